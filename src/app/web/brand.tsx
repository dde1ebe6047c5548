/** The sign and the name of the product. */
export function Brand() {
  return (
    <>
      <img src="/icon.svg" width="28" height="28" alt="" />
      <span>hoinghi</span>
    </>
  )
}

/** A document of our own wording, as a Sở writes one: what the journeys drop and the tests of screens read. */
export const sampleText = `UBND TỈNH LAM SƠN
SỞ GIÁO DỤC VÀ ĐÀO TẠO
Số: 1482/KH-SGDĐT

CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
Độc lập - Tự do - Hạnh phúc
Lam Sơn, ngày 12 tháng 10 năm 2026

KẾ HOẠCH
Tổ chức Hội nghị giao ban cán bộ quản lý giáo dục tiểu học
đầu năm học 2026-2027

Căn cứ Quyết định số 2101/QĐ-UBND ngày 05 tháng 8 năm 2026 của Ủy ban nhân dân tỉnh Lam Sơn về khung kế hoạch thời gian năm học 2026-2027;
Căn cứ Công văn số 4410/BGDĐT-GDPT ngày 28 tháng 8 năm 2026 của Bộ Giáo dục và Đào tạo về hướng dẫn nhiệm vụ giáo dục tiểu học năm học 2026-2027,
Sở Giáo dục và Đào tạo tổ chức Hội nghị giao ban cán bộ quản lý giáo dục tiểu học như sau:

I. THỜI GIAN, ĐỊA ĐIỂM, HÌNH THỨC
1. Thời gian: từ 08 giờ 00 đến 11 giờ 30, thứ Năm, ngày 29 tháng 10 năm 2026.
2. Địa điểm: Hội trường tầng 2, Trường Tiểu học Hoa Sen, phường Bắc Lam.
3. Hình thức: trực tiếp.

II. THÀNH PHẦN
1. Lãnh đạo Sở và Trưởng phòng Giáo dục tiểu học;
2. Mỗi xã, phường cử 02 người: lãnh đạo phụ trách giáo dục và chuyên viên;
3. Hiệu trưởng các trường tiểu học trong tỉnh.

III. CHƯƠNG TRÌNH
07 giờ 30 - 08 giờ 00: Đón tiếp đại biểu (Trường Tiểu học Hoa Sen)
08 giờ 00 - 08 giờ 15: Khai mạc (Lãnh đạo Sở)
08 giờ 15 - 09 giờ 00: Báo cáo công tác hai tháng đầu năm học (Phòng Giáo dục tiểu học)
09 giờ 00 - 10 giờ 30: Tham luận và thảo luận (Đại diện các đơn vị)
10 giờ 30 - 11 giờ 30: Kết luận, bế mạc (Lãnh đạo Sở)

IV. TỔ CHỨC THỰC HIỆN
1. Phòng Giáo dục tiểu học: chuẩn bị báo cáo, gửi Lãnh đạo Sở trước ngày 22 tháng 10 năm 2026.
2. Trường Tiểu học Hoa Sen: chuẩn bị hội trường, âm thanh, nước uống.
3. Các đơn vị đăng ký danh sách đại biểu qua thư điện tử trước ngày 20 tháng 10 năm 2026.

Đề nghị các đơn vị triển khai thực hiện./.

Nơi nhận:
- UBND các xã, phường;
- Các trường tiểu học;
- Lưu: VT, GDTH.

KT. GIÁM ĐỐC
PHÓ GIÁM ĐỐC

Trần Thị Minh Châu
`

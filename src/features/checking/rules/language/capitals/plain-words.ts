import { keyOf } from '../../word-forms.ts'
import { pairSet } from '../lexicon/pair-set.ts'

/** Verbs of plans and letters: a capital inside a sentence is a slip, unless a name begins with them ("Ban Tổ chức"). */
const VERBS =
  `rà soát,bố trí,xây dựng,tổ chức,thực hiện,triển khai,chuẩn bị,phối hợp,thông qua,quản lý,đánh giá,hướng dẫn,kiểm tra,giám sát,theo dõi,đôn đốc,tham mưu,đề xuất,tổng hợp,báo cáo,
phân công,phổ biến,quán triệt,tuyên truyền,tập huấn,bồi dưỡng,trang trí,tiếp nhận,cung cấp,đăng ký,lập danh,hoàn thành,bảo đảm,đảm bảo,tăng cường,nâng cao,đẩy mạnh,phát động,phát huy,
phát biểu,trao đổi,thảo luận,thống nhất,giới thiệu,tuyên bố,công bố,biểu dương,khen thưởng,tạo điều,tham gia,tham dự,tiếp tục,chủ động,chủ trì,chịu trách,căn cứ,làm quen,làm việc,rút kinh,
xác định,ban hành,đổi mới,duy trì,củng cố,khắc phục,hỗ trợ,huy động,vận động,tư vấn,trình bày,ổn định,đón tiếp,sắp xếp,dự trù,dự kiến,cập nhật,thành lập,quay phim,chụp ảnh,liên hệ,nghiên cứu,
nhận xét,góp ý,khai thác,sử dụng,trang bị,đề nghị,yêu cầu,thông báo,mời gọi,gửi báo,nộp báo,tích cực,khuyến khích,động viên,quan tâm,chỉ đạo,điều hành,ra soát,bổ sung,điều chỉnh,lựa chọn,
xử lý,giải quyết,kết nối,kết hợp,chia sẻ,đóng góp,tuyển chọn,hoàn thiện,tiến hành,đại diện,mở rộng,khảo sát,thẩm định,phê duyệt,tiếp thu,giải đáp,nhắc nhở,vệ sinh,chăm sóc,giáo dục`.split(
    /[,\n]+/,
  )

/** Common nouns of the trade that no name of a body begins or ends with. */
const NOUNS =
  `tài liệu,chuyên môn,hội trường,học sinh,giáo viên,cán bộ,đại biểu,phụ huynh,nhân viên,chuyên viên,viên chức,công chức,đơn vị,thành viên,kinh phí,nội dung,thời gian,địa điểm,thành phần,
hình thức,nhiệm vụ,giải pháp,kết quả,chất lượng,điều kiện,cơ sở,thiết bị,hồ sơ,danh sách,chương trình,kế hoạch,nhà trường,phong trào,hoạt động,chuyên đề,tham luận,văn nghệ,lãnh đạo,sơ kết,
tổng kết,tiểu học,mầm non,mẫu giáo,trung học,phổ thông,hiệu trưởng,giám đốc,chủ tịch,chủ nhiệm,bí thư,thư ký,công đoàn,ủy viên,thanh niên,thị trấn,thị xã,khai giảng,đào tạo,hội đồng,
trung tâm,sinh viên,giảng viên,học viên,đồng chí,khách mời,cuộc thi,hội thi,hội thảo,quy định,quy chế,phương án,công tác,phương hướng,tập thể,cá nhân,trách nhiệm,tinh thần`.split(
    /[,\n]+/,
  )

const verbs = pairSet(VERBS.map(pairOf))
const nouns = pairSet(NOUNS.map(pairOf))

function pairOf(words: string): readonly [string, string] {
  const [first = '', second = ''] = words.trim().split(' ').map(keyOf)
  return [first, second]
}

type Keyed = { key: string }

export function isVerb(first: Keyed, second: Keyed | undefined): boolean {
  return second !== undefined && verbs.has(first.key, second.key)
}
export function isNoun(first: Keyed, second: Keyed | undefined): boolean {
  return second !== undefined && nouns.has(first.key, second.key)
}

import type { StartedKind } from '../messages.ts'

/**
 * What a plan of a kind usually holds: a proposal to write over, in words of our own. `{year}` is the school year, the other names
 * in braces are those of `bodies-around.ts`.
 */
export type KindParts = {
  /** What it is called in its title, and within sentences. */
  name: string
  purposes: readonly string[]
  participants: readonly string[]
  /** Minutes and title of each item; the times follow from the start. */
  agenda: readonly (readonly [minutes: number, title: string])[]
  tasks: readonly string[]
  /** Rooms connected online. */
  points?: readonly string[]
}

const WELCOME = [15, 'Đón tiếp đại biểu, ổn định tổ chức'] as const
const OPENING = [10, 'Tuyên bố lý do, giới thiệu đại biểu'] as const
const PAUSE = [15, 'Nghỉ giải lao'] as const
const CLOSING = [10, 'Bế mạc'] as const

const LEADERS = '{leaders}'
const HEADS = '{heads}'

export const KIND_PARTS: Readonly<Record<StartedKind, KindParts>> = {
  giaoBan: {
    name: 'Hội nghị giao ban năm học {year}',
    purposes: [
      'Nắm tình hình thực hiện nhiệm vụ của các đơn vị, tháo gỡ kịp thời khó khăn, vướng mắc.',
      'Thống nhất nhiệm vụ trọng tâm của thời gian tới.',
    ],
    participants: [LEADERS, HEADS],
    agenda: [
      OPENING,
      [20, 'Báo cáo tình hình thực hiện nhiệm vụ từ kỳ giao ban trước'],
      [60, 'Thảo luận, trao đổi khó khăn, vướng mắc'],
      PAUSE,
      [30, 'Phát biểu chỉ đạo, kết luận'],
      CLOSING,
    ],
    tasks: ['{office}: chuẩn bị phòng họp và tài liệu'],
  },
  soKet: {
    name: 'Hội nghị sơ kết học kỳ I năm học {year}',
    purposes: [
      'Đánh giá kết quả thực hiện nhiệm vụ học kỳ I, chỉ ra mặt được, mặt chưa được và nguyên nhân.',
      'Thống nhất nhiệm vụ, giải pháp của học kỳ II.',
    ],
    participants: [LEADERS, HEADS, '{officers}'],
    agenda: [
      WELCOME,
      OPENING,
      [30, 'Báo cáo sơ kết học kỳ I, phương hướng học kỳ II'],
      [60, 'Tham luận, thảo luận'],
      PAUSE,
      [30, 'Phát biểu chỉ đạo, kết luận'],
      CLOSING,
    ],
    tasks: ['{office}: chuẩn bị hội trường và báo cáo sơ kết', '{members}: gửi báo cáo về {office}'],
  },
  tongKet: {
    name: 'Hội nghị tổng kết năm học {year}',
    purposes: [
      'Đánh giá toàn diện kết quả thực hiện nhiệm vụ năm học, rút kinh nghiệm trong quản lý, chỉ đạo.',
      'Biểu dương, khen thưởng tập thể, cá nhân có thành tích; bàn phương hướng của năm học sau.',
    ],
    participants: [LEADERS, HEADS, 'Đại diện tập thể, cá nhân được khen thưởng'],
    agenda: [
      WELCOME,
      OPENING,
      [30, 'Báo cáo tổng kết năm học, phương hướng năm học sau'],
      [45, 'Tham luận, thảo luận'],
      PAUSE,
      [30, 'Công bố quyết định và trao khen thưởng'],
      [30, 'Phát biểu chỉ đạo, kết luận'],
      CLOSING,
    ],
    tasks: [
      '{office}: chuẩn bị hội trường, báo cáo tổng kết và hồ sơ khen thưởng',
      '{members}: gửi báo cáo về {office}',
    ],
  },
  chuyenDe: {
    name: 'Chuyên đề đổi mới phương pháp dạy học năm học {year}',
    purposes: [
      'Trao đổi kinh nghiệm về phương pháp, hình thức tổ chức dạy học.',
      'Thống nhất cách vận dụng trong sinh hoạt chuyên môn của các trường.',
    ],
    participants: ['{guests}', 'Giáo viên được phân công dạy minh họa'],
    agenda: [
      WELCOME,
      OPENING,
      [20, 'Báo cáo lý thuyết chuyên đề'],
      [40, 'Dự giờ tiết dạy minh họa'],
      PAUSE,
      [60, 'Rút kinh nghiệm tiết dạy, thảo luận'],
      [15, 'Kết luận chuyên đề'],
    ],
    tasks: ['{host}: chuẩn bị phòng học, thiết bị và tiết dạy minh họa', '{reporter}: chuẩn bị báo cáo chuyên đề'],
  },
  tapHuan: {
    name: 'Tập huấn chuyên môn, nghiệp vụ năm học {year}',
    purposes: [
      'Bồi dưỡng kiến thức, kỹ năng cho cán bộ quản lý và giáo viên.',
      'Học viên vận dụng được nội dung tập huấn tại đơn vị.',
    ],
    participants: ['Cán bộ quản lý, giáo viên được cử tham dự', 'Báo cáo viên'],
    agenda: [
      WELCOME,
      [15, 'Khai mạc, phổ biến yêu cầu của lớp tập huấn'],
      [75, 'Báo cáo viên trình bày nội dung tập huấn'],
      PAUSE,
      [60, 'Thực hành theo nhóm'],
      [25, 'Giải đáp thắc mắc, tổng kết lớp tập huấn'],
    ],
    tasks: [
      '{office}: chuẩn bị hội trường, thiết bị và tài liệu cho học viên',
      '{members}: gửi danh sách học viên về {office}',
    ],
  },
  trucTuyen: {
    name: 'Hội nghị trực tuyến triển khai nhiệm vụ năm học {year}',
    purposes: [
      'Quán triệt, triển khai nhiệm vụ trọng tâm của năm học đến tất cả các đơn vị.',
      'Hội nghị tổ chức trực tuyến, gọn, đúng thành phần, bảo đảm đường truyền.',
    ],
    participants: [LEADERS, '{heads} tại điểm cầu của đơn vị'],
    points: ['{issuer}', 'Điểm cầu {rooms}'],
    agenda: [
      [30, 'Kiểm tra kết nối các điểm cầu'],
      OPENING,
      [40, 'Triển khai nhiệm vụ năm học'],
      [50, 'Thảo luận, giải đáp tại các điểm cầu'],
      [30, 'Phát biểu chỉ đạo, kết luận'],
      CLOSING,
    ],
    tasks: ['{office}: chuẩn bị đường truyền và kết nối thử các điểm cầu', '{members}: chuẩn bị điểm cầu của đơn vị'],
  },
  other: {
    name: 'Hội nghị công tác năm học {year}',
    purposes: ['Thống nhất nội dung, cách thức thực hiện nhiệm vụ được giao.'],
    participants: [LEADERS, HEADS],
    agenda: [OPENING, [30, 'Trình bày nội dung'], [45, 'Thảo luận'], [20, 'Kết luận'], CLOSING],
    tasks: ['{office}: chuẩn bị phòng họp và tài liệu'],
  },
}

import { keyOf } from '../../word-forms.ts'

/**
 * Slips in which both syllables are good words, so that only the pair tells: `wrong > right`. From the teaching of
 * spelling and from proof-reading; the right side differs in one syllable.
 */
const KNOWN = `thông nhất > thống nhất;thống báo > thông báo;địa bản > địa bàn;địa ban > địa bàn;trường phòng > trưởng phòng;hiệu trường > hiệu trưởng;tổ trường > tổ trưởng;
trường ban > trưởng ban;trường đoàn > trưởng đoàn;trường khoa > trưởng khoa;nhóm trường > nhóm trưởng;khối trường > khối trưởng;thủ trường > thủ trưởng;viện trường > viện trưởng;
bộ trường > bộ trưởng;phó trường > phó trưởng;hội trưởng > hội trường;môi trưởng > môi trường;thị trưởng > thị trường;nhà trưởng > nhà trường;thường trúc > thường trực;
nghĩ lễ > nghỉ lễ;nghĩ học > nghỉ học;nghĩ hè > nghỉ hè;nghĩ hưu > nghỉ hưu;nghĩ phép > nghỉ phép;nghĩ trưa > nghỉ trưa;nghĩ ngơi > nghỉ ngơi;suy nghỉ > suy nghĩ;củng như > cũng như;
củng là > cũng là;củng được > cũng được;củng có > cũng có;cũng cố > củng cố;sẻ được > sẽ được;sẻ có > sẽ có;chia sẽ > chia sẻ;chia xẻ > chia sẻ;bổ xung > bổ sung;xử dụng > sử dụng;
sử lý > xử lý;sử phạt > xử phạt;xắp xếp > sắp xếp;sắp sếp > sắp xếp;xuất sắt > xuất sắc;suất sắc > xuất sắc;xuất xắc > xuất sắc;năng xuất > năng suất;hiệu xuất > hiệu suất;công xuất > công suất;
sơ xuất > sơ suất;xuất ăn > suất ăn;xuất quà > suất quà;sản suất > sản xuất;đề suất > đề xuất;xúc tích > súc tích;cọ sát > cọ xát;sát nhập > sáp nhập;giành cho > dành cho;
dành giải > giành giải;dành được > giành được;dành quyền > giành quyền;dành thắng > giành thắng;để giành > để dành;kỹ luật > kỷ luật;kỹ niệm > kỷ niệm;kỷ năng > kỹ năng;kỷ thuật > kỹ thuật;kỷ sư > kỹ sư;
thế kỹ > thế kỷ;tập chung > tập trung;trung kết > chung kết;chung tâm > trung tâm;chung thực > trung thực;chung học > trung học;tựu chung > tựu trung;chuẩn đoán > chẩn đoán;
thăm quan > tham quan;đọc giả > độc giả;dư giả > dư dả;rà xoát > rà soát;kiểm xoát > kiểm soát;sữa đổi > sửa đổi;sữa chữa > sửa chữa;sửa chửa > sửa chữa;chỉnh sữa > chỉnh sửa;sửa sai xót > sửa sai sót;sai xót > sai sót;
thiếu xót > thiếu sót;nổ lực > nỗ lực;hổ trợ > hỗ trợ;tháo gở > tháo gỡ;giúp đở > giúp đỡ;gặp gở > gặp gỡ;lảnh đạo > lãnh đạo;diển ra > diễn ra;diển đàn > diễn đàn;diễn đàng > diễn đàn;bải bỏ > bãi bỏ;
trãi nghiệm > trải nghiệm;trãi qua > trải qua;bồi dưởng > bồi dưỡng;hướng dẩn > hướng dẫn;mẩu biểu > biểu mẫu;biểu mẩu > biểu mẫu;mẩu đơn > mẫu đơn;theo mẩu > theo mẫu;mổi trường > mỗi trường;
mổi đơn > mỗi đơn;mổi lớp > mỗi lớp;giử gìn > giữ gìn;giử vững > giữ vững;dử liệu > dữ liệu;lưu trử > lưu trữ;dự trử > dự trữ;dự trử > dự trữ;vửng chắc > vững chắc;
phân bố kinh phí > phân bổ kinh phí;phổ thống > phổ thông;truyền thông cách > truyền thống cách;truyên thống > truyền thống;giáo viện > giáo viên;học viên hành > học viện hành;viên chúc > viên chức;công chúc > công chức;
tổ chúc > tổ chức;tố chức > tổ chức;tô chức > tổ chức;chúc vụ > chức vụ;chức mừng > chúc mừng;chào mưng > chào mừng;ban nghành > ban ngành;kinh phi > kinh phí;học phi > học phí;chi phi > chi phí;
lệ phi > lệ phí;dự toàn > dự toán;thanh toàn > thanh toán;quyết toàn > quyết toán;toán thể > toàn thể;toàn quôc > toàn quốc;an toán > an toàn;hoan thành > hoàn thành;hoàn thánh > hoàn thành;hoàn thanh > hoàn thành;thánh phần > thành phần;
thanh phần > thành phần;thành tra > thanh tra;thành niên > thanh niên;thanh phố > thành phố;thánh phố > thành phố;thanh viên > thành viên;thanh tích > thành tích;thành lý > thanh lý;thanh lập > thành lập;
thời gia > thời gian;thới gian > thời gian;thòi gian > thời gian;địa điễm > địa điểm;điểm câu > điểm cầu;yêu câu > yêu cầu;đáp úng > đáp ứng;tài liêu > tài liệu;đại biêu > đại biểu;đại điện > đại diện;
đề nghi > đề nghị;hội nghi > hội nghị;hội nghi > hội nghị;kiên nghị > kiến nghị;ý kiên > ý kiến;kết quá > kết quả;kết qua > kết quả;hiệu qua > hiệu quả;hiệu quá > hiệu quả;đánh gia > đánh giá;đánh giả > đánh giá;tham giá > tham gia;
tham dư > tham dự;tham luân > tham luận;thảo luân > thảo luận;báo các > báo cáo;bảo cáo > báo cáo;quan tậm > quan tâm;quan trong việc > quan trọng việc;phối hơp > phối hợp;
triền khai > triển khai;triển khái > triển khai;thực hiên > thực hiện;thưc hiện > thực hiện;thục hiện > thực hiện;xây dưng > xây dựng;phát triên > phát triển;nâng cáo > nâng cao;chất lương > chất lượng;số lương > số lượng;lực lương > lực lượng;
đối tương > đối tượng;trường hơp > trường hợp;hợp đông > hợp đồng;hội đông > hội đồng;đông chí > đồng chí;đồng chi > đồng chí;cộng tác viện > cộng tác viên;công đoạn viên > công đoàn viên;công đòan > công đoàn;
sinh hoat > sinh hoạt;kiểm trả > kiểm tra;tự kiềm tra > tự kiểm tra;kiềm tra > kiểm tra;hồ sở > hồ sơ;cơ sờ > cơ sở;cơ sơ > cơ sở;cở sở > cơ sở;trụ sờ > trụ sở;quản ly > quản lý;giáo duc > giáo dục;đào tao > đào tạo;
phó giảm > phó giám;giảm đốc > giám đốc;giảm hiệu > giám hiệu;giám tải > giảm tải;giảm khảo > giám khảo;giảm sát > giám sát;cán bô > cán bộ;nội dụng > nội dung;nội vự > nội vụ;nhiệm vự > nhiệm vụ;
tinh hình > tình hình;tình thần > tinh thần;tinh cảm > tình cảm;tỉnh hình > tình hình;quá trinh > quá trình;chương trinh > chương trình;trinh bày > trình bày;trình tư > trình tự;quyết đinh > quyết định;quy đinh > quy định;
quyết định sô > quyết định số;công văn sô > công văn số;kế hoach > kế hoạch;khai mac > khai mạc;bế mac > bế mạc;phát biều > phát biểu;phát biêu > phát biểu;khen thường > khen thưởng;giải thường > giải thưởng;phần thường > phần thưởng;
tiền thường > tiền thưởng;thường xuyện > thường xuyên;chấp hanh > chấp hành;ban hanh > ban hành;hành chinh > hành chính;chính tri > chính trị;tư tường > tư tưởng;tin tưỡng > tin tưởng;hưỡng ứng > hưởng ứng;
nghiêm túc thực hiên > nghiêm túc thực hiện;trân trong > trân trọng;chân trọng > trân trọng;kinh gửi > kính gửi;kính gủi > kính gửi;kính mới > kính mời;giấy mới > giấy mời;khách mới > khách mời;nơi nhân > nơi nhận;
giờ hành chánh > giờ hành chính;bão đảm > bảo đảm;đảm bão > đảm bảo;bão vệ > bảo vệ;bão hiểm > bảo hiểm;bảo lụt > bão lụt;mưa bảo > mưa bão;thiên tay > thiên tai;quyển lợi > quyền lợi;tuyền truyền > tuyên truyền;tuyên tuyền > tuyên truyền;
chổ > chỗ;gủi > gửi;í kiến > ý kiến;tham ra > tham gia;sử trí > xử trí;ứng sử > ứng xử;cư sử > cư xử;xét sử > xét xử;xác xuất > xác suất;xuất sứ > xuất xứ;sâu xắc > sâu sắc;sơ xài > sơ sài;
vướn mắc > vướng mắc;vướng mắt > vướng mắc;thắc mắt > thắc mắc;diễn giã > diễn giả;diển giả > diễn giả;tác giã > tác giả;khán giã > khán giả;sẵn sàn > sẵn sàng;rỏ ràng > rõ ràng;làm rỏ > làm rõ;
dể dàng > dễ dàng;khẩn chương > khẩn trương;chủ chương > chủ trương;trân thành > chân thành;chuyền thống > truyền thống;chuyền đạt > truyền đạt;tuyên chuyền > tuyên truyền;chao đổi > trao đổi;
chách nhiệm > trách nhiệm;trách nhiện > trách nhiệm;chiển khai > triển khai;phát chiển > phát triển;tổ trức > tổ chức;mạnh dạng > mạnh dạn;trang trãi > trang trải;bảng thân > bản thân;cơ bảng > cơ bản;
biên bảng > biên bản;kịch bảng > kịch bản;kiễm tra > kiểm tra;kiễm điểm > kiểm điểm;lảng phí > lãng phí;ý nghỉa > ý nghĩa;lể khai > lễ khai;lể hội > lễ hội;buổi lể > buổi lễ;nghi lể > nghi lễ;lể bế > lễ bế;
đả được > đã được;đả có > đã có;vẩn còn > vẫn còn;sỉ số > sĩ số;nổi bậc > nổi bật;đặc biệc > đặc biệt;liên hoang > liên hoan`

type KnownSlip = { wrong: readonly string[]; right: readonly string[] }

/** By the first syllable of the wrong writing. */
const byFirst = new Map<string, KnownSlip[]>()
for (const line of KNOWN.split(/[;\n]+/)) {
  const [wrong, right] = line.split('>').map((side) => side.trim().split(/\s+/).map(keyOf))
  const first = wrong?.[0]
  if (!first || !right) continue
  const all = byFirst.get(first)
  if (all) all.push({ wrong, right })
  else byFirst.set(first, [{ wrong, right }])
}

/** The known slips that begin with a syllable. */
export function knownFrom(first: string): readonly KnownSlip[] {
  return byFirst.get(first) ?? NONE
}
const NONE: readonly KnownSlip[] = []

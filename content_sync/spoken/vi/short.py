"""What Vietnamese abbreviations stand for: of bodies, papers, people and places."""

from typing import Final

from content_sync.spoken.rules import table

ABBREVIATIONS: Final = table(
    """
    UBND Uỷ ban nhân dân | HĐND Hội đồng nhân dân | UBMTTQ Uỷ ban Mặt trận Tổ quốc
    MTTQ Mặt trận Tổ quốc | UB Uỷ ban | TAND Toà án nhân dân | VKSND Viện Kiểm sát nhân dân
    TW Trung ương | TƯ Trung ương | CP Chính phủ | TTg Thủ tướng Chính phủ
    NHCSXH Ngân hàng Chính sách xã hội | NHCS Ngân hàng Chính sách | NHNN Ngân hàng Nhà nước
    LĐTBXH Lao động Thương binh và Xã hội | GDĐT giáo dục và đào tạo | GD&ĐT Giáo dục và Đào tạo
    NNMT Nông nghiệp và Môi trường | NNPTNT Nông nghiệp và Phát triển nông thôn
    VHTT văn hoá thông tin | VHXH văn hoá xã hội | VHTTTT Văn hoá, Thông tin và Truyền thông
    PTNT phát triển nông thôn | DTTG Dân tộc và Tôn giáo | KHĐT Kế hoạch và Đầu tư
    KTHT Kinh tế và Hạ tầng | DTTSMN dân tộc thiểu số và miền núi | TCKH Tài chính Kế hoạch
    KHKT khoa học kỹ thuật | GDMN giáo dục mầm non | XDNTM xây dựng nông thôn mới
    CTXH công tác xã hội | CCHC cải cách hành chính | QLNN quản lý nhà nước
    QLTT quản lý thị trường | ATGT an toàn giao thông | ANQP an ninh quốc phòng
    QPAN quốc phòng an ninh | DSKHHGĐ dân số và kế hoạch hoá gia đình | BVMT bảo vệ môi trường
    VSMT vệ sinh môi trường | VSATTP vệ sinh an toàn thực phẩm
    PCCCCNCH phòng cháy chữa cháy và cứu nạn cứu hộ
    PCTTTKCN phòng, chống thiên tai và tìm kiếm cứu nạn | PCBLGĐ phòng, chống bạo lực gia đình
    PBGDPL phổ biến, giáo dục pháp luật | TDTT thể dục thể thao
    VHTTDL Văn hoá, Thể thao và Du lịch | TNMT tài nguyên và môi trường
    TTTT thông tin và truyền thông | KHCN khoa học và công nghệ | BĐBP Bộ đội Biên phòng
    ĐBP Điện Biên Phủ | CAND Công an nhân dân | PCCC phòng cháy chữa cháy | CNCH cứu nạn cứu hộ
    PCTT phòng, chống thiên tai | TKCN tìm kiếm cứu nạn | HTX hợp tác xã | THT tổ hợp tác
    TKVV tiết kiệm và vay vốn | ĐVHC đơn vị hành chính | BQL Ban Quản lý | BCĐ Ban Chỉ đạo
    ANTT an ninh trật tự | TGPL trợ giúp pháp lý | HCC hành chính công | TTHC thủ tục hành chính
    DVC dịch vụ công | CTMTQG chương trình mục tiêu quốc gia | MTQG mục tiêu quốc gia
    NTM nông thôn mới | DTTS dân tộc thiểu số | ĐBDTTS đồng bào dân tộc thiểu số
    ĐBKK đặc biệt khó khăn | BTXH bảo trợ xã hội | ASXH an sinh xã hội | KTXH kinh tế xã hội
    XĐGN xoá đói giảm nghèo | BHYT bảo hiểm y tế | BHXH bảo hiểm xã hội | KCN khu công nghiệp
    PCT Phó Chủ tịch | DTNT dân tộc nội trú | STK số tài khoản | CA công an
    CSGT cảnh sát giao thông | GTVT giao thông vận tải | CCB cựu chiến binh
    ATTP an toàn thực phẩm | BCH Ban Chỉ huy | LHPN Liên hiệp Phụ nữ | ĐVTN đoàn viên thanh niên
    BHTN bảo hiểm thất nghiệp | CCCD căn cước công dân | CMND chứng minh nhân dân
    CMTND chứng minh thư nhân dân | GCN giấy chứng nhận | GPLX giấy phép lái xe
    GTGT giá trị gia tăng | CSDL cơ sở dữ liệu | ĐKTT đăng ký thường trú | QĐ Quyết định
    NĐ Nghị định | NQ Nghị quyết | TTLT Thông tư liên tịch | CV công văn | XHCN xã hội chủ nghĩa
    CHXHCN cộng hoà xã hội chủ nghĩa | CNXH chủ nghĩa xã hội | CNTT công nghệ thông tin
    CĐS chuyển đổi số | THCS trung học cơ sở | THPT trung học phổ thông | TH tiểu học
    PTDTBT phổ thông dân tộc bán trú | PTDTNT phổ thông dân tộc nội trú
    GDTX giáo dục thường xuyên | GDNN giáo dục nghề nghiệp | TTYT trung tâm y tế | TYT trạm y tế
    BV bệnh viện | KKTCK khu kinh tế cửa khẩu | KKT khu kinh tế | KTCK kinh tế cửa khẩu
    CKQT cửa khẩu quốc tế | XNC xuất nhập cảnh | XNK xuất nhập khẩu | KTT khu tập thể | HN Hà Nội
    HCM Hồ Chí Minh | TPHCM thành phố Hồ Chí Minh | VN Việt Nam | QL quốc lộ | ĐT điện thoại
    SĐT số điện thoại | ĐC địa chỉ | CN Chủ Nhật | TP thành phố | TX thị xã | TT trung tâm
    ThS Thạc sĩ | TS Tiến sĩ | GS Giáo sư | PGS Phó Giáo sư | BS bác sĩ | KS kỹ sư | VND đồng
    VNĐ đồng | USD đô la Mỹ | NDT nhân dân tệ | CNY nhân dân tệ | RMB nhân dân tệ | EUR ơ-rô
    VNeID vi en i ai đi | VNEID vi en i ai đi | VssID vi ét ét ai đi | VSSID vi ét ét ai đi
    SIM sim | UNESCO u-nét-cô | COVID cô-vít | AIDS ết | QS quân sự
    MTTQVN Mặt trận Tổ quốc Việt Nam | ĐCS Đảng Cộng sản | ÂL âm lịch
    CBCNV cán bộ, công nhân viên | CBNV cán bộ, nhân viên | ATVSTP an toàn vệ sinh thực phẩm
    QLDA quản lý dự án | ĐTXD đầu tư xây dựng | QLDAĐTXD quản lý dự án đầu tư xây dựng
    QLĐĐ quản lý đất đai | VPĐKĐĐ Văn phòng Đăng ký đất đai | ĐKĐĐ đăng ký đất đai
    GPMB giải phóng mặt bằng | TĐC tái định cư | TTCN tiểu thủ công nghiệp | PCGD phổ cập giáo dục
    XMC xoá mù chữ | TBXH thương binh xã hội | CTXH công tác xã hội | TNTP thiếu niên tiền phong
    ĐVTN đoàn viên thanh niên | ASEAN a-xê-an | NATO na-tô | FAO phao | UNICEF u-ni-xép | PIN pin
    WIFI oai-phai | HND Hội Nông dân | ĐTN Đoàn Thanh niên | HPN Hội Phụ nữ
    HLHPN Hội Liên hiệp Phụ nữ | LHTN Liên hiệp Thanh niên | HCCB Hội Cựu chiến binh
    CTĐ Chữ thập đỏ | TNCS Thanh niên Cộng sản | KCB khám bệnh, chữa bệnh
    TCMR tiêm chủng mở rộng | SDD suy dinh dưỡng | CSSK chăm sóc sức khoẻ
    CSSKSS chăm sóc sức khoẻ sinh sản | SKSS sức khoẻ sinh sản | KHHGĐ kế hoạch hoá gia đình
    YTDP y tế dự phòng | TTYTDP trung tâm y tế dự phòng | CDC xê đê xê | BVĐK bệnh viện đa khoa
    PKĐK phòng khám đa khoa | TYTX trạm y tế xã | BMTE bà mẹ trẻ em | VTYT vật tư y tế
    CSXH chính sách xã hội | QSDĐ quyền sử dụng đất | QSDD quyền sử dụng đất
    GCNQSDĐ giấy chứng nhận quyền sử dụng đất | CLB câu lạc bộ | NVH nhà văn hoá
    HSSV học sinh, sinh viên | HSG học sinh giỏi | GVCN giáo viên chủ nhiệm | GV giáo viên
    SV sinh viên | CBGV cán bộ, giáo viên | CBCC cán bộ, công chức
    CBCCVC cán bộ, công chức, viên chức | SXKD sản xuất, kinh doanh | SXNN sản xuất nông nghiệp
    QPPL quy phạm pháp luật | VBQPPL văn bản quy phạm pháp luật | XKLĐ xuất khẩu lao động
    NLĐ người lao động | NSDLĐ người sử dụng lao động | HĐLĐ hợp đồng lao động
    TNCN thu nhập cá nhân | TNDN thu nhập doanh nghiệp | MST mã số thuế | DN doanh nghiệp
    DNTN doanh nghiệp tư nhân | TNHH trách nhiệm hữu hạn | CTCP công ty cổ phần
    NSNN ngân sách nhà nước | NSTW ngân sách trung ương | NSĐP ngân sách địa phương
    KBNN Kho bạc Nhà nước | TCTD tổ chức tín dụng | BCHQS Ban Chỉ huy Quân sự
    NVQS nghĩa vụ quân sự | DQTV dân quân tự vệ | CAX Công an xã | BCA Bộ Công an
    TCTK Tổng cục Thống kê | CCTTHC cải cách thủ tục hành chính
    TTPVHCC Trung tâm Phục vụ hành chính công | TTHCC Trung tâm Hành chính công
    DVCTT dịch vụ công trực tuyến | DVCQG dịch vụ công quốc gia | PVHCC phục vụ hành chính công
    CSHT cơ sở hạ tầng | KDC khu dân cư | TDP tổ dân phố | THPTQG trung học phổ thông quốc gia
    ĐHQG Đại học Quốc gia | STT số thứ tự | ĐVT đơn vị tính | ĐKKD đăng ký kinh doanh
    ĐKHK đăng ký hộ khẩu | SHK sổ hộ khẩu | TNLĐ tai nạn lao động | TNGT tai nạn giao thông
    TGXH trợ giúp xã hội | HCSN hành chính sự nghiệp | ĐBQH đại biểu Quốc hội
    ATVSLĐ an toàn, vệ sinh lao động | KTTV khí tượng thuỷ văn | LMLM lở mồm long móng
    DTLCP dịch tả lợn châu Phi | BVTV bảo vệ thực vật | OCOP ô-cốp | VAC vườn, ao, chuồng
    HTXNN hợp tác xã nông nghiệp | TNXP thanh niên xung phong | TBLS thương binh, liệt sĩ
    NCC người có công | BLLĐ Bộ luật Lao động | CKBP cửa khẩu biên phòng | TTĐT thông tin điện tử
    MXH mạng xã hội | TTGDTX trung tâm giáo dục thường xuyên | TTDVVL trung tâm dịch vụ việc làm
    HĐQT Hội đồng quản trị | UBKT Uỷ ban Kiểm tra | BTV Ban Thường vụ | BTG Ban Tuyên giáo
    VHNT văn hoá nghệ thuật | DSVH di sản văn hoá | ATK an toàn khu | KTQP kinh tế quốc phòng
    ĐTBD đào tạo, bồi dưỡng | TTQLHC trật tự quản lý hành chính
    """
)

DOTTED: Final = table(
    """
    TP thành phố | Tp thành phố | TX thị xã | Tx thị xã | TT thị trấn | Tt thị trấn | Q quận
    P phường | H huyện | X xã | CN cử nhân | ThS Thạc sĩ | TS Tiến sĩ | GS Giáo sư | BS bác sĩ
    PGS Phó Giáo sư | KS kỹ sư | Đ đường | ĐC địa chỉ | Tr trang
    """
)

KINDS: Final = table(
    """
    QĐ Quyết định | NĐ Nghị định | NQ Nghị quyết | TT Thông tư | TTLT Thông tư liên tịch
    CT Chỉ thị | KH Kế hoạch | TB Thông báo | BC Báo cáo | HD Hướng dẫn | CĐ Công điện
    TTr Tờ trình | TTR Tờ trình | KL Kết luận | CV Công văn | VBHN Văn bản hợp nhất | PL Pháp lệnh
    L Luật | LCT Lệnh công bố | GM Giấy mời | QyĐ Quy định | QC Quy chế | PA Phương án | ĐA Đề án
    CTr Chương trình
    """
)

ISSUERS: Final = table(
    """
    UBTVQH Uỷ ban Thường vụ Quốc hội | QH Quốc hội | BYT Bộ Y tế
    BTTTT Bộ Thông tin và Truyền thông | BTC Bộ Tài chính | BCA Bộ Công an | BQP Bộ Quốc phòng
    BNG Bộ Ngoại giao | BNV Bộ Nội vụ | BTP Bộ Tư pháp | BCT Bộ Công Thương | BXD Bộ Xây dựng
    BGTVT Bộ Giao thông vận tải | BGDĐT Bộ Giáo dục và Đào tạo | BKHCN Bộ Khoa học và Công nghệ
    BKHĐT Bộ Kế hoạch và Đầu tư | BLĐTBXH Bộ Lao động Thương binh và Xã hội
    BNNPTNT Bộ Nông nghiệp và Phát triển nông thôn | BNNMT Bộ Nông nghiệp và Môi trường
    BTNMT Bộ Tài nguyên và Môi trường | BVHTTDL Bộ Văn hoá, Thể thao và Du lịch
    BDTTG Bộ Dân tộc và Tôn giáo | UBDT Uỷ ban Dân tộc | BYT Bộ Y tế | VPCP Văn phòng Chính phủ
    VPQH Văn phòng Quốc hội | CTN Chủ tịch nước | TANDTC Toà án nhân dân tối cao
    VKSNDTC Viện Kiểm sát nhân dân tối cao | TTCP Thanh tra Chính phủ | NHNN Ngân hàng Nhà nước
    BNN Bộ Nông nghiệp | TCHQ Tổng cục Hải quan | TCT Tổng cục Thuế | CHQ Cục Hải quan
    HĐTP Hội đồng Thẩm phán | SYT Sở Y tế | STC Sở Tài chính | SNV Sở Nội vụ | STP Sở Tư pháp
    SXD Sở Xây dựng | SCT Sở Công Thương | SGDĐT Sở Giáo dục và Đào tạo
    SNNMT Sở Nông nghiệp và Môi trường | SVHTTDL Sở Văn hoá, Thể thao và Du lịch
    SKHCN Sở Khoa học và Công nghệ | SDTTG Sở Dân tộc và Tôn giáo | BQLKKT Ban Quản lý khu kinh tế
    BCĐ Ban Chỉ đạo | BCH Ban Chỉ huy | MTTQ Mặt trận Tổ quốc | TU Tỉnh uỷ | TƯ Trung ương
    ĐU Đảng uỷ | HU Huyện uỷ | BTGDVTW Ban Tuyên giáo và Dân vận Trung ương
    """
)

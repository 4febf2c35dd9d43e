//! Countries, their boundaries and centroids, and the codes of subdivisions.
//!
//! Made by `cargo xtask generate-places`; do not edit. Boundaries: Natural Earth 1:10m (public domain) by
//! world-atlas 2.0.2 (ISC). Codes: ISO 3166 by iso-3166 4.4.0 and, for codes since withdrawn, iso-3166-2 1.0.0 (MIT).
//!
//! 234 countries, 1189 lines, 9556 corners; 45029 bytes, 28499 by gzip.
//! FNV-1a of the texts: 3df62dac2b1ca4cd

/// The grids of the lines, in hundredths of a degree.
pub(super) const STEPS: &[i32] = &[1, 2, 5, 10, 20];

/// The lines that borders and coasts are made of.
pub(super) const LINES: &str = "\
I%b+IM+&.+(*$+.1#I$1`$##//,-H$+.$*,=bY-HM&%.G'V*N1%C$E$O%*5Y$/(14#'E%5-'.(#10?=W$R*J1**a*C$c%U&&5[$++)(1'A$K$K$=K$F&\
&-G$K$c'$$%%3c;c'C'GX$GD$C$&9''1?+#-+'&)/#)/&-E$+^$ZV%Z+(<%2-&,.^$S%KG$1&5-'-5%?S*J$.%Q%KV$J$2%2*#/()2.2#M$GM$F$41G$\
15(I&_Y=Jb&$)+)3*&#%((%#(.%$'I%D*Y*+%(,6,$%.&C$7G$EP3^O',+%1E%S%_)#(**($$(&#[$##01'$%=&)Y$,,&113+(-'E$##50%0C&IE(P5#\
14++','$)'','$'=O,c1*#G$F+C(7$)0[$_3[0)(#0/$-(=K$C-B&G$C-##$#%3K$6^$JK'JQ.01#C$7##9S$JO%cJ$E%$;(='G%RK%S%+I$/3&E$.9-\
'[%SF%JB4&&K$8%$,4#,7D$%G%Z]1RI&0%&*$)2',,Q%[?[&32C$0*8?#-+%-S$##+##2H$@?##(8Q*##&47<42J$&#6>#%./#%*0%)&,($06,5.(()$\
66.#)$.0/*G*S*C]($..*%8.0,@+>0<'4,,&@'4)$*$)&$0,8,*'.+%'0G$&?J$J$#8S$#[0-0;(D$$I%Pa6Oa*'$4$442-E$11$Ac%E7$&%'AI5Z8$%\
%$=`HG$^I/&/[$c'V-+%$11##)Y$J)H*&*H$#6,D$'Q$##<'&+D$&=##4'U$&*+-0/%)*/=&+#'Y%`=G+80).2'6(2'&(0'Q$KQ$`)H$+(*4'I8KC:RY\
2Z$(:4F$#6.6',)+;<[$)&$-)**7);'&;5O$-5C$).#11$(++#+51$)0))/&&+/79%*-C$.))%())'(2<W$<7I%/H$3(-J$;.+8-#%.;:$T$4<.H$8(0\
.4+')0,8'2/&5.$$1$,,#-=4:4=<+Q%SI&RK%*'$*,#.AE$$$:I$SF%JJ%#$#%5ZJ&[_+5CL&cN'5Ja)C[&`$c]H$G`';<$(D$;#5/,W)[V4[L,$(,%-\
).(&1#0,'/&%*.(&)0$.51''./-2+-'K$.*(E%[F(RU&&&-*&(6+,$G$S9G&4.<1S$[0652,#(4[$7#4+)/()@25V(W-=NQ(O1$#O%[+S/2)<%.(,'$*\
I$H$O%C-[&)%(++#,+)-*#M%P&X1#5+#)1-$(+/%=N,D'1(K%NI2cZ(,,,'$9'%),/*M(CW@OT$*),5%;-;/#)+)$+0=&-8+%)+,E$$W$%C$$5O*Z$R(\
#*(1$7$&(1(*(%(7#&(%)(&*',(*(#')(&%-*2#/(0&-E7[8:BO(:(,+%868)6804C$$6('4b$9I$9#311*%57)/U$3(--N$;F(&]$1#I%2;.<6'81*;\
,)&(/0F$%#3>7(21#',D$8*@5(?>;#)21((.R$%.@6',>+0I$4=&$F$0(&8;2*8=(.8-0$@1L$Q$`-O%&,#3'(=_J4[U(3)G$##-&+'=##%#[$##1%3(\
&*+#G$7N')'*-W$J$_*+-2=;=3&C&V9G))*)%/,-#$(1'%*5(?c@VS*1+=N,c'8%I$#7<$%2S$Z5K)-*1')([%S4CF$,#4**,(%&,,($0G%CU$[+$-.%\
%'(%&1I$SQ'CH(?#)'G$V<G&1.$*Q$J$G5(*/.04^$OJ$O,2'2(:%&'I$SH$R%.0)&I$c,J$)%-#I&`O'ZE&-(*D$,3'+(/'+/##&(#E%FG'_c(/'37#\
)*%'-G$c,_$'('@E%R%K.%%'&+#'-1$S$ZP(CZ$#=-3$-?c'RC$.$[$###^$(5,+%/I$O,C(')+*K$Jc/KJ$(-3&,(W(R.Y^%)&#&.#)$<20##+'##,)\
%-)('5%%'($#%/-`%[`E$XP(;.'81#7:1/+=,E$;1G$F)Z$9+$$M$+2)L$;*6^$=>6%%^$NEG$VO'+/(++A,3O&##-$C$3':Q$4%:5##,-,*6S$##*->\
&*<^$ZN$[?/4&,-:)#G%[Q%R4'3.#&58%$5E&ZL%CG&@,,:-0$&-(3)#2-#[%R%SM$)A(5+#('#+;'),Q%##/(93077(5-%)Q%S>c6>(*/'5(%#)(#S$\
[I$R40%#*&%I$CAS/042%K-[5C-'%1@@>7)#,1%$*;75.)'',&,+-&&-'E$&?85$)>BP$,$$R$4N$,,:#N$:#BBF$15('8H$Q%##%-(+4/&$*+*#^$S]\
$C](*,2%'/7&5[Y&[+5Z5Z?5[5cK&M%aT,^^+)$#;)#/@.*.3Y$O@R9=/(06&#)b%a<UG$(#3#72*:()+'%3<1C%[:T=)'#,4031&)Y$F+Y,*$''0556\
1F&T.E$P:S*$#%#`*^`C$U:42-('2''92M$$+*U$'91I$0^$%/--*A))(%+5#,;-5,5:(,+(/)1S&###5D$3:0]$/-3T$-a$@R$T$%6,$^$FQ/c]+-41\
,',1([%Z^$J3)(#0-#13;(5991Q%J=S>2(&'8&#F$,##>?S9Sa1$;[$76Q$)#17+&+=##C$+G%#7?($*702&),^$JV$R%9'S$*'++#[$VQ:NT)&#*.$%\
&&E%W(O'$&)%#&$>04G$_$`.#H$)#C'_V)`Q)W+##')(A*C$'^$@#H$G$/%+7#71?cN,C<$#5##K(##*/&&$+($%),(%+8#-/$'0($5((,)%7G%ZG%CX\
%#_%7#327-Y$H$G>ZG%CX%^$,+/#(S$-D$2U$7=.-+#*;'I%,$,W$%?2(39)B&=+K$0G$'1&2+A$%2%17)$-@)15G$40(=$%.+-1&'2A5,+E$$)<6(0)\
1*B'(.J$)O$*B2F$)C$.<(267D$9%W$8A%)@;0&I$C$569'G$Q$%M$02,1$(,7$.*A-'&35I$V$C$&D$*'(;-9,$.J$4c$#B60%-(R$>W;K.KK'$32)4\
&-)D$1%*@'+&R%+('=#@'39G$%6,726$7#*57%2'C$'5,*,/+7*,)5$2'5%5(,(5'**/)#*/)1&0(7',,3+&&9%8*;)+(>$E$&:%/(2#E$./'#,3'((=\
$0,,'#.6-/)N$$M$8(0H$/A6X$/63P$$)-7(()=#,+1)G*ZP([5<$3&.&F$+D%.L$3`$'a$%=-B$&-K$-#*5'-*9+50&31%9:I$.K(SE(c^'`$E$C$+1\
*<&7$(*+*G$,D$(,.*-?-2#%):*^$RR$J$K$%391&)4U-[I$SK*V%(((Y$%H'6A,J%,I$,N&#-1I$&7):&8/[$%V$1`$*<+C%-V%*?)X$(A)T$$='P$'\
K%#$)[$(B+b$$,)E((I)SW$R]),,&/0,++2$')F$&?I$/%06))+.7%**/%,*-''(G%RK/SE(L%<@--;M%$7(E&[c)[+8(D&%05H$)^$&7.E%'?*Q%Z&c\
H%>'8,()0$/9^$6O&Ra'[L%H%.6'E$'D%#?1^$.%1+,=$G%CZ$S>;1C%,?.H$,P%5[%K$RR$:.J$3?#*-A%(.7&Q%ZK(cX'2'%'*$>5A&76S$SR)CC(T\
$6#7U$#E&cO$C-@(1+F$$)+7(,+=#-,^$RL'[&F$$E%3),F$&^$KZ'JQ$0&@)3+?,S$cC%CD%K$$;.c$1S$[]'cE$S$*D$#0+G%KF'ZP(0$+1(.-)%(S\
$Za%CO'6,'-3#^$cJ.Za%&-)(+),,I$[K-[5''&&I$Kb&JO%&#'#Q%CM2Za*#-++A,')?)5&S$K8c,,/0&,+^$K8c,#,'$.0&8[$##*&$.&&%(I$K.NE\
$.5$7Y&[+Z:6$&*#:)*+%#.*#45.&6/?RF%KB,#?##+/Q%CF$CU$*J$22$40*$)0&S$Ka$SD&+.$,+$?C7R9BG$I$cT$cJ$'17$I$c1R*4I$-3G%##C$\
''-1%11-'?Ja$RD&,&?##*-M'##+'&/+#%)1*'+#/(')/$',$#-I$##?(%)C&R]$GT+3#///0)13($)+#%+[$F5O'.$6<3'',Q$W2C-4)#&6#U$C/F%*\
2)0(,7#S$_P&NI*5)#()%S$[5J)#.(2'0I$##<#8*^$c'C7%(&(/($0^$R%KG$'4(#%&&&U$JU@aV(/$#,8'-+U$W.L'-*$$.%'+K$Q$I0$4&/))K$c/\
`()&(*#/AU.Ua$0)1(Ac5Z++**+AJAF&%#$#K-`C6RF+:&&,.'-),**'5)6&&-/&%)('((#3&&()-',51#2%)-2#/-+*/7%C$.&&+'G$9S$-Q'?##++5\
K)RK*^$##D$%?#.55%5#Z0I$Za*[P($$%%I$Cb(JL$$#%#I$R/J$#%#$I$C(KQ$%#$#5Zb'#G$O]9[U(<#&%I$#7#5.)[%[D$KV$)0*(6J$&(*+*&.6^\
$SM$S4073'*=*'?c'RF%4#C$Cc/GS)L$$_$3['##6/$1J$,*52))I$6=6+0&(5<-:,*/<#Q'K%O$=3<7)34C$)I$T$78#,06)0A1-89';b)##7'+/,53\
=G$)G$;3$$7I$*E$7/D$[$1+,Y$G%^&%?E$`%K$Q$--/K$'$1C.##*Q$-5C$+6/O$/P$E&%Y$1)<-:$0-;1O%+S%9?6A-A.-AD$/I%Q'%;[%8O%#+2S$\
9?%592E%7M$W%377&;11Q$$9##U$+K>##)60,C$2*0W$2-6O$6U$'98?)'.=,/F$M$F$3H$0<->><(<9B9'O$0I).Y&a$E$*G$%*<9(E$J%O$B'6W%)G\
*8Y$/Y'0W$F$K&4b$:S%/#8S$*93`'Y$Q'5E'$`%C$^$[$C&I$,;N$O$E$^$9/Q$$C$6Y%.U$9O$M$S&+W$;'7E$K$=+W$$)9K$(S$7O$&/+S$0Y$'';\
6=Z$G$(1B->9J%%J$D$X$9]$$B4B7*=?-$?^%E'b=##W&BS%Q$Q$%9/';8)G$E$`$`%Y$=1729-7<-H$(&5S%W$W'9E')^&N$;-Y$2/*,,7%;.*6E$4-\
..*;(.0S$_$..5%&:E$@)N$=.,H$G$:E$&S$+/&&,G$0G$+K%X$S$#2<-01#)426AJ$`'#3=/$A3M$#93C%/E$.2:9@8:H$2'8H$a$)88.6V$@.(H$6,\
c%9,-L$H$T$.C$P%,V$/24P$H%45.&*S+##>3$7F$-4Z$2(6).8B6X%$=L$260-F$(T$-')<90,,'2H$V$P$:$D$:J$,%*0%X$H$[B+#((2#L$8$'3-0\
%97*-0$006(.2:##0=()*($%*1#+--%5*9#(.,'8*%$(*,%'&86#(9*-B96<+,&,-+*3#;8H$0-''(-'3*0*/%$*$'*&',,%-,(&$)&**%)&*0(%'&*&\
%(($)),$%*)%,**%/$(()(*'&&)$,$%&*$#**'*&)&,.&'$(2&)&(##(0&*''&('*$#($)(((%9+*2&C&'&&#*-)%*#%&(#+($*b+##(+'*&&$'&(*$$\
)$**'%$(#$(.#.(#'&.)(&&*$&1'/(',(.-#(&%(&YJ$$$:7*-,'*#,*2$2#&(,'#)('2,,5().$*%0/8+)1$+*%,&,-4%,).,&%'7(;')(54+$5-C$)\
%+*)%1C$+)#).#.1.&(-4'((H$*(%*50)<#*,2#((490)>'&7.)*3.%('(1&#.,(0*'8*82*'($$*.('D$,&024#&$*)648.6-#5D$,,.(H$(&*'&+(%\
N$O$.(*0#0,,(%.3$12-$#0:6.$('&$&4,#,*$8-0;2).+2'&).&$-,'*&*0*$)*<<&0$&0%(&U3##$#()4'6&&,(#,5(),$,*$4($&0,#((+0#4+2%*\
/*-4)&&6'(%*+&$*,&%.&*&@)(-&)&$*,$%,0&*/2$#+.'>&4*(#,1%-$''-.)'=('UE%##%5*/$/*%60>*<>4,0&4%01,#,,6,(%05#1))'%#%.+2#,\
)(9+=&/#'4'$(&$2-*$&&*+6),$,'0&:#4)&'+'&'3A#-+'35&)'3,?-'-5#1'%/(-',3#-4%0/&#&(.*(%$)<%(-D$'#)-5&'(#$'+)#+*1,#&-33.3\
$1<+'?&'K$;%+#),&8$:*:-2#.(@'0&N$20.0(<2$)4/K$M$#'&)#'''#+0'$)-'#',1:$$))?#?;57#%'.3$?-+-=''+&)('#1/1+'1+'$7++#15&-*\
)%-)/?37)%3*3-#-&%,1,%#-&1%'/'#*'$+''/&/(#$)1;%A)3&5'3*1)+(7')#+*'&3+E$(-$5%3&-2&.1(&2+&4&.*$*',?*-%)$/./+'#%0/'A23.\
%#/,)*/*%.(*%&)*9('.(0/$$4@%2$$.$#&,*C.TF$_%E$&=1)*9+3-#5M$9+3O&M$++(/E$532U$,%+9#'-3$%/K$%-./%40%,3+9@%,2*)6)31#789\
#70K%R]$J%#+S$37*)4.@38W._'O&>'.,Z$%T$?,#068-&3,*)22$<O$**X$'+A,':,F$7:5.E$2'@0.%D$O$.&8+@=H$1*?P$+,,0)$822.%*5C.c6G\
D$+(3)&:Ac$G$,A4%.:0)]$?>A(&638(0B.&,6#2=D$,+@?>*434.,'6;%--C$J$5*?%G$8&4M$,K$<M&S_(VD%,,#*2.6)$31/=#%)),Q$SF%OM%'$2\
)/&G$G&c,(%)$G$7G&$$%%G$C([X$#$#%G$VZ$JM&$$%%G$RC$_)#%#$3GL%GO&3c_$VO'3`)K)3N'_$3`)K$3V(N'I$JJH$J_%5=*C$[$6#%-'&++&3\
Q%#6)($)9='&?3%(C'##,(,6)#+85#-,5%&2'.&(-2G%RW$Z+98/%5&*.+&I$cY$CF$1,9(I$JL$CS%%#$#5K$ZX$5C-C`$=R9_37<[$##($'.*.'(`'\
##(/(%'(*'%+6/$+.)+,&&.)#5&%''Q$##7#3*)'G$_8ZD$#%#$?OM%W^%%$5J$K$5##C'##<$)+*%*+@)#'B*5/=%C%@*&Y$IE-c@&&(%&11.C%c,^/\
,($)-))&&$O$G0]%$+'%$,`%Pb+F?'(:+45$++$-03&)*;SC7^Q'#%;#,>.;##,#O$##4-#+/%;##%%;##%#Y$##)(9'%(-#E%FY&OF&A(+,')3$92=#\
#H$4[$N6K$:/,5O$1-$I$RW$N,5&(0M$_*W.3E$>+,;Y%:K''1()5''+(%)%'/S$##1)/$./=771$S$##3*3'3(?##)@=WR(Z[*)-Q$c'K).2#09#G$F\
&O,)$+)Q$##)04*1$Q)VZ)KR+$-,%%;-&+)'($+1':$$**'S$5(0*%+*,$;&>0&4Q$KG$`$*##'+&K%Rb1N]*0E$'-3(',#6,*b&JD%G?3'9&%*/#*&=\
,**,'H$$(0*+O%#W-',(&'(($)($(?[E0[N$H$9?#S%#&[%CK$[S$-@:&#*6.6$,(#.I$CK$KQ$G$3K%'G%K)RM$(525++#7''G%K8ZV%&)0'*3))&E$\
I$C2JL$a$L$2$S$J[$KG$S%V$#*-%G%ZS3JP'#,1()3?5'1Q%RC$c6)1&**'#1-5/)S$cM%Z0($#/),I$[+K$$&%'5J3[0E%`Y9`c-)+4#&5K$-U$&Q$\
Z&R/++*5/1Q$Z&R/4#:/6&=KE%RT(0E$Q%[&J.(229$&E$Z$$,/,?ZL%#Y&#I$RK%C`$(0'T%^$K$C`$I$*7+/(7'?#J$#%[%RN+J=#.D$##<.(%0J$#\
#(?###)Q%SW$[I$$&<&,60.,88#Q%CR-cO$)%'$%))&5#96I$Z:CF$2,&>^$S/[:/@#)1,74?JH+K^(B+?KBJ)0%^$[+J$B<%,,.P$07/.&#?*/6-[%#\
#'5())##1+)&'8#S$##&-/+b$&I$SC$R9,$-%S$Z_&RK%(%+%$&I$C2[&(*)+?[G%KL$#$?#K$#$?KJ*JD(=S$S$CK$c6$*/.K$,I$##@@B,S$##,%.*\
F$/^$##.741-)#+Q%ZI$CC-I$;2+,C$-)0)'+G%R*RW$R$*2+%=I$5.+I$R9C7A,)8S$CAC7.->0N$'I$ZHJ$R]3SS&%RS&$I$#S%SS&%RS&$^$#S%SS\
&#.*/+RS&#S$SEI%J.2#-))(I$JZH%K$$$%%I$KPH%[D$$#%#5JZH%JL$I$CJH%R4#%#$5ZCH%S*Y)KW:NE):*8'/.:'+(2#'*0-73+&(-+/9$&*-($-\
3#'(0#1(K%WIM$SQ.'(&*.#&3'%/&W$S@c,#(,%)+'&K%F_'S=#((#*,)1%$)'b$WV%Z0)##&*#)%&%C$C0F0''&&C$c;W7%'$&C$CC$_@#&#'C$F]%K\
H$%%$$C$K]%_Y$$$%%C$JE$[F$#%#$/CT$Z(W$NFC$SC.%1E$436V$;M$OT%cQ%3,;)1&I$G'V8&*-0?##$#K$+.('&#&*S$)30*6)*.E&JBK)+9)(*1\
F$9E$#(/;&935Z&ZX$S$ZD.c]*)-&1%)I$##/#10S$K[.[Q*++$2(+I$CJ,JO/(%)$I$Z[9Sb)&''&I$c'K.#$#%I$S_7JX($$%%G%RW)CZ$<E$+-)$(\
'''G$##A##;E+_Y%[W,>%/13%&38$%1**+1.#/57#..;%2.+$.#3$9B5$0.-#&&F%,C$3I$Z?K8/%$.G$J)`)60I$(I$GD$OJ$$(%)5RR$J35JBJ$b$F\
O,V_+$4(&*#-;)$E%GF8S](<3:$8/V$+&&G$K8N1.-<$I$77$/0)`$FM+EI$3'(0>$')1)C&W:HR+01'A(-%/(#'5,)$-I$[+_BB..%?#K$#$?#K$'#A\
_2OD)#(&)SL$Ra)OW(%0<*'80#/(4#%+2#-'@&,+:;3%4#9%.+0,-+0'7'4&))2#E$-F$*1)2'E$#D$%I$'H$$5'0%C$$()<$C$)#-N$)K$$6+/%2#1'\
8)$,2#/+.%1#L$E$T$)T$&.'3%D$'W$)J$#:-G%)7-F$%C%+'+M$(@)U$'-*''E$&2-E%*#'9#D$)`$&H%)G$%Q$&5'6#+%`&$F&$K&%*&Q$$T&*U%%4\
(U$):0K$-W%$a%*U$$P$(3(B2?#4#;*L$$E$*$(<'3&4#E$*B%3.T$)+(@$?$:$[$,'.6$V$5/&,$A&H$*I%&J%4@':8:(()@0b%MY'XG-&/))/.-'#)\
E$%N$((-G(J$P&''C$#%+7%)+C$09)()2&*+*$0+.$&(L$#?Y6Z?27O%##)-7'#)(')%#+?66;$S$##)(5)-8^$R%J3*&$%#-*#E%N6[&35=%/4$2+'Q\
$Wa&_Q$,'++%1[$V(O,&.&%'+'%G$V7FD$#%#$G$GO&SN+&&D$(I$KB#))$'G*R%J)8#)(,#'$.'+.*&1(#(&'($)&*%'.0'(-))1$6%#).)^$CK$J=0\
&0%%'=$I$K$S9*%+$I$C-J3&&''I$Z0[&$$%%O$VX9LT';7&)-#?D'Z&8+Q%##'11%,-'##)5#?K$R/+#I$##,*$(`%K[P$Z'+(42&4(#(73+)/'#I(J\
JBR3#'&&$+&#-'.%-''$$'6())*$(')).$G$[5S%@#@*G%VV+NO$(+%++%&)+-G%##3.$,%'/(#*I$C(J827+1M%URD$IN&'$(&+%&*2)+)I$NSJ$HM$\
C$%5,Q%J=R/)%#)+%%$+-5%?J=R/&'C%X,K)-#;8-)5&#65[:C<G$GF7GU(6$>1Q$W2c,+)*'$-^$F+F52)05((&)b%#7A#-)+*7#$-5)$1E$/K'_J4F\
U(('@%((.+')I$&*/%)0'#'/%7&S$Cc4WH(-#+1+'=J3_.<&E$c1[&(1,#E%K)I*C$&%'9%/+C$$?O'R%('E4KW5JW+&#+,2$+&$&34*(=6.&,)%(($&\
.%4(#(*('%*.*)$&()#(2&''((,<.(72(#)&$*+*,*%(($5&(>#%-*1'-(+,##''#*''-*)#-+/(&%)-/S0+&.4/.%4W$L$+4;0I%9A.C$'+/7%)AC$/\
U$#'&(,[$,-,A9=$7+3(1K$3)(E$M$=0-#9599#)C$++(S$AQ$5,--7#-,-/)(C%%E$6I2FK&Z1$+)%).1()./$%(.&5))&%(,()$((-*/%%4+&*0+-1\
$+.(]$*-$*.)#*03B9>E$:Q$.)(A8-$/03<5*7+#3*9#32$(C$4'.'%14W$S^*R>#X.0>1>#_)^2'#65')2(&'(('1*+-#.)/$,).=2-L$-.)+'6#*+)\
/*6.&$32-1#/++())&%%'B&()#-8%)/;+C$()0&(%0),%+)2+$9;3%$)1)K$4;&^2RG'W-&5'$'3)))&'-K$,9#=5%&68N%%(($2/2+#-/-$7)+&&(,'\
86*%;>(*/,%(2$#(,%#/0/'1,%*('($F$',2$()'9$3.$$3-3'9')%(M+_a$FN$6'6$@)%+<'/))/Q$('.)$A$)-)%%(A&'.)&5%+&#0'&>+,$D$%8-I\
(KR&SR$(?/7&('.**)$)/-'#,,(1.6'%0+.01K'C7J8$(4/*&.)*((+(,$++)=%5&-.^(FL%JB,$'&,##)6,0%%-+%/(-%.+'%+()%%&)''(M&[:`$&(\
6(J$'%)-'I$*/)#'%&=O,V(+'K%'+%.1-+*$.4&-<O%+&..6())&%%+))G$##)&')b&VQ&KL$#,(#,)&/0'--'($)'#+4-&O%WK)VA#.,(2#-3/''$[$\
FT&V2*(@19)30[$CK$WK$,*013%+*[$RK%c@,.033#+&[$K)##.2%-/)$E%_V$OE$&*&%($%//&Q$WF$V<,(2%='O%`[$W-,,+='*$%&,'#[$Ra'[I$&\
*.3)%-,E%WI*cO$&&()$+)))2[$_a)[?*$&1'%+0[$SM)cE$$*,*%--)Y%R%[N$(&*))($#.'/'-&E%FX$N@&,(#%1)%%(Q$W2O66$')3&Q$OH%O',$,\
/7,Q$c_$JL$6(')3#Q$G+GI$0#')-(Q$CK$JB*&#/+*Q$O1CA,$4)?&C&FV%G&((#)(($'%')##&)%Q$SC$[:*,#-+#Q$R9_E%2&')/$[$cY$G?&*$-)\
+#,[$G[%K.(&*'/'%&[$V2`)*#&-)#),Q$JG)C72+'%/,[$OM%O,&(&+'''(Q$`P'VA$*(++#Q$VR(K.,##)-(Q$F+G+&*$))%[$[M'NC%(**%''-%G$\
F&c1.(/)G$G5CZ$6$7%Q$cI'G5$(*)-#Q$Z07$(&-)&Q$WP$N1*&%))$G$VP$W2,'-&Q$F0Z?%$(-'*Q$G?[5,#'')&Q$J.`),%'')(Q$[W'K8&(#-'&\
Q$c@N_$$($+'$Q$cP&CA$($)'#Q$[_&ZS$&(&#+)G$C<O@*(+)Q$_BF&&&#''#Q$GE&_=*#)%%$Q$cU&C2#.#1#$Q$G^$R/#&&''#Q$c[(SC$&$#)'&G\
$KQ)J3*0+1G$NO$G5&+'*G$NG(7&)'(G$`U'RH$($)%Q$c^'[S$&#%)%(G$OV(##'#&G$G:_$,$-%Q$`.JB$$$)'&G$NO$G^$(')&G$RL'Z:&$'%G$OM\
%JL$*#+#G$RU%O,(%)$G$`]&JB&&''G$[I$O1(#)#G$c[(`V$+$*%G$GG*R*&#'#G$_T%[&($)%G$Z]'W2&%'$G$`U'R]$&#'#G$Za%Gc$$&%'G$GR'F\
c$&#'#G$F_&OE$&#'#G$G:V<$$%%G$CL&CF$&%'$G$R/JQ$$&%'G$O,N'&#'#G$K)[N$(#)#G$RG'K=#&#'G$[J&J$#&#'G$NZ&S%$#%#G$KR&R]$$%%\
$G$J$W<$#%#G$Va&S4#$#%G$WN%cT$&$'%G$WP$`8$#%#G$C<R>#$#%G$c@GS$&%'$G$FV%S4$#%#3ON'VK$G$K$_3#$#%G$ZS$S*$#%#G$R/J.#$#%G\
$WU$GN$#$#%G$RQ'V2$#%#G$`Q$J=$$%%G$C<G^$%#$#G$JE%K3$$%%3[S$c_$G$[E&S%%$$%G$S%V(#$#%3R['OJ$G$K$S/$#%#G$GM'_Q$#$#%G$F?\
KL$$#%#3K)c'G$O6VU$#%#$G$NZ&K)#$#%G$SG'C7%#$#3`3K83RC$ZS$G$R/[L%#$#%G$K=F:#$#%3F+JQ$3J8OM%3S*ZG%I)RH=KV.$4H$()%*#)'(\
#3'.#/)0%)'('3#'-)##$%'%&=[E+ZW')+=##/AO$##3#%+-'=###0=##&(b%,#0)(&&:-&,&&,/$/)1##=-#,H$=##$$K%cY*S]'2#)3515)'0@8G1G\
Z3FX'.%V$P$%224'8.,,<?83(+/`$B1:-'Q$@3)I$:?%+6I$(1,-1S$0$-=+50C$*'>5#Q$>E$/9@5-=&O$6C$3)47(/+3&A+-,7I$8I$3M%MP$U]$K%\
#(*416&.#*,&&),$@<$&0&84&*)4$0O$V$%&'($**%*$*'>/&''-250)0&,%***&6%X$*<0:B8(260&*.6$28@,.'&(.($.00'0&:'0)&$(%0/(#&46.\
(%F$,&8<%&*$,0.$,&,..B#*)(9()0$**.&2,2&2&&*$(220$,*(#*(*#(*(6D%,2$.(&*-.)4'8#./(%6#**&%.&(#4;&%($&.%*+0)D$-,#*(J$%6(\
0#@.6,&&$,-,#$&#,)6,2*($2+4$41:#>,&'*:%%4*$&*%,$&,)$#(.*5B7(<0*C:Z8;#,&'&&#/$.$+&*$/(')(<2%..0&%'$8&&(-'R$L$2,$,6((,\
$'$($'*&(@)2&''*.H$'6.#*2/(8$(0.(63(=>W$*E$6C$,Q$%3&(#+)$*/'7(/-+.$')&#+)0#%&(()&&*>,F$C$=))-2*,'2-+-,($'C8&+3/I$#%I\
$-,)+)(`$%3.=#/1C$-1%#07&C$5,)$1-)J$K%#?L$%4?-Y$H$+@3)G$S%^%7#5>/&I&;U$U%^$?O$[%[$=*7Q$U$E$72+/A.=)-=7S$/)/D$7D$%#G$\
,*<%#9B53C$6;C$9H$-+3631=M$1S'>;5C%)-5=)%19##O%I$[$Wc%ZM'*F$&+-E$%(9cH&WN'=V$Q$OL&ZR($($-'&Q$F+[:&(#+'$G$C(R4$#%#G$Z\
&S*$$%%G$C(N'#$#%G$FC'J$$$%%G$V(W2#%#$G$[&G&#$#%3OI'G03ND'V73`b&[0G$RG'V-$#%#3#`)3K)V(^%X*VT&%%#&,*#90-1,#8+-AD*O*''\
&&G%_H(KR+).-$,472/:?##(#O$,#.'6&:F$S$-66%<5>/?##&/S$S9[:.*$68,?SH$[::#?[:C-0+S$C<R*92?#%)S$##C$+K$2#,S$S%cC%%-3-<=[\
%C(Z?L$)(1@&:/09,'&(I$Z:C`$*$+8Y+JV.SY(($3..*J$*8)2$-+:%9%*%-%@%1#$)-&*)5&'*)+-$)'+($))$-)7$C%`S(N`&0*/&**50*$C'7#2$\
%.b$J$2%%0.,&7N$;,30'.(I%IA5)%''#/2($(+(-'P/S$Y6_8(4</C$)G%JG$[0$0,&&9-%)(5S4JBS%Z_%OX%/&$08+((.#$3C$#`&TR1NF)%&($6)\
&(*%$*P$95-=$1$=2I$ER9KC&6,,'Q%c'J8-$+))%)',-9+?J=R4#%;Q&S4&F$[*IG6G5<&93A#+5)%$*1)17$/3+)6,.(@($#),,#)((0',2*''+6$Y\
&SP%K[$<0<))*.&$/3+%79.3%',E&Z[%ZG%,0#5&'&($+1)-,&(^$[5[+2,,)7-)(I$ZI$ZN$**++I$[+C-($)%I$RH$c;$$%%I$C-S%$#%#I$C^%SW$\
#$#%I$C2JL$#%#$I$c'J.$#%#5Zc$K)I$c,K=#$#%5RH$J=5Cb(Z+5cW%SH$S$RL6cJ)(+#G$+/?J$cE$:@I$##23F$7S$##$//5,9I$S/S%('0*Q%KJ\
*CD*($*%&(9#+&1%G%J3S4*(/&%'3*8(G%S]$S/,)T$'(*4'*(I$C(Z0$#%#I$Z&#$$%%I$c'J$'#&#^C$^W)VZ()#59K$$3%597-)'#+*/&1')-+'*A\
(1*+1--/&C$)7-'#16)0)&'#)194;&'&(5(1%+/%(1,+&(6;4+$-,'+?(;,'$'%)/+1&5=K$,-*3%3(#'(3+7,9+%+(+'=$$'1$)/++9$1'K$K$/)9'1\
2)#)-/+-=$+'/*Q$*1&3%+&)AI%$=4I$09#+$)'+&1&'.#$3&++;$7+3'%%$'#))+5$/)3$'G1J6Z=*)(#&-B#*/$00#'(.#.1)+1%%3&30-*#&<($*)\
((,#$)%7(+--,//$&+$&('$-#(($#-)#()#&#'-',#*/+.$0&)^9$%''&58I$(507$+'C$-/#+*)&+874+&)#+)3(+$5%'$'')470E$#Q$&+''G$%5+.\
+#'C$51G$73-E$O$==)5#/++&5--&-+'$%,?$/(+)-#)&9))$+)'&-'K$*+%-$1//$'''&'#+)/(+#9(#2).+(-'/7''S4##%.18303#9-)&)#)*'%9&\
+2941%7$%%#-/-%+,-&-0/$/(+#+5&#'9#)))53,9)')#'+#$++))2+$+*5(7:)#-)+&79-(-))''-+#%+//=.)511W$c>_7#(&&$3)(b$W$_&%&&$*+\
'%)&M$C&N$%((%''M$V'G)#*&-'$M$`$Z($&$+'&O(N`U$FZ$%&(#D$5)'$*/$(')$#)'$%'2+-#/&&.1,S&c/K0'((&('+%*)&$'&(%'+-(M$W=RT$+\
#$(()M$CRC%K3#,&#'-C$_^c$Fb$#*#+K%[Rc$`V%$&%)%,&%'$$+C$`8c?)(()b$_DG%R$&%-&,--,(%C$SRF%S7+(*)M$_OC%_H$'#*%'$C$CUc$W@\
#'#&C$cTE%J9%$$%C$J7V$&''&U%KUM$RO$'(((85)I$/$$6+8^%HZ7^X()((&,1<+&/))7.14?^bG$MC'5+E&J.c',%$&*)-'&%%+*#$'?[I$K3%&G%\
##.(%*8,$(-(E&##-2#0>0&-)+(++%&+I$J.K$$#%#5[N$c'[$NO3cO$),,$+$)2O$T.[&G$&+4C$#G&aL<P]$-,_$,%3*)+')43)&+A$O&G]=[L'#G$\
=)E$8A'/*)4/#'(=3I$Za%c'4-4(O&##'-2',11#$+5##/6)6*S.##,14)/7/&$)9/=$-,%'-&+'7%/*5'#)0)-'#)-#,-M$'I$-5$',=$&(E$-&&G$B\
))+(7%503%)*^$cX'J8)'('(&)&EM%[V+FD)&-%%&+1561&1A)$+)+'/)%#/01&1.#$%$/(#$)*#(&$%,52/$12-+5+$1-3'/5$/6$(#.14+&'&3.)4%\
&+*)&+(#'3&)(#&,..&##%(#&%(3%/2)&)&+#^$$'&(4+&-#',/*/%+&-(%*,*'B=J$Q$6-2A()&+'1&+&%&-01$-.'&$&*0+$/.#$),)$%#-0/$));'\
')#%'.3*#2)0%&)(%,$8)&'.'0/230#,1.'*),#$-,)</,$.)&)*%%'-'+-5''/)%&3,+&-#)5()%')5'-(%&-'+%)*7,+#)'+$+7A3%/.''+3+%)3'$\
1'%./%+4+<&*)%-'%%'$)0+()@#0)%'-))--(+)39<-*/.%8;.#(+6)(#,,@*(&,#(0%(,(%,($(#212'.1$#0(8+*$2).3.90+$/,+%-*',#%'1+#3+\
/0&+/35&C$6*&;&'&&$8.,0#&1%/,98/$+%'.+(/F$=.-%)*1Y_$G6LU$5%)++$)'+%7?&U$%')%$)'%%'&)//*'(/&#,'$+'/93$-.#&)%);/+K$$+(\
+2+2%*),;#)//F$+F$1(-&961,763$3)9&3%1&+$51E$%I$(/*+(-R$=./0;2-.?45,;070%.,0/4%B1@'4$0,#*-*#$8*&$(4.&#4(,&$.)8*820&%.\
2)%1$-(%<%0/(#(%:7&-4%F$D$&$4+(((<6&(*&'$**&)&.&(,&)&&*#$$'$&&<6,0($*,2+0-2%$%#)19#-''&'+)#-1-+3/+(1'1(/#+))4-*/-33-\
#+1/#)&+'1$317)+#)45#5&7('#1%)-'%)#/*)4(:-<#:<&)6)&#**2%()#+*-$1(--5-'%+-E$%7&&0+8K$*%0((.*&#*&$,'#/Q+###)'+-Q$+3///\
))+G$&1)++(%4&&''3)'&+1%))-5)A1$/'-+7-C$9#);_`/IK%E$b$U&##7#((+&'*.,%(.#(()&,(K%J`5F]&$:((,)$-1;),W&O`>JN$,42(,'*M$%\
&)C$-&.+3,9N$=JC5[+:BI$O;V22)87M&S`*NC**)*$:416+$)/3''/*+=NE$SH30-G$##&1<%?6#$+Q$777)[$#E$0G$C-S%*;*'G%cJ$N,+3+%-*+%\
#)[%cR%Z]'G$*),C$./+$/3+G$0S$J$c_$#6,##(I$##R%K$,&I$##*&8-^$c1KL$))#+1+#+Q%ZU(ZL%=S$15?/-E$9137?###$?##1(?##-%?#J$+$\
AK`$WY$*&(#C&IE'G.3-$-;$&+0/$/@-6&Q$##+$9<%>=Ja$F5%&;U.^%P$?E$M(J)#+/'Q$a(a(2-%%&$7Ra2L['4)K$##*%=-#4K(Gb7HS*%M$7%3/\
#/+%'1/D$$(('%.>T%4(.)*?-5I%b^;bN(B*H$5%%%(E$.C$)I%J.H+))+93120&8,(U$H(Q,1#*&8-3(K$V.G;(&*%1%K$I.JL$3/(*,&AS0E>$$%%A\
R.YF$&&''Ac*ZG$%%$$AL2U5%%$$AbE$a+%'$&C%RN@OH))#'-/'+&-)=-,1%Q%VZ)_N()+)&3'I$$,C&5#I$K[$JG$&F$F$(?RK%J3*;bI%QX8]>+A&\
5&)'1/1+%'++#+%'='%-$)//+)+)'+99C$'//3%55)15'50-$')5.-'94$#)')2W$#)')$141(%$+*'&1(+(1%30/%=%'/%')&/';*E$#?,/$325.3&-\
.):5*1*#.).30?(%(3:9.3#+&)#-(1%/*/)1$+-%-/+#/(%'$'')#)1'-&%()'%-(K$#=+;$1'/*11#+1'%3$'&)%)+#/+-';./#)&$(486&'(9#/05%\
+01$+('%/+%%'()%''$$+('#).58'&+#'(%''H$E$#/.),9,'BA(103)#$-/7(1&%$505')#+0'*.*'*+$14A+$+,3#9/1%/'%+*Q$.3+))331#7,/+%\
%'(+$/13%5+#5/)%#3%3)%'(+#/,+$%*'&1)=#+'-(/')+='/-/*%&'#5-'-$/%'%9')))9'/&-*A+1-%-(+&3,-'%/*A(?'-57)-.-&%(-&I[%R+Nb$\
6F$(9'3(G$'%%&#''$+1(%/'%/(-)%'-(/%))%(+%/3'.)%-,4(%&--+2#5+#-(#&+-+.$('%)1',+%)-','+3*'%'(/#=,/#/$&2C$(%%1(7$V$&#%1\
(%$)%1&/'1,3#1&$*;)'+*(3&&$'#(&$(3%+&)%%%3(%&/+)*O$29+7#9-+B&&&(7#$('$5$(&-%-&)-%*'&(*52/$+$*&%-**,+6&*&#%&(#'(2<((4\
&4/&3)).&3F$&(2&.))(,,$'((#'*,&#&+%,*4:80%#--5$/&&%.*.%1(8,'%5$'$(#''++%*%((&>(&0')'&#$-+-&$$-110,#.04(#()1-)1,00*/5\
$1+-&/''(%#4(,&$'-&((%(6.,,$&))S$+%$)+5$/+)%3$)+#&)'+)$&?)&4O$))&/&+,%#'-%25$1,-1#(#*/$&*'#/)-*%)?*8,'+:&,<36C$%))''\
&%(5,1)'+#+(#%'6/#')##+&(&'''(&('&&#+1/4&&/,&&/$($+((2)/>,5&()06E$1%%).(-9#)&*$)'1(:26*/3+,)$/(&.;).'B:E$.-.G$U%W-J-\
&,.&29+)-*)#+(K%N$_&#.,#271'/&#*`%S@_I$#.,0(%'/$9+&%.')K%Z:[9&00.*.#399'#K%K;V>#>,'(1'+(#5%K%c(`?&8*-#5)'+&$(U%O'_?'\
(&<&%(($''#+C$W$C%C$)$4&&932U%F%c)',&&(5&'*&--+0W$+c'26$//-)$b$c@Ca$%(*+&1-*#*`%S?RQ$(,()#'+'%&')%&&$W$S$S''#&2(A)0K\
%J$V('%#(,)'-'&$*M$R7S:$0*%-/b$K7R=%(()#3).$&M$_BGW$)8,='&W$[E$V[$$&$''-#,W$F%N(#+)$(0#+M$C%`')(&($/C$'C-&,'-W$V$/%&\
$$&%''M$J%R-)'**%'W$O%K%&$$')%#&M$J%V'%(&&%-C$V$[+%($)M$[&*#'%$$$C$J$_/&%'$C$F@G>$*%+C$GAV9$&%'C$+`+$%%$M$Z%C''%#(&'\
M$BW5#($-%&C$_;N'')&(M$C=c/%%#&$%C$7[)$*%+C$c%c/$%%$Y&N`$`L*Q$3U$,3;A*/.E$%7,9$E$-;&M$c5ZO(%&&$%)K%OL)FN$'#*.%&*#%-+\
)M$#K5)(.()/C$J&S.$'%&C$K&_7$%%$S$_YBR('+5#94I$R>K)'O$*)`$H^+N<#.0%'=)$'0I&Mc1WZ&%&&&,%*)$-)%&$-$-*U%OQ+Vb-.<@$*)-;7\
9+$/8C$SF$O&0(1)C$RN$O^$'(&)`$QM&G_%$.(&2'5%)-AP%b2(0)1U$.HQ$'*(+%'#&AU$C6%.$/-'R-Y&]R*JP%((%.10$.((#(,1'/,#&)Q%##('\
'-)%&3'%(/I$##1&)4O&J^<CN*(D$7H$1(A%-=E$)*D$$)&&Q*Z:Z:63F$$J%E$*C$@C$($')B?*96+'6AD$-:/((*67.94+-$#-2/2?E&Ca&JL$6'8E\
$,#,*@?P$&H$1:$I$J)R9#$#%5CP$Zc$5Z:R%5J)KL$Q)GFP$Va&+'$)+'7?#*++-.&,-'#*+%'(1&$&8&-,.&('$&`'cT$F0)*+%+*1#*')#&')+&##\
')$%-?+7?=K)`$#$U'VS%O,=@#H$-.+4('#&,$N$A#-07%+(+(=U3)+%+#/))&-'3'%'&-%'$-</*3$-(9*7-#(+$+('F$)%1$'))#+(/%%.&&&(+,$@\
$&,&.8),1(-0%$5-+9b$;1.#&+.'$+))*+$)+33';=9%E$G$Ub%S)$&%'G$JT%F?#%#$G$R>K8#%#$E$FJ0TQ)$E$&%?X'I9+F$S$c,CD%=,#D$4:I$S\
/SW$@,%(I$Sb$SC$@0:%Q%[D$S*%T$_$L$-<$6<0#.?Z&#)#I$K.S`%#$#%5##S$ZT&ZJ&./(S$>Y$?SK%R%5$^$RC$ZN$#F$4(.-((C&KP@CK$$&,%(\
+8-6=;0+,?43`=6^$V]AWD*$)7=)E$,=Q%JJ%JJ%)5)'S$,-)5&/+^%`GAVN+%&&*&'&$#/&#'%-&?_GAWN+'*S$ZD$JV$:(,5:'I$ZL4[?47%#?K=S/\
&J$O%OH4S`*4%5$*+3;=+;&Q$JZ1JC+$&$)'$3SC$GD$[%SM3`D-((4%0*<F$6()80:K2##*-:4<'--0#7-0(*-=%:#$)5#4'9#,'7#.'3&#+;#'+4&E\
$3)39%0#1',%A)0%5+1$&)/#&(7)&)5&/-1$,*=/'.-+7(:#9&?J.c'5+W'JE%CZ$H$6:-A'D$#G$'4':(43?(+)3*%-G$0S$[N$[+B*a$-b%$I$c_)c\
Y$,&-'I$CM(K8$$%%I$[I$[0&&''5RL'cV<`$GbBbS-'$$*($$-)%S%a[D%RV&)#+6:0,-'3+++#E&UaE%PZ'%(2&4:B)C%Y$'*/%26W'K=S9,20#)-0\
+/98?3*%4-$#)301%24I$ZCH%J=&#'#I$KaE%RM$&$'%I$[5R/$#%#I$C`$[5#$#%5cXH%Sc&5[LF%RX&I$ZIE%KY*$#%#5S*c'G%SQO$CZ)E$>66#.>\
66&?##,;S$##A-)7&+Q%Ja=RU%'('##%'&;+3,b'R%Z+(+%''$&'$$(+0,'(&&&#$+&&*+(&G%SP%cG(]$M$>`$89#5++W%cP0X]%#&(),$$++%)*'$Y\
$YC%CU$*&&%)')$O$T.LU$($+)$&O$RF%U))&($#)E$SF%YY$%%$$E$R9R^&$$%%E$^9IH$%$$%E$aF$YE$%$$%E$N6LP$#$#%E$_.b(%&$'E$Y6bK$#\
%#$E$M7Q+''&&E$Sb$ZX$%#$#E$cY$bK$(')&E$X;VP$'#&#E$SF%OE$&''&E$LF$Y'$%%$E$M<V7#'#&E$O6D'&%'$E$aAI/#$#%E$F&[:%#$#E$TT%\
J)%$$%E$QX$N'$'%&E$QN$A#%#$E$_3Y6$%%$E$Y1P?$#%#K([WY$bG&G$./25(%(*$%(G$>((:+470):*/(*(2%[%KJ%CA&,2*6)5)+&)/+$S$S9Z0(\
$*11.I$ZX$[?*$+%I$[5Z&&%'$I$K3JL$(%)$I$C(c1(%)$I$C(SW$%$$%5J3[&5R]$C(Y/FC'Kb&&0+.(4.(&.-<)$#)-'+0'+/(*&',-#$.()''0#$\
+0/%243***%#'($#+)-('&*,5$5)()''Q$-%/(/%Y/`=NH%(,$%#.*9$$(.)0(*$-(&2)&/'/,+(##*()(&&)*4('+5/'--+&$,-''++$#-)&%))$#31\
,%*&()$':Y%Z5`8*4%.((.3-)%3/$Y%G0`$0'&''),)&-7$+>E%V2S%*04*'=&'=*Y%_8V(T$P$-3C$?$-)(#1'2O%K.G0$*(#2;5$)(#*C&[:c1(%#*\
&'#/*%$/1$)8[$F+G&#*061I$#,[$[&V(((,'+++(E%F&`..+((#11*'*[$`$G0$((#%-)&Q$F0VP$(&&'-#Q$R/[D$(#$)+([$K.[+$&&'%''&G$N'J\
Q$,#-#Q$`=O;&''+#.G$R9S4$.%/G$J.JQ$,&-'G$C2[D$&(')Q$N'`=$*$+'#G$K3J8&%'$G$_.C((%)$Q$`8J3&%%'%(Q$F5O6%&,++&G$S%F:&#'#\
G$Z0Gc$&%'$G$G&_$&&''G$Z+ZQ%$&%'G$_)N,#&#'G$C2OF&$$%%G$J8JY%$#%#G$`8[Q%#$#%G$V(NY$$$%%G$C(VA$%%$G$G&OY$$#%#G$V(R4$$%\
%G$J$N1$#%#3F+N'I$ZF-Ga%45R$&5JK,[U(?#K$#$I$#K$G$+5&?C7#B#I$[5ZD$33(-E%c@F0/%1*''=#5([&LO2Z0'.:,(-11.?'5#(;.(.0%36`$\
NE1Ha0+*$**+$)'%AH.V')#(#AMD$U%%$$%W%WT.SO+.0T$#$3))?#C$&$&[%EO.GY&2$'1(%''($+7$/I$RI&J=(#)#I$SW$RC$&%'$I$JJ%KG$&%'$\
I$Z5S*#$#%5KC&Z^$S&KO@RO'%*(>*#$/'#&')-+#$-%#M$_8J@)#($#%/[)G1K&_`2U]&#E$'$'5-)1,(2)0(6,#E$##*&*+I$JZ'UU'4&6%?SM$R40\
%?[+J$,0[$_G$S%#+<'%)<7W%AL7/+$)+%;2#&1&*2W1XNJ$IQ'QS&#X$&I$$+86)F%>,)@*%)>&2614,%$28(#.2#48,Q$/;[%Q$8%#,B,%1D$&>4-(\
H$&-'@)&(F%#H%N$3$#*-)&*;+3,.T$T$T$6*0+,.S$ca2K=4(*.7>G%ZX$C-D$57+*)3).#^$S%S43(&2,#((5S%S4S$RM$S/7'56A&I$JE%[^$9):)\
M@[5S]$I&8%*<*F%/[$D$(1I$(*-;-7**?C$&2*1(Q%9,*[$++(11M%2++:)$1?79#7P$64<%A(==7%'.7$01H$%*951949#B-9'U$(#4'3@7b$'#,%9\
E%-`$&*+E$$.)C$+7&6&C$#,&Q$%?,Z%@U$/?#/0%-Y%*3-U$*0&1&4%E$25/5*Y$%+1`$&<$?%8*S$)*(I$*E%#38C$/I$#?,$1C&.RS&##J$S$#SH$\
GS&$/+RS&(C'#RH$#K$S$0+0+-K$.B&&0>/:##-20E&KCc$RF%9Z$2+(2-0,'(*&C%-5[%cY3Sc&.)W$-Q%)L&800<%?/[%cE$R471A#..90H$%')<'?\
RI&RE(0'^$[+R%1*<(0-/+[%SJ7[Z(5)C%(0(2+/*N$&6-S$ZL*K8H%)S$)9.?JX2Z]'1+5##?##%#S$KQ3KU'_$(A1A*S$RR$[0c$&I$+=&I$KN-cE$\
R$#S$#I$R/J^(6,7-I$Rc5Ka)R$(S$)I$KE%#<&='I$SO7RE(*'+&I$ZL%RC$$&%'I$J3c1&&''I$RG1KV)($)%I$Ka$Z:$#%#I$JQ$Z+(%)$I$JNU$R\
>$#%#I$K`C%KG$$$%%I$cP:[5%#$#Q$ZN$ca2'%%&/+[$7F+'%%'$-(-?OD'WC('&^$S%RC$@&42H$)(.^$##F$S$*=H$M$'1?[V%c';H$[$SR8J[)6#\
&-3$+*[$C-J).%,-3()(Q$VA`8,#,170G$[5R>,'-&G$CF$K)($)%G$NT$`.#%#$3C2W(3KV$R>G$FI$O;%#$#K%Vb7O:&%-+#()(%.01I&VZ$N@%$(&\
2$($&+/&1'$')$C$``$S0'+&*C$F5G.#$#%/Z&_,G%F_(SS&&3(%/?-%#G$I$CS%K3)B/*M'c]%Z^$+3+%+,9#/+/&//&-+%'##0+0Y&Ja$SC.:#.6@*\
&:5*>.%4800#0G$Y$QE5cJ.&(*%%)-$b$PP8FO&)##(,($')+W$cX$GU$)(,&#+'%W$`/RY(-$*&(''%W$`1N7#(.)-'%&=CV'S[3%%=SW$S4+1Q%_V)\
FJ+2+$+'#&#%%&%S$J8K81'0$#'^$K$[&%)&&*---I$[V/ZS$-1#5^$##9)%0:L$L%P%I$C-KT%1,O$+^$ZZ7JG$%)9#+$$&?KJ4R*B*K%ZY'Z5+*$*8\
8(;++1)W$`'C+(0(%'1+$[$NV5KL%$&2%'$B-U$KL(E>$$0'&%%%?QN6OJ&#1S$##)%#)^$'b%LD%XM/<+6<#2123&3#%7'$K%NL7bR,(+5$'(&''*2'\
?[M1ND&&$bG$[_6KF$$/.1$/27&&%0*-8)$-+#%)(&#-$$#'*#+.(#,+&+')*#%'($)&#(,+#)$*45D$,D$+*&$&()(##-))(-++(-)-$-))%1.&6'*)\
#)&,8&('8,,.1:0D$)D$&.'(4>$422,:%0($$(%<*#(400'4.##*-&($&.%*&<5F$*(#(%&/&-#)+3'3$)8'R$58'%(/-*9c%1>2)&A,$'/&10,'4-2-\
$)4/$%+5:;.7#''/$,)'%=.9D$A:Y7J/G$$-&&&'294/')&+)-(##)(&()$')1(*&+$,,'&5&##/41$((%$-)-($,3*(&)&&(?*$'-(%4*',&*0+*E$%\
%%($7+7-/($')(1'#-C$%$)'*'))$)'$%'(##'+)&&$'//&'1E$I&c$J2$*(%&(&1%?),-$&,%*W$K-S-#..&#3/#U%W1O2'*('#$,#$5)$+,b$c3RE$\
$$(+)1'2$&W$K%S7)0.)#+)#b$[2`.'$#.('%3#(M$F<R9)&#2(7W$R$S)%((&$-)#M$W'N,)4(-#+W$Z'S+%&&*#/%#M$K(N+$(()+#M$c%K&$*&#)+\
M$['Z()$*&%)M$BJ'$&(%+%M$V+[4%)%$&&C$'*&''&C$O&O%$(%)C$C+N$&$'%O&NV(Wc((%''&%4*'$&&.#-0(,[$`G.ZC,-+C$))$N$8E&N`0GH,#\
3.1%)5#,/*$$,&+O&[[%R>#)>/674%#+0)2,#(,%G%JK,R>;#(*+,.,3,U%VQG$RV-*081))&&-$%(3)U%`)C3'(&#&*#+&&&%/+M$_)J*#*&)'%W$R&\
C=#&&$$')%C$Z&JM$%$$%?OHN$CF/#%b'cY$Z:#-B,8+,(8'-'.##-,%-%,3K%7U$,C$)^$cW%S%-,>,))*%W%Zc3F`(#8H$&7-#/()?'&(U$IaQ$J[&\
%'#/'.(&K$F6^4#%'(&'AO)P,#%#$Y%L]-WK),F$0:.9%35=-')*G$_8R%$$%%G$S*V($$%%G$S/c,$%%$?ZL4JG)8/?R%CP$G$#^$SC$R9&0+,$2-4S\
$Z0CK.B.%)$*^$Z+S%4#+'*)86O0c`5#F$6$*-*H$*$'*8$-(&).,.%;*&%.*)-2,'/&'.&-%*,'-(.$)*N$8(.1P$&20+4K$4&$+:$#):(-$#,:+B#>\
:)0b'c`&KL$016)6A/'2#09'`$+#*#*97$#.)-(-Q4cO$[N$*.$1.(+)J$C$'.6+'*B1%'P$#8/6$#,D$*'3;#,')'F$0.,-&V$>T$.`$?)30(&)$*2)\
0&#94,4+7%>-51E$'%/X$$*)-#8'K$-C$&0+9&F$)@/)'E&='(-'O'2S$RZ%R[,*(#/+(^$S4SP*4**'3+-&I$ZY&SH$;&:'I$KBJa$2&3'I$SW$RM)&\
%'$I$JH&SC)0$1%I$K_F%[&,%-$I$cUG%J)&#'#I$CF$[X$*%+$I$SXG%J[$*%+$I$RME%ZZ(#$#%I$cC%Kc($#%#5S%[?I$SUF%c@%#$#5R`F%JI(I$\
cJ$K3$#%#5K=c15SH$J)I$C7Z+%#$#5S4Z&^$[I8cE.**8&6-%35CH<[M1U%RZ<FQ(&#*+#)--'#%*&2W'cc$N+($'<)+(-5)$+54C$&C$+.*9(**3#5\
R9[N$`$R)U4&(,%1/;$:(K%3D'D$*%--%+(+')$C_%SYD$K:(&&+(&('$$%&&&*#(.*'#&,%%&*#%<2$$(0%++(&$'$&$'$*0'+*(%$(*+'%$'2#'(+$\
$(&#-6&',$'&(&(''(,()##((&+#&(',,%+(6$68*&#+$*('(*&.($)#,6$%%4&$'.*&#0($(,%*+&&$+($.%-/:+&18)#/()(&&'&-)$&-.**)28)1&\
&$%&%'+&=D$G$<+2((+'M$B6)7*&$)%#('%10&#%(+&'++&%%),&#1$(*)(%#$*)#$3-$$&(#%,-,#&%%)038)#((+%+2'%&''')0+$,,'&%%)@-.$25\
L$(%/>#.$#$1&,'$&(+4,-16&&#)(%#*)&&('(#)%$$03:#&$%*(/2$*(-$&&%')$+22#*'%#(-0($(+(#+0($'*&#/B*#&;%0*.'&'''.,2.)#>(&0#\
*06$::&'2&,84#B62&(*,%''&'.%($')(3'2$+%,(($16+'*&**#(*$'#$+%%&)%'4F$'I$2(,&%(,0)695:9.(*(#43>=Q$T$&22&0-@C$.'=</6#4D\
%:>F$*$*,:*0)/'#'/%,#)%#),$&'+`%'/+#-+'*$-,1,#./2*$/,-%)&&&'U%J%*$H$&'*9,/-$)-+*I&S43(#%(*+%/$)+&',&$'&b$O'KF%,.,&+9\
+*'%K%F&V%&$'&&&0/))/*`%N(_H%+&$&&#&+%($%.510b$S'G('&,$#/)##(U%6KD%'*&#$+#&&%#+)(W$O'?%%&..$1/W$J%cD%'&0,#+-)W$Z$3&%\
#++&&(M$R$J.**#'+'M$/S,'$:)7&M$G*SH%1%2(%'M$W,_Y$#&*)+$W$2N%%$&$('+#W$J.OY$'),2%)''M$N)_G%'*./+&C$C*GI%(0)1M$;6)&(&#\
+C$S*ND%%($)C$c)SF%,(-)M$Z%c%$$$%'#M%UX.XF*2&*K$-6/+)8&$O$[0J80%#-1.O$H*Q0$-1,.#E$c,^9&''&U$JbE%.),(4*/+3U$N/P)528%(\
/-%b$GH$C'$6@#<?O$)10^$ScN$[`(0.N%>0=%/I$SK%Z:,#-#?J`'R])5$E&C-R>&4P$N$8,@#<*2)$;4C$I$SG'ZT&%$$%S$cO$CF)0&664%\
";

/// Each country: its code, margin and sea in km, and its rings as numbers of lines.
pub(super) const COUNTRIES: &str = "\
AD)[5%'$$AE3W()-'.3%:%$%C$AFS&[5%/6$O$R$$$AG#[5%%AAI#[5%%C$ALO$[5%-F$K%%%%AMQ$[5)-P$`%c%$$%$%$AOS&[5%+_$$`&c&ARS&[5'\
/F%K'%%%Z''$C(AS#[5)%U%%%%%ATC%[5%5]%$[(%%%%N)$AU#[5/%M&%%%%%%%%%%AW#[5%%Y&AX#[5%%[&AZC%[5'-_&$`*%V%%Y%BAY$[5%-G'N+$\
$$BB#[5%%Q'BD3W(')T'G,J,%O,BEQ$[5%1['%%%c,$$BFS&[5%/J(S-%Z-$$BG[%[5%/V($$$W.Z.BH#[5%%b(BIO$[5%)D)$K/BJ[%[5%-J)S/%F$I\
$BL#[5%%Q)BM#[5%%S)BN3W(''V)K0'N0S0BOS&[5%-^)%%_'F,BRS&[5-9J%M,c0*O1%V1$$C2%%%%%%%%%BS#[51%`*%%%%%%%%%%%%BT3[5%'N+$B\
WS&[5%)Q+c3$BYM&[5%-W+%%%Z4BZM$[5%)c+C5F5CAS&[5S$/H,O5R5W5Z5`5%%%%'%N6%S6%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%CDS&[\
5%9C.F9K9%F(N4W9L,O,%c9CFS&[5%/U.J:78S:%CGS&[5%/S./%%%.CHU$[5%/H/$$G,S2N2CIS&[5%/O/c)E*%F<$CK#[51%Y/%%%%%%%%%%%%CLS&\
[51+C*V'[-%+%%_-b-%%%%%%%%%%CMS&[5%1[0%Z>$I%,G=CN3W(?O$E1%J0M0%%%%%%%%%%%%%FAS:T:OARA%WA%%%%%%%%%%%%%%%%%%%%%%%%COS&\
[5+1G3%%%T:H,$%CD$%%%%CRY$[5'+Y3%%%%%CU#[5%+D4GE$JE$OE$CV#[5)%K4%%%%CW#[5%%Q4CY#[5%1T4GF$%%%%%CZb$[5%+b4%Z1^1DES&[5%\
9I&E,PAOG$H0K0%%%%VG$DJM$[5%+V5$OH$%DKU$[5''^5JH$%MH$DM#[5%%b5DOO$[5%'C6FI$DZS&[5%3G6NI$$WI$ZI$$CJ$FJ$ECS&[5+)Q3FG$O\
J$%%%%%%EEW$[5%)b6cJ$GK$EGS&[5%/H7OK$RK$$[K$_K$EHU%[5%+I6M$%JL$ER^%[5%+Z5c$$WL$ESS&[5-3a7b7c7CM$%%%%%%%%%%'%FN$ETS&[\
5%1W8@D%E&%%%FIS&[5%+c8CO$FO$$FJ#[55%I9%%%%%%%%%%%%%%%%FK#[5%%[9FM#[59%^9%%%%%%%%%%%%%%%%%%%%FO#[5%%S:FRS&[53;G(Q5P(\
a(Q.%%%_%_7^7C&%%)%%V3%Y3%%%%%%%%GAS&[5%+D/SG$%TI$GB`$[5-%U;'%NT$%ST$%%%%GD#[5%%b;GE`$[5%-D<`?H%Q:%GG#[5%%I<GHS&[5%/\
L<WU$ZU$`U$aH$G*GI'[5%'F8WQ$GL#[5%%U<GM=[5%'W<NV$GNS&[5%1[<%%%L0O0FW$GQO$[5))]0Z-YU$%%%%GR`%[5--N=bBcB`W$V>%Y>%%%%%%\
GTY%[5%/]=WX$%]4`4%GU#[5%%E>GWQ$[5%)_<CX$NY$GYO&[5%+M*b6%ZY$HK-W(%'Q>HM$HN[%[5'-D>UY$FZ$KZ$NZ$%SZ$HR[$[5%-_>$GC$[:%H\
TO$[5%'E6C,HUU%[5%1H?O[$.1P<S<Z[$ID3W(b*'Q?%%%'%%%%%%%%%%%%%%+%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%\
%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%\
%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%IE`$[5%'Y;C/ILM$[5%7[G$%%%%%%%%F4IM#[5%%MH$IN3W(\
E$7K2G9J9])[)O9]C$`C$%%%%)RN%Y:T:%SN%%%%%%%%%%%%%%%%%%%%%%%%%%%IO#[5'%YI$%%IQS&[5%1^I$%%%%JQ%$IRS&[5%7LJ$^H$T%ON$%ZI\
$FK$CR%NQ%:IS#[5%%WJ$ITS&[5/-G/F2YM$%Pc$%Sc$%%%%%%%%JE#[5%%GK$JM#[5%%IK$JOU%[5%7LK$I$J$[S%VP%%MM%LM%L&Q&JP#[5C$%SK$%\
%%%%%%%%%%%%%%%%%%%%%%%%%%%%%KES&[5%/_8X6GV%%%RV%KGM&[5++L1T>$$%$%$%$KH'`$/+JM$SW%%%%%%%%%%%%%KI#[5=%[M$%%%%%%%%%%%%\
%%%%%%%%%%%%KM#[5%%UN$KN#[5%%WN$KP^%[5%-ZN$SZ%N^$Q^$%KRW%[5)'bN$*%-%%KWC$[5%)GO$N[%K(KY#[5%%KO$KZS&[5)/N1M[$LY%[[%%%\
%%%H]%LA'`$%-XO$K%GZ%%Z_$LB=[5%)^O$%]T%LC#[5%%bO$LI)[5%'F&J,LK#W(%%CP$LRW%[5%+FP$E6WI$UC$LSQ$[5%%JP$LT^$[5%-Z+CY$%%%\
LU1[5%)J5N(Y?LV^$[5%-TP$[G$XG$E_%XD%LYS&[5%1WP$L<O<%%N=Q=MAS&[5%3bP$%%%T;W;a=O$MC'[5%'KQ$DI%MDQ$[5%'NQ$$ME?[5%/RQ$^U\
$_U$$MP$bR$MF'[5%'YQ$%MG#[5%%^Q$MH#[57%`Q$%%%%%%%%%%%%%%%%%%MKO$[5%-SR$%aL$Y7J<MLS&[5%1WR$D?G?JM$_4T0[L%MM'`$O%/RH$Q\
9Z@D&[c%NN$%QN$%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%MNS&[5%'R1[C%MO#W(%%MU$MP#[5+\
%OU$%%%%%%MRS&[5%-H6R?c%OH&JJ%MS#[5%%[U$MT#[5%%^U$MU#[5)%`U$%%%%MV#[5-%EV$%%%%%%%%MW^%[5%)OV$%%MXS&[5--UV$VM$_F$UQ%N\
J&%SJ&%%%%%%MY3W(-/CW$TS%WS%RP$UP$PP$'SP$%%%%%%%MZS&[5)3SW$FL&$$M$N$WL&ZL&%$%$NAS&[5%-EX$HV$KV$TO$WO$NC#[5'%KX$%%NES\
&[5%1P)b.JX$I?L=T*$NF#[5%%SX$NGS&[5%-QX$'XJ$[J$PR$NI[%[5%+YX$F=I=XI%NLS$[5))L5M0^^$%%%%NOS&[51+CY$%JO&MO%%EC$%%%%%%%\
%%%NP3W(%'PH$I9NR#[5%%UY$NU#[5%%WY$NZ#[57%YY$%%%%%%%%%%%%%%%%%%OMS&[5%+MZ$%%JZ$PAb$[5%+SZ$ZJ%^J%NK%PES&[5%/J0`G%cF$J\
&J,c0PF#[5W$%YZ$%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%PG3[57'M]$cX%%EY%%%%%%%%%%%%%%%%%PH#W(Q%%b]$%%%%%%\
%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%PKS&[5%/VH$CE&a7_I$Z1bV$PLS&[5%7c44CR%c[&G]&J]\
&O2WG$DW$$PM#[5%%^`$PN#[5)%``$%%%%PR#[5%%Ea$PS9[5%+QK$L&LM%%PTU%[5/'Ga$NU%%QU%%%%%%%%%PW#[5)%Sa$%%%%PYS&[5%)c)&b'QA=\
[5%'Ya$%ROS&[5%1_a$KO&LO&`_&H[$K[$_D$RSb$[5%3Db$[F%LX$R1WO&JM$W:F[$RUS&[5U$K$Gb$cL&M@ZF$`F$FA[M&L^$G8KH$V`&[`&_`&WX$\
OY$R<SM$TK$IC$Q+%%%%%%%%%%'_a&Cb&%%%%-R%U%Rb&Wb&XO&%[O&%%%%%%%%%%%%%%%%%%%%%%%%%%%%RWO$[5%+J.UN%ZC'K^$SAS&[5%7]a$Kb&\
ZC%HZ$C[&%J;NR%KV%Q7SB#[55%YC%%%%%%%%%%%%%%%%%SC#[5-%KD%%%%%%%%%SDS&[5%3UD%LR&CE%OP$_O$PM$DO$GY$SES&[5%)E9YN$]Z&SG#W\
(%%^D%SH#[5+%`D%%%%%%%SIC$[5%-GE%_L&^G$N<+SKW$[5%-JE%`H$GB]7^Q%SL`$[5%)EP$I8HK$SM'[5%%_J$SNK&[5%1]R$`8GX$GJ$VK$YK$Z2\
SOS&[5'+QE%%c;Lc$+XO$[O$MK$CS$SRb%[5%+O*C7KJ$X^%SSS&[5%/[L$b;VZ$5EY$VZ%ST#[5'%[E%%%SVC$[5%)[=AIJ$SX'[5%'ZQ$YT&SYI&[5\
%/cG$a*bR&%a>G$SZA[5%'TW$V1TC#[5%%IF%TDS&[5%/VX$CN&HF&]6[X$^<TG[$[5%+L(D$WL%cL$TH'`$I$/MF%VZ&YZ&T6T`%O%%^P&%%%%%%%%%\
%%%%%%%%%%%%%%%%%%%%%%%%%TJb%[5%+^L$D[$E2PH%TL3[5%'WG%_D&TMS&[5%-PJ$GO&FT&N;EG%TNC&[5%)aP$MD%QT$TO#[5-%`G%%%%%%%%%TR\
S&[5'1U$]I%^O&.LM&OK'Nb%)Qb%aM$R7TT#[5%%OH%TV#[5)%QH%%%%%TW#W(+%WH%%%%%%%TZS&[5%5`H%V^$J(O^$U(VR&YR&J4LK&UAS&[5%=Qb$\
$$[*F*I*J+T2S2PD$^H$R(]V$UGS&[5%-NC%IX$TZ$C<J?USS&[5O$-Y,S`$R5U5Fa$'+b`$%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%UYI&\
[5%)WJ%aL%L(UZS&[5'-UG%]F%CG%P;P%%^@VA'[5%%`J$VC#[5%%[J%VES&[5'+L>C7D,I[%%%VG#[5%%bJ%VI#[5%%CK%VN'`$Q$+WO$T_$CZ%_@%b\
@%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%VU#[5+%SL%%%%%%%WF#[5'%[L%%%WS#[5%%`L%XK=[5%+UQ$S2VP&IQ$YES&[5')PZ$OD'RM'\
%UM'ZAS&[5)1S+UD%R8U1J1K8Nc&%QE&%C@ZMS&[5%1RV$IK&U8Pc&CZ$H0T^$ZWS&[5%+LM%bb&Zb&WD%\
";

/// Each country: its code, and its centroids in thousandths of a degree.
pub(super) const CENTROIDS: &str = "\
AE-CEM&KYQ$OEM&CYQ$QPL&[TR$SHL&C[P$CRL&C`Q$AF%SaC'[EE%AL%OHJ$QNS%AM%K[Z%EYQ%AO%CKE$JC;AR%HLc&HCH%AT%IV>Gb`%AU%KWI+HI\
U$AZ%I_`%CYQ%BA%^YE$[KY%BD-GKS(MUQ$IJS(UWQ$[PS(EKQ$KRS(MKQ$C]R(C`Q$BE%CE,^`E&BF%ZP&`b:BG%EKT$CTV%BI%IN^$]T)BJ%UT'U^5\
BN)QEC*K^+O^c)^[+Ucc)U_+BO%]Mb&HWC$BR%JYJ&XD8BS%FRX'SKR$BT%KUS(`TX$BW%QRQ$VMN$BY%G[Y$[TK&BZ%NJP(SVD$CA%X]D)GKW&CD%^H\
Q$cV(CF%EcJ$O^/CG%GZ@PW$CH%QD3bO_%CI%D`-[`1CL%DON'NZK%CM%E`;^F.CN-Y]M)OOJ%^ZM)WSJ%YRN)CZF%ISN)ODI%SEP)SNG%CO%ZZQ'MW*\
CR%FQG(MR6CU%TN^'SJM$CY%Y`C%WQG%CZ%Ga@KGD&DE%^K7E^F&DJ%OGV%Ob9DK%^W6ULP&DO%DYL'CaG$DZ%^H(McY$EC%J_]'F]%EE%b_T$bUU&EG\
%OM^$^ZV$EH%P_:UMR$ER%M`N%^c@ES%ZH*[SQ%ET%CNP%b^3FI%^LV$^ba&FJ%IIZ&V]C$FK%cbV&LDH&FR%XO,SFR%GA%^C:cG$GB%ZV(CZL&GE%Ic\
W%UNU%GH%cN%GT2GL%c[S%W`T'GM%LEAWK=GN%aN8IO7GQ%^H7YM&GR%Y`O$UJO%GT%RRS(CXAGW%DK@YR:GY%JIV&WN,HN%FIL(Mb?HR%bCC$UC[%HT\
%HcP'WcG$HU%M`H$YF`%ID-[CH*PM'IYb)a.^QI*V`'ESb)LT$COM*R[,IE%Da2W_J&IL%KNG%KPa$IN-CS_'bYO$GQ_'E[O$CWD([OL$IJ^'GJK$SOY\
'CEJ$IQ%EQX%CTC%IR%MCM&WVc$IS%LMG$Obb&IT%WU:GRV%JM%PCZ'YQF$JO%I^J%^Ca$JP)bHP+KCL%^CQ+^YI%CTP+CMI%KE%b_L%QE$KG%KUT'Gc\
S%KH-Q`O)[^;U`O)`^;ICP)CT;bDP)OT;SEP)SO<KP%CP[*QPQ%KR)WW]*GDJ%QT]*KGI%[C]*SKK%KW%Wb`%[L]$KZ%`OF'ODb%LA+WVM)OGG$U`M)`\
TF$bHK)C]I$SEP)CHF$LB%SEI%EKE%LK-bVa'C`1EWa'U_1O[a'MO2K[a'EO2SIb'SX0LR%RI5KV/LS%MGZ$Z[]$LT%CXQ$bDO&LV%^WS$KDR&LY%WHF\
$O]W$MA%ZO3GL^$MD%^UZ$YH`%ME%QUH$GUV%MG%GJ_%]^H$MK%KNM$YJT%ML%Ha)C`D$MM-WQ`(`ML$UQ`(`PL$G^`(^PH$KP_(W]M$CPc(CcM$MN%C\
LL)WQ_%MR%PI7CUJ$MW%GcE%D^<MX%FKK)^[Q$MY-KKY)CP*EEC*bD*M]X)SC+SHJ)GJ+KZ_)K`'MZ%GPH%LZD$NA%YVD$DJN$NC%QWF-RVL$NE%WM5Y\
CE$NG%Y]2YZ5NI%TEI(^E<NL%U[,ERH&NO%Y]?[ME'NP+[`F(SHZ$KKG([PZ$[LG(YQZ$CEG(CYY$NZ%[HR-DRT%OM%^TP&UJK$PA%TR`'IW3PE%VKT'\
F`4PG%CX_+LW/PH-YCS*K`9WGP*EHBY_P*UH<`^P*CH<CLQ*SO<PK)^PJ'^R^$EQJ'QM_$CZK'CV^$PL%G`H$^]H&PR%H^D'CVF$PS%^ZG%[Mb$PT%a]\
3^LP%PY%_DU&ZNP$QA%IcF&EQT$RO%^[S$^T]%RS%OVK$^NY%RU%`KM.Q^R&RW%bP^$T`&SA%UcY%WFR$SB%E]Z,VO4SD%KR^$IJBSE%KZC$CV^&SI%S\
a?KE^%SK%UDI$EGc%SL%HD:IZ3SN%PK?CE?SO%WT]%K^.SR%PIP&IE+SS%^H_$KJ1SV%PUP(S^=SY%SIN%bOG%SZ%SRa$F`V$TD%OPG$Mb@TG%G`$bW3\
TH-YKH)WS@ELH)EU@^JI)`Q<EKH)`cACMF)SL@TJ%SYM'GKN%TL%Y]X*RJ4TM%CcV&[OO%TN%IX5QWE%TR%QYG%ILO%TT%XWZ&MQ7TW-OJO*UOQ$KKO*\
UOQ$CXM*[EQ$EKO*GLQ$SMO*[`P$TZ%`cF%HK/UA%QDa$SCC&UG%bIc$[R%US)aGU)UZW%Db^(GQK%RQa(CJM%UY%DPP&_DC%UZ%MM_&[TT%VE%TJD'S\
a0VN-^VR)ESC$^VR)GTC$KWQ)`HBMRV)WQ>UVU)QUBVU%bSJ-ZVBXK%W[K$^GV%YE%Qb`%EEBZA%WGT$NX[$ZM%`JY$JL=ZW%[L^$XFH$\
";

/// Each country: its code, and the codes of its subdivisions, with runs of numbers as `1-25`.
pub(super) const SUBDIVISIONS: &str = "\
AD 02-08;AE AJ AZ DU FU RK SH UQ;AF BAL BAM BDG BDS BGL DAY FRA FYB GHA GHO HEL HER JOW KAB KAN KAP KDZ KHO KNR LAG \
LOG NAN NIM NUR PAN PAR PIA PKA SAM SAR TAK URU WAR ZAB;AG 03-08 10-11;AL 01-12 BR BU DI DL DR DV EL ER FR GJ GR HA \
KA KB KC KO KR KU LB LE LU MK MM MR MT PG PQ PR PU SH SK SR TE TP TR VL;AM AG AR AV ER GR KT LO SH SU TV VD;AO BGO B\
GU BIE CAB CCU CNN CNO CUS HUA HUI LNO LSU LUA MAL MOX NAM UIG ZAI;AR A B C D E F G H J K L M N P Q R S T U V W X Y \
Z;AT 1-9;AU ACT NSW NT QLD SA TAS VIC WA;AZ ABS AGA AGC AGM AGS AGU AST BA BAB BAL BAR BEY BIL CAB CAL CUL DAS FUZ G\
A GAD GOR GOY GYG HAC IMI ISM KAL KAN KUR LA LAC LAN LER MAS MI NA NEF NV NX OGU ORD QAB QAX QAZ QBA QBI QOB QUS SA \
SAB SAD SAH SAK SAL SAR SAT SBN SIY SKR SM SMI SMX SR SUS TAR TOV UCA XA XAC XCI XIZ XVD YAR YE YEV ZAN ZAQ ZAR;BA 0\
1-10 BIH BRC SRP;BB 01-11;BD 01-64 A B C D E F G H;BE BRU VAN VBR VLG VLI VOV VWV WAL WBR WHT WLG WLX WNA;BF 01-13 B\
AL BAM BAN BAZ BGR BLG BLK COM GAN GNA GOU HOU IOB KAD KEN KMD KMP KOP KOS KOT KOW LER LOR MOU NAM NAO NAY NOU OUB O\
UD PAS PON SEN SIS SMT SNG SOM SOR TAP TUI YAG YAT ZIR ZON ZOU;BG 01-28;BH 13-17;BI BB BL BM BR CA CI GI KI KR KY M\
A MU MW MY NG RM RT RY;BJ AK AL AQ BO CO DO KO LI MO OU PL ZO;BN BE BM TE TU;BO B C H L N O P S T;BQ BO SA SE;BR AC \
AL AM AP BA CE DF ES GO MA MG MS MT PA PB PE PI PR RJ RN RO RR RS SC SE SP TO;BS AK BI BP BY CE CI CK CO CS EG EX F\
P GC HI HT IN LI MC MG MI NE NO NP NS RC RI SA SE SO SS SW WG;BT 11-15 21-24 31-34 41-45 GA TY;BW CE CH FR GA GH JW \
KG KL KW LO NE NW SE SO SP ST;BY BR HM HO HR MA MI VI;BZ CY CZL OW SC TOL;CA AB BC MB NB NL NS NT NU ON PE QC SK YT;\
CD BC BN BU EQ HK HL HU IT KA KC KE KG KL KN KS KW LO LU MA MN MO NK NU OR SA SK SU TA TO TU;CF AC BB BGF BK HK HM H\
S KB KG LB MB MP NM OP SE UK VK;CG 2 5 7-9 11-16 BZV;CH AG AI AR BE BL BS FR GE GL GR JU LU NE NW OW SG SH SO SZ TG \
TI UR VD VS ZG ZH;CI 01-19 AB BS CM DN GD LC LG MG SM SV VB WR YM ZZ;CL AI AN AP AR AT BI CO LI LL LR MA ML NB RM T\
A VS;CM AD CE EN ES LT NO NW OU SU SW;CN 11-15 21-23 31-37 41-46 50-54 61-65 71 91-92 AH BJ CQ FJ GD GS GX GZ HA HB \
HE HI HK HL HN JL JS JX LN MO NM NX QH SC SD SH SN SX TJ TW XJ XZ YN ZJ;CO AMA ANT ARA ATL BOL BOY CAL CAQ CAS CAU C\
ES CHO COR CUN DC GUA GUV HUI LAG MAG MET NAR NSA PUT QUI RIS SAN SAP SUC TOL VAC VAU VID;CR A C G H L P SJ;CU 01 03\
-16 99;CV B BR BV CA CF CR MA MO PA PN PR RB RG RS S SD SF SL SM SO SS SV TA TS;CY 01-06;CZ 10 20 31-32 41-42 51-53 \
63-64 71-72 80 101-109 201-209 311-317 321-327 411-413 421-427 511-514 521-525 531-534 611-615 621-627 631-635 641-6\
47 711-715 721-724 801-806 10A 10B 10C 10D 10E 10F 20A 20B 20C JC JM KA KR LI MO OL PA PL PR ST US VY ZL;DE BB BE B\
W BY HB HE HH MV NI NW RP SH SL SN ST TH;DJ AR AS DI OB TA;DK 015 020 025 030 035 040 042 050 055 060 065 070 076 08\
0 81-85 101 147;DM 02-11;DO 01-42;DZ 01-58;EC A B C D E F G H I L M N O P R S SD SE T U W X Y Z;EE 37 39 44-45 49-5\
2 56-57 59-60 64-65 67-68 70-71 74 78-79 81-82 84 86-87 130 141-142 171 184 191 198 205 214 245 247 251 255 272 283-\
284 291 293 296 303 305 317 321 338 353 424 430-432 441-442 446 478 480 486 503 511 514 528 557 567 586 615 618 622 \
624 638 651 653 661 663 668 689 698 708 712 714 719 726 732 735 784 792-793 796 803 809 824 834 855 890 897 899 901 \
903 907 917 919 928;EG ALX ASN AST BA BH BNS C DK DT FYM GH GZ IS JS KB KFS KN LX MN MNF MT PTS SHG SHR SIN SUZ WAD;\
ER AN DK DU GB MA SK;ES A AB AL AN AR AS AV B BA BI BU C CA CB CC CE CL CM CN CO CR CS CT CU EX GA GC GI GR GU H HU \
IB J L LE LO LU M MA MC MD ML MU NA NC O OR P PM PO PV RI S SA SE SG SO SS T TE TF TO V VA VC VI Z ZA;ET AA AF AM B\
E DD GA HA OR SI SN SO SW TI;FI 01-19;FJ 01-14 C E N R W;FM KSA PNI TRK YAP;FR 01-19 21-95 971-974 976 20R 2A 2B 69\
M 6AE 75C A ARA B BFC BL BRE C CP CVL D E F G GES GF GP H HDF I IDF J K L M MF MQ N NAQ NC NOR O OCC P PAC PDL PF P\
M Q R RE S T TF U V WF YT;GA 1-9;GB ABC ABD ABE AGB AGY AND ANN ANS ANT ARD ARM BAS BBD BCP BDF BDG BEN BEX BFS BGE \
BGW BIR BKM BLA BLY BMH BNB BNE BNH BNS BOL BPL BRC BRD BRY BST BUR CAM CAY CBF CCG CGN CGV CHE CHW CKF CKT CLD CLK \
CLR CMA CMD CMN CON COV CRF CRY CSR CWY DAL DBY DEN DER DEV DGN DGY DNC DND DOR DOW DRS DRY DUD DUR EAL EAW EAY EDH \
EDU ELN ELS ENF ENG ERW ERY ESS ESX FAL FER FIF FLN FMO GAT GBN GLG GLS GRE GWN HAL HAM HAV HCK HEF HIL HLD HMF HNS \
HPL HRT HRW HRY IOS IOW ISL IVC KEC KEN KHL KIR KTT KWL LAN LBC LBH LCE LDS LEC LEW LIN LIV LMV LND LRN LSB LUT MAN \
MDB MDW MEA MFT MIK MLN MON MRT MRY MTY MUL MYL NAY NBL NDN NEL NET NFK NGM NIR NLK NLN NMD NNH NSM NTA NTH NTL NTT \
NTY NWM NWP NYK NYM OLD OMH ORK OXF PEM PKN PLY POL POR POW PTE RCC RCH RCT RDB RDG RFW RIC ROT RUT SAW SAY SCB SCT \
SFK SFT SGC SHF SHN SHR SKP SLF SLG SLK SND SOL SOM SOS SRY STB STE STG STH STN STS STT STY SWA SWD SWK TAM TFW THR \
TOB TOF TRF TWH UKM VGL WAR WBK WDU WFT WGN WIL WKF WLL WLN WLS WLV WND WNH WNM WOK WOR WRL WRT WRX WSM WSX YOR ZET;\
GD 01-06 10;GE AB AJ GU IM KA KK MM RL SJ SK SZ TB;GH AA AF AH BA BE BO CP EP NE NP OT SV TV UE UW WN WP;GL AV KU Q\
A QE QT SM;GM B L M N U W;GN B BE BF BK C CO D DB DI DL DU F FA FO FR GA GU K KA KB KD KE KN KO KS L LA LE LO M MC M\
D ML MM N NZ PI SI TE TO YO;GQ AN BN BS C CS DJ I KN LI WN;GR 01 03-07 11-17 21-24 31-34 41-44 51-59 61-64 69 71-73 \
81-85 91-94 A A1 B C D E F G H I J K L M;GT 01-22 AV BV CM CQ ES GU HU IZ JA JU PE PR QC QZ RE SA SM SO SR SU TO ZA;\
GW BA BL BM BS CA GA L N OI QU S TO;GY BA CU DE EB ES MA PM PT UD UT;HN AT CH CL CM CP CR EP FM GD IB IN LE LP OC O\
L SB VA YO;HR 01-21;HT AR CE GA ND NE NI NO OU SD SE;HU BA BC BE BK BU BZ CS DE DU EG ER FE GS GY HB HE HV JN KE KM \
KV MI NK NO NY PE PS SD SF SH SK SN SO SS ST SZ TB TO VA VE VM ZA ZE;ID AC BA BB BE BT GO JA JB JI JK JT JW KA KB K\
I KR KS KT KU LA MA ML MU NB NT NU PA PB PD PE PP PS PT RI SA SB SG SL SM SN SR SS ST SU YO;IE C CE CN CO CW D DL G \
KE KK KY L LD LH LK LM LS M MH MN MO OY RN SO TA U WD WH WW WX;IL D HA JM M TA Z;IN AN AP AR AS BR CG CH CT DD DH D\
L DN GA GJ HP HR JH JK KA KL LA LD MH ML MN MP MZ NL OD OR PB PY RJ SK TG TN TR TS UK UP UT WB;IQ AN AR BA BB BG DA \
DI DQ KA KI KR MA MU NA NI QA SD SU WA;IR 00-32;IS 0-8 AKN AKU ARN ASA BLA BOG BOL DAB DAV EOM EYF FJD FJL FLA FLR G\
AR GOG GRN GRU GRY HAF HRG HRU HUG HUV HVA HVE ISA KAL KJO KOP LAN MOS MUL MYR NOR RGE RGY RHH RKN RKV SBT SDN SDV S\
EL SFA SHF SKF SKG SKO SKR SNF SOG SOL SSS STR STY SVG TAL THG TJO VEM VER VOP;IT 21 23 25 32 34 36 42 45 52 55 57 6\
2 65 67 72 75 77-78 82 88 AG AL AN AO AP AQ AR AT AV BA BG BI BL BN BO BR BS BT BZ CA CB CE CH CI CL CN CO CR CS CT \
CZ EN FC FE FG FI FM FR GE GO GR IM IS KR LC LE LI LO LT LU MB MC ME MI MN MO MS MT NA NO NU OG OR OT PA PC PD PE P\
G PI PN PO PR PT PU PV PZ RA RC RE RG RI RM RN RO SA SI SO SP SR SS SU SV TA TE TN TO TP TR TS TV UD VA VB VC VE VI \
VR VS VT VV;JM 01-14;JO AJ AM AQ AT AZ BA IR JA KA MA MD MN;JP 01-47;KE 01-47;KG B C GB GO J N O T Y;KH 1-25;KI G L \
P;KM A G M;KN 01-13 15 K N;KP 01-10 13-15;KR 11 26-31 41-50;KW AH FA HA JA KU MU;KZ 10-11 15 19 23 27 31 33 35 39 4\
3 47 55 59 61-63 71 75 79 AKM AKT ALA ALM AST ATY KAR KUS KZY MAN PAV SEV VOS YUZ ZAP ZHA;LA AT BK BL CH HO KH LM L\
P OU PH SL SV VI VT XA XE XI XN XS;LB AK AS BA BH BI JA JL NA;LC 01-03 05-08 10-12;LI 01-11;LK 1-9 11-13 21-23 31-3\
3 41-45 51-53 61-62 71-72 81-82 91-92;LR BG BM CM GB GG GK GP LO MG MO MY NI RG RI SI;LS A B C D E F G H J K;LT 01-6\
0 AL KL KU MR PN SA TA TE UT VL;LU CA CL D DI EC ES G GR L ME RD RM VD WI;LV 001-113 DGV JEL JKB JUR LPX REZ RIX VE\
N VMR;LY BA BU DR GT JA JG JI JU KF MB MI MJ MQ NL NQ SB SR TB WA WD WS ZA;MA 01-16 AGD AOU ASZ AZI BEM BER BES BOD \
BOM BRR CAS CHE CHI CHT DRI ERR ESI ESM FAH FES FIG FQH GUE GUF HAJ HAO HOC IFR INE JDI JRA KEN KES KHE KHN KHO LAA \
LAR MAR MDF MED MEK MID MMD MMN MOH MOU NAD NOU OUA OUD OUJ OUZ RAB REH SAF SAL SEF SET SIB SIF SIK SIL SKH SYB TAF \
TAI TAO TAR TAT TAZ TET TIN TIZ TNG TNT YUS ZAG;MC CL CO FO GA JE LA MA MG MO MU PH SD SO SP SR VR;MD AN BA BD BR B\
S CA CL CM CR CS CT CU DO DR DU ED FA FL GA GL HI IA LE NI OC OR RE RI SD SI SN SO ST SV TA TE UN;ME 01-25;MG A D F \
M T U;MH ALK ALL ARN AUR EBO ENI JAB JAL KIL KWA L LAE LIB LIK MAJ MAL MEJ MIL NMK NMU RON T UJA UTI WTH WTJ;MK 01-8\
4 101-109 201-211 301 303-304 307-308 310-313 401-410 501-509 601-609 701-706 801-817;ML 1-10 BKO;MM 01-07 11-18;MN \
1 035 037 039 041 043 046-047 049 051 053 055 057 059 061 063-065 067 069 071 073;MR 01-15 NKC;MT 01-68;MU AG BL BR \
CC CU FL GP MO PA PL PU PW QB RO RR SA VP;MV 00-05 07-08 12-14 17 20 23-29 CE MLE NC NO SC SU UN US;MW BA BL C CK C\
R CT DE DO KR KS LI LK MC MG MH MU MZ N NB NE NI NK NS NU PH RU S SA TH ZO;MX AGU BCN BCS CAM CHH CHP CMX COA COL DU\
R GRO GUA HID JAL MEX MIC MOR NAY NLE OAX PUE QUE ROO SIN SLP SON TAB TAM TLA VER YUC ZAC;MY 01-16;MZ A B G I L MPM \
N P Q S T;NA CA ER HA KA KE KH KU KW OD OH ON OS OT OW;NE 1-8;NG AB AD AK AN BA BE BO BY CR DE EB ED EK EN FC GO IM \
JI KD KE KN KO KT KW LA NA NI OG ON OS OY PL RI SO TA YO ZA;NI AN AS BO CA CI CO ES GR JI LE MD MN MS MT NS RI SJ;N\
L AW BQ1 BQ2 BQ3 CW DR FL FR GE GR LI NB NH OV SX UT ZE ZH;NO 01-12 14-22 30 34 38 42 46 50 54;NP 1-5 BA BH DH GA J\
A KA KO LU MA ME NA P1 P2 P3 P4 P5 P6 P7 RA SA SE;NR 01-14;NZ AUK BOP CAN CIT GIS HKB MBH MWT N NSN NTL OTA S STL TA\
S TKI WGN WKO WTC;OM BA BJ BS BU DA MA MU SH SJ SS WU ZA ZU;PA 1-10 EM KY NB NT;PE AMA ANC APU ARE AYA CAJ CAL CUS H\
UC HUV ICA JUN LAL LAM LIM LMA LOR MDD MOQ PAS PIU PUN SAM TAC TUM UCA;PG CPK CPM EBR EHG EPW ESW GPK HLA JWK MBA MP\
L MPM MRL NCD NIK NPP NSB SAN SHM WBK WHM WPD;PH 00-03 05-15 40-41 ABR AGN AGS AKL ALB ANT APA AUR BAN BAS BEN BIL B\
OH BTG BTN BUK BUL CAG CAM CAN CAP CAS CAT CAV CEB COM DAO DAS DAV DIN DVO EAS GUI IFU ILI ILN ILS ISA KAL LAG LAN L\
AS LEY LUN MAD MAG MAS MDC MDR MGN MGS MOU MSC MSR NCO NEC NER NSA NUE NUV PAM PAN PLW QUE QUI RIZ ROM SAR SCO SIG S\
LE SLU SOR SUK SUN SUR TAR TAW WSA ZAN ZAS ZMB ZSI;PK BA GB IS JK KP PB SD TA;PL 02 04 06 08 10 12 14 16 18 20 22 2\
4 26 28 30 32 DS KP LB LD LU MA MZ OP PD PK PM SK SL WN WP ZP;PS BTH DEB GZA HBN JEM JEN JRH KYS NBS NGZ QQA RBH RF\
H SLT TBS TKM;PT 01-18 20 30;PW 002 004 010 050 100 150 212 214 218 222 224 226-228 350 370;PY 1-16 19 ASU;QA DA KH \
MS RA SH US WA ZA;RO AB AG AR B BC BH BN BR BT BV BZ CJ CL CS CT CV DB DJ GJ GL GR HD HR IF IL IS MH MM MS NT OT PH \
SB SJ SM SV TL TM TR VL VN VS;RS 00-29 KM VO;RU AD AL ALT AMU ARK AST BA BEL BRY BU CE CHE CHU CU DA IN IRK IVA KAM \
KB KC KDA KEM KGD KGN KHA KHM KIR KK KL KLU KO KOS KR KRS KYA LEN LIP MAG ME MO MOS MOW MUR NEN NGR NIZ NVS OMS ORE \
ORL PER PNZ PRI PSK ROS RYA SA SAK SAM SAR SE SMO SPE STA SVE TA TAM TOM TUL TVE TY TYU UD ULY VGG VLA VLG VOR YAN Y\
AR YEV ZAB;RW 01-05;SA 01-12 14;SB CE CH CT GU IS MK ML RB TE WE;SC 01-27;SD DC DE DN DS DW GD GK GZ KA KH KN KS NB \
NO NR NW RS SI;SE AB AC BD C D E F G H I K M N O S T U W X Y Z;SG 01-05;SH AC HL TA;SI 001-144 146-213;SK BC BL KI N\
I PV TA TC ZI;SL E N NW S W;SM 01-09;SN DB DK FK KA KD KE KL LG MT SE SL TC TH ZG;SO AW BK BN BR BY GA GE HI JD JH M\
U NU SA SD SH TO WO;SR BR CM CR MA NI PM PR SA SI WA;SS BN BW EC EE EW JG LK NU UY WR;ST 01-06 P S;SV AH CA CH CU L\
I MO PA SA SM SO SS UN US;SY DI DR DY HA HI HL HM ID LA QU RA RD SU TA;SZ HH LU MA SH;TD BA BG BO CB EE EO GR HL KA \
LC LO LR MA MC ME MO ND OD SA SI TA TI WF;TG C K M P S;TH 10-27 30-58 60-67 70-77 80-86 90-96 S;TJ DU GB KT RA SU;T\
L AL AN BA BO CO DI ER LA LI MF MT OE VI;TM A B D L M S;TN 11-14 21-23 31-34 41-43 51-53 61 71-73 81-83;TO 01-05;TR \
01-81;TT ARI CHA CTT DMN ETO MRC PED POS PRT PTF RCM SFO SGE SIP SJL TOB TUP WTO;TV FUN NIT NKF NKL NMA NMG NUI VAI;\
TW CHA CYI CYQ HSQ HSZ HUA ILA KEE KHH KHQ KIN LIE MIA NAN NWT PEN PIF TAO TNN TNQ TPE TPQ TTT TXG TXQ YUN;TZ 01-31;\
UA 05 07 09 12 14 18 21 23 26 30 32 35 40 43 46 48 51 53 56 59 61 63 65 68 71 74 77;UG 101-126 201-237 301-337 401-4\
35 C E N W;UM 67 71 76 79 81 84 86 89 95;US AK AL AR AS AZ CA CO CT DC DE FL GA GU HI IA ID IL IN KS KY LA MA MD ME \
MI MN MO MP MS MT NC ND NE NH NJ NM NV NY OH OK OR PA PR RI SC SD TN TX UM UT VA VI VT WA WI WV WY;UY AR CA CL CO D\
U FD FS LA MA MO PA RN RO RV SA SJ SO TA TT;UZ AN BU FA JI NG NW QA QR SA SI SU TK TO XO;VC 01-06;VE A B C D E F G \
H I J K L M N O P R S T U V W X Y Z;VN 01-07 09 13-14 18 20-37 39-41 43-47 49-59 61 63 66-73 CT DN HN HP SG;VU MAP P\
AM SAM SEE TAE TOB;WF AL SG UV;WS AA AL AT FA GE GI PA SA TU VF VS;YE AB AD AM BA DA DH HD HJ HU IB JA LA MA MR MW R\
A SA SD SH SN SU TA;ZA EC FS GP GT KZN LP MP NC NL NW WC;ZM 01-10;ZW BU HA MA MC ME MI MN MS MV MW;\
";

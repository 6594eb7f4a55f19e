// Written by `npm run learn` (test/questions/learn.ts).

/** To which side a wording leans: a line a mark, with what it adds for AWS and for the customer. */
export const leanings = `
$	0	20
% $	-13	-21
% %	5	28
% @	5	41
% account	13	61
% add	26	9
% alon	-42	-96
% also	-18	59
% ami	34	17
% and	-91	-42
% answer	-3	28
% app	-10	58
% applic	2	13
% are	-18	27
% as	-48	-81
% ask	-146	-15
% at	6	99
% audit	-15	59
% auditor	3	53
% automat	-8	0
% back	-11	69
% build	2	21
% busi	-65	-69
% by	-2	58
% carri	7	36
% choos	-13	57
% clean	-3	26
% close	-3	44
% configur	36	31
% content	-6	88
% data	-2	37
% databas	-20	69
% decid	-21	67
% delet	46	-20
% design	6	46
% disabl	-3	64
% do	-58	-109
% doe	-46	-65
% doesnt	-13	15
% domain	-24	43
% dont	-42	-57
% duti	65	35
% enabl	-12	29
% encrypt	-45	-7
% ever	60	-4
% expect	-48	18
% for	22	1
% fulli	-100	-56
% get	20	57
% go	-13	42
% guard	16	6
% guess	-1	61
% half	8	112
% hand	-31	82
% harden	45	72
% has	-51	45
% have	18	-52
% headach	9	63
% hold	-57	39
% hope	37	-11
% import	7	62
% in	54	-3
% inherit	-48	-25
% instal	-52	-161
% is	17	47
% isnt	-11	31
% job	-34	0
% keep	50	39
% laptop	20	69
% liabl	1	14
% linux	84	43
% log	13	15
% look	106	-18
% lost	-17	13
% maintain	50	-20
% make	18	-44
% manag	4	79
% mean	7	-43
% move	-37	46
% must	-23	49
% need	75	-24
% never	7	-31
% no	49	-4
% not	-29	29
% now	29	28
% off	17	87
% offic	-111	-49
% old	44	10
% on	38	27
% or	5	-55
% own	-22	103
% part	-7	95
% patch	41	-16
% pay	38	-5
% perform	-22	29
% plan	67	33
% problem	0	36
% protect	-7	110
% provid	-16	41
% publish	34	-96
% put	13	15
% region	48	23
% replac	8	47
% respons	37	34
% right	84	48
% roll	-20	17
% rotat	12	79
% run	-65	-11
% say	-34	-53
% screen	62	-19
% secur	60	-37
% server	-37	84
% servic	17	-2
% set	2	54
% ship	-10	51
% should	6	43
% side	54	-16
% site	29	1
% still	69	-27
% stop	-4	87
% support	-20	23
% suppos	19	28
% switch	-15	41
% take	-60	-66
% task	46	32
% team	45	10
% tell	3	13
% test	46	79
% that	109	-23
% the	-83	8
% thing	-6	-66
% think	57	-42
% to	58	27
% touch	1	41
% train	-9	94
% true	33	46
% turn	-75	28
% unless	4	57
% unus	-5	30
% updat	1	54
% upload	19	65
% use	43	-24
% user	19	76
% when	-18	107
% who	-63	-93
% whose	-15	-1
% with	-52	49
% without	-37	26
% wont	-14	29
% write	35	36
% yes	-10	-55
*	-29	-16
* %	-24	-24
* 1	-7	61
* 2	4	21
* 22	21	63
* 27001	29	14
* 7	-31	30
* a	52	57
* about	9	-42
* access	33	91
* account	-25	110
* acl	-13	93
* across	14	22
* act	-26	46
* add	41	47
* address	70	29
* admin	-7	103
* administr	110	82
* advisor	22	78
* after	-17	42
* against	42	-4
* agent	-139	-166
* air	59	3
* al2023	11	-30
* alarm	-5	82
* all	-3	39
* allow	10	50
* alwai	-19	54
* amazon	45	-61
* ami	54	131
* an	10	6
* anoth	45	23
* answer	4	51
* antiviru	15	141
* any	-4	37
* anyth	37	64
* apart	74	-3
* api	53	49
* app	-18	60
* appli	-100	-50
* applic	-20	108
* architectur	100	44
* are	2	76
* around	23	-7
* artifact	-7	68
* as	-5	34
* ask	3	58
* assess	41	-14
* asset	-11	85
* at	18	-10
* attack	77	-9
* audit	51	4
* auditor	37	22
* authent	5	63
* author	82	-10
* automat	-14	73
* avail	44	-26
* awar	-84	-80
* aws	75	18
* azs	90	-29
* backbon	54	-6
* background	66	-18
* backup	-22	-12
* badg	41	10
* batteri	62	-6
* be	21	68
* becom	23	18
* been	3	51
* befor	43	83
* belong	-37	-55
* between	56	98
* bill	3	89
* bio	70	6
* blame	39	36
* block	8	72
* both	-93	-109
* box	-7	84
* breach	15	11
* broadli	-18	-11
* broken	60	-17
* budget	0	59
* bui	25	75
* build	75	26
* built	35	27
* bump	-40	-39
* busi	-82	-36
* by	42	76
* cabl	77	-13
* call	-24	65
* can	71	24
* capac	-97	-95
* card	27	94
* care	-100	-31
* cctv	83	15
* center	117	-32
* cert	34	27
* certif	-46	-21
* certifi	18	-2
* chang	55	33
* charg	3	-86
* check	67	20
* choos	-18	104
* classifi	6	80
* client	-22	104
* close	-22	77
* cloud	17	16
* cluster	-175	-175
* code	-5	92
* colleagu	14	107
* come	48	-10
* compani	-18	77
* complianc	-91	-16
* compliant	-39	24
* comput	47	0
* concern	-56	-4
* concurr	-15	19
* condit	59	3
* confidenti	8	85
* configur	40	32
* connect	41	-91
* consol	7	54
* contact	-25	74
* contain	-118	-31
* content	42	101
* continu	62	32
* control	20	-8
* cool	72	-26
* corpor	17	80
* correct	32	-1
* cost	-14	135
* countri	-8	74
* cover	-1	59
* credenti	-2	68
* cross	-8	89
* current	-13	71
* custom	60	96
* dai	7	58
* data	25	68
* databas	-44	-67
* date	39	-1
* db	-103	-69
* ddo	-126	-90
* deal	-25	-67
* decid	29	66
* decis	13	66
* decommiss	66	-9
* default	37	28
* defend	38	-6
* defin	-2	57
* degauss	41	0
* delet	-15	83
* deliv	16	45
* demand	57	57
* deploi	-31	47
* deprec	18	83
* design	24	117
* detail	-12	51
* detect	60	11
* develop	13	66
* devic	70	6
* diesel	98	-20
* directori	-61	-21
* disabl	12	79
* disast	-6	33
* disk	148	0
* dispos	61	-17
* divid	-26	-74
* do	-43	-53
* doe	-7	15
* domain	87	24
* done	52	5
* down	-100	-39
* download	9	93
* dr	-97	-110
* drift	4	78
* drill	20	64
* drive	96	-9
* dss	9	-10
* duti	13	79
* e	-46	4
* each	-53	-34
* earthquak	43	-14
* edg	140	18
* em	44	55
* email	-6	48
* employe	84	0
* enabl	-36	-33
* encrypt	-117	-107
* end	-21	-21
* endpoint	-21	-95
* enforc	49	-28
* engin	-54	-90
* entir	36	-5
* entri	48	-13
* environ	2	27
* environment	81	13
* escort	28	-5
* event	12	87
* ever	49	4
* everyth	-5	19
* facil	116	-25
* factor	-1	58
* fail	32	-2
* failur	97	22
* fall	-3	-65
* fals	56	1
* fault	28	-35
* feder	10	80
* fenc	119	-17
* fibr	99	6
* file	5	77
* fire	91	29
* firewal	-95	17
* firm	0	56
* firmwar	93	1
* fix	-26	-59
* flaw	26	-10
* flood	42	-18
* for	7	44
* forens	28	77
* free	-32	45
* from	31	-15
* fulli	26	-13
* function	0	82
* gatewai	-147	-135
* gdpr	-1	71
* gener	135	-9
* general	-39	19
* generally	-23	5
* get	18	2
* global	86	0
* goe	-65	-1
* got	-49	-39
* grant	10	54
* group	22	170
* guarante	69	69
* guard	91	-26
* guest	2	124
* hack	-62	-38
* had	-56	-67
* half	-63	-21
* hall	76	18
* handl	4	22
* hard	106	-10
* harden	-76	-7
* hardwar	86	18
* has	-17	38
* have	-87	-2
* headach	14	72
* health	38	-19
* high	-97	-52
* hipaa	-45	9
* hire	73	12
* host	84	-36
* http	61	39
* hypervisor	181	-17
* i	-33	50
* iaa	62	190
* ident	2	124
* if	-62	-26
* imag	16	122
* import	1	31
* in	15	54
* incid	4	-37
* increas	-7	59
* infrastructur	79	-88
* inherit	91	-33
* insid	91	92
* instal	-8	55
* intern	75	23
* internet	47	29
* into	14	84
* inventori	-10	82
* iot	-14	42
* is	-53	-51
* isnt	45	-30
* iso	15	20
* isol	114	-19
* it	-73	-50
* its	13	-95
* itself	119	-16
* job	-25	18
* just	-55	-18
* keep	29	81
* kei	-78	-38
* kept	-8	75
* key	4	101
* label	11	87
* land	50	-31
* laptop	22	71
* launch	-26	79
* law	19	118
* layer	58	-38
* leak	-14	1
* leav	4	84
* left	-93	-33
* librari	13	101
* licens	-43	48
* life	-23	-24
* lift	-18	2
* like	5	89
* limit	-23	50
* link	87	2
* live	34	40
* local	103	39
* locat	97	1
* log	-64	-67
* login	4	29
* long	12	76
* look	-34	-41
* machin	174	23
* maintain	-182	-141
* mainten	-65	-13
* man	81	-16
* manag	-100	-134
* manual	13	41
* matter	-25	39
* may	39	-10
* me	-20	47
* mean	100	6
* media	71	6
* meet	-121	-93
* memori	-2	38
* mfa	17	79
* model	-80	17
* monitor	90	38
* more	77	-19
* move	-56	22
* multi	1	70
* must	-36	-37
* my	-47	-20
* nacl	32	88
* need	61	12
* network	75	56
* new	66	-12
* next	-44	-83
* nitro	200	36
* no	-17	77
* node	-118	-30
* not	88	23
* noth	-9	9
* notic	-7	39
* object	-11	108
* of	70	-1
* off	-28	29
* offic	-76	-87
* old	44	58
* on	-13	33
* onc	25	-24
* one	-39	-34
* onli	-43	-16
* open	-65	5
* oper	-32	15
* or	-55	-52
* os	-7	-23
* other	91	26
* our	-15	49
* ourselv	-65	38
* out	54	23
* outag	34	62
* over	-73	-56
* overal	-56	-18
* own	-17	11
* owner	-19	47
* packag	-48	99
* pai	-16	51
* part	6	132
* parti	30	-6
* password	-51	0
* patch	-68	-159
* pen	22	13
* penetr	-42	23
* peopl	53	-11
* perform	19	-74
* perimet	132	-11
* permiss	-4	55
* person	26	75
* phish	100	101
* physic	108	-11
* pick	76	54
* plan	-3	77
* pleas	-65	-50
* point	12	39
* polici	-46	5
* port	-9	83
* power	121	14
* prevent	18	-4
* principl	-76	-41
* privaci	-1	32
* privat	33	-10
* problem	55	-5
* procur	138	-13
* product	49	31
* proof	53	7
* protect	62	36
* prove	-24	19
* provid	44	-35
* publish	126	35
* put	16	100
* q	-80	-114
* quarterli	1	64
* queue	-1	77
* quota	-37	92
* rack	87	19
* read	7	93
* record	18	65
* recoveri	-4	69
* redund	111	-29
* region	85	-8
* regist	23	65
* regul	-114	-92
* remov	-17	42
* renew	16	-61
* replac	18	-10
* report	19	95
* request	21	74
* requir	-7	73
* reserv	-15	19
* resid	-16	12
* resili	52	49
* resourc	27	124
* respons	-32	-17
* rest	-147	-69
* restart	-76	-78
* retir	56	22
* review	53	43
* right	14	9
* risk	20	-12
* role	2	60
* room	75	-28
* root	7	75
* rotat	-135	-85
* rout	4	64
* router	118	39
* rpo	-2	50
* rto	-2	50
* rule	31	65
* run	101	6
* runtim	-120	-120
* safe	21	57
* sai	-2	8
* scale	-80	10
* scan	-16	106
* screen	68	14
* script	-6	15
* second	-86	-124
* secur	54	58
* see	-45	-2
* segment	-12	99
* sensit	-25	80
* separ	-2	75
* server	7	-25
* serverless	73	42
* servic	50	32
* set	39	88
* setup	-17	90
* share	-43	-90
* shop	-82	3
* should	39	28
* shred	62	-13
* side	-34	32
* sidecar	24	104
* sign	-40	12
* signatur	110	-26
* sinc	32	94
* singl	0	16
* sit	-27	49
* site	62	-35
* sla	11	-116
* snapshot	-45	23
* so	-79	-117
* soc	29	0
* softwar	77	74
* somebodi	-16	44
* someth	-56	-93
* sourc	70	39
* speak	-28	28
* specif	-16	93
* split	-81	-27
* stack	4	78
* staff	14	-71
* stai	-5	55
* still	-35	104
* stop	-4	87
* storag	77	-9
* store	-10	53
* stream	-100	-66
* stuff	-8	54
* subject	-16	28
* subnet	12	75
* suppli	49	-15
* supplier	-20	63
* suppress	74	29
* surviv	-32	32
* suspici	1	58
* switch	61	-36
* system	-37	16
* tabl	-5	24
* tag	24	133
* take	-56	54
* task	77	37
* teach	94	25
* team	9	25
* tele	48	-12
* tell	1	39
* tenant	82	-13
* test	76	104
* than	7	37
* that	-52	-58
* the	-47	-84
* thei	-51	-63
* their	16	-17
* them	-30	-17
* themselv	63	-18
* then	-57	5
* there	-131	-58
* these	5	46
* thi	-85	-110
* thing	-25	-49
* think	-25	71
* third	7	48
* those	-46	-24
* through	36	24
* time	10	92
* tls	-51	-78
* to	0	25
* too	-36	16
* top	79	76
* touch	55	-17
* traffic	2	96
* train	-87	-55
* transit	-19	-5
* true	-7	8
* trust	10	87
* turn	-5	42
* two	26	-21
* under	-59	-39
* undersea	67	11
* uninterrupt	49	-15
* unless	19	54
* unus	5	85
* up	46	32
* updat	-136	-164
* upgrad	-117	-115
* upload	17	57
* ups	61	-4
* uptim	67	-3
* us	-94	-41
* use	5	104
* user	5	60
* version	-59	-77
* vet	68	49
* virtual	124	-6
* visitor	84	4
* volum	5	137
* vpn	38	149
* vs	-54	-113
* vuln	-28	37
* vulner	-9	-41
* walk	36	-22
* want	-1	24
* was	23	62
* watch	28	42
* we	-51	-13
* web	-9	51
* what	-42	-33
* whatev	-55	2
* when	0	45
* where	25	53
* which	22	22
* who	-56	-69
* whole	-67	-3
* whom	56	-52
* whose	-41	-76
* will	-11	51
* windows	-42	-9
* wipe	80	9
* wire	-6	86
* with	-6	45
* within	-20	45
* without	18	58
* work	61	11
* workload	-15	80
* would	38	22
* write	-7	74
* wrote	37	30
* you	31	101
* zone	59	69
*account-control	7	49
*account-control %	0	59
*account-control 1	75	-46
*account-control 14	2	40
*account-control 2	28	1
*account-control 30	9	-7
*account-control a	-10	10
*account-control about	90	-43
*account-control absorb	10	-5
*account-control accept	3	26
*account-control access	-21	50
*account-control account	17	4
*account-control across	-12	65
*account-control act	-3	8
*account-control action	44	2
*account-control activ	-20	32
*account-control add	18	12
*account-control address	-9	13
*account-control administr	-15	27
*account-control after	16	14
*account-control again	-2	10
*account-control agreement	18	8
*account-control ai	-34	45
*account-control alarm	-3	12
*account-control alert	-1	8
*account-control all	27	9
*account-control allow	-3	15
*account-control alwai	48	-14
*account-control amazon	-13	42
*account-control an	-12	39
*account-control and	9	13
*account-control anoth	20	-6
*account-control any	44	-45
*account-control anyth	-8	13
*account-control api	21	-5
*account-control appli	-7	42
*account-control applic	-9	74
*account-control approv	4	39
*account-control archiv	-11	18
*account-control are	-6	43
*account-control around	-28	62
*account-control artifact	18	-10
*account-control as	-13	31
*account-control ask	13	-5
*account-control assess	18	37
*account-control assign	-10	66
*account-control associ	-4	10
*account-control assum	-39	41
*account-control at	21	1
*account-control attach	5	48
*account-control audit	24	-3
*account-control auditor	-26	68
*account-control author	46	-43
*account-control automat	53	-12
*account-control avail	32	-3
*account-control aws	35	-10
*account-control back	37	20
*account-control backup	-4	64
*account-control baselin	-3	54
*account-control be	-5	20
*account-control behind	40	-6
*account-control belong	-4	23
*account-control besid	11	-3
*account-control between	23	-7
*account-control bind	-20	23
*account-control boundari	-12	142
*account-control box	-25	37
*account-control breach	2	9
*account-control break	-21	44
*account-control bring	-1	52
*account-control bucket	17	-12
*account-control build	-1	15
*account-control but	-14	27
*account-control by	25	8
*account-control call	24	4
*account-control can	-1	28
*account-control cannot	16	-11
*account-control capac	45	-12
*account-control captur	14	6
*account-control carri	16	-10
*account-control case	-24	30
*account-control center	41	-15
*account-control certif	33	-15
*account-control chang	4	14
*account-control charact	-1	35
*account-control charg	11	-8
*account-control check	-9	32
*account-control china	19	-14
*account-control choic	90	-50
*account-control choos	-7	18
*account-control clean	-1	37
*account-control client	-10	31
*account-control close	39	-18
*account-control cloud	-17	25
*account-control cloudtrail	44	-18
*account-control code	-9	21
*account-control collect	44	3
*account-control come	-38	43
*account-control command	-15	26
*account-control commiss	55	-43
*account-control common	10	-5
*account-control compani	-9	46
*account-control compli	43	-1
*account-control complianc	-25	50
*account-control compliant	-2	25
*account-control condit	-8	32
*account-control config	26	-23
*account-control configur	0	15
*account-control connect	-37	54
*account-control consol	9	-3
*account-control contact	44	-20
*account-control content	30	-13
*account-control control	24	0
*account-control copi	3	27
*account-control correct	-26	33
*account-control cover	15	27
*account-control creat	-4	49
*account-control credenti	-2	23
*account-control current	9	5
*account-control custom	37	5
*account-control cut	27	-20
*account-control dai	3	28
*account-control daili	-28	36
*account-control data	20	26
*account-control databas	73	-65
*account-control decid	-10	29
*account-control default	47	24
*account-control defin	-8	58
*account-control definit	91	-77
*account-control deleg	-8	21
*account-control delet	0	22
*account-control deliv	21	-14
*account-control depend	23	-19
*account-control describ	-11	70
*account-control descript	66	-47
*account-control detect	20	-14
*account-control devic	-9	40
*account-control digest	-20	25
*account-control disabl	22	-22
*account-control do	52	19
*account-control document	1	32
*account-control doe	-6	46
*account-control done	-23	62
*account-control down	-7	15
*account-control download	40	-11
*account-control drift	14	45
*account-control duti	-2	17
*account-control each	9	3
*account-control edg	10	-5
*account-control emerg	-11	18
*account-control employe	-22	38
*account-control enabl	42	-36
*account-control encrypt	49	-32
*account-control end	30	4
*account-control endpoint	10	10
*account-control enforc	-9	26
*account-control engin	88	-48
*account-control enrol	17	3
*account-control evalu	44	-23
*account-control event	-7	-35
*account-control everi	1	9
*account-control evid	23	25
*account-control except	19	-14
*account-control execut	-11	17
*account-control exist	18	0
*account-control experi	-14	32
*account-control expir	-31	48
*account-control facil	17	-5
*account-control fail	1	23
*account-control failur	-23	32
*account-control fall	-5	27
*account-control fault	27	-17
*account-control feder	-10	53
*account-control fetch	-6	15
*account-control few	-7	13
*account-control fiber	10	-5
*account-control file	-12	25
*account-control find	-6	21
*account-control firewal	-13	61
*account-control first	18	115
*account-control fix	-15	41
*account-control flood	10	-5
*account-control follow	1	12
*account-control for	-4	36
*account-control found	-4	32
*account-control framework	45	-16
*account-control free	10	-10
*account-control from	38	-13
*account-control function	-8	17
*account-control further	-1	10
*account-control get	19	29
*account-control go	-17	22
*account-control goal	-3	23
*account-control goe	14	-2
*account-control grant	-8	16
*account-control group	-3	14
*account-control guard	7	28
*account-control hand	2	22
*account-control hardcod	4	24
*account-control hardwar	7	14
*account-control has	11	2
*account-control hash	-19	30
*account-control have	-14	41
*account-control here	-23	26
*account-control histori	9	-7
*account-control hold	16	8
*account-control hook	-3	15
*account-control how	-8	11
*account-control i	58	-41
*account-control iam	-9	16
*account-control ident	9	14
*account-control if	-7	23
*account-control improv	-32	43
*account-control in	5	30
*account-control includ	50	-42
*account-control infrastructur	49	-14
*account-control ins	29	-10
*account-control insid	12	3
*account-control insight	-2	16
*account-control insist	-5	22
*account-control instal	-16	25
*account-control integr	-39	32
*account-control interfac	-13	34
*account-control into	-7	26
*account-control is	3	41
*account-control isnt	-22	29
*account-control iso	92	2
*account-control isol	21	-6
*account-control issu	-20	77
*account-control it	-24	-13
*account-control item	35	-23
*account-control its	20	-3
*account-control itself	45	-4
*account-control job	83	1
*account-control keep	23	11
*account-control kei	0	23
*account-control kept	-19	31
*account-control kms	-1	10
*account-control know	-14	18
*account-control lambda	-3	11
*account-control land	-36	55
*account-control last	-8	37
*account-control later	0	38
*account-control latest	-7	11
*account-control least	0	54
*account-control leaver	-20	31
*account-control left	-8	38
*account-control length	-1	36
*account-control let	-6	15
*account-control lifecycl	-15	19
*account-control limit	10	0
*account-control locat	10	-5
*account-control log	-3	20
*account-control long	-6	9
*account-control longer	-1	99
*account-control look	6	39
*account-control made	-2	17
*account-control maintain	75	-18
*account-control mainten	-6	14
*account-control make	-12	38
*account-control manag	25	-8
*account-control mandatori	14	20
*account-control mani	-5	8
*account-control manual	-16	37
*account-control map	43	-8
*account-control mark	-26	35
*account-control mean	-8	56
*account-control meet	-4	18
*account-control mfa	-7	30
*account-control minimum	36	-16
*account-control miss	-8	13
*account-control move	-25	44
*account-control must	-5	27
*account-control name	10	5
*account-control narrow	-10	49
*account-control need	-24	41
*account-control network	1	15
*account-control never	42	-34
*account-control new	-11	27
*account-control no	-5	25
*account-control nobodi	1	28
*account-control node	-34	71
*account-control non	-1	25
*account-control noncompli	-15	42
*account-control none	-30	63
*account-control not	9	27
*account-control noth	11	46
*account-control notic	-9	111
*account-control object	1	19
*account-control of	7	24
*account-control offer	31	8
*account-control okta	-20	35
*account-control on	15	16
*account-control onc	-29	35
*account-control one	19	40
*account-control onli	14	26
*account-control oper	42	-1
*account-control or	-1	17
*account-control organ	-6	15
*account-control other	22	-9
*account-control ou	-29	51
*account-control our	-2	34
*account-control out	9	14
*account-control outsid	-14	34
*account-control over	14	6
*account-control own	-38	-119
*account-control owner	-22	46
*account-control paramet	20	-3
*account-control parameter	-6	11
*account-control part	59	-60
*account-control parti	42	-3
*account-control pass	-9	57
*account-control password	1	65
*account-control patch	34	-3
*account-control peopl	-19	35
*account-control period	32	-20
*account-control permiss	-6	76
*account-control pick	-8	14
*account-control place	22	-21
*account-control plain	-11	34
*account-control plan	-18	40
*account-control plane	36	-32
*account-control polici	12	44
*account-control port	-6	20
*account-control primari	-19	25
*account-control privileg	-17	86
*account-control prod	-2	12
*account-control produc	106	-9
*account-control protect	9	4
*account-control provid	5	31
*account-control publish	30	-8
*account-control pull	41	-22
*account-control put	-6	15
*account-control quota	66	-54
*account-control read	-15	37
*account-control readi	-12	25
*account-control receiv	-15	27
*account-control recommend	-25	31
*account-control record	33	0
*account-control recoveri	-2	17
*account-control redundantli	59	-37
*account-control refer	-7	23
*account-control region	31	-9
*account-control regist	-5	15
*account-control regular	1	33
*account-control releas	47	-7
*account-control remedi	-2	17
*account-control remov	17	2
*account-control repair	-31	52
*account-control replic	-4	19
*account-control report	32	-7
*account-control request	41	-16
*account-control resolv	-16	19
*account-control resourc	1	24
*account-control respons	-28	118
*account-control rest	39	-14
*account-control result	24	-6
*account-control retent	-10	12
*account-control review	-17	46
*account-control right	32	13
*account-control role	26	-1
*account-control roll	-6	56
*account-control root	5	28
*account-control rotat	-8	60
*account-control router	10	-5
*account-control rto	-3	15
*account-control rule	-8	56
*account-control run	61	-22
*account-control s3	36	-34
*account-control sai	0	15
*account-control same	-34	40
*account-control saml	-14	27
*account-control scim	-21	28
*account-control scope	-3	53
*account-control secret	-9	20
*account-control secur	-1	19
*account-control see	-18	32
*account-control select	70	-47
*account-control separ	-6	10
*account-control serv	21	-7
*account-control server	22	11
*account-control servic	31	2
*account-control session	-6	35
*account-control set	8	26
*account-control setup	44	-45
*account-control seven	30	-16
*account-control sever	9	-2
*account-control share	-9	45
*account-control show	-7	52
*account-control side	13	14
*account-control sign	19	1
*account-control sinc	-26	30
*account-control snapshot	9	-7
*account-control so	5	37
*account-control soc	62	-42
*account-control softwar	45	-9
*account-control some	11	34
*account-control somebodi	-38	-123
*account-control someth	57	28
*account-control sourc	-8	15
*account-control sse	17	-16
*account-control ssh	-8	14
*account-control stack	29	-20
*account-control staff	-7	48
*account-control stai	20	6
*account-control stand	79	-51
*account-control start	-13	21
*account-control state	-15	22
*account-control still	-16	34
*account-control stop	-12	24
*account-control store	49	-29
*account-control string	-8	21
*account-control structur	51	-37
*account-control subnet	-6	11
*account-control such	-3	21
*account-control suppli	15	33
*account-control suppos	-5	16
*account-control switch	9	-1
*account-control sync	-22	29
*account-control system	27	-18
*account-control tag	-16	25
*account-control take	-37	41
*account-control target	-8	22
*account-control task	-29	50
*account-control team	-13	111
*account-control templat	5	38
*account-control temporari	-16	42
*account-control test	3	13
*account-control text	-8	39
*account-control than	1	81
*account-control that	14	13
*account-control the	17	14
*account-control thei	-5	19
*account-control their	-8	25
*account-control them	5	18
*account-control then	-22	42
*account-control there	-16	41
*account-control thi	4	41
*account-control those	0	47
*account-control through	-12	24
*account-control tls	39	-12
*account-control to	-4	29
*account-control togeth	-2	11
*account-control token	-9	62
*account-control told	-15	31
*account-control too	-59	98
*account-control tool	-19	63
*account-control touch	-41	45
*account-control traffic	10	-5
*account-control trail	8	29
*account-control trust	-8	16
*account-control turn	-19	69
*account-control two	39	-24
*account-control type	37	-3
*account-control under	-5	17
*account-control unit	-22	26
*account-control unless	36	-16
*account-control until	-17	59
*account-control unus	0	26
*account-control up	25	-5
*account-control updat	-20	33
*account-control upgrad	45	-9
*account-control us	-28	-76
*account-control use	-23	41
*account-control user	32	-7
*account-control usual	-6	21
*account-control valid	-33	23
*account-control valu	14	-5
*account-control version	-25	43
*account-control via	-8	14
*account-control vpc	-14	29
*account-control want	-24	31
*account-control was	-8	38
*account-control watch	-16	29
*account-control way	-9	16
*account-control what	11	15
*account-control when	1	19
*account-control where	-19	39
*account-control whether	22	17
*account-control which	-2	20
*account-control whom	29	-1
*account-control whose	20	-7
*account-control will	1	9
*account-control windows	-11	50
*account-control with	1	17
*account-control within	52	-46
*account-control without	10	-4
*account-control work	-33	46
*account-control workload	7	15
*account-control would	-22	32
*account-control write	15	24
*account-control year	22	-10
*account-control zone	-35	43
*container	15	22
*container %	40	-21
*container 1	-13	-47
*container 100	-13	17
*container 12	34	-2
*container 14	5	12
*container 21	19	-3
*container 28	-3	62
*container 30	-16	21
*container 31	-31	-92
*container 7	43	1
*container 90	8	-7
*container a	-12	-16
*container about	38	-20
*container access	-17	43
*container account	4	37
*container act	-6	32
*container add	-20	44
*container addon	-25	23
*container address	-2	8
*container admin	-21	23
*container admiss	1	10
*container after	-32	86
*container afterward	-56	128
*container again	13	16
*container agent	3	60
*container alarm	-10	31
*container aliv	122	40
*container all	20	12
*container alon	-24	29
*container also	20	12
*container alwai	87	-62
*container ami	30	0
*container an	-13	42
*container and	18	7
*container announc	33	-24
*container answer	3	67
*container any	-6	23
*container apart	18	4
*container applic	-23	52
*container are	-3	38
*container argument	-6	33
*container artifact	11	-7
*container as	-20	-9
*container ask	-30	-29
*container at	-15	-15
*container audit	-10	18
*container auto	87	35
*container autosc	-13	43
*container autoscal	-20	44
*container avail	56	29
*container awai	-13	20
*container aws	-30	20
*container az	-12	18
*container back	44	16
*container backup	166	29
*container balanc	31	-11
*container base	25	21
*container batch	15	5
*container be	-10	28
*container bear	-9	12
*container becom	-15	17
*container befor	0	17
*container behind	-18	17
*container below	-103	-36
*container beneath	-5	106
*container between	-23	44
*container bind	-10	33
*container block	20	4
*container bootstrap	-6	33
*container bottlerocket	-39	-61
*container box	35	-23
*container breaker	-8	35
*container bring	-14	-32
*container bucket	-16	24
*container budget	-6	39
*container bui	37	-9
*container build	63	-34
*container built	10	-3
*container bump	-40	5
*container by	-9	-12
*container call	-8	26
*container can	8	13
*container capabl	-14	33
*container capac	-20	41
*container care	-19	155
*container carri	26	-14
*container case	-4	22
*container center	34	-16
*container certif	-45	71
*container chang	13	29
*container check	-5	20
*container choic	31	5
*container choos	-1	12
*container cidr	13	54
*container circuit	-8	35
*container class	-2	16
*container cleanli	-10	17
*container click	-33	42
*container client	-4	18
*container close	130	-34
*container cloudtrail	19	-8
*container cloudwatch	13	-6
*container cluster	-62	-52
*container cni	107	-14
*container code	-32	55
*container come	3	37
*container comput	36	-27
*container configur	-27	65
*container connect	-16	18
*container consol	54	-12
*container consolid	35	-5
*container constraint	49	-16
*container contain	-16	14
*container containerd	-35	80
*container control	-1	-35
*container coredn	-63	6
*container correct	-72	-7
*container count	-15	19
*container cover	-19	32
*container cpu	0	11
*container creat	36	59
*container credenti	68	-36
*container current	-21	31
*container custom	79	-52
*container cve	-45	-24
*container daemonset	-19	58
*container dai	20	3
*container data	-4	30
*container databas	40	-3
*container date	70	-42
*container day	17	-10
*container decid	-3	21
*container default	-16	-17
*container defin	10	12
*container definit	-15	61
*container delet	0	16
*container deploi	4	55
*container deploy	-15	16
*container disabl	-13	18
*container disk	-2	18
*container disrupt	39	-5
*container do	44	2
*container docker	-52	60
*container doe	-10	-3
*container dont	-68	-34
*container drain	18	-24
*container driver	17	-7
*container drop	33	-31
*container each	30	11
*container ebs	-5	28
*container ec2	9	24
*container ecs	99	18
*container efs	-7	21
*container eks	11	135
*container elsewher	-22	47
*container enabl	-39	29
*container encrypt	-32	10
*container end	48	-1
*container endpoint	-7	47
*container enforc	11	19
*container enough	-27	65
*container entri	-11	43
*container env	-10	26
*container envelop	-55	-39
*container environ	-1	15
*container ephemer	-15	44
*container etcd	108	-7
*container ever	-13	-7
*container everi	2	25
*container everyth	-14	18
*container evict	15	10
*container exampl	-18	38
*container except	12	12
*container execut	-6	20
*container extend	-16	-9
*container fail	36	-10
*container fargat	22	-8
*container file	-29	43
*container first	10	14
*container fit	32	-24
*container fix	-7	42
*container for	35	35
*container forc	2	61
*container free	-6	31
*container from	-4	23
*container fulli	-18	40
*container get	77	-63
*container gib	-15	33
*container give	24	-3
*container go	-32	-22
*container greatest	-11	15
*container group	-13	35
*container guardduti	-13	16
*container guest	-84	130
*container hand	0	14
*container harden	-61	127
*container hardwar	16	-9
*container hat	-53	-108
*container have	69	4
*container health	5	27
*container helm	-4	30
*container here	-5	44
*container higher	34	-2
*container histori	8	-7
*container hold	20	6
*container hop	45	-16
*container host	-115	-147
*container hostnetwork	61	-12
*container how	-9	14
*container hypervisor	-5	53
*container i	-79	-32
*container iam	66	-40
*container if	-26	43
*container imag	13	54
*container imdsv2	53	-20
*container in	-12	-7
*container includ	3	37
*container infrastructur	35	0
*container ingress	-14	50
*container instal	4	-9
*container instanc	11	19
*container interrupt	2	9
*container into	69	-2
*container intrud	18	7
*container is	20	57
*container isnt	1	-95
*container isol	64	-21
*container it	8	-4
*container its	21	12
*container itself	-28	42
*container job	33	73
*container just	9	-97
*container karpent	50	26
*container keep	31	-5
*container kei	-5	28
*container kernel	-4	-10
*container key	5	-28
*container kick	-54	-19
*container kms	-13	29
*container kube	26	-25
*container kubelet	47	23
*container kubernetes	36	0
*container label	3	13
*container latest	10	32
*container launch	-56	-37
*container least	-11	15
*container leav	-9	13
*container left	15	-5
*container less	7	19
*container let	-13	34
*container librari	-9	26
*container life	42	4
*container like	-22	20
*container limit	-5	30
*container live	-3	9
*container load	28	37
*container log	-12	32
*container look	34	-12
*container loss	-13	13
*container machin	-64	-63
*container maintain	70	1
*container make	-3	43
*container manag	23	19
*container manifest	-7	50
*container map	-7	71
*container may	-11	19
*container mean	-127	-15
*container memori	9	11
*container metadata	4	16
*container metric	22	-1
*container minor	-7	-57
*container minut	24	-5
*container mode	1	17
*container month	67	-11
*container more	-15	77
*container mount	-5	21
*container move	2	29
*container must	-28	21
*container name	-9	16
*container namespac	-3	54
*container narrow	40	14
*container need	37	18
*container network	17	9
*container never	-38	98
*container new	26	25
*container newer	-7	27
*container no	4	8
*container nobodi	32	-23
*container node	-39	-12
*container none	-38	42
*container nor	70	-5
*container not	2	25
*container noth	13	40
*container notic	38	-6
*container now	53	-43
*container number	27	-20
*container object	1	-47
*container observ	-6	46
*container off	-29	33
*container offer	38	-15
*container ok	87	45
*container old	24	1
*container on	44	26
*container onc	17	2
*container one	16	6
*container onli	9	14
*container ons	-26	6
*container oper	22	-47
*container optim	-16	41
*container or	-28	-9
*container orchestr	32	-27
*container os	-49	-78
*container other	2	27
*container otherw	32	-25
*container our	-10	-16
*container ourselv	22	81
*container out	-9	9
*container outdat	-14	63
*container outsid	-19	30
*container over	-11	25
*container own	29	15
*container patch	-13	-31
*container peer	41	-39
*container pend	38	-106
*container permiss	-14	43
*container persist	-7	35
*container physic	30	-9
*container pick	52	-49
*container place	22	15
*container plain	-40	53
*container plane	-4	-41
*container platform	67	-22
*container pod	1	22
*container poddisruptionbudget	3	21
*container polici	-4	35
*container pool	-32	9
*container possibl	6	35
*container price	34	-2
*container prioriti	65	-36
*container privat	-19	53
*container privileg	-20	49
*container probe	-14	32
*container profil	-15	36
*container protect	-3	15
*container provid	43	-3
*container proxi	-49	-21
*container public	-15	28
*container publish	20	16
*container put	-29	37
*container question	8	-56
*container queue	55	-32
*container quota	-5	19
*container rang	-2	9
*container rbac	7	74
*container reach	3	27
*container read	-7	11
*container readonlyrootfilesystem	-2	20
*container rebuild	17	6
*container record	19	-8
*container recycl	53	-3
*container red	-53	-108
*container redeploi	-15	40
*container region	46	-44
*container regist	3	54
*container releas	-32	-80
*container repair	20	2
*container replac	33	0
*container replica	35	9
*container report	16	-8
*container request	27	3
*container respect	13	32
*container respons	77	61
*container rest	15	65
*container restart	82	-20
*container restor	26	27
*container restrict	-1	62
*container result	-12	20
*container retri	-10	12
*container right	38	-7
*container role	-7	26
*container roll	-33	14
*container rollback	42	-36
*container root	-1	13
*container router	12	1
*container run	13	17
*container runtim	52	3
*container s3	-15	35
*container sai	-5	9
*container same	29	-76
*container say	7	-54
*container scale	-28	-12
*container scan	-17	42
*container schedul	73	-45
*container secret	-28	-50
*container secur	-13	11
*container self	-7	47
*container send	14	-6
*container separ	65	14
*container server	35	-14
*container servic	24	-1
*container session	38	-26
*container set	-2	18
*container sever	11	1
*container share	44	-5
*container shell	49	-32
*container ship	26	-13
*container should	53	18
*container shouldnt	43	-8
*container show	-50	63
*container shrink	29	-22
*container sidecar	-9	18
*container sinc	-18	-39
*container size	36	-4
*container snapshot	48	-41
*container so	-1	23
*container softwar	-20	44
*container some	-18	56
*container spot	29	-19
*container spread	-17	38
*container ssh	16	12
*container stai	-35	48
*container standalon	-18	39
*container standard	-27	50
*container start	29	15
*container state	4	15
*container still	93	15
*container stop	53	-42
*container storag	17	22
*container store	-21	45
*container strategi	-14	23
*container submit	-7	24
*container subnet	-16	28
*container such	-13	23
*container suppli	-40	-54
*container support	-9	24
*container swap	-2	25
*container system	97	41
*container tag	-26	44
*container taint	36	-8
*container take	17	86
*container task	21	21
*container team	-54	-119
*container tell	16	33
*container templat	-9	46
*container test	27	-10
*container than	14	-2
*container that	9	37
*container the	11	13
*container thei	12	21
*container their	11	70
*container them	25	76
*container themselv	-59	-1
*container then	44	10
*container there	27	13
*container thi	106	-3
*container those	-21	40
*container three	37	-35
*container through	89	-39
*container time	-35	40
*container tls	-42	69
*container to	14	22
*container too	28	58
*container touch	48	-15
*container trust	-26	33
*container turn	-16	38
*container two	26	-18
*container type	13	-4
*container under	76	20
*container unhealthi	30	-27
*container unless	-12	21
*container unmanag	-13	48
*container until	-9	22
*container up	45	8
*container updat	-12	23
*container upgrad	-15	1
*container us	-26	-13
*container use	-25	40
*container user	6	44
*container vcpu	-17	24
*container version	-1	10
*container virtual	51	-23
*container volum	-20	36
*container vpc	26	3
*container vulner	-16	38
*container wait	6	12
*container want	-4	9
*container watch	8	12
*container we	12	58
*container week	46	-83
*container weekli	27	-16
*container well	12	25
*container what	-17	29
*container whatev	-21	61
*container when	32	9
*container where	-14	23
*container whether	-13	30
*container which	-89	12
*container who	-70	-53
*container wholli	-10	38
*container whom	-131	-102
*container whose	-88	14
*container windows	-11	106
*container within	13	13
*container without	10	16
*container work	77	-76
*container worker	-89	-13
*container workload	-10	22
*container write	-12	33
*container wrong	0	38
*container yourself	-19	54
*container zone	0	14
*customer-operated	-7	59
*customer-operated %	3	33
*customer-operated a	7	56
*customer-operated absorb	14	-9
*customer-operated alarm	2	10
*customer-operated all	-13	52
*customer-operated an	-7	19
*customer-operated and	1	14
*customer-operated api	-8	53
*customer-operated are	-7	32
*customer-operated artifact	15	-12
*customer-operated audit	12	-9
*customer-operated avail	-29	43
*customer-operated back	-24	42
*customer-operated between	-4	12
*customer-operated bui	9	-6
*customer-operated build	8	-3
*customer-operated call	12	-2
*customer-operated carri	14	-9
*customer-operated center	39	-24
*customer-operated certif	-5	34
*customer-operated cloudtrail	18	-10
*customer-operated cluster	-3	57
*customer-operated cni	-8	32
*customer-operated common	14	-9
*customer-operated configur	-6	18
*customer-operated contain	-2	29
*customer-operated control	-26	59
*customer-operated creat	-30	51
*customer-operated current	9	-6
*customer-operated data	34	-19
*customer-operated destroi	9	-6
*customer-operated disk	9	-6
*customer-operated driver	-7	28
*customer-operated edg	14	-9
*customer-operated encrypt	-5	29
*customer-operated etcd	-26	53
*customer-operated everi	-4	13
*customer-operated fiber	14	-9
*customer-operated file	-4	15
*customer-operated firmwar	9	-6
*customer-operated flood	14	-9
*customer-operated for	12	-2
*customer-operated group	0	8
*customer-operated hand	15	-12
*customer-operated hardwar	16	-12
*customer-operated has	15	-12
*customer-operated head	1	46
*customer-operated hold	41	-23
*customer-operated hypervisor	52	-39
*customer-operated in	-2	25
*customer-operated instal	-8	9
*customer-operated instanc	19	11
*customer-operated is	-16	61
*customer-operated it	-1	45
*customer-operated its	10	0
*customer-operated job	0	43
*customer-operated keep	-3	13
*customer-operated leav	9	-6
*customer-operated locat	14	-9
*customer-operated log	8	3
*customer-operated metric	10	-2
*customer-operated monitor	9	-6
*customer-operated network	9	-3
*customer-operated node	-7	81
*customer-operated of	-2	72
*customer-operated on	-8	23
*customer-operated onli	-14	54
*customer-operated oper	16	91
*customer-operated or	-3	48
*customer-operated out	9	-6
*customer-operated over	-20	46
*customer-operated own	-27	55
*customer-operated patch	-1	66
*customer-operated plane	-37	78
*customer-operated pod	-3	23
*customer-operated rack	9	-6
*customer-operated rbac	-4	28
*customer-operated record	18	-10
*customer-operated renew	7	58
*customer-operated report	15	-12
*customer-operated restor	-24	45
*customer-operated router	14	-9
*customer-operated run	-20	67
*customer-operated scale	-34	64
*customer-operated schedul	-36	78
*customer-operated secret	-18	39
*customer-operated secur	8	29
*customer-operated server	-16	45
*customer-operated set	-8	37
*customer-operated sever	-27	34
*customer-operated store	-4	25
*customer-operated subnet	0	8
*customer-operated switch	14	-9
*customer-operated system	10	80
*customer-operated that	7	10
*customer-operated the	-5	48
*customer-operated them	-4	61
*customer-operated tls	-4	13
*customer-operated to	-2	9
*customer-operated traffic	14	-9
*customer-operated under	44	-32
*customer-operated up	-24	42
*customer-operated updat	-10	29
*customer-operated upgrad	-4	35
*customer-operated user	-4	9
*customer-operated volum	-5	9
*customer-operated vpc	0	8
*customer-operated what	-3	27
*customer-operated who	3	101
*customer-operated with	19	47
*customer-operated worn	9	-6
*customer-operated zone	-27	34
*infrastructure	8	48
*infrastructure %	11	62
*infrastructure 0	29	-6
*infrastructure 1	-11	82
*infrastructure 14	-8	8
*infrastructure 15	45	-41
*infrastructure 2	-11	30
*infrastructure 2016	-19	45
*infrastructure 2022	-16	28
*infrastructure 2023	3	54
*infrastructure 22	-3	10
*infrastructure 24	-10	26
*infrastructure 36	96	-33
*infrastructure 5	131	28
*infrastructure 6	94	17
*infrastructure a	22	19
*infrastructure about	-49	-13
*infrastructure abus	-2	60
*infrastructure access	18	-16
*infrastructure account	57	-13
*infrastructure acl	0	13
*infrastructure act	-29	-109
*infrastructure action	-8	17
*infrastructure activ	-15	22
*infrastructure add	13	9
*infrastructure administr	-15	38
*infrastructure after	34	9
*infrastructure afterward	-4	15
*infrastructure against	-15	41
*infrastructure agent	-5	40
*infrastructure alarm	-9	22
*infrastructure all	-20	53
*infrastructure allow	28	-23
*infrastructure along	-19	26
*infrastructure also	-9	144
*infrastructure alwai	7	22
*infrastructure amazon	-33	-35
*infrastructure ami	19	-4
*infrastructure an	-3	47
*infrastructure and	7	14
*infrastructure announc	43	-40
*infrastructure anoth	42	-8
*infrastructure answer	-3	52
*infrastructure antiviru	-9	15
*infrastructure any	25	15
*infrastructure anyon	-7	31
*infrastructure anyth	-18	35
*infrastructure apart	-36	47
*infrastructure api	58	-31
*infrastructure app	-1	28
*infrastructure appli	-9	52
*infrastructure applianc	-10	45
*infrastructure applic	22	-1
*infrastructure archiv	-37	50
*infrastructure are	16	8
*infrastructure as	24	34
*infrastructure ask	18	-2
*infrastructure at	24	3
*infrastructure attach	-13	14
*infrastructure auto	-32	34
*infrastructure autom	-18	29
*infrastructure automat	7	42
*infrastructure avail	-5	19
*infrastructure awai	-4	17
*infrastructure aws	-55	-43
*infrastructure az	-41	75
*infrastructure back	0	53
*infrastructure backup	-3	49
*infrastructure balanc	23	-3
*infrastructure bandwidth	-5	11
*infrastructure bank	28	-26
*infrastructure bare	29	10
*infrastructure base	-5	12
*infrastructure bastion	0	20
*infrastructure be	-25	42
*infrastructure becaus	-4	14
*infrastructure befor	13	-1
*infrastructure behind	84	-70
*infrastructure below	92	-4
*infrastructure beneath	-57	58
*infrastructure between	7	28
*infrastructure beyond	-5	19
*infrastructure block	31	-18
*infrastructure blueprint	20	24
*infrastructure bootstrap	-5	28
*infrastructure box	19	-7
*infrastructure bring	8	18
*infrastructure broadcom	-2	25
*infrastructure broken	69	-13
*infrastructure build	35	-18
*infrastructure built	-12	39
*infrastructure by	20	10
*infrastructure call	21	-5
*infrastructure came	-5	11
*infrastructure cannot	44	-7
*infrastructure capac	10	12
*infrastructure care	68	-33
*infrastructure carri	54	-46
*infrastructure cdk	0	9
*infrastructure center	20	-8
*infrastructure certif	-13	37
*infrastructure chang	31	14
*infrastructure check	28	-8
*infrastructure choos	-8	22
*infrastructure classifi	-7	18
*infrastructure cli	-31	42
*infrastructure clock	44	12
*infrastructure close	4	22
*infrastructure cloudtrail	24	-3
*infrastructure cloudwatch	25	3
*infrastructure cluster	17	17
*infrastructure code	-10	59
*infrastructure collect	-4	29
*infrastructure come	-31	56
*infrastructure compani	-18	39
*infrastructure complianc	-71	-67
*infrastructure compon	-10	15
*infrastructure configur	-36	56
*infrastructure consol	-16	25
*infrastructure contain	-18	45
*infrastructure control	23	7
*infrastructure copi	-26	44
*infrastructure core	9	-6
*infrastructure count	34	26
*infrastructure creat	40	-12
*infrastructure cuda	-25	28
*infrastructure current	-24	58
*infrastructure custom	7	16
*infrastructure cve	-21	33
*infrastructure dai	17	-17
*infrastructure daili	-8	22
*infrastructure dashboard	-59	-65
*infrastructure data	9	6
*infrastructure databas	-15	77
*infrastructure date	-15	28
*infrastructure day	22	21
*infrastructure decid	0	26
*infrastructure default	15	21
*infrastructure delet	-29	40
*infrastructure deploi	-7	51
*infrastructure desir	27	-7
*infrastructure detect	-43	67
*infrastructure differ	72	-13
*infrastructure disast	-11	12
*infrastructure disk	3	22
*infrastructure do	0	29
*infrastructure doe	-16	59
*infrastructure domain	-12	35
*infrastructure done	-42	45
*infrastructure driver	-21	31
*infrastructure drop	34	-14
*infrastructure duti	16	-8
*infrastructure each	-4	8
*infrastructure earlier	-13	16
*infrastructure ebs	-3	18
*infrastructure ec2	8	-53
*infrastructure els	26	-25
*infrastructure elsewher	-20	32
*infrastructure em	43	-2
*infrastructure encrypt	-11	35
*infrastructure end	7	9
*infrastructure endpoint	43	-16
*infrastructure engin	-2	38
*infrastructure ensur	44	-21
*infrastructure environ	2	10
*infrastructure esx	-60	78
*infrastructure esxi	16	91
*infrastructure event	34	-13
*infrastructure everi	-18	51
*infrastructure everyth	37	-14
*infrastructure exampl	-24	31
*infrastructure except	-7	18
*infrastructure exist	58	-26
*infrastructure fail	8	12
*infrastructure failov	1	77
*infrastructure fall	32	25
*infrastructure fault	-30	51
*infrastructure file	35	-35
*infrastructure find	22	-19
*infrastructure firewal	-1	34
*infrastructure firmwar	67	-57
*infrastructure first	-6	63
*infrastructure fix	14	2
*infrastructure follow	-41	79
*infrastructure for	14	6
*infrastructure forward	-17	51
*infrastructure framework	-8	14
*infrastructure from	2	33
*infrastructure get	-13	40
*infrastructure give	-9	24
*infrastructure go	-3	14
*infrastructure golden	-19	61
*infrastructure gpu	12	0
*infrastructure group	-13	62
*infrastructure guard	16	-15
*infrastructure guest	5	16
*infrastructure harden	36	35
*infrastructure hardwar	22	-14
*infrastructure has	20	-9
*infrastructure have	20	6
*infrastructure hdf	14	15
*infrastructure health	-45	-23
*infrastructure hello	-8	9
*infrastructure hibern	-6	18
*infrastructure high	-1	28
*infrastructure hive	9	3
*infrastructure hold	25	-1
*infrastructure hook	-18	30
*infrastructure host	0	27
*infrastructure http	-6	8
*infrastructure hypervisor	87	-44
*infrastructure i	-1	31
*infrastructure iam	-8	25
*infrastructure if	68	-39
*infrastructure imag	8	18
*infrastructure imdsv2	-6	28
*infrastructure in	13	12
*infrastructure incid	4	90
*infrastructure includ	18	-11
*infrastructure insid	-23	89
*infrastructure instal	5	43
*infrastructure instanc	5	26
*infrastructure internet	5	14
*infrastructure into	20	-13
*infrastructure intrus	-43	67
*infrastructure ip	28	-4
*infrastructure iptabl	-20	24
*infrastructure is	2	24
*infrastructure isnt	-51	11
*infrastructure isol	66	-8
*infrastructure it	-8	33
*infrastructure its	34	-13
*infrastructure itself	37	-10
*infrastructure job	8	17
*infrastructure keep	14	19
*infrastructure kei	-13	34
*infrastructure kerbero	-12	37
*infrastructure kernel	-18	49
*infrastructure key	-14	25
*infrastructure know	-6	29
*infrastructure larg	33	-23
*infrastructure last	-19	25
*infrastructure latest	22	-12
*infrastructure launch	27	6
*infrastructure layer	43	-39
*infrastructure least	-8	12
*infrastructure left	5	24
*infrastructure let	23	-17
*infrastructure librari	-8	34
*infrastructure licens	43	35
*infrastructure lifecycl	-17	23
*infrastructure lifetim	-3	10
*infrastructure lightsail	2	28
*infrastructure link	-41	48
*infrastructure linux	-23	25
*infrastructure list	-18	41
*infrastructure live	41	-29
*infrastructure load	28	-12
*infrastructure local	-8	40
*infrastructure locat	-5	9
*infrastructure log	-12	27
*infrastructure login	-11	32
*infrastructure long	-8	9
*infrastructure look	8	-3
*infrastructure lose	-12	59
*infrastructure lost	54	-35
*infrastructure machin	-1	12
*infrastructure maintain	123	-75
*infrastructure mainten	59	-46
*infrastructure manag	23	-1
*infrastructure max	3	61
*infrastructure maximum	-9	22
*infrastructure may	-17	31
*infrastructure me	10	58
*infrastructure memori	62	-8
*infrastructure metadata	-2	48
*infrastructure metal	29	10
*infrastructure metric	1	12
*infrastructure migrat	33	-29
*infrastructure min	-5	15
*infrastructure minimum	-11	23
*infrastructure minut	-9	53
*infrastructure mode	32	-18
*infrastructure model	-15	32
*infrastructure month	-17	24
*infrastructure move	29	-17
*infrastructure multi	-41	75
*infrastructure must	12	27
*infrastructure my	33	17
*infrastructure myself	-25	53
*infrastructure name	-81	-70
*infrastructure narrow	-7	9
*infrastructure need	-20	57
*infrastructure neighbor	28	-26
*infrastructure neither	4	31
*infrastructure network	40	-26
*infrastructure never	11	22
*infrastructure new	-9	32
*infrastructure newer	-23	34
*infrastructure nginx	-11	22
*infrastructure nitro	-22	27
*infrastructure no	-72	-33
*infrastructure nobodi	15	-12
*infrastructure node	-13	60
*infrastructure none	45	8
*infrastructure nor	1	30
*infrastructure not	4	41
*infrastructure notebook	-15	26
*infrastructure noth	-23	68
*infrastructure notic	-27	-13
*infrastructure now	32	-18
*infrastructure nsx	-18	41
*infrastructure number	-12	21
*infrastructure nvidia	-16	26
*infrastructure nvme	5	17
*infrastructure of	8	10
*infrastructure off	-16	33
*infrastructure old	-10	56
*infrastructure on	-11	70
*infrastructure onc	33	10
*infrastructure one	-5	16
*infrastructure onli	7	23
*infrastructure onto	-14	9
*infrastructure open	-1	21
*infrastructure oper	28	60
*infrastructure or	-20	27
*infrastructure os	-26	52
*infrastructure other	11	21
*infrastructure our	70	-67
*infrastructure ourselv	7	28
*infrastructure out	25	10
*infrastructure outbound	-4	18
*infrastructure over	5	21
*infrastructure own	0	53
*infrastructure packag	46	-22
*infrastructure packet	-5	24
*infrastructure page	-18	55
*infrastructure pair	-15	33
*infrastructure parti	-4	25
*infrastructure partner	-4	12
*infrastructure pass	-15	18
*infrastructure password	-2	9
*infrastructure patch	-20	74
*infrastructure pay	30	-28
*infrastructure permiss	-8	14
*infrastructure php	-6	13
*infrastructure physic	110	-94
*infrastructure pick	-41	87
*infrastructure place	-12	31
*infrastructure placement	21	84
*infrastructure plan	-11	33
*infrastructure plane	46	-4
*infrastructure plugin	-5	69
*infrastructure polici	3	63
*infrastructure port	0	19
*infrastructure power	57	-44
*infrastructure prevent	28	-26
*infrastructure privat	-4	24
*infrastructure profil	-7	14
*infrastructure protect	1	9
*infrastructure provid	18	0
*infrastructure public	-6	14
*infrastructure publish	34	-22
*infrastructure put	-29	33
*infrastructure quick	-5	25
*infrastructure quota	-10	11
*infrastructure rack	36	-23
*infrastructure reach	52	-11
*infrastructure read	12	2
*infrastructure reboot	-1	25
*infrastructure record	24	-3
*infrastructure recoveri	25	14
*infrastructure region	-5	12
*infrastructure relaunch	1	49
*infrastructure releas	8	29
*infrastructure remov	-18	45
*infrastructure renew	-4	12
*infrastructure repair	93	-44
*infrastructure replac	11	11
*infrastructure replic	57	-52
*infrastructure replica	-22	51
*infrastructure requir	-3	61
*infrastructure reserv	-10	11
*infrastructure reset	36	-21
*infrastructure resiz	-11	47
*infrastructure resourc	34	-5
*infrastructure respons	-13	25
*infrastructure rest	59	-52
*infrastructure restart	-17	71
*infrastructure restor	-8	13
*infrastructure retir	-29	-20
*infrastructure reus	17	-5
*infrastructure role	-5	24
*infrastructure rotat	-29	72
*infrastructure rout	-1	24
*infrastructure router	41	-25
*infrastructure rule	-4	42
*infrastructure run	18	18
*infrastructure runtim	6	8
*infrastructure s3	-25	52
*infrastructure safe	39	-31
*infrastructure sai	-6	11
*infrastructure sam	0	9
*infrastructure same	46	-42
*infrastructure save	34	-1
*infrastructure say	-25	36
*infrastructure scale	-18	33
*infrastructure scan	-7	44
*infrastructure schedul	28	-22
*infrastructure script	-11	45
*infrastructure scrub	31	-26
*infrastructure sddc	-31	32
*infrastructure second	-19	46
*infrastructure secret	-6	44
*infrastructure secur	13	35
*infrastructure see	-2	37
*infrastructure send	-37	-69
*infrastructure server	33	37
*infrastructure servic	15	10
*infrastructure set	-4	18
*infrastructure seven	-24	32
*infrastructure sever	-19	37
*infrastructure share	-44	52
*infrastructure singl	-21	51
*infrastructure site	-1	27
*infrastructure size	-18	55
*infrastructure small	-14	38
*infrastructure snapshot	-20	42
*infrastructure so	-16	17
*infrastructure socket	-10	13
*infrastructure softwar	-33	72
*infrastructure some	6	64
*infrastructure someon	2	30
*infrastructure someth	-81	-106
*infrastructure spare	-24	45
*infrastructure spark	-12	23
*infrastructure specifi	-9	17
*infrastructure spread	-6	87
*infrastructure sql	16	-10
*infrastructure ssh	-11	40
*infrastructure sshd	14	52
*infrastructure ssl	1	37
*infrastructure stai	-15	44
*infrastructure stand	-7	17
*infrastructure start	15	4
*infrastructure state	9	7
*infrastructure statu	46	-32
*infrastructure step	-12	20
*infrastructure still	-16	51
*infrastructure stop	-7	73
*infrastructure storag	36	-21
*infrastructure store	12	24
*infrastructure subnet	-5	21
*infrastructure such	-21	27
*infrastructure suppli	33	1
*infrastructure support	-10	15
*infrastructure swap	33	-22
*infrastructure switch	8	13
*infrastructure system	18	54
*infrastructure take	61	-34
*infrastructure term	-17	22
*infrastructure termin	-10	23
*infrastructure test	-8	26
*infrastructure that	31	2
*infrastructure the	14	13
*infrastructure thei	-9	17
*infrastructure their	-23	-31
*infrastructure them	29	12
*infrastructure themselv	82	-68
*infrastructure then	-36	47
*infrastructure there	11	27
*infrastructure thing	36	8
*infrastructure those	39	-7
*infrastructure three	22	-3
*infrastructure through	1	25
*infrastructure ticket	-25	29
*infrastructure time	2	38
*infrastructure tls	-21	62
*infrastructure to	3	22
*infrastructure too	-6	25
*infrastructure tool	56	-30
*infrastructure traffic	-19	31
*infrastructure transit	-62	40
*infrastructure true	40	-13
*infrastructure turn	4	9
*infrastructure two	-18	62
*infrastructure type	-20	37
*infrastructure ubuntu	-5	18
*infrastructure under	49	-36
*infrastructure unexpectedli	26	-11
*infrastructure unhealthi	31	-39
*infrastructure unless	0	8
*infrastructure until	34	-22
*infrastructure up	-9	59
*infrastructure updat	13	31
*infrastructure upgrad	-2	85
*infrastructure us	69	-6
*infrastructure use	-9	44
*infrastructure user	-12	33
*infrastructure util	-2	40
*infrastructure vcenter	-9	52
*infrastructure vendor	-13	32
*infrastructure version	66	-61
*infrastructure virtual	2	13
*infrastructure vlan	-1	9
*infrastructure volum	34	-3
*infrastructure vpc	-24	26
*infrastructure vsan	17	13
*infrastructure vsphere	-6	93
*infrastructure vulner	-3	8
*infrastructure want	-24	44
*infrastructure watch	4	29
*infrastructure way	-21	31
*infrastructure we	-9	80
*infrastructure web	-25	38
*infrastructure well	5	116
*infrastructure what	-8	48
*infrastructure whatev	-20	30
*infrastructure when	45	-32
*infrastructure where	33	1
*infrastructure which	3	14
*infrastructure while	-12	17
*infrastructure who	8	50
*infrastructure whom	26	67
*infrastructure whose	20	78
*infrastructure will	-15	35
*infrastructure window	-1	57
*infrastructure windows	-10	60
*infrastructure with	-2	35
*infrastructure within	15	1
*infrastructure without	-35	59
*infrastructure work	-27	-2
*infrastructure workload	-62	-104
*infrastructure wp	-6	13
*infrastructure write	-13	42
*infrastructure x	-6	75
*infrastructure yarn	21	37
*infrastructure year	-14	15
*infrastructure yourself	-49	57
*infrastructure zone	-16	35
*multi-tenant-managed	18	35
*multi-tenant-managed %	22	21
*multi-tenant-managed 0	-22	40
*multi-tenant-managed 095	-25	26
*multi-tenant-managed 1	38	10
*multi-tenant-managed 10	-32	-18
*multi-tenant-managed 100	25	29
*multi-tenant-managed 14	28	-10
*multi-tenant-managed 140	37	-19
*multi-tenant-managed 15	11	-8
*multi-tenant-managed 2	36	-7
*multi-tenant-managed 2021	-25	37
*multi-tenant-managed 2023	-5	-99
*multi-tenant-managed 2025	55	-27
*multi-tenant-managed 2026	14	1
*multi-tenant-managed 2027	-29	44
*multi-tenant-managed 24	19	16
*multi-tenant-managed 25	24	-20
*multi-tenant-managed 29	-2	9
*multi-tenant-managed 3	55	-16
*multi-tenant-managed 30	34	-23
*multi-tenant-managed 300	-24	75
*multi-tenant-managed 35	-3	25
*multi-tenant-managed 365	-35	61
*multi-tenant-managed 443	-7	29
*multi-tenant-managed 45	12	-5
*multi-tenant-managed 5	-10	11
*multi-tenant-managed 53	22	-19
*multi-tenant-managed 60	33	-17
*multi-tenant-managed 7	15	-1
*multi-tenant-managed 72	-9	19
*multi-tenant-managed 9	-60	12
*multi-tenant-managed 90	-25	42
*multi-tenant-managed a	6	15
*multi-tenant-managed about	-66	26
*multi-tenant-managed abov	36	-23
*multi-tenant-managed absorb	13	-8
*multi-tenant-managed abus	59	-45
*multi-tenant-managed acceler	34	-3
*multi-tenant-managed accept	39	18
*multi-tenant-managed access	-5	38
*multi-tenant-managed accident	-17	49
*multi-tenant-managed account	-3	25
*multi-tenant-managed acl	5	13
*multi-tenant-managed acm	38	-14
*multi-tenant-managed across	97	-28
*multi-tenant-managed act	-8	59
*multi-tenant-managed action	-11	15
*multi-tenant-managed activ	-18	36
*multi-tenant-managed actual	-11	53
*multi-tenant-managed ad	23	35
*multi-tenant-managed adapt	70	-32
*multi-tenant-managed add	8	4
*multi-tenant-managed address	-15	36
*multi-tenant-managed adjust	42	-21
*multi-tenant-managed administ	-21	36
*multi-tenant-managed administr	-14	29
*multi-tenant-managed advanc	-11	43
*multi-tenant-managed after	23	-4
*multi-tenant-managed afterward	-18	63
*multi-tenant-managed again	-2	22
*multi-tenant-managed against	40	-13
*multi-tenant-managed agent	-9	47
*multi-tenant-managed agreement	66	-40
*multi-tenant-managed ai	15	-8
*multi-tenant-managed alarm	-17	40
*multi-tenant-managed alert	5	35
*multi-tenant-managed alia	-21	40
*multi-tenant-managed alik	-16	30
*multi-tenant-managed aliv	65	-45
*multi-tenant-managed all	27	13
*multi-tenant-managed allow	-8	24
*multi-tenant-managed alon	-1	38
*multi-tenant-managed alreadi	-12	32
*multi-tenant-managed also	-9	23
*multi-tenant-managed alto	-13	46
*multi-tenant-managed alwai	45	6
*multi-tenant-managed am	47	-22
*multi-tenant-managed amazon	63	-12
*multi-tenant-managed ami	1	37
*multi-tenant-managed among	29	27
*multi-tenant-managed an	1	29
*multi-tenant-managed analys	65	-6
*multi-tenant-managed analysi	15	35
*multi-tenant-managed analyz	8	45
*multi-tenant-managed and	12	5
*multi-tenant-managed annot	3	25
*multi-tenant-managed announc	23	12
*multi-tenant-managed anoth	18	5
*multi-tenant-managed answer	30	-2
*multi-tenant-managed anthrop	38	-60
*multi-tenant-managed anti	-9	12
*multi-tenant-managed any	55	-20
*multi-tenant-managed anybodi	-10	48
*multi-tenant-managed anycast	102	-36
*multi-tenant-managed anymor	61	-62
*multi-tenant-managed anyon	-18	39
*multi-tenant-managed anyth	2	-14
*multi-tenant-managed apart	41	-21
*multi-tenant-managed api	9	9
*multi-tenant-managed app	-19	36
*multi-tenant-managed appli	47	-6
*multi-tenant-managed applianc	-26	75
*multi-tenant-managed applic	8	37
*multi-tenant-managed appoint	-6	26
*multi-tenant-managed approv	-8	31
*multi-tenant-managed april	-33	44
*multi-tenant-managed architectur	-28	43
*multi-tenant-managed archiv	17	26
*multi-tenant-managed are	-4	37
*multi-tenant-managed around	7	15
*multi-tenant-managed arrang	-12	-29
*multi-tenant-managed arriv	-43	-49
*multi-tenant-managed artifact	20	-7
*multi-tenant-managed as	12	-1
*multi-tenant-managed ask	-12	-12
*multi-tenant-managed assess	-41	49
*multi-tenant-managed asset	29	-26
*multi-tenant-managed assign	-20	36
*multi-tenant-managed associ	-11	-22
*multi-tenant-managed at	16	-3
*multi-tenant-managed attach	-21	18
*multi-tenant-managed attack	-12	36
*multi-tenant-managed attribut	21	3
*multi-tenant-managed audio	-6	24
*multi-tenant-managed audit	18	-4
*multi-tenant-managed auditor	-1	16
*multi-tenant-managed auth	24	1
*multi-tenant-managed authent	-6	24
*multi-tenant-managed author	-10	78
*multi-tenant-managed authorit	30	-6
*multi-tenant-managed auto	-65	92
*multi-tenant-managed autom	30	-13
*multi-tenant-managed automat	-25	-16
*multi-tenant-managed avail	16	5
*multi-tenant-managed avoid	-14	16
*multi-tenant-managed awai	35	-33
*multi-tenant-managed aws	38	19
*multi-tenant-managed az	89	-33
*multi-tenant-managed azs	95	-60
*multi-tenant-managed back	-5	41
*multi-tenant-managed backbon	18	-16
*multi-tenant-managed backup	-4	36
*multi-tenant-managed balanc	-7	32
*multi-tenant-managed bandwidth	23	-5
*multi-tenant-managed banner	-12	16
*multi-tenant-managed base	-15	27
*multi-tenant-managed basement	-8	-27
*multi-tenant-managed basic	89	13
*multi-tenant-managed batch	-14	41
*multi-tenant-managed be	13	14
*multi-tenant-managed been	22	-20
*multi-tenant-managed befor	9	0
*multi-tenant-managed beforehand	61	-6
*multi-tenant-managed begin	-20	33
*multi-tenant-managed behavior	27	33
*multi-tenant-managed behind	45	2
*multi-tenant-managed believ	26	-26
*multi-tenant-managed belong	11	32
*multi-tenant-managed below	85	-1
*multi-tenant-managed besid	-42	51
*multi-tenant-managed best	-33	38
*multi-tenant-managed between	23	7
*multi-tenant-managed beyond	-2	20
*multi-tenant-managed bgp	-9	30
*multi-tenant-managed bit	73	-20
*multi-tenant-managed black	57	-38
*multi-tenant-managed block	12	30
*multi-tenant-managed bodi	36	-30
*multi-tenant-managed bot	8	9
*multi-tenant-managed both	-18	82
*multi-tenant-managed bounc	-11	23
*multi-tenant-managed box	12	69
*multi-tenant-managed branch	-35	44
*multi-tenant-managed break	41	-13
*multi-tenant-managed bring	-12	33
*multi-tenant-managed broke	0	57
*multi-tenant-managed broken	50	16
*multi-tenant-managed broker	150	-27
*multi-tenant-managed brought	-18	20
*multi-tenant-managed bucket	15	10
*multi-tenant-managed buffer	-19	30
*multi-tenant-managed bug	71	-34
*multi-tenant-managed build	10	4
*multi-tenant-managed built	35	-7
*multi-tenant-managed bundl	13	14
*multi-tenant-managed burn	2	14
*multi-tenant-managed burst	38	-24
*multi-tenant-managed buse	-15	22
*multi-tenant-managed but	-4	16
*multi-tenant-managed buy	-42	51
*multi-tenant-managed by	5	24
*multi-tenant-managed c	-20	98
*multi-tenant-managed ca	52	-18
*multi-tenant-managed cabinet	-14	72
*multi-tenant-managed cabl	-1	87
*multi-tenant-managed cach	26	24
*multi-tenant-managed calcul	-3	11
*multi-tenant-managed call	24	0
*multi-tenant-managed caller	22	1
*multi-tenant-managed can	7	24
*multi-tenant-managed canari	-17	51
*multi-tenant-managed cannot	22	20
*multi-tenant-managed cant	-20	29
*multi-tenant-managed capac	62	-13
*multi-tenant-managed card	-19	25
*multi-tenant-managed care	103	29
*multi-tenant-managed carrier	43	-33
*multi-tenant-managed cas	19	7
*multi-tenant-managed case	24	24
*multi-tenant-managed catalog	-16	25
*multi-tenant-managed ceil	55	-13
*multi-tenant-managed center	28	-6
*multi-tenant-managed central	0	72
*multi-tenant-managed cert	-11	28
*multi-tenant-managed certif	-24	18
*multi-tenant-managed chaincod	-12	35
*multi-tenant-managed chang	26	5
*multi-tenant-managed channel	-21	42
*multi-tenant-managed charg	28	12
*multi-tenant-managed chat	19	-14
*multi-tenant-managed cheaper	-12	31
*multi-tenant-managed check	-1	31
*multi-tenant-managed checkout	19	40
*multi-tenant-managed checkpoint	-17	26
*multi-tenant-managed checksum	24	2
*multi-tenant-managed china	40	-19
*multi-tenant-managed choic	59	-6
*multi-tenant-managed choos	0	27
*multi-tenant-managed chose	46	-42
*multi-tenant-managed chosen	-28	54
*multi-tenant-managed cidr	-31	86
*multi-tenant-managed cipher	49	-15
*multi-tenant-managed cisco	-8	71
*multi-tenant-managed claim	-21	-44
*multi-tenant-managed class	-11	35
*multi-tenant-managed classic	-21	29
*multi-tenant-managed classifi	-26	44
*multi-tenant-managed clean	-18	30
*multi-tenant-managed cleanup	-8	60
*multi-tenant-managed clear	-10	31
*multi-tenant-managed cli	-46	48
*multi-tenant-managed client	-12	23
*multi-tenant-managed close	-19	45
*multi-tenant-managed cloud	28	-13
*multi-tenant-managed cloudfront	1	13
*multi-tenant-managed cloudtrail	32	-12
*multi-tenant-managed cloudwatch	22	13
*multi-tenant-managed cluster	17	8
*multi-tenant-managed cname	-32	-4
*multi-tenant-managed coarser	25	-22
*multi-tenant-managed code	-2	40
*multi-tenant-managed cognito	-6	15
*multi-tenant-managed collabor	-57	-20
*multi-tenant-managed colleagu	-29	38
*multi-tenant-managed collect	22	17
*multi-tenant-managed collector	-16	35
*multi-tenant-managed column	22	-14
*multi-tenant-managed come	4	23
*multi-tenant-managed commit	58	-38
*multi-tenant-managed common	13	-7
*multi-tenant-managed commun	30	-4
*multi-tenant-managed compact	66	-31
*multi-tenant-managed compani	38	-38
*multi-tenant-managed compar	38	-17
*multi-tenant-managed compat	26	-5
*multi-tenant-managed complaint	-11	23
*multi-tenant-managed complet	79	-26
*multi-tenant-managed complianc	-134	-137
*multi-tenant-managed compon	43	-22
*multi-tenant-managed comput	22	-1
*multi-tenant-managed conclus	-1	34
*multi-tenant-managed condit	-5	10
*multi-tenant-managed confid	-3	12
*multi-tenant-managed confidenti	-6	18
*multi-tenant-managed config	-63	-33
*multi-tenant-managed configur	-4	37
*multi-tenant-managed confirm	25	-16
*multi-tenant-managed conflict	-7	23
*multi-tenant-managed connect	3	30
*multi-tenant-managed connector	-1	17
*multi-tenant-managed consent	-13	39
*multi-tenant-managed consol	15	-7
*multi-tenant-managed consum	21	11
*multi-tenant-managed contact	-21	20
*multi-tenant-managed contain	0	32
*multi-tenant-managed content	13	23
*multi-tenant-managed continu	-17	41
*multi-tenant-managed contract	-11	28
*multi-tenant-managed control	-3	21
*multi-tenant-managed convers	54	-27
*multi-tenant-managed cooki	-6	8
*multi-tenant-managed cool	54	-25
*multi-tenant-managed cope	-18	21
*multi-tenant-managed copi	-6	22
*multi-tenant-managed coppa	-25	38
*multi-tenant-managed core	36	-31
*multi-tenant-managed correct	-72	19
*multi-tenant-managed cost	33	-4
*multi-tenant-managed could	6	10
*multi-tenant-managed count	-33	67
*multi-tenant-managed cover	32	-3
*multi-tenant-managed coverag	-2	12
*multi-tenant-managed cpu	-4	23
*multi-tenant-managed creat	-7	31
*multi-tenant-managed creation	-15	23
*multi-tenant-managed credenti	-19	61
*multi-tenant-managed credit	-7	10
*multi-tenant-managed critic	-13	36
*multi-tenant-managed crl	22	5
*multi-tenant-managed cross	-19	26
*multi-tenant-managed crypto	-23	43
*multi-tenant-managed custom	2	13
*multi-tenant-managed cut	52	-16
*multi-tenant-managed cve	30	39
*multi-tenant-managed d	54	-10
*multi-tenant-managed daemon	-13	25
*multi-tenant-managed dai	11	4
*multi-tenant-managed daili	57	11
*multi-tenant-managed dangl	-9	39
*multi-tenant-managed dashboard	13	24
*multi-tenant-managed data	17	5
*multi-tenant-managed databas	97	-1
*multi-tenant-managed date	10	13
*multi-tenant-managed db	-15	43
*multi-tenant-managed ddo	72	-21
*multi-tenant-managed dead	-19	44
*multi-tenant-managed deal	-9	26
*multi-tenant-managed decid	-18	45
*multi-tenant-managed decis	27	14
*multi-tenant-managed decrypt	-18	46
*multi-tenant-managed default	-13	-5
*multi-tenant-managed defend	9	-9
*multi-tenant-managed defin	-20	42
*multi-tenant-managed definit	8	11
*multi-tenant-managed deleg	-11	21
*multi-tenant-managed delet	-1	26
*multi-tenant-managed deliv	-8	54
*multi-tenant-managed deliveri	10	28
*multi-tenant-managed demand	13	11
*multi-tenant-managed deni	41	-36
*multi-tenant-managed depend	-22	36
*multi-tenant-managed deploi	64	-3
*multi-tenant-managed deploy	26	-3
*multi-tenant-managed depth	-22	24
*multi-tenant-managed design	-20	59
*multi-tenant-managed detail	16	6
*multi-tenant-managed detect	76	-25
*multi-tenant-managed dev	-5	28
*multi-tenant-managed develop	-10	26
*multi-tenant-managed devic	-36	47
*multi-tenant-managed dhcp	-19	20
*multi-tenant-managed dial	-30	55
*multi-tenant-managed dictat	-16	23
*multi-tenant-managed did	-3	-8
*multi-tenant-managed differ	22	22
*multi-tenant-managed direct	-4	16
*multi-tenant-managed directli	9	35
*multi-tenant-managed directori	-17	79
*multi-tenant-managed disabl	-4	27
*multi-tenant-managed disconnect	-13	15
*multi-tenant-managed discoveri	-23	43
*multi-tenant-managed disk	22	-8
*multi-tenant-managed dispos	44	-27
*multi-tenant-managed distribut	-1	73
*multi-tenant-managed dlq	-21	68
*multi-tenant-managed dmarc	-4	10
*multi-tenant-managed dns	-31	-45
*multi-tenant-managed do	44	4
*multi-tenant-managed doc	-13	18
*multi-tenant-managed document	-9	18
*multi-tenant-managed doe	22	17
*multi-tenant-managed doesnt	14	19
*multi-tenant-managed domain	-21	43
*multi-tenant-managed done	18	-70
*multi-tenant-managed dont	-6	34
*multi-tenant-managed doubl	2	-8
*multi-tenant-managed down	25	8
*multi-tenant-managed download	0	23
*multi-tenant-managed downtim	44	-9
*multi-tenant-managed draw	-8	61
*multi-tenant-managed drill	-46	54
*multi-tenant-managed drive	73	-47
*multi-tenant-managed driver	-16	29
*multi-tenant-managed drop	-12	21
*multi-tenant-managed ds	-7	11
*multi-tenant-managed durabl	98	-20
*multi-tenant-managed dure	60	-39
*multi-tenant-managed each	4	17
*multi-tenant-managed earlier	55	0
*multi-tenant-managed ebs	33	-8
*multi-tenant-managed ec2	-4	27
*multi-tenant-managed ecr	-4	8
*multi-tenant-managed ecs	-29	44
*multi-tenant-managed edg	23	-6
*multi-tenant-managed edit	-32	39
*multi-tenant-managed editor	0	23
*multi-tenant-managed effort	-19	19
*multi-tenant-managed either	-16	30
*multi-tenant-managed elast	-7	9
*multi-tenant-managed eleven	40	-16
*multi-tenant-managed els	29	9
*multi-tenant-managed elsewher	-10	44
*multi-tenant-managed em	6	45
*multi-tenant-managed email	33	-28
*multi-tenant-managed emb	-17	21
*multi-tenant-managed emerg	-16	38
*multi-tenant-managed emit	28	-15
*multi-tenant-managed employe	-27	68
*multi-tenant-managed enabl	-13	47
*multi-tenant-managed encrypt	12	-13
*multi-tenant-managed end	-12	16
*multi-tenant-managed endpoint	14	9
*multi-tenant-managed enforc	-20	53
*multi-tenant-managed engin	85	-26
*multi-tenant-managed enhanc	-11	16
*multi-tenant-managed enough	-1	18
*multi-tenant-managed enrol	-7	27
*multi-tenant-managed enter	17	-16
*multi-tenant-managed entri	33	-12
*multi-tenant-managed equip	46	2
*multi-tenant-managed error	8	25
*multi-tenant-managed esxi	-29	48
*multi-tenant-managed evalu	-16	81
*multi-tenant-managed even	30	43
*multi-tenant-managed event	26	0
*multi-tenant-managed eventbridg	29	-19
*multi-tenant-managed ever	2	37
*multi-tenant-managed everi	24	4
*multi-tenant-managed everyon	-25	58
*multi-tenant-managed everyth	9	27
*multi-tenant-managed evid	20	-4
*multi-tenant-managed ex	35	-12
*multi-tenant-managed exactli	38	-24
*multi-tenant-managed exchang	18	-15
*multi-tenant-managed exclus	-4	15
*multi-tenant-managed execut	16	8
*multi-tenant-managed exist	-22	47
*multi-tenant-managed expens	-17	36
*multi-tenant-managed experi	-12	26
*multi-tenant-managed expir	-2	20
*multi-tenant-managed expiri	-23	75
*multi-tenant-managed export	-6	41
*multi-tenant-managed expos	-33	49
*multi-tenant-managed extend	-14	22
*multi-tenant-managed extra	-112	-21
*multi-tenant-managed extract	51	-17
*multi-tenant-managed face	-11	13
*multi-tenant-managed facil	47	-31
*multi-tenant-managed factor	-10	36
*multi-tenant-managed fail	2	25
*multi-tenant-managed failov	-5	39
*multi-tenant-managed failur	7	10
*multi-tenant-managed fall	27	6
*multi-tenant-managed fals	16	46
*multi-tenant-managed far	41	-22
*multi-tenant-managed fast	-21	30
*multi-tenant-managed fault	-5	50
*multi-tenant-managed featur	27	-6
*multi-tenant-managed februari	24	-20
*multi-tenant-managed feed	12	1
*multi-tenant-managed feedback	-2	10
*multi-tenant-managed fend	49	-27
*multi-tenant-managed fetch	-11	22
*multi-tenant-managed few	-5	31
*multi-tenant-managed fiber	10	-5
*multi-tenant-managed field	-16	20
*multi-tenant-managed file	13	15
*multi-tenant-managed fill	48	-37
*multi-tenant-managed filter	5	19
*multi-tenant-managed find	-9	35
*multi-tenant-managed fine	-4	54
*multi-tenant-managed fip	21	7
*multi-tenant-managed fire	62	-36
*multi-tenant-managed firehos	15	-15
*multi-tenant-managed firewal	28	33
*multi-tenant-managed firmwar	-16	30
*multi-tenant-managed first	-14	52
*multi-tenant-managed five	-11	15
*multi-tenant-managed fix	16	44
*multi-tenant-managed flag	16	1
*multi-tenant-managed flaw	-20	43
*multi-tenant-managed fleet	41	-4
*multi-tenant-managed flip	-17	39
*multi-tenant-managed flood	19	-5
*multi-tenant-managed floor	-14	20
*multi-tenant-managed flow	1	39
*multi-tenant-managed follow	-30	99
*multi-tenant-managed for	1	13
*multi-tenant-managed forc	-10	32
*multi-tenant-managed form	-14	16
*multi-tenant-managed format	-9	18
*multi-tenant-managed former	46	-18
*multi-tenant-managed forward	18	8
*multi-tenant-managed found	-4	23
*multi-tenant-managed four	-11	53
*multi-tenant-managed free	11	9
*multi-tenant-managed fresh	45	-30
*multi-tenant-managed fridai	32	0
*multi-tenant-managed from	9	17
*multi-tenant-managed front	-17	58
*multi-tenant-managed ftp	-7	44
*multi-tenant-managed full	-9	21
*multi-tenant-managed fulli	35	-34
*multi-tenant-managed function	20	5
*multi-tenant-managed further	6	14
*multi-tenant-managed gatewai	21	-1
*multi-tenant-managed gave	12	8
*multi-tenant-managed gbp	45	-79
*multi-tenant-managed gdpr	-5	34
*multi-tenant-managed gener	-35	54
*multi-tenant-managed general	-44	35
*multi-tenant-managed geo	-13	60
*multi-tenant-managed get	13	19
*multi-tenant-managed give	-5	22
*multi-tenant-managed given	-25	28
*multi-tenant-managed global	42	-21
*multi-tenant-managed go	-7	22
*multi-tenant-managed goe	25	-4
*multi-tenant-managed gone	-32	49
*multi-tenant-managed good	24	-10
*multi-tenant-managed gotta	32	-35
*multi-tenant-managed govern	-33	65
*multi-tenant-managed gpu	86	-33
*multi-tenant-managed grain	-14	46
*multi-tenant-managed grant	-8	42
*multi-tenant-managed graph	29	19
*multi-tenant-managed greatest	-12	16
*multi-tenant-managed green	21	1
*multi-tenant-managed group	2	22
*multi-tenant-managed grow	76	-33
*multi-tenant-managed guarante	-44	75
*multi-tenant-managed guard	30	7
*multi-tenant-managed guardduti	-11	16
*multi-tenant-managed guardrail	-1	83
*multi-tenant-managed guess	-33	76
*multi-tenant-managed guid	14	74
*multi-tenant-managed guy	-28	28
*multi-tenant-managed ha	39	11
*multi-tenant-managed had	20	-13
*multi-tenant-managed half	-28	66
*multi-tenant-managed hand	15	-3
*multi-tenant-managed handl	-128	-97
*multi-tenant-managed happen	-13	39
*multi-tenant-managed harden	95	-70
*multi-tenant-managed hardwar	48	-17
*multi-tenant-managed has	13	10
*multi-tenant-managed hash	65	-12
*multi-tenant-managed hasnt	-11	11
*multi-tenant-managed have	9	14
*multi-tenant-managed header	1	8
*multi-tenant-managed health	-1	40
*multi-tenant-managed healthi	56	-34
*multi-tenant-managed hear	11	36
*multi-tenant-managed held	14	2
*multi-tenant-managed help	20	73
*multi-tenant-managed helper	21	2
*multi-tenant-managed here	19	-8
*multi-tenant-managed high	-17	32
*multi-tenant-managed higher	11	49
*multi-tenant-managed highli	39	2
*multi-tenant-managed hipaa	-67	-61
*multi-tenant-managed histori	9	29
*multi-tenant-managed hold	25	4
*multi-tenant-managed hole	24	34
*multi-tenant-managed hook	-6	11
*multi-tenant-managed host	6	67
*multi-tenant-managed hour	18	7
*multi-tenant-managed hourli	74	-31
*multi-tenant-managed how	1	19
*multi-tenant-managed howev	14	8
*multi-tenant-managed hsm	75	-51
*multi-tenant-managed http	32	1
*multi-tenant-managed hub	22	-13
*multi-tenant-managed human	-12	21
*multi-tenant-managed hyper	-5	25
*multi-tenant-managed hypervisor	-40	78
*multi-tenant-managed i	38	11
*multi-tenant-managed iam	-8	21
*multi-tenant-managed id	-17	35
*multi-tenant-managed ide	17	-6
*multi-tenant-managed ident	-11	20
*multi-tenant-managed identifi	24	4
*multi-tenant-managed idl	30	-23
*multi-tenant-managed ids	6	26
*multi-tenant-managed if	17	2
*multi-tenant-managed imag	14	14
*multi-tenant-managed immut	-24	31
*multi-tenant-managed import	-36	121
*multi-tenant-managed improv	22	-14
*multi-tenant-managed in	7	19
*multi-tenant-managed includ	14	1
*multi-tenant-managed index	-8	29
*multi-tenant-managed infer	14	9
*multi-tenant-managed infrastructur	27	-9
*multi-tenant-managed ingest	15	36
*multi-tenant-managed initi	-1	13
*multi-tenant-managed inject	-11	27
*multi-tenant-managed input	11	80
*multi-tenant-managed ins	12	-11
*multi-tenant-managed insid	47	-16
*multi-tenant-managed inspect	8	11
*multi-tenant-managed inspector	-10	13
*multi-tenant-managed instal	10	24
*multi-tenant-managed instanc	-20	40
*multi-tenant-managed instead	-60	57
*multi-tenant-managed instrument	-17	40
*multi-tenant-managed integr	76	-22
*multi-tenant-managed intellig	57	-38
*multi-tenant-managed intent	-26	50
*multi-tenant-managed interfac	-6	16
*multi-tenant-managed intermedi	20	-4
*multi-tenant-managed intern	-17	38
*multi-tenant-managed internet	-21	44
*multi-tenant-managed into	21	2
*multi-tenant-managed inventori	4	13
*multi-tenant-managed investig	-20	47
*multi-tenant-managed invit	-13	23
*multi-tenant-managed invoc	1	44
*multi-tenant-managed invoic	-11	17
*multi-tenant-managed involv	16	14
*multi-tenant-managed iop	-31	52
*multi-tenant-managed ip	-21	53
*multi-tenant-managed ipsec	-59	-63
*multi-tenant-managed is	7	20
*multi-tenant-managed iscsi	-1	14
*multi-tenant-managed isnt	10	55
*multi-tenant-managed isol	26	-2
*multi-tenant-managed issu	6	-34
*multi-tenant-managed it	11	14
*multi-tenant-managed item	9	31
*multi-tenant-managed its	15	1
*multi-tenant-managed itself	19	26
*multi-tenant-managed job	2	15
*multi-tenant-managed judg	-7	14
*multi-tenant-managed juli	-9	20
*multi-tenant-managed just	-2	25
*multi-tenant-managed keep	17	5
*multi-tenant-managed kei	3	20
*multi-tenant-managed kept	24	-6
*multi-tenant-managed key	16	11
*multi-tenant-managed kms	24	-2
*multi-tenant-managed know	-33	43
*multi-tenant-managed knowledg	-8	17
*multi-tenant-managed kvm	-6	30
*multi-tenant-managed label	43	-5
*multi-tenant-managed lack	-16	18
*multi-tenant-managed lag	0	9
*multi-tenant-managed lambda	-5	20
*multi-tenant-managed land	72	-42
*multi-tenant-managed laptop	-27	55
*multi-tenant-managed larg	-21	31
*multi-tenant-managed last	39	17
*multi-tenant-managed latenc	-21	77
*multi-tenant-managed later	7	9
*multi-tenant-managed latest	24	-16
*multi-tenant-managed launch	-11	39
*multi-tenant-managed law	-20	26
*multi-tenant-managed layer	42	-11
*multi-tenant-managed lead	-54	4
*multi-tenant-managed leaf	-13	29
*multi-tenant-managed leak	-15	57
*multi-tenant-managed least	18	-4
*multi-tenant-managed leaver	-15	55
*multi-tenant-managed ledger	-22	42
*multi-tenant-managed left	22	22
*multi-tenant-managed legaci	-11	18
*multi-tenant-managed legal	-3	95
*multi-tenant-managed length	-8	37
*multi-tenant-managed let	-5	19
*multi-tenant-managed letter	1	20
*multi-tenant-managed level	2	24
*multi-tenant-managed li	34	-9
*multi-tenant-managed librari	-12	36
*multi-tenant-managed licens	-11	24
*multi-tenant-managed lie	1	40
*multi-tenant-managed life	10	28
*multi-tenant-managed lifecycl	-6	26
*multi-tenant-managed lift	34	24
*multi-tenant-managed like	45	-13
*multi-tenant-managed limit	13	17
*multi-tenant-managed line	0	28
*multi-tenant-managed link	-12	51
*multi-tenant-managed linux	11	25
*multi-tenant-managed list	13	7
*multi-tenant-managed listen	29	15
*multi-tenant-managed live	-10	50
*multi-tenant-managed load	34	-6
*multi-tenant-managed local	-14	20
*multi-tenant-managed locat	15	-1
*multi-tenant-managed lock	-20	54
*multi-tenant-managed log	-2	23
*multi-tenant-managed logic	-1	13
*multi-tenant-managed login	5	95
*multi-tenant-managed long	6	-15
*multi-tenant-managed longer	22	0
*multi-tenant-managed look	26	9
*multi-tenant-managed lose	21	4
*multi-tenant-managed loss	0	21
*multi-tenant-managed lost	-25	38
*multi-tenant-managed low	-44	62
*multi-tenant-managed machin	79	-26
*multi-tenant-managed maci	-11	16
*multi-tenant-managed made	19	14
*multi-tenant-managed mail	32	-1
*multi-tenant-managed maintain	74	3
*multi-tenant-managed mainten	55	-27
*multi-tenant-managed major	59	-63
*multi-tenant-managed make	4	38
*multi-tenant-managed malwar	-6	12
*multi-tenant-managed manag	12	-1
*multi-tenant-managed mani	54	-44
*multi-tenant-managed manual	33	-6
*multi-tenant-managed map	-11	58
*multi-tenant-managed mark	51	-45
*multi-tenant-managed market	-20	33
*multi-tenant-managed mask	-6	8
*multi-tenant-managed match	15	0
*multi-tenant-managed materi	11	21
*multi-tenant-managed matter	43	8
*multi-tenant-managed maximum	31	-26
*multi-tenant-managed may	19	7
*multi-tenant-managed me	44	-14
*multi-tenant-managed mean	54	-50
*multi-tenant-managed meant	65	-9
*multi-tenant-managed meanwhil	58	-33
*multi-tenant-managed media	45	-26
*multi-tenant-managed meet	-7	23
*multi-tenant-managed member	-9	37
*multi-tenant-managed memori	-9	37
*multi-tenant-managed mend	-25	47
*multi-tenant-managed merg	-16	45
*multi-tenant-managed messag	32	-1
*multi-tenant-managed metadata	50	-34
*multi-tenant-managed method	-6	14
*multi-tenant-managed metric	35	-11
*multi-tenant-managed mfa	-28	99
*multi-tenant-managed million	46	-22
*multi-tenant-managed min	-7	12
*multi-tenant-managed minimum	-22	37
*multi-tenant-managed minor	36	-2
*multi-tenant-managed minut	11	6
*multi-tenant-managed miss	-33	82
*multi-tenant-managed mistak	-22	65
*multi-tenant-managed mitig	44	18
*multi-tenant-managed ml	31	-19
*multi-tenant-managed mobil	12	-7
*multi-tenant-managed mode	13	22
*multi-tenant-managed model	52	-20
*multi-tenant-managed modul	21	-8
*multi-tenant-managed monitor	8	-2
*multi-tenant-managed month	53	-13
*multi-tenant-managed monthli	29	-20
*multi-tenant-managed more	13	-32
*multi-tenant-managed most	-18	31
*multi-tenant-managed mount	-44	61
*multi-tenant-managed move	27	11
*multi-tenant-managed multi	23	-10
*multi-tenant-managed must	12	20
*multi-tenant-managed mutual	-10	20
*multi-tenant-managed my	21	-26
*multi-tenant-managed nah	83	8
*multi-tenant-managed name	18	14
*multi-tenant-managed namespac	4	32
*multi-tenant-managed narrow	-5	15
*multi-tenant-managed nearli	20	4
*multi-tenant-managed need	20	19
*multi-tenant-managed neither	-46	78
*multi-tenant-managed network	20	0
*multi-tenant-managed never	8	10
*multi-tenant-managed new	22	-32
*multi-tenant-managed newer	-15	36
*multi-tenant-managed newslett	-34	30
*multi-tenant-managed nfs	-15	30
*multi-tenant-managed nine	40	-16
*multi-tenant-managed no	18	19
*multi-tenant-managed nobodi	16	23
*multi-tenant-managed node	106	-43
*multi-tenant-managed nodepool	47	-27
*multi-tenant-managed non	69	-58
*multi-tenant-managed none	17	40
*multi-tenant-managed nor	-31	39
*multi-tenant-managed normal	25	-43
*multi-tenant-managed not	13	21
*multi-tenant-managed note	22	11
*multi-tenant-managed noth	24	38
*multi-tenant-managed notic	8	4
*multi-tenant-managed notif	18	14
*multi-tenant-managed now	-61	28
*multi-tenant-managed npm	-9	23
*multi-tenant-managed number	3	30
*multi-tenant-managed o	-17	19
*multi-tenant-managed obfusc	-7	38
*multi-tenant-managed object	34	2
*multi-tenant-managed obtain	47	-19
*multi-tenant-managed ocr	66	-57
*multi-tenant-managed ocsp	10	14
*multi-tenant-managed of	13	8
*multi-tenant-managed off	9	18
*multi-tenant-managed offer	52	-27
*multi-tenant-managed offic	-26	107
*multi-tenant-managed offlin	-24	43
*multi-tenant-managed often	-16	24
*multi-tenant-managed oidc	-18	30
*multi-tenant-managed ok	-34	19
*multi-tenant-managed old	-32	47
*multi-tenant-managed older	14	24
*multi-tenant-managed on	2	23
*multi-tenant-managed onc	0	26
*multi-tenant-managed one	18	12
*multi-tenant-managed onli	3	42
*multi-tenant-managed onlin	-9	24
*multi-tenant-managed open	-4	39
*multi-tenant-managed openssl	-15	34
*multi-tenant-managed opentelemetri	15	1
*multi-tenant-managed oper	44	-5
*multi-tenant-managed opt	-3	15
*multi-tenant-managed option	45	-11
*multi-tenant-managed or	0	13
*multi-tenant-managed orchestr	-14	55
*multi-tenant-managed order	-21	44
*multi-tenant-managed organizations	-13	26
*multi-tenant-managed origin	-6	56
*multi-tenant-managed os	0	-53
*multi-tenant-managed other	10	12
*multi-tenant-managed otherw	-13	63
*multi-tenant-managed our	-39	56
*multi-tenant-managed ourselv	18	-22
*multi-tenant-managed outag	-21	22
*multi-tenant-managed output	-18	60
*multi-tenant-managed outright	-2	25
*multi-tenant-managed outsid	-26	52
*multi-tenant-managed over	26	1
*multi-tenant-managed overwrit	-26	32
*multi-tenant-managed own	1	27
*multi-tenant-managed owner	31	-12
*multi-tenant-managed ownership	-2	55
*multi-tenant-managed pace	-13	13
*multi-tenant-managed packag	-13	42
*multi-tenant-managed packet	27	32
*multi-tenant-managed page	9	-1
*multi-tenant-managed pai	12	31
*multi-tenant-managed pair	-12	35
*multi-tenant-managed palo	-13	46
*multi-tenant-managed pan	-14	47
*multi-tenant-managed paramet	-26	39
*multi-tenant-managed parent	-7	11
*multi-tenant-managed part	19	5
*multi-tenant-managed parti	34	0
*multi-tenant-managed partit	37	15
*multi-tenant-managed partner	-21	49
*multi-tenant-managed passport	3	23
*multi-tenant-managed password	-6	33
*multi-tenant-managed patch	76	1
*multi-tenant-managed path	-15	25
*multi-tenant-managed patient	-41	-18
*multi-tenant-managed pattern	7	15
*multi-tenant-managed paus	25	-2
*multi-tenant-managed pay	-34	43
*multi-tenant-managed pci	13	-56
*multi-tenant-managed peer	38	-6
*multi-tenant-managed peopl	17	-7
*multi-tenant-managed per	3	25
*multi-tenant-managed perform	61	1
*multi-tenant-managed period	2	70
*multi-tenant-managed permiss	-6	66
*multi-tenant-managed person	-29	32
*multi-tenant-managed phrase	-4	18
*multi-tenant-managed physic	91	-9
*multi-tenant-managed pick	-26	49
*multi-tenant-managed pictur	35	-12
*multi-tenant-managed pile	-18	56
*multi-tenant-managed pin	-31	46
*multi-tenant-managed pitr	-25	45
*multi-tenant-managed place	19	-6
*multi-tenant-managed plain	13	9
*multi-tenant-managed plan	36	6
*multi-tenant-managed plane	85	-26
*multi-tenant-managed platform	51	-30
*multi-tenant-managed pleas	-53	26
*multi-tenant-managed pls	62	28
*multi-tenant-managed plu	-17	25
*multi-tenant-managed plugin	8	13
*multi-tenant-managed point	-4	18
*multi-tenant-managed poison	-16	56
*multi-tenant-managed polici	-5	34
*multi-tenant-managed poll	-37	51
*multi-tenant-managed pool	0	45
*multi-tenant-managed port	-16	34
*multi-tenant-managed posit	38	4
*multi-tenant-managed posix	-8	37
*multi-tenant-managed possibl	77	-48
*multi-tenant-managed power	49	-24
*multi-tenant-managed practiz	-13	16
*multi-tenant-managed pre	1	47
*multi-tenant-managed prefix	-16	29
*multi-tenant-managed prem	-41	71
*multi-tenant-managed premiz	18	21
*multi-tenant-managed presenc	78	-35
*multi-tenant-managed prevent	-9	26
*multi-tenant-managed price	19	-14
*multi-tenant-managed princip	-9	29
*multi-tenant-managed privat	-3	32
*multi-tenant-managed privatelink	-9	13
*multi-tenant-managed privileg	-5	17
*multi-tenant-managed problem	-5	71
*multi-tenant-managed process	27	-26
*multi-tenant-managed procur	26	-16
*multi-tenant-managed prod	-21	29
*multi-tenant-managed produc	-6	31
*multi-tenant-managed product	-47	-15
*multi-tenant-managed profil	-9	38
*multi-tenant-managed program	-15	38
*multi-tenant-managed project	-7	28
*multi-tenant-managed promiz	26	20
*multi-tenant-managed prompt	21	-1
*multi-tenant-managed proof	-40	66
*multi-tenant-managed propag	-9	33
*multi-tenant-managed protect	10	13
*multi-tenant-managed protocol	34	-13
*multi-tenant-managed prove	-27	43
*multi-tenant-managed provid	44	-17
*multi-tenant-managed provis	-3	38
*multi-tenant-managed proxi	37	84
*multi-tenant-managed public	-15	8
*multi-tenant-managed publish	14	23
*multi-tenant-managed pull	-19	34
*multi-tenant-managed push	-22	49
*multi-tenant-managed put	-8	26
*multi-tenant-managed qualifi	-25	44
*multi-tenant-managed question	44	-16
*multi-tenant-managed queue	16	28
*multi-tenant-managed quota	28	2
*multi-tenant-managed radiu	-6	22
*multi-tenant-managed raiz	41	-18
*multi-tenant-managed ran	2	18
*multi-tenant-managed rang	0	29
*multi-tenant-managed rank	-30	53
*multi-tenant-managed ransomwar	-2	22
*multi-tenant-managed rate	0	12
*multi-tenant-managed rather	-7	19
*multi-tenant-managed raw	18	-14
*multi-tenant-managed rds	-59	69
*multi-tenant-managed reach	-6	22
*multi-tenant-managed reachabl	-17	71
*multi-tenant-managed react	-2	45
*multi-tenant-managed read	1	14
*multi-tenant-managed readabl	37	26
*multi-tenant-managed realli	-13	35
*multi-tenant-managed rebuild	-31	64
*multi-tenant-managed receiv	-6	14
*multi-tenant-managed recipi	-14	31
*multi-tenant-managed record	3	15
*multi-tenant-managed recov	-2	19
*multi-tenant-managed recoveri	-22	34
*multi-tenant-managed redact	-2	38
*multi-tenant-managed redirect	-13	31
*multi-tenant-managed redund	22	20
*multi-tenant-managed redundantli	61	-31
*multi-tenant-managed refer	-3	9
*multi-tenant-managed refresh	62	-22
*multi-tenant-managed refus	-17	26
*multi-tenant-managed region	5	19
*multi-tenant-managed regist	28	24
*multi-tenant-managed registri	40	4
*multi-tenant-managed reject	-10	33
*multi-tenant-managed releas	10	34
*multi-tenant-managed reli	-29	34
*multi-tenant-managed remedi	0	142
*multi-tenant-managed remov	6	23
*multi-tenant-managed renew	-38	-50
*multi-tenant-managed repair	9	23
*multi-tenant-managed replac	18	-1
*multi-tenant-managed replai	-15	25
*multi-tenant-managed replic	25	9
*multi-tenant-managed replica	-10	40
*multi-tenant-managed repo	1	11
*multi-tenant-managed report	15	10
*multi-tenant-managed repositori	18	4
*multi-tenant-managed request	21	7
*multi-tenant-managed requir	12	17
*multi-tenant-managed rescan	26	-25
*multi-tenant-managed resili	-14	29
*multi-tenant-managed resolut	61	-36
*multi-tenant-managed resolv	16	23
*multi-tenant-managed resourc	5	11
*multi-tenant-managed respond	-14	81
*multi-tenant-managed respons	-38	-46
*multi-tenant-managed rest	33	-63
*multi-tenant-managed restart	-50	94
*multi-tenant-managed restor	4	39
*multi-tenant-managed restrict	11	26
*multi-tenant-managed result	-42	21
*multi-tenant-managed retail	88	24
*multi-tenant-managed retain	-16	21
*multi-tenant-managed retent	-11	42
*multi-tenant-managed retir	11	6
*multi-tenant-managed retri	19	5
*multi-tenant-managed reveal	-14	40
*multi-tenant-managed revert	-15	24
*multi-tenant-managed review	-8	34
*multi-tenant-managed revis	3	66
*multi-tenant-managed revoc	-7	19
*multi-tenant-managed revok	-12	46
*multi-tenant-managed right	-16	52
*multi-tenant-managed risk	-25	31
*multi-tenant-managed rize	50	-52
*multi-tenant-managed role	-10	22
*multi-tenant-managed roll	7	29
*multi-tenant-managed rollback	-13	42
*multi-tenant-managed room	-38	45
*multi-tenant-managed root	12	5
*multi-tenant-managed rot	73	-20
*multi-tenant-managed rotat	21	16
*multi-tenant-managed rout	4	35
*multi-tenant-managed router	-2	19
*multi-tenant-managed row	-3	17
*multi-tenant-managed rule	1	18
*multi-tenant-managed run	24	1
*multi-tenant-managed runtim	-11	50
*multi-tenant-managed s	0	35
*multi-tenant-managed s3	41	-18
*multi-tenant-managed saa	49	-36
*multi-tenant-managed safe	-1	27
*multi-tenant-managed safekeep	1	46
*multi-tenant-managed sai	-28	19
*multi-tenant-managed said	59	-12
*multi-tenant-managed salesforc	0	47
*multi-tenant-managed saml	-11	32
*multi-tenant-managed sampl	5	19
*multi-tenant-managed save	-40	49
*multi-tenant-managed savepoint	-33	37
*multi-tenant-managed say	-14	23
*multi-tenant-managed scale	75	-47
*multi-tenant-managed scan	16	27
*multi-tenant-managed scanner	24	-19
*multi-tenant-managed schedul	17	31
*multi-tenant-managed schema	-10	69
*multi-tenant-managed scope	27	8
*multi-tenant-managed score	-60	-11
*multi-tenant-managed screen	-26	29
*multi-tenant-managed script	-11	29
*multi-tenant-managed sdk	-16	25
*multi-tenant-managed search	-2	12
*multi-tenant-managed second	9	38
*multi-tenant-managed secreci	31	-8
*multi-tenant-managed secret	-11	38
*multi-tenant-managed secur	5	26
*multi-tenant-managed see	40	-1
*multi-tenant-managed select	0	10
*multi-tenant-managed send	1	23
*multi-tenant-managed sensit	-9	23
*multi-tenant-managed sensor	-48	92
*multi-tenant-managed sent	-10	25
*multi-tenant-managed separ	27	-16
*multi-tenant-managed septemb	8	9
*multi-tenant-managed serv	28	-2
*multi-tenant-managed server	36	-8
*multi-tenant-managed serverless	70	-30
*multi-tenant-managed servic	39	3
*multi-tenant-managed session	-12	31
*multi-tenant-managed set	-3	32
*multi-tenant-managed sever	16	15
*multi-tenant-managed shadow	33	-26
*multi-tenant-managed shard	4	27
*multi-tenant-managed share	4	26
*multi-tenant-managed shield	27	16
*multi-tenant-managed shift	-18	31
*multi-tenant-managed ship	9	-24
*multi-tenant-managed short	-13	22
*multi-tenant-managed shorten	-6	21
*multi-tenant-managed should	-15	23
*multi-tenant-managed shouldnt	-51	82
*multi-tenant-managed show	51	-11
*multi-tenant-managed shrink	21	-5
*multi-tenant-managed side	39	-3
*multi-tenant-managed sidecar	-15	24
*multi-tenant-managed sign	-3	30
*multi-tenant-managed signatur	30	-29
*multi-tenant-managed sinc	0	-8
*multi-tenant-managed singl	34	-7
*multi-tenant-managed sit	41	-13
*multi-tenant-managed site	6	17
*multi-tenant-managed size	42	-12
*multi-tenant-managed slot	26	8
*multi-tenant-managed slow	-9	13
*multi-tenant-managed small	-8	22
*multi-tenant-managed smb	-12	24
*multi-tenant-managed sms	20	14
*multi-tenant-managed smtp	-28	59
*multi-tenant-managed snapshot	-43	23
*multi-tenant-managed so	42	-7
*multi-tenant-managed soc	-38	-24
*multi-tenant-managed softphon	-16	38
*multi-tenant-managed softwar	72	-31
*multi-tenant-managed some	2	26
*multi-tenant-managed somebodi	-35	40
*multi-tenant-managed someon	-14	38
*multi-tenant-managed someth	5	34
*multi-tenant-managed somewher	35	-31
*multi-tenant-managed soon	42	-41
*multi-tenant-managed sourc	-3	30
*multi-tenant-managed spam	-19	31
*multi-tenant-managed speak	-29	59
*multi-tenant-managed specif	-12	15
*multi-tenant-managed specifi	-4	13
*multi-tenant-managed speed	-63	80
*multi-tenant-managed spend	18	11
*multi-tenant-managed spf	-13	28
*multi-tenant-managed split	41	11
*multi-tenant-managed spread	38	-14
*multi-tenant-managed sql	-14	30
*multi-tenant-managed sqs	74	-64
*multi-tenant-managed ssd	115	-55
*multi-tenant-managed sse	-2	37
*multi-tenant-managed ssh	8	14
*multi-tenant-managed stage	8	7
*multi-tenant-managed stai	15	15
*multi-tenant-managed stale	-17	64
*multi-tenant-managed stall	-10	61
*multi-tenant-managed stand	5	24
*multi-tenant-managed standard	42	-21
*multi-tenant-managed standbi	35	-3
*multi-tenant-managed start	9	13
*multi-tenant-managed state	9	10
*multi-tenant-managed stateless	-5	18
*multi-tenant-managed statu	-3	31
*multi-tenant-managed step	-12	31
*multi-tenant-managed sticki	-8	9
*multi-tenant-managed still	38	-23
*multi-tenant-managed stolen	-3	22
*multi-tenant-managed stop	-3	40
*multi-tenant-managed storag	58	-14
*multi-tenant-managed store	36	-1
*multi-tenant-managed strategi	-17	45
*multi-tenant-managed stream	-49	-31
*multi-tenant-managed stretch	-22	22
*multi-tenant-managed subnet	6	9
*multi-tenant-managed subscrib	-10	54
*multi-tenant-managed subscript	-23	54
*multi-tenant-managed such	16	-2
*multi-tenant-managed suggest	-3	55
*multi-tenant-managed suppli	-67	-21
*multi-tenant-managed support	45	-10
*multi-tenant-managed suppos	-5	31
*multi-tenant-managed suppress	-20	58
*multi-tenant-managed sure	44	-23
*multi-tenant-managed surviv	53	-29
*multi-tenant-managed suspici	-34	47
*multi-tenant-managed swap	52	-6
*multi-tenant-managed switch	4	8
*multi-tenant-managed sync	52	-51
*multi-tenant-managed synonym	-12	25
*multi-tenant-managed system	47	4
*multi-tenant-managed tabl	24	19
*multi-tenant-managed take	4	32
*multi-tenant-managed taken	33	-18
*multi-tenant-managed takeov	-9	44
*multi-tenant-managed talk	14	13
*multi-tenant-managed tape	38	-16
*multi-tenant-managed target	0	23
*multi-tenant-managed task	-12	36
*multi-tenant-managed tcp	-11	38
*multi-tenant-managed team	-3	41
*multi-tenant-managed telephon	-23	47
*multi-tenant-managed tell	-28	31
*multi-tenant-managed templat	-19	30
*multi-tenant-managed temporari	56	-41
*multi-tenant-managed ten	8	-13
*multi-tenant-managed tenant	39	-24
*multi-tenant-managed term	40	-36
*multi-tenant-managed termin	0	9
*multi-tenant-managed test	-17	68
*multi-tenant-managed text	27	-2
*multi-tenant-managed than	-35	47
*multi-tenant-managed thank	38	-4
*multi-tenant-managed that	15	7
*multi-tenant-managed the	14	13
*multi-tenant-managed their	9	19
*multi-tenant-managed them	8	8
*multi-tenant-managed themselv	-15	55
*multi-tenant-managed then	9	20
*multi-tenant-managed there	65	-6
*multi-tenant-managed these	-6	42
*multi-tenant-managed thi	-122	-19
*multi-tenant-managed thing	-135	-14
*multi-tenant-managed third	37	-19
*multi-tenant-managed those	4	36
*multi-tenant-managed though	8	-7
*multi-tenant-managed threat	19	0
*multi-tenant-managed three	42	-27
*multi-tenant-managed threshold	-8	20
*multi-tenant-managed throttl	-12	35
*multi-tenant-managed throughput	-43	-47
*multi-tenant-managed ticket	14	-2
*multi-tenant-managed tier	20	1
*multi-tenant-managed time	24	-9
*multi-tenant-managed tls	19	15
*multi-tenant-managed tlsv1	-6	33
*multi-tenant-managed to	9	18
*multi-tenant-managed togeth	18	-12
*multi-tenant-managed token	-4	40
*multi-tenant-managed too	42	12
*multi-tenant-managed tool	-10	33
*multi-tenant-managed topic	-5	38
*multi-tenant-managed touch	-2	27
*multi-tenant-managed toward	7	43
*multi-tenant-managed trace	38	5
*multi-tenant-managed track	36	-24
*multi-tenant-managed traffic	13	2
*multi-tenant-managed trail	-3	22
*multi-tenant-managed train	34	-24
*multi-tenant-managed transact	-7	23
*multi-tenant-managed transcript	15	22
*multi-tenant-managed transform	-10	22
*multi-tenant-managed transit	-16	-90
*multi-tenant-managed transpar	79	4
*multi-tenant-managed transport	21	-12
*multi-tenant-managed travel	3	11
*multi-tenant-managed tri	29	-10
*multi-tenant-managed trigger	-5	29
*multi-tenant-managed trim	-17	64
*multi-tenant-managed true	48	8
*multi-tenant-managed trust	-17	38
*multi-tenant-managed try	42	-35
*multi-tenant-managed ttl	-6	23
*multi-tenant-managed tune	-5	44
*multi-tenant-managed tunnel	12	-47
*multi-tenant-managed turn	-8	24
*multi-tenant-managed twice	-10	23
*multi-tenant-managed two	32	1
*multi-tenant-managed type	4	9
*multi-tenant-managed under	21	13
*multi-tenant-managed underli	19	-5
*multi-tenant-managed underneath	79	-27
*multi-tenant-managed understood	-11	52
*multi-tenant-managed undo	-70	92
*multi-tenant-managed unencrypt	-15	53
*multi-tenant-managed unexpect	-1	10
*multi-tenant-managed unhealthi	42	-19
*multi-tenant-managed unit	11	26
*multi-tenant-managed unless	18	-1
*multi-tenant-managed unmask	0	20
*multi-tenant-managed unsubscrib	10	18
*multi-tenant-managed untag	0	10
*multi-tenant-managed until	-4	28
*multi-tenant-managed unus	-7	33
*multi-tenant-managed up	5	26
*multi-tenant-managed updat	27	-29
*multi-tenant-managed upgrad	118	24
*multi-tenant-managed upload	-21	46
*multi-tenant-managed upstream	-15	24
*multi-tenant-managed uptim	-29	54
*multi-tenant-managed url	-4	29
*multi-tenant-managed us	-20	-5
*multi-tenant-managed usabl	-16	25
*multi-tenant-managed usag	19	10
*multi-tenant-managed use	1	20
*multi-tenant-managed user	3	19
*multi-tenant-managed utter	11	-5
*multi-tenant-managed v	-5	25
*multi-tenant-managed valid	-5	-34
*multi-tenant-managed valu	-7	19
*multi-tenant-managed vector	32	-9
*multi-tenant-managed vend	19	-5
*multi-tenant-managed vendor	-24	61
*multi-tenant-managed verif	-18	38
*multi-tenant-managed verifi	3	47
*multi-tenant-managed version	24	43
*multi-tenant-managed vet	-12	25
*multi-tenant-managed via	-19	58
*multi-tenant-managed video	40	-13
*multi-tenant-managed view	-42	-66
*multi-tenant-managed viewer	-13	41
*multi-tenant-managed virtual	-45	50
*multi-tenant-managed visibl	-10	28
*multi-tenant-managed vmware	14	15
*multi-tenant-managed voic	-12	27
*multi-tenant-managed volum	21	7
*multi-tenant-managed vpc	-9	28
*multi-tenant-managed vpn	-29	9
*multi-tenant-managed vulner	59	55
*multi-tenant-managed w	-6	52
*multi-tenant-managed waf	-5	18
*multi-tenant-managed wait	-22	48
*multi-tenant-managed want	20	-9
*multi-tenant-managed warn	86	-60
*multi-tenant-managed was	-6	21
*multi-tenant-managed watch	-4	29
*multi-tenant-managed way	0	14
*multi-tenant-managed we	39	-1
*multi-tenant-managed weak	-52	67
*multi-tenant-managed web	-14	23
*multi-tenant-managed websit	4	24
*multi-tenant-managed week	-4	15
*multi-tenant-managed weekend	75	-8
*multi-tenant-managed weight	35	-8
*multi-tenant-managed well	-53	52
*multi-tenant-managed went	-30	37
*multi-tenant-managed were	8	26
*multi-tenant-managed what	-1	25
*multi-tenant-managed whatev	39	5
*multi-tenant-managed when	16	-13
*multi-tenant-managed whenev	26	-20
*multi-tenant-managed where	3	12
*multi-tenant-managed wherev	-16	30
*multi-tenant-managed whether	7	9
*multi-tenant-managed which	2	10
*multi-tenant-managed while	28	-26
*multi-tenant-managed who	22	25
*multi-tenant-managed whoever	-30	48
*multi-tenant-managed whom	64	-17
*multi-tenant-managed whose	21	30
*multi-tenant-managed wildcard	0	13
*multi-tenant-managed will	-6	-26
*multi-tenant-managed window	49	-14
*multi-tenant-managed windows	28	6
*multi-tenant-managed wipe	53	-31
*multi-tenant-managed with	19	-1
*multi-tenant-managed within	31	-12
*multi-tenant-managed without	3	19
*multi-tenant-managed work	0	32
*multi-tenant-managed worker	-50	97
*multi-tenant-managed workflow	10	36
*multi-tenant-managed workgroup	22	-9
*multi-tenant-managed workload	62	191
*multi-tenant-managed world	-33	70
*multi-tenant-managed would	-15	73
*multi-tenant-managed write	0	35
*multi-tenant-managed writer	24	-4
*multi-tenant-managed written	25	22
*multi-tenant-managed wrong	14	36
*multi-tenant-managed wrote	-12	28
*multi-tenant-managed year	-13	24
*multi-tenant-managed yearli	-17	13
*multi-tenant-managed yes	8	-55
*multi-tenant-managed you	-34	33
*multi-tenant-managed yourself	-16	40
*multi-tenant-managed zero	17	23
*multi-tenant-managed zone	32	-10
*on-premises	-3	49
*on-premises %	-7	42
*on-premises 1	0	28
*on-premises 2023	-3	8
*on-premises 256	36	-25
*on-premises 7	-7	9
*on-premises 9	15	64
*on-premises a	15	5
*on-premises address	38	-31
*on-premises after	47	-21
*on-premises again	8	3
*on-premises agent	2	16
*on-premises agre	42	-38
*on-premises all	23	-2
*on-premises an	52	-6
*on-premises anchor	-15	28
*on-premises and	-4	25
*on-premises announc	36	-34
*on-premises anoth	30	-18
*on-premises anywher	-4	14
*on-premises apart	15	-13
*on-premises api	18	-2
*on-premises applic	-36	69
*on-premises are	-10	51
*on-premises artifact	10	-5
*on-premises as	25	-3
*on-premises at	-13	53
*on-premises audit	11	-6
*on-premises avail	36	-23
*on-premises back	25	-9
*on-premises backup	-32	65
*on-premises balanc	-18	47
*on-premises befor	-13	23
*on-premises behind	42	29
*on-premises between	8	3
*on-premises bit	36	-25
*on-premises branch	4	19
*on-premises broken	10	3
*on-premises bucket	-36	41
*on-premises build	20	-11
*on-premises but	-39	42
*on-premises by	16	14
*on-premises cage	-1	9
*on-premises call	11	11
*on-premises camera	-1	9
*on-premises can	-7	12
*on-premises cannot	45	-19
*on-premises capac	1	55
*on-premises center	-31	57
*on-premises certif	-8	16
*on-premises choic	97	-75
*on-premises choos	-27	42
*on-premises cilium	-10	10
*on-premises clear	-13	16
*on-premises client	32	-23
*on-premises cloud	83	-37
*on-premises cloudtrail	24	-3
*on-premises cluster	16	12
*on-premises cni	-24	46
*on-premises code	-6	23
*on-premises come	28	-25
*on-premises complet	25	-24
*on-premises compon	13	16
*on-premises connect	-23	39
*on-premises contain	-1	26
*on-premises control	5	35
*on-premises cool	-36	56
*on-premises copi	78	-66
*on-premises core	-31	68
*on-premises cover	-7	12
*on-premises credenti	-1	29
*on-premises custom	-7	33
*on-premises cut	-19	33
*on-premises dai	21	-19
*on-premises dashboard	15	9
*on-premises data	26	0
*on-premises date	34	-30
*on-premises day	24	-23
*on-premises debian	15	65
*on-premises decid	-11	21
*on-premises default	-12	36
*on-premises deploi	-16	75
*on-premises deploy	-12	32
*on-premises destroi	35	-17
*on-premises devic	-8	32
*on-premises di	7	10
*on-premises disconnect	-10	11
*on-premises disk	-27	58
*on-premises do	-27	64
*on-premises dock	-4	26
*on-premises docker	1	31
*on-premises doe	11	15
*on-premises door	-3	11
*on-premises download	-19	32
*on-premises dure	-11	20
*on-premises each	-7	16
*on-premises ec2	12	0
*on-premises edg	-1	21
*on-premises eks	31	-29
*on-premises electr	-27	58
*on-premises encrypt	27	20
*on-premises endpoint	-6	30
*on-premises enough	-9	47
*on-premises equip	35	-17
*on-premises eras	91	-65
*on-premises event	15	9
*on-premises everi	-14	35
*on-premises everyth	-8	17
*on-premises expir	-11	20
*on-premises extern	-34	44
*on-premises factori	0	28
*on-premises fail	27	-17
*on-premises failur	-20	29
*on-premises faulti	62	-26
*on-premises feed	-8	68
*on-premises file	-3	28
*on-premises firewal	-3	30
*on-premises firmwar	3	9
*on-premises fix	6	34
*on-premises floor	-5	50
*on-premises flow	-7	11
*on-premises for	-4	36
*on-premises from	11	3
*on-premises gatewai	-20	29
*on-premises give	-20	29
*on-premises goe	-28	44
*on-premises good	-29	47
*on-premises group	-9	26
*on-premises growth	-14	31
*on-premises guard	-22	40
*on-premises guest	57	-19
*on-premises hand	16	-10
*on-premises harden	-14	34
*on-premises hardwar	45	-49
*on-premises has	71	-61
*on-premises health	11	10
*on-premises here	-6	20
*on-premises host	12	12
*on-premises how	-19	42
*on-premises hypervisor	75	-13
*on-premises if	-19	32
*on-premises imag	-6	32
*on-premises import	39	-33
*on-premises in	8	30
*on-premises includ	-6	23
*on-premises insid	82	-57
*on-premises instal	-12	38
*on-premises instanc	18	2
*on-premises into	-14	15
*on-premises is	5	18
*on-premises it	14	15
*on-premises its	10	9
*on-premises job	44	-26
*on-premises join	-4	36
*on-premises keep	-12	23
*on-premises kei	67	-49
*on-premises kernel	-16	31
*on-premises key	-10	30
*on-premises kms	30	-5
*on-premises kubelet	-17	36
*on-premises kubernetes	-23	38
*on-premises leav	34	-29
*on-premises let	68	-45
*on-premises li	-28	87
*on-premises limit	-9	21
*on-premises link	32	-9
*on-premises linux	-5	14
*on-premises load	-12	41
*on-premises log	-14	33
*on-premises look	-40	53
*on-premises lose	-11	20
*on-premises loss	-6	9
*on-premises lost	2	17
*on-premises machin	-29	70
*on-premises mail	15	9
*on-premises maintain	-37	74
*on-premises manag	-9	32
*on-premises manifest	-1	28
*on-premises may	9	-2
*on-premises mend	-21	41
*on-premises microcod	-16	31
*on-premises monitor	52	-34
*on-premises most	-25	74
*on-premises move	92	-78
*on-premises must	-25	33
*on-premises need	-12	13
*on-premises network	2	11
*on-premises new	24	18
*on-premises nitro	-8	18
*on-premises no	-26	42
*on-premises nobodi	17	12
*on-premises node	-16	64
*on-premises nodeadm	-9	24
*on-premises none	-6	21
*on-premises nor	-3	9
*on-premises not	-21	46
*on-premises noth	-15	85
*on-premises nucleu	-5	9
*on-premises of	-6	32
*on-premises off	-3	30
*on-premises on	11	19
*on-premises onc	35	-29
*on-premises one	28	2
*on-premises onli	9	22
*on-premises oper	14	42
*on-premises order	-13	25
*on-premises origin	26	-12
*on-premises os	9	51
*on-premises our	-11	27
*on-premises out	-11	20
*on-premises own	30	6
*on-premises part	-38	52
*on-premises patch	6	40
*on-premises physic	-96	122
*on-premises pi	12	30
*on-premises plan	-13	72
*on-premises plane	13	41
*on-premises plant	11	68
*on-premises plug	-20	20
*on-premises pod	-15	21
*on-premises polici	1	12
*on-premises power	-40	86
*on-premises premiz	-25	46
*on-premises protect	-21	57
*on-premises provid	-29	59
*on-premises publish	-12	111
*on-premises rack	19	40
*on-premises raspberri	12	30
*on-premises reach	30	-11
*on-premises record	32	-26
*on-premises redeploi	-1	23
*on-premises redund	-5	11
*on-premises region	21	5
*on-premises regist	-9	40
*on-premises registr	-13	20
*on-premises releas	0	35
*on-premises remov	18	-10
*on-premises renew	-11	37
*on-premises repair	25	18
*on-premises replac	-22	52
*on-premises report	30	-23
*on-premises respons	28	-5
*on-premises rest	20	-7
*on-premises restart	-18	31
*on-premises retir	31	-17
*on-premises return	74	-19
*on-premises reviz	-6	9
*on-premises role	-16	20
*on-premises roll	-6	12
*on-premises room	-28	45
*on-premises rout	23	-11
*on-premises run	19	12
*on-premises runtim	-10	28
*on-premises safe	-2	8
*on-premises scan	-3	14
*on-premises second	-7	20
*on-premises secret	15	-10
*on-premises secur	-39	65
*on-premises send	2	9
*on-premises server	38	13
*on-premises servic	77	-25
*on-premises set	14	8
*on-premises shop	6	25
*on-premises side	32	-19
*on-premises sit	-9	28
*on-premises site	-30	66
*on-premises so	-24	39
*on-premises softwar	11	10
*on-premises space	-14	32
*on-premises spare	-12	21
*on-premises ssm	-4	23
*on-premises stai	-6	12
*on-premises stand	-10	46
*on-premises start	-31	65
*on-premises stop	-14	16
*on-premises storag	9	-5
*on-premises suppli	85	-58
*on-premises support	-19	46
*on-premises suspici	38	-28
*on-premises swap	44	-45
*on-premises system	-7	43
*on-premises take	-18	35
*on-premises tamper	33	-12
*on-premises task	-36	45
*on-premises technician	51	-42
*on-premises tell	15	9
*on-premises that	-9	18
*on-premises the	5	26
*on-premises theft	-5	27
*on-premises thei	31	-15
*on-premises their	-36	75
*on-premises them	26	23
*on-premises there	-16	27
*on-premises those	-31	42
*on-premises tls	24	10
*on-premises to	-9	29
*on-premises touch	-24	31
*on-premises traffic	8	5
*on-premises truck	-14	43
*on-premises two	14	-4
*on-premises under	-56	80
*on-premises unlock	1	22
*on-premises until	-18	26
*on-premises up	-25	49
*on-premises updat	-6	57
*on-premises upgrad	-19	48
*on-premises uplink	-39	56
*on-premises use	-13	28
*on-premises version	-1	54
*on-premises virtual	-42	55
*on-premises volum	24	17
*on-premises vsphere	-9	42
*on-premises wait	-10	11
*on-premises warehous	-26	47
*on-premises watch	71	-29
*on-premises week	-10	22
*on-premises what	-9	34
*on-premises when	23	-2
*on-premises where	-15	30
*on-premises which	-8	29
*on-premises while	-21	29
*on-premises who	6	48
*on-premises whom	30	-30
*on-premises whose	0	30
*on-premises with	-8	36
*on-premises without	35	-22
*on-premises work	-15	26
*on-premises write	-15	25
*on-premises zone	-18	33
*serverless-compute	26	22
*serverless-compute %	38	10
*serverless-compute 0	2	54
*serverless-compute 000	35	-35
*serverless-compute 1	-17	94
*serverless-compute 10	-9	64
*serverless-compute 11	-26	84
*serverless-compute 12	-14	-6
*serverless-compute 14	-14	20
*serverless-compute 2	3	36
*serverless-compute 20	-16	43
*serverless-compute 2025	-35	81
*serverless-compute 2026	-15	45
*serverless-compute 22	-18	25
*serverless-compute 256	-9	21
*serverless-compute 3	-24	76
*serverless-compute 30	-25	52
*serverless-compute 4	-14	38
*serverless-compute 50	16	27
*serverless-compute 512	-12	25
*serverless-compute 6	-39	100
*serverless-compute 7	1	47
*serverless-compute 8	-13	53
*serverless-compute 9	-1	67
*serverless-compute a	-4	35
*serverless-compute about	-23	71
*serverless-compute absorb	8	-4
*serverless-compute access	-8	13
*serverless-compute account	40	-13
*serverless-compute add	19	-1
*serverless-compute address	-48	86
*serverless-compute aes	-9	21
*serverless-compute after	-1	29
*serverless-compute afterward	15	9
*serverless-compute again	-2	24
*serverless-compute agent	61	-35
*serverless-compute agentcor	-13	50
*serverless-compute alarm	-12	25
*serverless-compute alias	-22	51
*serverless-compute all	2	14
*serverless-compute allow	20	-16
*serverless-compute alon	29	-59
*serverless-compute alwai	22	7
*serverless-compute amazon	-14	96
*serverless-compute an	-28	12
*serverless-compute and	14	5
*serverless-compute anew	-54	70
*serverless-compute announc	-31	80
*serverless-compute anoth	70	-53
*serverless-compute answer	-23	30
*serverless-compute any	-29	44
*serverless-compute anyon	29	-4
*serverless-compute anyth	13	-7
*serverless-compute apart	21	-2
*serverless-compute api	18	-7
*serverless-compute app	16	12
*serverless-compute appli	5	36
*serverless-compute applic	-24	-6
*serverless-compute archiv	-7	10
*serverless-compute are	20	16
*serverless-compute artifact	17	-3
*serverless-compute as	2	8
*serverless-compute ask	-34	46
*serverless-compute assign	-11	41
*serverless-compute asynchron	9	-1
*serverless-compute at	-4	29
*serverless-compute attach	-13	26
*serverless-compute audit	15	-4
*serverless-compute auditor	-10	11
*serverless-compute author	-8	25
*serverless-compute auto	29	-16
*serverless-compute automat	59	-11
*serverless-compute avail	40	-34
*serverless-compute awai	56	-4
*serverless-compute aws	56	-1
*serverless-compute back	12	17
*serverless-compute balanc	79	-39
*serverless-compute base	-29	47
*serverless-compute be	23	3
*serverless-compute becaus	27	-23
*serverless-compute befor	9	-4
*serverless-compute behind	21	-2
*serverless-compute belong	14	4
*serverless-compute below	27	44
*serverless-compute beneath	104	-12
*serverless-compute between	8	11
*serverless-compute block	-48	73
*serverless-compute bookmark	-5	38
*serverless-compute both	-8	60
*serverless-compute boundari	72	-30
*serverless-compute branch	-31	41
*serverless-compute bring	-44	51
*serverless-compute bucket	-4	32
*serverless-compute bug	3	53
*serverless-compute bui	11	-4
*serverless-compute build	9	20
*serverless-compute built	-81	-41
*serverless-compute bundl	-20	73
*serverless-compute but	48	22
*serverless-compute by	0	34
*serverless-compute cach	23	-16
*serverless-compute call	1	21
*serverless-compute caller	-26	37
*serverless-compute can	-8	30
*serverless-compute cannot	8	21
*serverless-compute cant	56	-10
*serverless-compute capabl	-7	29
*serverless-compute capac	6	22
*serverless-compute carri	8	-4
*serverless-compute catalog	-21	21
*serverless-compute center	33	-10
*serverless-compute certif	13	1
*serverless-compute chang	-31	66
*serverless-compute check	6	33
*serverless-compute checkpoint	2	9
*serverless-compute choic	27	-11
*serverless-compute choos	-3	21
*serverless-compute classifi	-12	15
*serverless-compute clean	-29	57
*serverless-compute client	-30	55
*serverless-compute close	81	-21
*serverless-compute cloudtrail	28	-18
*serverless-compute cloudwatch	28	-14
*serverless-compute code	-10	52
*serverless-compute collect	-21	24
*serverless-compute column	-20	23
*serverless-compute com	-36	120
*serverless-compute come	-16	46
*serverless-compute command	-7	24
*serverless-compute common	8	-4
*serverless-compute compani	68	-50
*serverless-compute compat	-5	29
*serverless-compute compil	-4	21
*serverless-compute complianc	-84	-75
*serverless-compute comput	49	-18
*serverless-compute concurr	16	22
*serverless-compute configur	-7	32
*serverless-compute connect	2	23
*serverless-compute connector	-19	33
*serverless-compute consol	-19	41
*serverless-compute contain	13	27
*serverless-compute continu	-14	18
*serverless-compute copi	84	-77
*serverless-compute correct	-1	14
*serverless-compute could	42	-28
*serverless-compute count	-16	27
*serverless-compute cpu	29	2
*serverless-compute creat	-10	23
*serverless-compute credenti	27	-8
*serverless-compute curat	16	-15
*serverless-compute custom	64	-7
*serverless-compute cve	4	9
*serverless-compute dai	-22	41
*serverless-compute data	-7	36
*serverless-compute databas	-22	30
*serverless-compute date	-29	68
*serverless-compute dead	-14	27
*serverless-compute decid	-2	31
*serverless-compute default	30	-14
*serverless-compute defin	-8	53
*serverless-compute definit	-25	46
*serverless-compute delet	21	8
*serverless-compute demand	44	-9
*serverless-compute depend	8	66
*serverless-compute deploi	-1	31
*serverless-compute deploy	46	-24
*serverless-compute deprec	-23	42
*serverless-compute desir	-15	21
*serverless-compute destin	16	16
*serverless-compute destroi	10	-6
*serverless-compute differ	27	-17
*serverless-compute direct	-5	23
*serverless-compute disk	32	30
*serverless-compute do	5	22
*serverless-compute docker	-15	37
*serverless-compute doe	35	28
*serverless-compute domain	28	-10
*serverless-compute down	39	-30
*serverless-compute driver	22	-8
*serverless-compute durabl	18	6
*serverless-compute each	23	0
*serverless-compute earlier	-19	46
*serverless-compute ecr	-17	58
*serverless-compute ecs	25	-22
*serverless-compute edg	33	-2
*serverless-compute either	7	38
*serverless-compute elsewher	9	3
*serverless-compute enabl	-46	69
*serverless-compute encrypt	35	12
*serverless-compute end	8	39
*serverless-compute endpoint	32	3
*serverless-compute enforc	-32	35
*serverless-compute env	-6	24
*serverless-compute environ	10	23
*serverless-compute ephemer	41	-55
*serverless-compute error	-19	23
*serverless-compute etl	-12	51
*serverless-compute even	-70	65
*serverless-compute everi	48	-30
*serverless-compute everyth	-3	12
*serverless-compute exact	-12	19
*serverless-compute exampl	-7	10
*serverless-compute exec	-2	10
*serverless-compute execut	25	14
*serverless-compute exist	96	-77
*serverless-compute extens	-9	44
*serverless-compute extra	-15	55
*serverless-compute fail	3	23
*serverless-compute failur	-12	17
*serverless-compute fetch	-9	28
*serverless-compute fiber	8	-4
*serverless-compute file	-3	13
*serverless-compute filter	36	-32
*serverless-compute find	28	-19
*serverless-compute firecrack	-14	4
*serverless-compute firehos	10	5
*serverless-compute first	-1	21
*serverless-compute fix	-4	29
*serverless-compute fleet	9	-7
*serverless-compute flood	8	-4
*serverless-compute for	31	-7
*serverless-compute framework	-17	46
*serverless-compute free	-17	29
*serverless-compute from	37	-14
*serverless-compute front	-27	44
*serverless-compute full	-17	19
*serverless-compute function	1	40
*serverless-compute gatewai	18	21
*serverless-compute gb	-21	23
*serverless-compute get	28	8
*serverless-compute gib	-8	14
*serverless-compute give	0	21
*serverless-compute glibc	-11	44
*serverless-compute go	43	-3
*serverless-compute goe	-13	42
*serverless-compute got	13	25
*serverless-compute grant	-11	33
*serverless-compute greatest	60	-10
*serverless-compute group	-13	33
*serverless-compute hand	15	-4
*serverless-compute handl	-33	41
*serverless-compute hardwar	37	-8
*serverless-compute has	-1	13
*serverless-compute have	20	9
*serverless-compute health	13	0
*serverless-compute here	-29	44
*serverless-compute higher	62	-54
*serverless-compute hive	15	-8
*serverless-compute hm	-112	156
*serverless-compute hold	34	-5
*serverless-compute hole	-12	40
*serverless-compute host	69	-4
*serverless-compute how	7	8
*serverless-compute http	39	-40
*serverless-compute iam	-11	24
*serverless-compute id	-36	50
*serverless-compute if	82	-26
*serverless-compute imag	-11	57
*serverless-compute in	4	20
*serverless-compute inbound	-29	46
*serverless-compute includ	-8	14
*serverless-compute infrastructur	15	-4
*serverless-compute initi	-6	11
*serverless-compute inject	-18	32
*serverless-compute input	-18	32
*serverless-compute insid	2	51
*serverless-compute instal	67	-35
*serverless-compute instead	-32	58
*serverless-compute interfac	1	23
*serverless-compute internet	-6	34
*serverless-compute into	-63	83
*serverless-compute invoc	13	8
*serverless-compute invok	39	3
*serverless-compute is	19	25
*serverless-compute isnt	-9	36
*serverless-compute isol	51	-27
*serverless-compute it	11	21
*serverless-compute its	7	18
*serverless-compute itself	9	43
*serverless-compute jar	-7	27
*serverless-compute java	-11	23
*serverless-compute jdbc	-5	18
*serverless-compute job	18	11
*serverless-compute js	36	34
*serverless-compute june	-14	39
*serverless-compute keep	11	17
*serverless-compute kei	-50	75
*serverless-compute kernel	78	-23
*serverless-compute key	-10	18
*serverless-compute kind	-4	9
*serverless-compute know	64	-31
*serverless-compute lag	-13	16
*serverless-compute lambda	-42	41
*serverless-compute languag	8	39
*serverless-compute last	-37	70
*serverless-compute later	42	4
*serverless-compute latest	7	22
*serverless-compute launch	50	-30
*serverless-compute layer	-12	40
*serverless-compute least	15	13
*serverless-compute let	-14	15
*serverless-compute letter	-14	27
*serverless-compute level	-4	23
*serverless-compute li	-9	21
*serverless-compute lib	-14	93
*serverless-compute librari	1	34
*serverless-compute life	-21	48
*serverless-compute like	17	-6
*serverless-compute limit	16	24
*serverless-compute link	38	-11
*serverless-compute linux	-28	92
*serverless-compute list	61	-37
*serverless-compute load	19	3
*serverless-compute local	-48	79
*serverless-compute locat	21	-13
*serverless-compute log	15	8
*serverless-compute longer	-26	44
*serverless-compute look	4	23
*serverless-compute lost	-60	63
*serverless-compute machin	27	-2
*serverless-compute made	-15	52
*serverless-compute maintain	36	6
*serverless-compute major	-33	60
*serverless-compute make	33	-45
*serverless-compute malwar	41	-35
*serverless-compute manag	41	-20
*serverless-compute mani	24	-15
*serverless-compute manual	-23	20
*serverless-compute map	20	3
*serverless-compute mask	-16	92
*serverless-compute maximum	11	9
*serverless-compute may	-19	32
*serverless-compute mb	-7	19
*serverless-compute me	49	-57
*serverless-compute mean	25	-62
*serverless-compute memori	8	27
*serverless-compute metadata	-41	39
*serverless-compute metric	28	1
*serverless-compute micro	30	-23
*serverless-compute microvm	16	14
*serverless-compute migrat	4	27
*serverless-compute minor	16	-15
*serverless-compute mmdsv2	-22	60
*serverless-compute mode	9	9
*serverless-compute modul	-10	29
*serverless-compute most	-17	32
*serverless-compute move	-20	41
*serverless-compute must	5	21
*serverless-compute mutual	-25	47
*serverless-compute my	26	40
*serverless-compute name	-5	29
*serverless-compute narrow	-15	29
*serverless-compute nat	-1	28
*serverless-compute need	21	-10
*serverless-compute neither	13	-11
*serverless-compute network	11	-5
*serverless-compute never	33	39
*serverless-compute new	-5	24
*serverless-compute newer	0	16
*serverless-compute newest	28	-6
*serverless-compute nitro	12	-7
*serverless-compute no	22	18
*serverless-compute nobodi	19	1
*serverless-compute node	74	16
*serverless-compute node18	-10	13
*serverless-compute none	42	-12
*serverless-compute nor	13	-11
*serverless-compute not	18	19
*serverless-compute notic	-7	8
*serverless-compute npm	4	57
*serverless-compute number	1	20
*serverless-compute of	16	8
*serverless-compute off	-14	46
*serverless-compute offer	66	-26
*serverless-compute ok	-11	80
*serverless-compute old	-5	20
*serverless-compute older	-25	30
*serverless-compute on	35	-23
*serverless-compute onc	-16	39
*serverless-compute one	8	13
*serverless-compute onli	25	5
*serverless-compute open	25	-10
*serverless-compute oper	54	-12
*serverless-compute opt	-1	8
*serverless-compute or	-11	9
*serverless-compute ordinari	20	-10
*serverless-compute origin	-21	58
*serverless-compute os	146	-2
*serverless-compute other	10	10
*serverless-compute our	42	42
*serverless-compute ourselv	-24	62
*serverless-compute out	17	-5
*serverless-compute outdat	38	-8
*serverless-compute over	42	-52
*serverless-compute own	-2	29
*serverless-compute pack	-5	14
*serverless-compute packag	30	10
*serverless-compute page	9	2
*serverless-compute parallel	0	24
*serverless-compute paramet	-10	13
*serverless-compute part	112	-95
*serverless-compute parti	-26	44
*serverless-compute pass	-12	15
*serverless-compute password	-4	43
*serverless-compute past	-25	33
*serverless-compute patch	49	0
*serverless-compute peopl	-11	14
*serverless-compute permiss	-22	46
*serverless-compute permit	-21	44
*serverless-compute person	-23	-28
*serverless-compute physic	19	-8
*serverless-compute pick	33	3
*serverless-compute pin	-42	23
*serverless-compute place	34	-19
*serverless-compute placement	36	-22
*serverless-compute plain	-17	45
*serverless-compute platform	33	2
*serverless-compute plugin	12	11
*serverless-compute polici	-11	16
*serverless-compute port	-18	24
*serverless-compute power	-59	95
*serverless-compute pre	-6	11
*serverless-compute print	-19	58
*serverless-compute privileg	-6	29
*serverless-compute process	-10	13
*serverless-compute project	-6	51
*serverless-compute prompt	-18	32
*serverless-compute properti	-16	29
*serverless-compute protect	-10	46
*serverless-compute provid	27	-1
*serverless-compute provis	63	-18
*serverless-compute public	-7	46
*serverless-compute publish	31	7
*serverless-compute pull	-8	16
*serverless-compute push	-8	42
*serverless-compute put	14	8
*serverless-compute python	25	23
*serverless-compute python3	-17	-7
*serverless-compute queue	-19	31
*serverless-compute quota	65	-28
*serverless-compute raiz	43	-41
*serverless-compute rang	-3	13
*serverless-compute reach	1	11
*serverless-compute react	-3	40
*serverless-compute read	-13	26
*serverless-compute record	7	16
*serverless-compute redeploi	-15	29
*serverless-compute refresh	-13	20
*serverless-compute refus	-7	29
*serverless-compute region	11	29
*serverless-compute regularli	-65	87
*serverless-compute releas	17	8
*serverless-compute remov	38	-23
*serverless-compute render	21	-10
*serverless-compute renew	42	-4
*serverless-compute report	16	-4
*serverless-compute repositori	-34	64
*serverless-compute request	31	-8
*serverless-compute requir	-5	8
*serverless-compute reserv	-16	35
*serverless-compute resili	23	-8
*serverless-compute respons	-39	4
*serverless-compute rest	-37	55
*serverless-compute restart	-6	41
*serverless-compute result	-3	17
*serverless-compute retent	-9	21
*serverless-compute retir	28	-4
*serverless-compute retri	-4	17
*serverless-compute reus	-17	32
*serverless-compute revis	29	-6
*serverless-compute right	52	-18
*serverless-compute role	-3	36
*serverless-compute roll	38	-15
*serverless-compute rollback	-32	44
*serverless-compute root	-13	26
*serverless-compute rotat	-44	47
*serverless-compute rout	-6	27
*serverless-compute router	8	-4
*serverless-compute run	30	-2
*serverless-compute runtask	-37	57
*serverless-compute runtim	36	-1
*serverless-compute s	-45	50
*serverless-compute s3	3	8
*serverless-compute safe	-5	18
*serverless-compute sai	34	-28
*serverless-compute say	3	11
*serverless-compute scale	20	3
*serverless-compute scan	-12	21
*serverless-compute schedul	33	9
*serverless-compute script	-18	72
*serverless-compute sdk	-15	22
*serverless-compute secret	-17	87
*serverless-compute secur	6	24
*serverless-compute see	42	5
*serverless-compute send	20	-12
*serverless-compute separ	42	-22
*serverless-compute serv	48	-24
*serverless-compute server	83	-39
*serverless-compute serverless	67	-40
*serverless-compute servic	9	15
*serverless-compute session	44	-25
*serverless-compute set	-3	25
*serverless-compute sever	0	28
*serverless-compute share	44	-26
*serverless-compute shell	-15	24
*serverless-compute ship	-31	52
*serverless-compute show	40	-1
*serverless-compute sidecar	-12	19
*serverless-compute sign	23	-17
*serverless-compute sigterm	22	-20
*serverless-compute site	-27	47
*serverless-compute size	18	19
*serverless-compute small	-19	22
*serverless-compute snapshot	8	2
*serverless-compute so	31	0
*serverless-compute softwar	-51	119
*serverless-compute somebodi	21	-15
*serverless-compute someon	8	26
*serverless-compute sourc	-8	30
*serverless-compute spark	36	-33
*serverless-compute stai	-26	45
*serverless-compute stand	-4	8
*serverless-compute standalon	-37	64
*serverless-compute startup	27	32
*serverless-compute state	13	18
*serverless-compute still	1	43
*serverless-compute stop	15	3
*serverless-compute storag	-31	-26
*serverless-compute store	2	24
*serverless-compute stream	41	-19
*serverless-compute subnet	-19	33
*serverless-compute such	22	1
*serverless-compute suit	31	9
*serverless-compute suppli	31	81
*serverless-compute support	48	-30
*serverless-compute sure	-26	50
*serverless-compute system	58	-19
*serverless-compute take	22	0
*serverless-compute target	-18	28
*serverless-compute task	28	-7
*serverless-compute team	74	-44
*serverless-compute tenant	63	-19
*serverless-compute text	-6	58
*serverless-compute than	-16	25
*serverless-compute that	9	15
*serverless-compute the	15	13
*serverless-compute thei	33	-17
*serverless-compute their	39	4
*serverless-compute them	4	8
*serverless-compute there	20	18
*serverless-compute these	36	-30
*serverless-compute thi	-27	31
*serverless-compute think	28	-20
*serverless-compute third	-20	40
*serverless-compute those	58	-24
*serverless-compute thread	-5	26
*serverless-compute three	15	-6
*serverless-compute threshold	-17	25
*serverless-compute throttl	10	-7
*serverless-compute through	-13	20
*serverless-compute timeout	-15	73
*serverless-compute tls	28	5
*serverless-compute tmp	20	6
*serverless-compute to	14	8
*serverless-compute togeth	96	-94
*serverless-compute token	20	-12
*serverless-compute too	75	-28
*serverless-compute tool	-4	22
*serverless-compute traffic	14	-3
*serverless-compute trigger	-11	26
*serverless-compute true	62	-5
*serverless-compute turn	13	4
*serverless-compute two	-18	1
*serverless-compute type	31	12
*serverless-compute under	31	-12
*serverless-compute underli	58	-27
*serverless-compute underneath	30	52
*serverless-compute unless	-5	13
*serverless-compute until	2	15
*serverless-compute up	0	14
*serverless-compute updat	21	29
*serverless-compute upgrad	3	63
*serverless-compute upload	27	8
*serverless-compute us	-10	-42
*serverless-compute use	-19	-8
*serverless-compute user	-7	26
*serverless-compute var	-6	24
*serverless-compute variabl	-5	38
*serverless-compute vcpu	15	10
*serverless-compute version	-3	31
*serverless-compute viewer	58	-29
*serverless-compute virtual	13	-10
*serverless-compute volum	16	-1
*serverless-compute vpc	-15	32
*serverless-compute vulner	-14	41
*serverless-compute waf	-32	41
*serverless-compute wait	30	-25
*serverless-compute wall	-31	-9
*serverless-compute want	27	-14
*serverless-compute warn	-26	65
*serverless-compute was	4	90
*serverless-compute watch	20	-1
*serverless-compute way	-52	64
*serverless-compute we	11	39
*serverless-compute web	-9	22
*serverless-compute webhook	-13	14
*serverless-compute were	23	10
*serverless-compute weve	24	21
*serverless-compute what	18	20
*serverless-compute when	9	6
*serverless-compute where	26	-1
*serverless-compute whether	4	21
*serverless-compute which	25	-7
*serverless-compute who	29	22
*serverless-compute whoever	-11	15
*serverless-compute whole	-9	16
*serverless-compute whom	36	50
*serverless-compute whose	-29	37
*serverless-compute will	-1	38
*serverless-compute windows	26	-8
*serverless-compute wipe	8	23
*serverless-compute with	8	13
*serverless-compute within	11	60
*serverless-compute without	1	-34
*serverless-compute work	26	16
*serverless-compute worker	64	-10
*serverless-compute write	-8	24
*serverless-compute yourself	116	-61
*serverless-compute zip	44	-78
*serverless-compute zone	31	-21
*single-tenant-managed	3	15
*single-tenant-managed %	-22	-38
*single-tenant-managed 0	10	54
*single-tenant-managed 1	18	57
*single-tenant-managed 10	-25	49
*single-tenant-managed 12	2	63
*single-tenant-managed 13	81	-36
*single-tenant-managed 14	2	13
*single-tenant-managed 16	-13	12
*single-tenant-managed 18	16	-7
*single-tenant-managed 2	22	51
*single-tenant-managed 20	-25	40
*single-tenant-managed 2019	-14	55
*single-tenant-managed 2025	26	-18
*single-tenant-managed 2026	69	-42
*single-tenant-managed 2027	-32	52
*single-tenant-managed 24	38	-31
*single-tenant-managed 256	5	10
*single-tenant-managed 3	31	18
*single-tenant-managed 30	-20	49
*single-tenant-managed 336	10	-5
*single-tenant-managed 35	7	18
*single-tenant-managed 3am	-19	15
*single-tenant-managed 5	-37	-5
*single-tenant-managed 6	8	2
*single-tenant-managed 60	-7	21
*single-tenant-managed 7	-5	-46
*single-tenant-managed 8	-10	63
*single-tenant-managed 90	12	12
*single-tenant-managed about	48	17
*single-tenant-managed abov	17	-15
*single-tenant-managed absorb	8	-4
*single-tenant-managed acceler	-24	-64
*single-tenant-managed access	3	37
*single-tenant-managed account	20	14
*single-tenant-managed acl	7	89
*single-tenant-managed across	52	6
*single-tenant-managed act	60	-25
*single-tenant-managed action	27	5
*single-tenant-managed activ	-3	9
*single-tenant-managed actual	33	-27
*single-tenant-managed ad	20	30
*single-tenant-managed add	-34	-35
*single-tenant-managed address	5	22
*single-tenant-managed admin	33	85
*single-tenant-managed administr	59	-72
*single-tenant-managed aes	23	-2
*single-tenant-managed after	26	6
*single-tenant-managed afterward	-10	26
*single-tenant-managed again	-17	44
*single-tenant-managed against	-19	46
*single-tenant-managed agent	60	16
*single-tenant-managed ahead	-24	66
*single-tenant-managed alarm	-11	28
*single-tenant-managed algorithm	28	-12
*single-tenant-managed all	8	19
*single-tenant-managed alon	-5	54
*single-tenant-managed along	-30	39
*single-tenant-managed also	6	33
*single-tenant-managed alwai	56	18
*single-tenant-managed alwayson	95	5
*single-tenant-managed am	34	-25
*single-tenant-managed amazon	-47	-61
*single-tenant-managed ami	-11	68
*single-tenant-managed among	37	0
*single-tenant-managed an	12	4
*single-tenant-managed and	6	11
*single-tenant-managed anew	19	5
*single-tenant-managed announc	37	6
*single-tenant-managed anoth	5	17
*single-tenant-managed answer	-31	56
*single-tenant-managed any	-24	77
*single-tenant-managed anyon	49	-25
*single-tenant-managed anyth	-69	28
*single-tenant-managed anywher	8	59
*single-tenant-managed apart	12	-3
*single-tenant-managed api	14	8
*single-tenant-managed app	16	37
*single-tenant-managed applianc	129	-73
*single-tenant-managed applic	-1	74
*single-tenant-managed archiv	53	-30
*single-tenant-managed are	-3	26
*single-tenant-managed arrang	-8	39
*single-tenant-managed arriv	20	11
*single-tenant-managed artifact	20	0
*single-tenant-managed as	7	38
*single-tenant-managed ask	-16	22
*single-tenant-managed assign	-19	42
*single-tenant-managed at	-4	28
*single-tenant-managed attach	11	6
*single-tenant-managed audit	12	9
*single-tenant-managed auditor	30	-19
*single-tenant-managed august	22	9
*single-tenant-managed auth	4	58
*single-tenant-managed authent	-2	10
*single-tenant-managed author	0	17
*single-tenant-managed auto	8	25
*single-tenant-managed autom	6	-23
*single-tenant-managed automat	-44	-57
*single-tenant-managed autominorversionupgrad	14	-5
*single-tenant-managed autosc	-20	16
*single-tenant-managed autostop	59	-26
*single-tenant-managed avail	19	20
*single-tenant-managed awai	-7	44
*single-tenant-managed aws	-55	10
*single-tenant-managed az	8	23
*single-tenant-managed azs	46	-19
*single-tenant-managed back	-34	-34
*single-tenant-managed backup	-2	-15
*single-tenant-managed base	121	-28
*single-tenant-managed be	-10	13
*single-tenant-managed becom	-24	29
*single-tenant-managed been	-35	-13
*single-tenant-managed befor	2	24
*single-tenant-managed behind	3	-76
*single-tenant-managed belong	33	-14
*single-tenant-managed below	125	-57
*single-tenant-managed best	2	18
*single-tenant-managed between	-3	-28
*single-tenant-managed bia	3	42
*single-tenant-managed bit	23	19
*single-tenant-managed block	-15	27
*single-tenant-managed blue	-11	29
*single-tenant-managed both	42	5
*single-tenant-managed box	-58	-88
*single-tenant-managed branch	-3	62
*single-tenant-managed break	-29	42
*single-tenant-managed bring	6	29
*single-tenant-managed broker	2	31
*single-tenant-managed bucket	-29	60
*single-tenant-managed bug	13	5
*single-tenant-managed build	25	20
*single-tenant-managed builder	21	0
*single-tenant-managed built	42	0
*single-tenant-managed bump	-38	6
*single-tenant-managed bundl	4	27
*single-tenant-managed but	30	-60
*single-tenant-managed by	9	-7
*single-tenant-managed byol	32	131
*single-tenant-managed ca	-9	37
*single-tenant-managed cach	-4	-38
*single-tenant-managed call	4	28
*single-tenant-managed caller	-9	31
*single-tenant-managed can	23	27
*single-tenant-managed cannot	37	9
*single-tenant-managed capac	-32	-19
*single-tenant-managed captur	-9	16
*single-tenant-managed care	52	-9
*single-tenant-managed carri	5	17
*single-tenant-managed case	-29	47
*single-tenant-managed center	57	-17
*single-tenant-managed certif	35	0
*single-tenant-managed chang	2	24
*single-tenant-managed check	5	18
*single-tenant-managed checkpoint	-11	28
*single-tenant-managed choic	34	66
*single-tenant-managed choos	-14	49
*single-tenant-managed chosen	-20	-1
*single-tenant-managed class	-9	39
*single-tenant-managed classif	-19	58
*single-tenant-managed classifi	-1	24
*single-tenant-managed clear	-5	54
*single-tenant-managed cli	17	11
*single-tenant-managed click	-37	34
*single-tenant-managed client	-4	22
*single-tenant-managed close	-8	42
*single-tenant-managed cloud	-11	68
*single-tenant-managed cloudtrail	29	3
*single-tenant-managed cloudwatch	13	0
*single-tenant-managed cluster	10	24
*single-tenant-managed code	-6	52
*single-tenant-managed collect	-42	72
*single-tenant-managed come	-21	62
*single-tenant-managed common	8	-4
*single-tenant-managed compani	48	-42
*single-tenant-managed complianc	-37	-44
*single-tenant-managed compon	30	-3
*single-tenant-managed comput	-13	59
*single-tenant-managed config	5	74
*single-tenant-managed configur	-8	59
*single-tenant-managed connect	-2	23
*single-tenant-managed consol	25	-1
*single-tenant-managed consum	-23	37
*single-tenant-managed contain	21	38
*single-tenant-managed content	-4	34
*single-tenant-managed continu	62	-53
*single-tenant-managed control	57	7
*single-tenant-managed cool	-14	52
*single-tenant-managed copi	5	-17
*single-tenant-managed correct	12	12
*single-tenant-managed could	26	29
*single-tenant-managed count	-3	84
*single-tenant-managed cover	-19	35
*single-tenant-managed cpu	-1	25
*single-tenant-managed creat	5	21
*single-tenant-managed creation	21	31
*single-tenant-managed credenti	-9	100
*single-tenant-managed critic	47	-21
*single-tenant-managed cross	-9	24
*single-tenant-managed cumul	-12	-12
*single-tenant-managed current	-8	0
*single-tenant-managed custom	-31	-6
*single-tenant-managed cut	-43	55
*single-tenant-managed cve	-14	-50
*single-tenant-managed dai	-7	33
*single-tenant-managed daili	9	-30
*single-tenant-managed dashboard	-32	36
*single-tenant-managed data	15	12
*single-tenant-managed databas	-41	70
*single-tenant-managed date	-14	58
*single-tenant-managed day	12	1
*single-tenant-managed db	-45	-78
*single-tenant-managed dba	98	14
*single-tenant-managed dcv	91	-1
*single-tenant-managed dead	76	-60
*single-tenant-managed decid	-15	49
*single-tenant-managed decis	-4	76
*single-tenant-managed dedic	0	18
*single-tenant-managed default	29	17
*single-tenant-managed defer	-7	13
*single-tenant-managed defin	-2	58
*single-tenant-managed definit	28	-21
*single-tenant-managed delet	21	24
*single-tenant-managed deliv	11	93
*single-tenant-managed demand	-2	12
*single-tenant-managed depend	-12	28
*single-tenant-managed deploi	-4	23
*single-tenant-managed deploy	14	1
*single-tenant-managed deprec	40	-20
*single-tenant-managed design	1	18
*single-tenant-managed desktop	-51	33
*single-tenant-managed destin	1	38
*single-tenant-managed detect	11	-7
*single-tenant-managed develop	1	67
*single-tenant-managed di	27	-67
*single-tenant-managed differ	-8	17
*single-tenant-managed direct	3	12
*single-tenant-managed directori	91	-30
*single-tenant-managed disabl	-11	24
*single-tenant-managed disk	21	-12
*single-tenant-managed distribut	-4	73
*single-tenant-managed do	21	-2
*single-tenant-managed docker	-22	38
*single-tenant-managed document	4	45
*single-tenant-managed doe	-57	-23
*single-tenant-managed domain	71	-7
*single-tenant-managed done	-52	-64
*single-tenant-managed dont	18	-66
*single-tenant-managed down	4	-25
*single-tenant-managed download	-13	39
*single-tenant-managed downtim	13	68
*single-tenant-managed driver	24	-1
*single-tenant-managed drop	-16	34
*single-tenant-managed dure	27	17
*single-tenant-managed duti	-62	-42
*single-tenant-managed each	23	16
*single-tenant-managed earlier	-17	33
*single-tenant-managed ebs	24	-10
*single-tenant-managed ec2	33	13
*single-tenant-managed edg	8	-4
*single-tenant-managed edit	0	23
*single-tenant-managed effect	-21	40
*single-tenant-managed eight	17	-9
*single-tenant-managed elast	0	20
*single-tenant-managed els	21	-5
*single-tenant-managed elsewher	18	8
*single-tenant-managed ena	-10	20
*single-tenant-managed enabl	-7	43
*single-tenant-managed end	34	4
*single-tenant-managed endpoint	36	7
*single-tenant-managed engin	0	-20
*single-tenant-managed enhanc	-1	57
*single-tenant-managed enlarg	-1	8
*single-tenant-managed enough	19	-9
*single-tenant-managed ensur	-26	48
*single-tenant-managed environ	11	23
*single-tenant-managed error	-20	43
*single-tenant-managed event	36	62
*single-tenant-managed everi	23	-5
*single-tenant-managed everyth	-9	26
*single-tenant-managed evict	0	34
*single-tenant-managed exchang	27	-4
*single-tenant-managed execut	-15	-14
*single-tenant-managed exist	-18	75
*single-tenant-managed expect	-37	24
*single-tenant-managed expir	-4	71
*single-tenant-managed export	-5	28
*single-tenant-managed extend	-4	-25
*single-tenant-managed extens	-5	70
*single-tenant-managed extra	75	-3
*single-tenant-managed facil	8	-4
*single-tenant-managed factor	-4	18
*single-tenant-managed fail	43	-13
*single-tenant-managed failov	15	-39
*single-tenant-managed failur	40	-17
*single-tenant-managed fall	27	-20
*single-tenant-managed fast	-6	30
*single-tenant-managed fault	-7	21
*single-tenant-managed featur	-30	42
*single-tenant-managed februari	16	-7
*single-tenant-managed fedramp	31	-25
*single-tenant-managed fee	50	17
*single-tenant-managed few	27	29
*single-tenant-managed fiber	8	-4
*single-tenant-managed file	4	38
*single-tenant-managed fill	-46	45
*single-tenant-managed final	-18	32
*single-tenant-managed fine	-5	27
*single-tenant-managed fip	94	-21
*single-tenant-managed firehos	-10	32
*single-tenant-managed firewal	96	-53
*single-tenant-managed firmwar	115	-48
*single-tenant-managed first	-44	-83
*single-tenant-managed fit	-23	44
*single-tenant-managed five	11	-3
*single-tenant-managed fix	32	-65
*single-tenant-managed flaw	48	7
*single-tenant-managed fleet	-9	32
*single-tenant-managed flood	8	-4
*single-tenant-managed folder	24	28
*single-tenant-managed follow	73	-33
*single-tenant-managed for	9	1
*single-tenant-managed forc	13	7
*single-tenant-managed forward	-10	16
*single-tenant-managed free	-5	21
*single-tenant-managed fresh	-11	62
*single-tenant-managed from	14	16
*single-tenant-managed front	49	-81
*single-tenant-managed fsx	24	-24
*single-tenant-managed full	-23	53
*single-tenant-managed further	-29	44
*single-tenant-managed game	-21	54
*single-tenant-managed gatewai	80	-26
*single-tenant-managed gb	17	-9
*single-tenant-managed general	-74	-9
*single-tenant-managed get	-26	-31
*single-tenant-managed give	31	-11
*single-tenant-managed global	-31	46
*single-tenant-managed go	1	32
*single-tenant-managed goe	11	4
*single-tenant-managed gone	-5	23
*single-tenant-managed good	-10	24
*single-tenant-managed grain	-7	26
*single-tenant-managed grant	-5	29
*single-tenant-managed greatest	-10	14
*single-tenant-managed green	-11	29
*single-tenant-managed gremlin	-10	85
*single-tenant-managed grid	-24	26
*single-tenant-managed group	9	41
*single-tenant-managed grow	10	9
*single-tenant-managed guard	-20	88
*single-tenant-managed gui	-33	-46
*single-tenant-managed hand	21	20
*single-tenant-managed handl	217	-32
*single-tenant-managed happen	25	-113
*single-tenant-managed harden	130	-106
*single-tenant-managed hardwar	87	-17
*single-tenant-managed has	6	22
*single-tenant-managed have	49	20
*single-tenant-managed hdd	15	-11
*single-tenant-managed health	30	4
*single-tenant-managed healthi	33	8
*single-tenant-managed here	-22	33
*single-tenant-managed high	24	9
*single-tenant-managed his	-24	25
*single-tenant-managed hold	44	-6
*single-tenant-managed home	36	-5
*single-tenant-managed host	77	61
*single-tenant-managed hour	-6	29
*single-tenant-managed hourli	60	-16
*single-tenant-managed hous	76	-26
*single-tenant-managed http	-7	30
*single-tenant-managed hyperpod	-84	-18
*single-tenant-managed hypervisor	20	-5
*single-tenant-managed i	33	-42
*single-tenant-managed iam	-10	26
*single-tenant-managed ident	-6	14
*single-tenant-managed identifi	-17	24
*single-tenant-managed idl	3	43
*single-tenant-managed if	-48	35
*single-tenant-managed imag	11	5
*single-tenant-managed immut	-17	38
*single-tenant-managed impair	22	-13
*single-tenant-managed import	0	82
*single-tenant-managed in	19	11
*single-tenant-managed inbound	-8	53
*single-tenant-managed includ	31	6
*single-tenant-managed index	2	45
*single-tenant-managed infer	-1	53
*single-tenant-managed infrastructur	-19	-33
*single-tenant-managed initi	-20	11
*single-tenant-managed inject	-10	87
*single-tenant-managed insecur	20	-6
*single-tenant-managed insid	10	42
*single-tenant-managed instal	18	-6
*single-tenant-managed instanc	19	10
*single-tenant-managed instead	-18	60
*single-tenant-managed intellig	21	-12
*single-tenant-managed intern	21	-18
*single-tenant-managed internet	-16	29
*single-tenant-managed into	16	14
*single-tenant-managed ip	-6	78
*single-tenant-managed is	20	23
*single-tenant-managed isnt	-16	78
*single-tenant-managed isol	15	43
*single-tenant-managed issu	93	-25
*single-tenant-managed it	7	22
*single-tenant-managed its	13	8
*single-tenant-managed itself	31	-1
*single-tenant-managed januari	-27	19
*single-tenant-managed job	-43	-54
*single-tenant-managed join	-14	27
*single-tenant-managed joint	-12	64
*single-tenant-managed keep	0	21
*single-tenant-managed kei	31	89
*single-tenant-managed kept	41	-11
*single-tenant-managed kerbero	36	-16
*single-tenant-managed kernel	19	-119
*single-tenant-managed key	9	24
*single-tenant-managed kick	-56	-7
*single-tenant-managed kms	19	13
*single-tenant-managed knob	11	61
*single-tenant-managed know	52	-47
*single-tenant-managed known	23	-3
*single-tenant-managed kubernetes	34	60
*single-tenant-managed label	-4	18
*single-tenant-managed larger	-17	48
*single-tenant-managed last	29	50
*single-tenant-managed later	5	27
*single-tenant-managed latest	19	6
*single-tenant-managed launch	43	33
*single-tenant-managed ldap	-9	27
*single-tenant-managed least	1	28
*single-tenant-managed leav	-7	25
*single-tenant-managed left	-6	28
*single-tenant-managed less	17	-6
*single-tenant-managed let	-14	35
*single-tenant-managed level	17	49
*single-tenant-managed li	-21	36
*single-tenant-managed lib	-3	67
*single-tenant-managed librari	-15	45
*single-tenant-managed licens	-15	-14
*single-tenant-managed life	44	-25
*single-tenant-managed lifecycl	6	9
*single-tenant-managed like	-5	58
*single-tenant-managed limit	8	0
*single-tenant-managed link	8	2
*single-tenant-managed linux	-55	-128
*single-tenant-managed list	-9	37
*single-tenant-managed live	-12	40
*single-tenant-managed load	-16	38
*single-tenant-managed local	-11	21
*single-tenant-managed locat	14	-6
*single-tenant-managed lock	11	42
*single-tenant-managed log	8	18
*single-tenant-managed login	4	44
*single-tenant-managed long	15	29
*single-tenant-managed longer	-15	27
*single-tenant-managed look	88	-2
*single-tenant-managed lose	-18	60
*single-tenant-managed loss	17	-12
*single-tenant-managed lost	-17	26
*single-tenant-managed lower	16	0
*single-tenant-managed lustr	10	10
*single-tenant-managed machin	38	-46
*single-tenant-managed machineri	12	-6
*single-tenant-managed made	-14	-87
*single-tenant-managed maintain	37	144
*single-tenant-managed mainten	25	25
*single-tenant-managed major	-2	34
*single-tenant-managed make	9	30
*single-tenant-managed manag	2	47
*single-tenant-managed mandatori	17	23
*single-tenant-managed mani	10	90
*single-tenant-managed manual	-20	16
*single-tenant-managed map	0	25
*single-tenant-managed march	-21	39
*single-tenant-managed master	-40	-25
*single-tenant-managed matter	-8	40
*single-tenant-managed maximum	-20	41
*single-tenant-managed may	0	33
*single-tenant-managed me	-50	75
*single-tenant-managed mean	-33	114
*single-tenant-managed meant	-1	79
*single-tenant-managed meanwhil	0	57
*single-tenant-managed media	-8	41
*single-tenant-managed member	-12	46
*single-tenant-managed mend	56	35
*single-tenant-managed mess	-15	16
*single-tenant-managed messag	3	38
*single-tenant-managed metadata	14	23
*single-tenant-managed metric	39	-16
*single-tenant-managed mfa	-6	19
*single-tenant-managed migrat	-25	6
*single-tenant-managed minimum	-11	18
*single-tenant-managed minor	2	-10
*single-tenant-managed minut	1	18
*single-tenant-managed miss	-12	33
*single-tenant-managed mode	-2	47
*single-tenant-managed model	26	47
*single-tenant-managed modifi	-10	13
*single-tenant-managed modul	7	38
*single-tenant-managed mondai	7	26
*single-tenant-managed monitor	9	1
*single-tenant-managed month	-60	-5
*single-tenant-managed monthli	32	100
*single-tenant-managed more	-48	-34
*single-tenant-managed most	30	-15
*single-tenant-managed move	15	21
*single-tenant-managed multi	11	22
*single-tenant-managed must	10	27
*single-tenant-managed my	27	24
*single-tenant-managed name	32	-11
*single-tenant-managed narrow	-7	21
*single-tenant-managed need	1	15
*single-tenant-managed neither	58	-3
*single-tenant-managed network	17	10
*single-tenant-managed never	30	40
*single-tenant-managed new	6	-17
*single-tenant-managed newer	44	-19
*single-tenant-managed newli	-34	49
*single-tenant-managed nfs	0	40
*single-tenant-managed no	25	28
*single-tenant-managed nobodi	51	2
*single-tenant-managed node	21	9
*single-tenant-managed none	33	46
*single-tenant-managed nor	60	-10
*single-tenant-managed normal	24	108
*single-tenant-managed not	0	44
*single-tenant-managed note	-9	20
*single-tenant-managed notebook	42	-14
*single-tenant-managed noth	0	52
*single-tenant-managed notic	48	-30
*single-tenant-managed notif	-15	21
*single-tenant-managed novemb	-27	42
*single-tenant-managed now	-33	56
*single-tenant-managed ntf	-6	18
*single-tenant-managed number	-12	38
*single-tenant-managed nvme	-10	20
*single-tenant-managed object	24	45
*single-tenant-managed oci	13	-1
*single-tenant-managed of	1	-8
*single-tenant-managed off	-2	28
*single-tenant-managed offer	40	-10
*single-tenant-managed offlin	10	-7
*single-tenant-managed ok	-152	-103
*single-tenant-managed old	-5	64
*single-tenant-managed older	-14	46
*single-tenant-managed on	4	31
*single-tenant-managed onc	13	-23
*single-tenant-managed one	9	13
*single-tenant-managed onli	23	30
*single-tenant-managed ontap	-8	22
*single-tenant-managed onto	-35	-58
*single-tenant-managed open	0	23
*single-tenant-managed openzf	2	13
*single-tenant-managed oper	-8	-59
*single-tenant-managed option	-13	36
*single-tenant-managed or	11	7
*single-tenant-managed order	40	10
*single-tenant-managed os	-20	-35
*single-tenant-managed oss	10	33
*single-tenant-managed other	18	7
*single-tenant-managed otherw	-8	56
*single-tenant-managed our	-66	-93
*single-tenant-managed out	7	18
*single-tenant-managed outbound	-5	8
*single-tenant-managed outliv	-7	33
*single-tenant-managed output	35	-6
*single-tenant-managed outsid	70	-46
*single-tenant-managed over	18	5
*single-tenant-managed own	5	34
*single-tenant-managed owner	-82	-59
*single-tenant-managed packag	6	19
*single-tenant-managed pair	63	-33
*single-tenant-managed param	2	27
*single-tenant-managed paramet	2	40
*single-tenant-managed part	14	48
*single-tenant-managed parti	-23	43
*single-tenant-managed partit	7	10
*single-tenant-managed password	-9	13
*single-tenant-managed patch	-56	-83
*single-tenant-managed paus	-3	53
*single-tenant-managed pay	-9	26
*single-tenant-managed pcoip	81	13
*single-tenant-managed peak	-3	17
*single-tenant-managed pend	1	23
*single-tenant-managed peopl	-53	71
*single-tenant-managed per	12	-5
*single-tenant-managed perform	19	-44
*single-tenant-managed perimet	-1	20
*single-tenant-managed period	16	-52
*single-tenant-managed permiss	-6	48
*single-tenant-managed persist	27	-6
*single-tenant-managed person	-88	-57
*single-tenant-managed physic	65	-38
*single-tenant-managed pick	1	39
*single-tenant-managed pin	18	13
*single-tenant-managed pip	-8	55
*single-tenant-managed place	4	54
*single-tenant-managed plain	-10	43
*single-tenant-managed plan	15	34
*single-tenant-managed plane	52	-38
*single-tenant-managed platform	-39	-5
*single-tenant-managed player	-13	37
*single-tenant-managed pleas	71	-5
*single-tenant-managed plugin	-5	66
*single-tenant-managed point	29	-14
*single-tenant-managed polici	-5	26
*single-tenant-managed port	23	16
*single-tenant-managed posix	0	23
*single-tenant-managed possibl	51	54
*single-tenant-managed power	42	44
*single-tenant-managed powershel	30	17
*single-tenant-managed prebuilt	13	6
*single-tenant-managed prefer	48	-15
*single-tenant-managed primari	35	-17
*single-tenant-managed prioriti	14	-12
*single-tenant-managed privat	-4	34
*single-tenant-managed privileg	-10	69
*single-tenant-managed problem	-2	16
*single-tenant-managed process	-53	-61
*single-tenant-managed produc	-23	37
*single-tenant-managed product	-5	38
*single-tenant-managed profil	-10	20
*single-tenant-managed program	27	67
*single-tenant-managed promot	6	14
*single-tenant-managed protect	12	17
*single-tenant-managed provid	31	17
*single-tenant-managed provis	-3	15
*single-tenant-managed public	-3	31
*single-tenant-managed publicli	3	31
*single-tenant-managed publish	18	-20
*single-tenant-managed pull	-35	24
*single-tenant-managed put	23	-9
*single-tenant-managed pv	-10	20
*single-tenant-managed python	3	27
*single-tenant-managed qualiti	-8	47
*single-tenant-managed quarterli	-53	-15
*single-tenant-managed queri	-6	32
*single-tenant-managed question	52	-13
*single-tenant-managed queue	38	1
*single-tenant-managed quiet	-13	18
*single-tenant-managed quota	-21	44
*single-tenant-managed ra3	-1	20
*single-tenant-managed rack	19	-7
*single-tenant-managed raiz	-20	29
*single-tenant-managed random	-17	49
*single-tenant-managed rang	-5	8
*single-tenant-managed rare	55	-25
*single-tenant-managed rdp	-4	11
*single-tenant-managed reach	-10	32
*single-tenant-managed reachabl	-17	39
*single-tenant-managed read	7	38
*single-tenant-managed reader	10	-19
*single-tenant-managed readi	-34	49
*single-tenant-managed reboot	5	24
*single-tenant-managed rebuild	32	33
*single-tenant-managed receiv	-11	74
*single-tenant-managed reconnect	54	-23
*single-tenant-managed record	44	-13
*single-tenant-managed recov	-1	25
*single-tenant-managed recoveri	37	13
*single-tenant-managed red	-12	35
*single-tenant-managed refresh	-13	63
*single-tenant-managed refus	67	-27
*single-tenant-managed region	-14	42
*single-tenant-managed regist	-10	36
*single-tenant-managed rehears	-14	14
*single-tenant-managed releas	74	-19
*single-tenant-managed remain	12	-6
*single-tenant-managed remot	66	-28
*single-tenant-managed remov	26	22
*single-tenant-managed renew	32	21
*single-tenant-managed repair	24	-10
*single-tenant-managed replac	26	7
*single-tenant-managed replic	21	8
*single-tenant-managed replica	0	34
*single-tenant-managed report	27	-3
*single-tenant-managed request	-42	-52
*single-tenant-managed requir	-6	20
*single-tenant-managed reset	-33	52
*single-tenant-managed resili	58	-55
*single-tenant-managed resiz	14	-5
*single-tenant-managed respons	-35	-86
*single-tenant-managed rest	-10	9
*single-tenant-managed restart	17	39
*single-tenant-managed restor	21	1
*single-tenant-managed restrict	-13	44
*single-tenant-managed result	-1	29
*single-tenant-managed resum	-6	14
*single-tenant-managed retain	-2	9
*single-tenant-managed retent	1	25
*single-tenant-managed retir	5	65
*single-tenant-managed retri	-18	68
*single-tenant-managed review	1	24
*single-tenant-managed right	11	29
*single-tenant-managed risk	-9	15
*single-tenant-managed riski	24	-18
*single-tenant-managed role	-6	32
*single-tenant-managed roll	12	15
*single-tenant-managed rollup	23	-10
*single-tenant-managed root	41	14
*single-tenant-managed rotat	-17	-4
*single-tenant-managed router	8	-4
*single-tenant-managed row	-14	30
*single-tenant-managed rule	-3	22
*single-tenant-managed run	20	9
*single-tenant-managed runtim	76	-36
*single-tenant-managed s	46	-7
*single-tenant-managed s3	18	13
*single-tenant-managed sai	-11	20
*single-tenant-managed same	49	107
*single-tenant-managed saml	2	13
*single-tenant-managed save	-5	29
*single-tenant-managed say	0	20
*single-tenant-managed scale	6	25
*single-tenant-managed scan	51	-37
*single-tenant-managed schedul	-19	-17
*single-tenant-managed schema	0	76
*single-tenant-managed scientist	-18	14
*single-tenant-managed scram	-16	20
*single-tenant-managed scratch	-15	74
*single-tenant-managed script	-7	24
*single-tenant-managed sdk	15	12
*single-tenant-managed search	75	13
*single-tenant-managed second	-15	-29
*single-tenant-managed secret	25	-18
*single-tenant-managed secur	-21	-37
*single-tenant-managed see	-29	-87
*single-tenant-managed select	-6	63
*single-tenant-managed self	-59	-26
*single-tenant-managed send	12	14
*single-tenant-managed sensit	-1	10
*single-tenant-managed serv	78	-12
*single-tenant-managed server	21	39
*single-tenant-managed serverless	19	4
*single-tenant-managed servic	-37	3
*single-tenant-managed session	33	2
*single-tenant-managed set	-2	25
*single-tenant-managed seven	-22	34
*single-tenant-managed sever	33	-21
*single-tenant-managed shadow	-7	63
*single-tenant-managed share	-12	38
*single-tenant-managed shell	44	-11
*single-tenant-managed ship	27	19
*single-tenant-managed short	35	-27
*single-tenant-managed should	-37	54
*single-tenant-managed show	-12	38
*single-tenant-managed side	19	0
*single-tenant-managed sign	17	18
*single-tenant-managed sinc	14	10
*single-tenant-managed singl	-11	34
*single-tenant-managed sit	-13	47
*single-tenant-managed site	56	-47
*single-tenant-managed six	38	-17
*single-tenant-managed size	-23	73
*single-tenant-managed slow	-16	62
*single-tenant-managed small	-29	50
*single-tenant-managed smb	22	4
*single-tenant-managed snapmirror	-10	104
*single-tenant-managed so	-4	26
*single-tenant-managed softwar	-45	-89
*single-tenant-managed some	-40	64
*single-tenant-managed somebodi	-64	-29
*single-tenant-managed someth	-87	0
*single-tenant-managed sorri	-3	24
*single-tenant-managed sourc	17	19
*single-tenant-managed space	-5	21
*single-tenant-managed spare	-47	66
*single-tenant-managed speak	69	-27
*single-tenant-managed spread	-11	38
*single-tenant-managed sql	18	85
*single-tenant-managed squash	-1	27
*single-tenant-managed ssd	11	-7
*single-tenant-managed ssh	28	4
*single-tenant-managed ssl	-34	42
*single-tenant-managed stai	2	18
*single-tenant-managed stand	-62	-16
*single-tenant-managed standard	-7	25
*single-tenant-managed standbi	35	-7
*single-tenant-managed start	7	50
*single-tenant-managed startup	-10	24
*single-tenant-managed state	9	35
*single-tenant-managed statement	9	35
*single-tenant-managed statu	-9	31
*single-tenant-managed step	17	-2
*single-tenant-managed still	9	85
*single-tenant-managed storag	22	17
*single-tenant-managed store	1	43
*single-tenant-managed stream	16	-36
*single-tenant-managed subnet	-2	19
*single-tenant-managed such	-7	47
*single-tenant-managed suppli	3	14
*single-tenant-managed support	5	10
*single-tenant-managed sure	-33	32
*single-tenant-managed swap	60	-1
*single-tenant-managed switch	18	8
*single-tenant-managed switchov	40	61
*single-tenant-managed system	-24	-25
*single-tenant-managed tabl	-22	91
*single-tenant-managed take	12	-10
*single-tenant-managed taken	-29	66
*single-tenant-managed target	43	-1
*single-tenant-managed task	-52	-119
*single-tenant-managed tde	35	-2
*single-tenant-managed team	-14	55
*single-tenant-managed tell	18	41
*single-tenant-managed templat	-8	20
*single-tenant-managed test	19	3
*single-tenant-managed than	12	9
*single-tenant-managed thank	-118	-86
*single-tenant-managed that	16	6
*single-tenant-managed the	15	10
*single-tenant-managed thei	4	17
*single-tenant-managed their	25	-31
*single-tenant-managed them	8	20
*single-tenant-managed themselv	57	39
*single-tenant-managed then	-46	105
*single-tenant-managed there	11	42
*single-tenant-managed these	70	83
*single-tenant-managed thi	34	81
*single-tenant-managed third	39	-6
*single-tenant-managed those	33	45
*single-tenant-managed three	35	-5
*single-tenant-managed through	26	8
*single-tenant-managed throughput	-17	41
*single-tenant-managed tick	-33	96
*single-tenant-managed tier	-15	37
*single-tenant-managed time	-5	32
*single-tenant-managed tls	30	6
*single-tenant-managed to	6	16
*single-tenant-managed togeth	-19	29
*single-tenant-managed token	4	30
*single-tenant-managed too	-67	146
*single-tenant-managed tool	-15	55
*single-tenant-managed topic	-3	81
*single-tenant-managed touch	30	-28
*single-tenant-managed track	5	8
*single-tenant-managed traffic	14	-10
*single-tenant-managed trail	11	20
*single-tenant-managed train	3	66
*single-tenant-managed transact	23	4
*single-tenant-managed transit	-18	23
*single-tenant-managed tri	-1	9
*single-tenant-managed trigger	-2	12
*single-tenant-managed trust	20	4
*single-tenant-managed tune	-8	44
*single-tenant-managed turn	9	19
*single-tenant-managed two	-10	29
*single-tenant-managed txt	-16	44
*single-tenant-managed type	-6	34
*single-tenant-managed typic	57	-15
*single-tenant-managed under	41	-16
*single-tenant-managed underli	103	-14
*single-tenant-managed underneath	-59	-132
*single-tenant-managed undo	68	-48
*single-tenant-managed unencrypt	41	-1
*single-tenant-managed unhealthi	16	-3
*single-tenant-managed unit	11	-1
*single-tenant-managed unless	-6	27
*single-tenant-managed until	4	18
*single-tenant-managed up	-21	-3
*single-tenant-managed upgrad	-78	-42
*single-tenant-managed upload	-6	39
*single-tenant-managed us	27	29
*single-tenant-managed usabl	-7	34
*single-tenant-managed usag	-11	20
*single-tenant-managed use	-9	86
*single-tenant-managed user	-11	67
*single-tenant-managed v2	2	-54
*single-tenant-managed valid	13	26
*single-tenant-managed verifi	12	10
*single-tenant-managed version	-6	-18
*single-tenant-managed view	-9	35
*single-tenant-managed virtual	-32	49
*single-tenant-managed vm	-19	29
*single-tenant-managed volum	27	-10
*single-tenant-managed vpc	-4	10
*single-tenant-managed vulner	28	33
*single-tenant-managed w	-71	21
*single-tenant-managed wait	13	47
*single-tenant-managed want	65	5
*single-tenant-managed warn	34	-14
*single-tenant-managed was	46	-23
*single-tenant-managed watch	-9	37
*single-tenant-managed way	13	23
*single-tenant-managed we	-7	33
*single-tenant-managed web	20	9
*single-tenant-managed week	-13	55
*single-tenant-managed weekli	10	26
*single-tenant-managed well	51	-55
*single-tenant-managed were	-51	76
*single-tenant-managed what	23	13
*single-tenant-managed whatev	29	2
*single-tenant-managed where	22	-7
*single-tenant-managed whether	-11	25
*single-tenant-managed which	16	4
*single-tenant-managed while	-20	-24
*single-tenant-managed who	-64	-55
*single-tenant-managed whoever	-18	25
*single-tenant-managed whole	-9	12
*single-tenant-managed whom	-55	59
*single-tenant-managed whose	-11	71
*single-tenant-managed will	2	19
*single-tenant-managed window	31	25
*single-tenant-managed windows	14	-25
*single-tenant-managed with	10	14
*single-tenant-managed within	7	19
*single-tenant-managed without	22	-27
*single-tenant-managed wont	-18	18
*single-tenant-managed work	-15	52
*single-tenant-managed worker	94	-34
*single-tenant-managed workload	-17	31
*single-tenant-managed write	7	14
*single-tenant-managed writer	10	1
*single-tenant-managed written	-3	-35
*single-tenant-managed wrong	-5	21
*single-tenant-managed year	6	42
*single-tenant-managed you	-48	1
*single-tenant-managed yourself	-9	54
*single-tenant-managed yum	-17	22
*single-tenant-managed zone	14	7
*single-tenant-managed zookeep	58	35
0	6	43
0 $	-4	18
0 0	-1	71
0 @	42	-16
0 and	51	17
0 mean	-8	18
0 on	-22	33
0 or	68	-6
0 still	-16	63
0 to	-13	49
0 turn	-4	71
000	30	-29
095	-25	26
095 dai	-25	26
1	22	29
1 $	-26	30
1 0	-21	58
1 000	35	-35
1 095	-25	26
1 2	11	-1
1 3	-13	32
1 31	-31	-92
1 @	-12	35
1 and	-10	51
1 dai	19	-17
1 to	6	18
10	-37	40
100	9	31
100 gbp	23	-18
11	9	17
12	-1	23
12 hour	34	1
12 month	-2	69
128	1	16
13	36	42
14	8	10
14 dai	16	0
14 month	-12	14
14 to	-27	30
140	37	-19
15	14	-2
15 dai	-10	11
15 minut	-22	49
15 month	-6	9
16	25	49
16 on	-13	12
18 februari	16	-7
2	26	7
2 0	-19	43
2 @	72	-31
2 and	27	15
2 at	27	-22
2 audit	33	-23
2 or	31	8
20	-26	56
20 get	0	8
20 gib	-14	44
200	-10	11
2016	-19	45
2017	-11	42
2017 still	-11	42
2018	-38	48
2019	-12	46
2021	-25	37
2022	-16	28
2023	-2	-24
2023 imag	8	57
2024	6	23
2025	28	16
2025 has	-13	21
2026	13	11
2027	-1	23
2027 for	33	-26
21	19	-3
21 dai	20	13
22	-11	41
22 for	0	14
22 open	15	46
24	18	12
24 hour	24	7
24 month	-10	26
25	24	-20
25 februari	24	-20
256	20	-6
256 bit	14	-5
256 by	-2	10
27001	4	25
27001 certif	45	15
28	44	23
28 @	20	73
29	-2	9
29 septemb	-2	9
3	42	8
3 12	-23	27
3 and	64	-45
3 is	-33	86
3 onli	53	-31
30	7	14
30 dai	6	17
30 juli	-9	20
30 june	27	-6
30 minut	18	3
300	-24	75
31	-59	-39
336	10	-5
336 of	10	-5
3389	-3	45
35	-8	39
35 dai	8	17
36	96	-33
365	-23	45
365 dai	-9	20
3am	-17	13
4	71	68
40	-4	19
400	-21	23
443	-7	29
45	15	-5
45 dai	15	-5
5	17	16
5 gb	25	-18
50	27	79
512	-12	25
512 mb	-12	25
53	22	-19
6	45	30
6 1	37	0
6 and	109	-53
60	2	16
60 dai	6	10
60 minut	-5	30
7	16	-10
7 dai	28	-9
7 novemb	-27	32
7 to	11	-8
72	-9	19
72 hour	-9	19
8	-12	57
9	-38	40
9 to	-54	-1
90	-2	30
90 dai	4	29
=aws	-11	3
=customer	18	-3
=shared	-108	-102
@	14	19
@ $	22	35
@ %	-8	70
@ 0	17	67
@ 1	-72	-46
@ 14	28	-29
@ 2	-49	45
@ 4	-34	86
@ 5	7	-67
@ 7	57	-20
@ 9	-54	-1
@ a	27	-3
@ about	117	-26
@ accept	-5	38
@ access	-12	41
@ account	39	-2
@ acl	-3	72
@ across	-20	32
@ activ	-8	15
@ add	15	-17
@ address	13	-9
@ admin	58	19
@ after	16	57
@ again	18	9
@ against	86	-56
@ agent	-4	86
@ agentcor	-13	50
@ alert	-63	124
@ alon	-4	-9
@ also	45	-44
@ alwai	29	20
@ amazon	-83	-84
@ ami	2	-80
@ among	21	-4
@ an	-1	17
@ analys	70	-4
@ and	12	7
@ announc	23	10
@ anoth	20	-7
@ answer	49	16
@ anycast	102	-35
@ anywher	2	58
@ apart	51	-19
@ api	17	-8
@ app	7	19
@ applianc	85	-2
@ applic	-10	34
@ archiv	-40	45
@ are	-5	34
@ artifact	15	-6
@ as	26	-14
@ ask	47	-82
@ assign	-21	64
@ associ	-8	20
@ at	-3	23
@ attach	-2	10
@ audit	26	0
@ author	55	70
@ auto	7	70
@ automat	92	0
@ avail	55	-13
@ aws	49	-75
@ back	58	-22
@ backup	-31	-34
@ baselin	-5	9
@ becaus	11	-7
@ befor	21	4
@ behind	69	66
@ block	0	55
@ blueprint	-20	30
@ bot	24	-20
@ box	-63	-118
@ branch	1	10
@ bring	10	10
@ broker	11	29
@ bucket	-13	13
@ build	15	3
@ but	-17	43
@ by	56	-33
@ ca	-13	42
@ cach	27	15
@ call	58	-31
@ can	-18	48
@ cannot	-43	73
@ capac	56	40
@ captur	13	-7
@ carri	-8	104
@ center	33	-8
@ certif	-13	24
@ chang	-23	31
@ check	7	15
@ choos	38	-33
@ class	-15	53
@ classic	-24	29
@ clean	-27	42
@ cli	0	9
@ client	-57	4
@ clock	-31	51
@ close	48	6
@ cluster	-23	-17
@ cni	122	-57
@ code	-48	103
@ collect	6	25
@ come	25	25
@ command	0	26
@ compar	38	-17
@ compat	30	-6
@ complianc	22	60
@ compon	22	-5
@ comput	40	5
@ config	25	-9
@ configur	26	28
@ connect	-17	48
@ contain	8	72
@ content	2	46
@ control	68	-45
@ copi	33	37
@ core	-31	67
@ could	26	-14
@ count	8	20
@ cover	65	-65
@ creat	69	-44
@ credenti	8	-2
@ cumul	-150	4
@ current	-48	-91
@ custom	-169	-57
@ daemon	-40	55
@ dashboard	17	29
@ data	56	26
@ databas	-26	4
@ db	-73	-36
@ decid	-22	50
@ default	-37	29
@ definit	-7	34
@ delet	1	29
@ deliv	28	-26
@ demand	13	16
@ deploi	1	90
@ deploy	11	15
@ design	1	12
@ desktop	-49	-41
@ detect	-12	23
@ devic	9	76
@ directori	-35	56
@ disk	36	-26
@ distribut	-7	32
@ do	40	42
@ doe	15	43
@ doesnt	55	-1
@ domain	60	-19
@ done	30	56
@ drift	20	93
@ drop	-39	45
@ durabl	111	-65
@ each	20	4
@ earlier	-10	14
@ ebs	-4	8
@ ec2	-69	51
@ edg	47	12
@ eks	11	135
@ encrypt	36	7
@ end	37	2
@ endpoint	35	-14
@ enforc	-14	59
@ engin	7	-79
@ enrol	44	-40
@ env	-5	35
@ environ	-20	49
@ ephemer	54	-89
@ esxi	15	34
@ event	-5	-96
@ everi	53	-4
@ exec	-2	10
@ execut	24	4
@ exist	-6	40
@ experi	-4	10
@ expir	-7	22
@ fall	-10	65
@ fargat	41	-17
@ fast	-22	27
@ fell	34	-24
@ file	21	20
@ filter	5	34
@ find	11	17
@ firecrack	26	-10
@ firewal	-9	36
@ firmwar	123	32
@ fix	-4	49
@ flag	5	17
@ fleet	135	-18
@ flood	11	-4
@ flow	-6	87
@ for	0	36
@ forc	-22	32
@ found	-2	30
@ from	25	15
@ function	0	42
@ gatewai	98	-71
@ gener	27	-17
@ get	-39	-66
@ give	39	-20
@ global	44	-32
@ goe	-24	30
@ good	-14	31
@ got	8	56
@ grant	-16	59
@ group	-16	24
@ grow	68	-9
@ guard	54	-21
@ had	37	-25
@ hand	-23	44
@ handl	40	14
@ hardwar	125	-26
@ has	16	8
@ have	-31	71
@ head	2	28
@ health	-1	57
@ help	55	11
@ helper	21	2
@ here	-38	46
@ hold	10	10
@ host	30	-12
@ how	-22	28
@ hyperpod	-99	-24
@ i	84	-29
@ identifi	32	3
@ if	-39	46
@ imag	39	8
@ in	19	20
@ includ	18	14
@ index	33	63
@ infrastructur	16	-6
@ ingest	-7	17
@ ins	29	-10
@ insid	51	-33
@ insist	-5	22
@ inspect	-11	-63
@ instal	41	6
@ instanc	39	9
@ instead	-67	68
@ into	-41	54
@ invoc	44	-4
@ is	3	53
@ isnt	-29	134
@ isol	31	-7
@ issu	-3	-36
@ it	5	30
@ item	47	4
@ its	4	16
@ itself	50	5
@ job	63	28
@ keep	22	1
@ kei	21	135
@ kept	131	-24
@ key	20	9
@ know	19	-12
@ land	-32	38
@ last	49	7
@ launch	38	8
@ layer	-39	63
@ leak	8	28
@ least	-19	100
@ leav	-17	18
@ let	-38	62
@ level	11	-5
@ li	-68	99
@ librari	-5	12
@ licens	-103	-100
@ lifecycl	-11	14
@ lifetim	-3	10
@ limit	-13	22
@ line	-23	82
@ link	4	78
@ linux	45	-8
@ list	1	23
@ listen	-25	117
@ live	-16	46
@ local	-6	30
@ locat	31	14
@ lock	3	55
@ log	2	10
@ login	12	78
@ long	-9	8
@ longer	-14	22
@ look	-69	83
@ machin	-74	-31
@ made	51	-18
@ maintain	51	-23
@ major	-85	8
@ make	54	-19
@ manag	68	-58
@ map	-27	39
@ mark	-26	35
@ materi	-23	50
@ may	-36	42
@ mean	-8	56
@ memori	76	-8
@ mend	-10	21
@ messag	32	-16
@ metadata	-2	45
@ metric	31	-8
@ migrat	-14	45
@ min	-7	12
@ minimum	-15	19
@ minor	-70	-170
@ miss	3	41
@ mode	39	-27
@ model	25	32
@ monitor	44	-20
@ monthli	25	108
@ more	-18	23
@ mount	-14	49
@ move	28	17
@ multi	-48	62
@ must	42	-50
@ name	21	35
@ namespac	-31	58
@ need	49	-15
@ neither	-13	32
@ network	-2	59
@ never	-23	52
@ no	-23	30
@ node	-77	-133
@ not	38	10
@ notic	34	-21
@ observ	-6	46
@ of	16	58
@ off	18	-1
@ offer	22	22
@ old	20	-11
@ on	-29	86
@ onc	16	-75
@ one	70	3
@ onli	-13	83
@ onlin	-50	60
@ open	2	32
@ oper	-13	29
@ optim	-14	47
@ option	-11	15
@ or	8	6
@ os	-20	7
@ oss	10	33
@ our	-27	53
@ ourselv	10	-9
@ over	11	14
@ own	47	-16
@ owner	-32	57
@ param	2	27
@ paramet	-2	33
@ partit	-9	87
@ pass	50	0
@ password	16	36
@ patch	38	-8
@ peer	66	-2
@ per	9	11
@ permiss	-26	62
@ physic	68	-45
@ pick	56	-18
@ plan	67	-21
@ platform	-13	-42
@ pleas	-56	21
@ plugin	0	81
@ point	-11	43
@ polici	0	68
@ port	-40	75
@ pre	5	50
@ print	-25	58
@ process	52	-13
@ profil	-8	16
@ project	-2	23
@ prompt	-10	69
@ properti	-7	10
@ protect	55	-14
@ provid	37	-12
@ provis	-83	23
@ proxi	-23	39
@ public	-32	12
@ publish	17	32
@ put	-15	19
@ python	8	54
@ queri	-40	-23
@ question	-13	15
@ queue	37	55
@ quota	31	-1
@ rack	27	-10
@ rbac	-14	91
@ reach	-31	37
@ read	12	12
@ rebuild	-3	15
@ record	20	9
@ refus	-5	24
@ region	36	-27
@ releas	25	16
@ renew	33	-39
@ repair	11	58
@ replac	16	-6
@ replic	0	36
@ replica	3	89
@ report	8	15
@ repositori	-3	-25
@ request	54	3
@ requir	56	-19
@ resourc	29	-6
@ respect	-22	52
@ respons	1	96
@ restor	96	-23
@ retent	-33	58
@ retir	61	-29
@ retri	-48	68
@ review	3	17
@ revok	-16	38
@ right	71	-11
@ role	2	24
@ roll	35	32
@ root	23	-13
@ rotat	-44	113
@ rout	9	67
@ router	17	53
@ rule	-5	91
@ run	21	9
@ runtim	41	-21
@ s	21	14
@ sai	-7	26
@ save	12	-4
@ scale	80	-19
@ scan	16	19
@ schedul	52	-4
@ scratch	-23	97
@ sdk	29	-22
@ secret	5	-24
@ secur	-119	-137
@ self	-7	47
@ send	29	-15
@ serv	26	25
@ server	-16	-24
@ serverless	91	-47
@ servic	59	-29
@ session	27	-1
@ set	59	-21
@ share	-32	49
@ should	43	-12
@ show	15	34
@ side	40	-13
@ sidecar	-1	67
@ sign	49	-26
@ sinc	22	-2
@ sit	35	8
@ size	73	62
@ snapshot	-4	-19
@ so	43	59
@ softwar	54	-37
@ some	-22	45
@ someon	-5	-29
@ someth	81	-9
@ sourc	-5	20
@ spf	-5	12
@ stage	-1	10
@ stai	-21	37
@ stand	-29	56
@ standard	55	-33
@ standbi	-15	32
@ start	5	26
@ state	51	-36
@ still	-4	39
@ stop	-20	-31
@ storag	54	-47
@ store	18	24
@ stream	-91	-63
@ subnet	-13	24
@ suggest	19	37
@ suppli	55	25
@ support	66	-36
@ switch	34	-6
@ system	18	-3
@ tabl	22	26
@ take	39	-2
@ target	15	4
@ task	-6	69
@ tell	-14	28
@ templat	8	27
@ term	23	-21
@ test	-7	22
@ that	20	1
@ the	0	42
@ thei	-11	15
@ their	32	-5
@ them	31	-25
@ then	146	-14
@ there	6	32
@ thing	-121	-98
@ those	-4	9
@ threat	16	6
@ three	14	-7
@ throttl	-7	61
@ through	18	-11
@ tls	-42	85
@ to	19	9
@ too	189	-28
@ tool	50	-42
@ topic	-17	40
@ traffic	8	-3
@ train	12	60
@ tri	-30	38
@ trigger	-4	9
@ true	45	-13
@ trust	-8	9
@ two	-1	40
@ type	-1	21
@ under	34	-2
@ unless	32	-15
@ until	-4	16
@ unus	-2	13
@ up	0	49
@ updat	49	-9
@ upgrad	-53	-136
@ upload	-7	22
@ us	80	-28
@ use	-14	39
@ user	-8	49
@ v2	3	-55
@ valu	14	-7
@ version	-35	42
@ via	19	69
@ volum	25	19
@ vpc	-16	33
@ wait	-25	31
@ was	-14	43
@ watch	41	-28
@ we	49	58
@ web	-28	40
@ weight	47	-33
@ what	-27	52
@ when	20	13
@ which	-2	20
@ while	24	-61
@ who	-52	-24
@ whose	-14	73
@ windows	-85	-3
@ with	-37	-34
@ within	30	-12
@ worker	69	-89
@ workflow	-15	37
@ would	33	8
@ write	47	24
@ yourself	-35	107
@ zone	119	-85
^	0	20
^ %	9	30
^ @	-33	60
^ a	24	35
^ access	64	64
^ accord	-2	86
^ ad	-150	-108
^ after	-21	34
^ agent	4	-38
^ air	59	3
^ amazon	-67	-71
^ an	-23	42
^ and	-5	54
^ antiviru	6	111
^ api	-6	17
^ app	28	148
^ applic	-10	128
^ are	7	-48
^ as	2	33
^ auditor	28	5
^ auth	-2	61
^ author	-5	179
^ autom	-58	-31
^ avail	91	-19
^ awar	-73	-86
^ aws	17	-19
^ back	-10	108
^ background	23	-16
^ base	-42	47
^ bio	44	-17
^ bit	56	-19
^ bounc	-10	9
^ bui	66	78
^ but	51	-123
^ can	3	70
^ capac	-64	-103
^ cctv	83	15
^ chang	13	81
^ check	-12	48
^ checksum	10	-49
^ choos	-48	131
^ client	12	55
^ cloud	9	87
^ code	-5	40
^ complianc	-30	26
^ configur	49	42
^ contain	-84	-67
^ containerd	41	-16
^ content	-29	149
^ control	93	-50
^ coredn	-58	-1
^ could	33	-27
^ cpu	-16	69
^ creat	5	120
^ cross	-18	95
^ custom	0	155
^ dangl	-9	44
^ data	-29	21
^ databas	26	131
^ db	-62	-104
^ ddo	-57	-77
^ dead	-13	17
^ decid	1	54
^ decommiss	64	-11
^ delet	-3	62
^ deploi	-34	56
^ dev	4	27
^ devic	-8	29
^ diesel	34	-4
^ disast	-1	33
^ dns	8	154
^ do	0	12
^ download	-7	68
^ elast	-145	-153
^ eleven	53	-17
^ enabl	-1	128
^ encrypt	-192	-133
^ engin	-59	-92
^ environ	-2	46
^ etcd	102	-56
^ even	23	53
^ event	-14	104
^ evid	8	7
^ execut	-8	130
^ failov	20	24
^ fibr	110	4
^ find	-22	23
^ fine	-31	60
^ fip	37	-1
^ firecrack	84	-35
^ firmwar	104	24
^ flood	10	1
^ flow	-15	40
^ for	-9	31
^ gatewai	-102	-29
^ gdpr	8	91
^ gener	124	-7
^ generally	123	23
^ good	11	-11
^ grant	-4	80
^ guest	18	120
^ hard	90	-1
^ harden	-89	-87
^ hardwar	142	44
^ health	-62	14
^ hello	-14	-37
^ hey	10	66
^ hipaa	-47	9
^ hm	32	32
^ hmm	-21	36
^ host	182	71
^ how	-71	-5
^ hpc	-31	42
^ http	56	-16
^ hypervisor	98	-19
^ i	40	-18
^ if	-37	-42
^ in	56	72
^ incid	-46	54
^ infrastructur	42	54
^ instal	-17	77
^ is	-26	-66
^ isnt	17	23
^ isol	47	-14
^ it	-28	48
^ its	-25	-22
^ karpent	73	24
^ keep	76	-48
^ key	-11	78
^ land	-27	36
^ leaver	-16	26
^ legal	-7	87
^ local	6	26
^ log	-153	-88
^ manag	92	-2
^ market	-12	53
^ memori	-18	62
^ mfa	15	118
^ move	-42	134
^ multi	3	28
^ must	43	-47
^ my	-47	-22
^ n	-62	-15
^ nacl	-9	54
^ nah	60	11
^ network	-27	95
^ new	-36	39
^ nitro	87	7
^ no	-40	66
^ node	76	0
^ node18	-10	13
^ not	98	-13
^ now	-51	84
^ nvidia	-17	30
^ ok	-64	-44
^ on	128	115
^ one	15	-13
^ open	2	27
^ oper	89	-48
^ os	111	28
^ our	-48	-35
^ password	42	152
^ patch	-72	-101
^ pci	9	-12
^ penetr	-42	23
^ pentest	3	25
^ physic	114	-52
^ pick	25	98
^ pitr	-9	43
^ pleas	64	24
^ pod	-31	98
^ pre	-7	85
^ procur	89	-13
^ protect	96	40
^ quarterli	1	64
^ queue	-20	65
^ read	-3	96
^ renew	-12	76
^ replac	64	-19
^ replic	69	-60
^ resili	52	49
^ revok	6	43
^ root	47	17
^ rotat	97	50
^ rout	-6	102
^ row	-27	31
^ same	44	51
^ scale	71	108
^ scan	-3	16
^ second	21	80
^ secret	-14	-61
^ secur	-7	64
^ server	77	-17
^ servic	-25	95
^ set	0	12
^ share	-89	-29
^ should	67	6
^ sign	-35	12
^ sinc	-24	-68
^ singl	0	16
^ slow	11	44
^ snapshot	-113	-92
^ so	24	-31
^ softwar	-5	48
^ somebodi	-3	10
^ someon	-13	36
^ sorri	-25	44
^ spread	18	35
^ sql	-11	69
^ ssl	1	37
^ stack	4	78
^ storag	-16	19
^ store	11	79
^ subscrib	-13	132
^ tag	32	122
^ task	-22	28
^ test	75	43
^ thank	-34	84
^ the	-35	-44
^ then	-3	70
^ third	-47	59
^ tls	-60	-36
^ train	-27	49
^ true	-15	-25
^ trust	-5	81
^ turn	-26	64
^ under	-16	70
^ upgrad	104	25
^ uptim	43	-23
^ user	-23	124
^ util	-2	40
^ version	79	36
^ vet	59	50
^ virtual	159	13
^ vpn	-21	-129
^ vulner	-11	65
^ wait	-9	108
^ we	-66	-34
^ web	-2	53
^ what	5	-61
^ when	19	-19
^ which	39	50
^ whose	-63	-85
^ will	2	48
^ windows	-70	-34
^ with	48	5
^ without	26	-18
^ worker	-95	-124
^ write	-28	96
^ zone	-42	132
a	5	14
a %	57	-47
a @	-27	24
a backup	2	25
a bank	-32	34
a base	61	-48
a blue	-8	34
a breach	1	60
a break	31	-22
a broken	27	15
a broker	-55	64
a bucket	-10	28
a budget	-14	32
a bug	29	6
a ca	57	-17
a cach	-28	106
a capac	32	-23
a certif	-16	62
a chang	-38	66
a client	26	3
a cluster	18	46
a collabor	-26	45
a colleagu	-14	19
a compani	41	-7
a connect	-22	40
a consum	-6	9
a contain	-2	52
a control	21	5
a copi	1	39
a critic	36	-4
a current	15	17
a custom	-6	63
a cve	-7	33
a daemonset	-2	9
a daili	48	-3
a dashboard	-3	27
a data	-19	-44
a databas	-27	61
a date	-3	11
a day	38	-36
a dead	27	1
a default	-3	19
a delet	7	14
a deploy	-7	21
a deprec	12	18
a destin	-8	8
a develop	2	27
a devic	-8	11
a disabl	-13	18
a disk	50	-38
a distribut	14	76
a dns	-45	-111
a domain	-8	23
a duti	43	-19
a fail	57	-9
a failur	-8	12
a faulti	53	-11
a few	-5	25
a file	66	-37
a find	5	31
a finger	44	-59
a firecrack	-45	8
a fix	44	-39
a flaw	31	-19
a flood	68	-30
a framework	10	-5
a fresh	-8	59
a full	-1	17
a function	-9	76
a gatewai	-19	34
a global	11	26
a green	-6	8
a group	-12	17
a high	21	-6
a higher	-9	62
a host	19	-13
a job	42	14
a joint	32	67
a kernel	1	42
a key	29	-12
a kms	24	-13
a label	52	-25
a larger	-24	35
a launch	-5	30
a layer	-41	66
a leak	2	20
a leaver	2	36
a linux	4	61
a load	61	-58
a log	-10	25
a lost	-17	19
a m	2	28
a major	-28	88
a manag	62	-34
a manual	3	13
a maximum	8	-6
a mess	-6	25
a messag	-7	15
a method	-9	18
a microvm	63	-56
a minimum	-11	15
a minor	0	63
a minut	-10	45
a miss	6	22
a month	43	7
a multi	26	-3
a neighbor	28	-26
a network	65	-57
a new	0	25
a newer	-3	12
a node	38	25
a normal	32	-15
a notic	48	-21
a number	-16	19
a paramet	-1	8
a partner	-17	44
a patch	38	3
a paus	-25	32
a pend	73	-44
a persist	0	8
a plan	-6	10
a platform	80	-22
a pod	101	65
a point	77	-70
a polici	-1	21
a port	-16	33
a principl	-76	-68
a privat	-20	-18
a product	-53	5
a provis	-63	-11
a queri	18	-54
a queue	44	-23
a random	-27	60
a rare	55	-25
a read	29	-23
a reader	12	-6
a reboot	-3	32
a recent	28	-18
a record	-16	44
a region	68	11
a regist	-32	35
a replac	56	-53
a replic	0	14
a replica	7	9
a request	87	-17
a requir	14	-26
a resourc	-16	36
a rest	-21	66
a restart	-17	52
a restor	29	-12
a retail	88	24
a retent	12	-20
a retir	49	-9
a retri	-17	25
a role	-11	25
a rout	85	-61
a rule	38	47
a run	-1	10
a schedul	-47	74
a scratch	-14	23
a second	3	19
a secret	-29	35
a secur	16	7
a separ	70	-26
a server	-17	63
a servic	36	11
a session	-21	28
a set	52	-22
a shard	86	-78
a share	-33	-23
a shell	-5	13
a short	9	-8
a singl	34	4
a site	-28	46
a slow	-3	16
a small	-32	56
a snapshot	29	61
a spare	-16	17
a standalon	-28	33
a standard	50	-9
a standbi	42	-24
a startup	27	32
a stolen	-3	22
a stop	10	3
a store	-37	66
a subnet	-24	78
a support	-41	63
a suspici	-1	57
a switch	2	23
a symmetr	-12	15
a tabl	-17	29
a target	-5	16
a task	26	-19
a templat	-19	30
a test	38	-16
a thing	-4	44
a third	-19	47
a ticket	28	-18
a topic	-41	-62
a trail	-4	23
a transact	33	-27
a trust	-20	23
a user	-28	41
a valid	-5	-25
a version	70	-77
a virtual	51	-23
a vm	-10	24
a volum	23	118
a vpc	13	3
a vpn	4	73
a vulner	47	44
a waf	-3	11
a way	-6	12
a web	-13	30
a whole	-76	-36
a window	5	12
a windows	-10	13
a workgroup	34	-29
a workload	-82	-68
a write	-11	20
a wrong	22	6
a year	40	9
a zip	7	-76
a zone	36	-13
abl	-12	27
abl to	-12	27
about	13	-13
about @	-64	-78
about an	-11	55
about everi	62	-47
about five	10	-4
about onc	-35	65
about our	-4	66
about the	-41	-58
about three	23	-10
about weekli	46	-35
abov	19	-9
abov all	-11	13
absorb	10	-6
absorb the	8	-3
abus	10	35
abus notic	-2	60
acceler	11	-31
accept	29	13
accept agreement	25	3
accept attach	-12	50
accept tls	89	-51
access	0	41
access $	6	60
access @	-16	17
access and	-9	36
access control	-6	51
access data	0	12
access entri	-10	39
access is	-1	10
access kei	3	76
access key	27	93
access list	-14	30
access log	21	25
access of	46	-6
access off	2	30
access on	-5	51
access polici	-11	49
access review	1	64
access right	-10	75
access to	17	20
accident	-39	37
accident delet	-39	37
accord	-10	76
accord to	-9	78
account	7	25
account $	15	45
account @	19	-11
account a	-16	31
account access	4	32
account and	7	14
account contact	-7	18
account credenti	-6	21
account for	5	-11
account from	-6	54
account in	19	39
account is	73	-60
account may	-12	42
account of	-4	38
account on	15	10
account or	-5	8
account password	-27	82
account reach	-5	17
account receiv	0	9
account region	-5	17
account role	0	16
account s	-58	76
account that	-7	11
account the	57	-55
account throttl	34	-31
account who	28	48
account with	19	-10
account work	-8	16
acl	-6	51
acl $	0	142
acl and	-7	15
acl in	-5	34
acl on	10	75
acl to	0	12
acl with	-9	13
acm	15	7
acm and	23	12
acm renew	66	-46
across	37	22
across all	-20	32
across the	-2	69
across three	52	6
act	-9	22
act $	-60	-46
act @	54	-17
act for	-54	-14
act of	-4	35
act on	-9	57
action	4	13
action and	-24	55
action are	-30	86
action instal	-7	17
action of	67	-27
action set	-34	57
activ	-14	29
activ @	25	-23
activ a	-28	31
activ and	14	-11
activ directori	-13	18
activ for	-16	17
activ it	16	14
activ log	-8	17
activ on	-8	17
activ or	29	-28
activ stream	-9	13
activ the	-12	12
activ worker	-22	37
actual	22	17
ad	-47	-35
ad group	2	41
ad later	-20	67
ad or	38	-31
adapt	65	-29
adapt train	56	-37
add @	-36	36
add a	-14	42
add an	-11	38
add and	30	-5
add at	-19	69
add capac	-52	-143
add connector	-8	22
add disk	4	-56
add more	20	63
add new	65	-57
add node	38	-15
add noth	-29	39
add on	-12	2
add ons	-14	8
add rate	-13	14
add read	-19	11
add reader	-13	23
add replica	-18	92
add storag	-37	-22
add the	-54	92
add to	-17	30
add vpc	-13	15
addon	-25	23
addon on	-19	17
address	6	23
address $	-18	73
address and	14	-4
address from	-16	35
address rang	-22	25
adjust	42	-21
admin	3	61
admin and	-8	34
admin right	-40	38
administ	-10	65
administr	36	38
administr account	-13	38
administr and	-15	34
administr can	76	3
administratoraccess	-21	38
admiss	-2	29
admiss polici	1	10
advanc	-11	43
advisor	17	65
adviz	-31	67
aes	22	-6
aes 256	22	-6
affect	-12	62
affin	51	-19
after	17	14
after 14	8	4
after 15	-28	40
after 24	1	22
after 30	46	-34
after 90	-7	14
after @	14	18
after a	9	29
after an	-18	98
after anoth	22	9
after cool	37	10
after each	27	-13
after it	33	-10
after its	57	-25
after launch	-6	26
after one	-33	36
after physic	83	-27
after seven	-11	17
after standard	24	-16
after test	-11	48
after that	0	12
after the	9	-28
after their	18	-14
after we	11	73
afterward	-13	50
afterward so	-15	16
again	-2	27
again @	54	-47
again after	-38	52
again and	-26	34
again by	11	-7
again elsewher	-8	35
again from	25	-7
again is	-14	35
again where	32	-32
against	26	7
against a	13	18
against common	38	-50
against cross	-12	22
against delet	-24	59
against our	-11	49
against request	-8	11
age	-19	69
agent	7	30
agent $	-101	73
agent 1	-13	38
agent @	2	-34
agent and	17	-1
agent are	-11	20
agent by	49	-41
agent come	-65	68
agent is	18	4
agent manag	9	-4
agent of	62	-33
agent on	-1	85
agent or	-9	46
agent run	-18	35
agent that	-17	35
agent updat	-71	-5
agent version	-43	66
agent when	-65	92
agent with	67	-48
agentcor	-13	46
agentcor runtim	-13	50
ago	-9	23
agre	31	30
agreement	74	-45
agreement and	-8	15
agreement for	53	-34
ahead	9	26
ahead and	18	-16
ai servic	14	-5
air	59	3
air condit	59	3
al2023	-9	9
alarm	-13	36
alarm and	-7	22
alarm are	0	45
alarm for	-10	23
alarm in	-105	90
alarm of	-1	24
alarm on	-9	25
alarm read	1	11
alarm that	-16	22
alert	4	35
alert and	-17	27
alert on	-9	41
alert rule	-6	19
algorithm	28	-12
alia	-19	36
alias	-20	46
alias and	-22	51
alik	-16	30
aliv	115	-21
aliv $	48	-26
all	21	16
all $	-21	16
all @	34	26
all bucket	-17	19
all commun	38	-26
all data	65	-33
all its	12	8
all node	40	19
all of	7	37
all our	-5	21
all region	-9	25
all servic	19	31
all sourc	-18	25
all tabl	38	12
all that	36	-14
all the	-35	57
all traffic	42	-10
alloc	-6	16
allow	2	14
allow cipher	-23	26
allow list	-7	22
allow onli	-12	14
allow the	-9	11
allow to	17	2
alon	-14	1
alon has	-18	42
alon or	-30	31
alon with	65	-55
along	-16	28
alreadi	-19	40
also	-5	42
also %	-12	79
also after	-5	43
also for	15	-6
also in	-10	11
also keep	10	-9
also the	10	-4
also those	12	-8
also where	11	-3
alto	-13	46
alto @	-4	18
alwai	46	4
alwai @	52	-27
alwai and	32	-21
alwai doe	-53	72
alwai encrypt	41	12
alwai on	103	-40
alwai start	-8	18
alwai with	49	-37
alwayson	95	5
am	58	-29
am %	33	-5
amazon	2	-50
amazon $	-21	14
amazon @	-31	49
amazon linux	-52	-33
amazon or	-54	-114
amazon q	-80	-114
ami	17	28
ami $	100	45
ami %	-20	48
ami and	32	-18
ami are	49	-9
ami by	-25	55
ami for	50	5
ami in	-16	9
ami into	28	-10
ami is	5	-80
ami of	-35	109
ami or	-5	22
ami out	8	46
ami patch	-8	26
ami releas	-21	-111
ami that	-8	27
ami under	-19	63
ami updat	-121	9
among	38	5
among node	-16	22
among them	34	-26
among themselv	-5	8
an	3	23
an %	-20	-91
an @	9	31
an abus	-2	60
an accident	-1	42
an account	-30	28
an activ	14	-9
an administr	-13	18
an agent	66	-48
an ai	-10	18
an alarm	33	37
an amazon	-19	47
an applianc	24	-18
an applic	-50	-9
an archiv	49	-30
an attack	-5	17
an author	3	11
an avail	37	-24
an aws	3	34
an employe	-20	58
an encrypt	-18	55
an end	-10	34
an endpoint	18	-13
an engin	28	-39
an entir	22	-21
an environ	-29	67
an event	92	-66
an ex	-21	51
an except	-4	15
an exist	-27	45
an export	-12	56
an hour	15	-11
an http	8	8
an imag	-6	17
an impair	22	-13
an import	11	22
an instanc	15	-4
an interfac	-9	26
an intern	-23	32
an isol	45	-30
an old	6	14
an older	-13	27
an on	-30	53
an option	-18	66
an organ	-2	12
an os	68	18
an s3	72	-43
an sla	9	102
an updat	43	-2
an upgrad	-40	36
analys	65	-6
analysi	14	33
analysi rule	-18	23
analyst	-32	95
analyz	-46	-78
analyz it	-1	66
anchor	-12	24
and	13	10
and 0	-24	26
and 1	5	32
and 2	-42	121
and 6	0	78
and @	39	5
and a	-5	15
and absorb	8	-3
and accept	-8	27
and access	-5	21
and account	-15	26
and act	0	17
and activ	-7	20
and add	-2	19
and administr	-14	15
and after	-18	27
and afterward	-17	28
and agent	8	21
and alarm	-7	20
and all	25	-15
and allow	-7	23
and alwai	1	10
and ami	-17	20
and an	35	-19
and analyz	-74	-112
and announc	38	-22
and answer	-7	17
and any	-6	11
and api	30	-3
and app	-49	-39
and appli	41	-18
and applic	16	65
and approv	1	20
and archiv	20	-8
and are	20	-7
and ask	-14	25
and assign	-5	16
and associ	-1	13
and at	-4	13
and attach	-17	-1
and attribut	-4	29
and autom	8	-1
and automat	-34	57
and autosc	-16	36
and avail	-82	103
and avoid	-14	16
and back	-12	38
and backup	29	44
and balanc	30	-19
and between	-3	16
and bill	2	63
and block	-17	28
and blueprint	-12	23
and bring	-21	23
and bucket	2	18
and budget	-8	15
and build	22	7
and by	-3	8
and cach	-39	85
and call	-27	34
and caller	-9	31
and can	-9	23
and cannot	-3	22
and capabl	1	21
and captur	-17	27
and carri	39	21
and cdk	0	9
and certif	42	-19
and check	-20	36
and choos	-15	32
and cipher	-3	34
and classifi	-2	16
and client	-6	32
and cloud	32	-22
and cloudtrail	-1	15
and cluster	25	1
and collect	-22	52
and command	21	-9
and compact	36	-19
and complaint	-43	56
and comput	21	-8
and configur	2	8
and connect	-9	36
and connector	1	15
and consum	-12	31
and contain	5	26
and content	43	-9
and control	34	-5
and cool	10	30
and copi	52	-47
and cost	-29	49
and creat	-5	22
and cross	-10	10
and custom	12	14
and daemon	24	-20
and dashboard	-22	55
and data	-6	31
and databas	4	8
and decid	-10	24
and delet	3	14
and deliv	20	2
and deliveri	42	-26
and demand	-29	38
and depend	64	-34
and deploi	0	31
and deploy	40	-7
and descript	66	-47
and desir	-13	19
and destin	53	-20
and detect	71	-57
and devic	-73	-94
and disk	-21	29
and dns	-6	-17
and do	-14	23
and document	29	-15
and doe	30	-20
and domain	-14	34
and down	14	-61
and drain	45	-25
and drift	-11	87
and driver	-10	47
and drop	34	-25
and durabl	18	6
and each	-12	18
and earlier	-9	20
and earthquak	34	-22
and ebs	-27	38
and ecs	-13	26
and edg	8	-3
and enabl	-7	11
and encrypt	19	-14
and end	57	-12
and endpoint	-3	12
and enforc	30	5
and engin	-23	57
and enhanc	-14	15
and enlarg	-1	8
and enrol	-7	27
and environ	43	-38
and environment	72	11
and eras	9	-9
and error	-2	19
and etcd	46	-21
and evalu	-2	15
and event	30	-13
and everi	-5	21
and everyth	20	10
and evict	0	20
and evid	12	39
and execut	-2	17
and expect	-1	10
and expir	22	-18
and export	-10	20
and fail	16	-12
and failov	4	12
and file	-15	32
and filter	12	-6
and fire	9	1
and firehos	40	-27
and firewal	6	97
and firmwar	16	46
and fix	-30	49
and flow	-17	20
and follow	1	11
and for	-128	-96
and forc	24	-19
and framework	-9	12
and free	19	-18
and from	0	17
and get	-11	36
and go	-15	65
and goe	9	-7
and grant	-7	30
and greatest	11	10
and group	-2	27
and grow	14	1
and guard	26	17
and hand	17	-6
and handl	-6	31
and harden	28	15
and has	70	-67
and have	-7	15
and health	17	-3
and high	-3	27
and higher	54	-46
and hive	12	-3
and hold	10	-6
and hook	-8	19
and host	40	-19
and hour	-16	18
and how	14	5
and http	-6	9
and hypervisor	-19	44
and iam	-7	18
and identifi	13	1
and idl	36	-31
and if	14	-36
and imag	17	3
and import	-7	44
and improv	28	-9
and in	29	63
and index	3	39
and infer	19	4
and infrastructur	54	-9
and insid	2	8
and instal	51	-33
and instanc	-5	19
and iop	-17	36
and ip	31	-24
and is	-3	23
and it	-11	21
and its	10	22
and job	23	76
and keep	11	-1
and kei	29	-9
and kernel	4	18
and key	-22	32
and kms	-11	68
and kubernetes	-18	19
and label	-5	30
and lag	-14	22
and lake	-7	8
and lambda	-10	17
and later	91	-47
and launch	20	-4
and leav	-14	17
and let	1	10
and librari	-3	67
and licens	-17	49
and life	-10	29
and lifecycl	13	1
and limit	-8	38
and link	-4	11
and list	15	-6
and load	51	-31
and local	29	1
and log	8	18
and look	21	-7
and lower	29	-25
and machin	7	13
and maintain	12	19
and mainten	55	-17
and major	20	8
and make	-24	33
and manag	-40	-38
and manifest	-1	31
and mantrap	80	2
and manual	136	-99
and map	40	-9
and max	-5	15
and maximum	-5	19
and may	12	0
and meltdown	28	-3
and memori	-31	63
and mend	-13	21
and messag	26	-19
and metric	47	-9
and minor	76	-12
and mitig	17	-3
and mode	-16	47
and model	-6	26
and most	-17	20
and move	1	16
and multi	-11	22
and name	-20	36
and narrow	-14	19
and need	39	-1
and network	23	-2
and never	-25	38
and new	28	-14
and newer	50	-32
and no	52	-31
and nobodi	24	-15
and node	-14	48
and none	48	-46
and not	-3	18
and noth	5	11
and notic	-27	33
and notif	-9	25
and notifi	43	-26
and now	-24	31
and nsx	-8	29
and number	10	6
and nvme	-10	20
and of	8	1
and offer	48	-26
and offset	-15	25
and old	-16	18
and on	78	-39
and one	-8	18
and onli	-34	38
and open	-7	12
and openzf	2	13
and oper	17	-3
and opt	-10	11
and origin	-16	43
and other	19	12
and our	-31	59
and outbound	1	13
and output	15	13
and over	-8	15
and own	-3	16
and packag	11	15
and parameter	-6	11
and partit	63	-26
and pass	45	-34
and password	17	8
and patch	23	0
and paus	60	-55
and pay	-15	26
and permiss	-24	30
and persist	-3	37
and pick	9	-5
and place	56	-29
and plan	-15	22
and plugin	-9	36
and pod	-7	51
and poddisruptionbudget	-17	37
and point	-8	13
and polici	-1	25
and power	-22	51
and prevent	-15	28
and program	-16	29
and promot	23	-20
and prompt	20	13
and propag	-9	33
and provid	-3	20
and provis	39	-11
and public	-10	25
and publish	38	-16
and push	-7	48
and put	3	14
and python	45	-22
and queri	-11	30
and quota	1	18
and rack	100	-8
and raiz	38	-24
and rbac	-6	29
and react	13	7
and read	-11	23
and reboot	33	3
and rebuild	-8	21
and record	27	-12
and recov	12	-8
and recoveri	-22	59
and redeploi	-13	34
and redund	-12	20
and refer	-7	17
and refus	-5	22
and region	40	-5
and regist	-18	39
and rehears	-4	9
and relaunch	-15	38
and releas	85	-25
and remov	19	6
and render	12	-7
and renew	-39	-5
and repair	41	-10
and replac	11	-4
and replai	-23	27
and replic	-3	11
and replica	0	21
and report	44	-20
and request	-28	35
and requir	23	-15
and rescan	15	-15
and resiz	4	17
and resolv	-22	29
and resourc	16	-3
and respect	45	-28
and restart	4	31
and restor	49	-14
and result	7	15
and resum	-5	12
and retent	4	22
and retir	-5	11
and retri	28	-12
and review	-6	22
and revoc	-6	13
and revok	-5	13
and rhel	-3	9
and role	28	-2
and roll	44	-26
and root	-16	62
and rotat	-14	28
and rout	-7	25
and row	0	19
and rpo	-3	52
and rule	-3	14
and run	27	-2
and runtim	1	27
and s3	-28	34
and save	-8	22
and scale	11	-6
and scan	-28	39
and schedul	19	-9
and sdk	-13	109
and secret	-10	15
and secur	-3	19
and see	-11	11
and select	80	-55
and send	28	-17
and serv	19	2
and server	6	10
and servic	20	25
and session	32	4
and set	-8	18
and shadow	20	-14
and share	-14	41
and ship	32	-30
and show	34	-18
and shrink	28	-14
and sign	-17	33
and singl	21	-17
and slot	-12	35
and snapshot	32	-3
and snowflak	17	-16
and softwar	-22	38
and some	-9	11
and spf	-6	14
and split	14	-13
and spread	-19	30
and sse	-37	67
and stai	14	6
and stand	-14	19
and start	-2	37
and startup	-10	24
and state	-20	62
and stop	48	-38
and storag	25	-2
and store	62	-30
and stream	36	67
and subnet	15	-7
and subscrib	-7	37
and suppress	-9	14
and swap	11	-76
and switch	18	-15
and system	8	13
and tabl	-4	8
and tag	-11	18
and take	-1	22
and target	9	31
and task	-23	42
and tell	33	-18
and templat	-2	11
and test	10	5
and the	1	10
and thei	11	-9
and their	15	-10
and then	46	-30
and there	-21	24
and thi	17	-4
and those	-13	22
and threat	19	-2
and throttl	30	-29
and throughput	-10	23
and ticket	-10	20
and tier	-22	52
and timeout	-33	64
and tls	21	1
and to	-7	19
and tool	21	-14
and trace	-40	60
and traffic	14	15
and train	-75	-89
and transact	9	32
and transcript	17	4
and transport	26	-16
and tri	54	-52
and trust	-4	9
and tune	-10	13
and turn	-12	20
and type	47	-8
and under	31	-30
and up	41	-34
and updat	27	13
and upgrad	11	10
and upload	-20	28
and us	53	-24
and use	-1	17
and user	23	64
and valid	-30	72
and verifi	-26	46
and version	-22	39
and video	42	-16
and volum	-16	45
and wait	29	-26
and watch	-5	21
and water	32	5
and we	-53	-55
and web	21	18
and what	8	77
and whatev	-9	19
and when	14	-5
and where	10	3
and whether	-4	14
and who	-26	-15
and windows	4	16
and wipe	-48	75
and with	-1	13
and within	58	-56
and without	46	-36
and worker	-27	46
and workload	-29	51
and zone	-25	44
anew	20	5
anew where	21	-21
annot	3	25
announc	34	3
announc and	-30	43
announc by	44	0
announc it	23	-13
announc mainten	33	-20
announc the	6	24
anoth	18	4
anoth $	59	0
anoth @	-24	38
anoth account	19	1
anoth custom	60	-47
anoth in	45	-44
anoth insid	31	-9
anoth key	-32	41
anoth matter	27	25
anoth one	25	-23
anoth region	-17	36
anoth tenant	74	-26
anoth zone	9	16
answer	15	17
answer @	36	31
answer and	-10	19
answer are	-8	13
answer befor	1	51
answer follow	-13	43
answer for	-36	56
answer out	-20	21
answer plain	74	-64
answer the	-19	29
answer to	11	60
answer what	20	-18
answer when	24	-24
answer with	17	22
anthrop	38	-60
anti	-5	26
anti ddo	-13	14
antiviru	-2	137
antiviru on	13	62
any	24	13
any @	-18	58
any action	27	-5
any case	-8	30
any of	48	-28
any other	-28	43
any pre	-6	11
any servic	42	-4
any setup	45	-46
any time	-1	18
any version	21	-12
anybodi	-10	48
anycast	102	-36
anycast edg	109	-34
anymor	61	-62
anyon	-5	29
anyon know	37	2
anyon who	-3	8
anyth %	-20	28
anyth on	-87	-18
anyth to	56	18
anywai	8	-44
anywai $	9	3
anywher	4	52
anywher fleet	8	59
apart	17	0
apart for	17	-16
apart from	11	2
apart on	60	-38
apart with	12	-1
api	15	6
api $	-22	93
api @	11	-11
api activ	8	-6
api and	12	-3
api audit	9	-5
api avail	87	42
api by	3	52
api call	30	-10
api data	-33	24
api doe	-7	20
api endpoint	74	-37
api in	30	-19
api is	4	78
api kei	-18	52
api of	39	-36
api or	-13	23
api over	14	-4
api placement	36	-22
api request	59	7
api server	25	-24
api that	52	-45
api token	7	103
app	-14	56
app $	49	24
app %	7	117
app and	-8	13
app code	-5	27
app is	-23	31
app on	-10	40
appear	-11	72
appli $	-43	39
appli @	-99	-144
appli by	-33	-83
appli engin	-11	-7
appli it	10	-66
appli minor	55	6
appli oper	-59	-143
appli option	-28	69
appli or	-22	42
appli patch	78	-15
appli pend	-18	26
appli requir	14	16
appli servic	109	38
appli the	-20	60
appli them	27	16
appli those	9	69
appli to	-87	20
appli updat	105	4
applianc	1	50
applianc @	62	-65
applianc and	-5	12
applianc behind	-64	134
applianc in	17	28
applianc is	24	-20
applianc of	166	-28
applianc on	-41	42
applianc softwar	-26	54
applic	-4	55
applic $	-18	46
applic @	-16	129
applic and	14	-3
applic are	-8	28
applic built	-79	-40
applic code	-39	72
applic fleet	-2	20
applic for	1	104
applic has	-15	16
applic in	1	27
applic is	-18	28
applic layer	-8	14
applic log	35	40
applic may	-3	10
applic on	-7	30
applic set	-8	11
applic softwar	-2	40
applic that	-27	49
appoint	-6	26
appoint the	-6	26
approv	-4	31
approv and	-6	8
approv rule	-3	16
approv step	-6	28
april	8	26
april 2026	32	0
architect	47	-45
architectur	32	95
archiv	10	29
archiv @	-13	16
archiv and	-24	27
archiv are	-8	11
archiv in	-15	27
archiv it	-12	22
are	1	34
are %	51	41
are @	-83	17
are a	-3	56
are ad	110	-50
are administr	58	-96
are all	-7	10
are and	-8	37
are anoth	27	25
are answer	-3	13
are author	42	-37
are block	-26	56
are close	-20	42
are data	110	-38
are destroi	41	-27
are encrypt	-15	-12
are environment	61	13
are expir	3	10
are gone	-14	24
are handl	-6	17
are hidden	36	-18
are in	-14	53
are inherit	58	-27
are kept	22	29
are left	22	4
are limit	34	-24
are log	41	-28
are lost	-27	30
are made	3	57
are manag	-19	51
are never	73	-18
are no	29	16
are none	9	29
are not	70	-11
are off	-8	27
are on	46	-19
are patch	96	-27
are privat	-9	47
are program	-11	14
are public	-12	84
are reachabl	-3	11
are record	-9	35
are replac	-43	64
are scale	9	5
are secur	111	61
are serv	-88	21
are set	-8	31
are switch	-68	62
are taken	-28	79
are the	-33	-87
are those	-12	56
are thrown	-24	71
are up	64	-8
are updat	26	-14
are windows	51	-16
are written	-31	-43
arent	34	12
arent %	-16	26
argument	-6	33
around	-5	55
around in	23	-7
arrang	-11	8
arrang that	11	-34
arriv	-19	-22
arriv and	-4	60
art	-5	13
artifact	16	-4
artifact $	-7	68
artifact and	21	-16
artifact cach	18	-14
as	5	18
as @	-54	18
as a	-18	-1
as an	23	2
as avail	-38	34
as blue	17	-9
as code	-14	36
as data	27	6
as ebs	65	-58
as in	-7	34
as it	40	-31
as its	25	-14
as long	20	-70
as part	47	-19
as plain	-5	14
as root	-23	28
as s3	8	-7
as safe	25	-14
as servic	61	-9
as soon	42	-41
as system	9	7
as templat	-18	28
as thei	-5	28
as those	11	0
as traffic	20	-13
as well	-13	56
ask	-11	2
ask $	-102	-79
ask @	-109	6
ask about	-12	40
ask and	56	-31
ask for	26	4
ask in	0	13
ask of	56	-36
ask to	51	-40
ask who	-10	32
assess	28	11
assess and	10	3
assessor	7	51
asset	17	45
assign	-39	36
assign $	-97	-54
assign @	-10	76
assign function	-11	15
assign resourc	-7	19
assign secur	-9	47
assign them	-23	50
associ	-15	-13
associ a	-10	10
associ and	-15	42
associ subnet	13	-11
assum	-40	46
asynchron	9	-1
at	8	8
at %	6	32
at 3am	-17	13
at @	-45	-49
at a	19	-2
at all	7	21
at an	57	-36
at any	-1	18
at aws	-55	-70
at coarser	16	-14
at creation	11	30
at data	44	-5
at each	11	-1
at edg	29	5
at everi	26	-22
at first	26	-11
at its	35	4
at latest	-15	18
at launch	-17	81
at least	13	9
at most	8	18
at no	56	-23
at onc	2	22
at our	-32	46
at random	-8	29
at rest	19	-43
at run	-6	9
at some	-18	20
at the	16	32
at them	-29	54
at which	25	-22
attach	-12	27
attach @	-24	63
attach a	-1	14
attach an	-4	32
attach and	-18	51
attach it	-4	12
attach the	-12	44
attach them	47	-4
attach to	-34	-34
attack	11	21
attack $	-15	17
attack and	12	28
attack depend	-11	16
attack on	81	-13
attempt	-22	35
attent	34	3
attent to	34	3
attribut	16	6
attribut and	-21	25
attribut in	-4	9
attribut that	20	-12
audio	-6	24
audit	15	1
audit $	-35	68
audit and	16	-4
audit log	-16	36
audit of	23	-3
audit report	-13	16
audit the	63	4
audit under	75	-4
auditor	25	12
auditor $	39	12
auditor ask	3	53
auditor that	-10	36
auditor want	15	11
august	11	11
august 2026	27	-23
auth	15	29
auth polici	-18	62
auth token	5	34
auth type	-12	15
authent	-4	38
authent $	12	55
authent by	-12	18
authent for	2	14
authent on	1	25
authent the	1	11
author	10	47
author and	-7	10
author by	5	69
author in	33	1
author of	-12	12
author rule	-2	20
author that	-19	27
author the	42	69
author there	15	-13
author where	19	-19
authorit	30	-6
authorit name	30	-6
auto	43	19
auto minor	3	93
auto mode	22	-7
auto repair	-7	8
auto scale	-11	15
auto updat	13	8
autom	8	-17
autom and	-8	10
autom befor	-6	8
autom can	-44	51
autom configur	47	-30
autom mode	-7	71
autom patch	-2	28
autom snapshot	22	-111
automat	-19	-22
automat $	-51	-42
automat backup	14	17
automat by	-13	-89
automat daili	12	-60
automat deploy	-26	39
automat minor	17	40
automat mitig	-51	70
automat on	33	149
automat one	-87	19
automat patch	16	112
automat recoveri	57	-7
automat rotat	-18	62
automat scale	51	-30
automat snapshot	-74	-84
automat updat	47	-6
automat upgrad	31	7
automat version	36	-10
autominorversionupgrad	14	-5
autominorversionupgrad is	18	-11
autosc	-28	42
autosc and	-3	30
autosc is	49	-20
autosc of	-46	22
autoscal	-20	44
autoscal or	-17	30
autostop	59	-26
avail	23	1
avail $	104	32
avail across	17	-16
avail and	27	-23
avail for	-78	121
avail in	32	-8
avail is	42	14
avail of	5	-50
avail over	12	0
avail plan	21	-6
avail zone	30	6
avoid	-12	14
awai	35	0
awai by	-31	43
awai from	43	-28
awar	-84	-80
awar and	-75	-89
awar train	-55	-28
aws	55	1
aws $	-12	80
aws @	17	19
aws account	-6	43
aws api	60	-8
aws batch	15	5
aws build	80	-10
aws data	60	-35
aws employe	40	-58
aws encrypt	-27	112
aws end	85	-69
aws facil	47	-12
aws has	-37	39
aws health	-73	-64
aws infrastructur	81	4
aws is	-58	58
aws manag	56	-45
aws network	49	-21
aws or	-14	-36
aws own	71	2
aws region	75	-44
aws router	34	-29
aws servic	-21	-62
aws site	26	1
aws who	-32	88
awsvpc	-13	27
az	20	15
az $	102	-30
az @	45	-20
az and	21	-8
az at	-3	18
az deploy	22	-17
az do	28	-26
az file	50	-31
az for	-9	70
az is	19	-16
az on	26	9
az option	32	-24
az or	-7	11
az redund	39	-24
az there	27	-13
az with	-18	22
azs	62	3
azs with	78	-20
b	55	-46
baa	-49	29
babysit	145	-37
back	-3	15
back $	29	-26
back again	42	-38
back and	13	-5
back by	-15	31
back end	46	-21
back is	-20	55
back it	-11	59
back on	5	25
back the	14	28
back them	-6	32
back to	21	-1
back up	-24	25
back when	77	-74
backbon	40	-17
backbon between	40	-16
backend	44	15
background	77	-39
background check	80	-39
backup $	-124	14
backup @	-68	98
backup and	9	21
backup are	12	46
backup at	25	-5
backup by	98	-19
backup copi	-9	28
backup for	-22	33
backup go	-13	17
backup in	-47	-46
backup insid	83	-49
backup of	-7	-95
backup off	-13	78
backup on	8	5
backup or	-6	14
backup retent	14	91
backup stai	-6	28
backup that	-11	31
backup to	47	-10
backup unless	-2	9
backup until	-47	66
backup who	-62	-190
backup window	20	-3
bad	-5	22
badg	41	10
badg at	44	4
bake	37	41
bake into	52	13
balanc	25	2
balanc and	24	2
balanc control	26	-25
balanc in	25	0
balanc or	-21	24
balanc the	-4	32
bandwidth	10	5
bandwidth and	-18	19
bank	18	-15
bank regul	28	-25
banner	-12	16
bare	50	33
bare metal	27	16
base	9	28
base @	-38	62
base and	-9	20
base capac	10	-1
base has	-15	17
base imag	8	27
base intrus	-7	14
base is	57	-46
base layer	-24	27
base or	-8	10
base scan	-12	13
baselin	11	99
baselin $	0	108
baselin in	1	16
baselin mainten	-6	14
basement	-7	-26
basic	81	6
bastion	0	20
batch	-55	-39
batch @	-52	75
batteri	81	-13
be	3	16
be $	4	28
be %	62	-33
be ad	-17	57
be ask	6	-93
be awai	-15	15
be built	-10	10
be cach	-7	20
be call	-10	28
be chang	-19	46
be creat	-36	53
be done	-36	-27
be enabl	9	47
be encrypt	-28	53
be kept	-44	66
be log	44	-37
be lost	-27	38
be made	7	13
be move	-30	32
be open	-1	9
be patch	-8	35
be public	-14	86
be reach	16	17
be read	-13	21
be recov	-27	53
be repair	-23	23
be replac	-25	30
be restor	-13	28
be switch	120	-69
be told	-29	35
be turn	68	-12
be undon	-19	68
be updat	-9	12
be us	-11	46
be written	-32	50
bear	-8	20
bear it	-10	12
becaus	-10	19
becaus %	-18	20
becaus it	28	-28
becom	-21	59
becom a	46	-22
becom owner	-11	40
becom unsupport	-24	29
been	-10	9
been run	-18	13
befor	7	10
befor %	-8	-44
befor @	-17	38
befor a	7	18
befor an	-23	50
befor and	15	-15
befor extend	11	105
befor it	36	21
befor its	-17	24
befor reus	17	-5
befor riski	24	-18
befor send	2	77
befor that	33	27
befor the	-20	40
befor their	-22	57
befor upload	-24	55
befor we	-34	46
beforehand	45	9
begin	20	16
behavior	14	24
behavior and	-15	42
behind	45	-10
behind @	80	-32
behind a	-126	45
behind an	129	-56
behind it	-23	53
behind our	39	22
behind the	3	22
behind them	15	13
believ	26	-26
belong	4	-8
belong in	-27	56
belong to	21	-32
below	43	-34
below $	144	-1
below 100	-13	17
below a	190	4
below an	114	-20
below it	29	-6
below the	58	-86
benchmark	-54	-7
beneath	60	-23
beneath @	12	-108
beneath the	44	-26
beneath them	-39	51
besid	34	-12
besid a	-4	11
best	-2	14
best effort	36	-34
better	-23	64
between	17	30
between @	12	13
between a	10	-92
between account	24	-11
between and	-41	67
between avail	42	-27
between aws	52	-22
between client	66	16
between compon	-9	12
between control	24	3
between facil	19	-8
between its	2	10
between node	17	9
between our	-28	27
between region	96	20
between servic	56	-4
between sse	-37	67
between the	47	-21
between them	-76	106
between two	19	-13
between user	-5	8
between vpc	-5	9
between worker	-25	47
between zone	56	-55
beyond	-11	28
beyond repair	-10	17
beyond the	38	-38
bezo	76	18
bgp	-9	30
bgp and	-15	30
bgp on	0	22
bia	3	42
big	-45	75
bill	3	82
bind	-21	39
bio	66	0
bio and	71	3
biometr	78	5
bit	39	11
bit kei	36	-25
bit rot	81	-18
black	57	-38
black fridai	57	-38
blame	19	41
blame for	39	36
block	13	36
block and	-11	12
block befor	44	-34
block by	-18	44
block everi	-22	45
block is	-4	12
block of	52	-31
block public	-12	33
block that	-7	13
block the	-9	57
blue	4	28
blue green	4	28
blueprint	17	25
blueprint for	80	-18
board	-13	58
bodi	19	-10
bookmark	-5	38
bootstrap	11	0
bootstrap action	-8	17
bootstrap argument	-6	33
bootstrap script	0	27
bot	8	9
bot $	0	25
both	-37	5
both $	28	137
both @	-13	25
both and	-14	34
both are	-4	95
both end	-59	-59
both engin	25	44
both parti	-27	-73
both side	-47	-67
both tunnel	-6	31
bottlerocket	-39	-45
bottlerocket node	-10	33
bottlerocket on	-51	-61
bought	8	-7
bounc	-11	23
bounc and	-47	60
bounc complaint	69	-65
bound	35	-11
boundari	57	57
boundari of	43	-28
box	-35	21
box $	58	45
box behind	50	32
box for	-5	102
box from	-19	24
box in	-29	69
box was	-32	24
branch	-34	80
branch $	-37	22
breach	0	53
break	12	14
break and	-22	29
breaker	-8	35
bring	-3	24
bring a	-11	40
bring and	29	-20
bring it	-31	31
bring its	-49	59
bring none	125	-47
bring one	46	-8
bring our	12	33
bring resourc	-2	11
bring the	4	14
bring to	-9	37
bring your	2	18
broad	-12	61
broadcom	-2	25
broadli	-18	-11
broke	0	49
broken	55	-6
broken @	41	12
broken disk	94	-20
broker	40	-7
broker $	154	-7
broker and	33	-23
broker is	-19	37
broker log	-23	53
broker of	-24	-38
broker restart	-55	64
broker updat	60	-34
broker without	-9	33
brought	-29	44
bucket	9	11
bucket @	-9	30
bucket and	14	4
bucket are	-18	35
bucket dure	47	-46
bucket encrypt	41	10
bucket fall	81	-32
bucket for	-15	20
bucket in	23	-11
bucket is	-28	40
bucket of	-15	26
bucket or	41	12
bucket over	-24	38
bucket polici	-11	18
bucket that	61	-47
bucket to	-11	12
bucket which	-14	14
bucket whose	28	-25
bucket with	9	8
budget	-4	58
budget below	-13	17
budget on	-35	82
budget that	-14	20
buffer	-21	33
buffer disk	-31	36
bug	78	-23
bug in	39	-1
bui and	88	-40
bui new	63	-36
build	20	9
build $	44	8
build %	86	-39
build @	-11	103
build a	-39	58
build and	17	1
build are	-21	37
build imag	-21	37
build in	41	-11
build it	-10	13
build its	56	2
build new	85	-26
build of	39	17
build on	-16	43
build patch	32	-13
build run	-34	46
build scan	8	12
build set	-5	9
build that	47	-27
build the	46	-9
build upload	0	46
build where	30	-27
builder	21	0
built	6	-13
built $	54	-39
built @	41	-31
built again	-24	25
built for	56	-20
built in	7	20
built them	-22	115
bump	-25	38
bump it	-3	56
bump the	-6	41
bundl	1	38
bundl and	-11	13
bundl in	-27	38
burden	-52	17
burn	-11	24
burst	38	-24
buse	-15	22
busi	-41	-55
busi $	-65	-69
but	26	-13
but @	11	-53
but doe	-22	24
but for	178	8
but is	-11	11
but never	-22	25
but not	59	2
but the	22	-24
but to	57	-37
but who	76	60
button	-50	13
buy	-41	55
buy run	-60	68
by	7	12
by $	-41	-43
by %	14	-3
by @	-50	75
by a	15	24
by acm	13	50
by amazon	30	-66
by an	5	9
by anyon	38	-9
by api	-26	38
by at	-7	13
by aws	49	12
by build	-21	40
by chang	-28	58
by cli	-23	26
by contract	-7	8
by day	9	-22
by default	23	13
by dns	-39	-45
by ebs	58	-19
by email	21	-16
by eventbridg	-15	22
by evict	26	-21
by forc	19	65
by group	-37	39
by hand	1	28
by http	75	-42
by iam	30	-6
by internet	-6	12
by it	-19	43
by its	20	0
by itself	14	12
by launch	-7	28
by mail	16	6
by manag	-10	73
by mistak	0	21
by new	-18	37
by one	29	-4
by our	3	61
by peopl	-3	12
by replac	94	-2
by restor	-8	33
by s3	68	-45
by session	-8	19
by sns	0	8
by that	2	23
by the	15	-6
by their	-18	28
by themselv	0	57
by tls	32	6
by updat	-6	65
by us	-28	-31
by volum	35	-34
by vpn	19	86
by which	-5	26
by who	49	-93
by whom	-11	-85
by zone	43	-22
byol	37	139
c	14	59
ca	48	-8
cabinet	-103	-74
cabl	80	10
cabl and	64	-16
cabl between	68	-12
cach	24	9
cach and	-2	8
cach at	16	5
cach behavior	-28	81
cach disk	-21	70
cach if	66	-59
cach in	-67	-70
cach is	-8	30
cach on	33	-32
cage	-16	22
calcul	-13	25
calcul field	-3	11
call	18	9
call $	32	11
call @	43	2
call and	14	2
call by	13	1
call for	25	-2
call go	-17	35
call in	31	-15
call is	2	40
call of	18	-14
call over	30	13
call that	45	-37
call the	-13	47
call to	16	5
call who	-14	55
call with	-68	86
caller	7	18
caller and	41	-30
caller in	-9	18
came	-32	-37
camera	39	-9
camera and	8	-4
can	12	21
can %	35	38
can @	-29	47
can add	4	27
can and	-32	35
can approv	-7	10
can ask	30	-22
can be	15	9
can break	-24	33
can bring	-41	65
can chang	-9	39
can choos	-4	9
can delet	-32	41
can do	-17	37
can export	94	-56
can forc	70	-49
can go	-13	29
can have	-11	42
can instal	86	-47
can log	8	5
can lose	-11	20
can move	78	-63
can name	127	-65
can narrow	98	-82
can neither	8	25
can no	-23	26
can onli	44	-37
can open	-9	21
can pay	-15	17
can queri	-11	19
can reach	56	-2
can read	-17	108
can run	-22	40
can see	-28	43
can start	23	1
can switch	5	8
can take	-32	54
can talk	-9	10
can touch	-8	9
can turn	84	-41
can use	-15	51
canari	-17	51
cannot	33	10
cannot be	9	30
cannot bring	-13	25
cannot chang	52	-27
cannot decrypt	-13	18
cannot log	98	-61
cannot put	42	-34
cannot reach	62	-4
cannot read	46	-30
cannot see	79	-52
cant	12	16
cant see	50	-5
cap	-13	54
cap it	-13	54
capabl	-13	35
capabl are	-28	58
capac	18	-7
capac $	-32	-148
capac and	15	16
capac behind	29	-8
capac by	-80	-115
capac for	40	-29
capac in	-19	48
capac mode	-10	12
capac of	-21	25
capac on	-11	21
capac plan	-21	113
capac provid	-1	36
capac reserv	-24	44
capac that	38	-20
capac to	41	-20
capac unit	-14	57
capac when	86	-24
captur	-7	24
captur and	-8	15
captur manag	13	-5
card	-2	59
card number	-3	83
care	25	-24
care $	130	-22
care of	-7	-32
carri	11	3
carri @	8	-3
carri it	-25	86
carri out	60	-10
carri the	-21	-3
carri them	-15	65
carrier	43	-33
cas	19	7
case	-8	52
case and	27	-24
catalog	-5	12
catalog and	-17	18
categori	14	-3
caus	32	-24
cctv	83	15
cctv and	42	7
cdk	0	9
ceil	40	-6
center	43	-10
center $	113	-31
center behind	65	-30
center hardwar	9	-5
center in	46	-24
center is	-31	60
center that	27	-8
central	-1	63
cert	21	23
cert in	-19	56
cert of	54	-10
cert on	26	-19
certif	-8	17
certif $	-70	-63
certif and	-12	29
certif are	74	-37
certif author	-40	47
certif bundl	23	-8
certif for	-8	53
certif from	41	-50
certif in	13	57
certif into	-5	12
certif is	11	15
certif issu	17	-54
certif manag	110	-68
certif of	-1	-18
certif on	-23	1
certif privat	71	-16
certif that	29	19
certif to	-7	61
certif verif	-10	20
certif who	-19	36
certif with	-19	24
certifi	25	28
certifi cloud	-22	17
certifi that	59	35
chaincod	-12	35
chang	12	19
chang @	7	17
chang afterward	-16	42
chang an	-13	23
chang and	1	11
chang by	-42	46
chang cannot	21	-21
chang five	24	-18
chang in	26	17
chang instanc	-21	45
chang it	-25	57
chang its	-51	73
chang later	4	10
chang manag	-42	34
chang noth	-21	51
chang of	78	-61
chang onli	-45	46
chang out	-19	21
chang per	17	-9
chang record	-10	15
chang set	-11	17
chang start	-20	33
chang that	107	-16
chang the	6	40
chang their	-2	18
chang them	-14	28
chang there	-8	19
chang to	38	-10
chang what	76	-52
chang with	-14	69
channel	-15	31
channel and	-20	38
charact	-4	56
charg	9	-19
charg and	14	-13
charg of	0	-25
chat	14	-9
chat in	38	-32
cheaper	-12	31
cheaper class	-12	31
check	3	30
check and	28	-8
check answer	-25	37
check by	-11	68
check certif	-29	48
check everi	-3	9
check is	-23	62
check it	-26	42
check its	-5	18
check of	71	-10
check on	67	-14
check set	-6	8
check signatur	64	-22
check sticki	-8	9
check that	-17	28
check the	1	21
check their	8	-3
check them	-28	40
check what	-20	46
checkout	2	42
checkpoint	-8	24
checkpoint and	-4	21
checksum	15	-32
china	38	-20
china region	50	-26
choic	66	6
choic and	24	-21
choic is	100	-69
choic of	-5	8
choic to	-107	93
choos	-6	36
choos @	-14	31
choos a	-7	29
choos and	-9	35
choos between	-48	70
choos encrypt	-10	41
choos fleet	-4	8
choos framework	-36	65
choos instanc	-21	35
choos it	4	47
choos its	-4	15
choos kei	-12	34
choos kms	45	-29
choos multi	-19	39
choos node	-4	17
choos one	-27	53
choos otherw	59	-29
choos public	-14	17
choos qualifi	-12	26
choos region	-18	20
choos singl	-9	15
choos small	-8	22
choos sse	-8	8
choos that	-16	95
choos the	-12	48
choos their	-7	18
choos to	-16	20
choos type	-15	36
choos up	-3	30
choos when	-5	15
choos where	-2	8
choos whether	-9	16
choos which	-21	59
chose	61	-54
chosen	-19	18
cidr	-17	89
cidr rang	-22	57
cilium	-10	10
cipher	35	10
circuit	-8	35
circuit breaker	-8	35
cis	-38	54
cisco	-13	69
claim	-37	10
class	-9	35
class and	-11	28
class are	0	16
class but	35	-34
class of	-18	60
class or	41	-12
class storag	-13	25
classic	-18	28
classif	-18	56
classif and	-5	51
classifi	-23	57
classifi and	-6	28
classifi the	-4	23
clean	-16	41
clean $	-27	43
clean up	-18	37
cleanli	-8	14
cleanup	-8	60
clear	-12	38
clear in	71	-67
clear until	-9	44
cli	-18	34
cli and	-38	49
cli api	-4	18
cli or	-4	28
cli sam	0	9
click	-40	52
click $	-23	20
client	-8	28
client @	-7	14
client and	-63	-63
client are	-15	45
client befor	-7	12
client call	-6	11
client certif	-14	39
client connect	12	0
client current	-21	45
client first	-13	28
client have	-44	77
client in	-2	16
client is	150	-93
client librari	-25	46
client must	84	-43
client need	40	-17
client on	-25	94
client reach	-24	37
client send	-4	19
client side	12	48
client that	41	-20
client trust	78	-68
client who	-28	107
client with	-2	13
clock	17	39
close	8	42
close port	1	55
close the	-15	40
close to	-31	60
close until	-1	10
cloud	21	26
cloud $	-22	-17
cloud %	126	56
cloud @	5	76
cloud administr	-17	25
cloud is	-15	27
cloud servic	91	-24
cloud side	72	-40
cloud with	50	-35
cloudfront	1	13
cloudfront or	27	4
cloudfront the	-18	20
cloudfront where	-12	13
cloudtrail	33	-11
cloudtrail and	36	-26
cloudtrail by	9	16
cloudtrail doe	-32	95
cloudtrail except	23	-22
cloudtrail record	88	-57
cloudtrail s	22	-17
cloudwatch	19	4
cloudwatch agent	-2	32
cloudwatch alarm	-8	12
cloudwatch and	9	1
cloudwatch are	-10	25
cloudwatch everi	9	-5
cloudwatch log	12	9
cloudwatch metric	34	-13
cluster	-14	-3
cluster $	-120	-67
cluster @	129	44
cluster add	-36	19
cluster admin	-22	24
cluster and	-6	17
cluster applic	18	-15
cluster are	-4	53
cluster as	-37	48
cluster at	29	15
cluster autoscal	-15	43
cluster by	31	18
cluster can	36	-19
cluster certif	-5	39
cluster contain	0	17
cluster deploy	44	-30
cluster from	-32	33
cluster has	10	8
cluster is	29	-16
cluster keep	88	-17
cluster made	29	51
cluster metric	38	-10
cluster need	-67	-62
cluster node	-84	-18
cluster or	-39	64
cluster paramet	47	-3
cluster replic	22	-12
cluster set	2	11
cluster softwar	8	123
cluster that	1	17
cluster to	12	-11
cluster up	17	-2
cluster upgrad	2	51
cluster volum	81	-27
cluster who	-41	-51
cluster with	-82	68
cluster without	-47	-66
cname	-32	-4
cname in	-9	39
cni	78	11
cni and	-47	53
cni coredn	-8	-11
coarser	16	-14
coarser resolut	16	-14
code	-8	51
code $	-15	93
code and	9	26
code has	0	13
code in	-35	90
code insid	-39	71
code is	-2	93
code its	-13	25
code notebook	-10	24
code of	-16	71
code password	-3	35
code run	18	6
code scan	-3	10
code secur	-5	15
code servic	11	-6
code that	3	38
code their	-7	17
code to	-4	26
code who	-11	71
cognito	-3	21
cognito or	-8	18
collabor	-57	-20
colleagu	-10	82
collect	3	31
collect $	23	-4
collect @	2	20
collect and	32	20
collect evid	77	-37
collect log	13	-6
collect the	-32	49
collector	-16	35
column	-6	22
column level	-16	25
com	64	23
come	-2	35
come @	-58	61
come all	-32	58
come and	-16	72
come back	49	-35
come by	-38	111
come from	38	-41
come into	-29	32
come one	47	-9
come out	15	-15
come through	-18	72
come twice	-12	26
come with	-31	37
come without	105	-39
command	5	9
command line	42	-36
commiss	58	-40
commiss the	39	-20
commit	57	-13
commit by	-29	30
common	10	-5
common @	11	-4
common flood	26	-16
common network	9	-5
commun	6	62
commun with	38	-26
compact	66	-31
compani	17	14
compani $	-7	58
compani or	24	-5
compani own	-26	47
compani run	-7	20
compani us	28	-7
compani want	68	-45
compar	38	-17
compat	34	-6
compat and	-5	12
compil	-4	21
compil or	-1	12
complaint	-11	23
complet	47	-15
compli	23	20
compli is	-46	99
complianc	-133	-116
complianc mode	-24	57
complianc of	-130	-156
complianc program	74	-4
complianc report	15	92
complianc when	-86	-74
compliant	-22	30
compliant automat	-22	17
compliant with	-1	16
compon	20	4
compon are	-5	44
compon of	50	-18
compon on	-11	30
compon with	57	-52
comprom	20	119
comput	23	10
comput and	-43	56
comput env	-11	25
comput environ	-38	53
comput for	37	-19
comput in	50	-52
comput node	-8	121
comput storag	46	-10
comput that	30	1
comput type	170	39
concern	-31	-19
concern $	-56	-4
conclus	-1	34
concurr	11	25
concurr and	-10	36
concurr for	-25	25
concurr limit	3	35
concurr on	1	12
condit	23	28
condit in	-11	32
condit of	46	15
confid	-3	12
confid threshold	-3	12
confidenti	1	77
confidenti file	9	70
config	-26	28
config $	21	135
config on	20	88
configur	-4	48
configur $	52	40
configur @	19	18
configur a	-11	44
configur and	-20	33
configur anyth	-47	34
configur as	-7	23
configur automat	15	90
configur bgp	-9	22
configur both	4	22
configur by	26	69
configur call	-38	74
configur file	-5	15
configur in	-15	15
configur it	-27	67
configur its	4	62
configur launch	-6	40
configur manag	-74	-79
configur of	11	63
configur on	-5	17
configur patch	-71	98
configur secur	-3	13
configur set	-17	21
configur that	21	-8
configur the	2	48
configur them	-3	16
configur tls	50	-31
configur with	4	20
confirm	-41	-62
conflict	-7	23
connect	3	23
connect a	-8	10
connect alon	65	-32
connect and	-19	29
connect are	30	-5
connect between	-36	75
connect by	-3	16
connect encrypt	29	-28
connect from	-113	-91
connect it	37	-32
connect link	-4	14
connect or	-15	19
connect password	-7	51
connect that	40	-26
connect the	43	22
connect through	46	-42
connect to	-18	49
connect user	17	-14
connect with	-2	21
connector	-9	25
connector and	-2	10
connector for	-8	22
connector plugin	-23	52
consent	-9	46
consent of	5	24
consol	16	1
consol and	29	-12
consol ask	58	-12
consol doe	-35	76
consol of	11	-6
consol show	-39	59
consol tell	-28	84
consol turn	-57	85
consol user	8	45
consolid	35	-5
consolid and	12	26
constraint	49	-16
consult	29	-19
consum	10	30
consum and	-22	29
consum are	-14	51
consum over	46	-15
consum their	-30	57
contact	-9	34
contact and	-5	20
contact are	-6	10
contact data	43	-32
contact detail	-12	51
contact of	-31	56
contain	-19	27
contain $	-13	66
contain @	-6	54
contain agent	-53	89
contain and	1	10
contain are	-7	105
contain base	19	-40
contain fleet	-9	16
contain from	-4	12
contain host	-95	-41
contain imag	-2	70
contain in	-11	59
contain is	-3	35
contain of	-18	81
contain on	4	54
contain runtim	96	-54
contain that	8	11
contain who	9	42
containerd	3	36
containerd are	-25	27
content	15	47
content $	58	-9
content %	28	77
content and	-1	14
content by	-23	64
content is	31	87
content of	-1	18
content process	21	-17
content that	-9	44
content to	-2	25
content with	53	-43
context	-35	57
continu	55	-22
continu @	-32	36
continu and	78	-53
continu backup	16	-23
continu log	-14	18
continu plan	58	38
contract	-7	25
contractor	-25	67
control	17	4
control $	-32	93
control %	20	98
control @	102	-11
control and	24	0
control are	6	42
control behind	-45	87
control for	22	11
control group	-8	91
control in	163	26
control inherit	111	1
control instanc	66	1
control is	-79	-4
control list	-11	41
control of	41	42
control one	12	-9
control owner	25	-24
control physic	48	-35
control plane	19	-20
control that	43	-80
control the	-26	58
control their	84	-82
control when	-59	45
control which	40	67
control who	-66	11
control with	46	-31
convers	54	-27
convers and	-27	33
convers log	72	-53
cooki	-22	29
cooki and	-27	33
cool	11	31
cool and	-13	25
cool for	13	54
cool in	44	11
cope	-18	21
cope with	-9	11
copi @	39	-28
copi a	11	-6
copi afterward	10	-7
copi and	49	-32
copi data	79	-10
copi everi	-30	33
copi in	-12	24
copi it	28	-24
copi of	-38	-26
copi that	-7	18
copi the	11	17
copi them	-8	12
copi those	-12	35
copi to	19	-12
copi with	20	-19
coppa	-25	38
cor	-10	91
core	3	21
core devic	-32	68
core rule	37	-32
coredn	-64	3
coredn @	-59	0
corpor	9	75
corpor directori	17	80
correct	-53	16
correct $	-12	22
correct and	-2	19
correct that	-63	10
correct the	0	18
cost	11	100
could	27	-18
could not	-32	43
could see	49	-25
count	-6	54
count and	-7	43
count of	-9	14
count or	-19	21
count them	17	65
countri	-5	112
cover	19	39
cover and	56	-50
cover by	24	-8
cover onli	-12	23
cover the	-17	23
cover what	-67	116
coverag	-2	12
cpu	17	11
cpu and	-20	51
cpu memori	4	11
crash	113	-22
creat	3	28
creat $	-35	49
creat @	-9	91
creat a	12	21
creat account	-31	106
creat alarm	-14	14
creat an	-132	-9
creat and	22	-3
creat anew	-41	61
creat by	-36	34
creat databas	-2	27
creat encrypt	74	-21
creat grant	-8	28
creat in	77	-34
creat individu	10	56
creat it	-16	70
creat kei	-11	20
creat one	-3	10
creat or	13	-7
creat repair	10	-5
creat the	-5	25
creat their	-3	46
creat them	-15	38
creat user	-1	16
creat with	79	-51
creation	9	49
creation $	-3	171
creation and	-13	23
creation as	-5	8
creation or	-10	18
credenti	-13	56
credenti $	5	109
credenti and	-4	9
credenti by	26	-4
credenti in	11	6
credenti of	-25	53
credenti out	-10	18
credenti that	9	34
credenti with	2	35
credit	-20	79
critic	27	-4
critic find	-7	14
critic flaw	44	-7
critic in	0	21
critic on	32	-28
critic secur	56	-25
crl	22	5
cron	56	22
cross	-15	42
cross account	5	32
cross region	-23	59
cross site	-9	18
cross the	-1	8
cross zone	-24	29
crypto	-31	48
crypto %	-23	43
cuda	-25	28
cumul	-8	-15
cumul updat	-12	-12
curat	9	27
curat imag	16	-15
current	-2	10
current $	-22	24
current @	23	23
current client	-18	60
current is	-17	91
current one	46	-40
current or	1	19
current tls	-23	41
custom	12	13
custom $	59	-16
custom ami	-9	71
custom and	-6	8
custom apart	51	-14
custom are	-40	59
custom by	-6	10
custom compon	-7	33
custom control	79	-9
custom data	36	45
custom docker	-21	50
custom domain	10	-6
custom from	32	-9
custom imag	93	83
custom machin	8	-6
custom manag	-83	70
custom model	-6	16
custom on	32	-13
custom put	18	52
custom resourc	-4	12
custom rule	-17	46
custom sinc	-11	23
custom sourc	-6	21
custom specif	-37	69
custom store	-10	47
cut	15	14
cut off	-13	14
cut the	-8	18
cve	-10	13
cve $	-8	89
cve come	15	-15
cve fix	7	-66
cve in	-49	41
cve within	30	-29
cycl	108	27
d	113	-3
daemon	-1	45
daemon or	-9	12
daemon that	-38	53
daemonset	-19	58
dai	3	20
dai $	-5	99
dai 1	-7	9
dai @	-16	22
dai after	44	-37
dai ahead	36	-33
dai and	9	-4
dai as	-3	19
dai at	-9	21
dai befor	23	-10
dai by	-12	25
dai for	-24	24
dai have	19	-17
dai if	17	-15
dai in	-4	14
dai is	-29	41
dai it	-46	64
dai of	15	-13
dai onli	-11	15
dai to	13	-11
dai unless	14	-5
dai whenev	26	-20
dai without	-45	42
daili	12	-11
daili and	22	-12
daili autom	16	-6
daili automat	9	-60
daili backup	-1	-30
daili for	16	-13
daili on	57	-46
daili snapshot	68	-64
daili then	-36	77
dangl	-9	39
dangl cname	-9	39
dark	59	-29
dark $	59	-29
dashboard	-7	10
dashboard $	85	-17
dashboard about	-58	-65
dashboard alert	81	-41
dashboard and	-11	22
dashboard are	-4	21
data	14	19
data $	11	99
data %	19	53
data @	26	3
data a	-11	20
data access	-7	14
data after	-8	77
data and	-25	-1
data are	-5	16
data arriv	63	6
data as	43	72
data at	7	-20
data back	-14	27
data befor	6	68
data by	22	47
data captur	-8	15
data center	45	-11
data encrypt	25	5
data event	-25	80
data from	53	-1
data goe	-8	41
data if	-25	27
data in	-29	22
data integr	7	65
data into	17	107
data is	-25	36
data kept	-56	-68
data key	8	-3
data lifecycl	-20	28
data live	-19	38
data model	-15	21
data node	-15	22
data of	-3	16
data on	9	28
data out	-21	43
data over	42	-31
data plane	72	-20
data process	-62	-68
data protect	-6	28
data qualiti	1	62
data redundantli	37	-19
data resid	-16	12
data scientist	-18	14
data set	-15	30
data share	-22	32
data sit	21	1
data sourc	14	4
data stai	-33	90
data that	19	13
data under	-53	7
data when	1	10
data where	-22	31
data whose	-39	11
data with	44	-33
data within	-2	24
databas	-2	35
databas $	8	67
databas @	-57	-153
databas and	19	46
databas behind	18	-4
databas by	33	-28
databas credenti	-2	134
databas current	52	-47
databas endpoint	33	-25
databas engin	35	19
databas from	47	-43
databas in	66	-10
databas insid	-19	20
databas is	-23	36
databas itself	-13	94
databas of	113	-67
databas on	-28	37
databas password	-2	102
databas patch	56	-39
databas role	-9	15
databas run	74	-24
databas schema	17	70
databas small	-9	15
databas softwar	-79	-148
databas that	80	-27
databas user	4	22
databas who	-1	10
databas with	27	-17
datacent	43	22
datacentr	74	-18
date	13	20
date $	21	3
date and	11	15
date of	16	1
date where	-15	17
day	9	2
day $	6	-46
day 14	19	10
day 21	9	-22
day and	8	-4
day is	49	-30
day of	20	-17
day to	-23	25
db	-57	-67
db instanc	57	-1
db password	-15	33
db patch	-126	-76
db subnet	-22	28
dba	77	-1
dba team	-48	-19
dcv	91	-1
ddo	25	-58
ddo attack	40	-29
ddo rule	-13	14
deactiv	16	73
dead	16	10
dead @	-18	78
dead letter	-27	37
deal	-37	-59
deal $	-53	0
deal with	-27	-63
dear	-10	11
dear colleagu	-10	11
debian	-7	62
decid	-11	44
decid $	0	14
decid @	-11	19
decid about	-8	38
decid and	-23	42
decid between	-14	73
decid by	-11	52
decid from	-15	35
decid how	-9	78
decid in	-25	46
decid on	-17	29
decid that	7	44
decid the	-27	135
decid to	-1	89
decid what	-13	37
decid when	-15	31
decid whether	-17	32
decid which	4	31
decid who	-7	30
decid whom	-32	98
decid with	-9	26
decis	29	78
decis $	3	80
deck	3	10
decommiss	68	30
decommiss storag	69	0
decrypt	-18	42
decrypt and	-7	63
decrypt uptim	-33	44
dedic	-2	14
dedic @	-8	8
dedic connect	14	-10
dedic master	0	18
deep	-8	33
default	12	5
default $	-14	-36
default 1	-38	72
default @	-6	-14
default a	-22	37
default ami	57	-13
default and	16	-4
default by	-20	23
default encrypt	-172	-161
default envelop	-50	-13
default for	-51	63
default from	-47	87
default group	-28	81
default in	-12	30
default is	-27	95
default key	-27	42
default on	-30	53
default one	-30	65
default onli	-19	20
default or	-13	42
default paramet	12	2
default plan	34	-10
default the	-64	68
default thei	-32	37
default updat	20	-17
default version	110	-108
default with	34	-8
defect	128	-65
defenc	103	-10
defend	29	-6
defend the	37	-11
defer	-7	13
defer it	-5	11
defin	-15	58
defin $	-4	58
defin @	-9	27
defin and	1	16
defin the	-19	52
defin what	-13	47
definit	2	27
definit $	4	92
definit @	-11	15
definit and	24	7
definit as	-17	27
definit has	-22	28
definit in	-17	41
definit of	29	-16
degauss	47	-12
degrad	16	6
delai	0	14
deleg	-10	23
deleg administr	-12	23
deleg and	-4	13
delet	-1	30
delet $	-1	98
delet %	-3	40
delet @	16	-1
delet after	-18	30
delet an	-16	23
delet and	5	8
delet are	-10	20
delet everyth	-13	50
delet face	-13	16
delet is	-3	26
delet it	21	38
delet its	-2	9
delet key	-15	27
delet object	-1	43
delet of	-39	33
delet old	-23	54
delet on	-17	21
delet one	-13	26
delet or	21	-12
delet protect	-12	29
delet recoveri	-10	19
delet that	29	-26
delet the	16	33
delet them	64	-28
delet those	-2	14
delet what	-2	32
delet with	-39	45
deliv	15	31
deliv log	26	-25
deliv the	24	-22
deliv to	26	-18
deliv with	21	-20
deliveri	7	23
deliveri for	-5	11
deliveri polici	64	-40
deliveri statu	-3	31
demand	23	10
demand @	9	-8
demand and	-59	66
demand it	13	-1
demand mode	92	-88
demand tabl	8	20
demand tls	56	-16
deni	12	27
depend	11	43
depend @	40	-33
depend on	-8	24
depend updat	5	78
deploi	2	41
deploi $	-26	78
deploi @	-20	82
deploi and	45	-26
deploi as	-12	11
deploi it	-12	24
deploi new	-15	19
deploi on	0	37
deploi the	52	21
deploi them	10	40
deploi to	-19	61
deploi with	-13	23
deploy	21	-2
deploy $	46	-28
deploy account	31	-30
deploy and	-9	30
deploy by	16	-12
deploy its	47	-46
deploy of	-6	21
deploy strategi	-17	44
deploy type	-5	28
deploy until	20	-12
deprec	-16	70
deprec %	-20	33
depth	-22	24
describ	8	44
descript	49	-24
design	-9	69
design @	9	-5
design and	-25	39
design index	1	24
design it	2	32
design the	2	32
desir	10	5
desir capac	32	-10
desir count	-11	17
desktop	-49	30
desktop $	41	88
destin	6	14
destin and	-12	35
destin of	-13	13
destroi retir	28	2
destroi the	35	-17
detail	4	28
detail result	7	12
detect	54	-7
detect and	28	-9
detect in	90	10
detect on	-6	12
dev	-6	31
dev talk	-4	8
develop	-8	74
devic	-5	32
devic $	58	66
devic %	1	46
devic are	-25	41
devic certif	-11	47
devic check	-9	11
devic in	-13	35
devic is	30	-1
devic may	40	-35
devic of	-20	129
devic on	-9	39
devic stand	-12	17
devic that	37	-6
devic the	-16	37
dhcp	-19	20
di	37	14
di $	34	29
di who	67	-37
dial	-30	55
dial in	-30	58
dictat	-16	23
did	-10	-25
did %	-10	30
did not	-19	22
die	29	27
diesel	98	-20
diesel gener	55	-22
differ	25	11
differ avail	-74	81
differ custom	87	-36
differ zone	38	1
digest	-20	25
direct	-3	19
direct @	-5	23
direct connect	-3	12
direct internet	3	12
direct put	-1	12
directli	9	35
directori	33	27
directori $	21	-28
directori group	-16	21
disabl	0	39
disabl @	3	17
disabl a	-13	43
disabl by	-16	29
disabl key	-13	18
disabl the	22	-22
disast	-5	26
disast of	13	-8
disast recoveri	-7	31
disconnect	-15	18
disconnect and	-9	10
discov	-12	18
discoveri	-28	57
disk	22	0
disk @	80	-49
disk and	-3	24
disk are	-24	76
disk at	-92	-9
disk encrypt	83	-25
disk goe	-13	57
disk in	32	-21
disk is	-44	17
disk of	5	30
disk or	-14	19
disk that	87	-48
disk under	150	-9
disk when	99	-53
disk with	-11	19
dispos	80	-43
dispos of	62	-20
disrupt	39	-5
disrupt budget	39	-5
distribut	-6	75
distribut @	9	60
disturb	11	15
divid	-71	-96
divid $	-26	-74
dlq	-21	68
dmarc	-4	10
dmarc record	-4	10
dns	-26	-32
dns and	-16	-48
dns of	-15	42
dns queri	-27	-7
dns record	-91	93
dns valid	4	-120
do	22	-4
do $	122	15
do %	82	-24
do @	-104	25
do all	-11	24
do and	-29	86
do anyth	67	9
do for	-64	78
do it	-74	-2
do not	6	43
do noth	41	-58
do or	-76	-3
do so	-27	47
do that	-57	59
do the	-69	-82
do thei	-33	-59
do thi	-49	10
do those	-45	-65
do we	-28	-42
do what	-6	15
do with	-13	33
doc	-13	18
dock	54	-1
docker	-24	61
docker imag	-29	52
document	-3	27
document and	-4	18
document queri	1	16
document that	-7	19
doe	-5	16
doe $	-17	93
doe %	-18	4
doe @	-1	44
doe it	-20	-23
doe not	7	41
doe on	16	-11
doe rotat	-2	25
doe so	-4	19
doe somebodi	-64	-33
doe that	-30	-25
doe the	17	-49
doe to	-9	15
doesnt	5	12
doesnt it	-20	-3
domain	19	18
domain $	63	35
domain @	-32	30
domain and	1	20
domain are	-24	36
domain control	27	28
domain in	53	26
domain is	7	13
domain name	4	58
domain of	52	-20
domain that	-19	33
done	-12	-65
done by	0	-75
dont	-41	-23
dont have	38	-34
dont need	14	-64
door	6	9
door cage	-1	9
doubl	2	-8
down	-8	-35
down $	23	8
down again	39	-30
down and	-11	22
down meanwhil	31	19
down the	12	-3
down to	-6	8
downgrad	-69	129
download	19	30
download @	-25	51
download and	-18	25
download the	-28	36
download them	-9	35
downtim	32	27
dr	-89	-54
dr $	-97	-60
drain	1	21
drain @	31	-24
drain and	-12	-16
drain the	20	-14
draw	-8	61
draw conclus	-1	34
drift	12	55
drift $	-12	113
drill	-34	83
drill $	13	103
drill for	-4	56
drill instanc	-6	9
drive	115	-57
drive %	80	11
drive behind	37	-20
driver	9	29
driver and	14	68
driver current	-3	13
driver for	9	-1
driver in	-1	43
driver of	4	13
driver on	-17	30
driver the	21	-20
drop	0	12
drop record	34	-29
drop the	-21	23
drop them	31	-25
drop what	-37	39
ds	-7	11
ds record	-7	11
dss	-18	-36
dss complianc	-105	-89
durabl	96	-24
durabl $	103	-41
durabl and	43	-29
durabl in	28	-23
durabl of	52	37
durabl state	18	6
durat	-7	43
dure	70	-13
dure a	55	-10
dure an	33	1
duti	-6	9
duti $	25	2
duti for	-60	-46
duti in	76	-10
duti is	-16	40
duti to	-6	48
e	-86	-38
e mail	-8	32
each	9	8
each @	14	20
each avail	-69	78
each chang	-18	34
each deploy	22	-3
each endpoint	-10	21
each execut	18	-15
each further	33	-32
each hour	76	-49
each instanc	-1	24
each is	51	-15
each job	-23	40
each new	54	-31
each of	38	-20
each other	17	16
each region	3	23
each request	17	-7
each run	28	-20
each servic	-40	42
each sourc	-10	19
each tabl	18	6
each time	-25	33
each volum	30	2
each vpc	18	-15
each zone	-23	29
earlier	1	31
earlier if	-5	13
earthquak	43	-14
earthquak risk	34	-22
east	10	-5
ebs	17	6
ebs driver	26	-25
ebs encrypt	-3	46
ebs key	21	10
ebs rds	-59	69
ebs snapshot	76	-66
ebs volum	24	-3
ec2	13	8
ec2 @	6	23
ec2 and	-12	39
ec2 instanc	35	-4
ecr	-10	36
ecr and	-5	11
ecs	85	15
ecs agent	42	-5
ecs contain	-53	101
edg	22	-4
edg function	-5	56
edg locat	14	-5
edg network	44	-26
edg of	-8	23
edit	-23	38
edit @	-2	9
edit and	-39	49
editor	0	23
effect	-16	40
effect in	-16	32
effort	24	-24
efs	8	3
efs and	1	14
eight	17	-9
eight hour	17	-9
either	0	39
eks	24	104
eks node	11	135
elast	-125	-91
elast ip	-7	9
electr	-11	50
electr and	-20	47
eleven	40	-16
eleven nine	40	-16
els	43	-13
els and	10	2
els can	7	20
els get	45	-29
els is	25	-9
elsewher	-2	30
elsewher $	-11	24
elsewher and	-10	21
elsewher is	-2	49
em	41	39
em $	72	22
em %	6	41
email	6	10
email current	-6	48
emb	-17	21
emerg	-17	31
emerg @	-11	18
emit	28	-15
employe	50	30
employe $	45	55
employe in	-31	33
employe leav	-23	42
empti	40	-15
emrf	-4	21
ena	-15	26
ena and	-10	20
enabl	-15	40
enabl @	-11	97
enabl audit	-43	23
enabl by	-55	-70
enabl continu	-14	18
enabl each	3	14
enabl error	0	10
enabl it	-2	33
enabl log	-14	22
enabl mfa	3	35
enabl point	0	44
enabl queri	-15	38
enabl server	-9	10
enabl storag	-24	23
enabl the	24	-4
enabl them	9	15
encrypt	2	-8
encrypt $	-102	38
encrypt @	16	-62
encrypt a	-38	-29
encrypt all	54	-4
encrypt among	-5	8
encrypt an	-164	13
encrypt and	37	5
encrypt are	-20	82
encrypt as	-9	27
encrypt at	-31	-70
encrypt backup	-19	-167
encrypt befor	-29	84
encrypt between	-8	22
encrypt by	-48	-6
encrypt cluster	73	-24
encrypt code	18	6
encrypt content	33	-19
encrypt control	75	-32
encrypt custom	25	-14
encrypt data	90	17
encrypt definit	17	-13
encrypt disk	69	-38
encrypt end	46	-41
encrypt environ	-15	65
encrypt etcd	17	-9
encrypt everi	65	-27
encrypt everyth	-2	14
encrypt file	10	64
encrypt find	23	4
encrypt firewal	30	-20
encrypt for	-137	-152
encrypt from	-33	54
encrypt home	77	-48
encrypt host	42	-24
encrypt in	-99	-105
encrypt index	26	-19
encrypt instanc	77	-18
encrypt inventori	18	-14
encrypt is	37	-17
encrypt it	54	11
encrypt its	28	-12
encrypt kei	-1	15
encrypt key	18	153
encrypt manag	7	20
encrypt messag	23	-32
encrypt metadata	34	-7
encrypt network	49	-25
encrypt new	30	-109
encrypt node	-5	11
encrypt noth	-73	135
encrypt nvme	-38	57
encrypt object	6	12
encrypt of	-91	-38
encrypt on	27	22
encrypt or	-3	15
encrypt our	-23	105
encrypt sdk	-48	54
encrypt secret	10	83
encrypt sensit	-24	21
encrypt set	-9	105
encrypt smb	35	-9
encrypt store	55	-27
encrypt support	31	5
encrypt the	34	13
encrypt their	22	34
encrypt them	-38	91
encrypt trace	65	0
encrypt traffic	43	-13
encrypt unless	23	-17
encrypt user	45	-37
encrypt what	26	-15
encrypt when	-12	72
encrypt where	-19	29
encrypt which	32	-26
encrypt with	-41	29
end	17	15
end $	-18	60
end @	-15	63
end a	-29	67
end after	-45	59
end and	-7	24
end are	0	15
end at	-20	123
end date	-29	35
end in	22	25
end instanc	43	-17
end is	-23	29
end it	33	15
end node	17	-7
end of	4	-20
end the	38	-3
end them	32	-26
end tls	88	-48
end to	23	-18
end user	-30	50
end with	-31	46
endpoint	19	8
endpoint $	44	15
endpoint @	-20	74
endpoint and	10	4
endpoint are	-15	60
endpoint by	49	6
endpoint for	21	24
endpoint from	-14	14
endpoint in	-11	22
endpoint is	-47	-39
endpoint of	-9	33
endpoint on	46	-32
endpoint onli	33	-23
endpoint open	-11	18
endpoint option	-24	41
endpoint or	-14	20
endpoint over	22	-13
endpoint polici	-14	57
endpoint run	57	-20
endpoint servic	-43	65
endpoint that	-17	21
endpoint type	-14	21
endpoint up	102	-10
endpoint where	-3	11
endpoint with	28	-16
endpoint write	-5	9
enforc	-14	54
enforc by	-36	39
enforc http	-29	68
enforc it	45	-16
enforc the	-7	27
enforc them	-11	63
engin	22	-22
engin $	-76	-120
engin @	-56	-127
engin and	8	21
engin behind	50	-3
engin log	-2	19
engin of	69	-88
engin onli	47	-1
engin or	-10	15
engin patch	7	-105
engin publish	21	-2
engin s	-10	23
engin softwar	20	1
engin that	41	22
engin upgrad	-83	4
engin version	12	-9
engin write	-9	35
enhanc	-10	32
enhanc health	-1	57
enhanc log	-9	13
enlarg	-13	30
enlarg the	-1	8
enough	-8	42
enough @	-10	72
enough bandwidth	-19	22
enough for	-15	19
enough healthi	83	-66
enough of	25	-22
enough replica	1	54
enough to	-46	55
enrol	10	15
enrol account	14	5
ensur	12	14
ensur that	61	-26
enter	0	29
entir	58	-34
entri	27	5
entri and	-7	22
entri to	67	-43
env	-11	37
env is	-10	26
env var	-6	24
envelop	-52	-35
envelop encrypt	-52	-35
environ	9	19
environ $	-10	37
environ @	44	-31
environ and	35	2
environ at	33	-23
environ class	-14	24
environ for	11	-11
environ of	31	-19
environ off	2	13
environ queue	-18	25
environ the	-18	20
environ variabl	-4	33
environment	84	14
environment control	87	17
ephemer	-8	-12
ephemer storag	-32	-45
equip	44	-15
equip and	-38	43
eras	91	-65
eras a	61	-15
eras it	9	-9
eras the	48	-47
erasur	-5	12
error	-9	37
error and	-5	12
error log	0	8
error of	-4	67
escort	28	-5
escort visitor	28	-5
esx	-60	78
esxi	3	87
esxi host	-18	40
esxi patch	13	36
esxi the	-24	44
etc	-6	80
etcd	90	-6
etcd and	27	-26
etcd by	-88	-23
etcd in	148	-33
etcd of	14	-1
etcd over	14	-3
etl	-13	50
etl script	-12	51
eu	-27	97
evalu	23	33
evalu @	44	-23
evalu them	-14	80
even	69	-4
even if	37	16
event	18	0
event $	25	116
event @	-24	83
event and	19	-2
event by	34	-19
event for	-30	88
event histori	20	-16
event in	85	-62
event of	-59	101
event publish	-2	9
event that	-33	46
event through	50	-11
event to	-2	22
event windows	-31	33
event without	50	-45
eventbridg	21	-11
eventbridg and	29	-20
eventbridg or	-15	22
ever	12	28
ever becom	19	3
everi	20	7
everi 12	81	-56
everi 14	20	-9
everi 30	12	19
everi 90	56	50
everi @	39	-6
everi account	-23	23
everi agent	13	14
everi chang	18	-17
everi client	-13	15
everi cluster	45	-8
everi custom	14	-14
everi day	45	-78
everi eight	17	-9
everi endpoint	36	-22
everi evict	-22	45
everi few	55	4
everi file	37	2
everi five	-16	20
everi instanc	67	1
everi kind	8	-2
everi minut	-10	18
everi mode	-21	27
everi month	-40	-63
everi new	42	-23
everi node	-9	21
everi other	26	-9
everi record	19	-8
everi region	3	33
everi request	-10	11
everi type	7	39
everi updat	-7	77
everi use	44	-31
everi write	8	-5
everi year	30	-26
everybodi	-15	37
everyon	-21	51
everyth	9	19
everyth at	12	21
everyth behind	62	-30
everyth els	-9	16
everyth for	-14	34
everyth on	-2	12
everyth out	-7	11
everyth that	-49	61
everyth through	-22	34
everyth under	-9	18
everywher	-30	21
evict	6	23
evict @	36	-18
evict and	18	-13
evict hold	-24	50
evict keep	40	-30
evict polici	0	23
evict the	26	-21
evid	25	18
evid and	73	-49
evid for	44	-25
evid on	-4	71
evid that	-16	36
ex	32	-10
ex employe	-21	51
exact	-12	19
exact version	-12	19
exactli	32	-19
exampl	-7	17
exampl with	20	-17
except	14	-3
except @	12	12
except for	-9	16
except in	25	-13
except with	24	-4
exchang	23	-10
exchang and	18	-15
exclus	-4	15
exec	-2	8
execut	12	15
execut @	0	43
execut and	3	20
execut are	85	-74
execut environ	74	-66
execut histori	37	-10
execut in	46	-42
execut log	-58	57
execut role	-13	54
execut the	16	-56
exhaust	64	-28
exist	2	36
exist @	47	-25
exist for	1	84
exist in	14	17
exist on	-13	24
exist onli	-3	29
expect	-35	37
expect %	-2	34
expect run	-2	10
expect to	-54	15
expens	-17	36
experi	-15	36
expir	-6	38
expir after	-23	27
expir and	6	8
expir by	-33	50
expir or	-40	55
expir the	55	-51
expiri	-26	84
expiri and	37	-33
export	-6	36
export @	-13	28
export and	-9	18
export it	71	-39
export of	-5	20
export or	39	7
export polici	-6	17
export report	-17	52
export those	-5	23
export to	-9	18
export what	-30	52
expos	-23	33
exposur	35	16
express	-14	31
extend	-18	-10
extend support	-8	-27
extend the	-14	22
extens	-10	78
extern	-35	47
extra	-85	-52
extract	51	-17
face	-11	13
face from	-16	19
facil	79	-40
facil $	98	-18
facil and	-20	25
factor	-7	32
factor and	-11	11
factor authent	-4	43
factor for	2	35
factor of	-11	26
factori	-20	63
fail	25	3
fail $	51	-9
fail @	59	-30
fail back	2	19
fail broker	22	-14
fail check	-26	87
fail deploy	-15	17
fail disk	70	2
fail drive	73	-7
fail equip	52	-50
fail evict	-16	24
fail hardwar	47	-25
fail host	65	-28
fail its	69	-65
fail node	78	-49
fail on	1	14
fail or	-27	60
fail over	-8	29
fail record	-13	20
fail run	-5	11
fail server	40	-24
fail task	27	-16
fail with	-15	20
fail without	25	-25
failov	-5	18
failov drill	-19	40
failov is	-33	46
failov of	47	-23
failov record	-29	40
failov test	-1	40
failov to	48	-43
failov when	23	-15
failur	20	20
failur $	60	31
failur and	-15	22
failur in	59	0
failur of	66	-42
fall on	-18	23
fall to	17	44
fall under	39	8
fals	42	34
fals $	68	6
fals posit	38	4
famili	-4	9
far	35	-18
fargat	20	-7
fargat and	41	-37
fargat or	-11	13
fast	-17	39
fast and	-23	32
fault	13	5
fault $	-40	-72
fault and	-29	45
fault toler	-25	76
faulti	71	-25
featur	13	7
featur of	-32	38
featur that	-11	12
februari	25	-16
februari 2026	25	-16
feder	1	72
feder with	16	86
fedramp	31	-25
fee	50	17
feed	3	51
feedback	-2	10
fell	34	-24
fenc	110	0
fend	49	-27
fend off	49	-27
fetch	-11	26
fetch @	-12	30
few	-1	30
few high	23	-22
few peopl	-3	8
few week	55	4
fiber	9	-4
fiber and	8	-3
fibr	72	17
fibr between	95	26
field	-15	47
file	3	30
file $	-13	65
file and	-23	51
file are	83	-14
file befor	12	73
file has	-21	54
file in	-27	57
file is	-10	20
file of	-3	32
file on	12	101
file permiss	1	47
file server	42	-19
file share	-38	28
file system	10	19
file that	33	1
file to	64	-50
file valid	-10	11
fill up	15	-8
filter	40	-6
filter and	-7	17
filter common	33	-18
final	-17	44
final snapshot	-18	32
find	2	24
find $	4	58
find and	15	6
find at	23	4
find fail	38	-35
find in	-61	58
find is	-4	37
find that	-22	40
find the	-29	46
fine	1	29
fine grain	-10	36
finger	44	-59
fip	88	-15
fip 140	37	-19
fip endpoint	-31	34
fip valid	37	-1
fire	81	-4
fire and	41	-6
fire protect	23	-9
fire suppress	74	29
firecrack	26	-15
firecrack bug	84	-35
firecrack micro	15	-12
firehos	9	11
firewal	-20	22
firewal $	-65	-43
firewal %	-103	-65
firewal and	-11	25
firewal applianc	87	66
firewal configur	8	108
firewal insid	46	29
firewal of	-41	-52
firewal polici	25	-16
firewal rule	-22	65
firm	0	56
firmwar	31	-5
firmwar $	104	62
firmwar and	2	23
firmwar do	99	-1
firmwar of	126	-9
firmwar on	69	-29
firmwar updat	125	2
first	-24	21
first $	-37	-216
first and	31	-24
first one	-58	2
fit	51	-8
five	1	10
five at	24	-18
five minut	-15	21
fix	2	20
fix %	0	20
fix a	13	58
fix and	44	6
fix bug	-5	41
fix by	2	31
fix for	-6	-60
fix it	-45	70
fix or	32	-12
fix that	-86	-114
fix the	36	64
fix vulner	-7	20
fix within	26	-20
flag	19	62
flag @	-24	25
flash	91	10
flaw	29	10
flaw in	4	13
fleet	3	22
fleet $	-10	61
fleet and	-7	24
fleet behind	-35	-158
fleet of	-49	72
fleet patch	6	97
fleet that	59	-33
fleet to	-14	45
fleet who	45	-26
flip	-14	44
flip $	-14	46
flip it	4	28
flood	15	-4
flood $	42	-50
flood against	30	-6
flood and	32	-22
flood at	-5	37
flood of	-22	105
flood on	14	-14
flood with	46	-1
floor	-11	46
flow	0	36
flow log	-15	48
folder	21	25
folder and	47	-3
folk	-9	17
follow	19	44
follow the	-6	24
follow them	12	74
for	10	13
for $	44	-47
for %	-37	53
for 12	34	-2
for 14	11	1
for 24	92	-70
for 35	34	-10
for 7	10	-8
for 90	-6	15
for @	38	33
for a	3	27
for all	71	-28
for an	41	-8
for and	62	-61
for anyth	-36	56
for api	57	-40
for applic	-6	31
for assign	-8	17
for at	19	-1
for attach	35	-17
for attack	-3	53
for both	17	31
for by	-33	80
for cloudtrail	38	-14
for complianc	-133	-158
for connect	-29	39
for consol	0	45
for copi	40	-35
for custom	-33	64
for cve	33	-32
for data	52	38
for delet	0	31
for each	12	20
for encrypt	-35	55
for ever	-27	56
for everi	15	-3
for everyon	-4	29
for exampl	-6	17
for fail	-27	34
for failur	33	26
for feder	-6	45
for free	5	24
for gdpr	-20	9
for good	-14	32
for growth	-14	31
for higher	10	1
for improv	-18	24
for index	20	-13
for instanc	-39	47
for it	9	7
for its	35	-1
for keep	76	9
for life	-53	82
for load	-8	17
for log	-45	56
for longer	-13	32
for mail	47	-22
for mainten	-32	46
for malwar	19	-11
for manag	-60	-38
for me	19	18
for more	-11	36
for new	13	-68
for no	-6	79
for old	-15	25
for one	-12	28
for os	42	-58
for our	2	59
for patch	0	8
for pci	-35	-86
for person	8	49
for physic	28	101
for product	-9	15
for recoveri	-16	24
for region	23	-7
for replac	138	3
for resili	6	19
for resourc	-14	14
for retir	16	-1
for rollback	-32	44
for s3	41	-40
for secret	2	52
for secur	19	99
for servic	33	-13
for seven	21	-7
for sever	-15	15
for some	69	-7
for sourc	11	-6
for spectr	28	-3
for suspici	-21	42
for task	24	-17
for that	27	-4
for the	2	-11
for them	3	15
for thi	8	-50
for those	6	13
for train	83	41
for two	37	-28
for up	43	-34
for us	-87	-29
for vmware	58	-24
for vulner	-6	29
for what	-14	27
for whom	-19	49
for you	-11	61
forbid	-35	51
forc	2	35
forc it	64	-53
forc one	70	-29
forc ssl	-28	31
forc tls	-16	41
forens	28	77
forens on	28	77
forgotten	-4	53
form	-14	16
format	-2	29
format of	-13	23
former	35	20
forward	9	24
forward secreci	31	-8
found	22	32
found by	-5	27
four	-17	49
four dai	-9	44
framework	4	17
framework and	-20	48
framework is	-12	17
framework on	-27	30
framework version	13	-10
frankfurt	-51	51
free	2	20
free address	-1	12
free of	-2	11
free space	-5	21
free tier	16	14
fresh	30	34
fresh $	43	-28
fresh one	22	53
fridai	32	0
from	12	12
from $	-20	-22
from %	-5	-62
from 1	-25	27
from 2016	-19	45
from @	-9	40
from a	12	24
from an	-31	61
from anoth	25	-16
from artifact	-7	68
from aws	26	-6
from be	-13	42
from befor	30	29
from certif	85	-63
from day	-28	24
from delet	-9	15
from each	92	-37
from ecr	-26	27
from flood	28	-9
from insid	-20	39
from it	-8	15
from its	31	-23
from minor	-84	-35
from one	34	-10
from other	9	5
from our	-28	30
from outsid	18	-2
from read	-36	11
from releas	-18	58
from the	15	26
from there	-11	14
from those	44	-24
from us	-24	-88
from version	4	73
from where	-2	48
from which	16	10
from who	33	-18
from whom	29	-76
front $	-47	85
front and	36	-25
front of	55	-82
fsx	22	-20
ftp	-7	44
full	-7	52
full access	-19	23
full of	0	16
full or	-1	8
fulli	27	-2
fulli inherit	27	-16
fulli manag	16	0
function	4	39
function $	-13	76
function @	18	36
function and	-5	13
function code	-32	83
function data	-9	49
function execut	24	-14
function is	-12	38
function keep	-11	13
function may	-10	12
function of	2	18
function permiss	-23	64
function run	59	-47
function that	-11	16
function to	24	-14
further	-2	21
further on	-24	42
further region	-8	18
game	-10	77
game server	-34	63
gatewai	-31	-53
gatewai @	-11	21
gatewai and	-18	22
gatewai endpoint	-26	86
gatewai for	58	-24
gatewai on	44	-18
gatewai or	-12	42
gatewai patch	-41	-82
gave	12	8
gb of	8	0
gbp	45	-79
gdpr	-5	56
gdpr complianc	-15	4
gear	44	-25
gener	80	8
gener $	110	-22
gener and	24	-12
gener the	11	-5
general	-52	14
general $	-44	-17
general who	3	64
generally	-22	5
generally speak	-14	2
generally whose	-37	12
geo	-13	60
geo restrict	-13	60
get %	28	-26
get 20	-14	44
get @	28	-9
get a	22	20
get and	-8	10
get endpoint	88	-4
get in	-23	41
get it	-28	62
get its	-23	24
get new	24	-73
get no	-17	26
get none	-26	54
get onto	-8	19
get patch	-63	21
get secur	25	-52
get the	-18	40
get their	54	-31
get them	49	-13
get updat	-12	26
gib	-15	31
gib is	-13	15
gib of	-13	38
give	5	14
give a	-12	18
give an	8	21
give each	35	-1
give everi	32	-18
give it	12	-10
give job	-3	8
give no	26	-8
give the	-13	28
given	-35	48
glibc	-11	44
global	68	-20
global @	18	14
global infrastructur	63	-3
global network	65	-11
global resili	-16	17
global tabl	40	-26
go	-6	15
go @	92	-30
go back	-7	11
go by	-8	27
go how	-2	9
go in	24	9
go on	-19	31
go out	-17	17
go through	16	4
go to	-17	42
go with	-30	52
goal	-3	23
goe	-12	13
goe @	-13	57
goe back	46	-21
goe in	3	34
goe into	-12	14
goe on	7	19
goe out	-44	10
goe through	-25	41
goe to	-4	56
golden	-5	80
golden ami	0	40
golden imag	-9	70
gone	-27	46
gone for	-16	20
good	-2	18
good and	-8	8
got	12	4
got a	21	18
got share	0	10
gotta	30	20
govern	-44	77
gpu	69	-31
gpu and	87	-56
grace	-32	48
grain	-10	36
grain access	-11	39
grant	-8	40
grant among	23	-22
grant and	-4	11
grant column	-1	16
grant lose	-5	15
grant on	-6	81
grant permiss	-4	71
grant tabl	-8	38
graph	20	17
greatest	18	7
greatest capac	-12	16
greatest number	-4	21
greatest size	80	-43
green	1	25
green deploy	19	5
gremlin	-10	85
gremlin queri	-4	61
grid	5	26
grid infrastructur	-24	26
group	3	42
group $	11	168
group @	-11	18
group a	25	123
group and	13	2
group appli	-2	56
group are	10	31
group as	-6	53
group at	25	-16
group between	-16	35
group configur	22	94
group decid	4	18
group for	-4	70
group from	82	-40
group health	-9	9
group in	29	57
group may	-9	18
group of	0	63
group on	-11	42
group over	-29	32
group polici	-17	31
group publish	-9	9
group rule	-7	24
group that	-17	33
group the	-12	18
group to	-13	31
group where	10	-9
group whose	5	61
group windows	-13	36
group with	-4	15
grow	42	-15
grow $	-15	18
grow and	10	5
grow by	-50	105
grow it	-5	27
grow its	56	-4
grow the	52	-15
grow them	-21	33
growth	-14	31
growth and	-14	31
guarante	51	80
guard	29	14
guard against	9	42
guard and	-6	33
guard at	64	0
guard it	-7	35
guard power	14	-11
guard the	41	-1
guardduti	-8	14
guardduti runtim	-16	19
guardrail	-5	75
guardrail for	-21	27
guess	-22	89
guess $	-17	97
guest	7	86
guest are	-7	11
guest of	-6	8
guest oper	69	-8
guest os	10	112
gui	-30	-40
guid	55	45
guid sai	94	-36
guy	-21	36
ha	55	-14
hack	24	-31
had	-21	-54
had it	-76	-76
had kept	-21	34
half	-56	22
half of	12	81
hall	-70	-97
hall $	63	11
hand	13	5
hand and	-8	11
hand data	-8	13
hand in	-16	26
hand it	-18	38
hand or	-41	44
hand out	21	16
hand over	28	-28
hand with	-13	15
handl	-30	-34
handl as	-6	17
handl bounc	-26	20
handl by	31	-37
handl disast	13	-8
handl the	64	78
happen	-56	-57
happen by	-89	10
hard	95	-2
hard code	-3	35
hard drive	58	-32
hardcod	-1	36
harden	15	12
harden %	-79	-66
harden and	-18	66
harden golden	-1	48
harden the	20	37
hardwar	52	-14
hardwar $	130	29
hardwar %	118	-30
hardwar and	13	-4
hardwar applianc	-50	52
hardwar behind	85	-6
hardwar failur	85	4
hardwar fault	98	5
hardwar in	164	26
hardwar mainten	47	36
hardwar of	101	0
hardwar secur	5	12
hardwar that	65	-36
hardwar then	107	5
harmless	39	25
has	10	10
has 14	-15	31
has 512	-12	25
has @	21	-6
has a	29	-14
has an	1	13
has and	-38	47
has becom	-12	12
has been	-27	-2
has direct	3	13
has it	-29	39
has its	12	-7
has lost	-14	26
has no	12	59
has none	61	51
has noth	-42	50
has one	-55	85
has the	9	10
has to	9	5
hash	64	-19
hash and	65	-12
hasnt	-27	37
hat	-51	-24
hat %	-15	-51
have	10	12
have a	35	2
have an	76	-74
have been	19	-17
have end	-19	42
have endpoint	-12	14
have it	-29	43
have no	44	11
have none	19	17
have one	75	-49
have pass	19	-17
have put	-16	20
have raiz	57	-47
have renew	-26	52
have root	-10	28
have set	12	-10
have someon	-22	37
have the	-21	31
have their	79	-56
have them	65	-18
have to	23	-31
hdd	15	-11
hdf	14	15
head	26	45
head node	0	52
headach	3	84
header	-1	10
health	8	11
health and	46	-31
health check	13	24
health dashboard	-25	-42
health data	-50	29
health of	37	19
healthi	52	-16
healthi target	42	-27
hear	11	36
held	34	-21
hello	-14	-37
helm	31	100
helm is	-4	30
help	9	71
helper	12	8
helper and	-50	56
here	-22	34
here and	-30	35
here is	-16	28
hey	10	66
hibern	-6	18
hidden	22	1
hidden from	36	-18
hide	-3	18
hide a	-2	18
high	-15	-13
high avail	-12	-20
high volum	23	-22
higher	42	1
higher on	32	-26
higher price	34	-2
higher quota	8	3
highli	34	-3
highli avail	34	-3
him	129	43
hipaa	-72	-35
hipaa and	24	-5
hipaa complianc	-81	-86
hire	73	12
hire the	41	-46
his	-24	25
histori	10	16
histori and	9	-7
histori for	8	-7
histori of	4	13
hit	13	52
hive	14	-1
hive code	-7	13
hm	27	28
hm and	74	53
hmm	-20	34
hold	28	2
hold %	21	-10
hold @	33	-12
hold a	8	-2
hold for	-51	86
hold in	54	-27
hold it	113	30
hold on	-13	30
hole	6	38
home	31	-5
home folder	38	-7
hook	-22	76
hook $	8	70
hook are	-3	12
hook for	-25	61
hop	38	-11
hop limit	38	-11
hope	24	-3
hope $	37	-11
host	33	10
host $	-91	23
host @	120	-57
host and	36	-5
host are	-48	66
host base	-5	12
host behind	16	-5
host below	-47	-86
host beneath	86	7
host by	-3	14
host configur	35	-20
host everi	24	-56
host hardwar	1	34
host in	-32	35
host is	8	75
host kei	-32	67
host kernel	125	-11
host name	-23	29
host need	11	-3
host of	-9	9
host on	20	38
host oper	128	-89
host or	5	12
host os	180	-10
host patch	-90	-97
host secur	42	-33
host server	50	-20
host that	59	-39
host the	22	-4
host to	39	10
host under	65	-18
host who	11	19
host with	-27	47
host yourself	-23	30
hostnetwork	61	-12
hour	11	14
hour and	-7	17
hour at	12	-3
hour by	56	-22
hour for	57	-49
hour of	-12	21
hour or	17	-9
hour to	-10	22
hourli	55	-4
hourli autom	47	11
hourli snapshot	87	-55
hous	32	3
hous the	35	10
how	-3	21
how close	-2	12
how is	-64	-106
how long	8	27
how mani	10	45
how often	0	77
how the	-4	17
how thei	-23	53
howev	52	-24
hpc	-31	42
hr	-22	35
hsm	75	-51
http	39	-2
http and	-1	23
http endpoint	-35	51
http in	-24	37
http on	40	-2
http onli	54	-19
http or	21	-6
http too	41	-21
http with	28	-57
hub	29	22
hum	-28	45
human	-12	21
human review	-12	21
hybrid	-9	58
hyper	-5	25
hyper v	-5	25
hyperpod	-84	-18
hyperpod cluster	-84	-18
hypervisor	78	-23
hypervisor $	127	4
hypervisor and	4	52
hypervisor below	78	20
hypervisor beneath	-81	97
hypervisor host	-28	29
hypervisor on	143	-41
hypervisor patch	-18	51
hypervisor secur	51	-14
hypervisor under	15	4
hypervisor updat	61	-18
i	-1	-27
i $	2	28
i am	37	-17
i e	-71	-14
i guess	-26	77
i instal	-34	61
i know	8	12
i mean	8	10
i meant	61	-4
i onli	19	-19
i said	59	-12
iaa	56	188
iam	-5	20
iam @	-18	27
iam access	-6	22
iam and	-9	24
iam authent	-5	31
iam author	-8	11
iam for	-11	17
iam on	-22	34
iam onli	-30	55
iam or	0	27
iam polici	-5	16
iam right	-6	11
iam role	10	5
iam the	-8	18
iam user	28	-17
iam who	-9	21
id	-24	47
id and	-9	9
ide	17	-6
ide and	39	-35
ident	-13	54
ident and	13	77
ident for	-9	11
ident polici	28	2
ident provid	-18	28
identifi	4	23
identifi and	-20	38
identifi for	13	1
idl	9	50
idl @	17	106
idl at	21	-13
idl instanc	9	58
ids	-12	34
if	14	-5
if %	-59	-41
if @	-11	48
if a	-10	22
if an	-20	43
if it	-8	-102
if its	76	53
if one	28	-28
if the	11	9
if thei	21	-18
if we	73	-11
ignor	-31	29
imag	5	38
imag $	-62	57
imag @	45	-42
imag and	2	22
imag are	56	5
imag at	23	-61
imag builder	21	0
imag cpu	-12	18
imag current	-10	20
imag deploi	4	12
imag for	20	22
imag from	-40	71
imag in	1	31
imag includ	-21	29
imag is	11	52
imag of	18	15
imag on	-12	13
imag or	-29	35
imag patch	-11	13
imag pile	0	10
imag regularli	37	18
imag sit	11	38
imag that	-44	73
imag the	-6	14
imag too	-51	45
imag updat	-16	53
imag version	62	-31
imag we	-16	60
imag when	-16	18
imag with	93	-39
imdsv2	32	7
immut	-24	38
impair	22	-13
impair host	22	-13
import	-20	89
import $	-35	99
import again	-9	10
import and	-11	13
import certif	11	91
import into	-16	85
import is	-19	28
import on	-26	86
import or	-2	13
import the	-22	29
improv	16	-7
improv its	47	-44
improv the	32	-30
in	9	19
in $	31	9
in %	5	39
in 24	53	-38
in 5	-32	27
in @	16	31
in a	-5	25
in acm	-9	20
in all	17	40
in amazon	-110	25
in an	-14	20
in and	-11	39
in anoth	6	19
in any	31	-15
in are	-6	14
in at	29	-26
in auto	37	-14
in aws	-17	25
in between	9	29
in bucket	-19	24
in by	-11	23
in case	-13	61
in charg	5	-32
in china	30	-16
in clear	-19	48
in cloudtrail	37	-21
in code	-13	16
in complianc	-24	57
in contain	-23	37
in deploy	31	-30
in differ	-13	47
in each	1	12
in ecr	-6	52
in etcd	-88	-23
in everi	-15	40
in frankfurt	-15	16
in full	77	-3
in further	-24	35
in general	-53	10
in hardwar	29	-26
in iam	1	28
in it	3	83
in its	47	-22
in kms	-21	59
in latest	52	-25
in log	-27	44
in mainten	35	-33
in manag	6	11
in memori	-24	44
in more	-7	8
in multi	30	-29
in my	43	-34
in name	-19	53
in no	-1	10
in on	40	-33
in one	-9	51
in organizations	-9	19
in other	-7	23
in our	-1	43
in over	-8	14
in page	24	-19
in place	-4	45
in plain	22	12
in polici	-7	21
in principl	0	56
in provis	-22	76
in public	42	-29
in region	18	-9
in requir	-5	47
in s3	6	21
in scope	-7	10
in secret	7	16
in sever	-2	21
in sourc	-7	50
in step	13	-1
in subnet	-6	10
in templat	-27	66
in their	23	17
in them	32	9
in there	2	40
in thi	-20	7
in those	-7	38
in three	31	-25
in through	-13	35
in time	8	14
in tmp	-19	35
in to	54	-13
in transit	-58	-41
in two	40	-21
in us	10	-5
in use	61	-47
in version	-15	35
in what	-15	19
in whatev	43	-17
in which	35	-7
inbound	-14	59
inbound port	0	46
inbound rule	0	24
inbound traffic	-40	61
incid	14	19
incid respons	-58	50
includ	15	5
includ and	-12	12
includ is	-30	39
includ it	-10	17
includ model	72	-43
increas	-7	59
independ	39	-8
index	0	34
index data	24	7
index in	-23	95
index map	0	20
index or	-24	28
individu	10	56
infer	7	33
infer contain	0	57
infer softwar	43	-12
inform	10	32
infrastructur	29	-19
infrastructur $	83	4
infrastructur and	15	-5
infrastructur behind	147	-28
infrastructur devic	100	-5
infrastructur itself	33	-8
infrastructur node	54	-9
infrastructur of	66	-19
infrastructur role	-12	21
infrastructur that	64	-14
infrastructur under	26	-11
ingest	10	30
ingest and	42	-34
ingress	-16	60
ingress control	-16	59
inherit	91	-33
inherit control	65	-43
inherit from	-25	-32
initi	-10	15
initi capac	-6	11
initi the	-15	4
inject	-5	44
inject are	-18	32
inject in	-1	46
input	1	75
input and	4	8
ins	18	-1
ins and	27	-12
insecur	12	5
insecur softwar	20	-6
insid	36	7
insid $	-20	37
insid @	39	-6
insid a	20	33
insid an	23	-3
insid aws	-13	13
insid it	-40	91
insid its	32	-24
insid my	-29	41
insid one	82	-26
insid our	17	38
insid that	-45	51
insid the	28	28
insight	-9	37
insight and	-13	44
insist	-2	54
insist on	-5	22
insist that	1	52
inspect	-7	25
inspect $	-15	30
inspect are	14	49
inspect engin	30	-14
inspect it	66	-57
inspect request	38	-23
inspector	-14	19
inspector and	-16	21
instal	10	18
instal @	57	40
instal an	103	17
instal and	33	5
instal antiviru	-9	16
instal applic	6	21
instal are	-16	54
instal by	-7	51
instal configur	-22	33
instal devic	-6	21
instal in	-12	25
instal into	-11	17
instal is	-6	21
instal it	20	-9
instal linux	12	53
instal minor	39	9
instal noth	48	-2
instal on	-23	70
instal one	17	-21
instal or	28	-12
instal ourselv	46	106
instal patch	-6	20
instal secur	15	-11
instal softwar	30	-24
instal some	1	25
instal the	-26	-80
instal them	-46	92
instal there	-13	69
instal updat	-30	36
instal windows	-2	37
instal with	-3	19
instanc	8	20
instanc @	-9	29
instanc and	15	2
instanc apart	13	-5
instanc are	-17	37
instanc as	32	-24
instanc by	-18	20
instanc class	-5	19
instanc count	-11	17
instanc disk	37	18
instanc for	45	-31
instanc from	31	-28
instanc group	-20	31
instanc has	45	-23
instanc in	41	-10
instanc is	30	23
instanc metadata	6	14
instanc of	31	14
instanc on	0	9
instanc onli	-33	45
instanc or	-28	55
instanc over	-9	34
instanc profil	-6	19
instanc role	-7	25
instanc run	34	-20
instanc size	16	22
instanc start	-34	38
instanc storag	77	-18
instanc that	13	15
instanc there	-6	41
instanc to	-30	40
instanc type	-1	20
instanc unless	-6	9
instanc with	60	-42
instanc without	56	-48
instead	-49	74
instead $	-78	73
instead of	-9	20
instrument	-17	40
insur	24	15
integr	10	2
integr authent	12	55
integr of	-14	-34
integr servic	76	-22
intellig	54	-37
intellig tier	21	-12
intent	-26	50
intent and	-12	35
interfac	-4	19
interfac and	-1	8
interfac disk	16	-13
interfac endpoint	-9	24
intermedi	4	14
intermedi bucket	47	-46
intermedi tabl	11	-1
intern	23	17
intern user	1	11
internet	-4	33
internet $	-20	36
internet access	-8	29
internet line	-14	30
internet or	-9	16
interrupt	22	-4
into	7	25
into $	-24	30
into @	41	32
into a	7	8
into acm	-5	12
into an	32	24
into aws	0	27
into differ	-27	33
into each	34	-14
into it	15	-12
into its	57	-20
into our	14	-3
into subnet	2	32
into the	6	20
into which	-15	24
intrud	18	7
intrud out	18	7
intrus	-43	67
intrus detect	-43	67
inventori	-2	67
inventori and	18	-14
inventori of	-24	25
investig	-17	46
invit	-8	17
invit and	-11	13
invoc	14	16
invoc and	22	-16
invoc log	1	51
invoic	-11	17
invok	26	5
involv	16	14
iop	-22	39
iop and	-12	16
iot	-15	38
iot polici	4	17
ip	-4	63
ip access	-6	78
ip address	5	47
ipsec	-59	-63
iptabl	-20	24
is	6	21
is $	-19	69
is %	-12	70
is @	89	25
is a	5	12
is account	-48	24
is ad	3	33
is all	-13	45
is allow	-8	31
is also	-13	17
is alwai	60	-2
is an	41	-4
is anyon	-11	12
is appli	-45	27
is ask	-3	11
is at	-11	26
is attach	-54	-36
is back	28	-23
is behind	74	-46
is better	-24	72
is broken	20	3
is built	39	-8
is cach	-43	-66
is call	-13	18
is chosen	41	-9
is close	-12	56
is commit	41	-17
is complianc	-92	-68
is configur	-60	-110
is connect	31	-24
is correct	-65	30
is creat	-4	44
is cut	-13	14
is data	-92	13
is decid	8	9
is delet	-15	28
is deprec	-2	23
is disabl	-6	21
is disconnect	-19	21
is do	-44	-65
is done	59	38
is down	60	29
is enabl	30	-29
is encrypt	-45	-25
is enforc	-14	59
is everyth	-20	23
is feder	16	86
is fill	-46	45
is fix	-8	41
is for	39	0
is full	-45	22
is given	-13	14
is go	-8	8
is gone	-12	38
is hand	-1	58
is handl	-28	50
is healthi	68	-64
is hipaa	-45	-53
is idl	36	-29
is in	51	56
is insid	4	42
is inspect	-15	40
is instal	4	10
is involv	16	14
is isol	47	16
is it	-17	-28
is its	65	-30
is keep	61	-55
is kept	13	-52
is left	33	-10
is let	-5	10
is load	61	-60
is log	3	63
is look	37	-2
is lost	26	-4
is maintain	28	48
is make	38	-14
is manag	-13	32
is miss	-3	12
is need	-15	28
is no	48	1
is none	-34	76
is not	-13	46
is noth	70	-32
is off	-19	37
is offlin	-12	34
is on	12	-35
is one	-73	71
is onli	30	-10
is onlin	22	-16
is open	3	23
is out	-52	-30
is over	6	39
is part	44	-24
is patch	-49	-57
is physic	-1	8
is plug	-20	20
is possibl	17	13
is protect	-11	78
is provid	-45	48
is public	-12	54
is publicli	6	30
is publish	7	57
is reach	-12	39
is reachabl	-12	45
is record	-23	60
is regist	76	-48
is renew	23	58
is replac	43	-21
is requir	-2	8
is respons	-4	-34
is retir	12	-3
is right	2	-52
is run	19	-15
is secret	8	31
is secur	140	58
is sent	-24	27
is serverless	32	-25
is set	-39	35
is share	-5	13
is stale	-10	36
is start	52	-44
is still	-43	-68
is stop	27	-24
is store	13	46
is support	-12	19
is taken	18	-7
is that	-50	-12
is the	14	19
is then	-53	63
is there	-20	49
is thi	-35	-38
is throttl	-10	54
is to	-25	75
is too	-7	23
is two	-21	-6
is under	48	-32
is up	-5	30
is updat	-21	36
is verifi	-17	26
is watch	-18	19
is what	39	7
is who	35	28
is wholli	-10	38
is whose	56	2
is with	66	57
iscsi	-1	14
isnt	-21	44
isnt %	90	-45
isnt @	-45	91
isnt it	-24	-23
isnt the	-34	46
iso	28	17
iso 27001	4	25
isol	37	-6
isol @	79	-16
isol between	53	9
isol contain	51	-24
isol custom	32	-9
isol environ	39	-20
isol everi	-15	16
isol my	48	-15
isol of	15	9
isol the	9	27
issu	21	-24
issu a	-3	44
issu and	27	19
issu by	13	-51
issu certif	-18	106
issu public	-13	-64
issu the	49	-17
it	2	16
it $	-24	-30
it %	50	-21
it @	-5	49
it a	-10	11
it after	-18	25
it again	23	-12
it also	42	-37
it and	0	19
it answer	74	-64
it are	-10	1
it as	-14	53
it ask	-14	17
it at	8	31
it avail	88	-29
it awai	-20	31
it back	-2	20
it block	-11	13
it build	92	-67
it but	-16	20
it by	16	7
it can	16	0
it cannot	20	27
it chang	-17	74
it check	-10	43
it confirm	49	-48
it connect	113	-89
it copi	76	-66
it correct	-60	7
it cover	-14	27
it creat	64	-43
it current	-12	54
it deliv	-5	13
it doe	86	-53
it down	-4	46
it enabl	-68	-67
it encrypt	-80	-77
it end	-18	69
it expir	-5	15
it fail	-11	37
it fall	-74	-71
it find	-12	47
it first	-4	13
it follow	41	-31
it for	8	51
it from	36	-9
it get	-24	25
it give	-12	13
it goe	-78	-66
it grow	-13	38
it had	-21	34
it hand	36	-41
it has	31	18
it hold	65	-31
it if	24	-17
it in	21	-10
it into	-39	42
it is	19	13
it issu	33	-86
it its	30	-28
it keep	33	-12
it leav	90	10
it manag	43	-37
it may	71	-67
it move	27	-24
it name	-6	9
it need	23	-5
it never	92	-21
it now	-33	-53
it off	5	13
it offer	32	-20
it on	17	10
it onc	-58	130
it onli	-6	17
it onlin	14	2
it onto	22	55
it or	-5	44
it our	-1	-50
it out	16	37
it over	83	-54
it own	47	-37
it patch	82	-16
it per	-15	38
it place	29	-27
it pleas	2	16
it privat	-13	19
it protect	10	26
it raiz	34	-33
it reach	-5	27
it read	-5	14
it replac	17	21
it right	28	-55
it run	6	41
it safe	-36	71
it scale	-33	46
it scan	13	16
it serv	-26	31
it set	-7	24
it stai	-2	27
it stand	-3	36
it start	34	-12
it stop	-20	33
it store	71	-41
it support	59	-8
it surviv	34	-2
it take	-8	23
it that	21	65
it the	-9	33
it then	-55	90
it there	10	-1
it through	-21	22
it to	8	21
it tri	77	-63
it unless	6	9
it up	3	51
it updat	32	107
it us	60	-41
it usabl	-11	19
it use	-5	8
it valid	10	-2
it was	-7	17
it when	-18	-21
it where	0	30
it who	-8	58
it whose	-20	43
it with	-4	24
it within	5	16
it without	27	3
it work	16	6
it yourself	-7	37
item	14	19
item and	-7	12
item are	-9	16
its	20	4
its %	-30	-66
its @	6	25
its a	123	7
its ai	36	-33
its ami	58	39
its api	33	-14
its audit	26	25
its autom	-13	19
its avail	62	-45
its backup	19	4
its base	-9	10
its cach	33	-32
its certif	3	13
its classif	-20	30
its complianc	74	-4
its compon	15	10
its connect	6	11
its consol	76	-58
its custom	-11	17
its data	11	1
its default	24	-17
its depend	32	-7
its disk	-26	34
its dns	62	-8
its do	-12	15
its encrypt	-20	31
its end	2	-9
its endpoint	55	10
its facil	57	-15
its grant	-3	13
its guest	12	61
its guid	94	-36
its health	50	-47
its host	38	-33
its hypervisor	75	-46
its imag	-17	31
its instanc	-17	30
its job	29	119
its kei	-28	31
its kernel	9	35
its key	38	-2
its librari	13	30
its limit	-8	12
its local	-12	12
its locat	32	-15
its log	19	-11
its machin	69	-33
its manag	-60	110
its modul	47	-39
its network	51	-31
its node	24	6
its not	-14	-6
its oper	13	-2
its own	23	2
its paramet	-14	20
its part	75	-24
its password	-33	50
its patch	49	7
its peopl	-76	-30
its permiss	-14	17
its platform	-46	53
its pod	-7	12
its polici	-21	34
its port	37	-24
its protect	-3	19
its protocol	-33	40
its quota	34	-23
its record	27	-17
its recoveri	70	-37
its region	30	-9
its releas	-16	26
its resourc	-6	8
its result	-11	36
its retent	9	-2
its right	-11	25
its role	29	-19
its rout	-8	9
its router	55	-37
its rule	-11	50
its runtim	-6	9
its schedul	40	5
its secur	-9	16
its server	-28	101
its set	-16	46
its size	-54	95
its softwar	-44	95
its sourc	-4	9
its standard	38	-32
its standbi	42	-28
its storag	55	-11
its support	-29	39
its task	-20	23
its technician	62	-52
its time	-12	30
its track	29	-23
its updat	7	46
its version	-22	34
its volum	-19	44
its way	16	-11
its web	40	-28
its zone	29	-28
itself	25	13
itself $	80	-4
itself after	52	-41
itself and	21	-9
itself are	-77	83
itself avail	48	-29
itself in	37	-12
itself is	54	26
itself keep	29	-28
itself onli	-23	25
itself run	-2	34
itself up	50	-35
itself when	47	-38
itself where	26	-25
itself while	28	-16
itself who	59	-12
itself with	25	-3
itself without	13	-9
januari	-41	39
jar	-6	36
jar and	-16	36
java	4	79
java librari	-24	36
jdbc	-1	101
jdbc connect	-2	19
job	4	22
job $	-40	-16
job @	-14	27
job a	-3	8
job and	8	2
job are	23	-6
job code	-7	66
job definit	-17	25
job for	31	28
job imag	8	135
job in	-19	57
job is	-34	-127
job log	-3	8
job of	27	-11
job on	24	-20
job queue	80	-48
job role	-7	22
job runtim	-9	16
job schedul	159	0
job script	-6	95
job stai	-19	33
job state	24	-12
job that	-5	24
job to	31	75
job wait	66	-38
join	-10	26
join the	21	11
joint	32	67
joint duti	-12	64
joint respons	60	32
js	29	33
js runtim	47	-33
js version	1	39
judg	-23	70
judg and	-10	14
juli	-9	28
juli 2026	-6	29
june	12	15
june 2025	-23	40
june 2026	-14	39
just	7	-81
just happen	-2	25
just the	37	18
jwt	0	13
karpent	55	39
karpent the	26	-25
kbs	142	27
keep	14	11
keep 1	83	-59
keep @	39	-8
keep a	-3	19
keep an	-46	90
keep and	0	14
keep answer	106	-37
keep api	-15	15
keep applic	35	-4
keep at	-5	17
keep automat	1	11
keep avail	50	-16
keep backup	-27	61
keep both	-24	41
keep client	-19	37
keep configur	-3	8
keep copi	-22	46
keep credenti	13	-6
keep current	-25	26
keep custom	47	-11
keep data	46	23
keep definit	-12	20
keep delet	-15	27
keep driver	-3	13
keep earlier	-14	43
keep enough	33	4
keep etcd	-109	113
keep everyth	-14	34
keep fail	2	15
keep for	-25	39
keep host	31	-28
keep in	-23	26
keep instanc	43	1
keep intrud	18	7
keep it	30	10
keep its	9	-6
keep log	15	12
keep manifest	-9	15
keep no	-40	110
keep node	13	87
keep none	-60	68
keep noth	-31	50
keep onli	-65	77
keep other	28	46
keep patch	15	13
keep person	-16	29
keep result	-5	21
keep run	-32	87
keep secret	11	6
keep sensit	-13	36
keep small	-5	8
keep sourc	-17	35
keep state	-18	41
keep such	12	-12
keep task	-40	66
keep tenant	18	2
keep that	14	37
keep the	35	1
keep their	55	0
keep them	13	-3
keep third	32	13
keep those	-12	15
keep to	-21	23
keep token	-21	21
keep trail	-23	55
keep up	75	-57
keep user	-5	10
keep what	-32	80
keep work	-45	58
kei	-4	26
kei $	29	24
kei %	-37	27
kei @	-7	18
kei and	-5	15
kei are	-27	57
kei by	5	11
kei for	-1	36
kei in	12	34
kei is	21	55
kei live	-8	23
kei of	2	15
kei on	-4	88
kei that	56	-37
kei unless	27	-17
kei who	-99	-55
kei with	71	-21
kept	17	14
kept $	-30	92
kept and	62	-53
kept as	31	-8
kept by	-20	22
kept for	-30	56
kept from	-41	82
kept in	-117	39
kept is	102	-76
kept up	52	-13
kerbero	21	8
kerbero ldap	46	-30
kernel	16	-7
kernel and	-33	46
kernel are	-21	35
kernel cve	20	19
kernel fix	19	-32
kernel for	8	-2
kernel network	16	-13
kernel patch	82	64
key	12	14
key $	-11	80
key @	22	-10
key alon	-6	12
key and	-12	26
key are	87	-70
key at	-18	32
key befor	-20	44
key besid	14	-5
key by	110	-93
key cannot	-38	67
key for	-13	23
key group	-18	20
key if	-28	33
key in	15	-6
key is	83	-28
key it	46	-24
key its	19	7
key keep	-41	72
key materi	41	-14
key name	-6	10
key of	28	-10
key on	-13	46
key onc	12	-2
key or	-19	46
key pair	-19	30
key polici	-11	77
key rotat	8	132
key set	9	-8
key sign	-42	122
key that	18	-4
key the	-7	10
key to	16	0
key type	-18	33
key unless	48	-32
key when	-23	42
key where	-4	11
key which	16	-12
key with	-25	26
kick	-56	-3
kick it	-41	-12
kick off	-65	-13
kind	13	91
kind of	8	-2
kms	19	4
kms and	33	-8
kms encrypt	-25	42
kms kei	22	-3
kms key	15	6
kms where	-28	37
knob	11	61
know	11	7
know who	9	1
knowledg	-8	17
knowledg base	-8	18
known	1	48
known address	-30	49
known vulner	40	-34
kube	26	-25
kube proxi	26	-25
kubelet	38	22
kubelet $	-25	131
kubelet @	-62	79
kubelet and	86	-33
kubelet contain	-9	24
kubelet on	-17	55
kubernetes	24	25
kubernetes api	-13	57
kubernetes version	-18	97
kvm	-6	30
label	10	35
label and	-2	26
label of	-34	40
label that	52	-25
lack	-16	18
lack it	-16	18
lag	-8	51
lai	23	36
lambda	-11	23
lambda code	-3	10
lambda edg	-12	16
lambda function	-17	23
lambda trigger	1	23
land	5	22
land in	48	-25
land on	47	-30
land where	54	-39
land zone	-42	53
languag @	-13	24
languag model	10	-8
languag runtim	-1	-29
laptop	-7	87
larg	23	-6
larg @	27	-16
larger	-26	52
larger chang	-30	37
larger node	-8	54
last	19	31
last 90	23	-21
last access	0	12
last longer	52	-30
last month	68	-5
last one	41	45
last year	-5	57
latenc	16	62
latenc and	-8	24
later	8	16
later and	-17	23
later on	18	-10
latest	13	13
latest 14	30	-25
latest 50	16	27
latest after	21	-13
latest alwai	52	-25
latest ami	63	-44
latest base	-2	14
latest imag	-56	90
latest is	63	-46
latest patch	47	-27
latest revis	-1	11
latest seven	-24	32
latest version	-36	59
latter	-63	-54
latter $	-66	-59
launch	-3	8
launch $	-1	101
launch @	11	-4
launch a	-17	18
launch and	68	-24
launch anoth	62	-55
launch from	21	35
launch new	-11	46
launch scale	42	-29
launch set	-13	42
launch templat	-4	35
launch the	31	0
law	12	76
law and	28	59
law demand	20	74
law that	-4	42
layer	36	-3
layer $	20	0
layer and	-3	33
layer are	-37	58
layer includ	37	-36
layer of	-7	13
layer under	17	-46
layer with	-15	18
ldap	8	13
ldap work	-30	37
lead	-64	35
lead back	-43	59
leaf	-13	29
leaf cert	-13	29
leak	-21	81
leak access	-39	1
leak from	1	19
leak in	33	5
learn	-19	36
least	9	16
least 7	18	-16
least and	5	14
least everi	20	18
least onc	25	-1
least one	7	44
least privileg	-11	55
least three	1	9
least two	-13	16
least want	-8	10
leav	-1	11
leav a	-4	12
leav it	-7	15
leav public	2	30
leav room	-15	23
leav that	-17	25
leav the	-10	47
leav those	-28	89
leav who	-23	42
leaver	-18	40
leaver still	-14	22
ledger	-22	42
left	-14	26
left $	-47	58
left alon	-45	49
left and	21	-19
left behind	-18	24
left in	73	-14
left the	-9	46
left to	-62	-57
leftov	-13	27
leftov of	-13	27
leg	-24	39
legaci	-11	18
legal	-11	92
legal hold	-12	89
length	-3	46
length and	1	42
less	11	7
less than	48	-32
let	-3	17
let @	-8	15
let client	-14	27
let dev	-4	8
let everi	-16	24
let everyth	-21	30
let in	-21	54
let it	16	-8
let its	16	-12
let no	65	-65
let nobodi	25	43
let other	-8	33
let the	-12	15
let traffic	-15	20
letter	-23	42
letter queue	-29	41
level	8	30
level $	60	-35
level and	-7	9
level call	11	-5
level metric	-9	12
level permiss	-17	27
level secur	-15	24
li	4	32
li in	26	11
li on	-21	36
li under	-16	41
liabl	-7	27
liabl $	1	14
lib	-17	114
librari	-12	51
librari and	1	18
librari are	-11	54
librari get	-9	11
librari in	-8	40
librari insid	-6	16
librari is	-11	29
librari of	-11	36
librari that	-24	31
licens	-15	30
licens and	30	9
licens are	-17	49
licens in	28	-12
licens includ	91	-64
licens of	-13	24
licens on	30	73
licens patch	-127	-141
licens the	38	-20
licens we	-5	22
lie	1	37
lie in	-35	66
life	10	5
life $	73	-31
life are	-18	40
life cycl	25	1
life of	63	-28
lifecycl	67	-12
lifecycl $	203	12
lifecycl and	-16	28
lifecycl manag	-20	28
lifecycl of	-3	17
lifecycl polici	-22	63
lifecycl rule	30	-26
lifecycl script	-5	13
lifetim	-2	8
lifetim and	-3	10
lift	-21	-82
lift a	44	-59
lightsail	2	28
like	17	37
like @	36	57
like are	27	-21
like that	-1	45
like the	-1	55
limit	5	22
limit $	-15	-55
limit @	-41	48
limit and	-12	32
limit by	30	-24
limit of	24	20
limit on	-26	27
limit or	-3	19
limit that	17	-11
limit the	-25	58
limit what	-9	11
line	-1	26
line is	-3	9
link	13	33
link are	-2	10
link between	43	29
link domain	33	-4
link for	-12	34
link to	-1	12
linux	-11	-7
linux $	48	-51
linux 2023	5	47
linux @	-24	69
linux ami	80	13
linux and	21	-19
linux below	-74	1
linux insid	102	-75
linux of	79	-30
linux on	1	28
linux secur	12	53
linux under	17	68
linux underneath	-143	-47
list	4	21
list $	9	-4
list and	-19	31
list are	-27	56
list as	-12	25
list of	13	21
list the	20	-12
listen	29	15
listen $	-9	134
listen and	-6	11
listen to	-12	18
live	2	34
live in	-12	42
live is	72	-70
live on	31	-19
live token	-1	14
live with	-6	9
load	18	16
load and	-12	24
load balanc	16	9
load data	-22	118
load dock	54	-1
load grow	-14	17
load of	29	-2
load without	5	19
local	5	35
local administr	-15	38
local consol	-18	21
local disk	-22	44
local network	-13	16
locat	17	-4
locat $	109	-66
locat and	27	-22
locat of	48	-17
locat that	11	-6
lock	-10	51
lock @	-8	9
lock and	-1	9
lock in	1	45
lock it	-30	82
lock on	-25	27
log	1	21
log $	17	147
log @	-12	-74
log agent	-31	38
log and	2	16
log archiv	-11	18
log are	-7	27
log backup	42	3
log bucket	23	-20
log collect	-5	9
log data	19	-1
log deliveri	-39	47
log destin	-19	32
log do	-66	-70
log driver	-7	12
log export	-6	14
log file	31	-15
log for	-24	39
log from	52	-42
log go	-13	32
log group	17	5
log in	42	-12
log includ	-6	26
log is	-13	26
log it	-8	15
log level	-26	67
log lie	73	-55
log longer	-7	38
log manag	-3	29
log metric	-1	24
log of	-24	52
log on	-51	6
log onli	-21	37
log over	27	-22
log retent	51	178
log search	-3	10
log sourc	-28	43
log stai	-19	30
log stream	-10	12
log that	18	13
log the	98	1
log through	-9	9
log to	18	-3
log type	-15	37
log watch	-17	26
log were	-15	40
log what	-7	37
log where	9	-8
log while	29	-21
log who	-10	17
log with	-6	8
logic	-1	13
login	17	68
login $	0	92
login on	15	42
login to	64	-31
lol	0	24
long	5	12
long @	-43	45
long a	-27	57
long and	-8	10
long as	20	-70
long backup	98	10
long daili	39	43
long enough	-10	10
long it	-6	8
long record	-2	9
long run	-33	32
long the	-5	9
long thei	47	-33
longer	-1	30
longer and	-17	22
longer keep	-6	44
longer need	-24	28
longer retent	-3	25
longer support	-12	16
longer than	-11	84
look	22	2
look after	37	-24
look at	11	3
look for	-48	86
look into	93	-55
lose	-6	43
lose data	-11	20
lose it	-7	9
lose the	-36	94
loss	-25	38
loss of	-22	31
lost	-6	22
lost it	-13	15
lost its	-10	24
lost one	13	-10
lost task	-18	31
low	6	48
lower	12	2
lower the	29	-25
lowest	85	-32
lowest tls	85	-32
lustr	10	10
lustr and	35	-14
lustr scratch	-6	24
m	13	66
m i	2	28
machin	21	-5
machin $	35	-5
machin and	14	-5
machin are	6	53
machin behind	10	0
machin is	56	54
machin itself	-31	46
machin of	71	-31
machin on	32	0
machin pool	-76	25
machin that	45	-17
machin under	30	-23
machineri	13	-6
machineri that	10	-5
maci	-11	16
made	3	25
made by	-11	60
made from	-12	29
made in	31	0
made public	-4	77
made with	71	31
mail	14	2
mail and	38	-19
mail health	15	9
mail in	34	-18
mail server	41	-23
mail that	-43	30
maintain	33	-5
maintain and	15	14
maintain by	38	40
maintain it	-59	-100
maintain its	56	-31
maintain that	-75	-6
maintain the	43	-4
mainten	32	5
mainten $	-32	-95
mainten action	11	17
mainten is	-15	87
mainten mode	-14	16
mainten notic	14	-9
mainten of	52	-13
mainten on	34	-33
mainten window	16	34
mainten windows	64	34
major	5	24
major upgrad	-19	57
major version	11	16
make	4	34
make %	-18	94
make @	-28	39
make a	17	38
make an	38	-11
make and	7	20
make it	-18	80
make no	-28	52
make recoveri	72	-65
make sure	13	13
make the	6	13
make them	-5	31
malici	-9	31
malwar	11	-5
man	81	-16
manag $	32	80
manag @	-15	8
manag a	43	35
manag access	-22	25
manag agent	-16	18
manag and	30	-17
manag anti	-13	14
manag by	-25	59
manag call	54	-14
manag databas	-19	-26
manag endpoint	-17	55
manag environ	32	-21
manag event	23	10
manag for	4	12
manag imag	-1	34
manag in	-14	62
manag instanc	37	-30
manag kei	13	61
manag key	12	-2
manag kms	28	-18
manag node	-19	59
manag of	39	41
manag on	7	-39
manag one	-9	40
manag or	-12	23
manag permiss	48	-46
manag platform	-7	48
manag polici	5	9
manag python	15	-7
manag queri	53	-20
manag result	-31	49
manag rule	42	-128
manag runtim	19	14
manag scale	19	-13
manag servic	-55	-23
manag share	-45	-67
manag so	-10	26
manag storag	-10	30
manag the	25	32
manag them	-7	56
manag type	35	-34
manag updat	-14	57
manag user	0	53
manag what	19	-11
manag which	-3	8
mandatori	16	31
mandatori @	-24	62
mandatori on	89	-71
mandatori secur	-32	58
mani	58	-7
mani @	39	16
mani dai	-12	68
manifest	-5	36
manifest and	1	41
mantrap	80	2
manual	-20	29
manual approv	-9	29
manual evid	-16	37
manual on	78	-25
manual snapshot	0	23
map	3	44
map $	-1	99
map and	-4	30
map iam	-9	15
march	-10	50
market	-15	47
market mail	-16	32
marketplac	-27	110
mask	-2	57
mask and	-2	9
mask person	17	45
master	-40	-25
master node	1	21
master password	-43	-39
match	43	-23
materi	4	26
materi in	-12	26
materi is	-97	134
matter	-10	46
matter elsewher	4	23
max	3	52
max size	6	64
maximum	-1	17
maximum @	-3	10
maximum and	-13	19
maximum are	78	-58
maximum capac	-5	11
maximum in	-3	14
maximum size	-6	20
maximum that	-12	15
may	9	17
may also	38	-30
may be	-14	38
may call	-19	43
may chang	-12	17
may delet	55	-49
may do	-4	10
may end	-6	9
may have	-30	32
may issu	-17	107
may leav	40	-34
may merg	2	37
may move	-18	23
may open	21	-8
may publish	-46	68
may pull	-33	34
may queri	-18	25
may read	-1	11
may run	-8	27
may send	-6	77
may store	37	-31
may take	33	-32
may use	36	0
mb	-12	25
me	4	-28
me $	-37	9
me %	-12	39
me to	35	23
me who	57	0
mean	59	-8
mean one	4	13
mean the	-135	-2
mean whose	129	-1
meant	55	18
meant the	-32	61
meant to	-8	75
meanwhil	27	21
meanwhil and	10	14
media	81	-27
media sanit	48	-5
meet	-96	-68
meltdown	28	-3
member	-9	38
member account	-20	24
member and	2	26
memori	29	13
memori $	72	-9
memori and	6	15
memori desir	-12	18
memori limit	0	12
memori of	49	-39
memori or	50	-20
memori timeout	-7	9
memori with	16	-13
mend	3	45
mend fault	-6	8
mend it	-19	36
mend onli	-21	41
mend the	58	60
merg	-16	45
mesh	4	53
mess	-13	25
messag	30	3
messag and	-19	20
messag bodi	-10	15
messag broker	40	-35
messag is	-16	25
messag on	59	-30
messag redund	33	-22
messag sent	-17	33
messag that	-36	44
messag when	46	-14
met	-4	35
met $	-4	35
metadata	9	20
metadata and	35	-34
metadata databas	72	-38
metadata in	-42	41
metadata is	-20	32
metadata of	48	-39
metadata servic	-20	20
metadata that	-11	20
metal	30	-30
metastor	-9	12
metastor and	-9	12
method	-3	63
metric	32	-8
metric and	28	-8
metric filter	-6	9
metric in	94	-69
metric of	28	-13
metric to	35	-11
mfa	-10	70
mfa delet	3	39
mfa devic	-8	45
mfa for	1	10
mfa is	-5	13
mfa kei	-2	13
mfa on	10	31
micro	17	-12
micro virtual	15	-12
microcod	38	46
microcod firmwar	-16	31
microvm	16	14
microvm can	-21	41
microvm of	59	-51
migrat	-21	40
migrat task	-6	9
million	46	-22
million of	46	-22
min	-3	71
min and	-5	15
min tls	-7	12
mind	-30	50
mine	-12	24
minimum	-13	38
minimum and	-5	21
minimum maximum	-13	19
minimum of	-15	17
minimum password	-3	11
minimum tls	-25	41
minor	-2	-18
minor and	25	-9
minor engin	66	8
minor on	55	-9
minor releas	-53	100
minor upgrad	-3	92
minor version	-19	-61
minut	6	16
minut and	10	8
minut at	-7	20
minut of	8	13
minut on	-4	10
minut weekli	-6	17
minut window	-11	30
misconfigur	1	100
miss	-16	43
miss index	2	23
mistak	-15	58
mistak $	1	51
mitig	44	18
ml	43	61
mmdsv2	-22	60
mobil	12	-7
mode	15	14
mode $	36	41
mode and	-7	19
mode befor	-19	20
mode do	9	24
mode is	-5	17
mode of	-27	50
mode or	-19	21
mode so	-43	24
mode that	33	-26
mode the	39	-29
mode who	74	-34
model $	-104	-84
model and	15	19
model answer	2	52
model fresh	50	-34
model in	-10	62
model is	4	62
model on	-7	15
model provid	65	-46
model run	61	-33
model that	15	49
model who	-2	86
model with	26	-8
modifi	-13	16
modifi the	-16	20
modul	13	13
modul and	1	13
modul are	-9	44
modul audit	60	-52
modul in	-4	9
modul of	15	-5
mondai	7	26
monei	-27	-2
monitor	9	0
monitor agent	18	-15
monitor host	8	-2
monitor node	53	-6
monitor of	8	-3
monitor the	62	-13
month	-1	-13
month $	8	-45
month and	-46	84
month at	32	-9
month by	-52	-48
month who	-70	-66
month without	-14	10
monthli	36	62
monthli rollup	23	-10
more	23	-19
more and	23	-13
more dai	-16	22
more in	42	-27
more load	-8	22
more than	-35	44
more up	-19	34
most	1	20
most 20	0	8
most 60	-7	13
most and	18	-12
mount	-36	80
mount @	-31	90
move	11	19
move %	-18	35
move @	55	-30
move a	-15	34
move an	-41	33
move environ	14	54
move everi	-5	17
move from	-32	94
move it	-5	11
move off	6	38
move on	-22	28
move partit	29	-4
move player	-8	26
move the	1	46
move them	6	11
move to	31	-8
move traffic	-37	52
move us	-70	-65
much	16	38
multi	9	26
multi az	11	22
multi factor	-4	43
multi region	27	-15
must	-3	27
must %	41	-8
must appli	-26	14
must be	-2	32
must configur	-27	28
must defin	-14	41
must do	-28	45
must instal	-21	46
must keep	-22	36
must know	-20	22
must last	40	15
must not	-8	17
must patch	84	-32
must review	-11	17
must surviv	-29	32
must the	98	22
must to	17	5
must updat	-15	53
mutual	-14	28
mutual authent	1	13
mutual tls	-15	28
my	36	6
my @	88	16
my applic	-11	43
my data	-48	-55
my head	61	47
my own	23	0
my team	-7	8
myself	15	44
myself $	21	26
mysql	21	13
n	-38	25
nacl	30	130
nah	68	31
nah i	60	11
name	10	9
name @	-4	13
name a	37	-25
name and	13	3
name has	-17	121
name in	-50	87
name it	16	-14
name of	-6	38
name one	-10	17
name point	-9	13
name server	94	-47
name sever	-18	19
name subnet	-14	16
name the	23	7
name who	1	74
namespac	1	42
namespac $	-33	56
namespac and	-14	21
namespac with	89	-53
narrow	2	28
narrow it	-11	26
narrow scope	-4	13
narrow the	25	18
narrow them	-8	46
nat	-8	27
nat gatewai	-3	27
near	63	-50
nearli	22	35
necessari	21	5
neck	-24	65
need	14	21
need $	-27	35
need @	-9	41
need a	66	-55
need an	-42	52
need and	-14	21
need control	-3	14
need for	-43	51
need in	-27	47
need it	-13	23
need more	30	-13
need no	-4	70
need none	-58	115
need one	-16	24
need the	-28	35
need them	16	-4
need there	55	-9
need to	56	-15
neighbor	26	-24
neighbor on	28	-26
neither	16	26
neither refus	4	35
neither see	-7	29
neither the	53	-18
network	19	7
network $	77	-12
network @	-5	20
network access	-15	77
network acl	-2	41
network and	7	34
network are	-6	8
network between	19	-10
network cabl	57	-24
network can	-44	61
network connect	-63	60
network devic	147	-89
network encrypt	91	-65
network firewal	-31	31
network flood	12	-7
network for	12	8
network hardwar	38	-14
network in	-20	35
network interfac	37	-18
network into	-26	112
network is	-21	40
network isol	-1	57
network let	25	-17
network member	32	7
network of	-46	75
network polici	-12	49
network servic	43	-4
network that	74	1
network traffic	15	6
network under	67	-45
network up	54	-37
never	25	20
never beyond	-31	56
never chang	71	-31
never come	-20	47
never delet	82	-57
never doe	-30	114
never expir	-10	54
never leav	-25	32
never patch	-4	55
never put	29	-20
never see	134	-47
never show	35	-32
never the	-100	109
new	14	-5
new ami	-91	53
new build	-17	25
new cluster	-36	-40
new custom	-16	60
new cve	26	-25
new deploy	52	-50
new imag	-40	47
new instanc	9	0
new job	45	-22
new key	-29	31
new major	-3	28
new minor	68	-12
new object	-5	-84
new on	-19	70
new one	23	8
new platform	30	-25
new primari	51	-44
new public	-22	23
new queue	49	-29
new revis	-58	70
new server	65	-41
new signatur	37	-32
new type	-16	32
new version	25	1
newer	8	12
newer @	-22	30
newer ami	-43	61
newer engin	-3	16
newer imag	-14	32
newer node	-1	20
newer on	13	3
newer one	40	-26
newer platform	-49	13
newer releas	-51	82
newer version	-15	28
newest	36	-10
newli	30	-18
newslett	-34	30
next	-7	-25
next minor	9	-3
next one	-13	14
nfs	-5	41
nfs export	-1	42
nginx	-11	22
night	-22	-153
nine	21	-2
nine of	40	-16
nitro	140	55
nitro hardwar	15	-13
nitro hypervisor	85	-5
nitro secur	-42	53
no	13	23
no $	40	-49
no @	-24	-57
no access	100	-81
no agent	102	-71
no archiv	87	-28
no automat	-23	60
no backup	-46	108
no broker	70	-41
no certif	-47	111
no charg	14	-14
no consol	-28	84
no contain	4	72
no copi	-12	53
no custom	44	-42
no data	-50	100
no effect	-12	31
no endpoint	-58	113
no failov	69	-61
no fix	-11	12
no histori	-11	22
no i	3	58
no imag	-66	100
no infrastructur	68	-27
no instanc	61	-46
no kernel	31	-16
no key	12	13
no longer	-26	32
no machin	56	-21
no manag	-60	97
no matter	-25	39
no multi	63	-23
no network	-25	66
no new	-14	57
no node	80	-52
no one	17	-16
no oper	60	-30
no other	90	-43
no paramet	-26	53
no patch	-17	21
no public	-28	64
no redund	5	28
no secret	-12	51
no secur	12	8
no set	43	28
no shell	44	-11
no snapshot	-16	81
no ssh	63	-53
no standbi	-20	61
no such	-41	54
no support	-11	12
no updat	28	-12
no user	-27	42
no version	114	-84
no way	11	32
no wildcard	0	13
no window	97	-64
nobodi	31	6
nobodi can	51	-3
nobodi delet	-13	17
nobodi els	48	-41
nobodi log	56	-14
nobodi look	27	-8
nobodi tamper	36	-12
node $	-89	-27
node @	29	83
node and	23	14
node are	31	26
node base	-60	-1
node but	46	-1
node by	-1	25
node class	0	12
node encrypt	-40	51
node fail	50	4
node for	50	-7
node get	14	-44
node group	-6	44
node imag	13	-2
node in	-54	-47
node instanc	-10	32
node is	59	5
node js	44	-24
node kernel	31	16
node monitor	18	-13
node of	23	23
node on	-150	-9
node or	17	-3
node os	21	-92
node patch	-120	-33
node pool	46	-10
node share	82	-26
node stand	-23	63
node that	30	21
node to	9	15
node type	1	12
node when	-19	-130
node with	25	-12
node yourself	-6	17
node18	-10	13
node18 @	-10	13
nodeadm	-9	24
nodepool	47	-27
nodepool repair	47	-27
non	20	-2
non compliant	-1	25
non extract	69	-58
noncompli	-15	42
none	21	38
none @	42	-6
none and	-19	24
none for	39	-11
none is	17	27
none of	46	-3
none to	95	-75
nonsens	29	-19
nor	21	14
nor date	4	35
nor the	49	-19
normal	30	57
normal $	6	-25
normal @	24	108
not	13	26
not $	31	-58
not %	30	-49
not @	55	3
not a	-28	33
not among	72	-68
not and	-18	19
not appli	-52	83
not as	-1	17
not ask	2	47
not avail	-9	89
not back	-9	32
not be	-7	11
not belong	-2	11
not by	51	-40
not chang	-41	54
not check	30	-3
not come	-33	43
not compli	82	-75
not cover	-13	51
not delet	-37	80
not depend	43	-39
not do	-9	23
not encrypt	53	-17
not exist	29	31
not for	57	-30
not grow	-24	63
not guard	46	-41
not have	35	61
not in	91	-66
not instal	-33	55
not lose	-11	26
not move	42	-37
not on	11	10
not our	50	-29
not outliv	14	25
not patch	-29	22
not pin	-27	45
not possibl	42	-14
not put	-19	24
not reach	-33	44
not read	75	-44
not replac	-69	95
not restor	-19	48
not run	-12	24
not scale	-57	87
not see	-15	52
not start	20	2
not support	45	23
not test	59	-52
not the	-78	18
not touch	-7	49
not trust	-35	45
not undo	-39	52
not updat	46	13
not upgrad	115	18
not us	-1	51
not use	27	-26
not work	10	32
note	6	23
notebook	19	6
notebook @	13	-13
notebook and	0	17
notebook are	-16	19
noth	9	46
noth $	1	-51
noth @	6	11
noth by	-33	93
noth can	17	-3
noth els	-26	51
noth for	60	-21
noth in	-7	23
noth insid	-30	60
noth is	-14	57
noth keep	-51	58
noth of	45	39
noth on	55	-23
noth reach	-12	42
noth retir	-25	83
noth scale	-44	103
noth that	25	1
noth to	17	11
noth upgrad	-14	52
notic	17	16
notic a	13	-11
notic about	-1	57
notic and	18	-12
notic by	77	-59
notic in	-59	-64
notic it	-21	101
notic keep	-9	9
notic that	40	-40
notif	7	16
notifi	68	-36
novemb	-27	42
now	19	-14
now $	19	-76
now the	60	0
npm	-1	49
npm packag	-14	35
nsx	-18	41
nsx manag	-11	24
ntf	-6	18
ntf and	-9	23
nucleu	-5	9
number	3	27
number $	8	112
number and	-9	21
number for	-15	51
number in	5	19
number instanc	-56	63
number of	13	16
number or	21	2
number that	11	-7
number version	-7	16
nvidia	-16	26
nvidia driver	-16	26
nvme	2	19
nvme @	-38	57
nvme driver	-10	20
o	-22	23
oauth	-25	27
obfusc	-7	38
object	21	9
object $	89	-67
object and	-5	12
object are	-10	121
object from	-2	43
object in	17	-28
object lock	-24	26
object of	-17	37
object onli	-10	71
object to	-20	98
object who	-45	-81
observ	-6	46
obtain	42	-19
obtain the	46	-25
oci	13	-1
oci or	-47	25
ocr	66	-57
ocr model	66	-57
ocsp	10	14
odd	-45	51
of	13	6
of $	-23	46
of %	-37	80
of 0	-9	18
of 1	51	-26
of @	28	-22
of a	-43	-23
of all	-2	24
of amazon	75	-23
of an	-1	23
of api	28	42
of at	-36	50
of aws	35	27
of backup	22	-61
of both	56	13
of build	59	10
of call	27	-3
of chang	25	-18
of charg	15	-13
of cluster	64	-13
of connect	35	-26
of contain	-22	29
of control	-61	-15
of custom	-11	12
of data	-31	-2
of databas	21	-22
of deploy	8	-2
of devic	-63	88
of differ	87	-36
of direct	21	-6
of durabl	40	-16
of each	14	13
of ebs	35	-24
of emrf	-4	21
of encrypt	47	-5
of endpoint	-8	11
of ephemer	-28	53
of everi	41	-18
of file	-29	16
of gatewai	-4	10
of host	-13	18
of imag	-41	53
of infrastructur	94	-8
of input	-17	19
of it	-46	-17
of its	24	-1
of job	-12	19
of key	-79	88
of life	8	-12
of link	33	-4
of linux	-53	103
of log	-7	11
of machin	-28	44
of manag	-26	34
of member	-3	13
of messag	-35	55
of my	25	95
of name	-3	8
of new	-46	-82
of node	-7	62
of notebook	13	-13
of object	21	-2
of one	-13	30
of oper	58	35
of other	42	-24
of our	-7	52
of peer	-11	18
of persist	21	-14
of person	-52	-68
of physic	63	-4
of plain	-10	13
of pod	-21	45
of point	-80	78
of power	51	-27
of presenc	78	-35
of prompt	-17	18
of queri	74	-24
of queue	27	69
of reach	44	-22
of reader	25	-11
of record	-49	-19
of recoveri	-18	30
of replica	12	-10
of request	22	20
of resourc	-13	48
of s3	49	-19
of secur	-57	-51
of server	72	-11
of servic	25	73
of sever	14	2
of sourc	30	5
of staff	-88	-73
of standard	-21	57
of storag	44	-5
of support	-10	17
of task	41	-31
of that	40	-12
of the	35	16
of their	19	19
of them	28	-15
of thi	-23	-21
of those	41	-14
of three	-1	16
of topic	-3	54
of traffic	-9	51
of up	-24	43
of us	-91	-79
of user	17	-10
of vcpu	3	19
of version	25	-19
of volum	-19	29
of vulner	9	9
of what	-11	-1
of which	54	-50
of who	-14	32
of windows	-42	49
of worker	-24	45
off	0	25
off $	-78	14
off %	0	42
off @	-42	51
off a	9	22
off again	-34	56
off and	-13	21
off by	-11	27
off for	-12	20
off on	-23	36
off peak	-3	17
off retir	2	13
off the	4	40
off until	-9	24
off who	-94	44
offer	45	-13
offer @	37	-21
offer and	44	-38
offer http	50	-20
offer it	-52	94
offer the	74	-57
offer them	-56	101
offer tls	49	-35
offic	-87	7
offic to	-105	-35
offlin	-24	39
offset	-15	25
often	5	61
oidc	-23	40
oidc provid	-22	37
ok	-87	-36
ok and	-113	-127
okta	-20	35
old	-11	56
old @	-19	45
old and	7	67
old data	-28	47
old disk	91	-29
old minor	34	-2
old on	-14	21
old one	-11	15
old who	18	64
older	-1	30
older @	-12	29
older on	-37	63
older than	32	5
older unencrypt	-6	32
older version	-13	27
on	7	26
on $	51	35
on %	31	18
on 1	-17	30
on 30	-12	28
on @	4	26
on a	10	30
on amazon	-34	17
on an	-37	53
on and	28	-4
on are	56	-19
on as	-89	-51
on at	-25	36
on audit	-9	17
on auto	-9	67
on automat	15	13
on autostop	-36	45
on aws	-21	-34
on befor	-19	33
on both	2	39
on broker	-27	27
on by	43	29
on capac	-5	36
on choos	-6	12
on control	-5	11
on cover	-11	14
on cpu	-4	27
on current	-14	17
on data	-2	10
on delet	-2	10
on deliveri	-6	25
on demand	32	-10
on devic	90	-45
on disk	48	-20
on each	-63	-57
on ebs	100	-52
on ec2	-6	36
on encrypt	-3	35
on error	-8	11
on event	-2	9
on everi	6	29
on execut	17	-9
on failur	1	23
on fargat	14	-10
on find	1	19
on for	14	12
on from	-52	49
on go	31	-7
on host	43	-23
on howev	84	-64
on in	26	-2
on instanc	4	14
on integr	76	-22
on is	59	-46
on it	-43	13
on its	17	7
on lightsail	2	28
on log	-18	24
on lustr	-8	10
on manag	-12	43
on mani	10	-8
on me	9	64
on mfa	-2	21
on multi	4	47
on my	-45	72
on new	-10	21
on node	-34	38
on off	-2	37
on on	8	18
on one	26	-3
on onli	-19	23
on or	-9	22
on our	-28	59
on per	-15	32
on point	-11	20
on prem	-41	71
on premiz	-40	63
on provid	-1	-40
on push	-38	50
on ra3	50	-32
on request	25	-19
on root	-2	15
on run	-20	27
on server	29	129
on serverless	18	-10
on servic	-18	22
on set	0	10
on share	74	-12
on stai	-13	44
on termin	-20	23
on that	-52	-17
on the	17	15
on their	-78	75
on them	-4	-8
on there	26	20
on these	-45	73
on those	0	37
on tls	-13	13
on top	66	9
on unexpect	-1	10
on us	-71	-78
on version	-12	42
on volum	-42	38
on vpc	-4	11
on what	44	-41
on when	-21	42
on where	-9	29
on which	-19	1
on while	-12	19
on who	87	10
on whom	-32	47
on windows	147	8
on with	57	-27
on without	-13	36
onc	9	9
onc 14	19	-17
onc a	30	-20
onc and	30	-18
onc everi	-22	42
onc for	-29	36
onc held	37	-21
onc in	53	-38
onc it	-2	15
onc the	17	-58
onc when	41	-37
one	12	12
one $	-116	-136
one @	-2	74
one a	0	9
one after	28	-7
one anoth	31	-8
one are	16	6
one as	-4	10
one at	15	-3
one avail	9	45
one az	54	-13
one by	43	-15
one can	-18	33
one cannot	-37	58
one click	-22	37
one control	51	-45
one custom	25	-22
one day	13	16
one decid	0	10
one download	72	-49
one environ	-33	61
one fail	-11	48
one for	-13	51
one has	-21	34
one if	33	-10
one in	-35	46
one instanc	30	-14
one interfac	-4	9
one into	83	-68
one is	77	48
one its	7	13
one let	-17	23
one node	83	-36
one noth	-12	42
one of	7	-10
one onc	19	-17
one or	-18	53
one region	-15	30
one releas	47	-9
one replica	-22	67
one server	14	-10
one set	-27	30
one so	10	-9
one task	49	-7
one that	-16	32
one there	-24	38
one until	-11	15
one when	5	11
one who	-1	81
one year	-25	28
one zone	-3	39
onli	7	31
onli $	-48	44
onli %	-70	-83
onli 1	44	-26
onli @	53	-2
onli a	-10	16
onli after	-25	29
onli and	27	-20
onli as	9	10
onli be	-7	10
onli by	3	28
onli control	-30	55
onli for	38	-38
onli from	27	3
onli if	14	-2
onli its	-26	53
onli link	-10	12
onli on	-37	67
onli onc	38	-21
onli roll	-21	47
onli root	-8	15
onli the	7	78
onli them	-12	14
onli then	-8	16
onli through	-20	54
onli to	19	-10
onli turn	-15	28
onli watch	7	40
onli what	-1	34
onli when	39	-31
onli where	-18	24
onli while	26	2
onli with	26	-11
onlin	-9	24
onlin and	-1	19
ons	-14	8
ons @	-21	70
ons and	84	-60
ontap	-8	22
ontap and	-8	22
onto	-26	-23
onto it	-16	13
onto the	-32	-23
open	-5	24
open @	6	35
open a	2	12
open access	-3	17
open its	-10	17
open mainten	50	-46
open or	6	26
open sourc	35	-7
open the	-28	61
open to	-2	32
open who	18	104
opensearch	15	-6
openssl	-11	26
opentelemetri	15	1
openzf	2	13
oper	18	-11
oper @	33	4
oper and	2	44
oper audit	17	-6
oper includ	25	-22
oper kms	40	2
oper of	24	-3
oper role	-24	44
oper system	17	-8
oper the	43	-67
opt	-2	14
opt in	-8	12
opt out	-2	15
optim	-4	99
optim ami	-16	41
option	0	25
option and	-15	23
option group	-2	34
option of	-15	33
option on	9	-1
option oper	-10	73
option that	-6	29
option until	-1	13
option updat	-27	39
or	-4	8
or $	24	-52
or %	-3	-8
or 1	73	-5
or 5	28	-23
or @	-5	19
or a	14	-3
or an	4	8
or anoth	-31	57
or api	11	-10
or archiv	-39	55
or are	35	-23
or ask	-42	67
or at	-11	19
or auto	-25	27
or automat	-4	21
or aws	-46	23
or both	14	-39
or build	-14	20
or by	-48	16
or chang	-19	39
or choos	-20	31
or cli	-24	36
or close	7	31
or cloudwatch	-7	19
or cluster	-28	38
or collector	-10	13
or configur	35	43
or copi	6	50
or creat	21	-21
or delet	-7	21
or destroi	35	-22
or direct	-3	12
or disabl	-15	23
or do	-13	-55
or doe	13	12
or download	-9	35
or elsewher	-9	16
or end	-8	31
or export	22	-8
or fail	42	-18
or failov	51	-43
or fals	59	2
or fetch	-6	11
or file	49	16
or firehos	-14	19
or for	-18	22
or from	-10	22
or fsx	-12	20
or get	-10	31
or have	-10	16
or higher	114	-58
or import	-10	11
or in	-8	28
or instal	-23	30
or instanc	35	-28
or interfac	-10	18
or is	10	-1
or its	-24	-48
or job	-5	9
or jwt	-1	10
or karpent	-20	34
or kvm	-6	30
or larg	-8	22
or later	-2	22
or leav	0	9
or let	-8	21
or load	30	-1
or log	-6	13
or maximum	21	2
or me	-78	-54
or memori	16	-13
or more	-29	48
or move	-32	40
or multi	-8	14
or network	41	-15
or newer	87	10
or no	12	-53
or not	-5	-10
or on	-68	-52
or one	-49	36
or open	-6	8
or option	-5	19
or our	-81	-91
or paramet	-6	13
or patch	-26	42
or paus	-1	8
or privat	-7	65
or project	-12	16
or rdp	-4	11
or rebuild	19	-2
or recreat	-13	76
or region	-25	38
or remov	94	-78
or replac	-15	28
or replica	-1	-22
or repositori	46	-5
or s3	-11	51
or scale	49	-20
or schedul	22	3
or sdk	-5	27
or server	-36	39
or servic	10	51
or shield	-6	39
or snapshot	-3	8
or so	2	-9
or ssh	32	-9
or start	42	-33
or stream	71	-41
or tag	-14	26
or take	-10	33
or templat	-1	11
or that	62	-61
or the	-36	22
or their	-84	-70
or tls	-13	38
or to	-13	18
or tool	-4	13
or trail	9	14
or turn	9	-3
or updat	9	7
or upgrad	-13	68
or us	-27	29
or use	29	-2
or version	-8	16
or vpc	-8	39
or we	-36	68
or what	16	-16
or when	-29	40
or who	-30	33
or with	-14	20
or write	-7	15
or zone	22	11
orchestr	97	11
orchestr and	8	-7
order	6	23
order a	-21	41
order and	8	-1
order enough	-19	33
order multi	-26	84
order of	20	-19
ordinari	20	11
ordinari @	20	-10
org	-5	63
organ	-10	13
organizations	-10	21
origin	-3	48
origin control	-8	36
origin until	-19	28
os	1	-57
os $	10	105
os %	59	8
os fix	25	27
os in	-20	-66
os level	40	65
os of	77	-13
os on	1	63
os patch	-21	-66
os under	37	17
os updat	-174	-187
os upgrad	-47	23
oss	10	33
other	14	15
other $	79	-13
other %	51	-19
other @	-8	20
other account	3	34
other by	0	26
other client	0	39
other cloud	-23	24
other connect	-10	45
other custom	16	-1
other into	17	-12
other kind	-15	15
other program	24	-5
other region	-32	46
other servic	39	-13
other side	41	-15
other softwar	-54	65
other system	-22	37
other tenant	39	1
other type	-11	22
other zone	1	14
otherw	-6	50
otherw $	-25	32
otherw and	19	-12
ou	-29	51
ought	-13	19
ought to	-13	19
our	-20	20
our $	-82	-66
our @	-30	-13
our account	36	-12
our app	21	14
our applic	-2	10
our basement	19	-49
our branch	-29	51
our client	-43	50
our cluster	-73	-122
our compani	-22	76
our contain	-116	-13
our content	47	-48
our corpor	20	77
our data	-25	86
our develop	7	74
our devic	12	40
our domain	17	66
our esxi	-1	17
our load	-4	26
our newslett	-34	30
our offic	17	71
our or	-87	-97
our own	-13	81
our privat	2	23
our router	8	107
our server	18	97
our side	-16	61
our site	-13	27
our task	5	40
our team	14	-42
our user	-7	47
our warehous	1	22
our web	-22	21
our websit	3	44
our whose	-54	-54
our workload	-7	73
ourself	4	18
ourself $	4	18
ourselv	-19	67
ourselv $	-27	42
ourselv who	41	111
out	7	8
out $	1	-112
out @	-7	71
out a	-37	28
out and	1	20
out as	10	-5
out by	-40	79
out for	-1	8
out in	37	-28
out newer	-12	43
out of	11	9
out on	-18	19
out polici	-11	19
out the	35	-2
out through	-14	20
out to	-6	55
outag	15	72
outag of	-14	14
outbound	-21	44
outbound traffic	-5	9
outdat	8	51
outliv	-8	33
outliv the	-19	31
output	7	24
output bucket	-19	38
output in	16	-14
output to	28	-20
outright	36	4
outright that	-1	8
outsid	-4	27
outsid @	-24	40
outsid and	2	11
outsid of	55	-25
outsid the	20	-9
over	17	4
over $	-43	-73
over @	23	-18
over a	2	72
over all	47	-46
over at	40	-34
over avail	9	2
over by	-43	61
over cloudfront	-12	13
over http	31	-47
over in	60	-53
over its	60	-50
over sever	30	-13
over the	28	-12
over them	-27	46
over three	39	-22
over tls	55	-21
over to	19	-9
over two	2	42
over which	-39	56
over zone	50	-2
overal	-56	-18
overnight	-1	37
oversight	-27	35
overwrit	32	-15
own	-1	17
own $	-48	70
own @	-20	75
own account	9	4
own agent	37	-35
own alwai	26	-21
own ami	24	75
own and	35	-16
own apart	17	-16
own api	-57	95
own app	1	11
own applic	-39	43
own are	51	-16
own backup	-10	13
own befor	-18	19
own bucket	14	24
own build	-9	17
own by	-5	40
own cert	36	-40
own contain	51	-40
own control	54	-21
own data	-1	37
own delet	12	6
own disk	-27	65
own domain	-28	60
own employe	64	33
own encrypt	41	-30
own endpoint	38	-5
own equip	8	-3
own for	18	-10
own group	-6	53
own guard	10	-7
own guest	-7	14
own host	-98	142
own if	-9	13
own imag	9	77
own in	50	-16
own infer	-7	47
own infrastructur	100	4
own is	77	-46
own isol	32	-15
own kei	-16	42
own key	18	11
own kms	3	14
own log	-3	10
own maintain	-2	43
own media	-8	41
own network	5	8
own node	11	13
own on	27	-15
own one	-19	21
own or	-1	9
own paramet	-3	23
own router	0	11
own server	-57	91
own servic	-59	84
own set	71	-50
own side	-29	72
own softwar	47	-5
own store	-14	27
own system	28	-22
own that	16	39
own the	-38	0
own unless	23	-12
own usabl	-3	76
own web	6	30
own where	15	-15
own with	15	-14
own work	-11	21
own workload	-1	46
own zone	-29	33
owner	-17	-6
owner $	-97	-87
owner and	-4	25
owner for	25	-24
owner of	1	23
ownership	1	78
ownership $	-1	81
pace	-13	13
pace and	-13	13
pack	-23	31
pack into	-23	33
packag	3	33
packag @	104	-1
packag and	-28	45
packag are	-18	26
packag in	-19	57
packag of	-43	68
packag on	-33	45
packag or	-7	9
packag that	17	4
packet	21	34
page	-1	21
page and	-12	15
page are	-19	30
pai	12	35
pai attent	34	3
paid	30	-25
pair	-3	25
pair and	-32	34
pair of	-12	17
palo	-13	46
palo alto	-13	46
pan	-14	47
pan os	-14	47
panda	19	100
parallel	0	24
param	2	27
paramet	4	32
paramet and	12	2
paramet group	4	42
paramet of	11	15
paramet or	-5	19
paramet store	-6	13
parameter	-6	11
parent	-7	11
part	13	0
part $	11	72
part of	55	7
part that	51	-47
parti	15	15
parti $	3	-58
parti configur	-7	14
parti instal	-20	46
parti is	-13	26
parti must	-37	47
parti packag	-15	68
parti protect	16	3
partit	30	12
partit and	-17	45
partit kei	-11	12
partner	-8	34
pass	1	16
pass between	-28	45
pass on	-25	31
pass request	64	-54
pass sinc	19	-17
pass the	-11	51
pass them	-41	101
passport	3	23
password	-12	30
password $	23	130
password and	-5	18
password are	-8	49
password for	-25	62
password in	15	7
password length	4	37
password of	-17	102
password polici	-32	-35
password reset	-4	13
password rule	-9	65
password safe	59	48
past	-25	53
past its	-23	35
patch	13	-15
patch $	-41	-130
patch %	-21	34
patch @	51	-99
patch a	4	158
patch all	14	61
patch amazon	-18	-35
patch ami	26	4
patch an	40	28
patch are	-3	69
patch arriv	-28	49
patch base	-29	66
patch baselin	16	105
patch build	-20	127
patch by	44	-26
patch each	-58	70
patch everyth	60	-3
patch evid	34	-24
patch for	86	88
patch from	29	-23
patch harden	-22	46
patch host	-104	-46
patch imag	12	72
patch in	35	-77
patch insid	43	-25
patch instanc	-5	12
patch is	46	69
patch it	-20	-109
patch its	-10	93
patch kernel	16	-11
patch manag	-186	-63
patch node	65	-14
patch noth	-65	130
patch of	25	20
patch on	-38	-63
patch one	-7	16
patch onli	-76	121
patch onto	-62	-85
patch oper	-2	16
patch or	35	13
patch our	-129	-95
patch releas	24	-15
patch scan	-16	25
patch server	34	-29
patch softwar	-28	48
patch that	-5	8
patch the	32	-10
patch them	19	25
patch these	140	-12
patch those	21	-19
patch to	-14	-34
patch version	70	-39
patch what	-8	44
patch when	42	-29
patch who	-137	-128
patch whose	-135	-136
patch windows	27	-78
patch yourself	82	12
path	-11	32
patient	-41	-18
pattern	7	15
pattern are	-24	47
paus	1	43
paus @	-8	9
paus the	-16	17
paus their	43	-22
pay	-1	26
pay for	9	17
payrol	-14	28
pci	19	-35
pci compliant	-28	17
pci dss	-18	-36
pcoip	81	13
pdb	4	162
pdb $	4	162
peak	-2	15
peak window	-3	17
peek	53	-40
peer	36	-12
peer node	24	-3
peer vpc	56	-55
pem	-11	19
pen	22	13
pen test	22	13
pend	-4	-57
pend action	42	-11
pend mainten	-25	56
penetr	-33	41
penetr test	-33	41
pentest	2	22
peopl	23	14
peopl and	-55	-35
peopl at	81	-67
peopl that	18	-2
peopl who	49	52
peopl with	23	-22
per	-10	5
per @	14	4
per account	17	10
per alia	-5	12
per client	8	31
per node	17	-9
per region	-6	35
perform	52	-32
perform it	86	37
perform target	23	-18
perform the	18	-76
perform them	-59	5
perimet	73	-2
perimet and	-18	19
period	9	-10
period $	-28	94
period and	-15	16
period end	22	-20
period is	10	-37
period of	-17	28
permiss	-15	65
permiss $	0	143
permiss are	-30	42
permiss for	-21	34
permiss in	-5	41
permiss of	-27	47
permiss on	-13	58
permiss to	-6	20
permit	-16	44
persist	6	16
persist file	14	-3
persist on	33	1
persist volum	-7	35
person	-34	21
person data	-29	20
phase	41	-37
phish	100	101
php	-6	13
phrase	-4	18
phrase and	20	-12
physic	85	-18
physic access	61	-42
physic and	63	9
physic cabl	44	-24
physic control	21	16
physic entri	48	-13
physic host	98	-20
physic layer	36	-21
physic machin	84	8
physic network	109	-39
physic protect	-39	74
physic secur	-7	64
physic server	3	29
pi	12	30
pick	10	51
pick a	-14	24
pick it	-13	35
pick its	12	-3
pick one	21	6
pick that	-19	14
pick the	16	43
pick which	-43	57
pictur	9	-15
pictur and	48	-19
pile	-18	51
pile up	-12	20
pin	-26	40
pin and	-5	38
pin the	20	-17
pip	-8	55
pip instal	-7	62
pipelin	-2	32
pitr	-25	45
pitr on	-9	43
pki	-65	-109
place	9	23
place a	-9	56
place in	-24	46
place is	0	17
place task	38	-29
place that	26	-25
place the	0	11
place where	-40	63
placement	78	7
plain	-10	35
plain @	-17	57
plain environ	-12	18
plain http	14	0
plain string	-8	21
plain text	33	2
plan	13	36
plan $	-15	103
plan @	8	-1
plan a	30	-19
plan and	-5	30
plan for	11	43
plan in	-10	16
plan mainten	73	-44
plan of	-1	59
plan run	-38	72
plan spare	-13	22
plan that	34	-22
plan the	-6	15
plan version	112	-39
plan what	-45	61
plan with	-52	56
plan work	65	-58
plane	22	-20
plane $	32	-85
plane @	12	-6
plane and	45	-12
plane avail	103	3
plane behind	10	2
plane by	54	62
plane in	125	-24
plane includ	48	19
plane log	-11	44
plane node	20	28
plane of	-162	-129
plane that	16	-12
plane upgrad	-58	107
plant	11	68
platform	11	6
platform $	-36	-7
platform and	43	-23
platform branch	-6	74
platform identifi	-17	24
platform revis	32	-6
platform that	35	-28
platform updat	-9	47
platform version	8	-107
player	-13	37
player over	-8	26
pleas	-23	-36
pleas $	-108	-23
pls	-28	-59
pls $	67	34
plu	-29	56
plu plan	-17	25
plug	38	-16
plug into	-20	20
plugin	3	39
plugin also	-10	11
plugin and	-9	33
plugin php	-6	13
plugin that	-12	33
pod	-1	25
pod @	-14	17
pod access	-3	10
pod and	-8	30
pod are	-39	-53
pod can	-12	22
pod disrupt	-32	73
pod ident	18	-13
pod imag	-27	50
pod in	-18	52
pod network	9	-5
pod of	67	-12
pod on	-34	40
pod or	-3	16
pod run	9	0
pod secur	-5	35
pod that	118	-7
poddisruptionbudget	3	21
point	0	15
point about	71	-63
point and	-23	25
point at	-37	45
point in	4	12
point of	68	-38
point over	26	-26
point to	-22	37
poison	-16	56
polici	-4	32
polici $	-51	89
polici @	27	-21
polici allow	-6	14
polici and	-4	12
polici are	-20	60
polici as	4	36
polici at	19	-14
polici attach	4	17
polici condit	-3	16
polici engin	94	-60
polici for	16	31
polici in	-10	54
polici is	24	12
polici of	-9	39
polici on	-11	75
polici or	-15	19
polici sai	1	10
polici say	-7	21
polici should	-6	15
polici so	-7	8
polici that	-5	15
polici there	-29	53
polici up	40	-32
polici where	-20	20
polici which	-4	8
polici with	-22	26
poll	-37	51
pool	-19	16
pool and	34	-20
pool whose	2	44
port	-6	36
port 22	4	31
port 3389	-3	45
port 443	-9	36
port and	57	-34
port between	-19	26
port for	-15	31
port in	6	27
port that	-4	8
posit	38	4
posix	-5	36
posix owner	0	20
posix permiss	-6	22
possibl	40	33
postgresql	-6	25
power	38	28
power and	25	25
power feed	-8	68
power suppli	97	-69
powershel	30	17
practiz	-13	16
pre	-11	70
pre initi	-6	11
pre share	0	43
prebuilt	13	6
prebuilt imag	31	-24
prefer	31	-6
prefix	-16	29
prefix list	-20	32
prem	-41	71
prem server	-14	27
premiz	9	26
premiz $	-53	79
premiz @	-9	19
premiz domain	-22	25
premiz is	-36	40
premiz server	-50	78
prepar	-7	64
presenc	78	-35
presenc $	66	-14
present	55	24
presign	-10	29
presign url	-10	29
press	-47	38
prevent	27	3
prevent a	28	-26
prevent prompt	-3	15
price	12	3
price perform	23	-18
primari	27	-9
primari anew	55	-36
primari fail	29	-22
primari region	-19	25
princip	-9	32
princip in	0	13
princip may	-19	37
principl	-69	-38
principl $	-76	-48
print	-8	42
print to	15	-14
prioriti	52	-32
prioriti that	20	-19
privaci	-2	29
privat	-4	32
privat @	-1	33
privat kei	33	-2
privat key	11	14
privat or	-3	8
privat subnet	-9	30
privatelink	-9	13
privileg	-16	56
privileg capabl	-30	38
privileg contain	-11	49
privileg mode	0	25
probe	-14	32
problem	5	56
problem $	52	-8
process	0	-47
process by	21	-17
process document	63	-20
process in	-62	-68
procur	114	-17
prod	-1	18
produc	36	4
produc and	-14	33
produc consum	-11	21
product	1	22
product system	70	-22
profil	-10	28
profil and	-24	36
profil that	-6	16
program	-26	38
program and	-16	32
program of	-25	42
program on	-2	15
program that	-19	43
project	0	53
project %	-5	8
project @	-4	39
promiz	47	62
promot	6	14
promot a	34	-28
promot out	-29	100
promot tier	-23	28
prompt	19	2
prompt @	-32	43
prompt and	-8	17
prompt inject	-14	24
prompt log	30	3
proof	7	59
proof of	53	7
propag	-9	33
properti	-8	15
protect	8	16
protect $	7	53
protect %	-37	96
protect @	66	-40
protect against	8	14
protect and	-4	32
protect are	-12	49
protect at	17	-2
protect in	23	-7
protect it	-20	48
protect my	-8	33
protect of	-1	73
protect on	-46	73
protect polici	-7	32
protect resourc	-26	31
protect the	25	-5
protect them	49	-13
protect what	52	-29
protocol	21	-6
protocol and	-7	11
prove	-35	51
prove that	-17	15
provid	36	0
provid $	-13	21
provid @	17	17
provid a	18	-15
provid al2023	-1	-40
provid and	8	9
provid by	7	69
provid comput	64	-13
provid enough	-23	61
provid for	33	7
provid is	22	32
provid it	48	-36
provid of	36	-26
provid or	-29	38
provid power	-10	61
provid subnet	-37	52
provid the	48	1
provis	25	11
provis @	-56	-35
provis and	15	-12
provis capac	-39	64
provis cluster	-116	46
provis concurr	7	21
provis mode	-22	76
provis noth	169	-100
provis the	32	-56
proxi	-6	57
proxi besid	-43	52
proxi do	-20	54
proxi karpent	26	-25
proxi or	-29	31
proxi that	-31	32
public	-10	22
public @	63	-29
public access	-11	32
public address	-11	24
public ami	-13	20
public and	-25	33
public api	-13	20
public by	-4	81
public certif	-38	-135
public endpoint	1	26
public key	-23	29
public mode	-8	17
public or	-2	54
public repo	1	11
public subnet	-7	23
public topic	-6	37
public upstream	-18	27
public way	-20	37
publicli	3	31
publicli access	3	21
publish	29	3
publish $	-22	39
publish @	43	-18
publish a	74	-61
publish and	26	1
publish cloudwatch	30	-9
publish it	-34	82
publish log	-11	35
publish metric	39	-24
publish minor	31	-13
publish new	-55	-62
publish newer	-18	21
publish patch	46	0
publish the	47	13
publish their	43	-33
publish them	-15	39
publish to	-53	79
publish updat	111	-1
publish version	-34	54
pull	7	12
pull from	19	45
pull request	-13	15
pull the	-21	3
push	-24	44
push or	-20	31
push the	-35	-3
push to	-10	37
put	3	24
put a	-13	23
put directli	36	-34
put in	32	55
put into	20	12
put it	-17	12
put mainten	18	-10
put no	-30	56
put noth	-18	43
put on	-35	35
put that	-12	61
put the	-1	17
put them	-23	36
pv	-15	26
pv ena	-10	20
python	12	24
python 3	-27	76
python and	17	-14
python modul	-10	29
python packag	-16	51
python runtim	51	-40
python version	4	27
python3	-17	-7
python3 8	-24	29
q	-120	2
q who	-80	-114
qualifi	-25	44
qualifi licens	-12	26
qualiti	-8	41
qualiti $	1	62
qualiti and	-13	17
quarterli	-46	32
quarterli access	1	64
queri	-3	18
queri $	41	-11
queri @	-7	8
queri and	-10	37
queri are	1	21
queri driver	-6	11
queri engin	46	-9
queri in	-5	21
queri is	-1	-46
queri load	-6	24
queri log	-40	37
queri of	5	8
queri on	0	59
queri result	-89	22
queri run	108	-23
queri the	0	14
queri tune	1	12
question	56	-46
question @	66	-82
question for	88	-65
queue	18	26
queue and	7	36
queue for	-45	49
queue of	14	1
queue polici	-17	84
quick	-5	22
quiet	-13	18
quiet hour	-13	18
quota	18	15
quota and	9	3
quota are	36	18
quota for	43	-21
quota in	-37	75
quota of	36	-16
quota per	37	-29
quota poddisruptionbudget	2	11
quota raiz	-25	22
quota that	17	4
r	5	86
ra3	-1	20
ra3 and	50	-32
rack	14	0
rack $	59	43
rack for	95	-27
radiu	-12	36
radiu server	-12	36
raiz	14	1
raiz and	29	-25
raiz befor	30	-26
raiz in	12	3
raiz the	-14	40
raiz them	36	-28
ran	5	10
random	-17	49
random if	-7	22
random otherw	-4	26
rang	31	-1
rang of	-24	57
rank	-25	53
ransomwar	-2	22
rare	43	-16
raspberri	12	30
raspberri pi	12	30
rate	0	12
rate base	-14	16
rate rule	-5	23
rather	2	38
rather than	2	38
raw	18	-14
raw row	18	-14
rbac	5	68
rbac and	-5	20
rbac in	-15	78
rdp	7	36
rdp and	-4	11
rds	-16	24
reach	5	18
reach @	-17	34
reach a	-26	41
reach an	-1	8
reach by	-13	32
reach everi	-44	53
reach file	-23	24
reach from	-28	42
reach it	20	5
reach its	-24	41
reach of	58	-32
reach onli	-6	15
reach the	-19	39
reach them	89	-55
reach through	-14	36
reachabl	-18	54
reachabl from	-22	28
react	-6	70
react to	12	33
read	-2	25
read a	-2	13
read access	-19	33
read and	13	1
read from	-10	11
read it	3	67
read log	1	11
read my	47	-30
read onli	-9	14
read or	1	8
read replica	34	27
read the	-7	27
read them	-14	39
read what	-5	8
read which	-17	30
read who	-6	11
readabl	19	38
readabl and	37	26
reader	13	-15
reader and	41	-37
reader in	-28	60
readi	-31	51
readonlyrootfilesystem	-2	20
real	10	46
real time	22	-11
realli	-12	38
rebalanc	-14	42
reboot	13	11
reboot for	-54	90
rebuild	4	26
rebuild $	-12	25
rebuild @	-3	14
rebuild a	90	-18
rebuild and	-11	39
rebuild fail	67	-10
rebuild it	-4	19
rebuild scan	-2	21
rebuild the	-26	40
receiv	-8	57
receiv a	-25	19
receiv and	-26	42
recent	5	9
recipi	-14	31
recommend	3	30
reconnect	54	-23
reconnect by	28	22
record	12	9
record $	-24	70
record @	27	5
record and	-21	30
record api	37	-19
record are	29	-11
record at	-58	7
record by	-30	37
record call	18	-11
record can	-22	46
record chang	70	-62
record contain	-3	42
record durabl	22	-20
record everi	28	-22
record for	-43	51
record in	41	33
record is	8	53
record its	22	-3
record manag	38	-12
record of	-5	98
record read	-10	12
record say	24	-14
record stai	-24	-62
record that	-25	45
record the	38	-7
record to	-5	43
record where	23	31
recov	-2	21
recov fail	50	-43
recov from	30	-25
recov instanc	-10	12
recov the	2	20
recov them	-34	41
recoveri	-9	36
recoveri $	14	51
recoveri @	-5	9
recoveri drill	-82	85
recoveri for	-13	26
recoveri goal	-3	23
recoveri of	-58	57
recoveri plan	-7	32
recoveri point	-9	25
recoveri time	-10	93
recoveri window	-13	18
recreat	-11	65
recycl	62	-20
red	-51	-12
red hat	-51	-24
red statu	-9	31
redact	-2	38
redact and	-6	11
redact on	-4	16
redeploi	-13	32
redeploi it	-17	23
redeploi the	-9	29
redirect	-10	25
redirect of	-9	10
redund	42	7
redund connect	24	-13
redund insid	54	-19
redund is	-24	57
redund over	-3	9
redund uplink	-3	8
redundantli	66	-36
redundantli and	32	-15
redundantli in	44	-20
refer	-7	22
refer and	-3	9
refresh	10	34
refresh the	-34	40
refus	16	11
refus and	14	-11
refus nor	4	35
refus plain	-16	22
refus unencrypt	-3	8
regardless	-21	54
region	16	15
region $	32	54
region %	-14	76
region @	-35	50
region and	1	9
region as	-1	18
region avail	33	-10
region build	71	-24
region by	-15	39
region cluster	68	-51
region fail	-35	41
region for	-11	36
region if	69	-67
region in	-14	34
region is	52	-12
region need	139	66
region of	46	-43
region on	-3	18
region onli	-23	30
region or	-9	18
region otherw	-9	38
region patch	36	-23
region replic	-22	77
region so	-28	34
region such	15	-5
region that	86	-29
region thei	50	-26
region to	-22	119
region when	37	-10
region where	12	-7
region who	-28	-69
region with	14	-12
regist	14	46
regist a	-16	19
regist and	13	6
regist domain	23	64
regist drain	4	61
regist the	-21	51
regist with	21	7
registr	44	-32
registri	37	3
registri certif	19	2
regul	-71	-98
regul that	7	63
regular	1	33
regularli	28	17
rehears	-11	21
rehears the	-15	21
reject	-9	26
relaunch	1	49
relaunch $	18	64
relaunch are	-15	38
releas	22	0
releas $	-24	-133
releas 6	-18	58
releas @	49	-31
releas a	-18	28
releas and	29	-10
releas for	14	3
releas in	-20	26
releas it	-34	77
releas label	-25	30
releas new	57	-58
releas note	-9	20
releas patch	31	-27
releas the	61	-12
releas with	-7	22
reli	13	11
reli on	15	12
remain	-31	40
remedi	1	102
remind	-32	44
remot	49	33
remov	10	18
remov @	50	-20
remov it	13	11
remov leaver	-3	10
remov modul	-35	124
remov the	19	2
remov their	-4	19
remov them	-31	60
remov user	-7	17
remov what	-5	8
remov worker	50	-33
render	21	-10
render with	-14	26
renew	-1	-33
renew $	4	-85
renew @	64	-25
renew a	-28	-35
renew by	-6	-55
renew it	23	-2
renew the	25	-40
renew them	-24	54
repair	38	-9
repair $	8	29
repair a	70	-18
repair an	-12	12
repair and	13	-5
repair by	50	-36
repair it	63	-27
repair on	20	-16
repair or	25	-17
repair the	9	63
repair them	33	36
repair upgrad	59	-31
replac	18	5
replac $	21	-34
replac @	56	-13
replac a	42	12
replac an	-1	25
replac and	21	11
replac befor	60	-47
replac broken	92	-42
replac by	14	-47
replac can	-35	41
replac each	49	-45
replac fail	56	-20
replac fleet	-73	104
replac for	39	-33
replac instanc	-21	78
replac it	10	-7
replac the	6	9
replac them	26	-13
replac those	15	1
replac unhealthi	41	-30
replai	-15	25
replai $	-22	29
replai are	-4	11
repli	-2	50
repli to	-2	50
replic	26	9
replic $	-1	79
replic @	73	-31
replic a	35	-22
replic an	78	-7
replic and	-24	34
replic disk	43	-36
replic each	32	-25
replic factor	-1	11
replic insid	86	-69
replic it	-6	25
replic of	-41	50
replic or	-15	53
replic the	13	-6
replic to	-10	54
replica	5	38
replica @	42	-24
replica and	-6	31
replica for	16	-10
replica in	-26	34
replica of	2	25
replica or	-25	23
replica the	8	11
replica to	-62	21
replica when	30	-29
repo	1	11
repo who	1	11
report	20	4
report @	28	-19
report about	-31	31
report and	40	-11
report are	33	-18
report from	-22	82
report in	17	-5
report it	-3	50
report job	29	-16
report the	113	-52
report them	29	-21
report through	12	-7
repositori	13	11
repositori $	-16	-45
repositori and	20	-9
repositori in	64	10
repositori of	-12	19
request	20	-1
request $	-30	-108
request and	-23	59
request are	30	70
request flood	-8	11
request in	-16	82
request is	-17	46
request of	-20	32
request or	55	13
request quota	50	-38
request that	-15	17
request through	93	-39
request to	-20	27
request token	43	-34
request valid	-6	11
request without	-14	28
requir	-3	27
requir and	-15	17
requir http	-36	44
requir iam	-13	65
requir imdsv2	-6	28
requir on	29	12
requir servic	-36	21
requir ssl	-5	10
requir tls	-33	7
requir txt	-14	25
requir updat	22	15
requir who	-7	73
rescan	26	-25
reserv	-26	46
reserv and	-25	47
reserv concurr	-12	21
reserv fleet	11	-8
reset	0	20
reset storag	20	-7
resid	-16	12
resili	44	31
resiz	1	38
resiz by	-24	63
resolut	61	-36
resolv	6	21
resolv drift	-16	19
resolv in	-1	8
resourc	3	27
resourc $	69	5
resourc and	-4	11
resourc in	-19	52
resourc is	77	-36
resourc polici	-8	20
resourc that	-2	19
resourc to	-6	15
resourc type	1	22
respect	10	31
respond	-12	71
respond to	-22	25
respons	-28	-24
respons $	-77	-12
respons for	-12	-32
respons is	-40	-54
respons model	-32	47
respons or	11	51
respons to	-114	19
rest	16	-32
rest $	-66	-51
rest @	-1	45
rest alwai	38	4
rest and	48	-18
rest by	-36	-93
rest encrypt	-71	-87
rest except	25	-13
rest if	5	-91
rest in	8	-66
rest is	-32	-3
rest of	-38	-96
rest through	24	-1
rest with	13	6
rest without	14	-42
restart	9	26
restart @	12	1
restart after	-17	56
restart and	36	-28
restart dure	-11	20
restart fail	27	-16
restart standalon	-33	63
restart the	-9	43
restart them	-22	49
restor	13	20
restor $	-40	89
restor a	-23	29
restor and	-27	35
restor are	124	-109
restor drill	-19	38
restor from	6	48
restor into	86	-78
restor of	-35	42
restor out	-43	66
restor test	-25	80
restor the	45	-13
restor them	53	16
restor to	41	-34
restrict	0	45
restrict @	-6	51
restrict and	-10	19
restrict network	-22	25
result	-34	20
result @	7	88
result and	24	-1
result are	-4	22
result in	-7	15
result is	-9	26
result live	-1	18
result with	7	20
resum	-5	12
resum it	-6	8
retail	88	24
retain	-12	19
retain them	-2	9
retent	-2	42
retent $	38	216
retent and	10	2
retent are	-3	34
retent from	-6	8
retent is	48	-83
retent keep	-5	9
retent of	-30	40
retent period	16	49
retent set	17	103
retent take	-10	16
retent there	-35	50
retir	8	10
retir @	-47	-7
retir disk	28	2
retir notic	54	-41
retir of	36	-34
retir old	20	-9
retir outdat	50	-16
retri	10	13
retri and	-16	30
retri by	-13	57
retri deliveri	84	-60
retri for	7	16
retri strategi	-19	29
retri when	41	-15
return	43	33
reus	5	25
reus and	20	-7
reveal	-14	40
revert	-1	49
revert it	-15	24
review	-5	40
review @	-9	38
review and	26	-8
review chang	-12	21
review code	-12	54
review it	-21	41
review of	-8	28
review the	-31	91
review them	-5	18
review who	25	22
revis	18	23
revis and	15	11
revis of	-1	11
revis that	-6	65
reviz	-6	9
revoc	-7	19
revoc list	-9	23
revok	-10	39
revok a	-3	50
revok the	-23	39
rid	65	-61
rid of	65	-61
right	11	21
right $	26	-8
right a	16	58
right and	-4	10
right of	-13	74
right on	-21	46
right that	28	-68
right to	-7	17
risk	9	0
risk assess	-25	32
riski	16	-10
riski chang	24	-18
rize	50	-52
rize $	51	-53
role	-3	31
role $	-13	36
role allow	9	-8
role and	-10	23
role are	-16	44
role attach	6	51
role can	-11	24
role credenti	-11	19
role for	5	10
role in	-7	58
role is	-9	62
role job	-8	25
role of	-1	64
role or	-7	8
role small	-21	21
role sourc	-14	17
role that	-8	10
role the	-5	10
role there	-16	24
role to	-7	12
role which	-2	14
role who	-1	22
role with	-12	29
role write	-8	8
roll	-2	18
roll $	-82	-32
roll back	-9	36
roll it	36	-14
roll new	23	53
roll out	-1	12
roll the	23	26
roll them	-26	-63
rollback	-2	23
rollout	-31	26
rollup	2	11
rollup within	23	-10
room	-3	41
room $	23	44
room for	54	-39
room of	-7	50
root	14	37
root @	-29	60
root access	-4	63
root account	-8	57
root author	36	-25
root file	-7	12
root in	-13	18
root squash	-1	27
root user	20	16
root volum	-32	60
rot	43	46
rot insid	30	-9
rot on	62	-15
rotat	-17	9
rotat $	-138	-53
rotat %	-56	-13
rotat @	115	-6
rotat a	-38	38
rotat and	-6	15
rotat by	-32	50
rotat for	-18	21
rotat in	-48	77
rotat it	-70	-50
rotat just	-2	25
rotat of	64	15
rotat on	-36	52
rotat the	8	-66
rotat them	5	52
rotat who	6	47
rotat with	-32	-110
rout	4	34
rout 53	22	-19
rout @	-11	16
rout alert	-10	13
rout and	25	-5
rout in	-7	8
rout of	-1	9
rout or	6	28
rout tabl	11	62
rout that	-6	8
rout them	-2	14
rout to	-34	63
rout traffic	8	10
router	11	6
router $	106	30
router and	32	0
router at	40	-8
router in	-26	48
router is	-32	57
router switch	8	-3
router the	21	9
row	-9	14
row in	-33	-2
row level	-28	38
row that	-8	42
rpo	-3	48
rpo of	-1	56
rto	-3	37
rto and	-3	52
rule	2	24
rule $	44	127
rule against	-7	10
rule and	-1	13
rule are	-19	63
rule fall	-18	23
rule for	-5	10
rule group	38	-15
rule in	11	29
rule insid	35	-28
rule of	-16	51
rule on	-15	50
rule pattern	30	-23
rule set	37	-32
rule target	-16	97
rule that	-13	15
rule the	-29	36
rule who	9	20
run	26	5
run $	52	-54
run %	29	-12
run @	61	-26
run a	7	33
run and	21	-2
run are	-27	34
run as	-35	49
run at	-37	39
run autom	34	6
run behind	-13	34
run by	139	-46
run command	-6	8
run each	-5	51
run etcd	71	-22
run everi	33	-14
run for	-47	-49
run here	-11	30
run high	12	-6
run in	23	28
run insecur	20	-6
run insid	-69	125
run instanc	-13	19
run is	-16	47
run it	11	-11
run its	59	53
run job	-38	53
run more	-24	27
run my	10	44
run on	9	41
run onli	-11	40
run our	9	28
run out	8	49
run over	54	-14
run patch	-10	15
run queri	16	-9
run replica	-23	50
run scale	-59	79
run secur	11	8
run sever	-36	41
run sinc	-43	32
run storag	-8	29
run task	-28	35
run that	48	-4
run the	33	-11
run them	45	13
run there	3	12
run time	-15	24
run with	7	45
run without	-12	47
runbook	-8	8
runtask	-38	54
runtask job	-24	24
runtim	21	-12
runtim $	-16	-97
runtim agent	35	-6
runtim and	14	-2
runtim cni	-33	39
runtim endpoint	-28	38
runtim for	34	-31
runtim in	29	-98
runtim is	-3	45
runtim monitor	-15	17
runtim of	53	-46
runtim on	19	0
runtim role	-8	14
runtim updat	-2	26
runtim version	16	-15
runtim with	30	-4
s	29	28
s certif	89	-27
s event	22	-17
s own	15	7
s paramet	-5	21
s role	-8	11
s set	-16	29
s to	-51	69
s tool	-53	96
s trust	-30	35
s3	19	2
s3 are	-7	11
s3 bucket	0	29
s3 by	49	-36
s3 destin	46	-16
s3 gatewai	-17	31
s3 kei	21	-4
s3 manag	37	-35
s3 or	-9	19
s3 us	-36	104
s3 which	28	-23
saa	27	36
saa applic	31	39
safe	-8	53
safe $	-23	61
safe as	25	-14
safe on	50	-19
safekeep	1	42
safekeep $	1	46
safeti	-25	36
sai	-21	26
sai %	-12	12
sai @	-61	2
sai outright	-3	25
sai so	47	-3
said	59	-12
salari	-17	59
sale	-17	17
salesforc	0	47
sam	-11	20
sam cli	0	9
same	50	24
same @	-16	18
same author	32	-20
same for	-31	-62
same host	50	-47
same physic	28	-26
same question	105	-83
saml	-11	33
saml and	-17	32
sampl	-11	46
sampl phrase	20	-12
sampl rule	-14	51
sanit	63	-33
save	1	48
savepoint	-33	37
saw	-23	23
saw the	-23	23
say	-1	33
say never	-25	36
say otherw	-19	17
say so	60	24
say who	-6	17
scale	30	-14
scale $	-129	-239
scale @	159	-5
scale a	135	-8
scale an	12	-15
scale and	-17	39
scale as	-29	22
scale awai	9	5
scale between	9	115
scale by	-2	52
scale comput	37	-35
scale in	-24	71
scale is	24	39
scale it	72	3
scale mode	-83	87
scale of	-23	-38
scale on	13	21
scale polici	22	83
scale storag	39	-2
scale the	34	-20
scale them	-103	-63
scale up	-5	27
scale with	73	-27
scan	-3	38
scan $	6	119
scan and	0	15
scan by	-33	26
scan imag	17	-5
scan in	47	-26
scan it	-21	27
scan of	-3	19
scan on	-5	38
scan patch	-7	27
scan the	-9	22
scan them	34	30
scan volum	-22	33
scan what	48	-39
scanner	40	23
scanner and	72	17
scanner on	18	-17
schedul	20	2
schedul $	-41	-86
schedul a	-10	42
schedul and	5	25
schedul delet	-9	40
schedul for	5	40
schedul keep	-34	49
schedul of	34	20
schedul or	-19	22
schedul requir	30	11
schedul snapshot	-19	65
schedul start	30	-24
schedul that	43	-19
schedul them	66	63
schedul then	-39	45
schema	1	85
schema $	2	142
schema @	-3	97
schema and	-1	10
schema design	17	70
scientist	-18	14
scim	-21	28
scim sync	-22	29
scope	12	28
scope $	-5	85
score	-60	-11
scram	-16	20
scram user	-19	23
scratch	-15	74
scratch @	-6	24
scratch file	-29	85
screen	53	9
script	-11	38
script $	-16	95
script and	-6	32
script are	-10	27
script in	-13	22
script of	-14	50
script that	-7	16
scrub	39	-10
scrub memori	26	-18
sddc	-31	32
sddc manag	-31	32
sdk	-9	59
sdk and	3	10
sdk in	-31	41
sdk the	48	-37
search	50	10
search and	-3	10
second	-17	-5
second @	10	21
second and	9	-5
second factor	-5	39
second layer	53	-41
second one	-105	-33
second region	19	-4
second zone	-12	27
secreci	31	-8
secret	-10	34
secret and	-1	14
secret are	-16	36
secret from	-9	14
secret in	-16	54
secret left	4	68
secret manag	4	15
secret on	18	-137
secret out	18	-4
secret there	-20	73
secret volum	-5	15
secur	5	21
secur $	100	43
secur @	-9	39
secur agent	-5	9
secur and	17	9
secur awar	-56	-25
secur by	57	-31
secur code	-11	109
secur configur	-14	32
secur contact	-12	51
secur environ	6	29
secur fix	18	-5
secur flaw	8	32
secur for	101	-63
secur group	3	55
secur hub	17	-9
secur in	-10	163
secur key	5	10
secur log	-14	37
secur modul	5	12
secur of	44	74
secur on	10	35
secur or	-18	24
secur patch	-2	-109
secur polici	17	1
secur profil	-14	40
secur quota	-6	30
secur scale	14	-3
secur standard	-1	23
secur the	75	-33
secur updat	-77	-70
see	20	0
see and	-11	16
see it	-1	17
see no	49	-4
see nor	-7	29
see or	79	-52
see that	-28	37
see the	20	17
see them	13	38
see to	13	11
see which	2	18
see who	-12	13
seen	20	6
segment	-11	88
select	32	34
select the	-19	34
self	-36	0
self host	44	-21
self servic	-103	-11
send	3	13
send @	1	14
send a	-17	20
send and	-59	-40
send anoth	43	-33
send from	28	-18
send it	-39	48
send messag	-28	57
send notic	16	-7
send onli	19	-11
send out	-17	23
send quota	-40	89
send the	32	-20
send them	22	42
send to	46	-6
send what	15	-14
sender	8	-3
sensit	-19	45
sensit $	-26	90
sensit data	-19	43
sensor	-45	92
sent	-10	25
sent to	15	17
sent with	-15	35
separ	18	25
separ log	-6	10
septemb	-4	26
septemb 2026	-5	30
septemb 2027	-2	9
serv	46	-7
serv @	78	-41
serv from	-29	50
serv http	94	-26
serv its	32	-13
serv the	-17	13
serv tls	44	4
serv to	64	-30
server	31	3
server $	-2	44
server @	33	-6
server access	-12	79
server and	35	-10
server apart	-14	17
server are	-31	63
server at	76	-15
server avail	87	-55
server behind	47	-11
server between	36	-1
server build	-8	65
server but	12	-6
server by	41	-36
server certif	-102	-9
server control	-11	25
server core	-17	20
server do	-13	21
server firmwar	31	-26
server for	31	74
server hall	63	11
server hardwar	40	-62
server host	75	-16
server imag	-7	10
server in	49	-39
server insid	82	-55
server is	-7	83
server licens	17	64
server of	89	0
server offer	51	-46
server on	23	34
server oper	-51	90
server room	28	37
server sdk	-38	43
server side	-57	58
server softwar	67	-22
server that	26	22
server under	104	-39
server up	42	-33
server when	96	-57
server who	54	-19
server with	-21	32
serverless	116	-3
serverless @	11	67
serverless cach	43	-8
serverless worker	51	-25
servic	25	3
servic $	56	11
servic @	-9	17
servic account	-12	45
servic again	-3	23
servic and	39	16
servic are	36	41
servic avail	93	-32
servic behind	52	-11
servic by	-30	34
servic connect	-28	43
servic doe	-65	142
servic domain	-27	30
servic improv	-11	20
servic in	-5	10
servic is	65	21
servic it	54	-33
servic its	19	-8
servic itself	66	-19
servic keep	-4	36
servic of	77	-43
servic on	74	-7
servic opt	-10	18
servic or	-8	13
servic quota	-12	85
servic regist	-41	77
servic role	-18	28
servic run	66	-18
servic softwar	-33	22
servic task	-8	10
servic that	82	-51
servic the	71	-88
servic unless	23	-19
servic updat	-86	-20
servic use	-33	43
servic where	1	35
servic which	14	-11
servic who	-88	-75
servic with	-32	52
session	18	7
session $	63	-27
session and	-22	23
session are	-27	65
session attribut	16	-9
session from	36	-13
session id	-19	26
session in	-22	42
session manag	19	-5
session to	-14	17
set	-2	28
set $	-15	-9
set @	-10	16
set a	16	2
set alarm	-25	36
set and	17	-7
set anoth	-10	16
set are	3	21
set as	-12	20
set at	28	-25
set befor	-11	17
set budget	-13	17
set by	-17	68
set capac	-7	10
set cluster	-4	10
set comput	-18	25
set cpu	-3	16
set deploy	-8	17
set encrypt	-13	18
set fleet	-14	24
set from	63	-46
set full	-1	8
set how	-19	65
set in	-3	37
set index	-12	27
set instanc	-14	29
set is	-22	36
set it	-14	87
set job	-6	17
set lifecycl	-17	29
set limit	-11	14
set min	-5	15
set minimum	-2	13
set more	-17	34
set network	-17	33
set node	-2	9
set of	19	-4
set on	74	-44
set paramet	-16	37
set posix	-5	31
set queue	-4	26
set read	-24	23
set reserv	-41	47
set retent	-16	50
set so	25	-18
set sourc	-7	9
set subnet	-19	21
set such	-18	23
set that	16	-9
set the	-10	41
set their	30	-10
set there	-42	68
set type	-6	47
set up	-9	25
set what	96	-55
set when	-10	25
set with	-8	9
setup	-17	54
setup in	-20	35
seven	-2	18
seven year	19	-3
sever	10	13
sever invoc	-33	61
sever region	-30	99
sever task	-53	58
sever time	-7	8
sever zone	15	0
shadow	12	37
shadow copi	-7	63
shard	2	13
shard $	36	-29
shard and	-6	18
shard level	-9	12
shard of	-30	66
share $	-53	-17
share @	-38	55
share a	22	-15
share an	-18	24
share and	20	5
share control	-124	-104
share file	-30	64
share it	-15	48
share its	9	26
share kei	-8	12
share no	31	-16
share of	65	-63
share one	60	29
share resourc	-8	34
share respons	-35	51
share the	-12	25
share them	-10	53
share through	64	-17
share via	-8	14
share volum	-1	20
share with	-12	27
shell	40	-11
shell in	-6	27
shield	27	16
shield advanc	-11	43
shield standard	36	-1
shift	47	30
ship	12	7
ship @	-11	46
ship it	8	-8
ship the	23	32
shop	-73	-1
short live	-1	14
short outag	-16	23
shorten	-6	21
should	9	22
should %	59	6
should be	6	20
should have	-31	36
shouldnt	0	44
shouldnt %	-15	21
show	23	15
show @	66	-26
show auditor	-30	40
show the	5	9
show up	17	4
shred	70	-17
shred the	32	9
shrink	-8	65
shrink the	31	-13
shut	-5	11
side	10	8
side $	-9	64
side encrypt	-46	47
side is	-24	63
side of	70	-45
side or	-8	8
sidecar	9	69
sidecar @	33	28
sidecar are	-21	33
sidecar or	-8	10
sign	-1	25
sign and	13	-39
sign in	0	24
sign is	55	-39
sign key	38	32
sign on	-8	20
sign profil	-39	43
sign up	-16	21
sign url	-2	25
sign with	-8	9
signatur	86	-20
signatur $	36	-83
signatur expiri	-7	64
signatur of	53	7
sigterm	22	-20
sigterm and	22	-20
silenc	-8	14
simpli	29	-23
sinc	-9	26
sinc 1	12	6
sinc 25	24	-20
sinc 30	-8	19
sinc 7	-15	21
sinc januari	-51	46
sinc the	19	-17
sinc then	67	-51
sinc two	-4	19
singl	8	18
singl @	31	-11
singl az	-39	55
singl connect	20	27
singl instanc	-9	29
singl sign	-3	17
sit	10	26
sit $	-23	38
sit in	0	10
sit on	44	0
sit with	-20	66
site	15	15
site $	49	-8
site and	2	18
site are	-37	44
site host	-27	47
site in	67	-1
site is	-58	74
site of	-5	8
site script	-9	18
site that	55	-46
site where	36	-16
six	35	-17
six copi	32	-26
six month	-36	41
size	16	23
size $	-26	89
size @	8	-45
size and	18	15
size consolid	59	-48
size of	-15	37
size or	49	-20
size scale	-39	43
size that	34	-33
size the	-69	62
size to	67	-48
size what	73	-48
sla	12	-111
sla for	9	102
slot	26	8
slot prompt	-4	11
slow	-16	57
slow log	-3	61
slow queri	-13	43
slow sql	11	43
small	-20	37
small or	-8	22
smb	6	12
smb 3	18	11
smb and	-3	8
smb encrypt	-15	27
sms	20	14
sms and	11	12
smtp	-4	26
smtp credenti	-28	59
snapmirror	-10	104
snapmirror and	-20	34
snapshot	-11	2
snapshot $	-19	56
snapshot and	15	31
snapshot are	42	41
snapshot by	34	9
snapshot copi	-19	34
snapshot first	-2	125
snapshot for	-12	22
snapshot go	-25	50
snapshot in	15	-13
snapshot of	-62	-54
snapshot or	-8	49
snapshot polici	-9	55
snapshot retent	-12	13
snapshot schedul	-6	29
snapshot that	10	-6
snapshot to	18	-4
snapshot where	38	-3
snapshot windows	-9	11
snapshot with	11	50
snowflak and	8	-7
sns	0	8
so	11	4
so $	-6	43
so %	73	73
so @	71	-31
so ami	-10	26
so are	-21	29
so by	-4	19
so doe	46	-39
so in	-4	29
so is	-27	25
so it	44	-20
so noth	-14	66
so on	75	-44
so patch	74	-33
so that	-16	38
so the	-24	-49
so thei	8	-6
so who	-8	-24
soc	49	-46
soc 2	16	-29
soc pci	24	-5
softphon	-16	38
softwar	23	-21
softwar $	74	-19
softwar @	39	-22
softwar and	29	-15
softwar in	57	-38
softwar insid	-34	114
softwar instal	-16	24
softwar is	-69	102
softwar licens	-14	34
softwar of	21	-59
softwar on	-34	-60
softwar that	30	45
softwar updat	17	-32
softwar we	-3	52
softwar with	11	-7
some	-12	50
some @	-19	24
some need	-18	22
some of	40	-5
some point	-18	20
somebodi	-38	-23
somebodi at	-56	-6
somebodi must	20	-11
somebodi wrote	2	10
someon	-7	27
someon must	-3	-50
someon who	-7	22
someth	-21	-14
someth $	19	1
someth %	-23	12
somewher	34	-23
soon	42	-41
soon as	42	-41
sorri	18	70
sorri i	-16	112
sort	42	23
sourc	0	34
sourc @	30	-12
sourc address	62	9
sourc and	17	10
sourc code	-11	61
sourc control	-8	10
sourc data	65	-60
sourc destin	-19	35
sourc keep	16	41
sourc librari	2	27
sourc record	-18	25
sourc server	-35	105
sourc sync	-13	27
sourc the	-46	69
space	-32	44
space and	-5	24
spam	-19	31
spare	-30	47
spare capac	-40	62
spark	11	-1
spark and	34	-28
speak	3	14
speak it	62	-34
speak tls	-30	67
special	19	-60
specif	-22	85
specif control	-10	105
specif secur	6	29
specifi	-6	18
spectr	28	-3
spectr and	28	-3
speed	-63	80
spend	34	199
spf	-13	28
spf and	-21	34
spf for	-5	16
split	14	-16
split the	4	59
spot	56	-2
spot @	16	-13
spot and	77	22
spread	10	26
spread @	15	28
spread a	10	-7
spread instanc	-9	26
spread the	-6	10
spread them	-26	53
spring	14	51
sql	9	48
sql inject	-11	30
sql queri	-1	46
sql statement	11	43
sqs	74	-64
squash	-1	27
srm	-97	-140
ssd	86	-44
sse	0	34
sse @	26	-1
sse c	-11	110
sse s3	67	-57
ssh	10	38
ssh and	-8	18
ssh kei	8	71
ssh key	-50	54
ssh or	-10	18
ssh to	55	-11
sshd	14	52
ssl	-29	47
ssl certif	0	31
ssl on	-2	10
ssm	-4	20
ssm agent	-4	23
stack	22	30
stack drift	4	78
staff	41	-7
staff $	35	-5
staff to	56	9
stage	8	7
stage subnet	32	-16
stai	6	27
stai @	-16	33
stai as	43	-27
stai compliant	-1	16
stai enabl	-10	11
stai for	37	-20
stai in	-7	33
stai insid	27	21
stai longer	95	-81
stai on	-16	31
stai open	1	21
stai privat	-13	23
stai readabl	57	-39
stai the	58	-28
stai there	-36	58
stai until	-34	69
stai up	-3	14
stai with	-2	46
stai within	85	-62
stale	-16	66
stale who	-8	38
stall	-10	61
stand	-27	5
stand $	-10	30
stand a	-14	19
stand in	-46	-28
stand on	1	33
standalon	-36	61
standalon @	-37	69
standalon on	-13	44
standalon runtask	-24	24
standalon task	-5	16
standard	23	0
standard @	29	15
standard and	8	-1
standard ask	-30	40
standard log	-39	38
standard support	25	-16
standbi	34	-5
standbi @	18	-6
standbi and	26	10
standbi in	29	-25
standbi of	53	-27
standbi or	-27	45
standbi server	41	-36
start	9	25
start @	19	8
start a	70	25
start add	31	-15
start again	-1	17
start an	19	2
start and	34	-27
start at	36	-33
start by	37	5
start each	24	0
start everi	-13	69
start from	-22	32
start it	-8	46
start lost	-18	31
start major	6	32
start on	-47	70
start one	-19	22
start replac	61	-47
start restor	111	-102
start task	-15	34
start the	-8	41
start them	-53	84
start those	-22	66
start upgrad	69	43
start with	33	-9
startup	15	36
startup script	-10	24
startup us	27	32
state	9	16
state and	18	6
state at	-17	18
state by	61	-39
state compat	-5	29
state of	40	-34
state off	-13	34
state outsid	-19	30
state rule	-26	56
stateless	-5	18
statement	9	35
static	11	1
statu	16	14
statu check	46	-32
statu log	-3	31
steadi	21	-14
step	-5	17
step in	-6	28
step of	28	-24
sticki	-8	9
still	15	29
still accept	69	-39
still have	34	22
still mend	-6	8
still need	137	-54
still on	-19	121
still rout	1	52
stolen	-3	22
stone	-31	67
stone age	-31	67
stop	6	22
stop @	-20	45
stop an	-8	14
stop and	10	39
stop cleanli	-10	17
stop condit	-6	21
stop hibern	-6	8
stop it	22	-21
stop or	-9	29
stop secur	-37	25
stop task	-9	22
stop their	12	-2
storag	31	4
storag $	-115	-23
storag across	52	6
storag and	9	22
storag autosc	-34	20
storag block	36	-21
storag by	64	-47
storag capac	10	37
storag class	-17	39
storag databas	51	-9
storag devic	35	-22
storag driver	-3	40
storag encrypt	-40	-84
storag fleet	63	-23
storag hardwar	33	1
storag imag	-21	29
storag in	27	-24
storag is	-14	143
storag log	48	-11
storag media	55	4
storag node	-13	52
storag of	-28	52
storag server	29	-8
storag six	30	-27
storag virtual	-22	36
storag volum	74	-10
storag where	52	-37
storag with	29	-9
store	25	15
store $	-16	24
store @	46	1
store all	-11	37
store and	-33	57
store content	77	-63
store current	-8	39
store data	37	53
store everi	22	-20
store for	80	-31
store in	23	12
store is	98	-55
store it	-4	36
store its	-20	7
store log	36	-33
store none	-48	94
store object	18	-16
store of	31	12
store on	-14	45
store onli	30	22
store region	77	-74
store that	-21	44
store the	88	-39
store them	24	20
store volum	23	5
store what	-17	45
store who	20	64
store with	47	-35
store yourself	-5	11
strategi	-18	87
strategi and	1	52
strategi for	-13	13
stream	-44	-56
stream @	18	5
stream agent	18	-6
stream and	95	-21
stream publish	-9	13
stream when	-72	-92
stretch	51	41
string	-5	14
structur	46	-6
stuck	-18	37
stuck on	0	18
student	6	29
stuff	-7	45
subject	-21	32
submit	-7	25
submit @	-5	14
submit job	-4	12
subnet	-3	21
subnet $	-17	37
subnet @	-5	8
subnet and	-10	19
subnet endpoint	-34	38
subnet file	-7	9
subnet give	-13	40
subnet group	24	26
subnet in	-28	40
subnet of	-13	17
subnet or	-8	10
subnet secur	-8	14
subnet that	29	-20
subscrib	-9	52
subscrib and	-9	9
subscrib are	-34	64
subscrib to	-15	95
subscript	-22	50
such	1	18
such a	70	-33
such as	6	9
such instanc	-1	26
such queue	-37	39
such rule	-15	20
suffic	-18	27
suggest	-3	55
suggest $	46	-13
suit	31	9
suppli	9	-25
suppli a	-4	17
suppli and	-68	-47
suppli in	66	-53
suppli kubelet	25	-5
suppli patch	-18	37
suppli the	-22	43
supplier	-22	60
support	12	6
support @	18	32
support and	-7	13
support end	16	61
support for	14	-13
support is	-36	6
support it	43	-34
support nitro	-20	22
support on	-3	13
support or	-22	28
support perimet	-12	33
support runtim	-54	65
support them	-28	31
support tls	78	-37
support version	-27	39
suppos	-27	-15
suppos $	55	-17
suppos to	-60	-15
suppress	13	58
suppress rule	-22	70
sure	11	19
sure %	45	-2
sure onli	-7	9
sure that	-39	57
sure the	46	-30
surveil	28	-28
surviv	0	27
surviv a	23	-12
surviv the	-12	23
suspici	1	70
swap	105	-45
swap it	55	14
swap the	17	-66
switch	10	6
switch $	80	14
switch and	86	-43
switch encrypt	-45	96
switch fiber	8	-3
switch in	27	-9
switch it	25	30
switch off	35	2
switch on	-31	34
switch over	-22	23
switch redact	-4	16
switch that	39	8
switch them	34	-24
switch to	-2	40
switchov	40	61
switchov or	51	-43
symmetr	-12	15
sync	31	-16
sync schedul	-13	27
synchron	12	15
synonym	-12	25
system	14	6
system $	-6	-55
system @	41	-4
system account	37	-10
system and	-1	18
system are	85	-1
system as	78	-24
system at	45	-7
system behind	58	-12
system by	22	-6
system databas	23	75
system fix	26	-33
system have	-5	9
system in	20	101
system insid	117	-67
system is	-36	58
system itself	-18	25
system manag	0	27
system network	8	101
system on	28	17
system patch	-28	80
system stand	60	-35
system take	-6	34
system that	16	3
system the	17	-16
system under	64	7
system updat	-80	-80
system user	-6	15
system when	128	-50
system with	40	-16
system within	28	-20
tabl	15	32
tabl $	-26	115
tabl and	0	13
tabl apart	49	-40
tabl by	47	-29
tabl definit	-40	45
tabl in	-13	91
tabl is	75	-55
tabl map	-1	33
tabl of	-11	61
tabl permiss	-8	38
tabl whose	30	137
tabl with	-7	9
tag	7	58
tag immut	-14	23
tag resourc	49	129
tag the	43	-26
taint	36	-8
take	8	8
take 60	0	17
take @	48	-29
take a	47	14
take and	25	-7
take autom	8	-115
take back	24	-13
take backup	43	3
take call	53	-26
take care	17	-35
take continu	11	2
take daili	43	-23
take effect	-16	32
take hourli	71	-44
take it	-8	16
take manual	-9	16
take no	-21	84
take none	-10	38
take on	-12	15
take over	32	-5
take snapshot	-45	73
take the	-18	-53
take them	9	42
take thi	21	59
taken	10	42
takeov	-9	44
talk	-19	82
talk to	-29	46
tamper	30	4
tamper with	18	4
tape	38	-16
target	4	21
target $	3	74
target @	-4	9
target and	15	17
target are	-12	18
target group	-9	9
target in	-11	23
target is	-53	67
target that	-7	25
task	14	6
task $	15	50
task @	11	7
task and	13	5
task are	14	21
task definit	-16	80
task is	-11	63
task log	-7	20
task of	-1	15
task on	29	-7
task replac	29	-27
task retir	-24	24
task role	-23	60
task run	2	12
task set	-5	44
task share	58	-26
task stop	-27	37
task that	37	-32
task to	8	13
task with	21	-15
tcp	-11	38
tde	35	-2
teach	94	25
team	2	-9
team $	-21	2
team can	-32	66
technician	86	-40
technician in	15	-11
tele	48	-12
telephon	-19	40
tell	-7	49
tell me	-18	42
templat	-5	34
templat and	13	19
templat is	1	39
templat or	-3	24
templat togeth	-2	11
temporari	-19	67
temporari credenti	23	5
ten	8	-10
ten year	-25	27
tenant	124	-21
tenant apart	18	2
term	14	20
term let	25	-21
termin	-5	17
termin tls	47	-42
test	8	44
test $	-17	173
test %	11	97
test @	28	-24
test and	16	14
test it	24	-6
test of	-16	34
test restor	-4	40
test that	-14	34
test the	6	33
test them	29	-22
tester	-25	34
text	17	16
than	-9	39
than 14	-11	36
than 90	-30	42
than a	32	-18
than it	-7	11
than one	-12	18
than root	-7	19
than the	18	-12
than two	60	-56
thank	-55	-44
that	12	7
that $	-12	-52
that %	-27	4
that @	32	-1
that a	9	62
that agent	-5	22
that allow	-11	14
that amazon	-1	62
that an	-23	52
that and	-33	45
that answer	54	-43
that api	93	-39
that appli	-74	11
that are	16	-16
that aws	54	65
that becaus	16	-12
that block	-22	45
that bring	-14	2
that bucket	25	-3
that build	37	-26
that by	-40	60
that call	24	3
that came	-7	13
that can	-27	47
that cannot	95	-59
that carri	9	-4
that check	13	-13
that client	60	-51
that come	-26	32
that connect	44	19
that copi	32	-30
that creat	21	-14
that date	65	1
that day	19	-17
that demand	-6	8
that deploi	52	-33
that do	15	21
that doe	-24	26
that encrypt	-27	49
that end	-5	28
that evalu	47	-23
that execut	70	-4
that exist	38	-4
that fail	21	-7
that fall	-22	43
that fetch	-13	32
that fit	30	-28
that flow	35	-26
that for	-10	13
that function	50	-40
that go	11	-6
that had	14	48
that hand	84	-50
that handl	23	-4
that happen	-17	57
that has	19	-12
that have	-6	40
that hold	29	-7
that host	31	7
that i	21	54
that imag	6	38
that includ	-14	15
that inspect	23	-5
that it	17	4
that its	-11	20
that join	18	0
that keep	35	16
that key	-20	37
that launch	38	-35
that leav	-44	61
that left	-6	37
that let	-6	15
that limit	-10	12
that list	8	4
that log	6	35
that lose	-16	18
that make	-26	32
that market	-10	14
that match	78	-58
that matter	-13	52
that may	-9	11
that must	-14	37
that need	7	40
that never	-3	9
that no	26	-22
that nobodi	-37	40
that number	-3	10
that of	-10	49
that off	91	-60
that on	-35	8
that onc	37	-21
that one	40	-29
that onli	38	63
that open	-19	28
that or	-57	-77
that our	-15	44
that ourselv	11	-48
that pass	3	35
that patch	-21	49
that place	36	-17
that polici	-20	24
that produc	56	-38
that provid	19	30
that reach	-5	9
that react	-3	10
that read	-50	58
that reconnect	67	-63
that record	-19	19
that refus	-3	8
that replac	-35	41
that replic	30	-27
that run	71	-11
that runtim	-50	49
that send	-35	61
that serv	49	-8
that servic	10	-4
that set	-31	40
that share	-12	19
that somebodi	28	-20
that someth	-31	-95
that speak	29	1
that stai	-43	51
that still	-8	102
that stop	22	-14
that store	51	-25
that stuff	33	1
that support	43	-34
that take	16	-11
that the	-2	27
that thei	-23	42
that thi	22	5
that thing	-54	-71
that to	-12	20
that traffic	-76	82
that up	18	-1
that us	-15	-53
that use	-25	55
that user	-6	24
that verifi	32	-4
that version	-23	51
that wait	28	-20
that was	19	-4
that watch	55	-20
that we	22	90
that were	31	9
that when	-2	11
that whose	6	35
that window	33	-22
the	12	12
the %	84	22
the 30	-51	67
the 7	32	-31
the @	23	22
the acceler	43	-18
the access	-10	47
the account	7	14
the activ	-7	12
the add	-15	32
the administr	-5	23
the agent	-15	-31
the alarm	-12	49
the alert	-16	71
the allow	-8	11
the amazon	35	18
the ami	33	49
the analysi	59	-10
the api	8	1
the app	-44	41
the applianc	9	14
the applic	5	66
the archiv	-13	25
the assess	-9	45
the assessor	7	51
the attack	-9	61
the audit	-9	18
the auditor	9	-46
the auth	-18	47
the authent	-24	33
the author	-7	25
the authorit	30	-6
the auto	-8	0
the autom	-3	-43
the automat	-76	-67
the avail	126	-32
the aws	40	-45
the az	38	-32
the baa	-49	29
the back	-35	50
the backbon	29	-12
the backup	-12	-32
the bare	55	31
the base	-5	44
the basement	-27	29
the begin	-20	33
the block	45	-29
the board	-13	58
the bootstrap	10	-42
the box	22	4
the broker	7	-84
the bucket	8	15
the budget	2	57
the build	87	-50
the cabinet	4	28
the cabl	14	98
the cach	96	-31
the call	-12	44
the capac	30	-6
the catalog	-18	27
the ceil	55	-13
the certif	9	7
the chang	28	-9
the chat	-13	13
the check	51	-26
the chosen	41	-19
the cidr	-4	15
the cisco	-12	48
the class	-12	20
the cli	13	6
the client	-7	34
the cloud	33	-5
the cloudwatch	4	20
the cluster	-6	-14
the cni	-23	49
the code	-16	46
the common	8	-3
the compani	16	22
the compil	-5	22
the complianc	-126	-113
the compon	22	-4
the comput	21	40
the configur	-7	17
the connect	-71	-37
the connector	-19	42
the consol	18	-2
the consum	100	-60
the contact	-7	8
the contain	-17	-4
the content	-16	38
the continu	-90	181
the control	38	8
the copi	-19	-77
the core	31	-28
the correct	-20	22
the credenti	-11	37
the cross	-21	23
the curat	16	-15
the current	45	-20
the custom	-15	34
the daili	1	-98
the dashboard	-27	64
the data	25	6
the databas	-70	22
the date	-2	40
the db	28	13
the dead	33	-23
the debian	-26	36
the decid	-23	47
the decis	52	-10
the default	20	-5
the definit	23	-12
the deleg	-13	23
the delet	-14	16
the deploy	6	11
the destin	-4	14
the detect	26	-11
the devic	-4	27
the direct	-5	9
the directori	41	-33
the disk	64	-2
the dns	-13	10
the docker	-5	11
the document	-15	100
the domain	36	-6
the downtim	-18	33
the drain	35	-10
the durabl	46	34
the ebs	19	-12
the ec2	80	-65
the ecs	102	13
the edg	70	7
the edit	-56	69
the emerg	-16	29
the encrypt	14	11
the end	12	27
the endpoint	12	-7
the engin	-5	-32
the environ	8	13
the ephemer	0	46
the equip	27	15
the esxi	-18	40
the etl	-16	58
the evict	41	-31
the evid	-43	51
the execut	-4	47
the export	-8	30
the facil	54	-18
the factori	-3	36
the fail	59	-32
the failov	6	10
the failur	29	-25
the fault	7	12
the featur	-16	17
the file	2	48
the filter	-4	8
the find	-38	44
the fine	12	31
the fip	19	0
the firewal	-35	-105
the firmwar	106	-1
the first	-35	-55
the fix	43	-25
the fleet	-45	-47
the floor	-18	43
the flow	23	-1
the form	-15	15
the format	-13	23
the free	14	13
the function	-3	44
the game	-13	50
the gatewai	-69	-72
the gener	-39	93
the global	45	3
the golden	0	40
the gpu	76	-29
the grant	39	-33
the greatest	84	-60
the group	29	-3
the guard	30	1
the guest	-7	44
the hardwar	32	-8
the head	-2	55
the health	62	-26
the histori	-7	19
the hook	-9	87
the hop	-10	17
the host	11	-47
the hour	-25	39
the http	-15	83
the hypervisor	54	0
the ide	-20	30
the ident	-13	14
the imag	8	22
the import	46	6
the inbound	0	47
the index	-18	3
the infer	-15	21
the infrastructur	16	-34
the inspect	19	-5
the instanc	12	17
the integr	-41	28
the interfac	-9	21
the intern	-2	16
the internet	-17	45
the ip	-3	13
the isol	21	-11
the java	-19	37
the job	1	39
the kei	-18	-27
the kernel	17	1
the key	5	20
the kms	4	28
the kubelet	101	31
the kubernetes	10	29
the lambda	-6	15
the land	50	-33
the languag	20	31
the last	49	-32
the latest	13	15
the latter	-63	-54
the launch	-11	33
the law	-17	100
the layer	-26	27
the least	-27	35
the librari	-11	14
the licens	60	-9
the life	27	-12
the like	3	9
the limit	-4	45
the line	-26	38
the link	-23	35
the linux	-94	-51
the list	-8	9
the listen	-11	17
the load	21	-10
the local	-19	23
the locat	72	-43
the log	-14	17
the loss	-26	36
the lowest	85	-32
the machin	83	-42
the machineri	10	-5
the mainten	25	-28
the major	-14	24
the manag	69	-30
the mandatori	31	9
the manual	-95	3
the master	-22	63
the materi	8	33
the maximum	-1	22
the member	-46	63
the memori	51	-40
the messag	18	20
the metadata	41	-16
the metric	-8	24
the microvm	21	2
the minimum	-7	14
the minor	-1	-48
the mode	0	40
the model	-20	12
the modul	40	-14
the month	30	-26
the monthli	37	-17
the most	-21	29
the move	-11	19
the multi	-1	71
the name	-33	-68
the namespac	22	22
the network	43	0
the new	-16	36
the newer	45	-25
the newest	36	-10
the next	1	15
the nitro	26	-16
the node	-32	-9
the npm	-18	39
the nucleu	-5	8
the number	8	15
the object	31	54
the ocsp	-14	17
the off	12	-7
the old	-22	43
the older	-36	72
the on	-30	58
the one	39	-20
the onli	-33	47
the open	-6	16
the oper	-19	2
the option	-18	47
the orchestr	-5	36
the order	11	-9
the organ	-8	13
the origin	25	13
the os	40	20
the other	19	3
the outdat	-7	57
the outsid	-26	35
the owner	29	-19
the packag	14	-1
the pair	50	9
the paramet	-11	19
the parent	-7	11
the part	51	-47
the partner	47	-20
the password	-60	-100
the patch	29	13
the path	-5	8
the peer	54	-16
the pend	-8	41
the peopl	54	53
the perimet	29	-23
the period	-48	-163
the permiss	-13	31
the person	12	36
the physic	37	12
the plan	-15	39
the platform	25	-12
the plugin	-28	54
the pod	29	-21
the point	44	-34
the polici	-3	40
the port	11	3
the prebuilt	60	-45
the price	-1	8
the primari	19	1
the prioriti	20	-19
the privat	18	4
the process	22	-18
the profil	-7	56
the program	-14	19
the promot	-27	86
the prompt	44	-56
the provid	17	-12
the proxi	8	26
the public	21	-2
the pv	-10	20
the python	18	-13
the queri	4	36
the queue	26	-5
the quota	41	-6
the rack	41	72
the rang	-5	17
the recipi	-14	31
the recommend	-31	36
the record	-2	10
the recoveri	-10	16
the redirect	-9	10
the region	-10	-7
the registri	-21	23
the regul	-22	20
the releas	-25	37
the renew	-22	81
the replac	46	-55
the replic	-25	42
the replica	17	12
the report	16	-4
the repositori	12	4
the request	2	12
the requir	-25	49
the resolv	45	40
the resourc	2	8
the respons	-113	73
the rest	-29	10
the restor	-28	47
the result	34	-24
the retent	0	18
the retir	26	-22
the retri	-54	69
the review	-18	27
the revis	82	-63
the revoc	-3	14
the right	-15	33
the role	-6	22
the rollout	-31	26
the room	-26	38
the root	-18	66
the rotat	-26	35
the rout	3	16
the row	-13	30
the rule	19	28
the run	-8	9
the runtim	-19	-65
the s3	-3	17
the salari	-17	59
the same	49	-35
the scale	-15	-14
the scan	58	-17
the scanner	-26	41
the schedul	12	-43
the schema	0	104
the script	-22	49
the sdk	-17	21
the search	77	15
the second	-81	-65
the secret	-14	26
the server	40	-28
the servic	21	4
the session	-6	40
the set	21	-10
the shard	-30	69
the share	-14	28
the shop	-68	-1
the sign	30	-7
the signatur	82	-30
the site	54	-21
the size	-8	11
the slow	-4	78
the snapshot	18	24
the soc	69	-43
the sourc	-22	52
the ssh	-35	74
the ssl	-9	20
the ssm	-4	23
the stage	-12	18
the standard	-8	23
the standbi	57	-25
the start	42	-28
the state	-5	23
the stone	-31	67
the stop	-5	14
the storag	19	10
the store	0	17
the stream	28	-71
the stretch	-22	22
the subnet	30	0
the support	-12	33
the switch	53	-17
the system	1	29
the tabl	-4	49
the target	-4	19
the task	21	17
the technician	27	-27
the templat	17	-9
the temporari	-19	50
the term	-37	60
the text	-15	57
the thing	11	13
the third	-19	57
the time	34	-9
the tls	45	-1
the token	-7	35
the tool	-13	45
the track	9	14
the traffic	52	-21
the trail	40	9
the train	-23	39
the transact	6	13
the transfer	20	6
the trigger	-26	-1
the truck	-14	43
the trust	-14	25
the tunnel	-40	-16
the two	37	-19
the type	-12	15
the underli	71	-43
the unit	62	-51
the updat	-32	1
the uplink	-53	74
the use	-1	33
the user	-40	9
the utter	20	-12
the valid	-43	3
the version	-29	33
the virtual	33	56
the volum	17	4
the vpc	-10	37
the vpn	-72	-51
the vulner	76	78
the wait	27	-20
the want	18	-17
the way	-3	19
the web	-26	32
the weekli	19	30
the whole	-8	35
the window	24	16
the windows	45	-17
the wire	5	-12
the work	58	15
the workgroup	8	-4
the workload	28	25
the world	6	28
the writer	8	4
the wrong	-2	40
the zone	44	-32
theft	-5	27
thei $	-34	-90
thei are	12	8
thei call	-10	15
thei cannot	-11	13
thei chang	-8	19
thei come	39	-13
thei expir	-3	23
thei fail	0	8
thei go	-21	51
thei have	-18	50
thei keep	11	-9
thei reach	33	-25
thei replac	29	37
thei run	58	-10
thei say	-23	33
thei select	13	-5
thei serv	64	-30
thei share	-22	34
thei show	-12	34
thei stai	-6	13
thei use	17	-12
thei were	53	-37
their	11	6
their $	-93	-60
their @	12	-134
their access	13	89
their auto	-22	43
their checkpoint	-17	27
their client	-14	21
their code	0	65
their configur	46	-20
their content	64	-23
their data	-6	28
their date	1	11
their definit	54	-38
their destin	-7	46
their encrypt	45	-20
their end	20	-12
their firmwar	1	33
their host	47	-33
their hypervisor	-11	15
their imag	9	19
their kubelet	-4	91
their last	-29	31
their librari	-12	43
their name	-11	16
their number	-26	69
their or	-71	-70
their os	63	43
their own	17	21
their owner	-5	32
their password	-10	16
their place	-12	46
their polici	-7	17
their port	56	-40
their region	72	-46
their retri	-28	50
their role	-11	26
their scale	-50	73
their secur	-9	29
their send	43	-22
their set	2	19
their size	3	9
their sourc	-33	51
their state	10	-7
their storag	-38	60
their time	-10	25
their trust	-1	25
their type	-2	19
their volum	-37	56
their vulner	-7	9
their window	3	53
them	9	18
them $	-40	-4
them 90	61	-53
them @	-21	24
them after	-10	30
them again	-23	33
them and	8	1
them are	31	-4
them as	20	15
them at	-43	77
them avail	13	-8
them awai	61	-52
them but	-10	13
them by	3	25
them check	-21	26
them current	-31	108
them daili	12	27
them down	39	-30
them earlier	-12	25
them elsewher	-12	16
them enforc	-16	23
them everi	25	16
them for	19	9
them from	-22	36
them in	5	14
them into	5	33
them is	30	35
them keep	-5	13
them off	1	23
them on	26	7
them or	-19	39
them out	-16	-12
them over	-21	27
them requir	-17	29
them run	45	-28
them set	-6	10
them small	-20	35
them so	18	-13
them the	-29	89
them there	45	-9
them through	55	-43
them to	9	13
them under	49	-43
them until	-16	19
them up	-8	69
them when	53	-21
them where	19	2
them who	-8	11
them with	-28	33
them yourself	4	24
themselv	30	1
themselv $	27	3
themselv and	-16	17
then	-3	42
then $	101	-66
then %	-56	66
then @	-1	19
then and	-23	39
then copi	-15	38
then delet	55	-27
then doe	-10	15
then is	-9	52
then it	-4	11
then keep	-47	68
then move	-58	82
then patch	-20	28
then run	-75	133
then start	-80	88
then the	-2	31
then write	-50	65
there	27	8
there $	-8	10
there a	-40	20
there and	4	8
there are	43	2
there by	67	-45
there for	-4	9
there if	-19	19
there is	44	-2
there no	-37	48
there not	-25	30
there onli	-49	74
there or	-13	13
there the	73	-69
there to	-20	30
there too	24	-14
there who	-28	115
thermostat	-18	38
these	85	60
these $	137	49
theyr	6	82
thi	-84	-57
thi $	-14	37
thi cannot	75	-27
thi is	-75	-70
thi one	-34	-80
thing	-63	-26
thing $	-117	-78
thing for	-55	-42
thing who	-9	-76
think	13	21
think that	49	-35
third	20	16
third parti	16	18
those	10	26
those $	16	22
those @	87	-21
those are	40	9
those for	-23	28
those from	55	-39
those in	25	-13
those is	28	-26
those node	-63	57
those of	33	-7
those patch	-51	-22
those servic	-18	20
those that	-20	57
those two	-4	44
those up	1	13
those who	14	-6
those whose	16	-11
though	-41	0
thread	-5	26
threat	19	0
threat list	21	-6
threat protect	-5	12
three	38	-13
three @	26	-5
three avail	34	-16
three azs	69	-31
three dai	5	10
three if	-13	13
three node	-30	36
three week	49	-28
three zone	29	-20
threshold	-11	23
threshold and	-14	24
throttl	-11	30
throttl and	-16	21
throttl limit	5	28
throttl quota	34	-31
through	16	9
through @	-17	-11
through a	43	5
through an	16	3
through and	-4	23
through artifact	12	-7
through eventbridg	43	-32
through it	5	33
through its	57	4
through kms	59	-37
through servic	10	-7
through the	34	-7
through them	-13	28
through vpc	-8	9
through which	-4	12
throughput	-31	-17
throughput and	1	33
throughput capac	-33	67
throughput for	10	-9
throughput mode	-19	28
thrown	-24	71
thrown awai	-24	71
thru	7	50
tick	-25	98
ticket	31	-18
ticket $	29	-25
ticket for	28	-18
tie	-14	22
tier	-7	51
time	5	17
time $	3	16
time a	-7	8
time and	23	-10
time are	19	-2
time as	44	-45
time at	27	-24
time by	5	10
time in	26	-24
time limit	-18	36
time object	-10	93
time of	-9	25
time recoveri	-22	42
timeout	-9	41
timeout concurr	-7	9
timeout of	5	88
tls	15	16
tls $	-53	63
tls 1	51	7
tls @	21	31
tls and	-8	18
tls at	48	-35
tls between	-46	35
tls by	36	1
tls cert	-30	30
tls certif	38	-66
tls code	10	-5
tls connect	61	-29
tls disabl	3	26
tls end	-14	61
tls endpoint	29	-1
tls for	17	11
tls from	-14	19
tls in	-25	40
tls inspect	60	3
tls is	-25	35
tls listen	20	-19
tls of	3	27
tls on	31	-1
tls onli	50	-23
tls or	-15	35
tls paramet	-25	60
tls polici	-35	44
tls to	43	3
tls version	-4	36
tls where	-16	19
tls who	-99	-58
tls with	35	-17
tlsv1	-6	33
tmp	20	6
tmp has	-12	25
to	7	17
to $	-25	0
to %	9	66
to 0	8	46
to 1	-19	37
to 10	-50	-2
to 100	34	20
to 15	-4	18
to 16	-12	11
to 20	-14	38
to 21	-26	32
to 22	-10	13
to 3	-24	29
to 30	53	-50
to 336	10	-5
to 35	5	25
to 365	-29	52
to @	7	21
to a	4	15
to act	-9	32
to add	20	5
to agent	-2	18
to al2023	-5	16
to all	-4	37
to an	-23	22
to and	-4	16
to anoth	-14	37
to answer	63	-60
to any	26	-24
to appli	-16	-64
to ask	61	20
to assum	-16	24
to attach	-43	71
to aws	34	73
to back	-64	79
to be	-18	34
to bear	-7	12
to both	-104	-81
to bring	92	-28
to build	9	46
to buy	-50	54
to call	-22	63
to chang	-9	22
to cheaper	-12	31
to check	-18	24
to choos	65	-38
to classifi	-19	29
to close	-13	22
to cloudtrail	12	6
to cloudwatch	27	-10
to collect	-28	42
to come	71	-62
to configur	-13	24
to connect	-14	19
to control	58	-33
to cope	-19	21
to copi	18	-11
to creat	-31	41
to databas	-20	32
to date	10	20
to deal	-9	28
to defin	21	40
to delet	-29	55
to demand	-25	50
to disk	44	-43
to do	-25	43
to ec2	42	-32
to ecs	-32	38
to enabl	0	86
to encrypt	-24	-16
to end	23	-18
to everi	32	-21
to everybodi	-20	41
to everyon	-27	45
to fail	-20	33
to file	-12	20
to find	-23	24
to fix	42	15
to flip	-14	46
to follow	-11	14
to get	-13	18
to go	26	-18
to group	-3	22
to guard	-26	43
to have	30	-11
to improv	45	-37
to instal	24	70
to instanc	-3	10
to isol	-32	29
to issu	-8	26
to it	15	61
to item	-4	10
to its	16	1
to keep	1	31
to know	0	8
to known	-26	46
to last	-3	10
to leav	77	-57
to limit	-19	40
to log	43	-27
to look	53	15
to make	-22	27
to manag	80	-56
to mend	-11	16
to network	-14	22
to new	81	-24
to newer	-30	20
to node	-17	52
to one	-7	18
to opentelemetri	-10	13
to other	-30	43
to our	-5	47
to outliv	-21	33
to patch	-8	11
to pick	-27	28
to plan	-4	22
to process	-12	37
to prod	-5	8
to prompt	27	-18
to protect	-29	67
to provid	-6	10
to provis	61	-39
to put	-1	29
to raiz	42	-32
to record	-10	12
to recov	14	-5
to reli	20	-11
to renew	9	28
to repair	-18	43
to replac	41	28
to replai	-13	20
to request	-69	40
to restor	-29	53
to retain	-10	15
to review	37	-10
to roll	29	23
to rotat	-111	-116
to run	-57	68
to s3	7	8
to scale	74	-38
to scan	28	-28
to schedul	70	-35
to secur	42	17
to see	-30	32
to session	23	4
to set	26	-4
to size	61	-12
to someon	-4	14
to sort	-26	89
to sourc	-3	27
to speak	-9	17
to spread	-11	40
to stai	35	-10
to start	-13	15
to stop	-1	10
to suppli	-35	91
to switch	1	25
to tabl	-7	11
to take	21	5
to ten	-14	15
to that	-20	28
to the	19	3
to them	40	-12
to three	39	-32
to tls	-36	55
to touch	48	-15
to trust	-24	70
to turn	58	-48
to two	-1	19
to updat	14	16
to upgrad	51	15
to us	-13	13
to use	-29	50
to user	-4	12
to viewer	-11	69
to watch	57	15
to whom	38	25
to write	-17	32
todai	-3	66
togeth	35	-23
togeth again	-2	11
togeth in	48	-46
togeth with	-22	32
toggl	-7	82
token	-7	60
token of	4	22
told	-28	49
told otherw	-13	29
toler	-25	76
too	14	52
too $	143	26
too and	-3	8
too low	-43	63
too small	-9	34
took	-8	13
tool	8	25
tool and	76	-56
tool are	-4	15
tool of	-4	16
tool that	11	7
top	97	17
top is	83	-79
top of	79	76
topic	-2	36
topic and	45	32
touch	28	2
touch the	43	-43
toward	7	43
trace	31	9
trace and	36	-32
trace are	-27	50
track	28	-14
track current	9	14
traffic	11	3
traffic $	23	-90
traffic are	-9	10
traffic between	24	-25
traffic by	28	-7
traffic chang	19	-10
traffic dial	-25	50
traffic from	-12	67
traffic grow	-20	-1
traffic has	-21	30
traffic in	-36	85
traffic insid	32	-13
traffic is	-23	84
traffic of	25	-8
traffic on	-26	45
traffic over	37	72
traffic that	5	40
traffic through	-19	22
traffic to	13	5
traffic up	14	-7
traffic with	44	-26
trail	3	26
trail and	17	-4
trail for	-12	25
trail name	26	-25
trail to	-16	19
train	-31	13
train %	-15	96
train @	9	-11
train and	10	-9
train code	-8	27
train contain	11	57
train content	53	-37
train data	4	35
train in	5	28
train its	-59	-52
train of	-92	-80
train our	-23	35
train whose	-13	-15
transact	18	10
transact log	23	4
transcript	15	22
transcript and	-21	23
transform	-11	35
transit	-58	-41
transit encrypt	-12	46
transpar	79	4
transport	21	-12
transport flood	29	-20
travel	3	11
tri	31	-17
tri to	0	12
trigger	-8	54
trigger $	-47	-10
trigger and	2	65
trigger are	-12	48
trigger on	-24	35
trigger subnet	-7	9
trim	-17	64
truck	-14	43
true	37	15
true $	15	10
true or	59	2
trust	-4	27
trust advisor	17	65
trust and	-11	14
trust author	-30	35
trust each	-8	17
trust servic	-16	19
trust store	-31	56
trust the	47	-39
try	84	-71
ttl	-6	23
tune	-10	45
tune are	1	12
tune is	-1	9
tune it	-10	28
tune them	-16	30
tunnel	12	-28
tunnel in	-44	-91
tunnel is	-19	116
tunnel of	11	66
tunnel on	5	27
turn	-2	25
turn @	-20	39
turn automat	-9	50
turn daili	-3	9
turn encrypt	-12	55
turn into	89	-64
turn it	25	4
turn its	-15	54
turn log	-10	12
turn manag	-1	18
turn multi	26	9
turn off	8	7
turn on	-6	32
turn scan	-8	27
turn server	-18	26
turn that	38	-12
turn the	-34	68
turn them	7	8
turn tls	49	-36
twice	-4	17
two	3	20
two @	-60	67
two apart	-13	22
two azs	11	62
two custom	60	-32
two domain	19	-18
two hour	-25	26
two instanc	-29	52
two minut	37	9
two modul	-26	27
two node	0	9
two of	-48	17
two region	-1	14
two subnet	60	-37
two week	-1	20
two year	30	-21
two zone	-3	18
txt	-16	44
type	2	17
type @	-5	35
type and	-10	29
type at	6	12
type has	2	14
type in	22	10
type limit	-21	37
type none	-12	14
type number	-29	45
type of	-10	27
type onli	-13	19
type secur	56	44
type shard	-4	20
type size	-39	74
type storag	-13	19
type take	-16	32
type that	18	-6
type the	-19	41
type to	52	-39
typic	57	-15
typic within	30	-28
ubuntu	-81	-13
ubuntu and	-6	13
ubuntu imag	-6	11
uh	70	-23
unattach	-12	61
unattach it	-12	61
under	28	-2
under %	64	-46
under @	23	-10
under a	70	-25
under an	82	21
under it	-26	60
under its	35	25
under load	-9	95
under manag	12	44
under our	48	-33
under the	0	-32
under them	-25	44
underli	94	-27
underli comput	59	-26
underli host	44	-28
underli languag	10	-8
underneath	26	-59
underneath @	48	-45
undersea	67	11
understood	-9	45
undo	7	20
undon	-19	68
unencrypt	0	36
unencrypt cluster	-6	32
unencrypt one	62	-26
unexpect	-1	10
unexpect access	-1	12
unexpectedli	26	-11
unhealthi	54	-41
unhealthi @	24	-31
unhealthi instanc	30	-28
unhealthi target	40	-12
unintend	-1	38
uninterrupt	49	-15
uninterrupt power	49	-15
unit	8	17
unit state	49	-44
unless	9	9
unless %	2	64
unless the	-29	42
unlock	1	22
unlock code	1	22
unmanag	-13	48
unmask	0	20
unpatch	-24	83
unsubscrib	10	18
unsubscrib delet	-13	50
unsupport configur	-24	29
untag	0	10
untag imag	0	10
until	-1	26
until 30	45	-23
until it	65	-57
until its	78	-54
until the	31	-19
until their	20	-12
until then	-12	26
unus	-16	120
unus @	-21	112
unusu	-8	11
up	2	20
up $	54	-7
up %	3	48
up @	-1	60
up a	-11	27
up and	26	-23
up by	-11	61
up continu	68	-46
up dure	-7	15
up etcd	114	-13
up everi	26	-18
up file	-26	75
up in	-49	-47
up is	-24	41
up noth	-19	43
up on	27	-26
up our	-128	-139
up persist	-11	18
up replic	-18	35
up sinc	-31	30
up sourc	2	69
up the	8	52
up there	-29	39
up to	9	20
up what	-6	43
up when	14	2
up with	-35	38
updat $	-160	-131
updat %	13	-57
updat @	92	-3
updat a	-14	70
updat add	8	41
updat also	-3	23
updat an	67	-47
updat and	13	20
updat appli	72	-19
updat are	-9	41
updat avail	-32	36
updat base	-67	80
updat befor	-15	65
updat blueprint	80	-18
updat by	-12	29
updat client	-13	28
updat come	-20	49
updat date	2	23
updat do	103	38
updat earlier	72	-28
updat fail	14	-9
updat for	-9	-77
updat in	-42	44
updat into	-2	26
updat is	27	42
updat it	39	29
updat its	43	-39
updat kubelet	32	-27
updat mode	10	5
updat of	15	-3
updat on	-47	-11
updat onto	-62	-128
updat or	42	31
updat plugin	-11	12
updat polici	1	16
updat replac	20	14
updat run	-15	53
updat scale	26	-22
updat server	56	-34
updat that	40	-33
updat the	27	-12
updat them	48	-4
updat these	-23	36
updat to	-18	-41
updat under	32	6
updat what	81	-24
updat which	-1	10
updat who	-109	-135
updat with	-10	69
updat within	-8	68
updat without	55	-9
updat yourself	-12	21
upgrad	-23	-18
upgrad $	-136	-130
upgrad %	-76	-31
upgrad @	-68	-127
upgrad a	-12	48
upgrad and	20	41
upgrad are	26	44
upgrad at	1	8
upgrad befor	-17	114
upgrad by	-61	-37
upgrad do	-67	-42
upgrad doe	4	57
upgrad fail	-15	20
upgrad from	-13	12
upgrad in	90	99
upgrad is	22	-25
upgrad it	-57	6
upgrad karpent	67	8
upgrad kubelet	-10	28
upgrad of	-8	80
upgrad on	-84	-53
upgrad or	-48	3
upgrad that	-24	13
upgrad the	49	-8
upgrad then	-52	72
upgrad there	77	-40
upgrad to	102	37
upgrad who	-27	30
upgrad yourself	3	36
upkeep	4	42
uplink	21	7
uplink from	-44	47
uplink of	67	-12
uplink to	-10	11
upload	-10	46
upload $	-4	101
upload a	-9	27
upload and	39	-3
upload buffer	-27	31
upload code	-7	32
upload in	-3	10
upload the	-13	17
upload to	3	59
ups	80	-12
ups batteri	83	-12
upstream	-15	24
uptim	45	3
uptim of	33	-12
url	-4	25
url for	-5	8
us	-22	-45
us $	-50	25
us @	47	-33
us and	43	-31
us by	49	60
us daili	-8	50
us east	10	-5
us in	24	-45
us it	22	-14
us kei	-28	61
us on	20	83
us or	-49	-106
us the	-6	15
us tls	79	-3
us to	-13	13
us what	-11	64
usabl	-10	29
usag	8	19
usag limit	-12	20
usag report	-11	20
use	-4	35
use $	104	47
use @	35	15
use a	-45	21
use an	-6	18
use and	15	-8
use client	-48	54
use content	-3	15
use current	-16	52
use http	-16	18
use iam	-7	9
use in	28	165
use is	37	4
use it	-15	26
use its	-8	15
use of	-3	32
use or	42	-36
use share	-32	34
use such	0	26
use the	-7	24
use them	-23	29
use tls	-31	47
use vpc	-13	23
user	-3	47
user $	11	136
user @	-9	15
user access	1	23
user and	-2	19
user are	-6	48
user authent	-15	41
user belong	36	-27
user can	-5	13
user credenti	54	-48
user data	4	46
user from	7	41
user get	15	79
user group	-1	18
user in	6	126
user insid	-29	55
user instal	17	56
user into	24	76
user is	-12	60
user manag	-33	64
user may	-31	41
user of	-20	66
user permiss	-2	51
user ssh	-21	29
user that	27	-9
user to	18	7
user volum	-51	-113
user within	27	-24
usual	10	1
util	-5	35
util and	-2	37
utter	11	-5
utter sampl	20	-12
v	-5	25
v or	-6	30
v2	2	-50
v2 capac	3	-60
valid	-7	-12
valid $	-13	-8
valid @	-9	-60
valid and	-5	15
valid certif	-4	-8
valid of	32	1
valid record	34	18
valid the	-30	47
valu	0	12
valu with	14	-7
var	-9	25
variabl	-4	33
variabl and	10	8
variabl of	-4	31
variant	22	-18
vcenter	-9	52
vcpu	3	19
vcpu and	-77	80
vector	32	-9
vend	19	-5
vendor	11	21
verif	-15	32
verif and	-10	20
verifi	2	38
verifi that	-4	9
verifi the	6	13
verifi what	53	-24
version	1	11
version $	-42	64
version 1	15	58
version 3	-3	15
version @	-8	16
version and	5	22
version are	105	-41
version as	9	-3
version at	-8	11
version befor	-11	18
version behind	-35	60
version bump	-86	-101
version by	2	37
version can	0	57
version chang	-24	88
version control	-11	26
version copi	-42	57
version for	-9	-26
version in	15	12
version is	87	-20
version it	93	-49
version move	-20	34
version never	-12	47
version of	-21	33
version on	-80	38
version still	-7	12
version test	6	26
version that	36	-4
version to	14	25
version under	15	-10
version updat	-23	-39
version upgrad	-52	-92
version when	-9	16
version where	44	0
version which	-11	12
version with	40	14
version within	-16	53
version yourself	-18	27
vet	37	49
vet the	14	58
via	-11	63
via @	11	52
video	35	-11
view	-76	-64
view or	27	-3
viewer	19	12
viewer and	-5	10
virtual	19	44
virtual applianc	-40	47
virtual layer	125	-15
virtual machin	-13	30
viru	-46	98
visibl	-10	28
visitor	76	3
vlan	-1	9
vlan subnet	-1	9
vm	-18	27
vm cluster	-19	29
vmware	9	30
vmware hyper	-6	30
voic	-12	27
volum	12	28
volum @	16	-10
volum and	-13	34
volum are	27	8
volum as	6	33
volum at	37	-1
volum by	22	13
volum continu	95	-35
volum encrypt	-61	89
volum end	-32	46
volum in	23	8
volum is	63	-45
volum of	-50	-22
volum on	65	-60
volum or	-3	23
volum that	17	-14
volum with	77	-75
vpc	-7	24
vpc @	29	-27
vpc and	-6	11
vpc by	-38	39
vpc cni	45	21
vpc endpoint	-1	21
vpc mode	-4	8
vpc or	-18	23
vpc subnet	-7	13
vpc with	4	9
vpc without	40	-31
vpn	-22	24
vpn $	-57	-23
vpn client	-93	-78
vpn or	-3	10
vs	-49	-41
vs guest	24	-50
vsan	17	13
vsphere	-8	94
vuln	-28	37
vulner	6	26
vulner $	-92	-62
vulner base	-46	54
vulner databas	71	-24
vulner depend	-21	44
vulner in	64	8
vulner intellig	65	-44
vulner librari	-11	31
vulner scan	-3	22
w	-70	27
w a	3	22
w o	-10	8
waf	-10	23
waf rule	-8	23
waf web	-2	10
wai	27	12
wait	13	18
wait and	45	-31
wait as	-7	13
wait for	29	7
wait while	29	-26
walk	52	-39
walk around	23	-7
walk into	52	-47
wall	-15	12
wallet	-16	36
want	27	-4
want @	39	-10
want and	6	8
want it	-8	18
want number	11	-11
want one	-6	9
want them	-8	10
warehous	-23	39
warehous who	-34	44
warn	50	15
was	15	20
was creat	54	-26
was made	25	1
was off	-40	53
was start	-26	29
was that	30	30
was whose	-14	18
watch	4	26
watch @	-7	14
watch and	16	-1
watch bounc	70	-60
watch fail	-2	9
watch for	-24	47
watch free	-7	35
watch host	40	-37
watch how	-6	16
watch it	-8	60
watch sign	-11	18
watch that	-10	73
watch the	20	6
watch their	15	-12
watch them	-10	18
watch who	-7	25
water	32	5
way	-3	20
way back	-36	64
way between	45	-33
way from	-20	22
way in	-18	42
way out	-39	51
way to	8	12
we	0	34
we $	47	-34
we bring	-4	42
we creat	11	73
we deploi	-9	11
we dont	-29	53
we have	-45	66
we host	-81	-2
we instal	37	94
we launch	-9	118
we never	21	-73
we pay	-23	36
we put	-35	35
we run	-33	54
we ship	-19	19
we store	-25	-50
we train	-47	-26
we upload	-8	42
we use	-27	67
we write	-31	74
weak	-45	76
web	-13	35
web acl	-6	13
web app	-8	45
web applic	-4	49
web server	2	22
web shop	-27	23
webhook	-11	12
websit	3	44
week	25	-8
week critic	23	-10
week in	-15	24
weekend	75	-8
weekli	14	20
weekli 30	-10	32
weekli mainten	-11	24
weekli window	31	16
weight	35	-8
weight and	39	-8
well	-17	58
well $	-11	34
well as	-16	29
went	46	24
went down	-33	44
went live	-8	9
were	16	23
were creat	34	-10
were put	36	-34
weve	43	5
weve got	43	5
what	1	19
what @	45	-25
what a	-18	37
what about	-114	-50
what an	-15	29
what and	-22	29
what arriv	-22	89
what doe	25	92
what fail	60	-50
what goe	-8	12
what happen	64	-48
what has	16	0
what if	106	-34
what in	-6	15
what is	21	7
what it	13	3
what its	19	-16
what li	-8	17
what matter	-10	29
what may	-6	20
what must	16	11
what on	-103	39
what our	1	48
what pass	-20	61
what record	-3	42
what run	-51	86
what stand	61	-18
what the	3	23
what thei	1	15
what to	-7	19
what user	48	-39
what was	39	1
what watch	-6	11
what we	-34	-15
whatev	6	16
whatev els	4	10
whatev is	43	-23
whatev the	-53	3
when	15	0
when $	5	71
when %	91	52
when @	-38	40
when a	15	-9
when an	27	12
when and	-22	51
when chang	13	-13
when it	-19	-8
when its	47	-19
when more	-18	-126
when old	-15	35
when one	69	-33
when task	2	27
when the	14	1
when thei	3	33
when to	0	13
when traffic	-14	-4
when we	-39	46
whenev	-23	-113
whenev the	48	-41
where	12	6
where @	48	-24
where a	6	8
where and	2	16
where automat	44	-7
where autominorversionupgrad	18	-11
where encrypt	20	-6
where it	12	10
where log	-35	38
where manag	63	-32
where multi	19	-16
where need	-17	24
where no	-43	49
where our	89	-28
where pod	10	-9
where snapshot	26	-22
where the	32	10
where thei	19	7
where there	12	-11
where traffic	-20	28
wherev	-18	45
whether	4	15
whether @	-13	15
whether a	-5	18
whether an	-19	37
whether client	-6	9
whether it	21	-5
whether that	-10	61
whether the	19	-1
whether thei	-18	19
which	2	12
which @	17	-11
which a	-20	34
which account	-4	22
which address	-5	19
which applic	-3	10
which attribut	-27	40
which bucket	-9	30
which cannot	33	0
which control	-3	34
which countri	-26	49
which data	-12	28
which devic	-13	21
which encrypt	18	-12
which endpoint	-9	10
which has	-12	18
which is	-10	17
which it	-2	12
which keep	-7	9
which kms	78	-44
which network	-10	26
which node	32	5
which of	-17	-139
which one	46	-31
which our	-22	36
which paramet	26	-16
which part	29	87
which parti	35	8
which patch	-28	44
which peopl	33	-15
which permiss	7	33
which princip	-19	37
which queri	-34	51
which resourc	-31	65
which role	-3	12
which servic	-21	42
which session	36	-27
which side	6	38
which stai	-20	22
which the	-7	17
which thei	-8	9
which user	20	34
which version	-21	61
which zone	-37	44
while	3	-13
while a	1	-29
while it	8	-6
while queri	39	-32
while the	18	-5
who	-8	-2
who $	-72	8
who act	-46	30
who activ	-47	67
who add	-68	-37
who administ	-19	39
who answer	-59	99
who appli	-120	-95
who are	55	-50
who arrang	-57	92
who ask	-2	41
who assign	-9	71
who attach	-15	111
who author	42	69
who back	-98	-94
who bring	-68	-78
who bui	9	41
who build	4	64
who bump	37	136
who call	-16	20
who can	17	38
who carri	33	-80
who chang	-11	30
who check	-6	31
who choos	-21	87
who classifi	-5	86
who clean	-4	46
who commiss	39	-20
who configur	-19	70
who connect	30	77
who control	-21	26
who correct	-2	25
who creat	-36	87
who deal	-44	-83
who decid	-12	72
who defend	37	-11
who defin	-17	57
who delet	-29	76
who design	-8	75
who did	-15	-118
who doe	-66	-156
who download	-22	77
who enabl	-45	67
who encrypt	-59	-156
who enforc	-32	51
who ensur	1	26
who eras	53	-48
who export	1	44
who fix	-49	24
who flip	4	28
who forc	-20	38
who gener	-16	26
who get	-36	7
who give	-9	27
who gotta	-2	57
who govern	-13	34
who grant	-16	51
who guarante	102	-42
who guard	48	-2
who handl	-42	1
who harden	76	-12
who has	-11	7
who have	-32	42
who hire	41	-46
who hold	64	-7
who in	-92	-66
who initi	-15	4
who instal	-43	33
who instrument	-18	43
who investig	-9	22
who is	-24	-37
who isol	95	-43
who issu	-7	61
who keep	34	12
who kick	-36	-9
who label	21	75
who lai	23	36
who launch	-19	-127
who left	5	48
who limit	-7	22
who list	-7	19
who log	7	74
who look	15	-27
who make	-8	34
who manag	-30	45
who map	-30	75
who may	-3	44
who meant	3	74
who migrat	9	36
who monitor	21	-4
who move	-53	-45
who must	-22	82
who narrow	-19	63
who now	-1	37
who obtain	47	-19
who on	-17	41
who open	-1	38
who oper	30	-65
who ought	-13	19
who own	-136	-178
who pai	34	24
who patch	-9	-71
who perform	27	-89
who pick	7	98
who place	-9	56
who plan	6	30
who prevent	86	-25
who protect	118	8
who prove	-24	19
who provid	71	-30
who provis	23	-56
who publish	76	-38
who pull	-23	-8
who push	-35	-15
who put	-6	64
who queri	-7	8
who raiz	-45	44
who reach	-13	30
who react	0	57
who read	-17	33
who rebuild	-3	54
who refresh	-13	20
who regist	-29	55
who releas	-52	-90
who remov	-17	66
who renew	-18	-108
who repair	86	-6
who replac	44	74
who replic	68	-21
who requir	-111	37
who respons	-76	-99
who restart	-62	-6
who restrict	17	22
who review	-33	87
who revok	-21	61
who roll	-72	-52
who rotat	-4	-128
who run	126	-43
who scale	65	-108
who scan	8	55
who schedul	-39	156
who secur	43	-7
who see	-55	-43
who select	-10	84
who send	-72	-28
who sent	-8	13
who separ	82	-64
who set	-23	80
who ship	11	-45
who should	-32	63
who shred	89	-39
who sign	-36	75
who size	-52	-17
who specifi	-12	29
who start	30	21
who stop	12	65
who store	52	-21
who submit	-5	17
who subscrib	-10	36
who suppli	-75	-69
who swap	107	-43
who switch	-7	46
who take	-9	-76
who test	5	42
who that	-2	26
who the	60	4
who then	-26	24
who train	-9	11
who trigger	-81	5
who trim	-17	64
who tune	0	68
who turn	-14	63
who updat	32	3
who upgrad	-72	-124
who us	-7	13
who valid	-19	65
who verifi	-4	9
who vet	5	12
who walk	29	-27
who was	-23	21
who wipe	37	-16
who work	-6	12
who write	-35	93
whoever	-23	36
whoever hold	-27	38
whole	-38	5
whole @	-6	10
whole internet	-13	20
wholli	-10	38
whom	-3	-70
whom $	-47	-35
whom and	-40	104
whom do	-43	-82
whose	-17	-5
whose $	-150	-126
whose call	-12	12
whose control	-39	-38
whose decis	-23	38
whose duti	-12	33
whose fault	-67	-53
whose headach	1	49
whose is	42	106
whose job	-31	-53
whose key	-4	21
whose mess	-15	15
whose move	26	103
whose problem	1	52
whose set	-32	44
whose task	9	88
whose to	91	-17
whose upgrad	-15	20
wide	-40	48
wide open	-53	13
wildcard	0	13
wildcard princip	0	13
will	-33	7
will %	0	43
will @	-6	19
will be	6	-15
will it	-4	22
window	33	20
window $	35	67
window after	20	-15
window and	-3	34
window at	-4	19
window by	81	-68
window for	-25	109
window in	-48	61
window of	-29	83
window one	42	-8
window or	0	8
window set	-42	55
window to	74	-58
window where	24	-10
window which	-22	23
windows	3	17
windows @	-31	56
windows and	-31	36
windows in	24	64
windows licens	79	72
windows on	71	-2
windows server	11	-11
windows updat	-76	-20
wipe	80	-38
wipe the	60	-39
wire	21	65
with	11	9
with $	20	18
with %	38	67
with 256	36	-25
with @	8	49
with access	-4	12
with aes	9	9
with an	19	-9
with anoth	-12	29
with at	42	-39
with automat	14	19
with backup	-18	33
with both	-67	-36
with certif	6	28
with checksum	37	-27
with cli	-5	32
with client	28	-6
with current	-6	27
with cve	-7	16
with data	57	-43
with default	-20	25
with detail	13	14
with dns	37	-68
with each	23	-11
with encrypt	42	-15
with enough	-7	8
with everi	-5	9
with few	-6	10
with fix	72	-50
with forward	31	-8
with full	-9	12
with iam	-1	11
with it	10	10
with its	9	4
with kei	35	-22
with kms	81	-32
with least	-11	13
with minor	16	-15
with more	-8	12
with mutual	1	11
with newer	-47	58
with no	-3	-17
with noth	91	-81
with one	3	9
with or	-18	23
with other	13	53
with our	17	67
with patch	37	11
with run	46	4
with s3	26	-11
with secur	30	-22
with shield	36	-1
with sse	45	11
with subnet	-6	14
with system	-47	49
with that	-90	-53
with the	18	5
with their	-12	33
with them	42	-17
with tls	49	-8
with two	-9	44
with vpc	-6	9
with which	-2	13
with whom	-29	88
with work	-15	16
withdraw	-17	33
within	21	8
within 30	10	12
within 7	43	1
within a	-2	24
within about	16	-3
within its	11	17
within minut	25	-17
within quota	47	-20
within request	33	-27
within specif	6	29
within the	30	-16
without	8	7
without %	-76	38
without @	-18	45
without a	24	8
without an	24	1
without any	41	-29
without be	-18	-57
without downtim	81	-27
without further	0	25
without interrupt	29	-15
without it	-47	81
without loss	17	-12
without me	-9	-67
without multi	34	-19
without one	-25	54
without public	-9	33
without server	-39	54
without that	-56	7
without the	62	-6
without them	-31	89
without tls	36	1
wont	-37	11
work	8	35
work $	-7	43
work @	19	24
work copi	20	-19
work in	-13	27
work is	18	4
work on	21	-19
work onli	-14	26
work with	-52	63
worker	16	6
worker $	76	-22
worker and	19	-5
worker are	30	-21
worker is	-34	49
worker machin	-77	-113
worker node	-70	14
worker of	49	-1
worker or	-17	25
worker os	122	-40
worker size	-6	11
worker that	-4	8
worker type	21	2
workflow	10	36
workgroup	22	-9
workgroup when	21	-13
workload	0	42
workload $	-6	65
workload @	-15	30
workload apart	15	-14
workload in	-12	29
workload manag	-19	36
workload over	-1	45
world	-10	56
world $	6	61
would	-1	41
would %	61	-17
would be	54	-28
wouldnt	-35	56
wp	-6	13
wrap	35	-15
write	0	33
write $	29	29
write %	-29	127
write @	-7	77
write a	-37	-113
write and	9	16
write can	-9	20
write capac	-37	31
write custom	-24	46
write data	-8	38
write em	-19	62
write everi	16	0
write iam	-4	15
write in	33	-27
write is	70	-40
write it	5	34
write its	-17	28
write lifecycl	-10	51
write no	70	-49
write of	-7	9
write one	-7	16
write patch	35	-16
write polici	-8	20
write secur	-17	59
write that	-24	71
write the	-11	43
write their	-7	9
write them	-17	61
write to	17	-7
writer	16	-2
writer and	-18	28
writer anew	20	-16
written by	-27	-15
wrong	-1	36
wrong delet	65	-61
wrote	28	49
x	-6	75
xss	-38	76
yarn	21	37
yarn run	21	37
year	-2	26
year $	-24	58
year after	35	-28
year ago	-11	17
year and	47	-37
year old	23	52
yearli	-5	27
yearli rotat	-5	27
yes	20	13
yes $	54	73
yike	0	15
you	-54	69
you $	-5	74
your	-20	-26
your own	2	18
yourself	-2	40
yourself after	3	26
yourself and	-11	13
yourself befor	-9	15
yourself by	-14	17
yourself with	-54	62
yum	-34	48
zero	15	20
zip	44	-78
zip function	28	-6
zone	21	11
zone $	83	-22
zone @	43	-36
zone a	-24	26
zone and	16	-5
zone are	36	49
zone at	-32	36
zone by	35	12
zone fail	-19	29
zone for	24	-13
zone in	-11	18
zone is	18	20
zone on	-39	39
zone or	61	-44
zone sai	-27	36
zone secur	-33	131
zone that	43	-35
zone to	23	-7
zone whatev	-5	14
zone when	-18	30
zone with	36	-7
zookeep	58	35
`;

/** What kind of question a wording sounds like: a line a mark, with what it adds for each kind but the last (src/understand/kind.ts). */
export const kinds = `
!action	19	8	14	38	114	16	15
!against	-6	21	-4	8	1	-1	0
!asksOwner	-17	-18	-24	-20	-16	-19	-8
!asksValue	21	13	25	12	19	13	6
!both	2	1	-16	-19	-16	-14	-15
!choose	43	40	44	148	59	48	46
!cloud	66	63	63	62	160	66	51
!commands	56	50	28	62	278	52	35
!compare	10	82	13	15	14	12	8
!correction	-26	-33	-31	-32	-36	-33	-36
!events	-28	-25	-26	-25	-25	-25	-28
!feature	52	56	39	58	182	54	47
!first	-17	-24	-26	12	-20	-24	-27
!follow	-21	-21	-23	-22	-20	-20	2
!gains	30	82	12	9	15	20	19
!general	-22	-31	-25	-28	-38	-26	-38
!greeting	3	-6	-17	-7	-5	6	-3
!helpData	11	21	16	50	13	136	25
!helpUse	-10	1	-31	2	-19	100	-4
!howTo	54	50	45	50	117	78	49
!injection	35	38	27	36	148	15	35
!limit	-5	6	-10	4	89	21	2
!managedOne	-5	-5	26	5	-2	-1	-6
!mayWho	-50	-60	-51	-50	-56	-50	-67
!meaning	6	7	79	14	27	10	7
!move	-10	-2	-16	-4	0	-10	-10
!notPrice	-11	-7	-12	-6	2	-8	12
!ofEach	-16	-10	-23	-36	-23	-22	-23
!otherCloud	60	76	74	75	225	77	38
!outside	-1	-6	-5	2	50	-2	-6
!overview	45	11	4	9	10	11	10
!ownOne	-14	4	-10	5	-11	-10	-18
!patches	-23	-20	-19	-14	-13	-16	10
!points	-15	-15	-19	-18	-19	-13	-9
!price	-34	-62	-33	-20	27	-40	-30
!reports	-26	-25	-25	-25	-27	-25	-35
!request	48	30	15	28	103	19	31
!responsible	12	0	-4	-2	4	-4	1
!second	-34	-25	-29	-29	-36	-28	-13
!secures	-19	-21	-19	-21	-26	-24	-18
!services	-1	-9	-18	-42	-29	4	-26
!sideAws	37	3	2	5	-5	3	15
!sideCustomer	1	-8	-8	-5	-4	-7	-2
!state	19	23	22	27	91	19	17
!tag	-12	-5	8	-7	4	-4	2
!term	39	29	78	26	30	29	21
!them	-12	-18	-17	-17	-13	-17	-16
!trouble	48	19	46	36	175	85	64
!us	-2	-10	-12	-8	-7	-7	-8
!usOrThem	16	-7	-9	-8	-6	-7	25
!who	-8	-14	-20	-16	-14	-16	-5
!wholly	84	29	15	18	14	18	14
!yesNoStart	-18	-11	-18	-14	-1	-6	-3
#content 0	77	25	-7	-24	-37	7	18
#content 1	-7	-7	10	-18	-8	-11	36
#content 2	-27	-28	-21	-30	-12	-29	-22
#content 3	-38	-33	-29	-33	-21	-33	-43
#content 4	-30	-33	-31	-27	-23	-31	-37
#content 5	-27	-26	-25	-21	-16	-25	-28
#content 6	-16	-16	-15	-12	-14	-15	-17
#presumes	-20	-14	-18	-18	-14	-16	-14
#services 0	-34	-24	-4	-21	8	-10	-3
#services 1	-13	-32	-28	-30	-28	-30	-30
#services 2	-55	19	-38	-27	-35	-37	-39
#services 3	-15	15	-12	13	-13	-10	-12
#strange 0 0	-29	-33	-28	-35	-37	-32	-24
#strange 1 0	-16	-15	-17	-16	-17	-15	-16
#strange 1 1	-21	-16	-9	-12	-2	-18	-29
#strange 1 2	31	28	42	23	59	23	19
#strange 1 4	7	1	-28	-16	82	11	-31
#strange 2 1	-19	-23	-19	-8	-15	-18	-21
#strange 2 2	8	-7	9	13	9	-4	-7
#strange 2 3	30	29	-12	50	113	23	11
#strange 2 4	35	52	2	30	203	25	6
#strange 3 1	-6	-16	-6	9	-7	-5	-7
#strange 3 2	-12	-13	-11	1	11	-11	-13
#strange 3 3	-27	-11	3	46	112	8	-29
#strange 3 4	-6	10	17	32	261	14	4
#sure 0	138	82	44	56	103	79	68
#sure 1	-14	-8	21	-3	-4	-10	14
#sure 2	-49	-36	-28	-35	-32	-39	-25
#sure 3	-51	-48	-43	-46	-43	-47	-53
#term	-15	-11	19	-12	-19	-14	-16
#thread	-181	-168	-198	-164	-175	-167	-191
#words 0	35	-148	49	-98	-51	-14	-106
#words 1	-94	-91	-75	-111	-91	-106	-88
#words 10	-12	-16	-15	-14	-15	-13	-14
#words 11	-8	-33	-9	3	-9	-8	-9
#words 12	-10	-13	-9	-10	-9	-9	-9
#words 2	-8	-11	-2	-24	-2	-17	41
#words 3	-27	-28	-28	-34	-20	-31	-32
#words 4	-23	-22	-22	-24	-12	-21	-31
#words 5	-17	-17	-22	-15	-16	-18	-24
#words 6	-16	-14	-17	-10	-17	-15	-18
#words 7	-8	-7	-8	0	-7	-7	-7
#words 8	-12	-17	-11	2	-13	-10	-13
#words 9	-10	-11	-12	-11	-13	-11	-13
$	-23	-25	-22	-26	-18	-25	-22
0	16	-9	-11	-7	-8	-7	-10
0 !action	21	21	19	20	99	-7	-2
0 !against	-9	-14	-13	-12	14	-6	2
0 !asksOwner	-3	-3	-9	-2	25	-2	34
0 !asksValue	-12	-8	21	-3	7	15	-4
0 !both	-72	-64	-65	-60	-71	-64	-71
0 !choose	45	48	40	109	83	30	31
0 !cloud	26	25	20	23	66	25	12
0 !compare	-15	-51	-24	-37	18	-44	-54
0 !correction	-22	-22	-2	-24	-32	-26	-31
0 !events	-40	-39	-43	-41	-39	-41	-43
0 !feature	2	2	-28	1	48	-5	3
0 !first	-50	-49	-57	-68	-45	-55	-58
0 !follow	-8	-9	-1	-9	-8	-5	26
0 !general	-49	-48	-39	-48	-57	-45	-58
0 !greeting	-22	-19	-25	-20	-26	6	-14
0 !helpData	21	22	0	19	-6	110	8
0 !helpUse	-10	1	-31	2	-19	100	-4
0 !howTo	12	21	10	22	33	62	16
0 !injection	35	38	27	36	148	15	35
0 !limit	-11	-12	-36	-18	7	31	-31
0 !managedOne	25	27	84	30	22	23	25
0 !meaning	7	9	60	10	36	8	5
0 !move	-5	-6	-6	-6	21	-7	-9
0 !notPrice	11	12	3	12	52	12	42
0 !otherCloud	52	51	46	49	157	51	5
0 !outside	9	12	8	8	100	9	-1
0 !overview	-19	-11	0	-9	18	13	7
0 !ownOne	-42	-42	-27	-44	-47	-42	-59
0 !patches	6	8	2	13	32	4	59
0 !points	12	11	9	10	5	26	48
0 !price	-84	-83	-86	-86	-94	-101	-90
0 !reports	-38	-38	-39	-39	-44	-38	-70
0 !request	17	22	18	19	80	4	23
0 !responsible	-11	-2	11	-1	33	-3	23
0 !second	-48	-37	-39	-37	-53	-37	-8
0 !secures	-35	-34	-21	-34	-41	-37	-32
0 !services	-49	-34	-36	-38	-59	22	-48
0 !sideAws	25	-1	-10	15	-27	-4	27
0 !sideCustomer	-18	-19	-17	-18	-9	-16	-2
0 !state	11	15	17	16	55	6	7
0 !tag	26	28	73	30	43	34	53
0 !term	13	17	99	22	27	35	20
0 !them	-3	-5	0	-5	23	-4	1
0 !trouble	29	29	12	20	22	79	23
0 !us	-15	-15	-13	-13	-3	-1	-3
0 !usOrThem	-12	-8	-14	-9	-1	-12	33
0 !who	-7	-7	-8	-6	17	-6	29
0 !wholly	-67	-39	-28	-38	2	-40	-61
0 !yesNoStart	-4	-2	-7	-2	-1	16	36
0 $	-38	-37	-43	-37	-44	-36	-39
0 0	-33	-32	-39	-33	-36	-32	-35
0 1	-38	-33	-44	-33	-22	-40	-38
0 2	-14	-14	-15	10	-20	-16	-32
0 22	-36	-37	-39	-38	-57	-36	-41
0 27001	-20	-20	8	-33	-33	-21	-22
0 3	-3	-3	-7	-4	10	-3	-10
0 3389	-31	-33	-37	-39	-43	-34	-37
0 7	-4	0	-3	1	73	-8	1
0 90	-42	-44	-43	-45	-46	-46	-57
0 @	-30	-29	-37	-29	2	-37	-88
0 a	-22	-22	-7	-17	-20	-22	-26
0 about	-25	-23	-53	-1	-26	-10	2
0 abov	25	22	-8	15	93	21	14
0 abstract	0	2	49	1	-10	-3	-2
0 access	-32	-32	-34	-33	-27	-37	-37
0 accident	-32	-33	-34	-36	-40	-38	-38
0 account	-31	-30	-25	-31	-31	-33	-36
0 acl	-22	-23	0	-23	-30	-24	-27
0 across	-59	-59	-79	-67	-72	-59	-75
0 act	-51	-45	-51	-50	-36	-47	-55
0 add	-43	-44	-47	-46	-47	-44	-72
0 address	-50	-50	-50	-51	-59	-50	-88
0 admin	-37	-34	-45	-41	-47	-36	-52
0 administr	-82	-74	-99	-74	-104	-89	-104
0 advisor	-52	-51	-52	-55	-64	-53	-62
0 after	-49	-46	-48	-46	-59	-46	-39
0 again	4	3	48	0	-5	1	1
0 against	-17	-19	-19	-19	-8	-17	-27
0 agent	65	62	57	64	39	55	173
0 ai	48	38	26	39	20	106	15
0 air	-41	-42	-43	-41	-46	-42	-49
0 al2023	-3	23	138	19	-2	-1	-2
0 alarm	-35	-37	-37	-35	-50	-37	-51
0 all	-39	-38	-36	-41	-33	-47	-47
0 allow	-38	-38	-68	-44	-57	-58	-51
0 also	-103	-103	-158	-102	-103	-105	-109
0 alwai	-48	-34	-20	-35	-44	-50	-31
0 am	-2	-4	2	-7	-40	13	-27
0 amazon	4	-3	12	-2	27	-4	7
0 ami	8	6	68	5	-7	2	-18
0 an	-24	-22	-14	-25	-19	-8	-29
0 and	-34	-35	-37	-35	-29	-34	-31
0 anoth	-28	-28	-29	-29	-37	-33	-35
0 answer	-19	-15	-37	-15	-28	32	-18
0 antiviru	-119	-99	-131	-103	-115	-117	-118
0 anyon	36	34	44	33	73	60	16
0 anyth	-29	-29	-30	-31	-37	-29	-42
0 anywher	-11	-20	-21	-9	-32	59	-50
0 aoc	-18	-18	-14	-19	-19	-20	-18
0 apart	-32	-33	-41	-40	-45	-32	-46
0 api	-58	-58	-69	-52	-77	-66	-75
0 app	-50	-49	-56	-48	-59	-50	-56
0 appli	-2	0	-11	-3	-21	-1	38
0 applic	-59	-60	-62	-60	-71	-60	-71
0 approv	11	14	10	16	77	-7	6
0 architect	8	10	12	10	62	4	6
0 architectur	-90	-91	-97	-93	-122	-91	-121
0 archiv	-32	-33	-59	-32	-38	-33	-39
0 are	-29	-28	-31	-29	-21	-2	-35
0 arent	-16	-17	-16	-17	-20	-16	-17
0 around	-8	-8	-8	-8	-9	-8	-12
0 artifact	-35	-37	-44	-35	-48	-37	-35
0 as	-18	-19	0	-19	-14	-22	-25
0 ask	-9	-6	-13	-7	-5	33	-12
0 assess	-30	-30	-33	-32	-54	-32	-46
0 asset	-59	-60	-64	-58	-62	-61	-61
0 at	1	2	28	1	36	7	-17
0 attach	29	29	26	27	77	12	25
0 attack	-20	-21	-20	-20	-31	-21	-23
0 audit	-36	-36	-39	-36	-40	-36	-49
0 auditor	-12	-12	13	-13	-35	-1	-30
0 authent	-38	-40	-46	-39	-42	-40	-41
0 author	-20	-53	-85	-53	-72	-62	-67
0 automat	-50	-51	-55	-62	-56	-55	-64
0 autopilot	2	1	0	0	31	2	-14
0 avail	-7	-10	27	-7	-15	-10	-14
0 awai	-15	-16	-15	-15	-15	-15	-24
0 awar	-44	-38	-10	-39	-52	-58	-50
0 aws	-20	-20	-18	-21	11	-18	-31
0 az	-2	26	108	26	4	8	15
0 azs	-38	-40	-54	-40	-2	-46	-53
0 baa	-17	-19	45	-17	-30	-23	-33
0 back	16	12	6	12	112	14	-62
0 backbon	-25	-26	-27	-26	-26	-25	-27
0 background	-40	-40	-42	-41	-49	-42	-46
0 backup	15	13	7	16	94	10	32
0 badg	-28	-28	-30	-28	-14	-32	-33
0 banana	-1	0	-1	-1	12	0	-2
0 bare	-15	-17	20	-19	-11	-16	-43
0 base	-18	-19	-25	-22	-10	-18	-25
0 batteri	-47	-48	-49	-49	-66	-48	-56
0 be	-6	-6	31	-18	-12	-7	-12
0 becom	-14	-15	-15	-14	-18	-15	-19
0 been	-24	-22	-25	-24	-27	-23	-26
0 befor	-60	-60	-64	-61	-95	-61	-67
0 behavior	-47	-53	-52	-52	-52	-50	-53
0 behind	-16	-17	30	-16	-27	-21	-43
0 belong	-35	-38	-36	-33	-59	-33	-57
0 below	-35	-39	-42	-36	-56	-37	-51
0 between	-74	-75	-84	-74	-83	-74	-86
0 bezo	-31	-35	-51	-29	-7	-32	-36
0 bill	-52	-52	-52	-57	-82	-52	-55
0 bio	-23	-23	-23	-23	-26	-23	-41
0 blame	-42	-42	-46	-44	-67	-43	-45
0 block	-44	-44	-52	-46	-48	-45	-66
0 board	-9	-9	-11	-9	-9	-9	-13
0 book	2	3	1	2	32	-22	3
0 boss	8	17	56	21	-2	70	3
0 bot	25	26	-12	28	21	98	17
0 both	-85	-73	-74	-67	-83	-73	-83
0 bottlerocket	32	30	132	26	1	21	10
0 box	-13	-18	-62	-16	4	-16	-18
0 breach	-25	-25	-25	-49	-26	-26	-26
0 break	5	-14	-7	-20	1	-24	-13
0 bring	38	41	39	42	132	41	23
0 broadli	-33	-32	-33	-34	-60	-32	-54
0 broken	17	16	10	16	50	15	8
0 broker	-55	-54	-56	-52	-86	-55	-48
0 budget	-31	-32	-37	-31	-36	-32	-33
0 bug	-48	-50	-66	-56	-63	-48	-55
0 bui	-41	-39	-40	-38	-60	-39	-42
0 build	-61	-65	-72	-60	-71	-62	-67
0 built	-30	-30	-49	-30	-36	-15	-34
0 bump	15	14	7	14	4	13	57
0 busi	-10	-11	-14	-15	-52	-19	25
0 but	-46	-47	-50	-49	-57	-48	-57
0 by	-23	-22	-8	-23	-41	-25	-19
0 c	21	-10	-34	-13	-23	-12	-17
0 cabl	-41	-42	-45	-42	-51	-41	-48
0 cach	-32	-32	-29	24	-38	-32	-32
0 call	-20	-19	-14	-22	13	-28	-39
0 can	-15	-11	-30	-11	1	23	-21
0 cant	-8	-7	-37	-5	-27	91	-16
0 capac	-94	-94	-110	-90	-92	-94	-99
0 card	-62	-63	-83	-62	-76	-33	-64
0 care	18	20	12	19	14	19	62
0 carri	-10	-11	-11	-11	-11	-11	-16
0 case	11	11	7	6	42	-8	-9
0 cctv	-56	-57	-61	-57	-68	-58	-62
0 center	-38	-38	-43	-38	-47	-38	-42
0 central	13	13	14	15	42	4	12
0 ceo	42	46	47	47	96	43	42
0 cert	-30	-31	-34	-33	-14	-33	-58
0 certif	23	-3	-25	-31	5	-9	17
0 certifi	-20	-21	-20	-21	-25	-21	-26
0 chang	-42	-48	-54	-45	-12	-56	-73
0 charg	-27	-10	-28	-11	-42	-12	40
0 chatgpt	-15	-15	-31	-15	-27	21	-21
0 check	-43	-44	-46	-44	-55	-45	-49
0 checkout	21	23	18	16	61	21	6
0 choos	-53	-56	-61	-55	-61	-54	-55
0 ci	-35	-36	-33	-33	-40	-36	-54
0 cis	-73	-74	-90	-76	-81	-75	-92
0 cisco	29	33	34	34	116	3	13
0 classifi	-54	-54	-54	-54	-71	-54	-70
0 clean	6	5	4	5	24	5	0
0 client	31	30	28	28	53	24	58
0 climat	51	46	45	50	100	51	25
0 close	-24	-24	-23	-25	2	-28	-31
0 cloud	-32	-32	-9	-31	-38	-33	-39
0 cloudflar	33	31	29	30	89	31	8
0 cluster	9	9	-7	7	-22	11	103
0 code	-50	-51	-51	-51	-53	-51	-68
0 coffe	18	18	18	18	54	18	10
0 colleagu	-41	-42	-47	-42	-62	-41	-54
0 come	-20	-19	17	-18	-35	-21	-40
0 command	-7	18	5	18	-4	111	8
0 commit	-49	-49	-55	-51	-69	-51	-66
0 compani	-12	-11	-18	-13	16	13	-25
0 compar	4	-28	16	23	103	13	12
0 complianc	-15	-16	-2	1	-39	-20	-21
0 compliant	-43	-43	-51	-50	-45	-44	-48
0 comprom	-22	-21	-21	-21	-24	-22	-27
0 comput	-20	-21	-21	-22	-22	-21	-24
0 concern	-70	-72	-92	-72	-106	-78	-96
0 concurr	-28	-26	-26	-28	-35	-27	-30
0 condit	-41	-42	-43	-41	-46	-42	-49
0 confidenti	-59	-61	-72	-60	-77	-63	-76
0 config	6	5	6	3	14	-14	51
0 configur	-50	-51	-51	-52	-55	-52	-72
0 confirm	33	41	32	47	78	19	99
0 connect	-55	-55	-61	-59	-89	-56	-61
0 consol	-29	-29	-32	-31	-37	-30	-32
0 contact	-38	-37	-41	-38	-48	-38	-40
0 contain	21	20	45	31	-7	16	72
0 content	-56	-57	-59	-56	-72	-57	-72
0 continu	-2	-4	-9	-5	41	-16	-9
0 control	-41	-40	-23	-35	-60	-44	-41
0 cool	-10	-10	-10	-10	-12	-10	-10
0 corpor	-34	-34	-35	-34	-39	-34	-57
0 correct	-66	-66	-105	-66	-89	-68	-80
0 cost	-90	-92	-98	-92	-136	-90	-111
0 could	20	21	111	23	22	17	36
0 count	41	41	101	38	35	38	40
0 countri	-38	-39	-40	-43	-46	-42	-41
0 cover	20	29	76	28	6	60	26
0 creat	-35	-35	-40	-36	-38	-35	-40
0 credenti	16	15	8	15	71	1	6
0 cross	-55	-56	-65	-55	-61	-56	-58
0 crypto	-19	-19	-18	-19	-26	-18	-23
0 current	5	5	-16	5	-13	34	2
0 custom	-55	-60	-56	-60	-71	-61	-70
0 dai	-8	-9	-11	-11	19	-10	-22
0 dashboard	6	6	62	1	-7	-2	-5
0 data	-36	-36	-37	-36	-37	-35	-41
0 databas	-39	-34	-43	-1	-59	-42	26
0 date	-27	-27	-34	-28	-36	-28	-29
0 db	-21	-20	-36	-31	-22	-25	33
0 ddo	-60	-60	-76	-64	-80	-69	-79
0 deactiv	-18	-18	-19	-18	-22	-19	-27
0 deal	1	24	30	28	14	25	106
0 decid	-52	-52	-68	-53	-65	-56	-63
0 decis	-32	-31	-30	-35	-46	-33	-46
0 decommiss	-41	-41	-44	-41	-45	-43	-45
0 default	-69	-65	-71	-69	-79	-71	-77
0 defend	-17	-18	-17	-17	-28	-17	-18
0 defin	-1	-2	67	-2	-22	-7	-7
0 definit	65	62	163	63	55	56	61
0 degauss	-25	-26	-26	-26	-34	-27	-29
0 delet	-46	-47	-61	-50	-30	-54	-57
0 deliv	-9	-9	-9	-9	-10	-10	-14
0 demand	-21	-21	-23	-21	-27	-21	-28
0 deploi	-9	-9	-14	-11	18	-23	-10
0 deprec	-46	-48	-1	-48	-63	-46	-67
0 design	-51	-51	-62	-52	-61	-52	-58
0 detail	-32	-31	-36	-32	-35	-32	-35
0 detect	-15	-15	-15	-17	-18	-16	-18
0 develop	-37	-37	-37	-37	-44	-37	-62
0 devic	-13	-12	-14	-14	-24	-14	1
0 did	20	21	24	23	66	75	18
0 diesel	-44	-45	-45	-45	-49	-44	-50
0 differ	45	24	124	50	47	37	56
0 directori	26	25	24	24	3	25	75
0 disabl	-51	-53	-66	-53	-72	-55	-69
0 disast	-41	-40	-44	-40	-48	-40	-42
0 disk	-24	-25	-28	-12	-41	-25	-32
0 dispos	-27	-27	-27	-28	-40	-27	-29
0 divid	-56	-52	-70	-55	-67	-77	-55
0 dns	-42	-44	-44	-47	-64	-44	-47
0 do	-1	5	10	7	3	29	43
0 doc	28	27	34	27	-13	76	26
0 docker	2	2	-3	38	-10	-5	-15
0 doe	-16	-15	-33	-14	6	-17	18
0 domain	-37	-39	-38	-38	-54	-39	-55
0 done	-41	-39	-39	-40	-49	-41	-50
0 dont	2	2	8	10	-11	13	0
0 down	31	17	17	17	24	13	48
0 download	-36	-37	-43	-36	-48	-37	-36
0 dr	25	30	6	38	15	35	123
0 drift	-93	-96	-104	-98	-105	-99	-105
0 drill	-83	-81	-77	-85	-96	-73	-86
0 drive	-50	-50	-50	-50	-61	-53	-57
0 dss	-35	-36	-11	-37	-48	-36	-40
0 duti	-67	-56	-69	-56	-26	-56	-75
0 e	-72	-54	-73	-57	-76	-65	-71
0 each	-22	-23	-24	-22	-27	-23	-26
0 earthquak	-19	-19	-19	-21	-21	-20	-23
0 east	-1	3	4	3	38	2	-5
0 edg	-55	-56	-36	-57	-74	-59	-81
0 eli5	-9	11	105	17	-19	13	12
0 em	-37	-39	-41	-43	-43	-38	-39
0 email	11	12	5	9	76	0	-17
0 employe	-41	-41	-42	-41	-55	-42	-46
0 enabl	31	30	10	30	16	29	90
0 encrypt	10	13	16	13	35	9	79
0 end	-15	-16	-18	-15	-41	-16	11
0 endpoint	-14	-15	-20	-16	-49	-16	19
0 enforc	-10	-10	-10	-11	-17	-10	-10
0 engin	32	32	25	71	-6	15	96
0 enough	-44	-41	-51	-55	-60	-42	-62
0 entir	-19	-19	-21	-27	-21	-24	-19
0 entri	-21	-21	-24	-21	-21	-22	-24
0 envelop	5	1	70	3	-17	-3	-23
0 environ	-23	-23	-31	-24	-24	-24	-27
0 environment	-36	-35	-39	-35	-40	-37	-38
0 escort	-20	-19	-23	-20	-19	-20	-20
0 etcd	24	29	162	30	-11	11	3
0 eu	9	10	10	10	35	2	8
0 even	17	18	70	21	17	16	9
0 event	-57	-58	-65	-60	-62	-59	-60
0 ever	-6	-6	-14	18	-16	-8	-9
0 everi	16	26	30	28	35	73	22
0 everyon	-1	4	63	16	45	-6	5
0 everyth	2	5	0	5	30	-3	3
0 exactli	43	42	102	40	37	40	42
0 exam	8	10	12	10	62	4	6
0 exampl	0	6	28	7	25	47	6
0 execut	-47	-47	-59	-50	-53	-47	-51
0 expiri	-46	-46	-45	-45	-47	-47	-49
0 explain	18	36	86	35	77	41	32
0 facil	-47	-47	-49	-47	-64	-48	-55
0 factor	-33	-34	-44	-35	-36	-34	-34
0 fail	-30	-30	-32	-30	-34	-32	-45
0 failov	-9	-6	-10	-8	8	-11	-15
0 failur	-58	-53	-68	-54	-78	-64	-57
0 fall	-10	-9	-7	-7	-17	-9	27
0 fals	-41	-42	-45	-43	-48	-43	-57
0 fault	-10	-8	-15	-9	34	-21	26
0 feder	-64	-64	-72	-64	-77	-65	-91
0 fenc	-44	-37	-49	-34	14	-38	-67
0 fiber	-31	-36	-49	-32	-37	-38	-53
0 fibr	-41	-42	-48	-43	-44	-42	-62
0 file	-49	-49	-54	-49	-67	-50	-63
0 find	-8	-8	-8	-8	-9	-8	-13
0 fire	-26	-26	-26	-26	-38	-26	-38
0 firewal	-12	-13	-18	-13	-47	-15	67
0 firm	-30	-29	-29	-31	-38	-29	-47
0 firmwar	-49	-50	-55	-51	-34	-51	-87
0 first	-49	-48	-58	-69	-40	-55	-58
0 fix	15	10	-2	9	-10	67	21
0 flaw	-9	-10	-14	-10	-11	-9	-10
0 flood	-21	-21	-24	-26	-23	-22	-29
0 floor	30	31	31	31	90	31	15
0 for	-23	-21	-19	-20	11	-19	-34
0 forens	-58	-56	-56	-58	-66	-57	-66
0 forget	8	19	17	61	42	-3	-16
0 former	-24	-25	-25	-25	-37	-26	-29
0 found	-20	-20	-22	-22	-32	-22	-22
0 frankfurt	-32	-31	-29	-29	-43	-40	-31
0 free	-25	-22	-32	32	-45	-26	-27
0 fridai	-14	-14	-16	-16	-2	-15	-20
0 from	-18	-17	-44	-21	38	-8	-30
0 full	-52	-47	-45	-4	-71	-56	-47
0 fulli	-29	-29	-31	-28	-30	-29	-33
0 function	-65	-66	-71	-67	-74	-66	-76
0 gatewai	93	47	52	57	10	53	140
0 gcp	4	3	2	3	18	3	1
0 gdpr	-53	-58	-73	-52	-57	-53	-60
0 gener	-93	-86	-105	-87	-94	-92	-96
0 general	-60	-58	-70	-58	-62	-60	-63
0 generally	-47	-46	-52	-48	-56	-47	-62
0 germani	9	27	16	16	94	12	19
0 get	-42	-39	-53	-40	-9	-50	-48
0 give	-11	12	8	8	60	35	12
0 gke	4	3	0	1	52	3	-33
0 glass	-50	-39	-25	-40	-47	-44	-37
0 global	-22	-22	-24	-23	-26	-23	-29
0 glossari	44	43	109	39	27	35	44
0 go	18	14	10	20	79	7	16
0 goe	-26	-27	-35	-21	-41	-26	25
0 golden	-3	-4	45	-4	-13	-5	-16
0 gone	-26	-26	-26	-26	-50	-27	-38
0 good	2	4	-24	4	12	74	-2
0 googl	11	11	8	9	43	11	4
0 got	-11	-8	-3	-9	-42	-13	11
0 grant	-49	-49	-49	-49	-88	-49	-59
0 group	-28	-29	12	-28	-26	-33	-58
0 grow	-46	-45	-52	-46	-60	-54	-46
0 guarante	-45	-44	-45	-47	-59	-46	-58
0 guard	-41	-42	-41	-41	-45	-42	-46
0 guest	-68	-69	-65	-70	-74	-69	-97
0 guy	12	17	15	11	56	4	15
0 hack	1	6	6	6	-19	0	39
0 had	-8	-11	-20	-6	-26	-11	22
0 half	-23	-23	-26	-23	-30	-26	-25
0 hall	-39	-40	-46	-57	-42	-41	-45
0 hand	-3	0	-9	52	-21	-3	-7
0 handl	-8	-2	-13	-3	58	-6	-21
0 hard	-51	-50	-52	-49	-28	-54	-54
0 harden	-14	-12	-41	-10	-14	-16	56
0 hardwar	-52	-52	-53	-52	-64	-52	-62
0 has	-44	-45	-49	-50	-46	-45	-52
0 have	-10	-5	-9	-3	2	-3	29
0 headach	-61	-60	-63	-59	-76	-61	-99
0 health	-21	-21	7	-24	-32	-26	-31
0 heard	24	26	55	27	70	23	27
0 hello	2	10	-9	13	-6	40	24
0 help	-14	8	-17	8	-12	73	6
0 here	17	13	-4	12	63	63	-5
0 hey	-10	-7	31	-7	-19	-25	-14
0 hi	-24	-16	-25	-14	-16	41	-19
0 high	-13	-13	-14	-13	-16	-14	-15
0 hipaa	-35	-35	2	-36	-43	-38	-50
0 hire	-64	-64	-70	-64	-96	-66	-88
0 his	-31	-31	-58	-32	-34	-32	-39
0 hit	-8	-11	-18	-13	37	-15	-23
0 hmm	-6	-7	-8	-7	-6	-6	-7
0 hold	-65	-67	-73	-65	-75	-67	-75
0 hope	-12	-12	-13	-14	-14	-13	-14
0 host	-31	-33	-37	-10	-46	-33	-27
0 how	-24	-17	-41	-18	-23	37	-24
0 http	-46	-47	-50	-49	-60	-47	-58
0 hypervisor	-28	-29	-24	-31	-13	-35	-57
0 i	14	18	21	21	49	43	9
0 iaa	-88	-90	-25	-80	-113	-85	-136
0 ident	-35	-36	-39	-36	-35	-36	-46
0 if	-35	-36	-50	-36	-27	-41	-13
0 ignor	28	29	29	27	77	8	28
0 im	-23	3	48	2	-23	34	1
0 imag	-34	-34	-4	-36	-42	-36	-49
0 imd	29	25	144	24	4	7	12
0 imdsv2	17	11	80	16	-20	11	7
0 import	-56	-59	-64	-60	-75	-65	-66
0 in	-32	-30	-15	-30	-32	-28	-34
0 incid	-63	-62	-65	-62	-83	-63	-87
0 increas	-57	-55	-65	-57	-70	-59	-60
0 inform	46	42	36	37	18	99	19
0 infrastructur	-50	-51	-52	-50	-73	-50	-57
0 inherit	-30	-28	12	-28	-49	-31	-49
0 inject	-33	-34	-36	-34	-37	-33	-46
0 insid	-39	-39	-40	-40	-45	-39	-48
0 inspect	-27	-28	-28	-28	-34	-28	-42
0 instal	-37	-36	-55	-37	-54	-40	-25
0 instruct	-14	-3	8	24	29	104	0
0 integr	-57	-51	-46	-49	-45	-50	-45
0 intern	20	20	8	10	63	19	12
0 internet	-45	-50	-51	-53	-59	-49	-57
0 into	-59	-60	-64	-60	-67	-61	-78
0 inventori	-53	-54	-57	-52	-55	-55	-54
0 iot	-31	-30	-30	-30	-45	-30	-37
0 ip	-28	-28	-28	-29	-35	-28	-44
0 is	2	4	26	3	19	8	18
0 isnt	-28	-28	-28	-30	-28	-29	-49
0 iso	-28	-27	-7	-37	-40	-27	-34
0 isol	-42	-44	-49	-42	-52	-43	-49
0 it	-11	-11	15	-10	-14	-5	4
0 itself	-50	-51	-62	-50	-53	-50	-59
0 java	32	29	13	74	100	15	12
0 job	-35	-33	-35	-30	-51	-33	-3
0 just	-20	-21	-26	-21	-24	-21	-24
0 karpent	-22	-24	21	-23	-40	-26	-54
0 keep	-22	-22	-14	-20	-20	-17	-38
0 kei	8	8	4	8	-6	6	58
0 kept	-61	-65	-79	-63	-101	-79	-68
0 kernel	27	28	13	66	61	17	11
0 key	-18	-19	21	-10	-11	-25	-34
0 kind	-1	0	-2	0	-3	11	0
0 know	6	18	16	17	28	71	18
0 kubelet	10	31	111	26	13	14	9
0 label	-56	-58	-66	-57	-73	-59	-70
0 land	-14	-12	11	-17	-21	-20	-14
0 languag	27	29	53	25	6	85	19
0 laptop	-13	-13	-27	-25	-8	-14	-23
0 last	29	27	23	23	14	81	2
0 latenc	8	8	-4	-4	45	4	7
0 later	-19	-18	-22	-20	-22	-19	-27
0 latter	-33	-33	-33	-33	-43	-33	-48
0 launch	-32	-33	-39	-33	-55	-34	-42
0 law	-20	-11	-15	-13	33	-14	-17
0 layer	-45	-45	-48	-46	-52	-45	-59
0 leak	-36	-36	-36	-36	-46	-37	-49
0 least	10	9	51	6	0	8	9
0 leav	-21	-19	-33	-17	5	-20	-24
0 left	-55	-55	-59	-54	-65	-56	-63
0 legal	-37	-38	-20	-40	-18	-63	-40
0 librari	-48	-48	-55	-51	-69	-59	-62
0 licens	-75	-81	-87	-77	-96	-77	-101
0 life	7	5	4	8	-12	5	38
0 lift	-29	-29	-30	-31	-30	-29	-54
0 like	9	-3	6	-10	23	-20	-10
0 limit	-20	-22	-51	-21	-49	27	-39
0 link	-30	-30	-36	-31	-51	-31	-35
0 linux	-52	-53	-61	-53	-60	-54	-68
0 list	-25	-10	-10	-9	-43	60	-12
0 live	-62	-64	-115	-70	-27	-68	-73
0 local	-37	-39	30	-35	-60	-36	-62
0 locat	-20	-21	3	-21	-38	-24	-26
0 lock	-13	-14	-13	-13	-13	-13	-23
0 log	-15	-16	-24	-16	-40	-11	24
0 login	-73	-65	-75	-66	-76	-70	-74
0 lol	11	21	29	32	110	22	6
0 long	-29	-34	-52	3	-47	-51	-41
0 look	-28	-23	-29	-24	-8	-25	-10
0 loss	-11	-11	-12	-12	-15	-11	-14
0 lost	0	-1	-20	-4	-21	27	-1
0 lowest	16	17	2	2	61	13	16
0 lunch	-6	-1	-23	3	62	-8	2
0 machin	-19	-20	6	-22	-23	-22	-35
0 made	-35	-35	-36	-36	-74	15	-70
0 mail	-18	-18	-11	-20	-27	-20	-21
0 maintain	78	78	71	78	107	72	179
0 mainten	10	12	21	34	-9	7	46
0 make	-16	-14	31	-12	-22	-16	-18
0 man	-25	-25	-25	-25	-39	-25	-28
0 manag	-29	-30	0	-29	-31	-32	-19
0 mani	18	17	18	19	70	-6	17
0 manual	-59	-23	-54	-23	-51	95	-43
0 march	-20	-20	-21	-21	-22	-21	-38
0 marketplac	-46	-46	-47	-49	-56	-48	-66
0 match	0	2	-18	0	51	-8	-10
0 matrix	-33	-24	25	-16	-45	-32	-29
0 matter	-73	-60	-81	-65	-69	-63	-65
0 may	-20	-19	-21	-19	-31	-14	-20
0 me	17	22	19	34	19	46	9
0 mean	40	38	80	38	78	35	37
0 meant	15	15	41	15	13	12	16
0 media	-39	-40	-42	-38	-41	-39	-42
0 meet	-40	-40	-53	-40	-18	-56	-45
0 memori	-23	-23	-25	-24	-25	-25	-26
0 metal	11	9	52	6	17	10	-8
0 mfa	-62	-61	-30	-62	-86	-62	-75
0 microservic	-92	-94	-108	-93	-70	-94	-104
0 microvm	30	27	111	28	15	15	12
0 migrat	23	24	25	3	84	25	5
0 miner	-19	-19	-18	-19	-26	-18	-23
0 minor	20	16	83	3	9	9	-29
0 mistak	-30	-31	-34	-32	-32	-40	-41
0 model	-44	-38	-24	-39	-52	-19	-53
0 monitor	-54	-55	-57	-56	-76	-57	-65
0 month	29	27	29	29	25	29	63
0 more	-39	-42	-44	-40	-40	-41	-53
0 most	23	27	19	89	5	23	22
0 move	-16	-18	-23	-16	-40	-17	7
0 multi	-19	-19	16	-20	-31	-26	-22
0 must	1	1	0	0	-4	0	13
0 my	28	32	65	30	78	50	17
0 n	-74	-84	-83	-71	-103	-76	-86
0 nacl	-9	-12	72	-10	-24	-14	-36
0 nah	-30	-31	-34	-31	-39	-32	-45
0 nairobi	6	6	-11	2	33	4	6
0 name	27	31	87	29	73	28	7
0 need	4	8	-1	23	45	2	3
0 network	-61	-62	-61	-62	-69	-62	-72
0 never	26	28	67	67	12	23	24
0 new	-27	-29	-42	-25	-31	-4	-13
0 next	31	29	31	30	29	30	66
0 nice	18	12	22	15	76	-1	1
0 night	12	13	23	21	40	13	77
0 nimbu	37	41	41	46	128	44	-6
0 nitro	-26	-29	84	-27	-44	-33	-70
0 no	-39	-33	-43	-31	-43	-18	-39
0 nobodi	-11	-10	-17	4	-17	-12	-15
0 node	60	59	54	55	72	55	104
0 non	34	35	79	34	26	32	35
0 not	-58	-60	-70	-60	-89	-61	-72
0 noth	-34	-28	-27	4	-35	-35	-46
0 notic	-101	-96	-98	-94	-113	-104	-119
0 now	-5	0	3	6	59	24	-56
0 object	-60	-61	-69	-63	-91	-65	-64
0 of	-31	-29	-30	-29	-25	-24	-22
0 off	-31	-33	-40	-38	-40	-33	-26
0 offer	-36	-37	-40	-38	-45	-37	-48
0 offic	21	21	19	21	75	17	-1
0 ok	32	5	-9	8	82	0	-4
0 old	-39	-41	-47	-42	-22	-51	-51
0 older	-12	-13	-13	-12	-14	-12	-13
0 on	-28	-26	-28	-25	-7	-28	-30
0 one	-21	-21	-27	-23	-28	-31	4
0 onli	-71	-71	-82	-75	-97	-75	-97
0 open	-15	-16	-19	-17	-28	-33	13
0 oper	1	0	-16	-2	-18	-5	48
0 oppos	15	13	41	15	15	11	16
0 or	0	1	0	-4	13	11	33
0 order	6	7	7	6	23	7	4
0 org	7	6	6	7	46	6	-11
0 origin	-10	-10	-11	-11	-14	-10	-12
0 os	20	19	31	49	49	9	33
0 other	-49	-50	-49	-48	-65	-50	-60
0 our	-21	-26	-30	-26	-15	-27	-15
0 ourselv	-20	-20	-41	-24	-37	-27	24
0 out	-47	-49	-4	-48	-88	-63	-56
0 outag	-22	-22	-26	-23	-25	-23	-25
0 over	-5	-5	-13	22	-38	-10	35
0 overal	-31	-32	-36	-54	-35	-31	-33
0 own	-22	-21	-18	-21	-11	-24	-12
0 owner	-25	-23	-25	-25	8	-26	-47
0 paa	-11	-17	52	-4	-23	-11	-34
0 packag	-27	-27	-32	-27	-32	-29	-31
0 pai	-16	-11	-8	-14	11	-9	-49
0 part	-71	-86	-110	-89	-95	-87	-103
0 parti	-44	-43	-49	-43	-47	-44	-44
0 password	-37	-37	-54	-40	-45	-38	-9
0 patch	10	9	-3	15	48	5	35
0 pci	-41	-42	-20	-46	-54	-43	-47
0 pdb	-80	-56	-136	-15	-79	-78	-74
0 pen	-9	-9	-9	-9	-9	-9	-14
0 penetr	-34	-34	-8	-33	-39	-47	-39
0 peopl	-26	-26	-22	-28	-36	-28	-32
0 perform	-47	-45	-71	-44	-49	-48	-66
0 perimet	-94	-90	-98	-88	-122	-91	-93
0 period	-53	-55	-56	-54	-64	-55	-65
0 permiss	-126	-128	-138	-125	-140	-129	-148
0 person	18	18	63	36	47	19	2
0 phish	-70	-71	-77	-72	-87	-70	-77
0 physic	-52	-52	-55	-52	-57	-53	-61
0 pick	-45	-45	-47	-49	-53	-47	-55
0 pip	-24	-24	-23	-23	-28	-25	-29
0 pitr	27	26	98	27	6	20	22
0 pizzeria	23	23	22	21	64	14	19
0 plain	16	16	51	15	12	16	8
0 plan	-62	-60	-70	-61	-60	-73	-64
0 plane	-16	-23	34	-16	-29	-20	-26
0 platform	32	32	21	31	71	31	27
0 pleas	23	26	25	25	42	54	27
0 pls	-4	6	16	32	-37	136	62
0 pod	3	-2	38	1	-20	-3	-10
0 point	-4	-4	48	-5	-23	-8	-18
0 polici	-1	-1	20	-2	12	-2	26
0 port	-50	-51	-55	-53	-69	-51	-57
0 power	-65	-66	-73	-66	-87	-67	-88
0 pr	-3	2	-6	7	53	-11	-11
0 pre	-49	-45	-56	-46	-65	-47	-51
0 prevent	-41	-41	-43	-43	-50	-42	-51
0 previou	8	12	10	10	39	0	10
0 principl	-20	-20	-22	-21	-26	-20	-23
0 printer	53	53	53	53	117	53	23
0 privaci	-19	-19	-18	-19	-20	-31	-20
0 privat	11	-19	-44	-20	-41	-21	-33
0 privileg	10	9	51	6	0	8	9
0 pro	44	40	36	40	105	42	13
0 problem	-21	-22	51	-23	-58	-29	-35
0 procur	-54	-55	-58	-54	-55	-56	-62
0 prod	22	26	25	22	74	12	24
0 product	-55	-51	-57	-53	-71	-52	-54
0 proof	-35	-36	-36	-35	-35	-41	-64
0 protect	-56	-56	-61	-56	-63	-56	-71
0 prove	-18	-18	-20	-19	-22	-18	-27
0 provid	-33	-33	-39	-34	-38	-33	-43
0 public	-33	-33	-34	-34	-44	-34	-44
0 publish	-43	-43	-50	-43	-49	-44	-66
0 push	-24	-23	-27	-25	-25	-24	-37
0 put	-7	-8	-10	36	-28	-20	-33
0 python	-16	-5	-5	-8	30	-4	-8
0 q	23	29	21	29	-13	24	83
0 quarterli	-48	-49	-57	-47	-57	-48	-52
0 question	2	6	18	8	-36	70	1
0 queue	-53	-51	-52	-53	-65	-54	-59
0 quota	-52	-52	-24	-53	-87	-57	-56
0 rack	-52	-53	-54	-55	-68	-54	-72
0 rdp	-18	-18	-18	-19	-23	-18	-25
0 react	-30	-31	-36	-54	-16	-34	-44
0 read	-30	-31	-22	-32	-70	1	-57
0 real	-1	2	-13	0	55	18	-7
0 realli	-13	-8	-13	-15	34	-24	-15
0 recommend	-32	-31	-38	-13	-37	-41	-33
0 record	-49	-51	-65	-53	-57	-55	-71
0 recoveri	-43	-43	-26	-43	-53	-43	-48
0 redund	-37	-40	-44	-38	-43	-39	-38
0 region	-38	-39	-30	-39	-42	-39	-44
0 regist	-30	-30	-31	-31	-49	-30	-50
0 regul	-46	-46	-61	-46	-51	-45	-51
0 reliabl	-1	0	1	1	-3	20	-1
0 remov	-18	-17	-17	-17	-25	-18	-21
0 renew	4	4	4	3	-2	3	21
0 repair	-38	-41	-52	-38	-46	-42	-62
0 replac	-15	-15	-16	-15	-9	-16	-22
0 repo	-34	-35	-35	-36	-51	-36	-46
0 report	-85	-87	-91	-89	-96	-88	-124
0 request	3	3	2	3	28	-1	-1
0 requir	-33	-33	-35	-34	-45	-34	-41
0 reserv	-28	-26	-26	-28	-35	-27	-30
0 resid	-41	-40	-45	-41	-52	-41	-47
0 resili	-54	-56	-45	-54	-60	-56	-77
0 resourc	-48	-45	-47	-47	-63	-46	-72
0 respons	-11	-2	11	-1	33	-3	23
0 rest	26	19	65	36	70	26	48
0 restart	11	12	13	16	-4	12	62
0 restor	-45	-46	-51	-46	-73	-49	-62
0 restrict	-27	-28	-28	-28	-31	-29	-31
0 retent	-61	-63	-70	-63	-74	-64	-81
0 retir	-41	-42	-29	-40	-54	-42	-49
0 review	-54	-54	-60	-54	-67	-54	-62
0 revok	-57	-57	-61	-57	-66	-58	-66
0 right	8	9	-3	8	43	5	27
0 risk	-53	-52	-50	-48	-53	-49	-50
0 role	-36	-36	-39	-37	-44	-36	-46
0 roll	-21	-21	-21	-21	-22	-22	-39
0 room	-17	-17	-19	-18	9	-37	-21
0 root	-52	-51	-42	-51	-65	-53	-62
0 rotat	7	7	-4	9	1	0	100
0 rout	-46	-47	-51	-46	-51	-47	-50
0 router	-53	-54	-63	-58	-62	-54	-81
0 rpo	28	28	108	29	21	25	5
0 rto	-41	-42	10	-41	-49	-60	-49
0 rule	-6	-6	-15	-7	5	19	-15
0 run	-45	-44	-72	-18	-35	-51	-50
0 runtask	-25	-25	-27	-26	-33	-26	-40
0 runtim	9	8	30	7	15	6	51
0 saa	31	25	92	37	21	31	38
0 safe	-45	-41	-43	-46	-46	-45	-53
0 sai	12	20	79	21	-6	10	17
0 salesforc	26	25	22	25	65	24	-6
0 same	17	9	80	12	-24	13	5
0 save	-31	-38	-29	-23	-12	7	-56
0 say	-41	-30	-19	-33	-7	-33	-82
0 scale	-21	-21	-30	-23	-43	-27	21
0 scan	-81	-81	-98	-81	-87	-82	-101
0 schema	-77	-79	-94	-82	-87	-84	-123
0 screen	-40	-36	-46	-38	-62	-38	-40
0 script	-19	-19	-33	-21	-20	-20	-20
0 sdk	-86	-87	-92	-86	-97	-91	-98
0 second	-49	-30	-34	-31	-41	-28	14
0 secret	-29	-29	-33	-29	-30	-30	-36
0 secur	-29	-28	-6	-27	-35	-31	-34
0 see	21	28	13	60	8	73	64
0 segment	-72	-74	-83	-73	-79	-75	-80
0 sensit	-48	-49	-50	-49	-66	-50	-70
0 separ	-48	-45	-48	-46	-57	-45	-45
0 server	-33	-34	-36	-32	-54	-35	1
0 serverless	-34	-21	-30	-18	33	-19	-44
0 servic	-41	-39	-27	-31	-54	-30	-50
0 set	-57	-58	-62	-59	-67	-59	-68
0 setup	-52	-52	-68	-55	-63	-52	-52
0 sever	-33	-34	-43	-34	-38	-34	-46
0 share	-78	-59	-50	-58	-63	-61	-77
0 shop	-55	-58	-72	-58	-67	-57	-62
0 short	50	57	178	49	35	43	45
0 should	-11	-10	-22	-24	-6	8	-16
0 show	-17	-9	-8	-7	-29	41	-15
0 shred	-29	-30	-30	-30	-40	-30	-33
0 side	-67	-69	-73	-67	-83	-68	-88
0 sidecar	-23	-25	58	-28	-45	-41	-41
0 sign	-76	-75	-90	-76	-88	-76	-83
0 signatur	-60	-60	-59	-60	-79	-60	-75
0 sinc	5	4	-2	1	36	-6	-16
0 singl	-4	-4	38	-5	-24	-7	-4
0 sit	23	23	24	-1	60	12	22
0 site	-22	-23	-25	-23	-26	-23	-23
0 sla	-65	-52	-14	-55	-41	-70	-66
0 slack	20	15	17	17	74	6	12
0 snapshot	-14	-16	-20	-16	5	-31	41
0 snowflak	13	10	8	11	63	11	-18
0 so	11	2	-14	14	-23	32	17
0 soc	-29	-30	-31	-30	-33	-34	-50
0 softwar	1	2	1	23	-1	1	-7
0 solut	8	10	12	10	62	4	6
0 somebodi	-29	-23	-33	-25	-33	-45	1
0 someon	-7	-8	24	-6	6	-30	-15
0 someth	-42	-41	-48	-45	-45	-43	-58
0 sort	-22	-21	-37	-21	-26	6	-38
0 sourc	-35	-35	-51	-36	-58	-22	-59
0 speak	-23	-23	-13	-24	-38	-11	-31
0 specif	-38	-38	-56	-38	-50	-43	-47
0 split	-53	-40	-31	-30	-14	-32	-35
0 spread	-87	-95	-94	-87	-102	-78	-91
0 sql	-33	-34	-36	-34	-37	-33	-46
0 srm	-46	-27	13	-24	-44	49	-38
0 sse	-44	-43	-46	-46	-57	-44	-49
0 ssh	-60	-60	-64	-60	-62	-61	-90
0 stack	-49	-50	-58	-53	-56	-53	-55
0 staff	-44	-44	-47	-45	-52	-45	-55
0 stai	-71	-59	-70	-62	-71	-63	-59
0 stand	11	14	49	14	-4	10	13
0 standalon	-25	-25	-27	-26	-33	-26	-40
0 start	-15	-7	-23	-3	-8	48	-7
0 still	-39	-38	-41	-43	-26	-42	-59
0 stop	-75	-69	-75	-66	-81	-72	-82
0 storag	-53	-54	-57	-54	-60	-54	-57
0 store	19	-21	-22	-6	-36	-19	-36
0 stream	26	31	30	27	5	29	118
0 stuck	-18	-16	-15	-17	40	-28	-18
0 stuff	-47	-46	-52	-48	-55	-44	-53
0 subject	-14	-14	-14	-14	-15	-18	-15
0 subnet	-66	-67	-82	-68	-71	-68	-82
0 suppli	-27	-26	-30	-27	-37	-27	-28
0 supplier	-75	-73	-70	-65	-73	-67	-83
0 support	30	26	81	29	79	11	30
0 suppos	32	33	78	30	10	31	65
0 suppress	-32	-32	-33	-33	-50	-32	-51
0 sure	16	14	6	13	71	-1	8
0 surviv	-13	-13	-14	-14	-17	-13	-15
0 suspici	-25	-25	-26	-26	-30	-26	-41
0 switch	-82	-83	-93	-85	-93	-85	-132
0 system	6	6	4	4	-3	2	40
0 tabl	-68	-71	-81	-69	-78	-70	-73
0 tag	-71	-69	-71	-69	-82	-70	-100
0 take	-8	-6	-14	5	-21	-8	32
0 talk	-4	-2	0	-3	-26	30	-2
0 task	-30	-30	-28	-31	-36	-31	-37
0 teach	-49	-49	-49	-51	-65	-50	-75
0 team	19	23	48	57	48	13	20
0 techi	9	10	38	9	3	9	10
0 technic	24	24	53	23	18	22	24
0 tele	-13	-13	-16	-18	-15	-13	-13
0 tell	-4	-9	14	-7	-21	20	-8
0 tenant	19	18	60	17	40	12	9
0 term	15	13	59	11	4	13	8
0 test	-80	-81	-80	-80	-101	-84	-94
0 than	-42	-47	-17	-43	-60	-45	-51
0 thank	-30	-38	-29	-29	-23	-37	-41
0 that	-20	-17	-15	-17	-32	-17	31
0 the	2	2	10	3	16	4	37
0 thei	-14	-10	19	-11	-40	-21	8
0 their	6	-7	-38	-7	15	-9	8
0 them	-11	-10	-17	-11	-9	-11	28
0 themselv	-41	-41	-66	-41	-43	-43	-44
0 then	-47	-47	-53	-54	-54	-49	-59
0 there	7	14	12	12	48	28	15
0 these	-31	-30	-38	-34	-13	-33	-66
0 thi	33	37	39	37	19	85	88
0 thing	26	22	23	21	-1	43	89
0 think	-38	-36	-60	-21	-8	-59	-43
0 third	-56	-55	-54	-50	-53	-52	-53
0 those	-29	-29	-40	-31	-77	-36	-7
0 through	-57	-56	-60	-59	-87	-57	-65
0 time	-42	-43	-37	-43	-24	-48	-49
0 tls	6	5	25	6	12	4	30
0 to	-20	-20	-18	-16	-15	-19	-19
0 todai	-4	-3	-9	-4	13	-5	-5
0 token	-37	-40	-39	-39	-4	-49	-46
0 tomorrow	1	3	-1	2	22	1	3
0 tonight	41	44	41	45	119	43	28
0 too	-55	-53	-56	-64	-55	-54	-70
0 top	-39	-40	-41	-43	-49	-40	-61
0 topic	-25	-22	-41	-20	-32	18	-27
0 touch	-43	-44	-46	-47	-55	-44	-44
0 traffic	-53	-53	-62	-54	-60	-56	-66
0 train	-31	-31	-7	-31	-36	-43	-42
0 transit	7	7	75	7	-4	6	-8
0 true	-27	-27	-40	-25	4	-26	-45
0 trust	-41	-40	-49	-42	-55	-22	-49
0 tuesdai	38	40	40	42	132	21	20
0 tune	-18	-17	-16	-17	-20	-20	-19
0 tunnel	-50	-50	-53	-51	-65	-51	-59
0 turn	4	3	0	0	40	3	-24
0 two	-47	-47	-58	-28	-58	-48	-79
0 type	-9	-9	-21	-11	-13	17	-15
0 tyre	33	31	29	26	75	30	1
0 u	-9	-7	-32	-5	-25	51	-5
0 under	-17	-10	-15	-12	-18	22	-24
0 underli	-22	-23	-27	-24	-26	-24	-25
0 undersea	-27	-26	-26	-26	-26	-26	-37
0 uninterrupt	-27	-26	-30	-27	-37	-27	-28
0 unless	-36	-37	-39	-36	-55	-40	-58
0 unus	-16	-16	-17	-16	-19	-18	-20
0 up	-11	-12	-14	-13	40	-13	-48
0 updat	-28	-20	-39	-21	-10	-3	46
0 upgrad	21	23	56	42	2	9	71
0 upload	-32	-33	-32	-33	-47	-34	-56
0 ups	-24	-24	-23	-24	-29	-23	-32
0 uptim	-41	-42	-46	-41	-45	-41	-59
0 url	-34	-34	-33	-33	-22	-33	-37
0 us	-9	-4	-9	-5	-1	-7	51
0 usag	7	27	13	37	22	150	25
0 use	-32	-25	-26	-26	-44	13	-34
0 user	-64	-65	-70	-65	-74	-67	-78
0 valid	-50	-50	-54	-50	-53	-51	-50
0 variabl	-27	-27	-36	-28	-29	-28	-29
0 vendor	-13	-13	-14	-14	-17	-13	-18
0 version	36	34	84	38	-3	67	39
0 vet	-32	-32	-33	-33	-45	-32	-35
0 video	13	18	9	19	95	2	-13
0 virtual	-61	-62	-65	-63	-69	-62	-91
0 visitor	-40	-39	-42	-39	-60	-41	-56
0 volum	-83	-84	-83	-87	-105	-84	-103
0 vpn	13	12	10	9	18	4	45
0 vs	-17	-69	-25	-60	-17	-63	-73
0 vuln	-64	-63	-60	-61	-64	-64	-75
0 vulner	-6	-6	-10	-7	-20	-11	28
0 walk	-25	-25	-25	-46	-25	-25	-27
0 want	15	15	25	51	4	9	9
0 warehous	11	10	10	9	45	10	-14
0 was	14	13	12	12	31	51	-15
0 watch	-33	-34	-37	-38	-35	-34	-37
0 way	22	22	8	59	1	20	19
0 we	-36	-35	-42	-29	-49	-36	-10
0 weather	-1	-1	-28	-1	42	-4	0
0 web	-20	-20	-22	-7	-24	-20	-32
0 websit	12	9	7	61	-13	11	-20
0 weekend	14	7	19	14	60	7	14
0 well	-47	-48	-54	-48	-50	-48	-66
0 what	-10	-6	38	1	15	15	-2
0 whatev	-24	-23	-26	-23	-37	-24	-26
0 when	-55	-55	-69	-55	-98	-36	-45
0 where	-5	-2	-9	39	-15	-8	-22
0 which	-23	-21	-21	-21	-19	-16	-18
0 who	0	1	-5	1	33	0	34
0 whole	-51	-49	-50	-50	-73	-49	-68
0 whom	-18	-20	-15	-20	-44	-20	20
0 whose	-28	-27	-46	-25	-33	-27	11
0 will	-30	-27	-34	-28	-49	10	-36
0 window	12	13	34	44	4	8	-1
0 windows	30	29	27	18	18	22	80
0 wipe	-69	-70	-67	-67	-81	-70	-87
0 wire	-72	-74	-80	-72	-83	-74	-89
0 with	-30	-27	-24	-25	-7	-32	-35
0 within	-21	-21	-25	-22	-25	-21	-30
0 without	-7	-7	-7	-8	-8	-8	-10
0 won	18	20	23	20	68	18	1
0 wont	-33	-33	-49	-45	-42	-35	-51
0 word	40	40	117	39	54	25	32
0 work	-41	-36	-21	-34	-72	-8	-46
0 worker	24	23	19	22	60	23	10
0 workload	-53	-53	-68	-40	-64	-56	-67
0 world	-33	-33	-35	-33	-54	-33	-37
0 would	1	-2	6	34	-33	-17	-5
0 write	-34	-30	-31	-30	-19	-28	-35
0 wrote	12	15	9	13	44	11	-3
0 wtf	48	44	129	45	34	42	38
0 you	24	29	22	37	31	115	23
0 your	53	51	78	48	33	114	69
0 yourself	-27	-6	-19	7	-17	105	-18
0 zone	-31	-31	11	-31	-46	-32	-40
1	-32	-28	-32	-29	-12	-29	-31
1 !action	9	16	-4	11	86	16	13
1 !against	-17	-11	-16	-8	-17	-14	-13
1 !asksOwner	-19	-24	-27	-23	-25	-22	-17
1 !asksValue	42	11	32	16	25	10	4
1 !both	93	26	30	32	27	32	30
1 !choose	-4	67	26	126	62	45	40
1 !cloud	75	75	75	74	170	75	60
1 !compare	52	42	9	37	13	17	13
1 !correction	-32	-38	-42	-36	-40	-36	-40
1 !events	-26	-23	-24	-24	-24	-23	-26
1 !feature	50	54	57	59	171	59	41
1 !first	-18	-32	-30	-36	-36	-31	-36
1 !follow	-28	-27	-36	-27	-25	-27	-10
1 !gains	76	98	25	21	32	38	37
1 !general	32	0	1	1	-4	14	0
1 !greeting	22	2	-8	1	15	1	0
1 !helpData	-8	27	20	24	24	108	31
1 !howTo	69	60	56	59	147	57	61
1 !limit	-14	4	-10	5	95	3	5
1 !managedOne	-8	9	19	-3	-4	-3	-9
1 !mayWho	-28	-25	-27	-26	-34	-26	-27
1 !meaning	-13	12	94	21	-2	15	13
1 !move	-18	-12	-25	-15	-10	-17	-18
1 !notPrice	-23	-17	-20	-16	-21	-17	-4
1 !ofEach	73	6	20	22	-2	22	18
1 !otherCloud	34	75	76	76	206	78	61
1 !outside	-15	-17	-17	-19	-18	-19	-20
1 !overview	73	4	1	7	4	7	2
1 !ownOne	-13	3	-10	5	-7	-8	-16
1 !patches	-25	-19	-18	-17	-17	-17	11
1 !points	-23	-27	-28	-27	-30	-26	-32
1 !price	27	35	28	32	114	38	38
1 !reports	-18	-16	-16	-16	-18	-16	-18
1 !request	53	24	4	22	76	23	25
1 !responsible	23	-13	-13	-10	-9	-10	-14
1 !second	-20	-18	-19	-19	-20	-18	-20
1 !secures	-10	-21	-22	-19	-21	-19	-11
1 !services	33	0	0	-1	-4	-3	-7
1 !sideAws	45	2	4	6	0	7	9
1 !sideCustomer	10	-7	-5	-2	-1	-3	0
1 !tag	-23	-19	-21	-19	-8	-18	-22
1 !term	67	22	68	25	31	21	13
1 !them	-14	-23	-24	-22	-26	-22	-22
1 !trouble	35	59	36	58	145	50	59
1 !us	4	-11	-13	-9	-9	-9	-9
1 !usOrThem	48	9	10	6	8	11	30
1 !who	-7	-19	-23	-19	-22	-19	-15
1 !wholly	120	21	17	26	16	25	22
1 !yesNoStart	-26	-18	-26	-24	-3	-19	-29
1 $	32	36	17	34	85	34	37
1 0	38	7	7	9	9	9	5
1 1	-9	-5	-8	-6	15	-5	-8
1 10	-7	-10	-8	-12	-10	-8	-9
1 100	-15	-12	-13	-14	-13	-13	-13
1 12	-59	-52	-58	-54	-59	-53	-67
1 13	-1	-2	-9	38	-18	-1	-8
1 14	-38	-31	-30	-31	-33	-30	-35
1 169	-33	-27	-27	-29	-27	-27	-41
1 2	-27	-24	-26	-26	-13	-23	-27
1 20	54	19	19	19	18	19	20
1 2016	-32	-33	-33	-33	-35	-32	-33
1 2021	-8	-8	-8	-9	-8	-8	-10
1 2022	-28	-26	-26	-38	-31	-26	-31
1 2024	1	4	-5	1	27	3	0
1 2025	-23	-23	-21	-23	-23	-21	-29
1 254	-33	-27	-27	-29	-27	-27	-41
1 29	1	20	18	-4	54	19	17
1 3	14	15	8	22	54	16	14
1 30	-16	-15	-16	-16	-21	-15	-17
1 300	12	-2	1	1	-4	0	0
1 3094	-31	-31	-30	-32	-42	-31	-36
1 35	28	27	28	27	76	24	28
1 3am	-19	-18	-19	-24	-21	-18	-20
1 4	8	-3	0	-3	39	-7	10
1 40	-25	-25	-25	-28	-26	-24	-24
1 49844	-24	-24	-22	-24	-24	-23	-31
1 5	-22	-23	-23	-23	-27	-22	-26
1 6	-6	-6	-6	-6	-6	-6	-8
1 7	-26	-28	-26	-25	-29	-26	-26
1 8	-82	-58	-77	-56	-67	-54	-52
1 9	-47	-28	-38	-31	-1	-28	-38
1 90	-9	-8	-9	-9	-8	-8	-9
1 @	-13	-32	-28	-30	-28	-30	-30
1 a	-18	-14	-11	-15	-13	-16	-19
1 about	-86	-68	-75	-67	-63	-68	-82
1 absorb	-28	-24	-25	-25	-28	-25	-26
1 abus	-22	-20	-20	-21	-22	-22	-21
1 acceler	-60	-47	-39	-43	-45	-45	-46
1 accept	-13	-13	-14	-14	-15	-13	-14
1 access	-30	-28	-31	-29	-31	-28	-29
1 accident	-16	-14	-13	-13	-13	-13	-14
1 accord	-13	-7	-8	-8	-7	-7	-7
1 account	24	0	0	1	33	2	-4
1 acl	-64	-39	-40	-39	-40	-39	-50
1 acm	38	43	37	45	126	45	40
1 across	-79	-61	-67	-63	-69	-60	-66
1 act	-27	-25	-25	-24	-26	-24	-28
1 action	-10	-10	-9	-10	-10	-9	-10
1 activ	-25	-22	-24	-22	-23	-22	-26
1 actual	23	-19	-18	-15	-20	-13	-12
1 ad	-41	-39	-39	-39	-39	-38	-44
1 add	-33	-30	-30	-31	-33	-30	-33
1 addon	-20	-20	-28	-34	-20	-20	-20
1 admin	-35	-31	-35	-32	-33	-31	-33
1 administr	-28	-27	-27	-29	-27	-26	-28
1 after	-2	-15	-16	-16	-14	-14	-18
1 ag	-23	-18	-16	-18	-17	-17	-18
1 again	-24	-22	-22	-25	-22	-22	-27
1 against	-36	-41	-33	-34	-34	-33	-35
1 age	-12	-11	-11	-12	-11	-10	-10
1 agent	-44	-40	-41	-39	-41	-39	-45
1 agentcor	-14	-12	-14	-12	-13	-12	-13
1 ago	-31	-25	-32	-25	-26	-25	-25
1 alarm	-28	-21	-21	-22	-22	-21	-22
1 alert	-30	-28	-32	-28	-31	-28	-29
1 alibaba	34	33	33	33	74	33	24
1 aliv	-71	-66	-54	-24	-99	-57	-57
1 all	34	11	11	11	32	10	10
1 allow	12	17	14	16	48	2	18
1 alon	-30	-24	-24	-24	-25	-23	-24
1 along	-10	-9	-9	-10	-9	-9	-11
1 alreadi	-48	-42	-44	-44	-43	-42	-41
1 alto	-34	-32	-33	-32	-36	-32	-44
1 alwai	-8	-8	-7	-8	-7	-7	-7
1 am	-23	-17	-20	-18	-25	-18	-17
1 amazon	-14	-21	-24	-22	-26	-22	-23
1 ami	-31	-28	-31	-29	-30	-29	-32
1 an	-20	-22	-15	-20	-16	-16	-22
1 analys	-32	-31	-42	-32	-34	-31	-33
1 analysi	-17	-16	-30	-16	-16	-16	-16
1 analyst	11	17	18	49	8	18	15
1 ancient	-47	-39	-39	-41	-38	-40	-64
1 and	-13	-15	-19	-17	-16	-16	-18
1 announc	-17	-16	-16	-16	-16	-16	-23
1 anoth	-19	-21	-28	-22	-23	-21	-23
1 answer	-7	-8	-13	-9	-11	13	-7
1 anthrop	-40	-28	-29	-29	-34	-28	-28
1 anti	-15	-13	-13	-14	-14	-13	-14
1 antiviru	-21	-21	-24	-22	-28	-21	-21
1 any	-23	-9	-9	-24	15	-10	-15
1 anycast	-56	-53	-52	-51	-54	-51	-55
1 anymor	-22	-19	-20	-20	-22	-19	-21
1 anyon	-45	-41	-38	-40	-42	-39	-46
1 anyth	27	3	3	3	2	5	5
1 anywai	-36	-39	-37	-37	-43	-36	-36
1 anywher	-25	-24	-22	-23	-32	-23	-31
1 api	-26	-22	-24	-23	-24	-22	-23
1 app	-35	-34	-37	-33	-19	-31	-37
1 appli	-32	-30	-31	-31	-35	-30	-41
1 applianc	-36	-33	-35	-34	-35	-33	-40
1 applic	-37	-35	-37	-34	-36	-34	-37
1 approv	-42	-40	-43	-41	-51	-39	-41
1 archiv	-74	-68	-66	-63	-67	-64	-73
1 are	3	-10	3	-9	-11	-2	-14
1 around	-43	-31	-31	-32	-33	-31	-32
1 arrang	-12	-13	-13	-13	-15	-12	-12
1 arriv	-36	-33	-32	-39	-40	-33	-38
1 as	-14	-18	1	-9	-17	-12	-14
1 ask	5	-10	-11	-8	-17	-10	-10
1 assess	-34	-31	-34	-30	-31	-30	-32
1 assessor	-10	-8	-8	-9	-8	-8	-9
1 assign	-47	-42	-45	-42	-43	-42	-51
1 assum	-21	-17	-18	-19	-18	-17	-24
1 at	-3	-9	-8	-9	-12	-8	0
1 attach	-25	-20	-20	-21	7	-19	-21
1 attack	-56	-43	-48	-44	-51	-42	-42
1 audit	-1	-11	-16	-11	-14	-11	-11
1 auditor	-15	-13	-14	-15	-13	-13	-16
1 auth	-43	-36	-38	-36	-36	-35	-37
1 authent	-32	-30	-31	-30	-35	-32	-30
1 author	-28	-25	-25	-24	-25	-24	-26
1 authorit	-10	-10	-10	-10	-11	-10	-10
1 auto	-73	-71	-80	-74	-75	-71	-115
1 autom	-35	-31	-32	-33	-40	-31	-31
1 automat	-53	-50	-50	-51	-67	-49	-60
1 avail	-37	-35	-29	-34	-42	-34	-37
1 awai	-7	54	-10	5	-1	4	5
1 aws	-13	-22	-23	-20	-24	-21	-23
1 az	-50	-48	-57	-51	-43	-47	-49
1 azs	-32	-30	-31	-31	-31	-30	-30
1 azur	35	34	34	34	75	34	28
1 babysit	-76	-79	-86	-80	-80	-73	-78
1 back	-49	-43	-44	-42	-70	-41	7
1 backdoor	-31	-26	-23	-24	-25	-23	-24
1 backend	-8	-8	-8	-8	-8	-8	-8
1 backup	-59	-43	-45	-43	-29	-42	-47
1 bad	-38	-34	-35	-35	-42	-34	-40
1 bake	-19	-16	-18	-17	-17	-16	-17
1 ball	-24	-24	-24	-26	-29	-23	-23
1 bandwidth	-10	-9	-9	-10	-10	-9	-10
1 bare	-11	-4	28	-10	-18	-4	-12
1 base	-24	-23	-23	-24	-23	-23	-33
1 baselin	-115	-95	-92	-85	-101	-89	-91
1 be	6	2	-1	5	10	-2	-3
1 becaus	-17	-16	-16	-17	-20	-16	-17
1 befor	-16	-14	-15	-15	-1	-14	-15
1 begin	118	44	49	43	45	44	44
1 behind	-41	-38	-39	-38	-37	-38	-46
1 belong	-12	-11	-11	-11	-12	-10	-10
1 below	11	21	17	18	10	21	77
1 beneath	-56	-53	-55	-53	-66	-53	-61
1 better	-8	75	17	13	89	34	37
1 between	-24	-25	-27	-17	-19	-22	-25
1 bezo	-60	-38	-42	-48	-52	-39	-57
1 bgp	-14	-12	-12	-13	-13	-12	-12
1 bia	-41	-26	-28	-26	-26	-25	-26
1 big	7	16	9	13	85	13	17
1 bill	6	19	3	0	52	18	19
1 bind	33	17	39	105	37	39	38
1 bit	19	-7	-8	-6	-5	-5	-8
1 bitcoin	-22	-17	-17	-18	-19	-17	-20
1 black	-19	-18	-19	-19	-20	-19	-20
1 blame	-23	-20	-21	-21	-28	-21	-20
1 block	-52	-48	-52	-49	-58	-47	-49
1 blueprint	-6	-6	-6	-6	-6	-6	-8
1 boss	83	73	34	16	13	38	40
1 bot	-32	-29	-29	-29	-31	-31	-31
1 both	84	26	30	32	29	31	29
1 bottlerocket	-44	-40	-42	-41	-41	-40	-60
1 bought	34	1	4	7	7	7	7
1 bounc	-53	-40	-40	-42	-56	-40	-49
1 box	-5	-4	-3	3	4	-2	23
1 branch	-22	-21	-21	-20	-23	-20	-23
1 breach	-30	-25	-28	-25	-29	-25	-26
1 break	110	23	14	27	14	28	5
1 breakdown	87	17	21	21	12	19	20
1 bring	-50	-48	-49	-48	-51	-47	-60
1 broadcom	-52	-44	-36	-39	-59	-38	-49
1 broke	-42	-35	-35	-36	-35	-35	-49
1 broken	-26	-24	-25	-24	-18	-23	-32
1 broker	-36	-33	-34	-33	-34	-32	-36
1 budget	-7	-7	-7	-7	-10	-7	-7
1 bug	-26	-24	-28	-25	-26	-24	-27
1 bui	-9	-20	-25	-20	-25	-19	-20
1 build	-52	-47	-47	-47	-49	-46	-52
1 built	-29	-19	-18	-18	-19	-18	-20
1 bullet	58	-13	14	7	3	12	11
1 bump	-31	-29	-29	-28	-31	-28	-31
1 bundl	8	19	4	1	53	19	15
1 burden	13	-3	15	79	1	17	8
1 but	-24	-19	-19	-4	-20	-18	-22
1 button	-10	-10	-12	-11	-11	-10	-15
1 by	-18	-20	-21	-20	-17	-19	-20
1 byol	-66	-63	-64	-68	-63	-62	-78
1 c	-22	-17	-18	-19	-20	-17	-20
1 ca	25	15	30	69	29	29	29
1 cabinet	-22	-17	-19	-18	-17	-17	-19
1 cach	-63	-47	-47	-48	-61	-45	-53
1 call	-29	-21	-19	-8	-27	-20	-21
1 came	-31	-31	-29	-31	-42	-30	-34
1 can	16	11	14	10	51	9	10
1 cannot	-19	-17	-16	-17	-23	-16	-17
1 cant	-25	-23	-24	-24	-25	-24	-30
1 capac	-49	-43	-42	-42	-44	-41	-45
1 card	-6	-6	-6	-6	-8	-6	-6
1 care	6	-26	-29	-26	-27	-24	-40
1 carri	-29	20	-20	-15	-26	-12	-12
1 center	-25	-24	-24	-24	-24	-23	-27
1 central	-84	-69	-117	-70	-83	-63	-70
1 cert	5	7	7	46	4	9	6
1 certif	-30	-28	-28	-29	-29	-27	-29
1 chang	-33	-29	-27	-27	-30	-27	-28
1 charg	33	-5	-13	-2	-4	-3	-14
1 cheaper	9	17	22	19	71	23	20
1 cheapest	12	30	14	29	109	29	31
1 cheat	55	3	16	16	2	16	14
1 check	-43	-37	-36	-37	-39	-36	-37
1 checksum	-42	-40	-34	-37	-38	-34	-37
1 choic	-68	-57	-64	-59	-57	-57	-70
1 choos	-29	-27	-30	-28	-27	-26	-29
1 cidr	-39	-35	-36	-34	-40	-35	-38
1 cipher	-10	-9	-13	-10	-10	-10	-11
1 cisco	-19	-18	-19	-21	-23	-19	-26
1 claim	-13	-9	-9	-10	-10	-9	-10
1 class	-31	-28	-29	-29	-35	-29	-29
1 claud	-2	-1	-3	-10	45	0	-8
1 clean	-43	-33	-32	-32	-33	-31	-33
1 cleanup	-35	-34	-36	-36	-34	-33	-37
1 cli	-24	-3	-4	-3	20	-3	-3
1 click	-44	-36	-37	-38	-38	-36	-52
1 client	-18	-22	-24	-23	-25	-22	-24
1 clock	-44	-34	-35	-37	-35	-35	-50
1 close	-27	-21	-21	-20	-20	-20	-21
1 cloud	0	7	3	8	54	8	-11
1 cluster	10	-6	-6	-7	-7	-5	2
1 cname	-18	-16	-17	-18	-19	-17	-19
1 code	-36	-30	-31	-30	-27	-30	-32
1 cold	-18	-24	-16	-10	22	-23	-15
1 collabor	-22	-20	-23	-18	-19	-18	-18
1 colleagu	-19	-21	-24	-21	-29	-20	-20
1 collect	-16	-19	-19	-20	-23	-19	-20
1 column	64	14	18	19	17	19	16
1 come	-20	-10	2	-10	-20	7	-6
1 command	13	27	28	29	90	25	29
1 commiss	-12	-11	-11	-11	-12	-11	-12
1 common	-43	-56	-45	-42	-40	-40	-44
1 compact	-44	-33	-33	-34	-36	-32	-34
1 compani	5	7	4	4	40	6	0
1 complaint	-53	-40	-40	-42	-56	-40	-49
1 complet	70	30	12	18	39	29	34
1 complianc	-50	-38	-40	-38	-40	-37	-41
1 compliant	-27	-26	-25	-26	-28	-26	-35
1 compon	-18	-16	-16	-16	-17	-16	-17
1 comprom	-25	-20	-21	-21	-22	-20	-19
1 comput	2	8	5	7	28	8	14
1 concurr	-5	-3	-15	-5	28	-5	-6
1 condit	-12	-11	-10	-11	-11	-10	-11
1 confidenti	-9	-8	-9	-8	-8	-8	-8
1 config	-90	-83	-91	-83	-89	-76	-94
1 configur	-35	-31	-33	-31	-32	-30	-32
1 confirm	-6	-6	-6	-7	-7	-6	-8
1 connect	-26	-23	-23	-23	-9	-22	-24
1 contact	-59	-40	-41	-41	-40	-39	-38
1 contain	-23	-20	-28	-20	-22	-19	-7
1 containerd	-49	-46	-49	-48	-59	-46	-50
1 content	-51	-44	-45	-43	-51	-43	-47
1 continu	-25	-23	-23	-34	-27	-23	-26
1 contractor	-20	-18	-18	-19	-18	-17	-21
1 control	-29	-25	-22	-25	-26	-25	-30
1 cool	-33	-29	-30	-29	-31	-29	-29
1 copi	-17	-14	3	-14	-16	-13	-17
1 core	-27	-26	-25	-26	-26	-26	-33
1 coredn	-18	-17	-22	-26	-17	-17	-19
1 correct	-1	2	2	1	16	1	-1
1 cost	-13	11	-9	10	69	11	13
1 could	27	2	-10	3	-1	2	2
1 count	-76	-66	-71	-71	-69	-66	-69
1 cover	52	0	-25	5	-5	-4	2
1 cpu	-45	-41	-41	-42	-44	-40	-42
1 crash	-20	-19	-20	-18	-19	-18	-18
1 creat	-44	-41	-43	-41	-44	-40	-45
1 creation	-100	-92	-98	-85	-88	-87	-105
1 credenti	-65	-59	-59	-59	-63	-57	-65
1 critic	-17	-14	-15	-15	-15	-14	-14
1 cron	-58	-46	-45	-49	-49	-46	-56
1 cross	-9	-8	-9	-9	-9	-8	-8
1 crypto	-50	-36	-38	-41	-37	-37	-38
1 cto	16	-3	-1	1	-4	0	0
1 cumul	-45	-44	-48	-43	-43	-44	-53
1 current	-20	-16	-16	-16	-17	-17	-18
1 custom	-2	-16	-11	-15	-17	-14	-5
1 cut	-13	-11	-11	-12	-16	-11	-13
1 cve	-37	-33	-33	-33	-35	-32	-40
1 cvs	-17	-16	-16	-17	-25	-16	-16
1 d	-35	-31	-29	-30	-30	-29	-32
1 daemon	-19	-19	-18	-19	-19	-19	-33
1 dai	-45	-43	-42	-42	-53	-41	-44
1 daili	-27	-26	-26	-26	-36	-26	-26
1 dangl	-22	-19	-20	-20	-21	-20	-24
1 dark	-16	-16	-15	-15	-17	-15	-15
1 dashboard	-30	-27	-31	-28	-29	-27	-28
1 data	-36	-33	-34	-32	-34	-32	-34
1 databas	-33	-30	-33	-31	-21	-29	-42
1 date	-11	-10	-10	-10	-9	-10	-13
1 day	-19	-18	-18	-18	-20	-18	-17
1 db	12	17	16	13	12	16	46
1 dba	-38	-37	-37	-39	-43	-37	-51
1 ddo	-31	-21	-21	-22	-21	-21	-21
1 dead	-24	-24	-23	-23	-26	-23	-23
1 deal	11	-39	-61	-38	-48	-37	-60
1 dear	-36	-28	-35	-27	-40	-27	-28
1 debian	-29	-29	-28	-29	-30	-29	-46
1 decid	-36	-31	-32	-32	-38	-31	-33
1 decis	-13	-12	-13	-12	-14	-12	-12
1 deck	17	7	7	7	7	7	8
1 decrypt	-13	-8	-9	-9	-9	-8	-8
1 dedic	-15	-14	-13	-13	-14	-13	-13
1 default	-29	-27	-32	-27	-20	-26	-29
1 defect	-18	-17	-18	-17	-22	-17	-17
1 defend	-11	-10	-10	-11	-10	-10	-14
1 defin	-46	-36	-39	-37	-39	-36	-37
1 definit	-70	-60	-88	-60	-62	-60	-60
1 delet	-1	2	1	2	33	3	2
1 deliveri	-61	-52	-60	-52	-56	-52	-55
1 demand	-15	-14	-14	-15	-16	-14	-14
1 demarc	73	28	28	25	22	24	28
1 deni	-11	-9	-8	-9	-8	-8	-8
1 depend	-105	-79	-79	-83	-84	-78	-103
1 deploi	-25	-20	-21	-21	-23	-20	-22
1 deploy	-19	-17	-17	-17	-18	-16	-18
1 design	-33	-31	-32	-31	-33	-31	-32
1 desktop	-22	-48	-60	-49	-49	-45	-62
1 destroi	-15	-15	-14	-18	-15	-15	-15
1 detect	-39	-35	-35	-36	-36	-35	-39
1 dev	-11	-1	-4	-3	44	-1	-2
1 develop	-30	-29	-25	-28	-26	-25	-25
1 devic	-37	-37	-38	-37	-37	-36	-43
1 di	-49	-46	-44	-46	-52	-44	-61
1 dial	-16	-13	-14	-13	-14	-13	-14
1 dictat	-13	-11	-11	-12	-15	-11	-11
1 did	-24	-16	-16	-15	23	-20	-21
1 didnt	-31	-34	-32	-32	-38	-31	-31
1 differ	-17	-29	-15	-15	6	-14	-18
1 digicert	-24	-25	-19	29	-17	-15	-17
1 directori	-29	-29	-29	-29	-35	-29	-44
1 dirti	-21	-19	-19	-22	-19	-19	-26
1 disabl	-20	-20	-21	-22	-21	-19	-21
1 disk	-30	-26	-26	-26	-26	-25	-27
1 dispos	-28	-28	-34	-36	-32	-28	-29
1 disrupt	-7	-7	-7	-7	-10	-7	-7
1 distribut	-32	-32	-32	-31	-37	-31	-39
1 distro	-21	-17	-16	-16	-18	-16	-18
1 divid	44	-29	-26	-23	-63	-33	-22
1 divis	86	16	11	20	8	19	18
1 dlq	-41	-39	-39	-39	-56	-40	-42
1 dmarc	-21	-25	-20	-20	-21	-20	-24
1 dns	5	6	8	27	48	11	10
1 do	0	-16	-26	-19	-18	-18	-26
1 doc	-24	-20	-21	-20	-20	-21	-20
1 dock	-23	-20	-19	-20	-23	-19	-23
1 docker	-14	-13	-13	-14	-13	-12	-13
1 document	-6	-15	-19	-18	-18	-15	-15
1 doe	-4	-14	-12	-14	-2	-14	-20
1 doesnt	69	20	23	20	24	24	22
1 domain	-36	38	-21	-30	-22	-17	-20
1 done	-9	-18	-20	-18	-24	-17	-20
1 dont	-26	-22	-25	-23	-23	-22	-24
1 doubl	-8	-6	-6	-7	-7	-6	-7
1 down	60	12	9	12	21	12	3
1 downfal	-10	-9	-9	-10	-10	-9	-12
1 download	-22	-18	-18	-18	-18	-17	-19
1 dpo	46	14	12	13	7	13	14
1 dr	78	-30	-36	-30	-68	-26	-53
1 drain	16	31	21	27	103	29	28
1 drift	-106	-74	-73	-72	-73	-72	-81
1 drill	-52	-47	-48	-45	-46	-45	-47
1 drive	-40	-32	-32	-32	-34	-31	-33
1 driver	-20	-22	-20	-21	-21	-20	-19
1 drop	-39	-13	-29	-44	-40	-29	-31
1 dump	-11	-7	-8	-7	-7	-7	-7
1 durabl	-43	-35	-37	-37	-38	-37	-38
1 duti	128	16	26	24	24	27	22
1 each	53	0	9	11	-5	11	9
1 ec2	-28	-30	-31	-29	-30	-28	-37
1 ecs	-48	-47	-47	-46	-47	-46	-69
1 edg	-31	-29	-30	-29	-31	-29	-31
1 effort	26	22	24	70	20	26	23
1 either	84	39	39	40	39	39	40
1 eks	-43	-43	-42	-44	-43	-42	-73
1 electr	-50	-42	-46	-42	-49	-42	-42
1 eleven	-14	-13	-14	-15	-14	-13	-15
1 els	28	34	62	58	26	34	32
1 elsewher	-8	-5	-5	-6	-6	-6	-6
1 em	-62	-52	-50	-52	-64	-51	-59
1 employe	-29	-28	-28	-28	-29	-27	-27
1 empti	-44	-38	-40	-47	-43	-39	-40
1 enabl	-50	-45	-49	-45	-41	-45	-50
1 encrypt	-52	-49	-50	-49	-53	-48	-55
1 end	4	-6	-5	-7	9	-6	-10
1 endpoint	-22	1	56	4	27	4	1
1 enforc	-26	-22	-23	-24	-23	-22	-23
1 engin	-40	-36	-36	-36	-29	-35	-51
1 enough	-8	-8	-8	-8	-8	-8	-9
1 ensur	-29	-22	-23	-23	-24	-22	-22
1 entri	-11	-10	-10	-10	-10	-10	-11
1 env	-43	-29	-30	-30	-38	-29	-35
1 environ	-31	-24	5	-23	-28	-23	-25
1 ephemer	-31	-27	-27	-39	-37	-27	-28
1 equip	-31	-30	-31	-30	-31	-30	-45
1 eras	-44	-44	-44	-41	-56	-41	-41
1 error	-19	-18	-18	-18	-21	-18	-20
1 escap	-22	-20	-20	-20	-21	-20	-27
1 esx	24	-27	-16	-20	-39	-18	-28
1 esxi	-46	-44	-44	-44	-45	-43	-63
1 etc	-11	-12	-11	-11	-15	-11	-13
1 etcd	-75	-71	-87	-72	-74	-70	-77
1 etl	-21	-18	-18	-21	-19	-18	-20
1 eu	-24	-5	-24	-10	23	-4	-8
1 even	-75	-56	-73	-60	-68	-66	-79
1 event	-28	-26	-27	-26	-28	-25	-27
1 ever	-37	-29	-30	-32	-33	-30	-32
1 everi	-34	-32	-33	-32	-32	-31	-35
1 everyon	-54	-52	-51	-50	-71	-50	-52
1 everyth	94	18	18	21	5	17	19
1 evid	-10	-12	-12	-13	-13	-12	-14
1 ex	-32	-29	-29	-30	-31	-29	-31
1 exactli	10	21	63	22	10	21	23
1 execut	-16	-10	17	-10	0	-9	-10
1 exist	46	14	7	15	10	16	14
1 expect	-14	-12	-14	-14	-14	-12	-12
1 expir	-22	-21	-22	-23	-26	-21	-21
1 explain	50	23	28	25	10	25	26
1 export	-16	-16	-20	-17	-17	-16	-16
1 exposur	-36	-34	-43	-36	-45	-34	-37
1 extend	-10	-6	29	-6	-31	-6	-7
1 extern	-12	-9	-8	-9	-8	-8	-10
1 extra	-58	-55	-61	-54	-62	-55	-64
1 facil	-29	-28	-27	-27	-32	-27	-42
1 factor	-11	-10	-10	-10	-10	-10	-11
1 factori	21	-5	-7	-5	-6	-5	-15
1 fail	-19	-18	-17	-17	-18	-17	-19
1 failov	-17	-16	-15	-16	-16	-15	-15
1 failur	-14	-12	-12	-13	-13	-12	-13
1 fall	-14	-32	-24	-23	-27	-28	-26
1 fals	-48	-33	-38	-37	-49	-32	-32
1 famili	2	5	2	-16	45	6	8
1 fault	-39	-36	-37	-38	-43	-35	-38
1 faulti	-19	-19	-20	-21	-20	-19	-23
1 feed	-22	-17	-17	-17	-18	-17	-22
1 fell	-25	-23	-27	-26	-28	-24	-23
1 fgac	-20	-20	-24	-20	-22	-19	-19
1 field	-24	-21	-22	-21	-23	-21	-22
1 file	-3	-2	-4	1	29	-3	-4
1 fill	42	7	7	8	5	8	8
1 find	-47	-27	-28	-27	-16	-27	-29
1 fine	-29	-29	-29	-28	-33	-28	-29
1 finger	-29	-28	-28	-44	-42	-28	-31
1 fip	-41	-40	-41	-39	-43	-39	-42
1 firecrack	-35	-33	-56	-37	-39	-33	-36
1 firewal	-38	-36	-36	-37	-39	-36	-49
1 firmwar	-56	-51	-53	-50	-52	-50	-55
1 first	-18	-32	-30	-36	-36	-31	-36
1 five	7	0	-12	-3	0	0	-1
1 fix	-22	-19	-20	-20	-21	-19	-21
1 flag	-36	-27	-36	2	1	-19	-25
1 flavor	16	28	30	103	-3	30	29
1 flaw	-29	-20	-20	-21	-22	-20	-22
1 fleet	-38	-36	-36	-36	-24	-35	-44
1 flip	-18	-17	-18	-19	-18	-17	-19
1 flood	-43	-48	-41	-41	-42	-40	-42
1 floor	-54	-49	-49	-49	-52	-50	-66
1 flow	-16	-12	41	-10	-14	-10	-13
1 for	-6	-17	-11	-12	-14	-16	-19
1 forc	-26	-24	-25	-25	-28	-24	-24
1 forev	1	5	8	7	39	8	6
1 form	35	0	1	-2	-16	0	2
1 found	-17	-14	-14	-14	-16	-14	-16
1 frankfurt	13	25	19	23	68	26	25
1 free	-18	-15	-16	-17	-16	-16	-21
1 fresh	-44	-26	-26	-27	-26	-26	-26
1 fridai	-41	-30	-30	-31	-31	-31	-31
1 from	-24	-23	-23	-20	-26	-20	-24
1 front	-38	-34	-32	-32	-37	-34	-36
1 full	34	-6	-8	-8	-15	-5	-6
1 function	-50	-38	-38	-39	-39	-37	-42
1 game	-49	-46	-46	-44	-48	-44	-48
1 gatewai	-34	-38	-42	-49	-22	-37	-60
1 gbp	-77	-70	-72	-71	-79	-69	-75
1 gdpr	-40	-32	-34	-36	-35	-32	-38
1 general	-37	-33	-33	-33	-33	-33	-56
1 geo	-21	-19	-19	-19	-20	-19	-19
1 get	-25	-27	-29	-28	-33	-27	-30
1 gimm	28	-6	0	1	-16	0	0
1 give	17	-8	-8	-7	-19	-8	-7
1 global	-9	-9	-9	-8	-9	-8	-10
1 go	-13	43	1	22	-3	8	7
1 goe	-19	44	-19	-4	-12	-4	-6
1 gone	-12	-9	-9	-9	-10	-9	-10
1 good	4	1	6	-12	57	4	3
1 googl	26	28	29	27	65	28	26
1 got	12	-19	-26	-15	-17	-15	-21
1 gotta	-16	-15	-15	-15	-18	-15	-17
1 govern	-32	-26	-30	-27	-30	-26	-29
1 gpu	-35	-33	-33	-15	-39	-31	-38
1 grain	-41	-40	-43	-40	-48	-39	-39
1 grant	-45	-44	-44	-42	-58	-41	-45
1 graph	-52	-41	-45	-45	-58	-43	-43
1 green	-42	-30	-42	-33	-32	-32	-30
1 gremlin	-33	-32	-33	-33	-34	-32	-34
1 group	-44	-40	-43	-39	-39	-38	-43
1 grow	-35	-32	-34	-33	-35	-32	-35
1 guarante	-25	-25	-40	-26	-25	-25	-25
1 guard	-13	-15	-10	8	-11	-9	-11
1 guardrail	-43	-39	-42	-37	-39	-36	-41
1 guess	-15	-13	-12	-12	-13	-13	-12
1 guest	-17	-8	-8	-8	13	-7	-13
1 gui	-37	-31	-31	-31	-34	-31	-36
1 guy	-29	-24	-24	-37	-28	-24	-36
1 ha	-24	-26	-31	25	-29	-15	-20
1 hack	-26	-26	-26	-26	-27	-26	-46
1 had	-38	-28	-29	-30	-30	-28	-32
1 haiku	3	15	15	14	63	15	15
1 half	-24	-21	-22	-22	-23	-21	-24
1 hall	-15	-12	-13	-12	-12	-12	-13
1 hand	19	-12	-13	-14	-16	-12	-17
1 handl	52	30	26	32	8	32	105
1 happen	-10	-8	-10	-8	-9	-8	-8
1 hard	-10	-9	-9	-9	-10	-9	-9
1 hardcod	-27	-36	-25	-26	-27	-26	-27
1 harden	-55	-52	-52	-53	-52	-50	-61
1 hardwar	-46	-42	-43	-41	-44	-41	-46
1 has	-9	-15	-16	-12	-12	-14	-17
1 hash	-11	-9	-8	-9	-8	-9	-9
1 hasnt	-29	-25	-25	-27	-31	-25	-30
1 hat	12	-13	-9	-13	-14	-12	-31
1 have	9	0	-9	-4	11	-3	-8
1 he	-28	-27	-31	-29	-35	-26	-27
1 head	-42	-36	-35	-40	-36	-35	-43
1 headach	-10	-10	-10	-10	-13	-10	-10
1 health	-56	-47	-47	-46	-46	-45	-47
1 hear	-9	-8	-8	-8	-8	-8	-9
1 help	39	37	113	41	39	22	39
1 here	40	12	5	6	5	12	7
1 hey	63	16	11	16	1	16	16
1 high	-22	-21	-21	-21	-28	-21	-22
1 hijack	-36	-24	-25	-24	-24	-24	-25
1 him	-36	-34	-34	-35	-37	-33	-41
1 hipaa	-19	-13	-14	-14	-14	-13	-13
1 hit	-52	-36	-42	-38	-48	-35	-41
1 hm	-35	-35	-33	-33	-36	-33	-35
1 hold	-31	-26	-27	-27	-30	-26	-32
1 hole	-21	-20	-21	-23	-23	-20	-24
1 homework	70	12	6	10	-11	13	18
1 hook	49	-4	-20	-5	-7	-5	-15
1 hope	-15	-12	-12	-12	-13	-12	-11
1 host	-23	-20	-21	-10	-22	-19	-3
1 how	69	27	28	28	75	27	29
1 hpc	-33	-25	-26	-42	-31	-26	-41
1 hr	-9	-5	26	-4	-32	-9	-4
1 http	-20	-19	-19	-19	-20	-18	-21
1 hum	-26	-26	-24	-25	-33	-24	-29
1 hyperpod	-12	-12	-12	-13	-12	-12	-18
1 hypervisor	-33	-31	-30	-30	-33	-30	-39
1 i	17	-11	-9	-9	-10	-9	-12
1 id	45	22	26	56	11	26	25
1 idea	35	56	54	33	85	55	94
1 ident	-50	-26	-26	-27	-26	-26	-27
1 if	-24	-22	-41	-22	-34	-29	-33
1 im	89	36	28	32	34	33	35
1 imag	-32	-31	-31	-29	-31	-29	-34
1 import	-27	-25	-25	6	-26	-23	-29
1 in	-20	-24	-16	-23	-21	-23	-27
1 incid	-43	-35	-37	-37	-38	-35	-33
1 includ	-24	-22	-21	-22	-30	-22	-27
1 index	-27	-24	-24	-24	-28	-24	-27
1 infect	-32	-28	-28	-28	-34	-28	-29
1 infer	-26	-26	-29	-27	-27	-26	-27
1 infrastructur	-42	-37	-39	-37	-38	-37	-39
1 ingest	-18	-15	-16	-15	-15	-15	-17
1 inherit	86	30	-7	30	29	29	35
1 inject	-41	-28	-29	-29	-30	-29	-30
1 insid	-48	-44	-52	-44	-45	-43	-49
1 inspect	-29	-22	-23	-22	-23	-22	-24
1 instal	-26	-24	-24	-24	-22	-23	-14
1 instanc	-5	5	2	3	47	3	-3
1 instead	-53	-16	-46	-55	-38	-35	-36
1 instrument	-23	-19	-19	-19	-19	-19	-21
1 integr	-52	-28	-28	-28	-28	-28	-28
1 intent	-17	-15	-15	-15	-15	-17	-16
1 intern	-33	-32	-34	-32	-41	-31	-33
1 internet	-30	-20	-20	-20	-20	-19	-21
1 into	-29	-20	-28	-27	-28	-26	-29
1 intrus	-35	-32	-32	-33	-34	-31	-33
1 invent	21	40	48	54	139	41	35
1 investig	-61	-49	-52	-52	-64	-51	-51
1 invoc	-24	-21	-23	-22	-24	-22	-23
1 invoic	4	18	57	19	61	19	17
1 iptabl	-16	-14	-14	-15	-15	-14	-15
1 is	-23	-16	-4	-16	-13	-17	-21
1 isnt	-32	-20	-25	0	-24	-20	-27
1 iso	-12	-10	-10	-10	-10	-9	-10
1 isol	-34	-31	-36	-31	-32	-31	-34
1 issu	-27	-25	-25	-26	-29	-25	-26
1 it	-5	-8	-6	-8	-3	-7	7
1 item	10	17	13	15	95	15	11
1 its	-26	-27	-27	-26	-31	-26	-28
1 itself	-34	-30	-31	-31	-38	-30	-35
1 januari	-19	-18	-18	-18	-18	-18	-28
1 jar	-28	-25	-24	-25	-26	-25	-28
1 java	-28	-27	-28	-28	-29	-26	-31
1 jdbc	-14	-12	-13	-13	-13	-12	-12
1 job	3	-10	-14	-10	-12	-9	9
1 join	-34	-28	-28	-31	-31	-28	-37
1 js	-18	-17	-19	-18	-17	-17	-21
1 just	-21	27	-14	-21	-16	-7	-9
1 karpent	-28	-28	-29	-30	-26	-27	-32
1 kbs	-70	-66	-72	-68	-67	-66	-85
1 keep	-28	-25	-25	-24	-29	-25	-27
1 kei	-60	-58	-58	-56	-57	-56	-79
1 kept	-47	-43	-43	-43	-61	-43	-46
1 kernel	-52	-50	-50	-52	-55	-50	-67
1 key	-21	-14	12	-15	-8	-16	-17
1 kick	-34	-29	-31	-29	-33	-29	-33
1 kill	-24	-24	-24	-24	-33	-23	-26
1 kind	-76	-74	-71	-72	-75	-71	-96
1 kindli	87	12	26	25	16	25	26
1 know	22	4	24	4	-5	4	3
1 kubelet	-29	-28	-32	-30	-28	-28	-37
1 kvm	-11	-11	-11	-12	-12	-11	-18
1 label	-19	-16	-17	-16	-16	-16	-19
1 labor	69	-1	-11	7	-12	5	2
1 lack	10	27	10	22	102	20	4
1 lambda	-11	-9	-10	-9	-11	-9	-11
1 land	-20	-18	-20	-19	-19	-18	-22
1 laptop	-9	-7	-7	-7	-7	-7	-7
1 larg	4	16	5	15	65	18	16
1 last	-30	-30	-29	-32	-32	-30	-29
1 latest	-1	11	-23	8	96	8	5
1 launch	8	12	16	12	30	12	27
1 law	-15	-12	-12	-13	-14	-12	-13
1 layer	-2	-17	-19	-15	-22	-19	-16
1 leaf	-28	-26	-28	-30	-27	-25	-25
1 leak	-33	-27	-26	-26	-27	-26	-26
1 leaki	-25	-23	-23	-25	-26	-22	-24
1 least	-16	-2	-29	61	-10	-3	-12
1 leav	38	5	-2	27	-7	7	5
1 leaver	-26	-19	-20	-21	-20	-19	-18
1 left	38	-8	-20	-6	-13	-5	-6
1 legal	-24	-21	-24	-21	-22	-20	-23
1 length	-10	-8	-8	-8	-8	-8	-9
1 less	41	33	46	126	36	47	42
1 let	-70	-46	-48	-47	-62	-45	-45
1 letter	-10	-8	-8	-8	-8	-8	-9
1 level	-34	-32	-33	-32	-37	-31	-33
1 liabl	-38	-35	-37	-36	-49	-35	-37
1 lib	-72	-65	-68	-64	-70	-64	-69
1 librari	-19	-17	-18	-18	-18	-17	-25
1 licens	11	22	23	21	20	24	90
1 life	-5	-3	-5	-7	22	-4	-10
1 lifecycl	-36	-33	-37	-33	-34	-32	-34
1 lift	-27	20	-13	-32	-25	-12	-28
1 lightsail	-22	-21	-21	-42	-21	-22	-21
1 like	16	-12	-12	6	-32	-9	-12
1 limit	-21	-19	-25	-19	-5	-20	-20
1 line	-38	-33	5	-26	-44	-27	-34
1 link	-36	-34	-35	-36	-36	-34	-39
1 linux	-24	-20	-19	-9	-15	-18	-16
1 list	89	22	23	22	7	20	22
1 listen	-57	-53	-55	-52	-54	-51	-56
1 live	-15	-12	-12	-13	-13	-12	-13
1 load	15	17	9	15	65	15	13
1 local	-24	-23	-24	-24	-23	-22	-24
1 locat	-27	-24	-26	-24	-24	-24	-28
1 lock	-45	-40	-46	-39	-40	-38	-47
1 log	-20	-17	3	-17	-14	-16	-19
1 logic	-15	-12	-12	-12	-13	-12	-12
1 login	-45	-43	-45	-44	-46	-42	-45
1 lol	-25	-23	-24	-23	-30	-24	-25
1 long	-21	-18	-18	-19	0	-18	-23
1 longer	25	-3	-10	-2	-9	-1	-2
1 look	18	-7	-8	-6	-8	-5	-8
1 lose	-17	-17	-16	-16	-19	-16	-16
1 lost	11	-4	-4	-2	-3	-3	-3
1 low	-11	-10	-10	-11	-14	-10	-10
1 lowest	19	15	16	63	11	19	15
1 machin	-12	-8	-9	-8	-9	-7	16
1 made	-45	-35	-36	-36	-38	-36	-39
1 mail	-33	-24	-24	-25	-26	-24	-26
1 maintain	-36	-33	-34	-33	-34	-33	-40
1 mainten	-55	-42	-45	-47	-44	-42	-48
1 major	-16	-15	-17	-15	-15	-15	-16
1 make	-24	-21	-22	-22	-22	-21	-21
1 malici	-10	-7	-9	-8	-8	-8	-8
1 manag	-38	-25	-18	-30	-32	-30	-35
1 mandatori	-11	-9	-10	-9	-10	-9	-11
1 mani	-20	-13	-15	-12	8	-12	-12
1 manifest	-39	-36	-36	-36	-38	-36	-41
1 manual	-22	-21	-20	-21	-27	-22	-22
1 map	-24	-22	-22	-22	-25	-21	-23
1 march	17	-2	-1	-5	-5	-2	-1
1 mark	-17	-16	-17	-19	-17	-16	-19
1 master	-16	-14	-14	-14	-14	-14	-15
1 materi	-9	-8	-9	-8	-9	-8	-8
1 matrix	149	43	30	47	45	48	39
1 max	-23	-30	-32	-16	24	-17	-16
1 maximum	-6	-5	-15	-6	16	-6	-5
1 may	-32	-26	-32	-27	-16	-26	-27
1 me	79	32	74	42	60	36	39
1 mean	-39	-11	71	7	-26	-5	-8
1 meant	-42	-19	25	-16	-21	-17	-19
1 media	-28	-28	-34	-36	-32	-28	-29
1 meet	-9	-7	-6	-7	-7	-7	-8
1 memori	-31	-29	-36	-29	-25	-29	-33
1 mend	-34	-32	-33	-32	-39	-32	-36
1 merg	-9	-9	-9	-9	-9	-9	-9
1 mess	-17	-16	-16	-16	-18	-16	-16
1 messag	-20	-15	-29	-16	12	-16	-15
1 metadata	-13	-13	-13	-13	-14	-13	-18
1 metal	-14	-9	22	-13	-22	-9	-15
1 metric	-26	-26	-26	-25	-29	-25	-37
1 mfa	-15	-13	-13	-13	-6	-12	-13
1 microcod	-10	-9	-9	-10	-10	-9	-12
1 migrat	-23	-32	-31	-33	-39	-32	-46
1 million	-38	-34	-32	-33	-40	-33	-39
1 min	-31	-36	-36	-37	-43	-36	-37
1 mine	6	-5	-14	-13	-11	-6	-12
1 miner	-41	-37	-38	-43	-38	-36	-39
1 minimum	-31	-30	-30	-31	-48	-30	-31
1 minor	-72	-66	-74	-65	-67	-63	-69
1 minut	-30	-25	-28	-27	-28	-26	-29
1 miss	-38	-29	-30	-30	-31	-29	-30
1 mistak	-45	-43	-45	-42	-44	-42	-49
1 ml	-25	-20	-21	-22	-26	-17	-21
1 mobil	-28	-25	-23	-27	-23	-23	-24
1 mode	6	-4	18	30	-21	-1	-4
1 model	61	3	2	5	-4	4	4
1 modul	7	13	12	12	39	13	13
1 mondai	16	1	3	2	-2	3	3
1 month	-37	-33	-36	-34	-29	-33	-46
1 monthli	-2	11	-4	-19	45	10	6
1 more	-39	-38	-42	-39	-45	-37	-39
1 morn	-32	-31	-31	-30	-23	-30	-36
1 mount	-41	-36	-38	-38	-39	-36	-44
1 move	-41	-40	-38	-38	-41	-37	-41
1 much	57	22	25	13	23	20	23
1 multi	-34	-31	-41	-34	-19	-30	-32
1 must	-17	-27	-29	-27	-30	-26	-33
1 my	10	-12	-17	-13	4	-11	-17
1 myself	34	-4	-5	-17	-6	-3	-2
1 mysql	-60	-32	-52	-32	-35	-34	-32
1 n	56	17	20	19	16	18	16
1 name	-12	-3	-18	-3	35	-2	23
1 namespac	-31	-26	-27	-27	-28	-26	-32
1 narrow	-23	-19	-19	-20	-22	-19	-20
1 nearli	-14	-12	-11	-12	-12	-11	-12
1 necessari	-10	-9	-12	-10	-9	-9	-9
1 need	11	-9	-10	-11	-5	-9	-12
1 network	-20	-18	-6	-18	-18	-17	-18
1 never	-22	-21	-22	-23	-23	-21	-27
1 new	2	31	0	-1	-2	2	1
1 newer	-9	-9	-10	-9	-10	-9	-10
1 newslett	-51	-36	-37	-42	-56	-36	-39
1 next	34	37	12	15	10	8	15
1 night	-54	-52	-49	-56	-52	-49	-88
1 nine	-14	-13	-14	-15	-14	-13	-15
1 no	-16	-18	-24	-20	-22	-19	-9
1 nobodi	-22	-18	-20	-19	-20	-18	-19
1 node	-21	-16	-18	-9	-15	-15	7
1 nodepool	-20	-17	-16	-17	-20	-16	-16
1 non	-10	-9	-9	-9	-14	-9	-9
1 noncompli	-42	-34	-34	-33	-40	-34	-35
1 none	-22	-20	-20	-21	-22	-20	-21
1 normal	-45	38	-18	-26	-20	-5	-4
1 not	-5	3	-18	-16	-25	-13	-16
1 noth	13	6	6	23	3	7	7
1 notic	-27	-24	-25	-25	-25	-25	-26
1 now	-34	-30	-31	-27	-18	-28	-28
1 npm	-34	-29	-29	-29	-29	-29	-41
1 nsx	-25	-21	-21	-21	-22	-20	-25
1 number	-17	-16	-16	-17	-20	-16	-18
1 nutshel	166	33	38	55	25	42	39
1 nvidia	-24	-26	-24	-25	-26	-24	-22
1 o	-19	-19	-19	-19	-22	-19	-21
1 object	-23	-22	-24	-20	-6	-20	-21
1 oblig	186	21	6	37	22	35	32
1 obtain	-11	-10	-10	-10	-11	-10	-11
1 ocr	-52	-28	-28	-29	-28	-29	-30
1 odd	-15	-11	-11	-12	-12	-12	-11
1 of	-15	-20	-21	-18	-18	-19	-24
1 off	-34	-37	-39	-36	-36	-35	-39
1 offer	-9	-8	-12	-9	-9	-9	-9
1 offic	-32	-28	-29	-30	-34	-28	-31
1 offlin	-7	-6	-7	-6	-7	-6	-9
1 ok	-24	-25	-25	-24	-29	-24	-26
1 okta	-19	-13	-13	-13	-13	-12	-13
1 old	-34	-32	-32	-32	-37	-32	-34
1 on	-30	-27	-32	-30	-30	-30	-37
1 onc	-32	-26	-26	-28	-30	-26	-28
1 one	8	3	19	23	11	5	2
1 onli	3	0	13	-2	9	-3	-1
1 ons	-7	-6	-7	-6	-6	-6	-8
1 onto	-20	-19	-19	-19	-21	-19	-24
1 open	-29	-23	-23	-23	-21	-23	-25
1 openssl	-13	-11	-11	-12	-12	-11	-12
1 oper	-28	-26	-26	-26	-27	-25	-28
1 option	-53	-49	-68	-1	-56	-47	-61
1 or	-25	-10	-13	2	-15	-10	-5
1 orchestr	-10	-9	-9	-9	-9	-9	-10
1 order	-33	-31	-34	-34	-33	-31	-37
1 org	-34	-25	-25	-27	-26	-26	-29
1 organ	-20	-14	-14	-15	-16	-14	-14
1 os	13	21	18	18	18	21	92
1 other	-10	-9	-9	-9	-9	-9	-10
1 ou	-49	-64	-49	-46	-52	-48	-47
1 ought	-12	-11	-10	-11	-11	-10	-10
1 our	2	-5	-7	-1	-2	-1	10
1 ourself	26	-7	-25	-12	-42	-6	-6
1 ourselv	-41	-53	-49	-49	-49	-47	-59
1 out	14	-2	-4	-1	18	0	-3
1 outag	-19	-18	-18	-18	-26	-17	-19
1 outlin	91	31	24	24	19	35	36
1 over	-1	-11	-12	-12	-14	-10	-12
1 overnight	-31	-24	-24	-27	-27	-24	-28
1 overview	118	20	21	23	-9	22	23
1 own	16	3	1	18	21	9	38
1 owner	10	7	5	9	2	5	57
1 ownership	24	-12	-11	-9	-14	-11	-13
1 packag	-17	-15	-16	-16	-16	-15	-17
1 page	-33	-30	-29	-30	-33	-28	-33
1 pager	85	28	28	26	4	30	31
1 pai	-16	-14	-14	-14	-16	-14	-14
1 paid	14	15	10	11	56	14	12
1 pair	-14	-2	-7	-4	30	-4	-2
1 palo	-38	-19	-18	-17	17	-21	-25
1 pan	-33	-31	-33	-32	-36	-31	-46
1 panda	-32	-32	-35	-33	-34	-32	-55
1 paragraph	49	4	2	4	6	3	10
1 param	-24	-22	-24	-25	-24	-22	-25
1 paramet	-32	-29	-29	-29	-30	-28	-32
1 part	129	42	40	47	36	49	67
1 parti	15	-3	-1	-4	-8	-3	-5
1 partit	-134	-107	-105	-99	-105	-99	-99
1 partner	-18	-16	-25	-17	-17	-16	-17
1 pass	-63	-48	-60	-48	-52	-47	-47
1 passport	-18	-14	-13	-14	-14	-14	-15
1 password	-49	-43	-44	-43	-43	-42	-45
1 past	27	29	29	27	64	27	27
1 patch	-21	-14	-16	-11	-11	-13	23
1 patient	-20	-16	-16	-16	-18	-16	-18
1 pdb	75	84	199	80	123	90	73
1 peek	-29	-28	-50	-31	-31	-27	-30
1 peer	-41	-37	-37	-38	-42	-36	-46
1 pend	7	9	5	8	39	10	1
1 peopl	-26	-20	-21	-21	-21	-21	-22
1 per	63	22	18	25	55	25	24
1 percentag	27	32	9	31	75	32	34
1 perform	-16	-15	-15	-15	-16	-15	-20
1 period	-30	-23	-32	-22	-23	-22	-22
1 permiss	-38	-35	-36	-35	-38	-35	-36
1 permit	-28	-25	-29	-25	-27	-24	-25
1 person	-47	-32	-33	-34	-34	-32	-33
1 phish	-31	-28	-30	-30	-31	-28	-33
1 php	-34	-35	-34	-33	-42	-31	-35
1 physic	-24	-20	-21	-20	-21	-20	-22
1 pi	-51	-36	-35	-43	-48	-36	-55
1 pick	-40	-39	-41	-40	-43	-39	-42
1 pictur	87	28	31	31	18	32	34
1 pile	-34	-33	-33	-32	-43	-33	-34
1 pip	-24	-23	-23	-25	-23	-22	-23
1 pipe	-21	-19	-19	-22	-19	-19	-26
1 pitr	-36	-34	-34	-34	-37	-32	-32
1 pki	19	11	26	65	23	26	25
1 place	-12	-11	-11	-12	-11	-11	-12
1 plain	-32	-25	-26	-24	-25	-24	-25
1 plan	-12	21	-10	-5	13	-4	-8
1 plane	-26	-23	-18	-22	-23	-22	-25
1 plant	-46	-39	-38	-39	-41	-38	-58
1 platform	-19	-16	12	-15	-18	-15	-17
1 pleas	49	24	27	23	50	23	23
1 pls	85	4	17	22	66	8	2
1 plu	-10	-10	-11	-11	-10	-10	-12
1 plugin	-70	-63	-63	-68	-64	-60	-68
1 plz	106	18	23	26	48	23	20
1 pod	-24	-22	-30	-22	-10	-21	-26
1 point	-11	-22	-17	-17	-18	-16	-19
1 poison	-34	-32	-32	-33	-43	-33	-35
1 polici	-41	-36	-35	-36	-38	-26	-38
1 pool	-59	-57	-57	-56	-59	-56	-75
1 port	-16	-14	-14	-14	-15	-14	-15
1 posix	-40	-33	-35	-33	-35	-33	-37
1 possibl	10	12	7	-2	66	12	-3
1 power	-20	-15	-17	-17	-1	-15	-17
1 pre	-53	-45	-46	-45	-44	-44	-51
1 prem	-33	-34	-30	-31	-32	-30	-32
1 premiz	-19	-18	-18	-18	-18	-17	-20
1 presenc	-39	-34	-35	-35	-36	-34	-46
1 press	-27	-26	-27	-30	-36	-26	-30
1 princip	-33	-30	-28	-28	-37	-29	-28
1 print	-18	-18	-17	-17	-21	-17	-18
1 privat	-16	-9	-9	-9	5	-9	-9
1 privileg	-45	-37	-53	-44	-40	-38	-41
1 problem	-24	-22	-27	-30	-22	-23	-22
1 process	-32	-23	-23	-23	-24	-22	-23
1 procur	12	-16	-14	-15	-27	-18	-12
1 prod	-19	-12	-16	-14	15	-11	-12
1 produc	-32	-27	-27	-27	-27	-27	-35
1 product	-9	-8	-8	-9	-10	-8	-9
1 profil	-19	-15	-15	-15	-16	-15	-17
1 project	-26	-23	-24	-25	-28	-23	-24
1 promiz	-11	-10	-12	-12	-12	-11	-11
1 prompt	-59	-45	-46	-46	-49	-45	-47
1 protect	-23	-22	-22	-22	-21	-21	-23
1 provid	-20	-18	-18	-18	-20	-18	-20
1 provis	-37	-19	-32	-21	-32	-28	-32
1 proxi	-60	-57	-59	-58	-67	-57	-70
1 public	-17	-14	-16	-15	2	-15	-17
1 publicli	-17	-17	-18	-17	-18	-17	-18
1 publish	-36	-33	-36	-34	-37	-33	-35
1 pull	-26	-19	-19	-20	-19	-19	-20
1 push	-21	-19	-20	-20	-21	-19	-21
1 put	-25	-23	-23	-24	-23	-22	-23
1 python	-15	-14	-15	-6	-3	-14	-19
1 python3	-58	-51	-56	-51	-58	-51	-68
1 q	-59	-53	-49	-49	-48	-48	-60
1 quarter	1	59	22	23	19	22	23
1 quarterli	24	38	39	34	34	37	92
1 queri	-28	-26	-26	-26	-19	-26	-28
1 question	-36	-31	-30	-28	-29	-31	-30
1 queue	-41	-39	-39	-39	-39	-38	-45
1 quick	14	-23	-10	-11	-11	-11	-16
1 quota	3	20	21	20	88	13	22
1 r	-17	0	-7	0	8	44	10
1 raci	130	18	26	29	14	23	25
1 rack	-34	-28	-28	-28	-31	-28	-33
1 raiz	18	33	34	34	102	25	33
1 ran	-11	-11	-11	-20	-11	-11	-11
1 rang	-40	-36	-36	-35	-41	-35	-38
1 ransomwar	-17	-16	-16	-18	-17	-16	-19
1 raspberri	-51	-36	-35	-43	-48	-36	-55
1 rbac	-90	-82	-85	-78	-81	-78	-88
1 rce	-58	-43	-39	-43	-43	-47	-63
1 reach	10	11	12	11	34	11	8
1 reachabl	-57	-39	-39	-38	-40	-38	-40
1 react	-27	-25	-25	-26	-30	-25	-29
1 read	-2	3	1	1	52	1	2
1 readabl	-27	-16	-16	-16	-17	-16	-16
1 reader	27	27	13	25	86	23	22
1 reboot	-28	-14	-14	-15	-1	-14	-19
1 rebuild	-12	-10	-11	-11	-11	-10	-11
1 receiv	-16	-14	-14	-14	-15	-13	-14
1 record	-34	-29	-28	-22	-32	-28	-29
1 recov	-15	-13	-12	-14	-13	-13	-14
1 recoveri	-18	-15	-17	-16	-17	-15	-16
1 red	8	-14	-11	-14	-15	-13	-31
1 redi	-22	-22	-25	-24	-23	-22	-32
1 redishel	-56	-45	-41	-45	-45	-46	-65
1 redund	-42	-41	-45	-40	-40	-39	-45
1 refresh	-26	-23	-28	-23	-23	-22	-22
1 regard	38	-15	-22	5	30	5	6
1 region	-19	-16	-17	-16	-4	-15	-15
1 regist	-14	-27	-24	-23	-27	-23	-28
1 registri	-34	-32	-32	-31	-33	-31	-38
1 regresshion	-56	-41	-48	-44	-60	-39	-55
1 relaunch	-72	-58	-58	-59	-63	-57	-73
1 releas	-58	-40	-51	-40	-24	-41	-40
1 remain	88	18	5	18	6	18	17
1 remedi	-119	-109	-114	-100	-104	-102	-118
1 remind	4	-13	-11	-11	-44	-11	-12
1 remov	-35	-32	-31	-32	-35	-32	-37
1 renew	-4	-3	-3	28	-6	-2	-3
1 repair	-32	-29	-30	-30	-32	-29	-32
1 replac	-29	-24	-25	-24	-26	-24	-25
1 replai	-74	-68	-66	-64	-67	-64	-73
1 replic	-36	-34	-34	-34	-40	-33	-35
1 replica	-37	-33	-35	-34	-29	-33	-34
1 report	-17	-14	-14	-14	-14	-14	-14
1 repositori	-18	-18	-18	-17	-18	-17	-18
1 reput	-24	-29	-23	-23	-25	-24	-27
1 request	-24	-23	-25	-23	-26	-23	-25
1 requir	-27	-25	-26	-25	-26	-24	-26
1 research	9	-4	-2	-4	-3	-2	-3
1 reserv	-11	-6	3	0	54	2	2
1 reset	0	5	4	-1	30	4	0
1 resolv	-25	-23	-24	-25	-41	-23	-23
1 resourc	-8	3	-14	1	53	2	3
1 respond	-21	-19	-19	-19	-21	-19	-20
1 respons	23	-13	-13	-10	-9	-9	-14
1 rest	-34	-31	-33	-32	-38	-31	-32
1 restart	-38	-36	-38	-37	-38	-36	-47
1 restor	-15	-13	-13	-13	-13	-13	-14
1 restrict	-33	-30	-30	-30	-33	-30	-31
1 result	-41	-39	-39	-38	-44	-38	-43
1 retent	-36	-33	-36	-32	-35	-32	-34
1 retir	-24	-22	-23	-23	-22	-22	-26
1 retri	-29	-24	-23	-23	-24	-23	-24
1 return	-31	-21	-20	-20	11	-19	-19
1 review	-32	-29	-31	-30	-31	-29	-32
1 revis	-19	-15	-15	-15	-16	-15	-16
1 revoc	-15	-12	-14	-13	-11	-12	-12
1 revok	-34	-30	-30	-33	-33	-30	-32
1 right	-28	-25	-25	-24	-16	-24	-28
1 risk	33	11	12	11	-2	10	12
1 rize	-19	-18	-18	-18	-22	-18	-19
1 role	-51	-44	-48	-44	-47	-43	-45
1 roll	-26	-23	-23	-24	-24	-23	-24
1 rollback	-34	-3	-22	-11	55	-2	-1
1 room	-19	-16	-16	-16	-19	-16	-17
1 root	-27	-26	-21	2	-23	-20	-27
1 rot	-66	-61	-60	-60	-61	-58	-63
1 rotat	-56	-52	-54	-51	-52	-51	-68
1 rout	-36	-32	-32	-32	-34	-32	-38
1 router	-41	-33	-32	-33	-33	-32	-34
1 row	-2	1	1	-1	26	1	-1
1 rto	-21	-18	-24	-18	-18	-18	-19
1 rule	-52	-49	-50	-48	-49	-49	-52
1 run	-28	-29	-29	-27	-28	-28	-37
1 runbook	22	-18	-18	-17	-22	-16	-16
1 runc	-25	-23	-23	-24	-25	-23	-29
1 rundown	79	8	12	13	-13	10	11
1 runtim	-25	-20	-1	-22	-24	-21	-32
1 safe	-14	-13	-12	-12	-13	-12	-12
1 safekeep	-28	-28	-34	-30	-30	-27	-27
1 sai	-25	-17	-33	-19	7	-17	-18
1 said	-43	-31	-30	-29	-29	-30	-31
1 same	-56	-56	-52	-50	-51	-53	-55
1 save	-29	48	-5	6	67	10	12
1 savepoint	-27	-24	-25	-24	-24	-26	-25
1 say	-12	-11	-11	-12	-14	-11	-11
1 scale	-36	-27	-29	-27	-30	-27	3
1 scan	-32	-30	-30	-27	-32	-29	-35
1 scanner	-23	-19	-20	-19	-19	-19	-19
1 schedul	-65	-53	-54	-53	-53	-52	-64
1 schema	-93	-85	-88	-79	-81	-79	-88
1 scim	-18	-10	-10	-10	-10	-10	-10
1 scope	-47	-45	-47	-43	-46	-43	-46
1 scratch	-27	-26	-29	-27	-31	-26	-33
1 script	-59	-53	-55	-54	-53	-52	-58
1 search	-11	-10	-10	-11	-10	-10	-11
1 sec	-11	6	5	-16	36	6	4
1 second	-2	0	-1	-1	20	-6	-3
1 secret	-61	-13	-49	-44	-53	-40	-43
1 secur	5	-12	-13	-9	-11	-9	7
1 see	-16	-11	18	-13	-13	-13	-21
1 select	-18	-17	-19	-17	-20	-17	-17
1 self	4	5	10	43	8	10	5
1 send	-3	7	7	7	59	6	4
1 sensor	-37	-34	-34	-34	-45	-34	-36
1 sent	-28	-24	-24	-24	-27	-23	-24
1 sentenc	61	-13	-27	-10	-36	-25	-7
1 separ	-11	-11	-10	-12	-11	-10	-10
1 serv	-41	-40	-38	-41	-44	-39	-51
1 server	-31	-28	-28	-24	-29	-27	-26
1 serverless	45	-8	-12	-15	-10	-7	-23
1 servic	-25	-24	-22	-24	-24	-24	-29
1 session	-22	-20	-23	-21	-22	-21	-24
1 set	-26	-24	-24	-24	-27	-23	-20
1 setup	39	12	6	11	12	12	12
1 sever	-12	-11	-12	-11	-11	-11	-11
1 shard	-27	-27	-26	-27	-26	-25	-27
1 share	75	8	5	16	7	12	9
1 sheet	60	4	19	20	3	18	17
1 ship	-2	-9	-8	-9	-9	-8	-11
1 shop	-25	-20	-20	-21	-23	-19	-23
1 short	48	17	43	20	17	18	19
1 should	-7	-1	-5	26	-5	-1	-3
1 shouldnt	-23	-21	-21	-22	-21	-21	-22
1 show	-16	-13	-13	-13	-13	-13	-13
1 side	8	-9	0	-8	-17	-7	-9
1 sidecar	-10	-8	-10	-8	-8	-8	-9
1 sign	-18	-45	-60	-44	-46	-41	-43
1 signatur	-41	-38	-39	-38	-40	-37	-39
1 sinc	-31	-26	-30	-26	-24	-25	-28
1 singl	-9	-9	-9	-9	-9	-8	-11
1 sit	-22	-20	-21	-20	-22	-20	-24
1 site	-37	-33	-34	-35	-34	-33	-37
1 six	-26	-23	-24	-24	-24	-23	-23
1 size	-42	-36	-50	-37	-6	-37	-38
1 sla	20	24	4	23	63	24	26
1 slide	48	24	52	22	21	25	27
1 slot	-24	-20	-19	-20	-20	-21	-22
1 slow	-48	-46	-48	-46	-46	-44	-47
1 small	28	-5	-16	-12	-28	-7	-10
1 smtp	-15	-13	-12	-13	-14	-12	-13
1 snapshot	-50	-34	-34	-34	-35	-33	-35
1 so	-18	-23	-28	-14	-24	-23	-27
1 soc	-8	-6	-6	-7	-7	-6	-6
1 softwar	-32	-31	-31	-31	-32	-30	-39
1 some	-35	-43	-60	-46	-47	-45	-50
1 somebodi	-10	-14	-16	-15	-18	-14	-15
1 someon	-37	-33	-34	-26	-40	-33	-37
1 someth	-15	-9	7	-10	-11	-8	-4
1 somewher	-7	-7	-10	-8	-7	-7	-7
1 sorri	-29	-24	-26	-24	-27	-25	-25
1 sourc	-14	-13	-14	-13	-14	-13	-15
1 spam	-13	-12	-11	-12	-13	-11	-12
1 specifi	-36	-30	-30	-31	-44	-30	-30
1 spf	-21	-22	-18	-18	-19	-18	-20
1 split	172	70	44	50	43	50	43
1 spread	-40	-37	-41	-38	-38	-37	-38
1 sql	-33	-30	-29	-30	-31	-28	-30
1 sqli	-62	-58	-56	-57	-70	-55	-57
1 srm	131	37	34	42	37	37	36
1 ssd	-16	-16	-15	-15	-17	-15	-15
1 sse	-27	-14	15	-14	-13	-13	-16
1 ssh	-16	-15	-14	-15	-17	-14	-16
1 sshd	-54	-49	-45	-47	-54	-46	-60
1 ssl	-29	-25	-27	-27	-27	-25	-25
1 stack	-13	-13	-13	-14	-18	-13	-18
1 staff	-19	-16	-16	-16	-18	-16	-20
1 stage	-14	-13	-14	-14	-17	-13	-14
1 stai	12	0	-2	1	18	1	-5
1 stale	-10	-10	-9	-10	-9	-9	-10
1 stand	0	6	45	3	2	7	2
1 standalon	-17	-14	-17	-14	-14	-15	-15
1 standard	-18	-24	-18	-16	5	-15	-15
1 standbi	-9	-9	-8	-8	-9	-8	-8
1 start	18	-1	-2	3	19	-4	1
1 startup	-32	-26	-29	-31	-31	-27	-29
1 state	-17	-13	-14	-13	-13	-13	-14
1 statement	-29	-28	-26	-26	-26	-26	-27
1 statu	-15	-14	-14	-14	-15	-14	-14
1 step	24	32	31	29	93	30	28
1 still	-5	-16	-16	-15	-17	-14	-17
1 stolen	-9	-7	-7	-7	-7	-7	-7
1 stone	-12	-11	-11	-12	-11	-10	-10
1 stop	-40	6	-36	-29	-33	-29	-33
1 storag	-26	-23	-23	-23	-24	-23	-24
1 store	-30	-25	-26	-26	-26	-25	-26
1 stranger	-47	-45	-45	-44	-53	-44	-45
1 strategi	-18	-13	-13	-13	-14	-13	-13
1 stream	-20	-19	-20	-20	-22	-19	-21
1 stripe	-51	-28	-29	-29	-32	-29	-29
1 stuck	-66	-56	-64	-55	-65	-50	-48
1 student	-14	-14	-15	-14	-18	-14	-14
1 stuf	-15	-15	-13	-16	-14	-13	-15
1 stuff	-20	-17	-16	-18	-16	-16	-17
1 style	-17	-16	-16	-19	-16	-16	-22
1 subdomain	-20	-17	-19	-18	-19	-18	-22
1 subnet	-19	-17	-19	-17	-18	-17	-18
1 subscrib	-61	-47	-51	-45	-54	-45	-50
1 such	-24	-23	-42	-24	-23	-23	-23
1 suggest	-15	-14	-14	-14	-15	-14	-16
1 summar	11	1	0	1	0	0	2
1 summari	68	9	8	13	10	11	11
1 suppli	-16	-15	-16	-16	-16	-15	-17
1 support	12	15	35	16	68	17	11
1 suppos	-29	-25	-29	-26	-26	-26	-28
1 sure	-20	-18	-18	-18	-20	-18	-18
1 surviv	-10	-9	-9	-10	-9	-9	-10
1 suspici	-50	-43	-56	-44	-46	-43	-44
1 swap	-30	28	-14	-11	-14	-9	-12
1 switch	-16	-15	-17	-15	-16	-14	-15
1 syn	-33	-30	-30	-30	-34	-30	-32
1 sync	-36	-27	-27	-28	-28	-27	-37
1 system	-23	-20	-20	-21	-20	-20	-21
1 tabl	-27	-26	-26	-25	-27	-25	-30
1 take	3	-15	-19	-3	-15	-13	-23
1 taken	-15	-16	-13	-17	-15	-14	-16
1 takeov	-21	-18	-19	-19	-20	-19	-23
1 talk	4	-8	-11	-9	-11	-9	-10
1 tamper	-40	-27	-27	-26	-29	-26	-26
1 target	-31	-29	-33	-28	-29	-28	-29
1 task	-16	-16	-12	-19	-24	-19	-21
1 tb	10	15	21	15	84	24	23
1 tde	-16	-15	-14	-17	-15	-15	-16
1 team	21	0	-8	33	-11	3	1
1 tell	-3	-4	20	-9	-20	-12	-18
1 templat	-56	-43	-51	-39	-56	-39	-39
1 ten	-10	-10	-11	-11	-12	-11	-10
1 tenant	-31	-30	-39	-30	-34	-29	-30
1 term	21	26	71	27	24	28	28
1 termin	-38	-41	-44	-37	-43	-40	-39
1 terraform	5	38	16	34	125	33	38
1 test	-23	-20	-19	-20	-20	-19	-20
1 text	-43	-32	-32	-8	-37	-29	-33
1 than	20	10	18	17	60	21	20
1 thank	14	6	6	6	6	6	6
1 that	-22	-22	-22	-20	-22	-21	-26
1 the	-22	-22	-24	-21	-21	-22	-26
1 thei	-3	-10	2	-9	-9	-10	-13
1 their	58	-4	6	-4	1	4	9
1 them	35	-7	-8	-6	-8	-5	-16
1 then	-53	-48	-49	-44	-44	-45	-47
1 there	-28	-55	-65	-52	-59	-52	-68
1 these	-33	-23	-23	-24	-23	-22	-24
1 thi	-26	-19	-35	-20	18	-19	-22
1 thing	74	-2	-1	0	-16	1	-21
1 think	-8	-6	-6	-6	-8	-6	-7
1 third	4	12	42	12	12	13	11
1 those	-34	-28	-30	-29	-31	-4	-37
1 though	-60	-59	-56	-53	-60	-53	-62
1 thousand	-14	-13	-15	-14	-16	-14	-14
1 threat	-13	-13	-12	-12	-13	-12	-12
1 three	-14	-13	-15	-15	4	-13	-17
1 throttl	-32	-27	-27	-27	-31	-27	-28
1 through	-4	-18	-18	-17	-21	-17	-19
1 throughput	25	38	-1	41	117	39	40
1 thru	-51	-38	-43	-47	-46	-38	-51
1 tick	-14	-16	-16	-14	-16	-14	-14
1 ticket	0	3	3	2	20	3	1
1 time	3	2	1	4	27	2	0
1 timeout	-38	-37	-38	-36	-38	-36	-45
1 tls	-24	-21	-23	-22	-22	-21	-23
1 tlsv1	-33	-33	-32	-32	-38	-32	-40
1 to	-15	-22	-22	-19	-15	-20	-22
1 todai	7	-12	-41	-13	-36	-15	-11
1 toggl	-58	-50	-57	-57	-47	-48	-49
1 token	-34	-33	-40	-33	-35	-34	-35
1 told	-31	-27	-30	-29	-31	-27	-31
1 too	-46	-39	-39	-40	-41	-39	-40
1 took	-11	-9	-9	-10	-10	-9	-10
1 topic	-19	-19	-18	-19	-19	-19	-20
1 touch	-49	-42	-44	-46	-47	-42	-56
1 trace	-7	-7	-7	-8	-11	-7	-8
1 traffic	-21	-20	-22	-20	-21	-19	-22
1 train	-41	-34	-36	-13	-35	-32	-34
1 transfer	-22	-18	-17	-17	-18	-17	-19
1 transit	-60	-57	-64	-57	-57	-55	-61
1 trigger	-19	-18	-19	-18	-20	-18	-24
1 trim	-27	-21	-21	-23	-22	-21	-23
1 truck	-33	-32	-32	-38	-42	-31	-38
1 true	-49	-43	-57	-43	-50	-43	-49
1 tune	-32	-30	-29	-30	-31	-29	-32
1 tunnel	-45	-30	-30	-30	-31	-30	-38
1 turn	-30	-28	-29	-27	-29	-27	-30
1 two	6	6	18	4	20	6	5
1 txt	-14	-12	-13	-13	-13	-12	-14
1 type	-20	-14	-4	-18	-23	-15	9
1 u	78	32	27	30	36	70	38
1 ubuntu	-33	-33	-31	-33	-41	-32	-40
1 uh	-8	-7	-8	-8	-7	-8	-12
1 um	-17	-12	-13	-12	-13	-12	-12
1 under	-37	-37	-38	-37	-40	-37	-42
1 underli	-52	-40	-42	-42	-45	-41	-65
1 underneath	-69	-63	-63	-62	-67	-62	-83
1 unintend	-20	-16	-17	-17	-17	-16	-18
1 unless	-13	-11	-12	-11	-13	-12	-11
1 unlock	-34	-30	-30	-29	-32	-29	-29
1 untag	-7	-7	-8	-7	-7	-7	-7
1 unus	-72	-65	-65	-63	-71	-64	-77
1 up	-15	-22	-23	-21	-27	-21	-2
1 updat	-21	-16	-12	-17	-18	-15	2
1 upgrad	-32	-26	-31	-29	-26	-25	16
1 upkeep	-37	-35	-36	-35	-35	-33	-35
1 uplink	-26	-26	-26	-25	-25	-24	-24
1 upload	-43	-41	-42	-40	-41	-39	-41
1 uptim	-12	-9	-10	-10	-10	-9	-12
1 url	-19	-16	-15	-17	-17	-15	-16
1 us	18	-10	-14	-3	-8	-8	-11
1 use	12	-8	-14	-11	-22	-9	-11
1 user	-42	-35	-26	-31	-12	-30	-32
1 util	-32	-31	-31	-30	-32	-29	-29
1 v2	-17	-16	-17	-16	-17	-16	-21
1 valid	-24	-23	-24	-24	-26	-23	-23
1 var	-44	-25	-27	-26	-29	-26	-26
1 variabl	-31	-28	-30	-27	-27	-26	-26
1 vcenter	-41	-39	-38	-38	-39	-37	-59
1 vendor	47	22	20	20	20	18	22
1 verifi	-15	-13	-13	-13	-14	-13	-14
1 version	-54	-49	-48	-50	-43	-49	-61
1 vessel	-25	-23	-23	-25	-26	-22	-24
1 vet	-21	-19	-19	-19	-20	-19	-19
1 via	-38	-36	-35	-40	-36	-35	-39
1 video	13	14	12	27	48	17	18
1 viewer	-42	-39	-42	-38	-40	-38	-40
1 virtual	-16	-13	-14	-13	-13	-13	-12
1 viru	-20	-18	-20	-18	-20	-18	-18
1 visibl	-18	-17	-18	-17	-18	-17	-17
1 volum	-36	-24	-24	-24	-11	-23	-27
1 vpn	-47	-36	-36	-37	-37	-36	-45
1 vs	124	116	48	114	54	66	57
1 vsphere	-63	-55	-62	-53	-63	-55	-59
1 vulner	-19	-18	-18	-18	-19	-18	-23
1 w	13	-18	-25	-15	-19	-18	-16
1 wait	-23	-21	-25	-23	-25	-22	-29
1 walk	59	15	12	15	7	16	16
1 wall	-35	-33	-56	-37	-39	-33	-36
1 want	-4	5	-9	-9	-11	-8	-11
1 warehous	-30	-25	-29	-26	-33	-25	-27
1 was	-18	-16	-17	-17	-18	-16	-18
1 watch	-51	-39	-44	-38	-53	-38	-40
1 way	-25	-23	-24	-23	-26	-23	-26
1 we	-18	-20	-30	-22	-27	-25	-33
1 weak	-19	-16	-18	-16	-16	-15	-17
1 web	-11	-9	-10	-10	-10	-9	-9
1 websit	-44	-40	-42	-44	-42	-40	-42
1 week	10	-14	-9	-8	-9	-10	-8
1 weekend	-41	-36	-35	-36	-39	-35	-38
1 weight	-44	-29	-32	-53	-31	-30	-31
1 went	-49	-45	-49	-43	-49	-43	-44
1 wer	-15	-12	-12	-14	-14	-12	-17
1 were	23	91	26	24	23	25	30
1 what	77	29	79	31	41	28	19
1 whatev	-28	-27	-30	-32	-31	-27	-29
1 when	-27	-23	-25	-23	-4	-23	-25
1 where	2	-12	-11	11	-14	11	-18
1 whether	-21	-19	-19	-19	-20	-19	-21
1 which	2	0	-9	8	0	-5	-9
1 while	-16	-15	-15	-15	-18	-15	-16
1 who	-20	-25	-29	-25	-26	-24	-20
1 whole	11	-14	-11	-10	-10	-10	-12
1 whom	0	3	2	3	2	3	32
1 whose	-24	-22	-23	-23	-23	-22	-19
1 why	31	44	44	27	111	35	44
1 wide	-62	-58	-58	-57	-58	-56	-76
1 will	-17	-12	-13	-12	12	-13	-12
1 window	-56	-53	-56	-56	-56	-52	-57
1 windows	-42	-40	-40	-34	-41	-39	-56
1 wipe	-22	-20	-21	-24	-21	-20	-20
1 with	16	-14	-12	-7	1	-8	-9
1 without	-17	-13	-15	5	-8	-13	-15
1 wont	-29	-29	-28	-28	-32	-28	-32
1 work	-36	5	-37	-20	-22	-19	-20
1 worker	-32	-28	-29	-27	-27	-26	-3
1 workflow	-9	-22	-7	-7	16	-6	-6
1 world	-29	-22	-23	-22	-28	-22	-22
1 would	8	1	-23	-6	-29	-12	-14
1 wouldnt	-25	-23	-25	-22	-26	-23	-24
1 write	-30	-35	-35	-34	-28	-33	-41
1 written	-38	-37	-43	-36	-36	-34	-36
1 wrong	-37	-23	-33	-27	10	-23	-25
1 wrote	-8	-7	-6	-7	-7	-7	-7
1 xen	-12	-12	-11	-12	-12	-11	-16
1 xss	-15	-15	-15	-15	-16	-15	-19
1 xz	-44	-40	-37	-39	-45	-38	-41
1 year	-10	-8	-12	-10	2	-8	-9
1 yes	-17	-17	-18	-18	-17	-17	-17
1 yesterdai	100	65	54	63	128	64	63
1 yike	-14	-9	-9	-9	-10	-9	-10
1 you	45	36	55	36	32	68	37
1 your	-53	-53	-52	-54	-53	-52	-64
1 zero	-4	9	15	12	52	14	12
1 zip	10	10	9	52	-6	10	3
1 zone	-20	-19	-22	-19	-20	-19	-19
10	-17	-29	-19	-22	-20	-19	-19
100	-15	-12	-13	-14	-13	-13	-13
12	-40	-33	-31	-36	-40	-35	-44
13	-1	-2	-9	38	-18	-1	-8
14	-38	-33	-32	-35	-35	-32	-37
14 month	-15	-15	-14	-16	-15	-15	-24
14 to	-20	-24	-22	-37	-21	-21	-23
16	-38	-41	-41	-52	-49	-39	-51
16 on	-20	-24	-22	-37	-21	-21	-23
169	-33	-27	-27	-29	-27	-27	-41
169 254	-33	-27	-27	-29	-27	-27	-41
2	-33	-31	-32	-31	-23	-29	-35
2 !action	18	-16	19	87	11	17	17
2 !against	8	76	15	38	16	16	14
2 !asksOwner	-34	-4	-30	-28	-27	-25	-29
2 !asksValue	22	53	9	17	19	15	14
2 !both	-38	18	-25	-52	-25	-25	-28
2 !choose	42	-5	41	113	40	43	42
2 !cloud	-22	-44	-21	-42	-7	-20	-32
2 !compare	7	94	18	18	12	19	17
2 !correction	12	-4	-4	-2	-6	-5	-5
2 !events	-34	-69	-36	-33	-34	-34	-34
2 !follow	-17	15	-20	-25	-18	-17	-20
2 !gains	-9	33	-9	-14	-6	-4	-4
2 !general	14	3	18	70	17	14	19
2 !greeting	23	52	23	8	18	22	22
2 !helpData	10	-10	10	46	14	4	15
2 !managedOne	-20	-53	-23	-6	-22	-21	-23
2 !meaning	57	10	118	11	3	22	16
2 !move	24	44	24	44	25	26	26
2 !notPrice	-15	-12	-15	-8	-15	-12	-14
2 !ofEach	-21	8	-16	-47	-14	-13	-16
2 !otherCloud	-22	-44	-21	-42	-7	-20	-32
2 !outside	-23	-67	-20	9	-29	-20	-18
2 !overview	6	44	5	12	7	11	10
2 !ownOne	10	28	13	33	12	14	14
2 !patches	-34	-60	-36	-7	-35	-34	-43
2 !points	-16	-28	-16	-18	-16	-16	-16
2 !price	10	-38	9	59	55	10	10
2 !responsible	-14	41	2	-7	0	2	0
2 !second	21	69	21	3	19	20	21
2 !secures	-1	21	2	34	4	4	3
2 !services	-38	6	-27	-81	-29	-30	-29
2 !sideAws	-41	-7	-25	-30	-25	-26	-30
2 !sideCustomer	-3	11	-7	3	-8	-5	-7
2 !tag	-26	-31	-27	-33	-29	-27	-27
2 !term	24	58	23	17	16	19	16
2 !them	-28	-9	-24	-27	-25	-23	-25
2 !us	-3	16	-4	16	-5	-2	-5
2 !usOrThem	-66	-81	-65	-92	-90	-65	-82
2 !who	-23	6	-22	-19	-20	-18	-22
2 !wholly	0	50	1	-6	5	8	6
2 !yesNoStart	-3	79	7	-27	30	6	10
2 0	-16	-27	-16	-17	-18	-16	-16
2 1	-32	-46	-35	-48	-34	-32	-32
2 200	0	-15	0	17	-1	0	0
2 3	-9	-11	-9	-11	-10	-9	-9
2 5	-10	-32	-13	-15	28	-10	-15
2 9	-19	-33	-19	-20	-20	-19	-19
2 90	-32	-41	-33	-38	-33	-33	-33
2 @	-55	18	-38	-27	-35	-37	-39
2 a	-1	-3	-6	25	-3	-1	-1
2 about	-32	-54	-33	-22	-33	-33	-33
2 access	-20	-31	-23	-21	-21	-21	-23
2 account	-39	-48	-41	-45	-39	-38	-38
2 activ	-31	-41	-33	-34	-33	-32	-32
2 ad	-29	-9	-7	10	-6	-5	-6
2 add	-8	-4	-7	-13	-8	-7	-7
2 addit	2	8	2	1	2	2	2
2 admin	27	-3	22	68	21	23	24
2 after	-6	57	13	23	11	13	13
2 against	15	103	20	15	17	21	19
2 agent	-56	-20	-60	-96	-57	-56	-82
2 all	104	1	20	38	29	31	28
2 am	-26	-57	-28	-18	-27	-27	-26
2 amazon	12	31	16	34	11	15	10
2 ami	-53	-95	-56	-48	-52	-51	-51
2 an	-17	-12	3	-6	-13	-12	-12
2 and	-19	11	-13	-12	-14	-12	-14
2 angl	1	34	4	-7	1	3	4
2 any	-12	-16	-11	-14	-12	-12	-11
2 anyth	21	48	21	55	20	23	20
2 api	-31	-54	-31	-30	-29	-30	-29
2 app	2	-12	2	20	0	2	1
2 appli	-8	-8	-8	-9	-8	-8	-10
2 are	-37	-68	-38	-40	-37	-37	-38
2 as	-29	8	-32	-29	-22	-20	-26
2 ask	25	29	24	54	20	25	26
2 assign	-38	-48	-38	-43	-37	-37	-37
2 at	-19	-26	-20	-17	-20	-20	-19
2 attach	-14	-23	-15	-15	-16	-14	-14
2 audit	-18	-18	-20	-19	-22	-18	-17
2 avail	-47	-74	-48	-48	-47	-47	-48
2 awai	-15	36	0	-24	-7	-2	1
2 aws	-40	-60	-40	-29	-40	-40	-42
2 babysit	23	-10	22	89	9	21	25
2 back	27	56	26	24	27	27	27
2 backlog	-4	36	-7	-25	-5	-4	-4
2 backup	-27	-39	-27	-28	-31	-27	-28
2 base	14	8	12	42	14	14	15
2 basement	-24	-27	-24	-42	-23	-23	-24
2 be	-44	3	-26	-37	-31	-24	-25
2 becam	2	30	1	-26	1	2	2
2 befor	-24	31	6	4	5	5	5
2 behind	-28	-44	-28	-49	-28	-29	-45
2 below	-31	-58	-32	-33	-32	-31	-35
2 besid	15	79	26	-5	19	22	25
2 between	0	19	-1	14	-4	0	0
2 boss	-2	-13	-1	36	-9	0	3
2 both	-25	52	-4	-22	-3	-4	-11
2 box	-2	20	2	1	0	2	3
2 bring	-47	-44	-31	-47	-44	-31	-32
2 broker	-13	-28	-14	-11	-14	-14	-13
2 build	28	72	28	2	28	28	27
2 built	-7	-7	-7	-13	-7	-7	-7
2 burden	20	22	20	35	9	20	19
2 but	-4	-28	-5	29	-5	-5	-4
2 by	-25	8	-19	-30	-13	-20	-20
2 call	7	28	10	6	10	11	11
2 can	-28	-35	-29	-32	-38	-29	-29
2 care	10	2	11	45	11	11	12
2 carri	5	12	9	40	12	7	13
2 center	-23	-37	-22	-22	-22	-22	-23
2 cert	-35	-45	-37	-55	-38	-34	-34
2 certif	-14	-24	-14	-15	-16	-15	-15
2 chang	21	81	22	16	20	25	26
2 choos	-32	-52	-35	-37	-33	-33	-33
2 chore	3	48	7	-17	-1	5	6
2 class	-26	-33	-27	-39	-26	-26	-27
2 cluster	-49	-85	-48	-27	-71	-49	-54
2 cni	-41	-43	-44	-42	-40	-40	-47
2 code	-39	-72	-40	-43	-39	-39	-39
2 come	-27	9	-24	-51	-24	-26	-23
2 compani	-28	-55	-28	-32	-28	-28	-28
2 compar	13	95	18	2	1	18	16
2 complianc	26	70	24	20	24	25	26
2 comput	-33	-57	-35	-43	-39	-36	-33
2 connect	-12	-16	-12	-13	-14	-12	-12
2 contain	-2	-39	29	7	-1	-3	-13
2 contractor	30	62	25	50	30	29	29
2 contrast	3	85	21	1	7	5	19
2 control	-9	1	-11	-21	-10	-10	-10
2 could	-34	63	9	-7	10	0	13
2 creat	-18	-26	-18	-19	-19	-18	-19
2 custom	35	77	52	83	51	51	50
2 cve	-23	-57	-24	-15	-21	-21	-21
2 data	-11	-23	-12	9	-11	-10	-12
2 databas	19	1	19	49	17	19	19
2 date	-47	-50	-31	-40	-44	-31	-31
2 db	-28	-69	-31	-34	-28	-28	-29
2 decid	-8	-13	-8	-10	-9	-8	-8
2 decrypt	-18	-29	-18	-20	-18	-18	-18
2 default	-28	-37	-29	-29	-33	-29	-31
2 delet	-55	-102	-55	-58	-56	-56	-56
2 demand	-7	-48	-9	48	-10	-8	-7
2 desktop	25	46	24	46	25	25	25
2 dev	-6	-7	-6	-7	-8	-6	-7
2 diff	14	87	19	4	15	24	23
2 differ	7	77	8	-6	3	10	9
2 disappear	-7	30	-9	2	4	4	2
2 dns	-14	-24	-14	-15	-16	-15	-15
2 do	13	62	16	37	14	17	15
2 docker	30	25	69	21	30	27	29
2 doe	3	40	11	12	12	11	7
2 doesnt	-30	-13	-25	-33	-33	-27	-28
2 domain	5	20	4	8	5	5	4
2 dont	29	1	28	65	29	28	28
2 down	-19	-29	-19	-19	-19	-19	-19
2 drop	1	11	1	13	4	3	4
2 durabl	-72	-124	-75	-70	-79	-73	-90
2 duti	11	93	22	26	22	24	23
2 each	-38	-22	-30	-54	-30	-29	-31
2 ec2	-26	-1	-32	-42	-26	-26	-24
2 effort	-26	-55	-26	-10	-28	-26	-27
2 either	3	46	6	-19	3	6	5
2 els	-1	-18	-3	31	-1	0	-2
2 employe	-8	-22	-8	2	-9	-9	-9
2 enabl	-46	-60	-51	-48	-47	-47	-58
2 encrypt	-31	-41	-32	-34	-34	-32	-32
2 endpoint	-24	-34	-27	-34	-25	-25	-25
2 engin	-24	-30	-26	-37	-24	-24	-24
2 environ	-17	-26	-18	-19	-18	-18	-19
2 event	-69	-86	-69	-73	-69	-67	-68
2 execut	-23	-46	-23	-23	-23	-23	-23
2 explain	63	14	128	13	3	25	17
2 extra	5	63	19	-3	18	18	20
2 fewer	39	-15	33	107	37	37	38
2 file	-5	-9	-4	13	-4	-4	-4
2 fix	-34	-44	-35	-57	-35	-35	-34
2 for	7	-7	6	60	10	8	8
2 from	-10	1	-10	-8	-12	-10	-10
2 front	-22	-10	-23	-45	-23	-23	-24
2 fsx	24	49	24	30	23	24	24
2 function	4	-46	1	66	0	3	3
2 game	-26	-29	-10	2	-23	-10	-11
2 get	7	-13	7	33	7	7	6
2 give	17	68	20	48	13	17	20
2 glibc	-9	-16	-10	-10	-10	-10	-10
2 go	-3	38	1	-2	0	2	4
2 goe	-23	20	-12	-34	-16	-13	-12
2 gone	16	50	14	13	15	15	16
2 gpu	27	35	26	62	27	27	27
2 graph	0	-28	-2	31	0	0	0
2 group	12	50	1	-14	11	11	8
2 guard	25	106	15	36	34	34	22
2 guest	-13	-15	-16	-14	-15	-13	-13
2 hand	-12	-12	-10	0	-12	-10	-11
2 harden	-16	-22	-17	-20	-16	-16	-16
2 hardwar	-28	-46	-29	-51	-29	-29	-48
2 has	-14	-45	-11	36	-12	-9	-8
2 hate	31	-1	31	104	28	31	5
2 have	6	58	13	6	10	11	11
2 here	-39	-43	-27	-31	-36	-27	-27
2 host	-9	-9	-11	-7	-9	-10	-16
2 how	19	65	24	22	16	22	24
2 i	-10	-27	-10	26	-11	-9	-10
2 if	8	50	8	-5	6	9	9
2 imag	-9	-15	-10	-10	-9	-9	-10
2 in	17	18	-6	6	-3	1	-1
2 instal	-19	-71	-25	3	-20	-20	-24
2 instead	16	45	18	14	19	20	20
2 intern	-9	-37	-12	19	-10	-10	-9
2 is	-12	-1	-10	-18	9	-8	-8
2 isnt	-14	-25	-14	-16	-14	-15	-14
2 it	-18	-56	-18	14	-19	-16	-18
2 its	-23	-17	-21	-33	-24	-21	-21
2 itself	21	7	20	17	55	19	19
2 job	-11	-2	-9	12	-7	-6	-9
2 join	-13	-7	-15	-24	-16	-14	-14
2 jupyt	17	-5	11	45	14	15	13
2 keep	-42	-50	-40	-30	-39	-39	-41
2 kei	-14	-22	-15	-15	-15	-15	-17
2 key	-22	-48	-22	-5	-24	-22	-22
2 keycloak	19	23	21	44	19	21	20
2 know	-4	10	-3	-8	-10	-4	-3
2 lambda	10	1	10	26	10	10	10
2 land	62	1	-26	17	2	13	15
2 last	-14	-20	-14	-18	-15	-15	-15
2 launch	-23	-32	-24	-28	-24	-27	-25
2 least	-2	-38	0	52	-2	-4	-1
2 leav	22	68	19	24	23	25	26
2 left	0	25	3	-8	1	2	3
2 less	30	-6	29	108	26	29	30
2 like	13	-15	11	38	12	12	12
2 line	40	103	36	20	23	32	37
2 list	0	20	0	17	-1	0	3
2 llama	17	47	21	16	20	21	22
2 load	-8	0	-8	-15	-10	-8	-8
2 log	-49	-88	-52	-39	-53	-50	-51
2 login	-22	-44	-20	-3	-23	-21	-21
2 look	3	18	3	19	-1	3	2
2 machin	-31	-61	-31	-32	-32	-31	-32
2 maintain	-23	-43	-35	-14	-24	-24	-28
2 mainten	10	-33	9	62	10	11	11
2 manag	-9	-2	-6	-12	-8	-6	-7
2 map	-60	-74	-63	-60	-62	-60	-65
2 me	-34	12	-26	-32	-49	-29	-31
2 mean	3	-10	-19	-41	-17	-15	-17
2 migrat	4	53	5	5	1	7	8
2 minim	51	-21	44	147	44	48	45
2 minimum	-22	-48	-25	5	-27	-25	-23
2 mode	-2	47	-10	-19	-3	-2	0
2 model	8	70	18	71	24	21	11
2 monitor	15	-9	14	57	15	12	15
2 monthli	-52	-89	-58	-63	-53	-53	-75
2 more	28	85	39	54	31	38	31
2 move	-2	77	2	10	17	18	18
2 much	3	-42	3	52	2	3	3
2 must	-22	-26	-22	-26	-22	-22	-25
2 my	-14	7	-17	-22	-18	-13	-12
2 n	30	73	21	8	19	30	28
2 name	-44	-60	-43	-51	-54	-42	-40
2 need	9	-5	7	22	8	8	6
2 neo4j	8	42	12	25	-1	9	7
2 network	-13	-19	-15	-14	-13	-13	-13
2 never	-18	-43	-18	1	-20	-18	-20
2 new	-30	-43	-30	-40	-31	-30	-30
2 next	6	54	19	6	17	18	13
2 night	20	14	18	60	18	20	17
2 no	58	-14	-2	25	35	16	16
2 nobodi	28	3	27	92	22	28	28
2 node	-38	-71	-40	-18	-39	-39	-41
2 normal	-28	-17	-29	-5	-26	-26	-38
2 not	22	-8	62	63	13	19	23
2 now	-13	-19	-15	-17	-15	-14	-14
2 oblig	-4	44	12	55	8	5	16
2 oci	-22	-44	-21	-42	-7	-20	-32
2 off	19	48	19	42	22	21	22
2 offlin	-29	-49	-29	-30	-29	-29	-30
2 old	-9	-26	27	-16	-19	-11	-11
2 on	-11	8	1	20	-5	-4	-8
2 onc	25	42	26	71	28	28	27
2 one	2	1	-2	21	0	2	0
2 onli	-13	-46	-14	15	-15	-15	-13
2 onto	14	53	14	9	17	17	17
2 open	-35	-45	-37	-43	-45	-36	-37
2 openvpn	-14	13	0	-6	-9	-1	1
2 oper	-42	-76	-42	-38	-42	-42	-43
2 ops	-2	46	1	-18	-12	-1	-2
2 or	15	61	23	78	26	25	20
2 os	-91	-177	-90	-102	-90	-88	-98
2 other	24	69	24	7	21	23	24
2 our	-9	-25	-15	-7	-15	-14	-17
2 ourselv	9	-16	8	49	3	11	-5
2 out	2	1	-1	19	0	1	1
2 over	-25	-42	-31	6	-21	-21	-23
2 own	-4	18	1	10	-1	1	0
2 packag	-6	-8	-6	-7	-6	-6	-7
2 pair	22	60	19	-4	20	21	21
2 part	-6	71	33	66	29	29	22
2 parti	-20	-21	-21	-38	-21	-20	-20
2 patch	-42	-41	-44	-56	-47	-42	-51
2 peopl	29	2	28	60	28	28	27
2 permiss	-29	-54	-29	-31	-29	-29	-29
2 person	25	52	24	27	22	25	25
2 pick	-34	-84	-36	-11	-36	-34	-34
2 plain	-18	-23	-19	-8	-24	-22	-17
2 platform	-34	-57	-35	-42	-37	-35	-35
2 pleas	-7	27	-3	22	-20	-3	-3
2 pls	41	146	51	33	39	34	50
2 pod	-20	-24	-24	-22	-20	-19	-19
2 point	-15	-17	-15	-29	-15	-15	-15
2 polici	-9	-14	-9	-9	-9	-9	-9
2 possibl	31	10	30	70	29	30	30
2 postfix	7	18	9	44	6	9	11
2 protect	18	104	32	22	32	32	31
2 provid	-21	-27	-22	-28	-22	-22	-22
2 provis	33	66	27	65	30	32	29
2 proxi	26	-13	26	61	27	26	26
2 public	-14	-22	-14	-17	-15	-14	-14
2 put	29	60	29	9	29	29	29
2 python	-7	-7	-7	-13	-7	-7	-7
2 rather	24	13	24	54	24	24	24
2 reach	-15	-22	-16	-18	-18	-16	-16
2 read	-19	-22	-19	-19	-24	-20	-22
2 rebuild	15	6	15	36	15	15	15
2 record	-33	-47	-33	-36	-36	-33	-34
2 regard	-20	39	-5	-20	-20	-10	-3
2 region	41	131	4	35	41	45	45
2 remain	33	-22	3	-2	4	3	4
2 remov	-27	-44	-28	-27	-28	-27	-27
2 renew	-32	-44	-34	-50	-37	-32	-32
2 replac	-30	-9	-32	-28	-24	-23	-25
2 respons	-14	44	3	-7	1	3	1
2 rest	1	27	-4	-8	-3	2	-1
2 retent	-7	-10	-7	-8	-8	-7	-7
2 right	-30	-35	-31	-38	-33	-30	-31
2 role	-23	-44	-23	-24	-23	-23	-23
2 roll	-34	-39	-37	-60	-38	-34	-34
2 rotat	-42	-59	-46	-59	-43	-41	-47
2 run	14	56	25	47	22	25	24
2 runtim	-36	-54	-41	-55	-36	-36	-37
2 sai	-19	-49	-19	22	-31	-21	-18
2 same	-16	84	1	2	7	7	-10
2 say	27	38	26	42	23	26	27
2 secur	1	-27	-1	44	2	3	2
2 self	23	70	23	1	23	24	26
2 server	13	-9	15	60	14	16	14
2 servic	-5	-7	15	-28	-5	-5	-6
2 session	-7	-34	-8	19	-8	-8	-8
2 set	-13	-13	-13	-16	-14	-13	-13
2 share	7	76	18	30	16	20	19
2 ship	-9	-16	-10	-10	-10	-10	-10
2 should	13	-4	14	57	13	14	13
2 show	2	38	7	-19	7	6	7
2 side	-15	51	-1	-23	0	-2	-2
2 sinc	-47	-50	-31	-40	-44	-31	-31
2 sit	-23	-32	-25	-32	-25	-23	-23
2 size	-34	-42	-35	-48	-36	-35	-34
2 smaller	33	-26	33	91	34	31	33
2 so	-2	48	2	-5	4	1	2
2 socket	24	4	23	60	23	23	23
2 softwar	-21	-30	-22	-28	-21	-22	-22
2 somebodi	-20	-27	-21	-22	-24	-21	-21
2 split	21	118	31	0	32	33	32
2 sse	-38	-62	-42	-44	-40	-40	-39
2 stack	21	-11	18	80	20	18	19
2 staff	-20	-37	-21	12	-18	-19	-18
2 stai	17	16	18	38	18	18	18
2 start	-37	-50	-38	-53	-38	-37	-38
2 still	-30	-39	-31	-42	-31	-31	-32
2 stop	-12	14	-13	-39	-13	-13	-13
2 store	1	-27	1	29	1	1	1
2 swap	21	70	24	14	19	24	25
2 switch	-21	-3	-21	-23	-24	-22	-20
2 system	-44	-64	-45	-65	-45	-44	-46
2 tabl	7	-11	6	34	7	7	7
2 take	-24	24	-2	-7	-1	-1	-1
2 talk	30	26	70	24	30	27	30
2 task	48	21	20	18	21	20	12
2 tb	28	2	18	16	66	25	27
2 team	3	19	1	18	-2	4	4
2 term	24	55	20	44	17	29	27
2 than	10	64	10	-27	21	8	8
2 that	-25	-23	-25	-51	-26	-24	-25
2 the	-14	-13	-13	6	-14	-12	-13
2 thei	-2	-8	0	4	-2	0	0
2 their	-40	4	-21	-23	-21	-22	-28
2 them	-45	-68	-45	-71	-48	-45	-54
2 themselv	-19	-21	-19	-36	-19	-19	-19
2 then	22	18	60	14	21	19	21
2 there	-16	40	-25	-65	-17	-16	-20
2 these	-30	-56	-30	-31	-30	-30	-31
2 thi	-10	-12	-10	-13	-11	-10	-10
2 thing	10	8	10	31	10	9	9
2 think	-18	0	-18	-37	-21	-17	-18
2 through	-19	-26	-19	-21	-22	-20	-20
2 to	1	17	-1	22	1	3	2
2 turn	-19	-26	-20	-22	-21	-20	-20
2 two	3	8	3	5	3	3	3
2 ubuntu	-25	-39	-25	-32	-25	-25	-25
2 under	-48	-51	-40	-44	-45	-39	-43
2 underneath	-10	-16	-10	-10	-10	-10	-10
2 up	-28	-17	-23	-29	-25	-22	-22
2 updat	-13	-41	-16	29	-14	-13	-23
2 upgrad	-42	-79	-42	-27	-43	-41	-59
2 upkeep	15	54	20	45	10	16	19
2 us	10	28	13	27	12	15	13
2 use	-34	-75	-34	-2	-32	-30	-30
2 user	-46	-69	-46	-44	-46	-44	-48
2 v	8	93	17	14	17	20	21
2 valid	-14	-24	-14	-15	-16	-15	-15
2 version	-25	-37	-26	-32	-27	-25	-25
2 versu	12	74	27	45	29	30	27
2 via	-32	-60	-33	-21	-44	-33	-32
2 vs	2	34	11	47	12	13	11
2 w	29	93	38	16	40	40	40
2 wait	-5	-65	-35	-38	-35	-35	-35
2 want	25	-9	24	82	25	25	24
2 warehous	-12	-17	-13	-13	-13	-12	-12
2 was	-17	-27	-18	-22	-17	-18	-18
2 we	13	57	14	15	14	15	13
2 week	-11	-12	-11	-16	-11	-11	-12
2 well	-19	-27	-22	-32	-19	-20	-20
2 went	1	12	1	0	0	1	1
2 were	-18	1	-17	-40	-21	-17	-17
2 what	32	59	12	23	18	22	21
2 when	42	-7	13	40	14	14	19
2 where	43	73	48	76	44	44	47
2 which	-10	10	-5	-12	20	-5	-9
2 whichev	28	-1	28	66	23	25	27
2 who	-36	-11	-32	-29	-30	-27	-32
2 whom	-2	20	-1	-21	-2	-2	-1
2 whose	-36	-19	-35	-48	-31	-31	-35
2 will	-10	-17	-11	-12	-12	-11	-11
2 win	7	-11	6	36	4	6	6
2 windows	28	-7	25	70	27	28	27
2 wise	0	19	1	0	-6	1	1
2 with	4	-1	0	32	-8	2	2
2 without	-16	-28	-16	-18	-16	-16	-16
2 work	16	36	19	50	13	18	19
2 workload	13	-17	9	48	9	11	12
2 would	15	109	40	24	40	42	42
2 write	-32	-52	-33	-35	-34	-32	-33
2 wrote	-23	-23	-23	-43	-23	-23	-23
2 you	-4	19	12	50	12	3	15
2 zip	14	50	11	25	16	17	12
20	54	19	19	19	18	19	20
200	-5	-12	-4	5	-6	-4	-5
200 gpu	-8	-7	-7	-7	-9	-7	-7
2016	-32	-33	-33	-33	-35	-32	-33
2017	-23	-23	-21	-34	-21	-21	-21
2017 still	-23	-23	-21	-34	-21	-21	-21
2019	2	4	6	5	51	5	-2
2021	-8	-8	-8	-9	-8	-8	-10
2022	-28	-26	-26	-38	-31	-26	-31
2024	1	4	-5	1	27	3	0
2024 3094	-31	-31	-30	-32	-42	-31	-36
2025	-23	-23	-21	-23	-23	-21	-29
2025 49844	-24	-24	-22	-24	-24	-23	-31
22	-24	-24	-24	-24	-35	-23	-26
22 for	-14	-12	-13	-15	-14	-13	-14
22 open	-30	-30	-31	-30	-49	-30	-33
254	-33	-27	-27	-29	-27	-27	-41
254 169	-33	-27	-27	-29	-27	-27	-41
27001	-22	-21	4	-32	-32	-21	-23
27001 certif	-34	-33	-44	-33	-39	-34	-38
29	1	20	18	-4	54	19	17
3	7	5	4	17	39	8	6
3 !against	0	33	7	36	7	8	6
3 !asksOwner	-55	-61	-55	-64	-54	-53	-57
3 !asksValue	16	57	28	65	23	28	29
3 !both	-23	-5	-20	-27	-20	-19	-20
3 !choose	21	12	20	70	16	21	21
3 !compare	3	132	24	20	18	26	20
3 !gains	-11	60	2	-2	11	12	12
3 !general	1	0	1	13	1	1	-1
3 !move	-17	3	-16	-42	-16	-16	-17
3 !notPrice	-24	-44	-24	-24	-24	-24	-24
3 !ofEach	-22	-2	-19	-26	-19	-18	-19
3 !overview	-21	26	4	29	3	5	4
3 !ownOne	7	15	5	56	1	8	9
3 !patches	-35	-43	-37	-35	-37	-36	-39
3 !points	-20	-12	-15	-19	-15	-15	-15
3 !responsible	4	-18	5	31	5	5	4
3 !secures	-20	-20	-20	-13	-20	-19	-19
3 !services	1	0	1	9	0	0	-1
3 !sideCustomer	-2	18	0	12	-1	0	0
3 !tag	-46	14	-37	-64	-36	-37	-54
3 !term	19	111	38	56	42	43	43
3 !them	0	-5	2	21	1	2	2
3 !us	-8	6	-6	7	-7	-6	-6
3 !who	-30	-23	-27	-19	-28	-26	-29
3 !wholly	-29	48	-1	-2	-4	0	0
3 !yesNoStart	-48	-75	-41	-35	-52	-43	-43
3 $	9	9	8	8	29	9	1
3 1	-33	-38	-36	-43	-37	-33	-33
3 2	-25	-30	-24	-34	-27	-25	-24
3 3	-20	-31	-23	-4	-24	-21	-20
3 9	20	19	21	18	52	20	21
3 @	-13	16	-10	13	-10	-8	-10
3 a	7	15	7	29	7	8	6
3 access	-7	-8	-8	-10	-7	-8	-7
3 account	-2	-18	-2	19	-4	-1	-2
3 after	-2	-4	-1	12	-1	-1	-2
3 agent	-34	-58	-34	-45	-33	-34	-34
3 all	-26	-34	-24	-9	-24	-24	-24
3 amazon	-27	-44	-27	-20	-28	-27	-27
3 an	20	14	20	66	18	21	21
3 and	-28	-17	-28	-35	-29	-27	-30
3 any	-30	8	-17	-21	-18	-16	-16
3 api	31	19	31	69	31	31	31
3 are	-10	-17	-9	-5	-9	-9	-9
3 as	18	7	17	55	12	18	18
3 assess	-1	29	-4	-12	-2	-1	-2
3 at	-27	-45	-29	-24	-27	-27	-30
3 auditor	-9	-24	-12	19	-14	-8	-8
3 autom	-57	-86	-60	-63	-58	-58	-87
3 awai	-12	29	7	4	-12	0	5
3 aws	-3	-18	-4	16	-3	-2	-3
3 az	-63	-66	-78	-68	-76	-62	-67
3 backup	26	57	26	0	26	26	26
3 be	33	-3	30	78	32	33	34
3 becom	-1	28	0	-28	0	0	0
3 behind	-10	-12	-11	-13	-11	-11	-11
3 below	2	0	2	11	2	2	1
3 broken	-37	-49	-36	-59	-37	-37	-38
3 by	37	62	41	115	32	43	44
3 care	21	22	30	83	28	29	27
3 case	-21	-27	-21	-22	-21	-21	-21
3 chat	-1	1	2	14	0	2	2
3 check	-17	-18	-16	-20	-16	-17	-16
3 choos	14	7	26	75	23	24	21
3 chore	10	-3	13	69	13	14	15
3 cluster	8	16	20	65	18	19	15
3 column	-25	32	-2	-3	-1	-1	-2
3 configur	-31	-54	-34	-40	-32	-31	-33
3 consent	-40	-47	-40	-47	-43	-39	-38
3 contain	-14	-15	-14	-16	-15	-14	-15
3 control	-7	-18	-8	4	-8	-8	-7
3 cron	10	5	10	32	9	10	10
3 custom	37	88	48	76	49	49	48
3 data	-30	-33	-31	-36	-32	-30	-30
3 databas	-13	-18	-13	-15	-13	-13	-15
3 db	23	22	23	56	23	23	22
3 decid	-27	-31	-26	-35	-26	-27	-29
3 default	-23	-29	-23	-26	-23	-23	-25
3 dev	10	0	9	42	7	10	9
3 disk	-35	-43	-35	-37	-36	-35	-37
3 do	-45	-55	-45	-61	-47	-45	-47
3 doe	-21	22	-6	-10	-6	-5	-7
3 dont	-45	-64	-45	-61	-47	-46	-59
3 duti	-12	-5	6	56	-7	3	2
3 each	-24	-4	-21	-29	-21	-20	-21
3 enabl	-31	-54	-34	-37	-31	-30	-32
3 encrypt	-13	0	-14	-35	-13	-13	-15
3 engin	-23	-25	-22	-40	-23	-23	-23
3 event	-7	-7	-7	-10	-7	-7	-7
3 everi	-20	-21	-21	-24	-20	-20	-20
3 fall	-18	12	-17	-46	-17	-17	-17
3 fewest	7	-1	8	41	8	8	6
3 flavor	-29	-39	-31	-44	-32	-30	-33
3 flow	-6	-6	-7	-9	-6	-6	-6
3 for	-21	-9	-20	-25	-20	-19	-20
3 from	-19	4	-24	-38	-19	-19	-20
3 give	19	17	20	48	20	20	19
3 go	19	3	17	46	18	18	18
3 guest	-18	-19	-19	-23	-19	-19	-20
3 handler	-27	-31	-27	-50	-28	-28	-29
3 hardwar	-80	-88	-89	-80	-76	-77	-78
3 has	4	-10	1	29	4	4	4
3 have	-28	-38	-27	-49	-28	-28	-30
3 host	14	6	15	49	15	15	15
3 how	12	-1	17	63	2	16	18
3 i	-3	-4	-3	10	-4	-3	-4
3 if	17	22	16	24	14	16	18
3 in	-6	12	-2	9	-2	0	-3
3 instal	-25	-28	-25	-46	-25	-26	-26
3 is	-9	-27	-4	37	-12	-6	-4
3 it	-8	-10	-10	-6	-8	-8	-9
3 job	-15	-30	-15	-3	-15	-15	-16
3 keep	-22	-41	-22	-27	-22	-22	-22
3 kernel	-58	-64	-59	-74	-61	-54	-56
3 key	4	3	4	8	4	4	4
3 least	27	12	26	72	26	27	27
3 leav	2	1	3	19	2	3	3
3 left	-10	23	-17	-22	-12	-8	-7
3 less	26	22	26	56	24	25	23
3 line	-52	-64	-40	-59	-38	-39	-39
3 littl	15	6	18	67	4	17	18
3 log	-21	-27	-23	-22	-25	-20	-21
3 look	-2	-4	-1	12	-1	-1	-2
3 mainten	20	12	19	57	16	19	19
3 market	12	3	13	54	13	12	13
3 me	-31	-54	-34	-34	-31	-30	-32
3 most	13	4	10	60	2	11	12
3 my	22	19	22	54	22	22	21
3 name	-15	-17	-17	-18	-16	-16	-17
3 need	-9	-22	-9	9	-10	-9	-9
3 never	-8	-18	-11	16	-17	-10	-12
3 nightli	5	5	5	11	5	5	5
3 no	18	23	28	73	15	26	27
3 nobodi	8	7	9	28	9	9	8
3 node	-31	-32	-32	-18	-31	-27	-29
3 of	-36	-33	-36	-42	-35	-34	-35
3 on	-9	-14	-9	4	-10	-9	-9
3 one	-18	-23	-13	7	-15	-11	-13
3 oper	-24	-24	-23	-29	-24	-23	-25
3 ops	-1	-3	0	17	-10	-1	0
3 option	22	16	23	58	23	22	23
3 or	-3	-7	-1	35	-3	-1	-2
3 os	-25	-32	-23	-13	-25	-22	-24
3 our	-8	0	-7	3	-8	-7	-7
3 out	-18	-52	-20	8	-18	-18	-18
3 over	1	-5	1	28	2	2	-3
3 own	29	46	29	60	27	28	27
3 owner	-36	-54	-39	-40	-37	-36	-37
3 parti	-37	-55	-35	-43	-34	-34	-34
3 patch	-25	-35	-26	-15	-27	-26	-28
3 peopl	3	-7	4	36	2	4	4
3 per	-32	-51	-33	-36	-35	-32	-32
3 person	19	-1	17	57	16	19	19
3 physic	-40	-49	-40	-48	-40	-40	-40
3 pick	26	25	23	60	18	25	25
3 plain	-18	-18	-19	-22	-19	-18	-19
3 pleas	-2	-26	-6	51	-18	-2	0
3 pls	-49	-34	-35	-53	-33	-34	-33
3 plu	-19	-27	-19	-5	-18	-18	-16
3 polici	-23	-26	-22	-27	-22	-21	-21
3 possibl	8	6	9	33	2	9	9
3 premiz	2	-29	-2	29	0	2	2
3 put	20	13	20	52	20	20	20
3 rank	12	-1	17	63	2	16	18
3 regist	-48	-33	-34	-53	-32	-33	-33
3 replac	-29	-41	-28	-54	-29	-29	-29
3 resourc	-9	-10	-9	-15	-9	-9	-9
3 respons	4	-18	6	33	6	6	5
3 rest	8	-26	6	42	7	8	6
3 retent	-26	-35	-29	-28	-33	-24	-25
3 risk	-42	-2	-32	-50	-29	-29	-29
3 run	7	26	6	0	7	7	6
3 same	-7	44	2	22	6	4	-2
3 scale	-27	-51	-27	-31	-27	-27	-27
3 schedul	17	2	15	69	10	15	14
3 scope	0	-3	1	15	1	1	-1
3 script	-13	-14	-12	-15	-12	-12	-12
3 secur	-20	-30	-21	-5	-20	-19	-20
3 self	-26	-31	-26	-45	-26	-26	-27
3 server	-11	-22	-11	-2	-12	-11	-15
3 servic	-22	-29	-24	-23	-27	-21	-22
3 session	-28	-29	-28	-56	-28	-28	-28
3 set	-28	-34	-27	-42	-27	-28	-28
3 share	24	10	23	72	21	24	24
3 should	13	13	13	29	13	13	13
3 side	12	56	18	31	19	18	18
3 site	5	-3	6	39	6	5	6
3 small	25	14	24	58	24	24	25
3 smallest	24	9	26	86	27	27	28
3 so	29	22	28	69	28	28	29
3 softwar	-35	-45	-37	-58	-38	-36	-39
3 split	-28	102	9	0	8	9	2
3 sql	1	-5	1	28	2	2	-3
3 startup	28	8	26	70	27	28	27
3 static	12	3	13	54	13	12	13
3 switch	-17	-19	-16	-18	-16	-16	-17
3 system	-21	-21	-20	-25	-20	-20	-22
3 tabl	29	136	19	24	34	36	24
3 team	3	-7	2	22	3	3	3
3 that	-15	-22	-15	0	-16	-15	-14
3 the	-5	-2	-3	19	-5	-3	-4
3 them	-13	3	-7	-11	-8	-7	-9
3 those	-30	-42	-30	-38	-30	-30	-30
3 three	-5	25	10	35	9	11	11
3 to	5	1	5	28	5	6	5
3 turn	-28	-29	-28	-56	-28	-28	-28
3 under	-25	-45	-25	-28	-25	-25	-25
3 updat	-20	-21	-21	-28	-21	-21	-22
3 upgrad	-40	-44	-45	-55	-41	-41	-44
3 us	-4	5	-2	-20	-3	-2	-2
3 user	-19	-28	-19	-20	-19	-19	-21
3 valu	4	3	4	8	4	4	4
3 vendor	-15	-18	-15	-17	-14	-14	-16
3 version	-35	-39	-39	-25	-36	-35	-38
3 vs	-1	97	18	15	21	20	14
3 w	-26	-49	-28	18	-25	-22	-23
3 want	1	-3	0	29	0	1	0
3 we	-26	-21	-26	-31	-26	-25	-26
3 wed	-7	-33	-9	16	-12	-9	-11
3 what	18	114	38	56	42	43	43
3 where	17	9	17	43	17	17	16
3 which	-1	-20	2	54	-4	1	3
3 who	-53	-51	-51	-62	-50	-49	-54
3 whose	-24	-44	-24	-24	-24	-24	-24
3 win	26	21	25	56	25	26	25
3 with	6	-1	7	45	5	8	7
3 without	-20	-45	-24	17	-20	-20	-21
3 work	14	23	13	50	7	12	13
3 would	17	2	17	42	18	18	18
3 zero	26	23	25	54	26	26	26
30	-16	-15	-16	-16	-21	-15	-17
300	12	-2	1	1	-4	0	0
3094	-31	-31	-30	-32	-42	-31	-36
3389	-31	-33	-37	-39	-43	-34	-37
35	28	27	28	27	76	24	28
3am	-23	-26	-23	-26	-25	-22	-24
4	-46	-54	-92	-55	-16	-55	-72
40	17	16	16	44	17	18	18
49844	-24	-24	-22	-24	-24	-23	-31
5	-11	-19	-2	-12	9	-10	-12
6	-6	-6	-6	-6	-6	-6	-8
7	-21	-21	-21	-18	23	-22	-19
8	-82	-58	-77	-56	-67	-54	-52
9	-44	-34	-36	-31	-4	-28	-36
9 to	-28	-43	-27	-33	-27	-27	-27
90	-34	-37	-35	-36	-36	-35	-39
90 dai	-29	-29	-29	-30	-31	-31	-36
@	-19	-26	-30	-28	-29	-31	-31
@ $	-27	-39	-44	-46	-48	-52	-52
@ 0	96	28	30	34	34	33	26
@ 1	15	15	16	15	55	14	16
@ 14	-20	-24	-22	-37	-21	-21	-23
@ 2	-30	-34	-30	-37	-35	-29	-32
@ 9	-28	-43	-27	-33	-27	-27	-27
@ a	-54	-58	-58	-59	-97	-59	-60
@ about	-27	-22	-22	-22	-22	-22	-30
@ access	-42	-42	-44	-40	-40	-39	-41
@ account	113	28	24	31	99	26	-1
@ acl	-88	-49	-48	-49	-49	-48	-67
@ acm	38	43	37	45	126	45	40
@ across	-58	-33	-38	-32	-42	-33	-45
@ admin	-30	-26	-26	-27	-28	-26	-34
@ after	-43	-41	-41	-40	-48	-40	-44
@ again	-26	-25	-25	-27	-24	-24	-35
@ against	-6	68	3	2	0	4	2
@ agent	-95	-109	-92	-89	-90	-87	-110
@ agentcor	-14	-12	-14	-12	-13	-12	-13
@ all	-19	-46	-37	-44	-36	-35	-35
@ alon	8	21	9	9	8	9	9
@ amazon	-23	-20	-20	-21	-25	-19	6
@ ami	-92	-131	-96	-91	-89	-85	-95
@ and	-5	23	-4	-1	-8	-5	-8
@ any	-24	47	0	-2	-4	0	1
@ anycast	-69	-65	-64	-62	-67	-62	-68
@ anyth	63	48	28	11	25	26	26
@ anywher	-9	20	-8	-16	-17	-8	-14
@ api	-17	-16	-17	-18	-19	-16	-18
@ app	-11	-10	-10	-11	-13	-10	-12
@ applianc	-29	-27	-27	-26	-28	-26	-28
@ applic	-8	-8	-9	-8	-8	-8	-8
@ are	7	-18	-16	-18	-18	-16	-22
@ as	9	56	31	12	5	15	19
@ ask	-16	-11	-17	-18	-17	-17	-16
@ at	12	-14	-12	-10	-3	-12	-20
@ auth	-18	-17	-26	-18	-17	-17	-20
@ author	-86	-72	-73	-67	-69	-68	-85
@ avail	-56	-57	-65	-57	-55	-54	-62
@ aws	-53	-46	-44	-45	-42	-41	-47
@ b	-32	-50	-33	-40	-33	-32	-33
@ back	-28	-29	-30	-28	-31	-28	-33
@ backup	-66	-53	-68	-50	-30	-48	-66
@ becam	2	30	1	-26	1	2	2
@ befor	-18	-16	-18	-19	-18	-16	-16
@ behind	-79	-75	-79	-74	-75	-73	-98
@ besid	15	79	26	-5	19	22	25
@ between	-13	-11	-11	-12	-12	-12	-12
@ block	-56	-47	-55	-48	-60	-47	-51
@ bot	-16	7	-15	-30	-17	-17	-17
@ both	86	25	31	34	33	33	29
@ box	47	48	48	42	40	48	121
@ broker	-42	-38	-40	-39	-39	-38	-40
@ but	-15	-23	-10	45	-15	-5	-6
@ by	8	22	10	22	35	12	10
@ cach	-32	-34	-30	-31	-31	-30	-30
@ can	-28	-32	-27	-26	-10	-24	-23
@ capac	-24	-18	-18	-19	-20	-18	-20
@ certif	-109	-97	-99	-89	-92	-92	-106
@ cheaper	36	15	29	29	126	35	34
@ choos	8	16	20	61	16	18	14
@ chore	0	22	1	0	-7	0	1
@ class	-36	-39	-36	-42	-36	-35	-35
@ claud	-2	-1	-3	-10	45	0	-8
@ clean	-20	-12	-12	-12	-12	-12	-12
@ client	-19	-16	-16	-16	-16	-16	-19
@ cloud	9	3	3	11	57	11	-2
@ cluster	-25	-33	-35	-35	-44	-33	-37
@ cni	-41	-43	-44	-42	-40	-40	-47
@ code	-47	-45	-51	-47	-51	-45	-47
@ cold	20	23	20	23	55	5	24
@ collect	-47	-35	-35	-35	-41	-35	-36
@ compar	-1	53	6	6	-2	6	3
@ comput	-15	-24	-15	-15	-21	-12	21
@ configur	-31	-28	-27	-28	-28	-27	-29
@ connect	-50	-48	-45	-46	-47	-45	-48
@ contain	-18	-43	-21	6	-18	-19	-29
@ contrast	11	111	19	-3	0	4	13
@ control	-53	-52	-55	-49	-50	-50	-61
@ core	-38	-36	-36	-36	-37	-36	-46
@ cost	-9	19	-5	19	87	19	21
@ could	41	6	-6	10	9	6	11
@ creat	-14	-14	-14	-14	-15	-13	-16
@ cumul	-45	-44	-48	-43	-43	-44	-53
@ current	-12	-12	-13	-12	-13	-12	-13
@ custom	4	74	13	18	22	28	106
@ cve	-27	-28	-25	-25	-26	-24	-26
@ daemon	-19	-19	-18	-19	-19	-19	-33
@ dashboard	-26	-23	-24	-23	-24	-23	-24
@ data	-68	-63	-64	-63	-64	-60	-68
@ databas	-26	-22	-22	-23	-24	-22	-28
@ db	24	23	24	16	21	24	78
@ decid	-11	-11	-12	-12	-11	-11	-13
@ default	-8	-8	-8	-8	-7	-7	-9
@ definit	-52	-78	-51	-54	-49	-48	-48
@ deploy	-16	-14	-16	-14	-14	-14	-17
@ desktop	-59	-38	-52	-72	-57	-53	-76
@ devic	-46	-49	-51	-48	-48	-47	-58
@ differ	17	86	20	18	14	22	19
@ directori	-30	-31	-30	-31	-38	-31	-47
@ disk	-18	-11	-10	-10	-10	-10	-11
@ divis	52	3	8	7	-5	5	3
@ do	-1	-22	-18	-23	-14	-18	-23
@ doe	-61	-32	-38	-41	-34	-38	-43
@ doesnt	-40	-51	-39	-39	-47	-40	-42
@ domain	-11	-12	-11	-11	-11	-11	-11
@ drift	-114	-75	-74	-72	-72	-72	-81
@ durabl	-93	-132	-87	-84	-91	-87	-99
@ duti	192	68	67	71	68	65	58
@ ec2	-40	-21	-48	-56	-43	-41	-49
@ edg	-25	-25	-25	-25	-26	-24	-26
@ eks	-43	-43	-42	-44	-43	-42	-73
@ encrypt	-102	-70	-97	-105	-100	-90	-119
@ endpoint	-50	-19	66	-11	-23	-10	-13
@ engin	-57	-55	-56	-55	-60	-55	-82
@ env	-52	-33	-33	-34	-43	-33	-41
@ environ	-20	-22	-21	-20	-20	-19	-21
@ ephemer	-21	-16	-15	-15	-15	-15	-17
@ escap	-14	-14	-14	-14	-14	-14	-21
@ esxi	-43	-43	-41	-41	-43	-41	-70
@ event	-26	-33	-27	-28	-30	-26	-27
@ everyth	133	15	27	36	22	12	28
@ execut	-19	2	96	4	-4	5	2
@ expir	-23	-20	-21	-26	-26	-21	-21
@ famili	2	5	2	-16	45	6	8
@ fewer	30	-1	28	86	30	29	29
@ file	-27	-22	-23	-24	-27	-23	-25
@ find	-27	-23	-24	-23	-27	-23	-23
@ firmwar	-69	-65	-65	-73	-67	-60	-73
@ fix	-40	-47	-41	-43	-48	-41	-42
@ flag	-12	-9	-8	-9	-9	-9	-10
@ fleet	-19	-19	-19	-24	-22	-19	-25
@ flow	-5	2	63	1	-4	1	-2
@ for	-13	33	80	49	22	18	13
@ forc	-21	-19	-19	-20	-25	-19	-19
@ found	-10	-7	-7	-7	-7	-7	-8
@ from	-13	-3	-13	-11	-17	-13	-13
@ function	-67	-56	-54	-56	-55	-53	-62
@ get	-46	-42	-49	-44	-47	-42	-47
@ global	-9	-9	-9	-8	-9	-8	-10
@ goe	-13	-7	-13	-14	-19	-12	-17
@ got	-50	-33	-35	-38	-40	-34	-46
@ grant	-37	-32	-15	-31	-57	-32	-31
@ grow	-24	-23	-23	-25	-28	-23	-26
@ had	-51	-29	-29	-31	-30	-29	-29
@ hardwar	-58	-56	-58	-59	-53	-51	-62
@ has	-34	-31	-33	-21	-51	-32	-36
@ head	-33	-26	-28	-40	-31	-27	-42
@ hold	-16	-15	-15	-16	-27	-15	-16
@ host	-57	-53	-53	-53	-55	-52	-77
@ how	8	41	10	-4	9	9	10
@ hyperpod	-12	-12	-12	-13	-12	-12	-18
@ i	3	-3	6	13	-24	-6	-8
@ id	28	23	30	67	31	30	29
@ if	30	64	32	55	30	32	31
@ imag	-23	-22	-22	-23	-23	-22	-26
@ in	-12	-6	-5	-18	-5	-17	-21
@ index	-9	-8	-9	-8	-8	-8	-8
@ inspect	-24	-15	-16	-16	-16	-15	-16
@ instal	-55	-74	-57	-70	-54	-53	-73
@ instanc	-11	1	-4	-3	44	-2	-9
@ instead	-31	5	-23	-14	-16	-13	-14
@ into	-9	32	2	5	0	3	3
@ invoc	-24	-21	-23	-22	-24	-22	-23
@ is	-33	-23	-19	-28	-32	-28	-31
@ isnt	-21	-22	-24	-24	-23	-22	-26
@ issu	-31	-28	-29	-30	-32	-29	-32
@ it	-19	9	-10	1	70	11	12
@ item	-44	-42	-42	-41	-53	-42	-56
@ its	-24	-24	-24	-24	-25	-24	-47
@ itself	-38	-36	-37	-36	-35	-36	-47
@ job	-45	-56	-42	-16	-41	-40	-52
@ keep	-8	-2	-2	-14	18	-2	-3
@ kei	-104	-105	-99	-95	-94	-95	-153
@ kept	-33	-21	-21	-21	-20	-21	-23
@ kernel	-13	-11	-10	-11	-11	-10	-10
@ key	-79	-72	-76	-70	-73	-70	-74
@ land	39	-29	-39	-1	-16	-4	-5
@ larg	4	16	5	15	65	18	16
@ last	-13	-17	-13	-16	-13	-13	-14
@ launch	-18	-26	-20	-21	-19	-22	-20
@ layer	-27	-29	-37	-32	-40	-29	-29
@ leak	-13	-11	-11	-12	-12	-11	-11
@ least	-45	-42	-36	-28	-38	-36	-39
@ leav	0	1	2	15	0	2	1
@ less	52	7	51	152	52	53	53
@ let	-41	-41	-45	-42	-51	-38	-38
@ licens	29	55	57	55	52	57	144
@ line	4	63	-5	-16	-7	-4	-7
@ link	-40	-38	-39	-40	-40	-37	-43
@ list	-13	-11	-11	-14	-11	-11	-12
@ listen	-77	-70	-73	-70	-72	-67	-76
@ locat	-43	-35	-37	-36	-37	-35	-46
@ lock	-58	-47	-58	-45	-46	-44	-61
@ log	-28	-31	-29	-29	-33	-28	-28
@ login	-48	-45	-51	-47	-50	-45	-47
@ long	-18	-17	-17	-19	-17	-17	-29
@ machin	-40	-37	-39	-39	-39	-38	-52
@ major	-17	-15	-18	-17	-16	-15	-16
@ make	-25	-19	-18	-19	-18	-18	-18
@ manag	1	-4	-1	23	3	2	-6
@ may	-52	-44	-68	-41	-44	-44	-41
@ mean	-28	-20	72	-18	-48	-18	-22
@ memori	-7	-7	-7	-7	-8	-7	-8
@ messag	24	26	16	25	76	24	27
@ metadata	-20	-21	-20	-25	-20	-20	-25
@ migrat	-23	-26	-23	-24	-23	-22	-21
@ minor	-46	-41	-43	-40	-40	-39	-47
@ miss	-61	-42	-43	-46	-43	-42	-43
@ mode	81	76	26	110	27	44	38
@ model	-50	-39	-35	-37	-40	-38	-38
@ move	-24	-24	-22	-26	-23	-22	-24
@ multi	-59	-53	-81	-60	-17	-50	-54
@ must	-35	-29	-30	-30	-32	-29	-34
@ mysql	-60	-32	-52	-32	-35	-34	-32
@ n	30	73	21	8	19	30	28
@ name	-55	-67	-54	-55	-68	-52	-54
@ namespac	-31	-26	-27	-27	-28	-26	-32
@ need	-37	-54	-53	-69	-57	-52	-61
@ network	-16	-17	-15	-15	-14	-14	-14
@ next	44	81	35	26	33	30	30
@ no	53	15	26	45	11	22	25
@ node	-16	-11	-13	3	-12	-7	40
@ not	29	26	70	25	30	27	28
@ of	-37	-31	-30	-29	-12	-28	-32
@ on	-36	3	-20	-21	-26	-27	-47
@ onc	23	35	24	63	25	25	24
@ one	-47	-39	-36	-53	-39	-36	-36
@ onli	16	23	16	21	56	4	24
@ onto	14	53	14	9	17	17	17
@ oper	36	39	41	41	40	41	102
@ or	27	82	36	94	41	40	37
@ os	-29	-86	-28	-42	1	-26	-55
@ our	30	3	1	-4	-3	24	-11
@ ourselv	7	22	13	28	3	10	-8
@ over	-35	-27	-42	-48	-32	-31	-31
@ overview	91	17	21	22	14	19	20
@ own	7	10	10	37	10	11	-1
@ owner	-18	-26	-21	-18	-19	-18	-19
@ ownership	85	18	23	24	19	21	21
@ param	-24	-22	-24	-25	-24	-22	-25
@ partit	-32	-34	-38	-34	-39	-33	-34
@ password	-34	-32	-30	-29	-31	-30	-35
@ patch	-150	-139	-131	-128	-128	-127	-194
@ peer	-13	-9	-9	-9	-10	-9	-10
@ permiss	-35	-40	-33	-38	-36	-33	-35
@ physic	-6	19	-7	-12	-5	-6	-5
@ pick	-10	-11	-10	-8	-12	-10	-10
@ platform	-10	-21	-18	-17	-18	-16	-20
@ pleas	-3	-2	9	-20	-26	-18	-16
@ pls	19	6	-12	-8	-12	-17	-10
@ plu	-24	-26	-23	-25	-22	-22	-21
@ plugin	-72	-73	-72	-66	-72	-67	-73
@ plz	116	17	25	29	65	23	19
@ point	-21	-20	-20	-20	-20	-20	-29
@ polici	-70	-66	-68	-65	-56	-67	-74
@ pre	-53	-45	-46	-45	-44	-44	-51
@ print	-18	-18	-17	-17	-21	-17	-18
@ profil	-13	-9	-9	-10	-10	-9	-10
@ project	-22	-26	-20	-22	-22	-20	-21
@ prompt	-49	-46	-50	-45	-46	-45	-51
@ provid	-20	-22	-21	-27	-23	-21	-22
@ provis	3	44	2	1	4	4	0
@ proxi	-67	-64	-66	-65	-76	-64	-79
@ public	-18	-19	-16	-16	-17	-15	-16
@ python	-63	-59	-61	-58	-63	-58	-62
@ queri	4	8	8	7	38	8	3
@ queue	-71	-65	-64	-65	-66	-63	-87
@ rbac	-100	-91	-93	-84	-86	-85	-96
@ reach	27	24	27	25	58	26	27
@ read	18	35	26	33	177	41	44
@ reader	29	27	9	24	87	21	20
@ record	-29	-27	-25	-27	-27	-25	-27
@ redi	-22	-22	-25	-24	-23	-22	-32
@ regard	22	61	24	13	47	28	26
@ renew	-49	-55	-48	-64	-60	-49	-47
@ repair	-32	-29	-29	-29	-35	-28	-31
@ replic	-51	-36	-35	-40	-56	-34	-40
@ replica	-63	-64	-64	-64	-62	-55	-61
@ report	-24	-20	-21	-21	-21	-20	-21
@ repositori	-20	-20	-20	-19	-20	-19	-20
@ respons	98	47	28	30	21	29	23
@ retent	-59	-55	-56	-53	-54	-53	-60
@ return	-49	-38	-35	-35	-26	-34	-35
@ revok	-29	-27	-28	-30	-28	-26	-26
@ right	-30	-29	-28	-28	-29	-27	-30
@ role	-77	-74	-77	-75	-83	-72	-77
@ rotat	-98	-95	-104	-106	-90	-95	-126
@ rout	-56	-46	-44	-44	-47	-44	-57
@ router	-58	-38	-37	-37	-37	-36	-37
@ rule	-115	-107	-109	-102	-103	-107	-113
@ run	-36	-35	-33	-34	-31	-33	-43
@ runtim	-58	-67	-65	-68	-57	-55	-70
@ sai	-39	-37	-39	-40	-42	-36	-38
@ same	13	107	18	17	25	21	8
@ save	-47	-26	-23	-27	13	-24	-22
@ scan	-19	-18	-18	-18	-20	-18	-21
@ schedul	-8	-12	-8	7	-9	-8	-8
@ scream	-15	-21	-15	-15	-15	-15	-16
@ script	-13	-14	-12	-15	-12	-12	-12
@ secret	-33	-37	-37	-37	-35	-34	-36
@ secur	106	102	96	54	78	81	191
@ self	-32	-34	-30	-54	-31	-31	-32
@ send	13	27	28	27	93	20	22
@ server	54	59	57	69	57	59	146
@ serverless	45	10	-10	-14	-8	-4	-23
@ servic	-33	-35	-36	-34	-39	-34	-40
@ session	-29	-32	-32	-53	-30	-30	-31
@ set	1	14	3	2	3	3	2
@ setup	61	23	15	23	24	24	25
@ share	99	29	27	29	27	28	20
@ should	-30	-25	-26	-29	-29	-25	-28
@ show	-21	10	-14	-36	-13	-14	-13
@ side	-4	70	12	7	14	10	11
@ sidecar	-34	-31	-37	-34	-53	-44	-47
@ sinc	-32	-30	-51	-32	-31	-30	-30
@ sit	-46	-41	-43	-42	-46	-41	-53
@ snapshot	-10	-9	-9	-9	-11	-9	-9
@ so	-17	14	-5	32	-2	0	-6
@ softwar	-38	-37	-37	-51	-37	-36	-43
@ someon	-23	-20	-20	-22	-21	-20	-21
@ someth	-56	-45	-48	-47	-58	-48	-62
@ split	40	81	16	-7	20	20	14
@ srm	151	45	46	57	57	45	46
@ stai	-10	-16	-11	-11	-10	-10	-10
@ stand	12	16	89	18	3	17	14
@ standard	-11	-8	-14	-11	5	-9	-9
@ still	-28	-25	-24	-26	-31	-24	-28
@ storag	-23	-21	-21	-21	-21	-20	-23
@ stream	-31	-30	-31	-31	-36	-30	-33
@ suggest	-18	-17	-17	-17	-18	-17	-19
@ tabl	-17	-16	-16	-16	-17	-16	-18
@ take	-21	-20	-21	-21	-23	-20	-21
@ task	-67	-62	-87	-61	-61	-60	-59
@ templat	-62	-45	-56	-39	-58	-39	-39
@ than	2	52	3	-35	-13	3	2
@ that	-29	-9	-22	-37	-24	-22	-24
@ the	-2	-12	-4	9	-6	-3	27
@ their	-47	-50	-39	-38	-39	-38	-51
@ then	-82	-74	-75	-65	-66	-67	-67
@ there	-90	-72	-68	-55	-80	-63	-66
@ thing	-63	-72	-77	-71	-71	-73	-122
@ threat	-13	-13	-12	-12	-13	-12	-12
@ three	-24	30	-2	-3	-1	-1	-2
@ throttl	-44	-35	-33	-34	-36	-34	-36
@ tls	-52	-48	-51	-46	-49	-46	-49
@ to	-10	18	-18	-9	34	-3	-6
@ told	-30	-28	-32	-31	-35	-28	-29
@ too	-46	-38	-36	-35	-37	-37	-38
@ topic	-38	-49	-36	-38	-40	-38	-40
@ train	-56	-53	-56	-52	-53	-51	-56
@ true	-15	-14	-14	-14	-18	-14	-15
@ type	-80	-76	-82	-79	-78	-77	-91
@ under	-21	-16	-16	-16	-17	-16	-17
@ up	-54	-48	-48	-46	-51	-47	-58
@ upgrad	50	72	63	68	100	74	185
@ us	82	-13	1	-1	-1	2	-20
@ user	-37	-36	-37	-34	-32	-33	-34
@ v	3	109	21	21	-7	18	16
@ v2	-17	-16	-17	-16	-17	-16	-21
@ version	-62	-58	-67	-57	-43	-57	-65
@ versu	12	74	27	45	29	30	27
@ via	-82	-77	-74	-87	-78	-74	-84
@ volum	-37	-36	-36	-35	-37	-35	-41
@ vs	-2	73	13	28	14	15	13
@ w	44	32	8	-7	9	7	9
@ warehous	-11	-16	-12	-12	-12	-11	-11
@ was	-24	-22	-22	-22	-23	-22	-27
@ we	-48	-18	-42	-30	-34	-32	-66
@ weight	-45	-28	-31	-54	-30	-29	-29
@ what	94	67	67	52	35	42	39
@ when	-16	-12	-15	-4	-15	-14	-14
@ where	44	36	31	63	28	27	28
@ which	14	-14	1	27	-1	1	0
@ whichev	28	-1	28	66	23	25	27
@ while	-17	-19	-17	-17	-22	-16	-17
@ who	25	22	-4	9	7	10	53
@ whose	-38	-23	-38	-39	-37	-35	-41
@ windows	-68	-67	-69	-73	-71	-66	-91
@ with	-1	-16	3	45	-3	5	20
@ without	-5	8	6	5	40	6	5
@ worker	-46	-41	-45	-41	-64	-40	-38
@ workflow	20	60	20	6	18	20	20
@ would	-27	-11	-22	-25	-29	-23	-26
@ write	-104	-102	-98	-92	-95	-93	-135
@ zip	11	65	6	3	13	14	8
^	-23	-25	-22	-26	-18	-25	-22
^ @	-3	-21	-45	-39	-47	-47	-31
^ a	-17	-17	20	-17	-17	-15	-26
^ access	-68	-70	-83	-70	-103	-71	-87
^ accord	-14	-9	-9	-9	-9	-9	-9
^ account	-36	-36	-40	-36	-66	-36	-43
^ ad	50	21	39	90	28	48	165
^ after	14	48	13	13	14	14	13
^ agent	22	8	13	18	14	15	110
^ air	-41	-42	-43	-41	-46	-42	-49
^ alibaba	27	27	27	27	59	27	19
^ amazon	105	47	126	50	25	46	89
^ an	-18	-11	10	-13	-16	-12	-13
^ and	-52	-48	-37	-44	-54	-45	-22
^ antiviru	-108	-88	-119	-92	-101	-103	-103
^ api	-19	-18	-18	-19	-27	-18	-18
^ app	-57	-59	-62	-60	-63	-60	-75
^ applic	-105	-106	-111	-103	-105	-103	-113
^ are	2	6	-6	1	50	24	12
^ as	5	-4	7	33	8	8	8
^ auditor	14	7	40	22	10	15	10
^ auth	-44	-48	-50	-45	-50	-44	-48
^ author	-60	-58	-84	-61	-75	-72	-68
^ autom	-65	-81	-66	-64	-65	-65	-89
^ avail	13	12	58	13	0	4	9
^ awar	-25	-25	-18	-25	-25	-43	-35
^ aws	36	27	26	27	83	26	-27
^ az	9	42	140	43	17	19	27
^ back	-115	-107	-113	-102	-111	-103	-136
^ background	-31	-31	-33	-32	-38	-32	-32
^ backup	39	29	36	40	118	38	-1
^ bare	20	22	72	14	-14	22	23
^ base	-46	-47	-55	-51	-53	-47	-60
^ bit	-27	-21	-22	-24	-22	-22	-25
^ boss	-6	63	8	-17	15	14	16
^ bounc	-51	-36	-37	-42	-57	-37	-39
^ break	120	15	2	14	-6	15	-1
^ broken	-25	-28	-25	-25	-29	-25	-26
^ bui	-50	-46	-49	-43	-68	-44	-43
^ build	5	65	-36	-13	8	-2	0
^ busi	-45	-59	-47	-11	-82	-47	-50
^ but	-46	-42	-42	-41	-42	-42	-47
^ cach	-45	-52	-51	-45	-47	-47	-50
^ can	58	39	71	39	83	39	36
^ capac	-95	-92	-104	-87	-89	-89	-97
^ cctv	-56	-57	-61	-57	-68	-58	-62
^ cert	-33	-36	-33	-38	-39	-32	-31
^ chang	-20	-21	-21	-21	-25	-20	-20
^ check	-28	-24	-26	-31	-24	-24	-31
^ checksum	-56	-56	-52	-50	-53	-60	-51
^ choos	-52	-61	-60	-40	-56	-52	-51
^ ci	-29	-36	-27	-9	-34	-31	-48
^ client	-25	-27	-26	-25	-30	-27	-30
^ cloud	-95	-84	-83	-76	-96	-77	-95
^ cloudflar	5	4	2	2	38	3	-8
^ code	-50	-49	-48	-46	-49	-46	-48
^ come	-8	-16	12	-22	-9	-9	-8
^ compar	4	89	16	10	78	14	7
^ complianc	-32	-31	-20	-50	-37	-35	-37
^ configur	-27	-28	-22	-29	-29	-30	-31
^ consum	-53	-45	-46	-48	-52	-48	-53
^ contain	-3	-1	-7	1	-9	-1	41
^ containerd	-51	-48	-53	-50	-61	-48	-51
^ content	-93	-83	-93	-80	-92	-83	-99
^ control	-83	-83	-109	-81	-76	-79	-81
^ coredn	-40	-40	-43	-47	-39	-40	-60
^ could	-9	20	6	-3	5	-33	0
^ cpu	-31	-29	-28	-29	-33	-28	-29
^ creat	-100	-94	-108	-89	-93	-90	-104
^ credenti	-15	-15	-13	-16	-14	-13	-15
^ cross	-62	-63	-73	-61	-66	-62	-63
^ crypto	-19	-19	-18	-19	-26	-18	-23
^ cryptomin	-47	-40	-39	-44	-49	-39	-45
^ custom	-4	2	76	2	-20	-5	-17
^ cve	-41	-41	-38	-41	-57	-40	-48
^ dangl	-25	-22	-23	-23	-24	-22	-28
^ data	-35	-31	-11	-31	-31	-29	-29
^ databas	-83	-90	-85	-85	-88	-82	-100
^ db	-66	-67	-85	-85	-96	-67	-19
^ dba	-8	-9	-9	-8	-9	-8	-9
^ ddo	-21	-53	-38	14	-36	-33	-21
^ decid	-46	-46	-64	-52	-44	-63	-47
^ decommiss	-45	-46	-49	-46	-51	-50	-49
^ defin	74	73	171	72	71	73	75
^ delet	-10	-3	-21	-6	58	-10	-16
^ deploi	-48	-46	-52	-46	-53	-45	-45
^ dev	-29	-27	-30	-33	-28	-27	-38
^ devic	-17	-14	-14	-14	-13	-14	-13
^ did	23	24	30	27	106	13	23
^ diesel	-22	-22	-21	-22	-27	-21	-29
^ differ	12	66	12	14	3	13	14
^ disast	-42	-42	-45	-42	-50	-41	-45
^ disk	-26	-32	-26	-28	-26	-26	-30
^ dns	-25	-37	-22	28	-39	-23	-25
^ do	-39	-32	-35	-34	-45	-12	-13
^ doe	-39	-36	-41	-36	-32	-33	-34
^ download	-35	-37	-44	-35	-48	-37	-35
^ ecs	-25	-21	-21	-20	-21	-20	-21
^ elast	41	42	33	36	19	45	143
^ eleven	-14	-13	-14	-15	-14	-13	-15
^ enabl	-99	-95	-102	-92	-97	-92	-105
^ encrypt	-5	2	-16	6	-43	0	136
^ engin	12	13	13	9	5	14	49
^ envelop	5	1	64	3	-12	-5	-18
^ environ	-46	-46	-48	-45	-46	-45	-45
^ etcd	-16	3	71	2	-3	-5	-6
^ even	-42	-44	-48	-43	-42	-42	-49
^ event	-54	-55	-62	-54	-58	-56	-58
^ everyth	121	44	50	50	49	49	48
^ evid	-8	-8	-9	-8	-9	-9	-8
^ ex	-23	-23	-21	-24	-24	-22	-24
^ excus	1	4	23	3	0	3	3
^ execut	-57	-55	-72	-54	-59	-54	-57
^ explain	60	16	105	45	107	41	41
^ failov	-27	-23	-22	-27	-24	-24	-24
^ fedramp	9	45	158	37	20	14	17
^ fibr	-51	-51	-61	-52	-54	-51	-78
^ find	26	30	28	29	71	30	25
^ fine	-32	-31	-31	-31	-37	-31	-32
^ fip	-13	-13	-13	-13	-13	-13	-13
^ fire	-25	-25	-26	-26	-46	-25	-26
^ firecrack	-51	-52	-84	-59	-64	-51	-57
^ firmwar	-87	-89	-98	-92	-104	-91	-104
^ flow	-30	-34	-38	-30	-31	-30	-32
^ for	-35	-41	-27	-28	-51	-36	-61
^ game	-26	-29	-10	2	-23	-10	-11
^ gatewai	15	23	13	24	13	24	83
^ gcp	4	3	2	3	18	3	1
^ gdpr	-59	-67	-80	-57	-63	-58	-67
^ gener	-114	-96	-131	-98	-107	-112	-112
^ generally	-10	-10	-11	-10	-14	-10	-12
^ give	23	6	4	6	29	12	7
^ googl	10	10	7	7	36	11	7
^ got	4	3	20	3	-1	4	2
^ grant	-81	-86	-100	-79	-77	-76	-90
^ graph	0	-28	-2	31	0	0	0
^ guest	-103	-105	-121	-105	-109	-104	-129
^ hard	-77	-77	-83	-78	-85	-77	-78
^ harden	22	29	21	28	28	26	111
^ hardwar	-59	-62	-63	-59	-62	-56	-75
^ hello	0	5	-5	6	-4	28	14
^ help	-25	2	-25	5	-15	121	-1
^ hey	35	6	27	6	-7	-4	2
^ hi	15	37	6	11	11	56	12
^ high	-24	-37	-24	-23	-24	-24	-24
^ hipaa	-30	-28	16	-27	-37	-31	-43
^ hm	-36	-36	-35	-35	-39	-35	-38
^ hmm	-28	-32	-33	-27	-31	-28	-27
^ host	-77	-75	-78	-64	-79	-75	-110
^ how	78	54	46	46	129	44	47
^ hpc	-30	-52	-25	-10	-31	-25	-36
^ http	-24	-24	-24	-28	-27	-24	-29
^ hypervisor	-52	-54	-18	-59	-88	-70	-58
^ i	51	30	45	34	21	48	27
^ iaa	-68	-70	0	-59	-87	-65	-92
^ id	52	10	24	54	2	23	25
^ if	-29	31	-15	-7	-16	-15	-14
^ ignor	28	29	29	27	77	8	28
^ im	70	27	28	24	7	59	27
^ imdsv2	1	1	20	1	-1	-1	-7
^ in	-55	-58	-59	-55	-63	-55	-67
^ incid	-69	-63	-66	-63	-78	-62	-81
^ infrastructur	-38	-35	-37	-34	-35	-34	-34
^ inherit	65	29	40	28	26	26	28
^ instal	-69	-71	-74	-67	-75	-66	-78
^ intern	-15	-16	-14	-5	-18	-13	-13
^ is	-14	-9	-16	-10	5	0	12
^ isnt	-25	-24	-24	-25	-27	-24	-32
^ iso	9	8	66	11	-10	7	8
^ isol	-26	-26	-24	-23	-24	-26	-28
^ it	-42	-36	-35	-41	-47	-36	-42
^ its	-26	-24	-26	-23	-49	-23	10
^ karpent	-32	-32	-33	-32	-31	-31	-54
^ keep	-53	-52	-54	-52	-58	-52	-55
^ kernel	-28	-26	-26	-27	-27	-26	-40
^ key	-74	-90	-90	-38	-86	-74	-76
^ kindli	45	53	21	3	13	25	26
^ kubelet	-12	-15	89	1	-5	-6	-6
^ land	-10	-9	-13	-10	-11	-10	-10
^ launch	-28	-28	14	-30	-59	-28	-33
^ leaver	-20	-16	-16	-20	-18	-16	-16
^ legal	-72	-75	-86	-71	-82	-75	-78
^ licens	-75	-81	-87	-77	-97	-77	-101
^ list	48	4	14	5	-11	58	17
^ local	-31	-31	-32	-33	-30	-30	-31
^ log	-20	-42	-30	-21	-32	-24	16
^ lost	-14	-14	-21	-14	-15	-14	-14
^ mail	6	-11	3	45	2	5	3
^ manag	5	13	75	14	12	12	0
^ manual	11	54	16	53	38	188	36
^ market	-28	-28	-28	-28	-55	-28	-28
^ max	54	54	55	54	124	53	52
^ mean	12	9	68	10	1	6	12
^ memori	-49	-47	-49	-47	-49	-49	-59
^ mfa	-70	-67	-14	-69	-98	-68	-84
^ monitor	5	-15	4	41	3	3	5
^ move	-28	15	-34	-37	-43	-26	-30
^ multi	-27	-28	-4	-28	-34	-32	-29
^ must	17	20	21	20	16	20	54
^ my	61	32	42	19	39	25	37
^ n	-74	-84	-83	-71	-103	-76	-86
^ nacl	-26	-25	-29	-26	-27	-24	-33
^ nah	-40	-36	-38	-36	-43	-37	-50
^ need	85	25	23	56	23	28	29
^ network	-18	-18	13	-17	-25	-16	-23
^ new	49	7	2	5	1	8	8
^ nightli	6	-6	5	26	6	5	6
^ nitro	35	33	150	35	22	35	13
^ no	-20	-18	-20	-18	-19	-19	-21
^ nobodi	-23	-70	-30	45	-41	-26	-24
^ node	-21	-15	-16	-16	-16	-15	-17
^ not	-49	-39	-38	-41	-36	-37	-39
^ now	-81	-67	-65	-61	-62	-66	-66
^ nvidia	-24	-26	-24	-25	-26	-24	-22
^ of	36	34	99	39	-1	36	20
^ ok	-31	-44	-61	-44	-58	-46	-52
^ on	-2	29	0	-7	23	1	-17
^ one	86	27	28	28	11	28	26
^ open	-34	-34	-33	-35	-58	-49	-36
^ oper	-83	-78	-81	-76	-79	-77	-86
^ os	-127	-141	-129	-128	-129	-125	-200
^ our	28	31	30	40	54	31	64
^ pager	-28	-32	-29	-51	-28	-29	-30
^ paramet	-39	-36	-37	-39	-52	-37	-44
^ password	-97	-99	-104	-96	-102	-100	-134
^ patch	-23	-24	-27	-26	-43	-25	-4
^ pci	-37	-38	-5	-40	-54	-38	-40
^ pdb	-90	-67	27	-92	-105	-81	-79
^ penetr	-34	-34	-8	-33	-39	-47	-39
^ pentest	-12	-12	-15	-13	-12	-12	-15
^ person	-18	-18	-17	-18	-22	-17	-28
^ phish	-48	-48	-53	-48	-51	-47	-52
^ physic	-59	-62	-64	-61	-60	-59	-62
^ pick	-41	-40	-44	-12	-43	-40	-44
^ pitr	-52	-58	-32	-52	-56	-49	-57
^ platform	-42	-25	43	-20	-27	-22	-22
^ pleas	15	10	-18	7	70	-12	-5
^ pls	30	13	6	16	24	-1	61
^ pod	-12	-14	10	-12	-27	-13	-17
^ poison	-39	-37	-37	-38	-50	-38	-40
^ power	-53	-53	-61	-54	-63	-53	-71
^ pre	-49	-45	-56	-46	-65	-47	-51
^ procur	-69	-59	-63	-59	-63	-61	-66
^ protect	-70	-71	-82	-69	-80	-70	-84
^ public	-50	-45	-45	-50	-50	-46	-66
^ put	26	55	26	4	26	26	26
^ quarterli	-48	-49	-57	-47	-57	-48	-52
^ queue	-50	-51	-50	-32	-53	-48	-49
^ quick	13	136	10	15	27	28	10
^ ransomwar	-17	-18	-16	-17	-17	-16	-18
^ read	-55	-56	-60	-59	-64	-59	-67
^ recommend	30	24	29	9	103	28	30
^ redishel	-15	-14	-14	-16	-15	-14	-24
^ regresshion	-29	-28	-27	-29	-35	-28	-39
^ remind	4	-13	-11	-11	-44	-11	-12
^ renew	-41	-41	-43	-43	-59	-42	-59
^ replac	-29	-31	-31	-27	-28	-27	-26
^ resili	-54	-56	-45	-54	-60	-56	-77
^ respons	126	47	37	51	104	49	40
^ revok	-57	-58	-62	-58	-65	-58	-64
^ root	21	20	58	19	7	18	10
^ rotat	-87	-88	-112	-88	-90	-88	-115
^ rout	-63	-67	-73	-64	-68	-66	-70
^ row	-8	-7	-8	-9	-8	-8	-7
^ rto	-6	-12	47	-10	-18	-26	-19
^ runc	-20	-20	-20	-22	-23	-19	-21
^ same	-62	-49	-52	-50	-49	-53	-55
^ scale	-78	-92	-86	-80	-87	-84	-111
^ scan	-8	-7	-8	-7	-7	-7	-7
^ second	-32	-30	-31	-31	-35	-30	-43
^ secret	-22	50	-17	-3	-15	6	6
^ secur	-62	-62	-55	-62	-79	-62	-86
^ self	22	24	30	67	31	30	30
^ server	-67	-67	-70	-66	-69	-65	-84
^ servic	-49	-48	-53	-49	-57	-51	-50
^ set	-43	-43	-41	-43	-73	-43	-42
^ share	-6	-32	-41	-29	9	-31	-54
^ should	15	12	15	41	5	11	9
^ sign	-10	-10	-10	-10	-11	-10	-13
^ sinc	-12	-8	-9	-9	-8	-8	-10
^ singl	-4	-4	42	-5	-26	-7	-4
^ sla	-153	-130	-152	-129	-232	-150	-151
^ slow	-24	-22	-22	-25	-24	-22	-22
^ small	15	15	14	40	12	15	12
^ snapshot	39	35	32	39	-4	36	152
^ so	10	-16	-25	-18	-46	9	5
^ softwar	-32	-32	-31	-31	-33	-30	-32
^ somebodi	-15	-23	-14	-15	-16	-14	-15
^ someon	-37	-34	-35	-39	-38	-35	-41
^ sorri	-19	-12	13	-12	-20	-16	-13
^ split	126	20	32	38	34	34	33
^ spread	-40	-37	-41	-38	-38	-37	-38
^ sql	-39	-41	-41	-41	-41	-38	-46
^ sse	-3	7	51	10	9	10	7
^ ssl	-31	-27	-29	-30	-28	-27	-28
^ stack	-46	-46	-52	-49	-54	-48	-50
^ static	32	31	31	83	12	32	16
^ storag	-35	-32	-34	-33	-32	-31	-30
^ store	61	1	11	8	-14	7	-9
^ stream	54	53	55	90	34	56	143
^ subdomain	-35	-53	-35	-41	-50	-35	-34
^ subscrib	-88	-88	-99	-83	-85	-84	-93
^ swap	23	56	20	20	25	25	25
^ system	7	8	7	-8	39	0	-19
^ tag	-60	-57	-56	-58	-72	-58	-94
^ task	-10	-11	-18	-11	-11	-10	-11
^ tell	2	52	6	29	101	118	1
^ test	-58	-58	-60	-59	-82	-61	-71
^ thank	-30	-38	-29	-29	-23	-37	-41
^ the	-17	-13	-5	-11	-20	-12	52
^ then	-21	-21	-26	-21	-22	-21	-27
^ there	-22	-20	-22	-19	-23	-21	-21
^ third	-69	-66	-65	-58	-61	-59	-64
^ time	-3	-4	-19	23	-12	-4	-3
^ tls	3	3	29	-1	-13	2	49
^ train	-7	-6	-8	-6	-7	-6	-6
^ true	-29	-30	-34	-30	-37	-30	-33
^ trust	-27	-26	-26	-26	-29	-27	-36
^ turn	-29	-28	-31	-27	-29	-27	-26
^ two	7	7	4	25	7	6	3
^ under	-35	-19	-19	-19	-19	-19	-19
^ upgrad	-50	-52	-66	-59	-60	-51	-78
^ uptim	-30	-31	-31	-30	-35	-30	-37
^ usag	-7	7	4	5	2	64	-2
^ user	-106	-102	-106	-98	-104	-96	-110
^ util	-32	-31	-31	-30	-32	-29	-29
^ vendor	-23	-24	-22	-27	-25	-22	-25
^ version	-102	-99	-111	-96	-106	-100	-131
^ vet	-33	-32	-34	-34	-48	-32	-33
^ virtual	-67	-68	-71	-68	-72	-68	-100
^ vpn	14	17	25	33	11	26	70
^ vulner	-38	-38	-40	-38	-40	-39	-52
^ wait	-67	-85	-66	-63	-66	-62	-71
^ want	28	2	26	72	24	25	27
^ we	0	5	-11	-2	-10	-7	2
^ web	-40	-40	-40	-43	-42	-41	-67
^ were	42	113	42	41	33	36	45
^ what	-10	1	27	7	56	9	7
^ when	46	59	56	61	131	100	44
^ where	57	16	28	84	13	28	21
^ which	5	-21	-10	19	28	11	-8
^ who	-25	-25	-25	-25	-19	-24	-23
^ whose	2	4	4	10	31	7	24
^ why	40	41	42	43	96	31	43
^ will	-24	-21	-23	-20	-42	12	-26
^ windows	21	6	20	29	16	18	68
^ with	-57	-46	-47	-48	-52	-46	-59
^ worker	15	21	35	36	37	39	119
^ write	25	18	14	17	65	19	10
^ wtf	48	44	129	45	34	42	38
^ xen	-105	-111	-161	-116	-132	-106	-149
^ xz	-28	-23	-20	-21	-21	-20	-21
^ zone	-85	-81	-115	-81	-86	-89	-81
a	-17	-15	-10	-11	-12	-16	-19
a 2	27	23	18	18	55	25	26
a @	-33	-20	-15	-25	-26	-25	-32
a bad	-6	-6	-6	-6	-10	-6	-6
a box	19	5	20	71	10	20	22
a breach	-19	-16	-16	-16	-17	-16	-15
a broken	-42	-40	-43	-40	-45	-40	-58
a bug	-7	-7	-7	-8	-7	-7	-7
a certif	-13	-12	-11	-12	-12	-11	-12
a client	-14	-28	-36	-33	-35	-27	-28
a cluster	-12	-12	-11	-12	-11	-11	-14
a colleagu	-19	-28	-29	-29	-52	-28	-37
a compani	-47	-54	-42	-44	-51	-41	-44
a complianc	31	75	29	60	29	30	31
a contain	-2	-2	15	7	-9	-4	-11
a control	7	7	20	7	6	7	7
a custom	-49	-45	-56	-45	-48	-44	-49
a cve	1	-1	2	12	2	2	0
a data	6	5	51	7	0	3	5
a dead	-19	-19	-19	-18	-18	-17	-17
a dedic	28	27	27	26	57	26	26
a develop	-18	-17	-17	-17	-17	-17	-29
a disk	-27	-26	-26	-49	-27	-26	-29
a distribut	-46	-52	-52	-48	-47	-48	-50
a dns	-10	-13	-10	-10	-10	-10	-11
a domain	-13	-8	-8	-8	-8	-8	-8
a duti	-44	-29	-31	-54	-34	-29	-30
a fail	-17	-16	-18	-16	-16	-16	-16
a faulti	-21	-21	-22	-23	-20	-20	-26
a file	-2	-27	-2	27	-2	-1	-2
a finger	-53	-74	-55	-71	-64	-52	-54
a fleet	17	30	29	27	86	30	24
a flood	-17	-22	-17	-18	-18	-17	-18
a function	-57	-61	-67	-59	-62	-60	-63
a good	36	33	36	5	126	26	38
a haiku	3	15	15	14	63	15	15
a hypervisor	14	12	85	10	-4	8	9
a job	-25	-24	-28	-24	-31	-24	-29
a joint	-44	-36	-55	-37	-45	-37	-36
a key	12	31	28	31	72	27	33
a leak	-10	-11	-12	-10	-12	-11	-12
a leaver	-60	-61	-66	-60	-67	-60	-66
a linux	-13	-21	-8	30	-11	-6	-11
a live	17	16	-7	10	70	15	11
a long	40	34	26	78	25	14	35
a lot	31	14	26	21	67	13	22
a m	-16	-19	-15	-17	-15	-15	-18
a manag	15	16	70	16	8	14	17
a mess	-11	-9	-10	-9	-9	-9	-9
a multi	-34	-34	-43	-34	-39	-34	-37
a new	-20	-19	-21	-20	-8	-21	-21
a node	30	27	28	28	84	25	28
a non	36	37	83	36	31	35	38
a nutshel	90	-30	-24	-10	-40	-22	-33
a partner	-10	-9	-9	-10	-10	-9	-10
a patch	-43	-43	-43	-42	-53	-42	-49
a person	34	33	100	26	13	30	10
a pod	-10	-10	10	-11	-14	-12	-20
a port	-27	-28	-27	-28	-37	-28	-33
a principl	-13	-14	-14	-15	-15	-13	-14
a privat	-18	1	3	0	36	3	2
a provis	-34	-37	-33	-37	-33	-33	-34
a public	-26	-28	-26	-27	-34	-27	-32
a queue	3	-8	6	50	6	6	7
a raci	35	4	6	5	2	4	6
a real	-1	2	-13	0	55	18	-7
a region	-34	7	-12	-37	-56	-34	-42
a resourc	-25	-18	-18	-18	-20	-18	-18
a respons	22	18	10	8	6	9	9
a restart	-39	-38	-38	-40	-41	-37	-57
a retail	-31	-34	-26	-28	-26	-26	-32
a retir	-23	-22	-25	-21	-21	-21	-21
a role	-28	-27	-27	-27	-40	-28	-40
a rout	-17	-16	-15	-17	-17	-15	-19
a rule	-24	-24	-30	-24	-26	-25	-32
a schedul	-3	-12	-5	28	-8	-4	-6
a second	-26	-25	-26	-27	-27	-25	-27
a secret	-7	-7	-12	-7	-8	-7	-8
a secur	31	29	80	48	29	32	34
a self	0	0	0	9	-1	0	-1
a server	13	14	14	34	12	14	13
a servic	-12	-16	35	-10	-10	-11	-18
a share	-14	-15	-17	-16	-20	-17	-19
a site	-16	-14	-14	-15	-14	-14	-18
a small	23	13	22	54	22	22	23
a standalon	-6	-6	-8	-6	-6	-6	-6
a startup	-4	-15	-4	25	-4	-1	-3
a stolen	-9	-7	-7	-7	-7	-7	-7
a subnet	-52	-52	-65	-53	-55	-53	-62
a summari	12	-1	1	2	1	2	2
a tabl	-24	-24	-34	-25	-26	-24	-24
a task	3	3	20	3	-1	2	2
a team	62	25	13	31	23	28	28
a terraform	12	18	18	18	47	18	19
a thing	-56	-48	-63	-52	-51	-54	-53
a third	-6	2	28	-13	2	2	2
a ticket	1	7	6	4	29	7	4
a topic	-44	-45	-62	-48	-61	-59	-46
a user	-33	-55	-29	-31	-51	-34	-28
a vulner	-27	-27	-28	-27	-30	-27	-41
a whole	-26	-26	-27	-27	-45	-25	-28
a workload	-11	-10	-27	24	-20	-17	-10
a wrong	-33	-31	-35	-34	-39	-31	-32
a year	-10	-10	-11	-12	-13	-11	-12
a zip	-48	-57	-45	-25	-45	-66	-58
a zone	-16	-16	-15	-15	-17	-15	-15
abl	-3	-2	-19	-2	-10	40	-1
abl to	-3	-2	-19	-2	-10	40	-1
about	-53	-47	-65	-31	-44	-38	-31
about @	-118	-84	-97	-78	-68	-81	-86
about an	24	24	22	58	16	24	23
about aws	32	8	8	8	8	8	0
about engin	25	24	18	68	-3	0	-10
about our	-14	-10	-10	-11	3	-12	-13
about the	41	33	-8	30	11	24	126
about who	39	-3	-3	-1	-9	-5	-2
abov	25	22	-8	15	93	21	14
abov and	21	22	22	12	55	22	20
absorb	-28	-24	-25	-25	-28	-25	-26
absorb $	-33	-30	-30	-30	-34	-30	-32
abstract	-15	-23	26	-19	-24	-18	-17
abstract servic	0	2	49	1	-10	-3	-2
abus	-21	-20	-19	-20	-21	-21	-21
abus notic	-20	-19	-18	-19	-21	-21	-20
acceler	-60	-47	-39	-43	-45	-45	-46
accept	-53	-52	-69	-53	-60	-52	-60
access	-34	-34	-35	-34	-33	-35	-36
access $	-19	-19	-23	-19	-26	-21	7
access control	-19	-17	-17	-17	-17	-17	-16
access entri	-15	-13	-13	-14	-13	-13	-15
access kei	-39	-41	-39	-39	-45	-40	-51
access key	-12	-12	-16	-13	34	-26	-30
access log	-26	-25	-25	-25	-25	-24	-26
access of	-24	-23	-28	-24	-37	-24	-26
access on	-37	-36	-35	-36	-36	-34	-36
access polici	-36	-36	-41	-35	-50	-36	-39
access request	24	24	24	23	51	18	23
access review	-48	-49	-57	-47	-57	-48	-52
access right	-55	-56	-62	-60	-77	-62	-63
access to	-25	-26	-24	-25	-29	-25	-28
accident	-33	-32	-32	-34	-36	-34	-36
accident delet	-33	-32	-32	-34	-36	-34	-36
accord	-12	-8	-9	-9	-9	-9	-9
accord to	-14	-9	-10	-10	-10	-10	-10
account	-6	-18	-17	-17	0	-17	-22
account $	34	-15	-16	-15	-11	-15	-22
account access	-47	-47	-49	-46	-51	-47	-48
account and	-16	-14	-16	-14	-15	-14	-16
account contact	-20	-20	-21	-20	-31	-21	-20
account for	64	4	8	21	-10	14	14
account from	-48	-45	-49	-44	-57	-44	-54
account in	-42	-35	-35	-34	-37	-34	-38
account may	-30	-29	-30	-29	-39	-32	-30
account of	-41	-50	-43	-43	-45	-41	-42
account password	-99	-85	-97	-84	-92	-84	-85
account who	-12	16	16	18	86	18	-3
acl	-55	-44	-27	-44	-48	-44	-50
acl $	-61	-64	-89	-61	-68	-64	-72
acl for	-27	-27	-35	-28	-29	-27	-27
acl on	-67	-43	-42	-43	-43	-42	-63
acm	38	43	37	45	126	45	40
across	-89	-75	-87	-78	-84	-75	-83
across all	-58	-33	-38	-32	-42	-33	-45
across the	-52	-44	-45	-44	-49	-44	-52
across three	-8	-8	-9	-8	-8	-8	-7
act	-38	-36	-38	-37	-31	-36	-41
act $	-17	-15	-15	-17	-16	-15	-17
act for	-25	-24	-32	-26	-30	-26	-27
act on	-50	-49	-50	-49	-56	-49	-58
action	-8	-8	-7	-8	-8	-8	-9
activ	-28	-28	-27	-27	-27	-25	-28
activ in	-28	-26	-20	-20	-20	-20	-21
actual	41	4	44	7	1	8	10
ad	-13	0	-4	13	-8	1	72
ad group	-33	-32	-32	-31	-31	-31	-33
ad on	-3	47	21	49	23	23	23
add	-33	-32	-32	-32	-34	-31	-37
add @	-24	-27	-23	-28	-24	-23	-23
add capac	-47	-43	-42	-41	-42	-41	-52
add more	-18	-18	-19	-18	-19	-18	-19
add node	-24	-21	-21	-22	-21	-21	-24
add ons	-7	-6	-7	-6	-6	-6	-8
add storag	-13	-11	-11	-11	-12	-11	-11
add the	-8	-9	-8	-7	-7	-7	-7
addon	-17	-18	-24	-29	-17	-18	-18
addon on	-20	-21	-29	-35	-20	-21	-21
address	-43	-43	-43	-44	-49	-43	-75
address $	-25	-25	-25	-26	-31	-25	-38
admin	-37	-51	-39	-26	-42	-35	-40
admin $	1	-23	-2	63	-14	-1	-4
admin password	9	15	14	7	40	14	13
admin right	-36	-36	-34	-39	-49	-34	-43
administ	-28	-27	-27	-29	-44	-26	-27
administr	-69	-70	-88	-39	-80	-70	-82
admiss	-4	-7	18	-8	-7	-11	-9
advisor	-52	-51	-52	-55	-64	-53	-62
after	-14	-15	-20	-17	-22	-19	-20
after $	74	60	26	33	28	32	32
after 29	1	20	18	-4	54	19	17
after @	-17	-22	-12	22	-12	-12	-17
after a	-19	-15	-17	-16	-16	-16	-17
after an	-35	-34	-37	-34	-35	-34	-51
after cool	-10	-9	-9	-9	-9	-9	-10
after physic	-28	-19	-19	-20	-20	-19	-20
after that	-19	-27	-19	-19	-21	-19	-20
after the	-20	-8	-15	-14	-21	-15	7
after we	-12	-14	-11	-13	-12	-11	-13
after what	84	4	-5	15	4	13	14
ag	-27	-22	-24	-24	-23	-21	-23
again	8	2	24	44	4	8	5
again $	27	27	71	61	11	24	24
again do	11	-8	12	45	12	13	13
against	-13	18	-10	-12	-8	-9	-13
against @	20	108	25	23	23	26	24
against common	-43	-56	-45	-42	-40	-40	-44
against our	-42	-44	-42	-43	-45	-40	-52
against the	6	21	7	7	7	7	6
age	-12	-11	-11	-12	-11	-10	-10
agent	-24	-11	-24	-41	-25	-22	14
agent $	24	16	24	24	10	23	79
agent 1	-20	-15	-14	-14	-16	-14	-16
agent @	-26	-46	-25	-30	-26	-25	-31
agent on	-38	7	-43	-74	-37	-37	-55
agent updat	44	26	30	39	31	34	139
agent version	-19	-22	-19	-22	-18	-18	-19
agentcor	-14	-12	-14	-12	-13	-12	-13
agentcor runtim	-14	-12	-14	-12	-13	-12	-13
ago	-27	-22	-28	-22	-23	-22	-22
ai	43	36	26	37	18	101	17
aim	21	-2	19	63	18	21	19
air	-41	-42	-43	-41	-46	-42	-49
air condit	-41	-42	-43	-41	-46	-42	-49
al2023	1	24	133	21	3	3	1
alarm	-35	-31	-31	-31	-34	-31	-36
alarm in	-42	-29	-29	-30	-29	-29	-31
alert	-30	-29	-33	-29	-33	-29	-30
alert and	-17	-16	-20	-16	-17	-16	-16
alert on	-29	-28	-29	-28	-35	-28	-30
alibaba	34	33	33	33	74	33	24
alibaba @	41	40	40	41	100	41	32
aliv	-64	-59	-51	-29	-90	-53	-54
aliv $	6	-3	8	43	-1	7	7
all	24	-22	-10	-6	3	-12	-12
all $	-25	-20	-19	-22	-20	-19	-20
all @	12	11	12	37	12	12	12
all of	-48	-36	-36	-35	-40	-33	-39
all our	51	-70	-28	-23	-30	-21	-27
all over	-30	-27	-30	-33	-28	-27	-29
all previou	2	3	2	2	14	3	3
all servic	-50	-47	-53	-51	-51	-49	-60
all that	60	19	26	24	20	24	19
all the	-10	26	-9	-18	-6	-4	-10
all three	-7	-8	-8	-9	-9	-7	-8
allow	-12	-8	-26	-11	16	-34	-13
allow $	-39	-38	-67	-43	-48	-57	-48
alon	-33	-22	-31	-29	-31	-29	-31
alon $	-22	-9	-25	-21	-24	-23	-24
along	-10	-9	-9	-10	-9	-9	-11
alreadi	-46	-41	-43	-43	-47	-42	-41
also	-62	-61	-93	-61	-62	-62	-65
alto	-34	-32	-33	-32	-36	-32	-44
alto @	-31	-28	-29	-28	-32	-28	-36
alwai	-37	-28	-19	-28	-33	-36	-26
am	-17	-37	-13	-15	-36	-7	-23
am from	-50	-27	3	-29	-68	-52	-26
am i	12	-13	-13	-14	-10	-10	-9
amazon	-7	-12	-10	-13	-8	-14	-12
amazon $	-43	-50	-52	-46	-49	-48	-49
amazon @	-40	-34	-35	-34	-36	-34	-41
amazon also	-14	-13	-12	-13	-15	-16	-14
amazon as	-7	-8	-9	-7	-9	-7	-7
amazon but	-16	-17	-16	-19	-16	-16	-15
amazon close	-13	-13	-19	-13	-14	-14	-13
amazon data	-46	-46	-47	-73	-66	-46	-47
amazon do	36	60	38	47	29	33	82
amazon doe	100	74	36	34	43	41	42
amazon fault	-16	-16	-16	-15	-16	-15	-17
amazon for	-15	-13	-14	-14	-17	-13	-13
amazon go	-26	-28	-26	-34	-37	-27	-27
amazon handl	36	-1	-4	1	-17	1	-3
amazon have	-13	-12	-11	-12	-12	-11	-12
amazon in	-17	-18	-17	-19	-18	-16	-17
amazon job	33	-20	-24	-21	-39	-20	-23
amazon liabl	-20	-18	-18	-20	-29	-18	-19
amazon linux	13	18	16	18	15	18	48
amazon manag	-16	66	1	18	21	25	26
amazon or	-14	1	-1	-6	-15	3	50
amazon part	-18	-24	-56	-23	-27	-26	-28
amazon patch	-63	-60	-60	-63	-71	-60	-82
amazon problem	-21	-20	-28	-20	-21	-21	-19
amazon q	23	29	21	29	-13	24	83
amazon right	-8	-7	-8	-7	-8	-7	-8
amazon rotat	-9	-8	-8	-9	-8	-8	-10
amazon run	-27	-26	-26	-26	-51	-26	-26
amazon set	-28	-25	-26	-26	-26	-27	-27
amazon should	-20	-21	-21	-23	-21	-20	-22
amazon suppos	-15	-11	-12	-11	-11	-11	-11
amazon take	37	34	18	34	23	31	93
amazon task	-17	-14	-20	-14	-15	-15	-15
amazon thing	-61	-56	-65	-58	-56	-57	-81
amazon to	16	18	21	53	20	22	21
amazon true	-13	-14	-13	-13	-16	-13	-18
amazon tune	-22	-37	-22	-24	-24	-22	-22
amazon who	-11	-14	-12	-12	-12	-11	-14
amazon wont	-12	-10	-11	-11	-10	-11	-16
amazon write	-95	-79	-80	-78	-91	-78	-113
amazon yes	-9	-15	-9	-10	-10	-9	-9
ami	-35	-44	-16	-33	-37	-34	-41
ami $	-33	-32	6	-34	-42	-35	-42
ami for	-18	-11	-11	-12	-12	-12	-12
ami is	36	34	101	27	17	32	11
ami of	-12	-12	-12	-12	-12	-12	-17
ami patch	-8	-7	-8	-7	-7	-7	-8
ami releas	-36	-33	-36	-33	-38	-33	-34
ami who	-36	-58	-36	-35	-32	-31	-31
an	-19	-20	-14	-18	-15	-15	-22
an @	-26	-25	-17	-23	-21	-19	-26
an abus	-18	-17	-16	-17	-18	-18	-18
an access	22	26	23	21	88	-6	14
an accident	-16	-14	-13	-13	-13	-13	-14
an account	-19	-19	-19	-19	-19	-18	-18
an admin	-9	-16	-12	16	-11	-9	-9
an amazon	-30	-29	-1	-46	-42	-30	-29
an ami	23	22	76	21	16	16	20
an ancient	-47	-39	-39	-41	-38	-40	-64
an api	11	-3	12	36	12	12	12
an applic	-31	-30	-32	-31	-34	-31	-32
an audit	-8	-7	-7	-7	-11	-1	-7
an avail	-19	-19	-25	-21	-19	-20	-27
an aws	3	3	20	3	-4	3	-2
an employe	-37	-37	-37	-37	-50	-37	-45
an ex	-27	-25	-26	-25	-26	-25	-25
an import	-30	-29	-31	-36	-34	-29	-30
an intern	-12	-34	-12	13	-14	-12	-14
an object	55	57	34	56	134	57	58
an old	23	21	55	20	23	22	23
an os	-27	-25	-27	1	-39	-29	-53
an outag	-19	-19	-23	-19	-21	-20	-19
an overview	50	8	8	7	25	-2	9
analys	-32	-31	-42	-32	-34	-31	-33
analysi	-17	-16	-30	-16	-16	-16	-16
analysi rule	-17	-16	-30	-16	-16	-16	-16
analyst	4	6	2	36	-11	3	0
ancient	-47	-39	-39	-41	-38	-40	-64
and	-18	-14	-21	-20	-19	-19	-20
and @	-28	27	-12	-18	-18	-16	-21
and a	-27	-30	-27	-29	-32	-27	-33
and access	-7	-7	-8	-7	-8	-7	-8
and after	6	14	6	5	5	6	5
and amazon	50	4	25	27	65	17	23
and answer	1	2	1	1	11	2	2
and appli	-8	-7	-7	-7	-7	-7	-9
and applic	-23	-23	-23	-22	-23	-23	-25
and attach	-25	-26	-23	-22	-26	-22	-23
and backup	19	51	19	-5	16	19	18
and bill	-21	-21	-22	-21	-31	-22	-21
and cach	-49	-44	-48	-44	-45	-43	-43
and check	-23	-19	-19	-19	-25	-18	-19
and compact	-34	-23	-22	-24	-24	-22	-23
and complaint	-44	-35	-35	-35	-36	-35	-44
and cool	-31	-30	-29	-29	-32	-28	-28
and data	-17	-18	-18	-17	-19	-18	-22
and decid	-31	-30	-55	-29	-29	-30	-29
and delet	-14	-15	-14	-15	-16	-14	-14
and devic	36	38	38	34	21	38	85
and disk	-14	-11	-11	-11	-10	-11	-11
and down	-38	-27	-26	-26	-28	-26	-28
and earthquak	-12	-12	-12	-14	-14	-14	-13
and edg	-21	-21	-34	-21	-23	-21	-21
and environment	-24	-24	-29	-24	-25	-24	-27
and firewal	-50	-50	-50	-50	-54	-51	-90
and firmwar	-24	-22	-22	-22	-23	-22	-39
and fix	-38	-33	-32	-32	-53	-32	-36
and flow	-17	-16	-20	-16	-17	-16	-16
and for	-65	-61	-54	-51	-69	-26	-57
and group	-14	-13	-14	-13	-14	-13	-13
and guard	-38	-38	-37	-39	-40	-37	-39
and hand	-9	-6	-6	-7	-6	-6	-6
and have	12	12	5	46	9	2	10
and his	-11	-11	-11	-11	-13	-11	-19
and host	-32	-57	-31	-33	-33	-32	-35
and how	23	23	-19	23	3	72	21
and if	11	9	17	16	5	14	64
and in	-49	-12	-33	-41	-35	-33	-44
and index	-13	-12	-12	-12	-13	-12	-13
and instal	-11	-10	-10	-10	-10	-10	-12
and is	18	21	22	20	27	67	0
and its	-27	-26	-27	-26	-26	-26	-34
and job	-70	-64	-63	-63	-65	-63	-72
and keep	-16	-18	-15	-15	-16	-16	-17
and maintain	-17	-16	-16	-16	-16	-16	-18
and manag	-65	-63	-73	-64	-75	-64	-99
and manifest	-34	-30	-30	-29	-32	-29	-29
and mantrap	-28	-27	-30	-28	-37	-27	-28
and max	-23	-22	-22	-22	-35	-22	-23
and maximum	-48	-47	-46	-48	-83	-48	-47
and mean	43	43	144	39	17	24	45
and need	72	28	28	25	24	24	28
and network	-57	-54	-60	-56	-57	-54	-57
and no	-10	-9	-9	-10	-11	-9	-9
and now	-14	-16	-13	-13	-13	-13	-13
and on	-48	-49	-43	-43	-43	-42	-44
and oper	-33	-43	-38	-39	-33	-33	-34
and our	53	12	14	11	11	13	6
and password	-18	-25	-18	-19	-18	-18	-20
and patch	-17	-16	-15	-16	-17	-16	-20
and pick	-27	-53	-27	-31	-27	-27	-27
and provis	3	-4	3	43	-5	4	4
and rack	-67	-48	-48	-48	-55	-48	-58
and region	-16	-16	-20	-15	-16	-15	-17
and repair	-30	-30	-30	-30	-37	-29	-39
and retent	-19	-19	-19	-20	-20	-18	-20
and revok	-10	-7	-7	-8	-7	-7	-7
and role	-12	-11	-10	-11	-12	-11	-11
and rotat	-8	-8	-8	-8	-9	-7	-8
and rout	-9	-8	-9	-8	-9	-8	-8
and rpo	39	37	120	39	32	34	17
and run	-8	-7	-7	-7	-6	-7	-7
and say	39	76	46	35	77	28	49
and scale	-24	-24	-25	-24	-25	-24	-33
and secur	-12	-11	-12	-11	-11	-11	-12
and set	-6	-9	-6	-7	-7	-6	-6
and slot	-13	-12	-11	-11	-12	-13	-13
and spf	-13	-10	-8	-8	-8	-8	-9
and sse	-38	-62	-42	-44	-40	-40	-39
and store	-11	-9	-8	-9	-8	-9	-9
and stream	-45	-41	-41	-43	-47	-44	-48
and swap	-12	-13	-13	-18	-13	-12	-14
and tell	23	23	22	12	53	22	19
and that	-14	-14	-15	-17	-14	-14	-17
and the	-5	-13	-13	-10	-14	-11	0
and their	-49	-68	-89	-81	-76	-65	-81
and timeout	-30	-27	-27	-27	-29	-27	-26
and train	2	2	36	2	-1	-19	1
and updat	-20	-20	-21	-20	-21	-20	-31
and us	36	-4	-2	1	1	1	-7
and user	-49	-46	-54	-46	-50	-47	-51
and water	-10	-10	-10	-10	-10	-10	-16
and we	1	-7	0	28	0	1	-5
and what	89	38	1	21	48	34	29
and when	-14	-5	-5	-4	25	-15	-24
and which	-20	-39	-20	-17	-21	-20	-22
and who	15	13	12	14	-10	11	49
and with	-22	-29	-22	-22	-24	-21	-23
and worker	-8	-7	-7	-7	-7	-7	-9
and write	-26	-26	-28	-27	-23	-29	-26
angl	1	34	4	-7	1	3	4
announc	-17	-16	-16	-16	-16	-16	-23
anoth	-25	-27	-30	-27	-30	-28	-29
anoth $	-18	-18	-20	-18	-24	-18	-21
anoth account	-47	-45	-64	-49	-60	-53	-58
anoth custom	-10	-9	-9	-9	-10	-10	-9
anoth region	-9	-8	-8	-8	-9	-8	-9
anoth tenant	-7	-7	-7	-7	-8	-7	-8
answer	-9	1	-19	-9	-19	33	-8
answer $	-9	-7	-34	-5	-26	68	-10
answer a	-8	-8	-8	-8	-9	-10	-9
answer as	25	25	27	26	69	-16	27
answer for	14	30	-5	-2	-12	-1	-3
answer from	-8	-9	-8	-11	-9	-4	-10
answer onli	2	3	2	2	14	3	3
answer to	-21	-20	-23	-20	-21	-29	-22
anthrop	-40	-28	-29	-29	-34	-28	-28
anti	-15	-13	-13	-14	-14	-13	-14
antiviru	-94	-85	-111	-87	-95	-93	-93
antiviru on	-26	-27	-29	-28	-34	-29	-27
any	-23	-8	-16	-21	2	-15	-17
any differ	-24	47	0	-1	-4	0	1
any of	-13	-14	-13	-15	-12	-13	-13
any servic	-24	-25	-28	-25	-32	-25	-27
anycast	-56	-53	-52	-51	-54	-51	-55
anycast edg	-63	-59	-59	-57	-62	-57	-63
anymor	-22	-19	-20	-20	-22	-19	-21
anyon	-4	-2	4	-2	21	14	-11
anyon at	-24	-19	-24	-22	-33	34	-22
anyon know	-39	-35	-34	-35	-37	-34	-46
anyth	25	14	6	17	3	7	6
anyth $	-39	-37	-39	-38	-43	-36	-36
anyth differ	0	39	2	-17	1	2	2
anywai	-30	-33	-31	-31	-36	-30	-30
anywai $	-29	-32	-30	-29	-35	-29	-28
anywher	-7	9	-12	-11	-32	48	-36
anywher $	23	12	20	28	5	97	-13
aoc	-18	-18	-14	-19	-19	-20	-18
apart	-25	-24	-27	-27	-31	-24	-31
apart from	-13	-13	-15	-12	-20	-13	-13
apart on	-19	-19	-20	-19	-26	-19	-19
api	-36	-41	-36	-28	-38	-34	-37
api call	-59	-66	-77	-63	-73	-73	-70
api endpoint	-47	-46	-51	-54	-53	-47	-51
api kei	-12	-11	-11	-12	-11	-11	-17
api on	-31	-22	-10	8	-10	-10	-10
api request	-23	-22	-23	-22	-29	-23	-27
api server	-9	-9	-9	-10	-12	-9	-12
api token	-15	-14	-15	-13	-14	-20	-14
app	-51	-51	-55	-48	-50	-50	-55
app $	-53	-56	-63	-53	-54	-51	-59
app code	-17	-18	-18	-18	-21	-19	-18
app on	-115	-111	-120	-103	-125	-101	-113
app we	-30	-30	-30	-30	-56	-30	-30
appli	-27	-26	-28	-27	-33	-26	-23
appli @	-8	-7	-8	-7	-8	-7	-8
appli by	-22	-21	-22	-22	-24	-22	-31
appli engin	-10	-10	-10	-10	-10	-10	-13
appli oper	-13	-13	-12	-13	-13	-12	-17
appli the	-22	-20	-27	-23	-37	-20	5
appli to	-19	-19	-20	-19	-24	-19	-22
applianc	-36	-34	-35	-35	-36	-34	-42
applianc behind	-18	-18	-18	-17	-19	-17	-23
applianc in	-18	-16	-16	-16	-18	-16	-17
applianc of	-39	-36	-36	-36	-38	-36	-54
applic	-44	-43	-44	-42	-46	-42	-48
applic $	-41	-40	-42	-41	-55	-40	-47
applic @	-92	-90	-122	-86	-90	-88	-90
applic built	-24	-16	-15	-15	-18	-15	-16
applic code	-23	-20	-22	-20	-22	-20	-20
applic for	-34	-30	-32	-30	-34	-31	-34
applic on	-18	-18	-16	-17	-18	-17	-17
applic softwar	-32	-31	-31	-30	-32	-29	-29
applic that	-22	-22	-21	-21	-22	-21	-23
approv	-8	10	-8	-11	31	-13	-9
approv my	12	16	11	19	86	-9	5
approv step	-24	-23	-23	-23	-30	-24	-25
apt	-33	-50	-34	-46	-34	-33	-33
architect	28	55	31	23	63	27	28
architect exam	8	10	12	10	62	4	6
architectur	-84	-84	-89	-85	-111	-84	-110
archiv	-53	-49	-68	-46	-53	-47	-56
are	-9	-19	-11	-18	-12	-8	-22
are @	-19	6	64	9	64	-6	10
are a	-10	-8	-9	-9	-8	-8	-8
are amazon	27	25	21	31	95	19	26
are custom	-24	-22	-24	-22	-24	-24	-25
are encrypt	-31	-29	-29	-29	-31	-29	-32
are environment	-33	-33	-38	-33	-44	-38	-33
are in	-18	-17	-20	-18	-19	-18	-22
are inherit	25	25	95	20	23	6	26
are kept	-84	-79	-96	-79	-128	-91	-79
are my	69	0	-44	0	-5	-4	2
are off	-14	-10	-10	-11	-10	-10	-11
are on	38	-21	-11	-19	-28	-22	-16
are our	12	-50	-27	-30	-54	-29	-47
are patch	-18	-18	-18	-18	-20	-18	-25
are secur	-11	-12	-17	-11	-12	-12	-11
are switch	-22	-22	-30	-22	-24	-23	-33
are the	33	39	62	23	53	63	62
are thei	-1	4	45	5	4	5	2
are those	-22	-26	-21	-28	-21	-21	-22
are three	-12	-11	-11	-11	-11	-11	-21
are we	3	-33	-28	-19	7	-20	-38
are written	-25	-25	-38	-24	-27	-25	-28
are you	16	24	0	24	24	86	19
are your	-2	-1	0	0	-1	15	-2
arent	-19	-18	-19	-7	-23	-18	-23
around	-36	-28	-28	-28	-30	-28	-31
around in	-8	-8	-8	-8	-9	-8	-12
arrang	-13	-15	-14	-14	-16	-13	-13
arrang that	-12	-14	-13	-13	-15	-12	-12
arriv	-36	-33	-32	-39	-40	-33	-38
artifact	-35	-37	-44	-35	-48	-37	-35
artifact $	-35	-37	-44	-35	-48	-37	-35
as	-21	-17	-11	-19	-20	-21	-25
as @	-29	-33	-28	-31	-29	-27	-32
as a	-26	-25	-22	-21	-29	-26	-29
as custom	46	33	67	32	32	28	34
as littl	12	9	12	42	3	12	12
as much	3	2	3	8	3	3	3
as oppos	53	125	112	53	38	55	61
as plain	-8	-8	-12	-8	-8	-8	-9
as possibl	10	7	10	36	3	10	10
as the	-31	3	-23	-25	-27	-21	-24
as well	-37	-39	-42	-40	-39	-38	-50
ask	-1	-6	-9	1	-9	8	-8
ask $	-51	-50	-49	-50	-56	-50	-49
ask @	-18	-45	-17	19	-18	-16	-17
ask about	-24	-23	-23	-24	-31	-24	-38
ask for	42	2	-1	-1	14	-3	-1
ask to	2	-26	0	29	2	1	2
ask who	-14	-11	-12	-12	-13	-12	-14
ask whose	-23	-19	-23	-19	-21	-18	-20
ask you	7	13	0	12	-2	76	12
assess	-33	-18	-34	-36	-47	-31	-39
assess $	10	42	7	3	8	9	9
assessor	-10	-8	-8	-9	-8	-8	-9
asset	-59	-60	-64	-58	-62	-61	-61
assign	-27	-27	-26	-26	-34	-24	-4
assign $	42	42	42	40	17	41	80
assign @	-74	-69	-69	-63	-66	-63	-83
assign secur	-12	-10	-11	-10	-11	-10	-11
assist	24	25	16	39	89	7	20
associ	-24	-28	-24	-24	-27	-24	-27
assum	-31	-29	-29	-32	-29	-28	-33
at	-7	-10	-1	-10	-1	-7	-10
at 3am	-23	-26	-23	-26	-25	-22	-24
at @	48	47	48	49	48	49	111
at a	103	30	32	32	16	29	21
at all	39	12	16	23	15	16	14
at amazon	-36	-36	-35	-40	-47	-35	-37
at an	-11	-11	-13	-11	-16	-12	-11
at aws	3	4	37	3	17	3	0
at creation	-27	-26	-31	-26	-27	-27	-34
at data	-51	-51	-51	-51	-83	-51	-57
at fault	-24	-21	-22	-22	-28	-21	-24
at night	14	14	24	32	4	17	79
at our	-34	-31	-30	-31	-33	-30	-38
at rest	-19	-21	-7	-20	7	-18	-35
at some	-16	-18	-16	-30	-16	-16	-16
at the	-44	-44	-48	-44	-59	-30	-52
attach	-12	-9	-9	-10	33	-9	-9
attach @	-31	-27	-27	-27	-31	-26	-28
attach and	-8	-8	-7	-7	-9	-7	-8
attach the	-32	-31	-30	-29	-37	-30	-33
attach to	-24	-17	-15	-15	11	-18	-15
attack	-45	-37	-40	-38	-46	-37	-38
attack $	-66	-51	-51	-51	-60	-49	-49
attack on	-14	-14	-14	-14	-21	-14	-17
attent	-28	-28	-28	-28	-52	-28	-33
attent to	-28	-28	-28	-28	-52	-28	-33
audit	-18	-25	-28	-25	-26	-25	-29
audit $	-34	-33	-43	-32	-39	-27	-31
audit of	-23	-23	-25	-23	-27	-24	-22
auditor	-13	-14	4	-8	-28	-6	-21
auditor $	-21	-21	-18	-22	-35	4	-39
auditor ask	-21	-19	-21	-20	-24	-20	-25
auditor that	-29	-29	-34	-30	-55	-31	-48
auditor want	-28	-33	-32	-30	-33	-27	-30
auth	-43	-36	-38	-36	-36	-35	-37
auth polici	-33	-34	-36	-32	-35	-32	-33
auth token	-15	-15	-17	-15	-16	-14	-17
authent	-44	-44	-49	-44	-47	-44	-45
authent $	-25	-27	-26	-25	-30	-27	-30
author	-28	-41	-57	-40	-45	-41	-45
author by	-55	-45	-48	-44	-45	-44	-57
author the	-45	-44	-43	-44	-57	-44	-54
authorit	-10	-10	-10	-10	-11	-10	-10
authorit name	-10	-10	-10	-10	-11	-10	-10
auto	-22	-21	30	-24	-27	-23	-69
auto minor	6	3	77	-6	-14	-2	-25
auto renew	-14	-12	-11	-13	-13	-12	-12
auto scale	-13	-11	-12	-11	-12	-11	-11
auto updat	-13	-13	-15	-13	-13	-13	-20
autom	-54	-62	-52	-53	-57	-51	-57
autom @	-73	-97	-76	-73	-74	-74	-108
autom backup	-20	-19	-19	-19	-33	-19	-19
autom snapshot	-11	-9	-9	-10	-10	-9	-9
automat	-65	-63	-63	-65	-77	-63	-74
automat $	-44	-43	-43	-44	-72	-42	-46
automat by	-12	-11	-12	-11	-13	-12	-12
autopilot	2	1	0	0	31	2	-14
autosc	-45	-43	-42	-43	-64	-42	-46
avail	-30	-33	-9	-30	-36	-30	-34
avail $	-60	-59	-67	-57	-76	-57	-61
avail of	-57	-63	-71	-56	-57	-56	-58
avail on	41	46	99	43	46	44	46
avail zone	-38	-39	-26	-37	-42	-38	-42
awai	-14	51	-6	-21	-12	-1	-3
awai $	-5	72	-1	-1	7	16	19
awai for	-3	34	2	-26	0	1	2
awai from	-14	-16	-15	-14	-16	-14	-14
awar	-44	-38	-10	-39	-52	-58	-50
awar and	2	2	36	2	-1	-19	1
awar train	-35	-35	-39	-35	-34	-35	-54
aws	-14	-19	-18	-17	-6	-17	-23
aws $	-20	-43	-30	-38	-50	-37	-36
aws @	-8	-24	-22	-20	-21	-19	-23
aws account	-11	-6	24	-8	-30	-8	-9
aws and	51	16	9	19	36	15	17
aws answer	-37	-28	-37	-30	-29	-29	-27
aws api	-36	-37	-38	-51	-48	-37	-46
aws at	-27	-26	-27	-26	-34	-26	-32
aws batch	-7	-7	-7	-7	-7	-7	-8
aws build	-30	-30	-31	-30	-49	-31	-35
aws by	-34	-34	-34	-34	-64	-34	-39
aws choos	-45	-28	-47	-28	-29	-27	-28
aws clean	-46	-38	-34	-35	-38	-35	-35
aws data	-28	-28	-32	-28	-38	-28	-31
aws decid	-25	-24	-25	-25	-37	-24	-24
aws default	-14	-14	-15	-16	-19	-14	-14
aws design	-52	-51	-62	-51	-60	-52	-56
aws do	29	12	10	14	7	13	52
aws doc	28	27	34	27	-13	76	26
aws doe	10	8	12	35	12	11	10
aws employe	-44	-44	-47	-44	-60	-45	-46
aws encrypt	-45	-41	-40	-40	-66	-41	-46
aws end	-49	-49	-53	-49	-65	-50	-54
aws ever	-39	-39	-48	-40	-51	-40	-47
aws facil	-39	-39	-41	-39	-58	-40	-48
aws fault	10	15	8	15	86	-2	-10
aws for	45	47	42	43	98	32	46
aws go	-62	-53	-52	-58	-85	-51	-60
aws half	-25	-26	-31	-26	-30	-30	-28
aws handl	60	25	17	28	21	28	27
aws has	-33	-32	-33	-59	-35	-32	-33
aws have	20	19	20	21	52	17	19
aws health	-3	-3	42	-5	-18	-11	-14
aws hold	-10	-10	-10	-10	-15	-10	-11
aws infrastructur	-30	-30	-32	-30	-51	-31	-40
aws instal	-14	-13	-13	-14	-15	-13	-15
aws is	-34	-30	-32	-33	-35	-30	-35
aws itself	-38	-33	-38	-33	-35	-33	-45
aws job	-51	-50	-52	-54	-56	-55	-70
aws keep	-34	-35	-36	-35	-45	-35	-46
aws kei	-26	-25	-25	-24	-29	-24	-29
aws look	-19	-19	-19	-18	-23	-19	-20
aws maintain	-14	-12	-12	-12	-15	-12	-12
aws make	-26	-31	-25	-25	-32	-26	-25
aws manag	-9	-8	-9	-8	-10	-8	-10
aws mean	28	35	95	87	-7	36	27
aws move	-26	-26	-27	-26	-48	-26	-28
aws network	-30	-31	-30	-31	-53	-31	-33
aws or	-46	-41	-38	-48	-32	-41	-39
aws own	-25	-22	-22	-22	-8	-36	-45
aws patch	-13	-13	-17	-14	-31	-16	20
aws publish	-39	-39	-42	-39	-47	-40	-51
aws region	-29	-29	-30	-29	-44	-30	-35
aws respons	-60	-50	-52	-50	-64	-51	-60
aws right	-16	-15	-16	-16	-17	-15	-22
aws rotat	-12	-10	-10	-10	-11	-10	-12
aws router	-12	-10	-10	-10	-11	-10	-11
aws screen	-18	-18	-18	-18	-30	-18	-18
aws secur	-12	-11	-10	-13	-11	-10	-11
aws servic	-18	-9	-11	-9	-26	35	-13
aws set	-21	-17	-17	-18	-18	-17	-22
aws share	86	30	27	28	27	29	28
aws side	-40	-24	-24	-24	-23	-23	-26
aws site	-27	-28	-29	-29	-36	-28	-28
aws stop	-83	-76	-83	-71	-87	-79	-91
aws support	-11	-5	-6	-8	9	-5	-6
aws switch	-12	-11	-12	-11	-13	-11	-11
aws take	-50	-30	-28	-29	-32	-28	-30
aws test	-51	-53	-52	-51	-77	-52	-69
aws that	-24	-24	-26	-25	-34	-25	-27
aws the	-17	-17	-17	-19	-25	-17	-18
aws thing	-12	-11	-12	-11	-11	-11	-16
aws to	-17	-20	-26	1	-32	-17	-22
aws train	-16	-16	-17	-16	-19	-15	-23
aws updat	-24	-23	-23	-23	-28	-23	-37
aws us	-38	-36	-37	-37	-43	-36	-58
aws what	89	29	34	31	18	33	33
aws who	-68	-72	-79	-70	-102	-70	-92
aws whose	-57	-32	-36	-31	-41	-32	-44
aws wont	-25	-24	-31	-26	-31	-26	-27
aws would	-37	-32	-31	-32	-57	-31	-32
aws write	-35	-27	-25	-25	-28	-25	-25
az	-37	-29	6	-31	-32	-31	-31
az $	-45	-18	58	-21	-12	-30	-28
az do	-8	-5	-5	-5	-5	-5	-5
azs	-37	-35	-42	-35	-18	-37	-44
azs with	-24	-24	-35	-31	-27	-23	-26
azur	35	34	32	34	77	34	28
b	-21	-31	-22	-25	-22	-21	-22
b @	-32	-50	-33	-40	-33	-32	-33
baa	-17	-19	45	-17	-30	-23	-33
baa $	-46	-47	-41	-46	-60	-48	-57
babysit	9	-19	3	79	-1	9	9
back	-4	6	-1	0	25	2	18
back $	-19	-19	-19	-19	-25	-19	-20
back to	21	47	20	18	21	21	20
back up	-3	7	2	9	50	9	38
backbon	-22	-23	-23	-23	-23	-22	-23
backbon between	-23	-24	-24	-23	-24	-23	-24
backdoor	-31	-26	-23	-24	-25	-23	-24
backend	7	-3	3	30	6	8	7
background	-32	-32	-33	-32	-38	-33	-35
background check	-36	-36	-37	-36	-43	-37	-40
backlog	-4	36	-7	-25	-5	-4	-4
backlog $	-4	36	-7	-25	-5	-4	-4
backup	-28	-17	-24	-22	19	-20	-17
backup $	-25	11	-14	-26	19	-11	26
backup are	-22	-20	-16	-23	-1	-36	-21
backup for	-23	-20	-20	-20	-23	-20	-23
backup in	-23	-10	-10	-9	36	-9	-23
backup of	-9	-4	-4	-2	38	-2	-15
backup retent	-50	-52	-48	-47	-55	-48	-48
backup who	-75	-54	-55	-52	-81	-52	-75
bad	-36	-33	-34	-34	-42	-33	-38
badg	-28	-28	-30	-28	-14	-32	-33
badg $	39	39	40	37	94	31	28
badg at	-44	-44	-50	-44	-56	-44	-43
bake	-17	-15	-16	-15	-15	-15	-15
bake in	-16	-10	-11	-13	-11	-10	-11
bake into	-14	-14	-15	-14	-14	-14	-15
ball	-28	-33	-29	-30	-32	-28	-28
ball $	-18	-22	-17	-17	-18	-17	-17
banana	-1	0	-1	-1	12	0	-2
banana $	-1	0	-1	-1	12	0	-2
bandwidth	-10	-9	-9	-10	-10	-9	-10
bare	-13	-10	28	-13	-17	-10	-33
bare metal	-4	-1	40	-5	-8	0	-16
base	-20	-20	-20	-18	-18	-19	-28
base firewal	-10	-9	-9	-10	-9	-9	-11
base imag	-17	-16	-17	-16	-13	-16	-19
base intrus	-13	-14	-14	-14	-13	-13	-12
base64	23	30	32	23	215	18	20
baselin	-124	-105	-102	-102	-119	-100	-115
baselin $	-122	-116	-108	-95	-123	-107	-108
baselin in	-11	-11	-12	-12	-13	-11	-14
basement	-38	-40	-39	-50	-53	-38	-38
batch	18	16	18	17	5	18	68
batch @	-7	-7	-7	-7	-7	-7	-8
batteri	-43	-43	-44	-44	-59	-43	-50
be	5	5	14	7	9	2	0
be $	41	37	98	82	87	46	43
be @	17	13	19	51	18	20	22
be a	10	21	50	21	21	21	21
be done	-14	-19	-14	-14	-18	-14	-14
be our	-41	30	-17	-43	-16	-16	-32
be patch	-20	-24	-20	-20	-21	-20	-24
be repair	-7	-7	-7	-8	-8	-7	-7
be told	-21	-18	-18	-20	-19	-18	-24
be us	-22	-22	-26	-22	-34	-22	-24
becam	2	30	1	-26	1	2	2
becam @	2	30	1	-26	1	2	2
becaus	-15	-14	-15	-15	-17	-14	-15
becaus somebodi	-28	-26	-27	-27	-39	-26	-27
becaus the	-25	-19	-18	-21	-20	-20	-18
becom	-9	16	-9	-32	-11	-9	-11
becom owner	-13	-14	-13	-13	-17	-14	-18
been	-28	-30	-24	-25	-28	-23	-26
befor	-40	-29	-36	-35	-45	-35	-38
befor a	-29	-30	-33	-31	-54	-30	-35
befor and	6	14	6	5	5	6	5
befor it	-28	-28	-29	-29	-51	-29	-32
befor send	-31	-30	-48	-31	-33	-34	-43
befor thei	-9	-6	-7	-7	-7	-7	-7
befor upload	-19	-19	-19	-21	-27	-19	-24
befor we	-11	-11	-13	-11	-11	-11	-14
begin	118	44	49	43	45	44	44
behavior	-50	-53	-53	-52	-53	-50	-53
behind	-39	-37	-35	-36	-37	-36	-44
behind @	-50	-46	-48	-46	-47	-46	-55
behind a	-24	-26	-24	-24	-26	-23	-31
behind an	-12	-11	-11	-12	-11	-11	-15
behind it	-20	-20	-21	-20	-26	-21	-28
behind our	-26	-22	-22	-22	-22	-21	-25
behind the	-5	5	4	-11	33	5	3
belong	-29	-13	-28	-40	-40	-27	-41
belong to	-29	-13	-28	-40	-40	-27	-41
below	-30	-40	-27	-24	-35	-24	10
below $	-96	-89	-102	-90	-105	-89	-129
below a	-30	-29	-30	-30	-30	-29	-42
below it	-35	-40	-44	-36	-58	-37	-57
below our	-35	-59	-34	-36	-37	-34	-44
below the	-21	-21	-19	-4	-20	-18	-27
benchmark	5	-1	38	0	1	5	5
beneath	-73	-68	-78	-69	-80	-68	-75
beneath @	-55	-55	-58	-55	-70	-56	-65
besid	14	80	9	-1	77	20	24
besid @	15	79	26	-5	19	22	25
best	4	7	-1	-36	75	4	9
better	-7	65	16	31	77	32	34
between	-40	-40	-45	-33	-42	-40	-45
between @	-17	10	-18	0	-19	-15	-19
between a	-9	-11	-9	-9	-9	-9	-9
between avail	-20	-20	-28	-21	-22	-21	-21
between aws	-21	-21	-22	-22	-37	-22	-23
between our	-25	-24	-24	-24	-26	-24	-38
between region	-35	-36	-36	-36	-51	-35	-45
between sse	-38	-62	-42	-44	-40	-40	-39
between the	-27	-28	-28	-27	-28	-27	-39
between two	-29	-30	-39	-29	-33	-30	-45
bezo	-75	-62	-76	-65	-46	-61	-77
bgp	-14	-12	-12	-13	-13	-12	-12
bgp on	-11	-11	-11	-12	-12	-11	-11
bia	-41	-26	-28	-26	-26	-25	-26
big	-35	-28	-33	-30	-31	-30	-31
bill	-19	-14	-21	-26	5	-14	-16
bind	33	17	39	105	37	39	38
bio	-20	-20	-20	-20	-23	-21	-36
bio and	-20	-20	-20	-20	-22	-20	-38
bit	69	2	5	6	-12	7	-1
bit $	117	28	35	37	15	35	22
bit rot	-38	-34	-32	-33	-33	-31	-35
bitcoin	-22	-17	-17	-18	-19	-17	-20
black	-43	-43	-43	-44	-62	-43	-48
black fridai	-43	-43	-43	-44	-62	-43	-48
blame	-38	-45	-38	-38	-52	-37	-37
blame $	-31	-47	-31	-35	-44	-31	-30
blame amazon	-9	-7	-7	-8	-9	-7	-7
blame for	-42	-42	-46	-44	-67	-43	-45
block	-54	-52	-56	-53	-59	-51	-56
block public	-45	-41	-42	-42	-61	-41	-41
block that	-7	-7	-7	-8	-8	-7	-7
block the	-63	-52	-63	-60	-74	-52	-53
blueprint	-8	-57	-12	55	-6	-6	-8
board	-54	-44	-45	-44	-45	-44	-53
book	30	28	30	5	99	11	32
bootstrap	-46	-45	-49	-46	-52	-45	-54
boss	56	47	41	32	-2	67	23
boss want	-5	59	7	-18	13	12	14
bot	3	9	-18	3	0	59	-1
bot $	-9	-7	-18	-8	-24	19	-8
bot how	-1	-1	0	0	-5	9	-1
both	21	17	-8	-12	-10	-7	-11
both $	-57	47	-26	-9	-16	-20	-23
both @	-12	-16	-12	-13	-12	-12	-15
both column	79	14	20	26	19	22	19
both parti	-26	-27	-36	-26	-26	-25	-26
both side	24	10	-12	-28	-21	-9	-24
both the	17	8	8	8	8	8	8
bottlerocket	-15	-12	57	-15	-29	-16	-39
bottlerocket node	-14	-14	-18	-14	-15	-14	-15
bought	34	1	4	7	7	7	7
bounc	-53	-40	-40	-42	-56	-40	-49
bounc and	-41	-33	-33	-33	-35	-33	-41
box	-10	-2	-18	-4	-4	-8	9
box $	-20	-21	-59	-19	9	-19	-29
box behind	-33	-29	-28	-29	-31	-28	-39
box for	-45	-48	-47	-50	-49	-44	-49
box from	-16	-17	-18	-17	-16	-17	-16
box in	-30	-30	-30	-30	-54	-30	-31
box on	-13	12	0	2	-8	-1	1
box was	-13	-23	-13	-14	-13	-14	-13
branch	-22	-21	-21	-20	-23	-20	-23
branch $	-13	-15	-16	-13	-13	-13	-13
branch offic	-17	-17	-16	-16	-27	-16	-16
breach	-30	-27	-29	-41	-29	-26	-27
breach of	-27	-27	-27	-52	-27	-27	-27
break	83	9	13	14	19	13	4
break glass	-50	-39	-25	-40	-47	-44	-37
breakdown	87	17	21	21	12	19	20
breakdown for	55	9	12	11	5	11	12
bring	-36	-33	-33	-33	-9	-32	-45
bring it	-52	-55	-37	-45	-56	-37	-41
bring our	-20	-19	-18	-22	-19	-18	-20
bring to	-36	-35	-34	-33	-36	-33	-36
bring your	-53	-53	-52	-54	-53	-52	-64
broadcom	-52	-44	-36	-39	-59	-38	-49
broadli	-33	-32	-33	-34	-60	-32	-54
broke	-42	-35	-35	-36	-35	-35	-49
broken	-21	-21	-22	-30	7	-19	-26
broken @	-24	-19	-22	-19	3	-18	-35
broken disk	-45	-46	-45	-44	-50	-45	-52
broker	-40	-38	-38	-34	-45	-36	-34
broker $	-12	-11	-11	-11	-12	-11	-14
broker in	-7	-6	-6	-7	-7	-6	-8
broker of	-25	-25	-25	-25	-27	-24	-35
broker to	8	-4	8	55	8	8	5
budget	-27	-28	-31	-27	-33	-28	-29
budget on	-33	-34	-41	-33	-37	-34	-34
bug	-35	-33	-40	-34	-36	-33	-37
bug in	-26	-25	-29	-25	-27	-24	-28
bui	-31	-36	-39	-36	-66	-36	-38
bui and	-12	-10	-10	-10	-10	-10	-12
bui new	-17	-17	-18	-17	-20	-18	-19
build	-46	-29	-46	-50	-47	-43	-48
build $	-35	-35	-36	-34	-49	-34	-40
build and	-28	-28	-32	-27	-32	-27	-34
build imag	-9	-15	-9	-9	-9	-9	-10
build in	-34	-24	-24	-25	-25	-24	-24
build of	-33	-32	-31	-32	-31	-33	-35
build our	-14	-14	-14	-14	-15	-14	-20
build that	-9	-8	-8	-8	-8	-8	-9
built	-33	-31	-43	-32	-34	-21	-34
built $	-26	-26	-34	-32	-29	-29	-28
built from	-7	-7	-7	-13	-7	-7	-7
built you	12	10	-2	14	4	44	14
bullet	58	-13	14	7	3	12	11
bullet point	58	-13	14	7	3	12	11
bump	-27	-25	-27	-25	-28	-24	-16
bump it	-23	-19	-18	-19	-21	-18	-21
bump the	-19	-19	-23	-19	-22	-19	-23
bundl	8	19	4	1	53	19	15
burden	20	24	19	109	-1	22	19
burden $	-22	-34	-21	-1	-37	-25	-24
buse	-9	-8	-8	-9	-8	-8	-8
busi	-10	-15	-13	6	-47	-16	22
busi $	13	12	7	9	-10	1	51
but	-28	-30	-25	-8	-27	-25	-29
but is	-37	-22	-34	-25	-22	-22	-22
but the	-45	-57	-45	-57	-47	-45	-56
button	-10	-10	-12	-11	-11	-10	-15
by	-20	-16	-19	-19	-20	-21	-20
by $	-46	-43	-44	-44	-46	-42	-52
by @	-34	-16	-7	-24	-34	-23	-26
by a	-24	-19	-22	-22	-23	-21	-22
by amazon	-30	-29	-29	-29	-31	-29	-35
by an	-9	-4	19	-3	-8	-8	-3
by aws	-38	-42	-43	-46	-45	-42	-46
by default	-41	-41	-45	-41	-46	-41	-43
by dns	34	26	13	29	93	26	31
by how	12	-1	17	63	2	16	18
by itself	-4	-7	-3	-4	15	-3	-4
by mistak	-33	-31	-33	-32	-32	-36	-35
by our	-54	-52	-48	-51	-52	-50	-50
by ourself	68	24	28	20	-17	23	25
by sensit	-25	-26	-25	-26	-25	-27	-45
by side	-3	70	15	10	16	13	13
by step	37	48	47	44	121	47	43
by the	-45	-44	-53	-44	-46	-44	-49
by them	19	23	22	23	54	23	20
by themselv	-19	-21	-19	-36	-19	-19	-19
by us	-59	-57	-56	-57	-67	-56	-84
by which	-21	-20	-25	-21	-20	-20	-19
by who	-36	-35	-39	-35	-39	-35	-48
by whom	22	24	26	24	21	24	74
byol	-66	-63	-64	-68	-63	-62	-78
c	5	-21	-43	-24	-30	-23	-27
ca	22	14	26	63	26	26	26
cabinet	-22	-17	-19	-18	-17	-17	-19
cabl	-36	-36	-39	-36	-44	-36	-41
cabl and	-23	-24	-25	-24	-24	-24	-24
cabl between	-32	-32	-33	-33	-48	-33	-42
cach	-58	-47	-45	-20	-67	-45	-51
cach $	5	12	15	65	1	8	10
cach behavior	-51	-55	-55	-52	-52	-51	-53
cach in	-87	-51	-51	-53	-55	-50	-50
call	-24	-19	-18	-15	-6	-22	-27
call $	-33	-31	-33	-32	-40	-34	-37
call @	16	48	22	15	22	23	22
call is	-26	-24	-24	-25	-33	-25	-27
call to	-25	-41	-25	-26	-25	-25	-25
call tonight	41	44	41	45	119	43	28
call who	-47	-43	-77	-49	-63	-63	-55
came	-31	-31	-29	-31	-42	-30	-34
camera	-17	-16	-20	-16	-17	-16	-20
can	1	0	-3	0	24	15	-3
can a	46	47	46	49	118	48	50
can aws	-32	-32	-33	-31	-59	-32	-34
can be	-10	-8	-8	-9	-8	-8	-8
can i	55	39	30	38	87	52	42
can open	-35	-42	-35	-37	-46	-35	-34
can queri	-22	-22	-39	-22	-25	-22	-22
can reach	-52	-45	-71	-46	-71	-56	-57
can read	-54	-53	-54	-54	-80	-56	-87
can someon	6	4	44	11	26	-18	-1
can u	58	22	8	24	4	62	22
can we	-37	-34	-34	-35	-40	-34	-44
can you	17	17	12	18	35	37	16
cannot	2	-8	2	34	-2	3	3
cant	-23	-21	-30	-21	-28	13	-29
cant be	-37	-38	-37	-38	-39	-38	-65
cant see	-56	-47	-47	-48	-51	-48	-69
capac	-56	-51	-52	-49	-51	-49	-53
capac $	-60	-56	-56	-54	-56	-54	-71
capac for	-15	-14	-14	-14	-16	-14	-16
capac of	-9	-8	-8	-8	-10	-8	-9
capac plan	-56	-52	-51	-49	-53	-48	-53
capac to	-7	-7	-9	-7	-8	-7	-7
capac unit	-29	-29	-31	-29	-33	-31	-30
capac when	-14	-13	-13	-14	-19	-13	-13
capit	-2	-3	-53	-2	67	-8	-1
card	-46	-46	-64	-45	-55	-23	-47
card number	-53	-53	-54	-52	-60	-56	-54
care	24	3	1	24	2	6	10
care $	-33	-18	-13	32	-15	-13	-50
care about	-28	-40	-29	-14	-29	-29	-55
care for	22	16	21	60	21	21	22
care of	35	8	3	7	5	8	30
carri	-21	21	-13	6	-18	-8	-8
carri out	-12	-12	-11	-11	-11	-11	-11
carri the	-38	-27	-25	-26	-25	-25	-25
carri what	-22	73	-18	2	-10	13	12
case	2	12	0	-6	22	-5	-4
case $	-14	6	-14	-29	-15	-14	-14
categori	-19	-12	-74	-9	84	-21	-10
cctv	-56	-57	-61	-57	-68	-58	-62
cctv and	-39	-40	-42	-39	-52	-40	-40
center	-35	-35	-38	-34	-40	-34	-37
center $	-51	-51	-60	-52	-64	-52	-53
center behind	-8	-8	-8	-7	-7	-7	-7
center in	-15	-16	-15	-16	-17	-15	-14
center is	-21	-21	-22	-21	-28	-21	-28
center who	-7	-7	-6	-7	-10	-7	-7
central	-51	-38	-70	-38	-24	-40	-40
central 1	-28	-14	-12	-16	-2	-20	-19
ceo	42	46	47	47	96	43	42
ceo of	42	46	47	47	96	43	42
cert	-20	-21	-21	7	-13	-19	-28
cert $	2	2	1	2	8	2	1
cert expir	19	18	20	17	51	18	-4
cert in	-36	-36	-38	-37	-38	-37	-52
cert of	-17	-15	-15	-16	-16	-15	-16
cert on	-37	-40	-38	-55	-45	-36	-36
certif	-18	-23	-28	-27	-18	-24	-20
certif $	-91	-83	-84	-78	-84	-80	-91
certif author	50	20	-6	19	15	18	17
certif for	-13	-11	-13	-12	-11	-11	-11
certif from	-9	-12	-9	-9	-10	-9	-9
certif of	-32	-30	-38	-30	-31	-31	-33
certif on	6	9	10	9	-9	9	40
certif that	-17	-15	-15	-16	-16	-15	-16
certifi	-35	-35	-42	-34	-40	-34	-39
certifi that	-54	-55	-65	-53	-58	-52	-62
cfo	-1	28	0	-28	0	0	0
chang	-21	6	-23	-22	-6	-22	-30
chang $	28	60	28	25	74	27	12
chang for	10	58	7	4	11	13	14
chang hand	23	84	27	27	21	27	28
chang manag	-50	-58	-68	-53	-69	-68	-63
chang that	-7	-8	-7	-7	-8	-7	-8
chang the	-32	-33	-34	-36	-54	-33	-39
charg	26	1	-12	2	-13	1	33
charg of	29	3	-11	5	-11	4	38
chat	-2	0	1	10	-1	1	1
chatgpt	-15	-15	-31	-15	-27	21	-21
cheaper	35	27	45	41	121	18	45
cheapest	12	30	14	29	109	29	31
cheat	55	3	16	16	2	16	14
cheat sheet	60	4	19	20	3	18	17
check	-43	-39	-39	-40	-43	-39	-40
check by	-13	-11	-12	-11	-12	-11	-11
check of	-25	-26	-27	-26	-31	-26	-27
check on	-28	-28	-28	-28	-33	-29	-35
check that	-25	-21	-21	-28	-21	-21	-28
checkout	13	16	13	12	48	14	4
checksum	-64	-58	-56	-55	-56	-63	-58
choic	-96	-89	-96	-92	-99	-89	-97
choos	-28	-29	-30	-12	-28	-26	-28
choos a	-60	-64	-75	-62	-60	-61	-62
choos between	-13	-40	-15	2	-14	-14	-13
choos the	-9	-7	-8	13	-9	-7	-9
choos which	-42	-48	-46	-45	-41	-40	-39
chore	7	35	12	43	1	12	13
chore wise	0	22	1	0	-7	0	1
ci	-28	-34	-27	-11	-33	-30	-46
ci runner	6	-1	6	27	4	6	5
ci user	-35	-36	-33	-33	-40	-36	-54
cidr	-39	-35	-36	-34	-40	-35	-38
cidr rang	-45	-40	-41	-40	-48	-40	-44
cipher	-57	-59	-63	-61	-70	-58	-58
cis	-67	-68	-83	-70	-74	-69	-83
cis benchmark	23	22	61	19	17	21	21
cisco	-5	-4	-4	-14	71	-31	-19
cisco $	18	23	37	18	77	-1	15
claim	-23	-19	-22	-20	-21	-20	-20
class	-36	-38	-35	-40	-39	-35	-36
class of	-13	-12	-12	-12	-13	-12	-13
classifi	-41	-41	-41	-41	-52	-41	-52
classifi the	-21	-21	-22	-23	-30	-22	-22
claud	-2	-1	-3	-10	45	0	-8
clean	-31	-24	-24	-25	-19	-23	-26
clean $	-27	-24	-26	-28	-25	-24	-26
clean it	-29	-24	-24	-24	-26	-23	-27
clean that	-46	-38	-33	-34	-36	-33	-35
clean the	17	16	15	16	46	16	10
clean up	-34	-23	-23	-25	-25	-23	-23
cleanup	-35	-34	-36	-36	-34	-33	-37
cli	9	23	21	21	86	0	16
click	-51	-44	-47	-46	-47	-44	-60
click $	-17	-15	-19	-16	-16	-15	-17
client and	29	31	31	28	17	31	73
client in	-43	-39	-39	-40	-55	-39	-39
client on	-15	-12	-12	-13	-14	-12	-15
client reach	-9	-11	-9	-9	-8	-8	-8
client side	-28	-29	-29	-29	-35	-29	-34
client who	-52	-44	-43	-44	-51	-44	-56
climat	34	32	32	35	83	36	11
climat chang	51	46	45	50	100	51	25
clock	-44	-34	-35	-37	-35	-35	-50
close	-28	-27	-26	-27	-7	-30	-32
close it	-6	-6	-8	-7	-7	-6	-6
close port	-28	-30	-28	-37	-41	-31	-37
cloud	-18	-17	2	-17	-3	-18	-26
cloud $	-79	-80	-103	-79	-86	-80	-88
cloud @	-8	0	0	3	37	4	-19
cloud aws	-14	-14	-18	-14	-18	-14	-14
cloud is	10	10	28	10	9	9	10
cloud mean	-20	-22	-6	-21	-73	-21	-31
cloud run	12	12	9	11	41	12	8
cloudflar	33	31	29	30	89	31	8
cloudflar worker	24	23	19	22	60	23	10
cluster	10	-6	1	13	-6	4	37
cluster $	-21	-19	-19	-20	-21	-19	-17
cluster @	-19	-50	-18	28	-23	-19	-24
cluster is	-12	-8	-9	-9	-8	-8	-9
cluster need	43	45	40	42	35	43	121
cluster node	-16	-15	-15	-16	-15	-15	-24
cluster paramet	-20	-17	-17	-18	-17	-17	-23
cluster that	-11	-11	-11	-11	-11	-11	-14
cluster who	28	27	27	27	16	27	57
cname	-18	-16	-17	-18	-19	-17	-19
cname in	-19	-17	-18	-18	-18	-17	-21
cni	-39	-39	-40	-39	-37	-37	-43
code	-40	-37	-37	-37	-35	-36	-41
code $	-49	-46	-47	-47	-49	-47	-65
code and	-54	-49	-49	-50	-54	-50	-54
code for	-25	12	12	8	60	11	9
code in	-31	-28	-29	-28	-31	-28	-32
code insid	-15	-16	-16	-16	-18	-16	-18
code of	-30	-30	-38	-30	-32	-30	-30
code password	-9	-8	-8	-8	-9	-8	-9
code that	-44	-28	-28	-30	-30	-28	-29
code to	-11	-10	-10	-10	-14	-10	-10
code who	-27	-26	-25	-27	-32	-26	-31
coffe	18	18	18	18	54	18	10
coffe machin	9	9	8	8	29	9	1
cold	-18	-24	-16	-10	22	-23	-15
cold start	20	23	20	23	55	5	24
collabor	-22	-20	-23	-18	-19	-18	-18
colleagu	-36	-39	-43	-38	-56	-38	-41
collect	-16	-19	-19	-20	-23	-19	-20
collect $	-12	-11	-11	-12	-11	-11	-12
collect the	0	-7	-7	-8	-9	-8	-7
column	33	21	3	3	-14	4	2
column $	66	12	20	24	20	21	15
column level	-12	-8	-8	-8	-8	-8	-8
com	-26	-27	-28	-43	-27	-26	-27
come	-32	-12	-10	-25	-32	-14	-25
come back	25	51	24	22	25	25	24
come from	-48	-34	-3	-50	-50	-8	-27
come into	-8	-8	-8	-10	-7	-7	-8
come to	-22	33	4	3	42	-5	7
come with	5	-37	-47	-31	-46	-32	-42
command	-2	26	17	27	84	106	20
command $	-7	18	5	18	-4	111	8
command to	13	27	28	29	90	25	29
commiss	-12	-11	-11	-11	-12	-11	-12
commit	-49	-50	-58	-51	-66	-51	-63
commit to	-38	-38	-43	-40	-57	-39	-38
common	-43	-56	-45	-42	-40	-40	-44
common network	-43	-56	-45	-42	-40	-40	-44
compact	-44	-33	-33	-34	-36	-32	-34
compani	-2	-6	-4	-3	35	7	-8
compani $	-11	1	-2	-1	62	0	-14
compani or	-17	-17	-17	-19	-25	-17	-18
compani own	-12	35	35	33	100	27	18
compani run	-25	-18	-18	-18	-18	-18	-24
compani us	-13	-12	-13	-13	-15	-13	-16
compani want	-30	-54	-30	-34	-32	-29	-30
compar	9	80	17	4	38	17	15
compar $	0	24	0	-19	-1	0	0
compar to	12	47	14	13	9	13	13
compar with	25	114	30	23	26	31	34
complaint	-53	-40	-40	-42	-56	-40	-49
complet	67	30	14	71	32	14	10
complet $	-2	31	9	73	87	12	1
complianc	-37	-26	-25	-25	-34	-29	-32
complianc of	-26	-20	-20	-21	-21	-19	-21
complianc report	-23	-24	-23	-24	-26	-24	-24
complianc when	-42	-27	-29	-28	-31	-27	-28
compliant	-39	-39	-43	-43	-41	-40	-47
compliant with	-31	-30	-30	-31	-30	-30	-43
compon	-18	-16	-16	-16	-17	-16	-17
comprom	-33	-29	-29	-29	-32	-29	-32
comput	-12	-12	-11	-10	5	-8	-5
comput $	-15	-15	-16	-16	-13	-16	-17
comput node	-76	-81	-65	-68	-72	-65	-106
comput storag	-16	-17	-17	-18	-22	-16	-18
concern	-73	-71	-88	-72	-104	-75	-91
concern $	-73	-71	-88	-72	-104	-75	-91
concurr	-16	-14	-22	-15	11	-15	-17
concurr limit	-47	-47	-45	-47	-77	-49	-51
concurr on	-17	-17	-17	-17	-22	-17	-20
condit	-30	-30	-30	-29	-31	-29	-32
condit of	-28	-29	-29	-28	-30	-29	-32
confidenti	-60	-61	-68	-60	-76	-61	-70
confidenti file	-36	-37	-36	-37	-59	-38	-53
config	-43	-41	-44	-41	-41	-45	-19
config $	-114	-107	-113	-101	-70	-123	-115
config on	-44	-41	-48	-50	-49	-39	-51
configur	-40	-38	-39	-38	-39	-37	-45
configur $	-81	-64	-75	-64	-82	-63	-80
configur @	-26	-44	-26	-30	-26	-26	-26
configur a	-18	-19	-23	-21	-19	-20	-19
configur anyth	-11	-9	-10	-11	-11	-10	-10
configur bgp	-10	-7	-7	-8	-8	-7	-8
configur it	-22	-20	-20	-22	-21	-20	-24
configur launch	-17	-16	-16	-16	-17	-16	-18
configur manag	-17	-17	-10	-17	-20	-18	-21
configur of	-46	-47	-49	-47	-53	-48	-52
configur secur	-19	-20	-22	-20	-20	-19	-20
configur that	-11	-8	-8	-8	-8	-8	-11
configur the	-5	-4	-4	-5	-4	-5	11
confirm	34	40	35	43	72	23	88
connect	-40	-39	-38	-38	-45	-38	-40
connect from	-17	-20	-19	-18	-22	-18	-18
connect the	-24	-25	-34	-30	-31	-24	-26
connect to	-9	0	-1	0	29	-1	-1
consent	-40	-41	-37	-43	-41	-37	-37
consent for	-51	-55	-48	-55	-54	-48	-47
consol	-22	-21	-24	-23	-27	-22	-23
consol user	-7	-7	-7	-7	-8	-7	-7
consum	5	9	10	40	5	9	3
contact	-61	-49	-52	-50	-57	-49	-50
contact and	-20	-20	-21	-20	-31	-21	-20
contact detail	-32	-31	-36	-32	-35	-32	-35
contain	-4	-7	7	2	-8	-4	22
contain $	-71	-59	-46	-58	-81	-58	-89
contain @	-35	-46	-38	-48	-36	-35	-37
contain agent	-19	-20	-19	-34	-19	-19	-21
contain base	-53	-53	-53	-53	-53	-53	-96
contain escap	-15	-14	-14	-15	-16	-14	-20
contain host	18	-14	11	13	-7	16	77
contain imag	-45	-45	-45	-46	-49	-45	-55
contain in	-48	-32	-33	-33	-50	-32	-37
contain on	-31	-32	-33	-33	-32	-31	-32
contain runtim	-8	-7	24	-10	5	-7	-31
contain to	6	7	4	24	7	6	3
contain who	-20	-18	-23	-20	-20	-19	-24
containerd	-50	-48	-53	-49	-59	-48	-51
content	-61	-60	-62	-59	-74	-60	-70
content $	-24	-24	-25	-24	-29	-24	-26
content by	-27	-26	-26	-25	-26	-25	-28
content of	-43	-30	-30	-30	-45	-29	-33
content that	-29	-29	-29	-30	-39	-29	-45
content to	-8	-8	-8	-8	-9	-9	-11
context	73	76	224	74	54	82	63
continu	-20	-20	-23	-24	17	-27	-25
continu backup	-25	-23	-23	-34	-27	-23	-26
continu plan	-56	-57	-56	-58	-94	-57	-61
contractor	16	45	15	36	8	17	15
contrast	3	85	21	1	7	5	19
control	-36	-35	-24	-32	-44	-36	-35
control $	-77	-77	-66	-75	-101	-82	-63
control are	-20	-20	-23	-28	-22	-26	-20
control explain	27	29	69	27	21	26	28
control for	-10	-12	-9	-10	-10	-9	-10
control in	-9	-28	-11	24	-10	-8	-20
control inherit	-90	-86	-116	-87	-90	-88	-86
control is	-2	2	23	1	-1	3	-5
control list	-17	-11	-11	-11	-11	-12	-11
control mean	19	18	82	18	-15	14	20
control of	-24	-26	-26	-22	-23	-22	-24
control on	7	35	6	-19	7	7	7
control owner	-33	-18	-18	-19	-22	-18	-18
control patch	-26	-45	-26	-30	-26	-25	-27
control plane	-25	-10	-18	-30	-24	-22	-26
control that	-7	-7	-8	-7	-7	-7	-10
control the	7	9	43	9	4	8	3
control we	13	28	13	12	13	13	13
control what	29	29	59	28	27	28	28
control which	-48	-62	-59	-47	-47	-49	-46
control who	-50	-48	-52	-47	-69	-48	-72
convers	16	5	12	19	-3	90	-20
cool	-25	-24	-23	-23	-25	-23	-23
cool for	-37	-35	-35	-34	-37	-33	-33
cool in	-10	-9	-9	-9	-9	-9	-10
copi	-17	-14	2	-15	-16	-13	-17
copi @	-14	-13	-12	-13	-14	-12	-13
copi in	-10	-7	-7	-7	-7	-7	-7
copi of	-17	-16	-17	-16	-17	-16	-16
core	-27	-26	-25	-26	-26	-26	-33
core devic	-36	-34	-34	-34	-35	-34	-45
coredn	-38	-38	-41	-43	-38	-38	-57
corpor	-65	-46	-47	-46	-50	-46	-67
corpor directori	-34	-34	-35	-34	-39	-34	-57
correct	-26	-25	-45	-25	-20	-25	-30
correct $	-55	-55	-82	-55	-69	-56	-61
correct that	-22	-22	-24	-23	-22	-22	-35
cost	-83	-69	-85	-70	-58	-68	-79
cost us	-17	9	-6	9	63	10	11
could	15	37	51	17	15	8	26
could somebodi	35	5	-17	8	-10	-15	45
could you	44	48	95	38	37	36	32
count	-22	-45	9	8	-21	-19	-20
count $	-53	-78	-57	-16	-52	-46	-51
count as	41	41	101	38	35	38	40
countri	-48	-47	-49	-51	-53	-50	-51
cours	-43	-43	-57	-46	-40	-42	-42
cover	61	24	37	26	5	50	22
cover $	93	50	80	54	28	90	49
cover by	42	0	-10	3	-3	1	3
cpu	-45	-41	-41	-42	-44	-40	-42
crash	18	18	12	16	57	5	-1
creat	-41	-40	-40	-39	-41	-38	-43
creat $	-15	-14	-14	-14	-19	-14	-16
creat @	-112	-104	-114	-96	-101	-98	-123
creat in	-6	-9	-6	-6	-6	-6	-6
creat individu	-36	-36	-41	-37	-39	-36	-36
creat the	-41	-41	-37	-37	-38	-36	-42
creation	-100	-92	-98	-85	-88	-87	-105
creation $	-111	-102	-110	-93	-98	-95	-117
credenti	-37	-33	-34	-33	-6	-34	-39
credenti $	-121	-111	-111	-105	-122	-106	-115
credenti stuf	-15	-15	-13	-16	-14	-13	-15
credit	-24	-24	-28	-25	-28	-25	-25
critic	-17	-14	-15	-15	-15	-14	-14
critic find	-11	-9	-9	-9	-9	-9	-9
critic in	-11	-8	-9	-8	-9	-8	-8
cron	-35	-30	-26	-12	-29	-27	-33
cross	-38	-38	-42	-38	-41	-38	-39
cross account	-46	-46	-47	-45	-52	-46	-48
cross region	-32	-32	-35	-31	-33	-32	-32
cross site	-19	-19	-33	-21	-20	-20	-20
crypto	-44	-40	-37	-39	-41	-37	-41
crypto mine	-35	-21	-21	-21	-21	-23	-21
crypto miner	-38	-35	-37	-39	-42	-34	-41
cryptomin	-47	-40	-39	-44	-49	-39	-45
cto	19	8	5	6	1	5	5
cumul	-45	-44	-48	-43	-43	-44	-53
cumul updat	-45	-44	-48	-43	-43	-44	-53
current	-7	-5	-14	-5	-12	18	-7
current $	-26	-23	-23	-23	-27	-24	-24
current is	16	14	-17	15	-6	48	13
custom	-22	-26	-23	-25	-34	-28	-27
custom $	16	-17	-19	-12	-24	-16	-24
custom @	-10	-9	-9	-9	-10	-10	-9
custom ami	-23	-21	-26	-22	-25	-22	-27
custom compar	-8	34	4	-20	4	4	4
custom compon	-18	-15	-15	-15	-16	-15	-16
custom content	-30	-30	-34	-31	-52	-32	-46
custom data	-65	-65	-61	-63	-66	-66	-77
custom db	-53	-47	-47	-56	-50	-48	-71
custom for	-14	-16	-15	-16	-16	-25	-17
custom have	-113	-98	-104	-92	-123	-100	-116
custom instal	-24	-20	-20	-20	-22	-20	-23
custom job	-46	-41	-40	-40	-47	-42	-50
custom manag	11	16	79	17	14	15	4
custom must	-20	-37	-59	-35	-43	-36	-35
custom on	-11	-9	-9	-9	-9	-8	-9
custom part	53	-12	8	50	1	15	7
custom patch	-75	-67	-65	-67	-69	-67	-97
custom respons	-45	-34	-36	-34	-41	-33	-35
custom share	8	4	8	34	1	8	8
custom side	26	-7	-10	-2	-1	-3	-9
custom specif	-36	-32	-37	-34	-49	-39	-41
custom store	-29	-29	-29	-29	-39	-29	-44
custom task	-10	67	16	20	21	18	7
custom true	-23	-24	-26	-25	-26	-24	-35
cut	-31	-34	-45	-31	-34	-34	-51
cve	-43	-46	-40	-39	-42	-39	-46
cve $	-38	-37	-42	-41	-48	-38	-53
cve 2024	-26	-25	-24	-26	-32	-25	-29
cve 2025	-24	-24	-22	-24	-24	-23	-31
cve @	-30	-29	-31	-30	-29	-29	-36
cve in	-8	-7	-7	-7	-7	-7	-7
cvs	-17	-16	-16	-17	-25	-16	-16
d	-33	-28	-28	-28	-29	-27	-30
daemon	-20	-20	-21	-21	-22	-20	-33
daemon that	-19	-19	-18	-19	-19	-19	-33
dai	-37	-36	-35	-36	-35	-35	-39
dai $	-81	-77	-76	-73	-81	-74	-83
daili	-29	-28	-28	-28	-38	-27	-28
daili backup	-15	-14	-14	-14	-17	-14	-14
dangl	-22	-19	-20	-20	-21	-20	-24
dangl cname	-22	-19	-20	-20	-21	-20	-24
dark	-16	-16	-15	-15	-17	-15	-15
dark $	-16	-16	-15	-15	-17	-15	-15
dashboard	-11	-12	8	1	-13	-11	-13
dashboard $	-16	-15	-18	-19	-17	-15	-16
data	-34	-33	-35	-32	-34	-32	-35
data $	-102	-102	-123	-100	-108	-102	-121
data a	-27	-26	-28	-28	-42	-27	-27
data after	-40	-41	-39	-39	-51	-40	-52
data as	-74	-76	-87	-74	-80	-76	-82
data at	34	34	23	31	85	32	17
data back	-8	-8	-7	-8	-9	-8	-9
data befor	-49	-53	-57	-50	-58	-52	-56
data center	-35	-35	-38	-35	-40	-35	-38
data encrypt	-24	-25	-25	-25	-28	-25	-28
data event	-54	-54	-53	-53	-51	-50	-52
data goe	-38	-38	-61	-36	-36	-36	-35
data hall	-29	-29	-36	-52	-31	-30	-30
data in	1	1	34	1	-1	1	-2
data integr	-54	-50	-41	-48	-42	-38	-40
data is	-34	-23	-24	-24	-25	-24	-24
data leak	-18	-18	-17	-18	-22	-17	-28
data live	-30	-31	-31	-32	-40	-34	-30
data on	-40	-37	-46	-38	-46	-36	-37
data plane	26	22	97	26	13	22	25
data process	-30	-22	-21	-22	-22	-21	-22
data protect	-18	-18	-17	-18	-22	-17	-28
data qualiti	-56	-53	-57	-53	-54	-52	-56
data resid	-41	-40	-45	-41	-52	-41	-47
data scientist	17	45	21	16	21	21	21
data sit	-8	-8	-8	-8	-9	-8	-9
data stai	-36	-37	-37	-40	-49	-39	-37
data that	-19	-17	-17	-16	-16	-15	-16
data under	-25	-24	-27	-24	-38	-25	-27
data we	-37	-42	-37	-42	-47	-39	-60
data when	-23	-23	-25	-25	-30	-26	-23
data whose	-22	-19	-20	-23	-20	-20	-24
data within	-12	-12	-17	-12	-13	-12	-15
databas	-33	-31	-32	-15	-32	-27	-7
databas $	-32	-32	-44	-23	-39	-32	-38
databas @	-20	-20	-19	-20	-21	-19	-31
databas and	-12	-12	-13	-13	-15	-13	-15
databas credenti	-38	-34	-35	-35	-36	-33	-43
databas host	-7	-22	-7	23	-8	-7	-59
databas on	-13	-14	-14	-15	-14	-13	-19
databas password	-62	-60	-59	-63	-61	-59	-77
databas patch	-25	-22	-21	-24	-23	-21	-28
databas schema	-22	-20	-22	-20	-23	-20	-21
databas softwar	-36	-35	-35	-36	-38	-35	-52
databas that	-17	-15	-14	-15	-15	-14	-21
databas user	-18	-24	-18	-19	-19	-18	-20
databas who	-17	-17	-16	-18	-20	-17	-24
datacent	-40	-45	-39	-42	-39	-40	-42
datacent $	-36	-37	-36	-37	-36	-37	-40
datacentr	-55	-55	-65	-55	-56	-56	-64
date	-28	-30	-28	-25	-30	-25	-27
date $	-32	-35	-31	-28	-34	-27	-28
day	-22	-26	-8	-25	-25	-21	-21
day $	-22	-21	-21	-21	-23	-21	-20
db	23	-2	19	50	25	23	78
db @	-20	-54	-23	-14	-20	-20	-22
db password	-12	-11	-15	-11	-11	-11	-12
db patch	82	84	76	72	52	84	186
dba	-7	-7	-7	-7	-21	-6	25
dba team	26	28	20	15	-4	29	84
dba want	-41	-38	-39	-44	-47	-39	-58
ddo	-42	-50	-48	-9	-51	-41	-48
ddo attack	-11	-11	-11	-11	-18	-11	-11
deactiv	-18	-17	-17	-17	-20	-18	-23
dead	-21	-22	-21	-21	-24	-21	-21
dead @	-8	-7	-7	-7	-8	-7	-7
deal	24	-5	-17	-2	-16	-3	49
deal $	-52	-49	-47	-52	-49	-49	-77
deal with	71	31	16	38	14	34	118
dear	-36	-28	-35	-27	-40	-27	-28
dear colleagu	-36	-28	-35	-27	-40	-27	-28
debian	-29	-29	-28	-29	-30	-29	-46
decid	-41	-39	-41	-39	-46	-38	-42
decid $	-42	-38	-37	-38	-49	-37	-44
decid and	-16	-16	-14	-16	-15	-15	-16
decid between	-37	-37	-42	-40	-40	-37	-45
decid by	-11	-9	-9	-9	-11	-9	-12
decid how	-100	-92	-96	-94	-152	-94	-99
decid in	-9	-9	-9	-9	-10	-9	-11
decid on	-9	-8	-8	-8	-8	-8	-9
decid that	-19	-22	-19	-18	-19	-19	-22
decid the	-33	-34	-33	-34	-43	-33	-42
decid to	-67	-68	-71	-71	-91	-68	-87
decid what	-51	-41	-68	-39	-41	-39	-39
decid whether	-26	-24	-24	-26	-25	-24	-27
decid which	-31	-28	-30	-29	-33	-30	-30
decid who	-24	-21	-21	-21	-29	-21	-21
decis	-33	-31	-31	-34	-41	-33	-39
decis $	-34	-33	-33	-36	-45	-35	-43
deck	1	-6	-8	-6	-6	-7	-9
deck $	17	7	7	7	7	7	8
decommiss	-59	-57	-60	-56	-61	-58	-66
decommiss storag	-38	-39	-41	-38	-40	-38	-41
decrypt	-20	-24	-18	-19	-17	-17	-17
decrypt uptim	-18	-19	-14	-15	-14	-14	-14
dedic	20	21	22	20	48	21	20
dedic @	-14	-14	-13	-14	-15	-13	-14
default	-37	-36	-39	-35	-32	-35	-38
default $	-64	-64	-71	-63	-72	-64	-63
default encrypt	-69	-63	-67	-61	-64	-61	-69
default envelop	-7	-7	-8	-7	-7	-7	-7
default on	-21	-28	-20	-23	-21	-21	-22
default or	-17	-17	-17	-17	-17	-17	-31
defect	-18	-17	-18	-17	-22	-17	-17
defenc	-37	-24	21	-26	-50	-26	-25
defend	-19	-20	-19	-20	-26	-19	-22
defend the	-17	-18	-17	-17	-28	-17	-18
defin	-27	-23	14	-24	-32	-24	-25
defin $	2	2	59	2	-26	0	-8
defin guest	26	26	57	25	25	26	26
defin inherit	61	60	135	60	61	61	62
defin least	13	12	48	10	7	12	13
defin the	-32	-29	-31	-29	-31	-28	-30
defin what	-73	-64	-113	-65	-80	-80	-70
definit	1	-3	59	4	1	4	5
definit $	-12	-6	36	-4	-8	-5	-5
definit has	-10	-11	-18	-11	-11	-10	-11
degauss	-27	-27	-27	-27	-34	-28	-32
delet	-25	-26	-27	-24	3	-24	-25
delet $	-103	-124	-118	-106	-116	-104	-107
delet @	-15	-14	-13	-13	-18	-13	-14
delet my	10	11	3	8	47	6	1
delet of	-23	-23	-24	-26	-28	-27	-25
delet old	-54	-56	-66	-56	-74	-73	-65
delet our	-28	-26	-26	-26	-33	-28	-29
delet that	-8	-8	-7	-8	-11	-8	-7
delet the	38	40	36	39	103	39	39
delet them	-17	-15	-16	-15	-18	-15	-15
deliv	-15	-15	-15	-15	-16	-15	-20
deliveri	-61	-52	-60	-52	-56	-52	-55
demand	-27	-47	-26	-13	-30	-26	-27
demand mode	-12	-11	-11	-13	-14	-11	-12
demarc	73	28	28	25	22	24	28
deni	-29	-27	-30	-28	-27	-26	-32
depend	-31	-26	-9	29	-12	-9	-29
deploi	-24	-21	-22	-21	-7	-25	-22
deploi $	-27	-22	-22	-23	-28	-22	-23
deploi as	-24	-22	-24	-21	-25	-23	-22
deploi on	-12	-11	-10	-11	-11	-10	-12
deploi role	-13	-11	-11	-12	-16	-11	-13
deploi to	-22	-22	-25	-23	-26	-22	-21
deploi with	-16	-11	-11	-11	-14	-11	-11
deploy	-19	-17	-17	-17	-18	-16	-18
deploy strategi	-18	-13	-13	-13	-14	-13	-13
deprec	-30	-31	-1	-31	-41	-30	-43
design	-42	-41	-45	-41	-46	-42	-44
design and	-8	-7	-7	-7	-8	-8	-8
design the	-15	-14	-13	-14	-15	-14	-14
desk	-3	14	-6	-18	27	-1	-26
desk $	5	23	-1	-14	36	6	-21
desktop	12	0	-16	7	-8	-5	-18
desktop $	-42	-38	-37	-39	-40	-37	-37
destroi	-15	-15	-14	-18	-15	-15	-15
destruct	-87	-92	-94	-91	-95	-86	-88
detail	-32	-31	-36	-32	-35	-32	-35
detect	-35	-32	-32	-33	-34	-32	-36
detect in	-16	-15	-15	-15	-15	-15	-19
detect on	-13	-14	-14	-14	-13	-13	-12
dev	-1	2	2	14	37	4	3
dev @	7	-3	6	38	4	7	6
dev talk	-44	-24	-23	-24	-25	-23	-23
develop	-41	-39	-39	-39	-44	-38	-54
devic	-32	-33	-34	-33	-35	-32	-33
devic $	-77	-65	-69	-63	-68	-64	-77
devic certif	-17	-14	-14	-14	-14	-14	-14
devic in	-32	-31	-31	-36	-40	-30	-37
devic of	-27	-26	-26	-26	-27	-26	-41
devic on	-32	-30	-30	-31	-31	-30	-45
di	-49	-46	-44	-46	-52	-44	-61
di $	-24	-20	-19	-20	-20	-19	-23
dial	-16	-13	-14	-13	-14	-13	-14
dial in	-16	-13	-14	-13	-14	-13	-14
dictat	-13	-11	-11	-12	-15	-11	-11
did	-4	2	2	3	48	32	-2
did aws	4	20	19	20	91	9	9
did the	23	24	30	27	106	13	23
didnt	-31	-34	-32	-32	-38	-31	-31
die	-21	-21	-20	-21	-22	-21	-39
diesel	-44	-45	-45	-45	-49	-44	-50
diff	14	87	19	4	15	24	23
diff in	-10	45	5	5	1	4	4
differ	6	63	32	1	11	11	12
differ $	29	51	77	17	18	29	35
differ @	13	73	12	15	-1	14	13
differ between	5	-10	-18	8	69	6	10
differ custom	-27	-27	-25	-26	-27	-25	-31
differ from	-1	33	1	-3	-10	0	1
differ in	1	91	12	-2	10	15	13
digicert	-24	-25	-19	29	-17	-15	-17
director	-18	4	4	4	73	2	-2
directori	-4	-4	-5	-5	-19	-5	19
directori $	-31	-31	-32	-31	-35	-31	-52
dirti	-21	-19	-19	-22	-19	-19	-26
dirti pipe	-21	-19	-19	-22	-19	-19	-26
disabl	-47	-52	-55	-49	-55	-49	-55
disappear	-7	30	-9	2	4	4	2
disappear $	-7	30	-9	2	4	4	2
disast	-38	-37	-41	-37	-44	-37	-39
disast recoveri	-41	-40	-44	-40	-48	-40	-42
disk	-39	-37	-37	-34	-40	-36	-39
disk @	-31	-33	-29	-30	-30	-29	-31
disk at	-33	-33	-33	-33	-41	-33	-35
disk broke	-11	-12	-11	-11	-12	-11	-14
disk encrypt	-29	-33	-28	-29	-27	-27	-29
disk from	-28	-28	-28	-53	-28	-29	-30
disk in	-7	-7	-10	-7	-7	-7	-7
disk of	-6	-6	-6	-7	-6	-6	-9
disk that	-29	-26	-34	-28	-26	-25	-26
disk under	-23	-18	-18	-19	-19	-18	-18
disk when	-34	-34	-35	-37	-55	-34	-40
disk who	-9	-6	-6	-6	-6	-6	-6
dispos	-33	-32	-34	-34	-44	-32	-34
dispos of	-27	-27	-27	-28	-40	-27	-29
disrupt	-29	-30	-35	-29	-34	-30	-30
disrupt budget	-29	-30	-35	-29	-34	-30	-30
distribut	-30	5	-33	-41	-35	-31	-37
distribut $	-13	30	-19	-30	-17	-17	-17
distro	-21	-17	-16	-16	-18	-16	-18
divid	-2	-39	-63	-51	-75	-69	-50
divid $	-56	-52	-70	-55	-67	-77	-55
divid in	130	55	38	42	3	30	41
divis	83	30	16	23	12	22	22
divis of	86	16	11	20	8	19	18
dlq	-41	-39	-39	-39	-56	-40	-42
dmarc	-21	-25	-20	-20	-21	-20	-24
dns	-5	-6	-3	12	28	-1	-2
dns queri	-21	-19	-21	-20	-23	-19	-20
dns record	-41	-43	-44	-45	-59	-43	-45
dns valid	-25	-26	-24	-26	-32	-25	-25
do	1	-2	-10	-5	-6	2	-2
do $	-16	-13	-18	-10	-43	-1	-37
do @	-22	-20	-20	-21	-20	-19	-22
do anyth	-70	-64	-70	-67	-77	-69	-76
do custom	-74	-74	-96	-70	-77	-72	-80
do for	78	24	4	25	71	27	24
do i	32	10	-2	9	40	21	4
do if	40	38	11	-15	11	12	12
do it	-5	-9	-11	-9	-15	-18	17
do noth	-87	-75	-68	-90	-72	-84	-94
do or	-9	-8	-7	-9	-7	-8	-8
do our	-41	-35	-35	-34	-38	-35	-41
do ourselv	80	22	23	26	24	26	27
do ppl	4	9	61	10	-3	3	9
do smtp	-13	-11	-10	-11	-11	-10	-10
do that	-14	-18	-16	-14	-18	-13	7
do the	12	18	16	23	4	14	51
do thei	16	-12	27	10	-11	1	31
do thi	-13	-13	-11	-15	-12	-11	-12
do those	20	19	17	15	14	15	65
do we	-5	4	-13	-12	-10	-9	6
do what	83	49	7	18	30	32	31
do with	50	30	0	-7	6	10	10
do you	19	5	15	67	65	59	19
doc	2	2	7	-14	-32	48	1
dock	-44	-42	-49	-42	-47	-42	-45
docker	26	26	53	43	23	25	23
docker contain	12	12	5	44	9	2	11
docker hub	-35	-35	-36	-36	-42	-35	-53
docker imag	-17	-15	-15	-16	-15	-14	-15
document	43	26	75	63	32	36	36
document $	66	46	102	39	40	45	45
doe	-6	-4	-16	-10	8	-10	-1
doe $	5	-25	-26	-24	-31	-27	-36
doe @	-8	6	-22	-2	70	-1	-5
doe a	-40	-16	-37	-16	34	-15	-13
doe amazon	9	10	-2	-3	-12	-2	34
doe an	23	26	18	24	74	25	18
doe anyon	-7	-8	-14	-8	-16	44	-15
doe aws	-33	-36	-34	-36	-48	-35	-39
doe bezo	-31	-35	-51	-29	-7	-32	-36
doe inherit	3	2	63	2	-40	0	2
doe it	-13	-21	57	-10	-36	-10	5
doe my	25	51	27	20	62	27	27
doe not	-26	-26	-26	-26	-27	-26	-50
doe one	-5	-3	-1	-6	-27	30	-3
doe our	-12	-24	-3	7	-3	-2	-3
doe patch	-19	-20	-12	-26	15	-27	-37
doe secur	56	58	135	56	27	37	57
doe share	20	19	10	18	-13	46	20
doe somebodi	-15	-15	-13	-18	-13	-13	-14
doe that	-5	-7	34	-7	-37	-5	3
doe the	-26	-7	-42	-19	-50	-29	2
doe what	-6	-5	-24	-22	-22	-16	-19
doe which	-48	35	-7	-22	-15	-10	-33
doesnt	36	-1	-4	-10	-7	-4	-17
doesnt $	86	46	25	14	31	26	25
doesnt it	-26	-26	-26	-26	-26	-26	-51
domain	-30	27	-19	-24	-20	-16	-19
domain $	-29	-32	-31	-29	-32	-30	-31
domain control	-15	-2	-16	-12	-15	-14	-16
domain in	-49	-43	-38	-37	-41	-37	-40
domain name	-47	-38	-40	-37	-57	-37	-57
domain of	-9	-10	-9	-10	-10	-9	-10
done	-15	-23	-25	-23	-30	-22	-25
done by	-27	-26	-27	-26	-29	-26	-30
done for	54	-3	-11	1	-28	1	1
dont	-15	-22	-12	5	-16	-11	-15
dont have	-43	-34	-35	-36	-40	-34	-36
dont know	-1	-1	-1	-1	-15	15	-1
dont patch	-31	-46	-31	-45	-31	-31	-46
dont want	8	-2	9	39	9	9	9
door	-37	-33	-35	-37	-43	-33	-32
doubl	-8	-6	-6	-7	-7	-6	-7
down	55	11	10	12	10	12	27
down $	-44	-34	-37	-34	-37	-33	-37
down right	11	15	17	16	55	6	7
down whose	-12	-10	-10	-11	-13	-10	-14
downfal	-10	-9	-9	-10	-10	-9	-12
download	-37	-35	-37	-35	-41	-34	-35
dpo	38	11	9	9	5	10	10
dr	107	7	-15	11	-29	12	72
dr $	-9	4	8	8	-14	10	99
drain	16	31	21	27	103	29	28
drift	-127	-107	-110	-107	-111	-107	-115
drift $	-77	-80	-85	-80	-86	-82	-87
drill	-75	-69	-70	-70	-84	-67	-72
drill $	-98	-90	-92	-85	-87	-86	-90
drill for	-77	-75	-72	-79	-92	-69	-80
drive	-54	-50	-50	-50	-55	-50	-53
driver	-80	-82	-84	-81	-88	-82	-87
driver on	-24	-26	-24	-25	-26	-24	-22
drop	-31	-11	-24	-28	-32	-23	-25
drop $	10	47	24	28	27	28	29
drop the	-27	-30	-28	-27	-34	-27	-29
dss	-30	-30	-12	-32	-39	-30	-34
dump	-11	-7	-8	-7	-7	-7	-7
durabl	-82	-110	-78	-77	-79	-77	-83
durabl $	-52	-40	-41	-40	-43	-42	-44
durabl of	-30	-24	-26	-25	-26	-25	-24
durat	-42	-59	-48	-38	-21	-39	-40
dure	-11	-11	-11	-12	-13	-11	-14
dure a	-11	-11	-11	-12	-13	-11	-14
duti	42	22	1	10	8	4	-3
duti $	54	6	-4	9	-8	-3	-10
duti @	-22	34	-5	-24	-4	0	-3
duti and	98	81	39	36	38	45	40
duti between	6	37	10	9	8	8	10
duti differ	0	25	-1	-23	-1	-1	0
duti for	109	5	21	49	25	26	15
duti in	39	16	15	16	15	15	15
duti is	-36	-14	-17	-14	43	-14	-45
duti of	-18	-15	-16	-16	-15	-15	-14
duti on	44	14	35	46	59	34	31
duti to	-15	-17	-16	-17	-23	-16	-16
e	-85	-73	-87	-75	-103	-81	-94
each	-22	-26	-27	-35	-28	-26	-28
each $	-42	-39	-38	-56	-38	-37	-38
each case	-7	-9	-8	-7	-7	-7	-8
each of	11	56	20	15	20	20	19
each one	-6	-8	-6	-6	-6	-6	-7
each other	-21	-17	-21	-19	-23	-20	-23
each region	-39	-27	-26	-25	-25	-25	-26
earthquak	-19	-19	-19	-21	-21	-20	-23
earthquak risk	-12	-12	-12	-14	-14	-14	-13
east	-4	0	0	0	24	-1	-5
east 1	-4	0	0	0	24	-1	-5
ec2	-32	-20	-36	-40	-33	-32	-36
ecs	-40	-38	-39	-32	-38	-37	-59
ecs agent	-22	-19	-19	-18	-19	-18	-19
edg	-47	-46	-36	-46	-52	-46	-56
edg locat	-19	-19	0	-19	-29	-21	-23
effort	13	-7	12	40	65	13	0
effort $	28	18	25	82	20	27	24
either	53	50	25	10	23	24	24
either $	-10	-5	-7	-8	-8	-8	-9
eks	-36	-4	-39	-46	-36	-35	-61
eks node	-43	-43	-42	-44	-43	-42	-73
elast	57	43	48	87	38	58	149
electr	-45	-38	-41	-38	-44	-38	-38
electr and	-56	-45	-51	-45	-55	-46	-45
eleven	-14	-13	-14	-15	-14	-13	-15
eleven nine	-14	-13	-14	-15	-14	-13	-15
eli5	-9	11	105	17	-19	13	12
eli5 $	12	11	35	11	7	11	8
els	45	40	71	76	62	43	38
elsewher	-8	-5	-5	-6	-6	-6	-6
elsewher $	-8	-5	-5	-6	-6	-6	-6
em	-61	-56	-55	-56	-64	-54	-59
em $	-37	-36	-37	-38	-39	-35	-37
em amazon	-29	-25	-24	-27	-24	-25	-38
email	10	10	5	7	73	1	-15
email current	-33	-33	-34	-33	-49	-36	-33
employe	-34	-34	-35	-34	-42	-34	-36
employe $	-62	-61	-66	-62	-76	-62	-65
employe leav	-19	-19	-19	-19	-28	-19	-23
empti	-25	-20	-22	-27	13	-21	-31
empti the	17	18	18	18	67	18	5
enabl	-31	-29	-33	-28	-25	-28	-8
enabl @	-90	-82	-84	-77	-80	-78	-87
enabl by	64	63	61	63	63	60	136
enabl it	-47	-57	-52	-48	-63	-48	-72
enabl mfa	-22	-22	-24	-22	-26	-22	-25
enabl point	-66	-65	-90	-65	-72	-65	-76
enabl queri	-15	-13	-14	-14	-15	-13	-14
enabl server	-6	-8	-6	-8	-6	-6	-6
enabl storag	-17	-19	-17	-17	-32	-17	-17
enabl version	12	18	21	17	85	12	22
encrypt	-28	-27	-25	-27	-22	-26	-5
encrypt $	-16	5	-30	7	40	-6	97
encrypt @	-61	-57	-57	-56	-68	-57	-66
encrypt a	-19	-25	-20	-19	-23	-19	-19
encrypt an	-91	-85	-93	-83	-93	-85	-115
encrypt and	13	44	12	-11	9	11	9
encrypt at	-31	-39	-9	-33	-17	-31	-59
encrypt befor	-10	-10	-9	-10	-12	-10	-12
encrypt by	-21	-19	-19	-17	-19	-17	-18
encrypt data	27	29	10	25	87	28	14
encrypt file	-32	-30	-45	-31	-35	-33	-42
encrypt for	-66	-58	-64	-59	-62	-59	-61
encrypt in	-32	-30	-13	-30	-36	-30	-41
encrypt key	-76	-65	-73	-69	-67	-65	-81
encrypt new	-59	-56	-51	-52	-59	-53	-54
encrypt of	-23	-21	-22	-21	-22	-21	-27
encrypt on	-13	-13	-13	-13	-18	-13	-9
encrypt our	-33	-27	-27	-28	-28	-27	-36
encrypt set	-68	-66	-66	-63	-68	-64	-75
encrypt the	-39	-40	-38	-39	-69	-38	-43
encrypt what	-45	-48	-71	-50	-61	-54	-94
encrypt when	-18	-19	-18	-18	-30	-18	-18
encrypt with	-33	-42	-32	-35	-34	-33	-33
end	1	-5	-5	-6	-4	-5	8
end $	-19	-20	-19	-20	-20	-19	-22
end of	-8	-5	-6	-5	-2	-5	17
end user	-12	-11	-12	-11	-12	-11	-12
endpoint	-21	-7	36	-4	7	-3	6
endpoint $	-28	-33	-36	-29	-45	-30	-30
endpoint are	-23	-23	-24	-23	-34	-24	-30
endpoint for	-55	-55	-59	-55	-62	-55	-65
endpoint on	-47	-30	-30	-30	-30	-30	-34
endpoint polici	-41	-46	-43	-40	-42	-41	-43
endpoint up	-78	-76	-86	-78	-93	-77	-76
enforc	-26	-26	-24	-25	-26	-23	-24
enforc http	-20	-16	-17	-17	-17	-16	-17
engin	-31	-28	-29	-20	-28	-29	-31
engin $	2	1	-2	-2	27	2	12
engin behind	-20	-20	-21	-20	-26	-20	-24
engin of	-46	-43	-43	-43	-47	-42	-59
engin patch	-43	-38	-36	-39	-38	-35	-44
engin softwar	-11	-10	-10	-10	-12	-10	-10
engin that	-14	-13	-15	-13	-14	-13	-14
engin upgrad	4	2	3	32	-17	-18	9
engin version	-6	-7	-10	5	-10	-8	-8
enough	-69	-89	-68	-70	-73	-66	-77
enough @	-53	-79	-49	-49	-49	-50	-53
ensur	-42	-36	-37	-37	-43	-36	-39
ensur that	-33	-23	-23	-25	-27	-23	-24
entir	-17	-17	-19	-23	-20	-21	-17
entri	-18	-17	-18	-18	-18	-18	-19
env	-24	-15	-14	-15	20	-19	-20
env var	-48	-27	-27	-28	-32	-27	-28
envelop	-2	-5	54	-3	-22	-7	-21
envelop encrypt	-2	-5	54	-3	-22	-7	-21
environ	-28	-25	-4	-24	-27	-23	-25
environ $	-33	-37	-43	-34	-35	-34	-37
environ in	-50	-31	1	-28	-51	-30	-34
environ to	-16	-15	-15	-14	-16	-14	-14
environ variabl	-36	-34	-39	-34	-35	-34	-34
environment	-33	-32	-35	-32	-36	-33	-35
environment control	-35	-34	-38	-34	-39	-36	-36
ephemer	-30	-26	-26	-37	-35	-26	-28
ephemer storag	-32	-27	-27	-42	-40	-27	-28
equip	-31	-30	-31	-30	-31	-30	-45
eras	-44	-44	-44	-41	-56	-41	-41
eras a	-48	-48	-48	-44	-62	-44	-44
erasur	-11	-11	-12	-11	-14	-11	-12
error	-42	-41	-41	-41	-48	-42	-50
error of	-19	-18	-18	-18	-21	-18	-20
escap	-22	-20	-20	-20	-21	-20	-27
escap bug	-12	-12	-12	-12	-12	-12	-18
escort	-20	-19	-23	-20	-19	-20	-20
escort visitor	-20	-19	-23	-20	-19	-20	-20
esx	24	-27	-16	-20	-39	-18	-28
esxi	-44	-43	-42	-42	-43	-41	-60
esxi host	-11	-11	-11	-11	-15	-11	-14
esxi patch	-44	-44	-42	-42	-44	-41	-71
etc	-58	-20	-119	-79	-74	-62	-61
etcd	-37	-33	29	-33	-48	-37	-44
etcd $	33	47	141	45	37	35	37
etcd in	-51	-48	-53	-47	-53	-47	-58
etl	-17	-36	-15	9	-17	-15	-16
etl script	-21	-18	-18	-21	-19	-18	-20
eu	-1	11	0	10	52	7	8
eu central	-28	-14	-12	-16	-2	-20	-19
even	-21	-11	30	-11	-23	-18	-30
even if	-31	-32	-33	-31	-30	-30	-39
event	-47	-51	-47	-48	-48	-46	-47
event $	-47	-43	-45	-42	-47	-42	-45
event for	-45	-48	-43	-46	-43	-42	-43
ever	-16	-15	-18	9	-19	-14	-15
ever our	-54	-50	-58	-52	-61	-51	-58
everi	-25	-23	-23	-23	-26	-7	-26
everi 90	-38	-38	-38	-38	-40	-41	-49
everi @	-28	-26	-29	-26	-27	-26	-29
everi month	-51	-45	-44	-49	-52	-44	-70
everi one	-11	-12	-12	-14	-11	-11	-12
everi region	-26	-28	-30	-26	-28	-26	-25
everybodi	14	12	79	9	-2	-5	-2
everyon	-38	-36	10	-26	-17	-43	-33
everyth	59	5	6	10	16	6	8
everyth $	10	17	15	17	42	0	14
everyth that	78	18	19	23	21	23	21
evid	-12	-13	-14	-14	-14	-14	-15
evid for	-21	-19	-19	-20	-19	-19	-22
ex	-32	-31	-30	-32	-32	-30	-31
ex employe	-29	-28	-28	-29	-28	-27	-27
exactli	28	33	86	32	24	32	35
exactli $	18	26	73	24	14	25	27
exam	97	38	31	29	68	36	39
exampl	-4	1	20	2	19	39	1
exampl of	0	0	-1	-1	-15	15	0
exampl question	-8	-2	1	1	-26	55	-5
excus	1	4	23	3	0	3	3
excus me	1	4	23	3	0	3	3
execut	-23	-20	3	-18	-11	-18	-19
execut environ	-13	8	97	11	-4	12	8
execut log	-15	-14	-16	-14	-17	-14	-15
execut role	-47	-57	-55	-47	-48	-46	-48
execut the	-16	-16	-18	-16	-18	-16	-16
exist	46	14	7	15	10	16	14
expect	-16	-14	-15	-16	-16	-14	-16
expect to	-12	-11	-13	-11	-12	-11	-11
experi	0	0	-2	13	1	0	-2
expir	-14	-13	-14	-17	4	-13	-23
expir who	17	17	19	17	50	17	-4
expiri	-46	-46	-47	-46	-47	-47	-51
explain	63	29	100	35	70	44	38
explain avail	28	30	88	29	20	28	30
explain like	8	0	1	-3	-1	-1	0
explain me	23	9	24	9	0	9	10
explain the	-14	41	73	1	-11	15	17
export	-19	-22	-22	-20	-22	-19	-19
exposur	-36	-34	-43	-36	-45	-34	-37
extend	-7	-4	52	-5	-44	-4	-5
extend support	-7	-4	60	-4	-47	-3	-4
extern	-12	-9	-8	-9	-8	-8	-10
extra	-28	25	-20	-36	-21	-17	-21
face	-25	-24	-23	-24	-35	-23	-24
facil	-55	-55	-57	-55	-73	-56	-65
facil $	-59	-58	-60	-59	-79	-59	-75
factor	-31	-31	-39	-32	-33	-31	-32
factor authent	-33	-34	-44	-35	-36	-34	-34
factori	17	-6	-8	-6	-6	-6	-15
fail	-22	-21	-21	-21	-23	-21	-23
fail $	-9	-7	-8	-8	-9	-7	-8
fail @	-13	-11	-11	-11	-12	-11	-11
fail disk	-20	-19	-23	-20	-20	-19	-21
fail drive	-22	-23	-22	-23	-26	-22	-23
failov	-10	-8	-8	-9	1	-9	-10
failov drill	-26	-24	-24	-24	-48	-24	-25
failov to	-12	-12	-11	-11	-12	-11	-12
failur	-54	-51	-60	-51	-60	-52	-53
failur $	-36	-35	-35	-35	-56	-35	-40
failur in	-9	-11	-9	-9	-9	-9	-13
failur of	-27	-20	-20	-23	-22	-22	-19
fall	-20	-19	-25	-42	-34	-26	-3
fall to	-40	-57	-49	-50	-68	-52	-60
fals	-46	-39	-43	-41	-52	-38	-49
fals $	-46	-36	-41	-41	-52	-34	-49
famili	2	5	2	-16	45	6	8
far	-31	-27	-36	-39	-31	-27	-44
faster	20	-46	3	-14	111	3	17
fault	-27	-25	-27	-26	-6	-32	-12
fault $	10	13	10	12	47	-1	40
fault in	-22	-21	-22	-21	-26	-20	-23
faulti	-19	-19	-20	-21	-20	-19	-23
feder	-61	-61	-68	-61	-72	-62	-86
feder with	-35	-35	-35	-35	-42	-35	-60
fedramp	9	45	158	37	20	14	17
feed	-43	-39	-41	-39	-42	-40	-54
feed and	-22	-17	-17	-17	-18	-17	-22
fell	-25	-23	-27	-26	-28	-24	-23
fenc	22	-24	-34	-20	24	-23	-49
fewer	39	-15	33	107	37	37	38
fewer updat	0	-45	0	46	0	0	0
fewest	5	1	8	54	0	9	7
fewest chore	1	-7	0	15	1	1	1
fgac	-20	-20	-24	-20	-22	-19	-19
fiber	-31	-36	-49	-32	-37	-38	-53
fibr	-38	-38	-44	-40	-41	-38	-56
fibr between	-36	-36	-39	-37	-40	-36	-60
fiddl	-11	-12	-16	11	-12	-10	-19
field	-32	-29	-30	-29	-32	-29	-44
file	-21	-23	-21	-16	-1	-19	-22
file $	-51	-48	-47	-47	-68	-48	-57
file befor	-34	-33	-51	-35	-40	-37	-48
file in	-58	-76	-49	-50	-52	-49	-49
file of	-12	-11	-12	-12	-18	-12	-12
file on	-15	-15	-15	-15	-21	-15	-16
file permiss	-83	-78	-76	-73	-95	-73	-75
file server	-16	-27	-13	2	-14	-13	-15
file share	-9	-21	-7	20	-5	-5	-5
file system	-19	-18	-18	-18	-21	-18	-21
fill	42	7	7	8	5	8	8
fill up	-21	-14	-14	-14	-16	-14	-15
filter	-29	-29	-29	-30	-32	-28	-49
find	-42	-26	-26	-26	-15	-25	-28
find $	-52	-29	-30	-30	-46	-30	-32
find in	-25	-23	-23	-22	-24	-22	-25
fine	-29	-29	-29	-28	-33	-28	-29
fine grain	-41	-40	-43	-40	-48	-39	-39
finger	-52	-71	-53	-67	-62	-51	-54
fip	-41	-40	-41	-39	-43	-39	-42
fip valid	-13	-13	-13	-13	-13	-13	-13
fire	-22	-21	-21	-21	-29	-21	-29
fire in	-23	-23	-24	-24	-44	-23	-23
fire suppress	-32	-32	-33	-33	-50	-32	-51
firecrack	-50	-50	-79	-55	-61	-49	-54
firecrack bug	-51	-52	-84	-59	-64	-51	-57
firewal	-21	-21	-22	-21	-37	-21	19
firewal $	-41	-44	-56	-40	-86	-44	5
firewal applianc	-37	-35	-36	-35	-38	-35	-54
firewal configur	-50	-50	-50	-50	-54	-51	-90
firewal insid	-24	-24	-30	-26	-37	-25	-28
firewal of	23	23	22	19	23	21	62
firewal port	-10	-12	-9	-11	-9	-9	-11
firewal rule	-26	-24	-24	-24	-27	-26	-30
firm	-30	-29	-29	-31	-38	-29	-47
firmwar	-58	-56	-58	-57	-52	-55	-70
firmwar $	-69	-68	-69	-77	-80	-63	-74
firmwar do	-49	-43	-48	-43	-48	-43	-49
firmwar of	-49	-49	-52	-49	-55	-50	-60
firmwar on	-39	-30	-33	-31	-31	-29	-30
firmwar updat	-70	-68	-70	-71	-79	-67	-83
firmwar who	43	46	46	46	84	45	18
first	-13	-22	-25	17	-14	-22	-24
first $	-6	-13	-8	39	9	-13	-5
first one	-95	-92	-91	-97	-150	-90	-111
five	-14	-1	16	-2	-21	-2	-4
fix	-22	-22	-22	-23	-26	-8	-21
fix $	-55	-51	-50	-50	-52	-51	-65
fix a	-28	-28	-29	-28	-31	-28	-35
fix bug	-8	-7	-7	-7	-8	-7	-8
fix by	-11	-9	-9	-10	-9	-9	-10
fix it	-13	-12	-17	-13	-13	-13	-14
fix on	-9	-9	-8	-9	-9	-8	-9
fix that	33	34	25	33	23	28	115
fix the	-51	-50	-49	-65	-61	-49	-68
fix them	-28	-25	-26	-26	-34	-25	-27
flag	-36	-27	-36	-1	-1	-20	-25
flag @	19	5	21	71	10	20	21
flash	-48	-43	-42	-41	-48	-43	-49
flavor	-12	-11	-4	51	-31	-4	-7
flavor of	-14	-20	-11	17	-26	-11	-14
flaw	-27	-21	-24	-22	-23	-21	-23
fleet	-11	-9	-10	5	2	-9	-18
fleet $	-7	-7	-7	-7	-7	-7	-8
fleet behind	-20	-20	-20	-20	-25	-20	-24
fleet of	13	25	24	22	76	24	20
fleet patch	-83	-86	-91	-88	-102	-80	-113
flip	-46	-57	-45	-48	-47	-45	-48
flip $	-41	-59	-39	-42	-44	-42	-41
flip it	-37	-41	-37	-40	-37	-36	-40
flood	-38	-41	-37	-38	-38	-37	-40
flood $	-40	-50	-41	-39	-37	-37	-41
flood against	-17	-23	-16	-17	-18	-17	-18
flood and	-12	-12	-12	-14	-14	-14	-13
flood at	-21	-17	-17	-17	-21	-17	-21
floor	-1	1	2	2	49	1	-19
floor $	30	31	31	32	89	31	16
floor 3	9	9	8	8	29	9	1
flow	-15	-10	37	-10	-13	-10	-13
flow log	-15	-11	42	-9	-12	-9	-12
folk	-7	-33	-5	29	-8	-6	-6
follow	-123	-102	-107	-98	-103	-99	-147
for	-9	-16	-13	-10	-8	-16	-20
for $	-31	-1	68	3	-11	40	0
for 200	0	-15	0	17	-1	0	0
for 40	27	23	23	56	27	26	26
for @	-3	-30	-36	-31	-35	-32	-38
for a	-3	-4	-6	17	8	-4	-3
for all	-12	-12	-13	-15	-13	-12	-13
for amazon	14	28	20	31	97	30	25
for an	17	-13	-4	14	41	6	7
for and	22	13	45	13	-5	10	12
for anyth	-16	-16	-17	-16	-23	-16	-17
for assign	-12	-21	-12	-13	-12	-12	-12
for aws	-42	-42	-40	-41	-35	-38	-41
for both	-35	-60	-38	-45	-42	-38	-38
for clean	17	16	15	16	46	16	10
for climat	51	46	45	50	100	51	25
for complianc	-35	-24	-25	-25	-27	-24	-25
for consol	-7	-7	-7	-7	-8	-7	-7
for data	-19	-43	-38	13	-23	-21	-24
for delet	-9	-8	-8	-8	-10	-8	-8
for each	59	23	24	24	9	25	23
for encrypt	31	29	26	30	108	29	-27
for everi	-10	-11	-11	-12	-10	-10	-11
for everyon	-93	-62	-62	-62	-79	-61	-61
for fire	-25	-25	-26	-26	-47	-25	-24
for free	-40	-40	-47	-47	-43	-41	-47
for gdpr	-22	-14	-14	-14	-16	-14	-14
for it	6	-19	-18	-18	-28	-19	-28
for its	23	24	24	24	59	24	18
for keep	-10	-10	-12	-10	-16	-10	-11
for lunch	-6	-1	-23	4	62	-9	4
for manag	-65	-65	-70	-68	-88	-62	-116
for me	36	2	93	-3	12	-4	-23
for my	42	51	136	46	31	42	38
for os	-54	-49	-49	-50	-50	-49	-87
for our	-34	-31	-38	-26	-34	-32	-36
for patch	58	99	40	20	108	59	54
for physic	-13	-9	-9	-9	-10	-9	-9
for secur	-8	-2	-2	-2	5	-2	-4
for suspici	-28	-27	-40	-28	-31	-28	-28
for that	-10	-9	-13	-10	-11	-10	-10
for the	-17	-16	-10	-10	3	-14	-21
for them	-45	-39	-41	-40	-57	-39	-47
for thi	-22	-13	-19	-16	-30	-37	18
for train	-31	-31	-34	-32	-49	-31	-34
for two	25	9	9	8	7	9	9
for us	-18	-8	-25	-17	-23	-19	-14
for vulner	-8	-6	-6	-6	-8	-6	-7
for what	-24	-28	-53	-37	-73	-22	-41
for which	114	31	42	46	42	46	44
for whom	-12	-10	-11	-10	-14	-11	-11
for with	102	39	27	45	46	51	51
for you	-43	-40	-55	-44	-62	-56	-55
forc	-29	-26	-28	-27	-34	-27	-26
forc ssl	-23	-20	-21	-21	-22	-20	-20
forc tls	-12	-11	-11	-11	-13	-11	-11
forens	-58	-56	-56	-58	-66	-57	-66
forens on	-58	-56	-56	-58	-66	-57	-66
forev	1	5	8	7	39	8	6
forget	8	19	17	61	42	-3	-16
form	35	0	1	-2	-16	0	2
former	-24	-25	-25	-25	-37	-26	-29
fortig	14	54	9	9	12	12	13
found	-19	-18	-18	-18	-21	-18	-19
found by	-16	-16	-17	-18	-25	-17	-16
four	9	7	8	11	39	9	-3
framework	-29	-30	-29	-33	-31	-30	-42
frankfurt	-23	-16	-18	-15	-4	-20	-16
free	-25	-22	-28	22	-43	-24	-28
fresh	-55	-52	-39	-41	-39	-39	-39
fresh $	-50	-28	-29	-29	-28	-29	-29
fridai	-34	-28	-30	-29	-21	-29	-33
fridai $	19	20	17	18	57	18	16
from	-20	-17	-25	-18	-12	-17	-21
from $	-16	0	-15	-13	-25	61	-2
from 2016	-32	-33	-33	-33	-35	-32	-33
from @	-16	-5	-15	-18	-16	-15	-16
from a	7	-6	-14	-13	-15	-12	-12
from amazon	-27	-25	-26	-24	-27	-25	-27
from an	-55	-70	-54	-64	-56	-53	-61
from anoth	2	-10	-12	-10	-9	-9	-8
from artifact	-35	-37	-44	-35	-48	-37	-35
from aws	-14	-19	-15	-3	-17	-15	-13
from be	-21	-22	-26	-22	-34	-22	-24
from cisco	42	41	96	42	23	41	42
from digicert	-27	-29	-21	31	-17	-16	-19
from docker	-35	-35	-36	-36	-42	-35	-53
from each	-25	-25	-25	-23	-28	-24	-27
from insid	-28	-34	-28	-30	-29	-29	-41
from our	-6	8	-6	-6	-9	-5	-7
from read	-39	-39	-39	-38	-48	-38	-39
from self	27	60	22	2	24	22	26
from the	-10	-7	20	-3	-28	-15	-10
from us	-35	-33	-34	-39	-35	-31	-51
from where	-27	-27	-27	-27	-26	-33	-51
from which	-12	-10	-9	-10	-10	-9	-9
front	-32	-24	-36	-41	-33	-9	-30
front $	-47	-42	-38	-38	-46	-41	-42
front of	-13	-4	-27	-31	-16	17	-13
fsx	21	44	22	27	21	22	22
full	14	-20	-21	-6	-34	-22	-20
full of	-13	-14	-14	-14	-13	-12	-13
full pictur	96	37	37	37	21	37	39
fulli	-28	-28	-31	-27	-30	-28	-32
fulli inherit	-28	-30	-33	-28	-32	-30	-35
function	-51	-54	-47	-37	-50	-45	-51
function $	-50	-39	-41	-41	-43	-40	-41
function code	-12	-13	-13	-12	-13	-12	-14
function permiss	-34	-30	-32	-30	-30	-30	-32
gain	9	50	2	-1	11	12	13
game	-31	-31	-23	-13	-30	-22	-25
game server	-13	-17	-7	1	-11	-7	-7
gap	-12	27	-7	-17	-16	-8	-8
gatewai	20	1	0	-2	-11	5	57
gatewai $	18	32	37	39	13	32	100
gatewai patch	-52	-37	-47	-38	-65	-34	19
gbp	-77	-70	-72	-71	-79	-69	-75
gcp	4	3	2	3	18	3	1
gcp cloud	4	3	2	3	18	3	1
gdpr	-70	-68	-84	-68	-71	-66	-72
gdpr complianc	-27	-17	-16	-16	-19	-16	-17
gener	-84	-78	-94	-78	-84	-82	-86
gener $	-111	-94	-128	-98	-109	-108	-111
gener and	-7	-6	-6	-6	-6	-6	-8
general	-62	-59	-70	-59	-63	-61	-67
general $	-60	-60	-69	-62	-62	-65	-68
general who	-46	-46	-55	-50	-52	-46	-56
generally	-47	-45	-50	-46	-54	-46	-59
generally speak	-37	-36	-43	-39	-46	-38	-49
generally whose	-32	-30	-29	-31	-37	-30	-44
geo	-40	-39	-39	-39	-42	-39	-40
geo restrict	-40	-39	-39	-39	-42	-39	-40
germani	8	25	16	16	88	9	18
get	-29	-32	-34	-28	-24	-30	-34
get a	-4	-1	0	-1	30	-22	-2
get in	-22	-21	-21	-21	-22	-21	-33
get it	-23	-21	-28	-21	-42	12	-28
get new	-4	-8	-4	-4	-4	-4	-4
get patch	-35	-34	-38	-37	-55	-47	-52
get secur	-24	-25	-29	-25	-30	-24	-34
get the	-50	-29	-32	-31	-45	-29	-28
get them	-16	-14	-15	-17	-14	-14	-14
gimm	28	-6	0	1	-16	0	0
gimm the	28	-6	0	1	-16	0	0
give	30	32	21	46	26	27	22
give me	25	5	3	5	26	11	6
give the	-15	-18	-15	-17	-14	-14	-16
give up	-1	53	3	2	3	6	8
give us	0	36	3	-14	-9	-7	-3
given	8	-13	9	45	13	3	13
gke	4	3	0	1	52	3	-33
gke autopilot	2	1	0	0	31	2	-14
glass	-50	-39	-25	-40	-47	-44	-37
glibc	-9	-16	-10	-10	-10	-10	-10
global	-21	-21	-22	-21	-24	-21	-26
global infrastructur	-25	-25	-27	-26	-31	-26	-34
global tabl	-9	-9	-9	-8	-9	-8	-10
glossari	44	43	109	39	27	35	44
go	-3	42	5	26	17	10	10
go @	-61	59	-17	7	-7	-1	1
go from	-1	11	0	-1	-1	0	1
go to	-36	-36	-36	-37	-13	-36	-36
go with	57	13	27	58	27	28	28
goal	29	3	25	68	53	28	17
goe	-24	24	-25	-26	-24	-15	16
goe awai	7	88	13	9	19	28	31
golden	-4	-5	41	-4	-12	-6	-16
golden ami	-13	-13	-15	-14	-17	-14	-18
golden imag	-3	-4	45	-3	-10	-5	-14
gone	-14	-2	-13	-14	-21	-13	-14
good	1	1	-16	-7	34	52	-2
good $	15	18	14	19	25	50	15
good for	-7	-7	-42	-4	-46	64	-9
googl	25	26	24	24	66	26	21
googl cloud	14	14	11	12	42	15	11
got	3	-17	-21	-15	-25	-16	-8
got a	-8	-7	-7	-7	-7	-8	-11
got hack	11	18	18	17	-8	10	52
got share	-13	-9	-9	-10	-10	-9	-11
gotta	-33	-26	-14	-24	50	-21	-22
govern	-41	-36	-39	-37	-43	-36	-60
gpu	7	15	8	50	4	10	5
gpu @	-1	-2	-2	39	-10	2	1
gpu box	26	33	25	59	26	26	26
gpu server	7	-1	6	46	1	6	5
grain	-41	-40	-43	-40	-48	-39	-39
grain access	-41	-40	-43	-40	-48	-39	-39
grant	-54	-53	-53	-52	-80	-51	-55
grant column	-15	-10	-10	-10	-10	-10	-10
grant permiss	-23	-23	-23	-23	-31	-23	-35
grant tabl	-13	-12	-12	-12	-12	-12	-13
graph	-34	-54	-33	-1	-38	-30	-31
graph db	0	-29	-2	31	0	0	0
green	-42	-30	-42	-33	-32	-32	-30
gremlin	-33	-32	-33	-33	-34	-32	-34
gremlin queri	-17	-18	-18	-18	-20	-17	-18
grid	-8	-8	-8	-9	-10	-8	-12
group	-40	-34	-24	-37	-36	-38	-47
group $	-95	-94	-120	-93	-116	-96	-120
group and	-21	-20	-20	-20	-24	-20	-23
group for	-18	-16	-16	-17	-16	-16	-17
group in	-76	-63	-62	-57	-61	-58	-74
group may	-12	-10	-10	-10	-10	-10	-11
group of	-28	-26	-31	-26	-27	-26	-28
group on	-36	-37	-43	-37	-35	-34	-34
group rule	-44	-45	-65	-44	-45	-47	-43
grow	-43	-43	-45	-43	-47	-43	-43
grow $	-50	-53	-54	-55	-59	-55	-51
grow its	-17	-16	-16	-16	-22	-16	-16
guarante	-49	-49	-61	-51	-59	-50	-58
guard	-15	10	-15	-1	-14	-12	-15
guard at	-47	-49	-50	-47	-57	-50	-54
guard it	-25	-23	-22	-23	-25	-22	-27
guard the	-23	-23	-22	-23	-23	-21	-21
guard them	-48	-93	-48	-48	-48	-48	-49
guardrail	-43	-39	-42	-37	-39	-36	-41
guess	-46	-43	-45	-42	-53	-44	-61
guess $	-50	-47	-49	-45	-60	-48	-67
guest	-51	-49	-47	-49	-45	-48	-67
guest oper	-11	-7	3	-7	3	-6	-12
guest os	-52	-51	-49	-52	-56	-50	-72
gui	-37	-31	-31	-31	-34	-31	-36
guilti	-23	-25	-22	-21	-21	-20	-20
guy	1	-13	4	24	30	0	-3
ha	-24	-26	-31	25	-29	-15	-20
hack	-12	-9	-9	-9	-32	-13	16
had	-30	-22	-26	-23	-28	-24	-4
had it	25	21	6	25	8	23	84
had to	-19	-19	-19	-24	-22	-19	-25
haiku	3	15	15	14	63	15	15
haiku about	3	15	15	14	63	15	15
half	-25	-24	-25	-24	-27	-24	-26
half of	-27	-23	-26	-23	-23	-23	-27
hall	-36	-35	-39	-48	-36	-35	-39
hall $	-42	-42	-44	-42	-46	-44	-50
hand	-2	-16	-16	23	-26	-13	-17
hand $	25	77	25	42	24	28	25
hand @	-11	37	-8	-24	-18	-8	-23
hand free	20	26	16	91	4	21	25
hand it	-10	-7	-7	-8	-7	-7	-7
hand off	4	4	3	13	3	4	1
hand out	-25	-22	-22	-23	-27	-23	-26
hand over	-30	-72	-26	7	-26	-27	-31
hand the	25	5	13	47	12	15	15
handl	67	14	15	32	61	30	67
handl by	-32	-29	-28	-28	-34	-28	-33
handl for	36	5	1	1	-14	7	5
handl in	61	5	-3	7	-15	7	3
handl the	-92	-87	-109	-89	-133	-90	-142
handl what	42	-29	-44	0	-18	-3	-7
handler	-27	-31	-27	-50	-28	-28	-29
happen	-10	-8	-10	-8	-9	-8	-8
hard	-42	-41	-43	-41	-26	-43	-44
hard code	-9	-8	-8	-8	-9	-8	-9
hard drive	-27	-26	-28	-28	-31	-31	-30
hardcod	-27	-36	-25	-26	-27	-26	-27
harden	-23	-23	-33	-22	-21	-21	22
harden and	-7	-7	-7	-7	-8	-7	-10
harden our	36	41	34	43	41	36	116
harden the	-26	-25	-26	-26	-28	-27	-39
hardwar	-53	-51	-52	-50	-55	-50	-56
hardwar $	-83	-78	-82	-76	-82	-77	-84
hardwar behind	-27	-30	-26	-38	-27	-26	-34
hardwar failur	-11	-13	-11	-11	-11	-11	-16
hardwar fault	-50	-49	-49	-49	-74	-49	-65
hardwar in	-21	-20	-20	-20	-29	-20	-23
hardwar mainten	-49	-43	-46	-48	-47	-43	-46
hardwar of	-48	-49	-51	-46	-47	-45	-59
hardwar our	-40	-36	-36	-36	-46	-37	-40
hardwar that	-10	-9	-10	-10	-10	-9	-11
hardwar then	-20	-21	-21	-20	-21	-21	-29
has	-15	-20	-21	-14	-18	-18	-22
has 14	-9	-8	-8	-8	-13	-8	-8
has @	11	20	12	14	73	15	17
has a	-8	-7	-8	-8	-7	-7	-9
has an	-6	-6	-6	-6	-6	-6	-8
has been	-30	-33	-24	-25	-28	-23	-24
has it	-18	-25	-18	-22	-19	-19	-18
has no	-45	-45	-49	-47	-52	-46	-51
has the	-6	-5	-16	-14	20	-7	-5
has to	-1	-7	-14	-8	-12	-10	-13
hash	-11	-9	-8	-9	-8	-9	-9
hash and	-11	-9	-8	-9	-8	-9	-9
hasnt	-29	-25	-25	-27	-31	-25	-30
hassl	39	15	35	86	35	38	38
hat	12	-13	-9	-13	-14	-12	-31
hat aws	-35	-32	-32	-33	-32	-32	-58
hate	31	-1	31	104	28	31	5
hate mainten	15	4	13	51	15	15	16
have	2	1	-9	-8	7	-4	3
have $	18	16	22	26	98	11	25
have @	-17	49	-16	-3	-5	0	0
have a	-2	15	-20	-2	110	15	17
have it	-24	-23	-24	-46	-24	-23	-23
have kept	-10	-9	-9	-10	-11	-9	-9
have less	24	5	26	61	23	25	22
have no	-11	0	-13	4	-16	42	0
have put	-11	-10	-9	-10	-10	-9	-9
have renew	-18	-14	-14	-15	-14	-14	-14
have stop	-17	-20	-17	-20	-20	-17	-17
have to	2	-18	-18	-19	-29	-18	-2
he	-4	-2	-5	-3	14	-3	-4
head	-45	-43	-39	-43	-40	-39	-45
head node	-30	-32	-30	-34	-30	-28	-36
headach	-42	-42	-44	-33	-51	-43	-67
headach $	-25	-25	-25	-26	-30	-25	-43
health	-43	-37	-24	-38	-42	-38	-42
health check	-62	-51	-52	-50	-50	-50	-51
health dashboard	-15	-15	-18	-20	-17	-15	-15
health of	-20	-20	-24	-21	-24	-22	-23
hear	-3	-1	17	-1	-6	-1	-1
heard	24	26	55	27	70	23	27
heard $	4	4	46	2	-7	4	4
heard of	15	16	65	15	6	9	13
heavi	-25	-52	-24	5	-32	-26	-45
heavi lift	-25	-52	-24	5	-32	-26	-45
held	13	-1	12	39	12	13	12
hello	0	5	-5	6	-4	28	14
hello bot	6	9	15	16	0	52	0
hello could	2	8	1	8	-5	-17	44
help	39	51	94	53	37	112	50
help $	20	33	103	37	21	117	32
her	-28	-47	-28	-27	-29	-27	-27
here	10	1	-4	5	25	34	-10
here $	-31	-31	-39	-30	-36	-8	-49
here @	-27	-24	-26	-41	-31	-25	-40
here want	7	6	7	28	8	8	7
hetzner	29	30	29	29	73	29	19
hey	35	6	27	6	-7	-4	2
hey srm	31	8	1	8	-2	8	9
hi	15	37	6	11	11	56	12
hi what	-22	-11	-23	-7	-9	71	-12
high	-33	-39	-33	-32	-38	-32	-33
high avail	-23	-32	-24	-23	-25	-23	-25
hijack	-52	-42	-44	-42	-69	-42	-48
him	-36	-34	-34	-35	-37	-33	-41
hipaa	-33	-30	-5	-31	-35	-31	-39
hipaa complianc	-17	-12	-13	-12	-13	-12	-12
hire	-64	-64	-70	-64	-96	-66	-88
hire the	-61	-62	-72	-61	-89	-65	-94
his	-29	-30	-53	-30	-31	-29	-32
his @	-8	-11	-9	-11	-9	-9	-9
hit	-46	-38	-44	-39	-21	-39	-46
hit our	-62	-40	-50	-43	-57	-37	-47
hm	-40	-40	-39	-39	-43	-39	-42
hm and	-34	-34	-34	-33	-37	-34	-37
hmm	-27	-30	-32	-26	-30	-27	-26
hold	-40	-36	-38	-37	-41	-36	-42
hold @	-41	-33	-33	-33	-36	-32	-34
hold a	-41	-24	-26	-24	-24	-24	-24
hold on	-22	-21	-20	-21	-32	-20	-21
hole	-43	-45	-42	-45	-47	-43	-59
hole in	-53	-53	-52	-59	-56	-54	-81
homework	53	-28	-6	34	-23	0	2
hook	41	2	-16	-5	-6	-4	-12
hook $	-63	-50	-50	-51	-51	-50	-75
hook for	102	41	13	32	32	33	36
hope	-19	-17	-17	-18	-18	-17	-17
hope $	-21	-19	-19	-20	-21	-19	-20
host	-25	-23	-26	-9	-26	-24	-12
host $	23	17	19	23	16	26	112
host @	15	40	15	18	14	15	12
host a	25	16	26	64	26	25	26
host and	-11	-6	-4	38	1	0	-4
host base	-16	-16	-16	-17	-15	-15	-16
host below	23	3	24	22	22	25	101
host everi	-25	-21	-21	-26	-21	-20	-22
host for	-16	-38	-11	17	-11	-11	-12
host hardwar	-13	-15	-13	-14	-14	-14	-15
host is	-23	-22	-26	-23	-26	-22	-25
host isnt	-12	12	-5	56	5	11	-16
host kernel	-28	-31	-28	-36	0	-27	-57
host llama	18	49	23	18	23	24	24
host of	12	14	12	12	-11	13	44
host on	7	31	8	-2	7	9	5
host oper	-85	-85	-86	-87	-85	-84	-119
host os	-79	-78	-77	-74	-79	-75	-112
host patch	16	11	15	11	-13	15	86
host secur	-52	-32	-35	-58	-34	-33	-34
host server	-18	-17	-17	-17	-19	-17	-24
host to	-8	-8	-8	-8	-8	-8	-10
host under	-32	-25	-26	-27	-26	-26	-38
host who	-14	-13	-13	-15	-15	-14	-18
host with	22	23	23	70	7	23	7
hour	-5	-11	-5	-2	-5	-6	-5
hourli	-6	-34	-6	29	-8	-6	-5
hous	-3	-2	-1	-1	28	-2	-17
how	25	16	4	14	27	40	8
how do	16	35	25	18	56	43	22
how doe	89	59	32	28	2	61	33
how is	17	6	-45	-38	-56	-43	-33
how littl	12	-1	17	63	2	16	18
how long	-38	-36	-45	-41	-28	-43	-40
how mani	15	24	25	25	88	14	23
how much	61	-16	28	74	25	23	26
how reliabl	-1	0	1	1	-3	20	-1
how should	-3	0	-24	-1	-35	39	-1
how to	15	20	20	19	40	35	21
hpc	-30	-52	-25	-10	-31	-25	-36
hr	-9	-5	26	-4	-32	-9	-4
http	-29	-31	-30	-28	-33	-29	-34
hub	-35	-35	-36	-36	-42	-35	-53
hum	-26	-26	-24	-25	-33	-24	-29
hybrid	-16	-15	-18	-17	-20	-16	-17
hyperledg	-22	-22	-26	-23	11	-20	-46
hyperpod	-12	-12	-12	-13	-12	-12	-18
hyperpod cluster	-12	-12	-12	-13	-12	-12	-18
hypervisor	-30	-31	-25	-31	-16	-32	-48
hypervisor $	-38	-39	-12	-39	-53	-41	-50
hypervisor and	-24	-24	-24	-24	-24	-24	-41
hypervisor below	-43	-47	-49	-42	-62	-43	-61
hypervisor for	-37	-51	-31	-37	-43	-39	-38
hypervisor on	-24	-23	-23	-23	-24	-22	-30
hypervisor secur	-47	-47	-61	-47	-47	-45	-47
hypervisor updat	40	42	33	38	119	40	-22
i	12	-2	-1	3	9	6	-4
i $	-53	-47	-45	-48	-50	-44	-48
i am	-31	-41	-11	-4	-49	-4	-31
i ask	14	15	14	13	48	22	4
i assum	-31	-29	-29	-32	-29	-28	-33
i be	59	7	-6	9	13	16	13
i come	25	28	68	30	1	22	31
i delet	-24	-22	-21	-22	-30	-21	-21
i dont	-14	-15	-10	10	-19	-5	-12
i e	-41	-41	-41	-41	-44	-41	-41
i get	90	29	33	34	64	8	36
i guess	-46	-43	-45	-42	-53	-44	-61
i hate	15	4	13	51	15	15	16
i have	-27	-26	-31	-25	-37	-14	-35
i hope	-21	-19	-19	-20	-21	-19	-20
i instal	-44	-43	-43	-44	-44	-43	-75
i keep	-7	40	-4	-4	-3	-1	2
i mean	1	-17	-24	-34	-24	-19	-21
i meant	-49	-40	-46	-39	-42	-41	-41
i must	-1	-18	-22	-31	-26	-18	-18
i need	-1	7	5	8	55	9	6
i never	20	23	6	77	15	18	15
i onli	46	24	72	23	-2	24	24
i read	29	28	42	27	13	56	27
i rent	-22	-21	-19	-39	27	-22	-45
i respons	29	10	8	10	10	10	11
i said	-43	-31	-30	-29	-29	-30	-31
i still	14	-25	-23	-30	-31	-24	-25
i suppos	-50	-48	-67	-48	-51	-49	-52
i swap	-1	35	2	-7	-6	1	3
i take	54	25	23	43	22	24	26
i think	-22	-22	-22	-39	-23	-22	-22
i use	34	-3	-9	-4	-17	23	-10
i want	22	-11	15	77	17	13	14
i was	-14	-10	-10	-10	-11	-10	-10
i would	-10	-27	-25	-25	-49	-25	-24
i write	65	34	25	34	40	33	35
iaa	-86	-86	-25	-77	-109	-81	-132
id	57	29	41	90	29	36	41
id like	56	25	31	65	12	29	30
idea	35	56	54	33	85	55	94
ident	-54	-43	-45	-43	-42	-43	-51
ident and	-41	-41	-40	-40	-53	-41	-57
ident provid	-50	-26	-26	-27	-26	-26	-27
ids	-27	-25	-27	-30	-25	-24	-35
if	-13	4	-26	-11	-20	-18	-13
if @	-27	-24	-26	-26	-29	-26	-36
if a	-28	-36	-53	-32	-30	-29	-30
if i	29	-9	-13	8	-6	-14	-17
if it	-14	17	-24	20	-7	5	56
if its	-62	-55	-60	-49	-52	-49	-57
if our	5	33	4	-22	4	5	4
if patch	28	22	27	58	23	24	26
if the	14	-17	13	58	12	14	11
if we	-44	-4	-45	-35	-35	-32	-32
ignor	24	26	25	24	70	8	24
ignor all	11	10	11	9	64	-19	11
ignor previou	16	25	22	25	55	5	23
ignor the	19	20	20	10	48	20	18
im	66	32	57	30	11	57	31
im five	-14	-1	16	-3	-24	-3	-5
im new	17	8	10	5	-16	40	8
imag	-35	-35	-27	-34	-37	-35	-40
imag $	-68	-67	-48	-62	-66	-63	-78
imag for	-12	-10	-11	-11	-10	-10	-13
imag from	-29	-33	-27	-29	-29	-27	-30
imag in	-7	-6	-7	-7	-6	-6	-9
imag of	-14	-13	-13	-13	-14	-13	-16
imag on	-8	-7	-7	-7	-7	-7	-7
imag patch	-9	-15	-9	-10	-9	-9	-10
imag pile	-7	-7	-8	-7	-7	-7	-7
imag sit	-12	-10	-11	-11	-10	-10	-12
imag that	-9	-8	-9	-8	-8	-8	-8
imag there	-1	0	0	0	9	-1	-1
imag vulner	-6	-8	-6	-6	-6	-5	-6
imag we	-18	-18	-17	-19	-17	-17	-22
imag with	-46	-44	-48	-48	-54	-44	-60
imd	29	25	144	24	4	7	12
imdsv2	3	-1	64	3	-30	-1	-5
import	-43	-42	-44	-17	-50	-42	-47
import $	-40	-42	-43	-42	-63	-55	-53
import certif	-17	-17	-20	-20	-18	-18	-18
import into	-18	-17	-16	-18	-16	-16	-16
import on	-73	-77	-81	-78	-82	-76	-77
in	-19	-19	-15	-21	-21	-21	-26
in $	-35	-36	-36	-37	-45	-37	-37
in 2019	2	4	6	5	51	5	-2
in 5	-18	-18	-18	-18	-22	-18	-20
in @	-25	-32	-18	-27	-31	-29	-31
in a	11	-4	-19	-15	-19	-13	-18
in all	-24	-16	-17	-16	-20	-16	-17
in amazon	-63	-53	-52	-51	-55	-51	-65
in an	-16	-32	-42	-31	-33	-30	-34
in anoth	-18	-18	-20	-18	-24	-18	-21
in any	-14	-15	-13	-20	-14	-13	-14
in auto	-13	-13	-15	-13	-13	-13	-20
in aws	49	42	71	63	90	47	42
in azur	34	33	31	34	74	34	31
in both	-20	44	8	8	10	8	-2
in charg	32	5	-7	6	-9	6	40
in dev	42	64	64	65	155	68	66
in duti	12	74	16	19	17	18	17
in each	19	87	30	29	30	31	30
in either	3	46	6	-19	3	6	5
in eu	44	46	25	45	99	44	48
in everi	-30	-32	-33	-31	-31	-30	-29
in frankfurt	14	24	18	22	65	24	24
in front	-33	-24	-39	-43	-35	-7	-31
in general	-56	-56	-65	-57	-61	-58	-67
in here	3	3	-10	1	-1	30	1
in it	-47	-46	-57	-47	-52	-50	-62
in its	-17	-17	-22	-17	-18	-17	-21
in kernel	10	9	10	31	10	10	11
in march	16	-12	-10	-11	-16	-11	-28
in multi	-19	-18	-20	-20	-29	-18	-18
in my	-19	-22	-18	-19	-19	-18	-24
in one	-18	-17	-17	-18	-23	-16	-18
in order	-15	-15	-17	-16	-15	-15	-20
in our	-32	-27	-28	-27	-23	-27	-34
in plain	-29	-19	12	-18	-21	-17	-24
in principl	-16	-16	-18	-17	-23	-16	-20
in provis	-78	-76	-76	-79	-70	-69	-71
in respons	-2	60	9	9	3	7	6
in scope	-19	-19	-17	-21	-20	-17	-18
in secur	13	18	16	13	58	6	16
in short	19	4	2	4	3	4	4
in term	24	55	20	44	17	29	27
in the	-15	-19	-6	-19	-22	-19	-22
in them	-38	-60	-38	-38	-39	-38	-56
in there	-29	-37	-28	-32	-29	-28	-30
in thi	-12	-12	-42	-12	-14	48	-30
in three	-10	-7	-7	-7	-7	-7	-7
in through	-9	-8	-9	-9	-9	-8	-10
in time	-18	-16	8	-16	-23	-17	-20
in to	-36	-31	-32	-32	-35	-31	-44
in transit	-29	-27	15	-28	-34	-27	-40
in two	1	8	56	19	-5	17	17
in which	-4	41	2	-3	-4	2	-3
in who	-22	-17	-21	-21	-24	-23	-36
in whose	-17	-18	-18	-20	-22	-17	-17
in xen	-11	-11	-11	-11	-12	-11	-18
in your	33	32	71	32	12	62	32
incid	-71	-66	-68	-66	-82	-66	-84
incid respons	-76	-70	-73	-70	-88	-70	-91
includ	-21	-20	-20	-20	-26	-20	-24
increas	-57	-55	-65	-57	-70	-59	-60
index	-27	-24	-25	-25	-28	-24	-27
index in	-28	-24	-25	-24	-26	-23	-24
individu	-36	-36	-41	-37	-39	-36	-36
infect	-32	-28	-28	-28	-34	-28	-29
infer	-26	-26	-29	-27	-27	-26	-27
infer contain	-26	-26	-29	-27	-27	-26	-27
inform	39	36	31	32	12	91	14
infrastructur	-50	-49	-50	-48	-63	-49	-53
infrastructur $	-29	-30	-33	-30	-53	-31	-45
infrastructur behind	-44	-41	-42	-39	-41	-40	-40
infrastructur devic	-54	-55	-58	-55	-63	-56	-62
infrastructur that	-37	-31	-33	-32	-35	-30	-38
ingest	18	18	19	46	19	20	18
inherit	22	-4	27	-5	-24	-7	-23
inherit an	72	31	12	30	27	31	33
inherit control	-12	-8	46	-9	-33	-15	-36
inherit from	-33	-34	-37	-33	-41	-37	-35
initi	-19	-30	-19	-20	-19	-19	-19
initi the	-18	-32	-19	-19	-19	-18	-18
inject	-41	-34	-35	-35	-36	-34	-39
insid	-46	-43	-49	-43	-44	-43	-48
insid $	-44	-39	-50	-39	-42	-39	-42
insid @	-38	-35	-33	-33	-34	-32	-37
insid a	-16	-16	-17	-16	-16	-16	-17
insid an	-23	-23	-23	-23	-23	-23	-37
insid my	-12	-9	-9	-9	-11	-9	-9
insid one	-59	-57	-70	-57	-57	-54	-57
insid our	-62	-50	-73	-50	-52	-49	-66
insid the	-25	-26	-26	-27	-27	-25	-29
inspect	-34	-30	-31	-30	-33	-30	-37
inspect $	-17	-17	-17	-17	-17	-17	-18
instal	-35	-48	-37	-29	-35	-33	-23
instal @	-60	-62	-63	-72	-60	-57	-69
instal an	-8	-6	-6	-6	-6	-6	-7
instal and	-9	-10	-9	-10	-9	-9	-14
instal antiviru	-26	-28	-34	-29	-41	-29	-26
instal by	-50	-70	-52	-64	-49	-49	-63
instal it	57	1	47	127	53	53	48
instal linux	-47	-46	-46	-47	-48	-46	-84
instal on	-22	-13	-22	-40	-22	-21	-34
instal ourselv	-74	-73	-93	-75	-78	-84	-126
instal some	-24	-22	-22	-22	-23	-22	-21
instal the	37	40	39	37	46	39	105
instal there	-24	-24	-23	-23	-28	-25	-29
instanc	-10	0	-3	-3	41	-2	-7
instanc size	18	28	27	22	87	26	29
instead	-28	31	-18	-35	-12	-10	-10
instead $	-53	-41	-52	-40	-44	-40	-42
instead of	-10	37	2	-18	5	5	6
instruct	-10	1	11	24	26	101	1
instruct and	16	23	21	23	53	6	22
instrument	-23	-19	-19	-19	-19	-19	-21
insur	-15	-15	-15	-15	-15	-15	-20
integr	-70	-53	-49	-51	-48	-51	-48
integr authent	-25	-27	-26	-25	-30	-27	-30
integr of	-59	-53	-47	-52	-43	-52	-43
intent	-17	-15	-15	-15	-15	-17	-16
intent and	-13	-12	-11	-11	-12	-13	-13
intern	-11	-26	-16	-3	7	-10	-13
internet	-43	-38	-38	-39	-39	-37	-41
into	-37	-32	-37	-37	-38	-36	-41
into $	-13	-11	-12	-11	-11	-11	-12
into @	11	29	4	4	7	7	3
into a	-44	-26	-25	-25	-26	-25	-26
into an	-46	-43	-45	-41	-49	-42	-44
into our	-14	-13	-12	-13	-16	-13	-14
into the	-40	-51	-40	-39	-43	-40	-41
intrus	-35	-32	-32	-33	-34	-31	-33
intrus detect	-35	-32	-32	-33	-34	-31	-33
invent	21	40	48	54	139	41	35
invent @	21	40	48	54	139	41	35
inventori	-53	-54	-57	-52	-55	-55	-54
inventori of	-11	-12	-12	-11	-12	-12	-14
investig	-55	-45	-47	-47	-57	-46	-47
invoc	-24	-21	-23	-22	-24	-22	-23
invoic	4	18	57	19	61	19	17
involv	77	29	43	41	81	43	42
involv $	77	29	43	41	81	43	42
iot	-27	-25	-26	-25	-36	-26	-30
iot polici	-29	-27	-28	-28	-40	-28	-32
ip	-22	-22	-22	-22	-27	-22	-30
ip address	-28	-28	-28	-29	-35	-28	-44
iptabl	-16	-14	-14	-15	-15	-14	-15
is	-15	-9	4	-9	-1	-9	-8
is $	61	66	222	67	48	59	51
is @	-52	-37	-39	-24	-19	-34	-38
is a	-26	6	91	17	3	9	11
is account	42	-15	-9	-5	-11	-4	-5
is amazon	-7	-15	-28	-16	35	-15	-58
is an	25	49	171	53	31	49	46
is any	-19	-24	-19	-22	-18	-18	-19
is anyon	7	12	8	6	48	-1	-12
is at	-34	-29	-34	-29	-28	-29	-37
is attach	-15	-18	-14	-14	-14	-13	-14
is aws	-14	-22	-15	-22	-41	-22	-3
is best	4	7	-1	-36	75	4	9
is broken	21	23	16	23	59	22	22
is built	-32	-32	-40	-43	-34	-34	-33
is call	-19	-18	-18	-19	-29	-18	-19
is complianc	-65	-67	-80	-65	-83	-70	-82
is configur	-25	-25	-27	-25	-27	-26	-27
is creat	-26	-23	-24	-23	-32	-23	-24
is data	-11	-10	-9	-9	-10	-10	-10
is decid	-10	-9	-10	-9	-12	-10	-10
is do	14	13	13	13	-6	4	49
is done	38	-4	-10	-2	-23	-1	-1
is down	-37	-34	-34	-36	-40	-34	-46
is encrypt	37	38	37	38	13	36	113
is envelop	3	2	71	2	-21	0	-16
is faster	16	-47	0	-6	96	-3	13
is feder	-35	-35	-35	-35	-42	-35	-60
is fill	-8	-7	-7	-7	-9	-7	-8
is for	-16	-15	-15	-15	-16	-15	-16
is full	-27	-24	-23	-25	-24	-22	-24
is go	-16	-15	-19	-16	-16	-14	-15
is hand	-26	-24	-24	-25	-32	-26	-30
is he	15	17	17	17	39	14	14
is hipaa	-23	-20	-25	-23	-21	-21	-21
is in	8	-8	-20	-9	-18	-9	5
is insid	-71	-52	-81	-52	-55	-51	-76
is it	-2	17	53	11	26	24	16
is left	84	13	-18	16	9	18	19
is look	-50	-53	-44	-49	-57	-45	-50
is maintain	-38	-38	-44	-41	-39	-38	-53
is make	-27	-27	-29	-28	-39	-26	-26
is manag	-34	-34	-34	-32	-42	-31	-34
is meant	14	14	33	14	12	13	14
is my	20	23	20	23	55	5	24
is not	-8	-7	-7	-6	-6	-7	-6
is off	-20	-20	-20	-20	-19	-19	-23
is offlin	-8	-8	-8	-9	-9	-8	-11
is on	-15	-12	-7	-17	-14	-17	-19
is one	-87	-25	97	-18	-14	-9	-30
is our	58	50	-4	13	47	15	-2
is patch	-57	-55	-83	-55	-69	-55	-61
is protect	-29	-30	-32	-30	-36	-30	-41
is provid	-17	-15	-17	-15	-17	-15	-15
is publicli	-13	-13	-14	-13	-13	-13	-14
is publish	-25	-25	-31	-25	-25	-25	-42
is reachabl	-65	-46	-44	-49	-44	-43	-47
is respons	-19	-18	-20	-18	-11	-18	-20
is run	-23	-22	-23	-22	-29	-22	-26
is secret	-10	-10	-10	-10	-11	-10	-10
is secur	-91	-78	-106	-79	-82	-81	-117
is sent	-12	-11	-12	-11	-12	-12	-11
is serverless	-8	-6	-6	-6	-8	-6	-7
is set	-23	-23	-24	-23	-23	-23	-29
is share	-33	-22	-23	-24	-26	-22	-22
is still	-14	-10	-10	-10	-10	-9	-10
is store	-52	-45	-45	-51	-50	-47	-61
is stuck	-62	-38	-57	-48	0	-53	-41
is suppos	22	27	21	24	6	24	73
is that	-3	5	32	5	-5	3	54
is the	1	11	-12	24	60	4	5
is there	-2	12	0	-6	-1	28	-6
is thi	-6	-4	-13	3	16	60	32
is to	-29	-28	-29	-30	-40	-29	-31
is too	-37	-33	-35	-32	-34	-33	-34
is up	-6	-6	-6	-7	-6	-6	-9
is updat	-12	-12	-13	-13	-12	-12	-17
is us	-1	2	2	2	26	1	-3
is what	16	41	96	57	31	36	35
is who	-17	-17	-19	-4	-26	-17	-25
is whose	-38	-40	-39	-39	-54	-39	-48
is with	-47	-47	-46	-48	-47	-45	-60
ish	7	5	6	24	6	7	6
isnt	-32	-22	-26	-5	-25	-23	-31
isnt @	-33	-33	-33	-33	-44	-34	-53
isnt it	-15	-14	-15	-16	-15	-14	-18
isnt the	-10	-10	-10	-10	-11	-10	-12
iso	-27	-26	-9	-34	-36	-26	-32
iso 27001	-22	-21	4	-32	-32	-21	-23
isol	-40	-39	-43	-39	-41	-38	-42
isol my	-15	-13	-12	-12	-12	-13	-13
isol the	-48	-43	-42	-45	-41	-41	-42
issu	-32	-30	-30	-32	-37	-30	-33
issu a	-20	-19	-19	-22	-22	-19	-25
issu by	-8	-7	-7	-9	-7	-7	-7
it	-8	-10	-3	-9	-7	-8	5
it $	-12	-11	-4	-9	-5	-7	14
it @	3	41	-6	-14	5	5	5
it amazon	-43	-28	-30	-27	-27	-26	-29
it and	-10	-8	-9	-9	-8	-8	-8
it aws	-35	-35	-37	-36	-60	-36	-39
it back	-35	-34	-36	-42	-41	-34	-38
it by	-19	-19	-30	-21	-19	-19	-19
it come	-41	-1	-37	-32	-38	-35	-41
it correct	-19	-18	-20	-19	-19	-19	-29
it do	48	12	51	21	1	16	18
it down	113	26	12	29	18	30	6
it encrypt	19	15	1	18	-5	16	78
it fall	26	28	30	33	14	28	84
it for	-85	-46	21	-43	-53	-41	-45
it from	-18	-13	-14	-14	-14	-13	-16
it goe	14	13	23	23	4	16	78
it hand	-28	-55	-28	-34	-28	-28	-28
it has	4	-11	1	29	1	4	-2
it i	22	22	67	22	3	21	22
it in	7	11	64	13	-4	13	12
it is	-46	-41	-48	-43	-32	-41	-45
it leav	-27	-28	-27	-27	-54	-27	-28
it mean	-23	9	91	11	-6	12	11
it now	-8	-10	-9	-11	-10	-8	-8
it on	-46	-38	-40	-40	-39	-37	-41
it or	-9	-9	-9	-10	-9	-8	-8
it our	-52	-47	-48	-48	-49	-46	-60
it out	56	-33	-61	-28	-66	-29	-39
it patch	-33	-30	-31	-32	-32	-30	-44
it pleas	-6	-14	-16	-16	-23	-16	-16
it right	-24	-23	-23	-23	-25	-23	-44
it safe	-9	-7	-7	-7	-7	-7	-7
it stand	24	28	59	14	28	28	24
it the	66	41	85	43	22	43	34
it their	8	40	44	45	16	33	141
it then	-8	-8	-8	-8	-10	-8	-11
it to	-4	-10	-12	-11	12	-10	-28
it up	-37	-38	-29	-30	-34	-28	-31
it updat	-45	-46	-46	-46	-52	-47	-84
it us	-20	-20	-29	-19	-28	-21	-14
it was	-15	-14	-15	-19	-19	-15	-15
it when	30	31	34	37	18	32	88
it who	-20	-27	-30	-25	-26	-25	-37
it whose	-29	-29	-29	-43	-37	-28	-30
item	10	17	13	15	95	15	11
its	-25	-25	-25	-25	-27	-24	-25
its @	-56	-44	-46	-38	-41	-39	-40
its a	-34	-36	-36	-31	-34	-32	-34
its data	-15	-15	-17	-15	-17	-16	-19
its endpoint	-35	-34	-36	-33	-35	-34	-36
its facil	-40	-41	-42	-40	-51	-42	-48
its key	-11	-10	-11	-11	-11	-10	-10
its not	-43	-39	-38	-39	-65	-39	-62
its own	-17	-24	-24	-23	-45	-23	-26
its updat	-23	-23	-22	-22	-23	-22	-39
itself	-30	-29	-30	-29	-27	-28	-33
itself $	-51	-50	-53	-49	-52	-49	-55
itself avail	-30	-30	-28	-31	-54	-29	-32
itself up	-8	-7	-7	-6	-6	-7	-7
itself who	-21	-21	-24	-23	-24	-21	-27
januari	-43	-46	-31	-36	-40	-30	-39
jar	-28	-25	-24	-25	-26	-25	-28
jar $	-35	-32	-31	-32	-34	-32	-35
java	25	24	16	57	82	12	13
jdbc	-83	-82	-88	-82	-91	-85	-91
job	-15	-17	-25	-19	-27	-21	6
job $	15	-7	-14	-6	-20	-6	42
job are	3	3	3	3	24	2	-13
job for	-27	-26	-32	-27	-36	-27	-31
job in	-50	-63	-46	-46	-45	-44	-47
job is	-11	19	-8	-5	-22	-2	45
job of	-18	-16	-17	-17	-16	-16	-18
job to	-46	-43	-44	-42	-47	-43	-58
join	-33	-25	-29	-35	-32	-29	-35
joint	-44	-36	-55	-37	-45	-37	-36
joint respons	-44	-36	-55	-37	-45	-37	-36
js	-20	-20	-20	-21	-19	-19	-23
js runtim	-11	-13	-13	-12	-11	-11	-13
jupyt	17	-5	11	45	14	15	13
jupyt on	17	-5	11	45	14	15	13
just	-20	23	-14	-14	-16	-8	-10
just the	-27	-29	-26	-28	-29	-27	-31
karpent	-30	-30	-3	-31	-39	-31	-54
karpent $	-3	-5	40	-5	-21	-7	-19
kbs	-70	-66	-72	-68	-67	-66	-85
keep	-30	-29	-28	-26	-28	-26	-32
keep @	-34	-31	-32	-32	-34	-32	-33
keep a	-11	-11	-19	13	-26	-12	-18
keep an	-15	-17	-16	-16	-15	-15	-15
keep copi	-8	-6	-6	-6	-6	-6	-6
keep it	-32	-31	-32	-32	-34	-31	-48
keep its	-9	-9	-9	-9	-11	-9	-8
keep my	-4	-1	-1	-5	-26	46	-28
keep sai	28	29	64	28	22	22	29
keep that	-26	-28	-28	-26	-26	-25	-26
keep the	-37	-34	-34	-34	-42	-34	-36
keep third	-15	-15	-15	-15	-17	-17	-18
kei	-18	-18	-19	-16	-23	-16	10
kei $	-19	-20	-21	-18	0	-17	-24
kei aws	-45	-43	-43	-43	-57	-45	-57
kei for	-12	-12	-12	-12	-14	-12	-14
kei in	-28	-26	-27	-26	-31	-26	-32
kei is	-29	-30	-29	-30	-53	-30	-49
kei of	-32	-32	-35	-32	-42	-32	-39
kei on	-5	-5	-5	-5	-6	-6	8
kei who	15	13	7	28	-2	26	106
kept	-64	-61	-68	-62	-96	-64	-65
kept $	-105	-99	-99	-99	-155	-108	-100
kept up	-41	-27	-27	-27	-26	-26	-34
kernel	-40	-39	-41	-30	-30	-39	-53
kernel $	-18	-16	-28	24	-38	-26	-18
kernel cve	-12	-11	-10	-10	-11	-10	-11
kernel is	-9	-11	-9	-10	-15	-9	-9
kernel on	-26	-32	-26	-36	-29	-26	-27
kernel patch	-63	-63	-64	-64	-40	-61	-99
kernel updat	-3	-5	-3	9	-3	-3	-3
key	-18	-21	13	-11	-7	-18	-20
key $	-106	-101	-131	-100	-107	-99	-112
key for	-5	-7	9	-10	-11	-12	-5
key in	-9	-9	-10	-9	-10	-9	-10
key materi	-28	-34	-28	-28	-32	-27	-29
key of	-10	-10	-12	-10	-10	-10	-9
key pair	-29	-19	-23	-20	-11	-20	-21
key rotat	-114	-112	-120	-111	-111	-108	-138
key valu	23	-1	14	62	23	22	24
key was	-17	-16	-20	-17	-19	-17	-24
keycloak	19	23	21	44	19	21	20
kick	-34	-29	-31	-29	-33	-29	-33
kick it	-38	-32	-31	-32	-39	-31	-37
kick off	-10	-10	-14	-10	-10	-10	-12
kill	-23	-23	-24	-23	-30	-22	-24
kind	-46	-45	-44	-43	-48	-34	-57
kind of	-1	0	-2	0	-3	11	0
kinda	34	-3	-6	4	-14	35	8
kindli	28	34	6	-12	1	9	9
kindli share	101	15	31	30	19	30	31
knob	-55	-49	-50	-53	-64	-51	-64
know	14	9	17	0	-3	22	4
know if	-30	-31	-29	-32	-32	-29	-40
know what	0	29	12	-23	1	1	2
know who	1	-9	-7	-7	-10	-7	-7
known	-33	-32	-36	-35	-40	-33	-45
kubelet	-18	-29	48	-12	-16	-14	-23
kubelet $	5	26	103	22	9	10	4
kvm	-11	-11	-11	-12	-12	-11	-18
label	-55	-54	-60	-54	-68	-55	-64
labor	69	-1	-11	7	-12	5	2
lack	10	27	10	22	102	20	4
lai	-28	-27	-28	-28	-48	-29	-30
lambda	-1	-4	0	10	-1	0	-1
lambda function	-12	-10	-11	-10	-12	-10	-12
land	17	-20	-13	-11	-17	-12	-13
land in	-12	-10	-10	-11	-12	-10	-10
land on	8	61	14	14	16	13	15
land where	-26	-26	-34	-32	-29	-29	-28
land zone	-9	-7	9	-8	-11	-10	-9
languag	27	29	53	25	6	85	19
languag do	-5	-4	-29	-5	-15	64	-5
laps	-22	-26	-20	-21	-20	-20	-20
laptop	-13	-12	-20	-18	-8	-12	-16
laptop $	62	62	42	46	122	62	60
larg	-4	5	-3	5	44	8	5
larg @	4	16	5	15	65	18	16
last	-6	-8	-9	-10	-18	33	-18
last night	-12	-16	-10	-13	27	-14	-24
last year	-25	-24	-22	-27	-28	-24	-23
latenc	-45	-44	-54	-54	-23	-47	-46
latenc to	16	17	2	2	61	13	16
later	-19	-18	-22	-20	-22	-19	-27
latest	-19	-21	-38	-13	66	-11	-14
latter	-33	-33	-33	-33	-43	-33	-48
latter $	-33	-33	-33	-33	-43	-33	-48
launch	-24	-22	-19	-21	-15	-21	-12
launch $	-30	-31	-35	-31	-55	-31	-36
launch @	11	26	25	30	98	15	15
launch from	-33	-37	-33	-34	-34	-34	-37
launch set	-17	-16	-16	-16	-17	-16	-18
launch templat	-30	-30	-33	-31	-40	-30	-30
launch the	-26	-26	-26	-26	-32	-27	-28
launch type	54	57	99	51	37	57	117
law	-22	-14	-17	-15	24	-17	-19
law $	-25	-2	-2	-2	66	-4	-8
law demand	-21	-20	-20	-20	-25	-20	-27
law that	-33	-32	-35	-34	-42	-33	-37
lay	112	57	-10	12	-11	21	17
layer	-26	-36	-38	-33	-41	-37	-41
layer $	18	-10	-11	-11	-19	-11	-17
layer 7	-34	-37	-34	-32	-38	-33	-32
layer under	-37	-34	-41	-35	-40	-34	-43
ldap	0	4	0	6	85	-4	7
lead	47	45	46	44	103	44	19
leaf	-28	-26	-28	-30	-27	-25	-25
leaf cert	-28	-26	-28	-30	-27	-25	-25
leak	-34	-29	-29	-29	-32	-28	-32
leak access	-43	-42	-43	-43	-56	-44	-57
leak from	-8	-8	-9	-8	-9	-8	-9
leaki	-25	-23	-23	-25	-26	-22	-24
leaki vessel	-25	-23	-23	-25	-26	-22	-24
least	17	6	19	70	15	18	17
least $	36	28	38	85	36	37	27
least mainten	22	19	23	56	22	23	23
least privileg	-32	-24	2	-31	-33	-26	-27
least to	1	-2	1	10	0	1	0
least upkeep	-1	-37	-1	51	-2	-4	-1
least work	1	-10	0	19	1	1	0
leav	7	6	-12	12	8	-3	-5
leav our	-27	-9	-27	-45	-56	-27	-28
leav the	-21	-19	-19	-6	-22	-21	-26
leav us	11	6	11	49	5	13	12
leav who	-19	-19	-19	-19	-28	-19	-23
leaver	-52	-47	-51	-49	-50	-47	-50
leaver still	-22	-15	-17	-15	-16	-15	-15
left	5	-15	-30	-23	-28	-20	-22
left $	-36	-11	-44	-44	-48	-35	-39
left for	38	3	-8	4	0	4	3
left in	-11	-7	-8	-7	-8	-7	-7
left port	-7	-6	-8	-7	-7	-6	-6
left the	-34	-28	-28	-29	-34	-29	-29
left to	69	9	-17	-1	-2	3	1
legal	-34	-31	-24	-32	-23	-45	-33
legal ask	-24	-19	-24	-20	-21	-19	-20
legal hold	-69	-71	-80	-67	-77	-70	-74
length	-13	-12	-12	-13	-13	-12	-13
length and	-9	-8	-9	-9	-10	-9	-9
less	46	15	48	145	44	48	46
less $	35	-4	38	114	37	34	39
less for	43	64	48	60	47	47	47
less to	24	-3	25	84	21	26	24
let	-46	-26	-26	6	-44	-39	-34
let dev	-44	-24	-23	-24	-25	-23	-23
letter	-10	-8	-8	-8	-9	-8	-10
level	-32	-30	-31	-30	-35	-29	-32
level $	-17	-15	-15	-16	-15	-16	-15
level permiss	-12	-8	-8	-8	-8	-8	-8
level secur	-11	-9	-9	-9	-9	-9	-10
liabl	-38	-35	-37	-36	-49	-35	-37
liabl $	-23	-22	-22	-22	-32	-22	-23
lib	-72	-67	-68	-66	-72	-66	-73
librari	-35	-34	-36	-35	-41	-34	-42
librari in	-27	-27	-27	-27	-30	-26	-41
licens	1	9	7	8	4	10	69
licens on	-58	-55	-55	-58	-56	-54	-74
licens we	-31	-30	-29	-30	-32	-29	-31
life	14	14	13	14	33	14	39
life $	-2	-3	-7	-9	27	-4	-5
lifecycl	-54	-52	-57	-52	-54	-52	-55
lifecycl $	-50	-45	-53	-45	-46	-45	-48
lift	-53	-45	-47	-28	-53	-46	-70
lift $	-25	-52	-24	5	-32	-26	-45
lift a	-53	-74	-55	-71	-64	-52	-54
lighter	50	23	51	107	51	54	52
lighter one	50	23	51	107	51	54	52
lightsail	-12	-12	-12	-21	-12	-12	-12
like	23	-11	-7	18	-11	-14	-8
like @	-62	-62	-54	-72	-53	-52	-61
like im	-12	0	25	-2	-21	-3	-3
like that	-24	-23	-27	-25	-25	-23	-31
like the	62	6	-21	4	-18	3	-9
like to	14	9	33	11	5	10	11
limit	-22	-21	-39	-21	-18	6	-25
limit $	-24	-24	-23	-24	-29	-24	-25
limit of	18	17	-27	18	40	68	-1
limit what	-20	-19	-37	-19	-20	-19	-19
limit who	-11	-11	-11	-11	-18	-11	-11
line	-25	8	-12	-39	-14	-22	-24
line $	-33	-22	19	-16	-38	-18	-26
line each	-51	-48	-37	-56	-35	-36	-38
line pleas	-39	-69	-40	-44	-40	-40	-40
link	-38	-37	-40	-38	-51	-37	-42
link between	-30	-30	-36	-31	-51	-31	-35
link for	-39	-37	-39	-39	-42	-36	-37
linux	-28	-24	-23	-14	-20	-22	-22
linux $	-6	-6	-6	-6	-6	-6	-8
linux @	-64	-57	-57	-60	-59	-55	-62
linux ami	-25	-25	-28	-25	-31	-26	-34
linux below	-57	-54	-53	-59	-57	-54	-78
linux on	-5	-5	-5	-5	-5	-5	-9
linux patch	36	49	49	47	83	49	97
linux secur	-47	-46	-46	-47	-48	-46	-84
linux underneath	-75	-61	-62	-60	-62	-59	-63
list	72	26	22	32	-7	49	24
list $	32	-9	-19	-24	-54	-20	-22
list all	62	26	27	27	24	16	24
list and	-13	-14	-12	-11	-11	-11	-11
list of	3	12	10	18	17	57	13
list what	47	7	2	8	-6	7	7
listen	-57	-53	-55	-52	-54	-51	-56
listen $	-84	-75	-79	-70	-71	-71	-85
littl	13	13	18	63	5	16	18
littl as	15	14	15	34	15	15	15
live	-44	-40	-75	-45	-22	-45	-47
live $	-6	-9	-32	-17	42	-12	-15
llama	17	47	21	16	20	21	22
llama on	17	47	21	16	20	21	22
load	1	-4	-5	-1	45	1	0
load $	-8	7	-7	-8	-10	-7	-9
load data	-43	-42	-41	-40	-51	-41	-44
load dock	-44	-42	-49	-42	-47	-42	-45
local	-28	-28	19	-27	-40	-26	-46
local administr	-30	-30	-30	-32	-30	-28	-29
local disk	-12	-10	-12	-11	-10	-10	-13
local zone	-23	-19	68	-17	-44	-16	-51
locat	-29	-28	-13	-29	-35	-29	-33
locat $	-56	-53	-63	-53	-63	-53	-59
lock	-43	-39	-44	-38	-39	-37	-47
lock it	-24	-22	-28	-22	-22	-21	-25
lock the	-15	-15	-14	-15	-23	-14	-14
log	-20	-22	-6	-18	-20	-16	-9
log $	-128	-126	-178	-123	-127	-124	-138
log @	-23	-26	-24	-24	-29	-23	-23
log do	27	24	23	27	8	27	62
log file	-44	-77	-44	-43	-49	-44	-44
log for	-31	-32	-33	-32	-34	-30	-30
log in	-25	-23	-24	-23	-25	-23	-27
log level	-13	-12	-12	-11	-12	-11	-13
log of	-31	-30	-34	-30	-32	-30	-32
log on	-5	-4	-27	-4	-8	-8	27
log retent	-79	-86	-89	-82	-90	-78	-99
log sourc	-13	-11	-11	-12	-11	-12	-13
log were	-30	-34	-38	-30	-31	-30	-32
log who	-58	-49	-66	-48	-49	-49	-52
logic	-44	-70	-43	-45	-42	-42	-42
login	-48	-52	-48	-41	-48	-45	-47
login $	-58	-70	-60	-55	-63	-54	-57
login on	-17	-18	-17	-22	-19	-18	-19
login who	-10	-7	-7	-7	-7	-7	-7
lol	-11	-3	3	5	62	-1	-13
lol $	1	0	-3	1	42	-1	-25
long	-32	-31	-39	-14	-30	-41	-38
long @	-44	-43	-42	-43	-77	-43	-43
long run	15	12	8	49	8	-5	6
longer	4	13	-17	-16	-15	-9	-16
longer need	-25	-23	-23	-22	-34	-22	-23
longer than	-58	-61	-58	-55	-58	-56	-68
look	2	-10	-13	-7	-7	-10	-7
look after	8	-8	-9	-4	-11	-8	-4
look at	-23	-23	-31	-25	-29	-25	-26
look for	-21	-18	-18	-18	-20	-19	-21
lose	-26	15	-48	-39	-30	-25	-25
loss	-11	-11	-12	-12	-15	-11	-14
loss of	-11	-11	-12	-12	-15	-11	-14
lost	6	-7	-13	-6	-16	13	-6
lost the	-15	-15	-22	-15	-16	-15	-15
lot	31	14	26	21	67	13	22
low	-16	-15	-16	-16	-23	-16	-16
lowest	21	-2	12	58	50	18	19
lowest latenc	16	17	2	2	61	13	16
lunch	-6	-1	-23	3	62	-8	2
lunch $	-6	-1	-23	4	62	-9	4
m	-31	-33	-31	-32	-39	-30	-35
m i	-16	-19	-15	-17	-15	-15	-18
machin	-22	-23	-15	-20	-20	-20	-4
machin $	-48	-45	-47	-48	-53	-45	-60
machin below	-34	-34	-33	-42	-34	-33	-48
machin in	-7	-7	-8	-7	-9	-7	-8
machin is	-70	-64	-78	-64	-64	-65	-88
machin of	-100	-92	-97	-89	-92	-90	-121
machin on	0	0	0	0	14	0	-5
machin that	-12	-11	-12	-12	-13	-11	-15
made	-48	-40	-41	-41	-56	-20	-56
made public	-29	-28	-30	-27	-29	-27	-29
mail	-25	-25	-18	-8	-25	-20	-22
maintain	-17	-14	-16	-14	-12	-14	6
maintain by	-38	-37	-42	-39	-38	-37	-54
maintain it	24	28	25	28	74	21	52
maintain that	15	13	5	11	-12	2	61
maintain the	-16	-14	-14	-14	-16	-13	4
mainten	-17	-35	-10	32	-19	-11	-3
mainten $	8	1	0	41	-9	9	41
mainten of	-54	-29	-29	-35	-29	-29	-30
mainten window	-24	-20	-11	-4	-23	-23	-31
mainten windows	-10	-15	-14	10	-12	-11	-17
major	-30	-30	-32	-30	-29	-28	-30
major version	-30	-30	-32	-30	-29	-28	-30
make	-23	-22	-17	-22	-23	-21	-21
make @	-21	-19	-19	-19	-19	-18	-20
make a	5	7	58	10	5	5	11
make an	-25	-23	-25	-23	-27	-23	-23
make it	-12	-11	-11	-12	-12	-11	-12
make sure	-22	-20	-20	-20	-22	-19	-20
make the	-18	-17	-18	-18	-21	-18	-20
malici	-10	-7	-9	-8	-8	-8	-8
man	-25	-25	-25	-25	-39	-25	-28
manag	-29	-22	-7	-25	-27	-26	-22
manag $	23	24	60	23	12	21	22
manag @	-48	-45	-44	-39	-40	-38	-50
manag a	-63	-62	-82	-60	-65	-61	-75
manag by	3	2	41	4	0	3	-4
manag databas	-62	-64	-91	-77	-86	-62	-154
manag fleet	27	27	27	55	27	27	26
manag for	-11	-11	-11	-11	-16	-11	-11
manag in	-6	-7	-8	-7	-6	-6	-6
manag is	27	27	60	25	20	25	25
manag kei	-48	-54	-51	-48	-50	-48	-60
manag key	45	49	128	47	42	43	39
manag of	-27	-24	-26	-24	-26	-23	-23
manag on	-51	26	-26	-14	-13	-10	-17
manag platform	7	13	52	13	12	12	10
manag python	-10	-10	-11	-10	-10	-10	-14
manag rule	-38	-38	-42	-39	-37	-38	-49
manag servic	-8	-5	33	-5	-14	-8	-24
manag share	-50	-59	-75	-53	-68	-71	-68
manag so	-34	-34	-34	-32	-42	-31	-34
manag the	-30	-23	-27	-23	3	-21	-34
manag updat	-57	-41	-55	-43	-57	-40	-55
manag user	-12	-12	-13	-11	-12	-11	-13
mandatori	-11	-9	-10	-9	-10	-9	-11
mani	10	16	15	17	71	10	16
mani @	-67	-54	-51	-53	-66	-53	-59
manifest	-39	-36	-36	-36	-38	-36	-41
mantrap	-28	-27	-30	-28	-37	-27	-28
manual	-45	-17	-40	-17	-43	82	-31
manual approv	-24	-23	-23	-23	-30	-24	-25
manual snapshot	-58	-61	-70	-61	-78	-86	-69
map	-48	-53	-48	-46	-49	-46	-49
map $	-61	-70	-62	-59	-60	-59	-66
map and	-14	-13	-13	-13	-19	-13	-13
march	-1	-15	-15	-17	-18	-15	-25
mark	20	22	22	20	52	16	20
market	-17	-25	-22	-4	-43	-22	-22
market mail	-12	-10	-10	-10	-11	-10	-10
market site	12	3	13	54	13	12	13
marketplac	-46	-46	-47	-49	-56	-48	-66
mask	-18	-19	-20	-19	-21	-19	-23
master	-82	-79	-79	-82	-90	-81	-124
master password	-92	-88	-88	-93	-105	-91	-139
match	0	1	-15	0	43	-7	-8
materi	-28	-34	-28	-28	-32	-27	-29
matrix	112	26	57	31	10	25	20
matrix $	68	9	7	15	15	14	11
matter	-66	-54	-71	-58	-62	-56	-59
max	8	1	-2	14	72	8	14
max size	-68	-65	-72	-66	-103	-68	-68
maximum	-6	-5	-15	-6	16	-6	-5
maximum size	-1	1	-13	0	28	0	1
may	-32	-28	-31	-28	-21	-25	-27
may be	-12	-10	-10	-10	-11	-10	-9
may call	-54	-45	-71	-40	-44	-43	-39
may i	-1	0	-2	0	-3	11	0
may issu	-9	-7	-7	-7	-7	-7	-7
may login	-29	-52	-26	-27	-27	-26	-27
may publish	-17	-16	-19	-17	-18	-16	-16
may pull	-12	-11	-11	-12	-12	-13	-12
may read	-10	-10	-10	-10	-16	-10	-10
may send	-43	-37	-35	-35	-46	-37	-37
may use	-43	-36	-38	-39	-52	-40	-40
me	60	25	52	36	43	36	27
me $	31	59	159	96	90	62	85
me a	-1	6	6	5	19	23	6
me about	-6	0	-16	9	-17	98	-12
me an	-14	20	14	18	73	-3	21
me aws	116	37	35	29	15	36	37
me both	6	18	4	5	5	4	5
me how	3	45	-6	6	-10	42	12
me lift	-53	-76	-57	-74	-68	-52	-54
me the	50	32	57	32	68	30	31
me through	164	59	52	59	43	57	54
me to	-66	-16	-63	-61	-60	-56	-74
me what	56	26	48	26	1	2	25
me which	2	-12	-26	-15	6	-18	-34
me who	-53	-74	-99	-75	-127	-95	-75
mean	18	28	77	29	53	24	25
mean $	53	54	98	59	131	58	58
mean @	21	-35	-9	-11	-9	-9	-11
mean by	22	26	79	23	2	16	19
mean in	0	31	94	34	-19	57	36
mean of	17	15	94	14	-1	5	17
mean secur	36	37	94	36	29	34	36
mean the	-42	30	-24	-24	-17	-15	-20
mean what	17	23	54	21	21	24	24
mean whose	-74	-75	-135	-76	-83	-75	-118
meant	-20	-6	38	-3	-8	-5	-5
meant @	-62	-48	-55	-47	-50	-49	-49
meant by	-13	9	84	14	5	11	12
meant to	-26	-24	-36	-25	-24	-24	-27
media	-42	-43	-46	-45	-46	-42	-45
meet	-39	-40	-47	-40	-21	-51	-42
meet room	2	3	1	2	32	-22	3
memori	-33	-31	-37	-31	-27	-31	-35
memori $	-9	-9	-9	-9	-12	-9	-11
memori and	-20	-19	-19	-19	-20	-18	-18
mend	-41	-39	-41	-41	-53	-40	-43
merg	-9	-9	-9	-9	-9	-9	-9
mesh	-28	-34	-33	-1	-49	-40	-42
mess	-17	-16	-16	-16	-18	-16	-16
mess $	-12	-13	-12	-12	-16	-12	-12
messag	-17	-14	-25	-9	7	6	-18
messag $	32	36	25	31	40	83	10
met	-36	-36	-37	-38	-47	-37	-44
met $	-36	-36	-37	-38	-47	-37	-44
metadata	-21	-21	-21	-24	-21	-20	-25
metal	-7	-5	33	-8	-12	-4	-18
method	-37	-34	-35	-36	-45	-35	-42
metric	-22	-22	-26	-16	-24	-22	-32
mfa	-46	-45	-22	-45	-54	-45	-51
mfa delet	-50	-51	-60	-49	-54	-51	-51
mfa for	-6	-6	-5	-4	9	-4	-4
mfa on	-30	-30	-38	-30	-31	-31	-35
microcod	-50	-50	-64	-50	-62	-49	-79
microservic	-92	-94	-108	-93	-70	-94	-104
microvm	12	10	83	11	0	1	-4
migrat	16	26	12	4	51	12	-1
migrat our	23	23	24	3	82	24	6
migrat task	-20	-25	-22	-23	-22	-21	-20
million	-38	-34	-32	-33	-40	-33	-39
million of	-38	-34	-32	-33	-40	-33	-39
min	-31	-36	-36	-37	-43	-36	-37
min $	-12	-31	-31	-33	-38	-31	-31
min and	-23	-22	-22	-22	-35	-22	-23
mine	0	-18	-17	-7	-20	-11	-15
mine $	-10	-7	-3	34	-18	-6	-4
miner	-41	-37	-38	-41	-42	-36	-41
minim	40	-30	36	134	35	39	36
minimum	-26	-42	-27	-4	-41	-28	-27
minimum and	-40	-40	-39	-40	-69	-40	-40
minimum of	12	-14	4	49	5	-2	10
minimum password	-10	-8	-8	-8	-8	-8	-9
minor	-38	-34	8	-35	-35	-32	-45
minor upgrad	-49	-49	-63	-59	-62	-47	-60
minor version	-4	-2	46	-2	-3	-2	-15
minut	-30	-25	-28	-27	-28	-26	-29
minut $	-10	-9	-9	-9	-11	-9	-10
misconfigur	-38	-38	-41	-40	-60	-39	-42
miss	-38	-29	-30	-30	-31	-29	-30
miss index	-12	-12	-12	-14	-13	-11	-11
mistak	-60	-72	-62	-59	-60	-62	-64
mistak $	-60	-59	-62	-59	-62	-65	-67
mistak who	-9	-6	-6	-6	-6	-6	-7
mix	55	58	83	52	51	42	117
ml	-25	-20	-21	-22	-26	-17	-21
mobil	-28	-25	-23	-27	-23	-23	-24
mobil app	-28	-25	-23	-27	-23	-23	-24
mode	6	2	16	27	-20	-2	-4
mode $	-79	-77	-78	-80	-71	-70	-73
mode is	-3	20	8	87	-2	24	18
mode of	15	27	68	24	10	22	24
mode who	-17	-15	-18	-17	-17	-15	-19
model	18	1	-1	0	-18	1	-15
model $	55	49	32	18	6	17	13
model answer	-9	-8	-11	-9	-9	-9	-9
model for	79	20	23	24	23	21	16
model fresh	-54	-30	-30	-31	-30	-31	-31
model in	-18	-11	-11	-11	-11	-11	-11
model run	-51	-40	-34	-37	-39	-38	-38
model that	-40	-26	-27	-26	-25	-25	-28
model who	-3	2	0	1	18	1	0
modul	7	13	12	12	39	13	13
modul for	12	18	18	18	47	18	19
mondai	13	1	3	3	9	-2	3
monitor	-41	-48	-43	-28	-59	-43	-50
monitor stack	15	-9	14	57	15	12	15
monitor the	-33	-34	-37	-35	-51	-35	-38
month	-11	-9	-10	-10	-6	-8	-1
month $	-14	-14	-14	-14	-14	-14	-17
month who	28	27	29	27	26	28	62
monthli	-33	-57	-40	-53	5	-27	-47
more	-4	31	0	21	-6	2	-4
more $	21	-3	16	86	18	23	23
more than	-8	-9	-9	-10	-9	-9	-12
more work	1	39	4	-15	-8	-6	-3
morn	14	15	12	14	67	8	-2
morn $	31	28	25	28	94	15	8
most	35	27	31	122	15	34	34
most hand	21	27	18	89	4	22	23
mount	-41	-36	-38	-38	-39	-36	-44
mount @	-65	-56	-61	-60	-60	-57	-74
move	-32	-10	-32	-28	-38	-27	-29
move $	-45	61	-37	-16	-21	-19	-32
move @	-4	20	-8	-21	-9	-7	-5
move a	-44	-51	-57	-44	-45	-45	-49
move between	12	35	12	11	10	11	12
move it	-24	-24	-27	-24	-27	-23	-26
move our	-2	20	1	-4	0	0	-4
move us	31	29	31	31	29	31	66
much	47	-20	20	60	16	16	16
much as	3	2	3	8	3	3	3
multi	-29	-28	-17	-30	-28	-30	-29
multi az	-36	-34	-45	-36	-23	-33	-34
multi factor	-33	-34	-44	-35	-36	-34	-34
multi tenant	25	26	96	24	7	12	26
must	-12	-20	-22	-20	-23	-19	-18
must act	-24	-20	-20	-20	-22	-20	-24
must aws	-27	-17	-17	-17	-19	-17	-16
must be	-17	-18	-16	-16	-16	-16	-18
must configur	-11	-11	-11	-11	-10	-10	-10
must custom	-17	-13	-13	-13	-13	-13	-15
must defin	-84	-63	-99	-60	-62	-59	-56
must do	31	1	-4	-3	-12	-2	-3
must i	-21	-21	-22	-21	-26	-22	-23
must instal	-18	-10	-10	-10	-10	-10	-11
must keep	-16	-14	-14	-15	-16	-14	-14
must not	-24	-22	-20	-20	-20	-19	-19
must our	-58	-48	-48	-51	-52	-49	-73
must patch	-39	-32	-34	-35	-54	-33	-52
must the	-15	-13	-13	-13	-16	-14	-16
must updat	-35	-32	-33	-52	-36	-33	-38
must we	44	15	14	16	14	17	47
my	23	14	20	13	42	19	8
my @	-24	-10	-15	-17	31	-12	-18
my applic	-16	-16	-16	-16	-24	-16	-17
my boss	76	34	56	29	0	77	22
my data	6	6	3	5	-21	1	45
my duti	22	23	4	10	9	6	10
my head	-51	-41	-37	-41	-40	-38	-42
my old	10	11	3	8	47	6	1
my own	-66	-58	-64	-72	-78	-56	-63
my team	11	-7	-14	-3	-18	-7	-9
myself	34	-4	-5	-17	-6	-3	-2
myself $	-21	-14	-15	-15	-16	-15	-14
mysql	-60	-32	-52	-32	-35	-34	-32
n	12	12	-27	-37	-41	-20	-28
n @	30	73	21	8	19	30	28
nacl	-9	-12	72	-10	-24	-14	-36
nacl $	9	4	107	9	-10	1	-15
nah	-40	-38	-43	-38	-43	-38	-49
nah i	-40	-36	-38	-36	-43	-37	-50
nairobi	6	6	-11	2	33	4	6
nairobi $	6	6	-11	2	33	4	6
name	-10	-7	-3	-5	27	-3	2
name is	-13	-25	-8	-14	-24	-8	33
name server	-34	-33	-32	-32	-38	-31	-34
name who	-44	-48	-44	-48	-57	-42	-57
namespac	-31	-26	-27	-27	-28	-26	-32
namespac $	-31	-26	-27	-27	-28	-26	-32
narrow	-38	-39	-35	-37	-44	-35	-35
narrow it	-20	-15	-15	-17	-19	-15	-16
nearli	-14	-12	-12	-13	-13	-12	-13
necessari	-10	-9	-12	-10	-9	-9	-9
neck	-48	-46	-51	-46	-56	-49	-45
need	13	-2	-2	9	11	-1	0
need $	-35	-13	-23	-14	0	-12	-13
need a	10	-11	-7	5	-13	-7	-2
need an	64	40	32	33	83	35	65
need one	11	-21	-14	-14	-11	-9	-11
need someth	-32	-30	-34	-31	-36	-29	-52
need the	89	35	34	33	32	33	35
need to	-42	-36	-35	-30	-37	-35	-41
neo4j	8	42	12	25	-1	9	7
neo4j on	8	42	12	25	-1	9	7
network	-39	-39	-32	-38	-41	-38	-43
network $	-48	-49	-52	-50	-58	-49	-67
network access	-24	-27	-28	-25	-25	-26	-28
network acl	-37	-38	-32	-38	-43	-39	-39
network and	-34	-34	-34	-35	-36	-34	-60
network below	-18	-18	-18	-18	-18	-18	-22
network connect	-38	-41	-40	-38	-38	-37	-37
network devic	-15	-14	-15	-14	-15	-14	-22
network flood	-48	-58	-47	-45	-43	-43	-47
network hardwar	-19	-19	-20	-21	-26	-19	-21
network polici	26	36	96	34	31	36	38
network that	-11	-11	-13	-12	-13	-11	-15
network under	-52	-48	-52	-50	-48	-48	-52
never	-9	-11	1	13	-13	-8	-11
never expir	-14	-13	-15	-14	-17	-13	-13
never heard	12	13	72	10	-3	9	10
new	-11	8	-14	-13	-13	-5	-10
new @	-36	-38	-35	-37	-36	-33	-35
new here	19	8	8	7	8	7	7
new one	-25	-25	-26	-28	-24	-24	-31
new platform	-17	-17	-17	-16	-18	-16	-16
new server	-17	-17	-18	-17	-20	-18	-19
new version	-5	-8	-5	-5	-5	-5	-5
newer	-11	-11	-11	-11	-13	-11	-13
newer one	-20	-20	-20	-21	-25	-19	-23
newslett	-51	-36	-37	-42	-56	-36	-39
next	56	87	48	44	46	47	73
next to	6	54	19	6	17	18	13
next week	50	-6	14	16	10	-2	16
nice	-12	-12	-6	-12	44	-24	-21
night	-3	-4	3	37	12	0	19
night $	12	13	22	15	37	14	73
nightli	4	-7	3	19	4	3	3
nimbu	37	41	41	46	128	44	-6
nine	-17	-17	-17	-19	-17	-16	-18
nine of	-14	-13	-14	-15	-14	-13	-15
nitro	-25	-26	79	-25	-40	-30	-65
nitro hypervisor	-94	-94	-143	-96	-114	-95	-126
nitro system	13	15	58	15	8	14	8
no	2	-22	-20	-1	-15	-10	-12
no $	-33	-33	-33	-42	-35	-32	-39
no @	-19	12	-23	-38	-22	-20	-31
no backup	-10	-9	-9	-10	-12	-9	-10
no i	-11	-11	-12	-11	-13	-12	-12
no longer	15	27	-10	-14	-9	1	2
no matter	-73	-60	-81	-65	-69	-63	-65
no ops	7	7	4	25	7	6	3
no version	-42	-38	-40	-48	-44	-40	-41
no wait	39	-24	9	53	-10	2	8
nobodi	3	0	4	41	2	6	4
nobodi click	-9	-8	-8	-10	-9	-8	-9
nobodi els	-9	-8	-11	-9	-9	-8	-8
nobodi here	-14	-15	-20	3	-18	-15	-17
nobodi on	3	-43	5	76	-8	3	6
nobodi want	28	25	25	66	23	27	25
node	-16	-14	-13	-2	-8	-10	17
node $	-25	-33	-25	-7	-17	-24	-28
node @	-26	-49	-28	-20	-31	-29	-27
node base	-5	-9	-7	12	-5	-5	-11
node get	-26	-34	-26	-33	-26	-26	-30
node in	-34	-30	-31	-40	-24	-29	-42
node js	-14	-16	-16	-15	-14	-14	-17
node kernel	-71	-65	-66	-84	-71	-59	-76
node of	-22	-22	-24	-22	-23	-22	-30
node on	-8	-21	-12	-24	41	-12	-22
node os	31	34	27	32	32	33	86
node patch	37	37	37	39	35	42	102
node that	-89	-85	-75	-76	-75	-74	-96
node upgrad	37	45	36	37	59	45	98
node when	-50	-46	-51	-46	-54	-46	-56
node who	70	72	70	70	69	74	162
nodepool	-20	-17	-16	-17	-20	-16	-16
nodepool repair	-20	-17	-16	-17	-20	-16	-16
non	20	20	58	18	14	18	20
non compliant	-10	-9	-9	-9	-14	-9	-9
non techi	9	10	38	9	3	9	10
non technic	24	24	53	23	18	22	24
noncompli	-42	-34	-34	-33	-40	-34	-35
none	-22	-20	-20	-21	-22	-20	-21
normal	-47	4	-29	-26	-29	-23	-31
normal $	-12	-12	-13	-12	-11	-13	-13
normal @	-32	-20	-33	-4	-30	-30	-43
not	-10	-2	-11	-11	-31	-15	-19
not $	48	46	4	11	11	14	11
not @	-46	-37	-36	-39	-34	-35	-37
not amazon	-30	-28	-28	-28	-54	-28	-29
not aws	-28	-24	-23	-23	-23	-23	-31
not for	-25	-28	-33	-31	-36	-26	-30
not have	-29	-29	-29	-29	-30	-29	-56
not on	-25	-22	-21	-21	-20	-21	-22
not the	-11	-11	-13	-12	-11	-15	-12
not us	-55	-54	-73	-54	-58	-54	-79
note	5	8	3	2	85	3	-34
noth	-12	-13	-13	13	-18	-16	-20
noth to	25	24	24	78	9	25	15
notic	-72	-68	-71	-69	-75	-71	-79
notic about	-20	-19	-19	-20	-21	-20	-20
now	-24	-20	-21	-18	16	-7	-40
now $	14	18	21	21	114	15	-32
now the	-20	-23	-19	-20	-20	-19	-19
npm	-34	-29	-29	-29	-29	-29	-41
npm packag	-6	-7	-7	-7	-8	-7	-7
nsx	-25	-21	-21	-21	-22	-20	-25
number	-30	-29	-29	-30	-34	-30	-31
number $	-71	-72	-73	-70	-81	-76	-75
number in	-17	-14	-13	-14	-16	-14	-15
number of	-17	-16	-16	-17	-21	-16	-18
nutshel	90	-30	-24	-10	-40	-22	-33
nvidia	-24	-26	-24	-25	-26	-24	-22
nvidia driver	-24	-26	-24	-25	-26	-24	-22
o	-19	-19	-19	-19	-22	-19	-21
object	-37	-37	-39	-36	-32	-35	-37
object $	-51	-51	-58	-50	-53	-50	-53
object in	18	20	12	20	62	20	21
oblig	92	45	8	54	16	21	25
oblig $	37	64	24	20	20	11	15
obtain	-11	-10	-10	-10	-11	-10	-11
oci	-22	-44	-21	-42	-7	-20	-32
ocr	-11	-10	9	47	11	9	9
ocr model	-52	-28	-28	-29	-28	-29	-30
odd	-15	-11	-11	-12	-12	-12	-11
of	-18	-20	-21	-19	-18	-19	-22
of $	-11	-32	-27	-31	-38	-29	-28
of @	-30	-37	-34	-33	-36	-36	-47
of a	-28	-26	-29	-27	-28	-26	-30
of amazon	-23	-22	-24	-22	-9	-24	-44
of an	-22	-21	-25	-22	-19	-21	-26
of api	-27	-28	-28	-29	-35	-28	-35
of aws	17	23	22	23	99	24	11
of build	-41	-39	-37	-38	-37	-39	-42
of call	-6	-8	-6	-6	-6	-6	-6
of client	-9	-18	-18	-18	-19	-18	-38
of contain	30	26	70	26	31	28	30
of control	-6	-6	-6	-6	-9	-6	-6
of custom	75	-1	31	47	15	21	18
of data	-20	-20	-18	-19	-26	-20	-20
of differ	-27	-27	-25	-26	-27	-25	-31
of disk	-23	-20	-18	-21	-18	-18	-18
of durabl	-14	-13	-14	-15	-14	-13	-15
of duti	58	-5	1	-13	1	2	1
of each	1	37	-2	-25	2	2	0
of file	-34	-26	-27	-28	-30	-26	-31
of infrastructur	-35	-37	-40	-36	-37	-38	-41
of it	-4	-12	3	-12	-14	-12	-19
of key	-24	-32	-24	-24	-26	-23	-24
of labor	69	-1	-11	7	-12	5	2
of life	17	17	16	16	38	17	44
of my	-38	-35	-40	-36	-58	-36	-39
of new	-12	-13	-12	-12	-12	-12	-16
of node	-24	-17	-17	-19	-17	-17	-19
of object	-25	-23	-23	-25	-27	-25	-25
of old	-41	-45	-41	-44	-58	-40	-44
of one	4	34	21	98	52	24	31
of oper	-23	-16	-17	-18	-17	-17	-23
of other	-13	-12	-11	-11	-11	-11	-12
of our	-27	-18	-24	-19	2	-22	-25
of person	-16	-13	-14	-16	-14	-13	-14
of physic	-45	-45	-49	-45	-47	-47	-50
of pod	-15	-14	-14	-14	-15	-14	-14
of presenc	-39	-34	-35	-35	-36	-34	-46
of question	0	0	0	0	-11	14	0
of request	-32	-29	-28	-28	-34	-28	-33
of respons	51	5	12	18	2	17	16
of secur	-1	2	14	22	-7	-4	1
of server	-57	-58	-61	-57	-60	-59	-66
of servic	-41	-41	-42	-41	-51	-41	-55
of staff	-21	-19	-20	-20	-22	-20	-26
of storag	-59	-61	-67	-59	-67	-62	-63
of support	-32	-31	-35	-33	-38	-30	-34
of that	-30	-31	-28	-30	-31	-27	-30
of the	-19	-18	-15	-17	-21	-15	-7
of their	-5	-18	-27	-23	-21	-17	-22
of them	-8	10	-1	-4	-1	-1	-2
of thi	28	26	-3	23	2	76	35
of thing	-8	-5	-20	-5	-11	28	-6
of those	-40	-40	-40	-35	-35	-36	-43
of us	20	21	20	34	12	22	61
of what	71	16	-28	-13	-7	-12	-11
of which	55	25	19	24	25	24	24
of who	-3	30	-16	-19	-6	-4	-9
off	-31	-33	-36	-30	-34	-32	-32
off $	-24	-20	-23	-15	-22	-18	2
off a	-6	10	-14	-7	-8	-7	-10
off amazon	-16	-16	-17	-17	-15	-16	-19
off by	-19	-17	-21	-17	-17	-17	-19
off our	2	-1	0	33	5	3	2
off the	-56	-45	-44	-45	-46	-45	-66
off who	-7	-6	-7	-7	-7	-7	-8
off with	-27	-26	-26	-52	-27	-27	-27
offer	-33	-33	-38	-34	-39	-33	-41
offic	-35	-34	-34	-40	-6	-35	-53
offic $	6	6	6	6	31	0	6
offic printer	53	53	53	53	117	53	23
offic to	-32	-32	-32	-32	-61	-32	-37
offlin	-26	-39	-25	-26	-25	-25	-28
ok	8	-3	-16	-1	51	-4	-7
ok $	38	26	16	22	75	16	26
ok and	-67	-61	-68	-60	-72	-61	-67
okta	-19	-13	-13	-13	-13	-12	-13
old	-44	-46	-37	-45	-43	-46	-48
old @	-42	-56	-41	-43	-60	-40	-43
old disk	-54	-54	-54	-54	-74	-54	-65
old snapshot	30	32	23	27	88	14	19
old who	-72	-58	-58	-59	-63	-57	-73
older	-12	-13	-13	-12	-14	-12	-13
older than	-12	-13	-13	-12	-14	-12	-13
on	-25	-20	-26	-20	-22	-25	-30
on $	-38	-33	-36	-27	-43	-26	-38
on @	-25	-11	-20	-11	-21	-21	-25
on a	-23	5	-19	-8	-12	-16	-17
on access	-9	-10	-8	-8	-9	-8	-8
on amazon	-23	-19	-21	-19	-30	-20	4
on an	-27	-26	-27	-28	-34	-28	-29
on and	-16	-16	-14	-14	-14	-14	-13
on as	-11	-12	-12	-14	-13	-11	-12
on automat	-14	-13	-13	-13	-13	-13	-17
on aws	2	11	17	28	45	5	27
on black	-38	-39	-38	-40	-60	-38	-43
on by	-90	-87	-102	-87	-96	-89	-107
on call	41	44	41	45	119	43	28
on demand	-36	-61	-35	-38	-38	-35	-35
on each	36	-12	7	9	3	7	5
on ec2	-14	-15	-15	-14	-15	-14	-15
on execut	-15	-13	-15	-13	-17	-14	-14
on floor	9	9	8	8	29	9	1
on fridai	19	20	17	18	57	18	16
on in	-23	-25	-26	-23	-25	-23	-23
on is	-32	-31	-31	-31	-39	-31	-54
on it	-38	-36	-56	-39	-47	-38	-25
on its	-12	-21	-22	-20	-37	-20	-24
on lightsail	-22	-21	-21	-42	-21	-22	-21
on manag	-20	-20	-30	-20	-21	-20	-22
on me	-60	-38	-38	-38	-38	-38	-40
on mfa	-17	-16	-18	-15	-18	-16	-15
on mondai	16	1	3	2	-2	3	3
on my	-46	-36	-34	-36	-41	-36	-39
on off	-41	-40	-39	-40	-40	-38	-38
on one	14	55	16	1	12	15	14
on our	-16	-15	-17	-13	-19	-16	-17
on plain	-59	-125	-59	-78	-59	-59	-60
on prem	-14	12	-12	-18	-14	-12	-13
on premiz	-7	-14	-7	8	-6	-6	-8
on provid	-27	-28	-33	-28	-33	-27	-38
on secur	4	-3	3	25	0	3	3
on server	-66	-72	-67	-74	-70	-70	-90
on share	-1	-21	-30	-26	-31	-21	-22
on site	-36	-35	-34	-33	-33	-32	-34
on that	1	1	2	2	14	-2	-1
on the	-13	-20	-18	-13	-16	-17	-21
on them	22	7	5	8	4	7	33
on top	-10	-10	-10	-16	-13	-10	-10
on us	24	16	5	4	-11	3	55
on what	-43	22	-46	-22	-32	-13	-19
on which	-52	-48	-46	-52	-50	-46	-53
on who	-44	-43	-43	-43	-56	-43	-69
on whom	-11	-9	-9	-10	-10	-10	-12
on windows	-9	-9	-8	-9	-8	-8	-9
onc	-14	-7	-11	11	-12	-10	-12
onc a	28	27	25	69	26	28	25
onc held	-15	-16	-16	-19	-16	-16	-16
one	-4	-6	2	15	-1	-6	6
one $	-24	16	70	85	-20	12	106
one @	30	33	14	48	99	26	31
one avail	-18	-18	-20	-18	-25	-18	-21
one az	-43	-42	-50	-42	-46	-41	-43
one by	-30	-33	-34	-38	-32	-30	-42
one do	-9	-29	3	18	43	-23	1
one hand	28	68	27	31	23	27	28
one is	-40	-39	-44	-43	-50	-38	-68
one line	-46	-37	-33	-51	-31	-32	-34
one of	-15	-14	-15	-15	-15	-13	-15
one paragraph	40	45	14	14	13	18	19
one so	-9	-9	-8	-10	-8	-8	-13
one who	-19	-18	-18	-19	-24	-19	-22
one with	10	16	20	60	18	19	17
one zone	-28	-27	-30	-30	-42	-27	-29
onli	-28	-47	-24	-22	-31	-32	-36
onli $	13	19	14	18	50	2	20
onli need	71	25	29	40	31	32	32
onli the	-16	-41	-17	9	-19	-17	-21
onli with	2	3	2	2	14	3	3
ons	-7	-6	-7	-6	-6	-6	-8
onto	-14	3	-14	-16	-14	-13	-19
onto @	-30	-12	-29	-34	-26	-27	-36
onto it	-17	-18	-17	-17	-20	-17	-19
onto the	-21	-21	-21	-21	-22	-21	-39
open	-24	-21	-22	-22	-26	-22	-10
open a	9	12	10	10	44	0	10
open sourc	-30	-30	-30	-31	-50	-40	-31
open the	-34	-44	-35	-38	-44	-35	-36
open to	-36	-28	-29	-29	-35	-28	-29
open who	-60	-54	-54	-53	-55	-52	-69
opensearch	-18	97	-12	-20	-2	1	-13
openssh	-29	-18	-25	19	-31	-12	-19
openssl	-30	-34	-29	-31	-29	-29	-29
openvpn	-14	13	0	-6	-9	-1	1
oper	-23	-22	-25	-22	-25	-23	-7
oper system	-20	-19	-22	-19	-22	-20	3
oper the	-37	-36	-36	-35	-39	-35	-39
oppos	53	125	112	53	38	55	61
oppos to	53	125	112	53	38	55	61
ops	6	33	-12	49	-5	8	7
option	-1	-6	-11	53	-3	3	-6
option give	23	22	23	53	23	23	23
option on	36	30	10	130	36	43	32
or	-4	20	3	29	6	6	11
or $	-41	-63	-41	-55	-41	-41	-41
or @	27	86	35	86	41	37	35
or a	16	-15	18	92	13	17	18
or amazon	-60	-38	-39	-40	-42	-38	-55
or an	8	37	9	-7	10	9	10
or aws	-15	-13	-10	-20	-36	-8	35
or both	-18	-18	-19	-19	-25	-18	-23
or by	-27	-21	-20	-21	-20	-20	-24
or custom	-72	-64	-64	-64	-78	-62	-78
or destroi	-15	-15	-14	-18	-15	-15	-15
or do	-43	-33	-32	-33	-37	-34	-6
or doe	-9	3	33	-32	4	4	1
or fals	-44	-39	-44	-42	-54	-38	-51
or fix	45	38	28	38	19	102	20
or for	-20	-19	-26	-20	-20	-19	-22
or host	-26	-44	-29	-31	-27	-27	-28
or i	-10	-10	-10	-11	-9	-9	-10
or is	-8	-8	-8	-13	-8	-8	-8
or me	-32	-23	-22	-34	-38	-13	37
or neo4j	10	101	16	-19	-3	9	8
or no	-9	-14	-9	-10	-9	-9	-9
or not	-28	36	-23	-27	-19	-20	-28
or on	35	9	47	109	11	29	112
or our	-73	-68	-53	-47	-66	-56	-47
or privat	-28	-26	-25	-27	-29	-26	-32
or so	-38	-35	-33	-44	-35	-35	-37
or the	-22	51	4	19	31	16	10
or their	9	28	32	28	30	31	79
or them	-68	-62	-70	-65	-25	-60	-111
or us	7	10	11	8	64	12	7
or we	-25	-25	-25	-25	-25	-27	-43
or what	-54	-34	7	-33	-52	15	-44
or who	-36	-31	-31	-35	-41	-31	-36
orchestr	-30	-30	-37	-30	-30	-30	-40
order	-1	-6	-3	51	-3	1	-3
order $	-15	-15	-17	-16	-15	-15	-20
order a	-45	-43	-44	-46	-48	-42	-46
org	-21	-16	-16	-16	5	-16	-27
organ	-51	-47	-63	-46	-48	-62	-53
origin	-41	-44	-42	-41	-43	-40	-41
os	-14	-22	-9	-7	-2	-11	34
os $	-42	-38	-8	-42	-52	-38	40
os and	28	28	28	57	27	28	25
os fix	-92	-77	-80	-71	-74	-74	-87
os in	37	40	39	40	36	42	107
os level	-10	-10	-11	-10	-11	-10	-14
os of	7	9	6	9	55	10	-16
os on	-87	-137	-80	-95	-93	-83	-99
os patch	-20	-33	-19	-5	-24	-20	26
os under	-48	-51	-35	-42	-46	-35	-51
os underneath	-61	-46	-47	-66	-52	-46	-76
os updat	86	90	86	84	81	85	216
os upgrad	-41	-38	-41	-42	-42	-39	-56
other	-19	-8	-18	-19	-23	-19	-22
other $	-21	-18	-22	-19	-25	-21	-24
other custom	-10	-10	-9	-9	-9	-9	-10
otherw	-12	-13	-12	-14	-12	-12	-11
otherw $	-12	-13	-12	-14	-12	-12	-11
ou	-49	-64	-49	-46	-52	-48	-47
ought	-12	-11	-10	-11	-11	-10	-10
ought to	-12	-11	-10	-11	-11	-10	-10
our	-5	-10	-13	-7	-6	-8	0
our $	15	-17	-28	-6	1	-14	-1
our @	-1	4	4	4	11	5	38
our account	-27	-26	-27	-26	-34	-27	-33
our admin	-30	-28	-28	-29	-43	-28	-32
our app	-47	-47	-52	-40	-51	-44	-47
our applic	-33	-32	-32	-32	-51	-31	-44
our audit	-31	-31	-41	-30	-36	-30	-30
our auditor	-3	-4	-3	18	-7	-2	-5
our aws	-57	-42	-43	-45	-61	-42	-43
our backup	-58	-57	-56	-56	-82	-57	-74
our base	-11	-8	-9	-8	-9	-8	-8
our basement	-33	-36	-33	-33	-56	-33	-34
our begin	118	44	49	43	45	44	44
our bit	89	11	27	24	0	21	4
our branch	-16	-16	-15	-15	-24	-15	-16
our chang	-16	-12	-12	-12	-13	-12	-14
our cisco	-8	-3	-36	-8	54	-28	-11
our client	-18	-26	-24	-25	-28	-24	-38
our cluster	17	30	26	23	9	25	92
our compani	0	28	27	26	103	25	4
our contain	-30	-12	-41	-14	-34	-12	19
our content	-19	-19	-20	-19	-23	-19	-22
our corpor	-35	-35	-36	-35	-42	-35	-60
our cto	16	-3	-1	1	-4	0	0
our custom	-13	-13	-13	-13	-13	-19	-14
our data	-33	-25	-34	-33	-40	-34	-45
our databas	-23	-20	-20	-26	-21	-20	-26
our dba	-41	-38	-39	-44	-47	-39	-58
our desk	-9	12	-6	-24	-8	-6	-6
our develop	-52	-56	-50	-54	-51	-49	-74
our devic	-43	-42	-42	-42	-57	-43	-58
our domain	-57	-27	-48	-64	-51	-47	-50
our dpo	42	12	10	11	7	12	11
our duti	3	26	-11	-25	-17	-10	-15
our factori	77	33	28	34	33	33	34
our headach	-36	-35	-39	-18	-51	-37	-58
our imag	-16	-14	-14	-15	-14	-15	-15
our in	74	-28	-15	-6	-10	-3	-3
our iso	-7	-7	-7	-7	-11	-7	-7
our job	66	36	26	39	31	38	111
our laptop	-29	-29	-29	-29	-56	-29	-30
our leak	-11	-8	-7	-8	-8	-8	-8
our list	-20	10	-18	-23	-13	-14	-15
our load	-23	-20	-19	-20	-23	-19	-23
our newslett	-51	-36	-37	-42	-56	-36	-39
our oblig	98	47	25	22	20	17	10
our offic	-46	-46	-45	-59	-41	-44	-65
our old	-14	-18	-15	-14	-14	-14	-18
our on	78	61	38	38	13	38	37
our or	-44	-41	-27	-27	-25	-23	37
our own	-25	-13	-26	-27	-18	-24	-33
our part	101	30	41	39	42	39	31
our pod	-25	-29	-29	-27	-29	-24	-24
our polici	1	21	21	21	6	80	14
our premiz	-40	-47	-39	-49	-40	-39	-39
our privat	-12	-11	-11	-11	-12	-11	-13
our problem	-49	-49	-69	-60	-60	-51	-56
our region	-27	-19	-18	-19	-20	-18	-18
our respons	-34	-32	-34	-36	-40	-33	-43
our router	-31	-29	-29	-29	-32	-29	-40
our run	-8	-5	-5	-5	-5	-5	-5
our saa	-7	-6	-7	-7	-6	-6	-9
our salesforc	26	25	22	25	65	24	-6
our server	-23	-33	-23	-2	-29	-22	-38
our servic	-30	-56	-30	-31	-30	-30	-31
our share	9	121	29	24	24	31	29
our side	-35	-29	-25	-13	-28	-24	-30
our site	-35	-31	-31	-31	-32	-30	-37
our staff	-9	-8	-9	-9	-9	-8	-12
our task	-28	-27	-36	-27	-29	-27	-31
our team	-55	-31	-36	4	-52	-32	-42
our their	153	114	70	69	67	64	35
our to	-37	-35	-38	-38	-47	-37	-39
our ubuntu	-24	-24	-23	-25	-29	-24	-33
our unus	-31	-28	-28	-28	-33	-30	-32
our user	-13	-12	-14	-12	-15	-13	-14
our warehous	-35	-28	-34	-28	-38	-27	-30
our web	-16	-13	-13	-13	-19	-13	-14
our websit	-66	-65	-68	-67	-69	-63	-77
our whose	-20	-19	-20	-20	-26	-20	-29
our windows	-13	-29	-10	14	-13	-9	-18
our work	9	5	12	46	3	6	10
our workload	-45	-45	-46	-48	-55	-45	-67
our zone	-13	-13	-14	-13	-17	-14	-18
ourself	26	-7	-25	-12	-42	-6	-6
ourself $	26	-7	-25	-12	-42	-6	-6
ourselv	-19	-30	-33	-13	-26	-21	-6
ourselv $	-11	-11	-27	-4	-19	-12	29
ourselv on	-27	-52	-32	-14	-33	-26	-32
ourselv who	-28	-28	-28	-28	-28	-28	-54
out	-4	-17	-8	-13	-12	-17	-18
out $	19	22	77	24	58	10	15
out @	-33	-29	-29	-29	-37	-31	-35
out a	-10	-18	-13	7	-23	-10	-10
out after	-5	13	12	-9	46	12	10
out for	154	19	-4	27	-23	23	24
out of	-46	-45	-46	-45	-67	-44	-47
out the	-25	-12	-18	-20	-20	-18	-18
outag	-25	-25	-27	-26	-31	-25	-27
outlin	91	31	24	24	19	35	36
outlin the	9	1	2	3	2	2	2
over	-10	-28	-20	-6	-25	-18	-4
over $	-2	-1	2	3	-36	-2	51
over @	-10	-20	-36	-31	-32	-23	-26
over becaus	-15	-16	-13	-17	-15	-14	-16
over in	-28	-55	-28	-32	-28	-28	-28
over sever	-13	-12	-12	-12	-12	-12	-12
over the	20	-16	1	40	0	2	4
over three	-24	-24	-25	-25	-24	-23	-22
over two	-52	-49	-56	-50	-50	-49	-50
over which	-20	-22	-19	-21	-22	-19	-19
overal	-31	-32	-36	-54	-35	-31	-33
overnight	-64	-58	-58	-66	-85	-58	-64
overnight who	-31	-24	-24	-27	-27	-24	-28
oversight	-52	-65	-52	-64	-70	-52	-56
overview	97	19	20	22	21	19	21
overview $	65	1	7	9	1	4	4
overview of	51	19	19	20	44	9	19
own	3	0	-3	4	9	-1	17
own $	-55	-52	-54	-54	-80	-53	-57
own @	-2	47	6	-9	4	5	0
own ami	-32	-32	-32	-31	-32	-31	-51
own and	7	-21	-19	-16	-18	-15	-29
own app	-5	-5	-5	-5	-8	-5	-5
own applic	-31	-32	-33	-31	-37	-31	-38
own build	-9	-15	-9	-10	-10	-9	-10
own cert	-29	-34	-31	-49	-33	-29	-28
own contain	-8	-8	-7	-10	-7	-7	-8
own data	-17	-16	-17	-16	-23	-16	-17
own datacent	-10	-14	-10	-10	-10	-9	-10
own employe	-28	-28	-30	-28	-43	-28	-31
own everyth	16	25	22	25	55	5	23
own infer	-29	-29	-32	-30	-30	-28	-28
own node	-11	-11	-9	31	-14	-8	-26
own router	-33	-30	-29	-31	-31	-29	-32
own server	-81	-75	-74	-77	-73	-71	-98
own that	-32	-30	-52	-34	-34	-30	-37
own the	12	26	26	28	68	25	48
own web	-16	-16	-16	-17	-19	-16	-22
own workload	-23	-23	-24	-25	-32	-23	-26
owner	-4	-11	-8	-7	3	-8	18
owner $	14	7	2	10	-1	4	63
owner for	-14	-6	-8	-9	34	-8	-12
owner of	-36	-37	-37	-38	-32	-38	-57
owner per	-39	-69	-40	-44	-40	-40	-40
ownership	-21	-52	-56	-48	-54	-51	-60
ownership $	-58	-55	-68	-54	-57	-58	-70
paa	-9	-15	49	-3	-23	-9	-29
packag	-21	-20	-21	-20	-21	-20	-22
packag in	-15	-13	-14	-13	-13	-13	-15
page	-33	-30	-29	-30	-33	-28	-33
pager	44	-20	-7	-7	-29	-6	-5
pai	-12	-8	-7	-10	9	-8	-38
pai attent	-28	-28	-28	-28	-52	-28	-33
pai for	32	37	39	33	89	38	10
paid	14	15	10	11	56	14	12
pair	-20	16	-17	-30	-5	-13	-14
pair of	11	46	8	7	9	10	11
palo	-38	-19	-18	-17	17	-21	-25
palo $	-19	2	4	4	41	-3	-1
palo alto	-34	-32	-33	-32	-36	-32	-44
pan	-33	-31	-33	-32	-36	-31	-46
pan os	-33	-31	-33	-32	-36	-31	-46
panda	-32	-32	-35	-33	-34	-32	-55
paragraph	48	38	13	15	54	16	22
param	-24	-22	-24	-25	-24	-22	-25
paramet	-39	-36	-36	-37	-40	-36	-42
paramet group	-45	-41	-41	-41	-46	-40	-48
park	42	43	43	40	101	34	30
part	90	46	22	49	25	33	37
part $	115	69	36	71	30	46	34
part in	-4	15	2	1	1	2	2
part of	79	3	-15	6	2	7	3
parti	-15	-26	-26	-26	-29	-25	-27
parti $	-5	-15	-18	-14	-14	-13	-12
parti for	90	25	28	27	12	29	27
parti in	16	28	62	28	27	28	28
parti instal	-39	-37	-37	-53	-43	-38	-50
parti is	-17	-13	-14	-14	-20	-13	-13
parti must	-33	-25	-27	-27	-29	-26	-29
parti packag	-30	-28	-30	-28	-29	-29	-34
parti protect	-23	-22	-25	-24	-28	-23	-28
parti that	-23	-23	-27	-24	-26	-24	-29
partit	-134	-107	-105	-99	-105	-99	-99
partner	-13	-13	-21	17	-14	-12	-13
pass	-38	-26	-7	-28	-33	-26	-26
passport	-18	-14	-13	-14	-14	-14	-15
passport scan	-10	-8	-8	-9	-8	-8	-8
password	-52	-48	-55	-48	-52	-47	-36
password $	-44	-45	-65	-47	-32	-45	-53
password for	-22	-19	-20	-20	-21	-19	-19
password in	-17	-19	-16	-16	-17	-16	-18
password length	-13	-12	-12	-13	-13	-12	-13
password of	-18	-17	-17	-17	-17	-17	-19
password polici	-9	-2	-5	-2	-30	-3	51
password rule	-37	-36	-31	-31	-35	-32	-35
password safe	-51	-42	-41	-48	-41	-43	-57
past	24	26	26	24	60	24	21
patch	-18	-15	-16	-9	-5	-14	17
patch $	5	13	0	23	10	12	100
patch @	-95	-89	-85	-80	-69	-82	-163
patch a	-109	-102	-99	-94	-66	-94	-155
patch all	-61	-57	-63	-63	-63	-59	-77
patch amazon	50	51	42	44	124	54	44
patch an	-54	-60	-54	-59	-64	-60	-62
patch are	-75	-59	-59	-61	-61	-59	-89
patch aws	-57	-54	-59	-56	-56	-55	-99
patch baselin	-51	-51	-53	-62	-65	-51	-72
patch burden	42	72	34	86	21	39	35
patch by	1	1	-2	-1	9	2	6
patch evid	-12	-12	-12	-13	-12	-12	-16
patch for	-110	-102	-105	-101	-130	-103	-156
patch from	36	35	37	18	107	28	32
patch host	19	18	18	46	14	19	18
patch in	-41	-40	-42	-40	-39	-40	-68
patch is	-21	-24	-20	-8	-26	-23	-30
patch it	29	47	50	55	46	54	141
patch manag	-33	-36	-14	-35	-60	-39	-59
patch my	8	7	5	3	68	-13	-12
patch night	-54	-52	-49	-56	-52	-49	-88
patch of	-36	-45	-38	-36	-40	-36	-39
patch on	-23	-24	-24	-23	-19	-22	-32
patch onto	-7	-6	-6	-6	-7	-6	-8
patch our	72	81	102	99	97	105	270
patch server	-32	-43	-31	-41	-33	-30	-44
patch that	33	33	33	32	20	33	88
patch the	-16	-14	-15	-13	2	-14	-16
patch them	-48	-52	-49	-44	-29	-43	-62
patch there	-31	-38	-27	-31	-28	-27	-29
patch these	-75	-73	-72	-72	-103	-72	-114
patch those	-16	-16	-15	-17	-16	-16	-26
patch to	-35	-33	-33	-33	-38	-32	-44
patch us	-103	-77	-74	-74	-53	-73	-105
patch what	0	28	-17	37	-19	-17	-6
patch who	16	6	15	11	5	18	85
patch whose	58	62	62	61	54	60	134
patch windows	14	13	14	42	11	15	3
patient	-20	-16	-16	-16	-18	-16	-18
pay	-23	-31	-22	-30	-24	-22	-23
pay for	-27	-38	-27	-37	-28	-27	-28
payrol	-32	-41	-34	-36	-46	-34	-33
pci	-26	-27	-12	-25	-34	-27	-31
pci compliant	-44	-44	-52	-52	-47	-45	-52
pci dss	-30	-30	-12	-32	-39	-30	-34
pdb	-27	-11	50	34	20	-20	-27
pdb $	-141	-116	-196	-141	-140	-138	-134
peek	-29	-28	-50	-31	-31	-27	-30
peer	-41	-37	-37	-38	-42	-36	-46
peer node	-32	-29	-30	-29	-31	-28	-41
pem	-27	-26	-26	-27	-50	-27	-38
pen	-9	-9	-9	-9	-9	-9	-14
pen test	-9	-9	-9	-9	-9	-9	-14
pend	7	9	5	8	39	10	1
penetr	-33	-34	-10	-32	-38	-44	-38
penetr test	-33	-34	-10	-32	-38	-44	-38
pentest	-11	-10	-13	-11	-10	-10	-13
peopl	-17	-21	-13	2	-19	-15	-17
peopl and	-11	-11	-12	-11	-14	-11	-19
peopl that	-29	-33	-27	-28	-30	-27	-30
peopl who	17	-5	15	47	11	16	11
per	20	-12	-15	-19	2	-9	-15
per client	-51	-39	-38	-38	-40	-39	-40
per line	-39	-69	-40	-44	-40	-40	-40
per servic	-4	17	-14	-27	-8	-2	-8
percentag	27	32	9	31	75	32	34
percentag of	27	32	9	31	75	32	34
perform	-40	-39	-46	-39	-40	-40	-55
perform them	-45	-43	-46	-43	-51	-43	-69
perimet	-94	-90	-98	-88	-122	-91	-93
period	-35	-32	-38	-31	-34	-31	-34
period $	-35	-36	-36	-34	-37	-36	-35
permiss	-67	-68	-68	-66	-70	-66	-72
permiss $	-56	-58	-56	-55	-58	-55	-75
permiss for	-25	-30	-25	-33	-24	-24	-24
permiss in	-34	-47	-31	-31	-30	-30	-31
permiss of	-15	-14	-15	-14	-16	-14	-14
permiss on	-73	-67	-67	-66	-80	-65	-68
permiss to	-9	-11	-8	-9	-8	-8	-8
permit	-28	-25	-29	-25	-27	-24	-25
persist	-17	-17	-17	-17	-19	-17	-23
persist volum	-17	-17	-17	-17	-19	-17	-23
person	5	11	32	31	22	1	4
person $	17	18	96	11	69	35	0
person data	-52	-43	-48	-46	-47	-43	-46
phish	-54	-52	-56	-54	-60	-52	-58
phish $	-52	-50	-55	-55	-71	-52	-53
phish and	-20	-18	-18	-18	-18	-18	-26
php	-34	-35	-34	-33	-42	-31	-35
php on	-36	-37	-36	-34	-46	-33	-37
physic	-34	-31	-34	-34	-34	-33	-37
physic $	-11	-11	-1	-10	-16	-11	-10
physic access	-14	-14	-15	-14	-15	-14	-15
physic and	-27	-27	-33	-27	-28	-27	-31
physic cabl	-6	-6	-7	-6	-9	-6	-7
physic entri	-19	-19	-21	-19	-19	-19	-21
physic hardwar	-49	-52	-52	-49	-51	-50	-53
physic host	-68	-66	-69	-68	-69	-67	-84
physic layer	-24	-25	-28	-25	-33	-25	-27
physic machin	-37	-34	-39	-35	-37	-35	-43
physic network	-20	-18	-19	-18	-19	-18	-20
physic secur	-41	-39	-41	-39	-39	-38	-42
physic server	-43	-30	-30	-30	-31	-29	-32
pi	-51	-36	-35	-43	-48	-36	-55
pick	-39	-50	-41	-31	-43	-39	-42
pick @	-23	-74	-24	8	-23	-23	-24
pick its	-12	-13	-12	-13	-14	-12	-12
pick that	-14	-12	-13	-14	-15	-13	-15
pick the	-41	-40	-41	-42	-44	-41	-45
pick which	-15	-14	-15	-18	-20	-14	-14
pictur	57	2	4	4	-13	5	-7
pictur for	52	18	18	16	-1	17	18
pile	-34	-34	-34	-40	-42	-34	-35
pile up	-14	-15	-15	-23	-14	-14	-14
pip	-33	-32	-32	-34	-35	-33	-36
pip instal	-21	-22	-21	-21	-25	-23	-26
pipe	-21	-19	-19	-22	-19	-19	-26
pipe style	-21	-19	-19	-22	-19	-19	-26
pipelin	-85	-86	-124	-86	-85	-85	-102
pitr	-23	-27	28	-23	-37	-24	-28
pitr $	31	29	125	31	16	22	24
pitr on	-32	-27	-28	-29	-27	-25	-25
pizzeria	23	23	22	21	64	14	19
pki	19	11	26	65	23	26	25
place	-19	-18	-25	-19	-19	-18	-19
place a	-27	-26	-24	-27	-25	-24	-27
plain	-34	-38	-26	-32	-35	-34	-34
plain @	-18	-26	-22	-14	-25	-23	-21
plain environ	-9	-9	-17	-9	-9	-9	-10
plain text	-51	-37	-37	-35	-35	-34	-37
plain word	23	22	65	22	18	22	14
plan	-49	-34	-53	-46	-40	-53	-48
plan $	-40	-39	-38	-37	-20	-56	-37
plan for	-44	-42	-41	-39	-46	-39	-42
plan is	14	101	10	34	25	33	34
plan of	-54	-55	-54	-56	-90	-55	-58
plan version	-36	-34	-32	-33	-33	-32	-40
plane	-20	-6	-5	-25	-20	-18	-22
plane $	-6	21	16	-24	-9	-7	-11
plane in	12	21	61	22	18	22	23
plane of	-13	-15	-13	-12	-12	-12	-12
plant	-46	-39	-38	-39	-41	-38	-58
platform	-15	-15	10	-13	1	-12	-14
platform $	20	22	12	18	57	21	17
platform branch	-25	-25	-25	-24	-25	-23	-28
platform updat	11	18	62	19	17	17	16
platform version	9	13	87	20	16	21	23
pleas	46	43	43	49	54	47	42
pleas $	43	33	62	47	23	61	46
pleas approv	24	24	25	24	53	21	24
pleas explain	44	3	2	3	-16	2	4
pleas who	-16	-19	-16	-16	-16	-16	-18
pls	30	25	1	-4	8	61	0
pls $	32	39	9	-3	21	86	-1
plu	-20	-26	-21	-10	-19	-19	-20
plugin	-70	-63	-63	-68	-64	-60	-68
plugin and	-32	-43	-31	-51	-31	-31	-32
plz	106	18	23	26	48	23	20
plz $	104	18	24	28	56	23	20
pod	-24	-23	-15	-23	-24	-23	-27
pod $	1	0	28	0	-6	-3	-4
pod disrupt	-29	-30	-35	-29	-34	-30	-30
pod in	-21	-26	-25	-23	-22	-21	-22
pod on	-15	-14	-14	-14	-17	-14	-14
pod run	-45	-38	-61	-40	-48	-38	-43
pod that	-13	-13	-13	-13	-13	-13	-22
point	-11	-20	-9	-16	-18	-16	-19
point $	46	-19	8	1	5	6	6
point at	-8	-8	-7	-7	-8	-7	-9
point in	-18	-16	8	-16	-23	-17	-20
point of	-30	-26	-27	-27	-28	-27	-36
point to	-21	-16	-17	-15	-16	-15	-15
poison	-34	-32	-32	-33	-43	-33	-35
polici	-30	-26	-22	-26	-24	-18	-21
polici $	-80	-77	-87	-74	-76	-76	-53
polici attach	-32	-30	-31	-31	-46	-31	-36
polici for	-41	-39	-39	-40	-41	-38	-44
polici in	-35	-32	-36	-32	-32	-32	-32
polici of	-16	-14	-15	-15	-15	-14	-15
polici on	-43	-43	-47	-43	-52	-42	-42
polici should	-26	-26	-51	-28	-26	-27	-26
polici that	3	7	3	5	32	-7	-1
polici there	-17	-17	-16	-17	-20	-18	-19
polici with	-21	-21	-22	-23	-32	-22	-22
pool	-50	-49	-49	-48	-50	-48	-64
pool whose	-17	-15	-14	-14	-17	-14	-14
port	-30	-30	-31	-30	-35	-29	-32
port 22	-25	-26	-26	-26	-41	-25	-28
port 3389	-31	-33	-37	-39	-43	-34	-37
port in	-12	-12	-17	-12	-12	-13	-13
port on	-20	-17	-17	-17	-18	-17	-17
posix	-40	-33	-35	-33	-35	-33	-37
possibl	32	27	31	58	72	33	26
possibl @	2	-1	2	22	-7	2	2
possibl to	55	35	40	89	112	50	53
postfix	7	18	9	44	6	9	11
postfix on	7	18	9	44	6	9	11
power	-36	-34	-36	-34	-27	-33	-39
power and	-40	-35	-33	-33	-39	-33	-37
power feed	-49	-43	-44	-42	-46	-43	-58
power suppli	-26	-25	-29	-26	-34	-25	-27
ppl	4	9	61	10	-3	3	9
ppl mean	4	9	61	10	-3	3	9
pr	-3	2	-6	7	53	-11	-11
pre	-57	-50	-57	-50	-67	-50	-58
prem	-14	12	-12	-18	-14	-12	-13
prem server	11	48	11	0	9	11	12
premiz	-18	-24	-18	-8	-17	-16	-19
premiz $	-37	-41	-36	-42	-37	-36	-37
premiz @	-11	-10	-10	-10	-11	-10	-11
premiz domain	-11	-14	-11	-13	-12	-11	-11
premiz server	-8	-8	-8	-8	-8	-8	-12
prepar	-11	-25	-25	-25	-26	-31	-48
presenc	-39	-34	-35	-35	-36	-34	-46
presenc $	-42	-37	-38	-38	-39	-37	-54
presign	-18	-14	-14	-16	-17	-14	-15
presign url	-18	-14	-14	-16	-17	-14	-15
press	-27	-26	-27	-30	-36	-26	-30
prevent	-30	-30	-31	-31	-37	-30	-37
prevent it	-33	-34	-36	-34	-38	-33	-46
previou	8	12	10	10	39	0	10
previou instruct	16	23	21	23	53	6	22
price	-58	-33	-33	-34	-35	-34	-36
princip	-33	-31	-30	-31	-41	-31	-30
princip may	-36	-32	-30	-30	-40	-31	-30
principl	-23	-22	-23	-22	-27	-21	-24
principl $	-21	-21	-23	-23	-27	-21	-24
principl who	-12	-9	-9	-9	-10	-9	-10
print	12	8	11	10	63	1	6
printer	53	53	53	53	117	53	23
privaci	-19	-19	-18	-19	-20	-31	-20
privat	-1	-11	-22	-12	-6	-11	-13
privat @	-14	18	17	14	64	17	17
privat databas	-9	-13	-9	-11	-11	-10	-9
privat kei	-28	-27	-26	-27	-47	-27	-35
privat subnet	-26	-25	-24	-26	-29	-25	-34
privileg	-30	-25	-19	-30	-30	-26	-28
privileg $	11	10	52	8	3	9	11
pro	44	40	36	40	105	42	13
pro $	44	40	36	40	105	42	13
problem	-24	-23	29	-25	-48	-28	-31
problem $	-11	-12	60	-15	-48	-19	-19
process	-5	2	3	2	40	-1	1
process in	-30	-22	-21	-22	-22	-21	-22
procur	-15	-36	-37	-35	-43	-37	-37
prod	0	5	2	3	47	5	4
prod $	-41	-18	-20	-25	21	-31	-20
produc	-33	-29	-29	-29	-29	-31	-49
product	-36	-34	-35	-35	-43	-34	-35
product @	-12	-10	-10	-11	-13	-10	-11
product system	-33	-33	-38	-33	-53	-33	-36
profil	-19	-15	-15	-15	-16	-15	-17
program	-23	-23	-31	-23	-22	-22	-24
project	-8	-7	-6	-6	39	-6	-11
project us	-16	-20	-15	-15	-15	-14	-15
promiz	-45	-50	-46	-46	-69	-46	-45
prompt	-59	-45	-46	-46	-49	-45	-47
prompt we	-9	-10	-10	-9	-11	-9	-9
proof	-33	-34	-34	-34	-33	-38	-60
proof of	-35	-36	-36	-35	-35	-41	-64
proper	43	29	42	39	83	43	43
protect	-31	-26	-31	-31	-32	-29	-36
protect $	-19	-18	-18	-17	-18	-18	-18
protect author	-18	-18	-17	-18	-22	-17	-28
protect my	-13	-13	-14	-13	-21	-14	-14
protect of	-22	-21	-21	-21	-27	-22	-30
protect our	-30	-31	-33	-31	-37	-31	-42
protect the	-33	-32	-35	-32	-32	-31	-35
prove	-17	-17	-18	-17	-19	-16	-23
provid	-22	-22	-22	-22	-23	-21	-24
provid $	-15	-9	-9	-10	-10	-9	-9
provid al2023	-27	-28	-33	-28	-33	-27	-38
provid and	22	8	9	9	9	9	9
provid by	-14	-13	-14	-14	-15	-13	-14
provid for	-7	-7	-8	-7	-8	-7	-7
provid it	-20	-20	-24	-20	-23	-20	-25
provid or	-19	-16	-17	-18	-16	-16	-23
provid power	-13	-15	-13	-13	-14	-13	-12
provid the	-40	-37	-35	-37	-38	-35	-40
provis	-31	-10	-29	-15	-28	-25	-28
provis @	-8	-13	-8	24	-8	-6	-8
provis cluster	-30	-33	-28	-35	-29	-28	-31
provis mode	-78	-76	-76	-79	-70	-69	-71
provis the	-26	-36	-28	-27	-27	-28	-27
proxi	-28	-35	-29	-2	-41	-27	-37
proxi do	-34	-32	-36	-35	-55	-47	-50
public	-21	-20	-20	-20	-9	-20	-23
public @	-38	-35	-35	-39	-37	-36	-48
public access	-35	-32	-33	-33	-47	-32	-32
public by	-52	-48	-49	-47	-52	-50	-51
public certif	-25	-29	-25	-26	-32	-25	-25
public for	-23	-19	-23	-19	-21	-18	-20
public or	-28	-26	-25	-27	-29	-26	-32
public repo	-30	-31	-31	-32	-45	-32	-41
publicli	-17	-17	-18	-17	-18	-17	-18
publicli access	-13	-13	-14	-13	-13	-13	-14
publish	-38	-36	-39	-37	-40	-36	-40
publish $	-16	-18	-17	-18	-17	-18	-16
publish the	-12	-11	-11	-11	-11	-10	-11
publish thi	-52	-48	-50	-49	-64	-49	-58
publish to	-18	-17	-20	-18	-19	-17	-17
publish updat	-47	-46	-50	-46	-53	-47	-62
pull	-38	-31	-31	-32	-33	-31	-36
pull from	-39	-39	-40	-40	-48	-38	-59
push	-15	-17	-15	3	-15	-13	-19
push the	21	1	19	58	19	20	16
push to	-16	-14	-14	-15	-17	-14	-14
put	-10	0	-10	14	-17	-13	-19
put @	26	55	26	4	26	26	26
put a	3	-2	-7	44	-30	-19	-3
put custom	20	22	19	51	21	23	11
put in	-28	-27	-29	-29	-43	-28	-29
put into	-42	-48	-46	-45	-42	-40	-40
put on	5	18	5	3	5	5	3
put that	-9	-9	-9	-11	-9	-9	-10
put them	-12	-11	-10	-10	-15	-10	-10
python	-14	-13	-14	-7	8	-12	-16
python 3	21	20	20	50	47	20	16
python packag	-10	-10	-10	-10	-13	-10	-11
python runtim	-21	-20	-22	-20	-23	-20	-26
python version	-21	-20	-20	-20	-33	-21	-20
python3	-58	-51	-56	-51	-58	-51	-68
q	7	16	13	19	-12	16	70
q who	23	29	21	29	-13	24	83
qualiti	-56	-53	-57	-53	-54	-52	-56
qualiti $	-56	-53	-57	-53	-54	-52	-56
quarter	1	59	22	23	19	22	23
quarterli	-7	4	2	2	-2	4	52
quarterli access	-48	-49	-57	-47	-57	-48	-52
queri	-28	-26	-26	-26	-19	-26	-28
queri $	-24	-22	-22	-22	-26	-26	-24
queri and	-23	-17	-17	-18	-21	-17	-17
queri engin	-11	-11	-11	-11	-13	-11	-12
queri i	27	29	29	27	64	28	27
queri log	-30	-27	-29	-28	-32	-27	-28
queri on	-24	-25	-26	-25	-27	-24	-25
queri result	-50	-47	-47	-46	-54	-47	-53
question	-20	-16	-11	-14	-43	28	-17
question $	-12	-4	-6	0	-24	54	-16
question @	-14	-13	-12	-12	-12	-12	-13
question can	-1	-4	-9	-2	-21	28	1
question for	-68	-58	-54	-52	-51	-57	-55
questionnair	-22	-31	9	-19	-23	-20	-24
queue	-37	-37	-35	-23	-36	-34	-40
queue and	-38	-36	-36	-37	-41	-38	-42
queue polici	-53	-52	-53	-52	-57	-52	-54
quick	46	123	41	25	31	33	17
quota	-33	-27	-5	-27	-13	-33	-28
r	-34	-16	-24	-18	-19	24	-11
rabbit	6	2	7	30	6	5	3
raci	130	18	26	29	14	23	25
raci $	87	2	14	18	5	10	12
raci for	105	20	24	25	15	21	24
rack	-48	-45	-45	-46	-52	-45	-55
rack $	-25	-25	-25	-26	-36	-25	-30
rack for	-67	-48	-47	-48	-54	-48	-58
raiz	-8	6	2	6	54	-6	6
raiz the	-8	-7	-7	-7	-9	-7	-8
ram	92	18	21	24	22	22	14
ran	-17	-17	-16	-24	-20	-16	-20
rang	-40	-36	-36	-35	-41	-35	-38
rang of	-47	-44	-45	-43	-54	-44	-48
rank	12	-1	17	63	2	16	18
ransomwar	-21	-22	-20	-22	-21	-20	-23
ransomwar encrypt	-13	-12	-12	-13	-12	-12	-15
raspberri	-51	-36	-35	-43	-48	-36	-55
raspberri pi	-51	-36	-35	-43	-48	-36	-55
rather	0	-10	-4	27	-2	0	0
rather than	-28	-24	-33	-29	-30	-27	-28
rbac	-90	-82	-85	-78	-81	-78	-88
rbac in	-20	-18	-20	-18	-21	-18	-21
rce	-58	-43	-39	-43	-43	-47	-63
rdp	23	21	20	51	19	22	17
reach	-29	-28	-44	-29	-15	-28	-31
reach @	-32	-32	-30	-36	-37	-31	-32
reach a	-15	-22	-16	-18	-18	-16	-16
reach end	27	27	28	27	59	27	25
reach the	-8	-8	-8	-8	-9	-8	-11
reachabl	-59	-49	-45	-49	-46	-45	-46
reachabl from	-14	-16	-14	-20	-14	-14	-16
react	-37	-37	-40	-58	-26	-39	-48
read	-11	-8	-9	-9	20	-3	-14
read a	-14	-14	-14	-14	-24	-14	-14
read and	-34	-33	-35	-34	-40	-35	-34
read my	-22	-21	-19	-20	-28	-19	-20
read of	16	22	15	21	55	3	24
read our	-11	-10	-11	-11	-13	-11	-13
read replica	-39	-38	-39	-41	-42	-38	-48
read the	-38	-37	-55	-37	-63	-18	-37
read who	-25	-24	-24	-25	-40	-24	-25
readabl	-27	-16	-16	-16	-17	-16	-16
reader	20	20	8	18	73	16	12
real	-1	2	-13	0	55	18	-7
real person	-1	2	-13	0	55	18	-7
realli	-14	-9	-13	-14	29	-22	-14
reboot	-11	2	1	1	58	-4	-2
rebuild	-16	-15	-17	-12	-17	-15	-18
rebuild $	-7	-7	-6	-8	-7	-6	-6
rebuild and	-12	-10	-10	-11	-10	-10	-10
receiv	-16	-14	-14	-14	-15	-13	-14
receiv a	-16	-13	-14	-13	-14	-13	-13
recommend	-12	-37	-16	-1	32	-19	-12
recommend a	34	31	35	2	115	33	36
record	-49	-49	-48	-49	-46	-46	-49
record $	8	12	13	12	60	13	-7
record @	-31	-43	-31	-32	-36	-32	-34
record can	-10	-9	-9	-9	-10	-9	-8
record for	-22	-24	-19	-19	-21	-20	-22
record in	-19	-19	-19	-19	-25	-20	-22
record of	-30	-33	-31	-53	-32	-31	-32
record to	9	8	8	46	1	11	10
recov	-15	-13	-12	-14	-13	-13	-14
recoveri	-29	-28	-22	-28	-32	-28	-30
recoveri $	-3	-4	53	-5	-26	-8	-17
recoveri drill	-13	-10	-10	-10	-10	-10	-11
recoveri for	-19	-17	-21	-18	-19	-17	-17
recoveri of	-33	-30	-42	-30	-31	-30	-29
recoveri plan	-26	-27	-29	-27	-31	-26	-29
recoveri point	-21	-16	-18	-16	-17	-16	-16
recoveri setup	-12	-9	-9	-9	-9	-9	-10
recoveri time	-48	-49	-58	-48	-52	-48	-49
red	8	-14	-11	-14	-15	-13	-31
red hat	12	-13	-9	-13	-14	-12	-31
redi	-22	-22	-25	-24	-23	-22	-32
redishel	-56	-45	-41	-45	-45	-46	-65
redishel cve	-15	-14	-14	-16	-15	-14	-24
redshift	12	0	10	34	9	11	7
redund	-47	-48	-52	-46	-47	-45	-49
redund insid	-35	-34	-40	-34	-34	-32	-34
refresh	-26	-23	-28	-23	-23	-22	-22
regard	-2	16	-13	-9	13	-1	3
regardless	-28	-27	-27	-28	-31	-27	-26
region	-26	-18	-24	-26	-21	-25	-28
region $	-32	-8	-33	-31	-39	-30	-32
region at	34	33	109	36	10	31	31
region avail	-21	-21	-34	-21	-23	-21	-21
region build	-23	-23	-28	-23	-28	-23	-25
region doe	26	25	23	27	64	20	25
region for	-34	-25	-31	-29	-32	-28	-27
region has	24	26	14	11	97	23	22
region is	-2	0	-9	-4	34	-2	-3
region our	-30	-30	-31	-30	-44	-34	-32
region replic	-36	-36	-39	-35	-37	-36	-36
region who	-28	-27	-27	-27	-27	-27	-41
regist	-33	-38	-36	-44	-41	-35	-42
regist and	-31	-26	-27	-27	-28	-26	-32
registri	-34	-32	-32	-31	-33	-31	-38
regresshion	-56	-41	-48	-44	-60	-39	-55
regul	-32	-32	-41	-32	-35	-31	-35
regul that	-10	-10	-10	-10	-12	-10	-15
regular	-18	26	-2	-27	-1	-1	-1
relaunch	-72	-58	-58	-59	-63	-57	-73
relaunch $	-72	-58	-58	-59	-63	-57	-73
releas	-55	-38	-49	-39	-25	-39	-39
releas $	2	3	0	2	44	0	2
reliabl	-1	0	1	1	-3	20	-1
reliabl are	-1	0	1	1	-3	20	-1
remain	73	-6	5	23	2	14	14
remain with	77	-1	15	20	12	22	24
remedi	-119	-109	-114	-100	-104	-102	-118
remind	4	-13	-11	-11	-44	-11	-12
remind me	4	-13	-11	-11	-44	-11	-12
remov	-35	-38	-33	-33	-37	-34	-38
renew	-4	-5	-3	20	-7	-2	3
renew $	34	34	36	34	39	33	57
renew a	-22	-23	-20	-21	-22	-20	-21
renew by	-21	-22	-25	-24	-23	-22	-22
renew it	-15	-13	-15	-13	-14	-12	-13
renew the	-18	-17	-16	-19	-19	-17	-17
renew who	-81	-78	-75	-89	-81	-75	-85
rent	-22	-21	-19	-39	27	-22	-45
repair	-38	-36	-36	-36	-39	-35	-42
repair $	-47	-38	-38	-37	-47	-37	-37
repair a	-44	-42	-45	-42	-47	-41	-63
repair and	-34	-23	-22	-24	-24	-22	-23
repair by	-14	-13	-13	-13	-14	-13	-13
repair the	-18	-16	-17	-16	-18	-16	-18
repair them	-36	-35	-34	-35	-45	-35	-48
replac	-31	-29	-28	-31	-29	-27	-29
replac $	-19	-19	-19	-19	-23	-20	-20
replac a	-18	-18	-18	-17	-18	-17	-17
replac broken	-32	-41	-33	-56	-37	-33	-38
replac fail	-24	-22	-22	-22	-23	-22	-24
replac the	-7	-12	-6	-6	2	-6	-8
replai	-74	-68	-66	-64	-67	-64	-73
replai $	-74	-68	-66	-64	-67	-64	-73
repli	47	38	25	38	19	106	16
replic	-39	-37	-38	-37	-43	-36	-38
replic $	-45	-43	-47	-42	-44	-43	-43
replic @	-28	-27	-27	-27	-32	-27	-42
replic of	-15	-15	-15	-15	-15	-14	-14
replic to	-51	-36	-35	-40	-56	-34	-40
replica	-43	-42	-42	-43	-37	-40	-43
replica to	-19	-18	-18	-18	-20	-18	-19
repo	-30	-31	-31	-32	-45	-32	-41
repo who	-16	-16	-16	-16	-16	-16	-29
repo whose	-29	-29	-29	-31	-49	-30	-30
report	-62	-60	-62	-61	-64	-61	-82
report from	-35	-33	-37	-32	-40	-32	-32
repositori	-18	-18	-18	-17	-18	-17	-18
repositori $	-26	-26	-26	-25	-26	-25	-26
repositori in	-9	-8	-9	-8	-9	-8	-10
reput	-24	-29	-23	-23	-25	-24	-27
request	-17	-16	-18	-16	-8	-18	-19
request $	-25	-24	-28	-24	-14	-25	-24
request of	-14	-14	-14	-14	-15	-16	-15
request to	23	23	23	22	48	20	22
requir	-28	-27	-28	-27	-28	-26	-29
requir http	-12	-14	-14	-11	-13	-12	-12
requir tls	-8	-8	-8	-8	-8	-8	-8
requir txt	-14	-12	-13	-13	-13	-12	-14
requir updat	-22	-20	-20	-21	-27	-20	-24
requir who	-33	-33	-35	-34	-45	-34	-41
research	9	-4	-2	-4	-3	-2	-3
reserv	-21	-15	-9	-12	32	-9	-11
reserv @	21	24	43	39	123	42	44
reserv concurr	-30	-29	-29	-30	-37	-29	-34
reset	0	5	4	-1	30	4	0
resid	-41	-40	-45	-41	-52	-41	-47
resili	-71	-72	-63	-71	-77	-71	-89
resili in	18	17	56	18	17	17	15
resolv	-25	-23	-24	-25	-41	-23	-23
resourc	-38	-34	-42	-34	1	-31	-43
resourc $	-42	-40	-43	-42	-62	-41	-44
resourc polici	-7	-8	-7	-11	-7	-7	-7
resourc to	-8	-7	-7	-7	-7	-7	-7
respect	-17	-18	-16	-18	-17	-16	-16
respect $	-9	-12	-10	-12	-10	-10	-10
respond	-28	-31	-27	-27	-28	-26	-28
respond to	-21	-19	-19	-19	-21	-19	-20
respons	12	1	-4	-2	5	-4	2
respons $	5	4	-11	0	-10	-8	31
respons @	53	20	23	57	21	22	22
respons for	-14	-13	-15	-13	11	-13	-21
respons in	82	28	19	25	21	24	23
respons is	-10	-7	-8	-7	-8	-7	-7
respons matrix	130	37	71	43	21	36	31
respons model	4	-14	20	-10	-23	-14	-13
respons of	127	39	41	44	67	43	38
respons or	-63	-45	-45	-54	-48	-46	-51
respons parti	-33	-49	-29	-35	-29	-29	-30
respons plz	30	-1	2	1	-14	1	1
respons side	-20	28	2	-3	1	-1	-4
respons summari	42	11	13	12	10	12	10
respons to	-75	-53	-50	-53	-61	-51	-52
respons was	-8	-8	-8	-8	-9	-8	-11
respons who	-26	-24	-19	-18	-18	-18	-18
rest	-5	-5	6	4	12	-3	0
rest $	-6	23	-3	-2	-34	-1	53
rest api	26	26	26	56	24	26	23
rest by	-11	-11	-11	-11	-12	-10	-11
rest encrypt	-21	-27	-22	-24	-21	-21	-21
rest if	-36	-35	-30	-30	-34	-30	-30
rest in	27	30	19	28	80	29	17
rest is	-78	-79	-92	-79	-89	-79	-134
restart	-21	-20	-21	-20	-32	-20	7
restor	-34	-33	-33	-33	-48	-33	-36
restor $	-35	-35	-39	-34	-58	-34	-43
restor from	-45	-50	-45	-46	-69	-46	-54
restor it	-12	-11	-11	-12	-13	-11	-15
restor test	-20	-18	-18	-18	-18	-17	-17
restrict	-38	-38	-37	-37	-40	-36	-38
restrict @	-27	-25	-26	-25	-25	-25	-28
result	-41	-39	-39	-38	-44	-38	-43
retail	-31	-34	-26	-28	-26	-26	-32
retail us	-31	-34	-26	-28	-26	-26	-32
retent	-57	-56	-59	-56	-58	-55	-64
retent $	-59	-61	-64	-58	-64	-58	-74
retent in	-28	-37	-31	-30	-39	-27	-28
retent is	-9	-9	-11	-9	-9	-9	-8
retent period	-44	-38	-47	-36	-41	-37	-41
retent set	-67	-63	-63	-60	-61	-60	-68
retir	-33	-32	-28	-32	-35	-32	-37
retir @	-16	-16	-17	-16	-16	-16	-25
retri	-29	-24	-23	-23	-24	-23	-24
return	-31	-23	-25	-22	8	-21	-24
review	-42	-41	-43	-41	-45	-41	-45
review @	-25	-24	-24	-24	-28	-24	-25
review code	-11	-10	-10	-10	-11	-10	-11
review it	-10	-7	-7	-8	-7	-7	-7
review of	-13	-13	-14	-13	-14	-13	-14
review the	-39	-35	-35	-34	-37	-34	-39
review who	-27	-26	-26	-26	-39	-27	-34
revis	-19	-15	-15	-15	-16	-15	-16
revoc	-15	-12	-14	-13	-11	-12	-12
revoc list	-13	-10	-12	-10	-10	-10	-10
revok	-44	-42	-43	-43	-46	-42	-46
revok a	-64	-64	-68	-66	-70	-63	-68
revok the	-14	-11	-11	-12	-13	-11	-11
rid	-20	-12	-12	-13	-12	-12	-13
rid of	-20	-12	-12	-13	-12	-12	-13
right	-18	-16	-20	-17	5	-16	-11
right $	-12	-10	-14	-11	6	-10	2
right now	29	41	44	44	107	36	37
right of	-55	-56	-62	-60	-77	-62	-63
risk	-22	-14	-22	-32	-30	-22	-22
risk assess	7	34	5	2	7	7	7
risk regist	-9	-20	-21	-38	-20	-20	-20
rize	-19	-18	-18	-18	-22	-18	-19
rize $	-19	-18	-19	-19	-24	-19	-19
role	-48	-46	-48	-45	-47	-44	-47
role $	-7	-7	-8	-7	-7	-7	-7
role in	-16	-14	-16	-15	-17	-15	-18
role of	-56	-54	-66	-54	-57	-54	-57
roll	-32	-31	-30	-34	-31	-29	-31
roll $	-43	-43	-43	-43	-43	-43	-43
roll it	-13	-12	-12	-21	-12	-12	-13
roll out	-8	-8	-7	-8	-7	-7	-7
roll them	-13	-11	-11	-10	-11	-10	-13
rollback	-34	-3	-22	-11	55	-2	-1
room	-19	-17	-18	-17	-11	-27	-19
room $	-25	-25	-26	-26	-27	-25	-29
room of	-18	-14	-14	-14	-15	-14	-17
root	-49	-48	-40	-41	-58	-48	-56
root access	-49	-49	-48	-49	-50	-48	-55
root account	-53	-54	-68	-53	-66	-53	-57
root user	-1	-2	26	-2	-12	-4	-10
rot	-66	-61	-60	-60	-61	-58	-63
rot insid	-29	-35	-26	-27	-32	-26	-26
rot on	-8	-7	-7	-7	-8	-7	-7
rotat	-40	-38	-41	-37	-37	-38	-11
rotat $	-57	-44	-49	-33	-81	-39	84
rotat @	-103	-96	-96	-101	-90	-91	-132
rotat for	-13	-11	-11	-11	-11	-10	-11
rotat in	-28	-27	-29	-26	-28	-26	-33
rotat it	40	44	45	46	43	40	103
rotat of	-16	-15	-16	-15	-16	-15	-27
rotat on	-18	-18	-20	-19	-27	-18	-21
rotat our	-10	-8	-9	-8	-9	-11	-9
rotat the	9	2	8	10	-5	10	61
rotat them	17	18	20	19	2	19	51
rotat who	-15	-15	-17	-15	-16	-14	-17
rout	-38	-37	-37	-36	-38	-36	-42
rout tabl	-54	-49	-49	-48	-50	-48	-56
router	-54	-51	-51	-40	-51	-49	-64
router $	-61	-60	-72	-67	-67	-58	-84
router and	-9	-8	-8	-9	-10	-9	-11
router at	-15	-13	-13	-13	-14	-13	-16
router in	8	4	9	40	10	10	10
row	-4	-2	-5	-5	22	-2	-4
row $	27	28	29	24	64	27	27
row in	-21	-20	-32	-20	-20	-19	-22
row level	-13	-11	-11	-12	-12	-11	-12
rpo	24	24	101	26	19	23	4
rpo of	-56	-56	-104	-57	-57	-55	-56
rto	-39	-39	3	-38	-43	-54	-44
rto and	-37	-36	-38	-37	-41	-44	-36
rule	-41	-41	-43	-39	-37	-29	-44
rule $	-65	-62	-76	-59	-78	-11	-74
rule and	3	3	3	3	14	2	4
rule in	-55	-58	-53	-52	-52	-51	-52
rule of	-22	-20	-21	-20	-23	-21	-23
rule on	-18	-19	-18	-18	-21	-18	-20
rule was	-27	-20	-19	-22	-22	-21	-19
rule who	-8	-8	-8	-8	-9	-8	-9
run	-23	-21	-27	-17	-21	-23	-29
run $	-49	-43	-43	-43	-23	-42	-52
run @	10	-14	2	27	-3	1	2
run a	-31	-4	-25	-44	-28	-25	-29
run an	-14	40	8	21	11	11	11
run and	-20	-17	-17	-17	-18	-17	-22
run by	38	7	8	3	-22	6	-1
run cluster	-18	-17	-17	-19	-17	-17	-29
run contain	9	9	5	16	27	9	3
run docker	12	12	5	44	9	2	11
run etcd	-15	-14	-16	-14	-14	-14	-17
run for	-13	-13	-13	-13	-13	-13	-16
run in	-37	-33	-47	-34	-38	-33	-39
run it	11	11	11	32	8	11	8
run my	-28	-28	-30	-27	-30	-26	-32
run on	-47	-45	-46	-46	-49	-44	-53
run our	-28	-27	-27	-28	-28	-27	-47
run ourselv	-15	58	6	-7	5	7	-17
run out	-24	-20	-21	-22	-22	-20	-23
run sinc	-23	-21	-21	-22	-22	-21	-32
run that	-6	-6	-5	-6	-6	-6	-8
run the	4	0	1	1	-1	1	17
run who	6	5	5	5	20	6	2
runbook	62	30	29	30	81	29	23
runc	-25	-23	-23	-24	-25	-23	-29
runc escap	-14	-10	-10	-11	-10	-10	-12
rundown	79	8	12	13	-13	10	11
rundown $	88	13	18	20	15	16	16
rundown on	38	-2	-2	-1	-31	-3	-1
runner	6	-1	6	27	4	6	5
runtask	-22	-22	-24	-23	-28	-23	-34
runtim	-13	-12	10	-11	-10	-11	3
runtim $	-2	2	7	2	-6	2	49
runtim in	-48	-47	-30	-47	-51	-50	-69
runtim of	-34	-34	-37	-34	-37	-33	-42
runtim patch	-11	-11	-14	-13	18	-12	-29
runtim secur	2	3	-1	0	21	3	-1
runtim updat	14	27	70	24	9	21	23
s	-70	-61	-61	-60	-73	-59	-66
saa	22	16	73	25	11	23	26
saa applic	-7	-9	-7	-7	-9	-7	-7
safe	-31	-28	-28	-29	-29	-28	-33
safe $	-25	-25	-26	-26	-28	-26	-27
safekeep	-33	-33	-38	-35	-54	-33	-41
safekeep $	-28	-28	-34	-30	-30	-27	-27
sagemak	-21	-15	-22	-24	-28	-20	-20
sai	-6	-19	26	13	6	-1	0
sai land	0	4	42	1	-4	-4	2
sai our	-12	-11	-15	-12	-11	-11	-12
said	-43	-31	-30	-29	-29	-30	-31
salari	-28	-28	-28	-29	-55	-28	-28
salesforc	24	23	21	23	62	23	-3
salesforc org	7	6	6	7	46	6	-11
samba	-4	-8	-4	2	-4	-4	-6
same	-30	30	5	-19	-30	-19	-26
same as	-43	-50	5	-41	-52	-35	-58
same for	-83	-68	-65	-60	-62	-66	-65
same question	-66	-57	-53	-51	-50	-56	-54
sanit	-9	-9	-9	-9	-9	-9	-12
save	-38	24	-17	-8	15	21	-24
save plan	-34	-49	-31	-30	-1	-50	-29
save us	-47	-26	-23	-27	13	-24	-22
savepoint	-27	-24	-25	-24	-24	-26	-25
say	-8	-3	3	5	4	-4	-27
say $	-6	-13	127	47	-53	-7	-14
say in	26	25	6	46	22	66	27
scale	-37	-31	-32	-30	-34	-30	8
scale $	0	51	52	54	37	53	152
scale @	-84	-81	-85	-79	-81	-80	-108
scale a	-67	-65	-67	-64	-65	-64	-94
scale of	-28	-25	-24	-24	-28	-24	-29
scale polici	-67	-68	-80	-68	-71	-69	-95
scale the	-50	-47	-47	-48	-50	-47	-65
scale when	-36	-36	-37	-36	-48	-47	-58
scan	-50	-50	-53	-47	-44	-48	-55
scan $	-56	-72	-77	-59	-18	-57	-66
scan in	-8	-6	-6	-6	-6	-6	-6
scan of	-19	-20	-22	-20	-22	-21	-20
scan on	-8	-8	-9	-9	-8	-8	-7
scan the	-9	-6	-6	-7	-8	-6	-8
scanner	-38	-33	-36	-34	-41	-34	-35
schedul	-76	-68	-66	-58	-66	-65	-88
schedul $	-44	-47	-43	-46	-44	-42	-51
schedul and	-82	-47	-49	-46	-44	-45	-44
schedul for	-11	-10	-10	-10	-12	-10	-10
schedul that	-8	-7	-7	-7	-8	-7	-7
schema	-114	-109	-119	-106	-111	-108	-137
schema $	-79	-80	-95	-84	-87	-85	-124
schema design	-22	-20	-22	-20	-23	-20	-21
scientist	17	45	21	16	21	21	21
scim	-18	-10	-10	-10	-10	-10	-10
scim sync	-18	-10	-10	-10	-10	-10	-10
scope	-37	-37	-36	-28	-35	-34	-36
scope $	-64	-62	-66	-57	-60	-58	-63
scrambl	-32	-38	-34	-53	-49	-33	-34
scratch	-27	-26	-29	-27	-31	-26	-33
scratch file	-9	-9	-9	-9	-11	-9	-9
scream	-15	-21	-15	-15	-15	-15	-16
screen	-37	-35	-42	-36	-59	-36	-37
script	-46	-43	-44	-44	-43	-42	-46
script $	-96	-84	-87	-83	-82	-82	-97
script in	-19	-19	-33	-21	-20	-19	-20
script of	-10	-9	-9	-9	-10	-9	-10
scrub	1	-30	1	32	3	3	-5
sdk	-77	-78	-82	-77	-86	-81	-87
search	-10	-42	-10	32	-13	-11	-11
sec	-11	6	5	-16	36	6	4
second	-15	-4	-7	-6	6	-6	21
second $	-66	-26	-27	-24	-2	-39	-39
second one	34	28	21	26	27	31	97
second region	-7	-8	-7	-7	-8	-7	-7
secret	-53	-16	-44	-41	-48	-38	-42
secret in	-53	-44	-44	-42	-42	-41	-47
secret left	-19	-15	-15	-15	-16	-15	-15
section	80	13	15	13	13	16	17
secur	-13	-20	-9	-14	-21	-19	-12
secur $	-102	-102	-160	-102	-122	-102	-111
secur by	-42	-28	-30	-53	-31	-29	-30
secur code	-38	-38	-38	-38	-41	-39	-68
secur configur	-12	-10	-11	-10	-10	-10	-12
secur contact	-32	-31	-36	-32	-35	-32	-35
secur duti	-9	-10	-21	22	-16	-20	-11
secur environ	-11	-11	-16	-11	-12	-11	-15
secur for	-32	-24	-25	-24	-24	-24	-26
secur group	-26	-11	1	-24	-21	-24	-36
secur in	-17	-11	10	-11	-16	-11	-17
secur of	-45	-42	-22	-43	-62	-46	-53
secur on	-40	-34	-36	-34	-35	-33	-36
secur patch	-8	5	1	5	4	6	44
secur polici	-9	-9	-12	-9	-9	-9	-10
secur profil	-14	-11	-12	-11	-12	-11	-14
secur the	-41	-35	-38	-35	-35	-34	-38
secur updat	45	47	47	52	49	51	118
secur what	140	29	-25	31	19	26	-7
see	0	4	19	15	-12	32	21
see my	17	26	19	30	8	80	71
see to	-27	-28	-28	-30	-30	-28	-36
segment	-72	-74	-83	-73	-79	-75	-80
select	-18	-17	-19	-17	-20	-17	-17
select the	-13	-13	-13	-13	-18	-13	-14
self	15	51	18	10	17	18	17
self host	24	66	22	2	22	23	24
self instal	-31	-33	-31	-50	-31	-30	-32
self run	21	29	29	64	29	29	27
send	-19	-10	-11	-11	35	-11	-14
send quota	-4	21	21	21	95	11	22
send to	-30	-26	-25	-25	-34	-26	-25
sensit	-48	-45	-46	-45	-57	-46	-60
sensit $	-23	-24	-23	-24	-23	-25	-39
sensit data	-57	-52	-55	-53	-72	-53	-62
sensor	-36	-33	-32	-33	-43	-33	-43
sent	-26	-22	-23	-23	-26	-23	-22
sent to	-17	-16	-16	-16	-18	-15	-15
sent with	-25	-20	-20	-21	-23	-20	-20
sentenc	61	-13	-27	-10	-36	-25	-7
separ	-36	-34	-35	-36	-39	-34	-34
serv	-41	-40	-38	-41	-44	-39	-51
server	-27	-26	-25	-19	-29	-24	-16
server $	-49	-45	-45	-45	-55	-43	-21
server @	13	49	12	0	11	12	14
server access	-10	-9	-8	-9	-9	-8	-10
server and	-38	-36	-35	-37	-40	-35	-48
server at	-59	-53	-56	-55	-78	-54	-67
server avail	-25	-24	-26	-24	-25	-25	-28
server behind	-42	-39	-39	-39	-40	-38	-45
server do	-12	-12	-14	-12	-12	-12	-12
server firmwar	-7	-7	-7	-7	-9	-7	-8
server for	-57	-64	-54	-79	-56	-53	-60
server hall	-42	-42	-44	-42	-46	-44	-50
server hardwar	-42	-32	-37	-35	-48	-30	-31
server host	-38	-37	-37	-39	-37	-36	-54
server in	-35	-34	-34	-36	-35	-33	-42
server insid	-21	-20	-21	-22	-20	-20	-25
server is	-27	-23	-24	-24	-25	-25	-26
server of	-46	-46	-44	-31	-46	-43	-66
server on	37	24	37	85	36	37	36
server or	49	23	47	105	46	47	47
server patch	-32	-45	-32	-33	-37	-32	-37
server room	-23	-22	-22	-22	-23	-21	-26
server side	-40	-42	-43	-41	-42	-40	-55
server that	-46	-43	-44	-45	-46	-43	-65
server to	26	26	26	53	26	26	26
server under	-69	-59	-61	-60	-60	-59	-72
server up	-9	-9	-10	-10	-12	-10	-10
server when	-87	-64	-61	-58	-61	-61	-62
server who	-38	-42	-28	-32	-36	-28	-30
serverless	27	1	-12	-12	9	-7	-25
serverless $	36	55	44	60	147	59	61
serverless worker	-85	-71	-74	-66	-68	-69	-81
servic	-28	-27	-19	-25	-31	-23	-33
servic $	-26	-9	-18	-28	-14	-23	-31
servic account	-36	-38	-40	-36	-38	-34	-34
servic and	-24	-24	-24	-24	-31	-24	-33
servic do	8	24	16	58	0	81	23
servic domain	-12	-16	-13	-12	-13	-12	-12
servic endpoint	-24	-24	-26	-25	-30	-24	-33
servic is	-46	-52	-44	-46	-46	-46	-61
servic itself	-31	-29	-29	-28	-45	-28	-30
servic log	-27	-36	-31	-29	-35	-26	-30
servic on	18	13	3	55	4	-7	12
servic quota	-49	-49	-57	-50	-58	-52	-52
servic that	-17	-15	-16	-16	-16	-16	-17
servic the	-46	-43	-44	-44	-47	-43	-62
servic updat	-27	-23	-2	-25	-23	-23	-36
servic where	-51	-46	-50	-51	-60	-54	-63
servic who	-59	-58	-64	-59	-71	-58	-85
session	-46	-65	-48	-52	-49	-46	-48
session $	-16	-15	-18	-15	-16	-16	-18
session in	-13	-15	-14	-14	-14	-13	-13
set	-28	-26	-26	-26	-29	-25	-24
set $	-1	3	3	4	1	4	44
set a	-12	-13	-12	-13	-15	-13	-13
set alarm	-29	-19	-19	-20	-19	-19	-20
set and	-25	-22	-30	-23	-23	-23	-23
set by	-35	-32	-32	-32	-35	-32	-38
set how	-26	-26	-26	-26	-51	-27	-27
set in	-50	-47	-49	-46	-47	-46	-47
set it	-49	-48	-47	-49	-74	-50	-55
set min	-23	-22	-22	-22	-35	-22	-23
set of	-21	-21	-24	-22	-22	-22	-22
set posix	-43	-35	-36	-35	-38	-35	-39
set reserv	-39	-38	-37	-40	-53	-37	-39
set that	-8	-7	-7	-7	-8	-7	-8
set the	-18	-16	-17	-17	-17	-16	-18
set to	-18	-17	-19	-18	-18	-17	-17
set up	-18	-18	-17	-17	-19	-17	-18
setup	9	-16	-17	2	-11	-8	-8
setup in	-46	-45	-59	-47	-51	-44	-44
sever	-28	-27	-32	-28	-29	-27	-33
sever avail	-11	-10	-11	-10	-10	-10	-10
sg	4	2	2	2	31	-1	2
shard	-34	-37	-34	-37	-33	-33	-34
shard $	-29	-37	-30	-43	-29	-30	-29
shard of	-34	-33	-33	-34	-33	-32	-35
share	13	-11	-11	-9	-18	-15	-20
share $	-53	-30	-61	-53	-63	-64	-57
share @	19	-15	18	66	19	19	19
share control	-36	-36	-23	-37	-54	-41	-58
share for	96	31	32	40	32	34	34
share model	146	48	42	43	40	53	48
share of	14	1	-8	-1	-4	-1	0
share one	-38	-39	-47	-39	-50	-39	-51
share respons	46	21	44	23	33	21	19
share the	96	118	50	50	41	51	49
share who	-17	2	-12	-15	-11	-11	-12
share with	-23	-20	-19	-21	-20	-29	-20
sheet	60	4	19	20	3	18	17
shift	-43	-47	-50	-44	-43	-46	-60
ship	-15	-22	-20	-20	-22	-20	-24
ship it	-10	-10	-9	-10	-10	-9	-12
ship the	-8	-8	-8	-9	-8	-8	-9
shop	-40	-37	-41	-38	-41	-37	-41
shopper	-20	-25	-20	-19	-20	-19	-20
short	77	57	161	56	31	52	54
short $	42	-1	-5	2	-2	-1	-1
should	-3	-4	-5	29	1	3	-4
should amazon	-9	-8	-7	-8	-8	-8	-7
should aws	-10	-10	-9	-10	-11	-9	-9
should be	-24	-4	-20	-27	-26	-20	-21
should have	-17	-16	-16	-17	-19	-16	-17
should i	13	18	1	4	36	46	15
should we	0	-6	10	86	11	17	14
shouldnt	-36	-39	-34	-35	-38	-34	-37
show	-12	9	-8	-23	-14	11	-9
show me	-8	14	4	5	-16	52	-2
show up	-9	-9	-9	-9	-11	-9	-10
shred	-30	-31	-31	-31	-39	-31	-34
side	-14	-5	-18	-18	-24	-18	-22
side $	-6	21	13	-3	-25	-4	-5
side @	6	-1	6	22	6	6	6
side by	-3	70	15	10	16	13	13
side duti	7	31	3	-23	4	3	3
side encrypt	-44	-46	-47	-45	-48	-44	-60
side for	75	32	30	32	32	32	32
side is	-61	-43	-52	-44	-57	-44	-45
side of	42	15	16	16	16	16	13
side or	-22	-12	-12	-12	-12	-12	-12
side pleas	-5	43	0	3	1	-2	-4
sidecar	-22	-22	47	-23	-41	-33	-35
sign	-39	-56	-72	-57	-62	-56	-59
sign in	-14	-11	-11	-14	-12	-12	-11
sign on	-33	-33	-35	-33	-47	-34	-33
sign up	56	14	-2	14	15	19	19
sign url	-43	-43	-42	-42	-44	-43	-46
signatur	-60	-58	-58	-58	-67	-57	-65
signatur $	-59	-57	-58	-57	-62	-55	-58
simpli	-8	-7	-9	-9	-9	-8	-8
sinc	-29	-25	-28	-26	-14	-26	-31
sinc januari	-43	-46	-31	-36	-40	-30	-39
sinc thi	31	28	25	28	94	15	8
singl	-8	-7	15	-8	-18	-8	-8
singl @	-12	-11	-11	-12	-12	-11	-16
singl sign	-36	-36	-39	-36	-53	-37	-36
singl tenant	6	7	49	7	-10	6	7
sit	-15	-14	-14	-24	4	-16	-16
sit $	-9	-10	-9	-9	-13	-9	-10
sit in	-19	-20	-19	-19	-20	-18	-18
sit on	-34	-34	-33	-36	-35	-32	-42
sit with	-17	-13	-14	-14	-14	-13	-15
site	-27	-26	-25	-23	-26	-25	-27
site $	-46	-45	-45	-45	-48	-44	-49
site host	-16	-14	-14	-15	-14	-14	-18
site script	-19	-19	-33	-21	-20	-20	-20
site where	-37	-32	-34	-37	-31	-32	-38
six	-26	-23	-24	-24	-24	-23	-23
six copi	-11	-8	-8	-8	-8	-8	-8
size	-48	-45	-57	-45	-15	-44	-45
size $	-74	-72	-70	-71	-122	-73	-75
size @	46	47	48	47	115	46	45
size of	18	24	-1	22	74	22	26
size the	-57	-53	-53	-52	-61	-52	-74
sla	-51	-40	-15	-43	-10	-52	-49
sla for	11	10	-10	-6	34	9	8
sla percentag	27	32	9	31	75	32	34
slack	20	15	17	17	74	6	12
slide	48	24	52	22	21	25	27
slot	-24	-20	-19	-20	-20	-21	-22
slow	-47	-45	-47	-45	-47	-45	-47
slow queri	-18	-18	-18	-20	-20	-19	-18
slow sql	-29	-28	-26	-26	-26	-26	-27
small	47	14	13	49	1	18	16
small rest	28	28	28	60	26	28	25
smaller	33	-26	33	91	34	31	33
smallest	22	-11	23	97	23	24	25
smell	-64	-50	-50	-51	-37	-49	-67
smtp	-15	-13	-12	-13	-14	-12	-13
smtp credenti	-8	-7	-6	-6	-7	-6	-7
snapshot	-33	-25	-25	-24	-13	-29	4
snapshot $	-54	-56	-66	-56	-74	-73	-65
snapshot in	30	34	32	32	94	22	31
snapshot of	-39	-37	-37	-37	-41	-36	-44
snowflak	-3	3	7	7	60	8	-23
snowflak warehous	11	10	10	9	45	10	-14
so	-7	-9	-18	-4	-20	-3	-11
so $	-46	-43	-42	-44	-51	-40	-44
so @	-28	-26	-27	-22	-21	-22	-24
so amazon	-14	-13	-12	-13	-14	-15	-14
so aws	-14	-14	-16	-16	-14	-14	-18
so it	-25	-25	-23	-26	-23	-23	-24
so noth	-9	-9	-9	-10	-9	-11	-10
so on	7	43	10	-2	9	8	8
so patch	-37	-37	-37	-37	-37	-37	-64
so that	9	9	9	30	9	10	9
so the	-19	0	-9	35	-5	0	-14
so um	57	26	-1	25	21	24	22
so we	-88	-76	-69	-90	-72	-85	-95
so what	-5	66	11	17	-18	76	12
so who	30	33	32	31	27	29	87
soc	-26	-25	-26	-25	-27	-26	-39
soc 2	-28	-26	-27	-27	-29	-28	-42
socket	24	4	23	60	23	23	23
softwar	-27	-28	-26	-22	-27	-26	-34
softwar $	8	4	8	29	7	9	5
softwar in	-46	-43	-45	-43	-45	-43	-58
softwar insid	-38	-34	-34	-34	-37	-34	-38
softwar licens	-27	-26	-25	-25	-27	-25	-27
softwar of	-44	-42	-43	-44	-46	-43	-64
softwar on	-21	-21	-21	-21	-22	-20	-22
softwar that	-10	-10	-10	-10	-11	-10	-15
softwar updat	-16	-16	-15	-25	-15	-15	-16
softwar we	-17	-17	-17	-16	-18	-16	-18
solut	6	7	9	7	53	3	4
solut architect	6	7	9	7	53	3	4
some	-42	-50	-63	-54	-52	-38	-56
some point	-16	-18	-16	-30	-16	-16	-16
somebodi	-16	-20	-21	-19	-23	-25	-9
somebodi at	-11	-11	-10	-12	-10	-10	-10
somebodi delet	-13	-12	-12	-14	-17	-12	-13
somebodi wrote	-16	-16	-17	-16	-16	-17	-19
someon	-28	-30	-16	-15	-26	-28	-28
someon approv	-3	2	-5	7	70	-23	-10
someon els	0	-14	5	53	-6	6	5
someon explain	-36	-22	-25	-25	-25	-22	-22
someon must	-14	-14	-14	-20	-14	-14	-16
someth	-35	-31	-26	-33	-33	-31	-41
someth $	-62	-53	-50	-59	-52	-53	-70
someth aws	-25	-25	-28	-25	-25	-28	-28
someth custom	-53	-42	-45	-44	-55	-45	-56
someth i	-19	-20	-19	-20	-25	-19	-25
someth we	-21	-22	-25	-21	-23	-22	-22
somewher	-33	-47	-37	-43	-33	-33	-33
sorri	-16	-12	2	-12	-16	-14	-12
sorri for	25	25	64	24	16	21	26
sorri i	-39	-32	-35	-32	-35	-33	-32
sort	-19	-18	-32	-18	-22	5	-33
sort of	-2	-1	-20	-2	-8	33	-3
sourc	-29	-28	-36	-29	-39	-18	-41
sourc address	-28	-28	-28	-29	-33	-28	-51
sourc and	23	22	-5	23	8	57	21
sourc code	-28	-28	-28	-28	-29	-29	-40
sourc librari	-32	-32	-31	-32	-54	-44	-33
space	-46	-45	-44	-50	-46	-44	-44
spam	-13	-12	-11	-12	-13	-11	-12
spare	-9	-56	-12	52	-7	-7	-7
speak	-24	-23	-14	-24	-36	-13	-31
speak $	-7	-4	24	-7	-25	24	-8
specif	-33	-31	-36	-31	-41	-34	-38
specif control	-36	-32	-37	-34	-49	-39	-41
specif secur	-11	-11	-16	-11	-12	-11	-15
specifi	-36	-30	-30	-31	-44	-30	-30
spell	41	51	101	31	29	21	26
spend	-116	-119	-139	-115	-123	-117	-128
spf	-21	-22	-18	-18	-19	-18	-20
spf for	-13	-8	-8	-8	-8	-8	-8
split	99	102	33	29	38	37	32
split $	178	104	54	59	56	63	50
split between	-4	-11	-8	-7	-8	-8	-8
split for	81	37	22	26	11	23	23
split of	15	40	24	12	56	22	20
split the	-30	-30	-29	-31	-50	-32	-34
spoof	-28	-28	-28	-29	-33	-28	-51
spread	-88	-93	-94	-86	-98	-80	-90
spread @	-40	-37	-41	-38	-38	-37	-38
spring	-18	-19	-19	-20	-21	-19	-26
sql	-30	-30	-29	-22	-30	-28	-32
sql inject	-22	-23	-25	-24	-25	-23	-29
sql over	1	-5	1	28	2	2	-3
sql queri	-29	-25	-24	-25	-30	-24	-24
sql statement	-29	-28	-26	-26	-26	-26	-27
sqli	-62	-58	-56	-57	-70	-55	-57
srm	55	-2	15	3	-26	56	-12
srm $	31	-56	-75	-49	-61	-68	-65
ssd	-16	-16	-15	-15	-17	-15	-15
sse	-49	-52	-26	-45	-45	-42	-45
sse @	-45	-54	-2	-36	-33	-33	-33
sse c	-44	-41	-43	-44	-52	-41	-47
ssh	-38	-38	-38	-38	-39	-37	-51
ssh kei	-52	-52	-55	-53	-54	-53	-78
sshd	-54	-49	-45	-47	-54	-46	-60
ssl	-29	-25	-27	-27	-27	-25	-25
stack	-18	-36	-22	16	-23	-19	-22
stack @	25	-12	22	94	24	22	24
stack drift	-49	-50	-58	-53	-56	-53	-55
staff	-42	-44	-43	-34	-46	-42	-50
staff $	-13	-13	-13	-13	-15	-14	-14
staff to	-49	-54	-53	-54	-59	-47	-49
stage	20	22	20	20	72	12	19
stai	5	16	-2	-11	3	1	-2
stai $	-6	23	-7	-33	-6	-5	-5
stai compliant	-31	-30	-30	-31	-30	-30	-43
stai in	-4	-9	-6	-5	12	-5	-5
stai with	4	-1	-10	21	-16	-1	0
stale	-27	-40	-27	-28	-28	-27	-28
stale who	-10	-10	-9	-10	-9	-9	-10
stand	16	20	74	18	12	20	17
stand $	-40	-34	-37	-40	-33	-34	-41
stand for	40	44	112	40	29	43	41
stand in	-18	-13	-15	-14	-13	-13	-15
standalon	-27	-25	-27	-25	-28	-26	-33
standalon @	-19	-16	-19	-16	-16	-17	-16
standard	-10	-20	-10	9	12	-7	-7
standard @	18	6	18	64	17	18	18
standard log	-19	-18	-19	-18	-22	-18	-19
standbi	-9	-9	-8	-8	-9	-8	-8
standbi in	-12	-12	-11	-11	-12	-11	-11
start	1	-12	-15	-9	-3	9	-9
start $	-27	-24	-34	-21	-22	33	-20
start from	-20	-29	-21	-26	-20	-20	-20
start the	-17	-18	-17	-27	-17	-16	-18
startup	19	9	19	60	19	22	20
startup us	-32	-26	-29	-31	-31	-27	-29
state	-17	-13	-14	-13	-13	-13	-14
statement	-29	-28	-26	-26	-26	-26	-27
static	28	22	27	84	15	28	17
static market	12	3	13	54	13	12	13
statu	-15	-14	-14	-14	-15	-14	-14
step	20	26	25	24	83	25	21
step $	10	16	16	15	42	15	13
step by	37	48	47	44	121	47	43
step in	-24	-23	-23	-23	-30	-24	-25
still	-19	-28	-27	-27	-26	-27	-30
still have	48	-15	-12	-10	-22	-10	-17
still need	-33	-30	-35	-32	-36	-29	-52
still on	-55	-55	-57	-56	-67	-55	-55
still patch	-10	-8	-8	-8	-8	-8	-10
still rout	-26	-25	-24	-24	-27	-24	-26
stolen	-9	-7	-7	-7	-7	-7	-7
stone	-12	-11	-11	-12	-11	-10	-10
stone age	-12	-11	-11	-12	-11	-10	-10
stop	-54	-4	-49	-56	-50	-44	-49
stop and	54	17	21	19	17	19	17
stop condit	-12	-11	-10	-11	-11	-10	-11
stop do	8	115	35	23	49	49	52
stop it	-20	-21	-29	-22	-22	-20	-20
stop secur	-26	-26	-25	-27	-26	-25	-38
storag	-31	-29	-29	-28	-31	-28	-30
storag $	-12	-11	-11	-11	-11	-10	-11
storag across	-8	-8	-9	-8	-8	-8	-7
storag capac	-9	-8	-9	-8	-10	-8	-9
storag databas	-16	-17	-17	-18	-22	-16	-18
storag encrypt	-22	-19	-18	-18	-27	-18	-19
storag fleet	-14	-13	-13	-14	-14	-14	-20
storag hardwar	-19	-16	-16	-16	-16	-16	-16
storag media	-38	-38	-41	-37	-39	-38	-38
storag of	-23	-21	-22	-21	-21	-20	-23
storag six	-10	-7	-7	-7	-7	-7	-7
storag volum	-14	-14	-13	-14	-19	-14	-15
store	-5	-31	-25	-9	-29	-23	-30
store @	-31	-27	-27	-26	-27	-26	-29
store in	-25	-22	-24	-23	-25	-23	-23
store on	-43	-43	-42	-44	-55	-42	-56
stranger	-47	-45	-45	-44	-53	-44	-45
strategi	-88	-92	-90	-84	-98	-77	-87
stream	18	16	19	35	13	19	67
stream when	-22	-21	-21	-22	-30	-21	-22
stretch	-40	-40	-43	-42	-43	-40	-67
stripe	-51	-28	-29	-29	-32	-29	-29
stuck	-64	-48	-60	-55	-30	-57	-53
stuck on	-72	-61	-70	-58	-71	-53	-51
student	-14	-14	-15	-14	-18	-14	-14
studio	-5	-55	-49	-40	-52	-34	-34
stuf	-15	-15	-13	-16	-14	-13	-15
stuff	-6	7	-7	11	-8	-3	-8
stupid	25	25	64	24	16	21	26
stupid question	25	25	64	24	16	21	26
style	-17	-16	-16	-19	-16	-16	-22
subdomain	-36	-50	-35	-39	-46	-35	-38
subdomain takeov	-39	-54	-38	-42	-51	-37	-41
subject	-14	-14	-14	-14	-15	-18	-15
subnet	-35	-34	-39	-34	-35	-34	-40
subnet $	-48	-48	-61	-48	-51	-48	-47
subnet and	-14	-15	-13	-14	-13	-13	-14
subnet group	-24	-22	-33	-22	-24	-22	-22
subscrib	-61	-47	-51	-45	-54	-45	-50
subscrib to	-74	-74	-81	-70	-72	-71	-78
such	-24	-24	-41	-24	-25	-24	-25
suggest	-12	-14	-12	-2	-15	-14	-13
suggest $	-18	-17	-17	-17	-18	-17	-19
summar	11	1	0	1	0	0	2
summari	68	9	8	13	10	11	11
summari $	60	13	12	15	15	14	13
summari for	26	9	9	8	7	9	9
suppli	-18	-18	-19	-18	-18	-17	-19
suppli and	-17	-17	-17	-17	-19	-16	-18
suppli the	-20	-20	-22	-22	-20	-19	-24
supplier	-65	-62	-60	-56	-63	-57	-70
support	32	35	63	36	97	31	31
support $	14	16	54	17	46	11	17
support or	-14	-12	-13	-13	-14	-12	-15
suppos	18	20	54	18	4	19	43
suppos $	-44	-44	-64	-44	-47	-45	-49
suppos to	26	28	68	26	10	27	54
suppress	-67	-61	-66	-60	-74	-61	-79
sure	-11	-11	-11	-10	14	-12	-11
sure onli	-16	-14	-15	-15	-17	-14	-14
sure that	-14	-15	-13	-13	-14	-13	-13
sure the	-25	-22	-21	-22	-29	-21	-22
surveil	-6	-6	-6	-6	-7	-6	-8
surviv	-14	-14	-15	-15	-17	-14	-16
surviv a	-11	-11	-11	-12	-13	-11	-12
surviv the	-11	-11	-12	-12	-15	-11	-14
suspici	-45	-41	-49	-42	-46	-41	-51
swap	-14	49	-3	-2	-3	1	-1
swap @	-6	110	19	21	25	30	33
swap it	-11	-12	-11	-11	-11	-11	-12
swap the	-37	-39	-37	-42	-48	-37	-41
swap them	-46	-45	-41	-41	-44	-41	-47
switch	-32	-30	-34	-32	-33	-31	-39
switch $	-37	-38	-39	-41	-45	-38	-58
switch in	-14	-14	-16	-16	-14	-15	-22
switch it	-13	-13	-14	-14	-15	-13	-13
switch off	-21	-21	-27	-21	-23	-22	-29
switch on	-41	-41	-46	-40	-43	-40	-55
switch that	-7	-7	-7	-8	-7	-8	-7
syn	-33	-30	-30	-30	-34	-30	-32
syn flood	-33	-30	-30	-30	-34	-30	-32
sync	-36	-27	-27	-28	-28	-27	-37
system	-17	-16	-16	-16	-17	-17	0
system $	-24	-36	-30	-36	-25	-27	28
system and	-7	-7	-7	-7	-7	-7	-11
system behind	-17	-16	-16	-16	-17	-16	-25
system eli5	12	11	35	11	7	11	8
system for	-20	-17	-7	-18	-19	-17	-27
system in	-5	-5	-5	-5	-5	-5	-8
system network	-50	-50	-50	-50	-54	-51	-90
system of	-41	-38	-38	-39	-40	-38	-56
system on	-9	-7	-7	-8	-8	-7	-8
system patch	-28	-28	-29	-28	-33	-28	-46
system that	-8	-7	-8	-8	-9	-8	-8
system under	-62	-58	-60	-57	-60	-58	-70
system updat	36	38	38	36	37	38	93
system when	-55	-53	-54	-54	-74	-53	-82
tabl	-22	4	-22	-18	-23	-20	-25
tabl $	-50	-52	-57	-51	-56	-51	-53
tabl @	48	154	39	86	53	55	43
tabl and	-8	-7	-7	-7	-8	-7	-8
tabl in	-27	-25	-26	-25	-27	-25	-32
tabl map	-8	-8	-7	-7	-8	-7	-7
tabl of	-17	-16	-16	-16	-18	-16	-16
tabl permiss	-13	-12	-12	-12	-12	-12	-13
tabl that	-47	-24	-24	-26	-26	-24	-24
tabl whose	-87	-87	-84	-83	-87	-83	-118
tag	-67	-66	-68	-66	-77	-67	-96
tag resourc	-41	-37	-37	-38	-42	-38	-67
take	-3	-13	-17	1	-15	-12	-8
take $	24	13	25	37	61	24	16
take @	16	57	22	8	24	27	27
take autom	-9	-8	-8	-8	-9	-8	-8
take care	18	-7	-11	-8	-10	-6	5
take over	31	11	13	10	10	12	13
take snapshot	-79	-76	-76	-76	-94	-75	-102
take the	-42	-26	-26	-20	-28	-25	-27
taken	-15	-15	-14	-16	-15	-14	-16
taken over	-15	-15	-14	-16	-15	-14	-16
takeov	-37	-50	-36	-39	-47	-35	-38
talk	15	2	31	2	-11	23	2
talk of	25	25	69	24	28	26	29
talk to	-29	-18	-17	-18	-37	7	-18
tamper	-40	-27	-27	-26	-29	-26	-26
target	-31	-29	-33	-28	-29	-28	-29
target $	-44	-41	-41	-39	-40	-39	-40
task	-13	-16	-13	-19	-23	-18	-22
task $	-36	-36	-39	-35	-36	-35	-38
task are	85	22	27	29	30	29	23
task definit	-73	-65	-97	-65	-68	-66	-66
task in	107	96	45	55	47	50	38
task remain	51	-16	14	10	11	13	14
task retir	-1	-1	11	-1	-4	0	-2
task to	-10	-10	-16	-10	-11	-11	-11
tb	13	2	21	16	89	25	24
tcp	-3	-13	-36	-3	63	-6	0
tde	-16	-15	-14	-17	-15	-15	-16
teach	-49	-49	-49	-51	-65	-50	-75
team	23	11	8	42	11	11	8
team $	-15	-42	-29	-40	-67	-46	-19
team can	-27	-23	-24	-26	-31	-24	-24
techi	9	10	38	9	3	9	10
techi $	9	10	38	9	3	9	10
technic	20	21	47	20	16	19	21
technician	-28	-27	-27	-27	-33	-29	-37
tele	-13	-13	-16	-18	-15	-13	-13
tell	6	3	30	-3	-11	11	-12
tell me	6	4	19	-5	0	15	-13
templat	-65	-54	-62	-50	-67	-51	-52
ten	-10	-10	-11	-11	-12	-11	-10
tenant	10	10	33	9	27	6	4
tenant manag	24	24	57	23	23	20	24
tenant who	23	23	5	22	57	23	2
term	33	60	74	49	26	37	33
term of	24	55	20	44	17	29	27
termin	-35	-42	30	-51	-61	-39	-46
terraform	5	38	16	34	125	33	38
terraform $	12	18	21	17	85	12	22
terraform modul	12	18	18	18	47	18	19
test	-62	-61	-59	-61	-73	-61	-67
test $	-125	-127	-154	-122	-130	-124	-136
test and	-41	-38	-41	-40	-43	-39	-38
test of	-50	-51	-70	-50	-53	-66	-61
test our	-49	-50	-49	-49	-70	-50	-68
test restor	-41	-42	-42	-42	-70	-42	-51
test that	-28	-27	-30	-28	-26	-31	-32
test the	-25	-25	-26	-25	-46	-25	-27
tester	-40	-26	-26	-27	-32	-26	-27
text	-33	-26	-39	-7	7	-23	-29
than	-2	22	11	-20	9	-2	-5
than 90	-10	-10	-9	-11	-10	-10	-13
than @	24	43	19	1	62	16	20
than with	2	50	3	-39	-7	2	1
thank	-18	-28	-23	-22	-19	-28	-29
that	-23	-22	-21	-20	-25	-21	-15
that $	-68	-65	-103	-62	-75	-66	-31
that @	-28	-27	-27	-27	-27	-26	-29
that a	2	1	44	-1	-8	0	-14
that amazon	-41	-39	-45	-39	-45	-43	-48
that an	-19	-19	-18	-19	-18	-18	-21
that appli	-26	-25	-27	-26	-32	-26	-29
that aws	2	7	2	31	0	7	-1
that be	-23	-27	5	-47	-24	-23	-32
that by	-28	-39	-29	-29	-34	-29	-31
that call	11	17	56	23	22	23	23
that connect	-32	-32	-32	-32	-33	-32	-34
that do	-32	-33	-36	-34	-36	-34	-44
that end	-15	-13	-14	-13	-15	-13	-14
that execut	-16	-15	-17	-15	-17	-15	-15
that for	-36	-38	-59	-35	-58	-41	-34
that had	-24	-20	-32	-20	-21	-20	-21
that hand	-11	-9	-10	-10	-9	-9	-11
that has	-33	-36	-25	-29	-29	-24	-25
that hold	-16	-16	-16	-16	-16	-16	-19
that host	-22	-20	-19	-20	-21	-20	-23
that i	-25	-23	-23	-15	-23	-23	-41
that imag	-16	-20	-15	-16	-15	-15	-17
that is	0	-16	-14	-14	-15	-13	-14
that it	-29	-29	-30	-31	-29	-29	-43
that keep	-10	-10	-11	-10	-11	-10	-12
that left	-25	-35	-32	-31	-35	-30	-31
that let	-73	-37	-37	-40	-56	-38	-37
that limit	-20	-19	-37	-19	-20	-19	-19
that market	-12	-9	-9	-10	-11	-9	-10
that must	-18	-18	-16	-16	-16	-16	-15
that number	-9	-9	-9	-9	-11	-9	-11
that on	11	16	18	16	12	17	49
that onc	-15	-16	-16	-19	-16	-16	-16
that one	-25	-25	-26	-26	-26	-25	-45
that or	4	10	16	16	16	14	93
that our	-29	-26	-28	-27	-27	-26	-36
that ourselv	-10	-11	-12	-11	-13	-10	-10
that patch	-10	-16	-10	-11	-10	-10	-10
that record	39	35	37	35	91	36	14
that replic	-10	-7	-7	-7	-7	-7	-7
that run	-29	-32	-27	-20	-28	-26	-38
that serv	-16	-16	-16	-17	-19	-16	-21
that sit	-17	-22	-18	-25	-19	-17	-17
that somebodi	-13	-13	-15	-17	-14	-13	-17
that someth	-7	-8	-7	-7	-10	-7	-7
that store	-21	-16	-16	-17	-16	-16	-17
that stuff	-27	-25	-25	-26	-30	-25	-32
that the	10	11	9	16	33	10	7
that thei	-3	4	-5	6	3	-9	54
that thing	14	32	69	34	18	32	92
that to	-9	-9	-11	-10	-10	-9	-10
that up	-31	-26	-23	-24	-24	-23	-24
that us	-32	-14	-13	-8	-18	-16	71
that we	47	68	27	38	29	32	20
that whose	-7	-7	-7	-7	-8	-7	-10
that word	28	27	91	28	17	24	24
the	-15	-15	-14	-13	-11	-15	-8
the @	-40	-39	-39	-38	-35	-37	-44
the access	-26	-24	-23	-23	-29	-24	-29
the account	1	1	1	2	32	3	1
the admin	26	9	23	49	53	24	25
the agent	28	28	28	29	14	28	83
the amazon	-16	-11	-11	-11	-11	-11	-13
the ami	-18	-18	-18	-18	-17	-19	-26
the analysi	-19	-18	-35	-18	-19	-18	-18
the analyst	18	14	10	47	-5	9	8
the api	-29	-17	-17	-18	-17	-17	-18
the app	-31	-32	-32	-32	-52	-31	-33
the applianc	-15	-16	-21	-18	-15	-15	-16
the applic	-29	-25	-25	-21	-27	-24	-28
the assess	-36	-32	-37	-32	-33	-31	-34
the assessor	-10	-8	-8	-9	-8	-8	-9
the attack	-56	-45	-56	-48	-67	-45	-46
the audit	-13	-11	-12	-12	-8	-13	-11
the auditor	-55	-57	-63	-57	-68	-58	-77
the authorit	-10	-10	-10	-10	-11	-10	-10
the auto	-8	-8	-10	-9	-8	-8	-9
the autom	-45	-39	-43	-44	-37	-38	-38
the automat	-12	-12	-14	-13	-13	-15	-13
the avail	-53	-53	-74	-54	-59	-55	-73
the aws	-17	-14	-34	-14	-2	4	-19
the backbon	-23	-24	-24	-23	-24	-23	-24
the backup	-5	9	12	11	25	13	57
the ball	-18	-22	-17	-17	-18	-17	-17
the bare	-25	-25	-26	-25	-27	-25	-46
the base	3	3	3	3	9	3	2
the basement	-24	-24	-25	-41	-23	-25	-24
the board	-54	-44	-45	-44	-45	-44	-53
the box	-34	-37	-33	-38	-41	-33	-36
the broker	-51	-50	-51	-65	-68	-49	-52
the build	-25	-34	-23	-24	-24	-23	-25
the cabl	-25	-26	-26	-26	-46	-28	-28
the cach	-32	-31	-31	-37	-56	-31	-54
the capac	-11	-10	-10	-10	-12	-10	-11
the card	0	0	-26	0	-9	26	0
the certif	37	11	-9	9	-4	9	36
the checkout	21	23	18	16	61	21	6
the cidr	-25	-22	-22	-22	-36	-22	-25
the cisco	-11	-14	-23	-23	53	-9	-30
the cli	10	30	27	27	101	-3	18
the client	6	-14	-13	-14	-27	-14	-23
the cloud	-32	-32	3	-31	-46	-33	-42
the cluster	32	35	21	31	26	34	106
the code	-25	-23	-24	-24	-27	-24	-27
the coffe	18	18	18	18	54	18	10
the compani	-16	-13	-17	-14	-25	14	-15
the complianc	-36	-27	-27	-28	-29	-26	-27
the comput	-19	-18	-18	-18	-14	-18	-27
the configur	-32	-33	-33	-33	-41	-34	-38
the connect	-11	-12	-11	-11	-17	-11	-11
the consol	-30	-29	-33	-32	-39	-31	-33
the contain	1	4	2	1	-7	4	39
the content	-27	-27	-27	-28	-36	-27	-39
the control	-32	-29	-36	-28	-30	-27	-31
the cool	-18	-11	-11	-11	-13	-11	-11
the credenti	10	15	7	12	76	0	3
the custom	-26	-25	-40	-31	-40	-33	-37
the daili	-12	-12	-12	-12	-14	-11	-12
the dashboard	-2	-2	52	-4	-15	-9	-11
the data	-22	-22	-24	-22	-17	-22	-30
the databas	10	14	18	31	-5	22	115
the db	-16	-13	-21	-14	-14	-13	-14
the deal	56	1	-24	4	-10	2	1
the decid	-8	-7	-7	-7	-7	-7	-8
the default	5	7	-2	6	38	6	4
the deploy	-11	-6	-6	-7	-7	-6	-7
the devic	-16	-15	-16	-16	-16	-16	-26
the differ	-3	35	-19	-9	71	10	14
the disk	-31	-29	-30	-31	-44	-30	-33
the divis	80	40	15	29	23	29	30
the dns	-52	-46	-42	-42	-47	-41	-44
the docker	-8	-7	-8	-8	-7	-7	-7
the domain	-35	-39	-34	-35	-34	-33	-37
the durabl	-9	-7	-7	-7	-8	-7	-7
the duti	-8	32	15	-2	48	14	14
the ecs	-48	-47	-48	-47	-47	-46	-75
the edg	-46	-47	-61	-50	-50	-47	-69
the encrypt	-29	-29	-29	-31	-36	-29	-36
the end	-34	-33	-33	-33	-56	-33	-34
the endpoint	45	39	41	44	19	45	88
the engin	-7	-6	-8	-9	-19	-5	33
the environ	-19	-17	-18	-17	-23	-17	-17
the esxi	-11	-11	-11	-11	-15	-11	-14
the etl	-10	-9	-9	-9	-10	-9	-10
the evid	-45	-29	-29	-29	-29	-29	-29
the execut	-20	-20	-23	-20	-21	-20	-21
the facil	-23	-22	-25	-23	-22	-23	-25
the factori	-38	-36	-36	-36	-37	-36	-53
the failov	-15	-14	-14	-14	-16	-13	-13
the fenc	95	39	31	40	85	41	6
the fewest	3	1	7	51	-5	8	8
the file	-18	-10	-17	-19	-22	-16	-20
the find	-53	-31	-31	-32	-48	-31	-32
the firewal	46	45	45	45	16	45	143
the firmwar	-11	-10	-10	-10	-10	-10	-12
the first	-64	-70	-78	-74	-100	-70	-81
the fix	-35	-35	-34	-36	-37	-36	-52
the fleet	-22	-21	-21	-21	-26	-21	-25
the flow	-20	-20	-26	-20	-22	-20	-20
the full	30	-2	-1	-1	-23	-2	0
the function	-19	-17	-17	-17	-17	-17	-20
the gatewai	10	31	33	17	60	31	89
the global	-19	-19	-22	-20	-23	-20	-24
the goal	14	-14	12	42	50	13	1
the golden	-13	-13	-15	-14	-17	-14	-18
the gpu	-42	-42	-41	-45	-50	-41	-46
the guard	-39	-40	-41	-39	-48	-41	-46
the guest	-26	-21	-23	-22	-11	-21	-30
the hardwar	-36	-32	-33	-32	-36	-32	-38
the head	-7	-6	-7	-7	-7	-6	-9
the health	-26	-26	-31	-31	-31	-27	-28
the heavi	-25	-52	-24	5	-32	-26	-45
the hook	41	2	-16	-5	-6	-4	-12
the host	50	57	54	73	59	57	128
the http	-45	-46	-50	-48	-61	-46	-59
the hypervisor	-45	-43	-47	-43	-52	-43	-56
the index	-25	-23	-25	-25	-24	-24	-38
the infrastructur	-16	-15	-15	-15	-16	-15	-16
the internet	-42	-34	-33	-38	-38	-34	-39
the java	-28	-27	-28	-28	-29	-26	-31
the job	-45	-42	-42	-41	-42	-42	-61
the kei	43	50	49	50	31	49	117
the kernel	-3	-1	-12	40	-15	-10	-1
the key	-11	-11	-11	-11	-13	-11	-17
the kubelet	-33	-31	-36	-34	-32	-31	-42
the land	-25	-24	-29	-27	-26	-25	-26
the latter	-33	-33	-33	-33	-43	-33	-48
the law	-30	-30	-30	-31	-41	-30	-37
the least	29	12	29	80	27	29	26
the legal	28	28	53	20	50	3	28
the limit	-1	-3	-34	-2	-30	50	-24
the line	4	39	4	5	-5	5	5
the linux	-36	-32	-32	-33	-19	-31	-41
the log	3	3	4	4	-4	5	28
the loss	-11	-11	-12	-12	-15	-11	-14
the lowest	6	7	-6	-6	45	3	6
the machin	-69	-65	-66	-65	-67	-64	-84
the mainten	-41	-22	-32	-29	-40	-23	16
the manag	-39	-26	-28	-27	-27	-26	-31
the manual	-26	-26	-28	-26	-31	-30	-27
the master	-19	-17	-17	-17	-17	-17	-19
the max	55	63	45	65	123	66	71
the maximum	42	44	24	43	110	43	44
the mean	31	31	72	30	0	28	31
the metadata	-8	-7	-8	-8	-8	-7	-8
the mfa	-15	-15	-22	-15	-16	-15	-15
the minimum	-10	-31	-10	18	-13	-10	-10
the model	-2	-25	-23	-24	-32	-26	-34
the monthli	0	8	-3	-16	41	9	5
the most	37	24	26	99	21	36	33
the name	26	32	31	30	26	31	70
the network	-14	-14	14	-14	-18	-14	-17
the new	-25	-31	-24	-32	5	-27	-26
the next	-32	-29	-31	-30	-33	-28	-30
the nitro	13	13	65	14	11	14	10
the node	11	2	12	28	6	12	53
the npm	-6	-6	-6	-6	-8	-6	-6
the object	-27	-27	-27	-27	-52	-27	-27
the offic	29	29	27	29	85	24	23
the old	6	6	4	5	53	-3	2
the on	-16	-17	-15	-16	-19	-16	-16
the one	-9	-2	0	33	2	3	2
the oper	-10	-11	-17	-11	-17	-11	20
the os	-16	-11	-12	-14	43	-13	-44
the other	18	58	19	4	17	18	17
the owner	-36	-27	-31	-29	-28	-26	-33
the parti	-23	-23	-27	-24	-26	-24	-29
the partner	-19	-19	-36	-19	-19	-19	-19
the password	-9	7	-9	5	-25	8	77
the patch	1	-9	3	44	26	0	-25
the pci	2	2	22	2	-7	1	2
the peer	-34	-33	-35	-33	-36	-32	-50
the peopl	-26	-25	-27	-28	-31	-26	-32
the permiss	-23	-37	-22	-23	-23	-22	-23
the person	-41	-48	-41	-47	-44	-40	-40
the physic	-37	-34	-34	-34	-36	-34	-39
the platform	-29	-37	-34	-33	-33	-29	-32
the point	-21	-16	-16	-16	-17	-16	-17
the polici	23	-6	-13	-7	-36	-7	-12
the power	1	6	-5	-6	38	6	-4
the privat	-10	-10	-10	-10	-11	-9	-9
the product	-10	-9	-9	-10	-12	-9	-10
the prompt	-8	-9	-9	-9	-11	-9	-9
the provid	-15	-14	-15	-15	-15	-14	-18
the python	-25	-24	-25	-24	-31	-24	-29
the queri	-12	-10	-10	-11	-12	-10	-12
the queue	-13	-13	-13	-13	-17	-14	-15
the rack	-36	-37	-36	-36	-57	-36	-50
the record	-30	-31	-30	-54	-34	-31	-33
the recoveri	-8	-6	-6	-6	-6	-6	-7
the region	-29	-29	-29	-29	-32	-28	-29
the regul	-15	-13	-13	-14	-16	-13	-18
the replac	-54	-44	-45	-45	-52	-45	-46
the requir	-18	-17	-16	-17	-22	-16	-19
the resolv	-26	-25	-25	-27	-47	-25	-25
the resourc	-12	-12	-11	-17	-12	-12	-12
the respons	-3	28	-6	-19	-16	-8	-9
the rest	24	67	26	25	-5	30	104
the restor	-27	-29	-30	-27	-52	-28	-33
the retent	-18	-18	-17	-18	-21	-18	-22
the risk	-9	-20	-21	-38	-20	-20	-20
the room	-22	-20	-20	-20	-28	-19	-20
the root	-36	-36	-44	-36	-41	-37	-42
the rotat	-18	-20	-19	-21	-25	-19	-21
the rout	-8	-8	-7	-8	-8	-7	-8
the router	-8	-5	-5	-5	-5	-5	-5
the row	-28	-23	-23	-31	-25	-23	-31
the rule	-21	-27	-21	-23	-8	-21	-27
the rundown	38	-2	-2	-1	-31	-3	-1
the runtim	25	37	71	35	24	35	83
the salari	-28	-28	-28	-29	-55	-28	-28
the same	8	56	42	25	8	18	16
the schedul	-26	-24	-26	-24	-25	-24	-32
the search	-11	-11	-11	-11	-11	-10	-12
the second	-46	-24	-31	-30	-37	-25	19
the secur	48	11	21	38	21	23	51
the server	-37	-35	-35	-35	-45	-34	-19
the servic	-47	-53	-50	-50	-51	-46	-49
the shard	-38	-37	-37	-37	-36	-35	-38
the share	41	0	42	1	-32	0	1
the shop	-67	-54	-68	-62	-67	-53	-70
the signatur	-43	-42	-41	-43	-55	-42	-53
the site	-27	-25	-27	-27	-26	-25	-27
the sla	27	32	9	31	75	32	34
the smallest	19	15	19	47	19	20	19
the softwar	-37	-38	-37	-44	-38	-37	-45
the sourc	-17	-16	-16	-16	-17	-17	-21
the split	34	42	11	13	6	13	12
the ssh	-22	-21	-23	-21	-22	-21	-24
the standbi	-9	-10	-9	-9	-9	-9	-9
the stone	-12	-11	-11	-12	-11	-10	-10
the storag	-18	-16	-17	-17	-19	-16	-18
the subnet	-21	-19	-26	-19	-20	-19	-20
the switch	10	45	10	10	10	11	10
the system	-11	-10	-10	-11	-12	-10	-16
the tabl	5	-5	6	29	2	5	3
the task	-18	-17	-17	-17	-17	-17	-21
the team	99	71	56	93	110	60	36
the term	25	30	79	32	24	31	32
the text	10	6	-29	5	67	3	-3
the thing	-8	-6	-6	-6	-6	-6	-6
the third	6	11	35	10	10	11	11
the three	-13	-21	-15	10	-20	-14	-15
the tls	-19	-20	-21	-21	-22	-20	-25
the traffic	-21	-20	-22	-22	-21	-21	-26
the truck	-33	-32	-32	-38	-42	-31	-38
the tunnel	-45	-42	-34	-58	-44	-33	-34
the two	-3	17	-3	-16	-3	-2	-2
the underli	-52	-40	-42	-42	-45	-41	-65
the updat	44	36	57	80	20	48	124
the upgrad	7	14	16	6	6	14	85
the uplink	-7	-8	-8	-8	-8	-8	-9
the vendor	49	22	21	22	20	19	23
the version	-9	-10	-24	-13	-20	-20	35
the virtual	-35	-32	-33	-33	-36	-32	-42
the vpn	28	29	29	27	15	29	69
the vulner	-37	-36	-36	-36	-40	-36	-65
the weather	-1	-1	-28	-1	42	-4	0
the web	-21	-20	-35	-22	-21	-21	-21
the weekend	-15	-11	-11	-11	-13	-11	-12
the whole	-9	-8	-8	-8	-10	-8	-8
the window	-17	-17	-17	-18	-22	-18	-20
the wire	-48	-40	-38	-39	-46	-39	-55
the work	-24	-10	-28	-23	-24	-25	-35
the worker	-29	-26	-30	-27	-7	-26	-45
the workload	-55	-55	-89	-57	-73	-57	-59
the world	-30	-29	-29	-31	-42	-29	-31
the wrong	-32	-31	-31	-32	-40	-31	-37
theft	-14	-15	-13	-15	-14	-13	-16
thei	-7	-13	7	-7	-16	-11	2
thei $	5	18	46	18	11	14	65
thei are	-24	-23	-24	-23	-27	-22	-26
thei do	42	20	0	25	20	9	88
thei mean	-22	18	74	23	2	23	23
their	34	-5	-12	-7	3	-4	7
their $	31	17	7	5	0	5	28
their @	-35	-24	-24	-23	-24	-24	-27
their access	-51	-50	-50	-50	-70	-50	-70
their and	70	34	8	32	29	33	30
their host	-45	-28	-31	-54	-30	-29	-29
their name	35	40	40	39	90	37	28
their or	-42	-14	-10	-11	-41	-20	32
their os	-9	-11	-10	-10	-10	-10	-13
their our	180	64	67	67	45	62	43
their own	-21	-20	-27	-24	-22	-20	-22
them	11	-10	-13	-11	-11	-10	0
them $	5	-3	-11	-7	-5	-6	9
them back	-28	-23	-24	-24	-23	-23	-32
them everi	-28	-23	-23	-24	-26	-24	-23
them in	-12	-10	-10	-10	-13	-10	-10
them is	-48	-45	-48	-46	-54	-46	-62
them off	-18	-16	-18	-16	-18	-17	-16
them on	-36	-34	-34	-34	-39	-34	-51
them or	20	25	22	20	28	26	98
them out	-28	-18	-18	-18	-19	-18	-20
them to	-30	-29	-42	-31	-32	-31	-39
them who	-7	-7	-8	-7	-8	-7	-7
themselv	-42	-42	-58	-47	-42	-42	-44
themselv $	-37	-37	-60	-38	-39	-39	-40
then	-35	-34	-18	-36	-37	-34	-40
then $	-18	-17	17	-14	-18	-15	-26
there	-4	-14	-26	-22	-3	-13	-26
there $	16	-8	-29	-22	12	-16	-16
there a	11	15	12	24	15	50	13
there is	-12	-10	-10	-11	-11	-11	-12
there no	-22	-20	-22	-19	-23	-21	-21
there was	-10	-9	-8	-9	-9	-8	-9
there who	-10	-13	-10	-11	-11	-11	-12
thermostat	-9	-8	-8	-8	-8	-8	-9
these	-46	-54	-43	-43	-36	-42	-51
these $	-50	-67	-54	-49	-61	-49	-70
these dai	32	32	27	26	71	30	17
theyr	-51	-52	-53	-52	-89	-52	-59
thi	1	6	2	5	9	39	36
thi $	-6	-5	29	-6	-6	-39	-8
thi bot	-3	-1	-53	0	-30	76	-8
thi in	-18	-19	-20	-19	-25	-17	-21
thi is	-15	-15	-17	-15	-15	-17	-22
thi morn	14	15	11	14	70	7	-4
thi one	34	40	27	36	17	6	110
thi thing	-17	-2	-1	-1	-23	59	-18
thi word	23	25	83	24	-5	1	20
thing	65	15	16	18	-3	26	47
thing $	-17	2	17	2	-3	13	39
thing amazon	82	19	9	16	28	18	20
thing can	-2	-1	-20	-2	-8	33	-3
thing do	96	36	39	37	39	37	35
thing for	-3	22	23	25	20	24	116
thing our	23	3	5	6	6	5	4
thing to	13	9	14	40	13	12	13
thing who	24	26	26	27	3	25	60
think	-28	-19	-40	-8	-4	-44	-28
think about	28	28	21	73	15	26	26
think of	0	20	-24	1	58	-20	-2
third	-21	-15	6	-17	-15	-14	-15
third parti	-28	-23	-12	-25	-23	-22	-24
those	-36	-31	-35	-32	-45	-15	-28
those $	3	10	-1	8	3	58	26
those @	-26	-24	-28	-26	-27	-24	-30
those for	-22	-27	-21	-30	-21	-21	-21
those node	-14	-14	-14	-15	-14	-14	-23
those two	-33	-27	-30	-30	-28	-28	-31
though	-31	-26	-34	-25	50	-25	-27
thousand	-14	-13	-15	-14	-16	-14	-14
thousand of	-11	-10	-11	-11	-14	-11	-11
threat	-13	-13	-12	-12	-13	-12	-12
three	-7	9	0	16	8	1	0
three $	-26	-29	-26	-38	-25	-25	-28
three azs	-23	-23	-24	-24	-23	-22	-22
three column	-25	32	-2	-3	-1	-1	-2
three year	26	27	21	23	77	26	25
three zone	-9	-9	-10	-9	-9	-9	-9
throttl	-36	-31	-31	-32	-36	-31	-33
throttl limit	-49	-42	-40	-42	-54	-42	-42
through	-19	-31	-31	-30	-39	-30	-31
through @	-13	-23	-21	-21	-26	-21	-21
through a	-35	-34	-36	-34	-46	-34	-47
through our	-28	-24	-25	-25	-24	-24	-25
through the	-12	-12	-13	-13	-12	-12	-12
through which	-12	-15	-12	-13	-14	-12	-12
throughput	25	38	-1	41	117	39	40
throughput for	-18	-16	-16	-18	-22	-16	-16
thru	-48	-37	-41	-45	-44	-37	-48
tick	-28	-29	-31	-28	-31	-28	-32
ticket	-1	2	2	0	16	2	0
ticket for	-15	-14	-14	-16	-15	-13	-16
tie	17	17	18	41	16	18	17
tier	-58	-59	-66	-58	-62	-60	-63
time	-10	-11	-7	-10	16	-13	-14
time $	13	-3	-4	-5	-7	-3	-6
time object	-48	-49	-58	-48	-52	-48	-49
time out	37	51	51	32	104	52	51
time recoveri	-19	-16	10	-16	-23	-17	-21
timeout	-38	-37	-38	-36	-38	-36	-45
timeout of	-33	-32	-34	-32	-33	-32	-45
tini	1	-13	0	19	1	1	1
tls	-20	-19	-16	-20	-22	-19	-14
tls $	-67	-58	-63	-62	-63	-59	-73
tls 1	-21	-21	-22	-31	-23	-21	-26
tls between	-27	-26	-26	-26	-27	-26	-39
tls cert	-6	-6	-7	-7	-1	-6	-8
tls disabl	-21	-20	-22	-22	-21	-20	-22
tls for	-13	-12	-14	-13	-12	-12	-12
tls on	-29	-28	-30	-29	-31	-28	-32
tls version	-29	-27	-29	-27	-28	-27	-28
tls who	33	32	-10	34	17	32	112
tlsv1	-33	-33	-32	-32	-38	-32	-40
to	-14	-15	-18	-12	-12	-16	-17
to $	-24	-23	-23	-23	-24	-22	-24
to 0	-10	-9	-10	-10	-10	-9	-9
to 1	-15	-13	-14	-14	-15	-13	-14
to 16	-20	-24	-22	-37	-21	-21	-23
to @	-36	-19	-38	-35	-20	-30	-33
to a	-22	-18	-10	-20	-25	-20	-21
to act	-6	-5	-5	-9	-5	-5	-5
to add	-25	-25	-26	-27	-28	-25	-33
to agent	-8	-6	-6	-6	-6	-6	-7
to all	-29	-27	-28	-28	-42	-28	-34
to amazon	-30	-33	-30	-9	-35	-28	-39
to an	-36	-32	-33	-32	-23	-31	-32
to anoth	-9	-9	-8	-8	-9	-9	-10
to answer	-6	-5	-22	-5	-13	35	-3
to appli	-6	2	-10	-2	-20	1	43
to ask	-14	-3	-16	-3	-29	46	-2
to attach	31	28	18	16	89	28	30
to aws	-25	-55	-45	-27	-72	-45	-47
to babysit	12	9	0	52	5	12	10
to be	37	30	72	50	33	37	35
to blame	-39	-53	-40	-43	-60	-39	-40
to both	-35	-38	-36	-33	-60	-33	-57
to by	-9	-5	-14	-10	-9	-9	-8
to call	-27	-23	-28	-23	-26	-23	-25
to care	-22	-33	-23	-8	-23	-23	-45
to date	-30	-32	-29	-27	-31	-26	-28
to deal	-13	-10	-9	-10	-10	-9	-11
to decid	-18	-21	-17	-21	-17	-17	-18
to defin	-47	-47	-75	-46	-69	-50	-45
to do	35	5	-13	16	-12	-4	-9
to enabl	-28	-27	-28	-28	-44	-28	-44
to encrypt	-40	-39	-40	-39	-51	-39	-46
to fix	-26	-26	-28	-44	-26	-25	-26
to flip	-41	-59	-39	-42	-44	-42	-41
to get	-9	-8	-8	-8	-8	-8	-10
to have	-13	-12	-11	-12	-12	-11	-12
to instal	-6	-6	-6	-6	-6	-6	-9
to it	-50	-51	-54	-53	-54	-53	-68
to keep	-46	-39	-37	-2	-63	-36	-38
to know	12	23	1	-20	0	1	1
to look	13	4	13	59	12	13	10
to maintain	-30	-79	-32	0	-30	-30	-30
to me	70	24	48	21	7	21	22
to move	-45	-24	-24	-25	-24	-24	-25
to my	48	37	13	26	61	25	25
to nairobi	6	6	-11	2	33	4	6
to our	2	-22	-36	-27	-34	-30	-29
to patch	-16	-11	-14	25	-12	-11	-11
to plain	5	21	5	4	4	5	4
to plan	-9	-9	-14	-10	-11	-10	-9
to prod	-41	-23	-22	-24	-24	-22	-22
to protect	-17	-17	-16	-16	-22	-17	-17
to put	-23	-29	-26	-11	-23	-22	-21
to reboot	-23	-8	-7	-8	9	-8	-11
to renew	-6	-6	-8	-7	-6	-6	-6
to repair	-12	-12	-10	-10	-10	-10	-10
to replac	-27	-34	-27	-49	-27	-27	-27
to review	-22	-21	-24	-22	-22	-21	-27
to rotat	51	50	53	53	36	49	108
to run	66	27	35	69	18	35	31
to scan	-9	-7	-7	-7	-9	-7	-8
to schedul	-12	-9	-9	-8	-8	-8	-9
to secur	-32	-26	-25	-26	-28	-26	-34
to set	-29	-30	-27	-37	-28	-27	-29
to sort	-24	-24	-24	-24	-24	-26	-43
to take	37	14	9	11	11	12	12
to the	-8	-14	-14	-16	-12	-14	-15
to think	7	8	3	35	1	6	6
to tls	-10	-10	-10	-10	-12	-9	-9
to touch	-23	-31	-18	12	-21	-16	-18
to turn	-9	-7	-7	-7	-8	-7	-7
to two	25	20	7	8	81	21	24
to updat	0	-10	2	31	-6	2	-1
to upgrad	-15	-15	-16	-16	-16	-16	-24
to us	-8	12	-6	-7	-9	-6	-11
to whom	-41	-18	-44	-57	-62	-41	-68
to write	-15	-12	-12	-12	-15	-12	-16
to you	-3	-1	0	-3	-25	30	-1
todai	6	4	-31	-16	-27	-13	-11
todai $	70	35	17	34	14	32	35
todai what	-35	-24	-47	-25	-27	-27	-24
todo	-3	28	-2	-11	-10	-3	-2
toggl	-58	-50	-57	-57	-47	-48	-49
token	-42	-42	-46	-42	-18	-47	-46
token of	-16	-16	-16	-16	-19	-16	-19
told	-28	-26	-28	-28	-28	-25	-29
tomorrow	40	11	9	10	25	11	12
tomorrow $	40	11	9	10	25	11	12
tonight	10	-8	10	13	83	15	5
tonight $	-26	-43	-22	-21	26	-19	-30
too	-54	-50	-50	-53	-51	-49	-57
too $	-64	-62	-62	-58	-61	-61	-65
too low	-11	-10	-10	-11	-14	-10	-10
took	-10	-9	-9	-9	-10	-9	-9
tool	-17	-15	-49	-14	-43	38	-37
top	-45	-46	-46	-52	-53	-45	-64
top of	-45	-46	-46	-52	-53	-45	-64
topic	-26	-28	-37	-24	-33	1	-26
topic and	-19	-18	-18	-18	-22	-19	-25
touch	-39	-41	-38	-26	-42	-36	-44
touch the	-49	-41	-42	-45	-47	-41	-60
trace	-7	-7	-7	-8	-11	-7	-8
traffic	-30	-29	-33	-29	-31	-29	-34
traffic $	-31	-22	-25	-23	-25	-22	-24
traffic over	-19	-18	-18	-20	-17	-18	-26
train	-36	-35	-16	-30	-39	-42	-42
train @	15	13	13	60	8	15	14
train contain	-15	-16	-15	-17	-15	-15	-14
train data	-51	-48	-51	-47	-48	-46	-50
train in	32	44	89	44	45	21	45
train its	-16	-16	-17	-16	-19	-17	-25
train of	-15	-14	-16	-15	-16	-15	-21
train our	-37	-37	-39	-37	-45	-37	-56
train whose	-53	-54	-67	-53	-53	-53	-73
transfer	-22	-18	-17	-17	-18	-17	-19
transit	-29	-27	15	-28	-34	-27	-40
transit $	-4	-3	45	-3	-20	-4	-11
trigger	-55	-55	-59	-54	-58	-55	-61
trigger $	-20	-19	-20	-19	-21	-19	-25
trim	-27	-21	-21	-23	-22	-21	-23
tripl	-49	-48	-48	-56	-78	-48	-52
truck	-33	-32	-32	-38	-42	-31	-38
true	-50	-47	-65	-47	-41	-46	-60
true $	-42	-38	-55	-37	-16	-37	-51
true or	-44	-39	-44	-42	-54	-38	-51
trust	-31	-31	-36	-31	-39	-18	-35
trust advisor	-52	-51	-52	-55	-64	-53	-62
tuesdai	38	40	40	42	132	21	20
tune	-35	-38	-33	-34	-35	-33	-35
tune it	-18	-18	-18	-19	-21	-18	-19
tune them	-25	-19	-19	-19	-23	-19	-19
tunnel	-54	-47	-47	-60	-56	-45	-53
tunnel of	-22	-22	-23	-23	-26	-23	-35
turn	-29	-29	-29	-31	-22	-27	-35
turn @	-28	-30	-32	-27	-30	-28	-27
turn it	-7	-9	-7	-7	-8	-7	-7
turn on	-37	-36	-36	-41	-36	-34	-37
turn them	-16	-14	-15	-14	-16	-15	-14
two	-18	-17	-15	-14	-13	-17	-24
two azs	-40	-43	-57	-40	-40	-44	-59
two custom	-9	-9	-9	-9	-16	-9	-9
two dev	11	12	11	32	9	11	9
two of	-2	-1	-3	11	-3	-1	-4
two region	-25	-24	-28	-25	-29	-24	-23
two week	-10	-7	-8	-8	-8	-7	-8
two year	-24	-20	-28	-20	-20	-20	-19
txt	-14	-12	-13	-13	-13	-12	-14
txt in	-17	-15	-16	-17	-16	-16	-17
type	-17	-13	-10	-17	-21	-6	7
type in	-4	-4	24	-6	-24	19	-14
tyre	33	31	29	26	75	30	1
tyre $	33	31	29	26	75	30	1
u	69	28	8	27	16	99	32
ubuntu	-37	-43	-35	-39	-42	-35	-41
ubuntu @	-29	-27	-27	-28	-33	-27	-38
uh	-8	-7	-8	-8	-7	-8	-12
um	44	15	-11	14	9	13	12
under	-35	-34	-36	-35	-36	-27	-40
under @	-30	-34	-39	-38	-39	-36	-40
under a	-40	-40	-41	-39	-41	-40	-56
under an	-47	-45	-48	-45	-45	-45	-60
under it	-26	-25	-30	-31	-29	-25	-26
under load	-34	-54	-33	-37	-35	-33	-34
under our	-40	-39	-29	-32	-39	-30	-34
under the	-4	1	-5	-2	-21	38	-8
underli	-56	-46	-50	-48	-51	-47	-70
underli comput	-55	-39	-42	-42	-45	-40	-67
underli host	-22	-20	-21	-20	-21	-20	-22
underneath	-58	-52	-50	-59	-53	-49	-67
underneath @	-50	-39	-40	-55	-41	-39	-53
undersea	-27	-26	-26	-26	-26	-26	-37
understood	-27	-28	-28	-29	-31	-29	-30
unintend	-20	-16	-17	-17	-17	-16	-18
uninterrupt	-27	-26	-30	-27	-37	-27	-28
uninterrupt power	-27	-26	-30	-27	-37	-27	-28
unit	-29	-29	-31	-29	-33	-31	-30
unless	-33	-33	-34	-33	-42	-34	-42
unless we	-32	-31	-33	-31	-42	-33	-42
unlik	-18	26	-11	-11	-13	-14	-12
unlik @	-18	26	-11	-11	-13	-14	-12
unlock	-34	-30	-30	-29	-32	-29	-29
unlock code	-34	-30	-30	-29	-32	-29	-29
untag	-7	-7	-8	-7	-7	-7	-7
untag imag	-7	-7	-8	-7	-7	-7	-7
unus	-56	-52	-52	-51	-57	-52	-60
unus @	-72	-65	-65	-63	-71	-64	-77
up	-14	-17	-19	-18	-13	-17	-11
up $	-36	-33	-31	-34	-39	-33	-34
up 200	-8	-7	-7	-7	-9	-7	-7
up @	-62	-84	-88	-79	-93	-80	-118
up a	11	23	17	22	67	24	23
up and	-22	7	-14	-15	-15	-14	-14
up by	-40	-32	-35	-31	-34	-32	-35
up etcd	-28	-27	-29	-26	-30	-26	-34
up for	106	19	13	29	5	31	28
up in	-68	-69	-69	-75	-112	-68	-77
up our	51	70	67	72	35	72	176
up sinc	-44	-47	-30	-37	-41	-30	-33
up the	1	-1	1	0	33	0	-13
up to	-28	-27	-28	-26	-29	-26	-29
updat	-27	-25	-22	-20	-21	-20	3
updat $	-100	-99	-94	-68	-119	-67	-91
updat @	-34	-33	-33	-33	-35	-33	-47
updat a	-19	-19	-20	-19	-20	-19	-28
updat avail	32	37	86	35	37	36	36
updat by	-46	-46	-45	-47	-45	-45	-79
updat do	-64	-60	-59	-60	-62	-61	-103
updat for	-20	-20	-23	-31	-19	-20	-22
updat from	-13	-14	-13	-20	-13	-13	-13
updat in	8	15	59	16	14	14	13
updat is	-28	-28	-28	-28	-29	-28	-51
updat it	18	20	19	20	56	20	-5
updat mode	12	21	59	19	8	18	16
updat of	25	24	23	23	4	17	55
updat on	1	3	4	2	45	6	14
updat onto	-33	-33	-32	-32	-36	-32	-43
updat our	29	30	27	28	8	20	71
updat that	-32	-25	-24	-29	-35	-24	-31
updat the	-16	-13	-14	-13	-16	-13	-4
updat them	-16	-27	-15	-16	-16	-15	-16
updat to	-19	-40	-19	4	-19	-19	-26
updat under	-9	-8	-8	-8	-12	-8	-8
updat us	-51	-50	-68	-49	-71	-50	-75
updat who	53	56	59	62	61	62	151
updat with	-53	-41	-41	-44	-42	-41	-52
updat without	-22	-20	-25	-22	-21	-20	-23
upgrad	-12	-12	-2	2	-12	-7	39
upgrad $	-29	-40	-33	12	-34	-17	80
upgrad @	-63	-66	-75	-79	-69	-63	-78
upgrad do	12	14	8	12	11	13	52
upgrad from	-20	-24	-22	-37	-21	-21	-23
upgrad in	-103	-100	-97	-98	-90	-88	-131
upgrad it	-28	-27	-27	-27	-27	-27	-45
upgrad karpent	-18	-18	-20	-19	-17	-18	-20
upgrad on	34	40	33	33	39	40	91
upgrad our	46	65	63	64	60	65	155
upgrad the	-47	-48	-51	-49	-55	-47	-59
upgrad there	-61	-60	-62	-60	-65	-61	-98
upgrad who	-30	-28	-29	-28	-29	-28	-36
upkeep	-12	16	-10	12	-14	-10	-10
upkeep $	-9	27	-5	19	-13	-6	-4
uplink	-39	-40	-42	-38	-38	-38	-38
uplink of	-35	-39	-41	-35	-36	-36	-38
upload	-40	-38	-40	-38	-44	-38	-52
upload $	-33	-34	-33	-34	-49	-35	-58
upload to	-52	-50	-51	-48	-50	-48	-51
ups	-22	-22	-22	-23	-27	-22	-29
ups batteri	-25	-25	-24	-25	-31	-24	-32
uptim	-34	-36	-36	-34	-36	-33	-44
uptim of	-34	-36	-33	-33	-36	-32	-37
url	-37	-34	-33	-34	-26	-33	-37
us	10	-3	-7	4	-2	-3	10
us $	26	13	-1	10	4	3	29
us @	6	-77	-32	-13	-31	-28	-30
us a	-31	-37	-31	-31	-34	-30	-31
us and	67	46	3	-6	14	17	17
us as	-36	-35	-36	-35	-36	-36	-63
us ask	-14	-12	-12	-12	-13	-12	-13
us aws	-41	-39	-45	-38	-44	-38	-51
us by	-20	-20	-19	-18	-19	-18	-20
us daili	-21	-21	-26	-21	-33	-21	-23
us east	-4	0	0	0	24	-1	-5
us from	-15	-14	-14	-16	-17	-15	-22
us i	-51	-50	-67	-51	-54	-50	-54
us in	-11	-10	-10	-12	-10	-10	-15
us more	-5	-39	-7	62	-11	-8	-6
us no	4	5	2	22	5	5	1
us off	28	52	28	22	29	30	67
us on	-34	-14	-13	-18	16	-15	-23
us or	-12	-5	-10	-7	8	-4	19
us our	-24	-28	-22	-23	-23	-22	-30
us patch	15	18	15	62	14	17	-11
us right	-24	-27	-24	-29	-26	-24	-24
us that	-9	-8	-8	-10	-10	-8	-10
us the	-6	-7	-7	1	-5	-5	-8
us them	123	12	8	19	16	14	-6
us to	-26	-24	-27	-15	-35	-24	-24
us what	81	12	9	18	17	16	15
us when	-14	-58	-50	-56	-60	-50	-59
us who	-2	2	2	1	-8	1	20
us with	-9	19	-8	-40	-15	-8	-9
usag	7	27	13	37	22	150	25
usag $	15	33	16	38	23	145	29
use	-16	-47	-34	-29	-49	-11	-34
use $	-43	-41	-43	-46	-40	-58	-44
use @	8	-72	-42	-15	-38	-33	-34
use a	-24	-22	-22	-26	-38	26	-33
use an	-37	-28	-30	-32	-40	-29	-32
use as	-19	-19	-20	-22	-24	-19	-26
use it	54	17	1	10	-7	14	13
use of	-10	-8	-9	-9	-10	-9	-8
use thi	-15	-2	-1	-1	-20	53	-15
use you	-8	-2	0	0	-8	25	-2
user	-50	-47	-43	-44	-38	-45	-49
user $	-60	-66	-33	-55	-71	-55	-57
user and	-19	-22	-19	-19	-20	-19	-20
user authent	-32	-30	-31	-30	-35	-32	-30
user from	-15	-15	-14	-14	-19	-14	-14
user get	-15	-12	-13	-13	-14	-12	-13
user in	-53	-55	-68	-54	-56	-60	-76
user into	-45	-47	-46	-45	-58	-48	-70
user manag	-42	-34	-53	-35	-42	-34	-34
user may	-27	-48	-25	-25	-25	-25	-25
user of	-21	-21	-22	-21	-28	-21	-21
user on	6	0	29	4	-17	1	8
user permiss	-9	-9	-9	-9	-9	-9	-10
util	-32	-31	-31	-30	-32	-29	-29
util and	-32	-31	-31	-30	-32	-29	-29
v	3	111	15	11	-4	16	15
v @	4	120	17	13	-5	18	17
v1	-1	-12	33	-3	-27	-9	-4
v2	-17	-16	-17	-16	-17	-16	-21
v2 capac	-19	-19	-20	-18	-19	-19	-24
valid	-31	-32	-32	-32	-34	-31	-31
valid $	-58	-58	-60	-58	-66	-59	-59
valid @	-13	-13	-14	-13	-13	-13	-13
valid cname	-9	-8	-9	-10	-12	-9	-9
valid of	-11	-10	-11	-10	-11	-10	-11
valid the	-11	-9	-10	-9	-11	-9	-9
valu	23	-1	14	62	23	22	24
valu store	27	1	15	67	27	25	28
var	-44	-25	-27	-26	-29	-26	-26
variabl	-36	-34	-39	-34	-35	-34	-34
variabl of	-22	-22	-26	-23	-24	-23	-24
vcenter	-41	-39	-38	-38	-39	-37	-59
vcpu	8	15	9	14	52	8	14
vendor	35	12	12	11	12	12	11
verifi	-15	-13	-13	-13	-14	-13	-14
verifi that	-15	-13	-13	-13	-14	-13	-14
version	-42	-39	-29	-38	-38	-34	-46
version $	-71	-65	-80	-58	-42	-64	-70
version and	-37	-32	-32	-33	-31	-32	-52
version behind	-44	-44	-51	-55	-44	-44	-68
version bump	7	5	6	5	5	7	41
version for	-40	-40	-41	-39	-40	-40	-67
version in	13	26	98	26	24	28	26
version of	15	16	14	15	-8	52	13
version on	-24	-21	-24	-21	-4	-23	-22
version that	-24	-25	-26	-32	-27	-24	-25
version to	-51	-47	-51	-46	-48	-46	-48
version updat	-23	-23	-25	-23	-22	-22	-32
version upgrad	-63	-61	-32	-63	-65	-62	-92
versu	14	73	34	45	28	31	28
versu @	12	75	28	47	31	31	28
vessel	-25	-23	-23	-25	-26	-22	-24
vet	-33	-31	-32	-32	-38	-32	-33
vet the	-22	-22	-22	-23	-31	-22	-24
via	-36	-47	-34	-29	-38	-34	-36
via @	-30	-35	-27	-14	-29	-27	-31
video	23	26	17	39	119	11	8
view	-31	-4	-30	-22	-24	-21	-22
view $	-15	16	-5	-4	-8	-6	-5
viewer	-42	-39	-42	-38	-40	-38	-40
virtual	-53	-51	-53	-51	-55	-51	-70
virtual layer	-62	-60	-63	-61	-66	-60	-85
viru	-20	-18	-20	-18	-20	-18	-18
visibl	-18	-17	-18	-17	-18	-17	-17
visitor	-40	-39	-42	-39	-60	-41	-56
volum	-45	-35	-35	-36	-27	-35	-41
volum $	14	10	6	5	41	12	-5
volum encrypt	-69	-68	-68	-66	-78	-67	-80
volum of	-10	-10	-9	-10	-14	-9	-11
vpn	-4	-1	-2	-1	4	-4	26
vpn $	-6	-5	-5	-10	-35	-5	39
vpn client	55	54	50	50	91	41	94
vs	23	63	13	43	12	12	6
vs @	6	122	22	16	22	24	22
vs a	9	103	13	3	19	18	9
vs amazon	99	72	28	31	16	39	25
vs aws	91	-38	37	22	86	38	15
vs guest	-38	-40	-40	-43	-44	-38	-70
vs in	35	10	107	67	-3	35	37
vs normal	22	106	22	10	23	25	18
vs their	43	-23	7	5	2	1	0
vsphere	-66	-68	-64	-60	-66	-58	-62
vuln	-49	-48	-46	-47	-49	-49	-56
vulner	-18	-17	-17	-17	-20	-18	-12
vulner $	40	41	41	41	33	38	113
vulner @	-14	-15	-15	-14	-14	-14	-14
vulner in	-26	-25	-27	-25	-29	-26	-35
vulner scan	-19	-20	-22	-20	-22	-21	-20
w	9	23	-11	-6	-6	-6	-5
w @	-2	-50	-72	-26	-47	-42	-41
w a	-26	-36	-24	-25	-24	-25	-25
w o	-20	-20	-20	-19	-23	-19	-21
w out	32	5	28	87	31	31	31
wait	-6	-61	-30	4	-43	-31	-34
walk	13	-15	-17	-30	-19	-15	-16
walk around	-8	-8	-8	-8	-9	-8	-12
walk me	81	23	19	24	11	25	25
walk off	-27	-26	-26	-52	-27	-27	-27
wall	-32	-31	-51	-33	-35	-31	-33
want	7	-15	5	42	3	5	3
want @	8	15	15	45	15	18	18
want a	11	-7	-5	13	-4	-7	-5
want amazon	3	2	3	8	3	3	3
want it	17	3	3	2	1	3	3
want the	-15	-48	-19	33	-18	-18	-19
want to	11	-6	6	34	5	8	6
want us	16	38	49	9	15	17	18
war	-48	-20	-20	-21	28	-32	-23
warehous	-23	-24	-22	-23	-9	-21	-30
warehous who	-30	-24	-29	-24	-30	-24	-27
was	-12	-11	-12	-12	-6	1	-16
was in	-25	-19	-18	-21	-20	-20	-18
was it	0	1	1	-2	47	-15	-15
was off	-9	-8	-7	-8	-8	-7	-7
was open	-21	-18	-17	-21	-18	-18	-20
was public	-48	-41	-45	-41	-47	-44	-45
was respons	-3	-2	0	-1	14	-3	-27
was that	-6	-6	-6	-7	-7	-7	-9
watch	-52	-46	-50	-49	-54	-46	-49
watch the	-41	-35	-38	-35	-41	-35	-39
water	-10	-10	-10	-10	-10	-10	-16
way	-6	-4	-10	21	-17	-5	-8
way $	-12	-11	-11	-13	-11	-11	-14
we	-16	-12	-24	-14	-23	-20	-19
we $	-44	-50	-46	-60	-48	-44	-50
we actual	110	15	31	34	32	35	36
we are	31	12	10	12	10	12	11
we ask	23	24	13	22	16	97	23
we be	44	7	15	45	12	22	23
we bring	-29	-28	-27	-28	-29	-27	-30
we cannot	19	6	18	55	19	19	19
we carri	-16	15	-12	-23	-12	-11	-16
we close	-27	-29	-27	-36	-43	-31	-36
we configur	-10	-10	-9	-11	-10	-10	-10
we creat	-8	-12	-8	-10	-8	-8	-9
we deploi	-30	-28	-29	-28	-33	-28	-30
we do	-15	-51	-56	-54	-48	-52	-67
we dont	-24	-31	-24	-31	-25	-24	-29
we expect	-11	-10	-10	-11	-12	-10	-12
we go	-8	-37	-16	32	-6	-4	-5
we got	8	14	16	14	1	10	46
we had	24	24	12	26	11	25	83
we harden	-47	-47	-49	-47	-48	-49	-71
we have	33	24	15	0	12	15	50
we host	11	39	-3	-10	8	9	5
we import	-30	-28	-23	21	-24	-20	-21
we inherit	73	18	-9	19	20	16	21
we instal	-17	-12	-36	-40	-22	-20	8
we keep	-25	-49	-26	-35	-26	-26	-26
we launch	-89	-91	-95	-91	-94	-88	-153
we look	-3	-23	-22	-18	-19	-20	-19
we made	-12	-12	-12	-12	-12	-12	-19
we manag	-89	-66	-61	-59	-62	-62	-68
we migrat	43	17	17	16	13	16	17
we move	-28	-53	-28	-28	-28	-28	-28
we must	18	-6	-20	-8	-8	-6	-17
we need	-19	-19	-18	16	-20	-19	-23
we never	-32	-32	-31	-33	-32	-30	-45
we onli	-9	-17	-10	-5	-9	-9	-10
we patch	-68	-68	-83	-69	-69	-69	-104
we pay	-23	-32	-23	-31	-24	-22	-23
we plan	-36	-34	-32	-33	-33	-32	-40
we put	-31	-22	-30	-33	-33	-32	-52
we respons	51	28	21	29	66	26	18
we run	55	62	21	31	16	23	11
we send	-33	-38	-34	-38	-38	-33	-32
we ship	-15	-23	-15	-15	-15	-15	-16
we still	3	-25	-24	-21	-31	-21	-30
we store	-50	-45	-48	-45	-45	-59	-51
we take	39	21	11	74	24	30	26
we the	-9	-8	-7	-8	-10	-8	-7
we to	-30	-56	-30	-31	-31	-30	-30
we train	-52	-42	-43	-42	-43	-42	-65
we turn	-16	-14	-15	-14	-16	-15	-14
we upload	-39	-39	-38	-37	-48	-38	-59
we use	-66	-84	-68	-66	-66	-70	-69
we want	8	7	8	23	8	8	8
we went	-46	-25	-47	-38	-42	-37	-39
we write	-40	-32	-30	-31	-31	-30	-32
we wrote	-30	-30	-30	-30	-57	-30	-30
weak	-19	-16	-18	-16	-16	-15	-17
weather	-1	-1	-28	-1	42	-4	0
weather in	-1	-1	-28	-1	42	-4	0
web	-15	-14	-14	-9	-16	-14	-19
web app	-6	-6	-9	9	-9	-6	-10
web applic	-34	-34	-34	-37	-36	-35	-57
web server	-10	-7	-7	-8	-8	-7	-8
web shop	-10	-10	-10	-10	-20	-10	-11
webhook	1	-7	1	13	17	3	1
websit	-7	-7	-9	39	-23	-5	-28
wed	-9	12	-13	-26	-12	-10	-12
week	9	-11	-8	-7	-7	-8	-7
week what	50	-6	14	16	10	-2	16
weekend	-12	-14	-6	-8	26	-13	-9
weight	-44	-29	-32	-53	-31	-30	-31
weight and	-44	-29	-32	-53	-31	-30	-31
well	-35	-36	-39	-37	-36	-35	-46
well $	-42	-43	-46	-42	-44	-43	-61
well as	-19	-27	-22	-32	-19	-20	-20
went	-33	-24	-34	-30	-34	-29	-30
went down	-15	-17	-13	-13	-13	-13	-13
wer	-15	-12	-12	-14	-14	-12	-17
were	16	78	21	21	17	21	21
were on	-36	-13	-23	-23	-28	-23	-24
weve	-7	-7	-7	-7	-7	-7	-11
weve got	-7	-7	-7	-7	-7	-7	-11
what	40	29	56	23	32	26	17
what $	117	81	85	35	19	39	18
what @	-26	36	204	59	30	51	50
what a	1	13	100	13	-9	9	12
what about	-102	-70	-113	-70	-95	-80	-6
what addit	2	8	2	1	2	2	2
what all	111	-24	17	26	28	28	30
what am	59	24	18	24	24	23	25
what amazon	26	-48	-66	-41	-74	-51	-51
what an	11	58	214	89	63	75	85
what and	-16	2	-4	1	9	45	11
what are	50	49	120	51	18	105	48
what can	-15	-8	-25	-4	-18	45	-11
what chang	10	61	8	5	12	14	15
what count	23	-3	62	53	16	21	21
what do	94	68	46	54	45	37	38
what doe	11	14	12	7	94	-7	-9
what exactli	30	36	88	34	31	34	38
what extra	-1	58	15	-9	17	14	16
what fall	37	30	6	-20	2	-10	7
what for	-6	-1	-23	4	62	-9	4
what goe	7	88	13	9	19	28	31
what i	1	4	-9	0	-1	25	0
what if	-134	-127	-135	-106	-112	-104	-113
what in	163	70	50	79	58	76	76
what is	20	37	151	39	55	39	31
what it	79	37	109	48	46	42	37
what kind	-1	0	-2	0	-3	11	0
what languag	-5	-4	-29	-5	-15	64	-5
what left	11	48	2	0	11	12	13
what mean	36	37	94	36	29	34	36
what meant	-17	8	83	15	5	8	14
what must	106	11	15	25	25	24	25
what nitro	18	17	77	19	14	-5	19
what not	67	14	3	25	18	23	25
what on	-13	-50	-73	-48	-55	-53	-89
what our	40	-29	-57	-28	10	-20	-39
what remain	100	26	5	21	8	21	21
what should	18	34	17	76	24	33	30
what sort	-2	-1	-20	-2	-8	33	-3
what stai	27	59	2	-37	-10	10	7
what that	-144	-127	-150	-113	-152	-141	-141
what the	43	35	23	40	125	34	34
what there	44	72	14	1	25	30	25
what thi	61	60	111	60	18	91	47
what time	-1	0	-22	-1	37	-7	1
what to	8	-21	-18	-4	-24	25	-3
what we	-21	-39	-57	-40	-51	-28	-48
what will	50	18	10	17	8	18	18
what work	-6	72	3	-12	15	15	15
what would	47	82	29	71	37	28	41
whatev	-30	-29	-31	-31	-36	-29	-30
whatev the	-24	-23	-26	-23	-37	-24	-26
when	-28	-24	-28	-25	-21	-20	-25
when $	-34	-24	-45	-22	12	-29	-29
when @	-57	-45	-48	-48	-58	-46	-47
when a	-29	-28	-30	-25	-34	-28	-27
when an	-37	-37	-38	-36	-49	-37	-43
when it	19	50	27	28	12	23	76
when its	-9	-8	-8	-8	-8	-8	-8
when more	-25	-25	-25	-26	-33	-25	-26
when one	-40	-35	-36	-36	-46	-34	-38
when our	-25	-23	-23	-23	-32	-23	-26
when the	-19	-16	-16	-17	-20	-17	-18
when thei	-31	-33	-34	-36	-54	-33	-39
when traffic	-42	-40	-44	-40	-49	-44	-42
when us	-15	-78	-41	-42	-44	-42	-42
when we	-13	-10	-33	-37	-43	-33	-47
when will	24	41	43	43	96	34	46
where	3	8	-2	31	-6	3	-7
where $	25	25	25	54	22	25	25
where @	-49	-48	-48	-49	-56	-48	-72
where a	-26	-26	-34	-32	-29	-29	-28
where do	-44	1	-22	-21	-23	14	-19
where doe	64	-13	16	68	12	13	2
where the	-6	-19	-6	53	-16	-4	-12
where to	26	26	26	64	23	26	23
where we	17	17	6	67	3	7	15
where would	32	17	32	69	32	32	32
whether	-22	-21	-21	-22	-22	-20	-23
whether @	-29	-25	-25	-25	-26	-25	-30
whether a	-10	-10	-11	-10	-10	-10	-10
whether we	-13	-12	-12	-12	-12	-11	-14
which	-5	-2	-9	6	-1	-5	-9
which $	-25	-19	-18	-38	-43	-25	-38
which @	-26	-9	-15	25	0	-7	-12
which a	-21	-18	-18	-18	-19	-17	-18
which account	-36	-28	-28	-28	-32	-27	-27
which aws	27	44	42	21	66	99	44
which bit	60	28	23	28	29	27	27
which control	-29	-24	-27	-33	-26	-30	-24
which countri	-35	-36	-37	-38	-45	-38	-38
which data	-18	-17	-18	-17	-19	-18	-17
which doe	-22	25	-1	-16	-7	-3	-20
which duti	21	74	22	8	17	22	23
which flavor	24	34	35	111	5	35	34
which is	-16	5	44	-21	51	5	8
which leav	0	-5	1	12	0	1	1
which of	-4	-6	1	17	55	4	26
which one	-7	-28	-7	32	24	-22	-4
which our	-7	-10	-7	-8	-7	-7	-7
which part	33	55	-17	-1	-4	-2	-18
which parti	-46	-40	-44	-41	-44	-41	-42
which peopl	-22	-19	-19	-19	-26	-19	-21
which princip	-36	-32	-30	-30	-40	-31	-30
which region	23	27	21	14	96	21	23
which servic	-68	-54	-69	-35	-62	-76	-60
which side	-38	-30	-34	-33	-37	-32	-32
which task	136	54	60	63	59	64	63
which thing	87	27	34	34	3	32	29
which user	-27	-44	-25	-25	-26	-24	-25
whichev	46	22	44	121	42	46	48
while	-16	-17	-16	-16	-18	-15	-17
while a	-15	-14	-15	-14	-21	-14	-14
who	-18	-19	-25	-21	-17	-20	-11
who $	5	85	29	32	24	33	109
who absorb	-27	-22	-22	-22	-26	-22	-25
who account	43	0	-8	-1	-17	5	7
who act	-45	-45	-45	-44	-48	-44	-56
who activ	-40	-42	-43	-41	-43	-39	-53
who add	-34	-34	-33	-33	-35	-32	-35
who answer	16	-8	-11	-11	-28	-12	-17
who appli	-36	-35	-36	-37	-43	-35	-43
who are	1	2	-3	2	-23	39	1
who arrang	-9	-10	-10	-9	-10	-9	-9
who assign	-55	-50	-52	-48	-50	-48	-60
who at	7	12	6	5	88	6	-31
who attach	-79	-77	-77	-74	-96	-75	-87
who author	-45	-44	-43	-44	-57	-44	-54
who back	74	82	76	84	167	84	129
who bring	-42	-42	-33	-34	18	-30	-61
who bui	-25	-23	-23	-23	-28	-24	-26
who build	-15	-15	-16	-16	-17	-15	-23
who built	12	10	-2	14	4	44	14
who bump	-54	-52	-56	-51	-58	-51	-58
who can	-57	-55	-56	-55	-59	-58	-88
who carri	-34	28	-23	-16	-28	-11	-12
who check	-9	-9	-9	-9	-11	-9	-10
who choos	-20	-19	-20	-20	-20	-19	-20
who classifi	-53	-52	-53	-53	-70	-53	-68
who clean	-32	-28	-29	-32	-31	-28	-31
who configur	-25	-25	-25	-25	-25	-24	-21
who connect	-32	-33	-32	-32	-60	-32	-37
who control	-12	-19	-11	-12	-13	-12	7
who correct	-8	-7	-8	-8	-9	-7	-8
who creat	-40	-38	-38	-36	-38	-36	-41
who deal	-32	-5	3	-1	-17	-2	74
who decid	-46	-43	-45	-43	-52	-43	-48
who defend	-17	-18	-17	-17	-28	-17	-18
who defin	-39	-38	-53	-38	-42	-41	-39
who delet	-4	-4	0	-1	24	1	-3
who design	-25	-24	-24	-23	-26	-24	-25
who do	52	54	53	50	171	36	11
who doe	15	31	5	10	1	13	65
who download	-21	-17	-17	-18	-20	-17	-17
who drop	-18	-22	-17	-17	-18	-17	-17
who enabl	-47	-47	-52	-44	-46	-44	-49
who encrypt	7	8	7	9	51	10	-2
who enforc	-25	-22	-22	-22	-29	-22	-23
who ensur	-31	-30	-31	-31	-36	-30	-34
who export	-25	-25	-31	-27	-27	-24	-24
who fail	-34	-35	-30	-31	-37	-34	-53
who fix	-4	-4	-7	-4	-8	-5	23
who flip	-25	-23	-26	-26	-25	-23	-26
who forc	-21	-19	-21	-19	-21	-19	-19
who get	-40	-39	-42	-38	-41	-38	-48
who give	-24	-21	-19	-21	-22	-20	-20
who got	92	-7	-24	21	12	17	-1
who gotta	-16	-15	-15	-15	-18	-15	-17
who govern	-33	-26	-31	-27	-29	-26	-28
who grant	-19	-17	-18	-17	-17	-17	-18
who guarante	-38	-38	-52	-39	-47	-39	-44
who guard	4	52	1	7	6	8	5
who had	-19	-19	-19	-24	-22	-19	-25
who handl	69	30	21	43	116	43	77
who harden	-18	-17	-18	-18	-19	-17	-24
who has	-11	-15	-25	-21	-26	-20	-25
who hire	-61	-62	-72	-61	-89	-65	-94
who hold	-41	-35	-38	-40	-43	-38	-58
who in	38	36	35	42	105	38	76
who initi	-18	-32	-19	-19	-19	-18	-18
who instal	16	18	17	15	5	18	57
who instrument	-23	-19	-19	-19	-19	-19	-21
who invent	21	40	48	54	139	41	35
who investig	-31	-25	-25	-25	-27	-25	-26
who is	-14	-13	-16	-13	-10	-13	-1
who isol	-26	-25	-26	-24	-28	-24	-28
who keep	-42	-42	-41	-40	-46	-39	-43
who kick	-32	-27	-27	-27	-33	-27	-32
who label	-37	-37	-37	-38	-59	-40	-54
who lai	-28	-27	-28	-28	-48	-29	-30
who launch	-61	-58	-63	-58	-70	-59	-69
who left	-33	-32	-31	-31	-44	-31	-35
who liabl	-12	-10	-11	-11	-14	-11	-12
who limit	-9	-9	-9	-10	-15	-10	-9
who list	-30	-28	-28	-29	-52	-29	-41
who lock	-18	-16	-16	-16	-25	-16	-16
who look	-32	-28	-29	-28	-32	-28	-22
who maintain	-11	-5	-9	-8	-15	-8	23
who make	-24	-23	-24	-23	-25	-23	-25
who manag	-1	5	-10	6	12	4	57
who map	-19	-22	-19	-18	-20	-18	-19
who may	-20	-19	-20	-19	-20	-18	-18
who meant	-26	-24	-36	-25	-24	-24	-27
who migrat	-15	-16	-16	-14	-18	-14	-14
who monitor	-24	-24	-24	-24	-42	-24	-27
who move	16	15	16	16	14	17	44
who must	-29	-26	-26	-26	-30	-26	-30
who narrow	-21	-16	-17	-17	-18	-16	-17
who now	-11	-8	-8	-9	-8	-8	-8
who obtain	-11	-10	-10	-10	-11	-10	-11
who on	-23	-14	-14	-14	24	-14	-26
who open	-31	-34	-31	-33	-38	-31	-38
who oper	-37	-36	-36	-35	-39	-35	-39
who or	38	36	132	36	15	32	3
who ought	-12	-11	-10	-11	-11	-10	-10
who own	19	53	55	58	88	53	152
who pai	-13	-9	-8	-11	8	-9	-40
who patch	-11	-6	-8	-7	15	-5	11
who per	-65	-50	-66	-54	-70	-59	-66
who perform	-37	-35	-36	-35	-38	-35	-55
who pick	-33	-34	-34	-35	-37	-33	-38
who place	-27	-26	-24	-27	-25	-24	-27
who plan	-25	-23	-25	-27	-24	-23	-31
who prevent	-21	-20	-20	-21	-29	-20	-24
who protect	-18	8	-15	-14	-14	-13	-17
who prove	-18	-18	-20	-19	-22	-18	-27
who provid	-34	-32	-32	-32	-34	-30	-34
who provis	-26	-36	-28	-27	-27	-28	-27
who publish	-18	-17	-18	-17	-17	-16	-18
who put	-42	-43	-42	-42	-50	-43	-63
who raiz	-8	-7	-7	-7	-9	-7	-8
who read	-8	3	-4	-5	-6	-5	-5
who rebuild	-27	-26	-31	-29	-32	-27	-36
who refresh	-39	-34	-42	-34	-33	-32	-33
who regist	-31	-26	-27	-27	-28	-26	-32
who releas	-45	-44	-45	-44	-44	-44	-44
who remov	-31	-38	-30	-31	-35	-31	-33
who renew	17	17	18	17	21	18	35
who repair	-54	-49	-50	-49	-55	-48	-59
who replac	-25	-26	-25	-24	-26	-24	-27
who replic	-31	-30	-31	-29	-34	-30	-44
who requir	-31	-30	-34	-29	-29	-29	-30
who respond	-30	-33	-28	-27	-29	-27	-29
who respons	29	65	63	67	95	66	131
who restart	6	8	10	11	-9	7	54
who restrict	-36	-35	-34	-33	-38	-33	-34
who review	-43	-41	-43	-40	-44	-40	-43
who revok	-21	-19	-19	-21	-23	-20	-23
who roll	-28	-27	-27	-27	-27	-26	-28
who rotat	-20	-13	-10	-2	-43	-6	104
who run	-72	-67	-87	-67	-69	-66	-76
who scale	-56	-51	-54	-51	-55	-51	-43
who scan	-34	-34	-35	-35	-41	-34	-52
who schedul	-93	-74	-72	-70	-73	-72	-113
who secur	29	-14	-31	-15	-18	-15	-28
who see	25	25	21	22	24	20	62
who select	-16	-15	-16	-15	-19	-15	-16
who separ	-10	-11	-10	-11	-10	-10	-10
who set	-31	-29	-29	-29	-32	-28	-32
who ship	-17	-16	-16	-16	-16	-16	-19
who should	-12	-11	-10	-11	-12	-10	-12
who shred	-24	-25	-25	-25	-31	-24	-28
who size	-58	-55	-56	-54	-66	-54	-72
who specifi	-31	-28	-28	-29	-44	-28	-28
who start	-36	-34	-41	-39	-36	-33	-35
who stop	-13	-13	-12	-12	-15	-12	-13
who store	-21	-19	-21	-20	-21	-20	-22
who subscrib	-13	-13	-13	-13	-14	-13	-15
who suppli	-18	-18	-19	-19	-18	-17	-21
who swap	-45	-47	-42	-43	-49	-43	-48
who switch	-21	-20	-23	-20	-22	-19	-20
who take	-18	-36	-38	-37	-39	-35	-53
who test	-32	-32	-34	-30	-56	-30	-37
who the	44	45	41	45	105	44	21
who then	-13	-13	-14	-13	-22	-13	-13
who trigger	-20	-19	-20	-19	-22	-19	-25
who trim	-27	-21	-21	-23	-22	-21	-23
who tune	-39	-35	-34	-34	-35	-34	-38
who turn	-41	-40	-41	-47	-42	-38	-42
who updat	-30	-26	-30	-27	-23	-26	-25
who upgrad	51	54	52	53	47	55	134
who valid	-10	-9	-9	-9	-10	-9	-10
who verifi	-15	-13	-13	-13	-14	-13	-14
who vet	-9	-9	-9	-9	-10	-9	-12
who was	13	14	16	16	46	14	-1
who who	206	245	110	118	82	91	24
who wipe	-16	-16	-16	-19	-16	-16	-17
who won	18	20	23	20	68	18	1
who work	-19	-19	-20	-19	-25	-19	-21
who write	-47	-43	-44	-42	-44	-42	-49
whod	-42	-36	-36	14	-56	-39	-63
whole	-22	-37	-36	-35	-46	-35	-44
whole pictur	-30	-47	-42	-41	-55	-40	-63
whom	-6	-3	-4	-6	-16	-5	39
whom $	-9	-4	-9	-8	-17	-6	37
whom do	44	44	44	42	19	43	83
whose	-25	-23	-30	-25	-25	-25	-6
whose $	44	38	45	45	43	46	125
whose control	-20	-20	-23	-21	-23	-20	-29
whose decis	-27	-26	-25	-26	-41	-26	-40
whose duti	-50	-35	-38	-36	-15	-36	-56
whose failur	-14	-12	-11	-12	-12	-12	-15
whose fault	23	23	21	22	2	24	59
whose headach	-20	-20	-20	-20	-21	-20	-38
whose homework	-16	-16	-18	-16	-23	-16	-18
whose is	-68	-66	-98	-67	-69	-67	-91
whose job	-19	-3	-17	-15	-24	-14	22
whose mess	-15	-16	-15	-16	-18	-15	-16
whose move	-28	-28	-28	-28	-28	-28	-50
whose oversight	-35	-36	-35	-36	-57	-35	-40
whose patch	-11	-10	-10	-17	-11	-10	-11
whose problem	-41	-40	-50	-43	-44	-40	-53
whose respons	-30	-28	-28	-28	-40	-28	-35
whose task	-30	-32	-32	-30	-42	-32	-43
whose to	-30	-29	-30	-30	-42	-30	-38
whose turn	30	28	26	23	70	28	-2
why	32	43	43	27	107	35	43
why doe	28	27	29	29	65	29	28
why is	20	21	20	23	59	8	23
wide	0	3	1	4	-18	5	44
wide open	4	7	4	8	-15	10	51
will	-22	-17	-19	-18	-17	1	-19
will @	0	17	18	18	64	14	20
will amazon	-21	-20	-23	-20	-23	-21	-21
will aws	-32	-29	-28	-28	-33	-29	-29
will be	-21	-27	-21	-25	-21	-23	-23
will it	-30	-27	-31	-28	-28	-27	-34
win	26	11	25	74	23	25	24
win $	25	12	24	70	24	25	24
window	-37	-34	-29	-24	-40	-36	-42
window $	-40	-37	-26	-16	-46	-39	-52
window and	-16	-18	-15	-16	-18	-16	-16
window for	-24	-23	-29	-27	-25	-23	-24
window of	-10	-9	-10	-12	-9	-10	-10
windows	-7	-11	-6	16	-7	-6	-6
windows $	1	-6	-3	22	0	0	0
windows @	-36	-34	-36	-37	-40	-34	-37
windows in	-26	-26	-28	-31	-28	-27	-34
windows licens	-63	-62	-60	-65	-62	-58	-75
windows on	-20	-20	-20	-23	-21	-21	-28
windows server	0	2	1	20	-2	2	-7
windows share	-8	-8	-7	-9	-7	-7	-7
windows updat	-8	-6	-6	-16	-11	-9	29
wipe	-45	-44	-44	-45	-47	-44	-49
wipe the	-18	-16	-18	-19	-17	-16	-16
wire	-80	-74	-78	-73	-82	-74	-88
wise	-20	-4	-19	-20	-27	-20	-24
wise $	0	19	1	0	-6	1	1
wish	68	34	23	60	6	32	28
wish to	68	34	23	60	6	32	28
with	5	-12	-12	0	-4	-10	-10
with $	-12	-9	-9	-10	-10	-9	-10
with @	31	-10	-24	-21	-21	-18	-25
with a	-5	-35	-5	27	-5	-3	29
with an	-6	-10	-4	8	-4	-4	-4
with aws	23	28	26	23	63	10	30
with custom	-48	-41	-42	-47	-45	-42	-65
with it	-22	-21	-21	-21	-21	-21	-28
with my	20	21	-2	13	81	24	22
with no	-1	8	7	43	4	7	5
with our	-28	-28	-28	-29	-30	-28	-46
with princip	-18	-18	-19	-20	-29	-20	-18
with sse	-59	-50	-52	-52	-59	-50	-53
with terraform	-18	-13	-12	-17	11	-14	-14
with the	-1	-12	-16	0	-11	-15	-14
with them	-32	-30	-30	-30	-30	-30	-44
with us	46	-11	-2	24	-1	5	0
with which	-53	-54	-40	-22	-46	-39	-47
with zero	26	23	25	54	26	26	26
within	-22	-22	-26	-22	-25	-21	-29
within specif	-11	-11	-16	-11	-12	-11	-15
without	-19	-20	-18	5	-11	-16	-17
without a	9	27	24	26	64	23	28
without be	-50	-49	-46	-48	-52	-47	-52
without me	-13	-24	-16	38	-24	-8	-8
without mfa	-14	-13	-13	-14	-15	-13	-14
without the	-11	-10	-10	-10	-12	-10	-11
without us	-29	-25	-28	-27	-27	-26	-26
won	18	20	23	20	68	18	1
won the	22	23	25	22	63	20	6
wont	-36	-36	-41	-39	-43	-36	-45
word	39	38	114	37	52	24	31
word $	42	40	111	40	71	35	29
word banana	-1	0	-1	-1	12	0	-2
word mean	17	17	55	15	-8	-7	16
work	-10	23	-5	10	-20	5	-5
work $	9	-13	7	63	7	32	11
work @	13	4	10	60	2	11	12
work disappear	-7	30	-9	2	4	4	2
work for	-41	-8	-53	6	-35	-24	-26
work in	1	24	2	-3	-5	0	2
worker	-11	-8	-8	-6	0	-5	15
worker $	-33	-26	-27	-28	-16	-26	-55
worker are	-11	-10	-10	-10	-12	-10	-11
worker machin	56	57	58	59	59	58	126
worker node	17	21	22	26	27	29	91
worker of	-43	-41	-41	-41	-49	-41	-60
worker os	-116	-100	-109	-97	-112	-97	-152
worker that	-11	-10	-11	-10	-10	-10	-14
worker who	2	3	-1	2	28	3	-27
workflow	10	27	12	5	32	13	13
workload	-43	-57	-54	-13	-52	-45	-54
workload $	-46	-46	-47	-48	-55	-46	-66
workload over	-29	-29	-29	-31	-50	-32	-34
world	-34	-29	-30	-31	-41	-29	-31
world $	-44	-42	-44	-41	-66	-41	-44
world who	-6	-6	-6	-9	-6	-6	-6
would	-2	38	-3	21	-21	-4	-3
would aws	-17	-16	-14	-15	-14	-14	-16
would be	11	8	11	55	10	14	14
would i	49	-7	-17	-2	-5	6	3
would like	9	1	2	4	3	2	3
would that	-23	-27	5	-47	-24	-23	-32
would the	20	56	27	19	25	26	27
would we	6	34	18	25	22	22	22
would you	41	24	27	82	27	16	37
wouldnt	-28	-26	-31	-26	-30	-27	-28
write	-34	-38	-40	-38	-31	-37	-45
write $	-56	-51	-40	-50	-41	-37	-40
write @	-98	-75	-82	-75	-80	-73	-103
write a	7	7	12	12	47	11	13
write and	-31	-29	-29	-29	-49	-29	-30
write capac	-32	-33	-36	-33	-38	-35	-34
write em	-56	-44	-43	-45	-46	-43	-57
write me	15	32	29	29	85	20	32
write our	-78	-55	-55	-52	-77	-53	-91
write the	-3	-23	-24	-23	-27	-23	-27
write to	-11	-9	-9	-9	-11	-9	-11
written	-38	-37	-43	-36	-36	-34	-36
written by	-42	-43	-51	-42	-42	-39	-42
wrong	-33	-21	-30	-24	10	-21	-23
wrote	7	8	5	0	35	7	-2
wtf	48	44	129	45	34	42	38
wtf is	48	44	129	45	34	42	38
xen	-94	-97	-141	-100	-114	-95	-137
xen kvm	-11	-11	-11	-12	-12	-11	-18
xss	-13	-13	-13	-13	-14	-13	-16
xz	-44	-40	-37	-39	-45	-38	-41
xz backdoor	-31	-26	-23	-24	-25	-23	-24
yeah	-14	-14	-13	-16	-13	-13	-13
yeah $	-14	-14	-13	-16	-13	-13	-13
year	-11	-9	-12	-11	-1	-10	-10
year $	-19	-18	-18	-20	-20	-18	-18
year ago	-23	-19	-27	-19	-19	-19	-19
yearli	-23	-23	-25	-23	-25	-22	-27
yearli rotat	-23	-23	-25	-23	-25	-22	-27
yes	-27	-29	-29	-29	-30	-27	-29
yes $	-23	-23	-26	-25	-28	-23	-25
yesterdai	105	68	62	69	161	64	66
yike	-14	-9	-9	-9	-10	-9	-10
you	30	31	31	46	33	116	31
you $	-26	-19	-28	-19	-60	39	-22
you a	-1	2	-13	0	55	18	-7
you and	10	10	2	12	-28	73	-1
you answer	3	3	-22	5	36	55	-2
you can	30	42	46	44	19	96	46
you do	-25	-13	-28	-7	-21	59	-16
you explain	14	0	1	-1	-9	-3	0
you get	-2	0	2	-2	-29	53	0
you give	15	-3	-2	-1	-22	14	0
you good	1	2	-3	2	-23	39	1
you list	57	26	27	27	20	23	28
you open	23	27	24	23	67	9	29
you say	17	-10	-4	45	13	56	17
you tell	-4	1	36	2	-24	-1	1
your	45	44	69	41	27	104	56
your answer	-1	0	-21	-1	-5	30	-1
your own	21	20	76	20	9	13	11
yourself	-27	-6	-19	7	-17	105	-18
zero	13	21	27	54	61	27	25
zip	-26	1	-27	-2	-30	-33	-35
zip or	24	14	22	70	7	23	17
zip vs	13	77	7	3	16	16	10
zone	-30	-29	2	-29	-39	-30	-35
zone $	-66	-69	-72	-66	-71	-67	-74
zone and	-48	-48	-68	-49	-52	-48	-48
zone in	-10	-9	-11	-9	-9	-9	-11
zone sai	-10	-9	-13	-10	-11	-10	-10
zone secur	-19	-19	-14	-20	-29	-20	-22
`;

/** What each sign counts for one half of a shared fact (src/understand/half.ts). */
export const halfWeights = {
  aws: [-1.4, 1.99, 0.07, 0.67, -0.18, -0.53, -0.15],
  customer: [-1.31, -0.6, 2.26, -0.26, 1.26, -0.53, 0.05],
} as const;

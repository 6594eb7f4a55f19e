// Written by `npm run learn` (test/questions/learn.ts).

/** To which side a wording leans: a line a mark, with what it adds for AWS and for the customer. */
export const leanings = `
$	1	24
% $	-29	-16
% %	10	19
% @	-21	35
% account	60	7
% add	32	-16
% alon	-34	-131
% also	-61	94
% ami	37	-3
% and	-77	-50
% answer	3	30
% anywai	-20	52
% app	4	61
% applic	-1	39
% are	0	33
% arent	4	88
% as	-18	-7
% ask	-135	-17
% assum	-23	31
% at	10	116
% audit	-18	48
% auditor	-5	42
% automat	-14	26
% back	-14	45
% build	33	84
% busi	-58	-111
% by	14	80
% carri	23	41
% check	-27	57
% choos	-16	73
% close	-1	24
% come	-30	48
% concern	-73	-28
% configur	31	36
% contain	-20	44
% content	-2	71
% correct	-30	92
% data	-34	65
% databas	-13	82
% decid	-19	52
% delet	40	-27
% design	-1	38
% disabl	11	60
% do	4	-62
% doe	-107	-110
% doesnt	-2	22
% domain	-16	29
% dont	-20	11
% duti	64	12
% enabl	-48	-44
% encrypt	-114	-103
% ever	90	5
% expect	-33	40
% fall	-9	19
% fault	3	38
% fix	-32	62
% fulli	-122	-68
% get	49	54
% go	1	31
% guarante	58	30
% guess	0	67
% half	-14	95
% hand	-29	69
% harden	52	49
% has	-24	18
% have	13	-38
% headach	21	73
% hold	-54	17
% hope	37	-17
% import	-13	39
% in	31	9
% inherit	-34	-19
% instal	2	-124
% is	-56	-71
% isnt	-16	29
% join	-27	30
% just	-16	10
% keep	69	17
% laptop	13	81
% launch	-22	40
% linux	62	36
% log	51	-21
% look	114	13
% lose	-7	55
% lost	-16	17
% maintain	15	-69
% make	37	-26
% manag	-2	42
% mean	-19	0
% move	-26	38
% must	-13	32
% need	79	-38
% never	23	-25
% no	23	31
% not	-19	20
% now	27	-2
% off	9	100
% offic	-85	-31
% old	52	15
% on	68	18
% onli	-17	20
% open	27	-25
% or	-2	-48
% own	-30	96
% part	-16	92
% pay	43	-10
% perform	-22	28
% plan	61	82
% presum	-23	38
% problem	12	-79
% protect	8	95
% provid	-25	30
% publish	99	-106
% put	45	20
% rebuild	-33	52
% region	24	67
% remov	-19	28
% replac	-26	34
% reset	14	48
% respons	51	45
% restor	-7	24
% right	36	71
% roll	-20	35
% rotat	-7	50
% run	-64	3
% say	34	-38
% scan	-13	26
% screen	80	-35
% secur	67	-48
% server	-49	88
% servic	9	36
% set	0	44
% ship	-28	58
% should	22	14
% side	28	13
% site	16	7
% so	-27	29
% spread	-33	59
% still	74	-56
% stop	-6	112
% suppos	-16	47
% swap	-31	38
% switch	-29	77
% take	-18	-82
% team	60	-4
% tell	21	52
% test	39	97
% that	53	15
% the	-77	-12
% thing	-26	-64
% think	29	-27
% tick	-5	64
% to	42	27
% touch	43	4
% train	9	111
% true	26	8
% turn	-47	51
% unless	7	58
% unus	-16	27
% updat	23	35
% upgrad	-32	-41
% upload	5	85
% use	59	-16
% user	8	80
% when	-7	93
% who	1	-60
% whose	-46	-48
% will	-25	34
% without	-16	19
% wont	-13	21
% write	30	32
% yes	34	-18
*	-42	-32
* %	-26	-33
* 0	11	25
* 1	-14	58
* 2	14	31
* 22	17	57
* 27001	28	14
* 3	-51	-45
* 90	0	85
* a	52	56
* about	33	-35
* access	33	89
* account	-26	98
* acl	-9	99
* across	16	48
* act	-12	77
* add	-14	58
* address	61	42
* admin	16	118
* administr	131	102
* after	-65	-33
* again	-53	-68
* against	33	41
* agent	-136	-136
* air	62	-2
* alarm	19	100
* all	85	54
* allow	3	51
* alreadi	-54	-30
* alwai	3	97
* am	-49	-53
* amazon	41	-102
* ami	36	136
* an	-2	40
* and	-21	-17
* anoth	38	37
* answer	4	78
* antiviru	-16	124
* any	9	48
* anyth	19	55
* apart	95	15
* api	110	40
* app	-3	77
* appli	-77	-12
* applic	-5	127
* architectur	142	70
* are	0	54
* around	27	-8
* artifact	3	66
* as	-43	15
* ask	1	45
* assess	44	-13
* asset	-24	93
* at	41	15
* attack	83	-3
* audit	58	5
* auditor	52	33
* authent	13	76
* author	72	9
* automat	-9	71
* avail	29	-29
* awar	-85	-78
* aws	65	-9
* azs	58	8
* back	-53	53
* backbon	53	10
* background	53	-6
* backup	-60	-49
* badg	31	2
* batch	-67	-87
* batteri	85	22
* be	16	59
* becom	44	24
* been	-3	37
* befor	48	91
* belong	-23	-37
* between	59	25
* bill	23	115
* bio	91	21
* blame	61	19
* block	30	107
* both	-112	-156
* box	-53	0
* breach	38	2
* broadli	-47	-6
* broken	68	1
* broker	-94	-67
* budget	5	57
* bug	54	-9
* bui	41	79
* build	95	51
* built	40	60
* busi	-56	-11
* by	54	45
* cabl	106	-17
* call	13	77
* can	90	21
* cant	-16	44
* capac	-130	-98
* card	1	82
* care	-89	-63
* case	14	48
* cctv	83	14
* center	123	-33
* cert	32	16
* certif	-87	-87
* certifi	30	24
* chang	50	30
* charg	-7	-56
* check	70	-17
* choos	-18	95
* ci	-104	-90
* classifi	3	105
* clean	-2	70
* client	-12	80
* close	9	76
* cloud	17	23
* cluster	-184	-173
* code	14	72
* colleagu	40	119
* come	26	5
* compani	-26	76
* complianc	-74	-6
* compliant	-45	18
* comput	38	30
* concern	-43	-12
* concurr	-11	22
* condit	62	-2
* confidenti	17	104
* configur	42	28
* connect	70	-72
* consol	7	44
* contact	-8	67
* contain	-77	12
* content	28	99
* continu	70	14
* control	38	12
* cool	77	-20
* corpor	18	57
* correct	30	23
* cost	-4	143
* countri	-22	69
* cover	-61	-34
* credenti	2	78
* cross	16	71
* current	-105	-41
* custom	52	99
* dai	-11	67
* data	30	63
* databas	-57	-71
* date	-18	-48
* db	-94	-96
* ddo	-99	-103
* dead	27	20
* deal	-44	-56
* decid	33	73
* decis	-8	70
* decommiss	77	-12
* default	19	-65
* defend	22	5
* defin	-6	61
* degauss	40	14
* delet	-7	79
* deliv	44	28
* deploi	-35	60
* deprec	27	88
* design	22	127
* detail	-10	53
* detect	63	3
* develop	21	74
* devic	82	6
* di	-14	-30
* diesel	84	-23
* directori	-62	-26
* disabl	15	60
* disast	-6	29
* disk	141	-25
* dispos	82	-30
* divid	-40	-65
* do	-71	-65
* docker	16	45
* domain	69	14
* done	54	29
* down	-79	-67
* download	9	83
* dr	-86	-94
* drift	6	125
* drill	21	61
* drive	148	-7
* dss	27	-7
* duti	16	57
* e	-40	-9
* each	-46	-66
* earthquak	52	-9
* edg	142	38
* em	-65	13
* email	-10	47
* employe	79	11
* enabl	11	-37
* encrypt	-120	-114
* end	-22	-26
* endpoint	-11	-100
* enforc	22	-8
* engin	-62	-74
* entir	5	36
* entri	60	-8
* environ	0	25
* environment	79	13
* escort	37	-13
* event	19	58
* ever	41	24
* everyth	-5	18
* facil	130	-30
* factor	7	60
* fail	-36	-34
* failur	126	29
* fall	-22	-26
* fals	54	13
* fault	25	-57
* feder	25	82
* fenc	124	-11
* fibr	95	10
* file	-9	20
* fire	107	30
* firewal	-130	-5
* firm	24	59
* firmwar	106	14
* first	2	37
* fix	-30	-91
* flaw	25	-1
* flood	16	-70
* for	-18	13
* forens	37	83
* free	-30	32
* from	43	5
* full	48	-16
* fulli	18	-14
* function	-8	113
* gatewai	-197	-179
* gdpr	9	80
* gener	149	-15
* general	-31	14
* get	17	51
* global	61	1
* go	-20	75
* goe	-57	-22
* got	-80	-104
* grant	11	59
* grid	76	3
* group	39	181
* grow	31	-13
* guarante	23	72
* guard	76	-4
* guest	15	129
* hack	-44	-30
* had	-50	-71
* half	-67	-26
* hall	79	21
* hand	-31	3
* handl	-6	16
* hard	107	-15
* harden	-75	15
* hardwar	107	11
* has	-59	-5
* have	-61	-13
* headach	31	94
* health	83	48
* high	-73	-23
* hipaa	-47	-3
* hire	66	-16
* hit	51	51
* hold	-39	58
* hook	-65	-32
* host	71	-54
* how	-32	-6
* http	58	31
* hypervisor	174	-7
* i	-57	17
* iaa	62	181
* ident	21	129
* if	-30	29
* imag	-82	1
* import	8	52
* in	17	56
* incid	25	-25
* increas	-5	56
* infrastructur	85	-44
* inherit	85	-39
* insid	75	69
* instal	-18	51
* integr	-22	-18
* intern	59	38
* internet	78	13
* into	49	72
* inventori	-21	85
* iot	-7	52
* is	-59	-37
* isnt	25	-14
* iso	9	24
* isol	118	-45
* it	-89	-67
* its	-16	-70
* itself	108	-2
* job	-17	-9
* just	-51	-21
* keep	29	19
* kei	-79	-35
* kept	-32	76
* key	5	87
* know	6	57
* label	20	106
* land	58	-33
* laptop	22	104
* launch	-24	83
* law	27	123
* layer	72	-39
* leak	13	20
* leav	3	96
* left	-79	-35
* librari	17	56
* licens	2	57
* life	-23	-28
* lift	-30	14
* like	81	35
* limit	-38	51
* link	97	15
* live	26	35
* local	90	22
* locat	86	4
* lock	19	63
* log	-64	-76
* login	20	55
* long	8	75
* look	-60	-12
* machin	83	-4
* maintain	-140	-136
* mainten	-36	-4
* make	35	50
* man	82	-1
* manag	-94	-95
* manual	8	35
* matter	-44	72
* may	32	-7
* me	-57	47
* mean	71	-24
* media	69	2
* meet	-130	-118
* memori	48	4
* mfa	27	99
* model	-73	20
* monitor	114	52
* more	37	48
* move	-47	28
* multi	6	72
* must	-37	-45
* my	-95	20
* nacl	35	121
* name	17	66
* need	68	3
* network	82	70
* new	51	-43
* next	-35	-83
* night	-8	-68
* nitro	200	53
* no	-54	75
* node	-167	-83
* not	70	25
* notic	-9	52
* object	-26	110
* of	55	-8
* off	-16	23
* offer	61	-33
* offic	-58	-67
* old	60	75
* on	-35	2
* onc	16	-14
* one	-43	-52
* onli	-84	-3
* open	-29	33
* or	-65	-69
* os	-61	-45
* other	-33	-67
* our	-10	47
* ourselv	-57	43
* out	33	-29
* outag	12	83
* over	-69	-39
* overal	-51	-21
* overnight	4	20
* owner	-47	5
* packag	-13	87
* pai	12	56
* part	2	130
* password	-37	42
* patch	-90	-171
* pci	-19	3
* pen	19	18
* penetr	-30	25
* peopl	52	-1
* perform	-20	-77
* perimet	133	-6
* permiss	3	62
* person	16	62
* phish	77	113
* physic	121	8
* pick	71	58
* plan	43	80
* pleas	-29	-22
* pls	-131	-137
* point	17	50
* polici	-53	22
* port	8	65
* power	99	21
* principl	-75	-34
* privaci	7	41
* privat	43	12
* problem	-47	-72
* procur	128	-5
* product	76	8
* proof	61	41
* protect	70	48
* prove	-16	4
* provid	7	-23
* proxi	-40	6
* publish	91	-16
* put	21	102
* q	-74	-119
* quarterli	6	78
* queue	-13	87
* quota	-42	85
* rack	58	39
* read	42	24
* rebuild	9	40
* record	17	73
* recoveri	1	79
* redund	101	-31
* region	67	27
* regist	20	47
* regul	-122	-62
* remov	-13	33
* renew	36	-15
* report	-14	93
* request	-15	47
* requir	-3	79
* reserv	-11	22
* resid	-21	14
* resili	36	50
* resourc	10	102
* respons	-46	-4
* rest	-146	-78
* restart	-64	-79
* retir	48	21
* review	68	57
* right	-49	-8
* risk	29	-11
* role	9	73
* room	82	-39
* root	20	88
* rotat	-109	-47
* rout	7	56
* router	133	44
* rpo	-5	53
* rto	-5	53
* rule	24	56
* run	101	1
* runtim	-122	-119
* safe	22	66
* same	-113	-71
* scale	-91	6
* scan	5	123
* screen	62	17
* script	-21	25
* second	-148	-228
* secret	26	59
* secur	53	70
* see	-42	3
* segment	-9	77
* sensit	-20	91
* separ	9	33
* server	-30	-34
* serverless	82	54
* servic	28	15
* set	52	80
* setup	-26	58
* share	-9	-35
* shop	-109	-16
* should	44	23
* shred	62	0
* side	-46	-15
* sign	-32	8
* signatur	86	-14
* sinc	32	82
* sit	-11	74
* site	72	-24
* sla	-4	-118
* sm	-84	-101
* snapshot	-60	-27
* so	-47	-72
* soc	43	9
* softwar	47	58
* somebodi	-48	30
* someon	7	30
* someth	-38	-72
* sourc	72	56
* speak	-20	30
* specif	-5	96
* split	-50	16
* stack	5	70
* staff	28	-81
* stai	-7	76
* still	-63	46
* stop	-6	112
* storag	86	-16
* store	-19	63
* stream	-115	-64
* stuff	-5	39
* subject	-18	30
* subnet	20	96
* suppli	64	-9
* supplier	-12	63
* suppress	80	33
* sure	67	-13
* surviv	-16	52
* suspici	-3	60
* switch	65	-31
* system	-27	39
* tabl	-17	24
* tag	19	95
* take	-97	2
* task	62	23
* teach	71	34
* team	9	-33
* technician	73	15
* tele	21	15
* tell	-6	51
* tenant	104	3
* test	78	101
* than	-8	61
* that	-63	-77
* the	-42	-82
* thei	-29	15
* their	-2	-22
* them	-23	-33
* themselv	70	-17
* then	-61	17
* there	-88	-38
* these	0	53
* thi	-106	-98
* thing	-81	-101
* think	6	66
* third	44	49
* those	-33	8
* through	34	25
* time	10	97
* tls	16	-37
* to	-17	26
* token	2	88
* too	-32	12
* touch	45	-9
* traffic	-105	-9
* train	-97	-47
* transit	-36	-15
* true	14	36
* trust	16	90
* turn	7	30
* two	-20	10
* under	-52	-25
* undersea	88	1
* uninterrupt	64	-9
* unless	20	57
* unus	17	95
* up	27	28
* updat	-140	-180
* upgrad	-132	-134
* upload	8	73
* ups	84	24
* uptim	84	7
* us	-101	-65
* use	19	98
* user	11	63
* version	-94	-111
* vet	65	33
* virtual	151	22
* visitor	99	-18
* volum	-8	120
* vpn	-44	20
* vs	-30	-89
* vuln	-14	57
* vulner	-1	-38
* walk	40	-20
* want	34	23
* was	15	55
* watch	18	66
* we	-48	2
* web	-2	72
* were	-24	-65
* what	-41	-51
* whatev	-42	-20
* when	-11	33
* where	17	58
* who	-54	-67
* whole	-106	-58
* whom	42	-50
* whose	-55	-83
* will	8	84
* windows	-106	-76
* wipe	80	2
* wire	-17	73
* with	21	41
* within	-27	66
* without	13	34
* wont	49	34
* work	55	33
* workload	-15	82
* world	15	55
* worri	55	-49
* would	51	6
* write	1	89
* wrote	-3	26
* you	28	86
* zone	79	93
*account-control	6	45
*account-control %	-3	48
*account-control 1	64	-45
*account-control 12	37	-3
*account-control 14	-2	26
*account-control 2	29	0
*account-control 3	89	-28
*account-control 4	-21	65
*account-control about	77	-22
*account-control accept	2	31
*account-control access	-13	34
*account-control account	10	16
*account-control across	-9	62
*account-control act	-3	21
*account-control action	40	-25
*account-control activ	-26	35
*account-control add	20	8
*account-control admin	-4	64
*account-control administr	-16	29
*account-control administratoraccess	-14	38
*account-control after	24	2
*account-control agreement	17	9
*account-control ai	-41	54
*account-control all	18	5
*account-control alwai	8	21
*account-control amazon	1	39
*account-control an	-12	34
*account-control anoth	17	-3
*account-control appli	-5	61
*account-control applic	-16	63
*account-control approv	-11	24
*account-control are	-4	34
*account-control around	-22	61
*account-control artifact	20	-11
*account-control as	-10	30
*account-control assess	35	13
*account-control assign	-11	64
*account-control assum	-12	22
*account-control attach	-4	45
*account-control auditor	-14	45
*account-control author	41	-34
*account-control automat	32	2
*account-control avail	67	-31
*account-control awai	-2	28
*account-control aws	23	-4
*account-control back	32	17
*account-control backend	90	-30
*account-control backup	-16	76
*account-control baselin	-14	55
*account-control be	-11	32
*account-control behind	33	2
*account-control belong	-25	55
*account-control between	23	-7
*account-control bind	-17	19
*account-control boundari	-9	109
*account-control box	-14	58
*account-control break	-10	27
*account-control bring	0	45
*account-control bucket	19	-13
*account-control build	-2	19
*account-control but	-8	22
*account-control call	31	-8
*account-control can	-17	43
*account-control cannot	0	40
*account-control cant	-21	32
*account-control capac	48	-15
*account-control captur	22	-4
*account-control carri	20	-13
*account-control case	-36	41
*account-control center	39	-16
*account-control central	26	-17
*account-control certif	33	-19
*account-control charact	-4	47
*account-control charg	45	-13
*account-control check	-8	40
*account-control china	22	-15
*account-control choic	102	-41
*account-control choos	-6	16
*account-control clean	-7	45
*account-control client	-5	20
*account-control close	6	64
*account-control cloud	-18	23
*account-control cloudtrail	47	-23
*account-control code	-13	26
*account-control colleagu	-5	29
*account-control collect	35	7
*account-control come	-44	45
*account-control command	-16	26
*account-control commiss	56	-42
*account-control compani	-16	42
*account-control compli	22	19
*account-control complianc	-28	37
*account-control compliant	0	19
*account-control condit	-5	28
*account-control config	32	-29
*account-control configur	1	19
*account-control connect	-38	58
*account-control contact	48	-22
*account-control content	20	1
*account-control copi	7	24
*account-control correct	-12	18
*account-control count	-13	47
*account-control cover	32	4
*account-control creat	-8	44
*account-control credenti	0	16
*account-control custom	35	3
*account-control cut	40	-36
*account-control dai	5	16
*account-control daili	-42	49
*account-control data	10	32
*account-control databas	48	-37
*account-control day	-15	40
*account-control db	6	68
*account-control decid	-11	29
*account-control default	48	17
*account-control defin	-18	54
*account-control definit	80	-69
*account-control deleg	-6	41
*account-control delet	1	16
*account-control deliv	20	-11
*account-control deliveri	29	0
*account-control deni	-6	18
*account-control describ	-16	73
*account-control descript	64	-43
*account-control detect	33	-29
*account-control devic	-17	44
*account-control digest	-20	41
*account-control disabl	25	-25
*account-control do	61	4
*account-control document	-2	26
*account-control doe	-10	43
*account-control doesnt	-32	68
*account-control done	-22	55
*account-control down	-23	45
*account-control download	36	3
*account-control drift	15	39
*account-control duti	0	29
*account-control each	45	-26
*account-control emerg	-12	21
*account-control employe	-10	20
*account-control encrypt	53	-34
*account-control end	31	-6
*account-control endpoint	20	-2
*account-control enforc	2	17
*account-control engin	69	-34
*account-control enrol	9	16
*account-control evalu	57	-42
*account-control everyth	-25	26
*account-control evid	15	27
*account-control execut	-11	23
*account-control experi	-14	34
*account-control expir	-10	46
*account-control facil	19	-8
*account-control fail	-11	30
*account-control failur	-4	16
*account-control fault	30	-22
*account-control feder	-16	41
*account-control few	30	-25
*account-control file	-18	27
*account-control firewal	-19	81
*account-control first	20	133
*account-control fix	-19	56
*account-control for	-2	30
*account-control forbid	-39	44
*account-control found	-7	31
*account-control framework	32	-3
*account-control from	32	-3
*account-control game	-21	88
*account-control glass	-9	21
*account-control go	-49	52
*account-control goal	-3	29
*account-control goe	-5	21
*account-control got	-27	29
*account-control group	-8	23
*account-control guardrail	32	-25
*account-control hand	-2	26
*account-control hardcod	-1	21
*account-control hash	-26	36
*account-control here	-29	34
*account-control histori	20	-15
*account-control hold	16	9
*account-control host	55	-22
*account-control hour	-9	17
*account-control hybrid	-22	36
*account-control i	77	-62
*account-control iam	-17	23
*account-control if	4	18
*account-control improv	-37	51
*account-control in	4	26
*account-control includ	66	-57
*account-control infrastructur	48	-21
*account-control ins	34	-11
*account-control insid	26	-6
*account-control insist	-3	22
*account-control instal	-14	72
*account-control integr	-37	32
*account-control interfac	-12	42
*account-control into	-6	28
*account-control invok	-17	26
*account-control is	4	38
*account-control isnt	-7	23
*account-control iso	81	14
*account-control isol	21	-6
*account-control issu	-19	51
*account-control it	-18	-3
*account-control item	39	-27
*account-control itself	41	11
*account-control job	59	5
*account-control keep	20	13
*account-control kei	-1	21
*account-control kept	-19	28
*account-control kick	-6	28
*account-control land	-5	40
*account-control last	-18	44
*account-control later	3	35
*account-control learn	-28	49
*account-control least	-7	54
*account-control leaver	-10	25
*account-control left	-17	38
*account-control length	-5	48
*account-control let	-7	16
*account-control level	-4	18
*account-control lifecycl	-22	28
*account-control log	-7	25
*account-control login	-8	38
*account-control longer	11	69
*account-control look	25	10
*account-control lost	-19	28
*account-control made	-5	22
*account-control maintain	61	-6
*account-control mainten	-23	32
*account-control make	-8	38
*account-control manag	31	-15
*account-control mandatori	27	34
*account-control mani	-10	20
*account-control manual	-8	33
*account-control map	55	-19
*account-control mark	-28	33
*account-control may	-8	69
*account-control mean	10	18
*account-control meet	38	-21
*account-control mfa	-6	26
*account-control min	4	25
*account-control minimum	39	-25
*account-control minut	73	-36
*account-control move	-26	52
*account-control must	-11	38
*account-control name	20	3
*account-control narrow	-10	43
*account-control need	-20	49
*account-control network	-1	18
*account-control never	38	-31
*account-control new	-16	35
*account-control no	-10	28
*account-control nobodi	-10	57
*account-control node	-36	66
*account-control non	0	18
*account-control noncompli	-14	51
*account-control none	-38	76
*account-control not	12	24
*account-control noth	14	39
*account-control notic	6	115
*account-control now	-46	64
*account-control object	-6	18
*account-control of	13	16
*account-control offer	27	4
*account-control okta	-19	33
*account-control on	4	24
*account-control onc	-48	54
*account-control one	8	41
*account-control onli	28	14
*account-control oper	39	9
*account-control or	-7	27
*account-control org	-18	52
*account-control organ	20	-10
*account-control ou	-25	50
*account-control our	-18	45
*account-control out	5	16
*account-control outsid	-17	38
*account-control over	16	7
*account-control own	-43	-120
*account-control owner	-21	45
*account-control paramet	25	-7
*account-control part	43	-50
*account-control parti	24	8
*account-control pass	-23	46
*account-control password	0	65
*account-control patch	28	4
*account-control peopl	-17	34
*account-control period	40	-27
*account-control permiss	-12	71
*account-control pick	-8	24
*account-control pipelin	24	13
*account-control place	30	-27
*account-control plain	-11	35
*account-control plan	-14	30
*account-control plane	28	-26
*account-control polici	12	42
*account-control primari	-23	28
*account-control privileg	-16	74
*account-control prod	-5	22
*account-control produc	117	-17
*account-control profil	-6	29
*account-control provid	5	32
*account-control publish	73	-36
*account-control pull	45	-32
*account-control quota	73	-61
*account-control raiz	43	10
*account-control read	-13	36
*account-control readi	-12	32
*account-control receiv	-14	30
*account-control recommend	-13	51
*account-control record	17	10
*account-control recoveri	-2	20
*account-control redundantli	56	-36
*account-control refer	-9	27
*account-control regist	-9	22
*account-control rehears	-11	66
*account-control releas	48	-10
*account-control remain	-26	32
*account-control remedi	-4	18
*account-control remov	16	2
*account-control renew	1	32
*account-control repair	-68	82
*account-control replic	26	-2
*account-control report	46	-16
*account-control request	59	-16
*account-control requir	1	31
*account-control resourc	-1	29
*account-control respons	-21	127
*account-control rest	41	-18
*account-control result	33	-13
*account-control retent	-17	22
*account-control review	-15	44
*account-control right	26	2
*account-control role	35	-8
*account-control roll	-8	62
*account-control root	0	25
*account-control rotat	-18	63
*account-control rule	-10	49
*account-control run	60	-26
*account-control s3	39	-36
*account-control same	-31	82
*account-control saml	-20	30
*account-control scim	-3	23
*account-control scope	-5	61
*account-control second	43	-43
*account-control secret	-7	16
*account-control secur	-7	24
*account-control see	-18	44
*account-control select	67	-46
*account-control serv	18	-4
*account-control server	35	-5
*account-control servic	44	-4
*account-control session	-6	27
*account-control set	11	25
*account-control setup	28	-35
*account-control seven	26	16
*account-control sever	-20	22
*account-control share	-8	44
*account-control should	-25	39
*account-control show	-16	46
*account-control side	33	9
*account-control sign	16	10
*account-control sinc	-34	70
*account-control sit	-8	20
*account-control snapshot	20	-15
*account-control so	-16	38
*account-control soc	63	-39
*account-control softwar	58	-18
*account-control some	66	-26
*account-control somebodi	-32	-119
*account-control someon	-14	23
*account-control someth	78	5
*account-control sourc	-11	22
*account-control sse	16	-15
*account-control staff	-9	50
*account-control stand	82	-56
*account-control start	-8	21
*account-control state	-10	17
*account-control still	-18	33
*account-control stop	-16	29
*account-control store	51	-31
*account-control string	-7	18
*account-control structur	54	-40
*account-control such	-6	27
*account-control suppli	12	32
*account-control support	-22	23
*account-control sync	-5	18
*account-control system	31	-21
*account-control tabl	35	-27
*account-control tag	-11	20
*account-control take	30	-20
*account-control target	-6	47
*account-control task	-24	46
*account-control team	-39	106
*account-control templat	4	36
*account-control temporari	-17	32
*account-control ten	28	-20
*account-control termin	-8	37
*account-control terraform	-50	58
*account-control test	24	-8
*account-control text	-8	44
*account-control than	-9	84
*account-control that	15	17
*account-control the	17	18
*account-control their	-6	28
*account-control them	-6	35
*account-control then	-27	40
*account-control there	-11	36
*account-control thi	-10	29
*account-control thing	28	-11
*account-control third	31	-3
*account-control those	-2	36
*account-control three	-25	26
*account-control through	-7	25
*account-control tls	36	-17
*account-control to	-2	23
*account-control token	0	40
*account-control told	-18	36
*account-control too	-49	92
*account-control tool	-22	59
*account-control topic	69	-63
*account-control touch	-55	60
*account-control trail	9	25
*account-control trust	-8	32
*account-control turn	-18	55
*account-control two	59	-42
*account-control type	17	8
*account-control undo	-15	16
*account-control unit	-14	16
*account-control unless	34	-15
*account-control until	17	17
*account-control unus	-1	33
*account-control up	20	9
*account-control updat	-35	56
*account-control upgrad	58	-18
*account-control upkeep	61	-32
*account-control us	-5	-91
*account-control use	-24	41
*account-control user	10	32
*account-control usual	-9	36
*account-control valid	-35	39
*account-control version	-7	29
*account-control vpc	-16	31
*account-control want	-23	33
*account-control was	2	32
*account-control watch	-63	71
*account-control way	-13	21
*account-control we	-16	28
*account-control week	3	21
*account-control werent	-11	45
*account-control when	-16	44
*account-control where	-25	46
*account-control whether	25	13
*account-control whom	-11	33
*account-control windows	-28	38
*account-control with	-3	22
*account-control within	61	-52
*account-control without	18	-11
*account-control work	-34	41
*account-control workload	16	7
*account-control would	-24	33
*account-control write	11	31
*account-control written	28	-32
*account-control wrote	41	-36
*account-control year	5	19
*account-control zone	-31	45
*container	19	26
*container %	50	-35
*container 0	-20	27
*container 10	-58	59
*container 14	49	-13
*container 2	28	-13
*container 28	1	71
*container 3	-11	51
*container 31	12	-79
*container 4	-24	30
*container 7	47	-22
*container a	-30	-33
*container about	54	-33
*container access	-29	50
*container account	0	53
*container act	-5	22
*container add	-30	67
*container addon	-29	21
*container admin	-14	57
*container admiss	-11	37
*container after	-40	84
*container afterward	-45	93
*container again	21	8
*container agent	32	43
*container al2	-9	23
*container al2023	-19	75
*container alarm	-9	52
*container aliv	119	36
*container alloc	-10	46
*container alon	-28	34
*container also	17	1
*container alwai	75	-60
*container am	-20	90
*container amazon	-28	-77
*container an	36	9
*container and	21	8
*container announc	39	-29
*container anoth	115	-80
*container answer	-2	26
*container anyon	44	59
*container apart	24	-6
*container api	29	0
*container app	-6	66
*container applic	-33	47
*container are	-1	28
*container arent	-20	90
*container argument	-6	22
*container as	33	-25
*container at	-26	-23
*container audit	-22	34
*container auditor	-17	20
*container auto	76	21
*container automat	-22	23
*container autosc	-3	96
*container autoscal	-23	50
*container avail	44	1
*container aws	-34	50
*container awsvpc	-2	22
*container az	30	7
*container azs	3	63
*container back	36	16
*container backup	137	70
*container bake	48	17
*container balanc	23	-7
*container base	29	47
*container batch	63	38
*container be	-2	46
*container becaus	-15	58
*container begin	37	-13
*container behind	-23	19
*container below	-49	-71
*container beneath	-52	137
*container between	-32	65
*container bit	-10	59
*container block	1	32
*container blue	1	33
*container bootstrap	2	88
*container bottlerocket	105	-1
*container bound	-20	43
*container box	29	-26
*container breaker	-11	33
*container broken	-5	17
*container bucket	-16	25
*container budget	-9	42
*container bug	-40	47
*container bui	27	-5
*container build	54	-51
*container built	-1	16
*container bump	-38	34
*container but	33	-10
*container button	-32	25
*container call	-21	32
*container can	15	17
*container capabl	-17	33
*container capac	0	45
*container care	-4	86
*container carri	30	-17
*container center	29	-16
*container cert	-16	81
*container certif	40	72
*container chang	24	15
*container check	-8	29
*container choic	47	-28
*container cidr	-16	48
*container circuit	-11	33
*container cis	43	-6
*container class	-14	27
*container cleanli	-11	19
*container click	-21	26
*container close	102	-15
*container cluster	-44	-12
*container cni	92	-14
*container code	-37	69
*container collect	-9	17
*container come	-1	32
*container comput	13	-36
*container config	-20	97
*container configur	-40	74
*container consol	19	20
*container consolid	90	-15
*container constraint	47	12
*container contain	-8	29
*container containerd	-74	117
*container control	12	-40
*container coredn	-24	48
*container correct	-16	-42
*container count	-21	42
*container cover	-21	32
*container cpu	-20	25
*container crash	85	-1
*container creat	35	59
*container credenti	81	-51
*container csi	85	-46
*container current	-38	49
*container custom	58	-24
*container cve	8	46
*container daemonset	-19	60
*container dai	30	4
*container data	-6	30
*container databas	16	13
*container date	60	2
*container day	14	-26
*container dead	74	-9
*container default	32	20
*container defin	22	0
*container definit	-15	51
*container delet	22	4
*container demand	1	23
*container depend	31	96
*container deploi	-1	54
*container deploy	-20	36
*container deprec	-6	53
*container design	-12	29
*container desir	-18	41
*container develop	-17	33
*container devic	52	-33
*container die	40	-16
*container disk	-9	29
*container disrupt	28	4
*container dns	-26	53
*container do	73	10
*container docker	-32	46
*container doe	41	24
*container doesnt	-23	34
*container dont	-83	12
*container down	60	-19
*container drain	-10	-59
*container driver	103	-56
*container drop	23	-41
*container dure	-40	-57
*container e	-59	-10
*container each	35	7
*container ebs	-11	24
*container ec2	12	37
*container ecs	73	34
*container efs	-6	26
*container eks	-22	119
*container elsewher	-12	36
*container enabl	-34	56
*container encrypt	-11	32
*container end	40	8
*container endpoint	15	27
*container enforc	23	2
*container enough	-36	68
*container entri	-17	37
*container env	-16	36
*container envelop	37	-36
*container environ	-8	21
*container ephemer	-27	58
*container etcd	120	-38
*container ever	-46	39
*container everi	10	28
*container everyth	-19	25
*container evict	-7	39
*container exampl	-11	19
*container except	28	-7
*container execut	-8	25
*container exit	-14	92
*container expiri	-32	90
*container fail	18	32
*container falcon	-26	73
*container fargat	26	-43
*container file	-22	39
*container find	-19	133
*container firewal	-14	44
*container first	25	3
*container fix	21	17
*container fluent	-10	59
*container follow	-27	36
*container for	46	36
*container forbid	-10	28
*container forc	6	50
*container free	-20	42
*container from	-8	43
*container full	-24	37
*container fulli	-30	48
*container get	6	-78
*container gib	-20	38
*container give	36	-9
*container given	7	20
*container go	-8	20
*container goe	36	31
*container got	23	-17
*container gpu	35	44
*container grace	-13	85
*container grant	1	26
*container greatest	-49	51
*container green	1	33
*container group	-17	47
*container guardduti	-16	17
*container guest	-85	113
*container harden	-17	81
*container hardwar	28	-25
*container has	12	18
*container hat	-30	-93
*container have	55	36
*container health	4	29
*container helm	-24	48
*container here	-23	62
*container high	91	17
*container higher	22	-13
*container hmm	43	-75
*container hold	21	5
*container hop	39	-5
*container host	-122	-147
*container hostnetwork	69	-16
*container hpa	-27	32
*container hypervisor	63	35
*container iam	80	-56
*container ident	1	30
*container idl	143	-57
*container if	-33	39
*container imag	9	58
*container imd	-6	53
*container imdsv2	61	-42
*container in	-9	17
*container infrastructur	13	18
*container ingress	-30	-36
*container insid	53	-3
*container insight	-5	16
*container instal	0	42
*container instanc	0	30
*container instead	-34	53
*container interrupt	18	-7
*container into	59	-33
*container intrud	23	1
*container is	3	45
*container isnt	-68	-136
*container isol	73	-30
*container its	18	7
*container itself	-16	66
*container job	53	48
*container just	39	-70
*container karpent	31	10
*container keep	41	-10
*container kei	-8	19
*container kernel	-52	33
*container key	17	-13
*container kick	-42	31
*container kill	-27	67
*container kms	-11	16
*container kube	16	-16
*container kubelet	37	27
*container kubernetes	47	-18
*container kyverno	-11	71
*container label	-11	32
*container latest	17	29
*container launch	-50	-13
*container leav	-13	17
*container less	12	16
*container let	-18	44
*container librari	5	16
*container life	-8	57
*container like	-41	37
*container limit	-7	28
*container linux	35	-17
*container load	24	37
*container local	-7	102
*container log	-6	34
*container look	29	20
*container loosen	9	49
*container machin	-56	-45
*container maintain	63	19
*container make	10	30
*container manag	54	14
*container mani	-20	21
*container manifest	-7	46
*container map	-7	52
*container max	-20	53
*container may	-7	40
*container me	-75	-11
*container mean	-91	7
*container meant	-11	21
*container memori	-24	63
*container metadata	50	-9
*container min	-17	29
*container minor	27	-10
*container minut	29	-5
*container miss	-14	36
*container mix	-112	-75
*container month	20	-2
*container more	-14	66
*container mount	-14	47
*container move	-5	35
*container must	36	30
*container my	37	66
*container namespac	-20	90
*container narrow	42	32
*container need	35	-4
*container never	-34	93
*container new	11	20
*container newer	3	69
*container newest	12	32
*container nitro	51	-42
*container no	23	19
*container nodepool	-6	34
*container none	-37	39
*container nor	54	-24
*container not	-9	16
*container noth	12	36
*container notic	67	-15
*container now	93	-18
*container object	55	-5
*container observ	-14	56
*container of	23	-2
*container off	-48	61
*container offer	34	-26
*container ok	91	51
*container old	-2	27
*container on	52	49
*container onc	25	-17
*container one	28	64
*container onli	-5	34
*container ons	-10	23
*container open	-17	29
*container oper	-3	-43
*container optim	-12	41
*container orchestr	45	-37
*container order	-36	118
*container os	-20	-99
*container other	0	24
*container otherw	37	-28
*container our	11	46
*container ourselv	1	77
*container out	-35	34
*container outdat	27	-62
*container outsid	-29	40
*container over	-22	34
*container own	19	8
*container owner	-100	-121
*container pager	-10	35
*container password	-6	42
*container patch	-28	-22
*container pdb	-16	53
*container peer	36	-35
*container pend	-44	-66
*container percentag	-1	72
*container permiss	-6	18
*container persist	-11	24
*container physic	80	-31
*container pin	-12	18
*container pipelin	-42	59
*container place	36	25
*container plain	-40	42
*container plan	-26	32
*container plane	0	-52
*container platform	36	-3
*container plugin	52	-33
*container polici	-21	53
*container pool	-24	14
*container possibl	2	37
*container press	-31	55
*container prioriti	35	-1
*container privat	-17	58
*container privileg	-16	49
*container probe	-13	28
*container problem	-18	30
*container prod	34	12
*container profil	-19	55
*container project	-6	67
*container protect	-11	52
*container provid	38	10
*container proxi	41	-8
*container public	-34	112
*container publish	25	14
*container pull	3	46
*container pvc	8	131
*container pvs	-6	66
*container question	37	-40
*container queue	38	-7
*container quota	-16	53
*container rang	-14	24
*container rbac	3	70
*container reach	-7	39
*container readonlyrootfilesystem	0	18
*container rebuild	22	4
*container recycl	28	1
*container red	-30	-93
*container redeploi	-6	36
*container refus	-27	90
*container region	74	-39
*container regist	12	47
*container releas	-65	-79
*container renew	3	116
*container repair	31	-10
*container replac	46	-12
*container replica	30	15
*container request	13	19
*container requir	-26	62
*container resourc	-34	51
*container respect	6	35
*container respons	89	29
*container restart	71	-21
*container restor	28	28
*container restrict	-43	70
*container result	-25	39
*container retri	7	29
*container right	-26	98
*container role	-9	41
*container roll	-65	-24
*container rollback	47	-41
*container root	-8	39
*container rotat	-10	55
*container rout	-8	21
*container router	14	-87
*container run	34	18
*container runtim	51	-9
*container s3	-12	21
*container sai	-22	29
*container same	55	-76
*container say	42	-18
*container scale	-28	-30
*container scan	-19	46
*container scc	-17	63
*container schedul	59	-47
*container second	48	188
*container secret	18	-2
*container secur	55	27
*container self	-15	50
*container separ	82	-28
*container server	38	-13
*container servic	2	39
*container session	29	-14
*container set	2	21
*container share	35	-5
*container shell	51	-42
*container ship	67	-23
*container should	99	6
*container show	-37	49
*container shrink	35	-30
*container shuffl	-12	35
*container sidecar	-10	18
*container size	26	-1
*container skew	-5	68
*container snapshot	51	-29
*container so	-5	23
*container softwar	-22	47
*container some	-32	69
*container somebodi	33	-20
*container someon	21	-4
*container space	-13	16
*container spot	-6	63
*container spread	-16	48
*container sre	58	-11
*container ssh	40	15
*container stai	-30	43
*container standalon	-25	48
*container standard	-11	26
*container start	28	13
*container state	77	-14
*container still	62	-2
*container stop	43	-19
*container storag	1	24
*container store	59	5
*container strategi	-23	70
*container stuck	-18	24
*container submit	-4	35
*container subnet	-21	53
*container such	-24	26
*container suppli	0	-18
*container support	-2	27
*container swap	9	37
*container system	108	5
*container tag	-14	55
*container taint	18	30
*container take	20	53
*container task	19	24
*container team	-13	-19
*container tell	12	25
*container templat	-12	40
*container tenant	-35	42
*container termin	45	-48
*container test	37	-33
*container that	9	47
*container the	12	18
*container thei	22	-12
*container their	-17	72
*container them	14	60
*container themselv	-33	31
*container then	52	-24
*container thi	19	-38
*container thing	61	18
*container those	-37	60
*container three	10	-55
*container through	90	-39
*container time	-31	38
*container tls	-35	67
*container to	13	27
*container token	-10	64
*container too	-15	65
*container touch	57	-47
*container trust	-32	43
*container turn	-26	40
*container two	21	-5
*container type	26	22
*container under	50	-23
*container unhealthi	83	-71
*container unless	-14	23
*container unmanag	-6	24
*container up	12	31
*container updat	-31	17
*container upgrad	-13	24
*container use	-5	25
*container user	1	23
*container vcpu	-21	47
*container velero	-18	47
*container version	-14	17
*container via	59	-15
*container virtual	30	-13
*container volum	-22	41
*container vpc	18	2
*container vs	-10	61
*container vulner	-23	32
*container we	14	45
*container web	-3	29
*container webhook	-11	84
*container week	78	-60
*container weekli	36	-19
*container well	-13	24
*container what	-20	31
*container whatev	-12	50
*container when	21	8
*container whether	-18	29
*container which	-75	70
*container who	-62	-36
*container wholli	-6	29
*container whom	-106	-49
*container whose	-53	-62
*container wide	5	59
*container window	-14	41
*container windows	-6	75
*container with	5	34
*container within	-6	22
*container work	16	-12
*container worker	-91	-68
*container workload	-2	28
*container write	-30	49
*container yes	8	70
*container yourself	-23	49
*customer-operated	-10	80
*customer-operated %	-13	44
*customer-operated account	-15	54
*customer-operated all	-18	46
*customer-operated an	2	24
*customer-operated and	2	24
*customer-operated api	-13	68
*customer-operated apiserv	-6	25
*customer-operated are	-5	26
*customer-operated avail	-28	45
*customer-operated back	-11	28
*customer-operated backup	-18	59
*customer-operated by	-27	74
*customer-operated call	22	-15
*customer-operated center	43	-28
*customer-operated cert	5	60
*customer-operated certif	-4	22
*customer-operated cloudtrail	27	-21
*customer-operated cluster	-19	74
*customer-operated cni	-14	31
*customer-operated comput	-10	28
*customer-operated config	-7	61
*customer-operated contain	0	26
*customer-operated control	-28	70
*customer-operated creat	-16	39
*customer-operated data	37	-23
*customer-operated disk	7	24
*customer-operated do	-9	17
*customer-operated driver	-19	46
*customer-operated encrypt	-15	47
*customer-operated etcd	-31	84
*customer-operated expir	-6	31
*customer-operated expos	-30	112
*customer-operated for	-13	45
*customer-operated hardwar	17	-13
*customer-operated head	-10	36
*customer-operated hold	48	-29
*customer-operated hypervisor	55	-45
*customer-operated imag	-6	17
*customer-operated in	-13	55
*customer-operated instanc	21	3
*customer-operated is	-9	51
*customer-operated it	0	38
*customer-operated job	1	41
*customer-operated keep	-5	16
*customer-operated kernel	2	33
*customer-operated machin	49	-31
*customer-operated manag	-8	90
*customer-operated new	16	40
*customer-operated no	-23	40
*customer-operated node	7	91
*customer-operated of	-14	61
*customer-operated old	12	45
*customer-operated on	-4	83
*customer-operated onli	-19	52
*customer-operated oper	4	84
*customer-operated or	-8	42
*customer-operated our	36	12
*customer-operated over	-18	36
*customer-operated own	-28	68
*customer-operated patch	-16	100
*customer-operated physic	65	-36
*customer-operated plane	-24	79
*customer-operated rbac	-4	20
*customer-operated record	27	-21
*customer-operated renew	7	39
*customer-operated rest	-1	90
*customer-operated restor	-11	35
*customer-operated rotat	-3	43
*customer-operated run	-13	50
*customer-operated scale	-36	77
*customer-operated schedul	-32	72
*customer-operated secret	-15	47
*customer-operated secur	17	11
*customer-operated server	-17	45
*customer-operated set	-4	25
*customer-operated sever	-23	31
*customer-operated system	-1	74
*customer-operated that	-8	30
*customer-operated the	-5	44
*customer-operated them	0	51
*customer-operated thi	15	44
*customer-operated three	-25	52
*customer-operated under	47	-37
*customer-operated up	-9	24
*customer-operated updat	-8	74
*customer-operated upgrad	17	91
*customer-operated version	20	77
*customer-operated what	-3	19
*customer-operated who	-7	80
*customer-operated with	-18	30
*customer-operated zone	-23	31
*infrastructure	6	55
*infrastructure %	8	50
*infrastructure 0	62	-34
*infrastructure 1	16	44
*infrastructure 100	-26	55
*infrastructure 11	-16	42
*infrastructure 14	-19	16
*infrastructure 15	16	-6
*infrastructure 2	-6	47
*infrastructure 2016	-5	33
*infrastructure 2022	-2	32
*infrastructure 2023	-9	44
*infrastructure 2027	100	-45
*infrastructure 30	27	-17
*infrastructure 36	89	-33
*infrastructure 5	80	21
*infrastructure 6	79	29
*infrastructure 7	131	-38
*infrastructure a	11	35
*infrastructure about	12	-42
*infrastructure abus	-26	59
*infrastructure access	22	-18
*infrastructure account	58	-25
*infrastructure act	28	-96
*infrastructure action	-29	66
*infrastructure activ	-3	29
*infrastructure add	29	-9
*infrastructure admin	0	22
*infrastructure administr	-15	26
*infrastructure after	17	27
*infrastructure afterward	-12	24
*infrastructure against	-9	27
*infrastructure agenc	-17	18
*infrastructure agent	-9	53
*infrastructure alarm	-10	27
*infrastructure all	-10	62
*infrastructure allow	30	-6
*infrastructure along	-18	23
*infrastructure also	-2	128
*infrastructure alwai	16	12
*infrastructure am	14	36
*infrastructure amazon	1	20
*infrastructure an	0	40
*infrastructure and	6	23
*infrastructure announc	31	-29
*infrastructure anoth	19	-7
*infrastructure answer	-6	46
*infrastructure antiviru	-10	18
*infrastructure any	11	41
*infrastructure anyon	-7	38
*infrastructure anyth	-18	31
*infrastructure apart	-43	52
*infrastructure api	49	-30
*infrastructure app	-17	40
*infrastructure appli	-16	75
*infrastructure applianc	-21	82
*infrastructure applic	29	-5
*infrastructure apt	-4	34
*infrastructure archiv	-37	50
*infrastructure are	13	16
*infrastructure as	-11	42
*infrastructure ask	-2	43
*infrastructure at	45	-14
*infrastructure auto	-25	25
*infrastructure autom	-15	27
*infrastructure automat	1	36
*infrastructure avail	-5	16
*infrastructure aws	-23	-20
*infrastructure az	-26	51
*infrastructure back	-1	55
*infrastructure backup	-27	123
*infrastructure balanc	16	3
*infrastructure bank	27	-26
*infrastructure bare	40	-1
*infrastructure base	-16	27
*infrastructure bastion	-15	37
*infrastructure becaus	-13	18
*infrastructure befor	0	29
*infrastructure behind	75	-70
*infrastructure below	72	-11
*infrastructure beneath	-13	44
*infrastructure between	51	-9
*infrastructure bitnami	-19	42
*infrastructure block	33	-21
*infrastructure blueprint	32	23
*infrastructure boot	59	-21
*infrastructure bootstrap	-15	34
*infrastructure box	6	39
*infrastructure bring	-4	40
*infrastructure broadcom	-13	95
*infrastructure broken	49	-5
*infrastructure build	44	-28
*infrastructure built	0	33
*infrastructure by	20	14
*infrastructure call	28	-12
*infrastructure can	42	-13
*infrastructure cannot	61	-12
*infrastructure cant	18	-10
*infrastructure capac	8	22
*infrastructure care	16	36
*infrastructure carri	52	-44
*infrastructure case	-30	32
*infrastructure cdk	-5	16
*infrastructure center	29	-16
*infrastructure certif	-23	78
*infrastructure chang	27	13
*infrastructure channel	22	-33
*infrastructure check	32	-16
*infrastructure choos	-8	17
*infrastructure chose	22	-13
*infrastructure chroni	3	27
*infrastructure classifi	-11	22
*infrastructure cli	-33	43
*infrastructure client	2	21
*infrastructure clock	54	8
*infrastructure close	1	16
*infrastructure cloudtrail	31	-10
*infrastructure cloudwatch	31	1
*infrastructure cluster	5	23
*infrastructure code	-10	63
*infrastructure come	-39	64
*infrastructure compani	-32	46
*infrastructure complianc	-68	-50
*infrastructure config	-12	108
*infrastructure configur	-22	44
*infrastructure contain	-20	47
*infrastructure control	27	-2
*infrastructure cooldown	-18	89
*infrastructure copi	-27	48
*infrastructure core	27	-19
*infrastructure correct	-20	28
*infrastructure count	32	10
*infrastructure cpu	-15	36
*infrastructure creat	47	-3
*infrastructure credenti	-7	43
*infrastructure cuda	-28	30
*infrastructure current	-26	47
*infrastructure custom	31	-7
*infrastructure cve	-31	39
*infrastructure daemon	29	-23
*infrastructure daili	-10	22
*infrastructure dashboard	-42	-67
*infrastructure databas	-6	62
*infrastructure date	-14	34
*infrastructure day	20	0
*infrastructure dead	55	-37
*infrastructure decid	33	-6
*infrastructure decommiss	-7	68
*infrastructure default	3	21
*infrastructure delet	-26	35
*infrastructure deploi	-12	43
*infrastructure deprec	-26	71
*infrastructure desir	28	-3
*infrastructure detect	-53	71
*infrastructure differ	61	-33
*infrastructure disabl	-7	25
*infrastructure disk	6	21
*infrastructure dns	-10	38
*infrastructure do	-14	42
*infrastructure docker	-14	53
*infrastructure doe	-25	59
*infrastructure doesnt	-1	21
*infrastructure domain	-35	75
*infrastructure done	-47	33
*infrastructure driver	-14	23
*infrastructure drop	29	-14
*infrastructure duti	28	-23
*infrastructure ec2	56	-45
*infrastructure edg	14	29
*infrastructure els	28	-26
*infrastructure elsewher	-14	33
*infrastructure em	79	-22
*infrastructure emr	30	-24
*infrastructure encrypt	-21	45
*infrastructure end	46	-13
*infrastructure endpoint	28	-8
*infrastructure engin	-10	48
*infrastructure ensur	26	-9
*infrastructure environ	-2	33
*infrastructure eol	18	65
*infrastructure esx	-43	56
*infrastructure everi	-5	40
*infrastructure everyth	36	-4
*infrastructure exampl	-13	16
*infrastructure except	-8	19
*infrastructure exist	53	-18
*infrastructure expir	-23	79
*infrastructure fail	0	32
*infrastructure fail2ban	-17	53
*infrastructure failov	1	101
*infrastructure failur	37	-21
*infrastructure fall	41	-2
*infrastructure fault	-23	41
*infrastructure file	41	9
*infrastructure find	17	-19
*infrastructure firewal	-4	36
*infrastructure firmwar	47	-38
*infrastructure first	-5	55
*infrastructure fix	11	17
*infrastructure fleet	-26	26
*infrastructure follow	-28	60
*infrastructure for	-1	23
*infrastructure forward	-18	59
*infrastructure framework	-12	19
*infrastructure from	-6	41
*infrastructure full	38	26
*infrastructure get	-12	37
*infrastructure give	28	-10
*infrastructure go	-2	18
*infrastructure golden	-21	75
*infrastructure got	75	26
*infrastructure gpu	20	-8
*infrastructure group	-10	56
*infrastructure guard	19	-18
*infrastructure guest	1	35
*infrastructure hack	3	25
*infrastructure harden	45	17
*infrastructure hardwar	25	-4
*infrastructure have	-22	-42
*infrastructure hcx	-9	60
*infrastructure hdf	16	18
*infrastructure health	-29	-34
*infrastructure hello	-17	17
*infrastructure hibern	-6	29
*infrastructure high	-10	30
*infrastructure hive	21	-1
*infrastructure hook	-14	34
*infrastructure host	19	18
*infrastructure http	-13	23
*infrastructure hypervisor	99	-51
*infrastructure i	22	37
*infrastructure iam	-7	17
*infrastructure id	7	57
*infrastructure if	62	-36
*infrastructure ignor	-14	20
*infrastructure imag	12	16
*infrastructure imdsv1	-13	38
*infrastructure imdsv2	-1	29
*infrastructure in	1	22
*infrastructure incid	8	84
*infrastructure includ	23	-16
*infrastructure insid	-39	79
*infrastructure instal	4	45
*infrastructure instanc	4	25
*infrastructure instead	1	16
*infrastructure internet	-4	30
*infrastructure into	11	16
*infrastructure intrus	-53	71
*infrastructure iptabl	-34	40
*infrastructure is	-1	22
*infrastructure isnt	-38	74
*infrastructure isol	49	12
*infrastructure it	-3	33
*infrastructure its	33	-15
*infrastructure itself	84	-24
*infrastructure jar	0	16
*infrastructure job	0	24
*infrastructure kei	-11	31
*infrastructure kerbero	-9	57
*infrastructure kernel	-24	46
*infrastructure key	-19	33
*infrastructure know	-4	37
*infrastructure larg	33	-16
*infrastructure last	-9	16
*infrastructure latest	40	-31
*infrastructure launch	13	27
*infrastructure layer	45	-41
*infrastructure let	6	19
*infrastructure librari	-7	33
*infrastructure licens	9	47
*infrastructure lifecycl	-15	24
*infrastructure lightsail	6	18
*infrastructure like	-12	27
*infrastructure limit	-2	26
*infrastructure link	-54	61
*infrastructure linux	-55	6
*infrastructure list	-19	37
*infrastructure live	38	-13
*infrastructure load	46	-28
*infrastructure local	-13	32
*infrastructure log	-10	22
*infrastructure login	-5	22
*infrastructure look	31	-19
*infrastructure lose	-20	58
*infrastructure loss	17	-9
*infrastructure lost	67	-43
*infrastructure luk	-9	25
*infrastructure mac	99	-25
*infrastructure machin	-3	21
*infrastructure made	-27	58
*infrastructure mail	-42	64
*infrastructure maintain	102	-67
*infrastructure mainten	42	-32
*infrastructure make	0	23
*infrastructure manag	3	36
*infrastructure manual	2	63
*infrastructure max	-6	57
*infrastructure maximum	-8	17
*infrastructure may	-21	35
*infrastructure me	1	88
*infrastructure mean	29	-23
*infrastructure memori	68	-32
*infrastructure metadata	-7	41
*infrastructure metal	40	-1
*infrastructure migrat	51	-12
*infrastructure min	-9	28
*infrastructure mine	-22	39
*infrastructure minimum	-8	17
*infrastructure minut	-11	32
*infrastructure miss	-37	81
*infrastructure mode	38	-18
*infrastructure model	-24	35
*infrastructure monitor	8	21
*infrastructure more	-13	46
*infrastructure move	39	-27
*infrastructure multi	-31	59
*infrastructure must	14	22
*infrastructure my	11	19
*infrastructure myself	-26	32
*infrastructure name	-70	-54
*infrastructure need	-10	41
*infrastructure neighbor	27	-26
*infrastructure neither	2	39
*infrastructure network	18	6
*infrastructure never	0	38
*infrastructure new	-3	26
*infrastructure newer	-16	23
*infrastructure nginx	-7	21
*infrastructure nitro	-22	56
*infrastructure no	-64	-21
*infrastructure nobodi	28	4
*infrastructure node	5	53
*infrastructure none	33	16
*infrastructure nor	0	35
*infrastructure not	-3	34
*infrastructure notebook	-11	20
*infrastructure noth	-27	66
*infrastructure notic	-22	-9
*infrastructure notif	2	17
*infrastructure now	39	-26
*infrastructure nsx	-3	58
*infrastructure number	-10	17
*infrastructure nvidia	-16	26
*infrastructure nvme	6	17
*infrastructure of	-1	28
*infrastructure off	-20	36
*infrastructure old	-13	47
*infrastructure on	-8	65
*infrastructure onc	34	15
*infrastructure one	-22	-6
*infrastructure onli	4	28
*infrastructure open	-2	21
*infrastructure oper	29	72
*infrastructure or	-25	25
*infrastructure os	-66	84
*infrastructure other	6	25
*infrastructure otherw	-9	21
*infrastructure ought	-14	21
*infrastructure our	28	-42
*infrastructure ourselv	18	18
*infrastructure outbound	-6	43
*infrastructure outdat	-4	60
*infrastructure over	0	23
*infrastructure own	1	41
*infrastructure packag	54	-28
*infrastructure packet	-1	19
*infrastructure page	-8	81
*infrastructure pair	-5	17
*infrastructure parti	-19	44
*infrastructure password	-1	30
*infrastructure patch	-14	81
*infrastructure pay	30	-26
*infrastructure peer	-6	30
*infrastructure peopl	-1	40
*infrastructure perform	19	109
*infrastructure php	-8	37
*infrastructure physic	146	-91
*infrastructure pick	-32	74
*infrastructure place	-8	26
*infrastructure placement	29	37
*infrastructure plain	101	-32
*infrastructure plan	-12	26
*infrastructure plane	47	-1
*infrastructure plugin	-8	67
*infrastructure polici	-6	50
*infrastructure port	-3	22
*infrastructure power	70	-55
*infrastructure prevent	27	-26
*infrastructure privat	-30	59
*infrastructure prod	-70	-70
*infrastructure provid	24	-12
*infrastructure public	-5	37
*infrastructure publish	36	-23
*infrastructure put	-35	38
*infrastructure python	-11	28
*infrastructure quick	-22	43
*infrastructure quota	-28	28
*infrastructure rack	31	-18
*infrastructure reach	51	-3
*infrastructure read	-1	29
*infrastructure rebalanc	-9	48
*infrastructure reboot	-20	44
*infrastructure rebuild	-24	32
*infrastructure record	-3	31
*infrastructure recov	-11	45
*infrastructure recoveri	15	19
*infrastructure refresh	-22	60
*infrastructure region	71	-27
*infrastructure relaunch	-5	49
*infrastructure releas	0	29
*infrastructure remov	-26	49
*infrastructure renew	-2	16
*infrastructure repair	91	-42
*infrastructure replac	23	-1
*infrastructure replica	-32	55
*infrastructure report	-8	18
*infrastructure requir	-16	70
*infrastructure reset	27	-15
*infrastructure resiz	-19	52
*infrastructure resourc	38	-6
*infrastructure respons	-29	14
*infrastructure rest	55	-49
*infrastructure restart	-4	64
*infrastructure retir	-40	-27
*infrastructure right	-6	21
*infrastructure role	-5	26
*infrastructure root	-27	84
*infrastructure rotat	-21	49
*infrastructure rout	-6	47
*infrastructure router	42	-28
*infrastructure rule	2	34
*infrastructure run	24	17
*infrastructure runtim	-47	-62
*infrastructure s3	-17	39
*infrastructure sam	-5	16
*infrastructure same	37	-27
*infrastructure save	0	19
*infrastructure say	4	35
*infrastructure scale	-33	67
*infrastructure scan	-13	33
*infrastructure scanner	-20	34
*infrastructure schedul	-8	24
*infrastructure script	-11	33
*infrastructure scrub	73	-26
*infrastructure sddc	-20	44
*infrastructure second	-32	47
*infrastructure secret	-20	39
*infrastructure secur	33	3
*infrastructure see	-3	39
*infrastructure send	-46	-56
*infrastructure server	25	37
*infrastructure servic	37	-9
*infrastructure set	-6	25
*infrastructure seven	-33	42
*infrastructure sever	-13	30
*infrastructure share	-40	53
*infrastructure shop	-23	32
*infrastructure show	4	39
*infrastructure side	17	-18
*infrastructure sinc	25	1
*infrastructure singl	-21	71
*infrastructure site	-9	29
*infrastructure size	-42	93
*infrastructure small	-14	43
*infrastructure snapshot	-10	48
*infrastructure so	38	-1
*infrastructure softwar	-15	58
*infrastructure some	23	38
*infrastructure someon	-10	49
*infrastructure someth	-76	-93
*infrastructure spare	-12	30
*infrastructure spark	-1	20
*infrastructure spot	-16	51
*infrastructure spread	-5	69
*infrastructure sql	51	-44
*infrastructure ssh	-17	28
*infrastructure sshd	-1	35
*infrastructure ssl	-1	25
*infrastructure stai	-12	37
*infrastructure standbi	6	107
*infrastructure statu	46	-36
*infrastructure still	-14	64
*infrastructure stop	-3	52
*infrastructure storag	27	-15
*infrastructure store	0	30
*infrastructure student	-12	59
*infrastructure subnet	-7	24
*infrastructure such	-14	27
*infrastructure suppli	43	20
*infrastructure support	8	37
*infrastructure suppos	-14	27
*infrastructure swap	-3	52
*infrastructure switch	-3	23
*infrastructure system	25	53
*infrastructure task	-16	44
*infrastructure team	-24	40
*infrastructure tenant	27	10
*infrastructure termin	-25	39
*infrastructure than	28	4
*infrastructure that	28	7
*infrastructure the	13	19
*infrastructure thei	-4	55
*infrastructure their	-9	-47
*infrastructure themselv	51	-39
*infrastructure then	33	31
*infrastructure there	13	23
*infrastructure thing	23	28
*infrastructure those	61	-7
*infrastructure three	22	3
*infrastructure time	-26	57
*infrastructure tls	-30	70
*infrastructure too	44	6
*infrastructure tool	44	-19
*infrastructure top	41	-26
*infrastructure tpm	-33	57
*infrastructure traffic	-17	26
*infrastructure transit	-72	18
*infrastructure true	40	-11
*infrastructure trust	0	30
*infrastructure tuesdai	3	27
*infrastructure tune	-15	62
*infrastructure two	22	24
*infrastructure type	-14	37
*infrastructure ubuntu	6	49
*infrastructure under	76	-44
*infrastructure unexpectedli	22	-12
*infrastructure unhealthi	62	-71
*infrastructure until	47	-12
*infrastructure up	-7	49
*infrastructure upgrad	-7	104
*infrastructure us	56	-4
*infrastructure use	-9	29
*infrastructure user	-8	20
*infrastructure util	-10	34
*infrastructure vcf	-3	55
*infrastructure version	-57	-58
*infrastructure vlan	-12	77
*infrastructure vmotion	-15	87
*infrastructure volum	28	-3
*infrastructure vpc	-29	31
*infrastructure vsan	12	36
*infrastructure vulner	-61	82
*infrastructure want	-15	36
*infrastructure was	25	10
*infrastructure way	-11	19
*infrastructure we	-50	-5
*infrastructure web	33	7
*infrastructure well	2	78
*infrastructure what	26	28
*infrastructure whatev	-15	23
*infrastructure when	41	-22
*infrastructure where	44	-18
*infrastructure which	-22	-29
*infrastructure who	2	37
*infrastructure whom	21	47
*infrastructure whose	2	102
*infrastructure will	-12	25
*infrastructure window	9	49
*infrastructure windows	-16	56
*infrastructure without	-25	54
*infrastructure wordpress	4	23
*infrastructure work	-28	5
*infrastructure worker	-12	25
*infrastructure workload	-56	-102
*infrastructure wp	-5	19
*infrastructure write	-18	41
*infrastructure wrong	-3	84
*infrastructure x	-17	104
*infrastructure yarn	22	25
*infrastructure year	-15	17
*infrastructure yes	-33	58
*infrastructure yourself	-51	59
*infrastructure yum	-14	31
*infrastructure zone	-17	40
*multi-tenant-managed	19	33
*multi-tenant-managed %	21	15
*multi-tenant-managed 0	6	19
*multi-tenant-managed 095	-22	24
*multi-tenant-managed 1	44	-4
*multi-tenant-managed 10	43	-41
*multi-tenant-managed 100	15	20
*multi-tenant-managed 11	22	-4
*multi-tenant-managed 140	31	-24
*multi-tenant-managed 15	31	-29
*multi-tenant-managed 1500	-13	16
*multi-tenant-managed 16	45	-31
*multi-tenant-managed 2	33	-9
*multi-tenant-managed 20	27	-29
*multi-tenant-managed 200	54	-6
*multi-tenant-managed 2018	-30	56
*multi-tenant-managed 2021	-13	20
*multi-tenant-managed 2023	-5	-41
*multi-tenant-managed 2024	-6	-43
*multi-tenant-managed 2025	61	-34
*multi-tenant-managed 2027	-26	38
*multi-tenant-managed 2049	-2	34
*multi-tenant-managed 24	24	10
*multi-tenant-managed 25	23	-16
*multi-tenant-managed 256	-7	69
*multi-tenant-managed 3	31	9
*multi-tenant-managed 30	31	-20
*multi-tenant-managed 300	34	15
*multi-tenant-managed 35	1	17
*multi-tenant-managed 365	-31	56
*multi-tenant-managed 3am	-9	30
*multi-tenant-managed 4	24	-16
*multi-tenant-managed 400	-8	27
*multi-tenant-managed 41	3	28
*multi-tenant-managed 443	-6	21
*multi-tenant-managed 5	12	18
*multi-tenant-managed 5000	-26	28
*multi-tenant-managed 53	19	-5
*multi-tenant-managed 60	8	31
*multi-tenant-managed 7	-8	19
*multi-tenant-managed 9	-10	40
*multi-tenant-managed about	-5	-17
*multi-tenant-managed abov	34	-23
*multi-tenant-managed absorb	17	-12
*multi-tenant-managed abus	65	-53
*multi-tenant-managed acceler	28	-8
*multi-tenant-managed accept	28	17
*multi-tenant-managed access	-7	44
*multi-tenant-managed accid	-6	42
*multi-tenant-managed accident	-23	45
*multi-tenant-managed accord	-25	25
*multi-tenant-managed account	-12	30
*multi-tenant-managed across	70	-28
*multi-tenant-managed act	-24	58
*multi-tenant-managed activ	-15	39
*multi-tenant-managed actual	-14	51
*multi-tenant-managed ad	28	30
*multi-tenant-managed adapt	74	-43
*multi-tenant-managed address	-14	35
*multi-tenant-managed adjust	27	-6
*multi-tenant-managed admin	-14	39
*multi-tenant-managed administ	-17	25
*multi-tenant-managed administr	-11	24
*multi-tenant-managed administratoraccess	-1	23
*multi-tenant-managed advanc	-8	37
*multi-tenant-managed after	13	25
*multi-tenant-managed afterward	-13	61
*multi-tenant-managed again	1	17
*multi-tenant-managed against	43	-18
*multi-tenant-managed agent	-13	40
*multi-tenant-managed agre	-24	52
*multi-tenant-managed agreement	61	-44
*multi-tenant-managed ai	27	-8
*multi-tenant-managed alarm	-13	39
*multi-tenant-managed alert	-2	37
*multi-tenant-managed alia	-16	35
*multi-tenant-managed alik	-13	18
*multi-tenant-managed aliv	43	-32
*multi-tenant-managed all	20	12
*multi-tenant-managed allow	-9	28
*multi-tenant-managed alon	-3	37
*multi-tenant-managed along	-19	25
*multi-tenant-managed alreadi	-7	32
*multi-tenant-managed alto	-14	56
*multi-tenant-managed alwai	56	-5
*multi-tenant-managed am	38	-23
*multi-tenant-managed amazon	54	15
*multi-tenant-managed ami	-41	50
*multi-tenant-managed among	20	7
*multi-tenant-managed an	1	26
*multi-tenant-managed analys	53	20
*multi-tenant-managed analysi	18	30
*multi-tenant-managed analyst	19	33
*multi-tenant-managed analyz	-4	32
*multi-tenant-managed angri	-8	27
*multi-tenant-managed annot	-18	59
*multi-tenant-managed announc	21	15
*multi-tenant-managed anoth	16	-7
*multi-tenant-managed answer	30	-6
*multi-tenant-managed anthrop	67	-57
*multi-tenant-managed any	75	-43
*multi-tenant-managed anybodi	5	37
*multi-tenant-managed anycast	91	-34
*multi-tenant-managed anymor	44	-62
*multi-tenant-managed anyon	-13	31
*multi-tenant-managed anyth	-19	-11
*multi-tenant-managed anywai	-20	52
*multi-tenant-managed anywher	-8	29
*multi-tenant-managed apart	31	-16
*multi-tenant-managed app	-17	44
*multi-tenant-managed appli	-2	-50
*multi-tenant-managed applianc	-31	65
*multi-tenant-managed applic	6	34
*multi-tenant-managed appoint	-4	22
*multi-tenant-managed approv	-12	34
*multi-tenant-managed april	-30	40
*multi-tenant-managed architect	-20	39
*multi-tenant-managed architectur	-28	38
*multi-tenant-managed archiv	6	44
*multi-tenant-managed are	-5	35
*multi-tenant-managed arent	-32	70
*multi-tenant-managed arrang	37	0
*multi-tenant-managed arriv	-55	-54
*multi-tenant-managed artifact	20	-6
*multi-tenant-managed assess	-29	35
*multi-tenant-managed asset	37	-36
*multi-tenant-managed assign	-15	31
*multi-tenant-managed associ	-23	0
*multi-tenant-managed assum	-21	55
*multi-tenant-managed attach	-2	24
*multi-tenant-managed attack	-10	40
*multi-tenant-managed attempt	-20	36
*multi-tenant-managed audit	17	-3
*multi-tenant-managed auditor	-14	28
*multi-tenant-managed authent	-5	22
*multi-tenant-managed author	-13	60
*multi-tenant-managed authorit	32	-6
*multi-tenant-managed auto	-47	79
*multi-tenant-managed autom	5	36
*multi-tenant-managed automat	-46	2
*multi-tenant-managed avail	24	6
*multi-tenant-managed avoid	-24	35
*multi-tenant-managed awai	37	-20
*multi-tenant-managed aws	27	7
*multi-tenant-managed az	67	-17
*multi-tenant-managed azs	49	-32
*multi-tenant-managed b	-33	48
*multi-tenant-managed back	-13	49
*multi-tenant-managed backbon	18	-15
*multi-tenant-managed backup	-23	55
*multi-tenant-managed bad	-6	20
*multi-tenant-managed bake	-15	26
*multi-tenant-managed balanc	-29	50
*multi-tenant-managed bandwidth	2	62
*multi-tenant-managed bank	-5	20
*multi-tenant-managed base	-9	21
*multi-tenant-managed basement	-33	-70
*multi-tenant-managed basic	101	-5
*multi-tenant-managed batch	-19	41
*multi-tenant-managed becaus	-11	20
*multi-tenant-managed becom	-33	69
*multi-tenant-managed been	1	28
*multi-tenant-managed beforehand	58	-8
*multi-tenant-managed begin	-15	30
*multi-tenant-managed behavior	25	20
*multi-tenant-managed behind	55	1
*multi-tenant-managed believ	-29	33
*multi-tenant-managed belong	10	16
*multi-tenant-managed below	84	4
*multi-tenant-managed benchmark	-31	-4
*multi-tenant-managed beneath	69	-13
*multi-tenant-managed besid	-42	52
*multi-tenant-managed best	-33	38
*multi-tenant-managed between	18	15
*multi-tenant-managed beyond	37	-2
*multi-tenant-managed bgp	-5	18
*multi-tenant-managed bill	-13	44
*multi-tenant-managed bit	72	-26
*multi-tenant-managed bitcoin	-32	32
*multi-tenant-managed black	56	-55
*multi-tenant-managed blame	-21	23
*multi-tenant-managed block	34	7
*multi-tenant-managed blue	23	7
*multi-tenant-managed bodi	32	-20
*multi-tenant-managed both	-23	72
*multi-tenant-managed bought	-10	53
*multi-tenant-managed bounc	-25	35
*multi-tenant-managed box	24	53
*multi-tenant-managed branch	-49	64
*multi-tenant-managed break	25	4
*multi-tenant-managed bring	-9	32
*multi-tenant-managed broke	-11	35
*multi-tenant-managed broken	29	14
*multi-tenant-managed broker	164	-58
*multi-tenant-managed brought	-20	22
*multi-tenant-managed browser	42	-17
*multi-tenant-managed budget	-11	26
*multi-tenant-managed buffer	-18	35
*multi-tenant-managed bug	78	-42
*multi-tenant-managed built	39	-18
*multi-tenant-managed bump	83	-20
*multi-tenant-managed burn	8	78
*multi-tenant-managed burst	33	-19
*multi-tenant-managed buse	-19	27
*multi-tenant-managed busi	16	-66
*multi-tenant-managed but	-6	29
*multi-tenant-managed button	-25	43
*multi-tenant-managed buy	-38	46
*multi-tenant-managed by	11	22
*multi-tenant-managed bypass	35	-31
*multi-tenant-managed byte	8	53
*multi-tenant-managed c	-37	115
*multi-tenant-managed c3r	-23	78
*multi-tenant-managed ca	-40	-37
*multi-tenant-managed cabinet	-26	69
*multi-tenant-managed cabl	-8	75
*multi-tenant-managed cach	16	34
*multi-tenant-managed cage	-18	46
*multi-tenant-managed call	21	2
*multi-tenant-managed callback	-10	36
*multi-tenant-managed caller	19	14
*multi-tenant-managed can	9	19
*multi-tenant-managed canari	-13	47
*multi-tenant-managed cannot	20	16
*multi-tenant-managed cant	-12	23
*multi-tenant-managed capac	74	-24
*multi-tenant-managed card	-17	30
*multi-tenant-managed care	100	-1
*multi-tenant-managed carrier	3	17
*multi-tenant-managed case	26	30
*multi-tenant-managed catalog	-18	26
*multi-tenant-managed catch	17	-28
*multi-tenant-managed caus	-18	25
*multi-tenant-managed ceil	40	37
*multi-tenant-managed center	24	-1
*multi-tenant-managed central	-12	52
*multi-tenant-managed cert	-23	42
*multi-tenant-managed certif	-16	29
*multi-tenant-managed cfo	-27	28
*multi-tenant-managed chaincod	-6	46
*multi-tenant-managed channel	-13	38
*multi-tenant-managed cheaper	-6	25
*multi-tenant-managed check	3	30
*multi-tenant-managed checkout	-26	29
*multi-tenant-managed checkpoint	-22	28
*multi-tenant-managed checksum	16	6
*multi-tenant-managed china	35	-18
*multi-tenant-managed choic	64	-17
*multi-tenant-managed choos	0	24
*multi-tenant-managed chore	-26	37
*multi-tenant-managed chose	54	-49
*multi-tenant-managed chosen	-29	63
*multi-tenant-managed ci	6	83
*multi-tenant-managed cidr	-34	83
*multi-tenant-managed cipher	53	-21
*multi-tenant-managed cisco	-18	94
*multi-tenant-managed claim	-18	7
*multi-tenant-managed class	-17	47
*multi-tenant-managed classifi	-24	45
*multi-tenant-managed claud	23	-4
*multi-tenant-managed clean	-12	33
*multi-tenant-managed cleanup	-26	61
*multi-tenant-managed clear	1	19
*multi-tenant-managed cli	-32	33
*multi-tenant-managed click	-34	39
*multi-tenant-managed client	-15	25
*multi-tenant-managed close	-22	52
*multi-tenant-managed cloudtrail	30	-12
*multi-tenant-managed cloudwatch	21	9
*multi-tenant-managed cluster	25	21
*multi-tenant-managed cname	10	17
*multi-tenant-managed code	7	32
*multi-tenant-managed cold	-17	63
*multi-tenant-managed collabor	-42	-21
*multi-tenant-managed colleagu	-34	44
*multi-tenant-managed collect	32	6
*multi-tenant-managed collector	-17	31
*multi-tenant-managed colo	-3	35
*multi-tenant-managed column	16	-4
*multi-tenant-managed come	26	5
*multi-tenant-managed commit	35	-18
*multi-tenant-managed commun	25	0
*multi-tenant-managed compact	47	-26
*multi-tenant-managed compani	33	-16
*multi-tenant-managed compar	22	-12
*multi-tenant-managed compat	13	77
*multi-tenant-managed complaint	-25	31
*multi-tenant-managed complet	60	13
*multi-tenant-managed complianc	-130	-136
*multi-tenant-managed compon	32	-16
*multi-tenant-managed comput	37	-7
*multi-tenant-managed concern	-18	73
*multi-tenant-managed conclus	-1	33
*multi-tenant-managed concurr	-20	44
*multi-tenant-managed condit	-13	32
*multi-tenant-managed config	-60	-37
*multi-tenant-managed configur	-3	34
*multi-tenant-managed confirm	25	-1
*multi-tenant-managed conflict	-15	82
*multi-tenant-managed connect	6	28
*multi-tenant-managed consent	-12	35
*multi-tenant-managed consist	-15	25
*multi-tenant-managed contact	-21	29
*multi-tenant-managed contain	0	24
*multi-tenant-managed content	7	26
*multi-tenant-managed context	2	72
*multi-tenant-managed continu	-13	34
*multi-tenant-managed contract	-29	41
*multi-tenant-managed contractor	-13	27
*multi-tenant-managed control	-1	24
*multi-tenant-managed convers	60	-28
*multi-tenant-managed cooki	-10	18
*multi-tenant-managed cool	67	-41
*multi-tenant-managed cope	-13	16
*multi-tenant-managed coppa	-21	33
*multi-tenant-managed core	20	-12
*multi-tenant-managed correct	-34	56
*multi-tenant-managed cost	-4	36
*multi-tenant-managed count	-20	42
*multi-tenant-managed countri	-6	58
*multi-tenant-managed cover	28	0
*multi-tenant-managed coverag	-6	37
*multi-tenant-managed cpu	-12	59
*multi-tenant-managed crash	12	29
*multi-tenant-managed creat	-5	33
*multi-tenant-managed creation	-19	35
*multi-tenant-managed credenti	-10	47
*multi-tenant-managed credit	-13	39
*multi-tenant-managed critic	-34	64
*multi-tenant-managed crl	-5	30
*multi-tenant-managed cron	18	-17
*multi-tenant-managed cross	-5	23
*multi-tenant-managed crypto	-24	40
*multi-tenant-managed cut	1	22
*multi-tenant-managed cve	78	-4
*multi-tenant-managed d	40	-17
*multi-tenant-managed daemon	-16	44
*multi-tenant-managed daili	23	48
*multi-tenant-managed dangl	1	35
*multi-tenant-managed dark	86	-40
*multi-tenant-managed dashboard	2	33
*multi-tenant-managed data	21	5
*multi-tenant-managed databas	86	29
*multi-tenant-managed date	18	4
*multi-tenant-managed db	-13	47
*multi-tenant-managed ddo	36	9
*multi-tenant-managed dead	6	25
*multi-tenant-managed debug	-4	38
*multi-tenant-managed decid	-16	42
*multi-tenant-managed decis	24	16
*multi-tenant-managed decrypt	-11	45
*multi-tenant-managed dedic	7	16
*multi-tenant-managed deep	1	17
*multi-tenant-managed defin	-19	43
*multi-tenant-managed definit	-6	34
*multi-tenant-managed delai	9	22
*multi-tenant-managed delet	1	28
*multi-tenant-managed deliv	24	24
*multi-tenant-managed deliveri	8	23
*multi-tenant-managed demand	17	5
*multi-tenant-managed deni	33	-20
*multi-tenant-managed depend	-22	33
*multi-tenant-managed deploi	50	-4
*multi-tenant-managed deploy	16	11
*multi-tenant-managed deprec	-25	32
*multi-tenant-managed design	-30	68
*multi-tenant-managed dest	0	25
*multi-tenant-managed detect	56	-2
*multi-tenant-managed dev	-13	32
*multi-tenant-managed develop	-21	35
*multi-tenant-managed devic	-38	36
*multi-tenant-managed dhcp	-18	18
*multi-tenant-managed di	53	33
*multi-tenant-managed dial	-29	53
*multi-tenant-managed dictat	-20	30
*multi-tenant-managed did	-43	-33
*multi-tenant-managed differ	15	27
*multi-tenant-managed differenti	-9	25
*multi-tenant-managed digicert	-5	56
*multi-tenant-managed dimens	-11	40
*multi-tenant-managed direct	-7	26
*multi-tenant-managed directli	5	32
*multi-tenant-managed directori	-30	73
*multi-tenant-managed disabl	-8	29
*multi-tenant-managed disast	-18	21
*multi-tenant-managed disconnect	-3	30
*multi-tenant-managed discoveri	-22	49
*multi-tenant-managed disk	30	-16
*multi-tenant-managed dispos	53	-35
*multi-tenant-managed distribut	8	58
*multi-tenant-managed dkr	-20	30
*multi-tenant-managed dlq	-25	41
*multi-tenant-managed dmarc	-2	20
*multi-tenant-managed dns	24	5
*multi-tenant-managed do	38	2
*multi-tenant-managed doc	-30	52
*multi-tenant-managed docker	-24	37
*multi-tenant-managed document	-13	25
*multi-tenant-managed doe	32	19
*multi-tenant-managed doesnt	-8	37
*multi-tenant-managed dollar	20	59
*multi-tenant-managed domain	-23	43
*multi-tenant-managed done	47	-50
*multi-tenant-managed dont	23	11
*multi-tenant-managed doubt	-26	30
*multi-tenant-managed down	19	3
*multi-tenant-managed download	-6	31
*multi-tenant-managed downtim	48	-14
*multi-tenant-managed dpo	-22	85
*multi-tenant-managed dr	-2	41
*multi-tenant-managed draw	-10	54
*multi-tenant-managed drill	-50	71
*multi-tenant-managed drive	66	-47
*multi-tenant-managed driver	-2	19
*multi-tenant-managed drop	-4	31
*multi-tenant-managed duplic	36	0
*multi-tenant-managed durabl	86	-37
*multi-tenant-managed dure	45	-26
*multi-tenant-managed e	-14	41
*multi-tenant-managed each	4	17
*multi-tenant-managed earlier	61	-15
*multi-tenant-managed east	49	-32
*multi-tenant-managed ebs	28	-9
*multi-tenant-managed ec2	-19	38
*multi-tenant-managed ecpu	-14	39
*multi-tenant-managed ecs	-24	41
*multi-tenant-managed edg	25	-8
*multi-tenant-managed edit	-42	58
*multi-tenant-managed editor	-6	33
*multi-tenant-managed egress	-8	18
*multi-tenant-managed either	-21	35
*multi-tenant-managed elast	-7	19
*multi-tenant-managed eleven	41	-19
*multi-tenant-managed els	24	5
*multi-tenant-managed elsewher	-21	62
*multi-tenant-managed em	41	20
*multi-tenant-managed email	24	-8
*multi-tenant-managed emb	-13	18
*multi-tenant-managed emerg	-10	33
*multi-tenant-managed emit	23	-11
*multi-tenant-managed employe	-29	70
*multi-tenant-managed enabl	-15	41
*multi-tenant-managed encrypt	9	-17
*multi-tenant-managed endpoint	29	11
*multi-tenant-managed enforc	-27	54
*multi-tenant-managed engin	92	-41
*multi-tenant-managed enhanc	-10	17
*multi-tenant-managed enough	-2	22
*multi-tenant-managed enrol	-5	23
*multi-tenant-managed enter	48	-47
*multi-tenant-managed entri	27	-17
*multi-tenant-managed environ	-6	51
*multi-tenant-managed equip	54	15
*multi-tenant-managed error	-23	49
*multi-tenant-managed errorportalloc	-5	35
*multi-tenant-managed eu	-2	42
*multi-tenant-managed evalu	-23	90
*multi-tenant-managed even	9	46
*multi-tenant-managed event	16	12
*multi-tenant-managed eventbridg	26	-15
*multi-tenant-managed ever	35	-40
*multi-tenant-managed everi	23	6
*multi-tenant-managed everyon	-22	46
*multi-tenant-managed everyth	7	26
*multi-tenant-managed evict	-16	20
*multi-tenant-managed evid	30	-20
*multi-tenant-managed ex	16	9
*multi-tenant-managed exactli	24	-12
*multi-tenant-managed exceed	-22	49
*multi-tenant-managed exchang	22	-18
*multi-tenant-managed exclud	-16	34
*multi-tenant-managed execut	28	9
*multi-tenant-managed exist	-16	35
*multi-tenant-managed exit	-42	75
*multi-tenant-managed expens	-14	29
*multi-tenant-managed expir	-35	3
*multi-tenant-managed expiri	-23	58
*multi-tenant-managed export	-8	38
*multi-tenant-managed expos	-29	49
*multi-tenant-managed extend	-25	28
*multi-tenant-managed extens	-8	44
*multi-tenant-managed extra	-135	-58
*multi-tenant-managed extract	36	-17
*multi-tenant-managed fabric	-14	54
*multi-tenant-managed facil	53	-39
*multi-tenant-managed fail	-2	34
*multi-tenant-managed failov	7	31
*multi-tenant-managed failur	-12	40
*multi-tenant-managed fall	-4	27
*multi-tenant-managed fals	-15	71
*multi-tenant-managed famili	-24	27
*multi-tenant-managed far	32	-20
*multi-tenant-managed fast	-15	23
*multi-tenant-managed fault	-4	38
*multi-tenant-managed featur	23	2
*multi-tenant-managed februari	23	-16
*multi-tenant-managed feed	84	-45
*multi-tenant-managed feedback	-11	24
*multi-tenant-managed fend	38	-25
*multi-tenant-managed fetch	-10	21
*multi-tenant-managed few	-21	52
*multi-tenant-managed field	-15	30
*multi-tenant-managed fifo	-5	18
*multi-tenant-managed fill	26	-15
*multi-tenant-managed filter	-2	29
*multi-tenant-managed final	-8	37
*multi-tenant-managed find	-15	42
*multi-tenant-managed fine	-6	62
*multi-tenant-managed finger	42	60
*multi-tenant-managed fire	43	-26
*multi-tenant-managed firehos	20	-19
*multi-tenant-managed firewal	18	36
*multi-tenant-managed firmwar	-17	37
*multi-tenant-managed first	53	-8
*multi-tenant-managed fix	18	34
*multi-tenant-managed flag	22	9
*multi-tenant-managed flap	-22	27
*multi-tenant-managed flaw	-19	40
*multi-tenant-managed fleet	73	-27
*multi-tenant-managed flip	-13	28
*multi-tenant-managed flood	19	-1
*multi-tenant-managed flow	9	28
*multi-tenant-managed folder	-23	28
*multi-tenant-managed follow	-19	59
*multi-tenant-managed for	2	19
*multi-tenant-managed forbid	-7	19
*multi-tenant-managed forc	-18	82
*multi-tenant-managed forens	-7	51
*multi-tenant-managed forev	-12	56
*multi-tenant-managed forgot	-22	89
*multi-tenant-managed format	24	-4
*multi-tenant-managed former	62	-28
*multi-tenant-managed forward	20	9
*multi-tenant-managed found	-27	40
*multi-tenant-managed four	-9	49
*multi-tenant-managed frankfurt	-21	25
*multi-tenant-managed fresh	62	-30
*multi-tenant-managed fridai	20	-3
*multi-tenant-managed friend	19	4
*multi-tenant-managed from	6	17
*multi-tenant-managed front	10	30
*multi-tenant-managed ftp	-14	48
*multi-tenant-managed full	-7	24
*multi-tenant-managed fulli	47	-46
*multi-tenant-managed further	5	19
*multi-tenant-managed gap	-33	47
*multi-tenant-managed gbp	60	-56
*multi-tenant-managed gdpr	-6	18
*multi-tenant-managed gener	-42	52
*multi-tenant-managed general	-15	20
*multi-tenant-managed generatedatakei	-12	26
*multi-tenant-managed geo	-13	60
*multi-tenant-managed geographi	19	-13
*multi-tenant-managed gib	-17	22
*multi-tenant-managed github	-14	65
*multi-tenant-managed give	-10	23
*multi-tenant-managed global	21	-48
*multi-tenant-managed go	-11	26
*multi-tenant-managed goe	34	-8
*multi-tenant-managed gone	-10	34
*multi-tenant-managed good	27	-11
*multi-tenant-managed got	-14	37
*multi-tenant-managed gotta	15	-41
*multi-tenant-managed govern	-17	46
*multi-tenant-managed gpu	56	-21
*multi-tenant-managed grant	-14	47
*multi-tenant-managed graph	19	14
*multi-tenant-managed green	10	16
*multi-tenant-managed group	-1	22
*multi-tenant-managed grow	85	-35
*multi-tenant-managed gsi	-6	56
*multi-tenant-managed guarante	21	-2
*multi-tenant-managed guard	46	-8
*multi-tenant-managed guardduti	-11	19
*multi-tenant-managed guardrail	-2	75
*multi-tenant-managed guess	-40	76
*multi-tenant-managed guid	14	70
*multi-tenant-managed ha	77	52
*multi-tenant-managed had	35	-16
*multi-tenant-managed half	21	-23
*multi-tenant-managed hammer	-10	22
*multi-tenant-managed hand	16	2
*multi-tenant-managed handl	-112	-88
*multi-tenant-managed hang	-8	48
*multi-tenant-managed happen	-23	4
*multi-tenant-managed harden	98	-65
*multi-tenant-managed hardwar	53	-13
*multi-tenant-managed hash	141	-55
*multi-tenant-managed header	-15	36
*multi-tenant-managed health	-3	35
*multi-tenant-managed healthi	82	-58
*multi-tenant-managed hear	5	29
*multi-tenant-managed heartbeat	2	30
*multi-tenant-managed held	-23	40
*multi-tenant-managed help	25	73
*multi-tenant-managed helper	29	-1
*multi-tenant-managed here	-9	24
*multi-tenant-managed high	53	5
*multi-tenant-managed higher	14	44
*multi-tenant-managed highli	24	15
*multi-tenant-managed hipaa	-60	-39
*multi-tenant-managed histori	7	27
*multi-tenant-managed hold	33	3
*multi-tenant-managed hole	42	18
*multi-tenant-managed home	-22	40
*multi-tenant-managed homework	-6	30
*multi-tenant-managed hook	-5	27
*multi-tenant-managed hope	37	-23
*multi-tenant-managed hospit	30	26
*multi-tenant-managed host	0	63
*multi-tenant-managed hot	-21	33
*multi-tenant-managed hour	-13	-17
*multi-tenant-managed hourli	75	-20
*multi-tenant-managed how	-3	24
*multi-tenant-managed howev	-7	35
*multi-tenant-managed hsm	79	-57
*multi-tenant-managed http	36	-4
*multi-tenant-managed hub	41	-29
*multi-tenant-managed hybrid	29	-25
*multi-tenant-managed hyper	-8	26
*multi-tenant-managed hypervisor	-47	80
*multi-tenant-managed i	48	-9
*multi-tenant-managed ia	-16	43
*multi-tenant-managed iam	-8	23
*multi-tenant-managed iamallowedprincip	-24	34
*multi-tenant-managed iban	-17	24
*multi-tenant-managed id	-17	32
*multi-tenant-managed ident	-12	19
*multi-tenant-managed identifi	45	-14
*multi-tenant-managed ignor	-14	59
*multi-tenant-managed immut	-24	30
*multi-tenant-managed import	-38	104
*multi-tenant-managed improv	23	-14
*multi-tenant-managed in	10	18
*multi-tenant-managed includ	16	-3
*multi-tenant-managed index	1	20
*multi-tenant-managed infer	44	-13
*multi-tenant-managed influx	-10	99
*multi-tenant-managed inform	-23	32
*multi-tenant-managed infrastructur	26	-11
*multi-tenant-managed ingest	17	32
*multi-tenant-managed initi	-13	29
*multi-tenant-managed inject	-33	51
*multi-tenant-managed input	-15	66
*multi-tenant-managed insid	47	-19
*multi-tenant-managed instal	-1	26
*multi-tenant-managed instanc	-13	32
*multi-tenant-managed instead	-49	46
*multi-tenant-managed instrument	-13	33
*multi-tenant-managed integr	38	-13
*multi-tenant-managed intellig	36	-8
*multi-tenant-managed intent	-30	52
*multi-tenant-managed interfac	-6	17
*multi-tenant-managed intermedi	25	-10
*multi-tenant-managed intern	29	10
*multi-tenant-managed internet	-21	38
*multi-tenant-managed into	8	18
*multi-tenant-managed inventori	-7	43
*multi-tenant-managed investig	-35	63
*multi-tenant-managed invit	-7	24
*multi-tenant-managed invoc	-13	34
*multi-tenant-managed invoic	17	-14
*multi-tenant-managed iop	-29	49
*multi-tenant-managed ips	-16	49
*multi-tenant-managed ipsec	-61	-56
*multi-tenant-managed is	3	19
*multi-tenant-managed iscsi	-9	29
*multi-tenant-managed isnt	-17	58
*multi-tenant-managed isol	25	-1
*multi-tenant-managed issu	36	-11
*multi-tenant-managed item	0	40
*multi-tenant-managed its	18	0
*multi-tenant-managed itself	19	14
*multi-tenant-managed januari	-12	38
*multi-tenant-managed jira	-40	77
*multi-tenant-managed json	-17	36
*multi-tenant-managed judg	-5	20
*multi-tenant-managed juli	-10	22
*multi-tenant-managed june	-15	40
*multi-tenant-managed just	-25	30
*multi-tenant-managed jwt	-11	32
*multi-tenant-managed keep	19	3
*multi-tenant-managed keepal	-47	53
*multi-tenant-managed kept	35	-1
*multi-tenant-managed kick	27	-19
*multi-tenant-managed kill	-16	65
*multi-tenant-managed kind	40	-39
*multi-tenant-managed kms	23	-1
*multi-tenant-managed knob	-8	52
*multi-tenant-managed knowledg	-8	17
*multi-tenant-managed kvm	-11	32
*multi-tenant-managed label	37	-9
*multi-tenant-managed lack	-3	20
*multi-tenant-managed lag	-18	59
*multi-tenant-managed lake	-18	36
*multi-tenant-managed lambda	-7	24
*multi-tenant-managed land	36	-13
*multi-tenant-managed laptop	-16	45
*multi-tenant-managed larg	10	17
*multi-tenant-managed last	30	19
*multi-tenant-managed latenc	-49	91
*multi-tenant-managed latest	28	-18
*multi-tenant-managed law	-23	27
*multi-tenant-managed layer	5	17
*multi-tenant-managed lead	-33	38
*multi-tenant-managed leaf	3	21
*multi-tenant-managed leak	-9	47
*multi-tenant-managed least	28	-10
*multi-tenant-managed leaver	-19	67
*multi-tenant-managed ledger	-24	47
*multi-tenant-managed left	17	3
*multi-tenant-managed legaci	-13	21
*multi-tenant-managed legal	-7	75
*multi-tenant-managed len	-21	60
*multi-tenant-managed length	-5	35
*multi-tenant-managed let	-2	16
*multi-tenant-managed letter	-10	26
*multi-tenant-managed level	33	9
*multi-tenant-managed li	32	-6
*multi-tenant-managed librari	-16	38
*multi-tenant-managed licens	-31	42
*multi-tenant-managed lie	38	10
*multi-tenant-managed life	50	-2
*multi-tenant-managed lifecycl	-18	48
*multi-tenant-managed lift	11	57
*multi-tenant-managed limit	9	23
*multi-tenant-managed line	-4	48
*multi-tenant-managed link	-9	48
*multi-tenant-managed linux	-4	29
*multi-tenant-managed list	-1	22
*multi-tenant-managed listen	15	24
*multi-tenant-managed live	-14	54
*multi-tenant-managed load	37	-11
*multi-tenant-managed local	-18	26
*multi-tenant-managed lock	-19	57
*multi-tenant-managed log	-6	27
*multi-tenant-managed logic	-19	44
*multi-tenant-managed login	-47	81
*multi-tenant-managed longer	22	1
*multi-tenant-managed look	51	11
*multi-tenant-managed loop	13	62
*multi-tenant-managed lose	24	-5
*multi-tenant-managed loss	2	17
*multi-tenant-managed lost	-18	32
*multi-tenant-managed low	-42	58
*multi-tenant-managed lower	-25	65
*multi-tenant-managed machin	71	-28
*multi-tenant-managed maci	-16	24
*multi-tenant-managed made	26	-11
*multi-tenant-managed mail	29	6
*multi-tenant-managed main	-8	17
*multi-tenant-managed maintain	72	-2
*multi-tenant-managed mainten	67	-41
*multi-tenant-managed major	49	-51
*multi-tenant-managed make	0	37
*multi-tenant-managed malici	-17	42
*multi-tenant-managed malwar	-18	36
*multi-tenant-managed manag	18	-3
*multi-tenant-managed mani	52	-28
*multi-tenant-managed manual	53	-21
*multi-tenant-managed map	-5	55
*multi-tenant-managed market	-33	50
*multi-tenant-managed mask	-14	24
*multi-tenant-managed match	16	9
*multi-tenant-managed materi	19	9
*multi-tenant-managed matter	39	5
*multi-tenant-managed max	-8	60
*multi-tenant-managed maximum	39	-33
*multi-tenant-managed may	10	16
*multi-tenant-managed mcp	-16	28
*multi-tenant-managed me	38	-13
*multi-tenant-managed mean	38	-48
*multi-tenant-managed meant	78	-14
*multi-tenant-managed meanwhil	49	-24
*multi-tenant-managed media	50	-35
*multi-tenant-managed meet	-20	29
*multi-tenant-managed member	-8	33
*multi-tenant-managed memori	10	42
*multi-tenant-managed mend	-21	47
*multi-tenant-managed merg	-19	49
*multi-tenant-managed messag	26	0
*multi-tenant-managed metadata	51	-41
*multi-tenant-managed metric	31	-8
*multi-tenant-managed mfa	-14	56
*multi-tenant-managed midnight	53	-14
*multi-tenant-managed migrat	-19	68
*multi-tenant-managed million	46	-26
*multi-tenant-managed minimum	-23	40
*multi-tenant-managed minor	16	-40
*multi-tenant-managed minut	-2	25
*multi-tenant-managed mirror	-16	26
*multi-tenant-managed mismatch	-15	44
*multi-tenant-managed miss	-14	62
*multi-tenant-managed mistak	-19	55
*multi-tenant-managed mitig	48	12
*multi-tenant-managed ml	22	-5
*multi-tenant-managed mobil	10	27
*multi-tenant-managed mode	17	7
*multi-tenant-managed model	70	-39
*multi-tenant-managed modul	26	-15
*multi-tenant-managed monei	-23	32
*multi-tenant-managed month	76	-28
*multi-tenant-managed monthli	-66	-73
*multi-tenant-managed more	23	-56
*multi-tenant-managed most	-17	28
*multi-tenant-managed mount	-64	71
*multi-tenant-managed move	18	18
*multi-tenant-managed much	-15	47
*multi-tenant-managed must	9	16
*multi-tenant-managed mutual	-10	17
*multi-tenant-managed my	25	-9
*multi-tenant-managed nah	70	6
*multi-tenant-managed name	17	10
*multi-tenant-managed namespac	36	-27
*multi-tenant-managed narrow	-13	22
*multi-tenant-managed nas	-32	65
*multi-tenant-managed nearli	27	-10
*multi-tenant-managed need	11	34
*multi-tenant-managed neither	-60	85
*multi-tenant-managed net	-27	76
*multi-tenant-managed network	16	3
*multi-tenant-managed new	4	-35
*multi-tenant-managed newer	-17	33
*multi-tenant-managed newslett	-19	22
*multi-tenant-managed next	22	-5
*multi-tenant-managed night	-16	-41
*multi-tenant-managed nine	41	-19
*multi-tenant-managed no	12	23
*multi-tenant-managed nobodi	2	38
*multi-tenant-managed node	83	-32
*multi-tenant-managed nodetool	49	-42
*multi-tenant-managed non	60	-48
*multi-tenant-managed none	22	32
*multi-tenant-managed nor	-28	36
*multi-tenant-managed normal	9	-27
*multi-tenant-managed not	12	16
*multi-tenant-managed noth	22	34
*multi-tenant-managed notic	21	-12
*multi-tenant-managed notif	1	45
*multi-tenant-managed now	-34	21
*multi-tenant-managed npm	-6	21
*multi-tenant-managed number	-4	33
*multi-tenant-managed o	-46	59
*multi-tenant-managed oauth	-24	41
*multi-tenant-managed obfusc	-6	29
*multi-tenant-managed object	46	-21
*multi-tenant-managed obtain	37	-22
*multi-tenant-managed ocr	52	-44
*multi-tenant-managed ocsp	42	-6
*multi-tenant-managed off	9	18
*multi-tenant-managed offer	39	-19
*multi-tenant-managed offic	-29	67
*multi-tenant-managed offlin	-43	64
*multi-tenant-managed often	-31	40
*multi-tenant-managed oidc	-11	23
*multi-tenant-managed ok	-14	55
*multi-tenant-managed old	-42	61
*multi-tenant-managed older	3	30
*multi-tenant-managed omiss	-5	23
*multi-tenant-managed on	-5	25
*multi-tenant-managed onc	-4	36
*multi-tenant-managed one	11	16
*multi-tenant-managed onli	8	30
*multi-tenant-managed onlin	-11	30
*multi-tenant-managed open	-2	32
*multi-tenant-managed openapi	-6	36
*multi-tenant-managed openssh	22	54
*multi-tenant-managed oper	40	-1
*multi-tenant-managed opt	-3	17
*multi-tenant-managed optic	-3	44
*multi-tenant-managed option	41	0
*multi-tenant-managed orchestr	-12	47
*multi-tenant-managed order	6	22
*multi-tenant-managed org	-23	42
*multi-tenant-managed organ	-10	16
*multi-tenant-managed organizations	-19	29
*multi-tenant-managed origin	2	37
*multi-tenant-managed orphan	-27	56
*multi-tenant-managed os	57	-51
*multi-tenant-managed other	7	16
*multi-tenant-managed otherw	-19	70
*multi-tenant-managed ought	-16	34
*multi-tenant-managed our	-29	44
*multi-tenant-managed outbound	-23	43
*multi-tenant-managed outdat	-27	29
*multi-tenant-managed output	-38	72
*multi-tenant-managed outsid	-35	59
*multi-tenant-managed over	22	8
*multi-tenant-managed overlap	-12	22
*multi-tenant-managed overwrit	-29	40
*multi-tenant-managed overwritten	-4	64
*multi-tenant-managed own	1	21
*multi-tenant-managed owner	20	5
*multi-tenant-managed ownership	-22	41
*multi-tenant-managed packag	-6	27
*multi-tenant-managed packet	19	19
*multi-tenant-managed page	-38	54
*multi-tenant-managed pair	-16	35
*multi-tenant-managed palo	-14	56
*multi-tenant-managed pan	-10	59
*multi-tenant-managed paramet	-21	37
*multi-tenant-managed parquet	39	-18
*multi-tenant-managed part	-7	23
*multi-tenant-managed parti	45	14
*multi-tenant-managed partit	18	25
*multi-tenant-managed partner	-15	52
*multi-tenant-managed pass	11	18
*multi-tenant-managed passport	25	11
*multi-tenant-managed patch	85	-7
*multi-tenant-managed path	-7	21
*multi-tenant-managed patient	-24	14
*multi-tenant-managed pattern	19	12
*multi-tenant-managed paus	27	4
*multi-tenant-managed pay	-19	31
*multi-tenant-managed payload	-26	83
*multi-tenant-managed payment	-1	38
*multi-tenant-managed pci	7	-52
*multi-tenant-managed peer	25	8
*multi-tenant-managed pend	-23	46
*multi-tenant-managed pentest	13	37
*multi-tenant-managed peopl	16	-3
*multi-tenant-managed per	0	40
*multi-tenant-managed perform	60	-3
*multi-tenant-managed period	0	68
*multi-tenant-managed permiss	-20	57
*multi-tenant-managed person	-20	25
*multi-tenant-managed pgp	-22	30
*multi-tenant-managed physic	64	-23
*multi-tenant-managed pick	-33	4
*multi-tenant-managed pictur	33	-12
*multi-tenant-managed pii	-19	70
*multi-tenant-managed pile	-18	36
*multi-tenant-managed pill	-2	37
*multi-tenant-managed pin	-21	41
*multi-tenant-managed pipelin	-1	35
*multi-tenant-managed pitr	-18	43
*multi-tenant-managed place	16	3
*multi-tenant-managed plain	11	16
*multi-tenant-managed plaintext	-8	19
*multi-tenant-managed plan	33	-1
*multi-tenant-managed plane	122	-44
*multi-tenant-managed platform	67	-46
*multi-tenant-managed pleas	40	24
*multi-tenant-managed pls	58	17
*multi-tenant-managed plug	21	-3
*multi-tenant-managed plugin	5	20
*multi-tenant-managed pod	-26	28
*multi-tenant-managed point	-5	22
*multi-tenant-managed poison	-15	45
*multi-tenant-managed polici	-7	36
*multi-tenant-managed poll	-23	37
*multi-tenant-managed pool	-22	0
*multi-tenant-managed pop	66	-6
*multi-tenant-managed port	-5	21
*multi-tenant-managed posit	39	6
*multi-tenant-managed posix	-17	34
*multi-tenant-managed possibl	91	-54
*multi-tenant-managed power	33	-6
*multi-tenant-managed pre	-35	57
*multi-tenant-managed prefix	-22	38
*multi-tenant-managed prem	-28	45
*multi-tenant-managed premiz	19	37
*multi-tenant-managed presenc	68	-12
*multi-tenant-managed prevent	27	-8
*multi-tenant-managed primari	-34	51
*multi-tenant-managed princip	-9	32
*multi-tenant-managed privaci	-10	24
*multi-tenant-managed privat	3	20
*multi-tenant-managed problem	36	20
*multi-tenant-managed process	28	-40
*multi-tenant-managed procur	27	-26
*multi-tenant-managed prod	-19	50
*multi-tenant-managed produc	-15	46
*multi-tenant-managed product	-47	-12
*multi-tenant-managed profil	-15	42
*multi-tenant-managed program	-6	31
*multi-tenant-managed project	-10	29
*multi-tenant-managed promiz	36	-5
*multi-tenant-managed prompt	32	-5
*multi-tenant-managed proof	-44	67
*multi-tenant-managed propag	-6	23
*multi-tenant-managed protect	17	13
*multi-tenant-managed protocol	34	-17
*multi-tenant-managed prove	-27	35
*multi-tenant-managed provid	61	-39
*multi-tenant-managed provis	-15	45
*multi-tenant-managed proxi	-1	69
*multi-tenant-managed publicli	-17	88
*multi-tenant-managed publish	10	17
*multi-tenant-managed pull	-16	43
*multi-tenant-managed purg	-13	29
*multi-tenant-managed purpos	35	-24
*multi-tenant-managed push	-16	50
*multi-tenant-managed put	-14	30
*multi-tenant-managed qualifi	-32	49
*multi-tenant-managed quarter	-31	94
*multi-tenant-managed question	52	5
*multi-tenant-managed queue	15	29
*multi-tenant-managed quota	19	11
*multi-tenant-managed radiu	-21	36
*multi-tenant-managed raiz	37	1
*multi-tenant-managed ram	-12	37
*multi-tenant-managed rank	-30	58
*multi-tenant-managed ransomwar	-1	23
*multi-tenant-managed rate	-10	22
*multi-tenant-managed raw	23	1
*multi-tenant-managed rds	-67	75
*multi-tenant-managed re	-12	-26
*multi-tenant-managed reach	-9	27
*multi-tenant-managed reachabl	-14	50
*multi-tenant-managed react	-9	39
*multi-tenant-managed readabl	43	22
*multi-tenant-managed real	-16	22
*multi-tenant-managed realli	-16	37
*multi-tenant-managed rebuild	-19	47
*multi-tenant-managed receipt	0	18
*multi-tenant-managed receiv	-14	25
*multi-tenant-managed recipi	-16	30
*multi-tenant-managed recov	-17	30
*multi-tenant-managed recoveri	-13	25
*multi-tenant-managed recreat	-9	26
*multi-tenant-managed redact	-4	45
*multi-tenant-managed redirect	-11	53
*multi-tenant-managed redriv	-18	26
*multi-tenant-managed redund	41	1
*multi-tenant-managed redundantli	61	-34
*multi-tenant-managed refresh	20	24
*multi-tenant-managed refus	2	19
*multi-tenant-managed regist	3	22
*multi-tenant-managed registr	56	-35
*multi-tenant-managed registri	31	0
*multi-tenant-managed reject	-17	28
*multi-tenant-managed releas	36	1
*multi-tenant-managed reli	-30	35
*multi-tenant-managed remedi	-5	103
*multi-tenant-managed remot	0	45
*multi-tenant-managed remov	1	27
*multi-tenant-managed renew	-17	-38
*multi-tenant-managed repair	-4	34
*multi-tenant-managed replac	17	2
*multi-tenant-managed replai	-19	29
*multi-tenant-managed replica	0	42
*multi-tenant-managed repo	-21	29
*multi-tenant-managed reput	7	-54
*multi-tenant-managed request	23	7
*multi-tenant-managed requir	12	24
*multi-tenant-managed rescan	21	-19
*multi-tenant-managed reserv	-39	59
*multi-tenant-managed reset	22	-18
*multi-tenant-managed resili	-13	34
*multi-tenant-managed resiz	-11	49
*multi-tenant-managed resolut	48	-34
*multi-tenant-managed resolv	16	22
*multi-tenant-managed respond	24	57
*multi-tenant-managed respons	-24	-23
*multi-tenant-managed rest	16	-56
*multi-tenant-managed restart	65	10
*multi-tenant-managed restor	12	36
*multi-tenant-managed restrict	22	24
*multi-tenant-managed result	-24	20
*multi-tenant-managed retail	66	3
*multi-tenant-managed retain	-34	40
*multi-tenant-managed retent	-14	39
*multi-tenant-managed retir	19	-1
*multi-tenant-managed retri	24	9
*multi-tenant-managed return	-2	38
*multi-tenant-managed reveal	-10	34
*multi-tenant-managed revert	-9	20
*multi-tenant-managed review	-7	37
*multi-tenant-managed revis	3	66
*multi-tenant-managed revoc	-8	19
*multi-tenant-managed revok	-12	36
*multi-tenant-managed rid	-14	28
*multi-tenant-managed right	-11	34
*multi-tenant-managed ring	-36	12
*multi-tenant-managed risk	-43	57
*multi-tenant-managed rize	50	-33
*multi-tenant-managed role	-10	30
*multi-tenant-managed roll	35	2
*multi-tenant-managed rollback	-5	29
*multi-tenant-managed room	-44	51
*multi-tenant-managed rot	66	-11
*multi-tenant-managed rotat	33	-9
*multi-tenant-managed rout	8	25
*multi-tenant-managed router	-4	20
*multi-tenant-managed row	-6	27
*multi-tenant-managed rpu	-13	31
*multi-tenant-managed rsa	-26	43
*multi-tenant-managed rule	1	18
*multi-tenant-managed run	24	-1
*multi-tenant-managed runtim	-17	93
*multi-tenant-managed s	-5	34
*multi-tenant-managed s3	36	-15
*multi-tenant-managed saa	15	18
*multi-tenant-managed safekeep	-20	36
*multi-tenant-managed sai	-12	36
*multi-tenant-managed said	70	-19
*multi-tenant-managed salari	-22	26
*multi-tenant-managed sale	-20	49
*multi-tenant-managed salesforc	-11	42
*multi-tenant-managed same	29	-10
*multi-tenant-managed saml	-18	46
*multi-tenant-managed sampl	-8	30
*multi-tenant-managed sandbox	-19	54
*multi-tenant-managed save	-27	33
*multi-tenant-managed saw	-35	36
*multi-tenant-managed say	-5	18
*multi-tenant-managed sbom	-20	79
*multi-tenant-managed scale	89	-53
*multi-tenant-managed schedul	-6	53
*multi-tenant-managed schema	-15	61
*multi-tenant-managed scope	25	13
*multi-tenant-managed score	-32	22
*multi-tenant-managed scrape	-18	25
*multi-tenant-managed screen	-28	31
*multi-tenant-managed script	-12	33
*multi-tenant-managed scrub	52	-26
*multi-tenant-managed sdk	-16	27
*multi-tenant-managed search	10	40
*multi-tenant-managed second	-1	34
*multi-tenant-managed secreci	40	-18
*multi-tenant-managed secret	-10	41
*multi-tenant-managed secur	-3	28
*multi-tenant-managed see	35	-3
*multi-tenant-managed self	75	-42
*multi-tenant-managed sensor	-16	43
*multi-tenant-managed sent	-11	25
*multi-tenant-managed separ	4	22
*multi-tenant-managed serv	36	-10
*multi-tenant-managed server	35	1
*multi-tenant-managed serverless	41	34
*multi-tenant-managed servic	55	1
*multi-tenant-managed session	-27	39
*multi-tenant-managed set	-3	30
*multi-tenant-managed seven	-12	17
*multi-tenant-managed sever	22	3
*multi-tenant-managed sg	-12	69
*multi-tenant-managed shadow	33	-28
*multi-tenant-managed share	-8	27
*multi-tenant-managed sharepoint	-28	31
*multi-tenant-managed shield	32	13
*multi-tenant-managed shift	-18	31
*multi-tenant-managed ship	31	-51
*multi-tenant-managed shop	-14	54
*multi-tenant-managed short	-12	21
*multi-tenant-managed should	-25	36
*multi-tenant-managed shouldnt	-38	59
*multi-tenant-managed show	31	15
*multi-tenant-managed shrink	20	-11
*multi-tenant-managed side	38	0
*multi-tenant-managed sidecar	-20	43
*multi-tenant-managed sig	30	-21
*multi-tenant-managed sign	-12	40
*multi-tenant-managed signatur	46	-25
*multi-tenant-managed sinc	-15	19
*multi-tenant-managed singl	36	-6
*multi-tenant-managed sit	32	-9
*multi-tenant-managed site	-15	33
*multi-tenant-managed size	46	-13
*multi-tenant-managed skip	-16	32
*multi-tenant-managed slip	-8	16
*multi-tenant-managed slot	21	6
*multi-tenant-managed slow	-5	61
*multi-tenant-managed small	-17	31
*multi-tenant-managed smb	-24	39
*multi-tenant-managed smtp	-45	63
*multi-tenant-managed snapshot	-17	48
*multi-tenant-managed snowflak	-2	16
*multi-tenant-managed so	25	-2
*multi-tenant-managed soc	-50	-23
*multi-tenant-managed softphon	-8	25
*multi-tenant-managed softwar	58	-48
*multi-tenant-managed some	-1	24
*multi-tenant-managed somebodi	-14	44
*multi-tenant-managed someon	-3	24
*multi-tenant-managed someth	5	42
*multi-tenant-managed somewher	44	-37
*multi-tenant-managed soon	14	-58
*multi-tenant-managed sorri	-76	95
*multi-tenant-managed sourc	-7	32
*multi-tenant-managed space	25	-21
*multi-tenant-managed span	-25	31
*multi-tenant-managed speak	-36	64
*multi-tenant-managed specif	-23	34
*multi-tenant-managed specifi	-17	7
*multi-tenant-managed speed	-61	76
*multi-tenant-managed spend	-5	19
*multi-tenant-managed spf	-6	22
*multi-tenant-managed split	54	3
*multi-tenant-managed splunk	-5	18
*multi-tenant-managed spot	-23	37
*multi-tenant-managed spread	24	1
*multi-tenant-managed sql	-21	40
*multi-tenant-managed sqs	84	-74
*multi-tenant-managed sre	-3	79
*multi-tenant-managed ssd	117	-62
*multi-tenant-managed sse	2	17
*multi-tenant-managed ssh	0	17
*multi-tenant-managed staff	33	-28
*multi-tenant-managed stai	19	16
*multi-tenant-managed stale	-12	38
*multi-tenant-managed stall	-24	81
*multi-tenant-managed stand	1	23
*multi-tenant-managed standard	48	-19
*multi-tenant-managed standbi	28	1
*multi-tenant-managed start	2	28
*multi-tenant-managed startexecut	-27	65
*multi-tenant-managed state	32	21
*multi-tenant-managed statu	-18	40
*multi-tenant-managed step	-12	43
*multi-tenant-managed still	38	-6
*multi-tenant-managed stolen	-3	17
*multi-tenant-managed stop	4	24
*multi-tenant-managed storag	40	17
*multi-tenant-managed store	39	-4
*multi-tenant-managed strategi	-17	32
*multi-tenant-managed stream	-40	-37
*multi-tenant-managed subordin	-18	43
*multi-tenant-managed subscrib	-20	54
*multi-tenant-managed subscript	-13	52
*multi-tenant-managed such	33	-18
*multi-tenant-managed suggest	-2	44
*multi-tenant-managed suppli	-91	-50
*multi-tenant-managed support	33	-4
*multi-tenant-managed suppos	-28	50
*multi-tenant-managed suppress	-11	35
*multi-tenant-managed sure	36	-17
*multi-tenant-managed suricata	51	6
*multi-tenant-managed surviv	53	-33
*multi-tenant-managed suspici	-15	48
*multi-tenant-managed swap	22	3
*multi-tenant-managed swear	-21	36
*multi-tenant-managed symmetr	-27	44
*multi-tenant-managed syn	85	-40
*multi-tenant-managed sync	-40	-4
*multi-tenant-managed synchron	36	-22
*multi-tenant-managed system	40	7
*multi-tenant-managed tabl	12	31
*multi-tenant-managed tag	-18	30
*multi-tenant-managed take	4	39
*multi-tenant-managed taken	20	-6
*multi-tenant-managed takeov	5	46
*multi-tenant-managed talk	47	-6
*multi-tenant-managed tape	19	32
*multi-tenant-managed target	-1	24
*multi-tenant-managed task	-22	44
*multi-tenant-managed tb	10	28
*multi-tenant-managed team	22	17
*multi-tenant-managed telemetri	-23	39
*multi-tenant-managed telephon	-25	45
*multi-tenant-managed tell	-25	33
*multi-tenant-managed templat	-21	34
*multi-tenant-managed temporari	50	-45
*multi-tenant-managed tenant	34	-29
*multi-tenant-managed term	34	-30
*multi-tenant-managed termin	-4	24
*multi-tenant-managed terraform	-37	35
*multi-tenant-managed test	-17	71
*multi-tenant-managed text	20	0
*multi-tenant-managed than	-18	34
*multi-tenant-managed thank	64	-11
*multi-tenant-managed that	19	7
*multi-tenant-managed the	17	17
*multi-tenant-managed their	6	25
*multi-tenant-managed themselv	-13	46
*multi-tenant-managed there	60	-9
*multi-tenant-managed thermostat	-9	32
*multi-tenant-managed these	2	25
*multi-tenant-managed thi	-54	-51
*multi-tenant-managed thing	-31	18
*multi-tenant-managed third	38	-27
*multi-tenant-managed tho	1	79
*multi-tenant-managed those	16	24
*multi-tenant-managed three	30	-18
*multi-tenant-managed threshold	2	18
*multi-tenant-managed throttl	-20	46
*multi-tenant-managed through	2	18
*multi-tenant-managed throughput	-20	-67
*multi-tenant-managed ticket	-3	47
*multi-tenant-managed tidi	-38	77
*multi-tenant-managed tier	-2	22
*multi-tenant-managed tighten	-19	49
*multi-tenant-managed time	20	1
*multi-tenant-managed tls	37	8
*multi-tenant-managed tlsv1	-4	34
*multi-tenant-managed to	11	19
*multi-tenant-managed token	-13	51
*multi-tenant-managed told	-15	22
*multi-tenant-managed too	21	27
*multi-tenant-managed took	-15	44
*multi-tenant-managed tool	-12	33
*multi-tenant-managed topic	-5	40
*multi-tenant-managed touch	1	26
*multi-tenant-managed toward	5	16
*multi-tenant-managed trace	44	-6
*multi-tenant-managed track	35	-4
*multi-tenant-managed trail	-4	23
*multi-tenant-managed train	56	-34
*multi-tenant-managed transact	-23	51
*multi-tenant-managed transcript	13	17
*multi-tenant-managed transform	-4	33
*multi-tenant-managed transit	-33	-62
*multi-tenant-managed transpar	83	-7
*multi-tenant-managed transport	29	-20
*multi-tenant-managed tri	24	-8
*multi-tenant-managed trigger	-5	27
*multi-tenant-managed trim	-17	47
*multi-tenant-managed tripl	55	-21
*multi-tenant-managed true	7	21
*multi-tenant-managed trust	13	25
*multi-tenant-managed try	29	-18
*multi-tenant-managed ttl	-17	44
*multi-tenant-managed tune	-15	51
*multi-tenant-managed tunnel	6	-31
*multi-tenant-managed turn	-3	22
*multi-tenant-managed twice	-14	26
*multi-tenant-managed two	40	10
*multi-tenant-managed typo	-24	45
*multi-tenant-managed uid	-22	29
*multi-tenant-managed unattach	-14	48
*multi-tenant-managed under	21	5
*multi-tenant-managed underli	20	-13
*multi-tenant-managed underneath	87	-31
*multi-tenant-managed understood	-9	51
*multi-tenant-managed undo	-58	84
*multi-tenant-managed unencrypt	-6	37
*multi-tenant-managed unhealthi	-3	20
*multi-tenant-managed unit	10	22
*multi-tenant-managed unless	17	-2
*multi-tenant-managed unmask	0	18
*multi-tenant-managed unread	-21	44
*multi-tenant-managed unsubscrib	12	22
*multi-tenant-managed untag	0	20
*multi-tenant-managed until	-4	27
*multi-tenant-managed unus	-22	53
*multi-tenant-managed up	10	21
*multi-tenant-managed updat	34	-25
*multi-tenant-managed upgrad	150	-9
*multi-tenant-managed upkeep	-39	91
*multi-tenant-managed upload	-14	37
*multi-tenant-managed upstream	-11	22
*multi-tenant-managed uptim	49	-3
*multi-tenant-managed urgent	16	-2
*multi-tenant-managed url	-8	32
*multi-tenant-managed usabl	-15	26
*multi-tenant-managed usag	16	20
*multi-tenant-managed use	-1	22
*multi-tenant-managed user	-1	26
*multi-tenant-managed utter	17	-8
*multi-tenant-managed v	-8	26
*multi-tenant-managed v2	46	-15
*multi-tenant-managed valid	49	-31
*multi-tenant-managed vanish	32	-18
*multi-tenant-managed vector	12	16
*multi-tenant-managed vend	63	-39
*multi-tenant-managed vendor	12	22
*multi-tenant-managed verif	-15	37
*multi-tenant-managed verifi	3	47
*multi-tenant-managed version	23	44
*multi-tenant-managed via	-18	38
*multi-tenant-managed video	36	-10
*multi-tenant-managed view	-43	-75
*multi-tenant-managed viewer	-12	37
*multi-tenant-managed virtual	-41	66
*multi-tenant-managed visibl	-11	27
*multi-tenant-managed voic	4	21
*multi-tenant-managed volum	5	25
*multi-tenant-managed vote	-23	41
*multi-tenant-managed vpc	-10	26
*multi-tenant-managed vpn	-44	29
*multi-tenant-managed vs	-31	64
*multi-tenant-managed vulner	46	2
*multi-tenant-managed w	-13	47
*multi-tenant-managed waf	-4	16
*multi-tenant-managed wai	-23	30
*multi-tenant-managed wait	-15	34
*multi-tenant-managed want	31	-18
*multi-tenant-managed warm	-1	51
*multi-tenant-managed warn	92	-63
*multi-tenant-managed was	21	-5
*multi-tenant-managed watch	-6	25
*multi-tenant-managed way	-2	20
*multi-tenant-managed wcu	-9	65
*multi-tenant-managed weak	-41	60
*multi-tenant-managed web	-11	20
*multi-tenant-managed websit	2	37
*multi-tenant-managed week	-19	55
*multi-tenant-managed weekend	71	-27
*multi-tenant-managed weight	41	-16
*multi-tenant-managed well	-50	71
*multi-tenant-managed went	-27	36
*multi-tenant-managed were	18	12
*multi-tenant-managed what	5	27
*multi-tenant-managed whatev	25	3
*multi-tenant-managed when	24	-20
*multi-tenant-managed wherev	-19	29
*multi-tenant-managed while	47	-27
*multi-tenant-managed who	20	20
*multi-tenant-managed whoever	-27	44
*multi-tenant-managed whom	38	-24
*multi-tenant-managed whose	17	4
*multi-tenant-managed wide	8	87
*multi-tenant-managed wifi	-19	40
*multi-tenant-managed wildcard	-10	20
*multi-tenant-managed will	18	-10
*multi-tenant-managed win	-28	50
*multi-tenant-managed window	65	-32
*multi-tenant-managed windows	36	17
*multi-tenant-managed wipe	36	-21
*multi-tenant-managed wire	24	5
*multi-tenant-managed withdraw	-8	19
*multi-tenant-managed within	38	-14
*multi-tenant-managed without	-1	20
*multi-tenant-managed word	-33	53
*multi-tenant-managed work	48	10
*multi-tenant-managed worker	-46	120
*multi-tenant-managed workflow	8	35
*multi-tenant-managed workgroup	15	27
*multi-tenant-managed workload	60	202
*multi-tenant-managed world	-21	57
*multi-tenant-managed would	-23	43
*multi-tenant-managed wouldnt	-19	36
*multi-tenant-managed write	0	37
*multi-tenant-managed written	23	16
*multi-tenant-managed wrong	8	41
*multi-tenant-managed wrongli	4	21
*multi-tenant-managed wrote	-14	23
*multi-tenant-managed yearli	-22	21
*multi-tenant-managed yell	-35	49
*multi-tenant-managed yes	36	-28
*multi-tenant-managed yesterdai	-27	30
*multi-tenant-managed yet	-23	26
*multi-tenant-managed you	-25	32
*multi-tenant-managed yourself	-9	33
*multi-tenant-managed zero	-1	19
*multi-tenant-managed zone	40	-18
*on-premises	1	58
*on-premises %	-43	61
*on-premises 1	-14	43
*on-premises 2	5	22
*on-premises 256	35	-29
*on-premises 30	-19	56
*on-premises a	21	-4
*on-premises access	-12	18
*on-premises address	42	-36
*on-premises after	39	-16
*on-premises again	16	-4
*on-premises all	27	-17
*on-premises an	39	6
*on-premises anchor	-9	21
*on-premises and	0	26
*on-premises announc	42	-40
*on-premises anywher	-4	23
*on-premises api	42	-16
*on-premises applic	-34	63
*on-premises are	-17	51
*on-premises as	17	7
*on-premises at	-2	50
*on-premises avail	42	-17
*on-premises aws	53	-36
*on-premises back	33	-16
*on-premises backup	-24	55
*on-premises balanc	-50	78
*on-premises bare	-28	48
*on-premises be	-16	33
*on-premises befor	-29	42
*on-premises behind	38	21
*on-premises between	-7	22
*on-premises bit	35	-29
*on-premises box	37	132
*on-premises branch	-18	38
*on-premises broken	42	-26
*on-premises but	-35	37
*on-premises by	30	-6
*on-premises call	-2	16
*on-premises camera	-26	90
*on-premises cannot	38	-18
*on-premises capac	-2	48
*on-premises center	-36	58
*on-premises certif	-3	18
*on-premises choic	105	-78
*on-premises choos	-20	30
*on-premises cilium	6	33
*on-premises client	51	-40
*on-premises cloud	72	-33
*on-premises cloudtrail	17	5
*on-premises cluster	10	16
*on-premises cni	-9	62
*on-premises code	24	-8
*on-premises come	53	-49
*on-premises complet	25	-23
*on-premises connect	-26	39
*on-premises contact	-13	17
*on-premises contain	-3	16
*on-premises control	41	-5
*on-premises cool	-14	78
*on-premises copi	32	-18
*on-premises core	-26	71
*on-premises credenti	-2	23
*on-premises custom	-4	59
*on-premises cut	-23	66
*on-premises dai	19	-17
*on-premises dashboard	0	17
*on-premises data	44	0
*on-premises date	36	-29
*on-premises day	20	-19
*on-premises debian	-7	51
*on-premises decid	38	-14
*on-premises default	-17	47
*on-premises deploi	-24	79
*on-premises deploy	17	10
*on-premises destroi	23	-8
*on-premises devic	-13	39
*on-premises di	-8	26
*on-premises disconnect	-17	18
*on-premises disk	-4	69
*on-premises do	-53	79
*on-premises docker	3	47
*on-premises doe	9	16
*on-premises doesnt	-13	28
*on-premises door	-49	93
*on-premises down	39	22
*on-premises download	-23	31
*on-premises drain	-18	52
*on-premises dure	-4	24
*on-premises each	-10	20
*on-premises ec2	19	-11
*on-premises edg	-30	61
*on-premises eks	49	-44
*on-premises electr	-18	29
*on-premises encrypt	45	20
*on-premises endpoint	-15	30
*on-premises enough	-10	43
*on-premises equip	32	-19
*on-premises eras	72	-50
*on-premises event	0	17
*on-premises everi	-10	25
*on-premises expir	-3	20
*on-premises extern	-48	58
*on-premises factori	-9	32
*on-premises fail	32	-14
*on-premises failur	-22	34
*on-premises faulti	57	-31
*on-premises feed	-15	67
*on-premises file	-5	32
*on-premises fire	-25	29
*on-premises firewal	-3	26
*on-premises firmwar	49	-15
*on-premises fix	35	-11
*on-premises floor	-17	48
*on-premises flow	-15	23
*on-premises for	6	31
*on-premises from	19	2
*on-premises gatewai	-29	76
*on-premises gear	-13	17
*on-premises give	-21	30
*on-premises goe	-32	57
*on-premises good	-28	41
*on-premises group	-13	33
*on-premises growth	-18	36
*on-premises guard	-25	37
*on-premises guest	54	-25
*on-premises harden	-15	26
*on-premises hardwar	33	-33
*on-premises has	59	-43
*on-premises health	-1	16
*on-premises hold	-17	20
*on-premises host	-1	17
*on-premises how	-7	24
*on-premises hypervisor	74	-24
*on-premises if	-15	31
*on-premises imag	-13	48
*on-premises import	48	-40
*on-premises in	7	30
*on-premises includ	-11	18
*on-premises insid	101	-77
*on-premises instal	-9	43
*on-premises instanc	24	-7
*on-premises into	23	-21
*on-premises is	6	16
*on-premises it	13	23
*on-premises itself	-23	51
*on-premises join	-2	22
*on-premises keep	-16	26
*on-premises kei	66	-50
*on-premises kernel	-24	44
*on-premises key	-26	64
*on-premises kms	37	-12
*on-premises kubelet	-23	37
*on-premises kubernetes	-37	48
*on-premises lan	-17	43
*on-premises leav	39	-35
*on-premises let	58	-35
*on-premises li	-35	77
*on-premises limit	-6	21
*on-premises link	28	-9
*on-premises linux	27	112
*on-premises load	-39	74
*on-premises log	-11	31
*on-premises look	-33	43
*on-premises lose	-4	24
*on-premises lost	2	17
*on-premises machin	-33	70
*on-premises mail	-2	28
*on-premises maintain	-59	90
*on-premises mainten	-16	31
*on-premises manag	24	-8
*on-premises manifest	-5	30
*on-premises mend	-38	55
*on-premises metal	-28	48
*on-premises microcod	-24	44
*on-premises monitor	39	-21
*on-premises most	-37	77
*on-premises move	101	-87
*on-premises must	-27	45
*on-premises n	-10	16
*on-premises new	22	11
*on-premises nist	35	-22
*on-premises nitro	-9	21
*on-premises no	-32	40
*on-premises nobodi	25	-9
*on-premises node	23	18
*on-premises nodeadm	-4	18
*on-premises none	-8	20
*on-premises not	-23	44
*on-premises noth	-27	98
*on-premises nucleu	-7	26
*on-premises of	19	38
*on-premises off	-7	38
*on-premises offic	-25	32
*on-premises on	16	21
*on-premises onc	31	-25
*on-premises one	32	-7
*on-premises onli	-7	37
*on-premises onto	-37	46
*on-premises oper	11	48
*on-premises order	-17	47
*on-premises origin	34	-20
*on-premises os	-9	49
*on-premises our	-24	66
*on-premises out	28	3
*on-premises own	27	5
*on-premises part	-38	47
*on-premises patch	16	55
*on-premises physic	-104	129
*on-premises pi	10	31
*on-premises place	-10	21
*on-premises plan	-21	66
*on-premises plane	54	-7
*on-premises plug	-27	27
*on-premises pod	-28	41
*on-premises power	-26	97
*on-premises premiz	-23	33
*on-premises protect	-29	62
*on-premises provid	-42	72
*on-premises publish	-22	113
*on-premises rack	36	44
*on-premises raspberri	10	31
*on-premises reach	23	-9
*on-premises record	27	-22
*on-premises redeploi	1	18
*on-premises redund	-22	33
*on-premises region	20	3
*on-premises regist	0	44
*on-premises registr	-10	16
*on-premises releas	17	19
*on-premises renew	-9	31
*on-premises repair	51	-5
*on-premises replac	-22	49
*on-premises report	39	-27
*on-premises resist	63	-67
*on-premises respons	16	5
*on-premises rest	101	-4
*on-premises restart	-26	46
*on-premises retir	30	-14
*on-premises return	42	-19
*on-premises reviz	-19	23
*on-premises role	-13	21
*on-premises roll	-18	47
*on-premises room	-31	46
*on-premises rout	19	1
*on-premises run	-10	32
*on-premises runtim	-7	28
*on-premises second	-33	49
*on-premises secret	20	-17
*on-premises secur	-39	58
*on-premises send	-10	21
*on-premises server	41	10
*on-premises servic	38	26
*on-premises set	21	-6
*on-premises shred	-45	56
*on-premises side	37	-21
*on-premises site	-43	68
*on-premises so	-18	29
*on-premises softwar	-9	26
*on-premises space	-23	28
*on-premises spare	-16	23
*on-premises ssm	-6	22
*on-premises stand	-20	56
*on-premises start	-50	63
*on-premises stop	-16	18
*on-premises stream	30	-29
*on-premises suppli	99	-74
*on-premises support	-24	44
*on-premises suspici	40	-32
*on-premises swap	78	-74
*on-premises switch	116	-35
*on-premises system	-8	46
*on-premises take	-20	27
*on-premises tamper	42	12
*on-premises task	23	-3
*on-premises technician	44	-34
*on-premises tell	0	17
*on-premises the	4	32
*on-premises theft	-4	17
*on-premises thei	30	-19
*on-premises their	-38	64
*on-premises them	41	-1
*on-premises there	-29	39
*on-premises those	-23	31
*on-premises tls	25	4
*on-premises to	-7	32
*on-premises togeth	-24	41
*on-premises touch	-24	33
*on-premises tpm	63	-67
*on-premises truck	2	34
*on-premises two	21	-15
*on-premises under	-79	127
*on-premises unlock	-4	36
*on-premises until	-17	26
*on-premises up	-25	43
*on-premises updat	-17	59
*on-premises upgrad	-11	58
*on-premises uplink	-39	51
*on-premises use	-7	22
*on-premises version	-2	60
*on-premises virtual	-48	58
*on-premises volum	19	22
*on-premises wait	-17	18
*on-premises want	-19	21
*on-premises warehous	-16	37
*on-premises watch	30	6
*on-premises what	-6	24
*on-premises when	21	1
*on-premises where	-38	64
*on-premises which	-16	34
*on-premises while	-18	23
*on-premises who	-3	56
*on-premises whom	46	-41
*on-premises whose	-11	44
*on-premises with	-14	40
*on-premises without	34	-24
*on-premises work	-21	31
*on-premises write	-16	30
*on-premises zone	-14	28
*serverless-compute	27	27
*serverless-compute %	24	16
*serverless-compute 0	-1	59
*serverless-compute 000	30	-30
*serverless-compute 1	-28	87
*serverless-compute 10	-8	50
*serverless-compute 11	-17	70
*serverless-compute 12	-27	48
*serverless-compute 13	-18	66
*serverless-compute 14	54	-27
*serverless-compute 16	-18	27
*serverless-compute 2	3	21
*serverless-compute 20	-15	30
*serverless-compute 2025	-29	61
*serverless-compute 2026	-19	42
*serverless-compute 22	-26	29
*serverless-compute 256	-30	35
*serverless-compute 3	-4	73
*serverless-compute 30	-18	35
*serverless-compute 50	14	33
*serverless-compute 512	-6	20
*serverless-compute 6	-44	100
*serverless-compute 7	-4	31
*serverless-compute 8	-5	59
*serverless-compute 9	-9	57
*serverless-compute a	4	28
*serverless-compute about	-21	85
*serverless-compute access	-10	23
*serverless-compute accessdeni	-7	46
*serverless-compute account	56	-36
*serverless-compute add	18	-5
*serverless-compute addit	-7	17
*serverless-compute address	-40	72
*serverless-compute aes	-30	35
*serverless-compute after	-7	42
*serverless-compute afterward	3	22
*serverless-compute again	-6	29
*serverless-compute age	31	-28
*serverless-compute agent	40	-14
*serverless-compute agentcor	-8	52
*serverless-compute al2023	-26	76
*serverless-compute alarm	-17	43
*serverless-compute alias	-17	64
*serverless-compute aliv	47	-32
*serverless-compute all	-5	20
*serverless-compute alon	42	-20
*serverless-compute also	-45	50
*serverless-compute alwai	18	8
*serverless-compute amazon	28	50
*serverless-compute ami	65	-39
*serverless-compute an	-25	20
*serverless-compute anew	-55	73
*serverless-compute announc	-31	76
*serverless-compute anoth	59	-48
*serverless-compute answer	-32	41
*serverless-compute any	-35	51
*serverless-compute anyon	-15	37
*serverless-compute anyth	17	-8
*serverless-compute apart	21	5
*serverless-compute app	12	17
*serverless-compute appli	0	17
*serverless-compute approv	-16	61
*serverless-compute archiv	56	-32
*serverless-compute are	16	19
*serverless-compute artifact	16	-3
*serverless-compute ask	-7	22
*serverless-compute assign	-9	37
*serverless-compute async	-10	28
*serverless-compute at	-4	30
*serverless-compute attach	-15	28
*serverless-compute auth	-1	17
*serverless-compute author	-3	28
*serverless-compute auto	36	-21
*serverless-compute automat	44	-15
*serverless-compute avail	41	-32
*serverless-compute awai	75	-27
*serverless-compute aws	64	-24
*serverless-compute back	30	1
*serverless-compute bake	-44	51
*serverless-compute balanc	81	-42
*serverless-compute base	-8	42
*serverless-compute batch	22	-7
*serverless-compute be	19	-4
*serverless-compute behind	1	35
*serverless-compute belong	18	-2
*serverless-compute below	16	64
*serverless-compute beneath	130	-32
*serverless-compute between	33	-9
*serverless-compute beyond	-29	31
*serverless-compute block	-44	76
*serverless-compute bookmark	-10	38
*serverless-compute bootstrap	-16	66
*serverless-compute both	-5	53
*serverless-compute boundari	70	-28
*serverless-compute branch	-29	38
*serverless-compute bring	-21	30
*serverless-compute browser	-17	38
*serverless-compute bucket	-5	29
*serverless-compute bug	18	7
*serverless-compute build	16	17
*serverless-compute built	-67	-42
*serverless-compute bump	-31	65
*serverless-compute bundl	-20	61
*serverless-compute but	33	48
*serverless-compute by	8	28
*serverless-compute call	0	17
*serverless-compute caller	-16	22
*serverless-compute can	-5	23
*serverless-compute cant	44	-12
*serverless-compute cap	-34	55
*serverless-compute capabl	-9	25
*serverless-compute capac	18	13
*serverless-compute carri	35	-21
*serverless-compute center	32	-12
*serverless-compute cert	51	-31
*serverless-compute certif	44	-21
*serverless-compute chang	-39	75
*serverless-compute charg	-20	69
*serverless-compute check	5	39
*serverless-compute choic	11	18
*serverless-compute choos	-2	19
*serverless-compute chosen	-23	27
*serverless-compute cisco	21	-16
*serverless-compute clean	-19	33
*serverless-compute client	-32	63
*serverless-compute close	82	-17
*serverless-compute cloudtrail	32	-21
*serverless-compute cloudwatch	38	-28
*serverless-compute cluster	-14	17
*serverless-compute cname	-21	52
*serverless-compute code	-14	38
*serverless-compute cold	-13	50
*serverless-compute collect	-16	24
*serverless-compute com	-20	97
*serverless-compute come	-18	48
*serverless-compute command	-16	26
*serverless-compute compani	59	-48
*serverless-compute compat	-6	35
*serverless-compute compil	6	16
*serverless-compute complianc	-79	-80
*serverless-compute comput	54	-27
*serverless-compute concurr	14	19
*serverless-compute config	-7	34
*serverless-compute configur	-6	32
*serverless-compute connect	3	19
*serverless-compute connector	-30	48
*serverless-compute consol	-15	45
*serverless-compute contain	3	45
*serverless-compute containerd	97	-43
*serverless-compute copi	73	-66
*serverless-compute could	34	4
*serverless-compute count	-16	23
*serverless-compute cpu	37	-7
*serverless-compute credenti	23	-1
*serverless-compute current	17	1
*serverless-compute custom	44	11
*serverless-compute cve	23	12
*serverless-compute dai	21	-10
*serverless-compute dashboard	-11	45
*serverless-compute data	-6	32
*serverless-compute databas	-28	37
*serverless-compute datadog	-64	61
*serverless-compute date	-37	75
*serverless-compute db	-10	25
*serverless-compute dead	-26	43
*serverless-compute debezium	-25	32
*serverless-compute debug	-22	31
*serverless-compute decid	7	24
*serverless-compute default	27	-8
*serverless-compute defenc	-14	29
*serverless-compute defin	-9	50
*serverless-compute definit	-26	43
*serverless-compute delet	20	7
*serverless-compute demand	38	-17
*serverless-compute depend	21	68
*serverless-compute deploi	-8	44
*serverless-compute deploy	51	-26
*serverless-compute deprec	-31	45
*serverless-compute desir	-15	17
*serverless-compute dev	-11	37
*serverless-compute develop	-15	46
*serverless-compute did	8	33
*serverless-compute differ	0	24
*serverless-compute disk	34	3
*serverless-compute distribut	-21	31
*serverless-compute do	18	19
*serverless-compute docker	-9	26
*serverless-compute dockerfil	-2	25
*serverless-compute doe	33	20
*serverless-compute doesnt	-9	22
*serverless-compute domain	41	-12
*serverless-compute dont	33	-23
*serverless-compute down	45	-36
*serverless-compute driver	-8	58
*serverless-compute drop	-11	43
*serverless-compute durabl	30	-18
*serverless-compute each	25	-6
*serverless-compute earlier	-18	42
*serverless-compute ec2	-12	22
*serverless-compute ecr	-22	62
*serverless-compute ecs	16	-13
*serverless-compute edg	41	12
*serverless-compute either	11	32
*serverless-compute els	24	-19
*serverless-compute enabl	-27	73
*serverless-compute encrypt	26	14
*serverless-compute end	-10	52
*serverless-compute endpoint	23	5
*serverless-compute enforc	-18	34
*serverless-compute enlarg	-13	33
*serverless-compute enough	-9	37
*serverless-compute env	-24	32
*serverless-compute environ	14	18
*serverless-compute ephemer	60	-18
*serverless-compute error	-20	55
*serverless-compute etl	-14	47
*serverless-compute even	-77	77
*serverless-compute everi	41	-24
*serverless-compute exact	-23	29
*serverless-compute execut	20	21
*serverless-compute executor	23	-16
*serverless-compute exist	77	-42
*serverless-compute expir	-9	22
*serverless-compute extens	-17	41
*serverless-compute extra	-10	47
*serverless-compute fail	-11	32
*serverless-compute failur	-16	22
*serverless-compute fault	-12	47
*serverless-compute fetch	-8	23
*serverless-compute file	-6	16
*serverless-compute find	28	-18
*serverless-compute firecrack	51	-5
*serverless-compute firehos	30	-18
*serverless-compute fix	-8	30
*serverless-compute fleet	64	-42
*serverless-compute for	23	12
*serverless-compute format	-15	31
*serverless-compute framework	16	13
*serverless-compute from	30	-10
*serverless-compute full	-22	23
*serverless-compute function	1	44
*serverless-compute gatewai	15	17
*serverless-compute gb	-27	29
*serverless-compute get	21	21
*serverless-compute github	-14	30
*serverless-compute glibc	-26	41
*serverless-compute go	33	8
*serverless-compute goe	-25	47
*serverless-compute got	16	16
*serverless-compute grant	-12	32
*serverless-compute greatest	80	-33
*serverless-compute group	-17	32
*serverless-compute guarante	50	-39
*serverless-compute guess	-13	30
*serverless-compute hand	17	-6
*serverless-compute handl	-40	76
*serverless-compute hard	-8	41
*serverless-compute hardwar	47	-18
*serverless-compute have	16	14
*serverless-compute here	-23	38
*serverless-compute higher	64	-56
*serverless-compute hit	15	-60
*serverless-compute hm	-116	188
*serverless-compute hold	37	-5
*serverless-compute hole	-32	43
*serverless-compute host	68	-17
*serverless-compute hour	32	-32
*serverless-compute how	-12	27
*serverless-compute http	62	-45
*serverless-compute hypervisor	53	0
*serverless-compute i	5	38
*serverless-compute iam	-19	29
*serverless-compute id	-41	74
*serverless-compute if	92	-30
*serverless-compute imag	-10	56
*serverless-compute in	15	22
*serverless-compute inbound	-34	54
*serverless-compute includ	-23	26
*serverless-compute infrastructur	17	-5
*serverless-compute inject	-13	37
*serverless-compute input	-9	26
*serverless-compute insid	-4	59
*serverless-compute instal	49	-25
*serverless-compute instanc	49	-5
*serverless-compute instead	-73	86
*serverless-compute interfac	-13	57
*serverless-compute internet	-18	51
*serverless-compute interpret	-14	75
*serverless-compute into	-43	65
*serverless-compute invoc	-9	34
*serverless-compute invok	38	8
*serverless-compute is	16	22
*serverless-compute isol	58	-34
*serverless-compute it	11	17
*serverless-compute its	0	23
*serverless-compute itself	29	24
*serverless-compute jar	-18	41
*serverless-compute java	-15	25
*serverless-compute jdbc	-9	18
*serverless-compute job	4	28
*serverless-compute js	27	37
*serverless-compute june	-16	35
*serverless-compute jwt	-10	57
*serverless-compute keep	6	24
*serverless-compute kei	-27	47
*serverless-compute kept	19	-14
*serverless-compute kernel	143	-85
*serverless-compute know	46	-30
*serverless-compute known	-30	37
*serverless-compute lag	-19	50
*serverless-compute lake	-15	31
*serverless-compute lambda	-13	41
*serverless-compute land	18	4
*serverless-compute languag	-7	62
*serverless-compute last	-23	57
*serverless-compute later	44	0
*serverless-compute latest	-4	31
*serverless-compute launch	56	-32
*serverless-compute layer	6	48
*serverless-compute leak	1	92
*serverless-compute least	12	19
*serverless-compute left	-2	24
*serverless-compute let	-12	20
*serverless-compute letter	-26	43
*serverless-compute li	-11	25
*serverless-compute lib	-15	92
*serverless-compute librari	1	36
*serverless-compute life	-27	39
*serverless-compute lifecycl	32	-23
*serverless-compute lightsail	-40	60
*serverless-compute like	16	-5
*serverless-compute limit	10	26
*serverless-compute linux	7	58
*serverless-compute list	61	-43
*serverless-compute load	25	-3
*serverless-compute local	-5	21
*serverless-compute locat	39	-28
*serverless-compute log	10	18
*serverless-compute log4j	-14	44
*serverless-compute longer	-27	42
*serverless-compute look	22	11
*serverless-compute lost	-58	70
*serverless-compute low	-43	53
*serverless-compute machin	28	-8
*serverless-compute made	-24	54
*serverless-compute maintain	36	-6
*serverless-compute mainten	37	-19
*serverless-compute major	-27	62
*serverless-compute make	52	-39
*serverless-compute malwar	52	-49
*serverless-compute manag	38	-21
*serverless-compute mani	56	-48
*serverless-compute manual	-28	11
*serverless-compute map	27	-1
*serverless-compute mask	-10	93
*serverless-compute max	63	-28
*serverless-compute maximum	-4	32
*serverless-compute may	-17	27
*serverless-compute mb	-6	20
*serverless-compute me	65	-51
*serverless-compute mean	48	-48
*serverless-compute memori	10	16
*serverless-compute messag	28	-23
*serverless-compute metadata	-41	39
*serverless-compute metric	34	-8
*serverless-compute micro	30	-27
*serverless-compute microvm	55	-7
*serverless-compute migrat	-21	31
*serverless-compute minimum	-49	130
*serverless-compute miss	-15	38
*serverless-compute mmdsv2	-16	50
*serverless-compute mode	19	1
*serverless-compute modul	-16	48
*serverless-compute moment	0	26
*serverless-compute most	-19	26
*serverless-compute move	-20	36
*serverless-compute multi	-1	23
*serverless-compute must	-11	28
*serverless-compute mutual	-30	48
*serverless-compute my	29	11
*serverless-compute narrow	-16	32
*serverless-compute nat	-2	26
*serverless-compute need	17	-7
*serverless-compute neither	-4	16
*serverless-compute network	25	-8
*serverless-compute never	20	47
*serverless-compute new	-2	21
*serverless-compute newest	22	-6
*serverless-compute next	-28	41
*serverless-compute night	25	-11
*serverless-compute nitro	62	-31
*serverless-compute no	13	22
*serverless-compute nobodi	39	-24
*serverless-compute node	11	53
*serverless-compute node18	-29	25
*serverless-compute nodejs16	2	31
*serverless-compute none	43	-23
*serverless-compute nor	-4	16
*serverless-compute not	-1	-33
*serverless-compute notic	-19	19
*serverless-compute npm	-12	67
*serverless-compute number	16	3
*serverless-compute of	12	21
*serverless-compute off	-10	45
*serverless-compute offer	63	-32
*serverless-compute offset	-30	40
*serverless-compute ok	-17	84
*serverless-compute old	-10	36
*serverless-compute older	-23	28
*serverless-compute on	36	-16
*serverless-compute onc	-16	39
*serverless-compute onli	28	-5
*serverless-compute open	17	11
*serverless-compute openssl	-9	18
*serverless-compute oper	54	-3
*serverless-compute ordinari	34	-24
*serverless-compute origin	-34	103
*serverless-compute os	151	-8
*serverless-compute our	5	32
*serverless-compute ourselv	-22	62
*serverless-compute out	20	-7
*serverless-compute over	48	-34
*serverless-compute pack	-16	26
*serverless-compute packag	22	12
*serverless-compute page	-6	28
*serverless-compute parallel	-8	28
*serverless-compute part	119	-105
*serverless-compute parti	-17	25
*serverless-compute password	-6	29
*serverless-compute patch	63	-5
*serverless-compute permiss	-16	39
*serverless-compute permit	-18	45
*serverless-compute person	-33	-28
*serverless-compute physic	30	-9
*serverless-compute pick	37	-2
*serverless-compute pin	-55	29
*serverless-compute place	22	8
*serverless-compute placement	43	-30
*serverless-compute plain	-17	40
*serverless-compute platform	56	-20
*serverless-compute plugin	6	18
*serverless-compute port	-20	42
*serverless-compute power	-53	99
*serverless-compute prevent	41	-7
*serverless-compute print	-17	56
*serverless-compute privat	-10	26
*serverless-compute privileg	-6	25
*serverless-compute problem	-5	19
*serverless-compute process	-27	7
*serverless-compute product	-13	57
*serverless-compute project	-9	46
*serverless-compute prompt	-13	24
*serverless-compute properti	-12	20
*serverless-compute protect	-17	48
*serverless-compute provid	16	18
*serverless-compute provis	59	-16
*serverless-compute public	-18	52
*serverless-compute publish	18	6
*serverless-compute pull	-4	19
*serverless-compute push	-7	35
*serverless-compute put	14	18
*serverless-compute python	27	17
*serverless-compute python3	21	-18
*serverless-compute queue	-26	42
*serverless-compute quota	52	-18
*serverless-compute raiz	-11	25
*serverless-compute rang	-30	42
*serverless-compute reach	-6	21
*serverless-compute react	12	24
*serverless-compute record	3	17
*serverless-compute redeploi	-17	29
*serverless-compute refresh	-24	27
*serverless-compute refus	-5	26
*serverless-compute region	12	16
*serverless-compute registri	-17	51
*serverless-compute regularli	-69	90
*serverless-compute releas	14	18
*serverless-compute render	32	-22
*serverless-compute renew	59	-31
*serverless-compute repair	-25	35
*serverless-compute replic	76	-57
*serverless-compute repo	-12	31
*serverless-compute report	18	-6
*serverless-compute repositori	-18	48
*serverless-compute request	22	-3
*serverless-compute reserv	-15	30
*serverless-compute resili	28	-12
*serverless-compute resourc	-16	26
*serverless-compute respons	-21	-8
*serverless-compute rest	-3	42
*serverless-compute restart	22	8
*serverless-compute retent	-6	20
*serverless-compute retir	20	-4
*serverless-compute retri	-9	23
*serverless-compute reus	55	-20
*serverless-compute revis	26	-4
*serverless-compute right	75	-21
*serverless-compute role	-11	50
*serverless-compute roll	38	7
*serverless-compute rollback	-23	47
*serverless-compute root	-11	23
*serverless-compute rout	-13	31
*serverless-compute rule	-10	17
*serverless-compute run	29	-1
*serverless-compute runtask	-19	45
*serverless-compute runtim	29	-3
*serverless-compute s	-48	55
*serverless-compute sai	45	-39
*serverless-compute scale	19	11
*serverless-compute scan	-13	40
*serverless-compute schedul	33	7
*serverless-compute script	-12	58
*serverless-compute sdk	-18	26
*serverless-compute second	52	-17
*serverless-compute secret	-27	73
*serverless-compute secur	9	23
*serverless-compute see	36	-1
*serverless-compute send	18	-10
*serverless-compute separ	29	-14
*serverless-compute serv	39	-11
*serverless-compute server	82	-37
*serverless-compute serverless	68	-26
*serverless-compute servic	10	20
*serverless-compute session	43	-22
*serverless-compute set	-1	21
*serverless-compute sever	5	25
*serverless-compute sg	2	32
*serverless-compute share	37	-24
*serverless-compute shell	-18	28
*serverless-compute ship	-26	47
*serverless-compute show	29	1
*serverless-compute sigterm	16	-2
*serverless-compute sinc	-37	44
*serverless-compute sit	36	-28
*serverless-compute site	-41	57
*serverless-compute size	4	25
*serverless-compute slim	-15	34
*serverless-compute snapshot	1	17
*serverless-compute softwar	-50	118
*serverless-compute somebodi	32	-26
*serverless-compute someon	-7	20
*serverless-compute someth	22	-18
*serverless-compute sorri	-75	-59
*serverless-compute sourc	-7	25
*serverless-compute spark	40	-36
*serverless-compute spread	60	-50
*serverless-compute ssl	-6	16
*serverless-compute stai	-26	39
*serverless-compute standalon	-26	52
*serverless-compute startup	20	10
*serverless-compute state	8	18
*serverless-compute still	-17	45
*serverless-compute store	-2	28
*serverless-compute stream	17	25
*serverless-compute stuck	-25	51
*serverless-compute subnet	-23	41
*serverless-compute such	13	17
*serverless-compute suit	36	-2
*serverless-compute suppli	41	104
*serverless-compute support	29	-4
*serverless-compute suppos	-22	32
*serverless-compute system	67	-17
*serverless-compute take	38	-16
*serverless-compute target	-27	47
*serverless-compute task	19	1
*serverless-compute team	72	-58
*serverless-compute tenant	78	-24
*serverless-compute test	-16	62
*serverless-compute text	-10	53
*serverless-compute than	-13	22
*serverless-compute the	20	13
*serverless-compute thei	29	-15
*serverless-compute their	39	-1
*serverless-compute them	9	21
*serverless-compute there	30	16
*serverless-compute these	54	-51
*serverless-compute thi	0	28
*serverless-compute think	30	-23
*serverless-compute third	-18	27
*serverless-compute those	47	-25
*serverless-compute thread	-15	33
*serverless-compute threshold	-20	33
*serverless-compute time	2	21
*serverless-compute timeout	-22	63
*serverless-compute tls	84	-30
*serverless-compute togeth	104	-102
*serverless-compute token	6	19
*serverless-compute told	30	-21
*serverless-compute too	48	2
*serverless-compute tool	-2	23
*serverless-compute trace	-30	77
*serverless-compute tri	52	-51
*serverless-compute trigger	-11	33
*serverless-compute true	48	-3
*serverless-compute turn	16	8
*serverless-compute twice	-8	59
*serverless-compute two	-20	30
*serverless-compute type	31	10
*serverless-compute under	46	-11
*serverless-compute underli	51	-31
*serverless-compute underneath	58	-15
*serverless-compute unit	-6	61
*serverless-compute unless	17	-7
*serverless-compute up	-3	16
*serverless-compute updat	26	31
*serverless-compute upgrad	-4	56
*serverless-compute upload	29	0
*serverless-compute url	44	-31
*serverless-compute us	18	1
*serverless-compute valid	-15	47
*serverless-compute valu	-1	21
*serverless-compute var	-24	35
*serverless-compute variabl	-7	40
*serverless-compute vcpu	1	38
*serverless-compute version	1	32
*serverless-compute viewer	53	-25
*serverless-compute vpc	-17	31
*serverless-compute vulner	-4	36
*serverless-compute waf	-37	46
*serverless-compute wait	28	-27
*serverless-compute want	31	-19
*serverless-compute warn	-18	58
*serverless-compute was	0	78
*serverless-compute watch	21	-3
*serverless-compute way	-29	38
*serverless-compute we	16	37
*serverless-compute were	26	10
*serverless-compute weve	48	3
*serverless-compute what	24	15
*serverless-compute where	29	-2
*serverless-compute whether	-2	25
*serverless-compute which	21	-8
*serverless-compute who	21	24
*serverless-compute whoever	5	29
*serverless-compute whom	22	30
*serverless-compute whose	-14	69
*serverless-compute window	32	-31
*serverless-compute windows	29	-18
*serverless-compute wipe	-7	30
*serverless-compute with	10	16
*serverless-compute within	12	58
*serverless-compute wont	-20	43
*serverless-compute work	17	26
*serverless-compute worker	88	-23
*serverless-compute write	-4	23
*serverless-compute wrong	-63	-101
*serverless-compute yes	-29	80
*serverless-compute yourself	117	-62
*serverless-compute zip	46	-41
*serverless-compute zone	26	-13
*single-tenant-managed %	-31	-36
*single-tenant-managed 0	3	45
*single-tenant-managed 1	16	59
*single-tenant-managed 10	-39	68
*single-tenant-managed 11	-46	20
*single-tenant-managed 12	0	52
*single-tenant-managed 13	72	-30
*single-tenant-managed 14	-22	30
*single-tenant-managed 15	-28	39
*single-tenant-managed 2	5	21
*single-tenant-managed 20	-21	35
*single-tenant-managed 2019	-6	50
*single-tenant-managed 2023	-16	25
*single-tenant-managed 2025	22	-19
*single-tenant-managed 2026	74	-54
*single-tenant-managed 2027	-18	27
*single-tenant-managed 24	8	-22
*single-tenant-managed 256	3	18
*single-tenant-managed 3	18	22
*single-tenant-managed 30	-17	45
*single-tenant-managed 31	-2	16
*single-tenant-managed 35	6	27
*single-tenant-managed 4	84	-21
*single-tenant-managed 40	-54	-23
*single-tenant-managed 5	4	24
*single-tenant-managed 6	66	7
*single-tenant-managed 60	-9	19
*single-tenant-managed 6379	2	28
*single-tenant-managed 7	1	-18
*single-tenant-managed 8	-4	29
*single-tenant-managed 9	-4	101
*single-tenant-managed 90	3	23
*single-tenant-managed 92	-53	67
*single-tenant-managed about	-20	13
*single-tenant-managed abov	29	-28
*single-tenant-managed acceler	-7	-49
*single-tenant-managed access	2	40
*single-tenant-managed account	46	6
*single-tenant-managed acl	3	65
*single-tenant-managed across	71	-10
*single-tenant-managed act	31	32
*single-tenant-managed action	18	-17
*single-tenant-managed actual	50	2
*single-tenant-managed acu	-40	-70
*single-tenant-managed ad	14	48
*single-tenant-managed adapt	30	-29
*single-tenant-managed add	-39	-15
*single-tenant-managed address	7	16
*single-tenant-managed admin	5	70
*single-tenant-managed administr	55	-72
*single-tenant-managed aes	17	-10
*single-tenant-managed after	29	16
*single-tenant-managed afterward	-12	29
*single-tenant-managed again	4	40
*single-tenant-managed against	-16	38
*single-tenant-managed agent	43	30
*single-tenant-managed ahead	-40	88
*single-tenant-managed al2	-30	53
*single-tenant-managed al2023	-8	30
*single-tenant-managed alarm	-9	34
*single-tenant-managed algorithm	34	-22
*single-tenant-managed allow	-1	17
*single-tenant-managed alon	2	39
*single-tenant-managed along	-54	61
*single-tenant-managed also	11	21
*single-tenant-managed alwai	27	41
*single-tenant-managed alwayson	103	3
*single-tenant-managed am	86	-15
*single-tenant-managed amazon	-110	-86
*single-tenant-managed ami	-7	70
*single-tenant-managed among	35	5
*single-tenant-managed analyz	20	-33
*single-tenant-managed anew	27	2
*single-tenant-managed announc	44	-7
*single-tenant-managed anoth	7	28
*single-tenant-managed answer	-35	64
*single-tenant-managed anti	-11	44
*single-tenant-managed antiviru	0	70
*single-tenant-managed any	-20	64
*single-tenant-managed anyon	53	-41
*single-tenant-managed anyth	-3	-45
*single-tenant-managed anywai	32	-57
*single-tenant-managed anywher	-3	122
*single-tenant-managed api	25	1
*single-tenant-managed app	10	62
*single-tenant-managed appli	-20	-36
*single-tenant-managed applianc	102	-48
*single-tenant-managed applic	-6	71
*single-tenant-managed archiv	41	-13
*single-tenant-managed are	9	22
*single-tenant-managed around	-26	79
*single-tenant-managed arrang	-16	36
*single-tenant-managed arriv	45	-16
*single-tenant-managed artifact	25	0
*single-tenant-managed as	13	45
*single-tenant-managed assign	-3	21
*single-tenant-managed at	7	24
*single-tenant-managed attach	11	31
*single-tenant-managed audit	10	16
*single-tenant-managed auditor	39	-27
*single-tenant-managed august	36	-7
*single-tenant-managed auth	-21	71
*single-tenant-managed authent	-15	32
*single-tenant-managed author	8	17
*single-tenant-managed auto	5	27
*single-tenant-managed autogrow	3	-70
*single-tenant-managed autom	19	-20
*single-tenant-managed automat	-1	-45
*single-tenant-managed autostop	69	-21
*single-tenant-managed avail	21	23
*single-tenant-managed awai	-8	27
*single-tenant-managed aws	70	64
*single-tenant-managed az	6	25
*single-tenant-managed azs	51	10
*single-tenant-managed back	-23	-33
*single-tenant-managed backend	-18	66
*single-tenant-managed backtrack	-5	62
*single-tenant-managed backup	-1	-17
*single-tenant-managed balanc	23	-17
*single-tenant-managed base	71	-29
*single-tenant-managed becaus	27	13
*single-tenant-managed becom	-24	29
*single-tenant-managed been	-59	-29
*single-tenant-managed befor	-1	27
*single-tenant-managed behind	50	-92
*single-tenant-managed belong	45	-3
*single-tenant-managed below	164	-13
*single-tenant-managed beneath	70	-44
*single-tenant-managed bia	-3	41
*single-tenant-managed bigger	-1	66
*single-tenant-managed bill	-16	47
*single-tenant-managed bind	-22	32
*single-tenant-managed binlog	2	42
*single-tenant-managed blame	-28	64
*single-tenant-managed block	-24	50
*single-tenant-managed both	36	11
*single-tenant-managed box	-87	-82
*single-tenant-managed branch	-8	52
*single-tenant-managed break	-25	32
*single-tenant-managed bring	4	20
*single-tenant-managed broke	27	56
*single-tenant-managed broken	47	49
*single-tenant-managed broker	6	36
*single-tenant-managed bucket	-30	60
*single-tenant-managed bug	-15	32
*single-tenant-managed build	25	32
*single-tenant-managed built	19	20
*single-tenant-managed bump	-77	-17
*single-tenant-managed bundl	12	22
*single-tenant-managed busi	35	49
*single-tenant-managed but	-7	-37
*single-tenant-managed button	-14	69
*single-tenant-managed by	18	-10
*single-tenant-managed byol	16	104
*single-tenant-managed ca	-31	83
*single-tenant-managed cach	13	-27
*single-tenant-managed call	7	25
*single-tenant-managed caller	-12	35
*single-tenant-managed came	51	-32
*single-tenant-managed can	27	17
*single-tenant-managed cannot	35	7
*single-tenant-managed capac	-49	-20
*single-tenant-managed care	75	-54
*single-tenant-managed carri	9	23
*single-tenant-managed case	-13	33
*single-tenant-managed cdc	-12	52
*single-tenant-managed center	48	-11
*single-tenant-managed cert	-22	43
*single-tenant-managed certif	39	2
*single-tenant-managed cev	-49	46
*single-tenant-managed chang	-2	28
*single-tenant-managed charact	-14	29
*single-tenant-managed cheat	-11	44
*single-tenant-managed check	0	28
*single-tenant-managed checkpoint	36	9
*single-tenant-managed choic	-2	50
*single-tenant-managed choos	-16	42
*single-tenant-managed chose	17	37
*single-tenant-managed chosen	15	39
*single-tenant-managed cidr	-1	16
*single-tenant-managed class	-8	34
*single-tenant-managed classif	-18	55
*single-tenant-managed classifi	-2	27
*single-tenant-managed clean	11	31
*single-tenant-managed clear	-6	38
*single-tenant-managed cli	23	11
*single-tenant-managed click	-33	29
*single-tenant-managed client	-5	33
*single-tenant-managed clipboard	-10	17
*single-tenant-managed clone	8	54
*single-tenant-managed close	-42	32
*single-tenant-managed cloud	17	40
*single-tenant-managed cloudtrail	34	-3
*single-tenant-managed cluster	8	19
*single-tenant-managed code	-16	54
*single-tenant-managed collect	-35	63
*single-tenant-managed column	-25	68
*single-tenant-managed come	-13	44
*single-tenant-managed command	19	34
*single-tenant-managed compani	61	-28
*single-tenant-managed compat	-19	30
*single-tenant-managed complianc	-52	-85
*single-tenant-managed compon	25	11
*single-tenant-managed compress	-17	44
*single-tenant-managed comput	-50	50
*single-tenant-managed concurr	-8	39
*single-tenant-managed config	-5	111
*single-tenant-managed configur	-27	64
*single-tenant-managed connect	-5	27
*single-tenant-managed connector	1	22
*single-tenant-managed consol	31	-15
*single-tenant-managed consum	-2	90
*single-tenant-managed contain	24	20
*single-tenant-managed content	-6	37
*single-tenant-managed continu	42	-46
*single-tenant-managed control	67	-6
*single-tenant-managed cool	-23	42
*single-tenant-managed copi	30	10
*single-tenant-managed correct	-3	54
*single-tenant-managed cost	-14	55
*single-tenant-managed could	32	-9
*single-tenant-managed count	-11	72
*single-tenant-managed cover	-20	36
*single-tenant-managed cpu	-13	19
*single-tenant-managed crash	-12	-36
*single-tenant-managed creation	8	38
*single-tenant-managed credenti	14	92
*single-tenant-managed critic	50	-20
*single-tenant-managed cron	-8	57
*single-tenant-managed cross	-9	27
*single-tenant-managed cumul	-38	-75
*single-tenant-managed current	-3	16
*single-tenant-managed cus	-105	-152
*single-tenant-managed custom	-61	-2
*single-tenant-managed d	-10	47
*single-tenant-managed dai	-7	31
*single-tenant-managed daili	34	-31
*single-tenant-managed dark	-25	51
*single-tenant-managed dashboard	-21	26
*single-tenant-managed data	10	19
*single-tenant-managed databas	-31	53
*single-tenant-managed date	-9	56
*single-tenant-managed db	-21	-32
*single-tenant-managed dba	63	12
*single-tenant-managed dcv	80	-15
*single-tenant-managed ddo	-13	86
*single-tenant-managed dead	60	-51
*single-tenant-managed decid	-13	51
*single-tenant-managed decis	34	61
*single-tenant-managed dedic	-4	23
*single-tenant-managed dedup	-16	62
*single-tenant-managed default	28	13
*single-tenant-managed defer	-12	17
*single-tenant-managed defin	9	34
*single-tenant-managed definit	23	-17
*single-tenant-managed delet	9	28
*single-tenant-managed deliv	32	117
*single-tenant-managed depend	-6	17
*single-tenant-managed deploi	-2	48
*single-tenant-managed deploy	14	-28
*single-tenant-managed deprec	25	36
*single-tenant-managed design	0	17
*single-tenant-managed desk	-17	67
*single-tenant-managed desktop	-46	29
*single-tenant-managed destin	-6	61
*single-tenant-managed detect	-3	29
*single-tenant-managed dev	20	55
*single-tenant-managed develop	-18	63
*single-tenant-managed di	93	-22
*single-tenant-managed did	51	-32
*single-tenant-managed directori	84	14
*single-tenant-managed disabl	0	51
*single-tenant-managed disk	44	-15
*single-tenant-managed distribut	-1	64
*single-tenant-managed dns	-8	19
*single-tenant-managed do	19	18
*single-tenant-managed docker	-26	38
*single-tenant-managed document	4	46
*single-tenant-managed doe	-68	-54
*single-tenant-managed doesnt	18	-13
*single-tenant-managed domain	50	3
*single-tenant-managed done	-80	-105
*single-tenant-managed dont	28	-12
*single-tenant-managed down	-22	-27
*single-tenant-managed download	-32	54
*single-tenant-managed downtim	16	84
*single-tenant-managed drain	-43	68
*single-tenant-managed drift	-5	19
*single-tenant-managed drive	18	18
*single-tenant-managed driver	18	4
*single-tenant-managed drop	-6	44
*single-tenant-managed dump	-32	100
*single-tenant-managed duplic	-15	53
*single-tenant-managed durabl	34	-14
*single-tenant-managed dure	-32	19
*single-tenant-managed duti	-39	-7
*single-tenant-managed each	13	28
*single-tenant-managed earlier	-14	45
*single-tenant-managed ebs	50	-39
*single-tenant-managed ec2	22	0
*single-tenant-managed edit	-1	29
*single-tenant-managed efa	-1	18
*single-tenant-managed effect	-23	39
*single-tenant-managed eight	16	-5
*single-tenant-managed els	19	-6
*single-tenant-managed elsewher	30	6
*single-tenant-managed ena	-13	21
*single-tenant-managed enabl	-8	39
*single-tenant-managed end	17	7
*single-tenant-managed endpoint	34	10
*single-tenant-managed enforc	-13	39
*single-tenant-managed engin	3	-31
*single-tenant-managed enhanc	-1	49
*single-tenant-managed enough	-3	39
*single-tenant-managed ensur	-24	33
*single-tenant-managed enterpr	-4	49
*single-tenant-managed env	0	60
*single-tenant-managed environ	15	22
*single-tenant-managed eol	-23	32
*single-tenant-managed error	12	23
*single-tenant-managed etc	-6	36
*single-tenant-managed event	50	6
*single-tenant-managed everi	17	-6
*single-tenant-managed everyth	-7	21
*single-tenant-managed evict	-2	44
*single-tenant-managed exchang	20	-2
*single-tenant-managed exist	-33	64
*single-tenant-managed expect	-29	28
*single-tenant-managed expir	7	57
*single-tenant-managed export	-11	37
*single-tenant-managed extend	17	-7
*single-tenant-managed extens	3	35
*single-tenant-managed extra	91	-8
*single-tenant-managed fail	43	-17
*single-tenant-managed failov	18	-65
*single-tenant-managed failur	48	17
*single-tenant-managed fall	35	-12
*single-tenant-managed fast	-7	26
*single-tenant-managed fault	1	30
*single-tenant-managed featur	-36	45
*single-tenant-managed feder	-11	42
*single-tenant-managed fedramp	32	-26
*single-tenant-managed fee	48	18
*single-tenant-managed few	25	30
*single-tenant-managed field	-21	36
*single-tenant-managed file	2	33
*single-tenant-managed fill	-28	56
*single-tenant-managed final	-27	31
*single-tenant-managed find	31	-4
*single-tenant-managed fine	-9	31
*single-tenant-managed finish	-9	40
*single-tenant-managed fip	101	-24
*single-tenant-managed firehos	-9	22
*single-tenant-managed firewal	79	-14
*single-tenant-managed firmwar	125	-55
*single-tenant-managed first	-36	-69
*single-tenant-managed fit	-18	54
*single-tenant-managed fix	27	-50
*single-tenant-managed flaw	34	-10
*single-tenant-managed fleet	-20	61
*single-tenant-managed flip	1	50
*single-tenant-managed folder	22	34
*single-tenant-managed follow	78	-34
*single-tenant-managed forc	24	-1
*single-tenant-managed found	12	35
*single-tenant-managed free	-7	26
*single-tenant-managed fresh	-38	64
*single-tenant-managed from	14	21
*single-tenant-managed front	83	-60
*single-tenant-managed fsx	-32	-6
*single-tenant-managed fsxadmin	-39	69
*single-tenant-managed full	-26	85
*single-tenant-managed further	-20	31
*single-tenant-managed game	-5	34
*single-tenant-managed gatewai	98	-5
*single-tenant-managed gb	16	-5
*single-tenant-managed general	-66	-4
*single-tenant-managed get	-21	-25
*single-tenant-managed git	-8	74
*single-tenant-managed give	21	-2
*single-tenant-managed global	-12	51
*single-tenant-managed go	10	27
*single-tenant-managed goe	-2	36
*single-tenant-managed gone	-5	39
*single-tenant-managed good	-13	21
*single-tenant-managed got	59	34
*single-tenant-managed gpo	-11	129
*single-tenant-managed gpu	51	-7
*single-tenant-managed grain	-11	30
*single-tenant-managed grant	-7	35
*single-tenant-managed graph	-26	57
*single-tenant-managed gremlin	-7	60
*single-tenant-managed grid	-57	11
*single-tenant-managed group	3	35
*single-tenant-managed grow	12	26
*single-tenant-managed guard	-9	76
*single-tenant-managed guess	9	23
*single-tenant-managed guest	-15	-49
*single-tenant-managed gui	-43	-59
*single-tenant-managed hall	-55	-117
*single-tenant-managed hand	11	28
*single-tenant-managed handl	199	18
*single-tenant-managed hang	-4	55
*single-tenant-managed happen	-41	-91
*single-tenant-managed harden	97	-56
*single-tenant-managed hardwar	114	-31
*single-tenant-managed has	9	22
*single-tenant-managed have	40	31
*single-tenant-managed hdd	41	-9
*single-tenant-managed health	20	26
*single-tenant-managed healthi	33	-15
*single-tenant-managed high	29	29
*single-tenant-managed his	-39	25
*single-tenant-managed hit	-22	49
*single-tenant-managed hm	-86	2
*single-tenant-managed hmm	2	56
*single-tenant-managed hold	41	3
*single-tenant-managed home	27	5
*single-tenant-managed host	97	44
*single-tenant-managed hour	-3	29
*single-tenant-managed hourli	51	-39
*single-tenant-managed hous	93	-41
*single-tenant-managed how	-4	16
*single-tenant-managed hpc	-39	47
*single-tenant-managed hsm2m	3	38
*single-tenant-managed http	0	29
*single-tenant-managed hyperpod	-83	2
*single-tenant-managed hypervisor	27	-7
*single-tenant-managed iam	-8	21
*single-tenant-managed id	12	30
*single-tenant-managed ident	-8	20
*single-tenant-managed identifi	-16	20
*single-tenant-managed idl	-13	56
*single-tenant-managed if	-44	32
*single-tenant-managed imag	23	11
*single-tenant-managed immut	-4	46
*single-tenant-managed import	-9	72
*single-tenant-managed in	25	11
*single-tenant-managed inbound	-8	44
*single-tenant-managed includ	50	-21
*single-tenant-managed index	-8	60
*single-tenant-managed indic	8	54
*single-tenant-managed infer	17	49
*single-tenant-managed infrastructur	-16	-29
*single-tenant-managed initi	-12	21
*single-tenant-managed inject	-21	49
*single-tenant-managed insid	17	41
*single-tenant-managed instal	19	-19
*single-tenant-managed instanc	18	13
*single-tenant-managed instead	-13	41
*single-tenant-managed intellig	43	-20
*single-tenant-managed intern	6	55
*single-tenant-managed internet	-11	26
*single-tenant-managed interrupt	-2	54
*single-tenant-managed into	6	30
*single-tenant-managed iop	-32	99
*single-tenant-managed ip	1	78
*single-tenant-managed is	21	16
*single-tenant-managed iscsi	-13	62
*single-tenant-managed isnt	31	64
*single-tenant-managed isol	3	42
*single-tenant-managed issu	77	-17
*single-tenant-managed it	7	16
*single-tenant-managed itself	0	-29
*single-tenant-managed java	-17	29
*single-tenant-managed jms	-38	62
*single-tenant-managed job	-60	-8
*single-tenant-managed join	-13	40
*single-tenant-managed joint	-7	61
*single-tenant-managed just	49	-23
*single-tenant-managed keep	6	26
*single-tenant-managed kei	13	116
*single-tenant-managed kept	10	21
*single-tenant-managed kerbero	42	-22
*single-tenant-managed kernel	-15	-47
*single-tenant-managed key	8	21
*single-tenant-managed kick	-32	31
*single-tenant-managed kms	22	4
*single-tenant-managed knob	-11	40
*single-tenant-managed know	41	-39
*single-tenant-managed known	32	19
*single-tenant-managed kubernetes	27	72
*single-tenant-managed label	-6	18
*single-tenant-managed lag	-14	19
*single-tenant-managed larg	-11	48
*single-tenant-managed larger	-19	48
*single-tenant-managed last	59	34
*single-tenant-managed latenc	-1	34
*single-tenant-managed later	-8	33
*single-tenant-managed latest	22	3
*single-tenant-managed launch	21	46
*single-tenant-managed layer	62	-21
*single-tenant-managed ldap	-7	61
*single-tenant-managed leader	60	-40
*single-tenant-managed least	-2	27
*single-tenant-managed leav	-5	20
*single-tenant-managed leaver	-10	44
*single-tenant-managed left	-6	38
*single-tenant-managed let	-20	23
*single-tenant-managed level	-8	70
*single-tenant-managed li	-13	31
*single-tenant-managed lib	-2	63
*single-tenant-managed librari	-19	47
*single-tenant-managed licens	-30	44
*single-tenant-managed like	-12	47
*single-tenant-managed linux	-17	-102
*single-tenant-managed list	-4	33
*single-tenant-managed live	34	1
*single-tenant-managed load	-12	45
*single-tenant-managed local	-10	21
*single-tenant-managed lock	81	10
*single-tenant-managed log	12	21
*single-tenant-managed login	11	62
*single-tenant-managed long	4	34
*single-tenant-managed longer	-19	28
*single-tenant-managed look	60	52
*single-tenant-managed lose	-17	55
*single-tenant-managed loss	0	19
*single-tenant-managed lost	15	25
*single-tenant-managed lower	31	-19
*single-tenant-managed lustr	-8	33
*single-tenant-managed machin	53	-28
*single-tenant-managed made	53	-31
*single-tenant-managed mail	-36	49
*single-tenant-managed maintain	51	136
*single-tenant-managed mainten	23	26
*single-tenant-managed major	14	55
*single-tenant-managed make	-6	25
*single-tenant-managed manag	5	40
*single-tenant-managed mandatori	0	32
*single-tenant-managed mani	-12	68
*single-tenant-managed manual	-26	23
*single-tenant-managed map	-6	34
*single-tenant-managed march	-10	18
*single-tenant-managed mark	35	-33
*single-tenant-managed master	-36	-43
*single-tenant-managed match	29	-9
*single-tenant-managed matchmak	75	-27
*single-tenant-managed matter	46	28
*single-tenant-managed max	-13	53
*single-tenant-managed maximum	-13	34
*single-tenant-managed may	-3	38
*single-tenant-managed me	-104	-30
*single-tenant-managed mean	-29	119
*single-tenant-managed meant	-44	66
*single-tenant-managed meanwhil	15	44
*single-tenant-managed media	-5	26
*single-tenant-managed medium	-2	25
*single-tenant-managed member	-9	36
*single-tenant-managed memori	-4	85
*single-tenant-managed mend	63	23
*single-tenant-managed messag	3	29
*single-tenant-managed metadata	1	65
*single-tenant-managed metric	38	-18
*single-tenant-managed mfa	-4	16
*single-tenant-managed microsoft	19	17
*single-tenant-managed migrat	-15	36
*single-tenant-managed min	-9	85
*single-tenant-managed minimum	-9	16
*single-tenant-managed minor	23	37
*single-tenant-managed minut	-8	32
*single-tenant-managed mismatch	-9	58
*single-tenant-managed miss	-31	20
*single-tenant-managed ml	-10	73
*single-tenant-managed mode	-15	50
*single-tenant-managed model	7	52
*single-tenant-managed modifi	-13	18
*single-tenant-managed modul	9	31
*single-tenant-managed mondai	33	3
*single-tenant-managed monitor	-9	29
*single-tenant-managed month	-65	-11
*single-tenant-managed monthli	36	58
*single-tenant-managed more	-43	2
*single-tenant-managed most	26	-10
*single-tenant-managed mount	7	63
*single-tenant-managed move	8	18
*single-tenant-managed multi	17	13
*single-tenant-managed must	1	45
*single-tenant-managed my	39	29
*single-tenant-managed mysql	1	26
*single-tenant-managed n	-74	64
*single-tenant-managed name	24	-8
*single-tenant-managed narrow	-5	27
*single-tenant-managed nativ	62	-31
*single-tenant-managed nearli	-15	56
*single-tenant-managed neither	43	18
*single-tenant-managed network	23	4
*single-tenant-managed never	33	38
*single-tenant-managed new	24	-11
*single-tenant-managed newer	38	-13
*single-tenant-managed newli	-18	40
*single-tenant-managed nfs	2	36
*single-tenant-managed night	42	10
*single-tenant-managed no	23	25
*single-tenant-managed nobodi	39	22
*single-tenant-managed node	20	17
*single-tenant-managed none	32	39
*single-tenant-managed noon	26	27
*single-tenant-managed nor	44	8
*single-tenant-managed normal	21	112
*single-tenant-managed not	-3	48
*single-tenant-managed notebook	32	2
*single-tenant-managed noth	-8	59
*single-tenant-managed notic	51	-33
*single-tenant-managed notif	-21	60
*single-tenant-managed novemb	-24	39
*single-tenant-managed now	-32	32
*single-tenant-managed ntf	-6	16
*single-tenant-managed number	-21	40
*single-tenant-managed nvme	20	-6
*single-tenant-managed object	8	40
*single-tenant-managed oci	5	17
*single-tenant-managed off	2	37
*single-tenant-managed offer	19	17
*single-tenant-managed offic	15	79
*single-tenant-managed ok	-149	-136
*single-tenant-managed old	-16	45
*single-tenant-managed older	-11	35
*single-tenant-managed on	-2	36
*single-tenant-managed onc	34	-32
*single-tenant-managed onli	12	32
*single-tenant-managed ontap	85	14
*single-tenant-managed onto	-28	-94
*single-tenant-managed open	-3	29
*single-tenant-managed openssl	-27	170
*single-tenant-managed openzf	58	-5
*single-tenant-managed oper	2	-61
*single-tenant-managed option	-14	40
*single-tenant-managed orchestr	36	-22
*single-tenant-managed order	12	28
*single-tenant-managed os	-19	-95
*single-tenant-managed oss	24	9
*single-tenant-managed other	18	6
*single-tenant-managed otherw	-13	56
*single-tenant-managed our	-27	-42
*single-tenant-managed ourselv	62	-14
*single-tenant-managed out	4	23
*single-tenant-managed outag	52	2
*single-tenant-managed outliv	-3	24
*single-tenant-managed output	31	-11
*single-tenant-managed outsid	61	-23
*single-tenant-managed overwrit	51	-41
*single-tenant-managed own	-1	31
*single-tenant-managed owner	-72	-46
*single-tenant-managed pack	-24	43
*single-tenant-managed packag	-1	44
*single-tenant-managed page	58	-9
*single-tenant-managed pai	38	-36
*single-tenant-managed pair	48	-26
*single-tenant-managed param	1	49
*single-tenant-managed paramet	1	34
*single-tenant-managed part	17	54
*single-tenant-managed parti	-17	52
*single-tenant-managed partit	-18	30
*single-tenant-managed pass	19	21
*single-tenant-managed password	-11	21
*single-tenant-managed patch	-59	-90
*single-tenant-managed paus	-40	33
*single-tenant-managed pay	-12	38
*single-tenant-managed pcoip	69	-7
*single-tenant-managed peopl	-29	49
*single-tenant-managed per	-5	37
*single-tenant-managed percent	-26	45
*single-tenant-managed perform	46	-99
*single-tenant-managed period	-28	-93
*single-tenant-managed permiss	-6	38
*single-tenant-managed persist	26	-6
*single-tenant-managed person	-64	-4
*single-tenant-managed physic	78	-43
*single-tenant-managed pick	-10	66
*single-tenant-managed pii	-13	37
*single-tenant-managed pip	11	95
*single-tenant-managed pipelin	-24	37
*single-tenant-managed place	-7	42
*single-tenant-managed plain	-19	54
*single-tenant-managed plan	-7	70
*single-tenant-managed plane	53	-39
*single-tenant-managed platform	-1	37
*single-tenant-managed player	-7	40
*single-tenant-managed pleas	-97	-117
*single-tenant-managed plu	-11	68
*single-tenant-managed plugin	-7	80
*single-tenant-managed point	-4	-58
*single-tenant-managed polici	-9	33
*single-tenant-managed port	15	33
*single-tenant-managed posix	-2	26
*single-tenant-managed possibl	40	20
*single-tenant-managed postgr	68	31
*single-tenant-managed power	112	9
*single-tenant-managed powershel	41	7
*single-tenant-managed prefer	23	25
*single-tenant-managed prem	-4	36
*single-tenant-managed press	-37	-54
*single-tenant-managed primari	40	-31
*single-tenant-managed privat	-5	40
*single-tenant-managed privileg	-6	60
*single-tenant-managed problem	6	42
*single-tenant-managed procedur	1	19
*single-tenant-managed process	-51	-23
*single-tenant-managed prod	-5	47
*single-tenant-managed produc	-23	44
*single-tenant-managed product	-10	37
*single-tenant-managed profil	-7	31
*single-tenant-managed program	-7	66
*single-tenant-managed promot	-6	-26
*single-tenant-managed properti	-1	45
*single-tenant-managed protect	6	31
*single-tenant-managed provid	45	34
*single-tenant-managed provis	6	19
*single-tenant-managed proxi	-12	42
*single-tenant-managed public	-6	37
*single-tenant-managed publicli	1	22
*single-tenant-managed publish	40	-12
*single-tenant-managed pull	-33	39
*single-tenant-managed push	11	25
*single-tenant-managed put	29	-18
*single-tenant-managed pv	-13	21
*single-tenant-managed python	8	29
*single-tenant-managed qualiti	-8	43
*single-tenant-managed quarterli	-66	-47
*single-tenant-managed queri	2	48
*single-tenant-managed question	1	-93
*single-tenant-managed quiet	-14	18
*single-tenant-managed quorum	47	-1
*single-tenant-managed quota	-18	55
*single-tenant-managed ra3	20	38
*single-tenant-managed raci	-16	29
*single-tenant-managed rack	45	-30
*single-tenant-managed raiz	-17	25
*single-tenant-managed random	-14	42
*single-tenant-managed rang	-6	23
*single-tenant-managed rare	50	-24
*single-tenant-managed rbac	0	39
*single-tenant-managed rdb	-50	81
*single-tenant-managed rdp	-21	49
*single-tenant-managed reach	-16	30
*single-tenant-managed reachabl	-12	50
*single-tenant-managed read	-1	46
*single-tenant-managed reader	17	18
*single-tenant-managed readi	-44	61
*single-tenant-managed realli	10	37
*single-tenant-managed reboot	19	49
*single-tenant-managed rebuild	36	4
*single-tenant-managed receiv	20	104
*single-tenant-managed reconnect	29	5
*single-tenant-managed record	39	-10
*single-tenant-managed recov	0	29
*single-tenant-managed recoveri	23	23
*single-tenant-managed recreat	-7	68
*single-tenant-managed red	5	79
*single-tenant-managed refresh	-12	66
*single-tenant-managed refus	71	-32
*single-tenant-managed region	3	46
*single-tenant-managed regist	-10	45
*single-tenant-managed releas	76	-5
*single-tenant-managed remain	24	3
*single-tenant-managed remot	31	21
*single-tenant-managed remov	27	28
*single-tenant-managed renew	39	19
*single-tenant-managed repair	35	-18
*single-tenant-managed replac	28	3
*single-tenant-managed replic	27	6
*single-tenant-managed replica	0	20
*single-tenant-managed report	31	-3
*single-tenant-managed repositori	-3	69
*single-tenant-managed request	-19	-29
*single-tenant-managed reserv	7	40
*single-tenant-managed reset	-29	51
*single-tenant-managed resili	56	-52
*single-tenant-managed resolv	-22	33
*single-tenant-managed respons	-76	-150
*single-tenant-managed rest	33	12
*single-tenant-managed restart	21	31
*single-tenant-managed restrict	-15	32
*single-tenant-managed result	2	16
*single-tenant-managed resum	44	0
*single-tenant-managed retent	15	26
*single-tenant-managed retir	-13	49
*single-tenant-managed retri	-18	85
*single-tenant-managed return	-30	125
*single-tenant-managed review	-6	56
*single-tenant-managed right	17	28
*single-tenant-managed riski	32	-23
*single-tenant-managed rman	-19	38
*single-tenant-managed role	-5	40
*single-tenant-managed roll	-1	-20
*single-tenant-managed rollout	0	-49
*single-tenant-managed rollup	24	-8
*single-tenant-managed root	57	6
*single-tenant-managed rotat	-25	10
*single-tenant-managed row	-27	63
*single-tenant-managed rule	-20	76
*single-tenant-managed run	25	12
*single-tenant-managed runtim	85	-31
*single-tenant-managed rw	-18	29
*single-tenant-managed s	32	-26
*single-tenant-managed s3	17	10
*single-tenant-managed safe	-35	82
*single-tenant-managed sagemak	-41	-49
*single-tenant-managed sai	31	36
*single-tenant-managed same	22	52
*single-tenant-managed saw	41	11
*single-tenant-managed say	27	-13
*single-tenant-managed scale	-12	23
*single-tenant-managed scan	46	-36
*single-tenant-managed schedul	5	-22
*single-tenant-managed schema	12	77
*single-tenant-managed scientist	-45	59
*single-tenant-managed scratch	-14	88
*single-tenant-managed script	-10	58
*single-tenant-managed sdk	-6	50
*single-tenant-managed search	78	10
*single-tenant-managed second	-30	-45
*single-tenant-managed secret	-6	27
*single-tenant-managed secur	-16	-19
*single-tenant-managed see	17	-30
*single-tenant-managed select	-7	59
*single-tenant-managed self	-19	-2
*single-tenant-managed send	6	18
*single-tenant-managed sensit	-2	17
*single-tenant-managed serv	81	-25
*single-tenant-managed server	30	27
*single-tenant-managed serverless	20	-40
*single-tenant-managed servic	-43	-27
*single-tenant-managed session	31	-10
*single-tenant-managed set	-2	20
*single-tenant-managed setup	-18	94
*single-tenant-managed seven	-17	27
*single-tenant-managed sever	31	-10
*single-tenant-managed sg	-17	62
*single-tenant-managed shadow	-15	46
*single-tenant-managed shard	10	16
*single-tenant-managed share	-13	39
*single-tenant-managed shell	47	-11
*single-tenant-managed ship	22	23
*single-tenant-managed short	30	-7
*single-tenant-managed should	-25	63
*single-tenant-managed show	-25	29
*single-tenant-managed shut	-19	45
*single-tenant-managed side	-8	17
*single-tenant-managed sign	13	17
*single-tenant-managed sinc	1	33
*single-tenant-managed singl	-11	34
*single-tenant-managed sit	-33	59
*single-tenant-managed site	37	-31
*single-tenant-managed six	48	-12
*single-tenant-managed size	-21	46
*single-tenant-managed slow	-9	60
*single-tenant-managed small	-27	46
*single-tenant-managed smb	16	3
*single-tenant-managed snapmirror	-13	68
*single-tenant-managed snapshot	21	10
*single-tenant-managed so	-7	40
*single-tenant-managed softwar	-51	-90
*single-tenant-managed some	-41	64
*single-tenant-managed somebodi	-17	51
*single-tenant-managed someon	-10	58
*single-tenant-managed someth	-59	-40
*single-tenant-managed sorri	-13	66
*single-tenant-managed sort	-13	51
*single-tenant-managed sourc	7	30
*single-tenant-managed space	-4	21
*single-tenant-managed spare	-44	67
*single-tenant-managed speak	75	-44
*single-tenant-managed spread	-7	36
*single-tenant-managed spring	-28	36
*single-tenant-managed sql	-6	59
*single-tenant-managed squash	-18	68
*single-tenant-managed ssd	15	34
*single-tenant-managed ssh	27	38
*single-tenant-managed ssl	-22	34
*single-tenant-managed stai	25	5
*single-tenant-managed stale	-18	40
*single-tenant-managed stand	-38	-30
*single-tenant-managed standard	-17	-4
*single-tenant-managed standbi	36	-14
*single-tenant-managed start	11	44
*single-tenant-managed startup	-1	30
*single-tenant-managed state	4	30
*single-tenant-managed statement	6	31
*single-tenant-managed statu	12	82
*single-tenant-managed still	7	28
*single-tenant-managed stop	3	32
*single-tenant-managed storag	32	-2
*single-tenant-managed store	8	29
*single-tenant-managed stream	46	21
*single-tenant-managed string	-13	21
*single-tenant-managed stuck	60	3
*single-tenant-managed student	-12	59
*single-tenant-managed subnet	-3	29
*single-tenant-managed such	-11	35
*single-tenant-managed sundai	39	-6
*single-tenant-managed sure	-31	35
*single-tenant-managed surviv	-17	21
*single-tenant-managed svm	-6	21
*single-tenant-managed swap	70	-30
*single-tenant-managed switchov	31	58
*single-tenant-managed sync	-47	-63
*single-tenant-managed sys	-12	43
*single-tenant-managed system	-28	-20
*single-tenant-managed tabl	-21	75
*single-tenant-managed take	36	-10
*single-tenant-managed taken	20	6
*single-tenant-managed talk	-5	28
*single-tenant-managed target	46	-4
*single-tenant-managed task	-50	-84
*single-tenant-managed tde	40	4
*single-tenant-managed team	-12	33
*single-tenant-managed tell	23	66
*single-tenant-managed templat	-15	26
*single-tenant-managed terraform	-7	46
*single-tenant-managed test	15	21
*single-tenant-managed text	-16	80
*single-tenant-managed thank	-152	-88
*single-tenant-managed their	29	-39
*single-tenant-managed them	6	17
*single-tenant-managed themselv	43	1
*single-tenant-managed then	-38	89
*single-tenant-managed there	17	38
*single-tenant-managed these	100	68
*single-tenant-managed theyr	-6	46
*single-tenant-managed thi	44	60
*single-tenant-managed third	-27	58
*single-tenant-managed those	26	46
*single-tenant-managed three	25	5
*single-tenant-managed through	30	9
*single-tenant-managed throughput	-20	44
*single-tenant-managed tick	-9	62
*single-tenant-managed tier	-36	31
*single-tenant-managed timeout	1	25
*single-tenant-managed tls	18	20
*single-tenant-managed to	5	20
*single-tenant-managed token	5	30
*single-tenant-managed too	-59	124
*single-tenant-managed took	-53	-75
*single-tenant-managed tool	-12	50
*single-tenant-managed top	-40	54
*single-tenant-managed topic	-11	64
*single-tenant-managed touch	53	-16
*single-tenant-managed track	18	6
*single-tenant-managed traffic	26	-10
*single-tenant-managed trail	5	22
*single-tenant-managed train	6	61
*single-tenant-managed transact	21	1
*single-tenant-managed transit	3	19
*single-tenant-managed true	-1	-33
*single-tenant-managed ttl	-10	32
*single-tenant-managed tuesdai	-33	19
*single-tenant-managed tune	8	54
*single-tenant-managed turn	9	20
*single-tenant-managed twice	2	36
*single-tenant-managed two	-15	37
*single-tenant-managed txt	-17	62
*single-tenant-managed type	-4	38
*single-tenant-managed typic	55	-13
*single-tenant-managed under	50	-22
*single-tenant-managed underli	95	-26
*single-tenant-managed underneath	-76	-73
*single-tenant-managed undo	57	-34
*single-tenant-managed unencrypt	38	-3
*single-tenant-managed unit	16	-7
*single-tenant-managed unless	-25	-10
*single-tenant-managed unsupport	36	36
*single-tenant-managed until	2	19
*single-tenant-managed up	-26	-10
*single-tenant-managed updat	-8	-16
*single-tenant-managed upgrad	-85	-45
*single-tenant-managed upload	-2	29
*single-tenant-managed upon	11	90
*single-tenant-managed us	21	88
*single-tenant-managed usabl	-7	35
*single-tenant-managed use	-9	72
*single-tenant-managed user	-3	66
*single-tenant-managed v1	-32	44
*single-tenant-managed v2	-44	-46
*single-tenant-managed vacuum	20	-33
*single-tenant-managed valid	-3	17
*single-tenant-managed vendor	5	51
*single-tenant-managed version	-24	-42
*single-tenant-managed via	-4	30
*single-tenant-managed view	1	42
*single-tenant-managed virtual	-33	45
*single-tenant-managed vm	-23	34
*single-tenant-managed volum	32	14
*single-tenant-managed vpc	-3	16
*single-tenant-managed vs	-25	41
*single-tenant-managed vulner	9	59
*single-tenant-managed w	-49	41
*single-tenant-managed wait	12	95
*single-tenant-managed wallet	-11	52
*single-tenant-managed want	38	6
*single-tenant-managed warn	41	-20
*single-tenant-managed was	-33	19
*single-tenant-managed wasnt	9	51
*single-tenant-managed watch	-11	35
*single-tenant-managed way	13	26
*single-tenant-managed we	36	-8
*single-tenant-managed web	10	16
*single-tenant-managed week	0	45
*single-tenant-managed weekli	5	34
*single-tenant-managed well	63	-29
*single-tenant-managed were	-32	53
*single-tenant-managed whatev	16	14
*single-tenant-managed when	-3	21
*single-tenant-managed where	31	-15
*single-tenant-managed whether	-4	21
*single-tenant-managed while	-18	-30
*single-tenant-managed who	-57	-57
*single-tenant-managed whole	3	44
*single-tenant-managed whom	-40	-17
*single-tenant-managed whose	-39	-9
*single-tenant-managed wide	-5	29
*single-tenant-managed will	-21	30
*single-tenant-managed window	30	24
*single-tenant-managed windows	29	24
*single-tenant-managed within	21	-7
*single-tenant-managed wont	-16	16
*single-tenant-managed work	6	41
*single-tenant-managed worker	38	12
*single-tenant-managed workload	-12	25
*single-tenant-managed written	9	-40
*single-tenant-managed wrong	-54	52
*single-tenant-managed x	9	-35
*single-tenant-managed year	-21	27
*single-tenant-managed yes	-6	68
*single-tenant-managed you	-61	-4
*single-tenant-managed yourself	-10	50
*single-tenant-managed yum	-17	82
*single-tenant-managed zookeep	47	-6
0	9	34
0 $	-7	19
0 0	-9	33
0 1	80	-68
0 7	-2	-62
0 and	50	21
0 in	-49	67
0 mean	-10	17
0 on	-20	65
0 or	64	-4
0 still	-41	74
0 to	22	39
0 turn	-16	75
000	24	-23
095	-22	24
095 dai	-22	24
1	23	29
1 $	81	-25
1 0	-21	43
1 000	30	-30
1 095	-22	24
1 3	-16	73
1 31	12	-79
1 4	-11	16
1 @	-20	67
1 and	-41	67
1 dai	31	-29
1 day	-29	37
1 for	-28	64
1 is	30	-25
1 on	28	-28
10	3	28
10 in	-28	28
10 to	69	-70
100	-3	33
100 $	-17	21
100 gbp	55	-25
1000	16	-59
11	-10	43
12	31	6
12 hour	-4	23
12 month	-13	72
12 to	27	1
13	32	24
14 @	-40	51
14 dai	33	-13
14 month	-26	15
14 to	-19	23
140	28	-21
15 minut	-20	44
1500	-13	16
16	28	54
18	4	48
2	29	5
2 $	-7	20
2 0	-21	24
2 5	4	23
2 @	61	-31
2 and	38	22
2 at	19	-14
2 audit	35	-21
2 or	24	17
2 to	-19	-26
2 year	-52	3
20	-4	20
20 by	-32	42
20 gib	-21	44
200	11	25
2016	-18	44
2017	4	35
2017 still	4	35
2018	-26	47
2019	-6	42
2021	-6	101
2022	-2	32
2023	33	8
2023 imag	-4	46
2024	-6	-31
2025	16	16
2026 and	34	-27
2027	21	12
2027 for	-24	25
2049	-2	34
21 dai	-10	36
22	-15	35
22 open	8	36
24	21	7
24 hour	22	4
25	-9	-25
25 februari	23	-16
256	17	13
256 bit	19	-13
27001	10	23
27001 certif	36	18
28	56	16
28 @	16	71
3	10	24
3 11	-6	43
3 9	-25	32
3 am	-45	-58
3 and	71	-47
3 azs	6	17
3 in	30	39
3 is	-8	55
3 onli	61	-35
30 dai	1	18
30 juli	-10	22
30 minut	19	-1
30 second	25	-20
300	30	14
31	21	-37
3389	-3	23
3389 to	-4	36
35	-7	40
35 dai	7	23
36	89	-33
365	-19	41
365 dai	-6	22
389	-27	52
3am	-13	29
4	55	47
4 am	82	-8
40	-71	32
40 $	-16	70
400	-17	34
4000	17	59
41	3	28
443	-6	21
45	16	-6
4k	-16	31
5	15	24
5 0	-23	22
5 7	5	-52
5 gb	32	-22
5 minut	-46	74
50	41	33
5000	-26	28
512	-6	20
512 mb	-6	20
53	19	-5
5xx	35	12
6	58	16
6 1	39	-1
6 and	16	11
6 is	-8	51
60	-12	32
60 dai	29	-21
60 minut	-5	26
60 percent	-20	22
6379	2	28
7	17	3
7 0	-3	-61
7 and	23	-22
7 dai	26	-4
7 in	-28	62
7 novemb	-24	28
7 to	19	-16
72	-7	40
72 hour	-7	40
8	-3	42
8080	-16	31
88	38	-8
9	-17	67
9 @	50	9
9 to	-16	16
90	-1	27
90 dai	6	18
92	-53	67
95	-22	105
=shared	-112	-100
@	13	22
@ $	19	49
@ %	25	25
@ 0	-14	82
@ 1	18	-35
@ 14	34	-30
@ 2	-29	31
@ 4	-27	67
@ 5	16	-58
@ 6	-39	60
@ 60	34	-32
@ 7	26	28
@ 9	-13	23
@ a	37	-14
@ about	126	-31
@ accept	-10	41
@ access	-15	50
@ account	-5	40
@ acl	-6	97
@ across	-21	63
@ activ	-9	35
@ ad	-11	34
@ add	29	-13
@ admin	49	2
@ after	14	36
@ again	15	18
@ against	92	-56
@ agent	-8	64
@ agentcor	-8	52
@ alarm	-9	37
@ alert	-46	113
@ allow	-13	32
@ alon	17	11
@ also	45	-45
@ alwai	34	2
@ amazon	-15	-100
@ ami	-28	-124
@ among	26	-3
@ an	-7	19
@ analys	114	-18
@ annot	-26	85
@ announc	29	6
@ answer	29	-13
@ any	82	-56
@ anycast	103	-35
@ anyon	-1	20
@ anywher	-23	81
@ apart	49	-21
@ api	36	-8
@ app	-9	40
@ appli	-33	-61
@ applianc	49	-11
@ applic	-11	36
@ archiv	28	-8
@ are	3	38
@ arent	-39	48
@ artifact	16	-7
@ as	25	-16
@ ask	29	5
@ assign	3	46
@ associ	-31	64
@ assum	-3	31
@ attach	1	46
@ audit	26	3
@ auditor	-7	18
@ auth	-28	81
@ author	38	82
@ auto	-5	58
@ autom	31	23
@ automat	58	46
@ avail	51	-10
@ aws	38	-58
@ back	52	-5
@ backup	-54	-41
@ base	12	78
@ batch	41	-21
@ befor	1	42
@ behind	46	59
@ belong	33	12
@ between	-21	-35
@ block	34	31
@ blueprint	5	16
@ bot	25	-18
@ box	-51	-57
@ bring	-15	38
@ broke	-2	47
@ broker	23	25
@ but	10	21
@ by	48	-15
@ byol	24	99
@ ca	-27	58
@ cach	34	20
@ call	60	-33
@ can	-13	37
@ cannot	-38	69
@ cant	-18	45
@ capac	43	59
@ carri	-7	110
@ catalog	44	-32
@ center	33	-8
@ certif	-23	55
@ check	3	23
@ choos	40	-31
@ chosen	-11	94
@ class	-11	43
@ classic	-25	35
@ classifi	-8	24
@ clean	-21	75
@ cli	-6	67
@ clock	-28	43
@ close	53	1
@ cloud	76	-3
@ cluster	-36	-23
@ cni	88	19
@ code	-34	71
@ collect	50	-17
@ com	41	-18
@ come	4	52
@ command	3	16
@ compar	67	-37
@ compat	51	-29
@ complianc	17	39
@ compon	22	2
@ comput	30	-30
@ condit	-9	24
@ config	20	14
@ configur	2	61
@ connect	-17	46
@ connector	-20	34
@ consol	-10	50
@ contain	-27	88
@ content	6	52
@ control	33	-17
@ copi	16	-77
@ core	-7	47
@ correct	29	-21
@ cost	-9	23
@ could	22	-16
@ count	16	0
@ cover	19	-23
@ cpu	2	54
@ crash	35	-3
@ creat	74	-36
@ credenti	4	20
@ cron	4	46
@ csi	74	18
@ cumul	-129	-100
@ current	-44	-2
@ custom	-78	-38
@ cve	106	-21
@ daemon	-29	73
@ dashboard	23	13
@ data	50	18
@ db	-56	-16
@ dba	-17	46
@ decid	-24	29
@ decis	-26	82
@ dedic	1	20
@ default	-52	94
@ defend	-43	36
@ defin	20	11
@ definit	-9	48
@ delet	2	33
@ deliv	9	47
@ demand	8	22
@ deploi	-15	76
@ deprec	-22	55
@ desktop	-36	-20
@ destroi	32	-9
@ detect	-2	16
@ devic	-1	82
@ directori	-15	75
@ disabl	-17	46
@ discoveri	-6	22
@ disk	134	-13
@ distribut	-4	29
@ dns	-12	26
@ do	40	30
@ doe	9	42
@ doesnt	3	32
@ domain	82	-10
@ done	18	67
@ dont	36	-17
@ down	-13	48
@ drift	29	106
@ driver	67	-51
@ drop	-22	42
@ durabl	81	-27
@ dure	-41	67
@ each	19	12
@ ec2	4	46
@ edg	27	39
@ eks	-22	119
@ enabl	3	51
@ encrypt	36	5
@ end	22	16
@ endpoint	56	-4
@ enforc	-11	60
@ engin	4	-94
@ enrol	60	-59
@ env	-11	38
@ environ	-9	60
@ ephemer	107	-41
@ event	-1	-92
@ everi	42	-6
@ execut	35	-10
@ exist	-7	44
@ expir	-14	55
@ expiri	-10	68
@ export	-23	53
@ extens	7	54
@ fail	-41	94
@ failov	-2	41
@ fall	-20	68
@ famili	-19	41
@ fargat	20	-42
@ fast	-22	25
@ fell	34	-25
@ file	-22	-4
@ filter	12	25
@ find	4	20
@ firewal	-6	27
@ firmwar	110	83
@ fix	-9	42
@ fleet	65	20
@ flow	4	78
@ for	-1	73
@ forc	-10	24
@ found	-35	44
@ framework	45	-24
@ from	38	3
@ function	19	12
@ gatewai	84	-49
@ get	-59	-67
@ give	31	-14
@ global	-22	-86
@ goe	-8	30
@ got	8	40
@ grant	-12	43
@ group	-11	18
@ grow	95	-21
@ guard	69	-34
@ guest	-4	70
@ had	71	-46
@ hand	-9	27
@ handl	43	26
@ happen	26	-55
@ hardwar	115	-26
@ has	16	11
@ have	-32	76
@ head	2	35
@ health	11	42
@ help	43	11
@ helper	29	-1
@ here	-32	42
@ hmm	4	38
@ home	-10	52
@ host	70	22
@ how	-15	20
@ hyperpod	-92	-4
@ i	111	8
@ ident	35	31
@ identifi	18	8
@ if	-37	46
@ imag	31	24
@ import	43	52
@ in	16	17
@ includ	30	-9
@ index	22	42
@ infrastructur	19	-7
@ ingest	-10	23
@ ingress	-20	-61
@ ins	34	-11
@ insid	53	-34
@ insist	-3	22
@ inspect	10	-39
@ instal	34	-17
@ instanc	42	17
@ instead	-100	94
@ into	-36	57
@ invoc	31	-36
@ is	5	49
@ isnt	-26	117
@ isol	36	-11
@ issu	39	-20
@ item	60	-21
@ itself	47	-19
@ job	23	53
@ join	3	31
@ keep	24	5
@ kei	25	76
@ kept	67	17
@ key	17	17
@ kill	-10	38
@ lag	-17	52
@ land	-39	57
@ larg	18	27
@ last	77	8
@ launch	33	8
@ layer	-29	77
@ ldap	-3	56
@ leak	-30	53
@ least	-19	97
@ left	52	-49
@ legal	-3	17
@ let	-34	46
@ li	-63	97
@ licens	-103	-13
@ lifecycl	-38	63
@ like	8	-42
@ limit	-12	19
@ line	-21	95
@ link	-16	74
@ linux	34	-4
@ list	-14	52
@ listen	-21	117
@ live	-29	61
@ local	4	98
@ locat	40	-7
@ lock	-3	59
@ log	4	21
@ login	-13	38
@ long	-24	20
@ longer	-21	29
@ look	-50	66
@ lost	-4	66
@ machin	-44	27
@ made	27	11
@ maintain	51	-32
@ mainten	40	-12
@ major	-20	131
@ make	39	-11
@ manag	71	-44
@ map	-18	31
@ mark	-46	56
@ mask	-11	21
@ master	47	-49
@ materi	-28	57
@ may	-30	35
@ mean	-16	43
@ medium	-2	25
@ memori	43	5
@ mend	-8	16
@ mesh	-10	17
@ metadata	-18	49
@ metric	32	-8
@ migrat	-11	58
@ min	-8	23
@ minimum	-12	16
@ minor	33	-9
@ miss	-21	33
@ mode	56	-25
@ model	27	19
@ monitor	40	-25
@ monthli	21	112
@ mount	-12	45
@ move	28	10
@ multi	-12	57
@ must	26	7
@ my	53	42
@ mysql	1	26
@ name	21	27
@ namespac	-27	59
@ need	41	-15
@ neither	-10	32
@ network	-18	63
@ never	-16	54
@ no	5	-33
@ nobodi	-12	46
@ node	-19	-103
@ not	1	87
@ notebook	2	34
@ notic	40	-21
@ nsx	16	83
@ observ	-14	56
@ of	-4	80
@ off	38	-25
@ offer	16	21
@ old	16	-10
@ on	-26	66
@ onc	34	-54
@ one	67	-12
@ onli	-9	77
@ onlin	-52	65
@ ontap	111	18
@ open	-4	36
@ openzf	79	-2
@ oper	3	24
@ optim	-8	44
@ option	-8	44
@ origin	-22	30
@ os	-15	-142
@ oss	-8	38
@ our	-10	93
@ ourselv	66	-28
@ out	-20	74
@ outdat	-5	62
@ outsid	-31	65
@ own	38	-3
@ owner	-32	68
@ page	71	-13
@ param	1	49
@ paramet	-1	50
@ part	-91	-65
@ partit	27	27
@ pass	58	-35
@ password	1	59
@ past	-7	17
@ patch	52	29
@ peer	71	4
@ pend	-60	-52
@ per	-12	33
@ permiss	-20	48
@ physic	45	-40
@ pick	48	-12
@ place	-47	85
@ plan	54	-21
@ platform	21	22
@ pleas	-177	-42
@ pls	91	3
@ plugin	-1	71
@ pod	-21	27
@ point	-63	-26
@ polici	-7	64
@ port	-20	65
@ postgr	68	31
@ pre	-8	37
@ primari	-7	-48
@ print	-19	56
@ process	58	-22
@ prod	-16	62
@ produc	-20	80
@ profil	-9	35
@ project	-16	31
@ prompt	-13	89
@ protect	44	35
@ provid	46	-13
@ provis	13	-32
@ proxi	40	34
@ public	14	25
@ publish	14	32
@ put	44	2
@ python	14	30
@ quarterli	-33	-10
@ queri	-14	-17
@ question	-12	18
@ queue	38	58
@ quota	28	2
@ rack	50	-22
@ raiz	-36	64
@ ran	10	20
@ rbac	-8	123
@ reach	-29	37
@ read	41	-21
@ readi	-7	20
@ record	20	8
@ recreat	-11	28
@ redund	46	-27
@ refresh	29	39
@ refus	-5	19
@ region	55	-35
@ regist	-20	26
@ registr	-4	20
@ registri	38	-2
@ releas	24	28
@ remedi	-8	105
@ remov	45	-26
@ renew	44	-9
@ repair	-13	91
@ replic	11	24
@ replica	-10	56
@ report	6	24
@ repositori	-22	-34
@ request	-2	63
@ requir	6	-49
@ resourc	29	-5
@ respect	-22	62
@ respons	14	117
@ rest	129	-4
@ restart	-15	36
@ restor	98	-12
@ retent	-26	81
@ retir	72	-42
@ retri	-36	111
@ revok	0	22
@ right	50	28
@ role	1	36
@ roll	9	18
@ root	25	3
@ rotat	-55	104
@ rout	-3	73
@ router	-15	73
@ rule	-16	81
@ run	22	6
@ runtim	12	-73
@ s	19	16
@ sai	-15	30
@ save	18	-18
@ scale	70	-15
@ scan	22	11
@ schedul	59	-10
@ schema	-7	88
@ scratch	-6	79
@ second	-21	39
@ secret	21	-7
@ secur	23	-111
@ self	-15	50
@ serv	18	23
@ server	22	-17
@ serverless	49	3
@ servic	40	-9
@ session	33	-14
@ set	54	-12
@ share	-20	34
@ should	-12	25
@ show	2	31
@ sidecar	1	70
@ sign	54	-31
@ sinc	21	-14
@ singl	-19	66
@ sit	55	-26
@ size	42	66
@ slot	-15	50
@ small	-9	25
@ snapshot	35	8
@ so	0	33
@ softwar	52	-44
@ some	-22	32
@ someon	13	26
@ someth	85	-17
@ sourc	-8	36
@ spf	-4	25
@ spread	54	-1
@ stage	-15	46
@ stai	-21	37
@ stand	31	49
@ standard	78	-44
@ standbi	-7	21
@ start	4	30
@ state	56	-46
@ still	-29	59
@ stop	-15	23
@ storag	78	-13
@ store	19	21
@ stream	-79	-20
@ subnet	-11	29
@ subscript	-13	42
@ suggest	7	35
@ suppli	55	20
@ support	31	-17
@ swap	46	-6
@ switch	46	13
@ system	22	-9
@ tabl	35	20
@ take	38	-5
@ taken	32	-28
@ target	16	10
@ task	-41	86
@ team	-34	120
@ tell	-16	22
@ templat	8	29
@ test	-9	33
@ that	24	4
@ the	-7	26
@ thei	-15	20
@ their	46	16
@ themselv	-27	41
@ then	133	1
@ there	-1	42
@ thing	-141	9
@ those	3	41
@ threat	4	16
@ throttl	1	20
@ through	-10	24
@ tidi	-23	41
@ time	-21	65
@ tls	66	36
@ to	13	25
@ token	-5	35
@ too	191	-51
@ took	-57	-63
@ tool	50	-48
@ topic	-15	40
@ train	42	64
@ transfer	30	21
@ tri	-37	42
@ trim	-15	40
@ true	54	-15
@ trust	-26	26
@ tune	7	39
@ tunnel	25	-33
@ turn	-11	56
@ two	-19	52
@ type	-3	48
@ under	51	23
@ unless	48	-27
@ until	-15	26
@ up	20	19
@ updat	6	-78
@ upgrad	-57	3
@ upkeep	-10	23
@ upload	-31	58
@ us	67	-33
@ use	-22	42
@ user	-12	47
@ v2	-40	-47
@ valid	-14	39
@ valu	17	-9
@ version	-40	24
@ via	-14	53
@ virtual	-12	53
@ volum	31	5
@ vpc	-11	19
@ was	-6	28
@ watch	42	-29
@ we	54	39
@ weight	55	-46
@ went	-2	19
@ were	-26	29
@ what	-25	54
@ when	32	30
@ where	-17	34
@ while	29	-50
@ who	-60	-10
@ whom	-19	40
@ whose	-33	24
@ windows	-73	59
@ within	22	-4
@ wordpress	4	23
@ worker	-6	-57
@ workflow	-12	30
@ would	22	3
@ write	42	27
@ written	20	18
@ yes	4	17
@ yourself	-48	113
@ zone	121	-100
^	1	24
^ %	3	35
^ 1	-20	67
^ 403	-9	17
^ @	-16	47
^ a	38	32
^ access	31	62
^ accord	-24	79
^ account	69	-8
^ act	3	51
^ activ	-19	45
^ ad	-133	-125
^ admin	-9	59
^ after	-9	30
^ agent	-35	-21
^ air	62	-2
^ alarm	-36	141
^ alert	-23	105
^ allow	-21	27
^ ami	66	-79
^ an	-51	60
^ and	-11	27
^ antiviru	4	132
^ api	20	32
^ app	-27	104
^ applic	-17	107
^ archiv	-3	99
^ are	18	-68
^ as	50	6
^ audit	-1	40
^ auditor	5	41
^ auth	2	51
^ author	-5	102
^ auto	-1	39
^ autom	-16	-93
^ automat	24	51
^ autosc	-5	81
^ avail	74	-12
^ awar	-71	-58
^ aws	76	-41
^ back	63	84
^ background	32	-19
^ backup	-44	170
^ bandwidth	-22	96
^ base	-54	69
^ batch	18	-37
^ bgp	-18	31
^ bia	-1	38
^ bill	10	61
^ binlog	2	42
^ bio	54	1
^ bit	42	-43
^ block	-18	47
^ blue	-23	-83
^ bootstrap	4	93
^ both	-100	7
^ bottlerocket	86	-9
^ bring	-6	19
^ broken	65	-27
^ broker	61	42
^ bug	-7	45
^ bui	52	87
^ build	114	-44
^ burst	-17	32
^ but	44	-154
^ byol	-8	39
^ cach	-28	81
^ calico	-24	85
^ call	-36	47
^ can	32	95
^ capac	-11	-96
^ cctv	83	14
^ certif	116	-31
^ chang	20	76
^ check	-13	24
^ checksum	-13	-55
^ choos	-66	126
^ ci	-102	-45
^ cis	-12	51
^ client	10	85
^ cloud	-4	90
^ cluster	-5	81
^ code	-14	57
^ complianc	-6	52
^ comput	-18	73
^ concurr	-20	50
^ configur	81	71
^ connector	56	-42
^ consol	-29	23
^ consum	-2	76
^ contain	42	-60
^ containerd	74	25
^ content	-26	137
^ continu	-7	-139
^ control	183	-4
^ copi	-36	53
^ cor	-7	98
^ coredn	-51	57
^ could	33	-25
^ cpu	-31	72
^ creat	-10	132
^ cron	-19	37
^ cross	-6	78
^ custom	-37	135
^ cve	48	-59
^ daili	42	28
^ dangl	-1	29
^ dashboard	2	44
^ data	-14	62
^ databas	-1	55
^ db	-98	-75
^ ddo	-7	-24
^ dead	25	18
^ decid	-6	61
^ decommiss	72	-10
^ default	-151	51
^ delet	3	75
^ depend	-20	75
^ deploi	-37	47
^ deprec	-6	53
^ detect	45	-13
^ dev	-5	20
^ devic	-6	36
^ diesel	64	5
^ disast	-6	35
^ disk	28	32
^ dns	12	51
^ docker	-9	47
^ domain	-13	36
^ download	3	66
^ drain	-57	-111
^ duplic	-15	53
^ durabl	92	-56
^ ecs	-11	21
^ edg	40	39
^ efa	-12	49
^ egress	-31	72
^ elast	-145	-147
^ eleven	45	-16
^ enabl	-1	110
^ encrypt	-140	-124
^ engin	-57	-24
^ enhanc	-6	18
^ environ	-6	44
^ eras	57	-11
^ errorportalloc	-5	35
^ etcd	66	-21
^ even	36	38
^ event	34	55
^ ex	27	-11
^ execut	-24	108
^ export	0	25
^ fail	7	45
^ failov	18	-47
^ fibr	92	4
^ file	-23	-19
^ fine	-24	68
^ fip	42	-5
^ fire	19	25
^ firecrack	85	-28
^ firewal	0	44
^ firmwar	150	-28
^ flask	-1	18
^ fleet	25	13
^ flood	-112	-111
^ flow	-32	67
^ for	-39	23
^ game	-38	44
^ gatewai	-129	-38
^ gdpr	14	90
^ gener	123	-1
^ generally	107	34
^ git	-11	53
^ github	-21	45
^ good	27	-27
^ gpu	-85	156
^ grant	-4	64
^ graph	-9	52
^ gremlin	4	55
^ guest	32	126
^ hallucin	19	79
^ hard	91	28
^ harden	-72	-84
^ hardwar	129	19
^ hcx	-9	60
^ health	-84	8
^ hello	-53	-54
^ helm	-29	49
^ hey	10	63
^ high	-72	-32
^ hipaa	-63	11
^ hm	-18	-13
^ hmm	17	-33
^ home	-29	45
^ host	188	60
^ how	-58	19
^ hpc	-37	50
^ http	47	-27
^ hypervisor	165	-67
^ i	89	-49
^ idempot	-8	61
^ idl	79	37
^ if	21	-8
^ imag	-8	70
^ import	33	-17
^ in	89	38
^ inbound	-4	37
^ incid	-45	41
^ index	-21	144
^ infrastructur	57	38
^ input	3	30
^ instal	-15	74
^ ip	47	0
^ is	-35	-71
^ iscsi	-22	75
^ isnt	23	1
^ isol	68	-9
^ it	-39	47
^ its	-6	-47
^ job	-6	48
^ k	-14	37
^ karpent	44	47
^ keep	73	-16
^ kei	-83	-95
^ kerbero	-14	75
^ kernel	47	50
^ key	-19	78
^ kubelet	12	18
^ label	-8	55
^ lag	0	34
^ launch	-14	58
^ ldap	-13	103
^ leader	56	-41
^ leak	-6	18
^ leaver	-19	46
^ legal	-16	112
^ licens	-48	45
^ lifecycl	32	5
^ limit	-20	37
^ linux	7	93
^ load	59	-33
^ local	-5	35
^ log	-113	-23
^ log4shell	-25	50
^ login	-31	64
^ long	-31	66
^ lost	-10	31
^ machin	80	-135
^ mail	-18	2
^ mainten	-48	98
^ manag	113	5
^ manual	11	55
^ market	-7	47
^ max	-8	60
^ memori	39	28
^ messag	-21	34
^ metadata	83	51
^ mfa	14	97
^ migrat	20	73
^ min	-20	64
^ minor	-118	-23
^ model	88	-7
^ move	-23	77
^ mtl	-5	122
^ multi	24	5
^ must	35	-35
^ my	22	-51
^ n	-22	27
^ nacl	8	43
^ nah	56	10
^ name	-17	57
^ network	-11	82
^ new	-8	31
^ nitro	92	-22
^ no	-67	85
^ nobodi	33	36
^ node	-6	91
^ node18	-29	25
^ not	52	37
^ now	-77	99
^ npm	-21	60
^ number	-14	22
^ nvidia	-19	30
^ object	-12	51
^ ok	-30	-42
^ old	-16	49
^ on	126	144
^ one	-19	20
^ onli	0	17
^ open	-8	57
^ oper	21	-59
^ opt	-36	24
^ order	69	-28
^ orphan	-25	58
^ os	74	33
^ our	-34	0
^ outbound	-15	18
^ palo	-12	24
^ paramet	-17	24
^ partit	-1	57
^ partner	0	17
^ password	35	133
^ patch	-35	-66
^ pci	34	-4
^ peer	-39	51
^ penetr	-30	25
^ pentest	8	38
^ peopl	-43	32
^ permiss	-6	103
^ person	-12	21
^ php	-9	52
^ physic	99	-47
^ pick	50	26
^ pii	-28	96
^ pip	-5	19
^ pipelin	-35	64
^ pitr	-7	45
^ platform	101	23
^ pleas	37	65
^ plugin	-5	29
^ pod	-36	87
^ point	-25	36
^ poison	-12	48
^ port	-4	62
^ posix	-21	34
^ power	69	19
^ pre	-3	70
^ privat	-11	54
^ privileg	-1	50
^ procur	93	-6
^ protect	63	41
^ provis	-20	43
^ proxi	-72	-37
^ public	31	-8
^ publish	-29	30
^ pull	3	67
^ python	-28	65
^ python3	-4	20
^ quarterli	-32	54
^ queri	66	35
^ queue	-17	53
^ quorum	20	15
^ rack	94	32
^ ransomwar	-43	100
^ rbac	-4	100
^ read	-10	94
^ readonlyrootfilesystem	0	22
^ record	-21	62
^ recoveri	43	-31
^ redund	29	14
^ registri	28	-26
^ remot	-24	59
^ remov	-22	39
^ renew	5	70
^ replac	84	-33
^ replic	61	-20
^ requir	-9	26
^ resili	36	50
^ resourc	13	51
^ restor	-50	113
^ result	-21	28
^ retent	-20	91
^ retri	10	45
^ revok	1	44
^ right	-22	139
^ role	-23	48
^ root	-13	63
^ rotat	108	74
^ rout	-27	90
^ router	70	-25
^ row	-12	19
^ run	39	-24
^ runtim	60	-20
^ saa	-23	86
^ same	9	-42
^ saml	-23	37
^ sbom	-7	95
^ scale	52	37
^ scan	-18	85
^ schedul	37	59
^ schema	-19	50
^ scratch	-23	36
^ second	21	71
^ secret	12	21
^ secur	-6	85
^ separ	-41	89
^ server	52	11
^ session	-6	28
^ shard	27	-23
^ share	-89	-50
^ should	72	3
^ sign	-16	34
^ sinc	-2	-31
^ singl	3	27
^ slow	-1	66
^ sm	-84	-101
^ smb	-29	46
^ snapshot	-108	-16
^ so	46	-65
^ softwar	-12	65
^ someon	-18	54
^ sorri	-104	-57
^ spot	-28	81
^ spread	-5	32
^ sql	-15	62
^ sse	-9	-47
^ ssh	-15	37
^ ssl	-3	22
^ stack	-17	83
^ stale	-9	45
^ stop	-19	116
^ storag	73	-77
^ store	-20	65
^ stream	-32	-63
^ student	-16	61
^ subnet	-33	70
^ subscrib	-5	114
^ sudo	4	63
^ suppress	-23	79
^ swap	-9	54
^ system	80	71
^ tag	15	99
^ tape	-28	99
^ task	-34	70
^ tele	24	18
^ test	76	62
^ thank	-60	107
^ that	-80	-95
^ the	0	-39
^ then	-7	46
^ there	64	-26
^ third	-62	86
^ three	-22	50
^ tls	-29	21
^ token	-1	89
^ too	-26	47
^ tpm	-33	57
^ trace	43	1
^ train	-17	-61
^ true	-32	-31
^ trust	-3	102
^ ttl	-14	43
^ tune	-3	42
^ tunnel	35	-12
^ turn	-47	82
^ two	-11	24
^ under	-1	70
^ undersea	85	-4
^ uninterrupt	-28	74
^ upgrad	62	36
^ uptim	36	-22
^ user	-11	76
^ util	-10	34
^ vcpu	-27	43
^ version	18	-21
^ vet	55	47
^ virtual	139	23
^ volum	-13	39
^ vote	-21	42
^ vpn	-22	-140
^ vsan	-20	94
^ vulner	-2	65
^ wait	-1	156
^ warm	-1	51
^ we	-22	-13
^ web	30	87
^ what	-62	-88
^ when	-26	-58
^ where	16	3
^ whether	-9	68
^ which	-6	23
^ whose	-70	-87
^ will	5	46
^ windows	-19	25
^ wipe	46	-39
^ with	30	-7
^ without	15	40
^ worker	-100	-76
^ write	-33	109
^ wrong	-9	57
^ yum	-8	73
^ zone	7	72
a %	104	-61
a @	-22	14
a backup	2	26
a bad	-7	31
a bank	-38	47
a base	60	-48
a blue	-20	66
a box	-7	31
a breach	22	51
a break	35	-32
a broken	17	24
a broker	-42	54
a bucket	-9	27
a budget	5	34
a bug	19	7
a burst	23	-1
a ca	66	-2
a cach	3	81
a capac	56	-52
a cert	-20	58
a certif	-23	59
a chang	-36	64
a choic	-14	73
a client	24	-3
a clone	9	59
a cluster	12	30
a collabor	-22	41
a colleagu	-3	20
a compani	59	-17
a connect	-24	43
a contain	-12	53
a contractor	-13	51
a control	24	-8
a copi	-13	44
a crash	-47	-20
a critic	37	-8
a current	20	0
a custom	-1	52
a cve	6	26
a daemonset	-9	17
a daili	28	-6
a dashboard	1	16
a databas	-20	51
a day	19	-5
a db	-6	19
a dead	35	-10
a default	-6	28
a delet	3	24
a deploy	-33	60
a deprec	-1	34
a dev	11	43
a develop	-15	35
a devic	-13	17
a disk	44	-34
a distribut	21	43
a dns	90	-94
a document	-24	33
a domain	-10	22
a duti	37	-19
a fail	70	-23
a failov	27	-49
a failur	-4	37
a faulti	50	-14
a few	23	3
a file	46	-19
a find	5	19
a finger	39	-38
a firewal	-23	9
a fix	40	-31
a flaw	24	-11
a flood	61	-37
a fresh	-7	43
a function	-22	86
a gatewai	-11	17
a global	9	28
a hardcod	0	18
a health	19	21
a healthi	22	-14
a high	79	-7
a higher	10	37
a host	20	-16
a job	24	13
a joint	35	74
a kernel	-42	63
a key	32	-16
a kms	23	-12
a known	-17	67
a label	53	-36
a larger	-25	42
a launch	-12	25
a layer	-22	34
a leaver	3	29
a limit	52	-10
a linux	-4	44
a load	78	-75
a lost	19	-10
a m	-7	35
a mainten	13	-42
a major	-23	121
a malici	-22	40
a manag	64	-64
a maximum	17	-15
a member	40	-28
a mess	-23	29
a method	-8	17
a microvm	40	-36
a minor	2	45
a minut	6	23
a moment	0	26
a month	53	-14
a multi	22	1
a name	39	-19
a nasti	-13	29
a neighbor	25	-25
a network	66	-59
a new	1	19
a node	43	15
a normal	39	-34
a notic	72	-24
a number	-36	47
a partner	-9	29
a patch	55	-6
a pend	70	-30
a persist	-3	17
a place	-25	32
a platform	76	-27
a pod	57	69
a point	81	-69
a polici	-5	33
a port	2	49
a principl	-75	-69
a privat	-21	14
a product	-72	1
a provis	-8	18
a public	19	-8
a queri	18	-28
a random	-20	53
a rare	50	-24
a read	32	-25
a reader	31	-16
a reboot	1	18
a recent	26	-24
a record	-9	32
a region	79	26
a regist	-39	42
a releas	10	27
a remov	-37	44
a replac	63	-60
a request	79	23
a requir	45	-37
a resourc	-12	37
a rest	-27	77
a restart	-17	40
a restor	23	-8
a retail	66	3
a retir	32	-15
a retri	-21	28
a return	35	-33
a role	-6	21
a rout	82	-60
a row	-45	64
a rule	28	39
a run	31	-19
a runbook	3	36
a schedul	-47	73
a scratch	-15	23
a second	5	20
a secret	-31	37
a separ	71	-23
a server	-4	61
a servic	24	14
a session	-22	26
a set	26	4
a shard	93	-80
a share	-39	-28
a short	18	-17
a singl	34	6
a site	-35	47
a small	-28	44
a snapshot	5	51
a standalon	-28	35
a standard	56	-8
a standbi	57	-42
a startup	20	10
a step	28	-17
a stolen	-3	20
a store	-50	74
a subnet	-5	72
a support	-32	54
a suspici	-10	52
a switch	-16	20
a tabl	-17	26
a task	22	-13
a templat	-18	29
a test	29	-25
a thing	30	16
a ticket	28	-26
a time	-4	23
a to	-26	26
a topic	-2	-46
a trail	-8	27
a transact	40	-34
a trust	-26	30
a user	-20	34
a version	34	-105
a virtual	36	-17
a vm	-17	27
a volum	-10	128
a vpn	5	60
a vulner	22	50
a web	-37	48
a whole	-72	-70
a workgroup	39	-36
a workload	-66	-80
a write	-4	24
a wrong	37	13
a year	17	-2
a zip	-15	-24
a zone	60	-28
abl	28	-17
abl to	28	-17
about	12	-32
about @	-98	-79
about an	-14	56
about everi	67	-49
about onc	-32	65
about our	3	71
about retir	-64	-42
about the	-16	-61
about three	24	-8
about weekli	44	-29
abov	18	-9
abus	-12	42
abus notic	-8	63
acceler	16	-25
accept	24	9
accept agreement	23	7
accept attach	-5	28
accept it	-20	59
accept tls	88	-51
access	-3	40
access $	-9	47
access and	-7	34
access at	-13	22
access control	-2	39
access deni	-1	22
access entri	-14	29
access kei	-2	65
access key	19	62
access list	-13	28
access log	1	35
access of	56	5
access off	-2	31
access on	-9	50
access point	-18	20
access polici	-7	39
access review	6	78
access right	21	92
access role	-12	24
access string	-6	23
access to	18	27
accessdeni	-5	45
accid	-16	47
accident	-43	42
accident delet	-43	42
accord	-21	51
accord to	-21	55
account	9	25
account $	17	18
account @	-7	33
account a	-10	19
account access	1	35
account and	24	5
account are	-15	17
account contact	-17	38
account credenti	-7	23
account databas	58	21
account encrypt	32	-16
account for	18	3
account from	-1	58
account in	-6	50
account is	59	-44
account level	-13	22
account may	-35	52
account of	-18	42
account parti	9	64
account password	-21	56
account region	-2	16
account replic	-50	79
account role	-5	38
account s	-53	75
account so	36	-31
account that	-39	41
account the	63	-62
account throttl	56	-53
account token	-12	58
account we	5	50
account who	23	45
account work	-18	26
account write	-12	17
acl	-4	46
acl $	5	148
acl in	-9	38
acl on	8	86
acm and	22	-18
acm in	-17	19
acm renew	58	-54
across	38	21
across all	-25	48
across azs	50	-30
across the	-2	79
across three	47	8
across zone	20	-4
act	-5	32
act $	-69	15
act @	62	-30
act for	-48	47
act of	5	20
act on	-7	45
action $	31	-25
action and	-10	63
action are	-33	46
action from	-32	-92
action of	65	-19
action set	-26	44
activ	-15	35
activ @	-2	23
activ a	-35	40
activ directori	-15	19
activ for	-18	55
activ it	16	8
activ on	-14	21
activ or	39	-38
activ worker	-20	33
actual	45	9
acu	-40	-70
ad	-35	3
ad $	77	-6
ad a	-4	21
ad group	-5	25
ad later	-13	45
ad or	49	-43
ad the	-29	67
adapt	73	-48
adapt train	37	-20
add @	-12	21
add a	-11	39
add an	-15	38
add and	30	-7
add at	-22	62
add capac	-60	-165
add connector	-9	24
add disk	24	-23
add host	26	-11
add more	-21	74
add new	65	-51
add node	32	-24
add noth	-25	31
add on	-48	80
add one	22	61
add ons	-3	16
add partit	26	-6
add rate	-16	18
add replica	-4	102
add storag	-35	30
add the	-18	41
add to	1	17
addit	2	64
addit python	-7	17
addon	-29	21
address	1	28
address $	-17	100
address and	17	-8
address from	-5	18
address of	37	11
address rang	-14	16
adjust	27	-6
admin	-21	78
admin $	-6	48
admin account	-2	40
admin and	-27	53
admin on	-6	18
admin password	2	97
admin right	14	45
administ	-29	83
administr	35	38
administr account	-18	35
administr and	-16	31
administr can	104	9
administratoraccess	-20	42
administratoraccess @	-24	43
admiss	-9	41
advanc	-8	37
advisor	16	69
adviz	-34	65
aes	28	-18
aes 256	28	-18
affect	-35	76
affin	90	-61
after	12	20
after 24	12	22
after 30	47	-36
after 7	24	-17
after 90	-8	22
after @	-12	48
after a	1	37
after an	-13	84
after anoth	19	-3
after by	-36	44
after cool	60	2
after each	24	-7
after it	71	-23
after its	66	-37
after one	-25	27
after physic	60	-8
after someon	-10	19
after standard	37	-18
after test	-7	33
after the	-37	-29
after thei	4	58
after their	56	-68
after two	-18	37
after we	7	80
afterward	-9	44
afterward so	-24	26
again @	40	-30
again after	-26	37
again and	-30	41
again by	16	-19
again elsewher	-3	31
again from	49	-31
again is	-23	40
again where	34	-33
against	22	13
against @	24	33
against a	-18	32
against common	47	-51
against cross	-21	25
against delet	-36	51
against our	85	-24
against the	24	-23
age	22	17
agenc	-17	18
agent	5	21
agent $	-91	70
agent @	-31	5
agent and	20	-3
agent are	-16	26
agent by	25	-12
agent come	-39	44
agent for	-21	83
agent in	-21	45
agent of	53	-6
agent on	28	60
agent or	-7	53
agent run	-19	32
agent that	-4	30
agent to	-23	-61
agent updat	2	-23
agent version	-30	47
agent when	-37	48
agent with	63	-48
agentcor	-10	48
agentcor runtim	-8	52
ago	-18	27
agre	30	-6
agre $	1	26
agreement	72	-49
agreement for	42	-34
ahead	-7	45
ahead and	20	-17
air	56	15
air condit	62	-2
al2	-18	66
al2 to	-9	23
al2023	-37	61
al2023 $	-20	84
al2023 who	-14	67
alarm	-12	38
alarm $	1	53
alarm @	-7	28
alarm and	-4	24
alarm are	-2	47
alarm fire	54	-50
alarm for	-14	47
alarm in	-85	99
alarm of	-4	24
alarm on	-9	36
alert	-5	50
alert and	-15	24
alert definit	54	-31
alert on	-4	43
algorithm	34	-22
alia	-18	47
alias	-15	50
alias and	-20	49
alik	-13	18
aliv	101	-33
aliv $	65	-50
aliv and	-111	114
aliv by	25	-18
all	19	14
all %	-21	30
all @	10	40
all amazon	26	28
all by	-27	30
all commun	41	-30
all data	46	-20
all in	-9	17
all its	-6	39
all node	57	-23
all of	0	40
all on	44	-35
all our	-9	26
all over	-13	35
all region	-8	26
all servic	46	53
all sourc	-18	24
all tabl	31	6
all that	48	9
all the	-13	43
all traffic	42	-26
alloc	-8	40
alloc strategi	-20	25
allow	-2	24
allow and	21	-1
allow cipher	-17	20
allow it	-7	17
allow list	-19	34
allow on	-6	44
allow onli	-21	22
allow to	13	23
alon has	-17	36
alon or	-43	42
alon with	79	-72
along	-34	41
alreadi	-28	26
also	-10	38
also %	-7	90
also after	2	28
also the	25	-8
also those	44	-43
alter	-8	75
altern	-33	90
alto	-14	56
alto @	-6	51
alwai	43	8
alwai @	61	-41
alwai and	17	-16
alwai doe	-39	53
alwai encrypt	20	40
alwai on	118	-59
alwai start	-14	25
alwai with	54	-41
alwayson	103	3
am	39	-18
am $	46	-27
am %	59	74
amazon	-5	-42
amazon $	-26	19
amazon @	-30	47
amazon linux	-17	-30
amazon or	-108	-101
amazon q	-74	-119
amazon side	57	-25
ami	13	29
ami $	52	57
ami %	-9	57
ami and	44	-27
ami are	55	-13
ami by	-25	49
ami for	45	13
ami from	-38	77
ami in	-13	83
ami into	24	-10
ami is	49	-20
ami of	79	67
ami or	-14	30
ami out	11	48
ami patch	-193	-23
ami releas	-45	-119
ami that	-12	22
ami under	-42	51
ami updat	-163	-8
among	29	-1
among node	-10	17
among them	22	-12
an	5	20
an %	-48	-103
an @	12	24
an abus	-8	63
an accident	-12	42
an account	-43	36
an admin	-28	48
an administr	-15	20
an agent	77	-57
an ai	-12	17
an alarm	42	35
an amazon	-13	43
an ami	-18	21
an ancient	-20	42
an antiviru	28	-26
an api	-15	27
an applianc	22	-20
an applic	-31	-17
an archiv	52	-40
an attack	-25	47
an avail	45	-32
an aws	17	14
an az	40	-6
an email	2	24
an employe	-11	44
an encrypt	-23	57
an end	-11	23
an engin	64	-28
an environ	-40	74
an event	69	-40
an ex	-11	29
an exist	-24	40
an experi	-6	21
an expir	-5	28
an export	-10	44
an hour	-12	22
an http	-12	27
an imag	-17	31
an import	-11	73
an instanc	19	-9
an interfac	-7	23
an intern	-21	29
an invit	-13	22
an isol	42	-27
an old	-8	25
an older	-11	24
an on	-27	58
an oper	67	17
an option	-19	65
an organ	-6	17
an os	74	23
an outag	46	44
an s3	81	-52
an sla	13	90
an unencrypt	-13	48
an unhealthi	25	-50
an updat	47	-6
an upgrad	-42	28
analys	53	20
analysi	17	28
analyst	23	79
analyz it	-7	47
anchor	-7	18
ancient	-20	42
and %	1	25
and 0	-19	22
and 1	20	18
and 2	-38	150
and 24	-16	23
and 6	-1	76
and 7	73	-8
and @	43	9
and access	-5	24
and account	-9	17
and add	0	17
and after	-16	27
and afterward	-12	19
and agent	-1	28
and alarm	-8	20
and alias	-1	31
and all	33	-22
and allow	-8	18
and ami	-21	25
and an	34	-13
and analyz	12	-28
and announc	35	-20
and answer	-5	19
and api	55	-14
and app	-35	-42
and appli	39	-35
and applic	19	68
and archiv	28	-13
and are	19	-4
and ask	-8	16
and assign	-8	16
and at	-7	68
and attribut	-2	24
and audit	-1	21
and autom	-1	25
and automat	-21	39
and autosc	-13	38
and avail	-76	97
and avoid	-16	17
and azs	-55	113
and back	-13	37
and backup	21	29
and balanc	33	-17
and between	-6	19
and bgp	-19	46
and bill	-2	77
and block	-14	27
and blueprint	-16	24
and bucket	-8	21
and build	20	2
and by	-25	28
and cach	-21	46
and call	-11	16
and caller	-12	35
and can	-13	27
and cannot	-17	35
and capabl	-9	26
and capac	-11	28
and captur	-20	44
and carri	78	33
and cdk	-5	16
and certif	26	1
and check	-15	31
and checkpoint	-28	56
and choos	-15	28
and cipher	-8	34
and classifi	-4	16
and client	-2	21
and close	1	20
and cloud	34	-26
and cluster	19	19
and collect	1	23
and command	36	-26
and compact	37	-27
and complaint	-45	50
and concurr	-21	41
and connect	-12	42
and consum	-7	22
and content	44	-9
and control	55	-20
and cool	2	34
and copi	59	-53
and cost	-9	43
and creat	-6	24
and daemon	23	-12
and dashboard	-22	46
and data	-6	20
and dead	46	-13
and decid	-12	29
and deliveri	40	-26
and demand	-37	47
and deni	20	-6
and depend	79	-61
and deploi	1	25
and deploy	19	8
and descript	64	-43
and destin	53	-31
and detect	77	-68
and devic	-86	-88
and disk	-3	18
and do	-14	24
and document	21	-11
and doe	28	-23
and domain	-7	22
and down	8	-85
and drain	37	-13
and drift	-13	84
and driver	23	-4
and drop	28	-22
and durabl	30	-18
and each	-12	19
and earthquak	35	-21
and ebs	-43	57
and ecs	-8	20
and encrypt	20	-15
and end	67	-23
and enforc	46	-6
and engin	-29	59
and enhanc	1	19
and enrol	-4	21
and environ	38	-37
and environment	85	23
and eras	32	-30
and esx	-12	16
and etcd	49	-21
and event	23	-9
and everyth	31	1
and evict	9	26
and evid	12	34
and exchang	50	-40
and executor	28	-23
and expir	37	-31
and export	-11	21
and failov	-12	39
and file	-15	35
and fire	2	35
and firehos	54	-44
and firewal	14	97
and firmwar	17	41
and fix	14	19
and flow	-19	25
and for	-135	-105
and forc	22	-14
and friend	19	4
and from	-17	28
and fsx	-24	53
and game	-15	77
and get	-4	30
and give	16	-11
and go	-13	49
and grant	-7	31
and group	-6	26
and guard	34	17
and guest	-49	9
and hand	18	-5
and handl	-5	34
and harden	9	29
and has	30	-18
and have	-11	20
and high	-1	16
and higher	58	-52
and host	37	-9
and hour	-14	16
and hypervisor	-34	59
and idl	27	-20
and import	0	27
and improv	35	-16
and in	9	69
and index	-15	42
and infer	4	16
and infrastructur	49	-11
and insid	-7	19
and instal	44	-44
and instanc	-8	20
and iop	-11	23
and ip	18	-8
and iscsi	-1	22
and it	-6	20
and its	9	25
and job	11	79
and kei	26	-1
and kept	-10	44
and key	-22	32
and kms	-13	64
and label	-33	87
and lambda	-21	28
and later	92	-45
and launch	34	-14
and leav	-19	22
and let	-2	16
and librari	-16	54
and licens	-9	28
and life	-8	23
and lifecycl	21	-4
and limit	-8	37
and link	-10	18
and list	16	-2
and load	57	-45
and local	40	-11
and lock	84	8
and log	2	21
and look	32	-12
and lower	40	-35
and machin	17	6
and maintain	27	8
and mainten	30	-15
and make	-25	32
and manag	-14	-57
and manifest	-5	33
and mantrap	105	-12
and manual	161	-124
and map	36	-4
and max	-20	48
and meltdown	26	-5
and memori	-23	62
and mend	-20	44
and messag	29	-23
and metric	60	-23
and mfa	-4	23
and min	-17	43
and minor	83	-19
and mitig	22	-7
and mode	-14	54
and model	-25	39
and most	-18	21
and multi	-16	25
and must	-22	23
and name	-14	28
and namespac	-4	51
and narrow	-16	20
and nat	-10	34
and need	42	-3
and network	27	-10
and never	-21	35
and new	21	-8
and newer	44	-36
and no	53	-32
and nobodi	19	3
and node	2	24
and none	39	-37
and not	-3	18
and noth	16	-5
and notic	-26	31
and notif	-2	22
and notifi	55	-38
and now	-42	58
and nsx	-5	19
and nvme	-13	21
and offer	59	-41
and old	-15	17
and on	86	-63
and onc	-47	25
and onli	-35	37
and openzf	-25	32
and oper	18	-5
and origin	-14	40
and os	50	-9
and other	26	5
and our	-27	52
and over	-13	21
and own	-2	19
and packag	7	17
and partit	31	0
and password	16	6
and patch	27	-2
and paus	36	-32
and pay	-23	36
and permiss	-7	46
and persist	-13	22
and pick	24	-15
and place	54	-27
and plugin	-8	31
and pod	-18	60
and poddisruptionbudget	-19	32
and point	-5	17
and polici	-13	30
and power	-33	59
and prevent	-20	29
and privat	-8	35
and program	-9	28
and promot	21	-17
and prompt	20	9
and propag	-6	23
and provis	26	-7
and public	-7	16
and publish	34	-17
and push	-3	43
and python	48	-13
and queri	-13	24
and queue	34	-30
and rack	84	-23
and raiz	44	-28
and rbac	-5	18
and re	-18	39
and reboot	35	-9
and record	24	-13
and recov	19	-12
and recoveri	-22	65
and redeploi	-12	33
and redund	-18	27
and refer	-9	18
and region	42	-7
and regist	-19	41
and rehears	-9	54
and relaunch	-18	40
and releas	69	-20
and remov	17	9
and renew	-46	-24
and repair	21	15
and replai	-32	38
and replica	0	20
and report	49	-26
and resourc	32	-18
and respect	38	-23
and restart	-6	40
and restor	40	-13
and retent	1	20
and retri	24	-10
and review	-6	19
and role	27	-7
and roll	37	-10
and root	107	36
and rotat	-14	26
and rout	1	38
and row	10	32
and rpo	-4	49
and run	40	-11
and runtim	-6	38
and s3	-21	27
and save	-13	21
and scale	-26	35
and scan	-31	42
and schedul	5	-25
and scram	-22	32
and script	31	-22
and sdk	-12	116
and secur	-3	20
and see	-15	52
and select	74	-52
and send	39	-25
and serv	23	-6
and server	-11	26
and servic	31	13
and set	-9	21
and shadow	30	-27
and share	-8	29
and ship	27	-24
and show	38	-26
and shred	17	38
and shrink	23	-15
and sign	-20	33
and singl	27	-21
and slot	-8	27
and snapshot	27	-7
and snowflak	20	-19
and softwar	-7	27
and spread	-19	29
and sse	-47	91
and stai	-18	38
and stand	-20	25
and standbi	-6	17
and start	3	27
and state	-35	67
and stop	42	-32
and store	34	-13
and stream	-1	64
and subscrib	-5	38
and suppress	-13	16
and swap	53	-59
and switch	-49	-21
and system	-1	24
and take	-8	22
and target	11	24
and task	-16	30
and tell	38	-22
and their	23	-18
and then	41	-26
and there	-17	23
and thi	16	-15
and those	-19	28
and threat	28	-12
and throttl	26	-26
and throughput	-15	28
and tier	-9	28
and timeout	-24	68
and tls	28	-13
and to	-8	19
and tool	18	-10
and topic	-15	26
and trace	-37	57
and traffic	16	15
and train	-75	-90
and transact	-11	33
and transport	34	-24
and tri	74	-72
and turn	-14	20
and type	32	2
and under	25	-23
and up	27	-20
and updat	31	17
and upload	-25	32
and us	41	-39
and user	3	25
and valid	-52	75
and verifi	-32	51
and version	-21	39
and video	41	-15
and volum	-29	42
and wait	27	-22
and watch	-12	34
and water	18	13
and we	-39	-4
and web	34	9
and what	31	94
and when	10	26
and where	18	-5
and whether	-10	19
and who	-32	-7
and wipe	-37	58
and with	-4	18
and within	60	-58
and without	47	-40
and worker	-15	41
and workload	-27	48
and zone	-21	34
anew	22	6
anew where	28	-27
angri	-9	48
angri $	-11	57
annot	-19	58
annot in	-25	76
announc	35	-1
announc and	-24	34
announc by	26	5
announc it	27	-20
announc mainten	26	-15
announc the	9	21
anonym	-17	35
anoth	19	-1
anoth $	75	-21
anoth @	-12	27
anoth custom	41	-30
anoth in	62	-57
anoth insid	29	-7
anoth key	-38	47
anoth matter	46	35
anoth one	19	-12
anoth region	-28	20
anoth tenant	49	-26
answer	8	24
answer @	49	7
answer and	-6	18
answer befor	-15	33
answer follow	-4	21
answer for	-42	64
answer from	-24	27
answer is	22	71
answer plain	72	-55
answer the	-23	33
answer to	6	35
answer what	24	-21
answer when	16	-16
answer with	23	2
anthrop	67	-57
anti	-17	35
anti cheat	-11	44
anti ddo	-16	18
antiviru	9	107
antiviru on	39	45
any	30	10
any @	-40	68
any account	-11	18
any action	16	-2
any case	-2	20
any more	-5	46
any of	13	-38
any other	-27	46
any servic	45	7
any setup	28	-35
any time	-3	20
any version	21	-16
anybodi	-13	32
anycast	91	-34
anycast edg	102	-33
anymor	44	-62
anyon	-9	49
anyon but	-31	46
anyon know	39	-23
anyth $	-52	-41
anyth %	-20	31
anyth on	-55	13
anyth to	56	-8
anywher	-7	79
anywher fleet	1	54
anywher host	13	79
anywher server	-4	16
apart	19	5
apart $	-25	31
apart on	64	-47
api	20	6
api $	-24	81
api @	58	-35
api activ	-16	17
api avail	45	0
api by	-1	39
api call	38	-14
api data	-19	37
api doe	-8	20
api endpoint	109	-43
api in	36	-25
api is	1	74
api kei	-20	54
api key	-37	58
api of	82	-55
api on	-33	73
api or	-14	23
api over	16	-5
api placement	43	-30
api request	37	5
api server	21	-5
api that	39	-35
api token	11	78
api uptim	98	5
apiserv	69	45
app	-3	59
app $	40	10
app %	1	94
app and	-4	17
app code	2	50
app in	-6	70
app is	-27	27
app log	26	98
app on	-22	38
app server	9	40
app still	-47	63
app surviv	-13	56
app to	-16	28
app who	12	61
appear	-16	76
appli	-24	-23
appli $	-65	-30
appli @	-82	-166
appli by	-59	-105
appli engin	60	-25
appli it	2	-37
appli minor	72	-5
appli oper	-53	-114
appli option	-23	77
appli or	-16	66
appli patch	86	-20
appli pend	-15	32
appli requir	11	31
appli servic	140	77
appli the	-11	41
appli them	40	17
appli those	-9	75
appli to	-94	5
appli updat	124	28
applianc	-3	45
applianc @	17	-87
applianc and	21	-8
applianc behind	-61	131
applianc in	21	20
applianc is	19	-15
applianc of	188	-58
applianc softwar	-14	39
applic	-4	52
applic $	-20	54
applic @	-48	125
applic are	-13	34
applic built	-55	-46
applic code	-33	79
applic for	-1	93
applic from	-3	39
applic is	-14	29
applic log	30	44
applic on	-7	31
applic softwar	-10	34
applic that	-38	53
applic to	27	-24
applic version	-11	59
appoint	-4	22
appoint the	-4	22
approv	-14	38
approv step	-3	25
april	23	9
april 2026	47	-17
apt	-4	34
apt upgrad	-4	34
architect	19	-6
architect $	-16	29
architectur	55	145
archiv	12	33
archiv @	-19	38
archiv and	-34	40
archiv are	62	-36
archiv in	-14	28
archiv on	-47	89
are	2	31
are %	40	42
are @	52	63
are a	-23	48
are ad	76	-36
are administr	50	-89
are and	-23	45
are anoth	-12	57
are answer	-6	16
are author	32	-28
are block	-28	62
are chosen	-40	40
are close	-18	42
are correct	13	51
are data	121	-46
are destroi	43	-26
are down	-15	68
are environment	59	8
are hidden	34	-21
are in	-14	42
are index	-47	-15
are inherit	79	-25
are kept	22	20
are limit	30	-24
are log	53	-47
are lost	-30	33
are made	43	45
are manag	-27	47
are miss	-50	5
are never	69	-18
are no	19	22
are none	6	39
are not	67	-15
are off	-13	31
are older	-17	31
are on	34	-10
are patch	44	-15
are privat	-8	38
are program	-13	17
are public	-9	76
are record	-8	41
are refus	52	1
are replac	-47	66
are right	7	46
are secur	77	72
are serv	-92	2
are set	-26	54
are still	-20	31
are switch	-51	43
are taken	-74	125
are the	-10	-57
are thei	-19	-13
are those	-50	72
are three	-28	-68
are thrown	-26	71
are too	-41	54
are up	35	12
are updat	27	-6
are upgrad	33	-13
are whose	-19	40
are windows	44	-29
are written	-3	-25
arent	-23	120
arent %	-21	127
argument	-6	22
around	15	27
around @	76	-39
around in	27	-8
around the	-12	24
arrang	-1	40
arriv	-29	-33
arriv and	-11	42
arriv in	29	-38
artifact	18	-5
artifact $	3	66
artifact cach	18	-13
as	6	18
as %	33	-13
as a	-32	-20
as avail	-43	30
as befor	56	-21
as blue	33	12
as code	-15	35
as data	22	0
as ebs	69	-62
as in	-16	32
as it	29	-21
as long	43	-37
as one	-8	28
as our	-9	52
as part	62	-1
as plain	-8	17
as protect	-10	52
as root	-18	23
as s3	19	-19
as servic	44	-8
as soon	14	-58
as system	25	0
as templat	-22	32
as the	18	4
as thei	-12	24
as traffic	21	-13
as well	-3	49
as with	-36	39
ask $	-67	-62
ask @	-144	19
ask about	33	1
ask and	46	-33
ask for	27	9
ask of	72	-46
ask to	53	-34
ask who	-18	46
assess	41	17
assess in	48	11
assessor	-4	28
asset	15	45
assign	-43	28
assign $	-68	-53
assign @	-9	79
assign function	-12	16
assign resourc	-10	19
assign secur	-2	32
assign them	-4	25
assign to	-14	38
associ	-21	6
associ and	-6	23
assum	-15	40
assum it	-12	42
async	-10	28
at %	24	33
at 3	-45	-58
at 3am	-13	29
at 4	82	-8
at 9	45	10
at @	-26	-17
at a	17	2
at amazon	24	3
at an	53	-25
at anoth	17	-3
at any	-3	20
at creation	2	37
at data	46	-12
at edg	59	19
at end	40	-8
at everi	36	-32
at first	39	-24
at headquart	-15	44
at its	34	16
at latest	-45	48
at launch	-22	79
at least	17	5
at midnight	53	-14
at most	5	17
at night	-16	-86
at no	68	-39
at noon	27	-47
at our	-21	64
at random	-8	24
at rest	30	-46
at that	27	-26
at the	8	32
at them	-34	65
at which	0	48
ate	-15	16
attach	-4	27
attach $	-13	34
attach @	-33	62
attach a	-3	18
attach an	-5	29
attach and	-31	49
attach the	-17	42
attach them	41	-7
attach to	27	-1
attack	13	26
attack $	23	-7
attack and	38	-6
attack on	83	-4
attempt	-20	41
attent	17	27
attent to	17	27
attribut and	-18	23
attribut that	27	-16
audit $	-23	45
audit and	18	-5
audit in	-60	49
audit log	-9	37
audit report	-26	34
audit the	73	2
audit under	73	4
audit who	-32	70
auditor	14	27
auditor $	53	13
auditor ask	-8	43
auditor that	5	41
august	55	-10
august 2026	33	-31
auth	1	31
auth for	-46	72
auth polici	-15	57
auth token	5	33
authent	-12	43
authent $	17	63
authent for	7	28
authent on	0	27
author	6	40
author and	-18	21
author by	-16	64
author for	-15	26
author in	24	15
author of	-15	19
author rule	-1	19
author the	29	65
author there	26	-25
authorit	32	-6
authorit name	35	-7
auto	39	23
auto minor	-14	88
auto paus	-15	51
auto tune	30	-30
auto updat	32	-7
autogrow	3	-70
autom	17	-10
autom backup	-4	-26
autom can	-51	53
autom configur	60	-43
autom is	-51	-40
autom mode	-5	35
autom patch	9	28
autom rule	-18	53
autom snapshot	67	-62
automat $	-44	-15
automat backup	4	23
automat daili	35	-53
automat deploy	-23	34
automat in	83	-13
automat minor	-30	-37
automat mitig	-36	53
automat on	-29	123
automat one	-109	9
automat or	-18	-90
automat patch	19	108
automat recoveri	41	-1
automat rotat	-17	58
automat scale	50	-35
automat snapshot	52	-48
automat updat	45	4
automat upgrad	32	3
automat version	34	-25
autosc	12	48
autosc and	6	47
autosc is	34	-13
autosc of	-22	92
autoscal	-21	52
autoscal or	-26	37
autostop	69	-21
avail	30	-1
avail $	120	-4
avail @	84	18
avail and	29	-23
avail for	-82	133
avail in	99	-68
avail is	36	11
avail of	23	-83
avail on	78	-56
avail plan	-19	43
avail zone	27	11
avoid	-23	32
awai	28	3
awai $	-3	21
awai @	56	-44
awai after	21	-6
awai and	25	-24
awai by	-36	42
awai from	43	-17
awar	-85	-78
awar and	-75	-90
awar train	-40	-22
aws	55	4
aws $	-29	102
aws @	90	50
aws account	-33	65
aws api	38	4
aws batch	-27	28
aws build	116	-38
aws data	66	-26
aws employe	35	-59
aws encrypt	-12	76
aws end	44	-34
aws facil	66	-24
aws for	31	-27
aws has	-45	30
aws health	-71	-44
aws infrastructur	92	20
aws is	-51	52
aws manag	55	-22
aws network	45	-33
aws or	2	-29
aws own	129	-28
aws region	85	-39
aws router	41	-29
aws servic	42	12
aws site	22	1
aws staff	79	-43
aws when	-16	32
aws who	-16	64
aws would	-16	42
awsmanagedrulesknownbadinput	85	-19
awsvpc	-3	23
az	19	18
az $	136	-57
az @	28	8
az and	17	-5
az at	-5	18
az deploy	20	-13
az file	37	-27
az for	34	49
az ha	35	-31
az in	-25	27
az is	18	-10
az on	31	8
az onli	-28	26
az option	54	-38
az redund	76	-54
az there	27	-10
az with	-24	47
azs	48	1
azs $	-9	80
azs %	31	-23
azs and	-24	30
azs of	20	9
azs with	54	-16
b	22	35
baa	-61	31
babi	-3	52
babi $	-3	52
babysit	139	-39
back	-4	17
back $	16	9
back again	44	-41
back by	-16	33
back end	60	-33
back is	-19	59
back it	-13	83
back on	1	49
back the	-14	53
back them	9	38
back up	-29	14
back when	64	-61
backbon	41	-6
backbon between	35	-8
backend	41	12
background	61	-24
background check	64	-24
backtrack	-5	62
backtrack window	-5	62
backup $	-44	21
backup @	-65	127
backup and	0	18
backup are	30	40
backup at	21	-7
backup by	74	-42
backup copi	-8	20
backup for	-15	26
backup go	-16	18
backup in	21	-19
backup insid	79	-41
backup is	11	87
backup of	0	-61
backup off	-20	74
backup on	-52	-95
backup or	-9	18
backup retent	14	69
backup stai	-13	35
backup that	-17	50
backup to	34	1
backup until	-32	49
backup who	-51	-191
bad	-12	39
badg	31	2
badg at	49	-5
bake	4	45
bake a	-9	50
bake in	2	44
bake into	18	8
bake time	-8	23
balanc and	27	-4
balanc control	16	-16
balanc in	-3	31
balanc or	-24	28
balanc the	6	29
bandwidth	-2	52
bandwidth limit	3	38
bank regul	27	-26
bare	49	21
bare metal	32	8
base	13	36
base @	-30	49
base and	-7	18
base capac	19	-10
base imag	-2	56
base intrus	-18	23
base is	64	-50
base layer	-28	29
base os	8	-21
baselin	3	89
baselin $	-4	126
baselin in	-6	20
baselin mainten	-23	32
basement	-32	-68
basi	30	-26
basic	93	-7
bastion	-15	37
batch @	-47	51
batch host	-168	-115
batch job	34	-17
batteri	102	-7
be	5	17
be $	-1	45
be %	35	-32
be ad	-11	39
be ask	8	-65
be cach	-3	16
be call	-14	36
be chang	-17	40
be creat	-39	58
be done	21	-2
be enabl	0	28
be encrypt	-16	36
be instal	24	-9
be kept	-15	25
be log	30	-26
be lost	42	-9
be made	-9	32
be move	-27	29
be on	-9	21
be patch	8	95
be pci	-45	4
be public	-18	59
be reach	6	16
be read	-12	19
be rebuilt	-21	27
be recov	-18	41
be repair	-16	16
be replac	-17	23
be restor	-10	19
be share	-24	50
be switch	78	-28
be told	-18	24
be turn	92	-46
be undon	-21	69
be us	-6	59
be written	-40	47
bear	-10	21
becaus	-7	31
becaus nobodi	-15	30
becaus of	7	31
becom	4	38
becom a	31	-18
becom owner	4	71
becom unsupport	-24	29
been	-30	9
been in	36	-26
been run	-27	8
befor %	18	-8
befor 31	-2	16
befor @	-29	58
befor a	30	-16
befor an	-31	74
befor and	24	-24
befor deploy	-39	74
befor extend	18	75
befor it	28	18
befor its	-22	33
befor our	-23	61
befor riski	32	-23
befor send	23	85
befor that	43	32
befor the	-15	53
befor their	-15	86
befor upload	-30	69
befor we	-10	25
beforehand	48	3
behavior	9	18
behavior and	-17	39
behind	52	-6
behind %	-31	55
behind @	88	-30
behind a	-97	61
behind an	131	-55
behind it	-35	69
behind our	14	31
behind the	1	19
believ	-29	33
belong	16	9
belong in	-27	54
belong to	27	-6
below	90	-50
below $	180	20
below @	142	20
below a	103	14
below an	118	-2
below it	23	12
below our	47	-13
below the	75	-76
benchmark	-22	8
benchmark on	0	16
beneath	79	-10
beneath @	111	-65
beneath a	138	-31
beneath the	28	-21
beneath them	-45	52
besid	30	-14
best effort	31	-30
better	-16	62
between	16	15
between @	8	17
between a	42	-82
between account	24	-11
between and	-60	87
between avail	43	-23
between aws	42	7
between client	15	21
between driver	28	-23
between facil	20	-9
between host	32	-17
between node	41	-14
between on	-19	43
between our	-47	33
between pod	6	37
between region	68	25
between servic	41	3
between sse	-47	91
between support	-16	16
between the	31	-15
between them	-90	119
between two	44	11
between worker	-39	58
between zone	51	-50
beyond	16	8
beyond the	31	-31
bezo	89	39
bgp	-15	34
bgp and	-24	44
bia	-3	41
bia in	-1	38
big	-36	52
bigger	-1	66
bigger node	11	60
bill	-9	120
binari	-18	34
bind	-21	31
bind in	-22	36
binlog	2	42
bio	85	12
bio and	87	19
biometr	87	13
bit	51	-3
bit kei	35	-29
bit rot	80	-26
bitcoin	-32	32
bitlock	-22	84
bitnami	-19	42
black	55	-34
black fridai	55	-34
blame	-3	43
blame $	-20	47
blame for	61	19
block	14	33
block @	-18	71
block are	16	-9
block befor	45	-35
block by	-26	49
block contain	-2	19
block everi	-11	38
block is	-13	24
block of	62	-47
block public	-18	33
block that	-24	27
block the	-21	78
block word	-28	51
blueprint	27	23
blueprint for	68	5
board	-14	46
bodi	28	-15
bodi with	-11	23
book	-21	41
book $	-21	41
bookmark	-10	38
boot	59	-21
bootstrap	-19	52
bootstrap action	-3	28
bootstrap argument	-6	22
boss	-20	27
both	-40	-5
both $	46	139
both and	-8	28
both are	0	99
both end	-60	-67
both engin	25	38
both in	-3	37
both of	-110	-136
both on	-7	23
both parti	-31	-55
both side	-39	-55
both tunnel	-14	34
both wai	-23	30
bottlerocket	97	15
bottlerocket node	105	32
bottlerocket on	0	-20
bought	2	41
bounc	-25	35
bounc and	-43	48
bounc complaint	76	-70
bound	42	-12
boundari	57	36
boundari of	33	-16
box	-45	-7
box $	46	66
box behind	49	9
box for	10	83
box from	-10	17
box in	-17	60
box of	64	20
box right	4	47
box was	-45	45
branch	-35	63
branch @	-43	67
branch is	-45	22
branch offic	-28	35
breach	11	53
break and	-8	20
break glass	-9	21
breaker	-11	33
bring	1	22
bring a	-2	29
bring and	30	-23
bring back	-43	94
bring it	-18	19
bring its	-15	21
bring none	120	-43
bring one	47	-23
bring the	-6	20
bring to	-3	44
broad	-15	63
broadcom	-13	95
broadli	-47	-6
broke	-4	45
broke the	4	51
broken	58	-1
broken @	75	-18
broken disk	92	-1
broken hard	29	-18
broken host	53	-3
broker	47	-24
broker $	118	-5
broker and	22	-15
broker in	3	-150
broker is	-18	68
broker log	-29	56
broker restart	-46	60
broker updat	52	-39
broker user	-12	88
broker whose	-60	-59
broker without	-5	28
brought	-46	62
browser	10	18
brute	4	28
brute forc	4	28
bucket @	-20	45
bucket are	-17	37
bucket dure	49	-46
bucket encrypt	42	8
bucket fall	85	-24
bucket for	-13	18
bucket in	29	-18
bucket is	-25	39
bucket of	-7	17
bucket or	32	14
bucket over	-18	29
bucket polici	-8	16
bucket that	70	-57
bucket whose	41	-34
bucket with	23	-5
budget	-8	51
budget and	1	50
budget on	-28	79
budget that	-12	19
buffer	-24	59
buffer $	-6	57
buffer disk	-31	34
bug	33	-1
bug $	-29	58
bug in	4	24
bui and	80	-31
bui new	97	-47
build	23	11
build $	45	65
build %	77	-24
build @	-8	96
build a	-34	52
build and	19	-3
build are	-25	43
build can	13	19
build imag	-33	59
build in	43	-20
build is	1	63
build it	-18	60
build its	60	-11
build new	50	-11
build of	17	24
build on	-13	44
build patch	29	-8
build run	-38	50
build script	53	-39
build that	47	-25
build the	53	-19
build to	-40	62
build upload	-2	41
build where	29	-27
built	20	0
built $	58	-33
built @	33	-20
built by	24	24
built for	62	-23
built in	0	23
built on	-43	-61
built them	-20	99
bump	-29	3
bump $	43	157
bump it	-29	42
bump the	-31	63
bundl	-3	40
bundl in	-25	36
burden	-51	13
burn	7	73
burn @	-22	33
burst	2	24
bus	-25	37
buse	-19	27
busi	-23	-42
busi $	-52	-88
but	-4	-24
but %	-31	43
but @	17	-64
but doe	-14	17
but for	199	-4
but is	-29	25
but never	-19	20
but nobodi	5	39
but not	77	-6
but noth	-27	59
but the	29	5
but to	31	-29
but who	2	-35
button	-30	54
buy	-37	57
buy run	-52	59
by $	29	-15
by %	24	26
by @	-31	59
by a	9	21
by accid	-16	47
by acm	-4	18
by amazon	-6	-57
by anyon	49	-29
by api	-40	52
by at	-12	17
by aws	8	34
by build	-15	22
by chang	-30	63
by cli	-23	30
by cpu	61	-38
by day	14	-26
by default	19	13
by dns	25	-25
by ebs	19	-11
by email	25	-22
by eventbridg	-25	31
by evict	31	-29
by forc	16	61
by group	-17	37
by hand	1	32
by http	71	-38
by iam	56	-30
by it	-19	41
by its	17	2
by itself	11	22
by launch	-11	16
by mail	28	-14
by manag	-4	90
by me	-46	-48
by mistak	-5	25
by new	-24	39
by one	27	-8
by our	-8	31
by permiss	-17	23
by replac	76	-9
by restor	-10	32
by s3	82	-66
by session	-8	16
by sns	-21	27
by someon	1	51
by tag	-8	17
by terraform	-8	40
by that	-7	32
by their	-14	26
by themselv	-1	56
by tls	24	2
by updat	-14	70
by us	54	41
by volum	30	-29
by vpn	25	83
by which	20	1
by who	98	-70
by whom	-7	-65
by zone	39	-19
byol	22	111
byte	8	53
c	19	69
c3r	-23	78
ca	-23	-15
ca and	-22	47
ca certif	-13	38
ca in	42	4
cabinet	-102	-48
cabl	78	10
cabl and	101	-31
cabl between	65	7
cach	16	20
cach $	-10	129
cach at	16	6
cach behavior	-27	71
cach disk	-27	57
cach if	78	-72
cach in	-62	-68
cach is	-3	23
cach on	40	-36
cach set	-15	32
cage	-14	34
calcul	-25	34
calendar	47	-24
calendar $	47	-24
calico	-24	85
call	17	9
call $	29	42
call @	30	30
call and	16	-3
call for	26	-6
call go	-33	45
call in	28	-14
call is	-9	40
call of	16	-12
call over	17	20
call that	47	-38
call the	-2	42
call who	-13	59
call with	-59	78
callback	-10	36
caller	8	22
caller and	43	-32
came back	36	-26
camera	48	40
camera and	28	-27
can	13	20
can %	46	18
can @	-22	40
can add	23	9
can and	-42	43
can approv	-23	25
can ask	33	-29
can be	21	2
can break	-27	33
can bring	-36	51
can chang	2	18
can delet	-32	44
can do	-26	47
can export	108	-65
can forc	74	-43
can go	-12	28
can have	-1	20
can hold	-52	80
can instal	96	-51
can login	-26	36
can look	-20	26
can lose	-4	24
can move	68	-51
can name	139	-75
can narrow	105	-96
can neither	-2	36
can never	-13	63
can onli	46	-38
can queri	-22	31
can reach	49	19
can read	-9	94
can run	-27	38
can see	1	29
can start	20	1
can take	-43	58
can talk	-24	32
can turn	93	-57
can use	-26	53
can write	-14	17
canari	-12	60
cannot	26	11
cannot be	7	29
cannot chang	22	-9
cannot decrypt	-17	20
cannot log	107	-65
cannot put	41	-31
cannot reach	59	4
cannot read	29	-27
cannot see	77	-53
cant	6	17
cant be	-1	16
cant pull	-2	17
cant reach	2	32
cant read	18	-5
cant see	32	-19
cap	-31	63
cap it	-9	39
capabl	-15	34
capabl are	-32	53
capac	20	-4
capac $	-48	-142
capac and	26	5
capac behind	27	-7
capac by	-81	-117
capac for	70	-50
capac in	25	7
capac limit	-29	47
capac mode	-11	17
capac of	-15	23
capac on	-17	26
capac plan	-24	93
capac provid	-19	64
capac rebalanc	-9	48
capac reserv	-30	51
capac that	41	-20
capac to	27	-21
capac type	-28	52
capac unit	-18	53
capac when	77	-10
captur	-4	25
captur and	-9	16
card	58	-10
card in	89	-47
card number	-16	75
care	18	-42
care $	123	-46
care about	71	33
care of	-34	-19
carri	16	2
carri it	-23	83
carri out	74	-32
carri the	-18	24
carri them	-12	68
carrier	3	17
case	-20	49
case and	20	-16
catch	19	-20
catch that	21	-28
cctv	83	14
cctv and	51	7
cdc	-12	52
cdk	-5	16
ceil	31	34
center	41	-7
center $	113	-26
center behind	75	-42
center in	54	-35
center is	-29	73
center of	34	-26
center that	30	-10
center with	24	26
central	4	30
central 1	25	24
cert	-2	37
cert $	1	19
cert for	50	-31
cert in	-28	61
cert of	19	11
cert on	22	-22
cert we	-9	68
certif	1	19
certif $	-91	-97
certif @	36	-30
certif and	-13	27
certif are	96	-55
certif at	7	23
certif author	-15	20
certif bundl	26	-13
certif for	23	20
certif from	51	-3
certif in	-17	53
certif issu	30	-17
certif manag	101	-64
certif of	5	-16
certif on	-18	40
certif or	-9	24
certif privat	61	-20
certif renew	54	-46
certif that	27	6
certif to	0	54
certif valid	33	-3
certif verif	-14	20
certif who	-7	37
certif with	-21	63
certifi	19	38
certifi cloud	-22	20
certifi that	45	29
cev	-49	46
cfo	-27	28
chaincod	-6	46
chang	4	19
chang $	-4	18
chang @	-1	29
chang afterward	-19	47
chang an	-15	33
chang by	-50	72
chang cannot	22	-22
chang five	32	-23
chang in	21	16
chang instanc	-14	35
chang it	-22	52
chang its	-63	75
chang later	-3	16
chang manag	-51	31
chang noth	-29	62
chang of	63	-41
chang onli	-48	48
chang out	-26	33
chang over	-25	31
chang per	16	-5
chang set	-9	22
chang start	-15	30
chang that	97	-24
chang the	13	28
chang them	-16	32
chang there	-8	16
chang to	53	-16
chang what	83	-62
chang with	-27	63
channel and	-14	29
char	-7	36
charact	-12	72
charg	13	-37
charg of	1	-48
chart	-20	55
chase	-15	43
chat and	46	-45
chat in	47	-44
cheaper	-6	25
cheaper class	-6	25
cheat	-11	44
check	6	28
check @	59	-49
check and	18	-1
check answer	-18	33
check by	-12	68
check certif	-31	51
check everi	28	-21
check in	-23	35
check is	-21	62
check it	-21	53
check its	-10	29
check of	51	-8
check on	53	2
check signatur	58	-26
check that	-17	38
check the	6	16
check them	-28	42
check type	-10	16
check what	-18	46
check whether	-11	26
checkout	-21	26
checkpoint	7	23
checkpoint and	-3	20
checkpoint are	95	-61
checksum	43	-47
china	36	-20
china region	47	-25
choic	58	3
choic $	-55	135
choic @	-15	69
choic and	23	-20
choic is	98	-52
choic to	-108	66
choos	-6	31
choos $	-11	75
choos @	-8	20
choos a	-2	29
choos and	-6	32
choos between	-51	72
choos encrypt	-4	36
choos framework	-44	75
choos instanc	-15	24
choos it	14	39
choos kei	-12	25
choos kms	58	-40
choos log	-20	43
choos multi	-8	29
choos one	-21	54
choos otherw	62	-25
choos public	-19	21
choos qualifi	-5	19
choos singl	-12	20
choos small	-9	24
choos subnet	18	71
choos that	-20	94
choos the	-12	37
choos their	-45	62
choos to	-10	17
choos type	-20	36
choos up	-6	33
choos which	-17	40
choos who	-29	41
chore	-4	84
chore $	-1	65
chose	49	-24
chosen	-20	62
chosen by	-34	78
chroni	3	27
ci	-89	15
ci user	12	76
cidr	-32	75
cidr rang	-23	60
cilium	6	33
cipher	43	6
cipher on	-16	28
circuit	-11	33
circuit breaker	-11	33
cis	13	23
cis benchmark	-26	4
cisco	-11	66
claim	-26	44
claim @	-23	69
class	-18	43
class $	-20	89
class and	-13	30
class but	44	-42
class of	-4	36
class or	55	-26
class storag	-20	30
classif	-23	61
classif and	-13	51
classifi	-13	55
classifi and	-5	29
classifi the	-3	19
claud	23	-4
clean	-10	42
clean $	-16	30
clean the	-39	61
clean up	0	46
cleanli	-9	16
cleanup	-21	56
cleanup $	-5	53
cleanup by	-28	37
clear	-3	35
clear in	93	-29
clear text	32	-20
clear until	-7	27
cli	-7	36
cli and	-31	41
cli api	-22	32
cli or	-8	29
cli sam	-5	16
click	-41	52
click $	-58	34
click in	7	44
client	-9	33
client $	-10	60
client @	-11	33
client and	-39	-53
client are	-4	30
client certif	-21	40
client current	-28	48
client first	2	42
client have	-42	73
client is	141	-87
client librari	-38	56
client made	-25	26
client must	92	-55
client need	35	-15
client of	-15	39
client on	-30	69
client reach	-22	30
client sdk	-19	35
client send	-3	16
client side	14	55
client that	27	-8
client trust	72	-20
client who	-46	92
climb	-13	56
clipboard	-10	17
clock	31	28
clone	8	54
close	6	41
close by	-22	24
close execut	-9	16
close port	4	42
close that	-4	18
close the	-16	45
close to	-31	65
cloud	53	13
cloud $	-74	-20
cloud %	113	58
cloud @	-8	92
cloud administr	-18	23
cloud is	13	55
cloud itself	111	2
cloud servic	87	-21
cloud side	54	-18
cloud with	42	-33
cloudfront or	25	-9
cloudfront the	-30	34
cloudtrail	32	-12
cloudtrail and	40	-28
cloudtrail data	-18	18
cloudtrail doe	-22	91
cloudtrail except	30	-29
cloudtrail record	90	-59
cloudtrail s	18	-12
cloudwatch	21	-2
cloudwatch agent	-1	36
cloudwatch are	-13	24
cloudwatch metric	35	-14
cloudwatch with	-21	22
cluster $	-158	-61
cluster %	-24	73
cluster @	45	154
cluster add	-31	30
cluster admin	-19	37
cluster applic	19	-18
cluster as	-47	50
cluster at	33	-11
cluster autoscal	-20	51
cluster by	28	15
cluster can	55	-47
cluster certif	-5	25
cluster contain	2	23
cluster deploy	39	-31
cluster do	23	-64
cluster from	-31	32
cluster get	84	-30
cluster is	39	-28
cluster keep	75	-29
cluster made	-2	30
cluster metric	48	-10
cluster mode	2	24
cluster need	-92	-77
cluster node	-84	-6
cluster of	-64	66
cluster on	85	29
cluster or	-46	67
cluster paramet	35	-8
cluster replic	46	-32
cluster softwar	-56	125
cluster to	-19	56
cluster up	23	-4
cluster upgrad	-23	91
cluster version	-78	-79
cluster volum	100	-41
cluster who	0	56
cluster with	-79	74
cluster without	-15	-63
cname	-6	39
cname in	3	39
cni	76	-7
cni and	-39	42
cni in	82	-39
code	-6	44
code $	-32	-15
code and	6	29
code doe	-20	35
code for	59	-21
code in	-41	97
code insid	-22	54
code is	-10	77
code its	-14	26
code notebook	-11	23
code of	-5	61
code password	-5	26
code problem	-11	27
code run	25	-15
code secur	-15	37
code servic	24	-20
code sign	31	-12
code that	-1	47
code their	-11	25
code to	19	13
code who	-31	73
cognito	-2	17
cold	-24	78
cold start	-13	50
collabor	-42	-21
colleagu	-20	64
colleagu sai	-4	19
collect	15	20
collect $	14	20
collect @	-2	19
collect and	21	29
collect evid	73	-40
collect the	-29	42
collector	-36	64
colo	-3	35
column	-10	33
column level	-3	20
com	53	12
com $	39	-17
come	8	24
come @	-49	56
come all	-37	81
come and	-11	50
come back	47	-7
come by	-58	121
come from	46	-49
come in	0	-21
come into	-24	29
come one	36	-3
come out	36	-16
come through	-34	89
come to	-13	32
come twice	-22	37
come with	-45	55
come without	102	-26
command	0	26
command line	49	-46
commiss	57	-41
commiss the	39	-20
commit	39	-7
commit by	-38	43
common flood	28	-18
commun	11	63
commun plugin	-5	29
commun with	41	-30
compact	47	-26
compani	16	25
compani $	-3	70
compani or	37	-30
compani own	-40	56
compani run	-24	30
compani us	35	-25
compani want	68	-48
compar	67	-37
compat	12	44
compat @	-2	25
compat with	-34	122
compil	6	16
complaint	-44	47
complet	57	-10
compli	21	20
compli is	-42	93
complianc	-129	-138
complianc mode	-10	37
complianc of	-140	-171
complianc program	76	6
complianc report	15	83
complianc when	-75	-77
compliant	-26	21
compliant automat	-22	20
compon	26	0
compon are	-3	41
compon of	31	1
compon on	-31	52
compon with	41	-37
compress	-17	44
comprom	20	113
comput	17	9
comput and	-53	64
comput env	-15	31
comput environ	-42	58
comput for	46	-28
comput in	58	-57
comput node	-29	113
comput storag	47	-17
comput that	13	20
comput type	120	-3
comput when	19	-96
concern	-20	-7
concern $	-40	-8
conclus	-1	33
concurr	-6	37
concurr and	-13	42
concurr for	-15	17
condit	16	47
condit in	-10	29
condit of	50	14
condit that	-4	98
confidenti	14	93
confidenti file	6	70
config	-25	53
config $	0	142
config @	43	56
config on	7	56
configur	-5	45
configur $	42	66
configur @	17	14
configur a	-7	77
configur and	-9	25
configur anyth	-83	5
configur automat	24	88
configur both	-1	27
configur by	21	44
configur call	-21	62
configur it	-18	60
configur its	4	59
configur launch	-5	46
configur manag	-69	-73
configur of	27	55
configur on	-1	17
configur or	-26	27
configur patch	-79	109
configur secur	-16	25
configur so	-6	19
configur that	29	-19
configur the	0	47
configur tls	50	-38
configur with	1	20
confirm	-30	-42
conflict	-22	80
connect	1	24
connect $	-9	26
connect alon	60	-30
connect and	-17	32
connect are	9	16
connect between	-31	62
connect from	-99	-74
connect in	-22	54
connect it	60	-55
connect or	-15	19
connect password	-12	45
connect string	-23	35
connect that	47	-33
connect the	55	4
connect through	70	-67
connect to	-16	44
connect user	18	-17
connect with	-1	17
connector	-14	17
connector and	-21	31
connector for	-8	21
connector plugin	-29	56
consent	-6	48
consent for	-16	31
consent of	10	34
consist	-12	22
consol	16	-2
consol $	-6	56
consol and	60	-24
consol ask	32	-2
consol doe	-37	97
consol show	-21	35
consol tell	-27	70
consol turn	-45	84
consol user	-17	95
consolid	90	-15
consolid and	19	-8
constraint	47	12
constraint and	-41	80
consult	35	-34
consum	7	45
consum @	-17	65
consum and	-21	26
consum are	-10	41
consum over	60	-30
consum their	-31	58
contact	-17	47
contact and	-28	59
contact data	52	-41
contact detail	-10	53
contact of	-19	68
contain	1	22
contain $	-9	84
contain @	24	31
contain agent	35	30
contain are	-20	108
contain deploy	-15	18
contain fleet	-21	62
contain from	-6	19
contain host	-195	-92
contain imag	-4	65
contain in	-20	54
contain insight	-5	19
contain is	-8	47
contain of	42	72
contain on	-4	55
contain os	-22	-114
contain runtim	100	-39
contain who	24	21
containerd	36	43
containerd are	-40	40
containerd cve	79	14
containerd on	-54	124
content	17	45
content $	48	2
content %	31	101
content and	-5	18
content by	-8	55
content is	24	64
content of	18	5
content process	21	-18
content that	19	46
content to	-8	39
content with	51	-42
context	-2	65
continu	43	-11
continu @	-28	33
continu and	78	-60
continu backup	5	-28
continu plan	52	34
contract	6	40
contractor	-28	114
contractor who	-3	42
control	20	0
control $	-41	75
control %	-15	98
control @	92	-13
control are	15	51
control behind	-37	91
control for	34	9
control group	2	89
control in	149	59
control inherit	87	-14
control instanc	68	0
control is	-75	4
control list	-26	57
control manag	4	16
control matrix	-24	-62
control of	32	37
control off	3	19
control one	32	-29
control owner	21	-18
control physic	43	-28
control plane	34	-25
control polici	18	43
control sai	-9	54
control that	67	-41
control the	-22	51
control their	99	-97
control when	-87	15
control which	48	67
control who	-76	-5
control with	25	-14
convers	51	-10
convers and	-26	34
convers log	53	-39
cooki	-24	35
cooki and	-31	40
cool	21	64
cool for	7	49
cool in	68	9
cooldown	-18	89
coordin	34	11
copi @	46	-34
copi and	27	23
copi backup	-18	23
copi data	71	0
copi everi	-34	38
copi from	-13	30
copi in	3	31
copi it	17	-5
copi of	-8	-30
copi on	47	-33
copi over	22	-23
copi that	-15	24
copi the	-21	40
copi those	-10	45
copi to	-6	-53
coppa	-21	33
cor	-11	91
cordon	21	-5
cordon and	21	-5
core	7	27
core devic	-29	71
core node	39	-32
core rule	20	-12
coredn	-42	57
coredn @	-53	46
coredn add	-16	28
corpor	-18	89
corpor directori	10	77
correct	-5	36
correct $	44	9
correct and	-6	18
correct that	-76	7
correct the	-21	33
corrupt	-26	-54
cost	6	88
cost monei	-22	59
could not	-25	38
could see	53	-29
count	-14	54
count $	12	146
count and	-4	19
count in	-12	36
count onli	-24	27
count them	9	47
countri	-17	90
cours	-3	124
cover all	-18	19
cover and	70	-57
cover by	23	-4
cover onli	-7	27
cover the	-22	38
cover what	-49	105
coverag	-6	37
cpu	3	28
cpu alarm	-15	33
cpu and	-16	59
cpu use	75	-48
crash	38	-19
crash $	-15	27
crash in	1	32
crash of	6	39
crash on	31	16
crash with	-21	42
crawl	19	50
creat	1	22
creat $	-34	58
creat @	-8	87
creat a	5	20
creat account	-35	106
creat an	-45	40
creat anew	-41	61
creat by	-28	62
creat databas	-4	27
creat encrypt	117	-38
creat grant	-6	18
creat in	78	-2
creat individu	2	51
creat it	-16	74
creat kei	-19	28
creat or	21	-15
creat the	-4	16
creat their	-10	53
creat them	-27	63
creat with	86	-58
creation	1	55
creation $	-18	144
creation and	-13	20
credenti	-1	52
credenti $	-3	109
credenti by	44	-21
credenti for	2	123
credenti from	80	-58
credenti in	11	35
credenti of	-27	55
credenti out	-7	17
credenti that	5	27
credenti with	6	23
credit	-16	69
credit card	-15	26
credit for	-7	47
critic	23	7
critic find	-12	34
critic flaw	30	-14
critic on	29	-20
critic secur	88	-36
crl	-4	28
cron	-2	35
cross	-4	37
cross @	5	26
cross account	-2	37
cross region	-1	41
cross site	-19	24
cross zone	-23	26
crypto	-36	47
crypto %	-24	40
csi	48	16
csi driver	97	-58
csi snapshot	-11	19
cuda	18	63
cuda and	38	-23
cumul	-36	-72
cumul updat	-38	-75
curat	10	24
current $	-70	-9
current @	3	31
current client	-15	64
current is	-10	91
current one	41	-38
current or	3	22
current tls	-21	39
cus	-105	-152
custodi	-23	77
custom $	77	-35
custom ami	12	87
custom and	-21	26
custom apart	56	-20
custom are	-34	51
custom control	99	13
custom data	19	51
custom docker	-31	62
custom endpoint	-20	28
custom from	31	-6
custom host	-11	89
custom imag	78	50
custom machin	-5	34
custom manag	-70	68
custom ml	-24	28
custom model	-12	22
custom on	50	-40
custom put	8	70
custom rule	-7	30
custom sinc	-14	33
custom sourc	-5	18
custom specif	-17	71
custom store	5	67
cut	28	3
cut between	88	-36
cut off	-20	48
cut the	-35	86
cutov	-28	67
cve	36	22
cve $	-37	94
cve 2024	-11	-43
cve @	79	-26
cve come	41	-14
cve fix	67	-95
cve in	3	23
cve is	-9	20
cve on	-37	71
cve who	20	30
cycl	102	27
d	69	-16
daemon	-18	53
daemon and	43	-42
daemon that	-26	51
daemonset	-19	60
daemonset on	-4	35
dai	6	17
dai $	51	53
dai 1	-15	17
dai @	-25	39
dai after	46	-34
dai ahead	29	-27
dai are	-63	72
dai befor	39	-33
dai by	-34	47
dai for	-25	25
dai have	35	-16
dai if	17	-16
dai is	-20	31
dai it	-10	51
dai theyr	-6	46
dai to	22	-20
dai when	-28	28
dai without	-26	41
daili	28	-6
daili and	19	-10
daili automat	31	-19
daili encrypt	9	-79
daili for	23	-20
daili on	69	-60
daili snapshot	40	-32
daili then	-50	79
dangl	1	35
dangl cname	3	39
dark	45	16
dark $	2	36
dashboard $	75	-10
dashboard about	-40	-67
dashboard alert	33	-12
dashboard and	-12	22
data	15	19
data $	20	79
data %	1	37
data @	46	-21
data a	-11	21
data after	-13	61
data and	-26	-10
data arriv	55	-17
data as	41	59
data at	22	-9
data befor	-11	82
data between	-25	30
data by	23	57
data can	-39	60
data captur	-9	16
data center	43	-8
data encrypt	35	-10
data event	-33	80
data for	-10	40
data from	50	-3
data goe	-18	57
data guard	-13	66
data if	-36	37
data in	1	26
data integr	16	78
data into	53	34
data is	-37	30
data kept	-46	-50
data leak	-7	39
data lifecycl	-13	17
data live	-18	33
data model	-20	25
data node	34	-7
data of	-14	34
data on	55	-2
data onto	-38	48
data out	-22	36
data over	68	-41
data plane	57	-20
data process	-68	-82
data protect	-5	29
data qualiti	-4	63
data redundantli	42	-23
data repositori	-12	39
data resid	-21	14
data scientist	40	11
data set	-26	49
data share	-25	41
data sit	6	17
data stai	-40	92
data that	22	7
data under	-47	3
data volum	-4	29
data when	-8	25
data where	-21	27
data with	41	-32
data within	-8	31
databas	-12	30
databas $	-45	-12
databas @	-19	-126
databas and	22	45
databas behind	20	-5
databas by	33	-15
databas credenti	7	136
databas current	60	-49
databas endpoint	28	-19
databas engin	32	-58
databas from	67	-63
databas in	17	34
databas is	-21	53
databas itself	-8	131
databas of	100	-41
databas on	-34	46
databas password	15	111
databas patch	16	-76
databas run	53	-18
databas schema	16	64
databas small	-16	21
databas softwar	-65	-160
databas that	48	21
databas user	3	26
databas with	28	-11
datacent	41	19
datacentr	41	20
datadog	-64	61
date	6	27
date $	46	9
date and	4	30
date of	23	-10
date where	-26	29
date who	-78	-36
day $	16	-23
day 14	-8	25
day 21	14	-26
day in	-20	44
day is	64	-49
day on	-15	34
day one	-28	57
day to	-20	21
db	-49	-24
db $	-18	41
db credenti	0	48
db instanc	84	-23
db paramet	28	121
db password	-5	46
db patch	-55	-118
db user	15	144
dba	26	-13
dba or	-17	46
dba team	-47	-71
dcv	80	-15
ddo	0	-16
ddo attack	65	-55
ddo on	-13	86
ddo rule	-16	18
deactiv	3	68
dead	51	-15
dead @	-24	90
dead letter	-19	35
deadlin	-16	30
deadlin $	-16	30
deal	-50	-36
deal $	-35	22
deal with	-49	-56
debezium	-25	32
debian	5	83
debug	-30	51
debug $	-2	34
decid	-8	41
decid $	-24	60
decid about	-5	37
decid and	-12	27
decid between	0	71
decid by	29	4
decid from	-14	34
decid how	-4	66
decid if	-9	72
decid in	-17	39
decid that	2	28
decid the	-29	125
decid to	0	70
decid what	-13	42
decid when	19	26
decid whether	-14	31
decid which	9	25
decid who	-6	33
decid whom	-21	86
decid with	-6	18
decis	4	61
decis $	-15	87
deck	11	50
declar	-7	48
decommiss	67	28
decommiss storag	76	1
decrypt	-11	44
decrypt and	-12	62
decrypt uptim	-45	52
dedic	-1	21
dedic master	-6	23
dedup	-26	74
deep	-4	22
def	-9	25
default $	-15	-35
default %	23	-32
default 1	-39	70
default @	-4	20
default a	-24	38
default ami	62	-19
default and	21	-12
default domain	55	-29
default encrypt	-80	-101
default envelop	8	-29
default for	-64	62
default from	-71	103
default group	-30	92
default in	-24	41
default is	-33	95
default it	21	-15
default key	-25	34
default on	-25	46
default one	-28	68
default onli	-25	25
default or	-27	0
default per	-32	72
default plan	32	-13
default the	-57	63
default thei	-32	36
default updat	26	-21
default version	111	-108
default with	33	-14
defect	119	-61
defenc	106	-7
defend the	41	-21
defer	-12	17
defin	-18	57
defin $	-10	57
defin @	-13	25
defin by	-29	44
defin the	-28	61
defin what	-16	46
definit	-2	31
definit $	-23	119
definit and	18	4
definit as	-14	22
definit in	-17	32
definit of	28	-3
degauss	66	-29
degrad	0	32
delai	-11	50
deleg	-3	30
deleg admin	-17	52
deleg administr	-16	26
delet	4	29
delet $	-11	113
delet %	-10	40
delet after	40	-60
delet an	-14	21
delet and	21	-6
delet are	-7	17
delet by	-15	41
delet everyth	-24	55
delet is	26	-5
delet it	17	30
delet object	-25	58
delet of	-44	26
delet old	-10	44
delet on	-17	20
delet one	-9	29
delet person	6	52
delet protect	-11	41
delet recoveri	-10	21
delet that	28	-27
delet the	-3	45
delet them	73	-44
delet version	-15	41
delet what	-7	35
delet with	-38	116
deliv log	37	-34
deliv or	24	-19
deliv that	47	-11
deliv the	19	-17
deliv them	-85	-37
deliv to	20	-14
deliv twice	-8	61
deliv with	21	-19
deliveri	20	9
deliveri for	-32	37
deliveri of	-19	27
deliveri polici	63	-41
deliveri statu	-1	25
deliveri to	-23	24
demand	19	6
demand %	28	65
demand and	-57	63
demand it	18	-7
demand mode	73	-62
demand or	-31	46
demand ssl	-6	16
demand tabl	17	10
demand tls	45	-10
deni @	-27	29
deni on	26	5
depend	9	65
depend @	51	-43
depend in	-15	37
depend on	-10	19
depend updat	4	96
deploi	-11	55
deploi $	-18	84
deploi @	-25	72
deploi and	54	-30
deploi it	-13	31
deploi new	-29	34
deploi on	-8	48
deploi the	60	4
deploi them	24	31
deploi to	-21	38
deploi with	0	50
deploy	22	-9
deploy $	10	32
deploy account	27	-26
deploy and	-13	37
deploy by	24	-17
deploy for	-76	-12
deploy in	6	21
deploy its	45	-44
deploy of	-8	20
deploy strategi	-17	30
deploy type	-10	31
deploy until	28	-16
deprec	-12	91
deprec in	25	-22
deprec on	-3	30
deregist	-1	21
describ	2	48
descript	50	-25
design	-16	71
design $	-6	51
design @	20	-11
design and	-26	39
design by	9	64
design index	0	16
design it	-2	36
design the	5	31
desir	0	23
desir capac	41	-21
desir count	-21	39
desk	-17	67
desktop	-66	3
desktop $	24	72
desktop windows	-124	-103
dest	0	25
destin	3	16
destin $	-15	41
destin and	-10	26
destroi retir	34	-8
destroi the	48	-32
detach	-5	27
detail	10	24
detail result	-1	19
detect	46	-3
detect and	40	-18
detect in	53	27
detect on	-16	20
dev	-11	43
dev talk	-7	16
develop	-20	58
develop $	-28	39
develop on	-7	23
develop work	-48	13
devic	-6	32
devic $	24	85
devic %	-2	49
devic are	-24	40
devic certif	-28	52
devic check	-24	28
devic in	6	22
devic is	28	0
devic may	45	-42
devic of	-38	151
devic on	-16	29
devic plugin	52	-33
devic stand	-13	17
devic that	24	-5
devic the	-22	39
dhcp	-19	29
dhcp option	-7	20
di	29	-6
di $	77	10
di at	-43	-59
di who	92	7
dial	-41	65
dial in	-27	56
dictat	-20	30
did	-27	-14
did %	-17	37
did not	-19	28
did that	51	-32
die	31	25
diesel	84	-23
diesel for	66	1
diesel gener	49	-26
differ	25	6
differ avail	-99	102
differ custom	90	-59
differ zone	36	-4
differenti	-9	25
differenti privaci	-9	25
digest	-23	41
digicert	-5	56
digicert $	-5	56
dimens	-11	40
direct	-2	20
direct @	-13	33
directli	3	33
directori	43	18
directori $	56	22
directori group	-19	24
disabl	-1	48
disabl a	-3	27
disabl by	-24	25
disabl in	-10	19
disabl it	-13	26
disabl the	17	-5
disast	-10	26
disast recoveri	-6	26
disconnect	-9	31
discoveri	-20	52
disk	31	-2
disk $	110	-14
disk 100	-26	55
disk @	38	-7
disk and	-14	31
disk are	-22	80
disk at	66	10
disk behind	85	-37
disk dy	12	16
disk encrypt	71	9
disk fail	88	-40
disk fill	27	-23
disk goe	-23	64
disk in	58	-37
disk is	-33	41
disk of	-13	39
disk or	-16	22
disk size	-29	68
disk space	-44	44
disk that	62	-37
disk under	132	-5
disk when	96	-24
disk with	37	-30
dispos	74	-36
dispos of	81	-31
disrupt	28	4
disrupt budget	28	4
distribut	-8	65
distribut @	5	63
disturb	0	24
divid	-79	-94
divid $	-40	-65
dkr	-20	30
dlq	2	88
dmarc	-2	20
dmarc record	-2	20
dnf	-3	20
dns @	-44	76
dns and	32	-20
dns of	-24	33
dns record	-58	98
dns valid	69	-70
do	22	-1
do $	91	11
do %	68	-31
do @	-133	-1
do all	-13	24
do and	-20	55
do for	-48	59
do i	-82	-41
do it	-14	-76
do not	5	41
do noth	68	20
do or	-74	-6
do so	-20	32
do someth	-35	-21
do that	3	41
do the	-65	-71
do thei	-5	-68
do thi	-17	45
do those	-48	-27
do we	-2	-48
do what	0	17
do with	-21	33
doc	-30	49
dock	33	-6
docker	-27	58
docker daemon	18	-16
docker engin	-12	51
docker hub	-7	62
docker imag	-24	44
dockerfil	-2	25
document	2	27
document and	-7	23
document in	41	-11
doe $	-10	119
doe @	-12	16
doe amazon	30	2
doe anybodi	11	-35
doe it	-23	-75
doe not	7	41
doe on	18	-5
doe our	18	-9
doe rotat	-16	17
doe so	1	16
doe somebodi	18	-21
doe that	-21	-6
doe the	14	-51
doe thi	-2	71
doesnt	-12	35
doesnt it	-31	53
dollar	4	62
domain	15	21
domain $	56	41
domain @	-39	24
domain and	-5	25
domain are	-18	22
domain control	28	13
domain for	-9	32
domain in	20	2
domain name	-19	61
domain of	76	-49
domain that	-17	29
done	0	-60
done by	7	-72
dont	30	-5
dont %	63	-55
dont need	32	-32
door	30	8
doubl	-3	26
doubl $	23	-11
doubt	-26	30
down $	-54	12
down again	45	-36
down meanwhil	17	35
down the	28	-27
down while	64	-5
downgrad	-67	127
download	-2	41
download @	-24	52
download and	-24	28
download the	-28	37
download them	-5	40
downtim	36	33
dpo	-21	76
dpo ask	-21	76
dr	-80	-59
dr $	-90	-67
drain	-24	-21
drain $	-16	51
drain @	44	-38
drain and	9	50
drain befor	-19	54
drain the	23	-18
draw	-12	60
draw conclus	-1	33
drift	8	55
drift $	-13	114
drift and	11	57
drill	-40	94
drill $	-10	111
drill for	-1	61
drive	119	-23
drive %	88	17
drive behind	36	-22
driver	35	14
driver $	-11	102
driver @	40	-27
driver and	1	74
driver current	-16	22
driver for	-7	42
driver in	-46	105
driver on	74	-25
drop	5	23
drop a	-22	46
drop all	-36	54
drop record	34	-31
drop the	22	1
drop them	22	-12
drop what	-40	41
dss	-15	-42
dss complianc	-96	-80
due	-18	33
dump	-28	87
dump of	-35	79
duplic	21	28
durabl	84	-38
durabl $	116	-46
durabl and	41	-19
durabl in	24	-13
durabl is	54	-33
durabl of	63	18
durabl over	34	-19
durabl state	30	-18
durat	0	24
dure	-2	-32
dure a	-13	-58
dure an	68	-26
dure the	-53	-12
duti	-17	15
duti $	19	10
duti for	-60	-55
duti in	70	-9
duti is	17	7
duti to	-25	47
e	-73	16
e mail	-12	35
each $	-78	-78
each @	25	11
each account	-9	16
each avail	-114	118
each chang	-47	64
each connect	-15	16
each endpoint	-4	27
each further	18	-18
each hour	65	-55
each is	55	-27
each job	-12	27
each minut	-3	41
each new	64	-50
each of	48	-35
each other	40	28
each quarter	1	22
each region	1	25
each run	30	-22
each servic	-20	21
each tabl	37	-15
each time	22	6
each volum	23	-12
each vpc	20	-17
each zone	-14	19
earlier	4	30
earlier if	-7	38
earthquak	52	-9
earthquak risk	35	-21
east	50	-31
east 1	35	-15
eat	-15	22
eat all	-10	23
ebs	17	1
ebs driver	16	-16
ebs encrypt	-16	23
ebs key	24	-5
ebs rds	-67	75
ebs snapshot	69	-58
ebs volum	31	-10
ec2	13	17
ec2 @	-12	39
ec2 and	-3	16
ec2 cluster	-5	54
ec2 contain	41	1
ec2 host	-3	74
ec2 instanc	27	-15
ecpu	-29	110
ecr	-15	40
ecs	65	34
ecs agent	44	3
ecs contain	-51	96
edg	27	-1
edg and	53	-48
edg code	71	-49
edg devic	-24	24
edg function	-7	92
edg locat	18	-6
edg network	97	-37
edg of	-2	21
edit	-18	40
edit and	-37	41
editor	-6	33
efa	-10	37
effect	-16	35
effect in	-20	35
effort	18	7
egress	-23	105
eight	40	-31
eight hour	40	-31
either	17	22
eks	4	72
eks node	-22	119
elast	-110	-73
elbsecuritypolici	-6	87
electr	23	43
electr and	-20	31
eleven	41	-19
eleven nine	41	-19
els	34	-13
els and	17	-11
els get	34	-27
els is	31	-10
elsewher	1	33
elsewher $	-22	27
elsewher and	-13	22
elsewher is	88	-23
elsewher when	-65	97
em	1	17
em $	17	-1
em %	8	36
email	2	18
email current	-8	52
emb	-13	18
emerg	-14	35
emerg @	-12	20
emit	23	-11
employe	48	36
employe $	54	68
employe @	-22	38
employe in	-47	52
employe leav	-15	35
employe who	6	17
empti	36	41
emr	30	-24
ena	-11	20
ena and	-13	21
enabl	-14	38
enabl $	-30	153
enabl @	-10	102
enabl and	-36	37
enabl audit	-37	52
enabl by	-73	-76
enabl in	-29	39
enabl it	-19	-8
enabl log	-20	20
enabl mfa	15	50
enabl on	-7	31
enabl point	13	61
enabl queri	-18	26
enabl storag	-46	43
enabl the	23	-7
encrypt $	-117	43
encrypt @	22	-62
encrypt a	-62	-45
encrypt all	58	-12
encrypt an	-190	13
encrypt and	34	-1
encrypt are	-18	75
encrypt as	-16	24
encrypt at	-36	-49
encrypt backup	-57	-177
encrypt befor	-38	98
encrypt between	-1	40
encrypt build	57	-43
encrypt by	4	37
encrypt cluster	55	-36
encrypt code	30	-18
encrypt connect	12	16
encrypt content	39	-23
encrypt context	2	72
encrypt control	94	-44
encrypt custom	35	-21
encrypt dashboard	54	-31
encrypt data	49	13
encrypt definit	22	-18
encrypt disk	68	-46
encrypt end	57	-49
encrypt environ	-11	52
encrypt everi	62	-38
encrypt everyth	-12	20
encrypt file	20	73
encrypt find	26	1
encrypt firewal	40	-30
encrypt for	-57	-57
encrypt from	-35	52
encrypt home	91	-73
encrypt host	38	-23
encrypt in	-50	-157
encrypt index	17	-15
encrypt instanc	39	-4
encrypt inventori	23	-19
encrypt is	42	-19
encrypt it	-24	-19
encrypt its	30	-10
encrypt kei	9	74
encrypt key	-22	96
encrypt manag	-1	16
encrypt messag	27	-32
encrypt metadata	20	-12
encrypt network	43	-21
encrypt new	36	-79
encrypt node	-8	16
encrypt noth	-66	133
encrypt nvme	-34	52
encrypt of	-67	-50
encrypt our	-23	81
encrypt root	11	20
encrypt sdk	-49	55
encrypt secret	-3	65
encrypt sensit	-22	21
encrypt set	5	103
encrypt smb	39	-15
encrypt someth	-38	34
encrypt store	54	-28
encrypt support	43	-3
encrypt the	32	15
encrypt their	24	36
encrypt them	-40	81
encrypt to	-18	19
encrypt trace	55	-1
encrypt traffic	48	-18
encrypt unless	32	-20
encrypt until	-34	46
encrypt user	51	-44
encrypt when	-32	67
encrypt which	23	-18
encrypt with	-38	27
encrypt without	-18	-113
end	16	13
end $	-18	118
end @	-11	61
end a	-18	51
end after	-45	59
end are	-2	26
end at	-36	120
end date	-31	42
end in	22	10
end instanc	53	-25
end is	-26	32
end it	44	5
end node	37	-25
end the	46	-13
end them	34	-28
end tls	64	-28
end up	-15	36
end user	-36	54
end with	-34	50
endpoint	28	3
endpoint $	-19	-10
endpoint @	-19	80
endpoint are	-31	57
endpoint by	53	-13
endpoint down	21	-47
endpoint for	-3	102
endpoint is	-13	-63
endpoint of	15	16
endpoint on	45	2
endpoint onli	35	-25
endpoint open	-20	26
endpoint option	-20	35
endpoint or	-16	21
endpoint over	39	-32
endpoint polici	-15	36
endpoint run	53	-14
endpoint servic	-38	54
endpoint that	-17	21
endpoint type	-15	21
endpoint up	76	-26
endpoint which	-28	35
endpoint with	24	-13
enforc	-19	56
enforc by	-54	67
enforc http	-47	71
enforc it	57	-28
enforc the	3	25
enforc them	-7	58
engin	29	-33
engin $	-14	-88
engin 1	-2	59
engin @	-6	-132
engin and	9	26
engin behind	34	3
engin in	-7	50
engin log	-3	25
engin of	59	-94
engin onli	63	-11
engin patch	33	-99
engin s	-9	44
engin softwar	23	-4
engin that	65	-6
engin upgrad	-98	-53
engin which	1	18
engin write	1	42
enhanc	-9	29
enhanc health	-1	49
enhanc log	-5	16
eni	-10	20
enlarg	-14	43
enough	4	46
enough @	-11	55
enough healthi	87	-54
enough of	26	-23
enough replica	18	40
enough to	-43	49
enrol	-4	34
enrol account	-4	36
ensur	17	-8
ensur that	39	-28
enter	27	1
enterpr	-8	48
entir	55	-5
entri	37	26
entri $	-29	35
entri to	90	-25
env	-19	45
env is	-16	36
env var	-21	40
envelop	26	-14
envelop encrypt	26	-14
environ	9	22
environ $	-6	52
environ @	57	-49
environ and	32	1
environ class	-9	19
environ of	19	-4
environ on	-43	94
environ properti	-1	51
environ the	-18	23
environ to	30	0
environ variabl	-7	36
environ with	25	-10
environment	86	18
environment control	86	20
eol	-19	63
ephemer	49	-7
equip	49	-10
equip and	-31	35
eras	72	-50
eras a	92	-48
eras the	56	-46
error	-17	47
error $	-14	68
error @	-9	41
error and	-7	17
error handl	-28	70
error in	41	23
error of	-29	55
errorportalloc	-5	35
escort	37	-13
escort visitor	37	-13
essenti	-21	35
esx	-51	76
etc	-5	44
etcd	92	-15
etcd and	30	-29
etcd backup	69	4
etcd by	-15	-24
etcd disk	7	29
etcd in	149	-33
etcd of	22	-18
etcd snapshot	51	-23
etl	-14	45
etl script	-14	47
eu	-29	69
eu central	25	24
evalu	27	20
evalu @	46	-34
evalu them	-18	83
even	50	2
even if	32	23
even when	16	-5
event	21	-3
event $	53	79
event @	-36	99
event and	29	-14
event by	26	-11
event for	-28	66
event histori	18	-13
event in	72	-49
event land	33	11
event of	-36	87
event or	-16	17
event that	-31	42
event through	59	-39
event to	-17	24
event trigger	-4	93
event windows	-22	36
event without	31	-32
eventbridg	20	-10
eventbridg and	36	-26
eventbridg or	-25	31
ever	27	-3
ever %	55	-39
ever becom	30	-15
ever do	57	-55
everi	21	5
everi 12	39	-26
everi 14	61	-16
everi 30	9	24
everi 90	34	16
everi @	30	-3
everi agent	16	13
everi chang	26	-25
everi cluster	34	-5
everi day	26	-42
everi eight	16	-5
everi endpoint	22	-14
everi evict	-6	23
everi few	50	6
everi file	41	1
everi half	-30	40
everi instanc	40	15
everi minut	-9	17
everi mode	-29	42
everi month	-21	-41
everi new	50	-32
everi node	-31	41
everi other	18	-4
everi region	27	24
everi type	1	17
everi updat	-19	100
everi use	53	-38
everi zone	-16	17
everybodi	-5	29
everyon	-8	45
everyon in	-7	18
everyth	6	19
everyth $	-2	30
everyth at	25	-1
everyth behind	53	-22
everyth els	-13	16
everyth for	-25	50
everyth in	-25	26
everyth that	-53	67
everyth through	-4	47
everyth under	-11	21
everywher	-22	21
evict	-15	44
evict @	36	-18
evict and	23	-19
evict hold	-4	25
evict keep	41	-34
evict on	20	58
evict the	31	-29
evid	17	17
evid and	66	-41
evid for	54	-40
evid on	23	42
evid that	-18	42
ex employe	-16	36
exact	-23	29
exact version	-23	29
exactli	21	-10
exampl and	-18	24
exampl with	24	-23
exceed	-29	52
except	16	-4
except @	28	-7
except for	-15	21
except in	43	-27
except with	19	-7
exchang	18	-3
exchang and	22	-18
exclud	-14	31
execut	16	20
execut @	-12	54
execut and	1	16
execut are	88	-81
execut environ	67	-44
execut histori	60	-35
execut in	34	-27
execut log	-54	70
execut role	-18	56
execut the	44	-66
executor	-23	41
exhaust	55	-3
exist	-3	32
exist @	32	2
exist for	-49	80
exit	-20	77
exit code	-8	68
expect	-19	35
expect %	8	38
expect to	-44	21
expens	-14	29
experi	-11	33
expir	-28	34
expir $	-23	79
expir @	7	33
expir after	-12	16
expir and	2	17
expir by	-25	43
expir for	-32	50
expir in	-2	44
expir next	-4	40
expir on	-26	31
expir or	-14	42
expir the	65	-59
expir who	-103	-119
expiri	-19	71
expiri $	-4	77
expiri and	26	-22
explod	-32	39
exploit	15	111
explos	-14	47
export	-9	43
export @	-15	31
export and	-23	31
export it	85	-46
export of	-3	20
export or	43	-8
export polici	-1	33
export report	-11	51
export those	-11	31
export to	-4	35
export what	-20	45
expos	-28	76
express	-10	19
extend	-36	50
extens	-16	57
extens on	-27	39
extern	-52	79
extra	-115	-110
extract	36	-17
fabric	-14	54
facil	77	-39
facil $	97	-14
facil and	-9	16
factor	1	26
factor authent	3	41
factor for	-4	37
factori	-30	63
fail	21	9
fail $	47	40
fail @	69	-12
fail and	-8	17
fail applianc	76	-65
fail at	-16	-22
fail check	-28	98
fail control	5	19
fail deploy	-5	17
fail disk	64	-2
fail drive	71	-27
fail equip	60	-57
fail evict	-17	19
fail hardwar	69	-76
fail host	72	-28
fail in	46	-34
fail its	68	-65
fail node	74	-44
fail on	25	5
fail or	-20	52
fail over	-34	14
fail primari	59	2
fail server	49	-36
fail sinc	-40	60
fail task	36	-19
fail with	-46	79
fail without	29	-28
fail2ban	-17	53
failov drill	-22	45
failov in	-46	-68
failov is	-20	44
failov of	105	-14
failov record	-19	34
failov test	-10	58
failov to	35	-37
failov took	-15	44
failov when	39	-16
failur	33	15
failur $	47	36
failur @	-27	45
failur and	-11	16
failur in	57	30
failur of	59	-28
failur under	82	-18
falcon	-26	73
fall	-8	17
fall back	34	-27
fall on	-28	37
fall over	-70	-38
fall to	6	18
fall under	55	2
fals	49	32
fals $	71	-22
fals posit	39	6
famili	-21	41
fan	67	13
far	68	-1
fargat and	-6	18
fargat or	-32	33
fast	-12	29
fast and	-20	25
fault $	-42	-12
fault and	-19	51
fault in	57	1
fault is	1	29
fault of	-6	22
fault toler	-26	56
faulti	47	-19
featur of	-45	49
februari	20	-14
februari 2026	20	-14
feder	-16	91
feder with	3	73
fedramp	32	-26
fee	48	18
feed	48	16
feed and	-17	23
feedback	-11	24
fell	34	-25
fenc	108	13
fend	38	-25
fend off	38	-25
fetch	-10	23
fetch @	-11	29
fetch from	-7	18
few	5	23
few high	30	-29
few week	50	6
fewer	16	-9
fibr	82	13
fibr between	98	35
field	-14	41
field map	-12	25
fifo	-5	18
file	-1	27
file $	27	14
file @	7	27
file and	-37	67
file are	81	-16
file befor	28	93
file has	-10	54
file in	-18	68
file is	-14	22
file of	0	29
file on	-7	94
file permiss	5	40
file server	-10	-78
file share	-27	26
file system	5	20
file that	43	-4
file to	71	-58
fill	19	50
fill in	-23	32
fill up	33	23
filter	27	16
filter common	31	-18
final	-24	47
final snapshot	-27	31
financ	-11	55
find	-8	36
find $	-11	54
find a	-26	30
find as	16	-4
find at	26	1
find fail	47	-44
find goe	-25	26
find in	-56	60
find is	-1	34
find out	-9	17
find that	-16	34
find the	-26	45
fine	0	33
fine grain	-10	28
finger	39	-2
finger $	23	0
finish	-9	40
fip	70	-6
fip 140	28	-21
fip endpoint	-38	41
fip valid	20	-5
fire	54	16
fire and	45	-19
fire protect	31	-17
fire suppress	59	52
firecrack	76	-22
firecrack bug	76	-29
firehos	18	-4
firewal	-17	28
firewal $	-51	-23
firewal %	-67	-51
firewal and	-13	34
firewal applianc	59	85
firewal configur	20	102
firewal endpoint	36	20
firewal insid	76	33
firewal of	-33	-46
firewal on	-23	36
firewal polici	33	-25
firewal rule	-16	77
firewal who	-78	-107
firm	17	64
firmwar	32	-2
firmwar $	104	33
firmwar and	0	23
firmwar do	105	-15
firmwar of	122	-9
firmwar on	67	-21
firmwar updat	141	-4
first $	-33	-174
first and	35	-26
first one	-67	-20
first who	22	18
fit	50	-2
five at	32	-23
five min	24	-39
five minut	-16	24
fix	3	18
fix %	-6	16
fix a	17	56
fix address	47	-13
fix and	59	-2
fix bug	-16	31
fix for	17	-74
fix in	31	-34
fix is	-2	17
fix it	-33	59
fix or	47	-7
fix that	-78	-99
fix the	56	41
flag	-4	64
flag on	-44	104
flap	-22	27
flash	93	41
flask	-1	18
flaw	21	6
fleet	20	20
fleet $	46	6
fleet @	33	10
fleet behind	-16	-146
fleet in	-27	80
fleet of	-13	34
fleet patch	57	57
fleet that	55	-28
fleet to	-6	41
fleet who	38	-25
flip	-16	61
flip $	-20	43
flip it	1	49
flip that	-21	67
flood $	46	-44
flood against	34	-21
flood and	33	-21
flood at	10	20
flood of	-81	-89
flood on	-26	21
flood with	48	-1
floor	-9	59
flow	7	28
flow @	-14	30
flow in	-13	30
flow log	7	29
fluent	-10	59
fluent bit	-10	59
folder	3	41
folder and	66	-36
folk	-23	32
follow	9	39
follow them	10	60
follow up	-7	84
for	9	19
for $	62	-40
for %	-27	27
for 100	-17	59
for 12	22	-13
for 24	87	-60
for 30	18	-12
for 35	32	-13
for 90	-19	30
for @	35	38
for a	-1	28
for all	55	-23
for an	28	7
for and	78	-78
for anyth	-37	70
for api	63	-6
for applic	-4	30
for at	25	-12
for attach	68	-62
for attack	-7	44
for backup	-125	-163
for both	17	26
for by	-8	35
for chang	-1	16
for cloudtrail	39	-18
for complianc	-131	-161
for connect	-20	27
for consol	-11	50
for copi	56	-49
for custom	-33	84
for data	57	36
for delet	-21	54
for develop	-8	16
for each	10	21
for encrypt	-22	77
for ever	-41	91
for everi	19	-5
for everyon	6	45
for fail	-15	28
for failur	26	19
for feder	2	31
for file	-11	75
for free	-17	24
for gdpr	-28	32
for good	-14	27
for growth	-18	36
for improv	-21	28
for index	18	14
for instanc	-35	43
for it	21	28
for its	25	-1
for keep	87	0
for life	-52	82
for load	-13	22
for local	-35	38
for log	-24	32
for longer	-14	27
for mail	62	-40
for malwar	28	-23
for manag	-120	-14
for me	25	59
for monitor	33	64
for more	-18	56
for new	32	-101
for no	-20	80
for object	45	-12
for old	-20	29
for one	-15	29
for os	57	-54
for our	-23	71
for patch	55	31
for pci	-36	-79
for peak	-34	65
for person	11	52
for physic	-37	128
for pod	-20	33
for recoveri	-24	31
for region	22	-1
for replac	123	5
for resili	1	29
for resourc	-5	25
for restor	53	-33
for retir	34	-22
for rollback	-20	31
for s3	59	-58
for secret	-2	25
for secur	44	120
for servic	15	27
for seven	35	-26
for sever	-28	26
for some	31	19
for sourc	24	-20
for spectr	26	-5
for ssh	-10	16
for store	20	100
for suspici	-9	55
for task	28	-16
for ten	29	-20
for test	-16	45
for that	38	-23
for the	-17	-10
for thi	-40	-73
for those	-8	61
for three	-23	37
for train	87	47
for two	52	-40
for up	36	-22
for us	29	-24
for viewer	-5	18
for vmware	55	-31
for volum	-12	35
for vulner	-1	39
for what	-13	29
for which	36	8
for whom	-40	77
for you	-2	77
forbid	-29	47
forc	10	33
forc it	58	-51
forc one	76	-25
forc ssl	-14	20
forc tls	-23	44
forens	21	90
forens on	37	83
forest	-27	64
forev	-27	121
forgot	-23	77
forgot the	-17	86
forgotten	-7	91
format of	-13	23
former	18	21
forward	7	24
forward secreci	40	-18
found	-2	31
found by	-10	36
found in	45	-21
found it	9	21
four	-14	46
four dai	-9	39
framework and	-19	49
framework is	-9	16
framework on	-33	36
frankfurt	-42	42
free	-5	24
free space	-4	21
freelanc	-13	28
fresh	16	14
fresh one	2	30
fridai	17	11
fridai traffic	25	-38
friend	19	4
friend in	19	4
from $	50	-28
from %	-25	-39
from 1	-16	18
from 2016	-5	33
from 2023	-6	87
from 5	87	-16
from 6	-39	58
from @	-11	51
from a	13	20
from an	-37	60
from anoth	47	-33
from artifact	3	66
from aws	37	-26
from be	1	53
from befor	41	11
from certif	73	-54
from contain	96	-82
from day	-12	39
from docker	0	64
from each	102	-37
from ecr	-23	24
from everi	39	27
from flood	27	-6
from insid	-26	42
from is	-30	49
from it	-7	16
from its	29	-21
from minor	-52	43
from okta	9	24
from one	34	-11
from our	-27	50
from outsid	34	-20
from peopl	51	-35
from read	-52	7
from releas	-7	42
from the	6	29
from there	-21	25
from those	55	-29
from us	-5	-79
from version	-20	40
from where	-6	45
from which	19	3
from who	54	-42
from whom	3	-93
front	37	13
front $	-80	109
front end	39	48
front of	12	28
fsck	-17	55
fsx	-29	-5
fsx $	1	46
fsxadmin	-39	69
ftp	-14	48
full	-17	58
full $	29	43
full in	-7	59
full of	-24	37
full on	-27	69
fulli	17	1
fulli inherit	21	-15
fulli manag	17	10
function	3	43
function @	15	23
function code	-27	109
function data	-7	49
function execut	22	-13
function is	-9	35
function keep	-29	26
function of	-17	33
function on	-19	43
function permiss	-24	67
function run	52	-45
function to	19	-11
function us	17	32
further	-5	20
further on	-19	38
further region	-10	17
game	-1	73
game server	-25	103
game session	51	-21
gap	-10	24
gatewai @	-4	21
gatewai and	-18	21
gatewai endpoint	-29	52
gatewai for	55	-31
gatewai on	36	-2
gatewai or	-9	28
gatewai patch	-41	-71
gbp	60	-56
gdpr	-23	60
gear	81	-35
gener	86	17
gener $	115	-17
gener and	-24	36
general	-38	10
general $	-60	-49
general and	1	22
general who	6	48
generally	-11	16
generally speak	-9	16
generatedatakei	-12	26
geo	-13	60
geo restrict	-13	60
geographi	19	-13
get %	-15	17
get 20	-21	44
get @	26	-2
get a	24	22
get and	-17	22
get back	-6	54
get delet	12	47
get endpoint	118	-18
get evict	-26	32
get in	-21	50
get it	-42	27
get its	-25	8
get new	17	-105
get no	8	28
get none	-33	60
get onto	-8	16
get patch	-57	33
get replac	22	-36
get rid	-8	51
get secur	37	-80
get the	-11	33
get their	50	-37
get them	50	-18
get updat	-25	49
get us	-18	17
gib	-18	31
gib of	-22	40
gib unless	-14	18
git	-5	72
git credenti	-11	53
github	-11	58
github connect	-24	52
give an	21	9
give each	32	1
give everi	44	-28
give out	-36	40
give the	-7	20
give them	-9	22
give to	45	-32
given	7	37
given to	-1	26
given up	24	-19
glass	-9	21
glibc	-26	41
global	41	-23
global @	22	16
global infrastructur	77	6
global network	50	-20
global tabl	-18	-67
go	-7	34
go @	96	-20
go after	-30	40
go and	29	-15
go back	-12	20
go by	-11	28
go dark	-37	71
go in	51	1
go live	-20	45
go nowher	-33	44
go to	-15	40
go with	-33	62
goal	-3	29
goe	4	16
goe @	-23	64
goe back	24	-5
goe dark	83	-29
goe down	-85	-108
goe from	38	-9
goe in	-12	48
goe into	-18	23
goe on	4	19
goe through	-34	48
goe to	2	26
golden	-14	59
golden ami	-4	43
golden imag	-19	61
gone	-10	38
gone $	58	-5
gone @	-23	33
gone for	-20	25
gone with	11	18
good	-5	18
got a	54	-21
got it	76	-16
gotta	23	-27
govern	-42	57
govern mode	-18	27
gpo	-11	129
gpu	66	-16
gpu and	68	-34
gpu driver	31	58
grace	-23	94
grain	-10	28
grain access	-8	28
grant	-12	41
grant $	-49	129
grant among	30	-29
grant column	-5	18
grant in	-11	78
grant on	-7	67
grant permiss	-5	67
grant tabl	-4	29
graph	4	33
graph $	-16	46
graph data	-35	53
greatest	17	5
greatest number	-5	19
greatest size	80	-42
green deploy	19	-50
gremlin	-7	60
gremlin queri	-10	63
grid	-16	17
grid infrastructur	-57	11
group	-1	37
group $	-7	136
group @	-13	55
group a	16	116
group appli	12	59
group are	43	-16
group as	-14	50
group at	28	-21
group between	-29	44
group by	78	-29
group configur	35	104
group decid	3	16
group for	-6	67
group from	58	-37
group in	17	45
group may	-14	21
group of	-6	46
group on	-11	33
group over	-26	46
group polici	-13	26
group that	-11	20
group to	-14	33
group whose	2	25
group with	-22	28
grow	55	-12
grow by	4	91
grow it	44	16
grow its	58	-18
grow the	30	-1
grow them	-30	40
growth	-18	36
growth and	-18	36
gsi	-6	56
guarante	77	19
guarante by	54	-46
guarante that	70	-31
guard	20	22
guard against	10	46
guard and	-4	28
guard at	59	5
guard it	-4	20
guard power	17	-16
guard the	37	2
guardduti	-9	22
guardduti runtim	-17	26
guardrail	13	42
guardrail for	-16	20
guess	-14	94
guess $	-19	101
guest	11	83
guest $	-9	64
guest oper	64	3
guest os	27	123
gui	-41	-53
guid	58	41
guid sai	92	-39
guilt	-24	31
guilti	-33	53
ha	46	30
hack	17	-8
hack who	-18	-29
had	0	-29
had an	62	-8
had it	-77	-72
had kept	-24	35
half	-12	-31
half $	-2	22
half of	0	105
half year	-30	40
hall	-34	-82
hall $	66	13
hallucin	19	79
hammer	-10	22
hand $	38	-7
hand in	-13	27
hand it	-9	34
hand of	48	-17
hand on	-38	69
hand or	-41	43
hand out	11	23
hand over	22	-23
hand to	12	27
hand with	-14	17
handl	-37	-19
handl $	3	32
handl by	40	-45
handl that	-64	-40
handl the	37	29
handshak	-23	46
hang	-5	63
hang @	0	23
happen	-23	-48
happen $	52	-18
happen by	-70	91
happen to	-20	37
hard	77	0
hard code	-13	42
hard drive	60	-27
hardcod	0	18
hardcod password	0	18
harden	21	21
harden %	-77	-69
harden and	-37	66
harden golden	-14	51
harden of	56	-32
harden the	41	22
hardwar	60	-16
hardwar $	118	23
hardwar %	130	-13
hardwar and	21	-5
hardwar applianc	-45	49
hardwar behind	78	-12
hardwar failur	117	2
hardwar fault	94	-2
hardwar in	158	-26
hardwar mainten	73	6
hardwar of	111	-24
hardwar on	88	-30
hardwar that	93	-68
hardwar then	133	5
harmless	46	-14
has 14	-25	37
has 512	-6	20
has @	20	-2
has a	32	-8
has admin	6	46
has an	1	82
has and	-33	38
has been	-48	-15
has direct	3	16
has drift	34	-18
has it	-39	46
has lost	-22	35
has no	7	66
has none	53	69
has noth	-28	38
has one	-41	66
has reach	-11	25
has right	-12	30
has the	-20	-37
has to	19	3
hash	108	-40
hash and	36	-25
hasnt	-14	30
hat	-22	-8
hat %	-8	-78
hat sre	89	30
have a	17	11
have an	61	-60
have been	-3	24
have end	-7	28
have endpoint	-23	26
have had	-15	16
have it	-24	39
have made	-6	29
have no	45	11
have none	20	17
have one	-1	21
have pass	35	-16
have prevent	-30	56
have raiz	58	-37
have renew	-16	29
have root	-16	28
have someon	-19	30
have the	-7	27
have their	88	-68
have them	71	-5
have to	29	-39
hcx	-9	60
hdd	41	-9
hdf	16	18
head	6	48
head node	-12	42
headach	24	86
header	-14	32
headquart	-15	44
health	12	22
health and	65	-51
health check	5	30
health dashboard	-10	-63
health data	-38	57
health of	43	14
healthi	75	-48
healthi it	17	-11
healthi target	34	-5
hear	5	29
heartbeat	2	30
hello	-53	-54
helm	-4	79
helm instal	-3	97
help	3	66
helper	15	16
helper and	-50	55
here	-12	29
here and	-18	23
here is	-15	22
hey	10	63
hibern	-6	29
hidden	28	-10
hidden from	34	-21
high avail	5	-24
high enough	-9	48
high in	79	45
high volum	30	-29
higher	48	-10
higher on	37	-33
higher price	22	-13
highli	26	-1
highli avail	26	-1
him	103	-13
hipaa	-56	-31
hipaa and	26	-14
hipaa complianc	-52	-71
hire	66	-16
hire the	34	-48
his	-23	25
his @	-20	18
histori	6	22
histori and	31	-24
histori of	17	12
hit	52	20
hive	22	-4
hm	-17	-11
hm and	113	59
hmm	-7	19
hmm $	-13	32
hmm %	-22	30
hmm and	49	-68
hold	31	3
hold %	50	-40
hold @	41	-10
hold a	-5	20
hold for	-62	138
hold in	52	-28
hold it	111	4
hold on	-16	34
hold the	38	25
hold their	-11	57
hold them	-53	81
hole	-5	40
hole in	-51	38
home	10	18
home folder	48	-1
homework	1	59
homework $	2	64
hook	-12	64
hook $	28	86
hook for	-4	61
hook script	-7	36
hop	34	-3
hop limit	34	-3
hope	30	-13
hope $	37	-17
hospit	30	26
host	26	13
host %	-53	-103
host @	105	-55
host and	34	-2
host are	-53	74
host base	-16	27
host behind	34	-30
host below	-97	-124
host beneath	88	-18
host by	-22	42
host configur	32	-20
host everi	30	-33
host fail	52	-23
host failur	25	-21
host for	102	-28
host hardwar	16	28
host in	25	42
host instal	-21	84
host is	-49	100
host kei	-32	73
host kernel	19	-83
host of	-20	19
host on	22	46
host oper	141	-104
host or	-3	23
host os	115	-62
host patch	30	-65
host secur	34	-28
host server	59	-8
host that	44	-20
host the	51	-34
host to	59	20
host under	59	-1
host underneath	53	-25
host who	-15	35
host with	-25	35
host yourself	-32	44
hostnam	-23	34
hostnetwork	69	-16
hot	-34	54
hour $	-90	-28
hour and	39	-24
hour by	60	-50
hour for	38	-25
hour in	39	-74
hour of	-19	33
hour off	-39	45
hour or	16	-5
hour that	16	-11
hourli	51	-19
hourli snapshot	77	-41
hous	21	12
hous the	12	32
how	-4	24
how far	-36	62
how is	-70	-103
how long	8	23
how mani	1	43
how often	11	57
how the	-4	18
how thei	-30	61
howev	54	-14
hpa	-27	32
hpc	-33	51
hr	-14	26
hsm	79	-57
hsm2m	3	38
http	33	2
http endpoint	-43	59
http for	-41	54
http in	-22	34
http on	34	1
http onli	53	-24
http or	26	-12
http too	42	-14
http with	32	-34
hub	44	-17
hum	-12	62
hung	74	57
hurt	-21	33
hybrid	-16	43
hybrid activ	-22	36
hyper	-8	26
hyper v	-8	26
hyperpod	-83	2
hyperpod cluster	-83	2
hypervisor	87	-18
hypervisor $	185	5
hypervisor and	-10	50
hypervisor below	30	33
hypervisor beneath	-46	87
hypervisor host	29	24
hypervisor on	137	-65
hypervisor patch	-22	72
hypervisor secur	42	-14
hypervisor updat	86	3
i	20	-22
i $	-7	35
i am	23	-8
i e	-55	12
i guess	-57	99
i have	-47	-23
i instal	-36	54
i know	37	-13
i mean	34	0
i meant	48	7
i said	81	-36
i was	72	31
ia	-16	43
iaa	52	182
iam	-7	20
iam @	-15	24
iam access	-4	18
iam and	-11	22
iam authent	-6	31
iam for	-15	25
iam on	-11	26
iam onli	-39	62
iam or	-1	24
iam role	28	-12
iam who	-7	16
iamallowedprincip	-24	34
iban	-17	24
iban in	-17	24
id	-16	55
id say	16	51
ide	89	-32
ide and	30	-28
idea	-73	8
idempot	-8	61
ident	-5	44
ident and	19	82
ident polici	33	24
ident provid	-19	38
identifi	19	10
identifi and	-21	34
idl	32	27
idl @	37	39
idl at	27	-20
idl instanc	-4	64
ids	-10	24
if	22	-2
if %	25	7
if @	-12	42
if a	28	-13
if an	-44	56
if i	19	-66
if it	-5	-105
if its	78	36
if none	17	-11
if not	-46	109
if one	41	-24
if that	-12	49
if the	23	3
if we	74	27
ignor	-22	54
imag	7	34
imag $	-29	66
imag %	-98	-48
imag @	55	-34
imag are	64	-11
imag at	34	-78
imag can	-23	40
imag current	-13	21
imag for	21	2
imag from	-30	65
imag in	-4	17
imag includ	-28	31
imag instead	-19	19
imag is	12	56
imag of	31	7
imag on	13	69
imag or	-29	37
imag patch	-26	27
imag pile	0	20
imag regularli	39	12
imag that	-50	67
imag then	0	16
imag too	-35	34
imag under	29	-27
imag updat	-1	83
imag version	41	-11
imag we	-26	50
imag with	50	-6
imd	-6	53
imdsv1	-19	53
imdsv2	47	-14
immedi	-93	1
immut	-20	38
immut on	-23	32
import	-16	73
import $	-38	103
import again	-22	25
import certif	-11	52
import into	-24	67
import is	-12	24
import on	-23	91
import or	-1	17
import the	-15	29
improv its	40	-36
improv the	33	-32
in	11	20
in %	17	13
in 24	69	-51
in 5	-53	49
in @	20	34
in a	-3	28
in account	-16	42
in acm	-16	28
in all	5	27
in amazon	-80	6
in an	-27	23
in and	-25	52
in any	-7	25
in at	25	-23
in auto	35	-21
in aws	26	32
in az	-45	60
in batch	-53	79
in between	-9	46
in bucket	-11	19
in by	-10	22
in case	-12	67
in charg	13	-50
in china	30	-17
in clear	-12	50
in cloudtrail	36	-22
in complianc	-10	37
in contain	-36	39
in deploy	27	-26
in differ	-14	43
in ec2	-39	57
in ecr	-19	64
in etcd	-20	-1
in eu	37	-24
in everi	-1	32
in extend	-20	24
in fail	-28	62
in for	-44	46
in frankfurt	-22	26
in front	-8	41
in full	40	-6
in further	-20	28
in general	-53	0
in govern	-18	27
in hardwar	48	-45
in how	-35	20
in hybrid	35	-30
in iam	-14	38
in ireland	52	25
in it	15	71
in its	47	-13
in job	-27	49
in kms	-17	48
in lambda	-10	57
in latest	53	-36
in launch	-9	53
in log	-23	35
in mainten	52	-47
in memori	-18	37
in multi	46	-29
in my	29	-12
in name	-15	46
in no	-10	16
in on	38	-28
in one	-24	64
in order	-9	21
in organizations	-22	30
in other	-11	30
in our	-13	39
in page	37	-27
in place	7	26
in plain	11	19
in polici	-11	25
in principl	-7	69
in privat	17	-7
in prod	-19	48
in promot	-6	34
in provis	-28	53
in public	44	52
in requir	0	22
in s3	2	23
in secret	6	19
in sever	-2	20
in sourc	-24	61
in sync	20	-33
in templat	-22	58
in their	20	17
in them	7	21
in there	-4	-31
in thi	-49	-48
in those	-25	42
in three	28	-7
in through	-10	19
in tmp	-28	45
in to	52	-11
in transit	-48	-50
in two	31	-14
in us	44	-26
in use	41	-28
in version	-14	35
in what	-19	25
in whatev	44	-23
in which	33	-11
in whose	-14	45
inbound	-14	51
inbound port	-2	40
inbound rule	1	20
inbound traffic	-45	70
incid	37	12
incid respons	-61	34
includ	20	-3
includ and	53	-52
includ is	-39	46
includ model	68	-41
increas	-2	58
independ	36	-1
index	-4	38
index $	-17	94
index data	21	-8
index field	-24	24
index in	-22	70
index map	-4	23
index or	-26	29
indic	8	54
individu	2	51
infer	34	14
infer contain	-9	101
infer softwar	29	-4
influx	-10	99
inform	-12	42
infra	70	-122
infrastructur	29	-14
infrastructur $	107	32
infrastructur and	18	-5
infrastructur behind	125	-32
infrastructur devic	124	-21
infrastructur itself	36	0
infrastructur node	49	-11
infrastructur of	87	-52
infrastructur role	-34	48
infrastructur that	53	-5
infrastructur under	27	-18
ingest	12	26
ingest and	41	-28
ingress	-40	-5
ingress $	-7	73
ingress control	-26	63
inherit	83	-35
inherit control	66	-47
inherit from	-31	-43
init	-84	95
initi	-6	19
initi @	-12	27
inject	-29	56
inject are	-13	24
inject in	-27	56
input	-21	66
input and	21	-10
input check	-15	18
input valid	-9	90
ins	24	-7
ins and	29	-12
insid	41	2
insid $	-32	51
insid @	47	-14
insid a	-4	73
insid an	33	19
insid it	-53	105
insid its	31	-25
insid my	-26	33
insid of	-30	86
insid one	65	-30
insid our	18	24
insid that	-48	57
insid the	23	21
insight	-9	36
insight and	-8	45
insist	-7	35
insist on	-3	22
insist that	1	19
inspect $	-22	38
inspect and	-43	49
inspect are	-13	18
inspect engin	40	-31
inspect it	70	-62
inspect request	28	-14
inspector and	-12	16
instal	3	22
instal $	6	57
instal @	48	27
instal an	65	0
instal and	32	10
instal applic	7	26
instal are	-12	50
instal by	4	19
instal configur	-22	35
instal devic	-8	20
instal in	20	53
instal into	-19	26
instal is	-10	23
instal it	11	21
instal linux	5	77
instal minor	24	-3
instal monitor	-37	88
instal noth	56	-5
instal on	-32	74
instal one	14	-21
instal or	18	-4
instal ourselv	69	143
instal patch	-7	18
instal softwar	-7	-58
instal the	-27	-82
instal them	-32	75
instal there	-23	75
instal updat	-10	23
instal windows	2	31
instanc	11	18
instanc @	-14	43
instanc and	17	-2
instanc are	-17	37
instanc as	47	-44
instanc by	29	-24
instanc disk	3	58
instanc for	32	-22
instanc from	31	-30
instanc group	-39	46
instanc has	47	-27
instanc in	36	-12
instanc is	40	20
instanc noth	16	-13
instanc of	31	6
instanc onli	-19	31
instanc or	-22	55
instanc over	-11	40
instanc profil	-7	20
instanc role	-3	25
instanc run	18	21
instanc size	54	-3
instanc start	-38	41
instanc storag	39	-4
instanc store	23	-11
instanc that	17	12
instanc there	-35	57
instanc to	-26	42
instanc unless	-15	18
instanc with	62	-47
instanc without	44	-32
instead	-64	81
instead $	-72	67
instead of	-64	75
instruct	-30	51
instrument	-13	33
instrument the	-15	32
insur	43	8
integr	-1	30
integr authent	17	63
integr of	-44	-42
integr servic	71	-50
integr with	-3	56
intellig	45	-15
intellig tier	22	16
intent	-30	52
intent and	-8	27
interfac	-6	23
interfac client	-15	52
interfac disk	16	-13
interfac endpoint	-8	23
intermedi bucket	49	-46
intern	38	17
internet	-9	34
internet $	-16	30
internet access	-6	30
internet gatewai	1	30
internet line	-15	26
internet on	18	52
internet onli	-26	34
interpret	-14	75
interrupt	13	31
into	8	25
into $	-33	39
into @	-1	42
into acm	-10	16
into an	14	44
into aws	-14	36
into differ	-30	35
into each	36	-24
into its	63	-13
into subnet	-3	40
into the	24	7
into them	-27	47
intrud	23	1
intrud out	23	1
intrus	-53	71
intrus detect	-53	71
invalid	-18	30
inventori	-15	82
inventori and	23	-19
inventori of	-40	40
investig	-26	63
invit	-6	21
invoc	-7	32
invoc and	22	-15
invoc log	-14	38
invoc whose	-32	45
invoic	42	35
invok	21	12
invok role	-17	26
iop	-41	96
iop and	-14	20
iot	-5	41
iot on	-3	31
iot polici	-3	23
ip	1	26
ip access	1	78
ip address	15	50
ips	-21	54
ips of	-13	31
ipsec	-61	-56
iptabl	-34	40
ireland	43	21
is	2	17
is $	-89	52
is %	-2	44
is @	102	27
is a	-17	13
is account	-49	28
is ad	-2	35
is all	-15	46
is allow	0	36
is alwai	39	5
is an	33	-1
is anoth	55	-17
is anyon	-41	53
is appli	-74	-7
is ask	-15	21
is at	-7	17
is awai	46	-35
is behind	70	-38
is better	-11	65
is broken	27	-9
is built	45	-7
is cach	-38	-65
is call	-18	23
is carri	38	5
is close	-8	63
is commit	38	-25
is complianc	-89	-59
is configur	-52	-102
is connect	30	-25
is correct	-44	56
is creat	7	34
is cut	-18	19
is data	-50	28
is decid	12	24
is delet	-7	20
is deprec	5	38
is disabl	-10	19
is disconnect	-24	25
is do	-25	-59
is done	45	9
is down	87	-2
is drop	67	-9
is enabl	41	-37
is encrypt	-23	-6
is end	-58	72
is enforc	-33	55
is everyth	-21	24
is feder	3	73
is fill	-39	25
is fix	-13	43
is for	19	28
is full	-30	40
is gone	-19	48
is hand	-18	70
is handl	-26	76
is healthi	62	-53
is hipaa	-29	-34
is how	-23	106
is idl	41	-35
is in	31	53
is insid	5	36
is inspect	-9	30
is instal	-14	29
is isol	40	19
is it	1	-60
is its	49	-25
is keep	65	-55
is kept	57	-35
is left	24	-8
is load	72	-70
is log	12	60
is look	53	-26
is lost	18	5
is made	-20	31
is maintain	39	64
is make	45	-6
is manag	-10	56
is miss	-16	29
is need	-24	36
is no	46	2
is none	-37	82
is not	-6	36
is noth	80	-34
is off	-20	39
is offlin	-18	38
is old	10	58
is on	9	-27
is one	-80	79
is onli	-23	42
is open	-18	36
is out	-33	16
is over	-15	30
is part	47	-31
is patch	-36	-21
is paus	-51	-40
is plug	-27	27
is possibl	4	29
is protect	41	40
is provid	-23	11
is public	-25	71
is publicli	6	24
is publish	-5	60
is reach	-16	38
is reachabl	-2	40
is record	-26	59
is regist	24	-17
is renew	1	18
is replac	51	-18
is respons	-7	-49
is review	11	32
is right	27	-29
is run	51	-19
is secret	26	59
is secur	129	55
is sent	-23	25
is serverless	30	-23
is set	-26	40
is someth	72	-33
is start	56	-48
is stop	18	-14
is store	22	40
is stuck	-15	18
is suppos	-57	-73
is switch	-75	-6
is taken	16	-5
is that	-74	-25
is the	-7	-16
is their	-77	1
is then	-54	63
is there	-4	49
is thi	-7	32
is throttl	-35	28
is to	-15	76
is too	-19	33
is turn	15	-71
is two	-20	11
is under	52	-34
is up	-20	33
is updat	-23	49
is us	-15	21
is verifi	-12	24
is what	20	18
is who	35	6
is wholli	-6	29
is whose	76	17
is with	60	35
iscsi	-12	48
iscsi initi	-9	33
isnt	-20	15
isnt %	-47	-102
isnt @	-40	127
isnt it	16	-9
isnt the	-29	44
iso	44	9
iso 27001	10	23
isol	38	-8
isol @	72	-20
isol between	36	20
isol contain	44	-24
isol custom	31	-6
isol environ	34	-14
isol everi	-28	30
isol my	51	-10
isol of	85	-46
isol the	22	11
issu	30	0
issu and	40	-5
issu by	31	-30
issu certif	-33	80
issu public	55	-53
issu the	52	-26
it $	-22	-11
it %	39	-12
it @	-13	52
it after	-17	22
it again	21	-12
it also	39	-31
it and	-4	19
it answer	72	-55
it as	-14	28
it at	9	30
it avail	63	-16
it awai	-17	23
it back	-3	31
it belong	-13	16
it build	76	-49
it by	18	5
it came	34	-22
it can	28	-9
it cannot	21	29
it chang	-23	59
it check	-5	46
it come	-48	47
it confirm	36	-34
it connect	120	-100
it copi	94	-76
it correct	-74	8
it cover	-16	35
it creat	77	-45
it current	-12	60
it deliv	-14	19
it doe	83	-45
it down	-28	59
it enabl	-79	-65
it encrypt	-56	-93
it end	-23	67
it fail	-1	29
it fall	-49	-69
it find	-8	40
it first	-4	16
it follow	39	-27
it for	-19	17
it from	16	-7
it get	-33	32
it goe	-34	-81
it grow	22	-19
it had	-24	35
it hand	32	-10
it has	29	32
it hold	75	-35
it if	19	-16
it in	33	-18
it into	-33	38
it is	19	16
it isnt	64	-13
it issu	49	-48
it its	30	-28
it keep	25	-1
it leav	84	19
it make	59	-57
it manag	44	-39
it may	81	-74
it move	33	-31
it never	80	4
it now	23	-17
it off	20	27
it offer	34	-22
it on	17	9
it onli	-20	27
it onlin	27	-3
it onto	1	31
it or	-26	54
it our	36	-19
it ourselv	-100	-93
it out	19	30
it over	-1	-74
it own	46	-36
it pass	71	-21
it patch	68	-22
it per	-17	37
it place	23	-23
it privat	-23	30
it protect	24	12
it raiz	42	-40
it reach	-6	31
it read	-7	18
it replac	12	21
it report	-8	16
it right	39	-36
it run	-6	32
it safe	-29	52
it scale	38	-7
it scan	6	22
it serv	-23	36
it set	-16	26
it so	43	-9
it stai	33	-3
it stand	-10	31
it start	35	-13
it still	31	-72
it stop	-28	40
it store	85	-54
it support	48	4
it take	-22	40
it that	46	30
it the	-5	41
it then	-34	86
it through	-10	24
it too	-25	32
it tri	76	-67
it unless	17	-4
it up	17	-5
it updat	25	82
it us	54	-41
it usabl	-11	20
it was	-22	30
it where	-4	35
it who	-16	56
it whose	52	50
it with	0	16
it within	-9	37
it without	-14	43
it work	3	22
it would	-19	34
it yes	-38	45
it yourself	-5	38
item	4	29
item $	-5	58
its %	2	-51
its @	5	31
its a	115	10
its ai	27	-24
its ami	57	5
its api	18	-3
its audit	19	35
its author	64	-43
its autom	-25	32
its avail	73	-55
its cach	40	-36
its certif	-3	19
its classif	-13	26
its complianc	76	6
its compon	18	3
its consol	60	-44
its custom	-8	18
its default	16	-10
its depend	35	-13
its disk	-26	31
its dns	44	-31
its encrypt	-74	48
its end	3	-27
its endpoint	55	-11
its facil	34	9
its guest	12	53
its guid	92	-39
its health	56	-54
its host	47	-41
its hypervisor	40	-24
its imag	-24	42
its instanc	-14	26
its job	-20	52
its kei	-18	21
its kernel	8	24
its key	30	6
its librari	2	36
its limit	-19	24
its locat	33	-13
its machin	64	-26
its manag	-64	110
its modul	56	-48
its network	32	-13
its node	25	-1
its oper	17	-4
its own	22	-2
its paramet	-16	24
its part	73	-33
its password	-54	66
its patch	48	-2
its peopl	-62	-44
its platform	-55	66
its polici	-15	29
its port	28	-16
its protect	-4	26
its quota	44	-34
its record	19	-9
its recoveri	61	-31
its region	26	-8
its releas	-24	40
its result	-15	47
its right	-14	22
its role	19	-1
its router	50	-32
its rule	-12	51
its runtim	-22	36
its schedul	30	16
its secur	-10	16
its server	-28	92
its set	-20	50
its size	-43	75
its softwar	-98	20
its standard	56	-46
its standbi	60	-43
its storag	48	-17
its stream	-11	35
its support	-42	54
its technician	68	-58
its time	-2	57
its topic	-15	18
its track	40	-27
its updat	54	74
its version	-23	32
its volum	-22	38
its web	34	-28
its zone	32	-31
itself	22	3
itself $	-14	-35
itself %	-39	36
itself after	54	-41
itself am	-22	45
itself and	25	-11
itself are	-96	100
itself avail	18	-8
itself in	56	-24
itself is	40	46
itself keep	31	-29
itself no	-26	31
itself onli	-15	18
itself or	-7	-83
itself run	-1	29
itself so	-62	63
itself the	34	-25
itself up	53	-39
itself when	47	-31
itself where	40	-35
itself while	29	-25
itself who	68	-1
itself with	19	-9
itself without	16	-7
januari	-20	42
januari who	-12	49
jar	-13	47
jar $	-18	33
jar and	-6	30
java	-2	74
java librari	-29	33
jdbc	-2	113
jira	-40	77
jms	-38	62
jms client	-38	62
job	9	18
job $	-8	17
job @	-16	30
job are	-43	-38
job code	-8	97
job definit	-27	42
job for	32	22
job has	-18	32
job imag	-10	143
job in	-28	119
job is	-16	-101
job of	35	-19
job or	-74	-95
job queue	64	-11
job role	-5	22
job run	26	15
job runtim	-8	19
job schedul	178	-12
job script	1	77
job stai	-16	27
job that	34	5
job to	39	49
job wait	62	-27
join	-9	41
join of	-13	84
join the	23	2
join to	-3	48
joint	35	74
joint duti	-7	61
joint respons	61	55
js	11	38
js runtim	47	-42
js version	22	29
json	-17	36
judg	-19	71
judg and	2	19
juli	-12	29
juli 2026	-8	28
june	-3	31
june 2025	-17	37
june 2026	-16	35
just	22	-14
just do	-16	10
just happen	-16	17
just the	34	28
jvm	117	-5
jwt	-12	59
jwt author	-1	26
k	-14	37
k and	-14	37
karpent	41	25
karpent on	-42	47
karpent the	16	-16
kb	-16	70
kbs	150	42
keep %	-30	36
keep 1	85	-66
keep @	32	4
keep an	-47	80
keep and	0	16
keep answer	73	-7
keep api	-28	26
keep applic	29	1
keep at	-1	17
keep avail	62	8
keep backup	-27	51
keep both	-21	51
keep client	-24	40
keep copi	-31	52
keep current	-17	20
keep custom	38	-4
keep data	57	21
keep definit	-11	20
keep delet	-23	26
keep driver	-16	22
keep earlier	-6	26
keep enough	24	7
keep etcd	-102	107
keep everyth	-25	50
keep fail	1	50
keep for	-42	52
keep host	36	-33
keep in	-28	35
keep instanc	37	0
keep intrud	23	1
keep it	29	8
keep log	17	13
keep manifest	-6	17
keep messag	4	48
keep no	-44	103
keep node	0	79
keep none	-45	53
keep noth	-39	58
keep onli	-69	84
keep other	67	22
keep out	-17	24
keep peopl	-49	52
keep person	-11	18
keep polici	-14	16
keep result	-4	17
keep run	2	51
keep sensit	-3	24
keep serv	82	-28
keep sourc	-19	32
keep state	-27	48
keep task	-42	63
keep tenant	16	3
keep that	8	49
keep the	36	6
keep their	60	-5
keep third	38	35
keep three	42	-7
keep trail	-21	58
keep up	77	-49
keep what	-44	91
keep work	-61	70
keepal	-47	53
kei	-2	27
kei $	-62	-64
kei @	-8	36
kei and	-12	21
kei are	-31	66
kei by	-6	21
kei for	-4	29
kei from	56	18
kei if	9	58
kei in	-8	52
kei is	20	64
kei live	-5	32
kei of	24	-4
kei on	8	97
kei that	41	-25
kei unless	31	-21
kei who	-47	12
kei with	61	-21
kept	31	6
kept $	-11	103
kept aliv	25	-18
kept and	21	10
kept as	34	-18
kept by	42	-31
kept for	-35	50
kept from	-40	83
kept in	-26	0
kept is	105	-72
kept longer	-9	26
kept run	129	-65
kept up	80	-21
kerbero	13	27
kerbero ldap	58	-48
kernel	30	-18
kernel $	93	-2
kernel and	-37	46
kernel are	-22	39
kernel cve	-12	23
kernel fix	9	-54
kernel in	134	4
kernel network	16	-13
kernel of	-3	44
kernel patch	-26	135
kernel updat	1	60
kernel upgrad	-34	42
key	9	19
key $	-47	82
key @	-9	54
key and	-13	30
key are	81	-65
key at	-19	40
key befor	-16	33
key by	89	-61
key cannot	-32	73
key choic	-46	139
key for	-18	26
key if	-19	24
key in	-6	48
key is	97	-24
key it	56	-37
key keep	-47	77
key manag	-31	34
key materi	29	0
key of	25	-11
key on	-14	38
key or	-22	45
key pair	-15	24
key polici	-13	67
key rotat	3	95
key sign	-27	95
key that	25	-10
key the	-14	16
key type	-15	27
key unless	43	-29
key when	-22	43
key with	-28	36
kick	-9	18
kick it	-20	20
kill	-27	64
kill the	3	29
kind	0	120
kind are	-32	70
kms	19	2
kms and	19	0
kms encrypt	-31	46
kms where	-21	32
knob	-9	56
knob $	2	28
knob is	-14	55
know	26	2
know the	-10	19
know which	38	28
knowledg	-8	17
knowledg base	-9	19
known	20	22
known address	-27	42
known cve	-17	67
known vulner	54	-48
kube	16	-16
kube proxi	16	-16
kubelet	32	22
kubelet $	-29	134
kubelet @	-55	80
kubelet and	89	-45
kubelet on	29	1
kubernetes	26	18
kubernetes api	-17	50
kubernetes version	-2	81
kvm	-11	32
kyverno	-11	71
label	11	51
label and	0	19
label of	-43	72
label that	53	-36
lack	-24	37
lack a	-25	34
lag	-20	61
lag and	-12	18
lag behind	-17	52
lai	15	24
lake	-18	38
lake format	-14	26
lambda	-9	30
lambda and	18	-5
lambda edg	-28	34
lambda trigger	0	26
lan	-17	43
land	29	3
land in	26	-3
land where	58	-33
land with	44	-15
land zone	-44	58
languag	-11	32
languag @	-19	25
languag model	19	-10
languag runtim	17	-22
laptop	-6	99
larg	25	10
larg @	11	26
larger	-23	47
larger chang	-19	26
larger node	-9	44
larger one	-17	44
last	17	33
last 90	53	-45
last longer	58	-38
last month	92	15
last one	96	23
last writer	-24	37
late	29	-25
latenc	-1	89
latenc alarm	-9	19
latenc and	-1	29
later	4	19
later and	-23	28
later on	17	-10
latest	17	9
latest 14	43	-41
latest 50	14	33
latest after	27	-20
latest alwai	53	-36
latest ami	73	-55
latest and	-19	19
latest imag	-43	86
latest is	54	-42
latest patch	62	-35
latest seven	-33	42
latest version	-29	60
latter	-79	-45
latter $	-80	-45
launch $	-39	97
launch @	47	-22
launch and	66	-11
launch anoth	55	-50
launch from	27	48
launch in	26	-70
launch new	-2	33
launch scale	47	-35
launch set	-12	42
launch templat	-6	31
law	18	87
law and	12	62
law demand	26	53
law that	10	26
layer	36	5
layer $	23	6
layer 7	-45	38
layer and	-9	38
layer are	-22	43
layer includ	28	-27
layer of	-13	17
layer under	11	-71
layer we	-25	48
layer with	-25	49
ldap	24	23
ldap on	41	16
ldap work	-33	37
lead	-45	54
lead back	-43	52
leader	60	-40
leader node	56	-41
leaf	3	21
leak	-4	53
leak $	-5	45
leak access	-10	16
leak in	-3	33
learn	-22	36
least 7	23	-21
least and	3	16
least everi	9	23
least onc	41	2
least one	5	35
least privileg	-11	49
least two	-14	16
leav a	16	-10
leav public	-1	27
leav that	-16	28
leav the	-10	47
leav those	-41	76
leav who	-15	35
leaver	-15	46
leaver still	-14	35
ledger	-24	47
left	-15	20
left $	-51	27
left alon	-45	48
left and	28	-22
left behind	-22	25
left for	42	-18
left in	39	-4
left the	-18	39
left to	-56	-56
left who	25	-19
leftov	-11	25
leftov of	-11	25
leg	-15	30
legaci	-13	21
legal	-7	66
legal hold	-20	101
len	-21	60
length	-12	53
length and	-2	32
less than	57	-40
let	-4	20
let @	-14	29
let a	38	-31
let client	-12	23
let dev	-7	16
let everi	-9	20
let everyth	-11	19
let in	-14	42
let its	23	-16
let no	58	-57
let nobodi	22	34
let other	-6	28
letter	-17	36
letter queue	-24	44
level	9	42
level $	42	-24
level 1	-5	39
level metric	-15	18
level permiss	-7	18
level read	-4	18
level secur	-5	18
lever	-2	21
li	1	32
li in	21	15
li on	-13	31
li under	-8	23
liabil	-39	106
liabl	-8	22
lib	-25	95
librari	-7	42
librari and	-2	22
librari are	-8	40
librari in	7	29
librari insid	40	-27
librari is	-14	34
librari of	-15	40
librari that	-27	27
licens	-17	53
licens and	11	22
licens are	-9	28
licens for	-19	68
licens in	37	-29
licens includ	103	-75
licens of	-10	56
licens on	-4	69
licens patch	-88	-115
licens the	62	-28
licens to	-1	16
licens we	-4	18
lie	36	8
lie in	-54	100
life $	48	14
life are	-12	27
life cycl	36	-3
life of	60	-22
life on	-51	34
lifecycl	71	-4
lifecycl $	162	69
lifecycl control	-3	26
lifecycl hook	-8	18
lifecycl manag	-13	17
lifecycl polici	-13	66
lifecycl rule	23	-15
lifetim	48	-28
lift	-35	-23
lift a	39	-38
lightsail	-32	63
like	25	40
like @	1	50
like are	25	-17
like aws	62	19
like that	-5	76
like the	-7	85
limit	4	22
limit $	-34	-41
limit @	-24	45
limit and	-15	34
limit by	27	-24
limit for	8	26
limit if	45	-23
limit in	-22	26
limit of	33	-5
limit on	-20	38
limit or	-6	22
limit that	21	-15
limit the	-24	48
limit time	70	-56
line	-6	49
link	6	34
link are	-9	18
link between	37	36
link domain	26	-14
link for	-18	47
linux $	36	-39
linux 2023	70	37
linux @	-48	77
linux ami	78	3
linux and	16	-15
linux below	-80	58
linux beneath	37	-86
linux capabl	-13	46
linux insid	80	-59
linux of	39	-19
linux patch	-59	-79
linux secur	5	77
linux server	-25	41
linux under	10	61
linux underneath	-155	-62
list	-1	23
list $	6	24
list and	-16	28
list are	-31	59
list as	-43	59
list at	46	-25
list by	44	-29
list in	-19	28
list of	38	-9
list the	40	-32
listen	15	24
listen $	-6	125
listen @	-8	19
listen to	-22	33
live	10	26
live $	-23	54
live in	-9	43
live is	84	-82
live migrat	61	-20
live on	53	1
load	13	21
load $	9	77
load @	-19	50
load and	-10	21
load data	-25	113
load dock	33	-6
load grow	-17	20
load of	33	-10
load with	-6	22
local	20	58
local admin	-15	30
local administr	-16	27
local consol	-18	22
local disk	-11	30
local network	-17	19
local user	1	35
locat	19	-5
locat $	98	-42
locat of	54	-22
lock	18	32
lock in	-11	49
lock it	-38	71
lock on	-13	17
log	-3	21
log $	4	126
log @	-2	-58
log agent	-42	47
log are	-7	21
log backup	21	2
log bucket	19	-16
log collect	-12	22
log data	32	-3
log deliveri	-38	43
log destin	-21	60
log do	-70	-41
log driver	-18	70
log everi	-10	26
log file	40	-33
log for	-15	34
log from	16	20
log go	-28	56
log have	-5	55
log in	41	-7
log includ	-6	37
log is	-13	31
log it	-6	32
log level	-21	46
log lie	58	-38
log longer	-11	52
log manag	-4	35
log metric	-4	24
log of	-20	49
log off	-9	50
log on	-22	-29
log onli	-14	22
log oper	2	73
log over	26	-20
log paramet	7	18
log retent	41	148
log router	-18	30
log so	-15	40
log sourc	-49	61
log stai	-18	28
log that	33	-3
log the	88	-6
log then	-56	51
log to	16	0
log type	-40	59
log up	5	22
log were	-8	28
log what	-15	34
log where	25	-23
log while	22	-20
log4j	-5	52
log4j in	1	49
log4shell	-25	50
log4shell in	-25	50
logic	19	22
login	-15	72
login $	6	72
login in	-13	67
login node	-27	55
login on	5	16
login our	-1	22
login page	-42	38
login to	66	-13
long	7	23
long @	-23	26
long a	-33	53
long as	43	-37
long backup	109	0
long daili	34	19
long it	-15	16
long record	-27	48
long run	-48	56
long term	21	67
long thei	49	-38
longer	1	32
longer and	-20	24
longer exist	-28	46
longer keep	-16	37
longer meet	46	-45
longer need	-24	29
longer retent	-1	16
longer support	-14	17
longer than	-22	93
look	19	4
look after	23	-53
look at	18	32
look for	-31	82
look into	46	-13
loop	-7	68
loop $	-11	71
loosen	-14	61
lose	-12	51
lose data	-4	24
lose it	-11	46
lose the	-44	100
loss	-16	32
loss of	-13	25
lost	7	16
lost it	-21	25
lost its	-12	24
lost one	31	-21
lost our	-22	34
lost task	-12	26
low	-13	48
lower	0	32
lower the	25	-1
lowest	88	-30
lowest tls	88	-30
luk	-9	25
lustr	-8	33
lustr and	38	-24
lustr scratch	-6	21
m	22	116
m i	-7	35
mac	99	-25
machin	32	-12
machin $	64	-7
machin @	-19	26
machin and	17	-8
machin are	3	53
machin below	49	-42
machin in	24	-14
machin is	38	51
machin itself	-48	53
machin of	74	-37
machin on	30	-8
machin pool	-46	26
machin that	52	-22
machin who	-56	-51
machineri	23	-14
maci	-16	24
made	26	17
made and	25	-23
made by	63	13
made from	-19	27
made in	19	10
made it	-26	42
made public	-26	86
made with	29	-21
mail	0	33
mail address	-13	29
mail and	65	-51
mail health	0	17
mail in	53	-44
mail server	18	-10
mail that	-38	70
mail through	-2	20
main	-8	17
maintain	34	-8
maintain %	-41	22
maintain and	21	8
maintain by	55	18
maintain it	-32	-111
maintain its	53	-27
maintain that	-41	9
maintain the	39	-6
mainten	26	7
mainten $	-27	-85
mainten @	-8	52
mainten action	-16	-68
mainten is	-15	58
mainten mode	-35	39
mainten notic	27	-23
mainten of	62	-23
mainten off	-3	18
mainten on	39	-12
mainten window	23	22
mainten windows	26	37
major	16	43
major upgrad	-7	59
major version	23	42
make	0	38
make %	-22	41
make @	-22	31
make a	21	32
make an	39	23
make and	37	-13
make client	-12	57
make it	14	16
make new	-11	21
make no	-12	41
make one	42	-37
make recoveri	71	-61
make them	12	65
malici	-16	44
man	82	-1
manag $	9	72
manag %	-75	-103
manag @	-27	33
manag a	43	27
manag access	-21	24
manag and	27	-12
manag anti	-16	18
manag ask	-6	19
manag by	-39	64
manag call	51	-15
manag certif	62	7
manag databas	-42	-31
manag endpoint	-19	68
manag environ	35	-28
manag event	47	-13
manag imag	24	11
manag in	-25	83
manag instanc	0	19
manag kei	19	43
manag kms	18	2
manag node	-24	58
manag of	48	37
manag on	40	-24
manag one	-2	19
manag or	-11	22
manag patch	104	-78
manag permiss	50	-47
manag platform	-4	41
manag python	24	-31
manag queri	35	-11
manag result	-38	70
manag rule	52	-141
manag runtim	10	26
manag scale	20	-16
manag secur	63	48
manag servic	-85	-41
manag share	-27	-55
manag so	-16	36
manag storag	-25	39
manag the	24	24
manag them	-25	61
manag type	47	-46
manag updat	-4	74
manag user	-4	53
manag what	18	-10
mandatori	7	38
mandatori @	-14	76
mandatori on	121	-89
mandatori secur	-37	81
mani	35	-2
mani @	50	17
mani connect	34	-28
mani dai	-24	52
manifest	-11	41
manifest and	-13	19
manifest of	-4	22
mantrap	105	-12
manual	-15	26
manual approv	-3	25
manual evid	-8	33
manual on	35	20
manual snapshot	4	30
map	-2	47
map $	-11	102
map and	-10	26
map wrong	-3	48
march	-5	36
mark	-10	20
mark a	-24	33
market	-34	64
market want	-5	20
marketplac	1	109
mask	-8	54
mask person	14	44
master	-36	-40
master password	-39	-57
match	21	3
match after	-14	24
matchmak	75	-27
materi	9	20
materi in	-11	28
materi is	-112	143
materi of	3	22
matrix	-24	-62
matter	48	9
matter elsewher	-4	46
max	22	30
max @	8	53
max concurr	-19	32
max connect	-6	17
max of	-6	34
max size	-6	60
max vcpu	-32	77
maximum	-3	19
maximum are	72	-55
maximum capac	-27	43
may	2	24
may also	23	-15
may be	-8	24
may call	-20	64
may delet	68	-62
may do	-19	39
may have	-20	55
may issu	-13	60
may leav	46	-41
may merg	9	30
may open	22	-12
may publish	-35	57
may pull	-21	22
may read	-11	31
may run	-12	50
may send	-11	45
may set	22	-18
may store	34	-23
may take	28	-27
may use	24	0
mb	-9	30
mcp	-16	28
mcp server	-16	28
me	-13	-35
me $	-97	-74
me %	-19	27
me do	-33	-102
me is	-19	17
me or	-27	42
me that	33	-20
me the	-8	59
me to	42	19
me yes	-6	93
mean	34	-4
mean $	40	-64
mean @	-60	98
mean one	19	-11
mean the	-148	-12
mean who	-27	22
mean whose	128	-5
meant	8	28
meant @	50	-16
meant the	-13	71
meant to	-34	57
meanwhil	33	18
meanwhil and	25	-5
measur	-29	78
media	75	-22
media sanit	45	2
medium	-3	28
medium @	-3	28
meet	-86	-98
meltdown	30	0
member	-7	31
member account	-14	19
member and	0	23
member of	-16	45
memori	17	30
memori $	65	-23
memori and	0	21
memori limit	-30	53
memori of	54	-33
memori or	49	-34
memori set	-45	73
memori store	-21	35
memori with	16	-13
mend	-5	43
mend it	-24	43
mend onli	-38	55
mend the	59	47
merg	-17	44
merg $	-8	25
merg in	4	37
mesh	4	68
mesh $	-10	17
mess	-19	28
messag	30	14
messag between	28	-23
messag bodi	-27	37
messag broker	49	-43
messag in	52	-50
messag is	-28	38
messag on	28	-13
messag over	58	38
messag redund	31	-23
messag sent	-17	31
messag that	-29	34
messag when	48	-37
met	-10	22
met $	-14	18
metadata	24	22
metadata and	18	-18
metadata databas	89	-23
metadata in	-41	41
metadata is	-20	37
metadata of	58	-47
metadata on	-1	22
metadata servic	-20	20
metal	33	2
method	4	56
metric	28	-10
metric and	26	-8
metric in	82	-55
metric of	31	-15
metric to	37	-10
mfa	-2	61
mfa delet	1	41
mfa devic	-16	43
mfa kei	-5	22
mfa on	27	61
micro	11	35
microcod	47	59
microcod firmwar	-24	44
microsoft	19	17
microvm	55	-7
microvm can	-40	55
microvm of	41	-36
midnight	64	-15
migrat	0	38
migrat for	-13	44
migrat of	59	-11
migrat to	-10	41
million	46	-26
million of	46	-26
min	-26	63
min 1	-17	44
min and	-7	29
mind	-12	49
mine	-43	53
minimum	-16	41
minimum and	-4	16
minimum tls	-25	40
minor	25	30
minor and	20	-8
minor engin	-8	-110
minor on	57	-8
minor releas	-52	85
minor upgrad	-2	46
minor version	-24	-67
minut	9	17
minut and	-10	28
minut at	-6	16
minut of	24	1
minut window	-6	24
mirror	-16	26
misconfigur	5	73
mismatch	-14	63
mismatch in	-8	34
miss	-19	51
miss $	-13	43
miss @	-3	23
miss and	-19	33
miss in	-2	50
miss on	-19	64
miss so	15	41
miss the	-18	46
mistak	-13	48
mistak $	-3	38
mistak @	-7	18
mitig	48	12
mix	-106	-73
ml	17	22
ml team	21	-18
mmdsv2	-16	50
mobil	10	27
mobil push	21	24
mode	21	6
mode $	48	-3
mode @	55	-39
mode and	-7	22
mode do	19	61
mode for	-8	17
mode is	-23	30
mode it	-11	19
mode of	-25	54
mode or	-27	36
mode so	-47	13
mode that	26	-19
mode the	43	-34
mode who	68	-39
model $	-110	-57
model and	6	18
model answer	-14	32
model fresh	54	-39
model in	54	29
model is	2	68
model on	-21	26
model provid	69	-54
model put	12	81
model run	66	-45
model that	-12	53
model who	-24	79
model with	26	6
modifi the	-13	18
modul	5	20
modul and	-5	16
modul are	-3	36
modul audit	60	-52
modul of	25	-17
modul that	-21	28
moment	0	26
mondai	28	15
monei	-37	54
monitor @	3	16
monitor node	52	-13
monitor of	24	-16
monitor the	85	-12
month	-2	-46
month $	15	-57
month and	-34	85
month at	20	-10
month by	-33	-51
month old	-4	20
month the	30	-24
month who	-70	-65
monthli rollup	24	-8
more $	-30	75
more and	53	-40
more in	45	-32
more load	-11	43
more than	-21	33
more up	-12	20
morn	65	-11
most	-3	18
most 60	-12	17
mount	-50	86
mount @	-82	71
move	5	19
move $	-15	42
move %	-18	39
move @	55	-63
move a	-5	30
move all	41	-33
move an	-28	38
move environ	-5	57
move is	-37	116
move it	-10	17
move off	0	56
move on	-16	26
move partit	16	4
move the	0	48
move to	23	2
move traffic	-46	62
move us	-87	1
mtl	-5	122
mtl between	-4	123
much	-14	49
much $	-12	49
multi	12	21
multi factor	3	41
multi node	63	-41
must	-3	24
must appli	-33	31
must be	-24	49
must configur	-35	40
must creat	-26	29
must defin	-16	44
must do	-63	73
must enabl	4	20
must instal	-24	51
must keep	-17	39
must last	50	6
must not	-16	27
must patch	89	-39
must renew	-4	72
must surviv	-22	33
must the	80	1
must to	-19	32
must write	-23	40
mutual	-13	23
mutual tls	-14	23
my	29	-5
my @	47	3
my applic	-15	31
my auditor	30	-46
my boss	-20	27
my colleagu	-24	39
my data	-58	-56
my head	53	36
my own	-46	-20
my team	-17	29
myself	-24	31
myself $	-24	32
mysql	-1	31
n	-6	57
n 1	-10	16
nacl	20	164
nah	45	39
nah i	56	10
name a	26	-11
name has	-31	93
name in	-55	91
name it	16	16
name no	-23	36
name of	-15	39
name server	84	-42
name that	-21	26
name who	-4	72
namespac	6	38
namespac $	-26	62
namespac and	-14	22
namespac on	-32	85
namespac quota	-23	57
namespac with	78	-41
narrow	0	34
narrow it	-12	36
narrow scope	-16	26
narrow the	30	-8
narrow them	-3	37
nas	-32	65
nasti	-13	29
nat	-7	30
nat gatewai	-2	19
nativ	62	-31
nearli	16	34
nearli full	-15	56
necessari	58	-23
neck	-20	43
need	11	25
need $	-37	56
need @	22	5
need a	26	-73
need an	-47	19
need and	-11	18
need control	-8	23
need for	-28	68
need in	-34	53
need it	-15	25
need more	26	0
need no	9	55
need none	-46	104
need on	56	1
need one	-19	26
need the	-19	24
need there	82	-23
need to	65	-27
neighbor	22	-22
neighbor on	27	-26
neither	16	24
neither refus	-6	50
neither see	-13	38
neither the	54	-22
net	-27	76
network	19	8
network $	103	-24
network access	-12	64
network acl	-7	44
network and	3	45
network between	19	-9
network cabl	61	-32
network can	-32	48
network cidr	1	25
network connect	-59	57
network devic	132	-65
network encrypt	64	-39
network firewal	-26	19
network hardwar	49	-21
network in	-17	39
network interfac	3	19
network into	-22	88
network is	-32	51
network isol	-5	45
network let	20	-14
network member	34	0
network of	-54	83
network on	-34	45
network polici	-25	52
network servic	39	-12
network switch	65	-25
network that	84	1
network traffic	0	16
network under	48	-27
network up	56	-37
never	10	17
never be	-13	63
never beyond	-34	55
never chang	64	-18
never come	-30	46
never configur	-4	22
never delet	89	-64
never doe	-30	116
never expir	-4	47
never have	-16	18
never log	68	-35
never patch	-5	59
never put	38	-29
never see	141	-39
never show	47	-44
never the	-97	107
new account	-35	56
new ami	-78	52
new build	-22	30
new cluster	0	-37
new custom	-13	34
new cve	21	-19
new deploy	52	-49
new firmwar	4	31
new fleet	-19	20
new imag	-24	30
new job	55	-28
new key	-15	21
new minor	77	-29
new object	18	-114
new on	-24	76
new one	30	11
new platform	40	-4
new primari	59	-50
new queue	55	-25
new region	-10	37
new releas	41	-21
new revis	-66	73
new server	26	58
new signatur	64	-52
new type	-20	35
new version	-16	-32
newer	8	22
newer @	-23	28
newer ami	-37	59
newer imag	-49	75
newer one	49	12
newer platform	-19	20
newer releas	-34	50
newer version	-16	27
newest	17	18
newli	21	-2
newslett	-19	22
next	-1	-16
next js	-28	41
next one	-14	16
next week	-4	40
nfs	0	32
nfs export	2	34
nginx	-7	21
night	4	-19
night $	-74	3
night and	41	-25
night in	-30	89
nine	36	-16
nine of	26	-11
nist	35	-22
nitro	130	61
nitro card	18	-9
nitro hypervisor	78	-4
nitro secur	-48	61
no	10	26
no $	31	30
no @	25	-68
no access	88	-65
no action	-32	-92
no agent	113	-89
no archiv	90	-34
no automat	-29	58
no backup	-40	99
no broker	55	-31
no certif	-57	112
no charg	17	-15
no consol	-27	70
no contain	0	79
no copi	-26	66
no custom	36	-31
no data	-33	72
no effect	-8	22
no endpoint	-43	120
no failov	66	-56
no histori	-14	22
no i	-51	77
no imag	-64	90
no infrastructur	64	-28
no instanc	51	-41
no kernel	34	-29
no key	8	19
no log	-32	56
no login	122	-59
no longer	-17	26
no machin	62	-23
no manag	-69	103
no matter	-44	72
no multi	18	8
no network	-22	56
no new	-10	27
no node	90	-60
no one	21	-18
no oper	55	-29
no other	91	-39
no paramet	-26	47
no password	0	16
no patch	-18	25
no public	-30	56
no redund	-8	54
no secret	-9	48
no set	43	21
no shell	47	-11
no snapshot	-38	65
no ssh	51	-40
no standbi	-2	35
no such	-47	55
no updat	23	-8
no user	-39	59
no version	106	-59
no way	13	40
no window	96	-64
no zone	51	-33
nobodi	19	24
nobodi ad	-32	103
nobodi can	49	-13
nobodi click	-19	41
nobodi delet	-16	28
nobodi els	41	-34
nobodi has	58	-15
nobodi log	85	-36
nobodi look	27	-22
nobodi notic	-41	48
nobodi opt	-32	49
nobodi rotat	-1	119
nobodi tamper	45	-27
nobodi us	-20	58
node $	-17	-34
node %	35	33
node 14	-24	32
node 16	7	87
node @	35	95
node ami	-15	177
node and	18	17
node are	29	10
node base	-57	-12
node behind	26	-8
node but	59	-15
node by	59	-23
node class	-8	21
node count	-10	123
node di	47	-7
node encrypt	-28	38
node expir	-23	34
node fail	49	2
node for	27	66
node get	16	-36
node group	0	33
node imag	-10	27
node in	4	-80
node instanc	-6	23
node is	55	2
node js	45	-36
node kernel	-17	101
node modul	-23	51
node on	-129	117
node onli	-47	59
node or	31	-18
node os	-24	-46
node patch	-135	-7
node pool	39	-11
node recoveri	18	-15
node role	-10	18
node share	81	-37
node stand	-45	91
node that	50	1
node under	37	-4
node upgrad	-85	-66
node we	-6	28
node when	-34	-151
node who	-198	-134
node with	22	-12
node yourself	-9	26
node18	-29	25
node18 @	-29	25
nodeadm	3	73
nodejs16	2	31
nodepool	-6	34
nodetool	49	-42
nodetool repair	49	-42
non	23	-4
non compliant	0	18
non extract	60	-48
noncompli	-14	51
none	19	33
none @	41	7
none and	-21	25
none for	49	-26
none is	22	10
none of	50	-9
none to	93	-77
nonsens	34	-32
noon	24	26
nor	24	4
nor date	-6	50
nor the	54	-25
normal	34	90
normal $	-16	-7
normal @	21	112
not	7	23
not $	24	-26
not %	7	-74
not @	18	65
not a	-29	34
not among	76	-68
not and	-17	18
not appli	-38	102
not as	-16	28
not ask	39	-2
not avail	-30	106
not back	11	45
not by	47	-38
not chang	-24	43
not come	-46	63
not compli	66	-60
not cover	-11	54
not delet	-29	70
not depend	25	-22
not do	-20	57
not encrypt	28	1
not exist	24	20
not for	53	-24
not grow	-28	84
not guard	49	-43
not have	49	44
not in	80	-36
not instal	-24	67
not leav	-15	24
not lose	-2	17
not move	47	-42
not need	32	6
not on	51	4
not our	25	-8
not outliv	38	-13
not patch	-37	21
not pin	-19	32
not possibl	41	-4
not reach	-28	39
not read	79	-45
not record	-13	59
not replac	-62	86
not restor	-33	68
not run	-8	19
not scale	-66	108
not see	-13	61
not start	6	18
not support	27	22
not test	53	-45
not the	-98	-47
not touch	-10	54
not trust	-43	48
not undo	-43	65
not updat	39	-11
not upgrad	91	-1
not us	-11	52
not use	28	-27
not work	6	35
noth	8	43
noth $	27	-30
noth by	-40	97
noth can	55	-47
noth els	-25	49
noth for	56	-24
noth in	-10	25
noth insid	-35	66
noth is	-27	65
noth keep	-50	56
noth of	37	35
noth on	59	-21
noth reach	-4	35
noth retir	-28	78
noth scale	-37	109
noth that	43	-7
noth to	8	29
noth upgrad	-22	59
notic	20	14
notic about	-3	60
notic and	45	-25
notic by	96	-78
notic in	-42	-67
notic it	-5	123
notic that	37	-36
notif	-21	67
notif $	43	11
notifi	74	-41
novemb	-24	39
now $	55	-26
now its	-45	59
now nobodi	-24	23
nowher	-33	44
npm	-8	63
npm packag	2	47
nsx	-3	58
nsx firewal	0	18
nsx manag	-9	19
ntf	-6	16
ntf and	-11	21
nucleu	-7	26
number	0	26
number $	2	69
number and	-12	24
number in	-22	40
number instanc	-39	43
number or	30	-7
nvidia	-16	26
nvidia driver	-16	26
nvme @	-34	52
nvme driver	-13	21
nvme in	67	-43
o	-46	55
o %	-20	39
o tls	-45	53
oauth	-17	47
obfusc	-6	29
object	31	20
object $	70	-33
object and	-13	35
object are	-37	120
object from	-12	42
object in	25	32
object lock	-16	20
object of	-18	62
object onli	-28	84
object to	-7	47
object who	14	-46
observ	-14	56
obtain	35	-20
obtain the	35	-25
oci	3	19
oci consol	-21	65
oci or	-26	20
ocr	52	-44
ocr model	52	-44
ocsp	42	-6
ocsp respond	52	-4
octob	-45	-5
odd	-51	32
of $	-26	40
of %	-67	27
of 0	-10	17
of 1	37	-19
of @	30	4
of a	-37	-24
of all	-7	24
of amazon	79	-60
of an	-3	28
of anoth	20	21
of api	21	41
of applic	53	-53
of at	-32	44
of aws	75	8
of backup	51	19
of block	45	23
of both	54	17
of build	62	-1
of call	29	-9
of certif	96	-91
of chang	32	-22
of cluster	67	-35
of comput	4	49
of connect	30	-20
of contain	-9	25
of control	-57	-18
of cve	-22	38
of data	44	-19
of date	-80	-1
of devic	-70	87
of differ	90	-59
of direct	23	-6
of durabl	26	-11
of each	11	17
of ebs	58	-46
of encrypt	24	-7
of ephemer	-39	58
of event	-21	33
of everi	40	-20
of ex	-19	32
of file	-34	12
of hole	-15	19
of host	-12	16
of imag	-28	37
of infrastructur	129	-23
of it	-67	-22
of its	26	-5
of job	-14	25
of key	-49	60
of last	51	-42
of link	26	-14
of linux	-72	101
of local	0	27
of log	-12	22
of machin	-49	63
of manag	-23	32
of member	-32	57
of memori	0	67
of messag	-37	54
of my	49	64
of new	-57	-88
of node	3	39
of object	16	10
of old	0	26
of one	-5	24
of oper	41	66
of other	45	-25
of our	-3	47
of partner	-22	36
of password	109	-12
of persist	19	-12
of person	-61	-71
of physic	36	-17
of pod	-32	58
of point	-62	55
of power	59	-50
of presenc	65	-14
of queri	55	-11
of queue	13	56
of reach	36	-22
of record	-50	-22
of recoveri	-27	53
of request	36	41
of resourc	-13	65
of row	-21	36
of run	56	-30
of runtim	47	-8
of s3	44	-16
of salesforc	-10	58
of secret	19	10
of secur	28	-33
of server	107	-21
of servic	17	78
of sever	-2	16
of someon	-9	23
of sourc	35	-7
of staff	-98	-33
of standard	-18	49
of storag	37	-3
of support	-35	62
of task	46	-40
of that	-9	-63
of the	35	20
of their	26	12
of them	43	-27
of these	-30	37
of thi	-47	-56
of those	100	-42
of topic	-21	60
of traffic	-8	38
of two	-4	29
of up	-26	41
of us	-149	-162
of vcpu	31	-15
of version	42	-32
of volum	-16	22
of vulner	-8	21
of what	-37	-11
of who	-13	29
of whom	40	-31
of windows	-41	52
of worker	-22	48
of workflow	11	53
off	-1	29
off $	-61	29
off %	3	59
off @	-25	59
off a	17	7
off again	-38	59
off and	39	-21
off befor	-7	38
off by	-12	38
off for	-20	31
off in	-30	56
off on	-25	42
off the	18	48
off until	-8	22
off who	-50	51
off whose	-10	51
offer	45	-1
offer @	35	-32
offer and	41	-35
offer http	78	-34
offer it	-37	69
offer the	60	50
offer them	-53	94
offer tls	43	-23
offic	-51	52
offic to	-73	-11
offic want	-12	17
offlin	-21	36
offset	-30	39
often	-9	55
oidc	-17	48
oidc provid	-14	50
ok	-58	-35
ok and	-132	-137
ok but	-57	6
okta	-7	52
old	-12	48
old $	-6	28
old @	-10	39
old and	-20	61
old artifact	-24	52
old data	-27	46
old disk	84	-19
old minor	22	-13
old on	-17	23
old one	-11	19
old task	-10	28
old upgrad	5	44
old version	-15	25
old who	2	67
older	-2	25
older on	-29	43
older than	5	20
older unencrypt	-9	31
older version	-11	25
omiss	-5	24
omiss $	-6	27
on	4	32
on $	36	31
on %	-5	24
on 1	-20	33
on 200	-19	22
on 30	-8	20
on @	-4	53
on a	6	33
on all	-7	23
on amazon	-19	38
on an	-25	53
on and	26	-3
on are	40	-19
on as	-79	-53
on at	-17	25
on auto	-31	47
on automat	3	36
on autostop	-42	74
on aws	-16	-9
on befor	1	20
on black	32	-26
on both	-1	36
on broker	-32	27
on by	-39	7
on capac	-2	28
on cloudtrail	-18	18
on control	-11	21
on cover	-13	16
on current	-14	19
on custom	-18	58
on deliveri	-2	21
on demand	32	-10
on devic	87	-53
on disk	60	-26
on each	-54	-44
on ebs	96	-85
on ec2	-24	53
on encrypt	0	17
on event	-26	47
on everi	2	16
on execut	26	-22
on fail	4	19
on failur	1	16
on fargat	-37	49
on for	21	5
on from	-65	65
on fsx	2	24
on github	-2	18
on go	44	-31
on host	71	-54
on howev	98	-69
on in	7	18
on integr	71	-50
on is	55	-35
on it	-26	10
on its	16	-4
on lightsail	6	18
on log	-15	19
on lustr	-14	16
on manag	-6	45
on me	39	30
on mfa	0	21
on mondai	-20	43
on multi	-5	63
on my	-31	77
on new	-3	21
on node	-37	74
on nodejs16	2	31
on off	-8	35
on on	-3	21
on one	0	55
on onli	-16	17
on or	-6	20
on our	-22	72
on per	-9	18
on point	-9	22
on port	-16	32
on prem	-27	48
on premiz	-28	53
on provid	-50	0
on push	-33	48
on ra3	44	-36
on request	69	-63
on root	-6	23
on server	11	100
on serverless	41	-33
on servic	-17	22
on sever	56	-43
on share	82	-7
on site	-2	24
on spot	28	-24
on stai	-11	33
on task	53	-28
on termin	-21	27
on that	-51	3
on the	15	18
on their	-49	60
on there	25	24
on these	-53	78
on those	72	12
on time	29	-2
on tls	-20	20
on top	-6	54
on ubuntu	-4	16
on updat	-35	43
on us	-85	-67
on version	-25	46
on virtual	-49	61
on volum	-34	32
on vpc	-14	19
on what	56	-54
on when	-10	46
on where	-10	23
on which	-11	43
on while	-10	17
on who	50	-47
on whom	-27	36
on whose	20	48
on windows	137	-20
on with	61	-23
on without	-19	41
onc	19	2
onc 14	35	-16
onc a	-10	56
onc and	28	-6
onc everi	-53	68
onc for	-42	48
onc held	38	-21
onc in	69	-51
onc the	12	-66
onc when	52	-48
one $	-89	-56
one @	-5	63
one after	25	-13
one anoth	28	-7
one are	17	4
one at	18	-7
one avail	1	51
one broker	-37	49
one by	44	-12
one can	-21	37
one cannot	-31	51
one click	-20	25
one come	44	-18
one control	47	-41
one custom	22	-20
one day	21	2
one download	98	-49
one environ	-24	48
one fail	8	39
one for	-15	42
one has	-19	25
one if	23	-2
one in	-37	49
one instanc	41	-28
one into	93	-77
one is	87	9
one its	40	-9
one login	4	26
one no	-20	49
one node	71	-33
one noth	-4	35
one of	-6	19
one onc	35	-16
one or	-27	56
one region	-11	25
one releas	36	-3
one replica	-34	80
one secret	-19	37
one server	-8	39
one set	-13	16
one task	3	20
one there	-35	54
one to	-23	25
one togeth	45	-39
one until	-22	33
one who	-65	89
one with	-66	-80
one without	-3	34
one year	-23	27
one zone	-11	50
onli	8	28
onli $	-30	30
onli %	-77	-100
onli 1	38	-23
onli @	55	-15
onli a	-14	18
onli an	54	-12
onli and	30	-24
onli as	-22	37
onli be	-14	19
onli by	3	27
onli call	-34	42
onli control	-39	62
onli for	28	-25
onli from	20	1
onli if	22	-13
onli in	-29	59
onli its	-26	42
onli link	-14	17
onli mend	-18	21
onli on	-44	63
onli onc	46	-40
onli one	-1	46
onli roll	-20	50
onli the	-13	62
onli them	-21	22
onli through	-23	30
onli to	32	-21
onli turn	-16	31
onli watch	26	24
onli what	2	33
onli where	-22	26
onli while	8	19
onli who	57	0
onli with	32	6
onlin	-11	30
onlin and	-4	25
ons	-3	16
ons @	-24	43
ons and	92	-80
ontap	85	14
ontap and	-45	50
onto	-32	-22
onto the	-48	45
oom	-7	16
open	-6	27
open $	-15	92
open @	-16	67
open a	11	19
open and	62	-27
open mainten	68	-67
open or	-12	57
open sourc	60	2
open the	-32	59
open to	-12	37
open who	13	93
openapi	-2	41
opensearch	24	-13
openssh	22	54
openssl	-50	140
openzf	58	-5
oper	17	-10
oper $	30	53
oper @	29	7
oper and	6	35
oper audit	19	-7
oper by	41	-31
oper includ	29	-20
oper kms	25	3
oper of	28	-1
oper role	-63	116
oper the	24	-75
opt	-2	16
opt in	-3	16
optic	-3	44
optim	-2	98
optim ami	-9	37
option	-2	26
option $	-70	111
option group	-8	26
option of	-19	39
option on	19	-4
option oper	-37	96
option or	-11	52
option that	-3	21
option until	-4	16
option updat	-16	61
or $	-15	-86
or %	0	-40
or 1	71	-8
or 5	31	-23
or @	-5	25
or all	26	28
or amazon	-49	13
or anoth	-21	48
or archiv	-19	44
or are	29	-26
or ask	-43	60
or at	-10	17
or auto	-30	33
or automat	-3	17
or aws	-29	42
or both	8	-42
or build	-19	29
or by	-34	10
or chang	-13	35
or choos	-17	27
or cli	-21	35
or close	7	22
or cloudwatch	-9	20
or cluster	-27	47
or configur	38	35
or copi	-3	46
or creat	28	-27
or delet	-8	18
or destroi	36	-24
or disabl	-1	22
or do	-4	-82
or download	1	42
or end	-10	28
or endpoint	-17	20
or export	20	-9
or fail	18	28
or failov	51	-44
or fals	61	-22
or file	29	16
or from	-4	18
or fsx	-10	20
or get	-8	37
or given	24	-19
or have	-12	16
or higher	101	-51
or import	-21	23
or in	-8	24
or instal	-25	30
or instanc	28	-22
or its	-25	-54
or karpent	-26	39
or keep	52	-45
or kvm	-11	32
or larg	-9	24
or later	-7	28
or leav	19	-11
or let	-6	25
or load	41	-26
or maximum	30	-7
or me	-74	-35
or memori	16	-13
or more	-16	31
or move	-33	52
or multi	-12	19
or must	34	-57
or my	6	27
or network	40	-25
or newer	105	6
or no	42	16
or on	-78	-42
or one	-31	46
or option	-12	16
or other	-13	32
or our	-47	-57
or patch	16	13
or privat	-19	59
or provis	-31	46
or public	-21	57
or recreat	-6	69
or region	-34	46
or remov	101	-81
or replac	-18	30
or replica	17	-33
or repositori	49	8
or requir	-11	52
or s3	-12	35
or scale	33	-9
or schedul	28	10
or sdk	-4	20
or server	-43	46
or servic	-20	21
or shield	-5	36
or so	20	4
or sse	-16	17
or ssh	29	-12
or start	44	-35
or stream	70	-37
or tag	-9	18
or take	-22	40
or templat	-12	23
or that	68	-65
or the	-44	-6
or their	-91	-85
or to	-16	22
or trail	16	14
or updat	16	8
or upgrad	-36	65
or us	76	18
or use	26	-8
or vpc	-6	25
or we	-28	0
or what	-36	-73
or when	-33	38
or who	-50	53
or without	20	-5
or your	-10	-50
or zone	33	-9
orchestr	114	9
orchestr servic	49	-26
order	-3	43
order $	-10	26
order a	-22	44
order enough	-18	34
order multi	-19	69
order of	20	-18
order one	76	-34
order the	6	30
ordinari	22	4
ordinari @	34	-24
org	-21	74
org wide	-7	54
organizations	-17	26
origin	-13	57
origin control	-4	31
origin until	-18	28
orphan	-35	94
os	-17	-70
os $	33	108
os %	-90	-65
os beneath	88	5
os fix	30	30
os in	-78	-107
os level	15	107
os of	116	-43
os on	-20	36
os patch	-27	16
os to	81	-20
os under	65	-31
os updat	-174	-191
os upgrad	13	-19
oss	-8	38
other $	63	39
other %	70	-32
other @	-14	35
other account	8	44
other agent	-15	20
other and	27	-22
other by	0	55
other client	-7	42
other cloud	-35	39
other connect	-12	32
other custom	22	-9
other into	23	-14
other kind	-19	20
other librari	58	-43
other program	26	-14
other region	-22	40
other servic	-72	-93
other side	52	-9
other softwar	-37	53
other system	-38	57
other tenant	58	4
other tool	91	-60
other type	-17	25
otherw	-10	54
otherw $	-26	40
otherw and	29	-20
ou	-16	62
ou $	-2	71
ought	-14	31
ought to	-14	31
our	-16	21
our $	-69	-80
our account	42	-12
our ad	-6	66
our app	23	23
our auditor	2	74
our backend	-20	31
our bare	-28	48
our basement	-31	-74
our branch	-31	49
our cage	-18	46
our client	-42	62
our cluster	-89	-132
our compani	-30	74
our comput	8	35
our contain	-53	14
our content	41	-51
our corpor	18	57
our data	-59	107
our databas	-47	-69
our datacentr	-31	74
our dba	77	12
our develop	7	101
our devic	2	28
our domain	-31	60
our is	-18	18
our it	16	-99
our jar	-3	47
our job	-84	-68
our lan	-17	43
our load	-7	26
our newslett	-19	22
our node	-13	23
our offic	29	106
our on	-8	22
our or	-93	-74
our own	-21	83
our pentest	17	54
our privat	-8	34
our produc	-2	37
our router	25	103
our server	20	107
our servic	-30	44
our side	-9	45
our soc	-9	32
our task	10	49
our team	36	-9
our user	-21	41
our web	-31	15
our websit	-2	40
our whose	-57	-48
our windows	-3	38
our workload	-17	59
ourself	3	31
ourself $	3	31
ourselv	-20	60
ourselv $	-57	27
ourselv for	-4	50
ourselv who	38	123
ous	-5	18
out $	-30	-96
out @	-14	73
out a	-39	12
out and	-3	26
out as	15	20
out by	18	-1
out newer	-1	23
out on	-6	24
out polici	-13	18
out the	20	16
out through	-14	22
out to	7	38
out when	64	-38
out who	27	-22
outag	62	20
outag @	83	11
outag in	75	-49
outag of	-29	27
outbound	-14	41
outbound traffic	-6	16
outdat	-7	43
outdat $	-5	62
outdat on	-19	43
outliv	-5	25
outliv the	-39	52
output	-3	28
output bucket	-5	17
output to	33	-25
outright	39	-3
outsid	-10	35
outsid @	-29	44
outsid and	-14	25
outsid of	50	-24
outsid the	17	5
over $	-92	-104
over @	22	-8
over a	21	58
over all	35	-34
over at	56	-49
over azs	37	-19
over by	-53	72
over http	35	-28
over in	60	-54
over its	58	-48
over more	-43	42
over our	-13	35
over sever	35	-14
over the	38	17
over them	-33	53
over three	41	-29
over tls	58	-23
over to	25	-10
over two	-22	51
over when	-32	37
over which	-34	44
over zone	59	-9
overal	-51	-21
overlap	-7	25
overnight	2	21
oversight	-16	25
overwritten	-4	64
own $	-42	56
own @	-17	60
own agent	45	-40
own alwai	41	-32
own ami	-6	70
own and	45	-23
own api	-70	95
own applic	-55	58
own are	71	-39
own backup	-14	19
own bucket	12	24
own build	-17	25
own by	-11	34
own cert	15	-44
own code	-1	98
own contain	60	-52
own control	69	-38
own data	2	58
own delet	6	20
own disk	-11	43
own document	76	29
own domain	-43	61
own employe	82	42
own encrypt	42	-28
own endpoint	29	2
own group	0	51
own guard	17	-14
own guest	-8	19
own host	-96	143
own imag	7	59
own in	42	-11
own infer	-24	60
own infrastructur	99	9
own is	78	-41
own isol	23	-5
own kei	-24	49
own key	2	18
own maintain	1	43
own media	-5	26
own on	45	-38
own one	-27	33
own or	-25	-56
own paramet	0	24
own server	-30	64
own servic	-88	91
own set	67	-40
own side	-16	59
own so	-22	23
own softwar	49	2
own store	-22	35
own system	30	-25
own that	9	24
own the	-45	-7
own unless	38	-28
own usabl	-3	79
own web	1	38
own where	24	-22
own windows	-1	16
own work	-14	23
own workload	13	45
own zone	-24	26
owner	-24	-19
owner $	-96	-76
owner and	4	29
owner for	21	-18
owner of	21	30
ownership	-6	72
ownership $	9	101
p99	-5	69
pack	-29	48
pack into	-26	28
packag	-2	44
packag @	54	-2
packag and	-39	86
packag are	-10	18
packag for	72	-28
packag in	-33	65
packag of	-23	71
packag on	-37	42
packag that	26	-4
packag with	-7	27
packet	17	20
page	8	33
page %	-14	54
page of	46	-6
pager	6	20
pai	8	69
pai attent	17	27
pai for	12	55
paid	67	-37
paid by	72	-37
pair	1	18
pair and	-36	38
pair for	-4	23
palo	-14	56
palo alto	-14	56
pan	-10	59
pan os	-10	59
panda	13	82
paper	14	61
paper $	-4	61
parallel	-8	28
param	1	49
paramet	3	28
paramet group	2	33
paramet or	-12	16
parameter	-21	33
parent	25	-7
parquet	39	-18
parser	-7	41
part	11	29
part $	8	49
part insid	50	-38
part of	82	18
part that	48	-43
parti	12	17
parti $	39	-59
parti configur	-8	19
parti for	-110	-66
parti has	-7	16
parti instal	-3	46
parti is	0	40
parti must	-45	55
parti packag	-1	67
parti protect	42	8
partit	7	28
partit and	-11	38
partit key	-3	43
partner	-12	46
partner $	-7	136
partner in	-19	63
partner of	36	-4
partner upload	-4	29
pass	-2	31
pass between	-24	35
pass it	-15	21
pass on	60	-16
pass request	74	-64
pass sinc	35	-16
pass the	-6	61
pass them	-40	86
passkei	-6	47
passport	25	11
passport scan	-22	35
password	-5	33
password $	17	131
password @	-10	90
password and	-4	20
password are	-19	51
password for	-10	56
password in	-8	33
password length	-4	22
password of	28	82
password on	0	22
password polici	-32	-48
password rotat	-42	-91
password rule	-17	66
password safe	39	52
password store	-26	45
password with	15	-96
past	-21	48
past its	-25	35
patch	14	-16
patch $	11	-114
patch %	29	38
patch @	48	-27
patch a	15	156
patch after	11	72
patch all	29	65
patch amazon	-20	-45
patch ami	29	13
patch an	58	4
patch are	-16	70
patch arriv	-24	52
patch as	-27	-56
patch base	-35	71
patch baselin	14	91
patch build	-21	121
patch by	25	-31
patch come	8	-39
patch each	-66	73
patch em	-54	-90
patch everyth	49	-6
patch evid	30	-27
patch for	106	32
patch from	22	-49
patch harden	-44	71
patch host	-124	-24
patch hypervisor	60	1
patch imag	3	61
patch in	-32	-77
patch insid	86	-54
patch is	51	45
patch it	-41	-71
patch its	-16	89
patch manag	-192	-94
patch node	26	-12
patch noth	-74	127
patch of	37	-23
patch on	90	32
patch one	-3	16
patch onli	-82	112
patch onto	-32	-63
patch oper	-3	17
patch our	-158	-114
patch owner	-191	-189
patch python	84	-34
patch releas	24	-13
patch run	-10	-25
patch scan	-25	35
patch server	21	-20
patch softwar	-38	50
patch that	-55	-7
patch the	30	-7
patch their	32	-28
patch them	16	19
patch there	-9	25
patch these	133	6
patch those	15	-16
patch to	33	-52
patch tuesdai	-17	-5
patch underneath	44	26
patch version	77	-40
patch what	-31	59
patch when	34	-21
patch who	-133	-118
patch whose	-140	-45
patch windows	91	-94
patch yourself	80	12
path	-17	48
path in	-18	44
patient	-24	14
pattern	19	12
pattern are	-30	52
pattern for	41	-6
paus	-34	28
paus @	-9	16
paus by	-18	-71
paus the	-26	54
paus their	42	-14
pay	21	4
pay for	28	0
payload	-26	83
payment	-1	38
payrol	-17	24
pci	12	-35
pci compliant	-40	4
pci dss	-15	-42
pcoip	69	-7
pdb	22	147
pdb $	-13	165
peak	-33	56
peek	48	-45
peer	21	8
peer node	1	28
peer vpc	51	-50
pem	12	46
pen	15	32
pen test	19	18
pend	-32	-10
pend action	48	12
pend mainten	-45	-32
penetr	-31	42
penetr test	-31	42
pentest	11	43
peopl	3	26
peopl and	-45	-39
peopl at	87	-58
peopl who	27	47
peopl with	29	-27
per	-16	24
per @	1	21
per account	24	-4
per client	2	18
per node	16	-5
per region	-11	51
percent	-26	45
percentag	-1	72
perform	38	-52
perform by	2	-55
perform it	86	-24
perform target	53	-44
perform the	40	-55
perform them	-79	-3
perimet	60	2
period	-9	-20
period $	-5	105
period and	-14	18
period end	17	-14
period is	38	-21
period of	-14	34
permiss	-16	57
permiss $	-10	131
permiss are	-7	43
permiss for	-11	40
permiss in	-7	34
permiss of	-27	46
permiss on	-20	47
permit	-14	46
persist on	29	0
persist volum	-11	24
person	-28	29
person data	-23	16
person in	-20	30
pgp	-22	30
phase	46	-43
phish	77	113
php	-8	46
phrase and	27	-16
physic	103	-36
physic access	69	-52
physic and	68	17
physic cabl	31	-1
physic control	50	25
physic entri	59	-8
physic guard	75	-24
physic hardwar	24	4
physic host	90	-5
physic layer	32	-11
physic machin	126	-36
physic network	62	-27
physic protect	-51	84
physic secur	27	59
physic server	-5	42
pi	10	31
pick	-3	38
pick $	1	69
pick @	29	-10
pick a	-29	31
pick by	-26	39
pick it	-29	55
pick its	20	-9
pick one	21	-1
pick the	-5	19
pick which	-38	58
pictur	14	-17
pictur and	46	-18
pii	-27	76
pile	-15	48
pile up	-9	49
pill	-1	34
pin	-42	55
pin @	-23	36
pin and	-9	25
pin at	-1	24
pin in	-47	13
pin the	22	-6
pip	9	87
pip instal	-3	55
pipelin	0	42
pipelin $	55	14
pitr	-18	43
pitr for	-15	33
pitr on	-5	44
pki	-68	-122
place	16	15
place a	-18	67
place and	16	-14
place game	63	-33
place in	-17	38
place on	-14	28
place task	39	-35
place that	37	-34
place the	-6	24
place where	-43	56
placement	43	26
plain	11	22
plain @	77	-15
plain environ	-13	18
plain http	19	1
plain string	-7	18
plain text	25	8
plaintext	-6	26
plan	9	41
plan $	-19	97
plan @	23	-17
plan a	29	-25
plan by	-20	45
plan for	-5	54
plan mainten	93	-60
plan of	-11	64
plan run	-24	51
plan spare	-20	29
plan that	55	12
plan the	-10	18
plan version	132	-30
plan what	-32	47
plan with	-43	44
plan work	45	-40
plane	33	-27
plane $	0	-99
plane @	46	0
plane and	35	-10
plane api	71	-21
plane avail	70	13
plane by	39	34
plane for	102	-67
plane in	121	-27
plane includ	3	26
plane log	-47	76
plane node	57	45
plane of	-99	-109
plane upgrad	-45	132
platform	27	18
platform $	-15	23
platform and	37	-27
platform branch	-15	66
platform identifi	-15	16
platform revis	30	-4
platform that	25	-21
platform updat	-3	42
platform version	71	-70
player	-7	40
pleas	-58	-43
pleas $	-182	-94
pleas tell	20	57
pls $	4	-19
plu	-16	64
plug into	-27	27
plugin	3	37
plugin also	2	18
plugin and	-25	42
plugin on	-7	41
plugin to	-14	36
plugin with	-28	48
pod @	-12	16
pod access	-8	40
pod and	-35	-53
pod are	-48	-53
pod can	-19	31
pod disrupt	-24	72
pod imag	-18	44
pod in	-16	48
pod of	61	-17
pod on	-31	49
pod or	-7	19
pod run	-22	40
pod secur	-13	36
pod templat	-13	31
pod that	98	4
point about	64	-53
point and	-32	34
point at	-34	48
point in	-16	-10
point of	55	-15
point over	38	-38
point the	-27	44
point to	-30	50
poison	-15	43
poison pill	-1	34
polici	-7	33
polici $	-33	95
polici %	-19	40
polici @	38	-27
polici are	-19	49
polici as	-1	26
polici at	22	-15
polici attach	-1	16
polici between	5	25
polici block	-3	46
polici by	-48	68
polici condit	-3	16
polici engin	95	-57
polici for	-5	46
polici get	-28	47
polici in	-26	61
polici is	21	15
polici miss	-3	19
polici of	-5	40
polici on	-17	62
polici onli	-3	23
polici say	-10	27
polici that	-4	16
polici then	-5	42
polici there	-29	62
polici up	42	-32
polici where	-17	18
polici with	-24	46
poll	-23	40
poller	4	18
pool	-33	60
pool and	36	-21
pool the	-25	25
pool whose	3	31
pop	66	-6
port	0	29
port 22	2	24
port 3389	-1	21
port 443	-7	25
port 6379	2	28
port and	49	-26
port between	-24	30
port for	4	51
port in	5	19
port of	0	83
portal	5	70
posit	39	6
posix	-15	35
posix owner	-4	20
posix permiss	-21	32
possibl	44	7
postgr	68	31
postgresql	0	26
power	71	13
power and	49	20
power cool	3	94
power feed	-15	67
power for	59	11
power suppli	78	-36
powershel	41	7
pre	-38	68
pre share	-18	40
prebuilt imag	34	-26
prebuilt one	-33	40
prefer	17	18
prefix	-22	43
prefix list	-17	34
prem	-27	48
premiz	12	39
premiz $	-40	63
premiz domain	-26	29
premiz is	-49	53
premiz server	-38	88
prepar	-12	80
presenc	65	-14
presenc $	74	-21
presenc that	33	-27
present	51	26
presign	-8	18
presign url	-8	18
press	-61	14
press the	-31	58
press updat	-26	56
pressur	-2	59
presum	-23	38
presum $	-21	24
pretti	-14	33
pretti sure	-14	33
prevent	50	-24
prevent a	27	-26
prevent it	36	7
prevent prompt	-11	19
preview	-5	29
price perform	53	-44
primari	22	-10
primari anew	56	-27
primari fail	33	-38
primari kei	-21	33
primari promot	59	2
primari region	-23	28
princip	-8	34
princip may	-13	60
principl	-75	-34
principl $	-85	-57
principl who	21	93
print	-13	50
print to	17	-16
prior	-11	55
prior to	-11	55
prioriti	34	-10
prioriti and	-35	58
prioriti that	20	-18
privaci	-4	33
privat	-4	32
privat $	-23	31
privat @	-12	30
privat kei	68	-28
privat key	3	23
privat one	38	-37
privat subnet	-11	29
privileg	-14	52
privileg capabl	-30	33
privileg contain	-28	57
privileg mode	-3	26
privileg pod	-1	50
probe	-13	28
problem $	22	-62
problem is	-20	39
problem now	8	43
problem or	-1	43
procedur	1	19
process	-4	-22
process by	21	-18
process document	58	-23
process in	-64	-51
processor	-19	40
procur	103	-5
prod	-41	-4
prod $	-88	-49
prod who	-8	17
produc	25	15
produc $	17	14
produc and	-8	23
product	9	37
product system	82	-19
profil	-12	35
profil and	-22	36
profil for	-39	87
profil in	-8	58
profil of	-37	56
program	-26	35
program and	-7	45
program of	-31	49
program on	1	20
program that	-15	39
project	-8	55
project %	-22	23
project @	0	16
promiz	59	53
promot	-6	-26
promot a	42	-19
promot out	-7	167
promot replica	9	-46
promot tier	-54	-25
prompt	26	1
prompt @	-34	48
prompt inject	-14	22
prompt log	29	3
prompt of	35	-21
proof	11	81
proof of	64	9
propag	-9	31
properti	-5	24
protect	11	21
protect $	-5	43
protect %	-34	120
protect @	66	-42
protect against	20	-7
protect and	-3	28
protect are	-19	54
protect in	30	-13
protect it	-18	51
protect of	14	74
protect on	-40	62
protect polici	-6	33
protect resourc	-12	49
protect the	32	-1
protect them	59	-23
protect what	27	-21
protocol	20	-7
protocol polici	-20	19
prove	-45	56
prove that	-23	18
provid	31	8
provid $	-8	45
provid al2023	-50	0
provid and	28	-16
provid by	8	49
provid comput	46	-13
provid config	-4	83
provid enough	-32	64
provid for	-22	46
provid is	36	13
provid it	53	-62
provid of	52	-47
provid or	-44	50
provid power	-8	58
provid subnet	-28	40
provid the	45	1
provis	37	-4
provis @	5	19
provis and	-10	18
provis capac	-47	68
provis cluster	-146	36
provis concurr	19	13
provis for	-50	104
provis mode	-26	52
provis noth	170	-105
provis the	90	-52
proxi	14	50
proxi and	90	-49
proxi besid	-39	47
proxi do	-4	78
proxi fleet	60	-21
proxi in	-7	123
proxi karpent	16	-16
proxi or	-18	18
proxi that	-26	27
prune	-25	82
psu	60	30
public	3	30
public @	67	-30
public access	-16	32
public and	-23	28
public api	-13	20
public by	-19	78
public certif	75	-78
public endpoint	24	12
public kei	-6	72
public mode	-7	36
public or	-23	47
public subnet	-5	68
public topic	-21	41
public upstream	-10	21
public way	-23	35
publicli	-10	49
publicli access	-6	52
publish	33	2
publish $	-25	50
publish @	31	-25
publish a	72	-59
publish and	22	1
publish cloudwatch	27	-8
publish fix	-45	80
publish from	-15	21
publish it	-30	78
publish log	-11	25
publish metric	39	-26
publish minor	31	-13
publish new	17	29
publish newer	-13	17
publish patch	44	3
publish the	41	14
publish their	41	-31
publish them	-15	41
publish to	-37	62
publish updat	109	-7
publish version	-21	39
pull	-4	29
pull from	10	31
pull secret	4	48
pull the	-16	27
purg	-13	27
purpos	29	-14
push	-18	50
push an	26	-15
push in	-1	16
push or	-28	33
push the	-16	45
push to	0	48
put	0	24
put a	-1	48
put directli	35	-31
put in	5	49
put it	-45	-5
put mainten	24	-17
put no	-38	59
put noth	-14	39
put on	-22	23
put that	4	66
put the	-7	33
put them	-27	38
pv	-26	35
pv and	-26	34
pv ena	-13	21
pvc	8	131
pvs	-6	66
python	11	28
python 3	26	34
python in	-4	54
python lib	-15	73
python modul	-7	30
python packag	-16	56
python runtim	48	-42
python version	-21	31
python3	21	-18
q	-89	38
q who	-74	-119
qualifi	-32	49
qualifi licens	-5	19
qualiti	-8	37
qualiti $	-4	63
quarter	-22	104
quarter $	1	22
quarterli	-54	-25
quarterli access	6	70
quarterli patch	-81	-103
queri	5	23
queri $	19	11
queri and	2	22
queri are	-12	28
queri driver	-20	23
queri engin	42	-16
queri in	16	13
queri is	12	-34
queri limit	-24	42
queri load	-6	21
queri log	-31	37
queri of	-22	70
queri on	5	58
queri result	-76	20
queri run	79	-43
queri that	-15	32
queri timeout	2	29
queri to	-20	26
question	43	-80
question @	5	-79
question for	36	-55
queue	13	31
queue and	12	30
queue for	-32	41
queue in	-10	30
queue of	-25	44
queue on	44	-17
queue polici	-21	80
queue prioriti	-35	58
quick	-20	37
quiet	-14	18
quiet hour	-14	18
quit	-5	63
quorum	25	21
quorum of	80	-53
quota	2	34
quota are	55	0
quota for	8	20
quota in	-31	88
quota of	38	-19
quota per	53	-47
quota raiz	-59	51
quota that	19	-2
r	20	58
ra3	20	38
ra3 and	44	-36
raci	-16	29
rack	20	-9
rack $	50	46
rack at	-30	69
rack di	47	-41
rack for	56	-17
radiu	-20	41
radiu server	-20	38
raid	-32	49
raiz and	40	-35
raiz befor	40	-36
raiz in	-18	20
raiz it	1	49
raiz the	-10	28
raiz them	47	-40
ram	-14	39
random	-17	50
random otherw	-9	29
rang	30	-3
rang in	-6	33
rang of	-24	59
rank	-26	55
ransomwar	-41	94
rare	22	12
raspberri	10	31
raspberri pi	10	31
rate	-10	22
rate limit	-2	17
rate rule	-3	18
rather	1	34
rather than	1	34
raw	23	1
raw row	33	-31
rbac	2	63
rbac for	-7	19
rbac in	-31	59
rdb	-50	81
rdp	-6	59
rds	-27	34
re	-10	-22
reach	2	22
reach @	-13	29
reach a	-20	36
reach by	-25	40
reach each	23	-20
reach end	-25	48
reach everi	-52	66
reach file	-35	39
reach from	-22	33
reach in	-25	79
reach it	25	2
reach its	-23	39
reach of	59	-40
reach onli	-5	16
reach the	-13	31
reach them	77	-35
reach there	-30	45
reach through	-15	36
reachabl	17	47
reachabl from	-11	39
react	3	65
read	-1	25
read @	32	-37
read a	-10	20
read by	-29	45
read from	-23	28
read it	2	72
read my	29	-28
read onli	-24	37
read our	16	-48
read replica	31	10
read the	-6	36
read them	-9	44
readabl	2	57
readabl and	43	22
reader	22	15
reader and	62	-56
reader in	-15	41
reader who	-29	56
readi	-35	61
readonlyrootfilesystem	0	18
readonlyrootfilesystem in	0	22
real time	21	-11
realli	-9	44
realli $	10	37
rebalanc	-22	63
reboot	11	41
reboot for	-21	38
reboot or	18	-14
rebuild	4	23
rebuild $	-50	60
rebuild a	92	-49
rebuild and	-10	38
rebuild fail	58	-3
rebuild it	-33	45
rebuild scan	-3	25
rebuild the	-29	41
rebuilt	-18	42
rebuilt by	-10	36
receipt	0	18
receipt rule	0	18
receiv	-12	54
receiv a	-18	23
receiv and	-26	45
recertif	-13	33
recipi	-16	30
reclaim	-12	27
recommend	2	32
reconnect	25	7
reconnect after	-39	59
reconnect by	56	-5
record $	-21	66
record @	22	27
record and	-20	30
record api	38	-23
record are	20	-4
record at	-49	50
record by	-30	36
record call	18	-10
record can	-13	31
record chang	45	-31
record contain	-6	51
record durabl	17	-14
record everi	27	-20
record for	-27	48
record in	36	23
record is	-11	48
record its	29	-7
record manag	35	-11
record of	-39	67
record say	24	-15
record stai	46	-46
record that	-19	43
record the	45	-15
record to	-23	41
recov	-8	33
recov @	-11	45
recov fail	52	-45
recov from	41	-37
recov the	17	21
recov them	-38	43
recoveri	-7	33
recoveri $	20	54
recoveri @	-4	21
recoveri drill	-59	59
recoveri for	-7	33
recoveri goal	-3	29
recoveri is	82	-63
recoveri of	-57	55
recoveri plan	-6	31
recoveri time	-15	85
recoveri window	-16	20
recreat	-11	58
recycl	48	-16
red	-22	17
red hat	-22	-8
red statu	-9	17
redact	-4	45
redact on	-9	24
redeploi	-12	31
redeploi the	-11	32
redesign	-20	87
redirect	-12	42
redriv	-1	59
redund	41	6
redund $	-7	38
redund insid	66	-46
redund is	-19	48
redund of	51	-32
redund over	16	-3
redundantli	72	-44
redundantli and	26	-10
redundantli in	57	-40
refer	-6	18
refresh	-18	58
refresh by	110	-25
refresh the	-36	41
refus	17	13
refus nor	15	27
refus plain	-20	28
refus weak	-5	25
regardless	-13	60
region	24	12
region $	37	17
region %	-3	87
region @	-25	42
region are	32	-23
region as	-4	19
region avail	99	-49
region build	66	-4
region by	-13	41
region cluster	65	-49
region deni	-25	34
region fail	-71	88
region for	-40	49
region has	20	-16
region if	49	-47
region in	-24	84
region infer	106	-72
region is	48	-10
region need	186	70
region of	91	-78
region on	4	25
region onli	-32	38
region or	-10	18
region otherw	-17	45
region patch	16	-12
region replic	-56	106
region so	-15	20
region that	70	-28
region thei	47	-25
region to	-15	139
region when	38	-29
region who	-27	-87
region with	18	-15
regist	1	39
regist a	-14	18
regist at	-8	24
regist domain	19	47
regist drain	16	52
regist the	-23	53
regist with	27	15
registr	32	-14
registri	8	26
regul	-76	-49
regul that	5	69
regularli	29	13
rehears	-13	41
rehears the	-17	24
reject	-13	26
relaunch	-5	49
relaunch $	2	67
relaunch are	-18	40
releas	18	-2
releas $	-71	-100
releas 6	-6	46
releas 7	82	-12
releas @	51	-23
releas a	-32	40
releas and	41	-15
releas it	-29	68
releas manag	-6	17
releas new	81	-56
releas of	19	-12
releas patch	24	-17
releas the	75	-25
reli	20	5
reli on	23	5
reliabl	-11	18
remain	-18	48
remain with	-44	66
remedi	-5	74
remedi of	-5	28
remind	-18	30
remot	15	38
remot access	-34	58
remot write	0	45
remov	5	24
remov $	-19	33
remov @	45	-12
remov and	28	-22
remov it	9	16
remov modul	-23	102
remov old	3	18
remov stale	-5	31
remov them	-52	93
remov user	-7	17
remov worker	67	-39
render	32	-22
renew $	41	-47
renew @	50	-37
renew a	36	3
renew and	1	38
renew by	19	-4
renew cert	-19	81
renew it	-63	-75
renew the	13	-33
renew them	-24	48
renew who	16	54
repair	43	-14
repair $	-3	36
repair a	95	-42
repair and	17	-10
repair by	22	-17
repair compact	50	-24
repair is	48	-35
repair it	58	-30
repair or	22	-16
repair the	5	70
repair them	38	37
repair upgrad	58	-31
replac	21	3
replac $	15	-40
replac @	91	-35
replac a	44	3
replac an	29	-16
replac and	16	17
replac befor	61	-49
replac broken	78	-40
replac by	41	-22
replac can	-49	55
replac dead	85	-23
replac each	41	-38
replac fail	66	-31
replac fleet	-80	99
replac for	42	-29
replac instanc	-34	91
replac them	28	-15
replac those	2	22
replac unhealthi	77	-64
replac who	19	-15
replai	-19	29
replai $	-33	33
repli	0	26
repli to	-1	29
replic	22	7
replic $	-7	75
replic @	50	-15
replic a	43	-30
replic an	70	9
replic and	-19	31
replic between	-8	44
replic disk	45	-36
replic each	43	-33
replic insid	96	-73
replic is	-14	-143
replic it	-17	56
replic lag	-19	24
replic of	16	14
replic or	-9	41
replic rule	-11	28
replic the	19	-7
replic to	-8	40
replica	4	27
replica $	1	23
replica @	48	-25
replica and	-7	28
replica automat	54	0
replica by	15	-43
replica for	24	-17
replica in	-25	35
replica of	10	25
replica or	-23	21
replica per	-16	21
replica the	19	3
replica to	-41	11
replica when	24	-21
repo	-21	48
repo $	-18	42
report	19	5
report @	27	-18
report about	-43	42
report an	-18	48
report and	22	19
report are	35	-17
report from	-18	77
report in	19	-6
report it	-2	48
report job	18	-11
report of	-17	84
report the	99	-90
report them	38	-12
report through	22	-17
repositori $	-43	-86
repositori and	24	-12
repositori in	65	46
reput	7	-54
request	22	0
request $	18	-78
request @	23	-10
request a	38	-31
request and	-31	54
request are	64	102
request in	-40	90
request is	-10	34
request limit	28	-26
request of	-18	29
request on	-15	23
request or	30	8
request quota	61	-52
request that	-20	20
request through	101	-60
request to	-45	55
request token	56	-43
request valid	-13	18
request without	-16	34
requir	-5	24
requir @	-26	41
requir http	-44	50
requir iam	-15	67
requir imdsv2	-1	29
requir in	-33	-30
requir on	26	13
requir servic	-28	17
requir ssl	-14	22
requir tls	-36	33
requir txt	-17	64
requir updat	19	35
requir who	-3	79
rescan	21	-19
reserv	-22	49
reserv and	-17	58
reserv concurr	-6	17
reset	8	29
reset storag	18	-8
resid	-21	14
resili	60	16
resist	63	-67
resiz	-4	38
resiz by	-21	55
resolut	48	-34
resolv	-11	42
resolv $	-23	35
resolv in	-13	17
resourc	9	31
resourc $	42	16
resourc in	-29	82
resourc is	80	-43
resourc polici	-6	18
resourc that	17	9
resourc to	-9	16
resourc type	-23	43
respect	4	32
respond	16	55
respond to	-28	36
respons	-48	-37
respons $	-111	-47
respons for	-6	-29
respons is	-128	-116
respons model	-40	55
respons or	12	36
respons parti	32	-103
respons to	-114	6
rest	18	-27
rest $	-48	-49
rest @	6	33
rest alwai	30	2
rest and	57	-19
rest api	10	50
rest by	-53	-47
rest encrypt	-35	-52
rest except	18	-10
rest for	-40	83
rest if	-23	-125
rest in	15	-105
rest is	26	-23
rest of	-3	-56
rest on	-205	-31
rest through	22	0
rest without	30	-31
restart	33	5
restart @	17	-2
restart a	-31	43
restart after	1	42
restart and	-21	40
restart dure	-4	24
restart fail	36	-19
restart it	-80	-47
restart standalon	-30	46
restart the	30	11
restart them	-33	66
restor $	-3	34
restor a	5	33
restor and	-26	41
restor are	128	-114
restor by	48	-26
restor from	21	39
restor into	86	-77
restor of	-41	72
restor out	-33	56
restor test	-39	82
restor the	33	15
restor them	29	14
restor to	35	-26
restrict	4	31
restrict @	-6	57
restrict and	-12	20
result	-17	19
result $	-166	-14
result @	-3	95
result and	21	-1
result are	-8	17
result in	-21	26
result is	-6	26
result live	-1	18
result with	-1	16
resum	29	32
resum it	-23	53
retail	66	3
retain	-19	31
retent	0	42
retent $	11	190
retent are	-6	26
retent is	57	-47
retent of	-36	65
retent period	11	26
retent set	9	79
retent take	-15	20
retent there	-29	67
retir	0	17
retir $	-47	29
retir disk	34	-8
retir notic	21	-10
retir of	12	29
retir old	31	-20
retir outdat	58	-29
retri	14	20
retri and	-21	34
retri are	-54	62
retri by	-14	52
retri deliveri	77	-55
retri for	44	-17
retri logic	-8	54
retri strategi	-8	47
retri when	76	-64
return	19	32
return @	35	-33
return empti	-19	25
return traffic	-12	63
reus	59	-22
reus and	18	-8
reveal	-10	34
revert	0	48
revert it	-9	20
review	-4	41
review @	-9	31
review and	29	-8
review chang	-9	24
review code	-27	57
review it	-12	35
review of	-13	38
review the	-30	98
review who	33	37
revis	15	26
revis that	8	56
reviz	-19	23
revoc	-8	19
revoc list	-9	22
revok	-13	34
revok a	1	45
revok and	-26	39
revok its	0	25
revok the	-21	33
rewrit	7	29
rhel	-4	28
rid	42	-5
rid of	42	-5
right	1	26
right %	38	-10
right a	9	29
right for	12	32
right in	-28	59
right of	-3	68
right on	-22	55
right size	19	5
right that	47	-49
right to	-6	36
ring	-36	12
risk assess	-24	29
risk of	32	-21
riski	22	-14
riski chang	32	-23
rize	50	-33
rize $	52	-34
rman	-19	38
role	-5	34
role $	-3	49
role @	-1	22
role allow	-4	16
role and	-7	21
role are	-13	37
role attach	-12	65
role can	-13	24
role credenti	-23	28
role for	-14	46
role in	37	3
role is	-3	43
role job	3	20
role map	9	54
role may	-11	64
role of	-8	66
role on	-2	23
role who	-3	25
role with	-13	39
roll $	-64	-28
roll back	-16	54
roll new	33	42
roll out	0	20
roll over	-44	43
roll restart	154	-46
roll the	-5	29
roll them	-30	-88
rollback	-34	63
rollback alarm	-1	37
rollout	-53	-11
rollup within	24	-8
room	-5	41
room $	37	50
room for	35	-22
room of	1	47
root	23	36
root $	120	41
root @	-31	67
root access	-4	47
root account	-1	59
root author	41	-34
root login	-10	42
root on	80	4
root password	-15	54
root squash	-15	62
root user	26	22
root volum	-12	56
rot	45	32
rot on	25	-10
rotat $	-67	29
rotat %	-62	-20
rotat @	101	32
rotat a	-40	40
rotat and	-9	24
rotat by	-18	34
rotat in	-39	87
rotat it	-54	-31
rotat just	-16	17
rotat of	69	-5
rotat on	-31	49
rotat password	-9	107
rotat the	-8	-19
rotat them	39	3
rotat who	6	50
rotat with	-39	-95
rout	5	27
rout 53	19	-5
rout @	-15	21
rout and	32	-16
rout for	-27	50
rout on	-25	26
rout or	2	27
rout server	-19	34
rout tabl	7	68
rout them	-6	17
rout to	-33	50
rout traffic	-3	18
router $	89	14
router @	77	-44
router and	42	-7
router at	43	29
router fluent	-18	30
router in	-28	48
router is	-27	52
router of	-14	64
row	-22	35
row in	-24	20
row level	-8	23
row that	-6	34
rpo	-4	45
rpo of	-4	56
rpu	-13	31
rpu and	-13	31
rpu hour	-13	31
rsa	-26	43
rto	-5	40
rto and	-4	49
rule	2	26
rule $	42	135
rule against	-37	41
rule are	-18	56
rule by	36	-35
rule for	-8	21
rule group	49	-31
rule in	-6	43
rule insid	37	-23
rule of	-27	47
rule on	-17	60
rule set	29	22
rule target	-5	86
rule that	-18	33
rule to	-13	30
rule who	17	30
run	29	5
run $	77	-17
run %	23	-14
run @	70	1
run a	-9	47
run and	17	4
run are	-24	29
run as	-46	56
run at	-41	45
run autom	21	15
run automat	57	-22
run behind	-17	41
run by	117	-40
run debian	-6	55
run each	-8	43
run etcd	57	-25
run everi	28	-8
run for	-51	-78
run here	-10	26
run in	14	32
run insid	-82	138
run instanc	-20	30
run is	51	12
run its	46	7
run job	-15	35
run more	-20	25
run my	14	36
run no	-47	74
run on	16	30
run onli	-19	44
run our	3	39
run out	-30	89
run over	49	-7
run patch	-25	29
run queri	26	2
run replica	-22	54
run scale	-74	104
run sever	-48	53
run sinc	-55	6
run task	-35	37
run that	28	33
run the	33	-12
run them	37	17
run there	65	-12
run time	-13	21
run who	-16	25
run with	-8	46
run without	-7	45
runbook	-5	33
runtask	-25	45
runtask job	-19	17
runtim	9	-22
runtim $	-53	-70
runtim agent	13	17
runtim and	25	-14
runtim cni	-30	33
runtim endpoint	-23	31
runtim for	8	42
runtim in	29	-56
runtim interfac	-15	52
runtim is	13	43
runtim monitor	-11	69
runtim of	64	-59
runtim on	19	31
runtim patch	100	-41
runtim secur	-34	-58
runtim updat	-27	76
rust	-35	-22
rw	-18	29
s	19	11
s $	-31	45
s certif	81	-32
s event	18	-12
s paramet	0	45
s set	-11	25
s to	-72	86
s tool	-48	101
s trust	-36	41
s3	17	2
s3 and	-12	25
s3 are	-14	18
s3 bucket	-2	34
s3 by	26	-19
s3 destin	49	-22
s3 kei	27	-9
s3 locat	-20	23
s3 manag	38	-36
s3 or	-9	18
s3 us	-36	89
s3 which	27	-22
saa	13	45
saa applic	35	26
safe	-9	68
safe $	-23	54
safe on	20	-11
safekeep	-15	54
safekeep $	-20	36
safeti	-7	16
sagemak	-41	-49
sai	2	31
sai %	-25	32
sai @	-40	62
sai our	12	39
sai outright	-5	19
sai so	42	-3
sai the	16	-7
said	43	-113
salari	-20	48
sale	-21	45
salesforc	-8	51
sam	-8	17
sam cli	-5	16
same	40	3
same @	-19	22
same author	32	-11
same for	-74	-104
same geographi	19	-13
same host	42	-37
same physic	27	-26
same q	-25	161
same question	36	-88
saml	-25	51
saml and	-16	33
sampl	-17	45
sampl phrase	27	-16
sampl rule	-9	46
sandbox	19	30
sanit	44	-15
save	-4	40
saw	13	22
say	19	29
say never	-43	47
say otherw	-16	16
say so	52	5
say who	-11	25
sbom	-7	95
scale	35	-20
scale $	-130	-238
scale @	132	26
scale a	116	7
scale an	-48	-110
scale and	-13	42
scale as	-28	21
scale between	7	120
scale by	1	59
scale comput	31	-27
scale in	-30	77
scale is	31	32
scale it	8	-46
scale mode	-65	70
scale of	19	-34
scale on	14	30
scale or	77	-48
scale out	47	-74
scale polici	35	107
scale storag	45	-9
scale the	6	-24
scale them	-114	-48
scale trigger	-14	30
scale up	18	15
scale with	84	-25
scan	-1	38
scan $	23	156
scan @	-35	87
scan by	-28	26
scan find	17	-8
scan imag	1	-42
scan in	31	-12
scan is	-62	79
scan it	-22	28
scan of	5	37
scan on	-3	23
scan patch	-9	35
scan them	31	23
scan volum	-21	39
scan what	39	-21
scanner	7	33
scanner and	65	39
scc	-17	63
schedul	24	4
schedul $	-45	-86
schedul a	-11	38
schedul and	-6	30
schedul contain	47	-87
schedul delet	-6	24
schedul for	-26	77
schedul keep	-21	33
schedul of	30	51
schedul reboot	-28	26
schedul requir	25	35
schedul snapshot	-24	55
schedul start	30	-24
schedul that	99	-31
schedul them	70	46
schedul then	-46	55
schema	2	71
schema $	38	177
schema @	-7	71
schema design	16	64
scientist	29	22
scientist $	78	-18
scim	-3	23
scim sync	-5	18
scope	13	32
scope $	-5	88
scope data	49	-49
score	-23	46
scram user	-9	19
scrape	-18	25
scratch	-18	85
scratch @	-6	21
scratch file	-20	60
screen	45	16
script	-12	50
script $	-12	68
script @	-1	138
script are	-7	18
script in	-7	16
script of	-38	69
scrub	76	-34
scrub memori	21	-16
sddc	-20	44
sddc manag	-20	44
sdk	-8	59
sdk in	-12	21
sdk that	-18	22
sdk the	55	-47
search	79	20
second $	-3	118
second @	5	-16
second account	-9	19
second factor	-6	33
second layer	71	-56
second one	-76	34
second site	-18	35
second zone	-20	32
secondari	-26	71
secreci	40	-18
secret	-12	46
secret $	5	56
secret and	-13	44
secret for	-21	50
secret in	-21	62
secret left	25	76
secret manag	1	20
secret of	-6	16
secret on	37	-77
secret out	20	-6
secret there	-17	74
secret with	-17	39
secur	7	23
secur $	106	53
secur @	-13	37
secur agent	-13	18
secur awar	-42	-16
secur by	52	-22
secur code	16	114
secur configur	-17	36
secur contact	-10	53
secur environ	2	27
secur fix	19	-4
secur for	89	-54
secur group	-5	51
secur hub	16	-5
secur in	-20	141
secur log	-9	39
secur of	56	71
secur on	16	9
secur or	-13	17
secur patch	18	-81
secur profil	-10	31
secur quota	-8	20
secur standard	-5	22
secur the	72	-45
secur too	53	-15
secur updat	-67	-83
secur want	-17	22
see	25	-6
see and	-22	26
see my	-20	-72
see no	37	1
see nor	-13	38
see or	104	-78
see that	-26	34
see them	7	41
see to	35	-12
see who	-20	22
seen	51	-26
segment	-10	69
select	21	14
select the	-15	29
self @	-7	32
self host	30	-27
self servic	-76	22
self sign	75	-42
send and	-60	-59
send anoth	50	-43
send from	54	-36
send it	-45	54
send messag	-22	46
send new	55	-42
send notic	22	-4
send quota	-25	99
send telemetri	-23	39
send the	23	-13
send them	22	53
send to	42	-17
send traffic	-24	24
send what	17	-16
sensit	-12	39
sensit $	-2	86
sensit data	-14	33
sensor	-24	65
sensor out	-16	33
sent to	23	1
sent with	-17	33
separ	27	21
separ account	-20	55
septemb	-6	29
septemb 2026	-6	35
serv	43	-7
serv @	76	-38
serv from	-5	35
serv http	99	-29
serv its	35	-18
serv our	67	-32
serv the	-24	37
serv tls	37	10
serv to	61	-24
server	32	6
server $	-4	17
server @	16	10
server access	-24	55
server and	16	2
server apart	-25	27
server are	-26	74
server at	90	-6
server avail	110	-65
server behind	52	-19
server between	58	-7
server build	-3	94
server but	27	-17
server by	38	-33
server certif	-103	-21
server core	-32	35
server di	70	46
server endpoint	-22	24
server firmwar	67	-49
server fleet	153	-34
server for	57	32
server hall	66	13
server hardwar	43	-70
server host	103	-42
server in	78	-36
server insid	76	-55
server is	8	103
server its	30	-26
server licens	11	44
server of	81	-17
server offer	53	-47
server on	55	57
server oper	-47	85
server os	-163	-117
server patch	77	-49
server reachabl	-9	19
server room	31	51
server sdk	-20	70
server side	-57	50
server softwar	65	-18
server that	44	15
server under	94	-45
server up	48	-25
server when	103	-49
server who	7	-56
server with	-23	34
serverless	60	-24
serverless @	34	34
serverless cach	2	80
serverless cluster	86	-32
serverless worker	58	-23
serverless workgroup	-9	36
servic	25	1
servic $	30	-33
servic @	-7	16
servic account	-12	56
servic and	47	20
servic are	7	68
servic avail	72	-30
servic behind	44	-16
servic by	-29	35
servic connect	-20	32
servic discoveri	-7	29
servic doe	-109	142
servic domain	-27	28
servic execut	-11	17
servic for	65	-47
servic has	-24	25
servic improv	-26	20
servic in	-52	65
servic is	58	14
servic it	56	-42
servic itself	104	-17
servic keep	5	29
servic of	74	-53
servic on	61	51
servic opt	-12	17
servic or	-12	18
servic quota	-33	90
servic reach	28	-25
servic regist	-37	72
servic role	-15	32
servic run	66	-23
servic softwar	-71	-52
servic specif	-19	30
servic that	84	-53
servic the	99	-70
servic unless	23	-20
servic updat	-86	-54
servic use	-32	44
servic where	12	47
servic who	-85	-61
servic with	-35	56
session	19	2
session $	51	-24
session are	-40	71
session attribut	22	-13
session for	28	-20
session from	46	-23
session id	-23	25
session in	17	11
set	-2	27
set $	-19	12
set @	-9	17
set a	21	2
set alarm	-23	33
set and	22	-11
set anoth	-21	32
set are	6	54
set as	-12	20
set at	28	-24
set befor	-9	22
set by	-21	66
set chang	69	-23
set from	71	-60
set how	-22	46
set in	-17	70
set instanc	-9	17
set is	-48	66
set it	-17	84
set job	-5	16
set lifecycl	-9	17
set limit	2	43
set more	-15	26
set network	-11	24
set of	-4	21
set on	52	-15
set one	-20	27
set paramet	-11	16
set posix	0	29
set queue	-2	20
set read	-19	19
set reserv	-38	51
set retent	-15	46
set so	18	1
set subnet	-20	22
set that	-17	24
set the	-9	38
set their	32	-5
set there	15	23
set to	22	25
set type	-11	41
set up	-10	25
set what	77	-49
set when	-6	19
setup	-9	54
setup in	-25	29
seven	-6	31
seven year	12	36
sever @	-21	30
sever avail	-11	19
sever azs	35	-25
sever invoc	-29	56
sever region	-30	83
sever server	56	-43
sever task	-46	51
sg	-13	77
sg $	-5	63
shadow	27	-7
shadow copi	-15	46
shard	16	7
shard and	-6	17
shard level	-15	18
shard of	-60	69
shard replica	29	-26
share $	-52	-4
share @	-34	50
share a	28	-22
share an	-26	33
share and	33	-20
share between	-74	-17
share control	-136	-138
share file	-51	78
share it	-10	30
share its	21	7
share key	-16	48
share no	34	-29
share of	72	-67
share on	-27	25
share one	30	13
share permiss	-12	17
share resourc	-4	30
share respons	-39	55
share them	-7	48
share through	69	-35
share with	-13	23
sharepoint	-28	31
shell	39	-14
shell in	-8	16
shield	32	13
shield advanc	-8	37
shield standard	38	-1
shift	51	31
ship	13	21
ship @	-32	46
ship the	58	-17
ship them	-13	21
shop	-74	29
short live	1	16
short outag	-19	27
shorten	-7	17
shorter	38	-18
should	9	26
should %	44	0
should be	1	37
should have	3	32
should i	19	-35
should never	-16	18
shouldnt	-32	49
shouldnt %	-30	21
show	7	29
show @	71	-37
show as	-20	30
show auditor	-17	22
show client	-15	22
show connect	-25	83
show fail	-11	28
show in	-18	25
show log	24	5
show the	-4	52
show up	-8	23
shred	46	9
shred the	22	30
shrink	-6	57
shrink the	39	-28
shuffl	-11	30
shut	-14	32
side $	-22	56
side doe	55	21
side encrypt	-49	45
side is	-4	105
side of	76	-38
sidecar	10	76
sidecar @	34	43
sidecar are	-14	25
sidecar imag	-31	52
siem	-3	62
sig	30	-21
sign	-2	28
sign and	18	-64
sign in	4	17
sign is	36	-15
sign key	38	23
sign on	-5	16
sign profil	-51	56
sign up	-35	42
sign url	-5	17
sign with	-6	36
signatur	83	-29
signatur $	31	-69
signatur expiri	-20	80
signatur of	27	7
sigterm	16	-2
sigterm and	34	-33
sigv4	-19	29
silenc	-14	19
simpli	-10	-35
sinc	-5	27
sinc 2021	2	113
sinc 25	23	-16
sinc 30	-13	25
sinc 7	-22	30
sinc auto	-17	31
sinc januari	-40	31
sinc launch	-2	50
sinc nobodi	34	-21
sinc someon	-17	55
sinc spring	0	116
sinc the	-3	23
sinc then	57	-42
singl	4	27
singl @	8	23
singl az	-35	66
singl connect	13	26
singl instanc	-14	43
sit	1	29
sit $	-21	40
sit in	33	3
sit on	20	14
sit with	-18	34
site	10	17
site $	36	2
site and	12	23
site are	-39	44
site host	-35	46
site in	57	-23
site is	-61	73
site script	-19	24
site that	60	-58
site where	37	-14
six	44	-9
six copi	57	-21
six month	-40	49
size	17	15
size $	-28	91
size @	17	-27
size and	-6	42
size by	-19	29
size consolid	51	-42
size for	75	14
size in	-3	104
size of	-13	35
size on	-24	57
size or	33	-9
size scale	-32	37
size that	20	-19
size the	-86	68
size to	65	-45
size what	71	-45
skew	-5	68
skip	-12	33
skip it	-3	21
skip the	-12	23
sla	-8	-89
sla for	13	90
slack	-5	17
slide 12	-45	44
slim	-15	34
slip $	-8	19
slot	9	29
slot are	0	47
slot prompt	-9	16
slow	-21	37
slow log	-7	55
slow queri	-5	31
slow sql	12	34
slurmctld	156	28
sm	-84	-101
small	-17	34
small @	-30	57
small or	-9	24
smb	-3	22
smb 3	30	-8
smb encrypt	-25	35
sms and	23	-11
sms spend	54	-44
smtp	6	47
smtp credenti	-45	63
snapmirror	-13	68
snapmirror and	-18	37
snapshot $	-16	102
snapshot @	-10	39
snapshot and	-3	34
snapshot are	42	47
snapshot by	32	8
snapshot copi	-18	26
snapshot first	-37	133
snapshot go	-24	39
snapshot in	-2	17
snapshot kept	-26	38
snapshot of	26	6
snapshot older	-8	38
snapshot on	35	-9
snapshot onli	-44	56
snapshot or	-16	45
snapshot polici	-19	40
snapshot to	24	-11
snapshot where	19	7
snapshot with	7	57
snowflak	-2	16
snowflak and	16	-15
sns	22	-15
so $	-50	77
so %	54	5
so @	31	-2
so ami	-16	36
so an	-14	18
so are	-20	25
so by	-4	21
so doe	30	-18
so if	-27	30
so in	32	19
so is	-3	23
so it	43	-26
so no	6	17
so noth	-35	61
so on	62	29
so our	-36	47
so patch	67	-54
so that	-17	40
so the	-64	4
so there	8	23
so we	-15	24
so who	-79	-52
soc	48	-43
soc 2	15	-27
soc pci	26	-14
softphon	-8	25
softwar	16	-32
softwar $	84	-41
softwar @	57	-41
softwar and	92	4
softwar behind	42	-7
softwar in	19	-31
softwar insid	-42	114
softwar is	-57	94
softwar licens	10	55
softwar of	0	-56
softwar on	-25	-62
softwar that	28	45
softwar updat	-50	-69
softwar we	-13	63
some	8	26
some @	-26	33
some need	-13	16
some of	31	7
some other	32	-30
some user	-18	23
somebodi	-17	2
somebodi at	27	22
somebodi has	-27	49
somebodi must	-33	63
somebodi set	7	47
somebodi wrote	16	38
someon	-6	35
someon $	-19	30
someon at	2	29
someon delet	-13	36
someon edit	-17	25
someon els	32	-20
someon in	-7	55
someon must	17	-11
someon who	-11	24
someth	-22	-46
someth $	-17	-27
somewher	43	-30
soon	14	-58
soon as	14	-58
sooner	-22	26
sorri	-89	-9
sorri i	15	108
sort	15	86
sourc	-3	31
sourc $	-11	52
sourc address	75	-3
sourc and	21	4
sourc code	-10	75
sourc control	-12	16
sourc credenti	-7	33
sourc data	62	-57
sourc destin	-16	29
sourc is	17	-16
sourc keep	24	32
sourc librari	13	44
sourc record	-18	24
sourc server	-53	112
sourc the	-31	51
space	-15	26
space and	-7	26
span	-22	29
spare	-26	41
spare capac	-39	59
spark	24	-8
spark and	38	-33
speak	-2	26
speak it	66	-40
speak tls	-25	60
special	14	-65
specif	-18	89
specif control	6	112
specif credenti	-19	30
specif secur	2	27
spectr	30	0
spectr and	26	-5
speed	-61	76
spend	34	176
spend limit	-24	33
spf	-6	22
split	35	-6
split the	4	63
splunk	-5	18
spot	0	69
spot $	-17	25
spot @	35	-33
spot and	80	3
spot in	-14	55
spot interrupt	22	-11
spread	7	29
spread @	3	23
spread instanc	-11	32
spread over	-14	43
spread them	-23	52
spring	-7	85
spring $	12	101
sql	-8	45
sql inject	-21	42
sql statement	12	34
sqs	84	-74
squash	-15	62
sre	37	57
sre team	12	-42
srm	-108	-168
ssd	76	-12
sse @	18	-3
sse c	-26	109
sse s3	53	-47
ssh	16	33
ssh kei	-5	78
ssh key	-39	56
ssh to	91	6
sshd	-1	35
sshd config	4	18
ssl	6	18
ssl on	-20	28
ssm	-5	19
ssm agent	-6	21
stack	50	3
stack $	39	-19
stack drift	5	70
staff $	36	-3
staff to	62	10
stage @	-9	16
stage in	-30	35
stage subnet	37	-64
stai	12	23
stai @	-18	38
stai as	1	21
stai by	14	50
stai enabl	-20	21
stai for	51	-21
stai in	-13	38
stai insid	30	13
stai longer	80	-71
stai on	-16	31
stai open	-5	17
stai privat	-25	39
stai readabl	55	-36
stai the	71	-9
stai there	-25	43
stai until	-49	83
stai with	66	-11
stai within	87	-69
stale	-15	50
stale @	-8	65
stale who	-13	25
stall	-24	81
stand	-18	7
stand $	22	-4
stand a	-13	59
stand in	-27	-28
stand on	3	25
standalon	-32	56
standalon @	-25	40
standalon on	-14	53
standalon runtask	-19	17
standalon task	-4	18
standard	19	-6
standard @	30	18
standard and	21	-15
standard ask	-17	22
standard broker	-140	-49
standard log	-42	40
standard support	19	-5
standbi	28	7
standbi @	31	-22
standbi and	33	45
standbi in	33	-39
standbi of	62	-44
standbi or	-25	66
standbi server	38	-33
start	8	26
start $	-42	36
start @	18	7
start a	62	23
start add	30	-14
start again	-11	29
start an	23	-2
start and	38	-30
start at	64	-18
start by	-17	75
start each	19	-4
start everi	-8	61
start from	-21	36
start it	-17	55
start lost	-12	26
start major	2	16
start of	-25	31
start on	-35	61
start one	-19	22
start replac	68	-49
start restor	107	-98
start task	-24	45
start the	-5	37
start them	-24	54
start those	-22	53
start upgrad	75	26
start with	32	21
startexecut	-27	65
startup	14	24
startup script	-1	30
startup us	20	10
starv	-6	22
state	30	16
state and	19	-4
state at	-17	18
state by	52	-31
state compat	-6	35
state of	91	-76
state off	-14	32
state outsid	-29	40
state rule	-49	66
statement	4	47
static	-11	26
statu	11	35
statu check	46	-36
statu log	-1	25
steadi	31	-27
step	-2	22
step in	-2	21
step of	32	-23
still	14	24
still accept	39	-7
still allow	-6	44
still has	-12	23
still have	31	15
still hold	-12	40
still in	26	-4
still need	132	-64
still on	-2	102
still patch	-8	-38
still point	-20	31
still rout	11	45
still run	-13	52
still the	28	-2
still there	-3	56
still us	-46	76
still with	-68	-63
stolen	0	26
stolen laptop	-5	18
stone	-38	75
stone age	-38	75
stop	6	25
stop @	-14	31
stop and	7	32
stop answer	66	-43
stop cleanli	-11	19
stop condit	-4	20
stop hibern	-14	16
stop or	-15	29
stop secur	-49	34
stop start	-15	24
stop their	22	-6
stoptimeout	-18	94
storag	38	1
storag $	-73	17
storag @	-16	58
storag across	51	11
storag and	18	7
storag autosc	-31	43
storag block	27	-15
storag by	67	-51
storag capac	7	37
storag class	-34	65
storag databas	51	-15
storag devic	36	-17
storag driver	-13	35
storag encrypt	67	-53
storag fleet	43	-22
storag full	-31	86
storag grow	49	24
storag hardwar	41	-4
storag imag	-28	31
storag in	39	-36
storag is	-52	85
storag log	38	-23
storag media	59	1
storag node	32	-7
storag of	-23	7
storag on	16	-38
storag server	53	-16
storag six	17	-14
storag throughput	-23	24
storag under	57	-19
storag virtual	-24	34
storag volum	83	-17
storag where	52	-43
storag with	29	-14
store	29	9
store @	54	-14
store all	-12	27
store and	-37	62
store by	-27	48
store content	83	-68
store current	-32	51
store data	47	45
store disk	41	-30
store everi	17	-14
store for	92	-43
store in	10	25
store is	98	-61
store it	0	42
store its	-20	5
store log	39	-37
store none	-42	85
store of	65	-5
store on	-1	63
store onli	31	29
store procedur	1	19
store region	68	-65
store that	-18	38
store the	103	-31
store them	25	14
store volum	25	3
store what	-20	50
store who	0	52
store with	49	-34
straight	-10	20
straight to	-10	20
strategi	-26	83
strategi and	6	57
strategi spot	-20	25
stream	-16	-5
stream @	34	-19
stream agent	23	-19
stream and	98	-41
stream consum	5	158
stream gatewai	104	22
stream to	-5	37
stream when	-70	-85
stretch	43	33
string	-13	33
stripe	-15	138
structur	40	2
stuck	23	23
stuck @	-16	105
stuck at	35	-51
stuck in	-11	23
stuck on	-14	26
student	-14	62
studio	-24	36
stuff	-15	31
stuff in	-54	-53
style	33	-14
subject	-21	32
submit	-26	51
submit job	-1	38
subnet	-4	29
subnet $	-5	84
subnet and	-12	37
subnet endpoint	-28	31
subnet for	-28	73
subnet give	-16	30
subnet group	30	8
subnet in	-22	30
subnet of	-36	42
subnet secur	-10	16
subnet that	29	-17
subnet without	-2	17
subordin	-18	43
subscrib	-17	49
subscrib are	-27	61
subscrib to	-9	80
subscript	-13	54
subscript $	-7	36
such a	57	-17
such instanc	-4	32
such queue	-40	41
sudo	3	53
sudo right	3	60
sudoer	-2	109
sudoer on	10	88
suffic	-14	30
suggest	-8	48
suggest $	46	-2
suit	8	65
sundai	-7	35
suppli	5	-34
suppli and	-91	-110
suppli in	81	-64
suppli kubelet	16	-5
suppli patch	-13	46
suppli the	7	63
supplier	-5	65
support	10	16
support $	-52	88
support @	10	39
support end	18	49
support for	20	-19
support is	-22	20
support it	44	-38
support nitro	-29	30
support perimet	-18	31
support runtim	-36	48
support them	-19	21
support tls	105	-67
support version	-18	38
support who	-32	55
suppos	-36	3
suppos $	17	18
suppos to	-53	-18
suppress	12	45
suppress @	-17	27
suppress in	-25	33
suppress rule	-11	41
sure	12	17
sure $	-1	35
sure %	28	22
sure onli	-23	24
sure that	-25	39
sure the	29	-28
suricata	51	6
surveil	28	-26
surviv	-6	44
surviv $	-9	67
surviv a	32	-19
surviv the	-13	25
suspend	-6	81
suspici	-16	65
svm	-6	21
swap	57	-16
swap by	61	-18
swap it	50	-9
swear	-21	36
switch $	117	-24
switch and	69	-28
switch encrypt	-38	110
switch in	30	-13
switch it	9	44
switch off	49	-8
switch on	-74	10
switch redact	-9	24
switch that	14	41
switch the	-28	36
switch them	43	-37
switch to	16	27
switchov	31	58
switchov or	51	-44
symmetr	-25	41
syn	85	-40
sync	-48	-6
sync by	25	-9
synchron	1	22
sys	-17	58
sys password	-12	43
system @	50	-20
system account	23	-2
system are	110	6
system as	56	-21
system at	44	-1
system behind	58	-17
system by	25	-12
system databas	16	60
system fix	-8	-57
system for	17	4
system in	13	113
system insid	112	-70
system is	-25	46
system itself	-26	37
system manag	-8	38
system network	19	97
system on	48	-15
system patch	-33	99
system stand	66	-24
system take	-8	29
system that	-4	24
system to	-20	20
system under	64	14
system updat	-56	-24
system user	-11	22
system when	153	-18
system with	33	-10
system within	20	-8
tabl	4	42
tabl $	5	133
tabl apart	38	-29
tabl by	50	-32
tabl definit	-27	30
tabl in	-13	75
tabl is	50	-40
tabl map	6	31
tabl of	-12	51
tabl on	-12	40
tabl out	-38	-107
tabl over	36	-14
tabl permiss	-4	29
tabl whose	19	159
tag	5	74
tag for	2	57
tag immut	-22	28
tag in	-8	17
tag resourc	24	78
tag the	54	-50
taint	18	30
take	16	8
take 60	-4	18
take @	50	-42
take a	51	-11
take and	30	-13
take autom	32	-69
take backup	28	-2
take call	57	-32
take care	-5	-40
take csi	-11	19
take daili	41	-28
take effect	-20	35
take hourli	65	-39
take it	41	-12
take manual	-13	19
take no	-24	68
take none	-14	34
take over	40	-16
take snapshot	-54	84
take the	50	-25
take them	16	29
take thi	0	55
taken	19	8
taken by	32	-28
takeov	5	46
talk	13	47
talk to	-6	34
tamper	30	15
tamper resist	63	-67
tamper with	22	-4
tape	19	32
target	3	27
target $	-14	81
target @	-21	30
target and	8	21
target are	20	6
target in	-24	32
target is	-44	60
target that	-29	56
task $	10	26
task @	8	20
task are	10	16
task def	-9	25
task definit	-13	60
task fail	1	29
task for	78	-52
task is	-18	55
task of	-2	18
task replac	23	-23
task retir	-30	29
task role	-36	57
task run	-20	25
task set	-10	39
task share	55	-39
task stop	-23	32
task stuck	-12	18
task that	33	-31
task to	-5	39
tax	-20	28
tax offic	-20	28
tb	10	28
tb a	23	-19
tde	40	4
teach	71	34
team	8	16
team $	-23	7
team can	-43	59
team or	7	28
team that	-19	28
technic	82	-27
technician	77	-37
tele	21	15
tele the	-7	39
telemetri	-23	39
telemetri to	-23	39
telephon	-21	39
tell	-3	63
tell %	23	55
tell me	-52	32
templat	-7	33
templat @	-3	26
templat and	17	15
templat is	-12	47
templat or	-17	24
templat user	-17	51
templat with	-11	31
temporari	-20	70
temporari credenti	21	8
ten	35	-27
ten minut	29	-23
ten year	-19	26
tenant	82	-26
tenant apart	16	3
tenant out	71	-9
term	18	19
term let	26	-22
termin	52	-11
termin $	133	-9
termin @	-25	58
termin tls	25	-23
terraform	-51	98
terraform state	0	86
test	6	48
test $	-22	169
test %	27	113
test @	-7	35
test and	19	1
test for	-23	80
test it	23	-7
test of	-10	73
test restor	0	41
test that	-15	32
test the	7	35
test them	24	-19
tester	-25	55
text	6	24
text in	18	6
than	-8	40
than 14	-14	32
than 90	-20	45
than one	-29	35
than root	-15	30
than two	60	-55
thank	-37	-84
thank to	-34	-125
that $	32	-23
that %	-8	31
that @	38	0
that a	16	43
that account	-30	34
that agent	-2	16
that amazon	1	31
that an	-9	31
that and	-33	50
that answer	68	-58
that api	107	-59
that appli	-76	7
that are	16	-1
that aws	25	37
that az	-28	29
that becaus	16	-15
that block	-6	23
that bucket	22	11
that build	37	-24
that call	25	0
that can	-28	38
that cannot	87	-53
that client	55	-50
that connect	72	-4
that copi	24	-23
that creat	22	-15
that data	8	18
that date	75	12
that decid	79	6
that deploi	56	-35
that do	9	31
that doe	-29	33
that down	-11	20
that each	43	-41
that encrypt	-26	46
that end	-23	37
that endpoint	27	-22
that evalu	36	-23
that execut	51	2
that exist	95	-54
that fail	33	-5
that fall	-17	52
that fetch	-11	30
that flow	35	-29
that for	-95	-49
that function	45	-38
that had	3	33
that hand	96	-57
that handl	25	-9
that happen	-25	57
that have	-4	41
that hold	36	-4
that host	32	13
that i	-9	52
that imag	-19	28
that in	0	29
that includ	-18	19
that inspect	30	-9
that is	22	-2
that its	-9	16
that join	25	-11
that key	-17	31
that launch	36	-31
that leav	-27	38
that left	-16	43
that let	-21	28
that log	-5	24
that make	-29	32
that market	-16	18
that match	83	-69
that matter	-21	69
that move	29	-22
that must	-13	39
that need	26	41
that nobodi	-28	45
that not	-9	19
that noth	81	-71
that of	-17	48
that off	69	-46
that onc	38	-21
that one	7	-75
that onli	27	62
that open	52	-31
that or	-17	-99
that our	-48	27
that ourselv	61	-57
that part	-42	73
that pass	3	23
that patch	-36	65
that place	72	-10
that produc	62	-43
that provid	21	16
that read	-59	66
that reconnect	82	-80
that record	-17	17
that replac	-49	55
that replic	46	-44
that right	-42	-62
that role	-20	53
that row	-21	26
that run	82	-10
that runtim	-29	25
that send	-16	32
that serv	41	0
that set	-48	64
that share	-12	17
that so	-40	84
that someth	-7	-87
that speak	37	-13
that stai	-41	53
that still	-16	85
that stop	37	-34
that store	34	-29
that stuff	54	19
that support	44	-38
that system	66	-61
that the	-12	39
that there	47	-39
that thi	18	1
that thing	-48	-55
that to	-17	21
that traffic	-64	110
that up	46	-13
that us	-32	-18
that use	-26	54
that user	-9	22
that verifi	37	-16
that version	-5	54
that wait	30	-20
that watch	113	-33
that way	-6	29
that we	5	93
that were	24	17
that what	-12	19
that whose	-22	52
that window	30	-20
that work	27	-3
that write	-19	28
the %	98	37
the 12	31	-4
the 30	-48	62
the 7	39	-37
the @	19	21
the acceler	42	-18
the access	-17	54
the activ	-12	18
the add	-13	25
the admin	10	33
the administr	-4	20
the agent	-20	-36
the alarm	-5	46
the alert	-16	66
the allow	-13	16
the amazon	6	20
the ami	1	63
the analysi	57	-9
the app	-22	40
the applic	11	53
the archiv	-31	58
the assess	33	17
the assessor	-4	28
the attack	-18	86
the audit	-14	21
the auth	-15	45
the authent	-15	20
the author	-10	41
the authorit	35	-7
the auto	-30	13
the autom	26	6
the automat	-27	-36
the avail	94	-8
the aws	23	-37
the az	66	-24
the baa	-61	31
the back	-34	57
the backbon	24	-6
the backend	37	-11
the backup	-14	-29
the bare	62	18
the base	23	16
the begin	-15	30
the block	47	-39
the board	-13	50
the bootstrap	-32	-18
the bottlerocket	131	-22
the box	-9	22
the branch	-40	58
the broken	32	-21
the broker	-63	-67
the browser	-17	35
the budget	-1	48
the build	83	-48
the button	-21	44
the ca	-114	-96
the cabl	2	89
the cach	112	-43
the call	-7	32
the capac	35	-8
the catalog	-21	29
the ceil	54	-36
the chang	27	-6
the chat	-21	21
the check	47	-17
the checkout	-15	16
the choic	-20	-1
the chosen	48	-36
the ci	2	30
the cidr	-11	20
the cisco	-5	55
the class	-14	24
the cli	34	-12
the client	5	37
the cloud	48	4
the cloudwatch	7	17
the cname	-22	33
the cni	-20	49
the code	-35	6
the compani	-2	26
the compil	-6	22
the complianc	-125	-126
the comput	23	42
the configur	-43	18
the connect	-64	-26
the connector	-59	-5
the consol	16	-9
the consum	83	-27
the contain	-16	9
the content	-6	38
the continu	-83	174
the copi	34	-39
the corpor	-29	40
the correct	-4	51
the credenti	-11	45
the cross	-6	33
the current	46	-24
the d	-26	68
the daili	37	-65
the dashboard	-25	40
the data	26	3
the databas	-78	19
the date	6	37
the day	23	17
the db	-10	41
the dead	63	-32
the deadlin	-16	30
the debian	0	21
the debug	-26	27
the decid	-30	50
the decis	63	43
the default	22	4
the definit	30	-15
the deleg	18	-1
the deliveri	36	-16
the desktop	-61	12
the detect	38	-21
the dev	-15	43
the develop	-23	35
the devic	2	22
the directori	41	-31
the disk	49	0
the distribut	-24	35
the dns	4	36
the docker	-21	26
the document	-10	99
the domain	48	-2
the downtim	-28	72
the drain	35	-4
the driver	-40	51
the durabl	45	47
the duti	17	-5
the ebs	21	-16
the ec2	69	-50
the ecs	94	22
the edg	83	8
the edit	-49	63
the emerg	-10	33
the encrypt	21	25
the end	15	27
the endpoint	-19	-16
the engin	2	-24
the ephemer	-17	39
the equip	43	23
the etl	-13	50
the evict	53	-48
the evid	-55	47
the execut	-3	38
the export	-11	30
the facil	53	-41
the factori	-12	39
the fail	16	-56
the failov	5	16
the failur	37	-32
the fault	23	-3
the field	5	44
the file	-2	33
the filter	-11	19
the final	-11	26
the find	-44	57
the fine	-4	17
the fip	23	-13
the firewal	-36	-113
the firm	16	64
the firmwar	138	-26
the first	-20	-44
the fix	46	3
the fleet	-17	-23
the floor	-6	56
the format	-13	23
the former	-64	55
the function	2	44
the game	-15	49
the gatewai	-62	-25
the gener	66	1
the global	39	-4
the golden	-6	40
the gpu	53	-25
the grant	43	-37
the greatest	53	-31
the grid	-23	8
the guard	27	17
the guest	-17	50
the hardwar	28	-5
the head	-9	30
the health	67	-10
the hook	-10	73
the hop	-17	21
the host	22	-48
the hour	-81	-56
the hourli	74	-51
the http	-15	79
the hypervisor	47	6
the ide	-29	37
the import	20	8
the inbound	3	28
the infer	-36	39
the infrastructur	24	-31
the instanc	13	18
the integr	-35	23
the interfac	-10	23
the internet	-23	47
the ip	-15	31
the item	-8	48
the jar	-7	17
the java	-8	35
the job	1	38
the kei	-63	-87
the key	5	18
the kms	6	26
the kubelet	94	-1
the kubernetes	-11	42
the land	36	-11
the languag	30	10
the last	41	-31
the latest	20	7
the latter	-79	-45
the launch	-3	24
the law	-7	81
the layer	-4	28
the least	-27	37
the ledger	-21	38
the librari	-40	44
the licens	64	-31
the life	27	0
the like	17	-5
the line	-14	28
the link	-22	35
the linux	-79	-14
the list	50	-32
the load	26	-14
the local	-23	27
the locat	69	-39
the log	-15	19
the loss	-27	40
the lowest	88	-30
the machin	67	-42
the machineri	22	-14
the mail	48	48
the mainten	31	-23
the manag	80	-43
the mandatori	46	27
the manual	-107	5
the map	35	20
the marketplac	-13	55
the master	-30	69
the materi	20	23
the maximum	1	20
the member	-31	45
the memori	69	-56
the messag	19	16
the metadata	50	-12
the metric	-7	19
the minimum	-9	16
the minor	-9	-42
the ml	-8	93
the mode	-11	58
the model	-52	-1
the modul	39	-16
the month	-43	-33
the monthli	59	-19
the more	101	8
the most	-14	21
the mount	-14	37
the move	-15	26
the multi	-1	47
the name	-38	-66
the namespac	-3	38
the network	48	-6
the new	-24	53
the newer	40	-12
the newest	24	16
the next	27	-15
the nitro	22	-11
the node	-7	-30
the npm	-12	27
the nucleu	-16	19
the object	46	20
the ocsp	-64	71
the off	26	-13
the old	-12	31
the older	-30	55
the on	-38	57
the one	-11	-62
the onli	-31	70
the oper	-17	2
the option	-5	70
the orchestr	-36	53
the org	-24	42
the organ	22	-17
the origin	24	15
the os	18	58
the other	-47	-52
the outdat	-10	26
the outsid	-33	41
the owner	24	-12
the packag	-4	16
the pair	41	10
the parent	27	-10
the part	59	-50
the partner	21	4
the password	-70	-98
the patch	39	7
the peer	101	-39
the pend	0	71
the peopl	33	45
the perimet	45	-32
the period	-92	-154
the permiss	-14	25
the person	11	43
the physic	43	21
the plan	-19	45
the platform	24	-5
the plugin	-27	37
the pod	17	-11
the point	40	-25
the polici	0	33
the pre	-24	37
the prebuilt	61	-50
the prioriti	20	-18
the privat	51	-24
the process	30	-26
the prod	-5	46
the produc	-8	18
the profil	-6	56
the program	-12	17
the promot	-61	-5
the prompt	58	-49
the proxi	2	35
the push	2	37
the pv	-13	21
the queri	-5	31
the queue	51	-19
the quota	49	-20
the raci	-16	29
the rack	12	92
the rang	-6	19
the recipi	-16	30
the recommend	-16	19
the record	16	15
the recoveri	-17	24
the registri	-10	29
the regul	-26	84
the releas	-24	46
the renew	12	24
the repair	8	42
the replac	71	-59
the replic	-28	47
the replica	13	19
the report	18	-5
the repositori	24	-1
the requir	-15	42
the resolv	25	47
the respons	-2	25
the rest	-55	12
the restor	-18	50
the result	25	-18
the retent	-5	19
the retir	31	-28
the retri	-36	39
the review	-23	33
the revis	83	-64
the right	-10	21
the rollback	-24	31
the rollout	-59	22
the room	-33	46
the root	-12	78
the rotat	-15	17
the rout	-6	21
the row	-9	31
the rule	15	34
the runtim	-53	-107
the s3	-23	28
the salari	-5	38
the same	37	-17
the scale	-12	29
the scan	46	-17
the scanner	-30	45
the schedul	33	-33
the schema	33	130
the script	-23	50
the search	92	12
the second	-84	-24
the secret	-25	35
the sensor	-23	39
the server	25	-30
the servic	21	0
the session	-14	39
the set	33	-28
the sg	-15	42
the shard	-61	71
the share	-7	-19
the shop	-81	-21
the sign	44	-19
the signatur	76	-16
the site	70	-34
the slow	-10	74
the snapshot	8	17
the soc	78	-37
the sourc	-30	52
the sre	7	54
the ssh	-27	43
the ssl	-4	28
the ssm	-6	21
the stage	-16	24
the standbi	63	-40
the start	49	-41
the stone	-38	75
the storag	21	5
the store	-5	20
the stream	68	-77
the stuff	-54	-53
the subnet	25	-4
the subscript	-18	25
the support	-17	31
the switch	48	32
the system	0	31
the tabl	5	66
the target	-5	17
the task	29	8
the technician	23	-20
the temporari	-20	38
the term	-30	57
the test	-17	29
the text	-33	55
the three	42	-31
the time	50	-25
the tls	42	10
the token	10	21
the tool	-16	43
the topic	6	93
the track	16	14
the traffic	58	-19
the trail	40	9
the train	-22	34
the transfer	21	-1
the trigger	-11	28
the truck	2	34
the trust	-19	28
the tunnel	-49	-22
the two	50	-8
the type	-14	17
the underli	69	-47
the unit	56	-45
the updat	-31	2
the uplink	-41	52
the upload	37	-17
the use	1	24
the user	0	33
the utter	27	-16
the valid	-4	23
the vendor	29	-19
the version	-19	56
the viewer	-20	19
the virtual	39	36
the vpc	-13	37
the vpn	-64	-48
the vulner	84	48
the wait	24	-17
the want	22	-21
the web	-25	49
the weekli	17	30
the whole	4	46
the window	20	20
the windows	39	-1
the work	51	37
the worker	-25	-28
the workflow	50	-10
the workload	30	28
the world	2	22
the write	-12	28
the writer	2	16
the wrong	-21	98
the zone	59	-4
theft	-4	17
thei $	-32	-34
thei appli	0	22
thei are	27	-2
thei can	-22	37
thei chang	-8	16
thei come	39	-10
thei cover	-14	59
thei do	-7	51
thei expir	-4	16
thei go	-6	32
thei have	-33	66
thei reach	37	-43
thei replac	26	43
thei run	56	-19
thei say	-37	42
thei serv	61	-24
thei share	-34	43
thei show	-1	17
thei stai	-31	43
thei were	56	-46
their $	-83	-3
their @	-17	-113
their access	27	102
their auto	-10	56
their checkpoint	-21	28
their code	62	14
their configur	53	-7
their content	53	-28
their data	-11	35
their date	-2	20
their definit	48	-32
their destin	-11	50
their encrypt	30	-2
their end	28	-16
their firmwar	1	28
their host	55	-46
their hypervisor	-18	22
their imag	21	22
their kubelet	6	93
their last	-26	27
their librari	-21	45
their number	-17	59
their oper	14	81
their or	-64	-3
their os	77	62
their owner	-1	27
their place	-8	35
their port	66	-46
their region	46	-20
their retent	44	-69
their retri	-30	54
their role	-33	41
their scale	-61	83
their secur	-15	28
their send	42	-14
their set	-1	17
their softwar	35	-6
their sourc	-32	47
their state	-13	18
their storag	-38	55
their time	-9	29
their trust	-4	20
their volum	-31	44
their vpc	-11	19
their window	14	49
them	5	18
them 90	49	-39
them @	-22	35
them a	0	19
them after	-1	24
them apart	-57	81
them are	23	-3
them as	-1	29
them at	-45	76
them awai	47	-39
them befor	-27	52
them but	-14	16
them by	0	27
them current	-106	-48
them daili	11	18
them down	43	63
them earlier	-6	30
them elsewher	-14	20
them enforc	-15	29
them everi	38	-9
them for	29	-9
them from	-13	24
them get	54	-44
them into	-9	33
them is	23	42
them keep	-8	16
them on	29	9
them one	41	-29
them or	-7	28
them out	-30	-57
them over	-18	25
them patch	105	23
them requir	-32	42
them run	45	-21
them small	-15	28
them the	-40	79
them there	52	-16
them through	59	-49
them to	-34	0
them under	61	-55
them until	-22	25
them up	1	52
them updat	-22	58
them when	31	-3
them where	23	2
them who	-22	29
them with	-31	38
them yourself	1	28
themselv	29	15
themselv $	3	-39
themselv or	-17	20
then	5	25
then $	66	-79
then %	-39	47
then @	0	18
then and	-45	74
then copi	-9	22
then delet	8	17
then doe	-14	18
then is	-15	60
then it	91	-79
then keep	-53	74
then move	-68	97
then patch	-42	56
then run	-84	142
then start	-79	91
then take	-57	87
then that	19	6
then who	-4	34
then write	-41	59
there	28	9
there a	-50	77
there after	28	-24
there and	-37	28
there are	27	-9
there by	58	-39
there if	-26	26
there is	42	1
there not	-33	43
there onli	-41	77
there the	73	-67
there to	-11	16
there too	42	-31
there who	-53	94
thereof	56	-17
thereof $	56	-17
thermostat	-11	52
these	54	59
these $	144	50
these log	-22	30
theyr	-21	50
theyr kept	-6	46
thi	-52	-39
thi $	-28	-12
thi cannot	79	-40
thi is	-126	-70
thi one	-67	-119
thing	-39	-21
thing $	-139	-32
thing for	23	-65
thing in	33	-23
thing is	8	27
thing that	70	4
thing we	29	95
thing who	18	-77
think	-9	48
think of	-27	40
third	22	40
third parti	16	45
tho	1	79
tho $	1	79
those	13	26
those $	31	-17
those @	59	2
those are	29	9
those current	37	-44
those data	-25	27
those for	-27	29
those from	52	-40
those i	27	-24
those is	42	4
those machin	-10	25
those node	-73	68
those of	21	6
those patch	-39	-46
those servic	-36	38
those that	-18	73
those two	115	12
those up	1	20
those who	-17	19
those with	-27	63
though	-39	10
though who	67	-77
thread	-15	33
threat list	30	-15
three	29	-6
three @	52	-19
three avail	45	-21
three az	-20	39
three azs	35	7
three copi	47	-20
three dai	-5	22
three if	-20	20
three node	-37	42
three week	61	-30
three year	18	-3
three zone	33	-23
threshold	-4	24
threshold and	20	1
throttl	-18	40
throttl and	-23	26
throttl in	-39	76
throttl limit	1	16
throttl quota	56	-53
through $	-3	-47
through a	36	5
through an	16	-2
through and	3	21
through artifact	22	-17
through eventbridg	44	-32
through it	8	37
through its	70	-5
through kms	59	-37
through our	-2	19
through the	35	1
throughput	-25	-24
throughput and	46	5
throughput capac	-30	68
throughput for	32	-20
throughput mode	-12	30
throw	33	44
thrown	-23	62
thrown awai	-23	62
thru	2	73
tick	-2	71
tick a	6	31
tick at	9	51
tick the	-20	56
ticket	71	-23
ticket $	108	-52
ticket for	50	-48
tidi	-26	68
tidi $	-17	58
tie	-15	18
tier	-47	55
tier $	-13	98
tier of	-40	51
tier polici	-10	32
tighten	-18	45
tighten by	-22	64
time $	53	41
time @	5	46
time and	19	1
time are	-19	27
time as	55	-47
time at	49	-46
time in	-2	28
time limit	-12	32
time log	-16	22
time object	-15	85
time of	-59	122
time out	-20	58
time polici	-25	42
time recoveri	-20	56
time restor	-16	-75
time zone	-33	38
timeout	-11	40
timeout of	-7	71
timeout on	11	47
tls	29	9
tls $	117	-11
tls 1	41	15
tls @	-9	48
tls and	-11	19
tls at	51	-36
tls between	-39	51
tls by	33	-9
tls cert	1	17
tls certif	68	-38
tls connect	63	-32
tls disabl	1	49
tls end	-23	68
tls endpoint	36	-10
tls from	-26	34
tls in	-26	41
tls inspect	18	6
tls is	-37	45
tls listen	19	-19
tls of	-7	40
tls on	40	-7
tls onli	30	1
tls or	-15	24
tls paramet	-21	52
tls polici	-32	48
tls to	-15	35
tls version	-17	49
tls where	-14	16
tls who	-130	-94
tls with	36	-20
tlsv1	-4	34
tmp has	-6	20
to	7	19
to $	-21	-2
to %	5	77
to 1	-15	38
to 100	37	-9
to 15	-6	20
to 2	-17	97
to 20	-16	29
to 200	28	8
to 21	-22	27
to 22	-29	25
to 24	17	-28
to 3	7	36
to 30	52	-48
to 35	6	20
to 365	-25	47
to 4	52	-21
to 5	-26	60
to 60	-15	38
to 7	17	16
to @	-4	38
to a	9	21
to act	-29	33
to add	38	13
to al2023	-5	49
to all	-6	35
to an	-24	11
to and	-11	21
to anoth	-25	15
to answer	39	-38
to any	28	-25
to anyon	-3	28
to appli	9	-53
to ask	67	7
to attach	-42	64
to automat	75	-71
to aws	32	97
to back	-46	65
to be	-17	42
to bear	-11	21
to blame	-12	58
to block	53	-39
to both	-116	-86
to bring	80	-31
to build	13	45
to buy	-51	53
to call	-14	54
to care	71	33
to cheaper	-6	25
to check	-22	30
to choos	65	-38
to classifi	-13	21
to close	-8	23
to cloudwatch	29	-11
to collect	-35	49
to come	74	-66
to connect	-16	22
to control	49	-22
to copi	-6	73
to creat	-1	39
to cut	-8	17
to databas	-28	43
to date	27	24
to deal	-10	17
to decrypt	22	51
to defin	19	31
to delet	-40	67
to demand	-31	60
to deploi	-45	52
to disk	40	-37
to do	-83	-44
to ec2	48	-40
to ecs	-27	33
to enabl	3	92
to everi	30	-14
to everybodi	-12	39
to everyon	-21	36
to fail	-8	23
to file	-7	39
to find	-21	29
to fix	56	20
to flip	-17	38
to follow	-11	16
to get	-11	39
to guard	-48	64
to have	28	-2
to hold	4	61
to improv	37	-25
to instal	36	49
to isol	-24	18
to issu	-12	20
to it	1	49
to its	17	0
to keep	-8	29
to know	-4	31
to known	-33	52
to leav	61	-58
to limit	-15	37
to load	-11	55
to log	37	-17
to look	75	29
to lose	-27	40
to make	27	-10
to manag	86	-58
to mend	-11	18
to network	-25	35
to new	95	-32
to node	-10	41
to one	-9	45
to opentelemetri	-11	17
to order	-19	24
to other	-35	50
to our	-17	73
to outliv	-41	55
to pass	-14	55
to patch	-2	30
to pick	-29	54
to plan	-8	23
to prevent	40	-11
to process	-7	25
to prod	-62	-63
to product	60	1
to prompt	25	-22
to protect	-32	66
to provis	70	-40
to put	-17	34
to raiz	40	-35
to rebuild	30	-6
to recov	27	-12
to reli	23	-14
to repair	-40	60
to replac	22	38
to replai	-9	20
to request	-51	40
to restor	-31	55
to retain	-24	31
to review	72	-5
to roll	1	16
to rotat	-102	-108
to run	-11	28
to scale	70	-35
to scan	28	-25
to schedul	74	-44
to secur	52	7
to session	31	-1
to set	26	-4
to size	40	-1
to someon	-13	23
to sort	-4	77
to sourc	18	7
to speak	-13	20
to spread	-8	47
to stai	20	3
to start	-21	38
to stop	-7	17
to suppli	-63	86
to swap	42	-40
to switch	49	-34
to take	6	18
to target	-39	48
to that	23	-17
to them	37	-11
to think	-27	40
to three	48	-34
to tls	-53	56
to touch	57	-47
to trust	-28	67
to turn	54	-47
to upgrad	49	27
to us	-18	18
to use	-37	57
to user	-13	42
to v2	-21	45
to viewer	-21	68
to watch	59	0
to what	2	16
to which	17	4
to who	2	24
to whom	38	17
to wipe	-23	30
todai	-18	68
togeth	30	-14
togeth in	53	-50
togeth with	-12	24
toggl	-4	49
token	-8	53
token expir	-5	42
token in	-24	30
token of	-12	61
told	-4	17
told $	-13	21
told me	30	-21
told otherw	-16	34
toler	-26	56
too	0	52
too $	153	19
too doesnt	-38	18
too larg	1	35
too long	-11	24
too low	-54	72
too mani	-28	46
too much	-20	48
too short	1	27
too small	-14	42
too weak	-6	23
too wide	4	23
took	-49	-46
tool	4	24
tool and	66	-41
tool of	-9	30
top	65	8
top is	83	-79
top of	43	51
topic	-5	30
topic and	17	32
topic control	-18	30
topic that	57	-56
touch	28	-1
touch the	53	-48
toward	7	25
toward the	-8	41
tpm	23	-8
trace	31	12
trace and	45	-41
trace are	-32	54
track	31	-5
track current	16	14
traffic $	-82	-165
traffic between	37	-22
traffic by	22	-9
traffic chang	25	-16
traffic dial	-27	55
traffic doubl	-20	19
traffic from	-12	73
traffic grow	-16	10
traffic has	-23	31
traffic in	-25	65
traffic insid	38	-25
traffic of	-11	22
traffic on	6	39
traffic over	69	47
traffic that	5	23
traffic through	-22	25
traffic to	16	1
traffic tripl	55	-21
traffic up	20	-16
traffic with	59	-38
trail	0	24
trail for	-15	26
trail name	37	-34
train	-24	7
train %	9	113
train @	27	23
train code	-12	28
train contain	1	42
train content	32	-17
train data	0	36
train in	-1	29
train its	-65	-46
train of	-96	-119
train our	-14	32
train the	94	-17
train whose	-27	-28
transact	7	18
transact log	32	-12
transcript	13	17
transcript and	-12	16
transform	-11	40
transit	-59	-27
transit and	-12	41
transit encrypt	-13	40
transpar	83	-7
transport	29	-20
transport flood	29	-18
transport layer	18	-15
trend	-17	87
trend micro	-17	87
tri	36	-24
trigger	-3	41
trigger $	-63	32
trigger @	-28	51
trigger and	-5	65
trigger are	-9	44
trigger on	-30	39
trim	-10	51
trim $	-12	42
tripl	56	46
troubl	50	-20
truck	2	34
true	29	14
true $	7	40
true on	-26	38
true or	61	-22
trust	1	30
trust advisor	16	69
trust and	-13	16
trust author	-31	37
trust each	-12	18
trust polici	-4	20
trust servic	36	-9
trust store	-7	44
trust the	40	-33
try	67	-51
ttl	-17	45
tuesdai	-21	40
tune	-2	53
tune and	-9	44
tune by	8	39
tune is	24	-23
tune it	4	54
tune sql	-1	51
tune them	-18	25
tunnel	8	-19
tunnel endpoint	35	-12
tunnel in	-44	-100
tunnel is	-33	114
tunnel of	12	67
tunnel on	-1	30
turn	-1	23
turn @	-22	36
turn automat	-11	47
turn by	22	-86
turn encrypt	-3	45
turn into	99	-79
turn it	18	9
turn its	-23	64
turn manag	2	27
turn multi	31	8
turn off	-1	48
turn on	-5	25
turn scan	-5	18
turn server	-16	23
turn that	18	11
turn the	-27	48
turn tls	26	-13
turn to	-38	23
twice	-18	50
two	15	18
two @	-5	50
two apart	-17	22
two avail	-15	17
two azs	13	51
two custom	50	-35
two dai	-48	65
two domain	20	-18
two hour	-16	22
two instanc	-19	42
two minut	12	27
two modul	-26	27
two of	-45	52
two region	-12	18
two subnet	53	-34
two week	-4	21
two year	20	-7
txt	-17	62
type	3	31
type $	-14	61
type @	14	90
type and	-11	36
type from	31	-3
type in	7	33
type limit	-12	17
type number	-28	43
type of	-18	30
type onli	-14	17
type secur	22	23
type shard	-3	16
type size	-34	54
type take	-20	35
type that	23	-11
type the	-15	32
type to	59	-45
typic	55	-13
typic within	22	-20
typo	-17	95
ubuntu	-67	6
ubuntu 18	9	62
ubuntu and	-11	16
uh	58	-14
uid	-22	29
unattach	-11	51
unattach it	-13	60
unavail	12	39
unchang	-10	43
under	36	-9
under $	-30	147
under %	71	-50
under @	32	-13
under a	84	-32
under an	67	18
under it	-23	51
under its	43	24
under load	28	58
under manag	-5	47
under our	54	-38
under review	69	-61
under test	-13	25
under the	10	-36
under them	-21	45
underli	95	-33
underli comput	61	-35
underli host	53	-37
underneath	60	-59
underneath @	97	-39
underneath a	25	-72
undersea	88	1
understood	-14	49
undo	1	26
undo it	82	-71
undon	-21	69
unencrypt	-10	42
unencrypt @	-6	25
unencrypt cluster	-9	31
unencrypt one	61	-27
unexpectedli	22	-12
unhealthi	67	-56
unhealthi @	38	-49
unhealthi target	-3	23
unintend	-7	45
uninterrupt	29	36
uninterrupt power	29	36
uniqu	-19	43
unit	1	29
unit state	46	-40
unless %	-8	61
unless the	-20	30
unlock	-4	36
unlock code	-4	36
unmanag	-4	28
unmask	0	18
unpatch	-29	88
unreach	-5	47
unread	-21	44
unsubscrib	12	22
unsubscrib delet	-24	55
unsupport	-83	-2
unsupport configur	-25	30
untag	0	20
untag imag	0	20
until	1	21
until 30	31	-4
until it	62	-53
until its	75	-50
until the	25	-11
until thei	45	-46
until their	28	-16
until then	-29	47
unus	-3	112
unus @	-18	72
unusu	-14	19
up	0	18
up $	51	-10
up %	-37	38
up @	-16	62
up a	-11	19
up and	4	-33
up at	46	-27
up by	-1	56
up continu	67	-48
up etcd	96	-4
up everi	25	-22
up file	-22	81
up in	-28	-19
up is	-64	-52
up noth	-20	53
up on	24	-3
up our	-153	-132
up persist	-6	19
up replic	-22	59
up sinc	-26	26
up sourc	7	77
up that	89	-70
up the	-18	61
up there	-15	21
up to	10	23
up what	3	31
up who	27	36
up with	3	67
updat $	-137	-77
updat %	27	-25
updat @	80	-11
updat a	14	54
updat add	-2	21
updat also	1	17
updat an	69	-53
updat and	20	40
updat appli	67	-20
updat are	-38	72
updat avail	-37	41
updat base	-51	66
updat befor	-10	74
updat blueprint	68	5
updat by	-40	0
updat client	2	42
updat come	-25	61
updat date	6	50
updat do	103	41
updat earlier	71	-5
updat fail	-14	28
updat for	-25	-64
updat in	-50	49
updat into	5	32
updat is	-33	-1
updat it	40	23
updat its	16	-13
updat itself	66	-75
updat kubelet	31	-25
updat mode	26	-2
updat monthli	-83	-107
updat of	31	-1
updat on	-55	-36
updat onc	26	17
updat onto	-60	-145
updat or	33	53
updat plugin	2	18
updat polici	-27	46
updat replac	1	27
updat run	-12	38
updat scale	36	-32
updat server	58	-31
updat servic	-7	55
updat that	44	-34
updat the	28	-9
updat them	56	-10
updat these	-26	29
updat to	18	-36
updat under	44	1
updat what	79	-6
updat which	-7	21
updat who	-113	-125
updat with	-2	29
updat within	-2	88
updat without	60	-14
updat yourself	-5	22
upgrad	-16	-14
upgrad $	-149	-66
upgrad %	-102	-32
upgrad @	-17	16
upgrad a	-24	49
upgrad and	47	14
upgrad are	13	51
upgrad befor	-12	91
upgrad by	46	-87
upgrad do	-104	-60
upgrad doe	8	60
upgrad from	3	61
upgrad in	45	84
upgrad is	22	-14
upgrad it	-51	39
upgrad karpent	65	-24
upgrad kubelet	-6	23
upgrad of	-7	73
upgrad on	-34	-54
upgrad that	5	40
upgrad the	33	-17
upgrad then	-63	83
upgrad there	67	-45
upgrad to	100	11
upgrad who	14	95
upgrad x	2	81
upgrad yourself	0	31
upkeep	25	17
upkeep $	10	49
upkeep of	29	-16
uplink	3	19
uplink from	-33	33
uplink of	61	-16
uplink to	-18	19
upload	-8	43
upload $	-30	111
upload a	-22	36
upload and	30	4
upload buffer	-21	30
upload code	-15	33
upload file	37	-21
upload to	-13	52
upon	11	90
ups	95	-1
ups batteri	105	-7
upstream	-11	22
uptim	99	-8
uptim $	129	-12
uptim of	28	-13
urgent	16	-2
url with	-9	35
us	2	-22
us $	-31	40
us @	38	-14
us and	47	-36
us by	35	48
us daili	1	59
us east	50	-31
us in	0	-93
us it	-21	29
us kei	-46	73
us on	2	58
us or	-1	-76
us tls	70	-5
us to	-30	30
us up	-39	59
us what	-11	48
usabl	-10	30
usag	3	30
usag limit	-15	41
use	-3	33
use $	54	60
use @	39	10
use a	-27	33
use an	-11	19
use client	-25	29
use content	-6	20
use current	-14	57
use http	-15	17
use in	16	153
use it	-9	16
use of	-4	29
use or	35	-31
use share	-35	37
use such	-5	35
use the	-22	33
use them	-17	27
use tls	-38	52
use vpc	-15	24
user	-1	43
user $	2	138
user @	-17	39
user and	-6	24
user are	-9	49
user belong	53	-41
user can	-13	22
user credenti	43	-41
user data	8	16
user email	2	35
user for	-19	53
user from	5	32
user get	11	83
user group	-6	19
user in	23	120
user insid	-36	66
user instal	-7	49
user into	21	95
user is	-19	97
user list	54	-31
user manag	-20	67
user may	-21	37
user of	-18	50
user on	-4	84
user permiss	-5	53
user quota	-1	43
user ssh	-15	25
user that	42	14
user to	21	1
user volum	65	-65
user who	45	-43
user with	3	75
user within	18	-17
util	-7	31
util and	-8	32
utter	17	-8
utter sampl	27	-16
v	-8	26
v or	-11	32
v1	-23	83
v2	3	-57
v2 capac	-16	-65
vacuum	20	-33
vacuum and	20	-33
valid	20	2
valid $	50	-4
valid @	34	-32
valid and	-11	18
valid cname	24	-16
valid in	9	16
valid of	28	-14
valid record	21	1
valid that	-16	16
valid the	-51	83
valu	-6	37
valu with	17	-9
vanish	6	24
vanish from	32	-18
var	-25	41
variabl	-9	40
variabl $	-5	61
variabl of	-6	44
variabl with	-20	46
vcf	-3	55
vcpu	-5	36
vcpu and	-47	51
vcpu of	18	-6
vector	12	16
veeam	-30	101
velero	-18	47
vend	39	-1
vendor	33	12
vendor patch	38	43
verif	-13	32
verif and	-14	20
verif mode	-7	23
verifi	3	38
verifi what	70	-35
version $	21	76
version %	-237	-187
version 1	-16	49
version 3	20	24
version @	-33	55
version and	9	19
version are	99	-44
version befor	-10	19
version bump	-108	-140
version by	6	25
version can	-12	73
version chang	-28	70
version control	-12	27
version copi	-24	47
version from	-38	-13
version in	28	25
version is	111	-31
version it	111	-63
version move	-19	29
version never	-23	42
version of	-8	32
version on	-79	53
version or	-57	-81
version patch	224	36
version skew	-5	68
version test	3	17
version that	34	15
version to	-5	43
version under	-102	-29
version until	27	0
version updat	-24	-76
version upgrad	-27	-41
version when	28	-19
version where	36	5
version which	2	18
version who	-72	-84
version with	26	-8
version within	-16	40
version yourself	-13	20
vet	7	50
vet the	-6	64
via	14	19
via @	-13	39
via a	-2	31
video	32	-9
view	-75	-71
view or	39	-1
viewer	6	22
viewer protocol	-20	19
virginia	84	32
virtual	18	35
virtual applianc	-24	29
virtual gatewai	-3	24
virtual layer	150	13
virtual machin	-13	27
virtual node	-12	53
viru	-41	54
viru scan	-3	36
visibl	-5	61
visibl in	-13	16
visibl to	-10	26
visit	6	18
visitor	27	70
vlan	-12	70
vm	-20	30
vm cluster	-23	34
vmotion	-15	87
vmware	-5	39
vmware hyper	-11	32
voic	4	21
volum	4	31
volum $	11	113
volum @	-21	67
volum and	-13	29
volum are	13	18
volum as	1	21
volum at	33	-26
volum continu	119	-42
volum encrypt	-50	102
volum end	-36	52
volum for	-14	18
volum is	51	-31
volum of	46	-1
volum on	28	17
volum size	-3	25
volum that	25	-24
volum with	81	-77
vote	-22	47
vpc	-7	22
vpc by	-50	51
vpc cni	29	13
vpc endpoint	-4	19
vpc or	-19	23
vpc without	52	-39
vpn	-62	16
vpn $	-96	19
vpn client	-92	-92
vs	-44	13
vs guest	67	-37
vsan	12	36
vsan encrypt	-27	47
vuln	-32	69
vulner	1	31
vulner $	-81	-12
vulner base	-44	63
vulner databas	75	-36
vulner depend	-20	35
vulner in	25	54
vulner intellig	57	-40
vulner scan	6	32
w	-37	52
w @	-5	41
w o	-15	25
waf	-11	23
waf rule	-5	20
wai	-5	19
wait	6	45
wait and	60	-35
wait as	-4	26
wait for	27	4
wait forev	3	23
wait while	27	-22
walk	53	-37
walk around	27	-8
walk into	52	-41
wall	29	26
wallet	-10	48
want	20	2
want @	36	-9
want a	-30	39
want it	1	16
want number	17	-16
want that	48	-46
want the	6	81
want to	24	-14
warehous	-14	32
warehous who	-25	34
warm	-10	54
warm up	-8	54
warn	51	22
was	11	16
was creat	74	-33
was disabl	33	-15
was it	-7	-46
was left	-18	21
was made	-5	39
was meant	-21	26
was off	-36	50
was start	-30	32
was talk	91	46
was termin	-14	21
was that	25	58
was told	-12	17
was whose	-39	46
wasnt	6	49
wasnt tick	9	51
watch	1	24
watch bounc	77	-68
watch by	-35	45
watch for	-31	53
watch free	-6	38
watch host	59	-55
watch it	-13	63
watch that	-31	77
watch the	21	6
water	18	13
way	-1	22
way back	-43	82
way between	43	-33
way from	-29	32
way in	-17	40
way out	-22	31
wcu	-9	65
we $	53	-23
we are	-4	35
we bring	-3	31
we built	9	79
we creat	2	81
we dont	-58	76
we got	-45	-49
we have	-58	-40
we host	-92	-10
we instal	-2	123
we launch	6	119
we made	-21	61
we make	12	59
we must	-25	28
we need	-23	27
we never	-12	-89
we pay	-14	29
we push	41	4
we put	-22	23
we run	-17	33
we ship	-18	35
we still	-16	23
we store	-29	-55
we train	-55	-37
we type	-1	40
we upload	-6	38
we use	-31	80
we want	-29	60
we write	-25	39
we wrote	-15	24
weak	-39	65
weak cipher	-4	17
web	0	31
web app	32	-3
web applic	27	78
web consol	-19	75
web shop	-44	28
webhook	-18	72
websit	-2	40
week	27	13
week critic	24	-8
week in	-37	20
week whose	-5	22
weekend	86	19
weekli	13	21
weekli 30	-8	29
weekli mainten	-21	55
weekli window	25	18
weight	37	11
weight and	45	-15
well	-5	50
well $	27	17
well as	-30	38
well or	19	71
went	26	33
went down	-32	37
were	-22	4
were creat	31	-8
were disabl	-11	17
were made	44	-41
were never	-17	25
were put	35	-31
werent	-11	45
weve	72	-30
weve got	72	-30
what	3	16
what $	-63	-72
what @	43	-22
what a	-26	45
what about	-161	-50
what and	-20	24
what arriv	-20	98
what doe	19	110
what fail	71	-57
what goe	59	-27
what happen	16	8
what if	109	-56
what in	0	17
what is	20	6
what li	-7	19
what matter	-22	46
what may	-7	21
what on	-86	-2
what our	-1	35
what pass	-20	45
what record	-6	51
what run	-55	94
what stand	64	-26
what the	-1	24
what to	-9	64
what user	54	-48
what was	68	2
what we	-45	-24
whatev is	66	-41
whatev the	-40	2
when $	-10	68
when %	83	48
when @	-61	8
when an	22	22
when and	-28	66
when it	-33	-2
when its	54	46
when more	-18	-112
when old	5	19
when one	52	-9
when task	-16	28
when the	19	-4
when thei	5	23
when we	-55	61
whenev	-7	-123
whenev the	55	-51
where $	61	-26
where @	33	-4
where a	23	-5
where auto	44	-36
where automat	41	-10
where doe	-32	48
where encrypt	22	-15
where log	-38	42
where manag	71	-32
where multi	23	-16
where need	-16	25
where no	-64	72
where node	18	-16
where our	91	-34
where rule	-23	27
where snapshot	36	-32
where the	23	3
where their	-20	24
where there	18	-17
where traffic	-23	30
wherev	-18	44
whether an	-12	36
whether it	18	-1
whether our	-13	58
whether that	-11	41
whether the	16	-6
which @	24	2
which a	-20	29
which account	-12	30
which ad	3	38
which address	-11	27
which answer	-22	30
which attribut	-27	38
which bucket	-20	45
which cannot	26	0
which control	43	15
which countri	-17	42
which data	-4	55
which devic	-19	26
which encrypt	23	-9
which endpoint	-16	16
which half	-80	-130
which has	-13	25
which is	-13	20
which keep	-19	21
which kms	91	-66
which network	-16	33
which node	43	-15
which of	-80	-126
which one	54	-37
which our	26	-19
which paramet	38	-17
which part	49	78
which parti	37	9
which patch	-22	41
which peopl	33	-21
which permiss	5	32
which princip	-13	60
which queri	-25	40
which resourc	-22	61
which role	-14	63
which servic	-21	81
which session	53	-41
which side	1	-18
which stai	-14	20
which subnet	-21	47
which team	-20	72
which the	29	-17
which user	19	38
which version	-16	55
which we	-62	-80
which window	-81	37
which zone	-27	31
while queri	31	-27
while the	18	-10
who $	-82	-8
who @	2	-47
who act	-26	40
who activ	-30	74
who add	-76	-37
who adjust	-18	41
who administ	-18	30
who answer	-64	98
who appli	-123	-146
who approv	-20	69
who are	46	-45
who arrang	-61	87
who ask	-1	42
who assign	-10	67
who attach	-31	106
who author	29	65
who back	-87	-162
who bring	38	-48
who bui	29	34
who build	-53	45
who bump	28	140
who call	-24	26
who can	21	52
who carri	22	-90
who chang	-10	31
who check	-21	61
who choos	-23	73
who chose	-20	36
who classifi	-22	119
who clean	-13	35
who collect	-15	35
who commiss	39	-20
who configur	-24	68
who connect	38	73
who control	-40	-4
who correct	-22	32
who creat	-52	80
who deal	-50	-87
who decid	-23	78
who decommiss	-7	68
who defend	41	-21
who defin	-28	66
who delet	-25	86
who deliv	-4	-76
who design	-10	85
who did	27	-8
who doe	-54	-140
who download	-6	62
who drain	-15	46
who enabl	-48	71
who encrypt	-41	-146
who enforc	-16	29
who enlarg	-17	43
who ensur	-5	19
who eras	46	-40
who export	-20	36
who feed	27	-46
who fix	-57	15
who flip	-11	64
who forc	-27	40
who gener	-13	19
who get	-6	40
who give	0	18
who got	-23	46
who gotta	-5	45
who govern	-8	27
who grant	-12	50
who guarante	69	-10
who guard	41	-12
who had	3	73
who handl	-64	2
who harden	43	12
who has	-10	29
who have	40	-10
who hire	34	-48
who hold	58	-6
who in	-61	-69
who instal	-51	26
who instrument	-18	42
who investig	4	33
who is	-30	-39
who isol	93	-34
who issu	-15	46
who keep	23	-5
who label	16	88
who lai	15	24
who launch	-41	-153
who left	0	25
who let	-6	16
who limit	-12	23
who list	-6	37
who log	-5	79
who look	-17	-50
who make	-6	18
who manag	-52	66
who map	-46	100
who may	-7	49
who meant	-15	44
who migrat	-19	33
who monitor	17	9
who move	-64	-20
who must	-25	62
who narrow	-27	112
who need	13	71
who notic	58	-24
who now	27	-16
who obtain	37	-22
who on	-43	-36
who open	4	44
who oper	20	-81
who order	-14	41
who ought	-14	31
who own	-127	-200
who pai	-2	40
who patch	-30	-96
who perform	21	-44
who pick	-29	81
who place	45	4
who plan	40	31
who press	-14	50
who prevent	97	-55
who protect	134	0
who prove	-16	4
who provid	57	-13
who provis	46	-41
who publish	48	-66
who pull	-20	30
who push	-25	39
who put	-26	58
who queri	-8	34
who raiz	-34	28
who reach	-15	32
who react	2	36
who read	-14	35
who rebuild	-3	23
who record	50	-48
who refresh	-12	38
who regist	-24	60
who releas	-41	-75
who remov	-16	45
who renew	-33	-73
who repair	57	7
who replac	33	74
who replic	67	-19
who requir	-105	73
who respons	-66	-62
who restart	-72	33
who restrict	24	28
who review	-28	96
who revok	-20	36
who roll	-90	-106
who rotat	12	-81
who run	114	-34
who sai	-21	13
who scale	35	-137
who scan	8	41
who schedul	-45	151
who secur	42	-18
who see	-23	-11
who select	-24	53
who send	-59	-50
who separ	48	13
who set	-30	67
who ship	73	-69
who should	-23	53
who shred	97	-42
who shut	0	29
who sign	-38	57
who size	-38	-21
who specifi	-19	30
who start	31	12
who stop	27	81
who store	67	-29
who subscrib	-5	30
who suppli	-93	-94
who swap	83	-39
who switch	-9	48
who take	54	-12
who termin	50	-24
who test	-6	71
who that	-4	48
who the	31	36
who then	-36	14
who trigger	-22	-41
who trim	0	72
who tune	-6	64
who turn	-25	48
who updat	26	6
who upgrad	-104	-157
who valid	-41	52
who vet	16	4
who walk	29	-26
who was	31	45
who watch	-33	43
who wipe	74	-25
who work	-2	23
who write	-29	89
whoever	-14	33
whoever hold	-32	46
whole	-34	-9
whole @	3	39
whole internet	-12	44
wholli	-6	29
whom	-9	-34
whom $	-18	-34
whom and	-31	70
whom do	-30	-28
whom is	-36	43
whom to	4	99
whose	-17	-11
whose $	-134	-113
whose @	5	34
whose babi	-3	52
whose bug	-26	35
whose call	-16	36
whose chore	-1	65
whose cleanup	-7	46
whose concern	23	91
whose control	-38	-28
whose decis	2	18
whose do	41	4
whose duti	-16	37
whose fault	-62	-45
whose gap	-30	43
whose hand	-36	41
whose headach	5	44
whose homework	1	59
whose is	5	30
whose job	-40	-57
whose key	-4	37
whose knob	2	28
whose list	46	-31
whose mistak	-4	26
whose move	23	65
whose omiss	-5	24
whose pager	23	7
whose patch	-84	-37
whose problem	-31	68
whose repair	62	-20
whose respons	-80	-120
whose set	-54	76
whose task	-5	91
whose then	-38	39
whose ticket	114	-49
whose to	45	26
wide	-32	51
wide $	5	26
wide open	-75	-34
wifi	-16	44
wildcard	-12	22
will	-10	49
will %	-3	48
will be	27	27
win	-37	54
window	34	16
window $	5	103
window after	18	-14
window and	-1	22
window at	-20	30
window by	83	-43
window for	-28	90
window in	-48	62
window instal	48	-80
window of	-32	65
window one	23	-11
window set	-42	55
window to	77	-52
window where	30	-16
window which	-19	20
windows	4	20
windows @	-27	42
windows and	-13	16
windows by	22	-3
windows desktop	-41	2
windows firewal	-19	82
windows for	-5	26
windows in	3	55
windows licens	69	50
windows on	40	-12
windows patch	-11	103
windows server	16	21
windows updat	-75	-52
wipe	90	-6
wipe $	50	20
wipe the	27	-18
wire	-6	58
wire $	-18	105
wise	-13	81
with %	60	-8
with 256	35	-29
with @	11	30
with all	-20	44
with an	27	-1
with anoth	-18	29
with at	48	-44
with auto	11	27
with automat	-22	-42
with backup	-5	30
with batch	-7	23
with both	-62	-63
with checksum	36	-26
with cli	-4	23
with client	35	-23
with critic	-13	32
with current	-6	24
with data	65	-48
with default	-12	16
with dns	46	-25
with each	26	-17
with encrypt	51	-19
with exit	-26	32
with fix	60	-42
with forward	40	-18
with http	-8	39
with it	23	2
with kei	46	-36
with kms	63	-23
with lake	-18	36
with newer	-39	57
with no	-43	-15
with noth	99	-87
with oauth	-14	34
with old	-59	113
with other	14	59
with our	-16	78
with own	-101	70
with password	-15	38
with patch	33	3
with run	48	-1
with s3	30	-20
with secret	-5	21
with shield	38	-1
with sse	57	5
with standbi	-7	33
with system	-48	50
with that	-85	-73
with the	17	10
with their	-9	23
with three	22	-17
with tls	36	5
with too	-13	25
with two	-30	64
with which	-5	18
with whom	-25	59
with work	-14	16
withdraw	-14	29
within	28	0
within 30	0	27
within 7	47	-22
within 72	-9	41
within a	88	-27
within about	24	-2
within its	24	-6
within minut	21	-7
within quota	79	-60
within request	27	-22
within specif	2	27
within the	38	-25
without %	-80	67
without @	-22	49
without a	19	8
without an	22	20
without any	34	-21
without be	1	-60
without downtim	92	-29
without further	-3	27
without interrupt	37	-22
without it	-44	75
without loss	42	-36
without me	-50	-79
without multi	31	-14
without one	-17	48
without public	-5	28
without server	-29	49
without that	-39	50
without the	58	6
without them	-31	77
without tls	26	-1
without us	33	-16
wonder	-17	23
wont	31	52
word	-77	-75
word and	-28	51
wordpress	4	23
work	26	27
work $	60	3
work @	5	44
work for	111	3
work in	-11	34
work is	-3	26
work on	58	-22
work onli	-39	47
work that	-26	37
work with	-84	90
worker $	104	-21
worker and	17	-22
worker are	30	-16
worker in	93	-4
worker machin	-53	-127
worker need	1	133
worker node	-76	23
worker of	75	3
worker or	-20	33
worker os	116	-34
worker that	56	-35
worker type	30	-7
worker who	50	-10
workflow	-8	61
workflow $	34	-17
workflow engin	50	-10
workflow execut	19	36
workgroup	15	27
workgroup $	-20	45
workgroup set	40	18
workgroup when	27	-20
workload	0	40
workload $	-15	63
workload @	-10	23
workload apart	18	-17
workload in	1	29
workload manag	-14	29
workload over	16	37
world	-6	40
world $	11	47
world readabl	-31	89
worri	58	-45
would	-8	29
would %	52	-18
wouldnt	0	25
wouldnt it	-19	36
wp	-5	19
wrap	31	-14
write	0	30
write $	43	-13
write %	-41	111
write @	-5	73
write a	-23	-129
write can	-3	23
write capac	-41	37
write custom	-37	57
write data	-7	37
write em	-40	77
write everi	18	-6
write execut	-7	39
write in	33	-29
write into	-28	49
write is	76	-56
write it	-1	40
write its	-15	26
write no	84	-62
write one	-24	32
write patch	36	-16
write secur	-7	64
write that	-20	59
write the	-10	41
write them	-9	55
write those	-7	63
writer and	-34	49
writer anew	37	-33
writer win	-24	37
written	34	1
written and	51	-42
written by	17	15
wrong	-45	11
wrong $	5	53
wrong @	0	65
wrong delet	68	-62
wrongli	-6	56
wrote	0	28
x	-1	31
xss	-46	81
yaml	-33	68
yarn	22	25
yarn run	25	25
yeah	-102	-78
yeah $	-102	-78
year	-16	33
year $	-58	90
year after	47	-31
year ago	-23	25
year and	54	-40
year for	-22	68
year of	33	-17
year old	1	27
year the	29	-25
yearli	2	55
yearli rotat	2	55
yell	-35	49
yes	-5	80
yes $	-14	67
yes or	43	19
yesterdai	-65	-14
yet	-23	26
you	-63	56
you $	8	59
your	-7	-25
yourself	-1	36
yourself are	46	-36
yourself by	-16	20
yourself with	-44	50
yum	-18	75
yum updat	-14	31
zero	-1	17
zip	45	-32
zip $	-26	-20
zip file	-9	16
zip function	29	11
zombi	-12	121
zone	23	8
zone $	79	-20
zone @	45	-32
zone a	-13	16
zone and	18	-8
zone are	29	32
zone at	-22	24
zone by	38	2
zone fail	-8	16
zone for	31	-17
zone in	-11	26
zone is	11	22
zone on	-53	54
zone or	55	-36
zone secur	-62	147
zone that	28	-22
zone three	-17	18
zone to	27	-12
zone with	37	-15
zookeep	47	-6
`;

/** What kind of question a wording sounds like: a line a mark, with what it adds for each kind but the last (src/understand/kind.ts). */
export const kinds = `
!action	16	15	21	20	83	16	12
!against	-4	21	-1	10	6	1	5
!asksOwner	-14	-14	-19	-15	-11	-15	-2
!asksValue	20	15	27	13	24	13	6
!choose	29	23	33	138	42	35	32
!cloud	68	71	72	72	182	73	59
!commands	29	27	25	31	121	23	25
!compare	15	87	17	24	22	19	15
!control	57	11	55	150	50	54	57
!correction	-28	-28	-28	-21	-31	-27	-30
!events	-28	-27	-27	-27	-28	-26	-27
!feature	46	47	47	47	134	45	45
!first	-46	-69	-63	-22	-41	-51	-81
!follow	-24	-20	-20	-20	-21	-21	4
!gains	23	73	7	6	7	14	13
!general	-5	-17	-8	-9	-20	-13	-23
!helpData	2	-1	-2	22	-9	86	2
!helpUse	-31	1	-24	8	49	91	-1
!howTo	59	60	56	61	152	81	60
!injection	42	44	41	43	153	32	44
!limit	4	9	3	5	90	21	7
!managedOne	-4	4	37	15	1	3	-2
!mayWho	-44	-43	-44	-42	-48	-43	-58
!meaning	-4	2	68	4	17	3	-1
!notPrice	-20	-12	-16	-11	-4	-11	7
!ofEach	-27	-26	-31	-35	-31	-29	-30
!otherCloud	53	57	57	57	182	59	31
!outside	-2	-7	-7	-3	31	-4	-12
!overview	41	13	5	9	8	11	10
!ownOne	-13	-4	-11	6	-14	-11	-16
!patches	-21	-18	-19	-13	-11	-17	9
!price	12	8	13	17	98	15	14
!reports	-12	-17	-16	-16	-18	-16	-20
!request	38	25	20	28	92	34	27
!second	-22	-6	-18	-17	-21	-16	5
!secures	-23	-24	-21	-24	-30	-26	-24
!services	4	-6	-14	-30	-31	-4	-23
!sideAws	29	5	13	7	-1	6	23
!state	45	45	41	49	125	33	41
!term	33	30	72	22	29	26	16
!trouble	24	18	12	23	104	59	29
!usOrThem	17	6	6	6	0	8	60
!wholly	81	25	14	17	14	17	10
!yesNoStart	-16	-10	-16	-13	7	-5	1
#called	-60	-46	-35	-48	-48	-50	-45
#content 0	86	42	24	-11	-31	13	40
#content 1	-2	-5	0	-17	-6	-10	31
#content 2	-27	-28	-20	-32	-16	-30	-24
#content 3	-38	-35	-32	-33	-20	-35	-40
#content 4	-31	-32	-29	-27	-20	-30	-34
#content 5	-30	-29	-30	-26	-21	-29	-33
#content 6	-18	-17	-18	-15	-15	-16	-19
#presumes	-15	-13	-16	-14	-9	-13	-7
#services 0	-33	-24	-8	-22	9	-11	-3
#services 1	-14	-30	-18	-27	-24	-28	-24
#services 2	-47	12	-35	-25	-34	-31	-37
#services 3	-18	8	-14	9	-16	-13	-16
#strange 0 0	-27	-30	-24	-33	-35	-32	-23
#strange 1 0	-14	-14	-14	-14	-16	-14	-14
#strange 1 1	-20	-16	-12	-12	2	-18	-24
#strange 1 2	33	22	42	21	64	18	9
#strange 1 4	16	30	-22	-4	103	-5	-23
#strange 2 1	-14	-16	-14	-6	-8	-13	-16
#strange 2 2	13	3	18	22	35	6	-2
#strange 2 3	22	36	2	53	93	24	18
#strange 2 4	24	34	-8	14	178	13	-19
#strange 3 2	-4	-5	-3	2	35	-3	-10
#strange 3 3	-6	17	24	27	123	18	-25
#strange 3 4	21	14	32	90	289	38	24
#sure 0	120	71	38	49	92	65	63
#sure 2	-46	-38	-29	-36	-30	-38	-30
#sure 3	-47	-44	-39	-43	-43	-43	-45
#term	-24	-18	11	-18	-22	-21	-24
#thread	-196	-182	-213	-179	-190	-182	-220
#words 0	95	-61	90	-65	0	9	-75
#words 1	-79	-69	-48	-97	-84	-91	-67
#words 10	-13	-15	-15	-11	-17	-13	-15
#words 11	-5	-17	-6	4	-6	-5	-6
#words 2	-18	-27	-20	-35	-16	-29	20
#words 3	-30	-33	-32	-38	-26	-35	-34
#words 4	-26	-24	-25	-27	-13	-25	-32
#words 5	-21	-21	-23	-18	-17	-21	-25
#words 6	-12	-12	-13	-8	-11	-13	-16
$	-22	-24	-18	-25	-17	-26	-22
0	-10	-19	-19	-18	-21	-18	-20
0 !action	27	29	24	28	113	22	16
0 !against	-7	-10	-9	-8	22	-3	5
0 !asksOwner	-5	-3	-9	-3	26	-3	32
0 !asksValue	-10	-7	21	-2	6	13	-2
0 !both	-56	-47	-34	-39	-54	-43	2
0 !choose	33	34	20	97	54	20	18
0 !cloud	25	24	22	24	78	24	10
0 !commands	28	24	21	30	132	19	24
0 !compare	-22	-49	-8	-34	6	-37	-64
0 !correction	-32	-33	-15	-34	-46	-37	-39
0 !events	-26	-25	-25	-26	-30	-28	-25
0 !feature	2	3	-18	3	57	-4	3
0 !first	-55	-53	-67	-64	-34	-57	-95
0 !follow	-7	-8	1	-7	-5	-7	37
0 !general	-56	-55	-45	-55	-62	-54	-64
0 !greeting	-19	-19	-29	-18	-30	3	-4
0 !helpData	5	7	-8	5	-14	95	-4
0 !helpUse	-31	1	-24	8	49	91	-1
0 !howTo	13	18	13	19	43	72	9
0 !injection	42	44	41	43	153	32	44
0 !limit	-2	-4	-22	-7	17	38	-20
0 !managedOne	43	44	104	47	43	42	56
0 !mayWho	-48	-49	-51	-48	-52	-51	-86
0 !meaning	-4	-3	31	-2	25	-4	-7
0 !move	0	0	-6	4	39	-2	-2
0 !notPrice	12	13	0	12	53	11	40
0 !ofEach	23	22	6	22	18	23	50
0 !otherCloud	52	52	49	50	168	52	6
0 !outside	7	10	6	11	109	14	1
0 !overview	-9	0	9	2	35	28	8
0 !ownOne	-37	-36	-27	-38	-53	-37	-28
0 !patches	5	5	1	9	38	4	54
0 !points	17	19	21	19	28	33	59
0 !price	-86	-87	-81	-86	-127	-95	-92
0 !reports	-40	-40	-42	-40	-47	-40	-68
0 !request	3	8	4	8	55	29	14
0 !responsible	-16	-6	6	-4	28	-7	7
0 !second	-47	-43	-39	-37	-54	-38	5
0 !secures	-38	-38	-22	-36	-45	-40	-41
0 !services	-30	-23	-26	-27	-39	-1	-42
0 !sideAws	33	20	15	35	-4	17	69
0 !sideCustomer	-24	-21	-23	-21	-5	-19	-7
0 !state	19	19	21	22	59	1	14
0 !tag	-5	-4	31	-2	-9	0	23
0 !term	12	16	90	20	24	33	16
0 !them	-7	-7	-6	-7	30	-8	-1
0 !trouble	25	25	4	15	2	74	16
0 !us	-16	-15	-14	-13	-1	-2	-4
0 !usOrThem	3	6	5	6	7	7	43
0 !who	-11	-8	-9	-8	18	-8	27
0 !wholly	-26	-3	10	0	63	-5	-29
0 !yesNoStart	-9	-6	-11	-6	-7	14	41
0 $	-26	-25	-27	-25	-31	-25	-26
0 0	-16	-16	-18	-16	-17	-15	-16
0 1	-36	-33	-38	-33	-21	-47	-40
0 16	-42	-40	-41	-41	-58	-41	-49
0 2	-7	-4	24	10	-26	-12	-12
0 22	-51	-52	-53	-53	-60	-52	-58
0 27001	-13	-13	18	-13	-29	-13	-16
0 3	34	32	26	32	69	30	41
0 3389	-25	-28	-31	-29	-36	-26	-30
0 4	-65	-61	-83	-67	-16	-63	-96
0 7	-27	-25	-26	-24	34	-33	-27
0 90	-26	-28	-27	-29	3	-35	-40
0 @	-53	-51	-56	-50	-46	-52	-94
0 a	-26	-26	-9	-22	-21	-26	-35
0 abl	-4	-2	-18	-3	-19	57	-1
0 about	-23	-20	-55	-5	-21	-7	2
0 abov	22	23	17	21	84	18	18
0 abstract	5	5	51	4	-8	1	-1
0 access	-56	-56	-58	-56	-63	-59	-62
0 accident	-35	-36	-41	-41	-51	-41	-42
0 account	-27	-26	-11	-27	-28	-33	-46
0 acl	-28	-30	-17	-29	-32	-31	-33
0 across	-79	-80	-95	-83	-95	-80	-124
0 act	-62	-60	-78	-63	-49	-61	-71
0 actual	30	30	84	29	28	28	28
0 acu	0	2	1	2	21	1	-1
0 add	-50	-51	-53	-52	-63	-51	-77
0 address	-40	-41	-40	-41	-61	-42	-68
0 admin	-50	-47	-52	-50	-65	-50	-72
0 administr	-76	-72	-104	-70	-90	-89	-110
0 advisor	-10	-12	36	-13	-28	-15	-26
0 after	-34	-31	-39	-31	-49	-32	1
0 again	31	30	67	28	29	27	67
0 against	-23	-26	-25	-25	-20	-24	-33
0 agent	57	53	48	51	28	47	171
0 ai	44	35	30	36	10	104	14
0 air	-38	-38	-41	-40	-41	-40	-48
0 al2023	-27	-9	86	-7	-25	-16	-22
0 alarm	-68	-72	-74	-69	-87	-71	-85
0 all	-20	-19	-14	-20	-6	-24	-29
0 allow	-38	-37	-63	-37	-58	-42	-43
0 alreadi	15	15	14	15	-2	4	70
0 also	-88	-90	-150	-88	-91	-89	-97
0 alwai	-58	-38	-38	-41	-32	-42	-35
0 am	20	22	41	18	-14	42	54
0 amazon	3	2	2	1	56	0	-8
0 ami	-1	-3	57	-3	-15	-6	-22
0 an	-10	-10	13	-11	-9	-1	-20
0 and	-24	-25	-20	-23	-17	-23	-13
0 anoth	-25	-25	-26	-25	-29	-31	-29
0 answer	-17	-14	-30	-14	-10	32	-24
0 antiviru	-132	-111	-140	-108	-123	-122	-124
0 any	-16	-17	-17	-17	-21	-12	-20
0 anyon	53	52	73	51	78	70	40
0 anyth	-22	-21	-21	-21	-42	21	-56
0 anywher	1	-3	-3	1	-23	75	-26
0 aoc	-7	-7	44	-9	-15	-10	-11
0 apart	-40	-41	-43	-40	-53	-40	-53
0 api	-71	-71	-85	-64	-103	-72	-88
0 app	-49	-48	-55	-44	-56	-49	-56
0 appli	-28	-25	-35	-26	-48	-26	12
0 applic	-65	-65	-68	-65	-80	-66	-80
0 approv	10	13	0	13	81	5	8
0 architect	6	9	8	9	51	2	1
0 architectur	-90	-91	-106	-91	-117	-91	-132
0 archiv	-38	-40	-58	-39	-48	-49	-47
0 are	-21	-20	-24	-20	-2	-2	-18
0 arent	-20	-21	-21	-21	-25	-21	-24
0 around	-16	-16	-16	-16	-20	-16	-23
0 artifact	-40	-41	-43	-41	-49	-42	-42
0 as	-23	-23	8	-22	-28	-25	-40
0 ask	-8	-7	-18	-8	19	15	-15
0 assess	-30	-30	-31	-29	-49	-30	-30
0 asset	-45	-46	-59	-45	-50	-55	-53
0 associ	-10	-6	-6	-5	35	-7	-12
0 at	-16	-15	4	-15	11	-11	-36
0 attach	22	23	16	21	50	16	21
0 attack	-37	-38	-38	-38	-55	-42	-46
0 audit	-43	-42	-51	-43	-42	-46	-46
0 auditor	-28	-27	-12	-28	-44	-16	-42
0 authent	-42	-43	-51	-43	-44	-42	-45
0 author	-19	-47	-84	-48	-78	-53	-65
0 auto	44	41	108	39	31	38	-15
0 automat	-74	-76	-80	-76	-90	-81	-97
0 autopilot	4	3	2	-1	38	3	-26
0 avail	-6	-8	38	-7	-14	-9	-16
0 awai	-33	-35	-36	-33	-35	-33	-52
0 awar	-49	-46	-15	-46	-66	-69	-56
0 aws	-13	-12	-9	-11	26	-11	-21
0 az	-13	13	102	16	-16	3	5
0 azs	-32	-31	-34	-33	-33	-38	-37
0 azur	2	2	-2	0	21	1	-3
0 baa	-7	-7	50	-8	-30	-11	-25
0 back	0	-2	-6	-2	75	-1	-75
0 backbon	-30	-32	-32	-31	-34	-30	-36
0 background	-39	-39	-41	-39	-44	-41	-44
0 backup	39	40	31	41	116	34	69
0 badg	-22	-22	-24	-22	-4	-30	-30
0 banana	13	22	19	7	51	21	13
0 bare	-23	-25	22	-26	-25	-25	-52
0 base	-10	-10	-24	-11	-22	17	-22
0 baselin	5	3	-1	-6	25	0	-29
0 batch	-1	-3	-8	-6	-29	-5	50
0 batteri	-62	-62	-64	-63	-100	-63	-76
0 be	-8	-9	15	-4	-2	-11	-19
0 becaus	-20	-21	-21	-21	-27	-21	-32
0 becom	-25	-26	-25	-25	-32	-25	-39
0 been	-21	-21	-24	-23	-27	-21	-26
0 befor	-71	-71	-73	-72	-114	-72	-82
0 behavior	-45	-49	-49	-49	-62	-47	-59
0 behind	-16	-16	26	-16	-27	-22	-39
0 belong	-64	-63	-69	-61	-92	-61	-88
0 below	-42	-43	-47	-43	-46	-43	-61
0 best	21	11	12	-3	91	16	22
0 between	-62	-63	-72	-61	-55	-62	-78
0 bezo	1	2	-13	1	61	-18	-8
0 bigqueri	24	23	21	19	73	23	0
0 bill	-65	-65	-68	-67	-92	-65	-74
0 bio	-28	-29	-29	-29	-32	-30	-54
0 blame	-40	-39	-44	-40	-62	-40	-42
0 block	-45	-45	-60	-46	-65	-47	-72
0 book	1	2	-4	1	43	-23	-3
0 bootstrap	-32	-33	-36	-33	-54	-33	-46
0 boss	1	6	49	10	-19	71	-3
0 bot	0	2	-33	3	-17	76	-4
0 both	-95	-82	-76	-66	-89	-74	-13
0 bottlerocket	58	56	169	48	32	48	38
0 bought	15	14	11	12	47	11	-4
0 box	-4	-5	-17	-6	11	-9	10
0 branch	-33	-33	-36	-33	-42	-34	-43
0 break	39	14	23	13	52	11	12
0 bring	14	17	17	15	61	17	-3
0 broadli	-56	-55	-56	-61	-79	-55	-80
0 broken	-23	-23	-25	-30	-10	-25	-37
0 broker	4	5	4	1	38	4	-1
0 budget	-38	-39	-24	-39	-50	-41	-43
0 buffer	2	4	0	4	46	-12	-5
0 bug	-72	-72	-82	-79	-83	-72	-102
0 bui	-22	-24	-22	-17	-12	-28	-24
0 build	-62	-64	-72	-62	-73	-63	-69
0 built	-64	-63	-77	-64	-76	-73	-86
0 bump	21	21	17	21	12	21	51
0 busi	-14	-17	-20	-20	-62	-23	15
0 but	-14	-4	-6	-4	18	-13	41
0 by	-22	-21	-4	-22	-36	-28	-14
0 c	29	-4	-28	-5	-16	-9	-22
0 ca	24	23	19	22	-1	22	65
0 cabl	-44	-45	-47	-45	-66	-45	-50
0 cach	-24	-22	-24	33	-37	-23	-26
0 cake	19	23	23	20	72	23	3
0 call	-28	-25	-25	-26	-5	-31	-55
0 can	5	8	23	9	-3	51	-1
0 cant	-28	-25	-41	-26	-53	48	-30
0 capac	-82	-80	-103	-77	-83	-80	-87
0 card	-58	-58	-81	-57	-80	-26	-59
0 care	-11	3	1	1	-19	1	51
0 carri	-20	-21	-22	-21	-21	-20	-29
0 case	-28	-29	-41	-29	-11	-39	-40
0 cctv	-46	-47	-50	-47	-62	-47	-53
0 center	-42	-42	-49	-43	-52	-42	-48
0 central	10	9	10	12	42	-11	9
0 ceo	17	18	18	18	49	14	-7
0 cert	-15	-16	-20	-17	4	-17	-31
0 certif	41	19	3	6	50	11	54
0 certifi	-28	-28	-28	-28	-36	-28	-37
0 chang	-41	-44	-49	-42	-21	-50	-68
0 channel	0	10	-31	11	39	39	-1
0 charg	-18	-3	-24	-4	-45	-6	48
0 chatgpt	-19	-20	-29	-18	-37	23	-35
0 cheaper	32	33	30	32	116	2	33
0 check	-48	-48	-50	-48	-59	-50	-55
0 checkout	0	0	-1	-1	32	0	-23
0 chip	25	21	67	17	23	23	24
0 choos	-57	-60	-65	-59	-67	-58	-64
0 ci	-5	-5	-10	-14	-28	-8	48
0 cis	-65	-65	-67	-70	-78	-67	-77
0 cisco	19	20	17	23	89	6	9
0 classifi	-54	-54	-54	-55	-71	-56	-69
0 clean	-15	-15	-18	-15	8	-15	-25
0 click	-12	-12	-35	-15	13	-42	-12
0 client	14	13	47	11	14	11	31
0 climat	37	32	35	38	98	37	11
0 close	-36	-36	-39	-36	-17	-37	-47
0 cloud	-38	-35	-12	-35	-37	-37	-45
0 cloudflar	34	33	24	32	86	33	6
0 cluster	44	44	34	45	56	44	161
0 code	-51	-51	-57	-44	-57	-52	-68
0 coffe	28	27	27	27	64	27	15
0 colleagu	-44	-39	-42	-48	1	-74	-52
0 come	-24	-23	-4	-23	-43	-4	-43
0 command	-15	0	-39	2	-37	105	-14
0 commit	-53	-53	-55	-54	-81	-54	-72
0 compani	0	-1	-8	-1	30	22	-21
0 compar	4	-14	4	5	78	6	0
0 complianc	-13	-13	13	9	-41	-18	-21
0 compliant	-40	-40	-46	-44	-59	-41	-44
0 comprom	-16	-15	-15	-15	-18	-15	-19
0 comput	-6	-7	-8	17	-7	-10	-12
0 concern	-76	-77	-91	-77	-104	-90	-103
0 concurr	-19	-19	-19	-19	-26	-19	-22
0 condit	-41	-42	-44	-43	-48	-43	-55
0 confidenti	-52	-52	-61	-51	-71	-54	-67
0 config	2	7	2	4	19	1	41
0 configur	-61	-62	-61	-63	-68	-63	-92
0 confirm	19	33	23	33	103	7	41
0 confluenc	-4	-12	-5	-4	66	-30	7
0 confus	13	11	71	10	-9	-1	-6
0 connect	-49	-49	-51	-53	-89	-50	-59
0 consol	-29	-29	-47	-30	-42	-29	-32
0 consum	-35	-35	-39	-35	-45	-35	-39
0 contact	-37	-37	-42	-38	-48	-38	-42
0 contain	31	29	55	39	16	24	87
0 content	-60	-60	-61	-59	-69	-60	-76
0 context	15	15	48	15	6	14	15
0 continu	-4	-8	-12	-10	33	-16	-11
0 control	-49	-48	-30	-45	-67	-52	-41
0 cool	-30	-29	-30	-28	-33	-29	-33
0 corpor	-37	-37	-38	-37	-41	-37	-53
0 correct	-68	-69	-94	-69	-105	-70	-91
0 cosmo	27	27	27	26	60	27	15
0 cost	-80	-82	-87	-81	-123	-82	-94
0 could	26	26	97	27	-1	35	50
0 count	25	30	74	25	27	26	27
0 countri	-45	-46	-48	-49	-61	-49	-53
0 cours	-28	-30	-30	-32	-40	-28	-28
0 cover	21	31	33	29	1	63	89
0 crash	16	17	8	15	46	2	3
0 creat	-41	-41	-47	-42	-44	-39	-61
0 credenti	-5	-8	-12	-8	53	-15	-17
0 cross	-63	-64	-69	-62	-68	-63	-66
0 crypto	-27	-26	-26	-27	-52	-26	-28
0 cto	37	35	36	38	105	29	32
0 current	12	13	-3	12	-4	43	56
0 custom	-69	-71	-70	-71	-83	-74	-84
0 cut	-57	-56	-58	-56	-62	-57	-60
0 cve	-13	-11	40	-13	-15	-15	-26
0 dai	-2	-3	-4	-4	26	-7	-15
0 dashboard	18	18	85	17	5	13	6
0 data	-33	-32	-23	-32	-36	-31	-40
0 databas	-12	-10	-16	22	-49	-13	48
0 date	14	13	7	13	13	12	41
0 db	-6	-7	-15	-11	1	-9	54
0 ddo	-44	-45	-56	-45	-60	-57	-56
0 deactiv	-19	-19	-19	-19	-23	-21	-25
0 dead	-32	-32	-33	-32	-43	-33	-34
0 deal	1	18	21	21	13	19	98
0 decid	-71	-71	-89	-71	-90	-72	-81
0 decis	-32	-30	-31	-34	-39	-34	-38
0 deck	29	30	21	28	71	28	0
0 decommiss	-43	-44	-47	-43	-46	-44	-47
0 default	-37	-33	-35	-37	-52	-44	-6
0 defend	-15	-16	-15	-15	-22	-15	-16
0 defin	17	17	95	16	4	14	12
0 definit	55	52	141	53	45	49	48
0 degauss	-18	-19	-19	-19	-23	-20	-21
0 delet	-56	-57	-66	-58	-47	-63	-67
0 deliv	-19	-11	-17	-15	14	-23	-33
0 demand	-32	-33	-35	-33	-52	-33	-40
0 deploi	1	0	-8	-2	22	-2	-3
0 deprec	-87	-92	-88	-91	-115	-89	-104
0 deputi	13	11	71	10	-9	-1	-6
0 design	-43	-43	-51	-43	-50	-44	-50
0 desktop	27	27	26	21	11	26	78
0 detail	-27	-27	-34	-28	-33	-27	-28
0 detect	-26	-26	-26	-26	-43	-26	-40
0 dev	-8	-8	-10	18	-32	-9	-12
0 develop	8	8	8	8	28	5	-16
0 devic	-23	-22	-24	-25	-39	-23	-4
0 di	16	14	13	14	-3	9	50
0 did	37	38	30	35	73	89	20
0 diesel	-42	-44	-46	-44	-49	-44	-51
0 differ	24	2	81	24	45	11	25
0 directori	40	39	38	39	9	39	120
0 disabl	-40	-42	-53	-42	-66	-42	-56
0 disast	-36	-36	-40	-36	-40	-36	-38
0 disk	-40	-41	-44	-24	-56	-41	-54
0 dispos	-31	-31	-31	-31	-46	-31	-34
0 disrupt	-2	-2	28	-2	-10	-5	-3
0 divid	-65	-61	-74	-57	-72	-89	-60
0 dns	-43	-44	-43	-45	-51	-45	-49
0 do	0	6	16	10	4	40	44
0 doc	26	26	18	18	-20	74	19
0 docker	-5	-4	-9	38	-14	-17	-17
0 document	-1	3	52	3	-22	1	-4
0 doe	-25	-20	-36	-17	9	-18	8
0 domain	-55	-56	-55	-55	-67	-56	-79
0 done	-36	-36	-36	-36	-43	-38	-47
0 dont	14	15	36	22	-7	28	10
0 down	27	15	17	15	20	5	52
0 download	-44	-45	-47	-46	-58	-47	-47
0 dr	16	29	5	36	12	34	141
0 drift	-79	-84	-96	-84	-103	-85	-90
0 drill	-91	-81	-72	-82	-98	-70	-87
0 drive	-68	-68	-67	-71	-82	-69	-87
0 drop	23	20	22	23	72	12	23
0 dss	-37	-38	-28	-40	-45	-38	-47
0 duti	-55	-45	-58	-37	-8	-45	-70
0 e	-78	-66	-77	-67	-87	-95	-77
0 each	1	1	28	4	-3	4	8
0 earthquak	-23	-25	-24	-25	-25	-25	-32
0 east	18	18	18	20	76	17	2
0 edg	-19	-21	33	-21	-40	-22	-44
0 elast	23	20	15	17	60	19	96
0 elbsecuritypolici	-56	-57	-59	-58	-78	-56	-56
0 eli5	-22	12	111	19	-17	12	15
0 els	24	24	14	23	62	6	13
0 em	21	18	11	14	-3	18	72
0 email	-11	-8	-16	-8	64	-18	-35
0 employe	-52	-53	-54	-52	-87	-53	-57
0 empti	-12	-11	-11	-13	4	-12	-32
0 enabl	30	30	15	29	13	28	91
0 encrypt	10	14	21	15	34	11	73
0 end	-19	-21	-21	-20	-58	-20	3
0 endpoint	-9	-8	-17	-12	-54	-11	47
0 engin	44	46	36	77	62	38	56
0 english	39	39	106	37	38	36	31
0 eni	28	26	14	26	66	19	29
0 enough	-46	-45	-46	-49	-64	-46	-56
0 entir	-23	-22	-25	-31	-29	-25	-23
0 entri	-25	-25	-26	-25	-27	-26	-30
0 envelop	6	6	83	8	-19	4	-11
0 environ	7	5	-2	5	42	-9	1
0 environment	-45	-44	-48	-44	-50	-46	-62
0 escort	-23	-23	-25	-23	-32	-24	-25
0 etcd	28	33	176	39	9	18	13
0 eu	5	4	5	6	35	-15	4
0 even	9	9	54	14	-5	7	-1
0 event	7	6	0	5	40	4	-8
0 ever	-34	-34	-42	-3	-53	-37	-45
0 everi	22	25	39	24	39	50	16
0 everyon	-15	-2	60	-2	9	-8	-14
0 everyth	-14	-10	-28	-14	20	-12	-12
0 exactli	26	30	70	25	25	28	29
0 exam	13	16	16	16	63	8	8
0 exampl	21	24	37	24	46	75	24
0 execut	-51	-51	-67	-55	-67	-50	-55
0 exit	-23	-23	-26	-24	-36	-25	-25
0 expir	49	48	47	48	71	48	86
0 expiri	-35	-35	-42	-35	-36	-35	-36
0 explain	22	37	78	37	75	36	34
0 explan	28	34	104	29	-7	22	37
0 facil	-52	-52	-56	-52	-65	-52	-60
0 factor	-35	-36	-45	-37	-37	-35	-36
0 fail	-1	-2	-7	-2	-5	-6	23
0 failov	8	10	5	7	30	3	-6
0 failur	-70	-61	-73	-65	-82	-71	-68
0 fall	8	10	10	8	33	7	28
0 fals	-46	-47	-53	-48	-50	-48	-70
0 fast	-16	-16	-16	-16	-25	-17	-21
0 fault	-15	-15	-27	-15	-7	-23	20
0 feder	-52	-53	-67	-53	-71	-54	-69
0 fenc	-84	-74	-90	-71	-4	-76	-113
0 few	0	-1	0	-1	-39	50	1
0 fiber	-25	-23	-24	-23	-27	-23	-29
0 fibr	-53	-54	-60	-54	-63	-54	-74
0 file	-29	-29	-30	-30	-28	-30	-30
0 filter	-47	-48	-49	-50	-70	-48	-69
0 fine	23	19	-2	20	62	14	5
0 fire	-34	-34	-35	-34	-42	-34	-52
0 firewal	-24	-25	-33	-23	-34	-27	11
0 firm	-37	-37	-37	-39	-56	-37	-62
0 firmwar	-42	-43	-47	-44	-13	-44	-78
0 first	-38	-35	-51	-49	-12	-40	-50
0 five	-38	0	39	-1	-28	-2	-1
0 fix	17	14	3	14	-16	62	58
0 flash	-23	-23	-23	-25	-30	-24	-27
0 flaw	-27	-28	-30	-34	-53	-27	-28
0 flood	-39	-40	-41	-40	-48	-41	-44
0 floor	30	31	31	31	99	30	8
0 for	-13	-9	-11	-8	28	-6	-8
0 forens	-39	-38	-38	-39	-45	-39	-45
0 forget	4	12	8	47	16	-7	-9
0 former	-46	-46	-46	-46	-56	-47	-88
0 found	-15	-16	-16	-18	-23	-16	-18
0 frankfurt	-47	-48	-49	-45	-21	-60	-60
0 free	-16	-13	-20	40	-34	-16	-20
0 fridai	-2	-3	-4	-3	27	-3	-12
0 from	-19	-18	-51	-19	19	-9	-33
0 full	-15	-13	-2	18	-33	-20	-15
0 fulli	-35	-34	-38	-34	-39	-34	-37
0 function	-61	-63	-64	-63	-77	-62	-72
0 gatewai	96	51	55	57	3	56	182
0 gcp	19	18	18	18	40	18	15
0 gdpr	-35	-39	-64	-37	2	-38	-43
0 gener	-110	-102	-119	-100	-112	-105	-109
0 general	-75	-70	-80	-70	-76	-71	-77
0 generally	-46	-45	-49	-46	-54	-45	-58
0 germani	17	24	16	22	106	7	13
0 get	-29	-28	-32	-28	-23	-25	-41
0 github	-14	-14	-14	-14	-18	-14	-20
0 give	-20	2	-4	1	29	32	-13
0 gke	6	5	3	2	50	5	-28
0 glass	-31	-22	1	-23	-28	-25	-20
0 global	-30	-31	-32	-31	-38	-31	-40
0 glossari	51	51	128	47	26	47	49
0 go	-26	-24	-37	-32	12	-31	-29
0 goe	16	16	-14	19	56	18	78
0 golden	-1	-2	46	-2	-21	-3	-18
0 gone	-18	-17	-19	-19	-26	-18	-20
0 good	-8	-7	-15	-6	4	60	-17
0 googl	24	24	23	24	65	24	18
0 got	-2	2	14	2	23	-4	23
0 grandma	2	2	-1	-1	27	-3	1
0 grant	-43	-42	-42	-43	-69	-43	-51
0 grid	-27	-27	-28	-28	-36	-28	-35
0 group	-22	-23	20	-22	-15	-25	-65
0 grow	-36	-37	-41	-36	-48	-45	-37
0 guarante	-49	-49	-50	-52	-67	-51	-67
0 guard	-45	-46	-45	-45	-56	-48	-50
0 guest	-63	-64	-43	-65	-73	-65	-110
0 guy	0	3	4	6	51	0	0
0 hack	-21	-20	-20	-20	-50	-20	18
0 had	-23	-23	-34	-22	-42	-23	17
0 half	-40	-40	-43	-39	-56	-40	-60
0 hall	-52	-52	-55	-55	-63	-54	-65
0 hand	11	13	6	62	10	10	5
0 handl	3	6	-6	4	67	3	-6
0 hard	-55	-55	-57	-58	-42	-56	-59
0 harden	1	1	-22	4	-4	-1	64
0 hardwar	-60	-59	-60	-60	-70	-60	-80
0 has	-17	-14	-21	-15	23	-16	-9
0 have	-28	-15	-19	-13	-16	-14	20
0 headach	-43	-47	-43	-48	-37	-53	-77
0 health	-28	-28	6	-29	-49	-32	-39
0 heard	24	24	61	25	67	23	21
0 hello	-3	-1	-17	3	-39	44	28
0 help	-17	-5	-31	1	-31	93	-2
0 here	8	7	-8	3	48	37	-24
0 hetzner	25	24	24	24	64	24	16
0 hey	-34	-21	25	-20	-43	-27	-27
0 hi	-28	-23	-40	-17	-27	42	-24
0 high	-18	-17	-19	-18	-20	-18	-22
0 hipaa	-46	-45	-20	-46	-55	-46	-62
0 hire	-66	-66	-66	-64	-92	-66	-88
0 his	-22	-23	-29	-24	-28	-24	-26
0 hit	-16	-15	-16	-14	31	-22	-22
0 hm	-3	0	-5	3	-25	-1	73
0 hmm	-31	-31	-39	-32	-45	-32	-33
0 hold	-74	-75	-83	-75	-87	-74	-99
0 hole	-47	-47	-47	-52	-55	-49	-73
0 homework	-26	-25	-26	-26	-45	-26	-27
0 hook	26	36	41	35	68	42	71
0 host	-13	-14	-20	1	-38	-16	21
0 how	-16	-13	-20	-13	-12	32	-22
0 http	-47	-45	-47	-47	-59	-45	-52
0 huh	41	41	133	43	26	40	39
0 hypervisor	-23	-24	6	-26	-6	-30	-52
0 i	9	10	10	13	21	46	8
0 iaa	-68	-66	-10	-61	-85	-62	-108
0 id	-32	-32	-33	-34	-36	-45	-36
0 ident	-46	-46	-51	-46	-56	-46	-54
0 if	-32	-31	-42	-25	-18	-36	-18
0 ignor	18	20	18	17	62	9	18
0 im	-23	4	42	4	-20	45	-1
0 imag	-8	-8	18	-11	-15	-11	0
0 imd	22	18	109	21	-3	1	1
0 imdsv2	11	9	96	11	-22	2	-2
0 import	-65	-66	-72	-67	-74	-70	-76
0 in	-26	-21	-5	-22	-16	-21	-31
0 incid	-55	-55	-68	-54	-83	-58	-79
0 increas	-37	-38	-41	-39	-49	-39	-42
0 index	-48	-49	-50	-49	-57	-50	-58
0 inform	21	18	12	15	-26	88	-16
0 infrastructur	-56	-54	-55	-53	-78	-53	-60
0 inherit	-42	-40	6	-41	-56	-42	-59
0 inject	-28	-29	-31	-29	-36	-28	-36
0 insid	-49	-49	-49	-50	-86	-50	-65
0 inspect	-24	-24	-24	-24	-30	-25	-45
0 instal	-31	-30	-51	-34	-42	-34	-14
0 instruct	-3	8	11	20	37	128	-10
0 integr	-62	-56	-74	-53	-56	-69	-59
0 intern	10	9	-12	7	35	4	-5
0 internet	-40	-45	-44	-45	-53	-42	-51
0 into	-67	-65	-70	-65	-63	-66	-94
0 invent	5	0	-5	4	45	-4	-5
0 inventori	-43	-44	-53	-43	-47	-50	-48
0 iot	-40	-40	-43	-41	-59	-41	-59
0 ip	-30	-29	-29	-30	-53	-31	-38
0 is	2	3	28	3	21	7	15
0 isnt	-28	-28	-28	-29	-28	-28	-53
0 iso	-44	-43	-20	-43	-59	-43	-59
0 isol	-59	-63	-68	-59	-66	-61	-79
0 it	-1	1	18	1	4	4	24
0 its	-5	-5	-7	-5	1	-6	17
0 itself	-45	-46	-54	-45	-50	-45	-54
0 java	34	27	21	72	67	14	20
0 jean	21	20	21	19	55	19	-6
0 job	-36	-35	-36	-32	-42	-34	-12
0 just	32	29	35	51	49	63	11
0 k	-30	-31	-32	-31	-38	-31	-36
0 karpent	25	18	117	25	1	20	-16
0 keep	-35	-35	-34	-35	-51	-30	-34
0 kei	21	22	20	21	9	20	84
0 kept	-67	-69	-89	-72	-100	-80	-82
0 kernel	45	44	35	70	80	36	78
0 key	-2	-4	12	17	11	-5	-19
0 kid	-27	-28	-27	-28	-32	-34	-43
0 kind	0	-4	-23	1	-14	30	0
0 know	-14	-11	-12	-9	-7	47	-18
0 kubelet	10	31	119	30	13	19	15
0 label	-64	-64	-73	-63	-85	-66	-75
0 land	8	8	62	7	-5	5	8
0 landlord	51	53	45	51	117	52	47
0 languag	19	18	30	16	-5	65	11
0 laptop	6	5	-16	4	27	5	0
0 last	14	14	7	10	22	69	-13
0 latenc	-1	-1	-8	-11	24	-3	-3
0 later	-25	-25	-28	-28	-32	-25	-29
0 latter	-36	-37	-38	-37	-53	-37	-54
0 launch	-30	-31	-32	-31	-36	-31	-38
0 law	-22	-17	-20	-17	11	-21	-25
0 layer	-62	-62	-65	-61	-81	-62	-80
0 leak	-40	-40	-40	-40	-49	-42	-58
0 least	17	17	55	13	2	14	16
0 leav	-35	-31	-41	-49	16	-32	-41
0 left	-40	-41	-44	-20	-54	-42	-46
0 legal	-38	-39	-13	-39	-26	-59	-39
0 let	22	26	23	49	54	1	-13
0 letter	-13	-14	-64	-14	42	-23	-18
0 lib	-27	-27	-27	-28	-35	-29	-32
0 librari	-53	-53	-57	-54	-73	-64	-59
0 licens	-72	-71	-76	-68	-91	-67	-94
0 life	-1	-5	-3	-3	-37	-4	26
0 lifecycl	-29	-29	-34	-30	-31	-30	-34
0 lift	-29	-29	-29	-31	-32	-29	-56
0 like	23	11	83	7	4	0	-4
0 limit	-51	-53	-79	-51	-93	-6	-71
0 link	-32	-33	-40	-33	-42	-33	-38
0 linux	-49	-50	-60	-50	-61	-51	-61
0 list	-54	-42	-43	-35	-76	48	-50
0 live	-55	-56	-102	-58	-23	-62	-62
0 load	-26	-26	-29	-27	-33	-28	-28
0 local	-30	-30	14	-31	-54	-28	-56
0 locat	-8	-9	45	-9	-28	-11	-27
0 lock	0	-2	55	-2	-20	-19	-13
0 log	-10	-10	-18	-10	-29	-5	39
0 login	-76	-73	-80	-75	-82	-75	-104
0 lol	12	22	22	26	90	23	10
0 long	-53	-56	-71	-22	-85	-75	-69
0 look	-13	-10	-12	-10	-12	-10	25
0 lose	-27	-27	-33	-28	-30	-27	-36
0 loss	-15	-15	-16	-15	-27	-15	-17
0 lost	-1	-1	-6	-4	-14	23	-12
0 lowest	5	5	-4	-7	35	3	3
0 lunch	-9	-10	-29	-2	65	-29	-4
0 machin	-1	-2	19	-4	-6	-4	10
0 made	-26	-25	-25	-25	-46	20	-52
0 mail	46	45	46	41	96	21	39
0 maintain	48	51	43	51	74	48	147
0 mainten	15	16	62	31	-2	4	48
0 make	-42	-42	-13	-43	-49	-43	-56
0 man	-9	12	1	14	31	87	4
0 manag	-32	-31	-12	-31	-29	-33	-28
0 mani	26	24	19	25	82	9	21
0 manual	-48	-15	-40	-11	-37	134	-23
0 march	-33	-34	-37	-34	-51	-34	-50
0 marketplac	-41	-41	-42	-44	-57	-43	-67
0 mask	17	15	10	13	52	13	-29
0 match	6	9	-4	8	72	-4	1
0 matrix	-44	-28	25	-22	-54	-36	-33
0 matter	-78	-56	-77	-61	-75	-58	-73
0 may	-21	-21	-22	-21	-38	-13	-23
0 me	0	5	11	14	-5	34	-20
0 mean	35	34	84	34	67	31	31
0 meant	3	2	26	2	-13	1	2
0 media	-44	-44	-47	-43	-46	-44	-48
0 meet	-34	-32	-41	-33	-12	-44	-40
0 memori	-38	-38	-40	-38	-48	-39	-61
0 menu	-14	12	-9	18	7	150	3
0 mesh	1	1	0	-3	37	-9	-31
0 messag	-20	-19	-22	-21	-21	31	-62
0 metal	23	21	75	20	22	21	2
0 mfa	-63	-62	-55	-63	-61	-78	-79
0 microservic	-49	-55	-69	-50	-28	-61	-71
0 microsoft	22	26	24	25	79	27	9
0 microvm	15	14	86	15	6	11	-3
0 migrat	24	23	23	11	67	23	11
0 mine	-27	-27	-28	-29	-29	-27	-49
0 miner	-27	-26	-26	-27	-52	-26	-28
0 minor	-10	-14	50	-20	-19	-16	-101
0 miss	-5	-8	-27	-7	34	-13	-25
0 mistak	-45	-46	-47	-53	-48	-57	-64
0 model	-43	-33	-13	-33	-42	-24	-49
0 monitor	-60	-61	-62	-62	-85	-62	-72
0 month	49	46	44	47	76	41	81
0 more	-57	-59	-65	-61	-79	-60	-68
0 morn	21	19	17	17	92	2	-12
0 most	22	27	19	86	6	24	17
0 move	-18	-19	-35	-19	-21	-20	2
0 mtl	-49	-52	10	-48	-80	-59	-57
0 multi	-15	-16	29	-16	-40	-21	-18
0 must	0	-1	-2	-1	-11	-2	34
0 my	18	22	35	20	85	26	4
0 n	-82	-90	-85	-80	-101	-82	-90
0 nacl	-2	-2	107	0	-13	-6	-20
0 nah	-24	-25	-29	-25	-28	-25	-34
0 nairobi	22	21	10	18	76	17	20
0 name	14	16	54	14	47	14	-7
0 need	3	6	0	10	28	1	5
0 network	-60	-60	-62	-60	-71	-61	-69
0 never	26	26	67	55	35	22	8
0 new	-16	-15	-30	-13	-2	12	1
0 newer	-26	-26	-26	-26	-50	-26	-28
0 next	25	21	23	23	17	22	58
0 nice	16	15	13	12	66	15	19
0 night	-1	0	-3	-4	1	-2	41
0 nimbu	34	37	40	41	104	40	3
0 nine	-34	-34	-41	-35	-46	-34	-59
0 nitro	-41	-41	49	-40	-57	-44	-77
0 no	-68	-52	-70	-41	-68	-31	-63
0 nobodi	-37	-37	-41	-28	-48	-38	-44
0 node	50	52	50	49	71	51	115
0 non	-7	-6	27	-7	-23	-9	-6
0 normal	13	9	8	12	54	7	-2
0 not	-72	-74	-87	-74	-100	-75	-89
0 noth	-38	-29	-37	-4	-22	-48	-53
0 notic	-87	-81	-88	-81	-99	-91	-115
0 now	4	4	5	9	73	15	-46
0 object	-47	-49	0	-50	-110	-65	-66
0 of	-24	-21	-20	-21	-12	-18	-10
0 off	3	0	-3	10	18	0	2
0 offer	-13	-16	-16	-15	19	-18	-35
0 offic	26	25	24	25	76	21	10
0 often	6	4	5	1	37	-5	5
0 ok	17	10	-3	12	65	8	9
0 old	-39	-39	-43	-40	-23	-48	-50
0 older	-14	-15	-16	-15	-20	-14	-15
0 on	-28	-27	-28	-25	-8	-28	-26
0 onc	-4	-4	-9	-6	25	-5	-8
0 one	-15	-15	-10	-12	-31	-17	25
0 onli	-52	-52	-60	-55	-65	-60	-69
0 open	-9	-10	-15	-11	4	-21	16
0 oper	-6	-7	-3	-9	-40	-10	27
0 oppos	30	16	83	29	8	27	24
0 or	3	2	1	0	24	14	31
0 order	10	10	10	10	41	10	2
0 org	-7	-7	-12	-6	19	-7	-24
0 origin	-15	-15	-15	-16	-19	-15	-20
0 os	25	25	32	49	63	21	50
0 other	2	-9	15	9	-6	4	51
0 our	-24	-25	-29	-25	-9	-27	-16
0 ourselv	-45	-35	-55	-39	-37	-41	5
0 out	10	11	45	10	29	-2	22
0 outag	-30	-31	-35	-31	-36	-32	-37
0 over	-22	-22	-31	-9	-61	-25	23
0 overal	-32	-34	-53	-34	-36	-34	-40
0 overnight	-37	-35	-75	-34	-67	-48	30
0 own	-41	-40	-35	-39	-51	-42	-34
0 owner	-11	-9	-10	-10	28	-16	-8
0 paa	7	7	72	15	-2	12	-26
0 packag	15	15	10	12	44	10	-6
0 page	17	13	16	15	4	47	-1
0 pai	11	16	17	14	69	15	-21
0 part	-82	-99	-137	-99	-112	-101	-125
0 parti	-47	-40	-49	-40	-60	-41	-15
0 password	-47	-48	-63	-49	-64	-49	-21
0 patch	7	6	-3	14	57	4	26
0 pay	25	27	19	26	64	26	19
0 pci	-28	-28	11	-31	-40	-30	-38
0 pdb	-90	-69	-126	-17	-91	-81	-78
0 penetr	-34	-34	-11	-33	-46	-50	-48
0 peopl	-40	-40	-44	-41	-55	-41	-52
0 per	-93	-79	-91	-80	-122	-113	-95
0 perform	-72	-71	-104	-71	-73	-73	-78
0 perimet	-97	-93	-100	-91	-124	-94	-94
0 period	-62	-63	-69	-62	-70	-63	-80
0 permiss	-68	-71	-85	-52	-89	-74	-107
0 person	9	10	46	23	37	13	-3
0 phish	-71	-72	-76	-71	-101	-69	-77
0 phrase	53	54	120	55	25	96	56
0 physic	-54	-55	-58	-55	-60	-55	-67
0 pick	-39	-38	-40	-42	-62	-40	-48
0 pictur	-43	-41	16	-47	-77	-59	-53
0 pip	-28	-28	-28	-28	-40	-29	-32
0 pipelin	20	21	0	19	81	20	-12
0 pitr	21	16	86	23	-3	15	16
0 pizzeria	15	12	9	12	78	2	8
0 place	-6	-3	-30	-5	31	-4	-3
0 plain	33	31	95	30	20	31	20
0 plan	-66	-66	-73	-65	-90	-71	-70
0 plane	10	7	117	19	5	13	8
0 platform	16	15	5	13	56	15	5
0 pleas	13	18	38	17	27	42	19
0 pls	-10	1	14	22	-35	132	58
0 pod	23	18	108	21	11	18	9
0 point	-18	-19	36	-19	-36	-23	-45
0 polici	-11	-12	1	-11	-22	-12	13
0 port	-49	-50	-53	-51	-63	-50	-56
0 power	-70	-70	-75	-70	-79	-71	-89
0 pr	0	3	-19	4	64	1	-3
0 pre	-46	-43	-55	-45	-63	-46	-50
0 presign	7	6	67	11	0	4	10
0 prevent	-47	-48	-50	-50	-65	-52	-58
0 previou	3	6	4	0	34	1	3
0 prime	24	24	23	27	99	7	9
0 principl	-34	-36	-51	-35	-46	-35	-48
0 print	47	45	48	44	106	28	37
0 printer	36	36	36	35	95	35	6
0 privaci	-22	-22	-21	-22	-29	-31	-22
0 privat	28	-2	-34	-5	-17	-7	-18
0 privileg	17	17	55	13	2	14	16
0 pro	62	61	59	61	139	52	39
0 problem	-12	-11	3	-20	-42	-17	24
0 procur	-96	-91	-96	-89	-91	-91	-106
0 prod	21	24	24	26	89	20	21
0 produc	-43	-42	-44	-44	-46	-45	-52
0 product	-44	-42	-47	-43	-58	-43	-43
0 proof	-58	-57	-59	-58	-63	-58	-74
0 protect	-53	-54	-57	-53	-60	-53	-71
0 prove	-15	-15	-16	-15	-19	-15	-21
0 provid	-58	-59	-81	-60	-71	-59	-69
0 proxi	-21	-21	-21	-25	-51	-45	32
0 public	-41	-41	-42	-41	-61	-41	-54
0 publish	-42	-42	-46	-43	-54	-44	-64
0 pull	-79	-80	-81	-79	-104	-80	-109
0 push	-22	-22	-26	-25	-28	-23	-29
0 put	-32	-33	-44	14	-67	-40	-65
0 python	-21	-18	-20	-20	-5	-18	-19
0 q	42	51	50	52	13	46	118
0 quarterli	-46	-46	-51	-45	-48	-47	-49
0 queri	-52	-52	-53	-52	-61	-54	-62
0 question	11	15	12	15	-13	73	10
0 queue	-26	-29	-36	-28	-1	-29	-38
0 quit	-31	-31	-4	-32	-54	-31	-33
0 quota	-65	-67	-72	-67	-88	-73	-72
0 rack	-48	-49	-49	-50	-56	-50	-60
0 rdp	-14	-14	-14	-14	-15	-14	-21
0 re	5	0	-5	4	45	-4	-5
0 react	-47	-51	-51	-64	-36	-53	-65
0 read	-28	-28	-23	-31	-37	-12	-46
0 reader	-33	-32	-32	-32	-49	-32	-37
0 real	-2	9	-6	5	61	25	-7
0 realli	9	11	4	9	54	2	-2
0 rebuild	-36	-36	-43	-42	-43	-36	-49
0 recommend	-48	-47	-70	-24	-50	-65	-47
0 record	-42	-44	-57	-45	-38	-47	-68
0 recoveri	-42	-42	-25	-42	-49	-42	-51
0 redund	-31	-33	-35	-32	-35	-32	-32
0 region	-44	-46	-35	-45	-49	-46	-51
0 regist	-39	-39	-39	-39	-49	-39	-64
0 regul	-50	-47	-67	-47	-53	-47	-55
0 reliabl	-3	0	0	0	-9	29	-2
0 remov	-15	-15	-15	-15	-21	-15	-19
0 renew	0	2	-2	-1	23	-2	27
0 repair	-34	-32	-33	-32	-37	-32	-46
0 repeat	2	4	-9	-1	50	-3	-3
0 replac	15	13	12	13	47	12	-11
0 repo	-29	-29	-29	-30	-55	-30	-35
0 report	-52	-53	-54	-53	-60	-53	-73
0 request	-5	-5	-6	-6	31	-10	-10
0 requir	-30	-30	-36	-31	-38	-31	-38
0 reserv	-19	-19	-19	-19	-26	-19	-22
0 resid	-34	-30	-11	-30	-44	-34	-38
0 resili	-65	-61	-60	-61	-67	-62	-80
0 resourc	-81	-79	-86	-80	-105	-81	-113
0 respons	-16	-6	6	-4	28	-7	7
0 rest	14	13	42	26	53	17	31
0 restart	12	12	13	12	-5	11	51
0 restor	-82	-84	-89	-85	-110	-87	-115
0 restrict	-28	-29	-29	-29	-35	-28	-30
0 retent	-92	-94	-108	-92	-102	-96	-124
0 retir	-46	-47	-43	-45	-60	-47	-61
0 review	-52	-52	-56	-52	-64	-53	-58
0 revok	-58	-59	-65	-59	-67	-60	-67
0 right	1	3	-4	4	29	-4	36
0 risk	-50	-45	-43	-41	-45	-43	-44
0 role	-35	-34	-37	-35	-39	-35	-45
0 roll	5	8	6	8	40	8	-9
0 room	-23	-23	-28	-24	3	-41	-32
0 root	-34	-34	-11	-34	-38	-52	-47
0 rotat	-6	-8	-20	-8	25	-11	39
0 rout	-66	-66	-71	-65	-78	-65	-73
0 router	-70	-72	-75	-72	-85	-71	-104
0 rpo	15	15	97	16	7	16	-16
0 rto	-41	-40	16	-40	-49	-55	-50
0 rule	-17	-18	-24	-18	0	13	-44
0 run	-24	-22	-46	3	-3	-26	-31
0 runbook	-1	-1	-18	1	40	-1	-7
0 runtask	-24	-24	-26	-25	-28	-25	-37
0 runtim	2	-1	1	0	-5	0	67
0 rust	-32	-33	-36	-33	-54	-33	-46
0 saa	-5	-6	56	1	-31	0	-6
0 safe	-40	-37	-38	-39	-40	-38	-46
0 sai	10	17	81	15	9	7	11
0 salesforc	20	20	12	9	101	20	-4
0 same	39	24	115	34	10	34	75
0 sane	45	42	20	34	101	27	22
0 save	-47	-52	-47	-35	-59	24	-61
0 say	-42	-39	6	-42	-57	-31	-68
0 scale	32	30	20	29	61	27	68
0 scan	-77	-78	-95	-80	-75	-79	-98
0 schema	-77	-80	-88	-81	-89	-85	-124
0 screen	-48	-51	-50	-47	-78	-49	-59
0 sdk	-81	-80	-86	-80	-89	-83	-90
0 second	-66	-49	-53	-50	-68	-48	-29
0 secret	-13	-14	-30	-15	34	-29	-21
0 secur	-31	-32	-8	-29	-38	-33	-40
0 see	-10	-7	-19	26	-39	52	32
0 segment	-54	-54	-63	-55	-61	-56	-62
0 sensit	-43	-44	-44	-44	-53	-45	-65
0 sentenc	-35	-17	15	-24	-24	-30	-15
0 separ	-25	-24	-27	-24	-26	-24	-24
0 server	-36	-36	-41	-34	-61	-37	13
0 serverless	-56	-44	-48	-42	3	-41	-79
0 servic	-49	-42	-30	-34	-62	-26	-44
0 set	-26	-26	-29	-27	6	-45	-46
0 setup	-24	-24	-34	-26	-28	-24	-25
0 sever	-29	-29	-33	-31	-30	-30	-46
0 share	-65	-52	-23	-51	-65	-48	-74
0 shop	-46	-47	-58	-48	-62	-47	-62
0 short	20	30	110	26	-8	20	23
0 show	-29	-13	-24	-10	-32	50	-13
0 shred	-20	-22	-22	-22	-25	-22	-25
0 side	-46	-45	-34	-45	-46	-45	-42
0 sidecar	-28	-30	28	-31	-48	-38	-53
0 sign	-60	-60	-71	-63	-52	-74	-69
0 signatur	-39	-39	-38	-39	-63	-41	-56
0 sinc	-23	-24	-36	-26	3	-30	-38
0 singl	-8	-9	44	-9	-43	-10	-9
0 sit	15	15	15	-6	61	8	8
0 site	-24	-24	-25	-24	-31	-25	-26
0 sla	-75	-59	-18	-56	-27	-71	-70
0 slack	15	14	-5	8	85	-17	12
0 slow	21	20	18	18	13	19	56
0 sm	29	35	37	41	12	37	121
0 snapshot	-1	-1	-5	0	17	-14	44
0 snowflak	26	25	23	25	71	25	-12
0 so	10	-1	-8	9	-27	20	23
0 soc	-3	1	31	-2	-5	-9	-7
0 softwar	33	32	31	58	24	31	59
0 solut	13	16	16	16	63	8	8
0 some	-5	-2	-2	-1	-32	35	-1
0 somebodi	9	8	38	8	-7	-1	38
0 someon	-17	-22	9	-17	-30	-26	-20
0 someth	-35	-36	-40	-40	-48	-38	-39
0 sorri	-11	-11	16	-13	-30	-23	-13
0 sort	-20	-20	-37	-20	-26	11	-35
0 sourc	-44	-44	-52	-44	-58	-28	-62
0 speak	-27	-27	-19	-28	-46	-13	-35
0 specif	-21	-20	-6	-20	-35	-24	-33
0 split	-103	-66	-58	-56	-25	-60	-70
0 spread	-82	-89	-100	-85	-103	-81	-85
0 sql	1	-1	-2	0	29	0	-11
0 srm	-42	-14	3	-10	-36	89	-20
0 sse	-51	-51	-53	-52	-62	-51	-61
0 ssh	-63	-64	-64	-65	-66	-65	-99
0 stack	-24	-24	-38	-36	25	-27	-47
0 staff	-46	-46	-49	-47	-64	-46	-54
0 stage	35	35	32	35	79	16	34
0 stai	-71	-51	-60	-54	-66	-54	-54
0 stand	12	12	5	12	50	4	6
0 standalon	-24	-24	-26	-25	-28	-25	-37
0 standard	0	0	-5	-2	19	-1	-5
0 start	-17	-12	-24	-6	-25	62	-18
0 still	-13	-11	-13	-18	21	-28	-13
0 stop	-87	-82	-76	-74	-99	-82	-91
0 storag	-51	-52	-54	-53	-62	-52	-58
0 store	-9	-39	-31	-24	-52	-33	-53
0 stream	28	30	28	26	-4	30	111
0 stuck	14	13	12	14	55	-6	5
0 stuff	-60	-60	-73	-61	-79	-58	-64
0 subject	-15	-15	-15	-15	-21	-18	-15
0 subnet	-66	-66	-83	-68	-78	-67	-87
0 suppli	-23	-23	-28	-25	-27	-23	-25
0 supplier	-72	-63	-60	-58	-73	-59	-86
0 support	22	23	63	34	90	61	18
0 suppos	23	24	66	22	10	23	56
0 suppress	-42	-41	-43	-41	-49	-41	-69
0 sure	-16	-17	-24	-24	23	-25	-29
0 surviv	-16	-16	-17	-17	-23	-17	-19
0 suspici	-30	-29	-29	-30	-56	-31	-38
0 swap	-18	-18	-28	-18	-18	-18	-18
0 switch	-91	-93	-98	-93	-101	-94	-137
0 system	-6	-6	11	-7	-5	-12	19
0 tabl	-9	-10	-17	-9	27	-12	-17
0 tag	-64	-62	-70	-62	-70	-68	-96
0 take	6	16	12	38	19	13	59
0 talk	-4	1	1	1	-11	62	-3
0 teach	-56	-57	-56	-58	-68	-57	-92
0 team	28	34	41	54	92	11	29
0 techi	15	17	52	16	12	16	18
0 technic	17	17	47	16	10	15	17
0 technician	-41	-40	-42	-41	-47	-43	-51
0 tell	2	2	5	2	-12	33	5
0 tenant	9	9	48	8	49	3	-15
0 term	7	7	44	5	-9	4	0
0 test	-87	-88	-91	-86	-104	-92	-108
0 text	4	7	-6	-1	50	2	-4
0 than	-33	-39	-17	-34	-32	-42	-43
0 thank	-19	-19	-21	-21	6	-19	-34
0 that	-25	-22	-23	-20	-35	-22	30
0 the	-1	1	5	2	17	0	41
0 thei	-35	-33	-14	-33	-67	-43	10
0 their	-13	-28	-48	-28	-20	-30	-19
0 them	-20	-18	-22	-19	-24	-19	35
0 themselv	-44	-43	-67	-44	-44	-44	-44
0 then	-46	-46	-49	-47	-52	-47	-61
0 there	-6	-4	-6	-5	22	25	-17
0 these	-49	-49	-56	-48	-6	-48	-84
0 theyr	-34	-35	-40	-36	-63	-36	-41
0 thi	43	47	52	47	47	97	95
0 thing	30	25	28	25	-11	48	98
0 think	-2	-2	-15	17	43	-27	-10
0 third	-67	-62	-61	-59	-61	-61	-77
0 tho	-52	-51	-50	-51	-56	-51	-65
0 those	8	7	16	7	26	2	20
0 though	-9	-6	-12	-7	29	-7	-11
0 through	-69	-69	-71	-69	-104	-70	-73
0 time	-46	-46	-32	-46	-33	-51	-59
0 tls	8	8	25	8	39	8	22
0 to	-22	-19	-18	-14	-8	-17	-19
0 todai	-4	1	-10	3	63	-23	0
0 token	-32	-32	-33	-33	1	-42	-39
0 tomorrow	0	1	-5	0	30	-18	0
0 tonight	39	45	42	42	100	43	23
0 too	-50	-48	-51	-47	-51	-49	-72
0 tool	20	18	-25	5	31	69	-7
0 top	-42	-43	-44	-45	-63	-44	-65
0 topic	-45	-42	-63	-40	-69	-10	-48
0 touch	-52	-54	-61	-57	-65	-54	-62
0 tower	13	13	13	12	42	13	1
0 traffic	-81	-81	-101	-82	-101	-86	-96
0 train	-27	-27	-2	-27	-39	-38	-39
0 transit	-7	-7	58	-8	-26	-8	-22
0 translat	17	21	6	12	57	15	19
0 tri	26	26	25	26	54	26	20
0 true	-43	-43	-57	-42	-15	-43	-67
0 trust	-12	-12	14	-13	-27	7	-22
0 tuesdai	11	16	13	13	65	6	-5
0 tunnel	-50	-50	-55	-50	-76	-50	-55
0 turn	-12	-13	-16	-14	8	-13	-27
0 two	-44	-43	-47	-27	-57	-43	-60
0 type	-7	-9	-19	-9	-36	34	-27
0 tyre	22	21	21	18	70	21	-12
0 u	-9	-4	-32	-5	-31	83	-6
0 under	-21	-17	-20	-18	-27	-1	-26
0 underli	-27	-28	-31	-29	-36	-29	-30
0 undersea	-50	-50	-51	-50	-55	-51	-57
0 understand	21	19	54	18	49	68	11
0 uninterrupt	-23	-23	-28	-25	-27	-23	-25
0 unless	-37	-38	-38	-37	-40	-39	-59
0 unus	-33	-33	-33	-34	-61	-34	-40
0 up	6	6	2	6	80	-8	-22
0 updat	-5	1	-11	-2	17	18	58
0 upgrad	14	16	28	23	-12	7	73
0 upload	-43	-44	-44	-44	-58	-44	-59
0 ups	-29	-29	-29	-30	-39	-30	-45
0 uptim	-63	-66	-68	-66	-66	-66	-88
0 url	-15	-14	29	-11	-5	-14	-13
0 us	-26	-20	-24	-22	-16	-22	30
0 usag	5	20	7	23	-3	131	13
0 use	-34	-32	-31	-32	-61	9	-40
0 user	-52	-52	-39	-53	-72	-68	-82
0 valid	-42	-43	-46	-42	-52	-43	-43
0 valu	22	21	-13	69	-5	20	21
0 variabl	10	7	-2	7	49	-16	4
0 version	39	38	67	46	4	55	62
0 vet	-38	-38	-40	-39	-47	-38	-43
0 video	18	18	17	21	87	3	5
0 virtual	-53	-52	-59	-52	-71	-53	-80
0 visitor	-43	-43	-44	-43	-64	-44	-53
0 volum	-77	-78	-78	-80	-93	-78	-104
0 vpn	16	19	14	14	29	14	58
0 vs	-17	-51	16	-43	-36	-49	-82
0 vuln	-59	-58	-56	-59	-61	-58	-68
0 vulner	-5	-6	-10	-7	-21	-10	37
0 walk	-15	-15	-14	-15	-18	-14	-18
0 want	15	15	21	52	19	4	4
0 warehous	15	15	15	14	70	14	-15
0 was	11	13	5	12	44	50	-17
0 watch	-49	-50	-53	-52	-54	-50	-66
0 water	8	8	8	8	33	8	-4
0 way	3	-7	0	46	34	3	4
0 we	-28	-27	-32	-23	-40	-28	3
0 weather	-2	-1	-25	-1	36	-3	0
0 web	-21	-21	-21	-7	-27	-21	-36
0 websit	9	7	5	59	-15	7	-24
0 weekend	-13	-7	-8	-9	45	-16	-40
0 well	-50	-50	-54	-49	-52	-50	-75
0 were	-4	-2	-5	17	-30	7	84
0 what	-5	-1	42	5	13	19	2
0 whatev	-35	-31	-40	-32	-53	-32	-33
0 when	-50	-49	-54	-49	-79	-28	-52
0 where	-8	-4	-15	27	-1	-22	-15
0 which	-28	-22	-23	-25	-15	-22	-8
0 who	-5	-3	-8	-2	32	-2	30
0 whole	-19	-16	-17	-17	3	-16	-52
0 whom	-4	-5	1	-5	-29	-5	40
0 whose	-20	-20	-44	-20	-20	-20	11
0 will	-36	-35	-36	-35	-62	15	-58
0 window	25	26	79	44	53	9	15
0 windows	20	17	14	14	-20	11	79
0 wipe	-69	-69	-67	-67	-87	-69	-96
0 wire	-72	-73	-80	-78	-94	-75	-91
0 with	-37	-31	-25	-21	-34	-32	-39
0 within	-19	-19	-22	-19	-21	-19	-26
0 won	12	14	17	14	87	12	-6
0 wont	-18	-18	-23	-20	-22	-19	-23
0 word	33	33	100	31	48	15	26
0 work	-36	-28	-13	-50	-43	-4	-37
0 worker	8	7	7	6	47	6	-12
0 workflow	5	5	2	3	30	4	-2
0 workload	-54	-53	-68	-44	-68	-56	-66
0 world	-46	-47	-48	-47	-53	-47	-53
0 worri	-32	-32	-31	-34	-57	-32	-34
0 worth	5	0	-5	4	45	-4	-5
0 would	11	8	15	63	-27	0	1
0 write	-40	-39	-52	-40	-43	-41	-50
0 wrong	-29	-30	-48	-31	-31	-29	-32
0 wrote	-12	-10	-18	-12	-8	-12	-21
0 wtf	42	40	117	40	34	40	35
0 year	2	9	10	6	49	2	-20
0 yesterdai	41	45	45	47	116	36	85
0 you	23	26	24	36	38	106	22
0 your	74	73	94	72	75	130	87
0 yourself	-32	-7	-16	2	-11	100	-16
0 zone	-41	-42	-9	-41	-54	-43	-52
1	-28	-25	-26	-25	-10	-25	-29
1 !action	2	8	21	8	46	8	7
1 !asksOwner	-13	-18	-19	-16	-18	-16	-5
1 !asksValue	44	17	40	18	36	14	10
1 !both	61	10	12	13	12	13	8
1 !choose	15	83	51	166	79	63	53
1 !cloud	61	69	70	70	169	71	57
1 !commands	-26	-26	-25	-26	-44	-26	-27
1 !compare	34	25	-2	17	34	7	3
1 !correction	-34	-35	-38	-34	-37	-34	-36
1 !events	-27	-25	-26	-25	-27	-25	-28
1 !feature	51	51	64	51	135	51	49
1 !first	-2	-19	-19	-22	-39	-20	-20
1 !follow	-31	-27	-29	-26	-28	-26	-11
1 !gains	71	88	11	28	15	30	26
1 !general	44	1	7	-2	0	10	-2
1 !greeting	32	7	0	7	24	7	4
1 !helpData	-10	7	1	6	-5	66	11
1 !howTo	75	71	69	72	177	69	73
1 !limit	8	15	10	12	110	16	16
1 !managedOne	-17	-2	22	0	-10	-8	-12
1 !mayWho	-30	-27	-29	-27	-34	-27	-28
1 !meaning	1	18	126	30	10	27	23
1 !move	-17	-13	-19	-14	-17	-16	-18
1 !notPrice	-30	-19	-19	-17	-21	-17	3
1 !ofEach	75	13	22	24	19	23	21
1 !otherCloud	21	32	32	32	124	33	23
1 !outside	-13	-23	-22	-22	-27	-23	-28
1 !overview	74	7	6	9	1	8	14
1 !ownOne	-20	-14	-21	-5	-20	-19	-30
1 !patches	-26	-20	-21	-19	-19	-19	8
1 !points	-20	-21	-22	-21	-24	-20	-24
1 !price	35	38	35	35	130	39	37
1 !request	44	20	14	21	74	20	21
1 !responsible	30	-8	-8	-6	-10	-5	5
1 !second	-20	-18	-18	-18	-18	-17	-20
1 !secures	-17	-24	-23	-22	-24	-21	-15
1 !services	18	-13	-13	-14	-22	-15	-21
1 !sideAws	31	-3	10	1	-4	1	5
1 !tag	-18	-15	-15	-16	-16	-15	-9
1 !term	66	33	84	30	37	28	20
1 !them	-7	-18	-16	-16	-20	-16	-10
1 !trouble	15	24	8	23	96	22	23
1 !usOrThem	32	15	15	13	10	17	69
1 !who	-1	-14	-16	-12	-15	-12	-2
1 !wholly	123	21	18	26	15	25	15
1 !yesNoStart	-20	-13	-18	-16	19	-14	-23
1 $	26	30	23	31	95	31	28
1 0	-8	-16	-16	-15	-19	-15	-17
1 1	-20	-16	-16	-16	-1	-15	-18
1 10	-21	-25	-27	-27	-26	-25	-30
1 100	-69	-63	-64	-64	-109	-64	-64
1 1000	33	36	35	36	87	35	37
1 10g	14	16	17	17	54	17	15
1 11	-25	-24	-29	-24	-25	-24	-29
1 12	-62	-60	-61	-58	-68	-58	-73
1 13	-11	-12	-14	18	-26	-11	-18
1 15	-23	-22	-22	-24	-38	-22	-23
1 16	-16	-13	-14	-13	-14	-13	-13
1 169	-36	-24	-24	-39	-29	-24	-26
1 18	-49	-47	-49	-50	-51	-47	-53
1 2	-23	-21	-23	-21	-18	-20	-23
1 20	29	12	11	10	22	11	12
1 200	-30	-28	-29	-31	-37	-30	-34
1 2016	-29	-34	-31	-30	-46	-30	-33
1 2018	-19	-19	-20	-21	-23	-19	-20
1 2021	-23	-23	-24	-25	-34	-24	-24
1 2022	10	15	12	10	65	14	11
1 2023	-59	-56	-57	-58	-60	-56	-92
1 2024	6	9	-5	7	47	9	3
1 2025	-17	-17	-16	-17	-19	-16	-21
1 24	-22	-21	-20	-22	-21	-20	-24
1 254	-36	-24	-24	-39	-29	-24	-26
1 256	-62	-59	-60	-59	-74	-59	-63
1 29	47	49	38	48	109	49	47
1 2m	-18	-16	-17	-16	-17	-16	-16
1 3	-26	-25	-29	-22	-14	-24	-26
1 30	-37	-34	-36	-35	-43	-35	-34
1 300	-16	-9	-9	-10	6	-9	-11
1 3094	-33	-34	-33	-33	-43	-33	-43
1 35	30	29	33	32	88	32	33
1 389	-22	-23	-22	-22	-39	-22	-22
1 3am	-17	-13	-13	-14	-14	-13	-15
1 4	-17	-19	-17	-18	-8	-16	-17
1 40	-9	-6	-7	-38	26	-7	-20
1 400	20	21	21	21	49	22	20
1 403	-27	-21	-23	-23	-31	-21	-21
1 49844	-17	-17	-16	-17	-17	-16	-23
1 4k	-37	-36	-36	-37	-57	-36	-39
1 5	-3	-1	-6	0	31	0	-2
1 50	-13	-14	-14	-14	-16	-13	-15
1 500s	-42	-31	-31	-31	-44	-33	-37
1 502	13	21	27	27	94	26	26
1 5xx	-35	-34	-41	-34	-35	-33	-35
1 6	-19	-19	-21	-18	-20	-18	-22
1 60	-36	-33	-33	-36	-41	-34	-36
1 600	-26	-25	-27	-25	-28	-24	-26
1 6387	-17	-16	-16	-17	-18	-16	-19
1 7	-32	-30	-36	-27	-23	-28	-28
1 8	-93	-62	-69	-60	-63	-59	-64
1 88	-20	-20	-21	-20	-20	-20	-21
1 9	-22	-10	-12	-11	16	-10	-17
1 90	-23	-22	-22	-21	-28	-21	-21
1 900	-45	-26	-31	-22	-25	-25	-23
1 92	-40	-38	-40	-40	-40	-38	-39
1 95	-84	-79	-77	-82	-80	-75	-77
1 @	-14	-30	-18	-27	-24	-28	-24
1 a	-16	-15	-11	-14	-9	-14	-18
1 about	-52	-50	-57	-48	-47	-49	-64
1 absorb	-21	-18	-20	-19	-21	-19	-20
1 abus	-36	-32	-33	-33	-37	-33	-33
1 acceler	-63	-42	-39	-40	-51	-41	-44
1 accept	-38	-32	-33	-35	-44	-33	-35
1 access	-28	-25	-17	-24	-27	-24	-25
1 accessdeni	-1	3	4	3	28	3	3
1 accident	-22	-21	-20	-20	-24	-19	-21
1 accord	-35	-19	-20	-20	-19	-19	-21
1 account	12	-6	-6	-4	18	-3	-8
1 acl	-45	-34	-34	-34	-35	-34	-40
1 acm	46	49	39	52	130	51	46
1 across	-62	-49	-52	-49	-54	-48	-51
1 act	-23	-21	-20	-20	-23	-20	-22
1 action	-23	-22	-23	-23	-27	-22	-28
1 activ	-25	-23	-24	-23	-26	-23	-23
1 actual	14	-21	-13	-11	-18	-9	-9
1 ad	-50	-47	-48	-47	-48	-46	-52
1 add	-37	-31	-32	-32	-34	-31	-34
1 addit	-25	-22	-23	-23	-23	-23	-24
1 address	-16	-15	-16	-15	-17	-15	-14
1 adjust	-32	-30	-30	-30	-45	-31	-32
1 admin	-24	-36	-40	-37	-40	-35	-37
1 administr	-22	-20	-20	-22	-21	-20	-21
1 administratoraccess	-33	-31	-32	-36	-52	-32	-32
1 admiss	-33	-32	-37	-32	-54	-33	-30
1 after	-26	-30	-30	-30	-35	-29	-33
1 ag	-17	-16	-15	-21	-15	-15	-17
1 again	-32	-28	-28	-18	-41	-28	-35
1 against	-34	-44	-32	-33	-34	-32	-34
1 age	-16	-13	-14	-15	-15	-13	-13
1 agent	-76	-72	-73	-72	-103	-71	-76
1 agentcor	-16	-15	-16	-15	-15	-15	-18
1 aggreg	-26	-20	-22	-20	-21	-20	-21
1 ago	-51	-40	-51	-39	-42	-39	-39
1 agre	-19	-16	-17	-17	-17	-16	-20
1 ai	-15	8	10	6	58	3	-6
1 al2	-23	-22	-23	-21	-24	-20	-20
1 al2023	-39	-42	-40	-38	-39	-36	-37
1 alarm	-48	-45	-46	-45	-54	-45	-47
1 alert	-47	-44	-45	-45	-48	-44	-46
1 alibaba	48	49	47	49	109	49	34
1 aliv	-55	-48	-42	-19	-73	-44	-45
1 all	18	3	0	2	26	3	2
1 alloc	-58	-50	-53	-51	-85	-51	-52
1 allow	-3	1	-1	0	17	0	-1
1 alon	-38	-38	-39	-37	-40	-35	-40
1 alreadi	-54	-46	-49	-47	-51	-48	-48
1 alter	-30	-26	-26	-27	-28	-26	-31
1 alto	-29	-27	-28	-27	-30	-27	-34
1 alwai	3	12	54	0	48	15	13
1 am	18	-2	-5	-2	-11	-2	-3
1 amazon	7	-9	-12	-9	-17	-8	11
1 ami	-46	-44	-49	-44	-46	-43	-49
1 an	-17	-20	-12	-18	-14	-15	-21
1 analys	-28	-26	-33	-26	-28	-26	-28
1 analyst	-8	0	-2	28	-8	-2	-14
1 analyz	-41	-37	-35	-37	-37	-36	-44
1 ancient	-47	-40	-41	-41	-40	-40	-68
1 and	-16	-22	-24	-22	-25	-22	-24
1 angri	-35	-32	-37	-33	-34	-32	-31
1 annot	-53	-27	-28	-29	-28	-28	-28
1 announc	-26	-24	-24	-24	-26	-24	-35
1 anonym	-27	-26	-28	-27	-30	-26	-26
1 anoth	-21	-21	-23	-22	-25	-21	-23
1 answer	16	-8	-12	-7	-13	2	-7
1 anthrop	-46	-40	-38	-55	-62	-37	-39
1 anti	-49	-36	-38	-36	-41	-35	-36
1 antiviru	-19	-17	-17	-18	-21	-17	-18
1 any	-32	-15	-13	-14	25	-14	-21
1 anybodi	-66	-44	-66	-45	-47	-46	-51
1 anycast	-49	-47	-49	-48	-50	-46	-52
1 anymor	-22	-20	-20	-19	-23	-19	-21
1 anyon	-37	-34	-35	-35	-39	-35	-40
1 anyth	32	1	1	4	12	4	4
1 anywai	-34	-36	-35	-35	-40	-34	-37
1 anywher	12	-25	-19	-21	-24	-20	-29
1 api	-32	-30	-32	-30	-36	-30	-31
1 apiserv	-28	-27	-29	-27	-31	-27	-41
1 app	-33	-30	-32	-31	-14	-29	-34
1 appli	4	-16	-21	-16	-20	-16	-15
1 applianc	-8	-42	-33	-32	-37	-32	-39
1 applic	-33	-31	-34	-31	-34	-31	-33
1 approv	-38	-36	-36	-36	-42	-36	-43
1 apt	-32	-28	-29	-32	-28	-29	-43
1 architect	-28	-25	-25	-26	-28	-24	-26
1 architectur	77	17	16	18	-1	19	19
1 archiv	-39	-37	-35	-36	-13	-33	-36
1 are	-2	-15	-3	-14	-20	-11	-20
1 arent	-21	-25	-27	-26	-35	-25	-28
1 around	23	-30	-38	-28	-42	-29	-35
1 arrang	-24	-26	-25	-38	-34	-24	-24
1 arriv	-27	-25	-24	-29	-27	-25	-30
1 artefact	-22	-23	-23	-22	-41	-22	-22
1 ask	-21	-21	-22	-21	-25	-21	-22
1 assess	-22	-29	-29	-28	-29	-28	-31
1 assessor	-22	-14	-15	-15	-14	-14	-15
1 assign	-37	-33	-34	-33	-34	-33	-40
1 assum	-27	-21	-22	-22	-31	-21	-23
1 at	-23	-24	-24	-23	-24	-23	-22
1 ate	-19	-17	-19	-17	-19	-17	-19
1 atla	11	45	45	52	138	51	30
1 attach	-23	-19	-20	-19	-3	-18	-20
1 attack	-70	-54	-64	-54	-68	-54	-55
1 attent	-20	-19	-19	-19	-23	-19	-20
1 audio	-21	-19	-19	-21	-19	-19	-19
1 audit	-11	-26	-30	-27	-30	-26	-27
1 auditor	13	-12	-14	-13	-17	-12	-14
1 auth	-25	-22	-23	-22	-23	-21	-23
1 authent	-47	-39	-39	-38	-41	-38	-38
1 author	-33	-30	-30	-29	-31	-29	-32
1 auto	-58	-57	-62	-58	-60	-57	-75
1 autogrow	-69	-64	-67	-62	-66	-63	-68
1 autom	-30	-29	-28	-29	-32	-28	-28
1 automat	-36	-33	-34	-34	-45	-33	-37
1 autonom	7	9	8	7	52	8	-6
1 autosc	-35	-36	-36	-35	-42	-35	-36
1 autoscal	-21	-20	-21	-21	-21	-20	-25
1 avail	-46	-44	-44	-44	-52	-44	-47
1 awai	-33	11	-27	-25	-32	-19	-20
1 aws	-13	-22	-21	-21	-24	-21	-25
1 az	-33	-31	-36	-31	-21	-29	-31
1 azs	-28	-26	-26	-25	-28	-25	-25
1 azur	43	35	43	41	103	43	27
1 b	-13	-14	-16	-15	-16	-14	-14
1 babi	-37	-38	-38	-41	-39	-36	-41
1 babysit	-69	-63	-68	-52	-69	-61	-64
1 back	-37	-32	-32	-31	-47	-30	11
1 backdoor	-31	-24	-23	-23	-25	-23	-24
1 backend	-30	-30	-29	-30	-30	-29	-31
1 backtrack	-23	-22	-21	-21	-26	-21	-22
1 backup	-54	-47	-50	-46	-34	-46	-50
1 bad	-41	-39	-39	-39	-58	-39	-40
1 bake	-32	-29	-32	-29	-30	-28	-29
1 balanc	31	29	17	27	83	25	27
1 ball	-19	-20	-20	-21	-23	-20	-21
1 bandwidth	-55	-50	-52	-49	-62	-49	-51
1 bank	-29	-25	-26	-25	-31	-25	-28
1 bare	-47	50	-5	-22	-21	-11	-17
1 base	-38	-4	-34	-32	-35	-31	-39
1 baselin	-105	-90	-105	-85	-101	-86	-95
1 basic	-32	-23	-24	-24	-23	-23	-28
1 bastion	0	8	8	9	55	7	9
1 batch	-34	-32	-32	-32	-33	-32	-46
1 be	-6	16	-5	-3	-1	-4	-5
1 becaus	-18	-18	-18	-18	-24	-18	-21
1 befor	-20	-18	-19	-18	-3	-18	-22
1 begin	68	17	15	17	17	18	12
1 behind	-38	-36	-39	-36	-28	-35	-46
1 believ	-21	-21	-20	-25	-20	-19	-19
1 belong	18	0	-2	-1	-3	0	0
1 below	-7	0	-10	-1	-3	1	59
1 benchmark	-17	-20	-17	-16	-16	-16	-16
1 beneath	-51	-49	-53	-49	-54	-48	-53
1 better	46	131	52	41	145	76	75
1 between	-30	-30	-31	-21	-32	-28	-30
1 bezo	-56	-45	-48	-47	-58	-45	-65
1 bgp	-22	-19	-20	-20	-20	-19	-19
1 bia	-37	-26	-26	-26	-34	-25	-26
1 big	-33	-30	-33	-29	-32	-29	-26
1 bigger	-28	-28	-27	-28	-27	-27	-34
1 bill	-3	2	-4	-1	24	3	-1
1 bind	19	14	26	80	18	27	27
1 binlog	-23	-22	-22	-23	-30	-22	-23
1 bit	64	0	2	3	-5	3	-5
1 bitcoin	-18	-15	-15	-17	-18	-15	-20
1 bitnami	-22	-20	-20	-21	-21	-20	-21
1 black	-25	-19	-19	-19	-20	-19	-20
1 blame	-26	-25	-26	-25	-41	-25	-25
1 block	-26	-21	-7	-21	-12	-21	-21
1 blue	-18	-18	-18	-18	-20	-17	-18
1 board	-74	-55	-53	-54	-63	-54	-59
1 bodi	-28	-28	-27	-28	-51	-28	-28
1 book	22	23	22	2	71	22	24
1 bootstrap	-19	-19	-18	-18	-19	-18	-18
1 boss	55	51	22	16	22	25	26
1 bot	-35	-31	-31	-31	-33	-33	-33
1 both	85	22	24	26	26	26	19
1 bottlerocket	-64	-63	-67	-59	-61	-58	-80
1 bounc	-39	-31	-31	-32	-36	-31	-37
1 box	-16	-10	-9	11	-12	-8	17
1 bpa	-96	-74	-12	-62	-67	-62	-86
1 branch	-24	-23	-24	-23	-26	-23	-25
1 breach	-41	-36	-37	-36	-37	-39	-35
1 break	67	-5	-7	-4	-39	-5	-11
1 breakdown	89	15	17	18	9	19	17
1 bring	-37	-34	-34	-34	-35	-33	-39
1 broadcom	-89	-83	-90	-80	-101	-82	-93
1 broke	-39	-37	-37	-37	-42	-37	-43
1 broken	-29	-27	-29	-26	-19	-26	-29
1 broker	-34	-32	-33	-32	-34	-31	-37
1 browser	-23	-21	-22	-21	-23	-22	-22
1 budget	-27	-24	-26	-25	-30	-26	-27
1 bug	-22	-21	-22	-22	-25	-21	-23
1 bui	-2	-14	-20	-14	-16	-14	-14
1 build	-46	-42	-42	-43	-46	-42	-53
1 built	-18	-15	-16	-15	-15	-15	-15
1 bullet	62	-2	9	6	-2	7	3
1 bump	-35	-32	-33	-32	-36	-32	-40
1 bundl	-3	-1	-6	-1	24	0	0
1 burden	14	1	16	74	-6	16	3
1 burn	-20	-15	-14	-15	-15	-14	-14
1 burst	-27	-25	-25	-25	-33	-25	-28
1 bus	-18	-19	-19	-17	-20	-17	-17
1 busi	-37	-33	-32	-33	-34	-32	-38
1 but	-18	-21	-22	-4	-24	-18	-22
1 button	-25	-23	-23	-23	-24	-22	-31
1 by	-24	-23	-23	-23	-25	-22	-23
1 byol	-54	-47	-48	-48	-51	-47	-55
1 c	-17	-15	-14	-15	-16	-14	-18
1 ca	-21	-14	-13	-7	-15	-12	-16
1 cabinet	-27	-23	-23	-24	-31	-24	-24
1 cach	-42	-32	-32	-32	-16	-32	-37
1 cage	-22	-20	-20	-21	-21	-20	-20
1 calcul	16	21	24	26	75	27	31
1 calendar	-24	-22	-22	-22	-23	-22	-39
1 calico	-53	-56	-57	-58	-57	-52	-64
1 call	-7	0	0	2	43	1	0
1 caller	-40	-36	-37	-37	-42	-36	-48
1 came	-35	-34	-34	-34	-47	-34	-36
1 camera	-34	-32	-33	-32	-32	-32	-36
1 can	19	18	22	18	64	15	16
1 cancel	-22	-20	-20	-20	-23	-20	-21
1 cannot	-25	-23	-23	-23	-39	-23	-23
1 cant	-26	-22	-23	-22	-24	-22	-24
1 cap	-15	-16	-15	-15	-22	-15	-15
1 capac	-44	-32	-14	-32	-37	-31	-34
1 card	-14	-36	-51	-36	-63	-37	-36
1 care	36	-14	-14	-9	-14	-8	-17
1 carri	24	37	-24	-5	-11	-3	-10
1 catch	-20	-18	-18	-18	-17	-17	-21
1 cdc	-39	-39	-38	-42	-45	-38	-41
1 ceil	13	22	-3	23	82	21	14
1 center	-23	-20	-21	-20	-21	-20	-22
1 central	-80	-67	-80	-68	-92	-65	-72
1 cert	-31	-27	-26	-19	-29	-25	-27
1 certif	-33	-32	-32	-31	-28	-31	-34
1 cev	-30	-30	-39	-31	-53	-30	-33
1 chaincod	-30	-29	-32	-30	-31	-29	-29
1 chang	-48	-14	-37	-33	-37	-33	-33
1 channel	-24	-25	-24	-26	-31	-23	-25
1 char	-68	-48	-49	-49	-51	-49	-49
1 charg	44	12	2	17	49	17	4
1 chase	-35	-31	-29	-31	-37	-30	-55
1 cheaper	9	-1	10	-13	48	12	12
1 cheapest	8	25	14	17	64	25	27
1 cheat	33	-7	-7	-4	-12	-4	-7
1 check	-30	-26	-26	-26	-28	-25	-27
1 checkout	-43	-25	-25	-27	-28	-25	-25
1 checksum	-36	-33	-29	-29	-36	-29	-31
1 choic	-50	-47	-49	-47	-49	-47	-50
1 choos	-35	-33	-33	-30	-37	-32	-34
1 chore	-22	-18	-16	19	-39	-16	-17
1 chosen	-40	-38	-40	-38	-52	-38	-38
1 chroni	-20	-15	-15	-16	-16	-15	-20
1 ci	-91	-71	-71	-69	-71	-70	-83
1 cidr	-40	-36	-37	-36	-38	-35	-41
1 cis	-16	-17	-16	-15	-16	-15	-15
1 cisco	-42	-40	-41	-43	-50	-40	-55
1 class	-26	-25	-25	-25	-30	-24	-25
1 classifi	-32	-25	-26	-25	-25	-25	-25
1 claud	15	19	17	14	53	19	13
1 claus	23	24	22	21	66	23	23
1 clean	-38	-34	-33	-33	-35	-33	-35
1 cleanup	-33	-29	-30	-29	-30	-29	-30
1 clear	-26	-25	-25	-25	-30	-25	-27
1 cli	-4	20	3	18	80	18	20
1 click	-6	0	-1	0	32	2	-12
1 client	-36	-35	-35	-35	-38	-34	-35
1 clock	-42	-29	-29	-42	-33	-29	-34
1 clone	-9	0	1	0	26	-1	1
1 close	-28	-24	-25	-24	-27	-24	-25
1 cloud	30	-15	-1	2	41	2	-9
1 cluster	-14	-23	-26	-22	-25	-22	-20
1 cname	-25	-25	-25	-24	-25	-24	-25
1 cni	-42	-41	-41	-40	-42	-39	-51
1 code	-39	-35	-38	-36	-37	-35	-37
1 cold	-48	-48	-48	-43	-27	-43	-43
1 collabor	-27	-24	-25	-22	-24	-22	-23
1 colleagu	-33	-35	-37	-35	-57	-34	-35
1 collect	-17	-21	-21	-23	-25	-20	-22
1 column	64	9	6	10	8	11	8
1 come	-14	-17	-11	-23	-9	-6	-16
1 command	39	53	121	55	120	40	53
1 commit	21	24	23	26	71	24	27
1 common	-48	-54	-48	-46	-60	-46	-48
1 compact	-24	-19	-19	-19	-20	-18	-20
1 compani	10	12	10	11	52	11	5
1 compar	12	15	24	23	62	20	22
1 compat	-108	-91	-92	-89	-96	-90	-98
1 complain	-14	-14	-14	-15	-20	-14	-14
1 complaint	-50	-41	-41	-42	-50	-41	-46
1 complet	103	54	38	45	76	52	58
1 complianc	-51	-36	-37	-37	-39	-36	-39
1 compon	-20	-17	-17	-18	-20	-17	-19
1 compress	-5	4	-1	2	38	2	3
1 comprom	-20	-16	-16	-16	-17	-16	-16
1 concept	70	33	122	33	8	37	42
1 concern	-20	-18	-18	-19	-29	-19	-19
1 condit	-24	-14	-13	-13	3	-13	-13
1 config	-84	-82	-83	-81	-89	-80	-85
1 configur	-39	-34	-36	-34	-36	-34	-36
1 confirm	-22	-22	-22	-23	-28	-22	-30
1 conflict	-66	-63	-66	-64	-75	-63	-61
1 connect	-28	-26	-26	-26	-23	-25	-27
1 connector	-34	-28	-30	-29	-29	-28	-28
1 consent	-32	-26	-26	-24	-31	-24	-25
1 consol	-27	-22	-22	-21	-11	-21	-21
1 consolid	-38	-36	-40	-37	-36	-36	-39
1 consum	-3	-30	-37	-29	-31	-28	-32
1 contact	-57	-38	-38	-38	-38	-37	-38
1 contain	-45	-42	-46	-42	-45	-42	-44
1 containerd	-48	-43	-46	-44	-51	-43	-46
1 content	-37	-35	-35	-34	-35	-34	-36
1 context	39	45	142	43	29	46	36
1 continu	-32	-31	-31	-33	-37	-31	-44
1 contract	-62	-59	-64	-58	-71	-58	-60
1 contractor	-28	-24	-24	-26	-25	-24	-26
1 control	-27	-22	-20	-20	-10	-21	-28
1 convers	-72	-71	-70	-71	-101	-72	-79
1 convert	11	75	-5	27	105	30	23
1 cool	-24	-20	-21	-21	-22	-20	-21
1 cooldown	-60	-60	-61	-59	-73	-58	-62
1 copi	-24	-19	11	-18	-25	-20	-19
1 core	-23	-22	-22	-22	-24	-22	-28
1 coredn	-21	-21	-22	-22	-23	-21	-24
1 corpor	-26	-17	-17	-17	-18	-17	-17
1 cost	3	12	7	11	91	12	10
1 could	-15	-22	-26	-23	-26	-23	-25
1 count	-17	-27	-33	-31	-7	-27	-30
1 countri	-31	-28	-28	-28	-29	-28	-31
1 cours	-14	7	-5	6	53	3	5
1 court	-2	-17	-17	-16	-22	-15	-15
1 cover	70	-8	-29	-4	-10	-8	-12
1 cpu	-33	-32	-33	-31	-34	-31	-32
1 crash	-27	-25	-25	-25	-27	-25	-25
1 crawl	-17	-16	-16	-16	-25	-16	-19
1 creat	-40	-36	-38	-36	-37	-35	-40
1 creation	-74	-72	-78	-68	-71	-68	-78
1 credenti	-45	-41	-42	-41	-43	-40	-43
1 credit	-50	-47	-47	-48	-88	-47	-49
1 crl	-25	-27	-28	-25	-40	-25	-24
1 cron	-39	-38	-37	-38	-50	-37	-39
1 cross	12	11	9	8	37	13	12
1 crowdstrik	-38	-33	-34	-34	-41	-34	-59
1 crypto	-37	-29	-29	-31	-31	-29	-31
1 cryptomin	-73	-56	-53	-55	-58	-53	-57
1 cto	17	-7	-1	0	-6	0	0
1 cuda	-77	-73	-78	-41	-76	-67	-77
1 culprit	-19	-16	-16	-17	-21	-16	-16
1 cumul	-47	-45	-50	-46	-47	-45	-56
1 current	-23	-21	-20	-21	-20	-21	-26
1 cus	17	31	33	16	26	33	110
1 custodi	-30	-27	-28	-27	-29	-26	-28
1 custom	20	-5	-4	-3	4	-3	6
1 cut	-5	2	0	1	28	1	-1
1 cutov	-30	-28	-26	-27	-28	-26	-26
1 cve	-28	-24	-25	-25	-26	-24	-28
1 cvs	-19	-18	-18	-18	-29	-18	-19
1 d	-22	-20	-19	-19	-20	-19	-21
1 daemon	-36	-31	-31	-34	-33	-31	-36
1 dai	-28	-27	-26	-25	-22	-25	-26
1 daili	-19	-17	-17	-17	-23	-17	-18
1 dangl	-24	-23	-23	-23	-24	-23	-29
1 dark	-35	-38	-39	-36	-38	-37	-41
1 dashboard	-42	-39	-41	-39	-48	-39	-40
1 data	-33	-30	-31	-30	-33	-29	-31
1 databas	-45	-42	-43	-43	-42	-42	-53
1 datacentr	-13	-13	-13	-13	-17	-13	-17
1 datadog	-77	-70	-73	-66	-96	-69	-71
1 dataset	-21	-15	-15	-15	-16	-15	-15
1 date	-27	-24	-22	-23	-20	-23	-38
1 day	-29	-28	-28	-27	-35	-27	-27
1 db	-38	-31	-33	-33	-32	-31	-14
1 dba	-59	-57	-56	-65	-58	-56	-86
1 ddo	-38	-32	-33	-34	-36	-31	-34
1 dead	-25	-24	-25	-24	-28	-24	-24
1 deal	12	-40	-55	-36	-45	-35	-63
1 dear	-26	-21	-29	-21	-24	-20	-23
1 debian	-44	-41	-44	-42	-43	-41	-57
1 debug	-32	-25	-23	-24	-15	-24	-28
1 decid	-37	-33	-34	-34	-43	-33	-35
1 decommiss	-43	-39	-39	-41	-41	-39	-50
1 decrypt	-27	-27	-33	-26	-30	-26	-26
1 dedup	-68	-66	-65	-66	-94	-65	-64
1 deep	28	30	27	24	71	28	29
1 default	-31	-29	-33	-29	-17	-28	-31
1 defect	-18	-16	-17	-16	-18	-16	-17
1 defenc	-45	-36	-39	-36	-36	-37	-40
1 defin	-35	-30	-26	-29	-31	-29	-30
1 definit	-40	-30	9	-25	-32	-24	-28
1 deleg	-34	-33	-33	-32	-35	-32	-37
1 deliv	37	39	37	37	32	39	92
1 deliveri	-46	-41	-43	-42	-54	-41	-43
1 demarc	77	30	23	28	21	27	30
1 deni	2	4	2	1	25	4	3
1 depend	-105	-94	-96	-96	-100	-92	-111
1 deploi	-35	-30	-32	-31	-33	-30	-32
1 deploy	-32	-29	-31	-30	-32	-29	-31
1 deprec	8	7	4	10	72	10	1
1 deregist	-30	-25	-31	-30	-26	-25	-32
1 design	-48	-47	-46	-45	-50	-45	-47
1 desir	-50	-48	-51	-49	-66	-48	-47
1 desk	49	15	7	13	-5	17	17
1 desktop	-29	-52	-62	-51	-53	-50	-73
1 dest	-18	-17	-18	-17	-23	-18	-17
1 destin	-33	-32	-33	-33	-34	-32	-33
1 destroi	-33	-30	-31	-30	-43	-30	-31
1 detect	-36	-32	-32	-32	-33	-32	-35
1 dev	-33	-22	-23	-23	-2	-22	-27
1 develop	-37	-34	-33	-33	-35	-32	-35
1 devic	-34	-36	-36	-35	-36	-35	-41
1 di	-59	-57	-57	-57	-60	-56	-84
1 dial	-29	-28	-28	-28	-44	-28	-29
1 did	-30	-21	-28	-20	19	-25	-25
1 didnt	-35	-38	-37	-38	-43	-34	-35
1 differ	23	37	55	19	81	32	22
1 digicert	-4	-6	-1	43	-1	2	-3
1 dimens	-49	-46	-46	-46	-83	-46	-46
1 direct	-70	-46	-46	-46	-50	-46	-48
1 directori	-49	-47	-47	-48	-49	-47	-70
1 dirti	-39	-33	-31	-32	-51	-31	-31
1 disabl	-18	-18	-19	-19	-18	-17	-19
1 discount	30	35	46	45	109	40	47
1 disk	-34	-30	-31	-30	-35	-30	-31
1 distribut	-42	-39	-40	-39	-48	-38	-44
1 distro	-17	-14	-14	-14	-16	-14	-16
1 divid	83	-19	-9	2	-48	-3	-3
1 divis	76	11	10	16	6	18	16
1 dlq	-20	-19	-19	-19	-22	-19	-19
1 dmarc	-19	-19	-17	-17	-19	-18	-21
1 dns	-12	-6	-6	5	22	-4	-6
1 do	9	-4	-6	-7	5	-7	-16
1 doc	-35	-31	-30	-29	-41	-30	-31
1 dock	-14	-13	-12	-13	-15	-13	-16
1 docker	-25	-23	-24	-24	-24	-23	-26
1 dockerfil	-31	-27	-28	-28	-34	-27	-28
1 document	24	-5	-6	-7	-13	-4	-3
1 doe	26	8	18	8	25	6	7
1 dollar	-25	-14	-15	-11	12	-13	-13
1 domain	-27	24	-21	-14	-23	-17	-20
1 done	-19	-25	-29	-25	-30	-25	-33
1 dont	-28	-25	-27	-26	-29	-25	-30
1 door	-61	-60	-66	-59	-71	-58	-60
1 doubl	-46	-41	-41	-40	-73	-42	-45
1 down	35	-1	-3	0	7	-3	-6
1 download	4	8	5	8	33	9	5
1 dpo	2	-25	-25	-23	-42	-23	-28
1 dpu	-2	11	8	15	93	10	8
1 dr	127	24	15	25	-6	28	-5
1 drain	17	19	11	17	67	17	15
1 draw	15	-28	-52	-30	-66	-29	-30
1 drift	-78	-59	-58	-57	-57	-56	-68
1 drill	-38	-37	-37	-36	-36	-35	-38
1 drive	-31	-27	-26	-27	-44	-27	-27
1 driver	-55	-50	-51	-50	-51	-48	-50
1 drop	-42	-32	-38	-39	-44	-37	-40
1 dump	-61	-61	-58	-58	-75	-57	-60
1 duplic	-71	-54	-54	-54	-63	-54	-54
1 durabl	-43	-34	-35	-34	-38	-34	-36
1 dure	-30	-27	-30	-29	-35	-28	-28
1 duti	132	42	29	35	21	34	28
1 dy	-16	-15	-14	-15	-15	-14	-19
1 e	-2	-19	-18	-19	-18	-17	-19
1 each	4	-18	-16	-15	-17	-15	-18
1 east	-33	-15	-16	-29	6	-15	-18
1 eat	-33	-26	-27	-29	-30	-27	-28
1 ec2	-32	-32	-32	-32	-33	-31	-35
1 ecpu	8	12	9	14	65	14	11
1 ecs	-59	-57	-57	-57	-57	-56	-93
1 edg	-48	-46	-49	-45	-41	-45	-49
1 edit	37	-12	-23	-4	16	-4	-8
1 editor	-41	-36	-40	-39	-40	-35	-35
1 efa	-29	-25	-27	-25	-26	-25	-29
1 effort	-27	-30	-27	-1	-47	-26	-30
1 either	34	15	15	15	15	15	15
1 eks	-34	-34	-35	-33	-35	-33	-48
1 elast	8	14	14	14	-2	15	47
1 electr	-49	-41	-43	-42	-46	-42	-42
1 eleven	7	12	13	13	56	16	16
1 els	11	16	46	46	-8	17	14
1 elsewher	-44	-37	-38	-36	-44	-36	-39
1 em	-74	-62	-61	-62	-64	-61	-77
1 email	-19	-20	-19	-20	-24	-19	-26
1 empti	-65	-63	-65	-64	-82	-62	-65
1 enabl	-41	-38	-40	-37	-40	-37	-41
1 encrypt	-51	-48	-50	-47	-50	-47	-55
1 endpoint	-34	-21	26	-16	-8	-16	-20
1 enforc	-35	-31	-31	-31	-33	-30	-31
1 engin	-43	-39	-39	-39	-35	-38	-55
1 enrol	-27	-23	-25	-23	-24	-23	-25
1 ensur	-40	-29	-29	-29	-37	-28	-29
1 enterpr	-19	-17	-17	-17	-21	-17	-21
1 env	-41	-38	-40	-38	-43	-38	-41
1 environ	-40	-36	-12	-34	-44	-34	-36
1 eol	-37	-36	-39	-39	-44	-37	-42
1 ephemer	-33	-30	-30	-30	-50	-30	-39
1 equip	-34	-32	-32	-32	-33	-32	-51
1 eras	-42	-43	-41	-38	-47	-40	-40
1 error	-21	-17	-18	-17	-1	-16	-20
1 errorportalloc	-20	-19	-19	-22	-20	-19	-23
1 escap	-16	-14	-14	-14	-15	-14	-18
1 esx	50	14	21	20	18	20	12
1 etc	-17	-19	-18	-17	-17	-17	-18
1 etcd	-66	-59	-66	-62	-71	-58	-66
1 eu	-13	-1	-9	-2	21	0	-5
1 even	2	-33	-34	-26	-30	-27	-33
1 event	-29	-29	-29	-28	-31	-28	-29
1 ever	-32	-28	-29	-31	-31	-28	-33
1 everi	-24	-21	-20	-21	-14	-21	-24
1 everyon	-33	-30	-33	-30	-36	-30	-32
1 everyth	101	15	16	20	12	16	16
1 evict	-28	-27	-28	-27	-29	-27	-32
1 evid	-11	-16	-16	-17	-16	-16	-21
1 ex	-34	-29	-29	-30	-32	-29	-30
1 exactli	85	27	59	31	21	31	31
1 exceed	-20	-21	-21	-21	-23	-20	-21
1 execut	-31	-26	13	-25	-29	-24	-26
1 exist	30	5	3	7	5	9	7
1 exit	-83	-80	-81	-74	-94	-75	-88
1 expir	-35	-33	-34	-34	-38	-33	-34
1 expiri	-23	-21	-23	-22	-22	-21	-21
1 explain	94	27	33	27	17	29	29
1 exploit	-26	-26	-26	-26	-27	-26	-46
1 explos	-23	-23	-24	-23	-36	-23	-22
1 export	-48	-43	-45	-43	-47	-43	-44
1 expos	-64	-60	-61	-57	-62	-58	-62
1 exposur	-27	-25	-28	-26	-39	-26	-28
1 express	49	34	49	48	137	48	50
1 extend	-29	-20	16	-23	-37	-19	-22
1 extens	-32	-28	-30	-29	-32	-29	-32
1 extra	-3	1	-3	-1	72	0	-8
1 fabric	-41	-32	-34	-33	-42	-33	-33
1 facil	-23	-23	-22	-23	-24	-22	-27
1 factor	-32	-28	-29	-30	-30	-28	-28
1 factori	25	-5	-2	-3	-5	-2	-8
1 fail	-25	-25	-24	-24	-26	-23	-26
1 fail2ban	-57	-50	-53	-52	-67	-51	-55
1 failov	-20	-18	-18	-18	-20	-18	-18
1 failur	-25	-24	-25	-24	-28	-24	-25
1 fall	-18	-43	-31	-30	-35	-30	-34
1 fals	-59	-31	-31	-36	-51	-31	-31
1 famili	12	27	26	-16	82	26	27
1 fargat	-25	-22	-21	-20	-20	-20	-26
1 fast	13	15	14	15	48	15	16
1 faster	48	47	47	44	113	45	45
1 fault	-23	-21	-22	-22	-21	-21	-25
1 faulti	-19	-19	-19	-19	-20	-18	-22
1 fee	19	35	1	30	108	33	22
1 feed	-16	-14	-14	-14	-14	-14	-18
1 fell	-26	-24	-26	-26	-30	-24	-24
1 fenc	55	17	25	25	24	25	20
1 fgac	-21	-21	-21	-21	-22	-20	-20
1 field	-44	-42	-42	-41	-41	-40	-40
1 fifo	34	41	19	43	94	41	41
1 file	1	-17	-18	-16	-20	-16	-18
1 fill	5	-10	-11	-19	-12	-10	-11
1 filter	-16	-13	-14	-12	12	-12	-13
1 find	-1	5	4	4	42	5	3
1 fine	-23	-22	-22	-22	-24	-22	-22
1 finger	-37	-35	-34	-37	-56	-35	-45
1 fip	-25	-24	-25	-24	-26	-24	-25
1 fire	6	9	6	8	42	5	10
1 firecrack	-76	-74	-91	-73	-77	-73	-84
1 firewal	-33	-31	-32	-31	-33	-31	-35
1 firmwar	-57	-51	-52	-51	-54	-50	-55
1 first	-2	-19	-19	-22	-39	-20	-20
1 fit	40	44	43	44	106	44	45
1 five	52	27	-4	24	71	26	27
1 fix	-25	-23	-23	-23	-25	-23	-25
1 flag	-2	2	-5	20	50	5	3
1 flask	-19	-19	-19	-19	-23	-19	-20
1 flavor	20	35	32	103	8	39	40
1 flaw	-28	-21	-21	-21	-29	-21	-22
1 fleet	-23	-34	-33	-33	-31	-32	-39
1 flip	-22	-18	-19	-18	-18	-18	-20
1 flood	-36	-40	-35	-35	-36	-34	-36
1 floor	-90	-82	-84	-83	-103	-82	-88
1 flow	-13	-9	33	-8	-9	-8	-11
1 fluent	-71	-51	-52	-51	-51	-51	-58
1 flush	-31	-18	-21	-18	-22	-18	-18
1 follow	-65	-57	-60	-55	-59	-56	-75
1 for	-3	-18	-9	-15	-14	-16	-21
1 forbid	27	37	40	42	22	91	41
1 forc	-46	-42	-42	-43	-46	-41	-44
1 forens	-26	-24	-31	-25	-25	-24	-24
1 forest	-21	-21	-19	-24	-20	-19	-26
1 forev	-14	-8	-9	-8	20	-7	-13
1 forgot	-55	-39	-40	-41	-44	-39	-44
1 forgotten	-34	-32	-34	-33	-35	-32	-34
1 form	-16	-20	-19	-20	-32	-19	-21
1 format	-16	-16	-18	-16	-16	-16	-16
1 forward	-71	-56	-59	-46	-57	-46	-51
1 found	-18	-17	-17	-17	-18	-17	-19
1 four	-52	-47	-48	-49	-57	-48	-73
1 frankfurt	-28	-11	-16	-22	38	-11	-12
1 freelanc	-18	-14	-14	-15	-15	-15	-14
1 fresh	-30	-21	-21	-22	-22	-21	-22
1 fridai	-23	-18	-19	-19	-20	-19	-19
1 from	-25	-24	-23	-22	-23	-22	-26
1 front	-47	-45	-43	-44	-53	-45	-54
1 froze	-2	-20	-21	-22	-31	-21	-29
1 fsx	-53	-51	-53	-51	-72	-50	-51
1 full	6	-23	-24	-23	-27	-22	-22
1 fulli	42	11	14	16	17	17	12
1 function	-43	-37	-38	-36	-30	-36	-41
1 game	-46	-45	-45	-45	-50	-44	-58
1 gap	-19	-20	-19	-20	-30	-19	-21
1 gatewai	-17	-25	-26	-25	-22	-24	-50
1 gather	-23	-16	-17	-16	-18	-16	-18
1 gb	6	9	8	10	40	9	8
1 gbp	-61	-57	-58	-56	-62	-56	-60
1 gdpr	-62	-33	-33	-33	-35	-33	-34
1 gener	32	34	34	35	90	35	35
1 general	-14	-33	-26	-25	-19	-24	-45
1 generally	-18	-17	-17	-17	-26	-17	-19
1 geo	-20	-19	-19	-18	-19	-18	-19
1 get	-17	-21	-21	-21	-18	-20	-23
1 gig	3	8	-6	10	46	10	11
1 gimm	22	-4	2	2	-1	1	0
1 git	-42	-33	-36	-35	-25	-35	-36
1 github	-20	-18	-19	-20	-20	-18	-19
1 give	29	-3	-1	-1	-13	-1	-2
1 given	12	12	11	41	6	12	13
1 glanc	93	11	21	34	12	33	28
1 go	-16	4	-18	-8	-24	-15	-17
1 goe	-41	-5	-35	-30	-40	-30	-32
1 golden	-52	-49	-61	-49	-55	-49	-49
1 gone	-25	-22	-22	-22	-27	-21	-23
1 good	16	32	35	16	99	31	29
1 googl	28	23	30	27	74	29	23
1 got	3	-17	-28	-15	0	-15	-20
1 gotta	-29	-26	-25	-26	-31	-26	-30
1 govern	-38	-31	-33	-32	-41	-32	-37
1 gpo	-94	-80	-93	-80	-85	-79	-102
1 gpu	-37	-35	-37	-28	-40	-35	-38
1 grace	-105	-96	-104	-95	-109	-95	-98
1 grain	-31	-31	-30	-30	-34	-30	-30
1 grant	-53	-48	-47	-46	-49	-46	-49
1 graph	-58	-44	-45	-48	-63	-45	-50
1 green	-32	-29	-35	-30	-35	-29	-29
1 gremlin	-20	-40	-28	-47	17	-22	-23
1 group	-18	-26	-29	-25	-27	-25	-26
1 grow	-30	-28	-30	-28	-34	-28	-29
1 gsi	-45	-40	-43	-43	-43	-40	-41
1 guarante	-17	-17	-22	-18	-19	-17	-17
1 guard	-16	-20	-14	4	-16	-13	-14
1 guardrail	-37	-35	-38	-33	-34	-33	-35
1 guest	-15	-5	-7	-6	18	-5	-13
1 gui	-34	-30	-29	-29	-32	-29	-32
1 guilt	-16	-16	-15	-19	-20	-15	-17
1 guy	-24	-17	-18	-19	-18	-17	-19
1 ha	-7	-7	-12	32	-9	-4	-6
1 had	-29	-23	-23	-23	-25	-23	-26
1 haiku	10	21	21	20	73	19	21
1 half	-18	-16	-19	-16	-14	-16	-18
1 hall	-30	-26	-43	-29	-27	-26	-27
1 hammer	-44	-44	-44	-46	-74	-44	-43
1 hand	-14	-18	-21	-1	-24	-17	-27
1 handl	23	12	8	15	3	15	81
1 handler	-16	-15	-16	-15	-16	-15	-17
1 hang	-20	-13	-15	-14	2	-15	-13
1 happen	-22	-19	-21	-19	-22	-19	-20
1 hardcod	-17	-20	-16	-17	-18	-17	-17
1 harden	-39	-39	-40	-39	-42	-38	-46
1 hardwar	-50	-47	-48	-46	-51	-46	-50
1 hash	-33	-32	-32	-31	-35	-31	-32
1 hasnt	-22	-18	-19	-19	-22	-18	-21
1 hat	7	-20	-15	-20	-23	-19	-37
1 hcx	-54	-50	-51	-50	-54	-50	-61
1 head	-47	-41	-41	-42	-42	-40	-49
1 header	-21	-20	-23	-21	-22	-20	-20
1 health	-45	-38	-39	-38	-41	-38	-39
1 healthi	-18	-17	-18	-17	-18	-17	-19
1 hear	16	26	17	22	77	12	23
1 heartbeat	-60	-54	-57	-53	-56	-52	-59
1 held	-19	-18	-18	-18	-18	-17	-18
1 helm	-30	-30	-31	-29	-44	-29	-29
1 help	24	39	111	36	39	15	36
1 helpdesk	4	-39	-11	-11	-13	-10	-9
1 hetzner	21	20	21	21	64	21	12
1 hey	61	22	8	21	3	21	14
1 hibern	-14	-14	-17	-14	-14	-13	-15
1 hide	-37	-30	-36	-33	-41	-30	-29
1 high	-27	-25	-26	-26	-40	-25	-26
1 higher	-14	-13	-13	-13	-18	-13	-14
1 hijack	-42	-24	-24	-24	-24	-24	-25
1 him	-28	-24	-25	-26	-27	-24	-26
1 hipaa	-19	-15	-16	-16	-16	-15	-21
1 histori	-23	-21	-22	-23	-23	-21	-21
1 hit	-46	-39	-49	-40	-39	-39	-46
1 hm	-31	-31	-30	-30	-33	-30	-34
1 hmm	-35	-36	-36	-34	-37	-33	-35
1 hold	-26	-23	-23	-23	-29	-22	-25
1 hole	-28	-27	-27	-28	-34	-27	-36
1 home	-2	2	3	25	-1	3	1
1 homework	36	-39	-42	-41	-56	-27	-41
1 hook	17	-23	-31	-22	-26	-22	-42
1 hope	-62	-41	-43	-42	-48	-41	-47
1 hospit	-27	-24	-25	-24	-24	-23	-24
1 hot	-19	-19	-20	-19	-21	-18	-18
1 hour	-46	-25	-35	-25	-13	-25	-24
1 hourli	-15	-8	-24	-11	58	-5	-12
1 how	53	25	25	28	86	26	27
1 hpc	32	-16	-28	-11	-27	-10	-8
1 hr	-27	-16	19	-16	-40	-19	-14
1 hsm2m	-50	-50	-54	-46	-61	-47	-46
1 hum	-31	-29	-28	-29	-38	-28	-34
1 hypervisor	-58	-54	-60	-53	-54	-52	-60
1 ia	-50	-54	-38	-43	-54	-39	-39
1 ibm	26	27	26	26	60	26	22
1 id	25	15	16	42	15	17	16
1 idea	42	51	52	50	106	50	87
1 ident	-33	-23	-24	-23	-23	-23	-25
1 idl	-58	-57	-57	-54	-77	-54	-58
1 ids	-56	-33	-33	-37	-34	-32	-35
1 if	-20	-30	-42	-28	-34	-32	-34
1 ignor	-39	-37	-37	-37	-46	-36	-38
1 im	77	19	-7	18	17	17	18
1 imag	-40	-38	-39	-36	-39	-36	-42
1 imdsv1	-14	-13	-13	-14	-17	-13	-14
1 immedi	-19	-18	-18	-19	-19	-18	-23
1 import	-27	-23	-23	-3	-15	-22	-26
1 in	-21	-23	-21	-23	-20	-22	-25
1 incid	-36	-28	-28	-28	-31	-27	-27
1 includ	0	8	8	7	33	7	2
1 index	-51	-47	-50	-47	-53	-46	-49
1 indic	-21	-22	-21	-21	-28	-21	-21
1 infect	-34	-32	-31	-31	-43	-31	-33
1 infer	-28	-27	-28	-29	-28	-26	-28
1 influx	-11	-7	-4	29	-9	-2	-8
1 infra	-76	-75	-78	-71	-84	-70	-77
1 infrastructur	-37	-33	-33	-32	-33	-32	-34
1 ingest	-23	-13	-13	-13	2	-13	-15
1 ingress	-23	-22	-22	-22	-23	-21	-22
1 inherit	77	23	-9	24	17	23	27
1 init	-20	-20	-21	-20	-31	-20	-19
1 initi	-47	-32	-32	-44	-36	-32	-34
1 inject	-34	-29	-30	-29	-35	-29	-30
1 input	-45	-45	-44	-42	-47	-42	-42
1 insid	-45	-43	-48	-43	-44	-42	-48
1 insist	-25	-21	-27	-22	-24	-21	-22
1 inspect	-24	-18	-18	-18	-19	-18	-20
1 instal	-30	-28	-28	-25	-29	-27	-25
1 instanc	-28	-20	-24	-22	2	-22	-29
1 instead	-47	30	-22	-19	-27	-15	-16
1 instruct	-16	-16	-19	-15	-16	-17	-16
1 instrument	-27	-21	-21	-21	-22	-21	-23
1 integr	-47	-39	-39	-43	-45	-38	-40
1 intellig	-44	-47	-34	-38	-47	-35	-35
1 intent	-19	-16	-15	-16	-16	-17	-17
1 intern	-39	-34	-34	-35	-37	-33	-35
1 internet	-34	-27	-27	-26	-40	-26	-28
1 interpret	-66	-67	-67	-56	-72	-57	-59
1 interrupt	-30	-28	-30	-27	-30	-27	-29
1 interv	24	27	26	27	56	26	27
1 into	-17	-10	-17	-16	-5	-15	-16
1 intrus	-33	-30	-29	-30	-32	-30	-31
1 invalid	-26	-22	-23	-23	-29	-23	-22
1 invent	11	35	48	51	149	46	34
1 investig	-59	-44	-44	-44	-63	-44	-47
1 invit	-29	-20	-21	-21	-20	-20	-21
1 invoc	-24	-22	-24	-23	-24	-22	-26
1 invoic	-17	-4	40	-4	40	2	-1
1 invok	-27	-24	-24	-24	-25	-24	-36
1 involv	107	34	34	37	19	35	36
1 iop	-33	-29	-27	-28	-7	-29	-28
1 ip	-28	-23	-23	-23	-15	-23	-25
1 ips	-21	-20	-20	-21	-20	-19	-22
1 ipsec	-45	-25	-25	-25	-27	-25	-26
1 iptabl	-22	-21	-20	-21	-32	-21	-21
1 is	-16	-11	-2	-13	-6	-13	-15
1 iscsi	-49	-47	-46	-46	-53	-45	-45
1 isnt	9	4	-5	21	0	5	27
1 iso	60	18	17	17	11	18	19
1 isol	-34	-31	-33	-31	-33	-30	-34
1 issu	-31	-25	-26	-28	-29	-26	-27
1 its	-26	-26	-26	-26	-26	-25	-28
1 itself	-33	-30	-30	-30	-32	-29	-33
1 januari	-22	-21	-22	-22	-23	-21	-27
1 jar	-22	-21	-21	-21	-22	-20	-25
1 java	-22	-19	-20	-36	9	-18	-22
1 jms	-26	-29	-23	-23	-25	-23	-24
1 job	-3	-18	-20	-16	-17	-16	-8
1 join	-38	-35	-35	-34	-37	-34	-38
1 joiner	-50	-30	-30	-31	-49	-30	-32
1 js	-18	-17	-18	-18	-18	-17	-19
1 json	-27	-27	-27	-27	-39	-27	-26
1 jump	5	21	17	24	89	22	23
1 just	-34	28	-20	-24	-36	-13	-14
1 jvm	-28	-25	-24	-24	-24	-24	-29
1 jwt	-51	-46	-47	-46	-48	-45	-61
1 karpent	-26	-25	-31	-25	-25	-25	-26
1 kb	13	16	16	16	46	16	12
1 kbs	-58	-54	-58	-54	-54	-54	-68
1 keep	-24	-23	-23	-22	-22	-22	-25
1 keepal	-17	-15	-15	-15	-19	-15	-18
1 kei	-63	-58	-59	-59	-57	-56	-67
1 kept	-34	-31	-32	-32	-40	-30	-33
1 kerbero	-36	-35	-36	-34	-37	-34	-37
1 kernel	-50	-49	-50	-49	-52	-48	-58
1 key	-28	-25	-15	-25	-22	-25	-26
1 kick	-29	-25	-25	-25	-26	-25	-34
1 kill	-48	-36	-36	-36	-43	-37	-41
1 kind	-80	-77	-77	-76	-81	-77	-107
1 kindli	78	25	35	34	55	34	34
1 know	12	-1	23	0	-15	0	0
1 kubeconfig	-35	-16	-16	-18	11	-16	-16
1 kubelet	-53	-51	-61	-53	-54	-51	-57
1 kyverno	-61	-57	-74	-56	-61	-57	-63
1 labor	70	2	-12	8	-9	6	4
1 lack	0	24	12	20	96	23	-10
1 lag	-32	-31	-32	-30	-33	-30	-31
1 lambda	-27	33	-37	-22	-45	-15	-19
1 lan	-42	-35	-35	-36	-46	-35	-37
1 land	-26	-21	-3	-21	-33	-20	-22
1 languag	-34	-30	21	-22	-23	-26	-31
1 larg	23	27	19	25	88	27	22
1 last	-26	-24	-25	-25	-27	-25	-25
1 late	-23	-21	-21	-21	-24	-21	-26
1 latenc	-34	-26	-24	-46	47	-22	-25
1 latest	9	21	-4	24	98	20	12
1 law	-21	-15	-14	-14	-15	-14	-14
1 layer	52	-1	51	7	-11	5	-1
1 ldap	-48	-41	-44	-44	-49	-41	-48
1 lead	21	2	1	5	1	5	5
1 leaf	-25	-23	-24	-24	-23	-23	-26
1 leak	-31	-26	-26	-26	-28	-26	-28
1 leaki	-23	-20	-20	-21	-22	-20	-22
1 least	-75	-55	-76	0	-72	-55	-76
1 leav	13	-14	-23	-8	-29	-14	-16
1 leaver	-50	-35	-35	-35	-40	-35	-35
1 left	40	-4	-9	-2	-6	-1	-2
1 legal	-24	-21	-23	-21	-24	-21	-25
1 length	-41	-43	-36	-37	-36	-30	-32
1 less	29	31	40	117	20	40	36
1 let	-34	-26	-27	-27	-23	-26	-27
1 level	-46	-39	-42	-39	-42	-38	-45
1 liabil	-91	-53	-53	-55	-53	-53	-57
1 liabl	-34	-32	-33	-33	-55	-32	-34
1 lib	-63	-56	-58	-56	-62	-55	-60
1 librari	-27	-24	-25	-24	-24	-23	-27
1 licens	-35	-27	-29	-26	-10	-25	14
1 life	-6	-3	-4	-3	17	-2	-6
1 lifecycl	-41	-38	-41	-38	-41	-38	-40
1 lifetim	-25	-26	-28	-25	-28	-25	-29
1 lift	-40	7	-24	-30	-46	-25	-47
1 lightsail	-27	-26	-26	-27	-29	-25	-28
1 like	17	-1	-16	15	26	1	-9
1 limit	-32	-30	-34	-30	-30	-31	-30
1 line	60	-3	43	9	7	10	3
1 liner	10	39	138	34	86	40	33
1 link	-22	-20	-21	-21	-14	-20	-24
1 linux	-44	-38	-38	-27	-38	-37	-56
1 list	38	-10	-1	0	30	2	2
1 listen	-57	-54	-57	-53	-54	-52	-58
1 live	-20	-20	-18	-18	-3	-17	-18
1 local	-35	-33	-33	-33	-36	-32	-33
1 locat	-33	-30	-34	-30	-30	-29	-33
1 lock	-41	-39	-43	-38	-40	-38	-41
1 log	-24	-22	-12	-22	-16	-21	-24
1 log4j	-34	-33	-33	-32	-35	-32	-38
1 log4shell	-37	-34	-36	-31	-37	-34	-32
1 logic	-35	-33	-34	-34	-37	-34	-34
1 login	-43	-40	-41	-41	-44	-40	-41
1 lol	-26	-25	-25	-25	-39	-25	-27
1 long	-19	-15	-17	-16	1	-15	-16
1 longer	-17	41	-21	-13	-23	-12	-9
1 loop	-33	-31	-31	-30	-33	-30	-32
1 loosen	-35	-35	-36	-35	-43	-34	-49
1 lose	-2	0	1	1	21	0	0
1 lost	-10	-16	-17	-16	-16	-16	-17
1 lot	32	32	33	32	68	32	31
1 low	-32	-31	-31	-31	-54	-31	-31
1 lower	-7	-13	4	34	23	4	-1
1 lowest	20	19	19	56	17	20	18
1 m	-44	-40	-38	-39	-41	-38	-41
1 mac	-55	-42	-40	-39	-9	-43	-37
1 machin	-22	-19	-19	-20	-26	-19	-7
1 machineri	-15	-14	-15	-15	-18	-14	-17
1 made	-36	-33	-36	-33	-44	-33	-35
1 mail	-50	-43	-44	-44	-51	-42	-46
1 main	-4	81	26	18	13	23	23
1 maintain	-36	-33	-33	-33	-34	-32	-40
1 mainten	-45	-40	-44	-41	-43	-39	-45
1 major	-20	-21	-20	-20	-20	-19	-23
1 make	-25	-21	-22	-22	-24	-21	-23
1 malici	-26	-26	-27	-25	-26	-26	-28
1 manag	-22	-17	-20	-19	-27	-23	-28
1 mani	-58	-48	-50	-48	-58	-48	-48
1 manifest	-41	-39	-39	-39	-42	-38	-48
1 manual	-43	-41	-41	-42	-48	-47	-56
1 map	-38	-36	-36	-36	-46	-36	-37
1 march	13	-10	-7	-8	-19	-8	-7
1 market	-16	-20	-20	-22	-29	-20	-20
1 mask	-40	-36	-38	-39	-40	-36	-35
1 master	0	8	8	7	34	8	7
1 match	-21	-18	-19	-21	-21	-18	-19
1 materi	1	9	9	9	40	10	11
1 matrix	136	38	25	43	40	43	24
1 matter	-14	-15	-21	-15	-15	-15	-15
1 max	-15	-9	-2	-7	35	-7	-10
1 maximum	-26	-23	-34	-24	-18	-23	-23
1 may	-46	-39	-46	-39	-30	-38	-42
1 mb	-34	-34	-33	-34	-57	-33	-35
1 me	79	29	77	36	49	31	42
1 mean	-40	-16	43	-5	-30	-11	-15
1 meant	-39	-21	24	-17	-22	-18	-19
1 medium	-36	-28	-37	-32	-33	-29	-28
1 member	-29	-23	-23	-23	-28	-23	-23
1 memori	-45	-42	-43	-46	-39	-41	-45
1 mend	-35	-31	-31	-32	-54	-31	-36
1 merg	-15	-13	-16	-14	-14	-13	-13
1 mesh	-24	-23	-24	-23	-30	-23	-22
1 messag	-22	-14	-26	-14	21	-13	-14
1 met	-15	-12	-13	-14	-13	-13	-16
1 metadata	-61	-59	-60	-58	-84	-59	-63
1 metal	-19	-22	-4	-28	-25	-17	-21
1 metric	-25	-24	-24	-24	-26	-24	-30
1 mfa	-16	-13	-13	-13	-14	-13	-14
1 micro	-44	-43	-43	-46	-43	-43	-46
1 microsoft	-22	-17	-16	-18	-18	-17	-21
1 microvm	-45	-44	-49	-42	-46	-43	-47
1 midnight	-30	-32	-30	-36	-37	-28	-28
1 migrat	-35	-36	-36	-37	-35	-35	-43
1 million	-7	-9	-11	-3	33	-2	-4
1 min	-31	-36	-37	-37	-64	-36	-37
1 mine	49	-2	-21	-1	-6	0	-3
1 miner	-33	-29	-30	-31	-34	-29	-32
1 minimum	1	4	-7	2	51	3	2
1 minor	-41	-34	-41	-35	-38	-33	-14
1 misconfigur	-25	-22	-22	-22	-22	-22	-35
1 mismatch	-37	-39	-37	-35	-38	-35	-36
1 miss	-37	-34	-36	-34	-38	-34	-36
1 mistak	-34	-31	-32	-31	-34	-30	-34
1 mix	18	9	73	24	14	27	81
1 ml	-18	-14	-15	1	-17	-13	-16
1 mobil	-30	-30	-31	-31	-32	-29	-29
1 mode	-2	-12	1	-3	-16	-11	-16
1 model	66	-1	-11	-1	-13	0	-2
1 modul	-21	-18	-18	-17	-9	-17	-17
1 mondai	16	-42	-19	-17	-26	-17	-18
1 monei	-49	-43	-43	-44	-60	-43	-46
1 monitor	-35	-31	-32	-35	-31	-31	-35
1 month	-14	-11	-15	-12	1	-11	-17
1 monthli	33	39	34	35	96	38	32
1 more	-24	-23	-23	-7	-22	-21	-22
1 morn	-42	-39	-38	-38	-44	-38	-40
1 mount	-38	-30	-29	-30	-17	-30	-32
1 move	-33	-33	-31	-32	-36	-30	-33
1 much	22	-23	-19	-22	-29	-16	-16
1 multi	-32	-30	-34	-31	-26	-29	-30
1 must	-19	-28	-33	-28	-31	-27	-34
1 myself	30	-4	-4	-6	-16	-4	-3
1 mysql	-65	-43	-46	-43	-49	-43	-43
1 n	38	-9	-6	-5	-13	-5	-11
1 name	-19	-11	-18	-10	15	-9	7
1 namespac	-60	-56	-58	-56	-68	-55	-57
1 narrow	-22	-18	-19	-18	-19	-18	-18
1 nearli	-58	-50	-56	-50	-52	-50	-52
1 need	-1	-18	-20	-19	-21	-18	-21
1 network	-33	-29	-19	-29	-29	-28	-29
1 never	-20	-20	-20	-16	-22	-19	-21
1 newer	-23	-22	-24	-23	-23	-22	-27
1 newest	-24	-21	-21	-20	-20	-20	-24
1 newslett	-43	-30	-30	-32	-41	-29	-33
1 next	32	23	11	11	7	12	8
1 night	-47	-46	-44	-33	-50	-44	-62
1 nine	7	12	13	13	56	16	16
1 nitro	-68	-65	-85	-65	-65	-64	-82
1 no	-36	-21	-32	-31	-33	-29	-30
1 nobodi	-46	-38	-39	-35	-44	-38	-39
1 node	-28	-18	-26	-21	-23	-23	-12
1 nodejs16	-29	-26	-26	-27	-28	-26	-43
1 non	9	18	55	18	4	18	20
1 noncompli	-49	-39	-39	-39	-45	-39	-40
1 none	-25	-22	-23	-21	-22	-21	-25
1 noon	-2	7	4	2	45	6	-1
1 normal	-39	45	24	-20	-45	-1	-3
1 notebook	-23	-21	-23	-22	-31	-21	-21
1 notic	-23	-21	-21	-21	-22	-21	-21
1 notif	-26	-24	-25	-24	-25	-24	-28
1 now	-34	-26	-28	-25	-20	-25	-26
1 npm	-43	-37	-36	-38	-37	-36	-53
1 nsx	-62	-56	-58	-57	-58	-56	-77
1 ntf	-43	-31	-30	-31	-31	-29	-29
1 nucleu	-18	-17	-17	-17	-19	-17	-24
1 nutshel	204	58	66	74	46	71	63
1 nvidia	-22	-25	-24	-25	-28	-22	-22
1 nvme	17	21	23	23	73	23	22
1 o	-17	-15	-15	-15	-18	-15	-16
1 oauth	-20	-19	-19	-19	-31	-19	-19
1 object	-22	-20	-23	-19	6	-18	-19
1 oblig	234	57	52	78	58	74	64
1 oci	-90	-73	-75	-72	-143	-75	-72
1 ocr	-47	-28	-27	-29	-27	-28	-30
1 ocsp	-62	-39	-38	-39	-44	-38	-42
1 octob	-10	9	7	6	52	-6	7
1 odd	-18	-15	-15	-16	-19	-16	-16
1 of	-18	-21	-23	-21	-15	-20	-24
1 off	-41	-37	-38	-31	-39	-36	-44
1 offic	-42	-29	-30	-30	-33	-30	-34
1 ok	-25	-27	-26	-25	-29	-26	-30
1 okta	-20	-16	-18	-17	-16	-16	-19
1 old	-33	-31	-33	-31	-30	-30	-32
1 older	-27	-27	-26	-26	-34	-26	-28
1 on	-34	-33	-34	-34	-32	-33	-38
1 onboard	41	6	12	12	11	10	9
1 onc	-37	-34	-33	-34	-34	-32	-35
1 one	6	2	18	13	8	4	7
1 ontap	-47	-45	-45	-43	-29	-43	-46
1 onto	-17	-26	-25	-24	-27	-24	-31
1 oom	-38	-30	-31	-33	-35	-31	-31
1 open	-28	-23	-24	-23	-25	-23	-26
1 openapi	-47	-44	-44	-43	-46	-43	-46
1 openssh	-36	-34	-44	-39	-53	-34	-47
1 openssl	-30	-28	-30	-30	-29	-28	-38
1 openzf	-34	-33	-36	-33	-33	-33	-34
1 oper	-34	-32	-33	-32	-30	-32	-39
1 oppos	11	-14	91	17	2	16	18
1 ops	46	3	-7	56	2	16	17
1 opt	-24	-21	-21	-21	-28	-21	-21
1 optim	4	5	5	5	19	5	6
1 option	-40	-36	-44	-14	-41	-36	-41
1 or	-17	3	-6	-1	1	-4	20
1 orchestr	-18	-17	-18	-17	-18	-17	-21
1 order	-43	-41	-43	-43	-44	-41	-46
1 org	-6	-4	47	-2	-13	-9	-3
1 organ	-34	-26	-25	-25	-31	-25	-25
1 organizations	-45	80	-21	-20	-15	2	-3
1 origin	-52	-50	-52	-50	-60	-50	-49
1 orphan	-44	-36	-36	-35	-38	-35	-37
1 os	-6	-1	-3	-3	-3	-1	57
1 oss	0	-2	1	2	31	2	-4
1 other	-22	-20	-19	-20	-20	-19	-21
1 ou	-52	-54	-48	-46	-60	-46	-47
1 ought	-17	-15	-15	-16	-16	-15	-18
1 ourself	6	-21	-42	-28	-53	-23	-25
1 ourselv	6	-19	-15	3	-20	-14	-23
1 ous	34	40	30	41	119	41	42
1 out	-9	-24	-24	-24	-25	-23	-25
1 outag	-26	-24	-25	-24	-28	-24	-25
1 outbound	-31	-30	-30	-30	-52	-30	-30
1 outdat	-81	-71	-69	-72	-86	-70	-73
1 outlin	80	25	28	25	16	30	32
1 output	-31	-9	-18	-10	22	-9	-8
1 over	-8	-16	-15	-17	0	-14	-15
1 overlap	-27	-22	-22	-22	-22	-22	-35
1 overview	98	14	17	20	-6	19	17
1 overwritten	-57	-48	-49	-50	-60	-48	-60
1 own	15	4	5	17	21	8	29
1 owner	-8	-7	-8	-7	-17	-8	29
1 ownership	25	-11	-9	-7	-11	-8	-12
1 p99	-21	-8	-7	-5	38	-11	-12
1 pack	-36	-16	-32	-18	30	-13	-11
1 packag	-28	-26	-27	-27	-28	-26	-32
1 page	-55	-51	-51	-51	-59	-51	-54
1 pager	75	28	28	28	25	29	27
1 pai	-18	-17	-18	-17	-20	-17	-17
1 paid	5	6	4	6	25	6	6
1 palo	-20	-14	-14	-13	16	-16	-18
1 pan	-25	-22	-23	-22	-24	-22	-31
1 panda	-24	-24	-25	-25	-25	-24	-43
1 paper	-94	-76	-76	-75	-84	-75	-80
1 paragraph	41	8	10	0	10	8	12
1 parallel	-20	-20	-21	-20	-26	-20	-20
1 param	-19	-19	-19	-19	-19	-18	-21
1 paramet	-51	-44	-45	-44	-55	-44	-46
1 parent	-25	-26	-26	-25	-37	-25	-24
1 parquet	14	18	13	16	56	17	17
1 part	129	38	37	48	41	48	55
1 parti	-12	-22	-18	-21	-26	-20	-26
1 partit	-67	-51	-51	-51	-54	-50	-51
1 partner	-38	-34	-36	-29	-22	-33	-35
1 pass	-67	-49	-61	-49	-55	-48	-53
1 passport	-34	-30	-30	-30	-42	-29	-30
1 password	-41	-37	-38	-37	-37	-37	-38
1 past	17	18	17	1	49	15	15
1 patch	-27	-18	-22	-17	-16	-18	20
1 path	-45	-48	-43	-41	-62	-37	-39
1 patient	-42	-36	-37	-36	-39	-35	-41
1 paus	-36	-33	-34	-35	-37	-33	-34
1 payload	-51	-48	-47	-47	-52	-47	-52
1 payment	-52	-39	-37	-37	-44	-36	-37
1 pdb	48	50	130	49	80	52	36
1 peek	-17	-17	-30	-18	-18	-17	-19
1 peer	-36	-33	-34	-34	-37	-33	-38
1 pend	-24	-18	-20	-19	-1	-17	-22
1 pentest	-22	-22	-27	-23	-23	-22	-25
1 peopl	-17	-11	-13	-12	11	-11	-12
1 per	36	26	20	28	91	27	25
1 percentag	10	13	-8	12	52	13	11
1 perform	-23	-21	-22	-22	-23	-21	-29
1 period	-19	-18	-18	-17	-19	-17	-18
1 permiss	-39	-34	-34	-34	-36	-33	-34
1 permit	-49	-39	-43	-40	-51	-40	-48
1 persist	33	41	40	41	104	39	30
1 person	-37	-28	-28	-28	-33	-27	-29
1 phish	-24	-20	-21	-22	-21	-20	-23
1 php	-46	-43	-43	-47	-52	-43	-45
1 physic	-29	-25	-25	-25	-26	-24	-27
1 pi	-55	-47	-47	-47	-49	-47	-62
1 pick	-35	-34	-34	-34	-39	-34	-35
1 pictur	76	20	19	21	14	24	25
1 pii	-55	-52	-59	-50	-52	-50	-53
1 pile	-24	-22	-25	-23	-25	-22	-24
1 pill	-30	-26	-25	-26	-35	-26	-32
1 pin	-16	-14	-15	-15	-15	-14	-17
1 pip	-38	-30	-29	-30	-30	-29	-30
1 pipe	-35	-29	-26	-27	-49	-27	-26
1 pipelin	-30	-31	-30	-31	-45	-29	-30
1 pitr	-33	-31	-32	-31	-33	-30	-30
1 pki	21	16	26	58	18	26	25
1 plain	-36	-37	-39	-36	-39	-35	-37
1 plan	-23	0	-20	-25	3	-17	-21
1 plane	-21	-18	-18	-17	-3	-17	-21
1 plant	-32	-32	-31	-32	-38	-31	-42
1 plate	30	-4	3	4	-12	4	4
1 platform	-26	-24	2	-23	-16	-23	-29
1 player	-55	-39	-42	-39	-47	-40	-39
1 pleas	84	27	70	40	97	44	36
1 pls	102	31	39	43	88	31	32
1 plu	-24	-23	-24	-23	-24	-23	-30
1 plugin	-66	-62	-62	-61	-66	-60	-73
1 plz	111	24	26	34	47	31	24
1 pm	-84	-68	-11	-56	-80	-60	-58
1 pod	-35	-32	-37	-33	-30	-32	-35
1 point	-8	-13	-18	-12	-14	-12	3
1 poison	-26	-23	-23	-24	-29	-23	-27
1 polici	-36	-33	-32	-33	-36	-29	-36
1 poll	-33	-29	-31	-29	-40	-29	-30
1 pool	-89	-82	-84	-81	-87	-81	-89
1 port	-19	-19	-17	-18	-10	-17	-18
1 portal	-38	-37	-46	-37	-40	-37	-46
1 posix	-43	-35	-36	-36	-37	-35	-39
1 possibl	70	27	18	24	73	32	24
1 postgr	-34	-28	-28	-29	-29	-29	-35
1 power	-25	-22	-25	-22	-16	-22	-24
1 pre	-49	-44	-45	-44	-51	-44	-45
1 prefix	-44	-40	-41	-40	-43	-40	-39
1 prem	-30	-29	-29	-28	-30	-27	-30
1 premiz	-23	-21	-20	-21	-21	-20	-22
1 prepar	17	6	6	5	4	6	5
1 presenc	-41	-35	-34	-35	-37	-34	-47
1 present	21	-2	-2	-2	-23	-2	-2
1 press	-18	-18	-18	-19	-24	-18	-20
1 pressur	-25	-25	-25	-23	-27	-24	-25
1 presum	-20	-15	-17	-16	-16	-15	-15
1 prevent	-20	-18	-18	-19	-18	-18	-22
1 preview	-40	-39	-40	-41	-49	-40	-39
1 price	24	39	38	40	133	41	39
1 primari	-22	-21	-21	-21	-23	-20	-22
1 princip	-46	-42	-43	-42	-53	-41	-43
1 print	-26	-24	-24	-25	-32	-24	-25
1 prior	-19	-18	-19	-19	-22	-18	-20
1 privaci	-23	-20	-21	-21	-24	-23	-24
1 privat	-33	-26	-26	-26	-17	-26	-26
1 privileg	-78	-63	-69	-75	-82	-64	-77
1 problem	-30	-30	-29	-30	-30	-29	-33
1 procedur	-19	-14	-14	-15	-14	-14	-15
1 process	-52	-43	-44	-43	-56	-43	-44
1 procur	151	58	49	56	47	56	57
1 prod	-5	0	-7	0	15	1	17
1 produc	-44	-36	-36	-35	-36	-35	-40
1 product	-23	-20	-21	-20	-23	-20	-22
1 profil	-36	-30	-30	-30	-31	-29	-31
1 program	-15	-14	-14	-15	-15	-14	-16
1 project	-49	-46	-50	-46	-60	-46	-48
1 promiz	-31	-30	-32	-31	-46	-31	-31
1 prompt	-59	-49	-50	-55	-61	-48	-52
1 properti	-39	-41	-45	-39	-50	-38	-37
1 protect	-30	-29	-29	-29	-32	-28	-30
1 prove	-16	-12	-11	-12	-13	-11	-13
1 provid	-17	-12	6	-11	-14	-11	-13
1 provis	-29	-22	-25	-12	-30	-24	-25
1 proxi	-54	-51	-54	-53	-54	-51	-59
1 public	-18	-13	1	-13	-6	-13	-15
1 publicli	-38	-37	-39	-36	-37	-36	-38
1 publish	-33	-30	-35	-30	-33	-30	-32
1 pull	-18	-15	-15	-15	-16	-15	-17
1 purg	-20	-22	-19	-26	-18	-18	-18
1 purpos	-38	-41	-33	-33	-21	-25	-27
1 push	-30	-29	-29	-29	-33	-28	-31
1 put	-21	-13	-13	-14	7	-12	-13
1 putobject	13	19	19	19	56	17	19
1 pvc	-116	-102	-123	-96	-117	-96	-99
1 python	-18	-17	-18	-12	1	-16	-23
1 python3	-62	-54	-56	-55	-44	-54	-90
1 q	-35	-33	-31	-31	-32	-31	-39
1 quarter	-18	39	3	3	-2	5	-1
1 quarterli	23	32	34	30	33	34	92
1 queri	-22	-18	-18	-18	-5	-18	-20
1 question	-37	-41	-37	-35	-38	-38	-38
1 queue	-45	-42	-43	-42	-44	-42	-57
1 quick	38	-16	-4	0	-2	-1	-6
1 quorum	-34	-31	-32	-31	-32	-30	-31
1 quota	-32	-24	-25	-24	2	-26	-24
1 r	-57	-35	-49	-49	-33	12	-28
1 ra3	-40	24	-14	-11	-14	-11	-19
1 raci	72	-16	-6	-8	-32	-5	-8
1 rack	-47	-43	-46	-43	-45	-43	-46
1 raid	-20	-19	-19	-20	-20	-19	-19
1 rain	15	12	-17	16	88	20	20
1 raiz	1	10	12	9	62	9	-4
1 ram	19	-22	-20	-20	-22	-19	-29
1 ran	-22	-19	-19	-20	-25	-19	-22
1 rang	-37	-33	-34	-33	-37	-33	-39
1 ransomwar	-30	-29	-29	-29	-31	-28	-31
1 raspberri	-55	-47	-47	-47	-49	-47	-62
1 raw	-34	-32	-32	-34	-53	-33	-33
1 rbac	-76	-73	-75	-70	-73	-70	-76
1 rce	-74	-63	-57	-59	-79	-56	-92
1 reachabl	-43	-34	-34	-33	-35	-33	-36
1 react	-16	-15	-15	-15	-17	-15	-18
1 readabl	-36	-28	-28	-28	-28	-27	-29
1 reader	27	28	21	27	83	26	24
1 readonlyrootfilesystem	-35	-33	-61	-33	-34	-34	-33
1 realli	25	25	23	24	66	24	24
1 reboot	-37	-17	-17	-17	-5	-17	-19
1 rebuild	-17	-15	-16	-16	-17	-16	-17
1 rebuilt	-19	-17	-18	-17	-18	-17	-17
1 receiv	-16	-15	-16	-15	-18	-15	-16
1 recertif	-22	-16	-16	-16	-17	-16	-18
1 recommend	-12	-4	-10	-24	47	-5	-6
1 record	-44	-37	-38	-36	-42	-37	-40
1 recov	-29	-28	-28	-28	-31	-27	-29
1 recoveri	-23	-19	-20	-19	-20	-18	-21
1 red	2	-22	-18	-21	-24	-21	-40
1 redact	-27	-25	-27	-25	-27	-25	-27
1 redesign	-29	-29	-32	-29	-29	-28	-28
1 redi	-18	-18	-22	-19	-18	-18	-26
1 redishel	-72	-61	-57	-59	-74	-56	-88
1 redshift	18	16	26	66	19	27	26
1 redund	-37	-35	-37	-34	-36	-34	-37
1 refresh	-28	-25	-32	-25	-27	-25	-27
1 refus	-49	-48	-50	-51	-61	-47	-48
1 regard	16	-14	-10	1	18	1	1
1 regex	-41	-31	-33	-31	-35	-30	-31
1 region	-23	-10	-21	-15	9	-15	-17
1 regist	27	-7	-6	-6	-27	-6	-9
1 registri	-46	-45	-46	-43	-66	-44	-49
1 regresshion	-49	-48	-55	-51	-74	-47	-61
1 regul	19	-6	-5	-4	-10	-4	-4
1 rehears	-69	-58	-62	-58	-66	-58	-60
1 relaunch	-67	-50	-51	-54	-62	-50	-66
1 releas	-50	-41	-43	-41	-48	-41	-43
1 remain	67	12	4	17	-6	17	13
1 remedi	-91	-86	-93	-79	-84	-81	-91
1 remind	6	-24	-27	-24	-75	-23	-22
1 remot	-50	-43	-43	-42	-31	-42	-44
1 remov	-29	-26	-27	-27	-28	-26	-29
1 renew	-26	-24	-24	-14	-29	-23	-25
1 rent	8	11	11	5	45	12	-1
1 repair	-27	-24	-25	-24	-26	-24	-26
1 replac	-31	-28	-28	-28	-33	-27	-29
1 replai	-48	-42	-43	-41	-44	-41	-51
1 replic	-28	-24	-25	-24	-21	-24	-25
1 replica	-25	-21	-23	-21	5	-21	-22
1 repo	-23	-18	-19	-19	-10	-18	-19
1 report	-22	-19	-20	-19	-21	-19	-21
1 repositori	-30	-28	-29	-29	-32	-28	-30
1 reput	-35	-34	-31	-32	-34	-32	-37
1 request	-30	-26	-28	-26	-20	-26	-28
1 requir	-18	-17	-18	-18	-18	-17	-18
1 reserv	-12	-5	-2	-19	37	-3	-4
1 resili	-32	-36	-34	-31	-33	-30	-30
1 resiz	-38	-34	-35	-35	-19	-35	-37
1 resolv	-22	-20	-20	-21	-20	-20	-22
1 resourc	-16	-9	-19	-9	26	-9	-10
1 respond	-62	-39	-40	-39	-46	-39	-43
1 respons	33	-6	-7	-5	-8	-4	7
1 rest	-44	-42	-42	-41	-50	-41	-42
1 restart	-41	-39	-41	-39	-41	-38	-53
1 restor	-15	-12	-13	-12	-22	-11	17
1 restrict	-29	-27	-28	-27	-29	-27	-28
1 result	-31	-29	-30	-28	-33	-29	-30
1 retain	-52	-32	-31	-33	-52	-42	-34
1 retent	-35	-32	-33	-31	-25	-30	-32
1 retir	-23	-16	16	-15	-22	-15	-17
1 retri	-46	-43	-44	-43	-45	-43	-44
1 return	-32	-19	-18	-18	4	-18	-19
1 reus	-29	-27	-30	-27	-29	-27	-30
1 review	-31	-28	-29	-28	-31	-28	-30
1 revis	-29	-24	-28	-24	-25	-24	-27
1 revok	-26	-24	-25	-25	-26	-24	-25
1 rewrit	-35	-26	-28	-26	-27	-26	-28
1 rhel	-21	-17	-18	-18	15	-17	-21
1 rid	-28	-23	-23	-23	-42	-23	-24
1 right	-10	-17	-17	-17	-15	-16	-19
1 ring	-22	-21	-24	-23	-24	-21	-24
1 risk	56	17	16	17	-3	16	17
1 rize	-25	-25	-25	-25	-43	-25	-25
1 rm	-26	-24	-24	-24	-42	-24	-25
1 role	11	-17	-4	-16	-19	-16	-17
1 roll	-29	-27	-27	-27	-30	-26	-28
1 rollback	-38	-20	-35	-24	13	-19	-19
1 rollout	-27	-27	-27	-27	-36	-27	-36
1 room	-19	-17	-18	-18	-19	-17	-18
1 root	-47	-45	-46	-36	-46	-43	-46
1 rot	-62	-56	-55	-54	-59	-53	-58
1 rotat	-56	-52	-55	-51	-51	-51	-61
1 rout	-32	-29	-29	-29	-30	-28	-34
1 router	-41	-35	-34	-34	-35	-33	-35
1 rpo	-25	-22	-29	-23	-22	-22	-25
1 rpu	50	59	56	61	181	63	55
1 rto	-29	-25	-30	-25	-25	-24	-25
1 rule	-48	-45	-47	-45	-47	-45	-46
1 run	-33	-33	-33	-30	-31	-32	-39
1 runbook	72	22	22	25	17	24	25
1 runc	-19	-17	-17	-18	-18	-17	-19
1 rundown	79	6	10	11	-12	10	6
1 runtim	-20	-5	5	-14	-21	-13	-14
1 s	-47	-43	-41	-42	-63	-42	-44
1 safekeep	-18	-18	-18	-18	-30	-18	-17
1 sagemak	-29	-28	-30	-30	-41	-28	-29
1 sai	-36	-31	-37	-31	-25	-30	-31
1 said	-58	-48	-47	-48	-45	-46	-51
1 salari	-24	-21	-23	-25	-24	-22	-21
1 sale	-38	-39	-39	-38	-47	-36	-36
1 salesforc	-66	-63	-64	-63	-110	-63	-62
1 same	-37	-32	-30	-27	-13	-29	-33
1 sampl	26	29	28	30	81	29	29
1 sandbox	-33	-29	-31	-33	-33	-30	-30
1 save	-33	36	-8	-21	34	-3	0
1 saw	-17	-18	-17	-17	-18	-16	-17
1 say	-47	-38	-38	-40	-41	-38	-40
1 scale	-41	-36	-37	-36	-40	-35	-16
1 scan	-25	-22	-24	-20	-25	-22	-23
1 scanner	-16	-14	-14	-14	-15	-14	-15
1 scc	-59	-47	-55	-50	-50	-47	-48
1 schedul	-47	-43	-43	-42	-41	-42	-49
1 schema	-56	-53	-53	-50	-53	-50	-53
1 scientist	-30	-28	-29	-29	-32	-28	-29
1 scim	-20	-18	-19	-18	-20	-17	-18
1 scope	-61	-54	-57	-52	-55	-53	-55
1 score	-81	-71	-70	-72	-75	-70	-105
1 scrambl	-36	-29	-31	-31	-55	-32	-29
1 scratch	-20	-18	-19	-18	-25	-18	-18
1 script	-68	-63	-64	-62	-63	-61	-67
1 scrub	-63	-40	-39	-42	-45	-39	-42
1 sdk	-19	-18	-19	-19	-20	-18	-22
1 search	-37	-34	-36	-36	-59	-35	-42
1 sec	-17	-15	-15	-15	-3	-15	-21
1 second	-17	-16	-18	-16	-3	-15	-17
1 secret	-54	-11	-41	-35	-31	-33	-36
1 see	-23	-14	12	-11	10	-13	-10
1 select	-15	-14	-16	-14	-18	-14	-14
1 self	16	18	20	55	18	21	16
1 send	-6	6	5	4	51	5	6
1 sensor	-47	-44	-44	-45	-62	-44	-63
1 sent	-26	-23	-26	-23	-25	-22	-23
1 sentenc	68	-20	-36	-19	-52	-28	-25
1 separ	-30	-23	-24	-24	-25	-23	-25
1 seri	26	25	26	53	22	26	25
1 serv	-27	-26	-25	-26	-26	-25	-34
1 server	-36	-33	-33	-31	-35	-32	-33
1 serverless	23	-11	-10	-10	-15	-7	11
1 servic	-39	-36	-34	-36	-33	-35	-43
1 set	-26	-23	-20	-23	-29	-23	-21
1 setup	-18	-27	-33	-27	-31	-27	-31
1 seven	-23	-20	-21	-19	-22	-20	-20
1 sever	-20	-19	-20	-20	-20	-19	-19
1 sg	-76	-75	-74	-72	-82	-68	-69
1 shadow	-38	-37	-41	-36	-37	-36	-40
1 shard	-37	-35	-35	-36	-38	-34	-42
1 share	62	4	0	8	9	7	2
1 sharepoint	-55	-45	-45	-45	-66	-47	-46
1 sheet	71	17	19	23	15	20	18
1 ship	-24	-28	-26	-27	-27	-26	-33
1 shop	-32	-22	-22	-22	-24	-22	-22
1 short	90	16	59	26	23	27	13
1 shorter	-18	-17	-17	-17	-23	-17	-24
1 should	-22	-13	-15	-1	-7	-12	-14
1 shouldnt	-39	-30	-31	-31	-41	-31	-32
1 show	53	-5	-5	-2	-5	-4	-6
1 side	1	-15	-9	-13	-22	-13	-14
1 sidecar	-51	-48	-53	-46	-46	-46	-49
1 sign	-5	-17	-19	-16	-3	-14	-16
1 signatur	-43	-40	-41	-40	-42	-40	-41
1 sinc	-32	-29	-29	-29	-34	-29	-31
1 singl	-16	-15	-18	-15	9	-14	-16
1 sit	-17	-16	-16	-16	-17	-16	-19
1 site	-31	-28	-28	-29	-30	-27	-30
1 size	-31	-26	-32	-26	11	-26	-28
1 skew	-43	-41	-41	-40	-45	-40	-49
1 skip	-24	-23	-21	-20	-19	-20	-21
1 sla	0	3	-15	3	42	4	5
1 slide	67	26	45	25	20	28	27
1 slim	-31	-27	-28	-28	-35	-27	-28
1 slip	-25	-21	-22	-22	-28	-21	-23
1 slot	-22	-17	-17	-17	-18	-18	-19
1 slow	-64	-57	-58	-58	-61	-56	-63
1 slurmctld	-84	-73	-72	-72	-83	-73	-119
1 small	27	9	4	7	57	8	4
1 smb	-41	-31	-30	-31	-29	-29	-29
1 sms	-26	-24	-23	-23	-33	-24	-26
1 smtp	-55	-52	-53	-50	-54	-50	-55
1 snapmirror	-100	-68	-63	-63	-75	-63	-64
1 snapshot	-44	-40	-40	-41	-43	-40	-42
1 snowflak	-14	-30	-15	-14	-2	-14	-14
1 so	-18	-21	-23	-16	-23	-21	-24
1 softphon	-21	-19	-19	-21	-19	-19	-19
1 softwar	-36	-34	-34	-34	-26	-34	-40
1 some	-47	-52	-64	-51	-59	-52	-65
1 somebodi	-19	-20	-21	-20	-25	-19	-20
1 someon	-29	-24	-11	-18	-28	-23	-25
1 someth	-21	-15	3	-15	-23	-14	-3
1 sorri	-44	-41	-43	-40	-45	-39	-39
1 sort	-48	-45	-47	-45	-47	-45	-47
1 sourc	-26	-25	-26	-26	-27	-25	-27
1 speak	-25	-21	-20	-21	-25	-21	-23
1 specif	-9	-4	27	-3	-3	0	1
1 specifi	-36	-32	-31	-32	-48	-31	-31
1 spf	-17	-17	-15	-15	-16	-15	-17
1 split	173	35	23	45	35	44	37
1 spot	-52	-49	-49	-46	-44	-47	-48
1 spread	-26	-26	-27	-25	-26	-25	-25
1 spring	-49	-43	-43	-44	-64	-42	-66
1 sql	-33	-31	-32	-31	-33	-30	-32
1 sqli	-36	-32	-33	-43	-32	-33	-34
1 squash	-54	-51	-55	-51	-52	-49	-51
1 sre	-52	-51	-51	-55	-82	-49	-66
1 srm	130	36	33	45	42	23	36
1 ssd	-43	-41	-42	-42	-43	-40	-41
1 sse	-23	-13	15	-14	-16	-13	-18
1 ssh	-29	-27	-27	-27	-31	-27	-30
1 sshd	-55	-53	-52	-53	-63	-51	-58
1 ssl	-28	-25	-27	-26	-27	-25	-27
1 stack	-23	-22	-22	-24	-28	-22	-26
1 staff	-17	-15	-15	-15	-17	-16	-19
1 stage	-48	-43	-44	-44	-57	-43	-46
1 stale	-56	-41	-41	-41	-43	-41	-41
1 stand	4	11	70	10	-7	13	8
1 standalon	-19	-17	-21	-17	-17	-17	-17
1 standard	-28	-26	-26	-25	-9	-24	-25
1 standbi	-21	-20	-20	-20	-22	-20	-21
1 start	7	-27	-19	-18	-16	-18	-21
1 startexecut	-61	-55	-60	-56	-80	-55	-57
1 startup	-29	-24	-25	-26	-29	-24	-27
1 starv	-40	-38	-36	-38	-45	-37	-36
1 state	-65	-53	-54	-53	-61	-53	-61
1 statement	-29	-27	-26	-25	-25	-25	-27
1 static	-33	-29	-30	-32	-32	-28	-29
1 statu	-6	-3	-2	-2	28	-2	-13
1 step	32	45	41	43	128	44	35
1 still	-1	-7	-18	-13	-4	-12	-15
1 stolen	-24	-23	-22	-23	-23	-22	-23
1 stop	-23	12	-19	-18	-19	-17	-22
1 storag	-34	-32	-32	-32	-33	-31	-33
1 store	-19	8	-13	-13	-15	-13	-14
1 stranger	-53	-48	-48	-47	-57	-47	-50
1 strategi	-35	-33	-35	-32	-35	-32	-33
1 stream	-59	-53	-55	-54	-55	-53	-69
1 string	-19	-18	-18	-17	-18	-17	-19
1 stripe	-79	-74	-75	-74	-82	-72	-72
1 stuck	-73	-55	-58	-54	-65	-53	-57
1 student	-34	-27	-28	-27	-30	-27	-30
1 studio	40	-7	-13	-2	-7	-2	-5
1 stuff	-50	-30	-29	-35	-30	-29	-31
1 style	-27	-24	-22	-23	-41	-22	-22
1 subdomain	-16	-15	-16	-16	-17	-16	-22
1 subnet	-39	-37	-40	-37	-39	-36	-38
1 subscrib	-68	-59	-62	-56	-59	-56	-60
1 subscript	-54	-53	-52	-53	-69	-52	-58
1 such	-18	-18	-18	-18	-30	-18	-18
1 sudo	-46	-45	-47	-47	-48	-45	-57
1 sudoer	-69	-62	-64	-59	-63	-59	-65
1 suggest	-21	-21	-21	-21	-21	-20	-22
1 summar	59	17	17	17	9	17	18
1 summari	63	12	11	14	12	14	8
1 sundai	-13	-13	-13	-14	-18	-13	-13
1 supplier	-35	-34	-36	-35	-47	-33	-32
1 support	0	1	12	2	44	2	-2
1 suppos	-22	-19	-20	-19	-21	-19	-20
1 suppress	-56	-49	-54	-50	-57	-49	-49
1 sure	-22	-19	-19	-19	-25	-19	-20
1 suspici	-43	-36	-45	-37	-40	-37	-39
1 swap	-28	-4	-22	-21	-25	-20	-22
1 switch	-4	-3	-6	-3	-5	-2	16
1 switchov	-64	-60	-65	-57	-59	-57	-59
1 syn	-24	-22	-24	-23	-26	-22	-24
1 sync	-55	-50	-52	-53	-70	-50	-51
1 syntax	48	54	44	42	120	52	57
1 sys	-28	-26	-27	-27	-27	-26	-26
1 system	-30	-28	-28	-28	-26	-27	-33
1 tabl	-17	-27	-27	-26	-29	-26	-31
1 tag	-41	-38	-39	-38	-60	-37	-38
1 take	0	-19	-23	-12	-2	-15	-22
1 takeov	-20	-17	-18	-18	-19	-18	-24
1 talk	9	-12	-14	-12	-18	-13	-15
1 tamper	-62	-41	-43	-41	-46	-41	-44
1 tape	-35	-35	-36	-35	-43	-34	-34
1 target	-33	-32	-34	-31	-36	-31	-32
1 task	-4	-15	2	-15	-20	-15	-18
1 tb	26	29	31	28	85	31	33
1 tde	-22	-21	-21	-22	-22	-21	-23
1 team	17	-20	-25	-9	-27	-17	-27
1 technic	7	18	58	19	3	19	21
1 tell	9	2	20	0	25	-3	-9
1 templat	-73	-57	-64	-55	-71	-55	-55
1 ten	-13	-12	-16	-13	-14	-13	-13
1 tenant	-25	-23	-28	-23	-26	-23	-25
1 term	27	22	59	23	20	24	25
1 termin	-51	-46	-52	-45	-47	-47	-47
1 terraform	13	28	18	27	101	27	28
1 test	-37	-35	-35	-35	-46	-35	-37
1 tester	-55	-28	-29	-28	-33	-28	-28
1 text	-51	-40	-41	-36	-43	-39	-42
1 than	-14	-17	-13	-12	3	-12	-15
1 thank	58	23	17	23	23	24	22
1 that	-24	-20	-10	-18	-20	-19	-24
1 the	-19	-19	-20	-19	-16	-19	-19
1 theft	-28	-51	-27	-28	-30	-27	-30
1 thei	-7	-15	-3	-12	-6	-13	-21
1 their	63	9	13	14	11	14	20
1 them	9	-12	-8	-11	-14	-10	-18
1 then	-38	-35	-37	-32	-21	-32	-32
1 there	-14	-25	-25	-22	-16	-22	-29
1 thereof	-32	-31	-35	-32	-57	-31	-35
1 thermostat	-28	-28	-27	-28	-44	-28	-28
1 these	0	6	5	5	38	6	5
1 thi	-40	-34	-34	-33	-22	-33	-36
1 thing	38	-3	41	3	-5	2	-14
1 third	-11	-4	17	-4	-6	-3	-5
1 those	-37	-31	-32	-31	-37	-16	-38
1 though	-66	-55	-56	-53	-74	-52	-59
1 thread	-19	-18	-19	-18	-25	-18	-18
1 threat	-18	-16	-17	-16	-17	-16	-17
1 three	-9	-21	-21	-27	-13	-19	-21
1 through	-16	-22	-22	-21	-18	-21	-27
1 throughput	-5	-28	-21	-8	84	1	-6
1 throw	-32	-22	-27	-23	31	-24	-22
1 thru	-44	-47	-51	-48	-66	-46	-64
1 tick	-33	-34	-31	-32	-42	-30	-33
1 ticket	6	10	19	9	31	10	5
1 tidi	-42	-42	-45	-42	-61	-42	-42
1 tier	-36	-36	-34	-35	-38	-33	-37
1 time	12	14	12	15	31	14	31
1 timeout	-30	-27	-31	-27	-29	-27	-30
1 tls	-41	-40	-44	-39	-40	-39	-41
1 tlsv1	-35	-34	-34	-35	-48	-34	-46
1 tmp	-15	-14	-21	-14	-14	-14	-14
1 to	-14	-20	-20	-18	-17	-18	-21
1 todai	6	-19	-31	-19	-47	-18	-18
1 togeth	-13	-12	-13	-13	-20	-12	-12
1 toggl	-27	-24	-26	-25	-30	-24	-25
1 token	-32	-29	-33	-30	-28	-29	-31
1 told	-25	-21	-23	-22	-23	-20	-22
1 tonight	23	43	41	39	119	40	42
1 too	-50	-46	-48	-47	-59	-45	-48
1 tool	-36	-35	-37	-35	-42	-36	-39
1 topic	-37	-35	-42	-37	-38	-36	-36
1 touch	-46	-40	-42	-44	-46	-40	-49
1 tpm	-38	-38	-39	-37	-41	-37	-38
1 trace	-15	-14	-14	-14	-17	-14	-15
1 track	-22	-21	-22	-22	-23	-21	-24
1 train	-29	-24	-25	-12	-26	-23	-27
1 transact	-54	-51	-51	-53	-76	-51	-51
1 transcrib	28	27	27	76	15	29	27
1 transfer	-34	-29	-30	-29	-31	-29	-30
1 transit	-41	-41	-45	-40	-42	-40	-45
1 trigger	-34	-31	-33	-32	-35	-31	-36
1 trim	-24	-20	-21	-21	-21	-20	-22
1 tripl	-35	-25	-24	-25	-32	-24	-24
1 trivi	-32	-27	-28	-14	-36	-28	-30
1 troubl	-29	-32	-31	-30	-35	-29	-30
1 truck	-30	-30	-30	-30	-38	-29	-35
1 true	-41	-33	-44	-34	-38	-33	-39
1 truncat	-25	-24	-25	-25	-33	-25	-27
1 ttl	-61	-55	-56	-64	-59	-55	-56
1 tuesdai	-5	-18	-21	-17	-33	-14	31
1 tune	-52	-46	-47	-46	-51	-45	-48
1 tunnel	-45	-29	-29	-29	-30	-29	-35
1 turn	-21	-19	-20	-19	-11	-19	-21
1 twice	-42	-40	-40	-40	-51	-40	-42
1 two	-11	-16	-7	-15	-7	-14	-14
1 type	-4	1	6	1	35	-1	12
1 typo	-50	-48	-54	-46	-47	-46	-47
1 u	63	23	14	23	15	66	29
1 ubuntu	-54	-51	-51	-53	-69	-51	-62
1 uh	-16	-16	-16	-16	-16	-16	-29
1 um	-25	-19	-20	-19	-24	-19	-19
1 unabl	-11	-13	-13	-12	-12	-12	-16
1 under	-36	-37	-39	-37	-40	-37	-42
1 underli	-43	-38	-39	-40	-43	-38	-50
1 underneath	-61	-57	-58	-57	-59	-57	-70
1 undo	-17	-15	-15	-17	-18	-15	-15
1 unencrypt	21	24	4	21	59	24	24
1 unhappi	-50	-46	-49	-46	-55	-44	-44
1 unhealthi	-28	-26	-28	-27	-35	-27	-31
1 unintend	-30	-23	-25	-24	-26	-24	-25
1 uniqu	-20	-22	-21	-20	-21	-19	-21
1 unit	-49	-43	-44	-42	-44	-43	-44
1 unless	-16	-15	-16	-15	-17	-15	-16
1 unlock	-31	-28	-28	-29	-32	-27	-27
1 unread	21	17	13	8	49	20	20
1 unsupport	-38	-36	-36	-35	-38	-36	-40
1 until	-16	-16	-17	-17	-16	-16	-16
1 unus	-72	-60	-58	-57	-62	-58	-68
1 up	-8	-15	-12	-14	-16	-14	-2
1 updat	-20	-17	-12	-17	-18	-16	-1
1 upgrad	-39	-35	-38	-37	-38	-34	-12
1 upkeep	-45	-43	-47	-47	-46	-43	-45
1 uplink	-25	-24	-24	-24	-25	-23	-24
1 upload	-52	-44	-45	-44	-46	-43	-45
1 ups	-24	-22	-22	-23	-40	-23	-23
1 uptim	-63	-45	-63	-44	-47	-44	-47
1 url	-33	-30	-32	-30	-34	-29	-31
1 us	20	-6	-8	-2	-7	-4	4
1 usag	-38	-40	-38	-38	-38	-48	-37
1 use	12	-12	-19	-13	-14	-13	-16
1 user	-43	-40	-35	-38	-40	-37	-40
1 usual	-55	-30	-37	-33	0	-32	-35
1 util	-32	-31	-33	-31	-31	-30	-31
1 v1	-38	-35	-34	-33	-34	-32	-38
1 v2	-21	-18	-19	-18	-11	-18	-22
1 vacuum	-38	-36	-34	-36	-36	-34	-44
1 valid	-27	-26	-27	-26	-28	-25	-26
1 valu	-32	-37	-31	-34	-33	-31	-34
1 vanish	-24	-23	-22	-22	-29	-22	-24
1 var	-24	-23	-26	-23	-26	-23	-23
1 variabl	-32	-28	-28	-27	-32	-27	-27
1 vcf	-30	-24	-24	-24	-26	-24	-29
1 vcpu	-39	-29	-45	-28	14	-28	-31
1 veeam	-35	-34	-36	-34	-46	-34	-33
1 vend	-48	-33	-33	-34	-35	-33	-32
1 verif	-16	-15	-15	-15	-14	-14	-15
1 version	-34	-30	-31	-30	-26	-29	-7
1 vessel	-23	-20	-20	-21	-22	-20	-22
1 via	-30	-29	-29	-30	-30	-28	-31
1 video	-16	0	-1	-11	25	1	0
1 view	78	22	-2	22	26	25	24
1 viewer	-35	-33	-34	-33	-36	-33	-36
1 virtual	-20	-15	-16	-15	-15	-15	-15
1 viru	-16	-15	-16	-15	-17	-15	-14
1 visibl	-55	-38	-42	-36	-49	-36	-40
1 visit	-33	-28	-31	-27	-31	-30	-27
1 vlan	-96	-90	-97	-87	-94	-88	-94
1 volum	-40	-36	-37	-36	-40	-36	-39
1 vote	-28	-21	-22	-22	-30	-21	-21
1 vpn	-58	-48	-49	-49	-51	-48	-60
1 vs	63	55	8	33	59	21	16
1 vsan	-60	-57	-69	-56	-64	-57	-59
1 vulner	-15	-15	-15	-15	-15	-14	-18
1 w	-6	-34	-38	-22	-31	-32	-36
1 wai	-22	-20	-20	-19	-22	-19	-19
1 wait	-32	-30	-31	-30	-32	-29	-32
1 walk	51	22	12	20	49	21	21
1 wall	-23	-22	-35	-23	-28	-23	-24
1 want	7	5	2	17	9	3	2
1 warehous	-32	-44	-31	-28	-32	-28	-30
1 warm	-41	-32	-35	-32	-42	-31	-32
1 watch	-31	-25	-28	-25	-27	-24	-26
1 way	-4	-1	1	-6	16	0	-1
1 wcu	-65	-60	-62	-63	-79	-60	-72
1 we	-8	-12	-22	-15	-18	-17	-22
1 weak	-33	-29	-31	-31	-31	-29	-31
1 web	-27	-25	-25	-25	-25	-25	-31
1 webhook	-22	-20	-20	-20	-22	-20	-24
1 websit	-24	-20	-21	-22	-22	-20	-20
1 week	-2	-31	-19	-18	-21	-17	-20
1 weekend	-32	-31	-31	-31	-37	-30	-31
1 weekli	-28	-24	-25	-25	-28	-23	-23
1 weight	-27	-18	-20	-18	-5	-19	-19
1 well	31	9	10	11	11	11	11
1 went	-49	-44	-46	-42	-46	-42	-44
1 were	26	37	7	3	-9	7	6
1 west	21	29	19	30	67	28	29
1 what	71	36	84	32	43	30	22
1 whatev	-29	-28	-27	-27	-29	-27	-29
1 when	-26	-25	-27	-25	-13	-25	-30
1 whether	-20	-19	-19	-19	-20	-19	-21
1 which	27	3	-3	9	20	2	1
1 while	-21	-20	-20	-20	-27	-20	-23
1 whisper	28	27	27	76	15	29	27
1 who	-11	-18	-20	-16	-18	-16	-6
1 whoever	10	15	14	13	42	13	1
1 whole	20	-25	-22	-21	-35	-21	-23
1 whose	-32	-21	-20	-20	-22	-19	0
1 why	39	45	46	46	125	46	45
1 wide	-50	-46	-47	-46	-48	-46	-53
1 wifi	-25	-24	-24	-25	-27	-24	-24
1 window	-51	-48	-53	-49	-54	-47	-52
1 windows	-37	-43	-45	-42	-32	-42	-68
1 wipe	-22	-21	-22	-22	-22	-20	-21
1 wire	-33	-27	-27	-26	-27	-26	-40
1 wise	33	44	-12	1	-15	4	-8
1 with	3	-20	-18	-14	-12	-17	-14
1 within	-25	-26	-29	-25	-26	-24	-24
1 without	-22	-19	-20	-12	-16	-19	-20
1 wont	-28	-28	-27	-28	-31	-27	-29
1 wordpress	-25	-24	-25	-24	-32	-24	-27
1 work	-26	4	-26	-13	-17	-19	-22
1 worker	-4	0	-2	0	7	2	36
1 workflow	-67	-66	-67	-64	-77	-64	-64
1 workgroup	-76	-74	-75	-71	-86	-71	-82
1 workload	-28	-25	-26	-27	-27	-25	-25
1 world	-28	-24	-24	-24	-41	-24	-24
1 would	-1	25	-12	8	-15	-5	-6
1 wouldnt	-48	-48	-45	-45	-61	-46	-48
1 wp	-34	-31	-31	-32	-32	-30	-32
1 write	-26	-29	-32	-28	-20	-28	-35
1 writer	-21	-21	-21	-21	-22	-21	-20
1 written	-28	-26	-27	-26	-28	-26	-27
1 wrong	-32	-23	-32	-24	-8	-23	-23
1 wrongli	-81	-69	-69	-72	-78	-65	-69
1 wrote	20	24	76	24	45	25	24
1 xss	-15	-13	-14	-14	-15	-13	-17
1 xz	-45	-39	-38	-39	-46	-38	-45
1 yaml	-51	-38	-37	-37	-15	-36	-44
1 yeah	34	51	48	54	48	53	131
1 year	-24	-22	-24	-31	-20	-21	-22
1 yes	-29	-27	-28	-28	-30	-27	-32
1 yesterdai	86	59	53	59	111	59	56
1 yet	-44	-22	-24	-41	30	-22	-21
1 you	48	25	41	32	42	39	28
1 your	-51	-51	-57	-55	-53	-51	-59
1 yum	-39	-34	-35	-35	-39	-35	-43
1 zero	18	17	23	21	57	22	16
1 zip	11	53	3	35	2	17	11
1 zombi	-68	-59	-59	-60	-66	-59	-71
1 zone	-25	-24	-28	-25	-27	-24	-25
1 zstd	-5	4	-1	2	38	2	3
10	-20	-27	-24	-20	-19	-22	-26
100	-67	-63	-63	-63	-106	-63	-63
1000	24	25	27	27	75	27	29
1000 $	26	27	29	30	81	29	31
10g	14	16	17	17	54	17	15
10g @	14	16	17	17	54	17	15
11	-25	-24	-29	-24	-25	-24	-29
12	-51	-47	-46	-49	-55	-48	-59
12 to	-30	-28	-30	-28	-43	-28	-27
13	-11	-12	-14	18	-26	-11	-18
14	-6	-21	-18	-19	-21	-18	-21
14 @	-33	-54	-33	-35	-36	-34	-35
14 dai	-45	-42	-43	-42	-52	-42	-45
14 month	-18	-17	-17	-19	-18	-17	-27
15	-23	-22	-22	-24	-38	-22	-23
16	-36	-34	-34	-36	-44	-34	-39
169	-36	-24	-24	-39	-29	-24	-26
169 254	-31	-21	-21	-33	-25	-21	-23
18	-49	-47	-49	-50	-51	-47	-53
2	-19	-18	-10	-14	-9	-16	-19
2 !action	-20	-45	-21	10	-25	-21	-19
2 !against	7	62	12	32	13	14	11
2 !asksOwner	-34	-3	-26	-23	-26	-24	-30
2 !asksValue	17	49	12	25	23	16	15
2 !both	-28	13	-21	-36	-22	-20	-23
2 !choose	30	-10	30	104	26	30	30
2 !cloud	-7	-21	-11	-28	11	-9	-17
2 !compare	14	108	22	28	16	24	21
2 !control	43	-1	41	107	39	42	41
2 !correction	18	-15	-4	13	-4	-2	-4
2 !events	-29	-41	-31	-31	-33	-30	-30
2 !follow	-25	1	-26	-27	-27	-24	-27
2 !gains	5	63	8	-7	6	10	10
2 !general	16	31	24	66	20	23	24
2 !greeting	11	50	14	-11	6	11	14
2 !helpData	18	-23	20	81	18	17	19
2 !limit	-24	-42	-24	-31	3	-26	-24
2 !managedOne	3	-13	2	30	2	3	2
2 !meaning	28	-8	102	11	-7	11	5
2 !move	16	53	18	21	15	19	18
2 !notPrice	-24	-24	-26	-7	-28	-23	-29
2 !ofEach	-24	6	-23	-33	-28	-20	-23
2 !otherCloud	-7	-21	-11	-28	11	-9	-17
2 !outside	-2	8	-2	18	-8	-1	0
2 !overview	2	46	6	8	5	8	7
2 !ownOne	12	29	13	42	10	13	12
2 !patches	-27	-45	-28	-10	-24	-27	-35
2 !points	-15	-26	-15	-3	-17	-15	-18
2 !price	-8	-53	-6	9	55	-6	-9
2 !reports	-20	-25	-20	-23	-21	-20	-21
2 !request	28	21	26	41	55	27	28
2 !responsible	-10	47	3	3	-2	3	-1
2 !second	21	102	29	14	29	29	23
2 !secures	-14	14	-15	-17	-18	-12	-16
2 !services	-28	32	-15	-48	-19	-18	-19
2 !sideAws	-23	3	-17	-25	-16	-17	-19
2 !sideCustomer	3	12	-2	21	-4	0	-1
2 !tag	-18	2	-16	-35	-17	-16	-17
2 !term	14	50	13	12	18	13	12
2 !them	-15	-9	-14	-5	-17	-13	-16
2 !us	2	17	-1	19	-2	1	0
2 !usOrThem	-74	-101	-75	-101	-99	-74	-81
2 !who	-22	0	-19	-10	-20	-17	-22
2 !wholly	3	39	3	-3	5	7	5
2 !yesNoStart	8	65	13	-13	19	14	13
2 $	31	39	36	38	98	36	39
2 0	-20	-23	-20	-33	-20	-19	-19
2 1	-15	-18	-17	-20	-16	-15	-15
2 10	-5	-31	-6	15	11	-6	-7
2 12	-23	-18	-23	-28	-38	-23	-23
2 14	-36	-55	-36	-42	-38	-37	-39
2 2	-20	-46	-21	-41	6	-20	-20
2 3	-22	-47	-23	-36	-3	-23	-23
2 3am	-24	-27	-24	-38	-25	-24	-25
2 4	0	-28	-2	28	-2	-1	-1
2 5	-23	-25	-22	-33	-19	-22	-28
2 8	-64	-50	-55	-41	-50	-39	-47
2 9	-25	-35	-26	-32	-27	-26	-26
2 90	-33	-39	-34	-42	-34	-34	-34
2 @	-47	12	-35	-25	-34	-31	-37
2 a	-11	-17	-12	9	-13	-10	-11
2 about	-15	-31	-16	10	-15	-16	-16
2 access	-33	-44	-34	-35	-35	-33	-35
2 accessdeni	-56	-66	-59	-58	-73	-55	-56
2 account	-38	-42	-36	-38	-36	-35	-36
2 activ	-32	-44	-33	-37	-33	-33	-33
2 ad	-19	-6	-14	-22	-18	-14	-15
2 addit	6	17	5	5	5	6	6
2 admin	44	31	43	109	42	44	44
2 after	-3	38	5	15	4	6	5
2 afterward	11	27	15	33	15	16	16
2 again	26	16	25	65	25	26	25
2 against	18	99	22	17	21	23	21
2 agent	-29	6	-32	-56	-29	-29	-46
2 agre	-43	-70	-45	-45	-45	-44	-50
2 alarm	-27	-30	-29	-30	-31	-28	-27
2 aliv	5	-6	4	25	4	4	5
2 all	61	-41	-6	23	-5	0	-3
2 allow	-36	-50	-37	-37	-15	-35	-34
2 alon	45	38	45	75	44	45	45
2 although	-29	-29	-33	-28	-44	-28	-27
2 am	-31	-56	-32	-9	-33	-32	-33
2 amazon	-14	-2	-12	-15	-14	-13	-16
2 ami	-33	-58	-34	-31	-35	-32	-34
2 analyst	-13	-16	-14	-17	-15	-13	-13
2 and	-17	22	-9	-11	-11	-10	-12
2 angl	26	66	29	15	27	28	29
2 answer	-28	-22	-24	-23	-22	-22	-21
2 any	-7	20	-2	-5	-3	-2	-1
2 anyon	-41	-66	-42	-58	-43	-42	-42
2 anyth	7	23	7	34	4	8	7
2 anywher	-45	-28	-46	-46	-45	-42	-39
2 api	-29	-48	-30	-24	-29	-29	-28
2 appli	-13	-14	-13	-14	-13	-13	-16
2 applic	-21	-24	-22	-21	-21	-21	-21
2 are	-27	-31	-24	-20	-28	-24	-25
2 arent	-23	-42	-23	-30	-25	-22	-24
2 arrang	-17	-24	-18	-19	-19	-18	-19
2 assign	-32	-38	-30	-36	-30	-30	-30
2 associ	-38	-63	-40	-41	-41	-39	-39
2 assum	-17	-21	-18	-18	-19	-17	-16
2 attach	-13	-18	-13	-15	-13	-13	-13
2 audit	-43	-62	-53	-43	-46	-42	-42
2 auditor	-19	-32	-19	-24	-20	-18	-19
2 auth	-49	-83	-50	-61	-52	-49	-48
2 autom	-71	-95	-72	-77	-89	-72	-70
2 automat	-38	-62	-40	-41	-41	-39	-39
2 avail	-57	-81	-55	-54	-53	-53	-55
2 awai	24	67	26	33	21	27	27
2 aws	-11	-17	-11	-3	-17	-11	-12
2 az	-36	-54	-40	-42	-37	-36	-36
2 b	-25	-28	-25	-40	-26	-25	-26
2 babysit	23	-16	22	78	5	22	25
2 back	-2	27	-2	-14	-7	-1	-2
2 backlog	9	45	7	4	6	10	9
2 backup	-39	-44	-40	-50	-45	-39	-40
2 base	18	6	16	45	17	17	17
2 basement	-26	-49	-25	-19	-27	-25	-26
2 bc	19	55	20	7	19	20	20
2 be	5	12	5	42	2	6	5
2 becam	0	29	0	-26	0	1	1
2 becaus	-3	27	0	-26	0	0	0
2 becom	15	46	19	13	16	18	20
2 befor	-17	23	-8	-9	-7	-6	-8
2 behind	-26	-34	-26	-29	-27	-26	-27
2 belong	-13	20	-13	-35	-13	-13	-12
2 below	-41	-60	-41	-49	-41	-41	-53
2 beneath	-34	-45	-34	-37	-37	-34	-38
2 besid	-12	61	5	-37	-7	-2	2
2 better	28	-43	25	76	21	26	25
2 between	-1	29	0	2	-3	1	1
2 blame	-36	-58	-37	-39	-57	-39	-37
2 boss	5	7	6	55	-6	7	9
2 both	-4	53	11	2	11	11	5
2 branch	21	1	22	51	23	23	23
2 bring	25	65	26	17	21	26	21
2 broker	3	-7	2	29	-2	3	3
2 build	44	55	44	71	42	43	42
2 built	-8	-9	-8	-16	-8	-8	-8
2 bump	-34	-47	-36	-36	-35	-35	-34
2 burden	34	73	34	54	27	34	34
2 busi	32	18	31	84	32	31	31
2 but	-39	-53	-39	-64	-41	-39	-39
2 by	-29	-26	-29	-31	-28	-29	-29
2 can	-28	-17	-2	-23	-42	-33	-23
2 cant	-32	-38	-33	-52	-33	-32	-32
2 capac	-21	-25	-24	-23	-25	-22	-21
2 care	-36	-41	-44	-9	-33	-32	-33
2 carri	0	15	6	28	4	6	7
2 center	-20	-44	-18	-1	-18	-18	-19
2 cert	-10	-23	-12	0	-12	-11	-10
2 certif	-37	-44	-38	-43	-39	-37	-37
2 chang	6	39	5	-9	18	7	8
2 cheaper	22	-3	19	-2	63	20	21
2 check	-28	-46	-31	-29	-28	-28	-28
2 choos	6	-38	3	39	3	5	4
2 chore	-1	35	-2	11	-9	2	2
2 chosen	-12	-20	-12	-13	-12	-12	-12
2 ci	-14	-23	-12	1	11	-10	-23
2 class	-41	-56	-43	-49	-42	-42	-42
2 cli	-37	-40	-39	-55	-39	-38	-39
2 client	-25	-31	-25	-25	-26	-25	-25
2 cloud	26	45	25	20	60	28	29
2 cluster	-50	-75	-52	-27	-64	-50	-54
2 cni	-30	-33	-31	-31	-29	-29	-32
2 code	-34	-51	-34	-37	-35	-34	-34
2 com	-15	-16	-16	-17	-15	-15	-14
2 come	21	71	24	8	23	22	24
2 compani	-38	-61	-38	-52	-38	-38	-38
2 compar	27	115	32	19	20	33	31
2 complianc	22	68	21	16	21	22	22
2 comput	-34	-62	-35	-36	-35	-35	-34
2 config	-22	-33	-22	-25	-24	-22	-22
2 configur	-27	-38	-27	-33	-28	-27	-27
2 connect	-24	-31	-24	-33	-13	-24	-23
2 contain	21	-2	54	49	19	19	16
2 contractor	31	25	29	53	27	30	29
2 contrast	9	114	23	-15	12	19	19
2 control	-27	-32	-27	-22	-28	-26	-27
2 copi	-33	-56	-35	-38	-34	-33	-34
2 could	-8	36	1	-13	2	0	4
2 creat	-24	-33	-25	-26	-25	-24	-25
2 credenti	-30	-40	-31	-33	-33	-31	-34
2 criterion	17	-10	21	63	10	20	21
2 csi	-41	-53	-43	-41	-41	-41	-41
2 custom	0	32	7	21	5	7	6
2 cve	-16	-39	-17	8	-18	-15	-15
2 daemon	-46	-63	-49	-51	-49	-48	-48
2 dai	-23	-33	-23	-34	-37	-24	-24
2 databas	-38	-47	-35	-21	-38	-34	-35
2 day	-27	-35	-28	-49	-33	-28	-28
2 db	-28	-45	-26	-3	-27	-25	-27
2 dba	-1	-34	3	83	-14	0	4
2 decis	-76	-109	-79	-99	-91	-78	-78
2 decrypt	-38	-44	-39	-40	-46	-37	-38
2 default	-14	-15	-15	-15	-16	-14	-14
2 definit	-118	-139	-149	-97	-112	-106	-116
2 delet	-54	-78	-54	-57	-64	-54	-54
2 deliv	-34	-60	-35	-38	3	-35	-33
2 demand	-19	-47	-19	36	-24	-18	-18
2 deploy	-31	-42	-30	-32	-32	-31	-30
2 desk	24	58	23	0	23	24	24
2 desktop	13	5	14	34	12	13	13
2 dev	-23	-40	-23	-30	-24	-23	-24
2 devic	-11	8	-13	-18	-10	-9	-8
2 di	-47	-57	-49	-65	-54	-49	-48
2 didnt	21	63	25	25	26	26	26
2 diff	2	52	13	-4	9	14	13
2 differ	4	71	7	3	-1	10	10
2 directli	-20	-22	-19	-21	-21	-19	-19
2 disabl	-30	-34	-31	-37	-31	-30	-30
2 disappear	16	51	18	11	10	18	19
2 disk	-17	-24	-18	-18	-18	-18	-18
2 do	10	40	14	18	36	15	16
2 docker	14	-5	59	5	11	12	13
2 document	44	50	39	92	42	43	44
2 doe	-22	26	-8	-16	-7	-8	-9
2 doesnt	10	37	14	9	4	13	13
2 dont	33	27	32	84	32	33	33
2 down	-44	-65	-43	-50	-55	-42	-43
2 drain	-31	-58	-32	-34	-34	-32	-35
2 driver	-21	-27	-23	-22	-21	-21	-21
2 dsql	10	49	12	5	7	11	12
2 duplic	-23	-35	-23	-27	-25	-23	-24
2 durabl	-76	-106	-66	-65	-67	-65	-71
2 dure	-28	-53	-29	-30	-29	-29	-31
2 duti	9	64	18	27	16	19	19
2 each	-42	-26	-40	-50	-41	-38	-40
2 eat	16	12	16	40	16	17	16
2 ec2	-30	4	-34	-32	-27	-26	-26
2 ecs	-21	-29	-21	-22	-24	-21	-23
2 effort	-18	-49	-19	13	-21	-19	-24
2 either	-16	63	7	-18	2	7	6
2 eks	7	55	7	-8	6	9	10
2 els	23	17	22	39	50	23	23
2 enabl	-70	-92	-75	-71	-70	-69	-80
2 encrypt	-26	-27	-26	-37	-28	-26	-28
2 end	20	8	18	76	20	21	18
2 endpoint	-40	-50	-45	-47	-46	-41	-43
2 engin	-48	-47	-53	-56	-49	-48	-49
2 environ	-41	-47	-42	-43	-48	-40	-42
2 error	-28	-36	-29	-30	-31	-29	-29
2 etc	26	66	23	3	18	23	21
2 etcd	-46	-62	-65	-53	-47	-47	-51
2 etl	10	-4	11	49	9	11	12
2 event	-46	-60	-47	-50	-51	-46	-47
2 everi	-1	-21	-5	21	-26	-2	-1
2 everyth	10	33	13	11	14	13	12
2 execut	-27	-32	-37	-41	-27	-27	-26
2 expir	-25	-28	-25	-28	-25	-25	-27
2 explain	65	26	147	28	27	42	31
2 export	-47	-76	-48	-52	-49	-48	-50
2 extra	15	37	26	54	21	25	27
2 fail	-36	-45	-38	-38	-39	-36	-36
2 fall	28	21	32	64	24	32	32
2 fargat	-1	37	-3	-4	-8	0	1
2 feed	-33	-22	-33	-54	-38	-32	-31
2 fewer	26	-31	25	109	19	26	25
2 file	-9	-18	-9	13	-14	-9	-9
2 find	-52	-111	-59	-78	1	-54	-58
2 fire	-18	-19	-18	-27	-18	-18	-18
2 firewal	-42	-51	-43	-43	-43	-42	-42
2 fix	-24	-31	-25	-32	-26	-25	-25
2 flip	-36	-57	-35	-37	-38	-37	-36
2 flood	-30	-56	-31	-34	-30	-30	-30
2 flow	-25	-29	-28	-36	-30	-26	-25
2 folk	22	35	24	58	16	22	24
2 for	-34	-41	-33	-11	-30	-30	-32
2 found	-16	-18	-16	-20	-19	-16	-16
2 from	-17	0	-16	-17	-21	-15	-16
2 front	6	19	6	3	6	5	6
2 fsx	19	25	19	40	15	19	19
2 full	-15	-33	-14	17	-14	-12	-16
2 function	5	12	2	28	3	5	5
2 game	13	51	14	12	13	16	17
2 gap	-19	41	-8	-16	-10	-6	-5
2 gatewai	-10	-12	-11	-11	-17	-11	-11
2 gdpr	-29	-38	-29	-37	-31	-29	-29
2 git	-36	-67	-30	2	-37	-31	-31
2 give	3	15	10	41	-10	9	9
2 given	-38	-59	-33	-7	-36	-36	-34
2 glibc	-14	-23	-14	-15	-15	-14	-14
2 go	11	31	18	45	13	19	19
2 goe	0	33	1	-22	-2	2	1
2 gone	13	30	12	27	11	13	13
2 got	-23	-27	-24	-30	-26	-24	-25
2 gpu	31	42	31	70	31	30	31
2 graph	1	-27	0	34	-1	1	1
2 group	19	54	13	6	16	19	17
2 grow	-6	16	-6	-30	-8	-6	-6
2 guard	21	107	21	36	33	38	21
2 guy	16	65	16	57	13	18	26
2 ha	-42	-56	-43	-47	-41	-42	-43
2 handl	28	-44	-66	-18	-23	-17	-21
2 hardwar	4	-10	3	25	2	3	1
2 has	-4	-8	-4	17	-5	-3	-3
2 hate	26	-3	26	80	25	26	10
2 have	-15	10	-10	-1	-24	-11	-13
2 health	-12	-20	-13	-13	-13	-13	-13
2 hold	17	14	17	42	17	18	17
2 hole	-15	-24	-16	-16	-16	-16	-15
2 home	-16	-20	-18	-2	-20	-17	-16
2 homework	7	-27	8	54	5	8	8
2 hook	-8	29	0	-8	1	1	1
2 host	-8	6	-11	3	-7	-7	-17
2 hourli	2	-10	2	24	1	2	2
2 how	4	33	11	17	6	10	11
2 hpc	5	-21	6	41	1	5	5
2 i	6	17	10	34	25	12	10
2 id	15	-1	13	56	11	14	15
2 ident	-21	-24	-23	-23	-21	-21	-20
2 if	17	44	19	39	16	20	20
2 imag	6	-17	4	-9	46	5	4
2 in	-20	-20	-31	-27	-28	-27	-28
2 insid	-25	-27	-26	-28	-25	-25	-27
2 instal	-34	-75	-35	-22	-36	-33	-37
2 instead	7	34	4	-3	3	6	7
2 intern	-2	-30	-4	27	-3	-2	-2
2 into	-36	-53	-37	-35	-38	-36	-37
2 ips	-25	-28	-25	-29	-26	-25	-24
2 isol	-50	-58	-50	-69	-56	-50	-53
2 it	-22	-33	-22	-8	-23	-21	-24
2 its	17	31	17	11	15	17	17
2 itself	9	-3	9	4	35	8	4
2 jira	-28	-41	-29	-31	-30	-29	-28
2 join	-23	-22	-24	-33	-28	-23	-24
2 jupyt	23	48	19	11	20	21	20
2 keep	-57	-63	-54	-50	-57	-53	-56
2 kei	7	-4	7	29	7	7	6
2 kept	-26	-29	-28	-33	-34	-28	-28
2 key	-17	-21	-18	-14	-20	-17	-17
2 keycloak	21	5	14	55	23	23	23
2 kick	-15	-20	-16	-19	-17	-15	-15
2 kill	-14	-23	-15	-10	-15	-15	-15
2 know	-16	31	-6	-3	-7	-6	-6
2 label	-50	-68	-57	-68	-51	-51	-51
2 lack	-32	-37	-34	-35	-39	-32	-31
2 lag	-30	-34	-30	-33	-30	-30	-30
2 lambda	19	18	19	39	19	19	19
2 land	48	15	-21	-9	6	9	9
2 larg	-35	-51	-39	-39	-8	-35	-35
2 larger	-26	-34	-26	-32	-27	-26	-27
2 launch	-46	-58	-48	-49	-50	-46	-47
2 least	9	-40	8	100	-1	8	10
2 leav	26	56	27	23	19	28	29
2 left	14	73	23	-3	23	24	24
2 less	30	1	30	103	26	31	31
2 let	6	-23	6	69	-4	7	6
2 lifecycl	-35	-40	-36	-36	-36	-35	-36
2 lighter	35	16	32	86	33	34	32
2 like	18	-9	15	61	15	17	17
2 line	16	102	18	-1	-5	14	16
2 linux	22	14	20	63	20	21	21
2 list	22	56	24	39	18	24	26
2 littl	8	15	9	28	8	8	9
2 llama	3	16	3	0	2	3	3
2 local	-45	-48	-47	-55	-47	-46	-66
2 log	-33	-63	-34	-16	-35	-33	-33
2 logic	-27	-45	-28	-30	-27	-27	-28
2 login	14	-6	7	42	12	13	13
2 long	11	-16	10	40	-5	9	10
2 longer	-10	52	3	-10	2	4	4
2 look	8	24	8	25	5	9	8
2 lower	1	-33	-8	54	-11	2	3
2 lowest	25	-3	25	58	24	25	25
2 machin	-26	-49	-27	-20	-27	-27	-27
2 made	-13	-16	-14	-19	-13	-14	-14
2 mail	8	-25	3	46	5	8	8
2 maintain	-3	-23	-11	43	-26	-4	-10
2 mainten	14	-32	14	78	13	14	14
2 make	-25	-7	-23	-28	-28	-25	-30
2 manag	-6	13	-7	-18	-9	-5	-6
2 map	-59	-71	-63	-59	-59	-59	-63
2 max	-54	-58	-54	-58	-73	-54	-55
2 may	-19	-43	-15	-21	8	-16	-17
2 me	-34	-28	-32	-24	-40	-32	-32
2 mean	2	-33	-30	-28	-28	-20	-23
2 medium	-24	-31	-24	-28	-25	-24	-25
2 migrat	18	57	18	16	12	19	20
2 min	-5	-24	-6	19	-6	-5	-6
2 mine	-11	-27	-13	4	-13	-11	-12
2 minim	28	-33	31	123	29	32	27
2 minimum	-12	-37	-13	16	-14	-13	-12
2 miss	-37	-45	-39	-53	-38	-37	-37
2 mistak	-31	-51	-31	-35	-33	-31	-31
2 mode	-9	27	-10	-14	-8	-7	-6
2 model	41	119	51	105	60	57	46
2 monitor	20	4	20	48	18	19	17
2 month	-10	-24	-5	-10	22	-7	-14
2 monthli	-80	-140	-87	-104	-102	-82	-99
2 more	34	71	41	59	65	41	37
2 most	19	-10	19	79	16	19	19
2 mount	-70	-82	-72	-87	-85	-71	-69
2 move	-8	40	-7	-25	-5	-2	-2
2 much	10	-23	16	61	4	14	15
2 must	-16	-23	-17	-11	-20	-17	-19
2 my	-2	22	-1	-2	-9	0	1
2 n	8	53	14	-5	9	15	18
2 name	-41	-58	-40	-45	-56	-40	-39
2 narrow	-33	-40	-33	-37	-36	-33	-33
2 need	-40	-43	-39	-35	-41	-39	-48
2 neo4j	13	51	20	28	2	17	13
2 network	-30	-38	-30	-52	-29	-29	-30
2 never	-46	-42	-35	-51	-45	-35	-35
2 new	-41	-37	-42	-61	-41	-38	-39
2 next	-1	59	10	6	7	9	4
2 night	26	15	23	64	22	24	24
2 nightli	-16	-22	-14	9	-17	-14	-14
2 no	49	-13	2	30	22	12	11
2 nobodi	46	26	44	119	43	46	46
2 node	-30	-65	-32	-3	-34	-31	-35
2 normal	-33	-10	-32	-26	-37	-30	-35
2 not	16	3	48	46	13	16	18
2 notebook	-41	-41	-34	-7	-36	-33	-36
2 noth	20	16	18	12	47	20	20
2 oblig	0	63	12	30	5	9	14
2 oci	-7	-21	-11	-28	11	-9	-17
2 of	-24	-21	-22	-18	-26	-23	-24
2 off	27	74	28	24	27	29	29
2 offic	20	-1	20	52	8	20	20
2 offlin	-33	-48	-30	-32	-30	-30	-32
2 old	-11	-28	24	-18	-21	-12	-12
2 onc	62	111	61	71	84	62	63
2 one	8	-11	9	74	9	10	7
2 onli	-17	-33	-15	22	-15	-14	-15
2 onto	38	87	40	34	41	40	40
2 open	-35	-44	-36	-38	-38	-35	-35
2 openssh	27	18	25	67	21	26	27
2 openssl	8	0	7	30	7	7	7
2 oper	-24	-48	-25	-16	-25	-24	-27
2 oppos	18	107	-19	17	18	28	30
2 ops	-2	30	0	-5	-8	-1	-1
2 option	21	-10	20	85	20	20	20
2 or	15	52	21	68	27	22	19
2 order	-59	-72	-59	-71	-63	-60	-60
2 origin	-31	-48	-34	-32	-31	-34	-32
2 os	-75	-146	-78	-48	-81	-77	-85
2 other	23	106	32	19	34	32	25
2 otherw	8	1	8	31	7	8	9
2 ourselv	10	-7	12	48	6	13	4
2 out	-21	-19	-21	-11	-24	-20	-21
2 over	15	18	17	53	15	19	17
2 own	-6	24	-1	-8	-4	-1	-4
2 packag	23	17	23	49	23	23	23
2 pair	17	66	19	18	18	20	19
2 part	-25	88	28	49	24	26	23
2 parti	-15	-9	-15	-19	-16	-15	-14
2 partner	22	13	19	58	16	20	22
2 password	-44	-78	-46	-49	-46	-44	-44
2 patch	-19	-26	-21	-14	-13	-19	-27
2 peer	-34	-44	-33	-35	-33	-33	-32
2 peopl	47	5	36	60	125	45	57
2 per	36	61	41	19	95	41	28
2 permiss	-38	-47	-38	-38	-40	-36	-36
2 person	29	22	29	54	25	30	29
2 pick	-16	-51	-19	28	-22	-16	-17
2 pin	-26	-30	-28	-45	-26	-26	-26
2 plane	-10	9	-15	-30	-23	-9	-8
2 plate	6	15	7	21	7	9	10
2 platform	-35	-58	-38	-47	-36	-35	-36
2 pleas	-1	42	6	34	-13	8	6
2 pls	6	92	25	8	13	13	24
2 plumb	-17	-30	-17	-11	-19	-18	-17
2 pod	-26	-48	-27	-28	-27	-26	-28
2 polici	-31	-32	-30	-37	-16	-29	-31
2 possibl	23	17	22	62	19	22	22
2 postfix	16	26	20	44	8	22	22
2 prem	24	60	23	18	22	23	25
2 price	5	-23	14	-9	62	8	-1
2 privat	-44	-69	-44	-65	-46	-44	-44
2 privileg	-23	-31	-25	-27	-25	-24	-24
2 prod	-27	-42	-27	-36	-28	-27	-27
2 profil	-14	-17	-14	-16	-14	-14	-14
2 protect	-15	49	-16	-45	-31	-11	-19
2 provid	-23	-29	-25	-28	-24	-24	-24
2 provis	-2	29	-5	10	-8	-2	-5
2 proxi	-8	-54	-8	52	-8	-7	-9
2 public	-36	-54	-37	-44	-38	-37	-37
2 pull	-35	-43	-35	-56	-35	-35	-34
2 push	27	16	26	48	56	26	27
2 put	6	38	7	-9	3	7	6
2 python	2	-12	2	25	2	2	2
2 quarter	-37	-62	-37	-39	-40	-38	-39
2 question	25	67	18	20	24	24	26
2 queue	-10	-18	-10	-8	-12	-11	-11
2 rather	24	18	24	54	24	25	25
2 rdp	7	-19	7	36	6	6	6
2 reach	-15	-18	-15	-15	-16	-15	-15
2 read	-38	-62	-39	-43	-40	-39	-39
2 rebuild	36	31	35	75	35	36	36
2 recommend	9	-17	8	39	8	9	9
2 record	-24	-35	-24	-21	-30	-24	-24
2 refus	22	-8	20	86	19	21	21
2 regard	-19	40	-17	-31	-23	-13	-13
2 region	33	84	16	26	30	32	33
2 regist	-58	-62	-58	-73	-57	-56	-58
2 regular	-8	-33	-15	45	-20	-3	-3
2 remain	42	20	13	-14	13	13	14
2 remov	-27	-36	-27	-29	-27	-27	-28
2 renew	-18	-34	-20	-11	-21	-19	-19
2 replac	-18	29	-10	-18	-12	-10	-10
2 replica	-7	-33	-7	-30	20	-8	-7
2 resourc	-27	-31	-27	-53	-28	-27	-27
2 respons	-9	50	5	4	0	5	1
2 rest	17	55	18	-5	17	18	16
2 restrict	-25	-28	-26	-33	-26	-25	-25
2 result	-34	-55	-34	-56	-37	-34	-39
2 review	-16	-21	-17	-18	-17	-16	-17
2 rid	-13	34	0	3	-3	2	2
2 right	-27	-3	-26	-54	-30	-26	-28
2 ring	19	13	20	71	16	20	20
2 role	-52	-74	-52	-57	-53	-51	-52
2 roll	-29	-42	-31	-38	-31	-29	-29
2 rotat	-24	-30	-25	-27	-25	-24	-25
2 router	30	67	29	46	24	29	21
2 rule	-21	-32	-20	-22	-21	-21	-21
2 run	6	26	6	6	27	7	6
2 runtim	-14	-33	-18	0	-15	-15	-18
2 sai	22	-9	19	61	76	22	24
2 same	-41	87	-15	-27	-20	-11	-23
2 say	25	33	25	59	20	24	27
2 schedul	-28	-36	-28	-49	-28	-28	-29
2 scratch	-49	-54	-48	-47	-46	-46	-49
2 search	-4	-48	-7	55	-8	-8	-13
2 second	1	-7	3	-9	38	0	2
2 secret	-16	-24	-18	-18	-17	-17	-17
2 secur	-5	-25	-6	28	-5	-4	-7
2 self	18	50	19	14	18	20	21
2 server	25	17	24	75	24	25	22
2 serverless	-13	40	-12	-20	-9	-6	-10
2 servic	11	32	47	0	2	11	10
2 session	3	-3	3	16	2	3	3
2 set	-22	-25	-22	-25	-23	-22	-22
2 setup	-41	-54	-42	-45	-43	-42	-40
2 sg	-36	-44	-37	-36	-38	-36	-37
2 share	19	70	28	59	26	29	28
2 she	-17	-21	-17	-15	-19	-17	-20
2 shift	-3	16	-1	-2	-1	0	0
2 ship	16	36	16	15	16	16	16
2 shop	-20	-23	-22	-33	-22	-20	-20
2 should	30	42	29	54	26	30	29
2 show	-6	26	0	-12	0	-1	0
2 side	-21	18	-12	1	-11	-11	-13
2 sinc	-25	-56	-30	-43	2	-27	-25
2 singl	-17	-27	-18	-21	-17	-18	-17
2 sit	-18	-22	-18	-19	-22	-18	-18
2 site	-13	-26	-14	5	-18	-15	-17
2 size	-57	-68	-57	-64	-61	-58	-59
2 skip	-67	-73	-66	-67	-87	-66	-66
2 smaller	39	1	42	110	39	41	42
2 smallest	11	0	12	43	10	12	12
2 snapshot	-40	-64	-41	-47	-46	-42	-45
2 so	-6	17	-5	-15	3	-5	-4
2 socket	19	14	18	54	15	18	19
2 softwar	-22	-43	-22	-5	-23	-23	-22
2 somebodi	-29	-37	-30	-33	-34	-29	-30
2 someon	-26	-49	-27	-2	-31	-26	-27
2 split	2	120	25	-7	13	25	24
2 spot	8	-12	4	6	51	5	6
2 sse	-40	-60	-44	-45	-42	-41	-41
2 stack	30	9	28	79	24	29	28
2 staff	-12	-30	-11	17	-10	-10	-10
2 stai	18	19	18	52	19	20	20
2 stale	-36	-51	-37	-38	-37	-36	-36
2 start	-34	-45	-33	-37	-34	-33	-34
2 still	-33	-47	-33	-33	-34	-33	-33
2 stop	-1	24	-2	1	-2	-1	0
2 store	29	59	28	39	29	29	27
2 straight	-14	-27	-15	7	-21	-15	-14
2 stream	-39	-49	-39	-46	-40	-40	-41
2 student	-62	-70	-62	-62	-68	-59	-59
2 subnet	-31	-37	-32	-47	-31	-31	-31
2 swap	-5	42	3	-7	-5	2	3
2 switch	-26	-31	-27	-32	-29	-27	-28
2 sysadmin	24	14	24	70	23	25	25
2 system	-59	-75	-60	-79	-65	-60	-61
2 tabl	-21	-28	-20	-9	-20	-20	-19
2 tableau	15	12	14	37	13	14	14
2 take	-6	26	-1	-2	-2	0	0
2 talk	36	47	81	28	35	34	37
2 target	-21	-25	-22	-24	-21	-22	-22
2 task	-21	14	-37	-33	-31	-28	-36
2 tb	6	-26	6	-23	52	6	6
2 tbp	-34	-60	-35	-39	-35	-35	-35
2 team	-12	-11	-8	16	-12	-8	-8
2 tell	-8	26	2	22	-5	-2	4
2 templat	-18	-22	-19	-18	-20	-18	-18
2 term	15	35	18	46	14	21	19
2 termin	-38	-50	-38	-45	-46	-38	-37
2 tesseract	28	1	27	82	26	27	27
2 text	13	5	13	40	13	11	14
2 than	1	46	4	-23	-5	3	3
2 that	-12	0	-12	-16	-13	-12	-13
2 the	-21	-22	-20	-5	-21	-19	-21
2 thei	-3	-20	-3	17	-5	-3	-3
2 their	-31	0	-21	-26	-19	-20	-26
2 them	-40	-33	-36	-57	-41	-35	-43
2 themselv	-11	-13	-11	-17	-11	-11	-11
2 then	14	27	53	22	12	13	15
2 there	-25	4	-27	-53	-29	-24	-26
2 these	-30	-46	-30	-36	-29	-30	-33
2 thi	-42	-59	-42	-46	-48	-43	-45
2 think	2	55	5	-14	2	7	7
2 those	-18	-11	-19	-23	-21	-18	-21
2 through	-24	-29	-25	-27	-27	-24	-24
2 ticket	-19	-27	-19	-19	-20	-19	-18
2 tighten	-27	-30	-43	-44	-27	-27	-27
2 time	-30	-36	-32	-28	-33	-30	-31
2 tls	-22	-28	-22	-27	-22	-21	-21
2 todai	14	50	22	13	8	21	21
2 token	-45	-49	-46	-65	-52	-45	-44
2 told	-18	-20	-19	-20	-20	-18	-18
2 too	-62	-73	-63	-69	-76	-63	-62
2 topic	-21	-27	-20	-21	-22	-21	-20
2 traffic	-19	-21	-19	-20	-26	-19	-19
2 trim	-29	-29	-29	-30	-33	-28	-27
2 trust	-18	-20	-19	-19	-18	-18	-17
2 turn	-16	-23	-17	-10	-21	-17	-17
2 two	23	61	27	36	23	27	27
2 type	-40	-47	-39	-49	-42	-39	-39
2 ubuntu	-32	-55	-32	-37	-34	-32	-33
2 under	-62	-59	-61	-65	-62	-60	-66
2 underneath	-24	-35	-24	-24	-24	-24	-24
2 up	-18	-21	-17	-6	-20	-16	-16
2 updat	-30	-56	-31	0	-32	-30	-40
2 upgrad	-23	-46	-23	5	-23	-23	-30
2 upkeep	20	19	19	64	17	20	20
2 upload	-54	-62	-57	-58	-59	-53	-53
2 us	11	30	11	28	5	11	10
2 use	-46	-88	-51	-57	21	-44	-37
2 user	-9	-34	-12	-9	12	-10	-11
2 v	18	114	27	29	27	30	27
2 vanish	4	72	19	15	13	18	19
2 version	-42	-58	-44	-46	-43	-42	-44
2 versu	15	92	24	27	26	27	24
2 via	-31	-48	-32	-18	-46	-31	-31
2 volum	-44	-53	-43	-49	-48	-43	-43
2 vpn	-12	-27	-13	0	-13	-13	-16
2 vs	9	63	15	38	14	17	13
2 w	21	60	20	12	8	23	23
2 wait	5	-46	-26	-51	-32	-26	-28
2 want	21	-10	21	96	19	22	22
2 was	-19	-25	-20	-22	-20	-20	-21
2 we	2	28	4	-5	-1	4	3
2 wed	2	34	1	-27	0	2	2
2 well	-28	-38	-28	-38	-31	-29	-30
2 went	21	52	24	13	22	23	23
2 were	8	43	8	-8	8	10	10
2 weve	-1	-31	2	76	-12	0	3
2 what	34	67	19	25	34	26	25
2 when	34	24	16	38	14	16	17
2 where	20	65	25	38	20	23	21
2 whichev	19	-4	12	53	16	19	19
2 while	-56	-76	-55	-51	-55	-53	-54
2 who	-33	1	-23	-20	-24	-22	-28
2 whom	-17	-14	-16	-30	-18	-17	-17
2 whose	-45	-49	-48	-46	-50	-45	-52
2 wide	-29	-35	-29	-28	-30	-28	-29
2 win	6	-2	6	36	4	5	0
2 windows	23	-9	22	74	22	22	22
2 wise	-13	3	-11	-17	-14	-12	-11
2 with	-15	-10	-11	13	-16	-11	-11
2 without	-23	-42	-23	-26	-23	-23	-23
2 work	16	55	21	29	22	20	20
2 worker	-45	-54	-45	-40	-48	-45	-63
2 workload	14	-17	12	50	11	13	14
2 would	14	59	14	1	12	15	16
2 write	1	10	0	-6	20	1	1
2 wrong	-77	-92	-73	-84	-75	-71	-78
2 year	-14	-14	-14	-16	-14	-13	-14
2 yes	-15	-21	-14	-16	-14	-14	-14
2 you	3	6	5	19	7	5	8
2 zero	20	1	20	58	18	20	18
2 zip	40	84	40	64	39	41	38
20	27	11	10	11	21	10	11
20 min	35	14	11	11	1	12	14
200	-15	-13	-14	-14	-8	-14	-18
2016	-28	-31	-29	-28	-41	-28	-31
2017	-21	-17	-18	-17	-16	-16	-17
2017 still	-21	-17	-18	-17	-16	-16	-17
2018	-19	-19	-20	-21	-23	-19	-20
2019	6	7	9	8	49	7	1
2021	-23	-23	-24	-25	-34	-24	-24
2022	10	15	12	10	65	14	11
2023	-55	-52	-53	-54	-55	-52	-86
2024	6	9	-5	7	47	9	3
2024 3094	-33	-34	-33	-33	-43	-33	-43
2024 6387	-17	-16	-16	-17	-18	-16	-19
2025	-17	-17	-16	-17	-19	-16	-21
2025 49844	-17	-17	-16	-17	-17	-16	-23
21	-26	-33	-26	-48	-27	-26	-27
22	-23	-23	-22	-23	-18	-22	-25
22 $	2	4	5	5	33	5	5
22 for	-15	-15	-14	-16	-18	-14	-17
22 open	-34	-34	-35	-34	-38	-34	-38
24	-22	-21	-20	-22	-21	-20	-24
254	-36	-24	-24	-39	-29	-24	-26
254 169	-36	-24	-24	-39	-29	-24	-26
256	-62	-59	-60	-59	-74	-59	-63
27001	-22	-19	8	-20	-33	-19	-22
27001 certif	-47	-46	-55	-46	-63	-47	-52
29	47	49	38	48	109	49	47
29 second	47	48	34	48	104	48	50
2m	-18	-16	-17	-16	-17	-16	-16
2xlarge	-41	-44	-47	-42	-42	-38	-38
2xlarge @	-41	-44	-47	-42	-42	-38	-38
3	-10	-10	-14	-7	19	-9	-6
3 !against	7	26	8	41	6	9	8
3 !asksOwner	-38	-40	-38	-41	-37	-36	-41
3 !asksValue	13	61	23	52	19	24	22
3 !both	-21	13	-11	-15	-10	-10	-12
3 !choose	12	-2	14	68	9	15	14
3 !compare	12	85	17	23	18	21	16
3 !control	22	5	23	78	18	20	24
3 !events	-18	-19	-17	-21	-18	-17	-19
3 !first	25	0	21	102	11	27	32
3 !gains	-17	37	4	5	6	6	6
3 !general	23	5	25	67	26	26	25
3 !notPrice	1	14	-2	-17	-3	-1	-4
3 !ofEach	-39	-14	-28	-35	-28	-27	-28
3 !overview	-20	70	2	-8	-1	4	1
3 !ownOne	29	55	28	47	26	30	30
3 !patches	-27	-53	-27	-19	-31	-27	-31
3 !points	-14	8	-9	-16	-9	-9	-11
3 !responsible	-24	-1	-20	-29	-22	-20	-23
3 !secures	-20	-24	-21	-15	-22	-20	-20
3 !services	7	-10	8	38	10	9	8
3 !sideCustomer	-5	17	1	20	-1	1	0
3 !tag	-60	-25	-50	-73	-51	-50	-76
3 !term	9	118	24	3	27	29	27
3 !us	-2	16	3	31	1	4	2
3 !usOrThem	-14	23	-11	-29	-18	-13	-13
3 !who	-24	-10	-21	-8	-22	-20	-24
3 !wholly	-17	71	11	26	3	11	8
3 !yesNoStart	-36	-46	-31	-21	-37	-32	-33
3 $	11	11	11	10	42	10	-5
3 1	-28	-32	-31	-42	-32	-28	-29
3 11	-25	-25	-35	-25	-26	-25	-33
3 13	-4	-6	-4	35	-24	-3	-11
3 2	-25	-31	-25	-41	-25	-25	-24
3 3	-29	-33	-31	-37	-36	-30	-29
3 9	33	34	34	33	76	33	34
3 @	-17	8	-15	9	-14	-12	-15
3 a	9	25	8	27	7	9	6
3 about	27	20	28	89	26	28	27
3 access	-18	-18	-16	-17	-17	-16	-16
3 account	-15	-19	-20	-8	-20	-15	-16
3 administr	19	-3	20	50	20	14	17
3 after	-1	2	2	18	1	2	1
3 again	17	15	14	55	14	16	15
3 agent	-21	-38	-20	7	-22	-20	-22
3 all	7	4	7	28	7	8	6
3 am	26	26	21	25	16	21	65
3 amazon	-23	-33	-23	-30	-23	-23	-24
3 an	7	8	7	28	6	7	7
3 and	-14	-9	-14	3	-15	-13	-17
3 any	-31	-5	-22	-30	-22	-21	-22
3 api	21	20	21	47	20	21	21
3 are	-5	-2	-7	22	-10	-5	-9
3 as	10	-11	10	43	7	10	10
3 ask	2	-18	1	28	1	-2	0
3 assess	-5	28	-2	-29	-3	-2	-3
3 at	2	-1	3	20	4	4	3
3 auditor	7	-3	6	29	7	7	7
3 autom	-74	-100	-76	-84	-75	-75	-100
3 awai	-5	27	3	-8	-9	2	4
3 aws	-19	-31	-19	-12	-20	-18	-19
3 az	-68	-69	-82	-72	-78	-67	-70
3 azs	-23	-22	-27	-22	-30	-22	-24
3 backup	-22	7	-21	-50	-22	-22	-27
3 be	15	-6	14	46	15	15	15
3 becom	-3	26	-2	-30	-2	-2	-2
3 below	-15	-15	-15	-24	-15	-15	-16
3 biggest	6	-23	6	44	5	6	6
3 block	-22	-26	-28	-26	-21	-22	-23
3 bot	22	58	26	69	16	19	26
3 broken	-40	-54	-39	-63	-40	-41	-43
3 burden	23	12	19	77	9	24	30
3 by	17	60	24	59	21	26	24
3 can	15	8	17	60	16	16	16
3 care	34	28	40	106	39	37	32
3 case	0	-8	-1	39	-6	0	-8
3 check	-24	-36	-25	-28	-25	-26	-25
3 choos	20	28	27	66	27	21	17
3 chore	3	0	4	26	2	5	5
3 cluster	-5	-4	-2	23	-2	-3	-12
3 column	-27	29	-1	0	-1	0	-2
3 configur	-23	-2	-34	-45	-23	-23	-25
3 consent	-23	-26	-24	-29	-24	-23	-23
3 contain	-15	-16	-17	-16	-14	-14	-15
3 control	-2	-14	-3	22	-6	-4	-3
3 custom	-1	65	29	78	20	30	26
3 data	-46	-52	-48	-57	-48	-46	-46
3 db	25	24	25	54	25	25	26
3 dba	24	22	24	51	24	24	24
3 decid	-27	-30	-26	-33	-26	-26	-28
3 default	-27	-37	-27	-39	-27	-27	-29
3 demand	-28	-36	-29	-37	-30	-29	-31
3 dev	11	5	10	37	9	11	11
3 did	23	54	20	0	18	20	18
3 differ	-23	42	1	-1	-1	0	1
3 disk	-36	-44	-36	-58	-37	-37	-38
3 do	-33	-33	-32	-35	-34	-31	-33
3 doe	-20	28	-5	-10	-3	-3	-5
3 dont	-36	-48	-36	-52	-37	-37	-52
3 duti	-14	-20	-6	32	-15	-7	-7
3 each	-21	17	-10	-13	-9	-9	-11
3 elast	5	3	5	19	2	5	5
3 enabl	-34	-43	-38	-44	-37	-35	-34
3 encrypt	-22	-10	-23	-39	-23	-22	-24
3 engin	-25	-28	-25	-39	-25	-26	-26
3 event	11	-11	12	41	12	11	11
3 everi	-13	-14	-13	-16	-12	-12	-12
3 fail	-22	-23	-22	-29	-23	-22	-24
3 fall	-22	7	-22	-52	-24	-21	-22
3 fewest	17	-2	18	56	17	18	17
3 first	25	0	21	102	11	27	32
3 flavor	-29	-39	-31	-40	-31	-30	-34
3 for	-35	-21	-32	-27	-33	-30	-32
3 from	-15	-2	-19	-18	-15	-15	-15
3 full	12	11	11	29	11	12	12
3 gain	23	56	19	1	18	21	19
3 go	35	32	33	78	34	34	34
3 grant	-41	-55	-41	-49	-40	-40	-43
3 hand	21	18	26	77	12	14	30
3 handler	-26	-26	-26	-46	-25	-27	-26
3 hardwar	-75	-90	-83	-80	-74	-74	-77
3 has	-15	-25	-15	10	-17	-12	-14
3 have	14	4	14	35	13	13	12
3 here	11	8	9	38	10	10	9
3 host	8	9	7	33	8	9	8
3 how	8	2	24	61	15	22	23
3 i	5	18	5	7	4	7	6
3 if	8	10	11	25	2	9	9
3 in	-27	-8	-21	-13	-23	-20	-24
3 instal	-23	-23	-23	-40	-22	-23	-23
3 internet	-15	-26	-15	-17	-15	-15	-15
3 job	4	-14	4	28	4	5	4
3 keep	-13	-21	-14	-8	-13	-13	-14
3 kernel	-59	-63	-60	-75	-58	-55	-62
3 least	30	-21	29	102	30	30	29
3 leav	6	5	6	28	5	8	8
3 left	-19	-15	-19	-22	-22	-18	-18
3 less	22	2	19	78	6	21	17
3 lift	-22	-33	-27	-25	-22	-22	-22
3 like	-17	-39	-18	7	-18	-16	-16
3 line	-57	-89	-55	-76	-66	-56	-55
3 littl	12	-8	21	76	13	20	21
3 load	-30	-38	-31	-37	-31	-31	-33
3 log	-22	-21	-20	-28	-21	-20	-20
3 look	-22	-18	-18	-18	-19	-18	-19
3 lowest	4	-15	4	47	-2	4	4
3 machin	-30	-34	-31	-47	-30	-30	-33
3 mainten	-15	-43	-16	37	-24	-16	-17
3 market	20	17	20	49	20	20	21
3 may	-37	-32	-29	-48	-32	-28	-28
3 me	-18	44	-22	-58	-16	-15	-15
3 mean	1	-9	-1	22	0	1	1
3 metadata	-22	-26	-28	-26	-21	-22	-23
3 more	0	-17	10	62	-6	8	10
3 most	16	9	17	67	8	15	15
3 must	4	42	-3	-10	6	7	6
3 name	-21	-41	-21	-4	-25	-23	-21
3 need	22	10	22	61	21	23	22
3 never	-22	-28	-25	-8	-26	-23	-23
3 no	30	34	33	88	29	33	31
3 nobodi	9	7	9	32	9	9	8
3 node	-3	-32	-3	34	-1	-1	-9
3 now	16	44	14	3	14	16	16
3 of	-40	-37	-38	-29	-37	-35	-38
3 off	-14	-24	-14	-16	-14	-14	-14
3 old	-18	-19	-19	-23	-18	-18	-19
3 on	-4	0	-4	22	-7	-3	-5
3 one	-15	-36	-13	33	-14	-13	-15
3 onli	-14	-15	-13	-10	-16	-13	-13
3 open	-52	-64	-55	-62	-56	-52	-53
3 oper	-23	-24	-24	-29	-28	-23	-24
3 ops	6	2	6	46	-9	6	6
3 option	18	13	18	52	18	19	19
3 or	10	7	10	54	7	10	9
3 os	-33	-50	-33	-5	-39	-32	-37
3 our	-8	24	-2	-1	-4	-2	-3
3 ourselv	9	32	11	0	13	12	11
3 out	12	-5	10	48	12	12	12
3 over	-22	-34	-22	-8	-22	-21	-22
3 own	30	41	31	87	25	30	30
3 owner	-34	-49	-34	-48	-38	-33	-33
3 parti	-21	-31	-21	-22	-21	-21	-21
3 password	-26	-33	-26	-32	-27	-26	-27
3 patch	-31	-45	-32	-36	-37	-32	-37
3 peopl	1	-10	1	21	-2	1	1
3 per	-49	-69	-49	-80	-62	-49	-49
3 permiss	-22	-25	-22	-39	-22	-22	-22
3 person	2	-12	-1	37	0	1	2
3 physic	-37	-45	-37	-55	-37	-37	-38
3 pick	10	10	9	27	7	9	9
3 pleas	-22	-15	-19	3	-28	-16	-16
3 pls	-21	-64	-18	12	-21	-22	-20
3 polici	-14	-19	-14	-16	-15	-14	-13
3 possibl	2	-17	3	27	-1	3	3
3 premiz	-8	-34	-11	17	-10	-9	-9
3 provis	3	-18	2	30	3	-3	1
3 put	27	35	29	57	32	32	32
3 queue	2	-25	2	32	1	2	3
3 rank	7	3	21	60	14	20	22
3 regist	-31	-50	-28	-28	-28	-28	-28
3 replac	-36	-48	-35	-63	-36	-36	-37
3 replica	25	7	23	8	80	28	29
3 respons	-10	19	-7	-7	-9	-7	-11
3 rest	12	-9	9	37	11	11	10
3 risk	-25	3	-21	-46	-21	-21	-21
3 role	-49	-48	-45	-50	-46	-44	-46
3 rout	-18	-30	-18	-19	-18	-18	-20
3 run	-9	-3	-9	-24	-11	-9	-10
3 same	5	87	18	21	12	17	14
3 scale	-14	-24	-15	-15	-15	-15	-15
3 schedul	7	-6	6	43	1	6	5
3 script	-19	-23	-22	-23	-20	-20	-30
3 secur	-23	-32	-24	-17	-27	-23	-23
3 see	3	0	1	24	3	2	1
3 self	-23	-23	-23	-40	-22	-23	-23
3 server	-26	-35	-26	-29	-27	-26	-32
3 servic	-26	-30	-28	-42	-36	-27	-27
3 session	-26	-30	-27	-46	-27	-27	-26
3 set	-22	-24	-22	-39	-22	-22	-22
3 share	-23	-31	-23	-24	-23	-22	-28
3 should	21	20	21	46	21	21	21
3 side	-7	79	10	31	6	11	7
3 site	-17	-20	-16	-25	-17	-17	-17
3 small	14	12	14	35	13	14	14
3 smallest	3	-14	6	63	-10	6	6
3 so	-6	-13	-3	18	-4	-3	-3
3 softwar	-40	-49	-42	-63	-42	-41	-45
3 split	-24	89	8	3	6	7	3
3 spot	-36	-38	-37	-45	-41	-36	-38
3 stai	13	41	14	-10	14	14	14
3 startup	22	8	19	63	21	21	22
3 static	17	8	15	54	17	17	18
3 storag	-35	-48	-35	-44	-34	-34	-39
3 stream	29	-4	30	84	22	27	28
3 switch	-17	2	-18	-23	-15	-17	-17
3 system	-26	-29	-27	-38	-32	-26	-27
3 tabl	8	102	4	7	16	19	8
3 take	-7	-23	3	63	-26	1	3
3 that	-18	-28	-18	-8	-19	-18	-19
3 the	-13	-14	-11	16	-14	-10	-14
3 thei	13	76	15	10	9	17	18
3 them	-6	36	-2	-14	-1	-1	-3
3 thi	-37	-41	-43	-60	-37	-38	-39
3 think	14	14	12	35	11	13	13
3 those	-23	-26	-23	-39	-23	-23	-23
3 three	-27	2	-5	16	-9	-6	-5
3 to	-5	-12	-6	24	-5	-5	-5
3 turn	-32	-37	-32	-51	-33	-32	-32
3 two	12	40	1	14	12	12	11
3 under	-27	-32	-28	-41	-36	-27	-27
3 up	-2	21	-5	-6	-1	-3	-1
3 updat	-6	-34	-7	11	-10	-7	-11
3 upgrad	-17	-35	-16	17	-18	-16	-18
3 upkeep	15	-16	16	83	9	12	18
3 us	6	-22	7	44	6	7	4
3 user	-14	-18	-14	-16	-14	-14	-15
3 version	-23	-25	-25	-23	-24	-23	-24
3 vs	11	76	16	17	16	19	14
3 w	-26	-36	-27	12	-23	-21	-28
3 want	14	13	14	39	14	14	14
3 we	0	19	0	13	0	1	0
3 web	5	-1	4	23	5	5	5
3 wed	15	-20	14	66	13	15	14
3 were	9	12	8	19	8	9	9
3 what	11	126	27	2	30	32	30
3 where	25	11	26	76	27	27	26
3 which	7	-9	8	60	1	9	6
3 who	-37	-32	-35	-37	-35	-33	-39
3 whom	-19	-20	-20	-27	-21	-19	-22
3 whose	-19	-28	-20	-21	-20	-19	-21
3 win	24	19	24	51	16	24	24
3 with	-4	-17	-3	38	-4	-3	-4
3 without	-8	-32	-13	12	-9	-9	-9
3 work	22	15	21	57	18	23	23
3 would	10	9	10	23	10	10	10
3 zero	16	15	16	36	14	16	16
30	-35	-32	-33	-33	-40	-32	-32
300 @	14	10	11	24	10	11	11
3094	-33	-34	-33	-33	-43	-33	-43
3389	-27	-29	-32	-30	-35	-28	-30
3389 to	-26	-30	-27	-30	-40	-27	-33
35	26	26	30	28	78	29	30
35 dai	-66	-66	-62	-62	-90	-61	-62
389	-22	-23	-22	-22	-39	-22	-22
3am	-25	-24	-22	-29	-23	-22	-24
4	-35	-53	-39	-15	-14	-34	-42
40	-7	-19	-6	-3	26	-5	-19
40 $	-35	-33	-35	-33	-50	-34	-32
40 @	-33	-29	-28	-29	-39	-29	-54
400	18	19	18	18	45	19	18
4000	-51	-64	-52	-62	-73	-53	-56
403	-24	-20	-21	-20	-27	-19	-19
40k	-26	-26	-25	-27	-45	-26	-32
49844	-17	-17	-16	-17	-17	-16	-23
4k	-37	-36	-36	-37	-57	-36	-39
5	-7	-5	-7	-4	25	-4	-5
5 0	-35	-34	-33	-44	-45	-32	-32
5 7	-11	1	-26	1	37	1	2
5 tb	26	24	26	26	56	26	26
50	-21	-26	-22	-23	-24	-22	-25
500s	-42	-31	-31	-31	-44	-33	-37
502	13	21	27	27	94	26	26
502 sinc	-9	-13	-2	-3	21	-3	-5
5xx	-35	-34	-41	-34	-35	-33	-35
6	-21	-20	-22	-24	-21	-19	-23
6 is	-23	-22	-31	-22	-23	-21	-26
60	-33	-31	-30	-33	-36	-30	-32
600	-26	-25	-27	-25	-28	-24	-26
6387	-17	-16	-16	-17	-18	-16	-19
7	-28	-25	-31	-24	-2	-26	-24
7 0	-38	-37	-37	-37	-54	-37	-49
7 dai	-14	-14	-15	-14	-22	-14	-14
8	-90	-60	-67	-58	-62	-57	-62
88	-20	-20	-21	-20	-20	-20	-21
9	-22	-15	-14	-16	11	-13	-18
9 @	-59	-56	-57	-58	-60	-58	-73
9 to	-18	-28	-18	-19	-18	-18	-20
90	-34	-34	-34	-34	-29	-34	-36
90 dai	-31	-31	-31	-30	-23	-32	-35
900	-45	-26	-31	-22	-25	-25	-23
900 dollar	-45	-26	-31	-22	-25	-25	-23
92	-40	-38	-40	-40	-40	-38	-39
95	-84	-79	-77	-82	-80	-75	-77
@	-19	-24	-20	-26	-25	-28	-26
@ $	-35	-42	-44	-50	-49	-54	-57
@ 0	102	28	32	34	33	34	26
@ 1	14	13	13	14	48	13	14
@ 14	-16	-16	-15	-19	-17	-15	-16
@ 2	-31	-34	-31	-42	-43	-30	-31
@ 2xlarge	-41	-44	-47	-42	-42	-38	-38
@ 3	-31	-38	-31	-48	-33	-31	-35
@ 5	18	30	9	32	94	31	31
@ 6	-21	-23	-21	-35	-21	-21	-22
@ 9	-27	-34	-27	-33	-28	-27	-31
@ a	24	-52	-44	-38	-66	-37	-51
@ about	-41	-31	-31	-31	-31	-31	-40
@ access	-59	-59	-60	-55	-57	-54	-57
@ account	104	25	23	29	87	31	5
@ acl	-85	-59	-57	-58	-57	-58	-78
@ acm	46	49	39	52	130	51	46
@ across	-62	-45	-50	-41	-56	-43	-48
@ ad	-58	-51	-58	-52	-51	-50	-53
@ admin	53	-3	-8	-1	-13	1	-6
@ after	-34	-33	-34	-33	-35	-33	-38
@ again	-21	-20	-20	-23	-19	-20	-28
@ against	5	77	12	11	11	13	11
@ agent	-70	-80	-69	-63	-72	-67	-80
@ agentcor	-16	-15	-16	-15	-15	-15	-18
@ alarm	-21	-21	-21	-20	-22	-20	-21
@ alert	-58	-55	-53	-55	-57	-54	-55
@ all	44	-31	-19	-25	-20	-17	-20
@ allow	3	1	6	5	35	5	6
@ alon	8	26	3	8	6	9	9
@ amazon	36	-15	-13	-14	-22	-12	-19
@ ami	-75	-103	-79	-77	-74	-71	-76
@ and	-7	18	-9	-4	-10	-8	-11
@ annot	-95	-116	-85	-80	-98	-84	-74
@ any	-41	33	-18	-22	-21	-17	-21
@ anycast	-61	-59	-61	-60	-64	-58	-67
@ anyon	-29	-26	-27	-27	-25	-26	-39
@ anyth	76	30	12	10	11	19	21
@ anywher	-48	-40	-47	-48	-50	-47	-51
@ api	-31	-31	-31	-31	-36	-30	-32
@ apiserv	-14	-14	-16	-14	-14	-14	-19
@ app	-34	-29	-29	-29	-32	-29	-39
@ applianc	-41	-35	-36	-35	-38	-35	-38
@ are	-10	-25	-23	-24	-26	-21	-24
@ arent	-29	-45	-30	-52	-31	-29	-31
@ as	31	105	44	35	30	36	37
@ ask	-8	-18	-8	13	-9	-9	-8
@ assum	-11	-16	-12	-13	-14	-12	-11
@ at	-28	-26	-28	-26	-20	-25	-30
@ atla	11	45	45	52	138	51	30
@ attach	-29	-31	-30	-32	-43	-30	-31
@ audit	-38	-66	-37	-39	-42	-37	-38
@ auditor	-27	-31	-29	-29	-31	-27	-28
@ auth	-46	-79	-49	-54	-48	-46	-47
@ author	-75	-67	-68	-65	-66	-64	-71
@ autom	-34	-32	-33	-35	-45	-32	-32
@ automat	-23	-39	-25	-24	-25	-24	-23
@ avail	-13	-13	-25	-13	31	-12	-20
@ aws	-18	-28	-28	-28	-28	-26	-35
@ b	-16	-17	-17	-18	-16	-16	-17
@ back	-45	-45	-42	-47	-47	-42	-46
@ backup	-64	-50	-64	-43	11	-42	-62
@ base	-75	-79	-74	-75	-73	-74	-125
@ batch	-42	-40	-38	-36	-40	-34	-36
@ be	26	76	31	42	87	34	37
@ becam	0	29	0	-26	0	1	1
@ becom	16	53	23	13	18	21	24
@ befor	-31	-19	-30	-31	-32	-32	-32
@ behind	-53	-52	-53	-50	-52	-50	-58
@ besid	-12	61	5	-37	-7	-2	2
@ between	-17	-15	-15	-16	-16	-15	-16
@ bill	19	24	19	12	60	25	25
@ block	-20	-12	-28	-13	19	-13	-16
@ bot	14	48	16	-10	14	13	14
@ both	62	14	20	22	21	22	17
@ box	3	12	3	1	0	7	57
@ broke	-36	-31	-30	-30	-36	-30	-30
@ broker	-38	-34	-38	-37	-39	-35	-39
@ build	-60	-52	-56	-52	-69	-50	-65
@ but	-33	-27	-25	-13	-33	-20	-21
@ by	9	16	11	18	16	12	7
@ byol	-49	-38	-38	-38	-41	-37	-44
@ cach	-68	-55	-54	-54	-60	-57	-57
@ can	-11	-16	-14	-12	2	-9	-10
@ cant	-25	-28	-25	-25	-25	-25	-25
@ capac	-47	-41	-47	-41	-43	-40	-43
@ cert	-16	-13	-13	-14	-18	-13	-13
@ certif	-92	-86	-88	-81	-57	-81	-103
@ chang	-24	-55	-29	-39	4	-25	-23
@ chat	-14	-14	-14	-16	-15	-16	-15
@ cheaper	28	10	25	28	97	27	28
@ choos	9	18	17	52	14	13	7
@ chore	-21	-8	-19	-22	-22	-19	-21
@ chosen	-48	-49	-51	-46	-48	-45	-47
@ class	-31	-33	-30	-34	-30	-29	-30
@ claud	16	20	18	13	57	20	13
@ clean	-57	-50	-49	-49	-54	-49	-53
@ cli	-74	-69	-68	-80	-74	-67	-69
@ client	-29	-26	-26	-27	-27	-25	-26
@ cloud	-7	0	-4	1	38	1	-12
@ cluster	-36	-39	-40	-36	-48	-37	-41
@ cni	-32	-37	-34	-33	-33	-32	-34
@ code	-42	-42	-46	-41	-51	-41	-42
@ cold	-14	-8	-9	-9	21	-11	-9
@ collabor	-28	-25	-26	-23	-24	-23	-23
@ collect	-47	-42	-38	-39	-44	-37	-38
@ com	-25	-26	-26	-27	-28	-25	-26
@ compar	-2	50	7	5	-3	6	3
@ comput	-10	-22	-9	-10	-18	-7	43
@ config	-78	-75	-79	-77	-92	-70	-85
@ configur	-59	-57	-57	-55	-61	-54	-58
@ connect	-40	-37	-38	-37	-44	-37	-38
@ consent	-38	-38	-36	-37	-40	-34	-33
@ consol	-13	-17	-14	-14	-14	-13	-14
@ contain	-42	-51	-44	-46	-43	-42	-46
@ contrast	6	103	30	14	14	25	21
@ control	-72	-89	-79	-72	-57	-69	-82
@ core	-34	-32	-31	-32	-34	-31	-39
@ cost	-22	-18	-29	-18	3	-18	-20
@ could	-9	-15	-19	-14	-14	-15	-14
@ cover	-28	-23	-22	-23	-26	-23	-25
@ cpu	-51	-53	-55	-48	-47	-48	-47
@ crash	-25	-25	-25	-26	-43	-25	-24
@ creat	-18	-18	-17	-18	-18	-17	-20
@ credenti	-20	-25	-20	-21	-22	-20	-23
@ cron	-32	-28	-28	-29	-30	-28	-32
@ csi	-41	-53	-43	-41	-41	-41	-41
@ cumul	-46	-44	-50	-44	-44	-44	-54
@ current	-18	-18	-17	-18	-19	-18	-26
@ custom	27	58	11	16	50	30	95
@ cve	-34	-33	-34	-33	-33	-32	-40
@ daemon	-28	-30	-28	-31	-28	-28	-32
@ dashboard	-26	-23	-23	-23	-24	-22	-24
@ data	-60	-62	-64	-58	-68	-56	-61
@ databas	-18	-17	-17	-17	-18	-16	-20
@ db	27	33	32	56	28	33	71
@ dba	-23	-24	-23	-27	-22	-23	-25
@ decid	-14	-15	-15	-16	-18	-14	-17
@ decis	-16	-16	-16	-17	-26	-16	-17
@ deep	28	30	27	24	71	28	29
@ default	-77	-72	-85	-70	-91	-69	-75
@ defin	-26	-31	-26	-30	-25	-25	-25
@ definit	-116	-114	-16	-83	-108	-86	-104
@ delet	-51	-51	-52	-49	-69	-49	-51
@ deliv	-38	-59	-38	-42	-6	-38	-37
@ deploi	-27	-23	-22	-23	-24	-22	-25
@ deprec	40	37	23	43	142	38	28
@ desktop	-67	-38	-60	-72	-64	-61	-92
@ devic	-49	-58	-58	-54	-57	-54	-67
@ did	-16	-16	-16	-16	-21	-15	-17
@ differ	0	60	13	9	3	14	11
@ directori	-51	-48	-48	-49	-50	-48	-79
@ disabl	-31	-32	-32	-30	-33	-30	-31
@ disk	-37	-36	-32	-31	-32	-32	-32
@ divis	76	-6	8	8	-7	6	1
@ do	-17	-34	-34	-38	-50	-33	-39
@ doe	-40	-28	-36	-38	-39	-35	-42
@ doesnt	-71	-48	-46	-46	-49	-45	-50
@ domain	-70	-79	-71	-68	-80	-67	-72
@ done	-15	-14	-14	-16	-22	-14	-14
@ dont	-6	22	-2	-2	-2	-2	-15
@ down	-33	-29	-28	-31	-34	-29	-36
@ drain	10	11	7	9	42	12	9
@ draw	16	-30	-58	-32	-70	-32	-32
@ drift	-135	-96	-96	-90	-93	-91	-115
@ drop	-22	-30	-22	-31	-35	-22	-22
@ dsql	-19	14	-16	-22	-25	-17	-16
@ dump	23	55	20	1	19	21	18
@ durabl	-90	-103	-70	-69	-71	-70	-76
@ dure	-36	-30	-33	-31	-45	-31	-30
@ duti	145	25	24	30	22	28	16
@ each	-62	-46	-44	-43	-46	-43	-48
@ ec2	-46	-30	-47	-46	-46	-43	-47
@ edg	-28	-27	-29	-27	-21	-26	-27
@ eks	-28	-24	-28	-33	-28	-28	-41
@ enabl	-84	-89	-88	-82	-82	-79	-93
@ encrypt	-89	-73	-88	-83	-90	-80	-106
@ end	-37	-38	-40	-36	-40	-36	-37
@ endpoint	-55	-35	46	-25	-36	-25	-30
@ enforc	-21	-21	-21	-20	-21	-20	-21
@ engin	-61	-60	-60	-60	-67	-59	-88
@ env	-35	-33	-32	-32	-37	-32	-35
@ environ	-38	-38	-38	-37	-40	-36	-39
@ ephemer	-29	-28	-27	-27	-26	-27	-40
@ event	-50	-51	-42	-47	-52	-41	-49
@ everi	-31	-29	-30	-30	-35	-29	-31
@ everyth	119	-10	3	17	11	1	-1
@ execut	4	22	113	24	16	25	20
@ expir	-37	-35	-36	-36	-39	-34	-36
@ expiri	-62	-76	-64	-61	-65	-62	-76
@ explain	46	17	50	18	5	17	18
@ export	-35	-53	-35	-36	-36	-34	-34
@ extend	-41	-28	50	-26	-84	-28	-32
@ extens	-32	-29	-29	-29	-31	-28	-32
@ fail	-44	-44	-45	-48	-45	-43	-48
@ failov	-40	-38	-38	-36	-36	-35	-37
@ famili	0	11	11	-31	64	11	10
@ fargat	-15	20	-13	-13	-16	-11	-14
@ fewer	24	-10	23	83	23	23	23
@ fewest	19	-5	20	53	19	18	18
@ file	-26	-17	-12	-1	-12	-12	-13
@ find	-23	-21	-22	-22	-25	-21	-21
@ firmwar	-85	-82	-81	-80	-83	-77	-89
@ fix	-33	-35	-32	-35	-36	-32	-33
@ flag	15	26	24	23	75	24	25
@ fleet	-32	-30	-31	-30	-31	-30	-39
@ flow	-12	-6	51	-7	-12	-6	-10
@ for	-25	-25	17	-4	-26	-25	-33
@ forc	-19	-16	-16	-16	-20	-16	-16
@ from	-11	-7	-24	-14	-16	-16	-18
@ full	57	-4	-13	-3	-15	-4	-6
@ function	-42	-29	-36	-37	-36	-34	-43
@ get	-25	-12	-24	-22	-16	-21	-24
@ give	53	56	21	6	3	18	15
@ goal	8	0	10	83	-9	9	6
@ got	-54	-49	-51	-52	-55	-49	-61
@ grant	-36	-42	-19	-39	-38	-33	-34
@ group	117	29	11	31	10	28	26
@ grow	-34	-32	-34	-32	-47	-32	-33
@ guest	-64	-61	-66	-61	-82	-61	-60
@ had	-32	-21	-21	-22	-21	-21	-22
@ hardwar	-77	-75	-76	-72	-74	-72	-79
@ has	-35	-34	-34	-30	-49	-33	-36
@ have	-6	0	-7	1	48	-3	-18
@ head	-39	-34	-36	-36	-35	-34	-46
@ hmm	-16	-16	-16	-16	-16	-15	-18
@ hold	-21	-20	-20	-21	-39	-20	-20
@ home	-27	-24	-24	-25	-25	-24	-26
@ host	-89	-93	-90	-87	-87	-85	-109
@ how	12	67	24	-6	45	23	24
@ i	13	12	20	58	-19	7	4
@ id	26	20	24	60	23	24	22
@ ident	-29	-22	-24	-22	-22	-22	-27
@ if	25	34	29	65	24	29	28
@ imag	-21	-28	-21	-23	-2	-20	-22
@ in	-15	-22	-17	-22	-12	-21	-25
@ ingress	-23	-23	-23	-23	-22	-22	-23
@ inspect	-27	-17	-17	-18	-18	-17	-21
@ instal	-52	-61	-49	-61	-49	-48	-61
@ instanc	-31	-25	-28	-26	-1	-25	-34
@ instead	-30	29	-19	-17	-26	-12	-12
@ into	3	44	14	15	11	15	14
@ invoc	-23	-22	-23	-22	-24	-23	-23
@ is	-32	-26	-21	-29	-35	-29	-36
@ isnt	-21	-20	-22	-21	-21	-20	-26
@ issu	-17	-17	-16	-17	-17	-16	-17
@ it	-3	25	7	21	87	28	29
@ item	-40	-39	-38	-39	-42	-38	-43
@ its	15	16	16	15	45	16	0
@ itself	-29	-27	-27	-27	-32	-27	-31
@ job	-40	-45	-37	-24	-44	-36	-41
@ join	-48	-67	-45	-48	-48	-44	-45
@ keep	-56	-58	-56	-56	-52	-55	-68
@ kei	-111	-105	-106	-100	-99	-99	-156
@ kept	-34	-29	-28	-31	-35	-28	-31
@ key	-50	-49	-51	-47	-51	-46	-49
@ kill	-55	-38	-33	-34	-37	-34	-34
@ kindli	5	-18	-8	-9	-13	-9	-9
@ lag	-30	-34	-30	-33	-30	-30	-30
@ land	50	-17	37	9	-23	8	8
@ larg	15	11	9	16	85	18	17
@ launch	-51	-59	-58	-55	-55	-51	-55
@ layer	-12	-10	64	-9	-48	-8	-12
@ leak	-22	-20	-21	-21	-23	-20	-20
@ least	-22	-51	-9	47	-26	-8	-22
@ leav	26	86	27	36	17	28	29
@ left	72	30	30	31	53	31	24
@ legal	-28	-36	-28	-34	-29	-28	-27
@ less	51	16	51	133	48	52	52
@ let	-32	-31	-31	-34	-36	-30	-31
@ licens	-1	19	12	25	9	25	101
@ lifecycl	-24	-26	-24	-24	-24	-23	-24
@ lighter	35	16	32	86	33	34	32
@ like	-91	-85	-81	-86	-84	-82	-123
@ line	-55	32	-45	-54	3	-41	-43
@ link	-30	-28	-30	-29	-32	-28	-33
@ list	14	28	6	0	5	4	3
@ listen	-74	-68	-73	-67	-70	-65	-75
@ local	-48	-45	-45	-53	-45	-45	-65
@ locat	-46	-40	-42	-40	-41	-39	-47
@ lock	-50	-48	-49	-46	-51	-45	-54
@ log	-49	-47	-47	-48	-51	-45	-47
@ login	-34	-32	-34	-35	-38	-32	-33
@ long	-22	-21	-21	-23	-21	-21	-32
@ lost	-34	-30	-29	-29	-31	-30	-33
@ lowest	8	-21	8	44	2	8	8
@ lustr	-33	11	-21	-28	-29	-22	-20
@ machin	-29	-26	-28	-31	-29	-28	-32
@ made	-52	-53	-54	-54	-85	-51	-51
@ mainten	-23	-18	-18	-19	-21	-19	-20
@ major	-24	-24	-23	-23	-23	-22	-26
@ make	-57	-47	-39	-40	-41	-39	-40
@ manag	-26	-36	-28	-1	-31	-25	-35
@ mark	-22	-25	-23	-32	-29	-22	-22
@ master	8	13	15	10	44	15	16
@ may	-59	-50	-79	-62	-57	-48	-48
@ me	79	-50	-27	-24	-44	-21	-47
@ mean	-44	-42	51	-35	-71	-32	-37
@ medium	-20	-25	-22	-22	-14	-19	-20
@ memori	-47	-42	-43	-42	-42	-41	-50
@ mesh	-24	-23	-24	-23	-30	-23	-22
@ messag	2	3	-7	4	28	3	4
@ metadata	-21	-24	-25	-24	-20	-21	-25
@ migrat	-19	-18	-17	-17	-17	-17	-18
@ minim	-6	-42	2	64	-4	0	-2
@ minor	-14	-7	-11	-7	-7	-5	24
@ miss	-45	-39	-38	-54	-46	-38	-42
@ mode	57	46	18	50	8	24	14
@ model	-58	-42	-41	-43	-46	-42	-46
@ monthli	0	-53	-6	-23	45	-3	-19
@ mount	-30	-33	-29	-44	-29	-29	-34
@ move	-36	-35	-33	-37	-39	-33	-38
@ multi	-45	-45	-56	-47	-19	-40	-43
@ must	-46	-45	-40	-49	-45	-40	-47
@ my	-16	-14	-14	-14	-17	-14	-19
@ mysql	-65	-43	-46	-43	-49	-43	-43
@ n	6	48	12	-7	8	13	15
@ name	-55	-62	-45	-37	-66	-45	-46
@ namespac	-18	-16	-15	-18	-15	-15	-19
@ need	-73	-90	-89	-93	-153	-88	-100
@ network	-26	-30	-24	-25	-24	-24	-25
@ new	-19	107	42	24	28	36	40
@ next	36	74	27	24	24	27	22
@ no	39	13	14	23	10	14	14
@ nobodi	-31	-30	-32	-32	-42	-31	-33
@ node	-12	-15	-11	7	-11	-7	46
@ not	6	6	47	7	8	9	-4
@ notebook	-21	-11	-16	-16	-26	-16	-16
@ nsx	-80	-72	-74	-73	-74	-71	-104
@ of	-72	-71	-65	-65	-55	-62	-68
@ on	-26	13	-12	-10	-21	-16	-26
@ onc	48	71	48	69	45	48	48
@ one	17	-51	-49	-52	-46	-40	-53
@ onli	8	1	9	8	37	11	9
@ ontap	-47	-45	-45	-43	-29	-43	-46
@ onto	14	44	14	7	15	15	15
@ open	-40	-36	-36	-36	-40	-36	-35
@ openssh	2	-2	2	17	2	2	1
@ openzf	-34	-33	-36	-33	-33	-33	-34
@ oper	33	39	36	36	37	36	91
@ ops	-4	53	0	-26	-12	-1	-2
@ option	-11	-6	-34	40	-17	-8	-7
@ or	17	72	26	81	30	29	25
@ origin	-31	-48	-34	-32	-31	-34	-32
@ os	-48	-89	-45	-48	-27	-44	-55
@ our	-3	-39	-39	-42	-44	-27	-80
@ ourselv	-8	-3	-2	21	-18	-4	-17
@ out	-65	-80	-65	-79	-69	-64	-65
@ outdat	-98	-93	-84	-91	-107	-88	-91
@ over	-35	-14	-35	-43	-29	-31	-32
@ overview	88	9	14	16	6	14	12
@ own	-13	-11	-9	11	-21	-10	-20
@ owner	-25	-27	-25	-25	-31	-24	-27
@ ownership	74	11	16	18	13	15	13
@ page	-35	-33	-33	-33	-32	-32	-40
@ pair	7	34	13	27	13	13	14
@ param	-19	-19	-19	-19	-19	-18	-21
@ paramet	-37	-36	-38	-34	-35	-34	-34
@ part	24	23	29	27	25	30	65
@ partit	-29	-30	-31	-29	-31	-29	-31
@ password	-53	-47	-49	-44	-48	-45	-48
@ past	-25	-25	-26	-47	-26	-25	-26
@ patch	-145	-133	-133	-126	-133	-127	-191
@ peer	-25	-25	-22	-23	-24	-22	-22
@ pend	-59	-57	-57	-56	-69	-56	-71
@ per	40	41	41	39	107	42	43
@ permiss	-34	-35	-32	-38	-36	-32	-33
@ physic	6	29	5	2	5	5	5
@ pick	-37	-41	-35	-39	-45	-36	-38
@ plan	-30	37	-32	-9	-41	-10	-8
@ platform	-49	-55	-59	-53	-57	-52	-63
@ pleas	67	11	4	-2	-20	-2	-4
@ plu	-16	-2	-15	-18	-15	-13	-17
@ plugin	-49	-51	-48	-45	-51	-45	-49
@ plz	136	34	36	51	81	44	34
@ point	23	25	23	25	26	26	67
@ polici	-40	-40	-40	-39	-9	-36	-45
@ port	-57	-55	-53	-52	-63	-53	-55
@ postgr	-34	-28	-28	-29	-29	-29	-35
@ pre	-52	-44	-45	-43	-45	-43	-45
@ price	18	-7	20	8	94	21	14
@ primari	-20	-20	-19	-19	-25	-19	-20
@ print	-18	-17	-17	-17	-24	-16	-18
@ prod	-13	-13	-13	-14	-14	-13	-19
@ produc	-17	-16	-17	-16	-17	-16	-19
@ profil	-27	-26	-26	-25	-25	-24	-25
@ project	-19	-22	-17	-20	-18	-17	-18
@ prompt	-53	-51	-54	-48	-47	-49	-52
@ provid	-26	-25	-25	-31	-29	-25	-27
@ provis	-16	-9	-19	-19	-16	-15	-19
@ proxi	-52	-59	-52	-37	-53	-50	-58
@ put	-32	-22	-32	-24	-30	-28	-27
@ python	-48	-46	-46	-45	-47	-45	-48
@ quarterli	9	20	21	20	16	21	63
@ queue	-87	-83	-82	-82	-83	-81	-133
@ quick	17	-4	-6	0	-1	0	-1
@ r	-52	-28	-31	-45	-34	-29	-33
@ rack	-17	-16	-16	-15	-16	-15	-17
@ ran	-22	-20	-20	-20	-29	-20	-24
@ rbac	-88	-84	-89	-79	-82	-79	-90
@ reach	33	33	33	33	74	33	34
@ read	3	-16	3	5	45	5	5
@ reader	34	32	18	30	92	27	26
@ record	-30	-31	-26	-28	-29	-27	-28
@ redi	-18	-18	-22	-19	-18	-18	-26
@ redund	-30	-30	-35	-30	-30	-29	-30
@ refresh	-12	-12	-12	-12	-12	-12	-17
@ regard	10	48	7	6	18	13	10
@ region	-37	-41	-46	-39	-45	-38	-39
@ registri	-36	-33	-34	-32	-56	-33	-40
@ releas	-32	-32	-32	-32	-54	-32	-32
@ remedi	-90	-85	-92	-78	-83	-80	-91
@ remov	-15	-14	-15	-16	-22	-14	-14
@ renew	-62	-72	-62	-68	-78	-61	-61
@ repair	-41	-38	-37	-38	-49	-37	-39
@ replic	-61	-50	-51	-50	-55	-48	-54
@ replica	-96	-88	-93	-90	-98	-84	-87
@ repo	-7	5	5	5	36	3	6
@ report	-31	-28	-29	-28	-29	-27	-29
@ repositori	-38	-36	-37	-36	-41	-35	-37
@ request	-56	-41	-42	-42	-45	-40	-40
@ requir	-14	-13	-16	-14	-13	-13	-14
@ respons	80	29	16	14	9	16	2
@ rest	-85	-89	-83	-76	-61	-76	-81
@ retent	-69	-68	-68	-65	-79	-65	-68
@ retri	-76	-72	-74	-70	-80	-70	-71
@ return	-26	-23	-17	-18	-5	-18	-19
@ revok	-24	-22	-23	-23	-22	-22	-22
@ right	-35	-37	-34	-34	-34	-33	-36
@ role	-48	-53	-52	-52	-53	-50	-53
@ root	-44	-40	-41	-38	-42	-39	-42
@ rotat	-88	-87	-92	-83	-86	-81	-98
@ rout	-57	-51	-50	-49	-53	-49	-63
@ router	-55	-41	-40	-40	-41	-39	-40
@ rule	-85	-83	-84	-77	-78	-80	-83
@ run	-38	-36	-35	-35	-30	-34	-41
@ rundown	78	5	11	14	8	12	3
@ runtim	3	3	55	11	0	13	50
@ sai	1	-20	-3	-4	53	3	2
@ same	35	128	39	34	39	40	31
@ save	-32	-10	-8	-9	51	-10	-6
@ scale	-27	-26	-26	-26	-34	-25	-30
@ scan	-21	-19	-19	-19	-21	-19	-22
@ schedul	-52	-50	-54	-49	-53	-50	-65
@ schema	-108	-100	-103	-91	-95	-92	-102
@ scratch	-49	-53	-48	-48	-59	-47	-50
@ scream	-15	-21	-15	-15	-15	-15	-15
@ script	-19	-23	-22	-23	-20	-20	-30
@ second	-5	-21	-2	-6	31	-5	-3
@ secret	-30	-32	-32	-30	-31	-29	-31
@ secur	65	75	67	32	40	46	117
@ self	-16	-54	-15	7	-15	-15	-15
@ send	24	34	35	35	105	29	35
@ server	4	8	8	17	5	9	57
@ serverless	-2	-12	-35	-34	-38	-31	-40
@ servic	-47	-44	-45	-43	-47	-43	-52
@ session	-29	-34	-31	-42	-30	-29	-30
@ set	-27	-2	36	-6	-27	-6	-8
@ setup	31	-7	-12	-7	-9	-6	-3
@ share	96	24	20	30	25	27	11
@ shop	-48	-25	-25	-27	-26	-25	-25
@ short	42	6	53	13	9	18	17
@ should	-28	-29	-27	-28	-30	-26	-29
@ show	-30	-15	-31	-29	-27	-26	-26
@ side	-9	71	1	-2	3	2	0
@ sidecar	-41	-12	-45	-39	-46	-40	-41
@ sign	-25	-24	-24	-24	-36	-24	-26
@ sinc	-31	-30	-32	-30	-48	-30	-29
@ sit	-35	-32	-32	-32	-34	-32	-43
@ size	-90	-71	-71	-67	-83	-68	-82
@ slot	-61	-76	-61	-74	-66	-61	-60
@ small	-26	-31	-26	-27	-26	-25	-24
@ snapshot	-34	-31	-32	-31	-34	-31	-33
@ so	-31	-9	-16	1	-19	-14	-18
@ softwar	-52	-48	-49	-50	-52	-48	-67
@ someon	12	16	64	16	9	18	14
@ someth	-70	-63	-63	-65	-77	-72	-78
@ sourc	-35	-33	-34	-35	-35	-34	-36
@ split	96	51	30	18	10	29	22
@ spot	23	10	30	30	86	27	31
@ srm	151	42	41	57	55	26	42
@ stage	-52	-45	-47	-48	-66	-47	-46
@ stand	-22	-7	47	-7	-44	-5	-9
@ standard	-22	-20	-24	-22	-15	-20	-21
@ start	-22	-21	-19	-21	-19	-19	-24
@ still	-30	-29	-26	-27	-19	-26	-28
@ stop	-46	-42	-40	-40	-44	-40	-48
@ storag	-42	-40	-39	-40	-39	-38	-42
@ store	-29	-28	-25	-26	-27	-26	-28
@ stream	-63	-55	-58	-56	-57	-54	-59
@ subnet	-18	-21	-18	-18	-18	-18	-18
@ suggest	-20	-19	-19	-20	-20	-19	-21
@ summar	-9	-12	-13	-13	-16	-12	-12
@ support	5	9	-1	10	89	8	2
@ swap	-23	-28	-23	-27	-23	-23	-24
@ tabl	-36	-32	-32	-31	-37	-31	-33
@ take	-11	-2	-36	-1	65	0	0
@ task	-53	-49	-24	-42	-45	-41	-45
@ team	-41	-10	-16	-21	22	-19	-36
@ tell	74	35	-28	-6	-11	5	6
@ templat	-78	-52	-74	-48	-65	-48	-49
@ than	10	63	13	-14	-13	13	13
@ that	-21	-4	-18	-22	-21	-18	-19
@ the	28	5	8	27	4	10	32
@ their	64	-1	8	10	10	9	2
@ them	174	46	54	64	63	59	8
@ then	-72	-72	-70	-24	-55	-56	-57
@ there	-133	-81	-81	-84	-82	-73	-85
@ thi	-20	-20	-21	-21	-28	-20	-21
@ thing	5	-20	-2	-9	21	-26	-58
@ think	17	92	23	2	19	24	25
@ threat	-21	-19	-18	-19	-20	-19	-20
@ three	-22	20	-13	-11	-20	-8	-9
@ throttl	-34	-30	-30	-29	-34	-30	-33
@ through	-4	-3	-3	-2	34	-3	0
@ throughput	5	-12	-18	-16	109	6	-13
@ throw	-6	-7	4	5	81	4	7
@ tidi	-34	-33	-35	-34	-54	-34	-33
@ time	-41	-36	-36	-35	-38	-34	-39
@ tls	-74	-71	-80	-69	-72	-69	-75
@ to	-17	10	-18	-20	3	-14	-16
@ token	-23	-22	-23	-22	-24	-22	-22
@ told	-31	-25	-26	-25	-24	-24	-25
@ too	-34	-30	-29	-27	-26	-28	-30
@ topic	-22	-25	-22	-22	-24	-23	-23
@ traffic	-18	-19	-18	-18	-23	-18	-18
@ train	-53	-51	-53	-51	-52	-50	-57
@ transfer	-23	-23	-24	-24	-26	-23	-23
@ trim	-32	-32	-31	-32	-34	-30	-30
@ tune	-16	-15	-15	-15	-15	-15	-19
@ tunnel	-17	-15	-15	-15	-16	-15	-21
@ turn	-38	-40	-41	-43	-49	-39	-40
@ type	-56	-49	-56	-51	-4	-48	-53
@ under	-49	-50	-47	-63	-53	-47	-50
@ unencrypt	-24	-36	-24	-24	-24	-24	-31
@ up	-60	-51	-54	-52	-61	-52	-59
@ updat	-34	-56	-36	-36	-41	-35	-39
@ upgrad	-22	-10	-15	-10	-9	-7	45
@ upload	-48	-54	-50	-51	-52	-47	-47
@ us	96	-14	-7	-3	-4	-2	-45
@ use	20	24	17	24	60	23	22
@ user	-50	-46	-46	-40	-46	-43	-47
@ v	7	102	16	16	13	17	12
@ valid	-24	-25	-29	-24	-25	-23	-23
@ version	-58	-55	-63	-54	-34	-54	-65
@ versu	14	73	23	40	25	26	23
@ via	-50	-47	-46	-49	-47	-46	-55
@ virtual	-38	-42	-39	-42	-40	-37	-38
@ volum	-31	-31	-30	-29	-32	-29	-31
@ vs	-2	75	16	32	33	18	15
@ w	41	38	5	-1	-3	3	5
@ want	3	-8	2	24	-2	2	3
@ was	-18	-20	-18	-18	-18	-18	-19
@ we	-42	-28	-37	-35	-19	-32	-47
@ web	-21	-19	-19	-19	-19	-19	-20
@ wed	0	-27	0	26	-1	0	0
@ weight	-44	-27	-27	-29	-27	-27	-31
@ went	-18	-17	-18	-18	-20	-18	-21
@ were	-32	-32	-31	-56	-30	-30	-35
@ what	74	54	78	40	32	35	29
@ when	-23	-19	-22	-22	-24	-22	-22
@ where	28	31	22	56	19	21	18
@ which	27	22	5	6	30	9	5
@ whichev	5	-8	6	39	2	5	5
@ while	-19	-20	-19	-18	-25	-18	-18
@ who	29	28	7	16	13	15	58
@ whom	-31	-28	-27	-28	-35	-28	-53
@ whose	-51	-8	-13	-17	-12	-12	45
@ windows	-57	-56	-57	-58	-57	-55	-71
@ with	-21	-25	-18	3	-13	-18	-11
@ without	3	9	8	8	47	8	8
@ wordpress	-25	-24	-25	-24	-32	-24	-27
@ worker	-15	-6	-14	-9	-12	-5	32
@ workflow	-1	23	1	-6	-8	-1	0
@ would	-2	26	1	-7	-10	1	-3
@ write	-73	-71	-68	-66	-68	-65	-80
@ written	-20	-19	-20	-19	-20	-19	-23
@ zip	25	80	25	9	23	26	22
^	-22	-24	-18	-25	-17	-26	-22
^ 1	-39	-38	-38	-39	-75	-38	-39
^ 403	-29	-23	-25	-24	-33	-23	-23
^ 5	-3	-2	-1	-7	29	-1	-2
^ @	-1	-12	-23	-28	-35	-34	-18
^ a	-23	-25	-4	-27	-30	-24	-32
^ access	-71	-72	-80	-73	-89	-72	-78
^ accord	-33	-18	-18	-18	-18	-18	-18
^ account	-40	-40	-42	-40	-66	-40	-46
^ act	-69	-69	-91	-73	-75	-71	-72
^ activ	-37	-41	-38	-43	-46	-37	-35
^ ad	37	25	27	69	11	36	155
^ admin	-45	-43	-45	-44	-53	-43	-56
^ agent	17	16	15	15	17	16	88
^ air	-38	-38	-41	-40	-41	-40	-48
^ alarm	-68	-65	-66	-63	-71	-63	-67
^ alert	-50	-44	-49	-46	-50	-45	-53
^ alibaba	27	28	26	28	64	28	16
^ allow	-36	-36	-35	-37	-46	-35	-39
^ amazon	63	27	61	29	79	29	22
^ ami	-8	-5	53	-5	-17	-5	-27
^ an	-6	-6	16	-6	-9	-5	-6
^ and	-26	-23	-9	-20	-31	-21	36
^ antiviru	-137	-114	-144	-112	-129	-125	-124
^ api	-27	-28	-33	-28	-30	-28	-29
^ app	-61	-62	-62	-60	-62	-61	-65
^ applic	-74	-73	-75	-72	-73	-71	-77
^ archiv	-35	-35	-38	-36	-45	-35	-42
^ are	1	7	-7	6	4	40	34
^ auditor	20	16	49	29	20	19	18
^ auth	-37	-37	-38	-36	-41	-36	-40
^ author	-46	-43	-71	-44	-64	-49	-45
^ auto	26	24	85	23	17	22	-20
^ autom	-54	-62	-54	-55	-55	-53	-69
^ automat	-28	-28	-32	-31	-34	-28	-34
^ autosc	-42	-41	-41	-41	-57	-41	-45
^ avail	11	9	65	9	-10	2	6
^ awar	-31	-32	-29	-31	-38	-47	-42
^ aws	-16	-16	-15	-22	40	-16	-37
^ az	-7	23	136	31	2	14	16
^ back	-117	-98	-120	-108	-125	-108	-144
^ background	-28	-28	-30	-28	-30	-28	-29
^ backup	-3	-3	-3	-6	55	0	-16
^ bad	-30	-27	-27	-27	-34	-27	-28
^ bandwidth	-56	-45	-46	-45	-63	-46	-45
^ bare	1	-2	53	2	-30	3	4
^ base	-37	-40	-50	-38	-58	-38	-51
^ batch	11	9	8	8	-6	9	59
^ between	40	27	43	108	41	43	43
^ bgp	-40	-47	-39	-46	-39	-38	-38
^ bia	-43	-30	-31	-30	-41	-29	-30
^ bigqueri	24	23	21	19	73	23	0
^ bill	-72	-72	-76	-75	-98	-72	-82
^ binlog	-23	-22	-22	-23	-30	-22	-23
^ bit	-24	-19	-19	-19	-19	-19	-22
^ block	-12	3	52	4	-17	5	8
^ blue	-21	-21	-21	-21	-24	-20	-20
^ bootstrap	-54	-72	-55	-63	-55	-54	-60
^ boss	2	40	4	6	8	8	9
^ both	-71	-40	-45	-1	-9	-27	101
^ bottlerocket	-79	-79	-85	-73	-74	-72	-81
^ bounc	-40	-28	-28	-30	-40	-28	-29
^ break	120	25	14	25	19	26	13
^ bring	-44	-40	-40	-45	-42	-39	-41
^ broken	-36	-36	-35	-35	-39	-34	-35
^ broker	-16	-13	-14	-14	-18	-14	-14
^ bug	-27	-26	-27	-27	-28	-26	-27
^ bui	-55	-56	-59	-49	-72	-61	-52
^ build	-6	42	-28	-18	-11	-9	-36
^ burst	-20	-19	-20	-20	-29	-19	-23
^ busi	-39	-48	-43	-18	-68	-43	-45
^ but	-53	-51	-53	-50	-55	-51	-64
^ byol	-42	-38	-40	-38	-41	-38	-43
^ cach	-41	-44	-44	-43	-44	-42	-43
^ calico	-53	-56	-57	-58	-57	-52	-64
^ call	-30	-28	-27	-28	-52	-28	-29
^ can	62	46	72	46	101	41	40
^ capac	-65	-43	-12	-40	-48	-39	-43
^ cctv	-46	-47	-50	-47	-62	-47	-53
^ central	-36	-33	-33	-33	-50	-33	-33
^ cert	1	0	1	18	-4	2	2
^ certif	-50	-51	-47	-47	-53	-46	-47
^ chang	-15	-16	-16	-16	-19	-15	-16
^ check	-36	-34	-34	-42	-34	-34	-44
^ checksum	-69	-65	-59	-58	-65	-75	-62
^ choos	-57	-62	-64	-55	-74	-56	-56
^ ci	-37	-27	-24	-8	-38	-24	29
^ cis	-76	-80	-99	-75	-78	-77	-82
^ client	-50	-50	-54	-51	-54	-50	-54
^ cloud	-110	-86	-89	-82	-85	-82	-102
^ cloudflar	23	23	8	22	57	23	12
^ cluster	-30	-30	-28	-31	14	-32	-47
^ code	-35	-35	-34	-34	-36	-34	-35
^ come	-28	-33	-23	-40	-28	-29	-28
^ compar	7	49	13	6	70	16	10
^ complianc	-16	-14	11	-17	-16	-16	-22
^ comput	-32	-32	-35	-34	-40	-32	-35
^ concurr	-44	-44	-44	-45	-64	-45	-46
^ configur	-16	-17	-6	-17	-18	-18	-22
^ consum	-18	-18	-19	-18	-18	-18	-18
^ contain	-9	-9	-7	-4	-16	-8	35
^ containerd	-73	-77	-76	-71	-76	-69	-73
^ content	-108	-105	-112	-101	-110	-103	-117
^ continu	-32	-34	-32	-32	-34	-31	-48
^ control	-30	-35	-64	-24	-2	-30	-32
^ convert	11	6	-23	27	108	27	16
^ copi	-15	-16	-15	-15	-14	-14	-14
^ cor	-44	-42	-45	-44	-56	-43	-49
^ coredn	-27	-26	-27	-27	-27	-26	-49
^ cosmo	27	27	27	26	60	27	15
^ could	16	13	13	1	7	-1	2
^ cpu	-24	-23	-23	-22	-30	-22	-23
^ creat	-109	-104	-115	-97	-104	-97	-109
^ cron	-21	-22	-22	-21	-28	-22	-22
^ cross	-61	-63	-66	-60	-66	-61	-62
^ crowdstrik	-38	-33	-34	-34	-41	-34	-59
^ crypto	-27	-26	-26	-27	-52	-26	-28
^ cryptomin	-19	-17	-17	-19	-20	-17	-19
^ custom	8	-22	21	-19	-31	-20	-27
^ cve	-28	-27	10	-26	-39	-28	-36
^ daili	-49	-57	-52	-49	-55	-49	-51
^ dangl	-20	-19	-20	-20	-21	-19	-27
^ dashboard	-20	-18	-19	-19	-20	-18	-19
^ data	-11	-14	47	-6	-11	-7	-9
^ databas	-90	-94	-93	-100	-89	-89	-140
^ db	-61	-62	-70	-66	-106	-61	-8
^ ddo	-32	-54	-42	17	-46	-45	-29
^ decid	-50	-48	-72	-51	-49	-52	-49
^ decommiss	-50	-50	-55	-49	-53	-50	-51
^ default	13	21	18	22	73	21	20
^ defin	80	82	198	81	76	81	83
^ definit	-25	-24	-23	-29	-29	-25	-25
^ delet	-14	-10	-24	-11	53	-14	-18
^ depend	-54	-56	-57	-57	-64	-52	-55
^ deploi	-48	-48	-54	-47	-53	-46	-46
^ deprec	-22	-27	13	-23	-38	-22	-31
^ detect	-25	-25	-24	-26	-39	-25	-37
^ dev	-51	-30	-30	-30	-31	-31	-30
^ did	22	29	26	28	97	14	19
^ diesel	-22	-22	-22	-22	-27	-22	-32
^ diff	14	52	16	-5	10	16	18
^ differ	27	78	68	32	20	32	30
^ disast	-33	-33	-36	-33	-36	-32	-36
^ disk	-42	-43	-42	-42	-48	-40	-42
^ dns	-33	-37	-29	12	-43	-29	-31
^ do	-52	-42	-43	-43	-49	-32	-22
^ docker	-71	-76	-74	-70	-71	-68	-73
^ doe	-40	-33	-39	-37	-28	-34	-34
^ domain	-20	-21	-19	-19	-19	-18	-19
^ download	-40	-41	-43	-41	-49	-42	-42
^ drain	-31	-58	-32	-34	-34	-32	-35
^ driver	-53	-41	-36	-36	-38	-35	-35
^ drop	14	11	14	14	56	2	12
^ dumb	73	59	14	24	19	26	31
^ duplic	-39	-38	-37	-37	-46	-37	-36
^ durabl	-27	-24	-27	-24	-24	-24	-23
^ ecs	-15	-13	-13	-16	-14	-13	-13
^ edg	54	54	181	62	64	60	58
^ efa	-29	-25	-27	-25	-26	-25	-29
^ egress	-64	-69	-65	-63	-70	-62	-61
^ elast	34	37	32	35	2	38	129
^ eleven	-43	-43	-46	-44	-67	-43	-64
^ enabl	-114	-110	-116	-106	-113	-106	-132
^ encrypt	-36	-27	-53	-24	-59	-27	72
^ engin	10	11	11	9	4	11	39
^ enhanc	-13	-20	-13	-13	-13	-13	-13
^ envelop	4	6	80	7	6	6	-3
^ environ	-50	-50	-52	-50	-66	-48	-50
^ eras	-51	-52	-49	-45	-57	-47	-48
^ errorportalloc	-20	-19	-19	-22	-20	-19	-23
^ etcd	-42	-37	24	-37	-56	-34	-40
^ even	-51	-49	-53	-49	-48	-48	-54
^ event	-46	-65	-48	-16	-55	-46	-46
^ everyth	135	49	52	55	54	55	54
^ ex	-42	-35	-34	-36	-38	-34	-34
^ excus	4	5	16	4	3	4	5
^ execut	-79	-71	-89	-71	-75	-71	-73
^ explain	93	28	98	47	89	44	45
^ export	-23	-25	-22	-26	-24	-22	-21
^ extend	7	5	67	6	-31	4	6
^ fail	-42	-36	-36	-36	-44	-36	-39
^ failov	-28	-26	-26	-27	-29	-25	-27
^ fedramp	11	44	179	47	23	30	29
^ fibr	-45	-46	-57	-47	-58	-46	-72
^ file	-20	-16	-16	-3	-33	-16	12
^ find	16	20	19	20	47	19	15
^ fine	-30	-29	-29	-29	-32	-29	-35
^ fire	-24	-24	-24	-23	-35	-24	-25
^ firecrack	-42	-41	-52	-42	-43	-41	-43
^ firewal	-66	-52	-55	-52	-72	-50	-54
^ firmwar	-71	-73	-75	-74	-84	-73	-99
^ flask	-19	-19	-19	-19	-23	-19	-20
^ fleet	-36	-34	-35	-34	-40	-34	-34
^ flood	-48	-48	-53	-49	-63	-50	-53
^ flow	-45	-51	-47	-46	-62	-44	-47
^ for	-21	-35	-13	-16	4	-21	-51
^ from	19	49	18	14	45	15	-1
^ gatewai	34	38	34	37	28	38	110
^ gcp	19	18	18	18	40	18	15
^ gdpr	-81	-91	-100	-86	-91	-78	-82
^ gener	-149	-129	-162	-126	-148	-138	-140
^ get	11	15	10	14	62	14	14
^ git	-47	-72	-47	-11	-48	-43	-47
^ github	-17	-16	-16	-16	-20	-16	-20
^ give	5	1	0	2	33	6	-8
^ gke	2	2	0	-3	37	2	-28
^ go	25	63	26	12	26	26	26
^ golden	25	27	88	28	17	26	28
^ good	-3	0	1	1	36	-1	-2
^ googl	6	6	4	5	26	6	1
^ got	20	-6	-6	-6	-16	-6	-9
^ gpu	-58	-55	-60	-59	-64	-56	-58
^ grant	-71	-75	-79	-68	-74	-68	-75
^ graph	-30	-52	-28	4	-35	-27	-31
^ gremlin	-14	-42	-28	-43	24	-18	-20
^ guest	-93	-95	-113	-94	-97	-93	-105
^ hallucin	-65	-68	-73	-68	-64	-92	-70
^ hand	92	33	22	25	21	33	31
^ hard	-66	-67	-74	-67	-71	-69	-69
^ harden	22	24	12	26	24	24	99
^ hardwar	-55	-58	-58	-56	-57	-54	-62
^ hcx	-54	-50	-51	-50	-54	-50	-61
^ heard	41	39	23	45	109	42	41
^ hello	-7	-3	-16	-2	-39	29	17
^ helm	-33	-34	-35	-33	-51	-33	-33
^ help	-20	-6	-33	4	-54	128	-1
^ hey	27	-4	20	-4	-28	-7	-11
^ hi	-19	8	-32	-30	-22	34	-18
^ high	-34	-45	-35	-32	-32	-32	-33
^ hipaa	-44	-43	-14	-44	-54	-44	-60
^ hm	-25	-23	-26	-20	-40	-23	26
^ hmm	-29	-32	-31	-28	-31	-28	-28
^ home	-32	-36	-34	-40	-36	-33	-32
^ host	-106	-103	-107	-100	-106	-102	-147
^ how	73	56	49	52	135	60	52
^ hpc	-18	-35	-12	15	-16	-13	-14
^ http	-16	-16	-16	-16	-18	-16	-19
^ hypervisor	-107	-103	-82	-104	-129	-113	-114
^ i	51	21	41	42	19	50	27
^ iaa	-69	-66	-6	-60	-82	-62	-105
^ id	35	6	15	36	14	16	16
^ idempot	-50	-56	-55	-52	-65	-50	-53
^ idl	-50	-48	-52	-49	-57	-49	-54
^ if	-18	34	-9	-3	-12	-11	-11
^ ignor	18	20	18	17	62	9	18
^ im	65	24	12	24	16	56	19
^ imag	-80	-74	-79	-72	-75	-71	-78
^ imd	20	20	54	20	14	20	13
^ imdsv2	4	4	44	4	1	1	-13
^ import	-27	-28	-28	-28	-34	-28	-30
^ in	-33	-41	-32	-39	-46	-39	-51
^ incid	-75	-69	-82	-69	-84	-68	-82
^ index	-116	-106	-127	-102	-116	-102	-104
^ infrastructur	-47	-44	-46	-42	-43	-42	-42
^ inherit	47	14	30	15	9	14	12
^ input	-45	-42	-44	-42	-44	-42	-41
^ instal	-62	-62	-61	-60	-63	-58	-65
^ intern	-43	-35	-31	-25	-35	-31	-33
^ is	-16	-9	-19	-11	11	-3	9
^ iscsi	-41	-37	-37	-37	-40	-36	-36
^ isnt	-43	-40	-40	-41	-42	-40	-59
^ iso	12	11	70	12	-1	11	12
^ isol	-71	-65	-66	-61	-66	-62	-77
^ it	-43	-41	-37	-43	-45	-38	-41
^ its	18	18	19	18	8	19	55
^ job	-65	-61	-65	-62	-69	-61	-70
^ k	-30	-31	-32	-31	-38	-31	-36
^ karpent	18	16	85	20	15	19	7
^ keep	-49	-47	-52	-51	-57	-47	-49
^ kei	28	40	37	41	22	41	105
^ kerbero	-40	-38	-39	-37	-40	-38	-39
^ kernel	-60	-58	-61	-57	-61	-56	-61
^ key	-72	-75	-97	-54	-83	-71	-72
^ keycloak	17	1	9	52	20	20	20
^ kindli	76	49	12	11	5	22	21
^ kubelet	-37	-35	52	-23	-33	-27	-31
^ label	-47	-47	-55	-47	-45	-48	-46
^ lag	-40	-38	-42	-37	-40	-37	-41
^ land	3	4	37	2	-2	3	3
^ launch	-30	-30	4	-31	-66	-31	-33
^ ldap	-48	-40	-50	-48	-54	-40	-45
^ leav	1	33	4	-21	6	6	5
^ leaver	-34	-33	-33	-33	-43	-32	-32
^ legal	-66	-67	-82	-65	-69	-66	-68
^ licens	-63	-63	-66	-61	-79	-60	-79
^ lifecycl	-54	-51	-52	-51	-58	-51	-53
^ limit	-59	-60	-60	-60	-97	-64	-64
^ linux	-41	-40	-49	-41	-41	-40	-40
^ list	50	-8	1	1	-39	73	-6
^ load	-30	-30	-33	-31	-49	-31	-30
^ local	-37	-37	-37	-39	-36	-36	-36
^ log	-13	-25	-16	-13	-21	-14	26
^ log4shell	-37	-34	-36	-31	-37	-34	-32
^ login	-30	-29	-31	-17	-44	-28	-30
^ long	-58	-54	-55	-56	-79	-53	-54
^ lost	-34	-32	-35	-33	-39	-32	-38
^ machin	-17	-16	-16	-17	-16	-16	-18
^ mail	-18	-20	-18	3	-24	-16	-16
^ mainten	-39	-37	-1	-43	-52	-49	-40
^ major	-24	-24	-27	-26	-25	-24	-27
^ man	-7	20	11	25	7	109	12
^ manag	7	12	51	13	10	13	18
^ manual	-11	25	2	31	8	185	18
^ market	-50	-50	-48	-54	-74	-48	-49
^ max	35	39	35	39	133	40	32
^ mean	28	28	102	28	9	28	28
^ memori	-60	-56	-55	-55	-61	-55	-61
^ messag	-28	-29	-27	-13	-53	-29	-29
^ metadata	-80	-76	-78	-74	-111	-76	-78
^ mfa	-71	-71	-55	-71	-106	-66	-81
^ microvm	7	8	58	8	3	5	-16
^ migrat	-31	-27	-30	-32	-33	-29	-31
^ min	-31	-29	-31	-30	-33	-29	-29
^ minimum	25	34	-3	30	153	37	25
^ minor	-32	-31	-30	-28	-30	-28	-29
^ mobil	-28	-27	-29	-28	-31	-27	-26
^ model	-97	-87	-59	-25	-69	-59	-63
^ monitor	18	2	17	46	14	17	17
^ move	-22	22	-25	-38	-30	-20	-23
^ mtl	-46	-51	-64	-47	-56	-58	-51
^ multi	-43	-42	-30	-42	-47	-43	-43
^ must	9	12	12	11	5	11	45
^ my	51	39	35	30	69	30	32
^ n	-82	-90	-85	-80	-101	-82	-90
^ nacl	14	20	109	15	14	25	17
^ nah	-38	-35	-36	-34	-37	-35	-44
^ name	-50	-50	-58	-51	-64	-51	-50
^ need	69	8	11	46	27	25	23
^ network	-38	-28	-1	-27	-37	-27	-30
^ new	30	-9	-11	-5	-14	-5	-5
^ nightli	4	-16	4	31	4	4	3
^ nitro	2	1	76	2	-5	1	-22
^ no	-20	-19	-21	-19	-20	-19	-20
^ nobodi	-22	-38	-25	14	-35	-23	-24
^ node	-71	-71	-73	-71	-77	-70	-87
^ not	-61	-51	-54	-53	-50	-49	-50
^ now	-115	-89	-91	-85	-101	-86	-93
^ npm	-43	-38	-37	-40	-38	-37	-49
^ number	-28	-25	-26	-25	-39	-25	-25
^ nvidia	-22	-25	-24	-25	-28	-22	-22
^ object	19	19	82	19	15	0	18
^ oci	-78	-62	-63	-62	-100	-64	-83
^ of	33	17	100	65	24	34	28
^ ok	-27	-41	-48	-39	-59	-42	-33
^ old	-41	-41	-46	-41	-45	-40	-44
^ on	-2	14	0	-1	36	1	-12
^ onc	18	51	23	13	18	21	24
^ one	78	16	14	16	-1	18	12
^ onli	-43	-41	-42	-40	-48	-39	-39
^ open	-55	-59	-56	-60	-62	-59	-59
^ oper	-61	-57	-61	-61	-61	-57	-66
^ opt	-24	-22	-22	-22	-36	-22	-22
^ order	-26	-23	-27	-23	-26	-23	-23
^ orphan	-36	-27	-27	-26	-26	-26	-27
^ os	-104	-108	-103	-108	-110	-102	-152
^ our	21	25	23	27	34	23	49
^ overview	80	3	4	10	-4	9	7
^ own	-5	37	-2	-16	-4	0	-4
^ p99	13	23	25	27	88	21	19
^ pager	-26	-26	-26	-46	-25	-26	-26
^ palo	-18	-16	-16	-17	-18	-16	-17
^ paramet	-46	-45	-46	-49	-67	-46	-53
^ partit	-28	-23	-23	-25	-25	-22	-23
^ partner	17	15	17	25	48	18	16
^ password	-87	-88	-91	-86	-90	-87	-114
^ patch	-30	-30	-34	-30	-40	-30	-8
^ pci	-26	-25	29	-29	-35	-28	-38
^ pdb	-104	-81	-20	-96	-113	-89	-88
^ peer	-17	-15	-16	-16	-16	-15	-15
^ penetr	-34	-34	-11	-33	-46	-50	-48
^ pentest	-12	-11	-12	-12	-16	-12	-13
^ peopl	-18	-14	-15	-14	-15	-14	-14
^ permiss	-107	-110	-122	-109	-113	-109	-114
^ person	-10	-10	-10	-10	-11	-10	-17
^ phish	-39	-38	-41	-38	-51	-36	-42
^ php	-38	-39	-39	-33	-56	-39	-37
^ physic	-65	-60	-61	-61	-58	-57	-59
^ pick	-63	-65	-64	-48	-73	-64	-65
^ pii	-75	-71	-86	-66	-73	-66	-75
^ pin	-15	-13	-13	-13	-14	-13	-17
^ pipelin	-34	-37	-36	-42	-57	-35	-34
^ pitr	-32	-39	3	-30	-49	-30	-36
^ platform	-70	-51	28	-45	-65	-45	-66
^ pleas	13	18	-3	17	89	11	12
^ pls	34	13	15	21	-2	-2	72
^ plugin	-16	-21	-16	-17	-17	-16	-17
^ pod	-25	-25	-11	-23	-26	-24	-28
^ point	-43	-42	-56	-42	-65	-42	-42
^ poison	-30	-26	-26	-27	-33	-27	-31
^ port	-15	-17	-13	-14	8	-13	-14
^ posix	-29	-22	-22	-23	-25	-22	-22
^ power	-42	-40	-44	-40	-43	-40	-48
^ pre	-46	-43	-55	-45	-63	-46	-50
^ presign	7	6	67	11	0	4	10
^ price	6	8	8	8	21	7	8
^ privat	-36	-34	-35	-32	-34	-33	-34
^ privileg	-34	-34	-39	-34	-55	-34	-31
^ procur	-107	-92	-98	-91	-103	-93	-108
^ protect	-47	-48	-57	-46	-52	-46	-55
^ provis	-46	-46	-45	-47	-64	-43	-42
^ proxi	-37	-38	-36	-55	-53	-51	29
^ public	-29	-27	-28	-28	-29	-27	-33
^ pull	-66	-66	-67	-65	-80	-66	-69
^ put	22	62	25	8	23	24	20
^ python	-57	-54	-59	-54	-58	-53	-56
^ python3	-12	-12	-11	-13	-16	-12	-12
^ quarterli	-121	-115	-115	-115	-115	-112	-154
^ queri	4	9	9	9	34	9	3
^ queue	-36	-34	-36	-33	-37	-34	-34
^ quick	13	144	14	23	28	31	17
^ quorum	-32	-29	-29	-30	-30	-28	-28
^ rack	-97	-92	-104	-91	-99	-90	-94
^ ram	57	1	4	7	7	6	-6
^ rbac	-53	-46	-50	-45	-48	-46	-47
^ read	-53	-48	-49	-51	-57	-49	-59
^ readonlyrootfilesystem	-35	-33	-61	-33	-34	-34	-33
^ recommend	32	28	29	6	82	29	30
^ record	-40	-36	-38	-36	-48	-36	-35
^ recoveri	-37	-37	-51	-36	-36	-36	-37
^ redishel	-11	-11	-11	-11	-11	-11	-18
^ redund	-31	-32	-34	-31	-32	-31	-31
^ region	-49	-49	-83	-48	-56	-48	-48
^ registri	-7	35	-9	-28	-15	-7	-6
^ regresshion	-26	-26	-25	-27	-38	-26	-33
^ regular	-5	-38	-14	46	-16	-3	-2
^ releas	-23	-26	-23	-42	-24	-23	-23
^ remind	31	3	-1	0	-8	0	-6
^ remot	-27	-25	-25	-25	-27	-25	-26
^ remov	-61	-53	-51	-54	-59	-51	-58
^ renew	-59	-60	-62	-61	-81	-62	-82
^ repeat	2	4	-9	-1	50	-3	-3
^ replac	-42	-43	-45	-41	-42	-40	-41
^ replic	-38	-37	-39	-36	-43	-36	-37
^ reserv	-35	-34	-34	-33	-54	-34	-37
^ resili	-65	-61	-60	-61	-67	-62	-80
^ resourc	-27	-30	-28	-28	-30	-28	-42
^ respons	81	57	51	63	129	58	109
^ restor	-65	-59	-59	-58	-67	-58	-64
^ result	-36	-44	-33	-33	-32	-32	-39
^ retent	-51	-52	-49	-48	-51	-48	-50
^ revok	-49	-49	-54	-49	-53	-49	-53
^ right	-66	-75	-69	-66	-77	-67	-81
^ rm	17	16	9	20	96	18	10
^ role	-18	-19	-18	-19	-23	-18	-18
^ root	-19	-19	12	-20	-28	-18	-25
^ rotat	-74	-76	-96	-76	-98	-75	-106
^ rout	-64	-64	-70	-61	-65	-62	-64
^ router	-16	-16	-15	-16	-17	-15	-22
^ row	-19	-15	-15	-16	-16	-15	-15
^ rto	-10	-10	60	-9	-19	-28	-18
^ run	-19	-18	-20	-18	-18	-18	-19
^ runc	-15	-15	-15	-16	-17	-15	-16
^ runtim	-59	-57	-63	-57	-62	-56	-64
^ saa	-30	-30	-31	-30	-52	-30	-44
^ same	-59	-47	-54	-46	-46	-48	-22
^ sbom	-42	-45	-47	-43	-44	-42	-49
^ scale	-74	-75	-76	-73	-55	-74	-101
^ scan	-48	-45	-48	-44	-51	-46	-49
^ schedul	-27	-26	-27	-27	-29	-26	-25
^ schema	-26	-25	-25	-24	-28	-24	-24
^ scim	-18	-16	-16	-16	-19	-16	-17
^ search	-7	-36	-8	32	-20	-8	-8
^ second	-24	-24	-24	-24	-45	-24	-27
^ secret	-86	21	-50	-36	-43	-33	-33
^ secur	-44	-43	-30	-43	-51	-43	-66
^ self	27	26	31	70	30	30	29
^ separ	-31	-28	-32	-29	-29	-28	-28
^ server	-66	-66	-72	-65	-68	-65	-90
^ servic	-47	-48	-53	-46	-51	-46	-48
^ session	-33	-32	-45	-33	-46	-34	-34
^ set	-43	-43	-42	-43	-79	-43	-42
^ share	-14	-28	-32	-17	19	-26	-51
^ should	16	12	14	42	6	12	8
^ show	148	36	35	55	40	71	37
^ sign	-60	-45	-45	-54	-51	-43	-47
^ sinc	-22	-24	-21	-24	-22	-20	-22
^ singl	-15	-20	30	-18	-46	-17	-16
^ sla	-165	-138	-144	-134	-226	-149	-148
^ slow	-52	-51	-53	-50	-54	-50	-54
^ sm	29	35	37	41	12	37	121
^ small	23	23	23	54	21	24	21
^ smb	-35	-26	-26	-24	-25	-24	-25
^ sms	-25	-24	-24	-24	-37	-24	-27
^ snapshot	11	-4	9	10	-9	10	82
^ snowflak	23	21	20	22	57	22	4
^ so	-2	-20	-36	-24	-39	-7	-10
^ soc	-11	-11	16	-24	-31	-26	-10
^ softwar	-36	-38	-36	-49	-42	-35	-41
^ somebodi	-16	-17	-16	-16	-17	-15	-16
^ someon	-46	-45	-42	-42	-42	-40	-41
^ sorri	-43	-39	-19	-38	-50	-41	-38
^ split	97	0	12	13	9	11	1
^ spot	-41	-41	-42	-41	-45	-40	-41
^ spread	-44	-45	-53	-48	-46	-44	-46
^ sql	-35	-36	-37	-36	-38	-34	-38
^ srm	5	16	-6	21	12	91	15
^ sse	-11	3	47	1	-4	2	-4
^ ssh	-29	-25	-26	-26	-26	-25	-27
^ ssl	-24	-22	-24	-23	-23	-21	-24
^ stack	-17	-18	-33	-20	-1	-20	-20
^ staff	-23	-24	-27	-21	-26	-23	-23
^ stale	-37	-42	-37	-39	-39	-37	-37
^ static	27	22	27	82	19	27	14
^ step	45	49	45	47	116	48	49
^ stop	-72	-76	-72	-67	-68	-67	-69
^ storag	-51	-48	-49	-47	-51	-47	-48
^ store	50	-10	1	1	-15	2	-14
^ stream	32	35	37	65	9	37	96
^ student	-41	-30	-31	-30	-32	-30	-33
^ subdomain	-34	-54	-35	-36	-54	-36	-35
^ subnet	-29	-27	-32	-27	-27	-27	-27
^ subscrib	-91	-91	-98	-85	-91	-85	-93
^ sudo	-46	-45	-47	-47	-48	-45	-57
^ summari	33	5	4	7	5	6	4
^ suppress	-43	-42	-43	-47	-42	-42	-44
^ swap	-54	-40	-58	-60	-64	-51	-55
^ switch	-5	19	-12	-8	-4	-6	-4
^ system	-3	0	-8	-2	59	-25	-16
^ tag	-53	-50	-50	-51	-57	-50	-81
^ tape	-31	-31	-32	-31	-41	-31	-30
^ task	-82	-75	-80	-75	-97	-75	-75
^ tell	-10	28	2	29	86	87	-5
^ terraform	-37	-8	-7	-10	51	-9	-8
^ test	-79	-81	-86	-80	-108	-83	-114
^ thank	-19	-19	-21	-21	6	-19	-34
^ that	31	34	31	36	-3	26	117
^ the	-8	-11	-9	-11	-11	-11	30
^ thei	5	18	69	12	3	17	17
^ then	-13	-13	-13	-14	-15	-14	-17
^ there	-41	-41	-39	-38	-55	-39	-41
^ third	-53	-48	-47	-45	-47	-45	-50
^ three	-47	-48	-48	-48	-88	-47	-47
^ throughput	39	47	45	45	108	44	47
^ time	22	21	13	50	17	21	22
^ tls	-22	-19	-11	-19	-26	-19	1
^ tmp	-15	-14	-21	-14	-14	-14	-14
^ token	-69	-70	-70	-67	-73	-72	-70
^ too	-57	-57	-58	-57	-105	-57	-57
^ tpm	-18	-17	-18	-17	-17	-17	-18
^ trace	-24	-43	-24	-25	-24	-24	-25
^ train	-27	-25	-27	-26	-26	-25	-32
^ translat	-6	-2	-6	-2	30	-3	-1
^ trivi	42	6	38	21	102	41	44
^ true	-23	-24	-31	-24	-26	-24	-26
^ trust	10	7	55	8	-3	6	-2
^ ttl	-30	-28	-29	-27	-31	-27	-29
^ tune	-48	-46	-46	-46	-47	-45	-48
^ tunnel	-27	-21	-25	-21	-21	-21	-27
^ turn	-33	-35	-35	-22	-44	-31	-31
^ two	0	-11	-2	43	-1	1	0
^ under	-53	-28	-29	-28	-28	-28	-28
^ undersea	-52	-53	-54	-53	-58	-53	-57
^ uninterrupt	-30	-28	-31	-31	-31	-29	-30
^ upgrad	-62	-65	-68	-66	-78	-63	-85
^ uptim	-24	-25	-25	-25	-26	-25	-32
^ usag	-26	-10	-18	-8	-34	66	-18
^ user	-50	-46	-47	-46	-49	-45	-47
^ util	-27	-26	-26	-26	-27	-25	-25
^ vendor	-14	-19	-14	-14	-16	-14	-16
^ version	-67	-63	-66	-61	-73	-66	-67
^ vet	-32	-32	-35	-34	-41	-33	-33
^ virtual	-57	-58	-63	-57	-60	-57	-81
^ visibl	26	19	9	25	75	19	22
^ volum	-33	-34	-32	-32	-40	-32	-32
^ vote	-28	-21	-22	-22	-30	-21	-21
^ vpn	21	19	27	39	13	29	67
^ vsan	-59	-55	-70	-55	-65	-55	-58
^ vulner	-34	-34	-38	-34	-39	-36	-41
^ wait	-35	-40	-33	-32	-32	-32	-33
^ walk	3	26	28	24	67	27	26
^ want	25	-2	24	71	21	24	24
^ warm	-26	-26	-27	-27	-35	-26	-26
^ we	14	13	7	21	17	10	8
^ web	-47	-47	-47	-49	-51	-48	-79
^ wed	-26	-23	-28	-32	-50	-26	-26
^ were	71	102	45	28	35	45	46
^ what	-10	-4	21	2	45	6	-1
^ when	32	41	39	43	95	76	64
^ where	79	54	57	101	90	61	52
^ whether	-19	-18	-18	-18	-18	-18	-24
^ which	10	1	3	29	65	8	19
^ who	-17	-25	-23	-21	-11	-20	-17
^ whose	23	21	23	27	64	25	48
^ why	49	49	53	53	127	53	54
^ will	-29	-27	-25	-25	-52	17	-41
^ windows	-22	-29	-22	-29	-41	-23	26
^ wipe	-20	-19	-23	-21	-21	-19	-19
^ with	-53	-46	-46	-47	-47	-45	-62
^ worker	9	14	24	21	16	24	100
^ write	31	19	18	17	80	19	-9
^ wrong	-49	-49	-49	-48	-74	-48	-46
^ wtf	42	40	117	40	34	40	35
^ xen	-97	-101	-142	-105	-122	-101	-139
^ xz	-32	-24	-22	-23	-26	-23	-24
^ yum	-23	-21	-22	-22	-23	-22	-29
^ zone	-68	-64	-88	-63	-65	-67	-62
a	-17	-16	-10	-13	-10	-17	-20
a 2	14	14	14	14	32	14	14
a @	-28	-20	-14	-21	-16	-22	-27
a aws	-10	-10	-16	-10	-12	-10	-10
a baa	22	22	55	21	18	16	20
a backup	23	21	0	22	61	17	16
a bad	-29	-28	-28	-28	-47	-28	-28
a box	-17	-21	-16	19	-39	-16	-25
a breach	-17	-15	-15	-15	-18	-15	-17
a broken	-53	-50	-52	-50	-56	-50	-67
a cert	-67	-46	-47	-65	-68	-48	-50
a colleagu	-21	-32	-33	-33	-61	-31	-32
a compani	-56	-54	-50	-55	-71	-49	-51
a complianc	31	76	30	60	28	30	30
a contain	-5	-5	16	2	-18	-9	-12
a contractor	-27	-23	-23	-25	-25	-23	-24
a control	12	12	29	12	11	12	12
a cron	-20	-21	-20	-20	-38	-20	-21
a custom	-46	-40	-51	-40	-42	-40	-45
a data	-19	-18	-9	-18	-20	-20	-24
a day	-14	-15	-14	-14	-20	-14	-14
a dead	-23	-23	-23	-22	-27	-22	-22
a deprec	-38	-43	-42	-39	-44	-39	-44
a dev	-42	-33	-34	-34	-48	-33	-40
a develop	-12	-11	-11	-11	-11	-11	-18
a differ	24	73	27	23	21	26	26
a distribut	-47	-51	-52	-51	-52	-49	-50
a document	-21	-24	-21	-24	-20	-21	-20
a duti	-58	-44	-45	-46	-67	-44	-48
a fail	-20	-19	-23	-18	-19	-18	-19
a faulti	-18	-18	-18	-18	-17	-17	-22
a few	-9	-10	-9	-9	-37	28	-9
a file	-3	-24	-3	19	-3	-3	-3
a finger	-48	-53	-49	-58	-67	-47	-54
a fleet	16	23	22	21	59	22	22
a flood	-16	-20	-16	-16	-17	-16	-17
a function	-70	-73	-75	-72	-91	-71	-77
a general	5	7	7	6	18	6	7
a glanc	87	32	40	40	16	38	33
a good	39	34	29	11	113	23	38
a gpu	44	27	44	102	40	43	44
a haiku	10	21	21	20	73	19	21
a hardcod	-17	-21	-16	-17	-18	-17	-17
a higher	-14	-13	-13	-13	-18	-13	-14
a hole	-15	-14	-16	-16	-25	-15	-15
a hypervisor	17	15	75	9	2	13	14
a job	-25	-24	-27	-24	-33	-24	-28
a joint	-59	-50	-51	-48	-62	-49	-52
a key	9	13	11	12	46	12	13
a known	-35	-35	-41	-40	-42	-35	-48
a larger	-26	-34	-26	-32	-27	-26	-27
a leaver	-41	-41	-45	-41	-43	-41	-44
a linux	6	3	9	43	6	10	10
a live	17	18	-10	16	80	12	10
a long	39	31	28	77	14	17	36
a lot	37	36	35	34	106	37	39
a m	-22	-21	-19	-21	-22	-19	-23
a mail	-14	-14	-14	-15	-23	-15	-19
a mainten	37	36	59	64	28	31	31
a malici	-29	-32	-32	-36	-34	-30	-29
a manag	15	11	63	13	12	11	12
a microvm	15	14	66	14	6	11	13
a million	15	7	7	21	65	22	23
a month	10	6	5	7	28	4	8
a multi	-25	-25	-32	-25	-27	-25	-27
a name	-33	-33	-35	-34	-37	-32	-34
a new	-22	-25	-27	-25	-27	-24	-19
a node	29	29	21	27	90	25	27
a non	19	20	60	19	16	18	21
a normal	-14	-18	-14	-20	-14	-14	-15
a nutshel	127	4	9	17	-16	14	5
a one	98	40	39	41	36	43	44
a our	60	30	15	69	-5	24	30
a partner	-16	-15	-15	-15	-17	-15	-16
a patch	-38	-38	-64	-36	5	-32	-42
a pdb	26	27	24	25	55	27	27
a person	41	38	107	36	23	35	25
a pod	-13	-12	21	-11	-19	-13	-19
a port	-38	-39	-38	-39	-57	-38	-45
a principl	-26	-31	-27	-28	-29	-26	-46
a privat	-62	-55	-44	-46	-32	-45	-46
a provis	-20	-32	-18	0	-21	-19	-19
a public	-25	-25	-25	-25	-42	-25	-29
a queri	-31	-13	-15	-14	4	-14	-13
a queue	17	7	7	24	58	15	17
a raci	68	0	21	20	42	18	23
a real	-2	9	-6	5	61	25	-7
a region	-42	-12	-26	-43	-69	-43	-48
a relat	19	16	12	77	3	18	18
a replica	-16	-14	-14	-14	-21	-14	-15
a resourc	-22	-18	-17	-17	-19	-17	-18
a respons	20	13	8	7	6	8	8
a rest	26	3	25	55	24	26	26
a restart	-34	-33	-33	-35	-38	-32	-57
a retail	-38	-29	-29	-30	-29	-29	-41
a retir	-18	-16	-19	-16	-16	-17	-16
a role	-29	-30	-27	-29	-30	-28	-31
a rout	-11	-11	-10	-11	-11	-10	-16
a row	-16	-16	-16	-16	-17	-15	-17
a rule	-34	-34	-40	-35	-44	-37	-41
a run	-27	-28	-29	-45	-40	-28	-28
a runbook	-44	-45	-63	-42	-63	-43	-43
a schedul	-10	-21	-11	20	-16	-10	-12
a secret	-15	-15	-18	-15	-18	-14	-17
a secur	45	42	104	56	41	44	45
a self	3	3	3	16	0	3	1
a server	8	8	9	31	2	8	-4
a servic	-4	-15	36	-6	-4	-4	-9
a share	-43	-44	-62	-44	-63	-45	-50
a short	105	1	61	28	15	17	3
a sidecar	41	38	107	40	35	36	39
a singl	-4	-4	-6	-5	26	-3	-4
a site	-15	-14	-14	-15	-16	-14	-17
a slide	74	27	30	28	20	29	28
a small	12	11	12	32	11	12	13
a standalon	-14	-13	-17	-14	-14	-13	-16
a startup	-11	-15	-7	24	-11	-6	-8
a subnet	-48	-48	-65	-49	-50	-49	-62
a support	-3	-3	-14	-4	22	-15	-3
a tabl	-32	-32	-41	-32	-38	-31	-31
a task	8	8	30	7	4	6	7
a team	57	14	17	48	24	27	27
a terraform	-3	4	3	4	27	4	5
a thing	-27	-25	-32	-29	-26	-26	-26
a third	-2	8	42	7	6	9	9
a ticket	20	23	22	21	52	23	18
a topic	-37	-39	-54	-37	-55	-55	-34
a two	37	97	37	9	34	38	38
a user	-20	-33	21	-17	-29	-18	-16
a volum	-42	-42	-43	-43	-55	-42	-56
a vulner	-29	-29	-31	-29	-32	-29	-45
a whole	-42	-40	-41	-40	-60	-38	-61
a workload	-20	-19	-31	6	-29	-24	-21
a wrong	-17	-16	-18	-16	-17	-16	-17
a year	-18	-18	-18	-20	-26	-18	-24
a zip	-5	-17	-2	34	-2	-19	-10
a zone	-21	-21	-23	-20	-21	-19	-20
abl	-6	-4	-16	-5	-16	40	-4
abl to	-6	-4	-16	-5	-16	40	-4
about	-39	-38	-54	-28	-38	-29	-24
about $	21	21	85	20	0	43	5
about @	-124	-95	-113	-88	-97	-91	-101
about an	6	6	5	23	3	6	6
about aws	32	8	6	-4	-1	4	-1
about engin	9	12	4	52	-16	-10	-12
about it	20	19	46	43	3	19	18
about our	6	13	13	13	38	12	10
about the	1	3	-33	12	-5	-1	67
about who	16	-12	-13	-10	-18	-14	-17
about with	145	60	57	60	52	61	61
abov	22	23	17	21	84	18	18
abov and	26	27	24	27	94	21	25
absorb	-21	-18	-20	-19	-21	-19	-20
absorb $	-25	-23	-24	-24	-27	-23	-24
abstract	-31	-43	20	-32	-38	-26	-28
abstract servic	-7	10	69	9	-11	7	6
abus	-34	-30	-30	-31	-34	-31	-31
abus notic	-28	-25	-24	-25	-27	-26	-26
acceler	-63	-42	-39	-40	-51	-41	-44
accept	-24	-39	-34	6	-34	-20	-27
access	-37	-36	-31	-35	-38	-35	-37
access $	-13	-13	-17	-13	-18	-15	15
access at	-38	-38	-58	-38	-43	-38	-37
access control	-18	-17	-16	-16	-18	-17	-16
access in	-19	-20	-20	-20	-25	-19	-19
access kei	-58	-59	-59	-58	-69	-59	-77
access key	-36	-38	-41	-38	-32	-43	-43
access log	-44	-41	-43	-40	-42	-40	-46
access of	-25	-25	-27	-25	-32	-25	-27
access on	-34	-34	-36	-34	-34	-32	-34
access polici	-36	-39	-38	-36	-36	-36	-39
access request	19	19	19	19	47	17	19
access review	-46	-46	-51	-45	-48	-47	-49
access right	-46	-48	-51	-50	-60	-52	-56
access string	-17	-14	-16	-14	-15	-14	-14
access to	-28	-28	-25	-27	-32	-27	-30
accessdeni	-20	-20	-19	-18	17	-16	-17
accessdeni on	-22	-22	-21	-19	27	-17	-17
accid	-28	-28	-48	-29	-30	-29	-30
accident	-34	-33	-35	-35	-42	-34	-37
accident delet	-34	-33	-35	-35	-42	-34	-37
accord	-43	-40	-32	-53	-35	-32	-33
accord to	-42	-40	-31	-52	-33	-30	-31
account	-5	-17	-11	-15	-3	-16	-19
account $	-1	-33	-38	-32	-35	-32	-40
account @	-51	-40	-41	-40	-44	-40	-40
account access	-42	-43	-47	-42	-46	-42	-43
account and	-42	-35	-39	-37	-42	-36	-43
account contact	-16	-16	-16	-16	-20	-17	-18
account databas	-74	-78	-68	-70	-71	-66	-69
account for	56	-7	-5	4	-34	2	1
account from	-50	-45	-45	-44	-56	-43	-50
account in	-38	-32	-32	-31	-38	-31	-33
account is	-26	-27	-26	-26	-49	-26	-27
account level	-38	-38	-58	-38	-43	-38	-37
account manag	63	64	61	64	111	62	39
account may	-33	-32	-33	-33	-53	-35	-33
account of	-30	-31	-32	-30	-34	-29	-28
account parti	-34	-29	-30	-30	-45	-29	-29
account password	-79	-66	-80	-64	-66	-63	-64
account we	-27	-27	-27	-27	-42	-28	-32
account who	-41	-26	-27	-25	13	-25	-47
account with	-19	-14	-15	-15	-18	-14	-14
acl	-42	-37	-30	-36	-38	-36	-40
acl $	-61	-65	-89	-61	-63	-64	-68
acl for	-17	-17	-19	-17	-18	-17	-17
acl on	-66	-52	-51	-52	-53	-51	-65
acm	46	49	39	52	130	51	46
across	-68	-57	-64	-59	-66	-58	-73
across all	-59	-40	-46	-35	-53	-38	-38
across the	-45	-22	-34	-32	-36	-32	-37
act	-35	-33	-37	-33	-30	-33	-36
act $	-21	-18	-18	-18	-21	-18	-19
act for	-17	-17	-21	-18	-21	-17	-19
act on	-59	-59	-70	-59	-64	-59	-68
action	-18	-17	-17	-18	-20	-17	-20
activ	-28	-29	-27	-28	-28	-27	-27
activ @	-34	-34	-35	-33	-48	-33	-32
activ for	-25	-38	-25	-26	-24	-24	-26
activ in	-15	-20	-14	-15	-14	-14	-15
activ worker	-17	-21	-17	-22	-17	-17	-17
actual	34	6	40	12	7	13	13
actual $	45	44	105	43	41	41	44
acu	-25	-25	-24	-26	-25	-24	-26
ad	-23	-20	-24	-24	-28	-20	24
ad $	-38	-33	-32	-32	-34	-32	-37
ad a	-12	-12	-12	-12	-13	-12	-19
ad group	-35	-28	-28	-27	-27	-27	-28
ad on	20	39	25	55	24	26	26
ad the	-22	-24	-29	-21	-21	-21	-21
add	-35	-31	-31	-31	-33	-30	-36
add @	-19	-20	-17	-19	-18	-18	-17
add capac	-49	-46	-48	-44	-44	-44	-54
add more	-30	-29	-30	-30	-39	-28	-32
add on	-26	-27	-26	-27	-26	-26	-48
addit	-20	-11	-19	-20	-21	-18	-20
addit python	-16	-15	-16	-16	-23	-17	-17
address	-36	-36	-36	-36	-50	-36	-50
address $	-29	-28	-28	-29	-49	-30	-35
adjust	-32	-30	-30	-30	-45	-31	-32
admin	-15	-27	-25	-6	-27	-22	-26
admin $	-12	-27	-9	44	-16	-9	-11
admin and	20	15	23	52	23	23	23
admin in	-23	-21	-23	-22	-22	-21	-20
admin on	-35	-30	-31	-33	-32	-30	-30
admin password	-56	-46	-48	-48	-34	-48	-54
admin right	-44	-43	-45	-45	-60	-43	-55
admin still	12	-43	-53	-31	-51	-31	-26
administ	-15	-17	-16	-9	-21	-15	-16
administr	-34	-43	-48	-1	-49	-36	-46
administratoraccess	-31	-30	-31	-34	-50	-30	-31
admiss	-9	-10	39	-11	-29	-11	-13
advisor	-10	-12	36	-13	-28	-15	-26
adviz	11	11	2	64	-5	2	8
after	-23	-20	-25	-23	-29	-24	-20
after $	59	61	20	31	22	25	23
after 29	29	30	30	30	65	30	26
after 90	-13	-13	-12	-12	-17	-12	-12
after @	-28	-31	-23	5	-26	-23	-29
after a	-41	-40	-40	-40	-59	-40	-41
after an	-32	-32	-35	-32	-32	-33	-53
after cool	-23	-21	-21	-21	-28	-21	-25
after it	-26	-24	-26	-25	-25	-25	-29
after physic	-29	-22	-22	-23	-23	-22	-27
after someon	-26	-21	-23	-23	-28	-22	-21
after that	-20	-30	-20	-21	-22	-20	-21
after the	7	16	12	12	20	13	51
after what	77	4	-6	10	1	11	7
afterward	11	27	15	33	15	16	16
afterward $	11	27	15	33	15	16	16
ag	-25	-24	-27	-31	-28	-24	-27
again	1	-1	14	20	-4	1	22
again $	32	32	71	59	44	28	20
again @	4	1	3	25	4	3	3
again do	-26	-29	-18	21	-40	-18	-17
against	-7	29	-5	-7	-5	-4	-7
against @	29	127	34	32	33	36	33
against common	-39	-48	-40	-37	-37	-37	-39
against our	-34	-43	-36	-37	-40	-34	-42
against plain	10	50	12	5	7	11	12
against the	13	39	17	16	17	17	17
age	-16	-13	-14	-15	-15	-13	-13
agenc	-10	-20	7	65	2	6	6
agenc with	-9	-21	10	76	4	9	9
agent	-35	-23	-34	-37	-57	-33	-9
agent $	9	-3	11	36	4	10	46
agent @	-85	-100	-82	-86	-129	-82	-83
agent agent	-38	-65	-38	-52	-38	-38	-40
agent for	-66	-61	-62	-59	-82	-60	-66
agent in	-24	-21	-21	-22	-21	-21	-21
agent on	-14	20	-17	-32	-12	-13	-21
agent our	-29	-25	-24	-25	-24	-24	-40
agent updat	49	35	36	42	42	40	163
agent version	-68	-64	-66	-67	-73	-62	-71
agentcor	-16	-15	-16	-15	-15	-15	-18
agentcor runtim	-16	-15	-16	-15	-15	-15	-18
aggreg	-26	-20	-22	-20	-21	-20	-21
ago	-44	-35	-45	-34	-37	-34	-34
agre	-49	-60	-49	-52	-51	-48	-52
agre $	-49	-60	-49	-52	-51	-48	-52
ai	6	21	20	21	59	84	0
aim	30	19	29	77	27	30	29
air	-33	-33	-35	-34	-36	-35	-42
air condit	-38	-38	-41	-40	-41	-40	-48
al2	-74	-76	-105	-75	-82	-74	-73
al2023	-23	-14	66	-10	-23	-14	-19
al2023 $	2	26	136	29	10	15	16
al2023 who	-26	-27	-30	-27	-29	-26	-41
alarm	-49	-48	-48	-48	-56	-47	-49
alarm $	-43	-42	-49	-43	-48	-44	-48
alarm and	-59	-54	-55	-55	-84	-56	-55
alarm for	-40	-40	-39	-41	-47	-39	-38
alarm in	-48	-41	-43	-40	-42	-41	-44
alarm on	-57	-55	-55	-53	-59	-53	-56
alert	-49	-46	-47	-47	-53	-46	-48
alert on	-27	-26	-27	-27	-35	-27	-28
alibaba	48	49	47	49	109	49	34
alibaba @	33	34	33	34	77	34	20
aliv	-50	-48	-40	-17	-70	-42	-44
aliv $	-8	-16	-7	29	-28	-7	-12
aliv by	-22	-22	-22	-22	-41	-22	-22
all	25	-6	0	6	19	1	-1
all $	-19	17	-10	-25	-14	-10	-11
all @	9	11	12	41	9	13	11
all amazon	-66	-61	-50	-71	-53	-51	-52
all do	63	13	8	6	-3	13	14
all duti	91	0	14	18	11	15	12
all for	2	-1	2	18	2	3	3
all in	-23	-22	-24	-20	-29	-22	-21
all node	-37	-36	-42	-46	-44	-36	-35
all of	-43	-35	-35	-33	-28	-32	-35
all on	-16	-15	-15	-15	-18	-15	-14
all our	65	-49	-18	-12	-21	-8	-12
all over	-45	-40	-41	-42	-53	-40	-48
all servic	-73	-69	-71	-73	-73	-69	-98
all that	39	2	9	8	3	9	-3
all the	-16	4	-14	-17	-14	-13	-18
alloc	-58	-50	-53	-51	-85	-51	-52
allow	-28	-29	-32	-27	-22	-27	-27
allow $	-28	-34	-52	-27	-25	-32	-28
allow list	-44	-41	-41	-42	-50	-41	-43
allow read	16	28	22	27	60	25	28
allow to	-34	-39	-33	-34	-36	-34	-37
alon	4	1	2	33	0	5	2
alon $	-17	1	-25	-17	-25	-17	-18
alreadi	-26	-20	-23	-21	-31	-26	11
also	-55	-55	-90	-55	-55	-55	-58
alter	-30	-26	-26	-27	-28	-26	-31
altern	-18	-18	-17	-18	-26	-18	-21
although the	13	19	19	19	56	17	19
alto	-29	-27	-28	-27	-30	-27	-34
alto @	-29	-26	-27	-26	-30	-26	-30
alwai	-19	-2	34	-14	30	0	0
alwai mix	26	27	85	35	21	32	31
alwai on	-6	-2	-8	-23	33	-2	-3
am	9	-17	-3	2	-26	2	9
am $	-18	-16	-19	-17	-19	-17	-18
am from	-42	-21	5	-21	-42	-46	-21
am i	16	-15	-16	-17	-25	-13	-13
amazon $	18	-3	-3	3	0	2	32
amazon @	-66	-58	-61	-58	-61	-58	-82
amazon and	-6	17	-3	1	1	1	1
amazon answer	-16	-15	-15	-16	-18	-23	-16
amazon as	-17	-20	-17	-18	-21	-17	-18
amazon but	-20	-30	-21	-24	-21	-22	-21
amazon check	-49	-41	-42	-41	-50	-42	-50
amazon data	-15	-16	-15	-16	-25	-15	-16
amazon delet	-30	-25	-25	-25	-32	-26	-26
amazon do	50	94	44	57	16	40	103
amazon doe	147	95	61	61	70	73	142
amazon fix	-32	-29	-34	-30	-54	-30	-30
amazon go	-38	-38	-36	-40	-61	-37	-40
amazon handl	59	5	2	8	-11	9	5
amazon has	-24	-25	-21	-22	-21	-21	-21
amazon i	-12	-11	-11	-11	-17	-11	-12
amazon in	-13	-17	-16	-18	-18	-15	-16
amazon is	-25	-24	-27	-25	-37	-25	-26
amazon job	18	-13	-13	-14	-30	-12	-15
amazon liabl	-23	-22	-22	-23	-37	-22	-24
amazon linux	5	15	14	14	10	15	51
amazon look	-15	-58	-65	-53	-96	-54	-61
amazon manag	-32	75	-8	7	-4	11	12
amazon no	-24	-30	-22	-24	-22	-22	-25
amazon or	-38	-28	-28	-33	-77	-25	38
amazon part	-64	-71	-95	-67	-77	-66	-72
amazon patch	-33	-33	-33	-35	-46	-29	-18
amazon problem	-28	-26	-29	-27	-33	-28	-27
amazon q	42	51	50	52	13	46	118
amazon reset	-18	-18	-18	-18	-19	-17	-28
amazon right	64	25	26	25	22	26	22
amazon rotat	-15	-15	-14	-15	-16	-14	-15
amazon run	-26	-25	-26	-26	-48	-25	-34
amazon scan	-32	-26	-34	-27	-30	-26	-28
amazon set	-48	-41	-42	-41	-46	-43	-44
amazon should	-15	-16	-16	-16	-16	-15	-18
amazon take	27	20	10	18	2	18	64
amazon task	-29	-24	-29	-23	-25	-23	-24
amazon tell	-43	-43	-43	-43	-43	-44	-83
amazon thing	-50	-47	-61	-49	-51	-48	-63
amazon to	-11	-11	-9	20	-29	-9	-10
amazon upgrad	-37	-34	-75	-30	-61	-48	27
amazon who	-21	-24	-21	-23	-23	-21	-30
amazon write	-99	-79	-79	-77	-104	-78	-103
ami	-41	-44	-29	-41	-44	-40	-48
ami $	-29	-28	6	-31	-35	-30	-34
ami for	-23	-20	-22	-21	-23	-20	-22
ami is	41	38	107	36	24	36	25
ami of	-72	-68	-86	-66	-69	-66	-71
ami our	-15	-16	-16	-16	-16	-17	-24
ami patch	-64	-59	-67	-58	-60	-58	-76
ami releas	-35	-33	-37	-32	-33	-32	-33
ami who	-33	-57	-32	-30	-33	-30	-30
among	-22	-32	-22	9	-21	-20	-36
an	-15	-17	-9	-15	-13	-14	-20
an @	-23	-22	-15	-20	-17	-18	-25
an abstract	-16	9	58	10	-11	8	11
an abus	-25	-22	-21	-22	-23	-23	-23
an access	5	5	4	4	37	-10	3
an account	21	20	63	19	14	-11	21
an ai	54	43	36	44	18	117	24
an alarm	-49	-54	-50	-50	-67	-51	-66
an amazon	-1	0	22	0	16	0	-16
an ami	3	2	42	2	-5	-3	0
an ancient	-46	-42	-43	-42	-41	-41	-65
an applic	-26	-26	-34	-26	-27	-26	-27
an avail	18	18	61	17	15	11	18
an aws	-15	-15	-2	-16	-25	-16	-23
an email	9	8	7	7	34	7	-1
an employe	-29	-29	-29	-29	-38	-29	-38
an ex	-16	-16	-17	-16	-16	-16	-16
an exampl	27	26	21	23	59	22	21
an expir	-21	-20	-20	-20	-21	-20	-20
an import	-35	-35	-39	-38	-40	-36	-46
an intern	-19	-36	-16	6	-19	-16	-17
an iso	86	29	29	30	19	29	30
an object	42	45	23	44	114	45	45
an old	27	24	64	23	26	26	27
an os	-57	-55	-56	-34	-84	-57	-82
an outag	-30	-28	-31	-29	-31	-29	-31
an overview	34	4	0	3	1	-9	7
an unhealthi	-25	-24	-26	-24	-34	-24	-25
an upgrad	7	7	2	5	-11	6	57
analys	-28	-26	-33	-26	-28	-26	-28
analyst	-13	-9	-12	15	-19	-11	-21
analyz	-41	-37	-35	-37	-37	-36	-44
ancient	-46	-42	-43	-42	-41	-41	-65
ancient version	-47	-43	-45	-44	-43	-43	-70
and	-18	-17	-21	-20	-21	-20	-20
and @	-33	23	-21	-21	-24	-22	-33
and a	-8	-22	-8	5	-12	-9	-13
and access	-17	-14	-16	-14	-15	-14	-14
and after	-18	-29	-17	-20	-17	-17	-17
and alarm	-23	-20	-21	-22	-24	-21	-21
and all	-48	15	-31	-29	-32	-27	-38
and amazon	25	-8	11	10	49	12	5
and analyz	-38	-36	-34	-36	-36	-34	-44
and answer	9	9	9	9	31	5	8
and api	-59	-58	-58	-69	-57	-56	-57
and app	-20	-22	-21	-20	-37	-21	-21
and appli	-21	-16	-16	-16	-16	-16	-20
and applic	-21	-20	-21	-20	-21	-20	-22
and approv	-23	-23	-23	-23	-24	-22	-39
and attach	-16	-14	-14	-14	-15	-13	-14
and audit	-17	-12	-14	-12	-12	-12	-12
and aws	-22	-17	-17	-17	-24	-17	-17
and azs	-59	-42	-45	-41	-46	-41	-41
and backup	-19	21	-17	-42	-21	-17	-22
and bake	-14	-14	-17	-16	-14	-14	-18
and bgp	-16	-14	-14	-14	-15	-14	-14
and bill	-13	-13	-13	-13	-16	-14	-14
and cach	-23	-21	-22	-22	-23	-21	-21
and check	-46	-38	-38	-39	-59	-39	-39
and complaint	-28	-24	-24	-24	-25	-24	-31
and control	-27	-40	-30	-27	-26	-27	-26
and cool	-29	-27	-27	-26	-28	-26	-26
and cost	-20	-18	-18	-18	-28	-18	-19
and custom	-34	-32	-30	-30	-37	-30	-30
and data	-18	-19	-20	-18	-19	-18	-23
and decid	-24	-25	-39	-24	-25	-32	-25
and delet	-36	-34	-34	-34	-37	-33	-38
and devic	32	32	31	28	14	32	72
and dns	-27	-21	-21	-22	-22	-21	-21
and down	-27	-22	-21	-21	-21	-21	-27
and edg	-47	-47	-83	-47	-57	-47	-47
and encrypt	-46	-44	-57	-44	-45	-45	-50
and environment	-23	-22	-26	-22	-24	-22	-25
and firewal	-38	-38	-38	-38	-39	-38	-60
and firmwar	-29	-28	-28	-28	-30	-28	-53
and for	-10	-10	-7	7	-18	28	76
and game	-79	-75	-74	-70	-82	-70	-72
and go	-16	90	36	16	23	33	36
and grant	-29	-26	-27	-24	-29	-25	-25
and guard	-29	-29	-31	-29	-47	-30	-32
and ha	13	6	17	56	17	17	14
and hand	-21	-13	-13	-14	-13	-13	-13
and have	27	27	21	65	24	5	26
and host	-42	-52	-44	-45	-41	-40	-48
and how	-2	-2	-12	-2	-28	37	-12
and i	19	19	44	19	17	19	18
and if	9	6	12	9	4	11	41
and in	-50	1	-35	-44	-36	-35	-46
and index	-20	-23	-20	-22	-21	-20	-21
and is	10	8	6	10	34	42	-3
and its	-8	-22	-8	16	-7	-7	-19
and job	-69	-62	-62	-61	-63	-62	-72
and label	-70	-82	-81	-70	-81	-71	-70
and lock	-33	-29	-51	-35	-31	-29	-30
and maintain	-16	-15	-15	-15	-15	-15	-17
and manag	-74	-73	-89	-74	-81	-73	-122
and manifest	-31	-28	-28	-29	-32	-27	-27
and mantrap	-32	-29	-31	-33	-40	-30	-31
and max	-44	-45	-44	-44	-74	-44	-44
and maximum	-46	-46	-45	-47	-86	-46	-46
and mean	49	49	138	45	29	39	50
and memori	-22	-21	-21	-21	-29	-21	-21
and min	-82	-67	-71	-70	-83	-68	-68
and need	76	31	24	28	22	27	31
and network	-36	-35	-36	-36	-36	-34	-37
and nobodi	-27	-27	-27	-27	-31	-26	-28
and noth	26	20	25	17	56	26	27
and now	-23	-24	-23	-22	-33	-22	-22
and on	-8	-6	-3	-2	-4	19	-7
and oper	-44	-67	-51	-55	-44	-44	-45
and os	-24	-23	-23	-16	-24	-23	-35
and our	87	24	26	25	24	26	12
and partit	-110	-76	-73	-72	-75	-73	-71
and password	-14	-17	-14	-15	-14	-14	-15
and patch	-31	-30	-31	-30	-30	-31	-40
and permiss	25	24	25	71	19	17	25
and pick	-34	-54	-34	-46	-34	-34	-34
and pod	-40	-31	-36	-32	-32	-31	-32
and privat	-13	-16	-12	-12	-13	-12	-12
and provis	17	11	18	60	13	19	18
and rack	-45	-37	-37	-37	-40	-37	-43
and re	-15	-14	-16	-16	-15	-14	-14
and region	-12	-12	-17	-12	-12	-12	-14
and repair	-25	-22	-23	-22	-24	-22	-28
and replai	-52	-45	-46	-44	-47	-44	-54
and retent	-16	-16	-16	-17	-16	-15	-16
and role	-26	-20	-21	-20	-21	-21	-21
and roll	-36	-34	-32	-33	-39	-33	-35
and root	-74	-62	-71	-64	-73	-65	-70
and rout	-22	-21	-22	-23	-28	-22	-27
and rpo	30	28	109	30	24	29	2
and run	-18	-18	-18	-18	-19	-18	-18
and safeti	-14	-14	-14	-14	-23	-15	-18
and say	11	22	43	-9	-9	3	14
and scale	-30	-29	-30	-30	-30	-29	-38
and secur	15	17	62	19	18	19	17
and slot	-17	-14	-14	-14	-14	-16	-16
and so	-23	6	-24	-32	-33	-27	-27
and sse	-38	-56	-43	-42	-39	-39	-39
and storag	-20	-20	-20	-20	-22	-19	-22
and stream	-20	-21	-23	-21	-21	-21	-21
and switch	-26	-27	-24	-30	-24	-24	-27
and tell	29	36	33	20	90	33	26
and their	-63	-74	-96	-70	-74	-70	-85
and then	-5	-6	-6	-11	20	-3	-3
and timeout	-37	-34	-34	-34	-56	-34	-34
and train	2	3	40	3	2	-25	-4
and updat	-22	-21	-22	-22	-22	-21	-28
and upgrad	-27	-27	-27	-29	-27	-27	-43
and us	55	21	22	24	24	24	20
and user	-34	-32	-38	-32	-32	-31	-33
and we	-20	-20	-17	-8	-19	-17	-25
and what	86	26	-8	6	5	23	11
and when	-26	-12	-14	-11	13	-15	-32
and where	72	32	25	32	38	83	45
and who	-16	-16	-17	-16	-36	-17	-2
and with	-26	-37	-26	-28	-28	-26	-31
and worker	-17	-16	-16	-16	-18	-16	-17
and write	-23	-24	-24	-24	-23	-26	-24
angl	26	66	29	15	27	28	29
angl $	28	66	29	20	28	29	29
angri	-35	-32	-37	-33	-34	-32	-31
angri $	-35	-32	-33	-32	-33	-32	-31
annot	-89	-100	-75	-72	-90	-74	-68
annot in	-73	-106	-74	-68	-86	-73	-64
announc	-26	-24	-24	-24	-26	-24	-35
anonym	-27	-26	-28	-27	-30	-26	-26
anoth	-23	-24	-25	-24	-27	-24	-25
anoth $	-16	-16	-17	-16	-19	-16	-21
anoth account	-38	-36	-45	-38	-41	-45	-40
anoth custom	-35	-21	-21	-21	-24	-24	-22
anoth region	-21	-20	-20	-19	-26	-19	-20
anoth team	6	-16	-14	-12	-13	-10	-9
answer	-2	-7	-20	-11	-15	17	-14
answer $	14	15	-3	17	44	63	15
answer a	-14	-14	-14	-14	-22	-16	-15
answer as	26	26	25	26	58	4	27
answer come	-7	8	-5	8	-4	74	19
answer everi	15	15	14	15	44	8	13
answer for	46	18	-10	-5	-15	-4	-18
answer from	-18	-16	-15	-19	-27	-6	-17
answer to	-23	-22	-27	-22	-24	-29	-22
answer with	0	10	7	-6	31	10	1
anthrop	-46	-40	-38	-55	-62	-37	-39
anti	-49	-36	-38	-36	-41	-35	-36
anti cheat	-53	-38	-40	-39	-45	-38	-38
antiviru	-95	-85	-102	-84	-91	-89	-90
antiviru on	-20	-19	-19	-20	-24	-21	-20
any	-26	-7	-15	-17	2	-14	-19
any @	-41	-38	-34	-33	-33	-32	-34
any differ	-2	52	11	9	8	10	12
any good	12	36	39	35	87	29	32
any more	-15	-15	-14	-19	-15	-15	-15
any of	-22	-24	-22	-27	-22	-22	-24
any servic	-15	-16	-17	-16	-18	-16	-18
anybodi	-69	-59	-70	-50	-52	-51	-54
anycast	-49	-47	-49	-48	-50	-46	-52
anycast edg	-57	-55	-57	-55	-59	-53	-61
anymor	-22	-20	-20	-19	-23	-19	-21
anyon	-12	-13	-7	-11	-2	1	-17
anyon at	8	8	0	10	-22	49	8
anyon but	-33	-35	-32	-51	-33	-32	-39
anyon know	-27	-22	-21	-22	-23	-21	-27
anyth	27	11	6	13	4	15	0
anyth $	-31	-34	-30	-29	-35	-13	-28
anyth @	26	8	20	67	21	24	24
anyth differ	-2	39	0	-21	-3	0	0
anyth for	72	-6	-9	11	6	4	9
anyth i	6	8	5	6	-14	32	6
anyth to	4	-23	-23	-25	-45	-24	-46
anywai	-31	-32	-31	-31	-36	-30	-33
anywai $	-34	-37	-36	-37	-42	-34	-34
anywher	-10	-26	-28	-29	-40	13	-45
anywher $	44	38	42	50	25	122	20
anywher compar	33	75	31	26	31	32	33
anywher fleet	119	25	46	42	45	46	45
anywher host	-37	-36	-35	-37	-37	-36	-56
aoc	-7	-7	44	-9	-15	-10	-11
apart	-19	-3	-22	-25	-25	-19	-23
apart from	-33	-34	-35	-32	-43	-33	-46
apart on	-22	-22	-22	-22	-27	-21	-22
api	-40	-41	-41	-35	-46	-38	-41
api and	-21	-29	-23	-22	-21	-21	-21
api avail	-42	-37	-41	-38	-38	-37	-36
api call	-50	-55	-68	-51	-74	-51	-58
api endpoint	-56	-57	-64	-59	-68	-57	-64
api in	-28	-27	-27	-27	-50	-26	-27
api key	-17	-18	-19	-19	-18	-17	-17
api on	-17	-10	-8	-2	-8	-8	-8
api request	-24	-24	-25	-24	-28	-26	-33
api server	-24	-22	-24	-23	-24	-22	-24
api token	-14	-13	-13	-13	-19	-13	-13
api uptim	-66	-68	-72	-68	-67	-69	-81
apiserv	-28	-27	-29	-27	-31	-27	-41
app	-39	-37	-40	-34	-35	-37	-42
app $	-36	-36	-41	-45	-29	-35	-41
app code	-24	-25	-25	-27	-29	-25	-24
app in	-31	-28	-30	-30	-31	-29	-31
app log	-73	-74	-77	-71	-74	-75	-84
app no	29	24	28	79	25	29	27
app on	-107	-95	-101	-93	-109	-92	-96
app still	-22	-21	-20	-20	-21	-20	-19
app we	-43	-44	-45	-44	-76	-44	-46
app who	-31	-30	-30	-31	-43	-30	-54
appli	-7	-24	-28	-24	-29	-23	-17
appli $	-18	-13	-11	-12	-25	-12	30
appli @	-13	-12	-12	-12	-12	-12	-16
appli by	-19	-18	-19	-19	-20	-19	-24
appli oper	-22	-23	-22	-23	-22	-22	-33
appli the	-26	-23	-29	-24	-32	-23	-5
appli to	89	25	13	28	14	24	20
applianc	-12	-43	-34	-34	-38	-33	-42
applianc behind	-17	-16	-16	-16	-17	-16	-22
applianc in	-22	-19	-20	-19	-21	-19	-19
applianc of	-38	-34	-34	-34	-35	-34	-52
applic	-41	-41	-43	-40	-45	-40	-47
applic $	-44	-44	-47	-44	-55	-44	-52
applic @	-82	-81	-116	-79	-82	-79	-79
applic built	-26	-25	-25	-26	-47	-25	-40
applic code	-19	-16	-17	-16	-17	-16	-16
applic for	-33	-27	-28	-28	-30	-28	-30
applic from	-13	-13	-12	-13	-18	-13	-16
applic log	-60	-60	-63	-59	-60	-60	-67
applic on	-19	-18	-18	-18	-21	-18	-19
applic softwar	-27	-26	-26	-26	-27	-25	-25
applic that	-19	-19	-19	-19	-20	-19	-20
approv	-23	-15	-23	-22	-6	-22	-26
approv my	17	20	3	21	103	9	14
approv step	-47	-43	-43	-45	-57	-45	-70
apt	-37	-39	-34	-40	-34	-34	-46
apt upgrad	-43	-46	-40	-48	-40	-40	-55
architect	-7	17	-3	-24	28	-7	-8
architect $	-32	-27	-28	-28	-32	-28	-30
architect exam	5	6	7	3	41	7	3
architectur	-37	-75	-88	-75	-104	-74	-109
architectur $	77	17	16	18	-1	19	19
archiv	-47	-46	-48	-46	-26	-44	-47
archiv and	-52	-45	-46	-44	-47	-44	-54
are	-10	-17	-10	-15	-16	-7	-20
are @	-31	4	77	9	56	-5	3
are amazon	102	34	39	42	100	32	25
are chosen	-39	-36	-36	-35	-65	-36	-35
are correct	-52	-47	-48	-47	-64	-49	-80
are custom	-45	-45	-57	-45	-47	-51	-54
are encrypt	-28	-25	-26	-25	-25	-25	-30
are environment	-31	-32	-36	-32	-39	-39	-35
are gone	-24	-27	-22	-22	-20	-20	-20
are index	-27	-20	-21	-22	-25	-20	-21
are inherit	36	37	114	31	31	25	37
are kept	-92	-85	-98	-88	-138	-91	-93
are made	-38	-37	-38	-37	-39	-39	-58
are mine	48	16	17	16	10	16	16
are my	49	-3	-39	-1	-18	-3	1
are now	24	21	16	22	70	-12	23
are off	-21	-18	-18	-18	-20	-18	-21
are on	70	-7	-3	-7	-18	-15	-9
are our	25	-33	-11	19	-38	-10	-26
are patch	-39	-38	-40	-43	-40	-37	-47
are record	-17	-17	-16	-16	-16	-16	-21
are right	-35	-33	-35	-33	-41	-34	-42
are secur	-28	-29	-55	-29	-28	-29	-29
are switch	-20	-20	-25	-20	-23	-22	-22
are the	37	53	74	60	74	76	66
are thei	-29	-20	20	-20	-21	-20	-48
are there	-62	-47	-52	-50	-73	-8	-79
are those	-9	-10	24	-18	-11	-11	-32
are three	-16	-15	-15	-15	-15	-16	-30
are we	6	-5	-25	-16	-14	-17	7
are whose	23	51	22	15	45	22	34
are written	-18	-16	-19	-16	-17	-16	-16
are you	13	19	0	20	18	76	11
are your	-4	-1	-1	-1	-7	26	-3
arent	-16	-26	-18	-14	-24	-18	-20
around	8	-44	-45	-38	-48	-37	-43
around @	81	-2	-21	0	-18	-2	-13
around in	-16	-16	-16	-16	-20	-16	-23
around the	-36	-30	-31	-31	-42	-30	-32
arrai	-71	-52	-51	-43	34	-51	-48
arrang	-27	-31	-28	-38	-34	-27	-27
arrang that	-25	-29	-27	-44	-38	-25	-25
arriv	-32	-30	-29	-35	-33	-30	-34
arriv in	-14	-14	-14	-16	-16	-14	-14
artefact	-22	-23	-23	-22	-41	-22	-22
artifact	-51	-64	-55	-53	-60	-53	-53
artifact $	-40	-41	-43	-41	-49	-42	-42
as	-18	-8	-10	-13	-19	-17	-21
as @	-49	-36	-33	-34	-37	-33	-38
as a	-49	-50	-41	-42	-54	-50	-63
as custom	34	28	64	26	29	26	31
as littl	5	-16	5	34	1	5	5
as long	24	-6	23	54	22	23	23
as much	10	9	10	22	9	10	10
as nobodi	-11	-18	-11	-11	-11	-11	-12
as oppos	48	103	105	49	37	54	53
as our	-31	-26	-26	-27	-30	-26	-32
as plain	-14	-15	-18	-15	-18	-14	-19
as possibl	6	-11	6	31	3	6	6
as protect	-29	-32	-29	-56	-29	-29	-29
as the	11	69	34	66	29	33	32
as to	20	58	15	16	19	20	21
as well	-28	-40	-39	-38	-39	-36	-52
ask	-14	-13	-17	-11	-8	-8	-16
ask $	-34	-32	-47	-34	-9	-47	-32
ask @	-17	-40	-17	13	-19	-16	-23
ask about	-16	-16	-16	-17	-20	-17	-26
ask for	-23	-25	-27	-31	-25	-29	-30
ask in	52	19	18	19	11	18	19
ask less	6	6	6	27	3	7	3
ask the	8	3	12	37	5	7	10
ask to	-16	-41	-17	12	-18	-16	-16
ask who	-33	-26	-26	-27	-28	-26	-29
ask whose	-14	-13	-16	-13	-14	-13	-13
ask you	18	23	11	19	40	69	15
assess	-23	-4	-27	-44	-35	-26	-29
assess $	0	33	2	-24	2	2	2
assess for	41	17	17	18	18	17	17
assess in	-41	-38	-41	-38	-38	-37	-41
asset	-45	-46	-59	-45	-50	-55	-53
assign	-19	-19	-18	-18	-30	-17	5
assign $	57	57	57	56	31	56	98
assign @	-54	-51	-52	-49	-51	-49	-67
assign secur	-17	-15	-16	-15	-15	-15	-16
assist	34	33	28	42	106	23	31
associ	-29	-41	-28	-29	-9	-29	-30
associ $	-10	-9	-7	-7	33	-8	-10
assum	-32	-33	-31	-32	-37	-30	-33
at	-22	-22	-18	-19	-16	-20	-25
at 3	26	26	21	25	16	21	65
at 3am	-25	-24	-22	-29	-23	-22	-24
at 4	29	34	31	29	101	30	22
at 9	-53	-50	-51	-52	-54	-52	-65
at @	8	14	8	15	14	16	65
at a	28	-14	-9	-10	-29	-9	-14
at all	56	32	36	67	32	35	34
at amazon	-46	-45	-47	-47	-71	-45	-54
at an	-17	-17	-20	-17	-22	-17	-17
at anoth	-23	-22	-35	-23	-24	-23	-24
at aws	5	5	45	5	14	5	-10
at data	-29	-29	-29	-29	-45	-29	-32
at end	-37	-38	-38	-38	-59	-38	-38
at hetzner	21	21	21	21	65	21	12
at midnight	-30	-32	-30	-36	-37	-28	-28
at night	10	8	13	37	-1	12	42
at our	-35	-33	-33	-37	-36	-33	-40
at rest	-19	-19	-12	-19	-4	-18	-33
at the	-28	-27	-30	-28	-34	-13	-33
at which	-84	-63	-107	-65	-92	-67	-61
ate	-21	-20	-22	-20	-22	-20	-23
atla	11	45	45	52	138	51	30
attach $	-29	-24	-26	-31	-30	-25	-25
attach @	-37	-34	-33	-32	-47	-32	-34
attach a	9	10	10	10	23	9	10
attach the	-28	-25	-25	-24	-28	-24	-27
attack	-61	-51	-58	-52	-66	-53	-55
attack $	-81	-55	-54	-54	-61	-53	-54
attack on	-31	-32	-32	-33	-44	-38	-39
attempt	-39	-36	-36	-36	-36	-35	-41
attent	-27	-26	-26	-26	-36	-26	-28
attent to	-27	-26	-26	-26	-36	-26	-28
attribut	-40	-43	-36	-50	-38	-36	-37
audio	-21	-19	-19	-21	-19	-19	-19
audit	-26	-38	-40	-37	-40	-36	-37
audit $	29	-8	-19	-7	-21	-2	-7
audit @	-57	-29	-30	-29	-34	-29	-29
audit log	-18	-15	-17	-15	-17	-15	-17
audit of	-28	-27	-42	-27	-29	-27	-27
audit report	-29	-28	-30	-28	-38	-30	-31
auditor	-13	-26	-23	-23	-30	-22	-28
auditor $	-62	-58	-66	-61	-75	-34	-76
auditor ask	-16	-15	-15	-16	-22	-15	-20
auditor keep	32	32	67	32	33	28	33
auditor that	-36	-35	-37	-33	-56	-34	-41
auditor want	-26	-29	-28	-30	-29	-26	-27
auth	-55	-72	-53	-53	-53	-52	-53
auth for	-29	-30	-26	-27	-30	-26	-25
auth polici	-30	-29	-30	-29	-30	-29	-29
auth token	-16	-16	-19	-16	-19	-17	-19
authent	-45	-43	-46	-43	-44	-42	-43
authent $	-28	-30	-33	-29	-30	-29	-33
author	-34	-42	-50	-42	-56	-42	-47
author by	-46	-38	-40	-37	-38	-38	-46
author the	-36	-35	-34	-35	-60	-35	-44
auto	-32	-32	2	-33	-36	-32	-56
auto minor	-3	-3	66	-12	-19	-5	-56
auto scale	-24	-23	-26	-23	-28	-23	-24
auto updat	-20	-20	-24	-19	-19	-19	-26
autogrow	-69	-64	-67	-62	-66	-63	-68
autom	-50	-56	-49	-53	-53	-48	-51
autom @	-70	-90	-73	-74	-70	-71	-100
autom backup	-18	-17	-17	-17	-25	-17	-19
autom snapshot	-21	-20	-18	-19	-21	-18	-19
automat	-47	-48	-47	-46	-57	-47	-52
automat $	-69	-77	-68	-68	-101	-67	-70
automat by	-23	-22	-24	-23	-25	-22	-24
automat or	-30	-27	-25	-27	-28	-26	-28
autonom	12	13	13	11	71	13	-12
autonom databas	35	35	36	35	101	35	13
autopilot	4	3	2	-1	38	3	-26
autosc	-45	-47	-46	-45	-61	-45	-48
autosc of	-20	-18	-19	-18	-18	-18	-20
autoscal	-21	-20	-21	-21	-21	-20	-25
avail	-35	-36	-15	-34	-41	-35	-37
avail $	-87	-83	-101	-83	-114	-83	-86
avail for	-17	-18	-21	-17	-17	-17	-20
avail in	12	12	9	12	49	12	13
avail of	-50	-54	-58	-48	-58	-48	-51
avail on	25	28	64	27	26	28	29
avail zone	-38	-39	-21	-38	-43	-39	-44
awai	-8	52	-3	-25	-8	1	-2
awai $	7	92	12	19	9	22	22
awai for	14	75	24	-21	7	22	22
awai from	-23	-25	-24	-37	-31	-23	-23
awai more	-14	-32	-5	42	-21	-7	-5
awar	-49	-46	-15	-46	-66	-69	-56
awar and	2	3	40	3	2	-25	-4
awar train	-28	-29	-32	-28	-27	-28	-42
aws	-12	-16	-15	-15	-3	-16	-22
aws $	-33	-41	-31	-39	-51	-38	-41
aws @	-15	-35	-36	-30	-41	-33	-52
aws account	-14	4	33	4	0	4	2
aws and	26	7	4	8	14	5	7
aws answer	-37	-31	-39	-32	-40	-32	-30
aws api	-32	-33	-33	-35	-57	-33	-40
aws at	-14	-13	-14	-14	-16	-14	-19
aws build	-36	-36	-37	-36	-58	-36	-44
aws by	-61	-60	-61	-61	-109	-60	-71
aws check	-23	-24	-24	-24	-28	-25	-32
aws choos	-23	-19	-20	-20	-23	-19	-21
aws clean	-45	-35	-34	-35	-48	-34	-35
aws correct	-23	-21	-21	-22	-23	-21	-24
aws data	-37	-37	-40	-38	-54	-38	-44
aws decid	-49	-47	-48	-47	-79	-48	-47
aws default	-26	-26	-31	-32	-36	-27	-26
aws delet	-33	-25	-26	-26	-39	-26	-27
aws design	-37	-37	-45	-37	-43	-37	-40
aws do	26	-9	-7	24	-10	1	20
aws doc	26	26	18	18	-20	74	19
aws doe	13	12	9	32	11	13	38
aws employe	-29	-30	-30	-29	-36	-30	-31
aws encrypt	-44	-39	-39	-39	-64	-39	-44
aws end	37	-14	-16	-14	-30	-13	-17
aws ever	-51	-50	-55	-56	-72	-53	-65
aws facil	-49	-48	-56	-48	-62	-49	-54
aws fault	5	6	3	6	44	-8	1
aws for	92	17	25	54	47	28	15
aws from	26	26	25	26	55	15	27
aws go	-52	-51	-50	-52	-84	-50	-51
aws guarante	-33	-34	-34	-36	-44	-35	-44
aws half	-18	-18	-23	-19	-20	-23	-19
aws handl	41	6	-10	7	2	7	6
aws has	-19	-15	-16	-16	-20	-15	-17
aws have	0	0	-1	1	16	-7	-3
aws health	8	9	65	7	-5	4	-3
aws hold	-21	-21	-22	-21	-35	-21	-23
aws infrastructur	-30	-30	-31	-30	-47	-30	-34
aws instal	-27	-25	-25	-27	-34	-26	-27
aws is	-19	-15	-17	-15	-4	-16	-20
aws itself	-45	-37	-39	-38	-42	-37	-50
aws job	-60	-56	-56	-60	-72	-58	-75
aws just	-14	-14	-20	-16	-16	-14	-16
aws keep	-27	-27	-27	-28	-41	-28	-34
aws kei	-31	-30	-30	-30	-39	-31	-36
aws log	-28	-22	-22	-22	-26	-22	-30
aws look	-35	-33	-39	-33	-35	-34	-41
aws maintain	-33	-24	-24	-24	-36	-24	-24
aws make	-26	-26	-27	-24	-28	-24	-24
aws manag	-17	-16	-17	-16	-21	-16	-19
aws mean	28	30	85	72	-12	31	25
aws move	-38	-38	-39	-38	-60	-38	-43
aws network	-25	-26	-25	-26	-39	-26	-30
aws or	-51	-44	-44	-51	-41	-45	-49
aws own	-55	-53	-49	-53	-67	-55	-63
aws part	48	9	10	4	-8	9	12
aws patch	-21	-18	-23	-19	-32	-21	23
aws publish	-45	-44	-48	-45	-60	-46	-54
aws put	-47	-62	-46	-52	-64	-46	-55
aws red	58	29	29	29	29	29	29
aws region	-43	-43	-43	-43	-63	-43	-51
aws respons	-75	-64	-70	-64	-80	-67	-84
aws restor	-33	-28	-27	-28	-33	-27	-32
aws right	-16	-15	-15	-15	-15	-15	-24
aws roll	-16	-14	-19	-15	-16	-14	-16
aws rotat	-34	-25	-25	-25	-26	-24	-28
aws screen	-26	-34	-26	-26	-47	-29	-36
aws secur	-25	-22	-23	-26	-23	-21	-23
aws servic	-14	-9	-10	-8	-24	46	-15
aws share	101	30	27	24	28	29	28
aws should	-31	-31	-31	-34	-31	-30	-29
aws side	-31	-19	-20	-19	-19	-19	-21
aws site	-27	-28	-29	-28	-32	-29	-30
aws staff	-35	-34	-33	-36	-59	-35	-38
aws stop	-75	-50	-62	-61	-85	-68	-78
aws support	22	23	22	22	50	22	19
aws switch	-23	-22	-25	-22	-31	-21	-23
aws take	15	24	14	14	-5	15	51
aws test	-42	-43	-42	-42	-70	-44	-64
aws that	-31	-29	-31	-30	-42	-30	-32
aws the	-13	-14	-13	-14	-19	-13	-14
aws thing	-16	-15	-19	-16	-16	-15	-25
aws to	-17	-22	-22	-1	-26	-18	-21
aws train	-16	-16	-18	-16	-18	-15	-23
aws updat	-25	-23	-23	-24	-26	-23	-34
aws us	-55	-49	-49	-49	-56	-49	-77
aws what	72	17	18	20	10	20	20
aws when	-37	-33	-33	-36	-58	-33	-34
aws who	-79	-79	-83	-76	-119	-76	-106
aws whose	-55	-36	-42	-32	-51	-36	-36
aws wont	-17	-17	-21	-18	-21	-18	-20
aws would	-40	-37	-34	-35	-47	-34	-35
aws write	-64	-50	-48	-47	-53	-46	-48
awsmanagedrulesknownbadinput	-36	-35	-34	-36	-60	-36	-44
az	-32	-28	-1	-26	-24	-27	-27
az $	-58	-30	51	-28	-27	-37	-37
az @	-48	-45	-45	-43	-45	-42	-44
az in	-22	-21	-35	-21	-22	-23	-22
az mean	3	3	46	3	-27	2	2
az redund	-24	-33	-27	-28	-25	-24	-25
azs	-30	-30	-30	-28	-27	-29	-29
azs $	-73	-58	-60	-56	-61	-55	-57
azs in	-16	-21	-17	-17	-18	-16	-16
azs of	-18	-18	-19	-18	-19	-18	-18
azs with	-28	-28	-33	-36	-54	-28	-33
azur	40	36	39	39	107	41	28
b	-21	-22	-23	-26	-23	-22	-22
b @	-21	-22	-24	-24	-23	-22	-22
baa	-7	-7	50	-8	-30	-11	-25
baa $	-18	-18	4	-20	-34	-22	-32
baa what	34	33	128	35	11	30	18
babi	-37	-38	-38	-41	-39	-36	-41
babi $	-37	-38	-38	-41	-39	-36	-41
babysit	3	-16	3	58	-5	7	7
back $	-31	-30	-30	-30	-37	-29	-33
back for	-17	-15	-15	-15	-20	-15	-16
back to	5	29	5	-2	5	6	4
back up	-13	-4	-5	-2	37	-1	30
backbon	-26	-28	-28	-27	-29	-27	-31
backbon between	-24	-25	-26	-25	-26	-24	-25
backdoor	-31	-24	-23	-23	-25	-23	-24
backend	3	-5	2	26	2	4	2
background	-32	-32	-33	-32	-36	-33	-35
background check	-35	-35	-36	-35	-39	-36	-39
backlog	9	45	7	4	6	10	9
backlog $	9	45	7	4	6	10	9
backtrack	-23	-22	-21	-21	-26	-21	-22
backtrack window	-23	-22	-21	-21	-26	-21	-22
backup	-24	-19	-23	-20	21	-20	-15
backup $	-43	-29	-41	-40	-34	-38	-23
backup @	-105	-101	-99	-92	-119	-93	-105
backup are	-103	-98	-94	-103	-148	-121	-110
backup for	-35	-32	-31	-50	-39	-31	-33
backup in	-33	-23	-23	-24	-5	-23	-34
backup of	-18	-13	-14	-12	26	-12	-28
backup retent	10	12	12	14	54	14	15
backup softwar	17	29	25	24	73	28	30
backup who	-70	-47	-57	-53	-66	-54	-77
bad	-42	-40	-40	-40	-60	-40	-41
bad @	-37	-37	-37	-37	-60	-37	-37
badg	-22	-22	-24	-22	-4	-30	-30
badg $	21	21	22	21	57	4	6
badg at	-40	-40	-47	-41	-47	-41	-40
bake	-29	-27	-29	-28	-28	-26	-28
bake a	-14	-15	-18	-17	-15	-14	-20
bake into	-29	-28	-35	-28	-29	-27	-28
bake time	-26	-24	-24	-26	-27	-24	-25
balanc	31	29	17	27	83	25	27
balanc in	-25	-25	-25	-25	-45	-25	-25
ball	-19	-21	-20	-21	-22	-19	-20
banana	13	22	19	7	51	21	13
banana $	13	22	19	7	51	21	13
bandwidth	-55	-50	-52	-49	-62	-49	-51
bandwidth and	-26	-19	-20	-20	-28	-20	-20
bank	-28	-25	-25	-25	-31	-24	-27
bare	-40	41	11	-19	-15	-11	-33
bare metal	-6	-9	29	-5	-2	-5	-19
base	-28	-2	-27	-22	-27	-19	-30
base $	26	24	25	25	17	55	25
base @	-17	-21	-17	-21	-17	-17	-17
base imag	-40	-41	-42	-39	-41	-39	-51
base on	-3	-1	-14	-1	-3	29	-2
base os	-44	-45	-43	-44	-44	-44	-79
base64	25	25	28	36	211	24	33
baselin	-61	-47	-61	-46	-30	-46	-63
baselin $	-100	-95	-116	-84	-104	-87	-91
baselin in	-22	-21	-21	-21	-26	-21	-34
basement	-39	-56	-38	-33	-53	-40	-39
basic	-32	-23	-24	-24	-23	-23	-28
bastion	0	8	8	9	55	7	9
batch	-18	-20	-19	-18	-16	-18	9
batch host	38	37	37	34	10	37	99
batch job	-42	-40	-38	-36	-40	-34	-36
batteri	-56	-56	-57	-57	-88	-56	-67
bc	19	55	20	7	19	20	20
be $	29	26	90	54	61	33	26
be @	17	41	23	35	10	23	23
be a	-5	8	43	8	0	8	5
be left	29	39	29	71	23	24	30
be our	-29	67	0	38	0	9	0
be patch	-21	-23	-21	-24	-21	-22	-24
be pci	-36	-37	-42	-43	-42	-38	-44
be replac	11	72	22	23	18	19	20
be set	-30	-31	-31	-32	-40	-29	-29
be switch	-20	-26	-19	-19	-18	-18	-20
be us	-22	-22	-23	-21	-30	-21	-24
becam	0	29	0	-26	0	1	1
becam @	0	29	0	-26	0	1	1
becaus	-17	-9	-17	-25	-21	-17	-21
becaus of	-24	0	-24	-42	-26	-23	-30
becaus somebodi	-28	-27	-28	-30	-51	-27	-28
becom	2	46	3	-30	-1	3	-1
becom @	16	74	21	-21	17	20	22
becom owner	-28	-28	-27	-27	-35	-28	-45
befor	-29	-19	-28	-27	-24	-26	-31
befor $	-6	29	-3	-3	-7	-1	-3
befor @	-46	-42	-40	-41	-41	-40	-53
befor a	-24	-25	-25	-23	-32	-23	-24
befor after	-21	77	5	10	9	8	8
befor an	-18	-19	-18	-19	-19	-18	-20
befor and	-18	-29	-17	-20	-17	-17	-17
befor it	9	9	7	9	30	8	5
befor our	-28	-26	-26	-28	-35	-26	-27
befor send	-36	-35	-36	-37	-41	-38	-51
befor the	-42	-45	-43	-43	-47	-42	-48
befor upload	-30	-31	-31	-32	-46	-31	-38
begin	68	17	15	17	17	18	12
begin with	85	41	41	40	69	40	44
behavior	-42	-44	-45	-45	-54	-43	-51
behind	-38	-37	-35	-36	-30	-35	-45
behind @	-49	-47	-51	-46	-44	-46	-57
behind a	-30	-30	-29	-29	-33	-29	-36
behind an	-27	-35	-27	-27	-27	-27	-41
behind it	-18	-16	-16	-16	-21	-16	-20
behind our	-27	-27	-25	-27	-29	-25	-28
behind that	14	14	61	14	2	6	11
behind the	18	18	19	19	46	19	16
believ	-21	-21	-20	-25	-20	-19	-19
belong	-8	-15	-25	-27	-32	-22	-27
belong to	-8	-15	-25	-27	-32	-22	-27
below	-14	-10	-16	-12	-11	-9	40
below $	-63	-49	-70	-48	-55	-48	-90
below @	-104	-98	-105	-99	-98	-97	-147
below a	-26	-26	-26	-26	-26	-26	-41
below an	-45	-37	-39	-36	-53	-36	-46
below it	-36	-37	-40	-37	-38	-37	-58
below our	-49	-61	-48	-54	-48	-48	-73
below the	-14	-13	-13	-11	-13	-13	-18
benchmark on	-23	-30	-24	-24	-22	-22	-22
beneath	-63	-64	-70	-61	-66	-60	-64
beneath @	-63	-64	-70	-62	-69	-61	-67
beneath a	-36	-33	-34	-31	-34	-32	-33
besid	-9	64	-7	-30	43	3	7
besid @	-12	61	5	-37	-7	-2	2
best	4	11	11	-14	99	15	21
best for	4	23	11	-9	74	19	19
better	8	62	20	52	95	35	34
better $	28	-43	25	76	21	26	25
between	-31	-25	-33	-26	-31	-30	-34
between @	-9	19	-7	6	-11	-6	-8
between an	27	56	27	40	24	26	28
between avail	-23	-23	-33	-23	-28	-23	-23
between aws	-20	-21	-21	-21	-29	-21	-25
between our	-43	-38	-39	-39	-46	-38	-54
between region	-48	-48	-49	-48	-58	-47	-56
between sse	-38	-56	-43	-42	-39	-39	-39
between the	-29	-30	-29	-29	-29	-28	-41
between two	-49	-45	-46	-45	-50	-44	-49
bezo	-43	-35	-47	-36	21	-53	-65
bgp	-31	-33	-28	-32	-29	-28	-28
bia	-37	-26	-26	-26	-34	-25	-26
bia in	-43	-30	-31	-30	-41	-29	-30
big	-33	-31	-33	-30	-34	-29	-28
bigger	-25	-27	-24	-20	-24	-23	-30
bigger node	-25	-25	-25	-25	-24	-24	-33
biggest	46	23	44	77	98	46	50
bigqueri	24	23	21	19	73	23	0
bigqueri encrypt	24	23	21	19	73	23	0
bill	-17	-14	-18	-15	0	-13	-18
bill for	38	44	36	43	101	44	44
bill is	-21	-13	-14	-13	-5	-13	-14
bill up	-33	-29	-31	-29	-41	-29	-30
bind	22	3	27	97	20	27	28
binlog	-23	-22	-22	-23	-30	-22	-23
bio	-27	-27	-27	-28	-30	-28	-52
bio and	-28	-28	-28	-28	-30	-28	-53
bit	77	6	3	4	-10	4	-6
bit $	105	49	31	31	14	31	17
bit rot	-41	-36	-33	-33	-38	-33	-37
bitcoin	-37	-34	-34	-36	-47	-35	-51
bitnami	-22	-20	-20	-21	-21	-20	-21
black	-33	-29	-29	-29	-39	-29	-31
black fridai	-33	-29	-29	-29	-39	-29	-31
blame	-45	-50	-46	-46	-68	-45	-45
blame $	-32	-44	-32	-33	-43	-31	-31
blame amazon	-19	-16	-17	-16	-18	-16	-16
blame aws	-29	-28	-29	-32	-55	-28	-28
blame for	-40	-39	-44	-40	-62	-40	-42
block	-36	-32	-23	-32	-28	-32	-35
block @	-69	-65	-78	-63	-67	-63	-65
block our	-15	-15	-14	-16	-15	-14	-15
block public	6	21	69	23	0	22	24
block the	-84	-67	-92	-68	-102	-68	-70
blue	-16	-16	-17	-17	-18	-16	-16
blue green	-16	-16	-17	-17	-18	-16	-16
blueprint	-11	-50	-14	50	-15	-7	-11
board	-52	-29	-40	-39	-44	-39	-44
bodi	-28	-28	-27	-28	-51	-28	-28
book	19	20	17	1	93	6	19
book $	-23	-18	-18	-18	-21	-18	-18
bootstrap	-49	-59	-52	-54	-58	-49	-59
boss	33	23	26	41	-15	57	11
boss ask	58	56	28	18	16	26	28
boss sai	-21	-70	-24	46	-52	-24	-22
boss want	4	43	7	6	10	10	10
bot	7	19	-12	15	-6	64	5
bot $	-9	-8	-9	-9	-29	18	-10
bot token	16	14	14	12	58	-1	7
both	39	25	8	9	5	9	23
both $	-55	42	-35	-24	-24	-26	-66
both @	-31	-57	-31	-33	-32	-31	-40
both column	138	41	47	51	45	48	41
both parti	-22	-32	-41	-31	-32	-30	-42
both side	32	5	-4	-1	-12	1	-14
both the	19	8	8	7	8	8	6
bottlerocket	-41	-41	27	-39	-49	-39	-58
bottlerocket node	-33	-33	-35	-33	-35	-32	-57
bought	28	10	8	11	42	11	1
bounc	-39	-31	-31	-32	-36	-31	-37
bounc and	-28	-25	-25	-25	-27	-25	-31
box	-9	-4	-6	11	-6	-5	16
box $	-14	-13	-24	-5	9	-16	-27
box behind	-26	-22	-22	-23	-24	-22	-31
box for	-54	-57	-55	-59	-64	-52	-58
box in	-37	-35	-36	-38	-59	-36	-38
box of	-50	-45	-66	-51	-63	-46	-63
box on	8	-1	6	48	7	7	7
box right	-22	-21	-21	-22	-24	-21	-34
bpa	-96	-74	-12	-62	-67	-62	-86
branch	-14	-17	-13	0	-16	-12	-16
branch @	-22	-21	-20	-27	-22	-21	-22
branch is	-24	-23	-27	-24	-27	-24	-26
branch offic	9	4	11	37	8	11	10
breach	-33	-30	-30	-30	-31	-32	-29
break	72	0	5	3	-3	2	-1
break down	83	18	17	14	-28	15	20
break glass	-30	-21	-1	-22	-25	-23	-19
break the	26	29	21	27	66	29	23
breakdown	89	15	17	18	9	19	17
breakdown $	73	10	12	15	10	13	11
breakdown for	58	11	13	12	3	14	12
breaker	11	11	11	28	11	12	12
bring	-23	-15	-21	-22	-6	-20	-30
bring a	-18	-18	-18	-18	-18	-17	-31
bring cake	19	23	23	20	72	23	3
bring it	-32	-26	-26	-28	-36	-26	-28
bring our	-20	-18	-17	-21	-18	-17	-18
bring the	9	33	10	8	5	10	7
bring them	-38	-30	-31	-31	-33	-31	-36
bring to	-35	-35	-32	-32	-37	-32	-34
bring your	-39	-39	-39	-44	-40	-38	-44
broadcom	-89	-83	-90	-80	-101	-82	-93
broadli	-56	-55	-56	-61	-79	-55	-80
broke	-20	-19	-18	-19	-4	-18	-26
broke the	18	23	25	21	77	25	9
broken	-35	-34	-35	-36	-25	-33	-37
broken $	-49	-50	-65	-46	-26	-47	-51
broken @	-5	-1	-1	1	25	0	-5
broken disk	-44	-45	-44	-44	-50	-44	-55
broken hard	-21	-21	-21	-33	-24	-23	-22
broken host	-44	-43	-42	-42	-44	-42	-56
broker	-28	-26	-27	-23	-23	-26	-30
broker $	-15	-14	-14	-14	-16	-14	-19
broker of	-37	-36	-36	-36	-41	-36	-52
broker to	19	14	19	73	15	20	19
broker user	-39	-36	-39	-34	-36	-35	-36
broker whose	30	27	30	28	-6	29	96
browser	-23	-21	-22	-21	-23	-22	-22
brute	-44	-41	-41	-42	-47	-41	-47
brute forc	-44	-41	-41	-42	-47	-41	-47
budget	-39	-38	-30	-38	-47	-40	-41
budget on	-37	-37	-53	-37	-40	-38	-38
buffer	-43	-47	-45	-45	-7	-52	-49
buffer $	-60	-67	-62	-63	-65	-59	-61
bug	-22	-32	-24	-5	-25	-22	-29
bug $	-24	-21	-21	-22	-27	-21	-23
bug in	-34	-33	-36	-35	-36	-33	-43
bui	-11	-19	-21	-12	-15	-20	-19
bui new	-24	-25	-25	-25	-35	-25	-28
build	-37	-28	-36	-30	-40	-34	-44
build $	-36	-35	-38	-36	-50	-35	-43
build and	-28	-27	-29	-27	-36	-28	-31
build host	30	22	30	63	30	30	29
build imag	-24	-27	-23	-24	-22	-22	-29
build in	-48	-29	-30	-31	-35	-29	-31
build is	-15	-15	-15	-15	-15	-15	-23
build it	-29	-30	-39	-30	-52	-29	-33
build of	-35	-33	-32	-34	-34	-41	-35
build on	15	9	15	41	15	15	15
build our	-24	-23	-22	-23	-24	-22	-32
build that	-19	-16	-16	-17	-17	-16	-19
built	-49	-47	-54	-47	-52	-51	-55
built $	-18	-18	-21	-19	-21	-18	-18
built by	-20	-20	-20	-20	-35	-20	-27
built from	-8	-9	-8	-16	-8	-8	-8
built you	0	2	-6	2	-3	37	0
bullet	62	-2	9	6	-2	7	3
bullet point	62	-2	9	6	-2	7	3
bump	-27	-26	-27	-26	-29	-25	-17
bump $	-58	-54	-53	-52	-57	-52	-63
bump @	-31	-29	-32	-29	-44	-29	-38
bump it	-18	-16	-16	-16	-20	-16	-19
bump the	-34	-36	-36	-35	-37	-34	-45
bundl	-3	-1	-6	-1	24	0	0
burden	24	32	24	107	-1	26	21
burden $	-7	-13	-8	27	-20	-9	-9
burn	-41	-43	-37	-40	-45	-37	-39
burn @	-45	-30	-29	-30	-30	-30	-29
burst	-27	-25	-25	-25	-33	-25	-28
bus	-18	-19	-19	-17	-20	-17	-17
buse	-20	-18	-18	-20	-28	-18	-18
busi	-17	-22	-18	2	-55	-20	7
busi $	4	5	2	1	-17	-1	36
but	-33	-36	-34	-31	-33	-32	-27
but is	-50	-30	-36	-32	-32	-30	-31
but noth	4	17	14	11	53	1	21
but the	-32	-33	-30	-52	-32	-30	-37
but us	-33	-35	-32	-51	-33	-32	-39
but who	-6	3	7	7	-29	4	64
button	-30	-28	-29	-28	-31	-28	-38
by	-25	-22	-22	-23	-26	-24	-23
by $	-32	-32	-32	-31	-35	-30	-33
by @	-46	-33	-27	-39	-48	-39	-41
by a	-26	-25	-24	-26	-38	-26	-26
by accid	-28	-28	-48	-29	-30	-29	-30
by amazon	-41	-37	-38	-37	-49	-36	-28
by aws	-27	-30	-31	-30	-33	-29	-34
by default	-27	-27	-30	-27	-28	-28	-20
by dns	39	35	22	34	98	31	33
by googl	-31	-30	-30	-33	-48	-31	-33
by hand	-33	-48	-36	-34	-32	-31	-33
by how	8	2	24	61	15	22	23
by it	-30	0	45	1	0	1	-2
by me	4	11	3	10	-13	12	67
by mistak	-35	-33	-35	-34	-34	-37	-38
by our	-38	-35	-36	-36	-42	-36	-38
by ourself	98	49	50	42	16	45	46
by sensit	-32	-34	-32	-35	-32	-34	-52
by side	-2	85	9	5	11	10	8
by someon	-16	-20	-17	-17	-17	-16	-18
by step	16	30	28	26	89	29	28
by terraform	-50	-50	-51	-49	-69	-49	-49
by that	30	27	89	24	13	-17	22
by the	-43	-41	-49	-41	-43	-41	-46
by them	36	37	36	37	82	37	28
by themselv	-12	-14	-13	-18	-12	-12	-13
by us	-58	-57	-56	-59	-69	-56	-97
by which	-22	-23	-25	-22	-25	-21	-22
by who	-7	-33	-5	27	-13	-5	-12
by whom	4	5	5	5	2	5	39
byol	-54	-47	-48	-48	-51	-47	-55
byte	-33	-30	-30	-30	-54	-30	-33
c	13	-12	-27	-14	-19	-15	-22
ca	-3	2	1	14	-5	3	26
ca in	-15	-14	-16	-16	-15	-14	-14
ca on	35	24	37	78	34	37	37
cabinet	-27	-23	-23	-24	-31	-24	-24
cabl	-39	-40	-41	-40	-58	-40	-43
cabl and	-40	-41	-42	-40	-44	-40	-43
cabl between	-34	-34	-35	-34	-46	-34	-42
cach	-57	-52	-48	-32	-40	-47	-53
cach $	-29	-41	-26	25	11	-20	-25
cach behavior	-50	-53	-54	-53	-54	-51	-52
cach disk	-17	-17	-17	-17	-18	-16	-16
cach in	-70	-41	-41	-41	-46	-40	-41
cach set	-36	-35	-36	-36	-55	-35	-35
cage	-22	-20	-20	-21	-21	-20	-20
cake	19	23	23	20	72	23	3
calcul	16	21	24	26	75	27	31
calendar	-24	-22	-22	-22	-23	-22	-39
calendar $	-24	-22	-22	-22	-23	-22	-39
calico	-53	-56	-57	-58	-57	-52	-64
call	-15	-10	-9	-7	29	-10	-17
call $	34	33	34	32	97	33	29
call @	-58	-34	-31	-39	-35	-37	-35
call is	-37	-34	-35	-35	-50	-35	-44
call record	5	0	7	43	-2	6	6
call to	-18	-30	-18	-20	-18	-18	-18
call tonight	39	45	42	42	100	43	23
call who	-52	-48	-79	-50	-76	-56	-62
caller	-40	-36	-37	-37	-42	-36	-48
came back	-44	-43	-45	-44	-58	-44	-48
came up	31	34	34	34	70	34	34
camera	-37	-36	-37	-36	-36	-36	-42
can	11	11	18	13	40	24	8
can @	42	51	36	51	140	47	45
can a	21	23	17	22	73	22	24
can aws	-71	-71	-74	-70	-118	-73	-85
can bring	-35	-35	-35	-34	-59	-35	-37
can do	-27	-11	-28	-7	-12	38	-9
can get	1	-13	0	27	-1	1	-1
can i	25	3	14	16	-6	16	5
can login	-35	-35	-36	-35	-47	-34	-33
can open	-22	-26	-24	-25	-25	-22	-22
can put	35	38	33	34	92	35	41
can queri	-30	-26	-30	-27	-36	-27	-26
can reach	-78	-74	-103	-73	-110	-86	-87
can read	-56	-56	-57	-60	-83	-57	-79
can someon	6	6	40	8	42	-10	2
can u	66	25	9	25	-7	61	21
can we	-56	-52	-53	-55	-62	-52	-72
can you	39	35	37	36	60	67	35
canari	8	9	9	9	57	9	14
cancel	-16	-5	-14	-5	27	-11	-7
cannot	-16	-19	-15	1	-28	-15	-15
cant	-31	-29	-31	-32	-33	-18	-30
cant be	-23	-23	-23	-24	-23	-23	-40
cant pull	-27	-29	-26	-51	-27	-26	-27
cant reach	-24	-28	-24	-24	-24	-24	-25
cant see	-58	-50	-51	-52	-64	-51	-64
cant you	-7	-2	-23	-1	-25	96	-8
cap	-30	-30	-30	-30	-52	-30	-30
capac	-53	-43	-31	-42	-46	-42	-44
capac $	-54	-51	-53	-50	-51	-50	-63
capac for	-47	-33	-43	-34	-36	-34	-37
capac plan	-50	-50	-54	-47	-52	-48	-51
capac provid	-28	-2	52	-1	-8	1	0
capac to	-16	-16	-17	-16	-29	-16	-16
capac unit	-25	-26	-27	-26	-27	-27	-27
capac when	-25	-24	-25	-24	-44	-25	-24
capit	-5	-6	-49	-4	57	-12	-6
card	-30	-46	-64	-46	-86	-25	-47
card in	-21	-19	-21	-20	-21	-20	-20
card number	-50	-48	-48	-47	-73	-49	-48
care	20	-9	-9	9	-12	-5	8
care $	-37	-31	-34	12	-23	-23	-47
care about	47	-15	-6	25	-8	-5	-43
care for	15	7	15	42	15	16	16
care of	28	-2	-4	0	-9	1	27
carri	18	30	-16	10	-6	-1	-5
carri out	-17	-13	-12	-12	-13	-12	-12
carri the	-46	-30	-21	2	-22	-22	-21
carri what	-1	77	-21	0	-16	10	10
carri which	130	39	57	56	49	55	39
case	-11	2	-15	-9	-10	-14	-18
case $	-10	13	-10	-30	-13	-10	-11
case with	-14	-14	-24	-16	8	-26	-16
catch	-20	-18	-18	-18	-17	-17	-21
catch that	-23	-20	-21	-20	-19	-20	-24
categori	-46	-24	-76	-21	100	-30	-24
cctv	-46	-47	-50	-47	-62	-47	-53
cctv and	-37	-37	-41	-37	-56	-38	-39
cdc	-36	-36	-35	-38	-41	-35	-37
ceil	13	22	-3	23	82	21	14
center	-34	-35	-38	-33	-39	-34	-38
center $	-50	-50	-62	-51	-64	-51	-52
center is	-25	-24	-26	-25	-34	-25	-33
center on	13	12	12	37	10	13	12
center with	-18	-12	-13	-12	-12	-12	-13
central	-53	-44	-53	-44	-30	-58	-48
central 1	-38	-28	-27	-27	-9	-45	-33
ceo	17	18	18	18	49	14	-7
ceo of	17	18	18	18	49	14	-7
cert	-26	-24	-24	-17	-22	-23	-27
cert $	8	9	0	9	34	10	8
cert expir	11	13	14	13	44	13	-2
cert from	46	40	43	101	44	46	44
cert in	-58	-40	-41	-55	-53	-38	-44
cert of	-26	-24	-24	-24	-27	-24	-36
cert on	-34	-41	-34	-41	-39	-33	-33
cert renew	-12	-12	-8	16	-9	-8	-20
cert we	-43	-44	-46	-46	-62	-46	-50
certif	-24	-26	-27	-26	-18	-26	-18
certif $	-56	-37	-42	-32	-31	-35	14
certif author	51	19	-5	19	14	15	5
certif for	-19	-19	-18	-19	-19	-18	-18
certif from	-18	-19	-17	-18	-19	-17	-21
certif of	-37	-34	-39	-35	-37	-34	-37
certif on	-28	-30	-29	-31	-32	-28	-8
certif renew	-21	-22	-21	-22	-25	-21	-23
certif to	6	7	7	7	20	7	7
certif valid	-17	-19	-16	-16	-17	-16	-16
certif with	-22	-19	-20	-21	-22	-19	-19
certifi	-48	-45	-53	-44	-55	-44	-52
certifi that	-61	-54	-69	-53	-62	-53	-68
cev	-37	-41	-44	-37	-57	-37	-39
cfo	-2	25	-2	-28	-2	-2	-3
chaincod	-30	-29	-32	-30	-31	-29	-29
chang	-31	-1	-29	-27	-15	-25	-25
chang $	40	80	40	38	87	34	27
chang @	-37	-38	-39	-34	-48	-35	-34
chang for	18	58	18	16	16	19	20
chang hand	24	67	24	22	16	25	26
chang in	-33	67	-3	7	1	7	6
chang it	-52	-55	-51	-51	-61	-48	-50
chang manag	-66	-70	-79	-67	-79	-70	-74
chang the	-39	-41	-39	-40	-57	-39	-51
channel	-14	-9	-41	-8	12	16	-16
char	-68	-48	-49	-49	-51	-49	-49
charg	34	10	-3	13	29	13	39
charg of	18	-7	-15	-5	-34	-6	23
chart	-18	-29	-16	-10	13	-18	-11
chase	-35	-31	-29	-31	-37	-30	-55
chatbot	-71	-73	-80	-73	-70	-96	-75
chatgpt	-19	-20	-29	-18	-37	23	-35
cheaper	29	14	26	-8	97	18	29
cheaper per	2	-18	1	-25	56	2	2
cheaper than	24	1	21	23	85	21	23
cheapest	8	25	14	17	64	25	27
cheat	33	-7	-7	-4	-12	-4	-7
cheat sheet	71	17	19	23	15	20	18
check	-33	-31	-31	-31	-34	-30	-32
check by	-17	-16	-17	-17	-24	-17	-17
check of	-23	-23	-24	-23	-25	-23	-24
check on	-29	-28	-29	-29	-33	-30	-34
check that	-46	-49	-43	-45	-43	-42	-49
checkout	-35	-21	-22	-23	-6	-21	-34
checksum	-67	-68	-60	-59	-62	-70	-62
chip	25	21	67	17	23	23	24
choic	-67	-66	-67	-66	-74	-65	-67
choic $	-35	-33	-35	-32	-33	-32	-36
choos	-29	-34	-29	-12	-32	-27	-31
choos $	-51	-57	-47	-47	-43	-34	-38
choos a	-57	-63	-67	-60	-56	-57	-58
choos between	-21	-28	-22	-18	-21	-21	-20
choos which	-50	-50	-47	-50	-69	-44	-44
choos who	-30	-30	-29	-32	-31	-29	-44
chore	-10	13	-10	26	-36	-7	-8
chore $	-38	-50	-43	-28	-54	-37	-41
chore disappear	-1	27	-1	-6	-12	-1	0
chore for	-23	-24	-22	-22	-23	-22	-24
chosen	-42	-42	-43	-42	-53	-41	-42
chosen by	-35	-36	-35	-37	-49	-35	-36
chroni	-20	-15	-15	-16	-16	-15	-20
ci	-30	-24	-21	-14	-22	-20	5
ci runner	44	38	41	59	39	43	102
ci user	-88	-68	-69	-65	-85	-69	-117
cidr	-43	-42	-40	-39	-41	-39	-44
cidr rang	-53	-52	-48	-48	-50	-47	-57
cipher	-49	-50	-52	-51	-65	-49	-49
cis	-49	-49	-49	-49	-54	-48	-53
cis benchmark	-6	-7	16	-9	-8	-5	-6
cisco	6	5	6	5	62	0	-5
cisco $	0	2	17	0	41	-20	-1
cite	-1	-3	-3	-4	-22	28	1
claim	-32	-31	-32	-33	-31	-30	-30
claim @	-46	-51	-47	-59	-49	-46	-45
class	-36	-40	-35	-37	-38	-34	-35
class $	-42	-56	-44	-48	-42	-42	-42
class and	-19	-18	-18	-19	-26	-18	-19
classif	-64	-61	-57	-60	-75	-57	-60
classifi	-49	-47	-46	-47	-56	-47	-55
classifi the	-25	-26	-25	-26	-34	-26	-26
claud	0	-12	1	-2	35	2	-3
claus	23	24	22	21	66	23	23
clean	-33	-29	-30	-30	-26	-29	-32
clean $	-23	-21	-21	-22	-23	-21	-23
clean it	-33	-26	-27	-27	-29	-26	-29
clean that	-35	-26	-25	-26	-29	-25	-26
clean the	-8	-2	-3	-3	36	-2	-10
clean up	-52	-50	-49	-49	-57	-48	-52
cleanup	-33	-29	-30	-29	-30	-29	-30
cleanup $	-54	-47	-50	-48	-50	-47	-52
clear	-26	-25	-25	-25	-30	-25	-27
cli	-12	8	-4	3	68	2	8
cli command	-1	26	24	25	65	23	26
click	-21	-15	-22	-16	26	-33	-25
click $	11	13	6	11	32	-12	12
click in	-36	-37	-59	-40	-56	-38	-47
client	-29	-29	-23	-29	-33	-29	-24
client $	-23	-28	-30	-29	-43	-29	-29
client and	22	23	22	20	8	23	59
client in	-18	-17	-17	-17	-22	-16	-17
client of	-26	-23	-23	-23	-25	-23	-23
client on	-38	-28	-28	-28	-41	-28	-29
client sdk	-19	-17	-16	-16	-18	-15	-16
client side	13	10	69	10	-1	9	-2
client who	-60	-46	-47	-46	-69	-46	-55
climat	31	28	30	32	89	31	7
climat chang	37	32	35	38	98	37	11
climb	-53	-54	-53	-54	-61	-54	-70
clock	-42	-29	-29	-42	-33	-29	-34
clone	-33	-31	-23	-31	-2	-25	-23
close	-28	-26	-28	-27	-20	-27	-31
close $	-6	-6	-8	-3	53	-10	-13
close port	-26	-30	-27	-30	-40	-27	-35
close them	-50	-49	-51	-51	-62	-48	-52
cloud	-9	-14	6	-13	-2	-13	-22
cloud $	-35	-79	-95	-70	-81	-69	-75
cloud @	-9	15	14	18	66	18	-1
cloud autonom	32	32	32	32	83	32	27
cloud aws	-22	-23	-28	-22	-34	-22	-24
cloud is	4	4	16	4	3	4	4
cloud itself	-61	-63	-82	-59	-67	-61	-75
cloud mean	-39	-40	-59	-40	-71	-39	-45
cloud run	12	12	11	12	34	12	8
cloud server	9	8	7	8	33	8	6
cloud vs	62	59	132	59	48	60	63
cloud what	126	125	256	124	124	125	120
cloudflar	34	33	24	32	86	33	6
cloudflar worker	8	7	7	6	47	6	-12
cluster	-9	-17	-19	-10	-16	-15	8
cluster $	-24	-20	-22	-23	-20	-21	-13
cluster @	-55	-70	-51	-19	-60	-50	-57
cluster admin	-17	-16	-18	-17	-16	-16	-16
cluster autoscal	-17	-16	-16	-16	-16	-16	-20
cluster do	20	23	25	25	20	22	67
cluster is	-23	-20	-23	-21	-24	-20	-21
cluster mode	-36	-27	-27	-28	-27	-27	-28
cluster need	31	31	26	29	3	30	77
cluster of	-22	-23	-21	-20	-20	-20	-24
cluster on	-35	-58	-35	-9	-36	-35	-55
cluster version	-3	-4	-2	-3	-3	-3	20
cluster we	-54	-54	-53	-58	-61	-55	-84
cluster who	-19	-19	-24	-19	-20	-19	-22
cname	-25	-25	-25	-24	-25	-24	-25
cname in	-17	-15	-16	-16	-16	-16	-20
cni	-42	-44	-42	-42	-41	-40	-48
cni in	-31	-32	-31	-29	-33	-28	-28
code	-41	-39	-43	-38	-42	-39	-44
code $	-80	-79	-87	-80	-89	-77	-95
code and	-38	-35	-45	-15	-39	-36	-43
code for	-32	0	-2	-3	48	-2	-2
code in	-31	-27	-28	-28	-32	-27	-30
code insid	-20	-20	-20	-21	-21	-20	-31
code is	-32	-32	-33	-32	-34	-32	-61
code of	-38	-38	-45	-38	-48	-37	-37
code that	-44	-31	-32	-32	-33	-31	-33
code to	-17	-15	-17	-16	-18	-15	-17
coffe	28	27	27	27	64	27	15
coffe machin	18	18	17	17	56	18	6
cold	-48	-48	-48	-43	-27	-43	-43
cold start	-22	-18	-17	-18	8	-18	-17
collabor	-27	-24	-25	-22	-24	-22	-23
colleagu	-39	-39	-41	-41	-31	-66	-42
colleagu sai	-30	-22	-23	-23	-35	-22	-23
collect	-21	-26	-24	-26	-29	-24	-25
collect $	-21	-20	-20	-20	-27	-20	-22
collect the	17	0	-1	-9	-8	-3	0
column	36	13	-4	-1	-22	0	-2
column $	76	-2	5	8	7	5	-3
com	-26	-27	-27	-28	-30	-26	-28
com $	-17	-18	-18	-19	-18	-17	-16
come	-14	-5	-8	-19	-12	-6	-16
come back	9	45	12	2	9	13	7
come from	-31	-21	4	-22	-62	13	-19
come in	14	-8	-9	-7	-20	-8	-11
come into	-13	-13	-12	-18	-12	-12	-13
come out	-5	-3	-3	-29	24	-3	-3
come to	-25	10	-11	-11	12	-15	-8
come with	14	-40	-44	-23	-36	-25	-48
command	33	47	72	49	73	137	41
command $	14	27	103	35	-22	147	30
command to	16	37	27	34	100	32	39
commit	-41	-40	-42	-39	-47	-40	-49
commit to	-24	-21	-22	-20	-28	-22	-19
committe	22	36	10	1	2	10	11
common	-48	-54	-48	-46	-60	-46	-48
common network	-39	-48	-40	-37	-37	-37	-39
commun	-25	-24	-26	-26	-37	-25	-31
compact	-24	-19	-19	-19	-20	-18	-20
compani	8	7	5	6	54	20	-2
compani $	-22	1	-6	-2	55	-1	-22
compani or	-13	-14	-13	-14	-19	-13	-14
compani own	-4	39	41	39	111	38	23
compani run	-16	-11	-12	-11	-13	-11	-16
compani want	-51	-69	-51	-65	-54	-50	-52
compar	32	106	37	26	56	37	36
compar $	0	21	2	-7	-6	2	0
compar @	23	85	17	10	11	22	19
compar to	9	37	10	6	7	10	10
compar w	10	43	24	12	62	21	25
compar with	21	81	27	21	24	29	29
compat	-97	-83	-84	-81	-87	-81	-89
complain	-14	-14	-14	-15	-20	-14	-14
complaint	-50	-41	-41	-42	-50	-41	-46
complet	80	37	24	77	43	30	30
complet $	7	46	24	85	87	31	29
complianc	-42	-29	-25	-26	-40	-32	-36
complianc mode	-22	-22	-24	-26	-39	-22	-22
complianc of	-30	-22	-22	-22	-25	-22	-24
complianc report	-37	-38	-39	-39	-46	-39	-39
complianc when	-48	-30	-31	-32	-32	-30	-40
compliant	-35	-34	-38	-37	-48	-35	-38
compliant with	-14	-13	-13	-13	-13	-13	-18
compon	-20	-17	-17	-18	-20	-17	-19
compon on	-25	-22	-22	-22	-25	-22	-23
compress	-5	4	-1	2	38	2	3
comprom	-25	-22	-21	-22	-24	-22	-24
comput $	-21	-21	-22	-25	-16	-22	-26
comput node	-57	-67	-56	-57	-61	-55	-72
comput storag	-20	-20	-21	-22	-22	-20	-24
comput when	-66	-62	-64	-65	-71	-65	-77
concept	70	33	122	33	8	37	42
concern	-78	-78	-86	-79	-107	-88	-95
concern $	-82	-81	-92	-82	-114	-93	-102
concurr and	-29	-29	-30	-30	-49	-30	-32
concurr for	-39	-38	-38	-38	-60	-38	-40
concurr limit	-30	-30	-29	-30	-45	-31	-33
concurr on	-15	-15	-15	-15	-22	-15	-17
condit	-34	-28	-27	-27	-18	-27	-30
condit of	-28	-28	-29	-28	-30	-28	-33
confidenti	-48	-47	-52	-47	-66	-48	-57
confidenti file	-39	-38	-39	-37	-61	-39	-54
config	-59	-57	-58	-57	-60	-56	-50
config $	-83	-79	-83	-79	-87	-82	-85
config @	-73	-69	-73	-67	-72	-67	-78
config file	37	38	34	36	92	29	36
config for	-30	-32	-28	-29	-30	-28	-29
config on	-16	-15	-15	-15	-16	-15	-17
configur	-44	-41	-42	-43	-43	-40	-49
configur $	-74	-44	-69	-58	-66	-54	-66
configur @	-30	-36	-30	-34	-31	-29	-32
configur a	-17	-17	-21	-18	-19	-18	-18
configur anyth	-24	-20	-21	-22	-27	-22	-21
configur by	-14	-15	-15	-16	-17	-14	-14
configur it	-19	-18	-19	-19	-18	-18	-23
configur its	-17	-19	-18	-18	-31	-18	-18
configur manag	-20	-20	-11	-20	-25	-20	-22
configur of	-45	-51	-46	-49	-47	-45	-52
configur on	-24	-24	-21	-22	-21	-21	-22
configur secur	-18	-21	-19	-18	-18	-18	-19
confirm	17	25	19	25	86	9	31
confirm with	27	26	25	26	73	11	2
conflict	-61	-58	-61	-60	-68	-59	-60
confluenc	-4	-12	-5	-5	60	-30	5
confus	7	7	61	6	-9	-3	-8
confus deputi	13	11	71	10	-9	-1	-6
connect	-34	-33	-33	-34	-33	-32	-34
connect and	-11	-10	-10	-11	-16	-11	-10
connect from	-17	-20	-19	-18	-25	-18	-18
connect the	-28	-28	-32	-34	-53	-28	-32
connect to	-27	-23	-24	-22	-13	-23	-23
connector	-24	-19	-20	-20	-26	-19	-1
consent	-30	-29	-27	-30	-30	-27	-27
consent and	-25	-23	-23	-22	-26	-21	-21
consent for	-34	-31	-29	-33	-32	-29	-29
consol	-39	-37	-40	-36	-35	-35	-36
consol $	12	12	16	18	67	16	15
consol user	-83	-70	-72	-69	-119	-71	-71
consolid	-38	-36	-40	-37	-36	-36	-39
consum	-9	-28	-32	-14	-31	-26	-30
consum @	-27	-29	-27	-30	-27	-27	-28
consum sinc	-20	-20	-22	-20	-32	-20	-24
contact	-54	-42	-44	-42	-47	-42	-44
contact and	-20	-19	-19	-19	-22	-19	-20
contact detail	-27	-27	-34	-28	-33	-27	-28
contain	-21	-21	-12	-16	-23	-20	-7
contain $	-60	-47	-51	-45	-58	-45	-64
contain @	-41	-51	-46	-45	-49	-41	-44
contain agent	-18	-20	-19	-20	-18	-18	-22
contain base	-39	-39	-38	-39	-39	-39	-68
contain from	-22	-26	-28	-26	-21	-22	-23
contain host	31	14	27	28	3	30	100
contain imag	-36	-36	-35	-37	-33	-37	-45
contain in	-41	-38	-43	-42	-48	-40	-41
contain of	-70	-68	-68	-69	-74	-68	-113
contain on	5	1	4	26	4	5	5
contain os	27	30	18	27	25	30	79
contain runtim	-43	-44	-5	-42	-37	-41	-81
contain to	3	4	0	17	3	3	2
contain who	-14	-13	-15	-13	-13	-13	-16
containerd	-68	-71	-71	-66	-70	-64	-69
containerd cve	-26	-26	-29	-26	-25	-25	-28
containerd on	-65	-79	-75	-67	-65	-65	-69
content	-50	-49	-50	-49	-55	-49	-59
content $	-27	-25	-26	-25	-29	-25	-28
content by	-30	-28	-28	-28	-29	-27	-30
content that	-30	-30	-30	-31	-42	-30	-46
context	53	56	159	54	39	56	50
context $	45	51	147	50	35	52	46
continu	-10	-12	-12	-13	19	-15	-19
continu backup	-29	-29	-28	-28	-31	-28	-41
continu plan	-42	-44	-44	-44	-72	-45	-49
contract	-62	-59	-64	-58	-71	-58	-60
contractor who	-29	-24	-24	-26	-25	-24	-25
contrast	0	122	21	-15	9	18	16
contrast @	2	46	10	2	11	8	12
contrast them	13	98	31	9	24	31	25
control	-36	-37	-28	-31	-36	-35	-34
control $	-78	-77	-64	-75	-101	-80	-60
control are	-23	-23	-26	-32	-30	-25	-23
control explain	42	43	96	42	42	41	43
control for	-17	-19	-18	-18	-19	-17	-19
control in	-35	-75	-40	-13	-37	-33	-41
control inherit	-61	-59	-80	-60	-66	-65	-62
control list	-20	-15	-14	-15	-16	-15	-15
control matrix	-30	-29	-51	-29	-30	-28	-32
control mean	28	27	98	27	2	22	28
control on	5	38	10	-13	10	10	10
control over	5	6	-4	51	-10	-4	2
control owner	-55	-28	-29	-28	-33	-28	-28
control plane	-29	-23	-31	-27	-17	-26	-30
control that	-25	-25	-28	-25	-32	-25	-30
control the	10	12	49	12	10	11	7
control we	0	-17	2	45	2	2	2
control what	49	49	104	48	48	45	50
control which	-64	-64	-79	-62	-72	-63	-63
control who	-82	-80	-87	-80	-103	-80	-108
convers	-25	-27	-24	-21	-53	44	-50
convert	11	75	-5	27	105	30	23
cool	-26	-25	-25	-24	-26	-24	-26
cool for	-37	-33	-33	-32	-34	-32	-32
cool in	-22	-20	-20	-20	-26	-20	-24
cooldown	-60	-60	-61	-59	-73	-58	-62
copi	-34	-32	-5	-30	-35	-31	-30
copi from	-34	-60	-37	-38	-35	-34	-34
copi of	-22	-22	-26	-22	-26	-21	-22
copi to	-25	-26	-27	-28	-32	-25	-25
cor	-44	-42	-45	-44	-56	-43	-49
core	-23	-22	-22	-22	-24	-22	-28
core devic	-33	-31	-31	-32	-33	-31	-41
coredn	-34	-34	-34	-35	-35	-33	-54
coredn add	-28	-29	-28	-28	-28	-28	-53
corpor	-43	-38	-39	-38	-41	-38	-50
corpor directori	-37	-37	-38	-37	-41	-37	-53
correct	-23	-22	-26	-23	-19	-22	-27
correct $	-44	-43	-48	-43	-56	-43	-49
correct it	28	29	28	28	62	28	27
correct that	-14	-14	-15	-14	-16	-14	-21
corrupt	-46	-41	-40	-39	-37	-57	-44
cosmo	27	27	27	26	60	27	15
cosmo db	27	27	27	26	60	27	15
cost	-31	-24	-28	-23	21	-23	-27
cost $	38	27	43	46	110	44	45
cost monei	-52	-50	-51	-53	-79	-50	-54
cost on	-26	-23	-33	-24	-40	-23	-24
cost per	11	20	12	21	94	20	18
cost us	-21	-17	-27	-15	-1	-15	-15
could	-5	-6	12	-11	-21	-10	-4
could somebodi	28	-4	-17	4	-22	-15	36
could you	19	18	55	11	4	18	8
count	12	-17	27	32	22	5	3
count $	-134	-140	-137	-87	-136	-119	-133
count as	25	30	74	25	27	26	27
countri	-49	-49	-50	-51	-59	-50	-55
cours	-23	-4	-13	-5	38	-5	-4
cours for	11	35	38	31	86	31	32
court	-2	-17	-17	-16	-22	-15	-15
cover	60	23	11	24	-2	46	70
cover $	92	54	90	60	23	97	34
cover by	19	-1	-5	-1	-2	-1	-3
cpu	-41	-40	-41	-40	-42	-39	-48
cpu and	-23	-22	-22	-22	-32	-22	-23
crash	-17	-16	-18	-17	-5	-17	-19
crash $	-20	-22	-20	-22	-20	-19	-20
crash on	-23	-22	-22	-23	-34	-22	-23
crash with	-36	-36	-39	-37	-48	-39	-38
crawl	-17	-16	-16	-16	-25	-16	-19
creat	-38	-36	-37	-35	-36	-34	-38
creat $	-18	-18	-17	-17	-18	-17	-20
creat @	-119	-116	-120	-108	-113	-108	-126
creat a	-1	3	3	3	17	3	4
creat an	-34	-40	-34	-36	-40	-33	-37
creat and	-14	-13	-13	-14	-13	-13	-18
creat by	-16	-15	-16	-15	-16	-15	-16
creat in	-15	-20	-15	-15	-16	-14	-15
creat individu	-35	-35	-40	-35	-37	-33	-33
creat it	-11	-10	-11	-10	-11	-10	-16
creat the	-38	-35	-34	-34	-36	-33	-44
creat them	-49	-31	-31	-30	-31	-31	-34
creation	-74	-72	-78	-68	-71	-68	-78
creation $	-100	-96	-105	-89	-93	-89	-105
credenti	-40	-38	-38	-37	-19	-37	-40
credenti $	-67	-63	-64	-63	-70	-63	-70
credenti for	-37	-34	-36	-32	-34	-33	-35
credenti in	-53	-52	-54	-52	-55	-49	-53
credit	-51	-49	-51	-49	-87	-49	-50
credit card	-36	-35	-35	-35	-66	-35	-35
criterion	17	-10	21	63	10	20	21
critic	-20	-20	-17	-18	-19	-17	-18
crl	-21	-22	-23	-21	-33	-21	-20
cron	-27	-22	-26	-25	-35	-25	-27
cron job	-26	-20	-26	-27	-45	-27	-27
cross account	-45	-44	-48	-43	-53	-44	-45
cross region	-38	-39	-41	-37	-43	-38	-38
crowdstrik	-38	-33	-34	-34	-41	-34	-59
crypto	-38	-37	-34	-35	-52	-33	-36
crypto mine	-23	-15	-15	-15	-16	-15	-15
crypto miner	-32	-30	-31	-32	-54	-30	-33
cryptomin	-64	-49	-47	-50	-51	-47	-50
csi	-41	-53	-43	-41	-41	-41	-41
csi driver	-16	-18	-18	-16	-17	-16	-16
cto	36	25	25	26	69	21	22
cuda	-69	-67	-70	-39	-68	-61	-69
culprit	-19	-16	-16	-17	-21	-16	-16
cumul	-47	-45	-50	-46	-47	-45	-56
cumul updat	-47	-45	-50	-46	-47	-45	-56
current	4	6	-2	5	-2	27	35
current $	22	23	22	22	17	20	70
current is	-9	-9	-35	-8	-29	30	-20
cus	17	31	33	16	26	33	110
custodi	-30	-27	-28	-27	-29	-26	-28
custom	-11	-19	-21	-18	-20	-22	-21
custom $	18	-20	-22	-14	-30	-19	-31
custom @	-31	-29	-25	-26	-26	-25	-25
custom ami	-38	-34	-38	-35	-38	-34	-38
custom carri	10	-24	16	76	14	13	17
custom compar	3	39	2	-14	2	3	5
custom compon	-20	-17	-17	-17	-19	-17	-18
custom content	-25	-24	-25	-25	-31	-25	-40
custom data	-43	-37	-19	-39	-37	-37	-48
custom db	-24	-25	-24	-26	-24	-23	-31
custom domain	-26	-27	-26	-24	-26	-24	-23
custom duti	0	6	6	26	4	5	4
custom for	-15	-15	-14	-15	-17	-22	-15
custom have	-91	-92	-110	-87	-109	-97	-119
custom host	-20	-24	-19	-21	-19	-20	-24
custom imag	-147	-134	-135	-115	-133	-119	-145
custom instal	-53	-41	-40	-42	-48	-41	-44
custom is	-8	-5	-5	-6	22	-11	-30
custom job	-57	-48	-47	-48	-57	-49	-54
custom manag	4	10	76	11	4	8	4
custom must	-23	-43	-73	-43	-61	-43	-44
custom oblig	2	34	6	-4	7	4	9
custom on	-37	-33	-31	-32	-38	-30	-32
custom part	52	-9	7	57	0	13	8
custom patch	-88	-75	-74	-74	-79	-74	-110
custom put	-27	-27	-51	-27	-44	-27	-28
custom respons	-53	-39	-40	-39	-46	-39	-42
custom side	72	58	25	45	22	28	20
custom specif	-24	-19	3	-19	-39	-23	-31
custom still	56	42	29	50	113	49	45
custom store	-30	-30	-30	-31	-42	-30	-46
custom task	-20	87	5	12	12	10	-1
custom the	47	20	20	18	18	20	19
custom to	-32	-57	-33	-37	-35	-32	-32
custom true	-29	-30	-33	-31	-31	-30	-49
cut	-18	-13	-14	-13	10	-13	-15
cut between	-57	-56	-58	-56	-62	-57	-60
cut off	14	17	19	15	60	17	11
cutov	-30	-28	-26	-27	-28	-26	-26
cve	-27	-27	-23	-24	-26	-24	-28
cve 2024	-31	-30	-30	-31	-38	-30	-37
cve 2025	-17	-17	-16	-16	-17	-16	-21
cve @	-29	-29	-32	-29	-29	-28	-33
cve in	-17	-16	-18	-17	-17	-16	-19
cve on	-14	-15	-15	-19	-14	-14	-15
cvs	-19	-18	-18	-18	-29	-18	-19
d	-20	-18	-18	-18	-19	-17	-20
daemon	-51	-54	-49	-51	-69	-48	-52
daemon that	-10	-10	-10	-12	-10	-10	-16
daemonset	-84	-36	165	-15	-56	-47	-40
daemonset on	-84	-105	-124	-92	-85	-83	-91
dai $	-16	-12	-12	-10	45	-11	-15
dai @	-30	-40	-30	-41	-47	-29	-29
dai and	-13	-12	-12	-12	-17	-12	-12
dai are	-26	-25	-26	-25	-46	-25	-26
dai doe	-5	2	-3	-1	35	1	-1
dai theyr	-32	-32	-32	-32	-63	-33	-32
daili	-31	-32	-31	-31	-37	-30	-32
daili backup	-48	-51	-48	-46	-57	-46	-49
dangl	-24	-23	-23	-23	-24	-23	-29
dangl cname	-20	-18	-19	-19	-20	-18	-25
dark	-48	-51	-66	-48	-62	-49	-51
dark $	-43	-45	-63	-43	-61	-43	-43
dashboard	-29	-28	-15	-23	-36	-27	-29
dashboard $	-55	-52	-54	-53	-78	-53	-54
data	-33	-32	-28	-30	-33	-30	-35
data $	-100	-98	-119	-84	-119	-97	-116
data a	-19	-19	-19	-20	-29	-19	-19
data after	-37	-36	-35	-35	-42	-35	-53
data and	47	48	37	47	36	81	84
data as	-63	-65	-73	-64	-70	-65	-70
data at	41	41	34	40	103	40	29
data befor	-48	-50	-53	-50	-75	-50	-60
data center	-34	-35	-38	-33	-40	-34	-39
data encrypt	-33	-36	-35	-35	-41	-33	-38
data event	-39	-39	-40	-38	-38	-37	-39
data from	-39	-47	-40	-45	-47	-40	-39
data goe	-69	-64	-86	-62	-76	-59	-61
data guard	-17	-16	-19	-17	-17	-16	-16
data hall	-37	-36	-41	-39	-53	-37	-45
data in	28	31	59	31	54	31	24
data integr	-44	-40	-60	-37	-43	-38	-41
data into	-39	-38	-38	-38	-44	-40	-40
data is	-36	-25	-26	-25	-29	-25	-26
data leak	-13	-13	-13	-13	-15	-14	-21
data live	-27	-29	-32	-30	-37	-32	-28
data of	-16	-15	-16	-16	-23	-16	-16
data on	2	39	2	-9	3	6	4
data onto	-17	-19	-18	-17	-16	-16	-16
data plane	23	22	148	36	23	29	25
data process	-46	-30	-28	-29	-28	-28	-28
data protect	-11	-12	-11	-11	-13	-11	-20
data qualiti	-56	-54	-56	-53	-54	-52	-57
data resid	-34	-30	-11	-30	-44	-34	-38
data scientist	-28	-21	-27	-27	-30	-26	-27
data sourc	-13	-12	-29	-12	-24	28	-23
data stai	-44	-45	-47	-47	-68	-47	-50
data that	-28	-27	-44	-26	-36	-26	-26
data to	-10	-18	-10	-10	-10	-10	-10
data under	-36	-32	-40	-34	-54	-33	-34
data we	-38	-42	-41	-44	-45	-41	-46
data when	-19	-20	-23	-20	-25	-20	-19
data within	-13	-13	-18	-14	-15	-14	-17
databas	-33	-32	-33	-23	-38	-31	-16
databas $	-23	-20	-27	-17	-34	-22	18
databas @	-17	-16	-15	-17	-17	-16	-21
databas and	-18	-19	-19	-19	-22	-18	-23
databas credenti	-36	-31	-31	-31	-32	-30	-38
databas engin	-21	-21	-22	-22	-24	-21	-26
databas host	-7	-18	-7	23	-7	-7	-27
databas of	-41	-39	-52	-39	-39	-39	-40
databas password	-61	-59	-60	-60	-57	-59	-74
databas patch	-64	-67	-63	-78	-65	-63	-114
databas schema	-20	-20	-20	-20	-22	-20	-23
databas softwar	-36	-35	-35	-35	-39	-35	-51
databas user	-16	-19	-15	-17	-16	-16	-17
databas who	-1	-1	-1	-2	27	-1	-24
datacent	-35	-38	-34	-38	-35	-40	-36
datacent $	-36	-36	-35	-38	-37	-46	-39
datacentr	-54	-55	-68	-55	-58	-55	-61
datadog	-77	-70	-73	-66	-96	-69	-71
dataset	-21	-15	-15	-15	-16	-15	-15
date $	-42	-40	-44	-40	-52	-40	-47
date who	28	27	27	26	26	27	62
day	-29	-29	-20	-33	-36	-28	-28
day $	-16	-15	-15	-15	-17	-15	-15
day in	-24	-24	-24	-23	-32	-23	-23
db	-1	-5	-1	13	-4	1	37
db $	-18	-19	-18	-20	-19	-18	-19
db @	-6	-33	-8	20	-10	-7	-8
db and	23	24	25	54	24	25	24
db credenti	-21	-21	-21	-22	-24	-23	-29
db is	14	14	12	10	43	13	6
db on	-36	-26	-29	-26	-29	-26	-32
db paramet	-54	-31	-34	-48	-38	-32	-40
db password	-22	-21	-23	-21	-24	-21	-25
db patch	83	82	81	76	48	84	193
db user	-55	-47	-51	-49	-47	-47	-56
dba	-5	-11	-2	26	-27	-2	18
dba or	-23	-24	-23	-27	-22	-23	-25
dba team	-29	-31	-29	-46	-60	-27	19
dba want	-29	-26	-27	-36	-30	-28	-38
ddo	-39	-46	-41	-14	-45	-42	-43
ddo on	-26	-23	-23	-25	-31	-23	-25
deactiv	-19	-18	-18	-19	-21	-19	-23
dead	-24	-9	-25	-36	-28	-24	-25
deadlin	-18	-18	-21	-18	-22	-18	-22
deadlin $	-18	-18	-21	-18	-22	-18	-22
deal	17	-8	-16	-5	-14	-6	39
deal $	-61	-57	-56	-58	-62	-58	-92
deal with	67	30	19	36	23	34	107
dear	-26	-21	-29	-21	-24	-20	-23
dear colleagu	-26	-21	-29	-21	-24	-20	-23
debian	-44	-41	-44	-42	-43	-41	-57
debug	-32	-25	-23	-24	-15	-24	-28
debug $	-17	-18	-16	-17	2	-16	-20
decid	-42	-40	-41	-40	-50	-40	-42
decid $	-36	-35	-34	-35	-51	-34	-44
decid and	-27	-28	-25	-29	-29	-26	-29
decid between	-29	-29	-32	-31	-29	-29	-39
decid by	-32	-31	-33	-41	-37	-31	-37
decid how	-97	-80	-85	-81	-148	-82	-83
decid if	-30	-31	-30	-30	-37	-30	-39
decid that	-20	-20	-19	-18	-19	-19	-21
decid the	-34	-34	-33	-34	-46	-33	-36
decid to	-52	-53	-55	-54	-66	-54	-71
decid what	-72	-62	-104	-60	-63	-64	-61
decid whether	-20	-19	-19	-20	-19	-19	-22
decid which	-38	-34	-34	-34	-42	-35	-35
decid who	-20	-19	-19	-19	-27	-19	-21
decis	-43	-52	-44	-49	-47	-44	-45
decis $	-62	-79	-63	-73	-66	-63	-66
deck	17	13	9	14	54	14	-12
decommiss	-52	-51	-53	-51	-53	-51	-57
decommiss storag	-42	-43	-46	-42	-45	-43	-47
decrypt	-37	-41	-40	-39	-44	-37	-38
dedup	-70	-69	-68	-70	-96	-69	-70
deep	28	30	27	24	71	28	29
deep archiv	28	30	27	24	71	28	29
def	-15	-15	-16	-15	-24	-15	-15
default	-32	-31	-33	-31	-24	-30	-29
default $	-61	-59	-65	-60	-62	-62	-62
default domain	-32	-32	-31	-31	-37	-30	-32
default encrypt	-69	-65	-67	-62	-73	-63	-71
default in	-15	-18	-15	-17	-16	-15	-16
default on	-27	-36	-27	-40	-27	-27	-28
default or	24	27	25	27	25	27	61
defect	-18	-16	-17	-16	-18	-16	-17
defenc	-38	-30	19	-30	-66	-34	-36
defend	-13	-14	-13	-14	-18	-13	-15
defend the	-15	-16	-15	-15	-22	-15	-16
defin	-14	-11	28	-11	-16	-11	-13
defin $	8	8	96	9	-5	6	-3
defin by	-24	-26	-30	-26	-23	-23	-23
defin guest	29	29	63	28	28	29	30
defin hypervisor	14	14	60	13	1	14	15
defin inherit	60	60	131	60	61	60	61
defin least	6	6	28	4	6	5	6
defin the	-27	-23	-24	-23	-24	-23	-24
defin what	-63	-52	-104	-52	-74	-58	-54
definit	-34	-36	43	-21	-28	-21	-26
definit $	-62	-69	-29	-48	-56	-51	-59
definit for	35	33	82	35	30	31	32
definit has	-17	-17	-23	-18	-22	-17	-21
definit of	-10	-12	-1	-11	-16	-12	-11
definit pleas	73	92	203	102	72	96	91
degauss	-19	-19	-19	-19	-22	-20	-23
deleg	-34	-33	-33	-32	-35	-32	-37
deleg admin	-30	-28	-28	-28	-31	-28	-34
delet	-25	-28	-26	-24	-7	-24	-26
delet $	-91	-112	-101	-93	-99	-91	-95
delet @	-23	-20	-20	-20	-28	-19	-20
delet all	52	66	61	64	148	64	61
delet by	-34	-34	-34	-33	-47	-33	-33
delet it	-31	-29	-27	-35	-33	-29	-28
delet my	-6	-4	-9	-4	35	-4	-8
delet of	-28	-28	-31	-32	-41	-31	-31
delet old	-51	-51	-53	-52	-64	-65	-55
delet our	-22	-19	-19	-19	-23	-20	-21
delet person	-30	-31	-35	-32	-40	-31	-30
delet protect	-49	-45	-43	-44	-52	-44	-45
delet that	-16	-16	-15	-16	-26	-15	-15
delet the	37	38	31	38	106	38	37
delet them	-45	-37	-38	-39	-41	-38	-47
delet with	-60	-56	-55	-58	-60	-54	-56
deliv	16	13	16	15	45	14	40
deliv that	-40	-40	-45	-42	-61	-40	-65
deliv twice	-50	-56	-55	-52	-65	-50	-53
deliveri	-46	-41	-43	-42	-54	-41	-43
demand	-27	-37	-24	-11	-18	-24	-27
demand mode	-16	-15	-15	-15	-19	-15	-15
demand or	-23	-24	-23	-26	-25	-23	-35
demarc	77	30	23	28	21	27	30
deni	-8	-7	-17	-9	12	-6	-8
deni @	-28	-28	-25	-26	-41	-25	-26
deni on	-15	-16	-15	-14	-15	-14	-14
depend	-93	-91	-85	-65	-88	-81	-98
depend in	-21	-20	-22	-21	-23	-20	-20
deploi	-27	-25	-27	-25	-20	-25	-27
deploi $	-37	-31	-31	-32	-42	-31	-35
deploi as	-22	-21	-25	-20	-22	-23	-21
deploi role	-18	-17	-17	-17	-22	-17	-24
deploi to	-26	-28	-29	-27	-31	-26	-25
deploi with	-20	-12	-12	-12	-13	-12	-12
deploy	-35	-35	-34	-33	-35	-33	-34
deploy $	-28	-28	-27	-27	-30	-27	-26
deploy in	-33	-38	-31	-32	-33	-31	-36
deprec	-12	-14	-17	-12	37	-12	-23
deprec $	47	42	25	49	154	44	23
depth	40	46	97	45	123	42	45
deputi	13	11	71	10	-9	-1	-6
deregist	-30	-25	-31	-30	-26	-25	-32
design	-50	-49	-50	-48	-53	-48	-51
design $	-74	-78	-74	-68	-89	-70	-76
design by	-16	-16	-16	-16	-18	-16	-19
desir	-50	-48	-51	-49	-66	-48	-47
desk	54	43	24	21	40	28	14
desk $	2	14	3	-6	30	3	-18
desktop	-1	-17	-21	-4	-18	-14	0
desktop $	-46	-41	-40	-41	-42	-40	-43
desktop windows	15	18	18	13	1	17	64
dest	-18	-17	-18	-17	-23	-18	-17
destin	-33	-32	-33	-33	-34	-32	-33
destin $	-45	-43	-42	-43	-42	-42	-43
destroi	-33	-30	-31	-30	-43	-30	-31
destruct	-82	-85	-92	-87	-87	-85	-85
detail	-23	-23	-29	-24	-28	-23	-24
detect	-32	-30	-29	-30	-32	-29	-33
detect in	-26	-24	-24	-23	-27	-24	-28
dev	-31	-25	-24	-18	-11	-23	-28
dev put	-55	-28	-28	-30	-29	-29	-29
dev talk	-48	-30	-30	-30	-45	-30	-31
develop	-28	-27	-26	-26	-17	-26	-34
develop $	-13	-13	-12	-12	-13	-12	-18
develop on	-30	-27	-30	-27	-30	-27	-28
develop work	-25	-20	-18	-19	-20	-18	-19
devic	-34	-35	-36	-36	-40	-34	-36
devic $	-77	-69	-70	-66	-70	-66	-82
devic in	-24	-23	-23	-24	-26	-23	-29
devic of	-35	-33	-33	-33	-36	-33	-52
devic on	-25	-23	-24	-24	-27	-24	-34
di	-41	-41	-40	-41	-46	-40	-37
di $	-48	-45	-47	-44	-46	-44	-47
di at	29	28	26	28	20	23	67
di who	-32	-33	-33	-33	-40	-34	-47
dial	-29	-28	-28	-28	-44	-28	-29
did	9	15	9	9	63	35	9
did amazon	6	11	11	7	43	7	0
did aws	10	32	32	39	112	22	19
did i	21	15	-7	20	64	19	21
did that	-27	-27	-27	-27	-41	-27	-30
did the	4	6	11	11	86	-1	-4
did you	31	40	17	28	58	86	34
didnt	-13	15	-11	-12	-16	-10	-10
didnt befor	21	63	25	25	26	26	26
die	-4	57	-2	-4	-20	-1	-7
diesel	-42	-44	-46	-44	-49	-44	-51
diesel for	-24	-24	-24	-24	-31	-24	-34
diff	2	52	13	-4	9	14	13
diff between	14	52	16	-5	10	16	18
diff in	4	40	8	9	7	8	6
differ	14	66	38	14	28	20	19
differ $	17	17	42	2	64	20	15
differ @	27	87	76	35	18	34	31
differ between	4	-13	-27	4	75	2	5
differ custom	-46	-47	-43	-44	-53	-41	-46
differ for	-4	54	1	-22	-5	1	0
differ from	20	82	36	16	3	22	25
differ in	0	83	10	9	-8	15	13
digicert	-36	-38	-35	7	-46	-33	-36
digicert $	-92	-92	-88	-111	-102	-88	-91
dimens	-49	-46	-46	-46	-83	-46	-46
dir	11	12	12	37	12	13	13
direct	-70	-46	-46	-46	-50	-46	-48
directli	-62	-50	-48	-47	-48	-47	-50
director	1	13	20	19	62	11	11
directori	-15	-15	-16	-17	-29	-15	19
directori $	-28	-28	-29	-28	-32	-28	-43
dirti	-39	-33	-31	-32	-51	-31	-31
dirti pipe	-35	-29	-26	-27	-49	-27	-26
disabl	-38	-40	-43	-41	-55	-39	-42
disabl it	-20	-19	-20	-19	-23	-19	-20
disappear	16	51	18	11	10	18	19
disappear $	14	48	17	9	8	17	18
disast	-33	-34	-37	-33	-38	-33	-35
disast recoveri	-36	-36	-40	-36	-40	-36	-38
discount	30	35	46	45	109	40	47
discoveri	-64	-80	-64	-67	-76	-64	-63
disk	-42	-40	-40	-40	-46	-39	-42
disk $	-42	-41	-42	-42	-50	-41	-49
disk 100	-31	-27	-27	-27	-26	-27	-28
disk @	-30	-34	-30	-48	-30	-30	-32
disk at	-31	-30	-30	-30	-32	-30	-31
disk behind	-37	-37	-38	-37	-60	-37	-39
disk encrypt	-32	-37	-32	-38	-31	-31	-37
disk fail	-16	-21	-16	-16	-16	-16	-16
disk in	-14	-13	-18	-13	-13	-13	-14
disk size	-20	-20	-19	-19	-21	-19	-19
disk space	-21	-21	-22	-24	-22	-21	-25
disk that	-27	-21	-22	-21	-21	-20	-24
disk under	-30	-21	-21	-21	-22	-21	-22
disk when	-46	-45	-46	-48	-71	-45	-61
dispos	-28	-28	-29	-29	-40	-28	-30
dispos of	-31	-31	-31	-31	-46	-31	-34
disrupt	-11	-11	6	-11	-18	-12	-11
disrupt budget	-11	-11	6	-11	-18	-12	-11
distribut	-36	-15	-36	-38	-44	-34	-38
distribut $	-14	17	-18	-29	-23	-19	-17
distro	-17	-14	-14	-14	-16	-14	-16
divid	20	-33	-60	-57	-94	-71	-50
divid $	-65	-61	-74	-57	-72	-89	-60
divid in	113	71	31	24	7	38	39
divis	85	42	23	25	18	29	28
divis of	76	11	10	16	6	18	16
dlq	-30	-30	-30	-31	-44	-30	-33
dmarc	-19	-19	-17	-17	-19	-18	-21
dmarc record	-23	-23	-21	-20	-22	-21	-25
dns queri	-21	-19	-20	-19	-24	-19	-20
dns record	-36	-38	-37	-39	-43	-38	-41
dns valid	-17	-18	-17	-17	-22	-17	-18
do $	-11	13	2	-19	-37	3	-31
do @	-38	-32	-33	-33	-55	-33	-37
do anyth	-45	-38	-43	-39	-60	-40	-57
do as	10	9	10	27	9	10	10
do cluster	-34	-34	-24	-4	-24	-24	-25
do custom	-76	-73	-84	-73	-98	-75	-85
do for	48	8	-19	13	46	30	5
do i	12	10	3	4	46	18	4
do if	42	40	10	-14	11	12	12
do in	45	4	-1	2	-24	1	1
do it	-1	3	3	3	-6	-5	53
do more	25	64	29	71	30	36	23
do not	-1	-8	-2	22	-6	-2	-1
do noth	-91	-81	-78	-100	-80	-91	-99
do on	68	-10	-5	9	-1	5	9
do or	-49	-39	-36	-37	-51	-36	-37
do our	7	-19	-31	-22	-27	-20	-22
do ourselv	82	24	25	28	21	31	33
do peopl	45	22	61	30	146	49	58
do ppl	4	8	56	10	-6	9	10
do someth	24	23	23	23	21	17	66
do that	-30	-29	-32	-30	-38	-29	-28
do the	44	43	30	27	25	28	56
do thei	28	16	28	23	22	16	54
do thi	-36	-54	-36	-37	-38	-36	-40
do those	29	29	24	25	58	22	84
do what	106	25	-17	10	2	15	7
do with	61	29	47	20	11	22	19
do you	36	24	48	69	80	79	36
do your	12	13	10	13	-10	40	13
doc	-6	-5	-5	-17	-40	35	-7
doc need	-20	-27	-25	-45	-25	-26	-25
dock	-24	-23	-25	-24	-26	-23	-26
docker	-2	-4	20	8	-4	-2	-4
docker contain	8	8	2	38	5	-13	7
docker daemon	-28	-41	-29	-30	-29	-28	-30
docker hub	-24	-24	-24	-24	-27	-23	-33
dockerfil	-31	-27	-28	-28	-34	-27	-28
document	25	6	27	15	-5	6	4
document $	60	63	83	31	38	40	41
document that	-16	-20	-16	-20	-16	-16	-16
document to	-20	-17	-18	-19	-22	-18	-17
doe	4	4	-2	-1	19	-1	6
doe $	-23	-35	0	-26	-47	-30	-35
doe @	8	18	9	12	94	14	9
doe a	0	-5	-18	3	47	3	4
doe amazon	-6	-6	-15	-19	-32	-16	6
doe an	51	53	53	52	118	52	51
doe anybodi	-35	-30	-50	-30	-32	-32	-39
doe anyon	-20	-19	-25	-28	-42	22	-24
doe aws	-37	-39	-41	-40	-56	-40	-37
doe bezo	-49	-47	-65	-44	-15	-44	-58
doe for	-13	-21	-40	-21	-22	-22	-22
doe inherit	10	9	76	9	-31	6	9
doe it	25	31	84	31	33	38	64
doe my	32	82	37	20	77	36	39
doe not	-31	-31	-31	-31	-31	-31	-59
doe one	-8	-4	-4	-5	-12	30	-4
doe our	7	4	14	41	9	14	12
doe patch	-27	-14	-1	-30	21	-21	-36
doe secur	63	65	142	66	41	44	52
doe share	18	17	28	16	-13	46	18
doe somebodi	-22	-22	-21	-22	-27	-21	-29
doe that	-52	-16	44	-14	-29	-13	0
doe the	-15	-24	-42	-14	-39	-32	-11
doe thi	-18	-21	7	-21	-36	-37	-23
doe what	12	2	-17	-8	-16	-7	-9
doe which	70	41	0	-3	-17	1	-26
doesnt $	106	90	38	45	43	51	37
doesnt it	-57	-43	-42	-41	-42	-41	-53
dollar	-33	-31	-24	-25	-2	-24	-25
dollar a	-21	-22	-24	-23	-36	-23	-22
domain	-27	18	-22	-17	-25	-19	-22
domain $	-39	-46	-40	-41	-44	-40	-40
domain and	-20	-21	-19	-18	-20	-19	-21
domain control	5	14	4	22	4	6	2
domain in	-55	-42	-39	-38	-40	-38	-42
domain name	-59	-51	-50	-50	-58	-49	-71
domain of	-19	-20	-19	-19	-23	-19	-20
done	-20	-26	-29	-25	-30	-25	-32
done by	-30	-29	-30	-29	-32	-29	-38
done for	67	4	-24	7	-12	7	8
dont	-22	-22	-19	-9	-25	-19	-24
dont have	-47	-39	-42	-44	-44	-40	-44
dont know	0	0	0	0	-23	23	0
dont patch	-26	-43	-26	-36	-27	-28	-46
dont want	3	-6	4	23	3	4	4
door	-57	-49	-60	-54	-64	-53	-54
doubl	-46	-41	-41	-40	-73	-42	-45
doubl $	-31	-30	-30	-30	-58	-31	-30
doubt	-26	-25	-27	-28	-48	-26	-26
down	25	-8	-8	-7	-15	-8	6
down $	-28	-14	-15	-13	-22	-13	13
down @	133	35	22	38	21	35	15
down for	-26	-34	-26	-35	-39	-25	-25
down right	19	19	21	22	59	1	14
down whose	-20	-16	-16	-16	-19	-16	-19
download	-4	-2	-4	-3	20	-2	-4
dpo	3	-22	-22	-20	-37	-21	-25
dpo ask	-55	-37	-39	-38	-41	-38	-43
dpu	-2	11	8	15	93	10	8
dr	132	32	13	37	1	38	105
dr $	4	27	30	34	0	34	141
drain	4	-6	-1	3	49	3	1
drain $	-43	-43	-43	-44	-52	-43	-46
drain and	-14	-13	-14	-14	-13	-13	-16
draw	19	-27	-38	-16	-6	-20	-16
drift	-89	-79	-84	-77	-83	-77	-86
drift $	-92	-95	-98	-94	-104	-96	-101
drill	-66	-62	-61	-62	-74	-59	-66
drill $	-55	-53	-58	-50	-52	-50	-52
drill for	-83	-75	-67	-76	-93	-66	-80
drive	-50	-48	-47	-49	-63	-48	-55
drive @	-26	-26	-26	-30	-30	-25	-26
driver	-69	-66	-67	-65	-67	-64	-67
driver $	-72	-72	-72	-61	-68	-60	-66
driver and	-79	-79	-84	-79	-87	-80	-88
driver on	-37	-37	-37	-40	-38	-35	-36
drop	-16	-6	-14	-14	-8	-14	-15
drop $	20	74	22	45	25	26	28
drop all	-41	-40	-41	-47	-47	-40	-42
drop tabl	14	15	19	18	65	9	19
drop the	-47	-43	-42	-41	-55	-41	-45
dsql	-19	14	-16	-22	-25	-17	-16
dss	-34	-33	-26	-35	-39	-33	-40
dublin	-16	-13	-34	-12	22	-14	-12
due	-18	-19	-18	-20	-18	-20	-18
dumb	73	59	14	24	19	26	31
dumb question	73	59	14	24	19	26	31
dump	-19	9	-22	-28	8	-31	-22
dump of	-16	-17	-16	-17	-17	-16	-18
duplic	-63	-61	-53	-55	-60	-52	-53
durabl	-63	-69	-55	-54	-58	-54	-57
durabl $	-61	-40	-39	-39	-41	-42	-49
durabl is	-21	-21	-21	-22	-34	-21	-21
durabl of	-24	-20	-22	-20	-21	-20	-20
durat	-35	-51	-50	-35	-35	-37	-36
dure	-45	-58	-45	-46	-50	-44	-48
dure a	-34	-53	-36	-37	-39	-34	-41
duti	63	37	13	20	16	16	11
duti $	66	29	1	12	4	7	-2
duti @	-18	1	-12	27	-18	-1	-2
duti and	74	54	34	32	30	33	28
duti are	47	18	0	21	49	20	18
duti between	15	58	16	15	11	15	17
duti differ	-1	19	-1	-9	-6	-1	0
duti for	87	8	20	33	16	21	11
duti in	32	9	7	2	2	7	9
duti is	-43	-28	-29	-26	-13	-26	-52
duti of	-37	-16	-26	-25	-25	-24	-23
duti on	42	13	29	34	61	29	26
duti onli	-7	45	3	-8	-5	0	2
duti remain	-2	19	3	0	3	3	3
duti that	58	124	56	45	61	54	61
duti to	-26	-26	-25	-27	-40	-24	-25
duti wise	28	-2	-4	0	-26	0	0
dy	-14	-13	-13	-13	-13	-13	-16
e	-15	-16	-30	-29	-47	-36	-30
e who	-31	-7	-30	-34	-34	-31	-30
each	-29	-23	-26	-32	-30	-28	-31
each $	-28	5	-10	-25	-19	-17	-14
each @	-31	-59	-32	-30	-31	-30	-31
each of	10	53	19	17	19	20	17
each other	-40	-16	-38	-41	-40	-35	-48
each quarter	-39	-40	-36	-34	-34	-34	-34
each region	-21	-15	-15	-14	-15	-14	-16
each side	40	-18	-1	2	1	0	-8
earth	6	15	81	17	2	16	17
earth is	6	15	81	17	2	16	17
earthquak	-23	-25	-24	-25	-25	-25	-32
east	-26	-12	-13	-20	25	-12	-19
east 1	-26	-12	-13	-20	25	-12	-19
eat all	-40	-35	-34	-37	-38	-34	-34
ec2	-33	-23	-34	-33	-33	-31	-34
ec2 cluster	-21	-19	-18	-18	-19	-19	-19
ec2 contain	-47	-64	-55	-48	-62	-47	-52
ec2 host	-44	-44	-43	-46	-43	-43	-47
ecpu	8	12	9	14	65	14	11
ecs	-49	-50	-48	-42	-49	-47	-79
ecs agent	-17	-15	-15	-16	-16	-15	-18
edg	-36	-35	-7	-35	-35	-35	-42
edg function	8	13	12	13	50	12	14
edg locat	-6	-6	39	-6	-17	-7	-15
edg network	-63	-63	-74	-58	-59	-57	-58
edit	20	-15	-24	-9	4	-9	-12
edit $	56	-18	-29	-4	-14	-6	-13
editor	-41	-36	-40	-39	-40	-35	-35
efa	-29	-25	-27	-25	-26	-25	-29
effort	10	-15	9	42	42	9	-1
effort $	27	19	26	82	22	27	20
egress	-17	-19	-16	-15	-9	-14	-14
either	1	56	10	-10	7	9	8
eks	-24	-6	-24	-28	-24	-23	-34
eks node	-28	-24	-28	-33	-28	-28	-41
elast	35	32	34	54	60	37	103
elast on	5	3	5	19	2	5	5
elbsecuritypolici	-56	-57	-59	-58	-78	-56	-56
electr	-44	-38	-39	-38	-42	-38	-39
electr and	-53	-44	-45	-44	-49	-45	-44
eleven	-24	-20	-21	-19	6	-17	-33
eleven nine	-24	-20	-21	-19	6	-17	-33
eli5	-22	12	111	19	-17	12	15
eli5 $	14	12	35	13	12	13	14
els	40	37	65	65	67	40	38
els $	27	20	25	17	56	26	27
els is	-8	10	-7	-23	-8	-6	-6
elsewher	-44	-37	-38	-36	-44	-36	-39
em	-36	-30	-30	-31	-36	-29	-9
em $	2	4	2	2	-6	4	46
em amazon	-42	-30	-28	-30	-29	-29	-47
email	-11	-9	-14	-9	46	-14	-29
email current	-34	-34	-54	-34	-56	-35	-37
employe	-41	-41	-42	-40	-63	-41	-43
employe $	-41	-42	-44	-41	-64	-41	-43
employe leav	-16	-16	-16	-15	-22	-16	-19
employe who	-19	-19	-18	-19	-22	-18	-28
empti	-47	-45	-46	-46	-43	-44	-53
empti the	29	31	31	30	92	30	15
enabl	-33	-34	-34	-32	-35	-31	-17
enabl $	-83	-87	-87	-80	-80	-78	-93
enabl @	-90	-84	-86	-80	-85	-81	-89
enabl by	58	58	54	57	55	56	126
enabl in	-16	-16	-18	-16	-26	-16	-16
enabl it	6	1	3	5	1	5	31
enabl mfa	-40	-40	-42	-40	-47	-39	-61
enabl on	-34	-59	-34	-35	-38	-34	-35
enabl point	-70	-68	-90	-68	-73	-68	-91
enabl queri	-21	-18	-19	-19	-22	-18	-20
enabl version	4	6	6	5	25	3	6
enclav	37	36	132	41	39	41	29
encrypt	-30	-28	-26	-28	-24	-27	-12
encrypt $	-31	-10	-12	-3	31	-16	86
encrypt @	-64	-60	-61	-61	-57	-59	-74
encrypt an	-102	-94	-97	-91	-104	-94	-123
encrypt and	11	50	8	1	9	10	8
encrypt at	-19	-21	-7	-20	-10	-19	-43
encrypt by	-41	-33	-34	-33	-34	-32	-38
encrypt data	30	29	18	29	101	31	21
encrypt file	-41	-40	-41	-41	-53	-42	-55
encrypt for	-53	-51	-50	-48	-53	-47	-49
encrypt in	-26	-25	-3	-26	-33	-25	-36
encrypt it	71	70	49	70	97	63	92
encrypt kei	-42	-41	-42	-41	-45	-41	-69
encrypt key	-44	-44	-45	-44	-44	-42	-49
encrypt new	-59	-56	-51	-52	-70	-54	-56
encrypt of	-31	-28	-30	-28	-30	-28	-36
encrypt on	-4	-5	-4	-4	-27	-3	24
encrypt our	-31	-26	-26	-26	-26	-25	-35
encrypt set	-54	-53	-54	-51	-55	-51	-57
encrypt someth	-37	-38	-38	-38	-39	-39	-66
encrypt what	-93	-93	-103	-95	-105	-100	-154
encrypt who	68	101	65	65	51	69	160
encrypt with	-27	-35	-26	-29	-27	-27	-28
encrypt without	-40	-37	-44	-36	-44	-39	-36
end $	-14	-40	-36	-32	-35	-33	-52
end and	94	40	41	36	37	39	43
end to	11	-29	-16	-15	-15	-13	-14
end up	13	-25	14	71	12	14	12
end user	-17	-15	-16	-16	-17	-15	-17
endpoint	-35	-26	10	-21	-23	-21	-9
endpoint $	-10	-10	-13	-11	-36	-10	26
endpoint are	-21	-21	-22	-21	-28	-21	-29
endpoint by	-27	-38	-31	-32	-28	-27	-28
endpoint down	-46	-59	-45	-60	-79	-45	-47
endpoint for	-80	-83	-87	-81	-95	-79	-94
endpoint in	-31	-28	-34	-32	-30	-28	-33
endpoint is	32	31	25	31	15	32	76
endpoint of	-26	-26	-32	-27	-27	-26	-28
endpoint on	-37	-23	-24	-23	-23	-23	-27
endpoint polici	-21	-21	-21	-20	-20	-20	-21
endpoint up	-70	-70	-77	-70	-93	-69	-70
enforc	-16	4	-13	-14	-15	-12	-13
enforc http	-39	-35	-36	-37	-45	-34	-37
enforc mfa	-17	-11	-11	-11	-11	-10	-10
engin	-29	-26	-28	-23	-14	-26	-36
engin $	0	4	-1	-2	25	1	19
engin behind	-20	-20	-21	-21	-27	-20	-24
engin in	-52	-59	-60	-52	-53	-52	-53
engin of	-52	-49	-49	-49	-56	-48	-73
engin patch	-26	-22	-25	-26	30	-22	-80
engin secur	-13	-14	-15	-15	-14	-13	-17
engin that	-20	-19	-21	-20	-20	-19	-20
engin upgrad	42	43	42	65	8	28	69
engin version	-17	-17	-20	1	-24	-17	-19
english	35	35	94	34	36	33	29
english $	17	19	52	16	23	18	21
enhanc	-17	-20	-18	-16	-17	-16	-16
eni	23	19	13	20	59	17	22
enlarg	-26	-22	-20	-21	-21	-20	-22
enough	-59	-76	-56	-58	-65	-56	-65
enough @	-58	-82	-51	-52	-51	-52	-59
enrol	-24	-23	-23	-21	-22	-21	-23
ensur	-50	-40	-44	-41	-51	-40	-43
ensur that	-33	-24	-24	-25	-37	-24	-25
enterpr	8	7	9	9	46	7	-5
enterpr support	15	12	14	15	54	12	1
entir	-23	-22	-24	-28	-28	-23	-22
entri	-16	-15	-16	-16	-16	-16	-17
env	-29	-28	-28	-27	-14	-29	-29
env var	-27	-26	-29	-26	-29	-26	-26
envelop	1	0	63	1	-21	0	-11
envelop encrypt	1	0	63	1	-21	0	-11
environ	-38	-36	-19	-35	-36	-35	-36
environ $	-25	-26	-32	-25	-29	-25	-32
environ in	-15	-6	35	-6	-11	-5	-12
environ on	-87	-87	-117	-89	-111	-86	-87
environ properti	-41	-43	-43	-41	-54	-40	-39
environ to	-19	-18	-18	-18	-23	-17	-17
environ variabl	-17	-18	-20	-16	14	-24	-16
environment	-43	-42	-46	-42	-47	-44	-58
environment control	-35	-33	-38	-34	-38	-35	-36
eol	-50	-62	-51	-52	-57	-50	-56
ephemer	-31	-29	-29	-29	-47	-29	-37
ephemer storag	-32	-28	-29	-29	-50	-29	-34
equip	-34	-32	-32	-32	-33	-32	-51
eras	-42	-43	-41	-38	-47	-40	-40
eras a	-45	-47	-42	-39	-52	-41	-41
eras the	-19	-19	-21	-20	-19	-19	-21
error	-34	-32	-32	-31	-20	-31	-36
error $	-53	-62	-53	-51	-55	-52	-53
error @	-24	-23	-25	-23	-28	-23	-23
error handl	-26	-25	-26	-25	-27	-25	-35
error in	-13	-6	-7	-6	20	-5	-12
error of	-16	-13	-14	-13	-15	-13	-13
errorportalloc	-20	-19	-19	-22	-20	-19	-23
escap	-16	-14	-14	-14	-15	-14	-18
escort	-23	-23	-25	-23	-32	-24	-25
escort visitor	-23	-23	-25	-23	-32	-24	-25
esx	50	14	21	20	18	20	12
etc	-13	18	-26	-30	-16	-13	-15
etc $	19	57	17	-3	13	17	15
etcd	-40	-37	26	-36	-52	-37	-45
etcd $	16	41	142	42	34	32	33
etcd backup	-31	-32	-46	-32	-33	-32	-37
etcd in	-53	-50	-55	-49	-55	-50	-63
etcd of	-56	-74	-79	-64	-60	-57	-63
etcd snapshot	-49	-43	-48	-52	-59	-40	-53
etcd what	11	7	51	10	-10	6	2
etl	-1	-10	0	25	-2	0	0
eu	-7	1	-4	1	38	-16	-2
eu central	-38	-28	-27	-27	-9	-45	-33
eu west	21	31	18	32	71	29	31
even	10	-8	25	-2	-16	-6	-13
even if	-41	-39	-43	-39	-44	-38	-45
event	-22	-26	-22	-18	-10	-21	-23
event $	-41	-39	-44	-38	-33	-38	-41
event @	-48	-51	-49	-49	-61	-46	-45
event for	-38	-35	-33	-35	-36	-33	-37
event trigger	-58	-58	-68	-59	-70	-60	-61
ever	-10	-33	-12	5	11	-10	-14
ever do	-49	-39	-41	-44	-44	-39	-41
ever our	-52	-49	-53	-54	-74	-52	-62
everi 90	-52	-52	-53	-53	-83	-54	-69
everi @	-33	-30	-33	-30	-36	-30	-33
everi month	-56	-50	-49	-50	-54	-50	-77
everi question	15	15	14	15	44	8	13
everi region	-36	-39	-40	-36	-52	-36	-37
everybodi	6	5	57	4	-8	-14	-6
everyon	-25	-17	23	-17	-31	-21	-22
everyon $	13	13	9	9	63	14	18
everyon who	-62	-51	-53	-51	-71	-53	-73
everyth	81	13	10	16	17	13	14
everyth $	-14	-12	-12	-11	2	-16	-11
everyth about	50	21	13	8	12	17	21
everyth that	82	24	27	29	29	29	28
everywher	-66	-70	-70	-67	-94	-65	-66
evict	-28	-27	-28	-27	-29	-27	-32
evict on	-12	-11	-11	-11	-11	-11	-16
evid	-11	-15	-16	-17	-16	-16	-20
evid for	-25	-18	-19	-19	-18	-18	-20
evid that	-16	-13	-14	-14	-13	-13	-15
ex	-32	-28	-28	-29	-30	-28	-28
ex employe	-17	-17	-16	-17	-17	-16	-16
exactli	86	43	92	44	37	44	45
exactli $	-7	25	83	24	17	25	26
exactli do	115	39	14	45	37	43	45
exam	86	35	34	32	61	31	31
exampl	20	23	34	23	44	71	23
exampl of	-3	-3	-5	-3	-26	20	-3
exampl question	-4	-2	-1	-1	-38	45	0
exceed	-20	-21	-21	-21	-23	-20	-21
exchang	-16	-16	-16	-16	-18	-15	-15
excus	4	5	16	4	3	4	5
excus me	4	5	16	4	3	4	5
execut	-37	-33	-5	-32	-37	-31	-33
execut @	-26	-25	-28	-26	-28	-25	-25
execut environ	-20	-1	102	0	-26	2	0
execut log	-16	-14	-16	-14	-15	-14	-14
execut role	-38	-37	-12	-31	-34	-30	-32
exist	30	5	3	7	5	9	7
exist @	-79	-57	-51	-59	-53	-51	-56
exit	-78	-75	-77	-72	-92	-73	-82
exit code	-83	-83	-84	-76	-98	-77	-88
expand	9	-7	38	9	-17	4	8
expir	-26	-25	-25	-25	-26	-24	-18
expir $	-51	-47	-51	-48	-51	-47	-50
expir in	-28	-27	-28	-26	-29	-26	-26
expir next	-33	-30	-29	-30	-33	-29	-44
expir on	-17	-16	-18	-19	-23	-17	-17
expir who	42	42	41	41	60	41	76
expiri	-58	-61	-60	-57	-59	-56	-61
expiri $	-83	-96	-92	-82	-87	-83	-97
explain	64	25	90	36	56	38	36
explain $	44	44	160	46	27	44	38
explain @	81	-2	75	42	41	45	36
explain avail	40	44	116	44	39	43	45
explain how	25	-7	-34	-2	-22	43	-4
explain inherit	54	58	142	58	54	58	58
explain like	-32	-17	-10	-19	-18	-18	-17
explain me	10	1	28	0	-9	-20	0
explain the	16	44	79	16	-2	21	22
explan	44	65	168	60	25	58	67
explan $	43	65	139	58	43	49	63
exploit	-26	-26	-26	-26	-27	-26	-46
explos	-23	-23	-24	-23	-36	-23	-22
export	-58	-71	-57	-57	-58	-55	-57
export of	-13	-16	-13	-17	-15	-13	-13
export polici	-33	-31	-36	-31	-32	-32	-33
export to	-37	-61	-37	-39	-38	-37	-41
expos	-64	-60	-61	-57	-62	-58	-62
exposur	-27	-25	-28	-26	-39	-26	-28
express	51	39	48	49	140	49	50
express workflow	19	2	15	18	58	19	19
extend	-25	-17	28	-20	-39	-17	-19
extend support	-33	-20	34	-25	-46	-21	-24
extens	-32	-30	-31	-30	-32	-30	-32
extens on	-16	-15	-16	-15	-17	-15	-15
extern	-39	-47	-37	-44	-37	-36	-38
extra	10	31	16	45	58	18	15
extra work	25	0	24	54	20	24	25
fabric	-33	-25	-27	-26	-19	-26	-25
face	-29	-27	-24	-32	-31	-24	-25
facil	-51	-51	-54	-51	-62	-51	-58
facil $	-58	-58	-63	-58	-70	-58	-67
factor	-41	-40	-46	-41	-42	-39	-40
factor authent	-35	-36	-45	-37	-37	-35	-36
factor for	-38	-33	-34	-36	-35	-33	-33
factori	23	-5	-3	-3	-5	-3	-8
factori gatewai	74	24	32	33	29	29	30
fail	-23	-24	-22	-23	-24	-22	-21
fail $	-31	-31	-31	-30	-31	-30	-32
fail @	-21	-20	-20	-22	-21	-20	-21
fail disk	-20	-20	-27	-20	-20	-20	-21
fail drive	-26	-26	-26	-26	-29	-26	-28
fail on	-33	-31	-31	-31	-32	-30	-32
fail over	-37	-39	-33	-35	-38	-33	-34
fail physic	-20	-19	-19	-19	-22	-18	-19
fail sinc	-12	-12	-11	-15	-16	-12	-12
fail2ban	-57	-50	-53	-52	-67	-51	-55
failov drill	-25	-24	-24	-24	-44	-24	-30
failov in	-34	-33	-33	-36	-54	-34	-33
failov test	-63	-58	-57	-57	-57	-54	-59
failur	-40	-38	-39	-37	-44	-38	-39
failur $	-26	-26	-26	-26	-40	-26	-31
failur under	-25	-22	-24	-22	-23	-22	-23
fair	-42	-41	-46	-44	-49	-43	-56
falcon	-85	-107	-125	-93	-86	-85	-95
fall awai	24	66	25	-2	25	25	24
fall over	19	21	23	22	3	19	63
fall to	-25	-66	-39	-21	-46	-38	-48
fals	-58	-37	-41	-39	-52	-37	-52
fals $	-54	-33	-34	-39	-53	-34	-55
famili	0	11	11	-31	64	11	10
fargat	-15	20	-13	-13	-16	-11	-14
fast	0	-9	2	0	40	1	0
fast doe	8	-10	12	8	66	9	12
faster	35	-9	31	8	157	29	31
fault	-22	-20	-22	-21	-18	-20	-14
fault $	-1	0	-1	-1	1	-2	20
fault in	-15	-14	-16	-14	-17	-14	-16
fault is	6	6	5	6	27	6	0
fault of	-32	-31	-28	-28	-38	-27	-27
faulti	-19	-19	-19	-19	-20	-18	-22
favor	35	66	28	10	12	26	68
feder	-46	-46	-55	-47	-58	-47	-57
feder with	-32	-33	-33	-32	-37	-33	-53
fedramp	11	44	179	47	23	30	29
fee	19	35	1	30	108	33	22
feed	-38	-30	-38	-52	-39	-37	-44
fell	-22	-20	-23	-22	-22	-21	-20
fenc	25	-15	-23	-10	47	-13	-47
few	-11	-11	-10	-10	-34	22	-10
few exampl	0	-1	0	-1	-39	50	1
fewer	26	-31	25	109	19	26	25
fewer chore	0	-42	0	46	-2	0	0
fewer duti	-2	-43	0	48	-15	-1	-1
fewer updat	3	-31	3	43	3	3	3
fewest	16	-2	18	74	-2	18	18
fgac	-21	-21	-21	-21	-22	-20	-20
fiber	-25	-23	-24	-23	-27	-23	-29
fibr	-50	-51	-56	-51	-58	-51	-70
fibr between	-30	-31	-33	-32	-42	-31	-57
fiddl	-46	-45	-77	-45	-48	-46	-51
field	-49	-47	-47	-46	-53	-46	-49
fifo	17	23	1	24	66	22	20
file	-5	-20	-17	-13	-19	-17	-18
file $	-60	-69	-58	-59	-90	-58	-63
file @	-52	-39	-39	-39	-48	-40	-42
file and	23	23	24	24	54	20	25
file befor	-47	-47	-49	-50	-59	-49	-66
file in	-70	-67	-51	-49	-53	-47	-52
file on	-18	-17	-17	-17	-26	-17	-20
file permiss	-69	-66	-63	-63	-74	-63	-64
file server	10	14	12	32	7	12	24
file share	18	14	24	62	25	25	25
file system	-43	-45	-42	-48	-50	-42	-44
fill	-15	-30	-31	-37	-36	-30	-32
fill me	-6	-5	-10	-22	-12	-6	-10
fill up	-32	-29	-29	-30	-41	-29	-32
filter	-32	-30	-31	-29	-20	-29	-35
financ	-35	-32	-32	-33	-55	-33	-35
find	-20	-30	-19	-24	33	-18	-20
find $	-44	-28	-30	-28	-30	-28	-30
find goe	-29	-43	-29	-53	-32	-28	-29
find in	32	35	33	36	89	35	33
find out	16	23	22	22	53	22	19
fine	-12	-12	-26	-12	16	-12	-17
fine grain	-31	-31	-30	-30	-34	-30	-30
finger	-44	-48	-44	-51	-62	-43	-52
finger $	-34	-29	-30	-30	-54	-32	-32
fip	-25	-24	-25	-24	-26	-24	-25
fire	-15	-14	-15	-15	2	-15	-21
fire in	-14	-14	-14	-14	-23	-14	-14
fire suppress	-42	-41	-43	-41	-49	-41	-66
firecrack	-72	-70	-84	-70	-72	-69	-79
firecrack bug	-25	-25	-37	-27	-26	-26	-28
firewal	-35	-34	-36	-33	-43	-34	-16
firewal $	-45	-45	-58	-42	-95	-45	32
firewal applianc	-35	-33	-33	-33	-34	-33	-52
firewal configur	-37	-38	-37	-37	-39	-37	-63
firewal of	4	6	4	2	-9	3	37
firewal on	-113	-111	-124	-107	-119	-110	-168
firewal rule	8	10	11	10	49	9	-16
firewal who	29	28	29	27	23	27	65
firm	-50	-45	-45	-50	-60	-45	-66
firmwar	-59	-55	-57	-55	-50	-55	-70
firmwar $	-82	-82	-81	-80	-93	-77	-85
firmwar do	-48	-42	-48	-41	-46	-42	-45
firmwar of	-44	-44	-46	-44	-57	-44	-63
firmwar on	-40	-33	-34	-33	-37	-32	-34
firmwar updat	-75	-74	-77	-77	-85	-74	-108
firmwar who	31	33	32	32	72	32	9
first	-35	-62	-55	-8	-28	-40	-46
first $	1	-1	3	36	13	-3	0
first one	-78	-74	-74	-78	-137	-75	-79
first place	-6	-3	-30	-5	31	-4	-3
first who	-51	-77	-51	-51	-71	-51	-51
fit	47	49	44	49	137	48	52
fit on	30	29	24	29	93	28	32
five	35	25	37	23	36	24	25
five $	16	-2	14	-2	-27	-3	-2
fix	-19	-18	-19	-18	-22	-10	-11
fix $	-18	-15	-14	-15	-1	-15	-24
fix a	-29	-29	-31	-29	-33	-29	-40
fix by	-17	-15	-16	-16	-16	-15	-17
fix is	-35	-32	-32	-34	-36	-34	-34
fix it	-18	-17	-19	-17	-21	-17	-18
fix that	34	33	20	33	25	29	92
fix the	-37	-36	-34	-40	-37	-34	-47
fix them	-33	-31	-35	-31	-54	-31	-33
flag	-1	3	-4	19	49	5	3
flag @	19	12	22	69	-2	21	22
flag on	-87	-88	-107	-91	-103	-84	-87
flap	-28	-39	-27	-35	-27	-27	-27
flash	-49	-45	-45	-45	-52	-45	-50
flask	-19	-19	-19	-19	-23	-19	-20
flavor	-19	-18	-14	45	-38	-10	-12
flavor of	-23	-23	-20	25	-32	-14	-18
flaw	-35	-30	-32	-33	-54	-30	-31
fleet	-22	-33	-31	-30	-30	-30	-38
fleet $	-21	-19	-20	-20	-20	-20	-22
fleet @	-57	-53	-54	-52	-61	-53	-52
fleet behind	-17	-16	-16	-16	-20	-16	-20
fleet of	0	4	4	4	24	4	3
fleet patch	-67	-64	-66	-69	-72	-64	-87
flight	-3	-7	-14	-3	31	-10	-12
flip	-39	-46	-36	-39	-37	-36	-38
flip $	-21	-28	-21	-22	-24	-22	-21
flip it	-33	-41	-34	-43	-33	-33	-37
flip that	-23	-42	-24	-24	-24	-24	-25
flood	-44	-49	-44	-44	-47	-44	-45
flood $	-38	-46	-38	-35	-36	-35	-37
flood against	-17	-23	-17	-18	-19	-17	-19
flood in	-16	-31	-17	-18	-17	-16	-16
flood of	-56	-70	-63	-61	-74	-59	-64
floor	-32	-28	-29	-28	6	-28	-43
floor $	32	32	33	32	94	32	15
floor 3	11	11	11	10	42	10	-5
flow	-25	-21	15	-22	-22	-21	-24
flow $	-29	-27	-30	-28	-48	-28	-28
flow @	-18	-17	-19	-17	-19	-17	-16
flow in	-13	-13	-14	-13	-18	-13	-13
flow log	-29	-44	22	-25	-29	-25	-28
flow run	-24	-29	-26	-24	-7	-23	-23
fluent	-71	-51	-52	-51	-51	-51	-58
fluent bit	-71	-51	-52	-51	-51	-51	-58
flush	-31	-18	-21	-18	-22	-18	-18
folder $	39	13	14	14	14	14	14
folk	16	27	18	45	13	17	17
folk who	4	-7	3	24	3	3	3
follow	-59	-53	-55	-51	-55	-52	-71
follow up	-65	-57	-60	-55	-59	-56	-75
footprint	8	-3	9	58	-9	9	9
for	-11	-19	-13	-13	-10	-18	-21
for $	-39	-4	48	-1	4	26	-3
for 10	-1	-10	-1	-1	20	-1	0
for 20	-37	-16	-16	-15	7	-16	-16
for 40	1	-22	2	8	29	2	2
for @	-23	-44	-47	-43	-45	-42	-47
for all	-25	-20	-20	-23	-19	-19	-21
for amazon	-10	9	4	10	56	6	-11
for and	29	15	79	17	-24	13	10
for anyth	-16	-15	-16	-16	8	-20	-39
for auditor	119	38	34	42	43	41	36
for aws	-41	-36	-35	-36	-22	-35	-35
for backup	53	55	48	46	25	41	126
for both	-41	-71	-42	-45	-43	-42	-51
for clean	14	14	14	14	43	14	6
for climat	37	32	35	38	98	37	11
for complianc	-39	-27	-27	-27	-29	-26	-29
for custom	9	-11	-5	42	2	9	4
for data	-35	-48	-69	8	-38	-36	-39
for each	78	29	31	31	28	32	31
for encrypt	25	23	22	14	103	23	-73
for everi	15	12	15	35	15	15	16
for everyon	-64	-51	-53	-51	-65	-51	-65
for failov	28	30	30	29	65	28	21
for file	-30	-25	-25	-34	-25	-25	-26
for fire	-11	-11	-11	-11	-21	-11	-11
for free	-31	-31	-35	-36	-35	-32	-34
for gdpr	-44	-26	-26	-27	-35	-26	-27
for host	12	30	13	30	15	15	15
for if	52	18	12	17	15	16	17
for in	104	88	26	43	44	45	44
for it	17	-6	-7	-6	-12	-6	-25
for its	22	26	26	26	70	25	14
for keep	-25	-26	-27	-25	-34	-25	-36
for less	15	-9	12	107	-2	15	10
for linux	15	14	14	39	14	15	15
for lunch	-10	-5	-27	2	50	-12	0
for manag	-54	-54	-54	-70	-79	-52	-100
for me	22	14	122	23	22	23	-4
for ml	23	22	23	60	21	24	23
for monitor	-33	-33	-33	-33	-52	-33	-40
for more	-25	-26	-25	-29	-6	-25	-29
for my	12	16	55	9	1	10	4
for new	9	11	10	12	45	12	11
for no	-20	-25	-19	-19	-18	-18	-18
for object	-33	-33	-37	-34	-47	-33	-56
for order	22	22	22	22	64	22	12
for os	-29	-23	-42	-10	7	-24	-49
for our	-30	-29	-31	-27	-23	-29	-34
for patch	30	51	9	8	96	31	22
for region	-23	-23	-32	-23	-37	-23	-24
for regulatori	-64	-32	-32	-13	-37	-31	-31
for servic	-92	-85	-99	-87	-81	-79	-85
for store	-25	-25	-28	-26	-30	-25	-31
for suspici	-29	-27	-36	-27	-37	-27	-27
for ten	-14	-14	-19	-15	-15	-14	-14
for test	-26	-25	-28	-25	-27	-25	-24
for that	-17	-15	-18	-16	-21	-16	-16
for them	-51	-49	-55	-49	-77	-49	-62
for there	23	1	-3	3	1	1	2
for thi	28	28	30	31	6	20	80
for three	4	10	10	12	57	11	14
for tls	47	49	37	43	132	53	28
for train	-32	-32	-32	-33	-62	-32	-36
for turn	36	41	36	39	95	38	43
for two	1	-26	-18	-29	-34	-18	-18
for volum	-33	-30	-29	-29	-41	-29	-29
for vulner	-27	-25	-27	-25	-27	-25	-30
for what	15	-11	-44	-24	-61	-14	-30
for which	50	-39	-13	-17	-12	-9	-11
for whom	-29	-28	-27	-29	-29	-26	-28
for with	101	19	14	31	11	34	33
for word	-1	0	-12	-6	32	-6	-7
for you	-48	-45	-59	-48	-62	-54	-52
forbid	27	37	40	42	22	91	41
forc	-44	-40	-41	-41	-45	-40	-42
forc ssl	-17	-14	-14	-14	-16	-14	-14
forecast	-48	-32	-32	-38	1	-33	-53
forens	-47	-44	-50	-46	-50	-45	-49
forens on	-39	-38	-38	-39	-45	-39	-45
forest	-21	-21	-19	-24	-20	-19	-26
forev	-52	-56	-49	-47	-22	-46	-56
forget	6	11	7	47	16	-5	-6
forget about	21	24	23	62	5	3	1
forgot	-55	-39	-40	-41	-44	-39	-44
forgot the	-68	-46	-46	-46	-47	-45	-53
forgotten	-58	-63	-56	-63	-58	-55	-56
form	-16	-20	-19	-20	-32	-19	-21
format	-16	-16	-18	-16	-16	-16	-16
former	-46	-46	-46	-46	-56	-47	-88
fortig	8	49	7	-6	17	6	8
forward	-74	-43	-51	-35	-8	-39	-40
found	-19	-19	-18	-18	-20	-18	-20
found by	-15	-16	-15	-16	-19	-15	-15
four	-37	-36	-35	-36	-9	-35	-64
framework	-18	-18	-17	-18	-18	-18	-25
frankfurt	-33	-20	-23	-26	31	-23	-23
frankfurt $	-36	-14	-22	-30	50	-14	-15
free	-16	-14	-17	23	-38	-15	-17
freelanc	-18	-14	-14	-15	-15	-15	-14
fresh	-34	-31	-28	-33	-29	-28	-29
fresh $	-53	-41	-40	-41	-39	-39	-42
fridai	-17	-14	-15	-15	-6	-15	-18
fridai $	22	21	20	21	71	20	13
from	-23	-17	-24	-21	-16	-20	-25
from $	-19	-13	-22	-15	-45	38	-17
from 0	1	3	3	4	24	3	4
from 2016	-29	-34	-31	-30	-46	-30	-33
from 5	-16	-16	-16	-16	-18	-15	-17
from @	-33	-21	-31	-35	-35	-31	-33
from amazon	-25	-24	-26	-24	-30	-24	-26
from an	-32	-33	-27	-33	-36	-31	-39
from anoth	-15	-16	-18	-16	-19	-17	-16
from any	-13	-13	-13	-13	-18	-14	-20
from artifact	-40	-41	-43	-41	-49	-42	-42
from aws	-12	-16	-13	1	-20	-12	-13
from be	-21	-22	-23	-21	-30	-21	-24
from cisco	23	21	70	23	8	16	23
from digicert	-4	-7	0	47	0	3	-2
from docker	-24	-24	-24	-24	-27	-24	-35
from each	-49	-54	-53	-49	-58	-51	-72
from insid	-12	-12	-11	-12	-11	-12	-18
from minor	-27	-25	-28	-25	-37	-25	-33
from my	-21	-21	-20	-21	-28	-20	-22
from now	1	1	1	1	19	-14	1
from our	23	33	24	23	58	24	17
from read	-41	-40	-40	-38	-48	-39	-41
from self	35	76	32	10	27	33	35
from the	-29	-33	-17	-28	-48	-35	-33
from those	-12	9	-9	-9	-18	-10	-10
from us	-40	-35	-37	-50	-64	-37	-51
from where	-24	-23	-25	-25	-24	-25	-29
from which	-43	-35	-33	-34	-48	-34	-34
from whom	-25	-47	-24	-24	-24	-24	-25
from yesterdai	3	5	6	11	29	-6	59
front	-33	-30	-39	-32	-37	-18	-38
front $	-48	-47	-41	-41	-49	-44	-43
front end	-63	-62	-61	-62	-64	-62	-91
front of	-9	-4	-22	-11	-15	11	-9
froze	-2	-20	-21	-22	-31	-21	-29
fsx	-3	0	-3	16	-16	-2	-2
fsx $	-48	-46	-48	-45	-66	-46	-46
fsx or	32	22	32	67	31	32	32
full	1	-22	-17	-10	-27	-21	-21
full $	-64	-58	-76	-59	-59	-57	-59
full in	-95	-91	-91	-85	-86	-84	-89
full on	-48	-45	-45	-47	-55	-43	-44
full pictur	84	23	20	21	10	26	27
full say	29	27	29	60	29	29	29
fulli inherit	-31	-31	-33	-31	-38	-31	-35
fulli manag	42	11	14	16	17	17	12
function	-41	-38	-39	-35	-38	-38	-42
function $	-42	-38	-40	-38	-31	-38	-38
function code	-13	-13	-13	-13	-13	-13	-16
function on	-20	-19	-23	-19	-20	-19	-19
function permiss	-56	-52	-54	-50	-51	-50	-52
function us	-18	-22	-18	-19	-18	-18	-19
gain	14	55	18	1	17	20	18
game	-39	-32	-38	-38	-42	-37	-49
game server	-31	-20	-30	-31	-34	-30	-48
gap	-23	20	-16	-22	-23	-14	-15
gap $	-22	-23	-22	-24	-35	-22	-24
gatewai	16	-7	-7	-6	-18	-5	37
gatewai $	20	26	27	27	54	26	60
gatewai endpoint	-26	-24	-25	-24	-30	-24	-25
gatewai our	78	6	21	21	-29	18	71
gatewai patch	-60	-42	-46	-43	-61	-39	24
gather	-23	-16	-17	-16	-18	-16	-18
gb	6	4	9	10	50	9	9
gb ingest	1	5	5	5	29	4	3
gbp	-61	-57	-58	-56	-62	-56	-60
gcp	-13	20	22	21	70	21	20
gcp cloud	19	18	18	18	40	18	15
gdpr	-68	-50	-70	-50	-26	-48	-52
gdpr complianc	-17	-17	-16	-17	-29	-17	-18
gdpr offic	-52	-27	-27	-28	-27	-27	-27
gear	-14	-15	-15	-16	-15	-14	-15
gener	-56	-50	-60	-49	-21	-51	-53
gener $	-125	-106	-133	-104	-122	-113	-115
gener and	-31	-29	-28	-29	-33	-28	-31
general	-54	-56	-62	-55	-57	-56	-67
general $	-41	-42	-46	-42	-43	-45	-52
general purpos	-43	-45	-38	-37	-22	-27	-30
general split	43	-4	7	9	3	4	2
general who	-42	-42	-53	-45	-51	-41	-49
generally	-44	-43	-46	-44	-52	-43	-55
generally speak	-40	-39	-43	-41	-49	-40	-50
generally whose	-34	-34	-34	-36	-45	-33	-46
geo	-40	-40	-40	-40	-45	-39	-41
geo restrict	-40	-40	-40	-40	-45	-39	-41
germani	18	24	17	23	103	10	15
germani $	17	15	4	8	73	-3	-1
get	-19	-21	-22	-20	-17	-19	-25
get a	-20	-17	-16	-17	4	-27	-20
get accessdeni	15	19	14	18	75	19	19
get back	-27	-25	-25	-25	-27	-25	-29
get delet	-15	-17	-16	-17	-23	-15	-15
get evict	-26	-26	-26	-28	-29	-25	-37
get in	-34	-31	-32	-31	-39	-31	-42
get it	12	13	2	13	27	38	7
get its	-23	-24	-23	-27	-32	-24	-24
get new	-25	-47	-24	-24	-24	-24	-25
get patch	-40	-40	-40	-41	-53	-42	-49
get replac	-20	0	-19	-36	-19	-19	-18
get rid	-28	5	-19	-18	-36	-18	-20
get secur	-21	-21	-21	-21	-41	-21	-21
get the	-24	-14	-15	-15	-3	-14	-14
get them	-22	-20	-23	-21	-21	-20	-20
get to	18	4	18	47	13	18	-14
get us	-15	-14	-14	-14	-21	-14	-16
gig	3	8	-6	10	46	10	11
gimm	22	-4	2	2	-1	1	0
gimm the	22	-4	2	2	-1	1	0
git	-47	-56	-42	-25	-34	-40	-41
git credenti	-59	-53	-58	-55	-59	-53	-58
github	-25	-26	-25	-25	-28	-24	-28
github @	-22	-20	-20	-23	-24	-20	-21
give it	-18	-44	-23	10	-26	-18	-20
give me	8	5	3	6	25	19	-4
give the	54	18	26	26	26	26	24
give up	7	71	13	13	4	15	17
give us	49	50	26	53	5	22	18
given	-22	-39	-19	11	-23	-20	-22
gke	6	5	3	2	50	5	-28
gke autopilot	4	3	2	-1	38	3	-26
glanc	93	11	21	34	12	33	28
glanc who	83	-3	10	29	5	28	27
glass	-30	-21	-1	-22	-25	-23	-19
glibc	-23	-28	-20	-21	-20	-20	-20
global	-26	-26	-27	-26	-31	-26	-33
global infrastructur	-32	-33	-33	-33	-43	-33	-42
global tabl	-14	-14	-14	-14	-15	-13	-17
glossari	51	51	128	47	26	47	49
go $	126	6	28	80	27	30	18
go @	-48	57	-15	-2	-15	-3	-2
go back	-27	-28	-30	-32	-45	-27	-33
go dark	-42	-44	-62	-41	-61	-43	-42
go from	-1	30	2	-2	-1	3	3
go live	-56	-53	-48	-53	-59	-49	-50
go to	-20	-18	-18	-19	-1	-21	-20
go with	58	22	26	58	27	29	28
goal	22	11	23	85	41	22	6
goe	-9	24	-22	-8	-3	-3	19
goe awai	-4	90	9	16	2	24	25
goe dark	-41	-44	-45	-42	-44	-42	-47
goe down	13	24	31	24	-21	27	96
goe from	-23	-13	-16	-16	-18	-16	-18
goe to	-23	-21	-22	-40	-25	-23	-24
goe up	28	21	11	27	77	21	28
golden	-11	-11	30	-11	-26	-12	-21
golden ami	-64	-62	-76	-62	-74	-62	-68
golden imag	2	2	47	1	-12	0	-9
gone	-16	-11	-15	-10	-20	-14	-15
gone $	-4	-4	-5	18	-6	-4	-7
gone from	7	38	6	4	4	8	7
gone with	-19	-19	-19	-20	-27	-19	-21
good	8	22	16	9	79	64	15
good $	1	3	-6	3	-7	45	-6
good for	18	15	18	20	-15	95	9
googl	30	28	30	30	79	30	24
googl cloud	6	6	4	5	25	6	1
googl no	-17	-16	-15	-17	-21	-15	-18
got	-3	-17	-22	-15	4	-16	-12
got a	2	-14	-16	-14	-26	-14	-23
got an	26	26	23	23	57	22	21
got hack	9	10	10	10	-14	10	49
got it	-45	-44	-51	-44	-48	-44	-51
got mail	-11	-11	-4	-12	-23	-11	-11
got to	7	15	72	15	-2	14	9
gotta	-23	-24	-9	-15	48	-9	-16
govern	-65	-59	-60	-60	-71	-59	-87
gpo	-94	-80	-93	-80	-85	-79	-102
gpu @	8	5	6	54	1	9	9
gpu and	-21	-20	-20	-23	-19	-20	-28
gpu box	-5	-22	-4	23	-5	-4	-4
gpu driver	-34	-32	-33	-36	-32	-31	-33
gpu server	7	-7	7	35	3	7	5
grace	-105	-96	-104	-95	-109	-95	-98
grain	-31	-31	-30	-30	-34	-30	-30
grain access	-33	-33	-32	-32	-35	-32	-32
grandma	2	2	-1	-1	27	-3	1
grant	-65	-62	-60	-61	-76	-60	-63
grant $	-94	-92	-82	-83	-80	-78	-82
grant in	-16	-15	-16	-15	-15	-15	-16
grant permiss	-31	-30	-30	-31	-32	-30	-40
graph	-44	-62	-39	-13	-54	-39	-43
graph $	-47	-34	-34	-36	-53	-35	-34
graph data	-19	-18	-19	-19	-30	-19	-19
graph db	1	-27	0	32	-2	1	1
graviton	-38	-29	-28	-26	64	-31	-47
green	-28	-27	-31	-27	-31	-26	-26
green deploy	-20	-20	-21	-19	-24	-19	-19
gremlin	-20	-40	-28	-47	17	-22	-23
gremlin queri	-41	-40	-40	-39	-66	-40	-42
grid	-19	-20	-20	-20	-25	-20	-26
group	-23	-25	-19	-28	-29	-29	-37
group $	-86	-84	-71	-83	-99	-86	-106
group @	-56	-58	-54	-41	-52	-50	-50
group and	-22	-20	-21	-21	-26	-20	-23
group for	-27	-23	-26	-24	-23	-23	-24
group in	-60	-53	-54	-49	-51	-49	-56
group of	-30	-31	-33	-29	-32	-29	-31
group on	-44	-41	-44	-42	-40	-38	-39
group rule	-59	-59	-83	-58	-60	-62	-55
group to	-16	-14	-15	-14	-14	-14	-14
group what	48	46	116	48	33	39	48
grow	-33	-28	-34	-35	-39	-34	-33
grow $	-30	-18	-33	-42	-36	-35	-32
grow its	-32	-30	-31	-30	-52	-30	-30
gsi	-45	-40	-43	-43	-43	-40	-41
guarante	-33	-33	-38	-36	-41	-34	-41
guarante that	-23	-23	-23	-23	-31	-23	-31
guard	-22	-2	-21	-8	-23	-19	-22
guard at	-41	-41	-42	-41	-58	-42	-48
guard it	-30	-48	-29	-30	-34	-29	-33
guard the	-23	-23	-22	-23	-25	-22	-22
guard them	-44	-85	-44	-45	-44	-44	-45
guardrail	-37	-35	-38	-33	-34	-33	-35
guess	-36	-34	-34	-34	-50	-33	-47
guess $	-36	-36	-36	-36	-55	-36	-52
guest	-45	-43	-33	-43	-39	-43	-65
guest $	-83	-81	-94	-82	-91	-81	-79
guest oper	-5	-1	35	-1	-8	-1	-6
guest os	-33	-31	-34	-31	-23	-31	-55
gui	-34	-30	-29	-29	-32	-29	-32
guilt	-16	-16	-15	-19	-20	-15	-17
guy	7	34	10	40	29	10	12
ha	-20	-26	-23	14	-20	-17	-18
hack	-19	-19	-19	-18	-44	-19	2
hack who	15	16	17	16	-11	16	61
had	-26	-22	-23	-22	-35	-22	-5
had an	-33	-30	-30	-32	-35	-30	-38
had it	21	21	8	21	17	23	69
haiku	-18	-26	-9	-11	33	-11	-10
haiku about	10	21	21	20	73	19	21
half	-32	-31	-34	-30	-32	-30	-43
half $	-45	-43	-44	-44	-64	-45	-65
half of	-24	-24	-29	-23	-24	-23	-27
hall	-56	-54	-66	-56	-60	-54	-62
hall $	-37	-37	-39	-39	-38	-39	-48
hallucin	-65	-68	-73	-68	-64	-92	-70
hammer	-44	-44	-44	-46	-74	-44	-43
hand	-3	-6	-9	30	-13	-6	-12
hand $	7	38	7	15	5	9	7
hand @	-27	9	-22	-38	-38	-25	-51
hand free	25	32	23	95	13	28	25
hand it	-25	-18	-19	-20	-19	-18	-20
hand off	-4	19	20	58	9	22	0
hand on	-21	-50	-25	11	-26	-26	-16
hand out	-5	-3	-5	-5	16	-4	-6
hand over	39	-30	-6	32	-10	4	1
hand the	18	6	6	18	6	7	8
hand to	-25	-21	-21	-23	-22	-21	-22
handl	43	10	5	19	49	19	58
handl $	-38	-33	-32	-34	-43	-33	-45
handl by	-38	-36	-35	-36	-56	-36	-41
handl for	-32	-29	-40	-32	-44	-29	-30
handl in	30	-26	-32	-23	-41	-22	-36
handl that	17	22	23	25	18	17	65
handl the	-79	-73	-108	-82	-130	-81	-78
handl what	54	-25	-51	1	-7	-1	-13
handler	-33	-32	-33	-47	-32	-32	-33
hang	-20	-13	-15	-14	2	-15	-13
hang @	-72	-60	-65	-59	-88	-63	-60
hang on	22	22	21	22	50	22	23
happen	-21	-18	-20	-18	-20	-18	-19
hard	-42	-42	-43	-43	-33	-42	-45
hard drive	-27	-27	-27	-33	-31	-28	-29
hardcod	-17	-20	-16	-17	-18	-17	-17
hardcod password	-17	-21	-16	-17	-18	-17	-17
harden	-23	-24	-29	-23	-26	-23	4
harden of	-31	-30	-33	-31	-33	-31	-43
harden our	33	33	20	36	34	31	104
harden the	-23	-23	-23	-23	-27	-24	-37
hardwar	-53	-51	-52	-49	-55	-50	-56
hardwar $	-66	-62	-63	-58	-64	-60	-66
hardwar and	-34	-32	-32	-31	-33	-31	-46
hardwar behind	-30	-31	-30	-29	-29	-28	-31
hardwar failur	-15	-18	-15	-15	-15	-15	-20
hardwar fault	-37	-37	-37	-38	-50	-37	-51
hardwar in	-18	-18	-18	-17	-26	-17	-19
hardwar mainten	-45	-49	-42	-45	-43	-42	-46
hardwar of	-64	-63	-64	-61	-70	-61	-66
hardwar on	-42	-37	-39	-37	-46	-38	-37
hardwar our	-46	-44	-44	-46	-79	-45	-69
hardwar then	-55	-56	-56	-55	-60	-55	-84
hardwar under	-53	-51	-52	-50	-55	-50	-50
has @	-17	-14	-19	-20	25	-12	-13
has admin	-52	-47	-47	-52	-65	-47	-51
has an	-24	-24	-24	-24	-24	-23	-33
has aws	20	-1	9	52	20	20	20
has it	-17	-20	-16	-17	-16	-16	-16
has less	17	9	19	49	15	19	19
has no	-41	-41	-42	-47	-45	-40	-45
has that	26	25	27	20	71	27	26
has the	3	-3	2	21	-8	6	70
has to	-12	-15	-22	-18	-21	-18	-21
has us	50	49	50	112	46	50	47
has which	90	-26	-17	-7	-35	-9	-46
hash	-33	-32	-32	-31	-35	-31	-32
hasnt	-22	-18	-19	-19	-22	-18	-21
hassl	32	8	30	85	28	31	31
hat	7	-20	-15	-20	-23	-19	-37
hat aws	-38	-30	-30	-31	-31	-30	-50
hat sre	-27	-31	-28	-37	-35	-26	-45
hate	17	-10	20	80	15	19	6
hate mainten	18	3	17	50	18	18	18
hate upgrad	18	-4	24	81	16	21	0
have $	28	29	22	33	101	14	27
have @	12	80	14	28	103	32	17
have a	12	21	35	20	74	14	17
have been	-20	-17	-18	-19	-18	-17	-19
have less	5	-9	6	30	5	5	5
have no	4	8	-5	38	-4	49	4
have one	-54	-30	-30	-52	-39	-30	-35
have prevent	-30	-27	-27	-29	-27	-27	-36
have put	-17	-20	-17	-20	-16	-17	-17
have set	-12	-12	-11	-12	-17	-11	-13
have the	12	10	13	13	51	9	-4
have them	-35	-28	-28	-28	-29	-27	-32
have to	9	-26	-23	-9	-37	-20	-3
hcx	-54	-50	-51	-50	-54	-50	-61
head	-48	-43	-42	-43	-43	-41	-50
head node	-32	-31	-31	-31	-30	-29	-36
headach	-30	-36	-30	-11	-26	-34	-53
headach $	-19	-29	-20	-1	-37	-20	-29
header	-36	-46	-39	-36	-36	-35	-35
health	-37	-34	-24	-34	-41	-34	-37
health check	-38	-31	-30	-29	-30	-29	-30
health dashboard	7	7	36	6	0	6	4
health of	-20	-20	-22	-21	-27	-21	-24
healthi	-23	-27	-23	-27	-23	-23	-24
healthi $	-34	-41	-34	-42	-34	-34	-34
hear	21	29	46	25	72	17	25
heard	20	22	57	23	61	21	19
heard $	-10	-6	34	-7	-20	-6	-5
heard of	25	25	64	23	8	21	16
heartbeat	-60	-54	-57	-53	-56	-52	-59
heavi	-43	-56	-39	-16	-44	-40	-65
heavi lift	-43	-56	-39	-16	-44	-40	-65
held	-4	-11	-4	17	-4	-3	-3
hello	-7	-3	-16	-2	-39	29	17
hello bot	3	4	6	6	-17	41	3
hello could	-1	-5	3	3	-23	-16	35
helm	-39	-39	-40	-39	-52	-38	-48
helm instal	-30	-29	-30	-29	-29	-29	-41
help	13	30	83	33	6	116	30
help $	10	28	96	32	-10	134	28
helpdesk	4	-39	-11	-11	-13	-10	-9
here	9	3	-2	11	26	22	-11
here $	-35	-25	-40	-30	-26	-24	-56
here @	-24	-17	-18	-20	-19	-18	-20
here want	21	20	20	64	20	21	21
hetzner	32	31	31	31	88	31	19
hey	27	-4	20	-4	-28	-7	-11
hey srm	35	10	5	10	8	9	11
hi	-19	8	-32	-30	-22	34	-18
hi what	-22	-12	-29	-1	-11	85	-13
hibern	-14	-14	-17	-14	-14	-13	-15
hide	-37	-30	-36	-33	-41	-30	-29
high	-32	-34	-31	-31	-42	-30	-32
high avail	-31	-36	-32	-30	-31	-29	-30
high in	-16	-15	-15	-15	-21	-15	-15
higher	-14	-13	-13	-13	-18	-13	-14
hijack	-63	-48	-49	-48	-74	-48	-54
him	-21	-20	-19	-13	-21	-18	-21
hipaa	-42	-40	-23	-41	-46	-40	-53
hipaa complianc	-21	-16	-17	-17	-17	-16	-23
hire	-66	-66	-66	-64	-92	-66	-88
hire the	-61	-56	-59	-55	-74	-58	-79
his	-17	-17	-19	-17	-19	-16	-17
histori	-23	-21	-22	-23	-23	-21	-21
hit	-43	-39	-44	-40	-20	-40	-45
hit our	-67	-52	-62	-56	-73	-51	-63
hm	-25	-24	-25	-22	-37	-23	14
hm and	-40	-40	-38	-39	-40	-39	-52
hmm	-32	-32	-33	-32	-35	-31	-32
hmm $	-26	-25	-29	-27	-39	-27	-28
hmm and	-17	-17	-15	-16	-18	-16	-17
hold	-32	-31	-31	-28	-35	-29	-34
hold @	-37	-30	-29	-29	-51	-29	-31
hold a	-17	-16	-16	-16	-18	-16	-16
hold on	-25	-24	-24	-24	-44	-24	-24
hold the	-36	-39	-31	-38	-14	-31	-51
hole	-39	-40	-39	-40	-45	-39	-53
hole in	-45	-45	-45	-50	-56	-46	-65
home	-7	-6	-4	17	-8	-4	-5
home dir	11	12	12	37	12	13	13
home offic	-21	-19	-19	-21	-19	-19	-19
homework	20	-54	-43	-23	-72	-33	-42
homework $	-74	-104	-69	-54	-82	-69	-89
homework for	90	35	38	36	3	31	37
honest	43	45	46	44	104	46	27
hood	30	32	26	30	7	71	29
hood $	30	32	26	30	7	71	29
hook	26	5	-5	0	14	2	7
hook $	-67	-62	-61	-62	-64	-61	-106
hook for	96	48	26	37	82	40	34
hope	-55	-38	-39	-39	-44	-38	-43
hope $	-58	-41	-41	-42	-48	-41	-46
hospit	-20	-19	-18	-9	-19	-17	-18
host	-20	-19	-19	-7	-21	-17	2
host $	-29	-41	-33	-24	-36	-27	25
host @	28	60	29	32	28	30	26
host a	26	22	26	62	25	26	26
host and	2	4	7	45	7	8	-1
host base	-23	-24	-24	-26	-24	-23	-25
host behind	-16	-15	-15	-16	-20	-15	-18
host below	59	53	61	56	61	62	157
host beneath	-47	-55	-68	-48	-48	-47	-47
host everi	-20	-16	-17	-16	-18	-15	-16
host for	-32	-45	-28	-9	-33	-27	-31
host hardwar	-19	-19	-18	-18	-18	-18	-20
host in	-58	-51	-52	-53	-54	-52	-71
host instal	-20	-19	-18	-20	-20	-19	-24
host is	-20	-19	-24	-19	-22	-19	-20
host isnt	-47	-25	-45	25	-53	-24	-61
host kernel	-23	-23	-23	-29	-22	-20	0
host of	-12	-10	-10	-11	-51	-11	3
host on	11	27	12	27	11	12	8
host oper	-79	-81	-86	-79	-79	-78	-125
host os	-52	-52	-53	-52	-60	-49	-48
host patch	-49	-47	-49	-47	-50	-46	-46
host secur	-50	-33	-33	-35	-33	-33	-38
host server	-26	-25	-25	-26	-27	-25	-37
host to	-14	-13	-13	-14	-14	-13	-19
host under	-59	-52	-53	-53	-55	-52	-58
host underneath	-34	-33	-34	-33	-34	-32	-35
host with	25	25	26	72	16	25	7
hostnam	-38	-41	-44	-37	-39	-36	-36
hot	-19	-19	-20	-19	-21	-18	-18
hour	-40	-23	-30	-23	-12	-24	-23
hour $	-36	-30	-31	-30	-44	-31	-32
hour of	-33	-36	-33	-33	-53	-33	-34
hourli	-12	-11	-19	1	52	-4	-8
hourli snapshot	-18	-18	-17	-18	-26	-18	-18
hous	-3	-2	0	-1	34	-2	-18
how	27	21	13	21	51	32	13
how are	92	40	14	21	-9	18	22
how can	33	39	37	38	98	38	40
how current	21	22	-4	23	13	64	11
how do	17	41	28	23	89	49	29
how doe	83	68	32	29	-7	51	32
how fast	2	-10	5	3	53	3	2
how is	78	47	-9	-16	-24	-24	-6
how littl	8	2	24	61	15	22	23
how long	-20	-17	-23	-20	8	-20	-20
how mani	-8	2	-1	2	48	-3	1
how much	116	44	77	119	70	71	72
how often	6	4	5	1	37	-5	5
how reliabl	-3	0	0	0	-9	29	-2
how should	-4	-2	-23	-1	-44	45	-2
how to	48	55	52	54	123	85	55
hpc	33	-29	-17	21	-18	-3	-2
hpc admin	44	-14	-24	1	-20	0	4
hr	-27	-16	19	-16	-40	-19	-14
hsm2m	-50	-50	-54	-46	-61	-47	-46
http	-22	-22	-20	-18	-8	-19	-21
http api	-40	-51	-40	-36	-14	-34	-41
http for	-37	-33	-34	-32	-33	-32	-35
hub	-22	-22	-23	-22	-25	-22	-30
huh	41	41	133	43	26	40	39
huh $	41	41	133	43	26	40	39
hum	-31	-29	-28	-29	-38	-28	-34
hung	-65	-76	-77	-69	-72	-67	-79
hunt	-23	-21	-21	-21	-22	-21	-32
hybrid	-17	-17	-18	-18	-18	-17	-18
hyperledg	-20	-19	-19	-20	-5	-18	-47
hypervisor	-42	-41	-27	-41	-27	-42	-58
hypervisor $	-65	-64	-45	-67	-77	-64	-80
hypervisor and	-23	-21	-26	-21	-21	-21	-28
hypervisor below	-46	-47	-51	-46	-50	-46	-66
hypervisor for	-28	-35	4	-30	-40	-28	-28
hypervisor on	-23	-24	-22	-23	-23	-21	-28
hypervisor patch	-24	-24	-22	-24	-23	-22	-31
hypervisor secur	-38	-38	-54	-37	-38	-37	-37
hypervisor under	21	21	20	21	49	21	19
hypervisor updat	50	52	46	44	125	48	-15
i	10	3	4	7	16	9	0
i $	-53	-45	-46	-50	-51	-45	-49
i am	-11	-28	2	9	-34	6	-11
i ask	5	8	9	7	31	18	-1
i assum	-25	-28	-23	-26	-23	-23	-24
i attach	28	28	21	28	61	22	29
i be	81	-5	-9	9	-1	13	9
i can	54	57	50	53	82	87	60
i click	-1	10	14	10	86	-6	-14
i come	2	18	64	20	-11	7	21
i creat	-24	-19	-19	-21	-12	-19	-22
i delet	-20	-10	-9	-12	23	-12	-8
i do	8	12	4	38	59	18	20
i dont	-1	-2	12	20	-9	9	-1
i get	63	19	18	22	20	-3	23
i give	-30	19	-24	-19	-42	-19	-19
i guess	-36	-34	-34	-34	-51	-34	-48
i hate	15	-9	17	83	14	18	16
i have	-34	-29	-30	-32	-53	-19	-30
i hope	-58	-41	-41	-42	-48	-41	-46
i inherit	67	8	-14	11	8	11	13
i instal	-45	-43	-45	-45	-55	-44	-53
i just	15	1	3	4	-25	40	-12
i keep	24	30	-2	2	-18	2	3
i know	-3	31	-6	-28	-5	-4	-5
i mean	-13	-28	-23	-28	-27	-21	-23
i meant	-38	-33	-35	-32	-34	-33	-33
i must	-9	-19	-20	-20	-23	-17	-18
i need	-9	9	11	9	52	11	5
i never	9	32	0	77	11	19	17
i on	53	17	12	18	15	17	18
i onli	54	28	98	30	-11	30	32
i own	142	47	-49	-2	-31	12	5
i presum	-20	-15	-17	-16	-16	-15	-15
i read	41	41	62	40	14	70	41
i rent	-10	-9	-4	-11	49	-9	-35
i rotat	31	31	30	31	97	13	30
i run	57	47	58	53	135	65	71
i said	-44	-32	-31	-31	-30	-31	-34
i see	30	36	81	35	28	36	36
i set	21	23	22	23	52	22	22
i should	-38	-34	-34	-36	-33	-35	-37
i sign	52	17	9	16	-8	15	17
i start	39	11	4	16	-47	98	6
i still	-19	-51	-50	-62	-81	-53	-60
i suppos	-30	-28	-37	-28	-32	-29	-32
i swap	6	62	17	10	3	15	17
i take	-15	-13	-21	-36	-21	-18	-21
i think	-20	-26	-20	-23	-21	-19	-22
i use	20	-11	-16	-10	-42	28	-16
i want	29	-11	22	90	19	17	22
i was	-20	-18	-19	-18	-21	-17	-17
i would	-3	-27	-27	-28	-53	-27	-27
i write	53	35	33	35	41	34	36
ia	-50	-54	-38	-43	-54	-39	-39
iaa	-71	-64	-12	-59	-83	-60	-107
iaa paa	34	35	106	44	29	41	46
ibm	26	27	26	26	60	26	22
ibm cloud	26	27	26	26	60	26	22
id	25	13	19	63	18	16	18
id like	59	37	40	91	38	40	39
id rather	28	13	27	66	27	28	28
id say	-25	-21	-21	-30	-22	-21	-21
idea	15	51	17	2	46	21	55
idea $	-88	-121	-89	-87	-71	-85	-117
idempot	-50	-56	-55	-52	-65	-50	-53
ident	-42	-39	-40	-38	-43	-38	-42
ident and	-33	-32	-32	-32	-39	-35	-45
ident in	-15	-13	-16	-13	-13	-13	-13
ident provid	-39	-29	-30	-29	-28	-28	-31
idl	-58	-58	-58	-55	-77	-54	-58
idl @	-62	-69	-64	-58	-58	-58	-59
ids	-54	-31	-31	-34	-32	-31	-33
if	-10	-9	-21	-5	-16	-18	-12
if @	-27	-14	-21	-18	-21	-18	-20
if a	-7	-23	-29	-14	25	-10	-14
if i	31	5	-8	17	-7	-6	-7
if it	-41	-16	-48	-14	-64	-24	38
if its	-51	-53	-51	-43	-57	-42	-49
if nobodi	8	8	8	27	7	9	9
if not	-37	-31	-30	-30	-31	-30	-39
if our	3	30	3	-23	3	3	3
if patch	28	25	28	59	17	26	27
if possibl	90	26	12	30	24	34	35
if the	-1	12	-1	23	-3	0	-6
if we	-19	4	-24	-20	-13	-16	-20
ignor	-1	0	-1	-1	30	-7	-1
ignor all	10	10	9	10	41	-3	9
ignor previou	12	21	18	7	55	17	14
ignor the	16	17	16	17	55	13	17
im	59	16	28	15	-11	34	13
im five	-5	-18	-5	-19	-42	-19	-19
im new	-1	-1	-15	0	-15	54	-8
imag	-32	-32	-26	-27	-27	-30	-31
imag $	-38	-41	-21	-41	-20	-35	-48
imag at	-17	-16	-16	-16	-21	-16	-16
imag for	-20	-17	-18	-17	-20	-17	-17
imag from	-24	-29	-23	-28	-25	-23	-27
imag in	-22	-21	-23	-21	-22	-20	-22
imag on	-57	-54	-57	-51	-53	-51	-56
imag our	4	4	-7	-18	-29	1	71
imag patch	-13	-20	-13	-15	-13	-13	-14
imag that	-16	-17	-15	-16	-16	-15	-16
imag updat	-50	-67	-50	-9	-58	-49	-99
imag version	-32	-27	-29	-27	-28	-28	-33
imag vulner	-18	-18	-18	-17	-17	-17	-20
imag we	-16	-15	-15	-16	-15	-15	-22
imag when	19	15	19	42	19	19	19
imag with	-60	-56	-60	-58	-63	-56	-62
imd	16	12	97	15	-2	1	0
imd never	26	25	59	25	17	24	23
imdsv1	-38	-61	-37	-38	-43	-36	-37
imdsv2	-7	-7	71	-6	-34	-13	-17
immedi	-19	-18	-18	-19	-19	-18	-23
import	-42	-40	-42	-27	-37	-39	-44
import $	-44	-44	-45	-46	-56	-55	-51
import certif	-15	-15	-16	-16	-17	-15	-18
import into	-28	-24	-25	-25	-29	-25	-24
import of	15	29	30	28	74	30	31
import on	-51	-52	-60	-52	-52	-51	-54
import one	-31	-31	-34	-34	-37	-32	-42
in	-21	-23	-20	-23	-20	-23	-26
in $	-51	-44	-42	-37	-51	-41	-42
in 2019	6	7	9	8	49	7	1
in 5	-21	-21	-21	-21	-30	-21	-25
in @	-30	-37	-30	-34	-32	-32	-35
in a	-8	-14	-16	-19	-20	-18	-21
in all	12	21	-3	17	56	20	19
in amazon	-75	-63	-63	-61	-67	-62	-81
in an	-14	-37	-43	-35	-39	-34	-41
in anoth	-23	-23	-25	-24	-28	-23	-26
in any	-24	-29	-24	-33	-25	-24	-26
in auto	-20	-20	-24	-19	-19	-19	-26
in aws	51	44	56	52	112	46	31
in azur	40	40	38	40	87	40	32
in batch	-48	-47	-52	-49	-61	-49	-60
in both	11	86	34	21	33	33	25
in by	-15	-14	-14	-14	-17	-14	-14
in charg	17	-8	-15	-6	-34	-6	23
in clear	-26	-25	-25	-25	-30	-25	-27
in complianc	-22	-22	-24	-26	-39	-22	-22
in dev	8	3	17	6	103	19	16
in duti	6	91	22	24	18	25	24
in each	-25	16	-13	-14	-12	-10	-6
in either	-16	63	7	-18	2	7	6
in eu	-23	-22	-34	-23	-28	-22	-21
in everi	-22	-23	2	-22	-36	-21	-22
in frankfurt	-27	-10	-15	-20	36	-10	-11
in front	-20	-17	-29	-20	-26	-3	-19
in full	-47	-44	-63	-46	-47	-44	-51
in general	-62	-60	-68	-61	-67	-61	-78
in here	3	3	-12	1	-5	43	1
in how	-41	-36	-36	-35	-37	-35	-53
in ireland	-37	-39	-37	-37	-46	-38	-48
in it	-10	-9	-6	-10	10	-12	-32
in job	-17	-19	-19	-18	-19	-17	-18
in lambda	-47	-3	-56	-50	-77	-37	-38
in launch	-18	-22	-19	-18	-20	-18	-18
in march	6	-16	-14	-15	-30	-15	-23
in memori	-18	-21	-16	-17	-17	-16	-16
in multi	-25	-22	-26	-24	-34	-22	-22
in my	-34	-35	-34	-34	-36	-31	-37
in normal	-1	-5	61	9	6	7	10
in on	51	16	14	16	-3	16	16
in one	29	-15	-24	-9	-12	-9	-9
in our	-27	-23	-24	-24	-21	-23	-21
in patch	24	77	16	17	11	34	30
in pend	24	27	27	28	64	27	28
in place	-19	-20	-19	-20	-22	-19	-23
in plain	3	2	55	3	-3	3	-4
in principl	-26	-27	-46	-27	-41	-26	-30
in prod	-38	-52	-35	-46	-39	-33	-35
in provis	-34	-32	-33	-33	-32	-31	-32
in public	-40	-37	-39	-36	-37	-36	-42
in requir	-14	-13	-14	-14	-17	-14	-13
in respons	-18	64	6	8	3	12	7
in secur	2	5	7	8	52	1	2
in short	63	19	16	20	18	18	10
in term	27	51	20	45	19	27	24
in the	-24	-23	-11	-23	-25	-23	-26
in them	-25	-32	-25	-25	-40	-25	-34
in there	-17	-18	-14	-16	-21	-15	-4
in thi	-4	-3	-10	-4	-10	31	-21
in three	-16	-25	-16	-17	-16	-16	-16
in time	-9	-6	11	-6	-19	-6	23
in to	-29	-25	-25	-26	-30	-25	-31
in transit	-32	-32	8	-32	-42	-31	-44
in two	71	10	62	29	25	31	30
in updat	23	23	23	20	52	20	21
in us	-35	-16	-17	-30	6	-16	-19
in what	-2	60	9	4	5	10	10
in which	-14	38	-6	12	-15	-5	-12
in who	-30	-22	-30	-29	-49	-30	-47
in whose	-15	-15	-15	-16	-17	-15	-17
in your	35	29	87	31	3	64	25
incid	-60	-56	-65	-55	-82	-57	-72
incid respons	-60	-55	-66	-54	-81	-57	-74
includ	2	8	8	7	33	7	3
increas	-34	-34	-36	-35	-43	-35	-37
index	-53	-50	-53	-49	-56	-49	-52
index $	-45	-46	-47	-45	-52	-46	-54
index by	-31	-30	-30	-33	-48	-31	-33
index in	-25	-19	-20	-20	-22	-19	-20
indic	-21	-22	-21	-21	-28	-21	-21
individu	-35	-35	-40	-35	-37	-33	-33
infect	-34	-32	-31	-31	-43	-31	-33
infer	-28	-27	-28	-29	-28	-26	-28
infer contain	-28	-28	-29	-31	-29	-27	-29
influx	2	40	11	39	4	11	7
influx on	34	67	39	65	32	37	40
inform	12	12	7	9	-32	76	-14
infra	-76	-75	-78	-71	-84	-70	-77
infrastructur	-51	-49	-50	-48	-62	-48	-53
infrastructur $	-36	-37	-39	-36	-58	-36	-41
infrastructur behind	-47	-46	-48	-44	-48	-44	-45
infrastructur devic	-38	-39	-42	-39	-42	-41	-48
infrastructur that	-23	-21	-21	-21	-20	-20	-25
ingest	1	8	9	30	19	9	7
ingress	-23	-22	-22	-22	-23	-21	-22
inherit	9	-17	13	-17	-31	-19	-32
inherit a	81	22	8	22	11	22	23
inherit an	64	25	4	26	23	27	28
inherit control	-17	-14	51	-14	-26	-18	-36
inherit from	-37	-37	-41	-38	-46	-41	-40
inherit in	-20	-41	-66	-41	-43	-39	-41
init	-13	-13	-14	-13	-20	-13	-12
initi	-47	-38	-34	-44	-37	-33	-35
initi the	-14	-23	-14	-15	-16	-14	-14
inject	-33	-31	-31	-31	-36	-30	-33
input	-62	-63	-63	-60	-64	-61	-60
input valid	-46	-46	-50	-45	-46	-46	-46
insid	-48	-45	-49	-46	-52	-45	-52
insid $	-66	-62	-78	-63	-61	-61	-73
insid @	-39	-37	-37	-36	-37	-35	-40
insid a	-17	-17	-17	-17	-18	-16	-19
insid an	-22	-22	-21	-22	-21	-22	-33
insid my	-21	-19	-19	-19	-33	-19	-19
insid of	-29	-28	-29	-28	-32	-28	-30
insid one	-62	-60	-77	-61	-62	-59	-63
insid our	-62	-47	-69	-48	-50	-47	-58
insid the	-35	-36	-35	-35	-51	-35	-42
insist	-20	-18	-21	-11	-19	-16	-18
insist amazon	-34	-28	-36	-29	-31	-27	-28
inspect	-32	-30	-29	-30	-31	-29	-40
instal	-31	-35	-31	-24	-32	-29	-22
instal $	-77	-53	-53	-53	-53	-53	-61
instal @	-76	-73	-73	-81	-76	-70	-76
instal and	-26	-26	-26	-27	-26	-26	-41
instal by	-46	-68	-45	-51	-44	-44	-50
instal it	-11	-46	-14	39	-19	-11	-17
instal linux	-18	-17	-18	-18	-18	-18	-29
instal on	-16	3	-17	-29	-19	-16	-24
instal ourselv	-58	-55	-82	-17	-54	-65	-104
instal the	33	35	35	33	34	35	91
instal there	-28	-28	-28	-28	-40	-29	-32
instanc	-30	-24	-26	-25	-1	-24	-32
instanc size	20	31	29	29	83	30	31
instead	-39	33	-19	-17	-23	-13	-13
instead $	-45	-31	-48	-40	-54	-36	-37
instead of	-11	83	18	14	18	20	21
instruct	-11	-2	0	9	19	107	-18
instruct and	13	18	15	9	48	12	14
instrument	-27	-21	-21	-21	-22	-21	-23
insur	-18	-19	-18	-19	-19	-18	-28
integr	-59	-51	-65	-53	-56	-58	-53
integr authent	-28	-30	-33	-29	-30	-29	-33
integr of	-64	-54	-72	-51	-55	-70	-56
intellig	-44	-47	-34	-38	-47	-35	-35
intent	-19	-16	-15	-16	-16	-17	-17
intent and	-17	-14	-14	-14	-14	-16	-16
interfac	-46	-46	-51	-43	-44	-43	-50
intern	-27	-37	-29	-11	-17	-24	-26
internet	-45	-40	-40	-40	-52	-39	-42
interpret	-66	-67	-67	-56	-72	-57	-59
interrupt	-30	-28	-30	-27	-30	-27	-29
interv	24	27	26	27	56	26	27
into	-31	-30	-32	-31	-23	-30	-34
into an	-38	-36	-37	-34	-38	-34	-35
into it	-10	-12	-11	-17	-11	-10	-11
into the	-34	-38	-35	-37	-37	-34	-34
intrus	-33	-30	-29	-30	-32	-30	-31
intrus detect	-33	-30	-29	-30	-32	-30	-31
invalid	-26	-22	-23	-23	-29	-23	-22
invent	14	37	44	50	149	43	34
invent @	11	35	48	51	149	46	34
invent and	5	0	-5	4	45	-4	-5
inventori	-43	-44	-53	-43	-47	-50	-48
investig	-62	-58	-52	-52	-66	-52	-55
invit	-29	-20	-21	-21	-20	-20	-21
invoc	-33	-32	-33	-32	-34	-32	-40
invoc log	-41	-40	-40	-41	-45	-41	-51
invoic	-16	-2	37	-1	39	3	0
invok	-27	-24	-24	-24	-25	-24	-36
involv	99	32	34	36	53	35	36
involv $	43	24	29	29	59	28	27
io	17	14	14	59	45	21	22
iop	-33	-29	-27	-28	-7	-29	-28
iot	-35	-34	-37	-35	-47	-35	-48
iot on	-41	-40	-44	-42	-62	-42	-59
iot polici	-35	-34	-38	-35	-49	-35	-47
ip	-33	-29	-29	-30	-32	-30	-32
ip address	-28	-28	-27	-28	-49	-29	-35
ips	-27	-28	-27	-28	-27	-26	-27
ips of	-16	-17	-15	-16	-16	-15	-15
ipsec	-45	-25	-25	-25	-27	-25	-26
iptabl	-22	-21	-20	-21	-32	-21	-21
ireland	-32	-33	-32	-32	-39	-32	-41
is $	60	63	202	64	41	60	51
is @	-8	6	4	9	79	5	-3
is a	-40	-11	94	-9	-26	-11	-30
is account	39	-17	-12	-4	-15	-5	-7
is all	57	14	3	13	5	14	15
is allow	-41	-38	-68	-39	-61	-45	-45
is amazon	7	-7	-26	-6	20	-7	-7
is an	2	26	154	32	5	30	27
is anoth	-19	-16	-16	-16	-17	-16	-19
is answer	-49	-29	-29	-30	-47	-29	-30
is any	-17	-18	-17	-21	-17	-17	-17
is anyon	-5	-20	-8	-6	18	-11	-13
is attach	-27	-30	-25	-25	-38	-25	-25
is aws	-14	-28	-29	-27	-47	-29	-11
is best	4	19	7	-21	80	13	15
is better	19	109	22	15	111	50	48
is broken	-29	-25	-36	-22	-10	-23	-22
is built	-20	-21	-24	-29	-22	-20	-20
is call	-22	-21	-21	-21	-35	-21	-22
is cheaper	20	13	16	-7	56	19	19
is complianc	-58	-58	-71	-58	-77	-68	-71
is configur	-33	-32	-37	-33	-38	-33	-33
is creat	-24	-20	-21	-21	-26	-21	-21
is data	-3	-3	23	-3	-13	-7	-7
is dead	-4	32	-7	-29	-10	-5	-4
is decid	-26	-25	-26	-25	-41	-26	-26
is deprec	-21	-21	-21	-21	-27	-21	-28
is do	12	11	10	9	-11	-2	49
is done	11	-18	-30	-17	-31	-16	-16
is down	-24	-22	-23	-23	-38	-23	-25
is encrypt	11	10	10	10	-12	10	42
is end	11	48	11	12	11	13	11
is enforc	-19	-18	-18	-22	-31	-18	-18
is envelop	2	2	44	2	-23	-5	-17
is faster	2	-55	-2	-31	100	-4	0
is feder	-32	-33	-33	-32	-37	-33	-53
is for	-30	-29	-30	-30	-32	-28	-29
is full	-30	-45	-30	-32	-33	-29	-31
is hand	-27	-23	-23	-23	-28	-23	-28
is hipaa	-20	-18	-21	-19	-18	-19	-24
is imdsv2	6	7	73	6	-13	6	5
is insid	-79	-54	-84	-53	-57	-52	-72
is it	-3	7	36	6	8	14	19
is left	123	30	-14	31	21	33	33
is liabl	-23	-23	-26	-24	-35	-24	-25
is look	-48	-56	-43	-44	-53	-43	-48
is maintain	-39	-38	-42	-40	-40	-38	-61
is make	-27	-24	-28	-26	-37	-25	-24
is manag	5	-4	-39	-29	-22	-17	-20
is meant	19	27	73	28	27	27	28
is mine	57	15	-14	16	3	15	5
is miss	-14	-14	-14	-14	-18	-14	-20
is my	22	35	30	29	79	19	36
is never	32	23	32	71	59	26	7
is not	-25	-18	-18	-18	-20	-18	-18
is off	-51	-53	-51	-51	-65	-49	-51
is old	-18	-18	-27	-18	-18	-18	-22
is one	-92	-27	90	-17	-24	-14	-34
is open	-57	-38	-38	-38	-38	-37	-42
is our	16	27	-26	-13	6	-10	-33
is patch	-51	-44	-76	-43	-38	-47	-49
is protect	-33	-35	-35	-33	-39	-34	-46
is publish	-25	-25	-28	-25	-27	-25	-45
is reachabl	-49	-36	-35	-35	-35	-34	-37
is respons	-12	-15	-17	-15	-11	-15	-18
is retir	-24	-23	-27	-24	-27	-24	-26
is review	-36	-34	-34	-34	-57	-34	-39
is run	-24	-22	-23	-22	-27	-22	-25
is secret	-18	-18	-19	-19	-25	-19	-19
is secur	-104	-98	-133	-98	-110	-99	-137
is set	-29	-29	-31	-29	-35	-28	-33
is share	-21	-15	-15	-15	-18	-15	-15
is still	27	-7	-28	-4	-8	-4	-7
is store	-36	-31	-31	-33	-32	-32	-43
is stuck	-23	-5	-17	-8	38	-18	-13
is suppos	26	32	52	30	16	28	88
is switch	-68	-69	-77	-68	-80	-69	-118
is that	-7	5	20	1	-10	-1	49
is the	-4	7	-18	46	88	15	36
is their	57	24	-3	23	18	18	6
is there	2	18	-1	6	9	27	0
is thi	-8	-3	-14	1	-18	53	17
is to	-30	-26	-26	-27	-32	-26	-28
is too	-29	-27	-29	-28	-39	-28	-28
is turn	-15	-18	-15	-20	-16	-15	-15
is two	-31	-31	-34	-31	-32	-31	-54
is unread	29	26	22	11	62	29	28
is up	-19	-19	-19	-19	-23	-19	-22
is updat	-16	-17	-18	-16	-15	-15	-23
is us	-4	-3	-8	-3	16	-3	-6
is what	7	53	117	63	31	42	33
is which	20	20	58	19	13	19	21
is who	156	41	51	60	26	49	-1
is whose	-43	-45	-45	-45	-55	-44	-63
is with	-40	-45	-38	-44	-39	-37	-42
is your	23	24	13	26	15	59	24
iscsi	-49	-47	-46	-46	-53	-45	-45
isnt	5	-1	-8	14	-4	0	17
isnt @	-58	-53	-53	-54	-56	-54	-88
isnt it	-16	-15	-17	-16	-16	-15	-20
isnt our	51	73	55	121	47	73	154
isnt that	-14	-14	-15	-14	-17	-13	-13
iso	-15	-29	-12	-29	-44	-29	-42
iso 27001	-22	-19	8	-20	-33	-19	-22
isol	-44	-44	-45	-44	-46	-42	-48
isol between	-58	-58	-59	-54	-62	-52	-61
isol my	-41	-26	-25	-26	-30	-29	-27
isol the	-43	-42	-39	-42	-43	-38	-40
isp	-21	-18	-19	-20	14	-22	-41
issu	-32	-28	-28	-30	-33	-28	-30
it $	-19	-17	-9	-16	-18	-16	4
it @	-18	3	-18	-8	-21	-15	-15
it amazon	0	2	0	1	26	3	-4
it aws	-33	-33	-34	-33	-53	-33	-36
it back	-27	-27	-28	-27	-36	-27	-30
it base	23	24	13	26	15	59	24
it blame	-15	-14	-16	-15	-14	-14	-14
it by	-11	-12	-11	-16	-11	-11	-11
it can	3	-11	2	30	3	3	4
it come	-45	-16	-39	-38	-44	-38	-56
it correct	-13	-13	-14	-13	-15	-13	-19
it do	29	29	88	35	-13	61	27
it doe	23	-3	42	14	-13	9	12
it down	87	22	15	24	33	24	12
it encrypt	26	27	16	26	15	20	83
it fall	-4	1	1	0	-18	-2	34
it for	-46	-2	59	3	-15	3	24
it from	-28	-27	-34	-28	-48	-27	-30
it goe	2	7	13	9	-42	10	73
it hand	-40	-62	-40	-58	-41	-40	-40
it has	-14	-28	-15	3	-18	-14	-20
it i	-15	-13	22	-14	-33	-21	-13
it in	27	37	116	37	30	38	36
it is	-36	-29	-39	-35	-22	-33	-36
it isnt	-69	-49	-51	-52	-60	-50	-89
it keep	-28	-23	-25	-27	-26	-25	-26
it leav	6	-22	-25	-22	-48	-22	-23
it mean	-12	3	82	6	-20	3	1
it off	-63	-60	-59	-61	-80	-59	-71
it on	-20	-20	-20	-17	-20	-18	-20
it or	-44	-44	-44	-45	-57	-42	-44
it our	-50	-45	-47	-53	-35	-45	-58
it ourselv	52	35	72	127	74	67	132
it out	80	0	-18	12	19	8	1
it over	26	27	24	26	19	22	66
it patch	-15	-14	-15	-15	-16	-15	-20
it pleas	-12	-13	-14	-15	-18	-13	-16
it right	-27	-26	-26	-26	-28	-26	-46
it sai	-58	-24	-50	-42	28	-23	-25
it set	-16	-16	-16	-19	-23	-16	-16
it stand	28	27	16	27	75	23	17
it still	24	28	23	28	57	22	63
it that	-36	-36	-35	-39	-55	-35	-38
it the	60	33	101	36	30	36	23
it their	-7	13	16	16	-13	9	94
it then	-18	-18	-19	-19	-24	-19	-26
it through	-35	-27	-27	-27	-28	-28	-27
it to	-6	-13	-9	2	1	-8	-19
it too	-22	-25	-23	-32	-29	-22	-22
it true	16	16	13	16	48	14	10
it updat	-41	-41	-42	-42	-48	-42	-77
it us	-7	3	2	0	35	3	-16
it was	-12	-12	-12	-14	-17	-12	-12
it when	31	28	34	63	19	32	71
it where	-24	-21	-22	-22	-29	-22	-26
it who	-28	-25	-25	-25	-28	-24	-27
it whose	-31	-31	-30	-32	-44	-30	-35
it worth	14	68	9	8	50	12	12
it would	-19	-21	-18	-25	-17	-17	-17
item $	-29	-29	-28	-28	-31	-28	-32
item are	-50	-30	-30	-32	-50	-40	-32
item size	32	31	30	32	77	31	30
its	-18	-17	-19	-18	-16	-18	-18
its @	-50	-43	-43	-35	-52	-35	-36
its a	-37	-43	-38	-35	-36	-35	-38
its api	-36	-37	-38	-37	-57	-38	-45
its data	-15	-15	-17	-15	-17	-15	-19
its endpoint	-20	-18	-20	-18	-18	-18	-19
its facil	-37	-38	-38	-38	-49	-39	-47
its key	-12	-12	-12	-11	-16	-11	-11
its not	-37	-34	-34	-34	-35	-33	-57
its own	-40	-53	-44	-42	-56	-42	-47
its privat	11	16	16	17	54	15	18
its role	-16	-15	-15	-14	-14	-15	-14
its softwar	27	26	27	25	23	25	61
its updat	-36	-35	-37	-35	-35	-35	-60
its us	-49	-55	-48	-69	-51	-47	-59
itself	-34	-32	-33	-32	-32	-31	-36
itself $	-47	-44	-46	-44	-48	-44	-49
itself avail	-18	-18	-17	-17	-24	-17	-22
itself i	-17	-26	-18	-20	-18	-17	-20
itself on	28	25	27	27	57	27	26
itself or	-16	-21	-16	-18	-18	-16	-19
itself who	-22	-21	-25	-22	-26	-21	-27
januari	-22	-21	-22	-22	-23	-21	-27
jar	-22	-21	-21	-21	-22	-21	-26
java	16	17	13	37	60	10	10
java $	14	19	20	10	63	19	9
java app	42	43	37	18	90	37	42
jdbc	-66	-65	-69	-66	-71	-67	-72
jean	21	20	21	19	55	19	-6
jira	-14	-25	-17	-17	23	-29	-16
jms	-26	-29	-23	-23	-25	-23	-24
jms client	-26	-29	-23	-23	-25	-23	-24
job	-10	-15	-21	-17	-19	-17	-7
job $	36	-7	-9	-5	-15	-4	24
job are	21	21	21	21	47	20	12
job definit	-25	-26	-30	-25	-27	-25	-25
job doe	26	75	30	21	27	30	26
job for	-29	-28	-32	-29	-39	-29	-32
job i	-18	-24	-15	0	-17	-13	-13
job imag	-56	-51	-52	-50	-53	-52	-61
job in	-74	-87	-68	-66	-80	-68	-71
job is	2	38	3	2	28	9	45
job now	-29	-29	-29	-30	-56	-30	-29
job of	-32	-29	-28	-28	-29	-26	-28
job on	-25	-26	-25	-26	-42	-26	-26
job or	15	21	22	21	4	18	77
job queue	-31	-53	-33	-8	-37	-31	-41
job to	-39	-35	-36	-35	-44	-35	-44
join	-36	-31	-34	-36	-36	-33	-36
join of	-44	-44	-43	-41	-46	-42	-45
join the	-28	-24	-24	-25	-26	-24	-31
join to	-46	-60	-43	-45	-46	-42	-43
joiner	-50	-30	-30	-31	-49	-30	-32
joint	-59	-50	-51	-48	-62	-49	-52
joint respons	-59	-50	-51	-48	-62	-49	-52
js	-23	-24	-23	-26	-23	-22	-24
js runtim	-21	-28	-22	-29	-22	-21	-24
json	18	18	16	14	47	15	15
jump	5	21	17	24	89	22	23
junior	-20	-19	-20	-28	-21	-19	-20
jupyt	14	39	11	4	13	14	13
jupyt on	23	48	19	11	20	21	20
just	1	46	14	18	18	34	7
just bought	53	27	25	31	67	30	15
just do	-14	-14	-20	-16	-16	-14	-16
just the	-26	-27	0	-26	-47	-30	-32
jvm	-28	-25	-24	-24	-24	-24	-29
jwt	-51	-46	-47	-46	-48	-45	-61
k	-30	-31	-32	-31	-38	-31	-36
k and	-30	-31	-32	-31	-38	-31	-36
karpent	17	15	89	18	10	17	-2
karpent $	-1	-1	46	-1	-20	-5	-29
kb	13	16	16	16	46	16	12
kbs	-63	-61	-63	-61	-61	-59	-71
keep	-29	-29	-29	-28	-31	-26	-31
keep @	-31	-28	-28	-28	-30	-28	-29
keep a	-25	-25	-30	-5	-41	-25	-37
keep aliv	27	11	30	88	6	29	30
keep it	-48	-45	-49	-46	-49	-45	-54
keep its	17	15	17	16	6	16	48
keep my	2	4	5	2	-34	71	-18
keep other	-33	-35	-35	-33	-44	-34	-58
keep our	-60	-59	-66	-59	-80	-59	-70
keep run	-18	-16	-16	-16	-26	-16	-17
keep sai	50	50	109	48	41	42	50
keep that	-24	-26	-25	-25	-26	-24	-27
keep the	-32	-29	-30	-30	-34	-29	-32
keep them	-16	-13	-13	-14	-15	-15	1
keep third	-37	-37	-36	-38	-38	-38	-59
keep those	-21	-24	-21	-24	-25	-22	-24
keepal	-17	-15	-15	-15	-19	-15	-18
keeper	-10	-16	-13	-23	27	-11	-30
kei	-30	-27	-28	-26	-30	-27	-3
kei $	-23	-23	-22	-21	-29	-19	27
kei @	-24	-29	-25	-24	-24	-24	-25
kei aws	-53	-53	-53	-53	-57	-57	-85
kei for	-18	-19	-18	-18	-21	-18	-20
kei in	-67	-59	-66	-58	-65	-59	-63
kei is	-15	-26	-18	15	-22	-15	-33
kei of	-22	-22	-21	-22	-25	-22	-27
kei on	0	0	1	0	-11	0	21
kei who	-3	3	0	14	-6	12	67
kept	-53	-51	-54	-52	-73	-52	-53
kept $	-81	-71	-73	-74	-113	-78	-81
kept aliv	-22	-22	-22	-22	-41	-22	-22
kept up	-37	-28	-29	-27	-27	-27	-36
kerbero	-36	-35	-36	-34	-37	-34	-37
kernel	-26	-25	-27	-20	-19	-26	-26
kernel $	-56	-51	-59	-17	-69	-54	-61
kernel cve	-16	-15	-15	-15	-18	-14	-17
kernel in	-103	-97	-111	-92	-104	-93	-104
kernel of	-10	-9	-10	-10	1	-9	-16
kernel on	-23	-28	-23	-37	-24	-23	-24
kernel patch	-72	-73	-74	-72	-59	-71	-124
kernel updat	-25	-24	-23	-25	-24	-24	-29
key	-22	-22	-10	-18	-14	-21	-25
key $	-90	-87	-104	-88	-96	-87	-97
key @	6	15	96	19	50	7	17
key choic	-78	-73	-78	-72	-76	-73	-77
key for	-24	-27	-20	-36	-28	-25	-24
key in	-39	-37	-44	-36	-33	-36	-35
key manag	-23	1	-39	-28	-32	-23	-22
key mean	4	4	50	3	-33	3	3
key pair	-18	-16	-16	-16	-3	-15	-16
key rotat	12	10	9	11	82	14	-26
key valu	24	22	-3	82	0	23	23
key what	68	66	152	66	58	65	61
key with	2	2	1	1	40	-15	1
keycloak	21	5	14	55	23	23	23
keycloak on	24	4	13	59	24	24	25
kick	-28	-26	-25	-25	-26	-25	-32
kick it	-24	-25	-23	-25	-26	-23	-27
kick off	-19	-19	-19	-19	-19	-18	-29
kid	-46	-28	-42	-29	0	-29	-34
kill	-44	-38	-36	-34	-41	-36	-40
kill it	-17	-17	-17	-18	-27	-18	-21
kill the	-70	-45	-45	-46	-57	-46	-51
kind	-44	-44	-61	-41	-56	-12	-57
kind of	0	-4	-23	1	-14	30	0
kinda	60	17	5	17	9	39	20
kindli	57	36	17	17	39	23	23
kindli share	106	18	33	32	17	31	30
knob	-27	-31	-28	-12	-42	-28	-33
knob $	3	-4	1	25	0	2	2
knob is	-47	-46	-48	-51	-69	-47	-55
know	3	27	10	-16	-7	10	-3
know $	-7	-2	-2	0	-14	53	-3
know about	36	16	16	18	6	68	16
know if	-18	-21	-17	-21	-17	-17	-21
know the	-15	-19	-18	-18	-22	-18	-17
know what	2	29	18	-21	-1	3	4
know which	-48	-10	-31	-30	-51	-31	-33
known	-23	-23	-26	-25	-25	-23	-30
known cve	-35	-35	-41	-40	-42	-35	-48
kubeconfig	-35	-16	-16	-18	11	-16	-16
kubelet	-33	-38	25	-27	-33	-28	-35
kubelet $	4	23	103	23	8	13	7
kubelet on	-42	-39	-47	-40	-41	-39	-46
kyverno	-61	-57	-74	-56	-61	-57	-63
label	-69	-73	-73	-73	-85	-69	-73
labor	70	2	-12	8	-9	6	4
lack	1	15	8	12	79	16	-5
lag	-37	-38	-37	-37	-38	-36	-37
lag behind	-30	-34	-30	-33	-30	-30	-30
lai	-26	-26	-26	-26	-37	-26	-33
lambda	-16	39	-24	-8	-33	-6	-9
lan	-42	-35	-35	-36	-46	-35	-37
land	9	-5	5	-16	-18	-8	-9
land @	-24	-30	-24	-25	-26	-24	-28
land in	-29	-31	-27	-26	-26	-26	-28
land on	4	54	11	-7	12	12	12
land where	-18	-18	-21	-19	-21	-18	-18
land zone	-4	-3	26	-3	-11	-5	-5
landlord	51	53	45	51	117	52	47
languag	-2	0	30	3	-17	46	-6
languag $	23	22	97	31	20	29	33
languag do	-2	-3	-25	-3	-17	53	-4
languag model	-2	5	-2	1	-19	44	-5
laptop	1	2	-14	2	19	2	-1
laptop $	48	45	23	46	92	47	44
larg	-12	-17	-16	-13	42	-10	-13
larg @	15	11	9	16	85	18	17
larger	-26	-34	-26	-32	-27	-26	-27
last	-14	-14	-15	-15	-23	17	-19
last night	-24	-22	-21	-25	-5	-24	-27
last week	23	23	22	19	51	21	15
last writer	-27	-27	-29	-29	-31	-28	-29
last year	-34	-32	-33	-34	-48	-33	-32
late	-18	-17	-19	-19	-5	-19	-21
latenc	-26	-20	-20	-37	44	-18	-20
latenc alarm	-20	-21	-21	-22	-34	-21	-21
latenc of	41	50	53	58	136	51	49
latenc to	5	5	-4	-7	35	3	3
later	-25	-25	-28	-28	-32	-25	-29
latest	1	10	-13	12	85	12	5
latter	-36	-37	-38	-37	-53	-37	-54
latter $	-36	-37	-38	-37	-53	-37	-54
launch	-22	-21	-16	-20	-17	-20	-13
launch $	-47	-47	-57	-49	-56	-47	-51
launch @	1	18	19	26	96	12	9
launch from	-27	-31	-28	-28	-30	-28	-33
launch set	-16	-15	-17	-15	-18	-15	-18
launch templat	-44	-45	-45	-44	-62	-45	-43
launch the	-34	-30	-30	-32	-42	-31	-34
launch type	56	56	108	51	31	55	108
law	-25	-19	-21	-18	7	-22	-25
law $	0	12	18	18	61	10	10
law demand	-39	-34	-34	-33	-42	-33	-40
law that	-33	-31	-33	-32	-39	-32	-35
lawyer	4	5	48	4	-9	5	2
lay	102	56	-22	6	-10	16	9
layer	0	-35	-4	-31	-45	-32	-42
layer $	49	-37	-29	-21	-43	-21	-49
layer 7	-33	-31	-29	-27	-31	-29	-28
layer under	-37	-29	-30	-29	-49	-28	-28
layer we	-50	-43	-68	-42	-42	-42	-42
layer with	-65	-46	-51	-48	-51	-46	-48
lazi	18	-6	18	71	17	17	18
lazi option	18	-6	18	71	17	17	18
laziest	-14	11	1	72	-42	2	9
ldap	-45	-38	-41	-39	10	-44	-42
lead	40	25	25	20	85	28	9
leaf	-25	-23	-24	-24	-23	-23	-26
leaf cert	-19	-18	-20	-18	-18	-18	-18
leak	-33	-30	-30	-30	-33	-30	-35
leak $	-22	-22	-24	-22	-22	-22	-21
leak access	-53	-53	-53	-53	-58	-57	-85
leak in	-24	-23	-24	-24	-34	-23	-23
leak on	-22	-20	-20	-23	-24	-20	-21
leak who	-12	-12	-12	-12	-13	-12	-21
leaki	-23	-20	-20	-21	-22	-20	-22
leaki vessel	-23	-20	-20	-21	-22	-20	-22
learn	16	21	2	14	-14	70	14
least	8	-20	19	84	5	12	8
least $	36	5	35	143	21	35	35
least privileg	-48	-34	-5	-47	-52	-37	-48
least to	14	-24	13	65	13	13	13
least toil	16	13	10	55	13	16	14
least with	58	5	58	129	58	57	50
least work	24	24	23	55	24	24	25
leav @	52	111	56	36	48	58	60
leav fewer	2	-35	2	42	-1	1	1
leav our	-27	-5	-28	-49	-54	-27	-28
leav the	-23	-22	-22	-10	-32	-21	-31
leav to	68	12	-9	12	-1	12	12
leav us	8	-7	9	20	33	7	7
leav who	-16	-16	-16	-15	-22	-16	-19
leaver	-63	-50	-51	-50	-55	-50	-52
leaver still	-20	-18	-18	-18	-20	-18	-18
left	23	7	-10	-7	-9	-4	-5
left $	-43	-41	-46	-47	-53	-42	-48
left and	20	55	22	-6	19	21	18
left for	66	19	-3	13	10	16	15
left in	-35	-27	-26	-28	-29	-26	-28
left the	-40	-31	-31	-32	-33	-31	-31
left to	45	-11	-29	-13	-18	-10	-12
left with	27	102	45	88	38	41	48
legal	-32	-31	-23	-31	-23	-39	-33
legal ask	-15	-13	-17	-13	-15	-13	-14
legal hold	-61	-62	-74	-61	-64	-61	-63
len	-21	-21	-20	-20	-22	-20	-22
length	-38	-40	-33	-34	-33	-29	-30
less	41	16	43	128	42	44	42
less $	25	-12	30	102	25	27	29
less for	46	47	48	99	44	48	48
less of	6	6	6	27	3	7	3
less patch	8	5	3	59	-14	8	0
less to	13	-18	18	86	5	18	18
less work	6	35	6	-42	43	-1	1
let	-18	-19	-13	6	-9	-15	-17
let dev	-48	-30	-30	-30	-45	-30	-31
let me	7	-15	10	55	-18	-9	-12
let the	17	18	16	7	47	16	10
letter	-13	-12	-54	-12	34	-14	-15
level	-44	-37	-39	-37	-40	-36	-43
level $	-37	-23	-23	-24	-27	-26	-24
level 1	-16	-16	-17	-17	-26	-17	-22
level secur	-17	-14	-15	-14	-15	-14	-15
liabil	-91	-53	-53	-55	-53	-53	-57
liabl	-37	-35	-38	-36	-60	-36	-37
liabl $	-30	-29	-30	-33	-54	-29	-30
liabl when	-26	-25	-29	-26	-39	-27	-28
lib	-55	-50	-51	-50	-56	-50	-55
librari	-33	-31	-32	-31	-35	-31	-35
librari in	-37	-35	-35	-35	-40	-34	-42
licens	-43	-37	-39	-35	-23	-34	-5
licens $	39	44	45	42	95	42	40
licens for	-89	-83	-87	-80	-100	-81	-104
licens in	-34	-34	-34	-33	-39	-33	-35
licens on	-120	-116	-119	-115	-138	-113	-131
licens to	-18	-14	-13	-15	-15	-13	-15
licens we	-29	-29	-27	-27	-31	-27	-27
life	3	3	4	10	12	5	23
life $	-3	0	-3	0	26	0	0
life on	-22	-20	-18	-19	-21	-19	-22
lifecycl	-46	-45	-47	-44	-46	-44	-46
lifecycl $	-51	-49	-55	-48	-49	-48	-50
lifecycl of	-29	-27	-28	-27	-31	-28	-29
lifetim	-25	-26	-28	-25	-28	-25	-29
lift	-50	-20	-42	-32	-59	-42	-67
lift $	-43	-56	-39	-16	-44	-40	-65
lift a	-48	-53	-49	-58	-67	-47	-54
lighter	44	23	48	137	40	50	48
lighter one	44	23	48	137	40	50	48
like	29	7	42	37	23	13	7
like @	-62	-78	-62	-74	-63	-59	-62
like aws	-87	-78	-93	-82	-102	-78	-85
like im	2	-9	6	-11	-31	-11	-9
like it	25	18	25	56	25	26	25
like that	-84	-70	-97	-76	-75	-71	-84
like the	34	-3	-23	-12	-15	-6	-32
like to	1	-24	2	23	-2	-1	-1
limit	-35	-34	-42	-34	-44	-17	-35
limit $	-29	-28	-27	-28	-50	-28	-29
limit for	-40	-31	-32	-32	-50	-33	-32
limit of	8	8	-25	9	1	58	-11
limit on	-33	-33	-33	-33	-47	-34	-32
limit what	-20	-17	-22	-17	-19	-17	-16
line	23	5	5	-24	-16	-12	-15
line $	-86	-44	-7	-45	-50	-45	-54
line each	-41	-65	-39	-45	-38	-39	-46
line pleas	22	-56	-55	-55	-60	-33	-34
liner	10	39	138	34	86	40	33
link	-38	-37	-39	-45	-36	-37	-41
link between	-32	-33	-40	-33	-42	-33	-38
link for	-19	-18	-21	-18	-20	-18	-17
linux	-45	-41	-40	-26	-40	-39	-56
linux $	3	-5	2	28	1	3	2
linux @	-30	-27	-26	-17	-31	-26	-26
linux ami	-30	-30	-33	-30	-39	-31	-38
linux below	-25	-24	-23	-25	-24	-23	-34
linux beneath	-17	-16	-16	-16	-17	-16	-24
linux host	24	25	26	56	26	26	26
linux patch	-60	-37	-35	-46	-30	-37	-29
linux secur	-18	-17	-18	-18	-18	-18	-29
linux server	26	18	29	60	26	29	28
linux underneath	-57	-47	-49	-49	-49	-46	-48
list	27	-3	0	3	17	18	1
list $	57	17	10	11	-12	9	8
list all	83	31	28	31	17	16	26
list as	-45	-32	-33	-35	-36	-33	-32
list in	-24	-24	-23	-24	-42	-24	-24
list of	7	61	11	18	-2	88	13
list pleas	-84	-56	-6	31	137	-9	5
list what	88	25	18	23	-5	20	22
listen	-54	-51	-54	-51	-51	-50	-55
listen $	-82	-74	-81	-67	-69	-69	-85
littl	15	11	21	59	16	21	21
littl as	3	-21	3	30	2	3	3
live	-28	-24	-39	-28	-7	-27	-28
live $	-38	-38	-59	-39	11	-39	-41
live in	49	74	47	41	99	47	50
llama	3	16	3	0	2	3	3
llama on	3	16	3	0	2	3	3
load	-20	-18	-20	-17	3	-18	-20
load $	-20	-6	-17	-19	-21	-17	-21
load @	-33	-42	-34	-36	-34	-33	-35
load balanc	31	29	17	27	83	25	27
load data	-35	-33	-33	-32	-39	-32	-34
load dock	-24	-23	-25	-24	-26	-23	-26
load with	-24	-24	-23	-24	-32	-24	-31
local	-36	-35	-15	-36	-43	-34	-46
local admin	-21	-14	-15	-15	-14	-14	-16
local administr	-26	-24	-24	-27	-25	-23	-24
local user	-48	-52	-77	-51	-51	-49	-47
local zone	-23	-25	31	-24	-55	-20	-55
locat	-15	-14	25	-13	-21	-14	-22
locat $	-6	-3	53	-1	-13	-4	-16
lock	-31	-30	-16	-30	-33	-32	-34
lock $	-13	-11	12	-13	-19	-21	-10
lock in	-30	-29	-30	-29	-41	-29	-29
lock the	-21	-18	-17	-18	-21	-17	-18
log	-28	-29	-20	-24	-24	-25	-20
log $	-108	-106	-145	-108	-114	-105	-113
log @	-38	-36	-36	-36	-48	-35	-39
log are	-16	-16	-16	-18	-18	-15	-15
log do	25	26	18	28	26	27	63
log file	-36	-68	-35	-34	-37	-36	-36
log for	-31	-28	-30	-28	-32	-27	-28
log from	-21	-19	-21	-20	-19	-19	-18
log have	-60	-57	-62	-57	-57	-56	-57
log in	-30	-28	-30	-27	-30	-27	-31
log is	77	85	195	84	79	84	82
log level	-18	-17	-17	-17	-17	-16	-18
log of	-32	-31	-29	-30	-32	-30	-34
log off	-35	-33	-36	-34	-35	-33	-32
log on	-17	-45	-28	-17	-21	-18	13
log retent	-71	-72	-83	-70	-74	-74	-93
log so	-21	-22	-21	-24	-20	-21	-23
log to	-43	-41	-65	-41	-42	-41	-41
log type	35	40	35	38	95	37	42
log were	-12	-12	-14	-12	-12	-12	-16
log who	-44	-38	-54	-38	-39	-38	-43
log4j	-33	-32	-33	-32	-35	-31	-38
log4j in	-28	-27	-28	-26	-30	-26	-28
log4shell	-37	-34	-36	-31	-37	-34	-32
log4shell in	-37	-34	-36	-31	-37	-34	-32
logic	-40	-46	-39	-40	-41	-39	-39
login	-42	-41	-41	-32	-43	-39	-45
login $	-60	-61	-63	-58	-64	-57	-60
login @	-40	-38	-40	-39	-51	-37	-37
login in	-28	-23	-23	-23	-24	-23	-27
login node	-48	-46	-49	-50	-64	-46	-48
login on	-17	-17	-17	-22	-17	-17	-16
login our	-39	-26	-26	-31	-33	-26	-35
lol	-3	6	7	8	57	7	-3
lol $	23	23	20	23	72	21	7
long	-29	-32	-31	-2	-23	-29	-30
long @	-53	-51	-51	-52	-94	-52	-51
long as	24	-6	23	54	22	23	23
long doe	37	38	39	37	83	38	37
long record	-70	-71	-105	-75	-91	-75	-73
long run	7	5	2	41	-11	-6	0
long term	-39	-37	-44	-41	-38	-37	-50
long those	-11	-11	-11	-11	-22	-11	-11
longer	-24	35	-26	-21	-27	-17	-19
longer do	-3	114	11	25	27	29	45
longer exist	42	9	6	9	12	15	11
longer need	-28	-26	-23	-30	-30	-23	-24
longer than	-63	-73	-67	-62	-67	-63	-75
look after	29	12	10	17	11	12	29
look at	-75	-60	-63	-69	-88	-60	-65
look for	-13	-15	-11	8	-15	-12	-17
lookup	26	27	25	23	67	32	26
loop	-60	-66	-59	-63	-73	-59	-62
loop $	-57	-69	-58	-67	-79	-58	-61
loosen	-35	-35	-36	-35	-43	-34	-49
lose it	-16	-16	-17	-16	-18	-16	-26
loss	-12	-12	-12	-12	-17	-12	-13
loss of	-11	-11	-11	-11	-18	-11	-12
lost	-8	-13	-14	-13	-14	-6	-16
lost @	-29	-27	-28	-27	-28	-27	-31
lost the	-17	-17	-20	-17	-23	-16	-18
lot	37	36	35	34	106	37	39
low	-42	-43	-42	-43	-68	-42	-41
lower	-2	-33	2	72	23	6	3
lowest	20	-3	18	55	31	19	18
lowest effort	35	7	34	70	31	35	33
lowest latenc	5	5	-4	-7	35	3	3
lowest oper	20	18	20	47	20	20	20
lunch	-9	-10	-29	-2	65	-29	-4
lunch $	-10	-5	-27	2	50	-12	0
lustr	-33	11	-21	-28	-29	-22	-20
m	-40	-37	-36	-37	-59	-36	-40
m i	-22	-21	-19	-21	-22	-19	-23
m6i	0	2	-49	-23	74	-6	-2
mac	-55	-42	-40	-39	-9	-43	-37
machin	-19	-19	-16	-18	-21	-17	-3
machin $	-51	-50	-51	-52	-42	-51	-86
machin @	-33	-31	-27	-29	-31	-29	-31
machin below	-54	-51	-50	-63	-52	-50	-70
machin is	-46	-45	-57	-45	-48	-46	-62
machin of	-105	-96	-98	-93	-98	-94	-127
machin on	-13	-11	-11	-11	-8	-11	-17
machin pool	-36	-34	-36	-34	-35	-34	-46
machin that	-22	-19	-20	-20	-20	-19	-26
machin who	54	53	53	52	48	53	112
machineri	-15	-14	-15	-15	-18	-14	-17
made	-35	-33	-35	-33	-43	-27	-38
made by	-28	-29	-28	-30	-28	-28	-37
made it	-29	-30	-30	-36	-53	-30	-29
made public	-21	-20	-22	-19	-19	-20	-22
made you	5	8	8	7	-17	60	-4
mail	-22	-29	-17	1	7	-24	-19
mail $	35	38	34	33	96	16	28
mail postfix	8	-25	3	46	5	8	8
mail server	-35	-33	-34	-34	-42	-33	-33
main	-4	81	26	18	13	23	23
maintain	-20	-19	-18	-11	-18	-16	-2
maintain $	7	-37	3	82	-29	7	2
maintain by	-29	-28	-30	-29	-29	-28	-40
maintain it	4	-4	3	2	51	3	30
maintain that	12	13	3	12	-18	7	63
maintain the	-21	-18	-18	-18	-20	-17	-8
mainten	-23	-29	-11	-3	-26	-20	-19
mainten $	12	4	7	53	5	16	56
mainten @	-29	-40	-30	-32	-29	-30	-29
mainten of	-41	-26	-25	-25	-26	-25	-26
mainten window	-24	-22	9	-14	-31	-27	-26
mainten windows	2	-8	-2	25	0	2	-2
major	-23	-24	-23	-23	-23	-22	-26
major version	-23	-24	-23	-23	-23	-22	-26
make	-26	-23	-21	-24	-27	-23	-26
make @	-19	-18	-18	-17	-19	-17	-19
make a	22	57	73	25	20	23	27
make an	-23	-21	-22	-21	-23	-21	-23
make it	-40	-57	-40	-41	-40	-39	-44
make our	-22	-28	-21	-22	-21	-23	-23
make sure	-23	-21	-22	-22	-28	-22	-22
make the	-18	-16	-17	-16	-19	-16	-17
malici	-32	-34	-33	-35	-35	-32	-34
man	-9	12	1	14	31	87	4
manag	-24	-20	-17	-23	-28	-27	-27
manag $	12	12	44	12	5	10	11
manag @	-50	-44	-45	-42	-43	-41	-49
manag a	-58	-53	-61	-52	-76	-52	-65
manag by	30	5	41	10	10	10	-5
manag control	-16	24	-29	-35	-41	-15	-18
manag databas	-125	-126	-144	-135	-140	-126	-210
manag event	-15	-25	-14	-16	-14	-14	-14
manag fleet	127	29	53	59	52	53	53
manag in	-34	-33	-40	-34	-37	-32	-32
manag is	40	77	82	33	41	42	44
manag kei	-36	-39	-39	-38	-40	-36	-45
manag key	40	45	132	43	31	37	41
manag of	-33	-24	-26	-25	-25	-24	-24
manag on	-57	25	-32	-23	-30	-22	-25
manag one	26	22	8	56	21	25	51
manag or	-2	20	23	61	15	24	4
manag platform	17	23	75	24	22	23	21
manag rule	-30	-29	-31	-30	-31	-29	-36
manag runtim	22	69	62	13	9	29	26
manag servic	-22	-21	28	-22	-31	-22	-47
manag share	-72	-78	-90	-73	-84	-78	-81
manag so	-32	-28	-28	-38	-28	-29	-31
manag the	-33	-19	-22	-18	7	-17	-33
manag thing	39	33	24	34	32	34	80
manag updat	-49	-50	-58	-60	-64	-49	-57
mani	-19	-13	-15	-13	17	-16	-14
mani @	-18	0	-3	2	33	2	1
mani connect	31	21	31	30	69	29	30
mani dai	-35	-35	-39	-38	-63	-37	-37
mani secur	28	26	14	26	66	19	29
manifest	-41	-39	-39	-39	-42	-38	-48
manifest of	-12	-12	-13	-13	-20	-12	-12
mantrap	-32	-29	-31	-33	-40	-30	-31
manual	-45	-27	-37	-26	-39	72	-39
manual approv	-47	-43	-43	-45	-57	-45	-70
manual snapshot	-60	-60	-61	-61	-69	-87	-65
map	-48	-49	-48	-46	-54	-46	-48
map $	-60	-67	-64	-58	-59	-58	-65
map wrong	-22	-18	-18	-17	-17	-17	-17
march	-11	-25	-25	-25	-39	-25	-30
market	-39	-43	-42	-34	-78	-42	-42
market site	17	12	17	45	17	17	17
market want	-1	-13	-10	-16	-11	-10	-10
marketplac	-40	-39	-39	-41	-51	-40	-61
mask	4	6	3	3	36	4	-15
master	-28	-25	-23	-27	-4	-24	-43
master password	-30	-24	-23	-28	0	-24	-49
match	-16	-15	-18	-16	16	-19	-17
match after	-28	-25	-25	-28	-29	-25	-25
matrix	113	26	45	30	5	26	12
matrix $	70	6	7	13	13	12	6
matrix of	78	34	20	34	34	36	36
matter	-75	-55	-75	-58	-72	-56	-69
max	1	5	12	7	60	7	5
max $	-22	21	93	24	50	19	24
max @	-49	-43	-49	-45	-69	-44	-55
max concurr	-58	-58	-58	-60	-100	-59	-58
max connect	-48	-50	-48	-51	-72	-48	-47
max item	32	31	30	32	77	31	30
max of	-37	-36	-39	-36	-41	-36	-37
max size	-34	-35	-45	-31	-14	-34	-36
max vcpu	-91	-86	-85	-85	-137	-86	-98
maximum	-26	-23	-34	-24	-18	-23	-23
maximum size	-32	-30	-42	-31	-35	-30	-29
may	-41	-38	-42	-37	-29	-35	-39
may an	55	55	52	58	139	57	62
may call	-110	-96	-130	-98	-124	-96	-95
may have	-20	-17	-17	-17	-17	-17	-20
may i	0	0	-1	0	-11	16	-1
may login	-13	-20	-13	-14	-14	-13	-13
may publish	-20	-18	-23	-19	-23	-18	-18
may pull	-19	-18	-18	-18	-27	-19	-18
may push	18	12	18	9	48	20	19
may read	-23	-21	-21	-21	-23	-21	-22
may run	-16	-17	-16	-17	-17	-16	-23
may send	-30	-27	-26	-26	-39	-26	-30
may use	-48	-41	-42	-42	-56	-43	-48
mb	-34	-34	-33	-34	-57	-33	-35
me	53	26	57	35	33	36	27
me $	33	57	145	65	52	54	93
me a	2	8	7	7	24	19	8
me about	-21	-7	-16	2	-13	79	-14
me an	10	38	35	33	105	30	42
me and	-27	-23	22	-7	-33	-12	-8
me aws	111	39	37	29	24	38	39
me both	19	21	2	-4	3	2	3
me do	-52	-46	-55	-46	-53	-48	-45
me how	-12	30	-7	-7	-25	27	-1
me in	5	-7	-40	-17	-12	-8	-9
me lift	-44	-50	-46	-54	-64	-43	-39
me or	-58	-66	-58	-75	-84	-57	-77
me some	-5	-2	-2	-1	-32	35	-1
me that	-30	-24	-26	-25	-26	-28	-24
me the	48	20	25	20	47	17	10
me through	116	29	16	29	64	28	23
me to	34	5	-38	-45	-32	-27	-33
me what	44	16	41	19	-7	35	10
me which	14	0	-15	-3	45	-2	-28
me who	-12	-29	-54	-34	-44	-51	-18
me yes	-36	-33	-45	-33	-33	-33	-51
mean	10	17	65	18	35	15	12
mean $	62	63	119	66	129	65	64
mean @	13	-31	-22	-42	-21	-18	-18
mean by	0	11	85	12	-11	4	9
mean i	10	2	40	27	-12	-15	9
mean in	8	3	97	55	-7	51	29
mean is	-38	-25	-34	-25	-31	-25	-25
mean of	27	28	110	27	5	24	28
mean secur	36	37	91	36	30	35	36
mean the	-63	24	-45	-63	-35	-30	-42
mean what	6	12	52	10	2	9	12
mean whose	-89	-89	-148	-90	-97	-89	-131
meant	-27	-14	22	-12	-18	-12	-13
meant @	-47	-41	-42	-39	-41	-39	-40
meant by	2	24	113	29	22	27	26
meant to	-49	-42	-60	-42	-42	-41	-42
meant with	-5	2	37	5	-17	3	5
media	-34	-34	-36	-34	-35	-34	-37
medium	-41	-40	-42	-40	-38	-36	-36
medium @	-41	-40	-42	-40	-38	-36	-36
meet	-29	-28	-32	-28	-14	-34	-32
meet room	1	2	-4	1	43	-23	-3
member	-29	-23	-23	-23	-28	-23	-23
memori	-47	-44	-45	-47	-42	-43	-47
memori $	-58	-52	-54	-65	-58	-53	-68
memori and	-31	-29	-30	-29	-49	-29	-29
memori limit	-34	-34	-34	-33	-48	-34	-33
memori set	-18	-18	-19	-18	-20	-18	-18
memori store	-19	-22	-17	-18	-19	-18	-18
mend	-33	-30	-31	-32	-51	-30	-34
menu	-14	12	-9	18	7	150	3
merg	-15	-13	-16	-14	-14	-13	-13
mesh	-3	-4	-4	10	30	-8	-30
mesh $	-24	-23	-24	-23	-30	-23	-22
mess $	-13	-13	-13	-13	-17	-13	-13
messag	-22	-15	-26	-13	19	-6	-22
messag $	10	11	-3	9	2	78	-10
messag bodi	-29	-28	-28	-29	-54	-29	-28
messag on	2	2	2	2	29	-4	-23
messag size	23	29	18	30	70	29	31
met	-34	-32	-37	-35	-38	-33	-40
met $	-31	-30	-35	-32	-38	-31	-37
metadata	-60	-60	-61	-59	-79	-58	-62
metadata on	-22	-26	-28	-26	-21	-22	-23
metal	-12	-16	20	-20	-14	-11	-24
method	-29	-26	-27	-28	-30	-26	-33
metric	-22	-21	-22	-19	-22	-21	-27
mfa	-41	-40	-35	-41	-42	-49	-48
mfa delet	-36	-36	-43	-35	-38	-35	-37
mfa for	-3	1	-4	0	27	-19	1
mfa on	-46	-46	-63	-46	-55	-45	-70
micro	-44	-43	-43	-46	-43	-43	-46
microcod	-45	-45	-52	-46	-51	-46	-82
microservic	-49	-55	-69	-50	-28	-61	-71
microsoft	7	13	12	11	59	14	-3
microvm	-18	-18	25	-17	-24	-20	-29
microvm $	15	14	66	14	6	11	13
midnight	-30	-32	-30	-36	-37	-28	-28
migrat	-13	-5	-14	-16	5	-13	-20
migrat for	-32	-31	-30	-28	-32	-28	-29
migrat of	-33	-33	-32	-32	-52	-32	-31
migrat our	4	11	10	3	51	11	1
migrat to	-57	-57	-59	-52	-65	-53	-56
million	-7	-9	-11	-3	33	-2	-4
million of	-40	-38	-37	-38	-59	-38	-43
min	-29	-33	-33	-31	-57	-32	-34
min $	43	13	10	9	3	11	13
min 1	-39	-38	-40	-38	-48	-38	-39
min and	-37	-36	-37	-36	-62	-36	-37
min max	-30	-30	-31	-28	-30	-28	-27
mine	36	-10	-23	6	-10	-6	-9
mine $	53	-5	-24	30	0	2	-1
mine and	43	14	15	14	9	14	14
mine i	-64	-38	-41	-41	-45	-39	-49
mine on	-9	-12	-12	-12	-12	-12	-19
mine or	-52	-36	-29	-36	-30	-29	-29
miner	-37	-35	-35	-36	-58	-34	-37
minim	27	-35	31	129	27	30	29
minim respons	30	-19	35	116	35	37	27
minimum	2	-5	-6	27	48	2	3
minimum and	-44	-43	-43	-44	-81	-44	-43
minimum of	6	-20	0	47	1	-17	5
minor	-33	-28	-4	-30	-31	-27	-22
minor engin	-50	-48	-42	-43	-46	-42	-48
minor upgrad	-81	-79	-92	-90	-95	-78	-88
minor version	46	50	81	50	49	51	115
minut $	10	-26	-7	-12	-6	-10	-10
misconfigur	-35	-34	-34	-34	-42	-33	-45
mismatch	-49	-58	-49	-49	-51	-47	-48
mismatch in	-33	-35	-30	-30	-33	-30	-31
miss	-35	-34	-38	-35	-24	-33	-36
miss $	8	5	-13	7	46	4	3
miss in	-28	-27	-28	-26	-30	-26	-26
miss index	-28	-29	-29	-29	-33	-29	-32
miss on	-56	-66	-58	-57	-59	-55	-56
miss so	-54	-41	-38	-61	-37	-36	-41
miss the	-41	-40	-39	-39	-58	-40	-41
miss whose	-14	-14	-14	-14	-18	-14	-20
mistak	-43	-46	-43	-43	-44	-44	-47
mistak $	-39	-37	-39	-37	-42	-43	-43
mistak @	-17	-16	-17	-16	-17	-16	-15
mix	20	11	73	25	15	27	79
mix up	-42	-59	-39	-41	-48	-38	-38
ml	-18	-14	-15	1	-17	-13	-16
ml team	-34	-22	-21	-23	-22	-22	-25
mobil	-30	-30	-31	-31	-32	-29	-29
mode	-4	-10	-2	-8	-23	-12	-17
mode $	-42	-40	-42	-42	-44	-40	-41
mode @	-57	-51	-56	-53	-54	-51	-67
mode cluster	98	17	13	28	31	28	6
mode is	-21	2	1	40	-26	-5	1
mode of	14	24	77	25	19	20	19
mode who	-21	-17	-18	-17	-18	-17	-20
mode with	-41	-30	-30	-30	-30	-30	-31
model	19	-9	-10	-11	-28	-11	-21
model $	41	26	28	5	-21	4	0
model answer	-13	-12	-19	-12	-13	-13	-12
model for	66	24	28	28	27	26	22
model fresh	-55	-34	-33	-35	-34	-34	-37
model host	-36	-61	-29	13	-41	-29	-30
model in	4	22	22	22	55	22	20
model on	16	3	17	45	16	17	16
model put	-17	-15	-16	-20	-15	-16	-17
model run	-53	-36	-33	-34	-42	-34	-34
model that	-25	-16	-17	-16	-16	-16	-17
model who	-28	-14	-15	-14	-8	-14	-14
modul	-21	-18	-19	-18	-11	-18	-19
modul for	-3	4	3	4	27	4	5
mondai	16	-38	-17	-15	-13	-18	-16
monei	-49	-43	-43	-44	-60	-43	-46
monitor	-36	-38	-35	-27	-47	-35	-42
monitor stack	24	4	23	53	22	23	22
monitor the	-33	-33	-35	-34	-48	-34	-40
month	18	18	17	18	59	19	23
month $	11	2	7	12	56	12	8
month old	-24	-21	-24	-23	-25	-21	-22
month who	24	23	26	23	11	25	60
monthli	-13	-48	-27	-21	50	-12	-29
more	-1	22	3	22	6	3	0
more $	19	-12	17	85	13	22	22
more do	-16	36	-2	-29	-11	-2	-2
more in	32	-8	25	9	86	26	27
more of	15	6	8	46	10	14	6
more than	-28	-30	-35	-32	-34	-29	-32
more work	2	50	9	-14	-14	2	0
morn	-10	-7	-8	-8	35	-11	-18
morn $	32	26	31	35	94	22	26
most	21	11	21	99	-1	21	19
most hand	18	23	20	102	-11	17	20
mount	-64	-62	-58	-68	-51	-58	-61
mount @	-45	-32	-30	-30	-10	-34	-41
move	-34	-20	-35	-34	-32	-31	-33
move $	-42	7	-43	-33	-39	-34	-50
move @	-19	6	-20	-37	-27	-19	-18
move a	-39	-44	-43	-40	-45	-40	-45
move between	17	48	19	19	18	18	19
move from	5	45	10	1	7	10	10
move it	-27	-26	-27	-31	-33	-25	-27
move off	-12	0	-13	-13	-34	-13	-33
move to	-13	-9	-20	-11	24	-11	-16
move us	10	16	15	18	-7	17	53
mtl	-40	-42	9	-39	-63	-50	-46
mtl between	-50	-55	-70	-51	-61	-62	-56
much	12	-49	-20	18	-43	-18	-27
much $	-64	-73	-66	-57	-78	-53	-54
much as	10	9	10	22	9	10	10
multi	-25	-26	-11	-25	-30	-25	-25
multi az	-25	-25	-19	-25	-23	-23	-24
multi factor	-35	-36	-45	-37	-37	-35	-36
multi region	-39	-38	-50	-39	-43	-39	-38
multi tenant	22	22	80	21	-5	6	21
mung	-21	-21	-22	-21	-22	-20	-20
must	-14	-20	-24	-19	-24	-20	-20
must act	-19	-17	-16	-17	-20	-17	-18
must aws	-34	-24	-25	-22	-33	-23	-23
must configur	-10	17	-17	-23	-11	-9	-11
must custom	-18	-13	-14	-13	-14	-13	-15
must defin	-112	-83	-142	-83	-87	-82	-83
must do	11	-11	-13	-11	-27	-11	-13
must i	-28	-28	-29	-28	-36	-30	-32
must keep	-14	-13	-13	-13	-17	-13	-13
must look	67	27	29	26	28	27	26
must not	-27	-27	-26	-23	-24	-23	-23
must our	26	-36	-58	-34	-43	-32	-67
must patch	-73	-51	-52	-54	-63	-52	-91
must renew	-24	-22	-21	-22	-26	-21	-23
must the	-29	-24	-25	-26	-30	-25	-29
must updat	-26	-24	-24	-29	-27	-23	-26
must we	19	-4	-4	-5	-5	-2	34
my	12	5	3	3	41	6	-2
my @	-15	-3	-11	-3	46	-3	-9
my applic	-11	-11	-11	-11	-18	-11	-12
my auditor	-29	-26	-26	-29	-47	-27	-31
my boss	39	29	37	7	-17	65	6
my colleagu	-12	-6	-6	-13	50	-43	-14
my data	14	14	10	13	-31	6	48
my duti	25	31	11	15	15	14	16
my head	-62	-54	-49	-53	-55	-50	-59
my jean	21	20	21	19	55	19	-6
my job	127	35	22	40	26	40	39
my kid	-1	18	1	17	75	17	13
my life	15	13	15	38	14	15	8
my list	-7	-14	-8	15	-18	-8	-10
my old	-6	-4	-9	-4	35	-4	-8
my own	-93	-85	-79	-82	-115	-76	-82
myself	30	-4	-4	-6	-16	-4	-3
myself $	-31	-26	-26	-26	-42	-26	-25
mysql	-65	-43	-46	-43	-49	-43	-43
n	9	8	-22	-33	-33	-20	-26
n @	8	53	14	-5	9	15	18
nacl	-2	-2	107	0	-13	-6	-20
nacl $	-30	-32	61	-28	-48	-44	-44
nah	-39	-37	-42	-36	-39	-36	-44
nah i	-38	-35	-36	-34	-37	-35	-44
nairobi	22	21	10	18	76	17	20
nairobi $	22	21	10	18	76	17	20
name	-21	-20	-14	-14	0	-15	-8
name $	22	24	21	22	61	22	15
name and	-13	-12	36	-15	-32	-14	-12
name is	-14	-29	-10	-12	-30	-11	24
name server	-41	-32	-30	-31	-40	-30	-32
name that	-15	-15	-15	-14	-16	-14	-15
name the	-2	-30	-2	27	-2	-2	-2
name who	-56	-58	-54	-58	-60	-53	-73
namespac	-55	-52	-53	-51	-61	-51	-52
namespac $	-24	-18	-19	-24	-19	-19	-25
namespac on	-52	-50	-52	-49	-71	-49	-49
narrow	-34	-35	-32	-34	-34	-31	-32
nas	-30	-44	-31	-32	-31	-31	-31
nat	-45	-52	-46	-46	-46	-44	-44
nearli	-53	-47	-51	-47	-49	-47	-50
neck	-31	-30	-32	-32	-35	-32	-36
need $	13	13	14	14	39	16	15
need a	3	4	6	24	-4	7	26
need an	53	53	48	52	117	51	79
need for	-87	-75	-76	-80	-107	-76	-74
need more	-68	-66	-66	-67	-94	-66	-64
need on	-10	25	-5	-31	-4	-5	-6
need one	5	-27	-16	-30	-16	-15	-21
need os	-28	-29	-27	-20	-31	-28	-49
need someth	-31	-30	-29	-46	-52	-29	-52
need the	40	16	2	13	31	14	14
need to	-28	-28	-27	-17	-31	-27	-37
neo4j	13	51	20	28	2	17	13
neo4j on	14	56	22	32	2	19	15
net	-24	-24	-22	-23	-28	-22	-22
network	-47	-45	-40	-45	-48	-44	-49
network $	-38	-38	-41	-38	-41	-39	-52
network access	-26	-28	-43	-28	-43	-32	-30
network acl	-28	-30	-19	-29	-32	-30	-32
network and	-26	-26	-26	-26	-27	-26	-42
network below	-15	-15	-15	-15	-15	-15	-19
network between	-15	-15	-16	-16	-21	-15	-17
network cidr	-22	-28	-21	-21	-20	-20	-21
network connect	-25	-28	-27	-26	-26	-24	-25
network devic	-20	-18	-18	-19	-18	-18	-27
network flood	-43	-50	-43	-40	-40	-39	-42
network hardwar	-20	-21	-21	-23	-22	-21	-23
network on	-27	-20	-20	-21	-29	-20	-20
network polici	11	29	88	30	29	30	31
network switch	-25	-24	-27	-24	-24	-24	-25
network that	-56	-57	-65	-54	-56	-53	-57
network under	-32	-29	-30	-29	-28	-28	-30
never	-13	-14	0	-6	-18	-12	-17
never expir	-21	-21	-23	-21	-27	-20	-21
never have	-16	-19	-16	-20	-15	-16	-16
never heard	22	22	67	20	2	20	17
never patch	-35	-42	-38	-34	-37	-35	-36
new	-14	0	-17	-15	-5	-8	-11
new @	-36	-37	-35	-47	-37	-34	-36
new account	-34	-32	-39	-32	-37	-32	-32
new cluster	-64	-69	-78	-65	-81	-64	-67
new custom	10	59	62	63	150	61	59
new firmwar	-40	-40	-40	-41	-61	-41	-43
new in	48	13	-17	12	-5	53	3
new on	-23	-23	-23	-23	-40	-23	-35
new one	-22	-22	-22	-23	-22	-21	-30
new platform	4	-14	-16	-11	-20	-11	-11
new region	-24	-23	-24	-23	-24	-22	-22
new server	-52	-53	-52	-51	-62	-51	-55
new split	-19	107	42	24	28	36	40
new version	0	-17	-6	0	-1	0	39
newer	-25	-25	-26	-26	-30	-25	-30
newer one	-74	-73	-83	-80	-72	-72	-97
newest	-24	-21	-21	-20	-20	-20	-24
newslett	-43	-30	-30	-32	-41	-29	-33
next	29	69	27	25	24	27	37
next month	28	33	30	30	15	29	67
next quarter	-6	36	13	11	5	12	12
next to	7	84	18	10	16	19	13
next week	25	-29	-7	-6	-10	-6	-16
nice	-25	-15	-17	-18	8	-16	-13
night $	6	5	11	35	9	8	42
nightli	-11	-16	-10	8	-12	-10	-10
nightli job	2	21	2	-7	2	2	2
nimbu	34	37	40	41	104	40	3
nine	-22	-19	-21	-21	6	-16	-31
nine of	7	12	14	14	59	17	17
nitro	-46	-45	27	-45	-58	-47	-79
nitro card	-13	-13	-20	-13	-14	-14	-13
nitro enclav	37	36	132	41	39	41	29
nitro hypervisor	-74	-75	-117	-79	-99	-77	-109
nitro is	7	6	30	4	5	-3	7
nitro secur	16	13	46	12	16	16	16
nitro system	20	32	99	33	24	30	26
no	-17	-14	-21	-5	-22	-14	-19
no $	-44	-40	-40	-41	-42	-39	-48
no @	-26	-11	-25	-31	-25	-24	-26
no auth	-46	-30	-29	-30	-30	-29	-34
no dba	16	-15	20	76	5	17	20
no i	-20	-19	-20	-19	-18	-20	-20
no longer	-14	55	-18	-15	-20	-9	-3
no matter	-78	-56	-77	-61	-75	-58	-73
no ops	8	3	4	38	7	8	6
no version	-44	-41	-52	-49	-44	-43	-45
no wait	21	-44	-10	-3	-29	-13	-12
nobodi	-24	-22	-21	3	-26	-20	-22
nobodi ad	-42	-46	-41	-41	-43	-40	-43
nobodi can	-65	-43	-44	-48	-47	-41	-42
nobodi click	-22	-23	-23	-24	-29	-23	-31
nobodi els	-16	-14	-15	-18	-18	-15	-16
nobodi got	-17	-16	-17	-17	-18	-17	-18
nobodi has	-27	-22	-21	-23	-21	-21	-21
nobodi here	8	7	5	42	5	8	7
nobodi on	14	-17	15	70	12	14	15
nobodi rotat	-31	-31	-33	-35	-50	-32	-31
nobodi us	-42	-41	-42	-44	-63	-42	-44
nobodi want	30	26	28	70	24	30	28
node	-21	-16	-19	-8	-15	-16	1
node $	-37	-39	-37	-33	-24	-35	-39
node 16	-44	-42	-41	-42	-60	-42	-51
node @	-47	-76	-53	-14	-50	-46	-51
node ami	-82	-80	-94	-90	-80	-80	-110
node and	-24	-24	-24	-25	-27	-24	-35
node are	-76	-59	-72	-63	-65	-61	-77
node base	-8	86	6	37	13	16	24
node behind	-15	-15	-15	-15	-17	-15	-21
node count	-81	-75	-87	-85	-79	-75	-88
node di	-19	-18	-19	-20	-18	-18	-20
node expir	-18	-17	-18	-20	-18	-17	-18
node for	-78	-63	-76	-66	-64	-64	-88
node get	-26	-33	-26	-47	-26	-26	-28
node group	-31	-27	-30	-28	-28	-27	-29
node in	-47	-45	-47	-45	-44	-44	-63
node js	-21	-26	-21	-28	-21	-21	-23
node kernel	-68	-62	-65	-69	-66	-61	-71
node modul	-15	-15	-16	-15	-16	-15	-15
node of	-18	-18	-19	-18	-20	-17	-16
node on	-17	-26	-23	-23	30	-19	-24
node os	1	4	1	2	-12	4	49
node patch	19	22	22	17	16	24	80
node that	-60	-56	-49	-50	-51	-49	-66
node upgrad	51	53	51	51	54	54	116
node when	-47	-43	-46	-44	-52	-43	-47
node who	53	55	57	57	14	61	175
nodeadm	-70	-94	-76	-83	-72	-71	-79
nodejs16	-29	-26	-26	-27	-28	-26	-43
nodepool	-22	-23	-24	-31	-24	-22	-25
non	5	8	45	5	-15	6	8
non compliant	-27	-26	-30	-26	-49	-27	-27
non techi	15	17	52	16	12	16	18
non technic	16	25	67	24	8	23	27
noncompli	-49	-39	-39	-39	-45	-39	-40
none	-34	-32	-33	-44	-35	-31	-41
none $	-29	-30	-31	-52	-38	-29	-28
noon	-2	7	4	2	45	6	-1
normal	-47	35	-8	-20	-6	-15	-20
normal $	7	3	3	6	43	3	-8
normal @	-34	-6	-32	-22	-39	-30	-36
not	-9	-5	-1	-10	-19	-14	-18
not $	61	11	-15	-6	-18	-2	-7
not @	-69	-65	-67	-63	-62	-61	-63
not amazon	-34	-31	-32	-32	-56	-31	-32
not aws	-32	-26	-26	-26	-26	-26	-34
not have	-37	-37	-37	-37	-37	-37	-73
not in	-1	-22	-32	-20	-28	-21	-20
not the	45	41	95	37	74	28	42
not us	-64	-63	-75	-63	-66	-63	-104
note	23	22	20	23	109	20	-20
notebook	-43	-42	-37	-16	-42	-36	-38
noth to	13	16	16	57	7	16	6
notic	-54	-51	-53	-51	-56	-52	-61
notic about	-26	-23	-22	-23	-25	-24	-24
notif	-42	-46	-43	-43	-44	-41	-44
notreadi	3	4	5	3	28	4	5
now	-21	-12	-19	-19	21	-11	-31
now $	-6	3	8	7	80	-4	-50
now @	12	37	10	-1	10	12	12
now in	2	8	0	8	35	3	6
now on	1	1	1	1	19	-14	1
now the	-18	-20	-17	-19	-19	-17	-18
npm	-43	-37	-36	-38	-37	-36	-53
npm packag	-34	-32	-32	-32	-33	-32	-51
nsx	-62	-56	-58	-57	-58	-56	-77
ntf	-43	-31	-30	-31	-31	-29	-29
nucleu	-18	-17	-17	-17	-19	-17	-24
number $	-65	-65	-66	-64	-79	-67	-71
number in	-57	-47	-48	-48	-78	-47	-49
number is	-8	-8	-8	-8	-16	-8	-8
number of	-25	-23	-24	-24	-33	-23	-24
nutshel	127	4	9	17	-16	14	5
nvidia	-22	-25	-24	-25	-28	-22	-22
nvidia driver	-22	-25	-24	-25	-28	-22	-22
nvme	17	21	23	23	73	23	22
nvme in	-43	-42	-42	-44	-62	-42	-43
o	-17	-15	-15	-15	-18	-15	-16
oauth	-23	-26	-23	-24	-32	-23	-23
object	-35	-33	-26	-33	-35	-34	-35
object $	-112	-109	-120	-107	-150	-109	-112
object in	-1	1	-6	1	27	2	1
object lock	29	27	90	29	19	7	27
object who	-32	-33	-36	-33	-45	-32	-56
oblig	163	72	41	66	40	52	48
oblig $	48	49	16	8	15	9	14
obvious	9	9	9	21	9	9	9
oci	-61	-61	-55	-69	-73	-54	-69
ocr	-23	-29	-7	38	-7	-8	-9
ocr model	-47	-28	-27	-29	-27	-28	-30
ocsp	-62	-39	-38	-39	-44	-38	-42
octob	-10	9	7	6	52	-6	7
odd	-18	-15	-15	-16	-19	-16	-16
of	-20	-21	-23	-20	-16	-21	-23
of $	5	4	-6	-6	-16	-7	-7
of @	-36	-38	-39	-37	-31	-37	-48
of a	-29	-25	-33	-25	-3	-24	-28
of all	-18	-17	-17	-19	-26	-17	-17
of amazon	39	42	40	40	120	40	-6
of an	-24	-24	-21	-24	-26	-24	-26
of api	-34	-36	-36	-35	-47	-37	-45
of aws	-21	-16	-19	-30	18	-16	-31
of backup	-84	-69	-70	-70	-95	-69	-75
of block	-35	-34	-38	-34	-56	-35	-41
of build	-38	-36	-36	-38	-37	-46	-39
of client	-23	-16	-15	-15	-18	-15	-16
of comput	-24	-24	-26	-28	-29	-26	-25
of contain	33	26	80	24	32	31	35
of control	-27	-27	-28	-27	-50	-27	-29
of custom	71	8	26	31	11	17	10
of cve	-16	-10	-11	-11	-11	-10	-11
of data	-29	-26	-29	-26	-37	-27	-28
of date	10	10	11	10	4	10	31
of differ	-46	-47	-43	-44	-53	-41	-46
of disk	-38	-36	-35	-58	-51	-37	-36
of durabl	-42	-42	-43	-44	-63	-43	-46
of duti	75	56	34	33	30	36	36
of each	8	55	9	-5	10	11	10
of file	-49	-36	-37	-38	-39	-36	-42
of how	4	-30	10	55	-3	8	9
of infrastructur	-35	-36	-39	-36	-37	-38	-45
of it	-10	-13	11	-12	-16	-12	-19
of its	-19	-20	-22	-20	-21	-19	-24
of key	-32	-46	-30	-31	-33	-30	-32
of labor	70	2	-12	8	-9	6	4
of life	0	1	1	1	10	2	23
of local	-50	-49	-51	-48	-62	-49	-51
of my	10	-20	-23	-19	6	-58	-25
of new	-16	-17	-15	-15	-18	-15	-21
of node	-16	-12	-12	-13	-13	-12	-13
of object	-29	-28	-29	-30	-39	-29	-30
of old	10	15	15	7	40	15	14
of one	6	26	25	58	37	25	20
of oper	-36	-26	-26	-27	-27	-27	-39
of other	-22	-20	-18	-19	-20	-19	-22
of our	-22	-16	-18	-16	-4	-17	-12
of partner	-21	-23	-22	-25	-24	-23	-24
of patch	24	51	22	45	14	23	19
of peopl	-27	-29	-25	-29	-33	-25	-25
of physic	-29	-29	-30	-29	-31	-30	-33
of presenc	-41	-35	-34	-35	-37	-34	-47
of public	-9	-9	-9	-16	-9	-9	-9
of question	0	-5	-23	2	-18	31	1
of queue	-23	-23	-25	-23	-23	-23	-23
of recoveri	-32	-40	-32	-31	-36	-32	-34
of request	-38	-36	-35	-36	-56	-36	-41
of respons	56	35	16	15	14	19	14
of row	-44	-43	-52	-42	-64	-42	-42
of salesforc	-65	-61	-64	-61	-109	-62	-60
of secur	4	15	43	33	8	3	13
of server	-76	-72	-77	-72	-71	-74	-86
of servic	-52	-52	-54	-54	-61	-53	-77
of shard	-27	-25	-26	-26	-38	-25	-25
of staff	-28	-26	-29	-27	-29	-27	-33
of storag	-55	-56	-60	-55	-68	-58	-56
of support	-16	3	-12	-8	-27	33	-15
of that	-4	1	2	0	-3	3	33
of the	-24	-25	-23	-23	-28	-24	-23
of their	-5	-25	-28	-31	-49	-24	-30
of them	30	56	42	58	35	41	110
of thi	21	18	-9	17	-13	68	40
of thing	-4	-3	-16	-3	-20	37	-4
of those	-23	-23	-22	-23	-29	-23	-25
of us	48	45	49	72	22	49	105
of what	73	-8	-25	14	-14	-20	-18
of which	51	18	20	21	19	22	14
of who	10	47	7	-3	3	10	6
of work	-20	42	0	1	-5	-3	-5
of workflow	-23	-22	-23	-22	-26	-23	-23
off	-33	-28	-32	-27	-31	-31	-37
off $	-39	-36	-39	-34	-32	-34	-21
off @	12	61	16	10	13	11	14
off a	-20	-11	-23	-22	-24	-21	-25
off amazon	-13	-13	-14	-13	-13	-12	-19
off and	-18	-11	-11	-11	-12	-11	-12
off by	-22	-19	-20	-20	-20	-19	-29
off in	-32	-35	-35	-32	-38	-31	-32
off on	-30	-29	-29	-30	-37	-29	-29
off the	-56	-53	-52	-53	-55	-52	-82
off to	-16	-17	-22	-16	23	-21	-23
off whose	-28	-25	-24	-27	-30	-25	-32
offer	-14	-16	-17	-15	15	-17	-32
offic $	14	15	13	15	55	8	13
offic is	-54	-28	-28	-30	-29	-28	-29
offic on	-17	-15	-16	-17	-8	-15	-15
offic printer	36	36	36	35	95	35	6
offic to	-57	-56	-57	-57	-103	-57	-65
offic want	14	7	13	39	13	13	13
offlin	-26	-34	-25	-26	-25	-24	-27
often	5	4	4	2	34	-4	4
ok	-1	-6	-11	-4	32	-6	-6
ok $	37	25	22	25	79	17	5
ok and	-60	-56	-60	-55	-67	-56	-63
ok but	-7	3	7	7	-33	3	68
okta	-20	-16	-18	-17	-16	-16	-19
old	-32	-32	-25	-32	-27	-32	-33
old $	-27	-25	-28	-25	-28	-25	-25
old @	-11	-20	-9	-13	5	-9	-10
old disk	-69	-69	-70	-70	-92	-70	-90
old snapshot	42	44	36	42	103	27	38
old task	-14	-14	-19	-13	-13	-13	-14
old updat	-19	-20	-22	-19	-19	-18	-22
old upgrad	-17	-17	-26	-17	-17	-17	-21
old version	-29	-29	-32	-29	-45	-28	-29
old who	-67	-50	-51	-54	-62	-50	-66
older	-29	-32	-29	-29	-37	-29	-30
older than	-29	-32	-29	-29	-37	-29	-30
on	-29	-25	-28	-23	-25	-28	-32
on $	-27	-23	-24	-19	-21	-19	-26
on 40	-34	-30	-30	-31	-40	-30	-53
on @	-38	-30	-33	-24	-33	-33	-39
on a	-16	1	-16	-3	-7	-12	-14
on access	-18	-18	-17	-22	-18	-17	-18
on all	31	35	32	28	84	34	36
on amazon	-20	-15	-16	-15	-25	-16	4
on an	-19	-16	-17	-16	-23	-19	-22
on and	-22	-23	-25	-24	-25	-22	-22
on as	-24	-29	-24	-25	-26	-24	-44
on automat	-30	-28	-28	-29	-31	-28	-39
on aws	9	20	26	38	63	15	32
on black	-42	-33	-31	-33	-49	-32	-35
on by	-12	-11	-17	-10	-15	-11	29
on call	37	46	45	45	130	37	14
on custom	-18	-17	-20	-18	-20	-17	-17
on demand	-26	-39	-23	-26	-7	-24	-27
on each	39	-7	7	9	8	8	5
on earth	6	15	81	17	2	16	17
on everi	-47	-70	-53	-69	-77	-48	-47
on floor	11	11	11	10	42	10	-5
on for	82	-12	-21	8	1	6	-4
on fridai	9	9	9	9	37	9	3
on from	-18	-23	-17	-18	-17	-18	-17
on fsx	-38	-38	-38	-58	-49	-36	-36
on github	-27	-24	-26	-27	-27	-24	-25
on in	-31	-33	-33	-31	-42	-30	-30
on is	-47	-46	-47	-48	-68	-46	-70
on it	-40	-38	-50	-40	-37	-40	-42
on its	-10	-2	-15	-14	-23	-13	-17
on manag	-31	-31	-42	-30	-32	-30	-34
on me	-51	-34	-34	-33	-39	-33	-35
on mfa	-27	-26	-29	-26	-36	-25	-26
on mondai	17	-44	-19	-17	-27	-17	-18
on my	-13	-6	-2	8	25	-3	-23
on nodejs16	-29	-26	-26	-27	-28	-26	-43
on off	-29	-29	-30	-30	-31	-28	-28
on one	-41	6	-42	-50	-32	-38	-43
on or	-27	-36	-27	-40	-27	-27	-28
on our	-25	-19	-25	-21	-32	-24	-27
on patch	1	-2	1	-2	34	-4	-24
on plain	-33	-64	-34	-35	-34	-33	-33
on premiz	-13	-18	-11	-1	-11	-10	-12
on provid	-30	-30	-34	-31	-46	-30	-41
on putobject	22	29	25	28	98	27	29
on python3	14	16	16	16	37	16	16
on secur	4	-4	3	31	-1	3	-4
on server	-72	-72	-73	-83	-74	-75	-96
on share	-2	-19	-25	-28	-26	-19	-20
on site	-33	-32	-32	-50	-31	-31	-32
on sundai	-13	-12	-13	-13	-18	-12	-12
on that	-19	-20	-22	-20	-21	-22	-35
on the	-19	-18	-21	-16	-20	-19	-15
on them	-25	-34	-39	-33	-40	-34	-36
on there	-38	-39	-56	-38	-41	-39	-39
on those	-24	-24	-25	-30	-24	-25	-30
on time	-29	-30	-29	-29	-44	-29	-30
on to	-26	-26	-25	-26	-47	-25	-26
on top	-27	-27	-28	-30	-41	-27	-35
on tuesdai	56	26	27	24	62	26	6
on two	26	17	27	57	26	27	27
on us	4	-22	-57	-50	-69	-45	-28
on version	9	10	10	10	36	9	11
on what	-56	37	-48	-27	-48	-22	-31
on which	-44	-38	-36	-38	-44	-22	-45
on who	26	16	6	5	-26	8	21
on whose	-13	-35	-14	26	-19	-12	-15
on windows	-24	-22	-23	-24	-33	-25	-23
on with	24	19	22	55	60	27	24
onboard	9	-20	-23	-17	-21	-17	-20
onc	5	25	7	10	13	8	6
onc @	-44	-25	-25	-25	-25	-25	-25
onc a	13	6	14	56	13	16	8
onc on	2	47	8	-16	4	2	8
onc the	-17	-15	-19	-18	-20	-17	-19
onc we	10	28	10	11	9	10	10
one $	-11	12	39	50	-13	12	84
one @	17	21	21	20	95	24	21
one and	-5	40	5	-2	6	5	2
one avail	-16	-16	-19	-16	-19	-16	-19
one az	-37	-36	-45	-37	-38	-36	-38
one by	-34	-36	-36	-43	-37	-34	-52
one do	-4	-18	-9	8	36	-25	-1
one eni	28	26	14	26	66	19	29
one for	28	21	37	97	25	37	37
one hand	23	52	24	18	17	19	22
one in	-60	-37	-38	-57	-58	-37	-44
one is	-47	-47	-51	-48	-56	-46	-75
one let	21	-26	21	116	6	22	21
one line	-35	-54	-33	-39	-33	-34	-39
one liner	10	39	138	34	86	40	33
one login	-35	-33	-37	-36	-35	-34	-51
one more	10	-19	9	51	8	9	9
one of	-28	-27	-30	-33	-27	-26	-29
one pager	98	40	39	41	36	43	44
one paragraph	40	52	18	6	16	20	20
one sentenc	136	52	99	56	32	56	45
one so	-13	-12	-12	-16	-12	-12	-18
one that	2	-17	3	26	2	3	3
one who	-50	-94	-102	-93	-102	-91	-169
one with	52	52	68	102	59	67	125
one zone	-29	-26	-30	-28	-44	-27	-28
onli	-27	-31	-23	-21	-31	-27	-29
onli $	11	49	21	16	40	21	21
onli have	-56	-31	-30	-55	-40	-30	-33
onli in	-42	-39	-42	-40	-48	-40	-38
onli need	74	31	31	36	34	33	33
onli on	24	10	23	60	24	24	23
onli one	-84	-83	-83	-95	-88	-78	-80
onli the	-3	-29	-4	24	-4	-4	-6
onli who	-17	-27	-18	-20	-17	-17	-18
ontap	-47	-45	-45	-43	-29	-43	-46
onto	7	26	2	0	0	3	-2
onto @	34	64	24	19	24	24	15
onto it	-18	-18	-18	-18	-25	-18	-21
onto the	-29	-31	-30	-29	-42	-29	-39
oom	-38	-30	-31	-33	-35	-31	-31
open	-32	-29	-30	-29	-27	-30	-25
open $	-29	-31	-30	-29	-29	-28	-29
open @	-61	-70	-64	-69	-72	-61	-63
open a	-12	-11	-17	-12	-7	-24	-17
open and	-12	-17	-12	-14	-12	-12	-13
open for	34	38	37	38	89	38	36
open or	-14	-15	-15	-15	-15	-14	-19
open port	-16	-16	-15	-15	-20	-15	-15
open sourc	-29	-29	-28	-29	-44	-38	-29
open the	-19	-23	-19	-22	-21	-19	-20
open to	-38	-32	-32	-32	-34	-32	-33
open who	-68	-61	-62	-60	-65	-60	-72
openapi	-47	-44	-44	-43	-46	-43	-46
opensearch	-15	156	-6	-21	-20	8	-12
openssh	3	-1	-2	39	-15	5	-3
openssl	-21	-22	-21	-11	-21	-20	-28
openssl in	-46	-44	-46	-46	-45	-44	-64
openvpn on	2	-11	1	19	1	1	1
openzf	-34	-33	-36	-33	-33	-33	-34
oper	-23	-24	-22	-22	-25	-22	-11
oper $	-9	-47	-10	43	-10	-8	-10
oper role	-19	-17	-23	-18	-18	-18	-19
oper system	-20	-20	-18	-20	-23	-18	1
oper the	-33	-32	-32	-33	-33	-31	-36
oper who	-16	-4	-13	-14	-16	-13	-22
oppos	48	103	105	49	37	54	53
oppos to	48	103	105	49	37	54	53
ops	25	14	0	44	-4	8	8
ops $	42	-5	9	7	-3	8	9
opt	-24	-21	-21	-21	-28	-21	-21
opt out	-19	-16	-17	-17	-24	-16	-16
optim	-64	-65	-69	-64	-77	-64	-74
optim $	-70	-72	-77	-70	-81	-72	-85
option	-16	-19	-19	37	-29	-14	-17
option $	-68	-82	-75	-40	-75	-65	-70
option for	-23	-19	-16	3	-15	-15	-15
option on	51	47	28	131	28	53	51
or	1	23	6	28	15	10	21
or $	-34	-43	-34	-36	-37	-33	-38
or @	27	64	33	94	50	34	31
or a	18	24	21	44	16	19	19
or all	-66	-61	-50	-71	-53	-51	-52
or amazon	3	15	17	11	20	18	83
or an	27	34	30	70	30	30	30
or aws	-58	-45	-44	-69	-44	-43	-18
or both	-36	-38	-37	-37	-44	-36	-59
or by	14	19	16	18	20	20	58
or custom	-79	-68	-68	-67	-83	-66	-87
or do	-28	-27	-22	-23	-12	-4	-15
or doe	-22	-17	7	-21	-32	-15	-24
or elast	5	3	5	19	2	5	5
or fals	-52	-35	-40	-38	-51	-35	-52
or fix	45	36	31	38	12	100	17
or for	-25	-25	-30	-26	-32	-24	-30
or host	-33	-45	-35	-41	-34	-34	-34
or i	-19	-21	-18	-19	-20	-18	-19
or is	-17	-15	-16	-16	6	-17	-22
or manag	-23	70	-12	3	-4	18	17
or me	-19	-15	-14	-23	-34	-7	42
or mine	-27	-25	-25	-36	-15	-23	-30
or must	-23	-26	-22	-24	-24	-22	-31
or my	-39	-45	-38	-42	-41	-38	-45
or neo4j	17	114	30	-5	4	24	18
or no	-26	-25	-29	-26	-25	-24	-34
or not	-4	42	2	-7	32	6	1
or on	31	26	49	107	10	36	121
or our	-50	-45	-36	-29	-36	-37	-51
or plain	41	91	37	76	32	31	39
or privat	-26	-24	-24	-24	-26	-24	-32
or provis	-23	-24	-23	-26	-25	-23	-35
or public	-41	-77	-44	-42	-47	-43	-44
or so	-39	-36	-36	-38	-37	-35	-40
or standard	53	36	53	106	102	51	49
or the	26	90	51	66	42	60	122
or their	2	25	28	25	20	28	97
or them	-95	-92	-94	-91	-90	-90	-120
or transcrib	28	27	27	76	15	29	27
or us	-25	-22	-21	-23	1	-21	-35
or we	-29	-29	-30	-30	-41	-29	-32
or what	-50	-35	-23	-29	-70	17	14
or who	-31	-28	-27	-28	-35	-27	-32
or windows	7	-19	7	36	6	6	6
or your	19	17	9	17	1	0	50
orchestr	-17	-22	-22	-1	-18	-16	-21
order	-32	-34	-33	-15	-29	-31	-36
order a	-27	-25	-28	-26	-27	-25	-30
order by	18	8	13	70	2	19	23
org	11	13	58	15	17	10	8
org wide	-29	-24	-26	-24	-25	-24	-29
organ	-45	-37	-47	-36	-43	-57	-55
organizations	2	83	-11	-14	-19	7	6
origin	-51	-56	-52	-50	-58	-50	-52
orphan	-44	-36	-36	-35	-38	-35	-37
os	-12	-17	-10	-2	4	-10	32
os $	-95	-96	-68	-96	-109	-93	-76
os again	17	15	14	55	14	16	15
os and	28	28	28	57	24	28	23
os beneath	-64	-59	-61	-61	-78	-61	-73
os fix	-89	-82	-82	-76	-85	-77	-106
os harden	-35	-40	-37	-36	-36	-35	-49
os in	48	55	50	51	46	57	135
os level	-17	-17	-18	-17	-18	-17	-23
os of	-13	-12	-16	-14	17	-12	-30
os on	-109	-158	-100	-107	-130	-102	-121
os patch	7	0	6	12	32	9	46
os to	-33	-31	-31	-30	-31	-30	-45
os under	-42	-41	-42	-44	-54	-41	-69
os underneath	-45	-63	-42	-43	-46	-43	-69
os updat	108	114	110	108	157	109	230
os upgrad	-36	-33	-35	-37	-37	-34	-50
os us	39	39	35	29	36	38	96
oss	0	-2	1	2	31	2	-4
other	8	33	12	9	7	11	35
other $	-27	40	-23	-30	-24	-20	-38
other account	-38	-36	-38	-36	-49	-38	-63
other tenant	-31	-32	-32	-31	-40	-31	-53
other who	19	18	4	19	7	19	45
otherw	6	0	5	24	5	6	6
ou	-52	-54	-48	-46	-60	-46	-47
ou $	-48	-50	-45	-43	-46	-44	-44
our $	36	1	-11	5	26	0	15
our account	-29	-29	-29	-28	-49	-29	-33
our ad	-33	-29	-27	-28	-30	-28	-32
our admin	-28	-25	-25	-27	-34	-26	-30
our app	-47	-46	-55	-42	-51	-46	-52
our applic	-33	-32	-32	-32	-47	-32	-47
our audit	-39	-34	-46	-34	-44	-34	-34
our auditor	5	0	5	31	-3	5	1
our aws	-59	-32	-35	-34	-46	-32	-33
our backup	-46	-46	-44	-44	-72	-46	-67
our bare	-27	-27	-28	-25	-27	-25	-34
our basement	-39	-61	-38	-38	-61	-39	-40
our begin	73	27	31	25	27	30	29
our bit	109	3	23	24	4	20	-3
our branch	-29	-26	-26	-27	-29	-26	-29
our build	-23	-13	-8	12	-8	-8	-9
our busi	21	22	23	19	-4	14	59
our cage	-22	-20	-20	-21	-21	-20	-20
our cisco	-7	-4	-25	-4	46	-25	-8
our client	-41	-37	-37	-37	-54	-37	-52
our cluster	37	44	44	42	54	44	104
our code	0	0	0	26	-9	-2	0
our compani	0	27	25	26	104	25	2
our concern	-24	-21	-21	-22	-35	-22	-22
our contain	-29	-15	-38	-15	-35	-15	16
our content	-20	-19	-20	-19	-23	-19	-22
our corpor	-36	-36	-37	-36	-41	-36	-56
our cto	27	5	13	13	45	7	9
our custom	-18	-19	-17	-18	-19	-20	-20
our data	-42	-41	-42	-41	-47	-41	-48
our databas	11	12	11	7	-8	13	47
our datacentr	-13	-13	-13	-13	-17	-13	-17
our dba	-22	-22	-21	-20	-23	-21	-29
our desk	-8	19	-2	-11	-11	-1	-1
our develop	-58	-59	-56	-59	-59	-55	-88
our devic	-33	-32	-32	-33	-49	-33	-48
our domain	-60	-27	-45	-62	-48	-45	-49
our dpo	19	1	0	1	-2	1	0
our duti	-5	16	-23	-26	-27	-18	-25
our event	27	29	29	28	64	28	12
our factori	67	22	29	29	27	27	27
our file	-26	-1	-25	-27	-50	-25	-26
our flow	-29	-28	-29	-28	-50	-28	-28
our headach	-26	-30	-28	0	-51	-29	-51
our helpdesk	4	-39	-11	-11	-13	-10	-9
our imag	-15	-13	-12	-13	-14	-13	-16
our in	46	52	6	17	7	17	16
our is	60	63	62	60	51	62	137
our iso	-23	-23	-23	-22	-39	-23	-25
our isp	-21	-18	-19	-20	14	-22	-41
our it	-13	-15	-13	-17	-14	-13	-13
our job	50	33	26	36	19	34	108
our key	14	45	10	10	13	14	15
our lambda	-19	-17	-16	-24	-16	-17	-17
our lan	-42	-35	-35	-36	-46	-35	-37
our laptop	-31	-31	-31	-31	-60	-31	-33
our list	-10	27	-3	-12	-2	-2	-3
our load	-24	-26	-23	-25	-26	-23	-26
our newslett	-43	-30	-30	-32	-41	-29	-33
our oblig	49	55	17	14	13	9	11
our offic	-36	-35	-33	-37	-44	-34	-55
our old	-17	-19	-17	-19	-17	-16	-19
our on	43	32	4	4	-37	6	6
our or	-36	-39	-17	-22	-32	-18	28
our own	-10	-1	-9	1	-2	-8	-17
our part	97	25	11	19	21	20	13
our pentest	-29	-28	-35	-30	-30	-29	-33
our plate	24	9	8	18	0	9	10
our polici	6	19	23	27	8	79	20
our premiz	-35	-39	-33	-37	-36	-33	-34
our privat	-29	-25	-25	-25	-30	-24	-25
our problem	-5	-42	-16	44	-44	-8	54
our produc	-50	-37	-37	-37	-43	-37	-40
our region	-46	-39	-36	-36	-57	-36	-37
our respons	-20	12	-20	-23	-27	-19	-34
our router	-57	-49	-51	-48	-78	-49	-67
our salesforc	27	26	25	27	70	26	0
our server	-49	-52	-48	-39	-69	-48	-63
our servic	-27	-40	-26	-32	-26	-26	-29
our session	-31	-19	-22	-19	-23	-19	-19
our share	21	113	37	21	31	37	36
our side	-19	-15	-11	-3	18	-9	-20
our site	-24	-21	-21	-22	-26	-21	-23
our soc	23	6	5	2	1	6	-1
our staff	-13	-11	-12	-12	-12	-11	-17
our switch	-22	-28	-21	-22	-24	-22	-21
our tabl	-26	-28	-24	-26	-38	-25	-25
our task	41	2	-2	0	-10	2	11
our team	-16	-23	-28	-5	-23	-26	-34
our their	124	75	38	36	41	38	3
our thing	32	33	18	36	30	30	102
our to	-28	-26	-28	-26	-32	-26	-27
our traffic	-40	-24	-25	-26	-26	-24	-32
our ubuntu	-25	-24	-23	-25	-34	-24	-31
our unus	-24	-21	-21	-21	-25	-23	-23
our user	-22	-21	-25	-21	-34	-21	-22
our vs	74	-21	8	6	1	3	-2
our warehous	-35	-50	-36	-31	-35	-31	-34
our web	-20	-19	-20	-19	-29	-19	-21
our websit	-42	-40	-42	-42	-49	-39	-49
our what	55	66	20	28	27	29	25
our whose	-15	-15	-15	-15	-19	-15	-23
our windows	68	4	-6	38	-3	14	12
our work	12	-19	7	44	3	5	7
our workload	-61	-76	-61	-45	-70	-62	-90
our zone	-25	-25	-26	-25	-37	-26	-48
ourself	6	-21	-42	-28	-53	-23	-25
ourself $	6	-21	-42	-28	-53	-23	-25
ourselv	-1	-18	-13	4	-11	-8	9
ourselv $	-24	-14	-32	-26	-20	-20	32
ourselv for	-83	-71	-60	-62	-63	-60	-73
ourselv on	-6	-48	-36	-30	-48	-31	-37
ourselv or	46	98	49	44	31	46	43
ourselv who	-40	-40	-39	-40	-40	-39	-70
ous	34	40	30	41	119	41	42
ous in	34	42	29	42	124	42	44
out	-11	-22	-19	-19	-19	-21	-23
out $	4	7	46	7	22	-4	4
out @	-36	-18	-32	-33	-43	-31	-35
out after	-37	-32	-32	-31	-29	-30	-37
out and	-15	-14	-14	-14	-20	-14	-16
out by	-10	-12	-10	-16	-11	-10	-10
out for	125	13	-9	27	12	24	10
out of	-29	-30	-28	-24	-38	-28	-26
out on	-35	-34	-34	-34	-55	-35	-34
out the	-17	-6	-12	-14	-6	-11	-12
out when	-23	-22	-23	-22	-36	-22	-22
out who	25	29	29	29	63	29	26
outag	-32	-31	-32	-32	-34	-31	-34
outag @	-56	-49	-49	-51	-55	-49	-56
outbound	-31	-30	-30	-30	-52	-30	-30
outdat	-81	-71	-69	-72	-86	-70	-73
outdat $	-98	-93	-84	-91	-107	-88	-91
outgo	-2	-34	-6	33	-1	-1	-1
outgo mail	-2	-34	-6	33	-1	-1	-1
outlin	80	25	28	25	16	30	32
output	-31	-9	-18	-10	22	-9	-8
outsid	-73	-78	-71	-77	-70	-66	-68
over	-10	-14	-16	-12	-11	-14	-7
over $	33	50	34	32	18	33	90
over @	11	-12	-24	-26	-28	-17	-17
over a	-12	-11	-11	-12	6	-11	-17
over in	-36	-58	-36	-49	-37	-36	-37
over more	-27	-27	-36	-33	-28	-27	-30
over our	-26	-30	-29	-29	-46	-29	-36
over the	-7	-24	-10	19	8	-10	-8
over three	-31	-30	-30	-52	-3	-29	-29
over two	-39	-39	-44	-37	-40	-37	-38
over which	-32	-33	-31	-32	-42	-30	-32
over with	19	-25	-17	-12	-24	-12	-12
overal	-32	-34	-53	-34	-36	-34	-40
overlap	-27	-22	-22	-22	-22	-22	-35
overnight	-33	-31	-64	-30	-63	-41	26
oversight	-31	-32	-31	-58	-48	-31	-35
overview	84	14	17	18	10	16	17
overview $	78	-2	6	8	-2	6	2
overview of	53	16	15	17	14	9	18
overview pls	49	7	11	10	5	8	11
overwritten	-57	-48	-49	-50	-60	-48	-60
own $	-4	-4	-20	-29	-38	-17	-24
own @	-11	46	3	-24	14	2	0
own ami	-29	-28	-29	-31	-29	-28	-42
own and	-5	-24	-25	-21	-23	-21	-32
own applic	-24	-25	-25	-25	-26	-25	-32
own box	2	25	27	66	19	29	9
own build	-15	-22	-16	-18	-16	-16	-20
own cert	-31	-50	-33	-43	-34	-32	-31
own code	-28	-46	-29	-30	-29	-29	-28
own data	-28	-27	-28	-27	-44	-28	-28
own employe	-48	-52	-49	-48	-93	-49	-56
own everyth	12	21	18	7	55	17	14
own infer	-29	-29	-31	-33	-30	-28	-29
own key	-30	-18	-18	-22	15	-18	-34
own less	10	-20	11	49	4	10	10
own mobil	-15	-15	-14	-16	-15	-14	-15
own node	-16	-13	-12	19	-16	-11	-25
own on	30	22	39	101	27	39	39
own or	-33	-57	-33	-32	-32	-32	-38
own router	-29	-28	-25	-27	-26	-25	-26
own server	-68	-64	-58	-63	-61	-58	-80
own so	-18	-11	-11	-12	-11	-11	-11
own that	-24	-23	-34	-24	-26	-23	-31
own the	21	41	27	35	77	33	73
own web	-19	-19	-19	-20	-22	-19	-27
own windows	-18	-14	-13	-15	-15	-13	-15
own workload	-21	-22	-22	-22	-32	-22	-24
owner	-28	-32	-29	-31	-23	-31	-9
owner $	58	30	29	32	17	28	92
owner for	-47	-24	-26	-25	31	-25	-39
owner of	-35	-36	-35	-38	-37	-36	-54
owner per	-34	-63	-34	-57	-48	-35	-34
ownership	-29	-59	-60	-54	-61	-56	-66
ownership $	-82	-79	-88	-77	-84	-79	-94
p99	-21	-8	-7	-5	38	-11	-12
paa	7	7	68	14	-2	12	-21
paa saa	34	35	106	44	29	41	46
pack	-36	-16	-32	-18	30	-13	-11
packag	-13	-12	-13	-7	-9	-13	-19
packag @	-37	-41	-35	-44	-37	-35	-43
packag in	-38	-37	-39	-37	-40	-36	-41
packag on	27	26	27	55	27	27	27
packet	-24	-24	-24	-24	-29	-24	-44
page	-38	-35	-35	-35	-44	-21	-40
page is	26	25	26	26	18	55	26
page of	-24	-24	-24	-26	-29	-25	-34
page us	-45	-47	-45	-47	-50	-47	-63
pager	38	4	-1	-3	-2	0	-2
pager on	98	40	39	41	36	43	44
pager ring	-1	34	-1	-11	-3	0	-3
pai	-8	-6	-6	-6	25	-6	-26
pai attent	-27	-26	-26	-26	-36	-26	-28
pai for	11	16	14	14	64	15	-16
paid	-39	-39	-46	-40	-30	-40	-45
paid by	-60	-61	-69	-64	-71	-62	-69
pair	-4	20	-2	0	7	0	-1
pair for	-35	-34	-37	-33	-35	-32	-37
pair of	14	54	13	1	12	13	13
pair on	7	34	13	27	13	13	14
palo	-20	-14	-14	-13	16	-16	-18
palo $	2	9	8	9	55	4	5
palo alto	-29	-27	-28	-27	-30	-27	-34
pan	-25	-22	-23	-22	-24	-22	-31
pan os	-25	-22	-23	-22	-24	-22	-31
panda	-24	-24	-25	-25	-25	-24	-43
paper	-93	-78	-82	-76	-89	-76	-84
paper $	-94	-76	-76	-75	-84	-75	-80
paragraph	46	43	18	18	60	19	26
paragraph on	41	12	13	0	14	14	14
parallel	-20	-20	-21	-20	-26	-20	-20
param	-19	-19	-19	-19	-19	-18	-21
paramet	-55	-49	-50	-49	-61	-49	-51
paramet group	-34	-33	-34	-33	-37	-33	-37
parent	-25	-26	-26	-25	-37	-25	-24
park	44	44	45	44	88	27	29
parquet	14	18	14	16	54	17	17
parquet file	14	18	13	16	56	17	17
part	61	35	-1	22	10	16	12
part $	91	55	17	44	25	30	20
part are	-34	-38	-35	-35	-36	-37	-47
part in	-4	43	7	1	7	6	4
part of	68	-20	-44	-16	-29	-16	-34
parti	-25	-30	-31	-30	-38	-29	-22
parti $	-40	-36	-38	-35	-35	-34	-42
parti for	113	35	36	43	-9	41	102
parti has	-23	-30	-23	-25	-30	-25	-24
parti in	9	25	71	25	20	25	26
parti instal	-62	-56	-56	-63	-87	-56	-67
parti is	-20	-16	-17	-16	-26	-16	-16
parti must	-32	-23	-24	-24	-28	-23	-24
parti packag	-44	-44	-44	-45	-45	-45	-71
parti protect	-17	-18	-18	-17	-18	-18	-21
parti that	-30	-31	-35	-35	-40	-35	-38
partit	-67	-51	-51	-51	-54	-50	-51
partit key	-19	-19	-20	-19	-20	-19	-20
partner	-16	-13	-15	5	-7	-12	-14
partner $	-131	-118	-126	-115	-131	-110	-133
partner account	29	31	31	30	65	31	29
partner in	-35	-32	-31	-33	-37	-30	-30
pass	-50	-35	-26	-38	-43	-35	-40
passport	-34	-30	-30	-30	-42	-29	-30
passport scan	-22	-21	-21	-21	-38	-21	-22
password	-50	-51	-49	-47	-49	-46	-43
password $	-56	-54	-63	-54	-51	-54	-59
password @	-104	-92	-96	-92	-102	-92	-105
password and	-47	-44	-42	-41	-42	-41	-43
password auth	-33	-32	-31	-33	-43	-30	-30
password for	-17	-14	-15	-14	-17	-14	-14
password from	17	24	27	26	58	26	27
password in	-25	-25	-25	-24	-25	-23	-25
password of	-50	-48	-56	-48	-57	-47	-57
password on	-45	-76	-44	-51	-26	-44	-43
password polici	1	6	3	7	-4	6	59
password rotat	-82	-81	-85	-89	-108	-85	-122
password rule	-44	-42	-40	-33	-42	-36	-37
password safe	-37	-32	-31	-34	-32	-33	-43
password store	-14	-14	-14	-14	-24	-14	-14
password that	-19	-18	-18	-19	-19	-17	-17
password who	-16	-14	-14	-16	-19	-15	-17
past	13	13	12	0	42	11	8
patch	-20	-15	-19	-10	-4	-15	16
patch $	-5	4	-2	12	2	5	106
patch @	-104	-108	-95	-94	-49	-89	-175
patch a	-113	-102	-102	-97	-107	-97	-173
patch after	-33	-34	-33	-34	-52	-34	-43
patch all	-64	-63	-66	-70	-71	-65	-97
patch amazon	77	76	81	75	136	82	69
patch an	-63	-58	-52	-62	-52	-55	-67
patch and	6	24	24	24	17	24	88
patch anyth	-30	-29	-13	33	-14	-13	-16
patch are	-75	-69	-68	-70	-71	-68	-118
patch as	-42	-42	-41	-36	-61	-38	-63
patch aws	-80	-78	-80	-79	-86	-79	-139
patch baselin	-4	-5	-6	-8	12	-6	-27
patch build	-32	-55	-32	30	-39	-30	-42
patch burden	47	90	42	79	15	44	37
patch doe	-17	-17	-24	-16	-16	-16	-20
patch duti	22	72	16	14	24	26	8
patch em	27	26	27	21	3	26	80
patch etc	26	66	23	3	18	23	21
patch evid	-24	-23	-23	-23	-23	-23	-42
patch for	-73	-65	-71	-66	-34	-66	-122
patch from	-4	-6	-3	-15	33	-9	-9
patch host	-4	-8	-5	34	-11	-4	-27
patch in	-22	-16	-23	-21	-21	-15	4
patch is	-10	-11	-9	6	-18	-11	-13
patch it	13	26	27	32	28	32	91
patch manag	-33	-34	8	-34	-60	-36	-51
patch my	18	17	17	16	50	16	-8
patch night	-81	-78	-72	-76	-75	-72	-123
patch of	-27	-31	-27	-25	-33	-26	-3
patch on	-70	-70	-77	-71	-51	-68	-116
patch or	-27	-27	-28	-52	-29	-27	-28
patch our	82	88	110	128	162	115	232
patch owner	95	102	103	105	89	92	259
patch python	-51	-50	-51	-51	-58	-49	-67
patch run	-30	-28	-28	-30	-29	-28	-40
patch server	-25	-39	-25	-32	-27	-26	-44
patch still	-30	-29	-28	-46	-45	-28	-52
patch that	23	23	22	21	0	22	74
patch the	-20	-21	-20	-15	-4	-18	-21
patch them	-51	-63	-51	-50	-31	-47	-70
patch there	-20	-36	-20	-23	3	-20	-36
patch these	-74	-72	-70	-70	-109	-71	-111
patch those	-20	-20	-19	-21	-20	-20	-31
patch to	-48	-45	-45	-46	-52	-44	-68
patch tuesdai	-3	8	7	25	5	13	59
patch underneath	-40	-48	-42	-43	-43	-41	-45
patch us	-88	-68	-65	-64	-45	-64	-98
patch what	-6	17	-26	31	-32	-19	-11
patch who	55	54	60	57	55	61	154
patch whose	35	42	36	43	37	41	104
patch windows	17	17	17	43	14	17	6
path	-45	-48	-43	-41	-62	-37	-39
patient	-42	-36	-37	-36	-39	-35	-41
paus	-36	-33	-34	-35	-37	-33	-34
paus the	-25	-21	-23	-23	-24	-21	-21
pay	-31	-31	-34	-56	-4	-30	-33
pay for	-52	-54	-51	-81	-54	-51	-52
payload	-51	-48	-47	-47	-52	-47	-52
payment	-52	-39	-37	-37	-44	-36	-37
payrol	-26	-31	-27	-30	-39	-26	-26
pci	-21	-21	8	-22	-29	-22	-27
pci compliant	-31	-31	-35	-36	-35	-32	-37
pci dss	-34	-33	-26	-35	-39	-33	-40
pdb	-10	2	33	35	31	-3	-14
pdb $	-146	-125	-183	-141	-150	-137	-134
peek	-17	-17	-30	-18	-18	-17	-19
peer	-40	-40	-38	-38	-41	-37	-41
peer node	-27	-25	-26	-25	-26	-24	-33
pem	-18	-17	-16	-18	-24	-17	-18
pend	-24	-19	-20	-19	-2	-18	-22
penetr	-32	-33	-12	-31	-42	-48	-45
penetr test	-32	-33	-12	-31	-42	-48	-45
pentest	-21	-20	-25	-21	-22	-21	-23
peopl	-19	-23	-17	-13	9	-16	-20
peopl and	-9	-9	-9	-9	-10	-9	-16
peopl at	-44	-41	-41	-44	-54	-41	-56
peopl in	11	-3	11	40	11	12	11
peopl mean	3	3	29	2	-8	1	2
peopl that	-28	-29	-27	-29	-34	-27	-30
peopl use	1	-23	0	-17	92	9	23
peopl who	-1	-12	-2	28	-13	-2	-5
per	-1	-10	-12	-17	47	-7	-8
per @	-33	-41	-29	-25	-6	-28	-33
per client	-39	-35	-35	-34	-39	-35	-38
per gb	6	9	8	10	40	9	8
per line	-34	-63	-34	-57	-48	-35	-34
per million	4	6	-1	6	30	6	5
per month	8	10	-2	10	39	10	10
per region	37	36	37	33	96	38	35
per servic	-11	34	-14	-29	-42	-8	-16
per user	-36	-42	-37	-60	-6	-35	-34
percent	17	14	16	17	59	13	2
percentag	10	13	-8	12	52	13	11
percentag of	27	29	6	29	76	30	31
perform	-37	-36	-44	-36	-38	-36	-43
perform them	-50	-43	-45	-43	-46	-43	-68
perimet	-95	-92	-98	-90	-120	-93	-94
period	-33	-33	-35	-32	-36	-32	-36
period $	-47	-47	-52	-46	-49	-47	-46
permiss	-61	-60	-62	-55	-63	-58	-65
permiss $	-57	-62	-57	-40	-58	-57	-74
permiss for	-50	-50	-47	-53	-49	-45	-44
permiss in	-21	-25	-19	-19	-19	-19	-20
permiss on	-58	-51	-69	-51	-58	-52	-76
permit	-49	-39	-43	-40	-51	-40	-48
persist	10	14	14	-4	67	13	6
persist volum	-27	-27	-26	-26	-29	-26	-38
person	-2	2	21	17	15	1	0
person $	14	21	103	16	75	41	-3
person data	-53	-47	-58	-48	-54	-46	-49
person in	-21	-21	-22	-21	-33	-21	-21
person our	37	97	37	9	34	38	38
person startup	9	-18	8	40	8	9	9
phish	-51	-49	-51	-49	-62	-47	-52
phish $	-45	-43	-45	-46	-53	-44	-45
phish and	-19	-14	-15	-15	-14	-15	-20
phone	-54	-48	-50	-49	-62	-47	-48
php	-42	-40	-39	-41	-47	-39	-41
php on	-34	-30	-30	-41	-30	-31	-32
phrase	53	54	120	55	25	96	56
physic	-36	-35	-36	-35	-37	-35	-39
physic $	-18	-19	-7	-17	-25	-18	-18
physic and	-23	-23	-29	-24	-25	-23	-26
physic cabl	-10	-10	-11	-10	-16	-10	-11
physic entri	-22	-23	-23	-23	-24	-23	-27
physic guard	-39	-38	-37	-40	-39	-48	-41
physic hardwar	-44	-47	-43	-42	-43	-43	-45
physic host	-78	-79	-80	-80	-81	-78	-104
physic layer	-19	-19	-22	-18	-20	-20	-20
physic machin	-46	-43	-46	-43	-48	-43	-54
physic network	-17	-16	-16	-16	-16	-16	-18
physic secur	-76	-63	-68	-62	-64	-62	-66
physic server	-31	-26	-26	-26	-27	-26	-28
pi	-55	-47	-47	-47	-49	-47	-62
pick	-34	-43	-34	-21	-43	-34	-35
pick $	-17	-50	-26	32	-27	-16	-18
pick @	-20	-43	-20	1	-26	-20	-22
pick by	-19	-21	-18	-19	-26	-18	-18
pick its	-13	-17	-13	-14	-14	-13	-13
pick the	-44	-43	-44	-45	-51	-45	-47
pick which	-20	-18	-20	-24	-23	-18	-18
pictur	61	9	40	7	-9	3	8
pictur for	58	24	22	19	13	23	25
pii	-55	-52	-59	-50	-52	-50	-53
pile	-34	-42	-36	-24	-39	-33	-35
pile up	-36	-35	-38	-36	-40	-34	-37
pill	-30	-27	-26	-28	-33	-26	-32
pin	-19	-18	-18	-22	-18	-17	-20
pin in	-20	-17	-17	-16	-16	-17	-20
pin the	-13	-12	-11	-12	-12	-11	-16
pip	-42	-36	-35	-36	-41	-35	-38
pip instal	-25	-26	-25	-26	-35	-26	-30
pipe	-35	-29	-26	-27	-49	-27	-26
pipe style	-35	-29	-26	-27	-49	-27	-26
pipelin	-21	-22	-29	-22	8	-20	-34
pipelin $	-75	-73	-95	-72	-77	-70	-83
pitr	-19	-21	30	-17	-38	-20	-23
pitr $	22	23	140	25	10	16	13
pitr @	-44	-52	-49	-45	-44	-45	-57
pitr on	-29	-23	-27	-25	-24	-24	-23
pizzeria	15	12	9	12	78	2	8
pki	21	16	26	58	18	26	25
place	-9	-8	-21	-8	9	-8	-10
place on	-20	-20	-20	-21	-23	-20	-25
placement	-89	-94	-100	-84	-101	-82	-83
plain english	46	44	113	40	23	40	33
plain environ	-16	-17	-22	-17	-21	-16	-20
plain text	-41	-42	-44	-40	-43	-39	-43
plain word	14	13	60	14	12	15	5
plan	-52	-39	-53	-52	-45	-50	-53
plan $	-46	-48	-47	-43	-47	-62	-45
plan for	-39	-38	-41	-37	-43	-37	-40
plan is	3	80	2	26	-4	25	23
plan of	-42	-45	-45	-45	-73	-45	-48
plan or	0	2	2	-25	31	2	2
plan version	-52	-51	-50	-50	-55	-48	-60
plane	-17	-12	17	-14	-6	-13	-17
plane $	11	31	96	11	4	15	10
plane as	25	11	57	24	19	23	17
plane in	0	18	58	18	7	19	19
plane log	35	39	35	37	92	37	41
plane of	-40	-43	-41	-41	-44	-39	-41
plane upgrad	-37	-37	-43	-39	-38	-37	-54
plant	-19	-18	-17	-19	-5	-18	-34
plate	24	9	8	18	0	9	10
plate $	12	17	9	21	9	11	11
platform	-23	-23	-2	-21	-9	-21	-26
platform $	6	7	1	5	38	8	0
platform branch	-26	-25	-27	-25	-30	-25	-28
platform updat	22	28	86	29	27	29	26
platform version	-3	1	69	5	0	6	-5
player	-55	-39	-42	-39	-47	-40	-39
pleas	49	33	49	37	64	35	32
pleas $	64	32	71	43	72	44	44
pleas approv	26	26	26	26	63	25	25
pleas defin	22	28	111	31	20	23	27
pleas explain	17	1	-4	1	-4	1	1
pleas tell	-83	-65	-91	-63	-100	-88	-89
pleas who	-22	-22	-21	-21	-21	-21	-23
pls	62	48	30	34	44	81	37
pls $	66	63	36	43	66	108	36
pls who	-23	-30	-31	-30	-31	-30	-47
plu	-19	-11	-19	-20	-18	-17	-21
plu @	1	22	1	-1	3	3	4
plug	-27	-26	-26	-27	-39	-27	-41
plugin	-67	-63	-64	-63	-67	-61	-74
plugin and	-18	-19	-17	-22	-20	-17	-19
plugin on	-43	-45	-42	-39	-41	-39	-42
plugin with	-17	-16	-17	-18	-28	-16	-17
plumb	-17	-30	-17	-11	-19	-18	-17
plz	111	24	26	34	47	31	24
plz $	111	26	28	37	57	33	26
pm	-84	-68	-11	-56	-80	-60	-58
pod	-31	-30	-23	-29	-28	-29	-32
pod $	1	1	20	1	-3	0	0
pod disrupt	-9	-9	11	-9	-18	-11	-10
pod in	-33	-32	-35	-33	-35	-32	-34
pod on	-18	-17	-19	-17	-18	-17	-17
pod run	-59	-55	-59	-52	-79	-55	-51
pod secur	-42	-34	-40	-34	-34	-33	-34
pod that	-14	-14	-14	-14	-14	-14	-26
poddisruptionbudget	9	8	68	9	-9	8	7
point	-10	-13	-12	-13	-16	-12	-2
point $	40	-6	5	2	-3	3	2
point at	-16	-15	-14	-18	-15	-14	-20
point in	0	4	23	4	-5	4	36
point of	2	-21	-43	-22	-23	-21	-30
point the	-72	-49	-45	-52	-44	-44	-50
point to	-20	-15	-15	-14	-15	-14	-15
poison	-26	-24	-23	-25	-28	-24	-27
poison pill	-30	-27	-26	-28	-33	-26	-32
polici	-34	-33	-30	-33	-35	-29	-31
polici $	-83	-84	-91	-78	-87	-79	-51
polici attach	-22	-21	-21	-22	-38	-21	-23
polici between	-26	-25	-33	-25	-25	-25	-25
polici by	-53	-71	-54	-55	-53	-52	-52
polici document	43	71	90	39	36	38	40
polici for	-41	-41	-38	-39	-49	-38	-42
polici in	-36	-34	-36	-34	-38	-34	-40
polici miss	-19	-20	-22	-19	-22	-20	-20
polici of	-17	-15	-15	-15	-16	-15	-16
polici on	-38	-37	-39	-38	-41	-37	-39
polici sai	-40	-40	-47	-40	-70	-40	-37
polici should	-28	-28	-31	-28	-51	-29	-26
polici so	26	18	24	17	55	26	26
polici that	30	34	30	30	79	32	30
polici there	-15	-15	-15	-15	-20	-16	-18
polici with	-47	-43	-43	-52	-46	-42	-44
poll	-38	-41	-36	-42	-43	-35	-35
poll @	-20	-28	-20	-29	-20	-20	-20
pool	-81	-76	-77	-75	-80	-74	-82
pop	-45	-60	-37	-41	-46	-43	-44
port	-28	-29	-28	-28	-26	-27	-30
port 22	-25	-25	-25	-25	-28	-25	-27
port 3389	-29	-31	-34	-31	-39	-30	-33
port of	-28	-26	-26	-27	-36	-26	-27
port on	-48	-45	-44	-44	-54	-43	-46
portal	-12	-12	-18	-10	24	-12	-27
posix	-43	-35	-36	-36	-37	-35	-39
posix permiss	-25	-19	-20	-20	-21	-20	-20
possibl	44	16	24	51	55	29	26
possibl $	57	-4	5	40	13	17	18
possibl @	8	8	8	25	4	8	8
possibl to	46	43	41	82	116	47	47
postfix	16	26	20	44	8	22	22
postfix on	16	26	20	44	8	22	22
postgr	-34	-28	-28	-29	-29	-29	-35
power	-37	-35	-38	-35	-31	-34	-39
power and	-36	-33	-40	-32	-34	-32	-35
power cool	-30	-29	-28	-28	-31	-30	-31
power feed	-28	-28	-29	-28	-30	-29	-40
power for	-48	-42	-44	-42	-44	-41	-43
power suppli	-24	-23	-25	-23	-27	-23	-24
ppl	4	8	56	10	-6	9	10
ppl mean	4	8	56	10	-6	9	10
pr	31	33	97	38	78	36	29
pr $	30	32	100	38	81	36	27
pre	-51	-45	-50	-46	-63	-45	-48
pre share	-47	-40	-41	-40	-42	-40	-41
prefer	24	13	24	73	23	24	24
prefer the	30	17	30	88	28	30	29
prefix	-40	-38	-38	-37	-40	-36	-36
prefix list	-35	-30	-29	-29	-31	-29	-29
prem server	15	49	15	12	14	15	15
premiz	-20	-24	-18	-11	-18	-17	-19
premiz $	-35	-37	-33	-36	-35	-33	-35
premiz server	-14	-14	-14	-14	-24	-14	-16
prepar	-8	-17	-19	-19	-19	-19	-23
presenc	-41	-35	-34	-35	-37	-34	-47
presenc $	-45	-41	-40	-40	-43	-40	-59
present	21	-2	-2	-2	-23	-2	-2
presign	-3	-2	51	1	-8	-3	0
presign url	-3	-2	51	1	-8	-3	0
press	-23	-23	-23	-23	-29	-22	-26
press the	-25	-26	-27	-26	-31	-26	-33
pressur	-25	-25	-25	-23	-27	-24	-25
presum	-20	-15	-17	-16	-16	-15	-15
prevent	-37	-36	-37	-38	-43	-38	-43
prevent it	-42	-40	-42	-42	-46	-40	-54
preview	-40	-39	-40	-41	-49	-40	-39
previou	3	6	4	0	34	1	3
previou instruct	13	18	15	9	48	12	14
price	26	28	38	38	143	41	39
price list	-63	-49	-49	-50	-78	-50	-54
price of	27	29	23	31	77	31	31
price per	21	11	24	28	80	26	21
primari	-22	-22	-22	-21	-23	-21	-22
prime	24	24	23	27	99	7	9
prime video	24	24	23	27	99	7	9
princip	-37	-35	-35	-35	-42	-34	-35
princip may	-57	-50	-53	-51	-68	-50	-52
principl	-40	-36	-50	-36	-45	-35	-47
principl $	-23	-25	-24	-24	-27	-23	-39
principl who	-37	-30	-51	-30	-45	-30	-34
print	33	34	35	34	82	25	31
printer	36	36	36	35	95	35	6
prior	-15	-15	-15	-15	-3	-26	-16
prior to	-19	-18	-19	-19	-22	-18	-20
privaci	-32	-29	-29	-30	-37	-37	-32
privat	-36	-37	-39	-38	-31	-35	-37
privat $	-25	-26	-43	-26	-27	-26	-25
privat @	-33	-28	-9	-13	41	-9	-8
privat kei	-20	-19	-19	-20	-24	-19	-20
privat subnet	-27	-30	-27	-47	-28	-27	-31
privileg	-42	-36	-15	-43	-55	-36	-42
privileg $	7	6	40	4	0	4	5
privileg in	17	17	46	13	2	16	18
privileg pod	-34	-34	-39	-34	-55	-34	-31
priya	35	41	33	36	118	23	21
pro	56	56	54	56	132	49	38
pro $	45	44	42	42	107	45	21
problem	-18	-29	-13	-5	-29	-19	4
problem $	1	-19	15	25	-24	-2	41
problem is	-30	-30	-33	-32	-31	-30	-48
problem or	-36	-41	-37	-41	-28	-35	-46
procedur	-19	-14	-14	-15	-14	-14	-15
process	-37	-30	-30	-29	-17	-33	-31
process in	-63	-48	-47	-47	-48	-46	-48
procur	130	41	34	40	34	40	35
prod $	15	32	31	33	45	30	86
prod @	-23	-26	-23	-24	-24	-23	-23
prod and	-25	-44	-24	-37	-25	-24	-25
produc	-45	-38	-39	-39	-39	-39	-44
produc $	-38	-33	-36	-35	-39	-35	-40
product	-30	-28	-29	-28	-33	-28	-30
product system	-33	-33	-35	-33	-52	-34	-35
profil	-30	-27	-26	-26	-27	-26	-27
profil for	-27	-23	-24	-22	-22	-22	-21
profil in	-32	-30	-30	-29	-29	-29	-31
program	-38	-37	-44	-37	-36	-35	-44
project	-31	-29	-31	-29	-4	-28	-37
project @	-19	-16	-17	-17	-21	-16	-17
project us	-19	-25	-18	-22	-18	-18	-19
promiz	-44	-44	-46	-45	-71	-44	-45
promot a	-11	-10	-10	-10	-18	-10	-10
prompt	-59	-49	-50	-55	-61	-48	-52
prompt we	-26	-29	-27	-46	-40	-25	-25
proof	-52	-51	-53	-52	-56	-52	-65
proof of	-42	-41	-43	-43	-42	-43	-56
propag	-16	-17	-17	-18	-16	-16	-15
proper	29	26	29	29	60	29	29
properti	-24	-26	-28	-24	-4	-26	-31
protect	-40	-29	-40	-43	-46	-39	-44
protect author	-11	-12	-11	-11	-13	-11	-20
protect of	-34	-35	-34	-33	-40	-33	-53
protect our	-35	-37	-37	-35	-43	-37	-48
protect resourc	-29	-32	-29	-56	-29	-29	-29
protect the	-16	4	-17	-17	-17	-14	-18
prove	-21	-19	-19	-19	-22	-19	-24
prove that	-23	-18	-18	-18	-20	-18	-21
provid	-24	-21	-10	-21	-23	-20	-23
provid $	-33	-31	-37	-32	-37	-31	-32
provid al2023	-30	-30	-34	-31	-46	-30	-41
provid and	21	9	9	9	9	9	9
provid by	-21	-20	-21	-20	-22	-20	-22
provid config	-29	-22	-24	-21	-21	-21	-26
provid it	-20	-20	-23	-21	-25	-20	-25
provid or	-16	-14	-15	-16	-14	-14	-19
provid the	-37	-28	-28	-28	-31	-28	-32
provis @	-1	7	0	21	-5	1	0
provis cluster	-25	-26	-23	-27	-24	-23	-24
provis concurr	-24	-25	-22	-24	-25	-22	-22
provis for	-88	-79	-83	-82	-81	-78	-95
provis mode	-34	-32	-33	-34	-32	-31	-32
provis the	-35	-61	-37	-45	-37	-36	-36
proxi	-43	-53	-43	-24	-48	-44	-38
proxi do	-30	-29	-30	-33	-49	-38	-38
proxi fleet	-14	-14	-14	-15	-16	-14	-20
proxi in	-55	-50	-51	-51	-56	-50	-74
proxi on	28	0	31	87	30	30	30
psu	-53	-54	-54	-54	-67	-56	-81
public	-30	-28	-17	-27	-25	-27	-29
public @	-20	-18	-19	-20	-19	-18	-21
public access	8	20	65	21	2	20	22
public by	-45	-42	-44	-41	-42	-43	-47
public cert	18	15	17	38	17	17	17
public certif	-19	-20	-20	-20	-24	-19	-19
public endpoint	-37	-38	-37	-36	-54	-36	-36
public for	-14	-12	-16	-13	-14	-12	-13
public internet	-13	-23	-13	-13	-13	-13	-13
public or	-26	-24	-24	-24	-26	-24	-32
public repo	-28	-28	-28	-28	-52	-28	-34
public subnet	-33	-33	-35	-32	-33	-32	-39
publicli	-43	-41	-53	-41	-43	-41	-43
publicli access	-45	-43	-46	-42	-43	-42	-45
publish	-34	-32	-36	-32	-36	-32	-35
publish the	-22	-22	-22	-21	-22	-21	-23
publish thi	-42	-36	-39	-37	-45	-37	-40
publish to	-20	-19	-22	-20	-25	-18	-18
publish updat	-45	-43	-46	-44	-57	-45	-54
pull	-37	-36	-35	-40	-38	-35	-38
pull from	-27	-27	-27	-27	-30	-26	-40
pull secret	-20	-19	-18	-19	-19	-18	-23
pull the	-28	-27	-27	-28	-40	-28	-44
purg	-20	-22	-19	-26	-18	-18	-18
purpos	-38	-41	-33	-33	-21	-25	-27
push	-20	-21	-20	-16	-16	-19	-23
push the	-12	-12	-9	18	-11	-9	-19
push to	13	11	14	9	42	16	11
put	-21	-7	-19	1	-21	-17	-28
put @	22	62	25	8	23	24	20
put a	20	14	12	61	-8	1	10
put custom	-32	-6	-6	20	-7	-6	-7
put in	-34	-37	-53	-37	-53	-34	-35
put into	13	13	12	10	61	16	21
put on	2	17	2	-2	1	2	-3
put one	-14	-14	-14	-16	-18	-14	-16
put the	-37	-51	-38	-33	-38	-36	-36
put them	-15	20	-11	-21	-8	-8	-9
putobject	22	29	25	28	98	27	29
putobject although	13	19	19	19	56	17	19
pvc	-116	-102	-123	-96	-117	-96	-99
pvs	-78	-78	-82	-94	-81	-75	-73
python	-16	-15	-15	-7	1	-13	-19
python 3	24	23	23	46	60	24	19
python in	-21	-21	-21	-21	-24	-21	-34
python lib	-67	-63	-65	-63	-72	-64	-68
python modul	-16	-15	-16	-16	-23	-17	-17
python packag	-67	-63	-69	-63	-77	-63	-64
python runtim	-19	-19	-21	-19	-20	-19	-25
python version	-22	-21	-20	-21	-32	-21	-21
python3	-62	-54	-56	-55	-44	-54	-90
python3 8	12	14	14	14	32	14	14
q	27	33	33	35	0	31	96
q who	42	51	50	52	13	46	118
qualiti	-56	-54	-56	-53	-54	-52	-57
qualiti $	-56	-54	-56	-53	-54	-52	-57
quarter	-25	12	-10	-11	-14	-9	-13
quarter $	-39	-40	-36	-34	-34	-34	-34
quarterli	8	15	16	14	16	17	72
quarterli access	-45	-44	-48	-44	-45	-44	-47
quarterli patch	71	74	75	73	82	74	153
queri	-25	-20	-21	-20	-9	-21	-23
queri $	-54	-36	-36	-36	-42	-38	-43
queri and	-60	-49	-50	-49	-55	-50	-55
queri engin	-23	-23	-22	-23	-37	-23	-24
queri i	26	29	28	27	62	27	26
queri in	-31	-31	-34	-32	-55	-31	-34
queri log	-32	-29	-30	-30	-36	-29	-31
queri on	-37	-36	-36	-36	-56	-36	-38
queri result	-46	-44	-46	-43	-53	-44	-48
queri timeout	-44	-43	-43	-43	-64	-43	-43
question	-11	-8	-12	-9	-29	32	-12
question $	8	15	18	14	18	63	7
question @	-15	-16	-14	-14	-13	-14	-15
question can	-1	-8	-24	2	-13	35	2
question for	-99	-79	-76	-72	-76	-79	-78
question with	15	15	14	15	44	8	13
questionnair	-20	-29	10	-21	-21	-19	-23
queue	-38	-41	-37	-33	-32	-36	-48
queue @	2	-25	2	32	1	2	3
queue and	-17	-17	-18	-17	-17	-17	-17
queue for	-14	-14	-14	-14	-23	-14	-14
queue polici	-40	-38	-39	-39	-42	-38	-40
quick	64	124	51	37	38	40	28
quick $	62	-16	7	7	6	6	0
quit	-31	-33	-13	-32	-47	-31	-34
quorum	-34	-31	-32	-31	-32	-30	-31
quorum of	-16	-15	-15	-16	-16	-15	-16
quota	-36	-33	-35	-33	-15	-35	-34
quota for	-55	-51	-54	-49	-54	-49	-57
quota in	-61	-58	-62	-58	-69	-57	-60
r	-75	-54	-66	-66	-80	-10	-50
ra3	-40	24	-14	-11	-14	-11	-19
rabbit	0	-2	-2	20	-15	-3	-5
rabbit on	4	5	5	36	-12	4	5
raci	73	-10	5	4	14	6	4
raci $	136	18	28	35	8	29	24
raci for	157	42	53	53	25	52	54
rack	-49	-46	-48	-46	-50	-46	-51
rack $	-30	-29	-28	-29	-32	-29	-35
rack for	-43	-35	-35	-35	-38	-35	-40
radiu	-13	-13	-13	-16	-12	-12	-12
raid	-20	-19	-19	-20	-20	-19	-19
rain	15	12	-17	16	88	20	20
raiz	-1	7	8	7	58	4	-6
raiz $	25	24	24	18	67	25	25
raiz by	-39	-35	-39	-37	-62	-36	-49
raiz the	-31	-29	-28	-29	-40	-29	-36
ram	18	-19	-17	-17	-18	-16	-24
ran	-31	-28	-29	-29	-47	-28	-31
ran out	-31	-29	-29	-29	-44	-29	-33
rang	-41	-39	-37	-37	-39	-36	-42
rang of	-40	-36	-37	-36	-42	-36	-37
rank	7	3	21	60	14	20	22
ransomwar	-28	-27	-27	-28	-30	-27	-29
raspberri	-55	-47	-47	-47	-49	-47	-62
raspberri pi	-55	-47	-47	-47	-49	-47	-62
rate in	5	6	4	6	18	6	6
rather	10	4	7	37	9	11	11
rather than	-23	-17	-28	-27	-25	-22	-22
raw	-34	-32	-32	-34	-53	-33	-33
rbac	-70	-68	-70	-65	-68	-65	-71
rbac for	-31	-29	-30	-27	-29	-27	-28
rbac in	-16	-14	-15	-14	-17	-14	-16
rce	-74	-63	-57	-59	-79	-56	-92
rdb	-53	-81	-53	-53	-52	-53	-52
rdp	-9	-29	-8	16	-10	-9	-13
re invent	5	0	-5	4	45	-4	-5
reach	-36	-34	-40	-34	-40	-35	-36
reach @	-16	-18	-16	-16	-16	-16	-16
reach end	8	13	10	13	46	13	12
reach the	-26	-26	-26	-26	-49	-26	-26
reachabl	-49	-44	-47	-44	-43	-43	-46
reachabl from	-17	-17	-17	-18	-18	-16	-17
react	-41	-42	-42	-51	-34	-43	-52
read	-21	-19	-18	-20	-4	-12	-22
read @	-39	-67	-40	-49	-42	-39	-39
read a	-18	-18	-18	-17	-31	-18	-18
read all	-51	-46	-47	-46	-53	-45	-46
read and	-28	-28	-29	-28	-32	-29	-29
read my	-16	-14	-14	-14	-18	-13	-14
read of	17	28	23	27	57	27	27
read one	9	15	8	10	26	9	11
read onli	-38	-35	-37	-36	-44	-36	-34
read our	-45	-46	-45	-46	-79	-45	-46
read replica	19	20	14	21	76	18	9
read the	-28	-27	-31	-28	-57	-10	-28
read them	-22	-21	-21	-31	-24	-22	-22
read who	-27	-26	-26	-27	-50	-26	-26
readabl	-36	-28	-28	-28	-28	-27	-29
readabl by	-20	-18	-20	-19	-21	-18	-20
reader	18	18	14	17	66	18	14
reader who	-45	-44	-40	-45	-52	-42	-46
readonlyrootfilesystem	-35	-33	-61	-33	-34	-34	-33
readonlyrootfilesystem in	-35	-33	-61	-33	-34	-34	-33
real	37	9	-1	10	56	21	1
real person	-2	9	-6	5	61	25	-7
realli	16	16	13	15	60	12	9
reboot	-31	-14	-15	-14	10	-17	-17
reboot $	-19	-20	-19	-19	-25	-20	-19
rebuild $	-18	-16	-17	-18	-17	-17	-16
rebuild it	-22	-20	-20	-21	-22	-20	-27
rebuilt	-19	-17	-18	-17	-18	-17	-17
rebuilt by	-21	-19	-20	-19	-20	-18	-19
receiv	-16	-15	-16	-15	-18	-15	-16
recertif	-22	-16	-16	-16	-17	-16	-18
recommend	-18	-35	-27	8	21	-24	-17
recommend a	34	31	30	4	86	30	32
recommend for	5	4	5	16	5	5	5
record	-43	-40	-41	-38	-40	-39	-42
record $	-11	-5	-5	-5	41	-4	-18
record @	-70	-58	-54	-56	-55	-53	-63
record can	-20	-18	-19	-18	-20	-18	-17
record for	-21	-20	-18	-18	-19	-18	-22
record in	-28	-27	-27	-27	-40	-27	-45
record into	13	5	13	40	13	11	14
record is	-25	-31	-23	-23	-25	-23	-28
record of	-37	-40	-37	-48	-41	-37	-38
record to	-23	-31	-23	-20	-40	-22	-23
recov	-30	-29	-29	-30	-31	-28	-30
recoveri	-32	-30	-25	-29	-33	-29	-33
recoveri $	-20	-21	39	-22	-42	-25	-47
recoveri @	-45	-55	-46	-44	-53	-45	-48
recoveri for	-27	-25	-27	-25	-27	-24	-28
recoveri of	-50	-43	-55	-44	-46	-43	-47
recoveri plan	-21	-22	-24	-22	-23	-21	-24
recoveri point	-19	-14	-16	-14	-14	-14	-14
recoveri time	-37	-38	-52	-38	-38	-37	-38
red	2	-22	-18	-21	-24	-21	-40
red hat	7	-20	-15	-20	-23	-19	-37
redact	-27	-25	-27	-25	-27	-25	-27
redesign	-29	-29	-32	-29	-29	-28	-28
redi	-18	-18	-22	-19	-18	-18	-26
redirect	-57	-82	-57	-57	-55	-55	-61
redishel	-72	-61	-57	-59	-74	-56	-88
redishel cve	-11	-11	-11	-11	-11	-11	-18
redriv	-34	-33	-33	-34	-52	-33	-38
redshift	2	-7	6	39	1	8	4
redshift provis	18	16	26	66	19	27	26
redund	-42	-43	-44	-41	-42	-40	-42
redund insid	-28	-28	-34	-28	-29	-27	-29
redund of	-25	-34	-28	-29	-26	-25	-25
refresh	-28	-25	-32	-25	-27	-25	-27
refus	-23	-38	-25	15	-33	-22	-23
regard	-3	18	-19	-22	-7	-9	-9
regardless	-21	-21	-22	-23	-24	-22	-21
regex	-41	-31	-33	-31	-35	-30	-31
region	-30	-19	-25	-26	-16	-26	-28
region $	-17	5	-15	-17	-21	-16	-19
region @	-33	-30	-42	-33	-35	-32	-32
region and	30	29	29	24	76	31	30
region as	-17	-14	-14	-13	-15	-13	-14
region at	56	54	144	57	34	52	54
region avail	-49	-50	-84	-49	-57	-49	-49
region build	-32	-32	-38	-33	-49	-33	-33
region deni	-42	-42	-39	-39	-65	-39	-39
region doe	29	28	28	30	78	17	26
region for	-44	-39	-42	-41	-49	-39	-39
region has	23	25	20	15	79	24	22
region in	-26	-28	-31	-29	-33	-29	-30
region is	-21	-32	-29	-22	11	-22	-21
region our	-28	-29	-30	-29	-46	-31	-30
region replic	-44	-45	-48	-43	-49	-44	-45
region so	-10	-18	-10	-10	-10	-10	-10
region to	-19	-19	-19	-18	-20	-18	-23
region we	-19	-17	-18	-18	-21	-18	-20
region what	-53	89	-12	3	-5	4	1
region when	-29	-29	-35	-29	-47	-29	-28
region who	-19	-18	-19	-18	-20	-18	-26
regist	-1	-31	-28	-30	-49	-28	-33
regist $	39	6	4	6	-19	3	6
regist @	43	19	19	19	19	19	19
regist and	-24	-18	-19	-24	-19	-19	-25
registri	-42	-22	-42	-47	-61	-40	-44
regresshion	-49	-48	-55	-51	-74	-47	-61
regul	-11	-32	-41	-31	-37	-31	-34
regul that	-14	-14	-14	-14	-16	-14	-22
regul want	-14	-13	-13	-13	-18	-13	-13
regular	-7	-33	-12	43	-17	-3	-3
regular @	-8	-33	-15	45	-20	-3	-3
regulatori	-64	-32	-32	-13	-37	-31	-31
rehears	-69	-58	-62	-58	-66	-58	-60
relat	19	16	12	77	3	18	18
relaunch	-67	-50	-51	-54	-62	-50	-66
relaunch $	-67	-50	-51	-54	-62	-50	-66
releas	-51	-43	-45	-45	-49	-43	-44
releas $	-8	-7	-12	-5	33	-7	-7
reliabl	-3	0	0	0	-9	29	-2
reliabl are	-3	0	0	0	-9	29	-2
reliev	40	34	43	95	42	43	43
reliev us	40	34	43	95	42	43	43
remain	73	14	7	3	-2	15	13
remain for	31	2	0	0	-18	1	2
remain with	79	19	16	-2	6	23	21
remedi	-81	-77	-82	-71	-75	-72	-81
remind	31	3	-1	0	-8	0	-6
remind me	31	3	-1	0	-8	0	-6
remot	-44	-45	-38	-29	-28	-38	-39
remot write	-66	-62	-63	-61	-70	-61	-64
remov	-28	-28	-27	-27	-29	-26	-29
remov $	-22	-21	-25	-21	-21	-21	-21
remov it	-12	-12	-13	-13	-20	-12	-12
remov the	-30	-27	-25	-26	-27	-25	-25
renew	-22	-21	-21	-13	-17	-20	-15
renew $	3	3	4	3	24	4	18
renew a	-40	-40	-41	-41	-55	-41	-41
renew by	-25	-26	-26	-29	-26	-24	-25
renew cert	-25	-25	-26	-25	-26	-25	-25
renew it	21	22	20	22	4	22	60
renew the	-9	-6	-6	-8	17	-8	-12
renew who	-66	-62	-60	-63	-65	-60	-70
rent	7	11	13	8	67	10	-21
rent a	8	11	11	5	45	12	-1
repair	-27	-24	-24	-24	-26	-24	-27
repair $	-25	-23	-23	-23	-25	-22	-23
repair a	-55	-52	-54	-52	-59	-52	-73
repair by	-17	-16	-16	-16	-17	-16	-16
repair compact	-20	-19	-18	-18	-20	-17	-20
repair it	-18	-17	-17	-17	-18	-17	-22
repair the	-25	-23	-23	-22	-26	-22	-25
repair them	-23	-23	-23	-23	-27	-23	-34
repeat	2	4	-9	-1	50	-3	-3
repeat the	2	4	-9	-1	50	-3	-3
replac	-25	-18	-22	-23	-19	-22	-24
replac $	-17	-17	-17	-17	-25	-17	-18
replac @	-46	-36	-45	-42	-54	-42	-46
replac a	-20	-19	-19	-18	-20	-18	-18
replac broken	-42	-51	-44	-65	-46	-43	-46
replac by	-15	27	-11	-20	-13	-11	-11
replac dead	-36	-36	-37	-34	-36	-34	-36
replac fail	-18	-17	-17	-17	-18	-17	-19
replac it	-17	-16	-17	-17	-19	-16	-21
replac our	-9	48	8	2	7	8	7
replac the	-17	-24	-16	-17	-14	-16	-19
replac those	28	27	26	26	67	25	-7
replac who	-20	-13	-13	-13	-13	-13	-16
replai	-60	-64	-56	-65	-70	-55	-62
replai $	-55	-48	-49	-47	-50	-47	-59
repli	39	33	28	35	10	97	14
replic	-32	-28	-30	-28	-25	-28	-29
replic $	-50	-51	-56	-49	-57	-50	-51
replic @	-26	-20	-21	-19	8	-21	-21
replic of	-26	-26	-28	-25	-29	-25	-25
replic to	-64	-50	-49	-50	-58	-48	-56
replica	-27	-26	-26	-25	8	-24	-26
replica $	14	16	18	17	111	25	24
replica automat	-11	-10	-10	-10	-18	-10	-10
replica per	-33	-29	-31	-29	-47	-30	-29
replica to	-19	-19	-19	-19	-23	-18	-20
repo	-40	-37	-38	-38	-57	-38	-40
repo $	-25	-24	-26	-25	-37	-24	-25
repo whose	-29	-29	-29	-30	-56	-30	-30
repo with	-4	8	8	8	40	6	9
report	-34	-32	-33	-32	-34	-32	-38
report an	-28	-21	-24	-22	-22	-21	-22
report from	-44	-40	-41	-40	-45	-40	-40
report it	-27	-25	-27	-26	-27	-26	-29
repositori	-36	-40	-36	-35	-38	-35	-36
repositori $	-32	-32	-32	-31	-38	-31	-33
reput	-35	-34	-31	-32	-34	-32	-37
request	-26	-23	-24	-23	-10	-23	-25
request $	-16	-11	-12	-10	28	-13	-13
request to	21	21	21	21	47	20	20
requir	-45	-59	-46	-46	-46	-44	-46
requir in	-27	-27	-30	-33	-28	-27	-29
requir who	-30	-30	-36	-31	-38	-31	-38
reserv	-15	-10	-7	-23	29	-7	-9
reserv @	41	57	64	41	117	61	65
reserv and	-44	-39	-40	-39	-46	-39	-42
reserv concurr	-37	-37	-37	-37	-56	-37	-41
reset	-15	-14	-15	-15	-13	-14	-22
reset the	-20	-20	-21	-21	-22	-20	-33
resid	-34	-30	-11	-30	-44	-34	-38
resili	-76	-74	-74	-72	-78	-73	-86
resili in	8	10	51	9	8	10	6
resiz	-38	-34	-35	-35	-19	-35	-37
resiz an	-26	-20	-21	-19	4	-21	-19
resolv	-22	-20	-20	-21	-20	-20	-22
resolv $	-15	-15	-16	-15	-16	-15	-17
resourc	-45	-42	-48	-50	-27	-41	-49
resourc $	-56	-57	-61	-56	-75	-56	-57
resourc type	-18	-16	-16	-16	-19	-16	-17
respond	-61	-44	-40	-40	-45	-39	-43
respond to	-20	-18	-18	-18	-23	-18	-20
respons $	14	26	1	2	-6	4	60
respons @	94	15	19	28	18	21	10
respons both	37	84	31	37	37	35	27
respons for	-15	-14	-16	-13	16	-13	-29
respons go	-5	-26	2	45	0	2	-1
respons in	89	34	25	29	19	28	23
respons is	5	9	5	23	-17	16	92
respons matrix	135	39	65	45	18	39	23
respons model	-18	-12	5	-10	7	-13	-24
respons of	96	26	28	30	58	31	19
respons or	-75	-11	-47	-68	-21	-48	-80
respons parti	-26	1	4	7	-28	6	57
respons pls	-9	41	11	-4	0	6	9
respons plz	30	-1	2	1	-12	1	0
respons split	1	-2	0	1	18	-5	-1
respons summari	45	10	11	11	10	10	-6
respons to	-76	-46	-44	-47	-74	-44	-50
respons was	-22	-21	-22	-22	-29	-22	-30
respons who	-45	-32	-29	-27	-27	-27	-28
respons whole	-49	-47	-48	-47	-65	-46	-61
respons wise	19	18	5	-2	4	5	5
rest $	-6	12	3	2	-32	2	68
rest api	-4	-4	-4	26	-19	-4	-5
rest encrypt	-19	-24	-19	-21	-18	-19	-19
rest if	-35	-29	-26	-27	-32	-26	-26
rest in	12	13	7	13	55	13	-3
rest is	-72	-72	-79	-72	-91	-72	-116
rest on	-45	-8	-47	-68	-59	-44	-84
restart	-22	-21	-22	-21	-26	-20	-9
restart it	19	20	23	21	3	19	63
restor	-35	-33	-33	-33	-45	-33	-18
restor $	-37	-35	-37	-36	-56	-36	-42
restor by	-26	-27	-27	-26	-44	-26	-26
restor from	-53	-56	-53	-54	-76	-54	-84
restor it	-13	-13	-13	-13	-13	-13	-18
restor of	-14	-14	-13	-14	-16	-14	-14
restrict	-35	-34	-35	-35	-36	-33	-35
restrict @	-30	-28	-28	-27	-28	-27	-31
result	-42	-44	-41	-51	-44	-40	-42
result $	-38	-38	-38	-38	-47	-38	-43
result land	-28	-40	-29	-28	-28	-28	-35
retail	-38	-29	-29	-30	-29	-29	-41
retail us	-38	-29	-29	-30	-29	-29	-41
retain	-52	-32	-31	-33	-52	-42	-34
retent	-49	-48	-48	-46	-44	-46	-49
retent $	-81	-80	-84	-78	-97	-79	-91
retent in	-29	-32	-27	-28	-37	-27	-27
retent is	-14	-14	-20	-14	-18	-14	-14
retent of	-43	-43	-42	-41	-55	-41	-42
retent period	-43	-43	-46	-43	-48	-43	-48
retent set	-67	-64	-69	-60	-61	-61	-67
retir	-33	-28	-4	-28	-35	-27	-31
retir $	-35	-33	-38	-33	-37	-34	-36
retir what	25	46	152	51	26	51	52
retri	-44	-41	-42	-41	-43	-41	-42
retri logic	-26	-26	-26	-25	-28	-26	-26
return	-34	-24	-29	-24	-3	-23	-25
return 500s	-42	-31	-31	-31	-44	-33	-37
return empti	-39	-36	-37	-35	-46	-35	-35
return traffic	-50	-50	-81	-57	-52	-50	-55
reus	-29	-27	-30	-27	-29	-27	-30
review	-35	-34	-35	-34	-38	-34	-36
review @	-21	-18	-19	-18	-23	-18	-18
review by	-24	-19	-19	-19	-19	-19	-19
review code	-16	-15	-15	-15	-17	-15	-17
review it	-23	-14	-15	-15	-14	-14	-15
review the	-41	-41	-39	-38	-40	-38	-43
review who	-29	-28	-29	-28	-45	-29	-33
revis	-29	-24	-28	-24	-25	-24	-27
revok	-34	-33	-33	-33	-35	-33	-35
revok a	-53	-54	-59	-54	-57	-54	-57
revok its	-24	-24	-22	-24	-23	-22	-24
revok the	-13	-12	-13	-13	-16	-12	-12
rewrit	-35	-26	-28	-26	-27	-26	-28
rf	17	16	9	20	96	18	10
rhel	-21	-17	-18	-18	15	-17	-21
rid	-22	18	-15	-14	-25	-13	-14
rid of	-22	18	-15	-14	-25	-13	-14
right	-11	-13	-16	-16	-7	-14	-9
right a	-36	-36	-36	-39	-59	-36	-41
right in	-32	-30	-32	-31	-33	-29	-29
right now	25	42	45	46	103	27	39
right of	-46	-48	-51	-50	-60	-52	-56
right on	-38	-37	-37	-31	-40	-35	-42
right size	-39	-49	-40	-38	-45	-39	-42
right that	-13	-11	-17	-12	-14	-11	-11
ring	2	-2	1	42	-1	3	2
ring on	17	-22	18	82	14	17	18
risk	16	3	-12	-25	-30	-12	-12
risk assess	20	37	9	-16	8	8	9
risk regist	47	-11	-2	-1	-23	-2	0
rize	-25	-25	-25	-25	-43	-25	-25
rize $	-27	-27	-28	-27	-47	-27	-27
rm	17	18	11	21	91	19	12
rm rf	17	16	9	20	96	18	10
role	-11	-33	-22	-30	-30	-28	-30
role $	133	49	43	40	47	50	48
role @	-33	-30	-28	-30	-29	-27	-29
role and	-17	-34	-36	-34	-32	-33	-42
role attach	-62	-57	-58	-61	-60	-55	-57
role for	-54	-48	-58	-48	-48	-48	-48
role has	13	19	19	19	56	17	19
role in	-32	-51	-30	-30	-30	-29	-31
role may	-79	-69	-73	-72	-100	-70	-68
role of	-63	-58	-72	-59	-62	-57	-58
role on	-35	-38	-34	-32	-36	-32	-32
role the	42	50	118	49	48	49	49
role who	-39	-27	-29	-28	-28	-27	-30
role with	-33	-35	-33	-40	-55	-33	-32
roll	-28	-26	-27	-27	-22	-26	-28
roll $	-45	-45	-47	-45	-45	-46	-45
roll over	-33	-32	-30	-31	-37	-30	-32
roll them	6	11	10	11	42	11	1
rollback	-13	0	-13	-3	48	0	1
rollback alarm	-27	-30	-29	-30	-30	-29	-27
rollback fail	23	23	23	20	52	20	21
rollout	-38	-40	-39	-40	-46	-38	-44
room	-21	-20	-22	-20	-12	-23	-23
room $	-24	-24	-25	-24	-26	-24	-27
room of	-21	-20	-20	-19	-23	-19	-23
root	-38	-37	-24	-34	-42	-44	-44
root $	-65	-60	-70	-62	-72	-59	-68
root access	-42	-43	-44	-43	-46	-41	-51
root account	-54	-55	-70	-54	-67	-53	-58
root ca	22	15	24	57	21	25	25
root login	-66	-54	-63	-58	-64	-55	-59
root on	-47	-44	-45	-62	-48	-44	-55
root password	-42	-38	-39	-36	-40	-37	-40
root squash	-54	-51	-55	-51	-52	-49	-51
root user	5	5	40	3	9	-20	-8
rot	-62	-56	-55	-54	-59	-53	-58
rot in	-39	-34	-37	-36	-38	-35	-38
rot insid	-33	-36	-27	-28	-40	-27	-27
rotat	-37	-35	-38	-34	-25	-34	-26
rotat $	-76	-73	-77	-70	-93	-70	-23
rotat @	-111	-102	-110	-101	-101	-99	-134
rotat and	-32	-38	-32	-34	-34	-32	-32
rotat by	22	22	22	22	49	22	19
rotat for	-23	-19	-18	-20	-22	-18	-19
rotat in	24	26	16	27	114	28	-9
rotat it	7	17	18	18	13	16	77
rotat of	-20	-13	-13	-12	-13	-12	-13
rotat on	-16	-16	-17	-16	-22	-16	-24
rotat our	-12	-11	-11	-11	-16	-11	-11
rotat the	26	28	29	28	42	29	71
rotat them	16	19	19	19	14	19	51
rotat who	-19	-19	-23	-20	-24	-19	-23
rout	-36	-34	-35	-34	-36	-33	-38
rout for	-28	-24	-25	-25	-29	-25	-25
rout i	-19	-16	-16	-17	-18	-17	-19
rout tabl	-58	-54	-54	-53	-59	-53	-62
rout to	-12	-13	-12	-14	-12	-12	-17
router	-47	-39	-44	-39	-47	-43	-53
router $	-58	-27	-62	-64	-63	-57	-86
router and	-15	-15	-14	-15	-16	-14	-21
router at	-35	-34	-35	-34	-35	-34	-51
router in	5	5	7	26	5	7	7
row	-15	-13	-17	-14	0	-12	-15
row $	15	12	16	15	43	15	15
row in	-56	-51	-66	-50	-55	-51	-57
row level	-19	-16	-16	-16	-17	-16	-17
rpo	9	9	81	10	4	10	-15
rpo of	-61	-61	-113	-62	-63	-61	-62
rpu	50	59	56	61	181	63	55
rto	-42	-39	2	-39	-44	-51	-45
rto and	-32	-32	-45	-33	-36	-32	-32
rule	-38	-37	-39	-36	-34	-29	-44
rule $	-67	-66	-78	-62	-82	-23	-83
rule for	-18	-15	-18	-16	-17	-15	-15
rule in	-23	-23	-23	-22	-23	-22	-22
rule of	-23	-21	-21	-21	-24	-22	-23
rule on	12	12	12	12	51	11	-15
rule set	-53	-50	-55	-49	-54	-49	-52
rule that	-43	-37	-42	-42	-41	-39	-38
run	-30	-29	-31	-24	-24	-28	-34
run $	-43	-51	-42	-28	4	-35	-45
run @	-62	-52	-59	-43	-67	-56	-72
run a	-15	9	-11	-33	-12	-11	-13
run an	-5	20	-1	18	-7	1	1
run and	-21	-19	-19	-19	-24	-19	-24
run at	25	26	18	26	56	26	27
run befor	50	52	50	51	120	51	54
run by	1	-25	-25	-29	-55	-24	-33
run cluster	-22	-21	-21	-23	-21	-21	-32
run debian	-69	-64	-68	-66	-68	-64	-89
run docker	8	8	2	38	5	-13	7
run etcd	-17	-15	-17	-15	-16	-15	-18
run for	-34	-35	-35	-34	-44	-34	-40
run hourli	-39	-57	-38	-17	-60	-37	-36
run in	-34	-32	-33	-32	-50	-32	-36
run it	29	25	29	72	27	29	27
run my	-22	-21	-22	-21	-23	-20	-26
run on	-40	-41	-39	-34	-42	-37	-43
run our	-24	-23	-23	-24	-24	-23	-41
run ourselv	-5	76	9	-24	2	9	-1
run out	-27	-25	-26	-25	-36	-25	-30
run sinc	-22	-20	-20	-20	-22	-20	-31
run the	3	-25	-6	-8	-11	-5	8
run what	24	55	22	32	20	23	24
run who	4	8	8	8	25	8	6
runbook	48	4	-9	7	40	6	3
runbook for	-1	-1	-18	1	40	-1	-7
runc	-19	-17	-17	-18	-18	-17	-19
rundown	79	6	10	11	-12	10	6
rundown $	75	7	13	15	9	13	12
rundown of	44	6	8	9	7	9	0
rundown on	49	-1	-1	0	-42	-1	0
runner	44	38	41	59	39	43	102
runtask	-24	-24	-27	-25	-27	-25	-35
runtask job	-13	-12	-16	-13	-13	-12	-16
runtim	-3	3	14	3	-5	1	22
runtim $	15	21	51	23	11	23	103
runtim agent	-43	-60	-48	-44	-41	-43	-47
runtim cve	21	15	19	46	20	21	20
runtim for	-10	-11	-14	6	-12	-10	-22
runtim in	-55	-21	-42	-54	-64	-50	-72
runtim of	-58	-60	-62	-61	-60	-57	-84
runtim patch	-68	-67	-72	-68	-54	-66	-99
runtim secur	45	46	42	46	54	47	100
runtim updat	13	23	76	24	18	19	17
rust	-32	-33	-36	-33	-54	-33	-46
s	-56	-55	-53	-53	-87	-52	-55
saa	-3	-4	47	1	-26	0	-2
saa applic	-23	-25	-23	-24	-43	-23	-34
safe	-25	-23	-23	-23	-24	-23	-27
safe $	-19	-20	-20	-20	-22	-19	-22
safekeep	-26	-25	-26	-27	-40	-25	-27
safekeep $	-18	-18	-18	-18	-30	-18	-17
safeti	-14	-14	-14	-14	-21	-14	-17
sagemak	-24	-16	-25	-28	-35	-23	-24
sai	-21	-24	6	-9	0	-13	-14
sai @	47	16	20	19	19	21	20
sai amazon	-34	-34	-37	-35	-59	-35	-35
sai aws	-30	-23	-24	-23	-36	-23	-24
sai land	0	1	41	0	-13	-4	-1
sai our	-26	-26	-31	-27	-27	-26	-30
sai the	16	1	1	2	-3	2	1
said	-38	-27	-29	-18	-46	-21	45
salari	-43	-40	-41	-44	-68	-42	-42
sale	-5	-6	-6	-5	29	-4	-28
sale deck	46	43	47	46	88	45	16
salesforc	-39	-37	-42	-41	-12	-37	-57
salesforc org	22	21	21	22	55	21	12
same	-31	26	-5	-19	-15	-17	-16
same as	-74	-76	2	-76	-79	-60	-85
same duti	-7	33	-1	-15	-3	-1	-1
same for	-83	-66	-81	-52	-66	-53	11
same q	-30	-31	-30	-29	-30	-29	-38
same question	-95	-78	-74	-71	-74	-77	-77
same split	-9	70	7	3	6	6	1
sampl	26	29	28	30	81	29	29
sandbox $	1	4	2	0	24	3	0
sane	45	42	20	34	101	27	22
save	-46	8	-26	-32	-1	24	-39
save plan	-38	-44	-37	-50	-2	-61	-34
save us	-39	-20	-18	-19	23	-20	-17
saw	-15	-16	-15	-15	-17	-15	-16
say	-18	-19	14	8	-25	-9	-25
say $	-4	-8	129	48	-44	-11	-21
say in	15	14	-15	24	13	53	15
say over	21	19	22	53	12	22	21
sbom	-42	-45	-47	-43	-44	-42	-49
scale	-31	-27	-29	-27	-32	-27	5
scale $	23	58	60	57	48	57	162
scale @	-101	-95	-99	-93	-96	-93	-124
scale a	-66	-63	-66	-62	-65	-62	-87
scale of	5	7	6	6	41	7	-18
scale out	-27	-31	-27	-27	-37	-26	-26
scale polici	-84	-86	-95	-83	-93	-85	-115
scale the	-52	-48	-49	-50	-58	-49	-62
scale up	-25	-23	-24	-23	-27	-23	-25
scale when	-40	-43	-44	-40	-58	-49	-67
scan	-43	-41	-44	-39	-45	-41	-46
scan $	-81	-82	-100	-79	-75	-79	-99
scan in	-21	-21	-20	-20	-37	-20	-21
scan of	-35	-35	-39	-35	-39	-36	-38
scanner	-32	-30	-32	-31	-38	-30	-32
scc	-59	-47	-55	-50	-50	-47	-48
schedul	-55	-53	-52	-48	-51	-51	-65
schedul $	-35	-36	-35	-42	-36	-34	-39
schedul and	-55	-32	-32	-31	-31	-31	-31
schedul contain	-81	-78	-85	-77	-80	-76	-123
schedul of	-33	-33	-33	-33	-33	-32	-32
schema	-75	-73	-76	-71	-75	-71	-85
schema $	-75	-77	-85	-78	-85	-81	-119
schema design	-20	-20	-20	-20	-22	-20	-23
scientist	-40	-34	-40	-40	-44	-38	-45
scientist $	-15	-14	-14	-14	-14	-14	-16
scim	-20	-18	-19	-18	-20	-17	-18
scope	-47	-45	-44	-39	-43	-41	-43
scope $	-78	-74	-80	-67	-74	-71	-74
score	-81	-71	-70	-72	-75	-70	-105
scrambl	-33	-28	-29	-29	-52	-30	-28
scratch	-36	-35	-34	-34	-37	-32	-34
scratch file	-15	-14	-15	-15	-25	-15	-15
scream	-15	-21	-15	-15	-15	-15	-15
screen	-45	-47	-46	-44	-74	-46	-53
screw	-12	-13	-13	-13	-18	-12	-13
screw up	-12	-13	-13	-13	-18	-12	-13
script	-59	-56	-56	-54	-56	-54	-59
script $	-89	-80	-84	-77	-78	-77	-89
script @	-128	-120	-121	-112	-118	-110	-130
script of	-17	-18	-16	-16	-18	-16	-17
scrub	-50	-49	-28	12	-33	-29	-31
sdk	-51	-51	-52	-50	-54	-51	-57
search	-31	-59	-30	11	-48	-30	-37
sec	1	-5	2	28	14	2	-3
second	-28	-20	-24	-22	-12	-21	-11
second $	-86	-51	-62	-52	-40	-51	-57
second @	-24	-24	-27	-23	-27	-23	-23
second az	-17	-16	-19	-17	-18	-16	-16
second one	-1	-4	-10	-6	-6	-2	43
second region	-17	-18	-17	-17	-19	-17	-20
secret	-43	-13	-35	-29	-13	-29	-31
secret $	-60	-61	-62	-59	-75	-60	-62
secret and	-15	-16	-14	-16	-15	-14	-14
secret for	-35	-35	-34	-34	-46	-33	-33
secret in	-38	-41	-41	-38	-41	-38	-40
secret key	18	15	14	16	45	17	13
secret left	-38	-31	-31	-31	-39	-31	-33
secret or	32	22	28	23	77	31	19
section	108	42	47	48	42	48	48
secur	-17	-20	-12	-18	-24	-21	-17
secur $	-89	-89	-142	-88	-105	-88	-98
secur @	-61	-56	-57	-55	-51	-50	-51
secur by	-39	-28	-27	-29	-30	-28	-31
secur code	-42	-42	-42	-42	-44	-42	-76
secur contact	-27	-27	-34	-28	-33	-27	-28
secur duti	-22	-24	-31	6	-32	-42	-22
secur environ	-12	-12	-17	-12	-12	-12	-17
secur for	-26	-21	-22	-22	-22	-21	-25
secur group	-22	-10	3	-20	-19	-20	-32
secur in	24	30	87	30	21	29	15
secur of	-11	-10	49	-10	-31	-13	-20
secur on	-29	-26	-27	-25	-27	-26	-28
secur profil	-22	-17	-18	-17	-17	-17	-18
secur the	-73	-68	-102	-68	-68	-67	-74
secur updat	24	15	26	29	25	28	121
secur want	-17	-21	-17	-26	-17	-17	-17
secur what	128	10	-33	25	11	20	-16
see	-5	2	17	13	5	26	14
see it	12	17	48	16	11	16	16
see my	12	17	20	18	-5	82	61
see to	-26	-26	-27	-27	-45	-26	-29
seen	7	12	74	10	5	9	2
segment	-54	-54	-63	-55	-61	-56	-62
select	-27	-28	-27	-31	-29	-26	-27
select the	-12	-12	-11	-11	-17	-12	-12
self	12	35	14	20	12	14	14
self host	19	49	19	14	18	20	21
self instal	-27	-27	-27	-44	-26	-27	-27
self run	25	32	30	69	27	30	27
send	-16	-6	-6	-7	35	-6	-7
send from	-12	-12	-12	-13	-17	-12	-13
send quota	16	36	38	38	124	25	41
send them	-36	-35	-36	-36	-40	-38	-51
send to	-18	-16	-16	-16	-26	-16	-16
send who	-17	-14	-14	-14	-20	-14	-15
sensit	-42	-41	-41	-42	-47	-42	-55
sensit $	-30	-32	-30	-32	-32	-32	-47
sensit data	-35	-32	-34	-32	-42	-33	-40
sensor	-48	-53	-46	-30	-67	-46	-65
sensor out	-30	-27	-27	-28	-35	-27	-53
sent	-26	-24	-28	-25	-18	-27	-24
sent to	-16	-15	-14	-14	-15	-14	-14
sent with	-19	-14	-14	-14	-17	-14	-15
sentenc	83	5	40	5	-23	-1	1
separ	-33	-28	-28	-28	-29	-27	-29
separ account	-28	-26	-29	-26	-28	-25	-25
seri	26	25	26	53	22	26	25
serv	-27	-26	-25	-26	-26	-25	-34
serv our	-24	-23	-23	-24	-24	-23	-33
server	-31	-29	-30	-24	-33	-28	-22
server $	-34	-31	-28	-25	-35	-27	4
server @	16	49	16	12	14	16	17
server access	-18	-17	-17	-17	-18	-17	-26
server and	-26	-24	-24	-25	-25	-24	-30
server at	-71	-67	-83	-64	-92	-69	-91
server avail	-28	-27	-29	-28	-27	-27	-28
server behind	-40	-38	-37	-37	-38	-37	-46
server build	-18	-17	-17	-18	-18	-17	-29
server di	-60	-61	-61	-62	-74	-63	-90
server fleet	-102	-95	-102	-97	-99	-94	-140
server for	-83	-72	-66	-88	-74	-65	-74
server hall	-37	-37	-39	-39	-38	-39	-48
server hardwar	-53	-30	-31	-37	-53	-31	-31
server host	-36	-35	-35	-38	-34	-35	-53
server in	-25	-23	-24	-24	-26	-23	-29
server insid	-19	-18	-18	-19	-18	-18	-22
server is	-18	-18	-18	-18	-22	-19	-21
server of	-45	-43	-43	-35	-47	-42	-61
server on	5	-11	6	53	1	6	-9
server or	30	14	29	66	27	30	30
server os	86	88	79	77	73	84	206
server patch	-62	-55	-46	-50	-49	-46	-67
server room	-19	-18	-18	-19	-20	-18	-22
server side	-49	-51	-57	-50	-52	-50	-72
server that	-48	-46	-46	-46	-49	-45	-58
server to	18	17	18	40	16	17	18
server under	-49	-43	-44	-45	-45	-43	-51
server up	-21	-21	-22	-21	-29	-21	-22
server when	-105	-77	-67	-64	-73	-68	-68
server who	12	12	12	11	7	12	38
server with	-7	9	8	5	44	8	6
serverless	9	2	-16	-17	-12	-12	-4
serverless $	18	37	33	40	111	38	42
serverless @	-56	-58	-51	-51	-54	-50	-54
serverless cach	-78	-95	-80	-81	-90	-74	-76
serverless cluster	-18	-18	-16	-17	-16	-16	-22
serverless instead	-22	55	0	-2	5	8	9
serverless worker	-68	-66	-64	-61	-68	-62	-86
serverless workgroup	-44	-44	-42	-42	-59	-43	-52
servic	-35	-32	-26	-31	-36	-28	-36
servic $	-46	-24	-29	-32	-38	-33	-17
servic account	-58	-56	-62	-54	-65	-53	-56
servic and	-15	-15	-16	-16	-18	-16	-21
servic do	7	15	10	46	-10	64	13
servic endpoint	-43	-43	-44	-45	-65	-44	-56
servic improv	-12	-12	-12	-12	-23	-12	-12
servic is	-39	-52	-22	-41	-41	-38	-52
servic itself	-32	-29	-29	-28	-30	-28	-30
servic on	-42	-41	-53	-2	-59	-50	-46
servic quota	-43	-45	-50	-45	-54	-46	-48
servic role	-27	-23	-24	-23	-25	-23	-22
servic run	-19	-16	-16	-16	-17	-16	-18
servic the	-40	-37	-37	-37	-39	-37	-52
servic updat	-30	-21	12	-21	-23	-20	-40
servic what	13	25	74	25	14	23	26
servic where	-56	-51	-50	-66	-74	-70	-70
servic who	-56	-57	-64	-56	-62	-56	-86
servic you	27	33	33	31	21	87	34
session	-22	-23	-23	-22	-22	-21	-22
session in	-17	-18	-17	-18	-17	-16	-17
set	-25	-24	-20	-23	-25	-23	-22
set $	-21	-18	-19	-17	-21	-17	13
set @	-23	-21	-22	-21	-23	-21	-22
set a	-17	-18	-18	-18	-25	-18	-19
set alarm	-19	-12	-13	-13	-13	-13	-14
set by	-33	-32	-32	-32	-47	-31	-35
set how	-27	-27	-27	-27	-50	-27	-27
set in	-62	-62	-63	-61	-64	-59	-61
set it	-2	-2	-1	-2	30	-3	-23
set min	-30	-29	-29	-29	-57	-29	-30
set of	-14	-14	-16	-14	-16	-14	-14
set posix	-37	-32	-32	-30	-31	-30	-34
set reserv	-20	-19	-20	-20	-27	-19	-21
set retent	-14	-14	-13	-14	-19	-13	-15
set the	-19	-18	-19	-18	-21	-18	-21
set to	-64	-47	-49	-45	-59	-45	-47
set up	-16	-16	-16	-15	-4	-22	-15
setup	-27	-39	-39	-34	-37	-34	-36
setup in	-23	-22	-30	-23	-23	-22	-22
seven	-23	-20	-21	-19	-22	-20	-20
seven year	-23	-20	-21	-19	-22	-20	-20
sever	-25	-24	-26	-26	-26	-24	-29
sg	-55	-59	-55	-53	-42	-56	-53
sg $	-45	-45	-46	-42	-43	-42	-44
shadow	-38	-37	-41	-36	-37	-36	-40
shadow copi	-43	-42	-46	-41	-41	-41	-46
shard	-41	-40	-39	-42	-42	-39	-46
shard $	-37	-42	-38	-50	-36	-38	-37
shard of	-42	-39	-40	-48	-43	-39	-40
shard replica	-28	-26	-28	-26	-42	-26	-26
share	18	-5	-4	-4	-13	-8	-16
share $	-58	-41	-59	-56	-61	-54	-55
share @	-11	-29	-9	18	-9	-9	-10
share between	-28	-25	-26	-25	-25	-24	-25
share control	-31	-30	-12	-31	-51	-34	-45
share file	21	23	24	54	25	25	24
share for	90	23	30	67	30	31	31
share key	-47	-40	-41	-40	-42	-40	-41
share model	136	39	19	36	32	43	41
share one	-51	-42	-44	-43	-43	-42	-56
share respons	79	24	45	26	37	25	13
share the	86	115	58	53	41	55	52
share who	-23	-8	-16	-5	-15	-14	-14
share with	-27	-26	-27	-25	-28	-34	-25
sharepoint	-55	-45	-45	-45	-66	-47	-46
she	-27	-11	-24	-9	41	-7	-4
sheet	71	17	19	23	15	20	18
shift	-17	-5	-20	-9	-19	-16	-22
ship	-17	-14	-20	-20	-22	-19	-26
ship back	21	49	21	22	22	22	22
ship it	-17	-19	-19	-17	-18	-17	-19
ship them	-21	-26	-19	-19	-18	-18	-21
ship with	-15	-14	-14	-15	-14	-14	-22
shop	-43	-37	-39	-37	-40	-37	-40
shop where	-22	-20	-20	-21	-31	-21	-21
short	91	25	102	33	4	33	21
short $	16	-1	-3	0	-1	-1	0
short explan	44	65	168	60	25	58	67
short for	-36	-14	19	-14	-14	-13	-12
short pleas	-4	1	62	1	-1	-3	-11
short tabl	48	0	-17	4	-1	7	8
short version	28	7	7	9	9	8	8
shorter	-32	-39	-30	-34	-38	-30	-36
shorter than	-32	-39	-30	-34	-38	-30	-36
should be	-4	22	-2	-4	-16	-2	-3
should have	-28	-27	-26	-27	-31	-26	-28
should i	38	41	59	23	60	71	40
should never	-16	-19	-16	-20	-15	-16	-16
should set	-22	-22	-22	-23	-24	-22	-34
should we	-3	14	8	77	0	16	4
shouldnt	-38	-33	-32	-32	-41	-32	-33
show	36	12	-7	-18	-9	4	-6
show @	175	38	49	64	42	47	38
show as	-22	-21	-19	-19	-19	-19	-20
show me	20	53	2	-22	-1	45	10
shred	-20	-21	-21	-21	-24	-21	-24
shrink	-19	-44	-19	9	-35	-19	-21
side	-10	-6	-12	-13	-21	-16	-17
side $	20	23	16	5	7	5	0
side @	24	76	29	74	26	32	24
side by	-2	85	9	5	11	10	8
side doe	-48	-30	-32	-29	-31	-30	-31
side duti	9	35	6	-1	8	7	7
side encrypt	-37	-40	-17	-39	-44	-39	-64
side for	82	33	31	35	35	34	35
side is	-67	-68	-65	-66	-78	-61	-67
side of	56	16	20	20	15	20	15
side pleas	-16	87	-3	-4	-1	-2	-7
side with	-13	38	2	2	2	-2	1
sidecar	-33	-16	-10	-32	-39	-33	-40
sidecar $	-14	-17	49	-11	-15	-15	-11
sidecar imag	-25	-21	-23	-21	-20	-20	-26
siem	-41	-51	-38	-52	-56	-37	-54
sign	-20	-28	-34	-29	-15	-30	-30
sign for	46	14	16	17	18	18	18
sign in	-19	-18	-18	-18	-27	-18	-19
sign key	-75	-68	-73	-66	-72	-66	-70
sign on	-43	-44	-50	-44	-66	-44	-44
sign up	85	50	43	53	86	55	53
sign url	-31	-30	-36	-30	-32	-30	-31
signatur	-46	-45	-45	-44	-64	-45	-52
signatur $	-69	-65	-68	-64	-72	-64	-67
simpli	-31	-27	-32	-29	-40	-28	-27
sinc	-35	-40	-34	-35	-21	-33	-36
sinc 2021	-28	-27	-28	-30	-43	-28	-28
sinc januari	-17	-16	-17	-16	-18	-16	-25
sinc launch	-13	-14	-13	-14	-19	-13	-17
sinc nobodi	-21	-18	-18	-19	-20	-18	-18
sinc someon	-34	-33	-55	-35	-48	-34	-34
sinc spring	-76	-67	-68	-69	-111	-67	-98
sinc the	-46	-67	-43	-53	-18	-39	-37
sinc thi	29	25	30	29	114	17	15
singl	-20	-21	-4	-21	-10	-20	-21
singl az	-72	-76	-78	-70	-82	-69	-71
singl sign	-46	-47	-55	-48	-74	-49	-48
singl tenant	16	15	82	14	-14	14	14
sit at	-15	-18	-14	-15	-16	-15	-18
sit in	-24	-25	-23	-23	-27	-23	-25
sit on	-24	-23	-23	-23	-24	-23	-32
site	-26	-26	-25	-21	-27	-24	-26
site $	-40	-39	-40	-46	-45	-39	-42
site @	12	7	13	37	13	12	13
site and	-36	-35	-32	-35	-39	-32	-35
site where	-42	-38	-39	-44	-35	-36	-44
size	-34	-32	-35	-30	4	-29	-32
size $	-106	-106	-110	-103	-181	-105	-107
size @	19	16	17	18	72	18	17
size and	-39	-38	-36	-38	-46	-37	-38
size do	45	59	57	57	139	58	59
size for	-98	-77	-81	-74	-90	-74	-90
size in	19	20	15	22	56	21	22
size of	46	45	34	48	125	47	48
size on	-38	-38	-38	-38	-58	-38	-38
size the	-66	-62	-62	-61	-74	-61	-83
skew	-43	-41	-41	-40	-45	-40	-49
skip	4	1	5	4	37	4	3
skip it	-24	-23	-21	-20	-19	-20	-21
sla	-58	-45	-19	-42	-14	-52	-51
sla for	26	23	1	23	63	24	19
sla percentag	27	29	6	29	76	30	31
slack	11	10	-7	5	78	-20	7
slack bot	16	14	14	12	58	-1	7
sleep	21	2	21	65	26	19	20
sleep $	27	12	23	57	47	23	27
slide	64	25	42	25	23	27	26
slide $	18	4	3	3	3	4	4
slide 12	-21	-15	-20	-16	-15	-16	-15
slim	-31	-27	-28	-28	-35	-27	-28
slip	-27	-24	-25	-25	-32	-24	-29
slip $	-28	-22	-24	-24	-32	-22	-23
slip is	-12	-13	-13	-13	-17	-13	-19
slot	-54	-57	-50	-57	-52	-51	-51
slow	-31	-26	-28	-27	-32	-26	-7
slow queri	-28	-29	-29	-28	-33	-29	-32
slow sql	-31	-25	-24	-23	-24	-23	-26
slurmctld	-84	-73	-72	-72	-83	-73	-119
sm	29	35	37	41	12	37	121
small	18	9	10	32	35	11	9
small $	16	25	19	23	114	24	15
small @	-21	-25	-21	-21	-21	-20	-20
small rest	37	36	36	83	33	36	34
small team	16	12	16	44	14	16	15
smaller	39	1	42	110	39	41	42
smallest	9	-10	12	72	-1	12	12
smallest custom	-2	-25	3	56	-9	4	3
smb	-35	-26	-26	-24	-25	-24	-25
smb share	-39	-27	-25	-24	-25	-24	-24
smell	-65	-48	-48	-52	-43	-48	-68
sms	-26	-24	-23	-23	-33	-24	-26
smtp	-55	-52	-53	-50	-54	-50	-55
snapmirror	-100	-68	-63	-63	-75	-63	-64
snapshot	-39	-39	-37	-38	-35	-39	-22
snapshot $	-68	-67	-68	-66	-77	-79	-71
snapshot and	-26	-28	-27	-27	-35	-26	-27
snapshot in	24	25	25	27	67	13	26
snapshot of	-43	-41	-41	-43	-49	-43	-47
snapshot older	-23	-23	-22	-22	-29	-22	-23
snapshot on	-45	-43	-48	-52	-59	-40	-54
snowflak	22	15	20	21	81	21	-8
snowflak warehous	15	15	15	14	70	14	-15
so	-13	-14	-18	-12	-20	-12	-13
so $	-37	-35	-35	-37	-37	-34	-37
so @	-13	-36	-47	-43	-32	-30	-33
so aws	-20	-19	-21	-19	-22	-19	-25
so if	11	26	12	11	12	12	12
so it	-15	-16	-14	-16	-16	-14	-15
so no	-41	-38	-34	-42	-41	-35	-35
so noth	-33	-28	-46	-31	-46	-34	-30
so on	-33	-5	-30	-36	-38	-32	-38
so our	-44	-43	-37	-39	-37	-37	-50
so patch	-31	-32	-31	-34	-31	-31	-53
so that	-15	-15	-15	-9	-17	-14	-17
so the	-34	-16	-22	21	-25	-15	-34
so there	45	15	16	18	18	18	18
so um	58	25	-2	24	19	19	8
so we	-51	-22	-42	-58	-44	-50	-57
so what	3	75	14	22	-29	92	17
so who	22	25	23	24	10	23	80
so with	83	5	-15	10	3	3	1
soc	3	-2	21	-6	-9	-7	-8
soc 2	20	11	36	9	7	5	6
socket	19	14	18	54	15	18	19
softphon	-21	-19	-19	-21	-19	-19	-19
softwar $	-2	-3	2	23	-3	2	-3
softwar and	-34	-33	-36	-33	-33	-33	-58
softwar in	-42	-40	-42	-40	-43	-39	-48
softwar insid	-40	-37	-36	-36	-40	-36	-41
softwar licens	-27	-27	-26	-25	-30	-25	-26
softwar of	-37	-36	-37	-36	-40	-36	-52
softwar on	-18	-18	-17	-18	-19	-17	-18
softwar that	-23	-23	-23	-24	-27	-23	-35
softwar we	-33	-36	-33	-50	-39	-31	-41
solut	10	13	13	13	57	6	6
solut architect	10	13	13	13	57	6	6
some	-42	-46	-54	-46	-65	-26	-56
some exampl	-5	-2	-2	-1	-32	35	-1
somebodi	-12	-13	-5	-13	-22	-14	-8
somebodi at	-19	-19	-20	-19	-23	-19	-23
somebodi has	-28	-28	-27	-30	-27	-26	-29
somebodi left	-31	-29	-30	-33	-54	-29	-30
somebodi must	-20	-19	-19	-19	-22	-18	-20
somebodi wrote	-29	-29	-36	-30	-34	-29	-31
someon	-29	-28	-8	-19	-31	-25	-27
someon approv	0	3	-18	3	66	-8	-2
someon at	-37	-37	-43	-39	-58	-37	-45
someon els	2	-6	4	59	-8	9	8
someon explain	-46	-27	-26	-29	-29	-28	-28
someon in	-22	-23	-20	-20	-20	-19	-20
someon wrote	2	8	77	11	-14	14	9
someth	-38	-36	-26	-37	-45	-36	-36
someth $	-48	-39	-36	-38	-50	-40	-26
someth amazon	-40	-37	-42	-42	-42	-37	-40
someth aws	-34	-35	-46	-35	-36	-39	-40
someth custom	-67	-60	-59	-61	-72	-69	-69
someth i	-10	-10	-10	-11	-11	-10	-16
someth we	-43	-43	-49	-43	-47	-44	-58
somewher	-14	-19	-15	-18	-14	-14	-14
sorri	-39	-37	-26	-36	-44	-37	-36
sorri for	20	20	54	19	0	8	20
sorri i	-25	-24	-25	-24	-28	-24	-23
sort	-40	-38	-49	-38	-43	-20	-47
sort of	-1	0	-21	-1	-8	37	-2
sourc	-30	-30	-32	-30	-35	-24	-35
sourc $	-23	-22	-23	-22	-28	-23	-23
sourc @	-32	-32	-35	-34	-31	-31	-33
sourc address	-25	-25	-25	-25	-25	-25	-46
sourc and	-2	-1	-18	-1	-4	39	-12
sourc code	-20	-20	-20	-21	-25	-21	-26
sourc credenti	-29	-27	-28	-29	-28	-28	-28
sourc librari	-33	-33	-33	-33	-52	-44	-34
space	-22	-21	-21	-22	-22	-20	-21
spare	-11	-48	-14	46	-15	-8	-9
speak	-26	-26	-18	-18	-41	-14	-31
speak $	2	2	21	1	-21	33	-2
specif	-24	-21	-3	-20	-32	-22	-29
specif control	-24	-19	3	-19	-39	-23	-31
specif secur	-12	-12	-17	-12	-12	-12	-17
specifi	-36	-32	-31	-32	-48	-31	-31
spell	41	68	110	36	32	24	31
spend	-107	-109	-134	-106	-108	-108	-121
spf	-17	-17	-15	-15	-16	-15	-17
split	111	68	18	21	26	30	24
split $	191	115	75	74	77	79	66
split between	-51	-42	-42	-38	-47	-38	-50
split for	83	61	34	36	30	33	33
split of	21	39	16	6	38	15	14
split on	52	59	7	27	22	27	28
split or	-9	70	7	3	6	6	1
split the	-31	-30	-29	-29	-44	-30	-34
splunk	-26	-40	-26	-41	-45	-27	-26
spoof	-25	-25	-25	-25	-25	-25	-46
spot	-51	-52	-49	-49	-38	-48	-51
spot $	-26	-19	-20	-19	-19	-19	-20
spot in	-27	-27	-31	-27	-32	-27	-27
spread	-65	-68	-74	-65	-76	-64	-66
spread @	-32	-32	-34	-31	-33	-31	-32
spread over	-29	-29	-37	-34	-30	-29	-30
spring	-60	-54	-55	-56	-91	-54	-72
spring $	-28	-27	-28	-28	-48	-27	-29
sprint	0	-3	-1	-3	32	-6	-25
sprint $	0	-3	-1	-3	32	-6	-25
sql	-21	-21	-20	-17	-12	-19	-22
sql inject	-19	-20	-21	-20	-21	-19	-22
sql queri	-17	-15	-15	-15	-17	-15	-15
sql statement	-31	-25	-24	-23	-24	-23	-26
sqli	-36	-32	-33	-43	-32	-33	-34
squash	-54	-51	-55	-51	-52	-49	-51
sre	-66	-68	-65	-81	-95	-64	-79
sre team	-24	-31	-24	-46	-24	-24	-25
srm	64	7	18	13	-11	91	3
srm $	42	-43	-58	-29	-50	48	-53
srm what	25	30	37	29	25	60	28
ssd	-43	-41	-42	-42	-43	-40	-41
sse	-39	-39	-17	-36	-38	-34	-40
sse @	-43	-49	-13	-40	-38	-36	-39
sse c	-43	-42	-43	-43	-49	-42	-51
ssh	-36	-36	-35	-35	-38	-35	-43
ssh kei	-47	-47	-47	-48	-49	-47	-68
ssh key	-32	-26	-27	-26	-28	-26	-25
ssh to	-29	-31	-31	-30	-38	-29	-37
sshd	-55	-53	-52	-53	-63	-51	-58
sshd config	-44	-45	-44	-45	-49	-43	-44
ssl	-28	-26	-28	-27	-27	-25	-27
ssl on	-19	-18	-20	-18	-18	-18	-20
stack	11	2	3	40	41	10	0
stack $	-19	-18	-17	-19	-19	-18	-24
stack @	32	7	30	83	25	31	30
stack drift	-55	-57	-76	-58	-77	-58	-59
staff	-39	-44	-40	-30	-51	-38	-43
staff to	-53	-56	-53	-57	-57	-50	-52
stage	-14	-10	-12	-11	7	-16	-13
stage @	-28	-21	-23	-23	-32	-21	-21
stage account	35	35	32	35	79	16	34
stage in	-12	-12	-12	-12	-13	-12	-17
stai $	7	37	7	-19	6	7	7
stai compliant	-14	-13	-13	-13	-13	-13	-18
stai in	0	-1	0	7	23	1	0
stai with	-7	4	-7	39	-9	3	2
stale	-58	-52	-47	-48	-49	-46	-47
stale @	-40	-47	-40	-40	-42	-40	-40
stand	10	14	48	13	30	13	10
stand $	-42	-38	-39	-44	-36	-36	-44
stand for	40	45	95	47	70	42	40
stand in	-34	-29	-47	-32	-30	-29	-30
standalon	-29	-27	-31	-28	-29	-28	-36
standalon @	-18	-16	-19	-16	-16	-17	-16
standalon runtask	-13	-12	-16	-13	-13	-12	-16
standard	-20	-21	-19	-9	-1	-17	-18
standard @	24	8	24	79	22	24	23
standard log	-23	-21	-22	-22	-28	-21	-22
standard support	-72	-62	-66	-61	-86	-62	-68
standbi	-22	-22	-21	-22	-22	-20	-21
standbi or	-29	-32	-31	-33	-41	-29	-30
start	-4	-29	-24	-22	-24	-11	-24
start $	-19	-19	-23	-12	-29	48	-17
start a	-19	-25	-18	-19	-20	-19	-20
start at	-57	-53	-55	-56	-59	-56	-68
start by	-88	-75	-78	-75	-91	-75	-86
start it	-13	-12	-14	-13	-13	-12	-17
start the	-16	-20	-15	-18	-16	-16	-17
startexecut	-61	-55	-60	-56	-80	-55	-57
startup	-2	-25	-2	32	-3	0	-1
startup us	-32	-26	-26	-27	-33	-26	-29
starv	-40	-38	-36	-38	-45	-37	-36
state	-69	-59	-59	-58	-68	-58	-66
statement	-44	-47	-42	-41	-42	-41	-43
static	10	8	10	57	6	11	5
static market	17	12	17	45	17	17	17
static websit	36	27	33	93	21	34	13
statu	-6	-3	-2	-2	28	-2	-13
steer	22	36	10	1	2	10	11
steer committe	22	36	10	1	2	10	11
step	32	43	39	42	123	42	34
step $	-5	6	5	3	41	6	3
step by	16	30	28	26	89	29	28
step in	-47	-43	-43	-45	-57	-45	-70
still	-8	-13	-21	-18	2	-18	-19
still a	-12	-10	-13	-12	1	-10	-16
still contain	-32	-25	-26	-25	-32	-25	-25
still do	61	-12	-25	8	-15	6	10
still have	26	-37	-38	-36	-60	-33	-44
still hold	-22	-21	-21	-21	-23	-21	-22
still in	-36	-31	-32	-31	-37	-31	-33
still need	-33	-31	-31	-47	-53	-30	-53
still on	-40	-37	-39	-39	-40	-38	-45
still own	113	26	5	34	4	34	31
still patch	-24	-22	-22	-22	-28	-22	-28
still rout	-37	-37	-34	-33	-50	-32	-36
still run	-56	-55	-51	-55	-62	-51	-54
still sign	-8	38	42	42	111	41	40
still the	-38	-44	-39	-49	-39	-39	-39
still there	-19	-22	-18	-19	-18	-17	-19
still us	-38	-44	-36	-39	-40	-37	-37
still with	-17	-14	-18	-11	-42	-21	41
stolen	-24	-23	-22	-23	-23	-22	-23
stop	-23	8	-20	-11	-22	-19	-23
stop @	-29	-28	-26	-27	-27	-26	-28
stop and	29	-4	-1	-2	-3	-1	-3
stop be	11	50	30	112	25	30	29
stop do	-16	96	7	5	16	19	24
stop it	-37	-35	-33	-35	-34	-33	-41
stop secur	-32	-32	-31	-37	-33	-30	-44
stop start	-27	-31	-24	-26	-26	-24	-25
storag	-38	-38	-37	-36	-38	-36	-38
storag @	-37	-41	-36	-54	-35	-35	-40
storag class	-30	-38	-30	-30	-29	-29	-29
storag databas	-20	-20	-21	-22	-22	-20	-24
storag encrypt	-23	-21	-21	-21	-21	-21	-26
storag full	-50	-45	-46	-47	-56	-44	-44
storag hardwar	-24	-20	-20	-21	-20	-20	-23
storag media	-44	-45	-49	-44	-46	-45	-45
storag of	-16	-15	-16	-15	-16	-15	-16
storag on	-34	-28	-29	-29	-53	-31	-28
storag server	-15	-15	-15	-15	-15	-15	-19
storag under	-29	-29	-31	-29	-45	-29	-44
storag volum	-16	-14	-14	-14	-17	-14	-16
store	-13	-1	-16	-13	-20	-14	-21
store $	18	43	46	12	1	16	13
store @	-33	-31	-30	-28	-30	-30	-34
store in	-34	-34	-35	-32	-41	-32	-32
store its	-30	-28	-23	-24	-27	-25	-27
store on	-45	-44	-43	-43	-54	-42	-58
store procedur	-19	-14	-14	-15	-14	-14	-15
store the	-44	-38	-38	-40	-39	-39	-52
straight	-17	-26	-17	0	-21	-17	-16
straight to	-26	-31	-25	-27	-26	-25	-24
stranger	-53	-48	-48	-47	-57	-47	-50
strategi	-66	-68	-71	-64	-76	-63	-65
stream	-11	-17	-9	10	-12	-7	18
stream @	18	-8	19	51	18	16	17
stream consum	-109	-97	-100	-99	-93	-94	-98
stream gatewai	-51	-43	-44	-47	-45	-44	-76
stream to	-23	-33	-23	-26	-24	-23	-23
stretch	-29	-30	-32	-31	-42	-30	-56
string	-19	-18	-18	-17	-18	-17	-19
stripe	-79	-74	-75	-74	-82	-72	-72
structur	-49	-49	-58	-50	-65	-49	-51
stuck	-42	-25	-30	-28	-11	-29	-31
stuck @	-15	-14	-14	-14	-15	-14	-16
stuck at	-21	-21	-22	-20	-26	-20	-20
stuck in	12	15	15	15	39	13	10
stuck on	-66	-49	-53	-43	-51	-41	-46
student	-53	-53	-50	-49	-54	-48	-50
studio	30	-10	-15	-8	-10	-6	-8
stuff	-38	-24	-39	-27	-44	-30	-36
stuff in	-4	-3	-2	-8	-18	-2	26
stupid	20	20	54	19	0	8	20
stupid question	20	20	54	19	0	8	20
style	-28	-55	-25	10	-39	-26	-48
subdomain	-35	-51	-35	-36	-52	-35	-40
subdomain takeov	-37	-54	-37	-38	-55	-38	-43
subject	-15	-15	-15	-15	-21	-18	-15
submit	-66	-83	-59	-60	-76	-62	-63
subnet	-45	-45	-49	-45	-47	-43	-48
subnet $	-54	-54	-63	-53	-57	-53	-58
subnet and	-59	-51	-55	-50	-55	-49	-52
subnet for	-34	-37	-37	-33	-35	-33	-37
subnet group	-28	-27	-41	-27	-47	-27	-27
subscrib	-64	-58	-58	-53	-56	-53	-57
subscrib to	-74	-74	-78	-69	-73	-70	-76
subscript	-56	-55	-55	-56	-80	-55	-59
subscript $	-34	-32	-32	-34	-53	-33	-33
such	-18	-18	-18	-18	-29	-18	-18
sudo	-46	-45	-47	-47	-48	-45	-57
sudoer	-87	-84	-108	-81	-85	-80	-84
sudoer on	-69	-62	-64	-59	-63	-59	-65
suggest	-18	-19	-18	-10	-22	-19	-20
suggest $	-17	-16	-16	-16	-16	-16	-18
summar	59	17	17	17	9	17	18
summari	63	12	11	14	12	14	8
summari $	63	10	9	13	13	11	-3
summari for	43	14	14	13	13	15	13
sundai	-13	-13	-13	-14	-18	-13	-13
suppli	-16	-15	-16	-15	-16	-15	-17
suppli and	-16	-15	-15	-15	-16	-15	-17
suppli the	-17	-17	-18	-18	-17	-17	-20
supplier	-72	-66	-65	-62	-80	-63	-82
support	12	17	28	16	70	23	12
support $	-14	-5	33	-2	57	-6	-11
support @	-31	-6	-14	-8	56	-8	-10
support and	10	9	8	6	33	9	5
support in	-20	-7	43	-8	-46	-8	-6
support or	-16	-16	-16	-21	-20	-16	-18
support so	32	80	29	31	32	33	34
suppos	-1	1	21	0	-5	1	15
suppos $	-31	-29	-40	-30	-37	-31	-34
suppos to	15	17	51	16	9	17	40
suppress	-58	-54	-57	-57	-62	-54	-70
suppress rule	-66	-56	-64	-59	-68	-57	-59
sure	-21	-20	-21	-20	-3	-21	-22
sure $	-44	-36	-38	-36	-46	-36	-38
sure amazon	-19	-19	-24	-19	-27	-19	-20
sure aws	-26	-26	-29	-27	-31	-27	-43
sure the	-21	-18	-17	-20	-21	-17	-18
surviv the	-14	-14	-14	-14	-23	-14	-15
suspici	-41	-36	-43	-37	-59	-37	-42
swap	-23	5	-18	-19	-21	-16	-18
swap @	4	125	29	29	28	36	38
swap by	-26	-26	-26	-25	-26	-24	-25
swap the	-22	-21	-21	-22	-28	-21	-24
swap them	-36	-37	-31	-32	-33	-32	-37
swear	-14	-14	-14	-17	-17	-14	-14
switch	-27	-23	-29	-27	-29	-26	-20
switch $	-47	-46	-47	-46	-50	-47	-54
switch from	29	83	28	27	26	30	30
switch it	-24	-23	-23	-24	-28	-22	-25
switch off	-25	-26	-32	-26	-29	-26	-27
switch that	-14	-14	-14	-16	-14	-16	-16
switch the	-38	-58	-37	-40	-41	-38	-39
switch to	-27	-32	-26	-27	-34	-27	-27
switchov	-64	-60	-65	-57	-59	-57	-59
syn	-32	-40	-32	-33	-34	-31	-32
syn flood	-35	-44	-35	-36	-37	-34	-34
sync	-55	-50	-52	-53	-70	-50	-51
sync by	-46	-43	-45	-43	-74	-43	-41
syntax	48	54	44	42	120	52	57
syntax for	48	54	44	42	120	52	57
sys	-28	-26	-27	-27	-27	-26	-26
sysadmin	3	-2	6	45	5	7	4
system	-25	-25	-21	-25	-25	-24	-11
system $	-11	-17	-13	-17	-8	-12	41
system @	-18	-25	-18	-18	-19	-18	-18
system behind	-23	-23	-23	-23	-24	-23	-36
system eli5	14	12	35	13	12	13	14
system for	-12	-9	7	-10	-10	-9	-28
system network	-37	-38	-37	-37	-39	-37	-63
system of	-45	-43	-43	-43	-45	-43	-65
system on	-25	-24	-23	-41	-27	-23	-23
system patch	-30	-30	-33	-30	-33	-30	-46
system polici	-20	-20	-20	-21	-25	-20	-20
system to	-34	-34	-34	-37	-56	-34	-43
system under	-57	-54	-56	-52	-54	-54	-65
system updat	30	34	36	34	34	36	87
system when	-48	-48	-47	-49	-61	-47	-70
tabl	-19	-8	-27	-24	-25	-25	-31
tabl $	-8	-45	-48	-43	-56	-43	-55
tabl @	29	140	26	50	35	40	25
tabl and	-19	-17	-17	-17	-23	-17	-20
tabl answer	23	19	23	23	74	9	24
tabl in	-29	-26	-26	-26	-33	-26	-29
tabl on	-27	-26	-27	-25	-26	-25	-26
tabl that	-42	-26	-27	-27	-41	-26	-27
tabl whose	-75	-74	-73	-71	-72	-72	-105
tableau	15	12	14	37	13	14	14
tableau server	15	12	14	37	13	14	14
tag	-67	-68	-67	-65	-88	-65	-79
tag for	-50	-42	-46	-44	-69	-43	-44
tag resourc	-61	-58	-57	-58	-64	-58	-96
take $	8	28	-10	54	128	32	35
take @	41	7	5	-1	6	10	3
take autom	-18	-15	-15	-15	-20	-15	-15
take awai	-30	-43	-16	30	-36	-19	-19
take care	20	-7	-9	-5	-13	-4	18
take for	30	52	32	69	89	52	31
take if	5	3	-2	42	-8	2	3
take it	-20	-19	-18	-20	-20	-18	-19
take off	35	-10	-8	1	-16	0	0
take over	35	25	11	11	7	13	12
take snapshot	-72	-66	-68	-67	-83	-67	-88
take the	-23	-18	-19	-13	11	-17	-36
take them	-48	-44	-49	-53	-61	-41	-54
take to	32	31	32	77	59	27	31
taken	-14	-15	-13	-14	-15	-13	-16
takeov	-36	-51	-36	-37	-52	-36	-40
talk	20	8	36	7	4	24	6
talk of	27	24	78	22	27	29	33
talk to	-35	-26	-27	-26	-38	-12	-27
talk with	-7	-2	-5	-6	-37	48	-4
tamper	-62	-41	-43	-41	-46	-41	-44
tape	-35	-35	-36	-35	-43	-34	-34
target	-33	-33	-33	-32	-34	-31	-32
target $	-60	-56	-58	-54	-68	-55	-57
task	-10	-8	-5	-15	-17	-16	-18
task $	-20	-53	-44	-26	-43	-35	-28
task @	-23	-25	-23	-21	-21	-22	-23
task are	49	35	9	7	10	10	-7
task def	-15	-15	-16	-15	-24	-15	-15
task definit	-53	-47	-77	-48	-52	-49	-51
task execut	22	24	79	32	23	31	28
task fail	-29	-37	-31	-30	-33	-29	-32
task in	137	125	78	87	78	83	69
task remain	76	7	24	-6	21	23	25
task retir	10	24	99	26	11	26	24
task stuck	-12	-12	-11	-12	-13	-11	-17
task to	-13	-13	-18	-13	-16	-14	-15
tb	26	16	29	17	90	29	31
tb $	-29	-33	-25	-24	-28	-24	-23
tcp	-5	-16	-36	-3	56	-6	-2
tde	-22	-21	-21	-22	-22	-21	-23
teach	-56	-57	-56	-58	-68	-57	-92
team	18	-1	-4	16	7	0	-4
team $	-30	-41	-45	-56	-97	-56	-50
team and	26	-25	-27	-25	-25	-16	-14
team ask	-5	0	-25	-11	52	-18	2
team can	-34	-36	-30	-32	-39	-30	-30
team or	-74	-73	-66	-75	-105	-65	-79
team still	37	-10	-17	-2	-6	-3	-2
team that	59	12	17	53	24	28	28
team with	-48	-30	-30	-30	-31	-30	-29
techi	15	17	52	16	12	16	18
techi $	15	17	52	16	12	16	18
technic	-9	-33	35	-3	-16	-3	-1
technician	-32	-32	-33	-33	-38	-33	-39
tell	8	8	12	2	-2	19	-7
tell me	14	6	15	6	4	31	5
tell the	23	74	25	17	82	38	38
templat	-75	-61	-67	-59	-73	-59	-60
templat user	-15	-15	-17	-15	-16	-15	-15
templat with	-43	-47	-39	-38	-34	-27	-31
ten	-13	-12	-16	-13	-14	-13	-13
tenant	-5	-6	16	-6	24	-7	-20
tenant $	27	29	61	27	60	8	23
tenant manag	22	22	50	21	20	20	22
tenant out	-33	-34	-35	-33	-43	-34	-60
tenant who	-4	-4	-12	-4	25	-4	-31
term	30	54	62	47	24	33	30
term $	26	26	59	26	10	26	27
term of	27	51	20	45	19	27	24
termin	-40	-41	-18	-38	-42	-37	-38
termin $	-57	-56	-69	-53	-56	-54	-56
terraform	10	23	15	23	95	23	24
terraform $	17	25	27	26	61	24	27
terraform destroi	-26	-20	-19	-20	-23	-20	-21
terraform for	14	27	23	25	63	25	26
terraform modul	-5	2	1	1	20	1	2
terraform state	-48	-52	-50	-51	-60	-51	-51
tesseract	28	1	27	82	26	27	27
test	-67	-67	-67	-66	-83	-66	-74
test $	-102	-105	-128	-100	-100	-100	-106
test @	-32	-32	-32	-33	-60	-32	-35
test and	-23	-21	-25	-23	-23	-21	-21
test for	-57	-49	-51	-48	-48	-48	-50
test of	-39	-39	-50	-41	-46	-59	-58
test our	-41	-42	-41	-41	-64	-42	-62
test restor	-67	-68	-67	-68	-100	-68	-102
test that	-29	-30	-38	-29	-29	-33	-34
tester	-58	-32	-33	-32	-38	-32	-35
text	-37	-30	-30	-22	-25	-29	-31
than	-18	0	-11	-28	-11	-17	-20
than 90	-25	-26	-25	-25	-36	-25	-26
than @	24	57	27	14	57	24	24
than a	-14	-21	-15	-15	-14	-14	-15
than one	-27	-27	-36	-33	-28	-27	-30
than the	-9	-15	-8	-8	18	-16	-14
than with	3	38	5	-25	1	4	4
thank	42	14	9	13	30	14	0
thank $	76	33	20	34	34	35	35
that	-25	-20	-17	-20	-23	-21	-12
that $	-59	-48	-48	-44	-54	-49	-21
that @	-24	-23	-23	-24	-24	-22	-25
that a	-2	-3	24	-3	-12	-4	-12
that agent	-21	-21	-19	-18	-17	-18	-19
that amazon	-55	-51	-58	-51	-62	-55	-58
that appli	-30	-29	-30	-30	-35	-30	-37
that aws	-7	-4	-8	20	-27	-4	-12
that be	-17	-21	6	-27	-21	-18	-32
that by	-24	-25	-23	-23	-24	-24	-24
that call	7	21	69	23	18	23	23
that carri	-61	-61	-72	-56	-57	-56	-56
that come	17	45	15	11	19	15	19
that connect	-33	-33	-33	-33	-34	-33	-35
that decid	-27	-26	-27	-26	-49	-26	-26
that deni	21	22	12	8	55	20	23
that do	-43	-45	-48	-48	-54	-48	-60
that fail	-34	-26	-27	-27	-28	-26	-26
that fall	24	51	24	25	24	24	23
that for	1	14	-1	10	4	12	55
that had	-27	-19	-21	-20	-21	-19	-25
that has	-14	-14	-14	-18	-15	-14	-15
that hold	-15	-15	-15	-15	-15	-15	-19
that host	-26	-24	-24	-25	-25	-24	-30
that i	-14	-14	-13	-5	-14	-12	-17
that imag	-14	-20	-14	-16	-14	-14	-15
that in	-13	-13	25	-7	-20	-9	-7
that it	-26	-26	-27	-27	-26	-26	-44
that key	-16	-17	-17	-24	-18	-16	-16
that left	-38	-38	-37	-38	-41	-36	-36
that let	-65	-39	-41	-40	-52	-40	-40
that limit	-20	-17	-22	-17	-19	-17	-16
that mean	14	14	36	12	12	13	14
that must	-24	-25	-23	-21	-22	-21	-21
that no	35	4	-1	4	4	9	-6
that nobodi	-48	-45	-52	-45	-51	-44	-47
that not	-55	-32	-36	-33	-38	-33	-41
that number	-13	-13	-13	-13	-19	-13	-16
that one	-12	-13	-15	-14	-18	-13	-15
that or	-14	-13	-7	-22	-11	-12	32
that our	-32	-28	-30	-28	-36	-28	-29
that ourselv	-26	-30	-27	-47	-41	-25	-25
that out	28	28	97	30	22	11	18
that patch	1	47	-7	3	-1	9	6
that record	43	38	41	39	116	41	15
that right	9	12	5	19	-9	15	83
that row	-50	-41	-42	-45	-47	-43	-49
that run	-35	-34	-34	-31	-34	-33	-42
that serv	-16	-15	-15	-15	-16	-15	-22
that so	-28	-27	-28	-27	-31	-26	-30
that store	-24	-22	-20	-20	-21	-20	-23
that stuff	-18	-18	-18	-18	-24	-18	-28
that the	-27	-25	-25	-22	-17	-24	-34
that thei	-9	-1	-5	-1	-17	-14	60
that thing	-23	22	98	31	8	26	108
that to	-13	-12	-14	-13	-16	-12	-13
that up	-28	-27	-23	-24	-25	-23	-24
that us	-21	-10	-10	0	-11	-8	55
that want	-1	-15	-2	22	-2	-1	-2
that we	25	36	9	20	10	11	6
that what	-24	-28	-25	-22	-24	-22	-22
that whose	-23	-19	-19	-20	-22	-20	-22
that with	-39	-46	-37	-37	-41	-37	-42
that word	20	20	71	20	6	12	17
the	-16	-16	-15	-13	-10	-15	-8
the @	-37	-38	-34	-35	-31	-34	-36
the access	-22	-21	-21	-21	-23	-21	-26
the account	-8	-6	-7	-6	20	-6	-23
the admin	9	6	8	27	34	7	3
the agent	39	41	41	39	22	40	106
the alert	-17	-16	-17	-16	-21	-16	-16
the ami	-13	-13	-13	-13	-13	-13	-19
the analysi	-16	-14	-17	-14	-16	-14	-13
the analyst	20	18	15	49	5	14	10
the api	-16	-9	-10	-10	-10	-9	-10
the app	-32	-33	-33	-32	-45	-32	-35
the applianc	-14	-16	-18	-16	-15	-14	-16
the applic	-32	-27	-27	-26	-29	-27	-30
the architect	-17	16	-16	-39	-33	-17	-18
the archiv	-56	-58	-43	-48	-63	-44	-44
the assess	-37	-35	-37	-35	-35	-34	-37
the assessor	-22	-14	-15	-15	-14	-14	-15
the attack	-91	-71	-100	-71	-110	-73	-74
the audit	-15	-12	-14	-17	-9	-26	-13
the auditor	4	-27	-27	-39	-26	-23	-38
the author	-22	-21	-22	-21	-25	-21	-21
the autom	-33	-31	-31	-31	-33	-29	-30
the automat	-22	-22	-27	-24	-25	-27	-26
the avail	-56	-56	-74	-57	-64	-57	-77
the aws	-16	-14	-24	-13	-3	-1	-20
the az	-19	-19	-28	-19	-21	-19	-19
the backbon	-24	-25	-26	-25	-26	-24	-25
the backend	-22	-21	-24	-23	-23	-22	-23
the backup	3	8	10	8	38	10	33
the bare	-29	-29	-29	-29	-32	-29	-56
the basement	-25	-25	-25	-26	-24	-27	-23
the better	8	-23	6	64	3	7	7
the biggest	6	-23	6	44	5	6	6
the block	-20	-19	-23	-21	-21	-19	-19
the board	-64	-47	-48	-46	-49	-46	-54
the bootstrap	-32	-33	-36	-33	-54	-33	-46
the bottlerocket	-40	-36	-38	-37	-42	-36	-62
the box	-31	-40	-30	-21	-38	-30	-32
the branch	16	4	17	43	17	17	17
the broken	-22	-22	-22	-34	-25	-24	-23
the broker	-17	-19	-16	-17	4	-16	-24
the button	-40	-37	-38	-37	-42	-37	-52
the ca	24	23	21	22	2	23	62
the cabl	-27	-27	-27	-27	-38	-27	-34
the cach	-35	-34	-34	-34	-35	-34	-54
the capac	-42	-26	-27	-26	-27	-27	-32
the card	0	0	-21	0	-27	29	0
the certif	34	11	-4	11	-25	7	59
the checkout	-43	-23	-24	-24	1	-24	-42
the ci	-56	-46	-46	-47	-50	-41	-55
the cidr	-34	-28	-28	-28	-30	-28	-44
the cisco	9	7	-1	9	71	12	-11
the cli	7	31	8	28	98	17	31
the client	6	-12	-11	-11	-18	-11	-14
the cloud	-22	-19	31	-20	-33	-21	-30
the cluster	24	28	22	28	14	29	121
the code	-33	-31	-37	-32	-35	-31	-37
the coffe	28	27	27	27	64	27	15
the compani	-22	-17	-21	-16	-50	18	-18
the complianc	-52	-36	-34	-36	-38	-34	-36
the comput	-18	-17	-18	-18	-11	-17	-27
the configur	-20	-21	-21	-21	-24	-21	-27
the connector	7	9	8	9	-11	9	53
the consol	9	12	-1	11	51	12	12
the consum	-50	-36	-36	-37	-45	-36	-43
the contain	4	7	6	6	-1	7	46
the content	-28	-28	-28	-28	-37	-28	-41
the control	-47	-30	-39	-30	-32	-30	-34
the copi	30	27	102	33	12	15	33
the corpor	-26	-17	-17	-17	-18	-17	-17
the credenti	25	26	21	23	99	17	19
the custom	1	-18	-35	-19	-34	-25	-33
the d	-36	-32	-30	-30	-33	-29	-31
the daili	-22	-21	-21	-21	-29	-21	-22
the dashboard	-7	-5	35	-6	-19	-9	-15
the data	-5	-3	-13	-10	-3	-10	-16
the databas	19	22	26	34	9	24	101
the db	-26	-23	-26	-24	-26	-23	-25
the dead	-33	-33	-36	-33	-55	-32	-36
the deadlin	-18	-18	-21	-18	-22	-18	-22
the deal	64	2	-17	8	-6	7	5
the default	-19	-19	-21	-19	-12	-19	-21
the desktop	27	27	26	21	11	26	78
the dev	-65	-57	-58	-58	-71	-57	-60
the develop	-23	-22	-22	-24	-25	-22	-25
the devic	-18	-9	-18	-21	-25	-17	-21
the differ	4	58	-26	-4	35	14	18
the disk	-34	-33	-34	-34	-49	-34	-43
the distribut	-18	-18	-22	-17	-18	-17	-18
the divis	73	57	19	21	24	32	35
the dns	-67	-51	-47	-47	-50	-47	-52
the domain	-51	-67	-50	-53	-51	-49	-55
the duti	-19	14	4	-3	37	4	4
the ecs	-66	-63	-64	-64	-64	-63	-111
the edg	-81	-83	-130	-82	-82	-81	-97
the elast	22	23	22	22	62	21	-17
the encrypt	-49	-50	-50	-51	-59	-49	-72
the end	-53	-54	-50	-50	-73	-49	-52
the endpoint	48	50	49	44	12	44	120
the engin	8	9	7	4	-27	9	62
the environ	-18	-16	-17	-16	-25	-16	-17
the error	-13	-13	-12	-13	-14	-12	-18
the evid	-52	-32	-33	-32	-33	-32	-33
the execut	-26	-25	-36	-33	-26	-25	-25
the facil	-25	-25	-26	-25	-26	-26	-30
the factori	-34	-36	-35	-36	-39	-35	-44
the fenc	70	30	28	38	129	37	-7
the fewest	7	1	10	54	-15	10	11
the field	-22	-22	-22	-22	-39	-22	-34
the file	-25	-12	-24	-27	-33	-24	-27
the financ	-17	-14	-14	-15	-16	-14	-15
the find	-52	-37	-38	-36	-44	-36	-40
the firewal	43	44	44	43	-7	42	145
the firm	-48	-41	-41	-45	-53	-41	-63
the firmwar	26	28	26	28	84	28	18
the first	-54	-58	-74	-62	-62	-60	-72
the fix	-30	-29	-28	-30	-33	-30	-41
the fleet	-31	-29	-30	-29	-32	-29	-32
the floor	-15	-14	-14	-13	-17	-14	-13
the former	-47	-47	-47	-48	-58	-48	-92
the full	47	1	0	-4	-20	-2	2
the function	-20	-18	-18	-18	-18	-18	-22
the gatewai	9	22	23	22	40	21	101
the gener	-24	-24	-24	-24	-31	-24	-34
the global	-18	-18	-20	-18	-19	-18	-21
the goal	24	18	23	41	65	23	5
the golden	-24	-24	-28	-25	-34	-24	-33
the gpu	-31	-30	-30	-31	-34	-30	-35
the guard	-35	-36	-36	-36	-45	-36	-43
the guest	-25	-18	-19	-18	-15	-18	-30
the hardwar	-43	-39	-39	-39	-42	-39	-51
the health	-22	-22	-26	-24	-28	-24	-26
the heavi	-43	-56	-39	-16	-44	-40	-65
the hood	30	32	26	30	7	71	29
the hook	36	10	-1	5	20	6	14
the host	44	57	50	60	45	52	135
the hourli	1	10	-28	5	88	9	1
the http	-42	-40	-43	-42	-55	-41	-47
the hypervisor	-43	-42	-50	-42	-40	-42	-55
the imag	27	27	24	24	13	26	77
the index	-26	-22	-23	-24	-23	-23	-36
the infrastructur	-25	-19	-19	-19	-21	-20	-22
the intern	-15	-14	-15	-17	-20	-14	-14
the internet	-39	-31	-31	-32	-35	-31	-35
the iot	-25	-24	-29	-25	-28	-25	-39
the jar	-16	-15	-15	-15	-18	-15	-16
the java	-33	-33	-34	-33	-36	-32	-38
the job	-37	-34	-36	-34	-35	-34	-48
the keeper	-10	-16	-13	-23	27	-11	-30
the kei	43	41	47	69	7	48	149
the kernel	-28	-24	-29	11	-46	-29	-25
the kubelet	-22	-21	-24	-23	-21	-21	-30
the land	-20	-19	-22	-20	-21	-19	-20
the last	-18	-17	-21	-17	-4	-21	-21
the latter	-36	-37	-38	-37	-53	-37	-54
the law	-41	-37	-37	-37	-49	-37	-43
the layer	-43	-33	-36	-33	-33	-33	-35
the laziest	-14	11	1	72	-42	2	9
the least	26	7	25	77	25	27	25
the legal	26	26	55	24	38	2	26
the limit	-5	-6	-33	-4	-30	43	-24
the line	41	46	-13	0	-31	2	-2
the linux	-29	-25	-26	-27	-18	-25	-31
the list	-44	-31	-32	-34	-35	-32	-31
the log	3	1	3	2	-1	4	25
the loss	-14	-14	-14	-14	-23	-14	-15
the lowest	3	3	-3	1	25	1	1
the machin	-30	-26	-26	-28	-36	-25	-13
the mail	-60	-45	-45	-46	-50	-44	-50
the mainten	-18	-9	-16	-11	-16	-8	28
the manag	-28	-24	-24	-12	-25	-22	-30
the manual	-29	-30	-34	-31	-34	-35	-33
the marketplac	-27	-25	-25	-26	-31	-26	-46
the master	-34	-28	-28	-28	-18	-28	-32
the max	21	24	1	25	65	25	26
the maximum	35	39	19	39	117	39	40
the mean	57	57	135	56	36	56	58
the mfa	-17	-17	-20	-17	-23	-16	-18
the minimum	-18	-38	-17	8	-27	-17	-18
the model	9	-29	-30	-28	-43	-29	-36
the monthli	-35	-50	-34	-32	-13	-27	-31
the more	-55	-59	-69	-59	-65	-59	-74
the most	20	7	19	78	10	19	16
the move	-25	-35	-25	-27	-30	-25	-25
the name	22	29	29	28	24	29	64
the new	-28	-27	-25	-44	-2	-26	-30
the next	-26	-25	-25	-24	-23	-25	-29
the nitro	-23	-15	41	-17	-34	-15	-20
the node	12	1	13	51	2	14	48
the number	-33	-32	-33	-33	-51	-33	-34
the object	-30	-30	-30	-30	-55	-30	-30
the offic	22	20	19	21	66	15	14
the old	12	11	10	11	40	2	9
the on	-20	-20	-20	-19	-20	-19	-21
the one	38	8	51	135	36	53	98
the onli	21	-11	19	83	14	20	18
the oper	-7	-8	-15	-10	-14	-7	17
the org	21	19	82	23	7	10	24
the os	-47	-53	-47	-33	3	-45	-91
the other	61	112	81	64	73	70	146
the owner	-23	-22	-26	-25	-23	-21	-29
the packag	-20	-20	-21	-20	-26	-20	-24
the parti	-30	-31	-35	-35	-40	-35	-38
the password	13	24	14	23	10	24	91
the patch	-4	13	-2	29	-10	-4	-26
the pci	-3	-4	29	-4	-25	-4	-5
the peer	-30	-29	-31	-30	-31	-29	-42
the peopl	-37	-35	-35	-36	-46	-35	-47
the permiss	-39	-43	-59	-39	-40	-40	-66
the person	-22	-25	-23	-27	-24	-22	-23
the physic	-43	-42	-42	-40	-45	-41	-51
the plan	-24	-22	-22	-22	-29	-21	-22
the plant	-22	-21	-20	-21	-5	-21	-41
the platform	-42	-59	-48	-49	-49	-43	-48
the point	15	-12	-37	-13	-13	-12	-12
the polici	20	-7	-8	-7	-30	-7	-11
the power	-12	-9	-16	-9	22	-9	-18
the price	-43	-30	-37	-29	-13	-29	-31
the privat	-13	-13	-13	-13	-17	-13	-14
the procur	164	65	51	59	58	65	62
the prod	-59	-61	-55	-56	-56	-55	-57
the prompt	-24	-26	-25	-42	-35	-23	-23
the provid	50	17	20	18	21	20	13
the push	-16	-15	-15	-15	-16	-15	-20
the python	-30	-30	-30	-30	-41	-30	-36
the quarterli	49	50	50	47	61	49	96
the queri	-34	-24	-24	-25	-27	-24	-27
the queue	-15	-15	-14	-15	-20	-15	-17
the raci	-55	-29	-33	-47	-36	-31	-34
the rack	-31	-32	-31	-31	-39	-32	-43
the record	-38	-34	-33	-40	-42	-33	-48
the region	-22	-17	-21	-23	-29	-22	-23
the registri	-13	-13	-13	-12	-13	-12	-16
the regul	42	14	15	15	11	15	13
the replac	-43	-38	-38	-38	-63	-37	-38
the report	-23	-16	-15	-15	-16	-15	-15
the resolv	-16	-13	-13	-14	-14	-13	-13
the respons	-38	1	-40	-64	-32	-41	-58
the rest	38	84	57	55	9	53	157
the restor	-13	-13	-13	-13	-15	-13	-16
the retent	-20	-20	-19	-19	-23	-19	-27
the risk	26	-14	-2	-2	-1	-1	-1
the role	11	15	15	15	47	14	15
the room	-31	-28	-29	-28	-32	-27	-29
the root	-15	-15	4	-16	-13	-39	-28
the rotat	-14	-16	-14	-17	-18	-14	-18
the rout	-15	-15	-15	-15	-23	-14	-16
the router	3	33	5	1	1	4	-4
the row	-35	-32	-31	-40	-33	-32	-41
the rule	-16	-16	-16	-15	-3	-17	-19
the rundown	49	-1	-1	0	-42	-1	0
the runtim	29	36	58	37	34	36	113
the salari	-29	-28	-28	-29	-54	-29	-30
the sale	22	20	22	21	62	21	-6
the same	11	56	39	22	40	21	16
the sandbox	10	13	12	12	33	13	10
the schedul	-25	-24	-25	-24	-25	-24	-32
the second	-60	-37	-48	-47	-61	-43	-22
the secur	55	20	28	48	37	34	58
the sensor	1	-16	1	34	0	2	0
the server	-31	-29	-29	-29	-40	-28	-3
the servic	-36	-37	-41	-36	-49	-32	-40
the sg	-42	-47	-38	-42	-21	-51	-37
the shard	-45	-41	-43	-52	-46	-41	-43
the share	50	8	20	9	-7	8	0
the shop	-60	-56	-66	-56	-67	-56	-70
the signatur	-35	-34	-33	-35	-59	-34	-43
the site	-32	-31	-32	-32	-34	-30	-33
the sla	27	29	6	29	76	30	31
the smallest	2	-16	5	63	-14	5	5
the soc	-2	-1	-8	-3	27	-2	-6
the softwar	-38	-41	-39	-47	-42	-39	-48
the solut	13	16	15	16	59	6	10
the sourc	-17	-17	-19	-17	-18	-18	-21
the split	26	45	11	11	4	12	11
the sre	-38	-34	-38	-36	-61	-35	-46
the ssh	-24	-22	-22	-24	-26	-23	-26
the stack	21	14	21	52	20	21	15
the stage	6	10	6	8	36	-7	9
the steer	22	36	10	1	2	10	11
the storag	-16	-15	-15	-15	-18	-15	-18
the studio	47	-9	-15	-3	-9	-2	-6
the stuff	-4	-3	-2	-8	-18	-2	26
the subnet	-27	-26	-32	-26	-38	-25	-26
the subscript	-22	-22	-23	-22	-40	-22	-22
the switch	-8	19	-8	-9	-10	-6	-12
the system	-13	-13	-13	-13	-15	-13	-19
the tabl	-16	-20	-15	1	-20	-15	-20
the task	-25	-21	-23	-22	-23	-21	-27
the team	73	30	36	65	77	37	11
the term	16	27	76	27	13	25	29
the terraform	17	31	-3	30	101	32	33
the test	-14	-13	-14	-14	-21	-14	-14
the text	-1	1	-8	-4	39	-2	-7
the third	0	6	27	5	5	6	7
the three	-3	-6	-2	25	-10	-6	-2
the time	-32	-22	-22	-34	-26	-22	-24
the timeout	27	28	14	28	70	28	23
the tls	-28	-29	-29	-29	-38	-29	-37
the traffic	-22	-21	-22	-22	-24	-21	-26
the truck	-30	-30	-30	-30	-38	-29	-35
the tunnel	-70	-57	-49	-59	-65	-49	-49
the two	-26	25	-21	-47	-29	-20	-20
the underli	-43	-38	-39	-40	-43	-38	-50
the updat	38	34	45	67	-2	38	113
the upgrad	4	10	12	8	-7	9	72
the user	-21	-20	-21	-20	-22	-20	-33
the vendor	22	5	5	8	6	7	8
the version	-5	-5	-8	-5	-20	-17	11
the virtual	-50	-42	-45	-43	-61	-42	-63
the vpn	6	7	7	3	25	7	39
the vulner	-31	-30	-30	-30	-31	-30	-54
the weather	-2	-1	-25	-1	36	-3	0
the weekend	-23	-23	-22	-24	-39	-23	-28
the whole	26	-18	-15	-14	-17	-15	-16
the window	20	23	16	21	58	22	10
the windows	37	39	38	37	90	38	38
the wire	-63	-51	-50	-55	-60	-51	-81
the word	13	20	25	7	46	18	14
the work	-11	17	-14	-27	-16	-11	-17
the worker	-29	-28	-31	-29	-18	-28	-47
the workload	-65	-65	-105	-66	-80	-66	-71
the world	-29	-29	-29	-30	-46	-29	-31
the wrong	-54	-57	-53	-54	-59	-51	-55
theft	-45	-68	-45	-65	-48	-45	-47
thei	-14	-16	-7	-17	-24	-21	-9
thei $	-9	-2	27	-1	-6	-3	7
thei are	-20	-20	-18	-19	-19	-18	-21
thei call	-5	14	34	7	-3	7	9
thei do	47	-7	-7	9	26	-1	54
thei get	-30	-30	-31	-34	-50	-39	-39
thei mean	-18	7	73	13	-16	11	9
thei say	9	9	24	9	6	8	8
their	29	-8	-12	-6	-6	-6	0
their $	47	18	15	14	12	15	46
their @	-41	-29	-29	-28	-29	-28	-32
their access	-41	-39	-39	-39	-52	-39	-55
their and	76	32	10	29	28	28	20
their code	-87	-81	-97	-84	-105	-81	-88
their duti	63	7	16	15	10	14	12
their host	-44	-27	-27	-29	-27	-27	-31
their name	27	29	30	29	65	28	20
their or	-30	-13	-10	-12	-30	-15	40
their our	167	52	45	55	44	50	25
their own	-30	-29	-31	-31	-51	-29	-34
them $	-3	-13	-19	-16	-21	-16	-1
them @	-48	-43	-45	-43	-54	-43	-45
them and	-20	-18	-17	-17	-18	-17	-19
them back	-17	-14	-15	-15	-15	-14	-16
them current	54	56	55	56	53	50	135
them do	0	-30	0	40	-12	0	-10
them everi	-24	-20	-21	-20	-26	-20	-20
them fall	-16	-14	-14	-14	-14	-14	-16
them in	-21	-20	-18	-19	-19	-18	-19
them is	-35	-34	-35	-35	-53	-34	-52
them off	-21	-19	-19	-20	-22	-20	-19
them on	-32	-31	-32	-32	-36	-31	-43
them or	-1	3	2	0	9	3	52
them our	10	11	10	7	34	10	6
them ourselv	10	10	10	10	5	10	25
them out	7	12	11	12	43	13	2
them to	6	5	7	7	4	8	47
them up	23	22	73	28	22	28	25
them us	174	46	54	64	63	59	8
them who	-18	-22	-18	-19	-30	-18	-19
themselv	-28	-28	-37	-29	-29	-28	-29
themselv $	-38	-37	-55	-38	-39	-38	-38
then	-21	-19	-5	-17	-18	-20	-26
then $	-13	-5	19	-4	-14	-11	-24
then we	33	32	33	27	79	33	33
there	-15	-14	-20	-20	-1	-11	-26
there $	7	3	-11	-7	36	-5	-5
there a	17	21	10	30	41	57	15
there any	9	33	9	8	6	7	10
there are	-23	-24	-23	-44	-31	-25	-12
there no	-33	-33	-32	-31	-44	-32	-33
thereof	-32	-31	-35	-32	-57	-31	-35
thereof $	-32	-31	-35	-32	-57	-31	-35
thermostat	-30	-30	-30	-30	-44	-30	-34
these	-19	-16	-19	-17	18	-15	-28
these $	-72	-77	-80	-73	-88	-71	-97
these dai	42	49	50	46	123	50	33
theyr	-37	-37	-41	-38	-67	-37	-41
theyr kept	-32	-32	-32	-32	-63	-33	-32
thi	3	6	8	7	16	34	32
thi $	-8	-7	20	-6	-6	-22	0
thi bot	-7	-4	-55	-3	-36	83	-13
thi channel	-3	-1	-30	-1	-13	42	-13
thi in	-12	-12	-13	-13	-16	-10	-13
thi is	-44	-45	-47	-46	-50	-45	-59
thi model	-10	-10	5	-12	-9	-11	-24
thi morn	-10	-8	-9	-8	37	-12	-19
thi one	34	35	30	34	13	12	109
thi thing	-8	-2	-2	-1	-51	75	-16
thi word	23	24	76	24	2	-1	19
thing	43	12	41	17	-3	25	39
thing $	-2	8	27	8	24	21	39
thing amazon	89	7	-9	19	22	17	4
thing can	-1	-1	-18	-1	-12	38	-2
thing do	-4	8	113	37	26	31	14
thing for	-7	0	-6	-6	-5	2	80
thing our	38	3	7	8	7	2	-3
thing we	-60	-59	-87	-68	-57	-70	-92
thing who	24	24	23	24	21	24	70
think	-1	15	-5	5	33	-17	-2
think about	13	13	6	65	-2	10	11
think it	9	52	14	2	12	14	13
think of	-4	25	-12	-5	29	-12	-3
third	-29	-22	-6	-22	-23	-21	-25
third parti	-29	-24	-13	-23	-24	-23	-27
tho	-52	-51	-50	-51	-56	-51	-65
tho $	-52	-51	-50	-51	-56	-51	-65
those	-21	-17	-17	-19	-16	-10	-19
those $	0	3	5	2	15	34	5
those @	-17	-14	-17	-15	-17	-15	-17
those are	-16	-13	-17	-13	-15	-14	-13
those for	-22	-24	-22	-38	-22	-22	-22
those i	-24	-24	-26	-26	-47	-25	-25
those is	-22	-22	-23	-22	-24	-22	-36
those live	-11	-11	-11	-11	-22	-11	-11
those machin	-25	-34	-25	-34	-25	-25	-28
those node	-17	-17	-17	-18	-17	-17	-26
those patch	18	20	21	21	19	19	54
those two	-33	-30	-33	-31	-41	-32	-31
though	-58	-49	-53	-48	-38	-48	-56
though who	-21	-22	-22	-22	-33	-23	-27
thread	-19	-18	-19	-18	-25	-18	-18
threat	-18	-16	-17	-16	-17	-16	-17
three $	-2	-6	2	33	-8	-8	3
three az	-26	-27	-27	-27	-38	-26	-26
three azs	-28	-28	-27	-26	-32	-26	-26
three column	-27	29	-1	0	-1	0	-2
three parti	44	16	-1	2	5	7	7
three person	5	3	5	20	5	5	5
three year	35	39	39	16	80	38	40
throttl $	24	27	20	28	59	27	28
throttl in	-64	-59	-67	-59	-84	-58	-75
throttl limit	-30	-27	-27	-27	-34	-27	-28
through	-29	-34	-34	-33	-36	-33	-39
through $	-18	-18	-19	-18	-32	-18	-18
through @	-23	-31	-31	-31	-34	-28	-30
through a	-22	-21	-22	-21	-27	-22	-24
through our	-28	-24	-24	-25	-27	-24	-26
through the	-67	-62	-61	-62	-71	-60	-70
throughput	-5	-28	-21	-8	84	1	-6
throw	-36	-35	-35	-30	10	-23	-29
thru	-46	-50	-53	-51	-65	-48	-66
tick	-38	-39	-37	-38	-48	-36	-40
tick the	-46	-50	-42	-45	-52	-41	-43
ticket	6	6	14	7	30	8	3
ticket $	-17	-18	-18	-17	-18	-17	-22
ticket for	-40	-31	-31	-32	-41	-30	-32
ticket with	29	30	28	25	62	28	25
tidi	-47	-47	-49	-49	-65	-47	-49
tidi $	-36	-36	-38	-38	-40	-36	-38
tie	8	9	9	25	9	10	9
tier	-49	-49	-48	-48	-52	-47	-51
tier $	-51	-52	-60	-51	-58	-52	-59
tier of	-26	-24	-26	-25	-36	-24	-24
tighten	-33	-33	-43	-43	-33	-32	-40
tighten by	-29	-29	-47	-46	-28	-28	-28
time $	-10	-26	-26	-27	-42	-27	-32
time @	-47	-44	-43	-45	-58	-44	-59
time and	-21	-19	-19	-20	-22	-19	-19
time doe	14	30	15	25	115	20	26
time object	-37	-38	-52	-38	-38	-37	-38
time out	-35	-32	-32	-31	-30	-30	-33
time polici	-30	-29	-30	-29	-52	-30	-33
time recoveri	-33	-29	1	-29	-37	-29	-43
time restor	47	50	45	50	52	51	107
time zone	-19	-19	-28	-20	-21	-19	-19
timeout	-15	-15	-18	-13	19	-12	-14
timeout of	-45	-42	-43	-42	-69	-43	-48
timeout on	21	16	7	21	68	16	20
tls	-31	-30	-31	-30	-22	-29	-31
tls $	-36	-34	-75	-36	-1	-31	-43
tls 1	-29	-28	-30	-30	-47	-28	-32
tls between	-43	-42	-44	-41	-44	-41	-57
tls cert	9	9	2	9	29	9	6
tls certif	-16	-16	-16	-15	-17	-15	-15
tls disabl	-17	-18	-18	-18	-18	-17	-21
tls on	-10	-9	-12	-10	28	-7	-24
tls polici	-22	-22	-23	-21	-22	-21	-21
tls termin	-32	-30	36	-27	-45	-28	-36
tls to	-15	-14	-20	-14	-15	-14	-15
tls version	-29	-28	-28	-28	-30	-27	-31
tls who	52	51	30	53	28	51	147
tlsv1	-35	-34	-34	-35	-48	-34	-46
tmp	-15	-14	-21	-14	-14	-14	-14
to	-14	-15	-17	-12	-14	-15	-18
to $	-25	-21	-11	-21	-25	-20	-22
to 200	-24	-22	-23	-23	-28	-22	-25
to 24	-18	-17	-15	-16	-17	-16	-19
to 3	-21	-20	-27	-21	-24	-20	-23
to 7	-18	-16	-16	-16	-23	-16	-16
to @	-15	6	-20	-20	-14	-17	-19
to a	-23	-22	-13	-23	-26	-22	-23
to add	-26	-26	-27	-27	-29	-26	-35
to al2023	-83	-85	-118	-83	-91	-82	-82
to all	-32	-22	-28	-23	-2	-26	-23
to amazon	-31	-18	-30	-29	-54	-29	-48
to an	-26	-24	-24	-23	-20	-23	-24
to anoth	-22	-21	-22	-21	-27	-20	-23
to answer	-10	-9	-24	-9	-28	34	-8
to appli	-5	4	-9	2	-15	4	55
to ask	-7	-1	-18	-3	-36	57	1
to attach	28	35	29	30	99	33	33
to aws	8	-26	-11	-4	1	-14	-26
to babysit	10	13	9	56	7	16	15
to be	7	-3	23	28	4	7	6
to blame	-32	-43	-33	-33	-48	-32	-33
to both	-63	-62	-66	-60	-92	-60	-89
to bring	13	12	10	12	45	11	9
to call	-29	-26	-30	-28	-40	-27	-38
to care	43	-16	-12	1	-13	-10	-47
to close	-23	-21	-22	-20	-25	-21	-21
to configur	14	17	16	17	50	16	18
to copi	-106	-104	-128	-89	-112	-89	-84
to cut	-17	-13	-15	-13	-14	-13	-15
to date	-37	-36	-39	-36	-45	-36	-42
to deal	-24	-18	-17	-18	-20	-17	-20
to debug	-3	-4	-2	-3	22	-2	-4
to decid	-31	-37	-30	-40	-30	-30	-32
to defin	-49	-50	-86	-52	-71	-53	-52
to do	17	-19	-29	-17	-38	-24	-16
to each	1	44	5	-8	11	10	10
to enabl	-33	-33	-33	-33	-38	-33	-53
to encrypt	-35	-32	-33	-33	-39	-32	-40
to end	11	-29	-16	-15	-15	-13	-14
to everi	9	20	19	20	51	19	20
to everyon	-14	-13	-17	-13	-13	-12	-12
to find	-78	-74	-74	-74	-128	-74	-76
to fix	-36	-34	-34	-42	-34	-32	-37
to flip	-26	-28	-22	-24	-25	-23	-23
to get	17	18	19	18	44	17	14
to hand	25	-3	21	59	68	24	18
to have	-16	-15	-15	-16	-17	-15	-17
to instal	-16	-14	-14	-14	-15	-14	-21
to it	-44	-45	-58	-47	-75	-48	-57
to know	-3	3	-11	-29	-8	-11	-14
to load	-19	-18	-19	-19	-22	-18	-20
to look	31	7	18	69	11	19	16
to maintain	-20	-81	-21	48	-58	-20	-22
to me	49	12	35	10	-4	-2	7
to mean	21	23	49	23	22	17	23
to migrat	44	42	44	33	104	43	32
to my	44	47	28	32	56	32	33
to nairobi	22	21	10	18	76	17	20
to never	-10	-11	-16	-10	-12	-10	-10
to one	44	38	36	34	94	37	45
to our	-13	-29	-35	-30	-37	-29	-33
to pass	13	14	44	7	8	13	12
to patch	-21	-17	-18	10	-23	-17	-20
to plain	5	33	3	-7	6	5	6
to prevent	-41	-38	-41	-39	-50	-37	-50
to prod	19	32	29	31	23	32	82
to product	-23	-23	-25	-23	-30	-24	-25
to put	-38	-39	-36	-20	-55	-34	-33
to reboot	-35	-10	-9	-9	17	-10	-13
to rebuild	7	10	9	30	10	10	8
to renew	31	36	33	31	103	32	23
to repair	-22	-18	-17	-17	-21	-17	-17
to replac	-30	-38	-30	-51	-30	-30	-31
to review	-23	-21	-24	-22	-24	-21	-26
to rotat	36	37	39	38	29	36	89
to run	40	5	12	50	-20	12	8
to secur	-50	-43	-42	-42	-54	-43	-65
to see	6	3	4	28	6	5	4
to set	-24	-22	-21	-24	-21	-21	-21
to sort	-23	-23	-23	-23	-24	-25	-41
to stop	-16	-20	-14	-16	-16	-15	-15
to switch	-28	-52	-26	-27	-27	-26	-27
to take	31	14	-1	5	2	5	4
to the	-18	-25	-22	-24	-23	-22	-25
to think	-3	-3	-8	28	-21	-5	-5
to tls	-20	-21	-20	-20	-37	-20	-20
to touch	-12	-13	-9	19	-11	-7	-8
to turn	-16	-14	-15	-14	-21	-14	-14
to two	24	25	16	21	91	25	25
to updat	12	0	12	40	-7	11	45
to us	-5	-30	-20	-5	-27	-18	-26
to user	-23	-21	-22	-22	-23	-21	-21
to v2	-29	-27	-25	-24	-25	-25	-31
to what	34	61	18	29	77	30	34
to which	-20	-16	-18	-17	-18	-17	-17
to whom	-47	-29	-46	-54	-51	-45	-61
to you	-5	-2	-1	-1	-22	42	-2
todai	6	31	-2	6	4	-4	7
todai $	60	21	14	20	19	1	22
todai what	-61	-42	-54	-42	-45	-41	-41
todo	11	54	16	11	0	14	16
togeth	-4	-10	-5	18	-13	-5	-4
toggl	-27	-24	-26	-25	-30	-24	-25
toil	14	8	9	52	12	14	12
toil $	14	8	9	52	12	14	12
token	-39	-38	-40	-40	-29	-37	-39
token and	-32	-29	-37	-29	-29	-29	-29
token expir	-30	-28	-29	-28	-30	-27	-27
token in	-32	-35	-32	-48	-35	-31	-32
token of	-25	-24	-25	-24	-32	-24	-28
told	-25	-22	-23	-23	-24	-21	-22
tomorrow	39	9	5	9	34	-4	9
tomorrow $	39	9	5	9	34	-4	9
tonight	-23	-22	-9	-8	77	-6	-21
tonight $	-36	-33	-18	-19	56	-17	-31
too	-62	-60	-61	-60	-71	-59	-63
too $	-72	-71	-71	-68	-70	-69	-79
too doesnt	-27	-27	-27	-27	-27	-27	-53
too i	-26	-28	-26	-35	-31	-25	-26
too low	-43	-44	-43	-45	-70	-43	-42
too mani	-55	-55	-56	-55	-101	-55	-55
too much	-60	-67	-61	-54	-68	-50	-51
too short	-49	-39	-44	-39	-42	-38	-38
too small	-41	-40	-41	-40	-57	-40	-40
too weak	-38	-41	-38	-43	-42	-38	-43
too wide	-17	-19	-17	-17	-18	-16	-18
tool	-15	-16	-49	-21	-14	24	-30
top	-35	-36	-36	-38	-49	-36	-46
top of	-35	-36	-36	-38	-49	-36	-46
topic	-42	-42	-52	-41	-50	-23	-44
topic and	-18	-18	-18	-18	-22	-19	-21
topic polici	-24	-24	-24	-24	-26	-26	-25
torn	18	46	-13	0	93	24	25
touch	-38	-38	-38	-27	-41	-36	-41
touch the	-49	-43	-45	-48	-48	-43	-60
tower	13	13	13	12	42	13	1
tower in	13	13	13	12	42	13	1
tpm	-38	-38	-39	-37	-41	-37	-38
trace	-22	-29	-21	-21	-24	-21	-22
track	-22	-21	-22	-22	-23	-21	-24
traffic	-31	-30	-35	-30	-23	-30	-34
traffic $	-70	-61	-65	-63	-75	-63	-70
traffic on	25	23	20	14	54	24	23
traffic over	-21	-21	-20	-21	-23	-21	-27
traffic tripl	-31	-24	-20	-21	-23	-20	-20
train	-31	-30	-13	-25	-38	-35	-38
train @	6	7	6	39	5	8	4
train data	-47	-45	-48	-45	-45	-44	-48
train in	17	27	70	26	27	-1	27
train its	-16	-16	-17	-16	-19	-17	-27
train of	-27	-26	-29	-26	-28	-27	-34
train our	-36	-37	-38	-37	-58	-37	-55
train the	-31	-30	-31	-31	-46	-30	-34
train whose	-44	-44	-68	-43	-43	-42	-60
transact	-54	-51	-51	-53	-76	-51	-51
transcrib	24	21	22	66	83	12	12
transfer	-34	-29	-30	-29	-31	-29	-30
transform	-38	-36	-37	-36	-38	-35	-35
transit	-29	-28	6	-28	-36	-28	-38
transit $	13	14	71	12	-7	12	6
translat	17	21	6	12	57	15	19
tri	21	21	20	21	46	21	17
trigger	-52	-50	-53	-51	-56	-50	-54
trigger $	-20	-20	-20	-20	-20	-20	-31
trigger @	-27	-23	-23	-23	-29	-22	-22
trim	-45	-43	-43	-43	-48	-42	-48
trim $	-19	-19	-19	-19	-21	-19	-18
tripl	-48	-44	-41	-44	-57	-41	-47
trivi	35	15	30	17	102	33	34
trivi or	57	18	40	27	127	49	52
troubl	-29	-32	-31	-30	-35	-29	-30
truck	-30	-30	-30	-30	-38	-29	-35
true	-48	-44	-53	-44	-37	-43	-54
true $	-46	-41	-54	-41	-30	-41	-51
true or	-52	-35	-40	-38	-51	-35	-52
true that	16	16	13	16	48	14	10
truncat	-25	-24	-25	-25	-33	-25	-27
trust	-15	-15	2	-15	-21	-6	-18
trust advisor	-10	-12	36	-13	-28	-15	-26
trust and	-14	-14	-14	-14	-23	-15	-18
trust store	-25	-24	-27	-24	-23	-24	-26
ttl	-61	-55	-56	-64	-59	-55	-56
tuesdai	16	10	7	20	43	10	28
tuesdai $	12	15	17	34	56	16	-4
tune	-48	-44	-44	-44	-48	-43	-45
tune $	-18	-20	-16	-19	-19	-17	-17
tune @	-55	-31	-34	-49	-38	-32	-36
tune by	-12	-12	-12	-12	-12	-12	-16
tune it	-41	-39	-40	-39	-61	-39	-42
tune sql	-45	-43	-44	-42	-44	-42	-44
tune them	-16	-12	-13	-13	-14	-12	-12
tunnel	-62	-56	-56	-57	-72	-53	-59
tunnel endpoint	-27	-21	-25	-21	-21	-21	-27
tunnel of	-23	-23	-23	-23	-44	-23	-27
turn	-23	-22	-23	-23	-14	-22	-25
turn @	-37	-44	-46	-38	-59	-38	-38
turn by	-15	-18	-15	-20	-16	-15	-15
turn is	30	28	26	26	93	28	0
turn it	-32	-31	-31	-31	-43	-31	-35
turn off	-30	-29	-28	-28	-28	-33	-27
turn on	-20	-18	-19	-19	-2	-17	-20
turn that	-21	-18	-20	-20	-28	-18	-19
turn the	-19	-20	-19	-19	-24	-19	-29
turn them	-17	-16	-16	-16	-18	-16	-15
twice	-52	-55	-54	-45	-65	-51	-54
two $	-16	12	-15	-21	-26	-16	-15
two @	-14	-8	-12	-17	39	-7	-10
two apart	7	42	-5	-12	7	7	6
two azs	-43	-42	-43	-40	-43	-40	-47
two dai	-32	-46	-32	-46	-50	-31	-31
two data	-11	-28	-12	3	-12	-11	-11
two dev	23	17	22	64	21	23	20
two line	52	7	127	28	-3	31	29
two minut	-28	-22	-28	-23	-24	-23	-24
two person	37	97	37	9	34	38	38
two region	-30	-30	-33	-31	-35	-30	-31
two split	-15	33	-1	-28	-4	-3	-1
two week	-17	-13	-13	-14	-15	-13	-14
two year	-28	-25	-36	-25	-25	-25	-25
type $	5	10	4	7	42	52	-6
type @	-42	-43	-41	-40	-53	-41	-53
type and	-76	-67	-74	-67	-94	-68	-77
type for	-21	-22	-22	-21	-25	-21	-20
type in	-19	-18	5	-19	-35	0	-24
typo	-57	-56	-60	-59	-55	-54	-57
tyre	22	21	21	18	70	21	-12
tyre $	22	21	21	18	70	21	-12
u	46	18	-7	19	-4	104	20
ubuntu	-12	-16	-10	-12	5	-13	-18
ubuntu 18	-38	-37	-40	-41	-42	-38	-45
ubuntu @	-35	-32	-31	-32	-41	-31	-43
udp	-20	-36	-61	-20	57	-22	-17
uh	-16	-16	-16	-16	-16	-16	-29
uid	-33	-34	-32	-32	-40	-32	-33
um	47	16	-9	15	7	11	2
unabl	-11	-13	-13	-12	-12	-12	-16
unabl to	-11	-13	-13	-12	-12	-12	-16
under	-36	-37	-38	-37	-38	-34	-42
under @	-44	-48	-54	-52	-56	-50	-58
under a	-24	-23	-24	-27	-15	-22	-25
under amazon	-16	-14	-17	-15	-14	-14	-15
under an	-41	-40	-41	-39	-40	-39	-47
under it	-19	-19	-20	-19	-23	-19	-21
under load	-34	-34	-30	-31	-31	-30	-32
under our	-29	-25	-24	-25	-31	-25	-35
under the	-30	-28	-28	-26	-61	-1	-29
underli	-45	-42	-43	-43	-48	-42	-51
underli comput	-39	-35	-35	-35	-42	-34	-49
underli host	-35	-31	-31	-32	-34	-31	-37
underneath	-54	-53	-51	-51	-52	-48	-60
underneath @	-56	-58	-54	-53	-54	-53	-66
undersea	-50	-50	-51	-50	-55	-51	-57
understand	21	19	54	18	49	68	11
understand $	-5	-2	-47	-4	-51	62	-4
understood	-39	-42	-40	-40	-49	-39	-41
undo	-16	-14	-14	-16	-16	-14	-14
unencrypt	15	12	0	15	52	18	16
unencrypt @	17	8	-7	15	59	20	14
unhappi	-50	-46	-49	-46	-55	-44	-44
unhealthi	-27	-28	-28	-27	-33	-27	-30
unhealthi @	-25	-24	-26	-24	-34	-24	-25
unintend	-30	-23	-25	-24	-26	-24	-25
uninterrupt	-30	-29	-33	-31	-32	-29	-31
uninterrupt power	-30	-29	-33	-31	-32	-29	-31
uniqu	-20	-22	-21	-20	-21	-19	-21
unit	-59	-55	-56	-54	-57	-55	-56
unless	-29	-29	-30	-29	-32	-29	-37
unless we	-30	-29	-30	-29	-32	-30	-41
unlik	-21	20	-10	-14	-13	-14	-16
unlik @	-21	20	-10	-14	-13	-14	-16
unlock	-31	-28	-28	-29	-32	-27	-27
unlock code	-31	-28	-28	-29	-32	-27	-27
unread	21	17	13	8	49	20	20
unsupport	-50	-50	-49	-48	-50	-49	-53
unus	-66	-60	-59	-59	-84	-59	-68
unus @	-52	-45	-45	-44	-49	-46	-55
up $	-12	-13	9	-11	-4	-10	-18
up @	-55	-74	-74	-71	-82	-68	-89
up a	43	46	39	46	116	47	46
up an	16	17	15	16	94	17	-29
up and	-15	16	-12	-11	-13	-10	-13
up at	-18	-16	-19	-17	-19	-17	-18
up by	-37	-33	-35	-33	-40	-32	-35
up etcd	-35	-34	-38	-33	-40	-34	-43
up for	113	37	36	49	69	49	44
up in	-51	-51	-51	-52	-85	-50	-54
up is	30	29	28	28	6	31	70
up on	-20	-19	-22	-21	-23	-20	-21
up our	51	63	66	68	26	68	184
up that	-20	-19	-20	-22	-25	-19	-22
up the	-9	-8	-9	-9	14	-8	-18
up to	-23	-21	-24	-22	-20	-21	-27
up us	-24	-13	-14	-14	-13	-13	-14
up who	-48	-46	-46	-45	-51	-46	-52
updat	-23	-24	-19	-16	-22	-19	-1
updat $	-89	-96	-83	-60	-111	-62	-81
updat @	-26	-26	-26	-26	-26	-26	-35
updat a	-16	-16	-17	-16	-18	-16	-24
updat are	-32	-33	-37	-33	-40	-35	-59
updat avail	24	27	62	26	23	27	26
updat by	-16	-17	-15	-16	-20	-15	-1
updat do	-91	-86	-86	-88	-94	-89	-148
updat from	46	45	45	25	106	43	24
updat in	-5	4	40	5	3	4	-1
updat is	-21	-21	-22	-22	-22	-21	-38
updat it	19	21	20	21	57	21	3
updat mode	12	19	65	20	16	17	12
updat of	11	-12	9	10	-9	9	42
updat on	-4	-6	-3	-2	30	-1	18
updat onto	-57	-56	-54	-54	-62	-54	-75
updat our	25	25	22	22	-1	17	60
updat rollback	23	23	23	20	52	20	21
updat that	-15	-14	-16	-15	-17	-14	-16
updat to	-15	-29	-14	4	-15	-14	-20
updat under	-29	-28	-30	-46	-41	-28	-29
updat us	-42	-42	-51	-42	-62	-43	-75
updat who	39	53	51	56	52	57	156
updat with	-24	-20	-20	-21	-23	-20	-24
updat without	-42	-39	-46	-41	-49	-39	-42
upgrad	-16	-17	-14	-11	-18	-15	25
upgrad $	-16	-22	-15	24	-19	-9	68
upgrad @	-64	-61	-65	-67	-65	-61	-77
upgrad befor	-36	-35	-38	-35	-49	-35	-44
upgrad by	-19	-18	-17	-18	-18	-17	-24
upgrad do	16	17	11	14	-2	15	67
upgrad in	-109	-103	-103	-103	-103	-99	-141
upgrad it	-15	-13	-40	-12	-38	-21	34
upgrad karpent	-23	-23	-31	-23	-22	-22	-23
upgrad of	-21	-21	-22	-21	-30	-20	-22
upgrad on	-20	-26	-19	3	-16	-14	2
upgrad our	78	96	96	89	75	97	221
upgrad that	6	7	6	6	6	6	23
upgrad the	-30	-30	-32	-31	-21	-29	-43
upgrad them	18	20	20	19	12	20	59
upgrad there	-44	-43	-44	-44	-51	-47	-73
upgrad who	-62	-57	-57	-56	-58	-56	-89
upkeep	-10	-18	-10	31	-11	-9	-9
upkeep $	-16	-17	-15	27	-19	-15	-14
upkeep as	15	-15	13	65	13	14	14
upkeep of	-19	-18	-24	-19	-20	-18	-19
uplink	-34	-33	-34	-33	-34	-32	-33
uplink of	-38	-39	-40	-38	-40	-38	-39
upload	-52	-48	-49	-48	-53	-47	-52
upload $	-45	-46	-46	-45	-61	-47	-65
upload to	-73	-60	-61	-59	-61	-57	-59
upon	-37	-46	-37	-40	-45	-38	-38
ups	-35	-34	-34	-35	-50	-35	-46
ups batteri	-30	-29	-29	-30	-39	-29	-43
uptim	-69	-55	-66	-54	-56	-54	-65
uptim $	-76	-61	-86	-60	-63	-60	-71
uptim of	-21	-23	-21	-21	-22	-21	-26
url	-25	-23	-3	-22	-20	-22	-23
url for	-13	-13	-13	-13	-24	-13	-13
url with	-33	-30	-30	-29	-33	-28	-29
us	13	-1	-4	8	0	-1	16
us @	14	-36	-28	-24	-27	-23	-26
us a	-35	-44	-35	-38	-41	-34	-35
us and	74	69	3	-13	15	24	24
us as	-48	-47	-47	-47	-51	-48	-86
us ask	-35	-32	-33	-32	-56	-32	-37
us aws	-49	-45	-49	-44	-55	-44	-71
us by	-18	-20	-17	-17	-17	-16	-18
us correct	-50	-52	-50	-51	-55	-52	-70
us daili	-20	-21	-22	-20	-29	-20	-24
us do	-43	-41	-40	-41	-47	-41	-69
us doesnt	-21	-21	-20	-20	-21	-19	-24
us east	-26	-12	-13	-20	25	-12	-19
us for	-37	-41	-43	-52	-49	-37	-56
us i	-33	-30	-38	-30	-32	-30	-35
us in	-16	-13	-15	-20	-15	-15	-22
us least	56	24	55	102	55	54	47
us less	23	23	24	14	61	20	21
us more	34	27	37	117	21	40	39
us no	-44	-40	-42	-33	-44	-40	-60
us off	29	39	30	21	16	29	67
us on	-63	-43	-43	-44	-50	-44	-53
us or	-2	15	13	15	26	17	82
us our	-24	-26	-21	-23	-21	-21	-26
us patch	36	36	35	90	32	36	25
us pleas	-9	-12	-14	-12	-14	-12	-17
us right	-37	-38	-35	-38	-41	-34	-36
us set	-43	-35	-36	-38	-42	-35	-47
us them	168	46	53	59	58	55	-1
us thi	1	3	41	3	-2	2	-7
us to	-3	-4	-4	22	-7	-3	-4
us up	-35	-32	-33	-33	-51	-35	-36
us vs	92	5	17	28	21	33	29
us what	50	-16	-36	-14	-34	-15	-12
us when	-41	-59	-72	-94	-92	-76	-112
us who	103	22	28	27	7	28	28
us with	-63	-11	-35	-56	-38	-35	-39
usag	-19	-5	-13	-1	-22	96	-10
usag $	6	22	11	26	-1	126	15
use	-9	-31	-26	-23	-21	-6	-26
use $	-37	-36	-37	-36	-39	-39	-39
use @	9	-53	-40	-27	-38	-28	-31
use a	-60	-57	-56	-60	-72	-17	-64
use an	-39	-30	-30	-32	-31	-30	-39
use as	-43	-41	-41	-42	-51	-41	-60
use is	-29	-27	-28	-27	-44	-30	-27
use it	58	5	-8	4	-15	2	0
use of	-17	-13	-13	-12	-14	-13	-12
use thi	-6	-2	-1	-1	-45	64	-11
use you	-4	-1	0	0	-32	43	-2
user	-44	-44	-38	-41	-44	-43	-47
user $	-79	-83	-70	-88	-72	-73	-79
user @	-23	-25	-24	-24	-24	-22	-22
user and	-28	-27	-27	-26	-27	-26	-26
user are	25	-4	25	56	25	25	25
user ask	-21	-22	-27	-23	-27	-23	-21
user can	-19	-18	-18	-18	-27	-18	-20
user email	-30	-30	-50	-30	-51	-31	-32
user for	-82	-62	-64	-62	-115	-64	-62
user get	-24	-19	-19	-19	-20	-18	-19
user in	-68	-69	-87	-68	-71	-72	-94
user into	-44	-42	-45	-41	-63	-42	-65
user manag	-53	-43	-45	-42	-53	-42	-43
user may	-38	-38	-35	-35	-39	-34	-34
user of	4	5	39	4	-11	-13	5
user on	-30	-25	1	-28	-42	-25	-26
user quota	-40	-38	-40	-38	-58	-38	-37
user who	10	15	66	15	13	15	-6
user with	-100	-79	-79	-78	-79	-78	-91
usual	-55	-30	-37	-33	0	-32	-35
util	-32	-31	-33	-31	-31	-30	-31
util and	-27	-26	-26	-26	-27	-25	-25
v	15	110	22	23	22	24	22
v @	16	128	24	24	23	26	22
v1	-30	-33	10	-28	-47	-34	-33
v2	-19	-15	-17	-16	-10	-16	-19
v2 capac	-17	-17	-18	-17	-17	-17	-23
vacat	-4	-3	-2	-3	18	-7	-5
vacuum	-38	-36	-34	-36	-36	-34	-44
vacuum and	-38	-36	-34	-36	-36	-34	-44
valid	-28	-28	-29	-28	-30	-27	-28
valid $	-46	-46	-49	-46	-53	-47	-47
valid cname	-21	-22	-23	-20	-22	-20	-21
valid in	-29	-31	-29	-27	-30	-27	-27
valid the	-21	-20	-19	-19	-20	-19	-20
valu	3	-1	-19	57	-19	2	2
valu store	29	26	6	76	29	28	29
vanish	-7	40	2	1	-9	1	0
vanish $	-2	93	18	20	8	17	16
vanish from	-22	-22	-20	-21	-30	-21	-23
var	-24	-23	-26	-23	-26	-23	-23
variabl	-18	-18	-20	-17	11	-24	-17
variabl $	-6	-10	-8	-4	41	-26	-3
variabl of	-52	-52	-55	-53	-76	-51	-54
variabl with	-29	-28	-29	-28	-33	-27	-27
vcf	-30	-24	-24	-24	-26	-24	-29
vcpu	-40	-33	-46	-32	1	-32	-35
vcpu of	-104	-100	-98	-100	-157	-98	-110
veeam	-35	-34	-36	-34	-46	-34	-33
velero	-64	-69	-71	-85	-68	-65	-64
vend	-48	-33	-33	-34	-35	-33	-32
verif	-16	-15	-15	-15	-14	-14	-15
version	-24	-21	-17	-20	-19	-19	2
version $	-70	-71	-83	-60	-49	-67	-79
version @	-31	-30	-41	-35	-31	-31	-31
version and	-47	-44	-45	-45	-46	-44	-66
version aws	29	29	21	30	27	29	74
version behind	-41	-49	-42	-42	-42	-42	-65
version bump	7	6	5	3	5	7	33
version for	-36	-34	-36	-34	-4	-37	-68
version from	-25	-45	-24	-25	-24	-24	-28
version in	-5	1	56	3	-1	3	-3
version of	-12	-11	-14	-12	-29	18	-22
version on	-70	-66	-73	-64	-61	-64	-69
version patch	-157	-158	-177	-156	-158	-156	-275
version skew	-43	-41	-41	-40	-45	-40	-49
version that	-22	-23	-23	-33	-23	-22	-24
version to	-48	-45	-46	-44	-48	-44	-50
version updat	-65	-65	-68	-65	-65	-65	-118
version upgrad	-56	-55	-32	-57	-60	-56	-92
version who	54	55	53	55	51	49	133
version with	-18	-14	-15	-14	-15	-14	-16
versu	16	81	24	37	25	27	24
versu @	15	75	25	44	27	28	25
vessel	-23	-20	-20	-21	-22	-20	-22
vet	-28	-27	-28	-27	-29	-27	-28
vet the	-22	-21	-22	-22	-27	-21	-24
via	-32	-34	-31	-28	-34	-30	-32
via @	-36	-36	-34	-28	-37	-34	-36
video	3	12	11	7	70	3	4
view	68	31	-10	15	17	17	11
view $	-40	8	-20	-19	-20	-19	-18
viewer	-35	-33	-34	-33	-36	-33	-36
virginia	-32	-33	-31	-32	-41	-33	-43
virtual	-51	-49	-50	-49	-56	-48	-64
virtual layer	-59	-53	-59	-53	-69	-53	-79
virtual node	-43	-48	-45	-48	-46	-43	-43
viru	-15	-14	-15	-14	-16	-14	-14
visibl	-44	-34	-38	-29	-11	-29	-31
visibl timeout	4	-8	-8	1	46	0	1
visibl to	-21	-21	-26	-21	-22	-21	-21
visit	-33	-28	-31	-27	-31	-30	-27
visitor	-55	-54	-55	-54	-71	-55	-65
vlan	-96	-90	-97	-87	-94	-88	-94
volum	-46	-44	-43	-43	-47	-42	-47
volum $	-27	-27	-28	-28	-23	-27	-41
volum @	-62	-60	-62	-58	-80	-59	-60
volum and	-28	-18	-18	-18	-17	-18	-18
volum encrypt	-63	-62	-64	-60	-66	-61	-75
volum in	-30	-30	-29	-28	-32	-28	-40
volum on	-20	-21	-20	-20	-26	-20	-19
vote	-22	-17	-18	-16	-24	-17	-17
vpn	1	-1	2	6	11	2	32
vpn $	-18	-15	-17	-19	-62	-15	22
vpn client	55	56	50	51	83	45	93
vpn for	1	-13	1	19	0	1	1
vs	26	68	22	39	30	21	17
vs @	16	113	29	47	27	31	27
vs a	18	137	13	7	27	28	17
vs amazon	96	69	14	32	8	37	24
vs aws	111	-28	26	24	63	32	13
vs execut	-46	-65	-54	-44	-48	-40	-42
vs guest	-68	-74	-73	-73	-80	-68	-125
vs in	18	-6	46	45	3	18	18
vs normal	17	67	16	11	11	19	14
vs their	71	-23	6	5	1	3	-2
vsan	-60	-57	-69	-56	-64	-57	-59
vuln	-43	-42	-42	-42	-44	-42	-47
vulner $	22	22	21	22	15	21	86
vulner in	-28	-28	-30	-28	-32	-28	-40
vulner scan	-25	-25	-29	-25	-30	-27	-25
w	-4	-12	-25	-9	-23	-21	-24
w @	-12	-47	-66	-40	-53	-42	-47
w a	-14	-19	-14	-14	-14	-14	-14
w o	-20	-18	-18	-18	-22	-18	-19
w out	23	4	20	83	16	22	23
wai	-22	-20	-20	-19	-22	-19	-19
wait	-11	-42	-28	-22	-34	-28	-30
wait forev	-50	-45	-47	-45	-46	-44	-51
walk	35	16	10	15	38	16	14
walk around	-16	-16	-16	-16	-20	-16	-23
walk me	64	25	13	24	58	25	26
wall	-20	-20	-31	-21	-24	-20	-21
wan	-29	-40	-28	-36	-27	-28	-28
want	14	2	12	57	14	13	12
want @	5	-6	7	48	5	9	8
want a	17	11	10	6	48	11	14
want amazon	10	9	10	22	9	10	10
want as	8	-4	7	35	7	8	8
want aws	5	0	5	18	5	5	5
want it	22	-27	6	52	-2	6	6
want the	0	-6	-2	49	-5	1	-3
want to	14	4	10	43	12	11	9
want us	21	26	43	34	18	21	20
war	-57	-33	-35	-36	8	-45	-36
warehous	-28	-37	-28	-29	-8	-26	-37
warehous who	-33	-46	-33	-30	-27	-29	-34
warm	-41	-32	-35	-32	-42	-31	-32
warm up	-41	-32	-35	-32	-42	-31	-32
warn	-40	-40	-48	-39	-44	-40	-56
was it	44	48	48	48	107	47	47
was left	-34	-29	-31	-30	-46	-30	-29
was meant	-29	-29	-53	-30	-31	-30	-29
was public	-42	-38	-42	-38	-40	-40	-42
was respons	-55	-39	-37	-33	5	-38	-67
was talk	-21	-16	-16	-17	-20	-17	-16
was that	10	10	10	6	28	9	3
was us	-1	-1	-3	-1	35	-5	-20
was whose	-16	-21	-15	-17	-17	-16	-16
watch	-42	-40	-42	-41	-43	-39	-46
watch by	-25	-26	-27	-29	-26	-25	-28
watch the	-42	-38	-39	-38	-42	-38	-51
water	4	4	4	4	25	4	-7
way	21	33	23	27	48	24	22
way to	12	10	23	25	71	19	22
wcu	-65	-60	-62	-63	-79	-60	-72
we	-7	-3	-16	-7	-14	-11	-10
we $	-43	-45	-43	-49	-54	-42	-51
we actual	68	6	20	26	27	28	29
we are	17	3	2	7	3	4	2
we ask	23	23	10	26	1	76	19
we be	42	18	14	32	18	19	20
we built	-54	-55	-73	-55	-54	-82	-73
we cannot	13	7	13	37	13	13	13
we cant	-30	-30	-29	-30	-30	-29	-51
we carri	-23	29	-17	-29	-21	-15	-22
we close	-24	-28	-25	-28	-38	-25	-31
we configur	-15	-15	-15	-16	-16	-16	-16
we deploi	-23	-23	-25	-23	-27	-24	-24
we did	-30	-31	-30	-37	-53	-31	-30
we didnt	-36	-26	-35	-36	-40	-32	-32
we do	-15	-70	-63	-40	-53	-53	-73
we dont	-29	-33	-30	-35	-31	-28	-40
we drop	9	67	11	7	14	15	17
we enabl	41	41	40	41	41	40	84
we expect	-14	-13	-14	-14	-19	-14	-15
we gain	23	56	19	1	18	21	19
we get	-16	15	-9	-8	-14	-8	-11
we give	19	52	17	17	20	19	20
we go	-13	10	-8	32	0	2	2
we got	1	-18	-18	-32	-45	-21	10
we had	22	24	13	24	20	25	69
we harden	-42	-43	-45	-42	-42	-43	-62
we have	42	30	24	20	23	26	80
we host	8	39	-3	-10	5	7	-10
we import	-29	-28	-25	12	-37	-22	-26
we in	-20	-28	-28	-27	-48	-32	-35
we inherit	59	1	-25	3	0	-1	5
we instal	6	33	-13	7	2	6	33
we join	6	34	5	0	3	7	7
we just	53	27	25	31	67	30	15
we keep	42	44	33	36	79	42	43
we launch	-85	-83	-85	-83	-86	-82	-141
we look	-20	-44	-51	-43	-44	-42	-71
we lose	-16	-16	-17	-16	-18	-16	-26
we made	-25	-23	-28	-24	-23	-23	-30
we maintain	1	47	8	8	6	9	46
we make	-38	-36	-36	-36	-40	-36	-67
we manag	-118	-89	-79	-77	-85	-79	-96
we migrat	37	11	12	11	10	11	12
we move	-30	-52	-29	-29	-30	-29	-29
we must	31	19	3	13	7	9	8
we need	-14	1	-13	-5	-21	-12	-24
we never	-32	-45	-30	-31	-33	-30	-41
we oper	-22	-22	-21	-22	-24	-21	-23
we or	-55	-55	-53	-54	-76	-53	-66
we patch	-82	-75	-78	-71	-72	-70	-101
we pay	-48	-49	-48	-77	-48	-47	-48
we plan	-39	-43	-41	-41	-47	-40	-50
we put	-28	-16	-28	-33	-34	-30	-48
we replac	-7	46	7	2	7	7	7
we respons	18	-5	-31	-3	40	-10	-46
we run	52	59	23	17	15	23	19
we send	-28	-32	-29	-45	-38	-28	-28
we set	51	49	50	50	96	49	22
we ship	-33	-38	-32	-33	-32	-31	-36
we should	-29	-30	-32	-30	-30	-29	-48
we sign	52	33	65	28	8	27	22
we still	12	-21	-23	-17	-25	-16	-22
we stop	-18	143	14	32	29	31	33
we store	-47	-41	-42	-40	-39	-58	-48
we switch	-31	-31	-32	-31	-32	-32	-52
we take	-19	-23	-34	20	-35	-13	-34
we the	85	24	12	27	25	26	26
we to	-30	-46	-29	-36	-29	-30	-32
we train	-51	-43	-43	-44	-43	-43	-65
we turn	-16	-15	-15	-15	-16	-15	-14
we type	-31	-30	-30	-31	-33	-31	-35
we upload	-47	-47	-46	-45	-55	-46	-61
we use	-61	-82	-57	-57	-61	-56	-64
we want	8	4	8	32	5	9	8
we went	-34	15	-25	-23	-21	-15	-15
we write	-27	-25	-24	-24	-23	-24	-26
we wrote	-39	-38	-39	-39	-65	-38	-40
weak	-35	-34	-34	-35	-34	-32	-34
weak password	-22	-21	-21	-22	-22	-20	-20
weather	-2	-1	-25	-1	36	-3	0
weather in	-2	-1	-25	-1	36	-3	0
web	-22	-22	-22	-15	-24	-21	-30
web app	-5	-6	-6	16	-8	-4	-10
web applic	-41	-41	-41	-42	-44	-41	-68
web consol	-29	-28	-29	-27	-27	-27	-30
web shop	-16	-16	-17	-16	-28	-16	-18
websit	-1	-5	-4	49	-14	-1	-21
websocket	-16	-27	-15	18	-21	-15	-22
wed	-13	-4	-14	-18	-30	-12	-13
wed like	-3	-29	-3	24	-4	-3	-3
week	10	-16	-5	-2	8	-4	-6
week $	-8	12	8	5	44	8	-5
week what	68	7	33	34	31	34	34
week whose	-22	-20	-20	-21	-21	-20	-37
weekend	-11	-17	-8	12	32	-10	-26
weekend $	9	18	20	18	107	6	-23
weekli	-8	-6	-29	-2	26	-9	-26
weekli mainten	-28	-24	-25	-25	-28	-23	-23
weight	-27	-18	-20	-18	-5	-19	-19
weight and	-39	-26	-26	-27	-27	-26	-30
weight in	19	23	20	24	69	21	24
well	-27	-38	-37	-37	-36	-34	-49
well $	-44	-45	-46	-44	-46	-45	-68
well or	-33	-42	-38	-40	-37	-34	-36
went	-29	-19	-27	-25	-28	-24	-26
were	38	68	24	10	10	25	45
were never	-28	-28	-28	-56	-28	-28	-28
were on	-42	-22	-27	-29	-34	-28	-29
west	21	29	19	30	67	28	29
west 1	21	29	19	30	67	28	29
weve	-13	-40	-10	57	-22	-12	-20
weve got	-15	-15	-15	-16	-15	-15	-27
what	35	31	56	21	32	25	15
what $	109	79	85	38	24	42	29
what @	-1	25	179	55	77	52	43
what a	-9	19	150	22	4	20	20
what about	-110	-78	-128	-74	-109	-84	-6
what addit	6	17	5	5	5	6	6
what all	145	5	22	38	24	45	43
what am	59	21	13	20	1	19	21
what amazon	-4	-50	-72	-45	-67	-52	-57
what an	17	59	230	87	58	74	81
what and	-15	1	2	1	8	51	14
what are	49	62	135	57	18	108	53
what aws	75	30	59	31	15	30	27
what can	-11	26	-39	-3	-40	92	-9
what cant	-7	-2	-23	-1	-25	96	-8
what chang	-15	82	11	16	12	18	18
what count	20	-5	73	50	14	17	15
what did	14	67	12	14	80	30	30
what differ	-1	20	1	-1	-2	2	1
what do	69	53	38	34	49	36	32
what doe	0	3	26	3	71	-2	-11
what exactli	98	44	90	46	41	46	48
what extra	10	90	23	7	19	23	26
what fall	48	29	17	-8	16	18	18
what for	-10	-5	-27	2	50	-12	0
what goe	-4	92	9	19	0	25	26
what happen	-35	-22	-28	-22	-22	-22	-24
what i	3	6	-10	1	-4	36	1
what if	-139	-122	-141	-102	-116	-103	-107
what in	143	74	54	66	39	66	63
what is	40	40	153	51	67	47	39
what it	49	24	79	32	13	19	27
what kind	0	-4	-23	1	-14	30	0
what land	26	65	31	5	31	32	32
what languag	-2	-3	-25	-3	-17	53	-4
what left	88	83	31	39	32	43	44
what manag	130	-11	8	20	14	12	14
what mean	36	37	91	36	30	35	36
what meant	-20	4	69	12	-10	8	9
what mine	34	-8	-9	2	-1	1	0
what more	-16	36	-2	-29	-11	-2	-2
what move	4	119	5	25	19	23	22
what must	179	51	18	58	58	60	60
what my	26	0	-9	1	-1	1	-1
what nitro	29	28	115	30	23	17	28
what not	125	20	2	28	8	27	24
what on	68	-38	-57	-28	-36	-30	-63
what our	69	16	-41	-2	16	-3	-15
what remain	75	21	5	22	-6	23	21
what should	-7	26	61	75	66	17	18
what sort	-1	0	-21	-1	-8	37	-2
what stai	44	51	12	11	10	22	19
what that	-167	-124	-110	-101	-129	-117	-123
what the	31	55	38	49	136	39	42
what there	40	85	23	10	27	37	31
what thi	27	23	73	26	-11	72	6
what time	0	1	-16	1	55	-7	1
what to	-67	-83	-105	-66	-97	-14	-60
what we	-20	-16	-52	-50	-66	-30	-45
what will	53	27	14	16	18	19	21
what work	9	52	11	7	14	14	14
what would	35	91	22	56	9	23	30
what you	-10	5	-39	7	4	83	8
what your	18	18	-22	11	69	21	8
whatev	-37	-35	-38	-28	-47	-35	-37
whatev the	-35	-31	-39	-32	-53	-32	-33
when	-28	-27	-30	-27	-23	-24	-31
when $	-26	-10	-19	-7	28	-14	-12
when @	-72	-66	-64	-63	-74	-61	-62
when a	-21	-20	-24	-18	-21	-20	-27
when an	-36	-34	-34	-33	-42	-34	-38
when do	-38	-38	-42	-38	-56	-47	-65
when doe	37	41	40	39	93	40	41
when i	13	-6	-3	26	-3	0	3
when is	-38	-39	-42	-39	-49	-49	-66
when it	29	47	32	37	49	35	92
when its	-18	-17	-19	-18	-17	-18	-24
when one	-42	-36	-40	-39	-47	-37	-41
when our	-25	-26	-27	-26	-33	-26	-27
when the	-19	-17	-18	-18	-22	-18	-18
when thei	24	-20	-33	-23	-47	-20	-33
when traffic	-43	-41	-41	-40	-52	-43	-40
when us	1	-60	-39	-65	-47	-41	-40
when we	5	-9	-26	-26	-38	-28	-40
when will	34	39	39	42	120	34	43
whenev	-44	-56	-45	-46	-53	-44	-46
where	13	19	8	37	15	9	5
where $	6	7	5	35	2	7	6
where @	-48	-47	-47	-48	-54	-47	-66
where a	-18	-18	-21	-19	-21	-18	-18
where do	11	17	-2	-1	-3	21	0
where doe	45	-12	11	39	1	9	3
where in	38	39	39	35	85	39	40
where is	8	28	18	15	57	5	25
where our	-25	-23	-24	-24	-29	-24	-24
where the	-18	-53	-17	43	-40	-16	-26
where to	44	44	44	95	42	44	41
where we	5	6	-3	53	-12	-2	-1
where would	30	29	30	60	29	30	29
whether	-17	-11	-16	-17	-18	-16	-18
whether @	-27	-24	-24	-24	-24	-24	-30
whether our	-17	-16	-16	-16	-16	-16	-19
whether we	-9	24	-6	-11	-17	-7	-10
which $	25	-46	-40	-45	-66	-41	-83
which @	-33	-24	-24	-16	16	-19	-24
which a	-19	-15	-16	-16	-17	-15	-16
which account	-32	-24	-25	-24	-30	-24	-24
which ad	-21	-17	-18	-17	-19	-17	-17
which answer	-24	-37	-26	-24	-24	-24	-23
which are	48	16	17	16	10	16	16
which aws	23	31	30	11	66	84	30
which bit	111	67	44	46	28	46	36
which chore	30	120	33	13	16	32	34
which control	-44	-36	-38	-44	-43	-37	-35
which countri	-36	-37	-39	-38	-51	-39	-42
which data	-72	-68	-65	-66	-84	-65	-68
which doe	5	78	19	-7	10	16	2
which duti	15	69	19	0	15	19	19
which flavor	37	49	47	121	22	52	53
which give	3	-22	3	31	3	3	2
which half	-44	-42	-42	-42	-67	-39	-64
which has	18	3	29	48	109	29	28
which is	-5	4	65	37	71	21	14
which job	151	105	60	51	56	60	27
which leav	3	-17	4	11	34	0	1
which node	-25	-21	-22	-22	-24	-21	-28
which of	61	59	66	96	137	29	110
which one	-1	-42	-3	61	12	-9	0
which part	31	64	-20	1	-7	1	-23
which parti	-38	-34	-39	-34	-40	-34	-35
which peopl	-35	-28	-28	-28	-44	-28	-29
which princip	-57	-50	-53	-51	-68	-50	-52
which region	26	33	32	32	139	37	27
which resourc	-32	-28	-29	-28	-38	-28	-28
which respons	-18	-41	-25	-37	-26	-25	-26
which role	-79	-69	-73	-72	-100	-70	-68
which servic	-80	-56	-67	-36	-64	-79	-63
which side	-48	-44	-44	-42	-62	-41	-11
which subnet	-80	-58	-65	-55	-60	-55	-55
which task	122	93	53	35	46	55	53
which team	-44	-43	-43	-57	-54	-40	-41
which the	-27	-27	-30	-28	-31	-28	-26
which thing	124	29	26	45	18	42	26
which user	-33	-31	-29	-29	-32	-28	-28
which we	34	54	56	30	40	56	125
whichev	46	26	40	99	42	45	45
whichev has	20	-4	10	58	18	20	21
while	-36	-40	-36	-35	-41	-35	-38
while a	-17	-17	-18	-17	-25	-17	-17
whisper	33	26	33	91	22	33	33
whisper on	33	26	33	91	22	33	33
who	-13	-13	-19	-15	-10	-15	-3
who $	22	55	20	22	11	23	96
who @	-28	-22	-22	-26	-26	-25	-23
who account	35	-7	-5	-8	-26	0	0
who act	-45	-44	-48	-43	-47	-44	-56
who activ	-39	-30	-30	-29	-33	-28	-30
who add	-39	-34	-34	-34	-36	-33	-37
who adjust	-32	-30	-30	-30	-45	-31	-32
who answer	17	-16	-21	-20	-32	-20	-36
who appli	-31	-22	-23	-22	-24	-21	-6
who approv	-31	-29	-29	-29	-34	-28	-29
who are	-2	-1	-10	0	-21	49	-9
who arrang	-18	-23	-19	-20	-21	-19	-19
who ask	-43	-47	-44	-45	-52	-43	-46
who assign	-50	-48	-48	-47	-47	-45	-57
who at	17	18	15	18	101	16	-25
who attach	-63	-61	-61	-59	-73	-59	-67
who author	-36	-35	-34	-35	-60	-35	-44
who back	58	68	65	71	145	71	131
who bring	-26	-22	-21	-23	10	-22	-44
who bui	-25	-23	-24	-23	-31	-24	-27
who build	-17	-17	-17	-17	-18	-17	-22
who built	0	2	-6	2	-3	37	0
who bump	-54	-51	-53	-50	-58	-50	-66
who can	-52	-50	-53	-50	-52	-53	-80
who carri	49	67	-5	13	5	17	6
who chang	-31	-28	-29	-28	-37	-28	-29
who check	-24	-22	-23	-22	-24	-22	-23
who choos	-24	-24	-23	-23	-25	-22	-24
who classifi	-56	-54	-54	-54	-68	-55	-68
who clean	-22	-19	-20	-20	-21	-19	-21
who collect	-18	-14	-14	-14	-16	-14	-15
who configur	-23	-22	-23	-22	-24	-22	-18
who connect	-52	-53	-52	-52	-90	-52	-59
who control	-11	-11	-10	-11	-17	-11	8
who creat	-44	-39	-39	-38	-40	-37	-44
who deal	-26	-1	3	3	-7	0	81
who decid	-44	-41	-42	-41	-53	-41	-45
who decommiss	-43	-39	-39	-41	-41	-39	-50
who defend	-15	-16	-15	-15	-22	-15	-16
who defin	-39	-38	-54	-38	-44	-37	-39
who delet	-4	-3	1	-2	23	1	-2
who deliv	4	6	-1	5	-11	6	31
who design	-19	-17	-17	-17	-18	-18	-19
who did	-27	-27	-27	-27	-41	-27	-30
who do	102	61	30	51	137	36	10
who doe	22	12	-8	-2	-17	-1	25
who dont	30	1	29	96	28	30	30
who download	-39	-31	-31	-32	-40	-31	-32
who drain	-16	-16	-16	-16	-21	-16	-16
who drop	-44	-36	-33	-34	-34	-33	-36
who enabl	-41	-40	-45	-39	-41	-39	-45
who encrypt	6	12	6	7	55	8	-10
who enforc	9	55	11	6	8	11	8
who enlarg	-26	-22	-20	-21	-21	-20	-22
who ensur	-35	-29	-33	-31	-32	-30	-33
who export	-18	-18	-19	-18	-30	-18	-18
who fail	-15	-16	-19	-16	-40	-21	16
who feed	-27	-54	-27	-27	-27	-27	-29
who fix	1	1	-1	1	-5	-1	38
who flip	-32	-43	-31	-30	-30	-29	-33
who get	-16	-15	-18	-15	4	-14	-28
who give	-14	-42	-11	34	-16	-11	-12
who got	100	-20	-46	8	-9	5	-19
who gotta	-29	-26	-25	-26	-31	-26	-30
who govern	-35	-28	-32	-30	-42	-30	-40
who grant	-20	-18	-21	-18	-19	-18	-19
who guarante	-27	-27	-34	-27	-34	-27	-34
who guard	-11	20	-10	-7	-9	-5	-11
who had	-28	-27	-26	-27	-30	-28	-31
who handl	23	-14	-23	0	41	0	24
who harden	-23	-23	-23	-23	-26	-23	-33
who has	-8	-21	-29	-24	-32	-24	-31
who have	-17	-14	-14	-14	-15	-14	-19
who hire	-61	-56	-59	-55	-74	-58	-79
who hold	-32	-31	-28	-34	-14	-27	-37
who in	32	30	28	32	88	33	64
who initi	-14	-23	-14	-15	-16	-14	-14
who instal	-1	3	3	2	-4	4	32
who instrument	-27	-21	-21	-21	-22	-21	-23
who invent	11	35	48	51	149	46	34
who investig	-52	-57	-49	-49	-54	-49	-53
who isol	-29	-27	-27	-26	-30	-26	-32
who keep	-40	-41	-41	-39	-45	-38	-38
who kick	-20	-20	-19	-19	-20	-19	-28
who kill	-17	-17	-17	-18	-27	-18	-21
who label	-42	-41	-42	-41	-66	-43	-60
who lai	-26	-26	-26	-26	-37	-26	-33
who launch	-57	-52	-56	-54	-69	-53	-58
who left	-28	-24	-24	-25	-27	-24	-26
who list	-26	-23	-24	-25	-33	-24	-26
who lock	-21	-18	-19	-19	-22	-17	-18
who log	-29	-28	-28	-29	-43	-29	-37
who look	-7	-4	-4	-4	-1	-4	23
who made	5	8	8	7	-17	60	-4
who maintain	-14	-7	-12	-13	-19	-11	17
who make	-24	-27	-24	-24	-27	-24	-26
who manag	-14	-6	-15	-4	9	-6	33
who map	-21	-24	-21	-20	-20	-20	-22
who may	-66	-62	-57	-57	-62	-56	-64
who meant	-41	-31	-36	-31	-30	-29	-30
who monitor	-23	-23	-23	-23	-33	-23	-28
who move	0	2	2	3	-5	4	27
who must	-33	-31	-31	-31	-36	-31	-39
who narrow	-33	-31	-29	-28	-31	-28	-29
who need	-21	-18	-18	-20	-24	-19	-23
who on	65	31	28	37	91	34	38
who open	-36	-40	-36	-37	-47	-36	-43
who oper	-31	-30	-31	-31	-32	-30	-34
who or	28	27	106	27	6	23	-16
who order	-17	-18	-18	-18	-18	-17	-21
who own	33	62	60	63	99	60	156
who pai	-7	-4	-4	-5	30	-4	-27
who patch	9	15	14	18	39	17	64
who per	-82	-76	-82	-85	-107	-97	-82
who perform	-28	-26	-26	-26	-28	-26	-36
who pick	-33	-33	-33	-34	-45	-32	-36
who plan	-25	-23	-23	-23	-24	-23	-30
who press	-24	-24	-26	-24	-31	-24	-32
who prevent	-24	-24	-25	-25	-33	-28	-29
who protect	10	55	11	11	11	14	9
who prove	-15	-15	-16	-15	-19	-15	-21
who provid	-26	-24	-25	-23	-26	-23	-26
who provis	-30	-32	-31	-42	-31	-31	-30
who publish	-24	-22	-23	-22	-23	-22	-24
who pull	-25	-24	-25	-25	-35	-25	-39
who push	-50	-45	-45	-45	-60	-45	-57
who put	-39	-36	-38	-37	-48	-37	-60
who rebuild	-15	-15	-18	-16	-17	-15	-19
who record	-15	-25	-14	-16	-14	-14	-14
who refresh	-48	-42	-59	-45	-41	-40	-42
who regist	-24	-18	-19	-24	-19	-19	-25
who releas	-45	-44	-45	-44	-45	-44	-45
who remov	-28	-30	-27	-27	-30	-27	-31
who renew	23	24	23	23	31	24	55
who repair	-44	-42	-42	-41	-44	-41	-49
who replac	-10	-11	-10	-9	7	-9	-16
who replic	-28	-27	-28	-28	-29	-27	-32
who requir	-24	-22	-25	-22	-22	-21	-22
who respond	-31	-35	-30	-30	-34	-30	-32
who respons	-1	15	21	19	39	19	93
who restart	8	8	9	9	-4	8	41
who restrict	-34	-33	-34	-32	-35	-31	-34
who review	-38	-37	-37	-36	-38	-35	-38
who roll	-26	-25	-25	-25	-27	-24	-26
who rotat	-40	-31	-37	-28	-52	-29	24
who run	-57	-64	-63	-56	-46	-53	-62
who sai	-31	-32	-28	-29	-40	-28	-29
who scale	-48	-43	-46	-42	-48	-42	-27
who scan	-25	-25	-25	-25	-28	-25	-38
who schedul	-112	-96	-96	-94	-102	-95	-148
who secur	34	-20	-37	-18	-23	-18	-37
who see	24	23	22	21	18	18	57
who select	-14	-13	-14	-13	-17	-13	-14
who separ	-35	-25	-25	-25	-26	-25	-28
who set	-25	-25	-25	-24	-30	-24	-27
who ship	-16	-14	-14	-14	-14	-13	-17
who should	-20	-20	-20	-20	-23	-20	-23
who shred	-18	-18	-18	-19	-21	-18	-22
who shut	-35	-30	-30	-31	-41	-30	-34
who sign	-64	-64	-92	-66	-80	-63	-79
who size	-69	-65	-67	-65	-82	-65	-83
who specifi	-25	-24	-24	-25	-42	-24	-24
who start	-19	-17	-21	-19	-18	-17	-19
who store	-9	19	-9	-13	-9	-8	-12
who suppli	-18	-17	-18	-17	-17	-17	-20
who swap	-34	-35	-32	-33	-39	-32	-36
who switch	-18	-5	-21	-19	-19	-17	-20
who take	1	-22	-23	-21	-16	-20	-23
who termin	-18	-20	-19	-17	-17	-17	-18
who test	-16	-14	-14	-14	-15	-14	-18
who the	41	42	41	42	79	42	15
who then	-23	-23	-24	-23	-39	-23	-28
who trigger	-18	-18	-18	-18	-18	-17	-26
who trim	-55	-50	-52	-50	-59	-50	-65
who tune	-27	-27	-30	-26	-28	-26	-31
who turn	-35	-33	-34	-34	-37	-32	-36
who updat	-28	-24	-28	-25	-20	-25	-24
who upgrad	61	64	64	64	72	65	147
who vet	-13	-13	-13	-13	-16	-13	-18
who was	-38	-23	-32	-23	9	-25	-50
who watch	-37	-40	-38	-38	-42	-38	-51
who who	233	256	80	107	94	91	34
who wipe	-41	-42	-42	-42	-50	-41	-51
who won	12	14	17	14	87	12	-6
who work	-29	-28	-28	-28	-44	-28	-31
who write	-39	-29	-39	-35	-37	-34	-40
whod	-92	-87	-91	-72	-104	-91	-119
whoever	-13	-20	-12	13	-8	-12	-21
whole	-4	-35	-33	-32	-39	-32	-48
whole @	-58	-44	-43	-44	-46	-43	-53
whole internet	-30	-28	-29	-28	-54	-29	-29
whole list	142	3	15	14	-5	14	17
whole pictur	-29	-37	-37	-34	-46	-34	-45
whom	-7	-5	-6	-7	-9	-5	20
whom $	-2	0	-2	-2	-4	-1	29
whom do	3	4	4	4	-21	3	27
whom to	-31	-32	-30	-32	-32	-30	-45
whose	-31	-23	-26	-23	-24	-22	0
whose $	34	35	32	33	29	35	108
whose babi	-37	-38	-38	-41	-39	-36	-41
whose call	-28	-29	-29	-31	-44	-29	-33
whose chore	-47	-51	-53	-50	-68	-46	-51
whose cleanup	-42	-38	-42	-39	-41	-38	-44
whose concern	-24	-24	-24	-24	-31	-24	-40
whose control	-20	-20	-22	-20	-23	-20	-30
whose decis	-14	-17	-14	-14	-16	-14	-16
whose do	-23	-23	-27	-21	-26	-22	-24
whose duti	-23	-18	-20	-17	2	-16	-32
whose end	-29	-34	-29	-33	-30	-29	-35
whose fault	18	17	17	17	19	18	43
whose gap	-26	-33	-26	-28	-37	-26	-29
whose hand	-12	-13	-12	-18	-12	-12	-12
whose headach	-23	-23	-23	-23	-40	-23	-35
whose homework	-74	-82	-70	-83	-82	-69	-87
whose is	-45	-35	-62	-37	-54	-37	-25
whose job	-7	11	-6	-6	5	-3	21
whose mess	-14	-14	-14	-14	-17	-14	-16
whose mistak	-26	-26	-26	-26	-36	-26	-35
whose move	-25	-25	-25	-25	-25	-25	-48
whose oversight	-28	-29	-28	-29	-48	-28	-32
whose pager	-25	-10	-25	-31	-26	-23	-27
whose patch	27	26	27	24	-4	26	84
whose problem	-34	-34	-38	-38	-37	-34	-53
whose respons	-29	35	49	52	35	49	168
whose slip	-11	-12	-12	-12	-15	-12	-18
whose task	-4	27	-5	-6	-15	-5	-20
whose thing	9	9	9	9	7	8	29
whose ticket	-19	-20	-21	-20	-21	-20	-26
whose to	-33	-35	-34	-34	-41	-34	-47
whose turn	25	24	22	21	82	23	-1
whose work	-29	-50	-30	-31	-32	-30	-31
why	39	43	51	44	117	44	42
why $	-9	2	1	1	57	0	-2
why doe	33	36	59	36	77	35	35
why is	39	37	44	43	97	43	45
wide	-24	-23	-23	-22	-27	-21	3
wide $	-17	-19	-17	-17	-18	-16	-18
wide open	-7	-7	-5	-4	-19	-3	37
wifi	-25	-24	-24	-25	-27	-24	-24
will	-15	-15	-17	-16	-15	8	-20
will @	14	17	17	19	74	15	19
will amazon	-42	-40	-42	-41	-43	-42	-66
will aws	-32	-27	-26	-26	-30	-27	-26
will be	-18	-9	-18	-25	-20	-19	-20
will get	-16	-14	-13	-14	-16	-13	-14
will it	-33	-31	-37	-32	-34	-31	-38
win	5	-1	4	32	1	4	-1
win $	5	2	5	29	0	5	6
window	-24	-22	-4	-18	-18	-24	-27
window $	-44	-42	-25	-25	-59	-43	-55
window and	-18	-18	-17	-17	-21	-17	-17
window for	-41	-36	-42	-37	-41	-35	-35
window of	-46	-44	-55	-46	-48	-43	-46
windows	-12	-21	-19	-3	-15	-18	-11
windows $	6	-6	4	26	5	6	5
windows @	-31	-29	-29	-31	-34	-29	-31
windows desktop	-15	-14	-14	-15	-16	-14	-19
windows file	0	-25	0	25	0	0	0
windows in	-21	-20	-23	-24	-23	-21	-26
windows licens	-11	-6	-4	-8	43	-4	-11
windows on	-29	-28	-29	-31	-30	-29	-42
windows patch	-59	-56	-57	-61	-68	-54	-53
windows server	-35	-43	-30	-19	-30	-29	-37
windows updat	-9	-6	-6	-7	-36	-8	43
wipe	-44	-44	-44	-43	-47	-43	-51
wipe $	-25	-24	-24	-24	-24	-24	-39
wipe the	-23	-23	-26	-28	-25	-23	-22
wire	-70	-66	-68	-67	-75	-66	-86
wire $	-53	-55	-63	-55	-67	-56	-58
wise	16	32	-13	-8	-20	-4	-12
wise $	34	50	2	8	-5	13	12
wish	70	31	23	68	3	28	25
wish to	70	31	23	68	3	28	25
with	-4	-17	-17	-8	-14	-17	-15
with $	-18	-23	-17	-12	-18	-17	-17
with 40k	-28	-28	-28	-30	-50	-29	-35
with @	20	-14	-21	-22	-24	-19	-18
with a	-6	-21	-3	19	3	-1	19
with aws	25	25	19	23	62	16	20
with critic	-16	-12	-12	-12	-14	-12	-13
with custom	-17	-16	-16	-16	-17	-16	-22
with exit	-23	-23	-26	-24	-36	-24	-25
with http	-35	-30	-31	-30	-36	-30	-31
with it	-9	-6	21	-6	-13	-6	-11
with my	32	25	8	28	81	29	26
with no	1	-2	12	54	9	11	8
with oauth	-12	-17	-12	-13	-13	-12	-12
with ok	27	26	25	26	73	11	2
with old	-63	-62	-69	-61	-70	-59	-58
with one	-34	-24	-26	-26	-26	-24	-26
with our	-47	-43	-41	-45	-43	-40	-48
with own	-48	-47	-46	-53	-48	-46	-64
with password	-24	-25	-25	-26	-35	-24	-24
with rdp	7	-19	7	36	6	6	6
with run	-38	-25	-25	-41	-31	-26	-31
with secret	-30	-29	-30	-28	-32	-27	-27
with sse	-50	-43	-45	-43	-50	-43	-50
with terraform	-17	-12	-12	-14	3	-13	-15
with them	-22	-21	-21	-21	-21	-21	-31
with tls	-45	-39	-41	-40	-51	-39	-53
with us	45	12	-3	8	-8	4	15
with which	-38	-38	-32	-23	-37	-31	-35
with zero	16	15	16	36	14	16	16
within	-24	-25	-28	-24	-26	-24	-28
within specif	-12	-12	-17	-12	-12	-12	-17
without	-22	-21	-21	-12	-17	-20	-21
without a	0	3	2	2	22	2	3
without any	-22	-33	-22	-24	-24	-22	-22
without be	-34	-35	-34	-34	-49	-35	-37
without me	-28	-33	-30	3	-43	-25	-25
without the	-18	-15	-15	-15	-17	-15	-16
without tls	25	26	17	15	57	24	26
without us	-30	-26	-29	-27	-30	-26	-28
won	12	14	17	14	87	12	-6
won the	8	10	12	9	62	7	-10
wont	-29	-30	-31	-30	-34	-29	-32
word	24	24	87	22	38	9	19
word $	34	33	102	33	38	27	24
word banana	13	22	19	7	51	21	13
word for	-1	0	-12	-6	32	-6	-7
word mean	10	10	44	9	-15	-15	9
wordpress	-25	-24	-25	-24	-32	-24	-27
work	-5	20	4	14	-4	4	-3
work $	11	4	13	39	39	27	12
work @	8	1	6	50	3	8	7
work for	-38	-15	-50	-32	-41	-32	-40
work goe	14	38	14	7	14	14	14
work in	-11	13	8	7	69	6	7
work is	-11	46	-36	-8	-11	-6	-8
work on	-39	-67	-39	-8	-73	-39	-41
worker	-8	-7	-6	-2	4	-4	24
worker $	-62	-50	-52	-52	-36	-51	-90
worker are	-25	-23	-22	-23	-29	-22	-27
worker in	-36	-37	-35	-35	-59	-35	-40
worker machin	47	50	51	50	46	50	109
worker need	-38	-39	-38	-42	-41	-38	-59
worker node	19	23	11	24	63	27	74
worker of	-54	-59	-53	-36	-66	-53	-90
worker os	-123	-117	-121	-112	-145	-113	-172
worker that	-16	-15	-16	-15	-15	-15	-23
worker who	-28	-27	-27	-28	-16	-27	-55
workflow	-44	-37	-45	-42	-50	-43	-43
workflow $	-20	-21	-20	-20	-32	-20	-21
workflow in	-2	-19	-2	-1	19	-1	-1
workgroup	-59	-57	-58	-55	-79	-55	-66
workgroup $	-35	-36	-34	-34	-53	-34	-33
workload	-40	-54	-49	-16	-50	-41	-48
workload $	-67	-65	-66	-68	-74	-66	-89
workload in	-24	-23	-25	-26	-31	-24	-24
workload over	-25	-26	-25	-26	-41	-26	-31
world	-32	-29	-29	-30	-44	-29	-31
world $	-40	-39	-41	-41	-63	-39	-44
world readabl	-31	-21	-21	-21	-20	-21	-21
worri	-38	-37	-43	-40	-61	-38	-43
worth	14	68	9	8	50	12	12
worth the	5	0	-5	4	45	-4	-5
would	17	44	14	35	-2	16	14
would @	38	69	41	68	38	40	41
would aws	-16	-17	-15	-15	-15	-14	-16
would i	51	-38	-44	-24	-42	-17	-23
would that	-17	-21	6	-27	-21	-18	-32
would the	21	52	23	14	22	23	23
would we	3	28	4	10	7	7	5
would you	48	37	42	107	28	30	47
wouldnt	-40	-40	-40	-41	-63	-38	-41
wp	-34	-31	-31	-32	-32	-30	-32
write	-26	-24	-30	-28	-21	-27	-33
write $	-43	-35	-57	-33	-40	-34	-33
write @	-140	-115	-117	-114	-122	-113	-160
write a	-11	7	11	11	82	10	13
write and	-16	-14	-14	-13	-15	-14	-14
write capac	-29	-29	-30	-29	-31	-31	-31
write em	-89	-62	-60	-60	-66	-59	-78
write into	-18	-19	-18	-19	-23	-18	-18
write me	27	38	36	36	98	37	40
write our	-97	-68	-68	-66	-77	-67	-99
write the	-4	-23	-27	-22	-31	-22	-27
write those	-43	-42	-43	-42	-61	-42	-57
write to	-21	-20	-20	-19	-22	-19	-20
write who	-70	-12	-61	-61	-58	-55	-91
writer	-22	-22	-22	-22	-23	-22	-24
writer win	-27	-27	-29	-29	-31	-28	-29
written	-26	-25	-26	-25	-27	-25	-26
written by	-33	-31	-32	-30	-33	-30	-32
wrong	-45	-40	-47	-40	-24	-37	-39
wrong $	-33	-27	-33	-25	21	-20	-19
wrong @	-62	-67	-58	-56	-70	-56	-63
wrongli	-68	-63	-61	-62	-67	-58	-60
wrote	15	18	58	17	35	18	14
wrote a	-36	-29	-35	-33	-40	-30	-29
wrote it	27	25	97	29	14	33	27
wrote the	45	47	47	46	101	46	39
wtf	42	40	117	40	34	40	35
wtf is	42	40	117	40	34	40	35
x	-5	-2	-3	-1	69	-11	-2
xen	-84	-86	-115	-88	-99	-87	-120
xss	-14	-13	-15	-14	-15	-13	-16
xz	-45	-39	-38	-39	-46	-38	-45
xz backdoor	-31	-24	-23	-23	-25	-23	-24
yaml	-51	-38	-37	-37	-15	-36	-44
yeah	15	26	25	29	25	30	89
yeah $	15	26	25	29	25	30	89
year	-18	-16	-18	-23	-1	-16	-18
year $	8	12	12	-10	55	10	3
year ago	-31	-26	-43	-26	-26	-26	-26
year for	-23	-20	-21	-20	-22	-20	-20
year old	-18	-18	-20	-17	-18	-17	-19
year the	-23	-23	-23	-24	-41	-23	-38
year who	-31	-32	-27	-28	-39	-28	-28
yearli	-23	-22	-26	-25	-27	-23	-27
yearli rotat	-23	-22	-26	-25	-27	-23	-27
yell	-27	-32	-27	-30	-28	-28	-28
yes	-28	-27	-27	-27	-28	-26	-30
yes $	-20	-19	-19	-20	-21	-18	-21
yes or	-32	-31	-37	-32	-31	-30	-43
yesterdai	65	32	34	26	95	37	56
yesterdai $	-21	-41	-24	-40	-12	-20	-21
yet	-43	-30	-33	-35	65	-36	-51
yet $	49	58	54	65	161	52	39
you	30	25	27	37	45	97	23
you $	-14	-9	-19	-10	-50	69	-12
you a	-2	9	-6	5	61	25	-7
you abl	-4	-2	-18	-3	-19	57	-1
you an	40	50	55	56	36	109	56
you and	3	6	-3	6	-18	79	-6
you answer	-4	-5	-23	2	-5	45	-3
you are	22	20	17	21	68	-7	23
you can	8	25	11	26	13	106	28
you chatgpt	-3	-4	-15	-1	-18	44	-16
you do	-20	-16	-38	-5	-39	73	-17
you explain	9	0	30	-1	-15	-22	-2
you for	-4	-1	-25	2	-5	63	-2
you get	-6	-2	-3	-4	-34	42	-3
you give	17	-1	-2	-1	-39	36	-1
you good	-2	-1	-10	0	-21	49	-9
you know	1	10	9	13	-11	109	9
you open	26	27	16	26	66	1	25
you say	15	-12	-17	44	13	53	15
you take	25	14	25	77	20	21	26
you tell	-15	0	34	1	-27	14	0
you think	48	50	29	46	123	21	44
you understand	26	25	56	22	-20	77	25
your	63	63	81	62	65	116	73
your answer	1	4	-8	2	-38	56	3
your config	36	36	34	35	91	19	35
your data	21	22	-4	23	13	64	11
your own	24	20	79	21	10	15	15
yourself	-32	-7	-16	2	-11	100	-16
yum	-49	-46	-46	-47	-49	-45	-54
yum updat	-38	-36	-35	-36	-38	-35	-39
zero	21	13	25	57	54	24	20
zip	16	79	14	39	13	15	14
zip $	-78	-86	-73	-83	-74	-94	-83
zip or	38	31	36	91	23	38	32
zip vs	27	86	28	8	24	29	24
zombi	-68	-59	-59	-60	-66	-59	-71
zone	-37	-37	-16	-37	-45	-37	-41
zone $	-52	-53	-38	-52	-58	-53	-57
zone and	-52	-52	-86	-53	-59	-52	-52
zone in	-38	-37	-40	-40	-44	-38	-38
zone sai	-16	-16	-20	-19	-21	-16	-17
zone secur	-33	-34	-38	-34	-49	-35	-38
zstd	-5	4	-1	2	38	2	3
`;

/** What each sign counts for one half of a shared fact (src/understand/half.ts). */
export const halfWeights = {
  aws: [-1.61, 1.87, 0.18, 0.5, -0.31, -0.17, 0.06],
  customer: [-1.35, -0.53, 2.58, -0.77, 0.91, -0.48, -0.09],
} as const;

// Written by `npm run learn` (test/questions/learn.ts).

/** To which side a wording leans: a line a mark, with what it adds for AWS and for the customer. */
export const leanings = `
$	5	26
% $	-33	-27
% %	16	17
% @	-16	32
% account	44	14
% alon	-28	-109
% also	-30	88
% ami	33	-7
% and	-89	-42
% answer	-5	25
% anywai	-28	64
% app	9	89
% applic	-16	39
% are	-5	30
% arent	14	84
% as	-27	-23
% ask	-132	64
% assum	-18	37
% at	50	98
% audit	-32	58
% auditor	-12	57
% automat	-4	25
% back	-13	32
% build	16	27
% busi	-60	-127
% by	8	77
% can	-17	18
% carri	13	38
% check	-27	55
% choos	-28	73
% clean	-2	24
% close	-5	24
% come	-46	59
% concern	-82	-41
% configur	45	13
% contain	-18	38
% content	0	88
% correct	-9	80
% data	-15	77
% databas	-19	79
% decid	-20	57
% delet	37	-21
% design	7	44
% disabl	0	61
% do	0	-60
% doe	-65	-91
% doesnt	-1	17
% domain	-11	20
% dont	-26	8
% duti	57	13
% enabl	-51	-45
% ever	68	-12
% expect	-21	55
% fall	-10	22
% fault	-13	49
% fix	-26	49
% fulli	-96	-51
% get	54	43
% go	0	25
% guarante	58	24
% guess	-2	71
% half	-6	80
% hand	-10	66
% harden	34	24
% has	-19	26
% have	8	-28
% headach	25	72
% hold	-48	34
% hope	42	-17
% import	-12	28
% in	48	12
% inherit	-37	-14
% instal	-52	-146
% is	-64	-48
% isnt	-5	25
% job	11	32
% join	-26	30
% just	-54	-13
% keep	43	21
% laptop	-2	61
% launch	-21	40
% linux	81	20
% log	64	-28
% look	85	-25
% lose	19	55
% lost	-25	26
% maintain	19	-72
% manag	13	74
% mean	-22	-15
% move	-26	40
% must	-41	-30
% need	62	-27
% never	-6	-35
% no	15	54
% not	-22	22
% now	27	-2
% off	7	89
% offic	-92	-39
% old	41	23
% on	44	21
% onli	-12	49
% open	28	-25
% or	-28	-58
% own	-32	93
% part	-32	112
% patch	56	11
% pay	45	-13
% perform	-25	29
% plan	86	55
% presum	-19	31
% problem	51	-15
% protect	37	152
% provid	-19	33
% publish	116	-39
% push	-24	24
% put	0	54
% rebuild	-16	45
% region	56	52
% remov	-22	27
% replac	-16	23
% reset	22	50
% respons	59	30
% restor	-4	20
% right	10	46
% roll	-13	25
% rotat	4	60
% run	-64	0
% say	24	-25
% scan	-15	30
% screen	53	17
% secur	66	-46
% server	-41	59
% servic	23	10
% set	-13	39
% ship	-42	66
% should	5	30
% side	52	-19
% site	37	-9
% so	-27	29
% spread	-28	53
% still	38	-82
% stop	-5	85
% support	-13	16
% suppos	7	31
% swap	-47	50
% switch	-17	95
% take	-30	-104
% task	11	-17
% team	86	4
% tell	16	43
% test	43	92
% that	53	7
% the	-71	-15
% thing	-20	-47
% think	31	-18
% tick	-3	79
% to	36	4
% touch	47	1
% train	-8	97
% true	27	21
% turn	-73	95
% unless	-16	52
% unus	-5	20
% updat	19	38
% upgrad	-31	-24
% upload	10	75
% use	57	-23
% user	10	76
% when	11	115
% who	0	-63
% whose	-42	-8
% will	0	38
% without	-47	37
% wont	-12	23
% write	21	35
% yes	13	-18
*	-38	-29
* %	-25	-24
* 0	8	21
* 1	-28	67
* 2	23	29
* 22	16	62
* 3	-55	-30
* 90	-11	83
* a	40	62
* about	20	-70
* access	23	94
* account	-16	91
* acl	-12	114
* across	0	44
* act	-9	54
* add	10	60
* address	83	43
* admin	4	109
* administr	105	64
* after	-25	25
* again	-47	-63
* against	40	38
* agent	-135	-161
* air	66	-7
* al2023	-21	-16
* alarm	12	92
* all	59	21
* allow	-1	44
* alreadi	-52	-14
* alwai	-17	74
* am	-52	-48
* amazon	48	-55
* ami	38	123
* an	8	18
* and	-20	-16
* anoth	30	46
* answer	-14	100
* antiviru	19	126
* any	39	34
* anyth	1	40
* apart	106	12
* api	100	70
* app	-5	59
* appli	-92	-36
* applic	-7	122
* architectur	142	59
* are	1	71
* around	37	-1
* artifact	-3	67
* as	-24	4
* ask	-16	69
* assess	41	-15
* asset	-26	86
* attack	96	0
* audit	65	12
* auditor	40	54
* authent	17	73
* author	77	0
* automat	-31	55
* avail	54	-20
* awar	-92	-82
* aws	73	1
* azs	55	2
* back	-63	56
* backbon	41	2
* background	57	-12
* backup	-25	-25
* badg	40	10
* batch	-57	-78
* batteri	85	6
* be	21	18
* becom	23	51
* been	-9	47
* befor	62	65
* belong	-29	-39
* between	64	32
* bill	-7	101
* bio	85	9
* blame	55	9
* block	19	96
* both	-127	-157
* box	-71	-42
* breach	33	-3
* broadli	-54	-14
* broken	71	4
* broker	-91	-67
* budget	-2	56
* bug	44	-11
* bui	34	83
* build	88	31
* built	49	44
* busi	-58	-15
* by	40	31
* cabl	96	-21
* call	18	63
* can	79	29
* cant	0	56
* capac	-138	-109
* card	9	81
* care	-92	-75
* case	15	48
* cctv	78	5
* center	117	-34
* cert	46	4
* certif	-21	-2
* certifi	17	14
* chang	48	13
* charg	3	-61
* check	67	-18
* choos	-22	102
* ci	-118	-122
* classifi	0	111
* clean	-3	69
* client	-7	102
* close	-2	68
* cloud	19	9
* cluster	-155	-144
* code	18	74
* colleagu	31	100
* come	41	-4
* compani	-16	84
* complianc	-72	-15
* compliant	-57	6
* comput	52	8
* concern	-46	-21
* concurr	-23	19
* condit	66	-7
* confidenti	12	98
* configur	36	31
* connect	41	-67
* consol	10	44
* contact	-16	70
* contain	-108	-20
* content	35	77
* continu	79	28
* control	31	-15
* cool	72	-26
* corpor	4	53
* correct	43	60
* cost	-7	149
* countri	-17	61
* cover	-5	52
* credenti	-9	114
* cross	10	85
* current	-78	0
* custom	65	97
* dai	-17	65
* data	27	64
* databas	-51	-56
* date	-16	-49
* db	-107	-82
* ddo	-94	-78
* dead	37	38
* deal	-43	-58
* decid	18	75
* decis	-19	75
* decommiss	73	-21
* default	9	-58
* defend	29	9
* defin	-9	61
* degauss	55	6
* delet	-9	78
* deliv	36	48
* deploi	-17	37
* deprec	14	81
* design	17	124
* detail	-13	58
* detect	69	5
* develop	24	82
* devic	70	1
* di	-21	-33
* diesel	100	-22
* directori	-25	15
* disabl	12	75
* disast	-15	35
* disk	145	-19
* dispos	62	-17
* divid	-46	-97
* do	-67	-57
* docker	9	29
* doe	-27	-8
* domain	67	2
* done	25	21
* down	-85	-52
* download	5	79
* dr	-84	-97
* drift	3	118
* drill	17	51
* drive	123	-9
* duti	17	81
* e	-39	-13
* each	-41	-76
* earthquak	48	-11
* edg	124	16
* em	-18	78
* email	-15	40
* employe	72	5
* enabl	4	-34
* encrypt	-131	-124
* end	-35	-31
* endpoint	35	-81
* enforc	24	-3
* engin	-83	-77
* entir	48	-3
* entri	51	-8
* environ	0	28
* environment	77	10
* escort	37	-10
* event	30	60
* ever	43	28
* facil	122	-19
* factor	9	56
* fail	-9	-48
* failur	126	20
* fall	-11	-45
* fals	50	11
* fault	20	-42
* feder	-3	74
* fenc	124	-19
* fibr	100	8
* file	-12	28
* fire	110	29
* firewal	-129	-21
* firm	19	69
* firmwar	112	11
* first	8	37
* fix	-41	-95
* flaw	29	0
* flood	-17	-92
* for	-7	29
* forens	33	78
* free	-38	22
* from	43	21
* full	54	-14
* fulli	20	-10
* function	-20	90
* gatewai	-207	-191
* gdpr	5	87
* gener	139	-6
* general	-43	14
* generally	-20	10
* get	36	27
* global	62	-1
* go	21	33
* goe	-75	-21
* got	-100	-106
* grant	1	59
* grid	75	-17
* group	33	174
* grow	23	-6
* guarante	42	77
* guard	71	-8
* guest	12	124
* hack	-48	-35
* had	-70	-86
* half	-62	-41
* hall	77	20
* hand	-27	-15
* handl	11	32
* hard	106	-22
* harden	-84	29
* hardwar	91	21
* has	-6	58
* have	-66	-38
* headach	13	73
* health	55	29
* high	-80	-25
* hipaa	-49	-6
* hire	68	-10
* hit	43	24
* hold	-28	73
* host	64	-43
* how	-25	-1
* http	60	26
* hypervisor	168	-11
* i	-56	32
* iaa	62	178
* ident	7	131
* if	-36	17
* imag	11	106
* import	3	32
* in	-3	45
* incid	-10	-51
* increas	1	67
* infrastructur	92	-53
* inherit	87	-31
* insid	65	103
* instal	-24	46
* intern	60	27
* internet	76	3
* into	37	72
* inventori	-23	79
* iot	-16	51
* is	-42	-35
* isnt	41	-12
* iso	10	16
* isol	128	-40
* it	-65	-48
* its	-5	-103
* itself	116	-12
* job	-33	-20
* just	-41	-18
* keep	44	59
* kei	-46	5
* kept	-35	92
* key	1	83
* know	1	49
* label	13	102
* land	52	-40
* laptop	1	67
* launch	-34	71
* law	26	110
* layer	57	-39
* leak	14	34
* leav	-2	64
* left	-78	-15
* librari	14	64
* licens	-27	30
* life	-38	-35
* lift	-2	17
* like	65	34
* limit	-53	79
* link	101	20
* live	28	30
* local	93	19
* locat	78	-3
* lock	15	46
* log	-65	-60
* login	17	55
* long	8	82
* machin	74	-31
* maintain	-155	-142
* mainten	-13	-23
* make	73	44
* man	72	-8
* manag	-101	-113
* manual	10	33
* matter	-16	55
* may	49	-22
* me	-12	69
* mean	107	2
* media	80	-8
* meet	-126	-107
* memori	46	16
* mfa	21	95
* model	-61	9
* monitor	99	56
* more	32	62
* move	-51	33
* multi	9	65
* must	-68	-50
* my	-96	2
* nacl	27	114
* name	11	63
* need	105	29
* network	79	65
* new	60	-10
* next	-42	-82
* night	-22	-65
* nitro	200	57
* no	-13	94
* nobodi	22	7
* node	-147	-54
* not	82	-13
* notic	-15	38
* object	-27	111
* of	53	-8
* off	-22	21
* offer	72	-13
* offic	-54	-63
* old	55	53
* on	-37	3
* onc	24	-27
* one	-15	-25
* onli	-64	-25
* open	-62	-12
* oper	-32	8
* or	-47	-59
* os	-69	-22
* other	-35	-58
* our	-11	49
* ourselv	-32	49
* out	16	-41
* outag	24	82
* over	-82	-27
* overal	-40	-18
* owner	-42	-7
* packag	-12	76
* pai	-19	34
* part	-6	98
* parti	41	-1
* password	-40	31
* patch	-103	-164
* pen	19	29
* penetr	-32	23
* peopl	50	2
* perform	-5	-67
* perimet	137	-1
* permiss	-10	76
* person	20	61
* phish	76	132
* physic	101	0
* pick	70	72
* plan	18	60
* pleas	-56	-29
* pls	-138	-153
* point	21	57
* polici	-53	22
* port	3	65
* power	96	21
* prevent	20	4
* principl	-63	-5
* privaci	-39	60
* privat	22	6
* problem	33	23
* procur	128	-17
* product	71	4
* proof	56	26
* protect	55	39
* proxi	-42	-6
* publish	102	11
* put	28	109
* q	-66	-77
* quarterli	5	66
* queue	-2	71
* quota	-30	87
* rack	51	29
* read	45	23
* rebuild	3	31
* record	13	72
* recoveri	3	80
* redund	118	-39
* region	67	21
* regist	18	45
* regul	-102	-83
* remov	-8	39
* renew	26	-31
* report	-8	82
* request	-18	56
* requir	-10	62
* reserv	-23	19
* resid	-18	14
* resili	37	44
* resourc	21	121
* respons	-37	-25
* rest	-145	-44
* restart	-65	-87
* retir	46	22
* review	66	44
* risk	27	-14
* role	3	57
* room	93	-41
* root	15	84
* rotat	-111	-45
* rout	9	59
* router	134	45
* rpo	-8	49
* rto	-8	49
* rule	44	79
* run	93	11
* runtim	-109	-122
* safe	23	70
* scale	-95	-31
* scan	7	83
* screen	86	16
* script	-12	16
* second	-118	-154
* secret	20	50
* secur	51	76
* see	-44	17
* segment	-23	94
* sensit	-18	78
* separ	4	41
* serverless	114	58
* servic	25	2
* set	39	103
* setup	-28	74
* share	-36	-48
* shop	-79	11
* should	55	10
* shred	88	2
* side	-23	35
* sign	-29	7
* signatur	121	-15
* sinc	38	90
* sit	-12	74
* site	84	-24
* sla	4	-104
* sm	-83	-102
* snapshot	-76	-27
* so	-56	-57
* soc	53	9
* softwar	16	8
* somebodi	-48	30
* someon	13	38
* someth	-28	-97
* sourc	67	37
* speak	-26	16
* specif	-9	87
* split	-48	-3
* stack	4	70
* staff	-3	-90
* stai	13	83
* still	-14	80
* stop	-5	85
* storag	91	-7
* store	-12	63
* stream	-96	-70
* stuff	3	62
* subject	-22	36
* subnet	16	102
* suppli	50	-16
* supplier	-10	77
* suppress	78	22
* sure	61	0
* surviv	-23	46
* suspici	2	65
* switch	48	-45
* system	-34	30
* tabl	-18	35
* tag	24	107
* take	-90	-3
* task	50	-2
* teach	86	60
* team	22	-3
* technician	61	0
* tele	40	22
* tenant	144	-37
* test	73	95
* than	-13	53
* that	-52	-66
* the	-38	-74
* thei	-36	-5
* their	21	-15
* themselv	61	-20
* then	-41	16
* there	-126	-104
* these	11	44
* thi	-109	-96
* thing	-79	-106
* think	7	66
* third	35	61
* those	-33	-14
* through	25	31
* time	5	108
* tls	-24	-38
* to	-14	38
* token	4	89
* too	-20	13
* touch	44	-18
* traffic	-51	-1
* train	-84	-14
* transit	-35	-12
* true	14	43
* trust	15	88
* turn	1	24
* under	-51	17
* undersea	82	-3
* uninterrupt	50	-16
* unless	-7	47
* unus	3	90
* up	10	17
* updat	-131	-193
* upgrad	-130	-145
* upload	7	66
* ups	86	8
* uptim	93	-10
* us	-125	-64
* use	27	91
* user	7	53
* version	-43	-69
* vet	65	26
* virtual	171	30
* visitor	114	-4
* volum	2	107
* vpn	-53	-2
* vs	-37	-96
* vuln	-31	48
* vulner	-17	-35
* walk	43	-17
* want	20	13
* was	27	45
* watch	9	75
* we	-46	3
* web	8	89
* what	-32	-13
* whatev	-34	28
* when	-11	52
* where	41	15
* which	26	22
* who	-61	-73
* whole	-106	-42
* whom	25	-66
* whose	-59	-98
* will	-22	69
* windows	-106	-84
* wipe	125	1
* wire	-34	64
* with	8	52
* within	-16	67
* without	17	40
* wont	24	7
* work	43	36
* workload	-8	79
* world	16	56
* worri	62	-41
* would	43	9
* write	-9	86
* wrote	-3	34
* you	26	73
* zone	78	76
*account-control	8	47
*account-control %	6	44
*account-control 1	66	-49
*account-control 12	38	-14
*account-control 14	-7	32
*account-control 2	28	1
*account-control 3	90	-30
*account-control 4	-16	58
*account-control about	83	-30
*account-control accept	4	27
*account-control access	-15	38
*account-control account	6	17
*account-control across	-24	78
*account-control act	-6	22
*account-control action	45	-37
*account-control activ	-18	27
*account-control add	19	7
*account-control admin	-6	60
*account-control administr	-13	28
*account-control administratoraccess	-3	20
*account-control after	27	-6
*account-control agent	-1	21
*account-control agreement	20	6
*account-control ai	-35	49
*account-control all	18	4
*account-control allow	26	-16
*account-control alwai	47	-16
*account-control amazon	6	43
*account-control an	-12	34
*account-control anoth	16	-3
*account-control any	33	-16
*account-control app	-10	19
*account-control appli	-3	48
*account-control applic	-19	62
*account-control approv	-16	27
*account-control are	-1	34
*account-control around	-30	64
*account-control artifact	20	-10
*account-control as	-20	37
*account-control assess	37	12
*account-control assign	-11	69
*account-control assum	-11	21
*account-control attach	11	32
*account-control auditor	-17	51
*account-control author	41	-34
*account-control automat	29	8
*account-control avail	61	-29
*account-control awai	-7	29
*account-control aws	-2	16
*account-control back	42	5
*account-control backend	107	-46
*account-control backup	-22	71
*account-control baselin	-11	57
*account-control be	-9	31
*account-control been	-16	18
*account-control behind	28	6
*account-control belong	-20	38
*account-control between	23	-8
*account-control bind	-17	20
*account-control boundari	-10	108
*account-control box	-11	57
*account-control break	-9	28
*account-control bring	0	43
*account-control bucket	21	-15
*account-control build	-6	23
*account-control but	-10	23
*account-control by	21	7
*account-control call	7	17
*account-control can	-17	44
*account-control cannot	4	38
*account-control cant	-10	23
*account-control capac	47	-15
*account-control captur	16	-2
*account-control carri	20	-14
*account-control case	-36	41
*account-control center	42	-14
*account-control central	22	-8
*account-control certif	32	-18
*account-control chang	0	17
*account-control channel	-11	19
*account-control charact	-5	49
*account-control charg	51	-30
*account-control check	-17	44
*account-control china	19	-13
*account-control choic	94	-47
*account-control clean	-2	34
*account-control client	-7	20
*account-control close	3	53
*account-control cloud	-13	23
*account-control cloudtrail	51	-27
*account-control code	-12	25
*account-control colleagu	-1	35
*account-control collect	24	16
*account-control come	-44	46
*account-control command	-18	28
*account-control commiss	55	-43
*account-control compani	-9	47
*account-control compli	21	22
*account-control complianc	-17	39
*account-control compliant	0	21
*account-control condit	-7	27
*account-control config	33	-29
*account-control configur	-2	20
*account-control connect	-40	59
*account-control contact	49	-25
*account-control content	25	-6
*account-control control	3	19
*account-control copi	-2	32
*account-control correct	-10	16
*account-control count	-10	47
*account-control cover	26	4
*account-control creat	-15	48
*account-control credenti	-1	17
*account-control custom	38	5
*account-control cut	27	-23
*account-control dai	2	17
*account-control daili	-42	49
*account-control data	9	34
*account-control databas	51	-41
*account-control day	-16	37
*account-control db	8	54
*account-control decid	-11	27
*account-control default	31	25
*account-control defin	-22	67
*account-control definit	107	-93
*account-control deleg	-5	40
*account-control delet	0	18
*account-control deliv	19	-12
*account-control deliveri	38	-15
*account-control deni	23	-10
*account-control describ	-17	77
*account-control descript	63	-41
*account-control detect	34	-29
*account-control devic	3	53
*account-control digest	-36	47
*account-control disabl	27	-27
*account-control do	87	-12
*account-control document	-3	29
*account-control doe	7	29
*account-control doesnt	-21	50
*account-control done	-26	57
*account-control down	-18	39
*account-control download	31	1
*account-control drift	13	37
*account-control duti	-12	30
*account-control each	41	-20
*account-control emerg	-23	29
*account-control employe	-17	25
*account-control enabl	23	-14
*account-control encrypt	53	-34
*account-control end	33	-12
*account-control endpoint	17	5
*account-control enforc	3	18
*account-control engin	63	-25
*account-control enrol	7	20
*account-control evalu	38	-23
*account-control event	52	-20
*account-control everi	24	-11
*account-control everyth	-25	26
*account-control evid	25	20
*account-control execut	-8	20
*account-control experi	-19	37
*account-control expir	-14	42
*account-control facil	20	-7
*account-control fail	-4	31
*account-control feder	-4	53
*account-control fetch	-8	19
*account-control few	25	-22
*account-control file	-8	18
*account-control firewal	-16	67
*account-control first	12	136
*account-control fix	-25	53
*account-control for	-2	33
*account-control forbid	-41	45
*account-control found	0	25
*account-control framework	40	-5
*account-control from	27	-2
*account-control game	-7	62
*account-control glass	-10	25
*account-control go	-26	30
*account-control goal	-3	24
*account-control goe	-11	25
*account-control got	-22	23
*account-control group	-11	25
*account-control guardrail	30	-21
*account-control hand	1	19
*account-control hardcod	-2	20
*account-control hash	-23	34
*account-control have	7	18
*account-control here	-23	29
*account-control histori	16	-12
*account-control hold	17	6
*account-control host	50	-18
*account-control hour	-3	26
*account-control hybrid	-31	40
*account-control i	72	-60
*account-control iam	-17	24
*account-control if	8	16
*account-control improv	-32	48
*account-control in	6	30
*account-control includ	65	-57
*account-control infrastructur	44	-18
*account-control ins	31	-12
*account-control insid	30	-8
*account-control insight	-14	18
*account-control insist	-4	22
*account-control instal	-14	77
*account-control integr	-38	42
*account-control interfac	-12	42
*account-control into	-23	36
*account-control invok	-9	20
*account-control is	3	41
*account-control isnt	-6	21
*account-control iso	84	15
*account-control isol	20	-5
*account-control issu	-19	52
*account-control it	-17	-5
*account-control item	36	-27
*account-control its	17	1
*account-control itself	50	1
*account-control job	57	25
*account-control keep	18	14
*account-control kei	-5	25
*account-control kept	-18	26
*account-control kick	-26	43
*account-control land	-11	38
*account-control last	-15	35
*account-control later	2	37
*account-control learn	-21	40
*account-control least	-10	51
*account-control leaver	-11	23
*account-control left	-8	40
*account-control length	-4	48
*account-control level	-17	23
*account-control lifecycl	-24	30
*account-control log	-2	23
*account-control login	-7	30
*account-control longer	10	74
*account-control look	21	0
*account-control lost	-13	22
*account-control made	-8	27
*account-control maintain	85	-14
*account-control mainten	-2	20
*account-control make	-12	41
*account-control manag	28	-13
*account-control mandatori	25	25
*account-control mani	-10	16
*account-control manual	-9	39
*account-control map	60	-25
*account-control mark	-26	31
*account-control may	-11	73
*account-control mean	22	-2
*account-control meet	33	-19
*account-control mfa	4	41
*account-control min	3	28
*account-control minimum	40	-27
*account-control minut	54	-21
*account-control move	-34	53
*account-control must	-2	35
*account-control name	19	-1
*account-control narrow	-8	41
*account-control need	-15	45
*account-control network	-3	19
*account-control never	44	-35
*account-control new	-3	19
*account-control no	3	17
*account-control nobodi	-13	60
*account-control node	-34	63
*account-control non	1	22
*account-control noncompli	-12	46
*account-control none	-37	76
*account-control not	8	26
*account-control noth	8	47
*account-control notic	15	128
*account-control now	-19	38
*account-control of	9	17
*account-control offer	29	3
*account-control okta	-13	44
*account-control on	6	19
*account-control onc	-49	52
*account-control one	10	42
*account-control onli	12	30
*account-control oper	43	2
*account-control or	-1	22
*account-control org	-25	46
*account-control ou	-20	45
*account-control our	-2	33
*account-control outsid	-15	34
*account-control over	18	6
*account-control own	-51	-117
*account-control owner	-15	41
*account-control paramet	21	-5
*account-control parameter	-11	18
*account-control part	29	-32
*account-control parti	18	12
*account-control pass	-40	60
*account-control password	0	65
*account-control patch	28	7
*account-control peopl	-17	37
*account-control period	35	-26
*account-control permiss	-14	66
*account-control person	-1	22
*account-control pick	-8	28
*account-control pipelin	44	-16
*account-control place	25	-22
*account-control plain	-28	48
*account-control plan	-14	32
*account-control plane	42	-41
*account-control polici	8	42
*account-control port	-3	17
*account-control primari	-20	26
*account-control privileg	-25	73
*account-control prod	2	22
*account-control produc	111	-13
*account-control profil	-5	23
*account-control provid	6	35
*account-control publish	48	-19
*account-control pull	46	-32
*account-control quota	73	-61
*account-control raiz	41	7
*account-control reach	16	-16
*account-control read	-28	46
*account-control readi	-15	33
*account-control reboot	1	20
*account-control receiv	-17	37
*account-control recommend	-11	51
*account-control record	23	3
*account-control recoveri	-3	17
*account-control redundantli	57	-35
*account-control refer	-6	23
*account-control region	22	-6
*account-control regist	-8	19
*account-control rehears	-8	63
*account-control releas	34	-10
*account-control remain	-27	29
*account-control remedi	-4	19
*account-control remov	16	2
*account-control renew	-16	36
*account-control repair	-37	55
*account-control replic	23	-12
*account-control report	40	-13
*account-control request	49	-8
*account-control requir	4	33
*account-control resolv	-10	17
*account-control resourc	-2	27
*account-control respons	-16	115
*account-control rest	39	-20
*account-control result	20	-9
*account-control retent	-19	22
*account-control review	-15	46
*account-control right	5	21
*account-control role	38	-11
*account-control roll	-12	71
*account-control root	-4	24
*account-control rotat	-25	74
*account-control rule	-10	54
*account-control run	60	-30
*account-control s3	38	-35
*account-control same	-45	76
*account-control saml	-20	35
*account-control scim	-6	21
*account-control scope	-4	64
*account-control second	27	-31
*account-control secur	-4	26
*account-control see	-21	45
*account-control select	49	-37
*account-control serv	26	-10
*account-control server	28	0
*account-control servic	41	-7
*account-control session	-10	29
*account-control set	10	23
*account-control setup	28	-32
*account-control seven	21	20
*account-control share	-6	42
*account-control should	-37	47
*account-control show	-21	49
*account-control side	54	4
*account-control sign	22	7
*account-control sinc	-18	58
*account-control sit	-23	40
*account-control snapshot	16	-12
*account-control so	-9	31
*account-control soc	60	-42
*account-control softwar	53	-16
*account-control some	42	-6
*account-control somebodi	27	-61
*account-control someth	93	33
*account-control sourc	-11	22
*account-control sse	16	-14
*account-control stack	30	-13
*account-control staff	-2	42
*account-control stai	22	4
*account-control stand	78	-50
*account-control start	-7	21
*account-control state	-9	16
*account-control still	-22	36
*account-control stop	-20	34
*account-control store	47	-26
*account-control string	-24	25
*account-control structur	58	-44
*account-control such	-7	29
*account-control suppli	13	26
*account-control suppos	5	19
*account-control system	32	-19
*account-control tabl	39	-34
*account-control tag	-8	18
*account-control take	18	-12
*account-control target	-4	46
*account-control task	-31	57
*account-control team	-32	93
*account-control templat	3	34
*account-control temporari	-21	38
*account-control ten	25	-11
*account-control termin	-3	38
*account-control terraform	-33	39
*account-control test	30	-12
*account-control text	-5	42
*account-control than	-9	85
*account-control that	16	10
*account-control the	17	17
*account-control their	-5	25
*account-control them	-6	38
*account-control then	-14	32
*account-control there	-16	43
*account-control thi	-20	51
*account-control third	27	0
*account-control those	-13	33
*account-control through	-7	20
*account-control tls	38	-21
*account-control to	0	21
*account-control token	-24	50
*account-control told	-18	32
*account-control too	-51	93
*account-control tool	-24	60
*account-control topic	67	-62
*account-control touch	-51	57
*account-control trail	10	21
*account-control trust	-9	31
*account-control turn	-21	55
*account-control two	44	-29
*account-control undo	-22	23
*account-control unit	-19	23
*account-control unless	34	-18
*account-control unus	-4	40
*account-control up	26	2
*account-control updat	-35	55
*account-control upgrad	53	-16
*account-control upkeep	108	-70
*account-control us	38	-39
*account-control use	-21	38
*account-control user	11	35
*account-control usual	-17	31
*account-control valid	-25	29
*account-control version	-19	34
*account-control via	-14	16
*account-control vpc	-13	30
*account-control want	-20	30
*account-control was	-7	35
*account-control watch	-54	65
*account-control way	-12	20
*account-control we	-16	25
*account-control week	-5	16
*account-control werent	-26	45
*account-control what	10	16
*account-control when	0	36
*account-control where	-24	46
*account-control whether	24	15
*account-control whom	-3	22
*account-control windows	-24	36
*account-control with	-9	29
*account-control within	65	-56
*account-control without	17	-11
*account-control work	-25	33
*account-control workload	7	17
*account-control would	-14	28
*account-control write	24	40
*account-control written	33	-32
*account-control wrote	42	-36
*account-control year	9	18
*account-control zone	-33	44
*container	22	24
*container %	52	-12
*container 0	-22	29
*container 10	-48	51
*container 12	21	3
*container 14	50	-14
*container 21	22	-1
*container 28	7	69
*container 3	4	41
*container 30	-20	23
*container 31	21	-59
*container 4	-25	35
*container 7	42	-21
*container a	-29	-33
*container about	42	-21
*container access	-27	52
*container account	6	49
*container act	-8	26
*container add	-30	58
*container addon	-26	25
*container admin	-14	54
*container admiss	-7	29
*container after	-41	73
*container afterward	-48	91
*container again	25	5
*container agent	40	45
*container al2	-9	23
*container al2023	-22	70
*container alarm	-12	56
*container aliv	124	20
*container alloc	-5	49
*container alon	-24	30
*container also	18	4
*container alwai	66	-52
*container am	-4	111
*container amazon	-15	-65
*container ami	23	-9
*container an	36	0
*container and	21	8
*container announc	36	-27
*container anoth	75	-37
*container answer	-6	38
*container anyon	36	68
*container apart	27	-6
*container api	24	4
*container app	-2	72
*container applic	-26	45
*container are	3	32
*container arent	-17	99
*container argument	-3	21
*container as	57	-43
*container ask	-10	17
*container at	-32	-13
*container audit	-35	20
*container auditor	-17	21
*container auto	92	18
*container automat	-27	22
*container autosc	0	95
*container autoscal	-24	50
*container avail	42	6
*container awai	-11	16
*container aws	-33	47
*container awsvpc	-8	27
*container az	40	3
*container azs	0	53
*container back	42	22
*container backup	130	16
*container bake	74	9
*container balanc	25	-10
*container base	41	34
*container batch	56	18
*container be	-4	42
*container bear	-22	24
*container becaus	-18	44
*container befor	10	19
*container begin	34	-16
*container below	-68	-62
*container beneath	-50	137
*container between	-33	68
*container bit	-8	62
*container block	0	33
*container blue	1	29
*container bootstrap	8	92
*container bottlerocket	124	29
*container bound	-14	35
*container box	27	-26
*container breaker	-8	29
*container bucket	-18	27
*container budget	-7	40
*container bug	-34	45
*container bui	27	-7
*container build	48	-28
*container built	0	16
*container bump	-26	18
*container but	55	-3
*container button	-35	16
*container call	-21	31
*container can	16	18
*container capabl	-16	34
*container capac	1	46
*container care	20	57
*container carri	31	-17
*container center	32	-16
*container cert	-17	74
*container certif	32	69
*container chang	20	19
*container check	-14	32
*container choic	50	-30
*container cidr	-17	41
*container circuit	-8	29
*container cis	37	-14
*container class	-13	29
*container cleanli	-16	25
*container cleanup	-3	18
*container click	-42	34
*container close	106	-13
*container cluster	-39	-16
*container cni	98	-19
*container code	-37	68
*container collect	-9	16
*container come	19	47
*container comput	18	-39
*container config	-26	88
*container configur	-32	66
*container consol	32	13
*container consolid	89	-8
*container constraint	49	6
*container containerd	-60	99
*container control	16	-34
*container coredn	-40	63
*container correct	-28	-43
*container count	-21	42
*container cover	-19	29
*container cpu	-20	24
*container crash	88	2
*container creat	22	74
*container credenti	80	-48
*container csi	75	-40
*container current	-36	47
*container custom	62	-23
*container cve	-3	60
*container daemonset	-17	62
*container dai	28	8
*container data	-4	29
*container databas	11	21
*container date	78	-9
*container day	23	-17
*container dead	72	-1
*container default	29	25
*container defin	27	-7
*container definit	-13	51
*container delet	28	-1
*container demand	-18	31
*container depend	44	90
*container deploi	-4	60
*container deploy	-19	29
*container deprec	-8	45
*container design	-2	17
*container desir	-19	43
*container develop	-20	31
*container devic	53	-37
*container die	52	3
*container disk	-7	26
*container disrupt	22	9
*container dns	-2	16
*container do	86	-11
*container docker	-39	52
*container doe	36	38
*container doesnt	-20	35
*container dont	-63	14
*container down	49	-9
*container drain	-9	-41
*container driver	96	-47
*container drop	49	-48
*container dure	-43	-77
*container e	-53	-16
*container each	32	8
*container ebs	-13	26
*container ec2	20	37
*container ecs	84	38
*container efs	-5	25
*container eks	-27	115
*container elsewher	-17	41
*container enabl	-57	34
*container encrypt	-12	34
*container end	41	6
*container endpoint	19	21
*container enforc	18	9
*container enough	-42	62
*container entri	-17	43
*container env	-8	32
*container envelop	45	-32
*container environ	-7	22
*container ephemer	-26	51
*container etcd	109	-32
*container event	-17	25
*container ever	-26	24
*container everi	21	26
*container everyth	-18	23
*container evict	-11	33
*container exampl	-17	25
*container except	17	1
*container execut	-7	25
*container exit	-14	83
*container expiri	-31	89
*container fail	19	11
*container falcon	-30	64
*container fargat	41	-45
*container file	-27	42
*container find	-16	126
*container firewal	-11	40
*container first	24	14
*container fix	17	20
*container fluent	-8	62
*container follow	-31	33
*container for	45	35
*container forbid	-8	26
*container forc	1	48
*container free	-26	36
*container from	3	29
*container full	-35	49
*container fulli	-24	42
*container get	25	-46
*container gib	-17	26
*container give	35	-8
*container given	8	17
*container go	-11	19
*container goe	33	41
*container got	24	-19
*container gpu	36	49
*container grace	-15	86
*container grant	4	23
*container greatest	-45	46
*container green	1	29
*container group	-17	47
*container guardduti	-17	18
*container guest	-90	130
*container harden	-39	115
*container hardwar	25	-37
*container has	14	16
*container hat	-45	-77
*container have	76	16
*container health	0	30
*container helm	-29	56
*container here	-22	63
*container high	86	9
*container higher	35	-15
*container hmm	-5	22
*container hold	21	6
*container hook	-10	17
*container hop	44	-7
*container host	-132	-149
*container hostnetwork	54	-13
*container hpa	-24	32
*container hypervisor	53	36
*container i	4	-53
*container iam	74	-54
*container ident	-6	29
*container idl	124	-71
*container if	-24	31
*container imag	14	58
*container imd	-3	51
*container imdsv2	63	-41
*container in	-8	16
*container includ	15	17
*container infrastructur	16	19
*container ingress	-4	-20
*container insid	87	-39
*container insight	-5	18
*container instal	-2	38
*container instanc	-1	28
*container instead	-49	69
*container into	51	-22
*container intrud	28	6
*container is	8	44
*container isnt	-48	-160
*container isol	61	-20
*container its	20	7
*container itself	-2	52
*container job	50	52
*container just	73	-74
*container karpent	36	12
*container keep	40	-5
*container kei	-18	28
*container kernel	-51	33
*container key	32	-22
*container kick	-37	33
*container kill	-8	66
*container kms	-14	18
*container kube	21	-21
*container kubelet	41	20
*container kubernetes	55	-25
*container kyverno	-14	67
*container label	-5	27
*container latest	9	32
*container launch	-49	-4
*container leav	-12	17
*container let	-16	43
*container life	-15	61
*container like	-25	25
*container limit	-6	28
*container linux	35	-12
*container load	23	37
*container local	25	149
*container log	-9	28
*container look	4	23
*container loosen	7	24
*container machin	-43	-63
*container maintain	61	18
*container make	-4	25
*container manag	45	20
*container mani	-24	35
*container manifest	-8	39
*container map	-7	53
*container max	-19	61
*container may	-11	45
*container me	-50	-13
*container mean	-67	11
*container meant	-18	43
*container memori	-22	67
*container metadata	54	-12
*container min	-17	27
*container minor	35	-15
*container minut	32	-9
*container miss	-14	42
*container mix	-70	-83
*container mode	27	-3
*container month	28	0
*container more	-21	73
*container mount	-11	44
*container move	-3	33
*container must	41	41
*container my	51	79
*container namespac	-17	80
*container narrow	43	39
*container need	47	-5
*container never	-38	90
*container newer	0	76
*container newest	14	41
*container nitro	50	-40
*container no	12	24
*container nobodi	23	-5
*container node	-13	-21
*container nodepool	-18	35
*container none	-45	47
*container nor	53	-28
*container not	-18	9
*container noth	10	37
*container notic	64	-12
*container now	59	-20
*container object	51	14
*container observ	-20	60
*container of	23	-1
*container off	-40	55
*container offer	39	-31
*container ok	48	3
*container old	-4	31
*container on	43	50
*container onc	36	-28
*container one	6	38
*container onli	-5	34
*container ons	-9	21
*container open	-12	30
*container oper	1	-34
*container optim	-15	40
*container orchestr	56	-46
*container order	-30	139
*container os	-11	-74
*container other	0	23
*container otherw	34	-26
*container our	18	45
*container ourselv	2	64
*container out	-30	23
*container outdat	27	-39
*container outsid	-31	42
*container over	-27	40
*container own	18	13
*container pager	-16	30
*container password	-5	35
*container patch	-29	-31
*container pdb	-16	48
*container peer	37	-36
*container pend	-3	-92
*container percentag	-4	77
*container permiss	-7	18
*container persist	-12	26
*container physic	74	-19
*container pipelin	-26	36
*container place	29	34
*container plain	-39	53
*container plan	-24	34
*container plane	9	-43
*container platform	40	-6
*container plugin	53	-37
*container poddisruptionbudget	0	17
*container polici	-16	48
*container pool	-24	8
*container possibl	-8	48
*container press	5	55
*container price	23	-1
*container prioriti	25	2
*container privat	-17	58
*container privileg	-16	51
*container probe	-19	34
*container problem	-14	25
*container prod	34	12
*container profil	-19	63
*container project	-5	67
*container protect	-11	53
*container provid	47	3
*container proxi	45	-23
*container public	-27	99
*container publish	20	16
*container pull	-8	30
*container pvc	-6	138
*container pvs	-17	53
*container question	6	-54
*container queue	26	3
*container quota	-18	56
*container rbac	5	70
*container reach	-10	38
*container readonlyrootfilesystem	-3	19
*container rebuild	17	9
*container recycl	30	7
*container red	-45	-77
*container redeploi	-4	35
*container refus	-25	82
*container region	76	-35
*container regist	14	37
*container releas	-46	-93
*container renew	-20	113
*container repair	24	-2
*container replac	48	-11
*container replica	28	9
*container request	0	28
*container requir	-18	56
*container resourc	-23	38
*container respect	14	31
*container respons	107	28
*container rest	-12	18
*container restart	68	-20
*container restor	34	23
*container restrict	-43	74
*container result	-22	36
*container retri	-1	16
*container right	-25	90
*container role	-7	39
*container roll	-56	-19
*container rollback	46	-37
*container root	-13	41
*container rotat	-18	61
*container rout	-10	21
*container router	30	-64
*container run	21	19
*container runtim	54	-14
*container s3	-13	21
*container sai	-6	16
*container same	25	-104
*container say	59	-22
*container scale	-26	-26
*container scan	-17	42
*container scc	-15	59
*container schedul	70	-62
*container secret	22	-12
*container secur	52	30
*container self	-21	58
*container separ	70	-18
*container server	17	-32
*container servic	-4	48
*container session	28	-11
*container set	8	18
*container share	30	1
*container shell	54	-42
*container ship	85	-38
*container should	70	39
*container shouldnt	53	-23
*container show	-39	51
*container shrink	43	-36
*container shuffl	-16	31
*container sidecar	-10	17
*container sinc	-8	24
*container size	29	-4
*container skew	-28	69
*container snapshot	39	-27
*container so	-23	43
*container softwar	-20	46
*container some	-30	67
*container somebodi	36	-15
*container space	-26	36
*container spot	-1	55
*container spread	-21	51
*container sre	84	6
*container ssh	56	2
*container stai	-31	45
*container standalon	-23	47
*container standard	-9	25
*container start	33	10
*container state	71	-2
*container still	108	4
*container stop	28	-11
*container storag	-3	26
*container store	56	6
*container strategi	-28	68
*container stuck	-17	25
*container submit	-3	31
*container subnet	-19	52
*container such	-24	26
*container suppli	16	-17
*container support	1	24
*container swap	5	25
*container system	131	23
*container tag	-16	59
*container taint	17	28
*container take	19	57
*container task	20	25
*container team	21	-19
*container tell	6	34
*container templat	-12	38
*container tenant	-30	36
*container termin	15	-50
*container test	26	-22
*container that	11	49
*container the	13	17
*container thei	26	-6
*container their	6	66
*container them	15	63
*container themselv	-48	47
*container then	55	-23
*container thi	48	-7
*container thing	67	20
*container those	-37	56
*container three	41	-15
*container through	97	-32
*container time	-29	35
*container tls	-40	71
*container to	9	27
*container token	-18	86
*container too	-8	56
*container touch	57	-29
*container trust	-32	43
*container turn	-22	37
*container two	22	-11
*container type	20	29
*container under	55	-17
*container unhealthi	72	-61
*container unless	-22	29
*container unmanag	-6	24
*container up	26	20
*container updat	-33	19
*container upgrad	-16	46
*container us	10	41
*container use	-10	31
*container user	-4	30
*container vcpu	-17	49
*container velero	-20	58
*container version	-4	29
*container via	45	-27
*container virtual	33	-9
*container volum	-26	45
*container vpc	16	5
*container vs	-12	60
*container vulner	-20	32
*container wait	16	9
*container we	-16	74
*container web	-6	35
*container webhook	-25	80
*container week	75	-32
*container weekli	34	-15
*container well	-18	34
*container what	-19	30
*container whatev	-22	55
*container when	26	-22
*container where	-6	19
*container whether	-20	33
*container which	-96	48
*container who	-69	-43
*container wholli	-11	30
*container whom	-100	-75
*container whose	-49	-40
*container wide	-1	59
*container window	-15	35
*container windows	-8	77
*container with	7	36
*container within	-10	24
*container without	-2	16
*container work	33	-27
*container worker	-136	-82
*container workload	-4	33
*container write	-23	42
*container yes	4	54
*container yourself	-23	48
*customer-operated	-9	78
*customer-operated %	-7	43
*customer-operated account	-35	85
*customer-operated all	-20	56
*customer-operated ami	-16	29
*customer-operated an	-5	21
*customer-operated and	1	28
*customer-operated api	-14	64
*customer-operated apiserv	-5	28
*customer-operated are	-7	28
*customer-operated avail	-26	44
*customer-operated back	-19	38
*customer-operated backup	-24	56
*customer-operated by	-23	81
*customer-operated call	20	-12
*customer-operated center	42	-27
*customer-operated cert	4	54
*customer-operated certif	-5	28
*customer-operated cloudtrail	26	-18
*customer-operated cluster	-6	58
*customer-operated cni	-18	36
*customer-operated comput	-4	21
*customer-operated config	-1	63
*customer-operated contain	-3	21
*customer-operated control	-13	69
*customer-operated creat	-16	54
*customer-operated custom	-14	23
*customer-operated data	36	-22
*customer-operated disk	7	24
*customer-operated driver	-16	41
*customer-operated encrypt	6	44
*customer-operated etcd	-22	75
*customer-operated expir	-5	34
*customer-operated expos	-27	102
*customer-operated for	-19	56
*customer-operated hardwar	16	-12
*customer-operated head	-14	39
*customer-operated hold	45	-27
*customer-operated hpc	0	18
*customer-operated hypervisor	53	-43
*customer-operated imag	-14	21
*customer-operated in	-7	49
*customer-operated instanc	17	8
*customer-operated is	-10	48
*customer-operated it	-3	38
*customer-operated job	-1	37
*customer-operated keep	-12	23
*customer-operated kernel	0	26
*customer-operated machin	54	-27
*customer-operated manag	-11	76
*customer-operated no	-37	59
*customer-operated node	-5	95
*customer-operated of	0	55
*customer-operated on	-4	79
*customer-operated onli	-15	47
*customer-operated oper	6	91
*customer-operated or	-2	40
*customer-operated our	38	14
*customer-operated over	-20	43
*customer-operated own	-22	75
*customer-operated patch	-8	89
*customer-operated physic	69	-36
*customer-operated plane	-11	81
*customer-operated pod	-2	19
*customer-operated rbac	-5	25
*customer-operated record	26	-18
*customer-operated renew	5	36
*customer-operated rest	-29	101
*customer-operated restor	-22	48
*customer-operated rotat	-4	44
*customer-operated run	-15	60
*customer-operated scale	-33	84
*customer-operated schedul	-27	67
*customer-operated secret	2	51
*customer-operated secur	10	20
*customer-operated server	-24	51
*customer-operated set	-4	25
*customer-operated sever	-28	37
*customer-operated system	0	80
*customer-operated that	2	25
*customer-operated the	1	41
*customer-operated them	-3	53
*customer-operated thi	5	28
*customer-operated three	-35	53
*customer-operated under	44	-35
*customer-operated up	-16	32
*customer-operated updat	-21	65
*customer-operated upgrad	11	85
*customer-operated version	9	73
*customer-operated what	2	16
*customer-operated who	-15	82
*customer-operated with	-8	26
*customer-operated zone	-28	37
*infrastructure	4	55
*infrastructure %	20	53
*infrastructure 0	64	-40
*infrastructure 1	32	31
*infrastructure 100	-20	49
*infrastructure 11	-17	36
*infrastructure 14	-19	11
*infrastructure 15	-16	12
*infrastructure 2	-3	30
*infrastructure 2016	-2	48
*infrastructure 2022	-6	27
*infrastructure 2023	-5	44
*infrastructure 2027	105	-49
*infrastructure 30	38	-21
*infrastructure 36	97	-36
*infrastructure 5	73	23
*infrastructure 6	71	27
*infrastructure 7	135	-32
*infrastructure a	11	31
*infrastructure about	4	-30
*infrastructure abus	-28	66
*infrastructure access	19	-15
*infrastructure account	57	-13
*infrastructure act	34	-95
*infrastructure action	-29	59
*infrastructure activ	-13	32
*infrastructure add	28	-13
*infrastructure admin	-2	19
*infrastructure administr	-8	20
*infrastructure after	18	22
*infrastructure afterward	-19	28
*infrastructure against	-24	38
*infrastructure agent	-8	53
*infrastructure alarm	-6	24
*infrastructure all	-2	52
*infrastructure allow	42	-13
*infrastructure along	-36	23
*infrastructure also	-4	131
*infrastructure alwai	41	-8
*infrastructure am	22	54
*infrastructure amazon	-18	0
*infrastructure an	2	35
*infrastructure and	7	21
*infrastructure announc	41	-37
*infrastructure anoth	26	-16
*infrastructure answer	1	51
*infrastructure antiviru	-22	26
*infrastructure any	15	31
*infrastructure anyon	-7	35
*infrastructure anyth	-15	23
*infrastructure apart	-45	54
*infrastructure api	50	-27
*infrastructure app	-24	43
*infrastructure appli	5	67
*infrastructure applianc	-1	53
*infrastructure applic	24	-3
*infrastructure apt	-15	41
*infrastructure archiv	-39	51
*infrastructure as	-3	51
*infrastructure ask	15	30
*infrastructure at	34	2
*infrastructure auto	-17	21
*infrastructure autom	-21	29
*infrastructure automat	-1	34
*infrastructure avail	-6	17
*infrastructure aws	-40	-12
*infrastructure az	-22	57
*infrastructure back	0	50
*infrastructure backup	-30	115
*infrastructure balanc	24	-5
*infrastructure bare	35	-2
*infrastructure base	-9	25
*infrastructure bastion	-5	17
*infrastructure be	25	-5
*infrastructure befor	-6	30
*infrastructure behind	81	-73
*infrastructure below	86	-4
*infrastructure beneath	-4	36
*infrastructure between	38	-22
*infrastructure beyond	-9	17
*infrastructure bitnami	-10	33
*infrastructure block	35	-24
*infrastructure blueprint	28	14
*infrastructure boot	36	-5
*infrastructure bootstrap	-16	37
*infrastructure box	14	22
*infrastructure bring	-4	38
*infrastructure broadcom	-16	92
*infrastructure broken	48	-11
*infrastructure build	54	-36
*infrastructure built	-11	20
*infrastructure by	16	13
*infrastructure call	25	-10
*infrastructure can	42	-14
*infrastructure cannot	57	-9
*infrastructure cant	23	-17
*infrastructure capac	-7	36
*infrastructure care	18	40
*infrastructure carri	53	-43
*infrastructure case	-20	22
*infrastructure center	26	-13
*infrastructure certif	-27	67
*infrastructure chang	29	10
*infrastructure channel	11	-51
*infrastructure choos	-8	18
*infrastructure chose	33	-20
*infrastructure chroni	-1	26
*infrastructure classifi	-14	28
*infrastructure cli	-30	43
*infrastructure client	-3	28
*infrastructure clock	53	4
*infrastructure close	3	20
*infrastructure cloudtrail	26	-7
*infrastructure cloudwatch	30	-1
*infrastructure cluster	-1	27
*infrastructure code	-13	60
*infrastructure come	-38	63
*infrastructure compani	-24	38
*infrastructure complianc	-74	-67
*infrastructure config	-8	93
*infrastructure configur	-34	52
*infrastructure contain	-17	41
*infrastructure control	25	-1
*infrastructure cooldown	-18	70
*infrastructure copi	-31	55
*infrastructure core	29	-19
*infrastructure correct	-24	28
*infrastructure count	56	-5
*infrastructure cpu	-13	44
*infrastructure creat	46	-3
*infrastructure credenti	-7	39
*infrastructure cuda	-26	27
*infrastructure current	-33	50
*infrastructure custom	36	-12
*infrastructure cve	-26	31
*infrastructure daemon	29	-24
*infrastructure daili	-12	21
*infrastructure dashboard	-41	-65
*infrastructure databas	-8	61
*infrastructure date	-27	47
*infrastructure day	28	2
*infrastructure dead	45	-30
*infrastructure decid	29	-7
*infrastructure decommiss	-13	76
*infrastructure default	-1	24
*infrastructure delet	-29	39
*infrastructure deploi	-29	54
*infrastructure deprec	-23	64
*infrastructure desir	31	-4
*infrastructure detect	-65	83
*infrastructure differ	41	-35
*infrastructure disabl	-5	27
*infrastructure disk	8	16
*infrastructure dns	-9	30
*infrastructure do	-22	54
*infrastructure docker	-18	56
*infrastructure doe	-45	80
*infrastructure doesnt	0	16
*infrastructure domain	-27	73
*infrastructure done	-42	28
*infrastructure driver	-21	26
*infrastructure drop	19	-10
*infrastructure duti	20	-14
*infrastructure each	19	-17
*infrastructure ec2	74	-58
*infrastructure edg	15	36
*infrastructure els	29	-27
*infrastructure elsewher	-18	33
*infrastructure em	72	-19
*infrastructure encrypt	-25	41
*infrastructure end	38	-7
*infrastructure endpoint	34	-14
*infrastructure engin	-11	66
*infrastructure ensur	26	-13
*infrastructure environ	-7	36
*infrastructure eol	14	53
*infrastructure esx	-37	47
*infrastructure everi	-4	34
*infrastructure everyth	50	-35
*infrastructure exampl	-14	18
*infrastructure except	-8	18
*infrastructure exist	50	-18
*infrastructure expir	-26	78
*infrastructure fail	2	33
*infrastructure fail2ban	-17	58
*infrastructure failov	-1	107
*infrastructure failur	35	-17
*infrastructure fall	33	1
*infrastructure fault	-19	36
*infrastructure file	43	21
*infrastructure firewal	-4	35
*infrastructure firmwar	54	-46
*infrastructure first	-4	61
*infrastructure follow	-29	60
*infrastructure for	1	20
*infrastructure forward	-17	55
*infrastructure framework	-11	17
*infrastructure from	-3	38
*infrastructure full	26	30
*infrastructure get	-15	36
*infrastructure give	26	-13
*infrastructure golden	-16	62
*infrastructure got	7	80
*infrastructure gpu	17	-8
*infrastructure group	-6	51
*infrastructure guest	1	30
*infrastructure harden	57	14
*infrastructure hardwar	26	-5
*infrastructure have	-10	-49
*infrastructure hcx	-9	64
*infrastructure hdf	14	18
*infrastructure health	-24	-41
*infrastructure hibern	0	31
*infrastructure high	-17	39
*infrastructure hive	25	-5
*infrastructure hold	22	0
*infrastructure hook	-13	24
*infrastructure host	8	25
*infrastructure hypervisor	89	-40
*infrastructure i	-5	43
*infrastructure iam	-6	18
*infrastructure id	15	71
*infrastructure if	73	-45
*infrastructure ignor	-19	25
*infrastructure imag	10	16
*infrastructure imdsv1	-15	34
*infrastructure imdsv2	-1	27
*infrastructure in	1	21
*infrastructure incid	13	88
*infrastructure includ	31	-23
*infrastructure insid	-35	73
*infrastructure instal	6	45
*infrastructure instanc	-1	28
*infrastructure internet	-4	34
*infrastructure into	-9	39
*infrastructure intrus	-65	83
*infrastructure ip	18	5
*infrastructure iptabl	-22	28
*infrastructure is	0	23
*infrastructure isnt	-45	76
*infrastructure isol	74	6
*infrastructure it	-4	39
*infrastructure its	26	-7
*infrastructure itself	63	-13
*infrastructure jar	3	16
*infrastructure job	6	18
*infrastructure kei	-17	32
*infrastructure kerbero	-7	55
*infrastructure kernel	-23	53
*infrastructure key	-16	33
*infrastructure know	-5	24
*infrastructure larg	34	-21
*infrastructure last	-16	22
*infrastructure latest	30	-22
*infrastructure launch	24	16
*infrastructure layer	45	-40
*infrastructure least	-13	16
*infrastructure let	2	21
*infrastructure librari	-4	28
*infrastructure licens	10	44
*infrastructure lifecycl	-15	23
*infrastructure lightsail	-4	20
*infrastructure like	-11	34
*infrastructure limit	-5	31
*infrastructure link	-49	57
*infrastructure linux	-41	-8
*infrastructure list	-23	34
*infrastructure live	54	-35
*infrastructure load	42	-26
*infrastructure local	-7	29
*infrastructure log	-8	23
*infrastructure login	1	17
*infrastructure look	35	-26
*infrastructure lose	-19	61
*infrastructure loss	26	-18
*infrastructure lost	63	-41
*infrastructure luk	-10	18
*infrastructure mac	100	-27
*infrastructure machin	-15	31
*infrastructure made	-34	61
*infrastructure mail	-36	64
*infrastructure maintain	109	-64
*infrastructure mainten	48	-36
*infrastructure make	-6	24
*infrastructure manag	7	54
*infrastructure manual	0	52
*infrastructure max	-5	66
*infrastructure maximum	-9	19
*infrastructure may	-23	36
*infrastructure me	5	85
*infrastructure mean	-26	27
*infrastructure memori	81	-40
*infrastructure metadata	-1	46
*infrastructure metal	35	-2
*infrastructure metric	20	-5
*infrastructure migrat	55	-27
*infrastructure min	-9	31
*infrastructure mine	-18	34
*infrastructure minimum	-10	18
*infrastructure minut	-11	29
*infrastructure miss	-32	80
*infrastructure mode	56	-8
*infrastructure model	-19	36
*infrastructure monitor	8	26
*infrastructure more	-12	26
*infrastructure move	24	-13
*infrastructure multi	-25	65
*infrastructure must	20	21
*infrastructure my	22	30
*infrastructure myself	-36	47
*infrastructure name	-74	-46
*infrastructure need	-10	35
*infrastructure neither	7	35
*infrastructure network	23	-1
*infrastructure never	9	20
*infrastructure new	-6	27
*infrastructure newer	-15	22
*infrastructure nginx	-8	23
*infrastructure nitro	-24	53
*infrastructure no	-50	-19
*infrastructure nobodi	27	-16
*infrastructure node	-9	43
*infrastructure none	39	4
*infrastructure nor	4	32
*infrastructure not	0	31
*infrastructure notebook	-10	20
*infrastructure noth	-20	55
*infrastructure notic	-30	-13
*infrastructure notif	1	17
*infrastructure now	37	-30
*infrastructure nsx	1	58
*infrastructure number	-12	18
*infrastructure nvidia	-21	27
*infrastructure of	0	26
*infrastructure off	-17	32
*infrastructure old	-13	45
*infrastructure on	-8	64
*infrastructure onc	31	13
*infrastructure one	-31	-6
*infrastructure onli	6	26
*infrastructure open	-2	19
*infrastructure oper	22	77
*infrastructure or	-21	20
*infrastructure os	-26	118
*infrastructure other	9	19
*infrastructure otherw	-6	16
*infrastructure ought	-19	24
*infrastructure our	33	-50
*infrastructure ourselv	9	32
*infrastructure outbound	-7	44
*infrastructure outdat	-8	79
*infrastructure over	-6	28
*infrastructure own	-1	40
*infrastructure packag	56	-29
*infrastructure packet	-12	31
*infrastructure page	-7	86
*infrastructure pair	-11	23
*infrastructure parti	-6	30
*infrastructure pass	-14	16
*infrastructure password	-2	31
*infrastructure past	-11	20
*infrastructure patch	-14	82
*infrastructure pay	29	-27
*infrastructure peer	-4	28
*infrastructure peopl	0	41
*infrastructure perform	2	139
*infrastructure permiss	-19	22
*infrastructure php	-10	38
*infrastructure physic	120	-99
*infrastructure pick	-30	64
*infrastructure place	-4	22
*infrastructure placement	41	50
*infrastructure plain	95	-11
*infrastructure plan	-10	24
*infrastructure plane	30	2
*infrastructure plugin	-6	57
*infrastructure polici	-8	51
*infrastructure port	-6	25
*infrastructure power	71	-60
*infrastructure privat	-16	50
*infrastructure prod	-65	-67
*infrastructure provid	35	-16
*infrastructure public	-9	34
*infrastructure publish	37	-23
*infrastructure put	-22	24
*infrastructure python	-13	31
*infrastructure queue	-10	18
*infrastructure quick	-4	16
*infrastructure quota	-27	28
*infrastructure rack	34	-22
*infrastructure ranger	4	16
*infrastructure reach	52	-1
*infrastructure rebalanc	-8	45
*infrastructure reboot	-18	42
*infrastructure rebuild	-13	23
*infrastructure record	18	13
*infrastructure recov	-4	37
*infrastructure recoveri	12	18
*infrastructure refresh	-21	45
*infrastructure region	73	-24
*infrastructure relaunch	-4	46
*infrastructure releas	1	31
*infrastructure remov	-32	51
*infrastructure renew	-5	18
*infrastructure repair	90	-47
*infrastructure replac	17	7
*infrastructure replica	-33	57
*infrastructure report	-6	16
*infrastructure requir	-21	79
*infrastructure reset	27	-18
*infrastructure resiz	-17	49
*infrastructure resourc	45	-15
*infrastructure respons	-17	10
*infrastructure rest	60	-51
*infrastructure restart	-16	49
*infrastructure retir	-15	-41
*infrastructure right	-12	27
*infrastructure role	-7	25
*infrastructure root	-22	82
*infrastructure rotat	-11	45
*infrastructure rout	-7	46
*infrastructure router	48	-29
*infrastructure rule	3	29
*infrastructure runtim	-54	-49
*infrastructure s3	-20	40
*infrastructure same	22	-16
*infrastructure save	1	16
*infrastructure say	21	20
*infrastructure scale	-33	58
*infrastructure scan	-20	34
*infrastructure scanner	-26	33
*infrastructure script	-8	31
*infrastructure scrub	104	-53
*infrastructure sddc	-24	42
*infrastructure second	-30	47
*infrastructure secret	-28	45
*infrastructure secur	17	10
*infrastructure see	-1	34
*infrastructure send	-50	-26
*infrastructure server	21	37
*infrastructure servic	30	-4
*infrastructure set	-5	22
*infrastructure seven	-29	39
*infrastructure sever	-10	26
*infrastructure share	-37	52
*infrastructure show	2	37
*infrastructure side	11	-49
*infrastructure sinc	5	41
*infrastructure singl	-33	74
*infrastructure site	-14	29
*infrastructure size	-31	78
*infrastructure small	-11	37
*infrastructure snapshot	-11	48
*infrastructure so	40	-6
*infrastructure softwar	-19	61
*infrastructure some	26	31
*infrastructure somebodi	28	-22
*infrastructure someon	-9	50
*infrastructure someth	-84	-88
*infrastructure spare	-17	31
*infrastructure specifi	-13	17
*infrastructure spot	-16	49
*infrastructure spread	12	63
*infrastructure sql	47	-38
*infrastructure ssh	-13	24
*infrastructure sshd	4	30
*infrastructure ssl	-1	22
*infrastructure stai	-14	39
*infrastructure standbi	-8	116
*infrastructure start	-4	18
*infrastructure statu	19	-9
*infrastructure still	-20	72
*infrastructure stop	0	57
*infrastructure storag	27	-18
*infrastructure store	-9	36
*infrastructure student	-15	59
*infrastructure subnet	-9	27
*infrastructure such	-12	18
*infrastructure suppli	36	4
*infrastructure support	9	32
*infrastructure suppos	-14	23
*infrastructure swap	7	42
*infrastructure switch	-2	24
*infrastructure system	20	56
*infrastructure take	-4	29
*infrastructure taken	-14	16
*infrastructure task	-19	30
*infrastructure team	-5	30
*infrastructure tenant	43	9
*infrastructure term	-13	18
*infrastructure termin	-24	36
*infrastructure test	-3	21
*infrastructure that	29	1
*infrastructure the	14	16
*infrastructure thei	-3	44
*infrastructure their	-21	-42
*infrastructure themselv	79	-67
*infrastructure then	-32	43
*infrastructure there	11	25
*infrastructure thing	32	30
*infrastructure those	59	-4
*infrastructure three	21	3
*infrastructure through	-3	17
*infrastructure ticket	-16	19
*infrastructure time	-8	41
*infrastructure tls	-36	71
*infrastructure to	4	16
*infrastructure too	-10	36
*infrastructure tool	42	-21
*infrastructure top	50	-35
*infrastructure tpm	-23	51
*infrastructure traffic	-17	26
*infrastructure transit	-69	16
*infrastructure true	39	13
*infrastructure trust	0	32
*infrastructure tune	-15	68
*infrastructure two	7	35
*infrastructure type	-14	38
*infrastructure ubuntu	3	44
*infrastructure under	71	-37
*infrastructure unexpectedli	24	-9
*infrastructure unhealthi	57	-58
*infrastructure until	51	-16
*infrastructure up	-11	49
*infrastructure updat	23	28
*infrastructure upgrad	0	101
*infrastructure us	56	3
*infrastructure use	-14	31
*infrastructure user	-9	21
*infrastructure util	-8	37
*infrastructure vcf	-9	50
*infrastructure vendor	-15	27
*infrastructure version	-31	-66
*infrastructure vlan	-12	75
*infrastructure vmotion	-13	83
*infrastructure volum	31	-7
*infrastructure vpc	-27	29
*infrastructure vsan	3	43
*infrastructure vulner	-46	67
*infrastructure want	-16	34
*infrastructure was	32	2
*infrastructure watch	7	16
*infrastructure way	-32	25
*infrastructure we	-52	-5
*infrastructure web	23	14
*infrastructure well	4	68
*infrastructure what	33	20
*infrastructure whatev	-17	22
*infrastructure when	44	-29
*infrastructure where	54	-25
*infrastructure which	-12	-40
*infrastructure who	9	48
*infrastructure whom	10	65
*infrastructure whose	-8	107
*infrastructure will	-12	21
*infrastructure window	7	40
*infrastructure windows	-20	56
*infrastructure without	-24	46
*infrastructure wordpress	-2	18
*infrastructure work	-30	15
*infrastructure worker	-17	30
*infrastructure workload	-60	-111
*infrastructure wp	-4	20
*infrastructure write	-16	40
*infrastructure wrong	-4	67
*infrastructure x	-17	98
*infrastructure yarn	19	30
*infrastructure year	-18	22
*infrastructure yes	-38	52
*infrastructure yourself	-45	55
*infrastructure yum	-13	19
*infrastructure zone	-14	35
*multi-tenant-managed	20	31
*multi-tenant-managed %	29	15
*multi-tenant-managed 0	16	10
*multi-tenant-managed 095	-23	25
*multi-tenant-managed 1	45	0
*multi-tenant-managed 10	38	-39
*multi-tenant-managed 100	16	19
*multi-tenant-managed 11	24	-18
*multi-tenant-managed 12	-19	37
*multi-tenant-managed 140	30	-24
*multi-tenant-managed 15	24	-21
*multi-tenant-managed 1500	-12	16
*multi-tenant-managed 16	48	-33
*multi-tenant-managed 2	37	-13
*multi-tenant-managed 20	18	-14
*multi-tenant-managed 200	24	26
*multi-tenant-managed 2018	-37	55
*multi-tenant-managed 2021	-27	30
*multi-tenant-managed 2023	37	-52
*multi-tenant-managed 2024	21	-7
*multi-tenant-managed 2025	52	-31
*multi-tenant-managed 2027	-24	38
*multi-tenant-managed 2049	-3	32
*multi-tenant-managed 24	22	11
*multi-tenant-managed 25	27	-20
*multi-tenant-managed 250	-11	18
*multi-tenant-managed 256	-11	72
*multi-tenant-managed 3	27	18
*multi-tenant-managed 30	38	-28
*multi-tenant-managed 300	8	38
*multi-tenant-managed 365	-36	59
*multi-tenant-managed 3am	-9	34
*multi-tenant-managed 400	-17	30
*multi-tenant-managed 403	-15	19
*multi-tenant-managed 41	-5	37
*multi-tenant-managed 443	-3	17
*multi-tenant-managed 5	7	25
*multi-tenant-managed 53	16	-4
*multi-tenant-managed 9	-19	55
*multi-tenant-managed about	-65	-8
*multi-tenant-managed abov	41	-29
*multi-tenant-managed abus	67	-57
*multi-tenant-managed acceler	13	18
*multi-tenant-managed accept	28	16
*multi-tenant-managed access	-12	41
*multi-tenant-managed accid	-15	41
*multi-tenant-managed accident	-24	49
*multi-tenant-managed accord	-18	19
*multi-tenant-managed account	-6	27
*multi-tenant-managed across	74	-35
*multi-tenant-managed act	-11	53
*multi-tenant-managed activ	-13	39
*multi-tenant-managed actual	-9	54
*multi-tenant-managed ad	28	23
*multi-tenant-managed adapt	74	-42
*multi-tenant-managed add	20	7
*multi-tenant-managed address	-9	32
*multi-tenant-managed adjust	21	-6
*multi-tenant-managed admin	-11	37
*multi-tenant-managed administ	-18	24
*multi-tenant-managed administr	-11	26
*multi-tenant-managed administratoraccess	-4	18
*multi-tenant-managed advanc	-9	37
*multi-tenant-managed after	17	13
*multi-tenant-managed afterward	-15	60
*multi-tenant-managed again	3	17
*multi-tenant-managed against	48	-24
*multi-tenant-managed agent	-4	45
*multi-tenant-managed agre	-36	67
*multi-tenant-managed agreement	64	-46
*multi-tenant-managed ai	27	-6
*multi-tenant-managed alarm	-16	39
*multi-tenant-managed alert	-1	37
*multi-tenant-managed alia	-16	33
*multi-tenant-managed alik	-13	18
*multi-tenant-managed aliv	42	-31
*multi-tenant-managed all	24	14
*multi-tenant-managed allow	-9	28
*multi-tenant-managed alon	-9	42
*multi-tenant-managed along	-15	22
*multi-tenant-managed alreadi	-9	26
*multi-tenant-managed also	-3	18
*multi-tenant-managed alto	-15	49
*multi-tenant-managed alwai	52	-6
*multi-tenant-managed am	63	-43
*multi-tenant-managed amazon	49	10
*multi-tenant-managed ami	-25	32
*multi-tenant-managed among	20	8
*multi-tenant-managed an	5	29
*multi-tenant-managed analys	55	-5
*multi-tenant-managed analysi	20	29
*multi-tenant-managed analyst	35	25
*multi-tenant-managed analyz	-3	22
*multi-tenant-managed angri	-1	28
*multi-tenant-managed annot	-19	59
*multi-tenant-managed announc	21	14
*multi-tenant-managed anoth	19	-1
*multi-tenant-managed answer	29	-7
*multi-tenant-managed anthrop	46	-38
*multi-tenant-managed any	63	-23
*multi-tenant-managed anybodi	12	27
*multi-tenant-managed anycast	82	-25
*multi-tenant-managed anymor	30	-52
*multi-tenant-managed anyon	-11	30
*multi-tenant-managed anywai	-28	64
*multi-tenant-managed anywher	-2	29
*multi-tenant-managed apart	38	-22
*multi-tenant-managed app	-20	45
*multi-tenant-managed appli	18	-46
*multi-tenant-managed applianc	-28	65
*multi-tenant-managed applic	5	28
*multi-tenant-managed appoint	-3	25
*multi-tenant-managed approv	-10	31
*multi-tenant-managed april	-27	38
*multi-tenant-managed architect	-17	42
*multi-tenant-managed architectur	-35	48
*multi-tenant-managed archiv	6	44
*multi-tenant-managed are	-3	36
*multi-tenant-managed arent	-22	40
*multi-tenant-managed arrang	27	-10
*multi-tenant-managed arriv	27	-4
*multi-tenant-managed artifact	21	-6
*multi-tenant-managed assess	-41	49
*multi-tenant-managed asset	31	-30
*multi-tenant-managed assign	-14	27
*multi-tenant-managed associ	-49	-29
*multi-tenant-managed assum	-19	58
*multi-tenant-managed at	19	1
*multi-tenant-managed attach	-2	22
*multi-tenant-managed attack	-5	35
*multi-tenant-managed attempt	-2	20
*multi-tenant-managed attribut	17	0
*multi-tenant-managed audio	2	20
*multi-tenant-managed audit	17	-1
*multi-tenant-managed auditor	-2	17
*multi-tenant-managed auth	4	17
*multi-tenant-managed authent	-5	20
*multi-tenant-managed author	-3	54
*multi-tenant-managed authorit	28	-9
*multi-tenant-managed auto	-52	76
*multi-tenant-managed autom	-7	37
*multi-tenant-managed automat	-45	-22
*multi-tenant-managed avail	19	5
*multi-tenant-managed avoid	-24	35
*multi-tenant-managed awai	39	-23
*multi-tenant-managed aws	33	-3
*multi-tenant-managed az	49	10
*multi-tenant-managed azs	64	-49
*multi-tenant-managed b	-35	52
*multi-tenant-managed back	-15	52
*multi-tenant-managed backbon	20	-15
*multi-tenant-managed backend	-8	16
*multi-tenant-managed backup	-27	58
*multi-tenant-managed bad	-10	30
*multi-tenant-managed bake	-27	41
*multi-tenant-managed balanc	-32	53
*multi-tenant-managed bandwidth	7	59
*multi-tenant-managed banner	-12	18
*multi-tenant-managed base	-9	19
*multi-tenant-managed basement	9	-28
*multi-tenant-managed basic	100	-10
*multi-tenant-managed batch	-18	45
*multi-tenant-managed becom	-32	61
*multi-tenant-managed been	-2	21
*multi-tenant-managed beforehand	65	-12
*multi-tenant-managed begin	-13	29
*multi-tenant-managed behavior	22	27
*multi-tenant-managed behind	50	-1
*multi-tenant-managed believ	-23	26
*multi-tenant-managed belong	17	10
*multi-tenant-managed below	89	-7
*multi-tenant-managed benchmark	-34	-5
*multi-tenant-managed beneath	91	-28
*multi-tenant-managed besid	-41	52
*multi-tenant-managed best	-31	38
*multi-tenant-managed between	13	20
*multi-tenant-managed beyond	30	1
*multi-tenant-managed bgp	-17	28
*multi-tenant-managed bill	-23	29
*multi-tenant-managed bit	59	-26
*multi-tenant-managed bitcoin	-32	32
*multi-tenant-managed black	59	-48
*multi-tenant-managed blame	-15	18
*multi-tenant-managed block	32	10
*multi-tenant-managed blue	-7	35
*multi-tenant-managed bodi	32	-19
*multi-tenant-managed both	-15	61
*multi-tenant-managed bought	-25	51
*multi-tenant-managed bounc	-10	22
*multi-tenant-managed box	26	40
*multi-tenant-managed branch	-43	60
*multi-tenant-managed break	30	2
*multi-tenant-managed bring	-7	31
*multi-tenant-managed broke	-3	28
*multi-tenant-managed broken	41	5
*multi-tenant-managed broker	152	-44
*multi-tenant-managed brought	-23	27
*multi-tenant-managed browser	40	-17
*multi-tenant-managed bucket	18	10
*multi-tenant-managed budget	-16	26
*multi-tenant-managed buffer	-16	29
*multi-tenant-managed bug	68	-35
*multi-tenant-managed built	38	-17
*multi-tenant-managed bump	59	-5
*multi-tenant-managed bundl	-1	23
*multi-tenant-managed burn	17	75
*multi-tenant-managed burst	29	-17
*multi-tenant-managed buse	-20	25
*multi-tenant-managed busi	19	-66
*multi-tenant-managed button	-23	34
*multi-tenant-managed buy	-43	49
*multi-tenant-managed by	11	24
*multi-tenant-managed byte	13	53
*multi-tenant-managed c	-38	118
*multi-tenant-managed c3r	-10	72
*multi-tenant-managed ca	-50	-30
*multi-tenant-managed cabinet	-29	78
*multi-tenant-managed cabl	-12	79
*multi-tenant-managed cach	21	31
*multi-tenant-managed cage	-19	39
*multi-tenant-managed call	19	5
*multi-tenant-managed callback	-11	39
*multi-tenant-managed came	-25	25
*multi-tenant-managed canari	-15	50
*multi-tenant-managed cannot	20	19
*multi-tenant-managed cant	-18	27
*multi-tenant-managed capac	70	-25
*multi-tenant-managed card	-22	35
*multi-tenant-managed care	94	-15
*multi-tenant-managed carrier	4	23
*multi-tenant-managed catalog	-18	27
*multi-tenant-managed catch	25	-24
*multi-tenant-managed caus	-19	28
*multi-tenant-managed ceil	22	20
*multi-tenant-managed center	22	0
*multi-tenant-managed central	-9	64
*multi-tenant-managed cert	-20	39
*multi-tenant-managed certif	-13	35
*multi-tenant-managed cfo	-18	21
*multi-tenant-managed chaincod	-8	44
*multi-tenant-managed chang	16	13
*multi-tenant-managed channel	-14	41
*multi-tenant-managed cheaper	-10	29
*multi-tenant-managed check	-1	26
*multi-tenant-managed checkout	-17	24
*multi-tenant-managed checkpoint	-22	28
*multi-tenant-managed checksum	33	-6
*multi-tenant-managed china	33	-19
*multi-tenant-managed choic	68	-21
*multi-tenant-managed choos	1	27
*multi-tenant-managed chore	-26	44
*multi-tenant-managed chose	51	-46
*multi-tenant-managed chosen	-26	62
*multi-tenant-managed ci	11	84
*multi-tenant-managed cidr	-46	100
*multi-tenant-managed cipher	56	-22
*multi-tenant-managed cis	18	-24
*multi-tenant-managed cisco	-25	76
*multi-tenant-managed claim	-26	-22
*multi-tenant-managed class	-22	49
*multi-tenant-managed classifi	-24	42
*multi-tenant-managed clean	-13	32
*multi-tenant-managed cleanup	-21	47
*multi-tenant-managed clear	-3	25
*multi-tenant-managed cli	-37	38
*multi-tenant-managed click	-15	29
*multi-tenant-managed client	-16	25
*multi-tenant-managed close	-25	54
*multi-tenant-managed cloud	17	-1
*multi-tenant-managed cloudtrail	32	-13
*multi-tenant-managed cloudwatch	21	15
*multi-tenant-managed cluster	25	22
*multi-tenant-managed cname	-9	23
*multi-tenant-managed code	-1	35
*multi-tenant-managed cold	-19	70
*multi-tenant-managed collabor	-46	-21
*multi-tenant-managed colleagu	-28	41
*multi-tenant-managed collect	40	1
*multi-tenant-managed collector	-15	32
*multi-tenant-managed colo	-15	38
*multi-tenant-managed come	18	9
*multi-tenant-managed commit	26	-10
*multi-tenant-managed commun	23	-2
*multi-tenant-managed compact	62	-40
*multi-tenant-managed compani	39	-28
*multi-tenant-managed compar	27	-23
*multi-tenant-managed compat	12	82
*multi-tenant-managed complet	65	-2
*multi-tenant-managed complianc	-138	-143
*multi-tenant-managed compon	32	-18
*multi-tenant-managed comput	35	-4
*multi-tenant-managed concern	-17	59
*multi-tenant-managed conclus	-2	30
*multi-tenant-managed concurr	-33	61
*multi-tenant-managed condit	-8	27
*multi-tenant-managed config	-69	-51
*multi-tenant-managed configur	-3	32
*multi-tenant-managed confirm	22	-2
*multi-tenant-managed conflict	-14	78
*multi-tenant-managed connect	5	24
*multi-tenant-managed connector	31	-11
*multi-tenant-managed consent	-15	37
*multi-tenant-managed consist	-11	22
*multi-tenant-managed consum	13	16
*multi-tenant-managed contact	-22	33
*multi-tenant-managed contain	-12	33
*multi-tenant-managed content	6	28
*multi-tenant-managed context	-5	63
*multi-tenant-managed continu	-8	31
*multi-tenant-managed contract	-26	41
*multi-tenant-managed contractor	-13	24
*multi-tenant-managed control	-2	25
*multi-tenant-managed convers	52	-24
*multi-tenant-managed cooki	-10	18
*multi-tenant-managed cool	72	-51
*multi-tenant-managed coppa	-23	33
*multi-tenant-managed core	16	-14
*multi-tenant-managed correct	-26	46
*multi-tenant-managed cost	0	30
*multi-tenant-managed count	-24	45
*multi-tenant-managed countri	-8	53
*multi-tenant-managed cover	20	3
*multi-tenant-managed coverag	-11	48
*multi-tenant-managed cpu	-7	31
*multi-tenant-managed crash	22	20
*multi-tenant-managed creat	-7	27
*multi-tenant-managed creation	-19	35
*multi-tenant-managed credenti	-15	51
*multi-tenant-managed credit	-10	23
*multi-tenant-managed critic	-31	53
*multi-tenant-managed crl	-3	29
*multi-tenant-managed cron	20	-19
*multi-tenant-managed cross	-4	21
*multi-tenant-managed crypto	-20	38
*multi-tenant-managed cut	0	28
*multi-tenant-managed cve	81	-1
*multi-tenant-managed d	50	-32
*multi-tenant-managed daemon	-32	50
*multi-tenant-managed daili	11	54
*multi-tenant-managed dangl	-2	32
*multi-tenant-managed dark	88	-42
*multi-tenant-managed dashboard	4	30
*multi-tenant-managed data	18	3
*multi-tenant-managed databas	84	23
*multi-tenant-managed date	21	3
*multi-tenant-managed db	-15	45
*multi-tenant-managed ddo	59	16
*multi-tenant-managed dead	0	26
*multi-tenant-managed deal	-9	17
*multi-tenant-managed debug	-10	37
*multi-tenant-managed decid	-19	46
*multi-tenant-managed decis	25	16
*multi-tenant-managed decrypt	-6	54
*multi-tenant-managed dedic	-5	19
*multi-tenant-managed defend	-52	3
*multi-tenant-managed defin	-18	43
*multi-tenant-managed definit	-3	28
*multi-tenant-managed delai	9	20
*multi-tenant-managed deleg	19	4
*multi-tenant-managed delet	2	24
*multi-tenant-managed deliv	15	42
*multi-tenant-managed deliveri	7	21
*multi-tenant-managed demand	22	-2
*multi-tenant-managed deni	28	-16
*multi-tenant-managed depend	-21	32
*multi-tenant-managed deploi	46	2
*multi-tenant-managed deploy	18	11
*multi-tenant-managed deprec	-34	29
*multi-tenant-managed depth	-18	19
*multi-tenant-managed design	-24	60
*multi-tenant-managed dest	2	23
*multi-tenant-managed detect	70	-12
*multi-tenant-managed dev	-12	32
*multi-tenant-managed develop	-18	34
*multi-tenant-managed devic	-42	39
*multi-tenant-managed dhcp	-18	19
*multi-tenant-managed di	60	30
*multi-tenant-managed dial	-24	60
*multi-tenant-managed dictat	-26	29
*multi-tenant-managed differ	29	15
*multi-tenant-managed differenti	-18	28
*multi-tenant-managed digicert	-16	65
*multi-tenant-managed dimens	-13	41
*multi-tenant-managed direct	-6	26
*multi-tenant-managed directli	5	30
*multi-tenant-managed directori	-34	76
*multi-tenant-managed disabl	-4	26
*multi-tenant-managed disconnect	-7	22
*multi-tenant-managed discoveri	-24	44
*multi-tenant-managed disk	23	-9
*multi-tenant-managed dispos	66	-52
*multi-tenant-managed distribut	9	54
*multi-tenant-managed dkr	-20	34
*multi-tenant-managed dlq	-19	40
*multi-tenant-managed dmarc	-4	18
*multi-tenant-managed dns	27	4
*multi-tenant-managed do	28	1
*multi-tenant-managed doc	-27	61
*multi-tenant-managed docker	-20	30
*multi-tenant-managed document	-11	22
*multi-tenant-managed doe	26	20
*multi-tenant-managed doesnt	-8	33
*multi-tenant-managed dollar	10	67
*multi-tenant-managed domain	-24	45
*multi-tenant-managed done	52	-35
*multi-tenant-managed dont	37	-5
*multi-tenant-managed doubt	-4	16
*multi-tenant-managed down	25	1
*multi-tenant-managed download	-8	36
*multi-tenant-managed downtim	43	-11
*multi-tenant-managed dpo	-24	73
*multi-tenant-managed dr	-6	45
*multi-tenant-managed draw	-15	74
*multi-tenant-managed drill	-59	78
*multi-tenant-managed drive	66	-46
*multi-tenant-managed driver	-25	42
*multi-tenant-managed drop	0	28
*multi-tenant-managed duplic	29	8
*multi-tenant-managed durabl	86	-34
*multi-tenant-managed dure	51	-31
*multi-tenant-managed duti	19	-12
*multi-tenant-managed e	-4	47
*multi-tenant-managed each	5	17
*multi-tenant-managed earlier	60	-15
*multi-tenant-managed east	64	-28
*multi-tenant-managed ebs	25	-8
*multi-tenant-managed ec2	-23	45
*multi-tenant-managed ecpu	-22	46
*multi-tenant-managed ecr	-12	18
*multi-tenant-managed ecs	-26	42
*multi-tenant-managed edg	27	-11
*multi-tenant-managed edit	-40	55
*multi-tenant-managed editor	-6	28
*multi-tenant-managed effort	-25	25
*multi-tenant-managed egress	-14	24
*multi-tenant-managed either	-11	27
*multi-tenant-managed elast	-9	17
*multi-tenant-managed eleven	53	-25
*multi-tenant-managed elsewher	-18	50
*multi-tenant-managed em	30	8
*multi-tenant-managed email	20	-5
*multi-tenant-managed emerg	-6	32
*multi-tenant-managed emit	25	-14
*multi-tenant-managed employe	-21	59
*multi-tenant-managed enabl	-15	43
*multi-tenant-managed endpoint	20	7
*multi-tenant-managed enforc	-36	60
*multi-tenant-managed engin	103	-47
*multi-tenant-managed enhanc	-9	17
*multi-tenant-managed enough	0	22
*multi-tenant-managed enrol	-4	25
*multi-tenant-managed enter	36	-35
*multi-tenant-managed entri	43	-27
*multi-tenant-managed environ	-4	47
*multi-tenant-managed equip	50	0
*multi-tenant-managed error	-14	37
*multi-tenant-managed errorportalloc	-4	35
*multi-tenant-managed eu	-6	46
*multi-tenant-managed evalu	-22	87
*multi-tenant-managed even	28	45
*multi-tenant-managed event	18	10
*multi-tenant-managed eventbridg	25	-14
*multi-tenant-managed ever	51	-23
*multi-tenant-managed everybodi	-7	20
*multi-tenant-managed everyon	-25	49
*multi-tenant-managed everyth	6	25
*multi-tenant-managed evict	-20	25
*multi-tenant-managed evid	19	-6
*multi-tenant-managed ex	0	19
*multi-tenant-managed exactli	28	-13
*multi-tenant-managed exceed	-31	67
*multi-tenant-managed exchang	20	-18
*multi-tenant-managed exclud	-20	32
*multi-tenant-managed execut	27	7
*multi-tenant-managed exist	-14	35
*multi-tenant-managed exit	-30	70
*multi-tenant-managed expens	-22	32
*multi-tenant-managed experi	2	16
*multi-tenant-managed expir	-41	0
*multi-tenant-managed expiri	-22	62
*multi-tenant-managed export	-8	37
*multi-tenant-managed expos	-22	41
*multi-tenant-managed extend	-36	41
*multi-tenant-managed extens	-9	43
*multi-tenant-managed extra	-97	27
*multi-tenant-managed extract	37	-19
*multi-tenant-managed fabric	-18	51
*multi-tenant-managed facil	55	-38
*multi-tenant-managed factor	-11	18
*multi-tenant-managed fail	3	29
*multi-tenant-managed failov	-8	45
*multi-tenant-managed failur	-21	44
*multi-tenant-managed fall	-5	28
*multi-tenant-managed fals	-10	65
*multi-tenant-managed famili	-21	28
*multi-tenant-managed far	46	-18
*multi-tenant-managed fast	-17	24
*multi-tenant-managed fault	-5	37
*multi-tenant-managed featur	23	-3
*multi-tenant-managed februari	27	-20
*multi-tenant-managed feed	14	-87
*multi-tenant-managed feedback	-10	21
*multi-tenant-managed fend	48	-32
*multi-tenant-managed fetch	-10	20
*multi-tenant-managed few	-24	58
*multi-tenant-managed field	-13	28
*multi-tenant-managed file	2	16
*multi-tenant-managed fill	37	-23
*multi-tenant-managed filter	2	25
*multi-tenant-managed final	-9	38
*multi-tenant-managed find	-10	34
*multi-tenant-managed fine	-18	53
*multi-tenant-managed finger	11	51
*multi-tenant-managed fip	16	-3
*multi-tenant-managed fire	36	-20
*multi-tenant-managed firehos	20	-19
*multi-tenant-managed firewal	21	29
*multi-tenant-managed firmwar	-15	34
*multi-tenant-managed first	-44	-37
*multi-tenant-managed fix	10	38
*multi-tenant-managed flag	17	13
*multi-tenant-managed flash	8	44
*multi-tenant-managed flaw	-19	39
*multi-tenant-managed fleet	73	-13
*multi-tenant-managed flip	-6	40
*multi-tenant-managed flood	18	-3
*multi-tenant-managed flow	0	23
*multi-tenant-managed folder	-11	17
*multi-tenant-managed follow	-19	62
*multi-tenant-managed for	3	16
*multi-tenant-managed forbid	-21	30
*multi-tenant-managed forc	-32	72
*multi-tenant-managed forens	2	43
*multi-tenant-managed forev	-32	61
*multi-tenant-managed forgot	-21	81
*multi-tenant-managed format	27	-7
*multi-tenant-managed former	63	-29
*multi-tenant-managed forward	19	10
*multi-tenant-managed found	-38	47
*multi-tenant-managed four	-13	47
*multi-tenant-managed frankfurt	-16	21
*multi-tenant-managed fresh	43	-15
*multi-tenant-managed from	10	17
*multi-tenant-managed front	-2	45
*multi-tenant-managed ftp	-16	52
*multi-tenant-managed full	-4	21
*multi-tenant-managed fulli	40	-39
*multi-tenant-managed further	6	21
*multi-tenant-managed gap	-23	39
*multi-tenant-managed gbp	63	-53
*multi-tenant-managed gdpr	-14	24
*multi-tenant-managed gener	-36	48
*multi-tenant-managed general	-20	24
*multi-tenant-managed generatedatakei	-13	28
*multi-tenant-managed geo	-13	63
*multi-tenant-managed geographi	26	-21
*multi-tenant-managed get	33	4
*multi-tenant-managed gib	-22	28
*multi-tenant-managed git	24	-13
*multi-tenant-managed github	-29	62
*multi-tenant-managed give	-9	23
*multi-tenant-managed global	1	-59
*multi-tenant-managed go	-12	26
*multi-tenant-managed goe	48	-21
*multi-tenant-managed gone	-20	42
*multi-tenant-managed good	32	-17
*multi-tenant-managed got	-19	42
*multi-tenant-managed gotta	24	-34
*multi-tenant-managed govern	-20	45
*multi-tenant-managed gpu	71	-30
*multi-tenant-managed grain	-11	21
*multi-tenant-managed grant	-16	52
*multi-tenant-managed graph	29	18
*multi-tenant-managed green	-8	33
*multi-tenant-managed group	0	24
*multi-tenant-managed grow	80	-32
*multi-tenant-managed gsi	-3	49
*multi-tenant-managed guarante	25	-8
*multi-tenant-managed guard	33	0
*multi-tenant-managed guardduti	-10	17
*multi-tenant-managed guardrail	0	77
*multi-tenant-managed guess	-43	85
*multi-tenant-managed guid	21	67
*multi-tenant-managed ha	82	47
*multi-tenant-managed had	43	-30
*multi-tenant-managed half	-1	24
*multi-tenant-managed hammer	-18	26
*multi-tenant-managed hand	16	-2
*multi-tenant-managed handl	-116	-78
*multi-tenant-managed hang	-16	45
*multi-tenant-managed happen	-23	22
*multi-tenant-managed harden	69	-42
*multi-tenant-managed hardwar	44	-11
*multi-tenant-managed hash	139	-60
*multi-tenant-managed hasnt	-27	27
*multi-tenant-managed header	-9	41
*multi-tenant-managed health	-1	30
*multi-tenant-managed healthi	73	-52
*multi-tenant-managed hear	4	19
*multi-tenant-managed heartbeat	1	25
*multi-tenant-managed held	-23	45
*multi-tenant-managed help	14	80
*multi-tenant-managed helper	24	-1
*multi-tenant-managed here	16	2
*multi-tenant-managed hierarchi	-6	16
*multi-tenant-managed high	69	-5
*multi-tenant-managed higher	10	42
*multi-tenant-managed highli	23	9
*multi-tenant-managed hipaa	-71	-60
*multi-tenant-managed histori	11	17
*multi-tenant-managed hold	32	-2
*multi-tenant-managed hole	40	24
*multi-tenant-managed home	-28	56
*multi-tenant-managed homework	-4	38
*multi-tenant-managed hook	-3	27
*multi-tenant-managed hope	48	-32
*multi-tenant-managed hospit	33	42
*multi-tenant-managed host	-9	64
*multi-tenant-managed hot	-24	35
*multi-tenant-managed hourli	48	-7
*multi-tenant-managed how	-1	25
*multi-tenant-managed howev	-12	41
*multi-tenant-managed hr	-11	19
*multi-tenant-managed hsm	77	-55
*multi-tenant-managed http	38	-8
*multi-tenant-managed hub	30	-17
*multi-tenant-managed hybrid	29	-26
*multi-tenant-managed hyper	-7	25
*multi-tenant-managed hypervisor	-56	94
*multi-tenant-managed i	24	5
*multi-tenant-managed ia	-19	57
*multi-tenant-managed iam	-9	23
*multi-tenant-managed iamallowedprincip	-24	42
*multi-tenant-managed iban	-10	20
*multi-tenant-managed id	-15	30
*multi-tenant-managed ident	-10	18
*multi-tenant-managed identifi	41	-11
*multi-tenant-managed if	16	-2
*multi-tenant-managed ignor	-7	58
*multi-tenant-managed imag	16	12
*multi-tenant-managed immut	-13	21
*multi-tenant-managed import	-52	112
*multi-tenant-managed improv	17	-10
*multi-tenant-managed in	11	17
*multi-tenant-managed index	0	16
*multi-tenant-managed infer	42	-15
*multi-tenant-managed influx	-15	95
*multi-tenant-managed inform	-25	33
*multi-tenant-managed infrastructur	28	-11
*multi-tenant-managed ingest	21	27
*multi-tenant-managed initi	-12	28
*multi-tenant-managed inject	-16	35
*multi-tenant-managed input	-6	55
*multi-tenant-managed insid	49	-19
*multi-tenant-managed inspect	-3	16
*multi-tenant-managed instal	-3	29
*multi-tenant-managed instanc	-16	35
*multi-tenant-managed instead	-79	35
*multi-tenant-managed instrument	-12	34
*multi-tenant-managed integr	34	-13
*multi-tenant-managed intellig	39	-13
*multi-tenant-managed intent	-25	49
*multi-tenant-managed interfac	-7	17
*multi-tenant-managed intermedi	24	-9
*multi-tenant-managed intern	27	0
*multi-tenant-managed internet	-19	39
*multi-tenant-managed inventori	-11	43
*multi-tenant-managed investig	-28	66
*multi-tenant-managed invit	-5	23
*multi-tenant-managed invoc	-8	28
*multi-tenant-managed invoic	24	-21
*multi-tenant-managed involv	16	9
*multi-tenant-managed iop	-38	54
*multi-tenant-managed iot	-4	17
*multi-tenant-managed ips	-14	39
*multi-tenant-managed ipsec	-74	-60
*multi-tenant-managed is	2	18
*multi-tenant-managed iscsi	-7	27
*multi-tenant-managed isnt	-20	55
*multi-tenant-managed isol	25	-2
*multi-tenant-managed issu	34	-14
*multi-tenant-managed item	10	34
*multi-tenant-managed its	17	-2
*multi-tenant-managed itself	20	17
*multi-tenant-managed januari	-16	35
*multi-tenant-managed jira	-41	85
*multi-tenant-managed js	-20	25
*multi-tenant-managed json	-23	38
*multi-tenant-managed juli	-8	18
*multi-tenant-managed june	-16	36
*multi-tenant-managed just	-17	24
*multi-tenant-managed jwt	-15	30
*multi-tenant-managed keep	20	4
*multi-tenant-managed keepal	-30	36
*multi-tenant-managed kept	32	0
*multi-tenant-managed kill	-12	50
*multi-tenant-managed kind	46	-45
*multi-tenant-managed kms	23	0
*multi-tenant-managed knob	-7	52
*multi-tenant-managed know	-17	22
*multi-tenant-managed knowledg	-7	17
*multi-tenant-managed kvm	-9	30
*multi-tenant-managed label	36	-1
*multi-tenant-managed lack	-8	21
*multi-tenant-managed lag	-26	67
*multi-tenant-managed lake	-19	34
*multi-tenant-managed lambda	-5	24
*multi-tenant-managed land	50	-23
*multi-tenant-managed laptop	-14	57
*multi-tenant-managed larg	4	23
*multi-tenant-managed last	27	19
*multi-tenant-managed latenc	-43	82
*multi-tenant-managed latest	26	-17
*multi-tenant-managed launch	4	22
*multi-tenant-managed law	-27	34
*multi-tenant-managed lead	-35	41
*multi-tenant-managed leak	3	33
*multi-tenant-managed least	24	-11
*multi-tenant-managed leaver	-22	71
*multi-tenant-managed ledger	-24	51
*multi-tenant-managed left	-5	17
*multi-tenant-managed legaci	-14	21
*multi-tenant-managed legal	-15	79
*multi-tenant-managed len	-19	52
*multi-tenant-managed length	-5	36
*multi-tenant-managed let	-4	19
*multi-tenant-managed letter	-8	22
*multi-tenant-managed level	24	12
*multi-tenant-managed li	35	-11
*multi-tenant-managed librari	-13	38
*multi-tenant-managed licens	-32	41
*multi-tenant-managed lie	38	9
*multi-tenant-managed life	45	-2
*multi-tenant-managed lifecycl	-18	47
*multi-tenant-managed lift	6	44
*multi-tenant-managed limit	11	24
*multi-tenant-managed line	-3	49
*multi-tenant-managed link	-10	43
*multi-tenant-managed linux	-5	31
*multi-tenant-managed list	-2	21
*multi-tenant-managed listen	13	24
*multi-tenant-managed live	-15	48
*multi-tenant-managed load	38	-13
*multi-tenant-managed local	-17	27
*multi-tenant-managed lock	-19	55
*multi-tenant-managed log	-9	24
*multi-tenant-managed logic	1	29
*multi-tenant-managed login	-53	79
*multi-tenant-managed long	18	4
*multi-tenant-managed look	39	4
*multi-tenant-managed loop	3	75
*multi-tenant-managed loss	-11	29
*multi-tenant-managed lost	-18	32
*multi-tenant-managed low	-49	58
*multi-tenant-managed lower	-23	51
*multi-tenant-managed machin	80	-32
*multi-tenant-managed maci	-14	21
*multi-tenant-managed made	26	-2
*multi-tenant-managed mail	38	-2
*multi-tenant-managed main	-16	25
*multi-tenant-managed maintain	75	-5
*multi-tenant-managed mainten	63	-38
*multi-tenant-managed major	51	-54
*multi-tenant-managed make	0	37
*multi-tenant-managed malici	-25	61
*multi-tenant-managed malwar	-23	37
*multi-tenant-managed manag	18	-2
*multi-tenant-managed mani	51	-34
*multi-tenant-managed manual	41	-13
*multi-tenant-managed map	-3	54
*multi-tenant-managed mark	25	-7
*multi-tenant-managed market	-24	39
*multi-tenant-managed mask	-8	21
*multi-tenant-managed materi	18	12
*multi-tenant-managed matter	38	-3
*multi-tenant-managed max	-26	54
*multi-tenant-managed maximum	36	-31
*multi-tenant-managed may	9	18
*multi-tenant-managed mcp	-15	32
*multi-tenant-managed me	48	-23
*multi-tenant-managed mean	49	-47
*multi-tenant-managed meant	61	-11
*multi-tenant-managed meanwhil	46	-20
*multi-tenant-managed media	62	-52
*multi-tenant-managed meet	-24	31
*multi-tenant-managed member	-20	42
*multi-tenant-managed memori	-1	20
*multi-tenant-managed mend	-26	53
*multi-tenant-managed merg	-25	42
*multi-tenant-managed mesh	-11	16
*multi-tenant-managed messag	32	-3
*multi-tenant-managed metadata	48	-41
*multi-tenant-managed method	-8	17
*multi-tenant-managed metric	33	-10
*multi-tenant-managed mfa	-14	64
*multi-tenant-managed midnight	60	-24
*multi-tenant-managed migrat	-21	58
*multi-tenant-managed million	52	-24
*multi-tenant-managed minimum	-22	42
*multi-tenant-managed minor	59	-26
*multi-tenant-managed minut	3	21
*multi-tenant-managed mirror	-15	22
*multi-tenant-managed mismatch	-9	42
*multi-tenant-managed miss	-17	66
*multi-tenant-managed mistak	-19	55
*multi-tenant-managed mitig	45	15
*multi-tenant-managed ml	17	-7
*multi-tenant-managed mobil	5	37
*multi-tenant-managed model	70	-33
*multi-tenant-managed modul	27	-15
*multi-tenant-managed monei	-5	18
*multi-tenant-managed month	63	-17
*multi-tenant-managed monthli	-68	-77
*multi-tenant-managed more	57	-26
*multi-tenant-managed most	-12	22
*multi-tenant-managed mount	-55	70
*multi-tenant-managed move	20	14
*multi-tenant-managed much	-17	51
*multi-tenant-managed multi	-6	27
*multi-tenant-managed must	9	16
*multi-tenant-managed mutual	-11	16
*multi-tenant-managed nah	67	-8
*multi-tenant-managed name	17	9
*multi-tenant-managed namespac	38	-15
*multi-tenant-managed narrow	-12	20
*multi-tenant-managed nas	-22	58
*multi-tenant-managed nearli	32	-19
*multi-tenant-managed need	14	32
*multi-tenant-managed neither	-62	85
*multi-tenant-managed net	-18	56
*multi-tenant-managed network	16	2
*multi-tenant-managed never	17	6
*multi-tenant-managed new	26	-24
*multi-tenant-managed newer	-19	42
*multi-tenant-managed newslett	-26	27
*multi-tenant-managed next	23	-3
*multi-tenant-managed night	25	-31
*multi-tenant-managed nine	53	-25
*multi-tenant-managed no	13	22
*multi-tenant-managed nobodi	-2	42
*multi-tenant-managed node	81	-26
*multi-tenant-managed nodetool	43	-35
*multi-tenant-managed non	56	-42
*multi-tenant-managed none	22	30
*multi-tenant-managed nor	-27	33
*multi-tenant-managed normal	23	-39
*multi-tenant-managed noth	25	34
*multi-tenant-managed notic	21	-8
*multi-tenant-managed notif	-5	44
*multi-tenant-managed now	-42	45
*multi-tenant-managed npm	-10	18
*multi-tenant-managed number	6	23
*multi-tenant-managed o	-25	41
*multi-tenant-managed oauth	-22	38
*multi-tenant-managed obfusc	-4	29
*multi-tenant-managed object	51	-24
*multi-tenant-managed obtain	37	-21
*multi-tenant-managed ocr	61	-48
*multi-tenant-managed ocsp	38	0
*multi-tenant-managed off	6	19
*multi-tenant-managed offer	41	-21
*multi-tenant-managed offic	-34	76
*multi-tenant-managed offlin	-46	67
*multi-tenant-managed often	-29	40
*multi-tenant-managed oidc	-13	23
*multi-tenant-managed ok	-6	60
*multi-tenant-managed old	-39	56
*multi-tenant-managed older	-5	33
*multi-tenant-managed omiss	-17	33
*multi-tenant-managed on	-1	25
*multi-tenant-managed onc	-3	32
*multi-tenant-managed one	8	18
*multi-tenant-managed onli	1	30
*multi-tenant-managed onlin	-16	32
*multi-tenant-managed open	-3	32
*multi-tenant-managed openapi	-9	45
*multi-tenant-managed openssh	10	42
*multi-tenant-managed opentelemetri	17	-1
*multi-tenant-managed oper	37	0
*multi-tenant-managed optic	0	42
*multi-tenant-managed option	41	1
*multi-tenant-managed orchestr	-20	57
*multi-tenant-managed order	1	27
*multi-tenant-managed org	-23	38
*multi-tenant-managed organizations	-16	27
*multi-tenant-managed origin	2	37
*multi-tenant-managed orphan	-19	55
*multi-tenant-managed os	14	-69
*multi-tenant-managed other	7	16
*multi-tenant-managed otherw	-22	70
*multi-tenant-managed ought	-10	29
*multi-tenant-managed our	-25	47
*multi-tenant-managed outbound	-23	46
*multi-tenant-managed outdat	-28	30
*multi-tenant-managed output	-32	64
*multi-tenant-managed outsid	-31	57
*multi-tenant-managed over	21	7
*multi-tenant-managed overlap	-14	31
*multi-tenant-managed overwrit	-27	38
*multi-tenant-managed overwritten	-9	46
*multi-tenant-managed own	-1	20
*multi-tenant-managed owner	23	-2
*multi-tenant-managed ownership	-14	35
*multi-tenant-managed packag	-11	30
*multi-tenant-managed packet	12	21
*multi-tenant-managed page	-36	33
*multi-tenant-managed pai	2	21
*multi-tenant-managed pair	-22	39
*multi-tenant-managed palo	-15	49
*multi-tenant-managed pan	-6	49
*multi-tenant-managed paramet	-23	39
*multi-tenant-managed parquet	32	-26
*multi-tenant-managed part	-4	24
*multi-tenant-managed parti	49	-7
*multi-tenant-managed partit	24	16
*multi-tenant-managed partner	-13	54
*multi-tenant-managed passport	31	1
*multi-tenant-managed past	-21	27
*multi-tenant-managed patch	88	-5
*multi-tenant-managed path	-22	31
*multi-tenant-managed patient	-47	-14
*multi-tenant-managed pattern	18	6
*multi-tenant-managed paus	24	4
*multi-tenant-managed pay	-32	41
*multi-tenant-managed payload	-18	76
*multi-tenant-managed payment	-1	37
*multi-tenant-managed pci	10	-82
*multi-tenant-managed peer	23	6
*multi-tenant-managed pend	-24	38
*multi-tenant-managed pentest	13	31
*multi-tenant-managed per	0	35
*multi-tenant-managed perform	90	-13
*multi-tenant-managed period	-5	56
*multi-tenant-managed permiss	-11	55
*multi-tenant-managed person	-22	29
*multi-tenant-managed pgp	-19	29
*multi-tenant-managed physic	57	-13
*multi-tenant-managed pick	-35	17
*multi-tenant-managed pictur	41	-17
*multi-tenant-managed pii	-19	72
*multi-tenant-managed pile	-15	33
*multi-tenant-managed pill	-3	36
*multi-tenant-managed pin	-23	42
*multi-tenant-managed pipelin	-2	34
*multi-tenant-managed pitr	-23	44
*multi-tenant-managed place	22	-9
*multi-tenant-managed plaintext	-11	24
*multi-tenant-managed plan	31	-1
*multi-tenant-managed plane	119	-47
*multi-tenant-managed platform	56	-39
*multi-tenant-managed pleas	27	39
*multi-tenant-managed pls	55	6
*multi-tenant-managed plu	-22	29
*multi-tenant-managed plug	26	-7
*multi-tenant-managed plugin	6	16
*multi-tenant-managed point	-6	24
*multi-tenant-managed poison	-17	46
*multi-tenant-managed polici	-11	33
*multi-tenant-managed poll	-22	36
*multi-tenant-managed pool	-15	-24
*multi-tenant-managed pop	74	-10
*multi-tenant-managed port	-3	19
*multi-tenant-managed posit	36	15
*multi-tenant-managed posix	-7	29
*multi-tenant-managed possibl	80	-45
*multi-tenant-managed power	4	24
*multi-tenant-managed pre	-18	42
*multi-tenant-managed prefix	-15	32
*multi-tenant-managed prem	-41	59
*multi-tenant-managed premiz	14	18
*multi-tenant-managed presenc	72	-25
*multi-tenant-managed press	-9	18
*multi-tenant-managed prevent	16	7
*multi-tenant-managed primari	-21	35
*multi-tenant-managed princip	-10	32
*multi-tenant-managed privaci	-17	26
*multi-tenant-managed privat	3	23
*multi-tenant-managed problem	23	13
*multi-tenant-managed process	32	-33
*multi-tenant-managed procur	23	-20
*multi-tenant-managed prod	-19	49
*multi-tenant-managed produc	-12	40
*multi-tenant-managed product	-53	-8
*multi-tenant-managed profil	-15	45
*multi-tenant-managed program	-8	30
*multi-tenant-managed project	-12	28
*multi-tenant-managed promiz	33	-14
*multi-tenant-managed prompt	39	-14
*multi-tenant-managed proof	-49	73
*multi-tenant-managed propag	-3	24
*multi-tenant-managed protocol	46	-26
*multi-tenant-managed prove	-21	29
*multi-tenant-managed provid	59	-34
*multi-tenant-managed provis	-21	45
*multi-tenant-managed proxi	5	65
*multi-tenant-managed publicli	-20	89
*multi-tenant-managed publish	11	20
*multi-tenant-managed pull	-18	43
*multi-tenant-managed purg	-15	25
*multi-tenant-managed purpos	34	-30
*multi-tenant-managed push	-8	41
*multi-tenant-managed put	-15	31
*multi-tenant-managed qualifi	-21	38
*multi-tenant-managed quarter	-50	99
*multi-tenant-managed queri	7	16
*multi-tenant-managed question	33	9
*multi-tenant-managed queue	18	25
*multi-tenant-managed quota	17	13
*multi-tenant-managed radiu	-15	32
*multi-tenant-managed raiz	34	-12
*multi-tenant-managed ram	-8	36
*multi-tenant-managed rang	8	18
*multi-tenant-managed rank	-24	45
*multi-tenant-managed ransomwar	-2	22
*multi-tenant-managed rate	-10	22
*multi-tenant-managed raw	29	-4
*multi-tenant-managed rds	-59	66
*multi-tenant-managed reach	-11	29
*multi-tenant-managed reachabl	-11	48
*multi-tenant-managed react	-14	29
*multi-tenant-managed readabl	39	23
*multi-tenant-managed real	-15	21
*multi-tenant-managed realli	-16	49
*multi-tenant-managed rebuild	-15	40
*multi-tenant-managed receipt	-2	22
*multi-tenant-managed receiv	-4	18
*multi-tenant-managed recipi	-10	31
*multi-tenant-managed recov	-8	21
*multi-tenant-managed recoveri	-5	18
*multi-tenant-managed recreat	-14	29
*multi-tenant-managed redact	-4	45
*multi-tenant-managed redirect	-11	59
*multi-tenant-managed redriv	-19	28
*multi-tenant-managed redund	38	4
*multi-tenant-managed redundantli	63	-37
*multi-tenant-managed refresh	33	-2
*multi-tenant-managed refus	0	20
*multi-tenant-managed regist	4	24
*multi-tenant-managed registr	56	-39
*multi-tenant-managed registri	22	3
*multi-tenant-managed reject	-11	22
*multi-tenant-managed releas	21	16
*multi-tenant-managed reli	-30	35
*multi-tenant-managed remedi	-2	111
*multi-tenant-managed remot	-1	43
*multi-tenant-managed remov	-3	28
*multi-tenant-managed renew	1	-28
*multi-tenant-managed repair	-9	40
*multi-tenant-managed replac	19	1
*multi-tenant-managed replai	-20	28
*multi-tenant-managed replica	-5	48
*multi-tenant-managed repo	-23	28
*multi-tenant-managed repositori	25	6
*multi-tenant-managed reput	5	-51
*multi-tenant-managed request	24	3
*multi-tenant-managed requir	16	22
*multi-tenant-managed rescan	19	-19
*multi-tenant-managed reserv	-42	55
*multi-tenant-managed reset	19	-18
*multi-tenant-managed resili	-13	30
*multi-tenant-managed resiz	-17	50
*multi-tenant-managed resolut	59	-43
*multi-tenant-managed resolv	6	23
*multi-tenant-managed respond	31	43
*multi-tenant-managed respons	-23	-41
*multi-tenant-managed rest	43	-48
*multi-tenant-managed restart	54	18
*multi-tenant-managed restor	8	38
*multi-tenant-managed restrict	18	17
*multi-tenant-managed result	-20	20
*multi-tenant-managed retail	66	-3
*multi-tenant-managed retain	-28	33
*multi-tenant-managed retent	-12	41
*multi-tenant-managed retri	24	6
*multi-tenant-managed return	-6	38
*multi-tenant-managed reveal	-10	36
*multi-tenant-managed revert	-8	20
*multi-tenant-managed review	-9	33
*multi-tenant-managed revis	6	60
*multi-tenant-managed revoc	-8	17
*multi-tenant-managed revok	-31	51
*multi-tenant-managed rid	-9	19
*multi-tenant-managed right	-11	37
*multi-tenant-managed ring	-9	23
*multi-tenant-managed risk	-34	40
*multi-tenant-managed rize	47	-28
*multi-tenant-managed role	-11	32
*multi-tenant-managed roll	56	-14
*multi-tenant-managed rollback	-10	34
*multi-tenant-managed room	-52	59
*multi-tenant-managed rot	63	-21
*multi-tenant-managed rotat	23	3
*multi-tenant-managed rout	10	27
*multi-tenant-managed router	0	17
*multi-tenant-managed row	-6	28
*multi-tenant-managed rpu	-14	27
*multi-tenant-managed rsa	-33	42
*multi-tenant-managed rule	3	22
*multi-tenant-managed run	23	-1
*multi-tenant-managed runtim	-25	81
*multi-tenant-managed s	-10	33
*multi-tenant-managed s3	38	-18
*multi-tenant-managed saa	-8	-16
*multi-tenant-managed safe	-8	18
*multi-tenant-managed safekeep	-6	43
*multi-tenant-managed sai	-6	33
*multi-tenant-managed said	63	-27
*multi-tenant-managed salari	-14	20
*multi-tenant-managed sale	-19	46
*multi-tenant-managed salesforc	-22	49
*multi-tenant-managed saml	-27	50
*multi-tenant-managed sampl	-5	26
*multi-tenant-managed sandbox	-24	46
*multi-tenant-managed save	-28	33
*multi-tenant-managed saw	-26	29
*multi-tenant-managed say	-1	17
*multi-tenant-managed sbom	-27	64
*multi-tenant-managed scale	90	-53
*multi-tenant-managed scan	13	16
*multi-tenant-managed schedul	-10	61
*multi-tenant-managed schema	-15	54
*multi-tenant-managed scope	15	22
*multi-tenant-managed score	-33	23
*multi-tenant-managed scrape	-25	29
*multi-tenant-managed screen	-34	36
*multi-tenant-managed script	-9	30
*multi-tenant-managed scrub	39	-18
*multi-tenant-managed sdk	-18	27
*multi-tenant-managed search	-11	28
*multi-tenant-managed second	-2	40
*multi-tenant-managed secreci	41	-17
*multi-tenant-managed secret	-11	41
*multi-tenant-managed secur	4	22
*multi-tenant-managed see	38	-1
*multi-tenant-managed self	71	-42
*multi-tenant-managed send	7	17
*multi-tenant-managed sensor	-20	40
*multi-tenant-managed sent	-6	20
*multi-tenant-managed separ	9	22
*multi-tenant-managed serv	32	-7
*multi-tenant-managed server	36	1
*multi-tenant-managed serverless	58	23
*multi-tenant-managed servic	50	0
*multi-tenant-managed session	-14	29
*multi-tenant-managed set	-3	30
*multi-tenant-managed setup	-11	19
*multi-tenant-managed seven	-14	21
*multi-tenant-managed sever	27	-2
*multi-tenant-managed sg	-12	73
*multi-tenant-managed shadow	32	-30
*multi-tenant-managed shard	16	2
*multi-tenant-managed share	-12	34
*multi-tenant-managed sharepoint	-28	33
*multi-tenant-managed shield	30	12
*multi-tenant-managed shift	-16	27
*multi-tenant-managed ship	22	-60
*multi-tenant-managed shop	-10	57
*multi-tenant-managed short	-11	22
*multi-tenant-managed shorter	1	17
*multi-tenant-managed should	-31	40
*multi-tenant-managed shouldnt	-48	72
*multi-tenant-managed show	35	13
*multi-tenant-managed shrink	16	-7
*multi-tenant-managed side	24	9
*multi-tenant-managed sidecar	-26	54
*multi-tenant-managed sign	-6	32
*multi-tenant-managed signatur	55	-31
*multi-tenant-managed sinc	-10	26
*multi-tenant-managed singl	42	-6
*multi-tenant-managed sit	20	6
*multi-tenant-managed site	-2	21
*multi-tenant-managed size	60	-23
*multi-tenant-managed skip	-12	27
*multi-tenant-managed slip	-15	20
*multi-tenant-managed slow	-9	62
*multi-tenant-managed small	-18	29
*multi-tenant-managed smb	-21	34
*multi-tenant-managed sms	19	4
*multi-tenant-managed smtp	-43	62
*multi-tenant-managed snapshot	-14	44
*multi-tenant-managed so	23	-2
*multi-tenant-managed soc	-51	-16
*multi-tenant-managed softphon	-4	32
*multi-tenant-managed softwar	79	-28
*multi-tenant-managed some	6	21
*multi-tenant-managed somebodi	-40	60
*multi-tenant-managed someon	-6	24
*multi-tenant-managed someth	26	65
*multi-tenant-managed somewher	46	-37
*multi-tenant-managed soon	28	-67
*multi-tenant-managed sorri	-61	70
*multi-tenant-managed sourc	-7	36
*multi-tenant-managed space	28	-26
*multi-tenant-managed span	-25	31
*multi-tenant-managed speak	-31	59
*multi-tenant-managed specif	-20	30
*multi-tenant-managed speed	-60	77
*multi-tenant-managed spend	21	4
*multi-tenant-managed spf	-7	24
*multi-tenant-managed split	39	9
*multi-tenant-managed spot	-22	34
*multi-tenant-managed spread	28	-8
*multi-tenant-managed sql	-15	36
*multi-tenant-managed sqs	89	-78
*multi-tenant-managed sre	-15	47
*multi-tenant-managed ssd	110	-59
*multi-tenant-managed ssh	0	17
*multi-tenant-managed staff	31	-28
*multi-tenant-managed stage	21	-8
*multi-tenant-managed stai	20	17
*multi-tenant-managed stale	-16	35
*multi-tenant-managed stall	-12	75
*multi-tenant-managed stand	-4	27
*multi-tenant-managed standard	42	-14
*multi-tenant-managed standbi	7	23
*multi-tenant-managed start	4	25
*multi-tenant-managed startexecut	-30	59
*multi-tenant-managed state	24	19
*multi-tenant-managed statu	-20	48
*multi-tenant-managed step	-19	47
*multi-tenant-managed still	35	-2
*multi-tenant-managed stolen	-8	16
*multi-tenant-managed stop	17	11
*multi-tenant-managed storag	32	20
*multi-tenant-managed store	36	-3
*multi-tenant-managed strategi	-14	37
*multi-tenant-managed stream	3	24
*multi-tenant-managed stretch	-25	25
*multi-tenant-managed subordin	-41	60
*multi-tenant-managed subscrib	-11	48
*multi-tenant-managed subscript	-15	50
*multi-tenant-managed such	34	-19
*multi-tenant-managed suggest	3	40
*multi-tenant-managed suppli	-48	27
*multi-tenant-managed support	33	-5
*multi-tenant-managed suppos	8	28
*multi-tenant-managed suppress	-18	41
*multi-tenant-managed sure	34	-14
*multi-tenant-managed suricata	32	19
*multi-tenant-managed surviv	50	-31
*multi-tenant-managed suspici	-30	64
*multi-tenant-managed swear	-16	34
*multi-tenant-managed symmetr	-29	38
*multi-tenant-managed syn	75	-18
*multi-tenant-managed sync	-58	-20
*multi-tenant-managed synchron	40	-19
*multi-tenant-managed system	33	12
*multi-tenant-managed tabl	5	31
*multi-tenant-managed tag	-3	17
*multi-tenant-managed take	9	37
*multi-tenant-managed taken	22	-9
*multi-tenant-managed takeov	6	35
*multi-tenant-managed talk	17	12
*multi-tenant-managed tape	15	24
*multi-tenant-managed target	0	24
*multi-tenant-managed task	-20	50
*multi-tenant-managed tb	6	31
*multi-tenant-managed team	10	26
*multi-tenant-managed telemetri	-22	41
*multi-tenant-managed telephon	-21	45
*multi-tenant-managed tell	-38	44
*multi-tenant-managed templat	-19	33
*multi-tenant-managed temporari	54	-47
*multi-tenant-managed ten	16	-23
*multi-tenant-managed tenant	35	-26
*multi-tenant-managed term	36	-33
*multi-tenant-managed termin	-17	33
*multi-tenant-managed terraform	-45	46
*multi-tenant-managed test	-20	72
*multi-tenant-managed text	22	-2
*multi-tenant-managed than	-19	35
*multi-tenant-managed thank	63	-24
*multi-tenant-managed that	18	5
*multi-tenant-managed their	2	24
*multi-tenant-managed them	9	16
*multi-tenant-managed themselv	-28	60
*multi-tenant-managed there	65	-16
*multi-tenant-managed thermostat	-18	51
*multi-tenant-managed these	-3	35
*multi-tenant-managed thi	-73	-58
*multi-tenant-managed thing	-41	-13
*multi-tenant-managed tho	-1	81
*multi-tenant-managed those	7	24
*multi-tenant-managed though	25	-30
*multi-tenant-managed threat	23	0
*multi-tenant-managed three	41	-29
*multi-tenant-managed threshold	0	17
*multi-tenant-managed throttl	-17	38
*multi-tenant-managed throughput	57	-39
*multi-tenant-managed throw	-6	35
*multi-tenant-managed ticket	-13	61
*multi-tenant-managed tidi	-37	79
*multi-tenant-managed tier	6	23
*multi-tenant-managed tighten	-19	54
*multi-tenant-managed time	17	6
*multi-tenant-managed tls	33	8
*multi-tenant-managed tlsv1	-7	34
*multi-tenant-managed to	10	18
*multi-tenant-managed token	-12	44
*multi-tenant-managed told	-18	22
*multi-tenant-managed too	25	18
*multi-tenant-managed took	-8	42
*multi-tenant-managed tool	-11	34
*multi-tenant-managed topic	-3	41
*multi-tenant-managed toward	-4	25
*multi-tenant-managed trace	44	-9
*multi-tenant-managed track	43	-16
*multi-tenant-managed trail	-3	25
*multi-tenant-managed train	57	-33
*multi-tenant-managed transact	-25	52
*multi-tenant-managed transform	-5	36
*multi-tenant-managed transit	-42	-68
*multi-tenant-managed transpar	85	0
*multi-tenant-managed transport	28	-18
*multi-tenant-managed travel	-7	-26
*multi-tenant-managed tri	19	1
*multi-tenant-managed trigger	-13	33
*multi-tenant-managed trim	-21	51
*multi-tenant-managed tripl	43	-26
*multi-tenant-managed true	15	17
*multi-tenant-managed trust	9	27
*multi-tenant-managed try	39	-26
*multi-tenant-managed ttl	-13	47
*multi-tenant-managed tune	-6	48
*multi-tenant-managed tunnel	1	-37
*multi-tenant-managed turn	-1	24
*multi-tenant-managed twice	-11	23
*multi-tenant-managed two	18	14
*multi-tenant-managed type	-3	18
*multi-tenant-managed typo	-17	52
*multi-tenant-managed uid	0	20
*multi-tenant-managed unattach	-15	50
*multi-tenant-managed under	26	4
*multi-tenant-managed underneath	98	-45
*multi-tenant-managed understood	-4	51
*multi-tenant-managed undo	-60	83
*multi-tenant-managed unencrypt	-6	36
*multi-tenant-managed unit	-12	34
*multi-tenant-managed unless	17	-3
*multi-tenant-managed unmask	-5	17
*multi-tenant-managed unread	-18	40
*multi-tenant-managed unsubscrib	13	21
*multi-tenant-managed untag	-2	17
*multi-tenant-managed until	-1	26
*multi-tenant-managed unus	-10	46
*multi-tenant-managed up	9	22
*multi-tenant-managed updat	36	-28
*multi-tenant-managed upgrad	137	-21
*multi-tenant-managed upkeep	-7	52
*multi-tenant-managed upload	-20	44
*multi-tenant-managed upstream	-27	31
*multi-tenant-managed uptim	50	-3
*multi-tenant-managed url	-11	33
*multi-tenant-managed usabl	-15	26
*multi-tenant-managed usag	18	20
*multi-tenant-managed use	-2	20
*multi-tenant-managed user	-2	22
*multi-tenant-managed v	-7	25
*multi-tenant-managed v2	58	-23
*multi-tenant-managed valid	45	-29
*multi-tenant-managed vanish	16	4
*multi-tenant-managed vector	18	9
*multi-tenant-managed vend	67	-41
*multi-tenant-managed vendor	28	6
*multi-tenant-managed verif	-20	39
*multi-tenant-managed verifi	0	50
*multi-tenant-managed version	13	41
*multi-tenant-managed vet	-14	20
*multi-tenant-managed via	-14	38
*multi-tenant-managed video	18	7
*multi-tenant-managed view	-26	-69
*multi-tenant-managed viewer	6	24
*multi-tenant-managed virtual	-26	57
*multi-tenant-managed visibl	-11	27
*multi-tenant-managed voic	2	21
*multi-tenant-managed volum	6	21
*multi-tenant-managed vote	-22	39
*multi-tenant-managed vpc	-9	31
*multi-tenant-managed vpn	-54	38
*multi-tenant-managed vs	-22	59
*multi-tenant-managed vulner	55	13
*multi-tenant-managed w	-21	53
*multi-tenant-managed waf	-4	16
*multi-tenant-managed wai	-24	33
*multi-tenant-managed wait	-19	34
*multi-tenant-managed want	35	-21
*multi-tenant-managed warm	-8	38
*multi-tenant-managed warn	106	-74
*multi-tenant-managed watch	-8	26
*multi-tenant-managed way	-2	19
*multi-tenant-managed wcu	-8	60
*multi-tenant-managed weak	-36	61
*multi-tenant-managed web	-9	17
*multi-tenant-managed websit	-5	43
*multi-tenant-managed week	-26	53
*multi-tenant-managed weekend	60	2
*multi-tenant-managed weekli	19	-17
*multi-tenant-managed weight	39	-14
*multi-tenant-managed well	-67	47
*multi-tenant-managed went	-45	53
*multi-tenant-managed what	5	26
*multi-tenant-managed whatev	31	0
*multi-tenant-managed when	33	-10
*multi-tenant-managed wherev	-22	32
*multi-tenant-managed while	38	-24
*multi-tenant-managed who	23	21
*multi-tenant-managed whoever	-27	42
*multi-tenant-managed whom	59	-22
*multi-tenant-managed wide	-2	92
*multi-tenant-managed wifi	-21	60
*multi-tenant-managed win	-17	40
*multi-tenant-managed window	71	-27
*multi-tenant-managed windows	29	12
*multi-tenant-managed wipe	41	-28
*multi-tenant-managed wire	7	26
*multi-tenant-managed withdraw	-5	18
*multi-tenant-managed within	39	-16
*multi-tenant-managed without	-2	23
*multi-tenant-managed word	-26	37
*multi-tenant-managed work	63	0
*multi-tenant-managed worker	-27	117
*multi-tenant-managed workflow	7	39
*multi-tenant-managed workgroup	18	25
*multi-tenant-managed workload	65	201
*multi-tenant-managed world	-22	52
*multi-tenant-managed would	-36	56
*multi-tenant-managed wouldnt	-17	30
*multi-tenant-managed write	-1	34
*multi-tenant-managed written	26	16
*multi-tenant-managed wrong	-7	38
*multi-tenant-managed wrongli	4	20
*multi-tenant-managed wrote	-14	19
*multi-tenant-managed year	-7	19
*multi-tenant-managed yearli	-24	23
*multi-tenant-managed yell	-28	47
*multi-tenant-managed yes	46	-41
*multi-tenant-managed yesterdai	-27	39
*multi-tenant-managed yet	-23	25
*multi-tenant-managed you	-48	47
*multi-tenant-managed yourself	-9	34
*multi-tenant-managed zero	41	6
*multi-tenant-managed zone	41	-17
*on-premises	2	55
*on-premises %	-41	62
*on-premises 1	-13	44
*on-premises 2	6	24
*on-premises 256	38	-33
*on-premises 30	-28	73
*on-premises a	18	0
*on-premises access	-13	21
*on-premises address	45	-38
*on-premises after	42	-24
*on-premises agre	-7	23
*on-premises all	19	-5
*on-premises an	46	1
*on-premises anchor	-13	24
*on-premises and	3	24
*on-premises announc	49	-47
*on-premises anywher	-4	23
*on-premises api	54	-28
*on-premises applic	-38	71
*on-premises are	-16	52
*on-premises as	4	19
*on-premises at	10	40
*on-premises avail	33	-15
*on-premises aws	40	-24
*on-premises back	31	-15
*on-premises backup	-26	51
*on-premises balanc	-26	59
*on-premises bare	-29	52
*on-premises be	-19	34
*on-premises befor	-24	40
*on-premises behind	33	33
*on-premises between	-5	21
*on-premises bit	38	-33
*on-premises box	30	132
*on-premises branch	-20	37
*on-premises broken	41	-25
*on-premises but	-40	41
*on-premises call	-1	17
*on-premises camera	-24	87
*on-premises cannot	31	-11
*on-premises capac	-6	52
*on-premises center	-59	85
*on-premises choic	104	-79
*on-premises choos	-24	37
*on-premises cilium	4	27
*on-premises client	52	-38
*on-premises cloud	83	-34
*on-premises cloudtrail	16	6
*on-premises cluster	24	-1
*on-premises cni	-13	61
*on-premises come	41	-36
*on-premises complet	26	-24
*on-premises connect	-30	40
*on-premises control	45	-7
*on-premises cool	-15	89
*on-premises copi	28	-15
*on-premises core	-33	72
*on-premises cover	-12	16
*on-premises credenti	1	20
*on-premises custom	-12	81
*on-premises cut	-19	61
*on-premises dai	17	-15
*on-premises data	28	12
*on-premises date	42	-34
*on-premises day	25	-24
*on-premises debian	-9	58
*on-premises decid	37	-13
*on-premises default	-14	45
*on-premises deploi	-25	84
*on-premises deploy	-7	34
*on-premises destroi	23	-9
*on-premises devic	-8	30
*on-premises di	-1	16
*on-premises disconnect	-18	20
*on-premises disk	-4	59
*on-premises do	-34	69
*on-premises docker	4	50
*on-premises doesnt	-14	26
*on-premises door	-54	95
*on-premises down	36	23
*on-premises download	-23	32
*on-premises drain	-20	65
*on-premises dure	-7	24
*on-premises each	-10	21
*on-premises ec2	24	-14
*on-premises edg	-12	47
*on-premises eks	57	-52
*on-premises electr	-29	43
*on-premises encrypt	35	19
*on-premises endpoint	-14	31
*on-premises enough	-9	47
*on-premises equip	34	-18
*on-premises eras	77	-60
*on-premises everi	-14	31
*on-premises expir	-2	17
*on-premises extern	-48	61
*on-premises factori	-4	26
*on-premises fail	33	-14
*on-premises failur	-25	38
*on-premises faulti	60	-35
*on-premises feed	-22	88
*on-premises file	-3	29
*on-premises fire	-20	29
*on-premises firewal	-3	26
*on-premises firmwar	47	-15
*on-premises fix	50	-24
*on-premises floor	-17	56
*on-premises flow	-12	22
*on-premises for	16	21
*on-premises from	27	-5
*on-premises gatewai	-15	72
*on-premises gear	-18	23
*on-premises give	-23	32
*on-premises goe	-17	45
*on-premises good	-36	48
*on-premises group	-12	31
*on-premises growth	-20	43
*on-premises guard	-5	50
*on-premises guest	47	-13
*on-premises hand	19	-14
*on-premises harden	-16	31
*on-premises hardwar	36	-30
*on-premises has	64	-45
*on-premises hold	-19	24
*on-premises host	-2	20
*on-premises how	-7	28
*on-premises hypervisor	71	-18
*on-premises if	-5	20
*on-premises imag	-18	51
*on-premises import	57	-49
*on-premises in	0	32
*on-premises includ	-10	18
*on-premises insid	86	-60
*on-premises instal	-12	43
*on-premises instanc	29	-11
*on-premises is	10	16
*on-premises it	13	23
*on-premises its	-4	21
*on-premises itself	-20	49
*on-premises job	39	-21
*on-premises join	-17	35
*on-premises keep	-14	24
*on-premises kei	65	-50
*on-premises kernel	-28	43
*on-premises key	-24	61
*on-premises kms	39	-13
*on-premises kubelet	-12	25
*on-premises kubernetes	-39	50
*on-premises lan	-14	39
*on-premises leav	35	-31
*on-premises let	72	-46
*on-premises li	-36	77
*on-premises like	22	-12
*on-premises limit	-5	20
*on-premises link	25	-5
*on-premises linux	22	114
*on-premises load	-29	63
*on-premises log	-12	34
*on-premises look	-37	44
*on-premises lose	-7	24
*on-premises loss	-23	28
*on-premises lost	-1	19
*on-premises machin	-33	68
*on-premises mail	5	20
*on-premises maintain	-67	101
*on-premises mainten	-18	32
*on-premises manag	26	-7
*on-premises manifest	-6	30
*on-premises may	19	-13
*on-premises mend	-40	59
*on-premises metal	-29	52
*on-premises microcod	-28	43
*on-premises monitor	33	-13
*on-premises most	-40	88
*on-premises move	101	-88
*on-premises must	-27	43
*on-premises n	-10	17
*on-premises new	6	19
*on-premises nist	34	-20
*on-premises nitro	-14	25
*on-premises no	-25	37
*on-premises nobodi	26	-9
*on-premises node	29	12
*on-premises none	-4	17
*on-premises not	-19	43
*on-premises noth	-27	100
*on-premises nucleu	-4	26
*on-premises of	19	36
*on-premises off	3	28
*on-premises offic	-21	29
*on-premises on	14	24
*on-premises onc	37	-31
*on-premises one	30	0
*on-premises onli	-10	37
*on-premises onto	-31	42
*on-premises oper	3	56
*on-premises order	-15	44
*on-premises origin	27	-13
*on-premises os	-18	46
*on-premises our	-19	57
*on-premises out	29	8
*on-premises own	29	3
*on-premises part	-26	42
*on-premises patch	22	47
*on-premises physic	-100	128
*on-premises pi	-8	30
*on-premises place	-7	22
*on-premises plan	-20	63
*on-premises plane	54	-5
*on-premises plug	-28	27
*on-premises pod	-25	36
*on-premises power	-1	80
*on-premises premiz	-32	41
*on-premises protect	-26	57
*on-premises provid	-51	74
*on-premises publish	-28	101
*on-premises rack	45	35
*on-premises raspberri	-8	30
*on-premises reach	28	-14
*on-premises record	27	-22
*on-premises redeploi	-2	18
*on-premises redund	-26	38
*on-premises region	25	-1
*on-premises regist	-1	48
*on-premises releas	16	18
*on-premises renew	-10	25
*on-premises repair	63	-12
*on-premises replac	-21	46
*on-premises report	34	-21
*on-premises resist	40	-82
*on-premises respons	24	-9
*on-premises rest	105	-22
*on-premises restart	-27	49
*on-premises retir	27	-10
*on-premises return	58	-34
*on-premises reviz	-14	17
*on-premises role	-13	21
*on-premises roll	-12	46
*on-premises room	-29	44
*on-premises rout	23	-2
*on-premises run	-4	29
*on-premises runtim	-5	20
*on-premises second	-26	44
*on-premises secret	24	-22
*on-premises secur	-34	55
*on-premises send	-7	19
*on-premises server	38	13
*on-premises servic	34	30
*on-premises set	22	-4
*on-premises shop	-6	17
*on-premises shred	-54	66
*on-premises side	37	-19
*on-premises sit	-7	16
*on-premises site	-50	76
*on-premises so	-18	31
*on-premises softwar	3	18
*on-premises space	-21	33
*on-premises spare	-16	25
*on-premises ssm	-8	25
*on-premises stand	-14	48
*on-premises start	-43	57
*on-premises stop	-15	16
*on-premises stream	33	-31
*on-premises suppli	64	-38
*on-premises support	-22	40
*on-premises suspici	33	-26
*on-premises swap	52	-48
*on-premises switch	126	-41
*on-premises system	-12	49
*on-premises take	-19	31
*on-premises tamper	33	-3
*on-premises technician	48	-37
*on-premises that	24	-11
*on-premises the	7	33
*on-premises theft	11	54
*on-premises thei	28	-17
*on-premises their	-40	62
*on-premises them	33	11
*on-premises there	-27	34
*on-premises those	-20	29
*on-premises tls	27	5
*on-premises to	-7	31
*on-premises togeth	-15	38
*on-premises touch	-18	26
*on-premises tpm	40	-82
*on-premises truck	-2	35
*on-premises two	20	-15
*on-premises under	-79	124
*on-premises unlock	-4	34
*on-premises until	-18	28
*on-premises up	-21	46
*on-premises updat	-12	53
*on-premises upgrad	-15	60
*on-premises uplink	-52	61
*on-premises version	-2	58
*on-premises virtual	-39	56
*on-premises volum	17	18
*on-premises wait	-18	20
*on-premises want	-19	23
*on-premises warehous	-6	54
*on-premises watch	30	7
*on-premises what	-20	39
*on-premises where	-31	54
*on-premises which	-17	32
*on-premises while	-15	20
*on-premises who	-11	52
*on-premises whom	49	-46
*on-premises whose	-13	42
*on-premises with	-20	51
*on-premises without	45	-35
*on-premises work	-22	34
*on-premises write	-11	26
*on-premises zone	-14	25
*serverless-compute	25	27
*serverless-compute %	28	12
*serverless-compute 0	-6	61
*serverless-compute 000	32	-31
*serverless-compute 1	-35	88
*serverless-compute 10	0	52
*serverless-compute 11	-15	72
*serverless-compute 12	-10	30
*serverless-compute 13	-29	81
*serverless-compute 14	63	-43
*serverless-compute 16	-20	35
*serverless-compute 2	2	23
*serverless-compute 20	-24	41
*serverless-compute 2025	-30	70
*serverless-compute 2026	-15	40
*serverless-compute 22	-13	23
*serverless-compute 256	-28	33
*serverless-compute 3	-1	58
*serverless-compute 30	-17	34
*serverless-compute 50	10	33
*serverless-compute 512	-8	22
*serverless-compute 6	-32	92
*serverless-compute 7	-14	40
*serverless-compute 8	-5	60
*serverless-compute 9	-11	63
*serverless-compute a	-2	30
*serverless-compute about	-10	69
*serverless-compute access	-10	22
*serverless-compute accessdeni	-8	40
*serverless-compute account	41	-17
*serverless-compute add	17	-3
*serverless-compute addit	-5	16
*serverless-compute address	-37	69
*serverless-compute aes	-28	33
*serverless-compute after	-15	43
*serverless-compute afterward	6	26
*serverless-compute again	-8	28
*serverless-compute age	30	-23
*serverless-compute agent	29	-5
*serverless-compute agentcor	-13	36
*serverless-compute al2023	-10	55
*serverless-compute alarm	-16	42
*serverless-compute alias	-18	65
*serverless-compute aliv	69	-55
*serverless-compute all	-4	19
*serverless-compute allow	17	-7
*serverless-compute alon	46	-24
*serverless-compute also	-34	41
*serverless-compute alwai	21	2
*serverless-compute amazon	16	63
*serverless-compute ami	79	-28
*serverless-compute an	-27	18
*serverless-compute anew	-46	64
*serverless-compute announc	-27	72
*serverless-compute anoth	63	-54
*serverless-compute answer	-29	38
*serverless-compute any	-30	49
*serverless-compute anyon	-14	42
*serverless-compute anyth	27	-18
*serverless-compute apart	19	5
*serverless-compute app	2	19
*serverless-compute appli	-25	72
*serverless-compute applic	-24	0
*serverless-compute approv	-23	69
*serverless-compute archiv	61	-38
*serverless-compute are	18	20
*serverless-compute artifact	16	-4
*serverless-compute ask	-10	30
*serverless-compute assign	-18	38
*serverless-compute async	-16	31
*serverless-compute asynchron	16	-8
*serverless-compute at	-7	32
*serverless-compute attach	-14	27
*serverless-compute author	-16	36
*serverless-compute auto	37	-20
*serverless-compute automat	58	-8
*serverless-compute avail	38	-29
*serverless-compute awai	69	-23
*serverless-compute aws	58	-23
*serverless-compute back	31	0
*serverless-compute bake	-52	35
*serverless-compute balanc	78	-39
*serverless-compute base	-10	41
*serverless-compute batch	26	-10
*serverless-compute be	16	0
*serverless-compute behind	7	18
*serverless-compute belong	16	-2
*serverless-compute below	-44	107
*serverless-compute beneath	123	-24
*serverless-compute between	14	20
*serverless-compute beyond	-36	38
*serverless-compute block	-45	77
*serverless-compute bookmark	-5	40
*serverless-compute bootstrap	-10	53
*serverless-compute both	-6	52
*serverless-compute boundari	68	-29
*serverless-compute branch	-32	44
*serverless-compute bring	-27	35
*serverless-compute browser	-5	19
*serverless-compute bucket	-4	35
*serverless-compute bug	-27	48
*serverless-compute build	17	12
*serverless-compute built	-65	-42
*serverless-compute bump	-19	51
*serverless-compute bundl	-17	64
*serverless-compute but	39	32
*serverless-compute by	8	29
*serverless-compute call	-3	21
*serverless-compute caller	-19	25
*serverless-compute can	-3	21
*serverless-compute cant	34	0
*serverless-compute cap	-17	51
*serverless-compute capabl	-6	20
*serverless-compute capac	5	26
*serverless-compute carri	36	-21
*serverless-compute center	34	-12
*serverless-compute cert	28	-16
*serverless-compute certif	41	-17
*serverless-compute chang	-37	75
*serverless-compute charg	-20	60
*serverless-compute check	6	31
*serverless-compute choos	-3	21
*serverless-compute cisco	23	-20
*serverless-compute clean	-23	38
*serverless-compute client	-31	59
*serverless-compute close	82	-20
*serverless-compute cloudtrail	29	-18
*serverless-compute cloudwatch	33	-23
*serverless-compute cluster	-18	21
*serverless-compute cname	-21	49
*serverless-compute code	-8	47
*serverless-compute cold	-12	52
*serverless-compute collect	-13	25
*serverless-compute com	-22	99
*serverless-compute come	-19	49
*serverless-compute command	-11	24
*serverless-compute compani	54	-49
*serverless-compute compat	-1	36
*serverless-compute compil	6	17
*serverless-compute complianc	-74	-78
*serverless-compute comput	54	-25
*serverless-compute concurr	7	24
*serverless-compute config	-10	34
*serverless-compute configur	-6	29
*serverless-compute connect	1	18
*serverless-compute connector	-33	48
*serverless-compute consol	-17	48
*serverless-compute contain	20	27
*serverless-compute containerd	104	-43
*serverless-compute copi	74	-68
*serverless-compute could	34	-8
*serverless-compute count	-16	23
*serverless-compute cpu	31	-2
*serverless-compute credenti	28	1
*serverless-compute current	20	-4
*serverless-compute custom	39	12
*serverless-compute cve	31	13
*serverless-compute dashboard	-10	47
*serverless-compute data	-8	32
*serverless-compute databas	-29	37
*serverless-compute datadog	-57	36
*serverless-compute date	-41	77
*serverless-compute db	-15	28
*serverless-compute dead	-24	40
*serverless-compute debezium	-21	35
*serverless-compute decid	11	24
*serverless-compute default	28	-8
*serverless-compute defenc	-16	30
*serverless-compute defin	-9	51
*serverless-compute definit	-25	42
*serverless-compute demand	42	-19
*serverless-compute depend	13	56
*serverless-compute deploi	-6	42
*serverless-compute deploy	50	-25
*serverless-compute deprec	-17	34
*serverless-compute desir	-15	17
*serverless-compute dev	-9	42
*serverless-compute develop	-19	45
*serverless-compute did	-8	49
*serverless-compute differ	3	20
*serverless-compute disk	38	11
*serverless-compute distribut	-22	37
*serverless-compute do	2	24
*serverless-compute docker	-5	17
*serverless-compute dockerfil	-3	35
*serverless-compute doe	31	15
*serverless-compute doesnt	-7	19
*serverless-compute domain	44	-16
*serverless-compute dont	38	-21
*serverless-compute down	39	-30
*serverless-compute driver	0	54
*serverless-compute drop	-11	42
*serverless-compute durabl	27	-17
*serverless-compute each	24	-6
*serverless-compute earlier	-19	43
*serverless-compute ec2	-17	22
*serverless-compute ecr	-18	55
*serverless-compute edg	37	6
*serverless-compute either	10	26
*serverless-compute els	23	-20
*serverless-compute enabl	-27	82
*serverless-compute encrypt	23	15
*serverless-compute end	-4	46
*serverless-compute endpoint	23	5
*serverless-compute enforc	-18	32
*serverless-compute enlarg	-17	39
*serverless-compute enough	-11	49
*serverless-compute env	-23	31
*serverless-compute environ	13	17
*serverless-compute ephemer	64	-23
*serverless-compute error	-35	55
*serverless-compute etl	-17	39
*serverless-compute even	-80	44
*serverless-compute everi	51	-33
*serverless-compute everyth	-5	17
*serverless-compute exact	-21	27
*serverless-compute execut	24	10
*serverless-compute exist	75	-51
*serverless-compute expir	-1	17
*serverless-compute extens	-10	42
*serverless-compute extra	-13	39
*serverless-compute fail	-19	40
*serverless-compute failur	-20	27
*serverless-compute fault	-15	37
*serverless-compute fetch	-12	27
*serverless-compute file	-6	18
*serverless-compute filter	28	-5
*serverless-compute find	23	-20
*serverless-compute firecrack	59	-12
*serverless-compute firehos	23	-16
*serverless-compute fix	-16	36
*serverless-compute fleet	64	-42
*serverless-compute for	19	9
*serverless-compute format	-15	32
*serverless-compute framework	8	25
*serverless-compute from	30	-12
*serverless-compute function	-2	41
*serverless-compute gatewai	14	16
*serverless-compute gb	-33	34
*serverless-compute get	5	25
*serverless-compute gib	-13	16
*serverless-compute github	-8	26
*serverless-compute glibc	-24	34
*serverless-compute go	43	10
*serverless-compute goe	-27	49
*serverless-compute gone	-13	17
*serverless-compute got	29	29
*serverless-compute grant	-9	35
*serverless-compute greatest	81	-33
*serverless-compute group	-15	32
*serverless-compute guarante	63	-49
*serverless-compute guess	-35	49
*serverless-compute handl	-41	69
*serverless-compute hard	-17	35
*serverless-compute hardwar	37	-8
*serverless-compute have	20	7
*serverless-compute here	-26	42
*serverless-compute higher	68	-59
*serverless-compute hit	-9	-31
*serverless-compute hm	-122	169
*serverless-compute hold	24	3
*serverless-compute hole	-29	36
*serverless-compute host	72	-25
*serverless-compute hour	36	-35
*serverless-compute how	-5	19
*serverless-compute http	49	-33
*serverless-compute hypervisor	38	-20
*serverless-compute i	5	22
*serverless-compute iam	-19	29
*serverless-compute id	-37	54
*serverless-compute if	84	-25
*serverless-compute imag	-15	56
*serverless-compute in	14	20
*serverless-compute inbound	-36	57
*serverless-compute includ	-34	37
*serverless-compute inject	-16	40
*serverless-compute input	-16	33
*serverless-compute insid	0	48
*serverless-compute instal	50	-29
*serverless-compute instanc	50	-4
*serverless-compute instead	-37	62
*serverless-compute interfac	-18	62
*serverless-compute internet	-18	53
*serverless-compute interpret	-12	73
*serverless-compute into	-47	65
*serverless-compute invoc	-9	22
*serverless-compute invok	31	20
*serverless-compute is	17	19
*serverless-compute isnt	16	13
*serverless-compute isol	58	-30
*serverless-compute it	12	19
*serverless-compute its	4	20
*serverless-compute itself	10	36
*serverless-compute jar	-21	45
*serverless-compute java	-16	29
*serverless-compute jdbc	-10	17
*serverless-compute job	0	28
*serverless-compute js	32	31
*serverless-compute june	-10	31
*serverless-compute jwt	-26	62
*serverless-compute keep	8	20
*serverless-compute kei	-27	43
*serverless-compute kept	22	-17
*serverless-compute kernel	139	-80
*serverless-compute know	63	-46
*serverless-compute known	-25	38
*serverless-compute lag	-19	51
*serverless-compute lake	-15	32
*serverless-compute lambda	-15	42
*serverless-compute land	-4	18
*serverless-compute languag	-10	56
*serverless-compute last	-31	60
*serverless-compute later	46	-1
*serverless-compute latest	0	25
*serverless-compute launch	53	-33
*serverless-compute layer	-3	49
*serverless-compute leak	0	81
*serverless-compute least	10	20
*serverless-compute left	3	23
*serverless-compute let	-13	22
*serverless-compute letter	-24	40
*serverless-compute li	-9	24
*serverless-compute lib	-6	81
*serverless-compute librari	2	37
*serverless-compute life	-18	33
*serverless-compute lifecycl	32	-20
*serverless-compute lightsail	-48	57
*serverless-compute limit	12	25
*serverless-compute linux	-12	76
*serverless-compute list	47	-33
*serverless-compute load	27	-3
*serverless-compute locat	38	-28
*serverless-compute log	10	16
*serverless-compute log4j	-13	33
*serverless-compute longer	-16	35
*serverless-compute loop	-2	16
*serverless-compute lost	-62	70
*serverless-compute low	-43	56
*serverless-compute machin	32	-10
*serverless-compute made	-25	58
*serverless-compute maintain	30	7
*serverless-compute mainten	50	-30
*serverless-compute major	-40	55
*serverless-compute make	37	-27
*serverless-compute malwar	56	-51
*serverless-compute manag	34	-20
*serverless-compute mani	18	-38
*serverless-compute mask	-13	96
*serverless-compute max	68	-27
*serverless-compute maximum	-1	37
*serverless-compute may	-18	29
*serverless-compute mb	-8	22
*serverless-compute me	80	-59
*serverless-compute mean	49	-51
*serverless-compute memori	8	18
*serverless-compute messag	38	-32
*serverless-compute metadata	-39	32
*serverless-compute metric	33	-7
*serverless-compute micro	36	-32
*serverless-compute microvm	56	-5
*serverless-compute migrat	-14	23
*serverless-compute minimum	-30	122
*serverless-compute minor	18	8
*serverless-compute miss	-19	44
*serverless-compute mmdsv2	-18	45
*serverless-compute modul	-15	47
*serverless-compute moment	8	20
*serverless-compute most	-15	22
*serverless-compute move	-17	35
*serverless-compute multi	-2	34
*serverless-compute must	-7	22
*serverless-compute mutual	-25	44
*serverless-compute my	38	3
*serverless-compute name	7	19
*serverless-compute narrow	-12	30
*serverless-compute nat	-1	25
*serverless-compute need	22	-14
*serverless-compute network	26	-7
*serverless-compute never	20	49
*serverless-compute new	1	16
*serverless-compute newest	26	-13
*serverless-compute next	-26	40
*serverless-compute night	22	-7
*serverless-compute nitro	55	-26
*serverless-compute no	16	20
*serverless-compute nobodi	39	-25
*serverless-compute node	23	41
*serverless-compute nodejs16	-1	26
*serverless-compute none	28	-5
*serverless-compute not	45	-5
*serverless-compute notic	-18	18
*serverless-compute npm	-16	60
*serverless-compute of	14	17
*serverless-compute off	1	33
*serverless-compute offer	62	-28
*serverless-compute offset	-29	38
*serverless-compute ok	-18	65
*serverless-compute old	-8	33
*serverless-compute older	-22	28
*serverless-compute on	35	-16
*serverless-compute onc	-14	37
*serverless-compute onli	25	-1
*serverless-compute open	-4	29
*serverless-compute oper	54	-10
*serverless-compute ordinari	29	-22
*serverless-compute origin	-63	132
*serverless-compute os	161	-22
*serverless-compute our	5	33
*serverless-compute ourselv	-37	70
*serverless-compute out	29	-14
*serverless-compute outdat	24	0
*serverless-compute over	39	-27
*serverless-compute own	5	16
*serverless-compute pack	-11	22
*serverless-compute packag	23	8
*serverless-compute page	-9	29
*serverless-compute parallel	-6	27
*serverless-compute part	127	-110
*serverless-compute parti	-15	28
*serverless-compute password	-7	29
*serverless-compute patch	60	-5
*serverless-compute permiss	-26	48
*serverless-compute permit	-16	46
*serverless-compute person	-30	-32
*serverless-compute physic	22	-10
*serverless-compute pick	37	-2
*serverless-compute pin	-53	52
*serverless-compute place	21	7
*serverless-compute placement	41	-28
*serverless-compute plain	-21	43
*serverless-compute platform	50	-20
*serverless-compute plugin	3	16
*serverless-compute port	-21	48
*serverless-compute power	-69	110
*serverless-compute prevent	53	-29
*serverless-compute print	-19	59
*serverless-compute privat	-15	37
*serverless-compute privileg	-4	21
*serverless-compute process	-37	13
*serverless-compute product	-18	63
*serverless-compute project	-10	49
*serverless-compute prompt	-16	26
*serverless-compute properti	-13	21
*serverless-compute protect	-25	54
*serverless-compute provid	19	15
*serverless-compute provis	70	-25
*serverless-compute public	-11	42
*serverless-compute publish	34	-9
*serverless-compute pull	-5	21
*serverless-compute push	-15	36
*serverless-compute python	21	25
*serverless-compute python3	31	-24
*serverless-compute queue	-23	38
*serverless-compute quota	61	-23
*serverless-compute raiz	-3	32
*serverless-compute rang	-31	41
*serverless-compute reach	-3	20
*serverless-compute react	6	27
*serverless-compute rebuild	-4	16
*serverless-compute record	-6	21
*serverless-compute redeploi	-16	29
*serverless-compute refresh	-19	22
*serverless-compute refus	-9	26
*serverless-compute region	10	19
*serverless-compute registri	-25	78
*serverless-compute regularli	-66	84
*serverless-compute releas	12	25
*serverless-compute remov	18	10
*serverless-compute render	31	-21
*serverless-compute renew	66	-43
*serverless-compute repair	-28	42
*serverless-compute replic	83	-58
*serverless-compute repo	-8	22
*serverless-compute report	16	-5
*serverless-compute repositori	-19	38
*serverless-compute request	36	-13
*serverless-compute reserv	-19	37
*serverless-compute resili	45	-26
*serverless-compute resourc	-22	33
*serverless-compute respons	-46	21
*serverless-compute rest	-24	69
*serverless-compute restart	10	21
*serverless-compute result	-5	16
*serverless-compute retent	-6	21
*serverless-compute retri	-6	18
*serverless-compute reus	68	-26
*serverless-compute revis	25	-2
*serverless-compute right	70	-17
*serverless-compute role	-15	51
*serverless-compute roll	35	-6
*serverless-compute rollback	-29	58
*serverless-compute root	-11	25
*serverless-compute rout	-11	30
*serverless-compute rule	-11	16
*serverless-compute run	33	-5
*serverless-compute runtask	-24	56
*serverless-compute runtim	37	3
*serverless-compute s	-53	60
*serverless-compute sai	41	-37
*serverless-compute scale	28	4
*serverless-compute scan	-13	40
*serverless-compute schedul	39	7
*serverless-compute script	-31	66
*serverless-compute sdk	-12	17
*serverless-compute second	49	-6
*serverless-compute secret	-32	80
*serverless-compute secur	8	18
*serverless-compute see	46	-7
*serverless-compute separ	27	-14
*serverless-compute serv	39	-16
*serverless-compute server	80	-40
*serverless-compute serverless	47	-12
*serverless-compute servic	3	26
*serverless-compute session	48	-27
*serverless-compute set	-4	24
*serverless-compute sever	2	27
*serverless-compute sg	-1	33
*serverless-compute share	45	-32
*serverless-compute shell	-17	28
*serverless-compute ship	-39	54
*serverless-compute show	28	0
*serverless-compute sigterm	20	5
*serverless-compute sinc	-31	37
*serverless-compute sit	60	-41
*serverless-compute site	-43	63
*serverless-compute size	4	23
*serverless-compute slim	-4	35
*serverless-compute snapshot	0	19
*serverless-compute so	16	17
*serverless-compute softwar	-52	129
*serverless-compute somebodi	35	-26
*serverless-compute someon	-10	25
*serverless-compute sourc	-6	23
*serverless-compute spark	42	-39
*serverless-compute spread	62	-53
*serverless-compute stai	-26	38
*serverless-compute standalon	-11	37
*serverless-compute startup	19	3
*serverless-compute state	6	20
*serverless-compute still	-8	33
*serverless-compute store	-4	30
*serverless-compute stream	9	25
*serverless-compute stripe	-15	21
*serverless-compute stuck	-11	46
*serverless-compute subnet	-18	35
*serverless-compute such	29	5
*serverless-compute suit	23	7
*serverless-compute suppli	32	55
*serverless-compute support	29	-4
*serverless-compute suppos	-25	36
*serverless-compute sure	-26	34
*serverless-compute switch	-14	19
*serverless-compute system	56	-14
*serverless-compute take	44	-20
*serverless-compute target	-27	45
*serverless-compute task	26	-7
*serverless-compute team	56	-50
*serverless-compute tenant	75	-22
*serverless-compute test	-28	83
*serverless-compute text	-14	54
*serverless-compute than	-11	20
*serverless-compute the	19	13
*serverless-compute thei	30	-15
*serverless-compute their	35	-3
*serverless-compute them	8	20
*serverless-compute there	10	31
*serverless-compute these	73	-68
*serverless-compute thi	-10	42
*serverless-compute think	34	-27
*serverless-compute third	-12	28
*serverless-compute those	50	-26
*serverless-compute thread	-11	29
*serverless-compute threshold	-17	29
*serverless-compute through	-9	16
*serverless-compute time	-4	26
*serverless-compute timeout	-19	58
*serverless-compute tls	93	-41
*serverless-compute togeth	112	-110
*serverless-compute told	30	-18
*serverless-compute too	52	-3
*serverless-compute tool	-3	25
*serverless-compute trace	-19	69
*serverless-compute tri	51	-50
*serverless-compute trigger	-10	36
*serverless-compute true	36	6
*serverless-compute turn	16	11
*serverless-compute twice	-11	59
*serverless-compute two	-11	32
*serverless-compute type	30	11
*serverless-compute under	41	-13
*serverless-compute underli	49	-32
*serverless-compute underneath	50	-18
*serverless-compute unit	-2	69
*serverless-compute unless	16	-6
*serverless-compute up	-3	17
*serverless-compute updat	11	35
*serverless-compute upgrad	-12	56
*serverless-compute upload	-2	24
*serverless-compute url	39	-26
*serverless-compute valid	-12	44
*serverless-compute valu	-15	26
*serverless-compute var	-26	34
*serverless-compute variabl	-6	36
*serverless-compute vcpu	-6	46
*serverless-compute version	0	33
*serverless-compute viewer	46	-18
*serverless-compute vpc	-16	31
*serverless-compute vulner	-4	38
*serverless-compute waf	-40	52
*serverless-compute wait	28	-27
*serverless-compute want	28	-13
*serverless-compute warn	-29	65
*serverless-compute was	-1	61
*serverless-compute watch	20	-2
*serverless-compute way	-28	44
*serverless-compute we	27	28
*serverless-compute web	-9	18
*serverless-compute were	19	10
*serverless-compute weve	49	20
*serverless-compute what	27	16
*serverless-compute where	27	1
*serverless-compute whether	3	19
*serverless-compute which	22	-8
*serverless-compute who	21	22
*serverless-compute whoever	-1	40
*serverless-compute whom	21	19
*serverless-compute whose	-31	79
*serverless-compute window	33	-32
*serverless-compute windows	30	-21
*serverless-compute wipe	-7	31
*serverless-compute with	8	18
*serverless-compute within	3	66
*serverless-compute without	1	18
*serverless-compute wont	-18	48
*serverless-compute work	22	13
*serverless-compute worker	90	-22
*serverless-compute would	-12	17
*serverless-compute write	-2	19
*serverless-compute wrong	-32	65
*serverless-compute yes	-40	84
*serverless-compute yourself	122	-68
*serverless-compute zip	24	-56
*serverless-compute zone	26	-13
*single-tenant-managed	5	16
*single-tenant-managed %	-55	-51
*single-tenant-managed 0	0	46
*single-tenant-managed 1	9	60
*single-tenant-managed 10	-36	66
*single-tenant-managed 11	-34	23
*single-tenant-managed 12	15	36
*single-tenant-managed 13	76	-43
*single-tenant-managed 14	-36	15
*single-tenant-managed 15	-32	47
*single-tenant-managed 2	32	28
*single-tenant-managed 20	-18	30
*single-tenant-managed 2019	-8	45
*single-tenant-managed 2023	-18	28
*single-tenant-managed 2025	26	-23
*single-tenant-managed 2026	64	-48
*single-tenant-managed 2027	-22	29
*single-tenant-managed 24	10	-21
*single-tenant-managed 256	1	16
*single-tenant-managed 3	20	18
*single-tenant-managed 30	-17	45
*single-tenant-managed 35	5	31
*single-tenant-managed 3am	-17	17
*single-tenant-managed 4	85	-7
*single-tenant-managed 40	-36	-16
*single-tenant-managed 5	-6	24
*single-tenant-managed 6	49	-1
*single-tenant-managed 60	-9	21
*single-tenant-managed 6379	3	27
*single-tenant-managed 7	12	-32
*single-tenant-managed 8	-8	24
*single-tenant-managed 9	1	95
*single-tenant-managed 90	-3	32
*single-tenant-managed 92	-69	51
*single-tenant-managed about	7	60
*single-tenant-managed abov	29	-27
*single-tenant-managed acceler	-2	-51
*single-tenant-managed access	2	37
*single-tenant-managed account	39	9
*single-tenant-managed acl	6	59
*single-tenant-managed across	75	-14
*single-tenant-managed act	50	22
*single-tenant-managed action	39	-9
*single-tenant-managed actual	0	-50
*single-tenant-managed acu	-3	-25
*single-tenant-managed ad	12	50
*single-tenant-managed adapt	22	-20
*single-tenant-managed add	-33	-10
*single-tenant-managed address	4	20
*single-tenant-managed admin	24	74
*single-tenant-managed administr	35	-67
*single-tenant-managed aes	22	-7
*single-tenant-managed after	19	15
*single-tenant-managed afterward	-13	30
*single-tenant-managed again	0	38
*single-tenant-managed against	-14	41
*single-tenant-managed agent	29	25
*single-tenant-managed ahead	-41	81
*single-tenant-managed al2	-11	49
*single-tenant-managed al2023	-6	39
*single-tenant-managed alarm	-8	34
*single-tenant-managed algorithm	40	-10
*single-tenant-managed all	1	19
*single-tenant-managed alon	5	37
*single-tenant-managed along	-47	56
*single-tenant-managed also	10	34
*single-tenant-managed alwai	35	38
*single-tenant-managed alwayson	94	-4
*single-tenant-managed am	68	-26
*single-tenant-managed amazon	-88	-74
*single-tenant-managed ami	-14	66
*single-tenant-managed among	28	8
*single-tenant-managed analyz	-1	-46
*single-tenant-managed anew	23	0
*single-tenant-managed announc	39	-3
*single-tenant-managed anoth	5	32
*single-tenant-managed answer	-34	60
*single-tenant-managed anti	2	49
*single-tenant-managed antiviru	-3	71
*single-tenant-managed any	-23	69
*single-tenant-managed anyon	45	-32
*single-tenant-managed anyth	20	38
*single-tenant-managed anywai	49	-63
*single-tenant-managed anywher	2	115
*single-tenant-managed api	24	-1
*single-tenant-managed app	2	63
*single-tenant-managed appli	-19	-27
*single-tenant-managed applianc	113	-60
*single-tenant-managed applic	-6	75
*single-tenant-managed archiv	41	-2
*single-tenant-managed are	9	24
*single-tenant-managed around	-12	51
*single-tenant-managed arrang	-17	42
*single-tenant-managed arriv	37	-12
*single-tenant-managed artifact	22	-3
*single-tenant-managed as	18	43
*single-tenant-managed ask	10	16
*single-tenant-managed assign	-3	17
*single-tenant-managed at	1	21
*single-tenant-managed attach	12	36
*single-tenant-managed audit	11	16
*single-tenant-managed auditor	1	-86
*single-tenant-managed august	33	-4
*single-tenant-managed auth	-10	51
*single-tenant-managed authent	-6	28
*single-tenant-managed author	-2	22
*single-tenant-managed auto	10	37
*single-tenant-managed autogrow	19	-88
*single-tenant-managed autom	32	-13
*single-tenant-managed automat	6	-34
*single-tenant-managed autominorversionupgrad	18	2
*single-tenant-managed autosc	-16	22
*single-tenant-managed autostop	56	-30
*single-tenant-managed avail	21	34
*single-tenant-managed awai	-7	28
*single-tenant-managed aws	69	55
*single-tenant-managed azs	42	14
*single-tenant-managed back	-20	-31
*single-tenant-managed backend	-15	58
*single-tenant-managed backtrack	-19	61
*single-tenant-managed balanc	23	-19
*single-tenant-managed base	67	-49
*single-tenant-managed be	-2	17
*single-tenant-managed becaus	-2	38
*single-tenant-managed becom	-17	23
*single-tenant-managed been	-41	-46
*single-tenant-managed befor	0	30
*single-tenant-managed behind	44	-67
*single-tenant-managed belong	32	-4
*single-tenant-managed below	148	-46
*single-tenant-managed beneath	77	-47
*single-tenant-managed bia	3	44
*single-tenant-managed bigger	-1	67
*single-tenant-managed bill	-12	44
*single-tenant-managed bind	-22	34
*single-tenant-managed binlog	2	49
*single-tenant-managed bit	-2	16
*single-tenant-managed blame	-23	55
*single-tenant-managed block	-32	62
*single-tenant-managed blue	13	-31
*single-tenant-managed both	41	13
*single-tenant-managed box	-78	-66
*single-tenant-managed branch	-10	46
*single-tenant-managed break	-28	33
*single-tenant-managed broke	13	54
*single-tenant-managed broken	21	62
*single-tenant-managed bucket	-26	56
*single-tenant-managed bug	16	0
*single-tenant-managed build	26	20
*single-tenant-managed built	46	33
*single-tenant-managed bump	-62	-8
*single-tenant-managed bundl	4	29
*single-tenant-managed busi	12	52
*single-tenant-managed but	13	-26
*single-tenant-managed button	-5	49
*single-tenant-managed by	18	-7
*single-tenant-managed byol	9	80
*single-tenant-managed ca	-26	84
*single-tenant-managed cach	9	-35
*single-tenant-managed call	8	26
*single-tenant-managed caller	-8	33
*single-tenant-managed came	46	-16
*single-tenant-managed can	20	24
*single-tenant-managed cannot	37	5
*single-tenant-managed capac	-42	-22
*single-tenant-managed care	27	-68
*single-tenant-managed carri	12	27
*single-tenant-managed case	-16	36
*single-tenant-managed cdc	1	56
*single-tenant-managed center	57	-8
*single-tenant-managed cert	-31	54
*single-tenant-managed certif	35	0
*single-tenant-managed cev	-52	51
*single-tenant-managed chang	0	30
*single-tenant-managed charact	-13	32
*single-tenant-managed cheat	2	49
*single-tenant-managed check	3	27
*single-tenant-managed checkpoint	29	8
*single-tenant-managed choic	25	45
*single-tenant-managed choos	-14	43
*single-tenant-managed chose	-17	27
*single-tenant-managed chosen	4	38
*single-tenant-managed cidr	-5	22
*single-tenant-managed class	-6	36
*single-tenant-managed classif	-21	59
*single-tenant-managed classifi	-2	27
*single-tenant-managed clean	9	38
*single-tenant-managed clear	-5	38
*single-tenant-managed cli	33	7
*single-tenant-managed click	-16	33
*single-tenant-managed client	-2	32
*single-tenant-managed clipboard	-18	28
*single-tenant-managed clone	-1	51
*single-tenant-managed close	-20	45
*single-tenant-managed cloud	-9	71
*single-tenant-managed cloudtrail	33	-4
*single-tenant-managed cluster	8	16
*single-tenant-managed code	-7	43
*single-tenant-managed collect	-36	72
*single-tenant-managed column	-32	72
*single-tenant-managed come	-11	38
*single-tenant-managed command	17	34
*single-tenant-managed compani	49	-25
*single-tenant-managed compat	-20	31
*single-tenant-managed complianc	-49	-74
*single-tenant-managed compon	25	13
*single-tenant-managed compress	-16	39
*single-tenant-managed comput	-35	58
*single-tenant-managed concurr	-6	52
*single-tenant-managed config	-7	110
*single-tenant-managed configur	-23	57
*single-tenant-managed connect	-4	23
*single-tenant-managed connector	3	21
*single-tenant-managed consol	20	-12
*single-tenant-managed consum	-13	79
*single-tenant-managed content	-6	37
*single-tenant-managed continu	21	-66
*single-tenant-managed control	67	-7
*single-tenant-managed cool	-18	32
*single-tenant-managed copi	29	2
*single-tenant-managed correct	16	19
*single-tenant-managed cost	-19	56
*single-tenant-managed could	29	-1
*single-tenant-managed count	-13	71
*single-tenant-managed cover	-20	34
*single-tenant-managed cpu	-15	22
*single-tenant-managed crash	-7	-31
*single-tenant-managed creat	6	18
*single-tenant-managed creation	5	37
*single-tenant-managed credenti	-2	71
*single-tenant-managed critic	50	-21
*single-tenant-managed cron	-10	73
*single-tenant-managed cross	-4	20
*single-tenant-managed cumul	-37	-70
*single-tenant-managed current	-2	16
*single-tenant-managed cus	-108	-161
*single-tenant-managed custom	-57	-4
*single-tenant-managed cut	-76	-27
*single-tenant-managed cve	23	-25
*single-tenant-managed d	-10	46
*single-tenant-managed dai	-4	29
*single-tenant-managed daili	35	-22
*single-tenant-managed dark	-8	43
*single-tenant-managed dashboard	-18	28
*single-tenant-managed data	8	20
*single-tenant-managed databas	-37	40
*single-tenant-managed date	-9	59
*single-tenant-managed day	5	17
*single-tenant-managed db	-15	-34
*single-tenant-managed dba	46	-8
*single-tenant-managed dcv	81	3
*single-tenant-managed ddo	-4	85
*single-tenant-managed dead	66	-59
*single-tenant-managed decid	-17	51
*single-tenant-managed decis	43	68
*single-tenant-managed dedic	1	17
*single-tenant-managed dedup	-5	60
*single-tenant-managed default	31	11
*single-tenant-managed defer	-10	18
*single-tenant-managed defin	16	35
*single-tenant-managed definit	26	-20
*single-tenant-managed delet	7	29
*single-tenant-managed deliv	33	121
*single-tenant-managed depend	-3	29
*single-tenant-managed deploi	-13	45
*single-tenant-managed deploy	27	-20
*single-tenant-managed deprec	32	40
*single-tenant-managed design	0	18
*single-tenant-managed desk	-27	51
*single-tenant-managed desktop	-41	38
*single-tenant-managed destin	1	67
*single-tenant-managed detect	-5	20
*single-tenant-managed dev	19	53
*single-tenant-managed develop	-11	66
*single-tenant-managed di	109	13
*single-tenant-managed did	46	-16
*single-tenant-managed directori	75	1
*single-tenant-managed disabl	-14	31
*single-tenant-managed disk	46	-18
*single-tenant-managed distribut	-17	67
*single-tenant-managed dns	-7	27
*single-tenant-managed do	18	13
*single-tenant-managed docker	-30	43
*single-tenant-managed document	3	48
*single-tenant-managed doe	-61	-45
*single-tenant-managed doesnt	-12	17
*single-tenant-managed domain	52	-7
*single-tenant-managed done	-22	-77
*single-tenant-managed dont	3	16
*single-tenant-managed down	-49	-5
*single-tenant-managed download	-22	43
*single-tenant-managed downtim	14	88
*single-tenant-managed drain	-39	58
*single-tenant-managed drift	29	-15
*single-tenant-managed drive	5	35
*single-tenant-managed driver	18	2
*single-tenant-managed drop	-7	48
*single-tenant-managed dump	-9	83
*single-tenant-managed duplic	-12	54
*single-tenant-managed durabl	42	-14
*single-tenant-managed dure	-1	51
*single-tenant-managed duti	-55	-30
*single-tenant-managed each	14	24
*single-tenant-managed earlier	-12	51
*single-tenant-managed ebs	55	-47
*single-tenant-managed ec2	24	2
*single-tenant-managed edit	-8	35
*single-tenant-managed efa	-7	24
*single-tenant-managed effect	-23	38
*single-tenant-managed either	-17	36
*single-tenant-managed elast	1	19
*single-tenant-managed elsewher	32	4
*single-tenant-managed ena	-12	20
*single-tenant-managed enabl	-7	41
*single-tenant-managed encrypt	16	8
*single-tenant-managed end	22	11
*single-tenant-managed endpoint	28	9
*single-tenant-managed enforc	4	40
*single-tenant-managed engin	1	-27
*single-tenant-managed enhanc	-1	52
*single-tenant-managed enough	-7	31
*single-tenant-managed ensur	-29	42
*single-tenant-managed enterpr	-7	37
*single-tenant-managed env	0	59
*single-tenant-managed environ	12	29
*single-tenant-managed eol	-3	16
*single-tenant-managed error	28	10
*single-tenant-managed etc	-10	36
*single-tenant-managed event	41	-6
*single-tenant-managed everi	19	5
*single-tenant-managed everyth	-5	17
*single-tenant-managed evict	4	44
*single-tenant-managed exchang	24	-5
*single-tenant-managed exist	-36	71
*single-tenant-managed expect	-22	32
*single-tenant-managed expir	4	59
*single-tenant-managed export	-12	35
*single-tenant-managed extens	-4	47
*single-tenant-managed extra	74	-20
*single-tenant-managed fail	43	-14
*single-tenant-managed failov	-10	-88
*single-tenant-managed failur	48	8
*single-tenant-managed fall	47	-3
*single-tenant-managed fast	-6	28
*single-tenant-managed featur	-43	55
*single-tenant-managed feder	-6	28
*single-tenant-managed fedramp	35	-29
*single-tenant-managed fee	37	6
*single-tenant-managed few	21	26
*single-tenant-managed field	-19	36
*single-tenant-managed file	8	31
*single-tenant-managed fill	-30	58
*single-tenant-managed final	-24	29
*single-tenant-managed financ	7	19
*single-tenant-managed find	26	11
*single-tenant-managed fine	-9	32
*single-tenant-managed finish	-10	35
*single-tenant-managed fip	101	-11
*single-tenant-managed firehos	-11	27
*single-tenant-managed firewal	75	-12
*single-tenant-managed firmwar	132	-55
*single-tenant-managed first	-35	-67
*single-tenant-managed fit	-16	56
*single-tenant-managed five	18	-10
*single-tenant-managed fix	58	-26
*single-tenant-managed flaw	23	10
*single-tenant-managed fleet	-15	52
*single-tenant-managed flip	15	38
*single-tenant-managed folder	19	39
*single-tenant-managed follow	78	-35
*single-tenant-managed forc	27	2
*single-tenant-managed forgotten	-1	18
*single-tenant-managed found	7	34
*single-tenant-managed free	-5	25
*single-tenant-managed fresh	-39	44
*single-tenant-managed from	13	21
*single-tenant-managed front	100	-85
*single-tenant-managed fsx	0	23
*single-tenant-managed fsxadmin	-36	71
*single-tenant-managed full	-28	78
*single-tenant-managed further	-24	38
*single-tenant-managed game	-13	47
*single-tenant-managed gatewai	109	-17
*single-tenant-managed general	-59	13
*single-tenant-managed get	-25	-28
*single-tenant-managed git	-13	68
*single-tenant-managed give	25	1
*single-tenant-managed global	-25	42
*single-tenant-managed go	4	30
*single-tenant-managed goe	6	27
*single-tenant-managed gone	-11	30
*single-tenant-managed good	-15	22
*single-tenant-managed got	60	20
*single-tenant-managed gpo	-11	118
*single-tenant-managed gpu	43	-13
*single-tenant-managed grain	-10	31
*single-tenant-managed grant	-8	34
*single-tenant-managed graph	-17	45
*single-tenant-managed green	13	-31
*single-tenant-managed gremlin	-2	61
*single-tenant-managed grid	-46	16
*single-tenant-managed group	2	38
*single-tenant-managed grow	20	21
*single-tenant-managed guard	-9	92
*single-tenant-managed guess	12	29
*single-tenant-managed guest	6	-70
*single-tenant-managed gui	-14	-50
*single-tenant-managed ha	54	25
*single-tenant-managed hall	-47	-122
*single-tenant-managed hand	11	29
*single-tenant-managed handl	191	27
*single-tenant-managed hang	2	72
*single-tenant-managed happen	7	-127
*single-tenant-managed harden	103	-53
*single-tenant-managed hardwar	113	-29
*single-tenant-managed has	2	21
*single-tenant-managed have	45	29
*single-tenant-managed hdd	33	-24
*single-tenant-managed health	26	25
*single-tenant-managed healthi	40	-16
*single-tenant-managed high	40	27
*single-tenant-managed his	-55	4
*single-tenant-managed hit	-12	49
*single-tenant-managed hm	-92	54
*single-tenant-managed hmm	2	26
*single-tenant-managed hold	44	2
*single-tenant-managed home	27	6
*single-tenant-managed host	91	51
*single-tenant-managed hour	-3	31
*single-tenant-managed hourli	41	-22
*single-tenant-managed hous	78	-31
*single-tenant-managed hpc	-53	64
*single-tenant-managed hsm2m	20	46
*single-tenant-managed http	-8	28
*single-tenant-managed hyperpod	-90	-24
*single-tenant-managed hypervisor	25	-4
*single-tenant-managed i	-7	-50
*single-tenant-managed iam	-7	21
*single-tenant-managed id	2	16
*single-tenant-managed ident	-7	24
*single-tenant-managed identifi	-16	20
*single-tenant-managed idl	-14	52
*single-tenant-managed if	-37	32
*single-tenant-managed imag	22	21
*single-tenant-managed immut	-8	37
*single-tenant-managed impair	21	-9
*single-tenant-managed import	-2	66
*single-tenant-managed in	20	11
*single-tenant-managed inbound	-6	40
*single-tenant-managed includ	48	-21
*single-tenant-managed index	-11	59
*single-tenant-managed indic	3	52
*single-tenant-managed infer	39	35
*single-tenant-managed infrastructur	-17	-30
*single-tenant-managed initi	-5	29
*single-tenant-managed inject	-18	49
*single-tenant-managed insid	8	48
*single-tenant-managed instal	12	-18
*single-tenant-managed instanc	19	11
*single-tenant-managed instead	-4	45
*single-tenant-managed intellig	38	-17
*single-tenant-managed intern	19	5
*single-tenant-managed internet	-13	30
*single-tenant-managed interrupt	-6	63
*single-tenant-managed into	13	24
*single-tenant-managed iop	-40	99
*single-tenant-managed ip	-10	77
*single-tenant-managed iscsi	-14	64
*single-tenant-managed isnt	6	97
*single-tenant-managed isol	24	37
*single-tenant-managed issu	72	-24
*single-tenant-managed it	4	18
*single-tenant-managed itself	8	-19
*single-tenant-managed java	-10	26
*single-tenant-managed jms	-32	59
*single-tenant-managed job	-37	28
*single-tenant-managed join	0	30
*single-tenant-managed joint	-9	67
*single-tenant-managed just	-26	-38
*single-tenant-managed keep	5	21
*single-tenant-managed kei	22	114
*single-tenant-managed kept	17	-5
*single-tenant-managed kerbero	40	-21
*single-tenant-managed kernel	-58	-8
*single-tenant-managed key	7	20
*single-tenant-managed kick	-27	26
*single-tenant-managed kms	23	2
*single-tenant-managed knob	-19	26
*single-tenant-managed know	51	-48
*single-tenant-managed known	29	21
*single-tenant-managed kubernetes	26	81
*single-tenant-managed label	7	23
*single-tenant-managed lag	-14	21
*single-tenant-managed larg	-9	40
*single-tenant-managed larger	-15	41
*single-tenant-managed last	77	31
*single-tenant-managed latenc	-23	38
*single-tenant-managed later	-5	32
*single-tenant-managed latest	23	-2
*single-tenant-managed launch	34	40
*single-tenant-managed layer	67	-34
*single-tenant-managed ldap	-11	72
*single-tenant-managed leader	47	-29
*single-tenant-managed least	-1	28
*single-tenant-managed leav	-7	22
*single-tenant-managed leaver	-15	60
*single-tenant-managed left	-34	18
*single-tenant-managed legal	-8	40
*single-tenant-managed less	18	6
*single-tenant-managed let	-12	31
*single-tenant-managed level	4	79
*single-tenant-managed li	-6	33
*single-tenant-managed lib	-3	61
*single-tenant-managed librari	-17	50
*single-tenant-managed licens	-30	40
*single-tenant-managed life	16	-5
*single-tenant-managed lifecycl	-4	17
*single-tenant-managed like	-13	50
*single-tenant-managed limit	10	-17
*single-tenant-managed linux	-35	-96
*single-tenant-managed list	-2	50
*single-tenant-managed live	22	16
*single-tenant-managed load	-8	37
*single-tenant-managed local	-3	40
*single-tenant-managed lock	77	16
*single-tenant-managed log	13	23
*single-tenant-managed login	7	59
*single-tenant-managed long	-9	45
*single-tenant-managed longer	-19	27
*single-tenant-managed look	36	45
*single-tenant-managed lose	-14	59
*single-tenant-managed loss	-5	20
*single-tenant-managed lost	-2	41
*single-tenant-managed lower	30	-16
*single-tenant-managed lustr	-2	29
*single-tenant-managed machin	75	-37
*single-tenant-managed made	50	-27
*single-tenant-managed mail	-62	16
*single-tenant-managed maintain	56	146
*single-tenant-managed mainten	24	34
*single-tenant-managed major	13	54
*single-tenant-managed make	3	31
*single-tenant-managed manag	7	40
*single-tenant-managed mandatori	17	33
*single-tenant-managed mani	-7	69
*single-tenant-managed manual	-24	25
*single-tenant-managed map	-7	36
*single-tenant-managed march	-12	17
*single-tenant-managed mark	15	-22
*single-tenant-managed master	-70	-54
*single-tenant-managed match	30	-11
*single-tenant-managed matchmak	80	-34
*single-tenant-managed matter	49	22
*single-tenant-managed max	-9	48
*single-tenant-managed maximum	-12	29
*single-tenant-managed may	-2	39
*single-tenant-managed me	-75	1
*single-tenant-managed mean	-24	120
*single-tenant-managed meant	-9	48
*single-tenant-managed meanwhil	20	42
*single-tenant-managed media	-9	35
*single-tenant-managed medium	0	30
*single-tenant-managed member	-6	33
*single-tenant-managed memori	-19	87
*single-tenant-managed mend	62	25
*single-tenant-managed messag	1	31
*single-tenant-managed metadata	1	65
*single-tenant-managed metric	39	-17
*single-tenant-managed mfa	-11	25
*single-tenant-managed microsoft	27	12
*single-tenant-managed migrat	-15	37
*single-tenant-managed min	-15	66
*single-tenant-managed minimum	-8	17
*single-tenant-managed minut	-10	29
*single-tenant-managed mismatch	-12	48
*single-tenant-managed miss	-17	29
*single-tenant-managed ml	-13	76
*single-tenant-managed mode	-13	49
*single-tenant-managed model	1	56
*single-tenant-managed modifi	-8	16
*single-tenant-managed modul	8	28
*single-tenant-managed mondai	74	-26
*single-tenant-managed monitor	-8	30
*single-tenant-managed month	-68	-1
*single-tenant-managed monthli	42	77
*single-tenant-managed more	-35	13
*single-tenant-managed most	26	-8
*single-tenant-managed mount	8	57
*single-tenant-managed move	8	16
*single-tenant-managed must	-25	5
*single-tenant-managed my	40	-14
*single-tenant-managed mysql	3	24
*single-tenant-managed n	-81	94
*single-tenant-managed name	25	-8
*single-tenant-managed narrow	-1	26
*single-tenant-managed nativ	65	-35
*single-tenant-managed nearli	-12	50
*single-tenant-managed neither	55	-4
*single-tenant-managed network	26	2
*single-tenant-managed never	33	40
*single-tenant-managed new	28	-2
*single-tenant-managed newer	23	-17
*single-tenant-managed newli	-35	44
*single-tenant-managed nfs	1	38
*single-tenant-managed night	53	24
*single-tenant-managed no	18	18
*single-tenant-managed nobodi	48	19
*single-tenant-managed node	26	14
*single-tenant-managed none	33	42
*single-tenant-managed noon	-43	-23
*single-tenant-managed nor	55	-12
*single-tenant-managed normal	14	105
*single-tenant-managed not	-3	44
*single-tenant-managed notebook	26	11
*single-tenant-managed noth	3	47
*single-tenant-managed notic	51	-36
*single-tenant-managed notif	-15	72
*single-tenant-managed novemb	-27	37
*single-tenant-managed now	-25	44
*single-tenant-managed ntf	-4	19
*single-tenant-managed number	-21	43
*single-tenant-managed nvme	25	-12
*single-tenant-managed object	7	38
*single-tenant-managed oci	4	20
*single-tenant-managed off	-1	36
*single-tenant-managed offer	20	20
*single-tenant-managed offic	18	81
*single-tenant-managed ok	-143	-119
*single-tenant-managed old	-31	54
*single-tenant-managed older	-8	35
*single-tenant-managed on	0	37
*single-tenant-managed onc	38	-18
*single-tenant-managed onli	12	40
*single-tenant-managed ontap	85	9
*single-tenant-managed onto	-61	-75
*single-tenant-managed open	-3	29
*single-tenant-managed openssl	-28	149
*single-tenant-managed openzf	56	6
*single-tenant-managed oper	-3	-66
*single-tenant-managed option	-13	38
*single-tenant-managed or	-22	-10
*single-tenant-managed orchestr	36	-23
*single-tenant-managed order	21	30
*single-tenant-managed os	-29	-102
*single-tenant-managed other	19	8
*single-tenant-managed otherw	-15	60
*single-tenant-managed our	-55	-51
*single-tenant-managed ourselv	50	-20
*single-tenant-managed out	7	24
*single-tenant-managed outag	49	14
*single-tenant-managed outliv	2	21
*single-tenant-managed output	29	-14
*single-tenant-managed outsid	62	-24
*single-tenant-managed overwrit	51	-42
*single-tenant-managed own	2	28
*single-tenant-managed owner	-66	-55
*single-tenant-managed pack	-14	49
*single-tenant-managed packag	4	49
*single-tenant-managed page	63	-13
*single-tenant-managed pai	21	-45
*single-tenant-managed pair	43	-23
*single-tenant-managed paramet	-1	35
*single-tenant-managed part	22	53
*single-tenant-managed parti	-53	10
*single-tenant-managed partit	-22	33
*single-tenant-managed pass	18	20
*single-tenant-managed password	-23	14
*single-tenant-managed patch	-59	-86
*single-tenant-managed paus	-17	29
*single-tenant-managed pay	-10	32
*single-tenant-managed pcoip	71	11
*single-tenant-managed peer	-4	16
*single-tenant-managed peopl	-37	65
*single-tenant-managed per	-5	43
*single-tenant-managed percent	-23	46
*single-tenant-managed perform	69	-106
*single-tenant-managed period	54	-61
*single-tenant-managed permiss	-6	39
*single-tenant-managed persist	27	-9
*single-tenant-managed person	-63	-1
*single-tenant-managed physic	79	-41
*single-tenant-managed pick	-4	54
*single-tenant-managed pii	-14	38
*single-tenant-managed pin	17	9
*single-tenant-managed pip	3	91
*single-tenant-managed pipelin	-18	51
*single-tenant-managed place	-6	45
*single-tenant-managed plain	-17	57
*single-tenant-managed plan	-8	70
*single-tenant-managed plane	50	-33
*single-tenant-managed platform	11	35
*single-tenant-managed player	-2	44
*single-tenant-managed pleas	62	-27
*single-tenant-managed plu	2	76
*single-tenant-managed plugin	5	82
*single-tenant-managed point	-3	-66
*single-tenant-managed polici	-8	35
*single-tenant-managed port	14	34
*single-tenant-managed posix	0	26
*single-tenant-managed possibl	52	14
*single-tenant-managed postgr	60	0
*single-tenant-managed power	112	2
*single-tenant-managed powershel	49	5
*single-tenant-managed prefer	34	30
*single-tenant-managed prem	-9	40
*single-tenant-managed press	-65	-26
*single-tenant-managed primari	44	-20
*single-tenant-managed prioriti	19	-18
*single-tenant-managed privat	-4	39
*single-tenant-managed privileg	-9	63
*single-tenant-managed problem	4	20
*single-tenant-managed procedur	-11	35
*single-tenant-managed process	-68	-53
*single-tenant-managed prod	-12	59
*single-tenant-managed produc	-19	43
*single-tenant-managed product	4	52
*single-tenant-managed profil	-8	34
*single-tenant-managed program	0	65
*single-tenant-managed properti	-6	42
*single-tenant-managed protect	6	35
*single-tenant-managed provid	28	28
*single-tenant-managed proxi	-11	46
*single-tenant-managed public	-7	37
*single-tenant-managed publicli	1	22
*single-tenant-managed publish	41	-10
*single-tenant-managed pull	-27	25
*single-tenant-managed push	4	17
*single-tenant-managed put	22	-6
*single-tenant-managed pv	-12	20
*single-tenant-managed python	17	11
*single-tenant-managed qualiti	-8	48
*single-tenant-managed quarterli	-71	-53
*single-tenant-managed queri	0	37
*single-tenant-managed question	69	-49
*single-tenant-managed queue	21	7
*single-tenant-managed quiet	-12	16
*single-tenant-managed quorum	60	-10
*single-tenant-managed quota	-13	55
*single-tenant-managed ra3	24	39
*single-tenant-managed raci	10	41
*single-tenant-managed rack	52	-34
*single-tenant-managed raiz	-17	28
*single-tenant-managed random	-13	40
*single-tenant-managed rang	-4	17
*single-tenant-managed rare	51	-22
*single-tenant-managed rbac	0	34
*single-tenant-managed rdb	-46	69
*single-tenant-managed rdp	-21	44
*single-tenant-managed reach	-9	25
*single-tenant-managed reachabl	-13	58
*single-tenant-managed read	0	47
*single-tenant-managed readi	-47	68
*single-tenant-managed realli	11	31
*single-tenant-managed reboot	6	33
*single-tenant-managed rebuild	37	34
*single-tenant-managed receiv	-38	69
*single-tenant-managed reconnect	33	10
*single-tenant-managed record	39	-11
*single-tenant-managed recov	-3	25
*single-tenant-managed recoveri	23	29
*single-tenant-managed recreat	-1	52
*single-tenant-managed red	6	65
*single-tenant-managed refresh	-18	77
*single-tenant-managed refus	75	-32
*single-tenant-managed region	0	45
*single-tenant-managed regist	-9	47
*single-tenant-managed releas	79	-3
*single-tenant-managed remain	27	-13
*single-tenant-managed remot	29	32
*single-tenant-managed remov	25	26
*single-tenant-managed renew	36	11
*single-tenant-managed repair	29	-14
*single-tenant-managed replac	26	6
*single-tenant-managed replic	16	0
*single-tenant-managed replica	3	20
*single-tenant-managed report	29	-5
*single-tenant-managed repositori	-10	48
*single-tenant-managed request	-6	-22
*single-tenant-managed requir	-22	-11
*single-tenant-managed reserv	1	36
*single-tenant-managed reset	-27	44
*single-tenant-managed resili	61	-57
*single-tenant-managed resolv	-20	40
*single-tenant-managed respons	-25	-80
*single-tenant-managed rest	37	15
*single-tenant-managed restart	31	27
*single-tenant-managed restrict	-7	33
*single-tenant-managed resum	38	-2
*single-tenant-managed retent	10	26
*single-tenant-managed retir	-16	45
*single-tenant-managed retri	-19	87
*single-tenant-managed return	-15	121
*single-tenant-managed review	3	62
*single-tenant-managed right	15	21
*single-tenant-managed riski	26	-19
*single-tenant-managed rman	-19	43
*single-tenant-managed role	-2	43
*single-tenant-managed roll	-7	-18
*single-tenant-managed rollout	-8	-47
*single-tenant-managed rollup	27	-12
*single-tenant-managed root	67	-1
*single-tenant-managed rotat	-20	2
*single-tenant-managed row	-16	60
*single-tenant-managed rule	-18	73
*single-tenant-managed run	25	12
*single-tenant-managed runtim	99	-33
*single-tenant-managed rw	-14	22
*single-tenant-managed s	43	-18
*single-tenant-managed safe	-23	62
*single-tenant-managed sagemak	-7	-67
*single-tenant-managed sai	10	45
*single-tenant-managed same	62	100
*single-tenant-managed saml	3	22
*single-tenant-managed save	-2	16
*single-tenant-managed saw	29	-13
*single-tenant-managed scale	-8	28
*single-tenant-managed scan	41	-33
*single-tenant-managed schedul	1	-21
*single-tenant-managed schema	13	75
*single-tenant-managed scientist	-52	32
*single-tenant-managed scratch	-20	91
*single-tenant-managed script	-9	56
*single-tenant-managed sdk	1	50
*single-tenant-managed search	91	17
*single-tenant-managed second	0	-18
*single-tenant-managed secret	-4	28
*single-tenant-managed secur	-19	-25
*single-tenant-managed see	44	-21
*single-tenant-managed select	-4	60
*single-tenant-managed self	-20	0
*single-tenant-managed send	6	18
*single-tenant-managed serv	86	-28
*single-tenant-managed server	32	28
*single-tenant-managed serverless	2	-53
*single-tenant-managed servic	-52	-41
*single-tenant-managed session	18	-27
*single-tenant-managed set	-5	23
*single-tenant-managed setup	-27	95
*single-tenant-managed seven	-14	27
*single-tenant-managed sever	32	-8
*single-tenant-managed sg	-12	68
*single-tenant-managed shadow	-17	46
*single-tenant-managed shard	11	20
*single-tenant-managed share	-13	39
*single-tenant-managed shell	48	-9
*single-tenant-managed ship	20	26
*single-tenant-managed should	-39	71
*single-tenant-managed show	-15	34
*single-tenant-managed shut	-18	44
*single-tenant-managed sign	11	23
*single-tenant-managed sinc	23	32
*single-tenant-managed singl	-9	37
*single-tenant-managed sit	-26	41
*single-tenant-managed site	18	-10
*single-tenant-managed six	59	-23
*single-tenant-managed size	-13	51
*single-tenant-managed slow	-9	61
*single-tenant-managed small	-24	42
*single-tenant-managed smb	16	2
*single-tenant-managed snapmirror	-13	80
*single-tenant-managed snapshot	20	11
*single-tenant-managed so	7	35
*single-tenant-managed softwar	-64	-105
*single-tenant-managed some	-43	66
*single-tenant-managed somebodi	-32	56
*single-tenant-managed someon	-6	56
*single-tenant-managed someth	-142	-95
*single-tenant-managed sorri	24	-22
*single-tenant-managed sort	-22	65
*single-tenant-managed sourc	6	37
*single-tenant-managed space	-5	23
*single-tenant-managed spare	-27	72
*single-tenant-managed speak	74	-40
*single-tenant-managed spread	-8	37
*single-tenant-managed spring	-26	37
*single-tenant-managed sql	-2	56
*single-tenant-managed squash	-19	67
*single-tenant-managed ssd	23	33
*single-tenant-managed ssh	29	48
*single-tenant-managed ssl	-23	43
*single-tenant-managed stai	22	4
*single-tenant-managed stale	-16	38
*single-tenant-managed stand	-38	-34
*single-tenant-managed standard	-31	-36
*single-tenant-managed standbi	28	-21
*single-tenant-managed start	11	50
*single-tenant-managed startup	-6	33
*single-tenant-managed state	10	26
*single-tenant-managed statement	-4	48
*single-tenant-managed statu	16	67
*single-tenant-managed still	-43	9
*single-tenant-managed stop	-16	30
*single-tenant-managed storag	29	-8
*single-tenant-managed store	7	28
*single-tenant-managed stream	46	14
*single-tenant-managed string	-4	31
*single-tenant-managed stuck	39	-10
*single-tenant-managed student	-15	66
*single-tenant-managed subnet	-5	31
*single-tenant-managed such	-12	39
*single-tenant-managed sundai	28	4
*single-tenant-managed suppli	-16	-36
*single-tenant-managed support	6	16
*single-tenant-managed sure	-36	43
*single-tenant-managed surviv	-14	21
*single-tenant-managed svm	-8	30
*single-tenant-managed swap	70	-17
*single-tenant-managed switchov	31	58
*single-tenant-managed sync	-93	-35
*single-tenant-managed sys	-1	19
*single-tenant-managed system	-27	-25
*single-tenant-managed tabl	-21	65
*single-tenant-managed take	38	-10
*single-tenant-managed taken	-5	39
*single-tenant-managed talk	-1	23
*single-tenant-managed target	61	-14
*single-tenant-managed task	6	-83
*single-tenant-managed tde	31	6
*single-tenant-managed tell	5	70
*single-tenant-managed templat	-12	29
*single-tenant-managed terraform	1	47
*single-tenant-managed test	12	21
*single-tenant-managed text	-13	78
*single-tenant-managed thank	-134	-84
*single-tenant-managed thei	6	17
*single-tenant-managed their	27	-37
*single-tenant-managed them	14	21
*single-tenant-managed themselv	44	4
*single-tenant-managed then	-14	93
*single-tenant-managed there	17	42
*single-tenant-managed these	94	87
*single-tenant-managed theyr	2	47
*single-tenant-managed thi	38	64
*single-tenant-managed third	-17	54
*single-tenant-managed those	24	49
*single-tenant-managed three	26	5
*single-tenant-managed through	35	3
*single-tenant-managed throughput	-20	47
*single-tenant-managed tick	-44	10
*single-tenant-managed tier	-31	31
*single-tenant-managed timeout	2	30
*single-tenant-managed tls	16	22
*single-tenant-managed to	6	20
*single-tenant-managed token	5	21
*single-tenant-managed too	-54	106
*single-tenant-managed took	-28	-71
*single-tenant-managed tool	-12	53
*single-tenant-managed top	-27	43
*single-tenant-managed topic	-16	59
*single-tenant-managed touch	37	-12
*single-tenant-managed traffic	26	-11
*single-tenant-managed trail	16	15
*single-tenant-managed train	6	59
*single-tenant-managed transit	0	16
*single-tenant-managed trigger	-32	-3
*single-tenant-managed true	-49	-53
*single-tenant-managed ttl	-9	31
*single-tenant-managed tuesdai	-33	23
*single-tenant-managed tune	-1	45
*single-tenant-managed turn	-3	17
*single-tenant-managed twice	1	43
*single-tenant-managed two	-5	27
*single-tenant-managed txt	-9	38
*single-tenant-managed type	-4	37
*single-tenant-managed typic	55	-17
*single-tenant-managed under	49	-24
*single-tenant-managed underli	85	-32
*single-tenant-managed underneath	-63	-73
*single-tenant-managed undo	26	-7
*single-tenant-managed unencrypt	45	-5
*single-tenant-managed unit	17	-8
*single-tenant-managed unsupport	36	36
*single-tenant-managed up	-24	-8
*single-tenant-managed updat	-9	-18
*single-tenant-managed upgrad	-74	-41
*single-tenant-managed upload	1	30
*single-tenant-managed upon	2	69
*single-tenant-managed us	22	96
*single-tenant-managed usabl	-5	32
*single-tenant-managed use	-5	75
*single-tenant-managed user	-2	65
*single-tenant-managed v1	-32	50
*single-tenant-managed v2	-26	-40
*single-tenant-managed vacuum	-1	-46
*single-tenant-managed valid	-4	20
*single-tenant-managed vendor	13	37
*single-tenant-managed verifi	17	3
*single-tenant-managed version	-21	-43
*single-tenant-managed via	-3	34
*single-tenant-managed view	-1	42
*single-tenant-managed virtual	-36	46
*single-tenant-managed vm	-22	36
*single-tenant-managed volum	26	22
*single-tenant-managed vpc	-5	16
*single-tenant-managed vs	-57	22
*single-tenant-managed vulner	20	47
*single-tenant-managed w	-41	32
*single-tenant-managed wait	8	69
*single-tenant-managed wallet	-9	35
*single-tenant-managed want	50	1
*single-tenant-managed warn	45	-24
*single-tenant-managed wasnt	2	55
*single-tenant-managed watch	-9	36
*single-tenant-managed way	12	25
*single-tenant-managed we	20	-7
*single-tenant-managed week	-16	55
*single-tenant-managed weekli	8	33
*single-tenant-managed well	99	-43
*single-tenant-managed were	-50	73
*single-tenant-managed what	23	14
*single-tenant-managed whatev	24	11
*single-tenant-managed when	-2	18
*single-tenant-managed where	26	-11
*single-tenant-managed whether	-5	25
*single-tenant-managed while	-17	-34
*single-tenant-managed who	-54	-55
*single-tenant-managed whole	4	43
*single-tenant-managed whose	-8	47
*single-tenant-managed will	-1	32
*single-tenant-managed window	24	22
*single-tenant-managed windows	32	28
*single-tenant-managed within	35	1
*single-tenant-managed without	24	2
*single-tenant-managed wont	-18	17
*single-tenant-managed work	-13	50
*single-tenant-managed worker	59	7
*single-tenant-managed workload	-16	33
*single-tenant-managed written	10	-44
*single-tenant-managed wrong	-52	43
*single-tenant-managed x	30	-26
*single-tenant-managed year	-12	35
*single-tenant-managed yes	-1	77
*single-tenant-managed you	-95	-5
*single-tenant-managed yourself	-8	53
*single-tenant-managed yum	-16	81
*single-tenant-managed zone	19	6
*single-tenant-managed zookeep	49	9
0	9	34
0 $	-9	20
0 0	-9	29
0 1	72	-61
0 7	-10	-70
0 and	55	21
0 in	-30	47
0 on	-16	64
0 or	76	-2
0 still	-43	73
0 to	30	40
0 turn	-20	71
000	25	-24
095	-23	25
095 dai	-23	25
1	25	26
1 $	89	-33
1 0	-23	49
1 000	32	-31
1 095	-23	25
1 3	-38	68
1 31	21	-59
1 @	-16	55
1 and	-37	71
1 dai	26	-24
1 day	-29	38
1 for	-23	60
1 is	29	-27
1 on	28	-28
1 to	10	16
10	-1	39
10 to	46	-58
100	1	27
100 $	-14	22
100 gbp	59	-40
1000	39	-63
11	-12	37
12	17	21
12 month	-6	63
12 to	10	19
13	28	26
14	24	-7
14 @	-35	48
14 dai	38	-13
14 month	-48	-7
14 to	-26	30
140	37	-19
140 3	24	-7
15 minut	-19	46
1500	-12	16
16	24	39
16 and	-16	28
18	1	51
2	33	3
2 $	-9	25
2 0	-26	29
2 5	4	27
2 @	58	-30
2 and	23	29
2 at	21	-17
2 audit	31	-24
2 of	16	14
2 or	29	16
2 to	-10	31
2 year	-37	33
20	-14	29
20 by	-25	31
20 gib	-23	36
200	17	20
2016	-18	56
2017	-23	31
2017 still	-23	31
2018	-32	48
2019	-7	37
2021	9	107
2022	-6	27
2023	49	13
2023 imag	0	46
2024	17	12
2025	25	9
2026 and	34	-28
2027	23	9
2027 for	-28	29
2049	-3	32
21	22	-1
21 dai	-9	33
22	-9	34
22 for	3	18
22 open	12	43
24	17	9
24 hour	21	5
24h	2	20
25	-10	-28
25 februari	27	-20
250	-11	18
256	18	9
256 bit	21	-16
256 by	24	-20
27001	4	20
27001 certif	17	17
28	55	17
28 @	14	73
3	16	21
3 1	-11	16
3 9	-6	38
3 am	-51	-60
3 and	76	-53
3 azs	-4	22
3 in	16	35
3 is	-7	55
3 onli	68	-40
30	4	18
30 dai	-4	25
30 juli	-8	18
30 minut	19	-1
30 second	20	-16
300	6	34
31	26	-18
3389	-5	23
3389 to	-8	36
35	-4	39
35 dai	9	23
36	97	-36
365	-25	44
365 dai	-12	24
389	-37	59
3am	-15	33
4	46	33
4 am	62	-16
40	-45	24
40 $	-31	71
400	-27	38
4000	10	57
403	-15	19
41	-5	37
443	-3	17
45	19	-12
4k	-5	30
5	13	31
5 0	-15	16
5 7	3	-52
5 gb	30	-22
5 minut	-40	68
50	35	38
512	-8	22
512 mb	-8	22
53	16	-4
5xx	14	45
6	38	28
6 1	39	0
6 and	58	-21
6 is	-8	22
60	-10	25
60 dai	29	-20
60 minut	-7	27
60 percent	-23	25
6379	3	27
7 0	-14	-66
7 and	21	-20
7 dai	30	-14
7 in	-30	58
7 novemb	-28	30
7 to	21	-17
72	8	50
72 hour	8	50
8	-7	42
8080	-18	40
88	39	-12
9	-13	67
9 @	59	7
90	1	23
90 dai	6	17
92	-69	51
95	-19	98
=customer	16	-8
=shared	-104	-119
@	18	24
@ $	25	51
@ %	1	31
@ 0	-10	76
@ 1	34	-8
@ 14	39	-33
@ 2	-34	37
@ 4	-20	65
@ 5	24	-68
@ 6	-58	50
@ 60	29	-29
@ 7	17	21
@ 9	-14	23
@ a	22	-21
@ about	123	-27
@ accept	-6	44
@ access	-18	56
@ account	2	40
@ acl	-2	102
@ across	-26	56
@ activ	-11	38
@ ad	-11	28
@ add	35	-17
@ admin	56	3
@ after	23	21
@ against	110	-67
@ agent	9	68
@ agentcor	-13	36
@ alarm	-10	42
@ alert	-31	90
@ all	24	-20
@ allow	-15	38
@ alon	18	8
@ also	45	-44
@ alwai	35	-4
@ amazon	-26	-103
@ ami	-37	-107
@ among	20	-5
@ analys	95	-37
@ annot	-23	80
@ announc	28	5
@ anoth	17	-5
@ answer	18	0
@ any	87	-67
@ anycast	89	-23
@ anyon	-16	32
@ anywher	-25	77
@ apart	48	-17
@ api	36	-13
@ app	31	8
@ appli	-59	-57
@ applianc	61	-7
@ applic	-11	33
@ approv	-10	20
@ archiv	20	-1
@ are	1	38
@ arent	-19	44
@ artifact	16	-7
@ ask	30	-26
@ assign	-6	33
@ associ	-27	55
@ assum	-5	33
@ at	-18	2
@ attach	1	47
@ audit	27	1
@ auditor	-7	20
@ auth	-26	80
@ author	40	89
@ auto	3	63
@ autom	20	44
@ automat	63	40
@ avail	57	-14
@ aws	42	-29
@ back	54	-5
@ base	5	63
@ batch	40	-20
@ befor	0	40
@ behind	45	61
@ belong	34	4
@ block	40	24
@ bot	20	-25
@ box	-62	-48
@ bring	-16	40
@ broke	-11	44
@ broker	11	64
@ bug	19	6
@ but	-22	44
@ by	57	-14
@ byol	21	77
@ ca	-33	67
@ cach	30	22
@ call	62	-34
@ can	-16	30
@ cannot	-38	67
@ cant	6	21
@ capac	48	68
@ carri	-13	117
@ catalog	45	-35
@ center	32	-7
@ certif	-19	45
@ chang	-8	19
@ check	3	29
@ choos	32	-24
@ chosen	-20	98
@ class	-10	46
@ classic	-26	32
@ classifi	-5	16
@ clean	-23	72
@ cli	-12	53
@ client	-17	18
@ clock	-30	47
@ close	55	-4
@ cloud	106	-22
@ cluster	-40	-15
@ cni	80	18
@ code	-27	62
@ collect	46	-17
@ com	37	-14
@ come	-5	42
@ command	-2	21
@ compar	58	-30
@ compat	48	-28
@ complianc	19	47
@ compon	20	3
@ comput	20	-14
@ condit	-8	25
@ config	20	15
@ configur	-2	65
@ connect	-8	30
@ connector	-28	44
@ consol	-10	52
@ contain	-39	93
@ content	-4	50
@ control	34	-13
@ copi	58	-66
@ core	-25	56
@ correct	22	-4
@ cost	-4	16
@ could	23	-15
@ count	38	-19
@ cover	52	-46
@ cpu	-6	40
@ crash	33	-15
@ creat	74	-41
@ credenti	0	20
@ cron	0	58
@ csi	69	11
@ cumul	-169	-123
@ current	-40	16
@ custom	-81	-38
@ cve	89	-39
@ daemon	-34	64
@ dashboard	19	17
@ data	50	35
@ databas	-23	25
@ db	-69	-37
@ dba	-18	57
@ decid	-23	27
@ decis	-22	85
@ dedic	-18	32
@ default	-41	93
@ defend	-64	13
@ defin	27	9
@ definit	-6	42
@ delet	-1	35
@ deliv	9	51
@ demand	2	27
@ deploi	-12	74
@ deploy	19	13
@ deprec	-19	58
@ desktop	-44	-10
@ destroi	36	-15
@ detect	16	6
@ devic	-2	87
@ directori	-15	69
@ disabl	-16	48
@ discoveri	-6	18
@ disk	137	-24
@ distribut	-5	25
@ dns	-9	35
@ do	36	20
@ doe	4	50
@ doesnt	4	27
@ domain	61	8
@ done	24	50
@ dont	38	-11
@ down	-13	46
@ drift	13	97
@ driver	67	-51
@ drop	-21	42
@ durabl	98	-50
@ dure	-25	80
@ each	16	12
@ earlier	-12	16
@ ec2	19	37
@ edg	27	27
@ eks	-27	115
@ enabl	8	53
@ encrypt	38	9
@ end	15	22
@ endpoint	46	-10
@ enforc	-8	57
@ engin	16	-86
@ enrol	60	-58
@ env	-5	29
@ environ	-12	57
@ ephemer	89	-48
@ event	51	-53
@ everi	23	13
@ execut	36	-6
@ exist	-1	47
@ experi	-19	23
@ expir	-11	49
@ expiri	-5	69
@ export	-21	42
@ extens	11	61
@ fail	-43	99
@ failov	-4	50
@ fall	-26	64
@ famili	-23	38
@ fargat	41	-27
@ fast	-25	28
@ fell	43	-32
@ file	6	28
@ filter	16	23
@ find	7	21
@ firewal	-4	27
@ firmwar	121	81
@ fix	-24	49
@ fleet	66	22
@ flow	-44	72
@ for	-2	73
@ forc	-5	34
@ found	-23	29
@ framework	45	-22
@ from	40	1
@ function	13	18
@ gatewai	81	-44
@ get	-33	-46
@ give	31	-14
@ global	-45	-82
@ goe	-8	33
@ good	-4	16
@ got	42	10
@ grant	-8	43
@ group	-9	17
@ grow	89	-23
@ guard	64	-31
@ guest	-21	97
@ had	66	-47
@ hand	-8	29
@ handl	53	29
@ happen	15	-31
@ hardwar	133	-33
@ have	-34	74
@ head	-5	31
@ health	6	48
@ help	54	1
@ helper	24	-1
@ here	-39	51
@ hmm	0	25
@ home	-13	64
@ host	76	12
@ how	-18	24
@ hyperpod	-104	-34
@ i	87	-11
@ ident	17	30
@ identifi	22	7
@ if	-30	40
@ imag	30	30
@ import	32	49
@ in	15	23
@ includ	33	-12
@ index	6	44
@ infrastructur	18	-7
@ ingest	-11	23
@ ingress	-3	-35
@ ins	31	-12
@ insid	52	-36
@ insist	-4	22
@ inspect	26	-58
@ instal	43	-42
@ instanc	46	16
@ instead	-94	56
@ into	-40	57
@ invoc	30	-45
@ is	0	45
@ isnt	-24	117
@ isol	37	-13
@ issu	58	-43
@ it	11	19
@ item	60	-23
@ itself	49	-9
@ job	32	53
@ join	2	31
@ keep	23	2
@ kei	37	74
@ kept	70	9
@ key	21	12
@ kill	1	51
@ lag	-19	54
@ land	-31	41
@ larg	20	11
@ last	78	6
@ launch	32	17
@ layer	-35	95
@ ldap	2	55
@ leak	-21	51
@ least	-30	94
@ legal	1	32
@ let	-26	52
@ li	-59	95
@ licens	-93	-14
@ lifecycl	-22	46
@ like	9	-47
@ limit	-10	17
@ line	-17	93
@ link	-17	73
@ linux	54	-15
@ list	-23	43
@ listen	-10	93
@ live	-29	54
@ local	41	134
@ locat	15	16
@ lock	-5	54
@ log	-9	20
@ login	-4	36
@ long	-24	14
@ longer	-25	30
@ look	-54	65
@ lost	10	50
@ machin	-42	32
@ made	24	14
@ maintain	64	-42
@ mainten	44	-14
@ major	-6	137
@ make	31	-5
@ manag	79	-35
@ map	-21	33
@ mark	-26	45
@ mask	-12	22
@ master	-43	-68
@ materi	-23	50
@ may	-27	32
@ mean	-34	55
@ medium	0	30
@ memori	37	36
@ mend	-10	18
@ mesh	-13	20
@ metadata	-17	45
@ metric	32	-9
@ migrat	-10	50
@ min	-11	18
@ minimum	-14	18
@ minor	41	-19
@ miss	-20	34
@ mode	72	-28
@ model	19	25
@ monitor	45	-25
@ monthli	15	104
@ more	-10	16
@ mount	-14	42
@ move	19	5
@ multi	-57	32
@ must	20	13
@ my	53	47
@ mysql	3	24
@ name	11	37
@ namespac	-31	60
@ need	22	-9
@ neither	-8	32
@ network	-7	59
@ never	-17	49
@ no	-66	-61
@ nobodi	-5	38
@ node	-24	-77
@ not	9	85
@ notebook	-6	42
@ notic	42	-17
@ nsx	7	64
@ observ	-20	60
@ of	-16	77
@ off	37	-27
@ offer	13	26
@ old	19	-15
@ on	-25	65
@ onc	51	-40
@ one	76	-15
@ onli	1	64
@ onlin	-54	67
@ ontap	101	7
@ open	-7	40
@ openzf	61	9
@ oper	23	26
@ optim	-12	45
@ option	-4	54
@ origin	-16	22
@ os	45	-76
@ oss	-6	29
@ our	-15	88
@ ourselv	48	-23
@ out	-19	93
@ outdat	-7	79
@ outsid	-29	62
@ over	20	3
@ own	42	-11
@ owner	-25	58
@ page	83	-22
@ paramet	-1	52
@ part	-112	-62
@ partit	14	41
@ pass	60	-41
@ password	5	57
@ past	-12	19
@ patch	51	29
@ peer	64	-3
@ pend	40	-33
@ per	-10	35
@ permiss	-22	42
@ physic	46	-40
@ pick	57	-15
@ place	-54	89
@ plan	47	-10
@ platform	43	14
@ pleas	-79	63
@ pls	68	3
@ plugin	2	70
@ point	-62	-35
@ polici	-9	63
@ port	-21	64
@ postgr	60	0
@ pre	5	30
@ primari	13	-17
@ print	-23	56
@ process	57	-24
@ prod	-6	51
@ produc	-26	64
@ profil	-8	36
@ project	-16	27
@ prompt	2	80
@ protect	38	41
@ provid	35	-2
@ provis	-51	-18
@ proxi	39	39
@ public	2	40
@ publish	12	33
@ put	42	-10
@ python	9	42
@ quarterli	-46	-19
@ queri	-20	-11
@ question	-17	19
@ queue	22	69
@ quota	30	-4
@ rack	56	-29
@ raiz	-33	59
@ ran	4	20
@ rbac	-12	118
@ reach	-33	40
@ read	-8	-56
@ readi	-21	36
@ record	20	6
@ recreat	-9	25
@ redund	52	-23
@ refresh	31	17
@ refus	-6	17
@ region	90	-61
@ regist	-16	21
@ registr	-4	19
@ registri	75	-18
@ releas	19	28
@ remedi	-7	114
@ remov	49	-31
@ renew	52	-24
@ repair	6	76
@ replic	10	22
@ replica	-1	61
@ report	4	28
@ repositori	8	20
@ request	-3	62
@ requir	6	-52
@ resourc	40	-16
@ respect	-19	67
@ respons	1	119
@ rest	120	-1
@ restart	-3	27
@ restor	98	-3
@ retent	-23	78
@ retir	70	-37
@ retri	-36	109
@ return	28	-20
@ review	3	21
@ revok	-7	22
@ right	45	29
@ role	0	34
@ roll	5	33
@ root	24	4
@ rotat	-59	88
@ rout	7	76
@ router	-14	64
@ rule	-13	81
@ run	19	6
@ runtim	10	-74
@ s	10	19
@ sai	-8	22
@ save	15	-16
@ scale	75	-19
@ scan	20	9
@ schedul	37	-9
@ schema	-7	83
@ scratch	7	93
@ second	-25	40
@ secret	33	-17
@ secur	-4	-103
@ self	-21	58
@ send	32	-20
@ serv	13	28
@ server	18	-17
@ serverless	46	4
@ servic	38	-18
@ session	23	-3
@ set	53	-14
@ share	-25	38
@ should	-3	27
@ show	15	29
@ sidecar	-8	86
@ sign	50	-28
@ sinc	24	-18
@ singl	-2	70
@ sit	77	-43
@ size	38	75
@ slot	-17	46
@ small	-9	28
@ snapshot	11	-31
@ so	4	33
@ softwar	62	-47
@ some	-10	27
@ someon	27	12
@ someth	103	15
@ sourc	-8	38
@ spf	-6	25
@ spread	53	-12
@ stage	-17	45
@ stai	-27	43
@ stand	52	24
@ standard	73	-45
@ standbi	-5	21
@ start	7	21
@ state	52	-42
@ still	-5	69
@ stop	-12	16
@ storag	79	-25
@ store	16	20
@ stream	-2	47
@ subnet	-11	30
@ subscript	-15	45
@ suggest	16	30
@ suppli	52	13
@ support	41	-24
@ swap	25	17
@ switch	58	11
@ system	20	-3
@ tabl	28	25
@ take	32	-2
@ taken	49	-35
@ task	-27	77
@ team	-41	107
@ tell	-25	33
@ templat	6	24
@ term	16	-14
@ test	-7	24
@ that	29	-2
@ the	-1	25
@ their	53	26
@ themselv	-23	36
@ then	120	17
@ there	4	30
@ thing	-174	-69
@ threat	-8	37
@ throttl	-1	23
@ through	1	19
@ tidi	-17	35
@ time	-17	55
@ tls	58	50
@ to	11	25
@ token	-5	42
@ too	198	-52
@ took	-52	-60
@ tool	56	-54
@ topic	-13	46
@ train	35	53
@ transfer	39	6
@ tri	-39	46
@ trim	-8	34
@ true	42	9
@ trust	-27	28
@ tune	2	39
@ tunnel	15	-35
@ turn	-14	57
@ two	-19	48
@ type	-3	48
@ under	62	18
@ unless	40	-23
@ until	-14	22
@ unus	-7	23
@ up	19	34
@ updat	12	-91
@ upgrad	-53	6
@ upkeep	-5	18
@ upload	-34	60
@ us	66	-36
@ use	-18	41
@ user	-10	46
@ v2	-22	-43
@ valid	-17	33
@ valu	18	-10
@ version	-25	46
@ via	-15	51
@ virtual	-24	70
@ volum	41	-15
@ vpc	-10	19
@ w	-18	28
@ wait	-13	16
@ was	2	29
@ watch	40	-29
@ we	68	24
@ web	7	19
@ weight	53	-25
@ went	-12	23
@ were	-28	30
@ what	-26	53
@ when	12	22
@ where	-7	27
@ which	26	1
@ while	22	-56
@ who	-59	-8
@ whom	0	33
@ whose	10	51
@ windows	-88	50
@ within	23	-5
@ wordpress	-2	18
@ worker	-20	-40
@ workflow	-12	33
@ would	35	-13
@ write	36	26
@ written	8	21
@ yes	-6	32
@ yourself	-50	116
@ zone	120	-97
^	5	26
^ %	-4	30
^ 1	-31	63
^ 403	-18	23
^ @	-11	51
^ a	31	36
^ access	49	64
^ accord	-10	53
^ account	59	-6
^ act	0	58
^ activ	-13	42
^ ad	-137	-129
^ admin	-9	45
^ after	-11	25
^ agent	-56	-9
^ air	66	-7
^ alarm	-30	127
^ alert	-15	82
^ allow	-16	24
^ ami	80	-24
^ an	-24	35
^ and	-15	25
^ antiviru	5	127
^ anycast	16	-9
^ api	3	47
^ app	-23	112
^ applic	-21	110
^ archiv	-10	88
^ are	41	-14
^ as	45	-13
^ audit	6	40
^ auditor	9	20
^ auth	1	43
^ author	-9	99
^ auto	-9	39
^ autom	24	-64
^ automat	19	45
^ autosc	-2	79
^ avail	62	-19
^ awar	-75	-58
^ aws	106	9
^ back	72	84
^ background	40	-17
^ backup	-65	154
^ bandwidth	-22	95
^ base	-45	67
^ batch	22	-53
^ bgp	-14	26
^ bia	-2	34
^ bill	7	62
^ binlog	2	49
^ bio	47	-6
^ bit	35	-25
^ block	-22	46
^ blue	-53	-71
^ bootstrap	7	95
^ both	-86	29
^ bottlerocket	97	-20
^ bounc	-28	29
^ bring	-9	21
^ broken	54	-29
^ broker	57	7
^ bug	-12	51
^ bui	46	90
^ build	79	-39
^ burst	-13	42
^ but	21	-162
^ byol	-8	49
^ cach	-20	74
^ calico	-34	107
^ call	-29	36
^ can	27	95
^ capac	-8	-106
^ cctv	78	5
^ certif	122	-37
^ chang	16	84
^ check	-17	27
^ checksum	-4	-59
^ choos	-50	118
^ ci	-109	-59
^ cis	-12	50
^ client	8	82
^ cloud	4	93
^ cluster	-3	73
^ code	-17	62
^ complianc	4	66
^ comput	-21	74
^ concurr	-34	62
^ configur	89	58
^ connector	37	-24
^ consum	-7	72
^ contain	1	-55
^ containerd	66	26
^ content	-35	129
^ continu	-14	-141
^ control	172	9
^ copi	-23	37
^ cor	-15	67
^ coredn	-35	57
^ could	24	-23
^ cpu	-27	67
^ creat	-5	120
^ cron	-23	55
^ cross	-2	82
^ custom	-42	139
^ cve	83	-36
^ daili	28	36
^ dangl	3	36
^ dashboard	-3	43
^ data	-49	58
^ databas	-12	33
^ db	-97	-76
^ ddo	-20	-21
^ dead	38	14
^ decid	-8	67
^ decommiss	55	-12
^ default	-162	68
^ delet	-1	72
^ depend	-17	72
^ deploi	-28	35
^ deprec	-8	45
^ detect	58	-40
^ dev	-13	25
^ devic	-8	21
^ diesel	51	-3
^ disast	-1	31
^ disk	28	28
^ dns	-7	63
^ do	26	0
^ docker	-6	45
^ doe	17	2
^ domain	-15	38
^ download	-3	67
^ drain	-41	-69
^ driver	-9	16
^ duplic	-12	54
^ durabl	112	-73
^ ecs	-18	22
^ edg	55	34
^ efa	-10	42
^ egress	-36	83
^ elast	-158	-149
^ eleven	50	-9
^ enabl	-4	108
^ encrypt	-104	-107
^ engin	-70	-24
^ enhanc	-6	20
^ environ	-8	49
^ eras	53	-13
^ errorportalloc	-4	35
^ etcd	53	-13
^ even	39	26
^ event	27	66
^ ex	32	-17
^ execut	-30	112
^ export	0	23
^ fail	6	43
^ failov	7	-94
^ fibr	115	14
^ file	-48	-17
^ fine	-29	58
^ fip	48	-1
^ fire	40	17
^ firecrack	73	-26
^ firewal	1	42
^ firmwar	135	-10
^ flask	0	29
^ fleet	30	10
^ flood	-122	-114
^ flow	-19	47
^ for	-22	37
^ game	-34	38
^ gatewai	-111	-39
^ gdpr	3	105
^ gener	116	-4
^ generally	106	39
^ git	-10	55
^ github	-21	35
^ good	26	-26
^ gpu	-87	147
^ grant	-4	58
^ graph	-11	49
^ gremlin	7	46
^ guest	32	133
^ hallucin	10	64
^ hard	70	28
^ harden	-85	-77
^ hardwar	141	11
^ hcx	-9	64
^ health	-66	-7
^ hello	-37	-34
^ helm	-26	53
^ hey	11	72
^ high	-77	-32
^ hipaa	-67	14
^ hm	44	34
^ hmm	-34	38
^ home	-24	33
^ host	201	71
^ how	-78	-7
^ hpc	-49	63
^ http	46	-23
^ hypervisor	189	-70
^ i	41	-16
^ idempot	-10	62
^ idl	71	54
^ if	22	-7
^ im	-4	19
^ imag	-17	83
^ import	53	-32
^ in	85	43
^ inbound	-1	22
^ incid	-53	44
^ index	-8	150
^ infrastructur	48	34
^ input	-1	38
^ instal	-17	66
^ ip	60	-14
^ is	-40	-76
^ iscsi	-23	77
^ isnt	42	-7
^ isol	74	-12
^ it	-54	69
^ its	-7	-75
^ job	2	38
^ k	-6	33
^ karpent	75	23
^ keep	69	-16
^ kei	-88	-107
^ kerbero	-17	81
^ kernel	64	42
^ key	-21	87
^ label	-11	50
^ lag	1	33
^ launch	-13	69
^ ldap	-9	94
^ leader	42	-27
^ leak	-11	19
^ leaver	-21	46
^ legal	-2	89
^ licens	-43	41
^ lifecycl	20	23
^ limit	-14	49
^ linux	5	109
^ load	55	-25
^ local	-2	45
^ log	-96	-21
^ log4shell	-24	51
^ login	-43	77
^ long	-33	60
^ lost	-15	35
^ machin	36	-111
^ mainten	-22	113
^ manag	101	-9
^ manual	11	44
^ market	-12	43
^ max	-19	65
^ memori	24	51
^ messag	-24	42
^ metadata	104	46
^ mfa	11	109
^ migrat	14	62
^ min	-27	52
^ minor	-81	-70
^ model	107	-9
^ move	-26	74
^ mtl	-6	114
^ multi	-16	-4
^ must	37	-22
^ my	-29	-39
^ n	-16	37
^ nacl	-4	31
^ nah	50	19
^ name	-13	57
^ need	16	-3
^ network	3	63
^ new	-6	37
^ nitro	83	-11
^ no	-54	78
^ nobodi	30	57
^ node	-23	100
^ not	66	-30
^ now	-50	103
^ npm	-29	48
^ ntf	7	19
^ number	-14	24
^ nvidia	-23	30
^ object	-9	60
^ ok	-69	-52
^ old	-19	53
^ on	112	118
^ open	-10	58
^ oper	60	-34
^ opt	-17	28
^ order	66	-25
^ orphan	-16	59
^ os	92	76
^ our	-45	-12
^ outbound	-12	16
^ palo	-19	33
^ paramet	-21	22
^ partit	8	43
^ password	39	140
^ patch	-23	-57
^ pci	18	7
^ peer	-31	47
^ penetr	-32	23
^ pentest	3	32
^ peopl	-43	43
^ permiss	-9	104
^ person	-8	20
^ php	-13	50
^ physic	114	-56
^ pick	24	44
^ pii	-28	97
^ pin	-24	29
^ pip	-1	26
^ pipelin	-38	66
^ pitr	-13	41
^ platform	113	26
^ pleas	51	49
^ plugin	-6	28
^ pod	-32	77
^ point	-23	34
^ poison	-8	49
^ port	-1	62
^ posix	-6	22
^ power	59	39
^ pre	-12	89
^ privat	-7	51
^ privileg	-5	47
^ procur	86	-15
^ protect	71	40
^ provis	-11	41
^ proxi	-64	-30
^ publish	-33	34
^ pull	1	82
^ python	-17	57
^ python3	-17	36
^ quarterli	-22	58
^ queri	34	37
^ queue	-20	52
^ quorum	26	10
^ rack	93	28
^ ransomwar	-42	91
^ rbac	-6	112
^ read	-27	86
^ readonlyrootfilesystem	-4	24
^ record	-28	66
^ recoveri	61	-27
^ redund	46	6
^ region	-16	32
^ registri	26	-27
^ remot	-27	60
^ remov	-25	47
^ renew	-6	73
^ replac	113	-65
^ replic	21	-38
^ reserv	-2	39
^ resili	37	44
^ resourc	17	55
^ restor	-39	126
^ result	-12	17
^ retent	-17	127
^ retri	-2	30
^ revok	3	33
^ right	-29	151
^ role	-31	58
^ root	5	47
^ rotat	105	49
^ rout	-23	94
^ router	72	-32
^ row	-18	22
^ run	51	-31
^ runtim	53	-21
^ saa	-22	96
^ same	37	14
^ saml	-24	37
^ sbom	-14	89
^ scale	71	95
^ scan	-20	88
^ schedul	23	62
^ schema	-19	49
^ scratch	-28	31
^ second	16	74
^ secret	0	36
^ secur	-2	65
^ separ	-45	87
^ server	48	11
^ servic	0	29
^ session	-4	28
^ shard	22	-20
^ share	-97	-45
^ should	78	-6
^ sign	-15	41
^ sinc	37	14
^ singl	-8	34
^ slow	-4	65
^ sm	-83	-102
^ smb	-22	39
^ sms	-16	22
^ snapshot	-114	-21
^ so	28	-64
^ softwar	-10	54
^ someon	-16	50
^ sorri	-64	72
^ spot	-25	78
^ spread	-7	39
^ sql	-19	74
^ sse	11	-19
^ ssh	-19	49
^ ssl	-2	17
^ stack	-6	81
^ stale	-10	40
^ stop	-23	125
^ storag	21	-52
^ store	-13	65
^ stream	-39	-46
^ student	-18	68
^ subnet	-29	63
^ subscrib	-13	125
^ sudo	4	53
^ suppress	-26	86
^ swap	12	30
^ system	61	28
^ tag	19	82
^ tape	-23	80
^ task	-37	69
^ tele	44	25
^ test	71	40
^ thank	-84	116
^ the	-11	-56
^ then	-5	43
^ there	58	-11
^ third	-62	91
^ three	-12	56
^ tmp	-2	17
^ token	1	98
^ too	-33	55
^ tpm	-23	51
^ trace	52	4
^ train	-3	-30
^ true	-54	-38
^ trust	2	91
^ ttl	-3	46
^ tune	-5	47
^ tunnel	33	-20
^ turn	-41	78
^ two	-9	22
^ under	-15	71
^ undersea	83	-5
^ uninterrupt	-11	54
^ upgrad	74	35
^ uptim	36	-14
^ user	-7	73
^ util	-8	37
^ vcpu	-21	36
^ version	88	73
^ vet	52	33
^ virtual	127	39
^ volum	-9	42
^ vote	-24	30
^ vpn	-5	-129
^ vsan	-17	87
^ vulner	-6	52
^ wait	-8	161
^ warm	-8	38
^ we	-23	-11
^ web	31	102
^ wed	20	7
^ what	-41	-100
^ when	-22	-43
^ where	38	4
^ whether	-13	62
^ which	19	57
^ whose	-57	-95
^ will	6	40
^ windows	-16	20
^ wipe	46	-40
^ with	49	13
^ without	12	49
^ worker	-84	-83
^ write	-35	117
^ wrong	-10	47
^ yum	-1	70
^ zone	11	79
a %	78	-42
a @	-17	22
a backup	0	21
a bad	23	4
a bank	-32	35
a base	63	-51
a blue	-7	65
a box	-18	34
a breach	17	53
a break	36	-34
a broken	50	-14
a broker	-50	61
a bucket	-8	27
a budget	6	36
a bug	47	-20
a burst	23	2
a ca	61	7
a cach	48	44
a capac	52	-48
a cert	-27	50
a certif	-24	52
a chang	-36	62
a choic	-25	80
a client	21	2
a clone	3	59
a cluster	7	34
a collabor	-24	44
a compani	38	-2
a connect	-26	43
a contain	-14	52
a contractor	-9	50
a control	28	-11
a copi	-8	41
a crash	-58	-26
a critic	41	-13
a current	16	3
a custom	-4	54
a cve	22	23
a daemonset	-1	30
a daili	26	-10
a dashboard	0	17
a databas	-17	55
a day	30	-18
a db	-9	22
a dead	26	7
a default	1	26
a delet	7	16
a deploy	-35	58
a deprec	-8	40
a dev	10	41
a develop	-10	27
a disk	34	-25
a distribut	21	45
a dns	45	-62
a document	-19	41
a domain	-10	20
a duti	42	-12
a fail	69	-21
a failov	-26	-84
a failur	-2	44
a faulti	55	-16
a few	18	4
a file	51	-30
a find	6	26
a finger	41	-45
a firecrack	-21	10
a firewal	-31	16
a fix	25	-16
a flaw	35	-12
a flood	49	-23
a fresh	-30	40
a function	-14	78
a gatewai	-14	22
a global	6	39
a hardcod	-1	19
a health	26	1
a healthi	30	-28
a high	98	-5
a higher	5	42
a job	21	14
a joint	29	66
a kernel	-45	64
a key	30	-16
a kms	26	-15
a known	-13	55
a label	56	-39
a larger	-14	36
a launch	-11	35
a layer	-20	39
a leak	1	19
a leaver	5	23
a limit	47	-12
a linux	-1	62
a load	77	-74
a lost	17	-9
a m	-7	34
a mainten	38	-37
a major	-19	68
a malici	-30	63
a manag	29	-64
a maximum	20	-18
a mess	-2	23
a method	-9	18
a microvm	41	-36
a minor	1	55
a minut	6	31
a moment	8	20
a month	58	-27
a multi	8	-39
a name	35	0
a nasti	-9	47
a network	68	-61
a new	5	20
a node	31	50
a normal	37	-27
a notic	68	-25
a number	-44	54
a partner	-12	33
a patch	69	-8
a pend	66	-36
a permiss	-5	16
a place	-31	42
a platform	69	-25
a pod	89	90
a point	74	-68
a poison	-23	27
a polici	-2	27
a port	-29	49
a principl	-75	-72
a privat	-21	12
a product	-52	24
a queri	22	-17
a queue	32	-23
a random	-13	45
a rare	51	-22
a read	31	-27
a reader	27	-16
a reboot	0	29
a recent	23	-21
a record	-7	30
a region	76	9
a regist	-44	46
a releas	23	51
a remov	-33	40
a replac	69	-67
a replica	16	3
a request	73	26
a requir	-30	-61
a resourc	-12	34
a rest	-37	77
a restart	-15	51
a restor	28	-10
a retail	66	-3
a retir	62	-37
a retri	-17	24
a return	78	-74
a role	-5	18
a rout	78	-57
a row	-39	70
a rule	43	57
a run	30	-16
a runbook	-7	47
a schedul	-47	69
a scratch	-18	24
a secret	-32	38
a separ	70	-24
a server	6	50
a servic	33	2
a session	-21	27
a set	28	0
a shard	96	-81
a share	-50	-24
a shell	-7	16
a singl	25	17
a site	-42	56
a small	-23	41
a snapshot	12	47
a standalon	-31	34
a standard	51	-3
a standbi	68	-44
a startup	19	3
a step	24	-16
a stolen	-10	19
a stop	-40	-2
a store	-57	82
a subnet	0	72
a support	-31	52
a suspici	-3	59
a tabl	-19	31
a task	26	-20
a templat	-16	30
a test	29	-27
a thing	56	-6
a third	-14	23
a ticket	27	-25
a to	-20	23
a topic	-11	-46
a trail	-4	26
a transact	36	-30
a trust	-22	24
a user	-19	32
a version	17	-120
a virtual	46	-18
a vm	-15	38
a volum	10	109
a vpn	4	59
a vulner	47	47
a web	-22	33
a whole	-90	-84
a workgroup	35	-30
a workload	-74	-70
a write	-7	24
a wrong	38	-9
a zip	7	-61
a zone	45	-16
abl	24	-4
abl to	24	-4
about	9	-32
about @	-88	-104
about an	-11	60
about everi	65	-48
about onc	-24	47
about our	7	80
about retir	-60	-22
about the	-60	4
about three	27	-12
about weekli	40	-22
abov	22	-13
abus	-12	42
abus notic	-7	59
accept	24	9
accept agreement	25	2
accept attach	-5	28
accept it	-20	52
accept or	-11	18
accept tls	86	-48
access	-5	40
access $	-11	36
access and	-9	34
access at	-17	26
access control	-12	44
access deni	-14	29
access entri	-17	36
access kei	-6	57
access key	19	60
access list	-12	26
access log	6	33
access of	49	2
access off	-1	34
access on	-12	55
access polici	-9	43
access review	5	66
access right	-15	88
access role	-7	18
access string	-4	17
access to	16	27
accessdeni	-6	41
accid	-13	36
accident	-36	44
accident delet	-36	44
accord	-32	61
accord to	-12	45
account	8	24
account $	25	22
account @	-12	37
account a	-11	21
account access	1	23
account and	22	5
account contact	-21	35
account credenti	-7	20
account databas	85	-4
account encrypt	28	-8
account for	29	-1
account from	-7	53
account in	-1	48
account is	64	-45
account level	-17	26
account may	-9	36
account of	-15	45
account parti	-21	57
account password	-26	60
account region	-1	17
account replic	-32	63
account role	0	28
account s	-62	84
account so	62	-46
account that	-21	24
account the	67	-66
account then	-4	16
account throttl	50	-46
account token	-18	62
account we	7	47
account who	13	59
account whose	22	51
account work	-13	25
account write	-13	18
acl	-2	42
acl $	-12	143
acl for	-16	24
acl in	-9	32
acl on	21	90
acm renew	62	-59
across	43	9
across all	-30	40
across azs	55	-29
across the	-4	91
across three	48	4
act	-5	34
act $	-63	3
act @	67	-31
act for	-38	27
act of	0	23
act on	-9	52
action $	28	-24
action and	-24	59
action are	-39	52
action from	5	-58
action of	61	-31
action set	-26	46
activ	-12	32
activ @	19	1
activ a	-34	36
activ directori	-13	17
activ for	-21	64
activ log	-6	16
activ on	-15	21
activ or	32	-31
activ worker	-24	39
actual	22	-30
acu	-3	-25
ad	-38	11
ad $	78	-15
ad a	-5	27
ad group	-8	26
ad later	-11	43
ad or	42	-41
ad the	-18	26
adapt	71	-45
adapt train	42	-24
add @	-15	24
add a	-17	37
add an	-23	42
add and	29	-8
add at	-22	61
add capac	-51	-166
add connector	-13	22
add host	26	-16
add more	-17	93
add new	52	-46
add node	17	-4
add noth	-26	31
add on	-34	68
add one	15	61
add partit	17	4
add rate	-16	18
add read	-16	10
add replica	-7	97
add storag	-62	26
add the	-22	40
addit	3	67
addit python	-5	16
addon	-26	25
addon on	-29	27
address	5	24
address $	-34	83
address and	18	-9
address from	-7	22
address of	14	31
address rang	-16	20
adjust	21	-6
admin	-25	81
admin $	-9	49
admin account	1	35
admin and	-29	52
admin on	-5	16
admin password	24	118
admin right	10	32
administ	-32	73
administr	30	23
administr account	-14	31
administr and	-22	39
administr can	108	27
administratoraccess	-16	37
administratoraccess @	-25	40
admiss	-7	38
advanc	-9	37
advisor	15	71
adviz	-31	64
aes	30	-20
aes 256	30	-20
affect	-36	68
affin	87	-62
after	12	19
after 15	-6	17
after 24	8	26
after 30	42	-31
after 7	18	-7
after 90	-7	20
after @	-18	46
after a	-14	48
after an	-26	82
after anoth	26	-7
after by	-60	76
after cool	33	-6
after each	24	-9
after it	73	-33
after its	67	-41
after launch	-8	28
after one	-22	26
after physic	62	-26
after someon	-14	20
after standard	29	-16
after test	-7	34
after that	-6	18
after thei	1	45
after their	36	-86
after two	-25	41
after we	14	86
afterward	-13	47
afterward so	-20	21
again	-1	17
again @	46	-37
again after	-23	34
again and	-26	38
again by	35	-32
again elsewher	1	27
again from	44	-25
again is	-18	33
again where	27	-26
against	26	15
against @	12	50
against common	47	-49
against cross	-14	17
against delet	-36	46
against our	70	-16
against the	20	-19
age	0	22
agent	8	26
agent $	-83	66
agent and	18	-1
agent are	-22	35
agent by	26	-15
agent come	-54	57
agent for	-51	76
agent in	-20	56
agent of	60	-11
agent on	19	54
agent or	-13	53
agent run	-21	34
agent that	-13	34
agent updat	-34	-23
agent version	-42	48
agent when	-72	87
agent with	61	-46
agentcor	-14	36
agentcor runtim	-13	36
aggreg	-9	40
ago	-17	27
agre	27	-1
agre $	-2	30
agreement	82	-59
agreement for	52	-41
ahead	-6	37
air	56	1
air condit	66	-7
al2	-7	60
al2 to	-9	23
al2023	-40	57
al2023 $	-1	69
al2023 who	-10	53
alarm	-12	39
alarm $	-10	47
alarm @	-5	33
alarm and	-6	26
alarm are	-3	49
alarm fire	55	-52
alarm for	-13	46
alarm in	-72	90
alarm of	-4	24
alarm on	-11	35
alert	-5	53
alert and	-13	21
alert definit	50	-34
alert on	2	44
algorithm	40	-10
alia	-22	54
alias	-19	54
alias and	-24	57
alik	-13	18
aliv	98	-32
aliv $	52	-37
aliv and	-109	113
aliv by	28	-21
all	17	16
all $	-29	23
all %	-25	43
all @	16	42
all amazon	32	38
all by	-14	25
all commun	37	-28
all data	45	-25
all its	-13	33
all node	67	-30
all of	-7	38
all on	33	-23
all our	-10	29
all over	-7	38
all region	-13	32
all servic	54	45
all sourc	-15	24
all tabl	26	-3
all that	35	-5
all the	-14	41
all traffic	45	-28
alloc	0	40
allow	0	20
allow and	29	-20
allow cipher	-17	18
allow list	-19	38
allow on	-9	46
allow to	15	22
alon has	-22	40
alon or	-47	43
alon with	70	-61
along	-46	52
alreadi	-21	26
also	-5	36
also %	-13	104
also after	4	21
also those	45	-44
also where	17	-15
alter	-7	59
altern	-16	55
alto	-15	49
alto @	-18	35
alwai	43	6
alwai @	49	-31
alwai and	18	-16
alwai doe	-40	53
alwai encrypt	18	31
alwai on	115	-56
alwai start	-22	31
alwai with	50	-38
alwayson	94	-4
am	27	15
am $	54	-36
am %	42	54
amazon	-4	-45
amazon $	-1	24
amazon @	-15	54
amazon linux	-34	-32
amazon or	-102	-107
amazon q	-66	-77
amazon side	35	-27
ami	10	29
ami $	60	58
ami %	-25	63
ami and	44	-26
ami are	67	-24
ami by	-25	42
ami for	53	13
ami from	-19	53
ami in	-6	56
ami into	27	-15
ami is	69	-10
ami of	74	49
ami or	-11	26
ami out	9	43
ami patch	-199	4
ami releas	-72	-124
ami that	-13	27
ami under	-29	35
ami updat	-148	-14
among	28	0
among node	-14	19
among them	28	-16
an	1	18
an %	-33	-85
an @	10	23
an abus	-7	59
an accident	-10	44
an account	-44	46
an admin	-22	36
an administr	-16	22
an agent	81	-57
an ai	-14	19
an alarm	43	61
an amazon	-8	47
an ancient	-21	54
an antiviru	33	-30
an api	-28	42
an applianc	20	-17
an applic	-40	-13
an archiv	52	-31
an attack	-18	35
an avail	39	-30
an aws	4	29
an az	55	-21
an email	0	19
an employe	-11	46
an encrypt	-33	59
an end	-13	19
an engin	68	-36
an entir	23	-23
an environ	-53	96
an event	67	-47
an ex	-7	19
an exist	-24	41
an experi	-1	16
an expir	-7	32
an export	-10	26
an hour	-22	30
an http	-14	28
an imag	-20	33
an impair	21	-9
an import	2	81
an instanc	16	-7
an interfac	-8	25
an intern	-16	25
an invit	-6	20
an isol	34	-21
an old	2	16
an older	-9	23
an on	-28	54
an oper	76	28
an option	-26	63
an organ	-4	16
an os	83	23
an outag	37	43
an s3	75	-48
an sla	11	82
an unencrypt	-14	51
an unhealthi	42	-49
an unknown	-11	18
an updat	54	-10
an upgrad	-42	39
analys	55	-5
analysi	19	28
analyst	10	81
analyz	-17	-15
analyz it	-11	38
anchor	-11	20
ancient	-21	54
and %	-15	36
and 0	-26	28
and 1	17	23
and 2	-45	144
and 24	-18	29
and 6	21	60
and 7	50	-17
and @	43	5
and access	-5	25
and account	-11	21
and add	-1	18
and after	-9	23
and afterward	-19	25
and agent	5	17
and alarm	-7	21
and alias	1	23
and all	35	-27
and allow	-5	16
and ami	-14	17
and an	33	-15
and analyz	-12	-31
and announc	34	-18
and answer	-4	16
and any	-10	16
and api	52	-11
and app	-42	-47
and appli	38	-46
and applic	18	70
and approv	-21	33
and archiv	23	-11
and are	21	-7
and assign	-7	16
and at	-18	74
and attribut	-4	27
and audit	0	18
and autom	2	16
and automat	-24	41
and autosc	-4	41
and avail	-75	95
and avoid	-15	17
and azs	-19	88
and back	-12	39
and balanc	26	-10
and between	-7	17
and bgp	-17	43
and bill	-36	64
and block	-15	26
and blueprint	-17	25
and bucket	-5	17
and build	23	6
and by	-27	30
and cach	-24	47
and call	-11	23
and caller	-8	33
and can	-10	23
and cannot	-14	29
and capabl	-3	20
and capac	-9	25
and captur	-21	40
and carri	82	43
and certif	27	-4
and chang	-5	20
and check	-17	29
and checkpoint	-35	57
and choos	-19	30
and cipher	-9	36
and classifi	-5	22
and client	-2	22
and cloud	38	-27
and collect	2	32
and command	27	-14
and compact	39	-31
and complaint	-37	47
and concurr	-25	49
and connect	-22	42
and consum	-6	21
and contain	-1	21
and content	44	-6
and control	38	-12
and cool	21	19
and copi	62	-56
and cost	-13	43
and creat	-2	23
and daemon	29	-20
and dashboard	-25	52
and data	-5	19
and dead	54	-18
and decid	-15	36
and deliveri	38	-23
and demand	-35	44
and deni	27	-25
and depend	83	-64
and deploi	-3	26
and deploy	32	-1
and descript	63	-41
and destin	53	-32
and detect	83	-63
and devic	-88	-82
and disk	-16	27
and dns	-30	56
and do	-15	25
and document	16	-6
and doe	27	-23
and domain	-9	25
and down	-5	-94
and drain	40	-10
and drift	-13	84
and driver	1	19
and drop	25	-18
and durabl	27	-17
and each	-10	17
and earthquak	34	-23
and ebs	-40	54
and ecs	-8	20
and encrypt	15	-18
and end	67	-27
and enforc	48	-9
and engin	-32	62
and enhanc	-3	18
and enrol	-3	25
and environ	39	-36
and environment	85	17
and eras	26	-26
and error	-4	16
and etcd	37	-11
and evalu	-8	22
and event	27	-12
and everyth	30	-3
and evict	4	24
and evid	11	32
and exchang	50	-40
and executor	38	-32
and expir	35	-30
and export	-10	21
and fail	21	-14
and failov	-18	41
and file	-15	34
and fire	9	46
and firehos	48	-43
and firewal	21	98
and firmwar	0	51
and flow	-17	27
and for	-137	-115
and forc	29	-19
and forgotten	-1	18
and from	-21	34
and fsx	-34	57
and game	-16	78
and get	-20	37
and go	-16	51
and grant	-8	29
and group	-6	28
and guard	27	13
and guest	-47	24
and hand	18	-5
and handl	-2	33
and harden	13	34
and has	61	-47
and have	-8	17
and higher	58	-52
and hold	18	-16
and host	30	-3
and how	16	3
and hypervisor	-26	45
and idl	26	-19
and import	0	30
and improv	31	-24
and in	12	68
and index	-14	44
and infrastructur	44	-10
and insid	-5	17
and instal	56	-50
and instanc	-5	17
and iop	-9	20
and ip	20	-13
and iscsi	-1	25
and it	-8	19
and its	12	23
and job	20	78
and kei	25	-3
and kept	-8	46
and key	-22	31
and kms	-14	61
and label	-30	90
and lambda	-18	27
and later	93	-45
and launch	33	-12
and leav	-16	19
and librari	-14	53
and licens	-9	31
and life	-6	21
and lifecycl	16	-3
and limit	-5	38
and list	20	-9
and load	51	-36
and local	43	-22
and lock	96	3
and log	3	21
and look	31	-16
and lower	38	-33
and machin	19	6
and mainten	40	-17
and major	16	-2
and make	-23	31
and manag	-9	-60
and manifest	-7	34
and mantrap	97	-2
and manual	161	-122
and map	36	-5
and max	-16	35
and maximum	-7	18
and meltdown	26	-8
and memori	-28	55
and mend	-23	45
and messag	16	-9
and metric	53	-14
and mfa	5	21
and min	-23	55
and minor	82	-12
and mitig	18	-3
and mode	-11	51
and model	-25	36
and move	0	16
and multi	-14	31
and must	-19	20
and name	-13	27
and namespac	-4	23
and narrow	-15	18
and nat	-8	33
and need	27	7
and network	24	-4
and never	-18	32
and new	18	-9
and newer	44	-35
and no	59	-36
and nobodi	33	-9
and node	3	24
and none	41	-39
and not	-8	25
and notic	-29	32
and notif	0	17
and notifi	51	-36
and now	-26	45
and nsx	-10	24
and number	1	16
and nvme	-12	20
and offer	60	-41
and on	77	-67
and onc	-32	30
and one	-8	17
and onli	-29	33
and openzf	-13	27
and oper	18	-5
and origin	-12	40
and os	53	7
and other	26	5
and our	-37	65
and over	-7	19
and own	-1	21
and parameter	-11	18
and partit	42	-11
and password	18	8
and patch	28	2
and pay	-23	40
and peer	-3	18
and permiss	-24	49
and persist	-12	23
and place	56	-25
and plugin	-5	26
and pod	-19	64
and poddisruptionbudget	-22	35
and polici	-9	26
and power	-38	64
and prevent	-17	26
and privat	-6	30
and program	-10	30
and promot	23	-17
and prompt	15	17
and propag	-3	24
and provis	47	-25
and public	-9	19
and publish	36	-16
and push	-11	49
and python	50	-22
and queri	-11	24
and queue	31	-27
and rack	83	-24
and raiz	42	-25
and rbac	-2	19
and re	-32	47
and read	-1	17
and reboot	33	-1
and record	24	-14
and recoveri	-16	64
and redeploi	-10	31
and redund	-21	30
and region	34	-9
and regist	-21	40
and rehears	-7	51
and relaunch	-18	43
and releas	65	-13
and remov	17	5
and renew	-22	31
and repair	40	-9
and replai	-24	30
and replic	-5	17
and replica	-2	21
and report	51	-27
and resolv	-13	22
and resourc	30	-16
and respect	41	-22
and restart	-5	36
and restor	37	-11
and retent	2	21
and retri	26	-8
and review	-5	17
and revok	-8	39
and role	24	-3
and roll	31	-5
and root	102	30
and rotat	-16	27
and rout	-3	34
and row	16	38
and rpo	-9	45
and run	38	-14
and runtim	-2	27
and s3	-19	27
and scale	-15	28
and scan	-28	40
and schedul	-3	-22
and script	31	-18
and sdk	-11	106
and secur	-1	19
and see	-17	58
and select	51	-38
and send	40	-25
and serv	21	-4
and server	-10	25
and servic	33	10
and session	8	21
and set	-8	20
and shadow	25	-26
and share	-8	29
and ship	21	-19
and show	28	-16
and shred	47	21
and shrink	23	-14
and sign	-22	36
and singl	18	-11
and slot	-11	34
and snapshot	29	-10
and snowflak	21	-20
and softwar	5	42
and spread	-22	34
and sse	-26	60
and stai	-22	39
and stand	-20	23
and standbi	31	-12
and start	5	33
and startup	-11	19
and state	-34	65
and stop	44	-35
and store	41	-21
and stream	-3	65
and subnet	16	-3
and subscrib	-9	43
and suppress	-14	19
and swap	55	-59
and switch	-40	-15
and system	-1	21
and take	-12	24
and target	9	28
and task	-22	36
and tell	51	-32
and their	19	-14
and then	59	-43
and there	-16	24
and thi	17	-15
and those	-20	29
and threat	23	-6
and throttl	28	-27
and throughput	-22	33
and tier	-13	36
and timeout	-23	60
and tls	27	-13
and to	-7	19
and topic	-12	19
and trace	-36	58
and traffic	35	-4
and train	-78	-89
and transact	5	21
and transcript	-2	17
and transport	34	-22
and tri	73	-70
and turn	-13	20
and type	38	-5
and under	19	-17
and up	30	-25
and updat	27	14
and upload	-23	30
and us	32	-30
and use	-2	18
and user	5	30
and valid	-45	73
and verifi	-32	52
and version	-23	43
and video	51	-21
and volum	-18	37
and wait	29	-23
and watch	-11	30
and we	-34	-12
and web	37	3
and what	22	89
and when	16	3
and where	17	-4
and whether	-11	20
and who	-42	-10
and wipe	-43	64
and with	-5	16
and within	54	-52
and without	47	-41
and worker	-15	53
and workload	-30	56
and zone	-22	41
anew	19	5
anew where	23	-23
angri	-6	66
angri $	-7	78
annot	-19	57
annot in	-24	77
announc	35	0
announc and	-19	30
announc by	23	0
announc it	26	-17
announc mainten	33	-21
announc the	12	19
anonym	-14	31
anoth	22	1
anoth $	76	-8
anoth @	-16	34
anoth custom	32	-26
anoth in	68	-62
anoth insid	28	-7
anoth key	-46	53
anoth matter	58	26
anoth one	24	-19
anoth region	-24	37
anoth tenant	62	-25
anoth zone	9	27
answer	6	24
answer $	5	19
answer @	53	1
answer a	-27	29
answer befor	-11	33
answer follow	-3	17
answer for	-37	53
answer from	-22	25
answer is	13	63
answer plain	72	-57
answer the	-13	22
answer to	-16	39
answer what	23	-21
answer with	22	1
anthrop	46	-38
anti	-6	38
anti cheat	2	49
anti ddo	-16	18
antiviru	-4	134
antiviru on	11	72
any	32	10
any @	-28	61
any account	-7	16
any action	20	-4
any case	1	18
any more	-10	31
any of	9	-41
any other	-23	44
any pre	-10	16
any servic	51	11
any setup	28	-31
any version	36	-28
anybodi	-9	38
anycast	82	-25
anycast edg	92	-21
anymor	30	-52
anyon	-8	48
anyon but	-15	43
anyon know	44	-26
anyth $	3	35
anyth on	-68	65
anyth to	41	-14
anywai	27	-17
anywai $	37	-9
anywher	-3	67
anywher fleet	-24	69
anywher host	23	72
apart	20	2
apart $	-28	38
apart from	16	2
apart on	64	-46
api	19	4
api $	-31	94
api @	60	-32
api avail	22	25
api by	-8	47
api call	33	-12
api data	-24	49
api destin	-10	17
api doe	-14	28
api endpoint	101	-39
api in	49	-36
api is	3	75
api kei	-18	46
api key	-36	59
api of	87	-55
api on	-44	77
api or	-11	28
api over	18	-8
api placement	41	-28
api request	44	1
api server	7	-31
api that	44	-39
api token	-12	58
api uptim	94	-8
apiserv	65	44
app	-4	55
app $	-1	48
app %	-1	105
app and	-5	19
app code	-7	26
app in	-3	72
app is	-17	17
app log	19	98
app on	-26	43
app still	-43	58
app surviv	-18	49
app to	-17	27
app who	3	61
appear	-25	86
appli	-19	-17
appli $	-72	-43
appli @	-66	-170
appli by	-89	-126
appli engin	68	-38
appli it	35	-48
appli minor	79	4
appli oper	-65	-138
appli option	-14	83
appli or	-48	31
appli patch	90	-14
appli pend	-18	35
appli requir	14	33
appli servic	102	69
appli the	-11	74
appli them	39	16
appli those	0	73
appli to	-91	2
appli updat	114	16
applianc	8	36
applianc @	43	-128
applianc and	24	-7
applianc behind	-50	122
applianc in	14	27
applianc is	26	-22
applianc of	172	-42
applianc on	-32	33
applianc softwar	-11	34
applic	-4	51
applic $	-19	57
applic @	-48	124
applic are	-13	31
applic built	-44	-55
applic code	-35	77
applic for	-4	97
applic from	-24	32
applic in	4	16
applic is	-13	21
applic log	24	42
applic on	-7	31
applic softwar	-8	37
applic that	-42	57
applic to	28	-26
applic version	-10	62
appoint	-3	25
appoint the	-3	25
approv	-11	39
approv step	-11	29
april	17	9
april 2026	34	-12
apt	-15	41
apt upgrad	-15	41
architect	24	-7
architect $	-15	33
architectur	8	73
archiv	12	34
archiv @	-21	47
archiv and	-27	32
archiv are	68	-43
archiv in	-12	31
archiv on	-43	85
are	3	32
are %	57	81
are @	60	36
are a	-21	61
are ad	86	-58
are administr	37	-79
are and	-25	50
are anoth	-2	49
are answer	-6	17
are appli	-7	32
are author	39	-37
are block	-30	58
are chosen	-32	30
are close	-23	46
are correct	-10	45
are data	122	-62
are destroi	43	-28
are down	-20	57
are environment	59	4
are handl	-12	21
are hidden	43	-30
are in	-12	43
are index	-58	-20
are inherit	80	-38
are kept	14	19
are left	16	6
are limit	27	-20
are log	45	-37
are lost	-29	32
are made	0	52
are manag	-22	52
are miss	-24	28
are never	64	-15
are no	25	20
are none	4	31
are not	68	-16
are off	-12	31
are older	-11	29
are on	41	-24
are patch	47	-10
are privat	-11	40
are program	-13	18
are public	-12	77
are record	-12	44
are refus	48	-1
are replac	-44	62
are right	-4	29
are secur	79	46
are serv	-85	3
are set	-32	61
are still	-15	27
are switch	-68	62
are taken	-51	98
are the	2	-64
are thei	70	66
are those	-44	70
are three	-14	-50
are thrown	-25	68
are too	-45	47
are up	44	1
are updat	48	-28
are upgrad	17	13
are whose	-31	26
are windows	43	-30
are written	-11	-16
arent	-23	98
arent %	-21	96
argument	-3	21
around	22	27
around @	71	-22
around in	37	-1
around the	-15	28
arrang	-2	44
arriv	26	-1
arriv and	-13	31
arriv in	42	-47
artifact	19	-5
artifact $	-3	67
as	7	19
as %	29	-15
as @	-3	21
as a	-31	-26
as an	19	-1
as avail	-33	31
as befor	43	-31
as code	-14	34
as data	41	-17
as ebs	67	-61
as in	-14	31
as it	33	-24
as long	53	-48
as one	-1	17
as our	-10	52
as part	68	-24
as plain	-21	22
as protect	-27	38
as root	-17	22
as servic	51	4
as soon	28	-67
as templat	-22	32
as the	23	6
as thei	-9	22
as traffic	22	-14
as well	4	49
as with	-46	48
ask $	-36	-20
ask @	-114	20
ask about	-2	43
ask and	46	-36
ask for	23	8
ask of	76	-53
ask to	43	-24
ask who	-11	40
assess	40	16
assess in	46	13
assessor	-7	34
asset	7	50
assign	-44	33
assign $	-61	-46
assign @	-7	66
assign resourc	-8	18
assign secur	-1	31
assign them	-3	21
assign to	-3	19
associ	-53	-5
associ and	-3	24
assum	-15	41
assum it	-16	44
async	-16	31
at %	16	41
at 100	-10	16
at 3	-51	-60
at 3am	-15	33
at 4	62	-16
at 9	44	20
at @	-13	-28
at a	1	16
at all	-6	18
at amazon	34	-5
at an	52	-27
at aws	-10	18
at creation	-2	37
at data	45	-6
at edg	58	17
at end	44	-11
at everi	35	-30
at first	44	-28
at headquart	-10	46
at its	44	7
at latest	-42	45
at launch	-24	77
at least	16	4
at midnight	60	-24
at most	8	17
at night	-5	-78
at no	65	-51
at noon	-22	-60
at our	-25	67
at random	-10	28
at rest	34	-33
at some	-20	21
at that	27	-27
at the	14	25
at them	-26	49
at which	-13	55
ate	-32	27
attach	-3	27
attach $	-24	33
attach @	-22	55
attach an	-8	31
attach and	-28	53
attach it	-8	19
attach the	-18	40
attach them	42	-7
attack	25	23
attack and	22	11
attack on	100	1
attempt	-8	34
attent	32	23
attent to	32	23
attribut	18	7
attribut and	-19	24
attribut that	21	-13
audio	2	20
audit $	-26	48
audit and	18	-5
audit in	-61	54
audit log	-16	32
audit of	18	-5
audit report	-28	36
audit the	87	17
audit under	75	1
audit who	0	47
auditor $	51	38
auditor ask	-14	55
auditor that	-1	32
august	64	-22
august 2026	32	-31
auth	-2	30
auth for	-22	40
auth polici	-11	51
auth token	5	24
authent	-10	45
authent $	15	50
authent for	7	23
authent on	12	45
author	4	37
author and	-17	20
author by	-30	76
author for	-28	39
author in	20	14
author of	-15	20
author rule	-9	22
author the	23	77
authorit	28	-9
authorit name	30	-10
auto	39	22
auto minor	-1	108
auto paus	-18	38
auto scale	-14	20
auto tune	25	-24
auto updat	22	14
autogrow	19	-88
autom	25	-4
autom backup	30	-10
autom can	-46	50
autom configur	57	-38
autom is	-2	-43
autom mode	-5	31
autom patch	-2	31
autom rule	-18	41
autom snapshot	84	-83
automat $	-30	-26
automat backup	3	19
automat by	25	-13
automat daili	38	-37
automat deploy	-29	34
automat in	86	-16
automat minor	-1	18
automat mitig	-39	57
automat on	-33	123
automat one	-135	4
automat or	-22	-81
automat patch	25	124
automat recoveri	35	-1
automat rotat	-20	64
automat scale	41	-28
automat snapshot	63	-56
automat updat	46	19
automat upgrad	28	0
automat version	32	-24
automat with	-1	23
autominorversionupgrad	18	2
autominorversionupgrad is	23	2
autosc	1	67
autosc and	8	45
autosc is	48	-25
autosc of	-14	76
autoscal	-21	51
autoscal or	-26	35
autostop	56	-30
avail	27	1
avail $	118	0
avail @	90	44
avail and	30	-15
avail for	-85	125
avail in	84	-53
avail is	39	12
avail of	26	-77
avail on	90	-39
avail plan	-4	31
avail zone	26	12
avoid	-26	36
awai	27	1
awai $	-2	22
awai @	55	-42
awai and	25	-24
awai by	-44	50
awai from	51	-29
awar	-92	-82
awar and	-78	-89
awar train	-45	-25
aws	59	2
aws $	-22	93
aws @	105	41
aws account	-12	46
aws api	27	6
aws batch	-16	19
aws build	97	4
aws data	58	-31
aws employe	30	-69
aws encrypt	-31	97
aws end	72	-67
aws facil	52	-12
aws for	33	-30
aws has	-45	47
aws health	-72	-40
aws infrastructur	79	0
aws is	-52	54
aws manag	48	-29
aws network	52	-22
aws or	-17	-1
aws own	120	-51
aws region	80	-41
aws router	47	-37
aws servic	65	10
aws site	42	-7
aws staff	98	-44
aws when	-18	34
aws who	-3	64
aws would	-13	42
awsmanagedrulesknownbadinput	95	-26
awsvpc	-10	30
az $	124	-34
az @	-44	-41
az at	-1	24
az deploy	24	-4
az do	27	-26
az file	49	-2
az for	55	74
az ha	28	-14
az in	10	54
az is	18	-7
az on	42	20
az onli	-24	25
az option	59	-36
az or	-10	19
az redund	85	-54
az there	25	13
az with	-9	56
azs	44	-4
azs $	-7	84
azs %	21	-8
azs and	22	-20
azs of	-17	45
azs with	59	-17
b	29	58
baa	-61	29
babi	-8	50
babi $	-8	50
babysit	110	-1
back again	54	-33
back by	-21	31
back end	50	-22
back is	-25	59
back it	-9	83
back the	-9	39
back them	-6	41
back up	-26	16
back when	69	-66
backbon	34	-10
backbon between	33	-6
backend	37	12
background	58	-25
background check	61	-24
backtrack	-19	61
backtrack window	-19	61
backup	2	18
backup $	-55	-7
backup @	-72	121
backup are	18	32
backup at	24	-19
backup by	72	-45
backup copi	-12	16
backup for	-17	27
backup go	-16	18
backup in	-9	-26
backup insid	67	-48
backup is	1	80
backup of	30	-32
backup off	-27	70
backup or	-9	16
backup retent	4	64
backup stai	-12	33
backup that	-18	44
backup to	31	3
backup until	-32	52
backup who	18	-143
bad	17	15
badg	40	10
badg at	53	-2
bake	1	37
bake a	-19	84
bake into	23	-1
bake time	-15	30
balanc	9	16
balanc and	29	-4
balanc control	21	-21
balanc in	2	24
balanc or	-29	34
balanc the	20	15
bandwidth	-1	50
bandwidth limit	-10	42
bank	-20	29
banner	-12	18
bare	42	29
bare metal	24	17
base	5	34
base @	-34	52
base and	-7	19
base imag	-4	52
base is	66	-53
base layer	-19	22
base os	-20	-10
baselin	7	99
baselin $	-3	119
baselin in	-19	33
basement	11	-24
basi	24	-20
basic	96	-10
bastion	-5	17
batch @	-52	59
batch job	33	-16
batteri	89	-6
be	6	16
be $	-2	19
be %	35	-27
be ad	-10	37
be ask	50	-58
be cach	-6	20
be call	-10	32
be chang	-15	40
be creat	-41	57
be done	-20	29
be enabl	-1	27
be encrypt	-11	38
be instal	21	-8
be kept	-71	-19
be log	38	-33
be lost	47	-17
be made	-16	44
be move	-19	21
be patch	8	109
be pci	-59	-11
be public	-21	60
be reach	9	16
be read	-11	17
be rebuilt	-26	28
be recov	-24	44
be repair	-27	26
be replac	-22	28
be restor	-9	18
be set	-6	22
be share	-20	43
be switch	91	-38
be told	-24	31
be turn	97	-56
be undon	-17	67
be us	-21	60
be written	-38	48
bear	-11	22
becaus	-12	32
becaus of	-11	34
becom	-8	49
becom owner	12	67
becom unsupport	-17	23
been	-17	1
been in	33	-25
been run	-56	-2
befor	6	16
befor %	59	29
befor @	-22	54
befor a	24	-8
befor an	-30	73
befor and	21	-20
befor deploy	-33	67
befor extend	17	81
befor it	28	18
befor its	-22	31
befor our	-20	63
befor riski	26	-19
befor send	6	77
befor that	55	38
befor the	-19	55
befor their	-15	78
befor upload	-47	76
befor we	-15	26
beforehand	50	2
behavior	9	20
behavior and	-13	40
behind	49	-8
behind %	-3	18
behind @	82	-33
behind a	-103	67
behind an	145	-48
behind it	-37	70
behind our	2	51
behind the	-1	21
believ	-23	26
belong in	-28	54
belong to	20	-5
below	80	-54
below $	182	51
below @	202	39
below a	176	25
below an	107	2
below our	50	-9
below the	81	-82
benchmark	-26	5
beneath	87	-19
beneath @	100	-49
beneath a	131	-32
beneath the	20	-13
beneath them	-18	21
besid	32	-17
best effort	33	-32
better	-14	60
between	18	11
between @	1	35
between a	33	-93
between account	21	-9
between and	-55	81
between avail	50	-22
between aws	34	1
between client	27	15
between driver	38	-32
between facil	23	-10
between host	28	-12
between node	33	-7
between on	-19	45
between our	-39	37
between pod	1	41
between region	61	20
between servic	38	6
between sse	-26	60
between the	33	-24
between them	-82	112
between two	52	21
between worker	-37	59
between zone	53	-52
beyond the	40	-40
bezo	90	31
bgp	-21	37
bgp and	-22	40
bia	3	44
bia in	-2	34
big	-34	55
bigger	-1	67
bigger node	6	52
bill	-22	84
binari	-11	42
bind	-21	33
bind in	-19	36
binlog	2	49
bio	77	5
bio and	81	12
biometr	92	3
bit	48	-3
bit kei	38	-33
bit rot	69	-31
bitcoin	-32	32
bitlock	-15	76
bitnami	-10	33
black	46	-19
black fridai	46	-19
blame	-3	40
blame $	-23	47
blame for	55	9
block	16	33
block @	-15	73
block are	22	-12
block befor	41	-34
block by	-25	45
block contain	-7	22
block everi	-18	37
block is	-20	34
block of	67	-54
block public	-17	31
block that	-21	24
block the	-19	75
block word	-29	42
blueprint	22	17
blueprint for	63	-8
board	-11	49
bodi	23	-7
bodi with	-9	20
book	-20	37
book $	-20	37
bookmark	-5	40
boot	36	-5
bootstrap	-23	44
bootstrap action	-4	23
bootstrap argument	-3	21
boss	-1	17
bot $	7	22
both	-44	-6
both $	15	114
both @	-11	24
both and	-10	34
both are	0	103
both end	-65	-59
both engin	29	44
both in	-8	53
both of	-118	-158
both on	-6	16
both parti	-28	-64
both side	-48	-72
both tunnel	-10	37
both wai	-24	33
bottlerocket	115	39
bottlerocket node	88	36
bottlerocket on	16	-19
bought	28	-6
bounc	-10	22
bounc and	-36	44
bounc complaint	71	-66
bound	39	-14
boundari	54	42
boundari of	38	-12
box	-34	-6
box $	65	50
box behind	51	40
box for	15	103
box in	-24	40
box of	64	29
box right	1	56
box was	-37	37
branch	-48	74
branch $	-6	18
branch @	-22	47
branch is	-41	38
branch offic	-40	46
breach	8	53
break and	-6	16
break glass	-10	25
breaker	-8	29
bring	-1	22
bring a	6	26
bring and	33	-25
bring back	-41	91
bring it	-25	23
bring its	-16	22
bring none	117	-42
bring one	44	-18
bring the	-2	18
bring to	0	37
bring your	-8	22
broad	-13	60
broadcom	-16	92
broadli	-54	-14
broke	-2	40
broke the	-10	51
broken	55	6
broken @	49	6
broken disk	96	-10
broken hard	47	-10
broken host	30	-15
broker	41	-28
broker $	140	-2
broker and	27	-18
broker in	-10	-104
broker is	-12	68
broker log	-23	65
broker of	9	-38
broker restart	-56	67
broker updat	47	-29
broker user	-10	92
broker whose	-68	-55
broker without	-8	28
brought	-42	59
browser	32	-8
brute	0	24
brute forc	0	24
bucket @	-19	53
bucket are	-20	41
bucket dure	47	-44
bucket encrypt	52	0
bucket fall	73	-32
bucket for	-10	17
bucket in	26	-13
bucket is	-22	36
bucket of	-12	25
bucket or	29	7
bucket over	-13	23
bucket polici	-8	16
bucket that	66	-51
bucket whose	39	-35
bucket with	25	-7
budget	-16	51
budget and	-16	40
budget on	-13	54
buffer	-22	45
buffer $	-17	58
buffer disk	-33	36
bug	34	-2
bug $	-31	59
bug in	20	8
bui and	58	-23
bui new	82	-51
build	24	9
build $	-19	-69
build %	79	-27
build @	-6	92
build a	-36	51
build and	18	-1
build are	-25	40
build can	11	19
build imag	-43	65
build in	48	-19
build is	-9	88
build it	-22	68
build its	68	1
build new	38	-14
build of	37	12
build on	-20	37
build patch	34	-14
build run	-46	60
build script	57	-33
build that	47	-24
build the	53	-13
build to	-24	56
build upload	3	33
build where	32	-26
built	17	-4
built $	52	-40
built @	32	-16
built by	60	45
built for	50	-17
built on	-41	-61
built them	-19	100
bump	-26	3
bump $	28	131
bump it	-12	32
bump the	-11	69
bundl	0	36
bundl in	-26	37
burden	-47	18
burn	22	64
burst	7	20
bus	-34	50
buse	-20	25
busi	-34	-40
busi $	-50	-105
but	-6	-21
but %	-17	40
but @	15	-68
but doe	-15	17
but for	184	-1
but never	-20	22
but not	62	1
but noth	-35	52
but one	16	-8
but the	25	4
but to	33	-30
but who	-7	-33
button	-39	54
buy	-37	61
buy run	-62	67
by $	24	-13
by %	26	19
by @	-43	77
by a	1	26
by accid	-13	36
by amazon	-23	-55
by an	19	-7
by anyon	42	-22
by api	-35	58
by at	-10	18
by aws	24	27
by build	-19	25
by chang	-26	73
by cli	-30	40
by cpu	50	-32
by day	23	-17
by default	17	17
by dns	20	-32
by ebs	25	-17
by email	23	-19
by eventbridg	-21	28
by evict	30	-27
by forc	22	46
by group	-26	27
by hand	6	30
by http	63	-31
by iam	54	-32
by it	-19	41
by itself	11	23
by launch	-15	20
by mail	39	-25
by manag	-5	100
by me	-71	-60
by mistak	-5	25
by new	-25	37
by one	37	-22
by our	-15	38
by peopl	-8	17
by permiss	-15	25
by replac	80	-7
by restor	-8	32
by s3	91	-70
by sns	-29	35
by someon	2	54
by terraform	-7	48
by that	-11	37
by the	-23	1
by their	-17	29
by themselv	-6	55
by tls	21	8
by updat	7	95
by us	34	34
by volum	32	-31
by vpn	34	98
by who	78	-78
by whom	2	-37
by zone	43	-19
byol	16	91
byte	13	53
c	11	88
c3r	-10	72
ca	-18	-29
ca and	-16	48
ca certif	-13	46
ca in	49	-13
cabinet	-123	-58
cabl	79	0
cabl and	92	-21
cabl between	64	1
cach	14	17
cach $	-21	121
cach at	17	1
cach behavior	-27	75
cach disk	-18	47
cach if	71	-65
cach in	-72	-72
cach is	-16	25
cach on	38	-37
cach set	-14	32
cage	-17	34
calcul	-29	41
calendar	47	-19
calendar $	47	-19
calico	-34	107
call	17	9
call $	34	29
call @	29	29
call by	18	16
call for	26	-6
call go	-17	31
call in	30	-16
call is	-9	30
call of	19	-15
call over	20	19
call that	46	-36
call the	-6	56
call to	26	-10
call who	-13	56
call with	-58	76
callback	-11	39
caller	6	24
caller and	50	-36
caller in	-7	16
came	16	0
came back	37	-25
came in	-25	25
camera	27	65
can	12	18
can %	27	32
can @	-26	44
can add	11	22
can and	-42	44
can ask	33	-28
can be	23	2
can break	-32	35
can bring	-31	52
can chang	0	22
can delet	-32	43
can do	-1	65
can export	110	-66
can forc	77	-48
can go	-12	28
can have	1	16
can hold	-48	77
can instal	99	-52
can login	-28	42
can look	-17	22
can lose	-7	24
can move	82	-64
can name	138	-75
can narrow	112	-104
can neither	-3	37
can never	-17	63
can onli	47	-42
can queri	-22	35
can reach	46	8
can read	-11	96
can run	-17	29
can see	2	24
can start	18	2
can switch	-5	20
can take	-34	48
can talk	-3	18
can turn	97	-60
can use	-22	48
canari	-15	60
cannot	31	13
cannot be	3	34
cannot chang	28	-12
cannot log	97	-58
cannot put	46	-35
cannot reach	68	-4
cannot read	55	-51
cannot see	74	-54
cant	-6	39
cant be	21	-2
cant reach	-1	33
cant read	42	-30
cant see	20	-6
cap	-12	60
cap it	-2	52
capabl	-14	34
capabl are	-32	53
capac	16	-5
capac $	-39	-150
capac and	23	6
capac behind	26	-8
capac by	-80	-117
capac for	48	-69
capac in	46	0
capac limit	-13	48
capac of	-14	32
capac on	-21	32
capac plan	-42	108
capac provid	-29	73
capac rebalanc	-8	45
capac reserv	-36	50
capac that	39	-18
capac to	27	-26
capac type	-24	46
capac unit	-28	46
capac when	51	-22
captur	-5	21
card	51	-12
card in	87	-58
card number	-20	77
care	16	-54
care $	143	-50
care about	74	22
care of	-40	-16
carri	18	3
carri it	-20	81
carri out	81	-23
carri them	-12	68
carrier	4	23
case	-19	42
catch	24	-19
catch that	27	-23
categori	17	-11
cctv	78	5
cctv and	49	-5
cdc	1	56
ceil	17	16
center	42	-8
center $	119	-41
center behind	67	-38
center in	52	-30
center is	-19	51
center of	38	-28
center that	28	-9
center with	-5	48
central	8	37
central 1	25	29
cert	3	30
cert for	48	-32
cert in	-33	62
cert of	20	32
cert we	-32	85
certif	2	24
certif $	-30	-17
certif @	33	-28
certif and	-10	22
certif are	97	-56
certif at	13	18
certif author	-13	19
certif bundl	27	-13
certif for	11	19
certif from	54	-15
certif in	1	25
certif issu	26	-10
certif manag	94	-67
certif of	22	15
certif on	-22	36
certif or	-6	24
certif privat	59	-4
certif renew	35	-27
certif that	18	13
certif to	-10	47
certif valid	34	-11
certif verif	-9	16
certif who	-18	37
certif with	-35	73
certifi	7	30
certifi cloud	-19	15
certifi that	35	49
cev	-52	51
cfo	-18	21
chaincod	-8	44
chang	8	24
chang $	-4	19
chang @	-3	34
chang afterward	-20	48
chang an	-16	28
chang by	-43	67
chang cannot	28	-28
chang five	26	-19
chang in	22	17
chang instanc	-17	41
chang it	-22	54
chang its	-55	87
chang manag	-54	29
chang noth	-24	57
chang of	66	-47
chang onli	-39	40
chang out	-26	36
chang over	-31	37
chang set	-9	22
chang start	-13	29
chang that	108	-29
chang the	17	23
chang them	-13	30
chang to	49	-9
chang what	80	-60
chang with	-16	63
channel	14	-21
channel and	-10	26
char	-6	49
charact	-12	76
charg	27	-38
charg of	-4	-36
chart	-16	54
chase	-2	39
chat and	49	-49
chat in	45	-41
cheaper	-10	29
cheaper class	-10	29
cheat	2	49
check	6	22
check @	64	-54
check and	22	-4
check answer	-18	28
check by	-29	59
check certif	-29	54
check in	-4	16
check is	-30	73
check it	-31	53
check its	-15	24
check of	45	-3
check on	49	4
check signatur	62	-29
check that	-19	43
check the	5	17
check them	-30	45
check type	-11	18
check what	-17	42
check whether	-9	20
checkout	-14	17
checkpoint	8	18
checkpoint and	-3	19
checkpoint are	100	-74
checksum	37	-73
china	34	-20
china region	41	-19
choic	60	3
choic $	-47	106
choic @	-24	81
choic and	18	-15
choic is	96	-61
choic to	-82	94
choos	-6	33
choos $	-16	68
choos @	-7	18
choos a	-2	31
choos an	0	22
choos and	4	23
choos between	-61	83
choos encrypt	-10	32
choos framework	-34	68
choos instanc	-16	26
choos it	14	36
choos kei	-12	23
choos kms	54	-39
choos log	-18	38
choos multi	-2	39
choos one	-18	51
choos otherw	50	-23
choos public	-19	21
choos qualifi	-8	22
choos singl	-12	23
choos small	-13	22
choos subnet	3	50
choos that	-15	96
choos the	-12	41
choos their	-45	53
choos type	-22	39
choos up	-6	32
choos which	-17	43
choos who	-28	33
chore	-9	85
chore $	6	69
chose	28	-16
chosen	-27	63
chosen by	-57	82
chroni	-1	26
ci	-106	1
ci user	17	84
cidr	-35	80
cidr rang	-19	57
cilium	4	27
cipher	45	-1
cipher on	-22	28
circuit	-8	29
circuit breaker	-8	29
cis	10	28
cis benchmark	-29	1
cisco	-28	67
claim	-36	33
claim @	-16	48
class	-12	39
class $	-41	102
class and	-12	28
class but	36	-34
class of	-10	37
class or	47	-19
class storag	-19	36
classif	-21	59
classif and	-10	50
classifi	-13	49
classifi and	-7	32
classifi the	0	22
clean	-10	39
clean $	-14	39
clean the	-42	61
clean up	0	40
cleanli	-13	20
cleanup	-21	51
cleanup $	-4	54
cleanup by	-19	37
clear	-5	38
clear in	81	-23
clear text	33	-23
clear until	-8	32
cli	-6	35
cli and	-27	42
cli api	-21	34
cli or	0	33
click	-25	45
click $	-31	23
click in	10	43
client	-7	31
client $	-14	72
client @	-10	35
client and	-43	-65
client are	-3	29
client certif	-20	38
client connect	16	-5
client current	-27	48
client first	-11	34
client have	-39	72
client is	143	-87
client librari	-33	55
client made	-17	18
client must	100	-48
client need	33	-6
client of	-18	40
client on	-24	64
client reach	-19	28
client sdk	-22	41
client send	-3	18
client side	11	49
client that	26	-4
client trust	82	-26
client who	-34	124
climb	-20	73
clipboard	-18	28
clock	38	20
clone	-1	51
close	7	41
close by	-18	21
close execut	-12	20
close port	-1	38
close that	-4	18
close the	-18	48
close to	-33	68
cloud	26	10
cloud $	-58	-11
cloud %	119	65
cloud @	0	71
cloud administr	-13	23
cloud is	-22	26
cloud itself	103	-26
cloud servic	86	-18
cloud side	77	-35
cloud with	41	-31
cloudfront or	36	-19
cloudfront the	-38	42
cloudtrail	34	-15
cloudtrail and	41	-28
cloudtrail doe	-22	94
cloudtrail except	30	-29
cloudtrail record	90	-60
cloudtrail s	19	-16
cloudwatch	22	2
cloudwatch agent	-5	37
cloudwatch are	-14	26
cloudwatch metric	34	-13
cloudwatch with	-17	18
cluster $	-154	-52
cluster %	-14	75
cluster @	43	119
cluster add	-29	29
cluster admin	-16	34
cluster applic	25	-23
cluster as	-45	50
cluster at	27	-14
cluster autoscal	-22	53
cluster can	40	-30
cluster certif	-6	31
cluster contain	6	23
cluster deploy	38	-26
cluster do	15	-80
cluster from	-26	27
cluster get	76	-25
cluster has	-2	18
cluster is	49	-37
cluster keep	81	-28
cluster made	-1	36
cluster metric	58	-6
cluster mode	5	28
cluster need	-86	-69
cluster node	-102	-28
cluster of	-75	82
cluster on	115	44
cluster or	-54	62
cluster paramet	33	-8
cluster replic	52	-36
cluster softwar	-55	60
cluster to	-14	51
cluster up	-16	8
cluster upgrad	-22	95
cluster version	-102	-70
cluster volum	111	-43
cluster who	1	56
cluster with	-113	7
cluster without	21	-34
cname	-28	51
cname in	3	32
cni	81	-11
cni and	-41	46
cni coredn	-18	17
cni in	78	-31
code	-4	41
code $	29	50
code and	3	32
code doe	-24	32
code for	66	-32
code has	-7	16
code in	-38	91
code insid	-26	50
code is	-8	82
code its	-14	25
code notebook	-20	34
code of	-4	45
code password	-8	21
code problem	-18	28
code run	23	-14
code secur	-21	42
code servic	20	-17
code sign	17	-2
code that	-3	42
code their	-7	23
code to	17	14
code who	-27	74
cognito	1	21
cold	-19	78
cold start	-12	52
collabor	-46	-21
colleagu	-13	56
colleagu sai	-2	17
collect	16	24
collect $	16	19
collect @	-8	19
collect and	25	26
collect evid	77	-45
collect the	-29	46
collector	-28	66
colo	-15	38
column	-15	38
column level	-1	20
com	54	11
com $	37	-16
come	10	21
come @	-60	63
come all	-51	80
come and	-15	53
come back	36	8
come by	-62	108
come from	42	-29
come in	-15	17
come into	-29	26
come one	37	3
come out	35	-24
come through	-43	88
come twice	-20	32
come with	-36	45
come without	94	-47
command	8	22
command line	47	-43
commiss	56	-42
commiss the	36	-23
commit	27	2
commit by	-33	35
common flood	28	-18
commun	13	58
commun plugin	-8	29
commun with	37	-28
compact	62	-40
compani	28	10
compani $	-9	66
compani or	43	-38
compani own	-24	42
compani run	-12	21
compani us	44	-36
compani want	62	-41
compar	58	-30
compat	18	42
compat @	1	31
compat with	-32	126
compil	6	17
complaint	-27	34
complet	40	-1
compli	20	22
compli is	-41	95
complianc	-136	-134
complianc mode	-16	34
complianc of	-140	-165
complianc program	76	3
complianc report	13	78
complianc when	-74	-66
compliant	-29	15
compliant automat	-19	15
compon	21	6
compon are	-1	38
compon of	29	3
compon on	-29	52
compon with	41	-36
compress	-16	39
comprom	21	112
comput	21	9
comput and	-56	68
comput env	-8	26
comput environ	-42	62
comput for	38	-21
comput in	59	-59
comput node	-32	110
comput storag	54	-6
comput that	20	14
comput type	131	2
comput when	9	-82
concern	-25	18
concern $	-38	21
conclus	-2	30
concurr	-1	35
concurr and	-13	37
concurr for	-20	21
concurr limit	7	19
concurr on	-1	40
condit	9	40
condit in	-9	31
condit of	34	15
condit that	1	93
confidenti	7	86
confidenti file	4	67
config	-18	51
config $	0	146
config @	47	39
config in	-7	17
config on	3	60
configur	-5	46
configur $	52	62
configur @	24	9
configur a	-9	71
configur and	-9	22
configur anyth	-40	43
configur as	3	22
configur automat	38	116
configur bgp	-18	31
configur both	-2	35
configur by	16	44
configur call	-27	64
configur in	-17	18
configur it	-15	60
configur its	-2	64
configur launch	-7	32
configur manag	-78	-84
configur of	18	45
configur patch	-70	103
configur secur	-16	26
configur that	30	-21
configur the	1	53
configur them	-6	16
configur tls	52	-43
confirm	-34	-46
conflict	-23	77
connect	3	22
connect $	-10	28
connect alon	61	-29
connect and	-16	31
connect are	8	17
connect between	-29	57
connect encrypt	18	-16
connect from	-98	-67
connect in	-21	49
connect it	50	-42
connect link	-6	16
connect or	-16	20
connect password	-9	52
connect string	-7	48
connect that	45	-27
connect the	55	3
connect through	84	-81
connect to	-13	37
connect with	-4	21
connector	-8	28
connector and	-19	28
connector for	-11	19
connector plugin	-18	38
consent	-5	50
consent for	-10	32
consent of	13	39
consist	-9	20
consol $	-3	62
consol and	73	-38
consol ask	40	-12
consol doe	-32	91
consol show	-16	29
consol tell	-27	72
consol turn	-54	84
consol user	-14	95
consolid	89	-8
consolid and	19	-12
constraint	49	6
constraint and	-40	77
consult	32	-22
consum	4	42
consum @	-17	65
consum and	-21	29
consum are	-14	43
consum over	59	-27
consum their	-25	52
contact	-14	45
contact and	-19	45
contact data	52	-41
contact detail	-13	58
contact of	-24	64
contain	-4	26
contain $	-30	93
contain @	31	21
contain agent	46	14
contain are	-23	116
contain base	-24	3
contain deploy	-19	24
contain fleet	-18	63
contain from	-10	22
contain host	-147	-87
contain imag	-7	62
contain in	-28	58
contain insight	-6	22
contain is	-6	39
contain of	53	41
contain on	-6	55
contain os	-54	-148
contain runtim	100	-46
contain who	20	43
containerd	29	42
containerd are	-39	39
containerd cve	68	16
containerd on	-51	125
content	16	46
content $	47	-11
content %	23	103
content and	-6	18
content by	-10	51
content is	17	61
content process	24	-20
content that	18	46
content to	-2	40
content with	50	-41
context	-5	56
continu	30	-21
continu @	-30	35
continu and	83	-59
continu backup	-30	-52
continu plan	92	42
contract	-19	64
contractor	-32	108
contractor who	3	42
control	24	2
control $	-63	86
control %	-7	96
control @	77	1
control and	3	19
control are	12	49
control behind	-44	88
control for	29	18
control group	-10	88
control in	135	71
control inherit	92	-14
control instanc	73	3
control is	-85	13
control list	-20	36
control manag	7	25
control matrix	-21	-59
control of	18	44
control off	-5	32
control one	29	-26
control physic	53	-34
control plane	39	-20
control polici	20	51
control sai	-23	53
control that	69	-37
control the	-22	52
control their	96	-93
control when	-116	0
control which	38	53
control who	-61	0
control with	25	-15
convers	48	-13
convers and	-23	34
convers log	52	-36
cooki	-23	35
cooki and	-29	38
cool	23	59
cool for	21	38
cool in	50	1
cooldown	-18	70
coordin	50	2
copi @	39	-29
copi and	33	10
copi data	66	-1
copi everi	-40	43
copi from	-10	25
copi in	-7	16
copi it	22	-11
copi on	52	1
copi over	21	-25
copi that	-18	26
copi the	-18	36
copi those	-14	48
copi to	14	-35
coppa	-23	33
cor	-16	66
cordon	29	-8
cordon and	29	-8
core	0	21
core devic	-22	55
core node	54	-42
core rule	17	-14
coredn	-39	58
coredn @	-58	55
coredn add	6	34
corpor	-32	80
corpor directori	-3	65
correct	-2	34
correct $	38	17
correct and	-7	18
correct that	-58	45
correct the	-10	19
corrupt	-11	-53
cost	0	96
cost monei	-12	51
could not	-19	33
could see	45	-29
count	-11	49
count $	1	139
count and	-5	20
count in	-18	45
count onli	-26	29
count them	8	60
countri	-26	80
cours	-7	129
cover all	-22	23
cover and	68	-54
cover by	22	-4
cover onli	-11	22
cover the	-23	34
cover what	-71	94
coverag	-11	48
cpu	-2	27
cpu alarm	-2	26
cpu and	-26	51
cpu of	-19	20
cpu use	91	-69
crash	36	-11
crash $	-12	31
crash in	17	30
crash of	22	32
crash on	33	5
crash with	-16	47
crawl	6	19
creat	5	22
creat $	-34	61
creat @	-15	82
creat account	-25	127
creat an	-42	46
creat anew	-41	58
creat by	-36	62
creat databas	-5	28
creat encrypt	91	-33
creat grant	-13	25
creat in	56	12
creat individu	-2	46
creat it	-13	81
creat kei	-19	25
creat or	20	-9
creat the	3	20
creat their	1	58
creat them	-18	55
creat with	82	-57
creation	-3	56
creation $	-12	147
creation and	-11	19
creation or	-6	17
credenti	-3	45
credenti $	-5	121
credenti by	51	-32
credenti for	0	83
credenti from	82	-59
credenti in	7	33
credenti of	-20	45
credenti that	0	34
credenti with	7	21
credit	-29	75
credit card	-16	28
critic	20	6
critic find	-15	28
critic flaw	41	-14
critic on	31	-22
critic secur	88	-43
crl	-5	28
cron	22	19
cross	-2	41
cross @	2	28
cross account	-2	33
cross region	-5	50
cross zone	-20	23
crypto	-34	47
crypto %	-20	38
csi	51	3
csi driver	81	-42
csi snapshot	-13	17
cuda	16	61
cuda and	23	-13
cumul	-34	-66
cumul updat	-37	-70
curat	4	23
current $	-43	12
current @	-3	33
current client	-18	62
current is	-16	85
current one	50	-45
current or	3	20
current tls	-24	45
cus	-108	-161
custodi	-10	71
custom $	96	-44
custom ami	-19	106
custom and	-18	24
custom apart	60	-20
custom are	-31	47
custom compon	-14	30
custom control	104	27
custom data	30	40
custom docker	-29	51
custom endpoint	-25	31
custom from	31	-6
custom host	-15	71
custom imag	76	40
custom machin	8	34
custom manag	-84	76
custom ml	-25	28
custom model	-15	25
custom on	26	-42
custom put	5	51
custom rule	-21	45
custom sinc	-18	30
custom sourc	-6	21
custom specif	-10	80
custom store	5	75
cut between	108	-47
cut off	-17	44
cut the	-29	90
cutov	-48	95
cve	46	12
cve $	-28	80
cve 2024	17	-2
cve @	77	-15
cve come	35	-21
cve fix	60	-96
cve in	-8	28
cve is	13	40
cve on	-46	65
cve who	22	23
cycl	112	30
d	67	-7
daemon	-21	52
daemon and	41	-40
daemon that	-40	55
daemonset	-17	62
daemonset on	-17	42
dai	7	17
dai $	33	67
dai @	-36	54
dai after	54	-43
dai ahead	31	-27
dai are	-53	59
dai at	-5	17
dai befor	41	-36
dai by	-30	41
dai for	-32	31
dai have	24	-23
dai if	20	-20
dai in	-5	17
dai is	-25	36
dai it	-18	50
dai theyr	2	47
dai to	22	-21
dai when	-28	28
dai who	-10	21
dai without	-35	42
daili	27	1
daili and	18	-10
daili automat	34	-29
daili backup	22	6
daili encrypt	72	-65
daili for	37	-34
daili on	75	-69
daili snapshot	60	-47
daili then	-50	78
dangl	-2	32
dangl cname	3	32
dark	26	32
dark $	12	17
dashboard $	75	-12
dashboard about	-40	-65
dashboard alert	29	-15
dashboard and	-9	20
dashboard are	-7	18
data	14	18
data $	12	89
data %	-6	49
data @	44	-18
data a	-8	21
data after	-26	54
data and	-30	-12
data are	-10	17
data arriv	37	-12
data as	42	64
data at	24	-10
data befor	-10	75
data between	-22	28
data by	17	55
data can	-29	48
data center	44	-9
data encrypt	42	1
data event	-47	89
data for	-11	38
data from	23	6
data goe	-13	56
data guard	-1	78
data if	-31	33
data in	-1	31
data integr	10	58
data into	29	51
data is	-33	25
data kept	-42	-39
data leak	12	46
data lifecycl	-13	17
data live	-25	39
data model	-15	22
data node	39	-4
data of	-11	33
data on	50	-6
data onto	-31	45
data out	-23	35
data over	72	-36
data plane	53	-18
data process	-66	-80
data protect	-5	29
data qualiti	-2	65
data redundantli	47	-25
data repositori	-19	34
data resid	-18	14
data scientist	9	-28
data set	-31	50
data share	-20	34
data sit	28	2
data stai	-39	92
data that	22	-11
data under	-42	43
data volum	-3	31
data when	-10	27
data where	-21	26
data with	43	-34
data within	-5	26
databas	-13	28
databas $	3	61
databas @	-11	-105
databas and	30	52
databas behind	23	-7
databas by	29	-10
databas credenti	-16	112
databas current	64	-53
databas endpoint	25	-16
databas engin	-23	-56
databas from	67	-62
databas in	9	41
databas is	-32	51
databas itself	1	128
databas of	100	-22
databas on	-45	52
databas password	5	119
databas patch	12	-74
databas run	64	-30
databas schema	13	68
databas small	-13	20
databas softwar	-54	-137
databas that	49	1
databas user	4	26
databas with	37	-6
datacent	45	16
datacentr	56	5
datadog	-57	36
date	9	26
date $	30	9
date and	4	37
date where	-20	22
date who	-66	-19
day $	-9	28
day 14	-17	28
day 21	23	-17
day and	22	-18
day in	-13	37
day is	65	-44
day on	-9	37
day one	-35	43
day to	-22	23
db	-38	-10
db $	-16	44
db credenti	-7	44
db instanc	77	-19
db paramet	-1	64
db password	-4	41
db patch	-64	-117
db user	-2	116
dba	32	-6
dba or	-18	57
dba team	-43	-58
dcv	81	3
ddo attack	66	-57
ddo on	-4	85
ddo rule	-16	18
deactiv	-2	46
dead	45	-9
dead @	-32	79
dead letter	-16	35
deadlin	-14	34
deadlin $	-14	34
deal	-54	-40
deal $	-43	23
deal with	-45	-56
debezium	-21	35
debian	0	81
debug	-33	54
debug $	-16	34
decid	-9	42
decid $	-25	56
decid about	-5	36
decid and	-14	29
decid between	-13	55
decid by	36	-2
decid from	-12	33
decid how	-3	68
decid if	-5	57
decid in	-15	48
decid that	0	40
decid the	-18	120
decid to	-21	81
decid what	-16	47
decid when	14	21
decid whether	-12	30
decid which	4	28
decid who	-7	32
decid whom	-31	83
decid with	-5	17
decis	2	61
decis $	-19	85
deck	17	41
declar	-4	50
decommiss	66	1
decommiss storag	63	-1
decrypt	-7	50
decrypt and	-13	58
decrypt uptim	-31	34
dedic	-9	25
dedic connect	20	-14
dedic master	1	19
dedup	-6	53
deep	-4	20
default	18	12
default $	42	14
default %	36	-35
default 1	-43	74
default a	-14	31
default ami	58	-19
default and	21	-7
default domain	65	-38
default encrypt	-65	-92
default envelop	52	-51
default for	-74	85
default from	-70	98
default group	-27	92
default in	-21	40
default is	-28	91
default it	18	-13
default key	-21	31
default on	-28	48
default one	-22	69
default onli	-31	31
default or	-30	-12
default paramet	22	-6
default per	-36	83
default plan	39	-22
default rout	-24	27
default the	-55	60
default thei	-21	24
default updat	29	-26
default version	113	-111
default with	24	-12
defect	102	-45
defenc	91	0
defend	-18	13
defend the	48	-22
defer	-10	18
defer it	-8	17
defin	-15	55
defin $	-12	82
defin @	-9	27
defin and	-18	28
defin by	-30	40
defin the	-30	60
defin what	-16	45
definit	-1	29
definit $	-24	140
definit and	18	3
definit as	-14	22
definit in	-17	32
definit of	29	-4
degauss	62	-15
degrad	1	17
delai	-10	46
deleg	3	26
deleg admin	-20	57
deleg administr	-21	33
deleg and	-10	18
delet	3	27
delet $	-12	117
delet %	-3	40
delet @	16	-3
delet after	18	-90
delet an	-20	24
delet and	18	-1
delet are	-10	20
delet by	-16	45
delet everyth	-24	54
delet is	33	-13
delet it	4	37
delet key	-13	19
delet object	-11	48
delet of	-40	45
delet old	-8	44
delet on	-13	17
delet one	-14	32
delet person	1	37
delet protect	-12	40
delet recoveri	-16	26
delet that	31	-30
delet the	2	40
delet them	69	-35
delet version	-13	35
delet what	-4	33
delet with	-41	97
deliv log	31	-27
deliv or	30	-25
deliv that	53	13
deliv the	22	-20
deliv them	-79	-48
deliv to	19	-15
deliv twice	-10	62
deliv with	21	-19
deliveri	17	9
deliveri channel	-11	19
deliveri for	-30	32
deliveri of	-14	26
deliveri polici	64	-41
deliveri statu	3	27
demand	16	9
demand %	30	57
demand and	-63	71
demand mode	80	-77
demand or	-32	60
demand tabl	23	10
demand tls	46	-10
deni	19	-4
deni @	-12	21
deni on	26	-13
depend	3	58
depend @	48	-41
depend in	-12	50
depend on	-11	21
depend updat	9	78
deploi	-7	51
deploi $	-12	74
deploi @	-29	72
deploi and	53	-23
deploi new	-33	37
deploi on	-5	40
deploi the	63	5
deploi them	22	31
deploi to	-21	38
deploi with	-13	52
deploy	26	-7
deploy $	13	29
deploy account	25	-24
deploy and	-10	31
deploy by	36	-9
deploy for	-120	-9
deploy in	-7	25
deploy its	37	-35
deploy of	-4	17
deploy strategi	-12	33
deploy type	-10	33
deploy until	26	-18
deprec	-8	80
deprec %	-3	22
deprec in	25	-22
deprec on	-14	44
depth	-18	19
deregist	2	29
describ	4	49
descript	48	-22
design	-14	68
design $	-4	48
design and	-25	39
design by	2	68
design it	4	41
design the	2	29
desir	-1	26
desir capac	46	-26
desir count	-22	40
desk	-27	51
desktop	-64	5
desktop $	35	64
desktop windows	-133	-82
dest	2	23
destin $	-10	49
destin and	-10	25
destroi retir	25	-5
destroi the	49	-36
detach	-9	32
detail	7	22
detect	45	-1
detect and	34	-13
detect in	59	8
dev	-10	43
develop	-15	59
develop $	-25	34
develop on	-4	33
develop work	-45	11
devic	-9	35
devic $	37	71
devic %	14	58
devic are	-23	40
devic certif	-38	54
devic check	-18	20
devic is	28	-1
devic may	51	-48
devic of	-11	142
devic on	-23	30
devic plugin	53	-37
devic that	31	-15
devic the	-21	36
dhcp	-21	39
dhcp option	-6	31
di	35	8
di $	51	16
di at	-32	-73
di who	82	8
dial	-27	60
dial in	-22	64
dictat	-26	29
did	21	4
did %	-14	41
did that	46	-16
die	47	29
diesel	100	-22
diesel for	55	-4
diesel gener	54	-25
differ	37	-5
differ avail	-90	95
differ custom	60	-38
differ zone	29	3
differenti	-18	28
differenti privaci	-18	28
digest	-31	47
digicert	-16	65
digicert $	-16	65
dimens	-13	41
direct	-1	21
direct @	-11	29
directli	2	34
directori	35	31
directori $	34	12
directori group	-17	21
disabl	-6	35
disabl a	-4	29
disabl by	-20	33
disabl in	-14	25
disabl it	-15	30
disabl the	20	-7
disast	-13	29
disast recoveri	-15	32
disconnect	-12	26
discov	-11	17
discoveri	-24	55
disk	29	-1
disk $	108	-25
disk 100	-20	49
disk @	39	-14
disk and	-15	34
disk are	-22	73
disk at	19	13
disk behind	89	-39
disk encrypt	49	34
disk fail	63	-8
disk fill	25	-24
disk goe	-24	65
disk in	65	-10
disk is	-36	26
disk of	-6	39
disk or	-17	23
disk size	-24	61
disk space	-36	32
disk that	112	-91
disk under	140	-4
disk when	99	-25
disk with	31	-25
dispos	91	-54
dispos of	61	-18
disrupt	22	9
disrupt budget	22	9
distribut	-10	61
distribut @	-9	56
disturb	19	12
divid	-76	-89
divid $	-46	-97
dkr	-20	34
dlq	-2	66
dmarc	-4	18
dmarc record	-4	18
dnf	-3	26
dns	14	17
dns @	-38	75
dns and	35	-25
dns of	-23	33
dns queri	17	-4
dns record	-47	88
dns valid	74	-78
do	19	-2
do $	54	31
do %	64	-25
do @	-130	19
do all	-12	25
do and	-19	66
do anyth	36	5
do for	-38	48
do i	-57	-65
do it	0	-26
do not	6	37
do noth	85	9
do or	-109	-36
do so	-27	40
do someth	-29	-20
do that	-1	31
do the	-61	-80
do thei	23	-72
do thi	-21	70
do those	0	-21
do we	-64	-36
do what	14	59
do with	-21	33
doc	-25	54
dock	30	-1
docker	-23	53
docker daemon	20	-18
docker engin	-14	52
docker hub	-8	44
docker imag	-29	47
dockerfil	-3	35
document	3	21
document and	-7	23
document in	38	-4
document queri	-9	24
doe $	-14	128
doe @	-25	33
doe amazon	24	-9
doe anybodi	25	-26
doe anyon	0	32
doe it	-34	-71
doe not	5	40
doe our	32	-15
doe somebodi	27	-28
doe the	14	-52
doe thi	-2	62
doesnt	-25	45
doesnt it	-32	52
dollar	-3	76
domain	12	20
domain $	37	34
domain @	-26	28
domain and	-3	23
domain are	-16	22
domain control	32	10
domain for	-13	30
domain is	17	10
domain name	-21	56
domain of	58	-27
domain that	-9	25
done	27	-51
done by	42	-67
dont	19	-25
dont %	53	-38
dont need	36	-36
door	21	18
doubl	-30	40
doubl $	31	-22
doubt	-4	16
down	-2	-25
down $	-31	28
down again	39	-30
down and	-24	25
down meanwhil	20	26
down while	70	-8
downgrad	-66	129
download	-4	43
download @	-24	50
download and	-21	24
download the	-27	31
download them	-7	40
downtim	32	38
dpo	-24	66
dpo ask	-24	66
dr	-82	-57
dr $	-89	-64
drain	-20	-18
drain $	-13	58
drain @	42	-35
drain and	2	51
drain befor	-5	54
drain the	17	-13
draw	-17	68
draw conclus	-2	30
drift	12	49
drift $	-15	112
drift and	7	57
drill	-48	97
drill $	-9	110
drill for	-8	50
drill instanc	-11	16
drive	101	-14
drive %	69	7
drive behind	31	-18
driver	35	13
driver $	-17	108
driver @	55	-43
driver and	4	69
driver for	-15	38
driver in	-46	98
driver on	44	4
driver the	16	-16
drop	3	25
drop a	-22	48
drop all	-17	52
drop record	35	-32
drop the	20	2
drop them	30	-22
drop what	-46	46
dss	-23	-37
dss complianc	-81	-71
due	-16	32
dump	-15	79
dump of	-13	69
duplic	14	36
durabl	82	-33
durabl $	78	-32
durabl and	37	-20
durabl in	21	-14
durabl is	54	-22
durabl of	60	17
durabl over	25	-10
durabl state	27	-17
durat	-1	28
dure	3	-39
dure a	-7	-87
dure an	55	-16
dure the	-35	18
duti $	22	-9
duti for	-61	-48
duti in	82	45
duti to	-26	56
e	-73	-6
e mail	-3	39
each $	-82	-72
each @	23	11
each avail	-115	120
each chang	-33	51
each connect	-17	18
each deploy	16	1
each endpoint	-5	18
each further	19	-19
each hour	60	-53
each instanc	7	16
each is	56	-25
each job	-14	23
each minut	-5	26
each new	59	-47
each of	46	-30
each other	42	22
each quarter	-3	47
each region	-2	26
each run	24	-16
each tabl	37	-17
each time	24	5
each volum	19	-11
each vpc	22	-19
each zone	-13	18
earlier	3	33
earlier if	-5	42
earthquak	48	-11
earthquak risk	34	-23
east	40	-14
east 1	40	-12
eat	-11	24
eat all	-11	26
ebs	17	0
ebs driver	21	-21
ebs encrypt	-19	26
ebs key	26	-9
ebs rds	-59	66
ebs snapshot	66	-58
ebs volum	32	-11
ec2	16	17
ec2 @	-22	48
ec2 and	-3	19
ec2 cluster	-5	64
ec2 contain	42	-1
ec2 host	-6	87
ec2 instanc	25	-12
ecpu	-43	104
ecr	-15	39
ecs	69	52
ecs agent	50	-12
ecs contain	-77	97
edg	25	-1
edg and	49	-43
edg code	76	-47
edg devic	-16	16
edg function	-14	62
edg locat	17	-6
edg network	94	-33
edg of	2	23
edit	-18	42
edit and	-29	34
editor	-6	28
efa	-7	30
effect	-16	35
effect in	-23	34
effort	1	26
egress	-30	113
eight	42	-35
eight hour	42	-35
either	13	26
eks	-15	88
eks node	-27	115
elast	-102	-66
elbsecuritypolici	-40	99
electr	-5	42
electr and	-32	46
eleven	53	-25
eleven nine	53	-25
els	32	-12
els can	3	16
els get	33	-27
els is	30	-9
elsewher	-6	38
elsewher $	-26	28
elsewher and	-11	20
elsewher is	87	-30
elsewher when	-73	96
em	30	35
em $	68	16
em %	-2	45
email	-4	21
email current	-15	44
emerg	-19	37
emerg @	-12	20
emit	25	-14
employe	42	27
employe $	65	71
employe @	-29	39
employe in	-27	40
employe leav	-8	39
empti	51	56
ena	-12	20
ena and	-12	20
enabl	-13	38
enabl $	-36	147
enabl @	-11	105
enabl and	-16	17
enabl audit	-59	28
enabl by	-77	-89
enabl in	-26	26
enabl it	-17	-5
enabl log	-16	16
enabl mfa	3	43
enabl on	1	30
enabl point	9	50
enabl queri	-16	24
enabl server	-13	16
enabl storag	-40	31
enabl the	25	-9
enabl them	5	16
encrypt $	-137	32
encrypt @	36	-37
encrypt a	-87	-41
encrypt all	56	-11
encrypt an	-188	2
encrypt and	36	-5
encrypt are	-19	75
encrypt as	-13	23
encrypt at	12	-16
encrypt backup	96	-139
encrypt befor	-43	95
encrypt between	-8	29
encrypt build	59	-38
encrypt by	2	21
encrypt cluster	50	-34
encrypt code	27	-17
encrypt connect	51	-20
encrypt content	33	-23
encrypt context	-5	63
encrypt control	81	-38
encrypt custom	28	-17
encrypt dashboard	50	-34
encrypt data	43	17
encrypt definit	22	-17
encrypt disk	80	-54
encrypt end	54	-46
encrypt environ	-2	35
encrypt everi	60	-27
encrypt everyth	-21	28
encrypt file	5	67
encrypt firewal	33	-26
encrypt for	-31	-66
encrypt from	-33	48
encrypt home	94	-76
encrypt host	30	-21
encrypt in	-49	-122
encrypt index	25	-25
encrypt instanc	36	-4
encrypt inventori	21	-17
encrypt is	40	-19
encrypt it	37	14
encrypt its	28	-10
encrypt kei	25	73
encrypt key	-39	105
encrypt messag	28	-43
encrypt metadata	16	-11
encrypt network	52	-26
encrypt new	66	-66
encrypt node	-6	16
encrypt noth	-72	135
encrypt nvme	-35	58
encrypt of	-58	-47
encrypt our	-20	80
encrypt root	22	35
encrypt sdk	-48	52
encrypt secret	-16	47
encrypt sensit	-25	24
encrypt set	-1	122
encrypt smb	35	-11
encrypt someth	-37	25
encrypt store	51	-27
encrypt support	45	-10
encrypt the	28	15
encrypt their	22	35
encrypt them	-34	68
encrypt trace	43	-1
encrypt traffic	40	-17
encrypt under	-17	20
encrypt unless	37	-22
encrypt until	-37	51
encrypt user	45	-39
encrypt what	10	-26
encrypt when	-24	66
encrypt which	27	-20
encrypt with	-32	38
encrypt without	66	-54
end	16	12
end $	-17	111
end @	-10	51
end a	-23	54
end after	-44	59
end and	-7	19
end are	-7	33
end at	-40	128
end date	-29	34
end in	23	10
end instanc	45	-22
end is	-21	28
end it	35	8
end node	37	-29
end the	61	-27
end them	25	-20
end tls	72	-35
end up	-3	17
end user	-24	36
end with	-32	49
endpoint	25	3
endpoint $	23	19
endpoint @	-28	76
endpoint are	-33	54
endpoint by	51	-15
endpoint down	59	-58
endpoint for	-11	89
endpoint in	16	15
endpoint is	-30	-56
endpoint of	11	16
endpoint on	40	-14
endpoint onli	34	-24
endpoint open	-16	21
endpoint option	-17	42
endpoint or	-18	24
endpoint over	45	-38
endpoint polici	-5	41
endpoint run	48	-17
endpoint servic	-35	54
endpoint that	-17	20
endpoint type	-16	23
endpoint up	78	-24
endpoint which	-18	21
endpoint with	22	-11
enforc	-20	57
enforc by	-52	63
enforc http	-27	54
enforc it	60	-32
enforc the	4	23
enforc them	-7	53
engin	28	-34
engin $	-24	-71
engin 1	-5	65
engin @	-2	-82
engin and	8	30
engin behind	32	4
engin in	-8	49
engin log	-6	29
engin of	51	-75
engin onli	68	-17
engin patch	27	-105
engin s	-10	43
engin that	48	11
engin upgrad	-94	-47
engin version	19	6
engin which	25	-16
engin write	-1	42
enhanc	-8	29
enhanc health	-1	52
enhanc log	-7	20
eni	-16	29
enlarg	-15	47
enough	-7	37
enough @	-14	57
enough healthi	91	-51
enough of	27	-24
enough replica	6	27
enough to	-44	46
enrol	1	25
enrol account	3	24
ensur	30	-18
ensur that	56	-43
enter	24	5
enterpr	-10	38
enterpr support	-9	16
entir	76	-22
entri	26	4
entri $	-35	46
entri to	79	-42
env	-16	43
env is	-8	32
env var	-21	44
envelop	38	-14
envelop encrypt	38	-14
environ	9	25
environ $	-10	56
environ @	63	-52
environ and	35	-1
environ class	-9	16
environ on	-29	85
environ properti	-7	47
environ the	-24	26
environ to	22	2
environ variabl	-5	33
environ with	22	-5
environment	82	10
environment control	84	13
eol	-7	57
ephemer	56	-14
equip	47	-16
equip and	-32	38
eras	77	-60
eras a	92	-56
eras it	16	-15
eras the	57	-48
error	-10	36
error $	2	71
error @	-13	49
error and	-5	17
error handl	-21	42
error in	21	24
error of	-45	58
errorportalloc	-4	35
escort	37	-10
escort visitor	37	-10
essenti	-24	40
esx	-49	66
etc	-6	46
etcd	99	-20
etcd and	40	-41
etcd backup	52	28
etcd by	-1	-33
etcd disk	8	25
etcd in	133	-1
etcd of	20	-30
etcd snapshot	37	-20
etl	-17	39
etl script	-17	39
eu	-14	57
eu central	25	29
evalu	26	19
evalu @	40	-18
evalu them	-16	81
even	43	13
even if	37	13
even when	-15	28
event	18	14
event $	50	56
event @	-32	80
event and	20	-6
event by	20	-12
event for	-33	58
event histori	21	-18
event in	69	-51
event land	39	-3
event of	-35	100
event that	-10	53
event through	61	-40
event to	-9	19
event trigger	7	90
event windows	-22	34
event without	46	-45
eventbridg	19	-8
eventbridg and	33	-24
eventbridg or	-21	28
ever	30	9
ever %	63	-24
ever do	62	-61
everi	22	5
everi 12	62	-47
everi 14	55	-7
everi 30	-2	28
everi 90	32	20
everi @	31	-2
everi account	-13	20
everi agent	-9	39
everi chang	31	-29
everi cluster	38	-8
everi day	60	-58
everi endpoint	24	-14
everi evict	-12	26
everi few	49	-3
everi file	28	-5
everi five	-12	16
everi half	-26	37
everi instanc	47	13
everi mode	-28	33
everi month	-27	-30
everi new	48	-36
everi node	-36	47
everi region	31	15
everi type	2	16
everi updat	-14	88
everi use	64	-50
everybodi	-12	33
everyon	-16	44
everyon in	-12	20
everyth	4	19
everyth $	-3	30
everyth at	25	0
everyth behind	59	-23
everyth els	-14	17
everyth for	-23	40
everyth in	-25	26
everyth that	-59	71
everyth through	-16	29
everyth under	-12	21
everywher	-34	14
evict	-9	36
evict @	36	-16
evict and	21	-16
evict hold	-9	20
evict keep	44	-37
evict on	10	52
evict the	30	-27
evid	25	15
evid and	82	-55
evid for	46	-30
evid on	33	44
evid that	-20	44
ex	0	17
ex employe	-21	33
exact	-21	27
exact version	-21	27
exactli	24	-11
exampl with	34	-33
exceed	-21	51
except @	17	1
except for	-12	19
except in	42	-29
exchang	18	-4
exchang and	20	-18
exclud	-18	30
execut	16	14
execut @	-15	52
execut and	-4	19
execut are	91	-82
execut environ	52	-37
execut histori	51	-30
execut in	37	-29
execut log	-62	70
execut role	-18	57
execut the	51	-43
executor	-39	61
exhaust	57	-7
exist	-3	33
exist @	2	19
exist for	-46	86
exist in	-8	26
exit	-29	94
exit code	-18	76
expect	-14	33
expect %	4	31
expect to	-27	28
expens	-22	32
experi	-14	36
expir	-32	33
expir $	-28	75
expir @	4	20
expir by	-30	47
expir for	-27	48
expir in	-3	48
expir next	-8	35
expir on	-26	30
expir or	-11	30
expir the	58	-53
expir who	-110	-110
expiri	-15	69
expiri $	-2	77
expiri and	24	-21
explod	-44	48
exploit	16	121
explos	-19	38
export	-8	41
export @	-15	37
export and	-14	19
export it	86	-44
export of	-2	17
export or	35	-15
export polici	-3	33
export report	-18	49
export those	-13	38
export to	-3	34
export what	-22	50
expos	-23	71
exposur	-1	33
express	-12	25
extend	-24	35
extend the	-19	19
extens	-11	56
extens on	-16	43
extern	-52	77
extra	-67	-48
extract	37	-19
fabric	-18	51
facil	70	-30
facil $	107	-8
facil and	-18	25
factor	2	29
factor authent	7	43
factor for	-8	35
factori	-30	64
fail	20	9
fail $	45	72
fail @	67	-11
fail applianc	81	-70
fail back	-5	17
fail check	-35	69
fail control	-4	31
fail deploy	-11	19
fail disk	48	-8
fail drive	74	-17
fail equip	62	-59
fail hardwar	49	-82
fail host	75	-30
fail in	43	-31
fail its	74	-71
fail node	77	-46
fail on	26	6
fail or	-19	57
fail over	-30	-3
fail primari	53	-1
fail record	-10	19
fail server	55	-38
fail sinc	-40	74
fail task	35	-19
fail with	-28	65
fail without	26	-25
fail2ban	-17	58
failov	2	-25
failov between	26	-27
failov drill	-17	39
failov in	-31	-59
failov is	-26	45
failov of	127	1
failov record	-22	40
failov test	-4	61
failov to	58	-30
failov took	-8	42
failov when	47	1
failur	23	21
failur $	37	28
failur @	-26	33
failur in	51	26
failur of	61	-39
failur under	83	-23
falcon	-30	64
fall back	31	-26
fall on	-35	46
fall over	-74	-77
fall under	35	5
fals	46	24
fals $	84	-11
fals posit	36	15
famili	-23	38
fan	81	11
far	52	-8
fargat	21	-8
fargat or	-37	38
fast	-12	30
fast and	-19	26
fault $	-50	-37
fault and	-24	50
fault in	65	-3
fault is	-4	21
fault of	-5	22
fault toler	-23	74
faulti	57	-26
featur of	-38	47
februari	20	-15
februari 2026	20	-15
feder	-7	67
feder with	6	86
fedramp	35	-29
fee	37	6
feed	-28	-17
feed and	-3	19
feedback	-10	21
fell	43	-32
fenc	110	18
fend	48	-32
fend off	48	-32
fetch	-11	24
fetch @	-12	30
fetch from	-17	23
few	8	20
few high	30	-29
few week	49	-3
fewer	21	-14
fibr	56	37
fibr between	104	33
field	-19	41
file	2	25
file $	31	43
file @	4	31
file and	-38	62
file are	77	-11
file befor	7	85
file has	-19	50
file in	-20	72
file of	0	37
file on	-8	78
file permiss	1	46
file server	26	-51
file share	-35	32
file system	4	25
file that	43	-1
file to	67	-55
fill	8	35
fill in	-16	33
fill up	24	27
filter	23	14
filter common	32	-17
final	-23	47
final snapshot	-24	29
financ	2	57
find	-5	34
find $	-8	62
find a	-14	19
find as	18	-5
find fail	50	-46
find in	-68	65
find is	-4	38
find that	-22	42
find the	-22	47
fine	15	44
fine grain	-10	29
finger	27	1
finish	-10	35
fip	72	-14
fip 140	37	-19
fip endpoint	-39	43
fip valid	22	-4
fire	53	7
fire and	47	-24
fire protect	39	-26
fire suppress	57	37
firecrack	67	-17
firecrack bug	63	-29
firewal	-20	33
firewal $	-42	-7
firewal %	-76	-51
firewal and	-10	32
firewal applianc	72	81
firewal configur	35	117
firewal endpoint	38	-2
firewal insid	70	27
firewal of	-37	-47
firewal on	-26	34
firewal polici	28	-21
firewal port	6	20
firewal rule	-20	70
firewal who	-63	-70
firm	17	72
firmwar	36	-2
firmwar $	87	41
firmwar and	-2	20
firmwar do	82	-6
firmwar of	125	-3
firmwar on	72	-32
firmwar updat	161	10
first	-34	-7
first $	-59	-211
first and	39	-27
first one	-55	-3
first who	-22	-42
fit	44	6
five	16	-8
five at	26	-19
five min	31	-35
five minut	-17	25
fix $	13	25
fix %	-18	26
fix a	12	60
fix address	42	-12
fix and	46	1
fix bug	1	21
fix for	30	-55
fix in	30	-31
fix is	-4	23
fix it	-24	55
fix or	40	-13
fix that	-73	-112
fix the	45	58
flag	-2	74
flag on	-46	110
flash	78	22
flask	0	29
flaw	21	8
fleet	25	17
fleet $	45	6
fleet @	55	-9
fleet behind	-14	-184
fleet in	-22	83
fleet of	-31	51
fleet patch	4	101
fleet that	55	-30
fleet to	-9	37
fleet who	41	-23
flip	-8	80
flip $	-6	51
flip that	-16	66
flood $	51	-46
flood against	30	-13
flood and	32	-22
flood at	6	28
flood in	23	-13
flood of	-86	-96
flood on	-39	-6
flood with	52	-2
floor	-15	52
flow	0	23
flow @	-3	30
flow in	-11	29
flow log	-30	-11
fluent	-8	62
fluent bit	-8	62
folder	8	37
folder and	63	-42
folk	-17	35
follow	11	42
follow them	17	60
follow up	-25	93
for	9	18
for $	48	-32
for %	-21	22
for 100	-20	67
for 12	35	-15
for 24	79	-59
for 35	39	-22
for 7	25	-22
for 90	-18	29
for @	30	38
for a	2	29
for all	53	-23
for an	31	-3
for and	72	-72
for anyth	-30	49
for api	65	-5
for applic	-13	37
for assign	-26	28
for at	24	-9
for attach	64	-57
for attack	0	41
for both	20	30
for by	2	55
for cloudtrail	40	-18
for complianc	-132	-161
for connect	-20	29
for consol	-18	51
for contain	16	-14
for copi	65	-60
for custom	-41	79
for data	62	32
for delet	-15	50
for develop	-10	16
for each	8	19
for encrypt	-32	63
for ever	-52	98
for everi	18	-6
for everyon	-8	41
for fail	-15	26
for failur	26	11
for feder	1	37
for file	-2	69
for good	-16	29
for growth	-20	43
for improv	-19	26
for index	18	4
for instanc	-34	41
for it	16	26
for its	30	0
for keep	63	9
for life	-55	85
for load	-15	21
for local	-39	43
for log	-24	37
for longer	-13	25
for mail	69	-44
for mainten	-7	18
for manag	-102	-21
for me	13	58
for monitor	30	39
for more	-37	70
for new	24	-76
for no	-18	76
for object	40	11
for old	-15	24
for one	-22	37
for os	74	-68
for other	17	0
for our	-15	54
for patch	65	28
for pci	-23	-90
for peak	-41	60
for person	20	49
for physic	-11	109
for pod	-18	32
for recoveri	-37	45
for replac	134	3
for resili	8	17
for resourc	-8	27
for restor	84	-56
for retir	21	-11
for rollback	-25	35
for s3	55	-54
for secret	6	29
for secur	57	50
for servic	17	25
for seven	32	-22
for some	29	29
for sourc	20	-17
for spectr	26	-8
for ssh	-22	26
for store	19	89
for suspici	-16	68
for task	22	-13
for ten	27	-8
for test	-22	47
for that	29	8
for them	2	33
for thi	-17	-69
for those	-33	40
for three	-36	50
for train	80	24
for two	36	-25
for up	34	-21
for viewer	-11	28
for vmware	57	-24
for volum	-11	31
for vulner	0	42
for what	-10	22
for which	42	6
for whom	-25	45
for you	-18	70
forbid	-31	46
forc	6	32
forc it	45	-31
forc one	73	-27
forc ssl	-11	33
forc tls	-23	41
forens	24	82
forens on	33	78
forest	-23	61
forev	-35	122
forgot	-25	71
forgot the	-15	83
forgotten	4	84
format of	-10	20
former	27	29
forward	9	21
forward secreci	41	-17
found	-15	41
found by	-11	34
found in	53	-25
found it	12	26
four	-16	44
four dai	-5	28
framework	5	18
framework and	-20	50
framework on	-29	31
frankfurt	-52	47
free space	-5	23
free tier	19	7
freelanc	-9	27
fresh	-10	29
fresh $	17	11
fresh one	-24	32
fridai	2	30
fridai traffic	31	-35
from $	25	-21
from %	-28	-33
from 1	-21	23
from 2016	-2	48
from 2023	-5	82
from 5	101	-34
from 6	-37	59
from @	-20	57
from a	5	34
from an	-33	58
from anoth	45	-30
from artifact	-3	67
from be	-4	40
from befor	27	11
from certif	78	-62
from contain	84	-66
from day	-18	26
from docker	-5	43
from each	89	-37
from ecr	-24	24
from everi	36	24
from flood	25	-6
from insid	-21	38
from is	-23	48
from it	-12	22
from its	27	-22
from minor	-71	54
from one	30	-9
from our	-28	42
from outsid	35	-19
from peopl	38	-26
from read	-36	11
from releas	1	39
from the	0	32
from there	-18	21
from those	57	-20
from us	17	-56
from version	-17	35
from what	-11	19
from where	-7	49
from which	20	3
from who	26	-18
from whom	40	-66
front	32	16
front $	-44	85
front and	47	-34
front end	79	13
front of	11	22
fsck	-16	63
fsx	-1	21
fsx $	-5	42
fsxadmin	-36	71
ftp	-16	52
full	-28	64
full $	34	52
full in	-10	51
full of	-23	36
full on	-19	67
fulli	22	4
fulli inherit	22	-13
fulli manag	25	5
function	0	41
function $	31	19
function @	18	28
function code	-11	66
function data	-9	59
function execut	-15	24
function is	-9	37
function of	-2	23
function on	-17	42
function permiss	-25	66
function run	58	-50
function that	-9	17
function to	21	-13
function us	-12	21
further	-6	23
further on	-19	36
further region	-11	21
game	-24	81
game server	-32	88
game session	56	-18
gap	-11	24
gatewai	-18	-23
gatewai @	-1	18
gatewai and	-16	19
gatewai endpoint	-20	58
gatewai for	57	-24
gatewai on	41	-8
gatewai or	-8	29
gatewai patch	-29	-76
gather	-8	17
gbp	63	-53
gdpr	-5	52
gear	57	-14
gener	66	13
gener $	120	-21
gener and	-30	42
general	-42	15
general $	-54	-49
general who	10	59
generally	-18	12
generally whose	-27	15
generatedatakei	-13	28
geo	-13	63
geo restrict	-13	63
geographi	26	-21
get %	-19	20
get 20	-23	36
get @	31	-4
get a	18	21
get and	-14	19
get back	-8	64
get delet	15	47
get endpoint	120	-23
get evict	-22	43
get in	-28	53
get it	-67	29
get its	-55	-8
get new	35	-57
get no	15	25
get none	-27	52
get patch	-47	40
get replac	33	-21
get rid	-19	59
get secur	40	-97
get the	-14	35
get their	52	-40
get them	49	-20
get updat	-22	41
gib	-23	32
gib of	-28	38
gib unless	-15	21
git	-6	63
git credenti	-10	55
github	-19	58
github connect	-22	38
give an	20	2
give each	34	1
give everi	47	-33
give out	-32	37
give the	-5	17
give them	-5	19
give to	51	-30
given	3	43
given to	2	22
given up	30	-25
glass	-10	25
glibc	-24	34
global	17	-33
global @	23	24
global infrastructur	79	0
global network	50	-18
global tabl	-46	-67
go	-8	31
go @	96	-30
go after	-29	38
go and	45	-8
go back	-10	18
go by	-15	33
go dark	-53	79
go in	33	6
go live	-14	35
go nowher	-22	24
go on	-7	16
go to	-14	39
go with	-29	58
goal	-3	24
goe @	-24	65
goe back	25	-11
goe dark	67	-5
goe from	39	0
goe in	-4	52
goe into	-21	25
goe on	9	16
goe through	-51	67
goe to	18	14
golden	-23	70
golden ami	-15	58
golden imag	-15	51
gone	-18	40
gone $	55	-6
gone @	-23	34
gone and	34	-29
gone for	-26	30
good	-4	16
got a	80	-16
gotta	28	-15
govern	-30	57
govern mode	-25	34
gpo	-11	118
gpu	61	-12
gpu and	95	-68
gpu driver	26	47
grace	-26	92
grain	-10	29
grain access	-8	28
grant	-13	47
grant $	-33	118
grant among	30	-29
grant column	-5	17
grant in	-18	68
grant on	-7	64
grant permiss	-1	63
grant tabl	-4	30
graph	7	35
graph $	-9	53
graph data	-28	43
greatest number	-12	27
greatest size	78	-39
green deploy	37	-68
gremlin	-2	61
gremlin queri	2	61
grid	-14	19
grid infrastructur	-46	16
group	-2	39
group $	-1	144
group @	-11	57
group a	21	120
group appli	9	60
group are	44	-19
group as	-19	37
group at	23	-18
group between	-43	58
group by	88	-28
group configur	28	102
group for	-14	66
group from	60	-47
group in	27	36
group is	-22	22
group may	-10	18
group of	-6	50
group on	-12	35
group over	-28	43
group polici	-17	27
group that	-10	20
group to	-14	33
group windows	-12	19
group with	-20	27
grow	61	-18
grow $	35	-26
grow by	13	86
grow it	39	26
grow its	65	-27
grow the	26	1
grow them	-29	46
growth	-20	43
growth and	-20	43
gsi	-3	49
guarante	54	22
guarante by	49	-43
guarante that	56	-21
guard	26	21
guard against	5	51
guard and	-4	27
guard at	57	-5
guard it	13	51
guard power	18	-17
guard the	43	-6
guardduti	-9	19
guardduti runtim	-17	24
guardrail	7	54
guardrail for	-15	22
guess	-22	89
guess $	-33	105
guest	15	74
guest $	-12	71
guest oper	55	-10
guest os	31	126
gui	-12	-45
guid	58	39
guid sai	89	-38
guilt	-13	31
guilti	-34	28
ha	86	37
hack	17	-12
hack who	-26	-41
had	14	-35
had an	55	-7
had it	-116	-107
had kept	-26	35
half	-37	-16
half of	6	90
half year	-26	37
hall	-30	-71
hall $	62	10
hallucin	10	64
hammer	-18	26
hand $	40	-7
hand in	-12	25
hand it	-15	42
hand of	38	-20
hand on	-39	70
hand or	-39	42
hand out	14	16
hand over	27	-28
hand to	18	26
hand with	-13	19
handl	-36	-10
handl $	0	33
handl as	-12	21
handl by	45	-46
handl that	-69	-63
handl the	83	83
handler	-4	16
handshak	-23	36
hang	-7	70
hang @	1	18
happen	-29	-34
happen $	42	-21
happen by	-48	62
happen to	-6	52
hard	89	-13
hard code	-16	38
hard drive	77	-21
hardcod	-1	17
hardcod password	-1	19
harden	24	9
harden %	-63	-41
harden and	-31	64
harden golden	-14	51
harden of	81	-35
harden the	38	10
hardwar	57	-16
hardwar $	129	2
hardwar %	142	-24
hardwar applianc	-44	47
hardwar behind	93	-1
hardwar failur	105	1
hardwar fault	83	-6
hardwar in	134	-31
hardwar mainten	44	25
hardwar of	104	-16
hardwar on	97	-7
hardwar that	120	-87
hardwar then	83	-8
harmless	38	-7
has 14	-25	28
has 512	-8	22
has @	20	-2
has a	10	-17
has admin	7	41
has an	0	91
has and	-23	30
has been	-33	-31
has drift	32	-19
has it	-37	46
has lost	-18	31
has no	20	74
has none	55	67
has noth	-32	46
has one	-67	93
has reach	44	-24
has right	-4	27
has run	-22	16
hash	126	-60
hash and	35	-24
hasnt	-27	31
hat	-35	6
hat %	-27	-51
hat sre	51	29
have a	30	8
have an	75	-74
have been	-12	20
have end	-16	35
have endpoint	-18	21
have it	-22	36
have made	-5	33
have no	37	12
have none	24	15
have one	63	-36
have pass	24	-23
have prevent	-41	56
have put	-5	17
have raiz	64	-34
have renew	-10	18
have root	-18	28
have someon	-12	23
have the	-13	26
have their	91	-62
have them	67	0
have to	26	-46
hcx	-9	64
hdd	33	-24
hdf	14	18
head	13	29
head node	-17	45
headach	11	80
header	-9	36
headquart	-10	46
health	10	20
health and	62	-50
health check	4	27
health dashboard	-3	-63
health data	-28	43
health of	58	14
healthi	70	-42
healthi it	20	-11
healthi target	34	0
hear	4	19
heartbeat	1	25
held	20	-1
hello	-37	-34
helm	-14	70
helm instal	-15	88
helm is	-2	16
help	2	66
helper	9	21
helper and	-50	54
here	-10	32
here and	-23	28
here is	-18	27
hey	11	72
hibern	0	31
hidden from	43	-30
hierarchi	-6	16
high enough	-16	45
high in	59	39
high volum	30	-29
higher	44	-5
higher on	42	-38
higher price	35	-15
highli	25	-1
highli avail	25	-1
him	65	4
him out	-18	21
hipaa	-66	-48
hipaa and	24	-9
hipaa complianc	-78	-85
hire	68	-10
hire the	44	-50
his	-48	6
his @	-52	2
histori	-6	28
histori and	32	-23
histori of	20	12
hit	35	9
hive	24	-6
hm	34	26
hm and	74	46
hmm	-22	41
hmm $	-2	23
hmm %	-15	30
hold	31	1
hold %	47	-38
hold @	39	-17
hold a	1	16
hold for	-78	121
hold in	49	-21
hold it	103	22
hold on	-22	38
hold the	32	30
hold their	-24	60
hold them	-52	91
hole	-3	41
hole in	-41	49
home	1	30
home folder	49	-1
home offic	4	28
homework	-5	51
homework $	-5	59
hook	-6	69
hook $	13	75
hook for	-28	66
hook script	-3	35
hop	38	-5
hop limit	38	-5
hope	33	-12
hope $	42	-17
hospit	33	42
host	36	7
host $	13	48
host @	131	-72
host and	30	0
host are	-50	69
host base	-9	25
host behind	52	-42
host below	-98	-159
host beneath	87	-12
host by	-17	47
host configur	26	-18
host everi	36	-35
host fail	69	-30
host failur	-16	16
host for	96	-36
host hardwar	0	24
host in	41	32
host instal	-37	66
host is	-54	105
host kei	-36	77
host kernel	5	-77
host name	-22	24
host of	-16	25
host on	16	37
host oper	130	-112
host os	130	-31
host patch	-45	-101
host secur	31	-29
host server	56	-13
host that	39	-21
host the	42	-28
host to	58	30
host under	63	-7
host underneath	52	-28
host who	-6	21
host with	-30	44
host yourself	-30	44
hostnam	-20	35
hostnetwork	54	-13
hot	-22	40
hour $	-121	-53
hour and	36	-25
hour by	62	-55
hour for	35	13
hour in	60	-57
hour of	-25	37
hour off	-31	36
hour that	22	-16
hour to	-2	16
hourli	43	-13
hourli snapshot	105	-73
hous	29	6
hous the	30	14
how	-5	22
how far	-41	57
how is	-66	-107
how long	8	19
how mani	2	45
how often	7	58
how the	-3	16
how thei	-30	59
howev	39	-2
hpa	-24	32
hpc	-42	62
hr	-14	25
hsm	77	-55
hsm2m	20	46
http	40	-3
http and	3	17
http endpoint	-45	59
http for	-41	70
http in	-18	38
http onli	57	-28
http or	19	-6
http too	43	-19
http with	26	-35
hub	31	-9
hum	-27	96
hung	85	62
hurt	-21	34
hybrid	-16	40
hybrid activ	-31	40
hyper	-7	25
hyper v	-7	25
hyperpod	-90	-24
hyperpod cluster	-90	-24
hypervisor	87	-21
hypervisor $	194	6
hypervisor and	8	41
hypervisor below	59	22
hypervisor beneath	-63	101
hypervisor host	10	40
hypervisor on	139	-58
hypervisor patch	-26	67
hypervisor secur	35	-9
hypervisor updat	90	-39
i	9	-29
i $	-7	34
i am	36	-14
i e	-44	-1
i guess	-40	88
i have	-29	-20
i instal	-24	36
i mean	19	-5
i meant	65	-4
i said	72	-38
i was	1	60
ia	-19	57
iaa	54	177
iam	-5	18
iam @	-17	26
iam access	-2	16
iam and	-11	22
iam authent	-6	31
iam for	-18	29
iam on	-13	26
iam onli	-37	60
iam or	-3	28
iam role	27	-14
iam the	-10	17
iam who	-8	17
iamallowedprincip	-24	42
iban	-10	20
iban in	-10	20
id	-13	47
id and	-15	16
id say	18	72
ide	76	-16
ide and	46	-43
idea	-87	-28
idempot	-10	62
ident	-7	47
ident and	19	91
ident in	-24	24
ident polici	28	9
ident provid	-19	35
identifi	16	10
identifi and	-20	34
idl	42	22
idl @	26	3
idl at	23	-13
idl instanc	-1	61
ids	-7	26
if %	15	51
if @	-11	68
if a	26	-9
if an	-36	50
if i	10	-68
if it	8	-85
if its	57	5
if none	20	-11
if not	-30	93
if one	72	-2
if that	-2	48
if the	28	6
if we	79	30
ignor	-29	42
im	-4	18
im a	-4	19
imag	8	36
imag $	5	89
imag %	-25	33
imag @	46	-28
imag and	5	19
imag are	59	-2
imag at	64	-76
imag can	-23	37
imag current	-12	20
imag for	23	0
imag from	-35	68
imag in	-8	29
imag includ	-40	44
imag instead	-24	23
imag is	11	60
imag of	30	6
imag on	32	47
imag or	-23	29
imag patch	-15	16
imag pile	-2	17
imag regularli	43	12
imag that	-52	78
imag the	-9	18
imag too	-44	43
imag under	20	-19
imag updat	-7	75
imag version	70	-35
imag we	-25	54
imag with	48	-7
imd	-3	51
imdsv1	-14	46
imdsv2	47	-13
immedi	-90	12
immut	-12	32
impair	21	-9
impair host	21	-9
import	-15	69
import $	-42	113
import again	-25	27
import certif	-24	54
import into	-20	54
import is	-17	30
import on	-15	79
import or	1	16
import the	-14	32
improv its	40	-37
improv the	27	-26
in	10	18
in $	4	20
in %	13	18
in 24	69	-59
in 5	-34	34
in @	18	32
in a	0	26
in account	-13	35
in acm	-15	21
in all	31	5
in amazon	-105	-1
in an	-3	16
in and	-23	52
in anoth	5	19
in any	-8	26
in at	27	-25
in auto	40	-10
in aws	-1	51
in az	-35	50
in batch	-28	52
in between	-12	50
in bucket	-18	25
in by	-19	31
in case	-42	53
in charg	16	-46
in china	28	-17
in clear	-15	53
in cloudtrail	37	-24
in complianc	-16	34
in contain	-25	31
in deploy	25	-24
in differ	-16	47
in ec2	-44	62
in ecr	-17	58
in etcd	16	22
in eu	30	-10
in everi	-9	38
in extend	-31	9
in fail	-37	63
in for	-23	24
in frankfurt	-17	22
in front	-11	45
in full	46	-9
in further	-19	30
in general	-53	13
in govern	-25	34
in hardwar	43	-40
in how	-29	26
in hybrid	34	-31
in iam	-8	36
in ireland	52	20
in it	11	69
in its	46	-14
in job	-25	46
in kms	-21	52
in lambda	-10	53
in latest	56	-39
in launch	-6	45
in log	-24	38
in mainten	47	-42
in memori	-18	39
in multi	67	-26
in my	45	5
in name	-18	51
in no	-9	20
in on	41	-45
in one	-22	62
in organizations	-17	24
in other	-11	31
in our	-7	44
in over	-6	46
in page	36	-27
in place	10	25
in plain	11	20
in polici	-8	23
in principl	-14	70
in prod	-8	43
in promot	-12	27
in provis	-32	54
in public	34	47
in requir	1	50
in s3	2	21
in secret	3	20
in sever	0	18
in sourc	-11	47
in sync	-18	-52
in templat	-20	57
in their	21	13
in them	-4	25
in there	24	9
in thi	-33	-14
in those	-19	35
in three	27	-21
in through	-23	31
in tmp	-29	47
in to	53	-13
in transit	-60	-60
in two	34	-17
in us	37	-13
in use	40	-18
in version	-16	34
in what	-21	27
in whatev	38	-15
in which	16	-13
in whose	-21	39
inbound	-13	51
inbound port	1	33
inbound rule	0	23
inbound traffic	-45	71
incid respons	-70	37
includ	22	-4
includ and	54	-52
includ is	-42	50
includ model	70	-45
increas	4	70
independ	34	-3
index	-6	39
index $	-34	88
index data	18	-2
index field	-23	24
index in	-31	62
index map	-5	24
index or	-27	30
indic	3	52
individu	-2	46
infer	37	16
infer contain	-15	87
infer softwar	29	-8
influx	-15	95
inform	-12	54
infra	85	-108
infrastructur	26	-18
infrastructur $	88	7
infrastructur and	16	-5
infrastructur behind	136	-29
infrastructur devic	110	-15
infrastructur itself	41	-1
infrastructur node	44	-10
infrastructur of	80	-44
infrastructur role	-31	45
infrastructur that	39	-12
infrastructur under	28	-18
ingest	16	21
ingest and	47	-40
ingress $	-12	68
ingress control	-23	61
inherit	86	-24
inherit control	72	-25
inherit from	-28	-37
init	-79	89
initi	-5	21
initi @	-1	40
inject	-23	49
inject are	-16	26
inject in	-21	47
input	-10	52
input check	-14	17
input valid	-23	108
ins	21	-7
ins and	25	-9
insid	41	1
insid $	-36	48
insid @	47	-12
insid a	-9	68
insid an	51	1
insid it	-39	94
insid its	35	-27
insid my	-25	30
insid of	-25	78
insid one	80	-39
insid our	6	30
insid that	-57	65
insid the	35	10
insight	-15	41
insight and	-12	49
insist	-7	37
insist on	-4	22
insist that	3	19
inspect	-4	18
inspect $	-21	33
inspect and	-41	46
inspect are	-14	19
inspect engin	61	-53
inspect it	67	-62
inspect request	32	-18
inspector and	-13	18
instal	3	18
instal $	11	62
instal @	44	36
instal an	76	2
instal and	35	8
instal applic	7	24
instal are	-14	53
instal by	-2	33
instal configur	-24	37
instal devic	-4	17
instal in	-19	25
instal into	-14	21
instal is	-12	23
instal it	7	25
instal linux	3	86
instal minor	33	2
instal monitor	-28	78
instal noth	56	-5
instal on	-17	58
instal one	16	-21
instal or	30	-14
instal ourselv	76	163
instal patch	-5	19
instal softwar	7	-79
instal the	-20	-60
instal them	-30	82
instal there	-20	69
instal updat	-9	23
instal windows	3	48
instanc	8	18
instanc @	-9	30
instanc are	-18	38
instanc as	36	-34
instanc by	31	-24
instanc class	-5	19
instanc disk	-1	63
instanc for	33	-25
instanc from	27	-25
instanc group	-38	45
instanc has	44	-23
instanc in	28	-6
instanc is	41	15
instanc noth	24	-19
instanc of	32	5
instanc onli	-19	28
instanc or	-26	61
instanc over	-7	34
instanc profil	-7	21
instanc role	-5	23
instanc run	16	23
instanc size	17	19
instanc start	-36	38
instanc storag	36	-4
instanc that	21	10
instanc there	-38	57
instanc to	-23	42
instanc with	62	-46
instanc without	40	-35
instead	-63	63
instead $	-91	58
instead of	-30	45
instruct	-23	42
instrument	-12	34
instrument the	-8	36
insur	42	7
integr	0	22
integr authent	15	50
integr of	-29	-38
integr servic	58	-39
integr with	1	57
intellig	42	-15
intellig tier	20	26
intent	-25	49
intent and	-11	34
interfac	-7	24
interfac client	-20	52
interfac endpoint	-8	21
intermedi bucket	47	-44
intern	35	14
internet	-8	33
internet $	-2	47
internet access	-6	27
internet gatewai	2	33
internet line	-13	23
internet on	11	38
internet onli	-23	32
interpret	-12	73
interrupt	13	30
into	9	22
into $	-28	31
into @	-7	45
into an	2	50
into aws	-23	35
into differ	-29	35
into each	32	-22
into its	70	-11
into our	-19	37
into subnet	-3	41
into the	29	2
into them	-27	49
into which	-6	19
intrud	28	6
intrud out	28	6
intrus	-65	83
intrus detect	-65	83
inventori	-23	81
inventori and	21	-17
inventori of	-44	42
investig	-22	63
invit	-4	21
invoc	-8	29
invoc and	22	-16
invoc log	-9	32
invoc whose	-38	54
invoic	36	27
invok	21	18
invok role	-9	20
invok the	-17	26
involv	16	9
iop	-48	96
iop and	-23	26
iot	-11	43
iot on	-5	37
iot polici	-3	27
ip	-6	51
ip access	-10	77
ip address	1	60
ips	-20	48
ips of	-7	26
ipsec	-74	-60
iptabl	-22	28
ireland	46	16
is $	-53	66
is %	-36	40
is @	108	35
is account	-36	46
is ad	-5	34
is all	-22	55
is allow	4	39
is alwai	37	10
is an	28	-2
is anoth	87	-38
is anyon	-10	40
is appli	-97	-25
is attach	35	-30
is awai	40	-27
is back	29	-23
is behind	70	-40
is better	-10	62
is broken	18	1
is built	38	-9
is cach	-46	-67
is call	-14	18
is carri	28	24
is close	-15	50
is commit	43	-28
is complianc	-97	-69
is configur	-42	-105
is connect	28	-23
is correct	-45	55
is creat	11	36
is cut	-14	16
is data	-62	92
is decid	15	17
is delet	-10	24
is deprec	0	50
is disabl	-8	21
is disconnect	-22	25
is do	-41	-60
is done	9	35
is down	100	-9
is drop	59	-4
is enabl	26	-24
is encrypt	-28	0
is end	-55	75
is enforc	-40	56
is everyth	-23	26
is feder	6	86
is fill	-39	34
is fix	-8	38
is full	-31	29
is gone	-28	50
is hand	-14	56
is handl	-29	62
is healthi	67	-55
is hipaa	-46	-52
is how	-31	102
is idl	38	-29
is in	28	51
is insid	9	36
is inspect	-8	28
is instal	4	54
is involv	16	9
is isol	62	22
is it	-18	-59
is its	56	-29
is keep	65	-54
is kept	15	-44
is left	30	-8
is load	67	-65
is log	7	67
is look	49	-17
is lost	24	0
is made	-23	35
is maintain	21	72
is make	66	-3
is manag	-5	64
is miss	-10	24
is need	-21	34
is no	47	-1
is none	-37	85
is not	-9	37
is noth	71	-28
is off	-23	40
is offlin	-18	36
is old	-7	26
is on	11	-25
is one	-80	68
is onli	-24	39
is open	-8	35
is out	-5	26
is over	-13	28
is part	53	-32
is patch	-61	-64
is paus	-2	-43
is plug	-28	27
is possibl	7	24
is protect	37	54
is provid	-37	37
is public	-30	70
is publicli	4	20
is publish	-7	49
is reach	-16	38
is reachabl	4	49
is record	-26	53
is regist	19	-12
is renew	0	16
is replac	57	-24
is requir	-3	18
is respons	-21	-57
is review	9	33
is right	25	-31
is run	43	-9
is secret	20	50
is secur	138	67
is sent	-21	23
is serverless	34	-27
is set	-34	46
is someth	79	-31
is start	52	-42
is still	18	-11
is stop	20	-18
is store	21	30
is stuck	-14	17
is suppos	-78	-56
is switch	-90	-13
is taken	27	-16
is that	-56	-18
is their	-114	10
is then	-29	70
is there	18	42
is thi	-29	3
is throttl	-32	46
is to	-19	72
is too	-20	33
is turn	-91	-83
is under	31	-20
is up	-42	55
is updat	-14	32
is us	-15	35
is verifi	-14	26
is watch	-16	17
is what	25	17
is who	57	21
is wholli	-11	30
is whose	63	6
is with	56	45
iscsi	-11	48
iscsi initi	-9	34
ish	9	25
isnt %	-60	-103
isnt @	-50	114
isnt it	16	-7
isnt the	-25	37
iso	38	5
iso 27001	4	20
isol	40	-10
isol @	73	-15
isol between	64	24
isol contain	39	-22
isol custom	31	-6
isol environ	25	-8
isol function	27	-16
isol my	56	-4
isol of	61	-25
isol the	20	17
issu	34	-8
issu a	-29	31
issu and	26	-1
issu by	39	-37
issu certif	-38	84
issu public	35	-32
issu the	47	-20
it $	-25	-14
it %	43	7
it @	-14	58
it after	-14	18
it again	22	-14
it against	14	56
it also	34	-26
it and	-7	18
it answer	72	-57
it as	-15	40
it at	3	30
it avail	68	-15
it awai	-29	37
it build	81	-56
it but	-14	18
it by	16	5
it came	31	-16
it can	29	-10
it cannot	20	33
it chang	-15	63
it check	-6	45
it come	-44	44
it confirm	34	-33
it connect	131	-106
it copi	83	-74
it correct	-57	45
it cover	-20	29
it creat	72	-49
it current	-15	59
it deliv	-13	20
it doe	82	-44
it down	-13	48
it enabl	-78	-85
it encrypt	-71	-89
it end	-22	58
it fail	1	30
it fall	-55	-51
it find	-2	40
it first	-1	16
it follow	39	-28
it for	-22	21
it from	26	-11
it get	-75	48
it goe	-20	-60
it grow	26	-14
it had	-26	35
it hand	34	-17
it has	26	18
it hold	73	-37
it if	29	-26
it in	30	-14
it into	-49	51
it isnt	45	-4
it issu	51	-50
it its	29	-28
it leav	71	13
it make	56	-52
it manag	54	-39
it may	75	-67
it move	33	-32
it never	89	8
it now	19	2
it off	20	25
it offer	39	-23
it on	22	6
it onli	-13	22
it onlin	23	-3
it onto	-27	33
it or	-19	45
it our	53	-7
it out	23	22
it over	-6	-91
it own	45	-36
it pass	76	-8
it patch	79	-27
it per	-19	40
it place	22	-21
it pleas	-16	28
it privat	-14	21
it protect	26	10
it raiz	42	-40
it reach	-8	34
it read	-6	18
it replac	25	16
it report	-11	18
it right	19	-62
it run	-5	32
it safe	-30	58
it scale	32	7
it scan	11	19
it serv	-17	30
it set	-14	27
it so	37	-8
it stai	55	-25
it stand	-6	26
it start	36	-14
it still	74	-35
it stop	-24	36
it store	83	-51
it support	52	-7
it surviv	-1	23
it take	-24	40
it that	49	51
it the	-4	39
it then	-28	91
it there	6	-16
it through	-12	25
it too	-26	46
it tri	76	-61
it updat	13	66
it us	61	-48
it usabl	-10	19
it was	-22	39
it when	-17	11
it where	-14	40
it who	-9	50
it whose	37	37
it within	-7	35
it without	13	22
it work	5	25
it would	-15	20
it yes	-32	38
it yourself	-2	35
item	13	22
item $	-10	84
its %	-18	-13
its @	-1	20
its a	140	28
its ai	29	-26
its ami	30	16
its api	25	-6
its audit	41	42
its author	73	-43
its autom	-25	29
its avail	71	-54
its cach	38	-37
its certif	-3	19
its classif	-17	29
its complianc	76	3
its consol	70	-56
its data	17	-2
its default	16	-10
its depend	33	-7
its disk	-26	30
its dns	45	-30
its do	-17	18
its encrypt	-39	40
its end	7	-21
its endpoint	61	-12
its facil	46	16
its guest	3	52
its guid	89	-38
its health	63	-61
its host	39	-34
its hypervisor	39	-24
its imag	-27	49
its instanc	-14	25
its job	-1	94
its kei	-25	28
its kernel	8	37
its key	36	2
its librari	-2	40
its limit	-17	22
its locat	29	-10
its machin	68	-20
its manag	-67	107
its modul	57	-50
its network	34	-14
its node	35	-10
its not	-19	-23
its own	19	-6
its paramet	-14	32
its part	76	-35
its password	-52	63
its patch	46	1
its peopl	-75	-48
its platform	-63	72
its polici	-15	28
its port	27	-14
its protect	-3	25
its quota	41	-32
its record	18	-9
its recoveri	61	-31
its region	27	-9
its releas	-24	44
its result	-21	45
its right	-12	19
its role	31	-13
its router	51	-37
its rule	-11	48
its runtim	-32	42
its schedul	42	17
its server	-31	91
its set	-18	49
its size	-52	87
its softwar	-95	-23
its standard	69	-57
its standbi	77	-20
its storag	54	-23
its stream	-13	25
its support	-36	47
its technician	71	-60
its time	2	59
its topic	-18	21
its track	28	-23
its updat	25	35
its version	-16	24
its volum	-18	34
its web	36	-30
its zone	37	-27
itself	25	9
itself $	9	24
itself %	-54	53
itself after	51	-40
itself am	-16	59
itself and	23	-12
itself are	-102	105
itself avail	21	-9
itself in	68	-31
itself is	44	31
itself keep	29	-28
itself no	-18	37
itself onli	-17	20
itself or	-11	-76
itself run	-1	30
itself so	-56	59
itself the	37	-29
itself up	44	-27
itself when	45	-29
itself where	41	-33
itself while	-20	-43
itself who	58	-1
itself with	24	-10
itself without	17	-11
januari	-5	56
januari who	18	53
jar	-13	43
jar $	-11	28
jar and	-11	25
java	-12	92
java librari	-36	45
jdbc	-3	97
jira	-41	85
jms	-32	59
jms client	-32	59
job	12	21
job $	-17	-2
job @	-14	28
job and	18	-11
job code	-12	66
job definit	-26	42
job for	21	22
job has	-11	28
job imag	2	142
job in	-14	103
job is	-26	-104
job queue	35	9
job role	-4	19
job run	45	-1
job runtim	-7	16
job schedul	185	9
job script	0	67
job stai	-11	21
job state	19	-11
job that	39	-7
job to	37	40
job wait	57	-35
join	-11	40
join of	-14	84
join the	16	11
join to	-3	49
joint	29	66
joint duti	-9	67
joint respons	50	43
js	6	43
js runtim	54	-45
js version	3	40
json	-23	38
judg	-27	78
juli	-11	28
juli 2026	-9	29
june	1	28
june 2025	-20	34
june 2026	-10	31
junior	-17	28
just	1	-46
just do	-54	-13
just the	52	-8
jvm	92	-22
jwt	-37	71
jwt author	-16	38
k	-6	33
k and	-6	33
karpent	37	27
karpent on	-47	50
karpent the	21	-21
kb	-15	74
kbs	146	8
keep %	-27	30
keep 1	89	-61
keep @	36	3
keep an	-47	74
keep and	-2	18
keep answer	99	-30
keep applic	35	5
keep avail	61	-3
keep backup	-29	47
keep both	-20	46
keep client	-25	44
keep code	-13	16
keep copi	-19	34
keep current	-24	27
keep custom	41	-4
keep data	59	-7
keep definit	-13	21
keep delet	-21	24
keep earlier	-9	31
keep enough	26	5
keep etcd	-100	105
keep everyth	-23	40
keep fail	8	38
keep for	-46	53
keep host	30	-27
keep in	-27	35
keep instanc	36	1
keep intrud	28	6
keep it	27	6
keep log	18	14
keep manifest	-6	17
keep messag	2	46
keep no	-35	95
keep node	-10	70
keep none	-49	56
keep noth	-40	58
keep onli	-71	81
keep other	51	47
keep out	-18	25
keep peopl	-52	56
keep person	-11	18
keep polici	-14	16
keep result	-5	18
keep run	-26	24
keep sensit	-6	27
keep serv	90	-25
keep sourc	-15	26
keep state	-29	46
keep task	-45	63
keep that	8	44
keep the	36	0
keep their	63	-7
keep them	17	-3
keep third	26	30
keep three	13	17
keep trail	-19	54
keep up	72	-50
keep what	-43	90
keep work	-62	75
keep workload	-18	23
keepal	-30	36
kei	0	28
kei $	29	37
kei %	-20	12
kei @	-9	38
kei and	-9	16
kei are	-36	68
kei by	-5	18
kei for	-4	26
kei from	58	9
kei if	18	56
kei in	-10	54
kei is	15	46
kei live	-3	30
kei of	28	-10
kei on	-27	56
kei that	24	-8
kei unless	26	-22
kei who	-86	-28
kei with	66	-35
kept	22	7
kept $	-29	101
kept aliv	28	-21
kept and	24	15
kept as	36	-6
kept by	51	-35
kept for	-33	49
kept from	-49	78
kept in	-79	-15
kept is	103	-57
kept longer	-1	20
kept run	100	-39
kept up	86	-37
kerbero	12	27
kerbero ldap	54	-43
kernel	24	-18
kernel $	74	2
kernel and	-45	55
kernel are	-27	41
kernel fix	32	-23
kernel in	124	0
kernel of	-10	42
kernel on	20	-20
kernel patch	-40	157
kernel updat	3	53
kernel upgrad	-26	36
key	10	16
key $	-56	87
key @	-9	51
key alon	-16	17
key and	-12	30
key are	86	-71
key at	-18	39
key befor	-16	36
key by	88	-67
key cannot	-36	71
key choic	-40	107
key for	-13	23
key group	-23	24
key if	-18	23
key in	8	37
key is	91	-29
key it	48	-29
key keep	-47	79
key manag	-16	24
key materi	33	-4
key of	25	-11
key on	-14	36
key or	-18	40
key pair	-18	27
key polici	-9	68
key rotat	-17	86
key sign	-37	117
key that	21	-8
key the	-13	16
key to	-3	24
key type	-12	25
key unless	33	-20
key was	19	-18
key when	-22	42
key with	-26	36
kick	-19	24
kick it	-18	18
kill	-19	75
kill the	4	26
kind	-5	97
kind are	-37	71
kms	20	2
kms and	22	-1
kms encrypt	-29	42
kms kei	6	21
kms key	18	0
kms where	-25	35
knob	-30	68
knob $	-21	34
knob is	-5	49
know the	-9	18
know which	31	13
knowledg	-7	17
knowledg base	-7	18
known	26	10
known address	-30	49
known cve	-13	55
known vulner	48	-43
kube	21	-21
kube proxi	21	-21
kubelet	22	30
kubelet $	-24	133
kubelet @	-48	69
kubelet and	82	-40
kubelet contain	-12	18
kubelet on	19	-10
kubernetes	31	18
kubernetes api	-14	48
kubernetes version	-4	85
kvm	-9	30
kyverno	-14	67
label	7	50
label and	0	27
label of	-44	74
label that	56	-39
lack	-35	45
lack a	-27	36
lag	-27	68
lag and	-12	19
lag behind	-19	54
lai	14	32
lake	-18	38
lake format	-15	28
lambda	-8	29
lambda and	17	-6
lambda edg	-26	31
lambda trigger	2	26
lan	-14	39
land in	-11	26
land on	44	-8
land where	52	-40
land with	47	-14
land zone	-38	49
languag	-18	33
languag @	-14	24
languag model	16	-6
languag runtim	11	-27
laptop	-4	94
larg	20	11
larger	-22	44
larger chang	-19	30
larger node	-21	43
larger one	-10	43
last	15	31
last 90	40	-37
last longer	65	-48
last month	94	11
last night	17	27
last one	114	40
last writer	-21	32
last year	-8	21
late	23	-25
latenc	-3	90
latenc and	-3	35
later	8	20
later and	-24	29
later on	18	-9
latest 14	40	-37
latest 50	10	33
latest after	23	-13
latest alwai	56	-39
latest ami	73	-59
latest and	-15	16
latest imag	-42	78
latest is	56	-46
latest patch	47	-26
latest revis	-9	19
latest seven	-29	39
latest version	-32	53
latter	-76	-68
latter $	-77	-72
launch	-1	19
launch $	-13	104
launch @	52	-24
launch a	-17	20
launch and	61	-10
launch anoth	61	-57
launch from	8	39
launch in	51	-64
launch new	-10	33
launch scale	64	-51
launch set	-16	36
launch templat	-5	28
launch the	29	-2
law	17	85
law and	22	65
law demand	26	61
law that	12	35
layer	24	2
layer $	-7	-22
layer 7	-79	26
layer and	-7	40
layer are	-25	48
layer includ	30	-29
layer of	-12	18
layer under	2	-68
layer we	-29	53
layer with	-21	50
ldap	22	29
ldap on	44	-7
ldap work	-28	35
lead	-50	58
lead back	-40	47
leader	47	-29
leader node	42	-27
leak	-6	51
leak $	12	51
leak access	-17	12
leak from	1	18
leak in	-12	40
leak memori	16	-3
learn	-15	29
least 7	16	-14
least everi	10	20
least onc	46	-1
least one	6	35
least privileg	-17	50
leav a	18	-11
leav public	-1	29
leav that	-15	26
leav the	-16	45
leav those	-35	74
leav who	-8	39
leaver	-17	50
leaver still	-16	35
ledger	-24	51
left	-20	18
left $	-47	60
left alon	-38	42
left and	39	-22
left for	38	-20
left in	59	-14
left the	-19	42
left to	-57	-45
left who	27	-23
leg	-13	28
legaci	-14	21
legal	-18	76
legal hold	-12	90
len	-19	52
length	-12	45
length and	-2	32
less than	57	-40
let	-3	19
let @	-15	33
let a	53	-47
let client	-18	32
let everi	-9	22
let everyth	-15	26
let in	-18	43
let its	27	-19
let no	63	-62
let nobodi	17	25
let other	-3	30
letter	-14	36
letter queue	-19	43
level	8	38
level $	36	-21
level 1	-10	44
level metric	-13	16
level permiss	-6	16
level read	-17	23
level secur	-4	19
lever	-12	21
li	5	29
li in	20	14
li on	-6	33
li under	-20	36
liabil	-36	106
liabl	-6	25
lib	-33	104
librari	-2	38
librari and	-2	20
librari are	-7	48
librari in	8	30
librari insid	35	-18
librari is	-10	32
librari of	-18	43
librari that	-17	18
licens	-19	57
licens @	-15	23
licens and	8	25
licens are	-9	31
licens for	-13	65
licens in	48	-38
licens includ	107	-80
licens of	-32	37
licens on	-7	64
licens patch	-94	-124
licens the	65	-37
lie	37	7
lie in	-53	95
life $	37	9
life are	-15	32
life cycl	33	-2
life of	54	-16
life on	-39	30
lifecycl	70	-4
lifecycl $	180	42
lifecycl control	-8	32
lifecycl hook	-11	19
lifecycl manag	-13	17
lifecycl of	26	-12
lifecycl polici	-21	65
lifecycl rule	20	-13
lifetim	49	-26
lift	-27	-47
lift a	41	-45
lightsail	-49	73
like	35	21
like @	-7	53
like aws	53	-2
like that	-6	72
like the	-2	79
limit	5	22
limit $	-1	-47
limit @	-23	53
limit and	-11	29
limit by	26	-23
limit for	5	26
limit if	55	-20
limit in	-24	30
limit of	30	-2
limit on	-24	45
limit or	-7	20
limit that	17	-11
limit the	-28	54
limit time	72	-54
limit who	-3	16
line	-4	49
link	5	29
link are	-11	20
link between	38	38
link for	-18	41
linux $	30	-30
linux 2023	85	53
linux @	-26	64
linux ami	82	16
linux and	20	-19
linux below	-74	12
linux beneath	37	-65
linux capabl	-13	47
linux insid	78	-56
linux of	44	-17
linux patch	-48	-84
linux secur	3	86
linux server	-26	41
linux under	21	62
linux underneath	-155	-37
list	-1	22
list $	56	-6
list and	-13	24
list are	-30	59
list as	-33	55
list at	42	-28
list by	44	-28
list in	-24	29
list of	21	0
list the	47	-38
listen	13	24
listen $	-13	130
listen @	-13	28
listen to	-24	32
live	15	19
live $	-18	52
live in	-18	43
live is	87	-84
live migrat	64	-40
live on	34	28
load	13	16
load $	16	116
load @	-25	54
load and	-10	22
load data	-24	115
load dock	30	-1
load grow	-23	27
load of	23	-5
load with	-8	23
local	11	55
local admin	11	41
local administr	-8	20
local consol	-19	23
local disk	-8	26
local network	-22	23
local user	-3	33
locat	19	-5
locat $	104	-60
locat of	46	-15
lock	9	35
lock @	-16	17
lock in	-15	47
lock it	-24	56
lock on	-16	19
log	-2	19
log $	11	126
log @	-43	-85
log agent	-39	45
log are	-4	22
log backup	25	-1
log bucket	36	-32
log collect	-14	23
log data	18	-5
log deliveri	-40	44
log destin	-21	58
log do	-67	-64
log driver	-15	71
log everi	-9	31
log file	41	-32
log for	-23	40
log from	11	17
log go	-24	51
log have	0	58
log in	44	-11
log includ	-5	55
log is	-14	34
log it	-4	29
log level	-22	47
log lie	55	-34
log longer	-8	43
log manag	-4	38
log metric	-4	24
log of	-22	50
log off	-8	65
log on	-78	-65
log oper	11	78
log over	25	-19
log paramet	9	23
log retent	30	139
log router	-19	30
log so	1	36
log sourc	-56	75
log stai	-14	25
log that	35	-4
log the	92	-6
log to	16	2
log type	-28	44
log up	7	28
log were	-5	22
log what	-16	34
log where	19	-17
log4j	-4	43
log4j in	-5	46
log4shell	-24	51
log4shell in	-24	51
logic	44	3
login	-19	62
login $	4	90
login in	-10	65
login node	-39	67
login on	6	19
login our	-23	31
login page	-63	15
login to	65	-3
long	3	23
long @	-29	32
long a	-23	52
long as	53	-48
long backup	108	-16
long daili	29	22
long record	-32	58
long run	-42	43
long term	8	35
long thei	53	-39
longer	1	25
longer and	-24	29
longer exist	-24	33
longer keep	-15	36
longer meet	45	-43
longer need	-22	27
longer retent	-2	19
longer support	-12	16
longer than	-20	97
look	19	14
look after	50	-40
look at	-9	46
look for	-36	83
look into	42	-5
loop	-6	75
loop $	-9	67
loosen	-2	28
lose	3	44
lose data	-7	24
lose it	14	48
lose the	-36	101
lose them	-18	33
loss	-13	28
loss of	-10	22
lost	6	18
lost after	-11	18
lost it	-15	18
lost its	-13	27
lost one	27	-17
lost our	-29	39
lost task	-10	25
low	-26	56
lower	-5	31
lower it	-3	16
lower the	23	-1
lowest	91	-35
lowest tls	91	-35
luk	-10	18
lustr	-2	29
lustr and	32	-25
lustr scratch	-9	22
m	-1	83
m i	-7	34
mac	100	-27
machin	28	-9
machin $	42	-63
machin @	-12	20
machin and	19	-12
machin are	7	49
machin below	58	-42
machin in	27	-1
machin is	54	49
machin itself	-43	49
machin of	77	-29
machin on	35	-7
machin pool	-45	8
machin that	45	-20
machin under	16	-5
machin who	-51	-60
machineri	28	-22
maci	-14	21
made	23	2
made by	47	-23
made from	-14	22
made in	20	10
made it	-20	32
made public	-28	93
made with	34	-25
mail	-28	39
mail address	-2	29
mail and	72	-55
mail in	58	-45
mail server	20	-3
mail that	-79	37
mail through	-4	28
main	-16	25
maintain	27	-9
maintain %	-38	37
maintain and	27	9
maintain by	38	31
maintain it	-17	-59
maintain its	61	-32
maintain that	-78	-6
maintain the	33	-8
mainten	33	7
mainten $	-50	-91
mainten @	-7	34
mainten action	47	-30
mainten is	-19	65
mainten mode	-30	34
mainten notic	19	-14
mainten of	83	-35
mainten off	-5	20
mainten on	38	-37
mainten window	26	32
mainten windows	82	12
major	9	49
major upgrad	-12	62
major version	12	49
make	2	34
make %	-17	40
make @	-23	35
make a	12	26
make an	51	22
make and	26	-3
make client	-11	62
make for	-18	18
make it	26	14
make new	-8	16
make no	-9	39
make one	41	-37
make recoveri	78	-67
make sure	27	-5
make the	9	21
make them	14	59
malici	-23	62
malwar	-4	21
man	72	-8
manag $	10	65
manag %	-41	-37
manag @	-12	16
manag a	-32	-14
manag access	-25	28
manag and	35	-16
manag anti	-16	18
manag by	-34	67
manag call	50	-15
manag certif	50	3
manag databas	-47	-52
manag endpoint	-21	70
manag environ	42	-35
manag event	70	-32
manag imag	20	10
manag in	-19	71
manag instanc	-10	21
manag kei	3	54
manag node	-26	65
manag of	37	48
manag on	24	-20
manag or	-9	19
manag patch	61	-46
manag permiss	46	-44
manag platform	-14	46
manag python	18	-16
manag queri	28	-5
manag result	-38	72
manag rule	74	-112
manag runtim	10	16
manag scale	17	-14
manag secur	71	40
manag servic	-60	-52
manag share	-28	-69
manag so	-8	32
manag storag	-27	43
manag the	28	21
manag them	-22	56
manag type	40	-39
manag updat	-5	78
manag user	-6	61
manag what	18	-10
mandatori	18	36
mandatori @	-16	68
mandatori on	113	-80
mandatori secur	-51	80
mani	37	-8
mani @	52	16
mani connect	34	-23
mani dai	-25	50
manifest	-12	40
manifest and	-11	19
manifest of	-4	20
mantrap	97	-2
manual	-13	31
manual approv	-10	27
manual evid	-9	39
manual on	44	16
manual snapshot	4	27
map	1	46
map $	0	93
map and	-10	26
map wrong	8	39
march	-17	40
mark	-8	17
mark a	-26	47
market	-29	55
market mail	-1	18
market want	-11	19
marketplac	-2	92
mask	-6	51
mask person	11	47
master	-72	-48
master password	-80	-85
match	16	4
matchmak	80	-34
materi	11	19
materi in	-13	30
materi is	-108	142
materi of	6	20
matrix	-21	-59
matter	18	35
matter elsewher	-1	38
max	13	31
max @	-14	43
max concurr	-26	38
max connect	-4	17
max of	-6	36
max size	-6	69
max vcpu	-34	90
maximum	-3	20
maximum are	69	-53
maximum capac	-16	43
maximum size	-9	17
may	3	26
may also	26	-18
may be	-11	29
may call	-25	63
may delet	65	-58
may do	-18	38
may end	-13	17
may have	-24	64
may issu	-22	68
may leav	52	-47
may open	22	-11
may publish	-40	57
may pull	-18	19
may queri	-14	18
may read	-5	30
may run	2	36
may send	-13	48
may set	16	-13
may store	47	-33
may take	28	-27
may use	36	-9
mb	-7	21
mcp	-15	32
mcp server	-15	32
me	-24	-21
me $	-88	-71
me %	-24	30
me do	43	-54
me is	-24	18
me or	-22	42
me the	-21	51
me to	64	-2
me who	31	-15
me yes	0	113
mean	26	1
mean $	25	-36
mean is	36	2
mean the	-103	10
mean whose	129	0
meant	30	14
meant @	75	-17
meant the	-15	44
meant to	-14	45
meanwhil	36	16
meanwhil and	17	-7
measur	-12	60
media	91	-46
media sanit	39	13
medium	-1	27
medium @	-1	27
meet	-78	-59
meltdown	28	-4
member	-17	39
member account	-11	18
member and	6	17
member of	-19	43
memori	14	27
memori $	54	2
memori and	2	20
memori limit	-24	49
memori of	52	-37
memori or	60	-43
memori set	-33	60
memori store	-17	34
mend	-3	47
mend it	-23	44
mend onli	-40	59
mend the	73	39
merg	-23	38
merg $	-14	30
merg in	-7	18
mesh	3	49
mesh $	-13	20
mess	-5	21
messag	25	10
messag between	38	-32
messag bodi	-27	38
messag broker	45	-38
messag in	40	-38
messag is	-32	42
messag on	8	16
messag over	67	38
messag redund	21	-10
messag sent	-12	36
messag that	-30	34
messag when	41	-32
met	-10	30
met $	-13	26
metadata	22	20
metadata and	25	-24
metadata databas	94	-13
metadata in	-39	33
metadata is	-20	36
metadata of	53	-47
metadata on	-4	25
metadata servic	-24	24
metal	28	8
method	2	55
metric	32	-8
metric and	31	-11
metric in	81	-53
metric of	29	-14
metric to	34	-8
mfa	-1	60
mfa delet	0	38
mfa devic	6	57
mfa kei	-5	17
mfa on	21	53
micro	11	31
microcod	26	61
microcod firmwar	-28	43
microsoft	27	12
microvm	56	-5
microvm can	-34	54
microvm of	40	-33
midnight	81	-38
migrat	-10	44
migrat for	-15	39
migrat of	64	-33
migrat to	-5	41
million	52	-24
million of	52	-24
min	-22	57
min 1	-14	54
min and	-4	17
min tls	-13	19
mind	-17	45
mine	-31	41
minimum	-22	50
minimum and	-7	19
minimum tls	-22	38
minor	13	21
minor and	24	-14
minor engin	33	-57
minor on	62	-6
minor releas	-44	92
minor upgrad	-8	29
minor version	-62	-93
minut and	-9	29
minut at	-6	16
minut of	19	7
minut window	-6	25
mirror	-15	22
misconfigur	-9	76
mismatch	-11	64
mismatch in	-4	30
miss	-17	53
miss $	-17	49
miss @	-6	26
miss and	-14	31
miss in	-2	45
miss on	-19	64
miss so	10	40
miss the	-15	37
miss whose	-18	31
mistak	-13	50
mistak $	-2	43
mistak @	-8	19
mitig	45	15
mix	-67	-75
ml	18	21
ml team	28	-25
mmdsv2	-18	45
mobil	5	37
mobil push	16	38
mode	17	11
mode $	31	-17
mode @	56	-39
mode and	-17	26
mode do	22	17
mode for	-12	20
mode is	-6	20
mode it	-14	21
mode of	-22	47
mode or	-22	28
mode so	-33	30
mode that	25	-17
mode the	39	-32
mode who	61	-26
mode with	-10	35
model	16	-3
model $	-95	-27
model and	0	20
model answer	-8	33
model fresh	47	-20
model in	54	34
model is	-1	65
model on	-9	21
model provid	85	-52
model put	10	76
model run	60	-33
model that	7	32
model who	-10	53
model with	19	5
modul	3	20
modul and	-7	18
modul are	-4	26
modul audit	61	-53
modul of	29	-16
modul that	-21	26
moment	8	20
mondai	31	15
monei	-10	32
monitor node	55	-15
monitor the	76	-12
month	-18	-21
month $	27	-40
month and	-28	62
month at	32	-17
month by	-37	-34
month old	-2	26
month the	42	-33
month who	-69	-61
month without	-37	-21
monthli rollup	27	-12
more	18	-1
more $	-38	77
more and	36	-24
more dai	-13	17
more in	55	-42
more load	-14	38
more than	-27	39
more up	-18	28
morn	66	-13
most	-1	19
most 60	-10	18
mount	-47	82
mount @	-83	95
move	7	19
move $	-14	30
move %	-18	47
move @	46	-36
move a	-3	29
move all	34	-25
move an	-31	39
move environ	-11	47
move everi	-18	31
move from	-6	16
move is	-36	124
move it	-12	19
move off	-6	52
move on	-19	26
move partit	21	-6
move the	-2	48
move to	42	-15
move traffic	-35	51
move us	-84	-22
mtl	-6	114
mtl between	-1	119
much	-7	42
much $	-14	49
multi	-1	17
multi factor	7	43
multi node	63	-29
multi region	17	2
must %	19	-30
must appli	-57	1
must be	-23	50
must configur	-41	48
must creat	-8	16
must decid	-16	18
must defin	-10	52
must do	-27	40
must enabl	3	19
must instal	-25	63
must keep	-21	48
must last	41	14
must not	-17	27
must patch	80	-31
must renew	-29	68
must surviv	-28	30
must the	89	4
must to	-27	41
must updat	-11	32
must write	-18	42
mutual	-14	22
mutual tls	-14	24
my	28	-11
my @	30	27
my applic	-18	33
my auditor	-17	-104
my boss	-1	17
my colleagu	-15	35
my data	-44	-86
my head	51	30
my own	-18	10
my team	-14	20
myself	-30	43
myself $	-20	28
mysql	1	29
n	-17	64
n 1	-10	17
nacl	14	160
nah	41	30
nah i	50	19
name @	-10	18
name a	18	-4
name has	-29	88
name in	-51	88
name it	18	14
name no	-18	39
name none	17	-14
name of	-14	39
name server	78	-42
name that	-33	40
name the	13	18
name who	-11	69
namespac	12	29
namespac $	-39	71
namespac and	-15	23
namespac on	-32	91
namespac pod	4	16
namespac quota	-32	74
namespac with	69	-39
narrow	2	35
narrow it	-14	37
narrow the	36	-14
narrow them	-4	36
nas	-22	58
nasti	-9	47
nat	-5	26
nat gatewai	0	19
nativ	65	-35
nearli	11	38
nearli full	-12	50
necessari	65	-53
neck	-11	42
need	10	21
need $	-32	55
need @	8	18
need a	33	-66
need an	-46	28
need and	-11	18
need control	-3	18
need for	-30	80
need in	-30	46
need it	-16	28
need more	-8	38
need no	12	55
need none	-42	102
need on	54	11
need one	-31	38
need the	-15	20
need there	84	-18
need to	59	-26
neither	11	29
neither refus	-6	50
neither see	-8	33
neither the	43	-24
net	-18	56
network	20	9
network $	87	-29
network access	-26	88
network acl	-2	40
network and	0	40
network between	19	-8
network cabl	51	-24
network can	-33	50
network cidr	-5	24
network connect	-58	52
network devic	132	-65
network encrypt	66	-41
network firewal	-54	30
network hardwar	42	-24
network in	-11	37
network interfac	6	22
network into	-28	95
network is	-30	52
network isol	-13	44
network let	19	-13
network member	46	-6
network of	-59	89
network on	-28	38
network polici	-17	47
network servic	50	15
network switch	62	-19
network that	70	5
network traffic	30	-2
network under	49	-30
network up	57	-37
never	18	21
never be	-17	63
never beyond	-25	45
never chang	62	-13
never come	-20	41
never delet	86	-64
never doe	-34	112
never expir	-3	42
never log	51	-19
never patch	3	51
never put	31	-24
never see	137	-44
never show	43	-41
never the	-103	111
new	24	-4
new @	20	3
new account	-31	50
new ami	-111	35
new build	-20	27
new cluster	23	-14
new custom	-15	32
new cve	19	-19
new deploy	50	-49
new fleet	-22	23
new imag	-27	34
new job	42	-29
new key	-18	22
new minor	72	-31
new object	23	-81
new on	-42	80
new one	37	-4
new platform	22	3
new primari	51	-45
new queue	46	-21
new region	-8	27
new releas	51	-20
new revis	-64	73
new server	7	62
new signatur	35	-32
new type	-23	34
new version	10	25
newer	5	18
newer @	-21	27
newer ami	-35	59
newer imag	-48	80
newer one	48	13
newer platform	-15	16
newer releas	-31	46
newer version	-14	30
newest	20	18
newest one	24	-14
newli	29	-22
newslett	-26	27
next js	-26	40
next minor	22	-16
next week	-8	35
nfs	-1	33
nfs export	0	35
nginx	-8	23
night	11	-36
night $	-99	-38
night and	61	-32
night in	-51	79
nine	23	-1
nine of	43	-34
nist	34	-20
nitro	135	57
nitro card	20	-10
nitro hypervisor	71	-3
nitro secur	-46	58
no	10	24
no $	45	3
no @	-34	-105
no access	84	-61
no action	5	-58
no agent	115	-86
no archiv	91	-37
no automat	-32	62
no backup	-41	94
no broker	63	-37
no certif	-57	110
no charg	20	-18
no consol	-27	72
no contain	-3	84
no copi	-27	60
no custom	53	-49
no data	-44	89
no effect	-5	22
no endpoint	-56	98
no failov	56	-39
no histori	-9	18
no i	-3	59
no imag	-62	86
no infrastructur	62	-27
no instanc	54	-44
no kernel	42	-34
no log	-21	49
no login	125	-52
no longer	-17	24
no machin	58	-21
no manag	-66	98
no matter	-16	55
no multi	72	53
no network	-22	57
no new	-13	27
no node	88	-60
no one	29	-25
no oper	52	-26
no other	96	-41
no paramet	-27	50
no patch	-6	18
no public	-30	60
no redund	-8	49
no secret	-6	45
no secur	18	9
no set	46	22
no shell	48	-9
no snapshot	-39	68
no ssh	49	-41
no standbi	14	38
no such	-47	55
no updat	21	-4
no user	-42	55
no version	104	-57
no way	11	42
no window	101	-70
no zone	49	-33
nobodi	22	23
nobodi ad	-45	113
nobodi can	51	-12
nobodi click	-20	36
nobodi delet	-5	25
nobodi els	49	-42
nobodi has	62	-14
nobodi here	-16	4
nobodi log	84	-45
nobodi notic	-41	48
nobodi opt	-30	44
nobodi rotat	33	116
nobodi tamper	41	-18
nobodi us	-36	70
node $	-4	-47
node %	66	37
node 14	-4	17
node 16	6	75
node @	38	88
node ami	14	179
node and	20	18
node are	27	13
node base	-49	-6
node behind	23	-11
node but	51	-19
node by	39	-10
node class	-13	31
node count	-19	115
node di	81	20
node encrypt	-29	41
node expir	-24	32
node fail	76	21
node for	-8	67
node group	1	31
node imag	-16	35
node in	8	-66
node instanc	-11	39
node is	63	5
node js	53	-40
node kernel	-16	73
node modul	-19	53
node of	1	-16
node on	-135	116
node onli	-34	51
node or	31	-19
node os	5	-25
node patch	-117	-37
node pool	42	-1
node recoveri	21	-13
node share	85	-33
node stand	-29	82
node that	56	-5
node to	5	18
node under	56	-14
node upgrad	-68	-78
node we	-18	42
node when	7	-139
node who	-160	-73
node with	26	-17
node yourself	-9	27
nodeadm	4	68
nodejs16	-1	26
nodepool	-18	35
nodetool	43	-35
nodetool repair	43	-35
non compliant	1	22
non extract	56	-42
noncompli	-12	46
none	18	34
none @	29	15
none and	-23	27
none for	59	-31
none is	23	13
none of	51	-8
none to	97	-81
nonsens	30	-20
noon	-34	-7
nor	12	17
nor date	-6	50
nor the	40	-22
normal	51	55
normal $	2	-20
normal @	14	105
not	8	25
not $	14	-34
not %	5	-72
not @	25	45
not a	-28	33
not among	82	-74
not and	-25	26
not appli	-41	76
not as	-6	17
not ask	-1	43
not avail	-21	96
not back	14	44
not by	42	-36
not chang	-31	51
not come	-39	53
not compli	55	-49
not cover	-24	50
not delet	-31	71
not depend	29	-26
not do	-15	48
not encrypt	42	-10
not exist	24	17
not for	55	-34
not grow	-32	85
not guard	51	-46
not have	60	28
not in	62	-25
not instal	-14	64
not leav	-21	32
not lose	-5	21
not move	50	-43
not need	36	-1
not on	32	9
not our	48	-26
not outliv	41	-11
not patch	-37	42
not pin	-12	25
not possibl	38	-9
not put	-12	16
not reach	-28	41
not read	88	-50
not record	-11	63
not replac	-69	97
not restor	-26	60
not run	-11	25
not scale	-70	103
not see	-12	55
not support	23	25
not test	61	-51
not the	-94	15
not touch	-10	53
not trust	-42	48
not undo	-43	63
not updat	35	-12
not upgrad	94	-26
not us	-16	47
not use	24	-23
not work	-1	42
notebook	12	18
noth	12	44
noth $	24	-31
noth by	-46	102
noth can	47	-38
noth els	-17	39
noth for	63	-34
noth in	-9	22
noth insid	-42	75
noth is	-27	61
noth keep	-39	45
noth of	43	29
noth on	28	4
noth reach	-12	42
noth retir	-38	86
noth scale	-40	112
noth that	30	-2
noth to	11	21
noth upgrad	-15	52
notic	18	6
notic about	-1	57
notic and	39	-30
notic by	97	-73
notic in	-41	-65
notic it	5	135
notic that	38	-38
notif	-17	63
notif $	41	8
notifi	78	-41
novemb	-27	37
now	23	-2
now $	35	-33
now its	-25	39
now nobodi	-22	22
now the	32	-10
now thei	-26	-6
nowher	-22	24
npm	-6	63
npm packag	2	60
nsx	1	58
nsx firewal	0	23
nsx manag	-14	24
ntf	-4	19
ntf acl	7	19
ntf and	-9	19
nucleu	-4	26
number	-2	25
number $	3	71
number and	-14	24
number in	-23	50
number instanc	-43	49
number or	30	-8
nvidia	-21	27
nvidia driver	-21	27
nvme @	-35	58
nvme driver	-12	20
nvme in	44	-27
o	-24	36
o %	-5	16
o tls	-19	32
oauth	-16	40
obfusc	-4	29
object	24	24
object $	64	-57
object and	-8	28
object are	-30	106
object from	-10	44
object in	37	27
object lock	-19	22
object of	-10	57
object onli	-29	79
object to	-8	47
object who	35	-50
observ	-20	60
obtain	33	-18
obtain the	32	-24
oci	2	20
oci consol	-19	61
oci or	-23	19
oci s	-1	20
ocr	61	-48
ocr model	61	-48
ocsp	38	0
ocsp respond	47	5
octob	-46	3
odd	-49	59
of $	-29	42
of %	-60	26
of 1	31	-11
of @	32	1
of a	-28	-18
of all	-12	27
of amazon	96	-39
of an	-12	21
of anoth	23	9
of api	16	33
of applic	57	-56
of at	-24	37
of aws	82	-18
of backup	26	-42
of block	61	30
of both	49	11
of build	18	40
of call	29	-10
of certif	78	-73
of chang	30	-22
of cluster	69	-28
of comput	-4	26
of connect	28	-15
of contain	-10	22
of control	-45	-6
of cve	-26	33
of data	43	-15
of databas	-16	14
of date	-69	-1
of devic	-69	78
of differ	60	-38
of direct	24	-8
of durabl	43	-34
of ebs	56	-46
of encrypt	25	-11
of ephemer	-44	55
of event	-23	31
of everi	39	-19
of ex	-25	35
of file	-33	12
of gatewai	20	-16
of host	-17	20
of imag	-29	33
of infrastructur	109	-19
of it	-71	-29
of its	23	-6
of job	-16	24
of key	-102	110
of last	44	-40
of linux	-74	101
of local	-3	26
of log	-11	24
of machin	-37	44
of manag	-21	32
of member	-23	42
of memori	-1	72
of messag	-38	55
of my	63	42
of new	-15	-87
of node	3	44
of object	17	10
of old	33	-5
of one	4	18
of oper	43	64
of other	55	-28
of our	-9	37
of partner	-19	35
of password	102	-13
of persist	20	-13
of person	-56	-74
of physic	44	-8
of pod	-31	54
of point	-75	75
of power	61	-54
of presenc	68	-26
of queri	62	-19
of queue	7	53
of reach	41	-25
of record	-39	-14
of recoveri	-27	49
of request	33	49
of resourc	-2	59
of row	-15	26
of run	99	-58
of runtim	45	-22
of s3	43	-20
of salesforc	-1	49
of secret	73	14
of secur	23	30
of server	100	-37
of servic	41	92
of someon	-8	21
of sourc	26	-5
of staff	-127	-101
of standard	-24	64
of storag	40	-16
of support	-25	45
of task	45	-39
of that	-9	-50
of the	30	18
of their	26	14
of them	41	-25
of these	-30	39
of thi	-49	-58
of those	61	-40
of topic	-22	57
of traffic	-22	49
of two	0	32
of up	-18	33
of us	-108	-135
of user	-2	16
of vcpu	28	-11
of version	42	-32
of volum	-16	24
of vulner	-9	18
of what	-32	-23
of which	23	-18
of who	-12	31
of whom	32	-24
of windows	-50	51
of worker	-23	46
of workflow	-6	41
off	-2	30
off $	-56	35
off %	-8	60
off @	-28	62
off again	-35	57
off and	42	-15
off befor	-6	32
off by	-16	42
off for	-21	33
off in	-28	55
off on	-31	53
off the	-15	61
off until	-8	23
off who	-67	68
off whose	-11	50
offer	43	-5
offer @	45	-39
offer and	40	-32
offer http	89	-43
offer it	-38	76
offer the	49	27
offer them	-47	91
offer tls	43	-17
offic	-41	46
offic to	-81	-19
offic want	-14	19
offlin	-23	38
offset	-29	37
often	-10	50
oidc	-20	49
oidc provid	-17	47
ok	-87	-41
ok and	-138	-123
ok but	-41	7
okta	-11	60
old	-14	46
old $	-5	18
old @	-10	40
old and	-24	39
old artifact	-37	68
old data	-29	43
old disk	82	-9
old minor	35	-15
old on	-11	17
old one	-11	18
old task	-25	60
old upgrad	-4	19
old version	-20	32
old who	8	58
older	-3	26
older on	-26	39
older than	-3	28
older unencrypt	-4	29
older version	-10	21
omiss	-15	31
omiss $	-16	35
on	5	32
on $	35	39
on %	14	39
on 1	-13	28
on 30	-12	25
on @	-3	53
on a	2	31
on all	-6	25
on amazon	-31	18
on an	-25	47
on and	19	1
on are	44	-23
on as	-80	-59
on at	-21	28
on auto	-28	52
on automat	3	53
on autostop	-52	66
on befor	-11	31
on both	-8	34
on broker	-30	29
on by	-26	-2
on capac	-4	27
on control	-12	22
on current	-17	22
on custom	-18	47
on deliveri	-1	26
on demand	28	-8
on devic	89	-52
on disk	68	-27
on each	-55	-45
on ebs	96	-85
on ec2	-15	43
on encrypt	-2	20
on event	-28	49
on everi	23	-5
on execut	21	-18
on fail	3	21
on fargat	-33	40
on for	20	6
on from	-57	59
on fsx	-3	21
on github	1	23
on go	39	-27
on host	60	-46
on howev	93	-66
on in	5	20
on integr	58	-39
on is	67	-32
on it	-35	3
on its	-5	-19
on lightsail	-4	20
on log	-17	20
on manag	-14	43
on me	31	26
on mfa	-2	21
on mondai	-29	72
on multi	7	76
on my	-27	60
on node	-42	95
on nodejs16	-1	26
on off	-8	35
on on	-3	21
on one	6	54
on onli	-15	17
on or	-3	23
on our	-28	71
on per	-20	28
on point	9	50
on port	-18	41
on prem	-38	56
on premiz	-32	56
on provid	-47	-3
on push	-35	50
on ra3	44	-35
on request	76	-69
on root	4	41
on server	7	110
on serverless	46	-35
on servic	-20	27
on sever	44	-29
on share	78	-12
on site	0	22
on spot	33	-26
on stai	-10	35
on task	52	-19
on termin	-16	21
on that	-56	3
on the	18	22
on their	-48	80
on there	10	27
on these	-55	83
on those	83	7
on time	33	-7
on tls	-24	24
on top	-18	55
on updat	-33	40
on us	-99	-121
on version	-26	46
on virtual	-49	65
on volum	-33	29
on vpc	-14	20
on what	49	-47
on when	-16	40
on where	-15	28
on which	-12	19
on who	38	-58
on whom	-29	39
on whose	25	20
on windows	138	-31
on with	61	-24
on without	-13	39
onc	19	4
onc 14	24	-23
onc @	-22	18
onc a	3	37
onc and	23	-2
onc everi	-46	58
onc for	-43	48
onc held	33	-24
onc in	69	-59
onc the	39	-45
onc when	62	-59
one $	-90	-79
one @	7	53
one after	29	-17
one anoth	27	-7
one are	27	-9
one avail	-3	58
one az	21	12
one broker	-32	53
one by	50	-14
one can	-19	31
one cannot	-32	53
one click	-25	30
one come	46	-18
one control	46	-41
one custom	27	-26
one day	24	2
one download	95	-61
one environ	-23	48
one fail	11	64
one for	-13	38
one has	-14	21
one in	-40	55
one instanc	34	-19
one into	81	-68
one is	61	22
one its	31	-9
one let	-13	21
one login	7	36
one no	-12	40
one node	70	-26
one noth	-12	42
one of	-11	24
one onc	24	-23
one or	-28	57
one region	-10	23
one releas	37	3
one replica	-35	78
one secret	-17	30
one server	-7	34
one set	-17	20
one so	30	-28
one task	3	19
one that	-6	21
one there	-25	42
one to	-17	21
one togeth	42	-38
one until	-16	28
one who	-46	136
one with	-70	-74
one without	-15	29
one year	-18	22
one zone	-14	58
onli	5	30
onli $	-18	48
onli %	-80	-102
onli 1	42	-27
onli @	50	-7
onli an	33	-30
onli and	31	-25
onli as	-15	32
onli be	-15	19
onli by	-2	30
onli call	-37	47
onli control	-37	60
onli for	36	-32
onli from	18	4
onli if	16	-7
onli in	4	49
onli its	-21	45
onli on	-45	65
onli onc	48	-42
onli one	1	43
onli roll	-22	54
onli the	-3	60
onli then	-13	17
onli through	-16	22
onli to	34	-25
onli turn	-15	31
onli watch	21	27
onli what	-8	30
onli when	31	-17
onli where	-25	30
onli while	22	7
onli who	56	-6
onli with	34	7
onlin	-16	32
onlin and	-5	24
ons @	-33	46
ons and	90	-79
ontap	85	9
ontap and	-37	50
onto	-58	-11
onto the	-45	33
oom	-28	35
open	-7	26
open $	-4	68
open @	-13	73
open and	41	-15
open mainten	56	-53
open or	-18	58
open sourc	53	-24
open the	-30	57
open to	-7	34
open who	5	87
openapi	-5	49
opensearch	24	-4
openssh	10	42
openssl	-40	122
opentelemetri	17	-1
openzf	56	6
oper	18	-9
oper $	36	58
oper @	25	3
oper and	6	33
oper audit	19	-7
oper by	33	-25
oper includ	32	-25
oper kms	26	3
oper of	26	-5
oper role	-38	87
oper the	41	-81
opt in	-11	21
optic	0	42
optim	-4	91
optim ami	-14	40
option	2	26
option $	-61	114
option group	-5	27
option of	-12	48
option on	21	-6
option oper	-79	101
option or	8	45
option that	-12	21
option updat	-29	60
or $	-18	-90
or %	-12	-49
or 1	64	1
or 5	28	-23
or @	-5	24
or all	32	38
or amazon	-37	61
or anoth	-25	52
or archiv	-18	42
or are	28	-27
or ask	-53	58
or auto	-34	36
or aws	-35	50
or both	-38	-26
or by	-35	-1
or chang	-13	37
or choos	-13	23
or cli	-11	47
or close	5	17
or cloudwatch	-8	23
or cluster	-29	43
or configur	58	62
or copi	-4	46
or creat	23	-23
or delet	-7	18
or destroi	34	-25
or disabl	-8	16
or do	-66	-80
or doe	29	-9
or download	-1	42
or end	-15	32
or endpoint	-15	17
or export	24	-14
or fail	17	28
or failov	50	-41
or fals	70	-17
or file	32	8
or from	-9	25
or fsx	-17	22
or get	0	33
or given	30	-25
or have	-15	18
or higher	101	-54
or import	-14	16
or in	-8	23
or instal	-24	34
or instanc	32	-26
or is	27	-5
or its	-27	-59
or karpent	-30	40
or keep	53	-43
or kvm	-9	30
or larg	-13	22
or later	-4	28
or leav	27	-3
or let	-2	24
or load	41	-26
or maximum	30	-8
or me	-68	-40
or more	-15	33
or move	-29	52
or multi	-12	22
or must	0	-71
or my	1	17
or network	49	-32
or newer	103	9
or no	27	5
or on	-77	-42
or one	-30	45
or option	-12	17
or other	-2	18
or our	-47	-32
or patch	6	17
or privat	-19	72
or provis	-32	60
or public	-13	57
or recreat	-8	58
or region	-37	49
or remov	96	-76
or replac	-17	32
or replica	10	-27
or repositori	32	-5
or requir	8	45
or s3	-9	35
or scale	41	-20
or schedul	38	15
or sdk	-5	18
or server	-37	39
or servic	-26	26
or shield	-4	30
or so	45	-11
or ssh	24	-8
or start	44	-34
or stream	63	-47
or tag	-9	18
or take	-19	39
or templat	-9	25
or that	72	-71
or the	-41	-10
or their	-91	-48
or tls	-9	16
or to	-15	21
or trail	10	17
or updat	23	6
or upgrad	-34	69
or us	65	-7
or use	26	-11
or vpc	-6	28
or we	-70	-20
or what	-41	-81
or when	-32	37
or who	-40	44
or write	-10	16
or your	-9	-61
or zone	37	-11
orchestr	116	2
orchestr servic	46	-26
order	1	44
order a	-33	55
order enough	-19	38
order multi	-7	86
order of	26	-24
order one	75	-31
order the	-3	35
ordinari	21	4
ordinari @	29	-22
org	-22	83
org wide	-1	65
organ	-14	19
organizations	-14	23
origin	-11	52
origin control	-3	29
origin until	-20	32
orphan	-25	100
os	-23	-74
os $	43	94
os %	-61	-40
os beneath	70	2
os fix	46	-8
os in	-92	-111
os level	15	101
os of	92	-18
os on	-2	72
os patch	-25	8
os to	72	-7
os under	19	-37
os updat	-170	-115
os upgrad	27	-31
oss	-6	29
other $	36	43
other %	66	-17
other @	-10	32
other account	-1	44
other agent	-21	25
other and	16	-9
other by	5	40
other client	-3	39
other cloud	-37	41
other connect	-14	37
other custom	20	-7
other into	38	-23
other kind	-15	16
other librari	50	-39
other program	24	-9
other region	-22	45
other servic	-80	-105
other side	55	-13
other softwar	-50	64
other system	-38	56
other tenant	83	-19
other tool	91	-67
other type	-23	32
otherw	-13	55
otherw $	-30	40
otherw and	25	-18
ou	-12	60
ou $	-7	57
ought	-13	30
ought to	-13	30
our	-17	20
our $	-91	-90
our account	58	0
our ad	1	61
our app	30	19
our auditor	3	65
our backend	-29	34
our bare	-29	52
our basement	11	-35
our branch	-56	71
our cage	-19	39
our client	-22	41
our cluster	-81	-137
our code	23	-15
our compani	-32	89
our comput	8	20
our contain	-81	5
our content	35	-61
our corpor	4	53
our data	-53	94
our databas	-40	-64
our datacentr	-30	67
our dba	76	17
our develop	12	71
our devic	3	28
our domain	2	37
our is	-24	25
our it	-49	-117
our jar	-3	39
our lan	-14	39
our load	-8	25
our newslett	-26	27
our node	-22	32
our offic	40	113
our on	-14	30
our or	-81	-79
our own	-24	76
our pentest	18	41
our privat	-10	34
our produc	-2	29
our router	21	102
our server	16	96
our servic	-33	49
our side	-15	39
our site	-11	16
our soc	-13	26
our task	13	61
our user	-10	45
our warehous	18	51
our web	-23	19
our websit	-6	44
our whose	-63	-62
our windows	-8	33
our workload	-17	82
ourself	10	44
ourself $	10	44
ourselv	-29	73
ourselv $	-47	26
ourselv for	-12	45
ourselv who	44	102
ous	-4	19
out $	-35	-72
out @	-14	63
out a	-58	-18
out and	-13	30
out as	-5	25
out by	-3	29
out in	18	-4
out newer	-4	36
out on	-14	36
out polici	-16	21
out the	31	3
out through	-18	29
out to	0	48
out when	78	-30
out who	33	-19
outag	53	29
outag @	93	4
outag in	76	-53
outag of	-25	25
outbound	-13	41
outbound traffic	-2	19
outdat	10	18
outdat $	-7	79
outdat on	-18	52
outliv	-1	23
outliv the	-35	48
output	-4	27
output bucket	-5	17
output to	32	-24
outright	33	-1
outsid	-9	35
outsid @	-27	44
outsid and	-7	18
outsid of	51	-22
over $	-109	-94
over @	30	6
over a	17	53
over all	39	-38
over at	47	-42
over azs	37	-17
over by	-63	83
over http	41	-37
over in	49	-41
over its	57	-44
over more	-55	68
over our	-7	38
over sever	43	-22
over the	26	11
over them	-26	49
over three	44	-29
over tls	56	-25
over to	34	-19
over two	-19	49
over when	-24	33
over which	-34	45
over zone	50	0
overal	-40	-18
overlap	-11	27
oversight	-25	27
overwritten	-9	46
own $	-40	40
own @	-19	59
own agent	45	-42
own alwai	41	-32
own ami	-11	54
own and	33	-13
own api	-76	105
own applic	-49	52
own are	65	-33
own backup	-19	23
own bucket	12	21
own by	-21	41
own cert	25	-35
own code	-3	79
own contain	63	-49
own control	61	-17
own data	-3	47
own delet	6	19
own disk	-7	40
own document	60	12
own domain	-43	63
own employe	62	43
own encrypt	42	-27
own endpoint	29	-3
own group	-2	55
own guest	-5	25
own host	-65	107
own imag	-3	67
own in	54	-24
own infer	-21	78
own infrastructur	99	7
own is	80	-41
own isol	20	-5
own kei	-18	43
own key	0	19
own log	-8	20
own maintain	5	37
own media	-9	35
own on	54	-46
own one	-30	36
own or	-68	-115
own paramet	-1	28
own server	-39	67
own servic	-74	94
own set	62	-34
own side	-14	61
own softwar	47	9
own store	-22	36
own system	31	-25
own that	23	16
own the	-45	-6
own unless	35	-27
own usabl	-2	78
own web	5	42
own where	30	-27
own with	21	-21
own work	-17	28
own workload	10	42
own zone	-20	23
owner	-32	-19
owner $	-91	-54
owner and	5	27
owner of	22	29
ownership	-8	92
ownership $	3	92
p99	-15	52
pack	-17	44
pack into	-17	23
packag	-2	40
packag @	33	25
packag and	-28	74
packag for	88	-4
packag in	-30	65
packag of	-39	61
packag on	-36	40
packag that	20	0
packag who	-15	34
packag with	-5	35
packet	9	24
page	-7	39
page %	-20	71
page of	44	-6
pager	17	13
pai	-19	54
pai attent	32	23
pai for	-22	26
paid	42	28
paid by	75	5
pair and	-33	35
pair for	-12	35
palo	-15	49
palo alto	-15	49
pan	-6	49
pan os	-6	49
panda	12	69
paper	44	54
paper $	-10	81
parallel	-6	27
paramet	0	29
paramet group	0	32
paramet or	-12	17
parameter	-20	35
parent	28	-5
parquet	32	-26
parser	-11	46
part	7	18
part $	20	40
part insid	44	-33
part of	51	25
part that	49	-44
parti	16	16
parti $	14	-50
parti configur	-5	25
parti has	-25	33
parti instal	-12	44
parti is	-10	35
parti must	-29	41
parti packag	-6	65
parti protect	27	2
partit	5	25
partit and	-18	45
partit key	-12	48
partner	-7	44
partner $	-9	137
partner in	-24	69
partner of	31	0
partner upload	1	18
pass	-3	24
pass between	-23	39
pass it	-12	18
pass on	60	0
pass request	73	-63
pass sinc	24	-23
pass the	-7	79
pass them	-38	89
passkei	14	39
passport	31	1
passport scan	-29	40
password	-12	30
password $	24	137
password @	-11	81
password and	-3	19
password are	-19	56
password for	-23	45
password in	-7	29
password of	30	108
password on	5	26
password polici	-33	-52
password rotat	-32	-73
password rule	-15	67
password safe	34	42
password store	-26	29
password with	-55	-116
past	-26	49
past its	-17	30
patch $	17	-112
patch %	3	20
patch @	51	-31
patch a	-2	156
patch after	4	65
patch all	37	70
patch amazon	-10	-25
patch ami	26	12
patch an	62	7
patch are	3	73
patch arriv	-30	49
patch as	-25	-49
patch base	-41	79
patch baselin	8	90
patch build	-18	112
patch by	22	-16
patch come	22	-18
patch each	-64	73
patch everyth	53	-4
patch evid	28	-22
patch for	111	27
patch from	20	-49
patch harden	-35	67
patch host	-117	-34
patch hypervisor	73	6
patch imag	8	65
patch in	-5	-56
patch insid	64	-38
patch is	40	59
patch it	-34	-71
patch its	-15	82
patch manag	-152	-60
patch noth	-75	131
patch of	40	-43
patch on	118	34
patch one	-7	20
patch onli	-75	112
patch onto	-45	-90
patch oper	-1	17
patch our	-154	-86
patch owner	-158	-101
patch python	77	-4
patch releas	17	-6
patch scan	-17	24
patch server	29	-27
patch softwar	-31	50
patch that	-64	-13
patch the	30	-7
patch their	30	-28
patch them	17	22
patch there	10	16
patch these	131	3
patch those	15	-22
patch to	-19	-30
patch tuesdai	-27	-12
patch underneath	33	21
patch version	81	-34
patch what	-11	55
patch when	33	-14
patch who	-131	-130
patch whose	-143	-106
patch windows	87	-96
patch yourself	79	17
path	-19	45
path in	-18	38
patient	-47	-14
pattern	18	6
pattern are	-25	48
pattern for	40	-22
paus	-20	37
paus by	21	-70
paus the	-31	54
paus their	45	-20
pay	16	8
pay for	23	2
payload	-18	76
payment	-1	37
payrol	-11	19
pci	12	-41
pci compliant	-51	-8
pci dss	-23	-37
pcoip	71	11
pdb	24	154
pdb $	-7	166
peak	-22	39
peek	30	-25
peer	20	6
peer vpc	53	-52
pem	-9	19
pen	12	42
pen test	19	29
pend	-4	-18
pend action	38	1
pend mainten	18	0
penetr	-35	42
penetr test	-35	42
pentest	11	36
peopl	5	23
peopl and	-46	-42
peopl at	69	-38
peopl that	6	17
peopl who	32	47
peopl with	25	-22
per	-15	22
per account	24	-2
per client	4	23
per region	-16	42
percent	-23	46
percentag	-4	77
perform	43	-55
perform by	40	-41
perform it	92	-18
perform target	51	-45
perform the	42	-48
perform them	-106	-16
perimet	55	5
perimet and	-16	17
period	30	7
period $	-11	111
period and	-17	19
period end	17	-13
period is	27	-10
period of	-20	33
permiss	-14	49
permiss $	-8	126
permiss are	-20	47
permiss for	-13	42
permiss in	-9	36
permiss of	-32	54
permiss on	-10	50
permiss to	-25	31
permit	-15	58
persist on	35	-6
persist volum	-12	26
person	-25	27
person data	-25	16
person in	-11	20
pgp	-19	29
phase	38	-36
phish	76	132
php	-6	45
phrase and	21	-13
physic	85	-28
physic access	66	-45
physic and	73	18
physic cabl	38	-2
physic control	35	20
physic entri	51	-9
physic guard	81	-24
physic hardwar	27	4
physic host	86	-13
physic layer	33	-18
physic machin	137	-26
physic network	54	-23
physic protect	-43	81
physic secur	21	45
physic server	-2	33
pi	-8	30
pick	0	40
pick $	4	73
pick @	38	-17
pick a	-28	31
pick by	-25	39
pick it	-31	56
pick its	20	-7
pick one	25	2
pick that	-17	17
pick the	-3	23
pick which	-28	37
pictur	-9	-25
pictur and	58	-25
pii	-25	79
pile	-18	58
pile up	-17	55
pill	-1	33
pin	-52	67
pin @	-12	26
pin and	-5	41
pin at	1	26
pin in	-32	29
pin the	17	-5
pip	2	84
pip instal	-2	56
pip packag	-1	22
pipelin	-8	45
pipelin $	46	18
pitr	-23	44
pitr for	-13	33
pitr on	-9	28
pki	-66	-122
place	22	11
place a	-21	72
place game	63	-24
place in	-30	51
place is	-15	16
place on	-10	31
place task	49	-37
place that	31	-27
place the	-8	27
place where	-57	76
placement	39	35
plain	8	26
plain @	60	5
plain environ	-13	18
plain string	-24	25
plain text	30	1
plaintext	-7	29
plan	8	36
plan $	-14	97
plan a	29	-24
plan by	-11	37
plan for	-4	61
plan mainten	95	-57
plan of	-3	68
plan run	-23	54
plan spare	-23	34
plan that	46	-7
plan the	-10	22
plan version	133	-33
plan what	-32	49
plan with	-44	47
plan work	44	-38
plane	37	-22
plane $	46	-67
plane @	49	-12
plane and	38	-14
plane api	70	-16
plane avail	75	8
plane by	44	35
plane for	64	-28
plane in	123	-32
plane includ	13	23
plane log	-33	69
plane node	57	23
plane of	-78	-137
plane upgrad	-19	101
platform	30	14
platform $	-12	18
platform and	36	-25
platform branch	-17	58
platform identifi	-15	17
platform revis	31	-4
platform that	37	-30
platform updat	-16	46
platform version	69	-61
player	-2	44
pleas $	-73	-53
pleas tell	4	61
pls	-2	-27
pls $	-38	-35
plu	-13	81
plu plan	-13	18
plug into	-28	27
plugin	-1	41
plugin and	-22	39
plugin on	-6	31
plugin to	-12	30
plugin with	-28	54
pod access	-6	38
pod and	-7	-40
pod are	-34	-49
pod can	-19	33
pod disrupt	-13	53
pod imag	-25	57
pod in	-29	61
pod of	64	-13
pod on	-43	61
pod run	-15	32
pod secur	-14	39
pod templat	-13	31
pod that	138	13
poddisruptionbudget	0	17
point about	72	-61
point and	-28	30
point at	-35	50
point of	56	-24
point or	-19	21
point over	34	-34
point the	-24	35
point to	-26	51
poison	-16	43
poison pill	-1	33
polici	-10	32
polici $	-45	92
polici %	-7	48
polici @	32	-25
polici allow	-9	19
polici are	-23	55
polici as	1	34
polici at	19	-13
polici attach	0	16
polici between	-4	17
polici block	-4	47
polici by	-53	69
polici condit	-3	16
polici engin	95	-57
polici for	-4	47
polici get	-31	47
polici in	-26	59
polici is	21	16
polici miss	-7	23
polici of	-8	35
polici on	-14	66
polici onli	-7	19
polici say	-5	22
polici then	-8	46
polici there	-41	71
polici up	53	-39
polici where	-16	17
polici with	-21	45
poll	-21	38
poll @	-7	17
pool	-38	54
pool and	49	-28
pool the	-20	22
pool whose	-3	35
pop	74	-10
port	-1	29
port 22	3	25
port 3389	-4	21
port 443	-4	20
port 6379	3	27
port and	45	-21
port between	-26	33
port for	-11	32
port of	5	91
portal	13	85
posit	36	15
posix	-4	30
posix owner	-2	18
posix permiss	-5	20
possibl	59	-2
postgr	60	0
postgresql	2	32
power	72	18
power and	48	25
power cool	17	105
power feed	-22	88
power for	43	26
power suppli	74	-45
powershel	49	5
pre	-20	55
pre share	-18	42
prebuilt imag	23	-16
prebuilt one	-30	35
prefer	24	25
prefix	-16	39
prefix list	-14	28
prem	-38	56
premiz	1	31
premiz $	-66	87
premiz @	-17	22
premiz domain	-22	25
premiz is	-49	53
premiz server	-38	87
prepar	-7	72
presenc	68	-26
presenc $	74	-26
presenc that	32	-25
present	66	13
presign	-6	18
presign url	-6	18
press	-31	26
press the	-15	46
press updat	9	57
pressur	-8	58
presum	-19	31
presum $	-18	22
pretti	-5	16
pretti sure	-5	16
prevent	39	-5
prevent it	15	25
prevent prompt	-8	17
preview	-6	28
price perform	51	-45
primari	24	-3
primari anew	48	-30
primari fail	43	-25
primari kei	-22	33
primari node	23	-18
primari promot	53	-1
primari region	-20	26
princip	-8	33
princip may	-18	62
principl	-63	-5
principl $	-78	-40
principl who	14	71
print	-13	52
print to	17	-15
prior	-11	56
prior to	-11	56
prioriti	33	-13
prioriti and	-24	42
prioriti that	26	-24
privaci	-41	57
privat	-2	32
privat $	-12	22
privat @	-9	30
privat kei	40	-6
privat key	0	21
privat one	34	-34
privat subnet	-14	31
privileg	-15	55
privileg capabl	-30	34
privileg contain	-25	55
privileg mode	-5	32
privileg pod	-5	47
probe	-19	34
problem	20	17
problem $	63	-23
problem is	-10	49
problem or	-10	39
procedur	-11	35
process	-7	-29
process by	24	-20
process document	57	-24
process in	-56	-49
processor	-9	32
procur	101	-16
prod	-36	-6
prod $	-85	-49
prod @	-7	17
produc	24	16
produc $	15	21
produc and	-7	22
product	3	30
product system	83	-19
profil	-12	38
profil and	-23	35
profil for	-35	92
profil in	-12	60
profil of	-38	53
program	-22	33
program and	-14	52
program of	-38	54
program on	1	20
program that	-14	36
project	-9	52
promiz	63	37
promiz $	22	10
promot a	39	-22
promot out	-29	138
promot replica	30	-31
promot tier	-54	-48
prompt	26	-2
prompt @	-31	41
prompt inject	-13	21
prompt log	28	13
prompt of	32	-22
proof	4	72
proof of	67	9
propag	-8	41
properti	-8	28
protect	9	21
protect $	2	42
protect %	-39	128
protect @	69	-42
protect against	17	-5
protect and	3	24
protect are	-17	58
protect in	38	-23
protect it	-17	48
protect of	8	92
protect on	-37	61
protect polici	-6	33
protect resourc	-26	35
protect the	28	-7
protect them	62	-22
protect what	22	-17
protocol	25	-10
prove	-36	46
prove that	-18	10
provid	31	6
provid $	-42	26
provid a	27	-25
provid al2023	-47	-3
provid and	28	-16
provid by	22	34
provid comput	55	6
provid config	5	74
provid enough	-34	69
provid for	-21	46
provid is	39	12
provid it	53	-87
provid of	56	-51
provid or	-37	35
provid power	-15	82
provid subnet	-17	27
provid the	48	-12
provis	21	-1
provis capac	-26	61
provis cluster	-175	-15
provis for	-48	106
provis mode	-25	46
provis noth	177	-107
provis the	74	-61
proxi	10	42
proxi and	82	-34
proxi besid	-38	47
proxi do	-13	68
proxi fleet	64	-13
proxi in	-18	127
proxi karpent	21	-21
proxi that	-26	28
prune	-10	60
psu	65	30
public	4	27
public @	58	-28
public access	-16	31
public and	-27	32
public by	-23	71
public certif	65	-68
public internet	-20	29
public kei	-19	50
public key	-17	21
public mode	-8	26
public or	-18	51
public subnet	-1	60
public topic	-20	46
public upstream	-32	36
public way	-25	39
publicli	-6	49
publicli access	-8	53
publish	33	2
publish $	-22	39
publish @	45	-35
publish a	68	-55
publish cloudwatch	28	-9
publish fix	-57	90
publish it	-29	76
publish log	-10	27
publish metric	37	-24
publish minor	41	-13
publish new	25	3
publish patch	38	8
publish the	47	7
publish their	44	-29
publish them	-14	43
publish to	-45	65
publish updat	112	4
publish version	-27	46
pull	-5	29
pull from	6	21
pull request	-16	20
pull secret	-5	37
pull the	-21	31
purg	-15	24
purpos	28	-18
push	-12	40
push an	26	-14
push in	-6	20
push or	-30	33
push the	-24	30
push to	-7	51
put	-1	26
put a	-4	43
put directli	35	-32
put in	-1	40
put into	20	12
put it	-12	-25
put mainten	23	-15
put no	-38	64
put noth	-17	43
put on	-25	25
put that	-1	75
put the	-5	24
put them	-25	36
pv	-28	40
pv and	-28	41
pv ena	-12	20
pvc	-6	138
pvs	-17	53
python	12	25
python 3	33	13
python in	-10	30
python lib	-13	70
python modul	-9	26
python packag	-22	69
python runtim	59	-51
python version	-14	23
python3	31	-24
q	-93	1
q who	-66	-77
qualifi	-21	38
qualifi licens	-8	22
qualiti	-7	42
qualiti $	-2	65
quarter	-52	105
quarter $	-3	47
quarterli	-55	-17
quarterli access	7	63
quarterli patch	-68	-101
queri	4	23
queri $	1	-35
queri and	-1	24
queri are	-6	27
queri driver	-16	20
queri engin	41	-22
queri in	18	13
queri is	31	-30
queri limit	-32	50
queri load	-4	22
queri log	-36	44
queri of	-22	66
queri on	3	35
queri result	-85	31
queri run	94	-38
queri that	-4	26
queri timeout	2	36
queri to	-17	23
question	65	-65
question @	18	-55
question for	74	-57
queue	15	28
queue and	18	28
queue for	-4	44
queue in	-13	32
queue of	7	23
queue on	48	-19
queue polici	-26	77
queue prioriti	-24	42
quiet	-12	16
quiet hour	-12	16
quit	-16	61
quorum	53	-4
quorum of	64	-28
quota	3	33
quota are	33	13
quota for	8	20
quota in	-34	91
quota of	36	-21
quota per	49	-42
quota raiz	-58	59
quota that	20	-2
r	15	64
ra3	24	39
ra3 and	44	-35
raci	10	41
rack	25	-9
rack $	47	61
rack at	-26	74
rack di	33	-29
rack for	63	-23
radiu	-21	47
radiu server	-21	45
raid	-33	52
raiz	5	17
raiz and	38	-33
raiz befor	39	-36
raiz in	-15	17
raiz it	1	50
raiz that	-20	18
raiz the	-5	29
raiz them	39	-29
ram	-10	37
ran out	-7	17
random	-16	51
random if	-7	19
random otherw	-14	34
rang	32	-3
rang of	-19	52
ranger	4	16
rank	-20	47
ransomwar	-40	86
rare	14	16
raspberri	-8	30
raspberri pi	-8	30
rate	-10	22
rate rule	-8	22
rather	-8	34
rather than	-8	34
raw	29	-4
raw row	41	-39
rbac	3	62
rbac and	-5	16
rbac for	-8	18
rbac in	-23	58
rdb	-46	69
rdp	-6	50
rds	-21	27
reach	0	23
reach @	-16	32
reach a	-23	36
reach by	-24	41
reach each	28	-24
reach end	-14	41
reach everi	-57	66
reach file	-37	41
reach from	-25	35
reach in	-57	104
reach it	19	4
reach its	-29	46
reach of	61	-40
reach onli	-7	18
reach the	-14	31
reach them	84	-41
reach there	-25	42
reach through	-14	36
reachabl	15	44
reachabl from	-5	45
react	4	64
read	-4	20
read @	-38	-63
read a	-10	20
read by	-23	39
read from	-14	22
read it	6	64
read my	57	-53
read onli	-17	47
read our	28	-33
read replica	24	8
read the	17	16
read them	4	31
read which	-8	19
read who	-19	21
readabl	-5	53
readabl and	39	23
reader	21	12
reader and	46	-42
reader in	-16	39
reader who	-15	44
readi	-28	50
readonlyrootfilesystem	-3	19
readonlyrootfilesystem in	-4	24
real time	22	-11
realli	-7	46
realli $	11	31
rebalanc	-21	68
reboot	8	21
reboot for	-8	37
reboot or	18	-9
rebuild	1	25
rebuild $	-34	46
rebuild a	92	-61
rebuild and	-12	42
rebuild fail	65	-16
rebuild it	-19	33
rebuild scan	-3	22
rebuild the	-27	39
rebuilt	-23	41
rebuilt by	-13	37
receipt	-2	22
receipt rule	-2	22
receiv	-26	47
receiv a	-54	-6
receiv and	-25	48
recertif	-19	40
recipi	-10	31
reclaim	-2	20
recommend	4	30
reconnect	30	10
reconnect after	-33	58
reconnect by	53	12
record $	-19	52
record @	25	23
record and	-19	31
record api	37	-23
record are	18	-1
record at	-38	39
record by	-23	30
record can	-13	30
record chang	37	-22
record contain	-5	43
record durabl	17	-13
record everi	28	-22
record for	-36	54
record in	32	14
record is	-5	42
record its	22	-5
record manag	29	-9
record of	-42	70
record say	22	-11
record stai	29	-30
record that	-13	35
record the	40	-13
record to	-28	41
record with	-9	23
recov	-6	26
recov @	-4	37
recov fail	48	-43
recov from	40	-36
recov the	4	17
recov them	-41	47
recoveri	-4	35
recoveri $	22	58
recoveri @	-5	18
recoveri drill	-66	70
recoveri for	3	47
recoveri goal	-3	24
recoveri is	79	-62
recoveri of	-55	55
recoveri plan	-15	37
recoveri time	-16	83
recoveri window	-19	23
recreat	-12	54
recycl	47	-12
red	-45	30
red hat	-35	6
redact	-4	45
redact on	-13	20
redeploi	-10	29
redeploi it	18	-2
redeploi the	-13	30
redesign	-29	99
redirect	-9	42
redriv	0	54
redund	43	5
redund $	-1	32
redund insid	76	-44
redund is	-29	68
redund of	51	-27
redund over	16	-5
redundantli	75	-46
redundantli and	33	-14
redundantli in	56	-38
refer	-4	16
refresh	1	41
refresh by	78	-23
refresh the	-29	33
refus	17	13
refus and	18	3
refus nor	10	33
refus plain	-18	26
refus weak	-7	31
regardless	-4	55
region	23	14
region $	41	25
region %	-15	118
region @	-32	48
region are	28	-16
region as	-7	26
region avail	112	-65
region build	72	-2
region by	-16	45
region cluster	74	-47
region deni	-33	53
region fail	-75	87
region for	-36	51
region has	24	-20
region if	61	-59
region in	-37	77
region infer	93	-67
region is	44	-3
region need	156	53
region of	87	-74
region on	6	41
region onli	-27	33
region or	-10	19
region otherw	-15	41
region replic	-53	100
region so	-14	21
region that	64	-18
region thei	41	-19
region to	-20	123
region when	29	-25
region where	21	-16
region who	12	-72
region with	18	-16
regist	2	38
regist a	-14	17
regist at	-9	22
regist domain	19	49
regist drain	20	37
regist the	-26	55
regist with	60	-14
registr	33	-15
registri	12	19
registri certif	20	-11
regul	-78	-43
regul that	22	65
regularli	31	13
rehears	-13	41
rehears the	-18	24
reject	-9	21
relaunch	-4	46
relaunch $	8	58
relaunch are	-18	43
releas	17	-2
releas $	-59	-106
releas 6	2	43
releas 7	83	-10
releas @	50	-18
releas a	-36	44
releas and	36	-14
releas in	-9	22
releas it	-30	63
releas manag	-7	17
releas new	77	-63
releas of	38	-19
releas patch	36	-32
releas the	78	-25
releas with	-2	19
reliabl	-12	16
remain	-38	51
remain with	-46	52
remedi	-6	70
remedi of	-5	33
remind	-23	36
remot	14	43
remot access	-38	61
remot write	-1	43
remov	3	22
remov $	-20	42
remov @	43	-16
remov and	26	-19
remov modul	-25	102
remov old	5	19
remov stale	-7	29
remov them	-51	90
remov worker	66	-42
render	31	-21
renew	19	-13
renew $	14	-37
renew @	50	-36
renew a	28	6
renew and	1	31
renew cert	-27	80
renew it	-67	-74
renew the	35	-8
renew them	-25	45
renew who	4	45
repair	31	0
repair $	-5	41
repair a	66	-20
repair by	56	-36
repair compact	49	-24
repair is	77	-66
repair it	59	-32
repair on	22	-20
repair or	24	-15
repair the	-12	76
repair them	41	29
repair upgrad	69	-43
replac	22	4
replac $	22	-28
replac @	95	-29
replac a	30	19
replac an	37	-22
replac and	8	21
replac befor	73	-62
replac broken	72	-36
replac by	53	-15
replac can	-45	52
replac dead	98	-37
replac each	43	-40
replac fail	64	-29
replac fleet	-90	109
replac for	38	-30
replac instanc	-29	79
replac them	30	-16
replac those	5	17
replac unhealthi	69	-55
replac who	27	-28
replai	-20	28
replai $	-41	39
repli	-2	26
repli to	-2	31
replic $	23	47
replic @	47	-18
replic a	50	-28
replic an	71	-2
replic and	-22	34
replic between	-11	53
replic disk	43	-36
replic each	42	-29
replic insid	79	-57
replic is	-35	-145
replic it	-23	46
replic lag	-14	23
replic of	20	11
replic or	-6	40
replic rule	-18	31
replic the	16	-1
replic to	-29	7
replica	6	27
replica $	-2	25
replica @	63	-43
replica and	-6	26
replica automat	52	0
replica by	33	-30
replica for	27	-20
replica in	-24	33
replica of	9	29
replica per	-15	24
replica to	-55	22
replica when	21	-20
repo	-26	50
repo $	-17	33
report	19	6
report @	29	-20
report about	-43	44
report an	-43	81
report and	17	22
report are	32	-21
report from	-18	72
report in	19	-6
report it	0	47
report job	25	-17
report of	-27	60
report the	94	-82
report them	33	-14
report through	16	-10
repositori	15	17
repositori and	23	-16
repositori in	29	4
reput	5	-51
request	25	-1
request $	1	-91
request @	28	-27
request and	-28	54
request are	65	96
request in	-39	87
request is	-8	32
request limit	23	-21
request of	-6	23
request on	-16	25
request or	31	6
request quota	64	-52
request that	-16	16
request through	89	-63
request to	-36	48
request token	47	-36
request valid	-18	23
request without	-19	37
requir	-12	21
requir @	-24	48
requir http	-55	41
requir iam	-11	64
requir imdsv2	-1	27
requir in	-48	-14
requir on	34	13
requir servic	-59	-13
requir ssl	-14	24
requir tls	-21	34
requir txt	-3	22
requir updat	39	34
requir who	-10	62
rescan	19	-19
reserv	-27	51
reserv and	-19	57
reserv concurr	-17	34
reset	13	25
resid	-18	14
resili	36	29
resist	40	-82
resiz	-4	33
resiz by	-16	51
resolut	59	-43
resolv	0	25
resolv $	-25	47
resolv drift	-10	17
resourc	8	29
resourc $	60	-7
resourc in	-22	77
resourc is	91	-46
resourc polici	-6	18
resourc that	18	6
resourc to	-10	19
resourc type	-33	52
respect	10	30
respond	16	48
respond to	-43	50
respons	-31	-30
respons $	-88	-12
respons for	-20	-31
respons is	-34	-54
respons model	-22	61
respons or	16	50
respons parti	79	-62
respons to	-93	34
rest	26	-24
rest $	-40	-39
rest @	-3	30
rest alwai	25	-5
rest and	46	-19
rest api	31	21
rest by	29	-28
rest encrypt	-29	-28
rest except	19	-13
rest for	-31	70
rest if	5	-102
rest in	-12	-64
rest of	56	-12
rest through	19	0
rest without	41	-40
restart	37	6
restart @	17	5
restart a	-34	45
restart after	-5	18
restart and	-16	36
restart dure	-7	24
restart fail	35	-19
restart it	-87	-57
restart standalon	-23	43
restart the	2	30
restart them	-15	53
restor	10	16
restor $	-18	60
restor a	5	44
restor and	-21	36
restor are	126	-111
restor by	45	-27
restor from	9	28
restor into	78	-68
restor of	-38	75
restor out	-31	55
restor test	-20	61
restor the	24	20
restor them	17	17
restor to	26	-20
restrict	-2	32
restrict @	-8	53
restrict and	-16	24
result	-15	19
result $	-172	3
result @	-11	94
result and	19	1
result are	-7	17
result in	-14	21
result is	-9	29
result live	-3	21
resum	27	28
resum it	-24	46
retail	66	-3
retain	-20	28
retent	-1	44
retent $	15	166
retent are	-2	26
retent is	76	-56
retent of	-31	65
retent period	16	39
retent set	11	83
retent take	-11	16
retent there	-30	67
retir	-2	19
retir $	-37	44
retir @	-38	-51
retir disk	25	-5
retir of	-1	36
retir old	32	-19
retir outdat	54	-23
retri	14	17
retri and	-19	34
retri are	-55	58
retri by	-12	56
retri deliveri	86	-62
retri for	38	-1
retri logic	-12	59
retri strategi	-14	37
retri when	59	-49
return	6	42
return @	78	-74
return empti	-17	25
return traffic	-20	49
reus	59	-21
reveal	-10	36
revert	-9	39
revert it	-8	20
review	-5	42
review @	-2	40
review and	19	1
review chang	-9	23
review code	-26	59
review it	-15	41
review of	-14	35
review the	-29	80
review who	19	32
revis	16	26
revis and	19	4
revis of	-9	19
revis that	0	65
reviz	-14	17
revoc	-8	17
revoc list	-9	18
revok	-24	45
revok a	4	36
revok and	-20	33
revok its	2	17
revok the	-9	27
rewrit	6	22
rhel	-5	27
rid	58	-26
rid of	58	-26
right	2	30
right $	22	11
right %	68	-35
right a	8	27
right are	2	28
right for	6	18
right in	-20	57
right of	-9	63
right on	-23	58
right size	21	0
right that	56	-53
right to	-12	37
ring	-9	23
risk assess	-25	34
risk of	31	-23
riski	17	-12
riski chang	26	-19
rize	47	-28
rize $	52	-28
rman	-19	43
role	-5	34
role $	-13	48
role @	-1	29
role allow	-7	19
role and	-9	21
role are	-15	40
role attach	-12	60
role can	-12	25
role credenti	-28	34
role for	-14	42
role in	39	3
role is	-3	48
role job	2	19
role map	7	52
role may	-16	64
role of	-11	67
role on	-4	19
role which	-6	19
role who	-1	27
role with	-15	42
roll $	-75	-17
roll back	-19	50
roll it	30	-1
roll new	10	47
roll out	-17	0
roll over	-55	57
roll restart	132	-38
roll the	-7	34
roll them	-38	-95
rollback	-18	50
rollback alarm	-4	29
rollout	-40	2
rollup	-3	17
rollup within	27	-12
room	-11	35
room $	14	57
room for	39	-27
room of	-13	43
root	19	39
root $	113	31
root @	-29	66
root access	-7	43
root account	-5	55
root author	47	-40
root login	-5	36
root on	80	7
root password	-11	51
root squash	-19	63
root user	15	22
root volum	-12	60
rot	42	18
rot in	20	-7
rot on	20	-3
rotat $	-51	43
rotat %	-59	-21
rotat @	100	14
rotat a	-32	32
rotat and	-14	27
rotat by	-16	33
rotat in	-38	83
rotat it	-69	-37
rotat of	71	-3
rotat on	-30	48
rotat password	-11	109
rotat the	-10	-23
rotat them	22	12
rotat who	9	36
rotat with	-29	-79
rout	6	28
rout 53	16	-4
rout @	-13	18
rout and	27	-15
rout for	-26	45
rout on	-20	22
rout or	2	30
rout server	-17	32
rout tabl	9	65
rout them	-5	19
rout to	-29	46
rout traffic	1	17
router	16	0
router $	92	22
router @	75	-41
router and	40	-5
router at	39	26
router fluent	-19	30
router in	-46	63
router is	-35	68
router of	-2	52
router the	21	-3
row	-22	35
row in	-38	23
row level	-12	27
row that	-5	26
rpo	-8	40
rpo of	-7	55
rpu	-14	27
rpu and	-14	27
rpu hour	-14	27
rsa	-33	42
rto	-10	33
rto and	-9	45
rule	3	29
rule $	34	129
rule against	-29	32
rule are	-16	54
rule by	45	-44
rule for	-8	24
rule group	48	-35
rule in	10	21
rule insid	52	-32
rule of	-21	47
rule on	-15	61
rule set	29	19
rule target	-3	69
rule that	-30	40
rule to	-19	32
run	26	3
run $	60	-42
run %	31	-19
run @	69	-1
run a	21	44
run and	16	2
run are	-35	43
run as	-59	76
run at	-39	43
run autom	17	1
run automat	55	-21
run behind	-15	38
run by	134	-64
run debian	-10	62
run each	-8	44
run etcd	61	-33
run everi	30	-9
run for	-49	-60
run here	-7	26
run in	11	31
run insid	-82	138
run instanc	-19	26
run is	45	21
run its	68	19
run job	-17	29
run more	-17	20
run my	-3	58
run no	-46	70
run on	15	26
run onli	-18	42
run our	15	25
run out	-42	100
run over	46	-5
run patch	-22	25
run queri	18	-3
run replica	-20	54
run scale	-72	100
run sever	-52	58
run sinc	-42	38
run task	-28	30
run that	10	-17
run the	32	-12
run them	42	12
run there	57	-3
run time	-15	24
run who	-13	17
run with	6	49
run without	-10	30
runbook	-29	54
runtask	-27	54
runtask job	-31	28
runtim	19	-7
runtim $	-17	-31
runtim and	23	-15
runtim cni	-39	44
runtim endpoint	-19	27
runtim for	-4	42
runtim in	29	-69
runtim interfac	-20	52
runtim is	13	60
runtim monitor	-18	64
runtim of	66	-62
runtim on	13	16
runtim patch	90	-11
runtim secur	-68	-79
runtim updat	-20	57
rust	-51	-8
rw	-14	22
s	23	11
s $	-36	47
s certif	60	-29
s event	19	-16
s paramet	-1	43
s set	-14	30
s to	-84	92
s tool	-50	104
s trust	-30	36
s3	16	1
s3 and	-10	21
s3 are	-13	24
s3 bucket	-4	36
s3 by	20	-15
s3 destin	49	-23
s3 kei	20	-15
s3 locat	-21	24
s3 manag	35	-33
s3 or	-9	20
s3 us	-44	84
s3 which	23	-16
saa applic	14	-17
safe	-14	57
safe $	-29	58
safe on	20	-7
safekeep	-3	39
safekeep $	-6	43
safeti	-7	18
sagemak	-7	-67
sai	3	30
sai %	-15	34
sai @	-42	53
sai amazon	4	20
sai our	11	34
sai outright	-5	18
sai so	41	2
sai the	-24	-39
said	123	-19
salari	-21	50
sale	-17	40
salesforc	-24	57
sam	-8	17
same	42	12
same @	-22	24
same author	25	-20
same for	-12	-66
same geographi	26	-21
same host	28	-27
same q	-42	141
same question	80	-68
saml	-21	48
saml and	-18	33
sampl	-13	41
sampl phrase	21	-13
sampl rule	-12	47
sandbox	-8	42
sanit	46	-13
save	-1	44
saw the	-24	24
say	13	18
say never	-44	49
say otherw	-24	24
say so	55	2
say who	-8	24
sbom	-14	89
scale	34	-18
scale $	-129	-242
scale @	134	35
scale a	122	-13
scale an	-53	-94
scale and	-11	39
scale as	-30	23
scale between	1	124
scale by	-12	63
scale comput	29	-25
scale in	-31	78
scale is	21	41
scale it	15	-56
scale mode	-74	79
scale of	29	-33
scale on	13	31
scale or	58	-41
scale out	67	-64
scale polici	26	91
scale storag	46	-10
scale the	4	-21
scale them	-113	-46
scale trigger	-10	38
scale up	11	32
scale with	76	-22
scan	-4	38
scan $	10	137
scan @	-31	80
scan by	-29	28
scan find	20	-11
scan imag	18	-46
scan in	37	-21
scan is	-61	81
scan it	-20	26
scan of	3	30
scan on	-11	27
scan patch	-8	30
scan them	20	18
scan volum	-28	42
scan what	45	-26
scanner	16	32
scanner and	70	34
scanner on	19	-16
scc	-15	59
schedul	20	3
schedul $	-80	-88
schedul a	-4	27
schedul and	-5	30
schedul contain	-3	-146
schedul delet	-8	45
schedul for	-15	69
schedul keep	-24	36
schedul of	41	44
schedul or	-13	16
schedul reboot	-24	24
schedul requir	42	40
schedul snapshot	-23	56
schedul start	36	-30
schedul that	90	-39
schedul them	79	72
schedul then	-48	56
schema	1	76
schema $	10	119
schema @	-7	70
schema design	13	68
scientist	-16	8
scientist $	84	-15
scim	-6	21
scope	2	43
scope $	-5	83
scope data	49	-49
score	-25	50
scrape	-25	29
scratch	-22	87
scratch @	-9	22
scratch file	-12	61
screen	41	37
script	-16	49
script $	-13	71
script @	-2	137
script and	16	13
script are	-10	23
script in	-31	34
script of	-35	66
scrub	82	-36
sddc	-24	42
sddc manag	-24	42
sdk	-8	64
sdk and	16	-1
sdk in	-23	31
sdk the	53	-43
search	90	9
second $	-4	131
second @	25	6
second factor	-10	31
second layer	64	-47
second one	-130	-21
second site	-11	31
second zone	-21	36
secondari	-9	53
secreci	41	-17
secret	-12	44
secret $	8	58
secret and	-23	43
secret are	-8	16
secret for	-22	47
secret in	-17	55
secret left	23	70
secret manag	-1	21
secret of	-6	17
secret on	28	-59
secret out	25	-9
secret there	-15	72
secret with	-22	44
secur	8	20
secur $	81	42
secur @	-13	33
secur awar	-39	-13
secur by	41	-10
secur code	-6	87
secur configur	-14	31
secur contact	-13	58
secur environ	2	31
secur fix	22	-7
secur for	86	-36
secur group	-6	52
secur hub	19	-8
secur in	-23	182
secur log	-7	37
secur of	48	81
secur patch	37	-100
secur profil	-12	33
secur quota	-6	21
secur standard	-6	24
secur the	63	-32
secur too	69	-29
secur updat	-58	-82
secur want	-20	28
see	24	0
see and	-19	25
see my	-29	-78
see no	44	-1
see nor	-8	33
see or	102	-76
see that	-20	27
see them	20	28
see to	31	-3
see which	0	17
seen	49	-34
segment	-23	84
select	31	13
select the	-26	37
self @	-8	31
self host	28	-19
self servic	-59	15
self sign	71	-42
send @	-1	17
send and	-59	-57
send anoth	49	-42
send from	62	-48
send it	-38	51
send messag	-26	53
send new	58	-49
send notic	30	-2
send out	-13	19
send quota	-21	83
send telemetri	-22	41
send the	25	-14
send them	13	50
send to	32	-13
send traffic	-18	20
send what	17	-15
send who	-13	18
sender	3	16
sensit	-14	39
sensit $	-11	80
sensit data	-15	33
sensor	-29	66
sensor out	1	24
sent to	27	4
sent with	-11	36
separ	23	25
separ account	-24	53
septemb	-6	28
septemb 2026	-7	32
serv	42	-7
serv @	76	-36
serv from	-4	28
serv http	93	-22
serv its	36	-20
serv our	76	-47
serv tls	45	6
serv to	64	-32
server	34	3
server $	19	43
server @	37	-10
server access	-33	67
server apart	-20	22
server are	-33	62
server at	75	-11
server avail	120	-58
server behind	52	-20
server between	44	1
server build	8	91
server but	23	-17
server by	32	-26
server certif	-67	62
server core	-25	28
server di	73	46
server do	-17	24
server endpoint	-27	29
server firmwar	33	-25
server fleet	155	-29
server for	66	13
server hall	62	10
server hardwar	49	-66
server host	91	-29
server in	63	-60
server insid	74	-51
server is	-10	68
server its	29	-25
server licens	15	51
server of	85	-20
server offer	52	-44
server on	21	42
server oper	-46	80
server os	-140	-145
server patch	69	-53
server reachabl	-17	28
server room	11	36
server sdk	-22	81
server side	-53	41
server softwar	87	-21
server that	46	14
server under	91	-45
server up	47	-28
server when	110	-75
server who	-6	-47
server with	-21	28
serverless	68	-20
serverless @	36	27
serverless cach	-8	77
serverless cluster	76	-26
serverless worker	57	-22
serverless workgroup	-16	35
servic	24	0
servic $	18	-19
servic account	-10	55
servic and	45	6
servic are	0	82
servic avail	69	-26
servic behind	42	-5
servic by	-26	34
servic connect	-20	32
servic discoveri	-6	37
servic doe	-92	135
servic domain	-49	28
servic for	65	-43
servic has	-26	26
servic improv	-16	22
servic in	-64	75
servic is	57	13
servic it	61	-48
servic its	17	-9
servic itself	83	-14
servic keep	4	32
servic of	68	-46
servic on	48	53
servic opt	-14	19
servic or	-11	20
servic quota	-23	94
servic reach	34	-29
servic regist	-36	74
servic role	-11	30
servic run	64	-20
servic softwar	-83	-77
servic specif	-15	24
servic that	91	-60
servic the	110	-80
servic unless	25	-20
servic updat	-94	-49
servic use	-31	45
servic where	24	36
servic who	-76	-40
servic with	-30	51
session $	64	-25
session are	-36	58
session attribut	17	-10
session for	26	-19
session from	47	-27
session id	-22	25
session in	-1	26
session log	16	8
session manag	16	-2
set	-2	27
set $	-22	12
set a	20	2
set alarm	-23	32
set and	18	-7
set anoth	-31	37
set are	-2	38
set as	-9	17
set at	28	-27
set befor	-9	22
set by	-36	69
set chang	67	-16
set fleet	-16	25
set from	67	-56
set how	-24	47
set in	-17	77
set index	2	16
set is	-44	63
set it	-17	83
set job	-8	20
set lifecycl	-9	17
set limit	5	38
set more	-21	32
set network	-8	23
set on	48	-16
set one	-23	26
set or	-13	18
set paramet	-13	20
set posix	-5	31
set queue	-3	19
set read	-33	22
set reserv	-44	50
set retent	-15	46
set so	19	7
set subnet	-15	17
set that	-12	17
set the	-12	37
set their	30	-6
set there	14	24
set to	15	23
set type	-11	43
set up	-10	27
set what	99	-69
set when	-8	21
setup	21	87
setup in	-22	28
seven	-7	34
seven year	9	37
sever @	-16	27
sever avail	-13	22
sever azs	47	-47
sever invoc	-27	57
sever region	-29	81
sever server	44	-29
sever task	-57	62
sg	-10	76
sg $	-6	67
shadow	19	-1
shadow copi	-17	46
shard $	45	-32
shard and	-5	17
shard level	-13	16
shard of	-56	59
shard replica	28	-26
share $	-50	-8
share @	-31	47
share a	31	-23
share an	-24	30
share and	36	-21
share between	-76	-30
share control	-118	-138
share file	-51	79
share it	-9	29
share its	22	14
share key	-16	49
share no	42	-34
share of	62	-57
share on	-34	31
share one	36	14
share permiss	-9	17
share resourc	-4	34
share respons	-30	65
share them	-5	49
share through	65	-28
share with	-14	24
sharepoint	-28	33
shell	40	-13
shell in	-11	24
shield	30	12
shield advanc	-9	37
shield standard	40	-1
shift	47	30
ship	-11	20
ship @	-25	35
ship the	71	-28
ship them	-18	22
shop	-63	36
short	0	17
short live	1	16
short outag	-18	24
shorten	-4	16
shorter	37	-17
shorter than	1	16
should	3	28
should %	53	15
should be	-11	20
should have	-4	32
should i	27	-28
shouldnt	-3	43
show	8	30
show @	78	-44
show as	-20	38
show auditor	-18	25
show client	-12	18
show connect	-28	88
show fail	-18	31
show in	-21	29
show log	35	-2
show the	-5	51
show up	-11	25
shred	78	9
shred the	46	21
shrink	-2	56
shrink the	41	-27
shuffl	-16	28
shut	-14	34
shut it	4	16
side	20	2
side $	-25	60
side doe	79	-7
side encrypt	-43	31
side is	-19	63
side of	52	-26
sidecar	-5	63
sidecar @	53	52
sidecar are	-14	22
sidecar imag	-33	54
siem	5	60
sign	0	25
sign and	15	-59
sign in	4	19
sign is	37	-15
sign key	39	21
sign profil	-56	60
sign up	-31	39
sign url	-11	22
sign with	-5	34
signatur	82	-28
signatur $	54	-68
signatur expiri	-14	69
signatur of	29	2
sigterm	20	5
sigterm and	32	-31
sigv4	-14	24
simpli	19	-19
sinc	-6	40
sinc 1	18	-5
sinc 2021	19	119
sinc 25	27	-20
sinc 30	-7	16
sinc 7	-18	25
sinc auto	-12	19
sinc januari	-38	33
sinc launch	-8	31
sinc someon	5	40
sinc spring	-1	105
sinc the	-5	24
sinc then	56	-43
singl	13	20
singl @	18	2
singl az	-22	67
singl connect	6	30
singl instanc	-9	30
sit	5	24
sit $	-26	55
sit at	-9	17
sit in	29	-2
sit on	24	15
sit with	-25	37
site	7	23
site $	31	1
site and	18	28
site are	-34	39
site host	-42	59
site in	71	-25
site is	-61	75
site that	53	-48
site where	41	-15
six	54	-21
six copi	61	-25
six month	-31	40
size	15	23
size $	-13	65
size @	26	-22
size and	0	41
size by	-19	29
size consolid	46	-41
size for	70	11
size in	-13	110
size of	-9	31
size on	-18	49
size or	41	-20
size scale	-37	41
size that	20	-18
size the	-68	64
size to	58	-40
size what	68	-43
skew	-28	69
skip	-10	34
skip it	-7	33
skip the	-11	24
sla	0	-87
sla for	11	82
slack	-5	17
slide 12	-49	45
slim	-4	35
slip	-11	16
slip $	-18	22
slot	3	31
slot are	1	34
slot prompt	-11	19
slow	-17	41
slow log	-6	59
slow queri	-5	42
slow sql	13	31
slurmctld	132	7
sm	-83	-102
small	-15	31
small @	-26	55
small or	-13	22
smb	-3	19
smb 3	27	-8
smb encrypt	-26	32
sms	19	4
sms and	23	-7
sms spend	45	-32
smtp	-19	82
smtp credenti	-43	62
snapmirror	-13	80
snapmirror and	-15	40
snapshot $	-13	122
snapshot @	-13	52
snapshot and	-5	36
snapshot are	13	29
snapshot by	28	5
snapshot copi	-16	25
snapshot first	-18	134
snapshot for	2	17
snapshot go	-20	36
snapshot in	5	18
snapshot kept	-24	41
snapshot of	24	10
snapshot older	-1	38
snapshot on	32	-10
snapshot onli	-41	51
snapshot or	-17	47
snapshot polici	-8	45
snapshot to	22	-9
snapshot where	26	9
snapshot with	11	41
snowflak and	22	-21
sns	18	-11
so $	-37	75
so %	34	51
so @	49	-32
so ami	-8	32
so an	-13	19
so are	-19	22
so by	-2	16
so doe	23	-16
so if	-29	35
so in	35	13
so is	-4	25
so it	44	-31
so no	2	34
so noth	-26	47
so now	28	-24
so on	69	35
so our	-42	58
so patch	45	-31
so that	-14	36
so the	-33	-24
so thei	-15	18
so we	-14	21
so who	-51	-10
soc	57	-36
soc 2	36	-16
soc pci	24	-9
softphon	-4	32
softwar	15	-29
softwar $	67	-22
softwar @	51	-31
softwar and	88	21
softwar behind	26	0
softwar in	-33	-65
softwar insid	-32	117
softwar instal	-12	18
softwar is	-61	94
softwar licens	-16	31
softwar of	15	-63
softwar on	-8	-67
softwar that	45	64
softwar updat	-56	-82
softwar we	4	69
some	4	31
some @	-23	29
some need	-17	21
some of	26	9
some other	28	-27
some point	-20	21
some user	-16	22
somebodi has	-46	52
somebodi must	-8	40
somebodi set	10	38
somebodi wrote	15	36
someon	-14	41
someon at	5	41
someon delet	-9	33
someon els	32	-22
someon in	-5	57
someon must	30	-18
someon who	-10	25
someth	-42	-83
someth $	-28	-9
someth %	-39	-41
somewher	38	-27
soon	28	-67
soon as	28	-67
sooner	-26	31
sorri	-10	65
sorri i	-2	79
sort	14	80
sourc	-2	33
sourc $	-14	50
sourc @	1	19
sourc address	68	-4
sourc and	17	8
sourc code	-11	54
sourc credenti	-7	43
sourc data	61	-56
sourc destin	-14	26
sourc keep	16	38
sourc librari	7	24
sourc of	-15	17
sourc record	-15	24
sourc server	-47	114
sourc the	-35	51
space	-24	35
space and	-6	25
span	-23	30
spare	-25	44
spare capac	-37	60
spark	26	-11
spark and	41	-35
speak	5	18
speak it	65	-38
speak tls	-30	68
special	47	-57
specif	-17	80
specif control	-6	95
specif credenti	-15	24
specif secur	2	31
spectr	28	-4
spectr and	26	-8
speed	-60	77
spend	20	184
spend limit	-28	47
spf	-7	24
split	18	4
split the	12	51
spot	-8	70
spot $	-13	16
spot @	33	-32
spot and	93	-10
spot in	-13	53
spread	9	23
spread @	2	27
spread instanc	-17	36
spread over	22	-6
spread them	-25	46
spring	-9	80
spring $	7	91
sql	0	36
sql inject	-25	46
sql queri	0	21
sql statement	13	31
sqs	89	-78
squash	-19	63
sre	72	34
sre team	22	-22
srm	-79	-114
ssd	70	-2
sse c	-28	115
sse s3	52	-47
ssh	14	35
ssh kei	-11	69
ssh key	-40	59
ssh to	108	5
sshd	4	30
sshd config	2	27
ssl	9	19
ssl on	-21	29
ssm	-6	20
ssm agent	-7	22
stack	38	19
stack $	38	-20
stack drift	4	70
staff	29	-3
staff $	34	21
staff to	58	8
stage	17	2
stage @	-18	23
stage in	-25	30
stage subnet	63	-64
stai	9	23
stai @	-18	33
stai as	-3	21
stai by	22	49
stai enabl	-17	18
stai for	47	-17
stai in	-11	38
stai insid	23	20
stai longer	85	-75
stai on	-17	32
stai open	-5	20
stai privat	-22	40
stai readabl	51	-32
stai the	60	-22
stai there	-34	53
stai until	-57	92
stai with	40	12
stai within	84	-65
stale	-15	44
stale @	-7	65
stale who	-19	31
stall	-12	75
stand	-17	4
stand $	-15	37
stand a	-10	66
stand in	-29	-33
stand on	3	25
standalon	-27	52
standalon @	-30	48
standalon on	-7	51
standalon runtask	-31	28
standard	11	-18
standard @	28	26
standard and	25	-19
standard ask	-18	25
standard broker	-146	-98
standard log	-36	36
standard support	16	-3
standbi	18	4
standbi @	37	-27
standbi and	36	38
standbi in	8	-80
standbi of	37	-73
standbi or	-34	84
standbi server	32	-26
start	12	25
start $	-43	42
start a	70	39
start add	20	-11
start again	-8	24
start an	25	-6
start and	31	-25
start at	73	-20
start by	2	69
start everi	-17	68
start from	-24	43
start it	-13	51
start lost	-10	25
start major	2	17
start of	-24	30
start on	-43	61
start one	-24	27
start replac	59	-44
start restor	105	-94
start task	-24	43
start the	-1	39
start them	-22	53
start those	-10	51
start upgrad	75	20
start with	26	22
startexecut	-30	59
startup	10	25
startup script	-6	33
startup us	19	3
starv	-12	26
state	28	16
state and	25	-5
state by	55	-36
state compat	-1	36
state of	78	-70
state off	-16	29
state outsid	-31	42
state rule	-35	49
statement	-5	57
static	0	22
statu	1	43
statu check	19	-9
statu log	3	27
steadi	24	-20
step	-6	24
step in	-9	24
step of	33	-25
still accept	35	13
still allow	-9	46
still has	-17	25
still have	35	14
still hold	-11	39
still in	25	-10
still need	129	-55
still on	-9	124
still patch	-25	-62
still point	-25	36
still rout	2	45
still run	5	58
still the	17	4
still there	-1	49
still us	-44	64
stolen	-5	22
stone	-38	69
stone age	-38	69
stop	4	29
stop @	-11	23
stop and	14	41
stop answer	55	-21
stop cleanli	-16	25
stop condit	-7	21
stop it	17	10
stop or	-25	40
stop secur	-36	27
stop the	-8	21
stop their	25	-11
stoptimeout	-11	90
storag	32	0
storag $	-83	19
storag @	-15	51
storag across	54	4
storag and	16	11
storag autosc	-28	28
storag block	27	-18
storag by	62	-48
storag capac	1	39
storag class	-39	68
storag databas	58	-7
storag devic	35	-22
storag driver	-13	38
storag encrypt	32	-32
storag fleet	44	-17
storag full	-12	74
storag grow	55	24
storag hardwar	31	-5
storag imag	-40	44
storag in	30	-26
storag is	-58	95
storag log	35	-21
storag media	73	-16
storag node	47	-12
storag of	-62	1
storag on	23	-21
storag server	45	-19
storag six	27	-25
storag throughput	-18	20
storag under	55	-15
storag virtual	-26	34
storag volum	75	-3
storag where	51	-41
storag with	24	-9
store	26	10
store $	-9	17
store @	56	-13
store all	-12	24
store and	-35	61
store by	-5	21
store content	74	-61
store current	-24	49
store data	45	42
store disk	22	-16
store everi	17	-13
store for	89	-34
store in	-3	37
store is	103	-66
store it	6	30
store its	-24	0
store log	34	-30
store none	-42	90
store object	17	-15
store of	69	-8
store on	-8	71
store onli	19	23
store procedur	-11	35
store region	63	-60
store that	-19	39
store the	91	-55
store them	23	17
store volum	29	2
store what	-20	49
store who	-11	44
store with	47	-32
straight	-11	22
straight to	-11	22
strategi	-29	84
strategi and	-7	39
stream @	22	-13
stream agent	23	-14
stream and	92	-59
stream consum	-13	146
stream gatewai	91	10
stream to	-5	28
stream when	1	-27
stretch	29	57
string	-25	45
stripe	-15	144
structur	35	13
stuck	12	22
stuck @	-6	92
stuck at	29	-41
stuck in	-16	27
stuck on	-14	22
student	-19	64
studio	-27	36
stuff	-4	57
style	27	-15
subject	-23	36
submit	-32	56
submit job	1	33
subnet	-2	27
subnet $	-16	90
subnet and	-13	37
subnet endpoint	-26	29
subnet for	-32	75
subnet give	-8	23
subnet group	29	9
subnet in	-22	31
subnet of	-33	41
subnet that	29	-21
subordin	-41	60
subscrib	-9	43
subscrib and	-10	17
subscrib are	-36	69
subscrib to	-14	87
subscript	-14	51
subscript $	-12	41
such a	58	-11
such an	-11	16
such instanc	-4	30
such queue	-46	46
sudo	4	46
sudo right	3	51
sudoer	1	125
sudoer on	4	116
suffic	-17	32
suggest	-9	45
suggest $	39	5
suggest by	-12	24
suit	14	46
sundai	0	28
suppli	23	-19
suppli and	-62	-47
suppli in	76	-66
suppli patch	-17	37
suppli the	5	57
supplier	-2	75
support $	-58	93
support @	6	39
support end	14	54
support for	20	-20
support is	-14	20
support it	46	-40
support nitro	-29	29
support or	-16	19
support perimet	-20	29
support runtim	-36	45
support them	-19	20
support tls	106	-69
support version	-20	35
support who	-13	49
suppos	-4	-17
suppos $	22	17
suppos to	-58	-23
suppress	-2	43
suppress @	-20	33
suppress in	-27	38
suppress rule	-11	43
sure	17	10
sure $	-2	35
sure %	29	24
sure that	-21	40
sure the	39	-34
suricata	32	19
surveil	29	-27
surviv	-9	33
surviv $	-20	38
surviv a	20	-10
surviv the	-14	26
suspend	9	87
suspici	9	58
svm	-8	30
swap	82	-47
swap by	75	-24
swap it	44	-20
swap the	25	-18
swear	-16	34
switch $	124	-24
switch and	78	-23
switch encrypt	-44	106
switch in	31	-13
switch it	-3	53
switch off	50	-13
switch on	-65	36
switch redact	-13	20
switch that	36	21
switch the	-22	30
switch them	41	-34
switch to	20	38
switchov	31	58
switchov or	50	-41
symmetr	-28	36
syn	75	-18
sync	-57	-32
sync by	-18	-43
sync log	16	-1
synchron	6	22
sys	-9	45
sys password	-1	19
system $	3	-24
system @	42	-16
system account	23	-3
system are	110	2
system as	48	-20
system at	33	-8
system behind	60	-13
system by	23	3
system databas	16	62
system fix	27	-29
system in	8	122
system insid	116	-68
system is	-29	51
system itself	-22	27
system manag	-14	38
system network	30	109
system of	-23	0
system on	55	-21
system patch	-25	99
system stand	80	-19
system take	-9	28
system that	0	24
system under	63	6
system updat	-69	-51
system user	-8	21
system when	161	10
system with	37	-16
system within	16	-10
tabl	0	39
tabl $	-2	123
tabl apart	63	-54
tabl by	50	-29
tabl definit	-29	32
tabl in	-14	61
tabl is	64	-55
tabl map	6	34
tabl of	-13	49
tabl on	-12	42
tabl out	-48	-125
tabl over	28	-10
tabl permiss	-4	30
tabl whose	20	138
tag	-1	68
tag for	2	58
tag resourc	21	84
tag the	48	-42
taint	17	28
take	18	7
take 60	-7	19
take @	48	-36
take a	39	-3
take and	36	-18
take autom	45	-53
take backup	24	-9
take call	56	-31
take care	-13	-30
take csi	-13	17
take daili	30	-23
take effect	-23	34
take hourli	66	-55
take it	53	-20
take manual	-12	19
take no	-25	71
take none	-17	34
take over	42	-8
take snapshot	-56	90
take the	51	-26
take them	16	36
take thi	-7	50
taken	10	23
taken by	49	-35
takeov	6	35
talk	-16	66
talk to	-3	23
tamper	16	15
tamper resist	40	-82
tamper with	21	-1
tape	15	24
target	2	26
target $	-23	79
target @	-17	23
target and	3	20
target are	29	2
target in	-23	32
target is	-42	57
target that	-24	48
task	16	10
task $	17	37
task @	-4	38
task are	2	22
task definit	-12	63
task fail	-10	34
task for	68	-44
task is	-22	56
task log	-7	16
task of	-4	19
task on	-10	41
task replac	22	-21
task retir	-49	46
task role	-34	55
task run	-17	24
task set	-21	38
task share	61	-42
task stop	-20	30
task stuck	-17	22
task that	49	-46
task to	-13	40
tax	-22	33
tax offic	-22	33
tb	6	31
tde	31	6
teach	86	60
team	19	25
team $	-20	1
team can	-48	62
team or	9	18
team that	-18	30
technic	86	-31
technician	65	-38
tele	40	22
tele the	12	46
telemetri	-22	41
telemetri to	-22	41
telephon	-18	38
tell	6	48
tell %	19	49
tell me	-25	24
templat	-6	29
templat $	-16	18
templat @	-2	23
templat and	17	14
templat is	-11	45
templat or	-13	19
templat user	-11	38
templat with	-15	26
temporari	-24	73
temporari credenti	19	6
ten	20	-13
ten minut	31	-15
ten year	-17	25
tenant	77	-16
tenant out	72	-12
term let	27	-23
term of	-13	19
termin	45	-11
termin $	142	-1
termin @	-15	57
termin tls	31	-29
terraform	-34	91
terraform state	-2	76
test	4	47
test $	-17	173
test %	2	148
test @	-1	32
test for	-20	86
test it	28	-10
test of	2	43
test restor	-1	39
test that	-16	44
test the	2	35
test them	30	-25
tester	-17	40
text	9	22
than	-8	36
than 14	-12	33
than 90	-20	38
than one	-33	39
than root	-10	27
than two	59	-53
thank	-19	-96
thank to	-29	-126
that $	4	-35
that %	-36	14
that @	34	-2
that a	23	42
that account	-27	33
that agent	-3	19
that amazon	4	29
that an	-24	50
that and	-32	51
that answer	62	-50
that api	82	-38
that appli	-58	21
that aws	31	65
that az	-33	35
that becaus	24	-23
that belong	-17	18
that block	-12	26
that bucket	26	-5
that build	38	-25
that call	21	4
that came	-13	16
that can	-27	40
that cannot	85	-49
that client	59	-53
that connect	59	-5
that copi	26	-25
that creat	26	-19
that data	-1	22
that date	85	15
that decid	76	4
that deploi	48	-32
that do	7	33
that doe	-35	40
that down	-13	23
that each	42	-40
that encrypt	-14	40
that end	-19	34
that endpoint	21	-8
that evalu	42	-17
that execut	46	1
that exist	98	-56
that fail	16	1
that fall	-19	51
that fetch	-13	31
that fit	16	-15
that flow	46	-40
that for	-86	-38
that function	49	-42
that go	19	-17
that had	10	37
that hand	88	-48
that handl	23	-7
that happen	-20	43
that have	-3	44
that hold	33	-9
that host	34	6
that i	-8	43
that imag	-8	18
that in	10	19
that includ	-16	17
that inspect	33	-15
that is	26	-4
that join	18	-3
that keep	29	-2
that key	-19	31
that launch	35	-33
that leav	-25	37
that left	-11	50
that let	-10	18
that log	-8	18
that make	-28	35
that match	89	-64
that matter	-14	57
that move	31	-25
that must	-12	45
that need	18	40
that no	-12	25
that nobodi	-35	49
that not	18	-7
that noth	81	-72
that number	-4	30
that of	-26	46
that off	49	-28
that onc	33	-24
that one	15	-78
that onli	39	66
that open	36	-12
that or	-2	-100
that our	-32	56
that ourselv	58	-54
that part	-38	83
that pass	-2	33
that patch	-49	73
that place	76	1
that produc	60	-34
that provid	30	66
that read	-64	72
that reconnect	76	-73
that record	-16	16
that replac	-45	52
that replic	51	-51
that right	62	1
that role	-23	62
that row	-29	33
that run	62	2
that send	-12	29
that serv	47	0
that set	-46	61
that so	-35	89
that somebodi	17	-24
that someth	-55	-101
that speak	34	-9
that stai	-26	38
that still	-11	84
that stop	32	-29
that store	31	-29
that stuff	36	11
that support	46	-40
that system	66	-60
that the	-10	34
that thei	-16	32
that there	62	-50
that thi	3	20
that thing	-53	-60
that to	-25	25
that traffic	-57	114
that up	45	-22
that use	-29	57
that user	-7	25
that verifi	37	-12
that version	3	48
that wait	29	-23
that watch	118	-48
that way	-7	28
that we	2	83
that what	-16	22
that whose	-21	50
that window	35	-23
that with	-53	-45
that work	25	7
that write	-18	30
the %	96	47
the 12	34	5
the 30	-52	68
the 7	44	-42
the @	21	23
the acceler	48	-10
the access	-18	46
the activ	-11	16
the add	-10	24
the admin	19	41
the administr	-5	24
the alarm	-3	44
the alert	-20	66
the amazon	51	-19
the ami	3	66
the analysi	60	-12
the app	-54	41
the applic	11	58
the archiv	-20	49
the assess	33	20
the assessor	-7	34
the attack	-15	82
the audit	-13	22
the auditor	14	-17
the auth	-11	36
the authent	-18	26
the author	-13	46
the authorit	30	-10
the auto	-21	14
the autom	17	4
the automat	-19	-54
the avail	97	-10
the aws	34	-27
the az	80	-31
the baa	-61	29
the back	-36	54
the backbon	24	-5
the backend	43	-11
the backup	-12	-35
the bare	58	16
the base	18	20
the basement	-16	18
the begin	-13	29
the block	45	-39
the board	-13	56
the bootstrap	-47	-5
the bottlerocket	131	-8
the box	-47	15
the branch	-26	47
the broken	71	-26
the broker	-45	-83
the budget	-18	38
the build	73	-34
the button	-26	27
the ca	-120	-90
the cabinet	1	16
the cabl	-2	95
the cach	111	-42
the call	-8	31
the capac	33	-11
the catalog	-21	31
the ceil	62	-32
the chang	21	0
the chat	-17	17
the check	51	-16
the checkout	-24	19
the choic	-8	20
the chosen	50	-37
the ci	3	31
the cidr	-9	21
the cisco	-11	55
the class	-11	19
the cli	46	-19
the client	-3	26
the cloud	32	-8
the cloudwatch	2	20
the cluster	-20	-11
the cname	-24	35
the cni	-22	51
the code	-21	48
the compani	19	19
the compil	-8	22
the complianc	-121	-129
the comput	11	46
the configur	-41	10
the connect	-62	-15
the connector	-10	30
the consum	85	-26
the content	0	34
the continu	-65	175
the copi	45	-44
the corpor	-35	43
the credenti	-16	44
the cross	-4	30
the current	51	-29
the custom	20	33
the d	-33	61
the daili	62	-58
the dashboard	-28	47
the data	23	3
the databas	-87	29
the date	1	41
the day	17	-7
the db	1	37
the dead	62	-32
the deadlin	-14	34
the decid	-28	49
the decis	68	35
the default	20	7
the definit	29	-14
the deleg	30	-2
the delet	30	-21
the deliveri	34	-20
the desktop	-79	-6
the detect	32	-14
the dev	-13	42
the develop	-21	32
the directori	64	-48
the disk	35	10
the distribut	-25	42
the dns	-2	39
the docker	-16	21
the document	-13	100
the domain	44	-1
the downtim	-26	79
the drain	39	-7
the driver	-29	41
the durabl	50	22
the ebs	19	-13
the ec2	58	-44
the ecs	116	25
the edg	73	5
the edit	-47	60
the emerg	-6	32
the encrypt	19	22
the end	12	17
the engin	1	-29
the ephemer	-19	43
the equip	28	21
the error	-16	21
the etl	-17	41
the evict	49	-42
the evid	-42	50
the execut	-3	38
the export	-5	25
the facil	63	-34
the factori	-7	33
the fail	20	-82
the failov	-8	46
the failur	40	-29
the fault	26	-6
the field	-7	44
the file	-1	35
the filter	-13	20
the final	-10	27
the financ	7	19
the find	-35	50
the fine	3	26
the fip	24	-15
the firewal	-45	-109
the firm	14	64
the firmwar	147	-11
the first	-45	-48
the fix	50	-9
the fleet	-26	-21
the floor	-15	41
the format	-10	20
the former	-50	46
the function	3	38
the game	-15	42
the gatewai	-85	-25
the gener	55	-4
the global	32	-9
the golden	-14	50
the gpu	68	-34
the grant	49	-40
the greatest	41	-19
the grid	-21	12
the group	19	5
the guard	40	0
the guest	-12	64
the hardwar	31	-4
the head	-11	34
the health	66	-13
the hook	0	81
the hop	-18	23
the host	23	-42
the hour	-104	-67
the hourli	66	-46
the http	-13	78
the hypervisor	52	9
the ide	-31	39
the imag	6	25
the inbound	1	39
the infer	-34	38
the infrastructur	22	-32
the inspect	16	-12
the instanc	14	17
the integr	-25	26
the interfac	-10	21
the intern	-12	34
the internet	-17	43
the iot	-4	17
the ip	-11	23
the isol	18	-12
the item	-3	62
the jar	-7	23
the java	-3	28
the job	-10	43
the kei	-29	-35
the kms	5	27
the kubelet	108	-4
the kubernetes	-10	42
the lambda	-8	16
the land	36	-16
the languag	31	6
the last	38	-30
the latest	17	7
the latter	-76	-68
the launch	-5	26
the law	-18	90
the layer	0	26
the least	-29	39
the ledger	-18	43
the librari	-34	36
the licens	55	-23
the life	17	8
the limit	9	31
the line	-25	39
the link	-23	34
the linux	-50	-33
the list	41	-24
the load	29	-16
the local	-29	33
the locat	71	-39
the loss	-27	40
the lowest	91	-35
the machin	58	-35
the machineri	26	-17
the mail	29	56
the mainten	29	-15
the manag	69	-26
the mandatori	40	19
the manual	-109	8
the map	29	20
the marketplac	-20	46
the master	5	86
the materi	31	16
the maximum	-4	20
the member	-30	43
the memori	56	-47
the messag	17	23
the metadata	47	-3
the metric	-7	20
the microvm	-4	30
the minor	4	-40
the ml	-8	78
the mode	-5	52
the model	-46	24
the modul	39	-17
the monthli	47	-15
the more	100	12
the most	-15	21
the mount	-18	47
the move	-17	30
the multi	30	73
the name	-21	-63
the namespac	-4	41
the network	50	-5
the new	-28	52
the newer	40	-11
the newest	26	19
the nitro	26	-12
the node	-21	-44
the npm	-19	29
the nucleu	-15	17
the object	40	18
the ocsp	-63	68
the off	28	-14
the old	-9	35
the older	-24	46
the on	-31	50
the one	-5	-59
the onli	-37	55
the option	-22	66
the orchestr	-30	47
the org	-30	45
the origin	19	13
the os	17	33
the other	-46	-41
the outdat	-7	16
the outsid	-33	46
the owner	28	-19
the pair	39	12
the paramet	-10	16
the parent	37	-14
the part	61	-52
the partner	21	8
the password	-64	-108
the patch	29	15
the peer	99	-40
the pend	-8	53
the peopl	46	47
the perimet	45	-35
the period	41	-101
the permiss	-9	24
the person	22	63
the physic	58	-2
the place	-7	18
the plan	-24	44
the plant	-3	18
the platform	23	-3
the plugin	-30	43
the pod	18	-12
the point	42	-29
the polici	-5	37
the pre	-25	37
the prebuilt	60	-42
the primari	21	1
the prioriti	26	-24
the privat	60	-36
the process	17	-14
the prod	-12	58
the produc	-12	20
the profil	-5	58
the promot	-80	-2
the prompt	39	-34
the provid	44	-37
the proxi	0	41
the publish	-20	22
the push	2	35
the pv	-12	20
the queri	-2	34
the queue	52	-22
the quota	43	-16
the raci	10	41
the rack	-3	103
the rang	-4	19
the receiv	17	-11
the recipi	-10	31
the recommend	-20	24
the record	6	19
the recoveri	-11	16
the registri	0	17
the regul	-13	82
the releas	-23	48
the renew	30	2
the repair	13	29
the replac	82	-58
the replic	-21	45
the replica	17	17
the report	18	-5
the repositori	18	-3
the requir	-7	50
the resolv	4	51
the respons	-32	14
the rest	-66	-2
the restor	-28	55
the result	23	-17
the retent	-6	23
the retir	33	-29
the retri	-35	38
the review	-13	22
the revis	84	-72
the right	-11	19
the rollback	-14	32
the rollout	-44	50
the room	-32	45
the root	-13	68
the rotat	-14	16
the rout	0	16
the row	-4	21
the rule	12	46
the runtim	-8	-19
the s3	-23	28
the salari	-18	48
the sale	-9	18
the same	36	-24
the scan	44	-19
the scanner	-32	41
the schedul	55	-18
the schema	18	97
the script	-16	43
the sdk	-17	21
the search	111	15
the second	-87	-74
the secret	-27	41
the sensor	-22	41
the server	31	-18
the servic	18	3
the session	-7	38
the set	28	-19
the sg	-13	48
the shard	-57	59
the shop	-74	24
the sign	37	-11
the signatur	80	-21
the site	70	-36
the size	-10	16
the slow	-10	78
the snapshot	9	17
the soc	95	-29
the sourc	-24	50
the sre	-15	47
the ssh	-36	54
the ssl	-6	19
the ssm	-7	22
the stage	-26	30
the standbi	16	-59
the start	34	-27
the stone	-38	69
the stop	-17	21
the storag	27	2
the store	-4	19
the stream	41	-54
the stretch	-25	25
the subnet	29	-7
the subscript	-22	27
the support	-20	30
the switch	43	27
the system	2	31
the tabl	4	63
the task	27	7
the technician	26	-24
the temporari	-25	45
the term	-36	60
the test	-17	39
the text	-33	52
the thing	-21	28
the third	-3	23
the three	51	-41
the time	37	-11
the tls	52	-6
the token	16	17
the tool	-18	43
the topic	-4	82
the track	10	17
the traffic	55	-20
the trail	37	8
the train	-25	39
the transact	18	-10
the transfer	18	3
the trigger	-13	32
the truck	-2	35
the trust	-23	32
the tunnel	-38	-37
the two	40	-6
the type	-19	23
the underli	63	-45
the unit	53	-42
the updat	-39	-2
the uplink	-49	53
the upload	53	-26
the use	1	19
the user	-2	22
the utter	21	-13
the vendor	52	-45
the version	-40	35
the virtual	18	25
the volum	18	-5
the vpc	-17	44
the vpn	-71	-64
the vulner	94	52
the wait	24	-18
the want	24	-22
the web	-22	39
the weekli	19	29
the whole	8	37
the window	18	21
the windows	39	4
the wire	15	-37
the work	50	31
the worker	-24	-12
the workflow	53	-16
the workload	45	15
the world	4	25
the write	-10	26
the wrong	-17	84
the zone	49	-30
theft	11	54
thei $	-20	-12
thei appli	2	19
thei are	21	5
thei can	-17	31
thei come	51	6
thei cover	-22	57
thei do	-7	48
thei expir	-4	16
thei go	-13	33
thei have	-25	57
thei reach	42	-38
thei replac	23	39
thei run	53	-16
thei say	-35	41
thei serv	64	-32
thei share	-31	41
thei show	-1	20
thei stai	-36	47
thei use	17	-12
thei were	52	-42
their $	-103	7
their @	-2	-129
their access	28	108
their auto	-12	53
their checkpoint	-23	31
their code	44	16
their configur	52	-12
their content	43	-25
their data	-16	34
their date	1	19
their definit	54	-36
their destin	2	54
their encrypt	35	-5
their end	26	-18
their firmwar	3	20
their host	53	-25
their hypervisor	-16	21
their imag	24	9
their kubelet	-1	93
their last	-28	29
their librari	-14	46
their number	-16	52
their oper	17	91
their or	-78	-39
their os	74	59
their owner	2	27
their place	-4	33
their port	63	-45
their region	55	-33
their retent	25	-91
their retri	-25	49
their role	-31	41
their scale	-60	82
their secur	-14	30
their send	45	-20
their set	0	17
their softwar	35	-5
their sourc	-26	42
their state	-14	22
their storag	-31	54
their time	-13	27
their trust	-5	25
their volum	-29	37
their vpc	-10	19
their window	10	37
them	8	20
them 90	54	-46
them @	-22	33
them a	-2	17
them after	-1	27
them apart	-50	71
them are	28	-9
them as	-3	36
them at	-39	68
them awai	42	-31
them befor	-32	50
them but	-14	16
them by	3	23
them check	-20	22
them current	-27	107
them daili	10	16
them down	26	53
them earlier	-8	32
them elsewher	-16	20
them enforc	-21	34
them everi	20	13
them for	30	-10
them from	-15	26
them get	45	-48
them into	-12	32
them is	28	38
them keep	-11	21
them on	27	2
them one	40	-31
them or	-10	25
them out	-34	-66
them over	-17	23
them patch	89	13
them requir	-30	42
them run	43	-23
them small	-16	28
them so	16	-15
them the	-43	83
them there	53	-16
them through	63	-52
them to	-32	-6
them under	62	-57
them until	-17	19
them up	5	60
them updat	-25	48
them when	28	2
them who	-33	38
them with	-31	38
them yourself	-3	30
themselv	31	11
themselv $	36	-46
themselv or	-31	27
then	-4	27
then $	89	-115
then %	-26	38
then @	0	17
then and	-56	72
then copi	-10	23
then delet	37	-8
then is	-15	55
then it	88	-76
then keep	-60	79
then move	-64	89
then patch	-45	58
then run	-69	147
then start	-70	81
then take	-50	70
then that	22	-1
then the	-4	23
then who	-3	35
then write	-41	62
there	27	8
there a	-34	34
there after	22	-16
there and	-30	18
there are	32	2
there by	57	-35
there if	-26	26
there is	45	-3
there no	27	14
there not	-32	40
there onli	-43	67
there the	71	-65
there to	-16	21
there too	43	-32
there who	-38	71
thereof	63	-17
thereof $	63	-17
thermostat	-25	63
these	65	51
these $	133	30
these log	-15	29
theyr	-11	47
theyr kept	2	47
thi	-61	-44
thi $	-33	-16
thi cannot	73	-35
thi is	-146	-93
thi one	-50	-111
thing	-40	-28
thing $	-143	-81
thing %	-12	21
thing for	28	-51
thing in	21	-18
thing is	3	16
thing that	74	12
thing we	53	133
thing who	-22	-85
think	19	42
think of	-3	51
think that	22	22
third	24	44
third parti	20	50
tho	-1	81
tho $	-1	81
those	9	22
those $	29	-6
those @	72	-5
those are	23	18
those current	23	-41
those data	-33	36
those for	-33	35
those from	45	-32
those is	46	26
those machin	-2	18
those node	-77	68
those of	23	6
those patch	-27	-49
those servic	-36	39
those that	-18	69
those two	-22	44
those up	-5	23
those who	-17	18
those with	-24	55
though	-36	-16
though who	30	-53
thread	-11	29
threat	23	0
threat list	26	-9
three	27	-3
three @	57	-23
three avail	42	-19
three az	7	40
three azs	31	-4
three copi	51	-26
three dai	-8	21
three if	-23	23
three node	-35	41
three week	57	-6
three zone	32	-23
threshold	-3	21
threshold and	18	1
throttl	-15	33
throttl and	-20	24
throttl in	-30	105
throttl limit	2	19
throttl quota	50	-46
through $	-15	-29
through @	-16	2
through a	46	-3
through an	18	-2
through and	-6	26
through artifact	16	-10
through eventbridg	42	-31
through it	-4	36
through its	76	6
through kms	57	-40
through our	-5	25
through the	14	17
through them	-10	20
throughput	35	-13
throughput and	16	11
throughput capac	-26	76
throughput mode	-24	31
throw	41	44
thrown	-26	63
thrown awai	-26	63
thru	3	68
tick	-40	15
tick a	-1	30
tick at	2	55
tick the	-37	64
ticket	83	-34
ticket $	107	-46
ticket for	58	-52
tidi	-34	71
tidi $	-31	70
tier	-23	42
tier $	-9	76
tier of	-25	60
tier polici	-14	39
tighten	-17	49
tighten by	-27	75
time	6	16
time $	44	48
time @	4	40
time and	21	-9
time are	-24	28
time as	40	-47
time at	50	-46
time in	-1	20
time limit	-9	29
time log	-15	21
time object	-16	83
time of	-30	95
time out	-33	69
time polici	-23	37
time recoveri	0	69
time restor	-9	-89
time zone	-40	48
timeout	-8	35
timeout of	-7	75
timeout on	2	28
tls	28	11
tls $	138	4
tls 1	39	19
tls @	-8	46
tls and	-9	18
tls at	47	-33
tls between	-26	44
tls by	29	-15
tls cert	21	1
tls certif	59	-31
tls connect	69	-37
tls end	-23	65
tls endpoint	22	-4
tls from	-25	32
tls in	-28	44
tls inspect	21	2
tls is	-40	51
tls listen	22	-21
tls of	-6	42
tls on	41	-8
tls onli	31	-2
tls or	-18	34
tls paramet	-25	64
tls polici	-33	50
tls to	-25	45
tls version	-26	61
tls where	-14	17
tls who	-136	-118
tls with	45	-24
tlsv1	-7	34
tmp has	-8	22
to	7	19
to $	-65	43
to %	8	58
to 0	-15	17
to 1	-16	40
to 100	38	-18
to 15	-2	16
to 2	-44	104
to 20	-16	28
to 200	68	-34
to 21	-29	35
to 3	-11	31
to 30	57	-52
to 35	9	19
to 365	-27	49
to 4	45	-18
to 5	-23	60
to 60	-12	36
to 7	19	16
to @	-5	40
to a	10	21
to act	-29	41
to add	48	-8
to al2023	-3	50
to all	-5	34
to an	-1	34
to and	-11	20
to anoth	-3	16
to any	22	-19
to anyon	-4	26
to appli	-6	-74
to ask	51	2
to attach	-37	59
to automat	80	-73
to aws	31	94
to back	-56	71
to be	-15	28
to bear	-14	23
to blame	-8	52
to block	50	-37
to both	-104	-77
to bring	86	-36
to build	14	42
to buy	-49	52
to call	-13	51
to care	74	22
to cheaper	-10	29
to check	-17	27
to choos	72	-45
to classifi	-18	28
to close	-8	23
to cloudwatch	29	-12
to collect	-39	55
to come	77	-70
to connect	-12	17
to control	58	-31
to copi	-12	73
to creat	-9	42
to databas	-27	44
to date	29	14
to deal	-10	19
to decrypt	25	54
to defin	22	33
to delet	-39	69
to demand	-24	56
to deploi	-45	49
to disk	33	-31
to do	-20	23
to ec2	51	-44
to ecs	-31	36
to enabl	-5	90
to everi	19	-4
to everybodi	-21	44
to everyon	-23	40
to fail	-12	31
to file	-21	33
to find	-19	29
to fix	64	2
to flip	7	78
to get	-21	46
to group	-3	19
to guard	-53	66
to have	31	-5
to hold	10	71
to improv	38	-25
to instal	22	62
to isol	-36	4
to it	10	50
to its	21	5
to know	-1	23
to known	-30	51
to leav	59	-56
to limit	-16	37
to load	-11	56
to log	42	-22
to look	95	9
to lose	-24	45
to make	26	-18
to manag	86	-59
to mend	-14	20
to move	-13	17
to network	-26	35
to new	88	-44
to newer	-16	19
to node	-13	45
to one	-9	42
to order	-16	22
to other	-35	54
to our	-17	72
to outliv	-38	52
to pass	-16	84
to patch	-7	18
to pick	-31	56
to plan	-7	24
to prevent	37	-2
to process	-5	21
to prod	-58	-65
to product	57	1
to prompt	34	-30
to protect	-31	66
to provis	71	-42
to pull	-10	18
to put	-11	27
to raiz	39	-33
to rebuild	34	46
to recov	19	-10
to reli	37	-31
to renew	5	25
to repair	-24	51
to replac	35	43
to replai	-12	22
to request	-32	39
to restor	-37	55
to retain	-25	29
to review	69	-23
to roll	0	21
to rotat	-97	-127
to run	-13	30
to scale	64	-34
to scan	28	-27
to schedul	75	-41
to secur	39	27
to set	27	-3
to size	32	7
to someon	-11	24
to sort	-12	75
to sourc	24	2
to speak	-9	17
to spread	-12	45
to stai	23	-1
to start	-27	42
to stop	-6	17
to suppli	-62	74
to swap	35	-32
to switch	-20	-64
to take	8	21
to target	-31	37
to that	23	-20
to them	38	-16
to think	-3	51
to three	50	-38
to tls	-62	65
to touch	57	-29
to trust	-20	62
to turn	53	-40
to updat	17	8
to upgrad	21	18
to use	-33	53
to user	-7	43
to v2	-16	51
to viewer	-26	78
to watch	61	-2
to what	1	18
to which	16	4
to who	5	28
to whom	41	10
to wipe	-16	23
to write	-9	20
todai	-9	64
togeth	33	-17
togeth in	66	-63
togeth with	-8	25
toggl	-9	48
token	-9	47
token expir	-3	48
token in	-8	27
token of	-16	46
told	-4	17
told $	-20	27
told me	30	-18
told otherw	-13	28
toler	-23	74
too	-5	52
too $	143	29
too doesnt	-13	17
too larg	1	39
too long	-6	22
too low	-51	61
too mani	-30	49
too much	-12	46
too short	-9	34
too small	-12	34
too weak	-7	26
too wide	5	24
took	-34	-37
tool	1	26
tool and	60	-33
tool of	-8	28
top	31	34
top is	78	-74
top of	30	59
topic	-4	29
topic and	16	25
topic control	-15	23
topic that	53	-52
touch	18	5
touch the	37	-53
toward	-1	34
toward the	-9	44
trace	36	4
trace and	34	-31
trace are	-35	59
track	37	-12
track current	10	17
traffic $	-85	-134
traffic between	37	-25
traffic by	16	-1
traffic chang	25	-16
traffic dial	-47	60
traffic doubl	-24	20
traffic from	-6	60
traffic has	-19	28
traffic in	-26	66
traffic insid	32	-23
traffic on	-2	36
traffic over	81	44
traffic that	-2	36
traffic through	-24	26
traffic tripl	43	-26
traffic up	16	-10
traffic with	63	-41
trail	2	23
trail and	17	-3
trail for	-12	22
trail name	31	-27
train	-24	8
train %	-12	99
train @	10	19
train code	-14	33
train contain	4	35
train content	36	-20
train data	2	42
train in	3	25
train its	-76	-54
train of	-133	-116
train our	-16	31
train the	96	-22
train whose	-22	-38
transact	1	22
transact log	42	-19
transform	-19	42
transit	-65	-38
transit and	-7	40
transit encrypt	-20	44
transpar	85	0
transport	28	-18
transport flood	33	-20
travel	-7	-26
trend	-9	76
trend micro	-9	76
tri	33	-18
tri to	0	18
trigger	-17	27
trigger $	-45	32
trigger @	-19	47
trigger and	5	70
trigger are	-8	49
trigger on	-29	39
trim	-10	51
trim $	-7	33
tripl	49	23
troubl	56	-22
truck	-2	35
true	20	-8
true $	8	39
true on	-26	40
true or	70	-17
trust	1	30
trust advisor	15	71
trust author	-31	36
trust each	-21	27
trust polici	-8	22
trust servic	34	-9
trust store	-12	45
trust the	44	-34
try	86	-64
ttl	-13	46
tuesdai	-32	27
tune	-5	49
tune and	-8	47
tune by	-2	56
tune is	19	-15
tune it	3	39
tune sql	-3	61
tune them	-23	28
tunnel	3	-26
tunnel endpoint	33	-20
tunnel in	-13	-79
tunnel is	-11	104
tunnel of	23	61
tunnel on	-1	43
turn	-4	23
turn @	-23	39
turn automat	-11	40
turn by	-49	-113
turn encrypt	-21	41
turn into	99	-74
turn it	19	10
turn its	-8	68
turn manag	8	29
turn multi	42	20
turn off	-5	52
turn on	-4	28
turn scan	-7	21
turn server	-19	26
turn the	-28	51
turn those	-16	17
turn tls	41	-32
turn to	-21	32
twice	-19	52
two	9	18
two @	-17	65
two apart	-13	18
two azs	20	47
two custom	63	-40
two dai	-44	59
two hour	-14	21
two instanc	-24	51
two minut	11	22
two modul	-25	26
two node	-5	16
two of	-63	54
two region	-15	19
two subnet	66	-43
two week	-4	19
two year	26	-16
txt	-9	38
type	3	30
type $	-11	56
type @	13	88
type and	-9	37
type from	27	0
type has	6	22
type in	2	23
type number	-29	45
type of	-17	31
type secur	15	25
type shard	-4	17
type size	-35	54
type storag	-10	16
type take	-23	34
type that	26	-14
type the	-14	29
type to	59	-47
typic	55	-17
typic within	24	-21
typo	-19	102
ubuntu	-60	6
ubuntu 18	10	57
uh	59	0
uid	0	20
unattach	-12	52
unattach it	-15	61
unavail	14	38
unchang	-7	41
under	37	-11
under $	-30	149
under %	85	-65
under @	34	-15
under a	82	-31
under an	79	27
under it	-38	63
under its	43	27
under load	49	48
under manag	-3	48
under our	50	-43
under review	56	-49
under test	-13	25
under the	16	-24
under them	-21	40
under version	-13	17
underli	120	-22
underli comput	52	-34
underli host	46	-29
underneath	61	-65
underneath @	87	-45
underneath a	12	-69
undersea	82	-3
understood	-4	44
undo	-1	22
undo it	94	-80
undon	-17	67
unencrypt	-12	45
unencrypt @	-7	26
unencrypt cluster	-4	29
unencrypt one	69	-33
unexpectedli	24	-9
unhealthi	59	-45
unhealthi @	37	-38
unhealthi instanc	21	-19
unhealthi target	10	19
unintend	-2	35
uninterrupt	29	20
uninterrupt power	29	20
uniqu	-17	44
unit of	-21	20
unit state	46	-40
unknown	-11	18
unless %	-23	47
unless the	-22	35
unlock	-4	34
unlock code	-4	34
unmanag	-6	36
unmask	-5	17
unpatch	-21	87
unreach	-3	41
unread	-18	40
unsubscrib	13	21
unsubscrib delet	-24	54
unsupport	-75	35
unsupport configur	-18	23
untag	-2	17
untag imag	-2	17
until	4	21
until 30	36	-5
until it	59	-49
until its	76	-51
until the	28	-14
until thei	27	-30
until their	26	-18
until then	-22	39
unus	-9	104
unus @	-20	79
up	0	17
up $	48	-11
up %	-28	35
up @	-3	53
up a	-9	17
up and	10	-53
up at	54	-36
up by	-6	62
up continu	72	-44
up etcd	103	-18
up everi	30	-29
up file	-25	76
up in	-35	-24
up is	-71	-44
up noth	-20	57
up on	25	-4
up our	-127	-150
up persist	-6	19
up replic	-21	59
up sinc	-38	23
up sourc	2	84
up that	76	-50
up the	-14	58
up to	9	22
up what	-4	30
up who	38	15
up with	-8	53
updat $	-91	-66
updat %	5	-45
updat @	92	0
updat a	16	58
updat add	-5	16
updat an	67	-48
updat and	23	43
updat appli	77	-15
updat are	-33	65
updat avail	-43	45
updat base	-49	58
updat befor	-7	81
updat blueprint	63	-8
updat by	-76	2
updat client	-11	34
updat come	-24	47
updat date	9	41
updat do	109	28
updat earlier	74	8
updat fail	-6	33
updat for	-10	-63
updat in	-40	50
updat into	9	32
updat is	-26	13
updat it	52	18
updat itself	50	-54
updat kubelet	25	-19
updat mode	24	-3
updat monthli	-110	-132
updat of	16	-11
updat on	-67	-49
updat onc	21	9
updat onto	-75	-161
updat or	59	34
updat polici	-26	43
updat replac	8	21
updat run	-16	50
updat scale	35	-30
updat server	53	-31
updat servic	-5	54
updat that	35	-27
updat the	18	-11
updat them	49	-8
updat these	-20	27
updat to	24	-23
updat under	41	-7
updat what	76	-24
updat which	2	25
updat who	-101	-120
updat with	-25	-4
updat within	3	99
updat without	63	23
updat yourself	0	19
upgrad	-13	-17
upgrad $	-139	-23
upgrad %	-99	-23
upgrad @	-22	13
upgrad a	-15	45
upgrad and	48	15
upgrad are	11	49
upgrad at	4	20
upgrad befor	-12	91
upgrad by	34	-69
upgrad do	-142	-80
upgrad doe	-1	65
upgrad fail	-13	16
upgrad from	4	55
upgrad in	47	94
upgrad is	33	-17
upgrad it	-70	33
upgrad karpent	62	-15
upgrad of	-9	69
upgrad on	-35	-76
upgrad that	-10	42
upgrad the	38	-11
upgrad then	-66	85
upgrad there	61	-48
upgrad to	94	9
upgrad who	7	88
upgrad x	-4	58
upgrad yourself	-2	37
upkeep	15	30
upkeep $	15	38
upkeep of	28	-6
uplink	-13	34
uplink from	-41	42
uplink of	29	16
upload	-16	49
upload $	-13	92
upload a	-25	37
upload and	39	1
upload buffer	-23	30
upload code	-13	19
upload file	55	-34
upload to	-10	52
upon	2	69
ups	72	6
ups batteri	95	-3
upstream	-27	31
uptim	89	-10
uptim $	119	-13
url for	-23	25
url with	-7	35
us	19	-9
us $	-17	34
us @	33	2
us and	48	-38
us by	54	24
us daili	-4	52
us east	40	-14
us in	19	-63
us it	-4	18
us kei	-46	71
us on	12	61
us or	-1	-71
us tls	65	-10
us to	-22	22
us up	-38	61
us what	-31	54
usabl	-9	27
usag	7	29
usag limit	-16	40
use	-5	34
use $	85	39
use @	46	2
use a	-47	10
use an	-11	23
use client	-34	38
use current	-16	55
use http	-14	16
use in	6	134
use is	50	-26
use of	-6	29
use or	29	-24
use share	-35	37
use such	-3	32
use the	-22	34
use them	-17	28
use tls	-32	47
use vpc	-11	20
user	1	42
user $	-8	117
user @	-13	42
user and	-4	26
user are	-8	49
user authent	-7	17
user belong	49	-39
user can	-11	22
user credenti	47	-44
user email	0	30
user for	-17	53
user from	7	28
user get	16	66
user group	-6	19
user in	16	121
user insid	-36	58
user instal	3	37
user into	23	106
user is	-26	70
user list	50	-34
user manag	-11	58
user may	-16	37
user of	-24	50
user on	-7	80
user permiss	-5	53
user quota	3	42
user ssh	-16	24
user that	41	13
user volum	67	-70
user who	49	-48
user with	9	85
user within	20	-18
util	-7	32
util and	-8	35
utter sampl	21	-13
v	-7	25
v or	-9	30
v1	-24	85
v2	9	-57
v2 capac	-6	-72
vacuum	-1	-46
vacuum and	-1	-46
valid	19	3
valid $	39	22
valid @	27	-35
valid and	-14	21
valid in	24	1
valid of	28	-12
valid record	16	2
valid the	-54	95
valu	-11	38
valu with	18	-10
vanish	3	58
vanish from	16	4
var	-19	40
variabl	-7	37
variabl $	-3	63
variabl of	-8	47
variabl with	-22	51
vcf	-9	50
vcpu	9	16
vcpu and	-52	58
vcpu of	16	-28
vector	18	9
veeam	-34	96
velero	-20	58
vend	39	0
vendor	6	39
vendor patch	16	47
verif	-19	36
verif and	-9	16
verif mode	-17	33
verifi	3	38
verifi what	58	-27
version $	3	85
version 1	-29	59
version 2	-13	16
version @	-30	51
version and	13	17
version are	104	-63
version befor	-16	22
version behind	43	-3
version bump	-96	-133
version by	14	28
version can	-7	72
version chang	-13	80
version control	-12	26
version copi	-31	49
version from	48	-9
version in	47	8
version is	102	-34
version it	121	-69
version move	-21	37
version never	-16	35
version on	-74	38
version or	-60	-76
version patch	263	52
version skew	-28	69
version still	-13	19
version test	3	20
version that	36	9
version to	1	36
version under	-114	-22
version until	30	4
version updat	-23	-28
version upgrad	-19	-35
version when	31	-20
version where	32	4
version with	25	-1
version within	-13	27
version yourself	-11	17
vet	2	51
vet the	-11	60
via	-2	35
via @	-8	34
via a	-3	29
video	18	5
view	-66	-82
view or	38	0
viewer	26	5
virginia	55	36
virtual	16	30
virtual applianc	-35	40
virtual gatewai	-7	32
virtual layer	165	16
virtual machin	-11	25
virtual node	-9	59
viru	-45	59
viru scan	-17	37
visibl	-17	64
visibl in	-18	21
visitor	40	77
vlan	-13	68
vm	-23	35
vm cluster	-22	36
vmotion	-13	83
vmware	-5	40
vmware hyper	-9	30
voic	2	21
volum	4	31
volum $	15	103
volum @	-21	67
volum and	-14	29
volum are	10	18
volum as	-17	39
volum at	37	-34
volum continu	129	-40
volum encrypt	-39	110
volum end	-34	51
volum for	-14	20
volum in	4	17
volum is	46	-27
volum of	43	-3
volum on	3	34
volum size	-2	23
volum that	37	-36
volum to	18	-15
volum with	81	-78
vote	-21	37
vpc	-8	27
vpc by	-49	49
vpc cni	24	20
vpc endpoint	-2	18
vpc or	-20	25
vpc without	55	-42
vpn	-77	12
vpn $	-114	6
vpn client	-109	-116
vs	-63	-6
vs guest	85	-24
vsan	3	43
vsan encrypt	-20	44
vuln	-38	74
vulner	3	27
vulner $	-93	-17
vulner base	-33	41
vulner databas	55	-16
vulner depend	-16	38
vulner in	34	34
vulner intellig	39	-28
vulner librari	-3	16
vulner scan	2	26
w	-32	52
w @	1	47
w a	-1	17
w o	-16	26
waf	-12	25
waf rule	-7	20
wait	-4	42
wait and	52	-44
wait as	-12	18
wait for	26	-3
wait while	29	-23
walk	61	-40
walk around	37	-1
walk into	56	-51
wall	29	37
wallet	-9	34
want	23	1
want @	51	-9
want a	-40	54
want it	1	19
want that	64	-62
want the	-9	74
want to	21	-11
warehous	-4	51
warehous who	-11	57
warm	-14	79
warm up	-12	80
warn	41	24
was	6	19
was creat	62	-31
was disabl	35	-20
was it	37	-22
was made	-24	54
was off	-32	43
was start	-28	29
was termin	-19	25
was that	20	59
was whose	-3	20
wasnt	2	48
wasnt tick	2	55
watch	-1	25
watch bounc	62	-50
watch by	-45	62
watch for	-37	57
watch free	-10	38
watch host	59	-55
watch it	-9	57
watch that	-34	77
watch the	25	1
way	-2	22
way back	-35	75
way between	39	-30
way from	-29	31
way in	-16	42
way out	-21	35
wcu	-8	60
we $	51	-23
we are	-11	37
we bring	-1	32
we built	1	64
we creat	7	72
we dont	-38	54
we got	-44	2
we have	-84	-47
we host	-72	14
we instal	32	133
we launch	10	109
we made	-24	65
we make	13	86
we must	-5	17
we need	-23	25
we never	26	-57
we pay	-28	39
we push	32	-20
we put	-25	25
we run	-17	31
we ship	-19	23
we still	-26	31
we store	-15	-55
we train	-61	-56
we type	-5	33
we upload	-2	34
we use	-46	71
we want	-30	81
we write	-17	39
we wrote	-21	26
weak	-34	64
web	11	22
web app	19	16
web applic	29	93
web consol	-32	88
web server	-23	41
web shop	-25	20
webhook	-27	71
websit	-6	44
wed	20	7
week	31	17
week critic	27	-12
week whose	-4	23
weekend	79	36
weekli	15	21
weekli 30	-7	28
weekli mainten	-23	61
weekli window	28	16
weight	30	25
weight and	43	-12
well	1	49
well as	-33	39
well or	8	60
went	26	39
went down	-43	47
went live	-12	21
were	7	23
were creat	30	-10
were disabl	-13	18
were made	47	-44
were never	-25	28
were put	35	-32
werent	-26	45
weve	73	-11
weve got	73	-11
what	9	22
what $	-69	-78
what @	43	-21
what a	-26	46
what about	-114	-48
what an	-4	19
what and	-27	29
what arriv	-40	86
what doe	29	136
what fail	64	-50
what goe	59	-23
what happen	47	-8
what if	89	-56
what in	14	59
what is	18	9
what its	17	-14
what li	-5	23
what matter	-18	37
what may	-6	21
what on	-94	-8
what our	-5	37
what pass	-15	56
what record	-5	43
what run	-52	91
what stand	61	-23
what the	-2	25
what to	-19	70
what user	57	-53
what was	58	-7
what we	-36	-13
whatev	9	22
whatev is	26	-11
whatev the	-36	35
when	17	2
when %	79	59
when an	15	28
when and	-31	73
when it	-29	-13
when its	36	35
when more	69	-61
when old	-7	27
when one	58	-6
when task	-19	39
when thei	-1	25
when we	-38	53
whenev	57	-84
whenev the	50	-48
where $	76	-28
where @	29	-2
where auto	48	-29
where automat	37	-12
where autominorversionupgrad	23	2
where doe	-26	53
where encrypt	19	-16
where log	-40	45
where manag	60	-24
where multi	22	-11
where need	-13	21
where no	-64	79
where node	23	-15
where our	81	-27
where rule	-21	26
where snapshot	35	-30
where the	18	-4
where their	-23	28
where traffic	-22	29
wherev	-22	45
whether	3	16
whether an	0	48
whether it	20	-3
whether our	-17	51
whether that	-20	48
whether the	19	-9
whether thei	-16	17
which @	23	-3
which a	-25	34
which account	-13	35
which ad	2	39
which address	-10	26
which answer	-21	24
which attribut	-35	46
which bucket	-19	53
which cannot	23	-1
which control	3	36
which countri	-18	56
which data	-9	51
which devic	-11	18
which encrypt	17	-8
which half	-61	-102
which has	-11	19
which is	-15	22
which keep	-14	18
which kms	97	-72
which network	-12	29
which node	41	-13
which of	-42	-126
which one	-3	-41
which our	-8	19
which paramet	32	-16
which part	34	60
which parti	33	5
which patch	-30	47
which peopl	38	-27
which permiss	3	24
which princip	-18	62
which queri	-21	40
which resourc	-31	69
which role	-17	63
which servic	-16	58
which session	49	-39
which side	16	23
which subnet	-20	52
which team	-18	64
which the	47	-33
which user	19	35
which version	-16	58
which we	-70	-70
which window	-106	-20
which zone	-22	29
while	7	-16
while a	16	-3
while it	-25	-48
while queri	38	-33
while the	20	-10
who $	-72	11
who @	-2	-45
who act	-31	22
who activ	-40	91
who add	-18	-32
who adjust	-16	30
who administ	-22	34
who answer	-54	78
who appli	-112	-129
who approv	-24	76
who are	49	-49
who arrang	-56	83
who ask	2	36
who assign	-8	67
who attach	-29	102
who author	23	77
who back	-80	-159
who bring	20	-48
who bui	24	12
who build	-1	55
who bump	31	118
who call	-23	24
who can	30	62
who carri	22	-84
who chang	-11	33
who check	-25	57
who choos	-24	74
who chose	-27	32
who classifi	-32	124
who clean	-14	40
who collect	-9	40
who commiss	36	-23
who configur	-24	63
who connect	50	71
who control	-27	-14
who correct	-17	30
who creat	-21	103
who deal	-60	-97
who decid	-25	78
who decommiss	-13	76
who defend	48	-22
who defin	-25	61
who delet	-27	82
who deliv	-48	-74
who design	-11	73
who did	35	-10
who doe	-36	-118
who download	-24	73
who drain	-7	38
who enabl	-53	66
who encrypt	-38	-132
who enforc	-24	44
who enlarg	-15	49
who eras	44	-39
who export	-5	25
who feed	-31	-84
who fix	-58	21
who flip	-14	61
who forc	-30	42
who gener	-24	36
who get	-8	28
who give	-22	54
who got	-25	54
who gotta	-10	45
who govern	-6	30
who grant	-9	50
who guarante	59	-15
who guard	54	32
who had	0	65
who handl	-66	-5
who harden	45	1
who has	-16	20
who have	58	2
who hire	44	-50
who hold	63	-7
who in	-67	-58
who instal	-47	21
who instrument	-12	45
who investig	3	31
who is	-36	-34
who isol	111	-19
who issu	-18	46
who keep	36	19
who kick	20	-22
who label	9	78
who lai	14	32
who launch	-8	-141
who left	-13	35
who limit	-7	17
who list	-8	22
who log	-4	77
who look	25	-19
who make	6	23
who manag	-47	56
who map	-14	61
who may	-8	53
who meant	-7	49
who migrat	-14	29
who monitor	12	16
who move	-56	-7
who must	-16	52
who narrow	-24	91
who need	12	73
who notic	48	-27
who now	-10	23
who obtain	37	-21
who on	-5	27
who open	1	33
who oper	20	-75
who order	-17	44
who ought	-13	30
who own	-106	-178
who pai	5	41
who patch	-31	-96
who perform	3	-51
who pick	-29	79
who place	50	4
who plan	40	1
who press	13	56
who prevent	86	-30
who protect	124	-12
who provid	39	-6
who provis	31	-59
who publish	77	-41
who pull	-23	32
who push	-33	35
who put	-11	30
who queri	-4	35
who raiz	-36	35
who reach	-18	35
who react	-3	27
who read	-18	41
who rebuild	-9	28
who record	32	-33
who refresh	-10	28
who regist	-33	66
who releas	-37	-75
who remov	-20	54
who renew	-14	-83
who repair	69	-9
who replac	44	55
who replic	71	-17
who requir	-116	79
who respons	-74	-85
who restart	-55	24
who restrict	18	30
who review	-32	101
who revok	-18	39
who roll	-98	-122
who rotat	-7	-112
who run	111	-41
who sai	-14	19
who scale	23	-140
who scan	5	26
who schedul	-55	46
who secur	48	-24
who see	-18	-42
who select	-15	65
who send	-63	-23
who separ	50	12
who set	-28	68
who ship	63	-73
who should	-18	48
who shred	68	-22
who shut	-8	38
who sign	-40	57
who size	-41	23
who specifi	-12	24
who start	37	-3
who stop	43	112
who store	55	-21
who subscrib	-9	37
who suppli	-65	-34
who swap	71	-16
who switch	-1	39
who take	56	-11
who termin	24	-38
who test	3	55
who that	9	37
who the	55	52
who then	-28	22
who train	2	21
who trigger	-78	-58
who trim	-12	61
who tune	7	71
who turn	-14	46
who upgrad	-106	-128
who valid	-31	56
who vet	6	16
who walk	40	-26
who was	46	16
who watch	-19	42
who wipe	71	-28
who write	-21	97
whoever	-16	37
whoever hold	-32	46
whole	-40	4
whole @	3	38
whole internet	-13	43
wholli	-11	30
whom	9	-24
whom $	-7	-31
whom and	-40	81
whom do	-29	-38
whom is	-35	45
whom to	5	108
whose $	-147	-107
whose @	-11	39
whose babi	-8	50
whose bug	-29	35
whose call	-20	38
whose chore	6	69
whose cleanup	-8	53
whose concern	12	87
whose control	-31	-27
whose do	30	-6
whose duti	-6	43
whose fault	-69	-21
whose gap	-21	40
whose hand	-34	31
whose headach	-6	46
whose homework	-5	51
whose is	37	78
whose job	-44	-57
whose key	-4	23
whose knob	-21	34
whose list	50	5
whose mistak	-2	21
whose move	11	33
whose omiss	-15	31
whose pager	20	15
whose patch	-80	-41
whose problem	-11	37
whose repair	67	-33
whose set	-49	65
whose task	-20	90
whose then	-30	31
whose ticket	113	-41
whose to	50	12
whose upgrad	-13	16
wide	-45	26
wide $	6	27
wide open	-72	-13
wifi	-21	57
wildcard	-7	17
will	-30	49
will %	-6	39
will it	-3	16
win	-26	44
window	30	14
window $	-20	53
window after	25	-16
window and	-1	21
window at	-29	41
window by	93	-53
window for	-33	89
window in	-46	57
window instal	73	-72
window of	-16	76
window set	-38	51
window to	73	-49
window where	41	-16
window which	-21	21
windows	4	20
windows @	-26	35
windows by	17	-15
windows desktop	-40	15
windows firewal	-9	62
windows for	-5	21
windows in	33	47
windows licens	73	47
windows on	30	-4
windows patch	-19	107
windows server	13	19
windows updat	-63	-29
wipe	81	-23
wipe $	48	22
wipe the	25	-16
wire	-12	52
wire $	-23	107
wise	-23	77
with $	43	-3
with %	53	33
with 256	38	-33
with @	1	25
with all	-20	30
with an	22	-1
with anoth	-22	34
with at	48	-43
with backup	-7	26
with batch	-6	23
with both	-70	-66
with checksum	26	-15
with cli	-6	21
with client	36	-21
with critic	-16	32
with current	-7	28
with data	77	-54
with default	-12	17
with detail	22	3
with dns	41	-17
with each	26	-19
with encrypt	47	-19
with exit	-3	20
with fix	55	-41
with forward	41	-17
with http	-8	42
with iam	-5	16
with kei	45	-37
with kms	69	-39
with lake	-18	39
with newer	-44	55
with no	-19	0
with noth	88	-77
with oauth	-16	35
with oci	-1	20
with old	-54	111
with one	-1	17
with or	-1	18
with other	3	57
with our	-15	77
with own	-99	77
with password	-16	42
with patch	30	6
with princip	-14	18
with run	48	-1
with s3	26	-20
with secret	-3	19
with shield	40	-1
with sse	42	10
with standbi	1	51
with system	-45	47
with that	-85	-68
with the	16	11
with their	-6	22
with them	29	0
with three	24	-18
with tls	37	12
with too	-24	37
with two	-34	68
with which	-3	18
with whom	-30	64
withdraw	-17	30
within	32	-1
within 30	2	30
within 7	42	-21
within 72	10	48
within a	83	-28
within about	20	0
within its	25	-8
within quota	73	-55
within request	24	-18
within specif	2	31
within the	44	-35
without %	-67	65
without @	-21	43
without a	16	3
without an	17	13
without any	28	-15
without be	40	-47
without downtim	82	-29
without further	-7	34
without interrupt	44	-30
without it	-39	72
without loss	38	-34
without multi	37	4
without one	-14	41
without public	-8	28
without server	-34	50
without that	-37	47
without the	63	-3
without them	-32	75
without tls	29	-4
without us	27	-13
wonder	-11	19
wont	8	16
word	-26	37
word and	-29	42
wordpress	-2	18
work	25	22
work $	17	11
work @	3	48
work for	132	-13
work in	-15	31
work is	0	36
work on	76	-40
work onli	-33	43
work that	-17	29
work with	-78	85
worker $	103	-24
worker are	20	-9
worker for	16	0
worker in	92	-17
worker machin	-79	-110
worker need	33	134
worker node	-100	41
worker of	73	5
worker or	-17	29
worker os	86	-42
worker size	-10	16
worker that	49	-24
worker type	30	-8
worker who	40	-4
workflow	-8	60
workflow $	17	-3
workflow engin	53	-16
workflow execut	31	33
workgroup	18	25
workgroup $	-23	41
workgroup set	34	40
workgroup when	23	-13
workload	1	36
workload $	-15	73
workload @	-16	29
workload apart	17	-16
workload in	0	28
workload manag	-19	38
workload over	18	45
world	-4	38
world $	12	49
world by	8	23
world readabl	-32	84
worri	74	-31
would	-17	45
would %	75	-42
would be	-23	27
wouldnt	5	25
wouldnt it	-17	30
wp	-4	20
wrap	24	-3
write	2	32
write $	50	-14
write %	-33	107
write @	-6	70
write a	37	-75
write and	-4	22
write can	-6	24
write capac	-46	24
write custom	-34	54
write data	-7	38
write em	-42	77
write everi	17	-6
write execut	-20	35
write in	33	-29
write into	-34	62
write is	58	-38
write it	5	46
write its	-18	28
write no	83	-60
write one	-23	29
write patch	30	-13
write secur	-13	54
write that	-23	69
write the	-10	41
write them	-12	58
write those	4	67
write what	-13	17
writer and	-34	52
writer anew	36	-32
writer win	-21	32
written	32	-4
written and	53	-38
written by	-5	20
wrong	-22	52
wrong $	9	58
wrong @	-5	60
wrong delet	68	-61
wrongli	-6	58
wrote	0	43
x	-5	41
xss	-36	63
yaml	-29	76
yarn	19	30
yarn run	26	24
yeah	-113	-91
yeah $	-113	-91
year	-10	31
year $	-41	74
year after	43	-31
year ago	-14	16
year and	49	-37
year for	-26	73
year of	37	-17
year old	-32	40
year the	29	-27
yearli	-7	44
yearli rotat	-7	44
yell	-28	47
yes	3	56
yes $	1	52
yes or	29	5
yesterdai	-26	35
yet	-23	25
you	-81	72
you $	1	71
your	-18	-46
your own	-8	22
yourself	0	39
yourself are	49	-36
yourself by	-15	22
yourself with	-43	50
yum	-20	66
yum updat	-13	19
zero	37	5
zip	26	-44
zip $	-16	-45
zip file	-15	26
zombi	-1	82
zone	25	7
zone $	83	-12
zone @	40	-29
zone and	16	-6
zone are	18	20
zone at	-23	26
zone by	40	-2
zone fail	-11	30
zone for	34	-21
zone in	-13	26
zone is	20	14
zone on	-49	50
zone or	63	-42
zone secur	-76	143
zone that	25	-17
zone three	-17	18
zone to	26	-10
zone when	-7	20
zone with	37	-16
zookeep	49	9
`;

/** What kind of question a wording sounds like: a line a mark, with what it adds for each kind but the last (src/understand/kind.ts). */
export const kinds = `
!action	12	10	20	18	83	12	11
!against	-4	21	-1	9	5	1	5
!asksOwner	-13	-16	-19	-16	-13	-16	-4
!asksValue	22	15	29	13	21	14	6
!choose	42	31	44	152	58	46	43
!cloud	49	54	53	53	145	55	41
!commands	31	29	26	33	124	26	27
!compare	14	79	15	22	23	17	14
!correction	-26	-25	-24	-23	-34	-26	-28
!events	-28	-27	-27	-26	-28	-26	-28
!feature	44	53	42	53	177	51	52
!first	-46	-76	-53	-20	-39	-53	-68
!follow	-21	-20	-19	-20	-23	-18	4
!gains	24	79	10	11	10	17	16
!general	-17	-27	-17	-20	-34	-22	-32
!greeting	0	-10	-18	-11	-7	2	-5
!helpData	3	-16	-6	30	-13	94	2
!helpUse	-31	3	-31	9	39	94	0
!howTo	66	67	63	68	158	92	67
!injection	28	33	29	31	129	14	31
!limit	10	14	9	14	104	28	12
!managedOne	-9	-2	16	-1	-6	-6	-10
!mayWho	-41	-41	-41	-40	-46	-40	-51
!meaning	4	6	74	11	22	9	4
!notPrice	-17	-12	-16	-12	-6	-13	2
!ofEach	-15	-9	-19	-23	-20	-17	-20
!otherCloud	50	55	53	55	175	56	30
!outside	-2	-7	-6	-2	38	-4	-11
!overview	44	13	7	10	10	11	8
!ownOne	-13	-4	-12	4	-13	-12	-18
!patches	-21	-18	-17	-13	-13	-16	10
!price	4	-1	7	8	88	9	8
!reports	-21	-21	-22	-21	-23	-21	-25
!request	42	29	21	29	87	39	34
!second	-22	-9	-15	-19	-21	-18	2
!secures	-22	-19	-19	-22	-27	-23	-20
!services	13	1	-8	-23	-25	14	-17
!sideAws	32	6	12	6	-2	5	21
!state	36	35	31	38	117	35	32
!term	37	32	79	25	27	29	19
!trouble	32	28	26	31	113	65	37
!usOrThem	10	2	2	2	1	5	55
!wholly	85	27	16	19	16	20	16
!yesNoStart	-17	-11	-17	-14	5	-6	-2
#called	-56	-39	-36	-44	-43	-46	-43
#content 0	93	52	26	-10	-28	17	41
#content 1	2	-7	5	-16	-6	-8	34
#content 2	-29	-31	-25	-33	-19	-31	-27
#content 3	-39	-35	-33	-34	-21	-35	-40
#content 4	-30	-31	-28	-26	-21	-29	-33
#content 5	-30	-29	-29	-26	-23	-29	-32
#content 6	-18	-18	-17	-14	-16	-16	-19
#services 0	-33	-24	-6	-21	6	-8	0
#services 1	-14	-30	-23	-27	-24	-27	-26
#services 2	-47	13	-35	-24	-33	-32	-36
#services 3	-18	8	-15	8	-16	-13	-17
#strange 0 0	-26	-28	-26	-32	-35	-28	-22
#strange 1 0	-15	-15	-15	-15	-16	-14	-15
#strange 1 1	-20	-17	-11	-13	1	-18	-25
#strange 1 2	28	19	41	22	56	14	3
#strange 1 4	14	11	-21	-11	111	-15	-29
#strange 2 1	-14	-17	-13	-5	-10	-13	-15
#strange 2 2	16	2	22	25	29	6	0
#strange 2 3	27	35	1	53	100	27	24
#strange 2 4	25	32	-5	17	176	15	-16
#strange 3 2	-7	-9	-6	3	32	-6	-12
#strange 3 3	-7	26	23	52	134	20	-26
#strange 3 4	23	10	36	93	290	39	25
#sure 0	128	73	40	52	96	70	62
#sure 2	-41	-35	-27	-33	-29	-36	-28
#sure 3	-46	-42	-37	-41	-42	-41	-44
#term	-26	-19	7	-19	-24	-21	-24
#thread	-191	-179	-208	-175	-188	-178	-214
#words 0	80	-59	94	-60	-1	12	-69
#words 1	-80	-78	-54	-99	-87	-93	-67
#words 11	0	-13	-1	18	0	0	-1
#words 2	-23	-31	-25	-42	-23	-35	10
#words 3	-32	-35	-33	-39	-27	-35	-34
#words 4	-24	-22	-23	-25	-13	-24	-31
#words 5	-20	-20	-22	-18	-17	-20	-25
#words 6	-14	-15	-15	-9	-15	-14	-17
$	-21	-22	-20	-24	-19	-22	-21
0	-8	-16	-18	-16	-17	-15	-17
0 !action	31	32	27	32	121	1	18
0 !against	-7	-8	-6	-6	22	1	6
0 !asksOwner	-5	-4	-8	-3	24	-2	35
0 !asksValue	-14	-9	26	-3	2	15	-5
0 !both	-62	-52	-45	-42	-68	-46	-7
0 !choose	32	35	24	97	55	22	17
0 !cloud	22	21	18	20	75	21	6
0 !commands	28	26	21	31	135	21	23
0 !compare	-25	-47	-15	-37	6	-42	-52
0 !correction	-25	-25	2	-27	-65	-31	-29
0 !events	-29	-29	-29	-29	-30	-33	-26
0 !feature	3	3	-29	2	57	-7	3
0 !first	-49	-46	-52	-66	-28	-53	-70
0 !follow	-11	-12	-3	-12	-15	-9	30
0 !general	-52	-50	-45	-51	-59	-47	-58
0 !greeting	-20	-19	-21	-18	-25	7	-4
0 !helpData	-13	-10	-33	-14	-39	61	-22
0 !helpUse	-31	3	-31	9	39	94	0
0 !howTo	19	28	21	29	43	93	24
0 !injection	28	33	29	31	129	14	31
0 !limit	1	0	-35	-5	25	39	-29
0 !managedOne	37	38	83	42	35	23	58
0 !mayWho	-61	-62	-64	-62	-63	-64	-110
0 !meaning	1	5	53	5	30	4	0
0 !move	-9	-8	-16	-5	33	-11	-15
0 !notPrice	11	12	3	12	52	11	45
0 !ofEach	23	19	0	23	20	24	52
0 !otherCloud	53	54	50	52	165	54	7
0 !outside	11	16	8	14	114	14	7
0 !overview	-14	-4	6	-2	30	21	8
0 !ownOne	-35	-34	-26	-36	-44	-35	-32
0 !patches	11	12	8	16	40	10	70
0 !points	17	21	23	21	19	35	68
0 !price	-92	-92	-94	-91	-138	-105	-99
0 !reports	-36	-36	-55	-36	-50	-36	-67
0 !request	-3	5	-1	3	40	26	15
0 !responsible	-13	-1	11	1	38	-2	24
0 !second	-41	-39	-22	-30	-47	-32	9
0 !secures	-32	-32	-19	-31	-38	-33	-31
0 !services	-35	-25	-28	-30	-54	23	-47
0 !sideAws	27	9	-7	23	-15	5	55
0 !sideCustomer	-24	-22	-20	-22	-10	-20	-5
0 !state	10	11	12	12	48	9	6
0 !tag	10	11	52	14	12	17	40
0 !term	13	17	102	24	27	38	21
0 !them	-9	-8	-6	-9	28	-8	-3
0 !trouble	28	27	18	18	17	71	21
0 !us	-16	-15	-11	-13	-3	-1	-2
0 !usOrThem	-2	3	0	3	10	5	36
0 !who	-11	-9	-10	-9	15	-9	28
0 !wholly	-30	-4	14	-4	68	-8	-28
0 !yesNoStart	-17	-13	-19	-13	-13	5	26
0 $	-28	-27	-29	-27	-33	-26	-28
0 0	-22	-22	-27	-22	-24	-22	-23
0 1	-35	-33	-37	-33	-18	-37	-41
0 16	-39	-37	-38	-40	-55	-37	-45
0 2	6	8	29	24	4	-3	0
0 22	-53	-53	-54	-57	-66	-54	-61
0 27001	-17	-17	12	-17	-34	-17	-19
0 3	34	33	25	33	68	30	43
0 3389	-22	-23	-25	-26	-25	-23	-24
0 5	2	4	18	4	4	3	5
0 7	-13	-12	-14	-13	43	-17	-13
0 90	-56	-57	-59	-56	-70	-57	-66
0 @	-50	-48	-54	-48	-30	-49	-104
0 a	-28	-29	-12	-24	-24	-30	-40
0 about	-22	-18	-44	-3	-23	-4	5
0 abov	22	22	14	18	94	18	19
0 abstract	3	4	48	3	-10	1	-2
0 access	-48	-49	-51	-49	-52	-53	-52
0 accident	-42	-43	-45	-44	-46	-43	-48
0 account	-29	-27	-15	-28	-26	-33	-38
0 acl	-27	-29	-9	-28	-34	-30	-31
0 across	-53	-53	-67	-57	-69	-54	-81
0 act	-60	-57	-74	-60	-41	-58	-68
0 actual	44	43	100	44	41	38	44
0 acu	1	2	3	3	32	3	2
0 add	-39	-40	-41	-41	-44	-40	-63
0 address	-38	-39	-38	-40	-56	-39	-57
0 admin	-58	-54	-59	-58	-64	-57	-73
0 administr	-71	-58	-95	-63	-81	-79	-90
0 advisor	-17	-20	32	-21	-31	-24	-34
0 after	-54	-50	-59	-50	-65	-50	-39
0 again	47	45	83	43	39	41	84
0 against	-24	-27	-26	-26	-26	-25	-34
0 agent	59	54	46	55	36	46	167
0 ai	49	39	34	40	14	114	11
0 air	-40	-40	-42	-41	-43	-41	-46
0 al2023	-15	1	93	3	-19	-8	-11
0 alarm	-48	-49	-50	-47	-67	-49	-64
0 all	-26	-25	-22	-27	-18	-31	-36
0 allow	-46	-45	-66	-46	-57	-48	-52
0 alreadi	27	26	24	26	8	14	82
0 also	-104	-105	-174	-104	-104	-106	-112
0 alwai	-38	-35	-43	-43	-32	-58	-31
0 am	23	23	51	19	-5	49	50
0 amazon	6	6	5	5	50	3	3
0 ami	3	1	71	1	-12	-2	-18
0 and	-25	-26	-23	-25	-20	-23	-14
0 anoth	-25	-24	-25	-25	-29	-29	-29
0 answer	-15	-11	-28	-11	-8	34	-18
0 antiviru	-127	-107	-137	-106	-124	-121	-127
0 any	-15	-15	-16	-15	-18	-12	-19
0 anyon	39	39	53	39	90	76	25
0 anyth	-12	-11	-13	-12	-11	2	-20
0 anywher	3	-1	-3	3	-21	75	-26
0 aoc	9	9	50	5	-2	4	2
0 apart	-31	-32	-35	-32	-46	-32	-39
0 api	-76	-76	-87	-71	-98	-77	-89
0 app	-47	-46	-57	-43	-51	-47	-52
0 appli	-9	-9	-19	-11	-30	-10	30
0 applic	-62	-62	-65	-62	-72	-63	-75
0 approv	15	21	9	21	91	3	14
0 architect	2	4	4	3	46	2	-3
0 architectur	-84	-85	-97	-86	-109	-86	-122
0 archiv	-43	-45	-69	-43	-56	-54	-69
0 are	-30	-28	-29	-30	-25	-3	-39
0 arent	-19	-19	-19	-20	-25	-19	-22
0 around	-17	-17	-17	-17	-18	-17	-29
0 artifact	-41	-42	-45	-42	-49	-43	-42
0 as	-30	-32	-13	-30	-34	-31	-40
0 ask	-20	-18	-28	-19	-26	14	-25
0 assess	-26	-26	-26	-27	-41	-27	-37
0 asset	-43	-45	-54	-43	-52	-48	-51
0 at	-9	-8	13	-9	17	-3	-24
0 attach	24	24	20	23	54	16	21
0 attack	-35	-36	-36	-36	-52	-40	-43
0 audit	-44	-44	-53	-45	-45	-45	-49
0 auditor	-15	-15	-6	-16	-26	-1	-29
0 authent	-41	-42	-50	-42	-43	-42	-44
0 author	-16	-44	-86	-44	-57	-48	-59
0 auto	37	34	99	32	20	29	-15
0 automat	-75	-78	-81	-77	-94	-82	-113
0 autopilot	1	1	1	0	27	1	-18
0 avail	-8	-10	31	-8	-15	-11	-16
0 awai	-25	-26	-27	-26	-25	-25	-40
0 awar	-64	-61	-37	-61	-80	-82	-71
0 aws	-13	-12	-8	-12	23	-10	-23
0 az	-14	11	102	14	-10	-1	4
0 azs	6	8	-2	8	37	3	3
0 azur	2	2	-5	2	20	1	1
0 baa	-20	-21	46	-20	-36	-23	-37
0 back	3	0	-4	0	78	0	-86
0 backbon	-30	-31	-32	-33	-53	-31	-32
0 background	-39	-39	-40	-39	-46	-40	-44
0 backup	22	22	13	24	114	13	20
0 badg	-15	-15	-17	-15	8	-20	-19
0 banana	1	1	0	0	17	-2	0
0 bare	-8	-11	36	-11	-6	-10	-45
0 base	18	17	15	15	26	43	9
0 baselin	4	2	-1	-3	21	3	-28
0 batch	-27	-30	-33	-30	-53	-31	18
0 batteri	-47	-47	-49	-48	-71	-47	-58
0 be	-16	-16	15	-19	-22	-21	-24
0 becaus	-15	-15	-15	-15	-19	-15	-24
0 becom	-19	-19	-19	-19	-23	-19	-31
0 been	-30	-29	-49	-30	-46	-29	-33
0 befor	-48	-48	-50	-49	-66	-49	-58
0 behavior	-47	-49	-52	-52	-65	-49	-55
0 behind	-6	-7	37	-6	-8	-10	-24
0 belong	-46	-45	-48	-39	-66	-38	-64
0 below	-35	-36	-39	-36	-39	-36	-47
0 best	-7	1	-1	-17	73	-6	5
0 between	-62	-63	-75	-61	-54	-61	-74
0 bezo	-1	-3	-19	-1	45	-16	-7
0 bill	-47	-46	-49	-51	-73	-47	-57
0 bio	-24	-24	-24	-24	-26	-25	-41
0 blame	-33	-33	-38	-35	-55	-34	-36
0 block	-50	-51	-64	-52	-66	-53	-77
0 board	-11	-12	-14	-11	-12	-12	-16
0 book	3	4	-1	2	39	-21	1
0 bootstrap	-30	-30	-35	-31	-41	-30	-40
0 boss	9	15	64	17	-8	71	3
0 bot	9	11	-27	11	-6	87	5
0 both	-86	-73	-67	-55	-77	-63	3
0 bottlerocket	49	46	154	42	9	39	31
0 box	-6	-7	-17	-8	2	-14	26
0 branch	-30	-31	-33	-32	-37	-32	-41
0 break	17	-8	2	-9	16	-13	-8
0 bring	27	28	27	27	84	27	10
0 broadli	-54	-53	-53	-58	-81	-53	-75
0 broken	-26	-27	-29	-32	-1	-29	-44
0 broker	-4	-1	-3	-11	32	-3	-12
0 budget	-57	-57	-62	-57	-65	-59	-61
0 buffer	17	21	16	23	82	6	0
0 bug	-77	-77	-85	-87	-84	-78	-110
0 bui	-47	-46	-46	-41	-58	-54	-50
0 build	-61	-64	-72	-61	-74	-63	-68
0 built	-53	-52	-79	-54	-68	-38	-61
0 bump	11	11	5	11	0	10	58
0 busi	-14	-16	-19	-22	-63	-24	22
0 but	-30	-22	-21	-19	-43	-25	3
0 by	-18	-18	-5	-19	-31	-23	-9
0 c	18	-15	-41	-17	-26	-19	-31
0 ca	31	30	27	28	6	28	90
0 cabl	-38	-39	-40	-39	-55	-39	-44
0 cach	-28	-22	-24	28	-38	-25	-27
0 cake	34	34	33	33	97	33	10
0 call	-15	-13	-8	-15	12	-18	-37
0 can	9	10	32	12	-14	55	4
0 cant	-21	-17	-32	-16	-39	53	-18
0 capac	-65	-65	-87	-60	-66	-65	-77
0 card	-57	-58	-75	-56	-83	-24	-59
0 care	0	14	7	10	-2	10	63
0 carri	-18	-19	-18	-20	-19	-18	-25
0 case	-25	-25	-33	-26	-16	-29	-43
0 cctv	-53	-54	-58	-55	-64	-55	-60
0 center	-41	-41	-46	-42	-52	-42	-47
0 central	8	9	4	10	39	7	8
0 ceo	21	22	23	22	55	20	21
0 cert	-19	-19	-21	-22	-6	-21	-34
0 certif	27	2	-18	-20	15	-9	9
0 certifi	-23	-23	-23	-23	-30	-23	-28
0 chang	-46	-51	-63	-47	-33	-55	-66
0 channel	-3	0	-25	0	-2	48	-15
0 charg	-8	4	-18	2	-31	0	46
0 chatgpt	-21	-19	-30	-19	-35	29	-31
0 cheaper	27	28	25	28	112	-12	29
0 check	-48	-49	-51	-49	-63	-51	-54
0 checkout	4	4	4	3	37	4	-13
0 chip	16	10	54	12	12	16	15
0 choos	-62	-65	-72	-65	-69	-63	-67
0 ci	2	-5	-3	-8	-24	-13	41
0 cis	-46	-44	-50	-48	-52	-46	-60
0 cisco	-9	-8	-2	-5	49	-27	-29
0 classifi	-49	-49	-49	-49	-70	-50	-62
0 clean	-20	-20	-24	-20	-4	-20	-28
0 client	47	46	81	44	44	43	69
0 climat	49	44	45	49	106	47	23
0 close	-35	-35	-36	-36	-23	-39	-41
0 cloud	-45	-43	-21	-43	-44	-45	-50
0 cloudflar	28	27	26	25	80	26	-2
0 cluster	40	37	26	40	30	38	153
0 code	-54	-53	-56	-53	-60	-54	-68
0 coffe	11	11	11	11	42	11	-2
0 colleagu	-43	-43	-45	-44	-55	-44	-51
0 come	-23	-21	1	-22	-37	-10	-38
0 command	-12	5	-36	9	-24	104	-9
0 commit	-53	-53	-56	-53	-83	-54	-75
0 compani	-7	-7	-14	-8	20	20	-38
0 compar	1	-31	5	6	113	7	3
0 complianc	4	4	28	26	4	1	-2
0 compliant	-35	-36	-44	-40	-43	-38	-42
0 comprom	-18	-17	-17	-17	-22	-17	-21
0 comput	-25	-26	-26	-27	-23	-26	-33
0 concern	-74	-76	-92	-77	-105	-83	-94
0 concurr	-15	-15	-15	-15	-21	-15	-17
0 condit	-42	-42	-44	-43	-48	-43	-53
0 confidenti	-62	-62	-66	-62	-66	-63	-73
0 config	-10	-5	-12	-9	-4	-14	33
0 configur	-53	-54	-54	-55	-61	-55	-77
0 confirm	38	46	36	48	73	28	96
0 confluenc	-9	1	-12	-7	70	-26	5
0 connect	-50	-50	-50	-51	-87	-50	-60
0 consol	-35	-35	-40	-37	-56	-36	-39
0 consum	-29	-28	-28	-29	-34	-29	-31
0 contact	-46	-45	-49	-46	-71	-45	-49
0 contain	30	29	53	38	5	25	86
0 content	-58	-58	-59	-57	-68	-58	-72
0 context	26	25	56	22	7	22	21
0 continu	-1	-2	-6	-5	41	-14	-5
0 control	-53	-52	-30	-50	-73	-56	-45
0 cool	-26	-25	-25	-24	-28	-25	-28
0 corpor	-39	-40	-40	-39	-47	-40	-58
0 correct	-83	-83	-109	-83	-98	-85	-101
0 cosmo	27	27	26	26	62	27	13
0 cost	-69	-70	-75	-69	-108	-71	-84
0 could	20	18	83	26	26	22	37
0 count	30	31	76	27	24	26	32
0 countri	-41	-42	-43	-45	-47	-45	-46
0 cours	-29	-31	-30	-32	-46	-29	-29
0 cover	-1	10	46	10	-14	41	4
0 crash	4	4	-5	3	40	-8	-11
0 creat	-47	-46	-55	-49	-47	-46	-65
0 credenti	6	6	1	6	68	-4	-2
0 cross	-62	-64	-69	-62	-67	-63	-66
0 crypto	-15	-15	-15	-16	-22	-15	-19
0 current	9	9	-2	8	-6	33	33
0 custom	-64	-66	-59	-66	-76	-68	-78
0 cut	-58	-56	-60	-56	-68	-57	-65
0 cve	-10	-9	32	-12	-14	-20	-26
0 dai	4	3	3	2	30	-3	-6
0 dashboard	25	27	95	26	13	21	19
0 data	-38	-38	-35	-38	-41	-37	-44
0 databas	-22	-14	-21	15	-47	-13	41
0 date	9	9	3	9	-8	8	37
0 db	-7	-8	-16	-12	-7	-10	55
0 ddo	-52	-49	-61	-52	-55	-56	-63
0 deactiv	-22	-22	-22	-22	-26	-23	-40
0 dead	-25	-26	-25	-24	-27	-26	-26
0 deal	1	20	25	23	15	22	99
0 decid	-58	-58	-69	-58	-75	-66	-67
0 decis	-33	-31	-31	-35	-36	-34	-39
0 deck	22	23	16	21	66	17	-10
0 decommiss	-42	-42	-45	-41	-44	-42	-45
0 default	-24	-21	-23	-27	-37	-39	2
0 defend	-15	-16	-15	-15	-23	-15	-16
0 defin	13	13	92	13	-1	9	7
0 definit	58	55	143	55	46	52	53
0 delet	-61	-62	-73	-63	-42	-71	-71
0 deliv	-34	-34	-36	-34	-46	-34	-57
0 demand	-27	-28	-28	-28	-34	-28	-51
0 deploi	1	2	-2	1	25	1	0
0 deprec	-85	-91	-82	-90	-117	-87	-99
0 design	-45	-46	-52	-46	-55	-46	-52
0 desktop	33	34	33	28	21	33	113
0 detail	-30	-30	-33	-30	-46	-29	-31
0 detect	-25	-25	-25	-26	-40	-25	-32
0 dev	8	8	5	31	2	7	4
0 develop	-41	-41	-42	-41	-50	-41	-66
0 devic	-15	-14	-15	-16	-27	-15	9
0 di	8	6	3	4	-15	0	40
0 did	28	30	31	29	87	77	20
0 diesel	-45	-47	-47	-46	-51	-46	-53
0 differ	15	-5	68	17	33	2	14
0 directori	41	41	40	41	18	41	115
0 disabl	-55	-56	-70	-56	-80	-58	-66
0 disast	-34	-34	-37	-33	-37	-33	-35
0 disk	-29	-30	-34	-9	-49	-29	-42
0 dispos	-31	-30	-31	-31	-46	-30	-33
0 divid	-63	-63	-79	-58	-74	-81	-56
0 dns	-49	-51	-49	-52	-60	-51	-56
0 do	-4	2	13	6	4	37	38
0 doc	27	26	31	24	-27	69	22
0 docker	1	2	-3	42	-7	-5	-12
0 document	0	6	65	3	-22	4	0
0 doe	-22	-15	-31	-14	9	-14	20
0 domain	-38	-40	-38	-40	-55	-40	-63
0 done	-28	-28	-28	-28	-35	-30	-32
0 dont	-3	-2	4	3	-19	11	-4
0 down	35	21	22	21	35	19	55
0 download	-49	-49	-52	-50	-65	-50	-50
0 dr	5	21	-2	27	5	25	111
0 drift	-97	-103	-110	-101	-124	-103	-108
0 drill	-102	-91	-83	-98	-124	-85	-102
0 drive	-70	-71	-70	-73	-86	-72	-87
0 drop	23	21	24	24	69	16	24
0 dss	-41	-41	-32	-43	-46	-41	-46
0 duti	-44	-37	-44	-27	-6	-36	-55
0 e	-72	-60	-74	-63	-82	-88	-74
0 each	-15	-14	-1	-12	-23	-13	-15
0 earthquak	-24	-25	-24	-27	-27	-25	-31
0 east	11	11	10	11	61	5	-6
0 edg	-32	-34	25	-34	-56	-35	-52
0 elbsecuritypolici	-41	-43	-45	-45	-65	-41	-42
0 eli5	-20	11	123	17	-33	12	13
0 em	-31	-32	-36	-34	-35	-33	-32
0 email	10	14	13	13	91	-2	-12
0 employe	-45	-46	-47	-45	-64	-46	-52
0 empti	-6	-5	-5	-7	34	-7	-29
0 enabl	26	25	6	24	12	23	78
0 encrypt	13	16	26	18	40	13	83
0 end	-28	-31	-30	-29	-60	-29	-7
0 endpoint	-9	-11	-21	-12	-40	-12	17
0 engin	27	27	19	57	-7	22	63
0 english	28	28	88	27	33	25	17
0 eni	28	26	19	26	64	18	28
0 enough	-42	-40	-42	-44	-59	-40	-50
0 entir	-26	-26	-27	-49	-34	-28	-28
0 entri	-25	-25	-26	-25	-27	-26	-33
0 envelop	5	5	90	7	-12	4	-11
0 environ	-5	-7	-16	-7	37	-28	-10
0 environment	-37	-36	-40	-36	-42	-38	-41
0 escort	-26	-25	-26	-25	-29	-28	-30
0 etcd	39	42	195	48	7	25	19
0 eu	4	5	1	5	30	3	4
0 even	6	7	78	10	-4	6	0
0 event	-42	-43	-48	-44	-48	-44	-46
0 ever	-17	-17	-27	11	-34	-19	-20
0 everi	49	54	73	55	63	89	49
0 everyon	-14	2	58	2	4	-6	-11
0 everyth	-31	-22	-36	-22	-1	-24	-24
0 exactli	30	33	74	28	26	28	32
0 exam	11	13	13	12	63	10	7
0 exampl	13	19	37	19	59	64	18
0 execut	-49	-48	-62	-52	-60	-48	-52
0 exit	-17	-17	-19	-18	-24	-18	-20
0 expir	37	36	35	34	68	35	84
0 expiri	-32	-32	-38	-33	-35	-32	-34
0 explain	34	46	85	44	74	51	42
0 explan	33	43	123	37	12	32	43
0 facil	-52	-52	-56	-52	-65	-53	-61
0 factor	-33	-33	-41	-34	-35	-33	-33
0 fail	2	0	-5	1	16	-10	7
0 failov	6	7	4	4	23	4	-3
0 failur	-69	-60	-70	-63	-84	-72	-69
0 fall	-13	-12	-28	-12	37	-15	6
0 fals	-41	-43	-47	-43	-47	-43	-66
0 fast	-15	-15	-15	-15	-23	-15	-19
0 fault	0	1	-9	1	30	-14	37
0 feder	-56	-58	-66	-60	-75	-59	-75
0 fenc	-52	-47	-65	-44	22	-50	-79
0 few	1	-1	1	0	-31	47	0
0 fiber	-38	-36	-36	-36	-46	-37	-43
0 fibr	-55	-56	-61	-56	-61	-56	-78
0 file	-35	-35	-36	-36	-42	-36	-35
0 filter	-37	-37	-39	-39	-44	-38	-53
0 fine	32	27	7	30	73	29	26
0 fire	-29	-29	-30	-29	-33	-29	-44
0 firewal	-26	-27	-35	-28	-40	-30	16
0 firm	-37	-36	-38	-39	-49	-37	-54
0 firmwar	-49	-51	-53	-51	-55	-52	-95
0 first	-25	-20	-29	-43	4	-29	-34
0 five	-18	-1	33	-4	-25	-3	-5
0 fix	26	21	9	21	-5	77	57
0 flash	-14	-15	-15	-15	-19	-15	-17
0 flood	-43	-43	-45	-44	-52	-44	-47
0 floor	32	33	33	33	96	33	10
0 for	-18	-15	-16	-15	22	-11	-21
0 forens	-39	-39	-39	-39	-46	-40	-45
0 forget	11	21	14	55	18	7	-1
0 former	-32	-32	-32	-33	-42	-34	-61
0 found	-30	-29	-53	-30	-50	-31	-29
0 frankfurt	-8	-9	-25	-6	12	-19	-19
0 free	-26	-21	-28	32	-52	-26	-29
0 fridai	13	12	10	11	44	11	-1
0 from	-26	-25	-54	-27	21	-14	-42
0 full	-22	-19	-17	13	-39	-28	-21
0 fulli	-36	-35	-40	-35	-42	-35	-39
0 function	-62	-64	-65	-63	-81	-63	-70
0 gatewai	88	38	41	43	-10	43	139
0 gdpr	-49	-53	-72	-46	-10	-47	-53
0 gener	-111	-101	-121	-100	-112	-106	-113
0 general	-69	-65	-85	-64	-72	-66	-73
0 generally	-49	-48	-57	-49	-65	-49	-64
0 germani	4	18	11	17	97	9	11
0 get	-27	-26	-36	-26	-6	-26	-37
0 github	-13	-13	-14	-14	-17	-14	-20
0 give	-22	2	-7	0	47	17	0
0 gke	3	2	1	1	71	2	-50
0 glass	-34	-25	-9	-26	-27	-29	-23
0 global	-26	-26	-27	-27	-33	-27	-33
0 glossari	43	42	117	41	23	41	41
0 go	-10	-8	-11	-13	45	-16	-4
0 goe	16	13	-3	17	64	16	49
0 golden	-1	-2	40	-2	-15	-4	-18
0 good	-5	-6	-3	-5	-3	50	-14
0 googl	11	11	9	9	37	11	6
0 got	2	4	5	6	46	-9	36
0 grandma	4	5	5	2	45	-18	-11
0 grant	-48	-47	-48	-48	-81	-49	-56
0 grid	-20	-20	-21	-21	-29	-21	-22
0 group	-36	-36	9	-35	-36	-42	-71
0 grow	-28	-28	-32	-28	-33	-35	-29
0 guarante	-37	-38	-39	-40	-60	-39	-56
0 guard	-40	-41	-41	-40	-46	-41	-47
0 guest	-66	-68	-62	-68	-67	-68	-105
0 guy	2	7	7	9	59	3	3
0 hack	-8	-7	-6	-6	-34	-6	24
0 had	-32	-40	-51	-30	-56	-45	-1
0 half	-38	-37	-39	-36	-56	-38	-48
0 hall	-47	-46	-53	-49	-52	-48	-53
0 hand	-4	0	-6	48	-7	-3	-7
0 handl	12	15	4	14	87	11	-19
0 hard	-56	-56	-58	-58	-43	-57	-60
0 harden	-4	-3	-24	-1	-6	-6	59
0 hardwar	-51	-51	-52	-51	-61	-51	-64
0 has	-31	-29	-34	-30	5	-30	-45
0 have	-32	-18	-24	-15	-17	-18	11
0 headach	-62	-66	-64	-71	-42	-71	-104
0 health	-24	-24	12	-25	-44	-28	-33
0 heard	32	32	69	32	87	32	30
0 hello	-1	5	-1	8	-15	37	25
0 help	-20	-4	-29	3	-24	77	-1
0 here	12	6	-6	6	64	53	-20
0 hetzner	41	40	40	39	92	40	27
0 hey	-6	-1	40	-1	-11	-5	-8
0 hi	-36	-31	-48	-23	-32	36	-32
0 high	-19	-19	-20	-19	-23	-19	-23
0 hipaa	-35	-34	2	-37	-44	-37	-54
0 hire	-64	-63	-64	-63	-99	-65	-84
0 his	-28	-28	-35	-29	-34	-28	-45
0 hit	-15	-13	-11	-10	15	-23	-15
0 hmm	-28	-30	-47	-29	-37	-29	-31
0 hold	-55	-56	-61	-55	-71	-55	-70
0 hole	-48	-49	-48	-50	-51	-50	-75
0 homework	-41	-40	-41	-41	-53	-42	-50
0 hook	22	23	23	29	78	29	22
0 hope	-23	-24	-23	-28	-31	-24	-28
0 host	-24	-25	-29	-8	-45	-26	-1
0 how	-24	-21	-33	-22	-27	26	-29
0 http	-44	-43	-44	-45	-55	-43	-51
0 huh	44	44	136	46	29	42	41
0 hypervisor	-19	-20	8	-22	3	-23	-49
0 i	11	14	12	16	32	50	9
0 iaa	-74	-69	-12	-67	-97	-68	-129
0 id	-32	-33	-33	-35	-36	-42	-36
0 ident	-45	-45	-49	-44	-54	-45	-53
0 if	-42	-43	-61	-37	-34	-46	-41
0 ignor	20	26	24	25	77	15	24
0 im	-9	4	32	3	-37	36	-3
0 imag	-18	-17	18	-18	-16	-19	-36
0 imd	29	26	136	28	2	7	14
0 imdsv2	13	1	69	13	-15	8	-1
0 import	-61	-62	-68	-64	-71	-68	-75
0 in	-26	-23	-5	-23	-21	-21	-30
0 incid	-62	-61	-67	-60	-92	-62	-87
0 increas	-35	-35	-42	-37	-43	-37	-39
0 index	-47	-48	-49	-48	-53	-50	-57
0 inform	1	-2	-6	-3	-60	67	-34
0 infrastructur	-53	-52	-53	-52	-68	-52	-58
0 inherit	-38	-36	12	-38	-52	-39	-56
0 inject	-23	-24	-25	-24	-34	-23	-37
0 insid	-41	-42	-42	-42	-53	-42	-55
0 inspect	-25	-26	-26	-26	-29	-26	-49
0 instal	-27	-27	-46	-28	-37	-29	12
0 instruct	-14	-2	0	17	27	114	-25
0 integr	-69	-67	-75	-58	-79	-66	-59
0 intern	-2	-2	-23	-5	28	-9	-18
0 internet	-44	-48	-49	-50	-52	-47	-51
0 into	-64	-61	-71	-63	-62	-62	-85
0 inventori	-41	-43	-49	-42	-47	-44	-47
0 iot	-36	-35	-37	-38	-48	-35	-49
0 ip	-30	-30	-30	-31	-49	-31	-38
0 is	-1	-1	25	0	16	4	13
0 isnt	-33	-33	-33	-34	-33	-34	-59
0 iso	-35	-34	-12	-34	-52	-34	-45
0 isol	-59	-62	-74	-59	-67	-60	-80
0 it	-7	-6	13	-6	-3	-2	17
0 its	3	2	1	2	-3	1	32
0 itself	-44	-44	-51	-44	-48	-44	-52
0 java	36	31	21	76	86	15	20
0 job	-35	-33	-34	-30	-33	-32	-8
0 just	5	1	17	4	3	38	-16
0 k	-30	-31	-33	-32	-35	-31	-36
0 karpent	27	23	118	28	7	24	-6
0 keep	-41	-41	-34	-39	-49	-35	-48
0 kei	12	12	10	12	-1	11	68
0 kept	-67	-68	-88	-70	-103	-80	-72
0 kernel	49	49	39	76	84	40	80
0 key	-5	-8	27	1	29	-12	-25
0 kind	0	0	-3	0	-9	19	0
0 know	-27	-23	-26	-21	-18	36	-21
0 kubelet	27	45	154	43	24	32	27
0 label	-75	-75	-83	-76	-97	-77	-83
0 land	3	4	45	0	-9	-3	3
0 languag	18	18	19	15	-9	71	11
0 laptop	9	8	-14	7	37	7	2
0 last	23	23	19	19	28	82	-5
0 latenc	0	0	-15	-11	27	-3	-1
0 later	-28	-27	-29	-29	-37	-28	-45
0 latter	-38	-39	-39	-39	-50	-39	-58
0 launch	-31	-32	-36	-32	-40	-32	-37
0 law	-31	-25	-28	-26	5	-31	-45
0 layer	-50	-49	-57	-49	-54	-49	-62
0 leak	-34	-34	-54	-33	-45	-35	-47
0 least	13	12	63	10	-4	10	12
0 leav	-28	-25	-35	-24	8	-24	-32
0 left	-50	-51	-55	-49	-62	-50	-60
0 legal	-31	-33	-10	-33	-4	-44	-35
0 let	23	27	20	41	43	9	-4
0 letter	-5	-5	-52	-5	50	-18	-10
0 lib	-26	-27	-26	-27	-30	-28	-35
0 librari	-52	-52	-55	-54	-71	-64	-60
0 licens	-73	-78	-78	-67	-96	-68	-92
0 life	-2	-7	-5	-3	-42	-3	26
0 lifecycl	-29	-29	-32	-30	-31	-30	-34
0 lift	-34	-35	-34	-39	-42	-35	-53
0 like	33	17	73	14	26	6	7
0 limit	-42	-44	-77	-44	-86	8	-63
0 link	-27	-28	-31	-27	-32	-27	-33
0 linux	-46	-47	-52	-46	-56	-48	-61
0 list	-44	-26	-31	-25	-62	51	-35
0 live	-47	-49	-85	-52	-19	-52	-57
0 load	-23	-23	-25	-24	-26	-24	-25
0 local	-32	-32	9	-33	-54	-31	-53
0 locat	5	4	63	4	-18	2	-7
0 lock	-6	-8	45	-8	-20	-22	-18
0 log	-5	-5	-14	-6	-23	1	48
0 login	-67	-64	-71	-66	-71	-67	-86
0 lol	13	26	26	28	120	19	7
0 long	-39	-43	-70	-7	-59	-59	-50
0 look	-34	-29	-33	-29	-25	-30	-21
0 lose	-21	-22	-28	-22	-25	-22	-26
0 lost	-10	-10	-15	-10	-36	18	-9
0 lowest	6	6	-10	-7	39	3	6
0 lunch	-17	-9	-26	0	58	-29	-4
0 machin	0	-1	24	-2	-12	-3	18
0 made	-12	-9	-9	-11	-52	71	-45
0 mail	44	43	40	38	90	20	35
0 maintain	60	63	54	63	87	59	170
0 mainten	13	14	44	31	0	4	50
0 make	-32	-30	5	-32	-43	-48	-42
0 man	-9	13	2	16	22	90	6
0 manag	-24	-24	3	-24	-27	-29	-22
0 mani	33	32	26	32	91	16	29
0 manual	-57	-24	-52	-18	-51	107	-35
0 march	-18	-18	-18	-18	-33	-18	-22
0 marketplac	-46	-46	-47	-48	-70	-47	-76
0 match	8	9	-5	9	78	-3	-5
0 matrix	-20	0	50	4	-27	-11	-11
0 matter	-50	-49	-68	-59	-61	-51	-54
0 may	-25	-24	-26	-24	-43	-16	-27
0 me	-2	4	10	15	-10	33	-2
0 mean	39	37	75	38	67	37	35
0 meant	2	2	16	2	-1	1	2
0 media	-44	-45	-48	-44	-46	-45	-49
0 meet	-17	-14	-15	-15	10	-32	-22
0 memori	-33	-34	-36	-34	-38	-34	-56
0 menu	-12	14	-7	19	16	143	3
0 mesh	13	13	12	9	54	4	-22
0 messag	-6	-3	-3	-8	-10	59	-37
0 metal	21	19	71	18	26	20	-2
0 mfa	-60	-58	-49	-59	-79	-59	-71
0 microservic	-52	-53	-68	-55	-36	-52	-67
0 microvm	29	28	124	29	17	23	15
0 migrat	14	14	-3	-4	62	15	1
0 miner	-15	-15	-15	-16	-22	-15	-19
0 minor	3	-1	61	-7	-4	-5	-50
0 miss	-10	-14	-32	-11	30	-14	-24
0 mistak	-36	-37	-41	-41	-39	-45	-47
0 model	-45	-37	-23	-36	-55	-27	-49
0 monitor	-55	-55	-64	-58	-81	-57	-67
0 month	38	34	38	35	63	25	51
0 more	-52	-54	-60	-54	-64	-55	-62
0 morn	30	27	24	20	115	9	-1
0 most	20	27	18	87	6	23	21
0 move	-32	-33	-50	-33	-40	-36	-16
0 multi	-15	-15	17	-16	-24	-20	-18
0 must	14	14	13	13	7	13	50
0 my	17	23	41	21	69	38	6
0 n	-78	-84	-80	-76	-98	-78	-83
0 nacl	5	5	113	7	-6	5	-15
0 nah	-28	-29	-32	-29	-49	-29	-35
0 nairobi	3	3	-17	-3	29	0	3
0 name	5	7	41	3	35	4	-23
0 need	31	34	29	44	82	31	46
0 network	-56	-57	-55	-57	-64	-58	-66
0 never	29	29	74	60	26	25	19
0 new	-31	-31	-44	-28	-31	-7	-18
0 newer	-17	-18	-18	-18	-25	-18	-22
0 next	29	25	28	28	17	28	68
0 nice	22	23	19	20	95	19	9
0 night	-7	-6	-1	-4	-6	-4	57
0 nimbu	35	39	41	42	98	42	4
0 nine	-32	-32	-40	-32	-36	-33	-56
0 nitro	-45	-47	49	-46	-63	-49	-93
0 no	-49	-46	-60	-38	-61	-27	-55
0 nobodi	-40	-39	-43	-33	-52	-41	-48
0 node	64	65	64	63	102	63	137
0 non	2	3	36	2	-8	0	3
0 normal	3	0	-3	2	47	-5	-10
0 not	-82	-84	-92	-84	-133	-84	-95
0 noth	-45	-39	-38	-6	-44	-48	-64
0 notic	-88	-81	-87	-81	-94	-89	-108
0 now	5	6	3	11	67	17	-43
0 object	-44	-46	-8	-47	-71	-59	-63
0 of	-22	-20	-18	-20	-11	-14	-7
0 off	-13	-16	-19	-7	-4	-17	-28
0 offer	-19	-21	-21	-18	12	-25	-36
0 offic	21	21	18	20	67	16	1
0 ok	23	16	-3	17	57	11	26
0 old	-48	-49	-54	-49	-30	-63	-60
0 on	-31	-29	-27	-25	-9	-29	-32
0 onc	15	15	12	14	38	14	12
0 one	-23	-22	-19	-20	-35	-24	8
0 onli	-54	-55	-63	-58	-76	-59	-73
0 open	-16	-18	-21	-18	-12	-26	12
0 oper	0	0	-14	-3	-22	-5	42
0 oppos	21	-4	68	20	14	19	5
0 or	3	4	4	4	22	19	33
0 order	5	6	6	5	29	5	-1
0 org	9	12	1	12	43	9	-4
0 origin	-14	-14	-15	-15	-20	-14	-18
0 os	43	43	48	64	114	34	55
0 other	3	-13	27	10	-10	4	57
0 our	-24	-26	-29	-28	-12	-27	-14
0 ourselv	-39	-41	-60	-43	-44	-44	-13
0 out	15	15	53	16	40	6	24
0 outag	-22	-22	-25	-23	-27	-23	-24
0 over	-5	-6	-21	12	-33	-9	37
0 overal	-26	-27	-32	-26	-27	-28	-33
0 overnight	-41	-41	-81	-45	-72	-54	23
0 own	-33	-32	-29	-31	-33	-34	-25
0 owner	-28	-23	-25	-24	-7	-31	-37
0 paa	2	5	66	9	-10	8	-20
0 packag	19	19	12	16	46	16	8
0 page	-6	-7	-10	-13	-24	24	-27
0 pai	18	23	24	22	62	23	-6
0 part	-68	-83	-111	-83	-89	-84	-97
0 parti	-47	-46	-53	-46	-53	-46	-49
0 password	-37	-38	-46	-39	-48	-39	-8
0 patch	9	8	-3	16	51	3	33
0 pci	-22	-22	15	-26	-38	-24	-31
0 pdb	-86	-66	-118	-17	-83	-79	-77
0 pen	-13	-13	-13	-14	-14	-13	-20
0 penetr	-31	-31	-10	-30	-40	-37	-38
0 peopl	-41	-41	-37	-42	-56	-42	-53
0 per	-81	-67	-83	-71	-101	-99	-91
0 perform	-59	-58	-86	-57	-60	-60	-67
0 perimet	-94	-92	-98	-90	-128	-94	-96
0 period	-57	-58	-61	-57	-65	-58	-69
0 permiss	-105	-106	-112	-104	-114	-107	-128
0 person	-3	-1	22	16	29	-1	-12
0 phish	-68	-70	-72	-70	-101	-69	-77
0 phrase	49	50	110	50	24	92	52
0 physic	-54	-55	-57	-56	-59	-56	-67
0 pick	-36	-35	-36	-39	-55	-38	-45
0 pictur	-33	-30	25	-39	-55	-50	-45
0 pip	-27	-27	-26	-26	-32	-28	-35
0 pitr	27	25	96	28	-1	17	21
0 pizzeria	19	19	12	17	67	8	-1
0 place	19	23	-3	21	58	22	23
0 plain	34	33	102	33	21	33	23
0 plan	-74	-73	-81	-72	-105	-81	-76
0 plane	11	-3	72	11	-1	8	-3
0 platform	22	21	13	20	61	22	12
0 pleas	3	7	28	8	21	35	20
0 pls	-9	15	30	31	-7	128	74
0 pod	20	14	99	18	10	13	7
0 point	-26	-26	18	-26	-46	-30	-53
0 polici	-15	-16	-2	-15	-20	-16	4
0 port	-47	-48	-52	-49	-62	-48	-52
0 power	-66	-66	-70	-66	-75	-68	-87
0 pr	3	5	-18	7	62	-10	-6
0 pre	-57	-48	-58	-51	-64	-54	-55
0 presign	7	8	71	12	-2	5	10
0 prevent	-40	-40	-42	-42	-54	-44	-51
0 previou	-17	-6	-8	-7	22	-12	-11
0 principl	-17	-18	-19	-18	-21	-17	-22
0 printer	53	52	52	51	115	51	20
0 privaci	-18	-17	-17	-18	-22	-24	-18
0 privat	14	-17	-45	-19	-29	-21	-31
0 privileg	13	12	63	10	-4	10	12
0 pro	54	54	51	52	118	53	31
0 problem	-35	-34	21	-41	-65	-40	-47
0 procur	-91	-85	-91	-83	-88	-86	-93
0 prod	18	22	22	24	70	19	19
0 produc	-39	-40	-43	-42	-44	-45	-52
0 product	-46	-46	-50	-48	-76	-47	-49
0 proof	-48	-49	-51	-51	-55	-52	-62
0 protect	-47	-48	-61	-47	-55	-47	-60
0 prove	-21	-22	-22	-22	-26	-21	-29
0 provid	-58	-60	-83	-63	-67	-59	-68
0 proxi	-20	-19	-20	-23	-45	-44	29
0 public	-33	-33	-34	-33	-52	-34	-43
0 publish	-39	-39	-45	-39	-50	-40	-62
0 pull	-83	-83	-85	-83	-100	-82	-106
0 push	-23	-23	-25	-24	-29	-23	-31
0 put	-22	-22	-33	24	-59	-36	-60
0 python	-12	-6	-9	-9	37	-7	-9
0 q	16	25	23	29	-30	21	90
0 quarterli	-55	-54	-62	-52	-57	-54	-58
0 queri	-48	-48	-49	-48	-53	-51	-57
0 question	2	7	7	8	-37	78	3
0 queue	-23	-25	-32	-24	3	-25	-34
0 quit	-25	-25	5	-25	-50	-26	-26
0 quota	-55	-56	-61	-57	-74	-61	-60
0 rack	-49	-50	-50	-51	-58	-51	-62
0 rdp	-19	-26	-21	-20	-23	-20	-25
0 react	-33	-35	-40	-54	-28	-41	-51
0 read	-26	-26	-23	-29	-22	-22	-42
0 reader	-35	-35	-35	-35	-54	-35	-41
0 real	3	17	4	15	72	34	8
0 realli	5	8	3	3	55	0	-4
0 rebuild	-34	-34	-43	-42	-38	-34	-47
0 recommend	-40	-39	-58	-19	-48	-52	-42
0 record	-33	-35	-51	-37	-16	-39	-54
0 recoveri	-43	-43	-25	-43	-53	-43	-51
0 redund	-37	-40	-44	-38	-46	-39	-39
0 region	-46	-48	-34	-47	-56	-48	-53
0 regist	-29	-29	-30	-30	-44	-30	-56
0 regul	-43	-40	-65	-40	-46	-40	-47
0 reliabl	-4	0	0	0	-9	29	-1
0 remov	-25	-24	-25	-25	-43	-25	-28
0 repair	-48	-46	-46	-46	-56	-46	-62
0 repeat	5	4	-5	3	59	1	-4
0 replac	2	1	0	1	16	1	-4
0 repo	-30	-30	-30	-30	-55	-30	-38
0 report	-59	-60	-61	-60	-69	-60	-84
0 request	13	15	14	14	57	9	11
0 requir	-31	-31	-36	-32	-40	-32	-39
0 reserv	-15	-15	-15	-15	-21	-15	-17
0 resid	-31	-25	-5	-26	-38	-30	-34
0 resili	-61	-55	-41	-56	-61	-58	-76
0 resourc	-80	-78	-86	-81	-95	-80	-110
0 respons	-13	-1	11	1	38	-2	24
0 rest	17	16	52	29	69	20	30
0 restart	-5	-4	-4	-3	-22	-7	34
0 restor	-50	-51	-54	-52	-75	-56	-71
0 restrict	-26	-26	-27	-26	-30	-27	-28
0 retent	-82	-85	-96	-82	-94	-88	-109
0 retir	-51	-52	-50	-50	-66	-52	-59
0 review	-52	-52	-56	-52	-61	-53	-58
0 revok	-58	-59	-63	-59	-68	-59	-68
0 right	-4	-3	-10	-3	24	-5	7
0 risk	-48	-46	-43	-42	-45	-43	-43
0 role	-36	-35	-38	-36	-40	-35	-44
0 roll	-5	1	-2	-1	21	-1	-18
0 room	-18	-17	-21	-18	14	-38	-23
0 root	-38	-38	-15	-38	-51	-42	-51
0 rotat	4	2	-9	3	31	-9	65
0 rout	-60	-60	-64	-59	-68	-59	-65
0 router	-51	-54	-58	-54	-57	-52	-81
0 rpo	22	24	106	25	18	24	-7
0 rto	-41	-41	11	-39	-52	-50	-47
0 rule	-8	-8	-23	-9	20	23	-34
0 run	-29	-29	-53	-3	-7	-36	-32
0 runbook	3	3	-5	2	38	5	-1
0 runtask	-28	-28	-31	-29	-49	-29	-36
0 runtim	-8	-8	16	-8	-7	-8	13
0 rust	-30	-30	-35	-31	-41	-30	-40
0 saa	26	28	87	32	14	31	33
0 safe	-39	-35	-36	-37	-39	-36	-43
0 sai	-1	6	60	5	-21	-1	-1
0 salesforc	17	18	9	9	87	16	-22
0 same	27	18	121	23	3	22	14
0 save	-31	-33	-26	-16	-41	42	-56
0 say	-24	-16	31	-19	-29	-10	-49
0 scale	13	11	1	10	35	6	62
0 scan	-81	-82	-99	-82	-100	-83	-100
0 schema	-72	-73	-92	-77	-84	-81	-113
0 screen	-44	-36	-39	-38	-52	-41	-42
0 sdk	-72	-73	-80	-72	-80	-77	-83
0 second	-56	-39	-45	-41	-45	-40	-15
0 secret	-26	-27	-41	-28	22	-42	-34
0 secur	-33	-33	-13	-31	-39	-35	-36
0 see	31	35	23	66	14	86	71
0 segment	-57	-58	-62	-58	-63	-60	-66
0 sensit	-45	-45	-46	-45	-56	-46	-64
0 sentenc	-47	-24	12	-31	-31	-39	-21
0 separ	-30	-31	-35	-31	-48	-31	-31
0 server	-41	-42	-48	-39	-65	-43	-6
0 serverless	-47	-31	-39	-28	7	-30	-61
0 servic	-48	-46	-32	-33	-63	-35	-41
0 set	-25	-25	-28	-25	-17	-27	-40
0 setup	-27	-28	-37	-29	-32	-27	-28
0 sever	-25	-25	-30	-28	-27	-26	-36
0 share	-62	-52	-38	-51	-69	-45	-67
0 shop	-49	-49	-56	-51	-59	-49	-58
0 short	26	40	130	36	9	29	29
0 should	-3	-2	13	-16	-6	14	-9
0 show	-26	-14	-13	-11	-42	50	-15
0 shred	-19	-20	-20	-20	-24	-20	-24
0 side	-56	-56	-46	-55	-66	-56	-91
0 sidecar	-26	-27	35	-29	-45	-34	-48
0 sign	-55	-55	-84	-58	-33	-72	-67
0 signatur	-55	-56	-55	-56	-76	-58	-74
0 sinc	-14	-15	-34	-18	23	-21	-33
0 singl	-4	-4	45	-5	-32	-9	-5
0 sit	15	16	14	-8	47	3	11
0 site	-22	-23	-24	-23	-27	-23	-24
0 sla	-74	-59	-24	-58	-38	-75	-72
0 slack	29	26	11	26	95	1	25
0 slow	11	9	9	9	-15	8	49
0 sm	23	25	28	31	2	24	111
0 snapshot	-3	-3	-7	-2	18	-20	51
0 snowflak	31	28	28	29	106	30	-3
0 so	-2	-11	-20	-2	-40	14	4
0 soc	0	2	24	-2	0	-13	-4
0 softwar	35	34	32	60	25	33	63
0 solut	11	13	13	12	63	10	7
0 somebodi	34	37	78	35	28	25	62
0 someon	-9	-20	35	-9	-21	-21	-13
0 someth	-36	-37	-41	-39	-47	-40	-29
0 sort	-16	-16	-33	-16	-23	16	-28
0 sourc	-40	-40	-49	-41	-53	-25	-56
0 speak	-30	-29	-27	-32	-48	-20	-38
0 specif	-17	-17	0	-17	-34	-21	-29
0 split	-81	-62	-52	-51	-12	-57	-63
0 spread	-73	-80	-93	-76	-94	-71	-80
0 sql	-23	-24	-25	-24	-34	-23	-37
0 srm	-44	-12	15	-7	-30	88	-17
0 sse	-45	-45	-49	-46	-53	-45	-55
0 ssh	-53	-54	-54	-54	-56	-54	-78
0 stack	-8	-8	-23	-19	46	-12	-33
0 staff	-42	-41	-44	-42	-54	-42	-56
0 stai	-60	-59	-77	-68	-74	-61	-58
0 stand	19	19	11	18	56	6	14
0 standalon	-28	-28	-31	-29	-49	-29	-36
0 standard	10	10	6	9	38	9	7
0 start	-8	-7	-23	-4	-22	55	-11
0 still	-7	-6	-8	-12	34	-22	-22
0 stop	-88	-80	-78	-77	-99	-83	-98
0 storag	-54	-55	-57	-55	-63	-55	-59
0 store	-4	-35	-40	-21	-52	-29	-49
0 stream	48	51	51	46	22	49	129
0 stuck	13	14	11	15	56	2	4
0 stuff	-73	-74	-89	-75	-89	-75	-85
0 subject	-13	-13	-13	-13	-18	-16	-14
0 subnet	-72	-72	-88	-74	-83	-74	-90
0 suppli	-26	-26	-28	-28	-30	-27	-30
0 supplier	-73	-71	-65	-62	-71	-64	-79
0 support	25	35	81	42	103	82	26
0 suppos	25	26	75	23	12	25	49
0 suppress	-37	-36	-38	-36	-39	-36	-61
0 sure	-14	-14	-22	-21	20	-23	-25
0 surviv	-15	-15	-16	-16	-19	-16	-19
0 suspici	-32	-32	-32	-33	-57	-32	-38
0 swap	-26	-26	-40	-26	-27	-26	-25
0 switch	-77	-78	-84	-79	-97	-80	-122
0 system	-3	-4	-4	-6	-2	-18	30
0 tabl	-9	-10	-19	-8	26	-12	-15
0 tag	-75	-75	-80	-74	-108	-76	-113
0 take	12	21	13	32	36	18	63
0 talk	18	18	21	20	23	51	16
0 task	12	11	11	10	28	10	11
0 teach	-54	-54	-54	-56	-68	-55	-83
0 team	30	36	43	54	96	18	42
0 techi	14	16	51	15	-1	15	16
0 technic	14	14	42	12	10	11	15
0 technician	-32	-33	-33	-32	-39	-35	-36
0 tele	-29	-31	-53	-30	-29	-29	-30
0 tell	1	-6	16	3	-17	36	-8
0 tenant	-7	-8	31	-8	-2	-13	-26
0 term	17	16	80	14	1	12	12
0 test	-85	-86	-83	-85	-113	-88	-99
0 text	5	4	-5	3	59	1	-4
0 than	-33	-46	-10	-33	-39	-36	-42
0 thank	-19	-19	-22	-19	23	-19	-31
0 that	-21	-18	-17	-17	-31	-17	33
0 the	-3	-2	3	-2	12	-1	36
0 thei	-43	-40	-16	-41	-72	-51	-12
0 their	-15	-29	-54	-30	-30	-32	-32
0 them	-9	-6	-11	-6	-5	-7	42
0 themselv	-41	-41	-65	-41	-41	-41	-43
0 then	-42	-42	-45	-42	-50	-44	-53
0 there	5	7	7	6	33	32	11
0 these	-37	-36	-42	-36	14	-35	-69
0 theyr	-36	-36	-41	-37	-64	-40	-43
0 thi	36	40	40	40	43	100	96
0 thing	30	19	17	19	-9	41	86
0 think	-1	-1	-17	15	45	-36	-7
0 third	-54	-52	-50	-47	-49	-48	-53
0 tho	-48	-47	-47	-47	-51	-48	-59
0 though	6	12	3	11	71	8	6
0 through	-58	-58	-59	-58	-84	-58	-62
0 time	-49	-49	-39	-49	-41	-57	-65
0 tls	9	9	39	10	37	9	34
0 to	-25	-21	-18	-16	-12	-18	-20
0 todai	-41	-34	-55	-33	-3	-61	-35
0 token	-12	-13	-13	-12	34	-30	-19
0 tomorrow	3	4	0	2	32	-2	2
0 tonight	38	43	40	43	108	36	21
0 too	-52	-50	-52	-49	-54	-51	-62
0 top	-57	-58	-60	-60	-70	-59	-81
0 topic	-41	-34	-54	-37	-48	0	-38
0 touch	-33	-33	-36	-36	-55	-34	-35
0 traffic	-75	-76	-95	-77	-87	-80	-90
0 train	-26	-26	-8	-27	-32	-36	-40
0 transit	3	4	79	3	-8	3	-13
0 translat	11	21	15	15	58	19	20
0 tri	13	12	12	12	32	13	9
0 true	-44	-44	-54	-43	-25	-42	-66
0 trust	-15	-15	-2	-17	-26	10	-25
0 tuesdai	11	12	12	12	76	-16	0
0 tunnel	-38	-39	-42	-40	-50	-40	-44
0 turn	-15	-16	-19	-17	2	-16	-29
0 two	-40	-39	-44	-23	-50	-39	-48
0 type	-1	-2	-18	-2	-33	50	-19
0 tyre	26	25	25	21	92	25	-12
0 u	-8	-4	-30	-5	-26	45	-5
0 under	-14	-9	-12	-10	-7	11	-18
0 underli	-28	-29	-31	-29	-34	-29	-33
0 undersea	-42	-43	-46	-43	-48	-43	-50
0 understand	33	29	79	26	72	49	22
0 uninterrupt	-26	-26	-28	-28	-30	-27	-30
0 unless	-33	-33	-35	-33	-36	-36	-46
0 unus	-27	-27	-28	-28	-49	-28	-32
0 up	8	8	3	7	76	7	-20
0 updat	-11	-6	-18	-7	19	14	53
0 upgrad	21	23	37	35	8	17	82
0 upload	-35	-36	-42	-37	-51	-37	-55
0 ups	-23	-23	-23	-23	-28	-23	-35
0 uptim	-50	-52	-57	-52	-55	-53	-74
0 url	-10	-10	34	-7	-4	-10	-9
0 us	-9	-3	-9	-4	10	-6	49
0 usag	6	23	9	29	7	143	17
0 use	-37	-34	-34	-34	-64	-3	-43
0 user	-52	-51	-39	-52	-65	-56	-71
0 valid	-43	-43	-45	-42	-54	-43	-44
0 variabl	2	0	-11	-1	51	-22	-1
0 version	29	28	72	36	-4	55	18
0 vet	-35	-34	-35	-36	-59	-35	-36
0 video	19	23	17	25	84	7	3
0 virtual	-73	-67	-73	-67	-73	-68	-96
0 visitor	-43	-42	-43	-42	-52	-45	-55
0 volum	-80	-81	-81	-84	-96	-81	-113
0 vpn	-1	0	-4	-3	-15	-4	48
0 vs	-8	-45	12	-40	-26	-43	-65
0 vuln	-60	-60	-58	-58	-63	-60	-70
0 vulner	-13	-14	-17	-15	-31	-18	27
0 walk	-13	-13	-13	-13	-14	-13	-20
0 want	13	14	23	53	2	7	7
0 warehous	18	18	18	17	71	17	-14
0 was	0	1	-5	0	10	46	-28
0 watch	-32	-32	-36	-36	-33	-32	-38
0 water	3	3	3	3	28	3	-10
0 way	7	15	10	63	40	15	16
0 we	-40	-39	-46	-33	-47	-42	-11
0 weather	-1	0	-20	0	34	-2	1
0 web	-22	-21	-22	-6	-29	-21	-37
0 websit	-5	-4	-7	59	-30	-5	-44
0 weekend	-8	-7	-10	-9	35	-6	-15
0 well	-40	-41	-44	-40	-41	-41	-58
0 what	-7	-2	50	7	14	22	3
0 whatev	-43	-39	-44	-40	-66	-40	-41
0 when	-48	-48	-55	-47	-83	-26	-36
0 where	-9	-7	-15	33	-31	-13	-16
0 which	-31	-27	-30	-31	-23	-23	-26
0 who	-4	-3	-7	-2	29	-1	31
0 whole	-38	-35	-37	-44	-32	-36	-60
0 whom	5	4	13	4	-16	4	52
0 whose	-25	-25	-42	-23	-29	-24	13
0 will	-34	-32	-36	-33	-71	10	-49
0 window	17	18	59	41	5	1	11
0 windows	29	28	24	24	-7	21	99
0 wipe	-77	-77	-75	-75	-92	-76	-99
0 wire	-69	-71	-74	-70	-95	-70	-94
0 with	-35	-33	-31	-24	-26	-38	-38
0 within	-14	-14	-17	-14	-15	-14	-20
0 without	-28	-28	-51	-28	-46	-29	-28
0 won	9	11	14	12	85	9	-10
0 wont	-30	-30	-36	-33	-47	-31	-37
0 word	35	34	102	34	32	28	29
0 work	-42	-33	-3	-33	-65	-4	-42
0 worker	8	8	7	5	52	7	-10
0 workflow	6	6	2	4	33	5	-3
0 workload	-49	-49	-65	-38	-64	-51	-57
0 world	-43	-48	-45	-43	-52	-44	-49
0 worri	-39	-40	-39	-45	-51	-40	-43
0 would	8	4	8	55	-30	-9	-2
0 write	-27	-22	-30	-22	-4	-23	-33
0 wrote	9	11	6	10	37	7	-2
0 wtf	40	37	119	38	30	36	32
0 year	31	36	36	30	103	20	19
0 you	25	28	25	40	26	112	24
0 your	66	65	98	63	101	125	77
0 yourself	-37	-15	-23	-1	-20	98	-27
0 zone	-39	-39	-7	-39	-52	-40	-47
1	-27	-25	-26	-25	-13	-25	-28
1 !action	-3	4	21	3	45	4	2
1 !asksOwner	-13	-21	-19	-17	-19	-17	-10
1 !asksValue	44	14	35	16	31	13	8
1 !both	60	10	11	13	11	13	6
1 !choose	5	73	38	137	81	55	42
1 !cloud	52	62	62	62	155	62	49
1 !commands	-26	-27	-26	-26	-46	-26	-27
1 !compare	30	27	-3	14	36	6	3
1 !correction	-36	-35	-39	-35	-37	-34	-36
1 !events	-27	-25	-25	-25	-26	-25	-28
1 !feature	47	59	51	58	171	59	57
1 !first	-5	-18	-20	-22	-30	-19	-21
1 !follow	-27	-26	-28	-23	-26	-24	-9
1 !gains	53	86	11	28	17	29	27
1 !general	38	2	19	2	2	13	3
1 !greeting	21	-1	-11	-1	15	-1	-4
1 !helpData	-4	14	10	11	9	77	12
1 !howTo	81	77	75	78	189	75	79
1 !limit	8	15	12	15	111	16	15
1 !managedOne	-18	-6	-1	-13	-15	-14	-18
1 !mayWho	-30	-28	-30	-28	-37	-28	-30
1 !meaning	-5	13	102	21	-7	17	15
1 !move	-17	-12	-20	-14	-15	-17	-19
1 !notPrice	-26	-19	-20	-19	-21	-18	-9
1 !ofEach	58	10	14	16	12	15	13
1 !otherCloud	25	37	37	38	124	38	30
1 !outside	-13	-24	-22	-23	-28	-24	-28
1 !overview	76	7	7	11	4	11	6
1 !ownOne	-23	-18	-24	-12	-19	-21	-36
1 !patches	-25	-18	-19	-18	-20	-19	8
1 !points	-21	-21	-22	-21	-26	-21	-26
1 !price	32	37	35	36	127	38	37
1 !reports	-15	-14	-14	-14	-16	-14	-15
1 !request	50	18	9	20	77	19	19
1 !responsible	30	-11	-11	-9	-10	-8	-14
1 !second	-20	-18	-18	-18	-17	-18	-21
1 !secures	-17	-23	-20	-21	-23	-21	-16
1 !services	36	-1	-1	-4	-12	-4	-8
1 !sideAws	34	0	12	3	-2	4	6
1 !tag	-18	-15	-13	-15	-15	-15	-8
1 !term	69	33	83	30	34	29	21
1 !them	-9	-19	-18	-17	-20	-18	-11
1 !trouble	17	25	12	25	95	24	24
1 !usOrThem	34	20	20	19	13	22	75
1 !who	0	-16	-16	-13	-15	-12	-5
1 !wholly	122	23	20	28	16	28	24
1 !yesNoStart	-20	-14	-19	-17	12	-14	-24
1 $	12	14	7	14	71	14	12
1 1	-21	-18	-19	-19	-8	-18	-20
1 10	-26	-25	-27	-26	-23	-25	-30
1 100	-59	-54	-55	-54	-89	-54	-55
1 1000	29	33	32	33	84	32	34
1 10g	19	20	21	20	64	21	18
1 11	-25	-26	-30	-25	-26	-24	-31
1 12	-52	-50	-52	-48	-63	-48	-57
1 13	-7	-8	-9	26	-21	-7	-14
1 14	-22	-21	-22	-22	-24	-21	-24
1 169	-20	-19	-19	-20	-19	-19	-35
1 18	-40	-38	-42	-43	-41	-38	-52
1 2	-21	-21	-22	-21	-13	-20	-23
1 20	32	15	15	14	37	14	15
1 200	-3	-3	-3	-4	24	-3	-8
1 2016	-27	-29	-28	-28	-30	-27	-33
1 2018	-17	-17	-18	-20	-21	-17	-18
1 2021	-22	-22	-23	-24	-29	-22	-23
1 2022	1	4	2	-12	51	3	0
1 2023	-49	-45	-46	-47	-49	-46	-70
1 2024	15	19	3	16	74	18	14
1 2025	-20	-20	-19	-20	-22	-19	-24
1 24	-19	-19	-17	-19	-18	-17	-21
1 24h	-20	-19	-19	-21	-19	-19	-33
1 254	-20	-19	-19	-20	-19	-19	-35
1 256	-54	-53	-55	-52	-76	-52	-56
1 29	29	30	30	29	66	30	23
1 2m	-18	-16	-16	-16	-17	-16	-16
1 3	-20	-19	-21	-15	-10	-18	-20
1 30	-41	-37	-39	-38	-49	-38	-37
1 300	9	-16	-15	-16	-37	-15	-17
1 3094	-31	-31	-30	-31	-42	-30	-34
1 35	34	32	36	34	94	34	36
1 4	-18	-20	-19	-19	-6	-18	-18
1 40	-20	-18	-19	-35	-9	-18	-20
1 403	-23	-17	-18	-17	-20	-16	-16
1 49844	-20	-20	-18	-19	-20	-19	-26
1 4k	-41	-39	-39	-39	-64	-39	-44
1 500s	-42	-29	-28	-27	-32	-29	-32
1 502	17	25	26	27	101	25	28
1 5xx	-33	-32	-35	-34	-43	-32	-36
1 6	-19	-19	-21	-18	-19	-18	-21
1 60	-37	-34	-35	-36	-41	-34	-37
1 600	-31	-30	-31	-29	-36	-28	-31
1 6387	-18	-16	-16	-18	-18	-17	-20
1 7	-32	-28	-31	-26	-21	-26	-27
1 8	-109	-67	-72	-64	-75	-64	-69
1 88	-23	-23	-25	-23	-25	-23	-24
1 9	-32	-13	-14	-14	9	-14	-19
1 90	-24	-22	-22	-22	-26	-22	-22
1 900	-31	-16	-20	-14	13	-15	-16
1 92	-33	-33	-33	-34	-41	-32	-33
1 95	-83	-78	-77	-81	-80	-74	-77
1 @	-14	-30	-23	-27	-24	-27	-26
1 a	-17	-17	-16	-16	-10	-16	-19
1 about	-51	-49	-55	-46	-46	-47	-58
1 absorb	-19	-17	-18	-18	-18	-17	-19
1 abus	-35	-31	-31	-31	-34	-32	-32
1 acceler	-71	-45	-43	-45	-49	-46	-49
1 accept	-37	-30	-31	-34	-37	-30	-32
1 access	-27	-23	-15	-23	-25	-23	-24
1 accessdeni	15	20	21	19	57	19	20
1 accident	-16	-15	-15	-15	-18	-15	-16
1 accord	-32	-16	-16	-16	-16	-16	-16
1 account	14	-5	-5	-3	20	-2	-7
1 acl	-51	-37	-37	-37	-38	-37	-49
1 acm	47	47	40	50	127	49	45
1 across	-56	-50	-52	-50	-54	-49	-51
1 act	-22	-20	-20	-20	-22	-20	-22
1 action	-24	-23	-24	-24	-28	-23	-30
1 activ	-27	-25	-27	-25	-36	-25	-26
1 actual	11	-25	-21	-19	-33	-17	-17
1 acu	-20	-20	-20	-19	-18	-19	-18
1 ad	-47	-44	-46	-45	-46	-44	-49
1 add	-33	-29	-30	-30	-33	-29	-32
1 addit	-24	-21	-22	-22	-21	-21	-23
1 adjust	-30	-29	-29	-29	-41	-29	-30
1 admin	-29	-36	-39	-37	-40	-36	-37
1 administr	-20	-19	-19	-20	-23	-18	-19
1 administratoraccess	-30	-29	-29	-31	-35	-28	-29
1 admiss	-31	-27	-31	-28	-31	-28	-28
1 after	-20	-27	-26	-26	-27	-25	-28
1 again	-34	-26	-26	-16	-40	-25	-32
1 against	-34	-41	-32	-33	-34	-32	-34
1 agent	-67	-64	-64	-62	-83	-62	-67
1 aggreg	-27	-21	-22	-21	-21	-21	-23
1 ago	-47	-32	-42	-31	-34	-31	-31
1 agre	-23	-21	-22	-26	-21	-20	-25
1 ai	-28	3	4	-2	41	-4	-9
1 al2	-18	-17	-17	-17	-17	-16	-16
1 al2023	-40	-44	-41	-41	-39	-37	-39
1 alarm	-49	-46	-47	-46	-54	-46	-48
1 alert	-46	-43	-44	-43	-46	-43	-44
1 alibaba	52	53	52	52	116	53	40
1 aliv	-67	-59	-53	-30	-89	-55	-57
1 all	25	5	3	7	29	7	6
1 alloc	-53	-48	-49	-49	-76	-48	-49
1 alon	-32	-32	-31	-32	-43	-30	-33
1 alreadi	-51	-43	-47	-44	-46	-45	-46
1 alter	-25	-22	-23	-23	-22	-22	-27
1 alto	-31	-29	-30	-29	-32	-29	-39
1 alwai	4	13	57	4	46	18	15
1 am	-17	-19	-22	-19	-21	-19	-19
1 ami	-43	-41	-46	-41	-43	-41	-46
1 an	-17	-18	-11	-18	-17	-14	-21
1 analys	-30	-27	-35	-29	-32	-28	-30
1 analysi	-14	-13	-23	-13	-14	-13	-13
1 analyst	1	6	5	35	-1	5	-4
1 analyz	-42	-38	-35	-37	-36	-35	-45
1 ancient	-41	-38	-39	-43	-38	-38	-62
1 and	-16	-22	-24	-22	-25	-21	-23
1 angri	-39	-35	-38	-36	-37	-35	-35
1 annot	-20	-18	-19	-21	-19	-19	-27
1 announc	-24	-21	-22	-22	-22	-21	-31
1 anonym	-27	-26	-27	-27	-46	-26	-26
1 anoth	-20	-21	-22	-22	-25	-21	-24
1 answer	29	-2	-7	-1	-6	10	0
1 anthrop	-38	-30	-28	-31	-36	-29	-43
1 anti	-44	-35	-35	-36	-37	-34	-35
1 antiviru	-18	-16	-16	-16	-17	-15	-16
1 any	-21	-8	-6	-8	30	-7	-15
1 anybodi	-58	-33	-47	-34	-42	-35	-37
1 anycast	-46	-43	-45	-43	-45	-42	-46
1 anymor	-24	-22	-28	-24	-23	-22	-23
1 anyon	-45	-43	-43	-43	-54	-43	-49
1 anyth	36	-1	-1	4	9	3	2
1 anywai	-33	-35	-33	-33	-38	-32	-34
1 anywher	21	-15	-8	-10	-13	-9	-19
1 api	-32	-29	-30	-29	-33	-29	-30
1 apiserv	-31	-29	-31	-30	-35	-29	-38
1 app	-38	-36	-37	-36	-30	-34	-39
1 appli	-29	-27	-27	-27	-28	-26	-24
1 applianc	-1	-43	-29	-28	-33	-28	-34
1 applic	-35	-33	-36	-32	-33	-32	-35
1 approv	-37	-35	-35	-35	-46	-35	-42
1 apt	-28	-24	-24	-24	-24	-24	-36
1 architect	-27	-24	-25	-28	-29	-24	-26
1 architectur	88	25	23	25	7	27	27
1 archiv	-27	-27	-23	-26	-3	-22	-24
1 are	-1	-16	-3	-15	-21	-10	-19
1 arent	-19	-23	-24	-24	-34	-24	-26
1 around	23	-29	-43	-27	-41	-31	-34
1 arriv	-30	-27	-27	-31	-28	-27	-35
1 artefact	-19	-21	-20	-19	-31	-19	-19
1 ask	-18	-20	-21	-18	-24	-20	-22
1 assess	-43	-39	-40	-40	-41	-39	-43
1 assessor	-15	-12	-12	-13	-12	-12	-16
1 assign	-40	-36	-38	-36	-38	-36	-43
1 assum	-25	-20	-21	-21	-26	-20	-22
1 at	-27	-29	-26	-28	-28	-27	-25
1 ate	-24	-22	-24	-22	-27	-22	-26
1 atla	-3	30	30	37	115	38	21
1 attach	-26	-19	-19	-20	3	-18	-20
1 attack	-66	-54	-65	-55	-72	-54	-55
1 attent	-19	-18	-18	-17	-21	-17	-19
1 audio	-23	-20	-20	-21	-21	-20	-20
1 audit	-4	-17	-22	-18	-22	-17	-17
1 auditor	-6	-21	-22	-21	-25	-21	-23
1 auth	-28	-24	-24	-24	-25	-23	-24
1 authent	-48	-41	-42	-41	-45	-41	-40
1 author	-36	-32	-32	-32	-38	-32	-36
1 auto	-61	-60	-64	-60	-64	-59	-82
1 autogrow	-64	-60	-65	-58	-66	-59	-65
1 autom	-28	-27	-27	-27	-29	-26	-27
1 automat	-30	-28	-29	-28	-35	-27	-30
1 autonom	21	27	26	25	76	26	4
1 autosc	-33	-34	-35	-33	-38	-33	-34
1 autoscal	-19	-18	-19	-18	-19	-18	-21
1 avail	-51	-47	-47	-47	-57	-47	-48
1 awai	-20	18	-19	-14	-22	-13	-14
1 aws	-16	-22	-21	-21	-23	-22	-25
1 az	-34	-32	-38	-33	-27	-31	-33
1 azs	-28	-27	-27	-26	-30	-26	-26
1 azur	58	59	59	58	131	59	33
1 babi	-29	-28	-28	-29	-29	-27	-28
1 babysit	-78	-78	-80	-77	-80	-72	-76
1 back	-29	-24	-25	-23	-36	-23	13
1 backdoor	-30	-24	-22	-24	-25	-23	-24
1 backend	-30	-29	-30	-30	-30	-29	-31
1 backtrack	-27	-27	-26	-29	-29	-26	-43
1 backup	-55	-49	-52	-48	-39	-48	-54
1 bad	-35	-33	-33	-33	-47	-33	-34
1 bake	-30	-27	-31	-27	-29	-27	-29
1 balanc	33	31	17	29	85	28	31
1 ball	-18	-18	-18	-20	-21	-18	-18
1 bandwidth	-45	-43	-44	-42	-64	-42	-43
1 bank	-26	-22	-22	-24	-25	-22	-25
1 bare	-52	47	-14	-26	-26	-17	-23
1 base	-35	-2	-31	-29	-32	-28	-36
1 baselin	-86	-74	-89	-70	-85	-71	-78
1 basic	-30	-23	-24	-24	-23	-23	-28
1 bastion	8	13	13	15	70	13	14
1 batch	-24	-23	-23	-23	-24	-23	-28
1 becaus	-16	-15	-15	-15	-16	-15	-17
1 befor	-23	-21	-21	-21	-11	-21	-25
1 begin	58	8	6	5	14	8	4
1 behind	-39	-37	-37	-36	-35	-36	-47
1 believ	-20	-18	-19	-22	-18	-17	-18
1 belong	22	-2	-16	-3	-3	-1	-2
1 below	-4	4	-2	2	1	4	52
1 benchmark	-18	-19	-18	-18	-18	-17	-17
1 beneath	-53	-51	-55	-51	-58	-50	-54
1 better	-1	91	12	-4	98	33	33
1 between	-35	-35	-36	-31	-38	-34	-36
1 bezo	-57	-54	-57	-59	-70	-51	-73
1 bgp	-23	-20	-21	-21	-22	-20	-20
1 bia	-37	-25	-27	-26	-29	-25	-25
1 big	-42	-36	-38	-37	-31	-36	-33
1 bigger	-29	-29	-29	-30	-29	-28	-35
1 bill	18	20	16	20	63	21	18
1 bind	29	21	34	95	30	35	34
1 binlog	-20	-19	-19	-20	-25	-19	-19
1 bit	39	-7	-7	-5	-12	-5	-12
1 bitnami	-20	-19	-19	-20	-20	-19	-20
1 black	-31	-20	-21	-20	-22	-20	-21
1 blame	-19	-17	-18	-18	-22	-18	-18
1 block	-27	-20	-8	-21	-13	-20	-21
1 blue	-15	-15	-15	-15	-17	-14	-15
1 board	-71	-53	-52	-54	-59	-53	-58
1 bodi	-23	-21	-21	-21	-27	-21	-21
1 book	19	20	19	2	71	20	21
1 bootstrap	-21	-22	-21	-20	-22	-20	-21
1 boss	64	48	22	18	18	25	26
1 bot	-39	-28	-29	-28	-30	-30	-31
1 both	91	25	26	28	28	28	18
1 bottlerocket	-68	-68	-72	-64	-69	-62	-80
1 bought	44	1	1	8	8	8	6
1 bounc	-43	-32	-32	-33	-35	-32	-37
1 box	-17	-14	-14	-6	-17	-12	12
1 branch	-26	-24	-25	-26	-28	-24	-27
1 breach	-39	-34	-35	-35	-35	-36	-34
1 break	90	15	12	16	-16	15	10
1 breakdown	81	14	17	18	7	18	17
1 bring	-35	-33	-33	-33	-37	-33	-40
1 broadcom	-85	-80	-83	-76	-96	-78	-86
1 broke	-30	-28	-28	-28	-29	-28	-33
1 broken	-37	-35	-37	-34	-32	-34	-37
1 broker	-34	-32	-33	-32	-36	-32	-37
1 browser	-22	-19	-19	-20	-20	-20	-20
1 budget	-24	-21	-22	-22	-26	-24	-24
1 bug	-27	-25	-26	-25	-31	-25	-27
1 build	-37	-35	-34	-35	-38	-34	-41
1 built	-18	-15	-16	-15	-15	-15	-15
1 bullet	51	-4	14	13	-1	13	9
1 bump	-29	-27	-27	-27	-30	-26	-32
1 bundl	1	2	0	3	23	3	3
1 burden	14	-2	18	71	-5	16	0
1 burn	-21	-16	-16	-16	-16	-16	-16
1 burst	-30	-28	-28	-28	-37	-27	-32
1 bus	-17	-18	-17	-17	-17	-16	-16
1 busi	-32	-29	-33	-31	-29	-29	-36
1 but	-28	-23	-25	-11	-27	-22	-27
1 button	-22	-21	-20	-21	-22	-20	-27
1 by	-23	-23	-19	-22	-24	-22	-20
1 byol	-56	-51	-51	-52	-55	-50	-59
1 ca	-19	-16	-14	4	-17	-13	-18
1 cabinet	-27	-23	-24	-24	-32	-24	-25
1 cach	-41	-30	-30	-31	-17	-31	-35
1 cage	-21	-21	-20	-21	-21	-20	-20
1 calcul	17	23	24	24	72	26	29
1 calendar	-23	-18	-18	-19	-19	-19	-26
1 calico	-50	-55	-53	-52	-53	-50	-67
1 call	-17	-10	-8	-7	9	-10	-10
1 caller	-34	-30	-30	-30	-32	-30	-40
1 came	-36	-36	-35	-35	-45	-35	-38
1 camera	-37	-34	-34	-33	-34	-33	-38
1 can	14	16	18	15	65	13	13
1 cancel	-23	-19	-19	-20	-21	-20	-21
1 cannot	-20	-18	-18	-18	-24	-18	-18
1 cant	-42	-38	-39	-39	-40	-39	-57
1 cap	-14	-14	-14	-14	-21	-14	-14
1 capac	-46	-33	-17	-33	-39	-33	-34
1 card	-6	-27	-41	-27	-35	-28	-27
1 care	41	-12	-15	-9	-12	-8	-19
1 carri	27	37	-21	1	-3	3	-3
1 carrier	-16	-15	-15	-16	-16	-15	-15
1 catch	-19	-16	-17	-17	-16	-16	-20
1 cdc	-40	-40	-38	-43	-43	-39	-41
1 ceil	11	20	-1	21	86	20	14
1 center	-23	-21	-21	-21	-22	-21	-23
1 central	-82	-71	-86	-72	-88	-71	-74
1 cert	-23	-19	-19	3	-22	-17	-20
1 certif	-28	-26	-26	-26	-24	-25	-26
1 cev	-34	-35	-36	-35	-48	-34	-37
1 chaincod	-32	-30	-33	-30	-32	-30	-30
1 chang	-48	-14	-33	-31	-36	-31	-31
1 channel	-26	-31	-28	-28	-34	-26	-29
1 char	-40	-34	-34	-34	-42	-34	-34
1 charg	5	-19	-30	-16	-18	-16	-27
1 chase	-50	-31	-30	-35	-32	-30	-38
1 chat	-15	-15	-15	-15	-17	-17	-16
1 cheaper	23	25	23	1	58	24	24
1 cheapest	-8	8	-5	11	76	10	12
1 cheat	24	-19	-17	-15	-20	-16	-16
1 check	-29	-25	-25	-25	-27	-25	-26
1 checkout	-32	-26	-27	-28	-31	-27	-26
1 checksum	-35	-31	-29	-30	-29	-29	-31
1 choic	-51	-48	-51	-48	-49	-48	-51
1 choos	-35	-33	-33	-34	-36	-32	-34
1 chore	-31	-13	-14	23	-35	-12	-13
1 chosen	-45	-43	-46	-44	-66	-44	-44
1 chroni	-19	-12	-12	-12	-12	-12	-13
1 ci	-84	-63	-63	-61	-67	-60	-77
1 cidr	-40	-36	-37	-36	-39	-36	-43
1 cis	-19	-19	-19	-19	-20	-18	-18
1 cisco	-40	-37	-39	-41	-49	-38	-49
1 claim	-16	-13	-13	-13	-14	-13	-13
1 class	-26	-25	-25	-25	-33	-25	-26
1 classifi	-26	-20	-20	-21	-23	-20	-20
1 claud	5	9	6	6	57	8	5
1 claus	29	29	28	27	74	28	29
1 clean	-40	-35	-34	-35	-36	-34	-36
1 cleanup	-32	-28	-29	-29	-29	-28	-29
1 clear	-23	-22	-22	-22	-24	-22	-25
1 cli	-34	7	-13	5	55	7	6
1 click	-5	2	1	1	36	2	-10
1 client	-32	-33	-34	-33	-36	-32	-34
1 clock	-31	-25	-25	-26	-25	-25	-39
1 clone	-11	0	0	0	28	-3	0
1 close	-27	-25	-26	-25	-27	-24	-26
1 cloud	15	-31	-15	-12	21	-11	-25
1 cluster	-14	-22	-23	-23	-25	-21	-18
1 cname	-24	-24	-24	-24	-24	-23	-24
1 cni	-42	-42	-41	-40	-41	-40	-51
1 code	-40	-35	-37	-35	-34	-34	-37
1 cold	-27	-31	-25	-22	-1	-24	-24
1 collabor	-27	-24	-25	-23	-26	-22	-23
1 colleagu	-21	-21	-22	-21	-28	-20	-21
1 column	60	3	1	4	3	5	3
1 come	-16	-13	-3	-18	-6	-3	-12
1 command	36	50	119	53	117	40	53
1 common	-48	-57	-49	-47	-66	-46	-49
1 compact	-24	-19	-22	-20	-19	-18	-20
1 compani	20	20	16	19	59	20	13
1 compar	20	28	38	38	94	33	36
1 compat	-104	-87	-89	-85	-94	-86	-93
1 complain	-22	-21	-21	-22	-33	-21	-21
1 complaint	-52	-46	-47	-47	-53	-46	-52
1 complet	120	63	49	56	81	61	68
1 complianc	-53	-38	-40	-39	-42	-38	-39
1 compliant	-15	-14	-14	-15	-14	-14	-18
1 compon	-21	-18	-18	-18	-20	-18	-19
1 compress	10	15	11	13	53	14	14
1 comprom	-18	-15	-15	-15	-15	-15	-14
1 comput	4	7	5	6	24	7	25
1 concept	74	37	116	40	19	41	47
1 concern	-17	-15	-15	-17	-16	-15	-16
1 concurr	-15	-13	-17	-14	-2	-14	-14
1 condit	-21	-12	-11	-12	7	-12	-11
1 config	-75	-73	-74	-73	-77	-71	-76
1 configur	-35	-31	-33	-31	-32	-31	-32
1 confirm	-21	-22	-22	-22	-25	-21	-28
1 conflict	-51	-48	-52	-50	-67	-48	-47
1 connect	-31	-29	-29	-29	-24	-28	-30
1 connector	-34	-29	-30	-30	-30	-29	-34
1 consent	-21	-15	-15	-16	-16	-16	-16
1 consol	-19	-16	-17	-15	0	-16	-15
1 consolid	-36	-35	-38	-35	-35	-35	-38
1 consum	25	-9	-21	-7	-8	-5	-11
1 contact	-46	-31	-32	-31	-31	-30	-31
1 contain	-43	-40	-43	-38	-44	-40	-42
1 containerd	-41	-38	-42	-38	-42	-38	-41
1 content	-37	-35	-35	-34	-36	-34	-36
1 context	42	45	144	44	38	47	36
1 continu	-34	-32	-32	-34	-41	-32	-45
1 contract	-61	-57	-59	-56	-68	-56	-58
1 contractor	-28	-23	-22	-24	-23	-23	-25
1 control	-27	-24	-23	-24	-9	-24	-31
1 convers	-72	-58	-59	-58	-93	-59	-64
1 convert	25	92	18	40	117	44	36
1 cool	-24	-20	-21	-21	-22	-20	-21
1 cooldown	-68	-67	-67	-67	-83	-65	-70
1 copi	-31	-22	5	-22	-28	-23	-23
1 core	-29	-27	-27	-27	-29	-27	-37
1 coredn	-25	-26	-25	-26	-27	-25	-30
1 corpor	-18	-13	-14	-14	-16	-13	-13
1 cost	1	13	6	12	78	13	11
1 count	-25	-36	-41	-38	-15	-36	-38
1 countri	-38	-31	-31	-30	-32	-30	-35
1 cours	-14	18	3	14	72	13	19
1 court	9	-17	-16	-14	-23	-13	-12
1 cover	56	-2	-24	2	-3	-1	0
1 cpu	-34	-33	-35	-32	-36	-32	-32
1 crash	-28	-26	-26	-27	-29	-26	-27
1 crawl	-22	-20	-20	-21	-31	-20	-24
1 creat	-36	-32	-33	-32	-33	-32	-35
1 creation	-75	-72	-77	-68	-71	-69	-79
1 credenti	-45	-43	-43	-41	-44	-41	-44
1 credit	-37	-34	-34	-35	-50	-35	-36
1 crl	-23	-25	-24	-24	-30	-24	-23
1 cron	-37	-36	-35	-35	-47	-35	-36
1 cross	3	2	0	3	26	4	4
1 crowdstrik	-32	-27	-29	-30	-29	-28	-38
1 crypto	-37	-27	-28	-30	-35	-27	-29
1 cryptomin	-74	-57	-54	-58	-65	-54	-57
1 cuda	-71	-68	-74	-35	-68	-61	-72
1 culprit	-20	-16	-16	-18	-22	-17	-16
1 cumul	-47	-44	-46	-43	-44	-43	-54
1 current	-21	-19	-18	-19	-19	-19	-21
1 cus	12	30	33	19	22	32	105
1 custodi	-26	-23	-24	-24	-25	-23	-24
1 custom	16	-4	-2	-2	7	-2	10
1 cut	6	13	11	12	42	12	11
1 cutov	-35	-33	-32	-36	-34	-32	-32
1 cve	-29	-26	-26	-26	-27	-25	-31
1 cvs	-24	-24	-24	-24	-45	-24	-27
1 d	-32	-22	-21	-21	-22	-21	-24
1 daemon	-35	-29	-29	-32	-31	-29	-34
1 dai	-26	-26	-25	-24	-24	-24	-25
1 daili	-20	-18	-18	-18	-23	-18	-19
1 dangl	-28	-25	-26	-26	-25	-25	-31
1 dark	-33	-34	-36	-32	-33	-33	-34
1 dashboard	-46	-43	-45	-43	-53	-42	-44
1 data	-29	-29	-31	-29	-32	-29	-29
1 databas	-40	-38	-40	-39	-36	-38	-49
1 datadog	-87	-81	-84	-79	-109	-80	-80
1 date	-20	-17	-15	-16	-12	-16	-19
1 day	-29	-28	-29	-28	-34	-28	-27
1 db	-40	-29	-31	-30	-29	-29	-7
1 dba	-59	-57	-56	-61	-58	-56	-88
1 ddo	-42	-36	-38	-38	-41	-36	-40
1 dead	-26	-26	-26	-25	-28	-25	-26
1 deal	27	-36	-59	-35	-48	-32	-58
1 dear	-47	-28	-32	-28	-29	-27	-28
1 debian	-39	-37	-40	-38	-41	-37	-51
1 debug	-31	-27	-25	-25	-28	-25	-29
1 decid	-40	-34	-36	-35	-44	-34	-36
1 deck	-5	-16	-13	-24	-18	-14	-14
1 decommiss	-39	-36	-36	-36	-37	-36	-44
1 decrypt	-28	-26	-31	-26	-32	-26	-26
1 dedup	-63	-61	-60	-60	-86	-60	-60
1 deep	29	30	29	24	71	29	31
1 default	-26	-24	-27	-24	-12	-23	-27
1 defect	-22	-20	-20	-19	-21	-20	-20
1 defenc	-42	-34	-35	-36	-34	-37	-39
1 defin	-38	-33	-37	-33	-34	-32	-34
1 definit	-24	-8	50	-8	-16	-8	-13
1 deleg	-37	-35	-34	-34	-38	-34	-38
1 deliv	39	42	41	41	36	42	95
1 deliveri	-48	-43	-46	-44	-49	-44	-46
1 demand	-6	-4	0	-1	28	-2	-3
1 demarc	79	31	21	28	27	25	29
1 depend	-123	-108	-112	-114	-112	-107	-122
1 deploi	-34	-30	-32	-30	-32	-29	-31
1 deploy	-30	-27	-28	-28	-30	-27	-29
1 deprec	16	14	10	18	88	18	8
1 deregist	-25	-22	-29	-22	-21	-22	-24
1 design	-46	-45	-44	-43	-47	-43	-44
1 desir	-48	-48	-49	-47	-68	-47	-47
1 desk	48	13	-9	9	1	15	15
1 desktop	-25	-51	-63	-51	-53	-49	-70
1 dest	-17	-17	-17	-16	-18	-17	-17
1 destin	-32	-31	-32	-31	-34	-31	-32
1 destroi	-29	-28	-28	-28	-33	-27	-29
1 detect	-33	-30	-30	-30	-30	-29	-32
1 dev	-29	-24	-25	-24	-4	-23	-27
1 develop	-35	-32	-32	-32	-33	-31	-33
1 devic	-36	-36	-37	-36	-37	-36	-44
1 di	-53	-50	-50	-50	-53	-49	-74
1 dial	-28	-26	-26	-27	-42	-26	-28
1 did	-38	-29	-28	-27	-11	-31	-36
1 didnt	-36	-44	-37	-37	-43	-35	-35
1 die	-16	-13	-13	-19	-13	-13	-14
1 differ	17	29	49	10	83	26	16
1 digicert	0	-3	1	50	2	6	-3
1 dimens	-39	-36	-36	-36	-63	-36	-36
1 direct	-69	-47	-47	-46	-49	-47	-49
1 directori	-41	-40	-40	-41	-42	-40	-65
1 dirti	-47	-33	-31	-32	-53	-31	-31
1 disabl	-18	-18	-19	-19	-18	-17	-19
1 discoveri	-16	-16	-17	-16	-16	-16	-17
1 disk	-35	-31	-32	-31	-37	-31	-33
1 distribut	-41	-37	-39	-38	-41	-37	-40
1 distro	-26	-23	-22	-24	-27	-23	-25
1 divid	58	-40	-42	-30	-76	-35	-32
1 divis	67	15	15	22	6	22	19
1 dlq	-15	-15	-15	-15	-17	-15	-15
1 dmarc	-18	-18	-16	-16	-17	-17	-19
1 dns	-5	-1	-1	11	28	1	0
1 do	5	-6	-6	-9	0	-9	-17
1 doc	-35	-30	-30	-30	-38	-31	-31
1 dock	-15	-14	-14	-15	-16	-14	-19
1 docker	-23	-22	-23	-22	-23	-21	-24
1 dockerfil	-27	-23	-25	-25	-28	-23	-25
1 document	35	1	0	0	-5	2	3
1 doe	24	7	22	9	25	8	7
1 dollar	-4	5	5	7	65	6	4
1 domain	-28	25	-21	-19	-24	-17	-21
1 done	-16	-25	-30	-25	-31	-24	-30
1 dont	-29	-26	-27	-27	-29	-26	-31
1 door	-57	-56	-63	-55	-65	-54	-56
1 doubl	-45	-40	-41	-40	-72	-41	-44
1 down	31	1	-1	1	7	0	-4
1 download	4	7	7	7	35	8	5
1 dpo	9	-19	-19	-18	-33	-18	-21
1 dpu	2	14	11	18	94	12	11
1 dr	143	28	21	29	0	32	6
1 drain	13	15	5	14	68	14	12
1 draw	14	-33	-62	-34	-57	-36	-36
1 drift	-74	-53	-52	-51	-51	-51	-56
1 drill	-32	-31	-31	-30	-30	-30	-32
1 drive	-28	-24	-23	-24	-31	-24	-24
1 driver	-66	-54	-55	-55	-55	-53	-55
1 drop	-42	-34	-39	-39	-46	-38	-41
1 dump	-55	-57	-53	-51	-75	-51	-56
1 duplic	-66	-50	-50	-48	-57	-49	-49
1 durabl	-34	-31	-32	-31	-34	-31	-32
1 dure	-33	-32	-34	-34	-39	-32	-33
1 duti	135	41	29	35	28	35	30
1 dy	-22	-21	-21	-26	-21	-21	-25
1 e	1	-16	-16	-16	-16	-15	-17
1 each	-2	-18	-17	-16	-18	-16	-19
1 east	-19	0	-1	-1	32	0	-3
1 eat	-34	-27	-27	-31	-29	-27	-28
1 ec2	-34	-34	-34	-33	-33	-32	-36
1 ecpu	9	16	13	16	68	17	14
1 ecs	-51	-49	-50	-49	-49	-49	-85
1 edg	-44	-42	-45	-41	-36	-41	-46
1 edit	32	-10	-22	-3	18	-4	-7
1 editor	-37	-35	-40	-34	-39	-33	-33
1 efa	-27	-26	-28	-27	-29	-27	-31
1 effort	-23	-24	-22	8	-40	-21	-24
1 egress	-2	1	0	0	27	1	1
1 either	32	14	15	15	15	15	15
1 eks	-30	-31	-32	-30	-32	-30	-42
1 elast	13	19	20	18	7	20	52
1 electr	-46	-40	-43	-41	-44	-41	-41
1 eleven	9	14	14	14	56	16	17
1 els	22	25	70	53	12	26	22
1 elsewher	-37	-31	-32	-30	-34	-30	-32
1 em	-59	-51	-50	-52	-55	-50	-62
1 email	-19	-20	-20	-20	-23	-19	-23
1 employe	-16	-15	-15	-15	-16	-15	-15
1 empti	-58	-56	-61	-57	-74	-55	-57
1 enabl	-42	-39	-42	-39	-41	-39	-43
1 encrypt	-48	-44	-45	-43	-47	-43	-49
1 endpoint	-38	-21	25	-18	-12	-18	-21
1 enforc	-37	-32	-33	-32	-34	-31	-32
1 engin	-44	-39	-39	-39	-34	-39	-56
1 enhanc	-16	-15	-18	-15	-16	-15	-15
1 enrol	-34	-31	-32	-31	-49	-31	-32
1 ensur	-39	-27	-28	-29	-30	-27	-37
1 enterpr	-23	-20	-20	-22	-25	-20	-24
1 env	-41	-38	-39	-37	-42	-37	-39
1 environ	-36	-32	-7	-31	-40	-30	-32
1 eol	-42	-41	-45	-45	-61	-41	-54
1 ephemer	-29	-27	-27	-27	-27	-26	-37
1 equip	-35	-33	-33	-33	-34	-33	-55
1 eras	-40	-39	-41	-39	-42	-39	-40
1 error	-26	-23	-23	-22	-7	-22	-25
1 errorportalloc	-22	-21	-22	-23	-21	-21	-26
1 escap	-17	-15	-15	-16	-17	-15	-20
1 esx	40	7	11	10	8	10	5
1 etc	-18	-20	-18	-17	-18	-17	-18
1 etcd	-58	-52	-60	-57	-64	-52	-58
1 eu	-31	-22	-31	-24	-10	-23	-24
1 even	-18	-32	-40	-31	-31	-31	-44
1 event	-29	-29	-29	-28	-29	-27	-29
1 ever	-31	-27	-28	-30	-31	-27	-30
1 everi	-21	-18	-17	-18	-11	-18	-22
1 everyon	-33	-30	-34	-30	-35	-29	-30
1 everyth	114	30	29	34	25	30	30
1 evict	-29	-27	-29	-28	-29	-27	-34
1 ex	-34	-29	-28	-29	-31	-29	-29
1 exactli	76	37	77	43	32	42	43
1 exceed	-19	-19	-20	-20	-22	-19	-20
1 execut	-24	-20	16	-18	-21	-18	-20
1 exist	13	-9	-19	-5	-7	-5	-6
1 exit	-85	-79	-80	-76	-90	-76	-86
1 expir	-36	-34	-35	-34	-38	-34	-35
1 expiri	-26	-25	-26	-25	-26	-25	-25
1 explain	77	19	32	19	5	21	21
1 exploit	-31	-31	-31	-32	-32	-31	-58
1 explos	-34	-34	-36	-34	-59	-34	-33
1 export	-66	-58	-59	-57	-72	-57	-58
1 expos	-65	-61	-62	-58	-67	-58	-64
1 exposur	-27	-27	-28	-28	-50	-27	-31
1 express	52	49	53	52	130	51	53
1 extend	-24	-15	24	-14	-22	-14	-17
1 extens	-32	-30	-30	-31	-38	-30	-32
1 extra	10	10	7	10	91	11	3
1 fabric	-33	-31	-32	-32	-33	-30	-31
1 facil	-26	-24	-24	-25	-30	-25	-30
1 factor	-29	-27	-28	-29	-28	-27	-27
1 factori	23	-5	-7	-5	-5	-4	-8
1 fail	-26	-25	-24	-24	-26	-24	-27
1 fail2ban	-47	-47	-48	-47	-64	-47	-50
1 failov	-19	-18	-18	-18	-20	-17	-18
1 failur	-26	-25	-26	-25	-28	-25	-26
1 fall	-14	-31	-25	-24	-29	-24	-28
1 fals	-81	-42	-48	-50	-41	-41	-41
1 famili	-5	1	-1	-22	38	0	1
1 fargat	-19	-17	-17	-17	-16	-16	-23
1 fast	7	11	12	13	53	11	13
1 faster	51	49	50	49	121	48	48
1 fault	-27	-25	-25	-25	-31	-25	-29
1 faulti	-23	-23	-23	-24	-24	-22	-28
1 fee	16	28	5	23	106	27	15
1 feed	-17	-15	-16	-16	-15	-15	-20
1 fell	-23	-22	-23	-23	-25	-22	-21
1 fenc	59	21	25	25	23	25	24
1 few	-20	-18	-18	-18	-17	-18	-19
1 fgac	-18	-19	-18	-18	-20	-18	-18
1 field	-49	-45	-46	-45	-46	-44	-45
1 fifo	28	35	10	40	102	36	36
1 filter	-21	-18	-18	-16	6	-17	-18
1 find	-12	0	-1	-1	35	-1	-2
1 fine	-24	-23	-23	-23	-26	-23	-24
1 finger	-28	-28	-27	-33	-37	-27	-31
1 fip	-25	-24	-25	-24	-25	-23	-25
1 firecrack	-67	-65	-81	-64	-67	-64	-72
1 firewal	-33	-31	-31	-31	-33	-31	-36
1 firmwar	-53	-48	-49	-47	-49	-47	-52
1 first	-5	-18	-20	-22	-30	-19	-21
1 fit	48	54	54	53	127	53	55
1 five	19	23	14	20	70	21	23
1 fix	-23	-21	-21	-21	-24	-21	-23
1 flag	-7	-3	-11	17	42	-1	-3
1 flask	-21	-20	-21	-22	-27	-20	-22
1 flavor	6	22	24	87	-1	24	27
1 flaw	-19	-14	-14	-14	-15	-14	-17
1 fleet	-20	-35	-33	-32	-31	-32	-39
1 flip	-23	-18	-18	-18	-18	-17	-20
1 flood	-36	-40	-35	-35	-36	-34	-36
1 floor	-77	-69	-72	-70	-90	-70	-71
1 flow	0	3	44	4	3	4	1
1 fluent	-62	-44	-43	-43	-45	-43	-51
1 flush	-12	-10	-17	-10	-10	-10	-10
1 folder	-18	-23	-23	-23	-25	-23	-24
1 follow	-70	-60	-63	-58	-64	-59	-79
1 for	-4	-18	-8	-15	-14	-16	-20
1 forbid	15	31	29	29	20	83	31
1 forc	-44	-40	-40	-40	-42	-39	-43
1 forens	-34	-30	-38	-31	-32	-31	-30
1 forest	-17	-17	-16	-16	-16	-16	-24
1 forev	-25	-20	-22	-20	12	-19	-25
1 forgot	-55	-41	-41	-41	-42	-40	-44
1 forgotten	-36	-33	-35	-33	-36	-33	-37
1 form	9	-9	-9	-14	-27	-9	-13
1 format	-19	-19	-20	-19	-19	-18	-19
1 fortig	-16	-11	-14	-15	1	-14	-10
1 forward	-59	-50	-54	-42	-61	-41	-48
1 found	-17	-16	-16	-16	-18	-16	-18
1 four	-65	-61	-62	-62	-74	-62	-90
1 frankfurt	-14	1	-3	0	55	0	-1
1 fresh	-31	-24	-23	-24	-25	-24	-25
1 fridai	-28	-20	-21	-20	-22	-20	-21
1 from	-23	-22	-21	-19	-21	-19	-24
1 front	-40	-40	-38	-38	-48	-42	-51
1 froze	-3	-15	-16	-16	-24	-17	-20
1 fsx	-51	-51	-53	-51	-66	-50	-51
1 full	-6	-26	-28	-27	-29	-25	-26
1 fulli	52	19	19	22	23	23	15
1 function	-42	-34	-35	-33	-26	-34	-36
1 game	-42	-40	-40	-41	-43	-40	-53
1 gap	-19	-20	-19	-20	-30	-19	-20
1 gatewai	-26	-32	-34	-33	-18	-31	-53
1 gather	-21	-15	-15	-15	-16	-14	-15
1 gb	5	7	7	8	39	7	7
1 gbp	-54	-50	-52	-50	-61	-50	-53
1 gdpr	-15	-13	-13	-14	-15	-13	-16
1 gener	31	33	32	33	88	34	34
1 general	-39	-32	-33	-33	-25	-31	-45
1 geo	-21	-21	-21	-20	-22	-20	-21
1 get	-20	-24	-24	-24	-26	-23	-27
1 gig	-3	5	-2	6	41	5	6
1 gimm	25	-6	1	2	-1	1	1
1 git	-43	-34	-37	-36	-24	-36	-36
1 github	-20	-18	-19	-20	-20	-18	-19
1 give	22	-6	-5	-4	-19	-4	-4
1 given	13	13	13	40	9	13	13
1 glanc	93	10	16	26	7	26	20
1 go	-28	0	-20	-9	-27	-18	-20
1 goe	-34	-6	-32	-28	-35	-27	-28
1 golden	-50	-48	-60	-47	-54	-47	-48
1 gone	-21	-19	-19	-19	-24	-19	-20
1 good	20	33	35	23	101	31	32
1 googl	33	33	34	32	78	33	28
1 got	-8	-21	-25	-19	-11	-18	-23
1 gotta	-22	-21	-21	-21	-25	-20	-25
1 govern	-35	-28	-29	-28	-31	-28	-29
1 gpo	-93	-81	-93	-79	-83	-78	-101
1 gpu	-34	-32	-33	-25	-36	-31	-35
1 grace	-101	-93	-100	-92	-107	-92	-96
1 grain	-32	-32	-31	-31	-35	-31	-31
1 grant	-52	-46	-45	-45	-47	-45	-48
1 graph	-52	-39	-40	-44	-61	-40	-46
1 green	-36	-32	-40	-33	-36	-32	-32
1 gremlin	-6	-26	-13	-28	36	-7	-10
1 group	-17	-25	-28	-25	-26	-24	-25
1 grow	-31	-29	-31	-29	-32	-29	-30
1 gsi	-49	-46	-49	-52	-47	-45	-45
1 guarante	-18	-17	-22	-19	-19	-17	-17
1 guard	-4	-5	-2	18	-4	-1	-2
1 guardrail	-32	-31	-34	-30	-31	-30	-32
1 guest	-18	-5	-6	-6	20	-5	-11
1 gui	-34	-29	-30	-29	-31	-29	-33
1 guilt	-20	-19	-18	-21	-25	-19	-20
1 guy	-24	-17	-18	-19	-19	-18	-19
1 ha	-5	-6	-9	35	-4	-1	-3
1 hack	-25	-21	-21	-22	-26	-21	-30
1 had	-30	-23	-23	-24	-25	-23	-26
1 haiku	5	17	18	16	60	15	17
1 half	-17	-15	-17	-15	-12	-15	-16
1 hall	-28	-25	-29	-25	-27	-24	-26
1 hammer	-53	-52	-52	-55	-88	-53	-51
1 hand	-1	-23	-33	-24	-27	-23	-29
1 handl	19	16	13	18	2	18	79
1 hang	-65	-55	-63	-57	-58	-57	-55
1 happen	-19	-17	-18	-17	-20	-16	-17
1 hardcod	-19	-22	-18	-20	-20	-18	-19
1 harden	-42	-42	-43	-42	-45	-41	-50
1 hardwar	-51	-47	-48	-47	-51	-47	-51
1 hash	-32	-31	-32	-30	-35	-31	-32
1 hasnt	-20	-16	-16	-16	-19	-16	-17
1 hat	12	-14	-8	-13	-17	-13	-35
1 hcx	-57	-51	-52	-51	-55	-51	-63
1 he	-20	-17	-19	-17	-19	-16	-17
1 head	-43	-38	-38	-39	-39	-37	-45
1 header	-20	-20	-22	-20	-21	-19	-20
1 health	-40	-34	-34	-33	-35	-33	-34
1 healthi	-19	-19	-20	-19	-19	-19	-20
1 heartbeat	-55	-49	-52	-47	-51	-45	-57
1 held	-18	-18	-18	-19	-18	-18	-18
1 helm	-35	-36	-37	-34	-44	-34	-35
1 help	35	38	109	40	42	23	36
1 helpdesk	-1	-46	-25	-35	-21	-22	-25
1 hetzner	28	27	28	28	63	28	20
1 hey	41	-3	-11	-3	-25	-3	-11
1 hibern	-19	-19	-28	-19	-20	-19	-20
1 hide	-39	-29	-30	-30	-55	-29	-29
1 high	-27	-26	-26	-26	-31	-25	-26
1 higher	-16	-16	-16	-17	-27	-16	-17
1 hijack	-21	-14	-14	-14	-14	-14	-14
1 him	-24	-22	-23	-23	-26	-22	-24
1 histori	-24	-21	-22	-23	-22	-21	-21
1 hit	-55	-50	-54	-51	-83	-50	-55
1 hm	-27	-27	-26	-26	-30	-25	-27
1 hmm	-31	-44	-39	-30	-31	-29	-30
1 hold	-26	-23	-23	-24	-26	-23	-27
1 hole	-26	-24	-25	-26	-30	-24	-31
1 homework	31	-42	-45	-45	-77	-32	-35
1 hook	24	-17	-23	-15	-21	-16	-29
1 hope	-48	-29	-29	-30	-31	-29	-36
1 hospit	-23	-21	-22	-21	-21	-20	-21
1 host	-19	-15	-17	-9	-17	-15	5
1 hot	-28	-23	-23	-23	-25	-22	-22
1 hour	-39	-25	-36	-25	-14	-25	-24
1 hourli	-10	-5	-20	-8	55	-2	-9
1 how	59	32	31	33	100	32	34
1 hpc	38	-12	-28	-15	-20	-11	-10
1 hr	-38	-18	16	-19	-45	-26	-16
1 hsm2m	-51	-52	-56	-49	-60	-50	-50
1 hum	-26	-25	-24	-26	-32	-24	-30
1 hypervisor	-62	-58	-65	-57	-58	-56	-65
1 i	16	-3	0	-1	12	-1	-3
1 ia	-41	-52	-35	-48	-55	-35	-35
1 id	25	15	17	41	18	18	17
1 idea	41	50	51	48	96	50	87
1 ident	-42	-35	-36	-34	-49	-34	-36
1 idl	-64	-63	-64	-61	-76	-61	-64
1 ids	-29	-28	-29	-31	-28	-27	-36
1 if	-17	-27	-41	-24	-34	-28	-30
1 ignor	-36	-34	-35	-35	-42	-34	-35
1 im	65	20	10	18	20	18	20
1 imag	-39	-37	-39	-35	-39	-36	-42
1 imdsv1	-19	-18	-18	-19	-24	-18	-20
1 import	-25	-20	-21	9	-11	-19	-23
1 in	-21	-24	-23	-24	-20	-23	-26
1 incid	-32	-25	-26	-26	-28	-25	-24
1 includ	-3	6	6	5	43	5	0
1 index	-49	-46	-48	-45	-50	-45	-48
1 indic	-19	-19	-19	-19	-26	-19	-19
1 infect	-36	-33	-33	-33	-41	-33	-35
1 infer	-28	-27	-28	-27	-28	-26	-28
1 influx	-6	-1	1	34	-6	3	-3
1 infra	-74	-73	-77	-68	-84	-68	-75
1 infrastructur	-40	-33	-33	-32	-34	-32	-34
1 ingress	-27	-26	-26	-27	-29	-26	-27
1 inherit	94	27	1	31	24	30	34
1 init	-17	-17	-19	-18	-22	-18	-17
1 initi	-41	-34	-34	-37	-38	-34	-37
1 inject	-37	-33	-34	-32	-40	-33	-32
1 input	-45	-46	-46	-43	-46	-43	-43
1 insid	-44	-40	-44	-40	-41	-39	-44
1 insist	-20	-17	-22	-18	-18	-17	-20
1 inspect	-24	-19	-20	-19	-20	-19	-20
1 instal	-25	-22	-22	-23	-21	-22	-21
1 instanc	-28	-23	-26	-24	-5	-25	-32
1 instead	-52	14	-29	-22	-25	-21	-21
1 instrument	-25	-20	-21	-20	-21	-20	-22
1 integr	-43	-34	-34	-39	-41	-34	-36
1 intellig	-37	-46	-32	-43	-50	-32	-32
1 intern	-40	-35	-36	-36	-42	-35	-37
1 internet	-32	-26	-26	-26	-31	-26	-26
1 interpret	-82	-81	-76	-72	-79	-71	-75
1 interrupt	-33	-31	-33	-31	-35	-31	-32
1 interv	22	25	25	26	54	24	26
1 into	-24	-18	-24	-23	-13	-22	-24
1 intrus	-32	-30	-29	-30	-30	-29	-31
1 invalid	-27	-20	-20	-21	-23	-20	-20
1 invent	10	34	43	45	126	43	30
1 investig	-55	-39	-40	-40	-61	-40	-42
1 invit	-36	-24	-24	-26	-26	-24	-25
1 invoc	-21	-19	-21	-20	-22	-19	-21
1 invoic	-26	-5	38	-3	39	-1	-3
1 invok	-30	-27	-26	-27	-27	-26	-38
1 involv	102	27	27	31	11	29	30
1 iop	-38	-35	-32	-33	-18	-34	-32
1 ip	-28	-24	-23	-24	-16	-24	-26
1 ips	-24	-23	-23	-23	-22	-22	-24
1 ipsec	-38	-21	-21	-22	-22	-21	-22
1 iptabl	-26	-24	-23	-24	-39	-24	-23
1 is	-16	-11	-3	-13	-6	-13	-14
1 iscsi	-49	-46	-46	-46	-51	-45	-44
1 isnt	0	6	2	23	2	6	25
1 iso	63	19	17	18	13	19	20
1 isol	-32	-30	-32	-30	-33	-29	-33
1 issu	-27	-24	-24	-25	-27	-24	-26
1 item	0	3	1	2	37	3	3
1 its	-23	-22	-22	-22	-21	-21	-24
1 itself	-35	-31	-32	-31	-33	-31	-35
1 januari	-24	-23	-23	-25	-24	-22	-30
1 jar	-20	-19	-19	-19	-19	-18	-23
1 java	-37	-35	-36	-35	-39	-33	-36
1 jms	-24	-30	-23	-23	-25	-23	-24
1 job	0	-19	-20	-17	-18	-17	-10
1 join	-38	-35	-35	-34	-36	-34	-39
1 joiner	-54	-37	-37	-37	-52	-37	-39
1 js	-19	-18	-18	-19	-19	-17	-20
1 json	-25	-24	-25	-25	-29	-25	-24
1 jump	-11	1	-3	2	45	1	0
1 just	-22	34	-14	-13	-22	-6	-7
1 jvm	-24	-21	-21	-21	-21	-21	-24
1 jwt	-51	-45	-45	-44	-46	-44	-57
1 karpent	-29	-28	-35	-28	-28	-28	-30
1 kb	-34	-31	-32	-31	-32	-31	-36
1 kbs	-61	-57	-63	-58	-58	-58	-75
1 keep	-27	-26	-25	-25	-30	-25	-27
1 kei	-57	-53	-54	-53	-54	-52	-61
1 kept	-39	-37	-39	-38	-51	-37	-40
1 kerbero	-37	-35	-36	-34	-36	-34	-37
1 kernel	-55	-54	-54	-54	-59	-53	-65
1 key	-30	-27	-18	-27	-23	-27	-28
1 kick	-31	-26	-27	-27	-28	-26	-35
1 kill	-40	-33	-33	-34	-41	-35	-38
1 kind	-67	-61	-63	-59	-63	-60	-71
1 kindli	73	25	33	32	53	32	34
1 know	26	9	34	10	-5	11	10
1 kubeconfig	-34	-15	-16	-16	16	-16	-15
1 kubelet	-46	-44	-54	-46	-46	-44	-48
1 kvm	-10	-10	-9	-10	-10	-10	-16
1 kyverno	-57	-54	-68	-52	-65	-57	-60
1 labor	74	2	-8	8	-10	6	6
1 lack	10	30	15	23	94	23	0
1 lag	-31	-29	-30	-29	-32	-29	-30
1 lambda	-25	42	-43	-27	-26	-12	-15
1 lan	-40	-32	-33	-35	-39	-32	-33
1 land	-25	-22	-24	-22	-23	-22	-24
1 languag	-33	-30	23	-21	-22	-25	-32
1 larg	16	35	18	35	83	35	29
1 last	-30	-29	-29	-29	-38	-29	-29
1 late	-25	-24	-24	-25	-28	-24	-32
1 latenc	-27	-18	-16	-28	40	-15	-17
1 latest	8	22	-10	25	120	22	16
1 law	-16	-11	-11	-11	-12	-11	-11
1 layer	60	4	47	10	-18	8	4
1 ldap	-56	-48	-49	-49	-54	-47	-54
1 lead	38	7	12	14	12	15	15
1 leaf	-25	-24	-24	-25	-23	-23	-25
1 leak	-28	-24	-24	-24	-26	-24	-25
1 leaki	-23	-20	-20	-21	-22	-20	-22
1 least	-51	-30	-48	16	-42	-31	-50
1 leav	11	-13	-21	-6	-29	-12	-15
1 leaver	-44	-31	-31	-32	-35	-31	-32
1 left	37	-5	-12	-4	-8	-3	-3
1 legal	-21	-19	-21	-19	-22	-19	-23
1 length	-34	-28	-28	-32	-31	-28	-29
1 less	30	30	38	104	22	38	32
1 let	-51	-36	-37	-37	-37	-37	-37
1 level	-43	-34	-37	-34	-37	-34	-36
1 liabil	-87	-54	-53	-55	-54	-53	-56
1 liabl	-38	-37	-38	-37	-59	-36	-38
1 lib	-55	-48	-50	-47	-51	-47	-50
1 librari	-29	-25	-26	-26	-26	-25	-30
1 licens	-30	-23	-25	-22	-8	-20	13
1 life	-7	-6	-6	-6	18	-4	-9
1 lifecycl	-40	-37	-39	-36	-39	-36	-38
1 lifetim	-29	-29	-33	-29	-32	-29	-34
1 lift	-35	13	-20	-33	-29	-20	-39
1 lightsail	-27	-26	-26	-26	-29	-25	-29
1 like	-26	-32	-33	-18	-33	-29	-42
1 limit	-36	-34	-36	-33	-32	-34	-33
1 line	52	-13	34	2	-3	2	-8
1 liner	15	42	148	36	93	45	35
1 link	-26	-24	-24	-24	-18	-23	-27
1 linux	-35	-30	-29	-21	-27	-29	-52
1 list	44	-7	-3	0	34	1	1
1 listen	-54	-50	-53	-51	-46	-49	-54
1 live	-17	-15	-15	-15	2	-14	-15
1 load	-15	-13	-16	-13	15	-13	-14
1 local	-34	-32	-33	-32	-37	-32	-33
1 locat	-33	-30	-35	-30	-31	-30	-33
1 lock	-40	-38	-40	-37	-39	-37	-41
1 log	-24	-21	-12	-21	-16	-21	-25
1 log4j	-32	-30	-31	-30	-31	-30	-38
1 log4shell	-37	-33	-32	-32	-39	-31	-33
1 logic	-28	-26	-26	-26	-28	-26	-27
1 login	-43	-40	-42	-41	-44	-40	-42
1 lol	-24	-23	-26	-23	-28	-23	-25
1 long	-19	-15	-17	-17	5	-15	-16
1 longer	-1	57	-15	-1	-6	2	2
1 look	19	-6	-5	-4	-3	-3	-7
1 loop	-33	-32	-31	-31	-33	-31	-33
1 loosen	-27	-26	-27	-27	-32	-26	-35
1 lose	-4	-1	-1	-1	17	-3	-1
1 lot	34	31	32	30	65	31	30
1 low	-23	-23	-23	-23	-37	-23	-23
1 lower	-5	-13	7	25	30	5	2
1 lowest	21	19	19	60	15	20	18
1 m	-44	-38	-36	-38	-46	-36	-41
1 mac	-58	-43	-42	-40	-13	-44	-38
1 machin	-25	-22	-23	-23	-25	-22	-12
1 machineri	-15	-14	-16	-16	-16	-14	-17
1 made	-31	-28	-30	-28	-32	-28	-30
1 mail	-45	-40	-41	-40	-48	-39	-42
1 main	4	111	35	29	21	31	33
1 maintain	-39	-34	-35	-35	-35	-34	-42
1 mainten	-57	-42	-44	-43	-44	-41	-48
1 major	-21	-21	-20	-20	-20	-19	-24
1 make	-26	-22	-22	-22	-24	-21	-23
1 malici	-27	-26	-26	-26	-26	-27	-30
1 manag	-28	-17	-21	-26	-29	-26	-32
1 mani	-77	-67	-69	-67	-91	-67	-67
1 manifest	-38	-35	-36	-36	-39	-35	-45
1 manual	-48	-47	-46	-47	-53	-52	-63
1 map	-37	-34	-35	-35	-46	-34	-35
1 march	17	-7	-6	-7	-18	-6	-5
1 market	-18	-24	-22	-24	-27	-22	-23
1 mask	-31	-27	-28	-29	-29	-27	-27
1 master	1	11	11	9	42	11	8
1 match	-18	-15	-15	-17	-18	-15	-16
1 materi	-5	3	2	3	35	5	5
1 matrix	128	34	16	39	35	39	30
1 matter	-21	-21	-24	-24	-32	-21	-24
1 max	-10	-5	2	-3	39	-3	-5
1 maximum	-27	-24	-33	-23	-14	-24	-23
1 may	-54	-45	-48	-45	-43	-45	-48
1 mb	-35	-35	-33	-36	-54	-34	-35
1 me	90	46	92	54	70	49	60
1 mean	-33	-13	51	-2	-28	-8	-12
1 meant	-39	-17	25	-15	-18	-14	-15
1 member	-26	-22	-22	-24	-24	-22	-23
1 memori	-55	-51	-53	-53	-58	-51	-55
1 mend	-34	-31	-31	-32	-56	-31	-38
1 merg	-23	-22	-23	-22	-33	-23	-22
1 mesh	-28	-27	-28	-27	-36	-29	-27
1 messag	-19	-15	-20	-16	0	-15	-16
1 metadata	-59	-57	-58	-56	-80	-57	-62
1 metal	-24	-27	-12	-22	-25	-22	-26
1 metric	-24	-23	-24	-24	-25	-23	-30
1 micro	-43	-43	-43	-44	-44	-43	-45
1 microsoft	-23	-19	-17	-18	-19	-18	-22
1 microvm	-51	-49	-55	-48	-51	-49	-55
1 midnight	-31	-34	-28	-30	-29	-27	-26
1 migrat	-39	-41	-41	-40	-45	-40	-47
1 million	-5	-2	-10	-1	37	-1	-4
1 min	-36	-38	-39	-38	-48	-38	-39
1 mine	36	-12	-32	-11	-16	-10	-17
1 miner	-38	-32	-32	-35	-42	-31	-34
1 minimum	8	10	-2	9	69	10	8
1 minor	-34	-29	-34	-29	-32	-27	-2
1 misconfigur	-23	-20	-20	-20	-20	-20	-31
1 mismatch	-37	-39	-37	-35	-38	-35	-36
1 miss	-36	-33	-35	-33	-39	-33	-35
1 mistak	-36	-32	-34	-32	-35	-32	-35
1 mix	14	7	64	18	0	22	72
1 mobil	-32	-31	-32	-31	-35	-30	-31
1 mode	-1	-6	6	17	-12	-5	-9
1 model	48	-9	-15	-9	-20	-8	-11
1 modul	-21	-19	-19	-18	-10	-18	-19
1 mondai	20	-30	-14	-12	-33	-11	-14
1 monei	-45	-40	-40	-41	-54	-40	-42
1 monitor	-36	-32	-34	-37	-35	-33	-37
1 month	-21	-12	-17	-13	24	-12	-21
1 monthli	24	29	26	17	88	28	23
1 more	-33	-33	-33	-32	-32	-31	-32
1 morn	-45	-42	-42	-43	-63	-43	-44
1 mount	-40	-31	-31	-32	-19	-32	-34
1 move	-35	-36	-33	-33	-37	-32	-35
1 much	16	-21	-25	-24	-37	-21	-20
1 multi	-30	-29	-33	-30	-29	-28	-29
1 must	-13	-26	-28	-25	-29	-25	-30
1 my	16	-5	-8	-5	17	-3	-7
1 myself	33	-5	-6	-5	-20	-5	-5
1 mysql	-79	-54	-55	-55	-62	-54	-62
1 n	30	-9	-8	-6	-10	-6	-10
1 name	-18	-10	-16	-9	17	-8	7
1 namespac	-58	-53	-55	-53	-63	-53	-54
1 narrow	-21	-18	-19	-18	-20	-18	-19
1 nearli	-53	-46	-50	-46	-47	-46	-48
1 need	-1	-17	-21	-18	-31	-17	-20
1 network	-35	-32	-24	-31	-32	-30	-32
1 never	-22	-22	-22	-18	-22	-20	-24
1 new	2	20	-3	1	10	1	-2
1 newer	-24	-23	-24	-24	-23	-23	-28
1 newest	-26	-24	-25	-23	-24	-24	-27
1 newslett	-37	-31	-31	-32	-34	-31	-36
1 next	39	27	14	13	10	14	12
1 night	-49	-47	-46	-47	-49	-46	-68
1 nine	9	14	14	14	56	16	17
1 nitro	-60	-57	-77	-57	-57	-57	-66
1 no	-31	-16	-27	-26	-28	-25	-26
1 nobodi	-34	-31	-32	-33	-37	-31	-33
1 node	-31	-21	-30	-23	-27	-25	-17
1 nodejs16	-28	-27	-26	-27	-27	-26	-37
1 nodetool	-14	-13	-13	-13	-17	-13	-13
1 non	9	17	55	17	-3	18	19
1 noncompli	-45	-38	-38	-36	-41	-37	-38
1 none	-32	-28	-30	-28	-36	-28	-32
1 noon	5	10	6	5	47	9	2
1 normal	-41	48	26	-14	-32	1	0
1 notebook	-19	-17	-19	-18	-23	-17	-17
1 noth	26	10	10	15	8	11	10
1 notic	-22	-19	-20	-20	-21	-20	-20
1 notif	-27	-25	-26	-26	-31	-25	-27
1 now	-29	-23	-26	-22	-13	-22	-23
1 npm	-40	-35	-34	-35	-35	-34	-49
1 nsx	-60	-55	-57	-56	-56	-55	-74
1 ntf	-48	-29	-30	-38	-27	-27	-30
1 nucleu	-19	-18	-18	-18	-20	-18	-25
1 number	-6	-4	-3	-3	19	-3	-3
1 nutshel	224	80	89	98	64	95	88
1 nvidia	-23	-29	-24	-25	-29	-23	-22
1 nvme	16	22	23	22	69	21	20
1 o	-22	-21	-21	-21	-34	-21	-22
1 oauth	-19	-19	-18	-19	-29	-19	-19
1 object	-25	-24	-24	-22	-5	-21	-22
1 oblig	239	51	41	72	49	67	55
1 oci	-76	-70	-72	-67	-116	-69	-66
1 ocr	-43	-30	-29	-31	-29	-29	-32
1 ocsp	-54	-38	-41	-39	-46	-37	-41
1 octob	-21	-3	-9	-7	43	-17	-7
1 of	-19	-22	-23	-21	-15	-21	-26
1 off	-38	-39	-40	-39	-38	-38	-44
1 offic	-30	-27	-27	-28	-31	-27	-32
1 ohio	-29	-6	-26	-3	25	-3	-4
1 ok	-24	-33	-29	-25	-27	-25	-29
1 okta	-18	-14	-15	-14	-14	-14	-16
1 old	-35	-34	-35	-33	-37	-33	-34
1 older	-25	-26	-25	-25	-34	-25	-26
1 on	-33	-33	-34	-33	-32	-32	-38
1 onc	-51	-35	-33	-34	-35	-33	-36
1 one	2	1	18	11	7	2	8
1 ontap	-47	-45	-46	-43	-35	-43	-47
1 onto	-8	-21	-19	-19	-26	-19	-25
1 oom	-37	-29	-29	-34	-32	-29	-29
1 open	-27	-23	-24	-24	-21	-23	-25
1 openapi	-52	-49	-49	-48	-52	-47	-51
1 openssh	-36	-32	-39	-34	-57	-32	-38
1 openssl	-29	-27	-29	-28	-29	-27	-37
1 openzf	-34	-32	-35	-32	-32	-32	-33
1 oper	-35	-31	-32	-31	-30	-31	-36
1 ops	51	9	-4	50	-4	15	16
1 opt	-27	-23	-24	-24	-27	-23	-23
1 optim	13	15	16	15	44	14	17
1 option	-37	-34	-40	-6	-39	-33	-38
1 or	-14	3	-5	1	2	-2	21
1 orchestr	-21	-20	-21	-20	-22	-20	-26
1 order	-50	-49	-51	-52	-51	-48	-56
1 org	-13	-9	42	-9	-21	-14	-10
1 organ	-32	-25	-24	-26	-31	-24	-24
1 organizations	-52	93	-15	-17	-12	0	-5
1 origin	-52	-49	-52	-49	-58	-49	-49
1 orphan	-46	-37	-38	-37	-40	-37	-39
1 os	-5	1	-1	-1	-4	1	68
1 other	-21	-19	-18	-19	-19	-18	-20
1 ou	-57	-62	-54	-52	-61	-52	-55
1 ought	-20	-19	-19	-20	-19	-18	-22
1 ourself	21	-19	-37	-24	-49	-20	-23
1 ourselv	-11	-33	-29	-30	-31	-28	-36
1 ous	32	38	28	38	115	38	39
1 out	-6	-19	-22	-19	-17	-19	-21
1 outag	-28	-26	-27	-26	-29	-26	-27
1 outbound	-30	-28	-28	-29	-35	-28	-28
1 outdat	-75	-70	-68	-70	-85	-68	-71
1 outlin	87	26	28	24	19	31	32
1 output	-45	-21	-27	-22	5	-21	-21
1 over	-3	-19	-19	-19	-11	-16	-18
1 overlap	-29	-23	-23	-24	-23	-23	-36
1 overnight	-15	-13	-13	-14	-14	-13	-18
1 overview	89	17	18	20	-9	20	19
1 overwritten	-45	-40	-41	-43	-47	-41	-45
1 own	13	2	2	14	22	7	32
1 owner	8	-5	-6	-4	-19	-7	28
1 ownership	30	-10	-9	-6	-12	-7	-11
1 p99	-30	-18	-18	-15	25	-20	-21
1 pack	-38	-17	-38	-23	34	-14	-11
1 packag	-28	-26	-27	-27	-28	-26	-31
1 page	-50	-46	-46	-46	-53	-47	-50
1 pager	47	9	11	11	9	12	13
1 pai	-19	-18	-20	-18	-21	-18	-18
1 paid	6	8	6	8	34	7	7
1 pair	-16	-13	-14	-13	4	-13	-12
1 palo	-26	-18	-20	-19	6	-21	-25
1 pan	-28	-24	-26	-25	-26	-25	-37
1 panda	-21	-21	-21	-21	-21	-21	-37
1 paper	-78	-65	-60	-60	-76	-62	-68
1 paragraph	45	14	12	10	14	13	16
1 parallel	-17	-17	-18	-17	-23	-17	-17
1 param	-15	-15	-16	-15	-15	-14	-16
1 paramet	-57	-45	-45	-44	-53	-44	-45
1 parent	-29	-29	-33	-29	-40	-28	-27
1 parquet	18	22	18	20	60	21	21
1 part	137	44	43	54	48	54	63
1 parti	-11	-19	-18	-19	-25	-18	-20
1 partit	-71	-56	-56	-55	-59	-55	-55
1 partner	-37	-34	-38	-34	-21	-33	-36
1 pass	-65	-40	-52	-40	-46	-40	-41
1 passport	-39	-36	-35	-35	-42	-35	-37
1 password	-39	-36	-36	-36	-35	-35	-37
1 past	24	25	24	21	61	23	21
1 patch	-24	-15	-20	-14	-16	-16	21
1 path	-47	-44	-47	-46	-63	-44	-44
1 patient	-38	-34	-35	-34	-37	-33	-37
1 pattern	-16	-14	-14	-15	-20	-15	-14
1 paus	-40	-38	-39	-39	-43	-37	-40
1 payload	-32	-31	-31	-30	-29	-30	-34
1 payment	-62	-48	-48	-47	-71	-47	-50
1 pdb	41	46	126	44	61	48	35
1 peak	-19	-18	-19	-19	-22	-18	-20
1 peek	-18	-18	-33	-19	-18	-18	-19
1 peer	-35	-32	-32	-33	-35	-31	-37
1 pend	-35	-30	-32	-30	-15	-29	-35
1 pentest	-20	-20	-25	-21	-21	-20	-22
1 peopl	-32	-27	-28	-27	-31	-27	-28
1 per	29	22	15	23	83	23	22
1 percentag	5	7	-20	7	53	8	6
1 perform	-20	-18	-18	-19	-20	-18	-24
1 period	-18	-18	-18	-17	-19	-17	-18
1 permiss	-43	-37	-38	-38	-39	-37	-39
1 permit	-46	-37	-42	-37	-55	-37	-38
1 persist	24	32	29	30	86	29	20
1 person	-40	-29	-29	-30	-38	-29	-30
1 phish	-23	-19	-20	-20	-20	-19	-21
1 php	-47	-44	-44	-45	-58	-44	-45
1 physic	-36	-28	-28	-28	-29	-27	-30
1 pi	-49	-40	-40	-40	-41	-39	-63
1 pick	-40	-39	-40	-39	-46	-39	-41
1 pictur	101	27	23	28	21	29	30
1 pii	-53	-50	-54	-48	-51	-48	-51
1 pile	-23	-22	-26	-22	-24	-22	-23
1 pill	-51	-35	-34	-35	-39	-35	-42
1 pip	-37	-28	-27	-29	-28	-27	-27
1 pipe	-47	-29	-27	-28	-52	-27	-28
1 pipelin	-23	-23	-22	-23	-24	-22	-23
1 pitr	-34	-33	-34	-32	-35	-31	-32
1 pki	23	13	28	60	25	27	27
1 place	-14	-14	-14	-14	-15	-14	-16
1 plain	-36	-37	-40	-35	-37	-35	-36
1 plan	-19	-4	-18	-24	0	-15	-20
1 plane	-25	-22	-22	-22	-10	-21	-26
1 plant	-24	-23	-23	-23	-29	-23	-28
1 plate	57	15	20	21	14	21	21
1 platform	-26	-25	3	-24	-28	-24	-34
1 player	-51	-40	-41	-41	-43	-41	-41
1 pleas	88	37	86	47	111	50	46
1 pls	87	10	17	22	72	9	4
1 plu	-26	-25	-25	-28	-26	-24	-30
1 plugin	-56	-54	-54	-53	-57	-51	-61
1 plz	110	24	28	33	49	30	26
1 pm	-94	-74	-16	-63	-79	-67	-66
1 pod	-34	-32	-35	-32	-29	-31	-35
1 point	3	-8	-16	-7	-9	-7	8
1 poison	-33	-25	-25	-26	-28	-26	-30
1 polici	-35	-33	-33	-33	-35	-27	-35
1 poll	-29	-27	-27	-27	-39	-26	-28
1 pool	-89	-84	-86	-82	-88	-83	-91
1 port	-19	-19	-18	-18	-10	-17	-19
1 portal	-29	-29	-35	-28	-30	-29	-34
1 posix	-45	-37	-38	-39	-39	-37	-40
1 possibl	83	30	5	31	71	36	29
1 postgr	-34	-28	-28	-28	-33	-29	-40
1 power	-25	-22	-24	-22	-20	-22	-24
1 pre	-48	-43	-44	-43	-53	-43	-44
1 prefix	-45	-41	-42	-41	-45	-41	-40
1 prem	-33	-33	-33	-31	-32	-30	-33
1 premiz	-28	-25	-24	-25	-25	-24	-27
1 prepar	17	5	5	5	3	5	5
1 presenc	-40	-33	-33	-34	-35	-34	-47
1 press	-28	-28	-28	-28	-44	-28	-30
1 pressur	-25	-25	-27	-25	-26	-24	-26
1 presum	-21	-16	-17	-17	-18	-16	-16
1 prevent	-19	-15	-16	-16	-16	-15	-17
1 preview	-41	-39	-41	-42	-49	-40	-40
1 price	24	42	41	43	137	44	41
1 primari	-24	-22	-22	-22	-24	-22	-24
1 princip	-41	-38	-40	-38	-46	-37	-38
1 print	-24	-23	-24	-23	-29	-23	-23
1 prior	-20	-19	-21	-19	-22	-18	-20
1 privaci	-24	-21	-22	-22	-26	-25	-24
1 privat	-38	-30	-31	-30	-21	-30	-31
1 privileg	-75	-62	-66	-73	-67	-62	-74
1 problem	-30	-30	-30	-30	-30	-29	-30
1 procedur	-21	-17	-16	-17	-18	-16	-18
1 process	-50	-42	-44	-42	-53	-42	-43
1 procur	162	57	51	54	46	57	49
1 prod	-9	-5	-12	-5	14	-4	18
1 produc	-44	-35	-36	-35	-35	-34	-40
1 product	-20	-18	-18	-18	-19	-18	-19
1 profil	-35	-31	-32	-31	-33	-31	-33
1 project	-47	-45	-48	-45	-59	-45	-46
1 promiz	-29	-28	-29	-29	-40	-28	-28
1 prompt	-58	-48	-49	-48	-58	-47	-54
1 properti	-34	-37	-43	-35	-39	-34	-34
1 protect	-27	-27	-26	-26	-28	-25	-27
1 prove	-16	-12	-11	-12	-12	-11	-13
1 provis	-25	-21	-23	-13	-28	-22	-24
1 proxi	-50	-48	-51	-49	-50	-48	-57
1 public	-18	-14	1	-14	-9	-14	-15
1 publicli	-39	-38	-41	-38	-39	-38	-40
1 publish	-31	-28	-31	-28	-31	-28	-30
1 pull	-21	-16	-16	-16	-18	-16	-17
1 purg	-23	-28	-21	-24	-21	-20	-20
1 push	-28	-26	-26	-26	-29	-25	-28
1 put	-7	-5	-5	-7	17	-5	-5
1 pvc	-112	-105	-127	-100	-116	-99	-102
1 python	-26	-24	-25	-19	-20	-24	-29
1 python3	-49	-43	-47	-45	-31	-43	-68
1 q	-24	-24	-22	-22	-22	-22	-27
1 quarter	-19	37	-1	0	-6	1	-3
1 quarterli	23	30	32	30	33	32	93
1 queri	-23	-19	-20	-20	-7	-20	-23
1 question	-36	-33	-30	-29	-29	-32	-31
1 queue	-47	-44	-44	-44	-46	-43	-59
1 quick	33	-15	-4	-2	-3	-2	-6
1 quit	-18	-18	-17	-17	-16	-16	-18
1 quorum	-32	-31	-33	-30	-32	-30	-30
1 quota	-32	-24	-25	-24	10	-26	-24
1 r	-59	-39	-49	-41	-42	9	-27
1 ra3	-36	28	-15	-10	-14	-7	-11
1 rabbit	-10	-12	-13	-15	-14	-13	-16
1 raci	75	-2	5	6	-20	7	2
1 rack	-47	-43	-46	-43	-45	-43	-46
1 raid	-17	-17	-17	-18	-18	-17	-17
1 rain	18	20	-13	16	91	22	23
1 raiz	15	24	26	23	95	23	5
1 ram	16	-20	-18	-20	-20	-17	-23
1 ran	-21	-19	-18	-19	-24	-19	-21
1 rang	-38	-34	-34	-34	-37	-34	-41
1 ransomwar	-28	-26	-26	-27	-28	-26	-28
1 raspberri	-49	-40	-40	-40	-41	-39	-63
1 raw	-31	-29	-29	-31	-35	-30	-30
1 rbac	-73	-69	-72	-67	-71	-67	-73
1 rce	-75	-60	-57	-57	-83	-63	-91
1 reach	-1	1	1	1	19	1	0
1 reachabl	-41	-32	-33	-32	-33	-32	-33
1 react	-16	-14	-15	-14	-15	-15	-18
1 readabl	-39	-29	-28	-29	-29	-29	-28
1 reader	26	27	17	25	78	25	23
1 readonlyrootfilesystem	-43	-42	-73	-41	-43	-42	-41
1 realli	11	11	11	10	34	11	10
1 reboot	-29	-17	-17	-17	-4	-17	-19
1 rebuild	-17	-16	-17	-16	-18	-16	-17
1 rebuilt	-19	-17	-18	-17	-18	-17	-17
1 receiv	-16	-15	-15	-15	-18	-15	-16
1 recertif	-21	-16	-16	-16	-19	-16	-17
1 recommend	-10	-4	-9	-23	51	-4	-6
1 record	-43	-37	-37	-34	-42	-36	-38
1 recov	-27	-26	-26	-27	-28	-26	-28
1 recoveri	-25	-21	-23	-21	-22	-20	-23
1 red	4	-17	-13	-17	-20	-16	-37
1 redact	-24	-23	-24	-22	-23	-22	-24
1 redesign	-31	-31	-35	-33	-33	-31	-31
1 redi	-21	-20	-24	-21	-21	-20	-28
1 redishel	-71	-58	-56	-57	-75	-59	-87
1 redriv	-16	-14	-15	-15	-15	-14	-14
1 redund	-40	-38	-41	-37	-37	-37	-41
1 refresh	-32	-26	-31	-25	-28	-25	-28
1 refus	-47	-43	-46	-48	-52	-43	-43
1 regard	21	1	-10	4	12	4	4
1 regex	-39	-31	-34	-32	-37	-31	-33
1 region	-18	-12	-19	-13	15	-13	-15
1 regist	11	-13	-13	-12	-30	-13	-14
1 registr	-43	-24	-23	-26	-22	-23	-23
1 registri	-43	-42	-43	-40	-45	-40	-45
1 regresshion	-42	-40	-43	-40	-64	-38	-55
1 regul	25	-2	-1	-1	-4	0	0
1 rehears	-66	-57	-59	-56	-63	-57	-60
1 relaunch	-67	-50	-50	-53	-61	-50	-59
1 releas	-71	-47	-48	-47	-50	-47	-48
1 remain	61	10	1	12	-8	14	10
1 remedi	-90	-84	-91	-79	-84	-80	-91
1 remind	25	-16	-21	-18	-53	-18	-17
1 remot	-51	-43	-43	-42	-31	-43	-44
1 remov	-30	-28	-28	-28	-29	-27	-31
1 renew	-21	-19	-20	-1	-23	-18	-21
1 repair	-26	-23	-24	-23	-25	-23	-26
1 replac	-28	-25	-25	-25	-26	-24	-26
1 replai	-49	-45	-45	-42	-47	-43	-47
1 replic	-24	-21	-22	-21	-16	-21	-21
1 replica	-25	-20	-23	-21	4	-21	-22
1 repo	-23	-18	-18	-18	-7	-18	-18
1 report	-20	-18	-18	-18	-19	-18	-19
1 repositori	-32	-30	-31	-30	-34	-30	-31
1 reput	-32	-32	-29	-30	-32	-30	-36
1 request	-28	-24	-24	-24	-16	-23	-25
1 requir	-20	-19	-20	-19	-20	-19	-20
1 reserv	-10	-3	-1	-16	36	-1	-3
1 resili	-30	-27	-30	-27	-29	-26	-26
1 resiz	-38	-33	-34	-33	-19	-35	-37
1 resolv	-23	-21	-21	-22	-21	-20	-23
1 resourc	-16	-10	-17	-10	24	-9	-10
1 respond	-54	-39	-41	-39	-48	-38	-42
1 respons	31	-10	-10	-8	-9	-7	-13
1 rest	-38	-35	-36	-34	-39	-34	-36
1 restart	-38	-36	-38	-36	-43	-36	-41
1 restor	-14	-10	-12	-11	-15	-10	18
1 restrict	-30	-28	-29	-28	-30	-27	-29
1 result	-30	-28	-28	-27	-30	-27	-28
1 resum	-7	-5	-6	-5	26	-4	-3
1 retain	-44	-39	-40	-40	-67	-40	-39
1 retent	-30	-29	-29	-28	-17	-27	-28
1 retir	-19	-13	22	-12	-18	-11	-13
1 retri	-45	-42	-43	-42	-42	-41	-42
1 return	-46	-35	-35	-35	-27	-35	-36
1 reus	-28	-28	-31	-28	-30	-27	-32
1 review	-32	-29	-30	-29	-31	-29	-32
1 revis	-31	-25	-31	-25	-26	-25	-27
1 revok	-28	-26	-26	-27	-28	-26	-27
1 rewrit	-33	-27	-29	-28	-29	-28	-29
1 rhel	-11	-6	-6	-6	24	-5	-11
1 rid	-29	-25	-23	-24	-32	-24	-27
1 right	-12	-17	-17	-16	-14	-16	-19
1 ring	-30	-28	-31	-29	-29	-28	-28
1 risk	46	4	1	3	-19	2	4
1 rize	-20	-19	-21	-20	-26	-19	-20
1 rm	-29	-27	-27	-27	-46	-27	-28
1 roll	-30	-27	-28	-27	-30	-27	-28
1 rollback	-40	-18	-29	-21	17	-17	-17
1 rollout	-25	-25	-24	-24	-28	-24	-28
1 room	-20	-18	-18	-18	-20	-17	-19
1 root	-38	-36	-36	-23	-41	-34	-37
1 rot	-62	-57	-56	-56	-59	-55	-59
1 rotat	-52	-48	-51	-48	-46	-47	-57
1 rout	-34	-29	-29	-29	-30	-28	-32
1 router	-41	-36	-36	-36	-36	-35	-37
1 row	-18	-16	-17	-17	-2	-15	-18
1 rpo	-24	-20	-27	-21	-21	-21	-21
1 rpu	44	50	47	52	162	53	46
1 rto	-33	-27	-32	-29	-27	-26	-28
1 rule	-50	-48	-49	-47	-51	-48	-49
1 run	-33	-33	-33	-31	-32	-32	-40
1 runbook	46	7	4	8	7	8	9
1 runc	-19	-17	-17	-18	-18	-16	-19
1 rundown	67	8	11	13	-16	12	9
1 runtim	-21	-7	2	-17	-21	-15	-10
1 s	-54	-43	-41	-43	-56	-42	-43
1 safe	-16	-14	-13	-13	-14	-13	-13
1 safekeep	-22	-22	-22	-22	-39	-22	-21
1 sagemak	-31	-30	-31	-31	-46	-30	-31
1 sai	-30	-27	-30	-27	-17	-26	-28
1 said	-51	-40	-40	-39	-37	-38	-40
1 salari	-18	-14	-15	-17	-16	-15	-14
1 sale	-38	-38	-39	-40	-47	-36	-36
1 salesforc	-55	-50	-52	-51	-81	-50	-48
1 same	-50	-50	-48	-44	-47	-47	-47
1 sampl	27	29	27	29	85	29	30
1 sandbox	-25	-22	-23	-24	-26	-22	-23
1 save	-17	43	3	-6	50	8	11
1 saw	-15	-16	-15	-15	-16	-14	-15
1 say	-43	-36	-35	-36	-37	-34	-36
1 scale	-43	-37	-38	-37	-43	-36	-18
1 scan	-20	-18	-19	-14	-21	-18	-20
1 scc	-53	-48	-55	-50	-51	-47	-48
1 schedul	-49	-43	-43	-42	-42	-42	-51
1 schema	-52	-50	-51	-48	-51	-48	-50
1 scientist	-32	-31	-31	-30	-33	-30	-29
1 scim	-20	-17	-17	-17	-20	-16	-17
1 scope	-62	-56	-61	-55	-65	-55	-57
1 score	-85	-72	-71	-74	-88	-70	-108
1 scratch	-20	-17	-18	-18	-19	-17	-18
1 script	-69	-65	-65	-62	-64	-62	-68
1 scrub	-57	-48	-49	-52	-52	-48	-58
1 sdk	-21	-20	-20	-20	-20	-19	-24
1 search	-37	-34	-35	-36	-50	-34	-39
1 sec	-4	-1	-1	-2	32	-1	-8
1 second	-21	-20	-20	-20	-14	-19	-22
1 secret	-59	-17	-44	-40	-44	-39	-40
1 see	-32	-20	-2	-21	1	-23	-45
1 select	-15	-14	-16	-14	-18	-14	-15
1 self	20	20	24	65	20	24	20
1 send	-6	6	4	6	57	5	5
1 sensor	-34	-30	-31	-33	-40	-31	-35
1 sent	-26	-23	-25	-24	-28	-23	-24
1 sentenc	73	-9	-28	-10	-47	-18	-9
1 separ	-26	-21	-20	-21	-22	-20	-21
1 seri	25	24	25	52	9	24	24
1 serv	-37	-28	-27	-28	-28	-27	-38
1 server	-35	-32	-31	-29	-33	-31	-33
1 serverless	30	-4	-8	-5	-10	-3	17
1 servic	-37	-36	-34	-35	-35	-34	-39
1 set	-25	-22	-18	-22	-27	-22	-21
1 setup	-10	-26	-33	-26	-29	-26	-30
1 seven	-24	-21	-23	-21	-25	-21	-22
1 sever	-18	-17	-18	-18	-18	-17	-17
1 sg	-63	-61	-60	-57	-69	-54	-54
1 shadow	-33	-32	-37	-32	-32	-31	-34
1 shard	-34	-32	-32	-33	-35	-31	-35
1 share	61	5	-3	10	9	7	4
1 sharepoint	-46	-43	-42	-43	-68	-44	-42
1 sheet	78	9	15	18	12	16	16
1 ship	-19	-25	-24	-24	-24	-23	-30
1 shop	-19	-16	-16	-16	-18	-16	-17
1 short	84	6	19	18	14	18	7
1 shorter	-18	-14	-13	-14	-16	-14	-16
1 should	-22	-15	-17	-2	-13	-14	-19
1 shouldnt	-25	-24	-25	-25	-30	-24	-24
1 show	47	-2	-2	1	-3	-1	-2
1 shut	-10	-4	-4	-4	14	-4	-20
1 sidecar	-50	-48	-53	-46	-46	-46	-48
1 sign	-3	-20	-21	-17	3	-15	-18
1 signatur	-41	-38	-40	-38	-46	-38	-39
1 sinc	-34	-30	-31	-31	-36	-30	-35
1 singl	-9	-6	-10	-7	30	-6	-9
1 sit	-16	-15	-15	-15	-16	-14	-18
1 site	-32	-29	-29	-29	-35	-28	-30
1 size	-20	-15	-20	-14	25	-15	-18
1 skew	-30	-30	-29	-28	-32	-29	-34
1 skip	-29	-27	-24	-23	-23	-24	-24
1 sla	-2	1	-23	2	42	2	2
1 slide	74	28	48	29	24	30	29
1 slim	-28	-24	-26	-26	-28	-24	-26
1 slip	-20	-16	-16	-16	-18	-16	-17
1 slot	-21	-18	-17	-18	-19	-19	-23
1 slow	-57	-51	-53	-52	-54	-51	-57
1 slurmctld	-91	-82	-81	-82	-92	-81	-132
1 small	48	18	12	17	62	18	13
1 smb	-49	-30	-32	-40	-28	-28	-32
1 sms	-29	-27	-26	-27	-39	-27	-30
1 smtp	-57	-54	-55	-53	-57	-53	-58
1 snapmirror	-73	-46	-44	-42	-44	-43	-43
1 snapshot	-46	-40	-40	-40	-43	-40	-42
1 snowflak	-11	-11	-11	-11	-16	-11	-10
1 so	-17	-20	-24	-15	-22	-20	-25
1 softphon	-23	-20	-20	-21	-21	-20	-20
1 softwar	-31	-29	-29	-29	-30	-29	-35
1 some	-59	-52	-61	-52	-60	-51	-61
1 somebodi	-18	-18	-19	-18	-22	-18	-19
1 someon	-34	-30	-31	-24	-34	-29	-31
1 someth	-25	-20	-2	-20	-26	-19	-10
1 sorri	-37	-35	-36	-34	-38	-33	-34
1 sort	-47	-45	-48	-44	-47	-45	-47
1 sourc	-29	-28	-29	-28	-30	-28	-30
1 space	-17	-15	-16	-16	-16	-15	-15
1 speak	-26	-21	-21	-23	-24	-21	-23
1 specif	-13	-8	22	-5	-5	-3	-2
1 specifi	-40	-35	-34	-36	-52	-35	-35
1 spf	-18	-18	-16	-16	-17	-16	-18
1 split	183	28	43	51	40	49	40
1 spot	-46	-42	-41	-38	-23	-40	-39
1 spread	-25	-25	-26	-25	-25	-24	-25
1 spring	-84	-77	-77	-79	-99	-76	-106
1 sql	-32	-30	-31	-30	-32	-30	-31
1 sqli	-33	-30	-30	-34	-30	-30	-31
1 squash	-53	-50	-53	-50	-49	-49	-50
1 sre	-45	-41	-42	-43	-57	-41	-50
1 srm	129	33	30	40	38	20	32
1 ssd	-38	-36	-37	-37	-42	-36	-36
1 sse	-18	-2	31	-2	-4	-2	-3
1 ssh	-30	-29	-29	-29	-31	-28	-33
1 sshd	-49	-49	-46	-48	-56	-46	-61
1 ssl	-27	-24	-26	-25	-25	-24	-26
1 stack	-19	-18	-18	-20	-24	-18	-20
1 staff	-22	-18	-18	-18	-19	-18	-22
1 stage	-45	-40	-41	-42	-53	-41	-44
1 stale	-55	-42	-42	-41	-45	-41	-42
1 stand	3	8	76	8	-12	10	4
1 standalon	-18	-16	-20	-17	-16	-17	-17
1 standard	-25	-24	-24	-23	-9	-22	-23
1 standbi	-25	-24	-24	-24	-26	-23	-24
1 start	-3	-18	-15	-14	-8	-15	-18
1 startexecut	-51	-47	-51	-48	-58	-47	-48
1 startup	-32	-28	-30	-31	-30	-28	-32
1 starv	-30	-30	-28	-29	-36	-29	-28
1 state	-55	-42	-43	-42	-52	-42	-44
1 statement	-28	-26	-26	-25	-25	-24	-26
1 static	-32	-29	-30	-32	-32	-29	-29
1 statu	-2	3	2	3	36	2	-2
1 step	38	47	42	45	129	46	36
1 still	-1	-10	-18	-14	-3	-13	-17
1 stolen	-23	-22	-21	-23	-22	-21	-23
1 stop	-26	16	-21	-17	-19	-16	-20
1 storag	-29	-28	-28	-28	-29	-27	-29
1 store	-25	-6	-21	-21	-23	-20	-21
1 stranger	-49	-45	-45	-44	-53	-43	-45
1 strategi	-36	-35	-37	-34	-40	-34	-35
1 stream	-57	-52	-53	-53	-53	-51	-61
1 string	-18	-16	-17	-16	-17	-16	-16
1 stripe	-78	-75	-76	-75	-82	-73	-73
1 stuck	-64	-56	-59	-55	-82	-54	-58
1 student	-28	-22	-23	-23	-23	-22	-23
1 studio	36	-6	-10	0	-6	0	-2
1 style	-39	-25	-25	-25	-46	-25	-25
1 subdomain	-16	-14	-15	-15	-15	-14	-20
1 subnet	-35	-33	-35	-33	-35	-32	-33
1 subscrib	-81	-63	-67	-61	-65	-61	-65
1 subscript	-61	-60	-59	-60	-70	-59	-63
1 sudo	-45	-45	-46	-46	-49	-44	-54
1 sudoer	-68	-64	-67	-62	-66	-62	-68
1 suggest	-20	-19	-20	-19	-20	-19	-21
1 summar	62	17	15	17	9	17	18
1 summari	62	15	14	18	15	17	14
1 sundai	-16	-15	-16	-17	-19	-15	-15
1 supplier	-30	-30	-33	-32	-44	-30	-29
1 support	3	1	6	1	41	2	-2
1 suppos	-22	-20	-22	-20	-22	-20	-21
1 suppress	-47	-39	-41	-39	-61	-39	-39
1 sure	-21	-19	-19	-18	-23	-18	-19
1 suspici	-44	-39	-48	-39	-44	-39	-42
1 swap	-26	-3	-21	-20	-23	-19	-21
1 switchov	-65	-61	-65	-58	-61	-59	-61
1 syn	-22	-20	-22	-21	-22	-21	-23
1 sync	-48	-44	-46	-44	-66	-44	-47
1 syntax	47	53	40	40	115	51	55
1 sys	-29	-27	-29	-28	-29	-27	-26
1 system	-26	-22	-23	-23	-22	-22	-26
1 tabl	-21	-30	-29	-29	-31	-28	-35
1 tag	-38	-35	-36	-36	-49	-35	-35
1 take	-7	-28	-30	-17	-30	-24	-34
1 takeov	-19	-16	-17	-17	-17	-17	-23
1 talk	-1	-13	-15	-13	-18	-14	-16
1 tamper	-61	-54	-55	-53	-57	-53	-56
1 tape	-29	-29	-29	-28	-33	-28	-28
1 target	-35	-34	-36	-33	-41	-33	-35
1 task	-6	-15	1	-14	-17	-14	-18
1 tb	-11	-3	-5	-7	20	-5	-2
1 tcp	-3	0	2	0	23	0	-1
1 tde	-23	-21	-21	-22	-22	-21	-22
1 team	17	-14	-23	8	-18	-12	-20
1 technic	12	21	62	22	1	23	24
1 tell	25	21	39	20	52	17	12
1 templat	-63	-51	-57	-50	-62	-50	-50
1 ten	-33	-23	-25	-24	-27	-23	-24
1 tenant	-20	-19	-23	-19	-21	-19	-20
1 term	16	24	70	24	21	25	26
1 termin	-55	-50	-58	-49	-57	-50	-50
1 terraform	0	17	9	15	90	16	16
1 test	-33	-31	-30	-30	-36	-30	-32
1 tester	-16	-9	-9	-9	-10	-9	-9
1 text	-47	-38	-39	-32	-40	-37	-39
1 than	-17	-21	-16	-16	2	-16	-23
1 that	-23	-18	-15	-19	-20	-19	-22
1 the	-19	-21	-21	-20	-19	-20	-23
1 theft	-26	-31	-26	-28	-30	-25	-28
1 thei	-6	-13	-3	-12	-8	-11	-17
1 their	61	11	14	15	13	15	20
1 them	3	-15	-12	-14	-16	-13	-19
1 themselv	-18	-18	-20	-19	-33	-18	-20
1 then	-29	-27	-29	-25	-10	-24	-25
1 there	-22	-37	-37	-32	-32	-33	-46
1 thereof	-30	-30	-33	-33	-43	-30	-35
1 thermostat	-14	-13	-13	-13	-19	-13	-13
1 these	-17	-15	-15	-15	-15	-14	-16
1 thi	-39	-32	-34	-31	-25	-31	-35
1 thing	35	-1	43	4	-8	3	-10
1 those	-30	-25	-26	-25	-27	-6	-33
1 though	-67	-65	-67	-65	-83	-63	-69
1 thread	-18	-18	-19	-18	-21	-17	-18
1 threat	-16	-15	-15	-15	-15	-15	-15
1 three	-9	-20	-20	-24	-12	-18	-20
1 throttl	-33	-31	-32	-31	-38	-31	-34
1 through	-8	-19	-20	-18	-20	-18	-21
1 throughput	2	-19	-13	-1	91	7	0
1 throw	-33	-28	-32	-26	21	-28	-26
1 thru	-57	-62	-66	-65	-82	-60	-79
1 tick	-28	-29	-27	-27	-29	-26	-29
1 ticket	-2	1	16	1	15	1	-2
1 tidi	-38	-37	-39	-37	-47	-37	-37
1 tier	-36	-37	-34	-36	-41	-33	-37
1 timeout	-46	-44	-45	-45	-70	-44	-47
1 tls	-41	-40	-45	-39	-37	-38	-40
1 tlsv1	-40	-38	-39	-39	-45	-38	-44
1 tmp	-14	-13	-19	-13	-13	-13	-13
1 to	-15	-19	-21	-19	-17	-19	-20
1 todai	-4	-21	-30	-21	-45	-21	-19
1 togeth	-14	-15	-14	-14	-21	-14	-13
1 toggl	-25	-24	-25	-26	-24	-23	-23
1 token	-28	-26	-29	-27	-26	-26	-27
1 told	-27	-22	-25	-23	-24	-22	-23
1 tonight	19	41	37	34	108	38	40
1 too	-45	-42	-42	-41	-49	-41	-42
1 took	-15	-14	-13	-14	-17	-13	-14
1 tool	-27	-26	-27	-28	-26	-27	-25
1 topic	-35	-33	-40	-34	-36	-34	-34
1 touch	-45	-39	-42	-43	-43	-39	-46
1 tpm	-37	-36	-38	-35	-39	-35	-37
1 trace	-15	-14	-14	-14	-17	-13	-15
1 track	-19	-19	-20	-20	-20	-19	-22
1 train	-30	-24	-25	-12	-27	-24	-25
1 transact	-52	-49	-49	-51	-68	-48	-49
1 transcrib	27	23	26	76	18	28	26
1 transfer	-37	-31	-32	-33	-34	-31	-32
1 transit	-43	-42	-45	-41	-42	-41	-48
1 trigger	-35	-32	-34	-33	-35	-32	-37
1 trim	-22	-20	-20	-20	-21	-20	-21
1 tripl	-45	-28	-28	-28	-34	-28	-28
1 trivi	-23	-18	-19	9	-31	-19	-22
1 troubl	-30	-33	-35	-33	-36	-31	-32
1 truck	-28	-30	-30	-28	-35	-28	-33
1 true	-42	-35	-41	-35	-36	-34	-41
1 truncat	-20	-19	-19	-21	-20	-19	-22
1 ttl	-61	-54	-56	-64	-58	-55	-55
1 tuesdai	-45	-36	-40	-41	-56	-31	14
1 tune	-62	-51	-52	-51	-55	-50	-53
1 tunnel	-39	-25	-25	-26	-26	-25	-30
1 turn	-23	-21	-22	-21	-15	-21	-24
1 twice	-40	-40	-40	-38	-47	-39	-40
1 two	-17	-20	-9	-19	-10	-17	-18
1 type	-7	-3	3	-4	39	-5	10
1 typo	-50	-48	-54	-46	-46	-46	-48
1 u	59	18	11	21	13	62	27
1 ubuntu	-51	-50	-49	-51	-61	-49	-69
1 uh	-10	-10	-10	-11	-10	-10	-18
1 um	-21	-14	-15	-15	-18	-14	-14
1 under	-39	-40	-41	-39	-43	-39	-44
1 underli	-43	-38	-40	-40	-49	-38	-48
1 underneath	-60	-57	-58	-57	-59	-57	-71
1 undo	-21	-17	-17	-20	-19	-17	-17
1 unencrypt	9	24	2	21	61	24	24
1 unhappi	-49	-44	-47	-43	-46	-41	-41
1 unhealthi	-25	-24	-25	-24	-29	-24	-27
1 unintend	-28	-24	-25	-24	-27	-24	-25
1 uniqu	-26	-27	-26	-25	-25	-25	-28
1 unit	-47	-41	-42	-40	-41	-40	-42
1 unless	-16	-16	-16	-16	-19	-16	-17
1 unlock	-27	-24	-24	-24	-28	-24	-23
1 unread	18	14	11	16	55	17	17
1 unsupport	-30	-29	-30	-29	-32	-29	-33
1 until	-17	-16	-17	-19	-17	-16	-16
1 unus	-72	-62	-60	-59	-63	-60	-69
1 updat	-23	-19	-13	-18	-20	-19	-4
1 upgrad	-35	-31	-33	-32	-33	-30	-4
1 upkeep	-44	-42	-45	-47	-49	-42	-45
1 uplink	-24	-22	-23	-24	-23	-22	-23
1 upload	-47	-41	-42	-41	-42	-40	-41
1 ups	-38	-35	-35	-35	-64	-35	-35
1 uptim	-52	-42	-53	-42	-45	-42	-44
1 url	-33	-30	-32	-30	-36	-29	-31
1 us	17	-10	-12	-4	-10	-7	1
1 usag	-33	-33	-33	-33	-33	-41	-32
1 use	16	-11	-19	-13	-11	-11	-16
1 user	-47	-41	-41	-40	-43	-40	-43
1 util	-30	-30	-31	-29	-30	-29	-30
1 v1	-46	-40	-39	-39	-39	-38	-42
1 v2	-22	-19	-19	-18	-6	-18	-21
1 vacuum	-42	-39	-34	-37	-37	-35	-47
1 valid	-26	-26	-26	-26	-27	-25	-25
1 valu	-28	-31	-28	-29	-28	-27	-32
1 vanish	-22	-21	-20	-21	-27	-20	-22
1 var	-26	-25	-27	-25	-27	-24	-25
1 variabl	-24	-21	-22	-21	-24	-20	-21
1 vcf	-26	-20	-20	-20	-21	-20	-24
1 vcpu	-47	-35	-46	-34	4	-34	-36
1 veeam	-28	-28	-28	-27	-36	-27	-26
1 vend	-49	-35	-35	-37	-37	-35	-34
1 vendor	34	12	11	12	12	13	10
1 verif	-39	-23	-22	-25	-22	-22	-22
1 version	-33	-29	-29	-28	-27	-28	-8
1 vessel	-23	-20	-20	-21	-22	-20	-22
1 via	-33	-31	-31	-33	-32	-31	-33
1 video	-6	-3	-3	-12	34	-1	0
1 view	80	26	-1	26	27	26	27
1 viewer	-35	-34	-35	-34	-38	-33	-36
1 virtual	-17	-14	-14	-14	-15	-14	-14
1 visibl	-54	-40	-46	-38	-51	-38	-40
1 visit	-31	-26	-26	-27	-28	-29	-25
1 vlan	-96	-91	-97	-89	-96	-89	-94
1 volum	-44	-38	-38	-38	-42	-38	-40
1 vote	-18	-17	-18	-18	-19	-17	-17
1 vpn	-56	-40	-40	-40	-42	-39	-49
1 vs	55	50	5	30	49	18	14
1 vsan	-64	-60	-67	-60	-69	-61	-63
1 vuln	-18	-16	-17	-16	-17	-16	-16
1 vulner	-16	-15	-16	-15	-16	-15	-19
1 w	1	-25	-31	-22	-15	-25	-27
1 wai	-24	-22	-22	-21	-24	-21	-21
1 wait	-31	-29	-30	-29	-31	-28	-32
1 walk	54	25	17	24	44	24	24
1 wall	-19	-19	-35	-19	-19	-19	-19
1 warehous	-39	-31	-31	-29	-32	-28	-30
1 warm	-36	-33	-39	-34	-43	-33	-34
1 warn	-13	-13	-13	-13	-16	-13	-14
1 watch	-40	-28	-31	-28	-30	-27	-29
1 way	-27	-28	-27	-28	-36	-26	-29
1 wcu	-67	-62	-63	-66	-73	-60	-66
1 we	-11	-14	-24	-17	-22	-19	-23
1 weak	-33	-29	-30	-30	-30	-28	-31
1 web	-25	-24	-24	-24	-24	-24	-30
1 webhook	-19	-16	-16	-16	-18	-16	-18
1 websit	-27	-24	-25	-25	-38	-24	-24
1 week	0	-21	-14	-13	-16	-13	-16
1 weekend	-34	-38	-33	-35	-47	-31	-35
1 weekli	-26	-25	-25	-26	-26	-23	-24
1 weight	-40	-31	-34	-33	-29	-32	-32
1 well	26	7	8	9	9	9	9
1 went	-43	-39	-41	-37	-41	-37	-39
1 were	19	35	2	-3	-8	2	2
1 west	29	31	21	30	75	30	31
1 what	75	36	81	33	40	31	22
1 whatev	-23	-22	-22	-23	-23	-22	-25
1 when	-26	-27	-29	-27	-17	-27	-31
1 where	0	-13	-12	4	-2	-1	-18
1 whether	-19	-18	-18	-18	-19	-18	-21
1 which	20	-1	-7	6	15	-3	-1
1 while	-17	-17	-17	-17	-23	-17	-19
1 whisper	27	23	26	76	18	28	26
1 who	-12	-21	-20	-18	-20	-18	-10
1 whoever	0	7	8	5	33	5	-7
1 whole	27	-23	-20	-19	-33	-19	-20
1 whose	-26	-25	-24	-24	-26	-24	-24
1 why	42	48	47	48	126	47	46
1 wide	-52	-48	-49	-49	-51	-48	-56
1 wifi	-25	-24	-24	-25	-29	-24	-25
1 wildcard	-20	-18	-23	-20	-19	-18	-21
1 window	-44	-42	-45	-43	-46	-41	-47
1 windows	-32	-39	-42	-39	-32	-38	-63
1 wipe	-24	-22	-23	-23	-23	-22	-22
1 wire	-27	-23	-23	-22	-23	-22	-25
1 wise	33	20	-18	0	-19	1	-6
1 with	4	-20	-16	-13	-12	-14	-13
1 within	-26	-27	-30	-26	-26	-25	-26
1 wont	-31	-32	-30	-30	-34	-29	-33
1 wordpress	-29	-28	-30	-28	-49	-28	-30
1 work	-17	16	-31	-2	4	-10	-13
1 worker	-6	-2	-7	-2	9	-1	38
1 workflow	-52	-51	-52	-49	-55	-50	-50
1 workgroup	-73	-70	-73	-69	-81	-69	-76
1 workload	-29	-26	-27	-28	-28	-26	-27
1 world	-25	-20	-21	-21	-25	-20	-20
1 would	6	20	-8	19	-9	1	-1
1 wouldnt	-50	-35	-33	-35	-44	-33	-35
1 wp	-31	-29	-30	-31	-30	-29	-30
1 write	-28	-31	-34	-31	-25	-31	-37
1 writer	-28	-28	-29	-29	-49	-28	-28
1 written	-27	-25	-27	-25	-27	-25	-26
1 wrong	-33	-25	-29	-27	-10	-25	-26
1 wrongli	-84	-69	-69	-72	-75	-67	-70
1 x	-21	-20	-21	-21	-38	-20	-23
1 xz	-44	-38	-37	-38	-46	-37	-40
1 yaml	-52	-39	-39	-38	-11	-39	-44
1 yeah	34	47	42	47	39	48	118
1 year	-26	-24	-25	-29	-19	-24	-25
1 yes	-34	-33	-34	-33	-41	-33	-37
1 yesterdai	92	66	50	65	106	66	64
1 yet	-52	-29	-29	-29	-31	-28	-28
1 you	55	27	41	29	33	52	30
1 your	-44	-43	-46	-45	-44	-42	-48
1 yum	-37	-31	-32	-31	-36	-31	-36
1 zero	13	13	21	15	59	18	8
1 zip	22	69	9	58	11	30	23
1 zombi	-70	-56	-55	-55	-68	-55	-73
1 zone	-25	-24	-28	-25	-26	-24	-25
1 zstd	10	15	11	13	53	14	14
10	-17	-21	-19	-16	2	-16	-20
100	-56	-52	-52	-52	-86	-52	-52
1000	25	27	27	29	78	28	30
1000 $	30	32	33	34	89	33	35
10g	19	20	21	20	64	21	18
10g @	19	20	21	20	64	21	18
11	-25	-26	-30	-25	-26	-24	-31
12	-47	-44	-43	-45	-56	-44	-50
12 to	-36	-32	-37	-33	-57	-33	-32
13	-7	-8	-9	26	-21	-7	-14
14	-24	-26	-24	-25	-26	-24	-26
14 @	-22	-38	-22	-24	-23	-22	-22
14 dai	-28	-27	-28	-27	-31	-27	-29
14 month	-15	-15	-15	-16	-16	-15	-23
16	-32	-31	-31	-32	-42	-30	-35
169	-20	-19	-19	-20	-19	-19	-35
169 254	-17	-16	-16	-17	-16	-16	-30
18	-40	-38	-42	-43	-41	-38	-52
2	-14	-15	-10	-11	-2	-13	-16
2 !action	-22	-49	-24	7	-30	-23	-22
2 !against	8	69	14	35	14	15	13
2 !asksOwner	-34	-1	-24	-24	-25	-23	-28
2 !asksValue	18	54	15	27	27	18	18
2 !both	-21	39	-11	-23	-12	-9	-13
2 !choose	36	-5	35	114	32	36	35
2 !cloud	-7	-12	-7	-28	10	-7	-18
2 !compare	13	97	22	30	18	23	21
2 !correction	24	-2	3	16	4	5	4
2 !events	-32	-46	-33	-31	-35	-32	-33
2 !follow	-33	-14	-33	-49	-34	-32	-35
2 !gains	4	64	8	-2	5	10	10
2 !general	23	37	31	74	28	29	31
2 !greeting	5	35	6	-20	-1	5	6
2 !helpData	32	-16	33	97	33	29	34
2 !limit	-23	-35	-23	-29	-14	-24	-24
2 !managedOne	-1	-7	-2	24	-3	-1	-3
2 !meaning	24	-22	90	-3	-21	0	-5
2 !move	16	49	18	28	15	18	18
2 !notPrice	-25	-27	-25	-8	-31	-23	-28
2 !ofEach	-39	-23	-36	-48	-37	-32	-39
2 !otherCloud	-7	-12	-7	-28	10	-7	-18
2 !outside	-2	-13	-4	22	-11	-2	-1
2 !overview	3	50	7	9	5	9	7
2 !ownOne	13	24	14	47	11	14	13
2 !patches	-22	-38	-23	-1	-16	-22	-28
2 !points	-24	-30	-25	-29	-25	-25	-28
2 !price	-1	-77	-3	-19	61	-1	-2
2 !request	25	21	24	16	54	25	25
2 !responsible	-9	45	3	10	-1	4	1
2 !second	12	103	30	15	32	32	25
2 !secures	-15	18	-12	-14	-15	-10	-14
2 !services	-31	18	-17	-47	-20	-22	-20
2 !sideAws	-32	-8	-24	-28	-23	-23	-27
2 !sideCustomer	2	13	0	21	-4	1	0
2 !tag	-15	5	-14	-32	-15	-14	-15
2 !term	12	53	11	12	18	12	11
2 !them	-18	-14	-16	-8	-19	-16	-18
2 !us	-1	17	-1	19	-3	0	-1
2 !usOrThem	-75	-113	-74	-95	-96	-74	-81
2 !who	-22	3	-16	-10	-18	-15	-20
2 !wholly	-1	45	2	-17	2	4	3
2 !yesNoStart	7	53	12	-40	32	11	12
2 $	24	31	28	29	83	28	31
2 0	-12	-16	-12	-14	-12	-12	-12
2 1	-21	-32	-23	-25	-24	-21	-21
2 10	7	-19	-1	8	41	9	9
2 12	-17	-14	-18	-21	-19	-17	-17
2 14	-23	-37	-23	-27	-24	-24	-24
2 2	-14	-41	-16	-36	12	-15	-15
2 3	-16	-47	-17	-34	7	-17	-17
2 3am	-21	-24	-21	-30	-21	-21	-21
2 4	0	-29	-1	30	-1	0	0
2 5	-21	-23	-20	-22	-15	-21	-28
2 8	-62	-52	-58	-44	-62	-41	-50
2 9	-29	-41	-30	-55	-30	-30	-30
2 90	-26	-30	-26	-39	-28	-26	-27
2 @	-47	13	-35	-24	-33	-32	-36
2 about	-12	-28	-13	9	-13	-12	-12
2 access	-32	-43	-33	-34	-34	-33	-34
2 accessdeni	-44	-56	-47	-48	-60	-44	-45
2 account	-33	-39	-33	-34	-33	-31	-32
2 activ	-30	-38	-31	-35	-31	-31	-32
2 ad	-27	-23	-17	-10	-20	-18	-19
2 add	-12	-8	-11	-19	-12	-12	-11
2 addit	4	16	2	1	3	4	4
2 admin	33	14	32	92	30	33	33
2 after	-5	40	3	8	2	5	5
2 afterward	15	12	15	40	15	15	15
2 again	18	7	18	49	18	18	18
2 against	-10	55	-3	-11	-4	-2	-4
2 agent	-25	21	-28	-60	-28	-26	-39
2 agre	-42	-61	-44	-47	-45	-43	-44
2 alarm	-24	-27	-25	-26	-27	-25	-24
2 aliv	4	-4	3	20	3	3	3
2 all	63	-36	-2	31	-2	3	0
2 allow	-25	-39	-26	-25	-2	-25	-23
2 alon	27	-6	28	62	27	27	28
2 although	-30	-29	-34	-29	-46	-30	-29
2 am	-21	-46	-23	-15	-23	-22	-22
2 amazon	-16	3	-14	-24	-16	-14	-18
2 ami	-51	-82	-52	-47	-54	-49	-50
2 and	-16	24	-10	-10	-9	-9	-11
2 angl	34	97	37	23	34	37	37
2 answer	-26	-21	-24	-23	-21	-22	-21
2 any	-33	-27	-25	-34	-26	-27	-25
2 anyon	-33	-53	-34	-37	-36	-35	-35
2 anyth	5	48	5	18	0	7	5
2 anywher	-41	-23	-42	-40	-42	-37	-33
2 api	-23	-25	-24	-32	-23	-23	-23
2 app	-8	-11	-7	5	-17	-7	-7
2 appli	-12	-13	-12	-14	-13	-13	-16
2 applic	-23	-28	-25	-24	-24	-24	-24
2 are	-33	-65	-34	-26	-36	-34	-33
2 arent	-15	-23	-14	-16	-15	-14	-16
2 arrang	-20	-27	-21	-23	-22	-21	-22
2 as	4	33	0	18	3	7	5
2 assign	-35	-43	-33	-36	-33	-32	-32
2 associ	-35	-57	-36	-38	-36	-36	-35
2 assum	-24	-26	-25	-25	-25	-25	-24
2 audit	-50	-73	-60	-50	-55	-49	-50
2 auditor	-39	-44	-39	-64	-40	-38	-39
2 auth	-58	-94	-60	-75	-61	-58	-58
2 autom	-58	-75	-57	-66	-74	-59	-56
2 automat	-32	-49	-33	-34	-34	-33	-32
2 avail	-51	-76	-49	-49	-48	-48	-49
2 awai	7	55	11	13	9	11	12
2 aws	-17	-42	-18	-7	-16	-17	-19
2 az	-35	-59	-40	-48	-37	-36	-36
2 b	-25	-33	-25	-34	-25	-25	-25
2 babysit	24	-6	24	87	-5	24	26
2 back	14	54	14	3	14	15	14
2 backlog	21	65	20	15	17	21	22
2 backup	-35	-44	-36	-37	-42	-36	-36
2 base	19	7	16	53	18	18	19
2 basement	-9	-20	-9	-2	-10	-9	-10
2 bc	18	57	19	6	18	19	18
2 be	-7	23	-5	-11	-8	-4	-4
2 becam	0	28	0	-25	0	1	1
2 becaus	4	32	8	-2	8	9	8
2 becom	-5	33	2	-4	-2	0	2
2 befor	-24	9	-12	-14	-11	-10	-11
2 behind	-31	-48	-32	-35	-32	-32	-32
2 belong	-13	20	-14	-33	-12	-13	-12
2 below	-38	-61	-38	-43	-38	-38	-48
2 beneath	-36	-49	-37	-40	-40	-37	-41
2 besid	-6	64	9	-35	0	3	7
2 better	29	-43	26	128	22	28	27
2 between	4	23	4	24	-1	5	6
2 blame	-38	-61	-38	-39	-61	-40	-38
2 boss	1	-10	-1	34	-16	1	3
2 both	0	71	16	-5	17	17	11
2 box	-15	-10	-15	4	-16	-14	-15
2 branch	23	4	24	52	24	24	24
2 broker	-6	-32	-8	29	-13	-7	-6
2 build	51	89	51	45	50	50	49
2 bump	-33	-39	-36	-35	-34	-33	-32
2 burden	38	71	37	48	26	37	37
2 busi	31	12	30	88	31	30	30
2 but	-18	-36	-18	0	-19	-18	-18
2 by	-26	-23	-26	-28	-25	-25	-27
2 call	5	26	6	-13	5	5	5
2 can	-22	-5	4	-15	-30	-26	-16
2 cant	-28	-36	-29	-28	-30	-28	-27
2 capac	-21	-25	-23	-23	-24	-22	-21
2 care	-33	-43	-39	7	-31	-29	-31
2 carri	-2	29	4	14	0	2	3
2 center	0	-21	1	21	1	2	0
2 cert	-8	-23	-10	8	-10	-8	-8
2 certif	-38	-45	-39	-44	-41	-38	-39
2 chang	12	43	10	0	33	12	14
2 cheaper	22	-7	14	-9	77	22	22
2 check	-29	-45	-32	-32	-29	-30	-29
2 choos	-20	-57	-25	14	-23	-22	-23
2 chore	-5	46	-2	-3	-14	-2	-1
2 chosen	-22	-43	-23	-25	-23	-22	-22
2 ci	17	7	16	29	43	16	9
2 class	-41	-55	-43	-50	-41	-42	-42
2 cli	-26	-30	-27	-46	-26	-26	-27
2 client	-26	-32	-28	-30	-30	-26	-27
2 close	-6	16	-1	-2	0	0	-2
2 cloud	31	51	27	25	68	33	33
2 cluster	-65	-100	-66	-34	-83	-65	-70
2 cni	-30	-31	-30	-36	-29	-29	-32
2 code	-34	-56	-34	-44	-36	-34	-34
2 com	-15	-16	-16	-17	-17	-15	-15
2 come	-1	44	2	-10	1	1	2
2 compani	-34	-64	-33	-49	-34	-33	-34
2 compar	15	96	21	15	5	21	19
2 complianc	28	78	28	23	25	28	28
2 comput	-42	-75	-43	-44	-43	-42	-42
2 config	-24	-36	-24	-25	-26	-24	-25
2 configur	-27	-39	-27	-31	-28	-27	-27
2 connect	-20	-28	-20	-41	-7	-20	-20
2 contain	12	-12	46	26	10	10	6
2 contractor	30	28	27	52	20	28	27
2 contrast	-3	97	20	-16	4	5	15
2 control	-20	-12	-21	-33	-21	-20	-20
2 copi	-35	-54	-36	-38	-36	-35	-36
2 coredn	-14	-14	-14	-25	-14	-14	-14
2 could	-24	53	5	-35	5	-8	6
2 creat	-22	-32	-22	-23	-23	-22	-23
2 credenti	-30	-49	-31	-33	-33	-31	-33
2 csi	-41	-53	-43	-41	-41	-41	-40
2 custom	10	47	17	39	14	18	16
2 cve	-3	-25	-4	22	-6	-1	-1
2 daemon	-42	-58	-44	-46	-44	-43	-42
2 dai	-12	-17	-12	-14	-12	-12	-12
2 databas	-31	-40	-29	-18	-32	-28	-29
2 date	-13	-18	-14	-18	-14	-14	-16
2 day	-21	-28	-21	-26	-24	-21	-22
2 db	-29	-52	-28	-5	-28	-27	-29
2 dba	4	-26	10	88	-10	6	11
2 decis	-73	-112	-78	-98	-93	-76	-78
2 decrypt	-43	-49	-44	-61	-51	-42	-43
2 definit	-134	-148	-166	-118	-128	-120	-133
2 delet	-51	-69	-51	-53	-60	-51	-51
2 demand	-14	-49	-14	39	-17	-13	-13
2 deploi	-11	-17	-11	-12	-12	-11	-11
2 deploy	-32	-44	-32	-33	-34	-33	-32
2 desktop	21	11	22	47	16	21	21
2 di	-44	-53	-46	-65	-50	-45	-45
2 diff	15	73	21	7	10	24	23
2 differ	9	86	10	7	3	14	14
2 directli	-25	-28	-24	-26	-27	-24	-25
2 disabl	-29	-34	-31	-35	-30	-29	-29
2 disappear	-1	39	2	-8	-9	1	3
2 disk	-20	-28	-21	-21	-20	-21	-21
2 do	7	37	10	15	36	12	13
2 docker	19	0	62	13	16	17	18
2 doe	-17	39	1	3	3	1	0
2 doesnt	-8	5	-6	-16	-7	-6	-7
2 domain	15	40	14	3	14	15	15
2 dont	41	12	40	112	40	40	40
2 down	-49	-64	-50	-48	-51	-48	-49
2 drain	-33	-45	-35	-42	-35	-34	-37
2 driver	-19	-24	-22	-19	-19	-19	-19
2 dsql	18	67	19	11	15	19	19
2 duplic	-23	-34	-23	-24	-26	-23	-25
2 durabl	-88	-123	-79	-79	-78	-77	-86
2 dure	-22	-28	-23	-30	-23	-23	-25
2 duti	1	67	14	19	10	15	14
2 each	-41	-35	-37	-47	-38	-34	-37
2 eat	21	19	21	48	21	22	21
2 ec2	-25	1	-32	-41	-25	-24	-25
2 effort	-24	-66	-25	6	-27	-24	-31
2 either	-19	56	10	-12	2	10	9
2 eks	2	55	2	-15	-1	3	4
2 els	24	7	23	58	51	24	24
2 enabl	-65	-91	-70	-65	-64	-63	-73
2 encrypt	-28	-28	-27	-37	-29	-28	-31
2 end	11	43	7	8	12	12	11
2 endpoint	-38	-46	-44	-43	-41	-39	-40
2 engin	-49	-49	-55	-58	-51	-49	-52
2 environ	-39	-46	-41	-42	-47	-39	-42
2 error	-28	-36	-31	-32	-34	-29	-29
2 etc	28	79	23	2	11	27	23
2 etcd	-65	-86	-81	-71	-65	-65	-70
2 event	-40	-54	-41	-42	-47	-40	-41
2 everi	11	-14	8	56	-21	9	11
2 everyth	4	21	7	5	7	7	6
2 execut	-23	-28	-24	-38	-23	-23	-23
2 expir	-24	-27	-24	-28	-24	-24	-25
2 explain	71	19	146	33	17	40	31
2 export	-47	-70	-48	-51	-49	-48	-49
2 extra	21	56	31	60	26	30	32
2 fail	-32	-40	-34	-34	-35	-33	-32
2 fall	25	53	26	26	25	26	26
2 fargat	-5	35	-20	-6	-9	-3	-2
2 feed	-30	-57	-31	-31	-31	-30	-30
2 fewer	55	2	53	126	51	53	53
2 file	-19	-33	-18	-2	-24	-19	-19
2 find	-47	-84	-53	-62	11	-49	-53
2 fire	-16	-17	-16	-24	-16	-16	-16
2 firewal	-40	-52	-42	-42	-42	-41	-41
2 fix	-31	-44	-31	-34	-32	-31	-31
2 flip	-30	-41	-30	-30	-32	-31	-32
2 flood	-30	-59	-30	-52	-30	-30	-30
2 flow	-28	-25	-28	-46	-34	-27	-27
2 folk	14	44	20	36	13	19	20
2 for	-37	-45	-37	-8	-31	-33	-36
2 from	-22	-9	-23	-23	-28	-22	-22
2 fsx	25	35	25	51	24	25	25
2 full	-25	-42	-25	10	-26	-23	-26
2 function	17	38	12	40	13	16	17
2 game	11	49	12	12	12	15	16
2 gap	-14	72	2	-9	1	5	6
2 gdpr	-27	-37	-30	-39	-28	-27	-27
2 get	9	21	11	29	9	12	12
2 git	-37	-71	-32	-1	-36	-34	-33
2 give	-9	-12	-2	17	-48	-4	-4
2 given	-40	-60	-35	-14	-36	-40	-37
2 glibc	-13	-18	-14	-18	-14	-14	-14
2 go	7	29	12	41	-3	13	13
2 goe	-15	14	-12	-18	-13	-12	-12
2 gone	12	42	11	8	10	12	13
2 got	-21	-31	-22	-25	-22	-21	-21
2 gpu	39	44	38	69	38	38	38
2 grant	-27	-30	-26	-48	-25	-25	-25
2 graph	1	-27	-1	32	1	1	1
2 group	19	38	14	20	17	19	16
2 grow	-7	14	-8	-31	-8	-8	-7
2 guard	16	95	12	28	25	31	15
2 guy	13	58	10	56	9	16	23
2 ha	-34	-55	-35	-40	-35	-34	-35
2 handl	35	-38	-47	-9	-26	-10	-14
2 hardwar	-25	-50	-26	-21	-26	-25	-28
2 has	3	-3	4	29	2	5	5
2 hate	22	-12	22	86	20	22	0
2 have	-18	1	-12	-7	-29	-13	-14
2 health	-12	-18	-13	-15	-13	-13	-12
2 hole	-12	-17	-12	-15	-12	-12	-12
2 home	-15	-19	-18	-2	-19	-17	-16
2 hook	-2	31	0	-21	2	3	2
2 host	-25	-13	-27	2	-25	-24	-34
2 hourli	3	-11	4	33	2	4	4
2 how	26	75	31	23	26	30	31
2 hpc	18	-39	21	104	13	18	19
2 i	-2	-5	7	33	19	9	7
2 id	38	26	37	90	37	38	38
2 ident	-15	-17	-16	-16	-15	-15	-14
2 if	23	48	26	36	22	26	26
2 imag	37	13	35	29	86	35	36
2 in	-23	-20	-33	-31	-29	-28	-29
2 insid	-31	-37	-32	-34	-32	-31	-35
2 instal	-21	-46	-23	1	-21	-21	-24
2 instead	14	52	15	-17	9	15	15
2 intern	5	-22	2	34	4	5	5
2 into	-40	-56	-41	-46	-43	-41	-41
2 ips	-23	-25	-23	-27	-24	-23	-22
2 isol	-45	-48	-44	-59	-48	-44	-45
2 it	-29	-41	-28	-19	-29	-27	-30
2 its	14	22	16	11	15	16	16
2 itself	-11	-27	-11	-20	11	-12	-17
2 jira	-25	-31	-26	-28	-27	-25	-25
2 job	-26	18	-21	-19	-27	-19	-21
2 join	-20	-16	-22	-32	-24	-21	-21
2 jupyt	15	24	13	33	12	14	13
2 just	5	1	5	21	5	3	5
2 keep	-55	-55	-53	-48	-61	-52	-56
2 kei	-11	-17	-12	-13	-12	-11	-12
2 kept	-27	-33	-27	-33	-33	-28	-29
2 key	-11	-21	-11	-1	-13	-11	-11
2 keycloak	4	27	25	61	9	26	26
2 kick	-14	-20	-15	-17	-16	-15	-14
2 kill	-15	-46	-17	17	-17	-16	-17
2 know	-7	20	-1	2	-4	-2	-3
2 label	-48	-69	-61	-52	-50	-50	-53
2 lack	-32	-40	-33	-40	-44	-32	-32
2 lag	-34	-36	-34	-45	-33	-34	-35
2 land	50	9	-10	2	2	11	11
2 larg	-37	-52	-36	-52	-16	-35	-35
2 larger	-23	-31	-23	-31	-23	-23	-24
2 launch	-43	-56	-45	-45	-46	-44	-45
2 layer	-15	-18	-20	-17	-17	-16	-15
2 least	8	-47	7	109	-3	6	9
2 leav	29	86	31	13	26	32	32
2 left	15	76	26	2	25	27	27
2 less	29	9	29	87	24	29	30
2 let	-7	-51	-8	32	-19	-8	-7
2 lifecycl	-37	-43	-38	-38	-38	-38	-38
2 lighter	37	27	35	82	36	36	35
2 like	22	-6	20	67	19	22	21
2 line	14	85	15	-4	-17	10	12
2 linux	20	19	19	45	19	19	19
2 list	4	39	7	21	0	7	8
2 littl	3	23	4	-7	3	3	4
2 llama	16	43	17	-5	15	16	16
2 local	-44	-47	-45	-54	-46	-45	-67
2 log	-28	-55	-28	-9	-29	-28	-28
2 logic	-36	-67	-36	-49	-35	-36	-36
2 login	18	-7	17	48	8	18	17
2 long	14	-25	14	47	-6	13	13
2 longer	-11	47	11	-12	11	11	12
2 look	9	35	8	23	4	10	9
2 lower	3	-29	-3	56	-12	5	6
2 lowest	29	0	29	76	27	29	29
2 machin	-31	-53	-32	-35	-32	-32	-32
2 made	-12	-14	-13	-18	-13	-13	-13
2 mail	17	-14	13	59	14	16	17
2 maintain	-20	-41	-28	20	-45	-21	-26
2 mainten	17	-18	16	75	16	17	17
2 make	-36	-63	-38	-44	-36	-39	-41
2 manag	-7	14	-7	-21	-7	-6	-7
2 map	-59	-69	-63	-58	-59	-58	-63
2 max	-51	-55	-50	-57	-70	-51	-52
2 may	-2	-26	2	-4	28	1	0
2 me	-34	-32	-31	-34	-37	-31	-31
2 mean	-19	-33	-33	-42	-33	-27	-27
2 medium	-20	-28	-20	-24	-20	-20	-21
2 migrat	15	55	2	14	12	17	17
2 min	2	-16	0	33	-4	0	0
2 mine	-39	-48	-40	-73	-39	-39	-39
2 minim	24	-43	27	121	23	26	24
2 minimum	-14	-32	-16	16	-20	-16	-15
2 minor	-13	-13	-14	-15	-13	-13	-16
2 miss	-38	-46	-39	-48	-39	-37	-37
2 mistak	-30	-52	-29	-38	-31	-29	-30
2 mode	-10	29	-12	-15	-12	-8	-6
2 model	26	99	47	96	51	48	44
2 monitor	11	-12	11	52	8	9	8
2 month	-5	-1	-1	-3	29	-2	-1
2 monthli	-73	-134	-82	-96	-88	-75	-98
2 more	21	68	29	38	47	28	25
2 mount	-61	-72	-64	-81	-74	-63	-62
2 move	6	66	8	4	10	13	13
2 much	5	-31	5	44	4	5	5
2 must	-28	-33	-28	-30	-33	-28	-31
2 my	-3	23	-4	-7	-10	-2	-1
2 n	16	59	16	1	4	21	22
2 name	-43	-62	-42	-44	-60	-42	-40
2 narrow	-33	-42	-34	-36	-36	-33	-33
2 need	-26	-42	-25	-10	-28	-25	-36
2 neo4j	14	55	21	28	1	20	16
2 network	-23	-32	-23	-24	-23	-23	-23
2 new	-43	-38	-40	-48	-41	-40	-41
2 next	4	78	13	11	10	13	8
2 night	28	16	24	74	22	27	24
2 nightli	-12	-14	-10	16	-14	-10	-11
2 no	32	-29	-9	3	4	-4	-4
2 nobodi	29	10	27	106	24	29	29
2 node	-41	-67	-42	-27	-43	-41	-47
2 normal	-31	-9	-31	-25	-35	-28	-36
2 not	29	14	63	67	22	29	31
2 notebook	-34	-38	-30	-7	-32	-29	-33
2 noth	19	17	18	9	46	19	19
2 now	-11	-16	-11	-13	-12	-11	-11
2 object	-24	-26	-23	-43	-23	-23	-23
2 oblig	-8	44	7	3	-1	-2	10
2 oci	-7	-12	-7	-28	10	-7	-18
2 of	-27	-22	-23	-20	-28	-25	-26
2 off	23	72	24	21	23	25	25
2 offic	19	-2	20	52	13	21	21
2 offlin	-37	-60	-35	-36	-35	-35	-36
2 old	2	-13	37	-2	-11	1	0
2 onc	47	81	47	65	73	48	48
2 one	8	-2	11	78	11	13	9
2 onli	-30	-62	-29	-10	-29	-27	-28
2 onto	23	72	28	18	29	29	28
2 open	-35	-45	-36	-37	-37	-35	-36
2 openssh	29	24	28	70	18	28	30
2 openvpn	-2	26	2	7	0	1	3
2 oper	-29	-66	-30	-24	-29	-29	-30
2 oppos	23	120	-21	21	20	33	36
2 ops	-2	27	1	-3	-11	0	-1
2 option	13	-16	12	69	11	12	12
2 or	17	54	24	78	31	25	21
2 order	-52	-62	-53	-61	-55	-53	-52
2 origin	-32	-57	-36	-39	-32	-36	-33
2 os	-72	-136	-75	-73	-76	-73	-84
2 other	15	108	34	24	37	36	28
2 ourselv	13	10	16	48	9	17	6
2 out	-20	-18	-20	-10	-23	-19	-20
2 over	-5	-20	-1	39	-4	1	-1
2 packag	21	10	20	53	21	20	20
2 pager	6	26	6	16	7	8	8
2 pair	19	67	20	23	17	21	21
2 part	-20	75	25	46	21	23	20
2 parti	-11	0	-11	-17	-13	-11	-11
2 partner	26	21	24	64	16	25	27
2 password	-50	-88	-53	-60	-52	-50	-50
2 patch	-21	-27	-23	-18	-11	-21	-29
2 peer	-37	-47	-36	-39	-36	-36	-36
2 peopl	57	22	47	59	131	60	66
2 per	24	44	22	-2	66	29	12
2 permiss	-50	-77	-50	-57	-53	-49	-48
2 person	16	18	15	9	13	17	14
2 physic	17	29	19	35	15	17	17
2 pick	-17	-62	-20	26	-24	-17	-18
2 pin	-20	-23	-24	-23	-20	-20	-20
2 plain	-20	-18	-20	-6	-24	-21	-19
2 plane	-13	18	-19	-30	-14	-12	-11
2 plate	3	11	5	23	4	8	8
2 platform	-32	-48	-34	-42	-33	-32	-33
2 pleas	-2	55	0	19	-24	4	3
2 pls	14	115	29	13	12	15	27
2 pod	-18	-23	-19	-23	-19	-19	-20
2 polici	-19	-26	-18	-22	0	-17	-18
2 port	-12	-19	-12	-13	-12	-12	-12
2 possibl	23	14	23	65	18	22	22
2 postfix	13	9	12	32	12	14	15
2 prem	26	61	25	22	24	25	26
2 premiz	-13	-19	-13	-14	-13	-13	-13
2 price	12	-9	16	-5	55	13	15
2 privat	-44	-61	-44	-53	-45	-44	-44
2 privileg	-25	-26	-25	-25	-25	-25	-25
2 prod	-23	-25	-22	-24	-25	-22	-22
2 profil	-14	-17	-14	-14	-14	-13	-13
2 protect	-12	49	-10	-12	-29	-7	-15
2 provid	-22	-28	-24	-28	-23	-23	-23
2 provis	29	81	25	41	24	29	26
2 proxi	-1	-54	-2	40	-2	-1	-3
2 public	-29	-51	-31	-33	-31	-30	-30
2 pull	-32	-42	-34	-39	-33	-32	-32
2 push	24	14	24	47	52	23	24
2 put	-3	17	-2	-27	-6	-2	-3
2 python	5	-9	4	32	1	4	3
2 quarter	-34	-61	-34	-37	-35	-34	-34
2 question	28	59	22	18	25	27	28
2 queue	-10	-19	-10	-3	-11	-11	-11
2 rather	24	19	24	53	23	24	24
2 rdp	24	-2	23	53	13	22	22
2 reach	-18	-24	-19	-19	-21	-19	-18
2 read	-28	-48	-29	-32	-29	-28	-28
2 rebuild	26	19	25	55	25	26	26
2 recommend	17	-12	13	49	15	16	17
2 record	-25	-34	-25	-26	-32	-25	-25
2 regard	-19	20	-12	-35	-19	-19	-9
2 region	18	58	-4	12	15	17	19
2 regist	-53	-58	-55	-66	-55	-53	-55
2 regular	-7	-29	-12	42	-23	-3	-2
2 remain	53	19	22	-1	22	22	23
2 remov	-24	-34	-24	-26	-25	-25	-25
2 renew	-10	-23	-12	5	-12	-10	-10
2 replac	-13	28	-7	-9	-8	-7	-7
2 replica	-7	-35	-8	-32	21	-8	-8
2 resourc	-25	-43	-25	-29	-25	-25	-25
2 respons	-8	49	5	12	0	5	2
2 rest	14	51	15	-8	14	15	15
2 restrict	-26	-30	-27	-45	-27	-26	-26
2 result	-24	-34	-24	-27	-25	-24	-25
2 review	-16	-22	-17	-17	-17	-16	-17
2 rid	-8	29	0	0	-8	1	1
2 right	-25	1	-25	-44	-28	-24	-26
2 ring	28	22	28	80	23	29	29
2 role	-44	-54	-44	-47	-44	-43	-44
2 roll	-33	-51	-36	-46	-35	-34	-33
2 rotat	-22	-27	-23	-24	-23	-22	-23
2 router	45	78	42	85	38	43	34
2 rule	-28	-52	-28	-42	-29	-28	-28
2 run	1	-1	2	-5	22	2	2
2 runtim	2	-15	-2	25	1	1	-1
2 sai	23	-13	22	51	66	23	25
2 same	-40	85	-15	-31	-20	-11	-25
2 say	44	53	43	67	40	43	45
2 schedul	-22	-30	-23	-28	-23	-22	-23
2 scratch	-45	-49	-43	-42	-43	-42	-45
2 search	-5	-38	-7	42	-5	-8	-16
2 secret	-16	-24	-18	-17	-16	-17	-17
2 secur	0	-26	-1	37	1	1	-3
2 self	25	61	25	30	24	26	28
2 server	31	21	30	77	30	31	28
2 serverless	-21	40	-19	-29	-17	-14	-17
2 servic	6	28	41	-28	1	6	-1
2 session	23	12	22	49	21	22	22
2 set	-19	-20	-19	-21	-19	-19	-19
2 setup	-35	-47	-36	-37	-37	-36	-34
2 sg	-33	-41	-34	-35	-36	-33	-34
2 share	20	70	29	53	26	29	29
2 she	-14	-21	-14	-8	-15	-14	-18
2 shift	-3	17	-1	-2	-1	0	0
2 ship	13	34	13	10	12	13	13
2 should	19	15	18	46	15	19	18
2 show	-7	22	-3	-22	-3	-3	-2
2 side	-22	27	-11	-16	-10	-10	-11
2 sinc	-27	-54	-30	-40	8	-28	-27
2 singl	-26	-47	-27	-33	-27	-26	-26
2 sit	-20	-24	-20	-21	-27	-20	-20
2 site	-10	-16	-11	-8	-10	-11	-12
2 size	-52	-62	-54	-59	-58	-53	-55
2 skip	-48	-53	-46	-66	-66	-46	-46
2 small	-24	-28	-24	-25	-24	-23	-23
2 smaller	45	18	49	119	44	47	47
2 smallest	7	-7	8	42	6	8	8
2 snapshot	-52	-72	-53	-58	-57	-54	-57
2 so	-2	20	-1	-12	5	-1	-1
2 socket	22	16	22	60	18	21	22
2 softwar	4	-11	2	38	1	3	4
2 somebodi	-28	-36	-29	-32	-32	-29	-29
2 someon	-26	-50	-27	-5	-32	-27	-28
2 split	14	132	32	-9	25	33	23
2 spot	5	-8	1	3	40	2	3
2 sse	-49	-68	-56	-61	-51	-51	-51
2 stack	-4	-32	-6	35	-10	-6	-6
2 staff	-16	-30	-15	10	-14	-14	-13
2 stai	18	12	17	72	18	19	19
2 stale	-40	-60	-41	-43	-42	-40	-40
2 start	-31	-42	-31	-35	-32	-31	-31
2 still	-40	-64	-40	-42	-41	-40	-41
2 store	38	63	37	62	36	37	36
2 stream	-39	-51	-39	-42	-39	-39	-41
2 student	-65	-71	-65	-62	-74	-61	-61
2 subnet	-31	-38	-31	-32	-31	-30	-30
2 swap	-2	50	6	-2	-3	5	6
2 switch	-26	-36	-26	-32	-29	-27	-27
2 system	-56	-90	-56	-62	-61	-56	-57
2 tabl	-21	-33	-22	-12	-21	-21	-20
2 tableau	17	13	16	42	17	17	17
2 take	-14	17	-6	-16	-8	-5	-6
2 talk	23	16	66	16	21	21	24
2 target	-21	-24	-23	-24	-22	-22	-23
2 task	-26	4	-41	-40	-31	-29	-37
2 tb	16	-23	15	-17	78	15	16
2 tbp	-21	-40	-22	-22	-22	-22	-22
2 templat	-20	-23	-20	-19	-21	-19	-19
2 term	23	48	26	76	19	30	28
2 termin	-40	-51	-41	-48	-45	-39	-39
2 tesseract	28	-13	27	66	26	26	27
2 than	8	55	8	-28	23	9	8
2 that	-23	-16	-23	-39	-24	-23	-23
2 the	-20	-22	-21	-3	-21	-19	-22
2 thei	3	16	3	-3	2	3	3
2 their	-30	13	-17	-22	-15	-16	-22
2 them	-40	-52	-38	-45	-39	-38	-44
2 themselv	-11	-14	-11	-16	-11	-11	-12
2 then	31	52	71	23	29	29	31
2 there	-24	31	-27	-74	-26	-25	-26
2 these	-29	-50	-29	-33	-28	-28	-30
2 thi	-36	-50	-36	-40	-40	-37	-38
2 thing	13	14	12	31	12	12	12
2 think	9	58	14	-4	11	16	16
2 those	-20	-13	-20	-24	-22	-20	-24
2 through	-27	-36	-28	-32	-30	-28	-27
2 ticket	-15	-21	-15	-17	-16	-15	-15
2 time	-27	-33	-28	-24	-29	-27	-27
2 tls	-19	-25	-20	-22	-22	-19	-19
2 todai	-2	23	0	-18	0	0	0
2 token	-35	-41	-37	-59	-41	-35	-34
2 told	-23	-24	-23	-24	-35	-23	-23
2 too	-62	-72	-63	-70	-80	-62	-62
2 topic	-19	-25	-18	-19	-20	-19	-18
2 traffic	-17	-19	-17	-18	-22	-17	-17
2 trim	-21	-22	-21	-21	-24	-21	-20
2 trust	-15	-17	-16	-15	-15	-15	-15
2 turn	-22	-27	-23	-27	-26	-23	-23
2 two	33	58	33	59	32	34	33
2 type	-43	-51	-43	-52	-46	-43	-43
2 ubuntu	-24	-44	-25	-26	-25	-25	-25
2 under	-64	-61	-64	-66	-64	-63	-69
2 underneath	-21	-29	-21	-23	-21	-21	-21
2 up	-17	-13	-16	-18	-22	-16	-16
2 updat	-23	-45	-24	0	-25	-24	-31
2 upgrad	-31	-58	-31	-5	-32	-31	-41
2 upkeep	39	37	39	109	36	39	39
2 upload	-53	-60	-55	-60	-62	-52	-52
2 us	14	35	15	38	8	15	14
2 use	-15	-65	-23	-11	54	-9	-5
2 user	-5	-34	-7	0	15	-5	-6
2 v	22	123	28	28	26	31	28
2 vanish	-15	75	5	6	-6	3	2
2 version	-40	-47	-42	-45	-41	-40	-42
2 versu	14	76	24	35	26	28	25
2 via	-32	-47	-32	-31	-48	-32	-32
2 volum	-40	-49	-40	-45	-44	-40	-39
2 vs	10	62	19	45	16	20	17
2 w	31	84	29	26	26	32	32
2 wait	38	-14	7	-15	4	6	5
2 want	13	-18	13	78	11	13	13
2 warehous	-11	-16	-11	-13	-11	-11	-11
2 was	-16	-22	-17	-19	-17	-17	-17
2 we	14	45	15	26	10	16	15
2 wed	2	31	2	-24	2	2	2
2 well	-24	-29	-24	-39	-27	-24	-25
2 went	21	53	23	22	20	22	22
2 were	22	55	21	35	21	23	24
2 weve	3	-25	8	81	-8	6	9
2 what	33	69	23	32	36	28	28
2 whatev	0	-2	-5	18	-9	-1	-1
2 when	18	-2	-3	6	-4	-3	-1
2 where	17	62	22	23	17	18	19
2 which	-9	-1	0	16	14	0	-1
2 whichev	26	-14	26	71	21	26	27
2 while	-58	-76	-59	-53	-61	-56	-57
2 who	-32	4	-20	-19	-21	-20	-26
2 whom	-15	0	-14	-26	-15	-15	-15
2 whose	-52	-51	-52	-58	-58	-50	-53
2 wide	-35	-42	-36	-34	-34	-34	-36
2 win	5	-1	5	33	3	4	-3
2 windows	29	-4	27	73	26	28	28
2 with	-16	-10	-14	4	-19	-13	-13
2 without	-29	-56	-28	-47	-28	-28	-28
2 work	26	66	30	43	19	29	29
2 worker	-41	-50	-41	-28	-44	-41	-63
2 workload	28	1	24	62	24	26	27
2 would	5	65	8	-32	6	9	9
2 write	3	10	2	-3	23	3	3
2 wrong	-78	-89	-78	-87	-78	-74	-82
2 yes	-12	-18	-11	-13	-11	-11	-11
2 you	4	21	11	18	12	3	13
2 zip	31	69	32	46	31	33	30
20	32	15	15	14	37	14	15
20 min	45	13	13	12	9	11	13
200	0	1	1	1	26	0	-4
2016	-28	-29	-29	-28	-31	-28	-33
2017	-22	-20	-18	-20	-19	-18	-19
2017 still	-22	-20	-18	-20	-19	-18	-19
2018	-17	-17	-18	-20	-21	-17	-18
2019	3	5	7	6	45	5	-4
2021	-22	-22	-23	-24	-29	-22	-23
2022	1	4	2	-12	51	3	0
2023	-45	-42	-42	-43	-45	-42	-65
2024	15	19	3	16	74	18	14
2024 3094	-31	-31	-30	-31	-42	-30	-34
2024 6387	-18	-16	-16	-18	-18	-17	-20
2025	-20	-20	-19	-20	-22	-19	-24
2025 49844	-20	-20	-18	-19	-20	-19	-26
21	-21	-28	-22	-28	-21	-21	-22
22	-23	-23	-23	-23	-18	-23	-26
22 $	-1	1	2	1	22	1	1
22 for	-25	-25	-25	-30	-33	-25	-29
22 of	-17	-17	-16	-16	-15	-15	-18
22 open	-29	-29	-30	-30	-35	-30	-33
24	-19	-19	-17	-19	-18	-17	-21
24h	-20	-19	-19	-21	-19	-19	-33
254	-20	-19	-19	-20	-19	-19	-35
254 169	-20	-19	-19	-20	-19	-19	-35
256	-54	-53	-55	-52	-76	-52	-56
27001	-23	-20	6	-20	-35	-20	-22
27001 certif	-31	-31	-37	-31	-53	-31	-34
29	29	30	30	29	66	30	23
2m	-18	-16	-16	-16	-17	-16	-16
2xlarge	-36	-31	-32	-44	-32	-30	-28
2xlarge @	-36	-31	-32	-44	-32	-30	-28
3 !against	3	23	5	32	4	6	5
3 !asksOwner	-40	-41	-39	-47	-39	-38	-43
3 !asksValue	13	51	21	45	17	22	18
3 !both	-16	4	-11	-13	-11	-10	-12
3 !choose	18	2	20	77	15	20	17
3 !compare	14	108	21	27	21	24	21
3 !events	-17	-17	-16	-19	-16	-16	-17
3 !first	26	2	23	113	10	30	36
3 !gains	-16	53	4	8	6	6	6
3 !move	9	33	9	-3	10	9	9
3 !notPrice	-2	26	-4	-25	-4	-2	-6
3 !ofEach	-22	-8	-17	-20	-18	-17	-18
3 !overview	-15	62	-2	-13	-1	1	1
3 !ownOne	27	43	25	60	23	27	28
3 !patches	-26	-39	-26	-18	-29	-26	-32
3 !points	-24	12	-17	-31	-17	-16	-19
3 !responsible	-17	-23	-17	-13	-17	-16	-17
3 !secures	-19	-22	-20	-17	-20	-19	-19
3 !sideCustomer	-5	2	-3	22	-4	-3	-5
3 !tag	-50	13	-37	-54	-37	-37	-46
3 !term	11	107	24	-10	28	30	28
3 !them	-17	-5	-14	-5	-16	-13	-14
3 !us	-6	4	-4	18	-6	-4	-6
3 !who	-33	-21	-29	-28	-31	-29	-33
3 !wholly	-27	57	5	8	3	6	7
3 !yesNoStart	-29	-34	-25	-25	-33	-25	-27
3 $	10	10	10	10	49	10	-9
3 1	-25	-29	-26	-30	-30	-25	-25
3 11	-22	-22	-32	-22	-23	-22	-30
3 13	-2	-4	-2	43	-24	-2	-12
3 2	-23	-30	-23	-30	-24	-23	-23
3 3	-32	-35	-32	-32	-39	-32	-31
3 9	29	30	30	29	68	29	29
3 @	-18	8	-15	8	-15	-13	-16
3 a	6	12	6	31	5	7	4
3 about	22	10	22	97	17	23	21
3 access	-19	-21	-18	-19	-18	-18	-17
3 account	18	11	13	46	13	18	15
3 administr	8	-20	8	38	8	8	7
3 again	20	18	16	67	13	18	17
3 agent	-21	-40	-19	16	-19	-19	-22
3 all	-28	-43	-27	-24	-28	-26	-27
3 am	27	26	20	24	10	21	67
3 amazon	-29	-35	-29	-37	-29	-29	-30
3 any	-32	3	-17	-24	-18	-17	-17
3 api	28	25	28	58	27	28	28
3 are	4	13	3	35	2	5	-3
3 ask	-13	-41	-14	15	-14	-15	-14
3 assess	0	25	-1	-15	-1	0	0
3 at	-22	-26	-23	-23	-22	-23	-24
3 auditor	4	-7	3	35	2	4	4
3 autom	-66	-91	-68	-69	-67	-66	-91
3 awai	5	49	21	54	-3	19	22
3 aws	10	2	10	30	9	11	10
3 az	-58	-58	-71	-61	-63	-57	-60
3 azs	-30	-30	-36	-30	-42	-30	-32
3 backup	-27	4	-26	-57	-28	-26	-33
3 be	48	32	48	98	47	48	48
3 becom	12	54	22	18	19	24	24
3 behind	-26	-28	-26	-50	-26	-26	-28
3 below	8	7	8	19	8	7	5
3 biggest	9	-29	9	62	5	10	9
3 block	-22	-28	-28	-26	-23	-23	-24
3 bot	18	43	21	53	12	14	20
3 broken	-31	-37	-31	-56	-31	-31	-33
3 by	9	49	15	52	13	19	18
3 can	4	-8	6	52	6	6	4
3 care	21	16	27	77	26	23	19
3 case	-15	-22	-15	-2	-17	-15	-29
3 check	-15	-17	-15	-17	-14	-15	-15
3 choos	39	43	46	103	46	38	35
3 chore	13	-4	13	50	11	14	15
3 cluster	-10	-7	-5	11	-6	-8	-16
3 column	-25	41	-1	2	1	0	0
3 configur	-19	9	-31	-37	-19	-19	-21
3 consent	-26	-31	-26	-31	-27	-26	-26
3 control	-2	-18	-4	33	-8	-5	-2
3 custom	14	69	40	87	33	36	33
3 data	-45	-50	-47	-56	-46	-45	-45
3 dba	5	3	5	16	5	5	4
3 decid	-41	-49	-39	-48	-39	-40	-42
3 default	-31	-53	-30	-52	-34	-32	-38
3 demand	-19	-25	-20	-24	-21	-20	-21
3 dev	14	12	14	40	8	14	14
3 did	14	46	12	-12	11	14	8
3 disk	-31	-48	-30	-49	-33	-32	-35
3 do	-32	-40	-32	-38	-34	-31	-33
3 doe	-17	38	-4	-5	-3	-2	-5
3 dont	-46	-60	-47	-68	-49	-47	-54
3 duti	-11	-15	-5	24	-16	-6	-5
3 each	-16	8	-11	-13	-11	-10	-12
3 elast	4	1	4	21	2	4	4
3 enabl	-37	-39	-39	-45	-43	-37	-40
3 encrypt	-27	-25	-27	-50	-28	-26	-29
3 engin	-20	-21	-21	-35	-20	-21	-21
3 event	9	-2	10	45	10	7	8
3 everi	-47	-51	-47	-92	-48	-48	-50
3 fail	-22	-23	-22	-27	-22	-22	-23
3 fall	7	49	16	8	13	18	18
3 fewest	16	-3	17	51	15	16	16
3 first	26	2	23	113	10	30	36
3 fix	-11	-17	-11	-13	-11	-11	-12
3 flavor	-45	-55	-48	-60	-49	-47	-51
3 for	-32	-24	-26	-20	-26	-25	-26
3 from	-16	-4	-19	-22	-15	-16	-17
3 gain	15	49	12	-10	12	16	10
3 give	13	29	12	30	14	13	14
3 go	28	16	26	76	26	27	27
3 grant	-42	-49	-41	-47	-41	-40	-40
3 hand	23	17	31	93	17	25	33
3 handler	-27	-28	-28	-49	-27	-29	-28
3 hardwar	-74	-82	-82	-77	-73	-73	-76
3 has	11	1	11	35	9	12	10
3 have	-28	-32	-28	-53	-29	-29	-31
3 here	12	10	12	49	12	12	11
3 host	7	3	8	36	7	8	7
3 how	1	0	23	65	13	19	21
3 i	-18	14	-19	-42	-18	-17	-19
3 if	37	69	43	64	35	44	44
3 in	-26	-6	-22	-25	-24	-21	-27
3 instal	-25	-25	-25	-44	-24	-26	-26
3 is	-4	-4	-4	21	-8	-3	-3
3 it	16	26	16	20	16	17	16
3 job	-24	-26	-23	-42	-23	-23	-23
3 keep	-15	-22	-15	-16	-15	-15	-16
3 kernel	-43	-49	-45	-69	-45	-41	-44
3 least	35	14	35	91	34	35	35
3 leav	7	11	8	33	7	10	10
3 left	-26	-23	-26	-28	-32	-25	-25
3 less	25	23	25	56	23	24	23
3 lift	-10	-18	-12	7	-11	-11	-10
3 like	-21	-22	-20	-20	-22	-19	-19
3 line	-62	-96	-59	-70	-64	-60	-58
3 littl	18	12	31	90	20	29	30
3 load	-30	-36	-30	-36	-31	-30	-32
3 machin	-24	-29	-25	-38	-24	-24	-28
3 mainten	-1	-15	-4	41	-9	-3	-3
3 market	23	-1	23	55	22	22	22
3 may	-16	-23	-16	-21	-16	-16	-17
3 me	-22	21	-25	-44	-21	-20	-21
3 metadata	-22	-28	-28	-26	-23	-23	-24
3 more	8	-13	17	71	-1	13	16
3 most	30	13	34	108	24	33	27
3 must	8	40	-7	-13	8	7	8
3 name	-29	-59	-29	-4	-32	-32	-29
3 need	-21	-43	-20	-20	-23	-20	-21
3 never	-28	-31	-31	-37	-36	-28	-34
3 nightli	-26	-26	-26	-52	-26	-26	-26
3 no	13	16	17	59	10	16	14
3 nobodi	14	11	14	48	14	14	13
3 node	-26	-26	-27	-39	-26	-24	-25
3 of	-45	-42	-40	-29	-39	-38	-40
3 old	-16	-17	-16	-21	-16	-16	-16
3 on	2	8	1	28	0	2	0
3 one	-20	-52	-18	4	-20	-18	-20
3 onli	-23	-22	-22	-20	-28	-21	-22
3 open	-56	-63	-59	-67	-58	-56	-57
3 oper	-26	-28	-26	-48	-26	-26	-26
3 ops	0	1	1	32	-15	1	2
3 option	17	12	16	53	16	17	17
3 or	9	9	10	47	8	10	9
3 os	-31	-44	-30	-15	-34	-30	-34
3 our	-1	24	-2	2	-2	-1	-4
3 out	15	-4	13	61	13	14	14
3 over	-27	-35	-26	-21	-26	-26	-26
3 own	25	51	25	49	22	24	24
3 owner	-40	-62	-40	-43	-42	-39	-39
3 parti	-28	-33	-28	-50	-28	-28	-28
3 password	-21	-27	-21	-24	-22	-21	-21
3 patch	-27	-44	-27	-16	-31	-27	-34
3 peopl	2	-5	2	30	-3	2	2
3 per	-41	-66	-41	-46	-44	-41	-41
3 permiss	-21	-24	-22	-37	-21	-22	-21
3 person	-1	-14	-2	37	-3	-1	-1
3 physic	-36	-44	-36	-52	-36	-36	-37
3 pick	14	14	12	44	7	13	12
3 pleas	-37	-34	-36	-15	-43	-30	-30
3 pls	-16	-25	-11	20	-13	-17	-14
3 possibl	11	9	12	32	6	12	12
3 premiz	23	-2	22	52	21	22	23
3 provis	-13	-41	-14	15	-14	-15	-14
3 put	26	9	27	68	26	27	27
3 rank	1	0	23	65	13	19	21
3 regist	-27	-23	-21	-24	-20	-22	-21
3 replac	-29	-34	-29	-57	-30	-29	-31
3 replica	35	16	26	19	86	38	39
3 respons	-16	-23	-17	-8	-16	-15	-16
3 rest	8	-12	7	36	6	8	7
3 risk	-17	9	-13	-26	-13	-13	-12
3 role	-42	-45	-41	-45	-41	-40	-42
3 run	19	38	21	33	20	20	19
3 same	3	86	21	53	20	21	13
3 scale	-13	-21	-14	-14	-14	-13	-13
3 schedul	15	3	14	63	6	14	13
3 scope	15	11	15	35	15	15	15
3 secur	-21	-30	-22	-14	-22	-20	-22
3 see	3	0	2	23	3	2	2
3 self	-25	-25	-25	-44	-24	-26	-26
3 server	-50	-58	-50	-86	-51	-50	-52
3 session	-30	-34	-30	-58	-31	-30	-30
3 set	-22	-24	-22	-38	-22	-22	-22
3 share	-18	-25	-17	-18	-20	-16	-23
3 should	10	9	10	26	10	10	10
3 side	5	71	15	27	17	16	16
3 site	15	-7	15	46	15	15	15
3 small	18	15	18	48	16	18	18
3 smallest	19	-4	19	81	11	20	21
3 so	30	21	30	77	30	30	30
3 softwar	-50	-60	-52	-72	-53	-51	-56
3 split	-20	94	10	3	5	10	1
3 spot	-29	-31	-31	-35	-38	-30	-37
3 startup	25	9	23	81	22	25	24
3 static	23	-1	23	55	22	22	22
3 storag	-34	-44	-33	-53	-33	-32	-37
3 stream	29	13	30	71	27	26	26
3 switch	-4	17	-4	-7	-1	-3	-4
3 system	-25	-26	-24	-45	-24	-24	-25
3 tabl	-10	103	-10	-9	0	3	-7
3 take	-9	-23	1	54	-24	-2	1
3 team	6	4	5	17	5	6	6
3 that	-19	-24	-19	-21	-20	-19	-20
3 the	-10	-7	-7	26	-10	-7	-11
3 them	-17	19	-9	-13	-10	-9	-13
3 these	-25	-25	-25	-49	-25	-25	-25
3 thi	-37	-43	-44	-60	-37	-39	-40
3 think	16	16	14	49	9	16	15
3 those	-21	-24	-21	-36	-21	-21	-21
3 to	-1	-8	-2	24	-1	-1	-2
3 turn	-23	-27	-23	-33	-24	-23	-23
3 two	8	40	-7	-12	8	7	9
3 up	16	41	14	15	17	16	17
3 updat	-12	-12	-12	-16	-12	-12	-13
3 upgrad	-20	-28	-21	-14	-21	-22	-23
3 upkeep	17	-9	19	90	13	14	20
3 us	3	-6	4	33	3	3	2
3 version	-22	-26	-24	-20	-23	-22	-23
3 vs	4	80	8	16	7	11	8
3 w	-19	-31	-22	-12	-22	-17	-18
3 want	11	9	11	36	11	11	11
3 we	8	33	7	0	7	8	7
3 web	-26	-26	-26	-52	-26	-26	-26
3 wed	1	-24	-2	23	-4	0	-7
3 were	12	18	12	28	8	13	12
3 what	11	110	24	-10	29	31	29
3 where	25	19	26	61	25	25	24
3 which	9	-9	11	56	4	10	6
3 who	-41	-34	-40	-50	-40	-39	-45
3 whose	-13	-18	-14	-14	-14	-13	-14
3 win	25	23	26	54	23	26	25
3 with	9	-1	10	51	8	10	9
3 without	1	-5	-1	35	-1	1	1
3 work	14	7	14	42	10	14	14
3 would	27	22	27	54	27	27	27
3 zero	14	13	14	34	12	14	14
30	-39	-36	-37	-36	-46	-36	-36
300	19	-7	-4	9	-25	-4	-6
300 @	51	13	23	49	-2	23	20
3094	-31	-31	-30	-31	-42	-30	-34
3389	-21	-22	-24	-24	-24	-22	-23
3389 to	-25	-26	-25	-30	-29	-26	-28
35	30	29	32	30	84	31	33
35 dai	-63	-63	-59	-59	-85	-58	-60
3am	-20	-21	-19	-23	-20	-19	-21
4	-54	-70	-61	-29	-48	-53	-62
4 0	-12	-19	-13	-14	-12	-12	-12
40	-5	-16	-4	6	-8	-4	-5
40 $	-37	-33	-38	-35	-57	-34	-33
40 @	-24	-22	-21	-23	-24	-22	-29
4000	-46	-56	-47	-53	-70	-48	-50
403	-19	-15	-16	-15	-18	-15	-15
40k	-26	-26	-25	-27	-37	-26	-35
49844	-20	-20	-18	-19	-20	-19	-26
4k	-41	-39	-39	-39	-64	-39	-44
5 $	2	4	17	3	3	3	4
5 0	-28	-27	-27	-27	-38	-26	-26
5 7	-15	6	-17	6	40	6	6
5 minut	0	2	3	3	22	3	3
5 tb	5	5	6	6	22	6	6
50	-20	-26	-21	-21	-22	-20	-23
500s	-42	-29	-28	-27	-32	-29	-32
502	17	25	26	27	101	25	28
5xx	-33	-32	-35	-34	-43	-32	-36
6	-18	-18	-20	-18	-18	-17	-20
6 is	-21	-21	-30	-21	-22	-21	-27
60	-35	-34	-33	-34	-38	-33	-35
600	-31	-30	-31	-29	-36	-28	-31
6387	-18	-16	-16	-18	-18	-17	-20
7	-26	-23	-25	-21	5	-22	-22
7 0	-40	-40	-39	-40	-52	-39	-44
7 dai	-17	-16	-17	-17	-26	-16	-17
8	-106	-65	-70	-63	-73	-62	-67
88	-23	-23	-25	-23	-25	-23	-24
9	-47	-32	-31	-44	-11	-31	-35
9 @	-57	-57	-59	-60	-70	-60	-76
9 to	-21	-36	-21	-21	-22	-21	-22
90	-34	-34	-33	-34	-38	-33	-34
90 dai	-35	-35	-35	-34	-42	-35	-37
900	-31	-16	-20	-14	13	-15	-16
900 dollar	-31	-16	-20	-14	13	-15	-16
92	-33	-33	-33	-34	-41	-32	-33
95	-83	-78	-77	-81	-80	-74	-77
@	-18	-22	-24	-25	-25	-27	-27
@ $	-33	-37	-46	-49	-46	-51	-55
@ 0	102	28	29	33	30	32	26
@ 1	6	2	5	6	35	5	6
@ 2	-21	-25	-22	-26	-23	-21	-22
@ 2xlarge	-36	-31	-32	-44	-32	-30	-28
@ 3	-26	-34	-26	-34	-28	-26	-28
@ 5	16	35	19	37	107	36	37
@ 9	-36	-45	-35	-60	-37	-35	-38
@ a	27	-43	-32	-28	-63	-27	-38
@ about	-44	-33	-34	-34	-34	-33	-43
@ access	-53	-53	-53	-50	-51	-49	-51
@ account	69	11	11	13	54	16	-5
@ acl	-84	-50	-50	-50	-51	-49	-75
@ acm	47	47	40	50	127	49	45
@ across	-84	-67	-68	-63	-78	-65	-68
@ ad	-36	-34	-41	-34	-35	-33	-36
@ admin	46	-6	-12	-5	-14	-3	-10
@ after	-32	-31	-32	-31	-33	-30	-35
@ again	-22	-22	-21	-24	-21	-21	-31
@ against	14	103	25	23	22	26	22
@ agent	-71	-83	-70	-64	-75	-68	-78
@ alarm	-21	-20	-21	-20	-22	-20	-21
@ alert	-49	-46	-45	-45	-47	-46	-48
@ all	45	-38	-28	-37	-27	-24	-29
@ allow	7	2	9	9	37	8	9
@ amazon	41	-7	-5	-7	-15	-4	-9
@ ami	-79	-108	-83	-101	-79	-75	-79
@ and	-4	20	-8	1	-7	-6	-9
@ annot	-79	-92	-78	-71	-90	-71	-76
@ answer	-14	-12	-12	-13	-16	-12	-12
@ any	-37	44	-12	-13	-16	-10	-16
@ anycast	-61	-57	-60	-56	-60	-55	-60
@ anyon	-28	-25	-25	-26	-24	-24	-35
@ anyth	88	35	16	16	19	26	26
@ anywher	-51	-41	-49	-49	-52	-48	-54
@ api	-29	-30	-30	-29	-30	-28	-29
@ apiserv	-15	-15	-17	-15	-15	-15	-20
@ app	-46	-32	-32	-32	-34	-32	-39
@ applianc	-39	-34	-35	-34	-36	-34	-36
@ are	-1	-23	-21	-23	-35	-20	-24
@ arent	-16	-24	-16	-16	-16	-16	-18
@ as	17	80	33	28	16	24	25
@ ask	-19	-38	-18	6	-21	-18	-18
@ assum	-24	-25	-24	-25	-24	-24	-24
@ atla	-3	30	30	37	115	38	21
@ attach	-22	-23	-22	-25	-29	-22	-22
@ audit	-31	-58	-31	-31	-33	-31	-31
@ auditor	-22	-25	-24	-23	-26	-22	-22
@ auth	-54	-87	-56	-65	-55	-54	-54
@ author	-73	-66	-64	-63	-65	-63	-70
@ autom	-27	-25	-26	-26	-31	-25	-25
@ automat	-24	-35	-25	-25	-25	-24	-24
@ avail	-43	-44	-52	-43	-42	-42	-48
@ aws	-31	-39	-32	-34	-32	-31	-41
@ b	-15	-23	-16	-16	-15	-15	-16
@ back	-43	-43	-42	-44	-44	-40	-43
@ backup	-55	-41	-61	-39	-4	-37	-52
@ base	-58	-64	-58	-57	-58	-58	-98
@ batch	-37	-36	-34	-34	-39	-33	-34
@ be	39	55	46	82	118	48	52
@ becam	0	28	0	-25	0	1	1
@ becom	-7	38	2	-5	-2	0	2
@ befor	-32	-32	-33	-33	-35	-34	-34
@ behind	-52	-51	-53	-60	-51	-49	-60
@ besid	-6	64	9	-35	0	3	7
@ between	-18	-16	-16	-16	-16	-16	-16
@ bill	35	31	27	31	83	34	34
@ block	0	5	-11	3	41	4	1
@ bot	-31	15	-18	-41	-20	-20	-19
@ both	76	15	19	21	19	20	17
@ box	-5	8	0	-3	-7	2	58
@ broke	-22	-19	-19	-19	-20	-19	-20
@ broker	-39	-37	-38	-37	-41	-36	-40
@ build	-66	-61	-61	-60	-71	-59	-71
@ but	9	11	12	63	9	17	17
@ by	-17	-25	-15	-15	-2	-14	-20
@ byol	-51	-46	-45	-47	-52	-45	-55
@ cach	-73	-62	-59	-59	-53	-62	-66
@ can	-33	-36	-36	-33	-20	-30	-31
@ cant	-21	-24	-22	-22	-22	-21	-21
@ capac	-44	-39	-46	-39	-41	-39	-40
@ cert	-23	-16	-16	-18	-19	-17	-17
@ certif	-63	-57	-57	-53	-24	-53	-62
@ chang	-18	-42	-21	-27	22	-19	-17
@ chat	-15	-15	-15	-15	-16	-17	-15
@ cheaper	26	19	19	14	71	28	28
@ choos	8	17	16	51	15	10	6
@ chore	-18	-4	-16	-19	-19	-16	-18
@ chosen	-43	-51	-46	-42	-44	-41	-42
@ class	-31	-32	-31	-36	-31	-30	-31
@ claud	7	11	9	9	68	10	7
@ clean	-53	-47	-46	-47	-50	-46	-50
@ cli	-56	-55	-53	-67	-61	-51	-54
@ client	-32	-28	-28	-29	-29	-27	-29
@ cloud	4	15	9	15	76	15	-4
@ cluster	-38	-42	-40	-37	-49	-39	-43
@ cni	-32	-36	-32	-36	-32	-31	-33
@ code	-45	-45	-51	-45	-56	-44	-46
@ cold	5	11	7	9	41	6	10
@ collabor	-30	-28	-28	-26	-30	-25	-26
@ collect	-60	-42	-38	-39	-44	-38	-40
@ com	-23	-24	-24	-25	-26	-23	-22
@ come	-23	-10	-12	-14	20	-15	-13
@ compar	1	51	12	6	-1	11	8
@ comput	-8	-23	-7	-7	-17	-5	36
@ config	-102	-98	-99	-99	-121	-96	-107
@ configur	-59	-55	-56	-53	-58	-53	-54
@ connect	-42	-40	-40	-40	-47	-40	-42
@ consent	-33	-36	-31	-36	-33	-31	-31
@ contain	-39	-47	-41	-41	-39	-39	-43
@ contrast	4	78	18	2	-7	4	7
@ control	-67	-84	-73	-66	-50	-63	-78
@ core	-40	-38	-38	-38	-40	-38	-53
@ cost	-38	-22	-38	-21	9	-21	-24
@ could	-26	-29	-35	-28	-41	-30	-29
@ cover	-29	-20	-20	-20	-22	-21	-21
@ cpu	-51	-53	-56	-48	-48	-49	-48
@ crash	-16	-16	-16	-17	-22	-16	-15
@ creat	-17	-17	-17	-17	-18	-16	-19
@ credenti	-24	-43	-24	-25	-26	-24	-27
@ cron	-26	-23	-23	-24	-23	-23	-27
@ csi	-41	-53	-43	-41	-41	-41	-40
@ cumul	-48	-43	-46	-42	-42	-42	-51
@ current	-19	-18	-17	-18	-19	-18	-20
@ custom	15	46	15	17	53	23	88
@ cve	-29	-29	-31	-29	-30	-28	-33
@ daemon	-25	-28	-26	-27	-26	-25	-29
@ dashboard	-26	-22	-23	-22	-23	-22	-23
@ data	-57	-58	-58	-55	-58	-53	-57
@ databas	-17	-16	-16	-16	-17	-15	-19
@ db	4	8	8	4	3	8	50
@ dba	-29	-29	-27	-34	-27	-28	-31
@ decis	-23	-23	-23	-23	-41	-23	-23
@ decrypt	-27	-30	-25	-47	-25	-25	-25
@ deep	29	30	29	24	71	29	31
@ default	-91	-86	-94	-83	-104	-82	-89
@ definit	-106	-97	24	-63	-94	-70	-84
@ delet	-46	-46	-55	-45	-62	-45	-45
@ deliv	-41	-49	-47	-43	-42	-41	-41
@ deploi	-26	-24	-20	-21	-21	-20	-21
@ deploy	-13	-11	-12	-12	-12	-11	-17
@ deprec	43	39	21	46	147	39	28
@ desktop	-63	-38	-56	-67	-61	-57	-82
@ devic	-54	-58	-59	-56	-58	-55	-68
@ did	-17	-18	-17	-17	-26	-17	-18
@ differ	10	78	14	11	2	14	12
@ directori	-45	-43	-43	-43	-45	-43	-73
@ disabl	-31	-31	-32	-31	-33	-30	-31
@ disk	-39	-38	-35	-34	-34	-34	-34
@ divis	83	-1	9	8	-7	7	4
@ do	-21	-27	-26	-30	-32	-25	-30
@ doe	-46	-13	-22	-23	-18	-22	-29
@ doesnt	-73	-49	-46	-47	-49	-46	-51
@ domain	-77	-87	-78	-74	-83	-73	-77
@ dont	-32	-25	-25	-25	-25	-25	-39
@ down	-40	-34	-33	-33	-41	-33	-37
@ drain	-40	-34	-43	-35	-14	-33	-36
@ draw	18	-33	-66	-33	-57	-36	-36
@ drift	-127	-86	-86	-80	-81	-81	-91
@ dsql	-14	28	-12	-19	-19	-11	-12
@ dump	13	45	11	-13	10	13	8
@ durabl	-84	-106	-75	-75	-75	-74	-79
@ dure	-30	-30	-31	-31	-42	-30	-29
@ duti	163	37	30	35	33	33	24
@ each	-57	-58	-47	-47	-50	-46	-50
@ ec2	-45	-31	-47	-49	-44	-43	-47
@ edg	-27	-26	-28	-26	-18	-26	-26
@ eks	-26	-24	-27	-31	-27	-26	-37
@ enabl	-83	-83	-85	-79	-84	-75	-92
@ encrypt	-98	-81	-99	-95	-107	-91	-120
@ end	-31	-34	-35	-31	-34	-32	-33
@ endpoint	-57	-30	51	-23	-35	-23	-27
@ enforc	-21	-20	-21	-20	-21	-19	-21
@ engin	-57	-55	-56	-56	-63	-55	-82
@ env	-32	-31	-30	-30	-34	-30	-31
@ environ	-35	-35	-35	-34	-37	-33	-36
@ ephemer	-35	-32	-31	-32	-31	-31	-46
@ escap	-11	-10	-11	-11	-11	-10	-17
@ event	-47	-59	-46	-48	-51	-45	-48
@ everi	-25	-23	-24	-24	-27	-24	-25
@ everyth	116	13	15	35	24	11	18
@ execut	6	23	109	27	18	27	21
@ expir	-38	-36	-36	-37	-39	-35	-36
@ expiri	-68	-78	-66	-64	-67	-65	-73
@ explain	58	18	51	20	1	21	19
@ export	-30	-47	-31	-33	-30	-31	-31
@ extend	-31	-19	44	-19	-62	-19	-22
@ extens	-28	-28	-30	-27	-27	-26	-29
@ fail	-46	-45	-45	-48	-46	-44	-48
@ failov	-38	-38	-37	-36	-37	-35	-36
@ famili	-12	-8	-9	-30	27	-8	-9
@ fargat	-17	19	-26	-15	-16	-13	-16
@ fewer	29	-13	28	65	28	27	27
@ fewest	21	8	22	71	21	18	18
@ file	-14	-16	-13	1	-14	-13	-14
@ find	-26	-23	-25	-25	-28	-24	-24
@ firmwar	-92	-87	-88	-87	-89	-83	-96
@ fix	-26	-27	-26	-29	-29	-26	-26
@ flag	26	33	30	31	87	31	32
@ fleet	-30	-28	-29	-28	-30	-28	-31
@ flow	-23	-16	37	-20	-24	-19	-22
@ for	-29	-28	17	-10	-28	-27	-37
@ forc	-16	-13	-13	-13	-15	-13	-13
@ from	-6	-6	-28	-14	-16	-16	-18
@ full	27	-12	-21	-12	-23	-12	-13
@ function	-36	-9	-29	-31	-29	-26	-30
@ get	-25	-16	-25	-24	-28	-24	-28
@ give	43	52	18	11	-4	15	14
@ got	-48	-45	-47	-48	-51	-45	-53
@ grant	-34	-39	-21	-36	-35	-32	-31
@ group	124	36	19	43	16	32	33
@ grow	-37	-35	-37	-35	-44	-35	-37
@ guest	-66	-63	-69	-64	-83	-63	-63
@ had	-33	-21	-21	-21	-21	-21	-22
@ hardwar	-65	-68	-64	-59	-61	-59	-66
@ has	-37	-36	-36	-30	-52	-35	-38
@ have	8	11	5	13	84	10	-5
@ head	-41	-36	-38	-37	-37	-36	-49
@ hmm	-16	-15	-15	-15	-16	-15	-18
@ hold	-19	-18	-18	-18	-31	-18	-18
@ home	-16	-15	-15	-15	-16	-15	-16
@ host	-86	-85	-84	-83	-83	-81	-105
@ how	24	69	32	22	66	31	33
@ i	15	-5	20	36	-18	4	1
@ id	23	16	22	57	22	22	20
@ ident	-32	-22	-25	-22	-21	-22	-24
@ if	54	77	59	85	54	59	58
@ imag	-6	-14	-6	-9	29	-5	-7
@ in	-16	-20	-17	-23	-13	-23	-28
@ ingress	-27	-27	-27	-28	-27	-26	-28
@ inspect	-18	-12	-13	-13	-14	-13	-13
@ instal	-63	-79	-63	-83	-62	-62	-78
@ instanc	-32	-28	-29	-28	-7	-28	-36
@ instead	-18	53	-8	-22	-6	0	0
@ into	-2	39	9	9	6	9	6
@ invoc	-24	-22	-23	-22	-28	-23	-23
@ is	-30	-24	-22	-28	-32	-27	-31
@ isnt	-27	-26	-29	-27	-27	-26	-32
@ issu	-23	-23	-21	-24	-23	-22	-23
@ it	-11	21	5	18	92	25	27
@ item	-45	-43	-43	-43	-53	-43	-48
@ its	6	10	10	6	38	9	-4
@ itself	-29	-28	-28	-28	-32	-28	-33
@ job	-43	-44	-39	-27	-46	-38	-43
@ join	-40	-56	-40	-39	-39	-38	-39
@ keep	-51	-52	-51	-51	-49	-49	-56
@ kei	-101	-97	-101	-92	-91	-92	-139
@ kept	-33	-24	-24	-26	-27	-24	-26
@ key	-49	-47	-49	-46	-50	-45	-47
@ kill	-46	-45	-39	-41	-43	-40	-40
@ lag	-34	-36	-34	-45	-33	-34	-35
@ land	41	-28	-30	0	-13	-1	-3
@ larg	-7	3	-2	3	68	11	9
@ launch	-48	-56	-55	-50	-50	-49	-52
@ layer	-4	-20	46	-19	-46	-17	-23
@ leak	-20	-19	-19	-19	-21	-19	-19
@ least	-52	-80	-39	40	-52	-39	-51
@ leav	24	74	26	32	16	26	27
@ left	84	34	35	35	32	35	33
@ legal	-27	-37	-29	-39	-27	-27	-27
@ less	56	14	56	150	54	57	57
@ let	-41	-40	-41	-49	-57	-40	-41
@ licens	-3	18	11	21	8	23	96
@ lifecycl	-26	-28	-26	-26	-26	-26	-26
@ lighter	37	27	35	82	36	36	35
@ like	-59	-59	-56	-59	-55	-56	-87
@ line	-65	3	-58	-62	-35	-52	-56
@ link	-26	-25	-25	-26	-29	-25	-28
@ list	-25	-23	-22	-25	-24	-23	-25
@ listen	-71	-66	-70	-67	-60	-64	-73
@ local	-52	-47	-47	-56	-48	-47	-69
@ locat	-46	-40	-43	-40	-42	-40	-48
@ lock	-57	-54	-56	-52	-56	-52	-62
@ log	-43	-42	-42	-42	-46	-41	-42
@ login	-35	-34	-35	-39	-37	-34	-35
@ long	-18	-18	-17	-19	-19	-17	-27
@ lost	-31	-27	-27	-26	-30	-27	-29
@ lustr	-30	22	-16	-25	-23	-17	-18
@ machin	-29	-26	-29	-30	-30	-28	-32
@ made	-44	-45	-45	-44	-49	-43	-44
@ mainten	-22	-18	-18	-18	-19	-18	-20
@ major	-25	-25	-24	-24	-24	-23	-27
@ make	-54	-33	-34	-32	-33	-31	-32
@ manag	3	-37	-27	-23	-27	-24	-28
@ mark	-18	-24	-20	-20	-20	-19	-19
@ master	6	18	18	13	54	18	19
@ may	-56	-48	-70	-50	-63	-48	-48
@ me	99	-43	-14	-6	-29	-6	-34
@ mean	-28	-17	49	-16	-47	-10	-15
@ medium	-20	-28	-20	-24	-20	-20	-21
@ memori	-35	-31	-33	-31	-31	-31	-38
@ mesh	-28	-27	-28	-27	-36	-29	-27
@ messag	5	8	-4	7	42	7	8
@ metadata	-23	-27	-27	-25	-23	-23	-29
@ migrat	-18	-19	-17	-18	-17	-17	-18
@ minim	0	-48	6	77	-2	2	2
@ minor	-18	-11	-14	-12	-11	-9	22
@ miss	-47	-41	-39	-40	-46	-39	-42
@ mode	54	61	27	91	-2	34	23
@ model	-59	-42	-42	-45	-44	-43	-49
@ monthli	-5	-62	-13	-26	40	-8	-30
@ mount	-30	-31	-30	-53	-30	-29	-34
@ move	-41	-39	-37	-41	-41	-36	-44
@ multi	-53	-53	-64	-54	-26	-49	-52
@ must	-60	-55	-51	-53	-53	-51	-60
@ my	-17	-13	-14	-13	-15	-13	-17
@ mysql	-79	-54	-55	-55	-62	-54	-62
@ n	14	55	15	-1	3	19	19
@ name	-54	-73	-45	-34	-58	-44	-45
@ need	-65	-78	-75	-77	-119	-74	-80
@ network	-27	-31	-26	-27	-25	-25	-27
@ new	-7	108	41	28	28	42	47
@ next	28	88	26	24	23	26	22
@ no	52	30	26	25	20	26	27
@ nobodi	-34	-33	-35	-35	-45	-33	-36
@ node	-19	-17	-18	-8	-19	-14	28
@ not	5	5	46	7	6	8	-8
@ nsx	-83	-74	-77	-75	-75	-74	-106
@ of	-67	-65	-61	-56	-47	-57	-62
@ on	-28	19	-14	-21	-23	-22	-30
@ onc	26	49	24	43	21	26	25
@ one	1	-44	-49	-41	-42	-36	-36
@ onli	6	1	6	6	34	8	5
@ ontap	-47	-45	-46	-43	-35	-43	-47
@ onto	11	43	11	0	13	12	13
@ open	-40	-36	-36	-36	-40	-36	-35
@ openssh	2	-1	2	17	2	2	0
@ openzf	-34	-32	-35	-32	-32	-32	-33
@ oper	32	36	35	36	35	35	92
@ ops	-4	39	0	-22	-18	-1	-2
@ option	3	6	-19	46	-2	6	6
@ or	20	83	30	91	36	35	29
@ origin	-32	-57	-36	-39	-32	-36	-33
@ os	-85	-125	-83	-85	-82	-82	-141
@ our	-3	-33	-36	-38	-40	-21	-77
@ ourselv	15	44	22	38	10	21	3
@ out	-67	-82	-69	-82	-71	-67	-69
@ outdat	-111	-101	-93	-99	-124	-97	-98
@ over	-46	-41	-43	-50	-38	-40	-40
@ overview	90	14	17	18	8	17	16
@ own	1	3	4	27	-4	4	-8
@ owner	-21	-21	-20	-21	-24	-20	-22
@ ownership	81	15	18	21	13	19	17
@ page	-35	-33	-33	-33	-33	-32	-42
@ pair	4	16	8	24	8	8	9
@ param	-15	-15	-16	-15	-15	-14	-16
@ paramet	-36	-35	-38	-34	-34	-34	-35
@ part	24	23	29	25	24	29	64
@ partit	-29	-29	-30	-29	-33	-29	-30
@ password	-56	-52	-54	-50	-53	-52	-54
@ past	-16	-17	-18	-19	-18	-16	-20
@ patch	-138	-129	-128	-122	-127	-122	-187
@ peer	-23	-23	-20	-22	-22	-20	-20
@ pend	-54	-54	-55	-53	-63	-52	-65
@ per	41	42	44	40	110	44	44
@ permiss	-36	-36	-33	-38	-38	-33	-34
@ physic	2	29	1	-15	2	3	3
@ pick	-35	-39	-34	-38	-45	-35	-37
@ plan	-32	37	-34	-17	-41	-15	-13
@ platform	-35	-40	-45	-39	-41	-38	-55
@ pleas	32	21	14	-2	-10	5	6
@ pls	-22	-17	-31	-29	-34	-39	-34
@ plu	-21	-20	-19	-24	-19	-19	-23
@ plugin	-52	-51	-49	-47	-50	-47	-50
@ plz	119	22	26	38	73	31	23
@ point	29	32	29	32	33	33	76
@ polici	-37	-35	-36	-34	-5	-32	-41
@ port	-53	-51	-50	-48	-59	-49	-53
@ postgr	-34	-28	-28	-28	-33	-29	-40
@ pre	-49	-39	-39	-38	-42	-38	-40
@ price	24	10	26	15	86	27	25
@ print	-14	-13	-13	-13	-19	-13	-14
@ prod	-12	-13	-13	-13	-14	-12	-18
@ produc	-18	-17	-19	-17	-17	-17	-20
@ profil	-28	-28	-27	-26	-26	-26	-27
@ project	-18	-22	-16	-20	-17	-16	-18
@ prompt	-54	-52	-56	-51	-51	-51	-55
@ provid	-24	-24	-24	-30	-25	-24	-25
@ provis	1	36	-2	-2	0	2	-1
@ proxi	-50	-60	-50	-33	-50	-48	-57
@ put	-39	-48	-38	-24	-39	-37	-37
@ python	-46	-44	-46	-44	-46	-43	-45
@ quarterli	9	21	23	24	16	23	70
@ queue	-65	-59	-57	-57	-59	-56	-93
@ r	-56	-29	-32	-36	-32	-30	-30
@ rack	-18	-16	-16	-16	-16	-16	-17
@ ran	-29	-25	-25	-26	-36	-26	-30
@ rbac	-85	-80	-85	-77	-78	-76	-86
@ reach	32	31	31	31	68	31	32
@ read	2	-19	2	3	39	4	3
@ reader	33	31	14	29	87	26	27
@ record	-26	-27	-23	-23	-27	-23	-25
@ redi	-21	-20	-24	-21	-21	-20	-28
@ redund	-32	-31	-37	-32	-32	-31	-33
@ refresh	-12	-12	-12	-12	-12	-12	-16
@ regard	19	79	14	12	20	21	20
@ region	-36	-40	-43	-41	-52	-38	-41
@ registri	-55	-51	-52	-50	-61	-50	-61
@ releas	-30	-31	-32	-32	-53	-30	-31
@ remedi	-88	-83	-90	-78	-82	-79	-90
@ renew	-60	-69	-61	-69	-77	-59	-59
@ repair	-36	-34	-38	-36	-41	-33	-36
@ replic	-53	-43	-45	-43	-47	-42	-45
@ replica	-86	-80	-85	-82	-89	-77	-80
@ repo	-8	5	6	5	39	2	6
@ report	-30	-29	-29	-29	-30	-28	-29
@ repositori	-39	-38	-39	-38	-43	-37	-38
@ request	-50	-36	-37	-38	-40	-36	-35
@ requir	-14	-13	-16	-14	-13	-13	-14
@ respons	77	31	18	16	12	19	13
@ rest	-82	-80	-83	-74	-66	-73	-79
@ retent	-68	-67	-67	-65	-77	-64	-67
@ retri	-84	-81	-84	-79	-86	-79	-82
@ return	-34	-24	-23	-23	-21	-24	-24
@ revok	-25	-23	-24	-25	-23	-23	-23
@ right	-32	-33	-31	-31	-36	-30	-32
@ role	-49	-57	-56	-56	-61	-54	-55
@ root	-42	-39	-41	-38	-39	-38	-42
@ rotat	-81	-79	-88	-76	-78	-74	-90
@ rout	-58	-42	-42	-41	-43	-41	-50
@ router	-53	-41	-39	-38	-41	-38	-39
@ rule	-61	-67	-59	-57	-52	-56	-59
@ run	-37	-34	-34	-34	-24	-32	-41
@ rundown	80	10	15	17	11	16	11
@ runtim	0	-3	43	8	-3	8	48
@ sai	5	-14	3	1	51	7	6
@ same	38	158	41	33	42	39	31
@ save	-44	-23	-15	-15	49	-19	-14
@ scale	-24	-23	-23	-23	-25	-22	-26
@ scan	-21	-19	-19	-19	-21	-19	-22
@ schedul	-52	-51	-55	-46	-52	-50	-64
@ schema	-101	-92	-96	-85	-90	-86	-96
@ scratch	-46	-50	-45	-45	-49	-44	-47
@ scream	-16	-23	-16	-17	-16	-16	-17
@ secret	-31	-33	-34	-31	-31	-30	-32
@ secur	56	62	51	13	30	35	101
@ self	-18	-59	-19	-1	-17	-18	-18
@ send	13	25	26	25	91	20	25
@ server	12	16	15	25	13	16	68
@ serverless	4	-18	-33	-30	-34	-28	-38
@ servic	-43	-39	-40	-38	-42	-38	-44
@ session	-30	-36	-31	-53	-31	-31	-31
@ set	-24	0	39	-4	-21	-5	-5
@ setup	44	1	-3	2	0	2	5
@ share	105	24	27	39	30	32	22
@ short	28	-12	-25	-6	-4	-3	-3
@ should	-25	-26	-24	-27	-26	-24	-26
@ show	-25	-14	-28	-34	-27	-26	-26
@ side	-7	70	4	1	6	5	4
@ sidecar	-42	-14	-48	-41	-43	-42	-45
@ sign	-26	-24	-24	-25	-38	-24	-28
@ sinc	-17	-16	-17	-16	-23	-16	-15
@ sit	-36	-33	-33	-33	-35	-33	-45
@ size	-106	-88	-88	-84	-100	-85	-94
@ slot	-57	-68	-58	-67	-61	-57	-56
@ small	-24	-28	-24	-25	-24	-23	-23
@ snapshot	-37	-35	-35	-35	-38	-34	-37
@ so	-19	-7	-16	7	-18	-13	-30
@ softwar	-56	-53	-53	-55	-56	-53	-68
@ someon	-23	-20	-22	-21	-21	-20	-22
@ someth	-70	-63	-64	-64	-75	-70	-76
@ sourc	-36	-35	-36	-35	-36	-36	-38
@ split	87	54	26	9	10	26	11
@ spot	30	28	44	45	111	39	45
@ srm	149	35	33	48	45	15	33
@ stage	-45	-41	-42	-42	-61	-42	-42
@ stand	-4	6	78	9	-20	8	4
@ standard	-25	-22	-25	-23	-19	-22	-23
@ start	-20	-21	-18	-21	-18	-18	-22
@ still	-28	-26	-24	-25	-20	-24	-25
@ stop	-47	-43	-41	-41	-43	-41	-49
@ storag	-38	-35	-35	-36	-35	-34	-37
@ store	-19	-18	-17	-18	-19	-17	-20
@ stream	-79	-68	-71	-69	-69	-67	-72
@ subnet	-21	-26	-22	-21	-24	-21	-21
@ suggest	-22	-21	-21	-22	-22	-21	-23
@ summar	-11	-15	-17	-15	-20	-15	-15
@ support	19	20	19	21	80	21	16
@ swap	-20	-25	-20	-23	-20	-20	-21
@ tabl	-35	-31	-31	-30	-35	-30	-33
@ take	-26	-34	-32	-32	-36	-31	-36
@ task	-49	-40	-21	-39	-39	-36	-41
@ team	-51	-18	-12	-23	12	-19	-36
@ tell	69	45	-10	4	-2	19	21
@ templat	-94	-65	-79	-62	-76	-61	-61
@ than	12	65	17	-16	-11	12	10
@ that	-24	-2	-19	-28	-22	-19	-20
@ the	35	10	12	33	8	15	40
@ their	47	-12	-5	-4	-11	-5	-13
@ them	185	50	55	61	59	56	5
@ then	-101	-94	-100	-83	-84	-85	-86
@ there	-97	-74	-70	-59	-34	-64	-72
@ thing	8	-34	-43	-10	-32	-34	-74
@ think	17	78	25	5	20	27	27
@ threat	-18	-17	-17	-17	-19	-17	-17
@ three	-9	22	-13	-12	-22	-10	-10
@ throttl	-22	-20	-20	-19	-22	-20	-21
@ through	-3	0	-1	1	43	1	3
@ throughput	-2	-18	-27	-26	99	0	-17
@ throw	5	-1	9	12	83	10	14
@ tidi	-27	-26	-28	-27	-32	-27	-27
@ time	-38	-27	-30	-30	-21	-27	-30
@ tls	-71	-68	-80	-66	-70	-66	-71
@ to	-12	11	-19	-17	9	-12	-14
@ token	-25	-24	-24	-23	-26	-23	-23
@ told	-34	-26	-27	-28	-26	-25	-25
@ too	-37	-32	-31	-29	-29	-30	-32
@ topic	-21	-24	-20	-20	-22	-21	-22
@ traffic	-17	-18	-17	-18	-21	-17	-17
@ train	-51	-49	-50	-48	-49	-47	-54
@ transfer	-32	-32	-33	-35	-36	-32	-32
@ trim	-30	-29	-29	-29	-32	-28	-28
@ true	-15	-13	-13	-13	-16	-13	-14
@ tune	-14	-14	-14	-15	-14	-14	-17
@ tunnel	-16	-15	-15	-15	-16	-15	-20
@ turn	-35	-40	-37	-38	-41	-36	-37
@ type	-63	-57	-70	-63	5	-57	-63
@ under	-44	-45	-41	-43	-40	-41	-45
@ unencrypt	-22	-28	-21	-24	-22	-21	-22
@ up	-53	-47	-48	-47	-63	-47	-62
@ updat	-32	-37	-34	-38	-38	-33	-37
@ upgrad	-24	-11	-17	-11	-9	-7	50
@ upload	-49	-54	-51	-54	-57	-48	-47
@ us	83	-16	-12	-13	-7	-4	-43
@ use	33	38	24	39	98	36	36
@ user	-54	-50	-51	-49	-49	-47	-51
@ v	10	104	19	20	16	19	15
@ valid	-22	-24	-26	-23	-22	-21	-21
@ version	-60	-56	-63	-54	-38	-54	-65
@ versu	14	76	24	35	26	28	25
@ via	-57	-55	-54	-62	-55	-54	-62
@ virtual	-36	-42	-39	-41	-41	-36	-38
@ volum	-27	-27	-26	-26	-29	-26	-28
@ vs	-4	79	16	35	36	19	16
@ w	13	11	-20	-39	-22	-22	-19
@ want	5	-6	3	33	-3	4	5
@ was	-19	-21	-19	-19	-19	-19	-21
@ we	-72	-56	-61	-52	-64	-58	-77
@ web	-21	-19	-19	-19	-19	-19	-20
@ weight	-37	-25	-25	-29	-26	-25	-27
@ went	-19	-18	-19	-18	-20	-18	-20
@ were	-23	-24	-22	-25	-22	-21	-25
@ what	73	53	68	41	30	33	29
@ when	-25	-21	-23	-20	-24	-22	-23
@ where	42	43	36	74	33	34	33
@ which	25	8	7	6	38	9	7
@ whichev	17	-5	19	67	11	16	19
@ while	-20	-22	-21	-20	-28	-20	-20
@ who	29	28	6	16	13	17	59
@ whom	-18	-16	-16	-18	-18	-16	-24
@ whose	-45	-38	-43	-46	-49	-42	-46
@ windows	-55	-54	-54	-57	-55	-52	-67
@ with	-16	-31	-13	16	-12	-12	-7
@ without	-10	-4	-5	-6	22	-6	-6
@ wordpress	-29	-28	-30	-28	-49	-28	-30
@ worker	-15	-6	-21	-10	-8	-6	43
@ workflow	-3	16	-2	-4	-4	-2	-3
@ would	-11	15	-9	-12	-16	-10	-14
@ write	-69	-68	-65	-63	-65	-62	-76
@ written	-18	-17	-18	-17	-18	-17	-19
@ yes	-14	-13	-13	-14	-18	-14	-19
@ zip	11	64	11	-4	11	13	8
^	-21	-22	-20	-24	-19	-22	-21
^ 1	-25	-25	-24	-25	-33	-24	-27
^ 403	-24	-18	-19	-19	-22	-18	-18
^ 5	15	14	16	9	45	16	15
^ @	0	-10	-24	-28	-32	-31	-18
^ a	-20	-21	1	-21	-24	-20	-29
^ access	-70	-71	-79	-71	-92	-69	-77
^ accord	-32	-17	-17	-17	-17	-17	-17
^ account	-34	-33	-35	-34	-60	-33	-39
^ act	-53	-54	-70	-58	-66	-56	-55
^ activ	-35	-36	-35	-37	-55	-33	-33
^ ad	39	23	28	66	15	37	136
^ admin	-43	-42	-44	-43	-56	-42	-52
^ after	-9	19	-6	-7	-9	-5	-7
^ agent	33	31	30	33	31	31	112
^ air	-40	-40	-42	-41	-43	-41	-46
^ alarm	-72	-67	-69	-66	-72	-66	-70
^ alert	-51	-44	-47	-47	-56	-45	-47
^ alibaba	25	26	24	24	59	25	15
^ allow	-31	-30	-30	-32	-40	-30	-34
^ amazon	60	21	54	24	47	24	15
^ ami	-10	-7	48	-6	-19	-7	-30
^ and	-32	-28	-18	-24	-38	-26	29
^ antiviru	-123	-101	-131	-100	-118	-114	-113
^ api	-26	-27	-33	-27	-28	-26	-28
^ app	-57	-59	-59	-58	-62	-58	-64
^ applic	-71	-70	-73	-69	-71	-69	-74
^ archiv	-45	-44	-47	-46	-54	-45	-66
^ are	0	5	-8	4	33	37	14
^ audit	-16	-15	-15	-15	-16	-15	-17
^ auditor	22	20	54	30	23	21	20
^ auth	-37	-37	-38	-37	-40	-36	-39
^ author	-61	-59	-84	-59	-73	-63	-62
^ auto	31	29	90	28	19	26	-7
^ autom	-55	-66	-56	-55	-57	-54	-71
^ automat	-22	-22	-25	-23	-24	-22	-26
^ autosc	-37	-37	-38	-37	-48	-37	-41
^ avail	18	16	67	16	3	8	13
^ awar	-22	-23	4	-22	-31	-39	-33
^ aws	-14	-16	-15	-16	37	-16	-55
^ az	-8	22	131	27	-3	8	13
^ back	-125	-117	-125	-111	-125	-113	-148
^ background	-30	-30	-31	-30	-34	-30	-34
^ backup	-3	-3	-2	0	57	0	-11
^ bad	-40	-37	-38	-37	-42	-37	-38
^ bandwidth	-46	-42	-43	-42	-67	-43	-42
^ bare	-8	-11	48	-6	-43	-6	-4
^ base	-54	-56	-57	-54	-65	-55	-65
^ batch	-7	-9	-10	-8	-18	-9	37
^ bgp	-37	-45	-36	-40	-37	-35	-35
^ bia	-43	-29	-31	-30	-33	-29	-29
^ bill	-48	-47	-51	-55	-76	-49	-60
^ binlog	-20	-19	-19	-20	-25	-19	-19
^ bit	-24	-19	-20	-20	-19	-20	-23
^ block	-9	10	61	11	-7	11	14
^ blue	-18	-18	-18	-18	-20	-17	-18
^ bootstrap	-38	-57	-39	-42	-39	-37	-45
^ boss	0	49	2	-12	6	6	6
^ both	-40	-31	-29	13	4	-17	111
^ bottlerocket	-72	-73	-80	-67	-76	-64	-81
^ bounc	-26	-23	-23	-24	-27	-23	-25
^ break	124	27	20	27	25	26	16
^ bring	-38	-35	-33	-33	-35	-32	-33
^ broken	-27	-27	-26	-25	-27	-25	-26
^ broker	-21	-17	-19	-17	-22	-17	-19
^ bug	-24	-22	-23	-22	-24	-22	-23
^ bui	-53	-51	-54	-45	-67	-60	-52
^ build	-1	54	-25	-17	-4	-4	-21
^ burst	-25	-23	-23	-24	-34	-23	-27
^ busi	-36	-44	-40	-14	-64	-39	-39
^ but	-39	-37	-39	-37	-39	-38	-51
^ byol	-39	-34	-35	-34	-36	-34	-39
^ cach	-36	-38	-40	-38	-39	-37	-38
^ calico	-50	-55	-53	-52	-53	-50	-67
^ call	-30	-27	-26	-27	-38	-26	-34
^ can	50	48	74	50	113	46	44
^ capac	-67	-40	-7	-37	-45	-37	-47
^ cctv	-53	-54	-58	-55	-64	-55	-60
^ central	-32	-29	-29	-30	-44	-29	-30
^ cert	13	12	13	36	9	14	14
^ certif	-52	-55	-51	-50	-54	-50	-50
^ chang	-18	-19	-18	-19	-23	-18	-19
^ check	-39	-36	-37	-43	-35	-35	-49
^ checksum	-42	-47	-40	-35	-57	-48	-37
^ choos	-30	-36	-40	-6	-40	-29	-28
^ ci	-46	-35	-31	-17	-50	-37	9
^ cis	-59	-61	-82	-58	-61	-59	-65
^ client	-47	-47	-52	-47	-49	-47	-51
^ cloud	-102	-83	-87	-79	-101	-79	-95
^ cloudflar	7	6	5	4	42	6	-8
^ cluster	-21	-21	-18	-22	14	-22	-34
^ code	-37	-37	-36	-36	-38	-36	-37
^ come	-16	-20	-8	-27	-19	-18	-18
^ compar	6	94	17	4	71	19	11
^ complianc	-27	-25	2	-27	-30	-27	-29
^ comput	-37	-37	-39	-37	-48	-36	-39
^ concurr	-46	-46	-46	-46	-72	-47	-48
^ configur	-18	-19	-9	-20	-20	-19	-21
^ consum	-20	-18	-17	-19	-20	-19	-19
^ contain	1	1	-1	9	-6	2	49
^ containerd	-65	-70	-71	-65	-67	-63	-67
^ content	-106	-103	-108	-98	-108	-102	-115
^ continu	-33	-33	-32	-32	-36	-32	-47
^ control	-20	-27	-37	-7	6	-20	-28
^ convert	16	15	-27	26	112	31	18
^ cor	-39	-38	-39	-39	-48	-38	-45
^ coredn	-18	-17	-18	-18	-17	-17	-28
^ cosmo	27	27	26	26	62	27	13
^ could	41	36	22	2	23	-13	16
^ cpu	-22	-21	-21	-21	-27	-21	-22
^ creat	-116	-109	-123	-107	-109	-106	-116
^ cron	-14	-16	-15	-8	-17	-14	-14
^ cross	-59	-60	-65	-58	-63	-59	-61
^ crowdstrik	-32	-27	-29	-30	-29	-28	-38
^ crypto	-15	-15	-15	-16	-22	-15	-19
^ cryptomin	-23	-21	-22	-23	-29	-21	-24
^ custom	-37	-34	17	-34	-43	-36	-43
^ cve	-28	-26	10	-26	-42	-34	-34
^ daili	-40	-45	-42	-40	-44	-40	-42
^ dangl	-19	-17	-18	-18	-18	-18	-25
^ dashboard	-19	-17	-17	-17	-19	-17	-17
^ data	-23	-28	0	-20	-21	-20	-22
^ databas	-99	-103	-103	-105	-100	-99	-150
^ db	-37	-38	-46	-41	-70	-37	6
^ ddo	-18	-34	-25	19	-19	-21	-14
^ decid	-40	-36	-46	-38	-37	-54	-37
^ decommiss	-47	-47	-51	-46	-50	-48	-48
^ default	19	27	24	27	82	27	25
^ defin	77	76	189	75	68	76	78
^ definit	-36	-32	-29	-35	-38	-36	-34
^ delet	-13	-9	-24	-10	66	-10	-15
^ depend	-60	-59	-62	-62	-63	-57	-60
^ deploi	-44	-43	-50	-44	-50	-43	-43
^ deprec	-29	-34	16	-30	-47	-29	-40
^ detect	-22	-22	-22	-23	-35	-22	-26
^ dev	-28	-28	-29	-29	-31	-29	-33
^ did	19	22	25	22	91	11	15
^ diesel	-22	-22	-23	-23	-27	-23	-33
^ differ	30	90	76	38	23	38	37
^ disast	-31	-31	-33	-30	-34	-30	-33
^ disk	-44	-50	-44	-51	-46	-43	-44
^ dns	-27	-34	-25	23	-36	-24	-27
^ do	-51	-38	-39	-41	-39	-25	-23
^ docker	-68	-74	-72	-68	-69	-66	-70
^ doe	-44	-37	-41	-39	-40	-37	-33
^ domain	-37	-30	-25	-26	-25	-25	-25
^ download	-41	-42	-45	-42	-49	-43	-42
^ drain	-33	-45	-35	-42	-35	-34	-37
^ driver	-56	-33	-30	-30	-32	-30	-30
^ drop	12	10	13	13	50	4	8
^ duplic	-36	-36	-36	-34	-42	-35	-34
^ durabl	-32	-28	-30	-28	-29	-28	-29
^ edg	40	40	155	46	44	42	38
^ efa	-27	-26	-28	-27	-29	-27	-31
^ egress	-77	-80	-78	-77	-93	-75	-74
^ elast	30	32	25	30	13	35	131
^ eleven	-40	-40	-42	-41	-59	-40	-60
^ enabl	-105	-99	-107	-96	-101	-97	-111
^ encrypt	-34	-25	-59	-23	-62	-27	68
^ engin	6	6	6	3	-1	6	35
^ envelop	3	4	68	6	0	4	-5
^ environ	-43	-43	-44	-43	-57	-41	-44
^ eras	-52	-51	-54	-51	-56	-51	-52
^ errorportalloc	-22	-21	-22	-23	-21	-21	-26
^ etcd	-44	-40	19	-44	-53	-38	-43
^ even	-45	-44	-48	-43	-43	-43	-48
^ event	-35	-40	-38	-7	-37	-36	-37
^ everyth	113	37	42	43	42	43	43
^ ex	-42	-35	-34	-36	-39	-35	-35
^ excus	5	5	17	5	4	5	5
^ execut	-78	-72	-91	-72	-77	-72	-73
^ explain	97	36	104	56	109	53	54
^ export	-19	-21	-19	-21	-20	-19	-18
^ extend	6	4	71	4	-39	1	5
^ fail	-42	-36	-37	-37	-46	-37	-39
^ failov	-24	-23	-23	-23	-26	-22	-24
^ fedramp	4	36	160	37	13	17	19
^ fibr	-46	-46	-53	-48	-50	-46	-75
^ file	-43	-38	-40	-41	-66	-39	-12
^ find	21	24	24	23	55	24	20
^ fine	-28	-27	-27	-27	-31	-27	-30
^ fire	-19	-19	-19	-19	-23	-19	-20
^ firecrack	-43	-43	-54	-44	-44	-42	-45
^ firewal	-58	-48	-52	-51	-56	-49	-49
^ firmwar	-66	-67	-70	-68	-74	-68	-95
^ flask	-21	-20	-21	-22	-27	-20	-22
^ fleet	-29	-26	-29	-26	-29	-27	-27
^ flood	-54	-54	-58	-56	-63	-56	-62
^ flow	-48	-54	-49	-50	-63	-46	-46
^ for	-34	-54	-29	-30	-22	-35	-67
^ from	8	33	9	5	33	9	1
^ gatewai	5	10	6	8	-7	11	65
^ gdpr	-91	-100	-109	-92	-97	-84	-92
^ gener	-120	-106	-136	-103	-127	-117	-114
^ generally	-27	-27	-49	-29	-44	-38	-38
^ get	18	24	15	22	86	21	22
^ git	-47	-74	-48	-13	-50	-44	-48
^ github	-16	-15	-15	-15	-18	-15	-19
^ give	-2	-3	-5	-2	24	1	-2
^ golden	26	27	87	28	18	25	29
^ googl	15	15	13	10	43	15	10
^ got	38	13	17	12	3	12	13
^ gpu	-46	-43	-47	-46	-48	-44	-45
^ grant	-74	-74	-84	-71	-75	-72	-76
^ graph	-32	-54	-31	0	-35	-30	-35
^ gremlin	0	-29	-13	-28	43	-4	-9
^ guest	-92	-94	-106	-93	-107	-92	-105
^ hallucin	-45	-45	-47	-48	-44	-71	-53
^ hand	96	46	27	40	36	47	44
^ hard	-71	-71	-77	-71	-76	-72	-73
^ harden	29	31	24	34	33	31	111
^ hardwar	-56	-57	-58	-56	-57	-54	-64
^ hcx	-57	-51	-52	-51	-55	-51	-63
^ heard	49	48	26	53	147	51	50
^ hello	-6	-1	-4	0	-16	22	12
^ helm	-40	-42	-43	-40	-52	-40	-41
^ help	-22	-5	-33	3	-59	127	-2
^ hey	33	-2	15	-2	-22	-4	-11
^ hi	-23	4	-35	-34	-24	32	-22
^ high	-25	-32	-25	-24	-25	-24	-25
^ hipaa	-29	-28	15	-29	-38	-32	-48
^ hm	-31	-30	-30	-29	-34	-29	-32
^ hmm	-31	-48	-44	-31	-31	-27	-28
^ home	-33	-37	-35	-42	-37	-34	-33
^ host	-101	-99	-102	-97	-104	-98	-137
^ how	86	67	62	64	149	68	64
^ hpc	-6	-40	2	62	-4	0	-1
^ http	-18	-18	-18	-19	-21	-18	-22
^ hypervisor	-99	-94	-66	-94	-125	-96	-98
^ i	61	32	44	35	11	52	30
^ iaa	-50	-44	17	-41	-64	-42	-89
^ id	40	5	16	34	10	13	16
^ idempot	-43	-51	-49	-44	-47	-43	-44
^ idl	-47	-46	-48	-46	-57	-46	-51
^ if	-23	29	-13	-12	-17	-14	-15
^ ignor	20	26	24	25	77	15	24
^ im	70	25	13	25	7	57	21
^ imag	-79	-73	-78	-72	-76	-71	-77
^ imd	10	10	38	10	6	10	6
^ imdsv2	2	3	49	3	-3	-1	-18
^ import	-26	-27	-27	-28	-34	-27	-28
^ in	-32	-41	-26	-39	-45	-38	-51
^ incid	-62	-56	-62	-56	-78	-56	-72
^ index	-111	-105	-126	-101	-110	-100	-102
^ infrastructur	-45	-43	-45	-41	-43	-41	-41
^ inherit	42	13	19	13	8	11	12
^ input	-46	-45	-47	-44	-47	-44	-44
^ instal	-63	-65	-62	-61	-66	-60	-67
^ intern	-41	-34	-30	-25	-33	-30	-30
^ is	-18	-11	-18	-12	11	-3	9
^ iscsi	-44	-39	-40	-40	-43	-39	-39
^ isnt	-40	-37	-38	-39	-40	-38	-58
^ iso	19	18	77	18	12	17	19
^ isol	-54	-55	-55	-53	-54	-52	-68
^ it	-41	-37	-33	-37	-40	-34	-38
^ its	15	12	12	14	5	15	54
^ job	-65	-61	-64	-61	-72	-61	-70
^ k	-30	-31	-33	-32	-35	-31	-36
^ karpent	22	21	92	24	19	23	11
^ keep	-44	-43	-45	-43	-49	-43	-44
^ kei	53	64	61	66	45	66	160
^ kerbero	-41	-39	-40	-38	-40	-38	-40
^ kernel	-58	-56	-60	-54	-61	-54	-60
^ key	-51	-55	-71	-28	-67	-50	-51
^ keycloak	2	28	24	58	23	26	26
^ kindli	82	50	19	23	7	27	27
^ kubelet	-38	-53	52	-28	-37	-30	-32
^ label	-36	-36	-39	-36	-35	-37	-36
^ lag	-32	-30	-33	-29	-31	-30	-32
^ land	-14	-14	-15	-15	-20	-14	-14
^ launch	-7	-6	23	-6	-39	-6	-7
^ ldap	-50	-50	-52	-50	-56	-48	-55
^ leav	8	40	14	2	14	14	13
^ leaver	-29	-28	-29	-28	-39	-28	-28
^ legal	-70	-72	-83	-69	-74	-71	-74
^ licens	-72	-74	-74	-68	-91	-68	-85
^ lifecycl	-57	-54	-55	-54	-60	-54	-56
^ limit	-51	-52	-53	-52	-76	-56	-56
^ linux	-47	-46	-51	-46	-47	-45	-54
^ list	43	-5	2	2	-29	63	-4
^ load	-22	-22	-24	-23	-26	-23	-22
^ local	-29	-30	-32	-30	-29	-29	-28
^ log	-15	-23	-18	-15	-26	-16	27
^ log4shell	-37	-33	-32	-32	-39	-31	-33
^ login	-37	-36	-39	-21	-57	-35	-38
^ long	-53	-50	-51	-52	-68	-49	-50
^ lost	-32	-30	-34	-31	-33	-30	-35
^ machin	-14	-13	-13	-14	-14	-13	-16
^ mail	-12	-12	-11	18	-18	-10	-10
^ mainten	-32	-29	6	-37	-40	-43	-33
^ major	-22	-23	-25	-22	-23	-22	-23
^ man	-7	20	9	27	9	111	16
^ manag	10	15	51	16	12	16	27
^ manual	-1	33	7	41	19	181	24
^ market	-34	-37	-31	-35	-57	-32	-33
^ max	49	51	48	52	157	53	46
^ mean	12	11	75	11	-5	10	11
^ memori	-49	-44	-45	-45	-48	-44	-48
^ messag	-23	-24	-21	-10	-38	-23	-23
^ metadata	-86	-82	-83	-81	-124	-82	-84
^ mfa	-69	-67	-38	-68	-83	-65	-79
^ microvm	2	2	35	2	-1	-1	-13
^ migrat	-37	-38	-55	-43	-40	-34	-38
^ min	-35	-33	-35	-34	-40	-34	-34
^ minimum	22	31	-11	31	151	34	24
^ minor	-26	-23	-25	-24	-24	-23	-25
^ mobil	-32	-31	-33	-31	-36	-30	-30
^ model	-94	-89	-64	-28	-64	-62	-65
^ monitor	4	-18	4	45	-1	2	3
^ move	-17	32	-18	-31	-26	-15	-16
^ mtl	-52	-53	-67	-53	-65	-52	-51
^ multi	-37	-35	-25	-36	-51	-37	-37
^ must	22	26	26	25	19	25	78
^ my	51	39	44	35	58	35	41
^ n	-78	-84	-80	-76	-98	-78	-83
^ nacl	21	26	127	25	20	30	25
^ nah	-37	-34	-36	-33	-54	-34	-40
^ name	-45	-43	-53	-47	-58	-46	-43
^ need	53	19	19	59	45	34	31
^ network	-38	-30	-3	-30	-36	-30	-33
^ new	39	-3	-6	-1	-9	0	-1
^ nightli	9	-13	8	46	5	8	7
^ nitro	-10	-11	62	-11	-21	-12	-41
^ no	-19	-18	-20	-19	-20	-19	-20
^ nobodi	-29	-35	-31	-3	-41	-29	-30
^ node	-63	-64	-65	-63	-70	-62	-76
^ not	-45	-34	-35	-37	-32	-33	-34
^ now	-105	-84	-90	-78	-90	-81	-83
^ npm	-46	-38	-36	-38	-37	-36	-40
^ number	-24	-22	-24	-23	-33	-23	-22
^ nvidia	-23	-29	-24	-25	-29	-23	-22
^ object	22	21	80	21	12	3	20
^ of	33	31	78	34	11	34	25
^ ok	-17	-34	-50	-33	-49	-37	-23
^ old	-51	-52	-58	-51	-59	-51	-56
^ on	-2	13	-1	-2	31	1	-10
^ onc	-3	28	0	-6	-4	-1	1
^ one	84	25	21	26	5	27	25
^ onli	-41	-37	-39	-36	-38	-35	-35
^ open	-66	-69	-66	-71	-83	-71	-66
^ oper	-60	-57	-59	-56	-59	-56	-61
^ opt	-21	-19	-20	-20	-24	-20	-19
^ order	-26	-24	-25	-24	-27	-24	-24
^ orphan	-39	-29	-30	-29	-29	-29	-29
^ os	-104	-111	-104	-108	-111	-102	-152
^ our	20	23	22	25	36	22	45
^ own	-8	33	-6	-19	-6	-3	-8
^ p99	18	31	34	36	108	30	28
^ pager	-27	-27	-28	-48	-26	-28	-28
^ palo	-16	-16	-16	-16	-20	-16	-16
^ paramet	-33	-31	-32	-36	-42	-31	-40
^ partit	-32	-28	-26	-27	-31	-26	-26
^ partner	17	16	17	26	47	18	16
^ password	-75	-76	-80	-74	-78	-75	-101
^ patch	-26	-26	-28	-26	-38	-25	-5
^ pci	-23	-24	29	-28	-27	-26	-32
^ pdb	-94	-75	-17	-89	-94	-84	-86
^ penetr	-31	-31	-10	-30	-40	-37	-38
^ permiss	-93	-94	-109	-92	-100	-95	-101
^ person	-29	-31	-53	-29	-30	-29	-33
^ phish	-30	-29	-31	-30	-34	-30	-34
^ php	-33	-36	-34	-27	-54	-33	-32
^ physic	-67	-60	-63	-61	-59	-58	-60
^ pick	-61	-62	-62	-38	-74	-61	-62
^ pii	-92	-87	-101	-83	-88	-84	-93
^ pipelin	-31	-34	-32	-36	-38	-31	-32
^ pitr	-36	-37	-3	-34	-54	-34	-37
^ platform	-62	-46	27	-49	-56	-42	-58
^ pleas	23	21	4	19	86	6	16
^ pls	51	25	35	28	19	8	66
^ plugin	-19	-19	-19	-21	-21	-19	-20
^ pod	-22	-21	-7	-20	-23	-21	-23
^ point	-43	-42	-62	-41	-49	-42	-43
^ poison	-37	-28	-28	-29	-32	-29	-33
^ posix	-35	-25	-26	-29	-29	-26	-26
^ power	-40	-38	-41	-38	-40	-38	-45
^ pre	-57	-48	-58	-51	-64	-54	-55
^ presign	7	8	71	12	-2	5	10
^ price	6	6	7	6	18	6	7
^ privat	-37	-35	-36	-33	-36	-34	-35
^ privileg	-24	-24	-27	-24	-26	-24	-23
^ procur	-83	-67	-71	-68	-72	-69	-85
^ protect	-59	-59	-66	-57	-68	-58	-67
^ provis	-64	-65	-64	-66	-110	-63	-63
^ proxi	-29	-31	-30	-43	-45	-46	43
^ public	-30	-28	-30	-30	-30	-29	-34
^ pull	-65	-66	-67	-65	-80	-64	-67
^ put	25	84	28	26	26	27	24
^ python	-52	-48	-53	-49	-51	-48	-51
^ python3	-15	-15	-15	-17	-21	-15	-15
^ quarterli	-93	-91	-95	-91	-90	-89	-120
^ queri	30	35	36	36	100	35	28
^ queue	-36	-35	-36	-29	-37	-34	-34
^ quick	24	152	25	36	38	40	24
^ quorum	-27	-25	-25	-25	-27	-25	-25
^ rack	-92	-87	-100	-84	-93	-85	-90
^ ram	53	4	7	9	8	7	1
^ rate	-16	-14	-14	-15	-16	-16	-15
^ rbac	-48	-45	-47	-44	-56	-44	-45
^ read	-58	-57	-60	-60	-71	-58	-68
^ readonlyrootfilesystem	-43	-42	-73	-41	-43	-42	-41
^ recommend	32	26	28	14	85	29	30
^ record	-44	-42	-44	-43	-67	-46	-41
^ recoveri	-33	-33	-47	-33	-32	-33	-33
^ redishel	-11	-11	-11	-12	-11	-11	-18
^ redund	-33	-36	-39	-34	-37	-35	-34
^ region	-51	-51	-91	-51	-53	-51	-50
^ registri	-2	46	-3	-21	-8	-3	-2
^ regresshion	-30	-31	-28	-30	-40	-29	-49
^ regular	-5	-37	-11	46	-20	-2	-1
^ remind	25	-16	-21	-18	-53	-18	-17
^ remot	-29	-28	-28	-28	-33	-27	-28
^ remov	-64	-57	-55	-58	-62	-55	-62
^ renew	-41	-41	-44	-46	-55	-43	-63
^ repeat	5	4	-5	3	59	1	-4
^ replac	-41	-43	-43	-38	-41	-39	-40
^ replic	-37	-36	-38	-35	-43	-35	-36
^ reserv	-39	-38	-38	-38	-63	-38	-41
^ resili	-61	-55	-41	-56	-61	-58	-76
^ resourc	-24	-24	-24	-24	-26	-24	-36
^ respons	96	46	35	50	130	47	44
^ restor	-62	-58	-58	-58	-68	-57	-64
^ result	-41	-43	-35	-38	-35	-35	-36
^ retent	-48	-49	-48	-46	-51	-46	-49
^ revok	-48	-49	-52	-49	-54	-48	-53
^ right	-65	-72	-68	-64	-73	-66	-77
^ rm	16	16	7	19	95	16	11
^ role	-25	-31	-25	-29	-38	-26	-25
^ root	-16	-15	7	-17	-25	-16	-25
^ rotat	-95	-96	-116	-96	-106	-96	-124
^ rout	-63	-63	-68	-60	-66	-62	-65
^ router	-18	-18	-17	-18	-19	-17	-22
^ rto	-9	-13	52	-6	-23	-21	-16
^ run	-19	-19	-19	-18	-20	-18	-18
^ runc	-15	-15	-15	-16	-17	-15	-16
^ runtim	-52	-51	-57	-50	-53	-50	-57
^ saa	-15	-16	-16	-15	-16	-15	-15
^ same	-55	-35	-47	-56	-45	-49	-49
^ sbom	-45	-53	-49	-47	-47	-45	-54
^ scale	-54	-52	-54	-52	-35	-53	-79
^ scan	-46	-44	-47	-42	-50	-45	-47
^ schedul	-25	-24	-25	-26	-26	-24	-23
^ schema	-26	-25	-25	-24	-27	-24	-24
^ scim	-24	-20	-19	-20	-23	-19	-20
^ search	-7	-34	-7	28	-18	-8	-7
^ secret	-66	19	-42	-34	-39	-31	-32
^ secur	-41	-41	-18	-40	-51	-41	-59
^ self	27	24	30	70	31	31	29
^ separ	-32	-30	-34	-32	-45	-31	-30
^ server	-61	-60	-68	-60	-62	-59	-76
^ servic	-43	-44	-44	-41	-44	-41	-43
^ session	-36	-36	-41	-39	-46	-37	-38
^ set	-53	-54	-53	-53	-95	-53	-52
^ shard	-16	-10	-10	-10	-10	-10	-10
^ share	-34	-35	-41	-24	-5	-35	-65
^ should	19	17	19	46	14	17	15
^ show	171	37	45	60	37	70	37
^ sign	-33	-28	-28	-30	-33	-28	-33
^ sinc	-30	-26	-24	-30	-26	-24	-25
^ singl	-16	-26	26	-19	-42	-21	-17
^ sla	-155	-131	-140	-128	-209	-142	-143
^ slow	-51	-50	-52	-49	-52	-49	-53
^ sm	23	25	28	31	2	24	111
^ small	24	23	24	55	22	24	21
^ smb	-45	-28	-29	-34	-27	-27	-29
^ sms	-29	-27	-27	-28	-44	-27	-32
^ snapshot	20	11	18	20	2	20	95
^ snowflak	15	13	13	15	60	15	1
^ so	13	-12	-23	-12	-39	15	6
^ soc	-6	-4	25	-14	-24	-20	-3
^ softwar	-31	-31	-30	-32	-33	-29	-31
^ someon	-53	-52	-48	-49	-55	-47	-49
^ sorri	-40	-34	-5	-32	-55	-36	-33
^ split	115	5	13	18	10	15	5
^ spot	-39	-39	-40	-39	-44	-38	-39
^ spread	-46	-47	-56	-46	-51	-46	-49
^ sql	-35	-34	-36	-35	-39	-33	-40
^ sse	-16	7	51	7	1	7	2
^ ssh	-29	-26	-26	-26	-27	-26	-28
^ ssl	-20	-18	-19	-19	-18	-18	-21
^ stack	-1	-2	-9	-4	21	-5	-8
^ staff	-18	-22	-21	-13	-20	-19	-18
^ stale	-41	-46	-40	-42	-45	-40	-40
^ static	39	20	40	95	29	40	21
^ step	47	51	48	50	123	51	52
^ stop	-70	-74	-71	-66	-69	-66	-68
^ storag	-50	-48	-49	-47	-49	-47	-48
^ store	68	-5	3	1	-19	2	-8
^ stream	41	41	42	76	18	43	112
^ student	-34	-26	-26	-26	-26	-25	-26
^ subdomain	-32	-52	-32	-32	-53	-34	-32
^ subnet	-34	-32	-37	-32	-33	-32	-32
^ subscrib	-79	-80	-87	-76	-79	-76	-84
^ sudo	-45	-45	-46	-46	-49	-44	-54
^ summari	45	9	9	11	8	9	8
^ suppress	-35	-34	-35	-58	-33	-33	-34
^ swap	-55	-37	-59	-60	-62	-50	-53
^ switch	8	34	2	6	4	7	9
^ system	8	6	2	5	65	-18	-11
^ tag	-48	-46	-46	-47	-68	-46	-80
^ tape	-25	-24	-24	-24	-30	-24	-23
^ task	-71	-66	-71	-66	-77	-66	-65
^ tell	-12	43	3	21	92	99	-10
^ terraform	-24	0	3	2	44	0	3
^ test	-45	-46	-48	-46	-70	-50	-64
^ thank	-19	-19	-22	-19	23	-19	-31
^ the	-11	-6	-7	-7	-10	-6	46
^ thei	11	11	63	14	10	16	19
^ there	-26	-26	-25	-24	-35	-24	-26
^ third	-54	-53	-49	-47	-54	-48	-53
^ three	-39	-39	-40	-42	-61	-39	-40
^ throughput	22	29	25	26	78	25	28
^ time	22	20	12	50	12	21	21
^ tls	-21	-18	-4	-18	-26	-18	3
^ tmp	-14	-13	-19	-13	-13	-13	-13
^ token	-67	-68	-72	-65	-75	-70	-69
^ too	-33	-34	-33	-33	-59	-33	-34
^ tpm	-18	-17	-19	-17	-17	-17	-19
^ trace	-14	-18	-14	-14	-15	-14	-16
^ train	-30	-29	-33	-29	-44	-31	-49
^ trivi	53	10	46	29	119	50	54
^ true	-15	-16	-21	-16	-18	-16	-17
^ trust	15	13	62	15	11	11	4
^ ttl	-26	-24	-24	-23	-26	-23	-24
^ tune	-36	-35	-36	-34	-35	-34	-36
^ tunnel	-21	-15	-17	-16	-15	-15	-20
^ turn	-38	-39	-43	-37	-48	-37	-37
^ two	4	-4	3	35	3	5	5
^ under	-85	-45	-46	-45	-45	-45	-45
^ undersea	-46	-47	-51	-47	-53	-47	-55
^ uninterrupt	-29	-28	-29	-31	-32	-29	-32
^ upgrad	-46	-49	-54	-50	-53	-47	-71
^ uptim	-25	-25	-25	-25	-27	-25	-32
^ usag	-26	-12	-15	-11	-30	53	-20
^ user	-47	-43	-45	-43	-45	-42	-44
^ util	-27	-26	-26	-26	-27	-25	-25
^ version	-82	-80	-84	-77	-88	-81	-109
^ vet	-33	-32	-33	-34	-57	-33	-33
^ virtual	-67	-68	-72	-67	-73	-67	-98
^ visibl	27	22	7	25	77	22	27
^ volum	-31	-32	-32	-30	-37	-31	-32
^ vote	-18	-17	-18	-18	-19	-17	-17
^ vpn	-6	14	13	12	5	13	59
^ vsan	-61	-58	-65	-57	-69	-59	-60
^ vulner	-44	-44	-48	-45	-53	-47	-58
^ wait	-27	-33	-26	-26	-25	-25	-26
^ want	22	-5	21	88	19	20	21
^ warm	-31	-30	-30	-30	-42	-30	-30
^ we	7	9	2	20	3	4	7
^ web	-51	-51	-51	-52	-54	-51	-89
^ were	75	95	43	30	31	44	46
^ what	-15	-11	7	-4	42	2	-6
^ when	66	73	71	78	160	109	92
^ where	67	36	43	95	57	48	32
^ whether	-21	-20	-20	-21	-21	-21	-31
^ which	4	-9	-6	32	42	11	-2
^ who	-21	-29	-25	-23	-14	-22	-20
^ whose	20	21	22	29	77	26	64
^ why	52	55	54	55	128	54	55
^ will	-30	-27	-28	-26	-61	10	-37
^ windows	3	-4	2	9	-14	2	61
^ wipe	-21	-19	-23	-22	-20	-19	-19
^ with	-58	-52	-46	-47	-48	-45	-61
^ worker	32	31	43	38	33	42	123
^ write	38	28	27	27	96	28	2
^ wrong	-46	-46	-45	-45	-58	-44	-44
^ wtf	40	37	119	38	30	36	32
^ xen	-83	-87	-135	-92	-110	-86	-113
^ xz	-26	-19	-18	-19	-20	-18	-19
^ yum	-21	-19	-20	-19	-21	-19	-25
^ zone	-80	-76	-97	-75	-77	-84	-75
a	-17	-18	-15	-14	-11	-18	-22
a 2	26	25	25	26	57	25	26
a @	-30	-23	-21	-23	-18	-24	-28
a baa	15	14	63	16	4	14	15
a backup	29	27	6	29	68	28	28
a bad	-28	-28	-28	-28	-47	-27	-28
a box	-3	-7	-2	41	-15	-2	-11
a breach	-17	-15	-15	-16	-18	-15	-16
a broken	-44	-41	-42	-41	-44	-41	-56
a cert	-63	-42	-44	-47	-56	-43	-45
a colleagu	-1	-14	-15	-15	-31	-14	-14
a compani	-60	-67	-52	-54	-64	-51	-53
a complianc	31	81	31	60	26	30	30
a contain	-10	-9	14	-5	-30	-12	-17
a contractor	-27	-21	-21	-23	-21	-21	-22
a control	12	12	28	12	11	11	12
a cron	-21	-21	-21	-21	-39	-21	-21
a custom	-50	-45	-55	-44	-46	-44	-49
a data	-14	-12	15	-12	-20	-15	-18
a day	-12	-15	-13	-12	-16	-13	-13
a dead	-18	-19	-18	-17	-19	-17	-17
a dedic	17	17	17	16	43	16	5
a deprec	-28	-33	-33	-29	-31	-29	-29
a dev	-35	-27	-28	-28	-30	-27	-30
a develop	-12	-11	-11	-11	-11	-11	-18
a distribut	-41	-44	-47	-46	-45	-43	-44
a document	-24	-25	-23	-30	-23	-23	-22
a duti	-52	-42	-43	-46	-60	-42	-45
a fail	-21	-20	-27	-20	-21	-20	-20
a faulti	-25	-25	-26	-27	-25	-25	-33
a few	-11	-12	-11	-11	-32	23	-12
a file	-4	-26	-3	20	-3	-3	-3
a finger	-43	-43	-43	-55	-52	-42	-43
a fleet	4	17	16	15	47	16	15
a flood	-17	-21	-17	-18	-20	-17	-18
a fortig	-16	-11	-14	-15	1	-14	-10
a function	-63	-66	-69	-64	-79	-64	-67
a general	-30	-32	-54	-30	-19	-30	-29
a glanc	81	25	30	30	8	29	22
a good	30	26	18	3	112	15	30
a gpu	51	46	50	114	47	50	50
a haiku	5	17	18	16	60	15	17
a hardcod	-20	-24	-19	-21	-20	-19	-20
a higher	-16	-16	-16	-17	-27	-16	-17
a hypervisor	22	21	106	20	1	18	19
a job	-22	-21	-24	-21	-29	-21	-24
a joint	-49	-42	-44	-40	-54	-41	-41
a key	4	8	5	6	38	6	8
a known	-32	-31	-40	-40	-35	-31	-44
a larger	-23	-31	-23	-31	-23	-23	-24
a leaver	-43	-43	-46	-43	-47	-43	-46
a linux	6	-4	8	43	6	10	9
a live	6	9	-19	5	72	4	1
a long	47	42	29	87	27	22	42
a lot	29	28	24	26	86	29	29
a m	-28	-24	-22	-24	-30	-22	-28
a mail	-12	-12	-12	-12	-19	-12	-15
a mainten	15	15	-7	51	14	13	14
a malici	-25	-29	-26	-26	-27	-27	-25
a manag	16	14	56	17	11	-1	17
a million	23	24	11	26	92	28	29
a month	11	8	10	9	40	0	8
a multi	-22	-22	-27	-22	-25	-22	-24
a name	-32	-33	-34	-33	-36	-31	-31
a new	-29	-30	-31	-30	-32	-30	-34
a node	32	30	20	30	86	27	29
a non	18	19	60	18	6	18	20
a nutshel	130	2	9	19	-18	15	6
a one	82	23	28	28	23	32	33
a our	45	46	24	111	-14	45	44
a partner	-18	-16	-16	-17	-19	-16	-17
a patch	-33	-29	-61	-34	18	-28	-42
a pdb	-9	0	-12	-3	35	-1	1
a permiss	-21	-29	-21	-25	-35	-22	-22
a person	42	40	107	39	26	38	26
a pod	-30	-27	-8	-27	-35	-27	-35
a port	-26	-27	-26	-27	-40	-27	-30
a privat	-62	-51	-44	-47	-28	-45	-47
a provis	-32	-53	-31	-7	-33	-31	-32
a public	-26	-27	-26	-26	-42	-26	-30
a queri	-26	-11	-13	-12	9	-13	-11
a queue	21	2	9	48	64	20	23
a raci	78	17	25	20	32	21	24
a real	3	17	4	15	72	34	8
a region	-25	7	5	-27	-52	-27	-30
a resourc	-22	-17	-17	-18	-19	-17	-18
a respons	19	12	8	6	4	7	7
a rest	25	0	24	55	22	24	24
a restart	-29	-29	-29	-30	-47	-28	-37
a retail	-36	-28	-28	-29	-28	-28	-42
a retir	-19	-18	-21	-18	-17	-18	-18
a role	-30	-32	-29	-29	-32	-29	-33
a rule	-33	-34	-37	-34	-42	-36	-42
a runbook	-57	-58	-66	-59	-81	-55	-53
a schedul	-5	-15	-6	31	-13	-5	-8
a second	-14	-13	-14	-13	-9	-13	-17
a secur	29	27	75	45	27	30	29
a self	14	14	14	41	9	14	11
a server	9	10	10	33	5	10	-2
a servic	-15	-20	32	-16	-17	-29	-23
a share	-26	-26	-28	-27	-30	-27	-31
a short	122	4	70	34	23	23	12
a sidecar	42	41	114	42	37	39	41
a singl	3	6	3	4	52	6	6
a site	-17	-15	-15	-16	-16	-15	-19
a slide	89	32	35	34	28	35	33
a small	13	11	13	37	11	13	13
a standalon	-13	-12	-17	-13	-12	-12	-13
a startup	-9	-16	-8	32	-8	-5	-9
a subnet	-53	-53	-68	-54	-55	-55	-67
a tabl	-38	-37	-52	-59	-41	-37	-37
a task	9	9	36	9	4	7	9
a team	52	10	1	44	16	23	23
a terraform	-2	3	2	2	23	2	3
a thing	-24	-22	-28	-23	-23	-23	-23
a third	11	12	44	16	15	17	17
a ticket	18	20	19	19	49	19	18
a topic	-43	-33	-52	-41	-36	-48	-36
a two	45	106	45	13	45	46	47
a user	-9	-21	39	-5	-18	-5	-3
a volum	-44	-44	-44	-45	-60	-44	-58
a vulner	-26	-26	-28	-26	-30	-27	-39
a whole	-56	-55	-55	-63	-79	-55	-75
a workload	-18	-16	-30	11	-30	-22	-17
a wrong	-18	-17	-19	-18	-18	-17	-17
a year	-19	-20	-20	-20	-30	-19	-21
a zip	1	-6	6	36	5	-9	-1
a zone	-21	-21	-24	-21	-21	-20	-20
abl	-6	-4	-26	-4	-22	52	-2
abl to	-6	-4	-26	-4	-22	52	-2
about	-42	-41	-54	-29	-38	-32	-28
about $	17	19	87	17	-4	37	7
about @	-131	-96	-111	-87	-87	-91	-98
about an	10	10	8	39	3	10	9
about aws	50	22	22	22	22	22	13
about engin	10	12	0	49	-14	-5	-13
about it	21	22	56	46	0	18	19
about our	-27	-19	-20	-19	-3	-21	-23
about the	62	40	15	51	27	36	117
about who	15	-9	-10	-8	-17	-10	-12
abov	22	22	14	18	94	18	19
abov and	27	27	23	23	92	22	25
absorb	-19	-17	-18	-18	-18	-17	-19
absorb $	-20	-19	-21	-20	-20	-19	-21
abstract	-21	-30	24	-24	-30	-20	-22
abstract servic	-2	-4	60	5	-11	2	2
abus	-32	-28	-29	-29	-32	-29	-29
abus notic	-28	-23	-23	-23	-24	-25	-25
acceler	-71	-45	-43	-45	-49	-46	-49
accept	-13	-30	-22	22	-18	-8	-20
access	-34	-32	-27	-32	-34	-33	-34
access $	-14	-14	-18	-14	-18	-16	15
access at	-34	-35	-53	-35	-41	-35	-35
access control	-18	-17	-16	-16	-18	-17	-16
access in	-27	-26	-26	-27	-51	-26	-26
access kei	-41	-41	-41	-41	-47	-42	-54
access key	-35	-36	-40	-37	-23	-50	-45
access log	-40	-38	-40	-37	-39	-37	-42
access of	-23	-22	-23	-22	-27	-22	-24
access on	-36	-36	-38	-36	-37	-35	-37
access polici	-37	-40	-39	-37	-38	-36	-41
access request	22	22	22	22	47	20	22
access review	-55	-54	-62	-52	-57	-54	-58
access right	-43	-45	-52	-47	-58	-58	-53
access string	-17	-15	-17	-15	-15	-15	-15
access to	-24	-24	-22	-24	-27	-24	-26
accessdeni	-11	-10	-10	-8	32	-6	-7
accessdeni on	-12	-10	-10	-8	39	-6	-6
accid	-31	-31	-48	-33	-32	-31	-32
accident	-35	-34	-35	-35	-38	-34	-38
accident delet	-35	-34	-35	-35	-38	-34	-38
accord	-25	-19	-16	-17	-17	-16	-17
accord to	-30	-22	-19	-19	-20	-19	-20
account $	26	-28	-32	-27	-24	-30	-36
account @	-60	-48	-49	-48	-54	-47	-48
account access	-44	-44	-49	-44	-50	-43	-46
account and	-36	-31	-33	-31	-33	-31	-36
account contact	-20	-20	-21	-20	-26	-20	-21
account databas	-57	-58	-54	-55	-57	-52	-54
account for	64	-4	1	26	-21	8	7
account from	-55	-50	-50	-49	-63	-49	-56
account in	-34	-29	-29	-29	-41	-29	-31
account is	-17	-17	-17	-17	-22	-16	-20
account level	-34	-35	-53	-35	-41	-35	-35
account may	-27	-27	-27	-27	-43	-29	-27
account of	-33	-34	-36	-33	-36	-31	-32
account parti	-33	-27	-29	-27	-36	-27	-27
account password	-67	-64	-75	-62	-69	-62	-64
account that	-10	-16	-11	-11	-11	-10	-10
account we	-35	-35	-34	-35	-55	-35	-40
account who	-24	-2	-3	0	46	-1	-28
account with	-21	-17	-17	-18	-24	-17	-17
acl	-46	-39	-29	-39	-42	-39	-46
acl $	-77	-80	-116	-77	-80	-80	-81
acl for	-18	-18	-22	-19	-20	-18	-18
acl on	-61	-44	-43	-44	-45	-43	-63
acm	47	47	40	50	127	49	45
across	-65	-61	-67	-62	-68	-61	-72
across all	-74	-50	-52	-48	-59	-49	-52
across the	-49	-39	-41	-39	-43	-39	-46
act	-36	-33	-39	-34	-29	-33	-37
act $	-21	-19	-19	-19	-21	-19	-20
act for	-23	-22	-26	-24	-27	-22	-27
act on	-56	-55	-66	-56	-63	-56	-63
action	-19	-18	-18	-19	-21	-18	-22
activ	-28	-29	-28	-28	-33	-27	-28
activ @	-38	-37	-39	-36	-58	-35	-34
activ for	-19	-22	-19	-20	-19	-19	-21
activ in	-18	-23	-17	-17	-16	-17	-17
activ worker	-12	-15	-13	-16	-13	-13	-13
actual	37	6	46	11	-1	12	13
actual $	44	43	100	44	41	38	44
acu	-29	-30	-29	-31	-29	-29	-30
ad	-23	-22	-24	-18	-30	-20	23
ad $	-47	-34	-33	-34	-35	-34	-37
ad group	-21	-18	-18	-18	-19	-18	-19
ad on	5	46	21	35	22	23	23
ad the	-26	-45	-33	-27	-26	-26	-27
add	-32	-29	-30	-30	-33	-29	-32
add @	-21	-21	-19	-22	-20	-19	-19
add capac	-44	-42	-44	-40	-40	-40	-51
add more	-20	-19	-19	-20	-21	-19	-21
add on	-25	-25	-25	-29	-25	-25	-37
addit	-20	-10	-19	-20	-20	-19	-20
address	-32	-32	-33	-33	-41	-32	-41
address $	-28	-28	-27	-28	-44	-28	-34
adjust	-30	-29	-29	-29	-41	-29	-30
admin	-25	-34	-31	-11	-32	-29	-31
admin $	-23	-47	-21	18	-36	-20	-24
admin and	21	17	22	52	24	24	23
admin in	-25	-24	-26	-25	-25	-23	-23
admin on	-32	-29	-31	-32	-30	-29	-28
admin password	-52	-44	-46	-46	-36	-45	-51
admin right	-38	-38	-39	-38	-52	-38	-46
admin still	21	-31	-49	-28	-38	-26	-24
administ	-32	-31	-31	-32	-59	-31	-31
administr	-60	-76	-75	-26	-84	-62	-67
administratoraccess	-35	-34	-34	-36	-38	-33	-34
admiss	13	13	64	13	7	12	9
advisor	-17	-20	32	-21	-31	-24	-34
adviz	13	15	6	54	-6	2	12
after	-23	-23	-26	-24	-29	-25	-27
after $	68	67	24	27	26	30	28
after 29	29	30	30	29	66	30	23
after @	-30	-31	-25	-4	-28	-25	-32
after a	-37	-35	-36	-35	-52	-35	-37
after an	-25	-25	-27	-25	-25	-25	-31
after cool	-17	-16	-16	-16	-23	-16	-17
after it	-27	-25	-27	-26	-27	-25	-28
after physic	-26	-17	-17	-18	-18	-17	-18
after someon	-26	-20	-21	-21	-23	-21	-20
after that	-13	-19	-12	-13	-14	-13	-13
after what	65	3	-3	10	3	11	9
afterward	15	12	15	40	15	15	15
afterward $	15	12	15	40	15	15	15
ag	-18	-16	-17	-17	-21	-16	-16
again	0	0	11	19	-12	1	21
again $	36	35	74	68	49	30	23
again @	4	1	2	23	4	3	2
again do	-43	-35	-23	7	-48	-23	-24
against	-14	23	-11	-14	-11	-10	-13
against @	31	137	40	38	37	41	38
against common	-40	-51	-41	-39	-39	-38	-41
against our	-27	-33	-28	-28	-36	-27	-38
against plain	18	67	19	11	15	19	19
against the	8	24	9	9	10	9	9
agenc	-6	-16	11	73	5	9	9
agenc with	-5	-17	14	86	8	13	13
agent	-31	-18	-30	-32	-43	-29	-3
agent $	19	7	22	48	11	21	81
agent @	-65	-68	-61	-62	-99	-61	-62
agent agent	-23	-36	-23	-28	-24	-23	-27
agent for	-71	-68	-69	-66	-83	-66	-72
agent in	-27	-23	-23	-24	-24	-23	-24
agent on	-8	29	-11	-29	-8	-8	-15
agent our	-28	-24	-23	-23	-23	-23	-36
agent updat	43	22	30	35	26	33	150
agent version	-70	-71	-71	-70	-81	-67	-73
aggreg	-27	-21	-22	-21	-21	-21	-23
ago	-43	-29	-38	-29	-31	-29	-29
agre	-48	-56	-48	-53	-50	-46	-50
agre $	-48	-56	-48	-53	-50	-46	-50
ai	-4	13	10	10	35	80	-14
aim	23	9	22	64	20	22	22
air	-34	-34	-35	-34	-37	-34	-38
air condit	-40	-40	-42	-41	-43	-41	-46
al2	-71	-73	-104	-72	-79	-71	-69
al2023	-16	-9	66	-6	-17	-10	-13
al2023 $	1	23	132	25	5	11	13
al2023 who	-25	-26	-30	-26	-32	-25	-35
alarm	-52	-51	-51	-51	-59	-50	-53
alarm $	-48	-47	-50	-46	-50	-47	-49
alarm @	-15	-15	-15	-16	-14	-15	-18
alarm and	-53	-51	-54	-53	-84	-53	-53
alarm for	-35	-36	-35	-36	-42	-35	-34
alarm in	-46	-38	-39	-37	-38	-38	-41
alarm on	-58	-54	-55	-53	-58	-53	-56
alert	-46	-44	-45	-44	-48	-44	-46
alert on	-21	-21	-21	-21	-26	-22	-23
alibaba	52	53	52	52	116	53	40
alibaba @	54	55	55	54	118	55	43
aliv	-53	-50	-43	-21	-71	-45	-46
aliv $	-2	-9	-1	38	-16	-2	-3
all	21	-13	-6	3	11	-3	-5
all $	-13	22	-2	-14	-5	-2	-2
all amazon	-67	-56	-46	-61	-49	-46	-49
all duti	74	8	18	25	16	20	18
all in	-27	-27	-28	-25	-35	-28	-26
all node	-31	-31	-37	-53	-35	-31	-30
all of	-23	-24	-24	-21	-9	-23	-23
all our	69	-49	-14	-10	-14	-5	-9
all over	-51	-44	-47	-47	-58	-44	-50
all servic	-72	-68	-75	-74	-78	-71	-103
all that	50	4	17	15	13	15	1
all the	-23	-1	-18	-21	-18	-17	-24
all three	-16	-18	-14	-16	-16	-14	-15
alloc	-53	-48	-49	-49	-76	-48	-49
allow	-25	-26	-26	-24	-7	-23	-24
allow $	-13	-23	-32	-13	9	-16	-15
allow list	-43	-39	-40	-42	-49	-40	-42
allow to	-32	-37	-31	-32	-35	-32	-35
alon	-11	-27	-11	22	-18	-9	-11
alon $	-30	-19	-33	-30	-35	-31	-31
alreadi	-18	-13	-17	-13	-24	-18	23
also	-52	-51	-81	-51	-51	-51	-55
alter	-25	-22	-23	-23	-22	-22	-27
altern	-25	-26	-25	-26	-42	-25	-28
alto	-31	-29	-30	-29	-32	-29	-39
alto @	-27	-24	-25	-24	-27	-24	-27
alwai	-18	-9	10	-21	21	-15	-7
alwai mix	25	21	85	34	17	28	29
alwai on	0	5	-4	-15	33	3	3
am	-10	-25	-12	-10	-30	-3	2
am from	-40	-14	24	-16	-43	-28	-15
am i	8	-14	-15	-16	-15	-12	-12
amazon $	6	-10	-9	-8	-8	-5	28
amazon @	-63	-55	-57	-54	-57	-55	-76
amazon answer	-14	-14	-13	-14	-16	-19	-15
amazon as	-27	-28	-25	-37	-29	-25	-25
amazon check	-45	-38	-38	-37	-44	-38	-45
amazon close	-24	-24	-37	-25	-43	-24	-24
amazon delet	-32	-23	-23	-23	-27	-24	-25
amazon do	60	88	51	76	25	48	109
amazon doe	155	97	70	64	77	81	143
amazon fix	-29	-26	-34	-27	-30	-28	-27
amazon go	-33	-35	-31	-35	-49	-32	-34
amazon handl	55	1	2	1	-18	4	-1
amazon has	-22	-25	-20	-21	-20	-20	-20
amazon in	-22	-27	-24	-41	-27	-25	-27
amazon is	-19	-18	-20	-19	-25	-19	-20
amazon job	42	-5	-5	-7	-19	-6	-7
amazon liabl	-26	-27	-26	-27	-50	-26	-30
amazon linux	9	17	15	16	12	17	52
amazon look	-25	-62	-67	-55	-100	-57	-62
amazon make	-49	-25	-25	-25	-27	-25	-26
amazon manag	-18	60	-3	12	1	13	14
amazon no	-16	-18	-14	-15	-15	-14	-16
amazon or	-17	-7	-8	-10	-39	-5	49
amazon part	-68	-64	-83	-58	-71	-59	-64
amazon patch	-49	-47	-45	-52	-49	-44	-61
amazon problem	-27	-24	-29	-25	-28	-26	-23
amazon q	16	25	23	29	-30	21	90
amazon reset	-11	-11	-11	-11	-11	-10	-16
amazon right	68	26	26	26	24	26	23
amazon rotat	-17	-16	-15	-16	-17	-15	-18
amazon run	-23	-22	-22	-22	-43	-22	-22
amazon scan	-24	-20	-26	-20	-21	-20	-21
amazon set	-42	-37	-37	-36	-40	-39	-40
amazon take	43	36	18	35	11	30	112
amazon task	-23	-19	-25	-19	-21	-19	-20
amazon tell	-31	-31	-30	-31	-30	-32	-57
amazon thing	-48	-44	-51	-46	-47	-46	-59
amazon to	-3	-5	-2	27	-11	-1	-3
amazon upgrad	-31	-28	-69	-22	-67	-40	53
amazon who	-22	-27	-22	-23	-23	-22	-30
amazon write	-81	-68	-69	-66	-90	-67	-99
ami	-43	-46	-31	-43	-45	-42	-48
ami $	-36	-36	-7	-51	-46	-38	-44
ami for	-18	-18	-18	-19	-18	-17	-19
ami is	43	41	107	40	27	39	26
ami of	-71	-67	-86	-65	-69	-65	-71
ami patch	-66	-62	-69	-60	-62	-60	-80
ami releas	-27	-26	-31	-25	-27	-26	-27
ami who	-38	-61	-38	-35	-41	-34	-34
among	1	-12	5	48	2	4	-3
an	-15	-16	-8	-15	-15	-12	-19
an @	-23	-22	-14	-20	-20	-17	-25
an abstract	-8	-12	47	5	-8	0	5
an abus	-24	-20	-20	-20	-21	-21	-22
an access	10	10	9	10	44	-14	8
an account	7	8	45	6	2	-10	7
an alarm	-38	-40	-40	-39	-60	-39	-60
an amazon	-5	-4	21	-4	-18	-5	-5
an ami	6	5	47	6	0	0	3
an ancient	-44	-43	-45	-45	-42	-42	-61
an api	24	22	25	52	24	25	25
an applic	-33	-32	-38	-33	-35	-33	-33
an avail	16	15	62	14	11	10	15
an aws	-13	-12	4	-13	-20	-14	-20
an email	23	22	21	22	71	20	17
an employe	-38	-38	-38	-38	-55	-38	-52
an ex	-16	-15	-15	-15	-15	-15	-15
an exampl	27	27	21	24	57	26	24
an expir	-17	-16	-16	-16	-17	-16	-16
an import	-40	-41	-46	-45	-43	-43	-56
an intern	-18	-33	-14	6	-16	-14	-15
an iso	91	35	33	34	26	35	35
an object	41	44	30	43	104	43	44
an old	9	7	45	7	8	9	10
an os	-47	-46	-47	-21	-69	-52	-68
an outag	-31	-28	-30	-28	-32	-28	-30
an overview	65	11	8	4	-7	-1	10
an unhealthi	-23	-23	-25	-22	-30	-23	-24
an upgrad	8	9	6	7	-7	7	56
analys	-30	-27	-35	-29	-32	-28	-30
analysi	-14	-13	-23	-13	-14	-13	-13
analysi rule	-14	-13	-23	-13	-14	-13	-13
analyst	-8	-6	-8	21	-16	-10	-15
analyz	-42	-38	-35	-37	-36	-35	-45
ancient	-44	-43	-45	-45	-42	-42	-61
ancient version	-48	-49	-51	-51	-47	-47	-69
and	-17	-17	-22	-20	-23	-20	-20
and @	-36	13	-23	-22	-27	-24	-32
and a	-25	-46	-25	-3	-29	-25	-31
and access	-16	-15	-16	-15	-15	-15	-15
and after	-17	-26	-16	-19	-16	-16	-16
and alarm	-18	-15	-15	-16	-16	-15	-16
and all	-45	11	-25	-25	-26	-24	-37
and amazon	28	3	10	11	43	11	8
and analyz	-42	-39	-34	-37	-37	-35	-47
and answer	12	12	11	12	44	6	11
and api	-44	-46	-46	-57	-43	-42	-43
and applic	-21	-21	-21	-21	-22	-21	-23
and approv	-26	-24	-24	-26	-28	-23	-27
and attach	-15	-15	-14	-14	-16	-14	-14
and aws	-28	-26	-26	-26	-51	-27	-26
and azs	-58	-50	-55	-46	-52	-46	-48
and backup	-30	2	-29	-59	-32	-28	-35
and bgp	-16	-15	-15	-15	-15	-15	-15
and bill	-21	-21	-22	-21	-28	-21	-22
and cach	-24	-23	-25	-23	-25	-23	-23
and check	-48	-41	-41	-43	-61	-43	-42
and complaint	-30	-26	-26	-26	-29	-26	-34
and control	-28	-38	-29	-27	-28	-27	-27
and cool	-30	-27	-28	-26	-28	-26	-27
and cost	-30	-29	-28	-29	-54	-29	-29
and custom	-19	-19	-19	-18	-19	-18	-20
and data	-19	-19	-21	-19	-20	-19	-24
and decid	-29	-30	-53	-29	-34	-37	-30
and delet	-30	-29	-29	-29	-29	-28	-32
and devic	37	37	36	33	29	37	82
and dns	-25	-21	-21	-22	-23	-21	-21
and down	-31	-26	-25	-25	-25	-25	-30
and edg	-52	-52	-94	-52	-55	-52	-52
and encrypt	-45	-44	-57	-43	-45	-44	-53
and environment	-28	-26	-29	-26	-29	-26	-29
and firewal	-40	-40	-41	-40	-42	-40	-65
and firmwar	-23	-21	-21	-21	-23	-21	-38
and for	-11	-11	-12	7	-19	25	76
and game	-71	-69	-70	-65	-73	-64	-66
and go	-5	89	32	17	20	35	39
and grant	-21	-18	-19	-18	-19	-18	-19
and group	-18	-17	-17	-16	-17	-16	-16
and guard	-27	-27	-29	-28	-31	-28	-34
and ha	17	11	20	61	21	21	18
and have	11	11	6	44	8	-2	8
and his	-21	-20	-20	-20	-23	-20	-38
and host	-32	-48	-32	-35	-32	-32	-36
and how	-9	-8	-36	-8	-36	31	-16
and i	24	24	50	24	23	23	24
and if	5	6	13	9	-4	10	58
and in	-44	-7	-30	-37	-31	-29	-41
and is	24	18	19	25	71	79	-1
and its	-2	-17	-2	24	-2	-1	-10
and job	-64	-59	-59	-57	-60	-59	-69
and label	-64	-78	-79	-66	-75	-66	-65
and lock	-29	-27	-34	-27	-30	-27	-27
and maintain	-17	-16	-16	-16	-16	-16	-17
and manag	-62	-61	-72	-62	-72	-61	-98
and manifest	-27	-24	-24	-24	-28	-24	-23
and mantrap	-33	-31	-34	-36	-49	-32	-33
and max	-42	-42	-41	-41	-69	-41	-41
and maximum	-70	-70	-69	-70	-129	-70	-70
and mean	41	42	132	39	19	27	43
and memori	-18	-18	-18	-18	-25	-18	-18
and min	-67	-59	-61	-60	-76	-60	-60
and need	78	31	21	28	28	25	30
and network	-38	-37	-38	-38	-40	-36	-39
and nobodi	-29	-28	-29	-29	-33	-28	-30
and noth	26	24	27	18	56	27	27
and now	-21	-22	-22	-20	-23	-20	-20
and on	-11	-11	-7	-5	-7	16	-9
and oper	-36	-48	-40	-45	-36	-36	-37
and os	-26	-26	-25	-18	-26	-25	-38
and our	89	20	21	19	19	21	3
and partit	-122	-87	-88	-82	-85	-84	-82
and patch	-30	-29	-30	-29	-29	-30	-40
and pick	-28	-54	-28	-40	-28	-28	-28
and pod	-35	-31	-36	-31	-32	-30	-32
and privat	-16	-19	-15	-16	-16	-15	-15
and provis	17	10	17	58	14	18	18
and rack	-49	-42	-42	-42	-45	-42	-49
and re	-15	-14	-15	-18	-15	-14	-14
and repair	-30	-27	-27	-26	-30	-26	-33
and replai	-57	-52	-52	-48	-54	-49	-54
and retent	-17	-17	-17	-16	-18	-16	-17
and role	-26	-21	-22	-21	-23	-22	-22
and roll	-31	-29	-28	-29	-32	-28	-29
and root	-76	-63	-70	-66	-67	-68	-69
and rout	-17	-16	-17	-17	-21	-17	-19
and rpo	33	32	111	34	28	32	6
and run	-22	-22	-22	-23	-24	-22	-22
and safeti	-12	-12	-12	-12	-19	-12	-15
and say	0	34	46	-10	5	2	10
and scale	-24	-23	-24	-24	-23	-23	-30
and secur	-25	-22	-24	-22	-22	-21	-22
and so	-1	29	-2	-22	-12	-5	-3
and sse	-49	-67	-59	-61	-51	-52	-51
and storag	-19	-18	-19	-18	-20	-18	-20
and stream	-21	-19	-19	-20	-23	-21	-21
and switch	-36	-41	-33	-39	-33	-33	-36
and tell	15	15	13	10	47	12	12
and the	-11	-17	-19	-14	-19	-16	-6
and their	-59	-71	-92	-68	-72	-68	-81
and then	10	7	7	8	36	11	11
and timeout	-33	-30	-31	-31	-55	-31	-31
and train	3	4	40	3	3	-14	-2
and updat	-23	-23	-23	-23	-30	-23	-33
and upgrad	-27	-27	-27	-28	-27	-27	-43
and us	52	12	13	17	17	17	14
and user	-30	-28	-34	-28	-30	-28	-29
and watch	-13	-13	-13	-13	-13	-13	-17
and we	-18	-18	-16	-6	-17	-16	-24
and what	79	30	-11	16	2	28	13
and when	-14	-4	-6	-4	37	-9	-35
and which	16	-3	0	2	-4	0	-2
and who	13	12	12	12	-9	11	54
and with	-16	-24	-16	-17	-18	-16	-18
and worker	-17	-16	-16	-17	-19	-17	-19
and write	14	14	13	13	39	13	14
angl	34	97	37	23	34	37	37
angl $	38	100	40	29	36	40	40
angri	-39	-35	-38	-36	-37	-35	-35
angri $	-44	-39	-42	-40	-42	-40	-39
annot	-71	-86	-69	-64	-77	-64	-66
annot in	-74	-88	-73	-64	-85	-67	-61
announc	-24	-21	-22	-22	-22	-21	-31
anonym	-27	-26	-27	-27	-46	-26	-26
anoth	-22	-24	-24	-24	-27	-25	-26
anoth $	-19	-20	-21	-20	-26	-19	-25
anoth account	-34	-32	-42	-34	-37	-39	-36
anoth region	-21	-20	-20	-19	-25	-19	-20
anoth team	-3	-21	-17	-18	-17	-15	-14
answer	7	1	-16	-7	-7	24	-8
answer $	19	14	-7	15	37	70	14
answer a	-13	-13	-13	-14	-20	-15	-15
answer as	25	26	27	26	61	7	27
answer come	1	8	0	11	-1	88	25
answer for	68	41	8	16	6	17	7
answer from	-27	-25	-24	-29	-46	-15	-26
answer to	-26	-24	-32	-25	-28	-30	-26
anthrop	-38	-30	-28	-31	-36	-29	-43
anti	-44	-35	-35	-36	-37	-34	-35
anti cheat	-49	-38	-38	-39	-40	-37	-39
antiviru	-96	-86	-107	-86	-93	-91	-94
antiviru on	-19	-18	-18	-18	-20	-19	-19
any	-30	-15	-21	-23	-4	-21	-25
any @	-39	-36	-36	-33	-49	-32	-33
any differ	-17	43	2	3	-1	-6	4
any good	-1	33	36	30	87	26	33
any of	-18	-18	-17	-21	-17	-17	-19
any servic	-18	-19	-20	-19	-21	-18	-23
anybodi	-59	-45	-49	-36	-43	-38	-39
anycast	-46	-43	-45	-43	-45	-42	-46
anycast edg	-55	-52	-55	-51	-54	-50	-54
anymor	-24	-22	-28	-24	-23	-22	-23
anyon at	9	8	3	9	-6	58	9
anyon but	-35	-35	-34	-42	-54	-34	-45
anyon know	-33	-26	-25	-25	-25	-25	-34
anyth	38	18	10	14	16	14	10
anyth $	-39	-37	-37	-36	-43	-35	-36
anyth differ	-3	40	0	-24	-6	0	0
anyth for	39	-21	-24	1	-6	-6	-3
anyth i	8	7	5	6	-3	30	8
anyth to	33	6	7	2	-12	6	2
anywai	-29	-31	-30	-29	-34	-29	-31
anywai $	-35	-42	-35	-35	-42	-34	-34
anywher	10	-9	-12	-11	-28	29	-20
anywher $	26	20	27	32	9	102	-3
anywher compar	32	76	31	27	30	31	33
anywher fleet	74	9	30	30	30	30	30
anywher host	-45	-42	-42	-44	-44	-44	-67
aoc	9	9	50	5	-2	4	2
apart	-16	3	-20	-23	-21	-15	-19
apart from	-22	-23	-25	-22	-28	-22	-29
apart on	-14	-15	-15	-14	-17	-14	-15
api	-39	-38	-39	-33	-42	-37	-39
api and	-22	-29	-23	-22	-22	-22	-21
api avail	-44	-40	-43	-40	-43	-40	-38
api call	-60	-64	-71	-59	-75	-60	-65
api endpoint	-56	-56	-65	-58	-69	-57	-61
api key	-17	-18	-19	-19	-19	-17	-17
api on	11	18	21	47	21	21	21
api request	-26	-27	-27	-27	-38	-29	-34
api server	-23	-22	-23	-22	-23	-21	-23
api uptim	-40	-42	-47	-41	-43	-44	-50
apiserv	-31	-29	-31	-30	-35	-29	-38
app	-41	-40	-42	-37	-39	-39	-43
app $	-44	-43	-51	-44	-45	-43	-48
app code	-20	-20	-21	-21	-25	-21	-20
app in	-30	-26	-28	-29	-28	-27	-29
app log	-73	-75	-76	-73	-78	-76	-88
app no	26	26	26	61	21	26	20
app on	-90	-79	-86	-77	-91	-75	-79
app still	-22	-24	-22	-22	-28	-21	-21
app to	-16	-17	-20	-17	-18	-16	-17
app we	-36	-36	-36	-37	-65	-37	-38
app who	-31	-31	-31	-31	-39	-31	-48
appli	-27	-25	-28	-26	-29	-25	-13
appli $	1	2	4	3	-9	3	42
appli oper	-18	-19	-18	-19	-18	-18	-26
appli the	-12	-10	-18	-13	-18	-10	10
appli to	-20	-20	-20	-20	-24	-20	-26
applianc	-5	-45	-31	-31	-35	-30	-40
applianc behind	-17	-15	-16	-16	-16	-15	-21
applianc in	-20	-17	-18	-17	-19	-17	-18
applianc of	-41	-36	-37	-36	-38	-36	-54
applic	-43	-42	-43	-40	-44	-41	-46
applic $	-44	-44	-46	-44	-53	-44	-49
applic @	-79	-77	-110	-74	-76	-75	-75
applic code	-22	-19	-20	-19	-21	-19	-19
applic for	-33	-29	-30	-29	-32	-29	-33
applic from	-15	-15	-14	-15	-24	-15	-17
applic log	-60	-61	-63	-60	-61	-62	-69
applic on	-21	-21	-19	-20	-24	-20	-22
applic softwar	-27	-26	-26	-26	-27	-25	-25
applic that	-21	-21	-21	-20	-22	-20	-22
approv	-20	-12	-19	-20	4	-20	-23
approv my	18	26	9	26	105	3	16
approv step	-60	-57	-57	-57	-72	-58	-86
apt	-36	-41	-34	-57	-33	-33	-43
apt upgrad	-39	-44	-36	-60	-35	-35	-47
architect	-10	17	-7	-35	14	-8	-10
architect $	-32	-28	-29	-33	-34	-29	-31
architect exam	8	10	10	8	50	8	3
architectur	-34	-73	-83	-74	-100	-73	-105
architectur $	88	25	23	25	7	27	27
archiv	-43	-44	-54	-43	-31	-41	-51
archiv and	-57	-52	-52	-48	-54	-49	-54
are	-9	-19	-9	-16	-19	-8	-22
are @	-60	0	92	7	52	-8	5
are amazon	146	47	50	53	99	39	37
are chosen	-37	-31	-32	-32	-59	-33	-31
are correct	-27	-24	-25	-24	-30	-25	-30
are custom	-43	-43	-59	-42	-45	-47	-48
are encrypt	-35	-33	-31	-30	-30	-30	-35
are environment	-26	-26	-29	-26	-34	-30	-26
are gone	-27	-26	-22	-22	-21	-21	-21
are index	-25	-17	-18	-19	-20	-18	-18
are inherit	11	11	76	-6	6	-1	11
are kept	-84	-78	-96	-81	-135	-84	-80
are made	-36	-36	-37	-35	-38	-38	-48
are mine	53	21	22	21	19	21	21
are my	51	-2	-34	0	-16	-2	1
are off	-24	-20	-21	-20	-23	-20	-23
are on	60	1	7	0	-13	-14	0
are our	20	-47	-16	1	-43	-16	-31
are patch	-39	-38	-38	-41	-40	-37	-45
are record	-19	-18	-17	-18	-17	-17	-23
are right	-27	-26	-28	-26	-32	-27	-29
are secur	-24	-24	-45	-24	-24	-25	-24
are still	-5	3	3	2	24	2	3
are switch	-28	-28	-32	-30	-51	-35	-40
are the	37	42	62	59	61	71	67
are thei	-29	-18	23	-17	-17	-18	-39
are there	-51	-41	-48	-39	-69	2	-70
are those	-8	-9	26	-16	-9	-12	-34
are three	-14	-13	-13	-13	-13	-13	-24
are we	-3	-8	-32	-20	-5	-21	-38
are whose	31	32	33	28	71	32	43
are written	-19	-18	-27	-18	-19	-18	-18
are you	13	23	-3	23	25	91	16
are your	-5	0	-1	0	-9	27	-2
arent	-16	-22	-19	-13	-26	-19	-21
around	4	-46	-54	-42	-50	-42	-47
around @	77	-7	-22	0	-25	-8	-16
around in	-17	-17	-17	-17	-18	-17	-29
around the	-37	-29	-30	-32	-36	-30	-30
arrai	-29	-11	-6	2	52	-9	-5
arrang	-19	-24	-20	-21	-23	-20	-21
arriv	-34	-32	-31	-38	-33	-32	-38
arriv in	-15	-15	-15	-21	-15	-15	-15
artefact	-19	-21	-20	-19	-31	-19	-19
artifact	-51	-62	-56	-53	-59	-53	-52
artifact $	-41	-42	-45	-42	-49	-43	-42
as	-16	-7	-7	-9	-17	-15	-18
as @	-33	-34	-30	-32	-35	-30	-35
as a	-31	-34	-37	-32	-39	-33	-37
as custom	33	28	62	23	21	20	29
as littl	12	1	13	44	7	13	13
as long	26	-14	25	60	25	26	26
as oppos	44	106	109	46	33	52	45
as our	-39	-30	-30	-30	-36	-30	-34
as possibl	11	7	11	33	6	11	11
as protect	-30	-53	-30	-35	-30	-30	-30
as the	4	51	23	66	16	22	12
as to	27	57	22	17	24	26	27
as well	-21	-32	-31	-31	-30	-29	-39
ask	-15	-18	-21	-11	-18	-6	-20
ask $	-27	-25	-38	-27	5	-39	-26
ask @	-26	-38	-25	-2	-25	-24	-34
ask about	-25	-25	-25	-26	-47	-26	-32
ask for	-6	-10	-14	-18	-8	-15	-16
ask in	41	13	11	12	5	12	13
ask the	-12	-39	-13	17	-15	-12	-12
ask to	-2	-26	-3	23	-3	-2	-2
ask who	-38	-28	-28	-30	-30	-28	-32
ask you	8	15	2	14	-6	98	13
assess	-33	-23	-31	-35	-36	-31	-34
assess $	4	31	2	-11	2	3	3
assess in	-40	-39	-41	-41	-41	-39	-44
assessor	-15	-12	-12	-13	-12	-12	-16
asset	-43	-45	-54	-43	-52	-48	-51
assign	-18	-18	-16	-16	-19	-15	0
assign $	36	36	36	35	23	34	77
assign @	-54	-49	-51	-47	-53	-47	-63
assign secur	-18	-16	-16	-15	-16	-15	-17
assist	26	28	22	34	100	11	25
associ	-29	-43	-29	-31	-30	-29	-31
assum	-30	-28	-28	-29	-31	-27	-30
at	-22	-23	-17	-22	-15	-20	-24
at 3	27	26	20	24	10	21	67
at 3am	-20	-21	-19	-23	-20	-19	-21
at 9	-50	-50	-52	-53	-62	-53	-66
at @	-3	4	-1	5	8	6	56
at a	33	-4	1	1	-12	1	-4
at all	52	29	27	54	23	26	24
at amazon	-38	-36	-39	-37	-52	-36	-44
at an	-17	-19	-22	-18	-20	-18	-17
at anoth	-20	-20	-36	-21	-21	-20	-21
at aws	15	15	63	15	26	15	5
at data	-32	-32	-32	-32	-50	-32	-37
at end	-30	-30	-31	-31	-39	-30	-30
at fault	-17	-16	-17	-17	-29	-16	-18
at headquart	-14	-14	-15	-14	-17	-14	-15
at midnight	-31	-34	-28	-30	-29	-27	-26
at night	13	14	18	20	2	16	64
at our	-34	-32	-31	-32	-33	-31	-39
at rest	-14	-14	-2	-15	11	-13	-34
at the	-41	-40	-42	-40	-57	-31	-47
at which	-85	-63	-101	-64	-91	-67	-62
ate	-23	-21	-22	-21	-25	-21	-25
atla	-3	30	30	37	115	38	21
attach	-18	-14	-14	-15	14	-13	-15
attach $	-25	-22	-23	-30	-28	-23	-22
attach @	-37	-35	-33	-33	-44	-33	-35
attach a	12	13	13	13	30	12	13
attach the	-27	-25	-25	-25	-30	-25	-28
attach to	-3	0	-1	0	20	1	0
attack	-60	-53	-59	-53	-72	-55	-56
attack $	-62	-43	-45	-42	-50	-42	-42
attack on	-33	-33	-33	-34	-48	-40	-40
attempt	-36	-34	-34	-34	-34	-33	-40
attent	-28	-27	-27	-27	-36	-27	-30
attent to	-28	-27	-27	-27	-36	-27	-30
attribut	-41	-45	-38	-49	-40	-38	-40
audio	-23	-20	-20	-21	-21	-20	-20
audit	-20	-36	-35	-31	-33	-30	-32
audit $	26	-12	-24	-12	-24	-8	-11
audit @	-17	-10	-10	-10	-11	-10	-10
audit log	-19	-17	-18	-17	-18	-16	-19
audit of	-38	-37	-52	-37	-44	-37	-37
audit report	-25	-24	-26	-23	-29	-25	-24
auditor	-22	-29	-24	-30	-32	-23	-31
auditor $	-54	-51	-65	-53	-70	-20	-65
auditor ask	-14	-13	-14	-14	-16	-14	-21
auditor keep	35	35	72	35	35	30	35
auditor that	-31	-31	-32	-30	-47	-32	-42
auditor want	-25	-28	-27	-27	-29	-25	-26
auth	-46	-56	-43	-43	-43	-42	-43
auth for	-28	-29	-26	-27	-30	-25	-26
auth polici	-32	-31	-32	-30	-33	-31	-31
auth token	-18	-17	-20	-18	-20	-18	-19
authent	-46	-43	-46	-43	-45	-43	-43
authent $	-32	-33	-39	-32	-33	-33	-36
author	-36	-41	-61	-41	-48	-42	-47
author by	-44	-36	-36	-35	-36	-35	-43
author the	-37	-37	-35	-37	-46	-36	-48
auto	-40	-41	-5	-41	-46	-41	-67
auto minor	2	1	67	-6	-11	-2	-46
auto scale	-27	-26	-31	-27	-34	-26	-27
auto updat	-17	-17	-20	-17	-17	-16	-20
autogrow	-64	-60	-65	-58	-66	-59	-65
autom	-48	-53	-47	-49	-50	-46	-51
autom @	-67	-91	-69	-68	-67	-67	-95
autom backup	-15	-15	-15	-15	-19	-15	-16
autom is	-13	-13	-14	-13	-17	-13	-16
autom snapshot	-19	-19	-17	-18	-20	-17	-17
automat	-50	-51	-50	-49	-57	-50	-57
automat $	-55	-60	-54	-54	-79	-53	-56
automat by	-15	-15	-16	-14	-15	-15	-15
automat or	-36	-33	-29	-30	-31	-29	-36
autonom	21	27	26	25	76	26	4
autopilot	1	1	1	0	27	1	-18
autosc	-40	-42	-42	-41	-51	-40	-43
autosc of	-20	-19	-20	-19	-20	-19	-21
autoscal	-19	-18	-19	-18	-19	-18	-21
avail	-39	-39	-20	-37	-45	-38	-41
avail $	-85	-74	-88	-74	-102	-74	-76
avail for	-12	-14	-15	-13	-13	-13	-16
avail in	-29	-29	-29	-29	-43	-29	-28
avail of	-45	-47	-53	-43	-46	-43	-46
avail on	30	31	74	30	31	32	33
avail zone	-38	-38	-24	-37	-41	-38	-43
awai	0	44	3	13	0	6	3
awai $	11	96	13	20	9	23	24
awai for	11	60	22	-2	18	23	24
awai more	-13	-29	-4	37	-22	-7	-4
awar	-64	-61	-37	-61	-80	-82	-71
awar and	3	4	40	3	3	-14	-2
awar train	-27	-27	-29	-26	-28	-27	-38
aws	-14	-18	-15	-16	-3	-15	-22
aws $	-26	-37	-27	-38	-48	-35	-36
aws @	-6	-26	-25	-20	-30	-24	-37
aws account	-21	-20	14	-20	-46	-21	-22
aws and	34	7	5	9	13	7	8
aws answer	-49	-40	-53	-42	-47	-42	-39
aws api	-33	-34	-35	-36	-47	-35	-42
aws at	-21	-21	-22	-21	-34	-21	-28
aws build	-41	-41	-42	-41	-67	-41	-47
aws by	-40	-40	-40	-40	-73	-40	-53
aws check	-26	-26	-27	-26	-38	-28	-34
aws choos	-28	-22	-24	-23	-24	-22	-24
aws clean	-52	-37	-36	-38	-50	-37	-37
aws custom	-19	-17	-15	-16	-17	-16	-18
aws data	-30	-30	-34	-31	-41	-31	-35
aws decid	-31	-30	-30	-30	-48	-30	-30
aws default	-21	-21	-26	-24	-35	-21	-21
aws delet	-20	-18	-20	-19	-27	-18	-19
aws design	-38	-37	-45	-38	-46	-37	-40
aws do	43	5	9	42	8	18	52
aws doc	27	26	31	24	-27	69	22
aws doe	9	6	7	32	9	8	4
aws employe	-38	-39	-40	-38	-51	-39	-40
aws encrypt	-48	-43	-42	-42	-57	-43	-49
aws end	-49	-50	-53	-50	-66	-51	-53
aws ever	-47	-46	-55	-53	-72	-49	-50
aws facil	-48	-47	-55	-48	-62	-48	-54
aws fault	19	22	18	24	79	6	5
aws for	17	18	13	18	45	15	2
aws go	-45	-45	-45	-46	-71	-45	-46
aws guarante	-31	-31	-32	-33	-50	-32	-45
aws half	-14	-14	-18	-14	-16	-17	-16
aws handl	61	8	-14	10	2	9	9
aws has	-22	-18	-19	-19	-24	-18	-19
aws have	3	3	2	3	34	-2	0
aws health	9	10	68	8	-6	5	0
aws hold	-24	-24	-25	-24	-47	-24	-25
aws infrastructur	-32	-32	-33	-32	-46	-33	-39
aws instal	-22	-20	-21	-21	-26	-21	-23
aws is	-25	-19	-20	-18	-6	-21	-23
aws itself	-46	-37	-39	-37	-38	-37	-49
aws job	-51	-48	-48	-50	-63	-51	-62
aws just	-18	-18	-25	-20	-19	-19	-22
aws keep	-24	-24	-24	-25	-37	-24	-30
aws kei	-28	-27	-27	-27	-35	-28	-33
aws log	-22	-20	-20	-20	-23	-20	-28
aws look	-35	-26	-31	-26	-28	-28	-28
aws maintain	-21	-15	-15	-15	-19	-15	-15
aws make	-28	-38	-26	-29	-29	-27	-26
aws mean	32	32	83	70	-12	33	27
aws move	-41	-41	-42	-41	-65	-42	-46
aws network	-30	-30	-30	-30	-46	-30	-37
aws or	-37	-33	-32	-33	-27	-35	-29
aws own	-56	-47	-57	-48	-50	-49	-62
aws patch	-8	-6	-8	-6	-15	-8	26
aws publish	-41	-41	-46	-41	-54	-43	-51
aws put	-50	-77	-50	-79	-77	-52	-68
aws red	60	29	29	29	29	29	28
aws region	-40	-40	-41	-40	-57	-42	-50
aws respons	-66	-44	-50	-44	-63	-46	-58
aws restor	-42	-35	-34	-35	-42	-34	-38
aws right	-12	-12	-12	-12	-12	-12	-18
aws rotat	-29	-22	-22	-22	-22	-22	-26
aws router	-16	-14	-16	-15	-15	-15	-15
aws screen	-14	-14	-13	-13	-19	-14	-15
aws secur	-18	-15	-16	-17	-16	-15	-17
aws servic	-12	-7	-9	-7	-16	40	-12
aws share	75	22	22	19	19	21	19
aws should	-20	-18	-18	-20	-18	-18	-17
aws side	-57	-29	-30	-29	-29	-29	-30
aws site	-32	-32	-34	-33	-40	-33	-33
aws staff	-45	-44	-44	-48	-62	-45	-49
aws stop	-98	-89	-88	-85	-110	-93	-111
aws support	9	11	10	10	30	10	10
aws switch	-14	-13	-15	-13	-16	-13	-14
aws take	16	5	14	15	-1	14	51
aws test	-40	-40	-39	-39	-59	-40	-50
aws that	-22	-21	-22	-21	-23	-21	-23
aws the	-11	-11	-12	-12	-19	-12	-12
aws thing	-14	-14	-17	-16	-14	-14	-21
aws to	-18	-19	-26	4	-29	-18	-23
aws train	-11	-11	-13	-11	-13	-11	-16
aws updat	-20	-19	-19	-19	-21	-19	-28
aws us	-50	-42	-41	-42	-54	-41	-75
aws what	75	22	15	25	18	25	26
aws when	-43	-38	-39	-41	-54	-38	-38
aws who	-76	-79	-80	-73	-108	-74	-94
aws whose	-65	-44	-46	-42	-54	-43	-46
aws wont	-22	-22	-26	-23	-26	-22	-30
aws would	-52	-37	-34	-37	-40	-34	-36
aws write	-48	-33	-33	-34	-40	-32	-34
awsmanagedrulesknownbadinput	-45	-44	-42	-44	-58	-44	-55
az	-31	-27	-5	-27	-25	-27	-28
az $	-50	-24	51	-23	-23	-34	-32
az @	-47	-45	-45	-43	-46	-42	-44
az in	-25	-24	-35	-24	-24	-27	-25
az onli	-26	-26	-28	-27	-51	-26	-27
az redund	-24	-30	-28	-31	-25	-24	-24
azs	-24	-23	-23	-22	-14	-22	-22
azs $	-64	-57	-61	-55	-60	-54	-57
azs in	-17	-20	-17	-17	-19	-17	-17
azs of	-22	-21	-22	-21	-23	-21	-21
azs with	-24	-18	-17	-18	-23	-18	-19
azur	55	55	51	55	135	54	37
b	-16	-17	-17	-19	-17	-16	-16
b @	-19	-24	-21	-20	-20	-19	-20
baa	-20	-21	46	-20	-36	-23	-37
baa $	-41	-42	-22	-42	-60	-42	-59
babi	-29	-28	-28	-29	-29	-27	-28
babi $	-29	-28	-28	-29	-29	-27	-28
babysit	-3	-27	-4	59	-26	-1	-1
babysit $	4	-5	4	23	3	4	4
back	-16	-8	-14	-14	2	-13	2
back $	-27	-26	-26	-26	-33	-25	-28
back for	-18	-15	-14	-15	-18	-14	-16
back to	1	30	1	-7	1	2	-1
back up	-21	-13	-16	-12	25	-12	19
backbon	-28	-29	-30	-30	-49	-28	-30
backbon between	-30	-30	-32	-32	-53	-30	-31
backdoor	-30	-24	-22	-24	-25	-23	-24
backend	-8	-20	-9	15	-9	-7	-9
background	-31	-31	-32	-31	-37	-32	-35
background check	-34	-35	-36	-35	-40	-36	-39
backlog	21	65	20	15	17	21	22
backlog $	21	65	20	15	17	21	22
backtrack	-27	-27	-26	-29	-29	-26	-43
backtrack window	-27	-27	-26	-29	-29	-26	-43
backup	-33	-29	-33	-31	8	-29	-31
backup $	-26	-13	-26	-24	-20	-21	10
backup @	-94	-89	-92	-82	-100	-84	-94
backup are	-78	-71	-68	-76	-81	-99	-77
backup for	-27	-24	-24	-25	-28	-23	-25
backup in	-25	-13	-13	-14	17	-12	-35
backup of	-10	-6	-6	-5	44	-4	-16
backup retent	16	19	18	19	65	20	22
backup who	-67	-51	-53	-48	-56	-49	-70
bad	-36	-34	-34	-34	-49	-34	-35
bad @	-39	-40	-42	-41	-64	-40	-41
badg	-15	-15	-17	-15	8	-20	-19
badg $	32	32	33	31	80	20	27
badg at	-44	-44	-49	-44	-53	-44	-43
bake	-28	-27	-29	-27	-27	-26	-28
bake a	-13	-18	-14	-18	-14	-14	-16
bake into	-31	-31	-38	-30	-34	-30	-32
bake time	-20	-17	-17	-18	-18	-17	-18
balanc	33	31	17	29	85	28	31
balanc in	-21	-20	-20	-21	-29	-21	-20
ball	-20	-22	-20	-22	-23	-20	-20
banana	1	1	0	0	17	-2	0
banana $	1	1	0	0	17	-2	0
bandwidth	-45	-43	-44	-42	-64	-42	-43
bandwidth and	-30	-28	-28	-28	-54	-28	-28
bank	-24	-21	-21	-22	-24	-21	-24
bare	-41	35	8	-22	-19	-16	-37
bare metal	-10	-14	25	-10	-8	-10	-24
base	-26	0	-23	-19	-21	-16	-28
base $	25	24	24	19	13	54	24
base @	-22	-24	-22	-28	-22	-21	-21
base imag	-37	-38	-38	-36	-33	-36	-47
base os	-43	-43	-42	-43	-43	-43	-77
base64	20	24	30	28	218	24	27
baselin	-54	-44	-58	-43	-30	-42	-59
baselin $	-108	-96	-116	-87	-109	-91	-95
baselin in	-16	-15	-15	-15	-18	-15	-20
basement	-32	-38	-32	-25	-54	-32	-31
basic	-30	-23	-24	-24	-23	-23	-28
bastion	8	13	13	15	70	13	14
batch	-22	-24	-22	-22	-19	-22	-12
batch job	-37	-36	-34	-34	-39	-33	-34
batteri	-48	-46	-48	-47	-68	-47	-55
bc	18	57	19	6	18	19	18
be $	34	29	92	63	42	36	32
be @	24	31	25	49	24	25	26
be a	11	12	48	18	11	19	17
be open	-15	-22	-16	-15	-17	-15	-16
be our	-35	44	-5	9	-4	2	-19
be patch	-17	-20	-17	-19	-17	-18	-22
be pci	-33	-34	-37	-39	-48	-40	-48
be replac	7	66	17	18	13	15	17
be set	-19	-20	-19	-19	-23	-18	-18
be switch	-18	-23	-17	-17	-16	-17	-18
be told	-15	-13	-14	-15	-17	-13	-15
be us	-19	-18	-19	-19	-23	-18	-21
becam	0	28	0	-25	0	1	1
becam @	0	28	0	-25	0	1	1
becaus of	-18	-3	-17	-20	-18	-16	-20
becaus somebodi	-25	-24	-24	-25	-33	-23	-24
becom	7	40	12	9	8	12	9
becom @	7	58	21	12	15	21	23
becom owner	-22	-22	-22	-22	-26	-22	-37
been	-20	-19	-26	-19	-16	-18	-20
befor	-33	-25	-31	-31	-30	-31	-35
befor $	-42	-25	-36	-38	-49	-32	-38
befor @	-54	-48	-47	-47	-49	-47	-59
befor a	-21	-21	-23	-21	-27	-20	-21
befor after	-29	78	4	9	8	9	8
befor an	-20	-21	-20	-19	-22	-20	-21
befor and	-17	-26	-16	-19	-16	-16	-16
befor our	-28	-26	-26	-27	-33	-26	-26
befor send	-35	-35	-38	-35	-46	-38	-52
befor the	-38	-40	-38	-38	-43	-37	-43
befor upload	-34	-34	-34	-36	-50	-34	-41
begin	58	8	6	5	14	8	4
behavior	-42	-43	-45	-45	-54	-43	-46
behind	-38	-38	-36	-37	-36	-36	-46
behind @	-49	-48	-48	-47	-49	-47	-58
behind a	-30	-30	-29	-29	-32	-29	-37
behind an	-30	-30	-30	-52	-30	-29	-39
behind our	-27	-28	-26	-27	-28	-25	-28
behind that	10	9	61	10	5	6	5
behind the	18	18	19	19	46	19	16
believ	-20	-18	-19	-22	-18	-17	-18
belong	-5	-20	-38	-29	-48	-25	-29
belong to	-5	-20	-38	-29	-48	-25	-29
below	4	7	5	8	7	10	47
below $	-105	-95	-108	-95	-102	-95	-130
below @	-107	-101	-111	-105	-102	-99	-143
below a	-25	-24	-25	-25	-25	-24	-38
below an	-43	-33	-34	-33	-36	-33	-37
below it	-33	-33	-36	-33	-34	-33	-49
below our	-46	-62	-45	-49	-45	-44	-69
below the	0	0	0	17	0	1	-4
benchmark on	-29	-36	-30	-32	-30	-29	-28
beneath	-63	-65	-70	-62	-69	-61	-65
beneath @	-64	-66	-70	-64	-73	-63	-68
beneath a	-37	-34	-35	-33	-35	-33	-34
besid	-3	66	-2	-26	60	7	9
besid @	-6	64	9	-35	0	3	7
best	-8	4	0	-30	96	-3	8
better	8	69	23	50	97	39	38
better $	29	-43	26	128	22	28	27
between	-36	-31	-37	-28	-35	-34	-39
between @	-12	10	-12	5	-17	-10	-12
between avail	-24	-25	-31	-25	-30	-25	-28
between aws	-20	-20	-20	-20	-27	-20	-23
between our	-33	-31	-32	-31	-56	-32	-41
between region	-35	-35	-36	-35	-51	-35	-42
between sse	-49	-67	-59	-61	-51	-52	-51
between the	-27	-28	-27	-27	-27	-26	-36
between two	-45	-41	-42	-42	-46	-41	-45
bezo	-27	-25	-37	-26	20	-36	-38
bgp	-31	-33	-28	-31	-29	-28	-28
bia	-37	-25	-27	-26	-29	-25	-25
bia in	-43	-29	-31	-30	-33	-29	-29
big	-42	-38	-39	-39	-36	-38	-36
bigger	-24	-45	-25	2	-25	-24	-29
bigger node	-24	-24	-24	-25	-23	-23	-31
biggest	47	19	46	101	98	49	53
bill	-2	0	-3	0	25	1	-3
bill for	51	55	48	55	117	56	55
bill up	-30	-27	-27	-27	-40	-27	-28
bind	28	7	32	109	27	32	32
binlog	-20	-19	-19	-20	-25	-19	-19
bio	-21	-21	-21	-21	-23	-21	-35
bio and	-21	-21	-21	-21	-23	-21	-37
bit	64	-5	-3	-1	-12	-1	-10
bit $	131	29	35	38	20	35	30
bit rot	-44	-38	-36	-37	-38	-36	-40
bitcoin	-32	-29	-29	-30	-33	-29	-41
bitnami	-20	-19	-19	-20	-20	-19	-20
black	-35	-26	-27	-26	-33	-26	-28
black fridai	-35	-26	-27	-26	-33	-26	-28
blame	-42	-45	-42	-42	-56	-41	-41
blame $	-34	-45	-34	-34	-48	-33	-33
blame amazon	-18	-15	-16	-16	-17	-15	-15
blame aws	-30	-28	-30	-32	-45	-28	-28
blame for	-33	-33	-38	-35	-55	-34	-36
block	-39	-34	-25	-35	-34	-34	-38
block @	-56	-54	-64	-52	-62	-55	-57
block public	-2	17	66	18	-2	17	19
block the	-73	-62	-92	-65	-89	-64	-65
blueprint	-8	-52	-11	56	-12	-5	-10
board	-58	-46	-48	-46	-50	-46	-53
bodi	-23	-21	-21	-21	-27	-21	-21
book	18	19	16	5	87	1	19
book $	-21	-17	-16	-17	-19	-17	-16
bootstrap	-42	-53	-45	-45	-46	-42	-49
boss	27	14	32	41	-14	55	11
boss sai	-16	-43	-17	23	-40	-18	-17
boss want	1	48	3	-10	7	6	6
bot	-8	0	-30	3	-20	54	-8
bot $	-9	-8	-9	-8	-32	17	-10
bot token	20	17	21	19	77	-6	17
both	35	25	2	4	-2	5	22
both $	-59	39	-45	-33	-32	-33	-72
both @	-27	-37	-27	-29	-28	-27	-37
both column	146	43	48	52	50	49	44
both parti	-17	-27	-32	-26	-25	-25	-33
both side	47	6	-2	4	-14	5	-9
both the	20	5	5	5	5	5	-1
bottlerocket	-36	-36	28	-34	-52	-34	-52
bottlerocket node	-41	-39	-40	-39	-40	-38	-57
bought	11	-26	-28	-23	-23	-21	-22
bounc	-43	-32	-32	-33	-35	-32	-37
bounc and	-30	-27	-27	-27	-30	-27	-34
box $	-34	-33	-43	-33	-7	-39	-52
box behind	-27	-24	-24	-24	-25	-24	-37
box for	-49	-49	-49	-53	-53	-46	-50
box in	-32	-31	-31	-33	-56	-32	-32
box of	-53	-50	-57	-51	-56	-51	-64
box on	4	3	8	44	6	7	9
box right	-13	-12	-12	-12	-13	-12	-18
branch	-15	-18	-15	-1	-17	-14	-17
branch @	-16	-16	-16	-18	-17	-16	-17
branch is	-28	-25	-27	-25	-28	-25	-27
branch offic	2	1	6	30	2	6	5
breach	-32	-28	-29	-29	-30	-30	-29
break	77	4	10	8	-12	7	5
break down	84	32	23	26	9	24	34
break glass	-32	-22	-8	-23	-24	-26	-21
breakdown	81	14	17	18	7	18	17
breakdown for	57	10	13	12	4	13	13
breaker	4	3	4	26	-12	4	4
bring	-24	-21	-23	-25	-12	-22	-30
bring a	-21	-20	-21	-22	-20	-20	-33
bring cake	34	34	33	33	97	33	10
bring it	-27	-27	-27	-28	-46	-27	-31
bring our	-16	-13	-13	-15	-14	-13	-14
bring the	-11	-11	-11	-11	-16	-11	-11
bring them	-39	-31	-32	-31	-32	-31	-37
bring to	-33	-32	-30	-31	-34	-31	-33
bring your	-38	-37	-36	-36	-37	-35	-39
broadcom	-85	-80	-83	-76	-96	-78	-86
broadli	-54	-53	-53	-58	-81	-53	-75
broke	-28	-27	-26	-27	-27	-26	-31
broke the	-25	-22	-22	-23	-22	-22	-24
broken	-48	-47	-48	-56	-39	-46	-51
broken $	-35	-34	-49	-30	10	-33	-31
broken @	-29	-24	-25	-23	-6	-24	-26
broken disk	-39	-40	-40	-39	-46	-39	-53
broken hard	-20	-20	-20	-31	-26	-22	-22
broken host	-41	-39	-39	-38	-39	-38	-53
broker	-32	-31	-31	-27	-27	-29	-35
broker $	-14	-14	-14	-14	-15	-14	-19
broker of	-36	-35	-36	-35	-42	-35	-51
broker to	9	-8	9	69	2	10	8
broker user	-42	-38	-43	-37	-38	-38	-39
broker whose	30	26	30	30	4	30	95
browser	-22	-19	-19	-20	-20	-20	-20
brute	-43	-41	-40	-41	-50	-40	-48
brute forc	-43	-41	-40	-41	-50	-40	-48
budget	-48	-47	-49	-47	-54	-49	-50
budget on	-21	-21	-24	-21	-23	-22	-22
buffer	-27	-28	-28	-29	23	-38	-40
buffer $	-59	-65	-61	-66	-69	-57	-59
bug	-33	-32	-34	-33	-37	-32	-39
bug $	-25	-22	-21	-22	-26	-22	-24
bug in	-32	-31	-35	-33	-34	-32	-41
bui	-31	-37	-38	-30	-48	-40	-37
bui new	-13	-13	-14	-13	-16	-13	-14
build	-33	-22	-34	-32	-37	-32	-38
build $	-43	-42	-44	-43	-61	-42	-51
build and	-32	-31	-33	-31	-45	-32	-39
build host	43	22	43	108	43	43	42
build imag	-19	-24	-19	-21	-19	-19	-23
build in	-39	-27	-27	-28	-31	-27	-28
build is	-16	-17	-17	-17	-17	-16	-25
build it	-31	-32	-33	-32	-45	-31	-34
build of	-31	-31	-30	-30	-32	-32	-32
build on	12	1	12	40	12	12	11
build our	-31	-28	-27	-30	-30	-27	-37
built	-42	-40	-54	-41	-50	-31	-44
built $	-16	-16	-17	-20	-17	-17	-17
built you	0	1	-21	2	-24	33	0
bullet	51	-4	14	13	-1	13	9
bullet point	51	-4	14	13	-1	13	9
bump	-28	-28	-28	-28	-30	-26	-23
bump $	-57	-48	-50	-47	-51	-47	-54
bump @	-26	-25	-27	-26	-40	-26	-31
bump it	-16	-14	-14	-14	-17	-14	-16
bump the	-35	-37	-38	-36	-39	-35	-43
bundl	1	2	0	3	23	3	3
burden	44	57	42	109	7	45	39
burden $	12	10	12	35	0	12	10
burn	-41	-41	-36	-39	-46	-37	-38
burn @	-40	-29	-28	-29	-29	-29	-28
burst	-30	-28	-28	-28	-37	-27	-32
bus	-17	-18	-17	-17	-17	-16	-16
buse	-16	-21	-15	-17	-18	-16	-15
busi	-27	-34	-29	-10	-68	-31	1
busi $	6	7	5	2	-20	-2	44
but	-29	-28	-27	-13	-31	-25	-19
but is	-43	-31	-39	-35	-34	-31	-32
but nobodi	-23	-44	-23	-24	-23	-23	-23
but the	-34	-37	-32	-37	-34	-32	-40
but us	-35	-35	-34	-42	-54	-34	-45
but who	1	12	17	17	-9	12	63
button	-27	-25	-26	-26	-28	-25	-33
by	-23	-20	-20	-22	-25	-22	-19
by $	-32	-31	-31	-31	-34	-30	-33
by @	-51	-36	-32	-44	-57	-43	-45
by a	-25	-23	-22	-24	-34	-24	-24
by accid	-31	-31	-48	-33	-32	-31	-32
by amazon	-40	-36	-37	-36	-45	-35	-35
by aws	-23	-30	-31	-30	-33	-29	-35
by default	-26	-26	-29	-26	-30	-29	-19
by dns	37	33	18	33	91	31	35
by googl	-28	-28	-28	-31	-52	-28	-33
by hand	-34	-34	-37	-33	-32	-31	-34
by how	1	0	23	65	13	19	21
by it	-30	-1	47	2	2	2	0
by me	16	25	17	22	8	27	79
by mistak	-36	-34	-36	-35	-34	-37	-37
by our	-37	-34	-35	-35	-38	-35	-37
by ourself	88	39	40	34	7	37	36
by sensit	-24	-25	-23	-24	-24	-25	-39
by side	0	82	12	10	15	13	13
by someon	-14	-17	-15	-15	-14	-14	-16
by step	27	33	31	30	81	31	32
by terraform	-45	-46	-55	-45	-62	-45	-45
by that	44	43	134	40	23	14	32
by the	-46	-46	-53	-47	-47	-46	-56
by them	20	22	21	22	55	21	13
by themselv	-12	-14	-13	-16	-12	-12	-13
by us	-60	-60	-59	-61	-69	-59	-85
by which	-17	-18	-20	-17	-19	-17	-18
by who	-15	-34	-13	20	-15	-13	-21
by whom	6	7	7	6	4	7	43
byol	-56	-51	-51	-52	-55	-50	-59
byte	-33	-31	-31	-31	-57	-31	-39
c	9	-18	-38	-18	-24	-20	-26
ca	0	2	3	30	-3	3	22
ca in	-15	-14	-15	-18	-15	-14	-14
ca on	40	28	43	89	41	43	43
cabinet	-27	-23	-24	-24	-32	-24	-25
cabl	-33	-34	-35	-34	-47	-34	-37
cabl and	-37	-38	-39	-38	-56	-38	-39
cabl between	-35	-35	-36	-35	-46	-35	-45
cach	-53	-46	-44	-30	-36	-43	-48
cach $	-19	-23	-11	38	30	-9	-11
cach behavior	-47	-48	-51	-50	-51	-48	-50
cach disk	-24	-25	-24	-24	-27	-23	-23
cach in	-71	-37	-37	-38	-59	-37	-37
cach set	-45	-44	-45	-44	-70	-44	-44
cage	-21	-21	-20	-21	-21	-20	-20
cake	34	34	33	33	97	33	10
calcul	17	23	24	24	72	26	29
calendar	-23	-18	-18	-19	-19	-19	-26
calendar $	-23	-18	-18	-19	-19	-19	-26
calico	-50	-55	-53	-52	-53	-50	-67
call	-10	-5	-2	-5	18	-6	-11
call $	4	7	4	3	42	5	3
call @	-41	-4	-17	-42	-48	-29	-27
call is	-30	-29	-29	-29	-50	-30	-38
call record	-17	-17	-14	11	-25	-12	-17
call to	-16	-28	-16	-17	-17	-16	-16
call tonight	38	43	40	43	108	36	21
call who	-58	-55	-83	-55	-70	-59	-59
caller	-34	-30	-30	-30	-32	-30	-40
came	-2	0	0	1	22	1	-1
came back	-45	-45	-47	-46	-58	-45	-50
came up	28	32	25	31	68	31	32
camera	-43	-40	-43	-40	-41	-39	-46
can	9	12	20	12	33	25	8
can @	35	43	23	43	123	39	36
can a	26	26	22	26	66	26	27
can aws	-52	-52	-55	-52	-80	-54	-68
can bring	-32	-31	-31	-31	-54	-31	-36
can get	2	-12	2	25	1	2	2
can i	42	17	18	31	27	35	20
can login	-30	-30	-32	-31	-41	-29	-29
can open	-18	-22	-20	-19	-21	-18	-18
can put	32	37	31	32	94	35	40
can queri	-26	-24	-39	-24	-29	-24	-24
can reach	-61	-51	-84	-54	-75	-66	-67
can read	-44	-44	-45	-47	-67	-44	-64
can see	-14	-13	-15	-16	-17	-14	-14
can someon	10	0	46	12	51	-4	5
can talk	-57	-33	-35	-34	-35	-34	-34
can u	65	25	-1	24	5	63	22
can we	-54	-53	-51	-54	-61	-51	-73
can you	15	19	15	21	41	46	20
canari	2	5	5	6	72	5	10
cancel	-23	-19	-19	-20	-21	-20	-21
cant	-40	-38	-40	-38	-41	-28	-50
cant be	-27	-27	-27	-28	-27	-27	-53
cant reach	-25	-34	-27	-25	-30	-26	-26
cant see	-62	-53	-53	-56	-59	-54	-98
cant you	-10	-3	-25	-2	-25	91	-7
cap	-31	-30	-31	-30	-50	-30	-31
capac	-55	-44	-33	-43	-49	-43	-46
capac $	-50	-48	-50	-47	-48	-47	-59
capac for	-36	-35	-45	-35	-36	-34	-36
capac plan	-48	-48	-52	-46	-50	-46	-49
capac provid	-29	-1	49	0	-7	2	0
capac unit	-34	-35	-37	-35	-46	-36	-36
capac when	-18	-17	-19	-18	-25	-18	-18
capit	-3	-3	-46	-2	60	-5	-3
card	-27	-42	-58	-42	-76	-20	-42
card in	-27	-26	-28	-27	-35	-27	-26
card number	-57	-55	-56	-54	-62	-56	-56
care	30	0	-2	20	-2	4	17
care $	-32	-27	-25	24	-17	-17	-45
care about	68	-4	9	44	6	10	-36
care for	22	19	22	58	21	22	22
care of	31	3	-2	4	-2	5	34
carri	23	26	-10	16	0	5	2
carri the	-67	-41	-24	7	-31	-27	-25
carri what	12	70	-25	2	-8	10	8
carri which	103	15	31	28	25	27	5
carrier	-16	-15	-15	-16	-16	-15	-15
case	-14	-5	-16	-8	-14	-15	-24
case $	-18	5	-18	-40	-23	-19	-20
catch	-19	-16	-17	-17	-16	-16	-20
catch that	-23	-19	-20	-20	-19	-19	-23
categori	-42	-17	-65	-16	89	-29	-16
cctv	-53	-54	-58	-55	-64	-55	-60
cctv and	-43	-44	-48	-44	-55	-45	-49
cdc	-36	-36	-34	-38	-39	-35	-37
ceil	11	20	-1	21	86	20	14
center	-32	-32	-34	-32	-37	-31	-35
center $	-44	-44	-53	-45	-54	-45	-46
center in	-16	-17	-16	-17	-19	-15	-15
center is	-31	-31	-33	-31	-46	-31	-40
center on	2	2	2	27	-25	2	2
center with	-18	-13	-13	-13	-13	-12	-13
central	-55	-47	-58	-47	-44	-48	-49
central 1	-33	-24	-26	-24	-8	-25	-26
ceo	21	22	23	22	55	20	21
ceo of	21	22	23	22	55	20	21
cert	-19	-18	-18	1	-15	-16	-20
cert $	-18	-18	-17	-18	-13	-17	-19
cert expir	16	21	21	20	55	20	0
cert from	46	45	43	110	45	49	46
cert in	-67	-51	-51	-50	-62	-49	-50
cert of	-32	-28	-28	-30	-32	-28	-34
cert on	-33	-43	-35	-43	-38	-33	-33
cert renew	-2	-1	1	29	0	2	-9
cert we	-46	-47	-49	-51	-51	-48	-52
certif	-21	-22	-25	-25	-14	-25	-23
certif $	-89	-81	-84	-75	-93	-77	-90
certif author	45	13	-12	11	8	9	2
certif for	-20	-20	-19	-22	-20	-19	-18
certif from	-19	-19	-17	-20	-21	-18	-21
certif of	-36	-33	-37	-34	-35	-34	-36
certif on	-14	-16	-15	-16	-22	-13	21
certif renew	-18	-19	-19	-21	-21	-18	-18
certif that	-15	-14	-14	-14	-17	-14	-15
certif to	9	10	10	10	26	9	10
certif valid	-22	-26	-21	-21	-22	-21	-21
certif with	-28	-25	-26	-28	-32	-26	-26
certifi	-46	-44	-52	-44	-54	-43	-48
certifi that	-62	-57	-73	-57	-64	-56	-64
cev	-30	-30	-31	-31	-41	-30	-32
cfo	-1	24	-1	-25	-1	-1	-1
chaincod	-32	-30	-33	-30	-32	-30	-30
chang	-33	0	-31	-28	-21	-26	-28
chang $	43	82	42	32	92	37	26
chang @	-36	-39	-38	-36	-43	-36	-35
chang for	8	44	9	2	7	10	10
chang hand	25	69	10	25	21	27	28
chang in	-27	57	-1	8	2	9	9
chang it	-35	-34	-32	-33	-45	-32	-34
chang manag	-44	-51	-66	-46	-57	-49	-56
chang the	-33	-33	-32	-33	-56	-32	-37
channel	-22	-22	-36	-21	-26	13	-30
char	-40	-34	-34	-34	-42	-34	-34
charg	13	-4	-19	-2	-11	-4	25
charg of	19	-5	-16	-4	-26	-5	26
chart	-26	-18	-13	-14	18	-17	-13
chase	-50	-31	-30	-35	-32	-30	-38
chatbot	-47	-47	-50	-50	-46	-72	-55
chatgpt	-21	-19	-30	-19	-35	29	-31
cheaper	35	16	31	-6	109	20	36
cheaper per	1	-22	1	-22	31	1	0
cheaper than	22	13	14	8	64	24	24
cheapest	-8	8	-5	11	76	10	12
cheat	24	-19	-17	-15	-20	-16	-16
cheat sheet	78	9	15	18	12	16	16
check	-32	-31	-30	-30	-33	-30	-31
check of	-24	-25	-26	-25	-28	-25	-28
check on	-26	-26	-26	-26	-31	-27	-29
check that	-46	-49	-43	-46	-42	-42	-51
checkout	-22	-17	-18	-19	-4	-18	-27
checksum	-45	-49	-40	-39	-56	-45	-42
chip	16	10	54	12	12	16	15
choic	-63	-62	-64	-62	-77	-60	-63
choic $	-34	-31	-33	-31	-31	-31	-35
choos	-27	-28	-27	-5	-28	-24	-27
choos $	-52	-55	-50	-56	-48	-46	-47
choos a	-69	-77	-85	-74	-68	-70	-71
choos between	-4	-11	-6	18	-4	-4	-4
choos which	-55	-54	-55	-58	-70	-49	-49
choos who	-31	-31	-30	-34	-32	-31	-46
chore	-13	19	-7	25	-26	-6	-7
chore $	-46	-43	-43	-52	-54	-43	-49
chore disappear	0	32	1	-13	-17	0	1
chore for	-20	-20	-19	-19	-20	-19	-21
chore wise	0	16	2	0	-2	1	1
chosen	-54	-55	-54	-54	-73	-53	-54
chosen by	-50	-54	-50	-51	-71	-50	-51
chroni	-19	-12	-12	-12	-12	-12	-13
ci	-27	-17	-14	-7	0	-19	17
ci runner	44	40	40	55	31	44	109
ci user	-97	-83	-76	-73	-96	-88	-105
cidr	-44	-43	-41	-40	-42	-40	-46
cidr rang	-55	-53	-49	-49	-52	-48	-58
cipher	-39	-40	-43	-42	-61	-39	-39
cis	-39	-39	-43	-40	-43	-39	-45
cis benchmark	0	0	23	-2	-2	1	1
cisco	-16	-16	-11	-18	32	-31	-34
cisco $	0	3	19	2	42	-17	3
cite	-6	-9	-8	-14	-16	17	-5
claim	-29	-28	-28	-29	-28	-27	-27
claim @	-50	-51	-49	-55	-50	-47	-47
class	-37	-41	-36	-39	-40	-36	-36
class $	-40	-53	-42	-47	-40	-41	-41
class and	-22	-22	-21	-21	-34	-21	-22
classif	-52	-50	-48	-50	-63	-48	-48
classifi	-45	-43	-43	-43	-58	-44	-51
classifi the	-26	-26	-26	-26	-43	-26	-26
claud	-11	-19	-10	-11	33	-9	-11
claus	29	29	28	27	74	28	29
clean	-36	-32	-32	-32	-30	-31	-34
clean $	-24	-20	-20	-22	-25	-20	-21
clean it	-32	-28	-28	-27	-30	-27	-31
clean that	-40	-28	-27	-29	-32	-27	-28
clean the	-14	-7	-8	-8	20	-8	-15
clean up	-52	-49	-48	-48	-53	-46	-51
cleanup	-32	-28	-29	-29	-29	-28	-29
cleanup $	-52	-46	-49	-48	-50	-46	-50
clear	-23	-22	-22	-22	-24	-22	-25
cli	-46	-13	-26	-21	43	-29	-15
click	-8	-2	-4	-3	30	-1	-13
click $	-26	-24	-28	-25	-30	-25	-26
click in	-49	-49	-57	-53	-64	-50	-58
client	-21	-22	-13	-22	-24	-22	-16
client $	-21	-31	-33	-31	-50	-33	-32
client and	31	32	31	29	24	32	74
client in	-18	-17	-17	-17	-23	-17	-17
client of	-25	-22	-22	-22	-23	-22	-22
client on	-27	-19	-19	-19	-24	-19	-21
client sdk	-28	-24	-23	-24	-24	-22	-22
client side	20	18	72	17	2	17	4
client who	-63	-45	-47	-45	-58	-45	-57
climat	40	37	38	41	95	39	16
climat chang	49	44	45	49	106	47	23
climb	-54	-54	-58	-55	-61	-55	-74
clock	-31	-25	-25	-26	-25	-25	-39
clone	-31	-30	-22	-29	2	-24	-22
close	-28	-24	-27	-27	-20	-27	-29
close $	11	8	15	15	64	-2	4
close port	-23	-24	-23	-29	-27	-24	-28
close them	-54	-51	-54	-55	-66	-52	-55
cloud	-9	-19	1	-16	-5	-18	-24
cloud $	-41	-91	-107	-78	-91	-77	-83
cloud @	-20	-2	-4	0	36	1	-18
cloud autonom	42	47	46	47	101	46	30
cloud aws	-13	-13	-16	-12	-18	-13	-13
cloud itself	-70	-71	-86	-69	-78	-70	-85
cloud mean	-36	-37	-30	-36	-62	-36	-44
cloud run	12	12	10	10	39	12	6
cloud server	17	17	16	16	47	17	15
cloud vs	66	63	149	65	43	66	65
cloudflar	28	27	26	25	80	26	-2
cloudflar worker	8	8	7	5	52	7	-10
cluster	-8	-16	-15	-8	-16	-12	9
cluster $	-28	-28	-28	-28	-29	-27	-27
cluster @	-56	-73	-53	-20	-64	-51	-58
cluster autoscal	-18	-18	-18	-18	-17	-17	-21
cluster do	22	23	26	26	17	24	62
cluster mode	-39	-29	-30	-32	-30	-30	-31
cluster need	34	35	32	33	15	31	84
cluster of	-19	-18	-18	-17	-17	-17	-20
cluster on	-34	-57	-34	-6	-35	-34	-58
cluster that	-6	-16	-6	12	-7	-6	-9
cluster version	-1	-2	0	-2	-1	-2	27
cluster we	-55	-56	-54	-57	-58	-57	-88
cname	-24	-24	-24	-24	-24	-23	-24
cname in	-17	-14	-15	-15	-15	-15	-19
cni	-41	-43	-41	-42	-40	-39	-47
cni in	-31	-32	-30	-28	-31	-28	-28
code	-43	-39	-41	-39	-39	-39	-43
code $	-74	-72	-74	-72	-86	-70	-85
code and	-54	-50	-62	-51	-53	-50	-55
code for	-16	16	14	13	59	14	13
code in	-30	-27	-27	-27	-32	-27	-30
code is	-28	-28	-28	-28	-30	-28	-49
code of	-42	-42	-50	-42	-54	-41	-42
code that	-41	-31	-31	-31	-32	-31	-32
code to	-15	-14	-16	-14	-16	-14	-14
code who	-14	-14	-14	-14	-16	-14	-17
coffe	11	11	11	11	42	11	-2
coffe machin	7	6	6	6	29	6	-5
cold	-27	-31	-25	-22	-1	-24	-24
cold start	-2	2	0	0	25	-1	2
collabor	-27	-24	-25	-23	-26	-22	-23
colleagu	-28	-28	-30	-28	-36	-28	-30
colleagu sai	-20	-17	-19	-18	-26	-17	-18
collect $	-29	-27	-28	-28	-33	-27	-31
collect the	17	5	4	5	2	4	4
column	40	6	-4	-1	-19	-1	-2
column $	62	1	8	10	8	7	1
com	-27	-29	-28	-29	-31	-27	-28
com $	-17	-18	-19	-19	-20	-17	-17
come	-14	-5	-4	-16	-10	-4	-14
come back	15	58	17	8	14	18	14
come from	-26	-9	21	-12	-35	17	-6
come in	-22	-20	-21	-20	-21	-20	-23
come into	-15	-13	-12	-16	-13	-12	-13
come out	13	14	14	-11	41	14	13
come to	-13	23	0	0	26	-4	3
come with	9	-51	-58	-37	-53	-37	-61
command	31	47	101	50	74	128	42
command $	20	32	103	38	-13	155	34
command to	13	32	20	31	102	28	35
commit	-49	-49	-52	-49	-76	-50	-65
commit to	-30	-30	-32	-31	-56	-31	-31
committe	23	42	11	-9	6	11	12
common	-48	-57	-49	-47	-66	-46	-49
common network	-40	-51	-41	-39	-39	-38	-41
commun	-23	-22	-23	-23	-26	-22	-32
compact	-24	-19	-22	-20	-19	-18	-20
compani	9	4	5	8	55	17	-2
compani $	-21	5	-5	2	58	3	-28
compani or	-11	-11	-12	-12	-19	-12	-12
compani own	13	51	52	46	124	49	37
compani run	-22	-14	-14	-14	-15	-14	-17
compani want	-39	-66	-39	-51	-42	-38	-39
compar	19	87	26	21	44	26	24
compar $	-1	-25	0	29	-3	0	0
compar to	12	46	14	7	7	14	13
compar w	19	69	38	16	94	34	40
compar with	29	118	36	25	29	37	37
compat	-96	-80	-82	-79	-86	-79	-85
complain	-22	-21	-21	-22	-33	-21	-21
complaint	-52	-46	-47	-47	-53	-46	-52
complet	101	53	42	90	45	48	43
complet $	-1	39	17	81	76	31	24
complianc	-29	-16	-13	-14	-27	-19	-21
complianc mode	-16	-17	-18	-17	-24	-16	-16
complianc of	-30	-21	-21	-22	-25	-21	-22
complianc report	-44	-45	-46	-45	-60	-45	-46
complianc when	-39	-24	-24	-24	-26	-24	-25
compliant	-32	-32	-37	-35	-37	-33	-37
compliant with	-17	-15	-15	-17	-16	-16	-21
compon	-21	-18	-18	-18	-20	-18	-19
compon on	-28	-24	-24	-24	-27	-24	-25
compress	10	15	11	13	53	14	14
comprom	-24	-22	-21	-22	-25	-22	-24
comput $	-17	-18	-18	-18	-11	-18	-25
comput node	-60	-72	-60	-59	-65	-58	-74
comput storag	-21	-21	-22	-22	-25	-21	-26
comput when	-64	-63	-66	-67	-81	-66	-79
concept	74	37	116	40	19	41	47
concern	-70	-70	-79	-72	-98	-73	-81
concern $	-72	-72	-83	-73	-101	-76	-85
concurr	-16	-15	-18	-16	-6	-16	-16
concurr and	-27	-27	-27	-27	-46	-27	-28
concurr for	-41	-40	-40	-40	-65	-40	-42
concurr limit	-35	-35	-34	-35	-56	-36	-37
concurr on	-16	-16	-16	-16	-21	-16	-18
condit	-31	-26	-25	-25	-14	-25	-28
condit of	-28	-28	-28	-28	-30	-28	-31
confidenti	-53	-52	-54	-51	-55	-52	-59
confidenti file	-32	-32	-34	-32	-36	-32	-44
config	-60	-58	-59	-58	-60	-58	-43
config $	-93	-90	-93	-89	-91	-94	-95
config @	-79	-75	-79	-73	-78	-73	-83
config for	-22	-23	-21	-21	-22	-21	-22
config on	-21	-21	-21	-21	-21	-20	-23
configur	-41	-38	-39	-39	-40	-38	-45
configur $	-83	-50	-75	-69	-72	-64	-74
configur @	-29	-32	-29	-29	-29	-28	-31
configur a	-24	-25	-31	-26	-28	-26	-25
configur anyth	-21	-17	-17	-17	-21	-18	-18
configur by	-22	-20	-20	-22	-23	-19	-19
configur it	-24	-23	-24	-24	-23	-23	-29
configur launch	-17	-15	-16	-15	-16	-15	-19
configur manag	-17	-17	-7	-17	-21	-18	-20
configur of	-48	-53	-49	-51	-53	-49	-54
configur on	-25	-22	-20	-21	-21	-20	-21
configur secur	-21	-23	-22	-20	-21	-20	-21
configur the	7	8	8	8	7	7	29
confirm	33	38	33	38	60	27	77
confirm with	26	28	29	27	65	21	18
conflict	-49	-46	-50	-48	-64	-47	-48
confluenc	-8	1	-11	-6	65	-26	4
confus	41	43	152	38	1	29	29
connect	-42	-42	-40	-41	-40	-40	-42
connect from	-19	-21	-22	-20	-25	-19	-19
connect the	-13	-13	-13	-13	-20	-13	-14
connect to	-25	-23	-24	-22	-12	-23	-23
connector	-28	-25	-25	-26	-26	-25	-28
consent	-28	-26	-24	-27	-25	-24	-25
consent for	-37	-36	-33	-37	-34	-33	-33
consol	-34	-32	-33	-32	-36	-32	-32
consol user	-82	-75	-77	-73	-120	-75	-75
consolid	-36	-35	-38	-35	-35	-35	-38
consum	29	-1	-8	20	-1	3	-3
consum @	-27	-29	-26	-27	-26	-27	-28
contact	-54	-44	-46	-44	-56	-44	-46
contact and	-26	-25	-26	-25	-30	-25	-26
contact detail	-30	-30	-33	-30	-46	-29	-31
contain	-21	-21	-12	-14	-22	-19	-5
contain $	-59	-47	-43	-45	-56	-45	-64
contain @	-36	-47	-40	-36	-36	-36	-39
contain agent	-18	-19	-19	-18	-18	-18	-21
contain base	-39	-40	-39	-40	-40	-39	-69
contain fleet	-18	-17	-18	-18	-19	-18	-22
contain from	-22	-28	-28	-26	-23	-23	-24
contain host	31	11	28	23	5	29	96
contain imag	-39	-39	-32	-39	-50	-39	-47
contain in	-35	-33	-36	-36	-39	-34	-35
contain of	-52	-52	-52	-52	-57	-52	-85
contain on	-20	-20	-21	-20	-21	-20	-20
contain os	20	22	11	19	20	22	69
contain runtim	-37	-38	-16	-39	-23	-36	-68
contain who	-21	-20	-23	-20	-21	-20	-29
containerd	-62	-66	-67	-61	-63	-60	-64
containerd cve	-28	-28	-33	-28	-29	-28	-30
containerd on	-60	-73	-74	-65	-61	-60	-66
content	-49	-48	-49	-47	-54	-48	-57
content $	-22	-22	-23	-22	-29	-23	-24
content by	-36	-31	-31	-30	-32	-30	-34
content that	-35	-36	-36	-36	-49	-36	-54
context	63	65	169	62	51	65	57
context $	48	51	149	51	45	53	46
continu	-11	-12	-13	-14	14	-17	-20
continu backup	-30	-30	-29	-29	-33	-29	-41
continu plan	-39	-41	-42	-42	-67	-42	-43
contract	-61	-57	-59	-56	-68	-56	-58
contractor	-2	1	-1	19	-30	0	-1
contractor who	-29	-22	-22	-24	-22	-22	-23
contrast	-3	97	20	-16	4	5	15
contrast @	3	57	20	-2	17	5	20
contrast them	-10	46	9	-11	2	3	2
control	-35	-35	-26	-31	-34	-34	-32
control $	-67	-66	-46	-64	-95	-70	-44
control are	-26	-27	-28	-49	-34	-28	-28
control explain	38	39	90	36	34	37	39
control for	-17	-20	-17	-17	-18	-17	-18
control in	-50	-90	-54	-33	-52	-48	-58
control inherit	-58	-56	-79	-57	-63	-59	-56
control list	-16	-11	-11	-11	-12	-12	-11
control matrix	-27	-26	-43	-26	-27	-26	-29
control mean	27	27	96	26	4	23	28
control of	-25	-28	-26	-24	-25	-24	-29
control on	7	31	6	-14	7	7	7
control over	12	14	5	53	-7	1	12
control owner	-16	-9	-9	-9	-10	-9	-9
control patch	-19	-26	-18	-19	-18	-18	-22
control plane	-25	-19	-24	-23	-13	-22	-27
control that	-29	-29	-32	-29	-40	-29	-37
control the	6	9	47	9	7	7	1
control we	22	48	22	1	14	21	21
control what	36	36	75	36	35	31	36
control which	-53	-54	-64	-51	-65	-51	-51
control who	-69	-67	-76	-68	-93	-68	-89
convers	-37	-31	-29	-26	-57	38	-54
convert	25	92	18	40	117	44	36
cool	-24	-22	-22	-22	-23	-22	-23
cool for	-38	-34	-34	-33	-35	-33	-34
cool in	-16	-15	-15	-15	-22	-15	-16
cooldown	-68	-67	-67	-67	-83	-65	-70
copi	-31	-25	1	-24	-29	-25	-25
copi from	-42	-68	-43	-44	-43	-42	-42
copi of	-22	-21	-25	-21	-25	-21	-22
copi to	-25	-25	-26	-26	-33	-24	-24
cor	-39	-38	-39	-39	-48	-38	-45
core	-29	-27	-27	-27	-29	-27	-37
core devic	-41	-39	-39	-39	-40	-39	-57
coredn	-26	-26	-26	-28	-27	-25	-33
coredn add	-32	-31	-32	-40	-31	-31	-48
corpor	-40	-37	-38	-37	-43	-37	-51
corpor directori	-39	-40	-40	-39	-47	-40	-58
correct	-24	-23	-27	-23	-18	-23	-27
correct $	-37	-35	-41	-36	-40	-35	-40
correct it	31	32	32	30	70	31	31
correct that	-14	-14	-15	-15	-16	-14	-22
corrupt	-36	-48	-40	-33	-57	-49	-36
cosmo	27	27	26	26	62	27	13
cosmo db	27	27	26	26	62	27	13
cost	-38	-28	-34	-29	14	-27	-31
cost $	35	33	33	38	113	38	39
cost monei	-51	-48	-49	-51	-74	-48	-52
cost on	-2	0	-6	-2	19	0	-3
cost per	8	27	12	29	77	28	26
could read	-24	-23	-23	-23	-44	-23	-23
could somebodi	38	14	-6	16	1	-4	54
could you	35	33	59	9	13	18	16
count	3	-21	16	13	8	-6	-6
count $	-113	-126	-119	-69	-116	-103	-114
count as	30	31	76	27	24	26	32
countri	-49	-47	-48	-49	-52	-49	-52
cours	-10	11	0	8	62	9	14
cours for	-1	34	36	27	91	28	34
court	9	-17	-16	-14	-23	-13	-12
cover	60	16	19	18	2	35	14
cover $	88	41	63	48	20	85	41
cover by	36	5	2	7	5	6	7
cpu	-42	-42	-43	-42	-44	-41	-48
cpu and	-19	-19	-19	-19	-27	-19	-19
crash	-27	-26	-27	-27	-18	-27	-29
crash $	-26	-29	-25	-29	-26	-25	-25
crash on	-19	-17	-17	-19	-22	-18	-19
crash with	-29	-28	-30	-29	-35	-31	-31
crawl	-22	-20	-20	-21	-31	-20	-24
creat	-34	-33	-32	-31	-32	-31	-35
creat $	-16	-16	-15	-15	-16	-15	-18
creat @	-120	-114	-119	-108	-112	-109	-127
creat an	-35	-54	-35	-39	-45	-35	-38
creat individu	-40	-38	-47	-41	-39	-38	-38
creat the	-41	-35	-34	-33	-36	-33	-42
creat them	-38	-27	-27	-26	-26	-26	-29
creation	-75	-72	-77	-68	-71	-69	-79
creation $	-101	-97	-106	-90	-95	-91	-108
credenti	-37	-35	-35	-34	-17	-34	-37
credenti $	-63	-59	-60	-58	-65	-58	-63
credenti for	-38	-35	-38	-34	-37	-34	-36
credenti in	-52	-50	-53	-52	-56	-49	-53
credit	-40	-38	-40	-39	-51	-39	-40
credit card	-29	-27	-27	-28	-42	-28	-27
critic	-17	-17	-15	-16	-17	-15	-16
crl	-19	-21	-20	-20	-25	-20	-19
cron	-28	-27	-26	-22	-36	-26	-27
cron job	-30	-31	-30	-30	-49	-30	-30
cross	-25	-27	-29	-25	-13	-25	-27
cross account	-45	-45	-48	-44	-52	-44	-46
cross region	-33	-34	-36	-33	-37	-33	-34
crowdstrik	-32	-27	-29	-30	-29	-28	-38
crypto	-38	-36	-33	-34	-39	-32	-36
crypto mine	-18	-12	-11	-12	-12	-11	-12
crypto miner	-35	-30	-30	-33	-42	-30	-35
cryptomin	-64	-49	-47	-51	-56	-47	-49
csi	-41	-53	-43	-41	-41	-41	-40
csi driver	-19	-21	-21	-18	-19	-18	-18
cto	38	24	26	27	65	23	23
cuda	-65	-63	-68	-35	-62	-56	-66
culprit	-20	-16	-16	-18	-22	-17	-16
cumul	-47	-44	-46	-43	-44	-43	-54
cumul updat	-47	-44	-46	-43	-44	-43	-54
current	0	1	-4	1	-6	18	18
current $	11	12	11	11	7	10	41
current is	-3	-3	-25	-6	-26	25	-13
cus	12	30	33	19	22	32	105
custodi	-26	-23	-24	-24	-25	-23	-24
custom	-10	-15	-15	-14	-16	-19	-15
custom $	17	-20	-24	-15	-34	-22	-33
custom @	-24	-28	-24	-26	-25	-23	-24
custom ami	-33	-31	-35	-32	-37	-31	-37
custom carri	16	-8	26	80	20	18	25
custom compar	0	45	1	-18	-2	2	1
custom compon	-24	-19	-19	-19	-22	-19	-21
custom content	-23	-22	-24	-23	-27	-24	-32
custom data	-34	-31	-12	-29	-33	-31	-41
custom db	-24	-24	-25	-26	-24	-23	-31
custom domain	-23	-26	-25	-23	-25	-23	-22
custom for	-14	-13	-13	-14	-16	-19	-15
custom have	-71	-84	-98	-76	-109	-88	-107
custom host	-24	-28	-23	-24	-23	-23	-28
custom imag	-118	-109	-119	-95	-114	-98	-122
custom instal	-52	-43	-42	-43	-51	-43	-47
custom is	4	6	6	5	33	4	-4
custom job	-65	-55	-54	-54	-65	-54	-62
custom manag	13	18	88	19	12	17	9
custom must	-9	-39	-62	-38	-63	-39	-40
custom on	-37	-37	-33	-33	-39	-31	-33
custom part	61	-9	9	47	6	14	8
custom patch	-84	-75	-74	-75	-80	-74	-110
custom respons	-48	-34	-35	-35	-43	-34	-35
custom share	5	-1	4	29	3	5	4
custom side	49	16	9	15	13	14	7
custom specif	-19	-15	8	-16	-36	-20	-27
custom still	70	37	26	44	109	43	38
custom store	-35	-35	-35	-35	-48	-35	-53
custom task	-10	95	9	16	15	14	4
custom the	38	12	12	7	-6	12	11
custom to	-41	-60	-42	-56	-43	-41	-41
custom true	-37	-37	-39	-38	-42	-37	-61
cut	-21	-15	-16	-15	3	-15	-18
cut between	-58	-56	-60	-56	-68	-57	-65
cut off	19	26	28	26	65	26	23
cutov	-35	-33	-32	-36	-34	-32	-32
cve	-27	-27	-22	-23	-25	-24	-29
cve $	12	8	6	36	10	12	5
cve 2024	-31	-30	-30	-30	-39	-30	-33
cve 2025	-20	-20	-19	-19	-19	-19	-25
cve @	-30	-30	-34	-30	-30	-29	-35
cve in	-15	-13	-16	-14	-15	-14	-15
cve on	-14	-15	-14	-17	-14	-14	-15
cvs	-24	-24	-24	-24	-45	-24	-27
d	-29	-20	-20	-20	-21	-20	-22
daemon	-46	-49	-44	-46	-55	-43	-47
daemonset	-84	-34	166	-18	-66	-52	-48
daemonset on	-71	-95	-114	-78	-73	-70	-80
dai	-16	-17	-16	-16	-4	-18	-18
dai $	-45	-45	-44	-41	-23	-42	-46
dai @	-23	-25	-23	-23	-26	-22	-22
dai are	-20	-19	-19	-19	-25	-19	-20
dai doe	17	20	18	18	45	19	18
dai of	-14	-13	-14	-13	-19	-13	-12
dai theyr	-29	-29	-29	-29	-56	-32	-29
daili	-28	-28	-28	-27	-33	-27	-29
daili backup	-42	-44	-42	-41	-50	-41	-43
dangl	-28	-25	-26	-26	-25	-25	-31
dangl cname	-20	-17	-18	-18	-17	-17	-23
dark	-60	-62	-68	-61	-76	-59	-59
dark $	-52	-54	-60	-54	-74	-51	-50
dashboard	-31	-29	-16	-25	-39	-29	-30
dashboard $	-52	-50	-52	-51	-80	-51	-51
data	-31	-32	-31	-31	-33	-31	-34
data $	-100	-99	-118	-97	-106	-99	-118
data a	-20	-20	-21	-21	-30	-20	-21
data after	-31	-30	-29	-30	-36	-29	-40
data and	54	54	53	48	42	83	92
data as	-44	-45	-47	-44	-49	-45	-65
data at	45	44	38	44	113	44	34
data befor	-35	-36	-37	-35	-42	-37	-45
data center	-31	-31	-33	-31	-34	-30	-34
data encrypt	-28	-29	-31	-28	-31	-28	-32
data event	-31	-31	-31	-30	-31	-29	-31
data from	-33	-41	-34	-42	-39	-33	-33
data goe	-78	-76	-90	-74	-90	-72	-72
data guard	-16	-16	-18	-16	-16	-16	-16
data hall	-28	-27	-36	-30	-33	-29	-28
data in	13	14	46	14	11	14	13
data integr	-53	-43	-57	-43	-39	-39	-41
data into	-39	-38	-38	-37	-43	-39	-39
data is	-39	-26	-27	-26	-36	-27	-27
data leak	-29	-31	-53	-29	-30	-29	-33
data live	-21	-22	-23	-23	-26	-23	-21
data of	-15	-15	-15	-15	-21	-15	-15
data on	-17	19	-17	-31	-16	-13	-13
data plane	21	6	92	23	10	19	14
data process	-45	-27	-26	-28	-30	-25	-26
data protect	-31	-33	-56	-31	-32	-31	-35
data qualiti	-54	-52	-53	-50	-52	-50	-56
data resid	-31	-25	-5	-26	-38	-30	-34
data scientist	-15	10	-14	-26	-16	-12	-12
data sourc	-9	-8	-28	-8	-20	35	-14
data stai	-42	-44	-46	-46	-57	-47	-45
data that	-18	-16	-16	-15	-16	-15	-16
data under	-44	-40	-45	-41	-67	-41	-42
data we	-33	-37	-46	-37	-40	-36	-51
data when	-15	-15	-17	-16	-21	-16	-15
data within	-13	-13	-17	-13	-14	-13	-17
databas	-33	-30	-31	-23	-34	-28	-11
databas $	-61	-58	-68	-50	-66	-58	-71
databas @	-16	-15	-15	-17	-16	-16	-21
databas and	-15	-16	-16	-16	-17	-16	-21
databas credenti	-31	-27	-27	-27	-28	-26	-33
databas engin	-16	-16	-17	-17	-17	-16	-21
databas host	-4	-15	-4	25	-5	-4	-21
databas of	-41	-39	-53	-39	-39	-39	-40
databas password	-58	-56	-58	-57	-56	-57	-69
databas patch	-67	-66	-66	-75	-68	-66	-120
databas schema	-22	-22	-22	-21	-25	-22	-25
databas softwar	-36	-34	-35	-35	-37	-34	-52
databas user	-14	-17	-13	-14	-13	-13	-14
databas who	-11	-11	-11	-11	-12	-11	-18
datacent	-34	-38	-33	-50	-35	-36	-38
datacent $	-32	-33	-32	-32	-34	-35	-35
datacentr	-54	-55	-64	-55	-59	-55	-61
datadog	-87	-81	-84	-79	-109	-80	-80
date $	-36	-35	-38	-35	-44	-35	-39
date who	26	21	23	21	22	24	58
day	-23	-25	-16	-23	-27	-22	-22
day $	-19	-18	-19	-17	-18	-18	-17
day in	-27	-29	-27	-26	-37	-26	-27
day one	-20	-17	-20	-18	-19	-17	-18
db	-18	-21	-14	-11	-16	-12	26
db $	-15	-15	-14	-16	-15	-14	-15
db @	-5	-34	-8	23	-5	-5	-6
db credenti	-17	-17	-16	-17	-18	-18	-24
db on	-29	-26	-34	-27	-27	-27	-33
db paramet	-56	-29	-33	-36	-34	-31	-33
db password	-21	-21	-22	-21	-26	-20	-23
db patch	61	59	58	54	9	61	170
db user	-44	-39	-42	-39	-40	-39	-48
dba	-19	-27	-17	8	-30	-17	1
dba or	-29	-29	-27	-34	-27	-28	-31
dba team	-18	-20	-17	-32	-64	-17	28
dba want	-21	-17	-18	-21	-19	-18	-24
ddo	-33	-41	-35	-9	-34	-32	-38
ddo on	-30	-27	-27	-29	-38	-27	-30
deactiv	-21	-20	-20	-20	-23	-21	-35
dead	-24	-8	-25	-32	-27	-24	-25
deadlin	-17	-16	-18	-17	-20	-16	-21
deadlin $	-17	-16	-18	-17	-20	-16	-21
deal	19	-6	-14	-2	-14	-3	45
deal $	-58	-50	-50	-56	-53	-51	-80
deal with	72	33	19	39	22	37	115
dear	-47	-28	-32	-28	-29	-27	-28
dear colleagu	-47	-28	-32	-28	-29	-27	-28
debian	-39	-37	-40	-38	-41	-37	-51
debug	-31	-27	-25	-25	-28	-25	-29
debug $	-24	-25	-23	-23	-26	-23	-26
decid	-43	-39	-41	-39	-49	-39	-42
decid $	-39	-37	-37	-38	-46	-37	-46
decid and	-25	-27	-24	-26	-25	-24	-27
decid between	-27	-27	-30	-29	-27	-26	-33
decid by	-36	-36	-38	-37	-42	-35	-44
decid how	-69	-59	-64	-61	-97	-60	-63
decid if	-32	-34	-31	-32	-42	-32	-39
decid that	-21	-23	-21	-20	-21	-21	-23
decid the	-41	-41	-40	-41	-58	-40	-45
decid to	-64	-66	-68	-68	-82	-65	-88
decid what	-54	-44	-68	-41	-49	-46	-42
decid whether	-22	-21	-21	-21	-21	-20	-24
decid which	-37	-33	-34	-34	-39	-38	-35
decid who	-20	-20	-20	-19	-30	-20	-21
decis	-47	-56	-47	-58	-50	-47	-48
decis $	-55	-72	-55	-72	-57	-56	-58
deck	15	9	6	4	48	7	-20
deck $	-5	-16	-13	-24	-18	-14	-14
decommiss	-49	-48	-50	-48	-50	-48	-53
decommiss storag	-43	-44	-47	-43	-45	-44	-48
decrypt	-41	-44	-43	-53	-49	-40	-42
dedup	-66	-65	-65	-65	-88	-66	-67
deep	29	30	29	24	71	29	31
deep archiv	29	30	29	24	71	29	31
def	-12	-12	-13	-13	-17	-12	-12
default	-31	-30	-31	-30	-23	-30	-29
default $	-65	-63	-72	-65	-74	-73	-66
default domain	-29	-30	-28	-28	-31	-27	-27
default encrypt	-70	-66	-67	-64	-76	-64	-72
default in	-15	-18	-15	-16	-16	-15	-15
default on	-31	-54	-31	-54	-36	-33	-39
default or	17	19	18	19	17	19	47
defect	-22	-20	-20	-19	-21	-20	-20
defenc	-36	-29	23	-29	-64	-32	-33
defend	-14	-14	-14	-14	-18	-14	-15
defend the	-15	-16	-15	-15	-23	-15	-16
defin	-15	-12	28	-12	-18	-12	-14
defin $	3	3	74	5	-11	-3	-11
defin by	-20	-19	-27	-21	-19	-20	-19
defin guest	24	23	58	21	21	23	24
defin inherit	53	52	114	53	53	53	53
defin least	19	19	51	17	18	17	18
defin the	-23	-21	-22	-21	-25	-21	-23
defin what	-89	-79	-130	-79	-93	-83	-82
definit	-35	-31	48	-21	-29	-21	-27
definit $	-63	-64	-26	-46	-55	-50	-58
definit for	47	48	105	46	45	45	46
definit has	-20	-20	-25	-23	-26	-20	-22
definit of	-11	-13	1	-11	-16	-15	-11
degauss	-14	-14	-13	-14	-16	-14	-16
deleg	-37	-35	-34	-34	-38	-34	-38
deleg admin	-32	-31	-30	-30	-35	-30	-35
delet	-24	-27	-24	-22	-6	-23	-24
delet $	-88	-104	-100	-90	-103	-88	-93
delet @	-20	-17	-17	-17	-22	-17	-18
delet all	46	62	57	62	149	62	59
delet by	-31	-32	-33	-31	-42	-31	-31
delet it	-33	-32	-29	-31	-30	-29	-42
delet my	0	1	-4	1	43	2	-6
delet of	-30	-30	-32	-31	-33	-30	-32
delet old	-42	-43	-43	-43	-51	-50	-46
delet our	-27	-22	-21	-21	-27	-22	-23
delet person	-23	-24	-25	-24	-31	-24	-23
delet protect	-45	-41	-39	-41	-47	-40	-41
delet that	-16	-15	-15	-16	-26	-15	-15
delet the	34	37	28	35	101	32	35
delet them	-38	-34	-34	-35	-34	-33	-40
delet with	-55	-52	-52	-52	-54	-50	-52
deliv	-1	-2	-2	-1	-9	0	22
deliv that	-39	-39	-41	-40	-57	-39	-62
deliv twice	-43	-51	-49	-44	-47	-43	-44
deliveri	-48	-43	-46	-44	-49	-44	-46
demand	-25	-36	-21	-7	-4	-22	-31
demand mode	-17	-17	-17	-18	-24	-17	-17
demand or	-24	-24	-24	-26	-26	-24	-38
demarc	79	31	21	28	27	25	29
deni	-13	-11	-23	-14	4	-11	-12
deni @	-27	-27	-24	-25	-33	-24	-26
deni on	-17	-16	-16	-15	-17	-14	-15
depend	-61	-65	-52	-19	-52	-48	-61
depend in	-26	-25	-27	-26	-30	-25	-26
deploi	-24	-22	-23	-22	-15	-21	-23
deploi $	-34	-28	-28	-28	-39	-27	-29
deploi as	-19	-19	-22	-18	-19	-21	-19
deploi role	-18	-17	-17	-17	-22	-17	-24
deploi to	-27	-31	-32	-29	-32	-28	-27
deploy	-32	-32	-31	-31	-32	-30	-32
deploy $	-31	-30	-29	-30	-33	-29	-29
deploy in	-31	-37	-29	-29	-31	-29	-33
deprec	-9	-12	-14	-9	45	-9	-19
deprec $	42	36	18	43	147	38	17
depth	36	41	92	44	118	40	45
deregist	-25	-22	-29	-22	-21	-22	-24
design	-48	-47	-48	-46	-51	-46	-48
design $	-82	-87	-82	-75	-91	-76	-82
design by	-20	-21	-20	-20	-24	-21	-23
desir	-48	-48	-49	-47	-68	-47	-47
desk	42	9	-9	4	24	12	-4
desk $	-1	1	1	2	29	1	-21
desktop	5	-15	-21	3	-16	-12	-7
desktop $	-43	-40	-38	-40	-42	-39	-46
desktop windows	-11	-9	-9	-14	-23	-10	15
dest	-17	-17	-17	-16	-18	-17	-17
destin	-32	-31	-32	-31	-34	-31	-32
destin $	-40	-38	-37	-36	-38	-38	-39
destroi	-29	-28	-28	-28	-33	-27	-29
destruct	-83	-84	-90	-88	-88	-84	-84
detail	-27	-27	-30	-27	-40	-26	-28
detect	-30	-27	-27	-27	-29	-27	-30
detect in	-27	-25	-25	-25	-28	-25	-29
dev	-22	-19	-19	-14	-4	-18	-21
dev put	-19	-19	-20	-22	-20	-19	-30
dev talk	-47	-29	-29	-30	-32	-29	-30
develop	-37	-36	-35	-35	-39	-35	-43
develop $	-13	-12	-12	-12	-13	-12	-16
develop on	-28	-27	-28	-27	-40	-26	-27
develop work	-24	-21	-19	-19	-20	-19	-20
devic	-34	-32	-35	-35	-38	-34	-35
devic $	-77	-69	-71	-67	-72	-68	-79
devic in	-23	-25	-25	-24	-29	-23	-29
devic of	-41	-39	-39	-39	-42	-39	-63
devic on	-13	-12	-12	-12	-12	-12	-17
di	-36	-35	-34	-35	-40	-34	-30
di $	-54	-50	-53	-49	-51	-49	-53
di at	27	26	23	25	9	21	67
di who	-29	-30	-30	-30	-34	-30	-43
dial	-28	-26	-26	-27	-42	-26	-28
did	7	22	13	-7	61	37	7
did amazon	2	6	3	-1	35	2	1
did aws	-1	21	20	28	88	12	12
did that	-26	-26	-26	-26	-39	-26	-30
did the	18	20	27	27	94	10	14
didnt	-29	-9	-24	-24	-29	-22	-23
die	-2	48	0	-5	-16	1	-1
diesel	-45	-47	-47	-46	-51	-46	-53
diesel for	-24	-24	-25	-25	-30	-25	-35
diff	15	73	21	7	10	24	23
diff in	5	45	11	11	10	12	10
differ	18	70	47	17	42	25	23
differ $	12	18	41	-4	56	15	8
differ @	29	93	85	42	23	42	39
differ between	5	-3	-23	6	55	0	6
differ custom	-48	-50	-46	-45	-58	-44	-49
differ for	-5	50	0	-25	-7	1	-1
differ from	24	67	21	13	8	24	27
differ in	2	88	9	5	1	14	12
digicert	-6	-8	-6	42	-7	-1	-8
digicert $	-78	-83	-76	-110	-79	-75	-82
dimens	-39	-36	-36	-36	-63	-36	-36
dir	14	14	14	41	15	15	15
direct	-69	-47	-47	-46	-49	-47	-49
directli	-62	-50	-47	-48	-49	-47	-48
director	-9	4	10	10	50	5	0
directori	-15	-16	-16	-18	-26	-15	7
directori $	-32	-32	-32	-32	-37	-32	-48
dirti	-47	-33	-31	-32	-53	-31	-31
dirti pipe	-47	-29	-27	-28	-52	-27	-28
disabl	-36	-37	-40	-38	-42	-36	-38
disabl it	-21	-21	-22	-21	-24	-20	-22
disabl the	-12	-16	-13	-13	-12	-12	-12
disappear	-1	39	2	-8	-9	1	3
disappear $	-1	39	2	-8	-9	1	3
disast	-31	-31	-34	-31	-35	-31	-33
disast recoveri	-34	-34	-37	-33	-37	-33	-35
discoveri	-53	-64	-54	-59	-64	-54	-52
disk	-43	-41	-42	-39	-47	-40	-43
disk $	-40	-39	-40	-40	-44	-39	-48
disk 100	-31	-27	-27	-27	-26	-27	-28
disk @	-23	-25	-22	-25	-22	-23	-24
disk at	-30	-30	-29	-29	-31	-29	-30
disk behind	-29	-29	-31	-30	-38	-29	-32
disk encrypt	-34	-50	-34	-51	-35	-34	-42
disk fail	-17	-21	-16	-16	-16	-16	-16
disk in	-15	-14	-21	-15	-14	-14	-15
disk size	-25	-26	-25	-25	-28	-24	-24
disk space	-20	-21	-21	-25	-20	-20	-21
disk that	-29	-19	-20	-19	-19	-19	-20
disk under	-32	-21	-21	-21	-21	-21	-21
disk when	-35	-34	-34	-36	-60	-34	-40
dispos	-28	-28	-28	-28	-39	-28	-30
dispos of	-31	-30	-31	-31	-46	-30	-33
disrupt	-21	-21	-23	-21	-24	-21	-22
disrupt budget	-21	-21	-23	-21	-24	-21	-22
distribut	-43	-28	-42	-42	-44	-40	-42
distribut $	-26	3	-30	-33	-29	-28	-28
distro	-26	-23	-22	-24	-27	-23	-25
divid	1	-44	-79	-63	-100	-75	-60
divid $	-63	-63	-79	-58	-74	-81	-56
divid in	159	86	41	46	-9	48	50
divis	68	36	18	24	10	24	22
divis of	67	15	15	22	6	22	19
dlq	-29	-28	-29	-30	-37	-29	-33
dmarc	-18	-18	-16	-16	-17	-17	-19
dmarc record	-21	-21	-19	-19	-20	-19	-22
dns	-10	-7	-7	2	17	-5	-7
dns queri	-27	-23	-23	-23	-28	-23	-24
dns record	-42	-44	-43	-47	-51	-44	-47
dns valid	-18	-20	-19	-19	-23	-19	-19
do $	-11	15	13	-15	-41	2	-30
do @	-50	-36	-36	-36	-64	-36	-39
do anyth	-53	-47	-51	-48	-57	-49	-50
do as	4	0	4	17	3	4	4
do custom	-74	-71	-88	-70	-96	-73	-82
do for	37	-2	-28	4	39	19	-3
do i	4	0	-8	-4	36	13	-4
do if	47	41	15	-9	16	17	17
do it	-7	-12	-15	-12	-20	-19	3
do more	22	69	35	69	27	35	19
do noth	-80	-68	-62	-82	-66	-80	-84
do or	-49	-34	-31	-32	-39	-32	-33
do our	5	-34	-38	-26	-32	-26	-29
do ourselv	78	32	27	31	29	30	32
do peopl	30	5	40	8	104	32	40
do ppl	13	15	65	18	-6	15	17
do someth	30	29	29	30	25	23	77
do that	-23	-22	-25	-23	-28	-23	-15
do the	5	13	6	10	-9	4	41
do thei	9	-1	12	5	-2	-1	24
do thi	-30	-44	-29	-30	-32	-30	-30
do those	14	13	5	16	52	8	47
do we	5	18	-8	-5	-4	-3	9
do what	105	28	-9	22	11	25	18
do with	56	37	6	-8	6	13	13
do you	37	25	50	76	83	56	38
doc	5	7	9	-5	-26	45	6
dock	-24	-23	-24	-23	-25	-23	-27
docker	-2	-4	19	8	-4	-2	-4
docker contain	10	11	6	43	8	-2	8
docker daemon	-22	-34	-23	-24	-23	-22	-23
docker hub	-24	-25	-25	-25	-28	-24	-33
dockerfil	-27	-23	-25	-25	-28	-23	-25
document	20	-15	22	2	-15	-3	-4
document $	74	53	108	48	50	51	51
document that	-21	-23	-21	-27	-21	-20	-20
document to	-18	-16	-16	-18	-21	-16	-15
doe	4	5	3	1	18	0	10
doe $	-39	-43	-18	-40	-63	-46	-51
doe @	8	17	9	12	83	13	9
doe a	-4	0	-21	0	50	1	2
doe amazon	5	1	-9	-10	-23	-9	18
doe an	24	45	28	46	93	46	44
doe anybodi	-28	-27	-37	-27	-28	-28	-32
doe anyon	-26	-26	-29	-27	-45	20	-33
doe aws	-40	-44	-44	-44	-59	-44	-41
doe bezo	-42	-44	-56	-36	-44	-38	-45
doe for	-19	-23	-37	-23	-23	-26	-24
doe inherit	5	5	63	4	-34	2	5
doe it	3	2	65	14	12	16	45
doe my	28	77	32	14	68	30	31
doe not	-29	-29	-29	-29	-29	-29	-54
doe one	-5	-3	-1	-3	-26	30	-2
doe our	-6	-4	1	20	-5	1	-1
doe patch	10	9	16	4	55	2	-2
doe secur	34	38	103	36	4	17	33
doe share	21	21	53	19	-9	50	21
doe somebodi	-20	-18	-18	-19	-23	-18	-23
doe that	-54	-14	54	-10	-31	-10	-4
doe the	-30	-27	-55	-17	-57	-38	-19
doe thi	-17	-21	8	-21	-33	-22	-24
doe what	30	11	-7	3	-4	4	1
doe which	62	51	4	1	-24	3	-33
doesnt	0	-16	-17	-17	-17	-15	-19
doesnt $	96	52	17	13	32	27	20
doesnt it	-50	-38	-38	-37	-38	-37	-42
dollar	-29	-28	-23	-24	17	-23	-25
domain	-28	22	-22	-20	-25	-19	-22
domain $	-42	-50	-44	-44	-47	-43	-44
domain and	-19	-20	-18	-17	-19	-18	-19
domain in	-45	-36	-33	-32	-34	-32	-34
domain name	-46	-37	-36	-36	-48	-35	-59
domain of	-26	-27	-26	-26	-32	-25	-27
done	-17	-25	-30	-25	-31	-25	-29
done by	-30	-29	-30	-29	-33	-29	-35
done for	58	2	-21	4	-10	4	5
dont	-22	-25	-20	-8	-25	-19	-24
dont have	-44	-38	-41	-42	-42	-38	-43
dont know	0	0	0	0	-18	19	0
dont patch	-26	-40	-27	-22	-28	-27	-31
dont want	11	0	11	43	11	11	12
door	-54	-35	-56	-49	-59	-48	-49
doubl	-45	-40	-41	-40	-72	-41	-44
doubl $	-32	-32	-32	-32	-60	-32	-32
doubt	-54	-29	-31	-30	-34	-30	-30
down	31	2	2	3	3	3	10
down $	-29	-20	-22	-20	-10	-19	-26
down @	147	43	29	46	36	40	28
down for	-16	-16	-16	-17	-16	-15	-16
down right	10	11	12	12	48	9	6
down whose	-27	-22	-22	-22	-29	-23	-31
download	-5	-4	-4	-4	18	-3	-6
dpo	8	-17	-17	-16	-30	-16	-20
dpo ask	-49	-38	-38	-39	-43	-38	-43
dpu	2	14	11	18	94	12	11
dr	147	40	21	45	9	45	111
dr $	-1	24	26	31	1	29	114
drain	-15	-16	-21	-16	25	-15	-17
drain $	-36	-37	-37	-38	-46	-37	-43
drain and	-18	-17	-18	-18	-17	-17	-23
draw	7	-30	-52	-28	-21	-31	-30
drift	-93	-81	-82	-79	-86	-79	-84
drift $	-70	-73	-80	-71	-87	-74	-79
drill	-67	-63	-62	-63	-78	-61	-68
drill $	-52	-50	-54	-47	-49	-48	-50
drill for	-94	-84	-78	-89	-116	-79	-93
drive	-50	-48	-47	-48	-56	-47	-53
drive @	-23	-23	-23	-28	-28	-23	-23
driver	-74	-65	-66	-66	-66	-64	-66
driver $	-80	-76	-84	-76	-78	-75	-80
driver and	-74	-74	-81	-74	-81	-77	-85
driver on	-42	-45	-43	-49	-46	-42	-44
drop	-18	-10	-15	-13	-2	-15	-17
drop $	9	49	11	18	12	14	15
drop all	-31	-30	-31	-31	-39	-32	-30
drop tabl	11	15	19	17	61	12	18
drop the	-40	-39	-38	-37	-50	-37	-41
dsql	-14	28	-12	-19	-19	-11	-12
dss	-36	-35	-28	-37	-40	-35	-38
dublin	-8	-6	-20	-6	18	-7	-7
due	-17	-18	-16	-18	-16	-18	-16
dump	-18	14	-21	-31	14	-34	-20
duplic	-60	-57	-49	-49	-56	-49	-50
durabl	-54	-58	-50	-49	-52	-49	-51
durabl $	-46	-40	-40	-39	-44	-40	-43
durabl is	-16	-16	-16	-17	-23	-16	-16
durabl of	-28	-23	-24	-22	-23	-22	-23
durat	-33	-37	-42	-39	-35	-35	-36
dure	-32	-33	-33	-34	-38	-32	-34
dure a	-29	-32	-31	-33	-33	-29	-32
duti	67	39	13	21	16	18	12
duti $	63	34	6	19	6	10	2
duti @	-16	53	-10	-6	-7	0	-1
duti and	69	54	32	31	26	32	28
duti are	7	-18	-37	-17	-20	-18	-17
duti between	6	48	8	7	2	8	9
duti differ	0	23	0	-20	-3	-1	0
duti for	98	6	20	37	17	22	13
duti in	48	21	18	22	19	21	20
duti is	-48	-37	-36	-34	-31	-35	-41
duti of	-33	-15	-23	-23	-23	-22	-21
duti on	57	13	26	35	65	26	25
duti onli	-7	52	7	-3	-1	5	4
duti pleas	17	-1	-3	0	-5	-1	0
duti to	-25	-24	-23	-25	-34	-23	-24
dy	-19	-18	-18	-21	-18	-18	-21
e	-28	-23	-42	-42	-58	-48	-43
e who	-44	-6	-40	-48	-43	-40	-40
each	-24	-16	-21	-28	-26	-24	-27
each $	-16	-2	-2	-18	-12	-9	-1
each @	-41	-73	-44	-42	-47	-41	-42
each of	-1	64	15	13	14	14	10
each other	-41	-39	-39	-37	-41	-38	-50
each quarter	-40	-51	-39	-38	-38	-37	-38
each region	-22	-19	-20	-17	-18	-18	-21
each side	8	-41	-37	-28	-47	-34	-52
earthquak	-24	-25	-24	-27	-27	-25	-31
east	-13	2	1	1	41	0	-6
east 1	-13	2	1	1	41	0	-6
eat	2	5	7	28	5	7	6
eat all	-44	-38	-36	-41	-39	-36	-36
ec2	-32	-23	-34	-34	-32	-31	-34
ec2 cluster	-19	-17	-16	-16	-16	-16	-18
ec2 contain	-51	-69	-57	-50	-51	-51	-54
ec2 host	-43	-43	-44	-44	-44	-43	-46
ecpu	9	16	13	16	68	17	14
ecs	-50	-50	-49	-45	-49	-48	-81
ecs agent	-25	-23	-23	-23	-23	-23	-39
edg	-44	-43	-19	-43	-44	-43	-54
edg function	9	14	14	15	55	11	15
edg locat	2	2	52	2	-12	1	-5
edg network	-58	-57	-68	-54	-55	-54	-55
edit	19	-12	-21	-7	7	-7	-9
edit $	51	-17	-28	-5	-13	-6	-12
editor	-37	-35	-40	-34	-39	-33	-33
efa	-27	-26	-28	-27	-29	-27	-31
effort	5	-30	6	39	43	5	-6
effort $	28	21	26	83	21	27	19
egress	-11	-12	-10	-10	16	-8	-8
either	-7	48	11	-3	6	10	9
either $	-33	16	-9	-11	-13	-11	-11
eks	-22	-4	-23	-26	-23	-21	-30
eks node	-26	-24	-27	-31	-27	-26	-37
elast	26	22	24	54	6	29	105
elast on	4	1	4	21	2	4	4
elbsecuritypolici	-41	-43	-45	-45	-65	-41	-42
electr	-41	-36	-38	-37	-40	-37	-37
electr and	-50	-43	-47	-44	-47	-44	-44
eleven	-21	-16	-17	-17	12	-15	-30
eleven nine	-21	-16	-17	-17	12	-15	-30
eli5	-20	11	123	17	-33	12	13
eli5 $	13	13	33	13	12	13	14
els	49	47	80	81	85	51	46
els $	27	24	26	18	56	27	27
elsewher	-37	-31	-32	-30	-34	-30	-32
em	-59	-55	-55	-57	-58	-54	-61
em $	-38	-37	-39	-40	-42	-37	-39
em amazon	-45	-41	-39	-42	-40	-40	-66
email	1	4	3	3	66	-4	-15
email current	-41	-41	-44	-41	-58	-46	-46
employe	-33	-33	-34	-32	-43	-33	-35
employe $	-57	-58	-60	-57	-77	-57	-60
employe leav	-27	-27	-28	-27	-48	-28	-31
employe who	-17	-17	-17	-17	-23	-17	-21
empti	-45	-43	-46	-45	-36	-43	-53
empti the	25	26	26	26	79	26	14
enabl	-31	-32	-34	-30	-32	-29	-14
enabl $	-74	-74	-77	-69	-71	-66	-81
enabl @	-90	-84	-87	-81	-86	-82	-92
enabl by	55	55	51	54	52	53	120
enabl in	-15	-15	-16	-15	-19	-15	-14
enabl it	4	0	1	3	-2	3	18
enabl mfa	-18	-18	-20	-18	-20	-18	-22
enabl on	-51	-78	-51	-54	-53	-52	-66
enabl point	-78	-77	-102	-77	-79	-77	-100
enabl queri	-21	-18	-19	-18	-22	-18	-19
enabl version	16	8	19	19	51	14	19
enclav	41	42	139	47	44	45	41
encrypt	-29	-26	-25	-27	-22	-26	-8
encrypt $	-20	3	12	8	45	-7	106
encrypt @	-65	-62	-61	-62	-67	-61	-76
encrypt an	-92	-86	-89	-83	-93	-85	-109
encrypt and	3	32	-2	-12	1	1	-1
encrypt at	-12	-14	5	-15	8	-13	-47
encrypt by	-45	-37	-36	-35	-38	-35	-40
encrypt data	42	41	30	40	121	42	34
encrypt file	-41	-41	-42	-40	-59	-43	-56
encrypt for	-54	-51	-49	-49	-52	-47	-49
encrypt in	-34	-33	-15	-33	-38	-32	-45
encrypt it	17	17	15	17	66	17	-10
encrypt kei	-36	-36	-37	-36	-37	-35	-56
encrypt key	-45	-44	-45	-44	-45	-42	-49
encrypt new	-61	-56	-51	-53	-66	-52	-54
encrypt of	-30	-28	-29	-28	-30	-28	-36
encrypt on	6	4	5	6	-19	7	48
encrypt our	-31	-25	-24	-25	-25	-24	-32
encrypt set	-51	-50	-51	-48	-50	-49	-53
encrypt someth	-34	-35	-34	-34	-38	-35	-56
encrypt the	-22	-23	-22	-22	-29	-22	-26
encrypt what	-75	-74	-92	-76	-89	-83	-130
encrypt who	70	103	65	63	52	69	170
encrypt with	-24	-30	-23	-24	-24	-23	-24
encrypt without	-40	-37	-41	-36	-47	-40	-37
end	-12	-8	-21	-24	-25	-19	-14
end $	-14	-39	-34	-31	-33	-31	-50
end of	-21	-12	-20	-20	-28	-19	-2
end to	14	-25	-12	-10	-10	-9	-10
endpoint	-37	-26	8	-23	-24	-23	-19
endpoint $	-30	-32	-34	-30	-43	-31	-31
endpoint are	-21	-21	-21	-21	-29	-22	-26
endpoint by	-27	-34	-31	-36	-28	-27	-28
endpoint down	-46	-46	-44	-45	-53	-42	-48
endpoint for	-72	-76	-82	-75	-85	-72	-84
endpoint in	-27	-25	-31	-25	-26	-25	-26
endpoint is	26	25	21	22	-2	25	64
endpoint of	-26	-26	-33	-28	-27	-27	-28
endpoint on	-42	-23	-24	-23	-23	-23	-25
endpoint polici	-22	-23	-24	-22	-24	-22	-22
endpoint up	-68	-70	-78	-70	-91	-70	-68
enforc	-17	2	-14	-14	-15	-13	-14
enforc http	-35	-32	-32	-31	-37	-31	-33
enforc mfa	-21	-13	-13	-13	-13	-12	-12
engin	-29	-25	-26	-23	-26	-25	-27
engin $	2	5	2	1	44	3	4
engin behind	-20	-20	-20	-20	-27	-20	-25
engin in	-51	-58	-58	-51	-52	-51	-53
engin of	-54	-52	-51	-51	-58	-51	-75
engin patch	-41	-39	-38	-40	-41	-38	-51
engin secur	-12	-13	-15	-14	-13	-12	-17
engin that	-23	-22	-24	-24	-23	-22	-25
engin upgrad	35	35	34	58	9	27	57
engin version	-18	-18	-23	-3	-23	-19	-21
english	27	27	82	26	31	26	18
enhanc	-15	-15	-17	-15	-16	-14	-15
enhanc scan	-12	-11	-16	-11	-13	-11	-11
eni	20	17	14	18	56	15	20
enlarg	-23	-22	-20	-22	-21	-20	-21
enough	-58	-72	-56	-58	-64	-56	-63
enough @	-67	-99	-63	-64	-63	-63	-67
enrol	-27	-26	-26	-25	-37	-25	-26
ensur	-47	-37	-40	-39	-43	-37	-48
ensur that	-36	-26	-26	-29	-31	-26	-40
enterpr	0	1	2	2	41	-2	-10
enterpr support	12	12	13	15	55	8	2
entir	-25	-24	-25	-42	-29	-25	-25
entri	-16	-16	-16	-16	-16	-16	-18
env	-19	-18	-18	-17	0	-17	-19
env var	-29	-28	-30	-27	-30	-27	-28
envelop	1	0	62	1	-11	0	-10
envelop encrypt	1	0	62	1	-11	0	-10
environ	-34	-32	-14	-30	-30	-34	-32
environ $	-26	-28	-34	-27	-27	-26	-30
environ in	-25	-14	31	-12	-21	-12	-22
environ on	-99	-100	-132	-101	-137	-99	-99
environ properti	-30	-34	-33	-31	-36	-30	-30
environ to	-25	-21	-22	-21	-26	-21	-21
environ variabl	-29	-30	-33	-28	4	-47	-28
environment	-35	-34	-37	-34	-39	-35	-38
environment control	-35	-33	-37	-33	-39	-35	-36
eol	-53	-61	-55	-56	-71	-53	-64
ephemer	-26	-25	-25	-24	-25	-24	-33
ephemer storag	-20	-18	-18	-18	-19	-17	-24
equip	-35	-33	-33	-33	-34	-33	-55
eras	-40	-39	-41	-39	-42	-39	-40
eras a	-35	-33	-34	-32	-36	-33	-34
eras the	-24	-23	-26	-24	-25	-24	-24
erasur	-12	-11	-12	-12	-17	-12	-13
error	-35	-34	-34	-33	-24	-33	-37
error $	-45	-54	-50	-49	-53	-45	-46
error @	-23	-22	-23	-22	-24	-22	-22
error handl	-22	-21	-22	-21	-25	-21	-26
error in	-12	-7	-7	-7	31	-6	-12
errorportalloc	-22	-21	-22	-23	-21	-21	-26
escap	-17	-15	-15	-16	-17	-15	-20
escort	-26	-25	-26	-25	-29	-28	-30
escort visitor	-26	-25	-26	-25	-29	-28	-30
esx	40	7	11	10	8	10	5
etc	-12	27	-25	-28	-21	-12	-14
etc $	22	71	18	-2	7	21	18
etcd	-42	-39	21	-40	-55	-41	-47
etcd $	12	33	136	34	22	25	25
etcd backup	-29	-30	-47	-30	-31	-30	-33
etcd in	-48	-46	-50	-45	-51	-45	-58
etcd of	-65	-83	-85	-72	-67	-66	-72
etcd snapshot	-52	-35	-39	-57	-37	-35	-45
etl	-5	-15	-4	18	-6	-4	-5
eu	-18	-11	-17	-12	15	-12	-13
eu central	-33	-24	-26	-24	-8	-25	-26
eu west	37	39	27	38	90	38	40
even	-8	-15	28	-13	-25	-15	-25
even if	-42	-40	-46	-40	-48	-40	-46
event	-29	-31	-28	-24	-29	-28	-29
event $	-36	-35	-37	-34	-31	-34	-37
event @	-57	-62	-59	-59	-69	-55	-54
event for	-26	-25	-24	-24	-29	-23	-26
event land	-18	-18	-19	-18	-18	-18	-20
event trigger	-58	-58	-68	-59	-62	-59	-61
ever	-5	-18	-8	12	15	-4	-6
ever do	-48	-40	-40	-42	-43	-39	-41
ever our	-53	-51	-58	-57	-73	-53	-55
everi	-18	-18	-13	-16	-10	-10	-18
everi 90	-52	-52	-54	-53	-59	-54	-65
everi @	-27	-25	-26	-25	-29	-25	-28
everi half	-16	-12	-12	-12	-16	-12	-12
everi month	-34	-31	-31	-32	-33	-31	-57
everi one	-26	-26	-26	-52	-26	-26	-26
everi region	-34	-37	-43	-33	-40	-34	-35
everybodi	4	3	58	2	-7	-15	-5
everyon	-27	-18	19	-19	-27	-22	-24
everyon $	12	14	9	12	67	16	16
everyon who	-66	-53	-54	-52	-72	-53	-67
everyth	81	16	13	19	21	17	17
everyth $	-30	-16	-16	-16	-6	-21	-19
everyth about	56	27	25	27	27	27	27
everyth that	68	20	23	26	25	26	25
everywher	-67	-73	-74	-69	-94	-68	-66
evict	-29	-27	-29	-28	-29	-27	-34
evid for	-19	-16	-16	-17	-17	-17	-19
evid that	-19	-16	-17	-17	-17	-16	-19
ex	-33	-28	-27	-28	-30	-27	-28
ex employe	-17	-16	-16	-17	-17	-16	-16
exactli	87	56	111	58	50	58	59
exactli $	4	25	76	24	17	25	25
exactli do	95	20	-11	28	16	26	30
exam	99	41	42	37	84	43	41
exampl	13	18	35	19	57	59	18
exampl of	-3	-3	-5	-3	-21	16	-3
exampl question	-10	-4	0	0	-29	64	-1
exceed	-19	-19	-20	-20	-22	-19	-20
exchang	-18	-18	-18	-18	-20	-17	-17
excus	5	5	17	5	4	5	5
excus me	5	5	17	5	4	5	5
execut	-35	-32	-3	-31	-34	-30	-32
execut @	-25	-24	-26	-24	-28	-24	-24
execut environ	-20	-4	90	-1	-34	0	-2
execut log	-21	-19	-22	-20	-21	-19	-20
execut role	-33	-32	-8	-27	-31	-27	-29
exist	13	-9	-19	-5	-7	-5	-6
exist @	-61	-43	-35	-35	-35	-36	-38
exit	-76	-70	-73	-69	-82	-70	-78
exit code	-85	-80	-83	-77	-94	-78	-86
expand	-4	-7	26	-3	-30	-11	-3
expir	-27	-27	-27	-27	-23	-26	-22
expir $	-47	-46	-49	-45	-48	-45	-48
expir for	-14	-15	-15	-16	-16	-14	-15
expir in	-29	-28	-28	-27	-32	-27	-27
expir next	-41	-34	-34	-35	-37	-33	-40
expir on	-15	-15	-17	-18	-19	-15	-16
expir who	32	31	31	30	61	31	71
expiri	-59	-62	-61	-58	-61	-58	-62
expiri $	-91	-101	-95	-87	-93	-88	-98
explain	62	23	85	37	57	42	36
explain @	61	1	106	40	43	46	38
explain avail	36	40	112	39	32	38	40
explain how	25	-4	-44	-3	-12	42	-3
explain like	-18	-15	-12	-18	-16	-16	-15
explain the	24	37	68	17	0	19	21
explan	33	43	123	37	12	32	43
exploit	-31	-31	-31	-32	-32	-31	-58
explos	-34	-34	-36	-34	-59	-34	-33
export	-63	-66	-60	-60	-67	-58	-60
export polici	-26	-25	-29	-25	-25	-25	-24
export to	-43	-65	-44	-45	-44	-43	-46
expos	-65	-61	-62	-58	-67	-58	-64
exposur	-27	-27	-28	-28	-50	-27	-31
express	54	52	51	52	134	52	54
express workflow	24	21	19	23	67	24	23
extend	-21	-12	35	-12	-25	-12	-14
extend support	-28	-15	41	-15	-27	-15	-18
extens	-35	-34	-36	-34	-40	-33	-35
extens on	-27	-25	-26	-26	-37	-25	-25
extern	-37	-43	-36	-40	-36	-35	-35
extra	19	50	24	54	72	26	23
extra work	27	-5	27	60	26	27	27
fabric	-27	-23	-25	-24	-14	-23	-23
face	-18	-22	-16	-16	-17	-17	-17
facil	-52	-51	-54	-52	-63	-52	-59
facil $	-60	-60	-65	-60	-72	-60	-70
factor	-38	-37	-42	-39	-39	-37	-37
factor authent	-33	-33	-41	-34	-35	-33	-33
factor for	-34	-31	-33	-34	-33	-31	-31
factori	19	-6	-7	-5	-5	-4	-8
fail	-24	-24	-24	-23	-25	-23	-22
fail $	-30	-29	-30	-29	-31	-29	-30
fail @	-20	-19	-19	-21	-19	-19	-20
fail disk	-23	-23	-32	-23	-23	-23	-24
fail drive	-24	-24	-23	-24	-28	-23	-26
fail in	-19	-24	-18	-21	-29	-19	-19
fail on	-33	-31	-32	-32	-33	-31	-32
fail over	-32	-34	-29	-30	-32	-29	-30
fail physic	-20	-19	-19	-19	-23	-19	-19
fail sinc	-12	-12	-12	-14	-19	-12	-13
fail2ban	-47	-47	-48	-47	-64	-47	-50
failov drill	-21	-20	-20	-20	-39	-20	-20
failov in	-29	-29	-29	-31	-48	-29	-29
failov test	-48	-44	-44	-42	-44	-42	-45
failur	-39	-37	-39	-36	-42	-37	-40
failur $	-26	-25	-25	-25	-41	-25	-28
failur in	-11	-13	-11	-12	-12	-11	-18
failur under	-27	-25	-27	-25	-26	-25	-25
fair	-39	-39	-39	-40	-55	-39	-50
falcon	-75	-100	-118	-83	-78	-75	-86
fall awai	29	81	38	34	35	39	39
fall on	-28	-28	-50	-28	-28	-27	-27
fall over	23	24	27	27	20	22	65
fall to	-26	-47	-38	-38	-45	-37	-47
fals	-78	-47	-52	-51	-50	-46	-62
fals $	-57	-38	-45	-47	-41	-38	-61
famili	-12	-8	-9	-30	27	-8	-9
far	-17	-16	-17	-17	-27	-16	-19
fargat	-17	19	-26	-15	-16	-13	-16
fast	-4	-1	0	0	25	-1	-3
faster	41	4	37	11	168	34	38
fault	-15	-14	-15	-14	-12	-17	-4
fault $	12	13	12	13	35	5	35
fault in	-19	-19	-20	-18	-23	-18	-22
fault of	-30	-30	-30	-29	-51	-28	-31
faulti	-23	-23	-23	-24	-24	-22	-28
favor	29	62	24	3	22	25	59
feder	-49	-49	-54	-50	-59	-50	-60
feder with	-38	-38	-38	-38	-44	-38	-61
fedramp	4	36	160	37	13	17	19
fee	16	28	5	23	106	27	15
feed	-35	-54	-36	-35	-36	-35	-44
fell	-20	-19	-22	-20	-17	-19	-18
fenc	-9	-33	-44	-29	27	-33	-57
few	-13	-14	-12	-13	-31	17	-14
few exampl	1	-1	1	0	-31	47	0
fewer	55	2	53	126	51	53	53
fewer updat	1	-35	1	40	1	1	1
fewest	8	-1	16	71	1	16	16
fgac	-18	-19	-18	-18	-20	-18	-18
fiber	-38	-36	-36	-36	-46	-37	-43
fibr	-50	-51	-55	-51	-55	-51	-71
fibr between	-34	-35	-36	-36	-38	-35	-61
fiddl	-48	-49	-79	-45	-51	-48	-52
field	-46	-43	-43	-42	-47	-42	-43
fifo	17	22	-1	24	85	22	20
file	-11	-24	-21	-18	-25	-21	-21
file $	-62	-71	-60	-61	-69	-60	-65
file @	-58	-46	-45	-46	-67	-46	-46
file befor	-41	-42	-45	-44	-56	-45	-61
file in	-53	-62	-51	-49	-53	-48	-51
file on	-21	-20	-20	-20	-32	-20	-23
file permiss	-55	-50	-51	-48	-56	-50	-50
file server	4	-1	7	28	3	6	18
file share	16	30	21	47	23	23	22
file system	-34	-35	-33	-34	-45	-33	-36
fill	8	-10	-11	-16	-14	-10	-12
fill me	-51	-28	-32	-35	-31	-29	-29
fill up	-36	-33	-34	-34	-42	-33	-38
filter	-28	-26	-27	-25	-7	-25	-30
financ	-35	-34	-35	-35	-59	-34	-38
find	-19	-28	-13	-18	39	-12	-13
find $	-53	-30	-33	-30	-36	-31	-32
find goe	-10	-16	-10	-10	-11	-10	-10
find in	31	33	31	33	87	33	31
find out	10	19	18	17	48	18	15
fine	-12	-12	-25	-12	13	-12	-14
fine grain	-32	-32	-31	-31	-35	-31	-31
finger	-39	-40	-39	-47	-46	-38	-41
fip	-25	-24	-25	-24	-25	-23	-25
fip valid	-16	-14	-16	-14	-15	-14	-15
fire	-20	-19	-20	-20	-21	-19	-25
fire suppress	-37	-36	-38	-36	-39	-36	-57
firecrack	-65	-64	-77	-63	-65	-63	-70
firecrack bug	-27	-29	-43	-31	-28	-28	-31
firewal	-44	-44	-47	-43	-55	-44	-25
firewal $	-35	-36	-47	-32	-80	-36	28
firewal applianc	-35	-32	-33	-33	-34	-33	-51
firewal configur	-39	-40	-40	-40	-42	-40	-69
firewal of	9	10	8	9	6	7	27
firewal on	-98	-98	-111	-100	-111	-102	-152
firewal rule	9	11	12	11	51	9	-17
firewal who	30	30	30	29	29	28	68
firm	-47	-41	-43	-44	-62	-41	-56
firmwar	-56	-54	-55	-54	-55	-53	-67
firmwar $	-63	-60	-61	-60	-75	-55	-65
firmwar do	-45	-39	-43	-39	-45	-39	-44
firmwar of	-51	-52	-54	-52	-60	-53	-61
firmwar on	-34	-29	-30	-29	-31	-28	-29
firmwar updat	-55	-55	-58	-57	-61	-54	-82
firmwar who	30	32	32	31	72	31	5
first	-19	-53	-27	10	-7	-26	-29
first $	-6	-9	-8	28	7	-14	-12
first one	-71	-64	-68	-71	-108	-65	-82
first place	19	23	-3	21	58	22	23
first who	-29	-56	-29	-30	-30	-29	-30
fit	51	54	52	54	142	53	57
fit on	34	34	33	35	98	33	38
five	14	22	37	19	59	20	21
five $	-18	-1	33	-4	-25	-3	-5
five min	-17	-13	-14	-15	-16	-17	-15
fix	-19	-19	-21	-19	-23	-9	-15
fix $	-35	-33	-33	-33	-34	-33	-40
fix a	-29	-29	-30	-29	-32	-29	-37
fix by	-18	-16	-16	-16	-16	-16	-18
fix is	-31	-29	-28	-29	-30	-29	-30
fix it	-17	-16	-18	-16	-18	-15	-16
fix that	37	36	24	36	30	30	95
fix the	-41	-44	-38	-41	-41	-38	-55
fix them	-31	-29	-36	-30	-35	-30	-31
flag	-6	-3	-10	15	40	-1	-3
flag @	25	17	28	90	6	26	28
flag on	-77	-76	-95	-80	-88	-75	-77
flap	-24	-35	-23	-28	-23	-23	-23
flash	-45	-40	-41	-40	-46	-40	-45
flask	-21	-20	-21	-22	-27	-20	-22
flavor	-12	-6	0	56	-21	2	0
flavor of	-1	-11	-2	35	-15	-1	-4
flaw	-18	-15	-16	-16	-16	-15	-17
fleet	-19	-34	-31	-29	-30	-30	-37
fleet $	-25	-24	-25	-24	-24	-24	-28
fleet @	-46	-43	-44	-42	-46	-42	-42
fleet behind	-21	-20	-20	-20	-27	-20	-25
fleet of	1	6	5	5	28	6	4
fleet patch	-69	-69	-69	-68	-77	-67	-82
flight	1	-11	-12	0	59	-17	-16
flip	-36	-46	-32	-45	-34	-32	-35
flip $	-19	-27	-18	-19	-21	-20	-19
flip it	-32	-52	-33	-53	-35	-33	-40
flip that	-13	-16	-13	-13	-13	-13	-15
flood	-50	-64	-50	-53	-53	-50	-52
flood $	-35	-44	-36	-34	-35	-34	-36
flood against	-17	-22	-17	-18	-21	-18	-19
flood in	-28	-55	-28	-50	-28	-28	-28
flood of	-68	-77	-73	-69	-79	-70	-77
floor	-24	-20	-21	-20	10	-20	-34
floor $	34	34	34	34	85	34	20
floor 3	10	10	10	10	49	10	-9
flow	-22	-19	17	-19	-20	-19	-21
flow $	-33	-31	-34	-31	-42	-31	-32
flow @	-16	-15	-17	-15	-16	-15	-14
flow in	-16	-17	-18	-16	-23	-16	-16
flow log	-39	-57	12	-35	-38	-35	-38
flow run	-1	-7	-4	-2	32	1	0
fluent	-62	-44	-43	-43	-45	-43	-51
fluent bit	-62	-44	-43	-43	-45	-43	-51
flush	-12	-10	-17	-10	-10	-10	-10
folder	-18	-23	-23	-23	-25	-23	-24
folk	-3	18	1	9	-4	0	-4
follow	-64	-56	-58	-55	-59	-55	-75
follow up	-70	-60	-63	-58	-64	-59	-79
footprint	6	-6	8	60	-5	8	10
for	-12	-21	-15	-15	-12	-19	-23
for $	-36	0	45	5	-1	35	2
for 10	11	10	2	-4	48	15	16
for 20	-2	10	10	7	51	8	10
for 40	36	12	35	47	46	35	34
for @	-29	-50	-52	-47	-50	-47	-53
for all	-25	-20	-19	-20	-18	-18	-18
for amazon	1	20	15	22	68	20	20
for an	8	-18	-12	2	11	-6	-6
for and	33	15	68	16	-23	10	14
for anyth	-13	-12	-14	-13	-3	-15	-22
for auditor	140	47	41	54	54	53	49
for aws	-48	-33	-34	-35	-10	-33	-34
for both	-51	-87	-53	-54	-53	-52	-61
for clean	20	20	19	19	57	20	10
for climat	49	44	45	49	106	47	23
for complianc	-39	-26	-25	-26	-27	-25	-26
for custom	23	-5	18	55	21	23	20
for data	-43	-51	-75	-14	-43	-44	-45
for each	66	24	25	26	22	26	25
for encrypt	17	14	13	-1	93	15	-74
for everyon	-71	-54	-56	-54	-68	-54	-64
for failov	27	29	29	29	62	27	20
for file	-30	-26	-26	-34	-25	-26	-27
for free	-31	-32	-34	-36	-44	-36	-43
for gdpr	-15	-13	-13	-13	-20	-13	-14
for in	70	97	-1	27	26	26	24
for it	-9	-30	-31	-30	-40	-30	-46
for its	26	29	29	28	78	28	25
for keep	-16	-17	-19	-17	-21	-17	-23
for linux	17	17	17	43	16	17	17
for lunch	-12	-9	-26	2	43	-14	0
for manag	-105	-105	-106	-112	-131	-103	-167
for me	8	-18	98	-7	-5	-2	-34
for ml	24	24	25	65	21	26	24
for monitor	-33	-33	-33	-33	-55	-33	-39
for more	0	-1	0	-3	25	0	-4
for my	19	28	68	17	18	19	14
for new	6	12	11	13	37	13	13
for no	-17	-13	-15	-13	-13	-13	-12
for object	-32	-32	-34	-32	-43	-32	-54
for os	-27	-20	-45	-25	28	-23	-59
for our	-30	-32	-32	-28	-25	-30	-34
for patch	32	36	17	-4	113	36	32
for recoveri	-12	-12	-15	-12	-17	-12	-12
for region	-17	-17	-29	-17	-20	-17	-18
for secur	-19	-10	-10	-10	-7	-10	-13
for servic	-92	-83	-96	-86	-84	-78	-88
for store	-29	-29	-34	-30	-34	-29	-37
for suspici	-33	-32	-41	-32	-46	-32	-33
for ten	-19	-19	-22	-21	-28	-19	-21
for test	-41	-41	-45	-42	-68	-42	-40
for them	-44	-43	-53	-43	-70	-43	-56
for there	22	1	-1	4	3	3	4
for thi	16	20	17	20	-2	8	74
for three	-21	-19	-21	-19	-21	-18	-18
for tls	26	27	26	33	85	32	25
for train	-32	-31	-33	-32	-51	-32	-36
for turn	44	46	40	45	103	44	48
for two	21	2	3	0	0	3	3
for volum	-40	-39	-39	-39	-55	-39	-38
for vulner	-22	-21	-23	-21	-22	-21	-24
for what	10	-19	-53	-38	-60	-24	-38
for which	69	-1	20	19	19	22	21
for whom	-36	-35	-34	-36	-47	-34	-36
for with	103	18	18	35	9	39	38
for you	-46	-40	-52	-44	-52	-49	-52
forbid	15	31	29	29	20	83	31
forc	-42	-38	-39	-39	-42	-38	-41
forc ssl	-16	-12	-13	-13	-14	-13	-13
forecast	-62	-43	-46	-49	-19	-44	-63
forens	-52	-49	-55	-50	-55	-50	-54
forens on	-39	-39	-39	-39	-46	-40	-45
forest	-17	-17	-16	-16	-16	-16	-24
forev	-58	-62	-57	-53	-28	-53	-63
forget	10	17	11	53	16	9	0
forget about	24	27	23	63	3	12	2
forgot	-55	-41	-41	-41	-42	-40	-44
forgot the	-68	-50	-48	-48	-48	-47	-55
forgotten	-54	-61	-53	-59	-54	-52	-54
form	9	-9	-9	-14	-27	-9	-13
format	-19	-19	-20	-19	-19	-18	-19
former	-32	-32	-32	-33	-42	-34	-61
fortig	9	60	9	-1	18	9	12
forward	-59	-50	-54	-42	-61	-41	-48
found	-23	-23	-28	-23	-25	-22	-23
found by	-13	-14	-13	-14	-17	-13	-13
found it	-27	-26	-48	-26	-42	-26	-26
four	-37	-37	-36	-37	-12	-36	-66
framework	-14	-14	-14	-15	-14	-14	-19
frankfurt	-18	-6	-13	-6	22	-9	-11
frankfurt $	-18	0	-6	-1	71	-1	-2
free	-18	-16	-19	20	-33	-17	-19
fresh	-33	-31	-28	-30	-29	-28	-29
fresh $	-51	-43	-40	-43	-40	-40	-42
fridai	-16	-11	-12	-12	4	-12	-15
fridai $	26	25	22	24	64	24	11
from	-22	-18	-24	-21	-16	-18	-24
from $	-6	-3	-6	-5	-31	48	-2
from 0	2	3	4	4	34	4	5
from 2016	-27	-29	-28	-28	-30	-27	-33
from @	-34	-26	-34	-37	-38	-33	-36
from amazon	-26	-25	-27	-25	-31	-25	-26
from an	-37	-38	-38	-40	-39	-36	-44
from any	-13	-13	-13	-13	-17	-13	-21
from artifact	-41	-42	-45	-42	-49	-43	-42
from aws	-15	-21	-16	-6	-22	-16	-18
from be	-17	-17	-17	-17	-21	-16	-20
from cisco	31	30	77	31	20	29	31
from day	-20	-17	-20	-18	-19	-17	-18
from digicert	-2	-5	0	52	1	6	-5
from docker	-23	-23	-24	-24	-25	-23	-34
from each	-43	-46	-46	-43	-47	-44	-62
from minor	-23	-22	-23	-22	-33	-22	-27
from my	-24	-23	-22	-23	-34	-22	-24
from our	0	8	-10	0	39	1	-13
from read	-38	-37	-37	-36	-45	-36	-37
from self	29	68	22	6	16	24	28
from the	-21	-23	-14	-16	-30	-22	-24
from those	-16	4	-12	-12	-19	-13	-13
from us	-50	-39	-41	-46	-59	-41	-44
from where	-20	-21	-23	-22	-22	-24	-27
from which	-31	-26	-24	-25	-31	-24	-25
from whom	-11	-21	-11	-11	-11	-11	-11
front	-33	-29	-42	-33	-38	-18	-40
front $	-37	-42	-32	-32	-53	-48	-34
front end	-58	-58	-57	-58	-60	-58	-87
front of	-7	-2	-24	-10	-12	18	-7
froze	-3	-15	-16	-16	-24	-17	-20
fsx	5	10	5	27	-3	6	6
fsx $	-45	-45	-46	-44	-58	-44	-45
full	-9	-26	-23	-14	-29	-24	-24
full $	-63	-57	-76	-58	-57	-56	-58
full in	-88	-85	-83	-79	-81	-78	-83
full on	-49	-47	-48	-51	-48	-45	-47
full pictur	119	34	29	34	25	36	37
fulli	39	10	7	12	7	12	5
fulli inherit	-32	-33	-36	-32	-40	-32	-37
fulli manag	52	19	19	22	23	23	15
function	-44	-34	-40	-38	-38	-39	-42
function $	-42	-37	-39	-37	-30	-38	-38
function on	-25	-25	-30	-25	-26	-24	-25
function permiss	-48	-47	-50	-45	-46	-45	-48
function us	-18	-22	-18	-18	-18	-18	-19
gain	7	48	11	-11	10	14	9
game	-35	-26	-33	-33	-36	-33	-44
game server	-29	-17	-28	-29	-31	-27	-46
gap	-20	40	-10	-17	-16	-8	-8
gap $	-22	-23	-22	-24	-35	-22	-23
gatewai	16	-1	-2	0	-14	1	45
gatewai $	10	27	30	29	53	27	112
gatewai endpoint	-23	-23	-26	-23	-29	-24	-23
gatewai patch	-44	-27	-33	-36	-54	-26	27
gather	-21	-15	-15	-15	-16	-14	-15
gb	12	13	7	0	52	16	16
gb ingest	3	4	6	5	32	4	4
gbp	-54	-50	-52	-50	-61	-50	-53
gcp	-9	22	24	22	87	23	21
gdpr	-46	-47	-67	-45	-25	-44	-48
gdpr complianc	-15	-13	-13	-14	-23	-13	-14
gdpr offic	-17	-17	-18	-19	-18	-17	-25
gener	-60	-53	-66	-52	-26	-56	-60
gener $	-125	-107	-138	-107	-126	-118	-123
gener and	-30	-28	-27	-28	-32	-27	-30
general	-67	-61	-77	-60	-64	-61	-70
general $	-35	-37	-38	-36	-37	-39	-41
general who	-41	-41	-49	-44	-48	-41	-50
generally	-47	-46	-54	-47	-61	-46	-59
generally speak	-38	-37	-52	-39	-47	-40	-50
generally whose	-35	-34	-33	-33	-50	-33	-49
geo	-40	-40	-40	-40	-44	-40	-41
geo restrict	-40	-40	-40	-40	-44	-40	-41
germani	6	20	13	19	94	11	13
germani $	12	15	7	11	71	8	8
get	-20	-22	-23	-22	-19	-22	-27
get a	-21	-17	-17	-17	3	-32	-20
get delet	-12	-14	-12	-13	-18	-12	-12
get evict	-19	-19	-20	-22	-20	-19	-27
get in	-36	-33	-34	-34	-38	-33	-45
get it	13	14	6	14	35	32	8
get its	-27	-27	-26	-30	-41	-28	-28
get new	-11	-21	-11	-11	-11	-11	-11
get patch	-45	-46	-46	-47	-64	-48	-57
get rid	-29	0	-22	-22	-36	-22	-26
get the	-47	-27	-28	-26	-15	-27	-26
get them	-19	-17	-21	-20	-19	-17	-17
get to	14	-10	14	47	13	14	-6
get us	-17	-17	-17	-17	-28	-17	-20
gig	-3	5	-2	6	41	5	6
gimm	25	-6	1	2	-1	1	1
gimm the	25	-6	1	2	-1	1	1
git	-48	-58	-42	-26	-32	-42	-42
git credenti	-57	-52	-57	-54	-60	-53	-58
github	-24	-27	-24	-24	-26	-23	-25
github @	-19	-17	-17	-19	-21	-17	-18
give it	13	-12	6	42	-8	12	10
give me	14	7	4	7	31	11	7
give the	58	23	28	29	28	28	27
give up	8	73	17	16	-1	17	20
give us	4	44	6	1	-18	2	2
given	-17	-29	-15	14	-17	-16	-17
gke	3	2	1	1	71	2	-50
gke autopilot	1	1	1	0	27	1	-18
glanc	93	10	16	26	7	26	20
glanc who	86	2	9	26	3	25	24
glass	-32	-22	-8	-23	-24	-26	-21
glibc	-23	-26	-21	-24	-21	-21	-21
global	-23	-23	-24	-24	-28	-24	-28
global infrastructur	-27	-27	-27	-28	-37	-28	-32
global tabl	-14	-14	-14	-14	-14	-13	-18
glossari	43	42	117	41	23	41	41
go $	10	-34	0	47	-18	-3	-5
go @	-44	57	-12	7	-27	-1	2
go back	-26	-27	-27	-27	-34	-26	-29
go dark	-57	-59	-67	-60	-81	-55	-54
go from	1	37	4	-5	0	3	4
go live	-57	-48	-42	-45	-59	-42	-46
go with	61	18	29	60	28	30	29
goal	30	21	27	62	59	29	15
goe	-11	13	-17	-9	6	-6	6
goe awai	-1	100	5	7	0	18	20
goe dark	-37	-38	-41	-36	-37	-37	-39
goe from	-24	-14	-17	-17	-17	-16	-17
goe out	-15	-17	-15	-15	-18	-15	-20
goe to	-18	-19	-17	-18	-28	-18	-18
goe up	26	20	6	24	76	21	29
golden	-10	-9	26	-9	-21	-11	-20
golden ami	-57	-55	-67	-55	-64	-55	-62
golden imag	1	0	40	0	-9	-2	-9
gone	-16	-9	-15	-15	-19	-14	-15
gone $	-26	-25	-27	-27	-27	-26	-30
gone from	22	64	21	18	19	22	23
good	22	28	27	23	77	68	24
good $	0	0	-8	2	-3	41	-6
good for	20	18	26	21	-20	75	13
googl	33	33	32	32	82	33	27
googl cloud	14	14	12	11	41	14	9
got	-8	-17	-19	-16	3	-15	-9
got a	-20	-19	-20	-20	-23	-19	-26
got an	27	26	23	24	55	26	24
got hack	-18	-11	-11	-12	-46	-11	20
got mail	-8	-8	-2	-9	-17	-8	-8
got share	-17	-10	-10	-11	-10	-10	-11
gotta	-31	-28	-13	-24	43	-22	-28
govern	-49	-42	-43	-43	-49	-42	-58
gpo	-93	-81	-93	-79	-83	-78	-101
gpu	-14	-11	-13	13	-16	-12	-15
gpu @	-3	-3	-5	34	-10	0	-1
gpu and	-21	-21	-21	-23	-20	-20	-30
gpu box	-2	-16	-1	30	-1	-1	-1
gpu driver	-36	-35	-36	-42	-37	-34	-36
gpu server	17	13	17	58	12	17	15
grace	-101	-93	-100	-92	-107	-92	-96
grain	-32	-32	-31	-31	-35	-31	-31
grain access	-34	-33	-33	-32	-37	-33	-33
grandma	4	5	5	2	45	-18	-11
grant	-63	-60	-58	-61	-74	-58	-61
grant $	-104	-98	-90	-91	-88	-87	-91
grant in	-17	-16	-17	-15	-16	-16	-17
grant permiss	-28	-27	-28	-27	-33	-29	-36
graph	-43	-59	-38	-14	-56	-37	-41
graph $	-48	-32	-34	-36	-55	-34	-33
graph data	-22	-21	-21	-22	-31	-21	-21
graph db	1	-28	-2	32	1	1	1
graviton	-15	-9	-7	-9	81	-8	-22
green	-33	-30	-37	-30	-32	-30	-30
green deploy	-17	-16	-18	-17	-20	-16	-16
gremlin	-6	-26	-13	-28	36	-7	-10
gremlin queri	-30	-28	-28	-28	-37	-28	-31
grid	-15	-15	-15	-15	-20	-15	-16
group	-21	-24	-16	-25	-26	-26	-33
group $	-81	-78	-89	-77	-90	-86	-97
group @	-42	-64	-36	11	-38	-34	-35
group and	-19	-18	-18	-18	-20	-17	-20
group for	-26	-23	-25	-23	-23	-23	-23
group in	-55	-49	-50	-45	-47	-46	-52
group of	-29	-29	-32	-27	-28	-27	-28
group on	-42	-38	-42	-40	-39	-36	-37
group rule	-51	-52	-70	-51	-58	-54	-49
group to	-17	-15	-15	-14	-15	-14	-16
group what	46	44	103	46	35	39	46
grow	-30	-26	-31	-33	-33	-30	-30
grow $	-28	-18	-31	-39	-32	-32	-29
grow its	-36	-33	-34	-33	-52	-33	-34
gsi	-49	-46	-49	-52	-47	-45	-45
guarante	-32	-32	-36	-34	-43	-33	-39
guarante by	-14	-13	-15	-16	-17	-14	-14
guarante that	-22	-22	-22	-22	-28	-22	-27
guard	-15	5	-14	0	-16	-12	-15
guard at	-42	-43	-44	-43	-52	-44	-53
guard it	-32	-35	-30	-32	-35	-30	-35
guard the	-28	-29	-27	-28	-31	-26	-27
guard them	-33	-64	-33	-34	-33	-33	-34
guardrail	-32	-31	-34	-30	-31	-30	-32
guess	-44	-42	-42	-42	-55	-41	-58
guess $	-44	-43	-44	-43	-62	-43	-62
guest	-46	-42	-40	-42	-30	-41	-61
guest $	-75	-73	-86	-74	-93	-72	-72
guest oper	-23	-13	-1	-13	-9	-13	-19
guest os	-37	-36	-37	-36	-17	-35	-66
gui	-34	-29	-30	-29	-31	-29	-33
guilt	-20	-19	-18	-21	-25	-19	-20
guilti $	-13	-17	-13	-14	-13	-13	-13
guy	-2	27	2	28	23	4	5
ha	-23	-32	-26	9	-22	-20	-22
hack	-19	-17	-17	-17	-44	-17	2
hack through	-26	-18	-18	-20	-26	-18	-18
hack who	9	10	11	11	-16	10	45
had	-40	-35	-41	-35	-42	-38	-18
had an	-40	-34	-33	-34	-40	-34	-38
had it	30	27	19	30	22	32	89
haiku	-12	-16	-3	-5	34	-5	-3
haiku about	5	17	18	16	60	15	17
half	-34	-32	-35	-35	-38	-32	-36
half $	-44	-42	-42	-41	-65	-44	-62
half of	-24	-24	-28	-34	-23	-23	-26
half year	-16	-12	-12	-12	-16	-12	-12
hall	-41	-39	-46	-41	-43	-40	-43
hall $	-39	-39	-41	-40	-42	-40	-50
hallucin	-45	-45	-47	-48	-44	-71	-53
hammer	-53	-52	-52	-55	-88	-53	-51
hand	3	-7	-16	22	-15	-7	-11
hand $	6	38	-2	15	6	9	7
hand @	-46	-20	-43	-52	-58	-44	-77
hand free	24	33	24	98	12	29	30
hand on	-17	-20	-19	26	-16	-13	-10
hand out	-2	2	2	1	18	2	0
hand over	20	-66	-38	0	-25	-15	-23
hand the	19	10	11	28	7	11	12
hand to	-24	-19	-18	-20	-18	-18	-20
handl	43	13	13	23	67	23	56
handl $	-50	-36	-34	-36	-44	-36	-46
handl by	-42	-41	-40	-41	-62	-41	-51
handl for	8	-22	-39	-21	-27	-21	-22
handl in	27	-34	-36	-33	-54	-30	-45
handl that	20	25	25	33	7	21	101
handl the	-113	-109	-139	-112	-159	-111	-173
handl what	46	-26	-34	2	-14	1	-6
handler	-26	-26	-27	-43	-26	-27	-26
hang	-65	-55	-63	-57	-58	-57	-55
hang @	-64	-54	-61	-53	-77	-57	-53
hang on	-16	-7	-17	-7	24	-7	-5
happen	-18	-16	-18	-16	-19	-16	-16
hard	-44	-43	-44	-44	-35	-44	-46
hard drive	-24	-24	-24	-28	-27	-25	-25
hardcod	-19	-22	-18	-20	-20	-18	-19
hardcod password	-20	-24	-19	-21	-20	-19	-20
harden	-17	-17	-23	-17	-18	-16	16
harden of	-39	-38	-39	-39	-42	-39	-54
harden our	38	40	31	43	41	38	114
harden the	-22	-22	-22	-22	-24	-23	-35
hardwar	-53	-51	-52	-50	-55	-50	-56
hardwar $	-63	-59	-61	-55	-61	-58	-63
hardwar and	-35	-33	-33	-32	-33	-32	-48
hardwar behind	-28	-41	-28	-27	-27	-27	-29
hardwar failur	-18	-19	-18	-18	-18	-18	-25
hardwar fault	-48	-48	-48	-49	-65	-48	-66
hardwar in	-15	-15	-15	-15	-21	-15	-16
hardwar mainten	-40	-37	-38	-39	-39	-36	-40
hardwar of	-64	-64	-65	-62	-71	-61	-69
hardwar on	-48	-41	-43	-42	-50	-43	-48
hardwar our	-45	-43	-44	-44	-71	-44	-54
hardwar then	-38	-39	-40	-38	-43	-39	-51
hardwar under	-50	-49	-50	-48	-54	-48	-49
has @	0	3	5	5	50	6	7
has admin	-42	-38	-38	-39	-59	-37	-40
has an	-23	-23	-23	-23	-23	-22	-34
has aws	27	-2	24	58	26	26	26
has it	-17	-22	-16	-17	-16	-17	-16
has less	1	-18	3	39	0	3	4
has no	-46	-47	-48	-59	-54	-45	-50
has that	25	22	25	18	56	25	24
has the	-27	-28	-37	-34	-11	-27	-28
has to	-13	-16	-20	-15	-22	-17	-19
has us	57	55	57	126	52	57	54
has which	77	-18	-6	3	-23	2	-33
hash	-32	-31	-32	-30	-35	-31	-32
hasnt	-20	-16	-16	-16	-19	-16	-17
hassl	48	31	47	97	38	47	47
hat	12	-14	-8	-13	-17	-13	-35
hat aws	-41	-31	-31	-32	-31	-31	-59
hat sre	-24	-21	-21	-22	-27	-21	-24
hate	17	-16	17	79	16	18	-1
hate mainten	21	6	18	62	20	20	21
have $	24	25	10	29	81	15	26
have @	-1	76	9	23	94	26	12
have a	10	19	35	18	73	13	15
have been	-19	-16	-16	-17	-16	-15	-17
have less	7	-19	7	40	7	7	5
have made	-14	-14	-15	-15	-14	-14	-17
have no	-33	-25	-33	-24	-33	16	-30
have one	-54	-31	-31	-33	-41	-31	-38
have prevent	-30	-23	-23	-25	-24	-23	-26
have put	-23	-24	-22	-27	-23	-22	-22
have renew	-33	-17	-18	-18	-17	-17	-17
have set	-14	-15	-14	-14	-23	-14	-15
have them	-36	-28	-28	-29	-30	-28	-32
have to	2	-34	-30	-18	-46	-28	-13
hcx	-57	-51	-52	-51	-55	-51	-63
he	-16	-13	-15	-14	-11	-14	-15
head	-46	-44	-41	-42	-42	-40	-48
head node	-36	-37	-34	-35	-34	-33	-40
headach	-47	-52	-47	-31	-33	-50	-77
headach $	-13	-23	-15	11	-31	-14	-16
header	-35	-44	-39	-35	-35	-35	-34
headquart	-14	-14	-15	-14	-17	-14	-15
health	-33	-30	-20	-30	-36	-30	-32
health check	-38	-31	-31	-30	-30	-30	-30
health dashboard	5	5	29	4	-1	4	3
health of	-16	-16	-18	-17	-21	-17	-21
healthi	-21	-22	-21	-21	-21	-21	-22
healthi $	-29	-31	-30	-30	-29	-29	-30
hear	4	6	29	5	2	5	2
heard	21	24	57	24	72	24	22
heard $	-19	-12	19	-14	-26	-12	-11
heard of	19	19	62	18	6	17	11
heartbeat	-55	-49	-52	-47	-51	-45	-57
heavi	-46	-65	-40	-7	-49	-42	-68
heavi lift	-46	-65	-40	-7	-49	-42	-68
hello	-6	-1	-4	0	-16	22	12
hello bot	-6	-6	-5	-1	-25	32	-13
hello could	10	15	10	16	4	-4	54
helm	-36	-37	-39	-36	-44	-36	-42
helm instal	-29	-28	-31	-28	-29	-28	-36
help	20	34	90	39	16	109	34
help $	16	31	96	36	-9	139	31
helpdesk	-1	-46	-25	-35	-21	-22	-25
here	24	12	4	18	42	39	4
here $	-34	-43	-52	-36	-58	-33	-59
here @	-24	-17	-17	-19	-18	-17	-19
here want	14	12	14	52	14	14	13
hetzner	34	33	33	33	78	34	18
hey	33	-2	15	-2	-22	-4	-11
hey srm	32	12	10	12	12	12	13
hi	-23	4	-35	-34	-24	32	-22
hi what	-26	-19	-30	-2	-12	77	-13
hibern	-19	-19	-28	-19	-20	-19	-20
hide	-39	-29	-30	-30	-55	-29	-29
high	-32	-33	-31	-30	-35	-30	-32
high avail	-28	-31	-28	-27	-28	-27	-28
high in	-22	-22	-21	-21	-30	-21	-22
higher	-16	-16	-16	-17	-27	-16	-17
hijack	-40	-34	-35	-34	-61	-34	-39
him	-16	-15	-14	-5	-17	-14	-16
hipaa	-32	-29	-3	-31	-35	-31	-44
hire	-64	-63	-64	-63	-99	-65	-84
hire the	-56	-56	-57	-54	-69	-58	-85
his	-18	-17	-19	-18	-19	-17	-22
histori	-24	-21	-22	-23	-22	-21	-21
hit	-59	-55	-57	-56	-73	-59	-59
hit our	-44	-36	-43	-37	-66	-35	-38
hm	-30	-30	-29	-29	-33	-28	-31
hm and	-30	-28	-28	-28	-31	-28	-31
hmm	-55	-66	-70	-54	-57	-54	-55
hmm $	-18	-18	-20	-19	-25	-19	-20
hold	-36	-34	-35	-34	-39	-34	-39
hold @	-34	-28	-26	-27	-37	-26	-27
hold on	-23	-21	-21	-22	-33	-21	-21
hold the	-38	-35	-33	-36	-34	-33	-59
hole	-36	-37	-36	-37	-41	-36	-48
hole in	-43	-41	-41	-43	-44	-42	-62
home	-16	-16	-15	7	-18	-14	-15
home dir	14	14	14	41	15	15	15
home offic	-21	-19	-19	-20	-21	-19	-19
homework	24	-54	-42	-22	-75	-33	-37
homework $	-58	-77	-49	-40	-68	-49	-61
hood	33	34	31	32	10	75	31
hood $	33	34	31	32	10	75	31
hook	40	18	5	7	35	12	0
hook $	-67	-61	-59	-59	-65	-59	-93
hook for	98	54	28	32	75	40	40
hope	-51	-36	-36	-38	-41	-36	-42
hope $	-54	-38	-38	-40	-44	-38	-46
hospit	-17	-16	-15	-7	-16	-15	-15
host	-19	-18	-19	-4	-21	-17	2
host $	-29	-38	-31	-22	-37	-26	20
host @	16	40	17	26	16	18	14
host a	21	21	22	59	20	21	22
host and	-2	-2	2	41	3	4	-6
host base	-21	-22	-21	-22	-20	-20	-21
host behind	-15	-14	-14	-14	-17	-14	-17
host below	59	50	62	57	62	63	161
host beneath	-39	-49	-55	-42	-41	-39	-39
host for	-30	-43	-27	-9	-27	-26	-28
host hardwar	-21	-21	-20	-20	-21	-20	-23
host in	-57	-50	-51	-53	-53	-52	-76
host instal	-21	-20	-20	-21	-21	-20	-26
host is	-20	-19	-29	-20	-22	-20	-21
host isnt	-35	-17	-37	38	-29	-14	-55
host kernel	-19	-19	-18	-24	-15	-17	7
host llama	19	46	20	-2	18	19	19
host of	-1	2	1	0	-12	1	34
host on	0	-5	1	33	0	2	-3
host oper	-80	-80	-82	-80	-80	-78	-116
host os	-56	-54	-57	-56	-69	-53	-53
host patch	-37	-33	-34	-32	-42	-32	1
host secur	-46	-31	-31	-35	-32	-31	-34
host server	-29	-29	-28	-29	-31	-28	-40
host to	-23	-22	-22	-23	-23	-22	-37
host under	-55	-49	-51	-50	-52	-49	-55
host underneath	-32	-30	-32	-30	-30	-30	-33
host with	36	38	37	97	26	37	15
hostnam	-39	-45	-47	-39	-42	-38	-38
hot	-28	-23	-23	-23	-25	-22	-22
hour	-35	-23	-33	-23	-14	-24	-23
hour $	-39	-37	-36	-37	-49	-37	-41
hour of	-29	-31	-29	-29	-45	-29	-28
hourli	-7	-8	-17	7	53	0	-5
hourli snapshot	-17	-17	-16	-18	-22	-17	-17
hous	0	1	4	2	46	0	-15
how	26	18	10	18	36	31	11
how big	-29	-23	-25	-23	-6	-23	-17
how can	30	36	33	35	96	33	37
how current	24	25	1	20	8	64	17
how do	20	39	32	33	93	64	32
how doe	75	55	24	21	-27	51	26
how fast	-3	1	2	3	37	1	1
how is	28	8	-38	-31	-55	-37	-28
how littl	1	0	23	65	13	19	21
how long	-30	-28	-37	-32	-2	-31	-29
how mani	0	6	5	8	55	2	6
how much	100	21	57	94	38	50	53
how reliabl	-4	0	0	0	-9	29	-1
how should	-4	-2	-19	-1	-32	36	-2
how to	30	36	35	37	98	43	36
hpc	40	-30	-12	46	-9	0	1
hpc admin	53	-3	-22	1	-9	2	4
hr	-38	-18	16	-19	-45	-26	-16
hsm2m	-51	-52	-56	-49	-60	-50	-50
http	-31	-39	-29	-29	-13	-28	-29
http api	-33	-34	-39	-32	-17	-30	-37
http for	-34	-30	-31	-29	-31	-29	-32
hub	-23	-23	-24	-23	-25	-23	-30
huh	44	44	136	46	29	42	41
huh $	44	44	136	46	29	42	41
hum	-26	-25	-24	-26	-32	-24	-30
hung	-59	-68	-66	-62	-67	-60	-69
hunt	-32	-29	-29	-29	-33	-29	-41
hybrid	-17	-17	-17	-17	-18	-16	-18
hyperledg	-23	-22	-21	-25	12	-22	-56
hypervisor	-44	-43	-32	-43	-28	-44	-60
hypervisor $	-48	-47	-39	-48	-66	-51	-66
hypervisor and	-19	-18	-18	-18	-18	-18	-28
hypervisor below	-41	-41	-44	-41	-44	-41	-55
hypervisor for	-21	-27	18	-23	-34	-22	-21
hypervisor on	-20	-19	-19	-19	-21	-19	-27
hypervisor patch	-29	-28	-27	-35	-27	-27	-35
hypervisor secur	-33	-34	-43	-33	-33	-32	-33
hypervisor under	18	18	18	18	45	18	16
hypervisor updat	44	46	37	39	118	43	-8
i	12	3	3	6	17	10	0
i $	-48	-39	-40	-43	-47	-39	-46
i am	-40	-43	-8	-2	-46	-2	-23
i ask	-3	1	1	1	17	12	-4
i assum	-23	-21	-20	-22	-21	-20	-21
i attach	28	29	24	28	61	20	29
i be	81	-6	-9	10	-10	15	11
i can	50	54	46	49	95	78	57
i click	-9	6	9	4	60	1	-24
i come	-3	22	65	23	-27	4	24
i creat	-24	-20	-21	-22	-21	-21	-24
i delet	-33	-23	-22	-24	11	-25	-33
i dont	-12	-14	-9	13	-20	-2	-13
i e	3	9	-13	-19	-17	-13	-14
i get	52	12	14	16	7	-15	16
i give	-39	6	-33	-28	-53	-27	-27
i guess	-43	-41	-42	-41	-56	-41	-57
i hate	21	6	18	62	20	20	21
i have	-18	-11	-4	-13	-30	-6	-12
i hope	-54	-38	-38	-40	-44	-38	-46
i instal	-44	-44	-45	-45	-56	-44	-56
i just	17	7	9	10	-23	49	-7
i keep	27	22	4	6	-16	6	8
i know	-4	37	-6	-32	-3	-3	-6
i mean	-8	-23	-23	-30	-24	-20	-22
i meant	-36	-31	-34	-30	-32	-31	-31
i must	-5	-17	-19	-16	-21	-15	-17
i need	4	7	7	-3	32	9	5
i never	14	31	2	80	14	19	16
i on	79	25	19	27	19	25	27
i onli	45	23	80	23	-18	24	25
i own	163	42	-36	11	-15	21	14
i presum	-21	-16	-17	-17	-18	-16	-16
i read	36	36	69	33	0	66	36
i rent	-3	-3	4	1	64	-3	-28
i run	50	59	62	45	127	65	69
i said	-44	-29	-30	-28	-28	-29	-29
i see	47	58	119	56	55	57	58
i set	18	22	21	22	49	20	20
i should	-36	-31	-31	-32	-30	-31	-32
i still	-39	-53	-53	-64	-80	-59	-62
i suppos	-33	-30	-40	-31	-33	-31	-33
i swap	6	64	15	8	-1	12	15
i take	-12	-8	-18	-14	-18	-14	-18
i think	-23	-27	-21	-25	-23	-21	-23
i use	29	-5	-10	-4	-30	28	-9
i want	29	-16	19	93	15	16	16
i was	-16	-14	-17	-15	-16	-14	-14
i would	-4	-29	-28	-29	-51	-28	-28
i write	60	39	36	38	46	37	40
ia	-41	-52	-35	-48	-55	-35	-35
iaa	-77	-67	-13	-65	-95	-66	-125
iaa paa	28	31	98	37	19	35	40
id	36	27	31	80	31	29	31
id like	71	44	50	106	47	49	49
id rather	28	16	27	60	28	28	28
id say	-28	-24	-25	-34	-24	-24	-25
idea	16	60	20	5	66	26	62
idea $	-17	-47	-12	-12	28	-9	-28
idempot	-43	-51	-49	-44	-47	-43	-44
ident	-44	-43	-44	-42	-53	-42	-46
ident and	-29	-28	-28	-28	-32	-28	-40
ident in	-27	-26	-26	-26	-48	-26	-26
ident provid	-30	-22	-24	-22	-21	-21	-23
idl	-61	-61	-61	-58	-71	-58	-61
idl @	-57	-64	-59	-54	-55	-54	-56
ids	-25	-24	-24	-26	-24	-23	-30
if	-5	-2	-16	0	-11	-9	-8
if @	-23	-17	-24	-20	-21	-19	-24
if a	-4	-12	-25	-10	28	-5	-6
if i	27	5	-12	6	-8	-8	-11
if it	-16	41	-17	36	-20	10	62
if its	-62	-74	-69	-57	-59	-57	-63
if not	-40	-33	-31	-32	-32	-31	-42
if our	1	27	1	-23	1	1	1
if patch	28	24	28	59	18	26	27
if possibl	72	5	-7	12	-2	18	17
if the	1	-9	2	38	-1	2	-2
if we	-41	-10	-42	-44	-38	-35	-38
ignor	12	16	15	15	59	10	14
ignor all	15	14	13	14	60	-2	14
ignor previou	-8	9	8	9	42	0	1
ignor the	11	12	11	7	40	11	11
im	50	17	30	16	-13	39	15
im five	-33	-19	5	-23	-39	-21	-21
im new	2	0	-14	1	-22	38	-8
imag	-35	-34	-30	-32	-28	-32	-40
imag $	-43	-48	-25	-51	-24	-41	-53
imag at	-16	-15	-16	-15	-21	-15	-15
imag for	-15	-14	-15	-14	-16	-14	-14
imag from	-21	-27	-20	-24	-22	-20	-23
imag in	-25	-23	-25	-23	-25	-23	-25
imag on	-56	-53	-56	-51	-54	-50	-56
imag patch	-16	-24	-16	-21	-16	-16	-17
imag that	-15	-16	-14	-14	-15	-14	-15
imag updat	-64	-70	-66	-63	-64	-64	-103
imag version	-29	-25	-26	-25	-26	-25	-30
imag vulner	-28	-27	-26	-26	-26	-25	-30
imag we	-21	-21	-20	-22	-21	-20	-26
imag when	26	23	25	52	25	26	26
imag with	-60	-56	-61	-59	-64	-56	-62
imd	12	7	104	10	-8	-4	0
imd never	20	19	51	20	15	19	16
imdsv1	-33	-57	-32	-33	-38	-32	-34
imdsv2	1	-8	55	2	-23	-2	-10
import	-39	-37	-39	-14	-33	-36	-41
import $	-38	-39	-39	-40	-48	-50	-45
import certif	-16	-16	-19	-18	-17	-16	-17
import into	-33	-29	-29	-30	-35	-29	-29
import of	13	27	26	26	75	28	29
import on	-41	-42	-48	-42	-43	-41	-41
import one	-36	-36	-40	-40	-39	-38	-54
in	-22	-22	-22	-24	-21	-24	-27
in $	-56	-38	-34	-15	-42	-34	-34
in 2019	3	5	7	6	45	5	-4
in 5	-25	-25	-25	-25	-48	-25	-26
in @	-31	-36	-31	-33	-32	-33	-36
in a	-7	-12	-22	-19	-17	-19	-22
in all	-1	18	-8	13	53	17	17
in amazon	-73	-61	-60	-59	-65	-59	-78
in an	-7	-28	-33	-28	-31	-27	-31
in anoth	-22	-23	-25	-24	-28	-22	-27
in any	-16	-20	-16	-23	-17	-16	-18
in auto	-17	-17	-20	-17	-17	-16	-20
in aws	49	41	66	60	102	45	26
in azur	47	46	44	47	102	46	37
in batch	-40	-40	-42	-40	-54	-41	-51
in both	5	76	27	6	27	26	19
in by	-16	-14	-14	-14	-16	-14	-14
in charg	18	-6	-16	-4	-27	-6	25
in clear	-23	-22	-22	-22	-24	-22	-25
in complianc	-16	-17	-18	-17	-24	-16	-16
in dev	40	54	51	55	142	56	53
in duti	-3	76	15	19	8	21	19
in each	-16	24	-10	-8	-7	-5	5
in either	-19	56	10	-12	2	10	9
in eu	2	4	-8	3	26	3	5
in everi	-15	-16	17	-22	-19	-14	-15
in frankfurt	-12	2	-2	1	55	1	1
in front	-24	-20	-37	-25	-32	-8	-24
in full	-51	-47	-70	-49	-51	-46	-50
in general	-56	-54	-62	-54	-62	-55	-69
in here	3	3	-18	1	-9	51	1
in how	-45	-42	-43	-42	-44	-42	-60
in ireland	-38	-40	-37	-38	-51	-38	-46
in it	-37	-37	-29	-37	-41	-39	-54
in its	-19	-19	-24	-20	-20	-19	-24
in job	-19	-22	-24	-20	-21	-20	-20
in kernel	15	14	15	38	14	14	15
in lambda	-43	1	-47	-55	-54	-33	-35
in launch	-20	-23	-20	-19	-21	-19	-19
in march	19	-10	-8	-9	-23	-9	-11
in multi	-17	-16	-20	-17	-24	-16	-16
in my	-32	-31	-32	-32	-34	-29	-36
in normal	0	-2	65	12	9	9	12
in ohio	-29	-6	-26	-3	25	-3	-4
in one	20	-22	-29	-17	-30	-17	-17
in our	-27	-23	-23	-23	-21	-22	-20
in patch	21	74	14	8	12	32	27
in pend	31	33	33	33	85	34	34
in place	-19	-21	-19	-19	-22	-19	-22
in plain	8	7	64	8	1	9	2
in principl	-16	-16	-17	-16	-20	-16	-21
in prod	-36	-34	-34	-33	-43	-32	-34
in provis	-35	-34	-35	-37	-33	-33	-33
in public	-44	-40	-43	-39	-40	-39	-44
in requir	-15	-15	-15	-16	-21	-15	-14
in respons	-17	93	10	15	7	15	12
in secur	3	7	8	10	60	4	4
in short	66	25	23	26	24	26	10
in term	24	65	26	52	21	30	27
in the	-21	-21	-11	-22	-23	-23	-26
in them	-21	-27	-21	-21	-33	-21	-24
in there	-28	-30	-27	-46	-27	-27	-29
in thi	-13	-10	-28	-11	-12	26	-29
in three	-14	-20	-13	-14	-13	-13	-13
in time	7	11	28	11	2	10	41
in to	-27	-23	-23	-25	-27	-23	-29
in transit	-27	-26	18	-26	-32	-25	-40
in two	67	7	62	27	19	30	23
in updat	26	25	26	24	54	21	16
in us	-21	-1	-2	-3	32	-1	-5
in what	4	83	18	14	13	15	20
in which	-19	34	-11	-4	-20	-11	-20
in who	-26	-20	-25	-25	-31	-35	-38
in your	36	32	93	32	3	67	29
incid	-70	-66	-70	-66	-95	-66	-86
incid respons	-71	-66	-70	-65	-96	-66	-89
includ	-1	6	6	5	41	5	0
increas	-32	-32	-37	-33	-39	-33	-35
index	-52	-49	-52	-49	-54	-48	-52
index $	-44	-44	-45	-44	-48	-46	-52
index by	-28	-28	-28	-31	-52	-28	-33
index in	-23	-17	-18	-17	-19	-17	-18
indic	-19	-19	-19	-19	-26	-19	-19
individu	-40	-38	-47	-41	-39	-38	-38
infect	-36	-33	-33	-33	-41	-33	-35
infer	-28	-27	-28	-27	-28	-26	-28
infer contain	-26	-25	-27	-25	-27	-24	-26
influx	-7	19	1	31	-7	2	-3
influx on	23	53	26	54	16	24	26
inform	1	0	-4	-2	-57	63	-24
infra	-74	-73	-77	-68	-84	-68	-75
infrastructur	-48	-45	-46	-45	-54	-45	-49
infrastructur $	-33	-33	-35	-34	-50	-34	-43
infrastructur behind	-45	-43	-45	-42	-46	-42	-42
infrastructur devic	-48	-50	-53	-50	-57	-53	-60
infrastructur that	-26	-22	-22	-22	-22	-22	-24
ingest	10	15	16	39	29	16	14
ingress	-27	-26	-26	-27	-29	-26	-27
ingress $	-15	-15	-15	-16	-15	-14	-16
inherit	7	-20	12	-21	-34	-22	-36
inherit a	76	26	15	23	19	26	27
inherit an	73	29	4	32	22	31	32
inherit control	-4	-1	65	-1	-14	-5	-26
inherit from	-33	-34	-36	-33	-43	-36	-35
initi	-43	-43	-37	-40	-41	-37	-40
initi the	-16	-28	-16	-16	-17	-16	-16
inject	-33	-31	-32	-30	-36	-30	-32
inject in	-14	-15	-17	-14	-15	-14	-14
input	-62	-63	-64	-60	-63	-60	-61
input valid	-44	-44	-47	-43	-44	-44	-44
insid	-43	-40	-43	-40	-41	-39	-45
insid $	-64	-51	-65	-51	-49	-48	-54
insid @	-39	-37	-37	-36	-37	-35	-39
insid a	-17	-17	-18	-17	-18	-17	-19
insid an	-21	-21	-21	-21	-21	-21	-31
insid my	-26	-22	-22	-23	-41	-23	-22
insid of	-28	-28	-28	-28	-30	-28	-30
insid one	-50	-49	-63	-50	-49	-48	-51
insid our	-64	-52	-72	-52	-54	-51	-65
insid the	-31	-31	-30	-32	-34	-30	-37
insist amazon	-23	-19	-25	-19	-20	-19	-19
inspect	-32	-29	-29	-29	-30	-28	-41
instal	-30	-29	-30	-27	-29	-27	-22
instal $	-68	-46	-46	-46	-48	-46	-54
instal @	-71	-70	-69	-78	-72	-66	-73
instal and	-26	-27	-26	-27	-26	-26	-41
instal by	-46	-57	-46	-57	-45	-45	-54
instal it	6	-34	4	49	-4	6	3
instal linux	-22	-21	-21	-21	-22	-21	-35
instal on	-15	0	-16	-19	-17	-15	-23
instal ourselv	-51	-54	-77	-57	-52	-59	-91
instal the	39	41	41	37	57	41	88
instal there	-27	-27	-26	-26	-32	-28	-35
instanc	-30	-26	-27	-26	-7	-26	-34
instanc size	22	27	26	24	71	25	28
instead	-33	57	-10	-18	-7	-3	-3
instead $	-37	-41	-47	-47	-40	-35	-36
instead of	-5	91	21	20	18	23	25
instruct	-22	-8	-8	7	11	96	-29
instruct and	-7	8	7	7	41	0	2
instrument	-25	-20	-21	-20	-21	-20	-22
insur	-19	-20	-19	-21	-20	-19	-26
integr	-67	-57	-64	-57	-73	-58	-57
integr authent	-32	-33	-39	-32	-33	-33	-36
integr of	-72	-71	-75	-60	-81	-70	-57
intellig	-37	-46	-32	-43	-50	-32	-32
interfac	-51	-51	-57	-48	-50	-48	-57
intern	-26	-33	-28	-14	-14	-24	-25
internet	-34	-31	-31	-31	-34	-30	-31
interpret	-82	-81	-76	-72	-79	-71	-75
interrupt	-33	-31	-33	-31	-35	-31	-32
interv	22	25	25	26	54	24	26
into	-39	-36	-39	-38	-31	-37	-39
into an	-36	-33	-35	-31	-36	-32	-33
into the	-33	-36	-40	-36	-35	-33	-33
intrus	-32	-30	-29	-30	-30	-29	-31
intrus detect	-32	-30	-29	-30	-30	-29	-31
invalid	-27	-20	-20	-21	-23	-20	-20
invent	11	22	30	40	146	24	16
invent @	10	34	43	45	126	43	30
inventori	-41	-43	-49	-42	-47	-44	-47
investig	-53	-49	-44	-44	-61	-43	-46
invit	-36	-24	-24	-26	-26	-24	-25
invoc	-29	-28	-29	-28	-31	-28	-33
invoc log	-39	-38	-38	-38	-46	-38	-46
invoic	-24	-4	36	1	37	0	-2
invok	-30	-27	-26	-27	-27	-26	-38
involv	100	33	34	36	67	35	37
involv $	52	31	32	32	66	33	32
io	20	15	16	64	50	24	25
iop	-38	-35	-32	-33	-18	-34	-32
iot	-30	-28	-30	-30	-37	-29	-39
iot on	-39	-38	-41	-42	-55	-39	-53
iot polici	-33	-31	-33	-33	-42	-32	-42
ip	-30	-26	-26	-27	-23	-27	-29
ip address	-27	-27	-27	-28	-43	-28	-34
ips	-29	-29	-28	-30	-28	-28	-29
ips of	-20	-21	-20	-21	-20	-19	-19
ipsec	-38	-21	-21	-22	-22	-21	-22
iptabl	-26	-24	-23	-24	-39	-24	-23
ireland	-32	-34	-32	-32	-42	-32	-39
is $	48	52	195	53	34	41	38
is @	-9	6	-2	5	60	4	-3
is a	-47	-13	78	-13	-36	-17	-42
is account	41	-14	-5	2	-11	2	0
is administratoraccess	-26	-25	-25	-25	-27	-25	-26
is all	61	20	10	17	14	19	21
is allow	-53	-52	-77	-52	-66	-56	-61
is amazon	10	-4	-29	-3	33	-4	-4
is an	-3	27	151	35	9	32	29
is anoth	-28	-26	-26	-26	-28	-26	-49
is answer	-49	-29	-29	-29	-31	-29	-29
is any	-13	-14	-14	-18	-13	-13	-13
is anyon	-15	-27	-18	-16	10	-21	-24
is attach	-24	-26	-22	-22	-29	-22	-23
is aws	-11	-26	-25	-25	-39	-26	-12
is best	-3	3	-7	-38	70	-6	4
is better	-12	86	-1	-16	81	24	22
is broken	-1	-2	-13	-1	37	-2	0
is built	-14	-14	-15	-17	-14	-15	-14
is call	-26	-26	-26	-27	-50	-26	-30
is cheaper	20	-3	16	-3	56	20	18
is close	3	30	8	8	9	9	8
is complianc	-67	-70	-85	-70	-94	-74	-84
is configur	-30	-29	-32	-29	-33	-30	-31
is creat	-28	-25	-25	-25	-39	-25	-26
is data	-2	-2	24	-2	-10	-6	-7
is dead	-7	37	-10	-27	-12	-5	-6
is decid	-23	-23	-23	-22	-38	-23	-23
is deprec	-24	-24	-24	-24	-31	-23	-31
is do	5	4	4	4	-13	1	50
is done	5	-22	-33	-21	-36	-21	-21
is down	-19	-17	-18	-18	-19	-17	-20
is encrypt	12	12	11	12	-13	10	62
is end	17	50	14	15	17	17	16
is enforc	-12	-11	-11	-11	-17	-11	-11
is envelop	2	2	51	1	-24	-3	-15
is faster	9	-39	5	-31	114	1	8
is feder	-38	-38	-38	-38	-44	-38	-61
is for	-27	-26	-27	-27	-29	-26	-26
is full	-23	-28	-24	-25	-26	-23	-24
is guilti	-13	-17	-13	-14	-13	-13	-13
is hand	-36	-30	-30	-31	-37	-30	-35
is hipaa	-19	-17	-22	-20	-17	-17	-17
is imdsv2	7	9	87	7	-16	6	5
is in	5	-3	-10	-3	-17	-4	16
is insid	-93	-65	-103	-65	-69	-64	-85
is it	-4	11	45	9	10	18	23
is left	112	34	5	32	26	36	39
is liabl	-17	-16	-19	-17	-23	-18	-19
is look	-46	-47	-37	-39	-46	-38	-43
is made	-17	-15	-15	-17	-17	-14	-14
is maintain	-36	-37	-39	-38	-41	-37	-60
is make	-20	-19	-22	-20	-28	-19	-19
is manag	22	2	-34	-26	-19	-15	-17
is meant	12	23	79	25	22	24	24
is mine	54	10	-18	12	0	11	1
is miss	-14	-14	-14	-14	-18	-14	-22
is my	24	30	28	29	68	26	30
is never	30	20	30	61	57	28	20
is not	-46	-26	-26	-26	-28	-26	-26
is off	-47	-48	-48	-47	-57	-46	-47
is old	-20	-20	-29	-20	-20	-20	-26
is one	-105	-30	100	-17	-20	-14	-34
is open	-55	-37	-37	-36	-37	-36	-55
is our	50	58	3	18	52	20	1
is out	-12	-12	-12	-12	-23	-12	-12
is patch	-66	-63	-94	-63	-66	-69	-57
is paus	-13	-13	-14	-13	-17	-13	-16
is physic	-11	-12	-13	-11	-16	-12	-12
is protect	-31	-32	-32	-31	-38	-31	-44
is publish	-26	-26	-29	-26	-29	-26	-48
is reachabl	-50	-37	-36	-37	-35	-35	-37
is respons	-17	-17	-20	-18	-14	-18	-19
is retir	-28	-25	-27	-25	-28	-25	-27
is review	-26	-24	-24	-24	-39	-24	-28
is run	-27	-25	-26	-25	-32	-25	-27
is secret	-16	-16	-17	-16	-20	-16	-16
is secur	-83	-79	-107	-79	-89	-81	-122
is set	-22	-22	-24	-22	-24	-22	-25
is share	-24	-17	-18	-19	-22	-17	-18
is still	52	-3	-28	0	-4	-1	-1
is store	-43	-37	-36	-40	-38	-38	-52
is stuck	-18	-3	-17	-6	28	-13	-14
is suppos	23	25	18	22	11	24	77
is switch	-80	-82	-92	-81	-95	-81	-139
is that	-9	2	14	-5	-11	-4	39
is the	-8	3	-21	47	99	11	15
is their	51	18	-9	16	13	13	3
is there	-7	17	-7	-20	-15	16	-11
is thi	-18	-13	-16	-10	-27	29	13
is to	-33	-28	-28	-29	-39	-28	-29
is too	-33	-31	-33	-31	-44	-31	-32
is turn	-16	-18	-16	-20	-17	-16	-16
is two	-18	-17	-19	-17	-17	-17	-29
is unread	38	34	29	34	87	36	36
is up	-18	-18	-18	-18	-21	-17	-19
is updat	-15	-15	-17	-18	-16	-15	-22
is what	29	58	129	81	48	56	53
is which	13	14	47	13	8	13	14
is who	161	43	49	62	25	49	7
is whose	-42	-43	-43	-42	-62	-42	-49
is with	-40	-46	-39	-43	-42	-39	-44
iscsi	-49	-46	-46	-46	-51	-45	-44
ism	-26	-26	-26	-52	-26	-26	-26
isnt	-3	1	-2	15	-2	1	17
isnt @	-50	-47	-47	-47	-49	-47	-79
isnt it	-14	-13	-15	-15	-14	-13	-17
isnt our	50	68	49	121	54	71	146
isnt the	-15	-14	-14	-15	-16	-14	-16
iso	-10	-24	-8	-24	-40	-24	-32
iso 27001	-23	-20	6	-20	-35	-20	-22
isol	-41	-40	-41	-40	-43	-39	-45
isol between	-58	-57	-58	-56	-65	-53	-61
isol my	-22	-19	-17	-18	-20	-18	-19
isol the	-40	-38	-37	-40	-39	-36	-37
isp	-22	-17	-18	-17	18	-22	-35
issu	-30	-27	-27	-29	-32	-27	-30
it $	-18	-16	-8	-15	-18	-15	4
it @	-32	-16	-30	-44	-36	-26	-28
it amazon	-5	-5	-6	-4	18	-2	-9
it aws	-36	-36	-37	-36	-63	-36	-39
it back	-25	-25	-26	-25	-35	-25	-28
it blame	-15	-14	-16	-16	-15	-14	-14
it can	4	-10	3	27	3	4	4
it come	-47	-11	-37	-35	-45	-37	-50
it correct	-15	-14	-15	-14	-16	-14	-21
it do	42	29	92	37	-12	57	27
it doe	7	-2	31	3	-24	-6	2
it down	66	-3	-9	-1	-10	-1	-13
it encrypt	26	24	17	26	8	19	97
it fall	9	13	14	14	-1	10	48
it for	-60	-10	58	-5	-34	-6	14
it from	-29	-29	-30	-29	-41	-28	-31
it goe	7	7	15	10	-14	11	68
it hand	-33	-60	-33	-51	-33	-33	-33
it has	10	2	10	35	1	10	4
it i	4	6	39	6	-5	5	7
it in	7	17	69	18	12	17	16
it is	-34	-27	-35	-30	-18	-29	-32
it isnt	-71	-64	-65	-67	-82	-64	-101
it keep	-29	-23	-23	-26	-23	-24	-39
it leav	20	-7	-8	-9	-36	-6	-8
it mean	-14	8	66	12	-13	8	6
it off	-63	-61	-61	-61	-80	-60	-72
it on	-25	-24	-25	-25	-25	-23	-26
it onli	-13	-13	-13	-18	-15	-13	-16
it or	-57	-39	-40	-39	-50	-38	-40
it our	-48	-42	-43	-42	-31	-43	-54
it ourselv	13	-28	21	69	20	21	17
it out	95	12	-13	16	32	14	4
it over	27	27	24	26	11	22	68
it patch	-17	-16	-16	-17	-18	-16	-22
it right	-23	-22	-22	-22	-24	-21	-34
it sai	-56	-30	-53	-39	40	-27	-24
it set	-14	-15	-14	-14	-22	-14	-14
it stand	54	54	29	53	109	46	43
it still	-8	-5	-7	-7	28	-5	-22
it that	-38	-36	-35	-39	-37	-35	-40
it the	61	35	99	37	35	36	29
it their	-4	24	29	28	2	18	80
it then	-16	-16	-16	-16	-21	-17	-20
it through	-30	-23	-24	-23	-25	-24	-23
it to	-14	-17	-18	-17	-17	-16	-22
it too	-18	-23	-20	-19	-20	-18	-18
it up	10	12	11	11	31	12	31
it updat	-32	-32	-32	-32	-36	-32	-61
it us	-6	5	4	2	37	4	-15
it when	12	13	15	11	-5	11	50
it where	-24	-19	-20	-21	-21	-19	-21
it who	-26	-25	-25	-25	-26	-24	-29
it whose	-27	-27	-27	-29	-36	-27	-31
it worth	25	85	20	27	92	20	22
it would	-20	-25	-17	-20	-17	-17	-17
item	-1	2	0	1	35	2	1
item $	-38	-37	-38	-37	-44	-37	-45
item are	-40	-37	-38	-38	-65	-38	-37
its	-18	-17	-17	-17	-16	-17	-14
its @	-54	-50	-47	-43	-47	-44	-45
its a	-48	-62	-55	-43	-44	-42	-44
its api	-27	-27	-28	-27	-47	-28	-30
its data	-18	-18	-21	-18	-19	-18	-22
its endpoint	-21	-20	-23	-21	-24	-21	-21
its facil	-40	-41	-40	-40	-50	-41	-51
its key	-13	-13	-13	-13	-16	-12	-13
its not	-24	-23	-22	-23	-23	-22	-35
its own	-40	-55	-46	-45	-65	-45	-49
its privat	7	12	12	12	48	9	13
its role	-17	-16	-15	-15	-15	-15	-15
its softwar	28	28	28	27	27	26	64
its updat	-41	-39	-41	-40	-40	-39	-65
its us	-35	-37	-34	-60	-36	-34	-44
itself	-33	-32	-33	-31	-30	-31	-35
itself $	-46	-44	-46	-43	-48	-43	-48
itself avail	-53	-28	-28	-27	-29	-28	-29
itself i	-20	-26	-20	-27	-20	-20	-24
itself on	30	29	30	29	63	30	28
itself or	-27	-34	-27	-32	-44	-27	-34
itself who	-20	-19	-23	-20	-23	-19	-26
januari	-24	-23	-23	-25	-24	-22	-30
jar	-22	-21	-21	-21	-22	-21	-26
java	17	17	13	49	56	3	10
java $	23	25	26	12	73	25	14
jdbc	-63	-62	-67	-62	-68	-64	-69
jira	-1	-8	-8	-5	44	-15	-4
jms	-24	-30	-23	-23	-25	-23	-24
jms client	-24	-30	-23	-23	-25	-23	-24
job	-11	-18	-24	-20	-22	-21	-11
job $	48	3	1	6	-1	7	36
job are	3	2	3	3	16	2	-4
job definit	-28	-30	-39	-28	-30	-28	-28
job for	-25	-24	-27	-25	-33	-24	-26
job i	-28	-32	-21	-3	-25	-19	-19
job imag	-54	-49	-52	-48	-51	-50	-60
job in	-74	-87	-70	-68	-81	-68	-71
job is	6	42	11	11	43	17	63
job now	-28	-28	-28	-29	-54	-29	-29
job of	-29	-26	-25	-25	-27	-25	-26
job on	-30	-31	-30	-53	-45	-30	-31
job queue	-33	-34	-33	-33	-46	-33	-43
job to	-41	-37	-37	-36	-46	-37	-45
join	-36	-32	-34	-37	-36	-33	-37
join of	-43	-42	-42	-40	-44	-41	-44
join the	-22	-18	-18	-19	-20	-18	-24
join to	-42	-55	-41	-40	-41	-39	-40
joiner	-54	-37	-37	-37	-52	-37	-39
joint	-49	-42	-44	-40	-54	-41	-41
joint respons	-49	-42	-44	-40	-54	-41	-41
js	-20	-21	-20	-22	-20	-19	-22
json	13	13	10	11	36	12	11
jump	-11	1	-3	2	45	1	0
junior	-25	-25	-25	-45	-26	-25	-25
jupyt	8	16	5	24	6	8	7
jupyt on	15	24	13	33	12	14	13
just	-12	29	-2	-3	-11	16	-7
just @	5	1	5	21	5	3	5
just do	-18	-18	-25	-20	-19	-19	-22
just the	-17	-17	9	-16	-24	-20	-23
jvm	-24	-21	-21	-21	-21	-21	-24
jwt	-51	-45	-45	-44	-46	-44	-57
k	-30	-31	-33	-32	-35	-31	-36
k and	-30	-31	-33	-32	-35	-31	-36
karpent	20	19	91	21	13	20	4
karpent $	-2	-2	42	-2	-16	-5	-21
kb	-34	-31	-32	-31	-32	-31	-36
kbs	-66	-65	-69	-65	-65	-63	-77
keep	-31	-31	-30	-29	-33	-28	-33
keep @	-30	-27	-28	-28	-29	-27	-28
keep a	-12	-13	-19	16	-30	-13	-18
keep aliv	32	18	35	112	13	33	35
keep it	-50	-48	-52	-50	-50	-48	-64
keep its	18	16	18	16	6	17	52
keep my	9	13	13	9	-14	83	-7
keep other	-30	-31	-32	-31	-34	-31	-55
keep our	-50	-49	-57	-50	-63	-50	-58
keep run	-16	-14	-14	-15	-21	-14	-15
keep sai	37	37	83	36	28	26	37
keep that	-23	-25	-25	-24	-25	-23	-24
keep the	-34	-31	-31	-31	-37	-31	-34
keep them	-40	-39	-38	-39	-38	-38	-56
keep third	-19	-19	-19	-20	-20	-20	-27
keeper	0	-5	-3	-10	42	-1	-16
kei	-32	-30	-32	-30	-35	-30	-13
kei $	-46	-48	-48	-45	-42	-44	-53
kei @	-27	-33	-28	-26	-26	-26	-28
kei aws	-46	-46	-45	-45	-54	-48	-66
kei for	-15	-16	-15	-15	-17	-15	-17
kei in	-63	-53	-59	-52	-58	-53	-57
kei is	-31	-31	-32	-31	-34	-30	-47
kei of	-23	-23	-22	-22	-30	-22	-26
kei on	1	1	1	1	-1	1	26
kei who	-8	-2	-9	8	-16	6	65
kept	-62	-61	-64	-61	-90	-61	-63
kept $	-75	-68	-70	-71	-119	-75	-67
kept by	-18	-18	-17	-16	-25	-17	-19
kept up	-48	-30	-30	-29	-29	-29	-40
kerbero	-37	-35	-36	-34	-36	-34	-37
kernel	-27	-25	-27	-23	-20	-25	-26
kernel $	-64	-50	-59	-15	-79	-56	-61
kernel in	-101	-98	-112	-93	-108	-94	-105
kernel of	-6	-7	-10	-9	6	-7	-17
kernel on	-21	-26	-21	-27	-22	-21	-21
kernel patch	-75	-75	-76	-74	-56	-73	-127
kernel updat	-16	-15	-14	-9	-16	-14	-19
key	-20	-19	-3	-16	-11	-19	-22
key $	-89	-86	-107	-86	-97	-85	-97
key @	10	20	95	23	22	9	17
key choic	-80	-75	-80	-74	-77	-75	-79
key for	-27	-30	-24	-46	-30	-27	-26
key in	-36	-34	-41	-34	-29	-33	-33
key manag	-37	-39	-59	-36	-47	-36	-36
key mean	3	2	38	2	-25	2	2
key pair	-21	-18	-19	-18	-5	-18	-18
key rotat	5	3	1	5	85	9	-32
key valu	27	22	11	68	26	26	28
key was	-20	-19	-22	-19	-22	-19	-34
key with	9	8	7	8	46	-17	6
keycloak	4	27	25	61	9	26	26
keycloak on	28	-2	25	64	11	27	27
kick	-30	-27	-26	-27	-28	-26	-33
kick it	-28	-28	-27	-28	-32	-26	-31
kick off	-22	-23	-22	-22	-22	-21	-33
kid	-61	-42	-66	-49	12	-39	-35
kill	-37	-43	-34	-23	-38	-34	-37
kill it	-20	-20	-20	-20	-33	-20	-24
kill the	-62	-42	-41	-43	-51	-44	-50
kind	-40	-36	-39	-35	-45	-20	-42
kind of	0	0	-3	0	-9	19	0
kinda	84	25	5	29	23	62	32
kindli	65	41	24	26	44	29	30
kindli share	105	23	35	33	15	33	33
knob	-17	-26	-19	10	-26	-18	-23
knob $	10	-4	8	50	5	8	9
knob is	-37	-36	-37	-42	-47	-36	-45
know	15	28	19	0	-1	16	6
know $	-11	-4	-6	-4	-11	45	-4
know about	32	14	12	15	2	57	15
know if	-22	-23	-20	-22	-20	-20	-28
know the	-14	-21	-21	-21	-24	-20	-19
know what	1	25	13	-20	-1	2	2
know which	-50	-25	-39	-39	-60	-40	-40
known	-25	-24	-28	-27	-26	-24	-31
known cve	-32	-31	-40	-40	-35	-31	-44
kubeconfig	-34	-15	-16	-16	16	-16	-15
kubelet	-43	-57	11	-38	-45	-39	-43
kubelet $	5	22	110	20	4	11	4
kubelet on	-41	-39	-47	-40	-40	-38	-44
kvm	-10	-10	-9	-10	-10	-10	-16
kyverno	-57	-54	-68	-52	-65	-57	-60
label	-74	-79	-79	-74	-85	-74	-78
labor	74	2	-8	8	-10	6	6
lack	-11	-2	-8	-7	41	-3	-18
lack a	-24	-31	-25	-30	-38	-24	-25
lag	-39	-38	-38	-39	-39	-37	-39
lag behind	-34	-36	-34	-45	-33	-34	-35
lai	-24	-25	-25	-24	-34	-24	-29
lambda	-20	42	-38	-20	-21	-9	-11
lan	-40	-32	-33	-35	-39	-32	-33
land	6	-12	-10	-14	-16	-13	-13
land @	-19	-23	-18	-21	-20	-19	-22
land in	-31	-31	-28	-29	-28	-27	-28
land on	-5	54	4	-3	3	4	5
land where	-16	-16	-17	-20	-17	-17	-17
land zone	-6	-4	18	-6	-12	-8	-7
languag	-5	-2	25	-1	-23	49	-9
languag $	20	20	122	31	16	25	31
languag do	-3	-3	-39	-5	-35	84	-4
languag model	7	11	6	7	-13	52	0
laptop	-4	-2	-18	-3	20	-2	-5
laptop $	50	49	24	46	88	47	44
larg	-33	-25	-30	-25	24	-17	-20
larg @	-7	3	-2	3	68	11	9
larger	-23	-31	-23	-31	-23	-23	-24
last	-10	-10	-11	-10	-19	23	-15
last night	-26	-25	-24	-26	-7	-26	-32
last week	19	20	18	14	47	18	18
last writer	-31	-31	-33	-34	-55	-32	-33
last year	-34	-33	-33	-35	-49	-34	-33
late	-20	-19	-19	-20	1	-34	-25
latenc	-19	-13	-15	-25	41	-12	-13
latenc alarm	-20	-20	-20	-22	-33	-20	-20
latenc of	25	42	45	47	125	39	37
latenc to	6	6	-10	-7	39	3	6
later	-28	-27	-29	-29	-37	-28	-45
latest	-1	7	-19	11	100	11	5
latter	-38	-39	-39	-39	-50	-39	-58
latter $	-38	-39	-39	-39	-50	-39	-58
launch	-21	-20	-15	-18	-16	-19	-15
launch $	-50	-50	-62	-52	-60	-50	-55
launch @	-5	11	11	20	77	6	6
launch from	-26	-32	-27	-28	-29	-27	-31
launch set	-24	-23	-26	-23	-27	-23	-26
launch templat	-49	-50	-51	-49	-70	-49	-48
launch the	-33	-30	-31	-32	-40	-31	-34
launch type	63	69	105	66	46	69	118
law	-31	-25	-27	-25	2	-29	-42
law $	-11	2	8	7	47	2	-2
law demand	-34	-31	-30	-30	-36	-31	-53
law that	-24	-23	-25	-25	-32	-24	-25
lawyer	8	8	61	7	-7	9	1
lay	111	50	-27	-3	-34	13	4
layer	8	-22	4	-19	-38	-20	-26
layer $	60	-13	-3	2	-17	2	-13
layer 7	-32	-29	-28	-26	-29	-27	-27
layer in	-19	-16	-17	-16	-18	-16	-20
layer under	-28	-22	-23	-21	-26	-21	-24
layer we	-58	-40	-61	-40	-40	-39	-38
layer with	-70	-49	-53	-50	-49	-48	-52
lazi	11	-7	10	65	10	10	11
lazi option	11	-7	10	65	10	10	11
ldap	-40	-33	-36	-35	20	-36	-37
lead	58	33	37	33	90	38	18
leaf	-25	-24	-24	-25	-23	-23	-25
leaf cert	-21	-21	-22	-22	-21	-21	-21
leak	-33	-29	-35	-29	-34	-29	-34
leak $	-22	-22	-23	-23	-22	-21	-21
leak access	-46	-46	-46	-45	-55	-48	-67
leak from	-30	-32	-54	-30	-32	-30	-31
leak in	-24	-24	-24	-25	-36	-24	-24
leak on	-19	-17	-18	-20	-21	-18	-19
leaki	-23	-20	-20	-21	-22	-20	-22
leaki vessel	-23	-20	-20	-21	-22	-20	-22
learn	17	22	18	21	-29	67	19
least	-1	-18	10	66	-3	4	1
least $	30	-1	30	91	16	29	30
least privileg	-62	-49	-20	-61	-64	-51	-63
least to	22	-13	21	82	22	22	22
leav	12	19	0	14	10	5	3
leav @	36	123	42	30	33	44	44
leav fewer	4	-45	4	61	3	3	4
leav our	-28	-1	-29	-54	-52	-28	-30
leav the	-18	-16	-16	-8	-23	-17	-22
leav to	56	6	-12	5	-6	5	6
leav us	11	7	11	40	7	12	11
leav who	-27	-27	-28	-27	-48	-28	-31
leaver	-58	-47	-48	-47	-52	-47	-49
leaver still	-20	-18	-18	-18	-20	-18	-18
left	19	5	-14	-13	-13	-7	-8
left $	-48	-46	-52	-49	-59	-47	-50
left and	-2	33	-1	-28	-4	-1	-18
left for	87	20	-1	14	13	18	17
left in	-27	-20	-19	-20	-20	-19	-20
left the	-37	-29	-29	-30	-40	-29	-29
left to	40	-8	-25	-8	-15	-7	-9
legal	-29	-29	-25	-28	-19	-30	-31
legal hold	-65	-66	-76	-64	-68	-65	-68
len	-19	-19	-18	-18	-20	-18	-20
length	-31	-26	-26	-29	-28	-26	-27
less	45	28	47	126	40	47	46
less $	27	6	31	101	20	28	31
less for	40	62	43	47	37	42	42
less patch	13	9	7	75	-12	11	2
less to	19	-25	20	84	13	21	20
let	-27	-25	-16	2	-12	-16	-19
let dev	-47	-29	-29	-30	-32	-29	-30
let me	24	-29	24	82	1	13	4
let the	6	8	5	-21	35	6	6
letter	-11	-10	-49	-10	34	-13	-14
level	-40	-33	-35	-33	-36	-33	-36
level 1	-16	-16	-16	-16	-19	-16	-25
liabil	-87	-54	-53	-55	-54	-53	-56
liabl	-40	-38	-40	-39	-60	-38	-40
liabl $	-29	-28	-28	-29	-39	-27	-28
liabl when	-19	-19	-21	-20	-26	-20	-22
lib	-50	-46	-47	-46	-50	-46	-51
librari	-34	-31	-32	-32	-35	-32	-36
librari in	-40	-37	-38	-37	-43	-37	-49
licens	-44	-38	-40	-36	-28	-35	-8
licens $	35	38	40	37	86	37	36
licens for	-85	-82	-83	-75	-99	-77	-97
licens in	-54	-54	-54	-53	-61	-52	-57
licens of	-18	-16	-17	-17	-19	-17	-18
licens on	-111	-106	-113	-105	-129	-102	-121
licens to	-17	-14	-12	-15	-14	-13	-14
licens we	-27	-27	-25	-26	-28	-25	-27
life	6	6	7	19	12	8	27
life $	-1	1	-2	1	33	2	1
life on	-21	-23	-19	-20	-21	-19	-25
lifecycl	-45	-44	-45	-43	-45	-43	-45
lifecycl $	-49	-48	-52	-46	-47	-46	-47
lifecycl of	-29	-28	-30	-29	-32	-30	-31
lifetim	-29	-29	-33	-29	-32	-29	-34
lift	-35	-8	-28	-13	-34	-28	-43
lift $	-46	-65	-40	-7	-49	-42	-68
lift a	-43	-43	-43	-55	-52	-42	-43
lighter	45	27	48	122	43	49	48
lighter one	45	27	48	122	43	49	48
like	13	-2	31	18	-3	0	-5
like @	-54	-62	-55	-64	-56	-52	-55
like aws	-75	-67	-79	-69	-92	-66	-72
like im	-20	-9	19	-12	-25	-11	-10
like that	-77	-64	-90	-67	-68	-64	-72
like the	51	-5	-28	-12	-16	-9	-23
limit	-37	-36	-45	-36	-42	-18	-38
limit $	-24	-23	-23	-23	-30	-23	-24
limit for	-32	-31	-30	-31	-48	-31	-30
limit of	12	13	-19	14	23	69	-8
limit on	-27	-27	-27	-27	-37	-28	-26
limit what	-22	-20	-36	-20	-20	-20	-20
line	37	34	18	-14	-9	0	-5
line $	-86	-49	-8	-46	-57	-47	-53
line each	-58	-70	-54	-63	-52	-55	-62
line pleas	19	-79	-71	-52	-65	-46	-46
liner	15	42	148	36	93	45	35
link	-30	-28	-30	-29	-25	-28	-33
link between	-27	-28	-31	-27	-32	-27	-33
link for	-19	-18	-19	-19	-21	-18	-18
link in	-19	-17	-19	-18	-20	-17	-17
linux	-36	-32	-31	-21	-30	-31	-53
linux @	-38	-35	-35	-24	-42	-34	-34
linux ami	-26	-26	-29	-26	-35	-27	-34
linux below	-33	-32	-31	-36	-35	-32	-46
linux beneath	-18	-17	-17	-18	-19	-18	-20
linux patch	-48	-23	-23	-29	14	-23	-26
linux secur	-22	-21	-21	-21	-22	-21	-35
linux server	25	14	29	60	27	28	28
linux under	-28	-26	-32	-27	-50	-28	-27
linux underneath	-65	-54	-54	-55	-57	-52	-55
list	33	-1	-1	5	16	19	2
list $	45	13	4	-1	-19	2	2
list all	92	40	39	41	33	29	37
list as	-41	-31	-31	-33	-33	-31	-30
list for	2	-18	2	35	-6	2	3
list in	-27	-27	-26	-27	-50	-27	-27
list of	-14	0	-4	4	-32	96	-8
list pleas	-69	-85	-18	24	136	-15	2
list what	69	17	13	21	-12	17	21
listen	-51	-48	-50	-48	-44	-47	-51
listen $	-91	-82	-89	-77	-83	-79	-94
littl	17	28	26	52	18	24	25
littl as	18	16	18	38	18	18	18
live	-26	-23	-36	-27	-5	-26	-27
live $	-46	-43	-59	-43	-5	-42	-45
live in	43	67	44	28	87	42	45
live on	-16	-16	-17	-17	-19	-16	-19
llama	16	43	17	-5	15	16	16
llama on	16	43	17	-5	15	16	16
load	-21	-19	-22	-20	2	-19	-21
load $	-16	0	-13	-14	-17	-13	-16
load @	-32	-40	-33	-34	-33	-32	-33
load balanc	33	31	17	29	85	28	31
load data	-32	-30	-30	-29	-35	-30	-32
load dock	-24	-23	-24	-23	-25	-23	-27
load with	-22	-21	-21	-22	-27	-22	-26
local	-39	-38	-19	-39	-47	-37	-52
local admin	-19	-12	-13	-13	-13	-12	-14
local administr	-25	-23	-23	-25	-31	-23	-24
local user	-47	-51	-76	-48	-51	-50	-46
local zone	-26	-25	27	-26	-51	-22	-48
locat	-16	-15	26	-15	-26	-15	-21
locat $	-5	-3	59	-1	-17	-3	-9
lock	-36	-34	-26	-34	-36	-35	-39
lock in	-31	-31	-32	-31	-38	-30	-30
lock the	-26	-20	-20	-22	-25	-20	-21
log	-23	-24	-16	-18	-20	-20	-15
log $	-114	-113	-147	-112	-115	-112	-121
log @	-43	-41	-40	-41	-52	-39	-42
log are	-17	-17	-17	-23	-17	-17	-17
log do	22	22	11	25	21	24	59
log file	-28	-52	-27	-24	-28	-27	-28
log for	-33	-30	-32	-30	-33	-29	-30
log from	-28	-26	-30	-27	-29	-26	-27
log have	-54	-51	-58	-50	-53	-51	-52
log in	-28	-26	-27	-26	-28	-26	-28
log is	78	82	184	81	75	81	80
log level	-23	-22	-23	-23	-23	-22	-24
log of	-32	-32	-30	-31	-33	-30	-35
log off	-38	-36	-40	-35	-39	-35	-35
log on	-14	-44	-26	-14	-17	-15	17
log retent	-72	-75	-86	-72	-78	-78	-95
log so	-26	-26	-24	-29	-24	-25	-28
log to	-44	-43	-68	-43	-44	-43	-43
log type	41	45	37	43	101	42	46
log who	-49	-39	-53	-39	-40	-39	-43
log4j	-36	-35	-35	-35	-38	-34	-44
log4j in	-30	-28	-29	-28	-33	-28	-31
log4shell	-37	-33	-32	-32	-39	-31	-33
log4shell in	-37	-33	-32	-32	-39	-31	-33
logic	-36	-52	-35	-38	-36	-35	-36
login	-33	-36	-33	-22	-34	-31	-34
login $	-63	-65	-66	-62	-67	-60	-64
login @	-44	-40	-43	-44	-55	-43	-40
login in	-32	-26	-26	-27	-27	-26	-30
login node	-50	-48	-53	-55	-64	-48	-51
login on	-27	-27	-27	-33	-28	-27	-29
login our	-18	-14	-14	-14	-16	-13	-17
lol	-14	-4	-3	-3	50	-8	-18
lol $	2	2	-5	3	40	1	-15
long	-33	-37	-39	-4	-32	-36	-35
long @	-55	-53	-52	-54	-100	-53	-53
long as	26	-14	25	60	25	26	26
long doe	47	49	50	48	115	48	47
long record	-44	-46	-71	-47	-78	-49	-48
long run	8	8	2	45	-1	-9	2
long term	-35	-35	-40	-37	-35	-34	-42
long those	-14	-14	-14	-14	-26	-14	-14
longer	-35	46	-38	-33	-22	-16	-20
longer exist	25	-5	-20	2	-4	2	0
longer need	-19	-23	-17	-17	-18	-18	-18
longer than	-59	-68	-63	-56	-62	-58	-68
look after	23	2	0	6	2	2	6
look at	-80	-72	-75	-74	-100	-72	-78
look for	-22	-19	-18	-19	-21	-20	-23
loop	-56	-61	-55	-58	-70	-55	-58
loop $	-51	-60	-51	-57	-74	-52	-54
loosen	-27	-26	-27	-27	-32	-26	-35
lost	-7	-13	-14	-13	-25	0	-14
lost @	-31	-29	-30	-30	-30	-30	-36
lost the	-12	-11	-16	-12	-15	-12	-12
lot	29	28	24	26	86	29	29
low	-46	-47	-45	-48	-70	-46	-45
lower	0	-29	8	52	30	9	7
lowest	29	5	20	73	48	28	28
lowest effort	41	14	40	78	35	41	40
lowest latenc	6	6	-10	-7	39	3	6
lunch	-17	-9	-26	0	58	-29	-4
lunch $	-12	-9	-26	2	43	-14	0
lustr	-30	22	-16	-25	-23	-17	-18
m	-43	-40	-39	-39	-49	-38	-44
m i	-28	-24	-22	-24	-30	-22	-28
m6i	20	20	-27	-5	90	6	14
mac	-58	-43	-42	-40	-13	-44	-38
machin	-22	-22	-18	-21	-24	-20	-5
machin $	-49	-46	-47	-47	-49	-46	-74
machin @	-31	-28	-28	-29	-32	-28	-32
machin below	-49	-46	-46	-58	-48	-46	-69
machin is	-39	-39	-44	-39	-41	-39	-53
machin of	-106	-99	-101	-96	-104	-98	-133
machin pool	-38	-36	-38	-36	-38	-37	-46
machin that	-22	-20	-20	-20	-21	-20	-28
machin who	49	48	48	48	38	48	113
machineri	-15	-14	-16	-16	-16	-14	-17
made	-29	-27	-28	-28	-35	-12	-33
made by	-28	-28	-28	-29	-29	-29	-34
made it	-16	-17	-16	-21	-22	-17	-17
made public	-28	-27	-30	-26	-27	-27	-29
mail	-26	-29	-23	-12	-6	-29	-25
mail $	32	34	24	29	89	15	27
mail postfix	17	-14	13	59	14	16	17
mail server	-34	-32	-33	-34	-41	-32	-33
mailbox	-42	-24	-22	-26	-21	-23	-23
main	4	111	35	29	21	31	33
maintain	-18	-16	-16	-7	-16	-14	6
maintain $	22	23	18	82	-15	21	16
maintain by	-32	-30	-32	-31	-32	-30	-43
maintain it	-3	-14	-3	-5	48	-5	11
maintain that	12	13	1	13	-19	6	62
mainten	-34	-38	-21	1	-30	-26	-20
mainten $	18	10	10	59	7	20	65
mainten @	-23	-24	-24	-25	-23	-22	-23
mainten of	-56	-29	-29	-29	-29	-29	-29
mainten window	-25	-23	-3	-14	-29	-28	-27
mainten windows	-2	-12	-6	26	-4	-3	-10
major	-23	-24	-23	-22	-23	-22	-26
major version	-23	-24	-23	-22	-23	-22	-26
make	-27	-24	-18	-24	-27	-25	-26
make @	-19	-18	-18	-18	-18	-17	-19
make a	10	13	55	19	6	-5	17
make an	-23	-21	-23	-22	-25	-21	-24
make it	-50	-39	-31	-31	-31	-30	-34
make our	-27	-40	-27	-29	-24	-26	-25
make sure	-22	-21	-22	-21	-26	-21	-22
make the	-18	-16	-17	-17	-19	-16	-17
malici	-34	-37	-34	-34	-35	-34	-37
man	-9	13	2	16	22	90	6
manag	-23	-16	-9	-22	-24	-22	-23
manag $	5	5	36	4	-3	3	3
manag @	-56	-51	-54	-48	-50	-48	-58
manag a	-68	-66	-72	-63	-75	-63	-74
manag by	34	1	47	6	4	7	-14
manag certif	-15	-15	-15	-16	-15	-15	-17
manag control	-34	8	-50	-47	-50	-30	-33
manag databas	-99	-100	-116	-109	-117	-100	-158
manag event	-12	-21	-11	-11	-11	-11	-11
manag fleet	78	10	34	45	34	34	34
manag for	-11	-11	-11	-12	-16	-11	-11
manag in	-33	-33	-49	-32	-35	-32	-32
manag is	39	70	78	32	38	42	42
manag kei	-38	-43	-41	-39	-40	-37	-46
manag key	59	61	154	60	47	56	57
manag of	-31	-25	-25	-25	-26	-24	-25
manag on	-55	13	-37	-27	-33	-26	-31
manag one	24	20	2	24	22	25	53
manag platform	15	21	72	22	22	22	20
manag rule	-30	-29	-30	-29	-30	-29	-36
manag runtim	28	74	67	15	17	37	35
manag servic	-14	-12	32	-11	-21	-27	-33
manag share	-44	-52	-69	-45	-56	-51	-58
manag so	-31	-29	-28	-31	-29	-28	-29
manag the	-33	-22	-26	-22	3	-21	-34
manag updat	-59	-58	-63	-72	-100	-59	-64
mani	-31	-26	-27	-25	4	-29	-26
mani @	-53	-41	-33	-31	-33	-32	-35
mani connect	26	12	26	25	58	25	24
mani dai	-18	-17	-18	-18	-30	-19	-19
mani secur	28	26	19	26	64	18	28
manifest	-38	-35	-36	-36	-39	-35	-45
mantrap	-33	-31	-34	-36	-49	-32	-33
manual	-48	-23	-39	-22	-46	69	-36
manual approv	-60	-57	-57	-57	-72	-58	-86
manual snapshot	-52	-53	-53	-55	-60	-71	-59
map	-47	-47	-46	-45	-54	-45	-47
map $	-62	-68	-66	-60	-61	-60	-67
map wrong	-25	-20	-20	-20	-21	-20	-20
march	0	-17	-17	-17	-33	-17	-18
mark	16	14	17	16	46	15	17
market	-15	-31	-17	3	-43	-17	-18
market mail	-18	-16	-17	-17	-19	-16	-16
market site	20	-3	20	52	20	20	20
market want	-11	-24	-18	-22	-22	-18	-18
marketplac	-44	-44	-44	-46	-64	-45	-71
mask	-36	-33	-35	-35	-38	-34	-38
master	-39	-35	-33	-36	-19	-32	-55
master password	-46	-36	-37	-40	-19	-36	-67
match	-14	-13	-17	-14	21	-18	-17
match after	-23	-20	-20	-22	-24	-20	-21
materi in	-17	-14	-15	-14	-16	-14	-14
matrix	110	29	55	33	8	29	22
matrix $	64	14	12	20	18	19	13
matter	-50	-49	-66	-58	-65	-50	-55
max	0	4	10	5	56	5	4
max $	-16	11	81	24	51	18	21
max @	-62	-58	-61	-61	-81	-58	-71
max concurr	-66	-66	-66	-69	-114	-67	-66
max connect	-49	-51	-48	-54	-75	-48	-48
max of	-30	-29	-32	-29	-34	-29	-29
max size	-45	-45	-55	-42	-44	-44	-45
max vcpu	-86	-81	-82	-82	-133	-82	-92
maximum	-27	-24	-33	-23	-14	-24	-23
maximum size	-37	-35	-43	-36	-49	-36	-35
may	-46	-40	-42	-40	-36	-38	-42
may an	38	39	38	40	120	40	46
may call	-88	-72	-98	-73	-89	-72	-70
may have	-22	-18	-19	-19	-19	-18	-22
may i	0	0	-3	0	-9	19	0
may login	-18	-28	-18	-20	-18	-18	-18
may publish	-19	-21	-21	-18	-22	-18	-18
may pull	-27	-25	-25	-26	-46	-26	-26
may push	20	16	22	13	50	22	22
may read	-19	-17	-17	-16	-18	-16	-19
may run	-16	-17	-16	-17	-18	-16	-23
may send	-30	-28	-27	-28	-34	-27	-36
may use	-45	-39	-40	-40	-52	-42	-40
mb	-35	-35	-33	-36	-54	-34	-35
me	53	23	56	34	32	33	30
me $	44	56	146	90	55	60	104
me a	2	7	5	6	22	26	7
me about	-20	-8	-21	2	-18	79	-14
me an	14	44	39	36	117	31	44
me and	-38	-26	9	-20	-47	-29	-21
me aws	142	42	43	35	28	40	41
me both	8	28	0	-21	1	1	2
me do	-57	-52	-59	-52	-64	-55	-52
me how	-14	35	-3	0	-26	30	2
me in	-29	-29	-64	-30	-34	-29	-28
me lift	-34	-36	-36	-43	-36	-34	-34
me or	-52	-51	-47	-66	-70	-47	-70
me that	-28	-23	-26	-24	-24	-25	-23
me the	77	32	37	32	52	29	29
me through	97	32	19	33	57	30	27
me to	39	7	-39	-38	-27	-22	-33
me what	17	13	31	14	-18	2	7
me which	7	11	-9	6	51	3	-14
me who	-38	-62	-85	-63	-93	-86	-76
me yes	-33	-29	-36	-31	-53	-31	-37
mean	12	21	68	21	35	19	17
mean $	62	63	131	66	117	65	65
mean @	53	5	19	-4	18	19	18
mean by	2	15	98	17	-6	11	12
mean in	-7	-2	109	46	-8	45	21
mean is	-13	-11	-18	-11	-12	-11	-11
mean of	14	14	96	14	-12	8	14
mean secur	42	42	101	42	35	40	41
mean the	-65	11	-51	-61	-49	-37	-48
mean what	7	12	48	11	5	9	13
mean whose	-84	-84	-152	-85	-89	-84	-128
meant	-27	-11	27	-9	-12	-9	-9
meant @	-45	-39	-43	-37	-40	-38	-38
meant by	4	25	118	32	24	29	29
meant to	-54	-38	-55	-45	-38	-38	-40
meant with	-10	2	40	4	2	4	3
media	-34	-34	-36	-34	-35	-34	-37
medium	-42	-41	-36	-39	-60	-36	-36
medium @	-42	-41	-36	-39	-60	-36	-36
meet	-18	-17	-17	-17	3	-29	-21
meet room	3	4	-1	2	39	-21	1
member	-26	-22	-22	-24	-24	-22	-23
memori	-55	-53	-54	-54	-59	-52	-56
memori $	-53	-46	-49	-60	-49	-47	-63
memori and	-29	-27	-27	-27	-50	-27	-27
memori limit	-28	-27	-27	-27	-37	-28	-26
memori set	-18	-19	-20	-19	-20	-19	-19
mend	-35	-33	-33	-33	-58	-33	-37
menu	-12	14	-7	19	16	143	3
merg	-23	-22	-23	-22	-33	-23	-22
merg $	-27	-26	-28	-27	-44	-31	-26
mesh	4	-1	2	32	38	-2	-28
mesh $	-28	-27	-28	-27	-36	-29	-27
mess $	-13	-13	-13	-13	-17	-12	-13
messag	-18	-15	-18	-13	-5	-4	-18
messag $	16	20	8	15	9	90	0
messag bodi	-23	-21	-21	-21	-29	-22	-21
messag on	8	9	10	9	36	7	-1
messag size	29	35	17	38	104	36	39
met	-33	-30	-35	-32	-37	-31	-36
met $	-31	-31	-35	-33	-39	-31	-37
metadata	-56	-57	-58	-56	-73	-55	-60
metadata on	-22	-28	-28	-26	-23	-23	-24
metal	-11	-15	21	-11	-10	-11	-23
method	-31	-28	-28	-30	-32	-28	-37
metric	-21	-21	-22	-19	-22	-21	-27
mfa	-43	-41	-33	-41	-48	-41	-47
mfa delet	-37	-38	-47	-37	-40	-37	-38
mfa for	-23	-18	-22	-19	-15	-18	-20
mfa on	-43	-42	-52	-43	-47	-44	-50
micro	-43	-43	-43	-44	-44	-43	-45
microcod	-54	-54	-68	-55	-71	-55	-89
microservic	-52	-53	-68	-55	-36	-52	-67
microsoft	6	14	13	13	54	15	-4
microvm	-17	-17	41	-15	-24	-19	-27
midnight	-31	-34	-28	-30	-29	-27	-26
migrat	-14	-8	-19	-18	1	-15	-22
migrat for	-21	-20	-20	-19	-20	-18	-18
migrat of	-29	-29	-28	-28	-41	-28	-27
migrat our	13	19	20	9	65	20	9
migrat to	-57	-57	-60	-55	-63	-55	-57
million	-5	-2	-10	-1	37	-1	-4
million of	-44	-42	-42	-42	-65	-42	-53
min	-33	-35	-35	-30	-44	-34	-35
min $	35	1	0	-1	-8	0	0
min 1	-33	-32	-33	-33	-38	-32	-34
min and	-26	-25	-26	-26	-44	-26	-26
min max	-24	-24	-24	-23	-26	-22	-22
mine	16	-26	-41	-25	-30	-24	-31
mine $	69	-4	-32	25	-8	-1	-1
mine and	47	18	19	18	16	18	18
mine i	-61	-37	-36	-39	-39	-37	-50
mine on	-26	-26	-26	-26	-26	-25	-50
mine or	-29	-37	-29	-54	-28	-28	-29
miner	-34	-31	-31	-33	-40	-30	-34
minim	25	-42	28	126	23	25	27
minim respons	25	-26	30	108	23	28	25
minimum	7	4	-2	23	59	7	7
minimum and	-62	-62	-62	-62	-114	-62	-62
minimum of	10	-11	5	70	5	-6	6
minimum tls	-11	-11	-11	-12	-16	-11	-12
minor	-37	-33	-8	-34	-36	-32	-33
minor engin	-57	-56	-49	-51	-51	-49	-62
minor upgrad	-79	-78	-88	-86	-90	-76	-92
minor version	30	34	65	34	32	34	85
minut on	-11	-11	-12	-13	-16	-11	-11
misconfigur	-32	-31	-30	-31	-43	-30	-40
mismatch	-46	-55	-47	-46	-48	-45	-46
mismatch in	-31	-36	-31	-29	-32	-29	-31
miss	-36	-36	-38	-34	-28	-34	-36
miss $	13	9	-9	12	50	11	12
miss in	-23	-23	-23	-21	-26	-21	-22
miss index	-26	-26	-27	-26	-29	-27	-30
miss on	-49	-58	-50	-49	-50	-48	-48
miss so	-56	-45	-39	-39	-39	-39	-40
miss the	-37	-37	-36	-37	-50	-36	-37
miss whose	-14	-14	-14	-14	-17	-14	-22
mistak	-39	-43	-39	-38	-39	-39	-41
mistak $	-43	-41	-43	-41	-43	-45	-44
mistak @	-15	-15	-16	-15	-16	-15	-15
mistak who	-19	-11	-11	-11	-11	-11	-12
mix	16	10	66	19	1	21	71
mix up	-39	-46	-39	-41	-41	-39	-36
ml team	-27	-19	-18	-23	-19	-19	-21
mobil	-32	-31	-32	-31	-35	-30	-31
mode $	-43	-42	-44	-46	-43	-41	-42
mode @	-43	-42	-45	-43	-41	-40	-49
mode cluster	91	18	11	18	27	21	0
mode is	-5	22	18	87	-26	22	20
mode of	20	27	90	30	26	26	27
mode who	-25	-21	-22	-22	-25	-21	-24
mode with	-42	-31	-32	-33	-32	-31	-33
model	10	-9	-14	-11	-28	-12	-21
model $	62	37	26	13	-6	12	2
model answer	-18	-16	-25	-16	-18	-17	-17
model for	113	38	39	40	38	39	34
model fresh	-51	-36	-36	-37	-35	-36	-39
model host	-33	-56	-30	9	-28	-28	-29
model in	-13	9	6	8	41	9	9
model on	25	22	26	68	25	26	27
model put	-29	-28	-49	-38	-29	-28	-29
model run	-61	-39	-38	-39	-42	-40	-41
model that	-26	-17	-18	-17	-17	-16	-17
model who	-25	-12	-14	-12	-3	-12	-13
modul	-22	-20	-21	-20	-12	-20	-20
modul for	-2	3	2	2	23	2	3
mondai	20	-26	-13	-11	-27	-10	-12
monei	-45	-40	-40	-41	-54	-40	-42
monitor	-44	-46	-45	-35	-55	-43	-50
monitor stack	17	-10	17	64	14	14	16
monitor the	-35	-36	-37	-36	-49	-36	-45
month	4	10	8	9	49	8	6
month $	3	3	-1	4	31	4	4
month in	-23	1	-20	3	32	3	2
month who	31	27	32	29	18	31	71
monthli	4	-18	-11	-14	85	4	-14
more	-3	25	0	10	10	1	-3
more $	8	-31	7	73	1	10	9
more do	-18	46	-2	-31	-17	-4	-2
more in	42	-3	32	17	105	34	36
more than	-30	-31	-38	-31	-37	-30	-33
more work	3	43	6	-4	-19	1	1
morn	-24	-22	-23	-24	20	-27	-37
morn $	22	22	15	22	71	12	10
most	35	24	37	135	18	38	32
most hand	18	24	24	111	0	25	28
mount	-58	-54	-51	-70	-45	-51	-54
mount @	-47	-32	-30	-30	-7	-33	-38
move	-25	-11	-26	-25	-23	-23	-21
move $	-32	17	-31	-22	-29	-22	-27
move @	-21	2	-23	-39	-30	-22	-21
move a	-30	-35	-34	-30	-33	-30	-31
move between	25	55	26	25	11	26	26
move from	7	38	12	3	11	12	12
move it	-19	-19	-19	-19	-22	-18	-20
move off	-47	-48	-52	-47	-80	-47	-71
move our	-10	7	-8	-13	-8	-8	-16
move to	-15	-11	-22	-13	26	-14	-15
move us	13	14	15	16	-1	17	55
mtl	-52	-53	-67	-53	-65	-52	-51
mtl between	-57	-58	-73	-59	-72	-57	-56
much	17	-47	-16	13	-31	-14	-15
much $	-72	-75	-84	-71	-86	-65	-66
multi	-27	-27	-18	-27	-29	-27	-27
multi az	-24	-24	-27	-24	-17	-23	-23
multi factor	-33	-33	-41	-34	-35	-33	-33
multi region	-33	-33	-43	-36	-56	-34	-32
multi tenant	27	27	91	26	13	17	27
mung	-22	-23	-23	-22	-24	-21	-22
must	-9	-18	-21	-19	-22	-18	-15
must act	-29	-26	-25	-27	-29	-26	-29
must be	-22	-22	-21	-22	-21	-20	-22
must configur	-11	17	-19	-25	-11	-10	-12
must custom	-26	-20	-20	-21	-21	-20	-24
must defin	-83	-57	-102	-56	-58	-55	-57
must do	18	-12	-16	-12	-34	-12	-14
must i	-23	-23	-24	-23	-31	-25	-26
must instal	-18	-10	-10	-10	-10	-10	-11
must not	-43	-31	-29	-28	-28	-27	-27
must our	28	-28	-52	-30	-31	-25	-56
must patch	-76	-66	-66	-69	-85	-66	-103
must renew	-30	-25	-25	-25	-30	-24	-26
must the	-22	-18	-18	-19	-22	-18	-21
must updat	-24	-23	-23	-24	-28	-23	-28
must we	27	3	4	6	1	7	42
my	13	5	5	2	33	8	-1
my @	-10	1	-2	0	49	1	-5
my applic	-14	-14	-14	-14	-24	-14	-15
my auditor	-19	-17	-17	-17	-22	-17	-23
my boss	45	31	55	17	-3	70	15
my colleagu	-22	-20	-21	-20	-29	-20	-22
my data	-11	-10	-14	-11	-37	-18	16
my head	-52	-45	-41	-44	-51	-42	-48
my job	107	26	13	31	21	31	30
my life	18	19	19	45	18	19	12
my old	0	1	-4	1	43	2	-6
my own	-71	-72	-66	-68	-79	-64	-71
my team	15	-5	-8	-6	-18	-6	-8
myself	33	-5	-6	-5	-20	-5	-5
myself $	-29	-24	-25	-25	-43	-25	-24
mysql	-79	-54	-55	-55	-62	-54	-62
n	8	7	-23	-30	-38	-20	-25
n @	16	59	16	1	4	21	22
nacl	5	5	113	7	-6	5	-15
nacl $	-20	-25	68	-20	-39	-25	-39
nah	-36	-34	-38	-33	-50	-34	-39
nah i	-37	-34	-36	-33	-54	-34	-40
nairobi	3	3	-17	-3	29	0	3
nairobi $	3	3	-17	-3	29	0	3
name	-25	-26	-18	-19	1	-19	-21
name $	23	24	21	23	58	22	15
name and	-3	-1	43	-6	-20	-4	0
name is	-13	-27	-8	-8	-30	-10	27
name of	-14	-15	-16	-16	-17	-14	-14
name server	-40	-30	-29	-31	-32	-29	-30
name that	-16	-16	-16	-16	-18	-15	-15
name the	0	-37	0	37	-1	0	0
name who	-38	-43	-36	-39	-47	-35	-59
namespac	-52	-50	-50	-49	-57	-48	-49
namespac on	-66	-64	-66	-64	-84	-63	-64
narrow	-33	-36	-32	-33	-34	-31	-31
nas	-25	-36	-26	-26	-26	-26	-26
nat	-41	-46	-43	-41	-42	-40	-40
nearli	-44	-39	-58	-39	-51	-39	-40
neck	-44	-43	-44	-46	-54	-48	-44
need $	-17	-17	-18	-13	3	-13	-14
need a	-9	-19	-16	-7	-27	-16	-8
need an	66	54	48	46	116	50	70
need for	-62	-50	-50	-55	-71	-51	-48
need more	-64	-62	-61	-61	-87	-62	-60
need on	-6	32	1	-15	2	2	0
need one	2	-31	-21	-29	-19	-19	-26
need os	-39	-39	-38	-38	-42	-38	-63
need someth	-22	-21	-21	-23	-29	-21	-26
need the	80	35	20	19	63	33	33
need to	-33	-34	-30	-21	-33	-30	-37
neo4j	14	55	21	28	1	20	16
neo4j on	13	58	22	28	-2	20	15
net	-30	-26	-24	-25	-27	-24	-24
network	-43	-42	-38	-41	-45	-41	-46
network $	-40	-41	-54	-41	-46	-41	-51
network access	-15	-16	-17	-16	-15	-16	-18
network acl	-30	-31	-15	-30	-35	-32	-32
network and	-25	-25	-25	-25	-27	-25	-41
network below	-17	-18	-18	-18	-21	-18	-22
network between	-13	-13	-14	-13	-18	-13	-14
network cidr	-24	-30	-23	-25	-23	-23	-24
network connect	-28	-30	-31	-30	-30	-27	-27
network devic	-20	-19	-19	-19	-19	-19	-28
network flood	-45	-54	-45	-42	-43	-42	-45
network hardwar	-21	-21	-22	-23	-25	-21	-24
network on	-15	-15	-15	-15	-16	-14	-14
network polici	17	32	84	32	30	32	32
network switch	-30	-29	-33	-29	-28	-28	-30
network that	-52	-52	-58	-50	-53	-49	-55
network under	-33	-30	-31	-30	-29	-29	-31
never expir	-18	-19	-19	-20	-22	-18	-19
never have	-21	-22	-21	-27	-21	-20	-20
never heard	16	16	66	15	-1	15	11
new	-11	0	-17	-12	-6	-9	-12
new @	-32	-34	-31	-32	-33	-30	-32
new account	-37	-34	-48	-34	-41	-35	-40
new cluster	-54	-54	-58	-61	-63	-49	-53
new custom	15	68	68	68	162	68	66
new firmwar	-19	-18	-18	-19	-27	-19	-19
new in	50	17	-11	15	10	59	5
new on	-20	-20	-19	-20	-34	-20	-23
new one	-28	-29	-29	-32	-28	-28	-39
new platform	27	-3	1	4	-1	5	5
new region	-26	-25	-26	-27	-26	-25	-24
new server	-45	-45	-45	-45	-48	-43	-47
new split	-7	108	41	28	28	42	47
new version	-11	-18	-11	-11	-11	-11	-11
newer	-24	-24	-25	-25	-25	-24	-29
newer one	-74	-74	-84	-79	-73	-73	-97
newest	-26	-24	-25	-23	-24	-24	-27
newslett	-37	-31	-31	-32	-34	-31	-36
next	35	72	31	30	27	31	47
next js	-15	-14	-14	-15	-14	-14	-18
next month	29	41	35	33	22	34	75
next quarter	-10	33	10	7	3	10	10
next to	7	94	17	16	14	18	12
next week	49	-15	5	5	2	5	2
nice	-40	-26	-31	-30	-2	-31	-38
night	-5	-6	-4	20	-7	-4	10
night $	7	9	14	9	11	10	61
night @	-11	-11	-11	-4	-17	-12	-14
nightli	-25	-28	-24	-19	-28	-25	-25
nightli job	-23	3	-23	-52	-24	-23	-23
nimbu	35	39	41	42	98	42	4
nine	-18	-15	-17	-18	18	-14	-28
nine of	10	16	16	15	61	18	19
nitro	-50	-51	26	-50	-62	-52	-91
nitro card	-13	-13	-16	-13	-15	-13	-12
nitro enclav	41	42	139	47	44	45	41
nitro hypervisor	-91	-91	-136	-95	-114	-94	-141
nitro is	3	3	16	2	-2	0	3
nitro secur	12	6	40	8	12	12	11
nitro system	19	24	85	25	18	21	20
no	-20	-19	-25	-9	-24	-17	-23
no $	-46	-42	-42	-43	-43	-41	-55
no @	-30	-18	-29	-44	-28	-28	-31
no auth	-44	-27	-26	-26	-27	-26	-27
no dba	5	-24	9	83	-7	7	10
no longer	-7	89	-7	-11	6	14	15
no matter	-50	-49	-68	-59	-61	-51	-54
no version	-48	-44	-56	-49	-47	-45	-48
no wait	45	-19	14	26	-2	11	12
nobodi	-22	-23	-22	4	-26	-20	-22
nobodi ad	-44	-63	-45	-46	-45	-42	-46
nobodi can	-39	-38	-38	-41	-40	-36	-36
nobodi click	-21	-21	-21	-22	-26	-21	-26
nobodi els	-16	-15	-16	-18	-19	-15	-15
nobodi got	-22	-21	-23	-22	-23	-21	-23
nobodi has	-39	-35	-34	-27	-50	-32	-32
nobodi here	-1	-3	-4	27	-4	-1	-4
nobodi on	13	-2	15	52	8	14	14
nobodi rotat	-31	-31	-32	-34	-44	-32	-31
nobodi us	-42	-40	-41	-43	-60	-41	-44
nobodi want	40	38	39	91	30	40	39
node	-24	-18	-23	-15	-19	-20	-6
node $	-26	-28	-32	-22	-13	-24	-17
node 16	-38	-37	-36	-39	-54	-37	-45
node @	-44	-62	-52	-36	-46	-44	-49
node ami	-78	-77	-90	-83	-76	-76	-104
node and	-16	-15	-15	-16	-17	-15	-21
node are	-60	-48	-63	-48	-51	-48	-69
node base	-14	101	11	39	18	26	26
node count	-69	-66	-74	-70	-69	-65	-75
node di	-19	-17	-18	-19	-18	-17	-18
node expir	-17	-17	-17	-19	-17	-16	-17
node for	-64	-51	-61	-53	-54	-52	-71
node get	-19	-26	-19	-24	-19	-19	-21
node group	-22	-21	-23	-21	-23	-20	-21
node in	-39	-38	-39	-38	-36	-37	-48
node kernel	-47	-42	-45	-61	-49	-41	-51
node modul	-19	-19	-22	-19	-21	-19	-20
node of	-19	-18	-20	-19	-22	-18	-14
node on	-14	-25	-23	-19	27	-17	-22
node os	13	17	13	16	-2	16	64
node patch	39	39	42	37	34	43	142
node that	-63	-65	-57	-60	-60	-57	-74
node upgrad	49	52	50	51	55	53	114
node when	-47	-44	-48	-44	-53	-43	-47
node who	99	95	99	98	97	101	223
nodeadm	-47	-71	-55	-56	-51	-48	-60
nodejs16	-28	-27	-26	-27	-27	-26	-37
nodepool	-14	-15	-15	-18	-15	-14	-16
nodetool	-14	-13	-13	-13	-17	-13	-13
nodetool repair	-14	-13	-13	-13	-17	-13	-13
non	3	6	46	4	-14	5	6
non compliant	-22	-22	-28	-22	-25	-23	-23
non techi	14	16	51	15	-1	15	16
non technic	21	29	71	28	8	27	31
noncompli	-45	-38	-38	-36	-41	-37	-38
none	-36	-33	-34	-34	-40	-32	-40
none $	-28	-28	-29	-30	-47	-28	-27
noon	5	10	6	5	47	9	2
normal	-45	27	-10	-21	-9	-16	-22
normal $	0	-2	-4	0	38	-5	-11
normal @	-35	-13	-34	-26	-40	-31	-41
not	-7	0	5	-6	-18	-10	-13
not $	43	23	-20	-6	-11	-1	-4
not @	-61	-57	-58	-57	-52	-52	-54
not amazon	-54	-46	-46	-47	-70	-46	-47
not aws	-37	-29	-28	-29	-29	-28	-38
not for	-13	-14	-13	-16	-13	-14	-15
not have	-36	-36	-36	-36	-36	-36	-70
not in	4	-27	-42	-24	-32	-26	-28
not the	44	35	104	37	63	26	39
not us	-67	-66	-79	-67	-69	-66	-105
note	25	26	24	22	105	22	-14
notebook	-37	-39	-34	-16	-38	-32	-35
noth	17	8	8	24	17	7	2
noth to	12	17	16	66	8	17	6
notic	-49	-46	-48	-46	-50	-48	-55
notic about	-26	-21	-21	-21	-23	-22	-22
notif	-38	-41	-38	-37	-41	-36	-38
now	-19	-10	-19	-18	21	-8	-29
now $	12	16	21	20	94	18	-32
now @	2	46	0	-18	4	4	3
now the	-15	-18	-15	-16	-18	-15	-16
npm	-40	-35	-34	-35	-35	-34	-49
npm packag	-27	-25	-25	-25	-25	-25	-40
nsx	-60	-55	-57	-56	-56	-55	-74
ntf	-48	-29	-30	-38	-27	-27	-30
nucleu	-19	-18	-18	-18	-20	-18	-25
number $	-65	-65	-67	-63	-83	-66	-70
number in	-51	-43	-44	-44	-53	-43	-45
number of	-25	-23	-24	-24	-34	-24	-24
nutshel	130	2	9	19	-18	15	6
nvidia	-23	-29	-24	-25	-29	-23	-22
nvidia driver	-23	-29	-24	-25	-29	-23	-22
nvme	16	22	23	22	69	21	20
nvme in	-27	-27	-27	-28	-39	-27	-28
o	-22	-21	-21	-21	-34	-21	-22
oauth	-25	-25	-25	-26	-33	-24	-25
object	-42	-41	-36	-40	-36	-40	-41
object $	-106	-103	-113	-103	-145	-103	-106
object in	2	4	-1	4	26	4	4
object lock	23	22	81	22	13	4	21
object who	-30	-30	-32	-31	-39	-30	-53
oblig	172	73	39	55	40	50	49
oblig $	30	53	16	-3	12	1	13
obvious	17	11	17	42	17	17	17
oci	-54	-53	-51	-63	-69	-49	-54
ocr	10	-14	21	57	21	20	18
ocr model	-43	-30	-29	-31	-29	-29	-32
ocsp	-54	-38	-41	-39	-46	-37	-41
octob	-21	-3	-9	-7	43	-17	-7
of	-20	-20	-23	-21	-16	-20	-22
of $	-7	-4	-17	-15	-24	-15	-15
of @	-35	-37	-37	-37	-30	-37	-48
of a	-29	-23	-32	-23	-4	-23	-27
of all	-11	-10	-11	-11	-16	-11	-11
of amazon	33	36	34	34	103	33	-2
of an	-26	-25	-26	-26	-28	-23	-29
of api	-36	-38	-38	-37	-56	-39	-46
of aws	8	10	7	9	64	10	-2
of backup	-80	-61	-63	-62	-79	-61	-65
of block	-38	-38	-42	-39	-55	-37	-44
of build	-37	-35	-34	-34	-36	-37	-37
of client	22	7	7	7	7	7	6
of comput	-25	-26	-26	-27	-34	-26	-26
of contain	34	26	78	27	31	31	34
of control	-31	-30	-31	-30	-47	-30	-37
of custom	83	13	32	44	18	26	20
of data	-31	-28	-30	-28	-42	-29	-30
of date	21	19	21	17	18	21	53
of differ	-48	-50	-46	-45	-58	-44	-49
of disk	-21	-20	-19	-23	-20	-19	-19
of durabl	-39	-38	-39	-40	-53	-39	-41
of duti	53	20	18	16	12	19	18
of each	2	48	2	-17	4	5	4
of file	-48	-36	-36	-37	-38	-35	-42
of infrastructur	-38	-40	-44	-39	-41	-43	-47
of it	-10	-13	2	-14	-17	-13	-22
of key	-27	-32	-24	-24	-27	-24	-24
of labor	74	2	-8	8	-10	6	6
of life	-1	-1	0	0	6	0	22
of local	-41	-40	-47	-39	-53	-40	-41
of my	9	-20	-24	-19	-29	-19	-22
of new	-22	-23	-22	-22	-27	-22	-27
of object	-30	-29	-30	-30	-33	-29	-30
of old	-32	-32	-31	-34	-45	-31	-33
of one	12	35	32	93	63	34	29
of oper	-35	-26	-26	-28	-27	-27	-41
of other	-26	-23	-21	-21	-23	-22	-25
of our	-21	-16	-17	-11	1	-15	-10
of partner	-15	-15	-15	-17	-15	-16	-16
of patch	27	61	25	43	17	25	21
of peopl	-31	-35	-29	-32	-36	-29	-29
of physic	-31	-32	-33	-32	-34	-33	-38
of presenc	-40	-33	-33	-34	-35	-34	-47
of question	0	0	-1	0	-14	17	0
of queue	-24	-22	-22	-24	-27	-24	-24
of recoveri	-31	-38	-31	-30	-35	-31	-32
of request	-42	-41	-40	-40	-62	-40	-51
of respons	41	11	7	7	6	9	6
of row	-41	-42	-48	-41	-55	-40	-40
of salesforc	-58	-50	-53	-51	-80	-51	-47
of secur	-18	-7	-2	12	-14	-15	-10
of server	-73	-70	-74	-69	-70	-71	-76
of servic	-57	-57	-60	-58	-73	-58	-88
of shard	-25	-24	-25	-25	-34	-24	-24
of staff	-30	-28	-33	-29	-44	-31	-50
of storag	-57	-58	-63	-57	-67	-60	-60
of support	-12	14	-9	-5	-24	45	-12
of that	-4	3	3	2	-2	4	30
of the	-22	-24	-22	-22	-27	-22	-20
of their	19	0	0	0	-5	0	-3
of them	29	74	53	53	50	51	130
of these	-23	-23	-23	-46	-23	-23	-23
of thi	21	20	-11	20	-13	73	47
of thing	-3	-3	-19	-3	-15	40	-4
of us	26	8	26	56	16	28	64
of what	59	-4	-34	3	-34	-10	-19
of who	37	56	14	-4	-4	19	15
of work	-19	-4	0	26	-3	-3	-3
of workflow	-27	-26	-29	-26	-29	-28	-26
off	-27	-24	-29	-27	-24	-27	-30
off $	-20	-18	-20	-15	-14	-16	-2
off @	-1	32	2	-5	-1	-3	0
off a	-12	-3	-15	-14	-16	-13	-13
off and	-17	-11	-10	-11	-11	-11	-11
off by	-20	-16	-16	-16	-16	-16	-22
off in	-33	-35	-35	-32	-40	-32	-32
off on	-31	-29	-29	-31	-37	-30	-30
off the	-55	-53	-51	-52	-54	-51	-76
off to	-2	-3	-7	-2	52	-9	-14
off whose	-34	-28	-27	-28	-34	-27	-31
offer	-18	-19	-21	-18	8	-22	-32
offic	8	6	8	19	33	7	1
offic $	14	18	14	16	57	10	17
offic is	-20	-19	-20	-22	-20	-19	-30
offic on	-17	-15	-16	-16	-7	-16	-16
offic printer	53	52	52	51	115	51	20
offic to	-40	-40	-40	-40	-72	-40	-52
offic want	10	-1	9	37	9	10	8
offlin	-27	-37	-25	-26	-25	-25	-26
ohio	-29	-6	-26	-3	25	-3	-4
ok	-14	-16	-33	-13	13	-16	-10
ok $	34	27	22	26	74	21	17
ok and	-60	-55	-60	-55	-67	-56	-65
ok but	3	15	21	21	-8	15	70
okta	-18	-14	-15	-14	-14	-14	-16
old	-37	-38	-31	-37	-36	-37	-39
old $	-17	-16	-18	-16	-18	-16	-16
old @	-36	-47	-36	-37	-55	-36	-38
old disk	-67	-67	-67	-68	-87	-67	-85
old snapshot	69	70	55	68	133	48	58
old task	-18	-17	-24	-17	-17	-17	-18
old updat	-16	-17	-19	-16	-17	-16	-20
old upgrad	-19	-19	-28	-19	-19	-19	-25
old version	-19	-20	-23	-20	-22	-19	-20
old who	-67	-50	-50	-53	-61	-50	-59
older	-24	-26	-24	-24	-30	-24	-25
older than	-24	-26	-24	-24	-30	-24	-25
on	-29	-25	-28	-23	-26	-28	-33
on $	-26	-22	-24	-18	-21	-18	-25
on 40	-33	-29	-29	-32	-34	-29	-34
on @	-39	-29	-33	-25	-34	-35	-40
on a	-17	-2	-17	-3	-9	-13	-15
on all	14	16	12	1	68	15	17
on amazon	-18	-13	-13	-12	-20	-13	4
on an	-20	-17	-18	-21	-26	-21	-24
on and	-22	-24	-26	-24	-25	-22	-23
on automat	-18	-17	-17	-17	-17	-17	-24
on aws	6	12	21	26	55	6	31
on black	-46	-30	-30	-30	-41	-30	-33
on both	55	26	27	27	27	26	27
on by	-7	-6	-14	-5	-10	-9	35
on call	35	40	37	39	101	34	19
on custom	-19	-18	-20	-19	-21	-18	-18
on demand	-19	-33	-15	-18	11	-17	-19
on each	32	-2	4	6	5	5	4
on everi	-93	-117	-96	-107	-137	-93	-91
on floor	10	10	10	10	49	10	-9
on for	86	-1	-15	17	12	14	9
on fridai	11	11	10	10	42	10	7
on from	-19	-25	-18	-19	-18	-19	-18
on fsx	-37	-39	-40	-40	-47	-37	-37
on github	-24	-21	-24	-24	-25	-22	-23
on in	-28	-31	-32	-27	-30	-27	-28
on is	-34	-33	-33	-34	-40	-32	-44
on it	-43	-42	-47	-43	-40	-44	-47
on its	-16	-12	-23	-22	-49	-21	-25
on manag	-34	-34	-48	-33	-34	-33	-37
on me	-51	-37	-41	-37	-60	-37	-38
on mfa	-16	-15	-19	-15	-18	-15	-16
on mondai	22	-32	-14	-11	-33	-11	-14
on my	-46	-42	-41	-42	-52	-41	-49
on nodejs16	-28	-27	-26	-27	-27	-26	-37
on off	-35	-34	-35	-34	-35	-33	-33
on on	-12	-13	-12	-12	-13	-12	-16
on one	-46	8	-39	-45	-26	-36	-40
on or	-32	-54	-31	-55	-36	-33	-40
on our	-24	-16	-24	-24	-30	-24	-23
on patch	4	-1	3	0	51	-5	-26
on plain	-34	-68	-35	-36	-35	-35	-34
on point	-17	-15	-17	-15	-16	-15	-17
on premiz	2	-1	5	24	4	6	3
on provid	-29	-29	-34	-30	-36	-29	-38
on putobject	13	23	18	21	78	20	23
on python3	17	19	19	18	44	18	19
on respons	-2	28	2	3	0	3	2
on secur	2	-4	1	27	-1	1	-7
on server	-46	-49	-48	-63	-50	-48	-67
on share	0	-17	-29	-20	-21	-17	-18
on site	-31	-29	-29	-32	-28	-28	-29
on that	-5	-11	-6	-5	38	-20	-7
on the	-24	-23	-26	-23	-23	-25	-32
on them	-9	-16	-20	-15	-20	-16	-9
on there	-19	-20	-23	-19	-22	-21	-21
on those	-33	-34	-34	-40	-32	-34	-42
on time	-19	-20	-20	-19	-24	-19	-20
on to	-22	-21	-21	-22	-35	-21	-21
on top	-23	-24	-25	-25	-29	-24	-32
on two	22	5	24	56	23	24	24
on us	4	-29	-57	-37	-62	-44	-30
on version	-11	-11	-10	-17	-11	-10	-10
on what	-46	27	-37	-19	-44	-17	-18
on which	-60	-52	-51	-54	-64	-40	-58
on who	-25	-16	-26	-27	-57	-24	-9
on whose	-25	-24	-26	-23	-29	-23	-26
on windows	-19	-16	-16	-17	-19	-16	-17
on with	12	17	5	17	69	15	10
onboard	15	-22	-26	-20	-24	-24	-27
onc	-20	2	-7	4	-1	-6	-9
onc @	-61	-34	-35	-34	-37	-35	-35
onc a	20	12	19	68	16	21	15
onc on	-3	47	0	-42	-2	-2	0
onc the	-19	-19	-21	-20	-22	-20	-22
one $	6	31	60	75	-13	32	110
one @	3	6	5	7	72	9	6
one and	-7	52	4	-5	7	6	1
one avail	-20	-20	-22	-20	-25	-20	-24
one az	-41	-40	-48	-41	-56	-40	-42
one by	-31	-34	-36	-37	-33	-32	-43
one do	-2	-28	-18	18	34	-24	-1
one eni	28	26	19	26	64	18	28
one for	39	28	46	115	39	46	45
one hand	23	53	25	37	20	24	24
one in	-58	-36	-37	-40	-48	-36	-42
one is	-57	-57	-61	-60	-74	-57	-97
one line	-47	-54	-44	-52	-42	-45	-51
one liner	15	42	148	36	93	45	35
one login	-33	-31	-36	-34	-32	-32	-43
one of	-40	-40	-42	-57	-40	-39	-42
one pager	82	23	28	28	23	32	33
one paragraph	46	59	19	17	17	22	23
one sentenc	128	49	96	51	19	52	49
one so	-13	-12	-12	-12	-12	-12	-20
one that	2	-11	5	27	3	4	3
one who	-53	-100	-112	-99	-108	-97	-176
one with	49	39	67	109	60	64	120
one zone	-20	-19	-23	-20	-28	-19	-22
onli	-27	-31	-21	-20	-34	-26	-27
onli $	10	50	19	16	41	19	20
onli have	-53	-29	-29	-31	-41	-29	-29
onli in	-51	-48	-50	-46	-56	-47	-46
onli need	55	25	25	29	26	26	26
onli one	-80	-78	-80	-88	-79	-74	-76
onli the	-2	-27	-5	24	-4	-3	-7
onli who	-13	-21	-13	-13	-13	-13	-13
ontap	-47	-45	-46	-43	-35	-43	-47
onto @	31	48	14	7	15	14	4
onto it	-23	-23	-23	-23	-44	-23	-23
onto the	-23	-25	-24	-23	-34	-23	-26
oom	-37	-29	-29	-34	-32	-29	-29
open	-28	-28	-27	-27	-25	-27	-22
open $	-36	-39	-38	-37	-37	-35	-37
open @	-61	-67	-64	-70	-68	-60	-63
open a	-1	-1	-6	-2	39	-10	-3
open and	-13	-20	-14	-14	-13	-13	-14
open for	14	26	25	25	55	26	25
open or	-16	-17	-17	-17	-17	-16	-21
open port	-17	-18	-17	-17	-21	-16	-16
open sourc	-28	-28	-28	-28	-42	-38	-29
open the	-21	-28	-22	-23	-23	-21	-22
open to	-36	-30	-30	-30	-33	-30	-31
open who	-61	-55	-56	-55	-63	-55	-77
openapi	-52	-49	-49	-48	-52	-47	-51
opensearch	26	141	20	2	9	35	16
openssh	-1	-2	-3	37	-36	1	-2
openssl	-13	-12	-13	-3	-12	-11	-18
openssl in	-47	-45	-49	-47	-47	-45	-65
openvpn	-2	26	2	7	0	1	3
openzf	-34	-32	-35	-32	-32	-32	-33
oper	-28	-26	-27	-23	-26	-26	-14
oper $	1	-35	1	63	1	2	0
oper role	-18	-16	-23	-17	-17	-17	-17
oper system	-25	-23	-24	-23	-24	-24	-4
oper the	-36	-37	-36	-35	-38	-34	-40
oppos	44	106	109	46	33	52	45
oppos to	44	106	109	46	33	52	45
ops	25	16	-3	33	-19	5	5
ops $	38	-5	5	3	-16	2	3
opt	-27	-23	-24	-24	-27	-23	-23
opt out	-18	-16	-16	-16	-18	-16	-16
optim	-48	-49	-53	-48	-60	-49	-57
optim $	-52	-53	-58	-51	-61	-55	-64
option	-20	-23	-22	21	-21	-17	-20
option $	-67	-80	-67	-40	-72	-65	-68
option for	-35	-27	-28	-11	-28	-27	-28
option give	2	0	0	17	1	2	2
option on	59	53	41	142	54	62	60
or	0	24	7	28	15	10	22
or $	-40	-55	-41	-45	-52	-40	-58
or @	32	75	39	105	62	40	37
or a	13	-11	16	75	10	14	14
or all	-67	-56	-46	-61	-49	-46	-49
or amazon	25	35	38	36	38	38	95
or an	28	30	30	77	30	30	30
or aws	-10	-10	-9	-30	-27	-8	22
or both	-43	-44	-43	-44	-56	-44	-70
or by	-13	-7	-11	-8	-19	-6	19
or custom	-77	-71	-71	-71	-90	-69	-89
or do	-21	-42	-15	-20	-2	2	4
or doe	-28	-20	22	-31	-26	-18	-29
or elast	4	1	4	21	2	4	4
or fals	-53	-37	-44	-42	-41	-37	-55
or fix	48	40	36	41	14	111	18
or for	-20	-20	-23	-21	-27	-20	-23
or host	-20	-29	-22	-21	-20	-21	-22
or i	-19	-20	-18	-19	-20	-18	-20
or is	-8	-7	-8	-8	21	-9	-14
or just	5	1	5	21	5	3	5
or manag	-11	80	-11	-11	-6	17	16
or me	-10	-6	-8	-17	-24	-1	51
or mine	-20	-18	-18	-22	-17	-17	-22
or must	-6	-10	-5	-8	-17	-6	11
or my	-40	-45	-40	-47	-48	-39	-48
or neo4j	15	118	31	-9	-2	25	19
or no	-17	-18	-16	-16	-16	-15	-20
or not	-18	44	-12	-16	17	-7	-12
or on	36	17	47	93	1	31	147
or our	-34	-29	-17	9	-29	-19	-11
or plain	51	97	47	57	38	40	51
or privat	-24	-22	-22	-23	-24	-22	-31
or provis	-24	-24	-24	-26	-26	-24	-38
or public	-37	-76	-42	-38	-41	-40	-42
or so	-27	-24	-23	-25	-25	-23	-27
or standard	47	35	47	90	90	45	44
or the	26	92	48	71	51	61	120
or their	-2	18	21	18	19	21	79
or them	-88	-90	-90	-84	-56	-83	-155
or transcrib	27	23	26	76	18	28	26
or us	-18	-15	-14	-16	20	-14	-39
or we	-51	-38	-39	-38	-39	-38	-41
or what	-50	-36	-30	-29	-70	19	22
or who	-41	-35	-34	-38	-42	-34	-40
or windows	24	-2	23	53	13	22	22
or your	11	9	1	5	-8	0	51
orchestr	-19	-25	-23	3	-20	-18	-29
order	-33	-36	-35	-11	-32	-32	-38
order a	-30	-28	-29	-29	-31	-28	-36
order by	21	11	15	81	4	23	28
org	19	22	54	22	37	18	17
org wide	-35	-29	-31	-30	-30	-29	-37
organ	-55	-49	-68	-49	-53	-51	-57
organizations	11	95	-2	-7	-10	9	7
origin	-45	-55	-47	-45	-51	-45	-45
orphan	-46	-37	-38	-37	-40	-37	-39
os	-5	-9	-2	4	13	-2	41
os $	-96	-95	-60	-93	-124	-92	-60
os again	20	18	16	67	13	18	17
os and	27	27	27	55	24	27	24
os beneath	-67	-62	-63	-65	-87	-64	-76
os fix	-73	-65	-65	-62	-66	-63	-81
os harden	-41	-42	-41	-41	-42	-40	-56
os in	33	39	29	37	29	42	109
os level	-17	-17	-18	-17	-18	-17	-24
os of	-30	-29	-33	-31	-8	-29	-50
os on	-79	-119	-70	-77	-91	-75	-87
os patch	-2	-10	-4	2	19	-2	43
os to	-34	-32	-33	-32	-32	-32	-48
os under	-51	-49	-50	-50	-52	-49	-84
os underneath	-60	-58	-55	-59	-71	-56	-88
os updat	89	93	91	88	119	87	175
os upgrad	-36	-32	-34	-35	-34	-33	-50
os us	20	22	16	8	6	21	66
other	4	29	19	10	6	10	37
other $	-31	30	-19	-23	-17	-15	-32
other account	-42	-41	-42	-41	-64	-42	-71
other aws	-19	-17	-15	-16	-17	-16	-18
other tenant	-32	-30	-31	-30	-33	-30	-52
other who	21	17	-2	21	11	21	49
otherw	-21	-21	-20	-21	-33	-20	-20
otherw $	-21	-21	-20	-21	-33	-20	-20
ou	-57	-62	-54	-52	-61	-52	-55
ou $	-46	-51	-45	-42	-45	-43	-44
ought	-15	-14	-14	-15	-14	-14	-16
ought to	-15	-14	-14	-15	-14	-14	-16
our $	47	10	-3	15	14	9	38
our account	-33	-33	-33	-33	-49	-33	-41
our ad	-43	-30	-29	-30	-31	-30	-32
our admin	-30	-27	-27	-29	-37	-28	-34
our app	-50	-47	-62	-46	-52	-48	-52
our applic	-31	-30	-30	-29	-42	-29	-40
our audit	-42	-39	-50	-38	-48	-38	-38
our auditor	-16	-18	-17	-1	-25	-16	-22
our aws	-40	-32	-33	-35	-60	-32	-33
our backup	-46	-45	-45	-45	-67	-46	-56
our bare	-22	-23	-24	-22	-23	-21	-30
our basement	-30	-40	-31	-31	-58	-31	-31
our begin	118	43	49	42	43	44	48
our bit	124	13	30	28	1	22	15
our branch	-35	-30	-31	-32	-34	-30	-34
our build	-16	-11	-11	-11	-10	-10	-11
our busi	26	27	27	22	-4	16	70
our cage	-21	-21	-20	-21	-21	-20	-20
our cisco	-10	-7	-25	-4	37	-27	-6
our client	-39	-38	-38	-39	-43	-37	-48
our cluster	39	45	44	42	37	44	110
our code	-17	-17	-17	-18	-26	-17	-17
our compani	1	29	27	27	111	27	-6
our concern	-20	-18	-18	-19	-19	-18	-18
our contain	-40	-28	-50	-28	-37	-28	-19
our content	-16	-16	-16	-16	-21	-16	-18
our corpor	-42	-42	-42	-42	-51	-42	-65
our cto	42	24	29	30	73	25	24
our custom	-17	-18	-17	-18	-18	-19	-18
our data	-36	-29	-36	-40	-41	-36	-42
our databas	9	10	10	6	-11	11	45
our dba	-14	-13	-11	-4	-13	-12	-18
our desk	-18	-12	-12	-11	-17	-12	-12
our develop	-48	-49	-48	-46	-48	-46	-71
our devic	-26	-25	-25	-26	-35	-26	-35
our domain	-57	-30	-43	-55	-46	-43	-46
our duti	-5	4	-24	-24	-31	-20	-24
our factori	88	36	30	38	38	38	38
our file	-6	18	-5	-10	-17	-6	-7
our flow	-36	-34	-35	-34	-50	-34	-34
our headach	-43	-44	-48	-29	-76	-43	-67
our helpdesk	-1	-46	-25	-35	-21	-22	-25
our imag	-16	-15	-14	-14	-15	-16	-16
our in	86	3	-9	0	-8	6	6
our is	56	58	57	56	52	57	123
our iso	-26	-26	-26	-26	-51	-26	-26
our isp	-22	-17	-18	-17	18	-22	-35
our jar	-14	-14	-14	-14	-18	-14	-19
our job	56	30	20	33	22	33	98
our lan	-40	-32	-33	-35	-39	-32	-33
our laptop	-46	-46	-46	-46	-82	-46	-50
our list	-3	45	4	-7	5	5	4
our load	-26	-28	-25	-27	-27	-25	-29
our newslett	-37	-31	-31	-32	-34	-31	-36
our oblig	49	39	12	14	8	8	9
our offic	-41	-39	-37	-42	-43	-38	-63
our old	-13	-15	-13	-14	-13	-12	-16
our on	50	43	12	13	-15	14	13
our or	-42	-50	-28	-33	-40	-26	23
our own	-14	-5	-13	-7	-7	-13	-20
our part	107	32	15	23	25	25	19
our pentest	-26	-26	-32	-27	-27	-26	-29
our plate	46	19	17	31	13	19	19
our polici	4	26	23	25	15	83	24
our premiz	-40	-49	-39	-43	-43	-40	-41
our privat	-30	-24	-25	-26	-28	-24	-26
our problem	-38	-66	-52	-6	-57	-41	-40
our produc	-46	-33	-33	-33	-37	-33	-36
our region	-45	-40	-37	-37	-51	-37	-40
our respons	-33	-35	-35	-34	-41	-34	-47
our router	-32	-32	-32	-31	-32	-31	-52
our salesforc	25	27	24	27	69	23	-1
our secur	-24	-24	-37	-26	-43	-24	-26
our server	-38	-43	-37	-19	-56	-37	-48
our servic	-27	-45	-27	-30	-26	-26	-27
our session	-13	-11	-17	-11	-11	-11	-11
our share	9	105	28	8	23	27	27
our side	-32	-20	-16	-9	14	-15	-30
our site	-29	-27	-27	-27	-44	-27	-29
our staff	-23	-17	-17	-17	-18	-17	-24
our switch	-19	-27	-19	-19	-21	-20	-19
our tabl	-22	-22	-20	-21	-30	-21	-21
our task	48	14	10	14	7	14	41
our team	-21	-20	-28	6	-33	-26	-29
our their	130	86	45	42	47	44	18
our thing	21	24	13	23	16	20	98
our to	-28	-26	-28	-27	-31	-26	-27
our traffic	-27	-18	-19	-19	-21	-18	-20
our ubuntu	-28	-28	-26	-28	-35	-27	-44
our unus	-28	-21	-21	-21	-24	-22	-23
our user	-16	-15	-20	-15	-17	-16	-17
our vs	80	-23	9	6	0	3	-3
our warehous	-48	-37	-37	-35	-38	-33	-35
our web	-18	-18	-18	-18	-26	-18	-21
our websit	-38	-37	-38	-38	-60	-36	-52
our what	61	64	20	28	28	29	25
our whose	-12	-12	-12	-12	-16	-12	-18
our windows	59	-9	-18	18	-8	5	2
our work	14	5	9	23	6	7	8
our workload	-52	-52	-52	-53	-61	-52	-73
ourself	21	-19	-37	-24	-49	-20	-23
ourself $	21	-19	-37	-24	-49	-20	-23
ourselv $	-2	3	-16	1	-4	-2	25
ourselv for	-86	-88	-74	-79	-79	-74	-87
ourselv on	-24	-22	-18	13	-25	-14	-17
ourselv who	-33	-33	-32	-33	-32	-32	-57
ous	32	38	28	38	115	38	39
ous in	31	39	27	39	120	39	41
out	-5	-14	-11	-12	-10	-14	-17
out $	4	5	47	7	17	-1	2
out @	-40	-20	-35	-36	-43	-33	-37
out after	-33	-23	-25	-25	-12	-22	-29
out and	-18	-16	-16	-17	-24	-17	-19
out for	152	21	-8	27	12	24	10
out of	-26	-27	-25	-23	-30	-25	-24
out on	-37	-36	-36	-36	-53	-36	-36
out when	-32	-30	-31	-31	-49	-30	-30
out who	22	26	26	25	59	25	23
outag	-28	-26	-27	-26	-29	-26	-28
outag @	-70	-63	-62	-61	-69	-61	-66
outbound	-30	-28	-28	-29	-35	-28	-28
outdat	-75	-70	-68	-70	-85	-68	-71
outdat $	-111	-101	-93	-99	-124	-97	-98
outgo	-2	-33	-5	31	-2	-2	-2
outgo mail	-2	-33	-5	31	-2	-2	-2
outlin	87	26	28	24	19	31	32
output	-45	-21	-27	-22	5	-21	-21
outsid	-76	-79	-75	-82	-75	-71	-74
over	-6	-15	-17	-9	-17	-14	-7
over $	31	39	33	30	15	31	91
over @	15	-19	-33	-18	-25	-14	-14
over in	-28	-54	-28	-42	-28	-28	-28
over more	-29	-31	-40	-30	-35	-30	-32
over our	-32	-31	-33	-32	-40	-30	-36
over the	-30	-36	-26	7	-35	-25	-28
over three	-19	-15	-15	-37	10	-14	-14
over to	-19	-19	-17	-25	-20	-17	-18
over two	-34	-34	-36	-33	-35	-33	-35
over which	-27	-28	-25	-26	-33	-25	-25
over with	28	-24	-10	-6	-14	-7	-7
overal	-26	-27	-32	-26	-27	-28	-33
overlap	-29	-23	-23	-24	-23	-23	-36
overnight	-41	-39	-74	-42	-71	-48	15
overnight who	-15	-13	-13	-14	-14	-13	-18
oversight	-26	-28	-26	-31	-37	-27	-29
overview	81	17	17	19	6	17	18
overview $	75	0	5	8	-3	6	3
overview of	58	22	20	20	16	13	21
overview pls	52	12	15	15	11	13	15
overwritten	-45	-40	-41	-43	-47	-41	-45
own $	5	-9	-19	-13	-45	-17	-22
own @	-7	49	7	-20	18	6	4
own ami	-29	-29	-30	-30	-29	-29	-45
own and	20	-18	-18	-11	-13	-11	-24
own applic	-25	-25	-25	-25	-28	-25	-32
own build	-16	-23	-16	-20	-16	-16	-20
own cert	-33	-52	-35	-44	-34	-33	-32
own code	-27	-50	-27	-39	-27	-27	-27
own data	-33	-31	-33	-32	-54	-31	-32
own employe	-27	-26	-28	-26	-36	-27	-30
own everyth	-8	9	8	9	42	0	1
own infer	-27	-27	-29	-26	-28	-25	-26
own key	-27	-15	-17	-19	18	-15	-29
own less	18	-9	19	74	15	18	19
own node	-12	-10	-9	25	-15	-9	-24
own or	-49	-76	-55	-49	-68	-53	-73
own router	-32	-27	-25	-27	-27	-25	-28
own server	-54	-52	-49	-50	-50	-48	-67
own so	-24	-14	-15	-16	-15	-14	-14
own that	-24	-24	-37	-25	-25	-24	-32
own the	23	48	37	38	83	38	69
own web	-22	-22	-22	-23	-32	-22	-29
own windows	-17	-14	-12	-15	-14	-13	-14
own workload	-21	-21	-21	-22	-30	-21	-24
owner	-23	-34	-29	-29	-33	-31	-12
owner $	25	3	1	4	-14	0	59
owner for	5	17	15	15	79	15	0
owner of	-23	-23	-22	-23	-1	-23	-58
owner per	-54	-97	-55	-68	-63	-56	-55
ownership	-23	-56	-58	-52	-60	-54	-64
ownership $	-80	-77	-84	-75	-83	-79	-93
p99	-30	-18	-18	-15	25	-20	-21
paa	3	5	63	9	-11	8	-17
paa saa	28	31	98	37	19	35	40
pack	-38	-17	-38	-23	34	-14	-11
packag	-15	-15	-15	-10	-9	-14	-19
packag @	-28	-31	-28	-35	-48	-28	-38
packag in	-37	-35	-37	-35	-38	-34	-39
packag on	30	21	30	69	30	30	30
packet	-25	-25	-25	-25	-29	-25	-49
page	-40	-38	-37	-37	-45	-24	-43
page is	25	26	25	20	14	54	25
page of	-26	-26	-26	-27	-31	-26	-36
page us	-48	-49	-52	-50	-56	-50	-69
pager	27	5	0	-5	0	1	2
pager on	82	23	28	28	23	32	33
pager ring	8	50	11	2	11	11	11
pai	-5	-3	-4	-3	26	-2	-24
pai attent	-28	-27	-27	-27	-36	-27	-30
pai for	18	22	19	20	60	21	-5
paid	-31	-30	-36	-31	-12	-31	-36
paid by	-49	-50	-57	-52	-59	-50	-58
pair for	-32	-32	-32	-31	-32	-30	-30
pair of	15	64	16	5	12	16	16
pair on	4	16	8	24	8	8	9
palo	-26	-18	-20	-19	6	-21	-25
palo $	-11	1	-1	-1	36	-4	-6
palo alto	-31	-29	-30	-29	-32	-29	-39
pan	-28	-24	-26	-25	-26	-25	-37
pan os	-28	-24	-26	-25	-26	-25	-37
panda	-21	-21	-21	-21	-21	-21	-37
paper	-77	-63	-63	-59	-76	-60	-70
paper $	-78	-65	-60	-60	-76	-62	-68
paragraph	55	60	27	31	76	27	35
parallel	-17	-17	-18	-17	-23	-17	-17
param	-15	-15	-16	-15	-15	-14	-16
paramet	-59	-47	-48	-47	-57	-47	-49
paramet group	-29	-29	-30	-29	-31	-28	-31
parent	-29	-29	-33	-29	-40	-28	-27
park	51	52	52	51	114	41	47
parquet	18	21	18	19	58	20	20
parquet file	18	22	18	20	60	21	21
part	62	37	3	23	11	16	17
part $	84	41	7	41	16	22	15
part are	-38	-40	-38	-38	-39	-40	-51
part in	-4	55	7	-3	9	7	4
part of	83	14	-14	18	7	19	11
parti	-21	-25	-27	-28	-31	-26	-28
parti $	-32	-26	-28	-25	-26	-24	-27
parti for	104	28	24	33	1	34	29
parti has	-16	-20	-15	-18	-19	-17	-16
parti in	19	18	60	27	23	27	28
parti instal	-41	-37	-37	-58	-59	-37	-45
parti is	-18	-15	-15	-15	-24	-15	-15
parti must	-32	-24	-25	-25	-29	-24	-25
parti packag	-31	-30	-30	-31	-31	-30	-45
parti that	-36	-36	-41	-61	-44	-39	-45
partit	-71	-56	-56	-55	-59	-55	-55
partit key	-20	-20	-21	-20	-22	-20	-20
partner	-18	-17	-19	0	-13	-15	-17
partner $	-124	-113	-122	-110	-124	-106	-127
partner account	28	29	30	29	61	29	28
partner in	-39	-37	-36	-38	-43	-35	-36
pass	-57	-33	-21	-35	-41	-33	-34
passport	-39	-36	-35	-35	-42	-35	-37
passport scan	-22	-22	-21	-22	-27	-21	-23
password	-46	-47	-45	-44	-45	-43	-38
password $	-55	-54	-61	-54	-45	-54	-59
password @	-106	-98	-102	-97	-108	-96	-106
password and	-43	-39	-38	-37	-38	-37	-39
password auth	-32	-33	-31	-35	-37	-30	-31
password for	-17	-14	-16	-14	-18	-14	-14
password from	13	28	28	27	65	27	27
password in	-25	-25	-25	-24	-26	-24	-26
password of	-54	-52	-53	-52	-59	-52	-63
password on	-44	-78	-46	-57	-46	-45	-45
password polici	-6	-4	-7	-3	-19	-4	50
password rotat	-92	-90	-95	-91	-116	-89	-136
password rule	-36	-34	-36	-32	-38	-35	-34
password safe	-39	-33	-32	-36	-33	-34	-44
password store	-11	-11	-11	-11	-18	-11	-11
password that	-28	-22	-22	-26	-22	-21	-21
past	17	17	16	14	47	15	11
patch	-21	-16	-19	-11	-8	-16	15
patch $	-2	9	2	14	10	10	108
patch @	-115	-125	-107	-110	-47	-102	-188
patch a	-120	-110	-110	-104	-97	-104	-174
patch after	-33	-33	-33	-35	-50	-33	-43
patch all	-72	-70	-77	-77	-82	-72	-106
patch amazon	46	46	51	45	110	51	46
patch an	-71	-75	-69	-78	-96	-77	-82
patch and	13	32	32	32	27	32	93
patch anyth	-8	-2	12	65	8	13	7
patch are	-77	-68	-66	-66	-72	-66	-106
patch as	-41	-43	-38	-31	-62	-39	-58
patch aws	-69	-67	-69	-67	-72	-67	-121
patch baselin	-2	-4	-4	-6	11	-3	-24
patch build	-55	-67	-55	-22	-63	-53	-68
patch burden	48	91	43	84	18	44	38
patch by	-2	-1	-2	-2	-3	-1	23
patch duti	21	71	16	8	52	24	3
patch etc	28	79	23	2	11	27	23
patch for	-72	-65	-65	-50	-43	-59	-121
patch from	-12	-13	-10	-26	21	-16	-20
patch host	22	23	22	58	17	23	17
patch in	-20	-12	-17	-18	-15	-11	8
patch is	-15	-16	-13	0	-21	-15	-20
patch it	26	39	41	46	43	46	122
patch manag	-32	-32	-9	-32	-69	-34	-52
patch my	4	4	3	0	41	-3	-14
patch night	-50	-48	-44	-46	-46	-44	-77
patch of	-31	-36	-31	-31	-41	-30	-10
patch on	-74	-73	-83	-74	-51	-72	-129
patch or	-20	-21	-22	-27	-23	-21	-24
patch our	49	46	74	87	67	78	249
patch owner	81	95	94	98	83	79	240
patch python	-29	-29	-30	-30	-32	-29	-39
patch run	-28	-26	-26	-28	-27	-26	-40
patch server	-23	-34	-23	-16	-25	-23	-29
patch still	-19	-19	-19	-21	-14	-18	-28
patch that	39	38	39	37	23	38	104
patch the	-24	-22	-22	-19	-8	-21	-24
patch them	-51	-60	-51	-49	-37	-47	-69
patch there	-23	-40	-23	-24	-24	-23	-25
patch these	-65	-63	-62	-61	-97	-61	-99
patch those	-17	-17	-17	-18	-18	-17	-26
patch to	-49	-49	-46	-49	-55	-47	-71
patch tuesdai	16	23	20	45	16	27	71
patch underneath	-36	-40	-38	-41	-38	-36	-41
patch us	-85	-63	-62	-60	-36	-59	-91
patch what	-1	17	-20	36	-25	-19	-7
patch who	58	57	63	58	55	64	167
patch whose	57	68	63	69	62	67	157
patch windows	14	14	16	44	12	16	0
path	-47	-44	-47	-46	-63	-44	-44
patient	-38	-34	-35	-34	-37	-33	-37
pattern	-16	-14	-14	-15	-20	-15	-14
paus	-40	-38	-39	-39	-43	-37	-40
paus the	-32	-28	-30	-30	-34	-28	-31
pay	-18	-18	-18	-19	-18	-17	-18
pay for	-22	-22	-22	-24	-22	-20	-21
payload	-32	-31	-31	-30	-29	-30	-34
payment	-62	-48	-48	-47	-71	-47	-50
payrol	-26	-30	-27	-27	-40	-26	-26
pci	-4	-4	28	-2	-14	-5	-9
pci compliant	-30	-31	-33	-35	-42	-35	-42
pci dss	-36	-35	-28	-37	-40	-35	-38
pdb	-27	-14	12	18	-10	-19	-28
pdb $	-140	-121	-173	-136	-137	-133	-131
peak	-19	-18	-19	-19	-22	-18	-20
peek	-18	-18	-33	-19	-18	-18	-19
peer	-39	-39	-36	-37	-39	-36	-40
peer node	-24	-22	-23	-22	-24	-22	-30
pem	-16	-14	-13	-15	-17	-14	-14
pen	-12	-12	-12	-12	-12	-12	-17
pen test	-13	-13	-13	-14	-14	-13	-20
pend	-34	-30	-31	-30	-15	-28	-34
penetr	-29	-30	-10	-29	-37	-34	-35
penetr test	-29	-30	-10	-29	-37	-34	-35
pentest	-20	-19	-24	-20	-20	-20	-23
peopl	-23	-30	-20	-15	-7	-21	-23
peopl at	-38	-34	-35	-36	-57	-34	-48
peopl in	16	13	17	60	15	17	17
peopl mean	5	5	29	5	-3	3	5
peopl that	-26	-28	-24	-26	-29	-24	-25
peopl use	8	-9	4	-7	94	20	26
peopl who	9	-7	8	50	0	8	5
per	0	-9	-11	-7	46	-6	-6
per @	-43	-41	-43	-36	-18	-38	-38
per client	-26	-23	-23	-22	-25	-23	-24
per gb	5	7	7	8	39	7	7
per line	-54	-97	-55	-68	-63	-56	-55
per million	4	7	4	7	35	6	4
per month	-11	11	-10	12	44	12	12
per region	25	23	25	19	57	26	24
per servic	10	53	4	-4	-1	14	-4
per user	-39	-60	-40	-59	-12	-38	-38
percent	16	15	16	19	62	10	4
percentag	5	7	-20	7	53	8	6
percentag of	26	29	-1	30	81	30	30
perform	-33	-31	-38	-31	-33	-32	-37
perform them	-50	-44	-48	-44	-47	-44	-66
perimet	-93	-91	-96	-89	-123	-92	-96
period	-30	-29	-30	-29	-32	-29	-31
period $	-40	-39	-42	-38	-41	-39	-40
permiss	-57	-59	-55	-54	-57	-54	-58
permiss $	-45	-60	-47	-51	-45	-45	-63
permiss for	-45	-43	-42	-48	-43	-40	-40
permiss in	-21	-25	-19	-19	-19	-19	-20
permiss on	-51	-46	-47	-45	-51	-45	-47
permit	-46	-37	-42	-37	-55	-37	-38
persist	22	27	26	24	76	25	18
persist volum	-25	-24	-24	-24	-26	-24	-36
person $	18	27	107	25	84	47	8
person data	-51	-44	-57	-44	-52	-43	-45
person in	-22	-21	-22	-23	-32	-21	-21
person our	45	106	45	13	45	46	47
person startup	15	-13	13	47	13	14	15
phish	-47	-44	-46	-45	-56	-44	-48
phish $	-44	-43	-44	-46	-56	-44	-46
phish and	-16	-13	-13	-13	-13	-13	-18
phone	-50	-42	-47	-45	-51	-42	-44
php	-43	-43	-40	-37	-53	-40	-41
php on	-30	-28	-27	-32	-27	-27	-28
phrase	49	50	110	50	24	92	52
physic	-40	-38	-38	-35	-39	-37	-44
physic $	-18	-19	-7	-18	-26	-18	-19
physic and	-27	-27	-32	-27	-31	-27	-30
physic cabl	-13	-13	-14	-13	-19	-13	-17
physic entri	-22	-22	-23	-22	-24	-23	-28
physic guard	-33	-33	-32	-33	-34	-35	-35
physic hardwar	-38	-40	-38	-37	-39	-38	-39
physic host	-75	-76	-77	-78	-78	-76	-97
physic layer	-29	-30	-45	-29	-33	-30	-32
physic machin	-43	-42	-44	-42	-45	-42	-53
physic network	-16	-15	-16	-15	-16	-15	-17
physic secur	-80	-65	-67	-65	-66	-63	-68
physic server	-46	-28	-28	-28	-28	-28	-30
pi	-49	-40	-40	-40	-41	-39	-63
pick	-36	-47	-37	-22	-44	-36	-39
pick $	-20	-51	-26	28	-33	-19	-23
pick @	-22	-59	-22	-10	-26	-23	-24
pick by	-19	-20	-18	-19	-29	-18	-18
pick it	-13	-20	-14	-15	-13	-13	-13
pick the	-45	-44	-45	-46	-54	-47	-49
pick which	-19	-17	-18	-24	-22	-18	-18
pictur	68	6	38	3	-16	-4	3
pictur for	74	28	28	25	22	26	29
pii	-53	-50	-54	-48	-51	-48	-51
pile	-36	-54	-38	-16	-40	-35	-37
pile up	-39	-38	-42	-39	-43	-38	-40
pill	-45	-33	-31	-33	-36	-32	-38
pin at	-13	-15	-17	-13	-14	-13	-13
pin in	-20	-18	-20	-18	-19	-18	-21
pip	-40	-34	-32	-33	-36	-33	-36
pip instal	-23	-24	-23	-23	-28	-25	-31
pipe	-47	-29	-27	-28	-52	-27	-28
pipe style	-47	-29	-27	-28	-52	-27	-28
pipelin	-55	-56	-68	-55	-58	-54	-58
pipelin $	-64	-66	-87	-65	-73	-64	-73
pitr	-18	-20	34	-17	-42	-19	-22
pitr $	35	33	143	36	20	27	25
pitr @	-33	-39	-37	-34	-34	-34	-42
pitr on	-34	-28	-33	-29	-28	-27	-28
pizzeria	19	19	12	17	67	8	-1
pki	23	13	28	60	25	27	27
place on	-19	-19	-19	-20	-22	-19	-24
placement	-83	-90	-98	-81	-94	-75	-85
plain @	-18	-17	-19	-5	-20	-19	-17
plain environ	-13	-13	-16	-13	-19	-13	-15
plain text	-41	-43	-48	-41	-42	-40	-43
plain word	15	14	51	14	14	14	11
plan	-43	-34	-46	-44	-39	-43	-45
plan $	-49	-49	-48	-46	-48	-70	-48
plan for	-35	-34	-37	-33	-37	-33	-35
plan is	1	79	1	22	-3	23	24
plan of	-39	-40	-41	-42	-67	-41	-41
plan or	21	21	21	-5	49	21	20
plan version	-42	-48	-42	-43	-55	-37	-50
plane $	1	12	41	-3	-7	0	-6
plane as	22	-7	69	20	12	19	2
plane in	2	16	60	16	7	17	18
plane log	40	43	37	42	98	41	45
plane of	-45	-49	-48	-46	-50	-44	-58
plane upgrad	-36	-36	-41	-38	-37	-36	-51
plant	-16	-15	-15	-15	-1	-15	-27
plate	46	19	17	31	13	19	19
plate $	40	24	20	35	19	22	22
platform	-20	-21	3	-18	-15	-18	-27
platform $	15	17	9	14	54	17	8
platform branch	-29	-28	-30	-28	-31	-27	-31
platform updat	19	26	81	27	26	26	24
platform version	-27	-20	47	-18	-21	-17	-35
player	-51	-40	-41	-41	-43	-41	-41
pleas	47	35	56	34	67	36	34
pleas $	66	48	96	54	79	65	60
pleas approv	23	24	23	24	50	23	23
pleas defin	31	36	114	42	22	24	31
pleas explain	22	4	5	4	-4	3	4
pleas tell	-77	-63	-97	-60	-95	-82	-87
pleas who	-25	-26	-25	-24	-25	-24	-27
pls	56	42	24	29	36	79	33
pls $	72	62	34	40	56	119	35
plu	-19	-19	-18	-16	-19	-18	-21
plug	-26	-25	-26	-26	-28	-26	-38
plugin	-56	-53	-53	-53	-56	-51	-60
plugin and	-17	-18	-16	-18	-19	-16	-20
plugin on	-48	-48	-46	-44	-46	-43	-46
plz	110	24	28	33	49	30	26
plz $	103	24	28	35	60	31	25
pm	-94	-74	-16	-63	-79	-67	-66
pod	-28	-27	-24	-27	-26	-27	-30
pod $	3	3	33	2	-4	1	1
pod disrupt	-20	-21	-24	-20	-24	-22	-22
pod in	-31	-30	-33	-31	-32	-30	-31
pod on	-19	-18	-19	-18	-18	-17	-17
pod run	-48	-41	-41	-41	-54	-40	-41
pod secur	-38	-34	-40	-34	-35	-33	-35
pod that	-13	-13	-13	-13	-13	-13	-24
poddisruptionbudget	11	10	71	11	-4	11	10
point $	44	-8	10	10	-3	9	8
point at	-13	-14	-12	-13	-13	-12	-19
point in	14	20	39	19	13	20	53
point of	5	-21	-45	-21	-22	-21	-29
point the	-59	-40	-33	-34	-34	-34	-37
point to	-24	-18	-18	-17	-18	-17	-18
poison	-30	-24	-24	-25	-27	-24	-28
poison pill	-45	-33	-31	-33	-36	-32	-38
polici	-33	-31	-30	-31	-33	-27	-30
polici $	-79	-78	-86	-73	-82	-74	-43
polici attach	-20	-19	-19	-19	-28	-19	-22
polici between	-28	-28	-40	-28	-32	-28	-28
polici by	-46	-61	-48	-48	-46	-45	-45
polici for	-42	-41	-39	-41	-52	-39	-42
polici in	-36	-35	-36	-35	-39	-35	-41
polici miss	-27	-28	-29	-28	-49	-28	-28
polici of	-17	-15	-15	-15	-17	-15	-17
polici on	-31	-31	-33	-31	-32	-30	-33
polici sai	-29	-28	-33	-29	-45	-29	-28
polici so	27	22	26	18	55	27	27
polici that	21	25	19	20	60	23	21
polici there	-25	-25	-25	-25	-33	-25	-40
polici with	-37	-35	-34	-38	-37	-33	-35
poll	-29	-29	-27	-28	-37	-27	-28
pool	-82	-77	-79	-76	-81	-76	-83
pop	-45	-58	-40	-41	-48	-44	-45
port	-30	-30	-29	-29	-28	-29	-30
port 22	-22	-22	-22	-22	-25	-22	-24
port 3389	-20	-21	-23	-24	-23	-21	-22
port in	-25	-25	-38	-27	-44	-25	-27
port of	-37	-31	-31	-33	-43	-31	-34
port on	-45	-44	-42	-41	-52	-41	-45
portal	-29	-29	-35	-28	-30	-29	-34
posix	-45	-37	-38	-39	-39	-37	-40
posix permiss	-30	-22	-23	-25	-25	-23	-23
possibl	60	25	12	51	54	31	28
possibl $	62	2	-9	15	-3	13	13
possibl @	3	3	4	21	-4	4	4
possibl in	21	19	20	44	20	21	20
possibl to	65	58	55	100	139	63	63
postfix	13	9	12	32	12	14	15
postfix on	13	9	12	32	12	14	15
postgr	-34	-28	-28	-28	-33	-29	-40
power	-35	-33	-35	-33	-33	-33	-39
power and	-41	-37	-38	-36	-39	-36	-40
power cool	-29	-28	-27	-27	-29	-29	-32
power feed	-33	-33	-34	-34	-36	-34	-47
power for	-45	-40	-43	-40	-45	-40	-43
power suppli	-23	-23	-24	-23	-26	-23	-24
ppl	13	15	65	18	-6	15	17
ppl mean	13	15	65	18	-6	15	17
pr	3	5	-18	7	62	-10	-6
pre	-62	-55	-58	-55	-69	-56	-58
pre share	-47	-39	-39	-38	-44	-38	-40
prefer	7	2	7	32	7	8	7
prefix	-41	-39	-39	-37	-41	-37	-36
prefix list	-33	-29	-28	-27	-30	-28	-27
prem server	15	48	15	13	15	16	14
premiz $	-41	-45	-40	-44	-42	-40	-43
prepar	-5	-16	-18	-17	-19	-19	-22
presenc	-40	-33	-33	-34	-35	-34	-47
presenc $	-49	-42	-42	-43	-45	-43	-65
presign	-3	-1	53	2	-9	-3	0
presign url	-3	-1	53	2	-9	-3	0
press	-30	-30	-30	-30	-45	-30	-33
press the	-23	-24	-24	-23	-27	-23	-31
pressur	-25	-25	-27	-25	-26	-24	-26
presum	-21	-16	-17	-17	-18	-16	-16
prevent	-32	-31	-32	-32	-37	-33	-36
prevent it	-35	-31	-32	-32	-40	-30	-43
preview	-41	-39	-41	-42	-49	-40	-40
previou	-17	-6	-8	-7	22	-12	-11
previou instruct	-7	8	7	7	41	0	2
price	24	31	39	38	141	42	40
price list	-68	-52	-52	-52	-92	-52	-53
price of	29	29	24	31	82	32	33
price per	21	22	21	25	79	23	22
primari	-24	-23	-23	-23	-25	-22	-24
princip	-33	-31	-31	-31	-37	-30	-31
princip may	-54	-48	-51	-49	-61	-48	-49
principl	-22	-20	-21	-20	-23	-20	-24
principl who	-25	-21	-21	-21	-24	-21	-26
print	6	6	7	7	40	6	5
printer	53	52	52	51	115	51	20
prior	-14	-13	-14	-13	2	-26	-14
prior to	-20	-19	-21	-19	-22	-18	-20
privaci	-30	-27	-27	-28	-34	-35	-30
privat	-31	-35	-40	-33	-27	-33	-35
privat $	-25	-26	-40	-26	-27	-26	-25
privat @	-33	-21	-9	-19	36	-9	-8
privat kei	-18	-18	-17	-18	-24	-17	-18
privat subnet	-20	-24	-20	-21	-21	-20	-23
privileg	-48	-40	-25	-48	-49	-41	-47
privileg $	16	15	50	14	10	14	15
privileg pod	-24	-24	-27	-24	-26	-24	-23
pro	47	47	44	45	110	47	26
pro $	57	56	52	51	118	56	31
problem	-25	-42	-2	-8	-36	-27	-30
problem $	-11	-33	34	15	-31	-14	-14
problem is	-24	-24	-29	-27	-25	-25	-35
problem or	-46	-50	-45	-54	-53	-44	-53
procedur	-21	-17	-16	-17	-18	-16	-18
process	-30	-24	-24	-24	-13	-23	-25
process in	-55	-39	-40	-40	-43	-39	-42
procur	123	28	22	27	21	28	20
prod	-4	0	-6	-1	24	0	18
prod $	20	39	38	39	73	37	93
prod @	-31	-33	-30	-32	-32	-30	-30
produc	-45	-39	-40	-39	-40	-39	-45
produc $	-27	-27	-29	-28	-29	-31	-35
product	-35	-33	-34	-33	-47	-33	-35
product system	-33	-32	-34	-35	-57	-33	-36
profil	-30	-28	-27	-27	-28	-26	-28
profil for	-27	-23	-25	-22	-23	-22	-22
profil in	-31	-30	-30	-28	-28	-28	-30
program	-35	-35	-39	-34	-33	-32	-40
project	-33	-31	-32	-30	-1	-29	-38
project us	-20	-27	-19	-25	-20	-19	-21
promiz	-37	-36	-37	-37	-58	-37	-37
prompt	-58	-48	-49	-48	-58	-47	-54
proof	-43	-44	-46	-45	-48	-46	-54
proof of	-39	-41	-42	-43	-42	-44	-55
proper	33	32	32	32	67	33	33
properti	-34	-37	-43	-35	-39	-34	-34
properti in	-15	-17	-23	-15	-15	-15	-15
protect	-38	-25	-39	-36	-42	-36	-41
protect $	-21	-19	-20	-18	-21	-19	-19
protect author	-31	-33	-56	-31	-32	-31	-35
protect my	-12	-12	-12	-12	-21	-12	-12
protect of	-39	-39	-38	-38	-44	-38	-46
protect our	-32	-33	-33	-32	-40	-32	-45
protect resourc	-30	-53	-30	-35	-30	-30	-30
protect the	-15	3	-17	-16	-16	-14	-19
prove	-25	-23	-23	-23	-26	-22	-29
prove that	-25	-22	-22	-22	-24	-21	-27
provid	-24	-22	-11	-22	-25	-20	-23
provid $	-32	-30	-36	-30	-31	-30	-31
provid al2023	-29	-29	-34	-30	-36	-29	-38
provid and	26	11	11	11	11	11	11
provid by	-19	-19	-20	-20	-21	-19	-21
provid config	-32	-22	-25	-21	-21	-22	-24
provid it	-16	-15	-18	-16	-16	-16	-19
provid or	-28	-27	-29	-39	-28	-27	-43
provid the	-27	-25	-25	-25	-28	-25	-28
provis	-15	-4	-14	6	-17	-12	-15
provis @	1	-6	2	27	-3	2	1
provis cluster	-27	-28	-26	-31	-26	-26	-29
provis concurr	-28	-29	-28	-29	-50	-27	-27
provis for	-79	-72	-76	-74	-73	-71	-87
provis mode	-36	-35	-37	-38	-34	-34	-34
provis the	-46	-74	-49	-51	-51	-47	-48
proxi	-40	-53	-40	-21	-44	-41	-34
proxi do	-30	-30	-31	-34	-44	-37	-44
proxi fleet	-19	-18	-19	-19	-19	-19	-29
proxi in	-63	-58	-60	-60	-66	-58	-87
proxi on	24	-6	25	59	25	25	24
psu	-50	-52	-51	-53	-61	-53	-77
public	-28	-27	-14	-26	-23	-25	-27
public @	-20	-19	-20	-20	-20	-19	-22
public access	1	17	62	18	2	17	18
public by	-51	-48	-51	-47	-48	-50	-53
public cert	23	22	23	48	22	23	22
public certif	-21	-23	-22	-23	-27	-22	-22
public endpoint	-37	-40	-39	-38	-55	-37	-37
public or	-24	-22	-22	-23	-24	-22	-31
public repo	-28	-28	-28	-29	-51	-29	-36
public subnet	-30	-30	-33	-29	-31	-29	-34
publicli	-46	-45	-55	-44	-46	-45	-46
publicli access	-46	-44	-49	-44	-44	-44	-47
publish	-34	-33	-36	-33	-37	-33	-36
publish $	-14	-14	-14	-14	-20	-14	-14
publish the	-26	-24	-24	-24	-25	-23	-27
publish thi	-30	-27	-28	-27	-33	-28	-29
publish to	-20	-24	-23	-21	-25	-20	-20
publish updat	-42	-41	-46	-41	-52	-43	-52
pull	-36	-33	-32	-33	-35	-32	-35
pull from	-25	-25	-26	-25	-28	-25	-38
pull the	-29	-28	-29	-29	-31	-29	-45
purg	-23	-28	-21	-24	-21	-20	-20
push	-16	-16	-15	-10	-8	-14	-17
push the	-9	-11	-6	22	-10	-6	-16
push to	17	15	18	13	45	19	16
put @	25	84	28	26	26	27	24
put a	-8	-13	-22	32	-52	-31	-25
put custom	23	24	23	52	22	24	13
put in	-34	-34	-34	-37	-44	-33	-34
put into	12	16	11	10	72	18	22
put on	18	43	17	0	12	17	13
put one	-15	-14	-14	-16	-16	-14	-16
put that	-24	-23	-40	-29	-24	-24	-24
put the	-36	-57	-36	-44	-36	-35	-34
put them	-29	-25	-25	-26	-26	-24	-27
putobject	13	23	18	21	78	20	23
pvc	-112	-105	-127	-100	-116	-99	-102
pvs	-77	-79	-79	-92	-78	-70	-70
python	-20	-18	-19	-10	-6	-18	-22
python 3	25	23	23	49	57	24	19
python in	-12	-11	-11	-11	-12	-11	-17
python lib	-60	-58	-60	-57	-62	-58	-61
python packag	-57	-54	-59	-53	-60	-54	-56
python runtim	-16	-16	-17	-16	-17	-15	-22
python version	-13	-13	-12	-13	-19	-13	-13
python3	-49	-43	-47	-45	-31	-43	-68
python3 8	14	16	16	15	37	15	16
q	13	19	19	23	-16	18	78
q who	16	25	23	29	-30	21	90
qualiti	-54	-52	-53	-50	-52	-50	-56
qualiti $	-54	-52	-53	-50	-52	-50	-56
quarter	-33	-3	-19	-20	-23	-18	-21
quarter $	-40	-51	-39	-38	-38	-37	-38
quarterli	5	11	11	11	13	12	69
quarterli access	-50	-48	-55	-48	-51	-49	-53
quarterli patch	67	69	69	69	76	69	150
queri	-26	-23	-23	-22	-11	-23	-26
queri $	-37	-29	-30	-30	-32	-30	-31
queri and	-48	-43	-43	-43	-46	-43	-47
queri engin	-17	-17	-17	-17	-24	-17	-18
queri i	21	25	25	22	61	23	23
queri in	-27	-26	-28	-28	-36	-26	-30
queri log	-34	-31	-32	-31	-37	-31	-33
queri on	-27	-26	-26	-26	-33	-26	-28
queri result	-41	-40	-40	-39	-44	-39	-42
queri timeout	-43	-43	-43	-43	-59	-43	-43
question	-4	11	-1	-1	-28	48	-1
question $	-12	-3	-1	1	-29	66	-8
question @	-17	-18	-16	-15	-15	-16	-17
question can	-2	-1	-27	-1	-10	30	0
question for	-68	-58	-52	-50	-50	-57	-53
questionnair	-20	-25	13	-18	-19	-19	-24
queue	-40	-40	-39	-34	-33	-37	-52
queue and	-17	-16	-16	-17	-19	-17	-17
queue polici	-42	-41	-42	-41	-46	-40	-43
quick	66	129	53	43	42	45	34
quick $	58	-14	7	6	6	6	1
quit	-29	-30	-7	-29	-45	-29	-30
quorum	-32	-31	-33	-30	-32	-30	-30
quota	-47	-42	-44	-42	-25	-44	-43
quota for	-52	-54	-51	-48	-54	-48	-50
quota in	-57	-55	-59	-55	-66	-54	-57
r	-60	-38	-48	-40	-46	6	-32
ra3	-36	28	-15	-10	-14	-7	-11
rabbit	-4	-6	-6	18	-14	-6	-8
rabbit on	5	4	6	41	-6	4	6
raci	72	-1	6	7	4	8	4
raci $	85	11	19	25	-4	21	15
raci for	141	46	55	54	33	54	54
rack	-49	-46	-48	-46	-49	-46	-51
rack $	-28	-27	-27	-28	-31	-28	-33
rack for	-48	-40	-41	-40	-44	-40	-47
radiu	-19	-20	-20	-32	-19	-19	-19
raid	-17	-17	-17	-18	-18	-17	-17
rain	18	20	-13	16	91	22	23
raiz	12	21	21	20	90	18	3
raiz $	22	20	22	15	51	22	22
raiz by	-52	-49	-50	-50	-70	-49	-62
raiz the	-33	-30	-30	-31	-40	-30	-34
ram	15	-17	-15	-16	-16	-15	-19
ran	-23	-21	-21	-22	-28	-21	-25
ran out	-30	-28	-28	-29	-42	-28	-32
rang	-42	-40	-38	-39	-41	-38	-44
rang of	-39	-36	-37	-35	-43	-36	-38
rank	1	0	23	65	13	19	21
ransomwar	-26	-25	-25	-25	-27	-25	-27
raspberri	-49	-40	-40	-40	-41	-39	-63
raspberri pi	-49	-40	-40	-40	-41	-39	-63
rate limit	-17	-14	-14	-15	-16	-17	-14
rather	15	11	11	43	14	15	16
rather than	-30	-24	-36	-35	-30	-29	-29
raw	-31	-29	-29	-31	-35	-30	-30
rbac	-69	-66	-67	-63	-67	-63	-69
rbac for	-30	-30	-29	-28	-41	-28	-29
rbac in	-20	-18	-18	-18	-22	-18	-21
rce	-75	-60	-57	-57	-83	-63	-91
rdb	-54	-87	-54	-54	-54	-54	-54
rdp	-1	-29	-2	23	-6	-2	-5
re	-8	-12	-12	-10	28	-15	-18
reach	-40	-38	-45	-39	-42	-39	-41
reach @	-19	-24	-20	-20	-22	-20	-20
reach end	5	8	5	8	41	9	7
reach the	-15	-14	-14	-14	-17	-14	-15
reachabl	-47	-45	-47	-42	-41	-41	-43
reachabl from	-22	-23	-22	-24	-24	-22	-22
react	-35	-35	-38	-49	-30	-38	-48
read	-18	-18	-17	-17	-1	-13	-19
read @	-30	-57	-32	-37	-31	-30	-30
read a	-23	-23	-23	-22	-40	-23	-23
read all	-34	-29	-30	-29	-33	-29	-30
read and	-40	-40	-42	-41	-56	-41	-40
read my	-22	-19	-18	-19	-26	-18	-18
read of	21	27	22	26	57	24	27
read onli	-48	-46	-48	-44	-54	-45	-44
read our	-25	-25	-25	-27	-34	-25	-26
read replica	16	17	10	15	90	16	3
read the	-51	-50	-55	-51	-100	-32	-51
read them	-21	-20	-20	-28	-24	-21	-21
read who	-25	-23	-23	-24	-41	-23	-24
readabl	-39	-29	-28	-29	-29	-29	-28
readabl by	-16	-15	-14	-16	-14	-15	-13
reader	17	17	12	14	62	16	12
reader who	-41	-42	-37	-44	-44	-39	-43
readonlyrootfilesystem	-43	-42	-73	-41	-43	-42	-41
readonlyrootfilesystem in	-43	-42	-73	-41	-43	-42	-41
real	51	11	3	11	61	23	7
real person	3	17	4	15	72	34	8
realli	9	10	8	8	52	6	4
reason	-28	-28	-28	-56	-28	-28	-28
reboot	-24	-13	-15	-13	16	-15	-16
rebuild $	-16	-14	-15	-16	-16	-15	-15
rebuild it	-27	-26	-27	-31	-47	-26	-37
rebuilt	-19	-17	-18	-17	-18	-17	-17
rebuilt by	-21	-19	-20	-19	-20	-19	-19
receiv	-16	-15	-15	-15	-18	-15	-16
recertif	-21	-16	-16	-16	-19	-16	-17
recommend	-20	-43	-29	-5	10	-24	-19
recommend a	34	30	28	6	89	31	32
record	-44	-42	-42	-40	-42	-41	-44
record $	-17	-8	-8	-8	34	-7	-22
record @	-62	-52	-48	-49	-48	-47	-58
record can	-19	-18	-19	-18	-20	-18	-18
record for	-26	-25	-22	-22	-23	-22	-27
record in	-26	-25	-25	-25	-36	-26	-29
record is	-15	-20	-14	-14	-14	-14	-16
record of	-35	-39	-35	-41	-40	-36	-38
recov	-29	-28	-28	-29	-30	-28	-30
recoveri	-34	-31	-25	-31	-34	-31	-35
recoveri $	-22	-23	30	-25	-46	-27	-50
recoveri @	-48	-55	-50	-46	-57	-47	-49
recoveri for	-29	-26	-29	-27	-27	-26	-29
recoveri of	-49	-40	-57	-40	-41	-40	-44
recoveri plan	-19	-19	-21	-19	-20	-18	-21
recoveri point	-22	-17	-20	-18	-18	-17	-17
recoveri time	-32	-32	-46	-32	-32	-32	-32
red	4	-17	-13	-17	-20	-16	-37
red hat	12	-14	-8	-13	-17	-13	-35
redact	-24	-23	-24	-22	-23	-22	-24
redesign	-31	-31	-35	-33	-33	-31	-31
redi	-21	-20	-24	-21	-21	-20	-28
redirect	-40	-53	-41	-40	-39	-39	-43
redishel	-71	-58	-56	-57	-75	-59	-87
redishel cve	-11	-11	-11	-12	-11	-11	-18
redriv	-38	-36	-37	-38	-48	-37	-46
redshift	11	-2	8	38	6	9	3
redund	-46	-46	-48	-44	-44	-43	-47
redund $	-17	-15	-15	-15	-16	-14	-17
redund insid	-28	-28	-34	-28	-28	-27	-29
redund of	-27	-33	-31	-34	-27	-27	-27
refresh	-32	-26	-31	-25	-28	-25	-28
refresh by	-14	-13	-13	-13	-13	-13	-17
refus	-31	-51	-31	2	-37	-28	-28
regard	3	24	-12	-23	-3	-6	0
regardless	-18	-18	-18	-19	-22	-18	-18
regex	-39	-31	-34	-32	-37	-31	-33
region	-27	-19	-24	-26	-15	-26	-29
region $	-18	4	-17	-19	-19	-18	-19
region @	-31	-26	-41	-35	-53	-31	-31
region and	26	24	24	20	58	26	26
region as	-21	-17	-18	-16	-18	-16	-16
region at	46	43	121	48	22	42	44
region avail	-55	-56	-95	-55	-58	-55	-56
region build	-31	-31	-34	-32	-47	-33	-34
region deni	-31	-32	-29	-29	-38	-29	-30
region doe	30	29	29	30	95	21	27
region for	-37	-32	-37	-35	-41	-33	-33
region has	16	18	6	9	72	16	18
region in	-23	-24	-24	-25	-27	-24	-25
region is	-27	-37	-33	-28	-17	-27	-28
region our	-29	-29	-30	-30	-45	-32	-34
region replic	-40	-41	-44	-40	-45	-41	-41
region to	-19	-19	-19	-19	-20	-18	-24
region we	-23	-21	-20	-23	-25	-20	-23
region what	-40	73	-4	5	0	6	5
region when	-16	-16	-21	-16	-20	-16	-15
region who	-21	-21	-21	-21	-21	-21	-32
regist	-19	-39	-38	-40	-62	-38	-48
regist $	50	14	6	12	-11	8	14
regist @	58	27	28	28	27	28	28
regist at	-43	-25	-23	-27	-23	-23	-25
registr	-43	-24	-23	-26	-22	-23	-23
registri	-35	-17	-35	-37	-38	-32	-37
regresshion	-42	-40	-43	-40	-64	-38	-55
regul	-12	-34	-53	-33	-38	-33	-35
regul that	-16	-16	-15	-16	-19	-16	-24
regul want	-14	-14	-13	-16	-18	-13	-13
regular	-7	-28	-10	40	-20	-3	-2
regular @	-7	-29	-12	42	-23	-3	-2
rehears	-66	-57	-59	-56	-63	-57	-60
relaunch	-67	-50	-50	-53	-61	-50	-59
relaunch $	-67	-50	-50	-53	-61	-50	-59
releas	-68	-46	-47	-45	-49	-46	-47
releas $	-1	-1	-5	0	33	-2	-1
reliabl	-4	0	0	0	-9	29	-1
reliabl are	-4	0	0	0	-9	29	-1
remain	74	16	10	16	2	19	17
remain for	40	2	-1	-2	-19	0	3
remain with	84	19	23	9	12	29	28
remedi	-79	-74	-80	-70	-74	-71	-80
remind	25	-16	-21	-18	-53	-18	-17
remind me	25	-16	-21	-18	-53	-18	-17
remot	-51	-43	-43	-42	-31	-43	-44
remot write	-66	-63	-63	-61	-73	-61	-64
remov	-29	-29	-28	-28	-29	-27	-30
remov $	-19	-19	-22	-19	-19	-18	-19
remov the	-29	-26	-23	-24	-25	-24	-24
renew	-23	-22	-22	-5	-24	-21	-16
renew $	18	17	18	16	45	18	42
renew a	-40	-40	-41	-42	-44	-40	-40
renew by	-25	-25	-26	-30	-25	-24	-25
renew cert	-29	-30	-30	-31	-30	-29	-31
renew it	2	11	10	10	-5	11	60
renew the	-24	-22	-22	-24	-29	-23	-24
renew who	-77	-72	-71	-79	-75	-70	-79
rent	-3	-3	4	1	64	-3	-28
repair	-27	-24	-24	-24	-26	-23	-27
repair $	-19	-17	-18	-17	-17	-17	-17
repair a	-49	-46	-47	-46	-49	-46	-63
repair by	-19	-18	-18	-18	-21	-18	-18
repair compact	-22	-20	-27	-22	-20	-19	-21
repair it	-31	-28	-28	-29	-34	-28	-35
repair the	-27	-24	-24	-23	-26	-23	-26
repair them	-28	-28	-28	-28	-34	-28	-42
repeat	5	4	-5	3	59	1	-4
repeat the	5	4	-5	3	59	1	-4
replac	-31	-24	-28	-31	-29	-28	-29
replac $	-17	-17	-18	-17	-23	-17	-18
replac @	-24	-16	-24	-21	-25	-22	-22
replac a	-17	-17	-17	-16	-17	-16	-16
replac broken	-30	-34	-32	-56	-31	-30	-34
replac by	-12	27	-7	-8	-9	-7	-7
replac dead	-35	-35	-36	-33	-35	-33	-35
replac it	-13	-13	-13	-13	-15	-13	-17
replac who	-17	-12	-12	-12	-12	-12	-14
replai	-46	-44	-43	-42	-44	-42	-45
replai $	-57	-52	-52	-48	-54	-49	-54
repli	45	38	34	39	12	109	16
replic	-28	-26	-27	-25	-21	-26	-26
replic $	-48	-49	-53	-48	-52	-48	-48
replic @	-32	-26	-26	-24	-1	-28	-27
replic of	-27	-27	-29	-26	-30	-26	-26
replic to	-54	-41	-40	-41	-47	-40	-44
replica	-27	-28	-26	-26	2	-24	-26
replica $	22	18	21	21	99	31	29
replica per	-25	-24	-25	-24	-36	-24	-23
replica to	-17	-16	-16	-16	-21	-16	-18
repo	-40	-36	-36	-36	-51	-36	-39
repo $	-25	-25	-25	-26	-35	-24	-25
repo who	-11	-11	-11	-11	-11	-11	-20
repo whose	-28	-28	-28	-29	-54	-29	-29
repo with	-6	7	7	7	41	3	7
report	-33	-32	-32	-32	-34	-31	-39
report an	-24	-20	-22	-20	-21	-20	-21
report from	-43	-39	-41	-40	-44	-40	-39
report it	-29	-27	-29	-28	-29	-28	-32
repositori	-37	-40	-36	-36	-39	-35	-36
repositori $	-37	-37	-38	-37	-46	-37	-38
reput	-32	-32	-29	-30	-32	-30	-36
request	-24	-20	-21	-21	-8	-21	-22
request $	-11	-6	-6	-5	30	-8	-7
request a	-18	-19	-25	-20	-22	-19	-19
request to	21	21	21	21	44	20	20
requir	-39	-48	-39	-39	-39	-38	-39
requir in	-25	-25	-28	-29	-25	-25	-26
requir updat	-13	-12	-12	-13	-16	-12	-15
requir who	-31	-31	-36	-32	-40	-32	-39
reserv	-11	-6	-4	-18	29	-5	-6
reserv @	23	38	46	24	97	42	47
reserv and	-38	-33	-34	-33	-39	-34	-42
reserv concurr	-38	-38	-37	-37	-58	-37	-41
reset the	-15	-15	-15	-16	-16	-15	-23
resid	-31	-25	-5	-26	-38	-30	-34
resili	-66	-60	-48	-61	-66	-62	-75
resili in	14	16	58	16	15	16	13
resiz	-38	-33	-34	-33	-19	-35	-37
resiz an	-34	-27	-28	-27	-6	-30	-28
resolv	-23	-21	-21	-22	-21	-20	-23
resourc	-32	-30	-34	-30	-13	-29	-35
resourc $	-59	-72	-64	-61	-80	-59	-59
resourc type	-19	-18	-18	-18	-21	-18	-18
respond	-56	-47	-44	-42	-49	-42	-45
respond to	-18	-16	-16	-16	-20	-16	-17
respons $	13	20	-10	-14	-20	-7	30
respons @	52	7	12	25	9	12	11
respons for	-13	-13	-16	-12	13	-13	-22
respons in	104	45	33	39	28	37	35
respons matrix	132	40	73	47	19	41	33
respons model	-14	-11	23	-9	-7	-12	-13
respons of	104	32	34	38	60	37	30
respons or	-100	-66	-67	-89	-72	-68	-98
respons parti	-55	-37	-35	-34	-36	-33	-37
respons pls	18	4	2	1	-1	0	1
respons plz	30	0	2	2	-16	1	2
respons split	-21	-3	-1	-1	28	-10	-2
respons summari	37	9	10	10	7	10	9
respons to	-85	-63	-61	-62	-95	-61	-63
respons was	-11	-11	-11	-11	-16	-11	-13
respons who	42	17	20	20	20	20	20
respons whole	-37	-36	-39	-35	-59	-35	-54
respons wise	45	23	19	11	9	18	19
rest $	-6	10	2	2	-32	1	68
rest api	1	0	1	28	-9	1	-1
rest encrypt	-19	-25	-19	-20	-19	-19	-18
rest for	-13	-12	-12	-12	-18	-12	-12
rest if	-42	-35	-31	-33	-35	-32	-31
rest in	17	18	12	18	71	18	0
rest is	-67	-69	-77	-68	-92	-68	-119
restart	-24	-23	-25	-22	-33	-22	-4
restart it	23	24	27	26	20	21	65
restor	-28	-26	-27	-26	-37	-26	-9
restor $	-45	-43	-44	-43	-54	-44	-51
restor by	-25	-27	-26	-25	-36	-25	-26
restor from	-32	-35	-32	-33	-58	-32	-39
restor it	-13	-12	-12	-13	-12	-12	-17
restor test	-18	-15	-15	-14	-15	-14	-15
restrict	-34	-35	-35	-38	-36	-33	-35
restrict @	-37	-30	-31	-30	-32	-30	-35
result	-30	-31	-28	-29	-30	-28	-29
result $	-34	-34	-33	-34	-40	-33	-37
result land	-24	-30	-24	-26	-25	-23	-24
resum	-7	-5	-6	-5	26	-4	-3
retail	-36	-28	-28	-29	-28	-28	-42
retail us	-36	-28	-28	-29	-28	-28	-42
retain	-44	-39	-40	-40	-67	-40	-39
retent	-47	-46	-47	-45	-40	-45	-48
retent $	-73	-73	-78	-71	-86	-73	-87
retent in	-24	-26	-23	-24	-27	-23	-22
retent of	-42	-42	-41	-40	-53	-40	-42
retent period	-39	-39	-40	-38	-43	-38	-41
retent set	-70	-66	-70	-63	-65	-64	-69
retir	-29	-25	1	-24	-31	-24	-27
retir $	-32	-31	-36	-32	-34	-32	-34
retir @	-12	-12	-13	-12	-12	-12	-17
retir what	27	49	155	53	29	53	54
retri	-42	-40	-40	-40	-40	-39	-40
retri logic	-18	-17	-18	-17	-17	-17	-17
return	-51	-42	-47	-42	-35	-41	-43
return 500s	-42	-29	-28	-27	-32	-29	-32
return empti	-32	-30	-29	-30	-42	-29	-30
return traffic	-51	-51	-82	-54	-54	-51	-55
reus	-28	-28	-31	-28	-30	-27	-32
review	-37	-35	-37	-35	-38	-35	-38
review @	-18	-16	-16	-16	-18	-16	-17
review by	-18	-15	-16	-16	-16	-15	-16
review code	-16	-15	-15	-15	-16	-15	-16
review it	-16	-11	-11	-11	-11	-11	-11
review of	-17	-17	-18	-17	-18	-17	-18
review the	-45	-45	-43	-42	-44	-42	-48
review who	-27	-25	-27	-25	-37	-26	-29
revis	-31	-25	-31	-25	-26	-25	-27
revok	-36	-35	-35	-35	-37	-35	-37
revok a	-54	-54	-57	-55	-58	-53	-57
revok its	-25	-25	-24	-25	-24	-24	-26
revok the	-15	-14	-14	-14	-19	-14	-14
rewrit	-33	-27	-29	-28	-29	-28	-29
rf	16	16	7	19	95	16	11
rhel	-11	-6	-6	-6	24	-5	-11
rid	-10	26	-3	-2	-12	-2	-4
rid of	-10	26	-3	-2	-12	-2	-4
right	-13	-15	-17	-17	-8	-16	-15
right $	-11	-6	-15	-18	-5	-12	-6
right a	-24	-26	-24	-25	-39	-25	-28
right in	-29	-28	-30	-27	-32	-26	-27
right now	36	40	50	50	126	46	43
right of	-43	-45	-52	-47	-58	-58	-53
right on	-33	-33	-32	-23	-34	-30	-36
right size	-39	-47	-39	-37	-44	-38	-40
ring	3	0	3	48	1	5	5
ring on	17	-25	17	77	8	16	17
risk	19	-10	-15	-16	-34	-15	-14
risk assess	-5	21	-2	-13	-3	-2	-1
risk regist	74	15	13	14	-7	13	16
rize	-20	-19	-21	-20	-26	-19	-20
rize $	-23	-22	-23	-22	-30	-22	-22
rm	16	17	10	19	90	17	12
rm rf	16	16	7	19	95	16	11
role	-14	-32	-26	-30	-31	-28	-30
role $	132	48	41	43	44	49	48
role @	-31	-29	-28	-29	-28	-28	-30
role and	2	-25	-26	-23	-22	-23	-27
role attach	-63	-60	-62	-63	-66	-58	-60
role for	-58	-53	-63	-52	-53	-52	-52
role in	-35	-46	-34	-33	-35	-32	-34
role may	-71	-59	-64	-60	-78	-59	-56
role of	-73	-70	-81	-68	-73	-68	-70
role on	-38	-43	-41	-38	-43	-36	-38
role who	-40	-29	-30	-29	-32	-29	-31
role with	-28	-30	-28	-34	-34	-28	-28
roll	-28	-26	-26	-27	-21	-25	-29
roll $	-45	-45	-45	-45	-45	-46	-45
roll over	-29	-27	-26	-26	-30	-26	-27
roll them	5	12	10	11	45	12	-2
rollback	-17	-1	-9	-3	45	-1	-1
rollback alarm	-24	-27	-26	-27	-27	-26	-24
rollback fail	26	25	26	24	54	21	16
rollout	-40	-41	-40	-41	-44	-40	-42
room	-20	-18	-20	-19	-10	-28	-20
room $	-26	-26	-27	-27	-29	-26	-30
room of	-17	-15	-15	-15	-18	-15	-16
root	-43	-41	-30	-40	-49	-42	-49
root $	-67	-60	-72	-65	-64	-61	-68
root access	-40	-40	-41	-40	-58	-38	-47
root account	-62	-62	-74	-61	-75	-61	-66
root ca	21	11	25	58	23	25	26
root login	-58	-51	-57	-52	-52	-53	-56
root on	-34	-31	-32	-54	-33	-31	-37
root password	-43	-39	-41	-39	-39	-38	-42
root squash	-53	-50	-53	-50	-49	-49	-50
root user	1	2	38	1	-10	-6	-9
rot	-62	-57	-56	-56	-59	-55	-59
rot in	-40	-35	-37	-37	-38	-35	-39
rot insid	-26	-25	-21	-22	-23	-21	-21
rotat	-37	-35	-39	-35	-27	-36	-25
rotat $	-73	-69	-74	-65	-91	-66	-27
rotat @	-98	-91	-94	-90	-89	-88	-116
rotat and	-26	-31	-28	-28	-28	-26	-27
rotat by	6	6	6	6	20	7	4
rotat for	-25	-22	-22	-22	-36	-21	-22
rotat in	18	20	9	21	96	22	-18
rotat it	30	38	38	38	32	36	108
rotat on	-17	-17	-17	-17	-28	-17	-17
rotat the	27	30	31	30	50	31	81
rotat them	20	23	22	23	18	23	54
rotat who	-19	-20	-23	-20	-23	-19	-22
rout	-35	-32	-33	-32	-34	-32	-35
rout for	-28	-25	-26	-27	-28	-26	-26
rout i	-23	-21	-21	-21	-26	-21	-24
rout tabl	-55	-46	-47	-45	-49	-45	-51
router	-46	-38	-44	-36	-44	-42	-61
router $	-49	-13	-54	-57	-56	-47	-71
router and	-17	-16	-15	-16	-18	-16	-21
router at	-36	-35	-37	-35	-36	-35	-53
router in	17	13	18	60	17	19	20
row	-20	-17	-20	-18	-4	-17	-20
row $	11	12	13	10	38	12	12
row in	-50	-46	-56	-45	-49	-45	-50
rpo	17	19	92	20	15	20	-4
rpo of	-56	-56	-104	-57	-57	-56	-57
rpu	44	50	47	52	162	53	46
rto	-43	-40	0	-39	-48	-47	-45
rto and	-34	-33	-47	-34	-37	-35	-33
rule	-39	-39	-41	-38	-34	-29	-45
rule $	-67	-65	-76	-62	-93	-18	-78
rule and	25	26	26	26	52	25	26
rule fall	-30	-32	-55	-30	-30	-30	-30
rule for	-27	-22	-26	-22	-23	-22	-22
rule in	-22	-21	-21	-20	-25	-21	-21
rule of	-21	-20	-20	-20	-23	-20	-21
rule on	14	13	13	13	54	12	-15
rule set	-52	-50	-53	-49	-54	-49	-51
rule that	-38	-35	-50	-36	-41	-35	-35
run	-27	-26	-32	-21	-21	-26	-32
run $	-47	-49	-51	-36	-5	-40	-52
run @	-39	-34	-40	-18	-45	-37	-53
run a	2	27	6	6	5	7	5
run an	-10	35	3	1	0	6	7
run and	-17	-16	-16	-16	-19	-16	-19
run befor	59	60	60	59	130	59	61
run by	15	-21	-21	-24	-45	-21	-31
run cluster	-18	-18	-17	-19	-19	-17	-27
run contain	10	10	7	9	28	10	5
run debian	-54	-51	-55	-51	-59	-51	-69
run docker	10	11	6	43	8	-2	8
run for	-23	-25	-23	-23	-29	-23	-26
run hourli	-44	-65	-42	-17	-62	-42	-40
run in	-25	-23	-23	-23	-27	-23	-28
run it	18	18	18	42	17	18	15
run my	-36	-34	-37	-35	-37	-34	-45
run on	-43	-41	-42	-38	-46	-40	-48
run our	-23	-23	-22	-23	-23	-23	-40
run ourselv	28	68	38	32	32	38	26
run out	-23	-21	-22	-22	-25	-21	-22
run sinc	-26	-24	-24	-25	-26	-24	-38
run the	-11	-30	-13	-14	-16	-13	4
run what	17	68	18	23	18	22	21
runbook	40	6	0	7	37	7	5
runbook for	3	3	-5	2	38	5	-1
runc	-19	-17	-17	-18	-18	-16	-19
rundown	67	8	11	13	-16	12	9
rundown $	76	8	12	15	7	13	11
rundown of	57	11	17	18	-7	18	11
rundown on	54	-1	-1	-1	-46	-1	-1
runner	44	40	40	55	31	44	109
runtask	-27	-26	-30	-27	-45	-27	-34
runtim	-18	-10	3	-12	-17	-13	1
runtim $	-1	6	55	8	-8	8	51
runtim agent	-44	-63	-50	-45	-44	-44	-46
runtim cve	26	24	25	54	26	26	26
runtim for	-24	-24	-28	-24	-31	-24	-32
runtim in	-56	-23	-47	-63	-58	-51	-73
runtim of	-46	-48	-49	-47	-49	-46	-68
runtim patch	-58	-59	-65	-60	-40	-58	-92
runtim secur	61	62	59	58	79	63	116
runtim updat	19	25	89	28	24	25	24
rust	-30	-30	-35	-31	-41	-30	-40
s	-51	-43	-42	-43	-55	-42	-45
saa	18	19	68	22	5	21	23
safe	-24	-21	-22	-22	-23	-21	-24
safe $	-17	-17	-17	-17	-19	-16	-18
safekeep	-23	-23	-24	-23	-39	-23	-24
safekeep $	-22	-22	-22	-22	-39	-22	-21
safeti	-13	-12	-12	-12	-18	-12	-15
sagemak	-25	-19	-26	-29	-38	-24	-25
sai	-23	-32	-5	-15	-6	-19	-20
sai amazon	-21	-21	-24	-22	-28	-22	-23
sai aws	-20	-17	-19	-18	-26	-17	-18
sai land	9	11	63	9	-3	3	8
sai our	-26	-25	-31	-28	-27	-25	-29
sai the	36	12	12	13	10	13	12
said	-51	-40	-40	-39	-37	-38	-40
salari	-37	-34	-34	-37	-59	-35	-35
sale	-4	-4	-4	-5	32	-3	-29
sale deck	26	25	29	17	71	26	-4
salesforc	-15	-12	-18	-16	22	-12	-32
salesforc org	23	26	25	26	59	21	19
same	-24	32	3	-14	-20	-13	-18
same as	-59	-76	4	-68	-68	-53	-79
same duti	-5	22	-1	-9	-1	-1	-1
same for	-116	-90	-95	-81	-92	-86	-87
same q	-21	-22	-21	-20	-20	-20	-24
same question	-67	-61	-54	-51	-51	-58	-55
sampl	27	29	27	29	85	29	30
sandbox	-20	-18	-19	-20	-17	-19	-21
sandbox $	-21	-19	-20	-20	-18	-19	-23
save	-16	35	0	-3	29	50	-8
save plan	-17	-23	-15	-29	22	-46	-16
save us	-50	-31	-25	-25	18	-29	-25
say	-19	-14	17	-4	-26	-7	-21
say $	4	-10	112	49	-44	-8	-24
say in	25	24	-11	47	23	73	26
say over	9	0	12	50	4	12	11
sbom	-45	-53	-49	-47	-47	-45	-54
scale	-32	-28	-29	-27	-33	-27	4
scale $	15	49	51	50	34	49	152
scale @	-95	-87	-90	-85	-88	-85	-113
scale a	-61	-59	-62	-58	-60	-58	-82
scale of	8	9	9	8	46	7	-10
scale out	-34	-36	-34	-34	-49	-33	-33
scale polici	-85	-86	-97	-84	-93	-87	-115
scale the	-56	-49	-49	-50	-61	-49	-62
scale up	-27	-25	-27	-26	-26	-24	-27
scale when	-35	-38	-36	-35	-48	-46	-62
scan	-42	-41	-44	-37	-47	-41	-45
scan $	-79	-80	-104	-79	-70	-79	-91
scan in	-20	-19	-18	-19	-25	-18	-21
scan of	-36	-35	-39	-36	-41	-37	-39
scanner	-30	-28	-30	-30	-39	-28	-30
scc	-53	-48	-55	-50	-51	-47	-48
schedul	-52	-49	-48	-44	-48	-46	-60
schedul $	-35	-38	-34	-36	-36	-34	-39
schedul and	-56	-32	-32	-31	-31	-31	-31
schedul contain	-93	-93	-99	-92	-93	-91	-143
schedul of	-38	-36	-37	-37	-37	-36	-36
schema	-74	-72	-77	-71	-76	-72	-93
schema $	-70	-70	-90	-75	-80	-79	-111
schema design	-22	-22	-22	-21	-25	-22	-25
scientist	-28	-6	-27	-37	-35	-26	-32
scim	-20	-17	-17	-17	-20	-16	-17
scope	-36	-33	-34	-22	-38	-30	-32
scope $	-77	-74	-82	-69	-73	-71	-77
score	-85	-72	-71	-74	-88	-70	-108
scratch	-34	-33	-31	-31	-33	-30	-32
scream	-16	-23	-16	-17	-16	-16	-17
screen	-40	-33	-35	-34	-46	-37	-38
screw	-13	-15	-13	-14	-16	-13	-14
screw up	-13	-15	-13	-14	-16	-13	-14
script	-61	-58	-58	-56	-57	-55	-61
script $	-89	-78	-82	-75	-76	-75	-86
script @	-113	-105	-105	-93	-105	-95	-112
script of	-19	-20	-18	-18	-20	-17	-19
scrub	-10	-25	-4	26	-7	-4	-11
sdk	-52	-52	-53	-51	-54	-52	-57
search	-26	-52	-26	11	-35	-25	-31
sec	10	1	12	39	40	12	5
second	-38	-30	-34	-34	-32	-32	-23
second $	-100	-71	-76	-74	-87	-74	-80
second @	-25	-25	-25	-25	-28	-24	-24
second az	-15	-14	-16	-15	-15	-14	-15
second one	12	12	4	8	5	11	80
second region	-16	-17	-16	-16	-18	-16	-20
secret	-48	-21	-41	-36	-32	-36	-37
secret $	-57	-58	-58	-57	-70	-56	-58
secret for	-31	-31	-31	-30	-40	-30	-30
secret in	-38	-40	-43	-38	-40	-38	-41
secret left	-22	-19	-19	-18	-23	-18	-19
section	100	37	40	41	41	41	41
secur	-16	-20	-11	-16	-23	-19	-15
secur $	-106	-105	-164	-104	-131	-104	-113
secur @	-57	-62	-60	-57	-55	-53	-54
secur by	-34	-25	-25	-29	-30	-26	-28
secur code	-40	-40	-40	-40	-44	-41	-70
secur contact	-30	-30	-33	-30	-46	-29	-31
secur duti	-14	-15	-24	19	-20	-26	-16
secur environ	-14	-14	-20	-14	-14	-14	-20
secur for	-31	-23	-23	-23	-23	-22	-25
secur group	-24	-12	-1	-26	-23	-22	-31
secur in	7	12	47	12	5	10	7
secur of	-8	-6	39	-6	-29	-10	-16
secur on	-32	-29	-29	-28	-29	-28	-30
secur patch	-6	-1	-2	-1	0	0	28
secur profil	-17	-14	-14	-14	-13	-14	-14
secur the	-79	-75	-115	-75	-75	-74	-78
secur updat	61	62	64	64	65	66	163
secur what	136	13	-32	23	9	20	-17
see	-4	4	15	12	12	24	-2
see it	14	24	52	24	22	23	23
see my	28	35	33	35	15	92	77
see to	-23	-24	-24	-26	-29	-24	-30
seen	9	13	81	12	12	10	5
segment	-57	-58	-62	-58	-63	-60	-66
select	-28	-29	-28	-31	-31	-26	-28
select the	-14	-14	-14	-14	-22	-14	-14
self	18	43	19	28	18	20	19
self host	26	59	25	31	24	26	28
self instal	-28	-29	-30	-47	-28	-29	-29
self run	30	39	36	83	31	36	32
send	-15	-4	-6	-5	39	-5	-7
send quota	19	41	44	41	130	30	46
send telemetri	-18	-18	-18	-19	-21	-18	-22
send them	-35	-35	-38	-35	-46	-38	-52
send to	-16	-14	-14	-14	-19	-14	-14
sensit	-43	-41	-41	-40	-48	-41	-53
sensit $	-22	-22	-21	-22	-23	-23	-34
sensit data	-44	-40	-42	-40	-52	-40	-48
sensor	-26	-44	-23	3	-34	-24	-28
sensor out	-17	-15	-15	-17	-17	-15	-23
sent	-28	-26	-27	-29	-29	-26	-27
sent with	-19	-14	-14	-15	-16	-15	-15
sentenc	86	11	48	10	-21	3	13
separ	-33	-28	-29	-29	-35	-28	-29
separ account	-29	-29	-33	-30	-45	-29	-28
seri	25	24	25	52	9	24	24
serv	-37	-28	-27	-28	-28	-27	-38
serv our	-24	-24	-23	-24	-24	-23	-38
server	-31	-29	-29	-23	-33	-28	-24
server $	-51	-45	-44	-44	-47	-43	-26
server @	17	48	16	13	16	16	17
server access	-22	-21	-21	-21	-22	-20	-33
server and	-24	-23	-23	-23	-23	-23	-31
server at	-77	-76	-98	-77	-112	-79	-95
server avail	-26	-26	-27	-26	-26	-26	-27
server behind	-37	-35	-34	-34	-35	-34	-41
server build	-22	-21	-21	-21	-21	-21	-35
server di	-56	-58	-57	-59	-67	-59	-85
server fleet	-112	-105	-113	-106	-107	-104	-159
server for	-84	-67	-62	-83	-68	-61	-65
server hall	-39	-39	-41	-40	-42	-40	-50
server hardwar	-53	-32	-41	-42	-36	-32	-33
server host	-33	-32	-32	-35	-31	-32	-49
server in	-30	-28	-28	-28	-30	-28	-35
server insid	-24	-24	-24	-25	-23	-23	-30
server is	-18	-18	-18	-18	-22	-18	-21
server of	-46	-44	-43	-34	-47	-43	-64
server on	8	-5	9	45	6	10	-5
server or	34	11	33	77	29	33	34
server os	78	79	73	74	76	76	192
server patch	-65	-58	-48	-54	-51	-49	-71
server room	-17	-16	-16	-16	-17	-16	-19
server side	-46	-47	-54	-46	-48	-46	-60
server that	-51	-49	-49	-50	-52	-48	-62
server to	15	14	15	35	13	15	15
server under	-47	-42	-43	-56	-43	-41	-50
server up	-14	-14	-15	-15	-17	-14	-14
server when	-94	-78	-65	-62	-72	-66	-69
server who	10	11	11	10	8	11	36
serverless	16	-1	-14	-12	-9	-9	1
serverless $	11	34	27	37	99	35	38
serverless @	-57	-57	-50	-52	-52	-50	-59
serverless cach	-85	-98	-87	-87	-100	-81	-84
serverless cluster	-20	-19	-17	-18	-17	-17	-24
serverless instead	-20	50	-2	1	2	10	11
serverless worker	-51	-47	-48	-45	-48	-46	-61
serverless workgroup	-41	-40	-38	-39	-52	-39	-44
servic	-33	-31	-24	-28	-35	-26	-31
servic $	-21	-10	-5	-26	-13	-22	9
servic account	-62	-61	-65	-58	-68	-58	-60
servic and	-18	-18	-19	-19	-21	-18	-25
servic do	4	14	8	43	-2	83	13
servic endpoint	-31	-31	-32	-32	-47	-32	-41
servic is	-43	-49	-40	-46	-44	-42	-58
servic itself	-44	-31	-30	-30	-31	-30	-31
servic on	-46	-45	-58	0	-56	-57	-53
servic quota	-39	-40	-48	-43	-48	-41	-42
servic role	-27	-23	-25	-23	-25	-23	-23
servic the	-41	-38	-38	-38	-40	-37	-52
servic updat	-29	-23	11	-23	-23	-22	-38
servic what	21	19	72	27	20	24	27
servic where	-48	-44	-46	-52	-64	-64	-48
servic who	-48	-49	-54	-48	-55	-47	-71
session	-26	-27	-27	-32	-26	-25	-25
session in	-26	-28	-26	-45	-26	-25	-26
set	-25	-23	-19	-23	-26	-23	-23
set $	-18	-15	-16	-14	-18	-14	7
set @	-27	-26	-28	-25	-29	-25	-27
set a	-14	-14	-14	-14	-20	-15	-16
set alarm	-24	-15	-15	-15	-15	-15	-16
set by	-34	-33	-34	-33	-55	-33	-36
set how	-24	-23	-23	-24	-40	-23	-24
set in	-61	-61	-63	-60	-63	-59	-61
set it	13	13	13	13	45	11	-2
set min	-30	-29	-29	-30	-54	-30	-30
set of	-15	-15	-16	-15	-16	-15	-15
set posix	-37	-32	-33	-31	-33	-32	-35
set reserv	-18	-19	-19	-19	-24	-18	-20
set retent	-13	-14	-13	-13	-21	-13	-15
set the	-18	-18	-18	-18	-20	-17	-20
set to	-51	-37	-39	-36	-48	-35	-36
set up	-20	-20	-19	-19	-20	-19	-19
setup	-22	-36	-37	-25	-35	-31	-34
setup in	-26	-25	-34	-26	-27	-25	-25
seven	-24	-21	-23	-21	-25	-21	-22
seven year	-24	-21	-23	-21	-25	-21	-22
sever	-21	-20	-23	-22	-21	-21	-22
sg	-54	-57	-55	-52	-46	-55	-52
sg $	-40	-41	-41	-38	-39	-38	-39
shadow	-33	-32	-37	-32	-32	-31	-34
shadow copi	-37	-36	-41	-35	-36	-35	-38
shard	-37	-36	-36	-38	-38	-35	-39
shard $	-31	-35	-33	-43	-33	-33	-33
shard of	-39	-37	-38	-42	-40	-37	-39
shard replica	-36	-29	-30	-29	-41	-29	-28
share	14	-9	-11	-6	-13	-11	-17
share $	-51	-34	-62	-51	-54	-47	-51
share @	-3	-25	-2	35	-2	-1	-3
share between	-25	-23	-24	-23	-24	-23	-23
share control	-36	-36	-12	-36	-56	-41	-47
share file	18	22	23	60	23	22	21
share for	84	22	29	60	26	28	27
share key	-47	-39	-39	-38	-44	-38	-40
share model	132	34	19	32	33	39	36
share one	-46	-38	-41	-40	-39	-38	-47
share respons	77	29	50	31	40	30	24
share the	94	125	52	48	35	50	49
share who	-19	5	-15	-21	-14	-12	-14
share with	-24	-21	-21	-22	-21	-28	-21
sharepoint	-46	-43	-42	-43	-68	-44	-42
she	-26	-10	-23	-6	56	-16	-2
sheet	78	9	15	18	12	16	16
shift	-12	-3	-14	5	-13	-10	-17
ship	-16	-14	-19	-20	-20	-18	-25
ship back	21	50	21	22	22	22	22
ship them	-16	-18	-14	-14	-14	-14	-16
ship with	-20	-19	-18	-19	-19	-18	-29
shop	-26	-26	-26	-23	-28	-24	-26
shop where	-21	-20	-20	-20	-31	-20	-20
short	90	19	92	30	12	28	17
short $	18	0	-1	1	-2	-1	0
short explan	33	43	123	37	12	32	43
short for	-42	-15	23	-14	-16	-14	-12
short pleas	-4	1	49	1	-5	-4	-14
short tabl	76	12	-2	24	24	24	25
shorter	-33	-39	-30	-32	-34	-30	-34
shorter than	-33	-39	-30	-32	-34	-30	-34
should be	-30	-18	-29	-36	-47	-28	-29
should have	-27	-26	-25	-26	-29	-25	-27
should i	32	36	62	20	43	59	35
should never	-21	-22	-21	-27	-21	-20	-20
should set	-15	-14	-15	-15	-15	-14	-23
should we	12	24	17	94	16	27	14
shouldnt	-25	-24	-24	-25	-30	-24	-24
show	35	17	-3	-15	-7	6	-4
show @	185	41	48	65	41	47	39
show as	-24	-23	-21	-20	-21	-21	-21
show me	43	72	16	-17	2	55	18
shred	-19	-20	-20	-20	-23	-20	-23
shut	-10	-4	-4	-4	14	-4	-20
side	-5	-4	-9	-14	-20	-14	-20
side @	11	69	27	44	29	29	24
side by	0	82	12	10	15	13	13
side doe	-50	-46	-41	-39	-43	-39	-39
side duti	4	16	3	2	4	3	3
side encrypt	-18	-21	7	-20	-27	-20	-38
side for	96	45	44	46	46	45	46
side is	-56	-59	-57	-56	-63	-52	-56
side of	24	-2	1	2	-3	1	-1
side or	-20	-13	-13	-13	-14	-12	-13
side pleas	-21	91	-7	-2	-3	-3	-9
side with	-14	38	0	2	1	-3	0
sidecar	-29	-12	-4	-28	-33	-30	-35
sidecar $	-12	-13	58	-7	-13	-11	-8
sidecar imag	-25	-21	-24	-21	-21	-21	-27
siem	-55	-54	-52	-56	-53	-51	-68
sign	-24	-35	-45	-35	-11	-37	-36
sign for	32	8	10	10	10	11	12
sign in	-16	-15	-15	-16	-25	-15	-16
sign key	-76	-67	-70	-66	-76	-65	-68
sign on	-48	-48	-52	-48	-77	-48	-48
sign up	49	10	7	20	66	22	20
sign url	-30	-30	-34	-30	-34	-29	-31
signatur	-56	-54	-55	-54	-66	-54	-60
signatur $	-58	-54	-56	-54	-68	-53	-55
sinc	-32	-35	-30	-31	-19	-29	-34
sinc 2021	-27	-27	-28	-29	-37	-27	-27
sinc auto	-23	-23	-24	-23	-40	-23	-22
sinc januari	-20	-19	-19	-20	-20	-19	-30
sinc nobodi	-21	-19	-19	-20	-22	-19	-18
sinc someon	-39	-39	-47	-42	-52	-39	-42
sinc spring	-100	-89	-91	-92	-120	-89	-124
sinc the	-34	-49	-27	-34	15	-25	-24
sinc thi	26	24	23	18	106	11	2
sinc two	-32	-17	-17	-17	-17	-17	-17
singl @	-14	-14	-13	-15	-14	-13	-18
singl az	-60	-72	-67	-62	-69	-57	-60
singl sign	-52	-52	-57	-53	-86	-52	-52
singl tenant	22	22	78	21	9	12	21
sit at	-18	-20	-17	-18	-18	-17	-22
sit in	-24	-26	-23	-24	-30	-23	-25
sit on	-26	-25	-25	-25	-25	-24	-35
site	-25	-25	-23	-19	-27	-23	-24
site $	-36	-35	-36	-36	-38	-35	-37
site @	8	7	8	31	9	8	9
site and	-34	-34	-32	-34	-57	-32	-34
site host	-15	-14	-13	-14	-13	-13	-18
site where	-33	-31	-32	-35	-30	-30	-36
size	-24	-21	-24	-21	16	-20	-23
size $	-124	-123	-126	-120	-212	-122	-123
size @	23	22	20	25	67	23	23
size and	-42	-42	-41	-43	-55	-42	-42
size do	55	65	64	60	150	62	65
size for	-111	-91	-94	-88	-101	-88	-98
size in	9	12	0	15	64	14	15
size of	42	41	33	44	120	43	44
size on	-43	-44	-43	-44	-64	-43	-43
size the	-69	-62	-62	-60	-76	-61	-86
skew	-30	-30	-29	-28	-32	-29	-34
skip	-7	-8	-5	-21	24	-4	-6
skip it	-29	-27	-24	-23	-23	-24	-24
sla	-58	-47	-29	-45	-21	-56	-53
sla for	17	16	-9	12	47	13	10
sla percentag	26	29	-1	30	81	30	30
slack	27	24	12	24	90	0	22
slack bot	20	17	21	19	77	-6	17
sleep	24	0	24	58	50	4	25
sleep $	24	0	24	58	50	4	25
slide	74	28	48	29	24	30	29
slide 12	-35	-22	-24	-23	-22	-24	-22
slim	-28	-24	-26	-26	-28	-24	-26
slip	-23	-20	-20	-21	-24	-20	-25
slip $	-23	-17	-18	-18	-21	-17	-17
slip is	-12	-12	-12	-12	-16	-13	-20
slot	-49	-51	-46	-51	-49	-47	-50
slow	-35	-32	-33	-33	-43	-31	-11
slow queri	-25	-25	-25	-25	-28	-26	-28
slow sql	-26	-23	-24	-22	-23	-22	-25
slurmctld	-91	-82	-81	-82	-92	-81	-132
sm	23	25	28	31	2	24	111
small	36	14	13	35	43	16	14
small $	8	20	11	22	101	20	10
small @	-17	-21	-17	-12	-17	-16	-16
small rest	31	30	31	73	28	31	29
smaller	45	18	49	119	44	47	47
smallest	19	-3	20	84	13	21	21
smb	-45	-28	-29	-34	-27	-27	-29
smb share	-50	-30	-31	-40	-27	-27	-31
smell	-54	-37	-37	-41	-20	-38	-71
sms	-29	-27	-26	-27	-39	-27	-30
smtp	-57	-54	-55	-53	-57	-53	-58
snapmirror	-73	-46	-44	-42	-44	-43	-43
snapshot	-38	-37	-35	-35	-33	-37	-17
snapshot $	-67	-67	-67	-66	-76	-73	-70
snapshot and	-28	-32	-29	-30	-39	-29	-31
snapshot in	27	27	23	28	72	8	27
snapshot of	-37	-37	-36	-37	-42	-38	-41
snapshot older	-21	-21	-21	-20	-25	-20	-21
snapshot on	-51	-35	-39	-57	-38	-35	-46
snowflak	17	15	15	16	77	16	-9
snowflak warehous	18	18	18	17	71	17	-14
so	-12	-13	-18	-11	-20	-10	-15
so $	-32	-30	-30	-30	-31	-29	-31
so @	0	-30	-39	-15	-25	-23	-24
so aws	-15	-14	-16	-14	-15	-14	-19
so i	-9	-7	-6	-8	18	-27	-7
so it	-27	-29	-26	-45	-26	-25	-25
so no	-39	-38	-34	-41	-38	-36	-35
so noth	-25	-17	-18	-19	-17	-18	-19
so on	-11	20	-8	-26	-16	-10	-14
so our	-41	-39	-33	-34	-33	-33	-45
so patch	-28	-29	-28	-30	-28	-28	-55
so the	-30	-16	-25	21	-23	-15	-36
so there	31	9	11	12	12	12	12
so um	52	19	-7	17	14	14	5
so we	-55	-25	-46	-58	-46	-55	-57
so what	-1	59	5	12	-28	76	12
so who	26	27	27	26	23	25	78
so with	68	13	-5	22	17	16	16
soc 2	2	0	19	-2	-2	-9	-4
socket	22	16	22	60	18	21	22
softphon	-23	-20	-20	-21	-21	-20	-20
softwar	-19	-18	-17	-12	-19	-17	-17
softwar $	-2	-5	0	25	-5	0	-5
softwar and	-32	-31	-32	-31	-31	-31	-50
softwar in	-44	-42	-44	-42	-43	-41	-53
softwar insid	-39	-36	-36	-36	-39	-36	-41
softwar licens	-24	-24	-23	-23	-25	-23	-24
softwar of	-40	-39	-40	-39	-42	-39	-58
softwar on	-20	-19	-19	-19	-21	-19	-20
softwar that	-14	-14	-14	-15	-15	-14	-24
softwar we	-26	-26	-25	-28	-28	-24	-26
solut	8	10	10	9	53	8	5
solut architect	8	10	10	9	53	8	5
some	-60	-53	-60	-52	-59	-41	-60
somebodi	-13	-14	-3	-14	-17	-14	-11
somebodi at	-14	-13	-14	-13	-16	-13	-16
somebodi has	-29	-28	-28	-31	-28	-27	-29
somebodi left	-29	-27	-27	-29	-38	-27	-28
somebodi must	-22	-20	-20	-20	-23	-20	-21
somebodi wrote	-35	-34	-40	-35	-40	-37	-40
someon	-29	-28	-16	-20	-31	-25	-27
someon approv	1	4	-15	5	59	-9	-4
someon at	-42	-41	-52	-44	-49	-42	-49
someon els	11	-2	11	56	0	14	14
someon explain	-38	-26	-32	-31	-28	-27	-27
someon in	-18	-20	-18	-20	-18	-17	-18
someth	-36	-35	-24	-35	-41	-34	-33
someth $	-50	-39	-38	-38	-54	-44	-21
someth amazon	-35	-35	-37	-40	-49	-41	-49
someth aws	-37	-39	-44	-39	-39	-42	-46
someth custom	-65	-58	-59	-58	-68	-65	-66
someth i	-15	-15	-16	-17	-20	-16	-22
someth we	-40	-41	-46	-40	-45	-40	-52
somewher	-27	-34	-28	-51	-27	-27	-27
sorri	-27	-25	-2	-24	-42	-25	-24
sorri for	13	13	44	12	-14	5	13
sorri i	-24	-25	-27	-25	-28	-24	-24
sort	-38	-37	-48	-37	-42	-17	-44
sort of	-1	-1	-21	-1	-8	37	-2
sourc	-31	-31	-33	-31	-36	-24	-37
sourc $	-22	-22	-22	-22	-24	-22	-22
sourc @	-33	-33	-35	-35	-32	-32	-34
sourc address	-26	-27	-26	-27	-29	-26	-42
sourc and	0	0	-20	1	-5	44	-6
sourc code	-20	-20	-20	-20	-22	-20	-27
sourc credenti	-30	-29	-30	-29	-30	-30	-30
sourc librari	-32	-32	-32	-32	-49	-45	-33
space	-24	-24	-24	-26	-24	-23	-23
spare	-8	-50	-11	52	-12	-6	-7
speak	-28	-30	-24	-15	-43	-19	-33
speak $	-1	0	31	-3	-22	24	-4
specif	-21	-19	2	-17	-32	-20	-26
specif control	-19	-15	8	-16	-36	-20	-27
specif secur	-14	-14	-20	-14	-14	-14	-20
specifi	-40	-35	-34	-36	-52	-35	-35
spell	33	47	102	25	19	21	25
spend	-97	-99	-125	-96	-99	-97	-112
spf	-18	-18	-16	-16	-17	-16	-18
split	114	86	35	31	35	39	32
split $	182	131	70	69	73	79	63
split between	-25	-27	-27	-25	-28	-25	-33
split for	71	59	34	37	48	32	32
split of	12	38	11	-4	31	10	9
split on	40	40	-1	16	14	15	16
split the	-35	-35	-34	-35	-55	-35	-40
spoof	-26	-27	-26	-27	-29	-26	-41
spot	-45	-45	-42	-41	-25	-42	-44
spot $	-25	-19	-20	-18	-19	-18	-18
spot in	-28	-28	-32	-28	-34	-28	-28
spread	-61	-65	-71	-62	-73	-60	-64
spread @	-30	-30	-31	-29	-31	-29	-31
spread over	-32	-33	-41	-33	-35	-32	-33
spring	-69	-63	-64	-65	-80	-63	-87
spring $	-21	-22	-26	-23	-31	-22	-22
sprint	4	0	4	0	51	-4	-25
sprint $	4	0	4	0	51	-4	-25
sql	-28	-28	-27	-24	-28	-26	-28
sql inject	-16	-17	-18	-17	-20	-16	-21
sql statement	-26	-23	-24	-22	-23	-22	-25
sqli	-33	-30	-30	-34	-30	-30	-31
squash	-53	-50	-53	-50	-49	-49	-50
sre	-47	-49	-45	-49	-57	-44	-51
sre team	-19	-26	-19	-24	-18	-18	-20
srm	76	23	34	28	5	101	18
srm $	36	-39	-58	-31	-51	51	-48
srm what	35	35	77	36	35	14	35
ssd	-38	-36	-37	-37	-42	-36	-36
sse	-35	-30	-4	-29	-29	-26	-30
sse @	-41	-40	-1	-36	-32	-30	-30
sse c	-37	-35	-38	-37	-41	-35	-42
ssh	-36	-36	-35	-36	-38	-35	-44
ssh kei	-39	-40	-40	-40	-41	-40	-55
ssh key	-32	-27	-27	-27	-28	-27	-26
ssh to	-36	-38	-37	-36	-48	-36	-51
sshd	-49	-49	-46	-48	-56	-46	-61
sshd config	-46	-46	-45	-46	-50	-44	-46
ssl	-26	-23	-25	-24	-24	-23	-25
ssl on	-21	-20	-22	-20	-20	-19	-21
stack	1	-8	-3	20	35	0	-9
stack @	-5	-38	-9	37	-13	-8	-8
stack drift	-63	-66	-79	-67	-89	-67	-69
staff	-43	-45	-43	-37	-48	-42	-52
staff to	-56	-61	-54	-55	-57	-52	-53
stage	-18	-15	-17	-16	11	-28	-19
stage @	-23	-17	-18	-17	-20	-17	-17
stai	8	14	0	27	6	5	2
stai $	10	53	19	13	16	22	22
stai compliant	-17	-15	-15	-17	-16	-16	-21
stai in	-1	-4	-3	4	30	-2	-1
stai on	42	18	19	19	19	19	19
stai with	29	0	-12	55	-15	4	3
stale	-58	-54	-48	-48	-50	-47	-47
stale @	-39	-49	-40	-39	-41	-39	-39
stand	10	13	42	13	28	12	9
stand $	-33	-31	-32	-35	-30	-30	-35
stand for	34	37	75	39	60	32	32
stand in	-31	-27	-32	-27	-29	-27	-28
standalon	-29	-27	-33	-28	-41	-28	-34
standalon @	-18	-16	-19	-16	-16	-16	-17
standard	-16	-16	-15	-7	3	-13	-15
standard @	21	11	22	67	21	22	22
standard log	-24	-23	-23	-23	-29	-23	-24
standard support	-59	-53	-57	-54	-76	-53	-58
standbi	-25	-24	-24	-25	-26	-23	-24
standbi or	-37	-38	-39	-44	-46	-37	-38
start	-10	-22	-20	-19	-18	2	-21
start $	-16	-18	-24	-13	-30	44	-17
start a	-20	-26	-19	-20	-21	-20	-21
start at	-52	-51	-54	-55	-63	-54	-67
start by	-88	-81	-84	-82	-105	-81	-92
start from	-13	-17	-13	-16	-12	-12	-13
start it	-15	-14	-17	-14	-14	-14	-17
startexecut	-51	-47	-51	-48	-58	-47	-48
startup	2	-21	1	40	1	3	1
startup us	-36	-30	-34	-34	-33	-31	-36
starv	-30	-30	-28	-29	-36	-29	-28
state	-58	-47	-47	-47	-57	-47	-49
statement	-39	-43	-39	-39	-40	-37	-39
static	14	2	15	64	9	16	6
static market	20	-3	20	52	20	20	20
statu	-2	3	2	3	36	2	-2
steer	23	42	11	-9	6	11	12
steer committe	23	42	11	-9	6	11	12
step	38	45	41	44	125	44	34
step $	-1	2	1	-1	21	0	-1
step by	27	33	31	30	81	31	32
step in	-60	-57	-57	-57	-72	-58	-86
still	-5	-14	-20	-18	3	-16	-21
still a	-13	-10	-13	-12	0	-10	-16
still contain	-20	-19	-19	-19	-23	-18	-18
still do	90	-10	-27	6	-6	7	9
still have	36	-32	-28	-28	-49	-28	-35
still hold	-19	-18	-18	-18	-20	-18	-18
still in	-34	-30	-31	-31	-40	-30	-31
still need	-52	-33	-33	-35	-40	-32	-37
still on	-54	-52	-54	-53	-77	-52	-58
still own	129	36	20	45	23	44	41
still patch	-19	-17	-17	-17	-21	-17	-23
still rout	-37	-33	-32	-32	-36	-32	-39
still run	-54	-47	-42	-46	-58	-43	-47
still sign	-15	23	23	23	75	23	22
still the	-34	-39	-36	-44	-37	-36	-36
still there	-19	-24	-18	-19	-19	-18	-20
still us	-35	-40	-35	-37	-42	-34	-34
stolen	-23	-22	-21	-23	-22	-21	-23
stop	-27	5	-23	-13	-25	-20	-23
stop @	-32	-32	-30	-30	-33	-30	-31
stop and	26	-6	-2	-4	-5	-2	-4
stop be	17	43	36	77	31	36	37
stop do	-5	97	8	6	20	25	29
stop it	-39	-36	-36	-35	-36	-35	-43
stop secur	-33	-32	-32	-36	-33	-31	-47
stop start	-20	-22	-18	-21	-20	-18	-18
storag	-37	-37	-36	-37	-37	-35	-37
storag @	-34	-36	-33	-57	-33	-33	-38
storag class	-29	-37	-29	-29	-28	-28	-28
storag databas	-21	-21	-22	-22	-25	-21	-26
storag encrypt	-24	-22	-22	-22	-22	-21	-27
storag fleet	-13	-13	-13	-13	-13	-13	-19
storag full	-52	-50	-51	-54	-50	-48	-48
storag hardwar	-21	-17	-17	-18	-18	-18	-19
storag media	-45	-45	-49	-44	-46	-45	-46
storag of	-16	-15	-15	-15	-16	-15	-15
storag under	-27	-27	-29	-27	-43	-27	-34
storag volum	-19	-17	-17	-18	-22	-17	-19
store	-17	-8	-20	-13	-25	-17	-23
store $	21	57	20	12	20	20	19
store @	-33	-31	-29	-27	-30	-29	-33
store in	-35	-34	-35	-33	-39	-33	-33
store its	-18	-15	-14	-15	-17	-15	-18
store on	-43	-42	-42	-43	-55	-42	-60
store procedur	-21	-17	-16	-17	-18	-16	-18
store the	-45	-39	-38	-41	-39	-40	-52
store them	-21	-18	-23	-18	-22	-18	-22
straight	-21	-27	-21	-23	-22	-21	-20
straight to	-23	-29	-23	-25	-25	-23	-22
stranger	-49	-45	-45	-44	-53	-43	-45
strategi	-65	-68	-71	-63	-77	-62	-66
stream	-10	-9	-6	7	-12	-6	24
stream @	21	7	22	70	21	18	18
stream consum	-127	-111	-111	-109	-106	-105	-114
stream gatewai	-59	-55	-57	-56	-56	-55	-90
stream to	-24	-38	-24	-26	-24	-24	-25
stretch	-37	-37	-39	-39	-41	-37	-67
string	-18	-16	-17	-16	-17	-16	-16
stripe	-78	-75	-76	-75	-82	-73	-73
structur	-50	-50	-58	-51	-62	-51	-52
stuck	-32	-25	-30	-27	-18	-28	-30
stuck at	-19	-19	-20	-19	-24	-19	-18
stuck in	8	11	11	11	32	9	4
stuck on	-60	-51	-54	-45	-64	-43	-50
student	-52	-52	-50	-48	-54	-47	-48
studio	26	-11	-13	-6	-9	-5	-6
stuff	-12	5	-20	-12	-20	-12	-18
stupid	13	13	44	12	-14	5	13
stupid question	13	13	44	12	-14	5	13
style	-38	-53	-28	11	-46	-29	-52
subdomain	-33	-49	-33	-33	-51	-33	-37
subdomain takeov	-35	-52	-34	-35	-54	-35	-40
subject	-13	-13	-13	-13	-18	-16	-14
submit	-63	-80	-58	-58	-74	-59	-59
subnet	-41	-41	-44	-40	-43	-39	-43
subnet $	-55	-55	-60	-53	-59	-53	-57
subnet and	-46	-43	-44	-42	-46	-41	-43
subnet for	-39	-42	-42	-39	-41	-38	-41
subnet group	-13	-12	-16	-12	-14	-12	-12
subscrib	-83	-72	-68	-63	-66	-63	-67
subscrib to	-65	-66	-70	-62	-65	-63	-69
subscript	-59	-58	-58	-58	-69	-57	-61
subscript $	-31	-29	-29	-31	-35	-29	-30
sudo	-45	-45	-46	-46	-49	-44	-54
sudoer	-85	-84	-108	-81	-86	-83	-85
sudoer on	-68	-64	-67	-62	-66	-62	-68
suggest	-18	-18	-18	-11	-21	-18	-19
suggest $	-20	-19	-19	-19	-20	-19	-22
summar	62	17	15	17	9	17	18
summari	62	15	14	18	15	17	14
summari $	61	14	13	20	21	18	10
summari for	54	17	17	17	15	18	15
sundai	-16	-15	-16	-17	-19	-15	-15
suppli	-15	-14	-15	-15	-15	-14	-16
suppli and	-16	-15	-15	-16	-16	-15	-17
suppli the	-21	-21	-22	-22	-21	-20	-26
supplier	-71	-68	-66	-64	-77	-64	-73
support	11	15	20	11	65	19	8
support $	16	26	65	26	87	22	23
support @	-50	-23	-28	-23	34	-23	-26
support in	-28	-28	-28	-29	-52	-28	-28
support so	30	75	24	27	30	30	31
suppos	8	10	39	8	4	9	25
suppos $	-34	-32	-44	-32	-34	-32	-34
suppos to	18	20	61	18	11	19	39
suppress	-54	-50	-52	-69	-70	-50	-63
suppress in	-17	-15	-15	-15	-16	-15	-14
suppress rule	-47	-36	-38	-36	-59	-36	-36
sure	-15	-14	-15	-14	4	-15	-16
sure $	-37	-30	-32	-30	-35	-30	-31
sure amazon	-27	-27	-33	-27	-39	-27	-29
sure aws	-27	-26	-29	-30	-36	-27	-37
sure the	-24	-20	-19	-20	-25	-19	-20
suspici	-45	-41	-48	-42	-61	-42	-47
swap	-22	4	-18	-18	-20	-16	-18
swap @	14	140	38	38	34	42	44
swap by	-27	-26	-26	-25	-25	-24	-25
swap the	-23	-22	-21	-22	-28	-22	-25
swap them	-30	-29	-26	-26	-27	-26	-32
swear	-15	-15	-15	-21	-15	-15	-15
switch	-29	-26	-31	-29	-30	-28	-23
switch $	-50	-50	-50	-49	-52	-50	-58
switch it	-26	-25	-26	-26	-31	-25	-27
switch off	-37	-37	-41	-39	-61	-40	-43
switch the	-23	-39	-23	-26	-25	-23	-23
switch to	-27	-33	-26	-26	-34	-27	-27
switchov	-65	-61	-65	-58	-61	-59	-61
syn	-25	-30	-25	-25	-25	-24	-26
syn flood	-25	-31	-26	-25	-25	-24	-26
sync	-48	-44	-46	-44	-66	-44	-47
sync by	-48	-42	-44	-43	-70	-43	-38
syntax	47	53	40	40	115	51	55
syntax for	47	53	40	40	115	51	55
sys	-29	-27	-29	-28	-29	-27	-26
sysadmin	20	-1	23	84	23	24	21
system	-26	-24	-24	-25	-23	-25	-12
system $	6	-12	4	2	6	4	65
system @	-23	-43	-23	-26	-24	-23	-23
system and	-9	-9	-10	-9	-10	-9	-16
system behind	-17	-17	-16	-17	-18	-17	-26
system eli5	13	13	33	13	12	13	14
system for	-18	-16	-6	-16	-17	-15	-27
system network	-39	-40	-40	-40	-42	-40	-69
system of	-43	-39	-38	-39	-41	-38	-56
system patch	-26	-27	-28	-26	-30	-26	-46
system polici	-27	-27	-27	-28	-51	-27	-27
system to	-25	-24	-25	-26	-30	-25	-31
system under	-54	-51	-52	-50	-52	-51	-62
system updat	36	39	41	39	39	40	93
system when	-42	-40	-40	-41	-50	-40	-62
tabl	-20	-8	-26	-24	-24	-24	-31
tabl $	-14	-51	-54	-57	-62	-49	-64
tabl @	24	136	23	43	29	35	20
tabl and	-16	-15	-15	-15	-19	-15	-18
tabl in	-29	-25	-25	-25	-30	-25	-28
tabl on	-27	-27	-27	-26	-27	-25	-27
tabl that	-42	-25	-26	-26	-28	-26	-26
tabl whose	-64	-63	-62	-60	-62	-61	-83
tableau	17	13	16	42	17	17	17
tableau server	17	13	16	42	17	17	17
tag	-69	-69	-69	-68	-96	-67	-83
tag for	-55	-50	-51	-51	-86	-50	-52
tag resourc	-55	-53	-52	-54	-53	-53	-94
take $	4	-5	6	38	9	5	3
take @	7	20	-11	-27	-6	-6	-11
take awai	-28	-41	-15	24	-36	-19	-18
take care	21	-3	-8	-3	-8	-2	23
take if	5	1	-4	43	-4	2	4
take it	-20	-20	-19	-19	-19	-18	-20
take off	45	-10	-10	2	-6	1	1
take over	33	2	-1	-2	-17	2	0
take snapshot	-66	-62	-63	-62	-79	-62	-83
take the	-11	-7	-7	-2	27	-6	-22
take them	-52	-35	-40	-57	-38	-35	-45
taken	-26	-27	-44	-26	-38	-26	-26
taken over	-28	-28	-49	-28	-44	-28	-27
takeov	-35	-49	-33	-33	-51	-34	-37
talk	12	-1	25	0	-1	17	-2
talk of	31	25	77	26	29	29	33
talk to	-31	-23	-23	-23	-42	-1	-24
tamper	-61	-54	-55	-53	-57	-53	-56
tape	-29	-29	-29	-28	-33	-28	-28
target	-34	-34	-35	-33	-38	-33	-34
target $	-53	-49	-53	-47	-66	-49	-50
task	-11	-9	-6	-17	-17	-16	-18
task $	-19	-48	-43	-33	-39	-33	-14
task @	-31	-36	-32	-29	-30	-30	-32
task are	52	-4	8	9	7	8	4
task def	-12	-12	-13	-13	-17	-12	-12
task definit	-61	-54	-75	-54	-58	-54	-57
task execut	18	17	77	28	14	28	21
task fail	-21	-26	-22	-21	-22	-20	-22
task in	94	75	40	48	38	43	33
task remain	62	9	26	2	22	26	27
task retir	12	27	104	29	16	30	29
task to	-16	-16	-21	-16	-18	-16	-19
tb	-7	-15	-4	-14	32	-4	-2
tb $	-57	-46	-48	-49	-72	-48	-46
tcp	2	-7	-24	5	62	-2	4
tde	-23	-21	-21	-22	-22	-21	-22
teach	-54	-54	-54	-56	-68	-55	-83
team	13	-6	-8	21	4	-4	-7
team $	-11	-23	-34	-39	-62	-33	-24
team and	30	-23	-19	-22	-17	-11	-9
team ask	3	5	-18	-2	49	-15	5
team can	-27	-29	-24	-26	-28	-24	-24
team or	-70	-67	-63	-88	-86	-63	-79
team still	35	-15	-15	-3	-6	-3	-3
team that	55	10	1	49	16	25	25
team with	-47	-31	-31	-32	-33	-31	-30
techi	14	16	51	15	-1	15	16
techi $	14	16	51	15	-1	15	16
technic	-10	-26	34	-6	-25	-5	-3
technician	-27	-27	-27	-27	-32	-28	-29
tele	-29	-31	-53	-30	-29	-29	-30
tele the	-30	-32	-55	-30	-30	-30	-30
telemetri	-18	-18	-18	-19	-21	-18	-22
telemetri to	-18	-18	-18	-19	-21	-18	-22
tell	27	28	42	20	32	34	13
tell me	31	19	18	13	25	33	8
tell the	21	69	21	15	83	36	38
templat	-66	-57	-62	-56	-67	-56	-56
templat user	-23	-24	-31	-23	-25	-23	-23
templat with	-19	-16	-15	-20	-15	-15	-15
ten	-33	-23	-25	-24	-27	-23	-24
tenant	-17	-18	1	-19	-16	-20	-27
tenant manag	26	25	57	25	25	25	26
tenant out	-30	-30	-32	-30	-34	-31	-56
tenant who	8	7	-1	8	57	8	-19
term	28	65	70	52	23	33	31
term of	24	65	26	52	21	30	27
termin	-42	-43	-12	-41	-49	-39	-41
termin $	-62	-62	-78	-58	-61	-59	-61
terraform	-3	12	5	11	84	11	12
terraform $	18	25	32	31	78	27	31
terraform destroi	-27	-22	-22	-22	-27	-22	-25
terraform for	11	33	32	31	87	31	29
terraform modul	-2	2	1	1	19	1	2
terraform state	-52	-58	-54	-55	-67	-56	-54
tesseract	28	-13	27	66	26	26	27
test	-61	-60	-57	-60	-75	-61	-66
test $	-111	-112	-132	-108	-109	-110	-116
test @	-43	-43	-43	-44	-75	-43	-46
test and	-26	-27	-31	-28	-42	-27	-26
test for	-56	-48	-49	-47	-48	-47	-50
test of	-43	-43	-63	-44	-49	-48	-57
test our	-43	-43	-42	-43	-59	-43	-55
test restor	-39	-38	-38	-38	-65	-39	-52
test that	-36	-37	-40	-37	-36	-40	-44
tester	-25	-19	-19	-20	-27	-19	-22
text	-38	-31	-34	-26	-24	-30	-33
than	-13	2	-4	-30	-7	-13	-17
than 90	-24	-26	-25	-24	-34	-24	-25
than @	30	54	26	16	59	30	30
than a	-14	-18	-14	-14	-15	-14	-14
than one	-29	-31	-40	-30	-35	-30	-32
than the	-23	-28	-20	-21	-7	-21	-22
than with	15	62	19	-15	9	13	11
thank	-3	-9	-11	-10	18	-10	-16
that	-23	-18	-16	-18	-22	-19	-12
that $	-59	-56	-85	-52	-64	-56	-31
that @	-24	-23	-22	-23	-24	-22	-25
that a	15	14	60	14	8	13	5
that agent	-25	-23	-21	-21	-20	-21	-22
that amazon	-48	-45	-49	-45	-54	-48	-52
that an	-16	-16	-15	-15	-15	-15	-17
that appli	-26	-26	-27	-27	-32	-26	-35
that aws	-6	0	-5	23	-10	0	-8
that be	-12	-17	8	-18	-14	-12	-21
that by	-26	-25	-23	-23	-25	-24	-23
that call	17	15	58	26	21	26	26
that carri	-52	-52	-60	-48	-50	-48	-49
that connect	-33	-33	-33	-33	-35	-33	-35
that deni	8	9	-4	-5	33	8	10
that do	-43	-44	-48	-46	-52	-46	-59
that end	-18	-15	-16	-16	-17	-16	-17
that fail	-18	-13	-14	-14	-14	-13	-13
that fall	24	52	24	24	23	23	24
that for	-21	-6	-26	-27	-18	-10	31
that had	-61	-47	-72	-47	-66	-48	-47
that hold	-14	-14	-14	-14	-14	-14	-16
that host	-21	-19	-19	-20	-20	-20	-24
that i	-14	-13	-13	-4	-14	-12	-20
that imag	-15	-22	-15	-19	-15	-15	-17
that in	-14	-14	26	-8	-20	-9	-8
that is	-5	-15	-15	-14	-18	-13	-14
that it	-30	-30	-32	-32	-30	-31	-48
that key	-13	-14	-15	-19	-14	-13	-13
that left	-32	-38	-36	-36	-40	-34	-35
that let	-60	-32	-36	-33	-40	-33	-33
that limit	-22	-20	-36	-20	-20	-20	-20
that must	-20	-21	-19	-18	-19	-18	-17
that no	4	-25	-42	-20	-29	-18	-28
that nobodi	-58	-43	-48	-44	-46	-41	-43
that not	-52	-30	-30	-31	-31	-30	-41
that number	-11	-11	-11	-11	-16	-11	-14
that on	-14	-12	-14	-12	-17	-11	3
that or	6	6	12	13	-2	8	82
that our	-33	-30	-32	-31	-35	-30	-38
that out	24	20	94	28	12	13	17
that patch	-29	17	-43	-42	-32	-21	-22
that record	37	32	36	33	96	35	9
that right	-26	-26	-26	-26	-26	-27	-46
that row	-39	-33	-34	-35	-38	-33	-37
that run	-35	-34	-33	-30	-34	-33	-43
that send	-18	-17	-17	-18	-20	-17	-21
that serv	-19	-19	-19	-19	-20	-19	-29
that so	-26	-25	-26	-25	-29	-25	-29
that still	-30	-29	-35	-30	-53	-30	-29
that store	-25	-22	-21	-21	-21	-21	-24
that stuff	-18	-17	-17	-17	-19	-17	-28
that the	-17	-16	-16	-13	-8	-16	-20
that thei	3	10	1	12	2	-1	57
that thing	-23	25	114	35	17	31	95
that up	-26	-23	-21	-22	-23	-21	-22
that us	-25	-17	-11	-1	-18	-11	63
that want	0	-13	-1	22	-1	0	-1
that we	32	43	11	29	13	7	8
that what	-23	-20	-27	-20	-22	-20	-19
that whose	-22	-16	-16	-16	-17	-16	-17
that with	-32	-38	-30	-30	-31	-30	-34
that word	18	17	75	18	13	14	13
the	-16	-17	-17	-14	-13	-17	-10
the @	-39	-38	-35	-35	-32	-35	-39
the access	-24	-24	-23	-23	-27	-23	-29
the account	10	11	10	11	41	12	1
the admin	16	14	15	38	35	15	12
the agent	21	23	24	23	13	23	77
the analysi	-17	-16	-28	-16	-17	-16	-16
the analyst	17	13	8	46	0	2	6
the api	-20	-11	-12	-12	-11	-11	-12
the app	-27	-27	-27	-27	-34	-26	-29
the applianc	-13	-13	-15	-18	-13	-13	-16
the applic	-30	-24	-25	-19	-27	-24	-28
the architect	-2	29	-1	-26	-11	-2	-3
the archiv	-43	-53	-36	-49	-57	-36	-36
the assess	-37	-35	-37	-37	-37	-35	-40
the assessor	-15	-12	-12	-13	-12	-12	-16
the attack	-70	-57	-94	-61	-87	-60	-62
the auditor	-44	-45	-44	-62	-46	-45	-55
the author	-26	-25	-25	-25	-42	-25	-25
the autom	-33	-32	-32	-33	-33	-30	-30
the automat	-25	-25	-28	-27	-40	-27	-29
the avail	-58	-58	-76	-59	-63	-59	-80
the az	-20	-20	-29	-20	-21	-20	-20
the backbon	-30	-30	-32	-32	-53	-30	-31
the backend	-33	-32	-35	-34	-36	-33	-36
the backup	-1	2	5	3	33	5	34
the bare	-25	-25	-25	-25	-27	-25	-45
the basement	-25	-23	-24	-24	-22	-24	-21
the biggest	9	-29	9	62	5	10	9
the block	-21	-19	-23	-22	-20	-19	-19
the board	-58	-44	-47	-44	-45	-44	-53
the bootstrap	-30	-30	-35	-31	-41	-30	-40
the bottlerocket	-42	-40	-41	-40	-42	-40	-60
the box	-37	-41	-36	-42	-43	-36	-38
the branch	18	7	19	45	19	19	18
the broken	-20	-21	-20	-31	-26	-22	-22
the broker	-31	-35	-30	-28	-9	-29	-39
the build	-23	-33	-20	-11	-23	-20	-22
the button	-38	-36	-37	-37	-39	-36	-49
the ca	27	26	25	25	7	26	78
the cabl	-27	-28	-28	-28	-40	-27	-32
the cach	-32	-32	-32	-33	-35	-32	-51
the capac	-22	-20	-22	-20	-21	-20	-25
the card	0	0	-15	0	-28	29	0
the certif	10	0	-19	-2	-14	-4	20
the checkout	-22	-15	-15	-17	9	-16	-30
the ci	-56	-51	-49	-51	-60	-49	-51
the cidr	-42	-34	-34	-34	-41	-34	-50
the cisco	1	-1	-7	-4	84	4	-24
the cli	-15	27	0	22	91	2	25
the client	6	-14	-12	-12	-21	-13	-16
the cloud	-17	-13	45	-15	-30	-16	-22
the cluster	20	22	15	3	12	23	111
the code	-22	-20	-20	-20	-24	-20	-22
the coffe	11	11	11	11	42	11	-2
the compani	-22	-17	-20	-17	-34	11	-17
the complianc	-43	-29	-28	-29	-31	-28	-29
the comput	-23	-22	-23	-22	-15	-22	-34
the configur	-31	-32	-34	-32	-39	-35	-40
the consol	10	14	11	12	47	12	14
the consum	-68	-43	-42	-44	-48	-43	-51
the contain	4	7	6	6	1	7	45
the content	-29	-29	-29	-29	-38	-29	-41
the control	-26	-25	-31	-25	-28	-24	-28
the copi	38	33	105	37	24	23	39
the corpor	-18	-13	-14	-14	-16	-13	-13
the credenti	22	25	21	23	94	12	19
the custom	7	-12	-28	-15	-29	-21	-29
the d	-48	-30	-29	-29	-31	-29	-31
the daili	-23	-21	-21	-22	-29	-21	-23
the dashboard	-7	-5	43	-6	-24	-10	-11
the data	-4	-10	-22	-15	-12	-15	-18
the databas	2	11	14	26	-6	17	97
the db	-22	-20	-24	-20	-27	-20	-21
the dead	-28	-29	-29	-28	-38	-28	-32
the deadlin	-17	-16	-18	-17	-20	-16	-21
the deal	88	9	-20	14	0	13	9
the desktop	33	34	33	28	21	33	113
the dev	-61	-51	-52	-51	-60	-51	-52
the develop	-20	-19	-19	-20	-21	-19	-22
the devic	-14	-4	-14	-16	-18	-13	-14
the differ	2	51	-20	-5	60	12	16
the disk	-31	-30	-30	-32	-54	-31	-34
the distribut	-14	-14	-18	-14	-14	-14	-14
the divis	61	50	17	27	18	27	28
the dns	-54	-42	-39	-40	-42	-39	-41
the domain	-46	-51	-45	-45	-47	-44	-51
the durabl	-16	-11	-11	-11	-12	-11	-11
the duti	-21	18	2	-14	43	2	2
the ecs	-59	-57	-57	-57	-57	-56	-102
the edg	-73	-76	-143	-76	-77	-74	-95
the encrypt	-41	-42	-42	-42	-58	-41	-59
the end	-36	-35	-33	-34	-58	-33	-35
the endpoint	29	26	27	28	14	29	66
the engin	8	8	7	5	-10	8	49
the environ	-25	-22	-23	-22	-35	-22	-23
the error	-12	-12	-12	-12	-16	-12	-15
the evid	-68	-40	-41	-40	-43	-40	-41
the execut	-22	-21	-26	-21	-23	-21	-22
the facil	-25	-25	-26	-25	-26	-26	-32
the factori	-28	-31	-30	-31	-31	-30	-35
the fenc	95	57	47	60	138	60	24
the fewest	-5	4	8	48	-10	10	11
the field	-18	-18	-18	-18	-33	-18	-22
the file	-28	-16	-26	-35	-35	-26	-29
the find	-60	-37	-40	-37	-48	-38	-40
the firewal	55	56	56	56	13	54	160
the firm	-48	-40	-43	-42	-62	-40	-56
the first	-47	-50	-57	-55	-67	-52	-64
the fix	-28	-28	-27	-28	-29	-28	-38
the fleet	-31	-30	-30	-29	-35	-29	-33
the floor	-18	-17	-16	-16	-19	-16	-16
the flow	-13	-13	-17	-13	-14	-13	-13
the former	-33	-33	-33	-33	-45	-33	-62
the full	44	3	5	3	-13	1	6
the function	-16	-15	-15	-15	-15	-15	-18
the gatewai	11	23	24	24	46	24	114
the gener	-24	-24	-25	-25	-30	-25	-35
the global	-14	-15	-16	-15	-16	-15	-16
the goal	29	17	28	56	69	28	13
the golden	-14	-14	-15	-15	-18	-15	-24
the gpu	-30	-29	-29	-31	-33	-29	-35
the guard	-41	-42	-42	-41	-51	-42	-51
the guest	-15	-5	-6	-6	18	-5	-17
the hardwar	-37	-33	-33	-33	-35	-33	-39
the health	-17	-17	-19	-18	-20	-17	-21
the heavi	-46	-65	-40	-7	-49	-42	-68
the hood	33	34	31	32	10	75	31
the hook	52	25	8	11	43	16	4
the host	50	57	52	67	51	55	131
the hour	-13	-13	-13	-14	-15	-13	-19
the hourli	8	17	-8	12	65	17	7
the http	-37	-36	-37	-37	-47	-36	-43
the hypervisor	-40	-39	-47	-39	-38	-39	-51
the index	-27	-24	-24	-26	-24	-24	-38
the infrastructur	-32	-21	-21	-21	-23	-21	-25
the intern	-13	-13	-14	-14	-18	-14	-13
the internet	-42	-35	-35	-36	-41	-35	-37
the iot	-26	-24	-27	-27	-32	-25	-34
the item	-10	-10	-10	-10	-10	-10	-17
the java	-25	-25	-26	-25	-29	-24	-27
the job	-33	-30	-33	-30	-31	-30	-39
the keeper	0	-5	-3	-10	42	-1	-16
the kei	54	56	54	58	23	55	134
the kernel	-39	-24	-31	8	-55	-32	-26
the key	-14	-14	-14	-15	-17	-14	-21
the kubelet	-20	-19	-21	-21	-19	-19	-24
the land	-18	-18	-19	-20	-18	-18	-20
the last	-16	-17	-16	-16	-16	-16	-19
the latter	-38	-39	-39	-39	-50	-39	-58
the law	-37	-34	-34	-35	-45	-35	-55
the layer	-52	-38	-41	-39	-40	-38	-46
the least	28	8	28	78	26	28	27
the legal	32	32	65	28	65	16	31
the limit	-3	-4	-32	-2	-32	52	-24
the line	58	50	-17	9	-27	8	4
the list	-41	-31	-31	-32	-33	-31	-30
the log	3	1	4	2	2	4	28
the lowest	-1	0	-15	-12	29	-3	-1
the machin	-27	-23	-24	-24	-27	-23	-4
the mail	-53	-41	-41	-42	-44	-41	-46
the mainten	-38	-17	-26	-20	-24	-18	22
the manag	-29	-25	-26	-25	-27	-25	-32
the manual	-27	-28	-30	-30	-43	-30	-31
the marketplac	-27	-26	-26	-26	-30	-27	-50
the master	-46	-43	-42	-42	-53	-42	-48
the max	14	17	-8	18	86	17	20
the maximum	29	35	15	36	102	35	37
the mean	37	38	86	37	17	35	39
the member	-22	-16	-16	-19	-19	-16	-17
the mfa	-12	-12	-16	-12	-15	-12	-12
the minimum	-21	-32	-21	2	-33	-21	-21
the model	-5	-27	-23	-26	-40	-27	-33
the monthli	-12	-9	-12	-25	14	-6	-9
the more	-57	-62	-67	-62	-65	-59	-77
the most	34	21	34	114	25	36	29
the move	-30	-45	-29	-32	-36	-30	-30
the name	24	30	29	28	23	29	65
the new	-23	-28	-22	-24	-11	-22	-24
the next	-31	-30	-30	-30	-34	-29	-35
the nitro	12	12	72	14	11	14	11
the node	10	0	11	37	1	11	44
the number	-36	-35	-35	-36	-56	-35	-37
the object	-22	-22	-22	-22	-38	-22	-23
the offic	19	18	15	18	72	12	11
the old	11	10	7	10	46	-6	6
the on	-20	-21	-21	-20	-21	-19	-21
the one	38	4	49	132	30	52	96
the onli	21	-27	20	93	17	20	20
the oper	-18	-19	-25	-20	-25	-20	13
the org	14	11	59	14	3	4	15
the os	-35	-48	-35	-16	6	-33	-71
the other	57	119	93	68	73	70	139
the owner	-22	-19	-22	-20	-24	-19	-37
the packag	-21	-21	-21	-21	-27	-21	-26
the parti	-36	-36	-41	-61	-44	-39	-45
the partner	-15	-15	-27	-15	-15	-15	-15
the password	-2	14	5	14	-5	14	82
the patch	-16	-4	-15	21	-15	-16	-54
the pci	17	16	48	13	-10	14	9
the peer	-27	-27	-28	-27	-29	-27	-42
the peopl	-33	-31	-31	-32	-38	-31	-40
the permiss	-21	-24	-19	-19	-19	-19	-20
the person	-23	-27	-23	-28	-25	-23	-23
the physic	-47	-43	-41	-34	-43	-41	-51
the plan	-22	-20	-21	-20	-25	-20	-21
the plant	-18	-17	-17	-17	-1	-17	-32
the platform	-37	-45	-42	-43	-43	-38	-41
the point	18	-11	-37	-11	-12	-11	-11
the polici	30	0	-2	0	-22	0	-4
the power	-1	1	-6	1	24	0	-10
the price	-50	-36	-43	-33	-25	-34	-34
the primari	-16	-13	-13	-13	-15	-13	-13
the privat	-15	-15	-14	-14	-22	-14	-15
the procur	214	89	78	84	74	91	89
the prod	-36	-42	-35	-33	-31	-33	-38
the provid	54	22	23	22	23	23	16
the push	-16	-13	-14	-14	-15	-13	-17
the python	-25	-25	-25	-25	-31	-26	-32
the quarterli	45	46	46	45	55	45	95
the queri	-30	-22	-22	-22	-24	-22	-23
the queue	-20	-20	-20	-20	-27	-20	-30
the raci	-64	-34	-37	-41	-37	-35	-35
the rack	-31	-32	-31	-31	-38	-31	-42
the record	-37	-33	-33	-36	-42	-32	-33
the region	-23	-21	-21	-24	-28	-23	-24
the registri	-17	-17	-17	-17	-18	-17	-26
the regul	36	7	8	8	3	8	6
the replac	-46	-43	-42	-42	-60	-41	-41
the report	-23	-16	-15	-17	-17	-15	-15
the resolv	-19	-16	-16	-19	-18	-16	-16
the respons	-54	6	-30	-51	-25	-30	-32
the rest	43	83	61	58	14	57	161
the restor	-15	-14	-14	-15	-16	-14	-19
the retent	-17	-17	-16	-16	-20	-16	-20
the risk	31	9	10	9	11	10	10
the role	18	22	25	22	62	22	24
the rollback	-12	-12	-12	-14	-18	-12	-12
the room	-33	-29	-30	-30	-34	-28	-30
the root	-29	-29	-16	-29	-36	-35	-36
the rotat	-13	-14	-13	-14	-18	-13	-13
the rout	-44	-24	-24	-24	-27	-24	-26
the router	6	39	8	2	5	7	-2
the row	-39	-36	-35	-44	-36	-35	-50
the rule	-20	-20	-21	-21	-12	-21	-25
the rundown	54	-1	-1	-1	-46	-1	-1
the runtim	19	29	69	28	19	28	70
the salari	-29	-28	-28	-30	-54	-29	-30
the sale	12	10	13	5	54	11	-17
the same	8	52	33	35	14	17	14
the schedul	-26	-25	-26	-25	-26	-25	-35
the second	-56	-33	-45	-45	-45	-40	-14
the secur	36	3	10	28	14	14	40
the sensor	-2	-28	-2	31	-5	-2	-5
the server	-40	-39	-40	-39	-50	-37	-24
the servic	-37	-38	-37	-49	-44	-36	-39
the sg	-39	-43	-37	-37	-24	-44	-33
the shard	-41	-39	-41	-46	-43	-40	-42
the share	49	6	21	6	-6	6	4
the shop	-65	-60	-66	-61	-68	-59	-66
the signatur	-35	-35	-34	-35	-44	-35	-46
the site	-22	-21	-22	-23	-21	-21	-23
the sla	26	29	-1	30	81	30	30
the smallest	8	4	9	52	0	10	10
the soc	15	16	12	14	38	15	11
the softwar	-40	-42	-41	-47	-42	-40	-49
the solut	6	6	6	5	34	5	6
the sourc	-15	-15	-17	-15	-16	-16	-18
the split	25	47	10	8	2	12	11
the sre	-51	-48	-49	-50	-68	-48	-61
the ssh	-22	-20	-20	-21	-23	-20	-23
the stage	19	25	15	23	66	2	22
the steer	23	42	11	-9	6	11	12
the storag	-15	-14	-14	-14	-17	-14	-15
the studio	42	-8	-12	0	-7	0	-2
the subnet	-24	-23	-25	-23	-25	-22	-22
the subscript	-13	-12	-13	-13	-17	-13	-13
the switch	1	33	2	-1	-2	2	-2
the system	-12	-12	-12	-12	-14	-12	-18
the tabl	-16	-21	-15	-2	-20	-15	-19
the task	-23	-21	-24	-22	-23	-21	-25
the team	52	13	5	9	31	6	-19
the term	22	32	90	31	21	28	33
the terraform	31	47	6	44	136	46	47
the test	-16	-16	-16	-17	-26	-16	-17
the text	0	0	-8	-1	45	-2	-7
the third	1	6	27	5	5	7	7
the three	-6	-9	-3	17	-9	-4	-3
the time	-18	-17	-17	-18	-17	-17	-30
the tls	-23	-24	-24	-24	-31	-24	-30
the traffic	-19	-18	-19	-19	-22	-18	-22
the truck	-28	-30	-30	-28	-35	-28	-33
the tunnel	-72	-59	-54	-67	-63	-53	-53
the two	-21	4	-23	-31	-29	-19	-19
the underli	-43	-38	-40	-40	-49	-38	-48
the updat	37	29	42	65	3	37	106
the upgrad	5	10	11	7	-6	8	60
the user	-17	-16	-16	-16	-17	-16	-25
the vendor	43	18	18	21	18	19	20
the version	-4	-5	-12	-6	-23	-13	19
the virtual	-44	-33	-36	-33	-35	-34	-35
the vpn	32	32	32	30	26	33	74
the vulner	-37	-36	-36	-36	-37	-36	-67
the weather	-1	0	-20	0	34	-2	1
the weekend	-24	-23	-23	-25	-33	-24	-31
the whole	38	-13	-10	-10	-4	-10	-10
the window	-12	-12	-12	-13	-13	-13	-19
the windows	34	37	36	36	84	35	36
the wire	-50	-45	-41	-43	-64	-42	-67
the work	-10	21	-10	-12	-13	-8	-14
the worker	-6	-5	-8	-5	17	-5	-29
the workload	-65	-65	-100	-66	-83	-66	-71
the world	-26	-25	-26	-26	-31	-25	-27
the wrong	-56	-57	-54	-54	-60	-52	-56
theft	-29	-34	-29	-34	-33	-29	-31
thei	-16	-19	-8	-18	-25	-20	-13
thei $	-17	-8	20	-7	-14	-10	7
thei are	-20	-22	-18	-18	-19	-18	-22
thei call	13	45	44	-2	12	18	20
thei do	35	-3	-12	9	-7	-3	58
thei get	-31	-31	-32	-35	-45	-38	-45
thei mean	-25	6	112	14	-14	12	12
thei say	16	15	34	16	14	15	15
their	33	0	-7	-3	-5	-3	4
their $	39	19	11	10	10	12	40
their @	-42	-30	-30	-29	-30	-29	-33
their access	-38	-37	-38	-37	-59	-37	-51
their and	71	32	7	28	27	28	20
their code	-88	-80	-92	-83	-110	-81	-87
their duti	44	4	11	10	5	10	9
their host	-37	-25	-25	-29	-26	-25	-27
their name	24	28	28	28	62	27	19
their or	-38	-17	-13	-16	-35	-20	25
their os	-12	-13	-12	-13	-12	-12	-17
their our	98	29	27	31	23	29	-2
their own	-29	-27	-30	-28	-44	-29	-46
them $	-3	-13	-19	-15	-15	-15	1
them @	-41	-37	-38	-37	-43	-36	-37
them and	-18	-18	-17	-17	-16	-16	-19
them back	-17	-13	-15	-14	-14	-14	-17
them everi	-24	-19	-21	-19	-25	-20	-19
them in	-27	-23	-23	-24	-24	-22	-25
them is	-53	-55	-55	-53	-75	-52	-72
them off	-21	-19	-19	-19	-27	-19	-18
them on	-33	-32	-33	-33	-37	-33	-42
them or	-9	-3	-4	-10	0	-3	50
them ourselv	27	27	27	26	25	27	57
them out	6	12	11	12	46	13	-2
them to	5	5	6	5	0	7	38
them up	20	16	69	26	18	25	21
them us	185	50	55	61	59	56	5
them who	-17	-19	-16	-17	-21	-16	-18
themselv	-33	-34	-44	-35	-42	-34	-35
themselv $	-45	-45	-65	-46	-62	-46	-47
then $	-7	4	26	-5	-8	-6	-13
then we	27	25	27	21	58	27	27
there	-11	-10	-20	-23	-3	-9	-23
there $	2	-1	-14	-13	29	-7	-3
there a	5	9	5	15	-4	47	7
there any	1	19	1	2	1	-9	2
there are	4	4	4	2	1	2	24
there no	-22	-22	-21	-20	-28	-20	-21
there who	-12	-16	-12	-12	-12	-12	-14
thereof	-30	-30	-33	-33	-43	-30	-35
thereof $	-30	-30	-33	-33	-43	-30	-35
thermostat	-14	-13	-13	-14	-18	-13	-15
these	-40	-40	-40	-44	-24	-38	-55
these $	-62	-71	-68	-62	-77	-61	-89
these dai	55	55	57	54	151	56	40
theyr	-35	-35	-39	-36	-62	-38	-41
theyr kept	-29	-29	-29	-29	-56	-32	-29
thi	1	4	4	4	13	36	31
thi $	2	5	18	6	6	-6	21
thi bot	-7	-4	-52	-3	-29	72	-13
thi channel	-3	0	-25	0	-2	48	-15
thi is	-37	-38	-39	-40	-40	-40	-54
thi morn	-26	-24	-25	-26	21	-29	-40
thi one	46	49	40	49	30	26	134
thi thing	-8	-2	-1	-1	-45	65	-11
thi word	24	26	100	23	4	12	17
thing	45	17	41	20	5	27	40
thing $	-17	-8	4	-8	-15	2	16
thing amazon	93	19	1	21	27	20	14
thing can	-1	-1	-21	-1	-8	37	-2
thing do	-9	3	109	28	19	22	11
thing for	-1	8	3	10	-3	11	64
thing our	39	2	9	9	9	2	3
thing to	5	3	4	20	5	4	5
thing we	-45	-47	-70	-49	-46	-51	-74
thing who	31	29	30	31	20	30	90
think	1	20	-3	9	35	-22	1
think about	17	17	6	77	2	14	15
think it	13	48	19	8	16	19	17
think of	-4	26	-11	-4	34	-18	0
third	-24	-20	-4	-19	-20	-18	-20
third parti	-26	-21	-10	-21	-22	-20	-22
tho	-48	-47	-47	-47	-51	-48	-59
tho $	-48	-47	-47	-47	-51	-48	-59
those	-24	-19	-19	-21	-26	-11	-23
those $	5	9	19	7	-4	43	15
those @	-17	-14	-16	-14	-15	-14	-16
those are	-18	-17	-33	-17	-18	-18	-17
those for	-21	-23	-21	-36	-21	-21	-21
those i	-11	-11	-14	-12	-16	-12	-12
those is	-20	-19	-20	-20	-21	-20	-30
those live	-14	-14	-14	-14	-26	-14	-14
those machin	-14	-16	-13	-14	-13	-13	-16
those node	-15	-15	-14	-16	-16	-15	-23
those of	-19	-17	-15	-16	-17	-16	-18
those patch	21	23	24	23	20	22	54
those two	-16	-15	-18	-15	-15	-15	-16
though	-47	-42	-48	-43	-14	-42	-49
though who	-14	-14	-14	-14	-18	-14	-17
thread	-18	-18	-19	-18	-21	-17	-18
threat	-16	-15	-15	-15	-15	-15	-15
three $	-11	-16	-4	16	-11	-9	-5
three az	-32	-31	-33	-34	-41	-31	-32
three azs	-30	-30	-29	-28	-36	-28	-28
three column	-25	41	-1	2	1	0	0
three parti	30	19	-2	-4	0	3	3
three year	23	25	23	1	57	24	24
throttl	-32	-30	-30	-30	-36	-29	-32
throttl in	-68	-64	-68	-65	-84	-64	-78
throttl limit	-21	-19	-19	-19	-25	-19	-19
through	-29	-38	-38	-37	-46	-37	-39
through @	-9	-23	-23	-21	-31	-21	-20
through a	-26	-25	-25	-24	-30	-27	-29
through an	-26	-18	-18	-20	-26	-18	-18
through our	-28	-22	-22	-23	-24	-23	-24
through the	-53	-50	-48	-49	-49	-48	-57
throughput	2	-19	-13	-1	91	7	0
throughput for	-11	-10	-11	-11	-18	-11	-10
throw	-39	-41	-40	-35	0	-27	-34
thru	-54	-59	-62	-62	-75	-56	-74
tick	-33	-34	-33	-32	-35	-31	-35
tick the	-38	-39	-33	-35	-38	-33	-34
ticket $	-16	-17	-18	-16	-17	-17	-19
ticket for	-17	-14	-14	-15	-16	-14	-15
tidi	-44	-43	-45	-45	-54	-43	-45
tidi $	-38	-38	-39	-39	-48	-37	-39
tie	-1	0	1	22	-15	1	0
tier	-50	-51	-49	-50	-56	-48	-52
tier $	-51	-51	-55	-50	-55	-52	-58
tier of	-19	-17	-18	-18	-20	-18	-18
tighten	-25	-25	-25	-25	-27	-24	-30
time $	-4	-19	-20	-20	-28	-21	-24
time @	-54	-40	-40	-42	-48	-40	-52
time and	-17	-13	-14	-15	-15	-14	-14
time object	-32	-32	-46	-32	-32	-32	-32
time out	-19	-15	-15	-15	3	-14	-17
time polici	-27	-25	-26	-25	-32	-25	-28
time recoveri	-40	-35	-7	-35	-45	-36	-49
time restor	41	47	40	46	49	49	106
time zone	-21	-22	-30	-23	-24	-21	-21
timeout	-23	-24	-26	-22	-14	-22	-24
timeout of	-37	-32	-33	-32	-58	-34	-37
timeout on	22	19	6	21	69	19	24
tls	-31	-30	-30	-29	-23	-28	-27
tls $	-39	-41	-75	-40	1	-35	-44
tls 1	-28	-28	-30	-29	-37	-28	-34
tls between	-35	-34	-36	-33	-35	-33	-43
tls on	7	9	4	12	49	12	5
tls polici	-22	-22	-22	-22	-24	-21	-21
tls termin	-18	-17	71	-12	-35	-17	-28
tls to	-14	-14	-20	-14	-16	-14	-14
tls version	-28	-27	-28	-27	-30	-27	-29
tls who	54	54	23	55	35	53	157
tlsv1	-40	-38	-39	-39	-45	-38	-44
tmp	-14	-13	-19	-13	-13	-13	-13
to	-15	-16	-19	-13	-16	-17	-18
to $	-23	-21	-9	-20	-23	-19	-21
to 200	-29	-27	-30	-30	-30	-27	-30
to 24	-23	-26	-21	-22	-22	-21	-28
to 3	-24	-24	-30	-25	-29	-24	-28
to 7	-16	-15	-15	-15	-23	-15	-15
to @	-26	1	-25	-25	-18	-22	-24
to a	-21	-22	-14	-21	-24	-20	-21
to add	-34	-34	-36	-37	-38	-34	-47
to al2023	-79	-82	-116	-79	-88	-78	-76
to all	-42	-36	-37	-38	-46	-37	-40
to amazon	-44	-41	-43	-38	-69	-42	-63
to an	-26	-25	-25	-24	-20	-24	-25
to anoth	-23	-21	-22	-21	-28	-21	-22
to answer	-9	-7	-32	-7	-30	57	-4
to appli	15	19	5	15	4	18	67
to ask	-10	3	-11	3	-23	64	4
to attach	44	45	38	41	116	45	45
to aws	3	-18	-11	-3	5	-16	-22
to babysit	15	16	12	58	6	18	18
to be	16	11	38	27	15	16	15
to blame	-38	-49	-39	-40	-60	-39	-39
to both	-47	-46	-47	-40	-67	-39	-71
to bring	23	22	18	20	55	21	8
to call	-18	-15	-18	-15	-17	-16	-16
to care	66	1	7	17	4	8	-36
to close	-23	-22	-23	-21	-28	-22	-23
to configur	14	18	17	19	61	17	19
to copi	-89	-86	-104	-71	-91	-72	-67
to cut	-26	-23	-29	-25	-27	-23	-28
to date	-32	-32	-34	-31	-38	-31	-36
to deal	-20	-17	-16	-17	-20	-16	-18
to decid	-38	-45	-35	-43	-36	-36	-38
to defin	-37	-38	-64	-39	-53	-41	-41
to do	21	-6	-32	-17	-30	-22	-23
to enabl	-30	-29	-30	-29	-38	-29	-53
to encrypt	-37	-36	-36	-36	-45	-35	-42
to end	14	-25	-12	-10	-10	-9	-10
to everi	8	19	18	19	48	17	19
to everyon	-13	-13	-20	-13	-12	-13	-13
to find	-72	-66	-67	-67	-112	-66	-69
to fix	-37	-42	-35	-38	-34	-33	-40
to flip	-25	-28	-21	-22	-23	-22	-22
to get	15	17	17	17	42	15	8
to hand	22	-2	26	58	53	24	14
to have	-19	-18	-18	-19	-20	-18	-21
to instal	-16	-14	-14	-14	-15	-14	-21
to it	-43	-44	-46	-46	-48	-45	-59
to keep	-33	-25	-26	5	-29	-22	-24
to know	0	0	-11	-22	-17	-11	-11
to load	-20	-19	-21	-19	-22	-18	-20
to look	31	6	12	49	5	14	12
to maintain	-21	-81	-23	46	-56	-21	-22
to me	38	5	33	2	-12	2	-1
to migrat	26	27	30	16	77	28	16
to my	49	46	31	36	78	34	37
to nairobi	3	3	-17	-3	29	0	3
to one	47	44	42	38	98	39	47
to our	-5	-29	-33	-27	-32	-27	-30
to pass	16	19	45	13	15	18	18
to patch	-17	-13	-15	20	-20	-13	-12
to plain	3	32	4	-1	4	5	3
to prevent	-29	-29	-31	-30	-45	-28	-48
to prod	17	29	27	29	25	29	79
to product	-21	-20	-21	-21	-25	-21	-23
to protect	-15	-15	-14	-14	-20	-15	-15
to put	-47	-46	-45	-31	-59	-41	-41
to reboot	-33	-11	-11	-11	13	-11	-16
to rebuild	-18	-20	-17	-9	-16	-15	-17
to replac	-28	-31	-28	-53	-28	-28	-28
to review	-24	-22	-24	-23	-29	-23	-27
to rotat	48	49	51	50	40	48	110
to run	34	-5	15	68	-12	15	11
to schedul	-37	-20	-21	-20	-20	-20	-20
to secur	-34	-30	-30	-29	-38	-30	-41
to see	5	4	4	25	5	4	4
to set	-45	-36	-35	-41	-34	-35	-35
to sort	-20	-20	-20	-20	-21	-21	-34
to switch	-28	-53	-27	-28	-28	-27	-28
to take	29	12	-1	5	3	5	4
to the	-11	-20	-15	-18	-18	-17	-19
to think	2	1	-5	29	-7	0	1
to touch	-14	-16	-11	14	-13	-9	-12
to turn	-19	-17	-19	-17	-26	-17	-17
to two	29	25	11	21	100	26	27
to updat	12	-8	12	41	5	11	10
to upgrad	-14	-14	-15	-14	-14	-14	-20
to us	-2	-13	-29	-13	-28	-19	-27
to user	-24	-22	-24	-23	-29	-23	-22
to v2	-30	-26	-26	-26	-26	-26	-30
to what	48	78	31	39	92	46	51
to which	-19	-16	-18	-16	-17	-16	-16
to whom	-47	-33	-46	-52	-51	-45	-60
to you	-4	-2	-1	-2	-26	30	-1
todai	-30	-31	-59	-48	-55	-56	-41
todai $	79	35	24	36	39	8	35
todai what	-44	-28	-35	-27	-28	-28	-27
todo	9	56	13	7	-6	10	13
togeth	3	-11	1	44	-7	2	4
toggl	-25	-24	-25	-26	-24	-23	-23
toil	5	-23	4	41	4	5	5
toil $	5	-23	4	41	4	5	5
token	-40	-38	-40	-42	-26	-39	-39
token and	-24	-22	-29	-23	-22	-22	-22
token expir	-30	-28	-28	-27	-32	-27	-28
token in	-30	-34	-32	-53	-33	-30	-30
token of	-24	-23	-24	-24	-29	-23	-26
told	-25	-22	-24	-22	-25	-21	-22
tomorrow	40	12	9	11	34	8	12
tomorrow $	40	12	9	11	34	8	12
tonight	-7	-13	8	10	104	11	-1
tonight $	-30	-35	-11	-11	68	-12	-21
too	-52	-51	-51	-50	-59	-50	-52
too $	-67	-64	-64	-62	-65	-63	-72
too doesnt	-17	-17	-18	-17	-17	-17	-34
too high	-18	-15	-15	-16	-17	-17	-15
too i	-24	-28	-24	-24	-25	-23	-23
too low	-47	-48	-47	-50	-73	-47	-46
too mani	-32	-32	-32	-32	-57	-32	-33
too much	-67	-66	-73	-64	-76	-60	-61
too short	-48	-39	-42	-39	-44	-38	-38
too small	-45	-43	-44	-43	-60	-43	-44
too weak	-30	-33	-30	-33	-32	-30	-34
too wide	-18	-19	-18	-19	-18	-18	-20
tool	-20	-20	-44	-21	-43	29	-32
top	-38	-39	-40	-40	-46	-39	-51
top of	-38	-39	-40	-40	-46	-39	-51
topic	-41	-40	-47	-40	-44	-24	-41
topic and	-20	-20	-20	-21	-23	-21	-24
topic polici	-24	-24	-24	-24	-31	-25	-25
torn	21	52	-11	-3	94	25	26
touch	-33	-31	-33	-23	-41	-30	-34
touch the	-47	-41	-43	-47	-46	-42	-52
tpm	-37	-36	-38	-35	-39	-35	-37
trace	-19	-20	-19	-19	-21	-18	-21
track	-19	-19	-20	-20	-20	-19	-22
traffic	-28	-27	-32	-27	-21	-27	-31
traffic $	-68	-62	-66	-63	-73	-64	-69
traffic on	24	22	19	22	60	23	23
traffic over	-16	-16	-15	-16	-20	-15	-19
traffic tripl	-40	-25	-23	-23	-24	-23	-23
train	-30	-29	-16	-25	-33	-34	-38
train @	5	9	8	44	5	9	6
train data	-46	-45	-46	-43	-45	-43	-47
train in	19	28	70	28	28	3	27
train its	-16	-16	-16	-16	-18	-17	-26
train of	-30	-29	-36	-30	-47	-32	-52
train our	-32	-32	-33	-33	-38	-33	-44
train the	-22	-21	-21	-21	-32	-21	-21
train whose	-45	-44	-54	-44	-45	-44	-57
transact	-52	-49	-49	-51	-68	-48	-49
transcrib	27	20	19	66	80	20	17
transfer	-37	-31	-32	-33	-34	-31	-32
transform	-41	-40	-42	-39	-41	-39	-39
transit	-25	-24	13	-24	-30	-24	-36
transit $	3	3	59	2	-14	1	-9
translat	11	21	15	15	58	19	20
tri	9	9	9	9	25	9	6
trigger	-45	-43	-45	-43	-45	-43	-47
trigger $	-24	-23	-23	-23	-23	-23	-38
trigger @	-24	-20	-21	-21	-24	-20	-20
trim	-40	-38	-39	-39	-45	-38	-42
trim $	-25	-25	-25	-24	-29	-24	-24
tripl	-70	-60	-58	-64	-88	-58	-68
trivi	34	5	32	20	97	34	34
troubl	-30	-33	-35	-33	-36	-31	-32
truck	-28	-30	-30	-28	-35	-28	-33
true	-55	-50	-57	-51	-44	-50	-60
true $	-48	-43	-51	-43	-33	-42	-51
true on	-13	-14	-15	-16	-14	-13	-13
true or	-53	-37	-44	-42	-41	-37	-55
truncat	-20	-19	-19	-21	-20	-19	-22
trust	-13	-14	-4	-14	-18	-1	-18
trust advisor	-17	-20	32	-21	-31	-24	-34
trust and	-12	-12	-12	-12	-19	-12	-15
trust store	-17	-16	-17	-17	-16	-18	-18
ttl	-61	-54	-56	-64	-58	-55	-55
tuesdai	4	10	7	27	53	-2	39
tuesdai $	17	17	20	41	51	17	7
tune	-58	-48	-49	-47	-52	-47	-49
tune $	-26	-27	-25	-27	-48	-25	-25
tune @	-56	-30	-33	-37	-33	-31	-31
tune it	-31	-29	-30	-30	-37	-29	-32
tune sql	-38	-37	-38	-37	-38	-36	-38
tunnel	-53	-48	-47	-50	-54	-46	-50
tunnel endpoint	-21	-15	-17	-16	-15	-15	-20
turn	-23	-23	-23	-23	-15	-22	-25
turn @	-37	-44	-52	-36	-49	-38	-38
turn by	-16	-18	-16	-20	-17	-16	-16
turn is	24	22	19	19	72	22	-10
turn it	-31	-30	-30	-30	-40	-30	-35
turn off	-33	-29	-29	-29	-30	-33	-28
turn on	-21	-20	-20	-20	-9	-19	-21
turn that	-22	-19	-20	-19	-23	-19	-19
turn the	-15	-15	-15	-16	-24	-15	-15
turn them	-19	-17	-17	-17	-23	-17	-16
twice	-58	-63	-61	-58	-66	-57	-60
two $	2	36	3	-6	-1	3	3
two @	-15	-8	-14	-18	40	-9	-11
two apart	5	38	-9	-15	6	5	6
two azs	-54	-51	-52	-51	-58	-51	-59
two dai	-26	-31	-27	-28	-32	-25	-25
two data	15	19	15	35	15	16	16
two dev	18	18	18	42	17	18	15
two line	55	0	109	26	-2	29	20
two minut	-26	-24	-30	-25	-26	-25	-26
two person	45	106	45	13	45	46	47
two region	-29	-29	-34	-31	-34	-29	-31
two week	-25	-16	-16	-17	-17	-16	-17
two year	-34	-25	-34	-25	-25	-24	-25
type	-12	-10	-7	-11	17	7	-7
type $	4	9	0	6	37	51	-6
type @	-38	-39	-37	-36	-40	-37	-42
type and	-91	-87	-92	-85	-118	-87	-91
type for	-19	-20	-21	-20	-23	-19	-19
type in	-11	-9	17	-10	-28	14	-13
typo	-46	-44	-49	-43	-43	-43	-44
tyre	26	25	25	21	92	25	-12
tyre $	26	25	25	21	92	25	-12
u	48	16	-6	16	0	85	20
ubuntu	-31	-37	-30	-32	-21	-36	-46
ubuntu 18	-35	-33	-38	-40	-37	-33	-51
ubuntu @	-29	-28	-26	-28	-35	-27	-44
udp	-24	-39	-55	-22	32	-32	-25
uh	-10	-10	-10	-11	-10	-10	-18
uid	-30	-31	-30	-29	-34	-29	-30
um	38	7	-19	5	-1	2	-5
under	-37	-36	-38	-37	-38	-34	-42
under $	-12	-17	-12	-12	-12	-12	-12
under @	-36	-39	-45	-45	-48	-42	-50
under a	-23	-22	-23	-21	-12	-21	-28
under amazon	-19	-16	-17	-16	-16	-16	-17
under an	-39	-38	-40	-37	-49	-37	-46
under it	-19	-19	-20	-20	-20	-19	-21
under load	-34	-34	-29	-30	-32	-29	-31
under our	-24	-21	-21	-21	-26	-21	-26
under the	-25	-24	-24	-22	-42	7	-24
underli	-47	-43	-46	-45	-53	-44	-53
underli comput	-43	-37	-41	-41	-40	-38	-49
underli host	-33	-31	-31	-31	-47	-31	-36
underneath	-53	-51	-50	-50	-51	-49	-60
underneath @	-59	-56	-57	-56	-57	-57	-69
undersea	-42	-43	-46	-43	-48	-43	-50
understand	33	29	79	26	72	49	22
understood	-39	-41	-38	-48	-44	-39	-40
undo	-19	-16	-16	-18	-18	-16	-16
unencrypt	4	13	-2	14	54	17	17
unencrypt @	1	13	-11	13	61	20	20
unhappi	-49	-44	-47	-43	-46	-41	-41
unhealthi	-24	-24	-24	-23	-28	-23	-26
unhealthi @	-23	-23	-25	-22	-30	-23	-24
unintend	-28	-24	-25	-24	-27	-24	-25
uninterrupt	-28	-27	-30	-30	-31	-28	-31
uninterrupt power	-28	-27	-30	-30	-31	-28	-31
uniqu	-26	-27	-26	-25	-25	-25	-28
unit	-61	-57	-59	-56	-64	-57	-58
unless	-28	-28	-29	-28	-33	-29	-34
unless we	-27	-27	-28	-27	-31	-29	-34
unlik	-24	25	-11	-10	-14	-14	-16
unlik @	-24	25	-11	-10	-14	-14	-16
unlock	-27	-24	-24	-24	-28	-24	-23
unlock code	-27	-24	-24	-24	-28	-24	-23
unread	18	14	11	16	55	17	17
unsupport	-48	-48	-47	-47	-48	-46	-50
until	-15	-14	-15	-17	-15	-14	-14
unus	-60	-54	-54	-53	-68	-54	-61
unus @	-57	-49	-49	-48	-53	-49	-57
up @	-52	-71	-72	-68	-78	-67	-86
up a	45	46	42	44	123	45	44
up and	-12	27	-10	-9	-19	-8	-11
up by	-39	-31	-34	-32	-36	-31	-33
up etcd	-31	-30	-33	-30	-35	-30	-40
up for	118	23	23	36	74	38	34
up in	-57	-57	-58	-58	-94	-57	-63
up is	40	40	38	39	15	40	84
up on	-25	-24	-27	-27	-31	-24	-26
up our	55	68	70	72	39	72	187
up that	-22	-22	-23	-24	-25	-21	-24
up the	-6	-5	-5	-6	21	-5	-16
up to	-26	-24	-27	-25	-22	-25	-29
up us	-32	-18	-19	-19	-18	-18	-19
up who	-45	-43	-42	-42	-49	-44	-49
up with	9	13	7	10	43	12	1
updat	-25	-24	-18	-18	-21	-18	2
updat $	-97	-97	-90	-70	-127	-62	-78
updat @	-31	-31	-31	-31	-31	-31	-43
updat a	-27	-27	-28	-29	-45	-27	-46
updat are	-44	-44	-47	-46	-68	-49	-74
updat avail	28	31	72	29	28	31	29
updat by	-6	-5	-3	-6	-9	-4	25
updat do	-70	-69	-67	-67	-71	-69	-111
updat from	25	24	25	12	71	24	-1
updat in	4	11	60	13	12	11	7
updat is	-20	-20	-20	-21	-20	-20	-33
updat it	3	4	4	4	38	4	-20
updat mode	10	15	66	16	14	14	12
updat of	17	15	16	16	5	16	53
updat on	-23	-23	-22	-24	-5	-20	1
updat onto	-38	-38	-37	-37	-56	-37	-53
updat our	29	29	25	23	-3	18	71
updat rollback	26	25	26	24	54	21	16
updat the	-18	-13	-13	-13	-16	-13	-3
updat to	-15	-31	-15	3	-15	-15	-20
updat us	-4	-3	-21	-5	-30	-8	9
updat who	36	44	44	49	47	49	144
updat with	-16	-14	-14	-14	-13	-14	-17
updat without	-36	-33	-39	-35	-39	-34	-38
upgrad	-20	-21	-16	-13	-21	-18	22
upgrad $	-12	-22	-12	30	-17	-6	77
upgrad @	-59	-56	-60	-63	-60	-56	-71
upgrad befor	-30	-29	-31	-30	-44	-29	-35
upgrad by	-19	-18	-18	-18	-18	-18	-25
upgrad do	14	15	12	13	-1	13	62
upgrad in	-97	-88	-88	-99	-88	-85	-136
upgrad it	-12	-11	-39	-9	-36	-16	52
upgrad karpent	-23	-23	-31	-23	-22	-23	-24
upgrad of	-16	-16	-19	-16	-17	-16	-18
upgrad on	-15	-13	-16	2	-11	-10	11
upgrad our	67	83	82	78	69	83	195
upgrad that	3	5	4	4	4	3	22
upgrad the	-45	-45	-46	-46	-52	-45	-57
upgrad them	24	25	25	22	15	25	68
upgrad there	-43	-42	-43	-42	-48	-46	-69
upgrad who	-60	-55	-55	-55	-58	-55	-82
upkeep	-9	-19	-10	44	-13	-9	-9
upkeep $	-18	-8	-17	24	-22	-18	-17
upkeep of	-26	-26	-29	-28	-38	-26	-28
uplink	-34	-34	-36	-34	-35	-33	-33
uplink of	-43	-45	-48	-43	-47	-43	-45
upload	-49	-46	-47	-46	-51	-45	-49
upload $	-36	-37	-45	-36	-53	-38	-59
upload to	-67	-55	-57	-55	-55	-53	-55
upon	-33	-43	-33	-35	-40	-33	-34
ups	-45	-44	-44	-44	-70	-44	-52
ups batteri	-30	-28	-28	-28	-36	-28	-38
uptim	-63	-60	-66	-59	-61	-59	-70
uptim $	-82	-72	-89	-72	-77	-73	-79
uptim of	-22	-22	-21	-21	-23	-21	-26
url	-23	-22	0	-21	-21	-21	-22
url for	-18	-18	-18	-18	-32	-17	-18
url with	-35	-34	-33	-31	-40	-31	-32
us $	2	-5	-17	-8	-10	-12	10
us @	4	-42	-23	-7	-23	-19	-23
us a	-35	-45	-35	-37	-40	-35	-35
us and	68	50	0	11	20	23	23
us as	-43	-43	-43	-43	-44	-43	-77
us ask	-33	-31	-31	-31	-56	-31	-39
us aws	-57	-45	-50	-46	-60	-46	-70
us by	-18	-20	-17	-17	-18	-17	-18
us correct	-51	-52	-54	-52	-58	-52	-73
us daili	-16	-16	-17	-16	-20	-16	-19
us do	-26	-23	-23	-24	-27	-23	-36
us doesnt	-24	-24	-23	-23	-24	-22	-29
us east	-13	2	1	1	41	0	-6
us for	-41	-39	-40	-43	-54	-44	-52
us from	-20	-20	-20	-20	-23	-20	-38
us i	-38	-33	-42	-34	-37	-33	-37
us in	-14	-13	-13	-18	-14	-14	-21
us more	2	-10	0	75	-15	4	3
us no	-35	-31	-34	-25	-35	-32	-47
us off	33	48	34	21	22	34	75
us on	-74	-49	-49	-50	-61	-51	-62
us or	33	38	36	39	55	40	104
us our	-24	-26	-21	-24	-21	-21	-25
us patch	41	42	41	104	36	42	30
us right	-35	-34	-33	-36	-38	-32	-33
us set	-33	-28	-28	-33	-33	-28	-33
us them	225	73	79	84	79	80	29
us thi	3	6	45	5	3	3	-5
us to	6	6	3	20	1	6	3
us up	-43	-40	-41	-40	-52	-42	-43
us vs	128	18	26	41	34	45	36
us what	68	22	5	24	21	27	25
us when	-5	-34	-36	-57	-56	-42	-72
us who	114	12	15	15	-7	16	16
us with	-65	-10	-29	-30	-34	-31	-35
usag	-10	4	-7	9	-11	112	0
usag $	7	24	10	27	5	149	19
use	-2	-32	-23	-21	-18	-3	-22
use $	-53	-49	-50	-50	-52	-65	-54
use @	34	-40	-26	3	-21	-11	-15
use a	-45	-43	-40	-43	-59	0	-48
use an	-32	-25	-26	-27	-27	-26	-26
use as	-38	-36	-36	-38	-47	-36	-50
use is	-26	-24	-24	-24	-38	-26	-24
use it	59	21	14	20	-2	21	22
use thi	-6	-2	-1	-1	-38	56	-9
use you	-4	-1	0	0	-21	33	-2
user	-46	-44	-38	-41	-46	-42	-47
user $	-75	-79	-60	-74	-69	-69	-74
user @	-20	-21	-20	-21	-23	-19	-19
user and	-28	-27	-27	-26	-27	-26	-26
user are	28	-13	28	62	28	27	28
user ask	-12	-13	-15	-13	-16	-13	-12
user can	-12	-11	-11	-11	-16	-11	-11
user data	-20	-20	-26	-20	-21	-20	-19
user email	-30	-30	-32	-30	-42	-36	-34
user for	-83	-65	-68	-64	-111	-65	-64
user get	-20	-15	-16	-16	-16	-15	-16
user in	-63	-64	-81	-63	-65	-65	-86
user into	-54	-50	-51	-49	-69	-51	-74
user manag	-46	-39	-41	-37	-50	-37	-37
user may	-33	-34	-30	-31	-32	-30	-30
user of	-14	-13	12	-14	-29	-22	-14
user on	-15	-11	12	-11	-25	-12	-12
user quota	-41	-39	-41	-40	-61	-39	-39
user who	27	27	88	28	25	26	-2
user with	-84	-64	-64	-63	-69	-62	-79
util	-30	-30	-31	-29	-30	-29	-30
util and	-27	-26	-26	-26	-27	-25	-25
v	18	116	24	23	22	26	23
v @	17	127	25	23	22	27	23
v1	-18	-29	21	-14	-26	-15	-17
v2	-19	-15	-17	-16	-5	-16	-19
v2 capac	-18	-18	-19	-18	-19	-18	-25
vacat	-8	2	3	2	32	-11	-2
vacuum	-42	-39	-34	-37	-37	-35	-47
vacuum and	-42	-39	-34	-37	-37	-35	-47
valid	-27	-28	-28	-27	-30	-27	-27
valid $	-47	-46	-49	-47	-53	-47	-48
valid @	-19	-16	-19	-17	-18	-17	-17
valid cname	-20	-23	-23	-21	-22	-20	-20
valid in	-24	-28	-25	-24	-26	-24	-23
valid the	-25	-25	-23	-23	-24	-23	-24
valu	19	14	6	57	17	18	17
valu store	29	21	10	71	26	27	29
vanish	-20	25	-11	-11	-20	-12	-14
vanish $	-2	108	21	23	7	19	18
vanish from	-21	-21	-20	-21	-31	-20	-22
var	-26	-25	-27	-25	-27	-24	-25
variabl	-29	-30	-32	-28	3	-46	-28
variabl $	-11	-16	-19	-12	39	-33	-7
variabl of	-44	-44	-46	-44	-63	-42	-46
variabl with	-24	-23	-24	-22	-26	-22	-22
vcf	-26	-20	-20	-20	-21	-20	-24
vcpu	-46	-36	-45	-35	-4	-35	-38
vcpu of	-97	-97	-95	-95	-148	-92	-104
veeam	-28	-28	-28	-27	-36	-27	-26
velero	-59	-69	-67	-82	-63	-60	-60
vend	-49	-35	-35	-37	-37	-35	-34
vendor	18	1	1	2	1	2	-1
verif	-39	-23	-22	-25	-22	-22	-22
version	-26	-24	-18	-23	-25	-21	-7
version $	-75	-70	-81	-60	-41	-67	-78
version 1	-13	-18	-14	-14	-13	-12	-13
version @	-43	-39	-53	-42	-41	-39	-41
version and	-42	-40	-41	-42	-42	-40	-57
version behind	-15	-16	-16	-16	-16	-15	-26
version bump	0	-4	-3	-3	-2	0	34
version for	-50	-49	-50	-49	-51	-49	-83
version from	-14	-22	-14	-15	-14	-14	-17
version in	-1	6	61	8	6	9	2
version of	-2	-1	-3	-2	-15	26	-12
version on	-62	-58	-64	-56	-53	-56	-60
version patch	-129	-129	-147	-126	-131	-128	-221
version skew	-30	-30	-29	-28	-32	-29	-34
version that	-25	-26	-26	-36	-27	-26	-28
version to	-43	-40	-42	-39	-43	-40	-45
version updat	-65	-65	-67	-65	-64	-64	-114
version upgrad	-53	-53	-32	-54	-58	-54	-89
version with	-18	-15	-16	-15	-16	-15	-17
versu	14	75	26	35	25	27	25
versu @	14	78	25	37	28	29	26
vessel	-23	-20	-20	-21	-22	-20	-22
vet	-39	-38	-39	-39	-60	-38	-39
vet the	-38	-36	-37	-38	-62	-36	-38
via	-33	-35	-32	-30	-37	-31	-33
via @	-37	-38	-36	-34	-38	-35	-38
video	12	17	14	13	96	2	5
view	72	33	-7	19	20	21	17
view $	-34	9	-16	-15	-18	-15	-14
viewer	-35	-34	-35	-34	-38	-33	-36
virginia	-32	-34	-32	-33	-45	-32	-40
virtual	-52	-51	-52	-50	-53	-50	-59
virtual layer	-74	-66	-71	-66	-72	-67	-90
virtual node	-41	-48	-44	-47	-47	-41	-43
visibl	-38	-31	-38	-27	-7	-26	-27
visibl timeout	14	4	0	13	59	12	14
visibl to	-23	-23	-32	-23	-23	-23	-23
visit	-31	-26	-26	-27	-28	-29	-25
visitor	-59	-57	-58	-56	-65	-58	-69
vlan	-96	-91	-97	-89	-96	-89	-94
volum	-48	-46	-44	-45	-49	-44	-50
volum $	-20	-21	-22	-21	-7	-21	-34
volum @	-62	-61	-67	-61	-85	-61	-60
volum and	-23	-17	-16	-16	-16	-16	-16
volum encrypt	-63	-62	-64	-61	-66	-62	-81
volum in	-29	-29	-28	-28	-32	-28	-39
volum on	-16	-17	-16	-16	-20	-16	-16
vpn	-20	-17	-17	-14	-31	-17	20
vpn $	-25	-23	-25	-27	-61	-24	15
vpn client	58	59	52	54	89	50	98
vs	23	67	20	39	29	20	16
vs @	14	122	28	42	24	30	26
vs a	21	134	15	-2	28	30	18
vs amazon	124	72	25	47	19	51	39
vs aws	124	-8	30	36	85	37	18
vs execut	-48	-61	-63	-50	-46	-44	-44
vs guest	-71	-73	-75	-78	-97	-70	-132
vs in	28	10	59	59	0	30	25
vs normal	20	101	18	11	13	21	16
vs their	71	-22	7	5	1	3	-1
vsan	-64	-60	-67	-60	-69	-61	-63
vuln	-46	-45	-44	-43	-46	-44	-50
vulner $	16	17	15	17	8	15	79
vulner in	-27	-27	-29	-27	-31	-27	-37
vulner scan	-30	-30	-34	-32	-39	-33	-32
w	-4	-10	-26	-16	-15	-21	-22
w @	-4	-35	-54	-49	-44	-33	-34
w a	-19	-23	-18	-21	-19	-18	-19
w o	-25	-25	-25	-25	-41	-24	-25
w out	31	7	27	114	23	29	29
wai	-24	-22	-22	-21	-24	-21	-21
wait	-7	-35	-21	-13	-26	-21	-22
wait forev	-49	-44	-46	-42	-46	-40	-52
walk	31	7	1	6	21	6	4
walk around	-17	-17	-17	-17	-18	-17	-29
walk me	60	27	17	26	47	25	26
wall	-19	-18	-31	-20	-19	-18	-20
wan	-24	-35	-23	-28	-23	-23	-23
want	16	5	13	51	13	13	12
want @	2	6	3	50	1	5	5
want a	8	2	3	-9	39	4	6
want as	23	8	22	56	22	22	22
want it	16	-4	-2	-2	-8	-1	-1
want the	-21	-32	-22	8	-28	-20	-24
want to	16	0	10	46	9	12	11
want us	18	23	41	31	17	19	19
war	-55	-23	-27	-27	30	-38	-27
warehous	-26	-26	-23	-25	-3	-22	-32
warehous who	-42	-32	-32	-30	-26	-29	-34
warm	-36	-33	-39	-34	-43	-33	-34
warm up	-36	-33	-39	-34	-43	-33	-34
warn	-51	-51	-60	-51	-58	-52	-67
was it	39	44	42	42	105	41	38
was left	-28	-24	-26	-25	-37	-25	-24
was meant	-28	-28	-50	-29	-30	-29	-29
was never	-15	-15	-15	-17	-16	-15	-27
was public	-39	-36	-39	-36	-37	-38	-40
was respons	-45	-28	-28	-24	41	-29	-59
was that	11	12	12	10	31	11	9
was us	-13	-13	-15	-14	23	-19	-41
was whose	-16	-20	-14	-16	-15	-15	-15
watch	-41	-36	-37	-37	-36	-35	-38
watch by	-24	-25	-26	-29	-24	-25	-25
watch the	-29	-25	-28	-25	-27	-25	-29
water	0	0	0	0	21	0	-11
way	18	47	19	36	26	22	21
way to	-7	3	7	12	43	2	4
wcu	-67	-62	-63	-66	-73	-60	-66
we	-9	-5	-18	-8	-18	-14	-12
we $	-34	-37	-35	-38	-37	-34	-39
we actual	107	16	30	35	34	36	36
we are	19	3	2	3	2	3	1
we ask	24	25	16	25	8	113	21
we babysit	4	-5	4	23	3	4	4
we be	58	34	37	67	39	39	39
we bring	-24	-22	-21	-23	-23	-21	-23
we built	-63	-63	-82	-65	-61	-87	-81
we cannot	16	9	15	41	16	15	15
we cant	-31	-30	-30	-31	-31	-30	-57
we carri	-20	20	-16	-33	-21	-16	-23
we close	-25	-27	-25	-31	-35	-27	-29
we deploi	-23	-22	-23	-22	-26	-23	-23
we did	-17	-18	-17	-21	-22	-17	-17
we didnt	-33	-12	-27	-28	-33	-25	-26
we do	-13	-59	-64	-53	-51	-52	-71
we dont	-31	-36	-31	-34	-33	-31	-35
we drop	8	60	11	8	13	14	15
we enabl	37	37	36	36	36	35	76
we gain	15	49	12	-10	12	16	10
we get	-14	14	-8	-9	-17	-8	-10
we give	22	50	20	20	23	21	23
we go	10	17	2	45	11	12	12
we got	-5	-2	-1	-4	-23	-5	33
we had	27	26	20	27	20	29	84
we harden	-39	-39	-42	-39	-39	-39	-59
we have	47	27	27	21	29	29	81
we host	-8	21	-15	-12	-8	-8	-14
we import	-32	-26	-23	23	-35	-20	-26
we inherit	48	-8	-22	-1	-4	-5	1
we instal	-18	3	-37	-28	-20	-19	23
we join	2	30	2	-10	-1	3	3
we keep	-12	-18	-12	-13	-12	-12	-13
we launch	-88	-87	-90	-88	-89	-86	-150
we look	8	-29	-30	-24	-26	-25	-41
we made	-30	-29	-31	-29	-29	-28	-35
we maintain	21	69	33	25	26	34	66
we make	-26	-25	-24	-25	-26	-24	-45
we manag	-106	-91	-76	-73	-84	-77	-98
we migrat	43	16	16	16	15	15	17
we move	-30	-55	-29	-30	-31	-30	-29
we must	22	18	-2	0	2	5	3
we need	-32	-20	-25	-7	-29	-24	-32
we never	-26	-29	-24	-25	-26	-24	-30
we oper	-19	-19	-19	-19	-23	-19	-19
we or	-57	-58	-56	-57	-77	-56	-70
we patch	-78	-75	-77	-70	-78	-69	-91
we pay	-15	-14	-15	-16	-15	-13	-13
we plan	-35	-44	-38	-39	-51	-35	-45
we put	-1	23	-1	-14	-6	-2	-21
we replac	4	49	13	12	13	13	13
we respons	32	11	-13	13	59	9	1
we run	59	81	36	41	26	36	30
we send	-23	-26	-23	-26	-24	-23	-22
we set	21	14	21	20	67	17	-15
we ship	-28	-32	-27	-28	-27	-26	-32
we should	-23	-23	-24	-23	-23	-23	-38
we sign	39	23	18	18	18	19	19
we still	13	-22	-19	-15	-25	-15	-22
we stop	3	95	18	38	36	39	41
we store	-37	-47	-40	-34	-57	-49	-39
we switch	-27	-28	-27	-27	-29	-27	-42
we take	2	8	-17	51	-10	5	-15
we the	66	19	-1	25	22	24	26
we to	-29	-50	-29	-33	-29	-29	-30
we train	-43	-36	-35	-36	-36	-36	-47
we turn	-18	-16	-16	-16	-22	-16	-15
we type	-34	-29	-29	-33	-31	-30	-33
we upload	-38	-38	-44	-37	-44	-38	-55
we use	-83	-95	-76	-74	-79	-82	-82
we went	-38	5	-28	-23	-27	-23	-24
we write	-26	-24	-23	-23	-23	-23	-26
we wrote	-31	-31	-31	-31	-54	-31	-32
weak	-36	-33	-33	-33	-33	-31	-33
weak password	-33	-27	-26	-31	-27	-26	-27
weather	-1	0	-20	0	34	-2	1
weather in	-1	0	-20	0	34	-2	1
web	-26	-25	-25	-24	-28	-25	-34
web applic	-44	-44	-44	-45	-47	-44	-76
web consol	-34	-30	-31	-30	-31	-31	-33
web server	-22	-21	-21	-40	-21	-21	-21
web shop	-17	-17	-18	-17	-27	-17	-20
websit	-16	-14	-17	42	-40	-14	-45
websocket	-21	-31	-21	11	-32	-21	-29
week $	0	12	7	2	44	9	4
week what	91	9	33	35	34	34	35
week whose	-21	-16	-16	-17	-17	-17	-24
weekend	-27	-54	-28	22	-18	-25	-30
weekli	-9	-9	-38	-9	45	-11	-25
weekli mainten	-26	-25	-25	-26	-26	-23	-24
weight	-40	-31	-34	-33	-29	-32	-32
weight and	-33	-23	-23	-26	-24	-23	-25
weight in	20	27	24	28	92	25	28
well	-20	-31	-30	-30	-28	-28	-37
well $	-38	-38	-40	-38	-39	-39	-56
well or	-27	-31	-31	-42	-31	-27	-28
went	-26	-13	-24	-22	-24	-21	-23
were	25	52	14	18	8	15	14
were on	-38	-17	-23	-24	-28	-24	-24
west	29	31	21	30	75	30	31
west 1	29	31	21	30	75	30	31
weve	-4	-31	-1	67	-14	-3	-6
weve got	-9	-10	-9	-10	-10	-9	-16
what	38	33	61	23	30	28	17
what $	113	75	90	38	24	37	31
what @	3	26	169	56	81	53	46
what a	-3	14	120	16	-8	11	14
what about	-99	-72	-119	-69	-96	-78	-5
what addit	4	16	2	1	3	4	4
what all	138	-8	21	35	36	40	38
what am	63	18	14	20	12	18	20
what amazon	-1	-51	-77	-46	-69	-56	-59
what an	46	65	237	95	48	81	90
what and	-6	2	4	5	0	56	16
what are	56	77	154	71	43	122	67
what can	-14	27	-46	-6	-27	49	-10
what cant	-10	-3	-25	-2	-25	91	-7
what chang	-19	63	6	7	7	13	13
what count	27	1	74	58	23	26	26
what differ	-2	20	0	-2	-2	1	1
what do	73	66	39	36	57	37	36
what doe	3	13	25	11	73	7	-4
what exactli	93	58	112	61	55	60	63
what extra	10	82	22	-9	18	21	24
what fall	46	48	27	23	23	28	29
what for	-12	-9	-26	2	43	-14	0
what goe	-2	107	5	7	0	20	23
what happen	-28	-18	-27	-18	-14	-19	-18
what i	5	22	-13	3	-5	28	4
what if	-142	-133	-147	-111	-130	-112	-116
what in	136	93	64	74	59	73	70
what is	43	39	147	52	67	45	38
what it	74	41	102	47	26	32	41
what kind	0	0	-3	0	-9	19	0
what languag	-3	-3	-39	-5	-35	84	-4
what left	81	96	33	43	37	45	46
what mean	42	42	101	42	35	40	41
what meant	-20	4	87	13	5	10	10
what mine	26	0	-5	3	2	2	2
what more	-18	46	-2	-31	-17	-4	-2
what move	-13	100	-8	10	6	9	7
what must	180	47	22	57	57	59	60
what my	23	-1	-9	1	-1	0	-1
what nitro	34	34	118	37	27	25	35
what not	102	30	14	38	30	39	40
what on	73	-40	-66	-29	-39	-32	-66
what our	12	-18	-61	-20	-1	-19	-31
what remain	72	24	4	19	-4	22	20
what should	7	33	65	83	85	25	24
what sort	-1	-1	-21	-1	-8	37	-2
what stai	28	69	24	45	15	31	28
what that	-117	-101	-101	-86	-121	-105	-105
what the	39	57	55	44	127	39	44
what there	87	94	46	31	33	57	46
what thi	43	40	87	41	-2	81	25
what time	2	2	-14	2	49	-8	2
what to	-67	-76	-105	-62	-93	-13	-59
what we	21	11	-26	-11	-21	10	-10
what will	50	28	19	20	22	22	23
what work	1	34	3	1	6	6	6
what would	39	95	19	53	14	23	33
what your	21	20	-24	19	64	16	13
whatev	-31	-30	-33	-21	-43	-29	-31
whatev the	-43	-39	-44	-40	-66	-40	-41
when	-32	-33	-35	-32	-32	-28	-35
when $	-35	-26	-46	-24	12	-31	-29
when @	-60	-55	-52	-51	-63	-50	-50
when a	-31	-29	-29	-26	-33	-28	-33
when an	-38	-36	-37	-35	-48	-36	-43
when do	-34	-34	-35	-34	-47	-45	-61
when doe	47	59	58	58	123	58	59
when it	33	48	36	37	27	34	92
when its	-23	-22	-24	-24	-22	-23	-32
when one	-33	-30	-33	-31	-37	-30	-35
when our	-24	-25	-25	-24	-36	-25	-26
when the	-18	-16	-16	-16	-19	-16	-16
when thei	31	-26	-41	-34	-51	-27	-31
when traffic	-39	-34	-34	-32	-39	-35	-33
when us	8	-44	-23	-42	-33	-24	-25
when we	17	-9	-14	-14	-31	-17	-24
when will	24	33	32	32	91	28	36
whenev	-45	-58	-46	-47	-52	-45	-46
where	9	16	2	40	3	8	-2
where $	9	10	9	38	5	10	7
where @	-51	-50	-50	-52	-57	-50	-72
where a	-16	-16	-17	-20	-17	-17	-17
where do	-43	-11	-34	-40	-50	14	-35
where doe	53	-8	18	69	11	16	12
where in	41	41	42	37	90	40	43
where our	-21	-19	-20	-20	-25	-19	-20
where the	-15	-61	-15	41	-35	-16	-25
where to	37	37	37	81	36	37	34
where we	12	13	5	50	-7	2	9
where would	47	44	47	95	46	47	47
whether	-19	-19	-19	-19	-20	-18	-21
whether @	-27	-24	-25	-24	-24	-24	-30
whether our	-16	-15	-15	-15	-18	-15	-18
whether we	-20	-20	-19	-20	-22	-19	-25
which $	43	-65	-38	-41	-61	-39	-77
which @	-30	-12	-14	18	23	-9	-13
which a	-23	-19	-20	-21	-22	-19	-21
which account	-29	-22	-23	-22	-28	-22	-22
which ad	-19	-16	-18	-17	-18	-16	-17
which answer	-26	-37	-29	-26	-26	-26	-26
which are	53	21	22	21	19	21	21
which aws	34	44	39	14	76	91	45
which bit	124	38	33	39	21	38	26
which chore	28	114	31	7	12	30	32
which control	-40	-33	-33	-55	-41	-34	-34
which countri	-36	-38	-39	-39	-45	-40	-40
which data	-58	-56	-55	-55	-69	-54	-54
which doe	12	82	27	10	16	24	7
which duti	19	75	7	-6	16	20	21
which flavor	9	24	25	87	2	26	29
which give	26	0	25	55	15	24	23
which half	-43	-41	-40	-39	-64	-40	-59
which has	23	19	36	16	85	33	33
which is	6	11	63	30	85	28	27
which job	124	79	46	32	41	47	14
which node	-19	-16	-16	-16	-18	-16	-21
which of	35	21	38	67	106	36	61
which one	-21	-53	-15	52	7	-22	-11
which part	35	67	-9	8	6	11	1
which parti	-47	-40	-43	-41	-46	-40	-41
which peopl	-32	-26	-27	-27	-47	-27	-28
which princip	-54	-48	-51	-49	-61	-48	-49
which region	13	22	20	21	114	25	16
which resourc	-29	-26	-27	-26	-33	-26	-26
which respons	-28	-53	-28	-41	-28	-27	-28
which role	-71	-59	-64	-60	-78	-59	-56
which servic	-64	-56	-74	-49	-68	-78	-61
which side	-42	-42	-42	-39	-50	-39	-38
which subnet	-65	-52	-57	-49	-54	-49	-50
which task	129	112	65	52	54	65	64
which team	-27	-25	-25	-31	-30	-24	-25
which the	-31	-34	-32	-32	-45	-31	-31
which thing	121	16	18	34	0	30	17
which user	-31	-31	-27	-28	-29	-27	-27
which we	36	57	57	31	46	57	127
whichev	51	17	48	128	47	52	51
whichev has	26	-18	26	71	20	27	28
while	-31	-35	-31	-30	-36	-30	-32
while a	-20	-19	-20	-20	-29	-19	-20
whisper	27	23	26	76	18	28	26
whisper on	27	23	26	76	18	28	26
who	-13	-16	-19	-16	-12	-16	-5
who $	23	57	24	25	19	26	87
who @	-34	-26	-26	-29	-27	-27	-45
who absorb	-16	-13	-14	-13	-14	-13	-16
who account	49	-3	1	3	-18	7	8
who act	-48	-47	-52	-46	-52	-47	-57
who activ	-29	-30	-30	-29	-31	-28	-30
who add	-33	-30	-30	-30	-32	-29	-32
who adjust	-30	-29	-29	-29	-41	-29	-30
who answer	14	-13	-18	-17	-32	-17	-31
who appli	-22	-18	-19	-18	-19	-17	-4
who approv	-34	-30	-31	-31	-34	-30	-32
who are	-2	-2	-11	0	-14	45	-7
who arrang	-20	-25	-21	-22	-23	-21	-21
who ask	-30	-30	-30	-31	-37	-30	-33
who assign	-51	-49	-49	-47	-49	-46	-56
who at	17	20	17	16	94	16	-21
who attach	-62	-61	-61	-59	-75	-60	-68
who author	-37	-37	-35	-37	-46	-36	-48
who back	57	69	63	71	144	71	137
who bring	-26	-24	-23	-24	0	-23	-43
who bui	-16	-15	-15	-15	-18	-15	-17
who build	-24	-24	-24	-24	-33	-24	-35
who built	0	1	-21	2	-24	33	0
who bump	-50	-46	-48	-46	-54	-46	-57
who can	-63	-60	-63	-60	-62	-62	-96
who carri	38	58	-14	7	1	10	2
who chang	-35	-32	-32	-32	-47	-32	-34
who check	-23	-21	-22	-21	-22	-21	-22
who choos	-25	-25	-25	-25	-26	-24	-26
who chose	-12	-16	-11	-14	-11	-12	-12
who classifi	-52	-50	-50	-50	-64	-51	-63
who clean	-22	-20	-20	-21	-22	-20	-22
who collect	-20	-17	-16	-17	-17	-17	-19
who configur	-18	-18	-18	-18	-19	-17	-13
who connect	-40	-41	-40	-40	-70	-40	-50
who control	-12	-12	-11	-12	-20	-12	11
who creat	-42	-38	-37	-36	-38	-36	-42
who deal	-33	-4	3	-2	-14	-1	82
who decid	-47	-42	-42	-42	-54	-42	-45
who decommiss	-39	-36	-36	-36	-37	-36	-44
who defend	-15	-16	-15	-15	-23	-15	-16
who defin	-34	-33	-45	-33	-36	-33	-35
who delet	6	5	11	9	39	10	8
who deliv	7	9	6	8	-6	9	35
who design	-17	-16	-16	-16	-17	-17	-17
who did	-26	-26	-26	-26	-39	-26	-30
who do	126	44	35	60	167	38	24
who doe	21	11	-7	-2	-19	0	27
who download	-42	-35	-34	-36	-48	-34	-35
who drop	-39	-36	-32	-33	-33	-32	-36
who enabl	-44	-44	-51	-42	-44	-42	-49
who encrypt	-17	-9	-16	-16	15	-15	-27
who enforc	11	56	12	8	9	12	10
who enlarg	-23	-22	-20	-22	-21	-20	-21
who ensur	-33	-29	-32	-30	-32	-29	-32
who export	-21	-21	-22	-21	-39	-21	-21
who fail	-11	-19	-14	-12	-37	-30	2
who feed	-29	-56	-29	-29	-29	-29	-31
who fix	0	-1	-3	0	-6	-1	28
who flip	-30	-29	-27	-26	-26	-26	-29
who get	-16	-14	-17	-14	-3	-14	-26
who give	-23	-23	-20	-20	-21	-20	-21
who got	95	-13	-36	17	-1	11	-11
who gotta	-22	-21	-21	-21	-25	-20	-25
who govern	-33	-23	-25	-23	-24	-23	-24
who grant	-20	-18	-20	-18	-19	-18	-20
who guarante	-26	-26	-32	-26	-31	-27	-30
who guard	-4	40	-3	-1	-3	2	-3
who had	-26	-26	-25	-26	-29	-27	-30
who handl	49	12	9	27	71	26	72
who harden	-20	-20	-20	-20	-22	-20	-31
who has	-1	-21	-25	-20	-30	-21	-29
who hire	-56	-56	-57	-54	-69	-58	-85
who hold	-34	-27	-29	-32	-30	-29	-47
who in	29	32	30	35	96	35	62
who initi	-16	-28	-16	-16	-17	-16	-16
who instal	-18	-14	-14	-14	-20	-13	15
who instrument	-25	-20	-21	-20	-21	-20	-22
who invent	10	34	43	45	126	43	30
who investig	-48	-53	-46	-46	-51	-46	-50
who is	-6	-12	-16	-11	-11	-12	0
who isol	-35	-33	-33	-31	-36	-31	-38
who keep	-44	-42	-47	-42	-49	-41	-43
who kick	-31	-31	-30	-30	-32	-29	-42
who kill	-20	-20	-20	-20	-33	-20	-24
who label	-47	-46	-48	-46	-70	-48	-59
who lai	-24	-25	-25	-24	-34	-24	-29
who launch	-57	-54	-59	-54	-69	-54	-59
who left	-28	-24	-24	-24	-27	-24	-26
who list	-20	-17	-17	-18	-23	-18	-19
who lock	-26	-20	-21	-22	-25	-20	-21
who log	-30	-29	-30	-30	-35	-30	-44
who look	-20	-17	-17	-17	-13	-17	-11
who maintain	-10	-3	-9	-9	-18	-7	27
who make	-21	-22	-21	-21	-23	-20	-22
who manag	-10	-3	-10	-1	8	-6	42
who map	-16	-18	-16	-15	-15	-15	-16
who may	-64	-59	-54	-54	-59	-54	-61
who meant	-54	-34	-40	-44	-33	-33	-37
who monitor	-27	-27	-27	-28	-38	-28	-34
who move	2	3	3	4	-3	4	29
who must	-29	-26	-26	-26	-30	-26	-32
who narrow	-33	-34	-31	-30	-32	-29	-31
who need	-32	-24	-25	-28	-27	-26	-31
who on	45	-8	-18	1	31	-3	-17
who open	-34	-39	-34	-35	-43	-34	-39
who oper	-37	-37	-37	-36	-39	-35	-41
who or	33	33	129	33	17	28	-12
who order	-17	-19	-18	-18	-19	-17	-22
who ought	-15	-14	-14	-15	-14	-14	-16
who own	33	76	75	76	107	72	179
who pai	-3	0	0	-1	30	0	-23
who patch	10	17	16	18	40	18	64
who per	-63	-54	-63	-56	-73	-76	-64
who perform	-25	-24	-24	-24	-26	-24	-32
who pick	-31	-31	-32	-32	-40	-31	-35
who plan	-29	-26	-26	-26	-30	-26	-33
who press	-20	-21	-22	-21	-24	-21	-27
who prevent	-24	-24	-24	-25	-33	-28	-28
who protect	13	64	15	15	15	17	12
who prove	-21	-22	-22	-22	-26	-21	-29
who provid	-26	-25	-26	-25	-29	-24	-27
who provis	-17	-18	-18	-23	-17	-18	-18
who publish	-21	-20	-21	-20	-21	-19	-22
who pull	-25	-24	-25	-25	-27	-25	-39
who push	-35	-32	-32	-32	-38	-32	-42
who put	-48	-43	-44	-44	-55	-44	-65
who rebuild	-17	-17	-20	-19	-19	-17	-21
who record	-12	-21	-11	-11	-11	-11	-11
who refresh	-48	-32	-48	-32	-32	-31	-31
who releas	-45	-44	-45	-44	-45	-44	-44
who remov	-28	-31	-27	-27	-35	-27	-31
who renew	23	24	23	22	41	24	63
who repair	-39	-35	-36	-35	-36	-35	-43
who replac	-23	-24	-22	-22	-21	-21	-24
who replic	-31	-30	-31	-30	-35	-30	-36
who requir	-25	-23	-27	-24	-24	-23	-24
who respond	-31	-36	-30	-29	-33	-29	-31
who respons	4	30	36	36	38	35	110
who restart	-6	-5	-4	-4	-18	-6	27
who restrict	-34	-32	-34	-31	-34	-31	-34
who review	-39	-38	-38	-37	-39	-36	-40
who roll	-27	-26	-26	-26	-29	-26	-28
who rotat	-32	-24	-28	-20	-39	-22	38
who run	-58	-65	-63	-57	-46	-55	-63
who sai	-36	-38	-33	-34	-50	-33	-34
who scale	-52	-47	-49	-46	-55	-46	-35
who scan	-24	-24	-25	-24	-26	-24	-37
who schedul	-122	-114	-114	-112	-116	-113	-181
who secur	32	-17	-33	-16	-20	-16	-30
who see	26	25	24	23	23	20	61
who select	-14	-13	-14	-13	-18	-13	-14
who separ	-30	-22	-21	-22	-22	-21	-22
who set	-26	-25	-25	-25	-28	-25	-28
who should	-24	-24	-24	-24	-28	-24	-27
who shred	-19	-19	-19	-19	-22	-19	-24
who shut	-39	-36	-36	-37	-44	-36	-59
who sign	-53	-52	-78	-55	-66	-52	-73
who size	-72	-66	-66	-64	-85	-65	-87
who specifi	-26	-25	-25	-26	-45	-25	-26
who start	-17	-16	-19	-16	-16	-16	-17
who store	-9	23	-8	-13	-9	-7	-13
who suppli	-18	-17	-18	-18	-17	-17	-21
who swap	-31	-31	-29	-29	-33	-29	-33
who switch	-16	-3	-19	-18	-18	-15	-18
who take	-7	-27	-29	-27	-18	-26	-40
who termin	-24	-25	-23	-21	-22	-21	-22
who test	-20	-19	-19	-19	-22	-19	-27
who the	42	44	41	44	89	42	17
who then	-29	-30	-31	-34	-43	-29	-36
who trigger	-20	-19	-20	-19	-20	-19	-30
who trim	-43	-41	-42	-41	-54	-41	-51
who tune	-22	-22	-25	-22	-23	-22	-25
who turn	-35	-34	-34	-34	-37	-32	-37
who updat	-26	-20	-22	-20	-17	-20	-15
who upgrad	60	64	63	64	58	64	157
who walk	-13	-13	-13	-13	-13	-13	-23
who was	-33	-20	-27	-21	12	-22	-37
who watch	-18	-21	-18	-19	-20	-18	-20
who who	227	257	86	108	89	90	27
who wipe	-41	-41	-42	-42	-46	-41	-52
who won	9	11	14	12	85	9	-10
who work	-28	-27	-27	-27	-40	-27	-29
who write	-43	-37	-42	-38	-41	-38	-43
whod	-92	-85	-87	-68	-97	-89	-110
whoever	-1	-6	2	32	20	1	-8
whole	1	-35	-33	-32	-39	-32	-37
whole @	-50	-36	-34	-35	-36	-34	-39
whole internet	-21	-18	-20	-19	-23	-19	-19
whole list	108	-7	4	1	-15	3	5
whole pictur	-31	-35	-38	-33	-56	-33	-49
whom	-3	-2	-3	-3	-5	-2	25
whom $	1	3	1	2	0	3	35
whom do	27	28	28	26	20	27	63
whom to	-48	-49	-48	-49	-68	-48	-67
whose	-28	-26	-29	-27	-28	-26	-15
whose $	36	33	34	37	33	38	114
whose babi	-29	-28	-28	-29	-29	-27	-28
whose call	-23	-23	-23	-25	-31	-24	-28
whose chore	-51	-47	-47	-59	-61	-47	-55
whose cleanup	-46	-41	-45	-43	-43	-41	-45
whose concern	-19	-18	-19	-19	-22	-19	-25
whose control	-20	-20	-22	-20	-22	-20	-28
whose do	-21	-20	-25	-19	-22	-20	-20
whose duti	-24	-20	-20	-18	-4	-18	-28
whose end	-17	-21	-17	-17	-18	-17	-19
whose fault	18	18	17	17	9	18	47
whose gap	-24	-28	-24	-26	-35	-24	-25
whose headach	-18	-19	-18	-19	-33	-19	-22
whose homework	-57	-59	-49	-63	-67	-48	-60
whose is	-83	-75	-114	-75	-80	-76	-105
whose job	-7	12	-4	-3	9	-1	31
whose mistak	-19	-18	-18	-18	-20	-18	-22
whose move	-16	-16	-16	-16	-15	-15	-25
whose oversight	-22	-23	-22	-23	-35	-22	-26
whose pager	-17	4	-14	-20	-14	-13	-14
whose patch	30	30	30	29	8	30	86
whose problem	-27	-27	-33	-30	-28	-27	-37
whose respons	-34	-33	-33	-32	-58	-33	-39
whose slip	-11	-11	-11	-11	-14	-11	-17
whose task	-29	-30	-30	-29	-49	-30	-46
whose thing	15	15	15	15	14	13	42
whose ticket	-19	-20	-21	-19	-20	-19	-23
whose to	-25	-27	-25	-26	-29	-25	-35
whose turn	21	20	18	17	67	19	-8
whose work	-19	-33	-19	-20	-20	-19	-19
why	40	45	55	44	117	44	42
why $	-18	-10	-9	-8	45	-9	-11
why doe	29	31	60	30	68	29	28
why is	30	36	34	34	85	32	35
wide	-5	-3	-3	-2	-8	-1	26
wide $	-18	-19	-18	-19	-18	-18	-20
wide open	5	5	7	9	-10	10	49
wifi	-25	-24	-24	-25	-29	-24	-25
wildcard	-20	-18	-23	-20	-19	-18	-21
will	-15	-13	-16	-14	-15	5	-17
will @	11	16	15	15	60	13	17
will amazon	-37	-35	-40	-35	-46	-36	-50
will aws	-25	-20	-20	-20	-23	-21	-20
will be	-15	-9	-15	-21	-15	-16	-17
will get	-16	-12	-12	-12	-13	-12	-12
will it	-33	-30	-35	-31	-33	-31	-40
win	-9	-14	-9	15	-27	-9	-16
win $	-10	-12	-10	12	-30	-10	-9
window	-31	-30	-18	-25	-36	-32	-35
window $	-43	-40	-42	-20	-49	-42	-54
window for	-32	-30	-32	-32	-34	-30	-30
window of	-38	-35	-43	-36	-39	-34	-36
windows $	7	-6	3	35	5	5	5
windows @	-31	-29	-29	-31	-31	-28	-30
windows desktop	-15	-15	-14	-17	-17	-15	-19
windows file	-1	-26	0	26	-1	-1	-1
windows in	-25	-25	-27	-29	-27	-25	-35
windows licens	12	16	18	15	63	17	9
windows on	-28	-27	-27	-29	-30	-27	-32
windows patch	-83	-83	-84	-90	-94	-81	-101
windows server	-21	-30	-19	-4	-27	-18	-28
windows updat	-26	-23	-25	-32	-47	-25	21
wipe	-45	-44	-44	-44	-48	-43	-49
wipe $	-19	-17	-17	-18	-17	-17	-25
wipe the	-23	-21	-25	-26	-23	-22	-22
wire	-61	-58	-59	-58	-72	-57	-70
wire $	-50	-52	-58	-52	-56	-52	-54
wise	15	30	-21	-8	-17	-5	-9
wise $	37	50	-3	12	2	16	15
wish	72	35	31	67	3	35	29
wish to	72	35	31	67	3	35	29
with	-4	-17	-16	-8	-14	-16	-15
with $	-18	-23	-17	-12	-17	-16	-17
with 40k	-30	-30	-30	-32	-43	-31	-43
with @	16	-17	-25	-27	-30	-22	-20
with a	-15	-33	-13	8	-7	-12	7
with an	10	11	11	33	11	12	11
with aws	26	26	21	25	78	19	24
with custom	-17	-16	-17	-17	-17	-16	-22
with exit	-17	-17	-19	-17	-24	-18	-19
with http	-35	-31	-33	-31	-42	-31	-32
with it	-16	-16	-15	-16	-16	-15	-19
with my	12	12	-3	8	80	18	13
with no	3	1	14	54	11	13	9
with ok	26	28	29	27	65	21	18
with old	-65	-63	-71	-62	-68	-61	-61
with one	-38	-25	-26	-28	-25	-25	-26
with our	-36	-34	-32	-34	-35	-32	-39
with own	-46	-44	-45	-48	-47	-44	-60
with password	-21	-24	-22	-24	-25	-21	-22
with rdp	24	-2	23	53	13	22	22
with run	-22	-21	-21	-23	-21	-21	-39
with secret	-26	-25	-26	-24	-27	-23	-24
with sse	-40	-36	-38	-36	-40	-35	-38
with terraform	-1	-4	4	2	27	1	1
with them	-24	-24	-24	-24	-24	-24	-39
with tls	-46	-39	-41	-41	-48	-40	-48
with us	62	16	9	40	10	17	8
with which	-52	-54	-32	-8	-37	-32	-35
with zero	14	13	14	34	12	14	14
within	-22	-22	-25	-22	-23	-21	-25
within specif	-14	-14	-20	-14	-14	-14	-20
without	-24	-24	-23	-12	-18	-20	-23
without a	-4	0	-1	-1	17	-1	-1
without any	-19	-28	-19	-19	-21	-19	-19
without be	-37	-39	-35	-37	-49	-36	-38
without me	-18	-32	-20	6	-20	-14	-16
without mfa	-28	-27	-49	-28	-43	-27	-27
without the	-27	-23	-24	-23	-32	-22	-24
without tls	25	26	15	15	61	25	27
without us	-30	-26	-28	-27	-29	-26	-29
won	9	11	14	12	85	9	-10
won the	7	8	9	8	59	6	-9
wont	-36	-37	-38	-36	-43	-35	-39
word	26	26	90	25	24	21	22
word $	36	35	105	35	35	29	28
word banana	1	1	0	0	17	-2	0
word mean	15	14	63	12	-11	2	12
wordpress	-29	-28	-30	-28	-49	-28	-30
work	-6	29	5	14	-9	7	-3
work $	4	-13	5	42	13	21	7
work @	-15	-17	-15	6	-20	-15	-17
work for	-35	-8	-44	-17	-37	-30	-41
work in	2	37	24	18	64	21	23
work is	-17	40	-29	-9	-20	-10	-16
work on	-53	-89	-52	-15	-100	-54	-55
worker	-10	-8	-10	-1	5	-5	26
worker $	-16	-10	-11	-12	18	-10	-64
worker are	-24	-23	-22	-23	-27	-22	-28
worker in	-36	-35	-34	-35	-61	-34	-41
worker machin	51	57	57	56	55	56	123
worker need	-43	-43	-42	-48	-46	-43	-67
worker node	12	15	0	16	51	20	73
worker of	-65	-70	-63	-40	-79	-63	-111
worker os	-162	-157	-161	-155	-180	-155	-260
worker that	-22	-21	-22	-21	-22	-21	-34
worker who	-36	-35	-36	-37	-36	-36	-66
workflow	-40	-34	-40	-38	-38	-38	-39
workflow $	-16	-17	-17	-16	-21	-16	-17
workflow execut	-18	-15	-16	-15	-15	-15	-16
workgroup	-55	-52	-55	-51	-76	-51	-61
workgroup $	-36	-36	-34	-35	-51	-35	-33
workload	-39	-49	-49	-11	-48	-39	-43
workload $	-55	-54	-54	-56	-61	-54	-69
workload in	-25	-24	-25	-27	-34	-25	-24
workload over	-33	-33	-32	-33	-54	-33	-39
world	-30	-27	-27	-27	-31	-27	-28
world $	-58	-57	-59	-59	-78	-57	-61
world on	-16	-21	-17	-16	-18	-16	-17
world readabl	-36	-24	-24	-24	-24	-24	-24
worri	-47	-47	-49	-53	-56	-47	-52
worth	25	85	20	27	92	20	22
would	17	46	13	35	0	14	13
would @	35	42	40	86	38	41	41
would i	36	-34	-33	-20	-47	-11	-18
would that	-12	-17	8	-18	-14	-12	-21
would the	27	60	28	7	25	27	27
would we	22	42	24	51	25	25	24
would you	43	25	28	85	26	19	38
wouldnt	-46	-34	-34	-34	-42	-32	-34
wouldnt it	-43	-24	-23	-26	-23	-23	-24
wp	-31	-29	-30	-31	-30	-29	-30
write	-26	-28	-31	-28	-18	-28	-33
write $	-52	-40	-53	-40	-36	-34	-34
write @	-141	-119	-121	-118	-128	-118	-167
write a	0	16	21	21	69	19	23
write and	-15	-13	-13	-13	-16	-13	-14
write capac	-39	-40	-42	-40	-53	-40	-40
write em	-81	-60	-59	-61	-68	-58	-86
write into	-15	-16	-15	-17	-19	-15	-15
write me	35	50	47	47	124	49	50
write our	-85	-64	-65	-61	-75	-63	-99
write the	-8	-26	-30	-25	-29	-25	-29
write those	-40	-40	-42	-39	-44	-40	-53
write to	-18	-17	-17	-17	-19	-16	-17
write who	-70	-13	-61	-60	-58	-55	-90
writer	-28	-27	-28	-28	-47	-27	-29
writer win	-31	-31	-33	-34	-55	-32	-33
written	-26	-24	-26	-24	-26	-24	-24
written by	-32	-30	-34	-29	-32	-29	-30
wrong	-44	-40	-41	-39	-24	-37	-39
wrong $	-41	-44	-43	-54	-48	-41	-42
wrong @	-58	-63	-59	-55	-70	-55	-62
wrongli	-68	-60	-58	-62	-61	-57	-58
wrote	4	7	5	5	28	6	2
wrote a	-38	-28	-29	-30	-54	-29	-28
wrote the	34	39	39	37	85	37	30
wtf	40	37	119	38	30	36	32
wtf is	40	37	119	38	30	36	32
x	-15	-13	-16	-16	22	-19	-14
xen	-73	-76	-110	-78	-90	-75	-104
xen kvm	-10	-10	-9	-10	-10	-10	-16
xz	-44	-38	-37	-38	-46	-37	-40
xz backdoor	-30	-24	-22	-24	-25	-23	-24
yaml	-52	-39	-39	-38	-11	-39	-44
yeah	34	44	40	45	39	46	114
yeah $	34	44	40	45	39	46	114
year	-15	-14	-14	-17	4	-14	-15
year $	21	24	24	6	70	19	18
year ago	-44	-28	-44	-28	-27	-27	-27
year for	-25	-22	-23	-22	-27	-22	-22
year old	-16	-17	-18	-16	-16	-16	-17
year the	-21	-21	-21	-21	-38	-21	-27
year who	-36	-38	-33	-34	-50	-33	-34
yearli	-18	-17	-20	-18	-19	-17	-20
yearli rotat	-18	-17	-20	-18	-19	-17	-20
yell	-22	-25	-22	-32	-24	-22	-22
yes	-32	-31	-31	-31	-37	-31	-34
yes $	-27	-27	-27	-27	-35	-26	-29
yes or	-18	-18	-18	-17	-18	-17	-23
yesterdai	76	40	37	46	111	45	48
yesterdai $	-22	-45	-22	-34	-12	-22	-21
yet	-41	-16	-16	-13	66	-20	-30
yet $	29	37	37	42	128	35	22
you	35	27	31	40	37	102	26
you $	-12	-6	-15	-7	-41	64	-9
you a	3	17	4	15	72	34	8
you and	12	16	-2	15	-16	71	-4
you answer	-4	0	-15	1	-1	62	-2
you are	35	34	24	33	90	10	37
you can	18	25	25	28	5	68	26
you chatgpt	-4	-3	-16	-2	-14	55	-11
you do	-24	-25	-56	-5	-29	64	-18
you for	0	1	-26	2	-24	35	0
you get	-4	-2	-3	-5	-29	52	-2
you give	20	-2	-1	0	-32	16	0
you good	-2	-2	-11	0	-14	45	-7
you know	-6	6	3	8	-10	98	8
you list	16	0	0	0	-12	-3	0
you open	45	45	33	43	130	27	43
you say	22	-4	-16	51	20	70	23
you take	2	-14	2	23	2	2	2
you tell	-25	-1	31	-1	-38	2	-1
you think	56	59	35	56	139	22	57
you understand	36	35	89	31	5	64	33
your	58	58	83	55	91	114	66
your answer	2	5	-6	2	-33	61	5
your config	8	8	6	8	59	-11	2
your data	24	25	1	20	8	64	17
your own	26	24	87	24	6	14	19
yourself	-37	-15	-23	-1	-20	98	-27
yum	-53	-49	-49	-49	-52	-48	-55
yum updat	-43	-41	-40	-41	-42	-39	-43
zero	19	10	23	53	52	21	15
zip	10	70	-2	34	7	12	10
zip $	-67	-68	-61	-67	-62	-80	-70
zip or	28	19	26	68	14	27	20
zip vs	14	74	14	-3	15	17	11
zombi	-70	-56	-55	-55	-68	-55	-73
zone	-35	-35	-15	-35	-43	-35	-39
zone $	-49	-50	-31	-48	-55	-49	-56
zone and	-54	-55	-91	-55	-57	-55	-55
zone in	-37	-36	-40	-39	-41	-37	-38
zone sai	-14	-14	-15	-15	-20	-14	-14
zone secur	-20	-20	-7	-20	-31	-22	-22
zstd	10	15	11	13	53	14	14
`;

/** What each sign counts for one half of a shared fact (src/understand/half.ts). */
export const halfWeights = {
  aws: [-1.67, 1.97, 0.21, 0.59, -0.46, 0.01, 0.05],
  customer: [-1.52, -0.4, 2.71, -0.73, 0.85, -0.39, 0.04],
} as const;

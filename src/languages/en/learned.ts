// Written by `npm run learn` (test/questions/learn.ts).

/** To which side a wording leans: a line a mark, with what it adds for AWS and for the customer. */
export const leanings = `
$	-1	19
% $	-17	-19
% %	9	36
% @	-3	45
% account	5	59
% add	39	-4
% alon	-52	-120
% also	-33	84
% ami	22	21
% and	-88	-34
% answer	-4	28
% app	-12	60
% applic	4	20
% are	-10	18
% as	-29	-79
% ask	-166	-11
% at	2	78
% audit	-14	73
% auditor	3	61
% automat	-16	2
% back	-12	55
% build	7	22
% busi	-65	-68
% by	-6	57
% carri	13	34
% choos	-11	53
% clean	-6	29
% close	3	43
% configur	39	23
% content	-12	91
% data	14	16
% databas	-26	61
% decid	-21	61
% delet	46	-23
% design	5	38
% disabl	-3	65
% do	-62	-106
% doe	-36	-72
% doesnt	-16	20
% domain	-22	38
% dont	-53	-57
% duti	61	30
% enabl	-13	31
% encrypt	-34	3
% ever	61	-6
% expect	-50	18
% for	10	11
% fulli	-107	-66
% get	29	57
% go	-19	39
% guard	13	8
% guess	2	58
% half	18	135
% hand	-14	78
% harden	52	68
% has	-56	43
% have	16	-42
% headach	12	59
% hold	-56	41
% hope	34	-8
% import	-9	56
% in	84	12
% inherit	-51	-27
% instal	-54	-178
% is	15	46
% isnt	-11	31
% job	-34	-3
% keep	47	43
% laptop	20	63
% liabl	0	14
% linux	85	32
% log	10	11
% look	112	-20
% lost	-10	12
% maintain	44	-16
% make	17	-49
% manag	5	76
% mean	-1	-50
% move	-31	43
% must	-20	47
% need	77	-27
% never	2	-38
% no	45	-6
% not	-28	27
% now	31	27
% off	14	80
% offic	-110	-51
% old	48	25
% on	37	26
% or	5	-51
% own	-25	105
% part	-21	98
% patch	37	-16
% pay	50	-13
% perform	-20	32
% plan	71	30
% problem	-4	40
% protect	4	108
% provid	-18	35
% publish	91	-53
% put	18	10
% region	55	21
% replac	2	48
% respons	47	25
% right	65	41
% roll	-22	20
% rotat	7	73
% run	-63	-3
% say	-29	-53
% screen	64	-19
% secur	59	-36
% server	-39	77
% servic	15	-4
% set	6	53
% ship	-16	46
% should	6	48
% side	62	-10
% site	27	-1
% still	70	-28
% stop	-4	85
% support	-20	24
% suppos	24	26
% switch	-18	40
% take	-67	-69
% task	47	34
% team	45	17
% tell	5	19
% test	44	80
% that	115	-33
% the	-76	25
% thing	-13	-68
% think	55	-41
% to	49	17
% touch	1	41
% train	-6	96
% true	31	42
% turn	-69	84
% unless	12	54
% unus	-6	27
% updat	5	48
% upload	17	64
% use	47	-24
% user	21	76
% when	-17	108
% who	-62	-97
% whose	-26	0
% with	-48	61
% without	-51	14
% wont	-19	28
% write	28	32
% yes	9	-48
*	-31	-17
* %	-24	-27
* 1	-5	59
* 2	6	18
* 22	19	69
* 27001	28	13
* 7	-38	34
* a	52	56
* about	18	-35
* access	40	94
* account	-26	114
* acl	-10	95
* across	13	21
* act	-24	50
* add	42	42
* address	69	31
* admin	-2	112
* administr	112	84
* advisor	23	78
* after	-19	44
* against	43	-6
* agent	-148	-177
* air	60	3
* al2023	21	-15
* alarm	-4	80
* all	2	40
* allow	13	51
* alwai	-19	59
* amazon	39	-52
* ami	50	126
* anoth	36	32
* answer	9	53
* antiviru	16	153
* any	-7	38
* anyth	31	60
* apart	64	-2
* api	55	51
* app	-11	57
* appli	-108	-51
* applic	-15	112
* architectur	105	47
* are	4	69
* around	22	-6
* artifact	-8	69
* as	-1	35
* ask	4	55
* assess	41	-15
* asset	-10	84
* at	16	-8
* attack	80	-11
* audit	46	5
* auditor	40	24
* authent	3	69
* author	88	-18
* automat	-19	65
* avail	45	-23
* awar	-89	-78
* aws	71	19
* azs	78	-15
* backbon	58	-8
* background	63	-19
* backup	-34	-6
* badg	42	6
* batteri	61	-4
* be	27	73
* becom	23	20
* been	-3	46
* befor	36	81
* belong	-36	-55
* between	56	102
* bill	6	83
* bio	70	6
* blame	33	38
* block	8	74
* board	-5	-8
* both	-91	-98
* box	-11	85
* breach	17	12
* broadli	-21	-11
* broken	65	-19
* budget	2	58
* bui	20	75
* build	78	27
* built	32	25
* bump	-44	-32
* busi	-92	-39
* by	44	79
* cabl	79	-13
* call	-24	74
* can	68	35
* capac	-93	-94
* card	25	96
* care	-99	-38
* cctv	82	15
* center	115	-32
* cert	34	25
* certif	-41	-19
* certifi	25	3
* chang	52	35
* charg	1	-84
* check	69	15
* choos	-19	106
* classifi	6	78
* client	-18	109
* close	-13	81
* cloud	27	18
* cluster	-179	-180
* code	-4	94
* colleagu	16	118
* come	42	-7
* compani	-21	79
* complianc	-91	-18
* compliant	-39	26
* comput	47	6
* concern	-53	-5
* concurr	-19	22
* condit	60	3
* confidenti	6	89
* configur	39	40
* connect	37	-80
* consol	3	60
* contact	-31	82
* contain	-121	-28
* content	35	108
* continu	59	32
* control	22	-12
* cool	77	-31
* corpor	19	83
* correct	34	0
* cost	-11	131
* countri	-9	71
* cover	-1	60
* credenti	-1	67
* cross	-9	90
* current	-12	71
* custom	62	99
* dai	4	50
* data	24	68
* databas	-55	-65
* date	37	1
* db	-97	-68
* ddo	-130	-84
* deal	-30	-71
* decid	33	60
* decis	15	62
* decommiss	66	-9
* default	36	28
* defend	41	-5
* defin	-3	60
* degauss	45	-3
* delet	-11	86
* deliv	27	34
* demand	48	57
* deploi	-25	44
* deprec	18	85
* design	21	108
* detail	-13	52
* detect	66	10
* develop	13	71
* devic	67	12
* diesel	93	-17
* directori	-54	-13
* disabl	9	76
* disast	-7	34
* disk	141	4
* dispos	57	-15
* divid	-26	-75
* do	-49	-51
* doe	-15	13
* domain	83	21
* done	48	5
* down	-94	-34
* download	10	92
* dr	-100	-111
* drift	2	81
* drill	16	59
* drive	99	-8
* dss	11	-11
* duti	14	74
* e	-47	3
* each	-39	-33
* earthquak	44	-14
* edg	135	17
* em	54	37
* email	-6	50
* employe	84	2
* enabl	-31	-27
* encrypt	-123	-117
* end	-23	-19
* endpoint	-22	-95
* enforc	31	-11
* engin	-53	-88
* entir	40	1
* entri	51	-10
* environ	5	31
* environment	79	5
* escort	30	-2
* event	25	83
* ever	49	8
* everyth	0	15
* facil	114	-24
* factor	-3	58
* fail	28	-1
* failur	96	20
* fall	-13	-67
* fals	54	-1
* fault	26	-35
* feder	12	84
* fenc	122	-11
* fibr	99	4
* file	6	78
* fire	101	27
* firewal	-92	17
* firm	2	58
* firmwar	91	6
* fix	-26	-58
* flaw	24	-7
* flood	41	-19
* for	9	43
* forens	29	78
* free	-32	39
* from	35	-14
* fulli	28	-10
* function	-3	85
* gatewai	-146	-131
* gdpr	-3	80
* gener	146	-28
* general	-32	25
* generally	-27	2
* get	22	8
* global	85	1
* goe	-70	1
* got	-51	-36
* grant	6	58
* group	18	174
* grow	16	-2
* guarante	60	67
* guard	90	-23
* guest	-1	121
* hack	-57	-39
* had	-57	-65
* half	-65	-23
* hall	78	19
* hand	-8	8
* handl	6	26
* hard	109	-10
* harden	-73	-5
* hardwar	88	21
* has	-35	44
* have	-72	0
* headach	17	71
* health	15	-20
* high	-92	-39
* hipaa	-43	3
* hire	72	13
* host	91	-39
* http	51	39
* hypervisor	184	-14
* i	-37	56
* iaa	65	190
* ident	1	123
* if	-71	-39
* imag	16	118
* import	1	34
* in	13	46
* incid	6	-36
* increas	-7	56
* infrastructur	76	-82
* inherit	89	-29
* insid	91	82
* instal	-5	35
* integr	7	-10
* intern	77	22
* internet	53	24
* into	13	80
* inventori	-9	80
* iot	-9	46
* is	-55	-48
* isnt	28	-21
* iso	15	19
* isol	125	-26
* it	-75	-51
* its	1	-93
* itself	123	-20
* job	-37	29
* just	-55	-18
* keep	32	73
* kei	-74	-35
* kept	-4	77
* key	4	101
* label	8	90
* land	51	-38
* laptop	21	65
* launch	-27	83
* law	14	117
* layer	64	-36
* leav	6	80
* left	-91	-29
* librari	12	106
* licens	-39	45
* life	-25	-21
* lift	-15	4
* like	0	89
* limit	-30	65
* link	72	-2
* live	34	42
* local	94	37
* locat	96	-1
* log	-55	-62
* login	3	27
* long	12	78
* look	-39	-42
* machin	169	20
* maintain	-176	-141
* mainten	-65	-5
* man	80	-14
* manag	-94	-130
* manual	13	42
* matter	-22	43
* may	43	-14
* me	-18	49
* mean	99	13
* media	75	8
* meet	-131	-96
* memori	-3	36
* mfa	16	79
* model	-81	12
* monitor	79	48
* more	78	-17
* move	-57	25
* multi	0	68
* must	-43	-21
* my	-49	-15
* nacl	25	86
* need	47	18
* network	72	55
* new	69	-19
* next	-46	-80
* nitro	203	37
* no	-28	78
* node	-121	-34
* not	80	26
* noth	-16	16
* notic	-6	37
* object	-6	113
* of	70	-1
* off	-29	38
* offic	-71	-79
* old	45	55
* on	-16	32
* onc	27	-23
* one	-37	-33
* onli	-45	-19
* open	-60	6
* oper	-25	23
* or	-56	-59
* os	-14	-24
* other	81	20
* our	-18	49
* ourselv	-72	40
* out	57	22
* outag	36	60
* over	-77	-55
* overal	-62	-17
* own	-17	18
* owner	-18	46
* packag	-39	93
* pai	-16	50
* part	6	125
* parti	33	-3
* password	-54	5
* patch	-71	-160
* pen	27	9
* penetr	-48	12
* peopl	58	-16
* perform	27	-63
* perimet	138	-10
* permiss	-5	55
* person	27	74
* phish	100	91
* physic	110	-13
* pick	74	59
* plan	2	72
* pleas	-69	-55
* point	12	41
* polici	-46	12
* port	3	82
* power	114	19
* prevent	22	0
* principl	-78	-41
* privaci	-3	35
* privat	37	-16
* problem	51	7
* procur	138	-11
* product	52	25
* proof	58	4
* protect	65	36
* prove	-20	12
* provid	40	-22
* publish	120	29
* put	19	99
* q	-82	-113
* quarterli	-2	66
* queue	-8	90
* quota	-33	100
* rack	91	24
* read	2	82
* record	19	73
* recoveri	-3	71
* redund	108	-35
* region	91	-9
* regist	11	67
* regul	-120	-95
* remov	-16	35
* renew	7	-71
* replac	21	-12
* report	19	93
* request	28	49
* requir	-11	65
* reserv	-19	22
* resid	-17	13
* resili	42	43
* resourc	27	127
* respons	-29	-8
* rest	-150	-64
* restart	-74	-79
* retir	56	20
* review	62	39
* right	15	3
* risk	22	-12
* role	3	56
* room	76	-33
* root	4	80
* rotat	-138	-93
* rout	6	66
* router	126	45
* rpo	-5	50
* rto	-5	50
* rule	41	59
* run	103	6
* runtim	-112	-120
* safe	25	58
* sai	-13	16
* scale	-79	6
* scan	-18	103
* screen	66	15
* script	-2	10
* second	-84	-110
* secur	57	55
* see	-50	-7
* segment	-11	101
* sensit	-25	79
* separ	1	71
* server	-4	-26
* serverless	68	37
* servic	45	39
* set	39	99
* setup	-16	91
* share	-38	-73
* shop	-88	1
* should	48	25
* shred	60	-12
* side	-33	22
* sidecar	29	98
* sign	-49	4
* signatur	117	-2
* sinc	32	96
* singl	1	16
* sit	-29	55
* site	64	-36
* sla	28	-100
* snapshot	-44	20
* so	-83	-107
* soc	31	-2
* softwar	81	76
* somebodi	-17	41
* someth	-51	-93
* sourc	64	44
* speak	-25	30
* specif	-14	92
* split	-80	-28
* stack	2	81
* staff	21	-75
* stai	-6	55
* still	-35	99
* stop	-4	85
* storag	69	-7
* store	-23	47
* stream	-102	-64
* stuff	-13	57
* subject	-8	29
* subnet	14	79
* suppli	46	-16
* supplier	-17	67
* suppress	90	31
* surviv	-34	32
* suspici	-1	59
* switch	54	-39
* system	-33	20
* tabl	-6	25
* tag	25	134
* take	-60	43
* task	78	34
* teach	86	22
* team	-4	19
* tele	50	-11
* tell	-6	25
* tenant	85	-26
* test	69	116
* than	6	36
* that	-51	-61
* the	-45	-82
* thei	-44	-66
* their	8	-22
* them	-28	-22
* themselv	71	-20
* then	-61	4
* there	-134	-59
* these	3	43
* thi	-89	-115
* thing	-29	-50
* think	-14	65
* third	18	49
* those	-41	-22
* through	32	32
* time	12	96
* tls	-51	-73
* to	4	22
* too	-40	17
* top	85	74
* touch	55	-13
* traffic	1	91
* train	-86	-54
* transit	-23	-9
* true	-8	2
* trust	12	84
* turn	-7	46
* two	30	-23
* under	-56	-31
* undersea	67	10
* uninterrupt	46	-16
* unless	19	54
* unus	6	86
* up	37	28
* updat	-132	-162
* upgrad	-118	-115
* upload	15	57
* ups	60	-1
* uptim	70	-5
* us	-95	-40
* use	11	93
* user	3	65
* version	-55	-59
* vet	64	50
* virtual	122	-3
* visitor	88	1
* volum	7	129
* vpn	27	113
* vs	-52	-103
* vuln	-29	35
* vulner	-14	-45
* walk	36	-23
* want	4	21
* was	35	63
* watch	25	38
* we	-46	-22
* web	-9	51
* what	-41	-36
* whatev	-52	4
* when	2	41
* where	24	55
* which	24	23
* who	-59	-69
* whole	-62	-3
* whom	49	-43
* whose	-43	-73
* will	-11	52
* windows	-48	-26
* wipe	87	7
* wire	-7	88
* with	-6	46
* within	-19	46
* without	17	47
* work	62	11
* workload	-14	77
* would	23	39
* write	-13	75
* wrote	40	44
* you	28	82
* zone	56	68
*account-control	10	48
*account-control %	-1	57
*account-control 1	60	-31
*account-control 14	3	39
*account-control 2	30	1
*account-control a	-8	13
*account-control about	86	-36
*account-control absorb	11	-5
*account-control accept	4	28
*account-control access	-16	44
*account-control account	18	3
*account-control across	-9	68
*account-control act	-5	11
*account-control action	33	-23
*account-control activ	-21	31
*account-control add	17	12
*account-control address	-9	13
*account-control administr	-16	27
*account-control after	18	11
*account-control again	-3	12
*account-control agreement	19	8
*account-control ai	-34	46
*account-control all	23	10
*account-control allow	-3	14
*account-control alwai	51	-15
*account-control amazon	-16	46
*account-control an	-9	36
*account-control and	9	8
*account-control anoth	21	-6
*account-control any	27	-34
*account-control anyth	-2	8
*account-control api	18	-3
*account-control appli	-10	45
*account-control applic	-3	65
*account-control approv	-3	29
*account-control archiv	-10	17
*account-control are	-7	40
*account-control around	-25	58
*account-control artifact	19	-11
*account-control as	-19	35
*account-control ask	11	-4
*account-control assess	23	25
*account-control assign	-9	64
*account-control associ	-3	8
*account-control assum	-28	30
*account-control at	19	1
*account-control attach	8	44
*account-control audit	24	-2
*account-control auditor	-22	65
*account-control author	52	-49
*account-control automat	51	-12
*account-control avail	40	-13
*account-control aws	36	-10
*account-control back	39	15
*account-control backup	-4	70
*account-control baselin	-3	57
*account-control be	-7	29
*account-control behind	40	-5
*account-control belong	-5	26
*account-control besid	12	-6
*account-control between	23	-7
*account-control bind	-18	21
*account-control boundari	-11	136
*account-control box	-24	34
*account-control breach	1	9
*account-control break	-22	46
*account-control bring	0	52
*account-control bucket	15	-10
*account-control build	-1	16
*account-control but	-11	24
*account-control by	21	11
*account-control call	25	5
*account-control can	-11	38
*account-control cannot	5	42
*account-control capac	47	-13
*account-control captur	15	4
*account-control carri	17	-12
*account-control case	-34	40
*account-control center	43	-16
*account-control certif	35	-16
*account-control chang	-1	21
*account-control charact	-3	40
*account-control charg	8	-4
*account-control check	-10	35
*account-control china	20	-16
*account-control choic	84	-43
*account-control choos	-4	15
*account-control clean	-3	38
*account-control client	-10	34
*account-control close	33	-11
*account-control cloud	-17	25
*account-control cloudtrail	49	-24
*account-control code	-11	24
*account-control collect	45	-1
*account-control come	-39	44
*account-control command	-16	28
*account-control commiss	56	-42
*account-control common	11	-5
*account-control compani	-10	45
*account-control compli	40	2
*account-control complianc	-21	46
*account-control compliant	-2	23
*account-control condit	-6	27
*account-control config	23	-20
*account-control configur	0	17
*account-control connect	-39	57
*account-control consol	9	-3
*account-control contact	45	-20
*account-control content	28	-10
*account-control control	18	7
*account-control copi	0	31
*account-control correct	-24	31
*account-control count	-10	44
*account-control cover	17	16
*account-control creat	-4	47
*account-control credenti	0	20
*account-control custom	43	4
*account-control cut	25	-18
*account-control dai	5	26
*account-control daili	-39	47
*account-control data	22	22
*account-control databas	61	-53
*account-control decid	-9	26
*account-control default	46	22
*account-control defin	-10	62
*account-control definit	93	-79
*account-control deleg	-7	20
*account-control delet	-1	19
*account-control deliv	22	-16
*account-control depend	21	-17
*account-control describ	-13	69
*account-control descript	68	-44
*account-control destroi	8	-5
*account-control detect	32	-26
*account-control devic	-10	37
*account-control digest	-17	23
*account-control disabl	24	-24
*account-control do	59	19
*account-control document	0	30
*account-control doe	-5	40
*account-control done	-19	54
*account-control down	-9	16
*account-control download	37	-7
*account-control drift	14	45
*account-control duti	-4	18
*account-control each	8	4
*account-control edg	11	-5
*account-control emerg	-12	21
*account-control employe	-22	37
*account-control enabl	45	-39
*account-control encrypt	49	-31
*account-control end	32	4
*account-control endpoint	9	13
*account-control enforc	-4	22
*account-control engin	93	-49
*account-control enrol	16	6
*account-control evalu	49	-24
*account-control event	6	-40
*account-control evid	24	23
*account-control execut	-11	16
*account-control exist	16	5
*account-control experi	-19	36
*account-control expir	-25	43
*account-control facil	17	-5
*account-control fail	3	22
*account-control failur	-20	33
*account-control fall	-9	33
*account-control fault	25	-18
*account-control feder	-11	53
*account-control fetch	-5	16
*account-control few	-8	14
*account-control fiber	11	-5
*account-control file	-8	23
*account-control find	-4	18
*account-control firewal	-17	71
*account-control firmwar	8	-5
*account-control first	14	115
*account-control fix	-13	41
*account-control flood	11	-5
*account-control follow	2	10
*account-control for	-7	37
*account-control forbid	-30	35
*account-control found	-3	31
*account-control framework	45	-12
*account-control free	11	-11
*account-control from	34	-8
*account-control function	-12	20
*account-control further	0	8
*account-control get	12	16
*account-control go	-18	22
*account-control goal	-2	26
*account-control goe	10	2
*account-control gone	0	8
*account-control grant	-7	15
*account-control group	-6	17
*account-control guard	15	19
*account-control hand	2	22
*account-control hardcod	3	22
*account-control hardwar	3	17
*account-control has	11	3
*account-control hash	-15	28
*account-control have	-14	40
*account-control here	-25	28
*account-control histori	9	-7
*account-control hold	9	15
*account-control hook	0	10
*account-control how	-8	11
*account-control i	62	-43
*account-control iam	-18	24
*account-control ident	17	7
*account-control if	-5	24
*account-control improv	-30	43
*account-control in	9	33
*account-control includ	58	-48
*account-control infrastructur	49	-16
*account-control ins	30	-10
*account-control insid	14	0
*account-control insight	-10	23
*account-control insist	-5	21
*account-control instal	-21	49
*account-control integr	-41	41
*account-control interfac	-11	35
*account-control into	-10	28
*account-control is	4	39
*account-control isnt	-20	31
*account-control iso	90	2
*account-control isol	23	-7
*account-control issu	-9	62
*account-control it	-24	-10
*account-control item	38	-24
*account-control its	18	-2
*account-control itself	31	13
*account-control job	89	-3
*account-control keep	19	8
*account-control kei	0	21
*account-control kept	-16	30
*account-control key	8	4
*account-control kms	-1	9
*account-control know	-16	20
*account-control lambda	-8	15
*account-control land	-34	56
*account-control last	-20	45
*account-control later	0	40
*account-control latest	-11	13
*account-control least	-2	49
*account-control leav	8	-5
*account-control leaver	-24	39
*account-control left	-8	38
*account-control length	-2	37
*account-control let	-6	15
*account-control lifecycl	-12	16
*account-control limit	9	1
*account-control locat	11	-5
*account-control log	-1	18
*account-control long	-6	9
*account-control longer	15	82
*account-control look	8	42
*account-control made	2	13
*account-control maintain	74	-17
*account-control mainten	-5	13
*account-control make	-12	44
*account-control manag	25	-10
*account-control mandatori	15	22
*account-control mani	-9	14
*account-control manual	-14	40
*account-control map	44	-10
*account-control mark	-26	32
*account-control may	1	9
*account-control mean	-4	54
*account-control meet	39	-23
*account-control mfa	-6	28
*account-control minimum	34	-18
*account-control miss	-7	12
*account-control monitor	8	-5
*account-control move	-27	45
*account-control must	-4	26
*account-control name	15	-2
*account-control narrow	-11	51
*account-control need	-22	39
*account-control network	1	15
*account-control never	37	-28
*account-control new	-1	23
*account-control no	0	20
*account-control nobodi	-3	32
*account-control node	-35	73
*account-control non	-1	22
*account-control noncompli	-15	44
*account-control none	-28	64
*account-control not	11	25
*account-control noth	15	45
*account-control notic	-4	115
*account-control notifi	10	-2
*account-control object	2	18
*account-control of	5	22
*account-control offer	29	5
*account-control okta	-19	36
*account-control on	14	15
*account-control onc	-46	52
*account-control one	9	47
*account-control onli	3	33
*account-control oper	38	-1
*account-control or	-1	19
*account-control other	16	-3
*account-control ou	-29	56
*account-control our	-3	33
*account-control out	5	15
*account-control outsid	-15	36
*account-control over	15	8
*account-control own	-37	-120
*account-control owner	-23	46
*account-control paramet	19	-3
*account-control parameter	-8	14
*account-control part	30	-37
*account-control parti	43	-1
*account-control pass	-9	59
*account-control password	1	60
*account-control patch	33	-1
*account-control peopl	-18	35
*account-control period	37	-23
*account-control permiss	-7	78
*account-control pick	-17	22
*account-control place	25	-25
*account-control plain	-12	40
*account-control plan	-15	38
*account-control plane	46	-42
*account-control polici	13	45
*account-control port	-4	16
*account-control primari	-14	21
*account-control privileg	-22	80
*account-control prod	-1	12
*account-control produc	113	-9
*account-control protect	11	4
*account-control provid	7	30
*account-control publish	44	-22
*account-control pull	46	-26
*account-control put	-5	14
*account-control quota	66	-53
*account-control rack	8	-5
*account-control read	-14	40
*account-control readi	-9	22
*account-control receiv	-16	30
*account-control recommend	-13	18
*account-control record	30	1
*account-control recoveri	-2	19
*account-control redundantli	57	-35
*account-control refer	-7	22
*account-control region	29	-9
*account-control regist	-6	17
*account-control regular	-3	19
*account-control releas	40	-5
*account-control remain	-26	30
*account-control remedi	-3	18
*account-control remov	17	1
*account-control repair	-24	42
*account-control replac	8	-5
*account-control replic	-5	20
*account-control report	34	-8
*account-control request	47	-18
*account-control resolv	-14	19
*account-control resourc	0	24
*account-control respons	-23	121
*account-control rest	38	-16
*account-control result	29	-12
*account-control retent	-9	12
*account-control review	-16	46
*account-control right	19	10
*account-control role	16	0
*account-control roll	-6	61
*account-control root	6	27
*account-control rotat	-12	64
*account-control router	11	-5
*account-control rto	-2	14
*account-control rule	-8	57
*account-control run	64	-24
*account-control s3	39	-37
*account-control sai	4	13
*account-control same	-30	38
*account-control saml	-16	30
*account-control scim	-20	30
*account-control scope	-3	53
*account-control script	-7	11
*account-control secret	-9	21
*account-control secur	3	21
*account-control see	-16	32
*account-control select	66	-48
*account-control send	-3	8
*account-control separ	-7	11
*account-control serv	18	-4
*account-control server	19	10
*account-control servic	27	2
*account-control session	-8	37
*account-control set	10	24
*account-control setup	27	-34
*account-control seven	33	-19
*account-control sever	10	-3
*account-control share	-9	47
*account-control show	-10	52
*account-control side	16	12
*account-control sign	23	-4
*account-control sinc	-26	29
*account-control snapshot	9	-7
*account-control sns	10	-2
*account-control so	0	30
*account-control soc	64	-44
*account-control softwar	45	-9
*account-control some	3	42
*account-control somebodi	-25	-120
*account-control someth	67	21
*account-control sourc	-8	14
*account-control sse	16	-15
*account-control ssh	-5	9
*account-control stack	31	-22
*account-control staff	-9	49
*account-control stai	20	7
*account-control stand	80	-51
*account-control start	-13	20
*account-control state	-13	20
*account-control still	-16	33
*account-control stop	-22	36
*account-control store	51	-30
*account-control string	-6	19
*account-control structur	50	-36
*account-control subnet	-10	16
*account-control such	-6	22
*account-control suppli	18	31
*account-control suppos	-11	21
*account-control switch	9	-1
*account-control sync	-20	31
*account-control system	34	-24
*account-control tag	-13	21
*account-control take	-34	38
*account-control target	-4	13
*account-control task	-30	51
*account-control team	-21	102
*account-control templat	2	37
*account-control temporari	-18	40
*account-control ten	-5	8
*account-control test	24	-9
*account-control text	-8	46
*account-control than	-2	89
*account-control that	18	10
*account-control the	19	12
*account-control thei	-3	17
*account-control their	-7	24
*account-control them	5	17
*account-control then	-19	39
*account-control there	-13	39
*account-control thi	2	43
*account-control those	-3	48
*account-control through	-10	21
*account-control tls	40	-11
*account-control to	-4	28
*account-control togeth	-1	11
*account-control token	-7	58
*account-control told	-20	36
*account-control too	-53	92
*account-control tool	-19	61
*account-control topic	68	-63
*account-control touch	-39	44
*account-control traffic	11	-5
*account-control trail	7	28
*account-control trust	-8	14
*account-control turn	-16	64
*account-control two	37	-22
*account-control type	24	7
*account-control under	0	11
*account-control undo	-10	12
*account-control unit	-21	25
*account-control unless	29	-10
*account-control until	-16	57
*account-control unus	-1	27
*account-control up	18	3
*account-control updat	-24	43
*account-control upgrad	45	-9
*account-control us	-12	-90
*account-control use	-23	40
*account-control user	28	-7
*account-control usual	-10	25
*account-control valid	-27	23
*account-control valu	15	-9
*account-control version	-4	24
*account-control via	-13	20
*account-control vpc	-13	27
*account-control want	-24	31
*account-control was	-10	39
*account-control watch	-38	51
*account-control way	-9	15
*account-control what	12	10
*account-control when	-8	30
*account-control where	-20	39
*account-control whether	20	20
*account-control which	-4	22
*account-control while	21	-16
*account-control who	2	8
*account-control whom	30	0
*account-control whose	18	-6
*account-control windows	-17	43
*account-control with	2	17
*account-control within	56	-49
*account-control without	18	-12
*account-control work	-30	42
*account-control workload	10	14
*account-control worn	8	-5
*account-control would	-19	32
*account-control write	17	28
*account-control year	21	-9
*account-control zone	-18	29
*container	15	24
*container %	52	-14
*container 1	-10	-51
*container 100	-15	20
*container 12	36	0
*container 14	0	14
*container 21	20	1
*container 28	-1	65
*container 30	-19	23
*container 31	-28	-107
*container 7	40	-2
*container 90	9	-9
*container a	-13	-16
*container about	43	-21
*container access	-17	43
*container account	7	38
*container act	-7	34
*container add	-28	53
*container addon	-26	21
*container address	-3	9
*container admin	-20	23
*container admiss	1	8
*container after	-31	84
*container afterward	-54	124
*container again	15	14
*container agent	7	56
*container alarm	-11	32
*container aliv	121	39
*container all	18	12
*container alon	-21	26
*container also	15	16
*container alwai	84	-58
*container ami	28	0
*container an	-11	37
*container and	19	8
*container announc	36	-25
*container answer	0	59
*container any	-12	22
*container apart	20	5
*container api	5	12
*container applic	-22	51
*container are	-1	37
*container argument	-6	32
*container artifact	13	-8
*container as	-8	3
*container ask	-38	-25
*container at	-7	-10
*container audit	-16	24
*container auto	80	30
*container autosc	-10	42
*container autoscal	-19	44
*container avail	52	28
*container awai	-15	27
*container aws	-31	13
*container az	-6	13
*container back	40	19
*container backup	147	48
*container balanc	31	-11
*container base	20	28
*container batch	9	5
*container be	-11	28
*container bear	-14	17
*container becom	-11	13
*container befor	-2	20
*container behind	-19	16
*container below	-96	-34
*container beneath	1	102
*container between	-20	43
*container bind	-8	29
*container block	20	4
*container bootstrap	-6	32
*container bottlerocket	-34	-60
*container box	35	-24
*container breaker	-7	40
*container bring	-15	-30
*container bucket	-13	23
*container budget	-7	40
*container bui	41	-9
*container build	66	-34
*container bump	-40	5
*container call	-11	27
*container can	5	17
*container capabl	-14	33
*container capac	-23	44
*container care	-34	159
*container carri	23	-10
*container case	-9	19
*container center	35	-18
*container certif	-48	78
*container chang	17	26
*container check	-5	17
*container choic	37	-5
*container choos	-1	12
*container cidr	7	48
*container circuit	-7	40
*container class	-4	19
*container cleanli	-8	16
*container click	-40	45
*container client	-6	20
*container close	129	-33
*container cloudtrail	20	-10
*container cloudwatch	15	-4
*container cluster	-64	-59
*container cni	98	-13
*container code	-31	54
*container come	5	40
*container comput	33	-23
*container configur	-34	68
*container connect	-13	16
*container consol	45	-5
*container consolid	37	-8
*container constraint	52	-18
*container contain	-21	17
*container containerd	-28	80
*container control	1	-37
*container coredn	-56	12
*container correct	-66	-8
*container count	-17	22
*container cover	-16	28
*container cpu	-1	9
*container creat	36	57
*container credenti	71	-40
*container current	-21	31
*container custom	79	-51
*container cve	-39	-16
*container daemonset	-18	54
*container dai	19	3
*container data	-3	28
*container databas	39	-1
*container date	72	-39
*container day	14	-6
*container decid	-2	20
*container default	-19	-13
*container defin	12	9
*container definit	-14	61
*container delet	4	12
*container deploi	4	59
*container deploy	-11	12
*container desir	-4	8
*container disabl	-11	15
*container disk	-2	19
*container disrupt	34	-1
*container do	54	14
*container docker	-52	60
*container doe	4	8
*container dont	-73	-23
*container drain	29	-18
*container driver	14	-7
*container drop	43	-39
*container each	31	12
*container ebs	-4	27
*container ec2	16	20
*container ecs	97	15
*container efs	-8	21
*container eks	17	139
*container elsewher	-23	47
*container enabl	-36	35
*container encrypt	-31	11
*container end	48	-4
*container endpoint	-9	42
*container enforc	21	11
*container enough	-21	61
*container entri	-10	41
*container env	-6	26
*container envelop	-55	-38
*container environ	0	15
*container ephemer	-14	44
*container etcd	108	-13
*container ever	-12	-10
*container everi	9	26
*container everyth	-8	11
*container evict	15	10
*container exampl	-19	39
*container except	13	8
*container execut	-6	19
*container fail	35	-8
*container fargat	18	-4
*container file	-28	42
*container first	11	12
*container fit	28	-22
*container fix	-11	44
*container for	36	32
*container forc	3	66
*container free	-9	37
*container from	-2	29
*container fulli	-16	39
*container get	74	-45
*container gib	-14	33
*container give	23	-2
*container go	-34	-13
*container greatest	-12	16
*container group	-13	34
*container guest	-78	122
*container hand	1	12
*container harden	-58	123
*container hardwar	17	-11
*container hat	-47	-108
*container have	67	8
*container health	4	29
*container helm	-4	26
*container here	-12	51
*container higher	33	-3
*container histori	9	-9
*container hold	21	13
*container hop	49	-20
*container host	-119	-150
*container hostnetwork	59	-9
*container how	-11	16
*container hypervisor	-10	58
*container i	-73	-30
*container iam	67	-40
*container if	-25	40
*container imag	15	55
*container imdsv2	57	-24
*container in	-13	-6
*container includ	-1	38
*container infrastructur	36	1
*container ingress	-16	46
*container instanc	12	19
*container interrupt	8	1
*container into	63	-23
*container intrud	19	6
*container is	21	57
*container isnt	9	-80
*container isol	63	-20
*container its	20	10
*container itself	-21	48
*container job	28	67
*container just	25	-90
*container karpent	34	27
*container keep	31	-2
*container kei	-6	28
*container kernel	-19	-1
*container key	2	-27
*container kick	-50	-12
*container kms	-15	29
*container kube	26	-25
*container kubelet	54	16
*container kubernetes	36	3
*container label	5	11
*container latest	5	36
*container launch	-56	-45
*container least	-12	16
*container leav	-12	17
*container less	9	19
*container let	-13	33
*container librari	-10	28
*container life	48	2
*container like	-27	23
*container limit	-4	32
*container live	-2	8
*container load	30	46
*container log	-11	33
*container look	34	-12
*container machin	-70	-57
*container maintain	64	11
*container make	-3	46
*container manag	26	21
*container manifest	-4	50
*container map	-4	67
*container may	-14	22
*container mean	-133	-20
*container memori	8	11
*container metadata	3	18
*container metric	22	-5
*container minor	6	-44
*container minut	27	-5
*container mode	2	17
*container monitor	8	-2
*container month	67	-7
*container more	-6	79
*container mount	-8	23
*container move	-2	32
*container must	-6	36
*container name	-10	18
*container namespac	-6	57
*container narrow	42	14
*container need	39	20
*container network	14	12
*container never	-36	94
*container new	21	17
*container newer	-9	30
*container nobodi	30	-25
*container node	-40	-10
*container none	-38	40
*container nor	71	-14
*container not	-2	21
*container noth	10	40
*container notic	39	-4
*container now	53	-54
*container number	30	-22
*container object	1	-45
*container observ	-10	48
*container off	-25	42
*container offer	38	-15
*container ok	78	13
*container old	25	-1
*container on	38	30
*container onc	24	-3
*container one	16	7
*container onli	5	20
*container ons	-14	12
*container oper	16	-47
*container optim	-16	42
*container or	-21	-9
*container orchestr	36	-29
*container os	-35	-76
*container other	5	23
*container otherw	32	-26
*container our	-10	-24
*container ourselv	21	89
*container out	-8	7
*container outdat	-24	70
*container outsid	-19	35
*container over	-10	24
*container own	32	12
*container patch	-15	-27
*container peer	41	-38
*container pend	32	-98
*container permiss	-14	41
*container persist	-4	38
*container physic	31	-7
*container pick	46	-44
*container place	23	21
*container plain	-50	62
*container plane	-6	-43
*container platform	66	-23
*container pod	2	21
*container poddisruptionbudget	2	21
*container polici	-5	38
*container pool	-39	9
*container possibl	1	44
*container price	33	-3
*container prioriti	64	-32
*container privat	-15	49
*container privileg	-26	55
*container probe	-15	38
*container profil	-15	34
*container protect	-3	15
*container provid	42	-5
*container proxi	-45	-11
*container public	-14	31
*container publish	18	18
*container put	-36	46
*container question	9	-52
*container queue	49	-29
*container quota	-5	18
*container rang	-3	13
*container rbac	5	72
*container reach	5	26
*container read	-6	11
*container readonlyrootfilesystem	-3	24
*container rebuild	13	9
*container record	20	-10
*container recycl	46	5
*container red	-47	-108
*container redeploi	-15	42
*container region	45	-43
*container regist	1	54
*container releas	-38	-86
*container repair	20	2
*container replac	33	0
*container replica	33	12
*container report	16	-9
*container request	29	5
*container respect	10	35
*container respons	74	66
*container rest	18	65
*container restart	91	-30
*container restor	28	30
*container restrict	-6	60
*container result	-15	24
*container retri	-6	9
*container right	27	2
*container role	-7	23
*container roll	-32	14
*container rollback	56	-48
*container root	-1	14
*container router	11	1
*container run	11	19
*container runtim	54	1
*container s3	-16	34
*container sai	-8	9
*container same	17	-95
*container say	10	-52
*container scale	-35	-15
*container scan	-17	42
*container schedul	69	-52
*container secret	-25	-51
*container secur	-14	15
*container self	-16	47
*container send	16	-7
*container separ	91	-12
*container server	40	-12
*container servic	18	4
*container session	42	-24
*container set	-3	21
*container sever	11	1
*container share	40	-1
*container shell	49	-34
*container ship	27	-10
*container should	50	15
*container shouldnt	38	-17
*container show	-44	58
*container shrink	32	-27
*container sidecar	-8	16
*container sinc	-14	-37
*container size	35	-4
*container snapshot	47	-40
*container so	3	33
*container softwar	-19	39
*container some	-19	58
*container spot	26	-15
*container spread	-18	38
*container ssh	16	12
*container stai	-40	52
*container standalon	-21	41
*container standard	-22	47
*container start	31	14
*container state	4	17
*container still	95	12
*container stop	47	-35
*container storag	15	24
*container store	-22	45
*container strategi	-12	22
*container submit	-5	22
*container subnet	-17	31
*container such	-10	18
*container suppli	-40	-42
*container support	-1	22
*container swap	2	31
*container system	88	42
*container tag	-27	46
*container taint	36	-7
*container take	11	84
*container task	20	23
*container team	-25	-106
*container tell	16	32
*container templat	-10	48
*container tenant	-35	46
*container test	42	-29
*container than	18	-6
*container that	7	39
*container the	10	14
*container thei	3	14
*container their	0	77
*container them	21	74
*container themselv	-55	-1
*container then	41	7
*container there	26	14
*container thi	102	-19
*container those	-22	39
*container three	24	-27
*container through	87	-37
*container time	-32	36
*container tls	-39	68
*container to	18	24
*container too	18	64
*container touch	41	-22
*container trust	-24	31
*container turn	-14	38
*container two	32	-22
*container type	20	-11
*container under	76	3
*container unhealthi	32	-27
*container unless	-12	21
*container unmanag	-13	50
*container until	-7	20
*container up	47	1
*container updat	-12	20
*container upgrad	-16	-1
*container us	-35	-12
*container use	-23	39
*container user	6	45
*container vcpu	-18	27
*container version	4	12
*container virtual	47	-19
*container volum	-19	37
*container vpc	32	2
*container vulner	-22	43
*container wait	16	3
*container watch	10	11
*container we	9	55
*container week	54	-70
*container weekli	29	-17
*container well	5	33
*container what	-16	29
*container whatev	-21	55
*container when	43	4
*container where	-16	24
*container whether	-18	34
*container which	-79	22
*container who	-66	-57
*container wholli	-14	39
*container whom	-131	-91
*container whose	-96	18
*container windows	-8	108
*container within	9	15
*container without	26	-3
*container work	71	-70
*container worker	-84	-19
*container workload	-5	17
*container write	-12	36
*container wrong	-3	37
*container yourself	-19	54
*container zone	3	11
*customer-operated	-7	57
*customer-operated %	3	31
*customer-operated a	3	53
*customer-operated absorb	13	-9
*customer-operated alarm	1	10
*customer-operated all	-15	53
*customer-operated an	-7	22
*customer-operated and	2	12
*customer-operated api	-9	52
*customer-operated are	-7	32
*customer-operated artifact	14	-11
*customer-operated audit	11	-8
*customer-operated avail	-29	44
*customer-operated back	-21	42
*customer-operated befor	6	10
*customer-operated between	-6	11
*customer-operated bui	8	-5
*customer-operated build	8	-3
*customer-operated call	8	2
*customer-operated carri	13	-9
*customer-operated center	38	-23
*customer-operated certif	-7	35
*customer-operated cloudtrail	19	-11
*customer-operated cluster	-5	57
*customer-operated cni	-9	33
*customer-operated common	13	-9
*customer-operated configur	-6	18
*customer-operated contain	-2	31
*customer-operated control	-25	60
*customer-operated creat	-26	47
*customer-operated current	8	-5
*customer-operated data	33	-19
*customer-operated destroi	8	-5
*customer-operated disk	8	-5
*customer-operated driver	-8	29
*customer-operated edg	13	-9
*customer-operated encrypt	-3	27
*customer-operated etcd	-23	52
*customer-operated everi	-5	12
*customer-operated fiber	13	-9
*customer-operated file	-3	15
*customer-operated firmwar	8	-5
*customer-operated flood	13	-9
*customer-operated for	11	-1
*customer-operated group	0	9
*customer-operated hand	14	-11
*customer-operated hardwar	15	-11
*customer-operated has	14	-11
*customer-operated head	-3	42
*customer-operated hold	41	-22
*customer-operated hypervisor	53	-40
*customer-operated in	-1	25
*customer-operated instanc	18	12
*customer-operated is	-16	60
*customer-operated it	-2	47
*customer-operated its	10	0
*customer-operated job	-1	49
*customer-operated keep	0	10
*customer-operated leav	8	-5
*customer-operated locat	13	-9
*customer-operated log	10	2
*customer-operated metric	9	-1
*customer-operated monitor	8	-5
*customer-operated network	9	-3
*customer-operated node	-9	80
*customer-operated of	-2	67
*customer-operated on	-6	21
*customer-operated onli	-16	52
*customer-operated oper	7	89
*customer-operated or	-4	49
*customer-operated out	8	-5
*customer-operated over	-19	45
*customer-operated own	-23	56
*customer-operated patch	0	63
*customer-operated plane	-34	78
*customer-operated pod	-3	22
*customer-operated protect	8	-3
*customer-operated rack	8	-5
*customer-operated rbac	-8	31
*customer-operated record	19	-11
*customer-operated renew	8	56
*customer-operated report	14	-11
*customer-operated restor	-22	46
*customer-operated router	13	-9
*customer-operated run	-22	70
*customer-operated scale	-31	65
*customer-operated schedul	-39	82
*customer-operated secret	-16	38
*customer-operated secur	12	26
*customer-operated server	-15	45
*customer-operated set	-8	37
*customer-operated sever	-25	34
*customer-operated store	-2	25
*customer-operated subnet	0	9
*customer-operated switch	13	-9
*customer-operated system	4	77
*customer-operated that	8	9
*customer-operated the	-4	45
*customer-operated thei	4	8
*customer-operated them	-2	57
*customer-operated tls	-5	10
*customer-operated to	-2	10
*customer-operated tool	-7	11
*customer-operated traffic	13	-9
*customer-operated under	45	-32
*customer-operated up	-21	42
*customer-operated updat	-7	27
*customer-operated upgrad	0	32
*customer-operated user	-6	13
*customer-operated vpc	0	9
*customer-operated what	-2	23
*customer-operated who	-1	110
*customer-operated with	10	44
*customer-operated worn	8	-5
*customer-operated zone	-25	34
*infrastructure	4	48
*infrastructure %	17	56
*infrastructure 0	54	-18
*infrastructure 1	-5	88
*infrastructure 11	-44	27
*infrastructure 15	26	-13
*infrastructure 2	-3	32
*infrastructure 2016	-9	43
*infrastructure 2022	-14	30
*infrastructure 2023	3	54
*infrastructure 2027	107	-51
*infrastructure 22	-5	11
*infrastructure 36	90	-32
*infrastructure 365	9	-2
*infrastructure 5	98	38
*infrastructure 6	89	18
*infrastructure 7	121	-30
*infrastructure a	21	20
*infrastructure about	-44	-17
*infrastructure abus	-1	61
*infrastructure access	9	-7
*infrastructure account	56	-13
*infrastructure acl	-1	16
*infrastructure act	-26	-104
*infrastructure action	-6	24
*infrastructure activ	-9	15
*infrastructure add	30	-8
*infrastructure administr	-14	37
*infrastructure after	37	5
*infrastructure afterward	2	11
*infrastructure again	-6	8
*infrastructure against	-12	38
*infrastructure agent	-11	45
*infrastructure alarm	-6	20
*infrastructure all	-15	59
*infrastructure allow	32	-28
*infrastructure along	-14	19
*infrastructure also	-10	151
*infrastructure alwai	9	20
*infrastructure amazon	-23	-39
*infrastructure ami	15	-1
*infrastructure an	-3	45
*infrastructure and	6	13
*infrastructure announc	36	-33
*infrastructure anoth	41	-12
*infrastructure answer	-6	54
*infrastructure antiviru	-17	22
*infrastructure any	24	12
*infrastructure anyon	-8	30
*infrastructure anyth	-8	29
*infrastructure apart	-37	48
*infrastructure api	59	-35
*infrastructure app	1	29
*infrastructure appli	-11	51
*infrastructure applianc	-12	43
*infrastructure applic	25	-6
*infrastructure archiv	-44	59
*infrastructure are	8	13
*infrastructure as	-3	63
*infrastructure ask	13	2
*infrastructure at	25	1
*infrastructure attach	-11	12
*infrastructure auto	-31	41
*infrastructure autom	-13	25
*infrastructure automat	-1	41
*infrastructure avail	-3	17
*infrastructure awai	-11	17
*infrastructure aws	-53	-46
*infrastructure az	-40	71
*infrastructure back	-11	61
*infrastructure backup	-3	52
*infrastructure balanc	24	-4
*infrastructure bandwidth	-2	8
*infrastructure bank	28	-27
*infrastructure bare	22	16
*infrastructure base	-6	15
*infrastructure bastion	-2	20
*infrastructure be	12	18
*infrastructure becaus	-3	17
*infrastructure befor	9	4
*infrastructure behind	91	-78
*infrastructure below	91	-6
*infrastructure beneath	-58	59
*infrastructure between	-3	34
*infrastructure beyond	-5	17
*infrastructure block	31	-17
*infrastructure blueprint	15	28
*infrastructure bootstrap	-6	32
*infrastructure box	9	3
*infrastructure bring	-10	35
*infrastructure broadcom	-8	32
*infrastructure broken	65	-12
*infrastructure build	42	-25
*infrastructure built	-11	36
*infrastructure by	17	11
*infrastructure call	22	-6
*infrastructure can	38	-25
*infrastructure cannot	49	-12
*infrastructure capac	13	10
*infrastructure care	75	-37
*infrastructure carri	66	-60
*infrastructure case	-24	26
*infrastructure cdk	0	8
*infrastructure center	20	-8
*infrastructure certif	-14	41
*infrastructure chang	29	12
*infrastructure check	24	-5
*infrastructure choos	-8	22
*infrastructure classifi	-10	22
*infrastructure cli	-25	37
*infrastructure clock	46	12
*infrastructure close	3	21
*infrastructure cloudtrail	22	-3
*infrastructure cloudwatch	31	-2
*infrastructure cluster	1	36
*infrastructure code	-8	53
*infrastructure collect	19	8
*infrastructure come	-30	56
*infrastructure compani	-18	38
*infrastructure complianc	-65	-67
*infrastructure compon	-9	16
*infrastructure configur	-29	55
*infrastructure consol	-9	18
*infrastructure contain	-16	44
*infrastructure control	7	24
*infrastructure copi	-28	45
*infrastructure count	36	21
*infrastructure creat	34	0
*infrastructure creation	-14	14
*infrastructure credenti	-10	25
*infrastructure cuda	-22	26
*infrastructure current	-22	56
*infrastructure custom	12	7
*infrastructure cve	-11	26
*infrastructure daili	-10	22
*infrastructure dashboard	-60	-60
*infrastructure data	1	8
*infrastructure databas	-16	81
*infrastructure date	-22	36
*infrastructure day	18	19
*infrastructure decid	-1	26
*infrastructure default	-1	29
*infrastructure delet	-28	39
*infrastructure deploi	-11	54
*infrastructure desir	29	-9
*infrastructure destroi	9	-2
*infrastructure detect	-43	63
*infrastructure differ	64	-9
*infrastructure disast	-12	14
*infrastructure disk	-1	24
*infrastructure do	-5	33
*infrastructure doe	-24	64
*infrastructure domain	-16	39
*infrastructure done	-46	44
*infrastructure driver	-22	30
*infrastructure drop	28	-6
*infrastructure duti	22	-12
*infrastructure each	17	-13
*infrastructure earlier	-13	17
*infrastructure ebs	-7	20
*infrastructure ec2	-10	-100
*infrastructure els	27	-25
*infrastructure elsewher	-18	28
*infrastructure em	45	-2
*infrastructure encrypt	-12	31
*infrastructure end	1	16
*infrastructure endpoint	42	-17
*infrastructure engin	-13	45
*infrastructure ensur	35	-16
*infrastructure environ	-4	10
*infrastructure esx	-34	52
*infrastructure esxi	20	96
*infrastructure event	33	-13
*infrastructure everi	-12	44
*infrastructure everyth	31	-10
*infrastructure exampl	-23	30
*infrastructure except	-9	19
*infrastructure exist	33	-2
*infrastructure fail	8	22
*infrastructure failov	0	90
*infrastructure fall	37	22
*infrastructure fault	-33	55
*infrastructure file	32	-31
*infrastructure find	17	-6
*infrastructure firewal	-3	34
*infrastructure firmwar	66	-56
*infrastructure first	-1	70
*infrastructure fix	15	8
*infrastructure follow	-35	73
*infrastructure for	10	10
*infrastructure forward	-14	51
*infrastructure framework	-15	22
*infrastructure fresh	-6	8
*infrastructure from	2	34
*infrastructure full	43	5
*infrastructure get	-19	42
*infrastructure give	20	-5
*infrastructure go	-4	17
*infrastructure golden	-21	65
*infrastructure gpu	15	-3
*infrastructure group	-5	60
*infrastructure guard	18	-17
*infrastructure guest	18	11
*infrastructure harden	30	37
*infrastructure hardwar	26	-12
*infrastructure has	15	-6
*infrastructure have	27	15
*infrastructure hdf	30	11
*infrastructure health	-45	-22
*infrastructure hello	-11	11
*infrastructure hibern	-4	17
*infrastructure high	0	34
*infrastructure hive	11	2
*infrastructure hold	24	1
*infrastructure hook	-15	26
*infrastructure host	3	23
*infrastructure how	-7	9
*infrastructure http	-8	10
*infrastructure hypervisor	89	-46
*infrastructure i	-1	30
*infrastructure iam	-5	18
*infrastructure if	64	-33
*infrastructure imag	7	19
*infrastructure imdsv2	-1	28
*infrastructure in	13	13
*infrastructure incid	6	88
*infrastructure includ	18	-12
*infrastructure insid	-26	91
*infrastructure instal	3	47
*infrastructure instanc	4	26
*infrastructure instead	-5	17
*infrastructure internet	6	18
*infrastructure into	23	-15
*infrastructure intrus	-43	63
*infrastructure ip	39	-9
*infrastructure iptabl	-22	27
*infrastructure is	-3	28
*infrastructure isnt	-56	14
*infrastructure isol	60	-4
*infrastructure it	-5	30
*infrastructure its	28	-10
*infrastructure itself	32	-5
*infrastructure job	3	22
*infrastructure keep	12	20
*infrastructure kei	-19	39
*infrastructure kerbero	-10	34
*infrastructure kernel	-19	51
*infrastructure key	-22	40
*infrastructure know	-9	31
*infrastructure larg	31	-20
*infrastructure last	-12	21
*infrastructure later	-13	13
*infrastructure latest	35	-25
*infrastructure launch	19	13
*infrastructure layer	44	-39
*infrastructure least	-16	21
*infrastructure left	5	25
*infrastructure let	18	7
*infrastructure librari	-7	33
*infrastructure licens	43	31
*infrastructure lifecycl	-15	20
*infrastructure lifetim	-1	9
*infrastructure lightsail	-2	21
*infrastructure limit	8	1
*infrastructure link	-42	48
*infrastructure linux	-27	19
*infrastructure list	-21	49
*infrastructure live	46	-34
*infrastructure load	43	-23
*infrastructure local	-13	47
*infrastructure log	-17	31
*infrastructure login	-4	23
*infrastructure long	-7	8
*infrastructure look	9	-3
*infrastructure lose	-17	61
*infrastructure lost	85	-61
*infrastructure machin	-1	10
*infrastructure maintain	136	-83
*infrastructure mainten	61	-48
*infrastructure make	22	9
*infrastructure manag	14	-1
*infrastructure max	3	59
*infrastructure maximum	-9	23
*infrastructure may	-24	43
*infrastructure me	8	63
*infrastructure memori	79	-21
*infrastructure metadata	-6	48
*infrastructure metal	22	16
*infrastructure metric	0	13
*infrastructure migrat	43	-38
*infrastructure min	-6	16
*infrastructure minimum	-11	24
*infrastructure minut	5	29
*infrastructure mode	31	-18
*infrastructure model	-15	33
*infrastructure month	-32	2
*infrastructure more	-3	14
*infrastructure move	14	-2
*infrastructure multi	-40	71
*infrastructure must	13	29
*infrastructure my	34	14
*infrastructure myself	-31	49
*infrastructure name	-86	-56
*infrastructure narrow	-7	10
*infrastructure need	-9	46
*infrastructure neighbor	28	-27
*infrastructure neither	1	36
*infrastructure network	40	-28
*infrastructure never	17	23
*infrastructure new	-10	29
*infrastructure newer	-20	27
*infrastructure nginx	-10	23
*infrastructure nitro	-21	26
*infrastructure no	-81	-18
*infrastructure nobodi	15	-12
*infrastructure node	-15	64
*infrastructure none	54	-3
*infrastructure nor	-2	34
*infrastructure not	5	34
*infrastructure notebook	-15	26
*infrastructure noth	-23	66
*infrastructure notic	-24	-17
*infrastructure now	34	-15
*infrastructure nsx	-16	41
*infrastructure number	-13	22
*infrastructure nvidia	-21	29
*infrastructure nvme	16	2
*infrastructure of	7	10
*infrastructure off	-23	38
*infrastructure old	-14	58
*infrastructure on	-16	70
*infrastructure onc	39	5
*infrastructure one	-9	23
*infrastructure onli	4	30
*infrastructure onto	-39	5
*infrastructure open	-3	23
*infrastructure oper	26	64
*infrastructure or	-20	28
*infrastructure os	-49	41
*infrastructure other	5	22
*infrastructure otherw	-9	19
*infrastructure our	70	-66
*infrastructure ourselv	10	21
*infrastructure out	20	13
*infrastructure outbound	-5	20
*infrastructure over	6	23
*infrastructure own	4	43
*infrastructure packag	47	-19
*infrastructure packet	-12	29
*infrastructure page	-20	55
*infrastructure pair	-9	26
*infrastructure parti	-3	29
*infrastructure partner	-5	16
*infrastructure pass	-11	13
*infrastructure password	-4	10
*infrastructure patch	-29	75
*infrastructure pay	30	-27
*infrastructure peopl	-5	31
*infrastructure permiss	-6	13
*infrastructure php	-4	11
*infrastructure physic	105	-87
*infrastructure pick	-40	87
*infrastructure place	-9	28
*infrastructure placement	28	85
*infrastructure plan	-16	35
*infrastructure plane	66	1
*infrastructure plugin	-6	71
*infrastructure polici	2	64
*infrastructure port	-2	20
*infrastructure power	66	-52
*infrastructure prevent	28	-27
*infrastructure privat	-6	27
*infrastructure profil	-6	12
*infrastructure provid	31	-15
*infrastructure public	-7	15
*infrastructure publish	35	-23
*infrastructure put	-28	32
*infrastructure python	-7	8
*infrastructure quick	-8	25
*infrastructure quota	-7	8
*infrastructure rack	38	-26
*infrastructure rdp	1	9
*infrastructure reach	58	-8
*infrastructure read	23	-12
*infrastructure reboot	1	22
*infrastructure record	22	-3
*infrastructure recoveri	12	22
*infrastructure region	-3	11
*infrastructure relaunch	1	46
*infrastructure releas	3	28
*infrastructure remov	-19	50
*infrastructure renew	-5	12
*infrastructure repair	94	-48
*infrastructure replac	9	17
*infrastructure replica	-21	49
*infrastructure requir	-4	64
*infrastructure reserv	-7	8
*infrastructure reset	36	-19
*infrastructure resiz	-11	49
*infrastructure resourc	26	4
*infrastructure respons	-7	29
*infrastructure rest	67	-60
*infrastructure restart	-14	68
*infrastructure restor	-9	12
*infrastructure retir	-28	-26
*infrastructure reus	18	-3
*infrastructure role	-5	26
*infrastructure rotat	-25	64
*infrastructure rout	0	25
*infrastructure router	50	-32
*infrastructure rule	4	28
*infrastructure run	19	16
*infrastructure runtim	0	13
*infrastructure s3	-22	49
*infrastructure safe	-9	16
*infrastructure sai	-4	9
*infrastructure sam	0	8
*infrastructure same	39	-30
*infrastructure save	30	-8
*infrastructure say	-25	34
*infrastructure scale	-23	35
*infrastructure scan	-11	38
*infrastructure schedul	24	-19
*infrastructure script	-12	46
*infrastructure scrub	26	-21
*infrastructure sddc	-30	32
*infrastructure second	-21	44
*infrastructure secret	-20	57
*infrastructure secur	14	32
*infrastructure see	-1	37
*infrastructure send	-51	-73
*infrastructure seri	8	2
*infrastructure server	27	38
*infrastructure servic	28	0
*infrastructure set	-5	18
*infrastructure seven	-27	35
*infrastructure sever	-22	40
*infrastructure share	-40	58
*infrastructure sinc	11	0
*infrastructure singl	-15	49
*infrastructure site	0	25
*infrastructure size	-23	60
*infrastructure small	-15	38
*infrastructure snapshot	-18	37
*infrastructure so	-25	21
*infrastructure socket	-10	14
*infrastructure softwar	-35	67
*infrastructure some	30	26
*infrastructure somebodi	1	10
*infrastructure someon	4	29
*infrastructure someth	-81	-106
*infrastructure spare	-21	41
*infrastructure spark	-11	23
*infrastructure specifi	-13	19
*infrastructure spread	-8	89
*infrastructure sql	16	-9
*infrastructure ssh	-14	41
*infrastructure sshd	14	54
*infrastructure ssl	-3	36
*infrastructure stai	-11	37
*infrastructure stand	-10	17
*infrastructure start	17	2
*infrastructure state	10	5
*infrastructure statu	46	-32
*infrastructure step	-10	19
*infrastructure still	-16	55
*infrastructure stop	-6	73
*infrastructure storag	36	-19
*infrastructure store	-1	31
*infrastructure subnet	-7	26
*infrastructure such	-14	27
*infrastructure suppli	36	5
*infrastructure support	14	6
*infrastructure swap	31	-21
*infrastructure switch	7	16
*infrastructure system	15	57
*infrastructure take	54	-27
*infrastructure taken	-20	24
*infrastructure tenant	47	27
*infrastructure term	-15	18
*infrastructure termin	-9	23
*infrastructure test	-1	21
*infrastructure that	32	-1
*infrastructure the	12	14
*infrastructure thei	-8	16
*infrastructure their	-24	-39
*infrastructure them	21	25
*infrastructure themselv	80	-68
*infrastructure then	-33	45
*infrastructure there	1	36
*infrastructure thing	36	7
*infrastructure those	21	8
*infrastructure three	24	-7
*infrastructure through	1	29
*infrastructure ticket	-25	28
*infrastructure time	15	32
*infrastructure tls	-21	62
*infrastructure to	6	20
*infrastructure too	-9	27
*infrastructure tool	38	-15
*infrastructure top	76	-73
*infrastructure traffic	-18	29
*infrastructure transit	-55	31
*infrastructure true	44	-14
*infrastructure trust	-8	39
*infrastructure two	-19	64
*infrastructure type	-19	39
*infrastructure ubuntu	-6	21
*infrastructure under	49	-35
*infrastructure unexpectedli	31	-14
*infrastructure unhealthi	55	-56
*infrastructure until	53	-18
*infrastructure up	-14	58
*infrastructure updat	9	36
*infrastructure upgrad	8	91
*infrastructure us	54	9
*infrastructure use	-9	30
*infrastructure user	-9	29
*infrastructure util	-4	40
*infrastructure vcenter	-6	53
*infrastructure vendor	-1	24
*infrastructure version	43	-36
*infrastructure virtual	4	11
*infrastructure vlan	-1	9
*infrastructure volum	27	-1
*infrastructure vpc	-25	27
*infrastructure vsan	6	16
*infrastructure vsphere	-18	78
*infrastructure want	-22	45
*infrastructure was	13	-1
*infrastructure watch	4	23
*infrastructure way	-18	22
*infrastructure we	-10	79
*infrastructure web	-25	41
*infrastructure well	17	107
*infrastructure what	1	39
*infrastructure whatev	-18	26
*infrastructure when	35	-19
*infrastructure where	31	-4
*infrastructure which	6	9
*infrastructure while	-13	16
*infrastructure who	11	50
*infrastructure whom	36	64
*infrastructure whose	19	76
*infrastructure will	-8	32
*infrastructure window	6	61
*infrastructure windows	-9	58
*infrastructure with	0	31
*infrastructure without	-26	61
*infrastructure work	-27	0
*infrastructure workload	-66	-100
*infrastructure world	-1	10
*infrastructure wp	-4	11
*infrastructure write	-18	42
*infrastructure x	-7	79
*infrastructure yarn	21	38
*infrastructure year	-21	23
*infrastructure yourself	-40	48
*infrastructure zone	-15	34
*multi-tenant-managed	18	36
*multi-tenant-managed %	28	21
*multi-tenant-managed 0	-21	39
*multi-tenant-managed 000	11	-8
*multi-tenant-managed 095	-25	27
*multi-tenant-managed 1	40	10
*multi-tenant-managed 10	-20	-13
*multi-tenant-managed 100	16	16
*multi-tenant-managed 14	25	-8
*multi-tenant-managed 140	38	-21
*multi-tenant-managed 15	10	-7
*multi-tenant-managed 2	31	-6
*multi-tenant-managed 2021	-23	34
*multi-tenant-managed 2023	3	-99
*multi-tenant-managed 2025	56	-28
*multi-tenant-managed 2026	16	0
*multi-tenant-managed 2027	-28	41
*multi-tenant-managed 24	14	13
*multi-tenant-managed 25	22	-17
*multi-tenant-managed 250	-15	21
*multi-tenant-managed 29	-4	10
*multi-tenant-managed 3	54	-17
*multi-tenant-managed 30	32	-22
*multi-tenant-managed 300	-21	63
*multi-tenant-managed 35	-3	27
*multi-tenant-managed 365	-31	53
*multi-tenant-managed 443	-6	27
*multi-tenant-managed 45	9	0
*multi-tenant-managed 53	21	-4
*multi-tenant-managed 60	28	-16
*multi-tenant-managed 7	14	-1
*multi-tenant-managed 72	-10	21
*multi-tenant-managed 9	-52	11
*multi-tenant-managed 90	-12	31
*multi-tenant-managed a	6	15
*multi-tenant-managed about	-67	14
*multi-tenant-managed abov	33	-21
*multi-tenant-managed absorb	12	-7
*multi-tenant-managed abus	67	-54
*multi-tenant-managed acceler	18	11
*multi-tenant-managed accept	41	7
*multi-tenant-managed access	-6	40
*multi-tenant-managed accident	-16	43
*multi-tenant-managed account	-4	24
*multi-tenant-managed acl	4	13
*multi-tenant-managed acm	32	-13
*multi-tenant-managed across	79	-18
*multi-tenant-managed act	-9	59
*multi-tenant-managed action	-5	13
*multi-tenant-managed activ	-17	35
*multi-tenant-managed actual	-11	49
*multi-tenant-managed ad	26	34
*multi-tenant-managed adapt	65	-27
*multi-tenant-managed address	-16	31
*multi-tenant-managed adjust	45	-21
*multi-tenant-managed administ	-24	38
*multi-tenant-managed administr	-14	28
*multi-tenant-managed advanc	-13	42
*multi-tenant-managed after	25	-5
*multi-tenant-managed afterward	-18	64
*multi-tenant-managed again	-7	24
*multi-tenant-managed against	35	-9
*multi-tenant-managed age	11	-10
*multi-tenant-managed agent	-8	47
*multi-tenant-managed agreement	68	-45
*multi-tenant-managed ai	14	-7
*multi-tenant-managed alarm	-14	38
*multi-tenant-managed alert	0	35
*multi-tenant-managed alia	-17	35
*multi-tenant-managed alik	-16	20
*multi-tenant-managed aliv	65	-50
*multi-tenant-managed all	29	12
*multi-tenant-managed allow	-7	23
*multi-tenant-managed alon	0	37
*multi-tenant-managed alreadi	-12	34
*multi-tenant-managed also	-3	19
*multi-tenant-managed alto	-12	47
*multi-tenant-managed alwai	45	-1
*multi-tenant-managed am	43	-22
*multi-tenant-managed amazon	64	-21
*multi-tenant-managed ami	-10	42
*multi-tenant-managed among	23	22
*multi-tenant-managed an	3	26
*multi-tenant-managed analys	75	-3
*multi-tenant-managed analysi	17	33
*multi-tenant-managed analyz	9	44
*multi-tenant-managed and	7	9
*multi-tenant-managed annot	2	24
*multi-tenant-managed announc	26	10
*multi-tenant-managed anoth	17	3
*multi-tenant-managed answer	26	-2
*multi-tenant-managed anthrop	23	-45
*multi-tenant-managed anti	-9	12
*multi-tenant-managed any	53	-27
*multi-tenant-managed anybodi	-10	50
*multi-tenant-managed anycast	105	-41
*multi-tenant-managed anymor	63	-67
*multi-tenant-managed anyon	-18	33
*multi-tenant-managed anyth	11	-7
*multi-tenant-managed apart	40	-20
*multi-tenant-managed api	7	12
*multi-tenant-managed app	-19	34
*multi-tenant-managed appli	44	7
*multi-tenant-managed applianc	-22	66
*multi-tenant-managed applic	9	33
*multi-tenant-managed appoint	-6	26
*multi-tenant-managed approv	-8	33
*multi-tenant-managed april	-30	39
*multi-tenant-managed architectur	-25	38
*multi-tenant-managed archiv	13	32
*multi-tenant-managed are	-4	37
*multi-tenant-managed around	10	12
*multi-tenant-managed arrang	25	-20
*multi-tenant-managed arriv	-51	-54
*multi-tenant-managed artifact	22	-9
*multi-tenant-managed as	14	-2
*multi-tenant-managed ask	-12	-11
*multi-tenant-managed assess	-38	48
*multi-tenant-managed asset	28	-25
*multi-tenant-managed assign	-20	37
*multi-tenant-managed associ	1	-21
*multi-tenant-managed assum	-23	56
*multi-tenant-managed at	21	-1
*multi-tenant-managed attach	-12	20
*multi-tenant-managed attack	-17	39
*multi-tenant-managed attribut	20	3
*multi-tenant-managed audio	-4	23
*multi-tenant-managed audit	19	-4
*multi-tenant-managed auditor	-18	29
*multi-tenant-managed auth	19	6
*multi-tenant-managed authent	-5	23
*multi-tenant-managed author	-8	67
*multi-tenant-managed authorit	30	-5
*multi-tenant-managed auto	-60	89
*multi-tenant-managed autom	35	-15
*multi-tenant-managed automat	-23	12
*multi-tenant-managed avail	16	5
*multi-tenant-managed avoid	-14	15
*multi-tenant-managed awai	34	-31
*multi-tenant-managed aws	41	19
*multi-tenant-managed az	83	-27
*multi-tenant-managed azs	90	-56
*multi-tenant-managed back	-6	42
*multi-tenant-managed backbon	19	-17
*multi-tenant-managed backup	-5	37
*multi-tenant-managed balanc	-13	36
*multi-tenant-managed bandwidth	36	25
*multi-tenant-managed banner	-15	20
*multi-tenant-managed base	-13	24
*multi-tenant-managed basement	-2	-21
*multi-tenant-managed basic	82	17
*multi-tenant-managed batch	-13	41
*multi-tenant-managed be	7	17
*multi-tenant-managed becaus	3	8
*multi-tenant-managed becom	-39	75
*multi-tenant-managed been	10	-11
*multi-tenant-managed befor	8	5
*multi-tenant-managed beforehand	60	-9
*multi-tenant-managed begin	-18	33
*multi-tenant-managed behavior	13	46
*multi-tenant-managed behind	44	2
*multi-tenant-managed believ	27	-27
*multi-tenant-managed belong	1	31
*multi-tenant-managed below	84	3
*multi-tenant-managed besid	-42	53
*multi-tenant-managed best	-35	40
*multi-tenant-managed between	19	7
*multi-tenant-managed beyond	36	-1
*multi-tenant-managed bgp	-7	30
*multi-tenant-managed bit	64	-18
*multi-tenant-managed black	53	-33
*multi-tenant-managed block	12	31
*multi-tenant-managed bodi	33	-29
*multi-tenant-managed both	-21	83
*multi-tenant-managed bounc	-7	21
*multi-tenant-managed box	6	65
*multi-tenant-managed branch	-38	47
*multi-tenant-managed break	39	-14
*multi-tenant-managed bring	-10	32
*multi-tenant-managed broke	-8	48
*multi-tenant-managed broken	46	22
*multi-tenant-managed broker	164	-25
*multi-tenant-managed brought	-19	21
*multi-tenant-managed bucket	14	11
*multi-tenant-managed buffer	-20	31
*multi-tenant-managed bug	69	-35
*multi-tenant-managed build	9	5
*multi-tenant-managed built	38	-9
*multi-tenant-managed bundl	9	18
*multi-tenant-managed burn	1	11
*multi-tenant-managed burst	44	-29
*multi-tenant-managed buse	-16	23
*multi-tenant-managed but	-1	24
*multi-tenant-managed buy	-47	55
*multi-tenant-managed by	9	23
*multi-tenant-managed c	-24	99
*multi-tenant-managed ca	34	3
*multi-tenant-managed cabinet	-19	77
*multi-tenant-managed cabl	-3	83
*multi-tenant-managed cach	26	24
*multi-tenant-managed calcul	-4	13
*multi-tenant-managed call	22	0
*multi-tenant-managed callback	-6	9
*multi-tenant-managed caller	22	0
*multi-tenant-managed can	5	23
*multi-tenant-managed canari	-15	49
*multi-tenant-managed cannot	17	21
*multi-tenant-managed cant	-23	32
*multi-tenant-managed capac	64	-11
*multi-tenant-managed card	-18	24
*multi-tenant-managed care	116	10
*multi-tenant-managed carrier	36	-27
*multi-tenant-managed cas	21	5
*multi-tenant-managed case	28	27
*multi-tenant-managed catalog	-17	23
*multi-tenant-managed catch	12	-11
*multi-tenant-managed ceil	54	-13
*multi-tenant-managed center	27	-6
*multi-tenant-managed central	2	76
*multi-tenant-managed cert	-13	28
*multi-tenant-managed certif	-18	21
*multi-tenant-managed chaincod	-7	28
*multi-tenant-managed chang	27	1
*multi-tenant-managed channel	-21	41
*multi-tenant-managed charg	25	10
*multi-tenant-managed chat	17	-13
*multi-tenant-managed cheaper	-10	33
*multi-tenant-managed check	0	30
*multi-tenant-managed checkout	12	32
*multi-tenant-managed checkpoint	-20	27
*multi-tenant-managed checksum	23	5
*multi-tenant-managed china	36	-19
*multi-tenant-managed choic	55	-5
*multi-tenant-managed choos	0	23
*multi-tenant-managed chose	42	-39
*multi-tenant-managed chosen	-32	59
*multi-tenant-managed cidr	-30	84
*multi-tenant-managed cipher	49	-14
*multi-tenant-managed cisco	-9	81
*multi-tenant-managed claim	-29	-37
*multi-tenant-managed class	-12	36
*multi-tenant-managed classic	13	-4
*multi-tenant-managed classifi	-25	43
*multi-tenant-managed clean	-15	26
*multi-tenant-managed cleanup	-6	69
*multi-tenant-managed clear	-9	29
*multi-tenant-managed cli	-44	48
*multi-tenant-managed client	-14	26
*multi-tenant-managed close	-23	52
*multi-tenant-managed cloud	28	-12
*multi-tenant-managed cloudfront	-3	17
*multi-tenant-managed cloudtrail	30	-10
*multi-tenant-managed cloudwatch	20	14
*multi-tenant-managed cluster	18	9
*multi-tenant-managed cname	-13	-14
*multi-tenant-managed coarser	18	-13
*multi-tenant-managed code	-6	41
*multi-tenant-managed cognito	-5	14
*multi-tenant-managed collabor	-58	-18
*multi-tenant-managed colleagu	-31	40
*multi-tenant-managed collect	21	18
*multi-tenant-managed collector	-14	29
*multi-tenant-managed column	20	-13
*multi-tenant-managed come	9	21
*multi-tenant-managed commit	62	-42
*multi-tenant-managed common	12	-7
*multi-tenant-managed commun	29	-6
*multi-tenant-managed compact	59	-29
*multi-tenant-managed compani	40	-36
*multi-tenant-managed compar	18	-5
*multi-tenant-managed compat	26	-5
*multi-tenant-managed complaint	-7	21
*multi-tenant-managed complet	80	-27
*multi-tenant-managed complianc	-132	-140
*multi-tenant-managed compon	41	-23
*multi-tenant-managed comput	19	1
*multi-tenant-managed conclus	-3	36
*multi-tenant-managed condit	-4	9
*multi-tenant-managed confid	-4	12
*multi-tenant-managed config	-65	-19
*multi-tenant-managed configur	-5	39
*multi-tenant-managed confirm	29	-21
*multi-tenant-managed conflict	-11	26
*multi-tenant-managed connect	2	33
*multi-tenant-managed connector	-12	27
*multi-tenant-managed consent	-12	38
*multi-tenant-managed consol	14	-8
*multi-tenant-managed consum	19	9
*multi-tenant-managed contact	-25	23
*multi-tenant-managed contain	-5	36
*multi-tenant-managed content	11	22
*multi-tenant-managed continu	-21	46
*multi-tenant-managed contract	-13	32
*multi-tenant-managed control	-1	18
*multi-tenant-managed convers	50	-30
*multi-tenant-managed cooki	-7	11
*multi-tenant-managed cool	50	-22
*multi-tenant-managed cope	-19	22
*multi-tenant-managed copi	-11	23
*multi-tenant-managed coppa	-27	40
*multi-tenant-managed core	36	-31
*multi-tenant-managed correct	-65	25
*multi-tenant-managed cost	33	-5
*multi-tenant-managed could	5	10
*multi-tenant-managed count	-19	41
*multi-tenant-managed cover	29	-5
*multi-tenant-managed coverag	-1	10
*multi-tenant-managed cpu	-2	21
*multi-tenant-managed creat	-3	28
*multi-tenant-managed creation	-19	32
*multi-tenant-managed credenti	-24	61
*multi-tenant-managed credit	-5	8
*multi-tenant-managed critic	-20	41
*multi-tenant-managed crl	18	6
*multi-tenant-managed cross	-3	16
*multi-tenant-managed crypto	-32	56
*multi-tenant-managed custom	0	15
*multi-tenant-managed cut	54	-21
*multi-tenant-managed cve	25	45
*multi-tenant-managed d	56	-12
*multi-tenant-managed daemon	-20	32
*multi-tenant-managed dai	10	5
*multi-tenant-managed daili	36	14
*multi-tenant-managed dangl	2	42
*multi-tenant-managed dashboard	9	28
*multi-tenant-managed data	17	3
*multi-tenant-managed databas	103	-10
*multi-tenant-managed date	15	12
*multi-tenant-managed day	18	-14
*multi-tenant-managed db	-15	40
*multi-tenant-managed ddo	83	-31
*multi-tenant-managed dead	-15	42
*multi-tenant-managed deal	-9	25
*multi-tenant-managed decid	-17	47
*multi-tenant-managed decis	30	16
*multi-tenant-managed decrypt	-21	45
*multi-tenant-managed dedic	0	8
*multi-tenant-managed defend	9	-8
*multi-tenant-managed defin	-19	44
*multi-tenant-managed definit	2	14
*multi-tenant-managed deleg	-13	24
*multi-tenant-managed delet	1	26
*multi-tenant-managed deliv	1	43
*multi-tenant-managed deliveri	7	27
*multi-tenant-managed demand	13	8
*multi-tenant-managed deni	44	-38
*multi-tenant-managed depend	-22	36
*multi-tenant-managed deploi	59	0
*multi-tenant-managed deploy	22	1
*multi-tenant-managed depth	-21	22
*multi-tenant-managed deregist	-2	8
*multi-tenant-managed design	-20	61
*multi-tenant-managed detail	14	6
*multi-tenant-managed detect	73	-14
*multi-tenant-managed dev	-3	27
*multi-tenant-managed develop	-8	22
*multi-tenant-managed devic	-31	35
*multi-tenant-managed dhcp	-22	22
*multi-tenant-managed dial	-36	59
*multi-tenant-managed dictat	-17	24
*multi-tenant-managed differ	25	21
*multi-tenant-managed direct	-5	17
*multi-tenant-managed directli	6	40
*multi-tenant-managed directori	-22	74
*multi-tenant-managed disabl	-6	29
*multi-tenant-managed discard	-7	9
*multi-tenant-managed disconnect	-15	17
*multi-tenant-managed discoveri	-30	52
*multi-tenant-managed disk	23	-5
*multi-tenant-managed dispos	43	-28
*multi-tenant-managed distribut	3	74
*multi-tenant-managed dlq	-19	63
*multi-tenant-managed dmarc	-4	10
*multi-tenant-managed dns	-2	-20
*multi-tenant-managed do	43	7
*multi-tenant-managed doc	-6	15
*multi-tenant-managed document	-11	18
*multi-tenant-managed doe	20	20
*multi-tenant-managed doesnt	15	17
*multi-tenant-managed domain	-20	43
*multi-tenant-managed done	41	-54
*multi-tenant-managed dont	-4	34
*multi-tenant-managed doubl	14	-16
*multi-tenant-managed down	23	8
*multi-tenant-managed download	0	25
*multi-tenant-managed downtim	47	-10
*multi-tenant-managed draw	-8	56
*multi-tenant-managed drill	-45	54
*multi-tenant-managed drive	68	-44
*multi-tenant-managed driver	-18	33
*multi-tenant-managed drop	-3	22
*multi-tenant-managed durabl	90	-26
*multi-tenant-managed dure	59	-39
*multi-tenant-managed each	2	17
*multi-tenant-managed earlier	60	-6
*multi-tenant-managed ebs	25	-4
*multi-tenant-managed ec2	-8	33
*multi-tenant-managed ecs	-27	43
*multi-tenant-managed edg	21	-8
*multi-tenant-managed edit	-33	39
*multi-tenant-managed editor	-1	23
*multi-tenant-managed effort	-20	20
*multi-tenant-managed either	-15	28
*multi-tenant-managed elast	-15	17
*multi-tenant-managed eleven	40	-14
*multi-tenant-managed els	31	6
*multi-tenant-managed elsewher	-32	57
*multi-tenant-managed em	-1	48
*multi-tenant-managed email	29	-25
*multi-tenant-managed emb	-19	23
*multi-tenant-managed emerg	-15	39
*multi-tenant-managed emit	28	-14
*multi-tenant-managed employe	-47	95
*multi-tenant-managed enabl	-9	51
*multi-tenant-managed encrypt	16	-6
*multi-tenant-managed end	-6	13
*multi-tenant-managed endpoint	12	10
*multi-tenant-managed enforc	-24	61
*multi-tenant-managed engin	82	-22
*multi-tenant-managed enhanc	-11	16
*multi-tenant-managed enough	-1	24
*multi-tenant-managed enrol	-7	27
*multi-tenant-managed enter	27	-27
*multi-tenant-managed entri	30	-9
*multi-tenant-managed equip	39	8
*multi-tenant-managed error	6	21
*multi-tenant-managed esxi	-33	47
*multi-tenant-managed evalu	-16	81
*multi-tenant-managed even	29	41
*multi-tenant-managed event	26	0
*multi-tenant-managed eventbridg	27	-18
*multi-tenant-managed ever	6	29
*multi-tenant-managed everi	24	4
*multi-tenant-managed everyon	-24	56
*multi-tenant-managed everyth	8	28
*multi-tenant-managed evid	20	-4
*multi-tenant-managed ex	34	-14
*multi-tenant-managed exactli	38	-23
*multi-tenant-managed except	23	-10
*multi-tenant-managed exchang	18	-15
*multi-tenant-managed exclus	-2	13
*multi-tenant-managed execut	21	2
*multi-tenant-managed exist	-4	27
*multi-tenant-managed expens	-19	35
*multi-tenant-managed experi	-9	23
*multi-tenant-managed expir	-6	21
*multi-tenant-managed expiri	-23	78
*multi-tenant-managed export	-8	42
*multi-tenant-managed expos	-36	50
*multi-tenant-managed extend	-18	25
*multi-tenant-managed extra	-98	-3
*multi-tenant-managed extract	50	-19
*multi-tenant-managed face	-4	11
*multi-tenant-managed facil	50	-35
*multi-tenant-managed factor	0	38
*multi-tenant-managed fail	4	18
*multi-tenant-managed failov	3	32
*multi-tenant-managed failur	2	15
*multi-tenant-managed fall	27	6
*multi-tenant-managed fals	19	45
*multi-tenant-managed far	40	-18
*multi-tenant-managed fast	-21	29
*multi-tenant-managed fault	-4	50
*multi-tenant-managed featur	24	-1
*multi-tenant-managed februari	22	-17
*multi-tenant-managed feed	10	2
*multi-tenant-managed feedback	-10	21
*multi-tenant-managed fend	49	-26
*multi-tenant-managed fetch	-11	22
*multi-tenant-managed few	-5	32
*multi-tenant-managed fiber	10	-5
*multi-tenant-managed field	-18	22
*multi-tenant-managed file	15	10
*multi-tenant-managed fill	47	-36
*multi-tenant-managed filter	2	29
*multi-tenant-managed find	-9	34
*multi-tenant-managed fine	-9	51
*multi-tenant-managed fip	17	8
*multi-tenant-managed fire	69	-41
*multi-tenant-managed firehos	18	-17
*multi-tenant-managed firewal	21	40
*multi-tenant-managed firmwar	-15	27
*multi-tenant-managed first	-12	43
*multi-tenant-managed five	-11	15
*multi-tenant-managed fix	13	38
*multi-tenant-managed flag	17	-1
*multi-tenant-managed flaw	-20	42
*multi-tenant-managed fleet	41	-3
*multi-tenant-managed flip	-19	37
*multi-tenant-managed flood	18	-5
*multi-tenant-managed floor	-13	18
*multi-tenant-managed flow	5	27
*multi-tenant-managed follow	-33	95
*multi-tenant-managed for	-1	13
*multi-tenant-managed forc	-11	32
*multi-tenant-managed form	-12	24
*multi-tenant-managed format	-7	17
*multi-tenant-managed former	50	-19
*multi-tenant-managed forward	20	4
*multi-tenant-managed found	-11	30
*multi-tenant-managed four	-12	52
*multi-tenant-managed free	13	6
*multi-tenant-managed fresh	47	-33
*multi-tenant-managed fridai	47	-14
*multi-tenant-managed from	9	17
*multi-tenant-managed front	-17	57
*multi-tenant-managed ftp	-9	46
*multi-tenant-managed full	-12	25
*multi-tenant-managed fulli	42	-42
*multi-tenant-managed function	16	8
*multi-tenant-managed further	6	14
*multi-tenant-managed gatewai	22	3
*multi-tenant-managed gave	9	9
*multi-tenant-managed gbp	44	-68
*multi-tenant-managed gdpr	-6	32
*multi-tenant-managed gener	-22	31
*multi-tenant-managed general	-47	35
*multi-tenant-managed geo	-7	64
*multi-tenant-managed geographi	22	-14
*multi-tenant-managed get	12	23
*multi-tenant-managed gib	-17	23
*multi-tenant-managed give	-4	21
*multi-tenant-managed given	0	10
*multi-tenant-managed global	47	-24
*multi-tenant-managed go	-8	23
*multi-tenant-managed goe	43	-8
*multi-tenant-managed gone	-29	48
*multi-tenant-managed good	24	-8
*multi-tenant-managed gotta	33	-37
*multi-tenant-managed govern	-35	68
*multi-tenant-managed gpu	85	-33
*multi-tenant-managed grain	-15	45
*multi-tenant-managed grant	-9	41
*multi-tenant-managed graph	21	23
*multi-tenant-managed greatest	-11	15
*multi-tenant-managed green	14	2
*multi-tenant-managed group	2	19
*multi-tenant-managed grow	66	-33
*multi-tenant-managed guarante	-16	32
*multi-tenant-managed guard	36	-2
*multi-tenant-managed guardduti	-11	16
*multi-tenant-managed guardrail	-1	81
*multi-tenant-managed guess	-30	74
*multi-tenant-managed guid	16	72
*multi-tenant-managed guy	-27	28
*multi-tenant-managed ha	41	10
*multi-tenant-managed had	27	-18
*multi-tenant-managed half	-11	57
*multi-tenant-managed hand	15	-2
*multi-tenant-managed handl	-126	-90
*multi-tenant-managed happen	-12	32
*multi-tenant-managed harden	90	-65
*multi-tenant-managed hardwar	51	-15
*multi-tenant-managed has	14	9
*multi-tenant-managed hash	62	-18
*multi-tenant-managed hasnt	-10	10
*multi-tenant-managed have	9	13
*multi-tenant-managed he	-6	13
*multi-tenant-managed header	2	9
*multi-tenant-managed health	0	37
*multi-tenant-managed healthi	80	-52
*multi-tenant-managed hear	11	41
*multi-tenant-managed held	13	2
*multi-tenant-managed help	21	76
*multi-tenant-managed helper	21	3
*multi-tenant-managed high	-20	43
*multi-tenant-managed higher	6	48
*multi-tenant-managed highli	38	1
*multi-tenant-managed hipaa	-70	-55
*multi-tenant-managed histori	15	19
*multi-tenant-managed hold	29	3
*multi-tenant-managed hole	28	33
*multi-tenant-managed hook	-9	13
*multi-tenant-managed host	9	70
*multi-tenant-managed hour	18	3
*multi-tenant-managed hourli	67	-23
*multi-tenant-managed how	1	18
*multi-tenant-managed howev	10	14
*multi-tenant-managed hsm	76	-51
*multi-tenant-managed http	37	-4
*multi-tenant-managed hub	23	-14
*multi-tenant-managed human	-12	22
*multi-tenant-managed hybrid	30	-26
*multi-tenant-managed hyper	-4	26
*multi-tenant-managed hypervisor	-29	66
*multi-tenant-managed i	32	18
*multi-tenant-managed iam	-6	17
*multi-tenant-managed id	-18	35
*multi-tenant-managed ide	14	-4
*multi-tenant-managed ident	-13	22
*multi-tenant-managed identifi	22	6
*multi-tenant-managed idl	31	-24
*multi-tenant-managed ids	5	24
*multi-tenant-managed if	19	8
*multi-tenant-managed imag	15	15
*multi-tenant-managed immut	-24	31
*multi-tenant-managed import	-47	111
*multi-tenant-managed improv	21	-13
*multi-tenant-managed in	9	20
*multi-tenant-managed includ	16	-1
*multi-tenant-managed index	-8	29
*multi-tenant-managed infer	44	-16
*multi-tenant-managed infrastructur	25	-10
*multi-tenant-managed ingest	15	33
*multi-tenant-managed initi	-4	16
*multi-tenant-managed inject	-8	24
*multi-tenant-managed input	0	78
*multi-tenant-managed ins	9	-7
*multi-tenant-managed insid	44	-18
*multi-tenant-managed inspect	10	2
*multi-tenant-managed inspector	-10	13
*multi-tenant-managed instal	13	22
*multi-tenant-managed instanc	-17	37
*multi-tenant-managed instead	-64	59
*multi-tenant-managed instrument	-15	35
*multi-tenant-managed integr	68	-20
*multi-tenant-managed intellig	58	-42
*multi-tenant-managed intent	-23	52
*multi-tenant-managed interfac	-5	14
*multi-tenant-managed intermedi	18	-4
*multi-tenant-managed intern	-16	36
*multi-tenant-managed internet	-15	37
*multi-tenant-managed into	19	4
*multi-tenant-managed inventori	5	14
*multi-tenant-managed investig	-19	44
*multi-tenant-managed invit	-9	23
*multi-tenant-managed invoc	-7	37
*multi-tenant-managed invoic	-10	14
*multi-tenant-managed involv	14	10
*multi-tenant-managed iop	-31	52
*multi-tenant-managed ip	-24	49
*multi-tenant-managed ipsec	-60	-63
*multi-tenant-managed is	10	23
*multi-tenant-managed iscsi	-5	18
*multi-tenant-managed isnt	-5	49
*multi-tenant-managed isol	24	1
*multi-tenant-managed issu	17	-24
*multi-tenant-managed it	12	16
*multi-tenant-managed item	13	27
*multi-tenant-managed its	16	-1
*multi-tenant-managed itself	17	25
*multi-tenant-managed job	0	21
*multi-tenant-managed judg	-6	14
*multi-tenant-managed juli	-10	22
*multi-tenant-managed just	-3	22
*multi-tenant-managed keep	17	5
*multi-tenant-managed kei	1	20
*multi-tenant-managed kept	39	-15
*multi-tenant-managed key	13	11
*multi-tenant-managed kind	46	-45
*multi-tenant-managed kms	25	-6
*multi-tenant-managed know	-27	38
*multi-tenant-managed knowledg	-8	16
*multi-tenant-managed kvm	-5	31
*multi-tenant-managed label	42	0
*multi-tenant-managed lack	-15	17
*multi-tenant-managed lag	0	9
*multi-tenant-managed lambda	-4	20
*multi-tenant-managed land	74	-38
*multi-tenant-managed laptop	-31	65
*multi-tenant-managed larg	-14	26
*multi-tenant-managed last	39	12
*multi-tenant-managed latenc	-24	77
*multi-tenant-managed later	4	10
*multi-tenant-managed latest	20	-13
*multi-tenant-managed launch	-13	40
*multi-tenant-managed law	-21	28
*multi-tenant-managed layer	43	-12
*multi-tenant-managed lead	-44	9
*multi-tenant-managed leaf	-12	37
*multi-tenant-managed leak	-27	67
*multi-tenant-managed least	18	-5
*multi-tenant-managed leaver	-8	46
*multi-tenant-managed ledger	-24	42
*multi-tenant-managed left	19	16
*multi-tenant-managed legaci	-11	19
*multi-tenant-managed legal	-3	95
*multi-tenant-managed length	-7	34
*multi-tenant-managed let	-5	19
*multi-tenant-managed letter	-5	26
*multi-tenant-managed level	0	22
*multi-tenant-managed li	34	-9
*multi-tenant-managed librari	-13	34
*multi-tenant-managed licens	-16	27
*multi-tenant-managed lie	4	38
*multi-tenant-managed life	13	27
*multi-tenant-managed lifecycl	-5	28
*multi-tenant-managed lift	33	23
*multi-tenant-managed like	41	-8
*multi-tenant-managed limit	11	22
*multi-tenant-managed line	3	33
*multi-tenant-managed link	-13	53
*multi-tenant-managed linux	8	30
*multi-tenant-managed list	9	8
*multi-tenant-managed listen	30	12
*multi-tenant-managed live	-6	48
*multi-tenant-managed load	34	-6
*multi-tenant-managed local	-17	24
*multi-tenant-managed locat	13	0
*multi-tenant-managed lock	-14	53
*multi-tenant-managed log	-4	24
*multi-tenant-managed logic	-3	14
*multi-tenant-managed login	1	83
*multi-tenant-managed long	7	-12
*multi-tenant-managed longer	20	1
*multi-tenant-managed look	25	10
*multi-tenant-managed lose	19	7
*multi-tenant-managed loss	1	19
*multi-tenant-managed lost	-22	36
*multi-tenant-managed low	-34	60
*multi-tenant-managed machin	77	-23
*multi-tenant-managed maci	-12	21
*multi-tenant-managed made	17	12
*multi-tenant-managed mail	33	-2
*multi-tenant-managed maintain	72	5
*multi-tenant-managed mainten	59	-31
*multi-tenant-managed major	50	-67
*multi-tenant-managed make	2	35
*multi-tenant-managed malwar	-8	14
*multi-tenant-managed manag	9	-6
*multi-tenant-managed mani	52	-40
*multi-tenant-managed manual	36	-6
*multi-tenant-managed map	-11	56
*multi-tenant-managed mark	50	-43
*multi-tenant-managed market	-20	33
*multi-tenant-managed match	17	-1
*multi-tenant-managed materi	11	20
*multi-tenant-managed matter	44	9
*multi-tenant-managed maximum	38	-32
*multi-tenant-managed may	18	7
*multi-tenant-managed me	44	-15
*multi-tenant-managed mean	53	-49
*multi-tenant-managed meant	61	-13
*multi-tenant-managed meanwhil	54	-28
*multi-tenant-managed media	69	-55
*multi-tenant-managed meet	-7	22
*multi-tenant-managed member	-5	32
*multi-tenant-managed memori	-8	35
*multi-tenant-managed mend	-26	51
*multi-tenant-managed merg	-12	53
*multi-tenant-managed messag	33	-1
*multi-tenant-managed metadata	42	-34
*multi-tenant-managed method	-7	16
*multi-tenant-managed metric	33	-11
*multi-tenant-managed mfa	-32	92
*multi-tenant-managed million	52	-20
*multi-tenant-managed min	-6	13
*multi-tenant-managed minimum	-22	38
*multi-tenant-managed minor	37	4
*multi-tenant-managed minut	7	10
*multi-tenant-managed miss	-25	85
*multi-tenant-managed mistak	-22	66
*multi-tenant-managed mitig	43	18
*multi-tenant-managed ml	36	-30
*multi-tenant-managed mobil	14	-6
*multi-tenant-managed mode	15	17
*multi-tenant-managed model	56	-23
*multi-tenant-managed modul	20	-6
*multi-tenant-managed monitor	8	-3
*multi-tenant-managed month	43	-8
*multi-tenant-managed monthli	28	-19
*multi-tenant-managed more	13	-32
*multi-tenant-managed most	-17	29
*multi-tenant-managed mount	-42	58
*multi-tenant-managed move	27	19
*multi-tenant-managed multi	25	-12
*multi-tenant-managed must	13	16
*multi-tenant-managed mutual	-10	20
*multi-tenant-managed my	16	-9
*multi-tenant-managed nah	88	6
*multi-tenant-managed name	18	7
*multi-tenant-managed namespac	19	16
*multi-tenant-managed narrow	-8	19
*multi-tenant-managed nearli	13	10
*multi-tenant-managed need	18	18
*multi-tenant-managed neither	-43	71
*multi-tenant-managed network	20	-3
*multi-tenant-managed never	15	2
*multi-tenant-managed new	17	-31
*multi-tenant-managed newer	-13	33
*multi-tenant-managed newslett	-30	30
*multi-tenant-managed next	41	-15
*multi-tenant-managed nfs	-15	23
*multi-tenant-managed nine	40	-14
*multi-tenant-managed no	19	19
*multi-tenant-managed nobodi	2	34
*multi-tenant-managed node	91	-36
*multi-tenant-managed nodepool	40	-28
*multi-tenant-managed non	72	-58
*multi-tenant-managed none	18	36
*multi-tenant-managed nor	-26	34
*multi-tenant-managed normal	5	-52
*multi-tenant-managed not	12	16
*multi-tenant-managed note	4	19
*multi-tenant-managed noth	25	40
*multi-tenant-managed notic	4	8
*multi-tenant-managed notif	18	13
*multi-tenant-managed now	-56	30
*multi-tenant-managed npm	-6	24
*multi-tenant-managed number	4	29
*multi-tenant-managed o	-20	26
*multi-tenant-managed obfusc	-8	38
*multi-tenant-managed object	30	-8
*multi-tenant-managed obtain	42	-19
*multi-tenant-managed ocr	62	-55
*multi-tenant-managed ocsp	10	12
*multi-tenant-managed of	13	10
*multi-tenant-managed off	7	17
*multi-tenant-managed offer	48	-24
*multi-tenant-managed offic	-28	105
*multi-tenant-managed offlin	-36	45
*multi-tenant-managed often	-32	40
*multi-tenant-managed oidc	-19	33
*multi-tenant-managed ok	-33	18
*multi-tenant-managed old	-34	46
*multi-tenant-managed older	10	30
*multi-tenant-managed on	4	22
*multi-tenant-managed onc	-1	25
*multi-tenant-managed one	15	11
*multi-tenant-managed onli	9	34
*multi-tenant-managed onlin	-7	24
*multi-tenant-managed open	-2	31
*multi-tenant-managed openssl	-12	33
*multi-tenant-managed opentelemetri	13	5
*multi-tenant-managed oper	39	-5
*multi-tenant-managed opt	-4	16
*multi-tenant-managed option	44	-11
*multi-tenant-managed or	3	13
*multi-tenant-managed orchestr	-13	52
*multi-tenant-managed order	-21	44
*multi-tenant-managed organ	-4	9
*multi-tenant-managed organizations	-12	23
*multi-tenant-managed origin	-7	55
*multi-tenant-managed os	3	-50
*multi-tenant-managed other	7	14
*multi-tenant-managed otherw	-13	66
*multi-tenant-managed our	-40	55
*multi-tenant-managed ourselv	4	-9
*multi-tenant-managed outag	-23	24
*multi-tenant-managed outbound	-32	55
*multi-tenant-managed output	-18	62
*multi-tenant-managed outright	-4	23
*multi-tenant-managed outsid	-27	55
*multi-tenant-managed over	26	2
*multi-tenant-managed overwrit	-19	27
*multi-tenant-managed own	3	27
*multi-tenant-managed owner	41	-20
*multi-tenant-managed ownership	-6	51
*multi-tenant-managed pace	-12	12
*multi-tenant-managed packag	-13	42
*multi-tenant-managed packet	30	23
*multi-tenant-managed page	11	-4
*multi-tenant-managed pai	5	24
*multi-tenant-managed pair	-15	37
*multi-tenant-managed palo	-12	47
*multi-tenant-managed pan	-14	46
*multi-tenant-managed paramet	-22	35
*multi-tenant-managed part	21	0
*multi-tenant-managed parti	26	9
*multi-tenant-managed partit	44	9
*multi-tenant-managed partner	-20	47
*multi-tenant-managed pass	11	10
*multi-tenant-managed passport	3	22
*multi-tenant-managed password	-2	29
*multi-tenant-managed patch	72	1
*multi-tenant-managed path	-18	29
*multi-tenant-managed patient	-50	-10
*multi-tenant-managed pattern	10	10
*multi-tenant-managed paus	24	0
*multi-tenant-managed pay	-32	42
*multi-tenant-managed pci	24	-63
*multi-tenant-managed peer	29	1
*multi-tenant-managed peopl	14	-2
*multi-tenant-managed per	2	23
*multi-tenant-managed perform	66	-7
*multi-tenant-managed period	6	74
*multi-tenant-managed permiss	-7	61
*multi-tenant-managed person	-23	29
*multi-tenant-managed phrase	4	9
*multi-tenant-managed physic	84	-13
*multi-tenant-managed pick	-29	53
*multi-tenant-managed pictur	34	-12
*multi-tenant-managed pile	-19	52
*multi-tenant-managed pin	-30	46
*multi-tenant-managed pitr	-24	45
*multi-tenant-managed place	19	-14
*multi-tenant-managed plain	14	9
*multi-tenant-managed plan	36	2
*multi-tenant-managed plane	85	-29
*multi-tenant-managed platform	54	-31
*multi-tenant-managed pleas	-46	36
*multi-tenant-managed pls	61	13
*multi-tenant-managed plu	-21	27
*multi-tenant-managed plugin	12	8
*multi-tenant-managed point	-7	22
*multi-tenant-managed poison	-21	63
*multi-tenant-managed polici	-5	34
*multi-tenant-managed poll	-36	50
*multi-tenant-managed pool	3	45
*multi-tenant-managed port	-16	36
*multi-tenant-managed posit	40	4
*multi-tenant-managed posix	-7	36
*multi-tenant-managed possibl	68	-37
*multi-tenant-managed power	57	-35
*multi-tenant-managed practiz	-12	17
*multi-tenant-managed pre	-2	52
*multi-tenant-managed prefix	-17	30
*multi-tenant-managed prem	-47	73
*multi-tenant-managed premiz	17	30
*multi-tenant-managed presenc	74	-35
*multi-tenant-managed prevent	-8	27
*multi-tenant-managed price	18	-11
*multi-tenant-managed princip	-8	26
*multi-tenant-managed privat	-4	30
*multi-tenant-managed privatelink	-9	13
*multi-tenant-managed privileg	0	11
*multi-tenant-managed problem	-6	64
*multi-tenant-managed process	25	-23
*multi-tenant-managed procur	23	-16
*multi-tenant-managed prod	-20	30
*multi-tenant-managed produc	-8	32
*multi-tenant-managed product	-53	-16
*multi-tenant-managed profil	-9	40
*multi-tenant-managed program	-17	42
*multi-tenant-managed project	-5	23
*multi-tenant-managed promiz	17	7
*multi-tenant-managed prompt	20	1
*multi-tenant-managed proof	-39	59
*multi-tenant-managed propag	-12	34
*multi-tenant-managed protect	13	14
*multi-tenant-managed protocol	39	-18
*multi-tenant-managed prove	-27	38
*multi-tenant-managed provid	52	-29
*multi-tenant-managed provis	6	37
*multi-tenant-managed proxi	33	83
*multi-tenant-managed public	-2	14
*multi-tenant-managed publish	11	24
*multi-tenant-managed pull	-17	33
*multi-tenant-managed push	-23	50
*multi-tenant-managed put	-13	30
*multi-tenant-managed qualifi	-26	45
*multi-tenant-managed queri	2	16
*multi-tenant-managed question	42	-15
*multi-tenant-managed queue	12	32
*multi-tenant-managed quota	26	3
*multi-tenant-managed radiu	-10	25
*multi-tenant-managed raiz	43	-19
*multi-tenant-managed ram	-13	41
*multi-tenant-managed ran	6	13
*multi-tenant-managed rang	4	24
*multi-tenant-managed rank	-32	54
*multi-tenant-managed ransomwar	-3	26
*multi-tenant-managed rate	-2	17
*multi-tenant-managed rather	-4	15
*multi-tenant-managed raw	14	-7
*multi-tenant-managed rds	-61	72
*multi-tenant-managed reach	-9	25
*multi-tenant-managed reachabl	-16	65
*multi-tenant-managed react	-3	44
*multi-tenant-managed read	0	15
*multi-tenant-managed readabl	17	37
*multi-tenant-managed realli	-11	36
*multi-tenant-managed rebuild	-28	58
*multi-tenant-managed receiv	-5	12
*multi-tenant-managed recipi	-15	31
*multi-tenant-managed record	2	15
*multi-tenant-managed recov	-4	20
*multi-tenant-managed recoveri	-19	32
*multi-tenant-managed redact	-3	38
*multi-tenant-managed redirect	-12	32
*multi-tenant-managed redund	24	19
*multi-tenant-managed redundantli	56	-27
*multi-tenant-managed refer	-7	16
*multi-tenant-managed refresh	61	-21
*multi-tenant-managed refus	4	16
*multi-tenant-managed region	6	17
*multi-tenant-managed regist	15	23
*multi-tenant-managed registri	20	16
*multi-tenant-managed reject	-17	29
*multi-tenant-managed releas	14	29
*multi-tenant-managed reli	-32	38
*multi-tenant-managed remedi	1	141
*multi-tenant-managed remov	9	18
*multi-tenant-managed renew	-20	-56
*multi-tenant-managed repair	9	25
*multi-tenant-managed replac	21	2
*multi-tenant-managed replai	-18	27
*multi-tenant-managed replic	31	8
*multi-tenant-managed replica	-9	42
*multi-tenant-managed repo	0	9
*multi-tenant-managed report	15	5
*multi-tenant-managed repositori	14	-8
*multi-tenant-managed reput	8	4
*multi-tenant-managed request	17	10
*multi-tenant-managed requir	18	16
*multi-tenant-managed rescan	25	-23
*multi-tenant-managed reserv	-23	54
*multi-tenant-managed resili	-14	31
*multi-tenant-managed resolut	51	-33
*multi-tenant-managed resolv	22	12
*multi-tenant-managed resourc	7	9
*multi-tenant-managed respond	-19	86
*multi-tenant-managed respons	-41	-49
*multi-tenant-managed rest	49	-50
*multi-tenant-managed restart	-55	99
*multi-tenant-managed restor	4	37
*multi-tenant-managed restrict	14	24
*multi-tenant-managed result	-37	29
*multi-tenant-managed retail	89	24
*multi-tenant-managed retain	-14	19
*multi-tenant-managed retent	-13	46
*multi-tenant-managed retir	9	7
*multi-tenant-managed retri	22	0
*multi-tenant-managed return	-5	24
*multi-tenant-managed reveal	-13	38
*multi-tenant-managed revert	-15	25
*multi-tenant-managed review	-9	35
*multi-tenant-managed revis	4	70
*multi-tenant-managed revoc	-7	20
*multi-tenant-managed revok	-15	47
*multi-tenant-managed right	-17	49
*multi-tenant-managed risk	-30	36
*multi-tenant-managed rize	68	-34
*multi-tenant-managed role	-9	21
*multi-tenant-managed roll	1	30
*multi-tenant-managed rollback	-11	37
*multi-tenant-managed room	-44	53
*multi-tenant-managed root	14	1
*multi-tenant-managed rot	73	-21
*multi-tenant-managed rotat	18	17
*multi-tenant-managed rout	7	31
*multi-tenant-managed router	-3	19
*multi-tenant-managed row	-8	18
*multi-tenant-managed rpu	-15	18
*multi-tenant-managed rule	-4	11
*multi-tenant-managed run	23	4
*multi-tenant-managed runtim	-8	49
*multi-tenant-managed s	3	32
*multi-tenant-managed s3	38	-15
*multi-tenant-managed saa	46	-29
*multi-tenant-managed safe	9	15
*multi-tenant-managed safekeep	7	53
*multi-tenant-managed sai	-29	32
*multi-tenant-managed said	60	-13
*multi-tenant-managed salesforc	-7	42
*multi-tenant-managed saml	-16	37
*multi-tenant-managed sampl	-1	26
*multi-tenant-managed save	-41	48
*multi-tenant-managed savepoint	-25	32
*multi-tenant-managed say	-17	27
*multi-tenant-managed scale	77	-46
*multi-tenant-managed scan	17	29
*multi-tenant-managed scanner	24	-19
*multi-tenant-managed schedul	18	35
*multi-tenant-managed schema	-11	66
*multi-tenant-managed scope	23	12
*multi-tenant-managed score	-58	-11
*multi-tenant-managed screen	-22	26
*multi-tenant-managed script	-14	32
*multi-tenant-managed sdk	-13	24
*multi-tenant-managed search	0	11
*multi-tenant-managed second	7	34
*multi-tenant-managed secreci	32	-10
*multi-tenant-managed secret	-11	37
*multi-tenant-managed secur	3	27
*multi-tenant-managed see	40	1
*multi-tenant-managed select	-1	12
*multi-tenant-managed self	73	-37
*multi-tenant-managed send	3	20
*multi-tenant-managed sensit	-9	22
*multi-tenant-managed sensor	-48	90
*multi-tenant-managed sent	-9	24
*multi-tenant-managed separ	26	-13
*multi-tenant-managed septemb	13	8
*multi-tenant-managed serv	30	-4
*multi-tenant-managed server	31	-7
*multi-tenant-managed serverless	72	-25
*multi-tenant-managed servic	35	2
*multi-tenant-managed session	-16	33
*multi-tenant-managed set	0	30
*multi-tenant-managed seven	-16	22
*multi-tenant-managed sever	16	13
*multi-tenant-managed shadow	33	-25
*multi-tenant-managed shard	7	20
*multi-tenant-managed share	0	25
*multi-tenant-managed shield	28	16
*multi-tenant-managed shift	-20	33
*multi-tenant-managed ship	27	-14
*multi-tenant-managed short	-14	23
*multi-tenant-managed shorten	-9	20
*multi-tenant-managed should	-25	31
*multi-tenant-managed shouldnt	-49	77
*multi-tenant-managed show	43	-4
*multi-tenant-managed shrink	21	-4
*multi-tenant-managed side	37	-2
*multi-tenant-managed sidecar	-13	21
*multi-tenant-managed sign	2	26
*multi-tenant-managed signatur	29	-28
*multi-tenant-managed singl	33	-8
*multi-tenant-managed sit	41	-18
*multi-tenant-managed site	4	15
*multi-tenant-managed size	47	-13
*multi-tenant-managed slot	28	7
*multi-tenant-managed slow	-6	10
*multi-tenant-managed small	-6	22
*multi-tenant-managed smb	-12	19
*multi-tenant-managed sms	21	16
*multi-tenant-managed smtp	-30	58
*multi-tenant-managed snapshot	-30	32
*multi-tenant-managed so	37	-13
*multi-tenant-managed soc	-36	-32
*multi-tenant-managed softphon	-14	39
*multi-tenant-managed softwar	73	-31
*multi-tenant-managed some	-3	29
*multi-tenant-managed somebodi	-27	48
*multi-tenant-managed someon	-19	40
*multi-tenant-managed someth	-1	39
*multi-tenant-managed somewher	36	-32
*multi-tenant-managed soon	48	-47
*multi-tenant-managed sourc	-5	28
*multi-tenant-managed spam	-17	30
*multi-tenant-managed span	-24	33
*multi-tenant-managed speak	-26	53
*multi-tenant-managed specif	-14	16
*multi-tenant-managed specifi	-1	14
*multi-tenant-managed speed	-66	81
*multi-tenant-managed spend	18	16
*multi-tenant-managed spf	-14	28
*multi-tenant-managed split	33	21
*multi-tenant-managed spread	34	-10
*multi-tenant-managed sql	-10	26
*multi-tenant-managed sqs	71	-61
*multi-tenant-managed ssd	115	-52
*multi-tenant-managed sse	0	32
*multi-tenant-managed ssh	7	15
*multi-tenant-managed stai	19	14
*multi-tenant-managed stale	-7	45
*multi-tenant-managed stall	-6	57
*multi-tenant-managed stand	7	20
*multi-tenant-managed standard	37	-15
*multi-tenant-managed standbi	31	-2
*multi-tenant-managed start	7	17
*multi-tenant-managed state	4	15
*multi-tenant-managed stateless	-5	19
*multi-tenant-managed statu	-3	32
*multi-tenant-managed step	-13	40
*multi-tenant-managed still	32	-16
*multi-tenant-managed stolen	-6	23
*multi-tenant-managed stop	0	36
*multi-tenant-managed storag	61	-13
*multi-tenant-managed store	42	-5
*multi-tenant-managed strategi	-16	42
*multi-tenant-managed stream	-33	-23
*multi-tenant-managed stretch	-20	20
*multi-tenant-managed sts	-9	17
*multi-tenant-managed subnet	4	8
*multi-tenant-managed subscrib	-10	48
*multi-tenant-managed subscript	-22	50
*multi-tenant-managed such	13	-1
*multi-tenant-managed suggest	0	49
*multi-tenant-managed suppli	-76	-32
*multi-tenant-managed support	29	6
*multi-tenant-managed suppos	-3	28
*multi-tenant-managed suppress	-21	61
*multi-tenant-managed sure	39	-19
*multi-tenant-managed surviv	47	-23
*multi-tenant-managed suspici	-43	57
*multi-tenant-managed swap	44	-9
*multi-tenant-managed switch	5	9
*multi-tenant-managed sync	33	-32
*multi-tenant-managed synchron	25	-12
*multi-tenant-managed synonym	-9	22
*multi-tenant-managed system	49	0
*multi-tenant-managed tabl	26	16
*multi-tenant-managed take	8	36
*multi-tenant-managed taken	30	-16
*multi-tenant-managed takeov	2	49
*multi-tenant-managed talk	12	15
*multi-tenant-managed tape	37	-16
*multi-tenant-managed target	2	22
*multi-tenant-managed task	-16	40
*multi-tenant-managed tcp	15	1
*multi-tenant-managed team	22	27
*multi-tenant-managed telephon	-25	47
*multi-tenant-managed tell	-29	32
*multi-tenant-managed templat	-18	31
*multi-tenant-managed temporari	54	-41
*multi-tenant-managed ten	-1	-22
*multi-tenant-managed tenant	48	-32
*multi-tenant-managed term	37	-34
*multi-tenant-managed termin	-10	19
*multi-tenant-managed test	-17	66
*multi-tenant-managed text	31	-7
*multi-tenant-managed than	-43	56
*multi-tenant-managed thank	38	-3
*multi-tenant-managed that	16	8
*multi-tenant-managed the	14	16
*multi-tenant-managed thei	2	10
*multi-tenant-managed their	5	22
*multi-tenant-managed them	8	7
*multi-tenant-managed themselv	-18	56
*multi-tenant-managed then	12	25
*multi-tenant-managed there	61	-7
*multi-tenant-managed these	-18	45
*multi-tenant-managed thi	-121	-7
*multi-tenant-managed thing	-121	-25
*multi-tenant-managed third	37	-19
*multi-tenant-managed those	-2	39
*multi-tenant-managed though	11	-11
*multi-tenant-managed threat	19	1
*multi-tenant-managed three	42	-30
*multi-tenant-managed threshold	-9	19
*multi-tenant-managed throttl	-11	40
*multi-tenant-managed throughput	-54	-65
*multi-tenant-managed ticket	13	0
*multi-tenant-managed tier	20	2
*multi-tenant-managed time	26	-7
*multi-tenant-managed tls	23	13
*multi-tenant-managed tlsv1	-6	38
*multi-tenant-managed to	9	19
*multi-tenant-managed togeth	16	-10
*multi-tenant-managed token	-10	44
*multi-tenant-managed too	38	16
*multi-tenant-managed tool	-9	31
*multi-tenant-managed topic	-4	39
*multi-tenant-managed touch	-9	33
*multi-tenant-managed toward	12	37
*multi-tenant-managed trace	34	5
*multi-tenant-managed track	37	-24
*multi-tenant-managed traffic	14	-1
*multi-tenant-managed trail	-2	22
*multi-tenant-managed train	31	-22
*multi-tenant-managed transact	-11	26
*multi-tenant-managed transcript	12	19
*multi-tenant-managed transfer	-2	-11
*multi-tenant-managed transform	-7	21
*multi-tenant-managed transit	-27	-95
*multi-tenant-managed transpar	79	0
*multi-tenant-managed transport	25	-15
*multi-tenant-managed travel	0	15
*multi-tenant-managed tri	25	-5
*multi-tenant-managed trigger	-4	30
*multi-tenant-managed trim	-25	69
*multi-tenant-managed true	51	5
*multi-tenant-managed trust	-13	38
*multi-tenant-managed try	46	-40
*multi-tenant-managed ttl	-6	25
*multi-tenant-managed tune	-2	44
*multi-tenant-managed tunnel	9	-45
*multi-tenant-managed turn	-9	24
*multi-tenant-managed twice	-10	19
*multi-tenant-managed two	35	-4
*multi-tenant-managed type	4	9
*multi-tenant-managed under	20	21
*multi-tenant-managed underli	24	-19
*multi-tenant-managed underneath	81	-28
*multi-tenant-managed understood	-4	57
*multi-tenant-managed undo	-67	91
*multi-tenant-managed unencrypt	-19	60
*multi-tenant-managed unexpect	-1	8
*multi-tenant-managed unhealthi	37	-15
*multi-tenant-managed unit	10	33
*multi-tenant-managed unless	17	-1
*multi-tenant-managed unmask	1	20
*multi-tenant-managed unsubscrib	18	8
*multi-tenant-managed untag	-1	8
*multi-tenant-managed until	-4	27
*multi-tenant-managed unus	-7	28
*multi-tenant-managed up	5	26
*multi-tenant-managed updat	28	-28
*multi-tenant-managed upgrad	116	25
*multi-tenant-managed upload	-23	48
*multi-tenant-managed upstream	-14	24
*multi-tenant-managed uptim	-28	63
*multi-tenant-managed urgent	8	-1
*multi-tenant-managed url	-6	31
*multi-tenant-managed us	-10	-9
*multi-tenant-managed usabl	-14	23
*multi-tenant-managed usag	16	9
*multi-tenant-managed use	0	20
*multi-tenant-managed user	-2	20
*multi-tenant-managed utter	10	-4
*multi-tenant-managed v	-4	26
*multi-tenant-managed valid	20	-27
*multi-tenant-managed valu	-6	17
*multi-tenant-managed vector	38	-16
*multi-tenant-managed vend	18	-6
*multi-tenant-managed vendor	-25	62
*multi-tenant-managed verif	-16	36
*multi-tenant-managed verifi	1	45
*multi-tenant-managed version	21	41
*multi-tenant-managed vet	-10	24
*multi-tenant-managed via	-22	56
*multi-tenant-managed video	40	-13
*multi-tenant-managed view	-20	-77
*multi-tenant-managed viewer	-13	40
*multi-tenant-managed virtual	-45	51
*multi-tenant-managed visibl	-9	26
*multi-tenant-managed vmware	11	15
*multi-tenant-managed voic	-6	25
*multi-tenant-managed volum	22	8
*multi-tenant-managed vpc	-8	25
*multi-tenant-managed vpn	-22	4
*multi-tenant-managed vulner	57	52
*multi-tenant-managed w	-11	49
*multi-tenant-managed waf	-4	17
*multi-tenant-managed wait	-24	46
*multi-tenant-managed want	18	-7
*multi-tenant-managed warn	80	-53
*multi-tenant-managed was	3	12
*multi-tenant-managed watch	-6	26
*multi-tenant-managed way	0	17
*multi-tenant-managed we	36	0
*multi-tenant-managed weak	-52	66
*multi-tenant-managed web	-14	22
*multi-tenant-managed websit	4	23
*multi-tenant-managed week	-5	11
*multi-tenant-managed weekend	77	-8
*multi-tenant-managed weight	35	-11
*multi-tenant-managed well	-51	53
*multi-tenant-managed went	-29	37
*multi-tenant-managed were	7	20
*multi-tenant-managed what	4	27
*multi-tenant-managed whatev	30	6
*multi-tenant-managed when	17	-16
*multi-tenant-managed whenev	22	-14
*multi-tenant-managed where	4	11
*multi-tenant-managed wherev	-17	30
*multi-tenant-managed whether	6	10
*multi-tenant-managed which	0	11
*multi-tenant-managed while	30	-18
*multi-tenant-managed who	23	25
*multi-tenant-managed whoever	-30	46
*multi-tenant-managed whom	51	-9
*multi-tenant-managed whose	21	21
*multi-tenant-managed wide	13	85
*multi-tenant-managed wildcard	-3	15
*multi-tenant-managed window	44	-16
*multi-tenant-managed windows	30	2
*multi-tenant-managed wipe	48	-27
*multi-tenant-managed with	18	2
*multi-tenant-managed withdraw	-4	15
*multi-tenant-managed within	29	-9
*multi-tenant-managed without	2	21
*multi-tenant-managed wont	3	8
*multi-tenant-managed word	-22	30
*multi-tenant-managed work	5	28
*multi-tenant-managed worker	-56	97
*multi-tenant-managed workflow	10	39
*multi-tenant-managed workgroup	24	-13
*multi-tenant-managed workload	60	193
*multi-tenant-managed workspac	4	9
*multi-tenant-managed world	-16	48
*multi-tenant-managed would	-16	66
*multi-tenant-managed write	-1	34
*multi-tenant-managed writer	20	-8
*multi-tenant-managed written	28	16
*multi-tenant-managed wrong	6	44
*multi-tenant-managed wrote	-15	26
*multi-tenant-managed year	0	12
*multi-tenant-managed yearli	-13	13
*multi-tenant-managed yes	27	-45
*multi-tenant-managed you	-32	32
*multi-tenant-managed yourself	-19	43
*multi-tenant-managed zero	19	25
*multi-tenant-managed zone	32	-10
*on-premises	-2	49
*on-premises %	3	29
*on-premises 1	-2	23
*on-premises 2023	-1	8
*on-premises 256	35	-25
*on-premises 7	-7	8
*on-premises 9	10	62
*on-premises a	18	4
*on-premises address	35	-28
*on-premises after	41	-13
*on-premises again	18	-5
*on-premises agent	-2	22
*on-premises agre	45	-39
*on-premises all	24	1
*on-premises an	47	-2
*on-premises anchor	-11	22
*on-premises and	-2	24
*on-premises announc	32	-30
*on-premises anoth	28	-19
*on-premises anywher	-4	14
*on-premises apart	15	-12
*on-premises api	16	-1
*on-premises applic	-29	63
*on-premises are	-10	53
*on-premises artifact	11	-6
*on-premises as	26	-4
*on-premises at	-14	49
*on-premises audit	11	-6
*on-premises avail	32	-21
*on-premises back	42	-26
*on-premises backup	-29	61
*on-premises balanc	-17	44
*on-premises befor	-19	27
*on-premises behind	45	26
*on-premises bit	35	-25
*on-premises branch	0	21
*on-premises bucket	-36	42
*on-premises build	18	-9
*on-premises but	-32	34
*on-premises by	10	19
*on-premises cage	-1	8
*on-premises call	11	11
*on-premises camera	-1	8
*on-premises can	-7	12
*on-premises cannot	41	-18
*on-premises capac	0	56
*on-premises center	5	19
*on-premises certif	-10	15
*on-premises choic	98	-74
*on-premises choos	-31	46
*on-premises clear	-13	17
*on-premises client	37	-26
*on-premises cloud	84	-37
*on-premises cloudtrail	21	4
*on-premises cluster	13	15
*on-premises cni	-22	47
*on-premises code	-6	22
*on-premises come	13	-9
*on-premises complet	25	-23
*on-premises compon	13	15
*on-premises connect	-27	43
*on-premises contain	-1	22
*on-premises control	3	38
*on-premises cool	-32	50
*on-premises copi	79	-66
*on-premises core	-35	69
*on-premises cover	-5	12
*on-premises credenti	1	26
*on-premises custom	-10	34
*on-premises cut	-20	35
*on-premises dai	25	-23
*on-premises dashboard	9	16
*on-premises data	19	8
*on-premises date	34	-29
*on-premises day	24	-23
*on-premises debian	10	63
*on-premises decid	-11	21
*on-premises default	-10	33
*on-premises deploi	-16	73
*on-premises deploy	-12	33
*on-premises destroi	34	-16
*on-premises devic	0	26
*on-premises di	17	3
*on-premises disconnect	-9	10
*on-premises disk	-30	61
*on-premises do	-28	58
*on-premises dock	-3	28
*on-premises docker	1	31
*on-premises doe	22	6
*on-premises door	-5	12
*on-premises download	-21	34
*on-premises dure	-10	20
*on-premises each	-7	16
*on-premises ec2	14	-1
*on-premises edg	-2	21
*on-premises eks	39	-37
*on-premises electr	-20	51
*on-premises encrypt	27	22
*on-premises endpoint	-3	27
*on-premises enough	-10	51
*on-premises equip	35	-17
*on-premises eras	86	-59
*on-premises event	9	16
*on-premises everi	-13	35
*on-premises everyth	-6	16
*on-premises expir	-13	19
*on-premises extern	-35	43
*on-premises factori	-1	32
*on-premises fail	44	-33
*on-premises failur	-21	32
*on-premises faulti	60	-21
*on-premises feed	-7	70
*on-premises file	-1	27
*on-premises firewal	-7	30
*on-premises firmwar	4	9
*on-premises fix	3	38
*on-premises floor	-7	50
*on-premises flow	-8	13
*on-premises for	-3	39
*on-premises from	6	9
*on-premises gatewai	-21	33
*on-premises give	-17	26
*on-premises go	-4	8
*on-premises goe	-30	49
*on-premises good	-32	48
*on-premises group	-9	28
*on-premises growth	-16	36
*on-premises guard	-27	45
*on-premises guest	54	-16
*on-premises hand	16	-11
*on-premises harden	-15	32
*on-premises hardwar	41	-39
*on-premises has	67	-58
*on-premises have	9	-6
*on-premises health	6	14
*on-premises here	-4	20
*on-premises host	12	13
*on-premises how	-18	41
*on-premises hypervisor	71	-11
*on-premises if	-18	30
*on-premises imag	-6	30
*on-premises import	44	-37
*on-premises in	8	28
*on-premises includ	-7	24
*on-premises insid	90	-62
*on-premises instal	-13	38
*on-premises instanc	17	4
*on-premises into	-18	18
*on-premises is	7	20
*on-premises it	17	15
*on-premises its	10	11
*on-premises job	36	-17
*on-premises join	-1	34
*on-premises keep	-11	22
*on-premises kei	66	-48
*on-premises kernel	-16	30
*on-premises key	-5	24
*on-premises kms	29	-3
*on-premises kubelet	-20	36
*on-premises kubernetes	-22	36
*on-premises leav	33	-28
*on-premises let	69	-44
*on-premises li	-29	85
*on-premises limit	-8	19
*on-premises link	31	-11
*on-premises linux	-5	14
*on-premises load	-10	39
*on-premises log	-14	34
*on-premises look	-37	53
*on-premises lose	-10	20
*on-premises loss	-9	12
*on-premises lost	-1	20
*on-premises machin	-33	75
*on-premises mail	9	16
*on-premises maintain	-37	73
*on-premises manag	-8	30
*on-premises manifest	-1	27
*on-premises may	9	-2
*on-premises mend	-22	40
*on-premises microcod	-16	30
*on-premises monitor	43	-14
*on-premises most	-23	73
*on-premises move	92	-79
*on-premises must	-21	29
*on-premises need	-10	11
*on-premises network	-2	16
*on-premises new	20	16
*on-premises nitro	-5	15
*on-premises no	-29	46
*on-premises nobodi	15	12
*on-premises node	-16	63
*on-premises nodeadm	-10	21
*on-premises none	-8	22
*on-premises nor	-2	9
*on-premises not	-20	47
*on-premises noth	-13	86
*on-premises nucleu	-5	9
*on-premises of	-2	29
*on-premises off	-5	30
*on-premises offic	0	10
*on-premises on	10	18
*on-premises onc	35	-29
*on-premises one	30	2
*on-premises onli	10	21
*on-premises oper	14	44
*on-premises or	9	6
*on-premises order	-15	29
*on-premises origin	30	-13
*on-premises os	10	51
*on-premises our	-11	27
*on-premises out	-10	20
*on-premises own	29	8
*on-premises part	-41	51
*on-premises patch	4	44
*on-premises physic	-92	118
*on-premises pi	12	30
*on-premises plan	-15	72
*on-premises plane	13	43
*on-premises plant	9	63
*on-premises plug	-23	23
*on-premises pod	-16	23
*on-premises polici	1	12
*on-premises power	-33	83
*on-premises premiz	-24	42
*on-premises protect	-24	59
*on-premises provid	-27	57
*on-premises publish	-16	105
*on-premises rack	12	45
*on-premises raspberri	12	30
*on-premises reach	30	-13
*on-premises record	33	-26
*on-premises redeploi	-1	25
*on-premises redund	-4	10
*on-premises region	22	2
*on-premises regist	-13	47
*on-premises registr	-13	20
*on-premises releas	5	31
*on-premises remov	22	-15
*on-premises renew	-11	34
*on-premises repair	34	14
*on-premises replac	-20	50
*on-premises report	33	-25
*on-premises respons	28	-6
*on-premises rest	20	-7
*on-premises restart	-18	31
*on-premises retir	30	-16
*on-premises return	75	-19
*on-premises reviz	-9	12
*on-premises role	-16	20
*on-premises roll	-9	15
*on-premises room	-29	45
*on-premises rout	20	-10
*on-premises run	19	9
*on-premises runtim	-15	36
*on-premises safe	-3	10
*on-premises scan	-3	13
*on-premises second	-8	19
*on-premises secret	22	-17
*on-premises secur	-39	62
*on-premises server	30	22
*on-premises servic	73	-19
*on-premises set	14	9
*on-premises shop	5	26
*on-premises side	33	-19
*on-premises sit	-12	29
*on-premises site	-32	66
*on-premises so	-23	39
*on-premises softwar	11	10
*on-premises space	-16	32
*on-premises spare	-11	20
*on-premises ssm	-4	23
*on-premises stai	-2	10
*on-premises stand	-12	48
*on-premises start	-36	67
*on-premises stop	-17	19
*on-premises storag	8	-3
*on-premises suppli	88	-61
*on-premises support	-17	46
*on-premises suspici	31	-25
*on-premises swap	46	-53
*on-premises system	-4	44
*on-premises take	-7	20
*on-premises tamper	39	-18
*on-premises task	-37	46
*on-premises technician	50	-40
*on-premises tell	9	16
*on-premises that	-8	17
*on-premises the	4	25
*on-premises theft	-5	24
*on-premises thei	31	-15
*on-premises their	-33	73
*on-premises them	25	25
*on-premises there	-21	32
*on-premises those	-30	42
*on-premises tls	22	13
*on-premises to	-7	29
*on-premises touch	-26	33
*on-premises traffic	3	12
*on-premises truck	-11	44
*on-premises under	-51	73
*on-premises unlock	0	22
*on-premises until	-17	27
*on-premises up	-24	50
*on-premises updat	-6	55
*on-premises upgrad	-19	47
*on-premises uplink	-36	51
*on-premises use	-15	28
*on-premises version	-5	48
*on-premises virtual	-44	56
*on-premises volum	26	17
*on-premises vsphere	-9	44
*on-premises wait	-9	10
*on-premises warehous	-21	45
*on-premises watch	72	-29
*on-premises week	-17	26
*on-premises what	-10	35
*on-premises when	24	-3
*on-premises where	-19	33
*on-premises which	-9	32
*on-premises while	-15	24
*on-premises who	6	48
*on-premises whom	22	-28
*on-premises whose	0	31
*on-premises with	-9	37
*on-premises without	36	-23
*on-premises work	-16	28
*on-premises write	-16	26
*on-premises yourself	-5	11
*on-premises zone	-16	29
*serverless-compute	25	21
*serverless-compute %	36	10
*serverless-compute 0	-2	67
*serverless-compute 000	31	-30
*serverless-compute 1	-18	87
*serverless-compute 10	4	51
*serverless-compute 11	-17	78
*serverless-compute 12	8	-23
*serverless-compute 14	-9	15
*serverless-compute 2	5	26
*serverless-compute 20	-16	43
*serverless-compute 2025	-38	83
*serverless-compute 2026	-13	41
*serverless-compute 22	-15	22
*serverless-compute 256	-13	22
*serverless-compute 3	-36	97
*serverless-compute 30	-17	42
*serverless-compute 4	-16	28
*serverless-compute 50	19	26
*serverless-compute 512	-11	26
*serverless-compute 6	-38	95
*serverless-compute 7	5	49
*serverless-compute 8	-11	57
*serverless-compute 9	-1	62
*serverless-compute a	-5	34
*serverless-compute about	-22	75
*serverless-compute absorb	9	-5
*serverless-compute access	-9	14
*serverless-compute account	36	-8
*serverless-compute add	18	-2
*serverless-compute address	-46	86
*serverless-compute aes	-13	22
*serverless-compute after	-3	31
*serverless-compute afterward	9	14
*serverless-compute again	-2	23
*serverless-compute agent	58	-32
*serverless-compute agentcor	-12	42
*serverless-compute alarm	-11	25
*serverless-compute alias	-24	54
*serverless-compute all	1	15
*serverless-compute allow	21	-17
*serverless-compute alon	17	-52
*serverless-compute alwai	18	7
*serverless-compute amazon	-8	95
*serverless-compute an	-36	20
*serverless-compute and	11	2
*serverless-compute anew	-54	69
*serverless-compute announc	-26	72
*serverless-compute anoth	59	-44
*serverless-compute answer	-24	33
*serverless-compute any	-30	47
*serverless-compute anyon	27	-4
*serverless-compute anyth	19	-11
*serverless-compute apart	21	-2
*serverless-compute api	18	-7
*serverless-compute app	14	13
*serverless-compute appli	25	-5
*serverless-compute applic	-19	-2
*serverless-compute archiv	57	-34
*serverless-compute are	22	16
*serverless-compute artifact	16	-2
*serverless-compute as	2	8
*serverless-compute ask	-22	36
*serverless-compute assign	-8	38
*serverless-compute at	-5	30
*serverless-compute attach	-14	26
*serverless-compute audit	15	-3
*serverless-compute author	-7	30
*serverless-compute auto	30	-20
*serverless-compute automat	79	-11
*serverless-compute avail	39	-33
*serverless-compute awai	84	-28
*serverless-compute aws	56	0
*serverless-compute back	13	14
*serverless-compute balanc	74	-35
*serverless-compute base	-21	40
*serverless-compute be	19	2
*serverless-compute becaus	21	-11
*serverless-compute behind	22	-3
*serverless-compute belong	19	-1
*serverless-compute below	28	44
*serverless-compute beneath	103	-10
*serverless-compute between	12	12
*serverless-compute beyond	-20	23
*serverless-compute block	-50	76
*serverless-compute bookmark	-5	38
*serverless-compute both	-10	63
*serverless-compute boundari	72	-32
*serverless-compute branch	-29	39
*serverless-compute bring	-44	53
*serverless-compute bucket	-5	34
*serverless-compute bug	-13	59
*serverless-compute bui	12	-6
*serverless-compute build	8	19
*serverless-compute built	-76	-41
*serverless-compute bundl	-20	77
*serverless-compute but	46	24
*serverless-compute by	1	30
*serverless-compute cach	19	-12
*serverless-compute call	-4	23
*serverless-compute caller	-22	37
*serverless-compute can	-8	29
*serverless-compute cannot	8	19
*serverless-compute cant	53	-13
*serverless-compute capabl	-11	31
*serverless-compute capac	4	22
*serverless-compute carri	9	-5
*serverless-compute catalog	-13	13
*serverless-compute center	34	-11
*serverless-compute certif	17	-15
*serverless-compute chang	-32	68
*serverless-compute check	11	24
*serverless-compute checkpoint	3	9
*serverless-compute choic	31	-12
*serverless-compute choos	-3	19
*serverless-compute classifi	-11	14
*serverless-compute clean	-26	55
*serverless-compute client	-26	49
*serverless-compute close	76	-19
*serverless-compute cloudtrail	28	-18
*serverless-compute cloudwatch	32	-20
*serverless-compute cluster	-16	21
*serverless-compute code	-9	52
*serverless-compute collect	-20	23
*serverless-compute column	-11	15
*serverless-compute com	-40	125
*serverless-compute come	-17	46
*serverless-compute command	-9	25
*serverless-compute common	9	-5
*serverless-compute compani	63	-46
*serverless-compute compat	-7	35
*serverless-compute compil	-6	22
*serverless-compute complianc	-83	-78
*serverless-compute comput	46	-15
*serverless-compute concurr	14	22
*serverless-compute configur	-6	32
*serverless-compute connect	2	21
*serverless-compute connector	-23	36
*serverless-compute consol	-18	40
*serverless-compute contain	15	25
*serverless-compute continu	-11	20
*serverless-compute copi	77	-69
*serverless-compute correct	-2	16
*serverless-compute could	41	-28
*serverless-compute count	-15	26
*serverless-compute cpu	33	-1
*serverless-compute creat	-6	21
*serverless-compute credenti	28	-8
*serverless-compute curat	17	-16
*serverless-compute current	9	4
*serverless-compute custom	64	-5
*serverless-compute cve	2	8
*serverless-compute dai	-3	19
*serverless-compute data	-5	33
*serverless-compute databas	-21	28
*serverless-compute date	-34	75
*serverless-compute dead	-18	32
*serverless-compute decid	-1	28
*serverless-compute default	16	-3
*serverless-compute defin	-9	51
*serverless-compute definit	-26	47
*serverless-compute delet	27	5
*serverless-compute demand	41	-10
*serverless-compute depend	12	63
*serverless-compute deploi	0	30
*serverless-compute deploy	48	-25
*serverless-compute deprec	-14	33
*serverless-compute desir	-13	19
*serverless-compute destin	16	14
*serverless-compute destroi	11	-7
*serverless-compute differ	33	-23
*serverless-compute direct	-6	25
*serverless-compute disk	34	18
*serverless-compute do	10	16
*serverless-compute docker	-18	39
*serverless-compute doe	34	23
*serverless-compute domain	16	-10
*serverless-compute down	37	-29
*serverless-compute drop	-12	47
*serverless-compute durabl	35	-18
*serverless-compute each	24	-2
*serverless-compute earlier	-19	46
*serverless-compute ec2	-5	9
*serverless-compute ecr	-22	62
*serverless-compute ecs	20	-15
*serverless-compute edg	37	-4
*serverless-compute either	14	30
*serverless-compute elsewher	8	1
*serverless-compute enabl	-43	68
*serverless-compute encrypt	32	9
*serverless-compute end	7	39
*serverless-compute endpoint	32	2
*serverless-compute enforc	-28	32
*serverless-compute enough	-24	82
*serverless-compute env	-11	29
*serverless-compute environ	13	18
*serverless-compute ephemer	35	-55
*serverless-compute error	-18	22
*serverless-compute etl	-13	53
*serverless-compute even	-61	58
*serverless-compute everi	57	-37
*serverless-compute everyth	-6	16
*serverless-compute exact	-16	23
*serverless-compute exampl	-4	8
*serverless-compute execut	23	15
*serverless-compute executor	22	-18
*serverless-compute exist	96	-77
*serverless-compute extens	-12	46
*serverless-compute extra	-19	54
*serverless-compute fail	7	16
*serverless-compute failur	-8	14
*serverless-compute fetch	-11	28
*serverless-compute fiber	9	-5
*serverless-compute file	-6	14
*serverless-compute filter	44	-40
*serverless-compute find	30	-23
*serverless-compute firecrack	9	-10
*serverless-compute firehos	21	-9
*serverless-compute first	-2	23
*serverless-compute fix	-6	28
*serverless-compute fleet	13	-11
*serverless-compute flood	9	-5
*serverless-compute for	29	-6
*serverless-compute format	-19	30
*serverless-compute framework	-17	46
*serverless-compute free	-11	22
*serverless-compute from	37	-14
*serverless-compute front	-31	47
*serverless-compute full	-17	18
*serverless-compute function	0	42
*serverless-compute gatewai	21	15
*serverless-compute gb	-20	22
*serverless-compute get	21	7
*serverless-compute gib	-9	15
*serverless-compute give	-2	19
*serverless-compute glibc	-16	40
*serverless-compute go	46	6
*serverless-compute goe	-20	51
*serverless-compute got	17	26
*serverless-compute grant	-9	32
*serverless-compute greatest	58	-10
*serverless-compute group	-15	36
*serverless-compute hand	15	-4
*serverless-compute handl	-32	41
*serverless-compute hardwar	43	-10
*serverless-compute has	3	9
*serverless-compute have	14	10
*serverless-compute header	-6	9
*serverless-compute health	24	-13
*serverless-compute here	-31	45
*serverless-compute higher	61	-52
*serverless-compute hive	14	-7
*serverless-compute hm	-125	170
*serverless-compute hold	32	-5
*serverless-compute hole	-16	36
*serverless-compute host	72	-7
*serverless-compute hour	24	-24
*serverless-compute how	11	3
*serverless-compute http	36	-58
*serverless-compute iam	-17	32
*serverless-compute id	-32	50
*serverless-compute if	86	-27
*serverless-compute imag	-9	54
*serverless-compute in	6	20
*serverless-compute inbound	-34	57
*serverless-compute includ	-8	13
*serverless-compute infrastructur	15	-3
*serverless-compute initi	8	-1
*serverless-compute inject	-16	31
*serverless-compute input	-16	31
*serverless-compute insid	7	45
*serverless-compute instal	56	-28
*serverless-compute instead	-32	61
*serverless-compute interfac	-12	57
*serverless-compute internet	-7	32
*serverless-compute into	-63	78
*serverless-compute invoc	19	5
*serverless-compute invok	40	4
*serverless-compute is	19	25
*serverless-compute isnt	-14	38
*serverless-compute isol	49	-25
*serverless-compute it	9	21
*serverless-compute its	9	16
*serverless-compute itself	2	47
*serverless-compute jar	-8	27
*serverless-compute java	-16	30
*serverless-compute jdbc	1	15
*serverless-compute job	12	20
*serverless-compute js	35	35
*serverless-compute june	-11	34
*serverless-compute jwt	0	9
*serverless-compute keep	10	16
*serverless-compute kei	-33	52
*serverless-compute kernel	81	-29
*serverless-compute know	69	-39
*serverless-compute lag	-9	12
*serverless-compute lake	-19	30
*serverless-compute lambda	-37	36
*serverless-compute languag	11	34
*serverless-compute last	-40	71
*serverless-compute later	44	0
*serverless-compute latest	5	22
*serverless-compute launch	49	-29
*serverless-compute layer	-12	40
*serverless-compute least	16	13
*serverless-compute let	-16	17
*serverless-compute letter	-18	32
*serverless-compute level	10	6
*serverless-compute li	-10	23
*serverless-compute lib	-8	91
*serverless-compute librari	7	32
*serverless-compute life	-24	39
*serverless-compute like	22	-10
*serverless-compute limit	19	21
*serverless-compute link	39	-10
*serverless-compute linux	-32	92
*serverless-compute list	56	-31
*serverless-compute load	19	1
*serverless-compute local	-5	37
*serverless-compute locat	23	-15
*serverless-compute log	7	16
*serverless-compute longer	-26	43
*serverless-compute look	2	22
*serverless-compute lost	-62	65
*serverless-compute machin	27	-1
*serverless-compute made	-15	47
*serverless-compute maintain	42	1
*serverless-compute mainten	19	-9
*serverless-compute major	-31	56
*serverless-compute make	40	-50
*serverless-compute malwar	44	-40
*serverless-compute manag	44	-24
*serverless-compute mani	9	-8
*serverless-compute map	10	9
*serverless-compute mask	-16	95
*serverless-compute maximum	6	15
*serverless-compute may	-24	37
*serverless-compute mb	-7	21
*serverless-compute me	61	-53
*serverless-compute mean	24	-64
*serverless-compute memori	5	28
*serverless-compute messag	22	-18
*serverless-compute metadata	-40	39
*serverless-compute metric	30	-4
*serverless-compute micro	28	-22
*serverless-compute microvm	16	16
*serverless-compute migrat	-7	27
*serverless-compute minor	17	-16
*serverless-compute mmdsv2	-23	61
*serverless-compute mode	9	9
*serverless-compute modul	-10	30
*serverless-compute moment	10	13
*serverless-compute more	17	-16
*serverless-compute most	-18	35
*serverless-compute move	-18	39
*serverless-compute must	2	21
*serverless-compute mutual	-10	28
*serverless-compute my	39	18
*serverless-compute name	7	20
*serverless-compute narrow	-13	26
*serverless-compute nat	-3	26
*serverless-compute need	14	-3
*serverless-compute never	37	41
*serverless-compute new	-6	23
*serverless-compute newer	-2	18
*serverless-compute newest	29	-7
*serverless-compute nitro	14	-9
*serverless-compute no	17	21
*serverless-compute nobodi	23	-3
*serverless-compute node	78	8
*serverless-compute node18	-11	13
*serverless-compute none	40	-11
*serverless-compute not	25	15
*serverless-compute notic	-8	8
*serverless-compute npm	5	60
*serverless-compute number	-1	22
*serverless-compute of	16	9
*serverless-compute off	-16	52
*serverless-compute offer	68	-30
*serverless-compute ok	-8	79
*serverless-compute old	-4	19
*serverless-compute older	-20	27
*serverless-compute on	35	-25
*serverless-compute onc	-16	42
*serverless-compute one	5	19
*serverless-compute onli	30	-2
*serverless-compute open	27	-14
*serverless-compute oper	61	-11
*serverless-compute opt	-6	13
*serverless-compute or	-12	9
*serverless-compute ordinari	29	-20
*serverless-compute origin	-19	61
*serverless-compute os	151	-1
*serverless-compute other	9	11
*serverless-compute our	36	46
*serverless-compute ourselv	-16	48
*serverless-compute out	18	-5
*serverless-compute outdat	40	-10
*serverless-compute output	-2	8
*serverless-compute over	33	-58
*serverless-compute own	6	21
*serverless-compute pack	-11	18
*serverless-compute packag	23	13
*serverless-compute page	3	10
*serverless-compute parallel	1	24
*serverless-compute paramet	-4	8
*serverless-compute part	116	-97
*serverless-compute parti	-19	37
*serverless-compute pass	-11	13
*serverless-compute password	-4	40
*serverless-compute past	-24	29
*serverless-compute patch	47	2
*serverless-compute peopl	-9	11
*serverless-compute permiss	-25	50
*serverless-compute permit	-19	42
*serverless-compute person	-25	-31
*serverless-compute physic	21	-8
*serverless-compute pick	34	3
*serverless-compute pin	-44	31
*serverless-compute place	22	13
*serverless-compute placement	37	-22
*serverless-compute plain	-19	48
*serverless-compute platform	25	5
*serverless-compute plugin	2	16
*serverless-compute polici	-10	15
*serverless-compute port	-18	24
*serverless-compute power	-64	103
*serverless-compute pre	8	-1
*serverless-compute print	-15	55
*serverless-compute privat	-4	9
*serverless-compute privileg	-8	30
*serverless-compute process	-9	13
*serverless-compute project	-4	50
*serverless-compute prompt	-16	31
*serverless-compute properti	-14	26
*serverless-compute protect	-11	46
*serverless-compute provid	21	6
*serverless-compute provis	63	-18
*serverless-compute public	-6	43
*serverless-compute publish	26	6
*serverless-compute pull	-8	16
*serverless-compute push	-11	43
*serverless-compute put	23	-3
*serverless-compute python	27	18
*serverless-compute python3	7	-26
*serverless-compute queue	-22	35
*serverless-compute quota	68	-32
*serverless-compute raiz	47	-45
*serverless-compute rang	-7	17
*serverless-compute reach	1	11
*serverless-compute react	-3	38
*serverless-compute read	-12	24
*serverless-compute record	5	17
*serverless-compute redeploi	-15	30
*serverless-compute refresh	-9	16
*serverless-compute refus	-2	25
*serverless-compute region	24	15
*serverless-compute regularli	-64	87
*serverless-compute releas	22	4
*serverless-compute remov	35	-20
*serverless-compute render	24	-12
*serverless-compute renew	43	-2
*serverless-compute report	15	-4
*serverless-compute repositori	-31	64
*serverless-compute request	32	-9
*serverless-compute reserv	-15	32
*serverless-compute resili	26	-8
*serverless-compute respons	-35	2
*serverless-compute rest	-23	67
*serverless-compute restart	3	26
*serverless-compute result	-5	16
*serverless-compute retent	-8	20
*serverless-compute retir	29	-5
*serverless-compute retri	-8	20
*serverless-compute reus	-15	35
*serverless-compute revis	27	-5
*serverless-compute right	57	-29
*serverless-compute role	0	34
*serverless-compute roll	40	-14
*serverless-compute rollback	-29	42
*serverless-compute root	-9	20
*serverless-compute rotat	-45	48
*serverless-compute rout	-5	26
*serverless-compute router	9	-5
*serverless-compute run	30	0
*serverless-compute runtask	-37	62
*serverless-compute runtim	31	7
*serverless-compute s	-52	57
*serverless-compute s3	-6	13
*serverless-compute safe	-6	19
*serverless-compute sai	44	-38
*serverless-compute scale	19	-2
*serverless-compute scan	-12	21
*serverless-compute schedul	33	11
*serverless-compute script	-20	72
*serverless-compute sdk	-17	24
*serverless-compute second	23	2
*serverless-compute secret	-19	92
*serverless-compute secur	8	20
*serverless-compute see	40	1
*serverless-compute select	-10	11
*serverless-compute send	19	-10
*serverless-compute separ	39	-22
*serverless-compute serv	44	-40
*serverless-compute server	85	-40
*serverless-compute serverless	75	-47
*serverless-compute servic	3	23
*serverless-compute session	53	-32
*serverless-compute set	-3	25
*serverless-compute sever	-4	36
*serverless-compute share	47	-29
*serverless-compute shell	-12	22
*serverless-compute ship	-27	43
*serverless-compute show	34	-1
*serverless-compute sidecar	-14	27
*serverless-compute sign	18	-13
*serverless-compute sigterm	21	-20
*serverless-compute site	-22	51
*serverless-compute size	18	20
*serverless-compute small	-20	22
*serverless-compute so	22	9
*serverless-compute softwar	-59	131
*serverless-compute some	20	-12
*serverless-compute somebodi	23	-10
*serverless-compute someon	5	12
*serverless-compute sourc	-11	30
*serverless-compute spark	36	-30
*serverless-compute ssl	3	13
*serverless-compute stai	-23	40
*serverless-compute stand	-4	8
*serverless-compute standalon	-38	66
*serverless-compute startup	23	32
*serverless-compute state	17	14
*serverless-compute still	3	48
*serverless-compute stop	14	6
*serverless-compute storag	-32	-26
*serverless-compute store	-3	26
*serverless-compute stream	31	-14
*serverless-compute subnet	-20	35
*serverless-compute such	13	10
*serverless-compute suit	31	10
*serverless-compute suppli	31	81
*serverless-compute support	51	-33
*serverless-compute sure	-20	40
*serverless-compute switch	-2	11
*serverless-compute system	64	-18
*serverless-compute take	19	3
*serverless-compute target	-23	34
*serverless-compute task	32	-11
*serverless-compute team	92	-42
*serverless-compute tenant	100	-38
*serverless-compute text	1	49
*serverless-compute than	-15	22
*serverless-compute that	10	13
*serverless-compute the	16	14
*serverless-compute thei	34	-17
*serverless-compute their	40	3
*serverless-compute them	-1	10
*serverless-compute there	20	22
*serverless-compute these	34	-31
*serverless-compute thi	-14	16
*serverless-compute think	26	-11
*serverless-compute third	-21	40
*serverless-compute those	64	-30
*serverless-compute thread	-6	27
*serverless-compute three	19	-8
*serverless-compute threshold	-18	26
*serverless-compute through	-5	14
*serverless-compute time	18	-3
*serverless-compute timeout	-14	74
*serverless-compute tls	29	3
*serverless-compute tmp	19	8
*serverless-compute to	11	9
*serverless-compute togeth	89	-87
*serverless-compute token	17	-9
*serverless-compute too	73	-25
*serverless-compute tool	-6	22
*serverless-compute traffic	8	3
*serverless-compute tri	49	-47
*serverless-compute trigger	-11	25
*serverless-compute true	44	8
*serverless-compute turn	16	1
*serverless-compute two	-8	2
*serverless-compute type	35	10
*serverless-compute under	35	-12
*serverless-compute underli	51	-17
*serverless-compute underneath	40	47
*serverless-compute unless	12	-3
*serverless-compute until	3	15
*serverless-compute up	-3	17
*serverless-compute updat	16	30
*serverless-compute upgrad	5	55
*serverless-compute upload	19	16
*serverless-compute us	-13	-43
*serverless-compute use	-20	-8
*serverless-compute user	-9	27
*serverless-compute valid	-11	2
*serverless-compute var	-11	29
*serverless-compute variabl	-7	40
*serverless-compute vcpu	19	5
*serverless-compute version	-4	28
*serverless-compute viewer	61	-32
*serverless-compute virtual	12	-10
*serverless-compute volum	6	9
*serverless-compute vpc	-15	30
*serverless-compute vulner	-14	40
*serverless-compute waf	-30	39
*serverless-compute wait	30	-25
*serverless-compute wall	-27	-2
*serverless-compute want	30	-17
*serverless-compute warn	-18	62
*serverless-compute was	2	83
*serverless-compute watch	19	-1
*serverless-compute way	-47	58
*serverless-compute we	11	48
*serverless-compute web	-10	24
*serverless-compute webhook	-13	15
*serverless-compute were	14	14
*serverless-compute weve	33	15
*serverless-compute what	20	22
*serverless-compute whatev	-8	11
*serverless-compute when	15	1
*serverless-compute where	26	-3
*serverless-compute whether	4	22
*serverless-compute which	30	-10
*serverless-compute who	25	24
*serverless-compute whoever	-8	12
*serverless-compute whole	-4	10
*serverless-compute whom	54	59
*serverless-compute whose	-33	40
*serverless-compute will	-2	20
*serverless-compute window	33	-32
*serverless-compute windows	33	-12
*serverless-compute wipe	3	30
*serverless-compute with	14	8
*serverless-compute within	11	59
*serverless-compute without	1	-26
*serverless-compute work	29	13
*serverless-compute worker	64	-12
*serverless-compute workload	12	-9
*serverless-compute would	-3	8
*serverless-compute write	-7	22
*serverless-compute yourself	120	-64
*serverless-compute zip	55	-76
*serverless-compute zone	28	-18
*single-tenant-managed	0	10
*single-tenant-managed %	-16	-36
*single-tenant-managed 0	7	52
*single-tenant-managed 1	16	57
*single-tenant-managed 10	-41	68
*single-tenant-managed 12	-1	61
*single-tenant-managed 13	80	-35
*single-tenant-managed 14	3	11
*single-tenant-managed 16	-13	11
*single-tenant-managed 2	22	52
*single-tenant-managed 20	-18	34
*single-tenant-managed 2019	-14	56
*single-tenant-managed 2025	21	-14
*single-tenant-managed 2026	55	-31
*single-tenant-managed 2027	-27	38
*single-tenant-managed 24	40	-23
*single-tenant-managed 256	6	10
*single-tenant-managed 3	28	19
*single-tenant-managed 30	-16	46
*single-tenant-managed 31	-7	21
*single-tenant-managed 336	15	1
*single-tenant-managed 35	9	18
*single-tenant-managed 3am	-29	19
*single-tenant-managed 5	-44	0
*single-tenant-managed 6	13	2
*single-tenant-managed 60	-9	23
*single-tenant-managed 7	-13	-43
*single-tenant-managed 8	-11	61
*single-tenant-managed 9	3	92
*single-tenant-managed 90	22	24
*single-tenant-managed about	36	32
*single-tenant-managed abov	17	-14
*single-tenant-managed absorb	9	-4
*single-tenant-managed acceler	-18	-57
*single-tenant-managed access	4	37
*single-tenant-managed account	23	12
*single-tenant-managed acl	6	71
*single-tenant-managed across	55	9
*single-tenant-managed act	63	-28
*single-tenant-managed action	27	7
*single-tenant-managed activ	-4	11
*single-tenant-managed actual	42	-34
*single-tenant-managed ad	20	27
*single-tenant-managed adapt	17	-13
*single-tenant-managed add	-39	-40
*single-tenant-managed address	0	26
*single-tenant-managed admin	26	72
*single-tenant-managed administr	67	-68
*single-tenant-managed aes	20	-1
*single-tenant-managed after	27	7
*single-tenant-managed afterward	-12	26
*single-tenant-managed again	-15	39
*single-tenant-managed against	-15	40
*single-tenant-managed agent	57	16
*single-tenant-managed ahead	-32	73
*single-tenant-managed alarm	-10	35
*single-tenant-managed algorithm	27	-13
*single-tenant-managed all	15	12
*single-tenant-managed allow	0	16
*single-tenant-managed alon	-5	52
*single-tenant-managed along	-35	44
*single-tenant-managed also	6	32
*single-tenant-managed alwai	45	35
*single-tenant-managed alwayson	96	5
*single-tenant-managed am	38	-26
*single-tenant-managed amazon	-38	-47
*single-tenant-managed ami	-7	66
*single-tenant-managed among	32	2
*single-tenant-managed and	8	9
*single-tenant-managed anew	23	1
*single-tenant-managed announc	35	6
*single-tenant-managed anonym	-6	10
*single-tenant-managed anoth	6	22
*single-tenant-managed answer	-32	60
*single-tenant-managed any	-21	74
*single-tenant-managed anyon	51	-21
*single-tenant-managed anyth	-78	24
*single-tenant-managed anywher	12	62
*single-tenant-managed apart	13	-4
*single-tenant-managed api	12	8
*single-tenant-managed app	13	27
*single-tenant-managed applianc	127	-73
*single-tenant-managed applic	-7	73
*single-tenant-managed archiv	49	-25
*single-tenant-managed are	0	25
*single-tenant-managed arrang	-19	40
*single-tenant-managed arriv	28	6
*single-tenant-managed artifact	20	-1
*single-tenant-managed as	7	33
*single-tenant-managed ask	-1	13
*single-tenant-managed assign	-16	40
*single-tenant-managed at	-8	27
*single-tenant-managed attach	5	11
*single-tenant-managed audit	13	9
*single-tenant-managed auditor	29	-14
*single-tenant-managed august	17	12
*single-tenant-managed auth	5	58
*single-tenant-managed authent	-1	10
*single-tenant-managed author	-5	23
*single-tenant-managed auto	12	-1
*single-tenant-managed autom	-1	-27
*single-tenant-managed automat	-43	-62
*single-tenant-managed autominorversionupgrad	12	-3
*single-tenant-managed autosc	-25	12
*single-tenant-managed autostop	56	-10
*single-tenant-managed avail	20	20
*single-tenant-managed awai	-4	39
*single-tenant-managed aws	-50	7
*single-tenant-managed az	6	24
*single-tenant-managed azs	49	-18
*single-tenant-managed back	-34	-26
*single-tenant-managed backup	-3	-21
*single-tenant-managed base	101	-31
*single-tenant-managed be	-2	20
*single-tenant-managed becom	-25	29
*single-tenant-managed been	-48	-15
*single-tenant-managed befor	-1	22
*single-tenant-managed behind	1	-82
*single-tenant-managed belong	35	19
*single-tenant-managed below	129	-51
*single-tenant-managed best	-4	11
*single-tenant-managed between	-6	-21
*single-tenant-managed bia	4	36
*single-tenant-managed bit	25	22
*single-tenant-managed block	-19	28
*single-tenant-managed blue	-2	22
*single-tenant-managed both	40	4
*single-tenant-managed box	-49	-88
*single-tenant-managed branch	-3	59
*single-tenant-managed break	-26	32
*single-tenant-managed bring	11	24
*single-tenant-managed broker	-1	24
*single-tenant-managed bucket	-29	57
*single-tenant-managed bug	15	11
*single-tenant-managed build	25	20
*single-tenant-managed builder	24	-1
*single-tenant-managed built	48	-7
*single-tenant-managed bump	-43	6
*single-tenant-managed bundl	7	25
*single-tenant-managed but	49	-43
*single-tenant-managed by	10	-8
*single-tenant-managed byol	38	123
*single-tenant-managed cach	-1	-41
*single-tenant-managed call	0	28
*single-tenant-managed caller	-11	30
*single-tenant-managed can	20	26
*single-tenant-managed cannot	37	9
*single-tenant-managed capac	-27	-17
*single-tenant-managed captur	-8	16
*single-tenant-managed care	75	-11
*single-tenant-managed carri	7	19
*single-tenant-managed case	-25	44
*single-tenant-managed center	53	-13
*single-tenant-managed certif	35	3
*single-tenant-managed chang	1	24
*single-tenant-managed check	0	22
*single-tenant-managed checkpoint	24	21
*single-tenant-managed choic	32	67
*single-tenant-managed choos	-16	41
*single-tenant-managed chosen	-26	-7
*single-tenant-managed class	-7	38
*single-tenant-managed classif	-21	60
*single-tenant-managed classifi	-2	26
*single-tenant-managed clean	-2	9
*single-tenant-managed clear	-4	49
*single-tenant-managed cli	20	16
*single-tenant-managed click	-34	33
*single-tenant-managed client	-4	21
*single-tenant-managed close	-13	43
*single-tenant-managed cloud	-24	66
*single-tenant-managed cloudtrail	32	-2
*single-tenant-managed cloudwatch	11	2
*single-tenant-managed cluster	14	20
*single-tenant-managed code	-6	54
*single-tenant-managed collect	-47	78
*single-tenant-managed come	-24	50
*single-tenant-managed common	9	-4
*single-tenant-managed compani	38	-33
*single-tenant-managed complianc	-42	-41
*single-tenant-managed compon	41	-7
*single-tenant-managed comput	-36	70
*single-tenant-managed concurr	-1	8
*single-tenant-managed config	3	76
*single-tenant-managed configur	-10	56
*single-tenant-managed connect	0	19
*single-tenant-managed consol	26	-2
*single-tenant-managed consum	-21	35
*single-tenant-managed contain	17	38
*single-tenant-managed content	-6	37
*single-tenant-managed continu	50	-66
*single-tenant-managed control	53	7
*single-tenant-managed cool	-9	37
*single-tenant-managed copi	12	-20
*single-tenant-managed correct	12	-2
*single-tenant-managed could	34	46
*single-tenant-managed count	-3	81
*single-tenant-managed cover	-20	36
*single-tenant-managed cpu	-18	36
*single-tenant-managed creat	5	14
*single-tenant-managed creation	16	29
*single-tenant-managed credenti	-5	100
*single-tenant-managed critic	45	-21
*single-tenant-managed cross	-8	26
*single-tenant-managed cumul	-12	-24
*single-tenant-managed custom	-31	-7
*single-tenant-managed cut	-51	65
*single-tenant-managed cve	-13	-51
*single-tenant-managed dai	-5	31
*single-tenant-managed daili	8	-32
*single-tenant-managed dashboard	-29	31
*single-tenant-managed data	14	10
*single-tenant-managed databas	-45	66
*single-tenant-managed date	-11	46
*single-tenant-managed day	20	-7
*single-tenant-managed db	-54	-68
*single-tenant-managed dba	85	7
*single-tenant-managed dcv	89	-2
*single-tenant-managed dead	83	-69
*single-tenant-managed decid	-14	51
*single-tenant-managed decis	-3	78
*single-tenant-managed dedic	0	16
*single-tenant-managed default	29	20
*single-tenant-managed defer	-7	12
*single-tenant-managed defin	32	33
*single-tenant-managed definit	27	-19
*single-tenant-managed delet	21	22
*single-tenant-managed deliv	8	94
*single-tenant-managed demand	-4	11
*single-tenant-managed depend	-10	27
*single-tenant-managed deploi	-7	27
*single-tenant-managed deploy	18	-3
*single-tenant-managed deprec	35	-15
*single-tenant-managed design	1	16
*single-tenant-managed desktop	-49	32
*single-tenant-managed destin	3	41
*single-tenant-managed detect	12	-9
*single-tenant-managed develop	-1	68
*single-tenant-managed di	25	-69
*single-tenant-managed differ	-10	19
*single-tenant-managed direct	1	13
*single-tenant-managed directori	78	-40
*single-tenant-managed disabl	-10	24
*single-tenant-managed disk	14	-13
*single-tenant-managed distribut	-3	72
*single-tenant-managed do	21	-3
*single-tenant-managed docker	-19	33
*single-tenant-managed document	4	44
*single-tenant-managed doe	-38	-12
*single-tenant-managed doesnt	15	-9
*single-tenant-managed domain	66	-5
*single-tenant-managed done	-41	-56
*single-tenant-managed dont	23	-75
*single-tenant-managed down	1	-23
*single-tenant-managed download	-15	35
*single-tenant-managed downtim	9	63
*single-tenant-managed driver	23	0
*single-tenant-managed drop	-23	33
*single-tenant-managed dure	23	23
*single-tenant-managed duti	-62	-43
*single-tenant-managed each	18	17
*single-tenant-managed earlier	-16	32
*single-tenant-managed ebs	22	-8
*single-tenant-managed ec2	30	12
*single-tenant-managed edg	9	-4
*single-tenant-managed edit	2	23
*single-tenant-managed effect	-21	38
*single-tenant-managed eight	16	4
*single-tenant-managed either	-3	23
*single-tenant-managed elast	0	19
*single-tenant-managed els	23	-3
*single-tenant-managed elsewher	33	0
*single-tenant-managed ena	-11	21
*single-tenant-managed enabl	-6	47
*single-tenant-managed end	38	0
*single-tenant-managed endpoint	36	7
*single-tenant-managed engin	3	-17
*single-tenant-managed enhanc	1	59
*single-tenant-managed enlarg	0	8
*single-tenant-managed enough	19	-8
*single-tenant-managed ensur	-20	39
*single-tenant-managed environ	7	25
*single-tenant-managed error	-19	42
*single-tenant-managed event	35	55
*single-tenant-managed everi	19	-5
*single-tenant-managed everyth	-10	27
*single-tenant-managed evict	1	31
*single-tenant-managed exchang	24	-7
*single-tenant-managed execut	-14	-13
*single-tenant-managed exist	-18	75
*single-tenant-managed expect	-39	25
*single-tenant-managed expir	-2	60
*single-tenant-managed export	-4	27
*single-tenant-managed extend	-12	-40
*single-tenant-managed extens	-3	78
*single-tenant-managed extra	87	-10
*single-tenant-managed factor	-3	17
*single-tenant-managed fail	43	-10
*single-tenant-managed failov	-6	-54
*single-tenant-managed failur	43	8
*single-tenant-managed fall	20	-7
*single-tenant-managed fast	-2	27
*single-tenant-managed fault	-13	25
*single-tenant-managed featur	-28	41
*single-tenant-managed fedramp	36	-29
*single-tenant-managed fee	51	20
*single-tenant-managed few	25	25
*single-tenant-managed fiber	9	-4
*single-tenant-managed file	5	37
*single-tenant-managed fill	-50	46
*single-tenant-managed final	-19	34
*single-tenant-managed find	37	-26
*single-tenant-managed fine	-4	27
*single-tenant-managed fip	124	-40
*single-tenant-managed firehos	-14	32
*single-tenant-managed firewal	96	-53
*single-tenant-managed firmwar	117	-43
*single-tenant-managed first	-45	-78
*single-tenant-managed fit	-19	39
*single-tenant-managed five	14	-5
*single-tenant-managed fix	30	-57
*single-tenant-managed flaw	50	6
*single-tenant-managed fleet	-15	38
*single-tenant-managed flood	9	-4
*single-tenant-managed folder	22	29
*single-tenant-managed follow	74	-35
*single-tenant-managed forc	20	2
*single-tenant-managed forward	-10	16
*single-tenant-managed free	-6	22
*single-tenant-managed fresh	-5	67
*single-tenant-managed from	17	14
*single-tenant-managed front	53	-80
*single-tenant-managed fsx	22	-12
*single-tenant-managed full	-30	59
*single-tenant-managed further	-32	45
*single-tenant-managed game	-9	44
*single-tenant-managed gatewai	87	-28
*single-tenant-managed gb	16	4
*single-tenant-managed general	-78	-9
*single-tenant-managed get	-29	-29
*single-tenant-managed give	29	-11
*single-tenant-managed global	-29	44
*single-tenant-managed go	3	28
*single-tenant-managed gone	-5	25
*single-tenant-managed good	-10	22
*single-tenant-managed grain	-5	25
*single-tenant-managed grant	-7	29
*single-tenant-managed greatest	-9	12
*single-tenant-managed green	-2	22
*single-tenant-managed gremlin	-10	77
*single-tenant-managed grid	-18	31
*single-tenant-managed group	9	43
*single-tenant-managed grow	8	12
*single-tenant-managed guard	-21	85
*single-tenant-managed gui	-36	-44
*single-tenant-managed hand	16	22
*single-tenant-managed handl	174	-27
*single-tenant-managed happen	25	-113
*single-tenant-managed harden	130	-103
*single-tenant-managed hardwar	90	-19
*single-tenant-managed has	6	23
*single-tenant-managed have	45	19
*single-tenant-managed hdd	14	-9
*single-tenant-managed health	26	9
*single-tenant-managed healthi	12	9
*single-tenant-managed here	-17	33
*single-tenant-managed high	27	5
*single-tenant-managed his	-28	27
*single-tenant-managed hold	47	-3
*single-tenant-managed home	36	-7
*single-tenant-managed host	70	55
*single-tenant-managed hour	-4	30
*single-tenant-managed hourli	59	-28
*single-tenant-managed hous	60	-12
*single-tenant-managed how	-6	20
*single-tenant-managed http	-2	25
*single-tenant-managed hyperpod	-80	-3
*single-tenant-managed hypervisor	21	-5
*single-tenant-managed i	42	-47
*single-tenant-managed iam	-8	25
*single-tenant-managed ident	-5	13
*single-tenant-managed identifi	-22	29
*single-tenant-managed idl	6	48
*single-tenant-managed if	-53	27
*single-tenant-managed imag	14	5
*single-tenant-managed immut	-14	37
*single-tenant-managed impair	21	-13
*single-tenant-managed import	-3	82
*single-tenant-managed in	19	9
*single-tenant-managed inbound	-16	56
*single-tenant-managed includ	40	2
*single-tenant-managed index	3	42
*single-tenant-managed infer	-3	53
*single-tenant-managed infrastructur	-20	-32
*single-tenant-managed initi	-11	10
*single-tenant-managed inject	-8	77
*single-tenant-managed insecur	17	1
*single-tenant-managed insid	9	43
*single-tenant-managed instal	17	-3
*single-tenant-managed instanc	18	12
*single-tenant-managed instead	-25	61
*single-tenant-managed intellig	25	-13
*single-tenant-managed intern	8	-31
*single-tenant-managed internet	-16	30
*single-tenant-managed into	9	20
*single-tenant-managed ip	-7	61
*single-tenant-managed is	17	21
*single-tenant-managed isnt	-26	75
*single-tenant-managed isol	21	38
*single-tenant-managed issu	95	-21
*single-tenant-managed it	11	16
*single-tenant-managed its	13	8
*single-tenant-managed itself	26	-1
*single-tenant-managed januari	-17	8
*single-tenant-managed java	-23	24
*single-tenant-managed job	-36	-61
*single-tenant-managed join	-15	27
*single-tenant-managed joint	-14	66
*single-tenant-managed keep	4	22
*single-tenant-managed kei	37	96
*single-tenant-managed kept	27	-7
*single-tenant-managed kerbero	34	-13
*single-tenant-managed kernel	14	-80
*single-tenant-managed key	8	24
*single-tenant-managed kick	-45	16
*single-tenant-managed kms	19	10
*single-tenant-managed knob	7	62
*single-tenant-managed know	56	-52
*single-tenant-managed known	25	-2
*single-tenant-managed kubernetes	29	65
*single-tenant-managed label	-3	15
*single-tenant-managed lag	-11	12
*single-tenant-managed larger	-18	48
*single-tenant-managed last	47	30
*single-tenant-managed later	-5	32
*single-tenant-managed latest	16	7
*single-tenant-managed launch	37	33
*single-tenant-managed ldap	1	19
*single-tenant-managed least	2	28
*single-tenant-managed leav	-9	24
*single-tenant-managed left	-8	31
*single-tenant-managed less	24	-12
*single-tenant-managed let	-18	36
*single-tenant-managed level	14	47
*single-tenant-managed li	-19	32
*single-tenant-managed lib	-6	69
*single-tenant-managed librari	-18	48
*single-tenant-managed licens	-23	-13
*single-tenant-managed life	36	-17
*single-tenant-managed lifecycl	-3	15
*single-tenant-managed like	-6	59
*single-tenant-managed limit	25	-13
*single-tenant-managed link	8	2
*single-tenant-managed linux	-48	-119
*single-tenant-managed list	-8	42
*single-tenant-managed live	-12	37
*single-tenant-managed load	-13	38
*single-tenant-managed local	-11	22
*single-tenant-managed locat	13	-7
*single-tenant-managed lock	13	37
*single-tenant-managed log	12	19
*single-tenant-managed login	30	47
*single-tenant-managed long	17	23
*single-tenant-managed longer	-16	30
*single-tenant-managed look	79	4
*single-tenant-managed lose	-16	56
*single-tenant-managed loss	7	9
*single-tenant-managed lost	-25	35
*single-tenant-managed lower	16	2
*single-tenant-managed lustr	6	13
*single-tenant-managed machin	39	-41
*single-tenant-managed machineri	12	-7
*single-tenant-managed made	-11	-82
*single-tenant-managed maintain	27	141
*single-tenant-managed mainten	27	25
*single-tenant-managed major	-2	32
*single-tenant-managed make	3	32
*single-tenant-managed manag	2	43
*single-tenant-managed mandatori	18	21
*single-tenant-managed mani	14	94
*single-tenant-managed manual	-21	8
*single-tenant-managed map	0	21
*single-tenant-managed march	-16	24
*single-tenant-managed mark	8	-9
*single-tenant-managed master	-51	-24
*single-tenant-managed matter	-10	40
*single-tenant-managed maximum	-20	43
*single-tenant-managed may	1	31
*single-tenant-managed me	-60	73
*single-tenant-managed mean	-31	110
*single-tenant-managed meant	1	88
*single-tenant-managed meanwhil	4	50
*single-tenant-managed media	-10	46
*single-tenant-managed member	-13	54
*single-tenant-managed mend	56	32
*single-tenant-managed mess	-21	19
*single-tenant-managed messag	-1	41
*single-tenant-managed metadata	13	22
*single-tenant-managed metric	36	-16
*single-tenant-managed mfa	-6	20
*single-tenant-managed migrat	-29	5
*single-tenant-managed minimum	-10	18
*single-tenant-managed minor	-1	-9
*single-tenant-managed minut	1	19
*single-tenant-managed miss	-12	29
*single-tenant-managed mode	-5	43
*single-tenant-managed model	30	40
*single-tenant-managed modifi	-7	10
*single-tenant-managed modul	9	37
*single-tenant-managed mondai	7	30
*single-tenant-managed month	-55	-10
*single-tenant-managed monthli	42	105
*single-tenant-managed more	-52	-38
*single-tenant-managed most	32	-16
*single-tenant-managed move	11	18
*single-tenant-managed multi	10	21
*single-tenant-managed must	9	23
*single-tenant-managed my	25	25
*single-tenant-managed name	21	-4
*single-tenant-managed narrow	-6	21
*single-tenant-managed need	2	13
*single-tenant-managed neither	49	6
*single-tenant-managed network	16	9
*single-tenant-managed never	35	36
*single-tenant-managed new	16	-2
*single-tenant-managed newer	37	-13
*single-tenant-managed newli	-25	42
*single-tenant-managed nfs	2	40
*single-tenant-managed no	26	25
*single-tenant-managed nobodi	47	1
*single-tenant-managed node	22	11
*single-tenant-managed none	32	49
*single-tenant-managed nor	51	0
*single-tenant-managed normal	22	112
*single-tenant-managed not	1	37
*single-tenant-managed note	-2	22
*single-tenant-managed notebook	36	-15
*single-tenant-managed noth	2	47
*single-tenant-managed notic	45	-26
*single-tenant-managed notif	-11	19
*single-tenant-managed novemb	-33	47
*single-tenant-managed now	-34	56
*single-tenant-managed ntf	-6	20
*single-tenant-managed number	-12	38
*single-tenant-managed nvme	-11	21
*single-tenant-managed object	20	48
*single-tenant-managed oci	13	-2
*single-tenant-managed of	-4	-12
*single-tenant-managed off	-2	20
*single-tenant-managed offer	40	-10
*single-tenant-managed offlin	17	-14
*single-tenant-managed ok	-160	-94
*single-tenant-managed old	0	67
*single-tenant-managed older	-10	38
*single-tenant-managed on	7	29
*single-tenant-managed onc	10	-59
*single-tenant-managed one	8	13
*single-tenant-managed onli	20	32
*single-tenant-managed ontap	-8	21
*single-tenant-managed onto	-28	-43
*single-tenant-managed open	0	20
*single-tenant-managed openzf	3	12
*single-tenant-managed oper	-2	-66
*single-tenant-managed option	-17	38
*single-tenant-managed or	11	4
*single-tenant-managed order	34	8
*single-tenant-managed os	-11	-40
*single-tenant-managed oss	10	33
*single-tenant-managed other	17	5
*single-tenant-managed otherw	-9	57
*single-tenant-managed our	-71	-96
*single-tenant-managed out	5	19
*single-tenant-managed outbound	-8	11
*single-tenant-managed outliv	-2	32
*single-tenant-managed output	34	-10
*single-tenant-managed outsid	73	-50
*single-tenant-managed over	17	7
*single-tenant-managed overwrit	48	-33
*single-tenant-managed own	3	32
*single-tenant-managed owner	-83	-56
*single-tenant-managed packag	2	24
*single-tenant-managed pair	53	-24
*single-tenant-managed param	2	27
*single-tenant-managed paramet	3	42
*single-tenant-managed part	10	72
*single-tenant-managed parti	-36	28
*single-tenant-managed partit	1	14
*single-tenant-managed pass	0	19
*single-tenant-managed password	-11	12
*single-tenant-managed patch	-62	-88
*single-tenant-managed paus	-9	52
*single-tenant-managed pay	-15	26
*single-tenant-managed pcoip	79	10
*single-tenant-managed peak	6	8
*single-tenant-managed pend	1	26
*single-tenant-managed peopl	-60	77
*single-tenant-managed per	13	5
*single-tenant-managed percent	-41	51
*single-tenant-managed perform	14	-94
*single-tenant-managed perimet	0	19
*single-tenant-managed period	-46	-86
*single-tenant-managed permiss	-6	44
*single-tenant-managed persist	28	-7
*single-tenant-managed person	-71	-11
*single-tenant-managed physic	75	-44
*single-tenant-managed pick	-5	42
*single-tenant-managed pin	19	16
*single-tenant-managed pip	-13	57
*single-tenant-managed place	-13	60
*single-tenant-managed plain	-14	51
*single-tenant-managed plan	19	30
*single-tenant-managed plane	56	-39
*single-tenant-managed platform	-18	0
*single-tenant-managed player	-2	45
*single-tenant-managed pleas	71	7
*single-tenant-managed plugin	-3	68
*single-tenant-managed point	30	-17
*single-tenant-managed polici	-6	29
*single-tenant-managed port	14	19
*single-tenant-managed posix	1	23
*single-tenant-managed possibl	50	38
*single-tenant-managed power	41	45
*single-tenant-managed powershel	35	9
*single-tenant-managed prebuilt	12	9
*single-tenant-managed prefer	52	-19
*single-tenant-managed primari	35	-15
*single-tenant-managed prioriti	14	-12
*single-tenant-managed privat	-9	35
*single-tenant-managed privileg	-10	69
*single-tenant-managed problem	-1	13
*single-tenant-managed process	-52	-61
*single-tenant-managed produc	-21	36
*single-tenant-managed product	-9	37
*single-tenant-managed profil	-12	22
*single-tenant-managed program	22	57
*single-tenant-managed promot	8	11
*single-tenant-managed protect	13	16
*single-tenant-managed provid	36	22
*single-tenant-managed provis	-16	0
*single-tenant-managed public	-5	31
*single-tenant-managed publicli	2	33
*single-tenant-managed publish	37	-6
*single-tenant-managed pull	-37	23
*single-tenant-managed put	23	-15
*single-tenant-managed pv	-11	21
*single-tenant-managed python	6	27
*single-tenant-managed qualiti	-9	48
*single-tenant-managed quarterli	-52	-13
*single-tenant-managed queri	-5	33
*single-tenant-managed question	48	-9
*single-tenant-managed queue	37	-3
*single-tenant-managed quiet	-11	16
*single-tenant-managed quota	-21	42
*single-tenant-managed ra3	1	17
*single-tenant-managed rack	17	-6
*single-tenant-managed raiz	-27	37
*single-tenant-managed random	-15	46
*single-tenant-managed rare	54	-24
*single-tenant-managed rdp	-4	14
*single-tenant-managed reach	-10	29
*single-tenant-managed reachabl	-14	37
*single-tenant-managed react	-8	12
*single-tenant-managed read	4	42
*single-tenant-managed reader	8	-21
*single-tenant-managed readi	-42	58
*single-tenant-managed reboot	8	19
*single-tenant-managed rebuild	38	28
*single-tenant-managed receiv	-4	75
*single-tenant-managed reconnect	56	-24
*single-tenant-managed record	45	-19
*single-tenant-managed recov	0	21
*single-tenant-managed recoveri	35	7
*single-tenant-managed red	-19	33
*single-tenant-managed refresh	-15	66
*single-tenant-managed refus	70	-26
*single-tenant-managed region	-16	41
*single-tenant-managed regist	-5	31
*single-tenant-managed rehears	-13	14
*single-tenant-managed releas	73	-19
*single-tenant-managed remain	10	-1
*single-tenant-managed remot	61	-25
*single-tenant-managed remov	23	34
*single-tenant-managed renew	30	29
*single-tenant-managed repair	25	-11
*single-tenant-managed replac	25	8
*single-tenant-managed replic	19	9
*single-tenant-managed replica	1	33
*single-tenant-managed report	27	-5
*single-tenant-managed request	-39	-65
*single-tenant-managed requir	-12	14
*single-tenant-managed reset	-32	50
*single-tenant-managed resili	52	-48
*single-tenant-managed resiz	14	-4
*single-tenant-managed respons	-29	-93
*single-tenant-managed rest	-9	1
*single-tenant-managed restart	16	39
*single-tenant-managed restor	21	7
*single-tenant-managed restrict	-13	43
*single-tenant-managed result	0	30
*single-tenant-managed resum	53	-18
*single-tenant-managed retain	-3	9
*single-tenant-managed retent	-5	25
*single-tenant-managed retir	-1	59
*single-tenant-managed retri	-25	68
*single-tenant-managed review	-1	25
*single-tenant-managed right	8	28
*single-tenant-managed risk	-7	13
*single-tenant-managed riski	26	-19
*single-tenant-managed role	-6	30
*single-tenant-managed roll	20	10
*single-tenant-managed rollup	26	-11
*single-tenant-managed root	35	23
*single-tenant-managed rotat	-20	1
*single-tenant-managed router	9	-4
*single-tenant-managed row	-12	24
*single-tenant-managed rule	-2	20
*single-tenant-managed run	19	9
*single-tenant-managed runtim	75	-37
*single-tenant-managed s	46	-10
*single-tenant-managed s3	18	13
*single-tenant-managed sai	-12	20
*single-tenant-managed same	44	106
*single-tenant-managed saml	2	13
*single-tenant-managed save	-4	28
*single-tenant-managed say	8	9
*single-tenant-managed scale	7	20
*single-tenant-managed scan	45	-32
*single-tenant-managed schedul	-12	-16
*single-tenant-managed schema	6	85
*single-tenant-managed scientist	-19	14
*single-tenant-managed scram	-12	16
*single-tenant-managed scratch	-16	69
*single-tenant-managed script	11	10
*single-tenant-managed sdk	13	13
*single-tenant-managed search	82	29
*single-tenant-managed second	-30	-40
*single-tenant-managed secret	28	-20
*single-tenant-managed secur	-21	-39
*single-tenant-managed see	-37	-66
*single-tenant-managed select	-6	64
*single-tenant-managed self	-53	28
*single-tenant-managed send	4	20
*single-tenant-managed sensit	-2	14
*single-tenant-managed serv	75	-16
*single-tenant-managed server	27	33
*single-tenant-managed serverless	19	-2
*single-tenant-managed servic	-29	4
*single-tenant-managed session	28	3
*single-tenant-managed set	-2	24
*single-tenant-managed seven	-19	31
*single-tenant-managed sever	32	-19
*single-tenant-managed shadow	-9	70
*single-tenant-managed share	-9	33
*single-tenant-managed shell	49	-8
*single-tenant-managed ship	29	23
*single-tenant-managed short	40	-35
*single-tenant-managed should	-26	40
*single-tenant-managed show	-13	38
*single-tenant-managed side	13	9
*single-tenant-managed sign	14	23
*single-tenant-managed sinc	17	2
*single-tenant-managed singl	-8	32
*single-tenant-managed sit	-22	49
*single-tenant-managed site	47	-34
*single-tenant-managed six	41	-16
*single-tenant-managed size	-14	74
*single-tenant-managed slow	-16	61
*single-tenant-managed small	-29	48
*single-tenant-managed smb	22	4
*single-tenant-managed snapmirror	-6	99
*single-tenant-managed so	-4	25
*single-tenant-managed softwar	-37	-79
*single-tenant-managed some	-40	67
*single-tenant-managed somebodi	-66	-22
*single-tenant-managed someth	-66	-6
*single-tenant-managed sorri	-13	25
*single-tenant-managed sourc	15	17
*single-tenant-managed space	-6	22
*single-tenant-managed spare	-49	65
*single-tenant-managed speak	60	-20
*single-tenant-managed spread	-7	38
*single-tenant-managed sql	9	79
*single-tenant-managed squash	0	27
*single-tenant-managed ssd	11	-6
*single-tenant-managed ssh	24	12
*single-tenant-managed ssl	-21	31
*single-tenant-managed stabil	12	-10
*single-tenant-managed stai	20	1
*single-tenant-managed stand	-69	-14
*single-tenant-managed standard	-24	-1
*single-tenant-managed standbi	35	-6
*single-tenant-managed start	12	42
*single-tenant-managed startup	-11	26
*single-tenant-managed state	1	41
*single-tenant-managed statement	7	37
*single-tenant-managed statu	-17	28
*single-tenant-managed step	9	8
*single-tenant-managed still	-5	86
*single-tenant-managed stop	-10	-1
*single-tenant-managed storag	19	9
*single-tenant-managed store	16	31
*single-tenant-managed stream	31	-20
*single-tenant-managed string	-15	18
*single-tenant-managed subnet	0	20
*single-tenant-managed such	-6	44
*single-tenant-managed suppli	4	20
*single-tenant-managed sure	-31	31
*single-tenant-managed swap	75	-7
*single-tenant-managed switch	15	9
*single-tenant-managed switchov	42	55
*single-tenant-managed system	-24	-32
*single-tenant-managed tabl	-28	85
*single-tenant-managed take	11	-14
*single-tenant-managed taken	-28	63
*single-tenant-managed target	42	0
*single-tenant-managed task	-53	-114
*single-tenant-managed tde	32	3
*single-tenant-managed team	-9	44
*single-tenant-managed tell	18	38
*single-tenant-managed templat	-14	24
*single-tenant-managed test	22	8
*single-tenant-managed than	7	12
*single-tenant-managed thank	-115	-78
*single-tenant-managed that	13	6
*single-tenant-managed the	12	2
*single-tenant-managed thei	6	16
*single-tenant-managed their	30	-32
*single-tenant-managed them	6	18
*single-tenant-managed themselv	57	37
*single-tenant-managed then	-26	81
*single-tenant-managed there	16	38
*single-tenant-managed these	70	85
*single-tenant-managed thi	23	75
*single-tenant-managed third	42	0
*single-tenant-managed those	33	39
*single-tenant-managed three	32	-3
*single-tenant-managed through	26	23
*single-tenant-managed throughput	-17	45
*single-tenant-managed tick	-45	98
*single-tenant-managed tier	-12	35
*single-tenant-managed time	4	28
*single-tenant-managed tls	23	2
*single-tenant-managed to	6	13
*single-tenant-managed togeth	2	12
*single-tenant-managed token	7	35
*single-tenant-managed too	-75	154
*single-tenant-managed tool	-16	49
*single-tenant-managed topic	-4	63
*single-tenant-managed touch	21	-33
*single-tenant-managed track	8	6
*single-tenant-managed traffic	20	-10
*single-tenant-managed trail	15	17
*single-tenant-managed train	1	67
*single-tenant-managed transact	26	4
*single-tenant-managed transit	-6	9
*single-tenant-managed trigger	5	16
*single-tenant-managed trust	14	11
*single-tenant-managed tune	-1	35
*single-tenant-managed turn	7	19
*single-tenant-managed two	-12	29
*single-tenant-managed txt	-14	47
*single-tenant-managed type	-7	33
*single-tenant-managed typic	57	-14
*single-tenant-managed under	40	-15
*single-tenant-managed underli	93	-7
*single-tenant-managed underneath	-60	-127
*single-tenant-managed undo	58	-42
*single-tenant-managed unencrypt	42	0
*single-tenant-managed unhealthi	8	4
*single-tenant-managed unit	16	-7
*single-tenant-managed unless	-6	28
*single-tenant-managed until	0	22
*single-tenant-managed up	-18	-5
*single-tenant-managed upgrad	-77	-43
*single-tenant-managed upload	1	32
*single-tenant-managed us	26	32
*single-tenant-managed usabl	-7	35
*single-tenant-managed usag	-12	21
*single-tenant-managed use	-8	78
*single-tenant-managed user	-7	69
*single-tenant-managed v2	3	-54
*single-tenant-managed valid	-3	42
*single-tenant-managed vault	-4	8
*single-tenant-managed verifi	13	10
*single-tenant-managed version	-1	-16
*single-tenant-managed view	-6	37
*single-tenant-managed virtual	-31	45
*single-tenant-managed vm	-20	30
*single-tenant-managed volum	14	4
*single-tenant-managed vpc	-7	25
*single-tenant-managed vulner	31	38
*single-tenant-managed w	-72	25
*single-tenant-managed wait	9	51
*single-tenant-managed want	69	1
*single-tenant-managed warn	38	-19
*single-tenant-managed was	46	-23
*single-tenant-managed watch	-10	39
*single-tenant-managed way	10	29
*single-tenant-managed we	-11	27
*single-tenant-managed web	15	10
*single-tenant-managed week	-12	54
*single-tenant-managed weekli	9	30
*single-tenant-managed well	30	-31
*single-tenant-managed were	-51	74
*single-tenant-managed what	24	9
*single-tenant-managed whatev	35	-3
*single-tenant-managed where	25	-10
*single-tenant-managed whether	-6	25
*single-tenant-managed which	11	7
*single-tenant-managed while	-10	-28
*single-tenant-managed who	-69	-61
*single-tenant-managed whoever	-12	19
*single-tenant-managed whole	-10	14
*single-tenant-managed whom	-54	57
*single-tenant-managed whose	-16	62
*single-tenant-managed will	2	11
*single-tenant-managed window	30	24
*single-tenant-managed windows	23	-23
*single-tenant-managed with	9	12
*single-tenant-managed within	7	18
*single-tenant-managed without	23	-17
*single-tenant-managed wont	-26	25
*single-tenant-managed work	-12	54
*single-tenant-managed worker	81	-26
*single-tenant-managed workload	-17	34
*single-tenant-managed workspac	9	-9
*single-tenant-managed write	3	15
*single-tenant-managed written	-11	-41
*single-tenant-managed wrong	-6	18
*single-tenant-managed year	19	49
*single-tenant-managed you	-40	18
*single-tenant-managed yourself	-7	50
*single-tenant-managed yum	-18	24
*single-tenant-managed zone	13	10
*single-tenant-managed zookeep	52	-3
0	7	43
0 $	-2	14
0 0	-3	68
0 @	28	-16
0 and	55	10
0 mean	-4	14
0 on	-23	72
0 or	66	-11
0 still	-18	67
0 to	39	23
0 turn	-3	74
000	30	-27
000 request	11	-8
095	-25	27
095 dai	-25	27
1	22	28
1 $	-23	30
1 0	-20	60
1 000	31	-30
1 095	-25	27
1 2	11	-2
1 3	-17	28
1 31	-28	-107
1 @	-4	40
1 and	-8	47
1 dai	22	-20
1 to	9	15
10	-2	26
100	2	16
100 gbp	16	-9
11	-11	27
12	8	22
12 hour	31	1
12 month	-7	71
128	1	8
13	35	45
14	8	10
14 dai	16	1
14 month	-8	14
14 to	-30	33
140	38	-21
15 minut	-25	49
16	23	46
16 on	-13	11
18	1	9
2	26	9
2 0	-21	29
2 @	70	-27
2 and	27	19
2 at	30	-24
2 audit	33	-23
2 or	26	12
20	-23	56
20 get	2	11
20 gib	-13	40
200	-11	11
2016	-9	43
2017	-15	42
2017 still	-15	42
2018	-23	31
2019	-12	47
2021	-23	34
2022	-14	30
2023	3	-17
2023 imag	9	59
2024	6	23
2025	26	18
2025 has	-7	13
2026	14	9
2026 and	27	-23
2027	20	15
2027 for	-31	33
21	20	1
21 dai	20	11
22	-10	39
22 for	-1	18
22 open	14	50
24	16	7
24 hour	19	6
25	22	-17
25 februari	22	-17
250	-15	21
256	20	-6
256 bit	16	-7
27001	5	22
27001 certif	48	13
28	46	26
28 @	18	70
29	-4	10
29 septemb	-4	10
3	40	14
3 12	-13	17
3 and	50	-33
3 is	-32	83
3 onli	51	-31
30	7	13
30 dai	4	17
30 juli	-10	22
30 june	18	8
30 minut	18	4
30 second	22	-13
300	-21	63
31	-42	-35
336	15	1
336 of	15	1
3389	3	43
35	-6	38
35 dai	10	15
36	90	-32
365	-22	41
365 dai	-11	22
3am	-26	18
4	71	68
40	-6	20
400	-19	23
443	-6	27
45	19	-10
45 dai	12	-1
5	-1	8
5 gb	30	-13
50	25	84
512	-11	26
512 mb	-11	26
53	21	-4
53 resolv	-11	17
6	47	25
6 1	36	3
6 and	88	-48
60	-3	18
60 minut	-4	28
60 percent	-28	33
7	24	-7
7 dai	24	-8
7 novemb	-32	36
7 to	9	-7
72	-10	21
72 hour	-10	21
8	-11	61
9	-22	59
9 to	-52	4
90	2	35
90 dai	8	35
=aws	-6	8
=customer	17	-4
=shared	-111	-95
@	11	16
@ $	17	31
@ %	-15	65
@ 0	20	62
@ 1	-60	-44
@ 14	32	-32
@ 2	-59	20
@ 4	-30	86
@ 5	6	-71
@ 7	60	-22
@ 9	-52	4
@ a	22	1
@ about	123	-24
@ accept	-8	41
@ access	-13	42
@ account	40	-4
@ acl	-1	81
@ across	-22	33
@ activ	-7	13
@ add	27	-16
@ address	10	-8
@ admin	52	12
@ after	14	60
@ again	13	13
@ against	99	-68
@ agent	-3	89
@ agentcor	-12	42
@ alert	-55	120
@ alon	-9	-8
@ also	40	-39
@ alwai	33	11
@ amazon	-86	-84
@ ami	-3	-85
@ among	25	-11
@ an	-7	19
@ analys	68	0
@ and	12	7
@ announc	23	10
@ anoth	18	-6
@ answer	36	9
@ anycast	107	-42
@ anywher	4	61
@ apart	53	-19
@ api	17	-5
@ app	3	23
@ applianc	82	-5
@ applic	-11	34
@ archiv	20	0
@ are	-5	32
@ artifact	17	-7
@ as	28	-17
@ ask	40	-73
@ assign	-21	63
@ associ	-4	16
@ at	-1	15
@ attach	-2	9
@ audit	26	1
@ author	64	84
@ auto	11	75
@ automat	108	-22
@ avail	56	-15
@ awai	13	-13
@ aws	43	-77
@ back	56	-25
@ backup	-27	-37
@ base	-8	7
@ baselin	-4	9
@ becaus	8	-3
@ befor	32	-8
@ behind	74	65
@ belong	52	19
@ between	-7	12
@ block	1	57
@ blueprint	-22	33
@ bot	15	-31
@ box	-64	-107
@ branch	2	11
@ bring	7	16
@ broker	4	25
@ bucket	-13	13
@ build	13	3
@ but	-16	39
@ by	57	-28
@ ca	-13	41
@ cach	26	15
@ call	56	-28
@ can	-23	44
@ cannot	-44	75
@ capac	58	42
@ captur	14	-11
@ carri	-7	99
@ catalog	24	-18
@ center	33	-8
@ certif	-18	25
@ chang	-26	28
@ check	7	15
@ choos	34	-28
@ class	-13	53
@ classic	-27	36
@ clean	-27	45
@ cli	0	8
@ client	-50	-3
@ clock	-34	54
@ close	45	8
@ cluster	-21	-16
@ cni	116	-41
@ code	-42	96
@ collect	7	21
@ come	24	25
@ command	2	21
@ compar	68	-37
@ compat	31	-6
@ complianc	23	57
@ compon	25	-4
@ comput	49	-1
@ config	18	1
@ configur	23	34
@ connect	-15	49
@ contain	8	66
@ content	0	44
@ control	70	-39
@ copi	38	33
@ core	-35	69
@ could	25	-14
@ count	18	7
@ cover	68	-68
@ creat	63	-33
@ credenti	3	12
@ cumul	-151	-11
@ current	-43	-97
@ custom	-168	-56
@ daemon	-34	53
@ dashboard	17	27
@ data	54	20
@ databas	-27	20
@ db	-64	-46
@ decid	-26	51
@ dedic	-9	23
@ default	-43	17
@ definit	-5	32
@ delet	1	31
@ deliv	26	-23
@ demand	11	26
@ deploi	5	87
@ deploy	13	13
@ design	1	10
@ desktop	-48	-40
@ detect	19	-9
@ devic	11	77
@ directori	-52	38
@ disk	37	-27
@ distribut	-8	35
@ do	33	41
@ doe	13	43
@ doesnt	52	-4
@ domain	59	-29
@ done	26	51
@ drift	21	99
@ drop	-34	62
@ durabl	113	-50
@ each	18	5
@ earlier	-10	13
@ ebs	-2	8
@ ec2	-82	-11
@ edg	54	8
@ eks	17	139
@ encrypt	41	11
@ end	43	-10
@ endpoint	33	-12
@ enforc	-11	52
@ engin	10	-82
@ enrol	41	-37
@ env	-8	39
@ environ	-19	51
@ ephemer	53	-85
@ esxi	15	34
@ event	-4	-79
@ everi	62	14
@ execut	28	0
@ exist	-12	48
@ expir	-10	24
@ fail	-9	16
@ fall	-13	70
@ fargat	37	-15
@ fast	-25	31
@ fell	34	-24
@ file	27	16
@ filter	9	25
@ find	5	25
@ firecrack	15	-6
@ firewal	-7	34
@ firmwar	142	21
@ fix	-16	52
@ flag	4	17
@ fleet	140	-25
@ flood	13	-4
@ flow	-22	90
@ for	3	33
@ forc	-21	31
@ found	-12	38
@ framework	-7	12
@ from	26	12
@ function	-1	40
@ gatewai	98	-76
@ gener	18	-7
@ get	-49	-63
@ give	39	-20
@ global	49	-40
@ goe	-32	19
@ good	-12	29
@ got	7	63
@ grant	-24	74
@ group	-14	22
@ grow	73	-12
@ guard	54	-21
@ had	37	-22
@ hand	-18	37
@ handl	41	20
@ hardwar	125	-25
@ has	17	8
@ have	-32	67
@ head	3	26
@ health	1	54
@ help	49	17
@ helper	21	3
@ here	-36	44
@ hold	12	7
@ host	35	-11
@ how	-20	26
@ hyperpod	-93	-5
@ i	87	-31
@ identifi	31	5
@ if	-41	47
@ imag	38	9
@ in	20	22
@ includ	27	9
@ index	34	54
@ infrastructur	18	-6
@ ingest	-7	18
@ ins	30	-10
@ insid	56	-36
@ insist	-5	21
@ inspect	-19	-48
@ instal	27	8
@ instanc	36	8
@ instead	-72	70
@ into	-44	57
@ invoc	42	-17
@ is	1	53
@ isnt	-29	138
@ isol	33	-8
@ issu	8	-37
@ it	10	29
@ item	48	-1
@ its	2	19
@ itself	37	12
@ job	62	26
@ keep	18	-1
@ kei	24	142
@ kept	115	-17
@ key	15	11
@ kms	-4	9
@ know	25	-16
@ land	-27	37
@ last	59	-5
@ launch	37	11
@ layer	-39	62
@ leak	3	21
@ least	-25	93
@ leav	-23	24
@ let	-41	68
@ level	11	-5
@ li	-66	101
@ librari	-6	13
@ licens	-103	-99
@ lifecycl	-13	18
@ lifetim	-1	9
@ limit	-10	19
@ line	-34	85
@ link	-6	74
@ linux	50	-10
@ list	38	-9
@ listen	-36	130
@ live	-14	47
@ local	-12	36
@ locat	35	5
@ lock	5	62
@ log	7	15
@ login	21	93
@ longer	-16	25
@ look	-61	74
@ machin	-75	-34
@ made	55	-22
@ maintain	53	-24
@ major	-69	23
@ make	53	-16
@ manag	63	-55
@ map	-27	40
@ mark	-26	32
@ materi	-26	54
@ may	-36	41
@ mean	-4	54
@ memori	77	-9
@ mend	-9	20
@ messag	13	-4
@ metadata	-6	45
@ metric	33	-10
@ migrat	-13	46
@ min	-6	13
@ minimum	-17	22
@ minor	-68	-167
@ miss	4	39
@ mode	37	-27
@ model	24	37
@ monitor	48	-21
@ monthli	23	111
@ more	-18	23
@ mount	-10	45
@ move	22	19
@ multi	-44	50
@ must	47	-47
@ name	24	34
@ namespac	-31	62
@ need	45	-19
@ neither	-13	31
@ network	-5	54
@ never	-17	52
@ no	-25	31
@ node	-72	-128
@ not	41	3
@ notic	39	-25
@ observ	-10	48
@ of	21	58
@ off	29	-13
@ offer	20	25
@ old	20	-12
@ on	-25	88
@ onc	2	-65
@ one	65	2
@ onli	-15	82
@ onlin	-49	61
@ open	-2	31
@ oper	-10	22
@ optim	-14	47
@ option	-12	17
@ os	-14	8
@ oss	10	33
@ our	-37	45
@ ourselv	22	-22
@ over	16	8
@ own	36	-4
@ owner	-32	59
@ param	2	27
@ paramet	-2	37
@ partit	-4	84
@ pass	49	-22
@ password	16	33
@ patch	37	-4
@ peer	72	-13
@ per	9	10
@ permiss	-26	63
@ physic	51	-31
@ pick	57	-15
@ plan	66	-20
@ platform	48	-7
@ pleas	-56	30
@ plugin	1	84
@ point	-19	42
@ polici	2	69
@ port	-48	81
@ pre	0	55
@ print	-15	50
@ process	56	-13
@ profil	-7	15
@ project	-7	24
@ prompt	-18	85
@ properti	-7	10
@ protect	41	-1
@ provid	38	-8
@ provis	-100	-18
@ proxi	-13	54
@ public	-15	34
@ publish	15	32
@ put	-13	17
@ python	10	54
@ queri	-37	-12
@ question	-11	13
@ queue	39	47
@ quota	28	-5
@ rack	25	-9
@ rbac	-11	95
@ reach	-28	36
@ read	10	12
@ rebuild	-3	15
@ record	19	10
@ refus	-8	26
@ region	38	-30
@ releas	26	16
@ renew	50	-21
@ repair	22	51
@ replac	13	-6
@ replic	2	40
@ replica	-6	93
@ report	7	17
@ repositori	-6	-41
@ request	56	7
@ requir	61	-18
@ resourc	19	2
@ respect	-23	57
@ respons	-4	83
@ restart	50	-37
@ restor	95	-19
@ retent	-38	48
@ retir	63	-33
@ retri	-52	75
@ return	34	-28
@ review	5	15
@ revok	-16	44
@ right	67	-13
@ role	6	19
@ roll	28	20
@ root	30	-21
@ rotat	-39	107
@ rout	5	70
@ router	7	64
@ rule	-4	92
@ run	19	11
@ runtim	57	-33
@ s	17	14
@ sai	-7	24
@ save	9	-11
@ scale	80	-21
@ scan	16	20
@ schedul	49	-3
@ scratch	-19	107
@ sdk	21	-9
@ secret	3	-19
@ secur	-101	-135
@ self	-16	47
@ send	23	-9
@ serv	27	28
@ server	-13	-26
@ serverless	84	-38
@ servic	52	-24
@ session	28	0
@ set	57	-19
@ share	-28	43
@ should	35	-20
@ show	12	35
@ side	42	-16
@ sidecar	4	62
@ sign	47	-24
@ sinc	26	-12
@ sit	29	10
@ size	76	67
@ snapshot	-22	-37
@ so	19	48
@ softwar	56	-39
@ some	-2	26
@ someon	11	-17
@ someth	79	-11
@ sourc	-6	22
@ spf	-5	12
@ stage	-2	12
@ stai	-21	39
@ stand	-31	59
@ standard	58	-34
@ standbi	-13	30
@ start	10	17
@ state	51	-35
@ still	-2	40
@ stop	-46	3
@ storag	48	-54
@ store	20	19
@ stream	-70	-51
@ sts	-9	17
@ subnet	-19	31
@ suggest	25	31
@ suppli	52	28
@ support	52	-23
@ switch	37	-8
@ system	19	-2
@ tabl	29	25
@ take	40	-1
@ target	6	21
@ task	-1	67
@ tell	-18	32
@ templat	2	31
@ term	26	-24
@ test	-5	18
@ that	23	0
@ the	3	44
@ thei	-14	20
@ their	29	-2
@ themselv	-16	34
@ then	127	-17
@ there	6	33
@ thing	-129	-108
@ those	-9	13
@ threat	19	6
@ three	13	-5
@ throttl	-10	54
@ through	19	-12
@ tls	-41	86
@ to	21	12
@ too	186	-33
@ tool	48	-42
@ topic	-17	40
@ traffic	8	-4
@ train	6	62
@ tri	-31	38
@ true	50	-13
@ trust	-27	27
@ two	-1	38
@ type	3	21
@ under	26	1
@ unless	20	-6
@ until	-5	17
@ unus	-3	18
@ up	1	44
@ updat	53	-10
@ upgrad	-58	-134
@ upload	-6	25
@ us	67	-17
@ use	-16	39
@ user	-6	51
@ v2	4	-54
@ valu	13	-5
@ version	-37	36
@ via	18	68
@ volum	21	23
@ vpc	-14	31
@ wait	-22	26
@ was	-19	45
@ watch	42	-28
@ we	63	47
@ web	-31	41
@ weight	43	-32
@ what	-26	55
@ when	16	26
@ which	3	15
@ while	62	-65
@ who	-54	-22
@ whose	-11	74
@ windows	-89	-9
@ with	-33	-33
@ within	29	-12
@ without	-8	3
@ worker	57	-85
@ workflow	-13	38
@ would	22	16
@ write	48	24
@ yourself	-32	104
@ zone	118	-91
^	-1	19
^ %	1	38
^ @	-32	59
^ a	23	36
^ access	68	66
^ accord	-9	94
^ ad	-141	-104
^ after	-30	46
^ agent	-2	-31
^ air	60	3
^ amazon	-64	-58
^ an	-33	53
^ and	-3	52
^ antiviru	1	103
^ api	-4	13
^ app	27	157
^ applic	-19	128
^ are	16	-38
^ as	14	21
^ auditor	39	-5
^ auth	-2	55
^ author	-6	192
^ autom	-47	-34
^ avail	93	-17
^ awar	-74	-83
^ aws	19	-11
^ back	-12	109
^ background	25	-18
^ base	-41	49
^ bio	42	-16
^ bit	65	-22
^ bounc	-8	8
^ bui	65	81
^ but	67	-94
^ can	-1	67
^ capac	-61	-97
^ cctv	82	15
^ chang	11	82
^ check	-8	51
^ checksum	13	-48
^ choos	-44	122
^ client	12	54
^ cloud	5	94
^ code	-3	42
^ complianc	-39	28
^ configur	54	36
^ contain	-103	-41
^ containerd	44	-12
^ content	-31	147
^ control	85	-53
^ coredn	-56	5
^ could	30	-26
^ cpu	-14	69
^ creat	-2	132
^ cross	-27	105
^ custom	0	155
^ dangl	2	48
^ data	1	44
^ databas	33	135
^ db	-75	-111
^ ddo	-62	-78
^ dead	-21	24
^ decid	2	66
^ decommiss	63	-11
^ delet	2	71
^ deploi	-34	53
^ dev	4	23
^ devic	-7	26
^ diesel	27	1
^ disast	-2	33
^ dns	-4	149
^ do	6	8
^ doe	9	2
^ download	-8	69
^ elast	-144	-158
^ eleven	53	-15
^ enabl	-3	128
^ encrypt	-192	-121
^ engin	-67	-86
^ environ	-3	48
^ etcd	101	-48
^ even	25	55
^ event	-9	104
^ evid	4	11
^ execut	-6	129
^ failov	20	16
^ fibr	111	4
^ find	-7	9
^ fine	-34	63
^ fip	33	-2
^ firecrack	77	-33
^ firmwar	100	22
^ flood	14	0
^ flow	-22	50
^ for	-26	25
^ gatewai	-98	-24
^ gdpr	5	105
^ gener	118	0
^ generally	139	21
^ good	26	-26
^ grant	-3	80
^ guest	15	121
^ hard	90	-3
^ harden	-88	-86
^ hardwar	141	43
^ health	-64	1
^ hello	-25	-42
^ hey	4	68
^ hipaa	-47	7
^ hm	42	32
^ hmm	-23	36
^ host	179	73
^ how	-78	5
^ hpc	-39	56
^ http	55	-17
^ hypervisor	96	-22
^ i	42	-21
^ if	-26	-33
^ in	51	73
^ incid	-44	50
^ infrastructur	75	26
^ instal	-25	84
^ is	-31	-57
^ isnt	13	23
^ isol	46	-13
^ it	-36	53
^ its	-13	-28
^ karpent	72	25
^ keep	77	-37
^ key	-16	87
^ land	-26	31
^ leaver	-15	25
^ legal	-9	87
^ local	8	31
^ log	-159	-88
^ manag	87	-11
^ market	-9	57
^ memori	-19	62
^ mfa	17	118
^ move	-41	134
^ multi	3	25
^ must	51	-50
^ my	-15	-43
^ n	-56	29
^ nacl	-9	59
^ nah	63	11
^ network	-27	99
^ new	-39	45
^ nitro	88	3
^ no	-49	74
^ node	77	-1
^ node18	-11	13
^ not	96	-8
^ now	-55	87
^ nvidia	-22	32
^ ok	-86	-53
^ on	134	108
^ one	23	-23
^ open	1	30
^ oper	86	-38
^ os	103	-3
^ our	-30	-47
^ password	47	150
^ patch	-78	-97
^ pci	13	-14
^ penetr	-48	12
^ pentest	1	22
^ physic	111	-49
^ pick	23	110
^ pitr	-10	45
^ pleas	59	36
^ pod	-30	92
^ pre	-7	83
^ procur	88	-19
^ protect	87	48
^ quarterli	-2	66
^ queue	-19	64
^ read	-8	92
^ renew	-19	82
^ replac	68	-20
^ replic	79	-71
^ resili	42	43
^ revok	7	42
^ root	30	13
^ rotat	103	60
^ rout	-8	100
^ row	-26	32
^ same	54	47
^ scale	48	115
^ scan	0	19
^ second	19	79
^ secret	-13	-59
^ secur	-8	59
^ server	84	-38
^ servic	-22	94
^ set	1	13
^ share	-90	-46
^ should	70	2
^ sign	-48	2
^ sinc	-14	-82
^ singl	1	16
^ slow	5	40
^ snapshot	-113	-98
^ so	16	-29
^ softwar	-4	45
^ someon	-17	26
^ sorri	-29	43
^ spread	21	36
^ sql	-7	72
^ ssl	-3	36
^ stack	2	81
^ storag	-28	11
^ store	14	79
^ subscrib	-14	136
^ tag	33	124
^ task	-26	34
^ test	91	40
^ thank	-33	101
^ the	-36	-46
^ then	-11	67
^ third	-47	62
^ tls	-55	-41
^ train	-30	51
^ true	-16	-30
^ trust	-2	62
^ turn	-28	63
^ under	-24	74
^ upgrad	106	28
^ uptim	45	-25
^ user	-19	129
^ util	-4	40
^ version	85	35
^ vet	53	51
^ virtual	165	20
^ vpn	-25	-126
^ vulner	-12	71
^ wait	-10	100
^ we	-66	-30
^ web	-4	54
^ what	-3	-78
^ when	14	-4
^ which	34	34
^ whose	-61	-83
^ will	3	38
^ windows	-70	-37
^ with	53	3
^ without	28	-19
^ worker	-108	-120
^ write	-26	104
^ zone	-50	138
a	3	17
a %	61	-57
a @	-27	23
a backup	4	26
a bank	-29	31
a base	53	-40
a blue	-5	24
a breach	2	61
a break	28	-25
a broken	27	14
a broker	-48	60
a bucket	-8	26
a budget	-13	28
a bug	25	10
a burst	29	0
a ca	46	-11
a cach	-24	103
a capac	37	-28
a certif	-18	57
a chang	-38	65
a client	23	4
a cluster	11	44
a collabor	-23	38
a colleagu	-18	22
a compani	47	-11
a connect	-19	34
a consum	-8	10
a contain	-2	51
a control	24	1
a copi	-3	46
a critic	22	8
a current	19	7
a custom	-7	61
a cve	-5	32
a daemonset	-1	9
a daili	44	1
a dashboard	1	19
a data	-20	-47
a databas	-28	61
a date	-8	16
a day	32	-30
a dead	37	-8
a default	-3	19
a delet	2	20
a deploy	-10	26
a deprec	8	21
a destin	-8	8
a develop	2	28
a devic	-9	12
a disabl	-11	15
a disk	46	-34
a distribut	17	73
a dns	-7	-103
a domain	-9	22
a duti	39	-14
a fail	62	-18
a failur	0	39
a faulti	55	-10
a few	-4	27
a file	70	-41
a find	6	30
a finger	48	-50
a firecrack	-24	-5
a firewal	-6	8
a fix	45	-39
a flaw	27	-15
a flood	63	-28
a framework	-1	9
a fresh	-6	65
a full	-1	17
a function	-10	76
a gatewai	-15	26
a global	11	28
a green	-7	8
a group	-17	23
a health	28	-16
a high	18	7
a higher	6	45
a host	26	-20
a job	31	15
a joint	39	62
a kernel	-16	57
a key	27	-11
a kms	26	-15
a label	53	-26
a larger	-24	39
a launch	-3	29
a layer	-46	65
a leak	3	16
a leaver	4	32
a limit	32	8
a linux	3	60
a load	68	-65
a log	-5	12
a m	4	31
a major	-18	97
a manag	65	-51
a manual	1	11
a maximum	18	-15
a mess	-6	25
a messag	-15	23
a method	-11	22
a microvm	61	-54
a minimum	-10	16
a minor	2	65
a minut	-10	45
a miss	0	12
a moment	10	13
a month	53	12
a multi	20	4
a nat	-7	8
a neighbor	27	-26
a network	70	-63
a new	-2	29
a newer	-5	17
a node	43	24
a normal	36	-17
a notic	59	-29
a number	-15	17
a paramet	-2	8
a partner	-17	44
a password	-2	11
a patch	41	-8
a paus	-22	29
a pend	71	-44
a persist	-1	9
a plan	-7	12
a platform	67	-14
a pod	92	69
a point	78	-72
a polici	-1	25
a port	-9	30
a principl	-77	-70
a privat	-29	3
a product	-56	-2
a provis	-62	-20
a public	4	9
a queri	42	-41
a queue	49	-23
a random	-22	55
a rare	54	-24
a read	26	-18
a reader	13	-5
a reboot	-2	32
a recent	34	-32
a record	-15	43
a region	63	20
a regist	-34	36
a remov	-28	35
a replac	55	-52
a replic	3	10
a replica	11	5
a request	72	36
a resourc	-15	33
a rest	-19	63
a restart	-12	46
a restor	28	-11
a retail	89	24
a retent	-15	-27
a retir	46	-7
a retri	-16	23
a role	-8	20
a rout	81	-57
a rule	38	40
a run	10	0
a schedul	-49	74
a scratch	-15	23
a second	2	21
a secret	-27	34
a separ	51	-9
a server	-20	61
a servic	32	13
a session	-21	28
a set	43	-12
a shard	90	-82
a share	-38	-31
a shell	-3	11
a short	23	-23
a sidecar	8	0
a singl	30	9
a site	-37	62
a slow	-2	16
a small	-30	49
a snapshot	31	51
a spare	-8	9
a standalon	-29	33
a standard	52	-4
a standbi	41	-23
a startup	23	32
a step	8	-1
a stolen	-6	23
a stop	14	-1
a store	-40	68
a subnet	-20	72
a support	-37	59
a suspici	-2	58
a switch	0	21
a symmetr	-7	9
a tabl	-21	27
a target	-6	15
a task	26	-18
a templat	-20	32
a test	37	-19
a thing	-6	43
a third	-17	50
a ticket	26	-16
a topic	-27	-40
a trail	-5	24
a transact	34	-28
a trust	-17	20
a user	-25	38
a valid	-17	-33
a version	68	-85
a virtual	47	-19
a vm	-11	21
a volum	28	121
a vpc	7	8
a vpn	-5	71
a vulner	44	48
a waf	-2	11
a way	-4	10
a web	-16	32
a whole	-71	-42
a window	22	-8
a windows	-7	11
a worker	10	-8
a workgroup	29	-25
a workload	-75	-75
a write	-10	20
a wrong	28	-2
a year	35	37
a zip	8	-66
a zone	35	-4
abl	-7	20
abl to	-7	20
about	8	-12
about @	-83	-84
about an	-10	56
about everi	63	-38
about onc	-31	66
about our	-4	70
about the	-37	-52
about three	26	-11
about weekli	43	-31
abov	17	-7
abov all	-10	13
absorb	10	-5
absorb the	8	-4
abus	13	41
abus notic	-1	61
acceler	3	-17
accept	31	5
accept agreement	26	5
accept attach	-12	39
accept tls	89	-51
access	0	41
access $	5	55
access @	-11	12
access and	-8	32
access audit	-11	14
access control	-9	47
access data	-1	13
access entri	-10	38
access is	-1	11
access kei	4	71
access key	27	92
access list	-13	30
access log	10	32
access of	46	-7
access off	2	37
access on	-7	51
access polici	-10	47
access review	-2	66
access right	-10	89
access to	17	22
accident	-39	46
accident delet	-39	46
accord	-13	79
accord to	-11	80
account	7	25
account $	16	37
account @	24	-16
account a	-13	25
account access	5	28
account and	8	15
account are	-7	9
account at	1	10
account contact	-7	18
account credenti	-3	16
account encrypt	35	-20
account for	13	-6
account from	-4	54
account in	1	39
account is	70	-56
account may	-8	45
account mfa	-14	14
account of	-8	41
account on	18	7
account or	-6	8
account password	-28	80
account reach	-4	16
account receiv	1	10
account region	-7	20
account role	0	17
account s	-57	73
account that	-4	8
account the	52	-50
account then	-3	12
account throttl	33	-30
account who	23	48
account whose	1	8
account with	18	-9
account work	-7	14
acl	-3	47
acl $	0	132
acl and	-6	14
acl in	-7	35
acl on	1	72
acl to	-3	15
acm	12	8
acm and	0	10
acm renew	70	-41
across	34	27
across all	-22	33
across the	2	65
across three	55	9
across zone	-27	45
act	-8	22
act $	-61	-44
act @	55	-13
act for	-51	-11
act of	-7	35
act on	-10	58
action	6	8
action and	-23	57
action are	-32	45
action instal	-5	28
action of	69	-29
action set	-31	54
activ	-14	29
activ @	31	-28
activ a	-34	36
activ directori	-14	20
activ for	-16	18
activ it	11	16
activ log	-9	19
activ on	-9	18
activ or	25	-24
activ stream	-8	11
activ the	-9	9
activ worker	-23	40
actual	32	27
ad	-48	-33
ad group	2	39
ad later	-17	55
ad or	40	-23
adapt	72	-38
adapt train	51	-31
add @	-27	27
add a	-10	39
add an	-12	41
add and	30	-4
add at	-16	71
add capac	-52	-144
add connector	-6	22
add disk	-12	-48
add more	31	68
add new	63	-56
add node	39	-18
add noth	-18	25
add on	-16	1
add one	20	79
add ons	-10	14
add rate	-12	14
add read	-17	10
add reader	-11	20
add replica	-23	103
add storag	-11	-38
add the	-52	83
add to	2	11
add vpc	-14	15
addon	-26	21
addon on	-25	19
address	4	22
address $	-18	73
address and	15	-5
address from	-22	40
address rang	-15	18
adjust	45	-21
admin	0	63
admin and	-10	34
admin right	-36	32
administ	-12	63
administr	34	39
administr account	-12	38
administr and	-16	34
administr can	83	1
administratoraccess	-18	33
admiss	-2	26
admiss polici	1	8
advanc	-13	42
advisor	17	68
adviz	-33	66
aes	20	-6
aes 256	20	-6
affect	-10	56
affin	50	-17
after	19	13
after 14	9	3
after 15	-28	40
after 24	-3	28
after 30	44	-32
after 90	-8	17
after @	18	20
after a	-2	40
after an	-13	97
after anoth	28	1
after cool	44	7
after each	29	-11
after it	34	-10
after its	68	-39
after launch	0	19
after one	-29	32
after physic	90	-23
after seven	-13	18
after standard	24	-16
after test	-11	49
after that	-17	29
after the	10	-29
after their	16	-14
after we	13	73
afterward	-14	50
afterward so	-26	28
again	-4	26
again @	57	-50
again after	-33	46
again and	-24	34
again by	16	-12
again elsewher	-3	28
again from	30	-10
again is	-16	33
again where	28	-28
against	23	7
against a	9	17
against common	38	-48
against cross	-11	20
against delet	-20	53
against our	-9	47
against request	-12	15
age	-13	46
agent	6	29
agent $	-95	80
agent 1	-19	40
agent @	7	-46
agent and	20	-5
agent are	-12	22
agent by	35	-27
agent come	-63	66
agent is	20	0
agent manag	13	-6
agent of	63	-33
agent on	-6	92
agent or	-10	48
agent run	-17	36
agent that	-18	37
agent updat	-74	5
agent version	-34	64
agent when	-69	91
agent with	67	-41
agentcor	-14	40
agentcor runtim	-12	42
ago	-7	20
agre	28	13
agreement	71	-42
agreement and	-4	16
agreement for	48	-30
ahead	5	29
ahead and	14	-12
ai servic	13	-4
air	60	3
air condit	60	3
al2023	19	-8
alarm	-10	36
alarm and	-6	21
alarm are	0	45
alarm for	-7	21
alarm in	-102	100
alarm of	-4	19
alarm on	-9	26
alarm read	1	12
alert	0	35
alert and	-18	28
alert definit	58	-29
alert on	-9	40
alert rule	-6	18
algorithm	27	-13
alia	-16	33
alias	-21	48
alias and	-24	54
alik	-16	20
aliv	107	-20
aliv $	70	-53
all	21	18
all $	-30	18
all @	45	23
all bucket	-16	18
all commun	38	-27
all data	67	-38
all its	9	17
all node	48	17
all of	6	31
all other	-4	8
all our	-6	22
all region	-9	25
all servic	19	30
all sourc	-12	20
all tabl	27	3
all that	33	-12
all the	-30	59
all traffic	33	-9
alloc	-7	19
allow	2	17
allow cipher	-13	17
allow everyth	-2	10
allow list	-7	22
allow onli	-13	15
allow the	-10	11
allow to	12	4
alon	-11	7
alon has	-21	41
alon or	-29	30
alon with	63	-56
along	-15	27
alreadi	-17	38
also	-2	34
also %	-20	87
also after	-3	39
also for	9	1
also keep	9	-8
also the	11	-7
also those	40	-37
alto	-12	47
alto @	-4	21
alwai	42	9
alwai @	53	-26
alwai and	38	-24
alwai doe	-36	54
alwai encrypt	23	26
alwai on	104	-43
alwai start	-18	28
alwai with	53	-41
alwayson	96	5
am	60	-33
am %	36	-8
amazon	5	-48
amazon $	-18	27
amazon @	-12	50
amazon linux	-56	-35
amazon or	-62	-115
amazon q	-82	-113
ami	16	29
ami $	80	48
ami %	-18	49
ami and	34	-20
ami are	48	-3
ami by	-32	60
ami for	70	-9
ami in	-45	5
ami into	24	-8
ami is	11	-80
ami of	-29	107
ami or	-4	22
ami out	9	50
ami patch	-6	28
ami releas	-43	-119
ami that	-6	23
ami under	-29	73
ami updat	-135	6
among	32	6
among node	-16	20
among them	33	-24
among themselv	-12	13
an	2	20
an %	-24	-94
an @	8	26
an abus	-1	61
an accident	-7	42
an account	-35	32
an activ	2	11
an administr	-10	15
an agent	70	-48
an ai	-10	17
an alarm	43	35
an amazon	-21	50
an applianc	17	-13
an applic	-50	-3
an archiv	46	-28
an attack	-1	15
an avail	33	-20
an aws	0	36
an employe	-31	64
an encrypt	-22	52
an end	-17	31
an endpoint	13	-6
an engin	35	-32
an entir	24	-23
an environ	-32	63
an event	89	-62
an ex	-18	45
an except	-7	17
an exist	-29	46
an export	-17	57
an hour	14	-10
an http	-12	22
an imag	-10	21
an impair	21	-13
an import	16	32
an instanc	15	-5
an interfac	-7	22
an intermedi	8	-1
an intern	-20	29
an invit	-5	13
an isol	45	-29
an old	5	14
an older	-9	23
an on	-31	56
an option	-19	65
an organ	-4	17
an os	65	24
an s3	70	-42
an sla	-1	88
an updat	42	1
an upgrad	-45	34
analys	75	-3
analysi	16	31
analysi rule	-15	20
analyst	-24	103
analyz	-53	-88
analyz it	-1	71
anchor	-9	18
and	10	10
and 0	-25	28
and 1	12	31
and 2	-43	128
and 24	-16	22
and 6	-4	85
and @	33	2
and a	-5	16
and absorb	8	-4
and accept	-5	17
and access	-5	19
and account	-15	25
and act	0	17
and activ	-9	22
and add	-3	21
and address	-7	8
and administr	-9	10
and after	-19	28
and afterward	-18	29
and agent	1	26
and alarm	-8	21
and all	27	-16
and allow	-7	23
and ami	-20	23
and an	29	-15
and analyz	-85	-134
and announc	37	-19
and answer	-2	14
and any	-15	21
and api	31	-4
and app	-51	-47
and appli	47	-27
and applic	18	61
and approv	1	18
and archiv	25	-9
and are	22	-8
and ask	-14	23
and assign	-5	16
and associ	-3	13
and at	-3	13
and attach	-6	14
and attribut	-3	30
and autom	18	1
and automat	-29	50
and autosc	-13	34
and avail	-73	95
and avoid	-14	15
and back	-13	38
and backup	25	48
and balanc	32	-19
and between	-2	15
and bill	6	63
and block	-12	22
and blueprint	-14	24
and bring	-17	19
and bucket	-2	18
and budget	-8	13
and build	23	5
and by	-8	14
and cach	-35	83
and call	-25	29
and caller	-11	30
and can	-10	24
and cannot	-17	33
and capabl	6	20
and captur	-18	28
and carri	48	13
and cdk	0	8
and certif	43	-20
and chang	0	9
and check	-22	40
and checkpoint	-28	59
and choos	-17	30
and cipher	-1	35
and classifi	-4	17
and client	-5	28
and cloud	28	-19
and cloudtrail	1	14
and cluster	22	4
and collect	-1	28
and command	21	-9
and compact	34	-21
and complaint	-47	63
and comput	19	-4
and configur	1	9
and connect	-10	44
and connector	1	16
and consum	-11	31
and contain	1	29
and content	40	-6
and control	35	-5
and cooki	-6	9
and cool	-2	43
and copi	54	-48
and cost	-27	49
and creat	-3	21
and cross	-10	10
and custom	5	24
and daemon	22	-14
and dashboard	-23	50
and data	-15	35
and databas	0	10
and decid	-9	27
and delet	5	16
and deliv	15	5
and deliveri	47	-27
and demand	-31	42
and depend	65	-32
and deploi	-7	34
and deploy	32	3
and deregist	-2	8
and descript	68	-44
and desir	-14	20
and destin	58	-36
and destroi	8	-5
and detect	68	-55
and devic	-84	-73
and disk	-21	20
and dns	5	-9
and do	-16	25
and document	23	-10
and doe	31	-26
and domain	-15	35
and down	14	-60
and download	3	13
and drain	48	-28
and drift	-11	84
and driver	-2	41
and drop	35	-26
and durabl	35	-18
and each	-15	24
and earlier	-12	23
and earthquak	33	-23
and ebs	-32	44
and ecs	-12	26
and edg	9	-4
and enabl	-8	11
and encrypt	20	-14
and end	55	-12
and endpoint	-3	11
and enforc	33	1
and engin	-24	62
and enhanc	-14	18
and enlarg	0	8
and enrol	-7	27
and environ	32	-27
and environment	75	2
and eras	16	-15
and error	-1	21
and etcd	42	-16
and evalu	-2	16
and event	27	-10
and everi	-17	26
and everyth	21	10
and evict	0	20
and evid	14	38
and execut	-1	17
and executor	22	-18
and expect	-3	12
and expir	24	-20
and export	-10	20
and fail	17	-13
and failov	-7	29
and file	-15	33
and filter	15	-10
and fire	13	0
and firehos	44	-34
and firewal	5	90
and firmwar	16	52
and fix	-29	49
and flow	-18	22
and follow	2	8
and for	-128	-98
and forc	23	-18
and framework	-8	12
and free	20	-19
and from	-19	34
and fsx	-23	55
and get	-15	41
and give	9	-4
and go	-12	60
and grant	-8	27
and greatest	9	12
and group	-4	29
and grow	19	-2
and guard	21	18
and hand	17	-5
and handl	-7	39
and harden	29	15
and has	66	-63
and have	-12	20
and health	11	2
and high	2	25
and higher	54	-46
and hive	12	-3
and hold	9	-6
and hook	-10	18
and host	35	-14
and hour	-14	16
and how	15	4
and http	-6	8
and hypervisor	-16	43
and iam	-7	18
and identifi	10	4
and idl	35	-28
and if	12	-32
and imag	5	15
and import	-6	47
and improv	26	-12
and in	22	65
and index	1	38
and infer	9	10
and infrastructur	57	-9
and instal	52	-35
and instanc	-2	16
and iop	-19	37
and ip	33	-27
and is	0	18
and it	-12	20
and its	8	24
and job	28	81
and keep	11	-2
and kei	26	-5
and kernel	-2	15
and key	-21	31
and kms	-8	68
and kubernetes	-14	20
and label	-4	27
and lag	-9	19
and lambda	-11	17
and later	86	-41
and launch	39	-14
and leav	-14	17
and let	0	11
and librari	-16	83
and licens	-13	48
and life	-10	31
and lifecycl	15	1
and limit	-8	39
and link	-5	14
and list	18	-1
and load	48	-30
and local	32	1
and log	7	19
and look	23	-6
and lower	29	-24
and machin	8	17
and maintain	11	23
and mainten	54	-19
and major	20	-1
and make	-19	27
and manag	-13	-55
and manifest	-1	30
and mantrap	81	1
and manual	136	-94
and map	39	-7
and max	-6	16
and maximum	-6	21
and may	9	7
and meltdown	27	-3
and memori	-37	71
and mend	-22	44
and messag	31	-22
and metric	41	-3
and minor	75	-13
and mitig	18	-3
and mode	-22	57
and model	-11	25
and most	-17	19
and move	-1	16
and multi	-13	23
and name	-18	32
and narrow	-15	20
and need	48	-12
and network	26	-2
and never	-26	40
and new	18	-7
and newer	46	-28
and no	50	-30
and nobodi	9	-2
and node	-4	39
and none	40	-38
and not	-7	22
and noth	-1	14
and notic	-27	35
and notif	-7	26
and notifi	55	-39
and now	-20	28
and nsx	-4	31
and number	9	7
and nvme	-11	21
and of	14	-6
and offer	54	-35
and offset	-7	9
and old	-11	14
and on	69	-46
and one	-7	16
and onli	-36	44
and openzf	3	12
and oper	16	-4
and opt	-8	9
and origin	-30	57
and other	18	11
and our	-34	60
and outbound	0	15
and output	14	11
and over	-7	13
and own	-3	16
and packag	6	18
and parameter	-8	14
and partit	59	-26
and pass	-11	14
and password	14	12
and patch	24	2
and paus	60	-55
and pay	-12	26
and permiss	-24	30
and persist	2	39
and place	60	-32
and plan	-16	24
and plugin	-6	34
and pod	-9	50
and poddisruptionbudget	-18	35
and point	-9	14
and polici	-8	29
and power	-24	55
and prevent	-15	29
and program	-12	25
and promot	26	-22
and prompt	25	4
and propag	-12	34
and protect	10	1
and provid	-4	22
and provis	40	-8
and public	-9	23
and publish	38	-16
and push	-6	45
and put	0	14
and python	47	-22
and queri	-14	31
and queue	19	-12
and rack	104	-3
and raiz	38	-23
and rbac	-3	31
and react	11	7
and read	-10	20
and reboot	31	-2
and rebuild	-10	23
and record	23	-12
and recov	14	-10
and recoveri	-20	57
and redeploi	-14	35
and redund	-16	24
and refer	-7	16
and refus	4	19
and region	38	-8
and regist	-17	36
and rehears	-4	10
and relaunch	-13	39
and releas	83	-22
and remov	18	11
and render	9	-4
and renew	-56	-17
and repair	51	-19
and replac	12	-3
and replai	-29	33
and replic	-3	11
and replica	-1	23
and report	47	-24
and request	-5	13
and requir	26	-18
and rescan	16	-15
and resiz	5	18
and resolv	-20	29
and resourc	17	-2
and respect	43	-27
and restart	10	23
and restor	49	-15
and result	8	15
and resum	-9	17
and retent	4	21
and retir	-7	12
and retri	16	2
and review	-5	19
and revoc	-3	11
and revok	-6	12
and rhel	-2	9
and role	29	-3
and roll	51	-28
and root	-19	63
and rotat	-12	25
and rout	-10	27
and row	1	13
and rpo	-5	52
and rule	-3	12
and run	25	-2
and runtim	-3	31
and s3	-18	24
and save	-12	23
and scale	12	-7
and scan	-27	38
and schedul	17	-14
and scram	-20	26
and script	25	-15
and sdk	-11	119
and secret	-9	13
and secur	-4	19
and select	76	-53
and send	34	-23
and serv	17	1
and server	1	16
and servic	21	27
and session	32	5
and set	-9	18
and shadow	28	-24
and share	-15	45
and ship	33	-26
and show	34	-20
and shrink	27	-13
and sign	-21	35
and singl	25	-20
and slot	-7	38
and snapshot	32	-3
and snowflak	14	-11
and so	8	0
and softwar	-27	43
and some	-10	12
and sourc	9	2
and spf	-5	12
and split	11	-2
and spread	-22	33
and sse	-41	71
and stai	1	18
and stand	-15	18
and start	-2	32
and startup	-11	26
and state	-19	58
and still	-7	8
and stop	45	-35
and storag	26	-1
and store	47	-15
and stream	36	59
and subnet	18	-8
and subscrib	-7	42
and suppress	-9	14
and swap	21	-72
and switch	20	-17
and system	7	12
and tag	-10	16
and take	-7	26
and target	8	29
and task	-25	42
and tell	29	-14
and templat	-1	11
and test	13	2
and the	0	13
and thei	9	-7
and their	17	0
and then	59	-46
and there	-21	24
and thi	17	-12
and those	-20	28
and threat	18	-1
and throttl	31	-29
and throughput	-9	22
and ticket	-11	22
and tier	-14	44
and timeout	-31	60
and tls	22	-3
and to	-9	21
and tool	10	-4
and trace	-36	57
and traffic	19	11
and train	-76	-85
and transact	7	31
and transcript	12	9
and transport	30	-19
and tri	52	-50
and trust	-9	16
and tune	-7	11
and turn	-12	21
and type	46	-6
and under	21	-19
and up	37	-29
and updat	28	11
and upgrad	13	10
and upload	-22	29
and us	34	-27
and use	-1	13
and user	8	59
and valid	-29	78
and verifi	-28	47
and version	-29	46
and video	42	-16
and volum	-22	42
and wait	30	-28
and watch	-5	22
and water	28	8
and we	-48	-55
and web	21	21
and what	13	73
and whatev	-9	19
and when	11	-11
and whether	-9	19
and which	1	8
and who	-26	-12
and windows	8	8
and wipe	-41	68
and with	2	12
and within	64	-62
and without	54	-43
and worker	-23	42
and workload	-30	56
and write	8	-2
and zone	-22	42
anew	24	2
anew where	21	-21
annot	2	24
announc	33	0
announc and	-26	37
announc by	42	9
announc it	22	-12
announc mainten	32	-20
announc the	7	23
anonym	-6	10
anoth	19	3
anoth $	58	3
anoth @	-22	35
anoth account	19	-3
anoth custom	37	-28
anoth in	41	-40
anoth insid	31	-8
anoth key	-36	42
anoth matter	27	25
anoth one	27	-25
anoth region	-14	32
anoth tenant	66	-19
anoth zone	10	17
answer	12	17
answer @	35	30
answer and	-3	11
answer are	-9	13
answer befor	-7	49
answer follow	-19	31
answer for	-47	65
answer from	-35	38
answer out	-16	18
answer plain	72	-62
answer the	-20	30
answer to	6	54
answer what	21	-19
answer when	21	-21
answer with	17	17
anthrop	23	-45
anti	-3	30
anti ddo	-12	14
antiviru	-1	135
antiviru on	14	61
any	25	11
any @	-15	53
any action	25	-4
any case	-11	30
any of	51	-27
any other	-22	40
any pre	-15	21
any servic	42	-3
any setup	27	-34
any time	-1	20
any version	28	-18
anybodi	-10	50
anycast	105	-41
anycast edg	112	-40
anymor	63	-67
anyon	-3	25
anyon know	30	5
anyth $	-13	-3
anyth %	-15	26
anyth on	-72	46
anyth to	57	17
anywai	26	-53
anywher	6	52
anywher fleet	12	62
apart	17	0
apart for	16	-16
apart from	13	2
apart is	-2	10
apart on	61	-39
api	13	8
api $	-19	100
api @	61	-40
api and	11	0
api audit	10	-6
api avail	85	44
api by	-2	52
api call	27	-8
api data	-32	20
api doe	-7	21
api endpoint	74	-36
api in	33	-22
api is	-3	82
api kei	-20	55
api of	47	-44
api or	-10	22
api over	15	-5
api placement	37	-22
api request	59	-1
api server	21	-16
api that	41	-34
api token	6	101
app	-17	53
app $	53	25
app %	-4	113
app and	-6	11
app code	-4	30
app is	-27	29
app on	-8	42
appear	-12	72
appli	-7	9
appli $	-37	35
appli @	-103	-156
appli by	-8	-51
appli engin	-25	-9
appli it	1	-58
appli minor	57	2
appli oper	-76	-179
appli option	-25	73
appli or	-22	42
appli patch	77	-12
appli pend	-15	21
appli requir	12	18
appli servic	119	23
appli the	-19	26
appli them	26	14
appli those	11	65
appli to	-81	22
appli updat	113	-6
applianc	5	43
applianc @	58	-66
applianc and	23	-11
applianc are	-14	17
applianc behind	-60	129
applianc in	22	20
applianc is	31	-26
applianc of	176	-43
applianc on	-29	29
applianc softwar	-28	54
applic	-3	49
applic $	-21	51
applic @	-22	129
applic and	9	3
applic are	-9	27
applic built	-78	-42
applic code	-41	77
applic fleet	-4	20
applic for	-1	95
applic has	-12	13
applic in	15	9
applic is	-16	25
applic layer	-10	16
applic log	36	33
applic may	-2	8
applic on	-12	34
applic reach	-10	11
applic set	-10	14
applic softwar	-4	40
applic that	-36	62
applic to	33	-29
appoint	-6	26
appoint the	-6	26
approv	-5	27
approv and	-6	9
approv rule	-2	16
approv step	-5	28
april	11	24
april 2026	32	1
architect	44	-41
architectur	32	126
archiv	15	29
archiv @	-12	15
archiv and	-34	35
archiv are	64	-39
archiv in	-16	31
archiv it	-10	21
are	1	34
are %	47	42
are @	-62	21
are a	-5	57
are ad	112	-28
are administr	81	-90
are all	-8	10
are allow	1	10
are and	-28	57
are anoth	27	25
are answer	-2	13
are author	42	-37
are block	-23	51
are close	-22	46
are data	94	-34
are destroi	48	-29
are encrypt	-22	-4
are environment	62	14
are gone	20	-7
are handl	-6	17
are hidden	30	-13
are in	-17	53
are inherit	59	-21
are kept	27	20
are left	20	9
are limit	30	-20
are log	45	-26
are lost	-30	34
are made	7	68
are manag	-18	53
are never	70	-12
are no	19	23
are none	11	27
are not	67	-11
are off	-7	25
are on	43	-18
are patch	85	-33
are privat	-6	48
are program	-15	20
are public	-12	83
are reachabl	-3	10
are record	-15	39
are refus	56	9
are replac	-39	60
are secur	83	53
are serv	-86	13
are set	-27	53
are switch	-79	64
are taken	-32	80
are the	-35	-82
are those	-21	61
are three	-7	-28
are thrown	-27	76
are up	52	1
are updat	27	-16
are windows	53	-18
are written	-34	-38
arent	34	7
arent %	-9	18
argument	-6	32
around	-1	55
around in	22	-6
arrang	-1	28
arrang that	12	-30
arriv	-30	-25
arriv and	-1	62
art	-4	10
artifact	20	-6
artifact $	-8	69
artifact and	16	-11
artifact cach	19	-14
as	4	18
as @	-36	17
as a	-20	5
as an	20	2
as avail	-44	41
as blue	33	4
as code	-14	36
as data	53	-19
as ebs	69	-61
as in	-4	31
as it	38	-30
as long	28	-77
as part	55	-12
as plain	-4	13
as root	-15	21
as s3	14	-14
as servic	67	-12
as soon	48	-47
as system	11	1
as templat	-16	26
as the	9	3
as thei	-6	21
as those	11	-3
as traffic	20	-9
as well	-14	48
as with	-32	37
asid	-7	8
ask $	-105	-82
ask @	-116	3
ask about	-5	40
ask and	48	-32
ask for	24	7
ask in	1	12
ask of	47	-28
ask to	64	-53
ask who	13	26
assess	30	8
assess and	8	5
assess that	12	-2
assessor	8	57
asset	17	51
assign	-41	33
assign $	-86	-53
assign @	-8	76
assign function	-9	13
assign resourc	-7	19
assign secur	-5	46
assign them	-20	47
associ	-14	-17
associ and	-12	34
associ or	-4	16
associ subnet	10	-9
assum	-27	44
assum it	-19	47
at	9	9
at %	7	38
at 3am	-26	18
at @	-46	-51
at a	15	2
at all	15	10
at an	56	-35
at any	-1	20
at aws	-59	-70
at coarser	17	-13
at creation	6	30
at data	43	-9
at each	14	-5
at edg	25	2
at everi	30	-24
at first	30	-17
at its	34	10
at latest	-17	21
at launch	-19	82
at least	14	9
at most	9	17
at no	54	-23
at onc	8	17
at our	-34	48
at random	-9	31
at rest	29	-37
at run	-7	10
at some	-24	24
at the	15	32
at them	-34	57
at which	14	-12
attach	-6	26
attach @	-20	58
attach a	-2	15
attach an	-3	32
attach and	-16	52
attach it	-6	14
attach the	-16	48
attach them	44	-3
attach to	-16	-23
attack	11	22
attack $	-17	18
attack and	11	24
attack depend	-18	23
attack on	83	-15
attempt	-16	29
attent	33	7
attent to	33	7
attribut	15	5
attribut and	-24	28
attribut that	20	-13
audio	-4	23
audit	15	2
audit $	-30	65
audit and	18	-4
audit log	-14	35
audit of	22	-3
audit report	-12	14
audit the	61	2
audit under	75	-7
auditor	23	14
auditor $	41	13
auditor ask	3	61
auditor that	-6	33
auditor want	-7	29
august	39	3
august 2026	21	-18
auth	13	31
auth polici	-18	61
auth token	9	40
auth type	-12	16
authent	-4	34
authent $	12	54
authent by	-3	8
authent for	3	11
authent on	1	22
authent the	1	11
author	9	40
author and	-19	23
author by	-1	70
author for	-29	42
author in	22	11
author of	-16	20
author rule	-3	22
author the	40	74
author there	17	-15
author type	-8	9
author where	17	-17
authorit	30	-5
authorit name	30	-5
auto	35	17
auto minor	2	107
auto mode	17	-2
auto scale	-11	17
auto tune	24	-24
auto updat	26	-17
autom	3	-21
autom and	-6	9
autom backup	-11	-2
autom befor	-9	12
autom can	-41	47
autom configur	52	-34
autom mode	-4	74
autom patch	5	24
autom snapshot	14	-102
automat	-15	-14
automat $	-51	-20
automat backup	15	15
automat by	-18	-95
automat daili	11	-55
automat deploy	-30	43
automat minor	19	41
automat mitig	-49	67
automat on	35	158
automat one	-75	7
automat patch	16	103
automat recoveri	42	3
automat rotat	-15	54
automat scale	53	-32
automat snapshot	-80	-98
automat updat	47	0
automat upgrad	29	0
automat version	31	-8
autominorversionupgrad	12	-3
autominorversionupgrad is	15	-5
autosc	-36	43
autosc and	0	34
autosc is	49	-16
autosc of	-48	11
autoscal	-19	44
autoscal or	-15	28
autostop	56	-10
avail	22	0
avail $	107	29
avail across	18	-17
avail and	31	-26
avail for	-72	119
avail in	31	-7
avail is	43	11
avail of	-13	-62
avail over	13	-1
avail plan	28	-12
avail zone	31	4
avoid	-13	16
awai	36	1
awai @	49	-36
awai and	27	-27
awai by	-44	59
awai from	45	-25
awar	-89	-78
awar and	-76	-85
awar train	-57	-28
aws	52	2
aws $	-13	78
aws @	20	7
aws account	-2	46
aws api	55	-5
aws batch	9	5
aws build	87	-11
aws data	59	-34
aws employe	40	-63
aws encrypt	-18	102
aws end	65	-71
aws facil	51	-15
aws has	-37	38
aws health	-75	-60
aws infrastructur	77	8
aws is	-41	41
aws manag	45	-34
aws network	49	-18
aws or	-23	-6
aws own	72	3
aws region	84	-49
aws router	38	-35
aws servic	-12	-58
aws site	29	-1
aws support	-1	11
aws who	-43	83
awsvpc	-11	23
az	16	19
az $	123	-44
az @	53	-28
az and	18	-6
az at	-2	17
az deploy	25	-20
az do	19	-16
az file	57	-37
az for	-6	65
az is	16	-14
az on	29	7
az option	26	-26
az or	-6	11
az redund	39	-24
az there	32	-19
az with	-12	17
azs	68	1
azs with	67	-11
b	55	-44
baa	-50	29
babysit	146	-41
back	-3	14
back $	29	-26
back again	43	-40
back by	-18	30
back end	48	-24
back is	-18	55
back it	-11	62
back on	4	26
back the	12	22
back them	-5	28
back to	20	-4
back up	-23	23
back when	80	-77
backbon	42	-18
backbon between	44	-18
backend	39	8
background	73	-39
background check	77	-39
backup $	-125	-12
backup @	-68	98
backup and	13	23
backup are	17	49
backup at	33	-7
backup by	99	-22
backup copi	-11	23
backup for	-20	30
backup go	-13	16
backup in	-35	-41
backup insid	89	-48
backup is	-4	88
backup of	-15	-107
backup off	-8	77
backup or	-9	16
backup retent	26	95
backup stai	-10	36
backup that	-16	48
backup to	47	-10
backup unless	-3	9
backup until	-43	62
backup who	-56	-184
backup window	20	-2
bad	-4	22
badg	42	6
badg at	45	3
bake	39	33
bake into	43	23
balanc	20	5
balanc and	24	3
balanc control	26	-25
balanc in	30	-5
balanc or	-20	24
balanc the	2	28
bandwidth	29	24
bandwidth and	-21	22
bank	17	-15
bank regul	28	-27
banner	-15	20
bare	46	38
bare metal	21	20
base	10	25
base @	-40	64
base and	-12	24
base capac	9	0
base has	-7	8
base imag	6	30
base intrus	-9	18
base is	47	-38
base layer	-25	26
base or	-8	10
baselin	10	100
baselin $	1	111
baselin in	2	14
baselin mainten	-5	13
basement	-1	-20
basic	74	11
bastion	-2	20
batch	-59	-35
batch @	-49	68
batteri	80	-13
be	4	19
be $	3	28
be %	60	-38
be ad	-15	47
be ask	29	-79
be awai	-16	16
be cach	-8	25
be call	-7	25
be chang	-17	39
be creat	-35	49
be done	-9	-1
be enabl	13	44
be encrypt	-20	37
be instal	8	4
be kept	-35	50
be log	38	-33
be lost	42	-18
be made	7	10
be move	-34	36
be open	0	10
be patch	-9	43
be public	-10	45
be reach	16	12
be read	-12	20
be recov	-25	45
be repair	-24	24
be replac	-22	26
be restor	-5	20
be share	-25	48
be switch	127	-75
be told	-13	18
be turn	73	-15
be undon	-23	65
be updat	-11	13
be us	-9	45
be written	-36	55
bear	-12	24
bear it	-17	19
becaus	10	7
becaus %	-14	15
becaus it	28	-28
becom	-18	49
becom a	51	-23
becom owner	-13	41
becom unsupport	-25	29
been	-12	4
been run	-19	14
befor	6	11
befor %	39	20
befor 31	-7	21
befor @	-17	38
befor a	8	16
befor an	-24	51
befor and	17	-17
befor extend	16	114
befor it	34	22
befor its	-23	35
befor reus	18	-3
befor riski	26	-19
befor send	8	74
befor that	30	23
befor the	-20	37
befor their	-22	53
befor upload	-31	57
befor we	-45	42
beforehand	45	7
begin	12	9
behavior	4	35
behavior and	-15	41
behind	43	-10
behind %	-14	9
behind @	80	-33
behind a	-137	44
behind an	107	-29
behind it	-25	53
behind our	33	21
behind the	3	22
behind them	14	14
believ	27	-27
belong in	-26	55
belong to	13	-20
below	51	-29
below $	149	2
below 100	-15	20
below a	192	-3
below an	112	-12
below it	20	-10
below the	74	-105
benchmark	-55	-4
beneath	72	-22
beneath @	22	-103
beneath the	41	-27
beneath them	-40	53
besid	40	-19
best	-5	15
best effort	36	-35
better	-21	66
between	15	28
between a	37	-92
between account	28	-13
between and	-50	77
between avail	41	-26
between aws	58	-29
between client	53	13
between compon	-10	14
between control	24	-1
between driver	22	-18
between facil	19	-9
between its	2	9
between node	22	4
between our	-27	26
between region	91	16
between servic	58	-8
between sse	-41	71
between the	46	-16
between them	-76	107
between two	23	-6
between user	-12	13
between worker	-28	50
between zone	55	-55
beyond	17	8
beyond repair	-17	24
beyond the	29	-29
bezo	76	19
bgp	-7	30
bgp and	-13	28
bgp on	0	22
bia	4	36
big	-38	71
bill	7	78
bind	-20	35
bio	65	2
bio and	70	5
biometr	77	6
bit	38	9
bit kei	35	-25
bit rot	84	-18
black	53	-33
black fridai	53	-33
blame	11	45
blame for	33	38
block	11	38
block and	-16	18
block befor	33	-20
block by	-22	44
block everi	-25	45
block is	-4	12
block of	69	-49
block public	-13	29
block that	-7	14
block the	-11	56
blue	5	25
blue green	5	25
blueprint	12	27
blueprint for	87	-20
board	-11	59
bodi	18	-10
bookmark	-5	38
bootstrap	12	10
bootstrap action	-6	24
bootstrap argument	-6	32
bootstrap script	-3	31
bot $	5	26
both	-36	7
both $	26	140
both @	-13	25
both and	-11	32
both are	-3	92
both end	-59	-60
both engin	27	38
both parti	-26	-66
both side	-46	-72
both tunnel	-10	30
bottlerocket	-33	-44
bottlerocket node	-10	42
bottlerocket on	-59	-72
bought	23	-21
bounc	-7	21
bounc and	-44	58
bounc complaint	65	-61
bound	42	-20
boundari	56	59
boundari of	37	-20
box	-38	20
box $	46	56
box behind	43	31
box for	-11	102
box from	-13	21
box in	-13	60
box was	-45	11
branch	-36	78
branch $	-28	32
breach	-1	55
break	20	-2
break and	-21	30
breaker	-7	40
bring	-5	26
bring a	-11	40
bring and	32	-22
bring it	-30	30
bring its	-48	58
bring none	121	-43
bring one	46	-9
bring our	12	29
bring resourc	-1	11
bring the	-8	27
bring to	-9	36
bring your	2	19
broad	-10	58
broadcom	-8	32
broadli	-21	-11
broke	-7	40
broken	62	-11
broken @	43	10
broken disk	88	-14
broker	39	-14
broker $	133	-37
broker and	42	-32
broker is	-15	39
broker log	-21	54
broker of	-18	-15
broker restart	-51	64
broker updat	58	-33
broker without	-7	33
brought	-31	48
bucket	9	14
bucket @	-10	31
bucket and	15	4
bucket are	-15	34
bucket dure	46	-45
bucket encrypt	43	6
bucket fall	80	-36
bucket for	-14	21
bucket in	22	-11
bucket is	-27	40
bucket of	-11	20
bucket or	39	13
bucket over	-24	38
bucket polici	-8	15
bucket that	63	-48
bucket to	-12	13
bucket which	-18	20
bucket whose	31	-27
bucket with	14	3
budget	0	61
budget and	4	56
budget below	-15	20
budget on	-36	77
budget that	-13	18
buffer	-22	34
buffer disk	-33	37
bug	73	-25
bug in	38	0
bui and	70	-27
bui new	64	-36
build	22	9
build $	51	8
build %	77	-30
build @	-7	105
build a	-39	56
build and	20	1
build are	-21	37
build imag	-23	41
build in	42	-12
build it	-7	10
build its	56	-3
build new	81	-24
build of	46	21
build on	-17	41
build patch	32	-14
build run	-38	52
build scan	6	13
build script	39	-27
build set	-6	11
build that	48	-29
build the	47	-11
build upload	-6	58
build where	31	-26
builder	24	-1
built	2	-21
built $	55	-42
built @	32	-21
built again	-15	16
built for	64	-27
built in	-1	25
built them	-24	116
bump	-26	49
bump it	2	60
bump the	-13	32
bundl	2	38
bundl and	-8	10
bundl in	-25	36
burden	-46	20
burn	-10	20
burst	30	4
buse	-16	23
busi	-50	-59
busi $	-65	-68
but	27	1
but @	11	-51
but doe	-20	22
but for	171	-16
but is	-9	10
but never	-25	27
but not	57	-3
but one	27	-15
but the	12	-6
but to	59	-47
but who	77	54
button	-41	15
buy	-44	57
buy @	-14	19
buy run	-59	66
by	9	11
by $	-40	-44
by %	24	7
by @	-37	72
by a	11	24
by acm	-10	39
by amazon	21	-62
by an	3	9
by anyon	43	-7
by api	-37	56
by at	-7	12
by aws	47	11
by build	-25	39
by chang	-30	77
by cli	-19	24
by contract	-13	14
by day	15	-15
by default	24	12
by dns	-22	-27
by ebs	30	-16
by email	21	-17
by eventbridg	-19	26
by evict	28	-22
by forc	24	64
by group	-35	36
by hand	3	29
by http	71	-38
by iam	31	-7
by internet	-4	8
by it	-21	44
by its	21	-1
by itself	15	13
by launch	-8	19
by mail	32	-14
by manag	-4	67
by mistak	-1	21
by new	-23	41
by one	29	-5
by our	3	62
by peopl	-5	14
by region	-3	9
by replac	89	-5
by restor	-8	34
by role	-3	8
by s3	72	-48
by session	-7	18
by sns	-13	22
by step	-9	11
by that	3	26
by the	11	-6
by their	-20	31
by themselv	7	49
by tls	33	5
by updat	-13	74
by us	-26	-34
by volum	36	-35
by vpn	13	75
by which	-1	19
by who	59	-90
by whom	-6	-86
by zone	41	-21
byol	42	132
c	16	55
ca	33	7
ca certif	-18	24
cabinet	-106	-76
cabl	78	8
cabl and	66	-17
cabl between	71	-14
cach	24	4
cach at	14	9
cach behavior	-17	68
cach disk	-21	70
cach if	73	-66
cach in	-71	-87
cach is	-8	31
cach on	32	-31
cage	-17	23
calcul	-18	34
calcul field	-4	13
call	15	8
call $	44	2
call @	40	6
call and	23	-10
call by	19	13
call for	26	-3
call go	-17	35
call in	28	-13
call is	1	45
call of	19	-15
call over	27	14
call that	49	-40
call the	-12	38
call to	14	6
call who	-10	53
call with	-71	89
callback	-6	9
caller	7	16
caller and	41	-31
caller in	-12	22
came	-24	-54
camera	40	-12
camera and	11	-7
can	10	22
can %	30	33
can @	-27	45
can add	16	15
can and	-37	40
can approv	-6	9
can ask	32	-24
can be	17	6
can break	-24	30
can bring	-35	60
can chang	-10	34
can choos	-6	11
can delet	-32	41
can do	-15	34
can export	100	-61
can forc	69	-48
can go	-12	30
can have	-4	31
can hold	-44	75
can instal	82	-44
can log	12	4
can look	-23	31
can lose	-10	20
can move	76	-61
can name	131	-65
can narrow	101	-86
can neither	2	34
can never	-11	52
can no	-24	26
can onli	32	-23
can open	-7	18
can queri	-9	14
can reach	61	-5
can read	-9	93
can run	-26	36
can see	-26	44
can start	25	-1
can switch	0	15
can take	-31	55
can talk	-9	11
can touch	-13	13
can turn	89	-45
can use	-14	47
canari	-15	49
cannot	30	14
cannot be	4	34
cannot bring	-11	21
cannot chang	22	0
cannot decrypt	-20	23
cannot log	97	-60
cannot put	46	-36
cannot reach	58	-2
cannot read	47	-31
cannot see	87	-57
cant	19	2
cant see	42	-5
cap	-18	60
cap it	-18	60
capabl	-14	37
capabl are	-25	59
capac	20	-5
capac $	-31	-148
capac and	17	12
capac behind	27	-7
capac by	-83	-111
capac for	37	-25
capac in	4	23
capac mode	-10	12
capac of	-23	26
capac on	-10	21
capac plan	-27	126
capac provid	-5	37
capac reserv	-25	56
capac that	38	-18
capac to	39	-20
capac unit	-9	55
capac when	74	1
captur	-5	22
captur and	-9	16
captur manag	14	-11
card	-2	60
card number	-2	82
care	19	-26
care $	139	-14
care of	-13	-28
carri	11	4
carri @	8	-4
carri it	-25	85
carri out	60	-15
carri the	-12	-4
carri them	-15	62
carrier	36	-27
cas	21	5
case	-13	51
case and	15	-11
catalog and	-8	9
catch	12	-11
categori	15	-6
caus	11	-3
cctv	82	15
cctv and	48	7
cdk	0	8
ceil	38	-5
center	44	-9
center $	112	-32
center behind	65	-33
center hardwar	10	-6
center in	44	-25
center is	-23	51
center that	29	-8
central	2	66
cert	24	19
cert in	-29	56
cert of	41	0
cert on	28	-23
certif	-3	19
certif $	-68	-51
certif @	28	-21
certif and	-11	27
certif are	102	-49
certif author	-21	28
certif bundl	31	-16
certif for	-8	41
certif from	37	-30
certif in	0	51
certif into	-7	14
certif is	11	21
certif issu	12	-53
certif manag	104	-62
certif of	-4	-16
certif on	-29	4
certif or	-9	26
certif privat	69	-16
certif that	24	21
certif to	1	70
certif verif	-10	22
certif who	-13	42
certif with	-21	24
certifi	33	33
certifi cloud	-18	16
certifi that	65	40
chaincod	-7	28
chaincod and	-13	14
chang	9	19
chang @	6	21
chang afterward	-15	39
chang an	-10	21
chang and	2	10
chang by	-43	48
chang cannot	32	-32
chang five	26	-19
chang in	31	20
chang instanc	-20	47
chang it	-24	53
chang its	-54	80
chang later	-3	15
chang manag	-51	32
chang noth	-21	56
chang of	54	-35
chang onli	-45	46
chang out	-25	27
chang over	-33	37
chang per	16	4
chang record	-12	17
chang set	-11	16
chang start	-18	33
chang that	111	-22
chang the	9	38
chang their	1	19
chang them	-13	27
chang there	-7	18
chang to	44	-14
chang what	75	-49
chang with	-13	71
channel	-13	27
channel and	-19	37
charact	-3	55
charg	15	-27
charg and	14	-13
charg of	-7	-29
chat	13	-10
chat and	40	-40
chat in	24	-20
cheaper	-10	33
cheaper class	-10	33
check	3	27
check @	40	-28
check and	23	-5
check answer	-16	25
check by	-19	63
check certif	-27	44
check everi	-3	9
check is	-24	66
check it	-28	44
check its	-5	16
check of	70	-2
check on	63	-15
check set	-7	9
check signatur	75	-23
check that	-21	32
check the	8	14
check them	-27	39
check what	-16	39
check whether	-9	38
checkout	-8	38
checkpoint	10	22
checkpoint and	-8	24
checkpoint are	82	-41
checksum	17	-31
china	35	-20
china region	49	-23
choic	66	6
choic and	15	-12
choic is	98	-66
choic to	-91	86
choos	-6	30
choos @	-14	30
choos a	-4	26
choos and	-8	36
choos between	-51	75
choos encrypt	-7	36
choos framework	-32	67
choos instanc	-23	37
choos it	3	45
choos its	-5	14
choos kei	-8	19
choos kms	50	-33
choos log	-20	40
choos multi	-14	32
choos node	-4	18
choos one	-25	52
choos otherw	66	-33
choos public	-17	20
choos qualifi	-9	24
choos region	-15	18
choos singl	-9	16
choos small	-6	22
choos sse	-9	9
choos that	-17	94
choos the	-12	39
choos their	-42	58
choos to	-11	16
choos type	-16	38
choos up	-6	36
choos when	-6	16
choos where	-2	9
choos whether	-8	15
choos which	-20	56
chose	63	-55
chosen	-24	12
cidr	-24	81
cidr rang	-23	61
cipher	34	9
circuit	-7	40
circuit breaker	-7	40
cis	-32	53
cisco	-12	79
claim	-44	17
class	-7	34
class and	-12	30
class are	-1	13
class but	34	-33
class of	-13	53
class or	49	-15
class storag	-17	28
classic	11	0
classic @	-8	14
classif	-21	58
classif and	-4	49
classifi	-16	52
classifi and	-7	31
classifi the	-6	24
clean	-17	41
clean $	-27	46
clean up	-19	37
cleanli	-7	14
cleanup	-6	69
clear	-10	36
clear in	69	-65
clear until	-7	41
cli	-14	32
cli and	-30	40
cli api	-7	23
cli or	3	39
cli sam	0	8
click	-36	51
click $	-26	24
client	-11	29
client @	-11	25
client and	-55	-60
client are	-9	43
client befor	-8	13
client certif	-17	40
client connect	13	-1
client current	-22	47
client first	-14	29
client have	-44	78
client in	-2	17
client is	141	-88
client librari	-27	49
client must	78	-40
client need	25	-3
client of	-18	20
client on	-23	88
client reach	-25	37
client send	-3	20
client side	11	43
client that	41	-19
client trust	65	-29
client who	-20	104
client with	-2	9
clock	23	37
close	16	39
close port	6	56
close the	-19	44
close to	-32	61
close until	-1	12
cloud	18	23
cloud $	-30	-3
cloud %	122	52
cloud @	6	77
cloud administr	-17	25
cloud is	-12	22
cloud servic	86	-24
cloud side	83	-42
cloud with	46	-33
cloudfront	-3	17
cloudfront or	31	2
cloudfront the	-26	28
cloudfront where	-20	22
cloudtrail	31	-10
cloudtrail and	38	-27
cloudtrail by	11	13
cloudtrail doe	-30	94
cloudtrail event	8	-7
cloudtrail except	26	-24
cloudtrail record	87	-57
cloudtrail s	15	-10
cloudwatch	20	2
cloudwatch agent	-2	34
cloudwatch alarm	-8	12
cloudwatch and	10	-1
cloudwatch are	-10	23
cloudwatch log	12	9
cloudwatch metric	38	-15
cloudwatch with	-27	29
cluster	-11	-4
cluster $	-121	-58
cluster @	118	46
cluster add	-39	24
cluster admin	-21	22
cluster applic	19	-17
cluster are	-6	53
cluster as	-40	49
cluster at	32	4
cluster autoscal	-16	46
cluster by	20	18
cluster can	40	-15
cluster certif	-8	40
cluster contain	1	18
cluster deploy	43	-29
cluster from	-31	33
cluster has	3	15
cluster is	27	-5
cluster keep	69	-19
cluster made	22	52
cluster metric	45	-12
cluster need	-67	-60
cluster node	-85	1
cluster of	-18	23
cluster or	-42	72
cluster paramet	48	-1
cluster replic	30	-20
cluster set	3	13
cluster softwar	4	122
cluster that	1	17
cluster to	-25	39
cluster up	19	-4
cluster upgrad	2	49
cluster volum	89	-34
cluster who	-42	-50
cluster with	-101	-3
cluster without	-20	-44
cname	-13	-14
cname in	2	42
cni	77	5
cni and	-47	57
cni coredn	-4	-13
coarser	17	-13
coarser resolut	17	-13
code	-9	51
code $	-21	97
code and	5	31
code doe	-18	28
code has	-4	16
code in	-34	94
code insid	-37	69
code is	-4	87
code its	-13	27
code notebook	-13	28
code of	-17	81
code password	-7	40
code run	29	-15
code scan	-2	9
code secur	-5	16
code servic	12	-6
code that	0	43
code their	-5	15
code to	-3	30
code who	-7	70
cognito	-2	22
cognito or	-6	16
collabor	-58	-18
colleagu	-9	77
collect	8	26
collect $	2	20
collect @	-2	20
collect and	32	26
collect evid	77	-38
collect log	8	-1
collect the	-35	51
collector	-14	29
column	-6	27
column level	-9	19
com	77	13
come	1	36
come @	-63	65
come all	-27	56
come and	-11	64
come back	32	-18
come by	-34	114
come from	46	-42
come into	-35	25
come one	43	-4
come out	15	-14
come through	-16	77
come twice	-15	29
come with	-33	43
come without	109	-42
command	3	10
command line	38	-33
commiss	59	-39
commiss the	40	-20
commit	60	-14
commit by	-27	28
common	10	-5
common @	13	-4
common flood	28	-18
common network	9	-5
commun	13	58
commun with	38	-27
compact	59	-29
compani	21	12
compani $	-6	59
compani or	19	-4
compani own	-30	48
compani run	-9	25
compani us	21	-1
compani want	64	-46
compar	68	-37
compat	32	-1
compat and	-6	14
compil	-6	22
compil or	-2	11
complaint	-7	21
complet	47	-15
compli	19	23
compli is	-46	98
complianc	-136	-112
complianc mode	-22	54
complianc of	-128	-154
complianc program	74	-6
complianc report	17	89
complianc when	-83	-75
compliant	-23	31
compliant automat	-18	16
compliant with	-3	17
compon	21	2
compon are	-6	45
compon of	54	-22
compon on	-13	31
compon with	60	-54
comprom	23	124
comput	20	7
comput and	-44	57
comput env	-7	23
comput environ	-43	60
comput for	41	-21
comput in	55	-58
comput node	-6	118
comput storag	47	-11
comput that	26	5
comput type	145	42
concern	-30	-19
concern $	-53	-5
conclus	-3	36
concurr	9	24
concurr and	-13	37
concurr for	-26	26
concurr limit	2	36
concurr on	1	9
concurr scale	-1	8
condit	24	42
condit in	-11	29
condit of	49	15
condit that	5	89
confid	-4	12
confid threshold	-4	12
confidenti	1	76
confidenti file	12	58
config	-27	16
config $	27	123
config on	17	92
configur	-3	46
configur $	45	43
configur @	17	21
configur a	-11	45
configur and	-10	27
configur anyth	-69	41
configur are	-3	8
configur as	-5	24
configur automat	18	83
configur bgp	-9	23
configur both	2	22
configur by	33	60
configur call	-40	77
configur file	-5	15
configur in	-12	12
configur it	-27	66
configur its	5	66
configur launch	-9	40
configur manag	-66	-63
configur of	15	54
configur on	-3	16
configur patch	-75	102
configur secur	-3	16
configur set	-16	21
configur that	23	-10
configur the	-6	54
configur them	-2	14
configur tls	47	-29
configur with	2	25
confirm	-28	-54
conflict	-11	26
connect	0	26
connect a	-11	14
connect alon	62	-28
connect and	-17	27
connect are	21	5
connect between	-37	76
connect by	-1	17
connect encrypt	31	-31
connect from	-111	-85
connect it	45	-39
connect link	-4	13
connect or	-16	19
connect password	-7	50
connect that	37	-25
connect the	45	22
connect through	49	-46
connect to	-17	48
connect user	14	-13
connect where	-9	11
connect with	-2	20
connector	-19	33
connector and	-19	28
connector for	-6	22
connector plugin	-18	48
consent	-9	44
consent of	4	21
consol	17	-3
consol and	31	-14
consol ask	53	-6
consol doe	-37	79
consol of	12	-7
consol show	-44	58
consol tell	-28	84
consol turn	-58	90
consol user	0	53
consolid	37	-8
consolid and	5	32
constraint	52	-18
consult	12	-2
consum	9	30
consum and	-24	34
consum are	-12	51
consum lag	-8	14
consum over	57	-27
consum their	-27	58
consum use	-12	12
contact	-13	38
contact and	-6	21
contact are	-5	8
contact data	42	-30
contact detail	-13	52
contact of	-38	64
contain	-17	26
contain $	-13	72
contain @	-6	61
contain agent	-51	88
contain and	3	10
contain are	-7	108
contain base	11	-51
contain fleet	-10	18
contain from	-4	12
contain host	-97	-45
contain imag	-1	67
contain in	-14	62
contain is	-3	38
contain of	-21	75
contain on	4	54
contain runtim	95	-52
contain that	6	15
contain who	8	43
containerd	7	36
containerd are	-29	32
content	15	46
content $	59	-15
content %	27	75
content and	-1	14
content by	-26	64
content is	29	75
content of	-3	22
content process	19	-15
content that	-4	46
content to	-4	24
content with	48	-40
context	-33	56
continu	44	-26
continu @	-37	42
continu and	77	-57
continu backup	6	-38
continu log	-11	20
continu plan	56	38
contract	-5	22
contractor	-25	67
control	14	2
control $	-23	88
control %	18	104
control @	96	-9
control and	22	1
control are	15	36
control behind	-41	81
control for	26	6
control group	-5	66
control in	164	25
control inherit	111	6
control instanc	71	3
control is	-83	-13
control list	-16	57
control of	30	43
control one	11	-8
control owner	24	-23
control physic	55	-41
control plane	15	-21
control that	33	-83
control the	-36	68
control their	84	-81
control when	-59	52
control which	39	68
control who	-63	1
control with	33	-20
convers	50	-30
convers and	-31	39
convers log	64	-45
cooki	-21	29
cooki and	-22	30
cool	6	36
cool and	-17	32
cool are	-7	12
cool for	2	66
cool in	50	6
coordin	24	11
cope	-19	22
cope with	-9	11
copi @	45	-34
copi a	8	-2
copi and	51	-35
copi data	81	-12
copi everi	-35	38
copi in	-15	27
copi it	30	-25
copi of	-54	-16
copi that	-12	24
copi the	13	16
copi them	-9	13
copi those	-1	26
copi to	17	-10
copi with	18	-17
coppa	-27	40
cor	-12	83
core	3	20
core devic	-35	69
core rule	37	-32
coredn	-57	9
coredn @	-55	2
corpor	9	80
corpor directori	19	83
correct	-54	11
correct $	-15	22
correct and	-1	19
correct that	-66	6
correct the	2	24
cost	11	99
could	26	-21
could not	-33	45
could see	43	-25
count	-6	51
count and	-3	52
count in	-12	36
count of	-11	17
count onli	-29	33
count or	-19	22
count them	17	63
countri	-4	108
cover	16	30
cover all	-23	24
cover and	51	-44
cover by	27	-9
cover onli	-12	22
cover the	-16	24
cover what	-71	102
coverag	-1	10
cpu	13	13
cpu and	-23	56
cpu memori	13	0
cpu of	-15	17
crash	102	-15
creat	3	22
creat $	-34	46
creat @	-6	89
creat a	15	17
creat account	-35	110
creat alarm	-14	13
creat an	-106	10
creat and	15	6
creat anew	-42	58
creat by	-32	34
creat databas	-2	27
creat encrypt	77	-25
creat grant	-7	17
creat in	71	-26
creat individu	11	53
creat it	-12	60
creat kei	-14	24
creat one	-5	13
creat or	18	-12
creat repair	11	-5
creat the	-4	21
creat their	-1	50
creat them	-11	33
creat user	-1	15
creat with	78	-50
creation	5	48
creation $	-2	169
creation and	-13	21
creation or	-14	22
credenti	-17	60
credenti $	3	113
credenti by	30	-8
credenti in	5	13
credenti of	-19	47
credenti out	-6	14
credenti that	8	38
credenti with	5	36
credit	-18	77
critic	31	-8
critic and	12	-10
critic find	-16	28
critic flaw	43	-11
critic in	0	12
critic on	29	-27
critic secur	67	-32
crl	18	6
cron	58	21
cross	-8	40
cross account	6	29
cross region	5	37
cross site	-9	16
cross the	-5	11
cross zone	-27	32
crypto	-45	65
crypto %	-32	56
cuda	-22	26
cumul	-10	-25
cumul updat	-12	-24
curat	4	39
curat imag	17	-16
current	-1	11
current $	-24	23
current @	27	16
current client	-18	58
current is	-19	92
current one	37	-32
current or	0	20
current tls	-21	42
current version	14	2
custom	11	14
custom $	71	-23
custom @	12	-3
custom ami	3	58
custom and	-19	22
custom apart	53	-15
custom are	-43	61
custom compon	-10	34
custom control	87	-14
custom data	36	42
custom docker	-25	53
custom domain	12	-5
custom endpoint	-31	38
custom from	31	-8
custom imag	92	74
custom machin	8	-6
custom manag	-79	68
custom model	-6	15
custom on	31	-15
custom put	22	60
custom rule	-18	43
custom sinc	-15	31
custom sourc	-5	18
custom specif	-34	65
custom store	-7	50
cut	15	13
cut off	-17	19
cut the	-10	23
cve	-3	10
cve $	-7	88
cve come	16	-15
cve fix	0	-65
cve in	-48	29
cve within	27	-26
cycl	114	31
d	110	-5
daemon	-4	29
daemon and	42	-41
daemon or	-8	9
daemon that	-34	56
daemonset	-18	54
dai	4	18
dai $	-7	110
dai 1	-11	12
dai @	-15	25
dai after	59	-51
dai ahead	36	-33
dai as	-2	13
dai at	-9	18
dai befor	19	-10
dai by	-18	31
dai for	-24	25
dai have	19	-17
dai if	19	-18
dai in	-4	15
dai is	-26	38
dai it	-30	47
dai of	18	-15
dai onli	-13	18
dai or	-12	13
dai to	15	-12
dai unless	14	-5
dai whenev	22	-14
dai without	-62	53
daili	8	-10
daili and	17	-5
daili autom	17	-2
daili automat	1	-55
daili backup	-2	-31
daili for	16	-13
daili on	61	-51
daili snapshot	73	-77
daili then	-40	80
dangl	2	42
dangl cname	2	42
dark	57	-26
dark $	57	-26
dashboard	-7	16
dashboard $	84	-13
dashboard about	-58	-61
dashboard alert	19	-8
dashboard and	-11	23
dashboard are	-5	17
data	15	18
data $	9	99
data %	19	53
data @	30	-3
data a	-13	23
data access	-7	14
data after	2	78
data and	-26	-6
data are	-5	14
data arriv	72	0
data as	49	74
data at	18	-15
data back	-14	25
data befor	4	67
data by	18	50
data can	-35	45
data captur	-9	16
data center	46	-10
data demand	-6	8
data durabl	11	-7
data encrypt	36	1
data event	-28	78
data from	66	-10
data goe	-9	50
data if	-32	33
data import	-6	9
data in	-13	33
data insid	11	-11
data integr	5	70
data into	18	105
data is	-31	37
data kept	-50	-64
data key	8	-2
data lifecycl	-20	26
data live	-21	40
data model	-17	25
data node	-22	32
data of	0	28
data on	9	29
data out	-20	39
data over	42	-29
data plane	67	-24
data process	-61	-69
data protect	-6	29
data qualiti	0	58
data redundantli	37	-18
data resid	-17	13
data scientist	-19	14
data set	-26	48
data share	-30	44
data sit	21	2
data sourc	12	2
data stai	-36	94
data that	19	14
data under	-50	9
data volum	8	-4
data when	2	10
data where	-24	32
data whose	-51	2
data with	48	-36
data within	0	23
databas	-6	29
databas $	2	52
databas @	-50	-164
databas and	14	46
databas behind	17	-4
databas by	34	-27
databas credenti	9	140
databas current	49	-43
databas endpoint	33	-26
databas engin	37	7
databas from	52	-49
databas in	67	10
databas insid	-19	20
databas is	-26	40
databas itself	-16	92
databas of	111	-58
databas on	-25	37
databas password	0	103
databas patch	35	-12
databas role	-8	15
databas run	70	-17
databas schema	18	63
databas small	-10	16
databas softwar	-82	-177
databas that	69	-18
databas user	4	21
databas who	-1	11
databas with	27	-16
datacent	44	25
datacentr	72	-6
date	8	24
date $	29	-3
date and	4	19
date of	18	1
date where	-21	23
day	12	1
day $	3	-36
day 14	3	10
day 21	15	-15
day and	9	-4
day is	46	-28
day of	19	-16
day on	-13	50
day to	-28	30
db	-63	-63
db instanc	65	-7
db password	-14	33
db patch	-120	-73
db subnet	-14	21
dba	67	-3
dba team	-50	-20
dcv	89	-2
ddo	32	-64
ddo attack	35	-23
ddo rule	-12	14
deactiv	6	63
dead	19	8
dead @	-14	77
dead letter	-19	31
deal	-36	-59
deal $	-47	3
deal with	-31	-67
debian	-9	56
decid	-12	44
decid $	-1	16
decid @	-10	18
decid about	-5	35
decid and	-22	39
decid between	-8	69
decid by	-13	49
decid from	-12	33
decid how	-7	80
decid in	-26	50
decid on	-19	29
decid that	7	39
decid the	-31	136
decid to	-5	84
decid what	-13	43
decid when	-25	40
decid whether	-12	30
decid which	3	29
decid who	-8	32
decid whom	-30	99
decid with	-7	24
decis	28	66
decis $	6	75
deck	3	8
decommiss	67	29
decommiss storag	68	1
decrypt	-19	40
decrypt and	-5	65
decrypt uptim	-33	44
dedic	-3	14
dedic @	-13	13
dedic connect	17	-14
dedic master	0	18
deep	-12	34
default	14	5
default $	24	-20
default 1	-42	73
default @	-22	-9
default a	-18	32
default ami	57	-8
default and	21	-9
default by	-19	23
default encrypt	-176	-173
default envelop	-56	-18
default for	-71	73
default from	-56	85
default group	-28	74
default in	-17	36
default is	-32	98
default it	18	-12
default key	-25	41
default on	-35	56
default one	-31	65
default onli	-21	22
default or	-14	41
default paramet	2	11
default plan	32	-6
default polici	8	-6
default the	-64	68
default thei	-33	39
default to	10	-8
default updat	14	-10
default version	103	-101
default with	26	-11
defect	131	-64
defenc	100	-8
defend	30	-6
defend the	39	-10
defer	-7	12
defer it	-5	10
defin	-15	58
defin $	-21	83
defin @	-10	28
defin and	1	15
defin the	-19	57
defin what	-14	45
definit	-1	28
definit $	0	94
definit @	-18	19
definit and	17	10
definit as	-15	26
definit has	-26	34
definit in	-18	42
definit of	32	-18
degauss	52	-16
degrad	26	-3
delai	-20	45
deleg	-10	24
deleg administr	-12	24
deleg and	-5	15
delet	2	30
delet $	1	98
delet %	-4	36
delet @	18	-1
delet after	-19	32
delet an	-18	25
delet and	8	5
delet are	-7	17
delet everyth	-21	57
delet face	-4	13
delet is	-2	21
delet it	26	42
delet its	-3	9
delet key	-14	24
delet object	-7	42
delet of	-34	34
delet old	-21	54
delet on	-19	23
delet one	-11	25
delet or	17	-6
delet protect	-14	30
delet recoveri	-10	19
delet that	13	-12
delet the	13	33
delet them	65	-30
delet those	1	12
delet too	-7	8
delet what	1	29
delet with	-46	54
deliv	18	26
deliv log	30	-29
deliv or	32	-25
deliv the	24	-21
deliv to	24	-20
deliv with	20	-19
deliveri	5	24
deliveri for	-18	26
deliveri of	-4	10
deliveri polici	64	-40
deliveri statu	-3	32
deliveri to	-17	19
demand	25	3
demand @	11	-10
demand and	-58	70
demand configur	-6	8
demand it	4	8
demand mode	65	-84
demand ssl	3	13
demand tabl	6	24
demand tls	51	-15
deni	19	15
depend	9	43
depend @	36	-28
depend on	-11	26
depend updat	9	79
deploi	3	40
deploi $	-25	80
deploi @	-27	83
deploi and	46	-26
deploi as	-11	10
deploi it	-10	22
deploi new	-12	17
deploi on	2	38
deploi the	47	26
deploi them	8	43
deploi to	-16	55
deploi with	-11	25
deploy	24	-4
deploy $	40	-28
deploy account	26	-25
deploy and	-8	29
deploy by	19	-14
deploy in	20	-19
deploy its	38	-37
deploy of	-8	22
deploy strategi	-15	40
deploy type	-1	23
deploy until	15	-5
deprec	-6	60
deprec %	-12	29
depth	-21	22
deregist	-2	8
describ	8	41
descript	50	-22
design	-10	72
design @	11	-6
design and	-25	40
design index	0	20
design it	-7	37
design the	2	27
desir	11	4
desir capac	34	-11
desir count	-11	17
desktop	-47	30
desktop $	37	86
destin	7	11
destin and	-10	28
destroi retir	34	-2
destroi the	34	-16
detail	6	25
detail result	6	11
detect	49	-2
detect and	31	-11
detect in	98	-20
detect on	-7	15
dev	-6	30
dev talk	-4	8
develop	-7	69
devic	-6	34
devic $	47	74
devic %	-5	41
devic are	-26	44
devic certif	-16	42
devic check	-10	13
devic in	-11	37
devic is	27	2
devic may	38	-33
devic of	-28	141
devic on	-9	49
devic stand	-11	16
devic that	36	-1
devic the	-20	35
devic while	-3	9
dhcp	-22	22
di	35	15
di $	45	12
di who	70	-27
dial	-36	59
dial in	-36	64
dictat	-17	24
did	-12	-29
did %	-11	37
did not	-17	20
die	33	22
diesel	93	-17
diesel gener	61	-28
differ	28	7
differ avail	-76	82
differ custom	85	-32
differ zone	34	2
digest	-17	23
direct	-3	20
direct @	-6	25
direct connect	-5	13
direct internet	2	14
direct put	0	9
directli	6	40
directori	32	25
directori $	-1	-44
directori group	-18	24
disabl	-3	36
disabl @	3	17
disabl a	-18	46
disabl by	-17	30
disabl key	-11	15
disabl or	-11	13
disabl the	24	-24
disast	-5	25
disast of	10	-6
disast recoveri	-7	30
discard	-7	9
disconnect	-16	18
disconnect and	-7	8
discov	-3	10
discoveri	-32	59
disk	23	-1
disk @	76	-47
disk and	-5	25
disk are	-41	88
disk at	-81	-7
disk encrypt	83	-18
disk goe	-17	63
disk in	31	-21
disk is	-57	19
disk of	5	30
disk or	-16	23
disk that	85	-49
disk under	153	-8
disk when	107	-58
disk who	-3	11
disk with	36	-31
dispos	85	-51
dispos of	65	-22
disrupt	34	-1
disrupt budget	34	-1
distribut	-4	74
distribut @	8	60
disturb	20	16
divid	-68	-109
divid $	-26	-75
dlq	-19	63
dmarc	-4	10
dmarc record	-4	10
dns	-1	-9
dns @	-24	91
dns and	4	-34
dns of	-15	42
dns queri	-5	9
dns record	-80	89
dns valid	16	-119
do	22	-2
do $	113	14
do %	82	-22
do @	-89	29
do all	-14	28
do and	-29	79
do anyth	83	8
do for	-58	72
do it	-79	-2
do not	6	45
do noth	46	-41
do or	-70	-2
do so	-26	50
do that	-60	67
do the	-74	-80
do thei	-33	-58
do thi	-44	16
do those	-36	-65
do we	-35	-55
do what	-4	13
do with	-19	34
doc	-6	15
dock	51	0
docker	-22	60
docker imag	-26	48
docker platform	-6	9
document	-4	26
document and	-4	17
document in	42	-3
document queri	-3	17
doe	-2	17
doe $	-7	86
doe %	-9	2
doe @	-1	49
doe it	-6	-32
doe not	5	39
doe on	12	-7
doe rotat	-3	22
doe so	-4	20
doe somebodi	-71	-29
doe that	-29	-15
doe the	17	-49
doe to	8	-1
doesnt	8	6
doesnt it	-21	0
domain	19	19
domain $	65	16
domain @	-28	28
domain and	0	20
domain are	-22	38
domain control	31	24
domain in	53	19
domain is	20	11
domain name	-4	52
domain of	51	-19
domain that	-27	32
done	-3	-69
done by	10	-78
dont	-46	-27
dont have	47	-41
dont need	11	-70
door	6	9
door cage	-1	8
door power	-8	10
doubl	14	-16
down	-5	-29
down $	25	4
down again	37	-29
down and	-4	14
down meanwhil	38	10
down the	14	-5
down to	-7	9
downgrad	-69	127
download	11	30
download @	-23	52
download and	-16	27
download the	-28	36
download them	-8	33
downtim	30	26
dr	-91	-52
dr $	-100	-58
drain	10	21
drain @	29	-24
drain and	2	-8
drain the	16	-10
draw	-8	56
draw conclus	-3	36
drift	16	49
drift $	-13	107
drill	-35	89
drill $	6	110
drill for	0	56
drill instanc	-6	8
drive	110	-53
drive %	82	10
drive behind	39	-24
driver	7	27
driver and	7	63
driver current	-4	18
driver for	13	2
driver in	-5	47
driver of	8	6
driver on	-22	32
driver the	22	-21
drop	4	19
drop record	33	-28
drop the	-19	22
drop them	33	-25
drop what	-45	46
dss	-22	-39
dss complianc	-96	-78
durabl	85	-27
durabl $	106	-40
durabl and	41	-26
durabl in	22	-16
durabl of	56	44
durabl state	35	-18
durat	-6	44
dure	68	-9
dure a	54	-9
dure an	34	-1
duti	-9	8
duti $	30	-5
duti for	-59	-47
duti in	84	-8
duti is	-19	38
duti to	-9	48
e	-85	-37
e mail	-9	33
each	8	8
each @	15	18
each avail	-100	109
each chang	-23	39
each deploy	21	-2
each endpoint	-6	18
each further	28	-27
each hour	67	-49
each instanc	1	26
each is	54	-21
each job	-24	39
each new	65	-47
each of	50	-33
each other	21	7
each region	9	16
each request	18	-6
each run	26	-19
each servic	-38	40
each sourc	-8	19
each storag	-3	11
each tabl	19	6
each time	19	-3
each volum	37	-1
each vpc	24	-22
each zone	-5	13
earlier	1	30
earlier if	-6	16
earthquak	44	-14
earthquak risk	33	-23
east	8	-4
ebs	12	8
ebs driver	26	-25
ebs encrypt	-6	36
ebs key	24	-1
ebs rds	-61	72
ebs snapshot	70	-60
ebs volum	18	3
ec2 @	14	18
ec2 and	13	12
ec2 instanc	34	-4
ecr	-13	38
ecr and	-4	9
ecs	79	19
ecs agent	49	-9
ecs contain	-51	98
edg	22	-4
edg and	42	-38
edg function	-3	58
edg locat	17	-4
edg network	44	-26
edg of	-12	25
edg with	8	-4
edit	-23	38
edit @	-2	10
edit and	-44	52
editor	-1	23
efa	-11	11
effect	-16	38
effect in	-15	31
effort	23	-25
efs	15	-3
efs and	3	10
eight	44	-29
eight hour	44	-29
either	0	40
eks	17	117
eks node	17	139
elast	-126	-86
elast ip	-10	11
electr	-12	47
electr and	-16	42
eleven	40	-14
eleven nine	40	-14
els	43	-15
els and	10	1
els can	-1	33
els get	55	-43
els is	26	-9
elsewher	-9	36
elsewher $	-25	31
elsewher and	-11	20
elsewher is	94	-30
em	43	35
em $	83	11
em %	3	37
email	6	11
email current	-6	50
emb	-19	23
emerg	-16	33
emerg @	-12	21
emit	28	-14
employe	61	23
employe $	45	55
employe in	-36	38
employe leav	-20	34
empti	43	-16
emrf	-7	17
ena	-18	29
ena and	-11	21
enabl	-13	42
enabl @	-11	98
enabl audit	-40	29
enabl by	-56	-76
enabl continu	-11	20
enabl each	3	15
enabl it	-2	29
enabl log	-13	13
enabl mfa	3	34
enabl point	-2	45
enabl queri	-19	29
enabl server	-10	11
enabl storag	-26	26
enabl the	12	3
enabl them	9	13
encrypt $	-106	31
encrypt @	28	-37
encrypt a	-31	-22
encrypt all	53	-6
encrypt among	-12	13
encrypt an	-194	20
encrypt and	35	3
encrypt are	-21	81
encrypt as	-10	22
encrypt at	-4	-53
encrypt backup	-20	-133
encrypt befor	-40	88
encrypt between	-16	34
encrypt build	49	-36
encrypt by	-47	-16
encrypt cluster	72	-23
encrypt code	35	-18
encrypt content	32	-18
encrypt control	86	-41
encrypt custom	20	-11
encrypt dashboard	58	-29
encrypt data	81	19
encrypt definit	20	-16
encrypt disk	71	-42
encrypt end	44	-39
encrypt environ	-11	49
encrypt etcd	26	-15
encrypt everi	59	-31
encrypt everyth	-1	12
encrypt file	11	62
encrypt find	19	2
encrypt firewal	35	-28
encrypt for	-152	-166
encrypt from	-24	50
encrypt home	75	-52
encrypt host	35	-24
encrypt in	-83	-101
encrypt index	33	-16
encrypt instanc	76	-5
encrypt inventori	20	-15
encrypt is	39	-21
encrypt it	52	12
encrypt its	30	-12
encrypt kei	-2	15
encrypt key	12	155
encrypt manag	9	9
encrypt messag	27	-34
encrypt metadata	27	-22
encrypt network	52	-27
encrypt new	50	-79
encrypt noth	-70	129
encrypt nvme	-35	56
encrypt object	5	8
encrypt of	-81	-20
encrypt older	-4	11
encrypt on	25	23
encrypt or	-3	13
encrypt our	-18	101
encrypt sdk	-42	48
encrypt secret	9	87
encrypt sensit	-24	22
encrypt set	8	105
encrypt smb	39	-13
encrypt store	53	-27
encrypt support	37	5
encrypt the	37	12
encrypt their	17	39
encrypt them	-32	75
encrypt trace	63	-8
encrypt traffic	39	-17
encrypt unless	23	-18
encrypt until	-41	54
encrypt user	51	-42
encrypt what	23	-14
encrypt when	-11	64
encrypt where	-9	19
encrypt which	30	-25
encrypt with	-39	32
end	17	12
end $	-28	64
end @	-19	66
end a	-29	61
end after	-47	60
end and	-2	19
end are	-3	20
end at	-26	122
end date	-35	45
end in	21	24
end instanc	45	-19
end is	-23	30
end it	40	8
end node	15	-8
end of	7	-23
end the	46	-9
end them	30	-24
end tls	87	-43
end to	21	-15
end user	-29	46
end with	-32	47
endpoint	18	9
endpoint $	57	20
endpoint @	-18	69
endpoint and	10	1
endpoint are	-15	56
endpoint by	43	8
endpoint for	19	29
endpoint from	-14	15
endpoint in	-14	25
endpoint is	-45	-37
endpoint of	-9	25
endpoint on	41	-25
endpoint onli	33	-25
endpoint open	-6	12
endpoint option	-22	42
endpoint or	-14	20
endpoint over	12	-5
endpoint polici	-13	57
endpoint run	60	-21
endpoint servic	-42	62
endpoint that	-19	23
endpoint type	-18	24
endpoint up	103	-15
endpoint where	-4	12
endpoint with	31	-15
endpoint write	-5	9
enforc	-14	59
enforc by	-31	35
enforc http	-30	69
enforc it	46	-20
enforc that	-11	11
enforc the	-3	24
enforc them	-12	59
engin	24	-20
engin $	-71	-119
engin @	-40	-128
engin and	6	21
engin behind	52	-6
engin log	-5	28
engin of	67	-88
engin onli	50	-7
engin or	-8	14
engin patch	27	-122
engin publish	22	-8
engin s	-10	21
engin softwar	22	0
engin that	44	18
engin upgrad	-79	1
engin version	12	1
engin write	-6	37
enhanc	-10	33
enhanc health	1	59
enhanc log	-6	9
enlarg	-11	28
enlarg the	0	8
enough	-6	41
enough @	-19	67
enough and	-5	8
enough bandwidth	-21	22
enough for	-17	22
enough healthi	88	-53
enough of	26	-22
enough replica	3	55
enough to	-39	47
enrol	9	18
enrol account	12	8
ensur	3	19
ensur that	44	-17
enter	9	14
entir	57	-28
entri	26	9
entri and	-6	19
entri to	71	-40
env	-10	37
env is	-6	26
env var	-11	29
envelop	-53	-35
envelop encrypt	-53	-35
environ	7	20
environ $	-7	36
environ @	47	-32
environ and	35	6
environ at	26	-16
environ class	-15	25
environ in	-10	2
environ of	4	9
environ off	3	13
environ queue	-18	26
environ the	-18	21
environ to	11	-1
environ variabl	-7	36
environ with	6	8
environment	84	7
environment control	88	9
ephemer	0	-18
ephemer storag	-32	-41
equip	40	-12
equip and	-38	43
eras	86	-59
eras a	63	-16
eras it	16	-15
eras the	30	-27
erasur	-8	14
error	-10	34
error and	-4	11
error of	-5	68
escort	30	-2
escort visitor	30	-2
esx	-34	52
esxi	7	95
esxi host	-17	39
esxi patch	14	35
esxi the	-25	42
etc	-9	84
etcd	92	-11
etcd and	28	-27
etcd avail	8	-5
etcd by	-79	-23
etcd in	137	-12
etcd of	8	0
etl	-12	48
etl script	-13	53
eu	-14	87
evalu	20	39
evalu @	49	-24
evalu them	-13	77
even	69	-6
even if	41	13
event	19	1
event $	12	128
event @	-24	74
event and	17	0
event by	28	-17
event for	-28	86
event histori	16	-13
event in	82	-60
event of	-62	106
event or	-10	10
event publish	-2	9
event that	-26	38
event through	52	-10
event to	-5	30
event windows	-34	37
event without	45	-49
eventbridg	19	-9
eventbridg and	29	-21
eventbridg or	-19	26
ever	16	27
ever becom	20	4
everi	20	6
everi 12	78	-56
everi 14	11	2
everi 30	8	15
everi 90	63	70
everi @	32	-3
everi account	-17	17
everi agent	3	27
everi chang	22	-20
everi client	-7	9
everi cluster	49	-5
everi custom	15	-15
everi day	25	-52
everi eight	16	4
everi endpoint	33	-21
everi evict	-25	45
everi few	48	2
everi file	38	-7
everi five	-12	18
everi instanc	68	8
everi minut	-10	17
everi mode	-24	31
everi month	-25	-57
everi new	38	-23
everi node	-13	25
everi other	26	-8
everi record	18	-6
everi region	4	30
everi request	-9	10
everi rule	0	15
everi type	1	43
everi updat	-12	87
everi use	45	-30
everi year	34	-31
everi zone	-10	11
everybodi	-15	37
everyon	-20	49
everyth	6	22
everyth at	22	8
everyth behind	65	-32
everyth els	-7	15
everyth for	-14	31
everyth on	-1	11
everyth that	-47	59
everyth through	-21	33
everyth under	-8	18
everyth unless	-2	10
everywher	-26	19
evict	5	24
evict @	35	-18
evict and	19	-13
evict hold	-23	41
evict keep	43	-32
evict polici	1	21
evict the	28	-22
evid	26	17
evid and	75	-51
evid for	36	-19
evid on	-3	71
evid that	-12	31
ex	32	-12
ex employe	-18	45
exact	-16	23
exact version	-16	23
exactli	32	-18
exampl	-5	14
exampl with	31	-28
except	18	-6
except @	13	8
except for	-14	20
except in	52	-34
except with	20	-7
exchang	23	-13
exchang and	18	-15
exclus	-2	13
execut	13	13
execut @	-7	50
execut and	-2	24
execut are	86	-77
execut environ	69	-63
execut histori	32	-6
execut in	47	-44
execut log	-58	58
execut role	-12	54
execut the	10	-50
executor	22	-18
exhaust	60	-24
exist	7	31
exist @	42	-20
exist for	8	91
exist in	2	27
exist on	-4	10
exist onli	2	17
expect	-33	35
expect %	-2	29
expect run	-3	12
expect to	-53	20
expens	-19	35
experi	-18	37
expir	-7	33
expir after	-23	26
expir and	-3	13
expir by	-29	44
expir in	-12	35
expir or	-36	52
expir the	57	-53
expiri	-15	71
expiri and	29	-25
export	-7	36
export @	-14	29
export and	-10	20
export it	76	-44
export of	-5	21
export or	36	2
export polici	-2	13
export report	-19	50
export those	-8	24
export to	-9	15
export what	-29	55
expos	-25	34
exposur	37	11
express	-13	27
extend	-23	-11
extend support	-10	-34
extend the	-17	26
extens	-12	82
extern	-37	48
extra	-88	-62
extract	50	-19
face	-4	11
face from	-5	17
facil	72	-36
facil $	98	-20
facil and	-17	23
factor	-5	33
factor and	-9	10
factor authent	-2	41
factor for	6	45
factor of	-6	20
factori	-19	59
fail	26	2
fail $	57	-4
fail @	63	-28
fail applianc	83	-70
fail back	4	20
fail broker	18	-13
fail check	-34	81
fail deploy	-11	13
fail disk	64	2
fail drive	61	-5
fail equip	53	-50
fail evict	-20	26
fail hardwar	62	-24
fail host	73	-33
fail in	48	-43
fail its	67	-64
fail node	78	-50
fail on	45	-29
fail or	-23	55
fail over	-7	28
fail record	-7	18
fail run	-5	11
fail server	42	-31
fail task	22	-11
fail with	-11	17
fail without	23	-22
failov drill	-9	39
failov is	-28	47
failov of	58	-25
failov record	-29	43
failov test	-10	43
failov to	49	-48
failov when	32	-19
failur	17	26
failur $	63	27
failur and	-9	16
failur in	60	0
failur of	70	-46
fall	6	-9
fall back	10	-2
fall on	-17	24
fall to	21	39
fall under	39	5
fals	51	29
fals $	66	6
fals posit	40	4
famili	-4	9
far	34	-15
fargat	16	-4
fargat and	38	-32
fargat or	-18	21
fast	-16	38
fast and	-22	28
fault	15	4
fault $	-44	-68
fault and	-33	49
fault toler	-22	70
faulti	58	-22
featur	12	11
featur of	-30	35
featur that	-8	9
februari	18	-11
februari 2026	18	-11
feder	3	74
feder with	12	79
fedramp	36	-29
fee	51	20
feed	-5	60
feed and	8	2
feedback	-10	21
fell	34	-24
fenc	111	3
fend	49	-26
fend off	49	-26
fetch	-11	25
fetch @	-13	30
few	-1	30
few high	26	-24
few peopl	-5	9
few week	48	2
fiber	10	-5
fiber and	8	-4
fibr	73	15
fibr between	96	24
field	-11	36
file	4	28
file $	-12	69
file @	9	-9
file and	-23	50
file are	91	-17
file befor	14	73
file has	-22	57
file in	-31	64
file is	-9	20
file of	-3	31
file on	17	106
file permiss	-3	48
file server	37	-15
file share	-31	21
file system	11	20
file that	36	-2
file to	63	-48
file valid	-9	10
fill	-7	13
fill up	14	-9
filter	34	4
filter and	-7	16
filter common	35	-20
final	-17	41
final snapshot	-19	34
find	2	23
find $	2	58
find and	13	7
find at	19	2
find fail	38	-35
find in	-57	59
find is	-4	35
find that	-29	48
find the	-38	53
fine	-3	31
fine grain	-8	35
finger	48	-50
fip	90	-18
fip 140	38	-21
fip endpoint	-35	38
fip valid	33	-2
fire	67	12
fire and	43	-8
fire protect	26	-12
fire suppress	90	31
firecrack	39	-26
firecrack bug	77	-33
firecrack micro	14	-13
firehos	9	7
firehos or	-9	12
firewal	-21	25
firewal $	-65	-40
firewal %	-111	-74
firewal and	-12	27
firewal applianc	72	78
firewal configur	7	99
firewal insid	52	38
firewal of	-41	-50
firewal polici	28	-22
firewal port	-2	8
firewal rule	-19	67
firm	2	58
firmwar	32	-2
firmwar $	90	60
firmwar and	2	20
firmwar do	94	-6
firmwar of	124	-5
firmwar on	64	-26
firmwar updat	124	14
first	-23	12
first $	-61	-209
first and	37	-30
first one	-50	22
fit	46	-3
five	0	10
five at	26	-19
five minut	-16	23
fix	3	15
fix $	0	11
fix %	-1	12
fix a	15	57
fix address	36	3
fix and	40	4
fix bug	-5	36
fix by	4	29
fix for	-2	-77
fix it	-43	70
fix or	33	-14
fix that	-83	-113
fix the	38	60
fix vulner	-10	22
fix within	22	-14
flag	22	68
flag @	-20	21
flash	88	6
flaw	31	6
flaw in	5	12
fleet	4	19
fleet $	8	49
fleet and	-7	25
fleet behind	-58	-172
fleet of	-47	70
fleet patch	11	99
fleet that	60	-35
fleet to	-10	48
fleet who	37	-18
flip	-15	42
flip $	-17	42
flip it	4	28
flood	15	-5
flood $	41	-48
flood against	29	-5
flood and	31	-23
flood at	-2	33
flood of	-20	103
flood on	15	-14
flood with	51	1
floor	-12	47
flow	4	26
flow log	-20	46
folder	19	26
folder and	46	-5
folk	-10	16
follow	16	47
follow the	-3	21
follow them	6	65
for	7	13
for $	45	-50
for %	-38	47
for 12	33	-3
for 14	14	6
for 24	84	-71
for 35	32	-6
for 7	11	-9
for 90	-19	27
for @	35	31
for a	1	28
for all	67	-25
for an	43	-11
for and	66	-65
for anyth	-31	47
for api	62	-42
for applic	-5	30
for assign	-7	14
for at	16	3
for attach	30	-21
for attack	2	42
for both	18	26
for by	-33	75
for chang	11	-1
for cloudtrail	38	-15
for complianc	-130	-156
for connect	-20	29
for consol	-3	51
for copi	33	-27
for custom	-36	70
for cve	30	-29
for data	52	40
for delet	1	30
for each	9	19
for encrypt	-26	60
for ever	-38	68
for everi	17	-4
for everyon	-5	29
for exampl	-4	14
for fail	-24	32
for failur	44	19
for feder	-6	44
for free	3	31
for gdpr	-16	9
for good	-13	32
for growth	-16	36
for improv	-20	27
for index	16	-9
for instanc	-34	41
for its	24	8
for keep	76	6
for life	-54	87
for load	-8	18
for local	-32	36
for log	-40	50
for longer	-12	32
for mail	50	-23
for mainten	-41	46
for malwar	19	-12
for manag	-57	-32
for me	28	17
for more	-8	36
for new	-9	-87
for no	-6	79
for old	-15	23
for one	-32	52
for os	76	-43
for other	-5	16
for our	-3	59
for pci	-30	-79
for person	8	41
for physic	39	112
for product	-12	18
for recoveri	-14	21
for region	20	-6
for replac	140	3
for resili	11	17
for resourc	-12	13
for retir	13	1
for rollback	-29	42
for s3	53	-52
for secret	1	53
for secur	17	101
for servic	29	-12
for seven	24	-8
for sever	-15	16
for some	58	-7
for sourc	12	-6
for spectr	27	-3
for suspici	-23	47
for task	26	-19
for that	14	5
for the	-3	-12
for them	-8	24
for thi	16	-54
for those	-24	39
for train	76	44
for two	31	-22
for up	32	-23
for us	-85	-26
for user	-5	10
for vmware	46	-23
for vulner	-11	34
for what	-12	26
for whom	-12	42
for you	-4	58
forbid	-25	37
forbid it	-4	14
forc	6	33
forc it	52	-33
forc one	69	-29
forc ssl	-25	30
forc tls	-18	44
forens	29	78
forens on	29	78
forgotten	-3	53
form	-12	24
format	-8	36
format of	-10	22
former	37	21
forward	11	22
forward secreci	32	-10
found	11	32
found by	-2	22
four	-20	51
four dai	-11	42
framework	2	19
framework and	-17	45
framework is	-12	15
framework on	-26	29
frankfurt	-46	45
free	1	19
free address	-1	12
free space	-6	22
free tier	22	9
fresh	40	39
fresh $	46	-32
fresh one	24	55
fridai	47	-14
from	15	12
from $	-17	-17
from %	-28	-58
from 1	-22	24
from 2016	-9	43
from 6	-28	50
from @	-11	45
from a	18	23
from an	-31	62
from anoth	25	-15
from artifact	-8	69
from aws	15	13
from be	-10	41
from befor	34	27
from certif	81	-59
from day	-14	15
from delet	-9	14
from each	84	-32
from ecr	-25	25
from flood	29	-10
from insid	-24	42
from it	-11	19
from its	33	-25
from minor	-102	-25
from one	31	-8
from other	11	3
from our	-28	30
from outsid	21	-8
from read	-51	8
from releas	-14	54
from the	11	27
from there	-15	18
from those	55	-40
from us	-13	-87
from version	0	64
from where	2	43
from which	16	7
from who	35	-19
from whom	27	-84
front $	-46	84
front and	35	-23
front of	56	-79
fsx	19	-11
ftp	-9	46
full	4	43
full access	-18	22
full of	-1	19
full or	5	19
fulli	30	-2
fulli inherit	26	-13
fulli manag	20	-5
function	1	40
function $	-11	80
function @	22	31
function and	-6	14
function code	-34	83
function data	-8	45
function execut	23	-13
function is	-12	41
function keep	-10	12
function may	-7	10
function of	3	18
function permiss	-14	50
function run	59	-48
function that	-13	17
function to	27	-16
further	-1	18
further on	-26	42
further region	-6	16
game	0	70
game server	-28	60
gatewai	-26	-50
gatewai @	-12	22
gatewai and	-22	26
gatewai endpoint	-27	80
gatewai for	46	-23
gatewai on	35	-7
gatewai or	-12	37
gatewai patch	-39	-87
gave	9	9
gb	10	3
gb of	11	4
gbp	44	-68
gbp and	15	-11
gdpr	-5	57
gdpr complianc	-13	6
gear	45	-22
gener	84	6
gener $	101	-16
gener and	21	-9
gener the	10	-2
general	-50	18
general $	-41	-14
general who	3	63
generally	-25	3
generally speak	-17	-1
generally whose	-41	5
geo	-7	64
geo restrict	-7	64
geographi	22	-14
get %	26	-24
get 20	-13	40
get @	28	-2
get a	22	18
get and	-10	12
get endpoint	101	-6
get in	-20	42
get it	-20	86
get its	-33	47
get new	1	-86
get no	-2	28
get none	-24	53
get onto	-7	18
get patch	-63	27
get secur	36	-45
get the	-8	32
get their	57	-33
get them	65	-29
get updat	-11	27
gib	-19	37
gib is	-14	17
gib of	-11	35
gib unless	-16	22
give	6	12
give a	-11	17
give an	13	19
give each	39	-7
give everi	36	-23
give it	10	-8
give job	-4	11
give no	23	-5
give the	-14	28
give them	-3	27
give to	33	-22
given	-9	27
given up	32	-25
glibc	-16	40
global	65	-17
global @	17	16
global infrastructur	68	0
global network	68	-18
global resili	-18	20
global tabl	45	-33
go	-3	20
go @	100	-31
go back	-7	12
go by	-8	30
go how	-3	12
go in	28	7
go on	-11	18
go out	-8	9
go through	14	5
go to	-21	44
go with	-35	71
goal	-2	26
goe	-4	9
goe @	-17	63
goe back	21	1
goe in	2	42
goe into	-18	21
goe on	11	18
goe out	-51	-4
goe through	-29	47
goe to	-4	57
golden	-9	79
golden ami	3	41
golden imag	-14	67
gone	-24	44
gone and	14	-4
gone for	-16	21
good	5	12
got	11	6
got a	30	13
got share	0	10
gotta	33	21
govern	-46	80
gpu	68	-30
gpu and	87	-55
grace	-34	50
grain	-8	35
grain access	-9	38
grant	-8	38
grant among	26	-24
grant and	-4	10
grant column	-3	16
grant lose	-4	14
grant on	-7	84
grant permiss	0	70
grant tabl	-11	39
graph	10	24
greatest	16	9
greatest capac	-11	15
greatest number	-6	23
greatest size	73	-37
green	2	22
green deploy	20	2
gremlin	-10	77
gremlin queri	-7	60
grid	12	34
grid infrastructur	-18	31
group	3	42
group $	11	168
group @	-13	21
group a	23	121
group and	12	6
group appli	-4	47
group are	10	27
group as	-6	56
group at	23	-18
group between	-18	35
group configur	23	99
group decid	4	18
group for	-4	74
group from	86	-44
group in	26	59
group may	-11	23
group of	-3	59
group on	-10	43
group over	-25	29
group polici	-14	28
group publish	-8	8
group rout	-7	9
group rule	-7	25
group that	-13	25
group the	10	-2
group to	-14	33
group whose	0	63
group windows	-15	34
group with	-21	31
grow	40	-15
grow $	-3	14
grow and	10	5
grow by	-48	104
grow it	-1	24
grow its	60	-7
grow the	56	-10
grow them	-22	35
growth	-16	36
growth and	-16	36
guarante	62	52
guard	29	14
guard against	11	42
guard and	-6	32
guard at	64	3
guard it	-7	33
guard power	19	-16
guard the	35	4
guardduti	-8	20
guardduti runtim	-12	23
guardrail	-5	76
guardrail for	-20	25
guess	-20	86
guess $	-15	94
guest	13	82
guest and	-4	8
guest are	-9	14
guest oper	72	9
guest os	11	108
gui	-34	-37
guid	58	42
guid sai	99	-39
guy	-21	35
ha	57	-14
hack	25	-22
had	-15	-57
had it	-80	-70
had kept	-18	33
half	-44	6
half of	18	89
hall	-72	-101
hall $	64	11
hand	13	5
hand and	-11	14
hand data	-12	15
hand in	-16	26
hand it	-19	47
hand or	-42	45
hand out	20	17
hand over	25	-30
hand where	-10	11
hand with	-16	19
handl	-28	-41
handl as	-6	17
handl bounc	-17	16
handl by	33	-36
handl disast	10	-6
handl is	-5	18
handl the	66	88
happen	-57	-56
happen by	-110	19
hard	96	-1
hard code	-7	40
hard drive	58	-34
hardcod	-6	37
harden	13	17
harden %	-78	-69
harden and	-16	63
harden golden	2	44
harden the	22	36
hardwar	56	-12
hardwar $	134	29
hardwar %	125	-30
hardwar and	14	-5
hardwar applianc	-44	46
hardwar behind	87	-10
hardwar failur	87	5
hardwar fault	92	4
hardwar in	198	46
hardwar mainten	50	33
hardwar of	117	-9
hardwar secur	8	9
hardwar that	63	-35
hardwar then	84	6
hardwar under	10	-5
harmless	38	-10
has	10	10
has 14	-11	32
has 512	-11	26
has @	22	-7
has a	30	-13
has an	-1	15
has and	-33	41
has becom	-14	14
has been	-32	1
has direct	3	15
has drift	26	-11
has end	15	-7
has it	-30	35
has its	12	-7
has lost	-21	35
has no	7	65
has none	56	56
has noth	-45	52
has one	-57	88
has onli	11	-8
has run	-24	9
has the	8	10
has to	10	6
hash	48	-7
hash and	62	-18
hasnt	-21	30
hat	-44	-27
hat %	-17	-35
have	15	11
have a	37	2
have an	66	-64
have been	22	-21
have end	-12	32
have endpoint	-8	11
have it	-26	39
have no	41	13
have none	24	15
have one	68	-43
have pass	19	-17
have put	-26	29
have raiz	57	-46
have renew	-24	43
have root	-10	22
have set	14	-10
have someon	-21	35
have the	-16	32
have their	78	-56
have them	63	-17
have to	23	-24
hdd	14	-9
hdf	30	11
he	-6	13
he own	-6	13
head	24	41
head node	-5	46
headach	9	74
header	-2	12
health	8	11
health and	53	-40
health check	10	25
health dashboard	-26	-48
health data	-57	16
health of	37	23
healthi	66	-33
healthi it	23	-13
healthi target	41	-11
hear	11	41
held	34	-21
hello	-25	-42
helm	30	93
helm is	-4	26
help	1	69
helper	16	5
helper and	-49	57
here	-17	30
here and	-23	28
here is	-18	33
hey	4	68
hibern	-4	17
hidden	16	8
hidden from	30	-13
hide	-4	19
hide a	-2	19
high	-17	-15
high avail	-14	-29
high cve	12	-10
high volum	26	-24
higher	43	-1
higher on	31	-25
higher price	33	-3
highli	32	-3
highli avail	32	-3
him	118	45
hipaa	-75	-35
hipaa and	24	-7
hipaa complianc	-85	-77
hire	72	13
hire the	44	-40
his	-28	27
histori	14	10
histori and	9	-7
histori for	9	-9
histori of	22	-4
hit	25	53
hive	16	-2
hive code	-8	14
hm	36	28
hm and	74	52
hmm	-22	33
hold	30	2
hold %	26	-17
hold @	38	-11
hold for	-52	81
hold in	50	-28
hold it	97	28
hold on	-12	30
hold the	18	11
hole	11	31
home	31	-6
home folder	37	-8
hook	-27	76
hook $	7	68
hook for	-20	55
hop	42	-14
hop limit	42	-14
hope	17	4
hope $	34	-8
host	29	7
host $	-104	23
host @	123	-57
host and	35	-4
host are	-42	61
host base	-6	15
host behind	16	-9
host below	-57	-89
host beneath	83	8
host by	-2	14
host configur	29	-20
host everi	22	-47
host hardwar	1	30
host in	-29	32
host is	-12	86
host kei	-38	72
host kernel	112	-10
host name	-29	33
host need	10	-1
host of	-12	6
host on	20	40
host oper	126	-87
host or	16	0
host os	182	-4
host patch	-85	-91
host secur	40	-33
host server	53	-21
host that	57	-38
host the	40	-25
host to	41	14
host under	68	-15
host who	9	22
host with	-14	38
host yourself	-26	33
hostnetwork	59	-9
hour	10	12
hour at	-4	10
hour by	44	-26
hour for	53	-45
hour of	-13	23
hour or	16	4
hour that	20	-17
hour to	-5	17
hourli	52	-12
hourli autom	64	22
hourli snapshot	62	-65
hous	46	-9
hous the	48	-4
how	-3	22
how close	-3	12
how is	-69	-107
how long	6	23
how mani	18	42
how much	-3	15
how often	6	69
how the	-5	18
how thei	-23	54
howev	47	-15
hpc	-39	56
hr	-20	34
hsm	76	-51
http	41	-3
http and	0	20
http endpoint	-38	55
http in	-26	41
http on	32	0
http onli	49	-16
http or	21	-5
http too	34	-15
http with	11	-54
hub	30	22
hum	-29	51
human	-12	22
human review	-12	22
hybrid	-11	47
hyper	-4	26
hyper v	-4	26
hyperpod	-80	-3
hyperpod cluster	-80	-3
hypervisor	74	-18
hypervisor $	124	12
hypervisor and	8	49
hypervisor below	74	21
hypervisor beneath	-83	98
hypervisor host	-28	28
hypervisor on	149	-57
hypervisor patch	-21	50
hypervisor secur	49	-15
hypervisor under	15	5
hypervisor updat	61	-16
i	0	-26
i $	4	31
i am	38	-19
i e	-69	-12
i guess	-25	76
i instal	-27	53
i know	20	-1
i meant	62	-2
i onli	27	-21
i said	60	-13
iaa	60	187
iam	-6	18
iam @	-13	22
iam access	-6	22
iam and	-11	25
iam authent	-5	32
iam author	-9	11
iam for	-13	19
iam ident	-2	8
iam on	-20	33
iam onli	-24	46
iam or	0	24
iam polici	-4	14
iam right	-5	10
iam role	12	4
iam the	-7	17
iam user	12	-3
iam who	-7	19
id	-24	47
id and	-9	9
ide	14	-4
ide and	34	-32
ident	-11	52
ident and	13	75
ident for	-6	8
ident polici	27	2
ident provid	-21	31
identifi	1	23
identifi and	-22	39
identifi for	10	4
idl	13	43
idl @	14	108
idl at	20	-13
idl instanc	11	67
ids	-5	28
if	15	-1
if %	-46	-29
if @	-10	45
if a	-11	23
if an	-17	43
if it	-1	-107
if its	75	51
if none	23	-13
if one	28	-28
if that	5	50
if the	17	6
if thei	15	-13
if we	77	4
ignor	-26	25
imag	6	35
imag $	-46	72
imag @	49	-46
imag and	1	21
imag are	57	3
imag at	16	-60
imag builder	24	-1
imag can	-28	39
imag cpu	-11	18
imag current	-11	21
imag deploi	4	12
imag for	19	11
imag from	-37	66
imag in	2	31
imag includ	-19	26
imag is	11	52
imag of	19	15
imag or	-28	34
imag patch	-16	17
imag pile	-1	8
imag regularli	43	17
imag sit	10	25
imag that	-51	80
imag the	-8	17
imag too	-53	48
imag under	34	-32
imag updat	-17	55
imag version	62	-31
imag we	-13	54
imag when	-12	14
imag with	73	-25
imdsv2	42	2
immut	-24	40
impair	21	-13
impair host	21	-13
import	-26	85
import $	-35	100
import again	-8	9
import and	-6	9
import certif	10	94
import into	-28	103
import is	-19	29
import on	-21	84
import or	-1	13
import the	-19	27
improv	15	-5
improv its	48	-44
improv the	32	-31
in	10	18
in $	34	1
in %	-1	39
in 24	52	-37
in 5	-35	31
in @	17	30
in a	-4	29
in acm	-7	22
in all	8	30
in amazon	-106	20
in an	-13	16
in and	-10	40
in anoth	8	13
in any	8	7
in are	-6	14
in at	24	-20
in auto	33	-23
in aws	-9	21
in between	-4	39
in bucket	-15	21
in by	-11	22
in case	-8	61
in charg	-2	-33
in china	26	-15
in clear	-18	48
in cloudtrail	35	-21
in code	-12	16
in complianc	-22	54
in contain	-22	35
in deploy	26	-25
in differ	-10	43
in each	-4	16
in ecr	-10	53
in etcd	-79	-23
in everi	-13	38
in frankfurt	-12	13
in full	76	0
in further	-23	36
in general	-52	15
in hardwar	29	-27
in hybrid	36	-30
in iam	-10	32
in it	7	72
in its	38	-12
in kms	-16	52
in latest	53	-26
in log	-27	45
in mainten	50	-48
in manag	6	13
in memori	-29	49
in multi	37	-29
in my	39	-30
in name	-19	55
in on	26	-36
in one	-8	51
in order	-16	5
in organizations	-9	18
in other	-7	24
in our	-2	45
in over	-11	15
in page	27	-21
in place	2	33
in plain	21	10
in polici	-8	21
in principl	2	63
in privat	30	-16
in provis	-22	83
in public	45	-28
in region	16	-10
in requir	-9	55
in s3	4	23
in scope	-17	20
in secret	9	13
in secur	-8	0
in sever	-1	23
in sourc	-7	48
in step	16	-5
in templat	-24	62
in their	23	17
in them	35	-1
in there	-6	43
in thi	-19	-1
in those	-10	39
in three	36	-28
in through	-8	43
in time	16	16
in tmp	-21	34
in to	53	-14
in transit	-59	-55
in two	37	-19
in us	8	-4
in use	52	-42
in version	-15	36
in what	-15	18
in whatev	46	-17
in which	34	-9
inbound	-22	62
inbound port	-6	47
inbound rule	0	22
inbound traffic	-49	70
incid	19	13
incid respons	-59	46
includ	17	4
includ and	-12	14
includ is	-28	37
includ it	-9	13
includ model	71	-38
increas	-7	56
independ	38	-6
index	-1	32
index and	0	8
index data	13	1
index in	-22	92
index map	0	19
index or	-21	24
individu	11	53
infer	21	27
infer contain	-2	57
infer softwar	33	-8
inform	9	30
infrastructur	29	-20
infrastructur $	82	12
infrastructur and	16	-6
infrastructur behind	136	-16
infrastructur devic	101	-8
infrastructur itself	35	-8
infrastructur node	57	-9
infrastructur of	70	-30
infrastructur role	-15	22
infrastructur that	69	-22
infrastructur under	27	-12
ingest	11	27
ingest and	39	-29
ingress	-20	60
ingress control	-19	54
inherit	89	-29
inherit control	60	-41
inherit from	-30	-36
initi	-2	10
initi capac	8	-1
initi the	-11	9
inject	-3	38
inject are	-16	31
inject in	-2	45
input	-6	74
input and	9	1
input check	-7	10
ins	20	-1
ins and	28	-12
insecur	6	17
insecur softwar	17	1
insid	37	5
insid $	-18	38
insid @	38	-8
insid a	26	27
insid an	34	-9
insid aws	-14	14
insid it	-46	96
insid its	31	-23
insid my	-34	44
insid one	77	-25
insid our	16	38
insid that	-50	56
insid the	27	31
insight	-10	37
insight and	-13	44
insist	6	62
insist on	-5	21
insist that	8	56
inspect	-4	18
inspect $	-20	37
inspect and	-33	40
inspect are	-14	18
inspect engin	26	-21
inspect it	69	-59
inspect request	36	-16
inspector	-14	20
inspector and	-16	21
instal	9	20
instal @	55	33
instal an	86	2
instal and	35	7
instal antiviru	-21	28
instal applic	5	19
instal are	-16	52
instal by	-8	53
instal configur	-23	36
instal devic	-8	22
instal in	-7	19
instal into	-5	14
instal is	0	28
instal it	19	-7
instal linux	10	53
instal minor	43	3
instal noth	42	0
instal on	-24	66
instal one	16	-17
instal or	42	-25
instal ourselv	47	108
instal patch	-6	18
instal secur	18	-13
instal softwar	32	-34
instal some	-3	30
instal the	-26	-74
instal them	-41	86
instal there	-17	71
instal updat	-26	32
instal windows	0	36
instal with	-4	17
instanc	6	21
instanc @	-14	34
instanc and	11	4
instanc apart	16	-7
instanc are	-16	39
instanc as	32	-26
instanc befor	-7	9
instanc by	29	-23
instanc class	-5	20
instanc count	-11	15
instanc disk	36	19
instanc for	45	-29
instanc from	25	-22
instanc group	-40	48
instanc has	52	-29
instanc in	33	-5
instanc is	33	24
instanc metadata	5	17
instanc noth	8	2
instanc of	34	14
instanc on	-4	13
instanc onli	-31	42
instanc or	-29	60
instanc over	-4	27
instanc profil	-6	18
instanc role	-6	24
instanc run	19	26
instanc size	19	20
instanc start	-31	35
instanc storag	76	-5
instanc store	11	2
instanc that	12	16
instanc the	-22	24
instanc there	-4	44
instanc to	-28	38
instanc type	1	18
instanc unless	-16	20
instanc with	54	-43
instanc without	45	-38
instead	-47	70
instead $	-82	75
instead of	-9	22
instrument	-15	35
instrument the	-16	35
insur	26	19
integr	8	1
integr authent	12	54
integr of	-8	-32
integr servic	68	-20
intellig	56	-39
intellig tier	25	-13
intent	-23	52
intent and	-7	38
interfac	-5	20
interfac and	-1	10
interfac disk	24	-18
interfac endpoint	-7	21
intermedi	2	13
intermedi bucket	46	-45
intermedi tabl	9	-4
intern	18	12
intern user	1	12
internet	-5	33
internet $	-18	35
internet access	-5	26
internet gatewai	0	44
internet line	-13	27
internet onli	-29	41
internet or	-8	15
interrupt	24	-5
into	6	24
into $	-26	34
into @	39	23
into a	3	8
into acm	-14	21
into an	33	25
into aws	0	26
into differ	-30	36
into each	29	-16
into it	8	-9
into its	54	-22
into subnet	0	32
into the	3	20
into them	-30	53
into which	-6	14
intrud	19	6
intrud out	19	6
intrus	-43	63
intrus detect	-43	63
inventori	0	66
inventori and	20	-15
inventori of	-21	22
investig	-16	43
invit	-8	22
invoc	13	14
invoc and	18	-13
invoc log	-8	44
invoic	-10	14
invok	28	6
involv	14	10
iop	-22	39
iop and	-10	14
iot	-10	40
iot polici	3	18
ip	-15	72
ip access	-7	61
ip address	6	47
ipsec	-60	-63
iptabl	-22	27
is	5	22
is $	-16	71
is %	-12	61
is @	91	34
is a	2	23
is account	-44	26
is ad	-8	41
is all	-18	41
is allow	-7	29
is also	-11	14
is alwai	59	-7
is an	41	-7
is anyon	-8	9
is appli	-43	31
is ask	-5	11
is at	-13	27
is attach	-22	-36
is awai	30	-19
is back	23	-18
is behind	69	-44
is better	-22	74
is broken	19	1
is built	22	7
is cach	-56	-74
is call	-13	17
is chosen	49	-7
is close	-18	57
is commit	43	-20
is complianc	-84	-68
is configur	-62	-111
is connect	33	-26
is correct	-51	30
is creat	3	39
is cut	-17	19
is data	-78	78
is decid	10	6
is delet	-7	19
is deprec	-3	22
is disabl	-20	32
is disconnect	-20	22
is do	-43	-69
is done	61	40
is down	64	25
is drop	62	0
is enabl	29	-29
is encrypt	-21	-31
is enforc	-15	61
is everyth	-17	21
is feder	12	79
is fill	-50	46
is fix	-10	42
is for	35	9
is full	-51	19
is given	-13	14
is gone	-12	38
is hand	2	57
is handl	-29	50
is healthi	72	-63
is hipaa	-52	-51
is how	-30	70
is idl	33	-27
is in	46	54
is insid	2	40
is inspect	-15	41
is instal	2	15
is involv	14	10
is isol	47	13
is it	-22	-25
is its	58	-28
is keep	56	-50
is kept	9	-61
is left	31	-13
is let	-5	9
is load	59	-58
is log	9	56
is look	34	-1
is lost	25	-4
is maintain	21	51
is make	40	-11
is manag	-12	34
is miss	-6	18
is need	-19	32
is no	43	2
is none	-35	77
is not	-14	43
is noth	79	-40
is off	-18	36
is offlin	-10	39
is on	21	-31
is one	-77	72
is onli	12	8
is onlin	22	-16
is open	0	28
is out	-35	-31
is over	30	57
is part	45	-25
is patch	-60	-53
is physic	-2	11
is plug	-23	23
is possibl	18	10
is protect	-18	86
is provid	-45	48
is public	-14	50
is publicli	8	33
is publish	9	60
is reach	-12	36
is reachabl	-8	44
is record	-23	58
is regist	25	-18
is renew	8	51
is replac	46	-24
is requir	-2	15
is respons	-4	-36
is retir	9	-2
is right	1	-53
is run	35	-4
is secret	8	25
is secur	135	51
is sent	-26	27
is serverless	31	-18
is set	-48	21
is share	-7	15
is stale	-38	23
is start	50	-39
is still	-29	-55
is stop	29	-27
is store	14	46
is support	0	8
is taken	22	-13
is that	-46	-24
is the	14	13
is then	-58	68
is there	-13	45
is thi	-36	-50
is throttl	-3	54
is to	-26	75
is too	-7	23
is two	-18	-7
is under	45	-29
is up	-1	31
is updat	-21	35
is verifi	-16	26
is watch	-11	12
is what	29	14
is who	45	15
is wholli	-14	39
is whose	56	2
is with	70	59
iscsi	-5	18
ish	2	9
isnt	-21	47
isnt %	89	-45
isnt @	-34	96
isnt it	-16	-15
isnt the	-35	44
iso	22	25
iso 27001	5	22
isol	37	-6
isol @	79	-17
isol between	45	15
isol contain	55	-27
isol custom	31	-8
isol environ	36	-19
isol function	-16	20
isol my	44	-17
isol of	20	2
isol the	6	34
issu	33	-18
issu a	-7	42
issu and	35	22
issu by	13	-49
issu certif	-19	110
issu public	8	-60
issu the	46	-12
it	5	16
it $	-25	-28
it %	41	-27
it @	-6	47
it a	-10	11
it after	-14	21
it afterward	-6	8
it again	22	-12
it also	36	-30
it and	-2	18
it answer	72	-62
it as	-17	47
it ask	-11	15
it at	11	28
it avail	82	-24
it awai	-13	24
it back	3	15
it block	-17	19
it build	86	-61
it but	-17	20
it by	12	7
it can	33	-12
it cannot	20	31
it chang	-19	80
it check	-8	44
it confirm	50	-49
it connect	102	-81
it copi	81	-70
it correct	-64	4
it cover	-23	34
it creat	63	-40
it current	-13	52
it deliv	-9	15
it doe	89	-52
it down	-5	45
it enabl	-66	-74
it encrypt	-70	-63
it end	-17	63
it expir	-6	14
it fail	-5	37
it fall	-75	-72
it find	-11	47
it first	-4	12
it follow	46	-35
it for	5	50
it from	35	-11
it get	-32	32
it give	-9	10
it goe	-78	-68
it grow	-20	45
it had	-18	33
it hand	34	-24
it has	35	16
it hold	74	-42
it if	27	-20
it in	20	-10
it into	-50	52
it is	15	18
it issu	47	-58
it its	29	-27
it keep	31	-12
it later	-9	10
it leav	87	16
it manag	45	-38
it may	73	-68
it move	21	-19
it name	-10	13
it need	13	5
it never	68	11
it now	-36	-49
it off	8	15
it offer	35	-22
it on	16	9
it onc	-3	10
it onli	-10	20
it onlin	20	-4
it onto	26	55
it or	-8	43
it our	8	-44
it out	16	37
it over	84	-51
it own	48	-38
it pass	79	-20
it patch	81	-13
it per	-16	39
it place	30	-27
it pleas	3	10
it privat	-13	18
it protect	12	24
it raiz	37	-35
it reach	-7	30
it read	-5	15
it replac	15	21
it right	27	-64
it run	5	38
it safe	-30	60
it scale	-39	54
it scan	11	18
it serv	-23	30
it set	-9	23
it stai	50	-23
it stand	-6	32
it start	39	-15
it stop	-19	34
it store	75	-46
it support	54	-6
it surviv	42	-4
it take	-15	30
it that	15	69
it the	-10	34
it then	-53	86
it there	9	-11
it through	-13	13
it to	13	10
it tri	77	-63
it unless	10	5
it up	6	39
it updat	37	125
it us	47	-18
it usabl	-10	18
it use	-10	13
it valid	14	-2
it was	-3	14
it when	-12	-9
it where	0	27
it who	-13	59
it whose	-17	42
it with	-3	20
it within	7	15
it without	17	11
it work	17	4
it yourself	-9	38
item	16	17
item and	-7	11
item are	-13	19
its	19	4
its %	-37	-70
its @	10	25
its a	124	5
its ai	36	-32
its ami	62	32
its api	32	-14
its audit	23	29
its author	71	-40
its autom	-15	20
its avail	65	-50
its backup	20	7
its base	-9	10
its cach	32	-31
its certif	3	13
its check	-12	14
its classif	-22	35
its complianc	74	-6
its compon	14	7
its connect	5	16
its consol	76	-58
its custom	-13	22
its data	14	0
its default	26	-18
its depend	29	-2
its disk	-22	33
its dns	51	-20
its do	-10	13
its door	-8	10
its encrypt	-18	30
its end	17	-21
its endpoint	57	6
its facil	59	-16
its grant	-3	12
its guest	11	66
its guid	99	-39
its health	49	-46
its host	37	-33
its hypervisor	66	-36
its imag	-25	42
its instanc	-17	29
its job	42	89
its kei	-24	29
its kernel	5	38
its key	41	-4
its librari	9	36
its limit	-8	13
its locat	38	-20
its log	10	-1
its machin	64	-29
its manag	-63	112
its modul	41	-34
its network	50	-31
its node	35	-2
its not	-6	-26
its oper	10	2
its own	26	0
its paramet	-16	24
its part	80	-33
its password	-45	62
its patch	42	1
its peopl	-73	-31
its permiss	-8	11
its platform	-43	50
its pod	-9	14
its polici	-15	30
its port	41	-29
its protect	-3	21
its protocol	-12	18
its quota	34	-21
its record	23	-13
its recoveri	72	-37
its region	27	-8
its releas	-21	34
its resourc	-6	8
its result	-11	33
its retent	10	-2
its right	-16	27
its role	34	-24
its rout	-11	12
its router	58	-40
its rule	-10	49
its runtim	-6	10
its schedul	35	11
its secur	-10	17
its server	-26	100
its set	-17	48
its size	-59	97
its softwar	-21	86
its sourc	-2	8
its standard	47	-39
its standbi	40	-27
its storag	66	-18
its support	-40	55
its task	-17	19
its technician	62	-51
its time	-4	27
its topic	-19	24
its track	27	-24
its updat	9	41
its version	-28	42
its volum	-16	36
its way	17	-11
its web	39	-29
its zone	30	-29
itself	23	13
itself $	87	-3
itself after	54	-42
itself and	24	-13
itself are	-81	86
itself avail	45	-30
itself in	40	-16
itself is	62	20
itself keep	22	-20
itself onli	-19	21
itself run	6	23
itself up	49	-34
itself when	48	-40
itself where	33	-30
itself while	37	-25
itself who	63	-17
itself with	32	-9
itself without	9	-5
januari	-30	27
jar	-9	40
jar and	-18	36
java	5	71
java librari	-27	35
jdbc	3	107
job	8	18
job $	-48	-10
job @	-16	28
job a	-4	11
job and	9	2
job are	20	-4
job code	-7	68
job definit	-18	25
job for	41	18
job has	-18	31
job imag	23	160
job in	-15	52
job is	-27	-123
job log	-3	8
job of	23	-6
job on	21	-16
job queue	67	-39
job role	-15	33
job run	-12	45
job runtim	-8	15
job schedul	142	-2
job script	-7	103
job stai	-22	36
job state	18	-7
job that	27	12
job to	36	78
job wait	64	-41
join	-12	26
join the	23	13
joint	39	62
joint duti	-14	66
joint respons	59	26
js	28	33
js runtim	44	-32
js version	-1	44
judg	-25	74
judg and	-7	10
juli	-9	29
juli 2026	-8	30
june	4	28
june 2025	-19	38
june 2026	-11	34
just	18	-83
just happen	-3	22
just the	52	8
jwt	1	15
karpent	40	42
karpent the	26	-25
kbs	166	24
keep	15	11
keep 1	85	-65
keep @	37	-4
keep a	3	14
keep an	-45	88
keep and	-1	18
keep answer	105	-41
keep api	-16	16
keep applic	37	-4
keep at	-5	13
keep automat	1	13
keep avail	45	-15
keep backup	-31	60
keep both	-30	45
keep client	-18	38
keep code	-10	11
keep configur	-3	10
keep copi	-23	42
keep credenti	15	-9
keep current	-23	25
keep custom	49	-11
keep data	48	33
keep definit	-10	19
keep delet	-16	28
keep driver	-4	18
keep earlier	-12	38
keep enough	29	6
keep etcd	-109	114
keep everyth	-14	31
keep fail	1	25
keep for	-47	61
keep host	33	-30
keep in	-22	25
keep instanc	47	2
keep intrud	19	6
keep it	27	8
keep its	10	-6
keep log	13	17
keep manifest	-8	13
keep manual	-6	9
keep no	-28	95
keep node	10	92
keep none	-63	71
keep noth	-40	60
keep onli	-70	83
keep other	23	70
keep out	-13	20
keep patch	16	10
keep peopl	-52	55
keep person	-13	22
keep result	-4	16
keep run	-31	84
keep secret	13	5
keep sensit	-13	38
keep serv	76	-15
keep sourc	-16	34
keep state	-17	40
keep task	-41	65
keep tenant	18	2
keep that	7	42
keep the	35	3
keep their	57	-7
keep them	14	-3
keep third	35	12
keep those	-11	15
keep to	9	-6
keep token	-22	22
keep trail	-23	55
keep up	78	-59
keep what	-32	83
keep work	-39	53
kei	-1	27
kei $	22	31
kei %	-30	19
kei @	-7	20
kei and	-4	14
kei are	-36	72
kei by	-1	17
kei for	0	31
kei in	13	34
kei is	21	55
kei live	1	20
kei of	6	11
kei on	-7	83
kei that	54	-32
kei unless	25	-16
kei who	-101	-68
kei with	69	-21
kept	17	10
kept $	-22	93
kept and	64	-51
kept as	32	-9
kept by	-22	25
kept for	-27	47
kept from	-48	95
kept in	-120	51
kept is	108	-76
kept up	45	-15
kerbero	15	11
kerbero ldap	46	-29
kernel	19	-2
kernel and	-30	45
kernel are	-18	30
kernel cve	20	21
kernel fix	37	-23
kernel network	24	-18
kernel patch	73	65
key	11	16
key $	-12	80
key @	22	-12
key alon	-6	9
key and	-11	25
key are	72	-57
key at	-17	34
key befor	-20	44
key besid	15	-9
key by	106	-89
key cannot	-40	77
key for	-14	24
key group	-17	18
key if	-28	34
key is	84	-28
key it	50	-19
key its	10	13
key keep	-39	71
key materi	35	-8
key name	-6	13
key of	27	-11
key on	-11	42
key onc	15	-6
key or	-16	39
key pair	-16	26
key polici	-10	75
key rotat	10	134
key set	8	-8
key sign	-42	122
key that	19	-4
key the	-6	9
key to	13	5
key type	-15	31
key unless	34	-16
key when	-20	37
key where	-3	10
key which	14	-9
key with	-20	22
kick	-48	13
kick it	-39	-9
kick off	-49	12
kind	20	85
kind are	-28	79
kms	19	1
kms and	28	-8
kms encrypt	-28	44
kms kei	20	1
kms key	16	2
kms where	-32	42
knob	7	62
know	11	6
knowledg	-8	16
knowledg base	-9	17
known	3	50
known address	-28	49
known vulner	43	-37
kube	26	-25
kube proxi	26	-25
kubelet	40	18
kubelet $	-27	135
kubelet @	-64	82
kubelet and	91	-37
kubelet contain	-15	22
kubelet on	-15	61
kubernetes	24	26
kubernetes api	-10	54
kubernetes rbac	-6	8
kubernetes version	-14	93
kvm	-5	31
label	13	37
label and	-1	22
label of	-33	40
label that	53	-26
lack	-15	17
lack it	-15	17
lag	-9	51
lag and	-5	10
lai	15	41
lake	-15	23
lake format	-15	23
lambda	-10	22
lambda and	8	7
lambda code	-2	9
lambda edg	-15	19
lambda function	-17	22
lambda trigger	0	25
land	9	24
land in	51	-26
land on	50	-20
land where	55	-42
land zone	-38	47
languag	-11	2
languag @	-18	29
languag runtim	2	-41
laptop	-9	89
larg	29	-12
larg @	26	-15
larger	-25	50
larger chang	-21	29
larger node	-13	47
last	24	23
last 90	23	-22
last access	-1	13
last longer	50	-30
last month	69	-5
last one	62	29
last year	-15	59
latenc	16	60
latenc and	-7	23
later	5	19
later and	-22	27
later on	19	-10
latest	12	12
latest 14	29	-25
latest 50	19	26
latest after	20	-13
latest alwai	53	-26
latest ami	64	-49
latest and	-8	11
latest base	-4	16
latest imag	-52	84
latest is	70	-53
latest one	33	-26
latest patch	43	-22
latest revis	-8	18
latest seven	-27	35
latest version	-39	61
latter	-63	-59
latter $	-65	-65
launch	-3	13
launch $	0	101
launch @	10	-3
launch a	-9	15
launch and	55	2
launch anoth	65	-58
launch from	16	41
launch new	-10	41
launch scale	42	-26
launch set	-12	39
launch templat	-4	35
launch the	30	6
law	10	78
law and	26	58
law demand	18	77
law that	-4	45
layer	38	-2
layer $	15	-1
layer and	-7	37
layer are	-36	56
layer includ	28	-27
layer of	-9	15
layer under	26	-37
layer with	-13	16
ldap	22	0
ldap work	-31	40
lead	-60	38
lead back	-44	60
leaf	-12	37
leaf cert	-12	37
leak	-28	87
leak access	-30	8
leak from	2	16
leak in	33	3
learn	-18	36
least	8	16
least 7	19	-18
least and	4	15
least everi	13	21
least onc	26	4
least one	10	39
least privileg	-12	51
least three	1	9
least two	-12	15
least want	-17	18
leav	0	10
leav a	-11	19
leav it	-7	16
leav public	2	31
leav room	-13	19
leav that	-17	25
leav the	-13	45
leav those	-24	83
leav who	-20	34
leaver	-20	43
leaver still	-12	19
ledger	-24	42
left	-11	27
left $	-43	50
left alon	-37	41
left and	18	-16
left behind	-21	24
left in	64	-11
left the	-10	45
left to	-65	-63
leftov	-16	29
leftov of	-16	29
leg	-21	39
legaci	-11	19
legal	-12	92
legal hold	-11	89
length	-5	51
length and	-2	49
less	16	4
less than	54	-36
let	-5	19
let @	-11	29
let client	-10	23
let dev	-4	8
let everi	-19	26
let everyth	-16	25
let in	-18	46
let it	17	-9
let its	18	-13
let no	64	-63
let nobodi	23	38
let other	-8	31
let the	-9	12
let them	-10	11
let traffic	-10	14
letter	-16	36
letter queue	-24	39
level	4	32
level $	60	-35
level and	-9	10
level call	11	-5
level metric	-8	12
level permiss	-11	22
level secur	-24	29
li	4	32
li in	23	14
li on	-19	32
li under	-20	44
liabl	-11	28
liabl $	0	14
lib	-14	109
librari	-9	50
librari and	1	20
librari are	-15	54
librari get	-9	11
librari in	12	29
librari insid	-8	17
librari is	-13	30
librari of	-17	44
librari that	-27	29
licens	-23	26
licens and	24	17
licens are	-13	48
licens includ	93	-62
licens of	-15	25
licens on	30	74
licens patch	-122	-138
licens the	39	-20
licens we	-5	21
lie	4	35
lie in	-30	66
life	9	8
life $	73	-31
life are	-23	46
life cycl	27	1
life of	64	-28
lifecycl	70	-7
lifecycl $	192	-1
lifecycl and	-16	26
lifecycl manag	-20	26
lifecycl of	0	14
lifecycl polici	-22	72
lifecycl rule	32	-28
lifecycl script	-10	19
lifetim	-1	8
lifetim and	-1	9
lift	-14	-74
lift a	48	-50
lightsail	-2	21
like	12	33
like @	41	59
like are	26	-19
like that	-7	47
like the	1	57
limit	9	20
limit $	-2	-34
limit @	-40	46
limit and	-12	32
limit by	23	-16
limit if	44	1
limit of	26	19
limit on	-24	26
limit or	-3	18
limit that	23	-19
limit the	-26	55
limit time	60	-47
limit what	-9	10
limit who	-3	16
line	-2	39
line is	-10	16
link	12	32
link are	-4	12
link between	37	24
link domain	30	3
link for	-16	37
link to	0	12
linux	-13	-7
linux $	40	-42
linux 2023	5	48
linux @	-24	71
linux ami	50	-4
linux and	22	-19
linux below	-83	11
linux insid	100	-75
linux of	87	-35
linux on	2	32
linux secur	10	53
linux under	14	66
linux underneath	-133	-37
list	6	16
list $	11	-7
list and	-20	31
list are	-28	60
list as	-15	29
list at	58	-29
list by	22	-6
list of	44	-8
list the	31	-22
listen	30	12
listen $	-5	123
listen and	-7	11
listen to	-11	18
live	6	30
live and	-10	11
live in	-12	45
live is	73	-70
live on	35	-23
live token	-1	16
live with	-6	8
load	20	15
load and	-12	24
load balanc	19	4
load data	-17	115
load dock	51	0
load grow	-13	17
load of	26	0
load without	-1	30
local	10	30
local administr	-14	37
local consol	-21	26
local disk	-2	25
local network	-15	18
locat	18	-3
locat $	106	-63
locat and	17	-10
locat of	49	-19
locat that	8	-4
lock	-6	52
lock and	-1	9
lock in	-2	47
lock it	-30	78
lock on	-25	27
log	0	22
log $	17	144
log @	6	-62
log agent	-32	40
log and	0	17
log archiv	-10	17
log are	-7	28
log backup	38	6
log bucket	25	-21
log collect	-3	8
log data	21	-3
log deliveri	-35	41
log destin	-25	48
log do	-75	-79
log driver	-7	10
log export	-7	15
log file	35	-17
log for	-23	41
log from	41	-34
log go	-28	57
log group	10	9
log in	44	-13
log includ	-9	28
log is	-14	28
log it	-8	15
log level	-21	51
log lie	75	-59
log longer	-12	44
log manag	-1	29
log metric	-4	19
log of	-24	49
log on	-53	11
log onli	-18	32
log over	24	-19
log retent	52	176
log role	-8	8
log search	-5	13
log sourc	-21	39
log stai	-19	29
log stream	-11	12
log that	16	16
log the	105	-4
log through	-8	8
log to	16	-1
log type	-14	32
log watch	-19	28
log were	-22	50
log what	-12	39
log where	15	-14
log which	-5	8
log while	32	-20
log who	-11	18
logic	-3	14
login	18	71
login $	-4	88
login and	-8	10
login on	18	52
login to	64	-19
lol	-1	22
long	8	11
long @	-38	41
long a	-27	52
long and	-8	20
long as	28	-77
long backup	97	8
long daili	44	38
long enough	-11	12
long it	-6	8
long record	-2	14
long run	-32	32
long the	-12	16
long thei	41	-29
longer	1	30
longer and	-21	27
longer keep	-4	35
longer need	-23	29
longer retent	-3	25
longer support	-12	15
longer than	-14	93
look	22	4
look after	35	-22
look at	13	-2
look for	-34	76
look into	70	-36
lose	-8	42
lose data	-10	20
lose it	-14	16
lose the	-35	94
loss	-16	33
loss of	-14	29
lost	0	16
lost @	11	-9
lost it	-18	22
lost its	-16	31
lost task	-18	32
low	12	45
lower	13	2
lower the	29	-24
lowest	87	-33
lowest tls	87	-33
lustr	6	13
lustr and	33	-17
lustr scratch	-11	30
m	16	65
m i	4	31
machin	25	-7
machin $	42	-10
machin and	13	-5
machin are	-1	63
machin behind	10	0
machin is	56	55
machin itself	-37	53
machin of	72	-24
machin on	48	-17
machin pool	-72	33
machin that	48	-21
machin under	28	-24
machineri	14	-8
machineri that	11	-5
maci	-12	21
made	-6	23
made by	0	55
made from	-14	32
made in	35	0
made public	-4	74
made with	39	31
mail	13	3
mail and	53	-37
mail health	9	16
mail in	32	-18
mail server	44	-24
mail that	-55	44
maintain	32	-8
maintain and	19	11
maintain by	43	34
maintain it	-56	-102
maintain its	43	-23
maintain that	-79	-11
maintain the	41	-7
mainten	32	5
mainten $	-36	-91
mainten action	6	26
mainten is	-18	87
mainten mode	-19	21
mainten notic	14	-10
mainten of	53	-13
mainten off	0	14
mainten on	32	-31
mainten window	14	34
mainten windows	65	33
major	5	23
major upgrad	-16	52
major version	9	17
make	2	33
make %	-19	86
make @	-30	42
make a	18	36
make an	19	-25
make and	14	12
make client	-25	52
make for	-7	8
make it	1	45
make no	-24	66
make one	37	-30
make recoveri	71	-61
make sure	11	15
make the	-3	18
make them	-1	26
malici	-9	32
malwar	11	-6
man	80	-14
manag $	33	83
manag @	-13	8
manag a	45	28
manag access	-22	25
manag and	28	-16
manag anti	-12	14
manag by	-24	60
manag call	51	-12
manag databas	-11	-29
manag endpoint	-13	49
manag environ	34	-21
manag event	36	-9
manag for	2	13
manag imag	-2	35
manag in	-16	66
manag instanc	39	-30
manag kei	16	62
manag key	10	4
manag kms	20	-10
manag node	-24	59
manag of	37	43
manag on	-24	-73
manag one	-4	29
manag or	-13	24
manag permiss	43	-41
manag platform	-6	51
manag polici	4	11
manag python	25	-28
manag queri	46	-22
manag result	-23	39
manag rule	48	-136
manag runtim	21	14
manag scale	22	-18
manag secur	71	42
manag servic	-58	-26
manag share	-41	-73
manag so	-6	26
manag storag	-21	44
manag the	19	32
manag them	-12	80
manag type	42	-42
manag updat	-19	53
manag user	1	51
manag what	18	-11
mandatori	19	35
mandatori @	-26	65
mandatori on	92	-76
mandatori secur	-27	56
mani	53	-9
mani @	45	6
mani dai	-9	67
manifest	-2	39
manifest and	-1	51
mantrap	81	1
manual	-19	20
manual approv	-9	31
manual evid	-14	40
manual on	73	-13
manual snapshot	-3	26
map	-3	45
map $	4	87
map and	-3	29
map iam	-8	15
march	-11	47
march 2027	-5	18
mark	-8	14
market	-12	51
market mail	-18	33
marketplac	-34	112
mask	-3	51
mask and	-7	15
mask person	16	44
master	-51	-24
master password	-53	-54
match	42	-23
materi	5	25
materi in	-14	30
materi is	-99	130
matter	-9	48
matter elsewher	3	20
max	3	51
max size	8	59
maximum	-2	20
maximum @	-1	9
maximum and	-14	20
maximum are	69	-49
maximum capac	-12	18
maximum in	-4	13
maximum size	-8	22
may	7	18
may also	36	-23
may be	-8	30
may call	-21	41
may chang	-11	17
may delet	56	-50
may do	-16	36
may end	-9	13
may have	-26	28
may instal	12	-10
may issu	-18	103
may leav	38	-32
may merg	5	52
may move	-15	20
may open	16	-2
may publish	-40	64
may pull	-26	29
may queri	-14	23
may reach	-6	9
may read	-5	15
may run	-6	27
may send	-6	71
may set	11	-9
may store	31	-27
may take	20	-19
may use	37	4
mb	-11	26
me	5	-26
me $	-35	12
me %	-15	33
me to	33	22
me who	55	-10
mean	47	-5
mean one	21	-5
mean the	-129	-14
mean whose	134	14
meant	56	23
meant the	-32	64
meant to	-6	71
meanwhil	27	20
meanwhil and	-2	23
media	81	-31
media sanit	46	2
meet	-74	-63
meltdown	27	-3
member	-5	34
member account	-18	22
member and	1	25
memori	38	10
memori $	74	-9
memori and	5	18
memori desir	-11	18
memori limit	-1	10
memori of	54	-46
memori or	56	-32
memori timeout	-7	8
memori with	24	-18
mend	0	42
mend fault	-7	8
mend it	-18	35
mend onli	-22	40
mend the	56	71
merg	-11	47
mesh	8	57
mess	-16	26
messag	29	5
messag and	-16	18
messag between	22	-18
messag bodi	-11	14
messag broker	41	-34
messag is	-27	39
messag on	55	-25
messag redund	38	-25
messag sent	-17	32
messag that	-33	38
messag when	43	-10
met	-4	34
met $	-4	34
metadata	9	15
metadata and	26	-25
metadata databas	75	-37
metadata in	-40	39
metadata is	-20	32
metadata of	40	-30
metadata servic	-22	23
metadata that	-11	21
metal	26	-22
metastor	-8	11
metastor and	-8	11
method	0	65
metric	30	-9
metric and	25	-7
metric filter	-6	9
metric in	99	-71
metric of	29	-13
metric send	13	-13
metric to	34	-10
mfa	-9	67
mfa delet	5	40
mfa devic	-12	39
mfa for	-1	10
mfa is	-4	12
mfa kei	-2	15
mfa on	10	29
micro	20	-14
micro virtual	14	-13
microcod	46	47
microcod firmwar	-16	30
microvm	16	16
microvm can	-19	36
microvm of	54	-47
migrat	-29	35
migrat task	-4	10
million	52	-20
million of	52	-20
min	0	74
min and	-6	16
min tls	-6	13
mind	-26	56
mine	-14	27
minimum	-11	33
minimum and	-6	22
minimum maximum	-14	20
minimum of	-14	20
minimum password	-5	11
minimum tls	-24	40
minor	0	-16
minor and	25	-14
minor engin	63	5
minor on	56	-6
minor releas	-49	98
minor upgrad	-1	89
minor version	-15	-56
minut	5	16
minut and	7	13
minut at	-3	20
minut by	8	-8
minut of	12	11
minut on	-6	10
minut weekli	-9	17
minut window	-11	29
misconfigur	4	92
miss	-10	43
miss index	-3	17
mistak	-15	57
mistak $	0	49
mitig	43	18
ml	52	54
mmdsv2	-23	61
mobil	14	-6
mode	14	14
mode $	25	0
mode @	15	-11
mode and	-6	20
mode befor	-11	12
mode do	5	30
mode is	-4	19
mode it	-7	15
mode of	-30	54
mode or	-24	26
mode so	-41	27
mode that	33	-26
mode the	36	-24
mode who	63	-47
model	-2	11
model $	-110	-91
model and	9	19
model answer	-7	49
model fresh	50	-35
model in	-11	62
model is	3	63
model on	-6	16
model provid	74	-56
model run	74	-46
model that	17	49
model who	-9	94
model with	20	-13
modifi	-12	16
modifi the	-14	18
modul	14	14
modul and	1	12
modul are	-7	48
modul audit	58	-50
modul of	17	-6
moment	10	13
mondai	7	30
monei	-21	5
monitor agent	21	-19
monitor doe	-9	24
monitor node	53	-8
monitor of	10	-4
monitor the	62	-12
month	-7	-20
month $	5	-51
month and	-35	72
month at	32	-10
month by	-54	-45
month who	-65	-63
month without	-15	10
monthli	37	70
monthli rollup	26	-11
more	17	-20
more and	21	-10
more dai	-18	23
more in	45	-23
more load	-6	22
more than	-39	48
more up	-18	37
most	1	18
most 20	2	11
most 60	-7	12
most and	10	-5
mount	-38	82
mount @	-30	78
move	8	20
move %	-15	32
move @	59	-29
move a	-2	20
move an	-36	38
move environ	-7	50
move everi	-8	20
move from	-6	24
move is	-13	104
move it	-11	10
move off	-12	59
move on	-25	33
move partit	23	4
move player	-18	26
move the	-3	48
move them	6	10
move to	33	-11
move traffic	-46	64
move us	-70	-59
much	12	40
multi	8	25
multi az	9	23
multi factor	-2	41
multi region	24	-11
must	-10	29
must %	30	-16
must appli	-30	22
must be	-6	37
must configur	-27	29
must defin	-16	42
must do	-27	46
must instal	-16	46
must keep	-24	40
must know	-5	8
must last	37	18
must not	-12	23
must patch	86	-35
must review	-10	17
must surviv	-27	29
must the	82	8
must to	19	1
must updat	-17	52
mutual	-11	22
mutual authent	1	13
mutual tls	-11	21
my	36	6
my @	84	-7
my applic	-18	48
my data	-50	-60
my head	60	46
my own	29	8
myself	12	42
myself $	19	31
mysql	23	17
n	-30	50
nacl	26	131
nah	72	34
nah i	63	11
name	12	5
name @	-5	15
name a	30	-14
name and	9	6
name has	-26	126
name in	-52	90
name it	19	-16
name no	-27	38
name none	16	-11
name of	-9	41
name one	20	-14
name point	-11	15
name server	93	-47
name sever	-21	22
name subnet	-13	16
name the	19	11
name who	-1	71
namespac	11	30
namespac $	-31	57
namespac and	-17	24
namespac with	73	-44
narrow	0	28
narrow it	-12	28
narrow scope	-2	11
narrow the	27	16
narrow them	-7	45
nat	-6	24
nat gatewai	-3	23
near	60	-46
nearli	17	32
necessari	66	-22
neck	-21	61
need	14	18
need $	-23	38
need @	18	15
need a	54	-42
need an	-48	48
need and	-11	17
need control	-4	15
need for	-38	47
need in	-25	42
need it	-12	21
need more	32	-18
need no	2	67
need none	-58	118
need one	-15	24
need the	-25	31
need them	12	1
need there	57	-10
need to	51	-16
neighbor	26	-24
neighbor on	28	-27
neither	15	26
neither refus	1	44
neither see	-5	28
neither the	50	-21
network	18	6
network $	81	-15
network @	-4	18
network access	-11	77
network acl	-2	39
network and	4	37
network are	-9	12
network below	8	-3
network between	22	-12
network cabl	57	-24
network can	-32	46
network connect	-45	41
network devic	157	-95
network encrypt	94	-65
network firewal	-25	25
network flood	13	-5
network for	10	10
network hardwar	50	-16
network in	-19	34
network interfac	11	21
network into	-21	108
network is	-24	47
network isol	-6	58
network let	32	-25
network member	35	5
network of	-42	72
network polici	-15	52
network servic	25	2
network that	69	2
network traffic	5	8
network under	71	-49
network up	55	-37
never	23	20
never be	-11	52
never beyond	-26	49
never chang	64	-25
never come	-27	43
never delet	89	-61
never doe	-33	116
never expir	-10	52
never leav	-10	24
never patch	-9	67
never put	37	-28
never see	133	-40
never show	36	-33
never the	-99	109
new	15	0
new @	15	-1
new ami	-94	50
new build	-18	24
new cluster	21	-51
new custom	-16	33
new cve	25	-23
new deploy	45	-43
new imag	-35	42
new instanc	10	-1
new job	42	-22
new key	-28	32
new major	-3	29
new minor	71	-15
new object	-37	-99
new on	-32	82
new one	24	12
new platform	15	-40
new primari	48	-42
new public	-20	21
new queue	55	-32
new revis	-58	68
new server	64	-39
new signatur	37	-31
new type	-15	31
new version	18	4
newer	5	15
newer @	-24	32
newer ami	-41	62
newer engin	-2	11
newer imag	-13	29
newer node	1	17
newer on	15	-2
newer one	32	-23
newer platform	-46	20
newer releas	-42	70
newer version	-16	28
newest	36	-8
newli	40	-26
newslett	-30	30
next	-7	-21
next minor	10	-4
next one	-11	12
nfs	-4	39
nfs export	2	38
nginx	-10	23
night	-29	-154
nine	15	1
nine of	40	-14
nitro	135	54
nitro hardwar	13	-11
nitro hypervisor	87	-3
nitro secur	-36	48
no	13	23
no $	49	-46
no @	-9	-43
no access	85	-62
no agent	101	-72
no archiv	80	-26
no automat	-22	62
no backup	-43	111
no broker	70	-40
no certif	-51	112
no charg	15	-14
no consol	-28	84
no contain	0	74
no copi	-11	51
no custom	47	-44
no data	-54	104
no effect	-12	29
no endpoint	-58	123
no failov	63	-53
no fix	-20	20
no histori	-12	23
no i	-7	63
no imag	-59	86
no infrastructur	66	-26
no instanc	58	-44
no kernel	32	-19
no key	17	12
no log	-30	60
no login	100	-51
no longer	-16	23
no machin	57	-22
no manag	-62	103
no matter	-22	43
no more	-9	13
no multi	68	-28
no network	-27	68
no new	-13	25
no node	80	-55
no one	24	-22
no oper	52	-26
no other	90	-43
no paramet	-28	47
no patch	-19	23
no public	-31	64
no redund	-4	31
no secret	-12	49
no secur	17	0
no set	42	31
no shell	49	-8
no snapshot	-12	74
no ssh	65	-54
no standbi	-25	65
no such	-46	58
no updat	30	-17
no user	-28	38
no version	128	-95
no way	11	42
no wildcard	-3	15
no window	97	-66
no zone	49	-33
nobodi	26	7
nobodi can	61	-14
nobodi delet	-10	14
nobodi els	34	-26
nobodi log	53	-18
nobodi look	30	-12
nobodi notic	-18	15
nobodi tamper	40	-16
node $	-85	-22
node @	21	66
node and	21	12
node are	30	27
node base	-65	3
node but	41	-3
node by	-3	30
node chaincod	-13	14
node class	-1	14
node encrypt	-34	44
node fail	58	10
node for	50	-8
node get	24	-29
node group	-7	43
node in	-60	-63
node instanc	-10	30
node is	62	-2
node js	43	-26
node kernel	33	10
node log	-7	12
node monitor	16	-11
node of	30	9
node on	-153	24
node or	25	-12
node os	21	-82
node patch	-111	-34
node pool	48	-11
node recoveri	17	-13
node role	-1	9
node share	83	-28
node stand	-22	63
node that	34	22
node to	14	8
node type	4	9
node when	-23	-133
node with	28	-15
node yourself	-5	18
node18	-11	13
node18 @	-11	13
nodeadm	-10	21
nodepool	40	-28
nodepool repair	40	-28
non compliant	-1	22
non extract	72	-58
noncompli	-15	44
none	22	33
none @	42	-3
none and	-18	24
none for	46	-15
none is	23	15
none of	50	-13
none to	94	-76
nonsens	28	-18
nor	22	13
nor date	1	44
nor the	53	-26
normal	24	24
normal $	-15	-40
normal @	22	112
not	12	25
not $	35	-42
not %	18	-63
not @	59	2
not a	-32	38
not among	76	-71
not and	-14	16
not appli	-56	90
not as	-2	12
not ask	12	41
not avail	-5	93
not back	-7	35
not be	-13	16
not belong	-3	15
not by	46	-36
not chang	-43	59
not check	19	4
not come	-35	45
not compli	80	-74
not cover	-17	48
not delet	-37	81
not depend	44	-39
not do	-2	21
not encrypt	58	-24
not exist	25	40
not for	51	-26
not grow	-24	65
not guard	45	-40
not have	32	67
not in	94	-67
not instal	-30	54
not leav	-9	17
not lose	-9	25
not move	43	-38
not on	13	0
not our	54	-33
not outliv	22	18
not patch	-25	22
not pin	-26	44
not possibl	36	-5
not put	-17	22
not reach	-37	48
not read	81	-49
not record	-20	58
not replac	-67	93
not restor	-18	50
not run	-7	20
not scale	-60	98
not see	-16	56
not start	10	8
not support	33	30
not test	49	-42
not the	-92	19
not touch	-12	54
not trust	-35	44
not undo	-38	54
not updat	42	6
not upgrad	109	20
not us	-4	54
not use	26	-25
not work	13	30
note	2	25
notebook	15	6
notebook @	13	-13
notebook and	0	18
notebook are	-14	17
noth	10	44
noth $	0	-53
noth @	5	13
noth by	-31	90
noth can	20	-7
noth els	-28	49
noth for	49	-10
noth in	-11	24
noth insid	-26	55
noth is	-16	53
noth keep	-46	56
noth of	39	38
noth on	55	-24
noth reach	-13	42
noth retir	-29	85
noth scale	-46	101
noth that	24	0
noth to	20	8
noth upgrad	-16	49
notic	12	15
notic a	16	-14
notic about	2	59
notic and	20	-14
notic by	79	-59
notic in	-58	-61
notic it	-23	100
notic keep	-21	18
notic that	35	-35
notif	7	15
notifi	77	-43
novemb	-33	47
now	8	-21
now $	18	-77
now the	36	4
npm	-1	54
npm packag	-12	40
nsx	-16	41
nsx manag	-5	22
ntf	-6	20
ntf and	-7	22
nucleu	-5	9
number	0	29
number $	8	111
number and	-10	20
number for	-19	42
number in	4	19
number instanc	-49	56
number is	-10	10
number of	10	18
number or	22	3
number that	12	-8
number version	-7	16
nvidia	-21	29
nvidia driver	-21	29
nvme	8	10
nvme @	-35	56
nvme driver	-11	21
o	-24	26
oauth	-24	27
obfusc	-8	38
object	17	11
object $	57	-89
object and	-5	11
object are	-10	121
object from	-7	42
object in	12	-31
object lock	-23	25
object of	-18	36
object onli	-7	76
object to	-18	95
object who	-42	-81
observ	-10	48
obtain	41	-19
obtain the	49	-28
oci	13	-2
oci or	-50	23
oci s	-4	8
ocr	62	-55
ocr model	62	-55
ocsp	10	12
odd	-38	54
of	9	4
of $	-21	48
of %	-38	79
of 0	-4	19
of 1	52	-27
of @	26	-20
of a	-45	-27
of all	3	22
of amazon	70	-25
of an	-7	17
of anoth	32	13
of api	27	30
of applic	67	-66
of at	-34	48
of aws	43	24
of backup	29	-77
of both	47	18
of build	64	13
of call	29	-8
of certif	70	-65
of chang	30	-13
of charg	15	-14
of cluster	63	-12
of connect	25	-17
of contain	-23	30
of control	-60	-12
of current	11	0
of data	-17	7
of devic	-64	82
of differ	85	-32
of direct	22	-6
of durabl	40	-14
of each	9	18
of ebs	35	-23
of emrf	-9	19
of encrypt	45	-2
of endpoint	-8	12
of ephemer	-25	49
of everi	40	-14
of file	-30	16
of gatewai	-9	15
of host	-13	18
of imag	-38	52
of infrastructur	98	-9
of input	-12	13
of instanc	-2	11
of it	-49	5
of item	-7	8
of its	28	-2
of job	-11	18
of key	-53	62
of life	4	-15
of link	30	3
of linux	-52	102
of log	-7	11
of machin	-30	41
of manag	-23	30
of member	-4	15
of messag	-32	52
of my	30	73
of name	-2	8
of new	-48	-85
of node	-7	68
of notebook	14	-13
of object	35	12
of one	-8	25
of oper	57	36
of other	43	-26
of our	4	57
of peer	-3	8
of persist	23	-14
of person	-52	-63
of physic	65	-5
of plain	-4	9
of pod	-22	42
of point	-65	61
of power	50	-27
of presenc	74	-35
of prompt	-10	11
of queri	74	-32
of queue	22	67
of reach	33	-11
of reader	23	-7
of record	-43	-17
of recoveri	-16	28
of replica	18	-12
of request	21	25
of resourc	-11	51
of s3	54	-28
of schedul	-15	16
of secur	-48	-67
of server	72	-13
of servic	22	76
of sever	21	-6
of sourc	33	-2
of staff	-94	-74
of standard	-13	60
of storag	49	-4
of support	-16	14
of task	42	-32
of that	44	-18
of the	32	13
of their	20	15
of them	25	-6
of these	-26	30
of thi	-27	-29
of those	41	-14
of three	2	11
of topic	-1	66
of traffic	-9	47
of up	-24	44
of us	-99	-85
of user	25	-10
of vcpu	4	18
of version	27	-20
of volum	-18	30
of vulner	5	14
of what	-10	-2
of which	51	-45
of who	-7	25
of windows	-38	45
of worker	-25	47
off	-4	26
off $	-81	13
off %	-4	45
off @	-33	42
off a	12	16
off again	-35	61
off and	46	-36
off by	-11	37
off for	-27	42
off on	-31	44
off peak	6	8
off retir	3	13
off the	-5	44
off until	-8	20
off who	-101	26
offer	45	-15
offer @	46	-42
offer and	41	-34
offer http	52	-23
offer it	-51	93
offer the	72	-53
offer them	-60	106
offer tls	50	-30
offic	-87	16
offic $	2	8
offic to	-99	-30
offlin	-12	25
offset	-7	9
often	-11	64
oidc	-23	42
oidc provid	-23	40
ok	-100	-44
ok and	-124	-113
okta	-19	36
old	-8	60
old @	-23	50
old and	8	78
old data	-25	36
old disk	95	-26
old minor	33	-3
old on	-12	18
old one	-10	14
old who	15	58
older	-1	27
older @	-11	26
older cluster	-4	11
older on	-31	57
older than	30	1
older unencrypt	-7	34
older version	-8	23
on	8	24
on $	61	46
on %	27	27
on 1	-15	28
on 30	-11	25
on @	7	22
on a	7	31
on amazon	-39	13
on an	-36	55
on and	27	-7
on are	55	-29
on as	-78	-52
on at	-24	34
on audit	-8	17
on auto	-5	53
on automat	3	35
on autostop	-49	61
on aws	-15	-38
on befor	-17	33
on both	0	32
on broker	-27	25
on by	44	19
on capac	-9	40
on choos	-6	11
on control	-4	10
on cover	-10	13
on cpu	-4	25
on current	-8	12
on data	-2	11
on delet	-1	10
on deliveri	-4	21
on demand	26	-8
on devic	82	-35
on disk	47	-21
on each	-71	-50
on ebs	101	-55
on ec2	-14	45
on encrypt	-8	38
on error	-8	12
on event	-2	9
on everi	9	28
on execut	19	-13
on failur	1	22
on fargat	11	-6
on find	-3	21
on for	17	11
on from	-43	41
on go	31	-16
on host	54	-36
on howev	90	-67
on in	28	-4
on instanc	3	15
on integr	68	-20
on is	59	-47
on it	-46	2
on its	16	4
on lightsail	-2	21
on log	-20	25
on lustr	-11	13
on machin	-4	10
on manag	-10	44
on me	1	57
on mfa	-2	21
on multi	3	50
on my	-35	60
on new	15	-14
on node	-43	47
on off	-4	40
on on	12	13
on one	28	-5
on onli	-19	21
on or	-7	21
on our	-26	56
on per	-13	32
on point	-7	14
on prem	-47	73
on premiz	-33	58
on provid	6	-29
on push	-38	49
on ra3	46	-28
on request	28	-22
on root	-2	15
on run	-21	28
on server	32	138
on serverless	18	-13
on servic	-21	24
on set	0	10
on share	94	-32
on stai	-21	55
on termin	-23	26
on that	-54	-21
on the	15	13
on their	-67	72
on there	31	20
on these	-56	81
on those	8	33
on tls	-15	15
on top	61	14
on unexpect	-1	8
on us	-73	-83
on version	-21	46
on volum	-38	28
on vpc	-4	12
on what	48	-45
on when	-18	37
on where	-8	26
on which	-13	9
on while	-13	17
on who	88	16
on whom	-33	50
on windows	114	31
on with	62	-30
on without	-11	34
onc	12	-2
onc 14	19	-17
onc a	8	-29
onc and	18	1
onc everi	-18	50
onc for	-48	55
onc held	37	-21
onc in	52	-37
onc it	21	1
onc the	11	-62
onc when	52	-50
one	9	12
one $	-123	-154
one @	4	62
one a	9	1
one after	23	-3
one anoth	31	-9
one are	11	9
one at	14	-2
one avail	2	51
one az	53	-15
one broker	-23	38
one by	48	-18
one can	-19	32
one cannot	-30	50
one click	-17	26
one control	52	-47
one custom	27	-25
one day	16	14
one download	72	-52
one environ	-35	66
one fail	4	31
one for	-18	49
one has	-21	33
one if	37	-11
one in	-33	44
one instanc	23	-9
one interfac	-6	11
one into	83	-71
one is	88	50
one its	14	17
one itself	12	-10
one let	-16	23
one node	85	-40
one noth	-13	42
one onc	19	-17
one or	-19	57
one region	-15	33
one releas	43	-4
one replica	-26	75
one secret	-19	40
one server	23	-21
one set	-22	25
one task	50	-9
one that	-9	30
one there	-29	53
one togeth	37	-31
one until	-10	16
one when	7	15
one who	6	86
one year	-24	27
one zone	-3	43
onli	9	28
onli $	-44	39
onli %	-70	-86
onli 1	42	-26
onli @	53	-1
onli a	-11	16
onli after	-21	24
onli and	25	-18
onli as	-29	46
onli be	-14	17
onli by	3	28
onli call	-34	44
onli control	-24	46
onli for	29	-29
onli from	30	5
onli if	13	0
onli in	22	-22
onli its	-24	50
onli link	-9	11
onli mend	-16	18
onli on	-37	63
onli onc	37	-31
onli roll	-14	40
onli root	-7	14
onli the	10	80
onli them	-13	15
onli then	-7	16
onli through	-24	47
onli to	43	-31
onli turn	-18	33
onli watch	8	40
onli what	-4	38
onli when	21	-8
onli where	-18	24
onli while	24	0
onli with	26	11
onlin	-7	24
onlin and	-1	20
ons	-10	14
ons @	-20	66
ons and	79	-58
ontap	-8	21
ontap and	-8	21
onto	-38	-10
onto it	-36	7
onto the	-32	-25
open	-4	21
open @	5	32
open a	5	10
open access	-3	16
open its	-7	15
open mainten	49	-46
open or	6	28
open sourc	34	-4
open the	-28	61
open to	-2	34
open who	15	82
opensearch	10	5
openssl	-8	24
opentelemetri	13	5
openzf	3	12
oper	14	-14
oper @	26	8
oper and	-1	42
oper audit	18	-6
oper includ	33	-29
oper kms	29	3
oper of	22	-1
oper role	-23	42
oper system	9	-9
oper the	36	-67
opt	-3	15
opt in	-7	12
opt out	-3	16
optim	-3	101
optim ami	-16	42
option	0	24
option and	-10	15
option group	-3	34
option of	-12	33
option on	15	-4
option oper	-33	52
option that	-7	31
option until	1	13
option updat	-20	33
or $	32	-49
or %	-3	-9
or 1	69	-6
or 5	28	-17
or @	-4	19
or a	17	-6
or account	-3	8
or after	10	2
or anoth	-31	58
or api	12	-11
or archiv	-34	51
or are	35	-24
or ask	-38	67
or at	-11	19
or auto	-25	29
or automat	-4	21
or aws	-49	18
or both	9	-21
or build	-14	19
or by	-41	16
or chang	-16	36
or choos	-17	26
or cli	-14	45
or close	7	33
or cloudwatch	-5	16
or cluster	-28	37
or collector	-6	8
or configur	40	29
or copi	5	55
or creat	21	-21
or delet	-7	21
or destroi	34	-23
or direct	-5	13
or disabl	-15	23
or do	-26	-65
or doe	15	10
or download	-6	37
or elsewher	-2	9
or end	-6	35
or endpoint	-11	12
or export	21	-7
or fail	43	-23
or failov	47	-37
or fals	57	-1
or fetch	-8	14
or file	41	21
or firehos	-15	21
or fix	-2	11
or for	-16	19
or from	-8	22
or fsx	-13	19
or get	-11	32
or given	32	-25
or have	-10	13
or higher	113	-56
or in	-8	28
or instal	-25	31
or instanc	32	-25
or interfac	-11	17
or is	-2	8
or its	-26	-51
or job	-12	16
or jwt	-1	10
or karpent	-17	31
or kvm	-5	31
or larg	-6	22
or later	-3	26
or let	-7	20
or load	36	-5
or log	-8	14
or maximum	22	3
or me	-82	-53
or memori	24	-18
or more	-20	38
or move	-31	39
or multi	-9	15
or network	47	-24
or newer	91	4
or no	32	-42
or none	-9	12
or not	2	-9
or on	-75	-49
or one	-55	46
or option	-11	18
or other	7	8
or our	-75	-82
or paramet	-3	11
or patch	-26	42
or paus	5	19
or privat	-8	68
or rdp	-4	14
or rebuild	35	-16
or recreat	-14	77
or region	-22	35
or remov	98	-74
or replac	-12	25
or replica	7	-28
or repositori	49	-7
or s3	-8	49
or scale	46	-19
or schedul	23	3
or sdk	-4	29
or server	-38	41
or servic	-1	52
or shield	-6	36
or snapshot	-11	15
or so	3	-18
or sse	-9	10
or ssh	34	-13
or stabil	12	-10
or start	39	-30
or stream	68	-44
or tag	-14	25
or take	-13	37
or templat	-1	9
or that	57	-56
or the	-33	26
or their	-82	-64
or tls	-12	37
or to	-18	23
or tool	-2	17
or trail	10	13
or updat	8	9
or upgrad	-9	63
or us	-13	15
or use	30	-6
or version	-5	11
or vpc	-7	31
or we	-37	69
or what	16	-15
or when	-31	39
or who	-27	31
or with	-12	17
or write	-8	14
or zone	42	-8
orchestr	98	9
orchestr and	9	-9
order	10	21
order $	-19	4
order a	-22	41
order and	-1	11
order enough	-24	40
order multi	-20	83
order of	22	-20
ordinari	29	7
ordinari @	29	-20
org	-6	62
organ	-7	9
organizations	-10	19
origin	-3	46
origin control	-3	30
origin until	-19	29
os	3	-57
os $	10	104
os %	63	13
os fix	21	24
os in	-29	-69
os level	37	59
os of	82	-17
os on	4	62
os patch	-32	-71
os under	53	3
os updat	-177	-186
os upgrad	-49	21
oss	10	33
other	11	13
other $	69	-6
other %	44	-21
other @	-8	20
other account	5	27
other agent	-7	10
other and	16	-12
other by	-8	38
other client	-2	44
other cloud	-21	23
other connect	-15	48
other custom	18	-2
other into	19	-13
other kind	-14	14
other member	-7	8
other program	24	-7
other region	-31	45
other servic	37	-8
other set	-4	8
other side	39	-11
other softwar	-53	64
other system	-18	33
other tenant	60	-2
other tool	85	-57
other type	-7	19
other zone	4	10
otherw	-8	52
otherw $	-22	35
otherw and	20	-14
ou	-29	56
ought	-20	25
ought to	-20	25
our	-23	18
our $	-82	-56
our @	-30	-14
our account	38	-16
our app	16	15
our applic	-5	10
our basement	24	-42
our branch	-38	60
our client	-45	51
our cluster	-73	-111
our compani	-24	78
our contain	-97	-22
our content	49	-51
our corpor	20	76
our data	-32	88
our develop	10	85
our devic	10	38
our domain	15	60
our esxi	1	14
our load	-3	28
our newslett	-30	30
our offic	17	67
our on	-3	9
our or	-82	-84
our own	-11	79
our privat	-6	37
our router	3	109
our server	18	104
our side	-14	59
our site	-16	26
our task	3	33
our team	16	-33
our user	-5	43
our warehous	0	20
our web	-20	20
our websit	0	44
our whose	-49	-55
our workload	-10	76
ourself	6	18
ourself $	6	18
ourselv	-17	75
ourselv $	-17	35
ourselv who	40	109
out	6	8
out $	9	-92
out @	-7	69
out a	-43	24
out and	2	17
out as	19	11
out by	-47	74
out in	34	-24
out newer	-20	47
out of	10	10
out on	-11	12
out polici	-11	19
out the	34	-3
out through	-12	17
out to	1	50
outag	18	65
outag of	-23	23
outbound	-19	38
outbound traffic	-6	12
outdat	-2	55
outliv	-6	33
outliv the	-18	35
output	5	25
output bucket	-18	38
output in	12	-8
output to	26	-19
outright	36	2
outsid	-5	30
outsid @	-25	40
outsid and	5	12
outsid of	54	-24
outsid the	22	-9
over	18	3
over $	-46	-71
over @	10	-13
over a	0	80
over all	51	-50
over at	38	-34
over avail	13	-3
over by	-46	65
over cloudfront	-20	22
over http	16	-48
over in	52	-50
over its	53	-39
over sever	30	-13
over the	24	-6
over them	-24	45
over three	40	-22
over tls	56	-23
over to	20	-10
over two	-12	60
over which	-38	56
over zone	58	-8
overal	-62	-17
overnight	3	36
oversight	-27	34
overwrit	20	-4
own	2	18
own $	-50	68
own @	-19	69
own account	9	5
own agent	38	-33
own alwai	43	-34
own ami	25	77
own and	36	-14
own apart	16	-16
own api	-65	102
own app	2	13
own applic	-48	52
own are	53	-20
own backup	-9	13
own bucket	15	21
own build	-10	18
own by	-16	42
own cert	34	-38
own contain	56	-43
own control	51	-17
own data	-16	48
own delet	16	4
own disk	-24	62
own domain	-27	65
own employe	64	34
own encrypt	40	-27
own endpoint	34	-2
own equip	13	-8
own for	3	8
own group	-3	58
own guard	8	-5
own guest	-6	13
own host	-96	142
own if	-7	10
own imag	6	79
own in	58	-19
own infer	-9	49
own infrastructur	110	9
own is	81	-48
own isol	29	-14
own kei	-23	45
own key	13	13
own kms	2	14
own log	-2	9
own maintain	1	41
own media	-10	46
own network	10	3
own node	14	14
own on	36	-24
own one	-26	27
own or	-4	11
own paramet	-2	25
own router	0	12
own server	-56	95
own servic	-63	90
own set	65	-41
own side	-28	73
own softwar	45	-5
own store	-18	32
own system	30	-23
own that	11	41
own the	-40	3
own unless	37	-27
own usabl	-1	77
own web	6	32
own when	-7	8
own where	20	-19
own with	9	-9
own work	-14	29
own workload	-4	44
own zone	-34	38
owner	-16	-8
owner $	-83	-90
owner and	-2	27
owner for	24	-23
owner of	-1	26
ownership	0	74
ownership $	4	80
pace	-12	12
pace and	-12	12
pack	-27	32
pack into	-26	30
packag	3	30
packag @	82	-3
packag and	-26	46
packag are	-13	20
packag in	-18	57
packag of	-41	70
packag on	-35	45
packag or	-14	16
packag that	16	6
packet	17	32
page	0	19
page and	-9	12
page are	-21	34
pai	13	28
pai attent	33	7
paid	31	-24
pair	-1	23
pair and	-36	38
pair of	-9	16
palo	-12	47
palo alto	-12	47
pan	-14	46
pan os	-14	46
panda	17	108
parallel	1	24
param	2	27
paramet	4	35
paramet and	6	8
paramet group	5	43
paramet of	11	13
paramet or	-11	18
paramet store	-3	11
parameter	-8	14
part	12	11
part $	20	60
part of	70	8
part that	55	-51
parti	15	14
parti $	-3	-60
parti configur	-6	13
parti instal	-17	48
parti is	-11	26
parti must	-22	36
parti packag	-15	67
parti protect	20	5
partit	24	16
partit and	-12	48
partit kei	-14	15
partner	-8	33
partner of	34	-6
pass	6	22
pass between	-29	43
pass it	-16	22
pass on	64	-11
pass request	74	-64
pass sinc	19	-17
pass the	-10	57
pass them	-40	94
passport	3	22
password	-12	36
password $	25	118
password and	-5	19
password are	-8	46
password for	-14	61
password in	15	6
password length	-2	48
password of	-6	104
password polici	-36	-34
password reset	-2	10
password rule	-10	66
password safe	68	43
past	-36	65
past its	-30	41
patch	7	-16
patch $	-38	-130
patch %	-16	38
patch @	52	-99
patch a	0	158
patch all	14	61
patch amazon	-21	-35
patch ami	24	5
patch an	42	22
patch are	-10	73
patch arriv	-22	45
patch base	-26	66
patch baselin	17	104
patch build	-21	127
patch by	47	-29
patch each	-58	68
patch everyth	63	-4
patch evid	35	-26
patch for	77	88
patch from	18	-14
patch harden	-21	47
patch host	-114	-30
patch imag	11	71
patch in	39	-86
patch insid	41	-27
patch instanc	-4	12
patch is	40	64
patch it	-18	-113
patch its	-9	92
patch kernel	17	-12
patch manag	-191	-82
patch node	60	-18
patch noth	-64	129
patch of	21	22
patch on	-25	-55
patch one	-6	14
patch onli	-78	121
patch onto	-73	-49
patch oper	-2	17
patch or	32	11
patch our	-140	-97
patch releas	24	-14
patch scan	-21	30
patch server	27	-16
patch softwar	-24	46
patch that	-2	13
patch the	24	-12
patch them	17	24
patch there	9	1
patch these	143	-16
patch those	23	-19
patch to	-22	-25
patch version	72	-39
patch what	-8	44
patch when	44	-32
patch who	-136	-135
patch whose	-133	-135
patch windows	16	-85
patch yourself	86	14
path	-9	32
patient	-50	-10
pattern	10	10
pattern are	-21	45
paus	0	41
paus @	-11	13
paus the	-9	10
paus their	41	-20
pay	-4	29
pay for	5	20
payrol	-11	24
pci	23	-41
pci compliant	-32	21
pci dss	-22	-39
pcoip	79	10
pdb	3	159
pdb $	3	159
peak	4	8
peak window	6	8
peek	50	-39
peer	30	-7
peer node	6	23
peer vpc	55	-55
pem	-9	17
pen	27	9
pen test	27	9
pend	4	-52
pend action	42	-10
pend mainten	-24	58
penetr	-42	36
penetr test	-42	36
pentest	1	19
peopl	21	13
peopl and	-42	-29
peopl at	80	-65
peopl that	21	8
peopl who	45	49
peopl with	25	-24
per	-9	2
per @	14	0
per account	19	7
per alia	-4	12
per client	7	30
per node	16	4
per region	-7	34
percent	-41	51
perform	53	-59
perform it	102	-19
perform target	42	-36
perform the	-6	-90
perform them	-55	19
perimet	68	-2
perimet and	-22	23
period	-16	-29
period $	5	112
period and	-19	21
period end	21	-18
period is	-8	-47
period of	-14	29
permiss	-15	62
permiss $	-3	142
permiss are	-22	32
permiss for	-17	31
permiss in	-7	42
permiss of	-27	48
permiss on	-10	63
permiss to	-5	18
permit	-15	42
persist	9	17
persist file	16	-3
persist on	35	-5
persist volum	-4	38
person	-33	26
person data	-30	14
phase	36	-33
phish	100	91
php	-4	11
phrase	4	9
phrase and	20	-13
physic	88	-23
physic access	68	-49
physic and	65	-3
physic cabl	44	-24
physic control	22	18
physic entri	51	-10
physic host	100	-22
physic layer	28	-17
physic machin	83	6
physic network	98	-31
physic protect	-30	68
physic secur	-7	68
physic server	-7	40
pi	12	30
pick	11	48
pick a	-12	25
pick it	-16	22
pick its	18	-8
pick one	27	-3
pick that	-30	18
pick the	16	42
pick which	-41	52
pictur	7	-15
pictur and	48	-19
pile	-19	48
pile up	-19	24
pin	-15	30
pin and	-8	42
pin the	22	-18
pip	-13	57
pip instal	-12	64
pipelin	-1	30
pitr	-24	45
pitr on	-10	45
pki	-59	-105
place	4	29
place a	-11	55
place and	-10	13
place in	-26	48
place is	-4	15
place task	36	-28
place that	30	-29
place the	-10	34
place where	-45	73
placement	85	9
plain	-11	36
plain @	-16	56
plain environ	-9	16
plain http	8	7
plain string	-6	19
plain text	21	12
plan	14	34
plan $	-14	101
plan a	27	-16
plan and	-3	27
plan for	16	38
plan in	-9	14
plan mainten	72	-38
plan of	-1	61
plan run	-35	72
plan spare	-11	22
plan that	37	-23
plan the	-15	25
plan version	123	-37
plan what	-31	45
plan with	-46	51
plan work	62	-55
plane	18	-21
plane $	30	-96
plane @	11	-5
plane and	47	-11
plane avail	116	-3
plane behind	13	2
plane by	50	50
plane in	130	-23
plane includ	35	24
plane log	-8	44
plane node	24	31
plane of	-154	-126
plane that	12	-5
plane upgrad	-47	102
plant	9	63
platform	20	9
platform $	-47	-30
platform and	36	-20
platform branch	-8	75
platform identifi	-26	32
platform revis	30	-5
platform that	34	-28
platform updat	-7	50
platform version	49	-62
player	-2	45
player over	-18	26
pleas	-20	-25
pleas $	-99	-16
pls	-37	-75
pls $	61	30
plu	-38	61
plu plan	-21	27
plug	37	-13
plug into	-23	23
plugin	2	39
plugin also	-8	8
plugin and	-22	42
plugin php	-4	11
plugin that	-13	37
pod	0	25
pod @	-11	14
pod access	-5	12
pod and	-12	28
pod are	-25	-39
pod can	-13	23
pod disrupt	-33	69
pod ident	16	-11
pod imag	-29	47
pod in	-23	54
pod network	9	-6
pod of	67	-11
pod on	-33	39
pod or	-7	19
pod secur	-6	35
pod that	110	1
poddisruptionbudget	2	21
point	1	16
point about	67	-57
point and	-20	22
point at	-34	42
point in	5	11
point of	56	-26
point over	23	-23
point the	-6	8
point to	-24	38
poison	-21	63
polici	-4	35
polici $	-45	91
polici @	28	-20
polici allow	-5	12
polici and	-4	11
polici are	-18	56
polici as	7	44
polici at	20	-16
polici attach	3	17
polici condit	-4	17
polici engin	95	-60
polici for	15	32
polici get	-24	34
polici has	-10	11
polici in	-16	55
polici is	24	14
polici of	-8	41
polici on	-13	74
polici or	-13	18
polici sai	0	8
polici say	-7	18
polici should	-12	19
polici so	-6	8
polici that	-4	15
polici then	-8	29
polici there	-29	51
polici up	46	-38
polici where	-19	19
polici with	-21	25
poll	-36	50
pool	-26	14
pool and	37	-22
pool whose	3	45
port	-4	33
port 22	3	33
port 3389	3	43
port 443	-7	31
port and	48	-25
port between	-24	32
port for	-9	29
port in	5	28
posit	40	4
posix	-4	36
posix owner	1	19
posix permiss	-3	20
possibl	55	22
postgresql	-4	25
power	48	21
power and	46	13
power feed	-7	70
power space	-3	9
power suppli	88	-62
powershel	35	9
practiz	-12	17
pre	-9	62
pre initi	8	-1
pre share	0	43
prebuilt	12	9
prebuilt imag	36	-28
prefer	36	-9
prefix	-17	30
prefix list	-19	32
prem	-47	73
prem server	-23	31
premiz	2	41
premiz $	-50	75
premiz @	-6	15
premiz domain	-18	22
premiz is	-43	47
premiz server	-50	77
prepar	-2	67
prerequisit	-2	8
presenc	74	-35
presenc $	55	-8
present	61	27
presign	-13	27
presign url	-13	27
press	-48	38
prevent	26	8
prevent a	28	-27
prevent prompt	-3	15
price	10	5
price perform	42	-36
primari	27	-7
primari anew	59	-38
primari fail	30	-23
primari region	-14	21
princip	-8	30
princip in	-3	15
princip may	-15	35
principl	-71	-39
principl $	-78	-50
print	-13	49
print to	16	-14
prioriti	49	-27
prioriti that	22	-20
privaci	-3	28
privat	-5	32
privat @	-16	36
privat kei	30	-2
privat key	17	8
privat one	37	-36
privat or	-4	11
privat subnet	-8	29
privatelink	-9	13
privileg	-19	58
privileg capabl	-32	40
privileg contain	-23	61
privileg mode	1	27
probe	-15	38
problem	0	52
problem $	50	-4
process	-3	-50
process by	19	-15
process document	56	-19
process in	-45	-68
procur	118	-19
prod	0	17
produc	41	0
produc and	-13	33
produc consum	-15	26
product	-2	22
product system	72	-25
profil	-9	29
profil and	-24	34
profil that	-4	15
program	-24	38
program and	-13	30
program of	-32	50
program on	-4	19
program that	-18	43
project	-1	52
project %	-11	13
project @	-3	40
promiz	34	50
promot	8	11
promot a	33	-26
promot out	-19	90
promot tier	-25	34
prompt	18	4
prompt @	-27	38
prompt and	-1	11
prompt inject	-11	22
prompt log	30	0
proof	-8	63
proof of	58	4
propag	-12	34
properti	-8	16
protect	11	17
protect $	3	48
protect %	-38	100
protect @	72	-46
protect against	12	10
protect and	-2	31
protect are	-10	48
protect at	13	-7
protect in	23	-7
protect it	-19	45
protect my	-7	29
protect of	-1	73
protect on	-47	73
protect polici	-6	32
protect resourc	-27	29
protect the	26	-5
protect them	42	-2
protect what	24	-13
protocol	25	-9
protocol and	-8	12
prove	-38	52
prove that	-19	14
provid	37	-3
provid $	-17	23
provid @	14	18
provid a	17	-14
provid al2023	6	-29
provid and	19	-6
provid by	9	65
provid comput	42	-6
provid enough	-19	61
provid for	38	4
provid is	30	22
provid it	70	-51
provid of	41	-32
provid or	-29	39
provid power	3	53
provid subnet	-32	46
provid the	46	2
provis	17	10
provis @	-61	-33
provis and	11	6
provis capac	-34	75
provis cluster	-147	9
provis concurr	11	17
provis mode	-22	83
provis noth	167	-99
provis the	26	-50
proxi	-2	62
proxi besid	-41	50
proxi do	-11	49
proxi karpent	26	-25
proxi or	-27	29
proxi that	-28	29
public	-3	24
public @	61	-30
public access	-11	31
public address	-10	21
public ami	-10	12
public and	-20	27
public api	-9	16
public by	-8	77
public certif	2	-132
public endpoint	1	26
public key	-23	27
public mode	-10	18
public or	-7	52
public repo	0	9
public subnet	-7	20
public topic	-9	38
public upstream	-16	27
public way	-22	38
publicli	2	33
publicli access	2	25
publish	31	7
publish $	-20	41
publish @	43	-18
publish a	74	-59
publish and	27	2
publish cloudwatch	32	-11
publish it	-33	82
publish log	-10	37
publish metric	38	-24
publish minor	37	-19
publish new	18	-8
publish newer	-13	16
publish patch	43	1
publish the	43	15
publish their	41	-31
publish them	-15	41
publish to	-46	74
publish updat	114	-2
publish version	-31	51
pull	10	12
pull from	19	45
pull request	-12	13
pull the	-26	4
push	-24	46
push and	0	9
push or	-14	23
push the	-40	3
push to	-9	38
put	-3	26
put a	-10	22
put directli	32	-29
put in	22	54
put into	24	3
put it	-23	-6
put mainten	21	-12
put no	-30	54
put noth	-16	42
put on	-32	32
put that	-30	73
put the	-6	20
put them	-22	34
pv	-18	29
pv ena	-11	21
python	21	15
python 3	-26	74
python modul	-10	30
python packag	-19	55
python runtim	40	-34
python version	-7	27
python3	7	-26
python3 8	-16	21
q	-120	8
q who	-82	-113
qualifi	-26	45
qualifi licens	-9	24
qualiti	-8	42
qualiti $	0	58
qualiti and	-14	21
quarterli	-46	26
quarterli access	-2	66
queri	-4	23
queri $	37	-17
queri and	-10	35
queri are	1	19
queri driver	-7	15
queri engin	47	-14
queri in	-3	16
queri is	17	-21
queri load	-7	24
queri log	-39	46
queri of	1	9
queri on	-1	58
queri result	-95	57
queri run	92	-31
queri the	-7	18
queri to	-26	31
queri tune	1	10
question	54	-45
question @	51	-102
question for	89	-59
queue	16	26
queue and	20	22
queue for	-42	47
queue in	45	-34
queue of	18	-1
queue polici	-17	84
queue that	-8	13
quick	-6	22
quiet	-11	16
quiet hour	-11	16
quota	12	20
quota and	8	2
quota are	32	26
quota for	39	-21
quota in	-25	60
quota of	37	-14
quota per	39	-30
quota poddisruptionbudget	3	13
quota raiz	-59	49
quota that	15	5
r	8	86
ra3	1	17
ra3 and	46	-28
rack	14	0
rack $	55	46
rack for	104	-23
radiu	-13	37
radiu server	-13	37
raiz	14	4
raiz and	29	-24
raiz befor	31	-27
raiz in	-14	16
raiz the	-19	46
raiz them	41	-32
ram	-13	41
ran	10	4
random	-15	46
random if	-8	24
random otherw	-4	27
rang	31	0
rang of	-22	58
rank	-26	52
ransomwar	-3	26
rare	44	-16
raspberri	12	30
raspberri pi	12	30
rate	-2	17
rate base	-13	15
rate rule	-5	23
rather	4	35
rather than	4	35
raw	14	-7
raw row	14	-7
rbac	3	67
rbac and	-8	22
rbac in	-14	72
rdp	5	41
rdp and	-4	14
rds	-18	28
reach	3	19
reach @	-17	33
reach a	-26	43
reach by	-12	28
reach each	21	-15
reach everi	-53	65
reach file	-21	23
reach from	-28	39
reach it	21	4
reach its	-22	41
reach of	64	-34
reach onli	-8	17
reach over	-5	16
reach the	-16	36
reach them	83	-45
reach through	-14	35
reachabl	-17	53
reachabl from	-18	25
react	-6	69
react to	11	30
read	-3	26
read a	-6	18
read access	-5	18
read and	18	-8
read from	-12	12
read it	4	69
read log	1	13
read my	49	-33
read onli	-11	15
read or	1	8
read out	-1	8
read replica	30	21
read the	-2	21
read them	-14	48
read which	-12	22
read who	-8	14
readabl	9	41
readabl and	17	37
reader	12	-18
reader and	39	-28
reader in	-31	66
readi	-35	56
readonlyrootfilesystem	-3	24
real	4	9
real time	15	-1
realli	-11	38
rebalanc	-13	39
reboot	12	11
reboot for	-40	74
reboot or	15	-9
rebuild	4	27
rebuild $	-11	27
rebuild @	-5	18
rebuild a	100	-23
rebuild and	-9	38
rebuild fail	68	-12
rebuild it	-5	20
rebuild scan	-1	21
rebuild the	-29	44
receiv	-16	54
receiv a	-28	25
receiv and	-26	41
recent	12	-4
recipi	-15	31
recommend	8	22
reconnect	56	-24
reconnect by	27	22
record	11	10
record $	-18	64
record @	27	3
record and	-20	29
record api	35	-19
record are	35	-8
record at	-50	11
record by	-30	35
record call	19	-11
record can	-19	45
record chang	45	-33
record contain	-3	41
record durabl	21	-18
record everi	22	-14
record for	-40	49
record in	44	20
record is	7	50
record its	28	-7
record manag	37	-13
record of	-18	91
record read	-9	11
record say	28	-18
record stai	0	-60
record that	-14	35
record the	38	-9
record to	-5	40
record where	11	14
recov	-2	20
recov fail	46	-41
recov from	33	-29
recov the	4	20
recov them	-26	32
recoveri	-7	34
recoveri $	11	55
recoveri @	-9	13
recoveri drill	-79	85
recoveri for	-13	28
recoveri goal	-2	26
recoveri is	85	-62
recoveri of	-59	57
recoveri plan	-5	32
recoveri point	-9	25
recoveri time	-8	93
recoveri window	-12	17
recreat	-17	70
recycl	59	-17
red	-44	-15
red hat	-44	-27
red statu	-17	28
redact	-3	38
redact and	-12	17
redact on	-5	14
redeploi	-13	33
redeploi it	-15	21
redeploi the	-8	29
redirect	-10	26
redirect of	-9	10
redund	46	2
redund connect	23	-12
redund insid	51	-18
redund is	-27	57
redund over	-6	12
redund uplink	-3	10
redundantli	68	-39
redundantli and	27	-10
redundantli in	55	-32
refer	-7	20
refer and	-7	16
refer to	-4	11
refresh	6	40
refresh the	-40	51
refus	23	7
refus and	11	-5
refus nor	18	25
refus plain	-19	25
refus unencrypt	-4	10
regardless	-20	56
region	16	13
region $	19	65
region %	-17	87
region @	-34	52
region and	-1	11
region are	9	2
region as	-2	18
region avail	29	-9
region build	69	-23
region by	-11	36
region cluster	65	-49
region fail	-80	89
region for	-13	38
region has	33	-26
region if	58	-56
region in	-17	35
region infer	82	-61
region is	53	-10
region need	162	70
region of	99	-85
region on	-11	24
region onli	-26	33
region or	-9	19
region otherw	-13	46
region patch	32	-21
region replic	-33	84
region so	-24	33
region such	11	-5
region that	80	-26
region thei	49	-23
region to	-36	133
region when	34	-12
region where	10	-5
region who	-32	-69
region with	13	-10
regist	4	45
regist a	-9	11
regist and	19	1
regist at	-6	10
regist domain	22	61
regist drain	2	61
regist the	-25	54
regist with	47	-16
registr	45	-33
registri	18	14
registri certif	31	-25
regul	-61	-97
regul that	14	63
regular	-3	19
regularli	27	21
rehears	-11	21
rehears the	-15	21
reject	-14	25
relaunch	1	46
relaunch $	15	58
relaunch are	-13	39
releas	20	-1
releas $	-45	-136
releas 6	-16	57
releas 7	79	-7
releas @	39	-28
releas a	-22	39
releas and	29	-11
releas for	0	15
releas in	-20	26
releas it	-34	78
releas label	-24	30
releas new	42	-54
releas note	-2	22
releas patch	26	-17
releas the	64	-11
releas with	-8	22
reli	24	2
reli on	26	3
reliabl	-12	15
remain	-20	28
remedi	-1	102
remind	-32	44
remot	46	33
remov	12	20
remov @	43	-11
remov it	12	14
remov leaver	-3	15
remov modul	-31	117
remov stale	-9	50
remov the	20	1
remov their	-3	16
remov them	-53	103
remov user	-11	21
remov what	-7	9
remov worker	52	-33
render	24	-12
render with	-17	31
renew	8	-27
renew $	1	-85
renew @	65	-37
renew a	-10	-23
renew by	10	-51
renew it	17	11
renew the	12	-41
renew them	-21	46
repair	36	-5
repair $	10	29
repair a	67	-16
repair an	-14	14
repair and	14	-6
repair by	53	-32
repair it	56	-23
repair on	21	-19
repair or	26	-18
repair the	9	66
repair them	35	31
repair upgrad	58	-27
replac	20	7
replac $	28	-31
replac @	49	-7
replac a	35	21
replac an	-3	27
replac and	20	14
replac befor	63	-49
replac broken	106	-53
replac by	32	-35
replac can	-39	45
replac each	52	-48
replac fail	65	-25
replac fleet	-73	100
replac for	44	-38
replac instanc	-22	78
replac it	13	-9
replac the	4	11
replac them	28	-15
replac those	14	0
replac unhealthi	38	-28
replai	-18	27
replai $	-34	41
replai are	-1	8
repli	5	50
repli to	5	50
replic	19	17
replic $	-3	79
replic @	63	-26
replic a	30	-17
replic an	77	1
replic and	-26	36
replic between	-33	51
replic disk	39	-32
replic each	38	-30
replic factor	-3	12
replic insid	97	-77
replic it	-8	28
replic of	-45	55
replic or	-13	51
replic partit	-12	14
replic the	14	-6
replic to	-1	42
replica	3	38
replica @	44	-25
replica and	-6	30
replica for	22	-16
replica in	-27	34
replica of	1	28
replica or	-15	15
replica the	13	3
replica to	-54	19
replica when	31	-30
repo	0	9
repo who	0	9
report	20	1
report @	28	-19
report a	-7	17
report about	-27	28
report and	37	-9
report are	33	-18
report from	-21	81
report in	19	-7
report it	4	43
report job	28	-16
report the	108	-51
report them	32	-25
report through	14	-9
repositori	11	4
repositori $	-12	-52
repositori and	18	-7
repositori in	68	15
repositori of	-5	19
reput	8	4
request	17	-2
request $	-50	-111
request a	-3	29
request and	-22	65
request are	32	71
request flood	-12	15
request in	-12	84
request is	-16	45
request limit	24	-14
request of	-10	29
request or	53	0
request quota	54	-41
request that	-14	15
request through	93	-55
request to	-35	44
request token	41	-31
request valid	-9	14
request without	-17	33
requir	-6	23
requir and	-12	15
requir http	-33	41
requir iam	-13	64
requir imdsv2	-1	28
requir on	28	17
requir servic	-34	24
requir ssl	-9	15
requir tls	-49	-9
requir txt	-9	27
requir updat	21	13
requir who	-11	65
rescan	25	-23
reserv	-26	48
reserv and	-21	43
reserv concurr	-16	22
reserv in	-11	12
reset	2	19
reset storag	20	-3
resid	-17	13
resili	53	16
resiz	2	37
resiz by	-26	62
resolut	51	-33
resolv	13	13
resolv drift	-14	19
resolv in	-2	10
resourc	4	26
resourc $	69	2
resourc and	-5	12
resourc in	-18	55
resourc is	78	-39
resourc polici	-7	20
resourc that	-2	20
resourc to	-8	19
resourc type	3	22
respect	8	32
respond	-14	70
respond to	-13	19
respons	-29	-26
respons $	-79	-20
respons for	-13	-31
respons is	-49	-52
respons model	-28	48
respons or	7	42
respons to	-102	14
rest	23	-27
rest $	-85	-40
rest @	-2	42
rest alwai	30	-3
rest and	45	-19
rest by	-11	-37
rest encrypt	-61	-61
rest except	20	-14
rest if	17	-75
rest in	4	-57
rest is	-29	1
rest of	-25	-114
rest through	24	-7
rest with	8	6
rest without	27	-33
restart	9	24
restart @	14	0
restart after	-10	51
restart and	27	-19
restart dure	-10	20
restart fail	22	-11
restart standalon	-37	66
restart the	6	28
restart them	-16	47
restor	13	22
restor $	-43	96
restor a	-26	30
restor and	-33	42
restor are	118	-104
restor drill	-39	53
restor from	6	41
restor into	89	-81
restor of	-37	48
restor out	-46	72
restor test	-28	86
restor the	45	-11
restor them	58	6
restor to	40	-34
restrict	-8	44
restrict @	-10	51
restrict and	-7	14
result	-31	27
result @	10	86
result and	25	-6
result are	-5	19
result in	-9	15
result is	-7	21
result live	0	16
result with	9	9
resum	30	29
resum it	-9	12
retail	89	24
retain	-11	18
retain them	-3	9
retent	-4	42
retent $	40	218
retent and	9	5
retent are	-3	33
retent copi	-6	9
retent from	-5	8
retent is	47	-69
retent keep	-4	8
retent of	-31	41
retent period	4	35
retent set	26	111
retent take	-10	15
retent there	-33	63
retir	9	8
retir @	-45	-20
retir disk	34	-2
retir notic	55	-40
retir of	32	-30
retir old	19	-11
retir outdat	53	-20
retri	11	10
retri and	-18	33
retri by	-11	55
retri deliveri	81	-53
retri for	11	-9
retri strategi	-16	25
retri when	40	-20
return	35	28
reus	6	27
reus and	20	-3
reveal	-13	38
revert	-4	51
revert it	-15	25
review	-4	39
review @	-11	42
review and	22	-4
review chang	-11	21
review code	-19	56
review it	-20	45
review of	-4	33
review the	-28	91
review them	-6	17
review who	22	21
revis	16	26
revis and	14	10
revis of	-8	18
revis that	4	55
reviz	-9	12
revoc	-7	20
revoc list	-10	24
revok	-13	41
revok a	-4	51
revok the	-22	38
rid	68	-63
rid of	68	-63
right	6	20
right $	32	-16
right a	16	58
right and	-4	12
right in	-12	23
right of	-15	70
right on	-28	50
right that	25	-66
right to	-8	19
risk	8	1
risk assess	-26	35
risk of	32	-22
riski	18	-12
riski chang	26	-19
rize	68	-34
rize $	71	-35
role	-2	25
role $	-14	37
role allow	15	-14
role and	-10	21
role are	-16	45
role attach	5	48
role by	-5	8
role can	-14	28
role credenti	-13	20
role in	-7	54
role is	-7	70
role job	-4	24
role of	-1	61
role or	-9	10
role small	-22	22
role sourc	-7	9
role that	-6	10
role the	-5	9
role there	-12	18
role to	-7	13
role which	-2	13
role who	-4	23
role with	-9	28
role write	-8	9
roll	-3	18
roll $	-85	-29
roll back	-8	36
roll it	45	-25
roll new	31	43
roll out	-3	11
roll the	23	29
roll them	-4	-49
rollback	1	20
rollout	-36	21
rollup	3	11
rollup within	26	-11
room	3	38
room $	25	44
room for	50	-36
room of	-9	51
root	15	36
root @	-27	58
root access	-2	64
root account	-22	68
root author	44	-34
root file	-7	12
root in	-12	18
root squash	0	27
root user	23	11
root volum	-12	37
rot	29	57
rot insid	36	-10
rot on	66	-13
rotat	-21	10
rotat $	-140	-55
rotat %	-64	-21
rotat @	116	-5
rotat a	-50	50
rotat and	-5	11
rotat by	-33	48
rotat for	-20	22
rotat in	-46	75
rotat it	-68	-46
rotat just	-3	22
rotat of	53	19
rotat on	-34	49
rotat the	9	-60
rotat them	-3	67
rotat who	10	52
rotat with	-35	-113
rout	6	30
rout 53	21	-4
rout @	-13	18
rout alert	-12	15
rout and	27	-7
rout in	-10	11
rout of	-1	10
rout or	10	33
rout tabl	4	66
rout the	-9	10
rout them	-2	13
rout to	-30	56
rout traffic	3	16
router	9	6
router $	109	34
router and	40	-7
router at	42	-14
router in	-29	52
router is	-29	52
router switch	8	-4
router the	20	7
row	-14	11
row in	-38	-12
row level	-28	35
row that	-14	42
rpo	-6	47
rpo of	-4	55
rto	-5	36
rto and	-5	52
rule	3	20
rule $	44	133
rule against	-9	12
rule and	-3	14
rule are	-16	60
rule by	43	-42
rule fall	-17	24
rule for	-5	10
rule group	39	-17
rule in	12	28
rule insid	68	-59
rule of	-17	51
rule on	-15	49
rule set	37	-32
rule target	-13	93
rule that	-11	13
rule who	15	15
run	25	6
run $	60	-37
run %	30	-13
run @	62	-23
run a	0	35
run and	16	2
run are	-39	46
run as	-37	50
run at	-35	38
run autom	41	5
run behind	-13	34
run by	128	-31
run each	-11	56
run etcd	68	-25
run everi	31	-10
run for	-65	-47
run here	-9	29
run high	12	-5
run in	22	29
run insecur	17	1
run insid	-68	124
run instanc	-9	15
run is	-15	52
run it	12	-11
run its	47	48
run job	-39	54
run more	-24	27
run my	5	46
run on	4	39
run onli	-14	40
run our	8	28
run out	1	43
run over	55	-14
run patch	-11	18
run queri	19	-13
run replica	-28	53
run scale	-56	79
run secur	8	9
run sever	-34	39
run sinc	-42	31
run storag	-4	18
run task	-22	27
run that	30	28
run the	36	-11
run them	48	11
run there	-1	15
run time	-15	25
run with	12	47
run without	-13	49
runtask	-38	58
runtask job	-17	17
runtim	15	-7
runtim $	-21	-81
runtim agent	38	-4
runtim and	12	-3
runtim cni	-30	38
runtim endpoint	-24	35
runtim for	36	-33
runtim in	17	-104
runtim is	0	56
runtim monitor	-10	23
runtim of	56	-50
runtim on	20	1
runtim role	-6	12
runtim updat	-19	44
runtim version	19	-18
runtim with	26	-6
s	30	21
s certif	82	-27
s event	15	-10
s own	8	4
s paramet	-7	19
s role	-9	13
s set	-15	29
s to	-57	73
s tool	-53	87
s trust	-30	35
s3	19	3
s3 and	-8	21
s3 are	-12	17
s3 bucket	2	28
s3 by	47	-37
s3 destin	57	-27
s3 gatewai	-14	21
s3 kei	28	-4
s3 locat	-20	23
s3 manag	40	-37
s3 or	-8	17
s3 us	-40	101
s3 which	27	-21
saa	20	44
saa applic	24	47
safe	-11	56
safe $	-22	58
safe on	50	-21
safekeep	8	49
safekeep $	7	53
safeti	-19	31
sai	-30	39
sai %	-8	8
sai @	-52	7
sai outright	-4	23
sai so	48	-2
said	60	-13
salari	-15	66
sale	-27	28
salesforc	-7	42
sam	-11	18
sam cli	0	8
same	44	23
same @	-14	17
same author	42	-25
same for	-31	-79
same geographi	22	-14
same host	29	-28
same physic	28	-27
same question	103	-78
saml	-14	38
saml and	-19	38
sampl	-13	45
sampl phrase	20	-13
sampl rule	-11	48
sanit	45	-15
save	2	48
savepoint	-25	32
saw	-28	30
saw the	-28	30
say	1	37
say never	-25	34
say otherw	-14	15
say so	62	26
say who	-5	15
scale	31	-14
scale $	-141	-222
scale @	167	-7
scale a	112	-13
scale an	19	-20
scale and	-20	45
scale as	-21	33
scale between	5	114
scale by	-2	53
scale comput	33	-30
scale group	12	2
scale in	-36	87
scale is	19	30
scale it	71	5
scale mode	-82	86
scale of	-16	-40
scale on	12	29
scale polici	23	78
scale storag	33	-1
scale the	25	-25
scale them	-98	-71
scale up	-8	32
scale with	68	-22
scan	-2	43
scan $	6	117
scan and	-1	15
scan by	-36	23
scan imag	20	-3
scan in	50	-17
scan it	-19	25
scan of	0	18
scan on	-9	33
scan patch	-7	27
scan the	-13	27
scan them	34	30
scan volum	-21	33
scan what	47	-36
scanner	48	13
scanner and	69	20
scanner on	24	-22
schedul	20	0
schedul $	-30	-97
schedul a	-9	40
schedul and	8	20
schedul delet	-14	41
schedul for	6	42
schedul keep	-32	48
schedul of	40	8
schedul or	-19	22
schedul requir	27	18
schedul snapshot	-21	66
schedul start	31	-24
schedul that	44	-19
schedul them	57	68
schedul then	-42	49
schedul worker	-15	16
schema	4	89
schema $	5	145
schema @	-3	93
schema and	-2	12
schema design	18	63
scientist	-19	14
scim	-20	30
scim sync	-20	31
scope	3	40
scope $	-3	77
score	-58	-11
scram	-12	16
scram user	-14	19
scratch	-16	69
scratch @	-11	30
scratch file	-30	74
screen	51	10
script	-6	33
script $	-14	91
script and	28	4
script are	-13	30
script in	-16	23
script of	-15	52
script that	-7	15
scrub	36	-9
scrub memori	21	-15
sddc	-30	32
sddc manag	-30	32
sdk	-8	55
sdk and	3	11
sdk in	-30	41
sdk the	40	-31
search	54	15
search and	-5	13
second	-18	-10
second @	14	18
second factor	0	45
second layer	53	-40
second one	-104	-40
second region	19	-3
second site	-17	32
second zone	-10	26
secreci	32	-10
secret	-9	36
secret and	-1	9
secret are	-16	36
secret from	-3	10
secret in	-15	54
secret left	5	66
secret manag	3	16
secret on	30	-125
secret out	20	-6
secret there	-16	69
secret volum	-6	8
secur	3	20
secur $	104	42
secur @	-8	37
secur agent	-4	10
secur and	20	3
secur awar	-58	-25
secur by	54	-21
secur code	-8	112
secur configur	-13	36
secur contact	-13	52
secur environ	10	34
secur fix	20	-2
secur flaw	7	33
secur for	107	-62
secur group	1	53
secur hub	18	-10
secur in	-20	168
secur key	10	5
secur log	-11	46
secur modul	8	9
secur of	53	67
secur on	7	33
secur or	-12	19
secur patch	-23	-109
secur polici	20	-1
secur profil	-9	35
secur quota	-6	30
secur standard	5	21
secur the	78	-36
secur updat	-84	-65
see	17	-4
see and	-11	18
see it	7	15
see no	34	6
see nor	-5	28
see or	87	-57
see that	-30	30
see the	30	1
see them	20	36
see to	23	0
see which	2	11
see who	-13	15
seen	35	0
segment	-11	90
select	35	27
select the	-20	33
self	-4	15
self host	25	-13
self servic	-78	42
self sign	73	-37
send	3	12
send @	3	14
send a	-16	17
send and	-68	-38
send anoth	39	-33
send from	26	-16
send it	-38	48
send its	14	-4
send messag	-29	52
send new	61	-54
send notic	16	-7
send onli	18	-9
send out	-19	22
send quota	-21	69
send the	32	-21
send them	21	39
send to	38	1
send what	16	-14
sensit	-18	43
sensit $	-31	95
sensit data	-16	39
sensor	-47	91
sent	-9	24
sent to	18	6
sent with	-16	34
separ	27	13
separ log	-7	11
septemb	0	26
septemb 2026	2	29
septemb 2027	-4	10
serv	42	-6
serv @	77	-40
serv from	-24	47
serv http	93	-23
serv its	32	-13
serv the	-17	-10
serv tls	47	3
serv to	63	-28
server	28	1
server $	4	44
server @	22	7
server access	-17	78
server and	29	-7
server apart	-15	18
server are	-24	59
server at	69	-9
server avail	75	-42
server behind	45	-13
server between	37	1
server build	-8	69
server but	16	-10
server by	41	-37
server certif	-109	-15
server control	-12	27
server core	-22	25
server do	24	-13
server firmwar	46	-39
server for	34	77
server hall	64	11
server hardwar	44	-60
server host	76	-15
server imag	-10	14
server in	50	-45
server insid	90	-60
server is	-9	86
server licens	21	57
server of	85	-4
server offer	52	-46
server on	23	25
server oper	-51	88
server room	25	44
server sdk	-40	44
server side	-59	55
server softwar	64	-22
server that	24	23
server under	105	-32
server up	35	-25
server when	92	-52
server who	60	-23
server with	-33	41
serverless	118	-2
serverless @	14	65
serverless cach	44	-13
serverless worker	48	-27
servic	28	3
servic $	62	14
servic @	-15	24
servic account	-12	47
servic again	-3	24
servic and	36	12
servic are	35	39
servic avail	100	-41
servic behind	51	-10
servic by	-32	36
servic connect	-26	40
servic doe	-75	141
servic domain	-38	17
servic execut	-17	23
servic improv	-10	17
servic in	-7	12
servic is	66	18
servic it	50	-29
servic its	22	-11
servic itself	75	-23
servic keep	-8	43
servic link	-11	11
servic of	60	-30
servic on	80	-2
servic opt	-10	17
servic or	-8	14
servic quota	-15	92
servic reach	24	-18
servic regist	-34	74
servic role	-17	27
servic run	70	-23
servic softwar	-32	25
servic task	-7	9
servic that	80	-54
servic the	78	-87
servic unless	24	-20
servic updat	-80	-4
servic use	-27	39
servic where	-1	36
servic which	14	-11
servic who	-82	-70
servic with	-32	50
session	21	5
session $	70	-32
session and	-17	19
session are	-30	64
session attribut	16	-10
session for	26	-19
session from	34	-12
session id	-18	25
session in	-22	39
session log	21	-7
session manag	20	-4
session to	-12	13
set	-1	27
set $	-41	-18
set @	-9	15
set a	14	6
set alarm	-23	34
set and	15	-4
set anoth	-2	10
set are	1	21
set as	-8	15
set at	19	-16
set befor	-11	16
set budget	-15	20
set by	-8	64
set capac	-8	10
set cluster	-7	14
set comput	-18	26
set cpu	-6	17
set deploy	-10	18
set encrypt	-7	12
set fleet	-14	25
set from	73	-59
set full	5	19
set how	-14	53
set in	-5	38
set index	-9	23
set instanc	-12	17
set is	-24	39
set it	-13	82
set job	-4	16
set lifecycl	-17	28
set limit	-11	14
set min	-6	16
set minimum	-2	14
set more	-13	34
set network	-17	35
set node	-2	9
set of	15	2
set on	75	-46
set paramet	-17	34
set posix	-6	32
set queue	-4	26
set read	-21	20
set reserv	-39	45
set retent	-15	51
set share	-7	8
set so	22	-10
set sourc	-10	13
set subnet	-19	23
set such	-17	23
set that	14	-9
set the	-9	42
set their	28	-8
set there	20	21
set to	1	11
set type	-9	52
set up	-10	26
set what	98	-59
set when	-10	25
set with	-12	12
setup	-8	45
setup in	-19	38
seven	-4	19
seven dai	-7	16
seven year	22	-5
sever	10	13
sever avail	1	8
sever invoc	-35	66
sever region	-26	90
sever task	-47	52
sever time	-7	8
sever zone	17	-1
shadow	12	41
shadow copi	-9	70
shard	2	17
shard $	36	-29
shard and	-6	20
shard level	-8	12
shard of	-42	69
share $	-62	-16
share @	-43	59
share a	29	-21
share an	-17	24
share and	21	4
share control	-123	-101
share file	-27	59
share it	-13	36
share its	7	27
share kei	-8	12
share no	32	-19
share of	64	-62
share on	-31	20
share one	50	34
share resourc	-12	34
share respons	-34	55
share the	-13	27
share them	-8	53
share through	59	-15
share via	-13	20
share volum	-2	18
share with	-14	26
shell	40	-10
shell in	-4	23
shield	28	16
shield advanc	-13	42
shield standard	39	1
shift	42	30
ship	20	8
ship @	-16	42
ship it	8	-6
ship the	27	37
shop	-78	-2
short live	-1	16
short outag	-18	23
shorten	-9	20
should	5	24
should %	42	13
should be	0	23
should have	-30	36
should i	12	-12
shouldnt	4	24
shouldnt %	-9	13
show	24	9
show @	65	-25
show auditor	-25	36
show client	-21	25
show in	-18	26
show the	5	11
show up	25	-7
shred	66	-15
shred the	27	15
shrink	1	53
shrink the	32	-15
shut	-5	11
side	13	5
side $	-9	59
side encrypt	-48	40
side is	-26	70
side of	60	-37
side or	-11	11
side render	8	-5
sidecar	10	74
sidecar @	31	34
sidecar are	-20	33
sign	2	21
sign agreement	-9	15
sign and	11	-38
sign in	-1	24
sign is	51	-35
sign key	39	31
sign on	-7	20
sign profil	-47	53
sign up	-16	23
sign url	-3	28
sign with	-17	19
signatur	90	-24
signatur $	38	-88
signatur expiri	-11	66
signatur of	37	11
sigterm	21	-20
sigterm and	21	-20
silenc	-6	12
simpli	26	-20
sinc	-10	22
sinc 1	8	8
sinc 25	22	-17
sinc 30	-9	21
sinc 7	-15	25
sinc januari	-40	35
sinc march	-18	17
sinc the	19	-17
sinc then	68	-53
sinc two	-5	13
singl	5	21
singl @	32	-10
singl az	-36	53
singl connect	17	27
singl instanc	-14	34
singl sign	-1	16
sit	14	21
sit $	-25	43
sit on	36	2
sit with	-18	54
site	13	14
site $	49	-7
site and	1	20
site are	-37	44
site host	-22	51
site in	76	-13
site is	-65	78
site of	-10	12
site script	-9	16
site that	61	-53
site where	29	-10
six	38	-16
six copi	35	-25
six month	-37	46
size	16	23
size $	-30	90
size @	25	-23
size and	13	21
size consolid	60	-47
size of	-14	39
size or	46	-19
size scale	-40	47
size that	37	-36
size the	-75	72
size to	61	-44
size what	69	-48
sla	26	-97
sla for	-1	88
slot	28	7
slot prompt	-4	11
slow	-16	56
slow log	0	61
slow queri	-13	43
slow sql	8	44
small	-21	37
small or	-6	22
smb	6	11
smb 3	22	1
smb and	-2	8
smb encrypt	-20	29
sms	21	16
sms and	13	11
smtp	-8	29
smtp credenti	-30	58
snapmirror	-6	99
snapmirror and	-14	28
snapshot	-11	5
snapshot $	-15	55
snapshot and	14	33
snapshot are	46	39
snapshot by	31	8
snapshot copi	-19	33
snapshot first	-5	136
snapshot for	-11	23
snapshot go	-25	44
snapshot in	18	-16
snapshot of	-59	-44
snapshot or	-10	51
snapshot polici	-7	44
snapshot schedul	-3	20
snapshot that	12	-6
snapshot to	17	-6
snapshot where	43	-4
snapshot which	-6	8
snapshot windows	-5	8
snapshot with	14	51
snowflak and	8	-5
sns	27	-19
so	9	2
so $	-13	46
so %	83	46
so @	67	-32
so ami	-6	26
so are	-20	27
so by	-4	20
so doe	46	-36
so in	1	31
so is	-20	35
so it	49	-19
so no	11	-10
so noth	-26	75
so on	67	-32
so patch	72	-35
so that	-16	32
so the	-43	-44
so thei	23	-18
so who	1	-29
soc	51	-50
soc 2	14	-31
soc pci	24	-7
softphon	-14	39
softwar	26	-21
softwar $	70	-22
softwar @	38	-21
softwar and	30	-16
softwar in	48	-41
softwar insid	-52	133
softwar instal	-16	24
softwar is	-67	98
softwar licens	-11	31
softwar of	10	-62
softwar on	-37	-57
softwar that	16	55
softwar updat	16	-4
softwar we	-4	49
softwar without	11	-9
some	-7	43
some @	-23	31
some need	-22	25
some of	32	5
some point	-24	24
somebodi	-38	-14
somebodi at	-57	-3
somebodi must	21	-3
somebodi wrote	2	9
someon	-8	31
someon must	3	-43
someon who	-7	22
someth	-12	-17
someth $	6	9
someth %	-21	14
somewher	35	-22
soon	48	-47
soon as	48	-47
sooner	-17	25
sorri	14	74
sorri i	-10	113
sort	35	31
sourc	-3	29
sourc @	31	-12
sourc address	68	3
sourc and	15	10
sourc code	-11	59
sourc control	-7	11
sourc data	64	-58
sourc destin	-16	34
sourc keep	20	42
sourc librari	1	30
sourc of	-12	13
sourc record	-12	20
sourc server	-49	108
sourc sync	-10	24
sourc the	-46	69
space	-38	50
space and	-8	27
spam	-17	30
span	-23	35
spare	-26	44
spare capac	-38	61
spark	11	1
spark and	35	-25
speak	5	25
speak it	70	-43
speak tls	-30	63
special	13	-59
specif	-20	85
specif control	-10	101
specif secur	10	34
specifi	-7	20
spectr	27	-3
spectr and	27	-3
speed	-66	81
spend	29	201
spf	-14	28
spf and	-23	35
spf for	-5	13
split	11	1
split the	5	62
spot	56	-3
spot @	22	-18
spot and	68	23
spread	8	30
spread @	17	29
spread a	12	-8
spread instanc	-6	20
spread the	-5	10
spread them	-26	56
spring	15	54
sql	4	50
sql inject	-9	28
sql queri	1	52
sql statement	8	44
sqs	71	-61
squash	0	27
srm	-97	-145
ssd	86	-43
sse	3	28
sse @	26	-2
sse c	-15	110
sse s3	59	-52
ssh	9	37
ssh and	-11	19
ssh kei	6	66
ssh key	-46	50
ssh or	-7	14
ssh to	55	-11
sshd	14	54
ssl	-19	36
ssl certif	-4	33
ssl on	-5	13
ssm	-4	19
ssm agent	-5	22
stabil	12	-10
stabil demand	12	-10
stack	24	29
stack drift	2	81
staff	33	-3
staff $	32	-1
staff to	53	7
stage	4	14
stage subnet	40	-23
stai	11	23
stai @	-15	33
stai and	-11	13
stai as	21	-5
stai by	14	36
stai compliant	-3	17
stai enabl	-18	18
stai for	23	-8
stai in	-10	37
stai insid	26	21
stai longer	71	-60
stai on	-19	36
stai open	-7	31
stai privat	-14	24
stai readabl	57	-36
stai the	57	-24
stai there	-39	60
stai until	-46	82
stai up	-9	21
stai with	12	24
stai within	81	-58
stale	-24	42
stale who	-32	28
stall	-6	57
stand	-26	6
stand $	0	18
stand a	-3	55
stand behind	8	3
stand in	-40	-33
stand on	1	33
standalon	-38	63
standalon @	-38	68
standalon on	-11	48
standalon runtask	-17	17
standalon task	-9	20
standard	17	-8
standard @	31	23
standard and	11	-3
standard ask	-25	36
standard log	-36	35
standard support	23	-14
standbi	33	-3
standbi @	16	-2
standbi and	30	7
standbi in	31	-28
standbi of	56	-32
standbi or	-26	44
standbi server	41	-37
start	12	23
start @	18	9
start a	67	17
start add	29	-8
start again	-6	20
start an	20	2
start and	32	-25
start at	34	-32
start by	37	3
start each	20	5
start everi	-13	70
start from	-23	35
start it	-12	53
start lost	-18	32
start major	6	31
start on	-53	70
start one	-15	17
start replac	64	-49
start restor	113	-104
start task	-20	39
start the	-5	41
start them	-22	55
start those	-17	60
start upgrad	64	34
start with	23	20
startup	16	30
startup script	-11	26
startup us	23	32
state	9	17
state @	13	3
state and	14	9
state at	-11	12
state befor	-7	11
state by	58	-36
state compat	-7	35
state of	52	-45
state off	-11	31
state outsid	-19	35
state rule	-21	43
stateless	-5	19
statement	7	37
static	9	2
statu	13	16
statu check	46	-32
statu log	-3	32
steadi	30	-23
step	-12	22
step by	-9	11
step in	-4	24
step of	20	-11
still	12	32
still accept	69	-37
still have	32	21
still mend	-7	8
still need	136	-54
still on	-22	117
still rout	4	53
still run	-13	14
stolen	-6	23
stone	-33	68
stone age	-33	68
stop	3	23
stop @	-19	45
stop and	8	34
stop cleanli	-8	16
stop condit	-3	16
stop it	18	-17
stop or	-12	38
stop secur	-47	25
stop task	2	12
stop the	-11	26
stop their	18	-7
storag	30	-3
storag $	-117	-30
storag across	55	9
storag and	9	20
storag autosc	-39	16
storag block	36	-19
storag by	65	-48
storag capac	27	17
storag class	-18	41
storag databas	55	-13
storag devic	35	-22
storag driver	-11	44
storag encrypt	-37	-79
storag fleet	62	-21
storag hardwar	35	4
storag imag	-19	26
storag in	28	-25
storag is	-9	138
storag log	51	-17
storag media	55	6
storag node	-21	68
storag of	-51	26
storag server	25	-1
storag six	31	-25
storag throughput	-6	10
storag virtual	-24	36
storag volum	60	-7
storag where	53	-37
storag with	29	-5
store	28	11
store $	-15	25
store @	47	0
store all	-8	29
store and	-37	59
store content	73	-62
store current	-15	48
store data	42	53
store disk	23	-9
store everi	21	-18
store for	82	-34
store in	16	16
store is	92	-52
store it	-9	38
store its	-18	6
store log	40	-38
store none	-43	82
store object	12	-9
store of	38	2
store on	-11	48
store onli	32	27
store region	75	-73
store that	-19	42
store the	91	-44
store them	23	20
store volum	21	7
store what	-20	52
store who	19	65
store with	48	-36
store yourself	-5	12
strategi	-20	90
strategi and	-2	45
stream	-35	-41
stream @	19	0
stream agent	24	-16
stream and	89	-26
stream publish	-8	11
stream when	-56	-91
stretch	56	39
string	-13	23
structur	46	-8
sts	-9	17
stuck	-18	37
stuck on	-2	20
student	3	32
stuff	-10	49
subject	-19	38
submit	-5	24
submit @	-3	17
submit job	0	8
subnet	-4	23
subnet $	-17	38
subnet @	-5	8
subnet and	-8	18
subnet endpoint	-28	33
subnet file	-7	8
subnet give	-10	35
subnet group	21	21
subnet in	-23	34
subnet of	-20	25
subnet or	-9	11
subnet secur	-10	17
subnet that	29	-20
subscrib	-9	43
subscrib and	-8	12
subscrib are	-32	67
subscrib to	-18	98
subscript	-20	45
such	0	19
such a	70	-38
such as	6	11
such instanc	-1	29
such queue	-45	46
such rule	-14	20
suffic	-11	25
suggest	0	49
suggest $	45	-9
suit	31	10
suppli	13	-32
suppli a	-4	22
suppli and	-65	-63
suppli in	68	-54
suppli kubelet	24	-5
suppli patch	-17	41
suppli the	-18	45
supplier	-20	64
support	16	5
support @	16	38
support and	-3	10
support end	14	63
support is	-26	15
support it	42	-33
support nitro	-22	24
support or	-25	38
support perimet	-12	33
support runtim	-51	63
support them	-21	23
support tls	87	-39
support version	-19	32
suppos	-28	-16
suppos $	56	-12
suppos to	-62	-15
suppress	13	58
suppress rule	-24	73
sure	4	24
sure %	42	-2
sure onli	-7	9
sure that	-35	52
sure the	49	-33
surveil	28	-27
surviv	0	28
surviv a	27	-14
surviv the	-14	23
suspici	6	54
swap	119	-47
swap it	57	7
swap the	33	-59
switch	9	7
switch $	84	11
switch and	91	-41
switch encrypt	-44	88
switch fiber	8	-4
switch in	32	-12
switch it	29	28
switch log	-7	8
switch off	33	1
switch on	-39	35
switch over	-20	21
switch redact	-5	14
switch that	34	18
switch them	34	-24
switch to	-3	39
switchov	42	55
switchov or	47	-37
symmetr	-7	9
sync	26	-12
sync schedul	-10	24
synchron	6	17
synonym	-9	22
system	9	3
system $	-12	-53
system @	39	-5
system account	32	-8
system and	3	16
system are	89	-5
system as	73	-12
system at	38	-5
system behind	61	-14
system by	28	-7
system databas	22	66
system fix	22	-36
system for	9	4
system have	-7	15
system in	10	108
system insid	109	-64
system is	-34	54
system itself	-18	26
system manag	-1	29
system network	7	93
system on	8	28
system patch	-30	78
system stand	64	-36
system take	-11	38
system that	10	8
system under	63	13
system updat	-88	-76
system user	-5	12
system when	126	-32
system with	32	-9
system within	26	-19
tabl	14	30
tabl $	-26	121
tabl and	-2	12
tabl apart	42	-35
tabl by	47	-26
tabl definit	-39	43
tabl in	-6	98
tabl is	82	-67
tabl map	-1	27
tabl of	-14	61
tabl permiss	-11	39
tabl whose	42	142
tag	7	53
tag immut	-13	22
tag resourc	48	129
tag the	47	-29
taint	36	-7
take	9	5
take 60	-1	20
take @	39	-21
take a	52	3
take and	30	-15
take autom	-11	-114
take back	18	-11
take backup	43	-4
take call	56	-30
take care	11	-35
take chang	8	-1
take continu	12	2
take daili	44	-24
take effect	-15	31
take hourli	57	-50
take it	-28	36
take manual	-10	19
take no	-18	70
take none	-13	41
take on	-7	9
take over	43	-17
take snapshot	-43	86
take the	-23	-50
take them	17	28
take thi	21	58
taken	5	35
takeov	2	49
talk	-8	78
talk to	-19	37
tamper	33	-1
tamper with	23	-1
tape	37	-16
target	6	18
target $	1	72
target @	-9	18
target and	4	25
target are	23	5
target in	-19	30
target is	-53	68
target that	-5	23
task	13	5
task $	23	46
task @	4	15
task and	15	4
task are	11	24
task definit	-16	81
task is	-7	55
task log	-5	18
task of	-2	17
task on	30	-10
task replac	30	-27
task retir	-17	17
task role	-23	64
task run	8	2
task set	-3	39
task share	51	-20
task stop	-25	35
task that	41	-36
task to	-2	25
task with	17	-14
tcp	13	0
tde	32	3
teach	86	22
team	20	5
team can	-42	72
team that	-23	35
technician	84	-41
technician in	15	-10
tele	50	-11
telephon	-21	40
tell	0	40
tell me	-22	39
templat	-6	33
templat and	12	18
templat is	-1	43
templat or	-8	20
templat pod	2	8
templat togeth	-1	11
temporari	-18	65
temporari credenti	21	3
ten	1	-17
ten year	-26	27
tenant	94	0
tenant apart	18	2
term	14	19
term let	27	-23
termin	-9	20
termin tls	43	-39
test	10	40
test $	-17	164
test %	14	96
test @	30	-26
test and	12	15
test it	25	-5
test of	-15	30
test restor	-3	37
test that	-16	39
test the	5	33
test them	27	-21
tester	-23	32
text	14	17
than	-11	42
than 14	-11	33
than 90	-30	40
than a	34	-20
than it	-6	11
than one	-23	31
than root	-5	16
than the	11	-4
than two	65	-62
thank	-53	-54
that	11	7
that $	-12	-45
that %	-34	10
that @	30	2
that a	20	55
that agent	-6	25
that allow	-12	15
that amazon	7	82
that an	-19	47
that and	-34	43
that answer	43	-34
that api	92	-42
that appli	-74	12
that are	18	-9
that aws	45	66
that becaus	18	-6
that belong	-14	17
that block	-25	45
that bucket	17	2
that build	38	-26
that by	-44	57
that call	21	7
that came	-3	8
that can	-29	48
that cannot	92	-55
that carri	8	-4
that check	13	-13
that client	62	-53
that come	-24	34
that connect	65	9
that copi	32	-30
that creat	23	-16
that data	12	45
that date	57	-3
that day	12	-10
that deploi	49	-29
that do	15	24
that doe	-25	29
that down	-14	29
that each	45	-39
that encrypt	-32	52
that end	-22	43
that evalu	52	-24
that execut	70	-6
that exist	82	-45
that fail	19	-7
that fall	-21	47
that fetch	-12	30
that fit	30	-28
that flow	27	-17
that for	-14	19
that function	51	-41
that go	14	-8
that had	13	41
that hand	91	-57
that handl	25	-8
that happen	-23	57
that has	28	-22
that have	-11	37
that hold	34	-7
that host	33	5
that hous	10	-5
that i	23	55
that imag	-2	32
that includ	-14	14
that inspect	23	-7
that is	12	2
that it	13	7
that its	-16	22
that join	18	0
that keep	31	19
that key	-21	36
that launch	42	-36
that leav	-37	52
that left	-5	36
that let	-7	15
that limit	-9	10
that list	2	11
that log	10	46
that lose	-9	11
that make	-27	34
that manag	25	-21
that market	-8	11
that match	73	-54
that matter	-15	50
that may	-10	15
that must	-13	39
that need	13	30
that never	-3	10
that no	22	-17
that nobodi	-20	23
that number	-8	13
that of	-15	48
that off	63	-34
that on	-35	17
that onc	37	-21
that one	48	-38
that onli	44	54
that open	-20	30
that or	-41	-71
that our	-18	44
that ourselv	14	-47
that part	-45	76
that pass	1	32
that patch	-23	49
that place	33	-21
that polici	-19	23
that produc	58	-40
that provid	-5	43
that reach	-7	12
that react	-5	13
that read	-50	58
that reconnect	69	-65
that record	-18	18
that refus	-4	10
that replac	-39	45
that replic	31	-25
that run	69	-13
that runtim	-49	48
that send	-33	61
that serv	47	-9
that set	-31	40
that share	-11	20
that somebodi	29	-20
that someth	-24	-84
that span	18	-8
that speak	29	-1
that stai	-25	35
that still	-2	90
that stop	29	-24
that store	45	-21
that stuff	27	6
that support	42	-33
that take	12	-7
that target	-11	12
that the	4	20
that thei	-19	39
that thi	12	9
that thing	-55	-70
that to	-13	18
that traffic	-67	94
that up	23	-8
that us	-20	-54
that use	-25	54
that user	-6	22
that verifi	40	-11
that version	-16	49
that wait	27	-19
that was	16	1
that watch	66	-32
that way	-8	24
that we	18	90
that were	25	10
that when	2	9
that whose	6	39
that window	33	-20
that work	43	-15
that write	-23	35
the	9	10
the %	83	17
the 30	-53	68
the 7	24	-23
the @	24	21
the acceler	49	-20
the access	-11	51
the account	7	15
the activ	-7	14
the add	-6	23
the administr	-6	24
the agent	-14	-30
the ai	-4	13
the alarm	-8	60
the alert	-16	69
the allow	-7	11
the amazon	19	28
the ami	32	57
the analysi	62	-12
the api	9	1
the app	-44	44
the applianc	14	9
the applic	8	58
the archiv	-9	24
the assess	-10	50
the assessor	8	57
the attack	-12	59
the audit	-11	20
the auditor	25	-51
the auth	-19	47
the authent	-19	32
the author	-11	28
the authorit	30	-5
the auto	-21	9
the autom	-19	-54
the automat	-73	-81
the avail	126	-31
the aws	40	-32
the az	42	-33
the baa	-50	29
the back	-35	51
the backbon	31	-13
the backup	-15	-24
the bare	51	38
the base	4	42
the basement	-27	29
the begin	-18	33
the block	55	-43
the board	-11	59
the bootstrap	17	-32
the box	13	11
the broker	-20	-97
the bucket	7	17
the budget	5	54
the build	92	-53
the cabinet	4	25
the cabl	14	94
the cach	83	-18
the call	-13	39
the capac	32	-6
the catalog	-20	26
the caus	-16	16
the ceil	54	-13
the certif	10	7
the chang	27	-8
the chat	-12	12
the check	53	-12
the choic	-5	9
the chosen	39	-14
the cidr	-14	24
the cisco	-12	47
the class	-16	21
the cli	19	1
the client	-11	38
the cloud	23	-2
the cloudwatch	9	13
the cluster	-5	-13
the cni	-23	51
the code	-13	48
the common	8	-4
the compani	13	22
the compil	-8	23
the complianc	-119	-112
the compon	19	-6
the comput	28	49
the configur	-11	21
the connect	-70	-35
the connector	-18	39
the consol	19	-7
the consum	102	-59
the contact	-7	8
the contain	-10	-6
the content	-14	36
the continu	-88	190
the control	39	6
the copi	-22	-92
the core	30	-26
the correct	-8	10
the credenti	-11	36
the cross	-21	24
the curat	17	-16
the current	41	-18
the custom	-1	22
the daili	-5	-97
the dashboard	-20	75
the data	26	4
the databas	-71	16
the date	-3	41
the db	33	10
the dead	32	-22
the debian	-25	35
the decid	-22	47
the decis	51	-4
the default	17	-5
the definit	26	-14
the deleg	-15	28
the delet	-16	18
the deploy	8	9
the desir	-6	10
the destin	-4	14
the detect	29	-13
the devic	-3	25
the direct	-8	13
the directori	38	-30
the disk	63	-1
the dns	-10	3
the docker	-7	13
the document	-15	101
the domain	47	2
the downtim	-23	37
the drain	27	-7
the durabl	52	44
the ebs	16	-11
the ec2	80	-62
the ecs	101	13
the edg	64	-1
the edit	-59	71
the emerg	-12	27
the end	14	40
the endpoint	10	1
the engin	-2	-29
the environ	7	17
the ephemer	2	49
the equip	29	16
the esxi	-17	39
the etl	-17	60
the evict	47	-35
the evid	-37	45
the execut	-4	44
the export	-7	29
the facil	57	-20
the factori	-4	42
the fail	57	-29
the failov	10	7
the failur	30	-26
the fault	19	-1
the featur	-16	16
the file	1	48
the find	-40	47
the fine	5	24
the fip	14	3
the firewal	-36	-111
the firmwar	120	-6
the first	-38	-65
the fix	41	-22
the fleet	-52	-43
the floor	-24	41
the flow	18	3
the form	-15	15
the format	-10	22
the free	19	9
the function	-1	40
the game	-21	61
the gatewai	-71	-81
the global	39	-1
the golden	3	41
the gpu	79	-33
the grant	36	-29
the greatest	83	-59
the group	25	-4
the guard	28	5
the guest	-6	42
the hardwar	34	-5
the head	-8	48
the health	67	-28
the histori	16	-1
the hook	-9	83
the hop	-15	23
the host	13	-49
the hour	-26	37
the http	-15	81
the hypervisor	49	4
the ide	-19	29
the ident	-12	13
the imag	11	20
the import	45	-3
the inbound	-9	53
the index	-5	10
the infer	-21	26
the infrastructur	11	-39
the inspect	21	-18
the instanc	8	23
the integr	-40	35
the interfac	-7	19
the intern	1	14
the internet	-14	44
the ip	-26	30
the isol	20	-11
the java	-17	32
the job	2	39
the kei	-19	-20
the kernel	17	-1
the key	5	18
the kms	5	23
the kubelet	103	36
the kubernetes	11	29
the lambda	-6	13
the land	47	-32
the languag	17	33
the last	39	-25
the latest	14	12
the latter	-63	-59
the launch	-9	33
the law	-19	105
the layer	-26	27
the least	-27	36
the librari	-39	41
the licens	60	-6
the life	16	-4
the like	0	12
the limit	1	42
the line	-27	38
the link	-25	36
the linux	-101	-52
the list	60	-53
the listen	-10	18
the load	23	-11
the local	-23	26
the locat	65	-37
the log	-10	17
the loss	-17	33
the lowest	87	-33
the machin	84	-36
the machineri	11	-5
the mainten	24	-19
the major	-17	35
the manag	68	-37
the mandatori	31	12
the manual	-79	-10
the master	-13	58
the materi	9	30
the maximum	-6	28
the member	-49	68
the memori	56	-46
the messag	18	24
the metadata	36	-11
the metric	-6	21
the microvm	18	7
the minimum	-7	14
the minor	-5	-49
the mode	-3	46
the model	-24	12
the modul	42	-16
the month	30	-26
the monthli	41	-17
the most	-17	22
the move	-15	22
the multi	5	59
the name	-32	-73
the namespac	13	26
the network	38	5
the new	-12	34
the newer	46	-24
the newest	36	-8
the next	3	12
the nitro	26	-14
the node	-26	-12
the npm	-16	42
the nucleu	-6	9
the number	12	14
the object	35	50
the ocsp	-12	15
the off	25	-22
the old	-21	41
the older	-30	62
the on	-32	58
the one	27	-11
the onli	-32	45
the open	-2	11
the oper	-21	-1
the option	-16	51
the orchestr	-4	33
the order	13	-11
the origin	28	9
the os	31	14
the other	16	5
the outdat	-6	57
the outsid	-33	43
the owner	27	-17
the packag	18	-4
the pair	45	13
the paramet	-12	20
the part	55	-51
the partner	40	-13
the password	-53	-95
the patch	30	11
the path	-10	13
the peer	79	-27
the pend	-14	52
the peopl	57	66
the perimet	31	-26
the period	-62	-127
the permiss	-9	28
the person	10	31
the physic	39	12
the plan	-18	43
the platform	8	-24
the plugin	-25	41
the pod	28	-19
the point	50	-38
the polici	-4	42
the port	9	5
the prebuilt	61	-48
the primari	22	1
the prioriti	22	-20
the privat	24	-4
the process	36	-29
the profil	-7	58
the program	-14	19
the promot	-17	80
the prompt	42	-51
the protect	9	-7
the provid	17	-11
the proxi	9	25
the public	22	-2
the pv	-11	21
the python	16	-11
the queri	2	34
the queue	26	-6
the quota	42	-4
the rack	37	66
the rang	-8	19
the recipi	-15	31
the recommend	-26	32
the record	0	17
the recoveri	-14	22
the redirect	-9	10
the region	-7	-8
the registri	-16	18
the regul	-15	13
the releas	-19	32
the renew	-25	80
the replac	57	-57
the replic	-26	48
the replica	11	19
the report	17	-4
the repositori	17	5
the request	4	12
the requir	-34	52
the resolv	27	59
the resourc	1	8
the respons	-103	81
the rest	-38	20
the restart	-22	22
the restor	-27	47
the result	27	-20
the retent	-1	24
the retir	23	-18
the retri	-59	71
the review	-16	26
the revis	73	-58
the revoc	-5	15
the right	-14	29
the risk	-5	10
the role	-6	20
the rollout	-36	21
the room	-30	44
the root	-13	62
the rotat	-25	32
the rout	-3	20
the row	-11	31
the rule	12	28
the run	-12	13
the runtim	-13	-56
the s3	-22	30
the salari	-15	66
the same	39	-26
the scale	-13	-27
the scan	59	-18
the scanner	-33	52
the schedul	18	-51
the schema	6	113
the script	-17	46
the sdk	-10	15
the search	91	24
the second	-91	-70
the secret	-12	24
the server	38	-32
the servic	18	4
the session	-4	38
the set	23	-12
the shard	-44	72
the share	-22	40
the shop	-72	-1
the short	-7	11
the sign	27	-4
the signatur	74	-27
the site	56	-21
the size	-7	10
the slow	2	79
the snapshot	17	21
the soc	71	-45
the softwar	9	-3
the sourc	-28	52
the ssh	-48	84
the ssl	-6	18
the ssm	-5	22
the stage	-14	19
the standard	-2	18
the standbi	51	-18
the start	37	-20
the state	-3	18
the stone	-33	68
the stop	-3	10
the storag	21	11
the store	-7	24
the stream	42	-59
the stretch	-20	20
the subnet	24	1
the support	-12	33
the switch	44	-2
the system	-1	32
the tabl	-2	54
the target	-1	16
the task	25	14
the technician	26	-26
the templat	14	-7
the temporari	-22	48
the term	-35	62
the text	-14	52
the thing	-19	32
the third	-11	56
the time	39	-12
the tls	39	0
the token	-7	34
the tool	-14	44
the topic	1	77
the track	10	13
the traffic	44	-28
the trail	44	6
the train	-26	44
the transact	17	7
the transfer	18	6
the trigger	-32	-5
the truck	-11	44
the trust	-15	27
the tunnel	-42	-25
the two	29	-10
the type	-11	14
the underli	72	-44
the unit	59	-48
the updat	-30	-1
the uplink	-43	60
the use	-5	32
the user	-33	19
the utter	20	-13
the valid	-36	3
the version	-29	33
the virtual	27	57
the volum	14	2
the vpc	-10	34
the vpn	-78	-51
the vulner	71	67
the wait	27	-18
the want	18	-17
the way	1	16
the web	-25	33
the weekli	16	35
the whole	-16	44
the window	16	21
the windows	59	-24
the wire	12	-30
the work	60	10
the worker	-7	11
the workgroup	8	-4
the workload	33	23
the world	3	32
the writer	4	8
the wrong	-7	41
the zone	42	-30
theft	-5	24
thei	3	9
thei $	-38	-91
thei appli	-8	19
thei are	11	7
thei call	-8	14
thei can	-14	33
thei cannot	-9	11
thei chang	-7	18
thei come	38	-12
thei cover	-32	78
thei do	-14	65
thei expir	-8	27
thei go	-15	41
thei have	-26	59
thei live	-9	10
thei need	-7	14
thei reach	38	-29
thei replac	25	40
thei run	66	-13
thei say	-23	31
thei select	14	-11
thei serv	63	-28
thei share	-16	28
thei show	-9	32
thei stai	-7	9
thei use	9	-5
thei were	48	-34
their	11	5
their $	-96	-54
their @	15	-129
their access	17	89
their auto	-23	44
their checkpoint	-17	24
their client	-17	26
their code	-1	57
their configur	48	-19
their content	66	-24
their data	-10	27
their date	1	9
their definit	52	-36
their destin	-2	46
their encrypt	48	-24
their end	15	-5
their firmwar	1	28
their health	-5	9
their host	43	-32
their hypervisor	-9	14
their imag	12	15
their kubelet	-1	83
their last	-31	33
their librari	-13	38
their name	-9	16
their number	-19	60
their oper	-9	77
their or	-71	-72
their os	63	45
their own	25	10
their owner	-10	32
their password	-7	13
their place	-9	43
their polici	-5	15
their port	56	-38
their region	70	-44
their retri	-26	53
their role	-8	16
their scale	-43	70
their secur	-14	31
their send	41	-20
their set	2	17
their size	3	8
their softwar	33	-12
their sourc	-32	51
their state	-8	16
their storag	-36	60
their time	-7	21
their trust	-4	32
their type	0	22
their volum	-37	54
their vpc	-3	16
their vulner	-8	10
their window	11	62
them	7	18
them $	-44	-4
them 90	53	-47
them @	-23	26
them a	-2	15
them after	-3	23
them again	-24	34
them and	11	-2
them are	32	-5
them as	14	17
them at	-40	72
them avail	13	-9
them awai	60	-51
them befor	-29	41
them but	-8	11
them by	6	21
them check	-25	29
them current	-30	107
them daili	12	27
them down	37	-29
them earlier	-9	20
them elsewher	-13	17
them enforc	-13	23
them everi	29	-2
them for	25	4
them from	-26	41
them in	6	13
them into	5	31
them is	25	37
them it	-13	18
them keep	-5	12
them longer	-9	11
them off	5	20
them on	22	8
them one	26	-19
them or	-15	34
them out	-9	-13
them over	-22	28
them requir	-15	29
them run	48	-30
them set	-6	10
them small	-22	38
them so	20	-18
them the	-29	89
them there	52	-13
them through	63	-50
them to	4	15
them under	48	-42
them until	-18	21
them up	-12	74
them use	-13	13
them when	50	-20
them where	17	2
them who	-9	12
them with	-26	33
them yourself	4	26
themselv	20	17
themselv $	26	5
themselv and	-8	9
then	0	37
then $	120	-50
then %	-62	68
then @	-2	21
then and	-31	54
then copi	-11	31
then decid	5	12
then delet	52	-26
then doe	-2	8
then drop	-1	8
then is	-13	50
then it	71	-63
then keep	-49	70
then move	-58	86
then patch	-34	44
then run	-79	142
then start	-74	84
then take	-46	86
then the	-2	32
then write	-47	61
there	27	8
there $	-7	12
there a	-37	27
there and	-9	12
there are	29	10
there by	57	-38
there for	-6	10
there if	-14	14
there is	44	-6
there no	-36	44
there not	-29	33
there onli	-52	81
there or	-6	8
there the	73	-68
there to	-17	25
there too	19	-10
there who	-27	114
thermostat	-12	43
these	62	58
these $	147	42
these log	-5	10
theyr	9	78
thi	-79	-45
thi $	-22	33
thi cannot	77	-32
thi is	-99	-40
thi one	-27	-86
thing	-60	-15
thing $	-124	-78
thing for	-61	-35
thing who	-10	-77
think	11	36
think that	61	-39
third	25	17
third parti	18	21
those	9	27
those $	2	34
those @	89	-15
those are	40	8
those for	-19	25
those from	54	-38
those in	20	-14
those is	28	-26
those node	-58	54
those of	25	2
those patch	-54	-29
those servic	-20	22
those that	-18	51
those two	-6	43
those up	2	15
those who	-12	16
those whose	16	-11
those with	-15	67
though	-36	4
thread	-6	27
threat	19	1
threat list	19	1
threat protect	-6	12
three	37	-16
three @	26	-2
three avail	38	-14
three azs	63	-25
three dai	6	9
three if	-7	8
three node	-28	34
three week	60	-35
three zone	32	-22
threshold	-13	24
threshold and	-14	24
throttl	-11	34
throttl and	-23	29
throttl limit	5	27
throttl quota	33	-30
through	13	15
through @	-18	-4
through a	41	10
through an	16	2
through and	-9	30
through artifact	14	-9
through eventbridg	41	-31
through it	3	41
through its	52	9
through kms	58	-39
through servic	8	0
through the	37	-10
through them	-10	22
through vpc	-10	11
through which	-2	10
throughput	-48	-25
throughput and	2	34
throughput capac	-33	79
throughput for	-3	-26
throughput mode	-16	29
thrown	-27	76
thrown awai	-27	76
thru	6	55
tick	-35	103
ticket	27	-13
ticket $	30	-24
ticket for	26	-16
tie	-12	21
tier	-10	52
time	11	16
time $	-10	24
time a	-7	8
time and	24	-10
time are	-24	28
time as	32	-52
time at	37	-34
time by	-1	17
time in	30	-28
time limit	-17	35
time object	-8	93
time of	-14	29
time recoveri	-21	40
time start	-8	9
timeout	-9	38
timeout concurr	-7	8
timeout of	14	98
tls	17	14
tls $	-66	64
tls 1	58	3
tls @	23	28
tls and	-9	19
tls at	52	-39
tls between	-56	18
tls by	32	-3
tls cert	-29	30
tls certif	54	-56
tls code	10	-5
tls connect	61	-25
tls disabl	3	26
tls end	-19	65
tls endpoint	36	-8
tls for	22	7
tls from	-14	19
tls in	-22	37
tls inspect	29	-15
tls is	-24	34
tls listen	23	-22
tls of	2	28
tls on	32	1
tls onli	51	-22
tls or	-22	40
tls paramet	-28	60
tls polici	-34	43
tls to	44	6
tls version	-4	35
tls where	-16	18
tls who	-103	-63
tls with	37	-20
tlsv1	-6	38
tmp	19	8
tmp has	-11	26
to	8	17
to $	-24	-10
to %	4	59
to 0	-2	43
to 1	-19	38
to 10	-43	5
to 100	21	14
to 15	-4	18
to 16	-12	10
to 20	-18	44
to 21	-31	36
to 22	-11	13
to 3	-16	21
to 30	47	-41
to 336	15	1
to 35	8	24
to 365	-27	48
to 7	35	2
to @	6	23
to a	4	18
to act	-17	35
to add	14	-6
to agent	-2	18
to al2023	-11	18
to all	0	30
to an	-32	24
to and	-2	17
to anoth	-13	35
to answer	57	-53
to any	33	-28
to appli	-19	-66
to ask	72	23
to assum	-12	19
to attach	-42	67
to automat	72	-56
to aws	26	72
to back	-66	81
to be	-27	40
to bear	-8	14
to both	-102	-82
to bring	94	-30
to build	11	47
to buy	-50	54
to call	-22	64
to chang	-8	19
to cheaper	-10	33
to check	-19	25
to choos	66	-40
to classifi	-17	28
to close	-13	23
to cloudtrail	12	6
to cloudwatch	25	-8
to collect	-28	43
to come	74	-65
to configur	-14	27
to connect	-15	20
to control	58	-32
to cope	-20	21
to copi	16	-10
to creat	-26	37
to databas	-20	30
to date	18	14
to deal	-10	28
to defin	10	43
to delet	-27	46
to demand	-25	55
to disk	35	-34
to do	-28	44
to ec2	43	-34
to ecs	-32	39
to enabl	2	85
to encrypt	-19	-17
to end	21	-15
to everi	28	-19
to everybodi	-24	45
to everyon	-25	42
to fail	-21	33
to file	-16	24
to find	-14	22
to fix	43	15
to flip	-17	42
to follow	-14	17
to get	-17	21
to go	26	-19
to group	-1	22
to guard	-28	46
to have	24	-5
to http	-5	11
to improv	45	-36
to instal	18	74
to instanc	-5	12
to isol	-32	28
to issu	-12	23
to it	14	55
to item	-3	8
to its	19	-1
to keep	0	32
to know	-2	10
to known	-24	47
to last	-3	12
to leav	73	-61
to let	-13	13
to limit	-20	39
to log	41	-20
to look	56	15
to lose	-12	28
to make	-16	21
to manag	82	-57
to mend	-11	17
to network	-21	31
to new	86	-33
to newer	-37	13
to node	-14	49
to one	-13	67
to opentelemetri	-18	25
to order	-16	23
to other	-36	50
to our	-6	48
to outliv	-21	38
to patch	-3	18
to pick	-8	11
to plan	-6	23
to process	-12	40
to prompt	30	-25
to protect	-29	64
to provid	-8	13
to provis	57	-33
to put	-11	26
to raiz	43	-33
to read	9	-8
to record	-9	11
to recov	16	-6
to reli	30	-22
to renew	6	28
to repair	-20	45
to replac	29	35
to replai	-8	16
to request	-51	29
to restor	-31	55
to retain	-12	18
to review	37	-5
to roll	34	17
to rotat	-114	-126
to run	-47	58
to s3	4	10
to scale	81	-42
to scan	28	-28
to schedul	68	-34
to secret	-4	11
to secur	40	20
to see	-25	21
to session	13	9
to set	30	-7
to size	56	-10
to someon	-4	13
to sort	-31	94
to sourc	7	19
to speak	-12	17
to spread	-11	39
to stai	31	-8
to start	-19	23
to stop	-3	12
to suppli	-56	77
to switch	5	16
to tabl	-6	9
to take	14	12
to ten	-19	21
to that	-19	28
to the	18	3
to them	33	-9
to three	39	-32
to tls	-57	66
to touch	41	-22
to train	-10	10
to trust	-22	66
to turn	50	-40
to two	-3	22
to updat	11	21
to upgrad	51	19
to us	-10	10
to use	-29	49
to user	-7	14
to viewer	-11	66
to watch	58	12
to what	-9	17
to which	12	-7
to whom	45	20
to write	-18	32
todai	-7	64
togeth	35	-21
togeth again	-1	11
togeth in	45	-43
togeth with	-6	21
toggl	-8	85
token	-10	64
token of	3	19
told	-26	43
told otherw	-19	34
toler	-22	70
too	16	52
too $	151	21
too low	-34	61
too small	-13	37
took	-11	15
tool	1	27
tool and	67	-47
tool are	-2	11
tool of	-2	19
tool that	9	7
top	92	30
top is	50	-46
top of	85	74
topic	-2	29
topic and	20	23
topic contain	-10	12
topic retent	-9	11
topic that	50	-48
touch	27	-1
touch it	-12	13
touch the	36	-54
toward	10	42
toward the	-12	42
trace	29	7
trace and	31	-28
trace are	-27	50
track	30	-15
track current	10	13
traffic	12	2
traffic $	50	-90
traffic and	8	-3
traffic are	-9	10
traffic between	38	-30
traffic by	31	-13
traffic chang	18	-10
traffic dial	-25	50
traffic doubl	7	-9
traffic from	-5	57
traffic grow	-21	15
traffic has	-22	31
traffic in	-39	86
traffic insid	31	-17
traffic is	10	-9
traffic of	19	-6
traffic on	-22	40
traffic over	49	46
traffic that	1	36
traffic through	-23	25
traffic to	16	1
traffic up	15	-5
traffic with	47	-26
trail	2	25
trail and	11	3
trail for	-10	23
trail name	30	-29
trail to	-19	22
train	-32	9
train %	-11	98
train @	16	-16
train code	-13	31
train contain	10	56
train content	45	-28
train data	4	34
train in	5	26
train its	-57	-53
train of	-98	-80
train our	-15	32
train whose	-13	-16
transact	19	10
transact log	26	4
transcript	12	19
transcript and	-22	27
transfer	-2	-11
transform	-10	31
transit	-59	-55
transit encrypt	-8	48
transpar	79	0
transport	25	-15
transport flood	34	-23
travel	0	15
tri	35	-20
tri to	0	13
trigger	-5	56
trigger $	-53	-10
trigger and	-3	68
trigger are	-11	44
trigger on	-22	33
trigger subnet	-7	8
trim	-25	69
truck	-11	44
true	24	18
true $	6	15
true or	57	-1
trust	-3	31
trust advisor	17	68
trust and	-9	12
trust author	-31	36
trust each	-11	19
trust servic	-15	18
trust store	-32	54
trust the	42	-33
try	87	-73
ttl	-6	25
tune	-6	44
tune are	1	10
tune is	16	-11
tune it	-5	24
tune them	-18	29
tunnel	10	-29
tunnel in	-36	-79
tunnel is	-22	115
tunnel of	4	69
tunnel on	3	26
turn	-2	24
turn @	-21	38
turn automat	-7	48
turn daili	-1	8
turn encrypt	-16	48
turn into	94	-70
turn it	26	3
turn its	-14	50
turn manag	2	20
turn multi	29	7
turn off	-17	-10
turn on	-8	29
turn scan	-8	27
turn server	-12	22
turn that	33	-12
turn the	-31	70
turn them	10	9
turn tls	43	-32
turn to	-14	23
twice	-1	12
two	1	20
two @	-63	71
two apart	-13	20
two azs	15	59
two custom	68	-41
two domain	17	-14
two hour	-32	17
two instanc	-29	57
two minut	38	3
two modul	-24	25
two node	1	8
two of	-45	23
two region	-4	17
two subnet	57	-33
two week	0	18
two year	29	-21
two zone	2	13
txt	-14	47
txt in	0	14
type	4	17
type @	-6	37
type and	-10	32
type at	4	13
type for	17	-15
type has	6	10
type in	5	20
type limit	-23	34
type none	-11	13
type number	-27	43
type of	-6	24
type onli	-12	17
type secur	55	51
type shard	-5	21
type size	-42	76
type storag	-14	21
type take	-15	31
type that	16	-4
type the	-17	39
type to	54	-39
typic	57	-14
typic within	28	-22
ubuntu	-76	-11
ubuntu and	-6	14
ubuntu imag	-6	11
uh	63	-12
unattach	-13	61
unattach it	-13	61
unchang	5	29
under	26	3
under %	68	-50
under @	26	-8
under a	79	-32
under an	91	12
under it	-35	68
under its	44	15
under load	0	113
under manag	18	44
under our	52	-38
under replic	-12	14
under test	-12	26
under the	9	-38
under them	-26	48
under version	-10	15
underli	112	-38
underli comput	72	-34
underli host	43	-25
underneath	26	-66
underneath @	49	-48
undersea	67	10
understood	-3	48
undo	2	22
undo it	73	-59
undon	-23	65
unencrypt	-7	40
unencrypt cluster	-7	34
unencrypt one	63	-29
unexpect	-1	8
unexpect access	-2	9
unexpectedli	31	-14
unhealthi	50	-37
unhealthi @	37	-37
unhealthi instanc	26	-25
unhealthi target	41	-12
unintend	-3	39
uninterrupt	46	-16
uninterrupt power	46	-16
unit	8	21
unit of	11	-4
unit state	46	-41
unless	9	8
unless %	-6	64
unless the	-19	31
unlock	0	22
unlock code	0	22
unmanag	-13	50
unmask	1	20
unpatch	-21	76
unsubscrib	18	8
unsubscrib delet	-21	57
unsupport configur	-25	29
untag	-1	8
untag imag	-1	8
until	-1	23
until 30	35	-4
until it	67	-59
until its	77	-51
until the	31	-18
until their	15	-5
until then	-13	27
unus	-19	123
unus @	-23	110
unusu	-8	11
up	0	19
up $	61	-11
up %	3	49
up @	2	62
up a	-15	28
up and	28	-28
up by	-2	49
up continu	66	-47
up dure	-5	13
up etcd	115	-11
up everi	26	-21
up file	-28	80
up in	-46	-34
up is	-22	37
up noth	-19	41
up on	31	-30
up our	-128	-146
up persist	-9	15
up replic	-17	34
up sinc	-30	31
up sourc	1	68
up the	2	55
up there	-35	43
up to	13	16
up unless	-2	9
up what	-3	43
up when	15	2
up with	-34	36
updat $	-161	-135
updat %	19	-55
updat @	96	2
updat a	-4	57
updat add	8	32
updat also	0	27
updat an	64	-45
updat and	10	26
updat appli	79	-22
updat are	-13	45
updat avail	-47	51
updat base	-66	79
updat befor	-25	65
updat blueprint	87	-20
updat by	-10	27
updat client	-14	29
updat come	-36	56
updat date	-2	27
updat do	104	36
updat earlier	76	-30
updat fail	9	3
updat for	4	-65
updat in	-46	42
updat into	10	33
updat is	40	39
updat it	42	29
updat its	36	-32
updat kubelet	27	-21
updat mode	20	-8
updat of	19	-6
updat on	-56	-14
updat onc	26	9
updat onto	-77	-156
updat or	30	44
updat plugin	-9	9
updat polici	1	16
updat replac	19	14
updat run	-15	56
updat scale	30	-24
updat server	54	-33
updat that	40	-33
updat the	26	-11
updat them	50	-7
updat these	-26	32
updat to	-14	-32
updat under	34	6
updat what	84	-31
updat which	-3	14
updat who	-107	-128
updat with	3	55
updat within	-8	67
updat without	53	-17
updat yourself	-7	12
upgrad	-20	-17
upgrad $	-142	-130
upgrad %	-80	-32
upgrad @	-72	-113
upgrad a	-13	45
upgrad and	13	36
upgrad are	24	42
upgrad at	-4	9
upgrad befor	-16	113
upgrad by	-65	-42
upgrad do	-67	-40
upgrad doe	0	59
upgrad fail	-11	17
upgrad from	-13	11
upgrad in	81	95
upgrad is	19	-15
upgrad it	-61	13
upgrad karpent	66	5
upgrad kubelet	-12	24
upgrad of	-9	74
upgrad on	-81	-55
upgrad or	-44	9
upgrad that	-22	21
upgrad the	49	-11
upgrad then	-44	65
upgrad there	68	-45
upgrad to	105	32
upgrad who	-36	9
upgrad yourself	3	34
upkeep	1	32
uplink	12	13
uplink from	-28	31
uplink of	65	-16
uplink to	-12	13
upload	-7	42
upload $	-16	101
upload a	-15	26
upload and	44	-9
upload buffer	-29	32
upload code	-5	30
upload in	-5	13
upload the	-16	22
upload to	-6	62
ups	79	-13
ups batteri	82	-12
upstream	-14	24
uptim	50	3
uptim of	36	-17
urgent	8	-1
url	-5	26
url and	-6	9
us	-16	-44
us $	-34	5
us @	39	-36
us and	50	-38
us by	46	55
us daili	-6	50
us east	8	-4
us in	26	-58
us it	10	-1
us kei	-32	67
us on	-2	66
us or	-57	-97
us the	15	-11
us tls	74	6
us to	-10	10
us what	-6	57
usabl	-9	28
usag	6	19
usag limit	-16	23
usag report	-12	21
use	-5	33
use $	99	56
use @	35	14
use a	-45	17
use an	-6	18
use and	11	-3
use client	-45	50
use content	-3	16
use current	-16	51
use http	-20	23
use iam	-7	9
use in	41	172
use is	54	-22
use it	-22	39
use its	-10	17
use of	-5	33
use or	35	-30
use share	-23	25
use such	0	28
use the	-11	27
use them	-21	27
use tls	-31	47
use vpc	-14	24
user	-2	46
user $	12	128
user @	-8	14
user access	-2	13
user and	1	15
user are	-5	45
user authent	-14	45
user belong	39	-31
user can	-6	13
user credenti	53	-47
user data	5	43
user from	7	37
user get	17	71
user group	-5	21
user in	11	135
user insid	-26	46
user instal	16	53
user into	26	77
user is	-24	71
user list	58	-29
user manag	-35	71
user may	-30	39
user of	-1	68
user permiss	-1	49
user ssh	-13	21
user that	20	-5
user to	1	16
user volum	-67	-136
user within	15	-14
usual	15	-4
util	-8	36
util and	-8	40
utter	10	-4
utter sampl	20	-13
v	-4	26
v or	-5	31
v2	4	-49
v2 capac	3	-59
valid $	18	8
valid @	-1	-64
valid and	-9	18
valid certif	-20	-17
valid of	27	-1
valid record	26	16
valid the	-21	50
valu	2	8
valu with	13	-5
var	-13	29
variabl	-7	36
variabl and	6	8
variabl of	-5	32
variant	17	-12
vcenter	-6	53
vcpu	4	18
vcpu and	-71	73
vector	38	-16
vend	18	-6
vendor	11	23
verif	-14	30
verif and	-10	22
verifi	2	37
verifi that	-5	11
verifi the	5	13
verifi what	56	-24
version	3	12
version $	-4	86
version 1	13	53
version 3	-4	8
version @	-5	11
version and	8	18
version are	98	-41
version as	8	-7
version at	-8	12
version befor	-8	18
version behind	-37	60
version bump	-90	-88
version by	4	34
version can	-3	64
version chang	-21	82
version control	-12	26
version copi	-34	51
version for	-21	-31
version in	18	9
version is	85	-20
version it	93	-51
version move	-23	37
version never	-19	39
version of	-16	28
version on	-76	47
version still	-6	13
version test	4	21
version that	34	4
version to	18	25
version under	15	-10
version updat	-21	-41
version upgrad	-49	-85
version when	-1	10
version where	31	-1
version which	-9	9
version with	27	29
version within	-18	50
version yourself	-16	29
vet	36	50
vet the	14	57
via	-14	61
via @	6	50
video	35	-11
view	-62	-72
view or	28	-1
viewer	18	12
viewer and	-5	10
virtual	18	44
virtual applianc	-40	52
virtual layer	123	-14
virtual machin	-14	30
viru	-59	97
visibl	-9	26
visitor	79	0
vlan	-1	9
vlan subnet	-1	9
vm	-19	28
vm cluster	-20	30
vmware	7	31
vmware hyper	-5	31
voic	-6	25
volum	8	32
volum @	16	-10
volum and	-16	34
volum are	26	12
volum as	-1	37
volum at	48	-14
volum by	22	6
volum continu	109	-47
volum encrypt	-61	87
volum end	-27	42
volum in	26	18
volum is	53	-34
volum of	-49	-21
volum on	59	-54
volum or	-5	23
volum that	16	-13
volum with	78	-74
vpc	-8	25
vpc and	-5	9
vpc by	-36	37
vpc cni	58	18
vpc endpoint	0	17
vpc is	-1	14
vpc mode	-7	11
vpc onli	-3	10
vpc or	-18	23
vpc subnet	-7	14
vpc with	8	7
vpc without	41	-32
vpn	-14	25
vpn $	-59	-15
vpn client	-108	-99
vpn or	-5	11
vpn over	-6	8
vs	-49	-55
vs guest	20	-47
vsan	6	16
vsan encrypt	-35	41
vsphere	-18	80
vuln	-29	35
vulner	5	26
vulner $	-93	-59
vulner base	-50	58
vulner databas	69	-19
vulner depend	-21	46
vulner in	66	3
vulner intellig	64	-47
vulner librari	-13	37
vulner scan	2	19
w	-58	28
w a	3	18
w o	-13	9
waf	-9	22
waf rule	-9	22
waf web	-2	10
wai	26	14
wait	2	31
wait and	38	-27
wait as	-5	10
wait for	30	2
wait while	30	-28
walk	47	-35
walk around	22	-6
walk into	48	-44
wall	-8	21
wallet	-14	33
want	22	3
want @	46	-16
want and	4	10
want it	-1	18
want number	13	-13
want one	-6	8
want that	64	-63
want to	8	-1
warehous	-21	39
warehous who	-30	39
warn	54	13
was	15	22
was creat	53	-23
was made	27	2
was off	-41	55
was start	-26	29
was that	31	30
was whose	-13	18
watch	0	25
watch @	-5	10
watch and	13	4
watch bounc	67	-57
watch for	-36	57
watch free	-11	36
watch host	45	-42
watch how	-9	17
watch it	-13	64
watch its	-8	9
watch sign	-7	15
watch that	-9	74
watch the	19	7
watch their	17	-14
watch them	-4	11
watch who	-12	30
water	28	8
way	-2	24
way back	-32	76
way between	48	-39
way from	-15	16
way in	-17	41
way out	-36	47
way to	8	13
we	-4	34
we $	38	-32
we bring	-2	39
we creat	13	73
we deploi	-8	12
we dont	-26	49
we have	-51	71
we host	-90	-1
we instal	38	97
we launch	-8	121
we never	19	-82
we pay	-36	45
we put	-32	32
we run	-34	56
we ship	-21	20
we store	-39	-60
we train	-46	-41
we upload	-10	44
we use	-25	74
we write	-29	71
weak	-48	80
web	-8	30
web acl	-6	13
web app	-7	45
web applic	-5	49
web page	-4	8
web server	1	23
web shop	-25	21
webhook	-11	12
websit	0	44
week	43	-12
week critic	26	-11
week in	-19	26
weekend	77	-8
weekli	17	18
weekli 30	-10	33
weekli mainten	-18	33
weekli window	31	18
weight	35	-11
weight and	39	-11
well	-20	51
well $	-14	20
well as	-23	36
went	57	24
went down	-33	44
went live	-8	9
were	18	15
were creat	32	-12
were made	47	-40
were put	32	-29
weve	44	7
weve got	44	7
what	4	22
what @	46	-25
what a	-24	43
what about	-115	-48
what an	3	13
what and	-22	30
what arriv	-19	92
what doe	24	100
what fail	59	-46
what goe	56	-23
what happen	57	-42
what has	5	10
what he	-6	13
what if	88	-56
what in	-4	13
what is	19	9
what it	8	7
what its	18	-16
what li	-9	18
what matter	-12	31
what may	-8	25
what must	11	13
what on	-111	30
what our	-2	48
what pass	-20	55
what record	-3	41
what run	-52	87
what stand	60	-18
what the	0	23
what thei	0	14
what to	-8	15
what topic	-10	12
what user	51	-42
what was	40	2
what we	-24	-27
whatev	3	25
whatev els	2	12
whatev is	43	-24
whatev the	-48	11
when	12	0
when $	-9	57
when %	89	53
when @	-45	53
when a	13	-16
when an	24	15
when and	-23	52
when chang	13	-13
when it	-22	-6
when its	57	-5
when more	-18	-112
when old	-15	29
when one	67	-31
when task	-12	34
when the	17	0
when thei	-5	38
when to	-2	16
when traffic	-8	-12
when we	-32	39
whenev	-9	-120
whenev the	42	-35
where	13	4
where @	45	-20
where a	20	-5
where and	3	13
where auto	33	-27
where automat	37	-8
where autominorversionupgrad	15	-5
where encrypt	23	-1
where it	10	11
where log	-37	40
where manag	63	-29
where multi	16	-14
where need	-19	27
where no	-52	59
where node	17	-14
where our	86	-35
where rule	-28	32
where secur	12	-10
where snapshot	30	-24
where the	32	8
where thei	12	0
where there	14	-13
where traffic	-20	29
wherev	-19	47
whether	4	16
whether @	-11	13
whether a	-7	20
whether an	-15	39
whether client	2	14
whether it	22	-5
whether its	-5	16
whether that	-16	61
whether the	19	-3
whether thei	-11	12
which	1	12
which @	16	-5
which a	-18	32
which account	-5	25
which address	-4	16
which applic	-2	8
which attribut	-25	38
which bucket	-10	31
which can	-20	20
which cannot	33	-1
which control	-1	38
which countri	-27	55
which data	-12	28
which devic	-12	19
which encrypt	20	-12
which endpoint	-8	8
which has	-15	20
which is	-10	17
which it	-1	11
which keep	-8	10
which kms	94	-51
which network	-8	24
which node	41	4
which of	-15	-128
which one	38	-19
which our	-5	19
which paramet	30	-18
which part	20	81
which parti	33	4
which patch	-28	47
which peopl	29	-17
which permiss	4	35
which princip	-15	35
which queri	-33	47
which resourc	-22	57
which role	-3	10
which servic	-22	47
which session	39	-31
which side	9	40
which stai	-20	25
which the	-12	22
which thei	-10	11
which user	23	29
which version	-25	56
which zone	-32	39
while	6	-9
while a	10	3
while it	14	-12
while queri	39	-33
while the	20	-10
who	-10	-3
who $	-80	10
who act	-49	21
who activ	-46	75
who add	-86	-36
who administ	-19	40
who answer	-50	92
who appli	-106	-99
who are	41	-41
who arrang	-38	67
who ask	-2	37
who assign	-8	71
who attach	-22	121
who author	40	74
who back	-94	-111
who bring	-77	-116
who bui	24	31
who build	-9	76
who bump	37	128
who call	-14	19
who can	18	42
who carri	23	-79
who chang	-14	31
who check	-9	32
who choos	-16	88
who classifi	-7	89
who clean	-9	47
who commiss	40	-20
who configur	-19	69
who connect	34	76
who control	-17	21
who correct	-1	31
who creat	-49	77
who deal	-42	-83
who decid	-14	70
who defend	39	-10
who defin	-18	58
who delet	-23	74
who design	-6	79
who did	-21	-113
who doe	-59	-162
who download	-22	75
who enabl	-45	66
who encrypt	-18	-118
who enforc	-24	45
who ensur	-2	23
who eras	53	-48
who export	8	51
who fix	-38	21
who flip	4	28
who forc	-21	41
who gener	-15	24
who get	-44	6
who give	-8	24
who gotta	3	55
who govern	-11	30
who grant	-15	55
who guarante	98	-35
who guard	47	-2
who handl	-40	-5
who harden	69	-8
who has	-16	5
who have	-24	32
who hire	44	-40
who hold	78	11
who in	-87	-59
who initi	-11	9
who instal	-42	32
who instrument	-19	44
who investig	-13	26
who is	-22	-36
who isol	92	-35
who issu	-18	71
who keep	35	13
who kick	-32	-7
who label	20	74
who lai	15	41
who launch	12	-123
who left	0	45
who limit	-10	25
who list	-10	22
who log	8	77
who look	18	-28
who make	-15	28
who manag	-42	51
who map	-14	52
who may	-2	39
who meant	3	72
who migrat	1	49
who monitor	19	-1
who move	-59	-42
who must	-33	78
who narrow	-21	71
who need	18	64
who now	11	22
who obtain	42	-19
who on	-15	38
who open	2	40
who oper	32	-67
who ought	-20	25
who own	-129	-184
who pai	29	22
who patch	-16	-76
who perform	4	-69
who pick	3	98
who place	-11	55
who plan	1	31
who prevent	79	-24
who protect	125	9
who prove	-20	12
who provid	58	-21
who provis	22	-55
who publish	79	-32
who pull	-29	-10
who push	-38	-15
who put	-17	55
who raiz	-49	47
who reach	-13	29
who react	0	57
who read	-13	35
who rebuild	-3	58
who refresh	-9	16
who regist	-28	56
who releas	-49	-98
who remov	-17	68
who renew	-9	-105
who repair	86	-2
who replac	35	82
who replic	65	-20
who requir	-114	48
who respons	-82	-107
who restart	-61	-1
who restrict	18	22
who review	-35	95
who revok	-21	58
who roll	-71	-59
who rotat	-7	-128
who run	128	-43
who scale	59	-110
who scan	3	56
who schedul	-21	135
who secur	40	-5
who see	-51	-58
who select	-12	85
who send	-61	-32
who sent	-3	8
who separ	76	-59
who set	-21	79
who ship	31	-24
who should	-30	65
who shred	98	-48
who sign	-37	75
who size	-35	13
who specifi	-14	30
who start	32	15
who stop	15	72
who store	51	-19
who submit	-2	16
who subscrib	-11	36
who suppli	-79	-76
who swap	99	-36
who switch	-6	41
who take	-5	-73
who test	4	40
who that	-2	18
who the	56	8
who then	-23	22
who train	-9	9
who trigger	-71	23
who trim	-25	69
who tune	-3	72
who turn	-25	53
who updat	28	3
who upgrad	-73	-135
who us	-9	16
who valid	-15	65
who verifi	-5	11
who vet	11	7
who walk	28	-26
who was	-24	23
who wipe	34	-13
who work	-6	13
who write	-32	94
whoever	-21	34
whoever hold	-28	38
whoever may	-8	14
whole	-44	14
whole @	-8	12
whole account	-9	10
whole internet	-7	14
wholli	-14	39
whom	0	-71
whom $	-54	-33
whom and	-44	105
whom do	-43	-77
whose	-17	-7
whose $	-154	-123
whose call	-13	14
whose control	-23	-38
whose decis	-20	35
whose duti	-6	29
whose fault	-64	-51
whose headach	3	46
whose is	43	106
whose job	-23	-59
whose key	-4	23
whose mess	-20	15
whose move	21	91
whose problem	0	49
whose set	-34	49
whose task	11	89
whose to	84	-15
whose upgrad	-11	17
wide	-35	39
wide open	-53	1
wildcard	-3	15
wildcard princip	-3	15
will	-24	21
will %	-2	36
will @	-4	13
will be	26	0
will it	0	14
window	33	16
window $	76	97
window after	18	-16
window and	-4	28
window at	-7	21
window by	85	-72
window for	-28	95
window in	-49	63
window of	-6	55
window one	38	-10
window or	0	8
window set	-43	55
window to	72	-55
window where	29	-14
window which	-22	23
windows	4	14
windows @	-28	52
windows and	-25	24
windows by	10	-7
windows in	23	63
windows licens	92	72
windows on	66	-5
windows updat	-69	-27
wipe	68	-21
wipe the	50	-33
wire	18	63
with	12	10
with $	36	2
with %	38	64
with 256	35	-25
with @	8	51
with access	-5	15
with aes	7	9
with an	23	-5
with anoth	-21	36
with at	43	-38
with automat	10	17
with backup	-8	30
with both	-63	-49
with certif	3	30
with checksum	33	-23
with cli	-3	35
with client	32	-9
with current	-6	28
with cve	-10	27
with data	63	-50
with default	-21	25
with detail	14	11
with dns	26	-21
with each	13	-3
with encrypt	42	-14
with few	-7	11
with fix	76	-53
with forward	32	-10
with full	-9	11
with iam	-3	16
with it	26	-3
with kei	46	-37
with kms	81	-32
with lake	-23	37
with minor	17	-16
with more	-11	15
with mutual	-4	16
with newer	-50	59
with no	-2	-26
with noth	94	-84
with oci	-4	8
with one	9	3
with or	-16	20
with other	22	53
with our	18	67
with patch	37	5
with run	41	8
with s3	29	-14
with secur	11	1
with shield	39	1
with sse	48	2
with subnet	-5	13
with system	-49	50
with that	-85	-50
with the	20	3
with their	-11	33
with them	28	12
with tls	48	-2
with two	-20	56
with vpc	-6	9
with which	-2	11
with whom	-30	94
with work	-16	18
withdraw	-24	42
within	21	5
within 30	12	10
within 7	40	-2
within a	-3	30
within about	16	-1
within its	29	-12
within minut	22	-14
within quota	45	-23
within request	29	-22
within specif	10	34
within the	31	-16
without	7	12
without %	-84	15
without @	-24	48
without a	23	10
without an	16	10
without any	49	-39
without be	22	-68
without downtim	75	-22
without further	-1	26
without interrupt	30	-11
without it	-42	74
without loss	33	-29
without me	9	-74
without multi	38	-24
without one	-27	60
without public	-7	33
without server	-35	49
without that	-49	15
without the	53	-3
without them	-30	82
without tls	28	11
wont	-42	14
word	-22	30
work	2	39
work $	-7	48
work @	22	24
work copi	18	-17
work in	-12	28
work is	21	3
work it	5	8
work on	19	-17
work onc	-4	10
work onli	-18	29
work with	-57	70
worker	21	0
worker $	76	-27
worker and	13	-3
worker are	27	-15
worker machin	-66	-101
worker node	-65	15
worker of	53	7
worker or	-18	26
worker os	119	-35
worker size	-15	21
worker that	-7	11
worker type	22	3
workflow	5	39
workgroup	24	-13
workgroup when	20	-13
workload	2	43
workload $	-7	68
workload @	-16	32
workload apart	15	-14
workload in	-16	30
workload manag	-20	40
workload over	11	52
world	-7	49
world $	2	64
world on	1	10
would	8	37
would %	51	-10
would be	36	-21
wouldnt	-28	48
wp	-4	11
wrap	21	4
write	1	34
write $	28	28
write %	-35	121
write @	-7	77
write a	-28	-109
write and	5	19
write can	-9	20
write capac	-40	34
write custom	-24	45
write data	-7	37
write em	-21	56
write everi	15	-1
write iam	-3	12
write in	41	-37
write is	72	-43
write it	1	38
write its	-16	27
write no	84	-65
write of	-7	9
write one	-5	15
write patch	35	-15
write polici	-5	17
write secur	-16	55
write that	-27	70
write the	-11	42
write their	-7	8
write them	-16	62
write to	13	-3
write what	-9	13
writer	12	2
writer and	-27	40
writer anew	26	-20
written	-6	-13
written by	-33	-14
wrong	-4	37
wrong delet	67	-63
wrote	19	57
x	-7	79
xss	-49	86
yarn	21	38
yarn run	21	38
year	7	33
year $	-23	52
year after	37	-30
year ago	-8	13
year and	47	-38
year old	26	55
yearli	-2	28
yearli rotat	-2	28
yes	44	19
yes $	54	64
yike	-3	18
you	-55	80
you $	-4	70
your	-18	-16
your own	2	19
yourself	-5	39
yourself after	2	24
yourself and	-9	11
yourself befor	-6	9
yourself by	-11	26
yourself with	-50	56
yum	-27	42
zero	15	22
zip	52	-72
zip file	-23	33
zip function	25	-1
zone	21	10
zone $	84	-20
zone @	38	-29
zone a	-20	22
zone and	18	-7
zone are	39	46
zone at	-27	32
zone by	42	0
zone fail	-16	27
zone for	30	-17
zone in	-11	19
zone is	2	43
zone on	-44	45
zone or	54	-39
zone sai	-26	31
zone secur	-32	131
zone that	44	-35
zone three	-18	22
zone to	33	-9
zone whatev	-7	14
zone when	-18	31
zone with	25	1
zookeep	52	-3
`;

/** What kind of question a wording sounds like: a line a mark, with what it adds for each kind but the last (src/understand/kind.ts). */
export const kinds = `
!action	19	9	15	38	114	16	15
!against	-6	21	-4	8	1	-1	0
!asksOwner	-17	-18	-24	-20	-16	-19	-8
!asksValue	21	13	25	12	19	13	6
!both	2	1	-16	-19	-16	-14	-15
!choose	44	41	45	149	59	48	47
!cloud	65	63	63	61	160	65	51
!commands	56	50	27	62	277	52	35
!compare	10	82	13	15	14	12	8
!correction	-26	-33	-31	-32	-35	-33	-35
!events	-27	-25	-26	-25	-25	-25	-28
!feature	52	56	40	58	182	54	47
!first	-17	-24	-26	12	-20	-24	-27
!follow	-21	-21	-23	-22	-20	-20	2
!gains	30	82	12	9	15	20	19
!general	-22	-31	-25	-28	-38	-26	-38
!greeting	4	-6	-17	-7	-4	7	-3
!helpData	10	21	16	50	13	136	24
!helpUse	-10	1	-31	2	-19	100	-4
!howTo	54	50	45	50	117	78	49
!injection	35	38	27	37	149	16	35
!limit	-4	6	-10	4	89	21	2
!managedOne	-5	-5	26	5	-2	-1	-6
!mayWho	-50	-60	-51	-50	-57	-51	-67
!meaning	6	7	79	14	27	10	7
!move	-10	-2	-16	-4	0	-10	-10
!notPrice	-11	-7	-12	-6	2	-8	12
!ofEach	-15	-10	-23	-36	-23	-21	-22
!otherCloud	61	76	74	75	226	78	39
!outside	-1	-6	-5	2	50	-2	-6
!overview	45	11	4	9	10	11	10
!ownOne	-14	4	-10	5	-11	-10	-18
!patches	-23	-20	-19	-14	-13	-16	10
!points	-15	-15	-19	-18	-19	-13	-9
!price	-34	-62	-33	-20	27	-40	-30
!reports	-26	-25	-25	-25	-27	-25	-35
!request	48	31	15	29	103	20	31
!responsible	12	0	-4	-2	4	-4	1
!second	-34	-25	-29	-29	-36	-28	-13
!secures	-19	-21	-19	-21	-26	-24	-18
!services	0	-9	-18	-42	-29	4	-26
!sideAws	36	3	2	5	-5	3	15
!sideCustomer	1	-8	-8	-5	-4	-7	-2
!state	19	23	22	27	91	19	17
!tag	-12	-5	8	-7	4	-4	2
!term	39	29	78	26	30	29	21
!them	-12	-18	-17	-17	-13	-17	-16
!trouble	49	20	46	36	175	85	65
!us	-2	-10	-12	-8	-7	-7	-8
!usOrThem	16	-7	-9	-9	-6	-7	25
!who	-8	-14	-20	-16	-14	-16	-5
!wholly	84	30	15	18	14	18	15
!yesNoStart	-18	-11	-18	-14	-1	-7	-3
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
#services 3	-15	16	-12	13	-13	-10	-12
#strange 0 0	-29	-33	-28	-35	-37	-32	-24
#strange 1 0	-16	-15	-16	-16	-17	-15	-16
#strange 1 1	-21	-16	-9	-12	-2	-18	-29
#strange 1 2	31	29	42	23	59	23	19
#strange 1 4	7	1	-28	-16	82	11	-31
#strange 2 1	-19	-23	-19	-8	-15	-18	-21
#strange 2 2	8	-7	9	14	9	-4	-7
#strange 2 3	29	29	-12	49	113	22	11
#strange 2 4	35	53	2	30	203	26	6
#strange 3 1	-6	-16	-6	9	-7	-5	-7
#strange 3 2	-12	-13	-11	2	11	-10	-13
#strange 3 3	-27	-11	3	46	112	8	-29
#strange 3 4	-6	10	17	32	261	14	4
#sure 0	138	82	43	56	103	79	68
#sure 1	-15	-8	21	-4	-5	-11	14
#sure 2	-49	-36	-28	-35	-32	-39	-25
#sure 3	-51	-48	-43	-45	-43	-47	-52
#term	-15	-11	19	-12	-19	-14	-16
#thread	-181	-168	-198	-164	-175	-167	-191
#words 0	35	-148	49	-98	-51	-14	-106
#words 1	-94	-91	-75	-111	-91	-106	-87
#words 10	-12	-16	-15	-14	-15	-13	-14
#words 11	-8	-33	-9	3	-9	-8	-9
#words 12	-10	-12	-9	-10	-9	-9	-9
#words 2	-8	-11	-2	-24	-2	-17	41
#words 3	-27	-28	-28	-34	-20	-31	-32
#words 4	-22	-22	-22	-24	-12	-21	-31
#words 5	-17	-17	-22	-15	-16	-18	-24
#words 6	-16	-14	-17	-10	-17	-15	-18
#words 7	-8	-7	-8	0	-7	-7	-7
#words 8	-12	-17	-11	2	-13	-10	-13
#words 9	-10	-11	-12	-11	-13	-11	-13
$	-23	-25	-22	-26	-18	-25	-22
0	16	-9	-11	-7	-8	-7	-10
0 !action	21	22	19	21	100	-6	-1
0 !against	-9	-14	-13	-11	14	-6	3
0 !asksOwner	-3	-3	-9	-2	25	-2	34
0 !asksValue	-12	-8	22	-3	7	15	-4
0 !both	-72	-64	-65	-60	-71	-64	-71
0 !choose	45	48	41	109	83	30	32
0 !cloud	26	25	20	23	66	25	12
0 !compare	-14	-51	-24	-37	18	-44	-54
0 !correction	-22	-22	-2	-24	-32	-26	-31
0 !events	-40	-39	-42	-41	-39	-41	-43
0 !feature	2	2	-29	1	47	-5	3
0 !first	-50	-49	-57	-69	-45	-55	-59
0 !follow	-8	-9	-1	-9	-8	-5	26
0 !general	-49	-48	-39	-48	-56	-45	-58
0 !greeting	-21	-18	-24	-20	-26	6	-14
0 !helpData	21	22	0	19	-6	110	8
0 !helpUse	-10	1	-31	2	-19	100	-4
0 !howTo	12	20	10	21	33	62	16
0 !injection	35	38	27	37	149	16	35
0 !limit	-10	-11	-36	-17	7	31	-31
0 !managedOne	25	27	84	30	22	23	25
0 !meaning	7	9	60	10	36	8	5
0 !move	-5	-6	-6	-6	21	-7	-9
0 !notPrice	11	12	3	12	52	12	42
0 !otherCloud	53	51	46	50	157	51	6
0 !outside	8	12	8	8	100	9	-1
0 !overview	-19	-11	0	-9	18	13	7
0 !ownOne	-42	-41	-26	-43	-47	-42	-59
0 !patches	6	8	2	13	32	5	59
0 !points	12	11	9	10	5	26	48
0 !price	-85	-83	-87	-86	-94	-101	-90
0 !reports	-38	-38	-38	-39	-44	-38	-70
0 !request	17	22	18	19	80	4	23
0 !responsible	-11	-2	11	-1	33	-3	23
0 !second	-48	-37	-39	-37	-53	-37	-8
0 !secures	-35	-34	-21	-34	-41	-37	-32
0 !services	-49	-34	-36	-38	-59	21	-49
0 !sideAws	26	-1	-10	15	-26	-4	27
0 !sideCustomer	-18	-19	-17	-18	-9	-16	-2
0 !state	11	15	17	17	55	6	8
0 !tag	27	28	73	30	43	34	54
0 !term	13	17	99	22	27	35	20
0 !them	-3	-5	1	-5	23	-4	1
0 !trouble	29	29	12	20	22	79	23
0 !us	-15	-15	-13	-13	-3	-1	-3
0 !usOrThem	-12	-8	-14	-9	-1	-12	32
0 !who	-7	-7	-8	-6	17	-6	29
0 !wholly	-68	-40	-28	-38	2	-41	-62
0 !yesNoStart	-4	-2	-7	-2	-1	16	36
0 $	-38	-37	-43	-37	-44	-36	-39
0 0	-33	-32	-39	-33	-36	-32	-35
0 1	-37	-33	-44	-33	-21	-40	-38
0 2	-14	-14	-15	10	-20	-16	-33
0 22	-36	-37	-39	-38	-57	-36	-41
0 27001	-20	-20	8	-33	-33	-21	-22
0 3	-3	-3	-7	-4	10	-3	-10
0 3389	-31	-33	-37	-39	-43	-34	-38
0 7	-4	0	-3	1	72	-8	1
0 90	-42	-44	-43	-45	-46	-46	-56
0 @	-30	-29	-37	-29	2	-37	-88
0 a	-22	-22	-7	-17	-20	-22	-26
0 about	-25	-22	-53	-1	-26	-9	2
0 abov	25	22	-8	15	92	21	14
0 abstract	0	2	49	1	-10	-3	-2
0 access	-32	-32	-34	-33	-27	-37	-37
0 accident	-32	-33	-34	-36	-39	-38	-38
0 account	-31	-30	-24	-30	-31	-33	-36
0 acl	-22	-23	0	-23	-30	-24	-27
0 across	-59	-58	-79	-67	-72	-59	-75
0 act	-51	-45	-52	-50	-36	-47	-55
0 add	-43	-44	-46	-46	-46	-44	-72
0 address	-50	-50	-50	-51	-59	-50	-88
0 admin	-37	-34	-45	-41	-46	-36	-52
0 administr	-82	-74	-99	-74	-104	-89	-104
0 advisor	-52	-51	-52	-55	-64	-54	-62
0 after	-49	-46	-48	-46	-59	-46	-39
0 again	4	3	48	0	-5	1	1
0 against	-17	-19	-19	-19	-8	-17	-27
0 agent	65	62	57	64	39	55	174
0 ai	48	38	26	39	20	106	15
0 air	-41	-42	-43	-41	-46	-42	-49
0 al2023	-3	23	138	19	-2	-1	-3
0 alarm	-35	-37	-37	-35	-50	-37	-51
0 all	-39	-38	-35	-41	-33	-47	-47
0 allow	-38	-38	-68	-44	-57	-58	-52
0 also	-103	-103	-158	-102	-103	-105	-109
0 alwai	-48	-34	-20	-35	-44	-50	-31
0 am	-4	-5	1	-8	-41	12	-29
0 amazon	4	-3	13	-2	27	-4	7
0 ami	8	6	67	5	-8	2	-18
0 an	-24	-22	-14	-25	-19	-8	-29
0 and	-34	-35	-37	-35	-29	-34	-31
0 anoth	-28	-28	-29	-29	-37	-33	-35
0 answer	-19	-15	-37	-15	-28	32	-18
0 antiviru	-119	-99	-131	-103	-115	-117	-118
0 anyon	37	34	45	33	74	61	17
0 anyth	-30	-29	-30	-31	-37	-29	-43
0 anywher	-11	-20	-21	-9	-32	59	-50
0 aoc	-18	-18	-14	-19	-19	-20	-17
0 apart	-32	-32	-41	-40	-45	-32	-46
0 api	-58	-58	-69	-52	-77	-66	-75
0 app	-50	-49	-56	-48	-59	-50	-56
0 appli	-2	0	-11	-3	-21	-1	38
0 applic	-59	-59	-61	-60	-71	-60	-71
0 approv	11	14	10	16	77	-7	6
0 architect	8	10	12	10	62	4	6
0 architectur	-90	-91	-97	-93	-122	-92	-121
0 archiv	-32	-33	-59	-32	-38	-33	-39
0 are	-30	-28	-31	-29	-22	-2	-35
0 arent	-16	-17	-17	-17	-20	-17	-17
0 around	-8	-8	-8	-8	-9	-8	-12
0 artifact	-35	-37	-44	-35	-49	-37	-35
0 as	-18	-19	0	-19	-13	-22	-25
0 ask	-9	-6	-13	-7	-5	33	-12
0 assess	-30	-30	-33	-31	-53	-32	-46
0 asset	-59	-60	-64	-59	-62	-61	-61
0 at	1	1	28	1	35	7	-17
0 attach	29	29	26	27	78	12	25
0 attack	-20	-21	-20	-20	-31	-21	-23
0 audit	-36	-36	-39	-36	-40	-36	-50
0 auditor	-12	-11	13	-13	-35	-1	-29
0 authent	-38	-40	-46	-39	-42	-39	-41
0 author	-20	-53	-85	-53	-72	-62	-67
0 automat	-50	-51	-55	-62	-56	-55	-64
0 autopilot	2	1	0	0	31	2	-14
0 avail	-7	-10	27	-7	-15	-10	-14
0 awai	-15	-16	-15	-15	-15	-15	-24
0 awar	-44	-38	-10	-38	-52	-57	-50
0 aws	-20	-20	-18	-20	11	-18	-31
0 az	-2	26	108	26	4	8	15
0 azs	-39	-41	-55	-40	-3	-46	-54
0 baa	-17	-19	45	-17	-30	-22	-33
0 back	16	12	7	12	111	14	-62
0 backbon	-25	-26	-27	-26	-26	-25	-27
0 background	-40	-40	-42	-41	-49	-42	-46
0 backup	16	15	8	17	95	11	34
0 badg	-28	-27	-30	-28	-14	-32	-33
0 banana	-1	0	-1	-1	12	0	-2
0 bare	-15	-17	20	-19	-11	-16	-43
0 base	-18	-19	-25	-22	-10	-18	-25
0 batteri	-47	-48	-49	-49	-66	-48	-56
0 be	-6	-6	31	-18	-12	-7	-12
0 becom	-14	-15	-15	-14	-18	-15	-19
0 been	-24	-22	-25	-24	-27	-23	-26
0 befor	-60	-60	-64	-61	-96	-61	-67
0 behavior	-47	-53	-52	-52	-52	-49	-53
0 behind	-16	-17	30	-16	-27	-21	-42
0 belong	-35	-38	-36	-33	-59	-33	-57
0 below	-35	-39	-42	-36	-56	-37	-51
0 between	-74	-75	-84	-74	-82	-74	-86
0 bezo	-31	-35	-51	-29	-7	-32	-35
0 bill	-52	-52	-52	-57	-82	-52	-55
0 bio	-23	-23	-23	-23	-26	-23	-41
0 blame	-42	-42	-46	-44	-67	-43	-45
0 block	-44	-44	-53	-46	-48	-46	-67
0 board	-9	-9	-11	-9	-9	-9	-13
0 book	2	3	1	1	32	-22	3
0 boss	8	17	57	21	-2	70	3
0 bot	25	25	-13	27	21	98	17
0 both	-85	-73	-74	-67	-83	-73	-83
0 bottlerocket	32	30	132	26	1	21	10
0 box	-14	-18	-63	-16	4	-17	-18
0 breach	-25	-25	-25	-49	-26	-26	-26
0 break	5	-14	-7	-20	1	-24	-13
0 bring	38	41	39	42	133	41	23
0 broadli	-33	-32	-33	-34	-60	-32	-54
0 broken	16	16	9	16	50	15	8
0 broker	-55	-54	-56	-52	-86	-54	-48
0 budget	-31	-31	-37	-31	-36	-32	-33
0 bug	-49	-51	-66	-56	-64	-49	-56
0 bui	-41	-39	-40	-38	-60	-39	-42
0 build	-61	-65	-72	-61	-71	-62	-67
0 built	-31	-31	-50	-31	-36	-16	-35
0 bump	15	14	8	14	4	13	57
0 busi	-10	-10	-14	-15	-52	-18	25
0 but	-46	-46	-50	-48	-57	-48	-56
0 by	-23	-23	-8	-23	-41	-25	-19
0 c	21	-10	-34	-13	-23	-12	-17
0 cabl	-41	-42	-46	-43	-52	-42	-48
0 cach	-32	-32	-29	24	-38	-32	-32
0 call	-20	-19	-14	-22	13	-28	-39
0 can	-15	-11	-30	-11	0	23	-21
0 cant	-8	-7	-37	-5	-27	90	-16
0 capac	-94	-93	-110	-89	-92	-94	-99
0 card	-62	-63	-83	-62	-76	-34	-64
0 care	18	20	12	19	13	19	62
0 carri	-10	-11	-11	-11	-11	-11	-15
0 case	12	11	7	7	42	-7	-8
0 cctv	-56	-57	-61	-57	-68	-59	-62
0 center	-38	-38	-43	-38	-47	-38	-42
0 central	13	13	14	15	42	4	12
0 ceo	42	46	47	46	96	42	42
0 cert	-30	-30	-34	-33	-14	-33	-58
0 certif	23	-3	-25	-32	5	-9	17
0 certifi	-20	-21	-20	-21	-25	-21	-26
0 chang	-42	-49	-54	-45	-12	-56	-73
0 charg	-27	-10	-28	-11	-42	-12	40
0 chatgpt	-15	-16	-31	-15	-27	20	-21
0 check	-43	-44	-46	-44	-55	-45	-49
0 checkout	21	23	18	16	61	21	6
0 choos	-53	-56	-61	-55	-61	-54	-56
0 ci	-35	-36	-33	-33	-40	-36	-54
0 cis	-73	-74	-90	-76	-81	-75	-92
0 cisco	29	33	34	33	116	2	13
0 classifi	-54	-54	-54	-54	-71	-55	-70
0 clean	6	5	4	5	24	5	0
0 client	31	30	29	28	54	25	58
0 climat	51	47	46	50	100	51	25
0 close	-24	-25	-23	-25	2	-28	-31
0 cloud	-32	-32	-9	-31	-38	-33	-39
0 cloudflar	33	31	30	30	88	31	8
0 cluster	10	9	-7	7	-21	11	103
0 code	-50	-51	-51	-51	-53	-51	-68
0 coffe	18	18	18	18	54	18	10
0 colleagu	-41	-42	-47	-42	-62	-42	-54
0 come	-20	-19	16	-19	-35	-22	-41
0 command	-7	18	5	18	-4	111	8
0 commit	-49	-49	-55	-51	-69	-51	-67
0 compani	-12	-12	-18	-13	16	13	-25
0 compar	4	-28	16	23	103	13	12
0 complianc	-15	-16	-2	1	-39	-20	-21
0 compliant	-43	-43	-51	-50	-45	-44	-48
0 comprom	-23	-21	-21	-21	-24	-22	-27
0 comput	-21	-21	-22	-22	-22	-21	-24
0 concern	-70	-72	-92	-72	-106	-78	-96
0 concurr	-28	-26	-26	-28	-35	-27	-30
0 condit	-41	-42	-43	-41	-46	-42	-49
0 confidenti	-59	-60	-71	-60	-77	-62	-75
0 config	6	5	5	3	14	-14	50
0 configur	-50	-51	-51	-52	-55	-52	-72
0 confirm	33	41	32	47	78	19	98
0 connect	-55	-55	-61	-59	-90	-56	-61
0 consol	-29	-28	-32	-31	-37	-30	-32
0 contact	-38	-37	-41	-38	-48	-38	-40
0 contain	22	20	45	31	-7	16	72
0 content	-57	-57	-59	-56	-72	-57	-72
0 continu	-1	-3	-9	-4	41	-16	-9
0 control	-41	-40	-23	-35	-60	-44	-40
0 cool	-10	-10	-10	-10	-12	-10	-10
0 corpor	-34	-34	-35	-35	-40	-35	-57
0 correct	-66	-66	-105	-66	-89	-68	-80
0 cost	-91	-92	-99	-93	-136	-90	-111
0 could	20	20	111	23	22	17	36
0 count	41	41	100	38	35	38	39
0 countri	-38	-39	-40	-43	-46	-42	-41
0 cover	21	29	76	29	7	60	26
0 creat	-35	-35	-40	-36	-38	-35	-40
0 credenti	16	15	8	15	71	1	6
0 cross	-55	-56	-65	-55	-61	-56	-58
0 crypto	-19	-19	-18	-19	-26	-18	-23
0 current	5	4	-16	5	-13	34	1
0 custom	-55	-60	-56	-60	-71	-61	-70
0 dai	-8	-9	-11	-11	19	-10	-22
0 dashboard	5	6	61	1	-8	-2	-5
0 data	-36	-36	-37	-36	-37	-35	-41
0 databas	-39	-33	-43	0	-58	-41	26
0 date	-27	-27	-34	-28	-37	-28	-29
0 db	-22	-21	-37	-32	-23	-25	32
0 ddo	-60	-60	-76	-64	-81	-69	-80
0 deactiv	-18	-18	-18	-18	-22	-19	-26
0 deal	1	24	30	28	13	25	106
0 decid	-52	-53	-69	-54	-65	-56	-63
0 decis	-32	-31	-30	-35	-46	-33	-46
0 decommiss	-41	-41	-43	-41	-45	-43	-45
0 default	-69	-65	-71	-69	-79	-71	-77
0 defend	-17	-18	-17	-17	-28	-18	-18
0 defin	-1	-2	67	-2	-22	-8	-7
0 definit	65	62	163	63	55	56	61
0 degauss	-25	-26	-26	-26	-34	-27	-28
0 delet	-46	-47	-61	-50	-30	-54	-58
0 deliv	-9	-9	-9	-9	-10	-10	-14
0 demand	-21	-21	-23	-21	-27	-21	-28
0 deploi	-7	-7	-12	-9	20	-21	-7
0 deprec	-46	-48	-1	-48	-63	-46	-67
0 design	-52	-51	-62	-52	-62	-52	-58
0 detail	-32	-31	-36	-32	-35	-32	-35
0 detect	-15	-15	-15	-17	-18	-16	-18
0 develop	-36	-36	-37	-37	-44	-37	-61
0 devic	-13	-12	-14	-14	-25	-14	1
0 did	20	21	25	23	66	75	18
0 diesel	-44	-45	-45	-45	-49	-44	-50
0 differ	45	24	124	49	47	37	56
0 directori	26	25	25	25	4	25	76
0 disabl	-51	-52	-65	-52	-72	-55	-68
0 disast	-41	-40	-44	-40	-48	-40	-42
0 disk	-24	-25	-28	-12	-41	-25	-31
0 dispos	-28	-27	-27	-28	-40	-28	-29
0 divid	-56	-52	-70	-55	-67	-77	-55
0 dns	-42	-44	-44	-47	-64	-45	-47
0 do	-1	6	10	7	3	29	44
0 doc	28	27	34	27	-13	76	26
0 docker	2	2	-3	39	-9	-4	-15
0 doe	-16	-15	-33	-14	6	-16	18
0 domain	-37	-39	-38	-38	-54	-39	-55
0 done	-41	-39	-39	-40	-49	-41	-50
0 dont	2	2	8	10	-11	13	0
0 down	30	17	16	16	23	12	47
0 download	-36	-37	-43	-36	-48	-37	-36
0 dr	25	30	6	38	15	35	123
0 drift	-93	-96	-104	-98	-105	-100	-105
0 drill	-84	-82	-78	-86	-97	-74	-87
0 drive	-49	-50	-50	-49	-61	-53	-57
0 dss	-35	-36	-11	-37	-48	-36	-40
0 duti	-67	-56	-69	-56	-26	-56	-75
0 e	-72	-54	-73	-57	-76	-65	-71
0 each	-22	-23	-23	-21	-27	-22	-26
0 earthquak	-19	-20	-19	-21	-21	-20	-23
0 east	-1	3	3	3	38	2	-5
0 edg	-55	-56	-36	-57	-75	-59	-81
0 eli5	-8	11	104	17	-18	14	12
0 em	-37	-39	-40	-43	-43	-38	-38
0 email	11	11	5	9	76	0	-18
0 employe	-41	-41	-42	-41	-55	-42	-46
0 enabl	31	30	10	29	16	29	90
0 encrypt	10	13	16	13	35	9	80
0 end	-15	-16	-18	-15	-41	-16	11
0 endpoint	-14	-15	-20	-17	-49	-16	19
0 enforc	-10	-10	-11	-11	-18	-11	-11
0 engin	31	32	24	71	-7	14	95
0 enough	-44	-41	-51	-55	-60	-42	-62
0 entir	-19	-19	-22	-28	-21	-25	-19
0 entri	-21	-21	-24	-21	-21	-22	-24
0 envelop	5	2	70	3	-16	-3	-22
0 environ	-23	-23	-30	-24	-24	-24	-27
0 environment	-36	-35	-39	-35	-40	-37	-38
0 escort	-20	-19	-23	-20	-19	-20	-20
0 etcd	24	29	162	29	-11	11	3
0 eu	9	10	10	10	35	2	9
0 even	17	18	70	21	17	16	9
0 event	-57	-58	-65	-60	-62	-59	-60
0 ever	-6	-6	-14	19	-16	-7	-8
0 everi	15	25	29	28	34	73	21
0 everyon	0	4	63	16	46	-5	5
0 everyth	2	5	-1	4	29	-5	2
0 exactli	42	42	101	39	37	40	42
0 exam	8	10	12	10	62	4	6
0 exampl	0	6	28	7	25	47	5
0 execut	-47	-47	-59	-50	-53	-47	-51
0 expiri	-46	-46	-45	-45	-47	-47	-49
0 explain	18	36	86	35	77	41	32
0 facil	-47	-47	-49	-47	-64	-48	-55
0 factor	-33	-34	-44	-35	-36	-34	-34
0 fail	-30	-30	-32	-30	-34	-32	-45
0 failov	-8	-6	-9	-7	9	-10	-15
0 failur	-58	-53	-68	-54	-78	-64	-57
0 fall	-10	-9	-7	-6	-17	-9	28
0 fals	-41	-42	-46	-43	-48	-43	-57
0 fault	-10	-8	-15	-9	34	-21	26
0 feder	-64	-64	-72	-64	-77	-65	-91
0 fenc	-44	-37	-49	-34	13	-38	-68
0 fiber	-31	-37	-49	-32	-38	-38	-54
0 fibr	-41	-42	-48	-43	-44	-42	-62
0 file	-50	-50	-55	-50	-69	-50	-63
0 find	-8	-8	-8	-8	-10	-8	-13
0 fire	-26	-26	-26	-26	-38	-26	-38
0 firewal	-12	-13	-18	-13	-47	-15	66
0 firm	-30	-29	-29	-31	-38	-29	-47
0 firmwar	-49	-50	-55	-51	-34	-51	-87
0 first	-50	-48	-58	-70	-39	-55	-58
0 fix	15	10	-2	9	-10	67	20
0 flaw	-10	-10	-14	-10	-11	-10	-10
0 flood	-21	-21	-23	-26	-23	-21	-28
0 floor	30	31	31	31	90	31	15
0 for	-23	-21	-19	-20	11	-19	-34
0 forens	-58	-56	-56	-59	-66	-57	-66
0 forget	8	19	17	61	42	-2	-15
0 former	-24	-24	-25	-25	-36	-26	-29
0 found	-20	-20	-22	-22	-31	-22	-22
0 frankfurt	-32	-31	-29	-29	-43	-40	-31
0 free	-25	-22	-32	32	-45	-26	-27
0 fridai	-14	-14	-16	-16	-2	-15	-20
0 from	-18	-17	-44	-21	38	-8	-30
0 full	-52	-47	-45	-4	-71	-56	-47
0 fulli	-29	-29	-31	-28	-30	-29	-33
0 function	-65	-66	-71	-67	-74	-66	-76
0 gatewai	93	47	52	57	9	53	140
0 gcp	4	3	2	3	18	3	1
0 gdpr	-53	-58	-73	-52	-57	-53	-60
0 gener	-93	-86	-105	-87	-94	-92	-96
0 general	-61	-58	-70	-58	-63	-61	-64
0 generally	-47	-46	-52	-48	-56	-47	-62
0 germani	8	26	15	16	93	11	18
0 get	-42	-39	-53	-41	-9	-50	-48
0 give	-11	12	8	8	60	35	12
0 gke	4	3	0	1	52	3	-33
0 glass	-50	-39	-25	-40	-47	-44	-37
0 global	-22	-22	-24	-23	-26	-23	-29
0 glossari	44	43	109	38	26	34	44
0 go	19	15	10	21	79	7	16
0 goe	-26	-27	-35	-21	-41	-26	25
0 golden	-3	-4	45	-4	-13	-5	-16
0 gone	-26	-26	-26	-26	-50	-26	-38
0 good	2	5	-23	5	11	74	-2
0 googl	11	11	8	9	43	11	4
0 got	-11	-8	-3	-9	-42	-13	11
0 grant	-49	-49	-49	-49	-88	-49	-59
0 group	-28	-29	12	-28	-26	-33	-58
0 grow	-46	-45	-52	-46	-60	-54	-46
0 guarante	-45	-44	-45	-47	-60	-46	-58
0 guard	-41	-42	-42	-41	-45	-42	-46
0 guest	-68	-69	-66	-70	-75	-69	-98
0 guy	12	17	15	12	56	4	15
0 hack	1	6	6	6	-19	0	39
0 had	-8	-11	-20	-6	-26	-11	22
0 half	-23	-23	-26	-23	-30	-26	-25
0 hall	-39	-40	-46	-57	-42	-41	-45
0 hand	-3	0	-9	52	-21	-3	-8
0 handl	-8	-1	-12	-3	58	-5	-21
0 hard	-50	-49	-52	-49	-28	-54	-54
0 harden	-13	-11	-41	-10	-14	-16	56
0 hardwar	-52	-51	-53	-52	-64	-52	-62
0 has	-45	-45	-50	-50	-46	-45	-52
0 have	-10	-4	-8	-3	2	-3	29
0 headach	-61	-60	-63	-59	-77	-61	-99
0 health	-21	-21	7	-24	-32	-26	-31
0 heard	24	26	55	27	70	23	26
0 hello	2	10	-9	13	-6	40	24
0 help	-14	7	-17	8	-12	72	5
0 here	17	13	-4	12	63	63	-5
0 hey	-10	-8	30	-8	-19	-25	-14
0 hi	-24	-16	-25	-14	-16	41	-19
0 high	-13	-13	-14	-13	-17	-14	-16
0 hipaa	-35	-35	2	-36	-43	-38	-50
0 hire	-64	-65	-70	-64	-97	-66	-88
0 his	-31	-31	-58	-32	-34	-32	-38
0 hit	-8	-11	-18	-13	37	-14	-22
0 hmm	-6	-7	-8	-6	-6	-6	-7
0 hold	-66	-67	-73	-65	-75	-67	-75
0 hope	-12	-12	-13	-14	-14	-13	-14
0 host	-31	-33	-37	-10	-46	-33	-27
0 how	-24	-17	-41	-19	-23	37	-24
0 http	-46	-47	-50	-49	-60	-47	-58
0 hypervisor	-29	-29	-25	-32	-13	-36	-58
0 i	14	17	21	21	49	43	9
0 iaa	-88	-91	-25	-81	-113	-86	-137
0 ident	-35	-36	-39	-36	-35	-36	-46
0 if	-35	-36	-50	-36	-27	-41	-12
0 ignor	28	30	29	27	78	8	28
0 im	-23	3	48	2	-23	34	1
0 imag	-34	-35	-4	-36	-42	-37	-49
0 imd	28	25	144	24	4	7	12
0 imdsv2	17	11	79	16	-20	11	7
0 import	-56	-59	-63	-60	-75	-65	-66
0 in	-32	-30	-15	-30	-32	-28	-34
0 incid	-63	-62	-65	-62	-83	-63	-87
0 increas	-57	-55	-65	-57	-70	-59	-60
0 inform	45	41	35	37	17	99	19
0 infrastructur	-50	-51	-52	-50	-73	-50	-57
0 inherit	-30	-28	12	-29	-49	-31	-49
0 inject	-33	-34	-35	-34	-37	-33	-46
0 insid	-39	-39	-40	-39	-45	-39	-48
0 inspect	-27	-27	-28	-28	-34	-28	-42
0 instal	-38	-36	-55	-38	-55	-41	-25
0 instruct	-14	-2	9	24	29	104	0
0 integr	-57	-51	-46	-49	-45	-50	-45
0 intern	21	21	8	11	63	19	12
0 internet	-45	-49	-50	-53	-59	-49	-57
0 into	-60	-60	-64	-61	-67	-61	-78
0 inventori	-53	-54	-57	-52	-55	-55	-54
0 iot	-31	-30	-30	-31	-45	-31	-37
0 ip	-28	-28	-28	-29	-35	-28	-43
0 is	2	4	26	3	19	8	18
0 isnt	-28	-28	-28	-30	-28	-29	-49
0 iso	-28	-27	-7	-37	-40	-27	-34
0 isol	-42	-44	-49	-42	-52	-43	-49
0 it	-11	-11	14	-10	-15	-5	4
0 itself	-50	-51	-62	-50	-53	-50	-59
0 java	32	29	13	74	100	15	11
0 job	-35	-33	-35	-30	-51	-33	-3
0 just	-21	-22	-26	-21	-25	-21	-24
0 karpent	-22	-24	21	-23	-40	-26	-54
0 keep	-23	-22	-14	-21	-21	-17	-38
0 kei	9	8	5	8	-5	7	59
0 kept	-61	-64	-78	-62	-100	-79	-68
0 kernel	27	27	13	67	61	17	11
0 key	-18	-19	21	-10	-10	-25	-33
0 kind	-1	0	-2	0	-3	11	0
0 know	6	18	16	17	29	71	18
0 kubelet	10	31	111	26	13	14	9
0 label	-55	-57	-65	-56	-73	-59	-69
0 land	-14	-13	11	-17	-21	-20	-14
0 languag	27	29	53	24	6	85	19
0 laptop	-13	-14	-27	-25	-9	-14	-23
0 last	28	27	22	23	14	81	2
0 latenc	8	8	-4	-4	45	4	7
0 later	-19	-18	-22	-20	-22	-19	-27
0 latter	-33	-33	-33	-33	-43	-33	-48
0 launch	-32	-33	-38	-33	-55	-34	-42
0 law	-20	-11	-15	-13	33	-15	-17
0 layer	-45	-46	-49	-46	-52	-46	-60
0 leak	-36	-36	-36	-36	-47	-37	-49
0 least	10	9	50	6	0	8	9
0 leav	-21	-20	-33	-17	4	-21	-24
0 left	-55	-55	-59	-54	-65	-56	-63
0 legal	-37	-38	-20	-40	-18	-63	-40
0 librari	-47	-48	-55	-51	-69	-59	-62
0 licens	-75	-81	-87	-77	-97	-77	-101
0 life	7	5	4	8	-12	5	38
0 lift	-29	-29	-30	-31	-30	-29	-54
0 like	9	-3	5	-10	24	-20	-10
0 limit	-20	-22	-51	-21	-49	27	-39
0 link	-30	-30	-36	-31	-51	-30	-35
0 linux	-52	-53	-61	-53	-60	-54	-68
0 list	-24	-9	-10	-9	-43	61	-12
0 live	-62	-64	-114	-69	-26	-68	-72
0 local	-37	-38	31	-34	-59	-35	-61
0 locat	-20	-21	3	-21	-38	-24	-26
0 lock	-13	-14	-13	-13	-13	-13	-23
0 log	-15	-16	-24	-16	-40	-11	24
0 login	-73	-66	-75	-67	-76	-70	-74
0 lol	11	21	29	32	109	21	6
0 long	-29	-34	-52	3	-46	-51	-41
0 look	-27	-23	-29	-24	-8	-24	-10
0 loss	-11	-11	-12	-12	-15	-11	-14
0 lost	-2	-3	-22	-5	-23	26	-3
0 lowest	16	17	2	2	61	12	16
0 lunch	-6	-1	-23	3	62	-8	2
0 machin	-20	-20	6	-22	-23	-22	-35
0 made	-35	-35	-36	-36	-73	15	-70
0 mail	-18	-18	-11	-20	-27	-20	-21
0 maintain	78	78	71	79	107	72	179
0 mainten	10	12	21	34	-9	8	46
0 make	-16	-14	30	-12	-22	-17	-18
0 man	-25	-25	-25	-25	-39	-25	-28
0 manag	-29	-30	0	-29	-31	-32	-19
0 mani	18	17	18	19	70	-6	17
0 manual	-59	-23	-54	-22	-51	95	-43
0 march	-20	-21	-21	-21	-22	-21	-39
0 marketplac	-46	-46	-47	-49	-56	-48	-66
0 match	0	2	-18	0	50	-8	-10
0 matrix	-33	-23	25	-15	-45	-31	-29
0 matter	-74	-60	-81	-65	-70	-63	-66
0 may	-20	-19	-21	-19	-31	-14	-20
0 me	17	22	18	34	18	46	9
0 mean	40	38	80	38	78	35	37
0 meant	15	15	41	15	13	12	16
0 media	-39	-40	-42	-39	-41	-39	-42
0 meet	-40	-40	-53	-40	-18	-56	-46
0 memori	-23	-23	-25	-24	-24	-25	-26
0 metal	11	9	52	6	17	9	-8
0 mfa	-62	-61	-30	-62	-86	-62	-75
0 microservic	-93	-94	-108	-93	-71	-95	-104
0 microvm	29	27	111	28	15	15	12
0 migrat	23	24	25	3	84	25	5
0 miner	-19	-19	-18	-19	-26	-18	-23
0 minor	20	16	82	2	8	9	-30
0 mistak	-31	-31	-34	-32	-32	-40	-41
0 model	-44	-38	-24	-39	-53	-19	-53
0 monitor	-55	-55	-57	-56	-77	-57	-65
0 month	29	27	29	29	25	29	63
0 more	-38	-42	-44	-40	-40	-40	-53
0 most	23	27	19	88	5	23	22
0 move	-16	-18	-23	-16	-40	-17	7
0 multi	-19	-20	16	-20	-31	-26	-22
0 must	1	1	0	0	-5	0	12
0 my	28	32	65	30	78	50	17
0 n	-76	-86	-84	-73	-105	-78	-87
0 nacl	-9	-12	72	-10	-24	-14	-36
0 nah	-30	-31	-34	-31	-39	-31	-45
0 nairobi	6	6	-12	2	33	4	6
0 name	27	31	86	28	73	28	7
0 need	3	7	-1	22	44	2	3
0 network	-61	-62	-61	-62	-69	-62	-72
0 never	26	28	67	67	12	23	24
0 new	-26	-29	-42	-24	-30	-4	-13
0 next	31	29	31	30	29	31	66
0 nice	18	12	22	15	77	0	1
0 night	12	13	23	21	40	13	77
0 nimbu	37	41	41	45	128	44	-6
0 nitro	-26	-28	84	-27	-44	-32	-69
0 no	-38	-33	-43	-31	-43	-18	-39
0 nobodi	-11	-10	-17	4	-17	-12	-15
0 node	59	58	53	54	71	54	103
0 non	34	35	79	34	26	31	35
0 not	-58	-60	-71	-60	-89	-61	-72
0 noth	-35	-29	-27	3	-35	-35	-47
0 notic	-101	-96	-98	-94	-113	-104	-119
0 now	-5	0	3	6	59	24	-56
0 object	-59	-60	-68	-62	-90	-64	-63
0 of	-31	-29	-30	-29	-25	-24	-22
0 off	-31	-33	-39	-38	-40	-33	-25
0 offer	-37	-37	-40	-38	-45	-37	-48
0 offic	21	21	19	20	74	16	-2
0 ok	32	5	-9	8	82	0	-4
0 old	-40	-41	-48	-42	-23	-52	-52
0 older	-12	-13	-13	-12	-14	-12	-13
0 on	-28	-26	-28	-25	-6	-28	-30
0 one	-22	-21	-27	-23	-28	-32	4
0 onli	-72	-72	-83	-75	-98	-75	-98
0 open	-14	-16	-19	-17	-28	-32	13
0 oper	0	-1	-17	-3	-19	-5	48
0 oppos	15	13	41	15	15	11	16
0 or	0	1	0	-4	13	11	33
0 order	6	6	7	6	23	6	4
0 org	7	6	6	7	46	6	-11
0 origin	-10	-10	-10	-11	-14	-10	-12
0 os	20	19	31	49	50	10	33
0 other	-49	-50	-49	-48	-65	-50	-60
0 our	-21	-26	-30	-26	-15	-27	-15
0 ourselv	-18	-18	-40	-23	-36	-25	26
0 out	-47	-49	-4	-48	-88	-63	-56
0 outag	-22	-22	-26	-23	-25	-23	-25
0 over	-5	-5	-13	22	-38	-10	34
0 overal	-31	-32	-36	-54	-35	-32	-34
0 own	-22	-22	-19	-21	-11	-24	-12
0 owner	-25	-23	-25	-25	8	-26	-47
0 paa	-11	-17	52	-4	-23	-11	-34
0 packag	-27	-27	-32	-27	-32	-29	-31
0 pai	-17	-11	-9	-14	9	-10	-49
0 part	-72	-86	-111	-89	-95	-88	-103
0 parti	-44	-43	-49	-43	-47	-44	-44
0 password	-37	-37	-54	-39	-44	-38	-9
0 patch	10	9	-3	15	48	5	35
0 pci	-41	-42	-20	-46	-54	-43	-47
0 pdb	-80	-56	-136	-15	-79	-78	-74
0 pen	-9	-9	-9	-9	-9	-9	-14
0 penetr	-34	-34	-8	-33	-39	-47	-39
0 peopl	-26	-26	-22	-28	-36	-28	-32
0 perform	-47	-45	-70	-44	-48	-48	-66
0 perimet	-94	-91	-98	-88	-122	-91	-93
0 period	-53	-55	-56	-54	-64	-55	-66
0 permiss	-126	-128	-138	-125	-140	-129	-148
0 person	18	18	63	36	47	18	2
0 phish	-70	-71	-77	-72	-87	-70	-78
0 physic	-51	-52	-55	-52	-57	-53	-60
0 pick	-45	-45	-47	-49	-53	-47	-55
0 pip	-24	-24	-23	-23	-28	-25	-29
0 pitr	26	26	98	27	6	20	22
0 pizzeria	23	23	22	21	64	14	19
0 plain	16	16	51	15	12	16	8
0 plan	-62	-60	-70	-61	-60	-73	-64
0 plane	-16	-23	34	-16	-29	-21	-26
0 platform	32	32	21	31	71	31	27
0 pleas	23	26	25	25	42	55	27
0 pls	-5	6	16	32	-37	136	62
0 pod	3	-2	38	1	-20	-3	-10
0 point	-3	-4	48	-5	-23	-8	-18
0 polici	0	-1	20	-2	12	-2	26
0 port	-51	-52	-55	-53	-70	-52	-57
0 power	-65	-66	-73	-66	-87	-67	-88
0 pr	-2	2	-5	7	53	-11	-11
0 pre	-49	-45	-56	-47	-65	-47	-51
0 prevent	-41	-41	-43	-43	-51	-42	-51
0 previou	7	11	9	10	38	-1	9
0 principl	-20	-20	-22	-21	-26	-20	-23
0 printer	54	53	54	54	117	53	23
0 privaci	-19	-19	-18	-19	-20	-31	-20
0 privat	11	-19	-43	-20	-40	-20	-33
0 privileg	10	9	50	6	0	8	9
0 pro	44	40	36	40	105	42	13
0 problem	-21	-22	51	-23	-58	-29	-35
0 procur	-54	-55	-58	-54	-55	-56	-62
0 prod	22	26	25	22	74	12	24
0 product	-54	-51	-57	-53	-71	-52	-54
0 proof	-34	-35	-35	-35	-34	-41	-64
0 protect	-56	-56	-61	-56	-63	-56	-71
0 prove	-19	-19	-20	-19	-22	-18	-27
0 provid	-33	-33	-39	-34	-38	-33	-43
0 public	-33	-33	-34	-34	-44	-34	-44
0 publish	-43	-43	-50	-43	-50	-44	-66
0 push	-24	-24	-27	-25	-25	-24	-37
0 put	-6	-8	-10	36	-28	-20	-33
0 python	-16	-5	-6	-8	30	-4	-8
0 q	23	29	21	29	-13	24	83
0 quarterli	-48	-49	-57	-47	-57	-48	-52
0 question	2	6	18	8	-36	70	1
0 queue	-53	-51	-52	-53	-65	-54	-59
0 quota	-51	-51	-24	-52	-86	-57	-56
0 rack	-53	-53	-55	-55	-68	-54	-73
0 rdp	-18	-18	-18	-19	-23	-18	-25
0 react	-30	-31	-36	-54	-16	-34	-44
0 read	-30	-30	-22	-31	-70	1	-57
0 real	-1	2	-13	0	55	18	-7
0 realli	-13	-8	-13	-14	34	-24	-14
0 recommend	-32	-31	-38	-13	-37	-41	-33
0 record	-49	-51	-65	-53	-57	-55	-71
0 recoveri	-43	-43	-27	-43	-54	-44	-48
0 redund	-37	-41	-44	-38	-43	-39	-38
0 region	-38	-39	-30	-39	-42	-39	-44
0 regist	-30	-30	-31	-31	-49	-30	-50
0 regul	-46	-46	-61	-46	-51	-45	-51
0 reliabl	-1	0	1	1	-3	20	-1
0 remov	-17	-17	-17	-17	-24	-18	-21
0 renew	3	3	3	2	-3	2	21
0 repair	-38	-41	-52	-38	-47	-42	-62
0 replac	-15	-16	-17	-15	-9	-16	-22
0 repo	-34	-35	-35	-36	-51	-36	-46
0 report	-85	-87	-91	-89	-96	-88	-124
0 request	3	4	2	4	28	0	0
0 requir	-33	-33	-34	-34	-45	-33	-41
0 reserv	-28	-26	-26	-28	-35	-27	-30
0 resid	-41	-40	-45	-41	-52	-41	-47
0 resili	-54	-56	-46	-54	-60	-56	-77
0 resourc	-48	-45	-47	-47	-63	-46	-72
0 respons	-11	-2	11	-1	33	-3	23
0 rest	26	19	65	36	70	26	48
0 restart	11	12	13	16	-4	12	62
0 restor	-45	-46	-51	-46	-73	-49	-62
0 restrict	-27	-28	-28	-29	-31	-29	-31
0 retent	-61	-63	-70	-63	-74	-64	-81
0 retir	-42	-42	-29	-40	-54	-43	-50
0 review	-54	-55	-60	-54	-67	-55	-62
0 revok	-57	-58	-61	-57	-66	-58	-66
0 right	8	9	-3	8	43	5	27
0 risk	-53	-52	-50	-48	-53	-49	-50
0 role	-36	-36	-39	-38	-44	-36	-46
0 roll	-21	-21	-21	-22	-23	-22	-39
0 room	-18	-17	-19	-18	9	-37	-21
0 root	-52	-52	-42	-51	-65	-53	-62
0 rotat	7	7	-4	9	1	0	100
0 rout	-46	-48	-51	-46	-51	-47	-50
0 router	-52	-54	-63	-58	-62	-54	-81
0 rpo	28	27	108	29	21	25	5
0 rto	-41	-42	10	-41	-49	-60	-49
0 rule	-6	-6	-15	-6	5	19	-15
0 run	-45	-44	-72	-19	-35	-51	-50
0 runtask	-25	-25	-27	-26	-33	-26	-40
0 runtim	9	8	30	7	15	5	51
0 saa	32	25	92	37	21	31	38
0 safe	-45	-41	-42	-45	-46	-45	-53
0 sai	12	20	79	21	-6	11	17
0 salesforc	26	25	22	25	65	24	-6
0 same	17	9	81	12	-24	13	5
0 save	-31	-38	-29	-23	-12	7	-56
0 say	-42	-31	-20	-34	-8	-34	-83
0 scale	-22	-22	-30	-23	-43	-28	21
0 scan	-81	-81	-98	-81	-87	-82	-101
0 schema	-77	-79	-94	-82	-87	-84	-123
0 screen	-40	-37	-46	-38	-62	-38	-40
0 script	-19	-19	-33	-21	-20	-20	-20
0 sdk	-86	-87	-92	-86	-97	-91	-98
0 second	-49	-30	-34	-31	-41	-28	14
0 secret	-29	-29	-33	-29	-30	-30	-36
0 secur	-29	-28	-7	-28	-36	-31	-34
0 see	21	28	13	60	8	73	64
0 segment	-73	-74	-83	-73	-79	-75	-80
0 sensit	-48	-49	-50	-49	-66	-50	-70
0 separ	-48	-45	-48	-47	-57	-45	-45
0 server	-33	-34	-36	-32	-55	-35	0
0 serverless	-34	-21	-30	-18	33	-19	-44
0 servic	-41	-39	-27	-31	-53	-30	-50
0 set	-57	-58	-62	-59	-67	-59	-68
0 setup	-52	-52	-68	-55	-63	-52	-52
0 sever	-33	-34	-43	-35	-38	-34	-46
0 share	-78	-59	-50	-58	-63	-61	-77
0 shop	-55	-58	-72	-58	-67	-57	-62
0 short	51	58	179	50	35	44	46
0 should	-11	-10	-22	-24	-6	7	-16
0 show	-17	-9	-8	-6	-29	42	-14
0 shred	-29	-30	-30	-30	-39	-30	-33
0 side	-67	-69	-73	-67	-83	-68	-88
0 sidecar	-24	-25	58	-28	-45	-41	-41
0 sign	-76	-76	-90	-76	-89	-76	-83
0 signatur	-60	-60	-59	-60	-79	-60	-75
0 sinc	4	3	-2	0	36	-7	-17
0 singl	-4	-4	38	-5	-24	-7	-4
0 sit	23	23	24	-1	60	12	22
0 site	-22	-22	-25	-23	-26	-23	-23
0 sla	-65	-52	-14	-55	-42	-70	-66
0 slack	20	15	17	17	74	6	12
0 snapshot	-14	-16	-21	-16	4	-31	41
0 snowflak	13	10	8	11	62	11	-18
0 so	11	1	-14	14	-23	32	17
0 soc	-29	-30	-31	-30	-33	-34	-51
0 softwar	1	2	0	23	-1	1	-7
0 solut	8	10	12	10	62	4	6
0 somebodi	-29	-23	-33	-25	-33	-45	1
0 someon	-7	-8	24	-6	6	-30	-16
0 someth	-42	-42	-48	-45	-45	-43	-58
0 sort	-22	-21	-37	-21	-26	6	-39
0 sourc	-35	-35	-51	-36	-58	-22	-60
0 speak	-24	-23	-13	-24	-38	-11	-31
0 specif	-38	-38	-56	-38	-50	-43	-47
0 split	-54	-40	-31	-30	-14	-32	-36
0 spread	-88	-95	-95	-87	-102	-78	-91
0 sql	-33	-34	-35	-34	-37	-33	-46
0 srm	-46	-27	12	-24	-44	49	-38
0 sse	-43	-43	-45	-46	-57	-43	-49
0 ssh	-60	-60	-65	-61	-62	-61	-90
0 stack	-49	-50	-57	-53	-55	-53	-55
0 staff	-44	-44	-47	-45	-52	-45	-55
0 stai	-70	-60	-70	-62	-72	-63	-59
0 stand	11	13	49	14	-4	10	13
0 standalon	-25	-25	-27	-26	-33	-26	-40
0 start	-15	-7	-23	-3	-7	48	-7
0 still	-39	-38	-42	-44	-26	-42	-59
0 stop	-75	-70	-75	-66	-82	-72	-83
0 storag	-53	-54	-57	-55	-60	-54	-57
0 store	19	-21	-22	-6	-36	-19	-36
0 stream	26	31	30	27	5	29	119
0 stuck	-18	-16	-16	-17	40	-29	-19
0 stuff	-47	-46	-52	-48	-55	-44	-53
0 subject	-14	-14	-14	-14	-15	-18	-15
0 subnet	-66	-67	-82	-68	-71	-68	-82
0 suppli	-27	-26	-30	-27	-37	-27	-28
0 supplier	-75	-73	-70	-65	-73	-67	-83
0 support	30	26	81	29	79	11	30
0 suppos	32	33	78	30	9	31	65
0 suppress	-33	-32	-33	-33	-50	-32	-51
0 sure	16	14	6	13	71	-1	8
0 surviv	-13	-13	-14	-14	-17	-13	-15
0 suspici	-25	-25	-25	-26	-30	-25	-41
0 switch	-82	-83	-93	-85	-93	-85	-132
0 system	7	7	5	5	-3	2	41
0 tabl	-68	-72	-81	-69	-78	-71	-73
0 tag	-71	-69	-71	-69	-82	-70	-101
0 take	-8	-6	-14	5	-21	-8	32
0 talk	-4	-2	0	-3	-26	30	-2
0 task	-30	-30	-28	-31	-36	-31	-37
0 teach	-49	-50	-49	-51	-65	-50	-75
0 team	19	23	48	57	49	14	20
0 techi	9	10	38	9	3	9	10
0 technic	24	24	53	23	18	21	24
0 tele	-13	-13	-16	-18	-15	-13	-13
0 tell	-4	-9	14	-7	-21	20	-8
0 tenant	19	18	60	18	40	12	9
0 term	14	13	59	10	3	13	7
0 test	-80	-80	-79	-80	-100	-83	-93
0 than	-42	-48	-17	-43	-60	-45	-51
0 thank	-30	-38	-30	-30	-24	-38	-41
0 that	-20	-17	-15	-17	-32	-17	31
0 the	2	2	10	3	16	4	38
0 thei	-15	-10	18	-11	-40	-22	7
0 their	6	-7	-38	-7	14	-10	8
0 them	-11	-10	-16	-11	-9	-11	28
0 themselv	-41	-41	-66	-41	-43	-43	-44
0 then	-47	-47	-53	-54	-54	-49	-59
0 there	7	14	13	12	48	28	15
0 these	-31	-30	-38	-34	-13	-33	-66
0 thi	33	37	39	37	19	85	87
0 thing	26	22	23	21	-1	43	89
0 think	-37	-35	-60	-20	-8	-58	-42
0 third	-56	-55	-54	-50	-53	-52	-53
0 those	-29	-29	-40	-31	-78	-36	-7
0 through	-57	-57	-60	-59	-88	-57	-65
0 time	-42	-43	-37	-43	-24	-48	-50
0 tls	7	6	26	6	13	5	31
0 to	-20	-20	-18	-16	-15	-19	-19
0 todai	-4	-3	-9	-4	12	-5	-5
0 token	-37	-40	-39	-39	-4	-49	-46
0 tomorrow	1	3	-1	1	22	1	3
0 tonight	40	43	41	44	119	43	28
0 too	-54	-52	-55	-64	-55	-54	-70
0 top	-39	-40	-41	-43	-50	-40	-61
0 topic	-25	-22	-41	-20	-32	18	-27
0 touch	-43	-44	-46	-48	-55	-44	-44
0 traffic	-53	-53	-62	-54	-61	-57	-66
0 train	-31	-31	-7	-31	-36	-43	-42
0 transit	7	7	75	7	-4	6	-8
0 true	-27	-27	-40	-25	4	-26	-46
0 trust	-41	-40	-49	-42	-54	-21	-49
0 tuesdai	37	40	40	42	132	21	20
0 tune	-18	-17	-16	-17	-20	-20	-19
0 tunnel	-50	-50	-53	-50	-65	-50	-59
0 turn	4	3	0	0	40	3	-24
0 two	-46	-47	-58	-27	-57	-47	-78
0 type	-9	-9	-21	-11	-13	17	-15
0 tyre	33	31	29	26	75	30	1
0 u	-9	-7	-32	-5	-25	51	-5
0 under	-17	-10	-15	-12	-18	22	-24
0 underli	-22	-23	-27	-23	-26	-24	-25
0 undersea	-27	-26	-26	-26	-26	-26	-37
0 uninterrupt	-27	-26	-30	-27	-37	-27	-28
0 unless	-36	-37	-39	-36	-56	-40	-57
0 unus	-16	-16	-17	-16	-20	-18	-20
0 up	-11	-12	-14	-12	40	-13	-47
0 updat	-28	-20	-39	-22	-11	-4	45
0 upgrad	22	23	57	42	2	9	71
0 upload	-32	-33	-32	-33	-47	-34	-56
0 ups	-24	-24	-23	-24	-29	-23	-32
0 uptim	-41	-42	-46	-41	-45	-41	-59
0 url	-34	-34	-33	-33	-22	-33	-37
0 us	-9	-4	-9	-5	-1	-7	51
0 usag	7	27	13	37	22	150	25
0 use	-32	-25	-26	-25	-44	13	-34
0 user	-64	-65	-70	-65	-74	-67	-78
0 valid	-50	-51	-54	-50	-54	-51	-50
0 variabl	-27	-27	-36	-27	-29	-28	-29
0 vendor	-14	-13	-14	-14	-17	-13	-19
0 version	35	34	84	38	-4	67	39
0 vet	-33	-32	-33	-33	-45	-32	-35
0 video	13	18	10	19	95	2	-12
0 virtual	-60	-61	-63	-62	-68	-61	-90
0 visitor	-40	-39	-42	-40	-60	-41	-56
0 volum	-83	-84	-83	-88	-106	-84	-104
0 vpn	13	12	9	9	18	4	45
0 vs	-18	-70	-25	-60	-17	-63	-73
0 vuln	-63	-63	-60	-61	-64	-64	-74
0 vulner	-6	-7	-10	-7	-20	-11	28
0 walk	-25	-25	-25	-46	-25	-25	-27
0 want	15	15	25	51	4	9	9
0 warehous	11	10	10	9	45	10	-14
0 was	14	13	12	12	31	51	-15
0 watch	-33	-34	-37	-38	-35	-34	-37
0 way	22	22	8	59	0	20	19
0 we	-36	-35	-42	-29	-49	-36	-10
0 weather	-1	-1	-28	-1	42	-4	0
0 web	-20	-20	-22	-7	-25	-20	-32
0 websit	12	9	7	60	-13	11	-20
0 weekend	14	7	19	14	60	7	14
0 well	-47	-48	-53	-48	-50	-48	-66
0 what	-10	-6	38	1	15	15	-2
0 whatev	-24	-23	-26	-23	-37	-24	-26
0 when	-55	-55	-69	-54	-98	-36	-44
0 where	-5	-2	-9	39	-15	-8	-22
0 which	-23	-21	-20	-21	-19	-16	-18
0 who	0	1	-5	1	33	0	34
0 whole	-51	-49	-50	-50	-74	-49	-68
0 whom	-18	-20	-15	-20	-44	-20	20
0 whose	-28	-27	-46	-25	-33	-26	11
0 will	-30	-27	-34	-28	-49	10	-36
0 window	12	13	34	44	4	8	-1
0 windows	30	29	27	18	18	22	80
0 wipe	-69	-70	-67	-67	-81	-70	-87
0 wire	-72	-74	-80	-72	-83	-74	-89
0 with	-29	-26	-23	-24	-7	-31	-34
0 within	-21	-21	-25	-22	-25	-21	-30
0 without	-7	-7	-7	-8	-8	-8	-10
0 won	18	20	23	20	68	18	1
0 wont	-33	-33	-49	-45	-42	-35	-51
0 word	41	40	117	39	54	25	32
0 work	-42	-36	-22	-35	-73	-9	-46
0 worker	24	23	19	22	60	23	10
0 workload	-53	-53	-68	-40	-64	-56	-67
0 world	-33	-33	-35	-33	-54	-33	-37
0 would	0	-2	6	34	-33	-17	-5
0 write	-34	-30	-31	-30	-19	-29	-35
0 wrote	12	15	9	13	44	12	-3
0 wtf	48	44	130	46	34	42	38
0 you	24	30	22	37	31	115	23
0 your	53	51	78	48	33	114	69
0 yourself	-28	-6	-20	7	-18	104	-18
0 zone	-31	-31	11	-31	-46	-32	-40
1	-32	-28	-32	-29	-12	-29	-30
1 !action	8	16	-4	11	86	16	12
1 !against	-17	-11	-16	-8	-17	-14	-13
1 !asksOwner	-19	-24	-27	-23	-25	-22	-17
1 !asksValue	42	11	32	16	25	10	4
1 !both	93	26	30	32	26	32	30
1 !choose	-4	68	26	126	62	45	40
1 !cloud	75	75	74	74	169	75	60
1 !compare	52	42	8	37	13	17	13
1 !correction	-32	-38	-42	-36	-40	-36	-40
1 !events	-26	-23	-24	-24	-24	-23	-26
1 !feature	50	55	58	59	173	60	41
1 !first	-18	-32	-30	-36	-36	-31	-36
1 !follow	-28	-27	-36	-27	-25	-27	-10
1 !gains	76	98	25	21	32	39	37
1 !general	33	1	1	1	-3	15	0
1 !greeting	22	2	-9	1	15	1	-1
1 !helpData	-8	27	20	24	24	108	30
1 !howTo	69	60	56	59	147	57	61
1 !limit	-14	4	-10	5	95	3	5
1 !managedOne	-9	9	19	-3	-4	-3	-9
1 !mayWho	-28	-25	-27	-26	-34	-26	-27
1 !meaning	-13	11	93	21	-3	15	13
1 !move	-18	-12	-26	-15	-10	-17	-18
1 !notPrice	-23	-17	-19	-15	-21	-17	-4
1 !ofEach	73	6	20	22	-3	22	18
1 !otherCloud	35	75	76	76	206	78	61
1 !outside	-15	-17	-17	-19	-18	-19	-20
1 !overview	73	4	1	7	4	7	2
1 !ownOne	-13	3	-10	5	-7	-8	-16
1 !patches	-25	-19	-18	-17	-17	-17	11
1 !points	-23	-27	-28	-27	-30	-26	-32
1 !price	27	35	28	32	114	37	38
1 !reports	-18	-16	-16	-16	-17	-16	-17
1 !request	53	24	3	22	76	23	25
1 !responsible	23	-13	-13	-10	-9	-10	-14
1 !second	-20	-18	-19	-19	-20	-18	-20
1 !secures	-10	-21	-22	-19	-21	-19	-11
1 !services	35	0	1	-1	-4	-2	-6
1 !sideAws	45	2	4	6	0	6	9
1 !sideCustomer	11	-7	-5	-2	-1	-3	0
1 !tag	-24	-19	-21	-19	-8	-19	-22
1 !term	67	22	68	25	31	21	13
1 !them	-14	-23	-23	-22	-26	-22	-22
1 !trouble	35	59	36	57	145	50	59
1 !us	4	-11	-13	-9	-9	-9	-9
1 !usOrThem	48	9	9	6	8	11	30
1 !who	-7	-19	-23	-19	-22	-19	-15
1 !wholly	120	21	17	26	16	25	22
1 !yesNoStart	-27	-18	-26	-24	-3	-19	-29
1 $	32	35	17	33	84	33	37
1 0	38	7	7	9	9	9	5
1 1	-9	-5	-8	-6	15	-5	-8
1 10	-6	-9	-7	-10	-9	-7	-8
1 100	-15	-12	-13	-14	-13	-13	-13
1 12	-59	-52	-58	-54	-60	-53	-67
1 13	-1	-2	-9	38	-17	-1	-8
1 14	-38	-31	-30	-31	-33	-30	-35
1 169	-33	-27	-27	-29	-27	-27	-42
1 2	-27	-24	-26	-26	-13	-23	-27
1 20	54	19	19	18	18	19	19
1 2016	-31	-33	-33	-33	-34	-32	-33
1 2021	-8	-8	-8	-9	-8	-8	-10
1 2022	-27	-26	-26	-38	-31	-26	-31
1 2024	1	4	-4	1	27	4	0
1 2025	-23	-23	-21	-23	-23	-21	-29
1 254	-33	-27	-27	-29	-27	-27	-42
1 29	0	19	18	-5	54	19	17
1 3	14	15	8	22	54	16	14
1 30	-16	-15	-16	-16	-21	-15	-17
1 300	12	-2	0	1	-5	0	0
1 3094	-31	-31	-30	-32	-42	-31	-36
1 35	28	27	28	27	76	24	28
1 3am	-19	-18	-19	-24	-21	-18	-20
1 4	8	-4	-1	-3	39	-7	10
1 40	-25	-25	-25	-28	-26	-24	-24
1 49844	-24	-24	-22	-24	-24	-23	-31
1 5	-22	-23	-23	-23	-27	-22	-26
1 6	-6	-6	-6	-6	-6	-6	-8
1 7	-26	-28	-26	-25	-29	-25	-26
1 8	-81	-57	-77	-55	-66	-53	-50
1 9	-46	-27	-37	-30	0	-27	-37
1 90	-9	-8	-9	-9	-8	-8	-9
1 @	-13	-32	-28	-30	-28	-30	-30
1 a	-18	-14	-11	-15	-13	-16	-19
1 about	-86	-68	-75	-67	-63	-68	-82
1 absorb	-28	-24	-25	-25	-28	-25	-26
1 abus	-22	-20	-20	-21	-22	-22	-21
1 acceler	-60	-47	-39	-43	-45	-45	-46
1 accept	-13	-13	-14	-14	-15	-13	-14
1 access	-30	-28	-31	-29	-31	-28	-29
1 accident	-15	-13	-12	-13	-13	-13	-14
1 accord	-13	-7	-8	-8	-7	-7	-7
1 account	24	0	0	2	33	2	-4
1 acl	-64	-39	-40	-39	-39	-38	-50
1 acm	38	43	37	45	126	45	40
1 across	-79	-61	-67	-63	-69	-60	-66
1 act	-27	-25	-25	-24	-26	-24	-28
1 action	-10	-10	-9	-10	-10	-9	-10
1 activ	-25	-22	-24	-22	-24	-22	-26
1 actual	23	-19	-18	-15	-20	-13	-12
1 ad	-41	-39	-40	-39	-39	-38	-44
1 add	-33	-31	-31	-31	-33	-30	-33
1 addon	-20	-20	-29	-34	-20	-20	-20
1 admin	-35	-31	-35	-32	-33	-31	-33
1 administr	-28	-27	-27	-29	-27	-26	-28
1 after	-2	-15	-16	-16	-14	-14	-18
1 ag	-23	-18	-16	-18	-17	-16	-18
1 again	-24	-22	-22	-25	-22	-22	-27
1 against	-36	-41	-33	-34	-34	-33	-36
1 age	-12	-11	-11	-12	-11	-10	-10
1 agent	-44	-40	-41	-39	-41	-39	-45
1 agentcor	-14	-12	-14	-12	-13	-12	-13
1 ago	-31	-25	-32	-25	-26	-25	-25
1 alarm	-28	-21	-21	-22	-22	-21	-22
1 alert	-30	-28	-32	-28	-31	-28	-29
1 alibaba	34	33	33	33	74	33	24
1 aliv	-71	-66	-54	-24	-100	-57	-57
1 all	34	11	11	11	32	10	10
1 allow	12	17	14	16	48	2	18
1 alon	-31	-24	-24	-24	-25	-23	-24
1 along	-10	-9	-9	-10	-9	-9	-11
1 alreadi	-48	-42	-44	-43	-43	-42	-41
1 alto	-34	-32	-33	-32	-36	-32	-44
1 alwai	-8	-8	-7	-8	-7	-7	-7
1 am	-23	-17	-20	-18	-25	-18	-17
1 amazon	-14	-21	-24	-22	-26	-22	-23
1 ami	-31	-28	-31	-29	-30	-29	-32
1 an	-20	-22	-15	-20	-16	-16	-22
1 analys	-32	-31	-41	-32	-33	-31	-33
1 analysi	-17	-16	-29	-16	-16	-16	-16
1 analyst	12	17	18	49	8	18	15
1 ancient	-47	-39	-39	-41	-39	-40	-64
1 and	-13	-15	-19	-17	-16	-16	-18
1 announc	-17	-16	-16	-16	-16	-16	-23
1 anoth	-19	-22	-29	-22	-23	-21	-23
1 answer	-7	-8	-13	-9	-11	13	-7
1 anthrop	-38	-28	-29	-29	-34	-28	-27
1 anti	-15	-13	-13	-14	-14	-13	-14
1 antiviru	-21	-21	-24	-22	-29	-21	-21
1 any	-24	-10	-10	-25	15	-10	-15
1 anycast	-56	-53	-52	-51	-54	-51	-55
1 anymor	-22	-19	-20	-20	-22	-19	-21
1 anyon	-46	-41	-38	-40	-42	-39	-46
1 anyth	27	3	3	3	2	4	5
1 anywai	-36	-39	-37	-37	-43	-36	-36
1 anywher	-24	-24	-22	-23	-31	-22	-31
1 api	-26	-22	-24	-23	-24	-22	-23
1 app	-35	-34	-37	-32	-19	-31	-36
1 appli	-32	-30	-31	-31	-35	-30	-41
1 applianc	-36	-33	-35	-34	-35	-33	-40
1 applic	-37	-35	-37	-34	-36	-34	-37
1 approv	-42	-40	-43	-41	-51	-39	-40
1 archiv	-74	-68	-66	-63	-67	-64	-73
1 are	3	-10	3	-10	-11	-2	-14
1 around	-43	-31	-30	-32	-32	-31	-32
1 arrang	-12	-13	-13	-13	-15	-12	-12
1 arriv	-36	-33	-32	-39	-39	-33	-38
1 as	-14	-18	1	-9	-17	-12	-14
1 ask	5	-10	-11	-8	-17	-10	-10
1 assess	-34	-31	-34	-30	-31	-30	-32
1 assessor	-10	-8	-8	-9	-8	-8	-9
1 assign	-47	-42	-45	-41	-43	-41	-51
1 assum	-21	-17	-18	-19	-18	-17	-24
1 at	-3	-9	-8	-9	-12	-8	0
1 attach	-25	-20	-20	-21	7	-19	-21
1 attack	-56	-43	-48	-44	-51	-42	-42
1 audit	-1	-11	-16	-11	-14	-11	-10
1 auditor	-15	-13	-14	-15	-13	-13	-16
1 auth	-44	-36	-38	-36	-36	-35	-37
1 authent	-33	-30	-31	-30	-35	-32	-30
1 author	-28	-25	-25	-24	-25	-24	-26
1 authorit	-10	-10	-10	-10	-11	-10	-10
1 auto	-73	-71	-80	-74	-75	-71	-115
1 autom	-35	-31	-32	-33	-40	-31	-31
1 automat	-53	-50	-50	-51	-68	-49	-61
1 avail	-37	-34	-28	-34	-42	-34	-37
1 awai	-7	54	-10	5	-2	4	5
1 aws	-13	-22	-23	-21	-24	-21	-23
1 az	-50	-48	-57	-51	-43	-47	-49
1 azs	-32	-30	-31	-31	-31	-30	-30
1 azur	34	34	34	34	75	34	28
1 babysit	-77	-79	-86	-80	-80	-74	-78
1 back	-48	-42	-43	-42	-70	-41	7
1 backdoor	-31	-26	-23	-24	-25	-23	-24
1 backend	-8	-8	-8	-8	-8	-8	-8
1 backup	-61	-45	-47	-45	-30	-44	-49
1 bad	-37	-34	-35	-35	-42	-34	-40
1 bake	-20	-17	-18	-18	-17	-16	-17
1 ball	-24	-24	-24	-27	-29	-24	-23
1 bandwidth	-10	-9	-9	-10	-10	-9	-10
1 bare	-11	-4	29	-10	-18	-4	-12
1 base	-24	-23	-23	-24	-23	-23	-33
1 baselin	-114	-95	-92	-85	-101	-89	-91
1 be	6	2	-1	5	10	-2	-3
1 becaus	-17	-16	-16	-17	-20	-16	-17
1 befor	-16	-14	-15	-15	-1	-14	-15
1 begin	114	42	48	42	43	43	43
1 behind	-40	-38	-39	-37	-37	-38	-46
1 belong	-12	-11	-11	-11	-13	-10	-10
1 below	11	21	17	18	10	21	77
1 beneath	-56	-53	-55	-53	-66	-53	-61
1 better	-8	75	17	13	89	34	37
1 between	-23	-25	-27	-17	-19	-22	-25
1 bezo	-60	-38	-42	-48	-51	-39	-57
1 bgp	-14	-12	-12	-13	-13	-12	-12
1 bia	-41	-26	-28	-26	-26	-25	-26
1 big	7	16	9	13	85	13	18
1 bill	7	19	3	1	52	18	19
1 bind	33	16	39	105	36	39	38
1 bit	19	-7	-8	-6	-5	-5	-8
1 bitcoin	-22	-18	-17	-18	-20	-17	-20
1 black	-19	-18	-19	-19	-20	-19	-20
1 blame	-23	-20	-21	-21	-28	-21	-20
1 block	-53	-48	-52	-49	-58	-48	-49
1 boss	83	73	34	16	13	38	40
1 bot	-31	-29	-29	-29	-30	-31	-31
1 both	84	26	29	32	29	31	29
1 bottlerocket	-44	-40	-42	-41	-41	-40	-60
1 bought	34	1	4	7	7	7	7
1 bounc	-53	-39	-40	-42	-56	-40	-49
1 box	-5	-4	-3	3	4	-2	23
1 branch	-22	-21	-21	-20	-23	-20	-23
1 breach	-30	-25	-28	-25	-29	-25	-26
1 break	111	25	15	28	15	29	6
1 breakdown	87	17	21	20	12	19	20
1 bring	-50	-48	-49	-48	-51	-47	-60
1 broadcom	-52	-44	-36	-39	-59	-39	-49
1 broke	-42	-35	-35	-36	-35	-35	-49
1 broken	-26	-24	-25	-24	-18	-23	-32
1 broker	-36	-33	-34	-33	-34	-32	-36
1 budget	-7	-7	-7	-7	-10	-7	-7
1 bug	-26	-24	-29	-25	-26	-24	-27
1 bui	-9	-20	-25	-20	-25	-20	-20
1 build	-53	-47	-47	-47	-49	-46	-52
1 built	-27	-18	-18	-18	-18	-18	-19
1 bullet	58	-13	14	7	3	12	11
1 bump	-31	-29	-29	-28	-31	-28	-31
1 bundl	8	19	4	1	53	18	15
1 burden	13	-3	14	78	0	17	7
1 but	-23	-19	-19	-4	-20	-18	-22
1 button	-10	-10	-11	-11	-10	-10	-15
1 by	-18	-20	-21	-20	-17	-19	-20
1 byol	-65	-63	-63	-68	-62	-61	-78
1 c	-22	-17	-18	-19	-20	-17	-20
1 ca	25	15	30	70	29	30	29
1 cabinet	-23	-17	-19	-18	-17	-17	-19
1 cach	-63	-47	-46	-48	-60	-45	-53
1 call	-29	-21	-19	-8	-27	-20	-21
1 came	-31	-31	-29	-31	-42	-30	-34
1 can	16	11	14	10	51	9	10
1 cannot	-19	-17	-16	-17	-23	-16	-17
1 cant	-25	-23	-24	-24	-24	-24	-30
1 capac	-49	-43	-42	-42	-44	-41	-45
1 card	-6	-6	-6	-6	-8	-6	-6
1 care	6	-26	-29	-26	-27	-24	-40
1 carri	-29	20	-20	-15	-26	-12	-12
1 center	-25	-24	-24	-24	-24	-23	-27
1 central	-84	-69	-117	-70	-83	-63	-70
1 cert	5	7	7	46	4	9	6
1 certif	-30	-28	-28	-29	-29	-27	-28
1 chang	-33	-29	-27	-27	-30	-27	-28
1 charg	33	-5	-13	-2	-5	-3	-14
1 cheaper	9	17	22	19	71	23	20
1 cheapest	12	30	14	29	109	30	31
1 cheat	55	3	16	16	2	16	14
1 check	-43	-37	-36	-37	-39	-36	-37
1 checksum	-42	-40	-34	-37	-38	-34	-37
1 choic	-68	-57	-64	-59	-57	-57	-70
1 choos	-29	-27	-30	-28	-27	-26	-28
1 cidr	-39	-35	-36	-34	-40	-35	-38
1 cipher	-10	-9	-13	-10	-10	-10	-11
1 cisco	-19	-19	-20	-21	-23	-19	-26
1 claim	-13	-9	-9	-10	-10	-9	-10
1 class	-31	-28	-29	-29	-35	-29	-29
1 claud	-2	0	-3	-10	46	0	-7
1 clean	-42	-32	-32	-32	-33	-31	-33
1 cleanup	-35	-34	-36	-36	-34	-33	-37
1 cli	-24	-3	-4	-3	20	-3	-3
1 click	-44	-36	-37	-38	-38	-36	-52
1 client	-18	-22	-24	-23	-25	-22	-24
1 clock	-44	-34	-34	-36	-35	-35	-50
1 close	-27	-21	-21	-20	-20	-20	-21
1 cloud	0	7	3	8	54	8	-11
1 cluster	10	-6	-6	-7	-7	-5	2
1 cname	-18	-16	-17	-18	-19	-17	-19
1 code	-36	-30	-31	-30	-27	-30	-32
1 cold	-18	-24	-16	-10	22	-22	-15
1 collabor	-22	-20	-23	-18	-19	-18	-19
1 colleagu	-19	-21	-24	-21	-29	-20	-20
1 collect	-16	-19	-19	-20	-23	-19	-20
1 column	64	14	17	18	17	19	16
1 come	-20	-10	2	-10	-21	7	-6
1 command	13	28	28	29	90	25	29
1 commiss	-12	-11	-11	-11	-12	-11	-12
1 common	-43	-56	-45	-42	-40	-40	-45
1 compact	-44	-33	-33	-34	-36	-32	-34
1 compani	5	7	4	4	40	7	0
1 complaint	-53	-39	-40	-42	-56	-40	-49
1 complet	70	30	12	18	39	29	34
1 complianc	-50	-38	-40	-38	-40	-37	-41
1 compliant	-27	-26	-26	-26	-29	-26	-35
1 compon	-18	-16	-16	-16	-17	-16	-17
1 comprom	-25	-20	-21	-21	-22	-20	-19
1 comput	2	8	5	7	28	8	14
1 concurr	-5	-3	-15	-4	28	-5	-6
1 condit	-12	-11	-10	-11	-11	-10	-10
1 confidenti	-9	-8	-9	-8	-8	-8	-8
1 config	-90	-83	-91	-83	-89	-76	-94
1 configur	-35	-31	-33	-31	-32	-30	-32
1 confirm	-6	-6	-6	-7	-7	-7	-8
1 connect	-26	-23	-23	-23	-9	-22	-24
1 contact	-59	-40	-41	-41	-40	-39	-38
1 contain	-23	-20	-28	-20	-22	-20	-7
1 containerd	-49	-46	-50	-48	-59	-46	-50
1 content	-52	-44	-45	-42	-51	-42	-46
1 continu	-25	-23	-23	-35	-27	-23	-26
1 contractor	-20	-17	-17	-19	-18	-17	-21
1 control	-29	-25	-21	-25	-26	-24	-30
1 cool	-33	-29	-30	-29	-31	-29	-29
1 copi	-17	-14	3	-14	-16	-13	-17
1 core	-27	-26	-25	-26	-26	-26	-33
1 coredn	-18	-17	-22	-26	-17	-17	-19
1 correct	-1	1	1	1	16	1	-2
1 cost	-13	11	-9	10	70	11	12
1 could	26	1	-10	2	-1	2	2
1 count	-75	-66	-71	-71	-69	-66	-69
1 cover	52	0	-24	5	-5	-4	2
1 cpu	-45	-41	-40	-42	-44	-40	-42
1 crash	-20	-19	-20	-18	-19	-18	-18
1 creat	-44	-41	-43	-41	-44	-40	-45
1 creation	-100	-92	-98	-86	-89	-87	-105
1 credenti	-65	-59	-59	-59	-63	-58	-65
1 critic	-17	-14	-15	-15	-15	-14	-14
1 cron	-58	-46	-45	-49	-49	-46	-56
1 cross	-9	-9	-9	-9	-9	-8	-8
1 crypto	-50	-36	-38	-41	-37	-37	-38
1 cto	16	-3	-1	1	-4	0	0
1 cumul	-45	-44	-48	-43	-43	-44	-54
1 current	-20	-16	-16	-17	-17	-17	-18
1 custom	-2	-16	-11	-15	-17	-14	-5
1 cut	-13	-11	-11	-12	-16	-11	-13
1 cve	-36	-33	-33	-33	-35	-32	-40
1 cvs	-17	-16	-15	-17	-25	-16	-16
1 d	-36	-31	-29	-30	-30	-29	-33
1 daemon	-19	-19	-19	-19	-19	-19	-33
1 dai	-45	-43	-42	-42	-53	-41	-44
1 daili	-27	-26	-26	-26	-36	-25	-26
1 dangl	-22	-19	-20	-20	-21	-20	-24
1 dark	-16	-16	-15	-15	-17	-15	-15
1 dashboard	-30	-27	-31	-28	-29	-27	-28
1 data	-36	-33	-34	-32	-34	-32	-34
1 databas	-33	-30	-33	-31	-21	-29	-42
1 date	-11	-10	-10	-10	-9	-10	-13
1 day	-19	-18	-18	-18	-19	-18	-17
1 db	11	17	16	13	12	16	46
1 dba	-38	-37	-37	-39	-43	-36	-51
1 ddo	-31	-21	-22	-22	-21	-21	-22
1 dead	-24	-24	-23	-23	-26	-23	-23
1 deal	11	-39	-61	-38	-48	-37	-60
1 dear	-36	-28	-35	-27	-40	-27	-28
1 debian	-29	-29	-29	-30	-30	-29	-47
1 decid	-36	-31	-32	-32	-38	-31	-33
1 decis	-13	-12	-13	-12	-14	-12	-12
1 deck	17	6	7	7	7	7	7
1 decrypt	-13	-8	-9	-9	-9	-8	-9
1 dedic	-15	-14	-13	-13	-14	-13	-13
1 default	-29	-27	-32	-27	-19	-26	-29
1 defect	-18	-18	-18	-17	-22	-17	-17
1 defend	-11	-10	-10	-11	-10	-10	-14
1 defin	-46	-37	-39	-37	-40	-36	-37
1 definit	-70	-60	-87	-60	-62	-60	-60
1 delet	-1	2	1	2	33	3	2
1 deliveri	-61	-52	-60	-52	-56	-52	-55
1 demand	-15	-13	-14	-15	-16	-14	-14
1 demarc	73	28	28	25	22	24	28
1 deni	-11	-9	-8	-9	-8	-8	-8
1 depend	-105	-79	-79	-83	-84	-78	-103
1 deploi	-25	-21	-21	-21	-23	-20	-22
1 deploy	-19	-16	-17	-17	-18	-16	-18
1 design	-32	-31	-32	-31	-33	-31	-32
1 desktop	-22	-48	-60	-49	-48	-45	-62
1 destroi	-15	-15	-14	-18	-15	-15	-15
1 detect	-39	-35	-35	-36	-36	-35	-39
1 dev	-12	-1	-5	-4	43	-1	-3
1 develop	-30	-29	-25	-28	-26	-25	-25
1 devic	-37	-37	-39	-37	-37	-36	-43
1 di	-49	-45	-44	-46	-52	-44	-61
1 dial	-17	-13	-14	-13	-14	-13	-14
1 dictat	-13	-11	-11	-12	-15	-11	-12
1 did	-24	-16	-16	-16	23	-20	-21
1 didnt	-31	-34	-32	-32	-38	-31	-31
1 differ	-17	-29	-15	-15	6	-14	-18
1 digicert	-24	-25	-19	29	-16	-15	-17
1 directori	-29	-29	-29	-29	-35	-29	-45
1 dirti	-20	-19	-19	-22	-19	-18	-26
1 disabl	-20	-20	-20	-22	-21	-19	-21
1 disk	-30	-26	-26	-26	-26	-25	-27
1 dispos	-28	-28	-34	-36	-32	-28	-29
1 disrupt	-7	-7	-7	-7	-10	-7	-7
1 distribut	-32	-32	-32	-31	-37	-31	-39
1 distro	-21	-17	-16	-16	-18	-17	-18
1 divid	44	-28	-26	-23	-63	-33	-22
1 divis	86	16	11	20	8	19	18
1 dlq	-41	-39	-39	-39	-55	-40	-42
1 dmarc	-21	-25	-19	-19	-21	-20	-23
1 dns	5	6	8	27	48	11	10
1 do	0	-16	-26	-19	-18	-18	-26
1 doc	-24	-20	-22	-21	-20	-21	-21
1 dock	-23	-20	-19	-20	-23	-19	-23
1 docker	-14	-13	-13	-14	-13	-12	-13
1 document	-6	-15	-19	-18	-18	-15	-15
1 doe	-4	-14	-12	-14	-2	-14	-19
1 doesnt	69	20	23	20	24	24	22
1 domain	-36	38	-21	-30	-22	-17	-19
1 done	-9	-18	-20	-18	-24	-17	-20
1 dont	-26	-22	-25	-23	-23	-22	-24
1 doubl	-8	-6	-6	-7	-7	-6	-7
1 down	60	12	8	12	21	12	2
1 downfal	-10	-9	-9	-10	-10	-9	-12
1 download	-22	-18	-18	-18	-18	-17	-19
1 dpo	46	14	12	13	7	13	14
1 dr	78	-30	-36	-30	-67	-25	-53
1 drain	16	31	20	26	103	28	28
1 drift	-107	-75	-73	-72	-73	-72	-81
1 drill	-52	-47	-48	-45	-46	-45	-47
1 drive	-40	-32	-32	-33	-34	-31	-34
1 driver	-20	-22	-20	-21	-21	-20	-19
1 drop	-39	-13	-29	-44	-40	-28	-31
1 dump	-11	-7	-8	-7	-7	-7	-7
1 durabl	-43	-35	-37	-37	-38	-37	-38
1 duti	128	16	26	24	24	27	22
1 each	53	0	9	11	-6	11	9
1 ec2	-28	-30	-30	-29	-30	-28	-37
1 ecs	-48	-46	-47	-46	-47	-45	-69
1 edg	-31	-29	-30	-29	-31	-29	-31
1 effort	26	22	24	71	20	26	23
1 either	84	39	39	40	39	40	40
1 eks	-43	-43	-42	-44	-43	-42	-73
1 electr	-50	-42	-46	-42	-49	-42	-42
1 eleven	-14	-13	-14	-15	-14	-13	-15
1 els	28	33	62	58	25	34	32
1 elsewher	-8	-5	-6	-6	-6	-6	-6
1 em	-63	-53	-51	-53	-64	-52	-59
1 employe	-29	-28	-28	-27	-29	-27	-27
1 empti	-44	-38	-40	-47	-43	-39	-40
1 enabl	-50	-45	-49	-45	-41	-45	-50
1 encrypt	-53	-49	-50	-49	-53	-48	-55
1 end	4	-6	-6	-7	9	-6	-10
1 endpoint	-22	1	56	4	27	4	1
1 enforc	-26	-21	-23	-24	-23	-21	-22
1 engin	-40	-36	-36	-36	-29	-35	-51
1 english	-8	-5	-5	-5	-5	-5	-5
1 enough	-8	-8	-8	-8	-8	-8	-9
1 ensur	-28	-22	-22	-23	-24	-22	-22
1 entri	-11	-10	-10	-10	-10	-10	-11
1 env	-43	-29	-30	-30	-38	-29	-35
1 environ	-31	-24	5	-23	-28	-23	-25
1 ephemer	-31	-27	-27	-39	-37	-26	-28
1 equip	-31	-30	-31	-30	-31	-30	-45
1 eras	-44	-44	-43	-41	-56	-41	-41
1 error	-19	-18	-18	-18	-21	-18	-20
1 escap	-23	-20	-20	-21	-22	-20	-28
1 esx	25	-27	-15	-20	-39	-18	-28
1 esxi	-46	-44	-45	-44	-46	-44	-64
1 etc	-11	-12	-11	-11	-15	-11	-13
1 etcd	-75	-71	-87	-72	-74	-70	-77
1 etl	-21	-18	-18	-21	-19	-18	-20
1 eu	-23	-4	-24	-10	23	-4	-8
1 even	-75	-55	-72	-60	-68	-65	-79
1 event	-28	-26	-27	-26	-28	-25	-27
1 ever	-37	-30	-30	-32	-33	-30	-32
1 everi	-34	-31	-33	-32	-32	-31	-35
1 everyon	-54	-51	-51	-50	-71	-50	-52
1 everyth	95	18	18	21	5	18	19
1 evid	-10	-12	-12	-13	-12	-12	-14
1 ex	-32	-29	-29	-30	-31	-29	-31
1 exactli	10	21	63	22	10	21	23
1 execut	-16	-10	17	-10	0	-9	-10
1 exist	46	14	7	15	10	16	14
1 expect	-14	-12	-14	-14	-14	-12	-12
1 expir	-22	-21	-22	-23	-26	-21	-21
1 explain	51	23	28	25	10	25	26
1 export	-16	-16	-20	-17	-17	-16	-16
1 exposur	-36	-34	-43	-35	-44	-34	-37
1 extend	-10	-6	29	-6	-31	-6	-7
1 extern	-12	-9	-8	-9	-9	-9	-10
1 extra	-58	-55	-61	-54	-62	-55	-64
1 facil	-29	-28	-27	-27	-32	-27	-42
1 factor	-11	-10	-10	-10	-10	-10	-11
1 factori	22	-5	-7	-5	-6	-5	-15
1 fail	-19	-18	-17	-17	-18	-17	-19
1 failov	-17	-16	-15	-16	-16	-15	-16
1 failur	-14	-12	-12	-13	-13	-12	-13
1 fall	-14	-32	-24	-23	-27	-28	-26
1 fals	-48	-33	-38	-37	-49	-32	-32
1 famili	2	5	2	-16	45	6	8
1 fault	-39	-36	-37	-38	-43	-35	-38
1 faulti	-20	-19	-20	-21	-20	-19	-23
1 feed	-22	-17	-17	-17	-18	-17	-22
1 fell	-25	-23	-27	-26	-29	-24	-23
1 fgac	-20	-20	-24	-20	-22	-18	-19
1 field	-24	-21	-23	-21	-23	-21	-22
1 file	-3	-2	-4	1	29	-3	-4
1 fill	42	7	7	8	5	8	9
1 find	-48	-27	-28	-27	-16	-27	-29
1 fine	-29	-28	-29	-28	-33	-28	-29
1 finger	-29	-28	-28	-44	-41	-28	-31
1 fip	-41	-40	-41	-39	-43	-39	-42
1 firecrack	-35	-33	-56	-37	-38	-33	-35
1 firewal	-38	-36	-36	-37	-39	-36	-49
1 firmwar	-55	-51	-53	-50	-52	-50	-54
1 first	-18	-32	-30	-36	-36	-31	-36
1 five	8	0	-12	-3	0	0	-1
1 fix	-22	-19	-20	-20	-21	-19	-21
1 flag	-36	-27	-36	1	0	-19	-25
1 flavor	16	28	30	103	-4	30	29
1 flaw	-29	-19	-19	-21	-21	-20	-22
1 fleet	-38	-35	-36	-36	-24	-35	-44
1 flip	-18	-17	-18	-19	-18	-17	-19
1 flood	-43	-48	-41	-41	-42	-40	-42
1 floor	-54	-49	-49	-49	-52	-50	-66
1 flow	-16	-12	41	-10	-14	-10	-13
1 for	-6	-17	-11	-12	-14	-16	-19
1 forc	-26	-24	-25	-25	-28	-24	-24
1 forev	-2	4	6	5	38	7	5
1 form	34	0	1	-2	-15	0	2
1 found	-17	-14	-14	-14	-16	-14	-16
1 frankfurt	13	25	19	23	68	26	25
1 free	-18	-15	-16	-17	-16	-16	-21
1 fresh	-44	-25	-26	-27	-25	-26	-26
1 fridai	-42	-30	-30	-31	-31	-31	-31
1 from	-24	-23	-23	-20	-26	-20	-24
1 front	-38	-34	-32	-32	-37	-34	-36
1 full	35	-6	-8	-8	-15	-5	-5
1 function	-50	-38	-38	-39	-40	-37	-42
1 game	-49	-46	-45	-44	-48	-43	-48
1 gatewai	-35	-38	-43	-49	-22	-37	-60
1 gbp	-77	-70	-72	-71	-79	-69	-75
1 gdpr	-40	-32	-34	-36	-35	-31	-38
1 general	-37	-33	-33	-33	-34	-33	-57
1 geo	-21	-19	-20	-19	-20	-19	-19
1 get	-26	-27	-29	-28	-33	-27	-30
1 gimm	28	-6	0	1	-16	0	0
1 give	17	-8	-8	-7	-19	-8	-7
1 global	-9	-9	-9	-8	-9	-8	-10
1 go	-13	43	0	22	-3	7	7
1 goe	-19	45	-19	-4	-12	-4	-6
1 gone	-12	-9	-9	-10	-10	-9	-10
1 good	4	1	6	-12	57	4	3
1 googl	26	28	29	27	65	28	26
1 got	11	-19	-26	-15	-17	-15	-21
1 gotta	-16	-15	-15	-15	-18	-15	-17
1 govern	-32	-26	-29	-26	-30	-26	-28
1 gpu	-35	-33	-33	-15	-39	-31	-38
1 grain	-41	-40	-43	-40	-48	-39	-39
1 grant	-45	-44	-44	-42	-58	-41	-45
1 graph	-52	-41	-45	-45	-59	-43	-43
1 green	-42	-30	-42	-33	-32	-32	-30
1 gremlin	-33	-32	-33	-33	-34	-32	-33
1 group	-44	-40	-43	-39	-39	-38	-43
1 grow	-35	-32	-34	-33	-35	-32	-35
1 guarante	-25	-25	-40	-26	-25	-25	-25
1 guard	-13	-15	-10	8	-11	-9	-11
1 guardrail	-43	-39	-42	-37	-39	-36	-41
1 guess	-15	-13	-12	-12	-13	-13	-12
1 guest	-17	-8	-8	-8	13	-7	-13
1 gui	-37	-31	-31	-31	-34	-31	-36
1 guy	-29	-24	-24	-37	-28	-24	-36
1 ha	-24	-26	-31	25	-28	-15	-20
1 hack	-26	-26	-26	-26	-27	-26	-46
1 had	-38	-28	-30	-30	-30	-28	-32
1 haiku	3	15	15	14	63	14	15
1 half	-24	-22	-22	-22	-23	-21	-24
1 hall	-15	-12	-13	-12	-12	-12	-13
1 hand	19	-12	-13	-14	-16	-12	-17
1 handl	51	30	25	31	8	31	105
1 happen	-10	-8	-10	-8	-9	-8	-8
1 hard	-10	-9	-9	-9	-10	-9	-9
1 hardcod	-27	-36	-25	-26	-27	-26	-27
1 harden	-55	-52	-52	-53	-52	-50	-61
1 hardwar	-46	-42	-43	-41	-44	-41	-46
1 has	-9	-15	-16	-12	-13	-14	-18
1 hash	-11	-9	-8	-9	-8	-9	-9
1 hasnt	-29	-25	-25	-27	-31	-25	-30
1 hat	12	-13	-9	-13	-14	-12	-32
1 have	9	0	-9	-4	11	-3	-8
1 he	-28	-27	-31	-29	-34	-26	-27
1 head	-42	-36	-35	-40	-36	-35	-43
1 headach	-10	-10	-10	-10	-13	-10	-9
1 health	-56	-47	-47	-46	-46	-45	-47
1 hear	-9	-8	-8	-8	-8	-8	-9
1 help	39	37	113	41	39	22	40
1 here	40	13	5	5	5	12	7
1 hey	63	16	11	16	1	16	16
1 high	-22	-21	-21	-21	-28	-21	-22
1 hijack	-36	-24	-25	-24	-24	-24	-25
1 him	-35	-33	-33	-35	-36	-33	-40
1 hipaa	-19	-13	-14	-14	-14	-13	-13
1 hit	-52	-36	-42	-38	-47	-35	-41
1 hm	-35	-35	-33	-33	-36	-33	-35
1 hold	-31	-26	-27	-27	-30	-26	-32
1 hole	-21	-20	-21	-23	-23	-20	-24
1 homework	70	12	6	10	-11	13	18
1 hook	49	-4	-19	-5	-7	-5	-15
1 hope	-15	-12	-12	-12	-13	-11	-11
1 host	-22	-20	-21	-10	-22	-18	-2
1 how	69	27	28	28	74	27	29
1 hpc	-33	-25	-26	-42	-32	-26	-41
1 hr	-9	-5	26	-4	-32	-9	-3
1 http	-20	-19	-19	-19	-20	-18	-21
1 hum	-26	-26	-24	-25	-33	-24	-29
1 hyperpod	-12	-12	-12	-13	-12	-12	-18
1 hypervisor	-33	-31	-31	-30	-33	-30	-39
1 i	17	-11	-9	-10	-10	-9	-12
1 id	45	22	26	56	11	26	26
1 idea	35	56	54	33	85	54	94
1 ident	-50	-26	-26	-27	-26	-26	-26
1 if	-24	-22	-41	-22	-35	-29	-33
1 im	89	36	28	32	34	32	35
1 imag	-32	-31	-31	-29	-31	-29	-34
1 import	-27	-25	-24	6	-26	-23	-29
1 in	-20	-24	-16	-23	-21	-23	-27
1 incid	-43	-35	-37	-37	-38	-35	-33
1 includ	-23	-22	-21	-22	-29	-21	-27
1 index	-27	-24	-24	-24	-28	-24	-27
1 infect	-32	-28	-28	-28	-34	-28	-29
1 infer	-26	-26	-29	-27	-27	-26	-27
1 infrastructur	-42	-37	-39	-37	-38	-37	-39
1 ingest	-17	-15	-16	-15	-15	-15	-17
1 inherit	86	31	-7	31	29	29	35
1 inject	-41	-28	-29	-29	-30	-29	-30
1 insid	-48	-44	-52	-44	-45	-43	-49
1 inspect	-29	-22	-23	-22	-23	-22	-24
1 instal	-26	-24	-24	-24	-22	-23	-14
1 instanc	-5	5	2	3	48	3	-2
1 instead	-54	-16	-46	-56	-38	-35	-36
1 instrument	-23	-19	-19	-19	-19	-19	-21
1 integr	-51	-27	-28	-28	-28	-28	-28
1 intent	-17	-15	-15	-15	-15	-17	-16
1 intern	-33	-32	-34	-32	-41	-31	-33
1 internet	-30	-20	-20	-20	-20	-19	-21
1 into	-29	-20	-28	-27	-28	-26	-29
1 intrus	-35	-32	-32	-33	-33	-31	-33
1 invent	21	40	48	54	139	41	35
1 investig	-62	-50	-52	-53	-64	-51	-52
1 invoc	-24	-21	-23	-22	-24	-22	-23
1 invoic	4	18	57	19	61	19	17
1 iptabl	-16	-14	-14	-15	-15	-14	-15
1 is	-23	-16	-4	-16	-13	-17	-21
1 isnt	-32	-21	-25	0	-25	-20	-27
1 iso	-12	-10	-10	-10	-10	-9	-10
1 isol	-34	-31	-36	-31	-32	-31	-34
1 issu	-27	-25	-25	-26	-29	-25	-26
1 it	-5	-8	-6	-8	-3	-7	7
1 item	10	16	13	15	95	15	11
1 its	-26	-27	-27	-26	-31	-26	-28
1 itself	-34	-30	-31	-31	-38	-30	-35
1 januari	-19	-18	-18	-18	-18	-18	-28
1 jar	-27	-25	-24	-25	-26	-25	-28
1 java	-28	-27	-28	-28	-29	-26	-31
1 jdbc	-14	-12	-13	-12	-12	-12	-12
1 job	4	-10	-14	-9	-11	-8	10
1 join	-34	-29	-29	-31	-31	-28	-37
1 js	-18	-17	-19	-18	-17	-17	-21
1 just	-21	27	-14	-21	-16	-7	-8
1 karpent	-28	-28	-29	-30	-26	-27	-32
1 kbs	-70	-66	-72	-67	-67	-66	-85
1 keep	-28	-25	-25	-24	-29	-25	-27
1 kei	-60	-58	-58	-56	-57	-56	-79
1 kept	-48	-44	-44	-44	-63	-44	-47
1 kernel	-52	-50	-51	-52	-55	-50	-68
1 key	-21	-14	12	-15	-8	-16	-17
1 kick	-34	-29	-31	-29	-33	-29	-33
1 kill	-25	-24	-24	-25	-33	-24	-26
1 kind	-76	-74	-71	-72	-75	-71	-96
1 kindli	87	12	26	25	16	25	26
1 know	22	4	24	4	-5	4	3
1 kubelet	-29	-28	-32	-29	-28	-28	-37
1 kvm	-11	-11	-11	-11	-12	-11	-18
1 label	-19	-16	-17	-16	-16	-16	-19
1 labor	69	-1	-11	7	-12	5	2
1 lack	10	27	10	22	102	20	4
1 lambda	-11	-9	-10	-9	-10	-9	-11
1 land	-20	-18	-20	-19	-19	-18	-22
1 laptop	-9	-7	-7	-7	-7	-7	-7
1 larg	5	16	5	15	65	18	16
1 last	-30	-30	-29	-32	-32	-30	-29
1 latest	-1	11	-23	8	96	8	5
1 launch	8	12	17	12	30	12	27
1 law	-15	-12	-12	-13	-14	-12	-13
1 layer	-2	-17	-19	-15	-22	-19	-16
1 leaf	-28	-26	-28	-30	-27	-25	-25
1 leak	-33	-27	-26	-26	-27	-26	-26
1 leaki	-25	-23	-23	-25	-26	-22	-24
1 least	-16	-3	-29	61	-10	-3	-12
1 leav	38	5	-2	27	-7	7	5
1 leaver	-26	-19	-21	-21	-20	-19	-19
1 left	38	-8	-20	-6	-13	-5	-6
1 legal	-24	-21	-24	-21	-22	-20	-23
1 length	-10	-8	-8	-9	-8	-8	-9
1 less	41	33	46	126	36	47	42
1 let	-71	-47	-48	-48	-62	-46	-46
1 letter	-10	-8	-8	-8	-8	-8	-9
1 level	-34	-32	-33	-32	-37	-31	-33
1 liabl	-38	-35	-37	-36	-49	-35	-36
1 lib	-72	-65	-68	-65	-70	-64	-69
1 librari	-19	-17	-18	-18	-18	-17	-25
1 licens	11	22	23	21	20	24	90
1 life	-5	-3	-5	-7	22	-3	-10
1 lifecycl	-36	-33	-37	-33	-34	-33	-34
1 lift	-27	21	-13	-32	-25	-12	-28
1 lightsail	-21	-21	-21	-41	-21	-22	-21
1 like	16	-12	-11	6	-32	-9	-12
1 limit	-21	-18	-25	-19	-5	-20	-20
1 line	-38	-33	5	-26	-44	-27	-33
1 link	-36	-34	-35	-36	-36	-34	-39
1 linux	-24	-20	-19	-9	-15	-18	-16
1 list	89	22	23	22	7	20	21
1 listen	-57	-53	-55	-52	-54	-51	-56
1 live	-15	-12	-12	-13	-13	-12	-13
1 load	14	16	8	15	65	14	13
1 local	-24	-23	-24	-24	-23	-22	-24
1 locat	-27	-24	-26	-24	-24	-24	-28
1 lock	-45	-40	-46	-39	-40	-38	-47
1 log	-20	-17	3	-17	-14	-16	-19
1 logic	-15	-12	-12	-12	-13	-12	-12
1 login	-45	-43	-45	-44	-46	-42	-45
1 lol	-25	-24	-24	-23	-30	-24	-25
1 long	-21	-18	-18	-19	-1	-18	-23
1 longer	25	-3	-10	-2	-9	-1	-2
1 look	18	-7	-8	-6	-8	-5	-8
1 lose	-17	-17	-16	-16	-19	-16	-16
1 lost	11	-4	-4	-2	-3	-3	-3
1 low	-11	-10	-10	-11	-14	-10	-10
1 lowest	19	15	16	63	11	19	15
1 machin	-11	-8	-9	-7	-8	-7	17
1 made	-45	-35	-36	-36	-38	-36	-39
1 mail	-33	-24	-24	-25	-26	-24	-26
1 maintain	-36	-33	-34	-33	-34	-33	-40
1 mainten	-54	-42	-45	-47	-45	-42	-48
1 major	-16	-15	-17	-15	-15	-15	-16
1 make	-24	-21	-22	-22	-22	-21	-21
1 malici	-10	-7	-8	-8	-8	-8	-8
1 manag	-39	-25	-18	-30	-32	-30	-35
1 mandatori	-11	-9	-10	-9	-10	-9	-11
1 mani	-20	-12	-15	-12	8	-12	-12
1 manifest	-40	-37	-36	-36	-38	-36	-41
1 manual	-22	-21	-20	-21	-27	-22	-22
1 map	-24	-22	-22	-22	-25	-21	-23
1 march	18	-2	-1	-5	-5	-2	-1
1 mark	-17	-16	-17	-19	-17	-16	-19
1 master	-16	-14	-14	-14	-14	-14	-15
1 materi	-9	-8	-9	-8	-9	-8	-8
1 matrix	148	43	30	47	45	48	39
1 max	-23	-30	-32	-16	24	-16	-16
1 maximum	-6	-5	-15	-6	16	-6	-5
1 may	-32	-26	-32	-27	-16	-26	-26
1 me	79	32	74	42	60	36	39
1 mean	-40	-11	71	7	-26	-6	-8
1 meant	-42	-19	25	-16	-22	-18	-19
1 media	-28	-28	-34	-36	-32	-28	-29
1 meet	-9	-7	-7	-7	-7	-7	-8
1 memori	-32	-30	-37	-30	-25	-29	-33
1 mend	-33	-31	-33	-32	-39	-32	-36
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
1 mine	5	-6	-14	-14	-11	-6	-12
1 miner	-41	-37	-38	-43	-38	-36	-39
1 minimum	-31	-30	-30	-31	-48	-30	-31
1 minor	-72	-66	-74	-65	-67	-63	-69
1 minut	-30	-25	-28	-27	-28	-26	-29
1 miss	-38	-29	-30	-30	-31	-29	-30
1 mistak	-45	-42	-45	-42	-44	-42	-48
1 ml	-25	-20	-21	-23	-26	-18	-21
1 mobil	-28	-25	-23	-28	-23	-23	-24
1 mode	6	-4	18	30	-21	-2	-4
1 model	61	3	2	5	-4	5	4
1 modul	7	13	12	12	40	13	13
1 mondai	16	1	3	2	-2	3	3
1 month	-37	-33	-35	-34	-28	-33	-46
1 monthli	-1	11	-4	-18	45	10	6
1 more	-39	-38	-42	-39	-45	-37	-39
1 morn	-32	-31	-31	-30	-23	-30	-36
1 mount	-41	-36	-38	-38	-39	-36	-44
1 move	-41	-40	-38	-38	-41	-37	-41
1 much	57	22	25	13	23	20	23
1 multi	-34	-31	-41	-34	-19	-30	-32
1 must	-17	-27	-29	-27	-30	-26	-33
1 my	10	-12	-17	-12	5	-11	-17
1 myself	34	-4	-5	-17	-5	-3	-2
1 mysql	-59	-32	-52	-32	-34	-34	-31
1 n	56	16	20	19	16	18	16
1 name	-12	-3	-18	-2	35	-1	23
1 namespac	-31	-26	-27	-27	-28	-26	-32
1 narrow	-23	-19	-19	-20	-22	-19	-20
1 nearli	-14	-12	-11	-12	-12	-11	-12
1 necessari	-10	-9	-12	-10	-9	-9	-9
1 need	11	-9	-11	-11	-5	-9	-12
1 network	-20	-18	-6	-18	-18	-17	-18
1 never	-22	-21	-22	-23	-23	-21	-27
1 new	2	31	0	-1	-2	2	1
1 newer	-9	-9	-10	-9	-10	-9	-10
1 newslett	-52	-36	-37	-42	-56	-36	-39
1 next	34	37	12	15	10	7	15
1 night	-54	-52	-49	-56	-52	-49	-88
1 nine	-14	-13	-14	-15	-14	-13	-15
1 no	-16	-19	-25	-21	-22	-19	-9
1 nobodi	-22	-18	-20	-19	-21	-18	-19
1 node	-21	-17	-18	-10	-15	-15	7
1 nodepool	-20	-17	-16	-17	-20	-16	-16
1 non	-11	-9	-10	-10	-15	-10	-9
1 noncompli	-42	-34	-34	-33	-40	-33	-34
1 none	-22	-21	-20	-21	-22	-20	-22
1 normal	-45	38	-18	-26	-20	-5	-4
1 not	-5	3	-18	-17	-25	-13	-16
1 noth	13	6	6	23	3	7	7
1 notic	-27	-24	-25	-25	-25	-25	-26
1 now	-34	-30	-31	-27	-18	-28	-28
1 npm	-34	-29	-29	-29	-29	-29	-40
1 nsx	-25	-21	-21	-21	-22	-20	-25
1 number	-17	-16	-16	-17	-20	-16	-18
1 nutshel	168	34	39	56	26	43	40
1 nvidia	-24	-26	-24	-26	-26	-24	-22
1 o	-20	-19	-19	-19	-22	-19	-21
1 object	-23	-22	-24	-20	-6	-20	-21
1 oblig	185	21	6	37	22	35	32
1 obtain	-11	-10	-10	-10	-11	-10	-11
1 ocr	-52	-28	-28	-29	-28	-29	-30
1 odd	-14	-11	-11	-12	-12	-12	-11
1 of	-15	-20	-21	-18	-18	-19	-24
1 off	-34	-37	-39	-36	-37	-35	-39
1 offer	-9	-8	-12	-9	-9	-8	-9
1 offic	-32	-28	-29	-30	-35	-28	-31
1 offlin	-7	-6	-7	-6	-7	-6	-9
1 ok	-24	-25	-25	-24	-29	-24	-26
1 okta	-19	-13	-13	-13	-13	-12	-13
1 old	-34	-32	-32	-32	-37	-32	-34
1 on	-30	-27	-32	-30	-30	-30	-37
1 onc	-32	-26	-26	-28	-30	-26	-28
1 one	8	3	19	23	12	6	2
1 onli	4	0	13	-2	10	-3	-1
1 ons	-7	-6	-6	-6	-6	-6	-8
1 onto	-20	-19	-19	-19	-21	-19	-24
1 open	-29	-23	-23	-23	-22	-23	-25
1 openssl	-13	-11	-11	-12	-12	-11	-12
1 oper	-28	-26	-26	-26	-27	-25	-28
1 option	-53	-49	-68	-1	-56	-47	-61
1 or	-25	-10	-12	2	-15	-10	-5
1 orchestr	-10	-9	-9	-9	-9	-9	-10
1 order	-33	-32	-34	-34	-33	-31	-37
1 org	-34	-25	-25	-26	-25	-25	-29
1 organ	-20	-14	-14	-15	-16	-14	-14
1 os	13	21	18	18	18	21	92
1 other	-10	-9	-9	-9	-9	-9	-10
1 ou	-49	-64	-49	-46	-52	-48	-47
1 ought	-12	-10	-10	-11	-10	-10	-10
1 our	2	-5	-7	-1	-2	-1	10
1 ourself	26	-7	-25	-12	-42	-6	-6
1 ourselv	-41	-53	-49	-49	-50	-47	-60
1 out	14	-2	-4	-1	18	0	-3
1 outag	-19	-18	-18	-19	-26	-17	-19
1 outlin	91	31	24	24	19	35	36
1 over	-1	-11	-12	-12	-14	-10	-12
1 overnight	-32	-24	-24	-27	-27	-24	-28
1 overview	118	20	21	23	-9	22	23
1 own	16	3	1	18	21	9	38
1 owner	10	8	5	9	2	5	57
1 ownership	24	-12	-11	-9	-14	-11	-13
1 packag	-17	-15	-16	-16	-16	-15	-17
1 page	-33	-30	-29	-30	-33	-28	-33
1 pager	85	28	28	26	4	30	30
1 pai	-16	-14	-14	-14	-16	-14	-13
1 paid	14	15	10	11	56	14	12
1 pair	-14	-2	-7	-4	30	-4	-2
1 palo	-38	-18	-18	-17	18	-21	-25
1 pan	-33	-31	-33	-32	-36	-31	-46
1 panda	-32	-32	-35	-33	-34	-32	-55
1 paragraph	49	4	3	4	6	3	10
1 param	-24	-22	-24	-25	-24	-22	-25
1 paramet	-32	-29	-29	-29	-30	-28	-32
1 part	127	41	39	46	35	48	66
1 parti	15	-3	-1	-4	-8	-3	-5
1 partit	-134	-107	-105	-99	-105	-99	-99
1 partner	-17	-16	-25	-17	-17	-16	-17
1 pass	-64	-49	-60	-48	-52	-48	-47
1 passport	-19	-14	-13	-14	-14	-14	-15
1 password	-49	-43	-44	-43	-43	-42	-45
1 past	27	29	29	27	64	27	27
1 patch	-21	-14	-16	-11	-11	-12	23
1 patient	-20	-16	-16	-16	-18	-16	-18
1 pdb	74	84	198	79	122	90	72
1 peek	-29	-28	-50	-31	-31	-27	-30
1 peer	-41	-37	-37	-38	-42	-36	-46
1 pend	7	9	6	8	39	11	1
1 peopl	-26	-21	-21	-21	-21	-21	-22
1 per	62	22	18	25	54	25	24
1 percentag	27	32	9	31	75	32	34
1 perform	-15	-14	-15	-15	-15	-14	-19
1 period	-30	-23	-32	-22	-23	-22	-22
1 permiss	-38	-35	-36	-35	-38	-35	-37
1 permit	-28	-25	-29	-25	-28	-24	-26
1 person	-47	-32	-33	-34	-34	-32	-33
1 phish	-31	-28	-30	-30	-31	-28	-32
1 php	-34	-35	-34	-32	-42	-31	-35
1 physic	-24	-20	-21	-20	-21	-20	-22
1 pi	-51	-36	-35	-43	-48	-36	-55
1 pick	-40	-39	-41	-40	-43	-39	-42
1 pictur	87	28	31	31	17	32	33
1 pile	-34	-33	-33	-32	-43	-33	-34
1 pip	-24	-23	-23	-25	-23	-22	-23
1 pipe	-20	-19	-19	-22	-19	-18	-26
1 pitr	-36	-34	-34	-34	-37	-32	-31
1 pki	19	11	26	65	23	26	25
1 place	-12	-11	-11	-12	-11	-11	-12
1 plain	-32	-25	-26	-24	-25	-24	-25
1 plan	-11	21	-10	-5	13	-4	-8
1 plane	-26	-23	-18	-22	-23	-22	-25
1 plant	-46	-39	-38	-39	-42	-38	-59
1 platform	-19	-16	12	-15	-18	-15	-17
1 pleas	48	24	27	23	50	23	23
1 pls	85	3	17	22	66	8	2
1 plu	-10	-10	-11	-11	-10	-10	-12
1 plugin	-71	-64	-63	-68	-65	-61	-69
1 plz	106	18	23	26	48	23	20
1 pod	-24	-22	-30	-22	-10	-21	-26
1 point	-11	-22	-17	-17	-18	-16	-19
1 poison	-34	-32	-32	-33	-43	-33	-35
1 polici	-41	-36	-35	-36	-38	-25	-38
1 pool	-60	-57	-57	-56	-59	-56	-75
1 port	-16	-14	-14	-14	-15	-14	-15
1 posix	-40	-33	-34	-33	-35	-33	-37
1 possibl	10	12	7	-2	66	12	-3
1 power	-20	-15	-17	-17	-1	-15	-17
1 pre	-53	-45	-46	-45	-44	-44	-52
1 prem	-33	-34	-30	-31	-32	-30	-32
1 premiz	-19	-18	-18	-18	-18	-18	-20
1 presenc	-39	-34	-35	-35	-36	-34	-46
1 press	-28	-27	-27	-30	-36	-26	-30
1 princip	-33	-30	-28	-28	-37	-29	-28
1 print	-19	-18	-17	-17	-21	-17	-18
1 privat	-16	-9	-9	-9	5	-9	-9
1 privileg	-45	-37	-53	-44	-40	-38	-41
1 problem	-25	-22	-27	-31	-23	-23	-22
1 process	-32	-23	-23	-23	-24	-22	-23
1 procur	14	-15	-13	-14	-26	-17	-11
1 prod	-20	-12	-17	-15	14	-12	-13
1 produc	-32	-27	-27	-27	-27	-27	-35
1 product	-9	-8	-8	-9	-10	-8	-8
1 profil	-19	-15	-15	-15	-16	-15	-17
1 project	-26	-24	-24	-25	-29	-23	-24
1 promiz	-11	-10	-12	-12	-12	-11	-10
1 prompt	-59	-45	-47	-46	-49	-45	-47
1 protect	-23	-22	-22	-22	-21	-21	-23
1 provid	-20	-18	-18	-18	-19	-18	-20
1 provis	-36	-19	-32	-21	-31	-28	-32
1 proxi	-60	-57	-59	-58	-67	-57	-69
1 public	-17	-14	-16	-15	2	-15	-17
1 publicli	-17	-17	-18	-17	-19	-17	-18
1 publish	-36	-34	-37	-34	-37	-33	-36
1 pull	-26	-18	-18	-19	-19	-19	-19
1 push	-21	-19	-19	-20	-20	-19	-20
1 put	-25	-23	-22	-24	-23	-22	-23
1 python	-15	-14	-15	-6	-3	-14	-19
1 python3	-58	-51	-57	-51	-59	-51	-68
1 q	-59	-53	-49	-49	-48	-48	-60
1 quarter	1	60	22	23	19	22	23
1 quarterli	24	38	39	34	34	37	92
1 queri	-28	-26	-26	-26	-18	-26	-28
1 question	-36	-31	-30	-28	-29	-31	-30
1 queue	-41	-39	-39	-39	-39	-38	-45
1 quick	14	-23	-10	-11	-11	-11	-16
1 quota	3	20	21	20	88	14	22
1 r	-17	0	-7	-1	8	44	10
1 raci	130	18	26	29	14	23	25
1 rack	-34	-28	-28	-28	-31	-28	-33
1 raiz	18	32	34	33	102	25	33
1 ran	-12	-12	-12	-22	-12	-12	-13
1 rang	-40	-35	-36	-35	-41	-35	-38
1 ransomwar	-17	-16	-16	-18	-17	-16	-19
1 raspberri	-51	-36	-35	-43	-48	-36	-55
1 rbac	-90	-83	-85	-78	-81	-78	-88
1 rce	-57	-43	-39	-43	-43	-47	-63
1 reach	10	11	12	11	34	11	8
1 reachabl	-57	-39	-39	-38	-40	-38	-39
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
1 red	8	-15	-11	-14	-15	-13	-31
1 redi	-22	-22	-25	-24	-23	-22	-32
1 redishel	-55	-45	-41	-45	-45	-46	-65
1 redund	-42	-41	-45	-40	-40	-39	-45
1 refresh	-26	-23	-28	-23	-23	-22	-22
1 regard	38	-15	-22	5	30	5	6
1 region	-19	-16	-17	-16	-4	-15	-15
1 regist	-14	-27	-24	-23	-27	-23	-28
1 registri	-34	-32	-32	-31	-33	-31	-38
1 regresshion	-57	-41	-48	-44	-60	-39	-55
1 relaunch	-72	-58	-58	-59	-63	-57	-73
1 releas	-59	-40	-52	-41	-25	-41	-41
1 remain	88	18	5	18	6	18	17
1 remedi	-119	-109	-115	-100	-104	-102	-118
1 remind	3	-14	-11	-12	-44	-12	-12
1 remov	-35	-32	-31	-31	-34	-31	-36
1 renew	-4	-3	-3	29	-5	-2	-3
1 repair	-32	-29	-30	-30	-32	-29	-32
1 replac	-29	-24	-25	-24	-26	-24	-25
1 replai	-74	-68	-66	-64	-67	-64	-73
1 replic	-36	-34	-34	-34	-40	-33	-35
1 replica	-37	-33	-35	-34	-30	-33	-34
1 report	-17	-14	-14	-14	-14	-14	-14
1 repositori	-18	-18	-18	-17	-18	-17	-18
1 reput	-24	-29	-23	-23	-25	-24	-27
1 request	-25	-23	-25	-23	-26	-23	-25
1 requir	-27	-25	-26	-25	-26	-24	-26
1 research	9	-4	-2	-4	-3	-2	-3
1 reserv	-12	-6	3	0	54	2	2
1 reset	0	6	5	0	31	4	1
1 resolv	-25	-23	-24	-25	-41	-23	-23
1 resourc	-8	3	-14	1	53	2	3
1 respond	-21	-19	-19	-19	-21	-19	-20
1 respons	23	-13	-13	-10	-9	-9	-14
1 rest	-34	-31	-33	-32	-38	-31	-32
1 restart	-38	-36	-37	-37	-38	-36	-47
1 restor	-15	-13	-13	-13	-13	-13	-14
1 restrict	-33	-30	-30	-30	-33	-30	-31
1 result	-42	-39	-39	-38	-44	-38	-43
1 retent	-36	-33	-36	-32	-35	-32	-33
1 retir	-24	-22	-23	-23	-22	-22	-25
1 retri	-29	-24	-23	-23	-24	-23	-24
1 return	-31	-22	-21	-20	12	-19	-19
1 review	-32	-29	-31	-30	-31	-29	-32
1 revis	-20	-15	-15	-15	-17	-15	-16
1 revoc	-15	-12	-14	-13	-12	-12	-12
1 revok	-34	-30	-30	-33	-33	-30	-32
1 right	-28	-25	-25	-25	-16	-24	-29
1 risk	32	11	12	11	-2	10	12
1 rize	-19	-18	-18	-18	-22	-18	-19
1 role	-51	-44	-48	-44	-47	-43	-45
1 roll	-26	-24	-24	-25	-24	-23	-24
1 rollback	-34	-3	-23	-11	55	-2	-1
1 room	-19	-16	-16	-16	-19	-16	-17
1 root	-27	-26	-22	2	-24	-20	-28
1 rot	-66	-61	-59	-60	-61	-58	-63
1 rotat	-56	-52	-54	-51	-52	-51	-69
1 rout	-36	-33	-32	-32	-34	-32	-39
1 router	-41	-33	-32	-33	-33	-32	-34
1 row	-2	1	1	-1	26	1	-1
1 rto	-21	-18	-24	-18	-18	-18	-19
1 rule	-52	-49	-50	-48	-49	-49	-52
1 run	-28	-29	-29	-27	-28	-28	-37
1 runbook	22	-18	-18	-17	-22	-16	-16
1 runc	-24	-23	-23	-24	-25	-23	-29
1 rundown	79	8	12	13	-13	10	11
1 runtim	-25	-20	-1	-21	-23	-20	-31
1 safe	-14	-13	-12	-12	-13	-12	-12
1 safekeep	-29	-28	-34	-30	-30	-27	-27
1 sai	-25	-17	-33	-19	7	-17	-18
1 said	-43	-31	-30	-29	-29	-30	-31
1 same	-56	-56	-52	-50	-51	-53	-55
1 save	-29	48	-6	6	66	10	12
1 savepoint	-25	-22	-23	-23	-23	-24	-23
1 say	-12	-11	-11	-12	-14	-11	-11
1 scale	-36	-27	-29	-27	-30	-27	3
1 scan	-32	-30	-30	-27	-32	-29	-35
1 scanner	-23	-18	-20	-19	-19	-19	-19
1 schedul	-65	-53	-54	-53	-53	-52	-64
1 schema	-93	-85	-88	-79	-81	-79	-88
1 scim	-18	-10	-10	-10	-10	-10	-10
1 scope	-47	-45	-48	-43	-47	-44	-46
1 scratch	-27	-26	-29	-27	-31	-26	-33
1 script	-59	-53	-55	-54	-53	-52	-58
1 search	-10	-10	-10	-11	-10	-10	-11
1 sec	-11	6	4	-16	36	6	3
1 second	-1	0	-1	-1	20	-6	-2
1 secret	-60	-13	-49	-44	-53	-40	-43
1 secur	5	-11	-13	-9	-11	-9	7
1 see	-15	-11	18	-13	-13	-12	-21
1 select	-18	-17	-19	-17	-20	-17	-17
1 self	4	5	9	42	8	10	5
1 send	-3	7	7	7	59	6	4
1 sensor	-37	-34	-34	-34	-45	-34	-36
1 sent	-28	-24	-24	-24	-27	-23	-24
1 sentenc	61	-13	-27	-9	-36	-24	-7
1 separ	-10	-11	-10	-11	-11	-10	-10
1 serv	-41	-40	-39	-41	-44	-39	-51
1 server	-31	-28	-28	-24	-29	-27	-26
1 serverless	45	-8	-12	-15	-10	-7	-23
1 servic	-25	-24	-22	-24	-24	-24	-29
1 session	-22	-21	-23	-21	-22	-21	-24
1 set	-26	-24	-24	-24	-27	-23	-20
1 setup	39	12	6	12	13	12	12
1 sever	-12	-11	-12	-11	-11	-11	-11
1 shard	-27	-27	-26	-27	-26	-25	-27
1 share	75	8	5	16	7	12	9
1 sheet	60	4	19	20	3	18	17
1 ship	-2	-9	-8	-9	-9	-8	-11
1 shop	-25	-20	-20	-21	-23	-19	-23
1 short	48	17	43	20	17	18	19
1 should	-7	-1	-5	26	-4	-1	-2
1 shouldnt	-23	-21	-21	-22	-22	-21	-22
1 show	-16	-13	-13	-13	-13	-13	-13
1 side	8	-9	0	-8	-17	-7	-9
1 sidecar	-10	-8	-10	-8	-8	-8	-9
1 sign	-18	-45	-60	-43	-45	-41	-43
1 signatur	-40	-38	-39	-38	-40	-37	-39
1 sinc	-31	-26	-30	-27	-25	-26	-29
1 singl	-9	-9	-9	-9	-9	-8	-11
1 sit	-22	-20	-21	-20	-22	-20	-24
1 site	-37	-33	-34	-35	-34	-33	-37
1 six	-26	-23	-24	-24	-24	-23	-23
1 size	-42	-36	-51	-37	-7	-37	-38
1 sla	20	24	4	23	63	24	26
1 slide	48	24	52	22	21	25	27
1 slot	-24	-20	-19	-20	-20	-21	-22
1 slow	-48	-45	-47	-46	-46	-44	-47
1 small	29	-5	-15	-12	-27	-7	-10
1 smtp	-16	-14	-13	-14	-15	-14	-14
1 snapshot	-50	-34	-34	-34	-35	-33	-35
1 so	-18	-23	-28	-14	-24	-23	-27
1 soc	-8	-6	-6	-6	-6	-6	-6
1 softwar	-32	-31	-31	-31	-32	-30	-39
1 some	-35	-43	-60	-46	-47	-45	-50
1 somebodi	-10	-14	-16	-15	-18	-14	-15
1 someon	-37	-33	-34	-26	-39	-33	-36
1 someth	-15	-9	7	-10	-11	-8	-4
1 somewher	-7	-7	-10	-8	-7	-7	-7
1 sorri	-29	-24	-26	-24	-27	-25	-25
1 sourc	-14	-13	-14	-14	-14	-13	-15
1 spam	-13	-12	-11	-12	-13	-11	-12
1 specifi	-36	-30	-30	-31	-44	-31	-30
1 spf	-22	-22	-18	-18	-19	-18	-20
1 split	171	69	44	50	43	50	43
1 spread	-39	-37	-41	-38	-38	-37	-38
1 sql	-33	-30	-29	-30	-31	-28	-30
1 sqli	-62	-58	-56	-57	-70	-55	-57
1 srm	131	37	34	42	37	37	36
1 ssd	-16	-16	-15	-15	-17	-15	-15
1 sse	-27	-14	15	-14	-13	-13	-16
1 ssh	-16	-15	-14	-15	-17	-15	-17
1 sshd	-54	-49	-45	-47	-54	-46	-60
1 ssl	-29	-25	-27	-27	-27	-25	-25
1 stack	-13	-13	-13	-14	-18	-13	-18
1 staff	-19	-16	-16	-16	-18	-16	-20
1 stage	-14	-13	-14	-14	-17	-13	-14
1 stai	12	0	-2	2	19	2	-4
1 stale	-10	-10	-9	-10	-9	-9	-10
1 stand	1	6	46	3	2	7	2
1 standalon	-17	-14	-17	-14	-14	-15	-15
1 standard	-18	-24	-18	-16	5	-15	-15
1 standbi	-9	-9	-8	-8	-9	-8	-8
1 start	19	-1	-2	3	19	-4	1
1 startup	-32	-27	-30	-31	-31	-27	-29
1 state	-17	-13	-14	-13	-13	-13	-14
1 statement	-29	-28	-26	-26	-27	-26	-27
1 statu	-15	-14	-14	-14	-15	-14	-14
1 step	24	32	31	29	93	30	28
1 still	-5	-16	-16	-15	-17	-14	-17
1 stolen	-9	-7	-7	-7	-7	-7	-7
1 stone	-12	-11	-11	-12	-11	-10	-10
1 stop	-39	7	-36	-29	-33	-29	-32
1 storag	-26	-23	-23	-23	-24	-23	-24
1 store	-30	-25	-26	-26	-26	-25	-26
1 stranger	-47	-45	-45	-44	-54	-44	-45
1 strategi	-18	-13	-14	-13	-14	-13	-13
1 stream	-20	-19	-20	-20	-22	-19	-21
1 stripe	-51	-28	-29	-29	-32	-29	-29
1 stuck	-66	-55	-64	-55	-65	-50	-48
1 student	-14	-14	-15	-15	-18	-14	-14
1 stuf	-15	-15	-13	-16	-14	-13	-15
1 stuff	-20	-17	-16	-18	-16	-16	-17
1 style	-17	-16	-16	-19	-16	-16	-21
1 subdomain	-20	-17	-19	-19	-19	-18	-23
1 subnet	-19	-17	-19	-17	-18	-17	-18
1 subscrib	-61	-47	-51	-44	-54	-45	-50
1 such	-24	-23	-42	-24	-23	-23	-23
1 suggest	-15	-14	-14	-14	-15	-14	-16
1 summar	11	1	0	1	0	0	2
1 summari	68	9	8	13	10	11	11
1 suppli	-16	-15	-16	-16	-16	-15	-17
1 support	11	15	35	16	68	17	10
1 suppos	-29	-25	-29	-26	-26	-26	-28
1 sure	-20	-18	-18	-18	-20	-18	-18
1 surviv	-10	-9	-9	-10	-9	-9	-10
1 suspici	-50	-43	-55	-44	-46	-43	-43
1 swap	-30	28	-14	-11	-14	-9	-12
1 switch	-16	-15	-17	-15	-16	-14	-15
1 syn	-33	-30	-30	-30	-34	-30	-32
1 sync	-36	-27	-27	-28	-28	-27	-37
1 system	-23	-20	-21	-21	-20	-20	-21
1 tabl	-27	-26	-26	-25	-27	-25	-30
1 take	3	-15	-18	-3	-15	-13	-23
1 taken	-15	-16	-13	-17	-15	-14	-16
1 takeov	-21	-18	-19	-19	-20	-19	-23
1 talk	2	-9	-11	-9	-12	-10	-10
1 tamper	-40	-27	-27	-26	-29	-26	-26
1 target	-32	-29	-33	-28	-29	-28	-29
1 task	-17	-17	-13	-20	-25	-20	-22
1 tb	10	15	21	15	84	24	23
1 tde	-16	-15	-14	-17	-15	-15	-16
1 team	20	-1	-8	32	-12	3	1
1 tell	-3	-4	20	-9	-21	-12	-18
1 templat	-56	-43	-51	-39	-56	-39	-39
1 ten	-10	-10	-11	-11	-12	-11	-10
1 tenant	-31	-30	-39	-30	-34	-29	-30
1 term	21	26	71	27	24	28	28
1 termin	-38	-40	-44	-37	-42	-40	-38
1 terraform	5	38	16	34	125	34	38
1 test	-23	-20	-19	-20	-20	-19	-20
1 text	-43	-32	-32	-8	-37	-29	-33
1 than	20	10	18	17	61	21	20
1 thank	14	6	6	6	6	6	6
1 that	-22	-22	-22	-20	-22	-21	-26
1 the	-22	-22	-24	-21	-21	-22	-26
1 thei	-3	-11	2	-9	-10	-10	-13
1 their	58	-4	6	-4	1	5	9
1 them	35	-8	-8	-6	-9	-6	-17
1 then	-54	-48	-49	-44	-45	-45	-47
1 there	-28	-56	-65	-52	-59	-52	-68
1 these	-33	-23	-23	-24	-23	-22	-24
1 thi	-26	-19	-34	-20	18	-18	-22
1 thing	74	-2	-1	0	-17	1	-21
1 think	-8	-6	-6	-7	-8	-6	-7
1 third	4	12	42	12	12	12	11
1 those	-34	-28	-30	-28	-31	-4	-37
1 though	-60	-60	-56	-54	-61	-54	-62
1 thousand	-14	-13	-15	-14	-16	-14	-14
1 threat	-13	-13	-12	-12	-13	-12	-13
1 three	-14	-13	-15	-15	4	-13	-17
1 throttl	-32	-27	-27	-27	-31	-27	-28
1 through	-4	-17	-18	-17	-21	-17	-19
1 throughput	25	37	-1	41	116	39	40
1 thru	-51	-38	-43	-47	-46	-38	-51
1 tick	-15	-16	-16	-14	-16	-14	-14
1 ticket	-1	3	3	2	20	3	1
1 time	3	3	1	4	27	3	1
1 timeout	-38	-37	-38	-36	-37	-36	-45
1 tls	-24	-21	-23	-22	-22	-21	-23
1 tlsv1	-33	-33	-32	-32	-38	-32	-40
1 to	-15	-22	-22	-19	-15	-20	-22
1 todai	5	-12	-41	-14	-37	-16	-11
1 toggl	-58	-50	-57	-57	-48	-48	-49
1 token	-34	-33	-40	-33	-35	-34	-35
1 told	-31	-27	-30	-29	-31	-27	-31
1 too	-46	-39	-39	-40	-41	-39	-40
1 took	-11	-9	-9	-10	-10	-9	-10
1 topic	-19	-18	-18	-19	-19	-19	-20
1 touch	-49	-42	-44	-46	-47	-42	-56
1 trace	-7	-7	-7	-8	-12	-7	-8
1 traffic	-21	-20	-22	-20	-21	-19	-22
1 train	-41	-34	-36	-13	-35	-32	-34
1 transfer	-22	-18	-17	-17	-18	-17	-19
1 transit	-60	-57	-64	-57	-57	-55	-61
1 trigger	-19	-18	-19	-18	-20	-18	-24
1 trim	-29	-21	-21	-23	-22	-21	-23
1 truck	-33	-32	-32	-38	-41	-31	-38
1 true	-49	-43	-57	-44	-50	-43	-49
1 tune	-32	-30	-29	-30	-31	-29	-31
1 tunnel	-45	-30	-30	-30	-31	-30	-37
1 turn	-30	-28	-29	-27	-29	-27	-30
1 two	6	6	19	4	20	6	5
1 txt	-14	-12	-13	-13	-13	-12	-14
1 type	-20	-15	-4	-18	-23	-15	9
1 u	79	33	28	31	37	70	39
1 ubuntu	-33	-33	-31	-33	-41	-32	-40
1 uh	-8	-8	-8	-8	-8	-8	-12
1 um	-17	-12	-13	-12	-13	-12	-12
1 under	-38	-37	-38	-37	-40	-37	-42
1 underli	-52	-40	-42	-42	-45	-41	-65
1 underneath	-70	-63	-63	-63	-67	-62	-83
1 unintend	-20	-16	-17	-17	-17	-16	-18
1 unless	-13	-11	-12	-11	-13	-12	-11
1 unlock	-34	-30	-30	-29	-32	-29	-29
1 untag	-7	-7	-8	-7	-7	-7	-7
1 unus	-72	-65	-65	-63	-71	-64	-76
1 up	-15	-21	-22	-21	-27	-20	-2
1 updat	-21	-16	-12	-17	-18	-15	2
1 upgrad	-32	-26	-31	-28	-26	-25	16
1 upkeep	-37	-35	-36	-35	-34	-33	-35
1 uplink	-26	-26	-26	-25	-25	-24	-24
1 upload	-43	-41	-42	-40	-41	-39	-41
1 uptim	-12	-9	-10	-10	-10	-9	-12
1 url	-19	-15	-15	-16	-17	-15	-16
1 us	18	-10	-14	-3	-8	-8	-11
1 use	12	-8	-14	-11	-22	-9	-11
1 user	-42	-35	-26	-31	-12	-30	-32
1 util	-32	-31	-31	-30	-32	-30	-29
1 v2	-17	-16	-17	-16	-17	-16	-21
1 valid	-24	-23	-24	-24	-26	-23	-23
1 var	-44	-25	-27	-26	-29	-26	-26
1 variabl	-31	-28	-30	-27	-27	-26	-27
1 vcenter	-41	-39	-38	-37	-39	-37	-59
1 vendor	47	21	20	20	20	18	22
1 verifi	-15	-13	-13	-13	-14	-13	-14
1 version	-54	-49	-48	-50	-43	-49	-61
1 vessel	-25	-23	-23	-25	-26	-22	-24
1 vet	-21	-19	-19	-19	-20	-19	-19
1 via	-38	-36	-35	-40	-36	-35	-39
1 video	13	14	12	27	48	17	18
1 viewer	-42	-39	-42	-38	-40	-38	-40
1 virtual	-17	-13	-14	-13	-13	-13	-12
1 viru	-20	-18	-20	-18	-20	-18	-18
1 visibl	-19	-17	-18	-17	-18	-17	-17
1 volum	-36	-24	-24	-24	-11	-23	-27
1 vpn	-47	-36	-36	-37	-37	-36	-45
1 vs	125	117	49	115	54	67	57
1 vsphere	-64	-55	-62	-54	-65	-55	-59
1 vulner	-19	-18	-18	-18	-19	-18	-23
1 w	13	-18	-25	-16	-19	-18	-17
1 wait	-23	-21	-24	-23	-25	-22	-28
1 walk	59	15	12	15	7	16	16
1 wall	-35	-33	-56	-37	-38	-33	-35
1 want	-4	5	-9	-9	-11	-8	-11
1 warehous	-30	-25	-29	-26	-33	-25	-27
1 was	-18	-16	-17	-17	-18	-16	-18
1 watch	-51	-39	-44	-38	-53	-38	-40
1 way	-25	-23	-24	-23	-26	-23	-26
1 we	-18	-20	-30	-22	-27	-25	-33
1 weak	-19	-16	-19	-16	-16	-15	-17
1 web	-11	-9	-10	-10	-10	-9	-9
1 websit	-44	-40	-42	-44	-42	-40	-42
1 week	11	-14	-9	-8	-9	-10	-8
1 weekend	-41	-36	-35	-36	-38	-35	-38
1 weight	-44	-29	-32	-54	-31	-30	-31
1 went	-49	-45	-49	-43	-49	-43	-44
1 wer	-14	-12	-12	-13	-13	-12	-16
1 were	23	91	26	24	23	25	30
1 what	77	29	79	31	41	28	19
1 whatev	-28	-27	-30	-32	-30	-27	-29
1 when	-27	-23	-25	-23	-4	-23	-25
1 where	2	-12	-10	11	-13	11	-18
1 whether	-21	-19	-19	-19	-20	-19	-21
1 which	2	0	-9	8	0	-5	-9
1 while	-16	-15	-15	-15	-18	-15	-16
1 who	-20	-25	-29	-25	-26	-24	-20
1 whole	11	-14	-11	-10	-9	-10	-12
1 whom	-1	3	1	2	2	3	32
1 whose	-24	-22	-23	-23	-23	-22	-19
1 why	31	44	44	27	111	35	44
1 wide	-62	-58	-58	-57	-58	-56	-76
1 will	-17	-12	-13	-12	12	-13	-13
1 window	-56	-53	-56	-56	-56	-52	-57
1 windows	-42	-39	-40	-34	-40	-39	-56
1 wipe	-22	-20	-21	-23	-21	-20	-20
1 with	16	-14	-12	-7	1	-8	-9
1 without	-17	-13	-15	4	-8	-13	-15
1 wont	-29	-29	-28	-28	-32	-28	-32
1 work	-36	5	-37	-20	-22	-19	-20
1 worker	-33	-28	-29	-27	-27	-26	-3
1 workflow	-9	-22	-7	-6	16	-6	-6
1 world	-29	-22	-23	-23	-28	-22	-22
1 would	8	1	-23	-6	-29	-12	-14
1 wouldnt	-25	-23	-24	-22	-26	-23	-24
1 write	-30	-35	-35	-34	-27	-33	-41
1 written	-37	-36	-42	-36	-36	-34	-36
1 wrong	-37	-23	-33	-26	10	-23	-25
1 wrote	-8	-7	-6	-7	-7	-6	-7
1 xen	-12	-11	-11	-12	-12	-11	-16
1 xss	-16	-15	-15	-15	-17	-15	-19
1 xz	-45	-40	-37	-39	-45	-38	-42
1 year	-10	-8	-12	-10	2	-8	-9
1 yes	-18	-17	-19	-18	-17	-17	-17
1 yesterdai	100	66	54	63	128	65	64
1 yike	-14	-9	-9	-9	-10	-9	-11
1 you	45	36	55	36	32	67	37
1 your	-53	-53	-52	-54	-53	-52	-64
1 zero	-4	9	15	12	52	14	12
1 zip	10	10	9	52	-6	10	3
1 zone	-20	-19	-22	-19	-20	-19	-19
10	-16	-29	-18	-21	-20	-18	-19
100	-15	-12	-13	-14	-13	-13	-13
12	-40	-33	-31	-36	-40	-35	-44
13	-1	-2	-9	38	-17	-1	-8
14	-38	-33	-32	-36	-35	-32	-37
14 month	-15	-15	-14	-16	-15	-15	-24
14 to	-20	-24	-22	-37	-21	-21	-22
16	-38	-41	-41	-52	-49	-39	-51
16 on	-20	-24	-22	-37	-21	-21	-22
169	-33	-27	-27	-29	-27	-27	-42
169 254	-33	-27	-27	-29	-27	-27	-42
2	-33	-31	-32	-31	-23	-30	-35
2 !action	18	-16	18	87	11	17	17
2 !against	8	76	15	38	16	16	14
2 !asksOwner	-34	-4	-30	-28	-27	-25	-29
2 !asksValue	22	53	9	17	20	15	14
2 !both	-38	18	-25	-52	-25	-25	-28
2 !choose	42	-5	41	112	40	42	42
2 !cloud	-22	-44	-21	-42	-7	-20	-33
2 !compare	7	94	18	18	12	19	17
2 !correction	12	-4	-4	-2	-6	-5	-6
2 !events	-35	-69	-36	-34	-35	-34	-35
2 !follow	-17	14	-20	-26	-18	-17	-20
2 !gains	-9	33	-9	-14	-6	-4	-4
2 !general	13	3	18	69	16	14	18
2 !greeting	23	52	23	8	18	22	22
2 !helpData	9	-10	10	46	14	4	15
2 !managedOne	-20	-53	-23	-7	-22	-21	-23
2 !meaning	57	10	118	11	3	22	16
2 !move	25	44	25	44	25	26	26
2 !notPrice	-15	-12	-15	-8	-15	-12	-14
2 !ofEach	-21	8	-16	-47	-14	-13	-16
2 !otherCloud	-22	-44	-21	-42	-7	-20	-33
2 !outside	-22	-67	-20	10	-28	-19	-18
2 !overview	6	44	5	12	6	10	9
2 !ownOne	10	28	12	32	12	14	14
2 !patches	-34	-60	-36	-7	-35	-34	-43
2 !points	-16	-28	-16	-18	-16	-16	-16
2 !price	10	-38	8	59	55	10	10
2 !responsible	-14	41	2	-8	0	2	0
2 !second	21	69	21	2	19	20	21
2 !secures	-1	21	2	34	4	4	3
2 !services	-38	6	-27	-81	-29	-30	-29
2 !sideAws	-41	-7	-25	-30	-25	-26	-30
2 !sideCustomer	-3	11	-7	4	-8	-5	-7
2 !tag	-26	-31	-27	-33	-29	-27	-27
2 !term	24	59	24	17	16	19	16
2 !them	-29	-9	-24	-28	-25	-24	-26
2 !us	-3	17	-4	16	-5	-2	-5
2 !usOrThem	-66	-81	-65	-92	-90	-65	-82
2 !who	-23	7	-22	-19	-20	-18	-22
2 !wholly	1	51	1	-6	5	9	7
2 !yesNoStart	-3	79	7	-27	30	6	9
2 0	-16	-28	-17	-17	-18	-16	-16
2 1	-33	-46	-35	-48	-34	-33	-33
2 200	0	-15	0	17	-1	0	0
2 3	-9	-11	-9	-11	-10	-9	-9
2 5	-10	-32	-12	-15	29	-10	-14
2 9	-19	-33	-19	-20	-20	-19	-19
2 90	-32	-41	-33	-38	-33	-33	-33
2 @	-55	18	-38	-27	-35	-37	-39
2 a	-1	-3	-6	25	-3	-1	-1
2 about	-32	-54	-33	-22	-32	-33	-33
2 access	-20	-31	-23	-21	-21	-21	-23
2 account	-40	-49	-41	-45	-39	-38	-38
2 activ	-31	-41	-33	-34	-33	-32	-32
2 ad	-30	-10	-8	9	-7	-6	-6
2 add	-8	-3	-7	-13	-8	-7	-7
2 addit	2	8	2	1	2	2	2
2 admin	27	-2	22	68	21	23	24
2 after	-6	57	14	23	11	14	13
2 against	15	103	20	15	17	21	19
2 agent	-56	-20	-60	-95	-57	-56	-82
2 all	103	1	20	37	29	30	28
2 am	-26	-56	-28	-18	-26	-27	-26
2 amazon	12	31	16	34	11	15	10
2 ami	-53	-95	-56	-48	-52	-51	-51
2 an	-18	-12	2	-7	-13	-12	-13
2 and	-19	11	-13	-11	-14	-12	-14
2 angl	1	34	4	-7	1	3	4
2 any	-12	-16	-11	-14	-12	-12	-11
2 anyth	21	48	21	55	21	23	21
2 api	-31	-53	-31	-30	-29	-30	-29
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
2 aws	-39	-60	-40	-28	-40	-40	-42
2 babysit	24	-10	22	89	9	21	25
2 back	27	56	26	24	27	27	27
2 backlog	-4	36	-7	-25	-5	-4	-4
2 backup	-27	-38	-27	-28	-31	-27	-28
2 base	14	8	12	42	14	14	15
2 basement	-24	-27	-24	-42	-23	-23	-24
2 be	-44	3	-26	-37	-31	-24	-25
2 becam	2	30	1	-26	1	2	2
2 befor	-24	31	6	5	5	5	5
2 behind	-28	-44	-28	-49	-28	-29	-45
2 below	-31	-58	-32	-33	-32	-31	-35
2 besid	15	79	26	-5	19	22	25
2 between	0	19	-1	13	-4	0	0
2 boss	-2	-13	-1	36	-9	0	3
2 both	-25	52	-4	-22	-3	-4	-11
2 box	-2	19	2	1	0	2	2
2 bring	-47	-44	-31	-47	-44	-31	-32
2 broker	-13	-27	-13	-11	-13	-13	-13
2 build	29	73	29	2	28	28	28
2 built	-6	-6	-6	-12	-6	-6	-6
2 burden	19	22	20	35	9	20	19
2 but	-4	-28	-5	29	-5	-5	-4
2 by	-25	8	-19	-30	-13	-20	-20
2 call	9	30	11	7	11	12	12
2 can	-28	-35	-29	-32	-38	-29	-29
2 care	11	2	11	46	11	11	12
2 carri	5	12	9	40	12	7	13
2 center	-23	-38	-22	-23	-22	-22	-24
2 cert	-35	-45	-37	-54	-38	-34	-34
2 certif	-14	-24	-14	-15	-16	-14	-14
2 chang	21	81	22	16	20	25	26
2 choos	-32	-52	-35	-37	-34	-34	-33
2 chore	4	48	7	-17	-1	5	6
2 class	-26	-33	-27	-39	-26	-26	-27
2 cluster	-49	-86	-48	-27	-71	-49	-54
2 cni	-41	-43	-44	-42	-40	-40	-47
2 code	-39	-71	-40	-42	-39	-39	-39
2 come	-27	10	-24	-50	-24	-26	-23
2 compani	-28	-55	-28	-32	-28	-28	-28
2 compar	13	95	18	2	1	18	17
2 complianc	26	70	25	21	24	26	26
2 comput	-33	-57	-35	-43	-39	-36	-32
2 connect	-12	-16	-12	-13	-14	-12	-12
2 contain	-2	-39	29	6	-1	-4	-14
2 contractor	30	62	24	50	30	29	29
2 contrast	3	85	20	1	7	5	18
2 control	-9	2	-11	-21	-10	-9	-10
2 could	-35	62	8	-8	10	0	12
2 creat	-18	-26	-18	-20	-19	-18	-19
2 custom	35	76	52	83	51	51	50
2 cve	-23	-57	-24	-15	-22	-21	-21
2 data	-10	-21	-11	11	-10	-9	-11
2 databas	19	1	19	48	16	18	19
2 date	-47	-50	-31	-40	-44	-31	-31
2 db	-27	-69	-31	-33	-28	-28	-29
2 decid	-9	-14	-9	-11	-9	-9	-9
2 decrypt	-18	-30	-18	-20	-18	-19	-18
2 default	-28	-36	-29	-29	-32	-29	-31
2 delet	-55	-102	-55	-58	-56	-56	-56
2 demand	-7	-48	-9	48	-10	-8	-7
2 desktop	25	46	24	46	25	25	25
2 diff	14	87	19	4	15	24	23
2 differ	7	77	8	-6	3	10	9
2 disappear	-7	30	-9	2	4	4	2
2 dns	-14	-24	-14	-15	-16	-14	-14
2 do	13	62	16	36	14	17	15
2 docker	30	25	69	22	30	27	29
2 doe	3	39	10	11	12	10	6
2 doesnt	-29	-13	-25	-33	-33	-27	-28
2 domain	5	20	4	8	4	4	4
2 dont	29	1	28	65	29	28	28
2 down	-19	-29	-19	-19	-18	-18	-18
2 drop	1	10	1	12	4	3	4
2 durabl	-71	-124	-75	-70	-79	-73	-89
2 duti	11	93	22	26	22	24	23
2 each	-38	-21	-30	-54	-30	-29	-31
2 ec2	-26	-1	-32	-42	-26	-26	-24
2 effort	-26	-55	-26	-9	-28	-26	-27
2 either	3	46	6	-19	3	6	5
2 els	-1	-18	-3	31	-1	0	-2
2 employe	-8	-22	-8	2	-9	-9	-9
2 enabl	-46	-60	-51	-48	-47	-47	-58
2 encrypt	-31	-41	-32	-34	-34	-32	-32
2 endpoint	-24	-35	-27	-34	-25	-25	-25
2 engin	-23	-29	-26	-36	-24	-24	-24
2 environ	-17	-26	-18	-19	-18	-18	-19
2 event	-69	-86	-69	-73	-69	-67	-68
2 execut	-23	-46	-23	-23	-23	-23	-23
2 explain	63	14	128	13	3	25	17
2 extra	5	63	19	-3	18	18	20
2 fewer	39	-14	33	107	37	38	38
2 file	-5	-9	-4	14	-4	-4	-4
2 fix	-34	-44	-35	-57	-35	-35	-34
2 for	7	-7	6	60	10	8	8
2 from	-10	1	-10	-9	-12	-10	-10
2 front	-22	-10	-23	-45	-22	-23	-24
2 fsx	24	49	24	30	23	24	24
2 function	4	-46	1	66	0	3	3
2 game	-26	-29	-10	2	-23	-10	-11
2 get	7	-14	6	33	6	6	5
2 give	17	68	20	48	13	17	20
2 glibc	-9	-16	-10	-10	-10	-10	-10
2 go	-3	38	1	-2	0	2	4
2 goe	-23	19	-12	-34	-16	-13	-12
2 gone	15	50	13	13	15	15	16
2 gpu	27	35	26	62	27	27	27
2 graph	0	-28	-2	31	0	0	0
2 group	12	50	1	-14	11	11	8
2 guard	25	106	15	36	34	34	22
2 guest	-13	-15	-16	-14	-15	-13	-13
2 hand	-13	-12	-10	0	-12	-10	-11
2 harden	-16	-22	-17	-20	-16	-16	-16
2 hardwar	-28	-46	-29	-52	-29	-29	-49
2 has	-14	-45	-11	36	-12	-9	-8
2 hate	31	-1	31	104	28	31	5
2 have	6	58	13	6	10	11	11
2 here	-39	-43	-27	-31	-36	-27	-27
2 host	-9	-8	-11	-7	-9	-9	-16
2 how	19	65	24	22	16	22	24
2 i	-10	-26	-10	26	-10	-9	-10
2 if	9	51	9	-4	7	9	9
2 imag	-9	-15	-10	-10	-9	-9	-10
2 in	17	18	-6	6	-3	1	-1
2 instal	-19	-70	-24	4	-20	-20	-23
2 instead	17	46	19	15	19	21	21
2 intern	-9	-37	-11	19	-10	-10	-9
2 is	-12	-1	-10	-18	10	-8	-8
2 isnt	-15	-25	-15	-16	-15	-16	-15
2 it	-18	-56	-18	14	-19	-16	-18
2 its	-23	-17	-21	-34	-24	-21	-21
2 itself	20	6	19	17	55	19	19
2 job	-11	-3	-10	11	-8	-6	-10
2 join	-13	-7	-14	-24	-16	-14	-13
2 jupyt	17	-5	11	45	13	15	13
2 keep	-42	-50	-40	-30	-39	-39	-41
2 kei	-15	-22	-15	-15	-15	-15	-17
2 key	-22	-48	-22	-5	-24	-22	-22
2 keycloak	19	23	21	44	19	21	20
2 know	-4	10	-3	-8	-10	-4	-3
2 lambda	10	1	10	27	10	10	10
2 land	62	1	-26	17	2	13	15
2 last	-14	-20	-14	-17	-15	-15	-15
2 launch	-23	-32	-24	-28	-24	-27	-25
2 least	-1	-38	0	52	-2	-4	-1
2 leav	22	68	19	24	23	25	26
2 left	0	25	3	-8	1	2	3
2 less	30	-6	29	108	26	29	30
2 like	13	-15	10	38	12	12	11
2 line	40	103	36	20	24	32	37
2 list	0	20	0	17	-1	1	3
2 llama	19	47	22	17	21	22	22
2 load	-8	1	-7	-15	-10	-8	-8
2 log	-49	-89	-52	-40	-53	-51	-51
2 login	-22	-44	-20	-3	-22	-20	-21
2 look	3	18	3	19	-1	3	2
2 machin	-32	-61	-31	-32	-32	-31	-32
2 maintain	-23	-43	-35	-13	-24	-24	-28
2 mainten	10	-34	9	62	10	11	11
2 manag	-9	-2	-6	-12	-8	-6	-7
2 map	-60	-74	-63	-60	-62	-60	-65
2 me	-34	12	-26	-32	-49	-29	-30
2 mean	4	-10	-18	-40	-17	-15	-16
2 migrat	4	53	5	5	2	7	8
2 minim	51	-21	44	147	44	48	45
2 minimum	-21	-48	-24	5	-27	-25	-23
2 mode	-2	47	-10	-19	-3	-2	0
2 model	9	70	18	71	24	21	12
2 monitor	15	-9	15	57	15	12	15
2 monthli	-51	-88	-57	-62	-52	-52	-74
2 more	29	85	39	54	31	38	31
2 move	-2	77	2	10	17	18	19
2 much	3	-43	3	52	2	3	3
2 must	-22	-26	-22	-26	-22	-22	-25
2 my	-13	7	-17	-22	-18	-13	-12
2 n	30	73	21	8	19	30	28
2 name	-43	-60	-43	-51	-54	-42	-40
2 need	9	-5	7	23	9	8	6
2 neo4j	8	42	12	25	-1	9	7
2 network	-13	-19	-15	-14	-13	-13	-13
2 never	-18	-42	-18	2	-19	-18	-20
2 new	-30	-43	-30	-40	-31	-30	-30
2 next	6	54	19	5	17	18	12
2 night	21	15	18	61	19	20	17
2 no	58	-13	-2	25	35	16	16
2 nobodi	28	3	27	91	22	27	28
2 node	-39	-71	-40	-18	-39	-39	-41
2 normal	-28	-17	-29	-5	-26	-26	-38
2 not	22	-8	62	63	13	19	23
2 now	-13	-19	-15	-17	-15	-14	-14
2 oblig	-5	44	12	55	8	4	15
2 oci	-22	-44	-21	-42	-7	-20	-33
2 off	19	48	19	42	22	21	22
2 offlin	-30	-49	-29	-30	-29	-30	-30
2 old	-9	-26	27	-16	-19	-11	-11
2 on	-11	8	1	20	-5	-4	-8
2 onc	25	42	27	72	28	28	27
2 one	2	1	-2	21	-1	2	0
2 onli	-13	-46	-14	15	-15	-15	-13
2 onto	14	53	14	9	18	17	18
2 open	-36	-45	-37	-43	-45	-37	-37
2 openvpn	-14	13	0	-6	-9	-1	1
2 oper	-42	-75	-42	-38	-42	-42	-43
2 ops	-2	46	0	-18	-12	-1	-2
2 or	15	60	22	77	26	24	20
2 os	-91	-177	-90	-102	-90	-88	-98
2 other	23	69	24	7	21	23	24
2 our	-8	-25	-15	-6	-15	-13	-17
2 ourselv	9	-16	9	49	3	11	-5
2 out	2	1	-1	19	0	1	1
2 over	-25	-42	-31	6	-21	-21	-23
2 own	-4	18	1	11	-1	1	1
2 packag	-6	-8	-6	-7	-6	-6	-7
2 pair	22	60	19	-4	20	21	22
2 part	-6	71	33	66	30	29	22
2 parti	-20	-21	-21	-38	-21	-20	-20
2 patch	-42	-41	-44	-56	-47	-42	-51
2 peopl	29	2	28	60	28	28	27
2 permiss	-29	-54	-29	-31	-29	-29	-29
2 person	25	52	25	27	22	25	25
2 pick	-34	-84	-36	-11	-36	-34	-35
2 plain	-17	-23	-18	-8	-24	-22	-17
2 platform	-35	-57	-36	-42	-37	-35	-35
2 pleas	-7	26	-3	22	-21	-3	-3
2 pls	41	146	51	33	39	34	50
2 pod	-20	-25	-24	-22	-20	-20	-20
2 point	-15	-17	-15	-29	-15	-15	-15
2 polici	-9	-14	-9	-9	-9	-9	-9
2 possibl	31	11	30	70	29	30	30
2 postfix	7	18	9	44	6	9	11
2 protect	18	104	32	22	32	32	31
2 provid	-21	-27	-22	-28	-22	-22	-22
2 provis	33	66	28	66	30	32	29
2 proxi	26	-12	26	61	27	26	26
2 public	-14	-22	-14	-16	-15	-14	-14
2 put	29	60	29	8	29	29	29
2 python	-6	-6	-6	-12	-6	-6	-6
2 rather	24	13	24	54	24	24	24
2 reach	-15	-22	-16	-18	-18	-16	-16
2 read	-19	-22	-19	-19	-25	-20	-22
2 rebuild	15	5	15	35	15	15	15
2 record	-33	-47	-33	-36	-36	-34	-34
2 regard	-20	39	-6	-20	-21	-10	-3
2 region	41	132	4	35	41	46	45
2 remain	33	-22	3	-2	4	3	4
2 remov	-29	-48	-30	-29	-30	-30	-30
2 renew	-32	-44	-34	-49	-37	-32	-32
2 replac	-29	-9	-31	-28	-24	-23	-25
2 respons	-14	43	3	-8	1	3	1
2 rest	1	27	-4	-8	-3	2	-1
2 retent	-7	-10	-7	-8	-8	-7	-7
2 right	-30	-35	-31	-38	-33	-30	-31
2 role	-23	-44	-23	-24	-23	-23	-23
2 roll	-34	-39	-37	-59	-38	-34	-34
2 rotat	-43	-59	-46	-59	-43	-41	-47
2 run	13	56	25	46	22	25	24
2 runtim	-36	-54	-41	-55	-36	-36	-37
2 sai	-19	-49	-19	22	-31	-21	-18
2 same	-16	83	1	1	7	7	-11
2 say	27	38	26	42	23	26	28
2 secur	1	-27	-1	44	2	3	2
2 self	23	70	23	1	23	24	26
2 server	13	-10	15	60	14	16	14
2 servic	-5	-6	16	-27	-5	-5	-6
2 session	-7	-34	-8	19	-8	-8	-8
2 set	-13	-13	-13	-16	-14	-13	-13
2 share	7	76	18	30	16	20	19
2 ship	-9	-16	-10	-10	-10	-10	-10
2 should	12	-4	14	56	12	14	12
2 show	3	38	7	-19	7	6	8
2 side	-15	51	-1	-23	0	-2	-2
2 sinc	-47	-50	-31	-40	-44	-31	-31
2 sit	-23	-32	-25	-31	-25	-23	-23
2 size	-34	-42	-35	-48	-36	-35	-34
2 smaller	33	-26	33	91	34	31	33
2 so	-2	48	2	-5	4	1	2
2 socket	24	4	23	60	23	23	23
2 softwar	-20	-30	-22	-27	-21	-22	-21
2 somebodi	-20	-26	-21	-21	-23	-21	-21
2 split	22	118	31	1	32	33	32
2 sse	-39	-63	-42	-44	-40	-40	-39
2 stack	21	-11	18	80	20	18	19
2 staff	-20	-37	-21	13	-17	-18	-18
2 stai	17	16	18	38	18	18	18
2 start	-37	-49	-38	-53	-38	-37	-38
2 still	-30	-39	-31	-42	-31	-31	-32
2 stop	-13	14	-14	-39	-13	-13	-13
2 store	1	-27	1	29	1	1	1
2 swap	21	70	24	14	19	24	25
2 switch	-21	-4	-21	-23	-24	-22	-20
2 system	-44	-63	-44	-65	-45	-44	-46
2 tabl	7	-11	6	34	6	7	7
2 take	-24	24	-2	-7	-1	-1	-1
2 talk	30	26	70	25	30	27	30
2 task	48	21	20	18	21	20	12
2 tb	28	2	18	16	66	25	27
2 team	3	19	1	18	-2	4	4
2 term	24	55	19	44	17	29	27
2 than	10	65	10	-28	21	7	8
2 that	-25	-23	-25	-51	-26	-24	-25
2 the	-14	-13	-13	6	-14	-12	-13
2 thei	-1	-8	0	5	-2	0	1
2 their	-40	4	-21	-23	-21	-22	-28
2 them	-45	-68	-44	-71	-48	-44	-54
2 themselv	-19	-21	-19	-36	-19	-19	-20
2 then	22	18	60	15	21	20	21
2 there	-16	40	-25	-65	-17	-16	-20
2 these	-30	-56	-30	-31	-30	-30	-31
2 thi	-10	-12	-10	-13	-11	-10	-10
2 thing	10	8	10	31	10	9	9
2 think	-18	0	-18	-38	-21	-17	-18
2 through	-19	-26	-19	-21	-22	-20	-20
2 to	1	17	-1	22	1	3	2
2 turn	-19	-26	-20	-22	-21	-20	-20
2 two	3	8	3	4	3	3	3
2 ubuntu	-25	-39	-25	-32	-25	-25	-25
2 under	-48	-52	-40	-44	-45	-39	-43
2 underneath	-10	-16	-10	-10	-10	-10	-10
2 up	-28	-17	-23	-29	-25	-22	-22
2 updat	-13	-41	-15	30	-13	-13	-23
2 upgrad	-42	-79	-42	-28	-43	-41	-59
2 upkeep	15	54	20	45	10	16	19
2 us	10	27	13	27	12	15	12
2 use	-33	-75	-34	-2	-31	-30	-30
2 user	-46	-69	-47	-44	-46	-44	-48
2 v	8	93	17	15	17	20	21
2 valid	-14	-24	-14	-15	-16	-14	-14
2 version	-25	-37	-26	-32	-27	-25	-25
2 versu	12	73	27	45	29	30	27
2 via	-32	-60	-33	-21	-44	-33	-32
2 vs	2	34	12	47	12	13	11
2 w	29	93	37	15	40	40	40
2 wait	-5	-65	-35	-39	-35	-35	-35
2 want	25	-9	24	82	25	25	24
2 warehous	-12	-17	-13	-13	-13	-12	-12
2 was	-17	-27	-18	-22	-17	-18	-18
2 we	13	57	14	15	14	15	13
2 week	-11	-12	-11	-16	-11	-11	-12
2 well	-19	-27	-21	-31	-19	-19	-19
2 went	1	12	1	0	0	1	1
2 were	-18	1	-17	-40	-21	-17	-17
2 what	32	59	12	23	18	22	21
2 when	42	-7	13	41	14	15	19
2 where	43	73	48	76	44	44	47
2 which	-11	10	-5	-12	20	-5	-9
2 whichev	27	-1	28	66	23	25	27
2 who	-36	-11	-32	-29	-30	-27	-32
2 whom	-2	21	-1	-21	-2	-2	-1
2 whose	-36	-18	-35	-48	-31	-31	-35
2 will	-10	-17	-11	-11	-12	-11	-11
2 win	7	-11	6	36	4	6	6
2 windows	28	-7	25	69	27	27	27
2 wise	0	19	1	0	-6	1	1
2 with	4	-1	0	32	-8	2	1
2 without	-17	-28	-16	-18	-16	-16	-16
2 work	16	36	19	50	13	18	18
2 workload	13	-16	9	48	10	11	12
2 would	17	109	40	25	40	42	42
2 write	-32	-52	-33	-35	-34	-32	-33
2 wrote	-23	-23	-23	-43	-23	-23	-23
2 you	-5	19	12	50	12	2	15
2 zip	14	50	11	25	16	17	12
20	54	19	19	18	18	19	19
200	-5	-12	-4	5	-6	-4	-5
200 gpu	-8	-7	-7	-7	-9	-7	-8
2016	-31	-33	-33	-33	-34	-32	-33
2017	-23	-23	-21	-35	-21	-21	-22
2017 still	-23	-23	-21	-35	-21	-21	-22
2019	2	4	7	5	51	5	-2
2021	-8	-8	-8	-9	-8	-8	-10
2022	-27	-26	-26	-38	-31	-26	-31
2024	1	4	-4	1	27	4	0
2024 3094	-31	-31	-30	-32	-42	-31	-36
2025	-23	-23	-21	-23	-23	-21	-29
2025 49844	-24	-24	-22	-24	-24	-23	-31
22	-24	-24	-24	-24	-34	-23	-26
22 for	-14	-12	-13	-14	-14	-13	-14
22 open	-30	-30	-31	-30	-49	-30	-33
254	-33	-27	-27	-29	-27	-27	-42
254 169	-33	-27	-27	-29	-27	-27	-42
27001	-22	-21	4	-33	-33	-21	-23
27001 certif	-34	-33	-44	-33	-39	-34	-38
29	0	19	18	-5	54	19	17
3	7	5	3	17	38	8	6
3 !against	-1	32	7	35	6	8	6
3 !asksOwner	-55	-61	-55	-64	-54	-53	-57
3 !asksValue	17	57	28	66	23	28	29
3 !both	-23	-5	-20	-27	-20	-19	-20
3 !choose	21	13	21	71	17	21	21
3 !compare	3	133	25	21	19	26	21
3 !gains	-11	61	2	-2	11	12	12
3 !general	1	0	1	13	1	1	-1
3 !move	-17	3	-16	-42	-16	-16	-17
3 !notPrice	-24	-44	-24	-24	-24	-24	-24
3 !ofEach	-22	-2	-19	-26	-19	-18	-19
3 !overview	-20	26	4	29	3	5	4
3 !ownOne	7	15	5	56	1	8	9
3 !patches	-36	-43	-37	-35	-37	-36	-39
3 !points	-20	-12	-15	-19	-15	-15	-15
3 !responsible	4	-17	5	31	5	5	5
3 !secures	-21	-21	-21	-14	-20	-19	-20
3 !services	1	0	1	9	0	0	-1
3 !sideCustomer	-2	17	0	12	-1	0	0
3 !tag	-45	14	-37	-64	-36	-37	-54
3 !term	19	111	38	56	42	43	43
3 !them	1	-5	2	22	1	3	3
3 !us	-8	6	-6	7	-7	-6	-6
3 !who	-30	-23	-27	-19	-27	-26	-29
3 !wholly	-29	47	-1	-2	-4	0	0
3 !yesNoStart	-49	-75	-41	-36	-53	-43	-43
3 $	9	9	8	8	29	9	1
3 1	-33	-39	-36	-43	-37	-33	-33
3 2	-25	-31	-24	-34	-27	-25	-24
3 3	-20	-31	-23	-4	-24	-21	-20
3 9	20	19	21	18	52	20	21
3 @	-13	17	-10	13	-10	-8	-10
3 a	7	15	7	28	7	8	6
3 access	-7	-8	-8	-10	-7	-8	-7
3 account	-2	-17	-2	20	-3	-1	-2
3 after	-2	-4	-1	12	-1	-1	-2
3 agent	-35	-58	-34	-45	-34	-34	-34
3 all	-26	-34	-24	-9	-24	-24	-25
3 amazon	-27	-44	-28	-20	-28	-27	-27
3 an	20	14	20	66	18	21	21
3 and	-28	-17	-28	-35	-29	-27	-30
3 any	-30	8	-17	-21	-18	-16	-16
3 api	31	19	31	70	31	31	32
3 are	-10	-17	-10	-5	-9	-10	-9
3 as	18	7	17	55	12	18	18
3 assess	-1	29	-4	-12	-2	-1	-2
3 at	-27	-45	-29	-24	-27	-27	-30
3 auditor	-8	-23	-11	20	-13	-7	-8
3 autom	-57	-86	-60	-63	-58	-58	-87
3 awai	-11	29	7	4	-12	0	5
3 aws	-1	-16	-3	18	-1	-1	-2
3 az	-63	-66	-78	-68	-76	-62	-67
3 backup	26	57	26	0	26	26	26
3 be	33	-3	30	78	32	33	34
3 becom	-1	28	0	-28	0	0	0
3 behind	-10	-12	-11	-13	-11	-11	-11
3 below	2	0	2	11	2	2	1
3 broken	-37	-49	-36	-59	-37	-37	-38
3 by	37	62	41	115	32	43	44
3 care	21	22	30	83	28	29	27
3 case	-21	-27	-21	-23	-21	-21	-21
3 chat	-1	1	2	14	0	2	2
3 check	-17	-18	-17	-20	-16	-17	-16
3 choos	14	7	26	76	23	24	22
3 chore	10	-3	13	69	13	14	15
3 cluster	8	16	20	65	17	19	15
3 column	-25	32	-2	-3	-1	-1	-2
3 configur	-31	-54	-34	-40	-32	-31	-33
3 consent	-40	-47	-40	-47	-43	-39	-38
3 contain	-15	-15	-14	-16	-15	-14	-15
3 control	-8	-18	-8	4	-8	-9	-8
3 cron	10	5	9	32	9	9	10
3 custom	37	88	48	76	49	49	48
3 data	-30	-34	-32	-37	-32	-30	-30
3 databas	-13	-18	-13	-15	-13	-13	-15
3 db	23	22	23	56	23	23	22
3 decid	-27	-31	-27	-35	-27	-27	-29
3 default	-23	-30	-23	-26	-23	-23	-25
3 dev	10	0	9	42	7	10	9
3 disk	-35	-43	-35	-37	-36	-36	-38
3 do	-44	-55	-45	-60	-46	-45	-46
3 doe	-22	22	-6	-11	-6	-5	-7
3 dont	-45	-64	-45	-61	-47	-46	-59
3 duti	-12	-5	6	55	-7	3	2
3 each	-24	-4	-21	-29	-21	-20	-21
3 enabl	-31	-54	-34	-37	-31	-30	-32
3 encrypt	-13	0	-14	-36	-13	-13	-15
3 engin	-23	-25	-23	-41	-23	-23	-24
3 event	-7	-7	-7	-10	-7	-7	-7
3 everi	-20	-21	-21	-24	-20	-20	-20
3 fall	-18	12	-17	-46	-17	-17	-17
3 fewest	7	-1	8	41	8	8	6
3 flavor	-28	-39	-31	-43	-32	-30	-32
3 flow	-6	-7	-7	-9	-6	-7	-6
3 for	-21	-9	-20	-25	-20	-19	-20
3 from	-19	4	-24	-38	-19	-19	-20
3 give	19	17	20	48	20	20	19
3 go	19	2	17	46	18	18	18
3 guest	-19	-19	-19	-23	-20	-19	-20
3 handler	-28	-31	-27	-51	-28	-28	-29
3 hardwar	-79	-88	-89	-80	-76	-76	-78
3 has	5	-9	2	30	5	5	5
3 have	-27	-38	-27	-49	-28	-28	-30
3 host	14	6	15	49	15	15	15
3 how	12	-1	18	63	3	16	18
3 i	-3	-4	-3	10	-4	-3	-4
3 if	18	23	17	25	15	17	19
3 in	-6	12	-2	9	-2	0	-3
3 instal	-25	-28	-25	-46	-25	-26	-27
3 is	-9	-27	-4	37	-12	-6	-4
3 it	-7	-9	-8	-4	-7	-7	-8
3 job	-15	-30	-15	-3	-15	-15	-16
3 keep	-22	-41	-22	-27	-22	-22	-22
3 kernel	-59	-64	-59	-74	-61	-54	-56
3 key	4	3	4	8	3	4	4
3 least	28	13	26	73	27	28	27
3 leav	2	1	3	19	2	3	3
3 left	-10	23	-18	-22	-12	-8	-7
3 less	26	22	26	56	24	25	23
3 line	-52	-64	-40	-59	-38	-39	-39
3 littl	15	6	18	67	4	17	18
3 log	-21	-26	-23	-22	-25	-20	-21
3 look	-2	-4	-1	12	-1	-1	-2
3 mainten	20	12	19	57	17	19	19
3 market	12	3	13	54	13	12	13
3 me	-31	-54	-34	-34	-31	-30	-32
3 most	13	4	10	60	2	11	12
3 my	22	19	22	54	22	22	21
3 name	-15	-17	-17	-18	-16	-17	-17
3 need	-9	-22	-9	9	-10	-9	-9
3 never	-8	-18	-11	16	-18	-10	-12
3 nightli	5	5	5	10	5	5	5
3 no	18	23	28	73	15	26	26
3 nobodi	8	7	8	28	9	9	8
3 node	-31	-32	-32	-18	-31	-27	-29
3 of	-36	-33	-36	-42	-35	-34	-35
3 on	-9	-13	-9	4	-9	-8	-8
3 one	-18	-23	-13	7	-15	-12	-13
3 oper	-24	-25	-23	-30	-24	-23	-25
3 ops	-1	-3	0	17	-10	-1	0
3 option	22	16	23	58	23	22	23
3 or	-3	-7	-1	35	-3	-1	-2
3 os	-25	-32	-23	-14	-25	-22	-24
3 our	-9	0	-7	3	-8	-7	-8
3 out	-17	-52	-19	9	-18	-18	-17
3 over	1	-5	1	28	2	2	-3
3 own	29	46	29	60	27	28	27
3 owner	-36	-54	-39	-40	-37	-36	-37
3 parti	-37	-55	-35	-43	-34	-34	-34
3 patch	-25	-35	-26	-15	-27	-26	-28
3 peopl	4	-6	4	36	2	4	4
3 per	-32	-51	-33	-36	-34	-32	-32
3 person	19	-1	17	57	16	19	19
3 physic	-41	-49	-41	-49	-40	-40	-40
3 pick	26	25	23	60	18	25	25
3 plain	-18	-18	-19	-22	-20	-18	-19
3 pleas	-2	-26	-6	51	-18	-2	0
3 pls	-49	-34	-35	-53	-33	-34	-33
3 plu	-19	-27	-19	-5	-18	-18	-16
3 polici	-23	-26	-22	-27	-22	-22	-21
3 possibl	8	6	9	33	2	9	9
3 premiz	4	-27	0	31	1	3	4
3 put	20	13	20	52	20	20	20
3 rank	12	-1	18	63	3	16	18
3 regist	-48	-33	-34	-53	-32	-33	-33
3 replac	-29	-41	-28	-54	-29	-29	-29
3 resourc	-9	-11	-9	-15	-9	-9	-9
3 respons	5	-18	6	34	6	6	5
3 rest	8	-26	6	42	7	8	6
3 retent	-25	-35	-28	-28	-33	-24	-25
3 risk	-42	-2	-32	-50	-29	-29	-29
3 run	7	25	6	-1	7	7	6
3 same	-7	44	3	23	6	4	-2
3 scale	-27	-50	-27	-31	-27	-27	-27
3 schedul	17	2	15	69	11	15	14
3 scope	0	-3	1	15	1	1	-1
3 script	-13	-13	-12	-15	-12	-12	-12
3 secur	-20	-30	-21	-5	-20	-19	-20
3 self	-26	-31	-26	-45	-26	-26	-27
3 server	-11	-22	-12	-3	-12	-12	-15
3 servic	-22	-29	-24	-23	-27	-21	-22
3 session	-28	-29	-28	-56	-28	-28	-28
3 set	-28	-34	-27	-42	-28	-28	-28
3 share	24	11	23	72	22	25	24
3 should	13	13	13	29	13	13	13
3 side	12	56	17	31	19	18	18
3 site	5	-3	6	39	6	5	6
3 small	25	14	24	58	24	24	24
3 smallest	24	9	26	86	27	27	28
3 so	29	22	28	69	28	28	29
3 softwar	-35	-45	-37	-59	-38	-36	-39
3 split	-28	102	9	0	8	9	2
3 sql	1	-5	1	28	2	2	-3
3 startup	28	8	26	71	28	28	28
3 static	12	3	13	54	13	12	13
3 switch	-17	-19	-16	-18	-16	-16	-17
3 system	-21	-21	-20	-25	-20	-20	-22
3 tabl	29	136	19	24	34	36	24
3 team	3	-7	2	22	3	3	3
3 that	-15	-22	-15	0	-16	-15	-14
3 the	-5	-2	-3	19	-5	-3	-4
3 them	-13	3	-7	-12	-8	-7	-9
3 those	-30	-42	-30	-38	-30	-30	-30
3 three	-5	25	10	35	9	11	11
3 to	5	1	5	28	5	6	5
3 turn	-28	-29	-28	-56	-28	-28	-28
3 under	-25	-44	-25	-28	-25	-25	-24
3 updat	-20	-21	-21	-28	-21	-21	-22
3 upgrad	-40	-44	-45	-56	-41	-41	-44
3 us	-4	5	-3	-20	-3	-2	-2
3 user	-19	-28	-19	-20	-19	-19	-21
3 valu	4	3	4	8	3	4	4
3 vendor	-15	-18	-15	-17	-14	-14	-16
3 version	-35	-40	-39	-25	-36	-35	-38
3 vs	-1	97	17	16	21	20	14
3 w	-26	-49	-27	18	-25	-21	-23
3 want	1	-2	0	29	0	1	1
3 we	-26	-20	-26	-30	-26	-25	-26
3 wed	-7	-32	-8	17	-11	-8	-10
3 what	18	114	38	56	42	43	43
3 where	17	9	17	43	17	17	16
3 which	-1	-20	2	54	-4	1	3
3 who	-53	-52	-51	-62	-50	-49	-54
3 whose	-24	-44	-24	-24	-24	-24	-24
3 win	26	21	25	56	25	26	25
3 with	6	-1	7	45	5	8	7
3 without	-20	-45	-24	17	-20	-20	-21
3 work	13	23	13	49	7	12	13
3 would	18	2	18	42	18	18	18
3 zero	26	23	25	54	25	26	26
30	-16	-15	-16	-16	-21	-15	-17
300	12	-2	0	1	-5	0	0
3094	-31	-31	-30	-32	-42	-31	-36
3389	-31	-33	-37	-39	-43	-34	-38
35	28	27	28	27	76	24	28
3am	-23	-26	-23	-27	-24	-22	-24
4	-45	-54	-92	-54	-15	-55	-71
40	17	16	16	44	17	19	18
49844	-24	-24	-22	-24	-24	-23	-31
5	-11	-19	-2	-12	9	-10	-12
6	-6	-6	-6	-6	-6	-6	-8
7	-21	-21	-21	-18	23	-23	-19
8	-81	-57	-77	-55	-66	-53	-50
9	-44	-33	-35	-30	-3	-27	-35
9 to	-27	-42	-27	-31	-27	-26	-27
90	-34	-37	-35	-36	-35	-35	-38
90 dai	-29	-29	-29	-30	-31	-31	-36
@	-19	-26	-30	-28	-29	-31	-31
@ $	-27	-39	-44	-46	-48	-52	-52
@ 0	96	28	30	34	34	33	26
@ 1	15	15	16	15	55	15	16
@ 14	-20	-24	-22	-37	-21	-21	-22
@ 2	-30	-34	-30	-37	-35	-29	-32
@ 9	-27	-42	-27	-31	-27	-26	-27
@ a	-55	-58	-58	-59	-97	-59	-60
@ about	-27	-22	-22	-22	-22	-22	-30
@ access	-42	-42	-45	-40	-41	-39	-41
@ account	113	28	24	30	99	26	-2
@ acl	-87	-49	-48	-49	-49	-47	-67
@ acm	38	43	37	45	126	45	40
@ across	-58	-33	-38	-32	-42	-33	-45
@ admin	-30	-26	-26	-27	-28	-26	-34
@ after	-43	-41	-41	-40	-48	-40	-44
@ again	-26	-25	-25	-27	-24	-24	-35
@ against	-6	68	3	2	0	4	2
@ agent	-96	-109	-92	-89	-90	-87	-111
@ agentcor	-14	-12	-14	-12	-13	-12	-13
@ all	-19	-46	-37	-44	-36	-35	-35
@ alon	8	21	9	9	8	9	9
@ amazon	-23	-20	-19	-20	-25	-18	7
@ ami	-91	-131	-96	-91	-89	-85	-95
@ and	-5	23	-4	-1	-8	-5	-8
@ any	-24	47	0	-2	-4	0	1
@ anycast	-69	-65	-64	-62	-67	-62	-68
@ anyth	63	48	28	11	25	26	26
@ anywher	-9	20	-7	-16	-16	-8	-13
@ api	-17	-16	-17	-18	-19	-16	-18
@ app	-11	-10	-10	-11	-13	-10	-12
@ applianc	-29	-27	-27	-27	-28	-26	-28
@ applic	-8	-8	-8	-8	-8	-8	-8
@ are	7	-18	-15	-17	-18	-16	-22
@ as	9	57	31	12	6	15	19
@ ask	-16	-12	-17	-18	-17	-17	-16
@ at	12	-14	-12	-10	-3	-12	-20
@ auth	-18	-17	-26	-18	-17	-17	-20
@ author	-86	-71	-72	-67	-69	-68	-85
@ avail	-56	-57	-65	-57	-55	-54	-62
@ aws	-53	-46	-44	-45	-42	-41	-47
@ b	-32	-50	-33	-40	-33	-32	-33
@ back	-28	-30	-30	-28	-31	-28	-33
@ backup	-69	-56	-72	-53	-29	-51	-72
@ becam	2	30	1	-26	1	2	2
@ befor	-18	-16	-18	-19	-18	-16	-16
@ behind	-79	-75	-79	-74	-75	-73	-97
@ besid	15	79	26	-5	19	22	25
@ between	-13	-11	-11	-11	-12	-12	-12
@ block	-56	-47	-55	-48	-60	-47	-51
@ bot	-16	8	-14	-30	-17	-17	-16
@ both	85	25	31	34	32	33	29
@ box	47	49	48	42	40	48	121
@ broker	-42	-38	-40	-39	-39	-38	-40
@ but	-15	-22	-10	45	-15	-5	-5
@ by	8	22	10	22	35	12	10
@ cach	-32	-34	-30	-31	-31	-30	-30
@ can	-29	-32	-27	-26	-10	-24	-23
@ capac	-24	-18	-18	-19	-20	-18	-20
@ certif	-109	-97	-99	-89	-93	-93	-106
@ cheaper	36	15	29	29	126	35	34
@ choos	8	16	20	61	16	18	14
@ chore	0	22	1	0	-7	1	1
@ class	-36	-38	-36	-42	-36	-35	-35
@ claud	-2	0	-3	-10	46	0	-7
@ clean	-20	-12	-12	-12	-12	-12	-12
@ client	-19	-16	-16	-16	-16	-16	-19
@ cloud	9	3	3	11	57	12	-2
@ cluster	-25	-34	-35	-35	-44	-33	-37
@ cni	-41	-43	-44	-42	-40	-40	-47
@ code	-47	-45	-51	-47	-51	-45	-47
@ cold	20	23	20	24	55	5	24
@ collect	-47	-35	-35	-35	-41	-35	-36
@ compar	-1	53	6	6	-2	6	3
@ comput	-15	-24	-15	-16	-21	-12	21
@ configur	-30	-28	-27	-28	-28	-27	-29
@ connect	-50	-48	-45	-46	-47	-46	-48
@ contain	-17	-43	-20	7	-17	-18	-28
@ contrast	11	110	19	-3	1	4	13
@ control	-53	-52	-54	-49	-50	-50	-61
@ core	-38	-36	-36	-36	-37	-36	-46
@ cost	-9	18	-5	18	88	19	21
@ could	41	5	-7	9	8	6	10
@ creat	-14	-14	-14	-14	-15	-13	-16
@ cumul	-45	-44	-48	-43	-43	-44	-54
@ current	-12	-12	-12	-12	-13	-12	-13
@ custom	5	74	14	19	22	28	106
@ cve	-27	-28	-25	-24	-26	-24	-26
@ daemon	-19	-19	-19	-19	-19	-19	-33
@ dashboard	-26	-23	-24	-23	-24	-23	-24
@ data	-69	-63	-64	-63	-64	-61	-68
@ databas	-26	-22	-22	-23	-24	-22	-28
@ db	24	23	24	16	21	24	78
@ decid	-11	-11	-12	-12	-11	-11	-13
@ default	-8	-8	-8	-8	-7	-7	-9
@ definit	-51	-78	-51	-53	-49	-48	-48
@ deploy	-16	-14	-16	-14	-14	-14	-17
@ desktop	-59	-38	-52	-72	-57	-53	-76
@ devic	-46	-48	-51	-47	-48	-47	-58
@ differ	17	86	20	18	14	22	19
@ directori	-30	-30	-30	-31	-38	-31	-47
@ disk	-18	-10	-10	-10	-10	-10	-10
@ divis	52	3	8	7	-5	5	3
@ do	-1	-22	-18	-23	-14	-18	-23
@ doe	-60	-31	-37	-40	-33	-37	-42
@ doesnt	-40	-51	-39	-39	-47	-40	-42
@ domain	-11	-12	-11	-11	-11	-11	-11
@ drift	-114	-75	-74	-72	-73	-72	-81
@ durabl	-93	-132	-87	-83	-91	-87	-99
@ duti	192	68	67	71	67	65	57
@ ec2	-40	-21	-48	-56	-43	-41	-49
@ edg	-25	-25	-25	-25	-26	-24	-26
@ eks	-43	-43	-42	-44	-43	-42	-73
@ encrypt	-102	-70	-97	-105	-100	-90	-119
@ endpoint	-50	-19	66	-11	-23	-10	-13
@ engin	-57	-55	-56	-55	-60	-55	-82
@ env	-52	-33	-33	-34	-43	-33	-41
@ environ	-20	-22	-21	-20	-20	-19	-21
@ ephemer	-20	-16	-15	-15	-15	-15	-17
@ escap	-14	-14	-14	-14	-14	-14	-21
@ esxi	-43	-43	-41	-41	-43	-40	-70
@ event	-26	-33	-27	-28	-29	-26	-26
@ everyth	133	15	27	36	22	12	27
@ execut	-19	2	96	4	-4	6	2
@ expir	-23	-21	-22	-26	-26	-21	-21
@ famili	2	5	2	-16	45	6	8
@ fewer	30	-1	28	86	30	28	29
@ file	-27	-23	-24	-24	-27	-23	-26
@ find	-26	-23	-24	-23	-27	-23	-23
@ firmwar	-70	-65	-66	-73	-68	-61	-74
@ fix	-40	-47	-41	-42	-48	-40	-42
@ flag	-12	-9	-8	-9	-9	-8	-10
@ fleet	-19	-19	-19	-24	-22	-19	-24
@ flow	-5	2	62	0	-4	1	-2
@ for	-13	33	80	49	22	18	13
@ forc	-21	-19	-19	-20	-25	-19	-19
@ found	-10	-7	-7	-7	-7	-8	-8
@ from	-13	-3	-13	-11	-17	-13	-14
@ function	-67	-56	-54	-56	-55	-53	-62
@ get	-46	-42	-49	-44	-47	-43	-47
@ global	-9	-9	-9	-8	-9	-8	-10
@ goe	-13	-6	-13	-14	-19	-12	-17
@ got	-50	-33	-35	-38	-40	-34	-45
@ grant	-37	-32	-15	-31	-57	-32	-31
@ grow	-24	-23	-23	-25	-28	-23	-26
@ had	-50	-29	-29	-31	-29	-29	-29
@ hardwar	-58	-56	-58	-59	-53	-51	-62
@ has	-34	-31	-33	-21	-50	-31	-36
@ head	-33	-26	-28	-40	-31	-27	-42
@ hold	-17	-16	-15	-16	-27	-16	-16
@ host	-57	-53	-53	-53	-55	-52	-77
@ how	8	41	10	-4	9	10	10
@ hyperpod	-12	-12	-12	-13	-12	-12	-18
@ i	3	-3	6	13	-24	-6	-8
@ id	28	23	30	67	31	30	29
@ if	31	65	33	56	31	33	31
@ imag	-23	-22	-22	-23	-23	-22	-26
@ in	-12	-6	-5	-19	-5	-17	-21
@ index	-9	-8	-9	-8	-8	-8	-8
@ inspect	-24	-15	-16	-16	-16	-16	-16
@ instal	-55	-74	-57	-71	-54	-53	-73
@ instanc	-11	1	-3	-3	44	-2	-8
@ instead	-29	7	-22	-13	-15	-12	-13
@ into	-10	32	2	5	-1	3	3
@ invoc	-24	-21	-23	-22	-24	-22	-23
@ is	-33	-23	-19	-28	-32	-28	-31
@ isnt	-21	-22	-24	-24	-23	-22	-26
@ issu	-30	-28	-29	-30	-32	-29	-32
@ it	-19	9	-10	1	70	11	12
@ item	-44	-42	-42	-41	-53	-42	-56
@ its	-24	-24	-24	-24	-25	-24	-47
@ itself	-38	-36	-37	-36	-35	-36	-47
@ job	-45	-56	-42	-16	-42	-40	-52
@ keep	-8	-2	-2	-14	18	-2	-4
@ kei	-104	-105	-99	-95	-94	-95	-152
@ kept	-33	-21	-21	-20	-20	-21	-23
@ kernel	-15	-12	-12	-12	-13	-12	-12
@ key	-79	-72	-76	-70	-73	-70	-74
@ land	39	-29	-39	-1	-17	-4	-5
@ larg	5	16	5	15	65	18	16
@ last	-13	-17	-13	-16	-13	-13	-14
@ launch	-18	-26	-19	-21	-19	-22	-20
@ layer	-28	-29	-37	-32	-39	-29	-29
@ leak	-13	-11	-11	-12	-12	-11	-11
@ least	-46	-42	-36	-28	-38	-36	-39
@ leav	0	2	2	15	0	2	1
@ less	52	7	51	151	52	53	53
@ let	-41	-41	-44	-41	-50	-38	-38
@ licens	29	55	56	55	52	57	144
@ line	4	63	-5	-16	-7	-4	-7
@ link	-40	-38	-39	-40	-40	-37	-43
@ list	-13	-11	-10	-14	-10	-11	-11
@ listen	-77	-70	-73	-70	-71	-67	-76
@ locat	-43	-35	-37	-36	-37	-36	-46
@ lock	-58	-47	-58	-44	-45	-44	-61
@ log	-28	-32	-29	-29	-33	-28	-28
@ login	-48	-45	-52	-47	-50	-46	-48
@ long	-18	-17	-17	-19	-17	-17	-28
@ machin	-40	-37	-39	-39	-39	-38	-52
@ major	-17	-15	-18	-17	-16	-15	-16
@ make	-26	-19	-18	-19	-18	-18	-18
@ manag	1	-4	-1	23	2	2	-6
@ may	-51	-43	-67	-40	-43	-43	-40
@ mean	-28	-20	72	-18	-47	-18	-22
@ memori	-7	-7	-7	-7	-8	-7	-8
@ messag	23	26	16	25	76	24	27
@ metadata	-20	-21	-20	-25	-20	-20	-25
@ migrat	-22	-26	-23	-24	-23	-22	-21
@ minor	-46	-41	-43	-40	-40	-39	-47
@ miss	-61	-43	-44	-46	-44	-42	-43
@ mode	82	76	26	110	27	44	38
@ model	-50	-39	-35	-37	-40	-38	-38
@ move	-24	-24	-22	-26	-23	-22	-25
@ multi	-59	-53	-80	-60	-16	-50	-54
@ must	-35	-29	-30	-30	-32	-29	-34
@ mysql	-59	-32	-52	-32	-34	-34	-31
@ n	30	73	21	8	19	30	28
@ name	-55	-67	-54	-55	-68	-52	-54
@ namespac	-31	-26	-27	-27	-28	-26	-32
@ need	-37	-54	-53	-69	-57	-52	-61
@ network	-16	-17	-15	-15	-14	-14	-14
@ next	44	80	35	25	32	29	30
@ no	54	15	26	45	11	22	25
@ node	-16	-12	-13	3	-12	-7	40
@ not	29	26	70	25	30	27	29
@ of	-37	-32	-30	-29	-12	-28	-32
@ on	-36	3	-20	-21	-26	-27	-47
@ onc	23	35	24	63	25	25	24
@ one	-47	-39	-36	-53	-39	-36	-36
@ onli	16	23	16	22	56	4	24
@ onto	14	53	14	9	18	17	18
@ oper	36	39	40	40	40	41	102
@ or	27	82	36	94	41	40	37
@ os	-29	-86	-28	-42	1	-26	-55
@ our	30	3	1	-4	-3	24	-11
@ ourselv	7	22	13	28	3	10	-8
@ over	-35	-27	-42	-48	-32	-31	-31
@ overview	91	17	21	22	14	19	20
@ own	6	10	10	37	10	11	-1
@ owner	-18	-26	-21	-18	-19	-18	-19
@ ownership	84	18	22	24	19	21	21
@ param	-24	-22	-24	-25	-24	-22	-25
@ partit	-32	-34	-38	-34	-39	-33	-34
@ password	-34	-32	-29	-29	-31	-30	-34
@ patch	-150	-139	-131	-128	-128	-127	-194
@ peer	-13	-9	-9	-9	-10	-9	-10
@ permiss	-35	-40	-34	-38	-37	-34	-36
@ physic	-6	19	-7	-12	-5	-6	-5
@ pick	-10	-11	-10	-8	-12	-10	-10
@ platform	-10	-21	-18	-17	-18	-16	-20
@ pleas	-3	-2	9	-20	-26	-17	-16
@ pls	19	6	-12	-8	-12	-17	-10
@ plu	-24	-26	-23	-25	-22	-22	-21
@ plugin	-71	-73	-72	-66	-72	-66	-73
@ plz	116	17	25	29	65	23	19
@ point	-21	-20	-20	-20	-20	-20	-29
@ polici	-69	-66	-68	-65	-56	-67	-74
@ pre	-53	-45	-46	-45	-44	-44	-52
@ print	-19	-18	-17	-17	-21	-17	-18
@ profil	-13	-9	-9	-9	-10	-9	-10
@ project	-22	-26	-20	-22	-22	-20	-21
@ prompt	-49	-46	-49	-45	-46	-45	-51
@ provid	-20	-21	-20	-26	-22	-20	-22
@ provis	3	44	1	1	3	4	0
@ proxi	-67	-64	-66	-65	-76	-64	-79
@ public	-18	-19	-16	-16	-17	-15	-16
@ python	-63	-59	-61	-58	-63	-58	-62
@ queri	4	8	8	7	38	8	3
@ queue	-71	-65	-64	-65	-65	-63	-87
@ rbac	-100	-91	-94	-84	-87	-85	-97
@ reach	27	24	27	25	58	26	27
@ read	18	34	25	32	176	41	44
@ reader	29	27	9	24	87	21	20
@ record	-29	-26	-25	-26	-27	-25	-26
@ redi	-22	-22	-25	-24	-23	-22	-32
@ regard	22	61	24	13	47	28	26
@ renew	-49	-56	-48	-64	-61	-49	-48
@ repair	-32	-29	-29	-29	-35	-28	-31
@ replic	-51	-36	-35	-40	-56	-34	-40
@ replica	-62	-64	-64	-64	-62	-55	-60
@ report	-24	-20	-21	-21	-21	-20	-21
@ repositori	-20	-20	-20	-19	-20	-19	-20
@ respons	98	47	28	30	21	29	23
@ retent	-59	-56	-56	-53	-54	-53	-60
@ return	-49	-37	-35	-35	-25	-34	-35
@ revok	-29	-27	-28	-30	-28	-26	-26
@ right	-30	-29	-28	-28	-29	-27	-29
@ role	-77	-74	-77	-75	-83	-72	-76
@ rotat	-99	-95	-104	-106	-90	-95	-127
@ rout	-56	-46	-44	-44	-46	-44	-57
@ router	-58	-38	-37	-37	-37	-36	-37
@ rule	-115	-107	-109	-102	-103	-107	-113
@ run	-36	-35	-33	-34	-30	-33	-43
@ runtim	-57	-67	-65	-68	-57	-55	-69
@ sai	-39	-37	-39	-40	-42	-36	-38
@ same	14	108	19	17	25	21	9
@ save	-47	-25	-23	-27	13	-24	-21
@ scan	-19	-18	-18	-18	-20	-18	-21
@ schedul	-8	-12	-8	6	-9	-8	-8
@ scream	-15	-21	-15	-15	-15	-15	-16
@ script	-13	-13	-12	-15	-12	-12	-12
@ secret	-33	-37	-37	-38	-35	-34	-36
@ secur	106	102	96	54	78	81	191
@ self	-32	-34	-30	-54	-31	-31	-32
@ send	13	27	28	27	93	20	22
@ server	54	59	57	69	57	59	146
@ serverless	45	10	-10	-13	-8	-4	-22
@ servic	-33	-35	-36	-34	-39	-34	-40
@ session	-29	-32	-32	-53	-30	-30	-31
@ set	1	14	2	2	2	2	2
@ setup	61	23	15	24	25	24	25
@ share	98	29	26	29	27	28	19
@ should	-30	-25	-26	-29	-29	-25	-28
@ show	-22	10	-15	-37	-13	-14	-14
@ side	-4	70	12	7	14	10	10
@ sidecar	-34	-31	-37	-34	-53	-44	-47
@ sinc	-32	-30	-51	-32	-31	-30	-30
@ sit	-46	-41	-43	-42	-46	-41	-53
@ snapshot	-10	-9	-9	-9	-11	-9	-9
@ so	-17	14	-5	32	-2	0	-6
@ softwar	-38	-37	-37	-51	-37	-36	-43
@ someon	-23	-20	-20	-23	-21	-20	-21
@ someth	-55	-45	-48	-48	-58	-48	-63
@ split	41	81	16	-7	20	20	14
@ srm	151	46	46	57	57	46	47
@ stai	-10	-16	-11	-11	-10	-10	-10
@ stand	12	16	89	18	3	17	14
@ standard	-11	-9	-14	-11	5	-10	-9
@ still	-28	-25	-24	-26	-31	-24	-28
@ storag	-23	-21	-21	-21	-21	-20	-23
@ stream	-31	-30	-31	-31	-36	-30	-33
@ suggest	-18	-17	-17	-17	-18	-17	-19
@ tabl	-17	-16	-16	-16	-17	-16	-18
@ take	-21	-20	-21	-21	-22	-20	-21
@ task	-67	-62	-87	-60	-61	-60	-59
@ templat	-62	-45	-56	-39	-58	-39	-39
@ than	2	52	3	-35	-13	3	2
@ that	-29	-9	-22	-37	-24	-22	-24
@ the	-2	-12	-4	9	-6	-3	28
@ their	-47	-50	-39	-38	-39	-38	-50
@ then	-83	-74	-75	-65	-66	-67	-67
@ there	-90	-72	-68	-56	-80	-63	-66
@ thing	-62	-72	-77	-71	-71	-73	-122
@ threat	-13	-13	-12	-12	-13	-12	-13
@ three	-24	30	-2	-3	-1	-1	-2
@ throttl	-44	-34	-33	-34	-35	-34	-36
@ tls	-52	-48	-51	-46	-49	-47	-49
@ to	-10	18	-18	-10	34	-3	-6
@ told	-30	-28	-31	-30	-35	-27	-29
@ too	-46	-38	-36	-35	-37	-37	-38
@ topic	-38	-49	-36	-38	-40	-38	-39
@ train	-56	-53	-56	-52	-53	-51	-56
@ true	-15	-14	-14	-14	-18	-14	-15
@ type	-80	-76	-82	-79	-78	-77	-91
@ under	-23	-17	-18	-18	-18	-18	-18
@ up	-54	-48	-48	-46	-52	-47	-58
@ upgrad	50	72	63	68	100	74	185
@ us	82	-13	1	0	-1	3	-20
@ user	-37	-36	-37	-34	-32	-33	-34
@ v	3	109	21	21	-7	18	16
@ v2	-17	-16	-17	-16	-17	-16	-21
@ version	-62	-58	-67	-57	-43	-57	-65
@ versu	12	73	27	45	29	30	27
@ via	-82	-78	-74	-88	-78	-74	-84
@ volum	-37	-35	-36	-35	-37	-35	-41
@ vs	-2	72	13	28	14	15	13
@ w	44	32	8	-7	9	7	9
@ warehous	-11	-16	-12	-12	-12	-11	-11
@ was	-24	-22	-22	-22	-23	-22	-27
@ we	-48	-18	-42	-31	-34	-32	-66
@ weight	-46	-28	-31	-54	-30	-29	-29
@ what	94	67	67	52	35	42	39
@ when	-16	-12	-15	-4	-15	-14	-14
@ where	44	36	31	63	28	27	28
@ which	14	-14	0	26	-2	1	0
@ whichev	27	-1	28	66	23	25	27
@ while	-17	-19	-17	-17	-22	-17	-17
@ who	25	22	-4	9	7	10	52
@ whose	-38	-23	-38	-39	-37	-34	-41
@ windows	-68	-67	-69	-73	-71	-66	-91
@ with	-1	-16	3	45	-3	5	20
@ without	-5	8	6	5	40	6	5
@ worker	-47	-41	-45	-42	-64	-40	-38
@ workflow	20	59	20	6	18	19	20
@ would	-27	-11	-22	-25	-29	-23	-26
@ write	-104	-102	-98	-92	-95	-93	-135
@ zip	11	65	6	3	14	14	8
^	-23	-25	-22	-26	-18	-25	-22
^ @	-3	-21	-45	-39	-47	-47	-31
^ a	-17	-17	20	-16	-17	-14	-26
^ access	-68	-70	-84	-70	-103	-71	-88
^ accord	-14	-9	-9	-9	-9	-9	-9
^ account	-36	-36	-40	-36	-66	-36	-43
^ ad	52	23	40	92	29	50	166
^ after	14	48	13	13	14	14	13
^ agent	22	8	13	18	14	15	110
^ air	-41	-42	-43	-41	-46	-42	-49
^ alibaba	27	27	27	27	59	27	19
^ amazon	102	44	123	47	22	43	87
^ an	-19	-11	10	-13	-16	-12	-13
^ and	-52	-47	-37	-44	-54	-44	-22
^ antiviru	-108	-88	-120	-92	-101	-103	-103
^ api	-19	-18	-18	-19	-27	-18	-18
^ app	-58	-59	-62	-60	-63	-60	-75
^ applic	-105	-106	-111	-103	-105	-103	-113
^ are	2	6	-6	1	50	24	12
^ as	5	-4	7	33	8	8	8
^ auditor	14	7	40	22	11	15	10
^ auth	-44	-48	-50	-45	-50	-44	-48
^ author	-60	-58	-83	-60	-75	-71	-68
^ autom	-65	-81	-66	-64	-65	-65	-88
^ avail	13	12	58	13	0	4	9
^ awar	-25	-25	-18	-25	-25	-42	-35
^ aws	35	26	26	26	83	25	-28
^ az	10	43	140	44	17	20	28
^ back	-116	-107	-114	-102	-111	-103	-137
^ background	-31	-31	-33	-32	-38	-32	-32
^ backup	38	29	36	40	118	38	-1
^ bare	20	22	72	14	-13	22	23
^ base	-46	-46	-55	-51	-52	-46	-60
^ bit	-27	-21	-22	-24	-22	-22	-24
^ boss	-6	63	8	-17	15	14	16
^ bounc	-51	-36	-37	-42	-57	-37	-39
^ break	120	15	2	14	-6	15	-1
^ broken	-25	-28	-24	-25	-29	-25	-26
^ bui	-50	-46	-49	-43	-68	-44	-43
^ build	5	66	-36	-13	8	-2	0
^ busi	-45	-59	-47	-11	-82	-47	-50
^ but	-46	-42	-42	-41	-42	-42	-48
^ cach	-45	-52	-51	-45	-47	-47	-49
^ can	57	39	70	38	83	39	35
^ capac	-95	-92	-104	-87	-89	-89	-97
^ cctv	-56	-57	-61	-57	-68	-59	-62
^ cert	-33	-36	-33	-38	-39	-32	-31
^ chang	-20	-21	-21	-21	-25	-20	-20
^ check	-28	-24	-26	-31	-24	-24	-31
^ checksum	-56	-56	-52	-50	-53	-60	-51
^ choos	-52	-61	-60	-40	-56	-52	-51
^ ci	-29	-36	-27	-9	-34	-31	-48
^ client	-25	-27	-26	-25	-30	-27	-30
^ cloud	-95	-84	-83	-75	-96	-77	-95
^ cloudflar	5	4	2	2	38	3	-8
^ code	-50	-48	-48	-46	-49	-46	-48
^ come	-8	-16	13	-22	-9	-9	-8
^ compar	4	89	16	10	78	14	7
^ complianc	-32	-32	-20	-50	-37	-35	-37
^ configur	-26	-27	-21	-29	-29	-29	-30
^ consum	-53	-45	-46	-48	-52	-48	-53
^ contain	-3	-1	-7	0	-9	-1	41
^ containerd	-51	-48	-53	-50	-61	-48	-51
^ content	-92	-82	-92	-79	-91	-81	-98
^ control	-84	-83	-109	-81	-76	-79	-81
^ coredn	-39	-39	-43	-46	-39	-39	-59
^ could	-9	20	6	-3	6	-34	0
^ cpu	-31	-29	-28	-29	-33	-28	-29
^ creat	-100	-94	-107	-90	-93	-90	-104
^ credenti	-15	-15	-13	-16	-14	-13	-15
^ cross	-62	-63	-74	-62	-66	-62	-64
^ crypto	-19	-19	-18	-19	-26	-18	-23
^ cryptomin	-47	-40	-39	-44	-49	-39	-45
^ custom	-3	2	76	2	-19	-5	-17
^ cve	-41	-41	-39	-41	-57	-41	-48
^ dangl	-25	-22	-23	-23	-24	-23	-28
^ data	-35	-31	-11	-31	-31	-29	-29
^ databas	-83	-91	-85	-85	-89	-82	-100
^ db	-66	-67	-85	-84	-96	-67	-18
^ dba	-8	-8	-9	-8	-9	-8	-9
^ ddo	-21	-53	-38	14	-36	-33	-21
^ decid	-46	-46	-64	-52	-44	-63	-47
^ decommiss	-45	-45	-49	-46	-51	-50	-49
^ defin	74	73	171	72	71	73	75
^ delet	-9	-2	-20	-6	59	-10	-15
^ deploi	-48	-46	-52	-47	-54	-45	-46
^ dev	-28	-27	-29	-33	-28	-26	-37
^ devic	-17	-14	-13	-14	-13	-14	-13
^ did	23	25	30	27	106	13	24
^ diesel	-22	-22	-21	-22	-27	-21	-29
^ differ	12	66	12	14	3	13	14
^ disast	-42	-42	-45	-42	-50	-41	-45
^ disk	-26	-33	-26	-28	-26	-26	-30
^ dns	-25	-37	-22	28	-39	-23	-25
^ do	-39	-32	-35	-34	-45	-13	-13
^ doe	-39	-36	-41	-36	-32	-33	-34
^ download	-35	-37	-44	-35	-49	-37	-35
^ ecs	-26	-21	-21	-20	-21	-20	-22
^ elast	42	43	33	36	20	46	144
^ eleven	-14	-13	-14	-15	-14	-13	-15
^ enabl	-99	-95	-102	-92	-97	-92	-105
^ encrypt	-5	2	-15	7	-43	0	136
^ engin	11	13	12	9	5	14	49
^ envelop	5	2	65	3	-12	-5	-18
^ environ	-46	-46	-48	-45	-47	-45	-45
^ etcd	-15	3	71	2	-3	-5	-6
^ even	-42	-44	-48	-43	-42	-42	-49
^ event	-54	-55	-62	-54	-59	-56	-58
^ everyth	120	43	50	49	49	49	47
^ evid	-8	-8	-9	-8	-9	-9	-8
^ ex	-23	-23	-21	-24	-24	-22	-24
^ excus	1	4	22	3	0	3	3
^ execut	-56	-55	-72	-54	-59	-54	-57
^ explain	60	16	104	44	107	41	41
^ failov	-27	-24	-22	-27	-24	-24	-24
^ fedramp	9	45	158	37	20	14	17
^ fibr	-50	-51	-60	-52	-53	-51	-77
^ find	27	30	28	29	71	30	26
^ fine	-32	-31	-31	-31	-37	-31	-32
^ fip	-13	-13	-13	-13	-13	-13	-13
^ fire	-24	-25	-25	-26	-46	-25	-26
^ firecrack	-52	-53	-84	-59	-64	-51	-57
^ firmwar	-87	-90	-98	-92	-104	-91	-104
^ flow	-30	-34	-38	-30	-31	-30	-32
^ for	-35	-41	-27	-28	-51	-36	-61
^ game	-26	-29	-10	2	-23	-10	-11
^ gatewai	15	23	13	24	13	24	83
^ gcp	4	3	2	3	18	3	1
^ gdpr	-59	-67	-80	-57	-63	-58	-67
^ gener	-115	-97	-131	-99	-108	-113	-113
^ generally	-10	-11	-12	-11	-15	-11	-13
^ give	23	6	4	6	29	12	6
^ googl	10	10	7	7	35	11	7
^ got	4	3	20	3	-1	4	2
^ grant	-81	-86	-100	-79	-77	-76	-90
^ graph	0	-28	-2	31	0	0	0
^ guest	-102	-105	-121	-105	-108	-103	-129
^ hard	-77	-77	-83	-78	-85	-77	-79
^ harden	23	29	21	28	28	26	111
^ hardwar	-59	-63	-63	-60	-62	-57	-75
^ hello	0	5	-5	6	-5	28	14
^ help	-25	2	-25	5	-15	121	-1
^ hey	35	6	27	6	-7	-4	2
^ hi	15	37	6	11	11	56	12
^ high	-24	-37	-24	-23	-24	-24	-24
^ hipaa	-30	-29	16	-27	-37	-31	-43
^ hm	-36	-36	-35	-35	-38	-35	-38
^ hmm	-28	-32	-33	-27	-31	-28	-27
^ host	-77	-76	-79	-65	-79	-75	-110
^ how	78	54	46	46	129	44	47
^ hpc	-30	-52	-25	-10	-31	-25	-36
^ http	-23	-24	-24	-28	-27	-24	-29
^ hypervisor	-51	-53	-17	-58	-86	-68	-57
^ i	50	30	44	33	20	47	26
^ iaa	-68	-70	0	-59	-87	-66	-92
^ id	52	10	24	54	2	23	25
^ if	-29	31	-15	-6	-16	-15	-14
^ ignor	28	30	29	27	78	8	28
^ im	71	27	28	24	7	59	27
^ imdsv2	1	1	20	1	-1	-1	-7
^ in	-55	-58	-59	-55	-63	-55	-67
^ incid	-69	-62	-66	-63	-77	-62	-80
^ infrastructur	-38	-35	-37	-34	-35	-34	-34
^ inherit	65	29	40	28	26	26	28
^ instal	-69	-70	-74	-66	-74	-66	-77
^ intern	-15	-16	-14	-5	-17	-13	-13
^ is	-14	-9	-16	-10	4	0	12
^ isnt	-25	-24	-24	-25	-27	-24	-33
^ iso	9	8	66	11	-10	7	8
^ isol	-25	-25	-24	-23	-24	-26	-28
^ it	-42	-36	-35	-41	-47	-36	-42
^ its	-26	-24	-26	-23	-49	-23	10
^ karpent	-31	-32	-33	-32	-31	-31	-54
^ keep	-53	-52	-54	-52	-58	-52	-55
^ kernel	-28	-26	-26	-27	-27	-26	-40
^ key	-74	-90	-91	-38	-86	-74	-76
^ kindli	44	53	21	3	13	25	26
^ kubelet	-12	-15	89	1	-5	-6	-7
^ land	-10	-9	-13	-11	-11	-10	-10
^ launch	-27	-28	14	-30	-58	-28	-33
^ leaver	-20	-16	-16	-20	-18	-16	-16
^ legal	-73	-75	-86	-71	-82	-75	-79
^ licens	-75	-81	-87	-77	-97	-77	-101
^ list	48	4	14	5	-11	58	17
^ local	-31	-31	-32	-33	-30	-30	-31
^ log	-20	-42	-29	-21	-32	-24	16
^ lost	-14	-14	-21	-14	-15	-14	-14
^ mail	6	-11	3	45	2	5	3
^ manag	5	13	75	14	12	12	0
^ manual	11	53	16	53	38	187	35
^ market	-28	-28	-28	-28	-55	-28	-28
^ max	53	54	55	54	124	53	52
^ mean	12	9	68	10	1	7	12
^ memori	-49	-47	-49	-47	-49	-48	-59
^ mfa	-70	-67	-14	-69	-98	-68	-84
^ monitor	5	-14	4	41	3	3	5
^ move	-28	15	-34	-37	-42	-26	-30
^ multi	-27	-28	-4	-28	-34	-32	-29
^ must	18	20	21	20	16	20	54
^ my	61	32	42	19	39	26	37
^ n	-76	-86	-84	-73	-105	-78	-87
^ nacl	-26	-25	-29	-26	-27	-24	-33
^ nah	-39	-36	-38	-36	-43	-37	-50
^ need	85	25	23	56	23	28	29
^ network	-18	-18	13	-17	-25	-16	-23
^ new	49	7	2	5	2	8	8
^ nightli	6	-6	5	25	5	5	5
^ nitro	35	33	150	35	22	35	13
^ no	-20	-18	-20	-18	-19	-19	-21
^ nobodi	-23	-70	-30	45	-40	-26	-24
^ node	-21	-15	-16	-16	-16	-15	-17
^ not	-49	-39	-38	-41	-36	-37	-39
^ now	-81	-67	-65	-61	-62	-66	-66
^ nvidia	-24	-26	-24	-26	-26	-24	-22
^ of	36	34	99	39	-2	36	20
^ ok	-31	-44	-61	-44	-58	-46	-52
^ on	-1	29	0	-6	24	1	-17
^ one	86	27	28	28	10	28	26
^ open	-34	-34	-33	-35	-59	-49	-37
^ oper	-83	-78	-81	-76	-79	-77	-86
^ os	-127	-141	-129	-128	-129	-124	-200
^ our	28	31	30	40	53	31	64
^ pager	-28	-32	-29	-51	-28	-29	-30
^ paramet	-39	-36	-37	-39	-51	-37	-44
^ password	-98	-99	-104	-97	-102	-100	-134
^ patch	-23	-24	-28	-26	-44	-25	-4
^ pci	-36	-38	-5	-40	-54	-38	-40
^ pdb	-90	-67	27	-92	-104	-81	-79
^ penetr	-34	-34	-8	-33	-39	-47	-39
^ pentest	-12	-12	-15	-13	-12	-12	-15
^ person	-18	-18	-17	-18	-22	-17	-28
^ phish	-47	-48	-53	-48	-51	-47	-52
^ physic	-59	-62	-64	-61	-60	-59	-62
^ pick	-41	-40	-44	-12	-43	-40	-44
^ pitr	-52	-57	-32	-52	-55	-49	-57
^ platform	-42	-25	42	-20	-27	-22	-22
^ pleas	15	10	-18	7	70	-12	-5
^ pls	30	13	6	16	24	-1	61
^ pod	-12	-14	10	-12	-28	-13	-17
^ poison	-39	-37	-37	-38	-51	-38	-40
^ power	-53	-53	-62	-54	-64	-54	-71
^ pre	-49	-45	-56	-47	-65	-47	-51
^ procur	-69	-60	-64	-60	-64	-62	-67
^ protect	-70	-71	-83	-70	-81	-70	-84
^ public	-50	-45	-45	-50	-50	-46	-66
^ put	26	55	26	3	26	26	26
^ quarterli	-48	-49	-57	-47	-57	-48	-52
^ queue	-50	-52	-50	-32	-53	-49	-49
^ quick	13	136	10	15	27	28	10
^ ransomwar	-17	-18	-16	-17	-17	-16	-18
^ read	-55	-57	-61	-59	-64	-59	-67
^ recommend	30	24	29	9	103	28	30
^ redishel	-15	-14	-14	-16	-15	-15	-24
^ regresshion	-29	-28	-27	-29	-35	-28	-39
^ remind	3	-14	-11	-12	-44	-12	-12
^ renew	-41	-41	-43	-42	-59	-41	-59
^ replac	-29	-31	-31	-27	-28	-27	-26
^ resili	-54	-56	-46	-54	-60	-56	-77
^ respons	126	47	37	51	105	49	41
^ revok	-57	-58	-61	-58	-65	-58	-64
^ root	21	20	58	19	7	18	10
^ rotat	-87	-88	-113	-88	-90	-88	-115
^ rout	-63	-67	-73	-64	-68	-66	-70
^ row	-8	-7	-8	-9	-8	-8	-7
^ rto	-6	-12	47	-10	-18	-26	-19
^ runc	-20	-20	-20	-22	-23	-19	-21
^ same	-62	-49	-52	-50	-49	-53	-55
^ scale	-78	-93	-87	-80	-88	-84	-111
^ scan	-8	-7	-8	-7	-7	-7	-7
^ second	-31	-30	-31	-31	-35	-30	-43
^ secret	-22	50	-17	-3	-15	6	6
^ secur	-62	-62	-55	-61	-79	-62	-86
^ self	22	24	30	67	31	30	30
^ server	-67	-67	-70	-66	-69	-65	-84
^ servic	-50	-48	-53	-49	-57	-51	-50
^ set	-42	-42	-41	-43	-73	-43	-42
^ share	-6	-32	-42	-30	9	-31	-54
^ should	15	12	15	41	5	11	8
^ sign	-10	-10	-10	-10	-11	-10	-13
^ sinc	-12	-8	-9	-9	-8	-8	-10
^ singl	-4	-4	42	-5	-26	-7	-4
^ sla	-153	-130	-152	-130	-232	-150	-151
^ slow	-24	-22	-22	-26	-24	-22	-22
^ small	15	15	15	40	12	15	12
^ snapshot	38	35	32	39	-4	35	152
^ so	10	-16	-26	-19	-46	9	4
^ softwar	-32	-32	-31	-31	-33	-30	-32
^ somebodi	-15	-22	-14	-15	-16	-14	-14
^ someon	-37	-34	-35	-39	-38	-35	-41
^ sorri	-19	-12	13	-13	-20	-16	-13
^ split	126	20	32	37	34	34	33
^ spread	-39	-37	-41	-38	-38	-37	-38
^ sql	-39	-41	-41	-41	-41	-38	-46
^ sse	-3	7	52	10	9	10	8
^ ssl	-31	-27	-29	-30	-28	-27	-28
^ stack	-46	-46	-52	-49	-54	-48	-50
^ static	32	31	31	83	12	32	16
^ storag	-35	-32	-34	-33	-32	-31	-30
^ store	61	1	11	8	-15	7	-10
^ stream	54	53	55	90	34	56	144
^ subdomain	-35	-53	-35	-41	-50	-35	-33
^ subscrib	-89	-89	-99	-83	-85	-84	-93
^ swap	23	56	20	20	25	25	25
^ system	7	8	7	-8	39	0	-19
^ tag	-60	-57	-57	-58	-72	-58	-94
^ task	-10	-10	-18	-11	-10	-10	-11
^ tell	2	52	6	29	100	118	1
^ test	-58	-59	-60	-59	-82	-62	-71
^ thank	-30	-38	-30	-30	-24	-38	-41
^ the	-17	-13	-5	-11	-20	-12	52
^ then	-21	-21	-26	-21	-22	-21	-27
^ there	-21	-20	-22	-19	-23	-21	-21
^ third	-69	-65	-65	-57	-61	-59	-63
^ time	-1	-3	-18	25	-11	-3	-2
^ tls	3	4	29	0	-13	3	49
^ train	-7	-6	-8	-6	-7	-6	-6
^ true	-29	-30	-34	-30	-37	-30	-33
^ trust	-27	-26	-26	-26	-29	-27	-36
^ turn	-29	-28	-31	-27	-29	-27	-26
^ two	7	7	4	24	7	6	3
^ under	-35	-19	-19	-19	-19	-19	-19
^ upgrad	-50	-52	-66	-59	-60	-51	-78
^ uptim	-30	-31	-31	-30	-35	-30	-37
^ usag	-6	7	5	5	2	64	-2
^ user	-106	-102	-107	-99	-104	-96	-110
^ util	-32	-31	-31	-30	-32	-30	-29
^ vendor	-23	-24	-22	-27	-25	-22	-25
^ version	-102	-98	-111	-96	-106	-100	-131
^ vet	-33	-32	-34	-35	-48	-32	-33
^ virtual	-67	-68	-72	-69	-73	-68	-100
^ vpn	14	17	26	33	11	26	70
^ vulner	-38	-38	-41	-38	-41	-40	-52
^ wait	-67	-85	-66	-63	-66	-62	-71
^ want	28	2	26	72	23	24	26
^ we	0	4	-11	-2	-10	-7	2
^ web	-39	-39	-39	-43	-42	-40	-67
^ were	42	113	42	41	33	36	45
^ what	-10	1	27	7	56	9	7
^ when	46	59	56	61	131	101	44
^ where	58	17	28	84	13	28	21
^ which	5	-21	-10	19	28	12	-8
^ who	-25	-25	-25	-25	-19	-24	-23
^ whose	2	4	4	10	31	7	24
^ why	41	41	42	44	96	32	43
^ will	-25	-21	-23	-21	-42	11	-27
^ windows	21	6	20	28	16	18	68
^ with	-56	-46	-47	-48	-52	-46	-58
^ worker	15	21	35	36	37	39	119
^ write	25	18	14	17	64	19	10
^ wtf	48	44	130	46	34	42	38
^ xen	-105	-111	-161	-116	-132	-106	-149
^ xz	-28	-23	-20	-20	-21	-20	-21
^ zone	-85	-81	-115	-81	-86	-89	-82
a	-17	-15	-10	-11	-12	-16	-19
a 2	27	23	18	18	55	25	26
a @	-33	-20	-15	-25	-26	-25	-32
a bad	-6	-6	-6	-6	-10	-6	-6
a box	19	5	20	71	10	20	22
a breach	-19	-16	-16	-16	-17	-16	-15
a broken	-42	-40	-43	-40	-45	-40	-58
a certif	-13	-12	-12	-12	-12	-11	-12
a client	-13	-28	-36	-33	-35	-27	-28
a cluster	-12	-12	-11	-12	-12	-11	-15
a colleagu	-19	-28	-29	-28	-52	-28	-37
a compani	-47	-54	-42	-44	-52	-41	-44
a complianc	31	75	29	60	29	30	31
a contain	-2	-2	15	7	-10	-5	-12
a control	7	7	19	7	6	7	7
a custom	-49	-45	-56	-45	-48	-44	-49
a cve	1	-1	2	12	2	2	0
a data	6	5	52	7	0	3	5
a dead	-19	-19	-19	-18	-18	-17	-17
a dedic	28	27	27	26	57	26	25
a develop	-18	-17	-17	-17	-17	-17	-30
a disk	-26	-26	-26	-49	-27	-26	-29
a distribut	-46	-52	-52	-48	-47	-48	-50
a dns	-10	-13	-10	-10	-10	-10	-11
a domain	-14	-9	-8	-8	-8	-8	-8
a duti	-45	-29	-31	-55	-34	-29	-30
a fail	-17	-16	-18	-16	-16	-16	-16
a faulti	-21	-21	-22	-23	-21	-20	-26
a file	-1	-27	-2	27	-2	-1	-2
a finger	-53	-74	-55	-71	-64	-52	-55
a fleet	17	30	30	27	86	30	24
a flood	-17	-22	-17	-18	-18	-17	-18
a function	-57	-61	-67	-59	-62	-60	-64
a good	36	33	36	5	125	25	38
a haiku	3	15	15	14	63	14	15
a hypervisor	14	12	85	10	-3	9	9
a job	-25	-24	-28	-25	-31	-24	-29
a joint	-44	-36	-55	-37	-45	-37	-36
a key	12	31	28	31	71	27	33
a leak	-10	-11	-12	-10	-11	-11	-12
a leaver	-60	-61	-66	-61	-67	-60	-66
a linux	-13	-22	-9	29	-11	-6	-12
a live	17	16	-8	10	70	15	10
a long	40	34	26	78	25	15	36
a lot	31	14	26	21	67	13	22
a m	-16	-19	-15	-17	-15	-15	-18
a manag	15	16	71	16	8	14	17
a mess	-11	-9	-10	-9	-9	-9	-9
a multi	-34	-34	-43	-34	-39	-34	-37
a new	-20	-19	-21	-20	-8	-21	-21
a node	30	27	28	28	84	25	28
a non	36	37	82	36	31	35	38
a nutshel	90	-30	-25	-11	-40	-22	-33
a partner	-10	-9	-9	-10	-10	-9	-10
a patch	-44	-43	-43	-42	-53	-42	-49
a person	34	33	100	26	13	30	10
a pod	-10	-10	10	-11	-14	-12	-20
a port	-28	-28	-28	-28	-37	-28	-34
a principl	-13	-14	-14	-15	-15	-13	-14
a privat	-18	1	3	0	36	2	2
a provis	-34	-37	-33	-37	-33	-33	-34
a public	-26	-28	-26	-27	-34	-27	-32
a queue	3	-8	6	50	6	6	7
a raci	35	4	6	5	2	4	6
a real	-1	2	-13	0	55	18	-7
a region	-34	7	-12	-36	-56	-34	-42
a resourc	-25	-18	-18	-19	-20	-18	-18
a respons	22	18	10	8	6	9	9
a restart	-39	-38	-38	-40	-41	-37	-57
a retail	-32	-34	-26	-28	-26	-26	-32
a retir	-23	-22	-25	-21	-21	-21	-21
a role	-28	-27	-27	-27	-40	-28	-40
a rout	-17	-16	-15	-17	-17	-15	-19
a rule	-24	-24	-30	-24	-26	-25	-32
a schedul	-3	-12	-5	28	-8	-4	-6
a second	-26	-25	-26	-26	-27	-25	-27
a secret	-7	-7	-11	-7	-7	-7	-8
a secur	31	29	80	49	29	33	34
a self	0	0	0	9	-1	0	-1
a server	14	15	14	36	13	15	14
a servic	-12	-16	35	-10	-10	-11	-18
a share	-14	-15	-18	-16	-20	-17	-20
a site	-16	-14	-14	-15	-14	-14	-18
a small	23	13	22	54	22	22	23
a standalon	-6	-5	-8	-6	-5	-5	-6
a startup	-4	-15	-4	26	-4	-1	-3
a stolen	-9	-7	-7	-7	-7	-7	-7
a subnet	-52	-52	-65	-53	-55	-54	-62
a summari	12	-1	1	2	1	2	2
a tabl	-24	-24	-34	-25	-26	-24	-24
a task	3	3	20	3	-1	2	2
a team	62	25	13	31	23	28	29
a terraform	12	18	18	18	47	19	19
a thing	-56	-48	-63	-52	-51	-54	-53
a third	-6	2	28	-13	2	2	2
a ticket	0	6	6	4	29	6	4
a topic	-44	-45	-62	-48	-61	-59	-46
a user	-33	-56	-29	-31	-51	-34	-28
a vulner	-27	-27	-28	-27	-30	-27	-41
a whole	-26	-25	-26	-27	-45	-25	-28
a workload	-11	-10	-27	24	-20	-18	-10
a wrong	-33	-31	-35	-33	-39	-31	-32
a year	-10	-10	-11	-12	-13	-11	-12
a zip	-49	-58	-47	-27	-47	-67	-60
a zone	-16	-16	-15	-15	-17	-15	-15
abl	-3	-2	-19	-2	-10	40	-1
abl to	-3	-2	-19	-2	-10	40	-1
about	-53	-47	-64	-31	-44	-38	-31
about @	-118	-84	-97	-77	-67	-81	-86
about an	24	24	22	58	16	24	23
about aws	33	9	8	8	9	8	1
about engin	25	25	18	68	-3	0	-10
about our	-15	-10	-10	-11	3	-12	-13
about the	41	33	-8	30	11	23	125
about who	39	-3	-3	-1	-9	-5	-2
abov	25	22	-8	15	92	21	14
abov and	22	22	22	12	55	23	20
absorb	-28	-24	-25	-25	-28	-25	-26
absorb $	-33	-30	-30	-30	-34	-30	-32
abstract	-15	-23	26	-19	-24	-18	-18
abstract servic	0	2	49	1	-10	-3	-2
abus	-21	-20	-20	-20	-21	-21	-21
abus notic	-20	-19	-18	-19	-21	-21	-20
acceler	-60	-47	-39	-43	-45	-45	-46
accept	-53	-52	-69	-53	-60	-52	-60
access	-34	-34	-35	-34	-33	-35	-36
access $	-19	-19	-23	-19	-26	-21	7
access control	-19	-17	-17	-17	-17	-17	-16
access entri	-15	-13	-13	-14	-13	-13	-15
access kei	-40	-41	-39	-39	-45	-41	-51
access key	-12	-12	-16	-14	33	-26	-30
access log	-26	-25	-25	-25	-25	-24	-26
access of	-24	-24	-29	-25	-39	-25	-27
access on	-37	-36	-35	-36	-36	-34	-36
access polici	-36	-36	-42	-35	-50	-36	-39
access request	24	24	24	23	51	18	23
access review	-48	-49	-57	-47	-57	-48	-52
access right	-55	-57	-63	-60	-77	-63	-64
access to	-25	-26	-24	-25	-29	-25	-28
accident	-33	-32	-32	-34	-36	-34	-36
accident delet	-33	-32	-32	-34	-36	-34	-36
accord	-13	-8	-9	-9	-9	-9	-9
accord to	-14	-10	-10	-10	-10	-10	-10
account	-6	-18	-16	-17	1	-17	-22
account $	34	-15	-16	-15	-11	-15	-22
account access	-48	-47	-49	-46	-51	-47	-48
account and	-16	-14	-16	-14	-15	-14	-16
account contact	-20	-20	-21	-21	-31	-21	-20
account for	65	5	9	21	-9	14	14
account from	-48	-45	-49	-44	-57	-44	-53
account in	-42	-35	-35	-34	-37	-34	-38
account may	-30	-29	-30	-29	-40	-32	-30
account of	-41	-50	-44	-43	-45	-41	-42
account password	-99	-85	-97	-84	-92	-84	-85
account who	-12	15	16	18	86	18	-3
acl	-55	-44	-27	-44	-48	-44	-50
acl $	-61	-64	-89	-61	-68	-65	-72
acl for	-27	-27	-35	-28	-29	-27	-27
acl on	-67	-43	-42	-43	-43	-42	-63
acm	38	43	37	45	126	45	40
across	-89	-75	-86	-78	-84	-75	-83
across all	-58	-33	-38	-32	-42	-33	-45
across the	-53	-44	-45	-44	-49	-44	-52
across three	-8	-8	-9	-8	-8	-8	-7
act	-38	-36	-38	-37	-32	-36	-41
act $	-17	-15	-15	-16	-16	-15	-17
act for	-25	-24	-32	-26	-30	-26	-27
act on	-50	-49	-50	-49	-56	-49	-58
action	-8	-8	-7	-8	-8	-8	-9
activ	-28	-28	-27	-27	-27	-26	-28
activ in	-28	-26	-20	-20	-20	-20	-21
actual	41	4	44	7	1	8	10
ad	-12	0	-4	13	-8	1	72
ad group	-33	-32	-32	-31	-31	-31	-32
ad on	-3	46	21	49	23	23	23
add	-33	-31	-32	-32	-34	-31	-37
add @	-25	-28	-24	-29	-26	-24	-24
add capac	-47	-43	-42	-41	-42	-41	-52
add more	-18	-18	-19	-18	-19	-17	-19
add node	-24	-21	-21	-22	-21	-21	-24
add ons	-7	-6	-6	-6	-6	-6	-8
add storag	-13	-11	-11	-11	-12	-11	-11
add the	-8	-9	-8	-7	-7	-7	-7
addon	-17	-18	-24	-29	-17	-18	-18
addon on	-20	-21	-29	-35	-20	-21	-21
address	-43	-43	-43	-44	-49	-43	-75
address $	-25	-25	-25	-26	-31	-25	-37
admin	-36	-50	-38	-25	-41	-34	-39
admin $	0	-24	-3	62	-15	-1	-5
admin password	10	15	15	8	41	15	13
admin right	-35	-36	-34	-38	-49	-34	-43
administ	-28	-27	-28	-29	-44	-27	-27
administr	-69	-70	-88	-39	-80	-70	-82
admiss	-5	-7	17	-9	-8	-11	-9
advisor	-52	-51	-52	-55	-64	-54	-62
after	-14	-15	-20	-17	-22	-19	-20
after $	74	60	26	33	28	32	32
after 29	0	19	18	-5	54	19	17
after @	-17	-22	-12	22	-12	-12	-17
after a	-19	-15	-17	-16	-16	-16	-17
after an	-35	-33	-36	-34	-35	-34	-50
after cool	-10	-9	-9	-9	-9	-9	-10
after physic	-28	-19	-19	-20	-20	-19	-20
after that	-19	-27	-19	-19	-21	-19	-19
after the	-20	-8	-15	-14	-21	-15	7
after we	-12	-14	-11	-13	-12	-11	-13
after what	84	4	-6	15	4	13	14
ag	-27	-22	-24	-24	-23	-21	-23
again	8	2	25	44	4	8	5
again $	28	27	71	61	12	24	24
again do	11	-8	12	45	13	13	13
against	-13	18	-10	-12	-8	-9	-13
against @	20	108	25	23	23	26	24
against common	-43	-56	-45	-42	-40	-40	-45
against our	-42	-44	-42	-43	-44	-40	-53
against the	6	21	7	6	7	7	6
age	-12	-11	-11	-12	-11	-10	-10
agent	-24	-12	-24	-41	-25	-22	14
agent $	24	16	24	24	10	23	79
agent 1	-20	-15	-14	-14	-16	-14	-16
agent @	-26	-46	-25	-30	-26	-25	-31
agent on	-39	7	-43	-74	-37	-37	-55
agent updat	44	26	30	39	31	34	139
agent version	-19	-22	-19	-22	-18	-19	-19
agentcor	-14	-12	-14	-12	-13	-12	-13
agentcor runtim	-14	-12	-14	-12	-13	-12	-13
ago	-27	-22	-28	-22	-23	-22	-22
ai	43	36	26	37	18	101	17
aim	21	-2	20	63	18	21	19
air	-41	-42	-43	-41	-46	-42	-49
air condit	-41	-42	-43	-41	-46	-42	-49
al2023	1	24	133	21	2	3	1
alarm	-35	-31	-31	-31	-34	-31	-36
alarm in	-42	-29	-29	-29	-29	-29	-31
alert	-30	-29	-33	-29	-33	-29	-30
alert and	-17	-16	-20	-16	-17	-16	-16
alert on	-29	-28	-29	-28	-35	-28	-30
alibaba	34	33	33	33	74	33	24
alibaba @	41	40	40	41	99	40	32
aliv	-64	-60	-51	-29	-90	-53	-54
aliv $	6	-3	8	43	-1	7	7
all	24	-22	-10	-6	3	-12	-12
all $	-25	-20	-19	-22	-20	-19	-20
all @	12	11	12	37	12	12	12
all of	-48	-36	-36	-35	-40	-33	-39
all our	50	-70	-28	-23	-30	-21	-27
all over	-30	-27	-30	-33	-28	-27	-29
all previou	2	3	2	2	14	3	3
all servic	-50	-47	-53	-51	-51	-49	-60
all that	60	19	26	24	20	24	19
all the	-10	26	-9	-18	-6	-4	-10
all three	-7	-8	-8	-9	-9	-7	-8
allow	-12	-8	-25	-11	16	-34	-13
allow $	-39	-38	-67	-43	-48	-57	-49
alon	-34	-23	-31	-29	-31	-29	-31
alon $	-22	-9	-25	-21	-24	-23	-24
along	-10	-9	-9	-10	-9	-9	-11
alreadi	-46	-41	-43	-42	-47	-42	-41
also	-62	-61	-93	-61	-62	-62	-64
alto	-34	-32	-33	-32	-36	-32	-44
alto @	-31	-28	-29	-28	-32	-28	-36
alwai	-37	-28	-19	-28	-33	-36	-26
am	-19	-37	-14	-16	-37	-8	-25
am from	-50	-26	4	-29	-67	-52	-26
am i	12	-12	-13	-14	-9	-10	-8
amazon	-7	-12	-10	-13	-8	-14	-12
amazon $	-44	-51	-52	-46	-50	-49	-50
amazon @	-40	-34	-35	-33	-35	-33	-41
amazon also	-14	-13	-12	-13	-15	-16	-14
amazon as	-7	-7	-9	-7	-8	-7	-7
amazon but	-16	-17	-16	-19	-16	-16	-16
amazon close	-13	-13	-19	-14	-14	-14	-13
amazon data	-46	-46	-47	-73	-66	-46	-47
amazon do	38	62	40	50	30	35	84
amazon doe	100	74	37	34	43	42	42
amazon fault	-15	-16	-16	-15	-16	-15	-17
amazon for	-15	-13	-14	-14	-17	-13	-13
amazon go	-27	-28	-26	-34	-37	-27	-28
amazon handl	36	-1	-4	1	-17	1	-3
amazon have	-13	-12	-11	-12	-12	-11	-12
amazon in	-17	-18	-17	-19	-18	-16	-17
amazon job	33	-19	-23	-21	-38	-19	-22
amazon liabl	-20	-18	-18	-19	-29	-18	-19
amazon linux	13	19	17	18	15	18	49
amazon manag	-15	66	0	18	21	25	26
amazon or	-14	1	-1	-6	-14	3	50
amazon part	-18	-24	-56	-23	-27	-26	-28
amazon patch	-63	-61	-60	-64	-72	-60	-82
amazon problem	-21	-19	-28	-19	-21	-21	-19
amazon q	23	29	21	29	-13	24	83
amazon right	-8	-7	-8	-7	-8	-7	-8
amazon rotat	-9	-8	-8	-9	-8	-8	-10
amazon run	-27	-26	-26	-26	-50	-26	-26
amazon set	-28	-25	-26	-26	-26	-27	-27
amazon should	-20	-21	-20	-23	-21	-20	-22
amazon suppos	-15	-11	-12	-11	-11	-11	-11
amazon take	37	34	18	34	23	31	93
amazon task	-18	-15	-20	-14	-15	-15	-15
amazon thing	-61	-56	-65	-58	-56	-57	-81
amazon to	16	18	20	53	20	22	21
amazon true	-13	-14	-13	-13	-16	-13	-18
amazon tune	-22	-38	-23	-25	-24	-23	-23
amazon who	-11	-14	-12	-12	-12	-11	-14
amazon wont	-11	-10	-10	-10	-10	-10	-16
amazon write	-96	-81	-82	-80	-93	-80	-114
amazon yes	-9	-15	-9	-9	-10	-9	-9
ami	-35	-44	-16	-33	-37	-34	-41
ami $	-33	-32	6	-34	-42	-35	-42
ami for	-18	-11	-11	-12	-12	-11	-12
ami is	36	34	101	27	17	32	12
ami of	-12	-12	-12	-12	-12	-12	-18
ami patch	-8	-7	-8	-7	-7	-7	-8
ami releas	-35	-32	-36	-33	-37	-33	-34
ami who	-36	-58	-36	-35	-32	-31	-31
an	-19	-20	-14	-18	-15	-15	-22
an @	-26	-25	-17	-23	-21	-19	-26
an abus	-18	-17	-16	-17	-18	-18	-18
an access	22	26	23	21	87	-6	14
an accident	-15	-13	-12	-13	-13	-13	-14
an account	-19	-19	-19	-19	-19	-18	-18
an admin	-9	-16	-12	16	-11	-9	-9
an amazon	-30	-29	-1	-46	-41	-30	-29
an ami	23	22	76	21	16	16	20
an ancient	-47	-39	-39	-41	-39	-40	-64
an api	11	-2	12	36	12	12	12
an applic	-31	-30	-32	-31	-34	-31	-32
an audit	-8	-7	-7	-7	-11	-1	-7
an avail	-19	-19	-25	-21	-19	-20	-27
an aws	3	3	20	3	-5	3	-2
an employe	-37	-37	-37	-37	-50	-37	-45
an ex	-27	-25	-26	-25	-26	-25	-25
an import	-30	-29	-31	-36	-34	-29	-30
an intern	-12	-34	-12	13	-14	-12	-14
an object	56	58	34	57	135	57	59
an old	23	21	55	20	23	22	23
an os	-27	-25	-28	1	-39	-29	-53
an outag	-19	-19	-23	-19	-21	-20	-19
an overview	50	8	8	7	25	-2	9
analys	-32	-31	-41	-32	-33	-31	-33
analysi	-17	-16	-29	-16	-16	-16	-16
analysi rule	-17	-16	-29	-16	-16	-16	-16
analyst	5	7	3	36	-11	3	1
ancient	-47	-39	-39	-41	-39	-40	-64
and	-18	-15	-21	-20	-19	-19	-20
and @	-28	27	-12	-18	-18	-16	-21
and a	-27	-30	-27	-29	-32	-27	-33
and access	-7	-7	-8	-7	-8	-7	-8
and after	6	14	6	5	6	6	6
and amazon	50	4	25	26	65	17	23
and answer	1	2	1	1	11	2	2
and appli	-8	-7	-7	-7	-7	-7	-9
and applic	-23	-22	-22	-22	-23	-23	-24
and attach	-25	-26	-23	-22	-26	-22	-23
and backup	19	51	19	-5	17	19	19
and bill	-21	-21	-22	-21	-31	-22	-21
and cach	-49	-44	-48	-44	-45	-43	-43
and check	-23	-19	-19	-19	-25	-18	-19
and compact	-34	-23	-22	-24	-24	-22	-23
and complaint	-44	-35	-35	-35	-36	-35	-44
and cool	-31	-30	-29	-29	-32	-28	-28
and data	-17	-18	-18	-17	-19	-18	-22
and decid	-31	-29	-55	-29	-29	-30	-29
and delet	-14	-15	-14	-15	-16	-13	-13
and devic	36	38	38	34	21	38	85
and disk	-14	-11	-11	-11	-10	-11	-11
and down	-38	-27	-26	-26	-28	-27	-28
and earthquak	-12	-12	-12	-14	-14	-14	-13
and edg	-21	-21	-34	-21	-23	-21	-21
and environment	-24	-24	-29	-24	-25	-24	-27
and firewal	-50	-50	-50	-51	-54	-51	-90
and firmwar	-24	-22	-22	-22	-23	-22	-39
and fix	-38	-33	-32	-32	-53	-32	-36
and flow	-17	-16	-20	-16	-17	-16	-16
and for	-65	-61	-54	-51	-69	-26	-57
and group	-14	-13	-14	-13	-14	-13	-13
and guard	-38	-38	-37	-39	-40	-37	-39
and hand	-9	-6	-6	-7	-6	-6	-6
and have	12	12	5	46	10	2	10
and his	-11	-11	-11	-11	-13	-11	-19
and host	-32	-57	-32	-33	-33	-32	-35
and how	23	23	-19	23	3	72	21
and if	11	9	17	16	5	14	64
and in	-49	-13	-34	-41	-35	-33	-45
and index	-12	-12	-12	-12	-13	-12	-13
and instal	-11	-10	-10	-10	-10	-10	-12
and is	18	20	22	20	26	67	0
and its	-26	-26	-27	-26	-26	-26	-34
and job	-70	-64	-63	-63	-66	-63	-72
and keep	-16	-18	-15	-15	-16	-16	-17
and maintain	-17	-16	-16	-16	-16	-16	-18
and manag	-65	-63	-73	-64	-75	-64	-99
and manifest	-34	-30	-30	-29	-32	-29	-29
and mantrap	-28	-27	-29	-28	-37	-27	-28
and max	-23	-22	-22	-22	-35	-22	-23
and maximum	-47	-47	-46	-48	-82	-47	-47
and mean	43	43	144	39	17	24	45
and need	72	28	28	25	24	24	28
and network	-56	-54	-60	-56	-57	-54	-57
and no	-9	-8	-8	-9	-11	-8	-9
and now	-14	-16	-13	-13	-13	-13	-13
and on	-48	-49	-43	-44	-43	-43	-44
and oper	-33	-43	-38	-39	-33	-33	-34
and our	54	13	14	12	12	14	7
and password	-18	-25	-18	-19	-18	-18	-20
and patch	-17	-16	-15	-16	-17	-15	-20
and pick	-27	-53	-27	-31	-27	-27	-27
and provis	3	-4	3	43	-5	4	4
and rack	-67	-48	-48	-48	-55	-48	-58
and region	-16	-15	-20	-15	-16	-15	-17
and repair	-30	-29	-30	-29	-37	-29	-39
and retent	-20	-19	-19	-20	-20	-18	-20
and revok	-10	-7	-7	-8	-7	-7	-7
and role	-12	-11	-10	-10	-12	-11	-11
and rotat	-8	-8	-8	-8	-9	-8	-8
and rout	-9	-8	-9	-8	-9	-8	-8
and rpo	39	37	120	39	32	34	17
and run	-8	-7	-7	-7	-7	-7	-7
and say	39	76	46	36	77	28	49
and scale	-24	-24	-25	-24	-25	-24	-33
and secur	-12	-11	-12	-11	-11	-10	-12
and set	-6	-9	-6	-7	-7	-6	-6
and slot	-13	-12	-11	-11	-12	-13	-13
and spf	-13	-10	-9	-9	-9	-9	-9
and sse	-39	-63	-42	-44	-40	-40	-39
and store	-11	-9	-8	-9	-8	-9	-9
and stream	-45	-41	-41	-43	-47	-44	-48
and swap	-12	-13	-13	-18	-13	-12	-14
and tell	23	23	22	12	53	22	19
and that	-14	-14	-15	-17	-14	-14	-17
and the	-5	-13	-12	-10	-14	-11	0
and their	-50	-68	-89	-81	-76	-65	-81
and timeout	-30	-27	-27	-27	-29	-27	-26
and train	2	2	36	2	-1	-19	1
and updat	-20	-20	-21	-20	-21	-20	-31
and us	36	-4	-2	1	1	1	-7
and user	-49	-46	-54	-47	-50	-47	-51
and water	-10	-10	-10	-10	-10	-10	-16
and we	1	-7	0	28	0	1	-5
and what	90	38	1	21	47	34	29
and when	-14	-5	-5	-5	25	-15	-24
and which	-20	-39	-20	-17	-21	-20	-22
and who	15	13	12	14	-10	11	49
and with	-22	-29	-22	-22	-24	-21	-23
and worker	-8	-7	-7	-7	-8	-7	-9
and write	-26	-26	-28	-27	-24	-29	-26
angl	1	34	4	-7	1	3	4
announc	-17	-16	-16	-16	-16	-16	-23
anoth	-25	-27	-31	-28	-30	-28	-30
anoth $	-18	-18	-20	-18	-24	-18	-21
anoth account	-47	-45	-64	-49	-60	-53	-57
anoth custom	-10	-9	-9	-9	-10	-10	-9
anoth region	-9	-8	-8	-8	-9	-8	-9
anoth tenant	-7	-7	-7	-7	-8	-7	-8
answer	-9	1	-19	-9	-19	33	-8
answer $	-9	-7	-34	-5	-26	68	-10
answer a	-8	-8	-8	-8	-9	-11	-9
answer as	25	25	27	26	69	-16	27
answer for	14	30	-4	-2	-12	0	-3
answer from	-6	-6	-5	-8	-6	-1	-7
answer onli	2	3	2	2	14	3	3
answer to	-21	-20	-23	-21	-21	-30	-22
anthrop	-38	-28	-29	-29	-34	-28	-27
anti	-15	-13	-13	-14	-14	-13	-14
antiviru	-94	-85	-111	-87	-94	-93	-93
antiviru on	-26	-27	-29	-29	-35	-29	-28
any	-23	-8	-16	-21	2	-16	-18
any differ	-24	46	0	-1	-4	0	1
any of	-13	-14	-13	-16	-13	-13	-13
any servic	-24	-25	-28	-25	-31	-25	-27
anycast	-56	-53	-52	-51	-54	-51	-55
anycast edg	-63	-59	-59	-57	-62	-57	-63
anymor	-22	-19	-20	-20	-22	-19	-21
anyon	-4	-2	4	-2	21	14	-11
anyon at	-24	-19	-24	-22	-33	34	-22
anyon know	-39	-35	-34	-36	-37	-35	-46
anyth	25	13	5	16	3	7	5
anyth $	-40	-37	-39	-38	-43	-37	-36
anyth differ	0	39	2	-17	1	2	2
anywai	-30	-33	-31	-31	-36	-30	-30
anywai $	-29	-32	-30	-29	-35	-29	-28
anywher	-7	9	-12	-11	-32	49	-36
anywher $	23	12	20	27	5	97	-13
aoc	-18	-18	-14	-19	-19	-20	-17
apart	-24	-24	-27	-27	-31	-24	-30
apart from	-13	-13	-14	-12	-19	-12	-13
apart on	-19	-19	-20	-19	-26	-19	-19
api	-37	-41	-36	-28	-38	-34	-37
api call	-59	-66	-77	-63	-73	-73	-70
api endpoint	-47	-47	-51	-54	-54	-47	-51
api kei	-12	-11	-11	-12	-11	-12	-17
api on	-31	-22	-10	8	-10	-10	-10
api request	-23	-22	-23	-22	-29	-23	-27
api server	-9	-9	-9	-10	-12	-9	-12
api token	-15	-13	-14	-13	-14	-20	-13
app	-51	-51	-55	-48	-50	-50	-55
app $	-53	-56	-63	-53	-54	-51	-59
app code	-17	-18	-19	-18	-21	-19	-18
app on	-115	-111	-120	-102	-125	-101	-113
app we	-30	-30	-30	-30	-56	-30	-30
appli	-27	-26	-28	-27	-33	-26	-23
appli @	-8	-7	-8	-7	-8	-7	-8
appli by	-22	-21	-22	-22	-24	-22	-31
appli engin	-10	-10	-10	-10	-10	-10	-12
appli oper	-13	-13	-12	-13	-13	-12	-17
appli the	-22	-20	-27	-23	-37	-20	5
appli to	-19	-19	-20	-19	-24	-19	-22
applianc	-36	-34	-35	-35	-36	-34	-42
applianc behind	-18	-18	-18	-17	-19	-17	-23
applianc in	-18	-16	-17	-16	-18	-16	-17
applianc of	-39	-36	-36	-36	-38	-36	-54
applic	-44	-43	-44	-42	-46	-42	-48
applic $	-41	-41	-42	-41	-54	-41	-47
applic @	-92	-90	-122	-86	-90	-88	-90
applic built	-22	-15	-14	-14	-17	-14	-15
applic code	-23	-20	-22	-20	-22	-20	-20
applic for	-34	-31	-32	-31	-34	-31	-35
applic on	-18	-18	-17	-17	-18	-17	-17
applic softwar	-32	-31	-31	-30	-32	-30	-29
applic that	-22	-22	-21	-21	-22	-21	-23
approv	-8	10	-8	-11	31	-13	-9
approv my	12	16	11	19	86	-9	6
approv step	-24	-23	-23	-23	-30	-24	-25
apt	-33	-51	-34	-46	-34	-33	-33
architect	28	55	31	23	63	27	28
architect exam	8	10	12	10	62	4	6
architectur	-84	-84	-89	-85	-111	-84	-110
archiv	-53	-50	-68	-46	-53	-47	-56
are	-9	-19	-11	-18	-12	-8	-22
are @	-19	6	65	9	64	-6	10
are a	-10	-8	-9	-9	-8	-8	-8
are amazon	27	24	21	31	94	19	26
are custom	-24	-22	-24	-22	-24	-25	-26
are encrypt	-31	-29	-30	-30	-31	-29	-33
are environment	-34	-34	-38	-33	-44	-38	-33
are in	-18	-17	-20	-19	-19	-18	-22
are inherit	24	25	95	19	22	5	26
are kept	-84	-78	-96	-78	-128	-91	-79
are my	69	0	-44	0	-5	-4	2
are off	-14	-10	-10	-11	-10	-10	-11
are on	39	-20	-10	-18	-27	-21	-15
are our	12	-50	-28	-31	-54	-29	-47
are patch	-19	-18	-18	-18	-20	-18	-25
are secur	-11	-11	-17	-11	-12	-12	-11
are switch	-22	-22	-30	-22	-24	-23	-33
are the	33	39	62	23	54	63	62
are thei	-1	4	45	5	4	5	2
are those	-22	-26	-22	-28	-21	-21	-22
are three	-12	-11	-11	-11	-11	-11	-21
are we	3	-33	-28	-19	7	-20	-38
are written	-25	-25	-38	-24	-27	-24	-28
are you	16	23	0	24	23	86	18
are your	-2	-1	0	0	-1	15	-2
arent	-19	-18	-19	-7	-23	-18	-23
around	-36	-28	-27	-28	-29	-28	-31
around in	-8	-8	-8	-8	-9	-8	-12
arrang	-13	-15	-14	-14	-16	-13	-13
arrang that	-12	-14	-14	-13	-15	-12	-12
arriv	-36	-33	-32	-39	-39	-33	-38
artifact	-35	-37	-44	-35	-49	-37	-35
artifact $	-35	-37	-44	-35	-49	-37	-35
as	-21	-17	-11	-19	-20	-21	-25
as @	-29	-33	-28	-31	-30	-27	-33
as a	-26	-25	-22	-21	-29	-26	-29
as custom	46	33	67	32	32	28	33
as littl	12	9	12	42	3	12	12
as much	3	2	3	8	3	3	3
as oppos	53	125	112	52	38	55	61
as plain	-8	-8	-12	-8	-8	-8	-9
as possibl	10	7	10	36	3	10	10
as the	-31	2	-23	-25	-27	-21	-24
as well	-37	-39	-42	-40	-39	-38	-50
ask	-1	-6	-9	1	-9	8	-8
ask $	-51	-50	-49	-50	-56	-51	-49
ask @	-18	-45	-17	19	-18	-16	-17
ask about	-24	-23	-23	-24	-31	-25	-38
ask for	42	2	-1	-1	14	-3	-1
ask to	2	-26	0	29	2	1	2
ask who	-14	-11	-12	-12	-14	-12	-14
ask whose	-23	-19	-23	-19	-21	-18	-20
ask you	7	13	0	12	-3	76	12
assess	-33	-18	-34	-36	-47	-31	-38
assess $	10	41	7	3	8	9	9
assessor	-10	-8	-8	-9	-8	-8	-9
asset	-59	-60	-64	-59	-62	-61	-61
assign	-27	-27	-26	-26	-34	-24	-4
assign $	42	42	42	40	17	41	80
assign @	-74	-69	-69	-63	-66	-63	-83
assign secur	-12	-10	-11	-10	-11	-10	-11
assist	24	25	16	39	89	7	20
associ	-24	-29	-24	-24	-27	-24	-27
assum	-31	-29	-29	-32	-29	-28	-33
at	-7	-10	-1	-10	-1	-7	-10
at 3am	-23	-26	-23	-27	-24	-22	-24
at @	48	47	48	49	48	49	111
at a	103	30	32	32	16	29	21
at all	39	12	16	23	15	16	14
at amazon	-36	-36	-35	-40	-48	-35	-38
at an	-11	-11	-13	-11	-16	-12	-11
at aws	3	4	37	3	17	3	0
at creation	-27	-26	-31	-26	-27	-27	-34
at data	-51	-50	-51	-51	-82	-51	-56
at fault	-24	-21	-22	-22	-28	-21	-24
at night	14	14	24	32	4	17	79
at our	-34	-31	-30	-31	-33	-30	-38
at rest	-19	-21	-7	-20	7	-18	-35
at some	-16	-18	-16	-30	-16	-16	-16
at the	-44	-44	-48	-44	-59	-30	-52
attach	-12	-9	-9	-10	33	-9	-9
attach @	-31	-27	-27	-27	-31	-26	-28
attach and	-8	-8	-7	-7	-9	-7	-8
attach the	-31	-31	-30	-29	-37	-30	-33
attach to	-24	-17	-15	-15	11	-18	-16
attack	-45	-37	-41	-38	-46	-37	-38
attack $	-66	-51	-51	-51	-60	-49	-49
attack on	-14	-14	-14	-14	-21	-14	-17
attent	-28	-28	-28	-28	-52	-28	-33
attent to	-28	-28	-28	-28	-52	-28	-33
audit	-18	-25	-28	-25	-27	-25	-30
audit $	-34	-33	-43	-32	-39	-27	-31
audit log	-5	-5	-5	-5	-8	-6	-5
audit of	-23	-23	-25	-23	-27	-24	-22
auditor	-12	-14	5	-7	-28	-6	-20
auditor $	-21	-21	-18	-22	-34	4	-39
auditor ask	-21	-19	-21	-20	-24	-20	-25
auditor that	-29	-29	-34	-30	-54	-31	-48
auditor want	-28	-33	-32	-30	-33	-27	-29
auth	-44	-36	-38	-36	-36	-35	-37
auth polici	-33	-34	-36	-32	-35	-32	-33
auth token	-14	-15	-17	-15	-16	-14	-17
authent	-44	-44	-49	-44	-47	-44	-46
authent $	-25	-27	-26	-25	-30	-27	-30
author	-29	-41	-58	-40	-45	-41	-45
author by	-55	-45	-47	-43	-45	-44	-57
author the	-45	-44	-43	-44	-57	-44	-54
authorit	-10	-10	-10	-10	-11	-10	-10
authorit name	-10	-10	-10	-10	-11	-10	-10
auto	-22	-21	30	-24	-27	-23	-69
auto minor	6	3	77	-6	-14	-2	-25
auto renew	-14	-12	-11	-13	-13	-12	-11
auto scale	-13	-11	-12	-11	-12	-11	-11
auto updat	-13	-13	-15	-13	-13	-13	-20
autom	-54	-62	-53	-53	-58	-51	-57
autom @	-73	-97	-76	-73	-74	-74	-107
autom backup	-20	-19	-19	-19	-34	-19	-19
autom snapshot	-11	-9	-9	-10	-10	-9	-9
automat	-65	-63	-63	-65	-78	-63	-74
automat $	-44	-43	-44	-44	-72	-42	-46
automat by	-12	-11	-12	-11	-13	-12	-12
autopilot	2	1	0	0	31	2	-14
autosc	-45	-43	-42	-43	-64	-42	-46
avail	-30	-33	-9	-30	-36	-30	-34
avail $	-61	-59	-67	-57	-76	-57	-61
avail of	-57	-63	-71	-55	-56	-56	-58
avail on	41	46	99	43	46	44	46
avail zone	-38	-40	-26	-38	-42	-38	-42
awai	-14	51	-6	-21	-12	-2	-3
awai $	-5	72	-1	-1	7	16	19
awai for	-3	34	2	-26	0	1	2
awai from	-14	-16	-15	-14	-17	-14	-14
awar	-44	-38	-10	-38	-52	-57	-50
awar and	2	2	36	2	-1	-19	1
awar train	-34	-35	-39	-35	-34	-35	-53
aws	-14	-19	-18	-17	-6	-17	-23
aws $	-20	-43	-30	-38	-50	-37	-36
aws @	-8	-24	-22	-20	-21	-19	-23
aws account	-11	-6	24	-7	-30	-8	-9
aws and	50	16	8	19	35	14	17
aws answer	-38	-28	-37	-30	-29	-29	-27
aws api	-37	-37	-38	-51	-49	-37	-46
aws at	-27	-26	-27	-26	-34	-26	-32
aws batch	-7	-7	-7	-7	-7	-7	-8
aws build	-30	-30	-31	-30	-49	-31	-35
aws by	-34	-34	-34	-34	-63	-34	-39
aws choos	-45	-28	-47	-28	-29	-27	-28
aws clean	-46	-38	-34	-35	-38	-35	-35
aws data	-28	-28	-32	-28	-38	-28	-31
aws decid	-25	-24	-25	-25	-37	-24	-24
aws default	-14	-14	-15	-16	-19	-15	-14
aws design	-52	-51	-62	-51	-60	-52	-56
aws do	29	12	10	14	7	13	52
aws doc	28	27	34	27	-13	76	26
aws doe	10	8	12	35	12	11	10
aws employe	-44	-44	-47	-44	-60	-45	-46
aws encrypt	-45	-41	-40	-40	-66	-41	-46
aws end	-49	-49	-53	-49	-65	-50	-54
aws ever	-39	-39	-48	-40	-51	-40	-47
aws facil	-39	-39	-41	-39	-57	-40	-48
aws fault	10	15	8	15	86	-1	-10
aws for	45	47	42	43	98	32	45
aws go	-63	-54	-52	-57	-85	-52	-60
aws half	-25	-26	-31	-26	-30	-30	-28
aws handl	60	25	17	28	21	28	27
aws has	-33	-33	-34	-61	-36	-33	-34
aws have	20	19	20	21	52	17	19
aws health	-3	-3	42	-4	-17	-10	-14
aws hold	-10	-10	-10	-10	-15	-10	-11
aws infrastructur	-30	-31	-32	-30	-51	-31	-40
aws instal	-14	-13	-13	-14	-15	-13	-15
aws is	-34	-30	-32	-33	-35	-30	-35
aws itself	-38	-33	-38	-33	-35	-33	-45
aws job	-51	-50	-52	-54	-56	-55	-69
aws keep	-34	-34	-36	-35	-45	-35	-46
aws kei	-26	-25	-25	-25	-29	-25	-29
aws look	-19	-19	-19	-18	-23	-18	-20
aws maintain	-14	-12	-12	-12	-15	-12	-11
aws make	-27	-31	-25	-26	-32	-26	-26
aws manag	-9	-8	-9	-8	-10	-8	-10
aws mean	29	35	96	87	-6	37	28
aws move	-26	-26	-27	-26	-48	-27	-28
aws network	-30	-31	-30	-31	-53	-31	-33
aws or	-46	-41	-38	-48	-31	-40	-39
aws own	-25	-22	-23	-22	-8	-37	-45
aws patch	-13	-14	-17	-14	-32	-16	20
aws publish	-39	-39	-42	-39	-47	-40	-51
aws region	-29	-29	-30	-29	-45	-30	-35
aws respons	-60	-50	-52	-50	-64	-51	-60
aws right	-16	-16	-16	-16	-17	-16	-23
aws rotat	-12	-10	-10	-10	-11	-10	-12
aws router	-12	-10	-10	-10	-11	-10	-11
aws screen	-18	-18	-17	-18	-30	-18	-18
aws secur	-13	-11	-11	-13	-11	-11	-11
aws servic	-18	-9	-10	-9	-26	35	-13
aws set	-21	-17	-17	-18	-18	-17	-22
aws share	86	30	27	28	27	29	28
aws side	-39	-23	-23	-23	-23	-23	-26
aws site	-27	-28	-29	-29	-36	-28	-28
aws stop	-83	-76	-83	-71	-88	-80	-91
aws support	-12	-5	-6	-8	9	-5	-6
aws switch	-12	-11	-12	-11	-13	-11	-11
aws take	-51	-30	-28	-29	-32	-28	-30
aws test	-52	-53	-52	-52	-77	-53	-70
aws that	-24	-24	-26	-25	-34	-25	-27
aws the	-17	-17	-17	-19	-25	-17	-19
aws thing	-12	-11	-12	-11	-11	-11	-16
aws to	-18	-21	-26	1	-32	-18	-22
aws train	-16	-16	-17	-16	-19	-15	-23
aws updat	-24	-23	-23	-24	-28	-24	-37
aws us	-38	-36	-37	-37	-43	-36	-58
aws what	89	29	35	32	18	33	34
aws who	-68	-72	-79	-70	-102	-70	-91
aws whose	-57	-32	-36	-31	-41	-32	-45
aws wont	-25	-24	-31	-26	-30	-26	-27
aws would	-37	-32	-31	-32	-57	-31	-32
aws write	-35	-27	-25	-25	-28	-25	-25
az	-37	-29	6	-31	-32	-31	-31
az $	-45	-18	58	-21	-12	-30	-28
az do	-8	-5	-5	-5	-5	-5	-5
azs	-38	-36	-42	-36	-18	-38	-45
azs with	-24	-25	-36	-31	-28	-23	-26
azur	35	34	32	34	77	34	28
b	-21	-30	-21	-24	-22	-21	-22
b @	-32	-50	-33	-40	-33	-32	-33
baa	-17	-19	45	-17	-30	-22	-33
baa $	-45	-47	-40	-46	-60	-48	-57
babysit	8	-19	3	79	-2	9	9
back	-4	6	-2	0	25	1	17
back $	-19	-19	-19	-19	-25	-19	-20
back to	21	47	20	19	21	21	20
back up	-3	7	2	9	50	9	38
backbon	-22	-23	-23	-23	-23	-22	-23
backbon between	-23	-24	-24	-23	-24	-23	-24
backdoor	-31	-26	-23	-24	-25	-23	-24
backend	7	-2	3	30	7	8	7
background	-32	-32	-33	-32	-38	-33	-35
background check	-36	-36	-37	-36	-43	-37	-40
backlog	-4	36	-7	-25	-5	-4	-4
backlog $	-4	36	-7	-25	-5	-4	-4
backup	-29	-18	-25	-23	19	-22	-19
backup $	-25	11	-14	-26	20	-11	27
backup are	-22	-20	-16	-23	-1	-36	-21
backup for	-22	-20	-20	-19	-22	-19	-23
backup in	-22	-9	-9	-9	37	-8	-22
backup of	-9	-4	-3	-2	38	-2	-15
backup retent	-48	-51	-47	-46	-54	-47	-47
backup who	-82	-62	-64	-58	-84	-59	-86
bad	-36	-33	-34	-34	-42	-33	-38
badg	-28	-27	-30	-28	-14	-32	-33
badg $	39	39	40	37	94	30	28
badg at	-44	-44	-50	-44	-56	-45	-43
bake	-17	-15	-16	-16	-15	-15	-16
bake in	-16	-11	-12	-13	-11	-11	-11
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
baselin	-125	-105	-103	-102	-120	-100	-115
baselin $	-122	-116	-108	-95	-123	-107	-108
baselin in	-11	-11	-12	-12	-13	-11	-14
basement	-38	-40	-39	-50	-53	-38	-38
batch	18	16	18	17	5	18	68
batch @	-7	-7	-7	-7	-7	-7	-8
batteri	-43	-43	-44	-44	-59	-43	-50
be	5	5	14	7	9	2	0
be $	41	37	98	82	87	46	43
be @	18	14	20	51	19	21	23
be a	10	21	50	21	21	21	21
be done	-15	-19	-14	-15	-18	-14	-14
be our	-41	30	-17	-43	-17	-16	-33
be patch	-20	-23	-20	-20	-21	-20	-24
be repair	-7	-7	-7	-8	-8	-7	-7
be told	-21	-18	-19	-20	-19	-18	-24
be us	-22	-22	-26	-22	-34	-22	-24
becam	2	30	1	-26	1	2	2
becam @	2	30	1	-26	1	2	2
becaus	-15	-14	-15	-15	-17	-14	-15
becaus somebodi	-28	-26	-27	-27	-39	-26	-27
becaus the	-26	-19	-18	-21	-21	-21	-18
becom	-9	16	-9	-32	-11	-9	-11
becom owner	-13	-14	-13	-13	-17	-14	-19
been	-28	-30	-24	-25	-28	-23	-26
befor	-41	-29	-36	-36	-46	-35	-38
befor a	-29	-30	-33	-31	-54	-30	-35
befor and	6	14	6	5	6	6	6
befor it	-28	-29	-29	-29	-51	-29	-32
befor send	-31	-30	-48	-31	-33	-34	-43
befor thei	-9	-6	-6	-7	-7	-6	-7
befor upload	-19	-19	-19	-20	-27	-19	-24
befor we	-11	-11	-13	-11	-11	-11	-14
begin	114	42	48	42	43	43	43
behavior	-50	-53	-53	-52	-53	-50	-53
behind	-39	-37	-35	-36	-37	-36	-44
behind @	-49	-46	-48	-46	-47	-46	-55
behind a	-24	-26	-24	-24	-26	-23	-31
behind an	-12	-11	-11	-12	-11	-11	-15
behind it	-20	-20	-21	-20	-26	-21	-27
behind our	-26	-22	-22	-22	-22	-21	-25
behind the	-5	5	4	-12	33	5	2
belong	-29	-13	-28	-40	-40	-27	-41
belong to	-29	-13	-28	-40	-40	-27	-41
below	-29	-40	-27	-24	-35	-24	10
below $	-95	-88	-101	-89	-105	-89	-128
below a	-30	-29	-30	-30	-30	-29	-42
below it	-35	-40	-44	-36	-58	-37	-57
below our	-35	-59	-34	-36	-37	-34	-45
below the	-21	-21	-19	-4	-20	-18	-27
benchmark	5	-1	38	-1	1	5	5
beneath	-72	-68	-78	-69	-80	-68	-74
beneath @	-55	-55	-58	-55	-70	-56	-64
besid	14	80	9	-1	77	20	24
besid @	15	79	26	-5	19	22	25
best	4	7	-2	-36	75	4	8
better	-7	65	17	31	78	33	34
between	-40	-40	-45	-33	-42	-40	-45
between @	-17	10	-18	0	-19	-15	-19
between a	-9	-11	-9	-9	-9	-9	-9
between avail	-20	-20	-28	-21	-22	-21	-21
between aws	-21	-22	-22	-22	-38	-23	-23
between our	-25	-24	-24	-24	-26	-24	-38
between region	-35	-36	-37	-36	-50	-36	-45
between sse	-39	-63	-42	-44	-40	-40	-39
between the	-27	-28	-27	-27	-28	-27	-39
between two	-29	-30	-39	-29	-33	-31	-46
bezo	-75	-62	-76	-64	-45	-61	-77
bgp	-14	-12	-12	-13	-13	-12	-12
bgp on	-11	-11	-11	-12	-12	-11	-11
bia	-41	-26	-28	-26	-26	-25	-26
big	-35	-28	-34	-30	-32	-30	-32
bill	-18	-13	-20	-25	6	-13	-15
bind	33	16	39	105	36	39	38
bio	-20	-20	-20	-20	-23	-21	-36
bio and	-20	-20	-20	-20	-22	-20	-38
bit	69	2	5	6	-12	7	-1
bit $	117	28	35	37	15	35	22
bit rot	-38	-34	-32	-33	-33	-31	-35
bitcoin	-22	-18	-17	-18	-20	-17	-20
black	-43	-43	-43	-44	-62	-43	-48
black fridai	-43	-43	-43	-44	-62	-43	-48
blame	-38	-45	-38	-38	-52	-37	-37
blame $	-31	-47	-31	-35	-44	-31	-30
blame amazon	-8	-7	-7	-8	-9	-7	-7
blame for	-42	-42	-46	-44	-67	-43	-45
block	-54	-52	-56	-53	-59	-51	-56
block public	-45	-41	-42	-42	-61	-41	-41
block that	-7	-7	-7	-8	-8	-7	-7
block the	-63	-52	-63	-60	-74	-51	-53
blueprint	-8	-57	-12	55	-6	-6	-8
board	-54	-44	-46	-44	-45	-45	-53
book	30	28	30	5	99	11	32
bootstrap	-46	-46	-49	-46	-52	-45	-54
boss	56	47	41	32	-3	67	22
boss want	-5	59	7	-17	13	12	14
bot	3	9	-18	3	1	59	-1
bot $	-10	-8	-19	-9	-25	18	-9
bot how	-1	-1	0	0	-5	9	-1
both	20	17	-9	-12	-10	-7	-11
both $	-57	47	-26	-9	-16	-20	-23
both @	-12	-16	-12	-13	-12	-12	-15
both column	79	14	20	26	19	22	19
both parti	-26	-27	-36	-26	-26	-25	-26
both side	24	10	-12	-28	-21	-9	-24
both the	17	8	8	8	8	8	8
bottlerocket	-14	-12	57	-14	-29	-16	-39
bottlerocket node	-14	-14	-18	-14	-15	-14	-15
bought	34	1	4	7	7	7	7
bounc	-53	-39	-40	-42	-56	-40	-49
bounc and	-41	-33	-33	-33	-35	-33	-41
box	-10	-2	-17	-3	-4	-8	9
box $	-20	-21	-60	-19	9	-19	-29
box behind	-33	-29	-28	-29	-31	-28	-39
box for	-45	-48	-47	-50	-49	-44	-49
box from	-16	-17	-18	-17	-16	-17	-16
box in	-30	-30	-30	-30	-54	-30	-31
box on	-13	12	0	2	-8	-1	1
box was	-13	-24	-13	-14	-13	-14	-13
branch	-22	-21	-21	-20	-23	-20	-23
branch $	-13	-15	-16	-13	-13	-13	-13
branch offic	-17	-17	-16	-16	-28	-16	-16
breach	-30	-27	-29	-41	-29	-26	-27
breach of	-27	-27	-27	-52	-27	-28	-28
break	84	9	14	14	20	13	4
break glass	-50	-39	-25	-40	-47	-44	-37
breakdown	87	17	21	20	12	19	20
breakdown for	55	9	12	11	5	11	12
bring	-35	-33	-33	-33	-9	-32	-45
bring it	-52	-55	-37	-45	-56	-37	-40
bring our	-20	-19	-18	-22	-19	-18	-20
bring to	-36	-35	-34	-33	-36	-33	-36
bring your	-53	-53	-52	-54	-53	-52	-64
broadcom	-52	-44	-36	-39	-59	-39	-49
broadli	-33	-32	-33	-34	-60	-32	-54
broke	-42	-35	-35	-36	-35	-35	-49
broken	-21	-21	-22	-30	7	-20	-26
broken @	-24	-19	-22	-19	3	-18	-35
broken disk	-45	-46	-45	-44	-50	-45	-52
broker	-40	-38	-38	-34	-44	-36	-34
broker $	-12	-11	-11	-11	-12	-11	-14
broker in	-7	-6	-6	-7	-7	-6	-8
broker of	-26	-25	-25	-25	-27	-24	-35
broker to	8	-4	8	54	7	8	5
budget	-27	-28	-31	-27	-33	-28	-29
budget on	-33	-34	-41	-33	-38	-34	-34
bug	-35	-33	-40	-34	-36	-33	-37
bug in	-26	-25	-28	-25	-26	-24	-28
bui	-31	-36	-39	-36	-66	-36	-38
bui and	-12	-10	-10	-10	-10	-10	-12
bui new	-17	-17	-18	-17	-21	-18	-19
build	-46	-29	-46	-50	-47	-43	-48
build $	-35	-35	-36	-34	-49	-34	-40
build and	-28	-27	-32	-27	-32	-27	-34
build imag	-9	-15	-9	-9	-9	-9	-10
build in	-34	-24	-24	-25	-25	-24	-24
build of	-33	-33	-31	-32	-31	-33	-35
build our	-14	-14	-14	-14	-15	-14	-19
build that	-9	-8	-8	-8	-8	-8	-9
built	-33	-31	-43	-32	-34	-21	-34
built $	-26	-26	-34	-32	-29	-29	-28
built from	-6	-6	-6	-12	-6	-6	-6
built you	12	9	-2	14	3	43	13
bullet	58	-13	14	7	3	12	11
bullet point	58	-13	14	7	3	12	11
bump	-27	-25	-27	-25	-28	-24	-16
bump it	-23	-19	-18	-19	-21	-18	-21
bump the	-19	-19	-23	-19	-22	-19	-23
bundl	8	19	4	1	53	18	15
burden	20	25	19	109	-1	22	20
burden $	-22	-34	-21	-1	-36	-25	-24
buse	-9	-8	-8	-9	-8	-8	-8
busi	-10	-15	-13	6	-47	-16	22
busi $	13	13	7	9	-9	1	51
but	-28	-30	-25	-9	-27	-25	-29
but is	-37	-22	-33	-25	-22	-22	-22
but the	-45	-57	-45	-57	-47	-44	-56
button	-10	-10	-11	-11	-10	-10	-15
by	-20	-17	-19	-19	-20	-21	-20
by $	-46	-44	-44	-44	-46	-43	-52
by @	-34	-16	-7	-24	-34	-23	-26
by a	-24	-19	-22	-22	-23	-21	-23
by amazon	-30	-29	-29	-29	-31	-29	-35
by an	-9	-4	19	-3	-8	-8	-3
by aws	-38	-42	-44	-46	-45	-42	-46
by default	-42	-41	-45	-41	-46	-41	-43
by dns	34	26	13	29	93	26	31
by how	12	-1	18	63	3	16	18
by itself	-4	-6	-3	-4	15	-3	-4
by mistak	-33	-31	-33	-32	-32	-36	-34
by our	-54	-52	-48	-51	-52	-50	-50
by ourself	68	24	28	20	-17	23	25
by sensit	-25	-26	-25	-26	-25	-27	-45
by side	-3	70	14	10	16	12	12
by step	37	48	47	44	121	47	43
by the	-45	-44	-53	-44	-46	-44	-49
by them	19	23	22	23	54	23	20
by themselv	-19	-21	-19	-36	-19	-19	-20
by us	-59	-57	-56	-57	-68	-56	-84
by which	-21	-20	-25	-21	-20	-20	-19
by who	-36	-35	-39	-35	-39	-34	-48
by whom	22	24	26	24	21	25	74
byol	-65	-63	-63	-68	-62	-61	-78
c	5	-21	-43	-24	-30	-23	-27
ca	22	14	26	64	26	26	26
cabinet	-23	-17	-19	-18	-17	-17	-19
cabl	-36	-37	-39	-37	-44	-36	-42
cabl and	-23	-24	-25	-24	-24	-24	-24
cabl between	-32	-32	-33	-33	-48	-33	-42
cach	-58	-47	-45	-20	-67	-45	-51
cach $	6	12	15	65	1	8	11
cach behavior	-51	-55	-55	-52	-52	-51	-53
cach in	-87	-51	-51	-53	-55	-50	-50
call	-24	-19	-17	-15	-6	-22	-27
call $	-33	-32	-33	-32	-40	-34	-37
call @	18	49	23	16	22	23	23
call is	-26	-24	-24	-25	-33	-25	-27
call to	-25	-42	-25	-26	-25	-25	-25
call tonight	40	43	41	44	119	43	28
call who	-47	-43	-77	-49	-63	-63	-55
came	-31	-31	-29	-31	-42	-30	-34
camera	-17	-16	-20	-16	-17	-16	-19
can	1	0	-4	0	24	15	-3
can a	47	48	47	49	119	48	50
can aws	-32	-32	-33	-31	-59	-32	-34
can be	-10	-8	-8	-8	-8	-8	-8
can i	55	40	30	38	88	53	42
can open	-35	-42	-35	-37	-46	-35	-34
can queri	-22	-21	-38	-22	-25	-22	-22
can reach	-52	-45	-71	-46	-71	-56	-57
can read	-53	-53	-53	-53	-79	-56	-87
can someon	7	4	44	11	26	-18	-1
can u	58	21	8	24	4	62	22
can we	-37	-34	-34	-35	-40	-34	-44
can you	17	17	12	18	35	38	16
cannot	2	-8	2	34	-2	3	3
cant	-23	-21	-30	-21	-28	13	-29
cant be	-38	-38	-37	-38	-39	-38	-65
cant see	-55	-47	-47	-49	-51	-48	-70
capac	-56	-51	-52	-49	-51	-49	-53
capac $	-60	-56	-56	-54	-56	-54	-71
capac for	-15	-14	-14	-14	-16	-14	-16
capac of	-9	-8	-8	-8	-10	-8	-9
capac plan	-56	-52	-51	-49	-53	-48	-53
capac to	-7	-7	-9	-7	-8	-7	-7
capac unit	-29	-29	-31	-29	-33	-31	-30
capac when	-14	-13	-13	-14	-19	-13	-13
capit	-2	-3	-53	-2	67	-8	-1
card	-46	-46	-64	-46	-55	-23	-47
card number	-53	-53	-54	-52	-60	-56	-54
care	24	3	1	23	2	5	10
care $	-33	-19	-13	32	-15	-13	-50
care about	-29	-41	-29	-15	-30	-29	-56
care for	22	16	21	60	21	22	22
care of	35	8	3	7	5	8	30
carri	-21	21	-13	6	-18	-8	-9
carri out	-12	-12	-11	-11	-11	-11	-11
carri the	-38	-27	-25	-26	-25	-25	-25
carri what	-22	73	-18	2	-9	13	12
case	2	12	1	-6	23	-4	-4
case $	-14	6	-14	-29	-15	-14	-14
categori	-19	-12	-74	-9	84	-21	-10
cctv	-56	-57	-61	-57	-68	-59	-62
cctv and	-39	-40	-42	-39	-52	-40	-40
center	-35	-35	-38	-34	-40	-34	-37
center $	-51	-51	-60	-52	-64	-52	-53
center behind	-8	-8	-8	-7	-7	-7	-7
center in	-15	-16	-15	-16	-17	-15	-14
center is	-21	-21	-22	-21	-28	-21	-28
center who	-7	-7	-6	-6	-10	-7	-7
central	-51	-38	-70	-38	-24	-40	-40
central 1	-29	-14	-12	-16	-2	-20	-19
ceo	42	46	47	46	96	42	42
ceo of	42	46	47	46	96	42	42
cert	-20	-21	-21	7	-13	-19	-28
cert $	2	2	1	2	8	2	1
cert expir	19	19	20	18	51	18	-3
cert in	-36	-36	-37	-37	-38	-36	-52
cert of	-18	-15	-15	-16	-16	-15	-16
cert on	-37	-40	-38	-55	-45	-36	-36
certif	-17	-23	-28	-27	-18	-24	-20
certif $	-91	-83	-85	-78	-84	-80	-91
certif author	50	20	-6	19	15	18	17
certif for	-13	-11	-13	-12	-11	-11	-11
certif from	-9	-12	-9	-9	-10	-9	-9
certif of	-32	-30	-38	-30	-31	-31	-33
certif on	5	9	9	9	-9	8	40
certif that	-17	-15	-15	-17	-16	-15	-16
certifi	-35	-35	-42	-34	-40	-34	-39
certifi that	-54	-54	-65	-53	-58	-52	-61
cfo	-1	28	0	-28	0	0	0
chang	-21	6	-23	-22	-6	-23	-30
chang $	28	60	28	25	74	27	12
chang for	10	59	7	4	11	13	14
chang hand	23	84	27	27	21	27	28
chang manag	-50	-57	-68	-52	-69	-68	-63
chang that	-7	-8	-7	-8	-8	-7	-8
chang the	-32	-33	-34	-36	-54	-33	-39
charg	26	1	-12	2	-13	1	33
charg of	29	3	-11	4	-11	4	38
chat	-2	0	1	10	-1	0	1
chatgpt	-15	-16	-31	-15	-27	20	-21
cheaper	35	27	45	41	121	18	45
cheapest	12	30	14	29	109	30	31
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
choos a	-60	-65	-76	-62	-61	-61	-62
choos between	-13	-39	-15	2	-14	-14	-13
choos the	-9	-7	-8	12	-10	-7	-9
choos which	-42	-48	-46	-45	-41	-40	-39
chore	7	35	12	43	1	12	13
chore wise	0	22	1	0	-7	1	1
ci	-28	-34	-27	-11	-33	-30	-46
ci runner	6	-1	6	27	4	6	5
ci user	-35	-36	-33	-33	-40	-36	-54
cidr	-39	-35	-36	-34	-40	-35	-38
cidr rang	-45	-40	-41	-40	-48	-40	-44
cipher	-57	-58	-63	-61	-70	-58	-57
cis	-68	-69	-83	-70	-74	-69	-83
cis benchmark	22	22	61	19	17	21	21
cisco	-5	-4	-3	-13	71	-30	-19
cisco $	19	23	37	18	77	-1	15
claim	-23	-19	-22	-20	-21	-20	-20
class	-36	-38	-35	-40	-39	-35	-36
class of	-13	-12	-12	-12	-13	-12	-13
classifi	-41	-41	-41	-41	-53	-41	-52
classifi the	-21	-21	-22	-23	-30	-22	-22
claud	-2	0	-3	-10	46	0	-7
clean	-31	-24	-24	-24	-19	-23	-26
clean $	-27	-24	-26	-28	-25	-24	-26
clean it	-29	-24	-24	-24	-26	-23	-27
clean that	-46	-38	-33	-34	-36	-34	-35
clean the	17	17	15	16	46	17	10
clean up	-34	-23	-23	-25	-25	-23	-23
cleanup	-35	-34	-36	-36	-34	-33	-37
cli	9	23	21	21	86	0	16
click	-51	-44	-47	-46	-47	-44	-61
click $	-17	-15	-19	-16	-16	-15	-17
client and	29	31	31	28	17	31	73
client in	-43	-39	-39	-40	-55	-39	-39
client on	-15	-12	-12	-13	-13	-12	-15
client reach	-9	-11	-9	-9	-8	-8	-8
client side	-28	-29	-29	-29	-35	-29	-33
client who	-52	-44	-43	-44	-51	-44	-56
climat	34	32	32	35	83	36	11
climat chang	51	47	46	50	100	51	25
clock	-44	-34	-34	-36	-35	-35	-50
close	-29	-27	-27	-27	-8	-30	-32
close it	-6	-6	-8	-7	-7	-6	-6
close port	-28	-31	-28	-38	-42	-32	-38
cloud	-18	-17	2	-17	-3	-18	-26
cloud $	-79	-80	-103	-79	-86	-80	-88
cloud @	-8	0	0	3	37	3	-19
cloud aws	-14	-14	-18	-14	-19	-14	-14
cloud is	10	10	28	10	9	9	10
cloud mean	-20	-22	-7	-22	-74	-21	-31
cloud run	12	12	9	10	41	12	8
cloudflar	33	31	30	30	88	31	8
cloudflar worker	24	23	19	22	60	23	10
cluster	10	-6	1	13	-6	4	37
cluster $	-21	-19	-19	-20	-21	-19	-17
cluster @	-19	-50	-18	29	-23	-19	-24
cluster is	-12	-8	-9	-9	-8	-8	-9
cluster need	43	45	40	43	35	43	122
cluster node	-16	-15	-16	-16	-16	-15	-24
cluster paramet	-20	-17	-17	-18	-17	-17	-23
cluster that	-11	-11	-11	-11	-11	-11	-14
cluster who	28	27	27	27	16	27	57
cname	-18	-16	-17	-18	-19	-17	-19
cname in	-19	-17	-18	-18	-18	-17	-21
cni	-39	-39	-40	-39	-37	-37	-43
code	-40	-37	-37	-37	-35	-36	-41
code $	-49	-46	-47	-47	-49	-47	-65
code and	-54	-49	-49	-50	-54	-50	-54
code for	-25	12	12	8	60	10	9
code in	-31	-28	-29	-28	-31	-28	-32
code insid	-15	-15	-16	-16	-17	-16	-18
code of	-30	-30	-39	-30	-32	-30	-30
code password	-9	-8	-8	-8	-9	-8	-9
code that	-44	-28	-28	-30	-30	-28	-29
code to	-11	-10	-9	-10	-14	-9	-10
code who	-27	-26	-25	-27	-32	-26	-31
coffe	18	18	18	18	54	18	10
coffe machin	9	9	8	8	29	9	1
cold	-18	-24	-16	-10	22	-22	-15
cold start	20	23	20	24	55	5	24
collabor	-22	-20	-23	-18	-19	-18	-19
colleagu	-36	-39	-43	-38	-55	-38	-41
collect	-16	-19	-19	-20	-23	-19	-20
collect $	-12	-11	-12	-12	-11	-12	-13
collect the	0	-7	-7	-8	-8	-7	-7
column	33	20	2	3	-14	4	2
column $	66	12	20	24	20	21	15
column level	-13	-8	-9	-9	-8	-8	-9
com	-26	-27	-28	-43	-27	-26	-27
come	-32	-12	-10	-25	-32	-14	-25
come back	25	51	24	22	25	25	24
come from	-48	-34	-3	-50	-50	-9	-27
come into	-8	-8	-8	-10	-7	-7	-8
come to	-22	33	4	3	42	-5	7
come with	5	-37	-47	-31	-46	-32	-42
command	-2	26	17	27	84	106	20
command $	-7	18	5	18	-4	111	8
command to	13	28	28	29	90	25	29
commiss	-12	-11	-11	-11	-12	-11	-12
commit	-49	-50	-58	-51	-67	-51	-63
commit to	-37	-38	-43	-39	-57	-39	-38
common	-43	-56	-45	-42	-40	-40	-45
common network	-43	-56	-45	-42	-40	-40	-45
compact	-44	-33	-33	-34	-36	-32	-34
compani	-2	-5	-4	-3	35	7	-7
compani $	-11	1	-2	-1	62	0	-14
compani or	-17	-17	-17	-19	-25	-17	-19
compani own	-13	35	35	33	100	26	18
compani run	-25	-18	-18	-18	-18	-18	-24
compani us	-13	-12	-13	-13	-15	-13	-16
compani want	-30	-54	-30	-34	-32	-29	-30
compar	9	80	17	4	38	17	15
compar $	0	24	0	-19	-1	0	0
compar to	12	47	14	13	8	13	13
compar with	25	114	30	23	26	32	34
complaint	-53	-39	-40	-42	-56	-40	-49
complet	67	30	13	71	32	14	9
complet $	-2	31	8	73	87	11	1
complianc	-37	-26	-25	-25	-34	-29	-32
complianc of	-26	-20	-20	-20	-21	-19	-20
complianc report	-23	-24	-24	-24	-26	-24	-24
complianc when	-42	-27	-29	-28	-31	-27	-28
compliant	-39	-39	-43	-43	-41	-40	-47
compliant with	-31	-30	-30	-31	-30	-30	-43
compon	-18	-16	-16	-16	-17	-16	-17
comprom	-33	-29	-29	-29	-32	-29	-32
comput	-13	-12	-11	-10	4	-9	-5
comput $	-15	-16	-16	-16	-13	-16	-17
comput node	-75	-80	-64	-68	-72	-65	-105
comput storag	-17	-17	-17	-18	-22	-17	-19
concern	-73	-71	-88	-72	-104	-75	-91
concern $	-73	-71	-88	-72	-104	-75	-91
concurr	-15	-13	-22	-15	11	-15	-17
concurr limit	-47	-47	-45	-47	-77	-49	-51
concurr on	-17	-17	-17	-17	-23	-17	-20
condit	-30	-29	-29	-29	-31	-29	-32
condit of	-28	-29	-29	-28	-30	-29	-32
confidenti	-60	-60	-67	-60	-76	-61	-70
confidenti file	-36	-36	-36	-37	-59	-38	-53
config	-43	-41	-44	-41	-42	-45	-19
config $	-114	-106	-113	-101	-70	-123	-115
config on	-44	-41	-48	-50	-49	-39	-51
configur	-40	-38	-39	-38	-39	-37	-45
configur $	-81	-64	-75	-63	-82	-63	-80
configur @	-26	-44	-26	-30	-26	-26	-26
configur a	-18	-19	-23	-21	-19	-20	-19
configur anyth	-13	-11	-11	-13	-13	-12	-12
configur bgp	-10	-7	-7	-8	-8	-7	-8
configur it	-22	-20	-20	-22	-21	-20	-24
configur launch	-17	-16	-16	-16	-17	-16	-18
configur manag	-17	-17	-10	-17	-20	-18	-21
configur of	-46	-47	-49	-47	-53	-48	-52
configur secur	-19	-20	-22	-19	-20	-19	-20
configur that	-11	-8	-8	-8	-8	-8	-11
configur the	-5	-4	-4	-5	-4	-5	11
confirm	34	40	35	43	72	23	88
connect	-40	-39	-38	-38	-45	-38	-40
connect from	-17	-20	-19	-18	-22	-18	-18
connect the	-25	-25	-34	-30	-31	-25	-27
connect to	-8	0	-1	0	29	-1	0
consent	-40	-42	-38	-43	-41	-37	-37
consent for	-52	-55	-48	-55	-54	-48	-47
consol	-21	-21	-24	-23	-27	-22	-23
consol user	-7	-7	-7	-7	-8	-7	-7
consum	5	9	10	40	5	9	3
contact	-61	-49	-52	-50	-57	-49	-50
contact and	-20	-20	-21	-21	-31	-21	-20
contact detail	-32	-31	-36	-32	-35	-32	-35
contain	-5	-8	7	2	-8	-4	22
contain $	-70	-59	-45	-58	-80	-57	-88
contain @	-35	-46	-38	-49	-36	-35	-37
contain agent	-19	-20	-19	-34	-19	-19	-21
contain base	-53	-53	-53	-53	-52	-53	-96
contain escap	-17	-15	-15	-16	-17	-15	-22
contain host	18	-15	11	13	-7	16	78
contain imag	-45	-45	-45	-46	-49	-45	-55
contain in	-50	-32	-33	-34	-50	-32	-37
contain on	-31	-32	-33	-33	-32	-31	-32
contain runtim	-7	-7	24	-10	5	-7	-30
contain to	6	7	4	24	7	6	3
contain who	-20	-18	-23	-20	-20	-19	-23
containerd	-50	-48	-53	-49	-59	-48	-51
content	-61	-60	-62	-59	-73	-59	-70
content $	-24	-24	-26	-24	-30	-24	-26
content by	-27	-26	-26	-25	-26	-25	-28
content of	-45	-30	-30	-31	-46	-30	-34
content that	-29	-29	-29	-30	-39	-29	-45
content to	-8	-8	-8	-8	-9	-9	-11
context	73	76	224	74	54	82	63
continu	-20	-20	-23	-25	17	-28	-25
continu backup	-25	-23	-23	-35	-27	-23	-26
continu plan	-57	-58	-57	-59	-95	-57	-61
contractor	16	45	15	36	8	17	15
contrast	3	85	20	1	7	5	18
control	-36	-35	-23	-32	-44	-36	-35
control $	-77	-77	-66	-75	-101	-82	-63
control are	-21	-20	-24	-29	-22	-27	-20
control explain	27	29	68	27	21	26	28
control for	-10	-12	-9	-10	-10	-9	-10
control in	-10	-29	-12	23	-11	-9	-21
control inherit	-90	-86	-116	-87	-90	-88	-86
control is	-2	2	23	0	-1	2	-5
control list	-17	-11	-11	-11	-11	-12	-11
control mean	19	18	81	18	-15	14	19
control of	-24	-26	-26	-22	-23	-22	-24
control on	7	35	6	-19	7	7	7
control owner	-32	-18	-18	-19	-22	-18	-18
control patch	-26	-44	-26	-29	-26	-25	-27
control plane	-25	-10	-18	-30	-24	-22	-26
control that	-7	-7	-8	-7	-7	-7	-10
control the	7	9	43	8	4	8	3
control we	13	27	13	12	13	13	13
control what	28	28	59	28	27	28	28
control which	-48	-62	-59	-47	-47	-48	-46
control who	-50	-48	-53	-48	-69	-48	-72
convers	16	5	12	19	-3	90	-20
cool	-25	-24	-23	-23	-25	-23	-23
cool for	-37	-35	-35	-34	-37	-33	-33
cool in	-10	-9	-9	-9	-9	-9	-10
copi	-17	-14	2	-14	-16	-13	-17
copi @	-14	-13	-12	-13	-14	-12	-13
copi in	-11	-7	-7	-7	-7	-7	-7
copi of	-17	-16	-17	-16	-17	-16	-16
core	-27	-26	-25	-26	-26	-26	-33
core devic	-36	-34	-34	-34	-35	-34	-45
coredn	-38	-37	-40	-43	-37	-37	-56
corpor	-65	-46	-47	-47	-50	-46	-67
corpor directori	-34	-34	-35	-35	-40	-35	-57
correct	-27	-25	-46	-26	-21	-26	-31
correct $	-55	-55	-82	-55	-69	-55	-61
correct that	-22	-21	-24	-23	-22	-22	-35
cost	-83	-69	-85	-70	-58	-68	-80
cost us	-17	9	-6	9	64	10	11
could	15	37	51	17	15	8	25
could somebodi	35	5	-17	8	-11	-16	44
could you	44	47	95	38	37	36	32
count	-22	-45	9	8	-21	-19	-20
count $	-53	-78	-57	-16	-52	-46	-51
count as	41	41	100	38	35	38	39
countri	-47	-47	-48	-50	-53	-50	-51
cours	-43	-43	-57	-46	-40	-42	-43
cover	61	25	37	26	5	51	22
cover $	93	50	79	54	28	90	49
cover by	42	0	-10	3	-3	1	3
cpu	-45	-41	-40	-42	-44	-40	-42
crash	18	18	12	16	57	5	-1
creat	-41	-40	-40	-39	-41	-38	-43
creat $	-15	-14	-14	-14	-19	-14	-16
creat @	-112	-104	-114	-96	-101	-98	-123
creat in	-6	-9	-6	-6	-6	-6	-7
creat individu	-36	-36	-41	-37	-39	-36	-36
creat the	-41	-41	-37	-37	-38	-36	-42
creation	-100	-92	-98	-86	-89	-87	-105
creation $	-111	-103	-110	-93	-98	-96	-117
credenti	-37	-33	-34	-32	-6	-34	-39
credenti $	-121	-111	-111	-105	-122	-106	-115
credenti stuf	-15	-15	-13	-16	-14	-13	-15
credit	-24	-24	-28	-25	-28	-25	-25
critic	-17	-14	-15	-15	-15	-14	-14
critic find	-11	-9	-9	-9	-9	-9	-9
critic in	-11	-8	-9	-8	-9	-8	-8
cron	-35	-30	-26	-13	-29	-27	-33
cross	-38	-38	-42	-38	-41	-38	-39
cross account	-46	-46	-47	-45	-52	-46	-49
cross region	-32	-32	-35	-31	-33	-32	-32
cross site	-19	-19	-33	-21	-20	-20	-20
crypto	-44	-40	-37	-39	-41	-37	-41
crypto mine	-36	-22	-21	-22	-22	-23	-21
crypto miner	-38	-35	-37	-39	-42	-35	-41
cryptomin	-47	-40	-39	-44	-49	-39	-45
cto	18	8	5	6	1	5	5
cumul	-45	-44	-48	-43	-43	-44	-54
cumul updat	-45	-44	-48	-43	-43	-44	-54
current	-6	-4	-14	-4	-12	18	-7
current $	-26	-23	-23	-23	-27	-24	-24
current is	16	14	-17	15	-6	47	13
custom	-22	-26	-23	-25	-34	-28	-27
custom $	16	-17	-19	-12	-24	-16	-24
custom @	-10	-9	-9	-9	-10	-10	-9
custom ami	-23	-21	-26	-22	-24	-22	-27
custom compar	-8	34	4	-20	4	4	4
custom compon	-18	-15	-15	-15	-17	-15	-17
custom content	-30	-30	-34	-31	-52	-32	-46
custom data	-64	-64	-60	-62	-65	-65	-76
custom db	-53	-47	-47	-55	-50	-47	-71
custom for	-14	-16	-15	-16	-16	-25	-17
custom have	-114	-99	-104	-92	-123	-101	-117
custom instal	-24	-21	-20	-20	-22	-21	-23
custom job	-45	-40	-39	-40	-47	-41	-50
custom manag	11	15	79	17	14	15	4
custom must	-21	-37	-59	-35	-43	-36	-35
custom on	-11	-9	-9	-9	-9	-8	-9
custom part	53	-12	7	50	1	15	7
custom patch	-75	-67	-65	-67	-69	-67	-97
custom respons	-45	-34	-36	-34	-41	-34	-35
custom share	7	3	7	34	0	7	7
custom side	25	-7	-10	-3	-2	-4	-10
custom specif	-36	-32	-37	-34	-49	-39	-41
custom store	-29	-29	-29	-29	-39	-29	-44
custom task	-10	67	16	19	20	17	7
custom true	-23	-24	-26	-25	-26	-24	-35
cut	-31	-34	-45	-31	-34	-34	-51
cve	-42	-46	-40	-39	-41	-39	-46
cve $	-38	-37	-42	-41	-48	-38	-53
cve 2024	-26	-25	-25	-26	-33	-25	-29
cve 2025	-24	-24	-22	-24	-24	-23	-31
cve @	-30	-29	-31	-30	-29	-29	-35
cve in	-8	-7	-7	-7	-7	-7	-7
cvs	-17	-16	-15	-17	-25	-16	-16
d	-33	-28	-28	-28	-29	-27	-30
daemon	-20	-20	-21	-21	-22	-20	-33
daemon that	-19	-19	-19	-19	-19	-19	-33
dai	-37	-36	-36	-36	-35	-35	-40
dai $	-81	-77	-76	-73	-81	-74	-83
daili	-29	-27	-28	-28	-38	-27	-28
daili backup	-14	-14	-14	-14	-16	-13	-14
dangl	-22	-19	-20	-20	-21	-20	-24
dangl cname	-22	-19	-20	-20	-21	-20	-24
dark	-16	-16	-15	-15	-17	-15	-15
dark $	-16	-16	-15	-15	-17	-15	-15
dashboard	-11	-12	8	1	-13	-11	-13
dashboard $	-16	-15	-18	-19	-17	-16	-17
data	-34	-33	-35	-32	-34	-32	-35
data $	-102	-102	-123	-101	-108	-102	-122
data a	-27	-26	-28	-28	-42	-27	-27
data after	-40	-41	-39	-39	-51	-40	-52
data as	-75	-76	-87	-75	-80	-76	-82
data at	34	34	23	31	85	32	17
data back	-8	-8	-7	-8	-9	-8	-9
data befor	-49	-53	-56	-50	-58	-51	-56
data center	-35	-35	-38	-35	-40	-35	-38
data encrypt	-24	-25	-25	-25	-28	-25	-28
data event	-54	-54	-53	-54	-51	-50	-53
data goe	-38	-38	-61	-36	-37	-36	-36
data hall	-29	-29	-36	-52	-31	-30	-30
data in	1	1	34	1	-1	2	-1
data integr	-54	-50	-40	-48	-42	-38	-40
data is	-34	-24	-24	-24	-26	-24	-24
data leak	-18	-18	-17	-18	-22	-17	-28
data live	-30	-31	-31	-32	-40	-34	-30
data on	-40	-37	-46	-38	-46	-36	-37
data plane	26	22	97	26	13	22	25
data process	-30	-23	-21	-22	-22	-21	-22
data protect	-18	-18	-17	-18	-22	-17	-28
data qualiti	-56	-53	-57	-53	-54	-52	-56
data resid	-41	-40	-45	-41	-52	-41	-47
data scientist	18	46	22	17	22	22	22
data sit	-8	-8	-8	-8	-9	-8	-9
data stai	-36	-37	-37	-40	-49	-39	-37
data that	-19	-17	-17	-16	-16	-15	-16
data under	-25	-24	-27	-25	-39	-25	-27
data we	-37	-42	-37	-42	-47	-39	-60
data when	-23	-23	-26	-25	-30	-26	-23
data whose	-23	-19	-20	-23	-20	-20	-24
data within	-12	-12	-17	-12	-13	-12	-15
databas	-33	-31	-32	-15	-32	-27	-7
databas $	-33	-32	-44	-23	-40	-32	-38
databas @	-19	-19	-19	-20	-20	-19	-30
databas and	-12	-12	-13	-13	-15	-13	-15
databas credenti	-38	-34	-35	-35	-36	-33	-43
databas host	-8	-22	-7	22	-9	-8	-59
databas on	-13	-13	-13	-14	-14	-13	-18
databas password	-63	-60	-60	-63	-62	-60	-77
databas patch	-25	-21	-21	-24	-23	-21	-28
databas schema	-22	-20	-22	-20	-23	-20	-21
databas softwar	-36	-35	-35	-35	-38	-35	-51
databas that	-17	-15	-14	-15	-15	-14	-21
databas user	-18	-24	-18	-19	-19	-18	-20
databas who	-17	-17	-16	-18	-20	-17	-25
datacent	-40	-45	-40	-42	-39	-40	-42
datacent $	-37	-38	-36	-37	-36	-38	-40
datacentr	-55	-55	-65	-55	-56	-56	-64
date	-28	-30	-28	-25	-30	-25	-27
date $	-32	-35	-31	-28	-34	-27	-28
day	-22	-26	-8	-24	-25	-21	-20
day $	-22	-21	-21	-21	-23	-21	-20
db	23	-2	19	50	25	23	78
db @	-20	-54	-23	-14	-20	-20	-22
db password	-12	-10	-15	-11	-11	-11	-12
db patch	83	84	76	72	52	85	187
dba	-7	-7	-7	-7	-21	-6	25
dba team	26	28	20	15	-4	29	84
dba want	-40	-38	-39	-44	-47	-39	-58
ddo	-42	-51	-49	-10	-51	-41	-48
ddo attack	-11	-11	-11	-11	-18	-11	-11
deactiv	-17	-17	-17	-17	-20	-18	-23
dead	-21	-22	-21	-21	-24	-21	-21
dead @	-8	-7	-7	-7	-8	-7	-7
deal	24	-5	-17	-2	-16	-3	49
deal $	-51	-49	-47	-52	-49	-48	-77
deal with	71	31	16	38	14	34	118
dear	-36	-28	-35	-27	-40	-27	-28
dear colleagu	-36	-28	-35	-27	-40	-27	-28
debian	-29	-29	-29	-30	-30	-29	-47
decid	-41	-39	-40	-39	-46	-38	-42
decid $	-42	-38	-37	-38	-50	-38	-45
decid and	-16	-16	-14	-16	-15	-15	-16
decid between	-37	-38	-42	-41	-40	-37	-45
decid by	-11	-9	-9	-9	-11	-9	-12
decid how	-99	-92	-96	-94	-152	-94	-99
decid in	-9	-9	-9	-9	-10	-9	-11
decid on	-8	-8	-8	-8	-8	-8	-9
decid that	-20	-22	-19	-18	-19	-19	-22
decid the	-33	-34	-33	-34	-44	-33	-42
decid to	-67	-68	-71	-71	-91	-68	-87
decid what	-50	-41	-68	-39	-41	-39	-39
decid whether	-26	-24	-25	-26	-25	-24	-27
decid which	-31	-29	-30	-29	-33	-30	-30
decid who	-24	-21	-21	-21	-29	-21	-22
decis	-33	-31	-32	-34	-41	-33	-39
decis $	-34	-33	-33	-37	-45	-35	-43
deck	1	-7	-8	-7	-7	-8	-9
deck $	17	6	7	7	7	7	7
decommiss	-58	-57	-59	-56	-61	-58	-65
decommiss storag	-38	-39	-41	-38	-40	-38	-41
decrypt	-20	-25	-18	-19	-17	-18	-17
decrypt uptim	-17	-19	-14	-15	-14	-14	-14
dedic	20	21	22	20	48	21	20
dedic @	-14	-14	-13	-14	-15	-13	-14
default	-37	-36	-39	-36	-32	-35	-38
default $	-64	-64	-71	-63	-72	-64	-63
default encrypt	-69	-63	-67	-61	-64	-61	-69
default envelop	-7	-7	-8	-7	-7	-7	-7
default on	-21	-28	-21	-23	-21	-21	-22
default or	-17	-17	-17	-18	-17	-17	-31
defect	-18	-18	-18	-17	-22	-17	-17
defenc	-37	-24	21	-26	-50	-26	-25
defend	-19	-20	-19	-20	-26	-19	-22
defend the	-17	-18	-17	-17	-28	-18	-18
defin	-27	-23	14	-23	-32	-24	-24
defin $	1	2	58	2	-26	-1	-9
defin guest	26	26	57	25	25	26	26
defin inherit	61	60	135	60	61	61	62
defin least	13	12	48	10	7	12	13
defin the	-32	-29	-31	-29	-31	-29	-30
defin what	-73	-64	-113	-65	-80	-80	-70
definit	1	-4	59	4	1	4	5
definit $	-12	-6	36	-4	-8	-5	-5
definit has	-10	-10	-18	-11	-10	-10	-11
degauss	-27	-27	-27	-27	-34	-27	-32
delet	-25	-26	-28	-24	3	-24	-25
delet $	-103	-123	-117	-105	-116	-103	-107
delet @	-15	-14	-13	-13	-18	-13	-14
delet my	10	11	4	9	48	6	1
delet of	-22	-23	-24	-26	-27	-27	-25
delet old	-54	-56	-66	-56	-74	-73	-65
delet our	-28	-26	-26	-26	-33	-28	-29
delet that	-8	-8	-7	-8	-11	-8	-7
delet the	38	40	36	39	103	39	39
delet them	-17	-15	-16	-15	-18	-15	-15
deliv	-15	-15	-15	-15	-16	-15	-20
deliveri	-61	-52	-60	-52	-56	-52	-55
demand	-26	-47	-26	-12	-29	-26	-27
demand mode	-12	-11	-12	-13	-14	-11	-12
demarc	73	28	28	25	22	24	28
deni	-29	-27	-30	-28	-27	-26	-32
depend	-30	-26	-9	29	-12	-8	-29
deploi	-23	-20	-22	-21	-7	-24	-21
deploi $	-27	-23	-23	-24	-29	-22	-24
deploi as	-24	-22	-24	-22	-26	-23	-23
deploi on	-12	-11	-10	-11	-11	-10	-12
deploi role	-13	-11	-11	-11	-16	-11	-13
deploi to	-22	-23	-25	-23	-27	-22	-22
deploi with	-16	-11	-11	-11	-14	-11	-11
deploy	-19	-16	-17	-17	-18	-16	-18
deploy strategi	-18	-13	-14	-13	-14	-13	-13
deprec	-30	-31	-1	-31	-41	-30	-43
design	-42	-41	-45	-41	-46	-42	-44
design and	-8	-7	-7	-7	-8	-8	-8
design the	-14	-14	-13	-14	-15	-14	-14
desk	-3	14	-6	-17	28	-1	-25
desk $	6	23	-1	-14	36	6	-21
desktop	12	0	-16	8	-8	-5	-18
desktop $	-42	-39	-37	-39	-40	-37	-37
destroi	-15	-15	-14	-18	-15	-15	-15
destruct	-87	-92	-94	-91	-95	-86	-89
detail	-32	-31	-36	-32	-35	-32	-35
detect	-35	-32	-32	-33	-34	-32	-36
detect in	-16	-15	-15	-15	-15	-15	-19
detect on	-13	-14	-14	-14	-13	-13	-12
dev	-2	1	1	14	36	4	2
dev @	7	-3	6	38	4	7	7
dev talk	-45	-24	-24	-25	-25	-24	-24
develop	-41	-39	-39	-39	-44	-38	-54
devic	-32	-33	-34	-33	-35	-32	-33
devic $	-77	-65	-69	-63	-68	-63	-77
devic certif	-17	-14	-14	-14	-14	-14	-14
devic in	-32	-31	-31	-36	-40	-30	-37
devic of	-27	-26	-26	-26	-27	-26	-41
devic on	-32	-30	-30	-31	-31	-30	-45
di	-49	-45	-44	-46	-52	-44	-61
di $	-24	-20	-19	-20	-20	-19	-23
dial	-17	-13	-14	-13	-14	-13	-14
dial in	-17	-13	-14	-13	-14	-13	-14
dictat	-13	-11	-11	-12	-15	-11	-12
did	-4	2	2	3	48	31	-2
did aws	4	20	19	20	91	9	9
did the	23	24	30	27	106	13	23
didnt	-31	-34	-32	-32	-38	-31	-31
die	-21	-21	-21	-21	-22	-21	-39
diesel	-44	-45	-45	-45	-49	-44	-50
diff	14	87	19	4	15	24	23
diff in	-10	45	5	5	1	4	4
differ	6	63	33	1	12	11	12
differ $	29	51	77	17	18	29	35
differ @	13	74	12	16	-1	14	13
differ between	5	-10	-18	8	68	6	10
differ custom	-27	-27	-25	-26	-27	-25	-31
differ from	-1	33	1	-3	-10	0	2
differ in	1	91	12	-3	9	15	13
digicert	-24	-25	-19	29	-16	-15	-17
director	-18	4	4	4	73	2	-2
directori	-4	-4	-5	-5	-18	-4	20
directori $	-31	-31	-32	-31	-35	-31	-52
dirti	-20	-19	-19	-22	-19	-18	-26
dirti pipe	-20	-19	-19	-22	-19	-18	-26
disabl	-47	-52	-55	-49	-55	-48	-54
disappear	-7	30	-9	2	4	4	2
disappear $	-7	30	-9	2	4	4	2
disast	-38	-37	-41	-37	-44	-37	-39
disast recoveri	-41	-40	-44	-40	-48	-40	-42
disk	-39	-37	-37	-34	-40	-36	-39
disk @	-31	-33	-29	-30	-30	-29	-31
disk at	-33	-33	-33	-33	-40	-33	-35
disk broke	-11	-12	-11	-11	-12	-11	-14
disk encrypt	-29	-33	-28	-29	-27	-27	-30
disk from	-28	-28	-28	-53	-28	-29	-30
disk in	-7	-7	-10	-7	-7	-7	-7
disk of	-6	-6	-6	-7	-6	-6	-9
disk that	-29	-26	-34	-28	-26	-25	-26
disk under	-23	-18	-18	-19	-19	-18	-18
disk when	-34	-34	-35	-37	-55	-34	-40
disk who	-9	-6	-6	-6	-6	-6	-6
dispos	-33	-32	-34	-34	-44	-32	-34
dispos of	-28	-27	-27	-28	-40	-28	-29
disrupt	-29	-30	-35	-30	-34	-30	-31
disrupt budget	-29	-30	-35	-30	-34	-30	-31
distribut	-31	4	-34	-42	-36	-32	-38
distribut $	-14	29	-20	-31	-18	-17	-18
distro	-21	-17	-16	-16	-18	-17	-18
divid	-2	-38	-63	-51	-75	-69	-50
divid $	-56	-52	-70	-55	-67	-77	-55
divid in	130	55	38	43	4	30	41
divis	83	30	16	23	12	22	22
divis of	86	16	11	20	8	19	18
dlq	-41	-39	-39	-39	-55	-40	-42
dmarc	-21	-25	-19	-19	-21	-20	-23
dns	-5	-6	-3	12	28	-1	-2
dns queri	-21	-19	-21	-20	-24	-19	-20
dns record	-41	-43	-43	-45	-59	-43	-45
dns valid	-25	-26	-24	-26	-32	-25	-25
do	1	-2	-10	-5	-6	2	-2
do $	-16	-13	-18	-9	-43	-1	-37
do @	-22	-19	-20	-21	-20	-19	-22
do anyth	-69	-64	-69	-67	-77	-68	-77
do custom	-74	-74	-97	-71	-78	-72	-80
do for	78	24	4	25	72	27	24
do i	32	10	-2	9	40	22	4
do if	40	38	11	-15	11	12	12
do it	-5	-9	-11	-9	-15	-18	17
do noth	-87	-75	-68	-89	-71	-84	-94
do or	-9	-8	-7	-9	-7	-8	-8
do our	-42	-35	-35	-34	-38	-35	-41
do ourselv	79	22	23	26	24	26	27
do ppl	4	9	61	10	-3	3	9
do smtp	-15	-12	-12	-12	-13	-12	-12
do that	-14	-18	-16	-14	-18	-13	7
do the	12	18	16	23	5	14	51
do thei	15	-12	26	9	-12	0	31
do thi	-12	-12	-10	-14	-11	-10	-11
do those	20	19	17	14	14	15	65
do we	-5	4	-13	-12	-10	-9	6
do what	83	49	7	17	30	31	31
do with	50	30	0	-7	6	10	11
do you	19	5	15	67	65	59	19
doc	1	2	7	-15	-32	48	1
dock	-44	-42	-49	-42	-47	-42	-45
docker	26	26	53	43	23	25	23
docker contain	12	12	5	44	9	2	11
docker hub	-35	-35	-36	-36	-42	-35	-53
docker imag	-17	-15	-15	-16	-15	-14	-15
document	42	26	75	62	32	35	36
document $	67	46	103	39	40	45	46
doe	-6	-4	-16	-10	8	-10	-1
doe $	5	-25	-26	-24	-31	-27	-35
doe @	-8	6	-22	-2	70	-1	-4
doe a	-41	-17	-37	-16	34	-15	-13
doe amazon	10	11	-1	-2	-12	-1	34
doe an	23	26	18	24	74	25	18
doe anyon	-8	-9	-15	-9	-16	44	-15
doe aws	-33	-36	-34	-36	-48	-36	-39
doe bezo	-31	-35	-51	-29	-7	-32	-35
doe inherit	3	2	63	2	-40	0	2
doe it	-13	-21	57	-10	-36	-10	5
doe my	25	51	27	20	62	27	27
doe not	-26	-26	-27	-27	-27	-26	-50
doe one	-5	-3	-1	-6	-27	30	-3
doe our	-13	-24	-4	6	-3	-2	-3
doe patch	-18	-19	-11	-26	16	-26	-36
doe secur	55	57	134	55	26	37	57
doe share	20	19	10	18	-13	46	20
doe somebodi	-13	-14	-12	-16	-12	-12	-13
doe that	-5	-7	34	-7	-37	-5	3
doe the	-26	-7	-42	-19	-50	-29	2
doe what	-6	-5	-24	-22	-22	-16	-19
doe which	-48	35	-7	-22	-14	-10	-33
doesnt	36	-1	-4	-10	-6	-4	-17
doesnt $	86	46	25	14	31	26	25
doesnt it	-26	-26	-26	-26	-26	-26	-51
domain	-30	27	-19	-24	-20	-16	-19
domain $	-29	-32	-31	-29	-32	-30	-31
domain control	-16	-2	-16	-12	-15	-15	-17
domain in	-50	-43	-38	-38	-41	-37	-40
domain name	-46	-38	-39	-37	-57	-37	-56
domain of	-9	-10	-9	-10	-10	-9	-10
done	-15	-23	-25	-23	-30	-22	-25
done by	-27	-26	-27	-26	-29	-26	-30
done for	54	-3	-10	1	-28	1	1
dont	-15	-22	-12	5	-16	-11	-15
dont have	-43	-34	-35	-36	-40	-34	-36
dont know	-1	-1	-1	-1	-15	15	-1
dont patch	-31	-46	-31	-45	-31	-31	-46
dont want	8	-2	9	39	9	9	9
door	-37	-33	-35	-37	-43	-33	-32
doubl	-8	-6	-6	-7	-7	-6	-7
down	54	11	10	11	10	12	27
down $	-44	-34	-37	-34	-37	-33	-37
down right	11	15	17	17	55	6	8
down whose	-12	-11	-10	-11	-13	-11	-14
downfal	-10	-9	-9	-10	-10	-9	-12
download	-37	-35	-37	-35	-41	-34	-35
dpo	38	11	9	9	5	10	10
dr	107	7	-14	11	-29	12	73
dr $	-9	4	8	8	-14	10	99
drain	16	31	20	26	103	28	28
drift	-127	-107	-110	-107	-111	-107	-115
drift $	-77	-80	-85	-80	-86	-82	-87
drill	-75	-70	-70	-71	-84	-67	-72
drill $	-98	-89	-92	-84	-87	-86	-90
drill for	-77	-76	-72	-79	-93	-69	-80
drive	-54	-50	-50	-50	-55	-50	-53
driver	-80	-82	-84	-81	-88	-82	-87
driver on	-24	-26	-24	-26	-26	-24	-22
drop	-31	-11	-24	-28	-31	-23	-25
drop $	10	47	24	27	28	28	29
drop the	-27	-31	-28	-27	-34	-27	-29
dss	-30	-30	-12	-32	-39	-30	-34
dump	-11	-7	-8	-7	-7	-7	-7
durabl	-81	-110	-78	-77	-79	-77	-83
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
duti for	109	6	22	49	25	26	16
duti in	39	16	16	16	15	15	15
duti is	-37	-14	-17	-14	43	-14	-46
duti of	-18	-15	-16	-16	-15	-15	-14
duti on	44	14	35	46	59	34	31
duti to	-16	-17	-16	-18	-24	-16	-16
e	-85	-73	-87	-76	-103	-81	-94
each	-22	-25	-27	-35	-28	-26	-28
each $	-43	-39	-38	-57	-38	-37	-38
each case	-7	-9	-8	-8	-7	-7	-8
each of	11	56	20	15	20	20	19
each one	-6	-8	-6	-6	-6	-6	-7
each other	-20	-17	-21	-19	-23	-20	-23
each region	-39	-27	-26	-25	-26	-26	-26
earthquak	-19	-20	-19	-21	-21	-20	-23
earthquak risk	-12	-12	-12	-14	-14	-14	-13
east	-4	0	0	0	24	-1	-5
east 1	-4	0	0	0	24	-1	-5
ec2	-32	-20	-35	-40	-33	-32	-36
ecs	-39	-38	-38	-32	-38	-37	-58
ecs agent	-22	-19	-19	-18	-19	-18	-19
edg	-47	-46	-36	-46	-52	-46	-56
edg locat	-19	-19	0	-19	-30	-21	-23
effort	13	-7	12	40	65	13	0
effort $	28	18	25	83	21	27	24
either	53	50	25	11	23	24	24
either $	-10	-5	-7	-8	-8	-8	-8
eks	-36	-3	-39	-46	-36	-35	-60
eks node	-43	-43	-42	-44	-43	-42	-73
elast	57	44	48	87	38	59	150
electr	-45	-38	-41	-38	-44	-38	-38
electr and	-56	-45	-51	-45	-55	-46	-45
eleven	-14	-13	-14	-15	-14	-13	-15
eleven nine	-14	-13	-14	-15	-14	-13	-15
eli5	-8	11	104	17	-18	14	12
eli5 $	13	12	36	12	9	12	10
els	44	40	71	76	62	43	37
elsewher	-8	-5	-6	-6	-6	-6	-6
elsewher $	-8	-5	-6	-6	-6	-6	-6
em	-62	-57	-55	-57	-65	-55	-59
em $	-37	-35	-36	-37	-38	-35	-37
em amazon	-29	-25	-24	-27	-24	-24	-38
email	10	10	5	7	73	1	-16
email current	-33	-33	-34	-33	-49	-36	-33
employe	-34	-34	-35	-34	-42	-34	-36
employe $	-62	-61	-66	-62	-76	-62	-65
employe leav	-19	-19	-19	-19	-28	-19	-23
empti	-25	-20	-22	-27	13	-21	-31
empti the	17	18	18	18	67	18	5
enabl	-31	-29	-33	-28	-25	-28	-8
enabl @	-91	-82	-84	-77	-80	-78	-87
enabl by	64	63	61	63	63	61	136
enabl it	-47	-56	-51	-48	-63	-48	-72
enabl mfa	-22	-22	-24	-22	-26	-22	-25
enabl point	-66	-65	-90	-65	-72	-65	-76
enabl queri	-15	-13	-14	-14	-15	-13	-14
enabl server	-6	-8	-6	-7	-6	-6	-6
enabl storag	-17	-19	-17	-17	-32	-17	-17
enabl version	11	17	21	17	84	12	22
encrypt	-28	-27	-25	-27	-22	-26	-5
encrypt $	-16	5	-30	7	40	-6	98
encrypt @	-61	-57	-57	-56	-68	-57	-66
encrypt a	-19	-25	-20	-19	-24	-20	-19
encrypt an	-91	-85	-93	-82	-93	-85	-115
encrypt and	13	44	12	-11	8	11	8
encrypt at	-31	-39	-9	-33	-17	-31	-60
encrypt befor	-10	-10	-9	-10	-12	-10	-12
encrypt by	-21	-18	-19	-17	-19	-17	-18
encrypt data	26	28	10	25	86	28	14
encrypt file	-32	-30	-45	-31	-35	-33	-42
encrypt for	-66	-59	-64	-59	-62	-59	-61
encrypt in	-32	-30	-13	-30	-36	-30	-41
encrypt key	-76	-66	-73	-69	-67	-65	-81
encrypt new	-59	-56	-51	-52	-59	-53	-54
encrypt of	-23	-21	-22	-21	-22	-21	-27
encrypt on	-13	-13	-13	-13	-18	-13	-9
encrypt our	-33	-28	-27	-28	-28	-27	-36
encrypt set	-67	-66	-66	-63	-68	-64	-75
encrypt the	-39	-40	-39	-40	-70	-39	-43
encrypt what	-45	-48	-71	-50	-61	-54	-93
encrypt when	-18	-19	-18	-18	-30	-17	-18
encrypt with	-33	-42	-32	-35	-34	-33	-33
end	1	-5	-5	-6	-4	-5	8
end $	-19	-20	-19	-19	-20	-19	-22
end of	-9	-6	-7	-6	-2	-6	17
end user	-12	-11	-12	-11	-12	-11	-12
endpoint	-21	-7	36	-4	7	-3	6
endpoint $	-28	-33	-36	-29	-45	-30	-30
endpoint are	-23	-23	-24	-23	-35	-24	-30
endpoint for	-55	-55	-59	-55	-62	-55	-65
endpoint on	-47	-30	-30	-30	-30	-29	-34
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
engin upgrad	4	2	3	32	-17	-17	10
engin version	-7	-7	-10	5	-10	-8	-8
english	-8	-5	-5	-5	-5	-5	-5
enough	-69	-89	-68	-70	-73	-66	-77
enough @	-53	-79	-49	-49	-49	-50	-53
ensur	-41	-36	-37	-37	-43	-36	-39
ensur that	-31	-22	-23	-24	-26	-23	-23
entir	-17	-17	-19	-24	-20	-21	-17
entri	-18	-17	-18	-18	-18	-17	-19
env	-24	-15	-14	-15	20	-19	-19
env var	-48	-27	-27	-28	-32	-27	-28
envelop	-2	-5	54	-3	-22	-7	-21
envelop encrypt	-2	-5	54	-3	-22	-7	-21
environ	-28	-25	-4	-24	-27	-23	-25
environ $	-33	-37	-43	-34	-35	-34	-37
environ in	-50	-30	2	-28	-51	-30	-33
environ to	-16	-15	-15	-14	-16	-14	-14
environ variabl	-36	-34	-39	-34	-35	-34	-34
environment	-33	-32	-35	-32	-36	-33	-35
environment control	-35	-34	-38	-34	-39	-36	-36
ephemer	-30	-26	-26	-37	-35	-26	-28
ephemer storag	-31	-27	-27	-42	-39	-27	-28
equip	-31	-30	-31	-30	-31	-30	-45
eras	-44	-44	-43	-41	-56	-41	-41
eras a	-48	-48	-47	-44	-62	-44	-44
erasur	-11	-11	-12	-11	-14	-11	-12
error	-42	-41	-41	-41	-48	-42	-50
error of	-19	-18	-18	-18	-21	-18	-20
escap	-23	-20	-20	-21	-22	-20	-28
escap bug	-12	-12	-12	-12	-12	-12	-18
escort	-20	-19	-23	-20	-19	-20	-20
escort visitor	-20	-19	-23	-20	-19	-20	-20
esx	25	-27	-15	-20	-39	-18	-28
esxi	-44	-43	-42	-42	-43	-42	-60
esxi host	-11	-10	-11	-11	-14	-11	-14
esxi patch	-44	-44	-41	-41	-44	-41	-70
etc	-58	-20	-120	-79	-75	-62	-61
etcd	-37	-33	29	-33	-48	-37	-44
etcd $	33	47	141	44	37	35	37
etcd in	-51	-47	-53	-47	-53	-47	-58
etl	-17	-36	-15	9	-18	-15	-16
etl script	-21	-18	-18	-21	-19	-18	-20
eu	-1	11	0	10	52	7	8
eu central	-29	-14	-12	-16	-2	-20	-19
even	-21	-11	30	-11	-23	-18	-30
even if	-31	-32	-33	-31	-30	-30	-39
event	-47	-51	-47	-48	-48	-46	-47
event $	-47	-43	-45	-42	-47	-42	-45
event for	-45	-48	-43	-46	-43	-42	-43
ever	-16	-15	-18	10	-19	-14	-15
ever our	-54	-50	-58	-53	-62	-51	-58
everi	-25	-23	-23	-23	-26	-7	-26
everi 90	-38	-38	-38	-38	-40	-41	-49
everi @	-28	-26	-29	-26	-27	-26	-29
everi month	-51	-45	-43	-49	-52	-43	-69
everi one	-11	-12	-12	-14	-11	-11	-12
everi region	-26	-28	-30	-26	-28	-26	-25
everybodi	14	11	79	8	-3	-5	-2
everyon	-38	-36	10	-26	-17	-43	-33
everyth	59	5	6	10	16	6	8
everyth $	9	16	15	17	41	-1	13
everyth that	78	18	20	23	21	23	21
evid	-12	-13	-14	-14	-14	-14	-15
evid for	-21	-19	-19	-20	-19	-19	-22
ex	-33	-31	-30	-32	-32	-30	-31
ex employe	-29	-29	-28	-29	-28	-27	-27
exactli	28	34	86	32	24	32	35
exactli $	18	26	73	24	14	25	27
exam	97	38	31	29	68	36	39
exampl	-4	1	20	1	18	39	1
exampl of	0	0	-1	-1	-15	15	0
exampl question	-8	-2	1	1	-26	55	-5
excus	1	4	22	3	0	3	3
excus me	1	4	22	3	0	3	3
execut	-23	-20	3	-18	-11	-18	-19
execut environ	-13	8	96	11	-4	12	8
execut log	-15	-14	-16	-14	-17	-14	-15
execut role	-47	-57	-56	-47	-48	-46	-48
execut the	-16	-16	-18	-16	-18	-15	-16
exist	46	14	7	15	10	16	14
expect	-16	-14	-15	-16	-16	-14	-16
expect to	-12	-11	-13	-11	-12	-11	-11
experi	0	0	-2	13	1	0	-2
expir	-14	-13	-14	-17	4	-13	-22
expir who	17	17	19	17	51	17	-4
expiri	-46	-46	-47	-46	-47	-47	-50
explain	63	29	100	35	70	44	38
explain avail	28	30	88	29	19	28	30
explain like	9	0	1	-3	-1	-1	0
explain me	23	9	24	9	0	9	10
explain the	-14	41	73	1	-11	15	17
export	-19	-22	-22	-20	-22	-19	-19
exposur	-36	-34	-43	-35	-44	-34	-37
extend	-7	-4	52	-5	-43	-4	-5
extend support	-7	-3	60	-4	-47	-3	-4
extern	-12	-9	-8	-9	-9	-9	-10
extra	-28	25	-20	-36	-21	-17	-20
face	-25	-24	-23	-24	-35	-23	-24
facil	-55	-55	-57	-55	-72	-56	-66
facil $	-59	-59	-60	-59	-79	-59	-75
factor	-31	-31	-39	-32	-33	-31	-32
factor authent	-33	-34	-44	-35	-36	-34	-34
factori	17	-6	-8	-6	-6	-6	-15
fail	-22	-21	-21	-21	-23	-21	-23
fail $	-9	-7	-8	-8	-9	-7	-8
fail @	-13	-11	-11	-11	-12	-11	-11
fail disk	-20	-19	-23	-20	-20	-19	-21
fail drive	-23	-23	-22	-23	-26	-22	-23
failov	-10	-7	-8	-8	2	-8	-10
failov drill	-26	-24	-24	-24	-47	-24	-24
failov to	-12	-12	-11	-11	-12	-11	-12
failur	-53	-51	-59	-50	-60	-52	-53
failur $	-36	-35	-35	-35	-56	-35	-40
failur in	-9	-11	-9	-9	-9	-9	-13
failur of	-27	-21	-20	-23	-23	-22	-20
fall	-20	-19	-25	-43	-34	-26	-3
fall to	-40	-57	-50	-50	-68	-52	-60
fals	-46	-39	-43	-41	-52	-38	-49
fals $	-46	-36	-41	-41	-52	-34	-49
famili	2	5	2	-16	45	6	8
far	-31	-27	-36	-38	-31	-27	-44
faster	20	-46	3	-14	111	3	17
fault	-27	-25	-27	-26	-6	-32	-12
fault $	10	13	10	12	48	-1	40
fault in	-22	-21	-22	-21	-26	-20	-23
faulti	-20	-19	-20	-21	-20	-19	-23
feder	-61	-61	-68	-61	-72	-62	-86
feder with	-35	-35	-35	-35	-42	-35	-60
fedramp	9	45	158	37	20	14	17
feed	-43	-40	-41	-39	-42	-40	-55
feed and	-22	-17	-17	-17	-18	-17	-22
fell	-25	-23	-27	-26	-29	-24	-23
fenc	22	-24	-34	-21	24	-23	-49
fewer	39	-14	33	107	37	38	38
fewer updat	0	-45	0	46	0	0	0
fewest	5	1	8	54	0	9	7
fewest chore	1	-7	0	15	1	1	1
fgac	-20	-20	-24	-20	-22	-18	-19
fiber	-31	-37	-49	-32	-38	-38	-54
fibr	-38	-38	-44	-40	-41	-38	-56
fibr between	-36	-36	-38	-37	-40	-36	-60
fiddl	-11	-13	-16	11	-13	-10	-19
field	-32	-29	-30	-29	-32	-29	-45
file	-21	-23	-21	-16	-1	-19	-22
file $	-50	-47	-47	-47	-67	-47	-57
file befor	-34	-33	-51	-35	-40	-37	-48
file in	-58	-77	-49	-50	-52	-49	-49
file of	-12	-12	-12	-12	-18	-12	-12
file on	-15	-14	-15	-15	-21	-14	-16
file permiss	-83	-78	-76	-74	-95	-73	-75
file server	-16	-27	-13	2	-14	-13	-15
file share	-10	-21	-7	20	-6	-5	-5
file system	-19	-18	-18	-18	-21	-18	-21
fill	42	7	7	8	5	8	9
fill up	-21	-14	-14	-14	-16	-14	-15
filter	-29	-29	-29	-30	-32	-28	-50
find	-43	-26	-26	-26	-15	-26	-28
find $	-52	-29	-30	-30	-46	-30	-32
find in	-24	-23	-23	-22	-24	-22	-25
fine	-29	-28	-29	-28	-33	-28	-29
fine grain	-41	-40	-43	-40	-48	-39	-39
finger	-52	-71	-53	-67	-62	-51	-54
fip	-41	-40	-41	-39	-43	-39	-42
fip valid	-13	-13	-13	-13	-13	-13	-13
fire	-22	-21	-21	-21	-29	-21	-28
fire in	-23	-23	-24	-24	-44	-23	-23
fire suppress	-33	-32	-33	-33	-50	-32	-51
firecrack	-50	-50	-79	-55	-61	-49	-54
firecrack bug	-52	-53	-84	-59	-64	-51	-57
firewal	-21	-21	-22	-21	-37	-21	19
firewal $	-41	-43	-56	-39	-85	-43	5
firewal applianc	-37	-35	-36	-35	-38	-35	-54
firewal configur	-50	-50	-50	-51	-54	-51	-90
firewal insid	-24	-24	-30	-26	-37	-25	-28
firewal of	23	22	22	19	23	21	62
firewal port	-10	-12	-10	-11	-10	-10	-11
firewal rule	-26	-24	-24	-24	-27	-26	-30
firm	-30	-29	-29	-31	-38	-29	-47
firmwar	-58	-55	-57	-56	-52	-54	-70
firmwar $	-70	-69	-69	-77	-80	-64	-75
firmwar do	-50	-43	-48	-43	-48	-43	-49
firmwar of	-49	-49	-52	-48	-55	-50	-60
firmwar on	-39	-30	-33	-31	-31	-29	-30
firmwar updat	-70	-68	-70	-71	-79	-68	-83
firmwar who	43	45	45	45	84	45	18
first	-13	-22	-25	17	-14	-22	-24
first $	-6	-13	-8	39	9	-13	-5
first one	-94	-90	-89	-96	-147	-88	-109
five	-13	-1	16	-2	-21	-2	-4
fix	-22	-22	-23	-23	-26	-8	-21
fix $	-55	-51	-50	-50	-52	-51	-65
fix a	-28	-28	-29	-28	-31	-28	-35
fix bug	-8	-7	-7	-7	-8	-7	-8
fix by	-11	-9	-9	-10	-9	-9	-10
fix it	-12	-12	-17	-13	-13	-13	-14
fix on	-9	-8	-8	-9	-9	-8	-9
fix that	35	35	26	34	24	29	117
fix the	-51	-50	-49	-65	-61	-49	-68
fix them	-28	-24	-26	-26	-34	-25	-27
flag	-36	-27	-36	-2	-2	-20	-25
flag @	19	5	21	71	10	20	21
flash	-48	-42	-42	-41	-48	-43	-49
flavor	-12	-11	-5	51	-31	-4	-7
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
flood against	-17	-23	-16	-18	-18	-17	-18
flood and	-12	-12	-12	-14	-14	-14	-13
flood at	-21	-17	-17	-18	-21	-17	-21
floor	-2	1	2	1	49	1	-19
floor $	30	31	31	32	90	31	16
floor 3	9	9	8	8	29	9	1
flow	-15	-10	37	-10	-13	-10	-13
flow log	-15	-11	42	-9	-12	-9	-12
folk	-7	-33	-5	29	-8	-6	-6
follow	-124	-102	-107	-98	-103	-100	-147
for	-9	-16	-13	-10	-8	-16	-20
for $	-30	-1	68	3	-11	40	0
for 200	0	-15	0	17	-1	0	0
for 40	27	23	23	56	27	26	26
for @	-2	-30	-36	-31	-35	-32	-38
for a	-4	-4	-6	17	8	-4	-3
for all	-13	-12	-13	-15	-13	-12	-13
for amazon	13	28	19	31	97	30	25
for an	17	-13	-4	14	41	6	7
for and	21	13	44	13	-5	9	12
for anyth	-16	-16	-17	-16	-23	-15	-16
for assign	-12	-21	-12	-13	-12	-12	-12
for aws	-42	-42	-40	-41	-35	-38	-41
for both	-35	-60	-37	-45	-41	-38	-38
for clean	17	17	15	16	46	17	10
for climat	51	47	46	50	100	51	25
for complianc	-35	-24	-25	-24	-27	-24	-25
for consol	-7	-7	-7	-7	-8	-7	-7
for data	-20	-43	-38	13	-23	-21	-24
for delet	-9	-8	-8	-8	-10	-8	-8
for each	58	22	23	24	8	25	22
for encrypt	31	29	26	30	108	29	-27
for everi	-10	-11	-11	-12	-10	-10	-11
for everyon	-93	-62	-62	-61	-78	-61	-61
for fire	-24	-25	-25	-26	-46	-24	-24
for free	-40	-40	-47	-47	-43	-41	-47
for gdpr	-23	-15	-14	-15	-16	-14	-14
for it	6	-19	-18	-18	-28	-19	-28
for its	23	24	24	24	59	24	19
for keep	-10	-10	-12	-10	-16	-10	-11
for lunch	-6	-1	-23	4	63	-9	4
for manag	-65	-64	-70	-68	-87	-62	-118
for me	37	3	93	-2	12	-3	-22
for my	42	51	136	46	31	42	38
for os	-54	-49	-49	-50	-50	-49	-87
for our	-34	-31	-38	-26	-34	-32	-36
for patch	58	99	40	20	108	59	54
for physic	-13	-9	-9	-9	-10	-9	-9
for secur	-8	-2	-2	-2	5	-2	-4
for suspici	-28	-28	-40	-28	-31	-28	-28
for that	-10	-10	-13	-10	-11	-10	-10
for the	-17	-16	-10	-10	3	-14	-21
for them	-45	-39	-41	-40	-57	-39	-47
for thi	-22	-14	-19	-17	-30	-37	18
for train	-31	-30	-34	-31	-49	-31	-34
for two	24	8	9	7	7	9	9
for us	-18	-9	-26	-18	-23	-19	-14
for vulner	-8	-6	-6	-6	-8	-6	-7
for what	-24	-28	-53	-37	-73	-22	-41
for which	113	31	41	45	41	45	44
for whom	-13	-11	-11	-11	-15	-11	-12
for with	102	38	27	45	45	51	50
for you	-43	-40	-55	-44	-62	-57	-55
forc	-29	-26	-28	-27	-34	-27	-27
forc ssl	-23	-20	-21	-21	-22	-20	-20
forc tls	-12	-11	-11	-11	-13	-11	-11
forens	-58	-56	-56	-59	-66	-57	-66
forens on	-58	-56	-56	-59	-66	-57	-66
forev	-2	4	6	5	38	7	5
forget	8	19	17	61	42	-2	-15
form	34	0	1	-2	-15	0	2
former	-24	-24	-25	-25	-36	-26	-29
fortig	14	54	9	9	12	12	13
found	-19	-18	-18	-18	-21	-18	-20
found by	-16	-16	-17	-18	-24	-17	-16
four	9	7	8	10	40	9	-3
framework	-29	-30	-29	-32	-31	-29	-42
frankfurt	-23	-16	-18	-15	-4	-20	-16
free	-25	-22	-28	22	-43	-24	-28
fresh	-54	-52	-39	-41	-38	-38	-39
fresh $	-50	-28	-29	-29	-28	-29	-29
fridai	-34	-28	-30	-30	-21	-29	-33
fridai $	19	20	17	18	57	18	17
from	-20	-17	-25	-18	-12	-16	-21
from $	-16	0	-15	-12	-25	61	-2
from 2016	-31	-33	-33	-33	-34	-32	-33
from @	-16	-5	-15	-18	-16	-15	-16
from a	7	-7	-15	-13	-15	-12	-12
from amazon	-27	-25	-26	-24	-27	-25	-27
from an	-56	-71	-54	-64	-56	-54	-62
from anoth	2	-10	-12	-10	-9	-9	-8
from artifact	-35	-37	-44	-35	-49	-37	-35
from aws	-14	-19	-15	-3	-17	-15	-14
from be	-22	-22	-26	-22	-34	-22	-24
from cisco	42	41	96	42	23	41	42
from digicert	-27	-29	-21	31	-17	-16	-19
from docker	-35	-35	-36	-36	-42	-35	-53
from each	-25	-25	-25	-23	-28	-24	-27
from insid	-28	-34	-28	-30	-29	-29	-41
from our	-6	8	-6	-6	-9	-5	-7
from read	-39	-39	-39	-38	-48	-39	-39
from self	27	60	21	2	24	22	26
from the	-10	-6	20	-3	-27	-15	-10
from us	-34	-33	-34	-39	-35	-31	-50
from where	-27	-27	-28	-27	-27	-33	-51
from which	-12	-10	-9	-10	-10	-9	-9
front	-32	-23	-36	-40	-33	-8	-30
front $	-47	-42	-38	-38	-46	-41	-42
front of	-13	-4	-27	-31	-16	17	-13
fsx	21	44	22	27	21	22	22
full	14	-20	-21	-6	-33	-22	-20
full of	-13	-14	-14	-14	-13	-12	-13
full pictur	95	36	37	36	20	37	39
fulli	-28	-28	-31	-27	-29	-28	-32
fulli inherit	-28	-30	-33	-28	-32	-30	-35
function	-52	-54	-47	-37	-50	-45	-51
function $	-50	-39	-41	-40	-43	-40	-41
function code	-12	-13	-12	-12	-13	-12	-14
function permiss	-34	-30	-32	-30	-30	-30	-32
gain	10	49	2	-1	11	12	13
game	-31	-31	-23	-13	-29	-22	-25
game server	-13	-17	-7	1	-11	-7	-7
gap	-13	26	-8	-17	-16	-8	-8
gatewai	20	1	0	-2	-11	5	57
gatewai $	18	32	37	39	14	32	101
gatewai patch	-52	-37	-47	-38	-65	-34	20
gbp	-77	-70	-72	-71	-79	-69	-75
gcp	4	3	2	3	18	3	1
gcp cloud	4	3	2	3	18	3	1
gdpr	-69	-68	-84	-68	-71	-66	-72
gdpr complianc	-29	-18	-17	-17	-20	-17	-17
gener	-83	-78	-93	-78	-84	-82	-86
gener $	-111	-94	-128	-98	-109	-108	-111
gener and	-7	-6	-6	-6	-6	-6	-8
general	-62	-59	-70	-59	-63	-61	-67
general $	-60	-60	-69	-61	-62	-65	-68
general who	-46	-46	-55	-49	-52	-46	-56
generally	-47	-45	-50	-46	-54	-46	-59
generally speak	-37	-37	-43	-39	-46	-38	-49
generally whose	-32	-30	-29	-31	-37	-30	-44
geo	-40	-39	-39	-39	-42	-39	-41
geo restrict	-40	-39	-39	-39	-42	-39	-41
germani	8	24	15	16	88	9	18
get	-29	-32	-34	-28	-24	-30	-34
get a	-4	-1	0	-1	30	-22	-2
get in	-22	-21	-21	-21	-21	-21	-33
get it	-23	-21	-28	-21	-42	12	-28
get patch	-35	-34	-38	-37	-55	-47	-52
get secur	-24	-25	-29	-25	-30	-24	-34
get the	-51	-29	-32	-30	-45	-29	-28
get them	-16	-14	-15	-16	-14	-14	-13
gimm	28	-6	0	1	-16	0	0
gimm the	28	-6	0	1	-16	0	0
give	30	32	21	46	26	27	22
give me	25	5	3	5	26	11	6
give the	-15	-18	-15	-17	-14	-14	-16
give up	-1	53	3	2	3	6	8
give us	0	36	3	-14	-9	-7	-3
given	8	-13	9	44	13	3	13
gke	4	3	0	1	52	3	-33
gke autopilot	2	1	0	0	31	2	-14
glass	-50	-39	-25	-40	-47	-44	-37
glibc	-9	-16	-10	-10	-10	-10	-10
global	-21	-21	-22	-21	-24	-21	-26
global infrastructur	-25	-25	-27	-26	-31	-26	-34
global tabl	-9	-9	-9	-8	-9	-8	-10
glossari	44	43	109	38	26	34	44
go	-3	42	5	26	17	10	10
go @	-61	59	-18	7	-7	-1	1
go from	-1	11	0	-1	-1	0	1
go to	-36	-36	-36	-37	-13	-36	-36
go with	57	13	27	58	27	28	28
goal	29	3	25	68	53	28	17
goe	-25	24	-25	-26	-24	-15	16
goe awai	7	88	13	9	20	28	32
golden	-4	-5	41	-4	-12	-6	-16
golden ami	-13	-13	-15	-14	-18	-14	-19
golden imag	-3	-3	45	-3	-10	-4	-14
gone	-14	-2	-12	-13	-20	-12	-13
good	1	1	-16	-7	34	52	-1
good $	15	17	14	18	23	49	14
good for	-7	-7	-42	-4	-46	64	-9
googl	25	26	24	24	66	26	21
googl cloud	14	14	12	12	42	15	11
got	2	-17	-21	-15	-25	-16	-8
got a	-8	-7	-7	-8	-8	-8	-11
got hack	11	18	18	17	-8	10	52
got share	-12	-9	-9	-10	-9	-9	-10
gotta	-32	-25	-13	-23	50	-21	-21
govern	-41	-36	-38	-36	-43	-36	-60
gpu	7	15	8	50	4	10	5
gpu @	-1	-2	-2	39	-9	2	1
gpu box	26	33	25	59	26	26	26
gpu server	7	-1	6	46	1	6	5
grain	-41	-40	-43	-40	-48	-39	-39
grain access	-41	-40	-43	-40	-48	-39	-39
grant	-54	-53	-53	-52	-80	-51	-55
grant column	-16	-10	-10	-10	-10	-10	-11
grant permiss	-23	-23	-23	-23	-31	-23	-35
grant tabl	-13	-12	-12	-12	-12	-12	-13
graph	-34	-54	-33	-1	-38	-30	-31
graph db	0	-29	-2	31	0	0	0
green	-42	-30	-42	-33	-32	-32	-30
gremlin	-33	-32	-33	-33	-34	-32	-33
gremlin queri	-17	-18	-18	-18	-20	-17	-18
grid	-8	-8	-8	-9	-10	-8	-12
group	-40	-34	-24	-37	-36	-38	-47
group $	-96	-94	-120	-93	-116	-97	-120
group and	-21	-20	-20	-20	-24	-20	-23
group for	-18	-16	-16	-17	-16	-16	-17
group in	-76	-62	-62	-57	-60	-58	-74
group may	-12	-10	-10	-10	-10	-10	-11
group of	-28	-26	-31	-26	-27	-25	-28
group on	-37	-37	-43	-37	-35	-34	-34
group rule	-44	-45	-65	-44	-45	-47	-43
grow	-44	-43	-45	-43	-47	-43	-43
grow $	-50	-53	-54	-55	-59	-55	-52
grow its	-17	-16	-15	-16	-22	-16	-16
guarante	-49	-49	-61	-51	-59	-50	-58
guard	-15	9	-15	-1	-14	-12	-15
guard at	-47	-48	-50	-47	-57	-50	-54
guard it	-25	-22	-22	-23	-25	-22	-27
guard the	-22	-23	-22	-22	-23	-21	-21
guard them	-48	-93	-48	-48	-48	-48	-49
guardrail	-43	-39	-42	-37	-39	-36	-41
guess	-46	-43	-45	-42	-54	-44	-61
guess $	-50	-47	-49	-45	-60	-48	-67
guest	-51	-49	-48	-49	-46	-48	-67
guest oper	-11	-7	3	-7	3	-7	-13
guest os	-52	-51	-49	-52	-56	-50	-71
gui	-37	-31	-31	-31	-34	-31	-36
guilti	-23	-25	-22	-21	-21	-21	-20
guy	1	-13	4	24	29	-1	-3
ha	-24	-26	-31	25	-28	-15	-20
hack	-12	-9	-9	-9	-32	-13	16
had	-30	-22	-26	-24	-28	-24	-4
had it	25	21	6	25	8	23	84
had to	-19	-19	-19	-24	-22	-19	-24
haiku	3	15	15	14	63	14	15
haiku about	3	15	15	14	63	14	15
half	-25	-24	-25	-24	-27	-24	-26
half of	-27	-23	-26	-23	-23	-23	-26
hall	-36	-35	-39	-48	-36	-35	-39
hall $	-42	-42	-44	-42	-46	-44	-50
hand	-2	-16	-15	23	-26	-13	-17
hand $	25	77	25	42	24	28	25
hand @	-11	37	-8	-24	-17	-8	-23
hand free	20	26	16	91	4	21	24
hand it	-10	-7	-7	-8	-7	-7	-7
hand off	4	4	4	13	3	4	1
hand out	-26	-22	-23	-23	-27	-23	-27
hand over	-30	-72	-26	7	-26	-27	-31
hand the	25	5	14	47	13	15	15
handl	68	15	16	32	62	31	68
handl by	-32	-29	-28	-28	-34	-28	-33
handl for	36	4	1	1	-15	7	4
handl in	61	5	-3	7	-15	7	3
handl the	-93	-88	-110	-90	-134	-91	-143
handl what	42	-29	-44	0	-18	-3	-7
handler	-28	-31	-27	-51	-28	-28	-29
happen	-10	-8	-10	-8	-9	-8	-8
hard	-42	-41	-43	-41	-26	-43	-44
hard code	-9	-8	-8	-8	-9	-8	-9
hard drive	-27	-27	-28	-28	-31	-31	-30
hardcod	-27	-36	-25	-26	-27	-26	-27
harden	-23	-23	-32	-22	-21	-21	22
harden and	-7	-7	-7	-7	-8	-7	-10
harden our	36	41	34	43	41	36	116
harden the	-26	-25	-26	-26	-29	-27	-39
hardwar	-53	-51	-52	-50	-55	-50	-56
hardwar $	-83	-78	-82	-76	-83	-77	-84
hardwar behind	-27	-30	-26	-38	-27	-26	-35
hardwar failur	-11	-13	-11	-11	-11	-11	-16
hardwar fault	-50	-49	-49	-49	-74	-49	-65
hardwar in	-21	-20	-20	-20	-29	-20	-23
hardwar mainten	-49	-43	-46	-48	-47	-44	-46
hardwar of	-48	-49	-51	-46	-47	-45	-59
hardwar our	-41	-36	-36	-36	-46	-37	-40
hardwar that	-10	-9	-10	-10	-10	-9	-11
hardwar then	-20	-21	-21	-20	-21	-21	-29
has	-15	-20	-21	-14	-18	-18	-22
has 14	-10	-9	-9	-9	-14	-9	-9
has @	11	20	13	14	73	15	17
has a	-8	-7	-8	-8	-7	-7	-9
has an	-6	-6	-6	-6	-6	-6	-8
has been	-30	-33	-24	-25	-28	-23	-24
has it	-18	-25	-18	-22	-18	-18	-18
has no	-44	-45	-49	-47	-52	-46	-51
has the	-6	-5	-16	-14	19	-7	-5
has to	-1	-7	-14	-8	-12	-10	-13
hash	-11	-9	-8	-9	-8	-9	-9
hash and	-11	-9	-8	-9	-8	-9	-9
hasnt	-29	-25	-25	-27	-31	-25	-30
hassl	40	16	35	87	36	39	39
hat	12	-13	-9	-13	-14	-12	-32
hat aws	-35	-32	-32	-33	-32	-32	-58
hate	31	-1	31	104	28	31	5
hate mainten	15	4	12	51	15	15	16
have	2	2	-9	-8	7	-4	3
have $	18	16	22	26	98	11	25
have @	-17	50	-16	-3	-5	0	0
have a	-3	15	-20	-2	110	15	17
have it	-24	-23	-24	-46	-24	-23	-24
have kept	-9	-8	-8	-9	-11	-8	-9
have less	24	5	26	61	23	25	22
have no	-11	0	-13	4	-16	42	0
have put	-11	-9	-9	-10	-9	-9	-9
have renew	-18	-14	-14	-15	-14	-14	-13
have stop	-17	-20	-17	-20	-20	-17	-17
have to	2	-18	-18	-19	-29	-18	-2
he	-5	-3	-6	-4	13	-4	-5
head	-45	-43	-39	-43	-40	-39	-45
head node	-30	-32	-30	-34	-30	-28	-36
headach	-42	-42	-43	-33	-51	-42	-67
headach $	-25	-25	-25	-26	-30	-25	-43
health	-43	-37	-24	-38	-42	-38	-42
health check	-62	-51	-52	-50	-51	-50	-51
health dashboard	-15	-15	-18	-20	-17	-15	-15
health of	-20	-20	-24	-21	-24	-22	-23
hear	-3	-1	17	-1	-6	-1	-1
heard	24	26	55	27	70	23	26
heard $	4	4	46	2	-7	4	4
heard of	15	17	65	16	6	9	13
heavi	-26	-52	-24	5	-32	-26	-45
heavi lift	-26	-52	-24	5	-32	-26	-45
held	12	-1	12	38	12	12	12
hello	0	5	-5	6	-5	28	14
hello bot	6	9	16	16	0	52	0
hello could	2	8	1	7	-6	-17	43
help	38	50	93	52	36	111	49
help $	21	34	104	37	22	117	32
her	-28	-47	-28	-27	-29	-27	-27
here	11	1	-4	5	25	34	-10
here $	-31	-31	-39	-30	-36	-8	-49
here @	-27	-24	-26	-41	-31	-25	-40
here want	7	6	7	28	8	8	7
hetzner	28	30	29	29	74	29	19
hey	35	6	27	6	-7	-4	2
hey srm	31	8	1	8	-2	8	8
hi	15	37	6	11	11	56	12
hi what	-22	-11	-23	-7	-9	71	-12
high	-33	-39	-33	-32	-38	-32	-33
high avail	-23	-32	-24	-23	-25	-23	-25
hijack	-52	-42	-45	-42	-69	-42	-48
him	-35	-33	-33	-35	-36	-33	-40
hipaa	-33	-30	-5	-31	-35	-31	-39
hipaa complianc	-17	-12	-13	-12	-13	-12	-12
hire	-64	-65	-70	-64	-97	-66	-88
hire the	-61	-63	-72	-62	-89	-65	-94
his	-29	-30	-53	-30	-31	-29	-32
his @	-8	-11	-9	-11	-9	-9	-9
hit	-47	-38	-44	-39	-20	-39	-46
hit our	-62	-41	-50	-42	-56	-37	-47
hm	-40	-40	-39	-39	-43	-39	-42
hm and	-34	-34	-34	-33	-36	-34	-37
hmm	-27	-30	-32	-26	-30	-27	-26
hold	-40	-36	-38	-37	-41	-36	-42
hold @	-42	-33	-33	-33	-36	-32	-34
hold a	-41	-24	-26	-24	-24	-24	-24
hold on	-22	-21	-21	-21	-32	-21	-21
hole	-43	-45	-42	-45	-47	-43	-59
hole in	-53	-53	-52	-59	-56	-54	-81
homework	53	-28	-6	34	-23	0	2
hook	41	2	-16	-5	-6	-4	-12
hook $	-63	-51	-50	-51	-51	-50	-75
hook for	101	41	13	32	32	32	35
hope	-19	-17	-17	-18	-18	-17	-17
hope $	-21	-19	-19	-20	-21	-19	-20
host	-25	-23	-26	-9	-26	-23	-11
host $	22	17	19	23	16	25	111
host @	15	40	14	18	14	15	12
host a	25	16	26	64	26	25	26
host and	-11	-6	-4	38	1	0	-4
host base	-16	-16	-16	-17	-15	-15	-16
host below	23	4	24	22	22	26	102
host everi	-25	-21	-21	-26	-21	-20	-22
host for	-16	-38	-11	17	-11	-11	-12
host hardwar	-13	-15	-13	-14	-14	-14	-15
host is	-23	-22	-26	-23	-26	-22	-25
host isnt	-11	12	-5	56	6	11	-16
host kernel	-28	-31	-28	-36	0	-27	-57
host llama	19	50	24	19	24	24	24
host of	13	14	13	12	-10	14	45
host on	7	30	8	-3	7	8	5
host oper	-85	-85	-86	-87	-85	-84	-119
host os	-80	-78	-77	-74	-79	-75	-112
host patch	15	11	15	11	-14	15	86
host secur	-53	-32	-35	-58	-34	-33	-34
host server	-17	-17	-16	-17	-19	-17	-24
host to	-8	-8	-8	-8	-8	-8	-11
host under	-31	-25	-26	-27	-26	-26	-38
host who	-14	-14	-13	-15	-15	-14	-18
host with	22	23	23	70	7	23	7
hour	-6	-11	-6	-3	-6	-6	-6
hourli	-6	-35	-6	29	-8	-6	-5
hous	-3	-2	-1	-1	28	-2	-17
how	25	16	4	14	27	40	8
how do	16	35	25	18	56	43	21
how doe	89	59	32	28	2	61	32
how is	17	6	-45	-39	-57	-43	-33
how littl	12	-1	18	63	3	16	18
how long	-38	-36	-45	-41	-28	-43	-40
how mani	15	24	25	25	88	14	23
how much	60	-16	29	74	25	23	26
how reliabl	-1	0	1	1	-3	20	-1
how should	-3	0	-24	-1	-35	39	0
how to	15	21	20	19	40	35	21
hpc	-30	-52	-25	-10	-31	-25	-36
hr	-9	-5	26	-4	-32	-9	-3
http	-30	-31	-30	-28	-33	-29	-34
hub	-35	-35	-36	-36	-42	-35	-53
hum	-26	-26	-24	-25	-33	-24	-29
hybrid	-16	-15	-18	-17	-20	-16	-17
hyperledg	-21	-22	-25	-22	11	-19	-46
hyperpod	-12	-12	-12	-13	-12	-12	-18
hyperpod cluster	-12	-12	-12	-13	-12	-12	-18
hypervisor	-31	-31	-26	-32	-16	-32	-49
hypervisor $	-38	-38	-11	-39	-53	-41	-50
hypervisor and	-24	-24	-24	-24	-24	-24	-41
hypervisor below	-43	-46	-49	-42	-62	-43	-61
hypervisor for	-37	-51	-31	-37	-43	-39	-38
hypervisor on	-24	-23	-23	-22	-24	-22	-30
hypervisor secur	-48	-48	-61	-47	-47	-46	-47
hypervisor updat	40	42	33	38	118	40	-23
i	12	-2	-1	3	9	6	-4
i $	-53	-47	-45	-48	-50	-44	-48
i am	-33	-42	-12	-5	-50	-5	-33
i ask	14	15	14	13	48	21	3
i assum	-31	-29	-29	-32	-29	-28	-33
i be	59	7	-6	10	13	17	13
i come	25	28	68	30	1	22	31
i delet	-24	-22	-21	-22	-30	-21	-21
i dont	-14	-15	-10	10	-19	-5	-12
i e	-41	-41	-41	-41	-44	-41	-41
i get	90	29	33	34	64	8	36
i guess	-46	-43	-45	-42	-54	-44	-61
i hate	15	4	12	51	15	15	16
i have	-28	-26	-31	-26	-37	-15	-35
i hope	-21	-19	-19	-20	-21	-19	-20
i instal	-44	-43	-43	-43	-43	-43	-74
i keep	-7	40	-4	-4	-3	-1	2
i mean	2	-17	-24	-34	-24	-19	-21
i meant	-49	-40	-46	-39	-42	-41	-41
i must	-1	-18	-22	-30	-26	-18	-17
i need	-1	7	5	7	55	9	5
i never	20	23	5	77	15	18	15
i onli	47	24	72	23	-2	24	24
i read	29	28	42	27	13	55	27
i rent	-22	-21	-18	-38	27	-22	-45
i respons	29	10	8	10	10	9	11
i said	-43	-31	-30	-29	-29	-30	-31
i still	14	-25	-23	-30	-31	-25	-25
i suppos	-50	-48	-67	-48	-51	-49	-52
i swap	-1	35	2	-7	-6	1	3
i take	54	25	23	43	22	24	25
i think	-22	-22	-22	-39	-23	-22	-22
i use	34	-3	-8	-3	-16	23	-10
i want	22	-11	15	77	17	13	14
i was	-14	-10	-10	-10	-11	-10	-10
i would	-10	-27	-25	-25	-49	-26	-24
i write	65	34	25	34	41	33	35
iaa	-87	-86	-25	-77	-109	-81	-133
id	57	29	41	90	29	36	41
id like	56	25	31	65	12	29	30
idea	35	56	54	33	85	54	94
ident	-54	-43	-45	-43	-42	-43	-50
ident and	-41	-40	-40	-40	-53	-41	-57
ident provid	-50	-26	-26	-27	-26	-26	-26
ids	-26	-25	-27	-30	-25	-24	-35
if	-13	4	-26	-11	-20	-17	-13
if @	-27	-24	-26	-27	-29	-26	-37
if a	-29	-36	-53	-32	-30	-29	-30
if i	29	-9	-13	8	-6	-14	-17
if it	-14	18	-23	21	-6	6	56
if its	-62	-55	-60	-49	-52	-49	-57
if our	5	33	4	-22	4	5	4
if patch	28	22	27	58	23	24	26
if the	14	-17	13	58	12	14	11
if we	-44	-4	-46	-35	-35	-32	-32
ignor	25	26	25	24	71	8	24
ignor all	10	10	10	9	63	-20	11
ignor previou	15	24	22	25	54	5	23
ignor the	20	20	20	10	48	20	18
im	66	32	57	30	11	57	31
im five	-14	-1	16	-3	-24	-3	-5
im new	17	8	10	5	-16	40	8
imag	-35	-35	-27	-34	-37	-35	-40
imag $	-68	-67	-48	-62	-66	-63	-78
imag for	-12	-10	-11	-11	-10	-10	-12
imag from	-29	-33	-27	-29	-29	-27	-30
imag in	-7	-6	-7	-6	-6	-6	-9
imag of	-14	-13	-13	-13	-14	-13	-16
imag on	-8	-7	-7	-7	-7	-7	-7
imag patch	-9	-15	-9	-10	-10	-9	-10
imag pile	-7	-7	-8	-7	-7	-7	-7
imag sit	-12	-10	-11	-11	-10	-10	-12
imag that	-8	-8	-8	-8	-8	-8	-8
imag there	-1	0	0	0	8	-1	-1
imag vulner	-5	-8	-6	-6	-5	-5	-6
imag we	-18	-18	-17	-19	-18	-17	-23
imag with	-46	-44	-48	-48	-54	-44	-60
imd	28	25	144	24	4	7	12
imdsv2	2	-2	64	3	-31	-1	-5
import	-43	-42	-44	-17	-50	-42	-47
import $	-40	-42	-43	-42	-63	-55	-53
import certif	-17	-17	-20	-20	-18	-18	-18
import into	-18	-17	-16	-18	-16	-16	-16
import on	-74	-77	-81	-78	-82	-76	-77
in	-19	-19	-15	-21	-21	-21	-26
in $	-36	-36	-36	-37	-45	-37	-37
in 2019	2	4	7	5	51	5	-2
in 5	-19	-19	-18	-18	-22	-18	-20
in @	-25	-32	-18	-27	-31	-29	-31
in a	11	-4	-19	-15	-19	-13	-18
in all	-24	-16	-16	-16	-19	-16	-17
in amazon	-63	-53	-52	-51	-55	-51	-65
in an	-17	-32	-42	-31	-33	-30	-34
in anoth	-18	-18	-20	-18	-24	-18	-21
in any	-14	-15	-13	-19	-14	-13	-14
in auto	-13	-13	-15	-13	-13	-13	-20
in aws	49	42	71	63	90	47	42
in azur	34	33	31	34	74	33	31
in both	-20	44	8	7	10	8	-2
in charg	32	5	-7	6	-9	6	40
in dev	43	65	65	65	156	68	66
in duti	12	74	16	19	17	18	17
in each	19	86	30	29	30	30	29
in either	3	46	6	-19	3	6	5
in eu	43	46	24	45	98	43	47
in everi	-30	-32	-33	-31	-31	-30	-29
in frankfurt	14	24	18	22	66	24	24
in front	-33	-24	-38	-43	-35	-7	-31
in general	-56	-56	-65	-57	-61	-57	-67
in here	3	3	-10	1	-1	30	1
in it	-47	-46	-57	-47	-52	-50	-62
in its	-17	-17	-22	-17	-18	-17	-21
in kernel	10	10	10	31	10	10	11
in march	16	-12	-10	-11	-16	-11	-28
in multi	-19	-18	-20	-20	-29	-18	-18
in my	-19	-22	-18	-20	-19	-18	-24
in one	-18	-17	-17	-18	-23	-16	-18
in order	-16	-15	-17	-16	-15	-15	-20
in our	-32	-27	-28	-27	-23	-27	-34
in plain	-29	-19	12	-18	-21	-17	-24
in principl	-16	-16	-18	-17	-23	-16	-20
in provis	-78	-76	-76	-79	-70	-69	-71
in respons	-2	60	9	9	3	7	6
in scope	-19	-20	-18	-22	-21	-18	-19
in secur	13	18	16	13	58	6	17
in short	19	4	2	4	3	4	4
in term	24	55	19	44	17	29	27
in the	-15	-19	-6	-19	-23	-19	-22
in them	-38	-60	-38	-38	-40	-38	-57
in there	-29	-37	-28	-32	-29	-28	-30
in thi	-12	-12	-42	-12	-14	48	-30
in three	-11	-7	-7	-7	-7	-7	-7
in through	-9	-8	-9	-9	-9	-8	-10
in time	-18	-16	8	-16	-23	-17	-21
in to	-36	-31	-31	-32	-35	-31	-44
in transit	-29	-28	15	-28	-34	-27	-40
in two	1	8	56	19	-5	17	17
in which	-4	41	2	-3	-4	2	-4
in who	-22	-17	-21	-21	-24	-23	-36
in whose	-17	-18	-18	-20	-22	-17	-17
in xen	-11	-11	-11	-11	-12	-11	-18
in your	33	32	71	32	12	62	32
incid	-71	-66	-68	-66	-82	-66	-84
incid respons	-76	-70	-73	-70	-88	-70	-91
includ	-21	-20	-19	-20	-26	-19	-24
increas	-57	-55	-65	-57	-70	-59	-60
index	-27	-24	-25	-25	-28	-24	-27
index in	-28	-24	-25	-24	-26	-24	-24
individu	-36	-36	-41	-37	-39	-36	-36
infect	-32	-28	-28	-28	-34	-28	-29
infer	-26	-26	-29	-27	-27	-26	-27
infer contain	-26	-26	-29	-27	-27	-26	-27
inform	39	36	30	32	12	91	14
infrastructur	-50	-49	-50	-48	-63	-48	-53
infrastructur $	-29	-30	-33	-30	-53	-31	-45
infrastructur behind	-44	-41	-42	-39	-41	-40	-40
infrastructur devic	-54	-55	-58	-55	-64	-57	-62
infrastructur that	-37	-30	-33	-32	-35	-30	-38
ingest	18	18	19	46	19	20	18
inherit	22	-4	27	-5	-24	-7	-23
inherit an	73	32	12	30	27	31	33
inherit control	-12	-8	46	-9	-33	-15	-36
inherit from	-33	-34	-37	-33	-41	-37	-35
initi	-19	-30	-19	-20	-19	-19	-19
initi the	-18	-32	-19	-19	-19	-19	-19
inject	-41	-34	-35	-35	-36	-34	-39
insid	-46	-43	-49	-43	-44	-43	-48
insid $	-43	-39	-49	-39	-42	-39	-42
insid @	-38	-35	-33	-33	-34	-32	-37
insid a	-16	-16	-17	-16	-16	-16	-17
insid an	-23	-23	-23	-23	-23	-23	-37
insid my	-12	-9	-9	-9	-11	-9	-9
insid one	-59	-57	-70	-57	-57	-55	-57
insid our	-62	-50	-73	-51	-52	-49	-67
insid the	-25	-26	-26	-27	-27	-25	-29
inspect	-34	-30	-31	-30	-33	-30	-37
inspect $	-17	-17	-17	-17	-17	-17	-19
instal	-35	-48	-37	-30	-35	-34	-23
instal @	-60	-62	-63	-72	-60	-56	-68
instal an	-8	-6	-6	-6	-6	-6	-7
instal and	-9	-10	-9	-10	-9	-10	-14
instal antiviru	-26	-28	-34	-29	-41	-29	-27
instal by	-51	-70	-52	-64	-49	-49	-63
instal it	56	1	47	127	53	53	48
instal linux	-47	-46	-46	-47	-48	-46	-84
instal on	-22	-13	-22	-39	-22	-21	-34
instal ourselv	-74	-73	-93	-76	-78	-84	-127
instal some	-24	-23	-22	-22	-23	-22	-22
instal the	37	40	39	37	46	39	105
instal there	-24	-24	-23	-23	-28	-25	-29
instanc	-10	1	-3	-2	42	-2	-7
instanc size	17	27	27	22	86	25	29
instead	-27	31	-17	-34	-11	-9	-9
instead $	-54	-41	-52	-40	-44	-40	-42
instead of	-10	37	2	-18	5	5	6
instruct	-10	1	11	24	27	101	1
instruct and	15	23	20	22	53	6	22
instrument	-23	-19	-19	-19	-19	-19	-21
insur	-15	-15	-15	-15	-15	-15	-20
integr	-70	-52	-49	-51	-48	-51	-48
integr authent	-25	-27	-26	-25	-30	-27	-30
integr of	-59	-53	-47	-52	-43	-52	-43
intent	-17	-15	-15	-15	-15	-17	-16
intent and	-13	-12	-11	-11	-12	-13	-13
intern	-11	-26	-15	-3	7	-10	-13
internet	-43	-38	-38	-39	-39	-37	-41
into	-37	-32	-37	-37	-38	-36	-40
into $	-13	-11	-12	-11	-11	-11	-12
into @	10	29	4	4	7	7	3
into a	-44	-26	-25	-25	-26	-25	-26
into an	-46	-43	-45	-41	-49	-42	-44
into our	-14	-13	-12	-13	-16	-13	-14
into the	-40	-51	-40	-39	-43	-40	-41
intrus	-35	-32	-32	-33	-33	-31	-33
intrus detect	-35	-32	-32	-33	-33	-31	-33
invent	21	40	48	54	139	41	35
invent @	21	40	48	54	139	41	35
inventori	-53	-54	-57	-52	-55	-55	-54
inventori of	-11	-12	-12	-11	-12	-12	-14
investig	-55	-45	-48	-48	-57	-46	-47
invoc	-24	-21	-23	-22	-24	-22	-23
invoic	4	18	57	19	61	19	17
involv	77	30	43	41	81	43	42
involv $	77	30	43	41	81	43	42
iot	-27	-25	-26	-26	-36	-26	-30
iot polici	-29	-27	-28	-28	-40	-28	-32
ip	-22	-22	-22	-22	-26	-22	-30
ip address	-28	-28	-28	-29	-35	-28	-43
iptabl	-16	-14	-14	-15	-15	-14	-15
is	-15	-9	4	-9	-1	-9	-8
is $	62	66	222	67	48	59	51
is @	-52	-38	-39	-24	-19	-34	-39
is a	-25	6	91	17	3	9	11
is account	42	-15	-9	-4	-11	-4	-5
is amazon	-8	-15	-28	-16	35	-15	-58
is an	25	49	171	52	31	49	46
is any	-19	-24	-19	-22	-18	-18	-19
is anyon	7	12	9	7	48	-1	-12
is at	-33	-29	-33	-29	-28	-29	-37
is attach	-15	-18	-14	-14	-14	-14	-14
is aws	-14	-22	-15	-22	-42	-22	-3
is best	4	7	-2	-36	75	4	8
is broken	21	23	16	23	59	22	22
is built	-31	-31	-40	-42	-33	-34	-32
is call	-19	-18	-18	-19	-29	-18	-19
is complianc	-65	-66	-80	-65	-83	-69	-82
is configur	-25	-25	-27	-25	-27	-26	-27
is creat	-26	-23	-24	-23	-32	-23	-24
is data	-10	-9	-9	-9	-10	-10	-10
is decid	-10	-9	-10	-9	-12	-10	-10
is do	15	14	14	13	-6	5	49
is done	38	-4	-10	-2	-23	-1	-1
is down	-37	-34	-34	-36	-40	-34	-46
is encrypt	37	38	37	38	13	37	113
is envelop	3	2	71	2	-21	0	-16
is faster	16	-47	0	-6	96	-3	13
is feder	-35	-35	-35	-35	-42	-35	-60
is fill	-8	-7	-7	-7	-9	-7	-8
is for	-16	-15	-15	-16	-17	-15	-16
is full	-27	-24	-23	-25	-24	-22	-24
is go	-16	-15	-19	-16	-16	-14	-15
is hand	-27	-24	-24	-25	-34	-27	-31
is he	14	16	16	17	37	13	14
is hipaa	-23	-20	-25	-23	-21	-21	-21
is in	8	-8	-20	-9	-18	-9	5
is insid	-71	-52	-82	-52	-55	-51	-76
is it	-2	17	53	11	26	25	16
is left	84	13	-18	16	9	18	19
is look	-50	-53	-44	-49	-57	-45	-50
is maintain	-38	-38	-44	-41	-39	-38	-53
is make	-27	-27	-29	-28	-40	-27	-26
is manag	-34	-34	-34	-32	-42	-31	-34
is meant	14	14	33	14	12	13	14
is my	20	23	20	24	55	5	24
is not	-8	-7	-7	-7	-7	-7	-6
is off	-20	-20	-20	-20	-19	-19	-24
is offlin	-8	-8	-8	-9	-9	-8	-11
is on	-15	-12	-7	-16	-14	-16	-19
is one	-87	-25	96	-18	-14	-9	-30
is our	57	50	-4	13	47	14	-2
is patch	-58	-55	-83	-55	-69	-55	-61
is protect	-30	-30	-33	-30	-36	-30	-41
is provid	-17	-15	-17	-15	-17	-15	-15
is publicli	-13	-13	-14	-13	-13	-13	-14
is publish	-25	-25	-31	-25	-25	-25	-42
is reachabl	-64	-46	-44	-49	-43	-43	-46
is respons	-19	-18	-20	-18	-11	-18	-20
is run	-23	-23	-24	-23	-29	-22	-26
is secret	-10	-10	-10	-10	-11	-10	-10
is secur	-92	-79	-107	-80	-83	-82	-118
is sent	-12	-11	-12	-11	-12	-12	-11
is serverless	-8	-6	-6	-6	-8	-6	-7
is set	-23	-23	-24	-23	-23	-22	-29
is share	-33	-22	-23	-24	-26	-22	-22
is still	-14	-10	-10	-10	-10	-9	-10
is store	-52	-45	-45	-51	-50	-47	-61
is stuck	-63	-38	-57	-48	-1	-53	-40
is suppos	22	27	21	24	6	24	73
is that	-3	5	31	5	-5	3	54
is the	1	11	-12	24	60	4	5
is there	-1	12	0	-6	-1	28	-6
is thi	-6	-4	-13	3	16	60	32
is to	-29	-28	-29	-30	-40	-29	-31
is too	-37	-33	-35	-33	-34	-33	-35
is up	-6	-6	-6	-7	-6	-6	-9
is updat	-12	-12	-13	-13	-12	-12	-17
is us	-1	2	2	2	26	1	-3
is what	16	41	96	57	31	36	35
is who	-17	-17	-19	-3	-26	-17	-25
is whose	-38	-40	-39	-39	-54	-39	-48
is with	-47	-47	-46	-48	-47	-45	-60
ish	7	5	6	24	6	7	6
isnt	-32	-23	-26	-5	-25	-23	-31
isnt @	-33	-33	-33	-33	-44	-33	-53
isnt it	-15	-14	-15	-16	-15	-14	-18
isnt the	-10	-10	-10	-10	-11	-10	-12
iso	-27	-26	-9	-34	-36	-26	-32
iso 27001	-22	-21	4	-33	-33	-21	-23
isol	-40	-39	-43	-39	-41	-38	-42
isol my	-14	-13	-12	-12	-12	-13	-12
isol the	-49	-43	-42	-44	-41	-40	-42
issu	-32	-30	-30	-32	-37	-30	-33
issu a	-20	-19	-19	-22	-22	-19	-25
issu by	-8	-7	-7	-9	-7	-7	-7
it	-8	-10	-3	-9	-7	-8	5
it $	-12	-11	-4	-9	-5	-7	14
it @	3	41	-6	-14	5	5	5
it amazon	-43	-28	-30	-27	-27	-26	-29
it and	-10	-8	-9	-9	-8	-8	-8
it aws	-36	-35	-37	-36	-60	-36	-39
it back	-35	-34	-36	-43	-41	-34	-38
it by	-19	-19	-30	-21	-19	-19	-19
it come	-41	-1	-37	-32	-38	-35	-41
it correct	-18	-18	-20	-19	-19	-18	-29
it do	48	12	51	21	1	16	18
it down	113	26	12	29	18	30	6
it encrypt	19	14	1	17	-5	16	78
it fall	25	27	30	33	14	28	83
it for	-85	-46	21	-43	-53	-41	-45
it from	-18	-13	-14	-14	-14	-13	-16
it goe	14	13	23	23	4	16	78
it hand	-28	-55	-28	-34	-28	-28	-28
it has	5	-10	3	30	3	5	-1
it i	22	22	68	22	4	21	22
it in	7	11	64	13	-4	13	12
it is	-46	-41	-49	-43	-32	-42	-45
it leav	-28	-28	-27	-27	-54	-28	-28
it mean	-23	9	91	11	-6	12	11
it now	-8	-10	-9	-11	-10	-8	-8
it on	-45	-38	-40	-40	-39	-37	-41
it or	-9	-9	-9	-10	-9	-8	-8
it our	-52	-47	-48	-48	-49	-46	-60
it out	57	-33	-61	-28	-66	-29	-39
it patch	-33	-30	-31	-32	-32	-30	-44
it pleas	-7	-14	-16	-16	-23	-16	-16
it right	-24	-23	-23	-23	-25	-23	-44
it safe	-9	-7	-7	-7	-7	-7	-7
it stand	24	28	59	14	28	28	24
it the	65	41	85	42	22	43	34
it their	8	40	44	44	16	32	140
it then	-8	-8	-8	-8	-10	-8	-11
it to	-4	-10	-12	-11	12	-10	-28
it up	-37	-38	-29	-30	-34	-28	-31
it updat	-46	-46	-46	-47	-52	-47	-85
it us	-20	-20	-29	-19	-28	-21	-14
it was	-15	-14	-15	-19	-19	-15	-15
it when	29	31	34	37	18	32	87
it who	-20	-28	-30	-25	-26	-25	-38
it whose	-29	-29	-29	-43	-37	-28	-30
item	10	16	13	15	95	15	11
its	-25	-25	-25	-25	-27	-24	-26
its @	-57	-44	-46	-38	-41	-39	-40
its a	-34	-36	-36	-31	-34	-32	-34
its data	-15	-15	-17	-15	-17	-16	-19
its endpoint	-35	-34	-36	-33	-35	-34	-36
its facil	-40	-41	-42	-40	-51	-42	-48
its key	-11	-10	-10	-11	-10	-10	-9
its not	-43	-39	-38	-39	-65	-39	-62
its own	-17	-24	-24	-23	-44	-23	-26
its updat	-23	-23	-22	-22	-23	-22	-39
itself	-30	-29	-30	-29	-27	-28	-33
itself $	-51	-50	-53	-49	-52	-49	-55
itself avail	-31	-30	-28	-31	-54	-29	-32
itself up	-8	-7	-7	-7	-6	-7	-7
itself who	-21	-21	-24	-23	-24	-21	-27
januari	-43	-46	-31	-36	-40	-30	-39
jar	-27	-25	-24	-25	-26	-25	-28
jar $	-35	-31	-31	-32	-33	-31	-35
java	25	24	16	57	82	12	13
jdbc	-83	-82	-87	-82	-91	-85	-91
job	-15	-18	-25	-19	-27	-21	6
job $	15	-7	-14	-6	-20	-6	41
job are	3	3	3	3	25	2	-13
job for	-27	-27	-32	-27	-36	-27	-32
job in	-50	-63	-46	-46	-45	-44	-47
job is	-12	19	-8	-5	-22	-2	44
job of	-18	-16	-17	-17	-16	-17	-18
job to	-46	-43	-44	-42	-47	-43	-58
join	-33	-25	-29	-35	-32	-29	-35
joint	-44	-36	-55	-37	-45	-37	-36
joint respons	-44	-36	-55	-37	-45	-37	-36
js	-20	-20	-20	-21	-19	-19	-23
js runtim	-11	-13	-13	-12	-11	-11	-13
jupyt	17	-5	11	45	13	15	13
jupyt on	17	-5	11	45	13	15	13
just	-19	23	-14	-14	-16	-8	-10
just the	-27	-29	-26	-28	-28	-27	-31
karpent	-30	-30	-3	-31	-39	-31	-54
karpent $	-3	-5	40	-5	-21	-7	-19
kbs	-70	-66	-72	-67	-67	-66	-85
keep	-30	-29	-28	-26	-28	-26	-32
keep @	-34	-31	-32	-32	-34	-32	-33
keep a	-11	-11	-19	13	-27	-12	-18
keep an	-15	-17	-16	-16	-15	-15	-15
keep copi	-8	-6	-6	-6	-6	-6	-6
keep it	-32	-31	-32	-32	-34	-31	-48
keep its	-9	-9	-9	-9	-11	-8	-8
keep my	-4	-1	-1	-5	-26	46	-28
keep sai	28	29	64	28	22	22	29
keep that	-26	-28	-28	-26	-26	-25	-26
keep the	-37	-34	-34	-34	-42	-34	-36
keep third	-15	-16	-15	-15	-17	-17	-18
kei	-17	-18	-19	-16	-23	-16	10
kei $	-18	-19	-20	-16	2	-15	-23
kei aws	-45	-43	-43	-43	-57	-45	-57
kei for	-12	-12	-12	-12	-14	-12	-14
kei in	-28	-27	-27	-27	-31	-26	-32
kei is	-29	-30	-29	-30	-52	-30	-49
kei of	-32	-32	-35	-32	-43	-32	-39
kei on	-6	-5	-5	-6	-6	-6	8
kei who	14	13	6	28	-2	26	106
kept	-64	-61	-68	-62	-97	-64	-65
kept $	-104	-99	-99	-99	-155	-108	-100
kept up	-41	-27	-26	-26	-26	-26	-34
kernel	-40	-39	-41	-31	-31	-39	-53
kernel $	-18	-16	-28	24	-38	-26	-18
kernel cve	-11	-10	-10	-10	-11	-10	-11
kernel is	-9	-11	-9	-10	-15	-9	-9
kernel on	-27	-32	-26	-36	-29	-27	-27
kernel patch	-62	-63	-64	-64	-40	-60	-99
kernel updat	-3	-5	-3	9	-3	-3	-3
key	-18	-21	13	-11	-7	-18	-20
key $	-106	-101	-131	-101	-108	-99	-112
key for	-6	-7	8	-11	-11	-12	-6
key in	-9	-9	-10	-9	-10	-9	-10
key materi	-28	-34	-28	-28	-32	-27	-29
key of	-10	-10	-12	-10	-10	-10	-9
key pair	-28	-18	-23	-20	-10	-20	-21
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
kinda	35	-3	-6	4	-14	35	8
kindli	27	34	6	-12	1	9	9
kindli share	102	14	32	31	19	30	32
knob	-55	-49	-50	-53	-64	-51	-64
know	14	9	17	0	-3	22	4
know if	-31	-32	-29	-33	-33	-30	-41
know what	0	29	12	-23	1	1	2
know who	1	-9	-7	-7	-10	-7	-7
known	-33	-32	-36	-35	-41	-33	-45
kubelet	-18	-29	48	-12	-16	-14	-23
kubelet $	5	27	103	22	9	10	4
kvm	-11	-11	-11	-11	-12	-11	-18
label	-54	-54	-59	-53	-68	-54	-64
labor	69	-1	-11	7	-12	5	2
lack	10	27	10	22	102	20	4
lai	-28	-28	-28	-28	-48	-30	-30
lambda	-2	-4	-1	10	-1	0	-1
lambda function	-12	-10	-11	-10	-12	-10	-12
land	17	-20	-13	-11	-17	-12	-13
land in	-12	-10	-10	-11	-13	-10	-10
land on	8	61	14	14	16	13	15
land where	-26	-26	-34	-32	-29	-29	-28
land zone	-9	-7	9	-8	-11	-10	-9
languag	27	29	53	24	6	85	19
languag do	-5	-4	-30	-5	-15	64	-5
laps	-22	-26	-20	-21	-20	-20	-19
laptop	-13	-13	-20	-18	-8	-13	-17
laptop $	63	62	43	46	122	62	60
larg	-4	5	-3	5	44	7	5
larg @	5	16	5	15	65	18	16
last	-6	-8	-9	-10	-18	33	-18
last night	-12	-15	-10	-13	27	-14	-24
last year	-25	-24	-22	-27	-28	-24	-23
latenc	-46	-45	-54	-54	-23	-48	-46
latenc to	16	17	2	2	61	12	16
later	-19	-18	-22	-20	-22	-19	-27
latest	-19	-21	-39	-13	66	-12	-14
latter	-33	-33	-33	-33	-43	-33	-48
latter $	-33	-33	-33	-33	-43	-33	-48
launch	-24	-22	-19	-21	-15	-21	-13
launch $	-30	-31	-35	-31	-55	-31	-36
launch @	11	26	25	30	98	15	15
launch from	-32	-37	-33	-33	-34	-34	-37
launch set	-17	-16	-16	-16	-17	-16	-18
launch templat	-30	-31	-33	-31	-40	-30	-30
launch the	-27	-26	-26	-26	-32	-27	-28
launch type	55	57	99	51	37	57	117
law	-22	-14	-17	-15	24	-17	-19
law $	-24	-2	-2	-2	66	-4	-8
law demand	-21	-20	-20	-20	-25	-20	-27
law that	-33	-32	-35	-34	-42	-33	-37
lay	112	57	-10	12	-11	21	18
layer	-26	-37	-39	-34	-41	-38	-42
layer $	17	-11	-12	-12	-20	-12	-19
layer 7	-33	-37	-34	-32	-38	-33	-32
layer under	-37	-34	-40	-35	-40	-34	-43
ldap	0	4	0	6	85	-4	7
lead	47	45	46	44	102	44	19
leaf	-28	-26	-28	-30	-27	-25	-25
leaf cert	-28	-26	-28	-30	-27	-25	-25
leak	-34	-29	-29	-29	-32	-28	-32
leak access	-43	-43	-43	-43	-57	-45	-57
leak from	-8	-8	-9	-8	-9	-8	-9
leaki	-25	-23	-23	-25	-26	-22	-24
leaki vessel	-25	-23	-23	-25	-26	-22	-24
least	17	6	20	71	16	19	18
least $	36	28	38	85	35	37	27
least mainten	22	19	23	56	22	23	23
least privileg	-32	-24	2	-31	-33	-26	-27
least to	1	-2	1	10	0	1	0
least upkeep	-1	-37	-1	51	-2	-4	-1
least work	1	-10	0	19	1	1	0
leav	7	5	-12	11	7	-3	-5
leav our	-28	-9	-27	-45	-56	-27	-28
leav the	-21	-19	-19	-6	-22	-21	-26
leav us	11	6	11	49	5	13	12
leav who	-19	-19	-19	-19	-28	-19	-23
leaver	-52	-47	-51	-49	-50	-47	-50
leaver still	-22	-15	-17	-15	-16	-15	-15
left	5	-15	-30	-23	-28	-20	-22
left $	-36	-11	-44	-44	-48	-35	-39
left for	38	3	-8	4	0	4	3
left in	-11	-8	-8	-7	-8	-7	-8
left port	-7	-6	-8	-7	-7	-6	-6
left the	-34	-28	-28	-29	-33	-29	-29
left to	69	9	-17	-1	-2	4	1
legal	-34	-31	-24	-32	-23	-45	-33
legal ask	-24	-19	-24	-20	-21	-19	-20
legal hold	-69	-71	-80	-67	-77	-70	-74
length	-13	-12	-12	-13	-13	-12	-13
length and	-9	-9	-9	-9	-10	-9	-9
less	46	15	48	145	44	48	46
less $	35	-4	38	114	37	34	39
less for	43	63	47	60	46	47	46
less to	24	-3	25	84	21	26	24
let	-47	-25	-26	6	-44	-38	-34
let dev	-45	-24	-24	-25	-25	-24	-24
letter	-10	-8	-8	-8	-9	-8	-10
level	-32	-30	-31	-30	-35	-30	-32
level $	-16	-15	-15	-16	-15	-16	-15
level permiss	-13	-8	-9	-9	-8	-8	-9
level secur	-11	-9	-9	-9	-10	-9	-10
liabl	-38	-35	-37	-36	-49	-35	-36
liabl $	-23	-22	-22	-22	-32	-22	-23
lib	-72	-67	-68	-66	-72	-66	-73
librari	-35	-34	-36	-35	-41	-35	-43
librari in	-27	-27	-27	-27	-30	-26	-41
licens	1	9	7	8	4	10	69
licens on	-58	-55	-54	-57	-56	-54	-74
licens we	-31	-30	-29	-30	-32	-29	-31
life	14	14	13	14	33	14	40
life $	-2	-3	-7	-9	27	-4	-5
lifecycl	-55	-52	-57	-52	-54	-52	-55
lifecycl $	-50	-45	-53	-45	-46	-45	-48
lift	-53	-45	-46	-28	-53	-45	-69
lift $	-26	-52	-24	5	-32	-26	-45
lift a	-53	-74	-55	-71	-64	-52	-55
lighter	50	23	50	107	51	54	52
lighter one	50	23	50	107	51	54	52
lightsail	-12	-12	-12	-20	-12	-12	-12
like	23	-11	-7	18	-11	-14	-8
like @	-62	-62	-54	-72	-54	-52	-62
like im	-12	0	25	-2	-20	-3	-2
like that	-24	-23	-27	-25	-24	-23	-31
like the	62	6	-21	4	-18	3	-9
like to	14	9	33	10	4	10	11
limit	-22	-21	-39	-21	-18	6	-25
limit $	-24	-24	-23	-24	-29	-24	-25
limit of	18	17	-27	18	40	68	-1
limit what	-20	-19	-36	-19	-19	-19	-19
limit who	-11	-11	-11	-12	-18	-11	-11
line	-25	8	-12	-39	-14	-21	-24
line $	-33	-22	19	-16	-38	-18	-26
line each	-51	-48	-37	-56	-35	-36	-38
line pleas	-39	-69	-40	-44	-40	-40	-40
link	-38	-37	-40	-38	-50	-37	-42
link between	-30	-30	-36	-31	-51	-30	-35
link for	-39	-37	-39	-39	-42	-36	-37
linux	-28	-24	-23	-14	-20	-22	-22
linux $	-6	-6	-6	-6	-6	-6	-8
linux @	-64	-57	-57	-60	-59	-55	-62
linux ami	-25	-25	-28	-26	-31	-26	-34
linux below	-57	-54	-53	-59	-57	-54	-77
linux on	-5	-5	-5	-5	-5	-5	-9
linux patch	36	49	48	46	83	48	97
linux secur	-47	-46	-46	-47	-48	-46	-84
linux underneath	-75	-61	-62	-60	-62	-59	-63
list	72	26	22	32	-7	49	24
list $	33	-8	-18	-23	-53	-19	-21
list all	62	26	27	27	24	16	24
list and	-13	-14	-12	-11	-11	-11	-11
list of	3	12	10	18	17	57	13
list what	47	7	2	8	-6	7	7
listen	-57	-53	-55	-52	-54	-51	-56
listen $	-84	-75	-79	-70	-70	-71	-85
littl	13	13	18	63	5	17	18
littl as	15	14	15	34	15	15	15
live	-45	-40	-76	-45	-23	-45	-47
live $	-6	-10	-32	-17	42	-12	-15
llama	19	47	22	17	21	22	22
llama on	19	47	22	17	21	22	22
load	1	-3	-5	-1	45	1	0
load $	-8	7	-7	-8	-9	-7	-9
load data	-43	-42	-41	-40	-50	-41	-44
load dock	-44	-42	-49	-42	-47	-42	-45
local	-28	-27	20	-27	-39	-26	-45
local administr	-30	-30	-30	-32	-30	-28	-29
local disk	-12	-10	-12	-11	-11	-11	-13
local zone	-22	-19	68	-17	-43	-16	-50
locat	-29	-28	-13	-28	-35	-29	-32
locat $	-56	-53	-63	-53	-63	-53	-59
lock	-43	-39	-44	-38	-39	-37	-47
lock it	-24	-22	-28	-21	-22	-21	-25
lock the	-15	-15	-14	-15	-23	-14	-14
log	-20	-22	-6	-17	-20	-16	-9
log $	-128	-126	-178	-123	-127	-124	-138
log @	-23	-26	-24	-25	-29	-23	-23
log do	27	23	23	27	9	27	62
log file	-44	-77	-44	-43	-49	-44	-44
log for	-31	-32	-33	-32	-34	-30	-30
log in	-25	-23	-24	-23	-25	-23	-27
log level	-13	-12	-12	-12	-12	-12	-13
log of	-31	-30	-34	-30	-32	-30	-32
log on	-5	-4	-27	-4	-8	-8	27
log retent	-80	-86	-89	-82	-90	-79	-99
log sourc	-13	-11	-12	-12	-11	-12	-13
log were	-30	-34	-38	-30	-31	-30	-32
log who	-57	-48	-66	-48	-49	-48	-52
logic	-44	-70	-42	-44	-42	-42	-42
login	-48	-52	-48	-41	-48	-45	-47
login $	-58	-71	-60	-55	-63	-54	-58
login on	-17	-18	-17	-22	-19	-18	-19
login who	-10	-7	-7	-7	-7	-7	-7
lol	-11	-3	3	5	63	-1	-13
lol $	1	0	-3	1	42	-1	-25
long	-32	-31	-39	-14	-30	-41	-38
long @	-43	-42	-41	-42	-76	-42	-42
long run	15	12	8	50	8	-5	6
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
lost	5	-7	-14	-6	-16	13	-6
lost the	-14	-14	-22	-14	-16	-15	-14
lot	31	14	26	21	67	13	22
low	-16	-15	-16	-16	-23	-16	-16
lowest	21	-2	12	58	50	18	19
lowest latenc	16	17	2	2	61	12	16
lunch	-6	-1	-23	3	62	-8	2
lunch $	-6	-1	-23	4	63	-9	4
m	-31	-33	-31	-32	-39	-30	-35
m i	-16	-19	-15	-17	-15	-15	-18
machin	-22	-23	-15	-20	-20	-20	-4
machin $	-48	-45	-47	-48	-53	-46	-60
machin below	-34	-34	-33	-42	-34	-33	-48
machin in	-7	-7	-8	-7	-10	-7	-8
machin is	-70	-64	-78	-64	-64	-65	-88
machin of	-100	-92	-97	-89	-92	-90	-121
machin on	0	0	0	0	14	1	-5
machin that	-12	-11	-12	-12	-13	-11	-15
made	-48	-40	-41	-41	-56	-21	-56
made public	-29	-28	-30	-27	-29	-27	-29
mail	-25	-25	-18	-8	-25	-20	-22
maintain	-17	-14	-16	-14	-12	-14	6
maintain by	-38	-37	-42	-39	-38	-37	-54
maintain it	24	28	24	28	74	21	51
maintain that	14	13	5	11	-12	1	61
maintain the	-16	-14	-14	-14	-16	-13	4
mainten	-17	-35	-10	32	-19	-11	-3
mainten $	8	1	0	41	-9	9	40
mainten of	-54	-29	-29	-35	-29	-29	-30
mainten window	-24	-20	-11	-3	-23	-23	-31
mainten windows	-10	-15	-14	10	-12	-11	-17
major	-30	-30	-32	-30	-29	-28	-30
major version	-30	-30	-32	-30	-29	-28	-30
make	-24	-22	-17	-22	-23	-21	-22
make @	-21	-19	-19	-19	-19	-18	-20
make a	4	7	58	10	4	5	11
make an	-25	-23	-25	-24	-27	-23	-24
make it	-12	-11	-11	-12	-12	-11	-12
make sure	-22	-20	-20	-20	-22	-20	-21
make the	-18	-17	-18	-18	-21	-18	-20
malici	-10	-7	-8	-8	-8	-8	-8
man	-25	-25	-25	-25	-39	-25	-28
manag	-30	-22	-7	-25	-27	-26	-22
manag $	23	24	60	23	12	21	22
manag @	-48	-45	-44	-39	-40	-38	-50
manag a	-63	-62	-82	-60	-65	-61	-75
manag by	3	3	41	4	0	3	-4
manag databas	-62	-64	-91	-77	-86	-62	-154
manag fleet	27	27	27	55	27	27	26
manag for	-11	-11	-11	-11	-16	-11	-11
manag in	-6	-7	-8	-6	-6	-6	-6
manag is	27	27	60	25	20	25	24
manag kei	-48	-54	-51	-48	-50	-48	-60
manag key	45	49	128	47	42	43	39
manag of	-27	-24	-26	-24	-26	-23	-23
manag on	-51	25	-27	-15	-13	-11	-17
manag platform	7	13	52	13	12	12	10
manag python	-10	-10	-12	-10	-10	-10	-15
manag rule	-38	-38	-42	-39	-37	-38	-49
manag servic	-8	-5	34	-5	-13	-8	-24
manag share	-49	-59	-75	-53	-67	-71	-68
manag so	-34	-34	-34	-32	-42	-31	-34
manag the	-30	-22	-27	-22	4	-21	-33
manag updat	-57	-41	-55	-43	-57	-40	-55
manag user	-12	-12	-13	-11	-12	-11	-13
mandatori	-11	-9	-10	-9	-10	-9	-11
mani	10	16	15	17	71	10	16
mani @	-66	-54	-51	-52	-65	-52	-58
manifest	-40	-37	-36	-36	-38	-36	-41
mantrap	-28	-27	-29	-28	-37	-27	-28
manual	-45	-17	-40	-17	-43	82	-31
manual approv	-24	-23	-23	-23	-30	-24	-25
manual snapshot	-58	-61	-69	-61	-78	-86	-69
map	-48	-53	-48	-46	-49	-46	-49
map $	-61	-70	-62	-59	-60	-59	-66
map and	-14	-13	-13	-13	-18	-13	-13
march	-1	-15	-15	-17	-18	-15	-25
mark	20	22	22	20	52	16	19
market	-17	-25	-22	-4	-43	-22	-22
market mail	-12	-10	-10	-10	-11	-10	-10
market site	12	3	13	54	13	12	13
marketplac	-46	-46	-47	-49	-56	-48	-66
mask	-18	-19	-20	-19	-21	-19	-23
master	-82	-80	-79	-83	-91	-81	-124
master password	-92	-89	-89	-93	-105	-91	-139
match	0	1	-16	0	42	-7	-8
materi	-28	-34	-28	-28	-32	-27	-29
matrix	112	27	57	31	10	25	20
matrix $	68	9	7	15	15	14	11
matter	-66	-54	-72	-59	-62	-57	-59
max	8	1	-2	14	72	8	14
max size	-68	-65	-72	-66	-103	-68	-68
maximum	-6	-5	-15	-6	16	-6	-5
maximum size	-1	1	-13	0	27	0	1
may	-31	-28	-31	-28	-21	-25	-27
may be	-12	-10	-10	-10	-11	-10	-10
may call	-54	-45	-71	-40	-44	-43	-39
may i	-1	0	-2	0	-3	11	0
may issu	-9	-7	-7	-7	-7	-7	-7
may login	-29	-52	-26	-27	-27	-26	-27
may publish	-17	-16	-19	-17	-18	-16	-16
may pull	-9	-9	-9	-9	-10	-10	-10
may read	-10	-10	-10	-11	-16	-10	-10
may send	-43	-37	-35	-35	-46	-37	-37
may use	-43	-36	-39	-39	-52	-41	-40
me	60	25	52	36	43	36	27
me $	31	59	159	96	90	61	85
me a	-1	6	6	5	19	23	6
me about	-6	0	-16	9	-18	98	-12
me an	-14	20	14	18	73	-3	21
me aws	116	37	35	29	15	36	37
me both	6	18	4	5	5	4	5
me how	2	44	-8	5	-11	41	11
me lift	-53	-76	-57	-74	-68	-52	-54
me the	50	32	57	32	68	30	31
me through	165	59	52	60	44	57	55
me to	-66	-16	-63	-61	-60	-55	-74
me what	56	26	48	26	1	2	25
me which	1	-13	-26	-16	5	-19	-35
me who	-52	-73	-98	-74	-126	-93	-74
mean	18	28	77	29	53	24	25
mean $	53	54	99	59	131	58	58
mean @	21	-35	-9	-12	-9	-9	-11
mean by	22	26	79	23	2	16	19
mean in	0	31	94	34	-19	57	36
mean of	17	15	93	14	-1	5	17
mean secur	36	37	94	36	28	34	36
mean the	-42	30	-24	-24	-16	-15	-19
mean what	17	23	55	21	22	24	24
mean whose	-74	-75	-134	-75	-83	-75	-118
meant	-20	-6	38	-4	-8	-5	-5
meant @	-62	-48	-55	-47	-50	-49	-49
meant by	-13	9	84	14	5	11	12
meant to	-25	-24	-36	-25	-24	-24	-27
media	-42	-43	-46	-45	-46	-42	-45
meet	-39	-40	-47	-40	-21	-51	-42
meet room	2	3	1	1	32	-22	3
memori	-33	-31	-38	-32	-28	-31	-35
memori $	-9	-9	-9	-9	-12	-9	-11
memori and	-20	-19	-19	-19	-20	-18	-18
mend	-41	-39	-41	-41	-53	-40	-43
merg	-9	-9	-9	-9	-9	-9	-9
mesh	-28	-34	-33	-1	-49	-41	-42
mess	-17	-16	-16	-16	-18	-16	-16
mess $	-12	-13	-12	-12	-16	-12	-12
messag	-17	-14	-25	-9	7	6	-18
messag $	32	37	25	32	39	84	10
met	-36	-36	-37	-38	-47	-36	-44
met $	-36	-36	-37	-38	-47	-36	-44
metadata	-21	-21	-21	-24	-21	-20	-25
metal	-7	-5	33	-8	-12	-4	-18
method	-37	-34	-35	-36	-45	-35	-42
metric	-22	-22	-26	-16	-24	-22	-32
mfa	-46	-45	-22	-45	-54	-45	-51
mfa delet	-50	-50	-60	-49	-54	-51	-51
mfa for	-6	-6	-5	-4	9	-4	-4
mfa on	-30	-30	-38	-30	-31	-31	-35
microcod	-51	-50	-64	-50	-62	-50	-79
microservic	-93	-94	-108	-93	-71	-95	-104
microvm	12	10	83	11	0	1	-4
migrat	16	26	12	4	51	12	-1
migrat our	23	23	24	3	82	24	6
migrat task	-20	-25	-22	-23	-22	-21	-20
million	-38	-34	-32	-33	-40	-33	-39
million of	-38	-34	-32	-33	-40	-33	-39
min	-31	-36	-36	-37	-43	-36	-37
min $	-12	-32	-31	-33	-38	-31	-31
min and	-23	-22	-22	-22	-35	-22	-23
mine	-1	-19	-18	-8	-20	-12	-15
mine $	-10	-7	-3	34	-18	-6	-4
miner	-41	-37	-38	-41	-42	-36	-41
minim	40	-30	36	134	35	39	36
minimum	-26	-42	-27	-4	-41	-28	-27
minimum and	-40	-39	-38	-40	-69	-40	-39
minimum of	12	-14	4	49	5	-2	10
minimum password	-10	-8	-8	-9	-8	-8	-9
minor	-38	-34	8	-35	-35	-32	-45
minor upgrad	-49	-49	-63	-59	-62	-47	-60
minor version	-4	-2	46	-2	-3	-2	-16
minut	-30	-25	-28	-27	-28	-26	-29
minut $	-10	-9	-9	-9	-11	-9	-10
misconfigur	-38	-38	-41	-40	-60	-39	-42
miss	-38	-29	-30	-30	-31	-29	-30
miss index	-12	-12	-12	-14	-13	-11	-11
mistak	-60	-72	-62	-59	-60	-62	-64
mistak $	-61	-60	-62	-59	-62	-65	-67
mistak who	-8	-5	-5	-6	-5	-5	-6
mix	55	58	83	53	52	42	117
ml	-25	-20	-21	-23	-26	-18	-21
mobil	-28	-25	-23	-28	-23	-23	-24
mobil app	-28	-25	-23	-28	-23	-23	-24
mode	5	2	15	27	-20	-2	-4
mode $	-79	-77	-78	-80	-71	-70	-73
mode is	-3	20	8	87	-2	24	18
mode of	15	27	68	24	11	22	24
mode who	-17	-15	-18	-17	-18	-15	-19
model	18	1	-1	0	-18	1	-15
model $	55	49	32	18	6	17	13
model answer	-9	-8	-12	-9	-9	-10	-9
model for	79	20	23	24	23	22	16
model fresh	-54	-30	-30	-31	-30	-31	-31
model in	-19	-12	-11	-11	-11	-11	-11
model run	-52	-41	-34	-37	-39	-38	-38
model that	-40	-26	-27	-26	-25	-25	-28
model who	-3	2	0	1	18	2	0
modul	7	13	12	12	40	13	13
modul for	12	18	18	18	47	19	19
mondai	13	1	3	3	9	-2	3
monitor	-41	-48	-43	-28	-59	-43	-50
monitor stack	15	-9	15	57	15	12	15
monitor the	-33	-34	-37	-35	-51	-35	-38
month	-11	-9	-10	-10	-6	-8	-1
month $	-14	-13	-14	-13	-14	-14	-17
month who	28	27	29	27	26	28	62
monthli	-32	-56	-39	-52	6	-26	-46
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
move $	-45	61	-38	-16	-21	-19	-32
move @	-4	19	-8	-22	-9	-7	-5
move a	-45	-51	-57	-45	-45	-46	-49
move between	12	35	12	11	10	11	12
move it	-24	-24	-27	-24	-27	-23	-26
move our	-2	21	1	-4	0	0	-4
move us	31	29	31	31	29	31	66
much	47	-20	19	60	16	16	16
much as	3	2	3	8	3	3	3
multi	-29	-28	-17	-30	-28	-30	-29
multi az	-36	-34	-45	-36	-23	-33	-34
multi factor	-33	-34	-44	-35	-36	-34	-34
multi tenant	25	26	96	24	7	12	26
must	-12	-20	-22	-20	-23	-19	-18
must act	-24	-20	-21	-20	-22	-20	-24
must aws	-26	-16	-16	-16	-19	-16	-16
must be	-17	-18	-16	-16	-16	-16	-18
must configur	-11	-11	-11	-11	-10	-10	-10
must custom	-17	-13	-13	-13	-13	-13	-15
must defin	-84	-63	-99	-60	-62	-59	-56
must do	31	1	-4	-3	-12	-2	-3
must i	-21	-21	-22	-21	-26	-22	-23
must instal	-18	-10	-10	-10	-10	-10	-11
must keep	-16	-14	-14	-15	-16	-14	-14
must not	-24	-22	-20	-20	-20	-19	-19
must our	-58	-48	-48	-51	-53	-49	-73
must patch	-40	-33	-34	-35	-54	-33	-52
must the	-15	-13	-13	-13	-16	-14	-16
must updat	-35	-32	-33	-52	-36	-33	-38
must we	43	14	14	16	13	17	47
my	23	14	20	13	42	19	8
my @	-24	-10	-15	-17	31	-12	-18
my applic	-16	-16	-16	-16	-24	-16	-17
my boss	76	34	56	29	0	77	22
my data	6	7	3	6	-21	2	45
my duti	22	22	4	10	9	6	10
my head	-51	-41	-37	-41	-41	-38	-42
my old	10	11	4	9	48	6	1
my own	-67	-59	-65	-72	-78	-56	-64
my team	11	-7	-14	-3	-18	-7	-10
myself	34	-4	-5	-17	-5	-3	-2
myself $	-22	-14	-15	-15	-17	-15	-14
mysql	-59	-32	-52	-32	-34	-34	-31
n	13	13	-26	-36	-40	-20	-27
n @	30	73	21	8	19	30	28
nacl	-9	-12	72	-10	-24	-14	-36
nacl $	9	4	107	9	-10	1	-15
nah	-40	-38	-43	-38	-43	-38	-49
nah i	-39	-36	-38	-36	-43	-37	-50
nairobi	6	6	-12	2	33	4	6
nairobi $	6	6	-12	2	33	4	6
name	-10	-7	-4	-5	27	-3	1
name is	-12	-25	-8	-14	-24	-8	33
name server	-34	-33	-32	-32	-38	-31	-34
name who	-44	-48	-43	-47	-57	-42	-57
namespac	-31	-26	-27	-27	-28	-26	-32
namespac $	-31	-26	-27	-27	-28	-26	-32
narrow	-38	-39	-35	-37	-44	-35	-36
narrow it	-20	-15	-15	-17	-19	-15	-16
nearli	-14	-12	-11	-13	-13	-12	-13
necessari	-10	-9	-12	-10	-9	-9	-9
neck	-49	-46	-51	-47	-57	-50	-46
need	13	-2	-3	9	10	-1	0
need $	-35	-13	-23	-15	0	-12	-13
need a	10	-11	-7	5	-13	-7	-2
need an	64	40	32	34	84	35	65
need one	11	-21	-14	-14	-11	-9	-11
need someth	-32	-30	-34	-31	-36	-29	-51
need the	88	35	33	32	31	33	35
need to	-42	-36	-35	-30	-37	-35	-41
neo4j	8	42	12	25	-1	9	7
neo4j on	8	42	12	25	-1	9	7
network	-39	-39	-32	-38	-41	-37	-43
network $	-48	-49	-52	-50	-58	-49	-67
network access	-24	-26	-28	-25	-25	-26	-28
network acl	-37	-38	-31	-38	-43	-39	-39
network and	-34	-34	-34	-35	-36	-35	-60
network below	-18	-18	-18	-18	-18	-18	-22
network between	-7	-7	-7	-7	-8	-7	-7
network connect	-38	-41	-40	-38	-38	-37	-37
network devic	-15	-14	-15	-14	-15	-14	-22
network flood	-48	-58	-48	-45	-43	-43	-47
network hardwar	-19	-19	-20	-21	-26	-19	-21
network polici	26	36	96	34	31	36	37
network that	-11	-11	-12	-12	-13	-11	-15
network under	-52	-48	-52	-50	-48	-48	-52
never	-9	-11	1	12	-13	-8	-11
never expir	-14	-13	-15	-14	-17	-13	-13
never heard	12	13	72	11	-3	10	10
new	-11	8	-14	-13	-13	-5	-10
new @	-36	-38	-35	-37	-36	-33	-35
new here	19	7	8	7	7	7	7
new one	-25	-25	-26	-28	-24	-24	-31
new platform	-17	-17	-17	-16	-18	-15	-15
new server	-17	-17	-18	-17	-21	-18	-19
new version	-5	-8	-5	-5	-5	-5	-5
newer	-11	-11	-11	-11	-13	-11	-13
newer one	-19	-20	-19	-20	-25	-18	-23
newslett	-52	-36	-37	-42	-56	-36	-39
next	56	87	48	44	46	47	73
next to	6	54	19	5	17	18	12
next week	50	-6	14	16	10	-2	16
nice	-12	-12	-7	-12	44	-25	-22
night	-3	-4	3	37	12	0	18
night $	12	13	22	15	37	14	72
nightli	3	-7	3	19	3	3	3
nimbu	37	41	41	45	128	44	-6
nine	-17	-17	-17	-19	-17	-16	-18
nine of	-14	-13	-14	-15	-14	-13	-15
nitro	-24	-26	80	-25	-40	-29	-65
nitro hypervisor	-93	-93	-141	-95	-113	-94	-125
nitro system	14	16	58	16	9	14	8
no	2	-22	-20	-1	-15	-10	-12
no $	-34	-33	-33	-42	-35	-32	-39
no @	-20	12	-23	-39	-22	-20	-31
no backup	-10	-9	-9	-10	-11	-9	-9
no i	-11	-11	-12	-11	-12	-12	-11
no longer	15	27	-10	-13	-8	1	2
no matter	-74	-60	-81	-65	-70	-63	-66
no ops	7	7	4	24	7	6	3
no version	-42	-38	-40	-47	-44	-40	-41
no wait	39	-24	9	53	-10	2	8
nobodi	3	0	3	41	2	5	4
nobodi click	-8	-8	-8	-10	-9	-8	-9
nobodi els	-9	-8	-11	-9	-9	-8	-8
nobodi here	-14	-14	-20	3	-18	-15	-17
nobodi on	3	-43	5	76	-8	3	6
nobodi want	28	25	25	66	23	27	25
node	-16	-14	-13	-2	-8	-11	17
node $	-25	-33	-24	-7	-17	-24	-27
node @	-26	-49	-28	-21	-32	-29	-27
node base	-5	-9	-7	12	-5	-5	-11
node get	-26	-34	-26	-33	-25	-25	-30
node in	-33	-30	-31	-39	-23	-29	-42
node js	-14	-16	-16	-15	-14	-14	-17
node kernel	-71	-64	-66	-85	-71	-59	-76
node of	-22	-21	-24	-22	-23	-21	-30
node on	-8	-21	-12	-24	41	-12	-22
node os	31	34	27	32	32	33	86
node patch	37	38	38	39	35	42	103
node that	-89	-85	-75	-76	-75	-74	-96
node upgrad	37	45	36	37	59	45	99
node when	-50	-46	-51	-46	-54	-46	-56
node who	70	72	71	70	69	74	162
nodepool	-20	-17	-16	-17	-20	-16	-16
nodepool repair	-20	-17	-16	-17	-20	-16	-16
non	19	19	57	17	13	17	19
non compliant	-11	-9	-10	-10	-15	-10	-9
non techi	9	10	38	9	3	9	10
non technic	24	24	53	23	18	21	24
noncompli	-42	-34	-34	-33	-40	-33	-34
none	-22	-21	-20	-21	-22	-20	-22
normal	-46	4	-29	-26	-29	-23	-31
normal $	-11	-12	-13	-12	-11	-13	-13
normal @	-32	-20	-33	-4	-30	-29	-43
not	-10	-2	-11	-11	-31	-15	-19
not $	48	46	4	11	12	14	11
not @	-46	-37	-36	-40	-34	-36	-37
not amazon	-30	-28	-28	-28	-54	-28	-29
not aws	-28	-24	-23	-23	-23	-23	-31
not for	-25	-27	-33	-30	-36	-26	-29
not have	-29	-29	-30	-29	-30	-29	-56
not on	-25	-23	-21	-21	-21	-21	-22
not the	-11	-11	-13	-12	-11	-15	-12
not us	-54	-53	-72	-54	-57	-53	-78
note	5	8	3	2	85	2	-35
noth	-12	-14	-13	13	-18	-16	-21
noth to	25	24	24	78	9	26	15
notic	-72	-68	-71	-69	-75	-71	-79
notic about	-20	-19	-19	-20	-21	-20	-20
now	-24	-20	-21	-18	16	-7	-40
now $	14	19	21	21	113	15	-32
now the	-20	-23	-19	-20	-20	-19	-19
npm	-34	-29	-29	-29	-29	-29	-40
npm packag	-6	-7	-7	-7	-8	-6	-7
nsx	-25	-21	-21	-21	-22	-20	-25
number	-30	-29	-29	-30	-34	-30	-31
number $	-72	-72	-73	-70	-81	-76	-75
number in	-17	-14	-13	-14	-16	-14	-15
number of	-17	-16	-16	-17	-21	-16	-18
nutshel	90	-30	-25	-11	-40	-22	-33
nvidia	-24	-26	-24	-26	-26	-24	-22
nvidia driver	-24	-26	-24	-26	-26	-24	-22
o	-20	-19	-19	-19	-22	-19	-21
object	-37	-37	-39	-36	-32	-35	-37
object $	-51	-51	-58	-50	-54	-50	-53
object in	18	20	12	20	62	20	21
oblig	92	45	8	54	16	21	25
oblig $	37	64	24	20	20	11	15
obtain	-11	-10	-10	-10	-11	-10	-11
oci	-22	-44	-21	-42	-7	-20	-33
ocr	-10	-9	9	47	11	9	9
ocr model	-52	-28	-28	-29	-28	-29	-30
odd	-14	-11	-11	-12	-12	-12	-11
of	-18	-20	-21	-19	-18	-19	-22
of $	-11	-32	-28	-31	-38	-29	-28
of @	-30	-37	-34	-33	-36	-36	-47
of a	-28	-26	-29	-27	-28	-26	-30
of amazon	-25	-24	-26	-24	-11	-27	-47
of an	-22	-21	-25	-22	-19	-21	-26
of api	-27	-28	-28	-29	-35	-28	-35
of aws	17	23	22	22	99	24	11
of build	-41	-39	-38	-38	-37	-40	-42
of call	-6	-8	-6	-6	-6	-6	-6
of client	-10	-18	-18	-19	-19	-19	-39
of contain	31	26	70	26	31	28	31
of control	-6	-6	-6	-6	-10	-6	-6
of custom	75	-1	31	47	15	21	18
of data	-20	-20	-18	-19	-26	-20	-21
of differ	-27	-27	-25	-26	-27	-25	-31
of disk	-23	-20	-18	-21	-19	-19	-18
of durabl	-14	-13	-14	-15	-14	-13	-15
of duti	57	-5	1	-12	1	2	1
of each	1	36	-2	-25	2	2	0
of file	-34	-26	-27	-28	-30	-26	-31
of infrastructur	-35	-37	-40	-36	-37	-38	-41
of it	-3	-12	4	-12	-14	-12	-20
of key	-24	-32	-24	-24	-26	-23	-24
of labor	69	-1	-11	7	-12	5	2
of life	17	17	15	16	37	17	44
of my	-38	-36	-40	-36	-59	-36	-40
of new	-12	-13	-12	-12	-12	-12	-16
of node	-24	-17	-17	-19	-17	-17	-19
of object	-25	-23	-24	-25	-27	-25	-25
of old	-41	-45	-41	-44	-58	-40	-44
of one	4	34	21	98	52	24	31
of oper	-23	-16	-17	-18	-17	-17	-23
of other	-13	-12	-11	-11	-11	-11	-12
of our	-27	-18	-24	-19	3	-23	-25
of person	-16	-13	-14	-16	-14	-14	-14
of physic	-45	-46	-49	-45	-47	-47	-50
of pod	-15	-14	-14	-14	-15	-14	-14
of presenc	-39	-34	-35	-35	-36	-34	-46
of question	0	0	0	0	-11	14	0
of request	-32	-29	-28	-28	-34	-28	-33
of respons	51	5	12	18	2	17	16
of secur	-1	2	13	21	-7	-4	1
of server	-58	-58	-61	-57	-60	-59	-66
of servic	-41	-42	-42	-42	-52	-41	-55
of staff	-21	-19	-20	-20	-22	-20	-25
of storag	-60	-61	-67	-59	-67	-62	-64
of support	-32	-31	-35	-33	-37	-29	-34
of that	-30	-31	-28	-30	-31	-27	-30
of the	-19	-18	-15	-17	-21	-15	-7
of their	-6	-19	-28	-24	-22	-18	-22
of them	-9	10	-1	-4	-2	-1	-2
of thi	28	26	-3	23	2	76	35
of thing	-7	-5	-20	-5	-11	28	-6
of those	-39	-40	-40	-35	-35	-36	-43
of us	22	23	21	36	13	23	62
of what	71	16	-28	-13	-7	-12	-11
of which	54	25	19	24	25	24	24
of who	-2	30	-15	-19	-6	-4	-8
off	-31	-33	-36	-30	-34	-32	-31
off $	-24	-20	-23	-15	-21	-17	2
off a	-6	10	-13	-7	-8	-7	-10
off amazon	-17	-16	-17	-17	-16	-16	-19
off by	-19	-17	-21	-17	-17	-17	-19
off our	2	-1	0	33	5	3	2
off the	-56	-45	-44	-45	-46	-45	-66
off who	-7	-7	-7	-7	-7	-7	-8
off with	-27	-26	-26	-52	-27	-27	-27
offer	-33	-33	-38	-34	-39	-34	-41
offic	-34	-33	-34	-38	-5	-34	-52
offic $	6	6	6	5	31	0	6
offic printer	54	53	54	54	117	53	23
offic to	-32	-32	-32	-32	-61	-32	-37
offlin	-26	-40	-26	-26	-26	-26	-28
ok	8	-3	-16	-1	51	-4	-7
ok $	38	26	16	22	75	16	26
ok and	-67	-61	-68	-60	-72	-61	-67
okta	-19	-13	-13	-13	-13	-12	-13
old	-44	-46	-37	-45	-43	-47	-48
old @	-41	-56	-41	-43	-60	-40	-43
old disk	-54	-54	-53	-54	-74	-54	-65
old snapshot	30	32	22	27	88	14	19
old who	-72	-58	-58	-59	-63	-57	-73
older	-12	-13	-13	-12	-14	-12	-13
older than	-12	-13	-13	-12	-14	-12	-13
on	-25	-20	-26	-20	-22	-25	-30
on $	-38	-33	-36	-27	-43	-26	-38
on @	-25	-11	-20	-11	-21	-21	-25
on a	-22	5	-19	-8	-12	-16	-17
on access	-9	-10	-8	-8	-9	-8	-8
on amazon	-23	-19	-21	-19	-30	-20	4
on an	-27	-25	-27	-28	-34	-28	-29
on and	-16	-16	-14	-14	-14	-14	-13
on as	-11	-13	-12	-14	-13	-11	-12
on automat	-14	-13	-13	-13	-13	-13	-17
on aws	2	11	16	28	44	5	26
on black	-38	-39	-38	-40	-60	-38	-43
on by	-90	-87	-102	-88	-96	-89	-107
on call	40	43	41	44	119	43	28
on demand	-36	-61	-35	-38	-38	-35	-35
on each	36	-12	7	9	3	7	5
on ec2	-14	-15	-15	-14	-15	-14	-15
on execut	-15	-13	-15	-13	-17	-13	-14
on floor	9	9	8	8	29	9	1
on fridai	19	20	17	18	57	18	17
on in	-24	-25	-26	-23	-25	-23	-23
on is	-32	-31	-31	-31	-39	-31	-54
on it	-38	-36	-56	-39	-47	-38	-25
on its	-11	-21	-21	-20	-36	-20	-23
on lightsail	-21	-21	-21	-41	-21	-22	-21
on manag	-20	-20	-30	-20	-21	-20	-22
on me	-60	-37	-37	-38	-37	-37	-40
on mfa	-17	-16	-18	-16	-18	-16	-15
on mondai	16	1	3	2	-2	3	3
on my	-47	-36	-34	-37	-42	-36	-40
on off	-41	-40	-39	-40	-40	-37	-37
on one	13	54	15	1	11	15	14
on our	-16	-15	-17	-13	-19	-16	-17
on plain	-59	-125	-60	-77	-59	-59	-61
on prem	-14	12	-12	-18	-14	-12	-13
on premiz	-6	-13	-6	9	-5	-5	-7
on provid	-27	-28	-33	-28	-33	-27	-38
on secur	4	-4	3	25	0	3	3
on server	-66	-72	-67	-74	-70	-69	-89
on share	-1	-21	-31	-26	-32	-21	-22
on site	-36	-35	-34	-33	-33	-32	-34
on that	1	1	2	2	14	-1	0
on the	-13	-20	-18	-13	-16	-17	-21
on them	22	7	5	8	4	8	33
on top	-9	-9	-10	-15	-12	-9	-10
on us	24	16	5	4	-10	3	55
on what	-45	22	-46	-22	-32	-13	-19
on which	-52	-48	-46	-52	-51	-46	-53
on who	-44	-43	-44	-44	-55	-43	-69
on whom	-11	-9	-9	-10	-10	-10	-12
on windows	-9	-9	-8	-9	-8	-8	-9
onc	-14	-7	-10	11	-12	-10	-11
onc a	28	27	26	70	27	28	25
onc held	-15	-16	-16	-19	-16	-16	-16
one	-4	-6	2	15	-1	-6	6
one $	-24	16	70	85	-20	12	106
one @	29	33	13	47	98	25	31
one avail	-18	-18	-20	-18	-25	-18	-21
one az	-43	-42	-50	-43	-46	-41	-43
one by	-30	-33	-34	-38	-32	-30	-42
one do	-9	-29	3	18	43	-23	1
one hand	28	68	27	31	23	27	28
one is	-40	-40	-45	-43	-50	-39	-68
one line	-46	-37	-33	-51	-31	-32	-34
one of	-15	-14	-15	-15	-15	-13	-15
one paragraph	41	45	14	14	14	18	19
one so	-9	-8	-8	-10	-8	-8	-13
one who	-19	-18	-18	-20	-24	-19	-22
one with	10	16	20	60	18	19	17
one zone	-28	-27	-30	-30	-42	-27	-29
onli	-28	-46	-24	-22	-30	-32	-36
onli $	13	20	14	18	50	2	21
onli need	72	25	29	40	32	32	32
onli the	-16	-41	-17	10	-19	-17	-20
onli with	2	3	2	2	14	3	3
ons	-7	-6	-6	-6	-6	-6	-8
onto	-14	3	-14	-16	-14	-13	-19
onto @	-30	-11	-29	-34	-26	-27	-36
onto it	-17	-18	-17	-17	-20	-17	-19
onto the	-21	-21	-21	-21	-22	-21	-39
open	-24	-21	-22	-22	-26	-22	-10
open a	10	12	11	11	45	1	11
open sourc	-31	-30	-30	-31	-50	-41	-32
open the	-34	-44	-35	-38	-44	-35	-36
open to	-36	-28	-29	-29	-35	-28	-29
open who	-60	-54	-54	-53	-55	-52	-69
opensearch	-18	97	-11	-20	-2	1	-13
openssh	-29	-18	-24	20	-31	-11	-19
openssl	-30	-34	-29	-31	-29	-29	-29
openvpn	-14	13	0	-6	-9	-1	1
oper	-23	-22	-25	-22	-25	-23	-7
oper system	-20	-19	-22	-19	-22	-20	3
oper the	-37	-36	-36	-35	-39	-35	-39
oppos	53	125	112	52	38	55	61
oppos to	53	125	112	52	38	55	61
ops	6	33	-12	49	-5	8	7
option	-1	-6	-11	53	-3	3	-6
option give	23	22	23	53	23	23	23
option on	36	30	11	131	37	44	32
or	-4	20	3	29	6	6	11
or $	-41	-63	-41	-55	-41	-41	-41
or @	27	86	35	86	41	37	35
or a	16	-15	18	91	13	17	18
or amazon	-60	-38	-39	-40	-42	-38	-54
or an	8	37	10	-7	11	9	10
or aws	-14	-13	-10	-20	-36	-8	35
or both	-18	-18	-19	-18	-25	-18	-23
or by	-26	-20	-20	-21	-20	-20	-24
or custom	-72	-64	-64	-64	-78	-62	-77
or destroi	-15	-15	-14	-18	-15	-15	-15
or do	-44	-34	-32	-34	-37	-34	-6
or doe	-10	3	33	-33	4	4	1
or fals	-44	-39	-44	-42	-54	-38	-51
or fix	45	38	28	38	19	102	20
or for	-20	-19	-26	-19	-20	-18	-22
or host	-26	-44	-29	-31	-27	-27	-28
or i	-10	-10	-10	-11	-9	-9	-10
or is	-8	-8	-8	-13	-8	-8	-8
or me	-32	-23	-22	-33	-38	-13	38
or neo4j	10	101	16	-19	-3	9	8
or no	-9	-14	-9	-10	-9	-9	-9
or not	-28	36	-23	-28	-19	-20	-28
or on	35	9	47	109	11	29	112
or our	-73	-68	-53	-47	-67	-55	-47
or privat	-28	-26	-25	-27	-30	-26	-32
or so	-38	-35	-34	-44	-35	-35	-37
or the	-22	51	4	19	31	16	10
or their	9	28	32	28	31	31	79
or them	-68	-61	-70	-65	-24	-59	-110
or us	7	10	11	8	64	12	6
or we	-25	-25	-25	-26	-25	-27	-44
or what	-54	-35	7	-34	-53	14	-45
or who	-36	-31	-31	-35	-41	-31	-36
orchestr	-30	-30	-37	-30	-30	-30	-40
order	-1	-5	-3	51	-3	1	-3
order $	-16	-15	-17	-16	-15	-15	-20
order a	-45	-43	-44	-46	-48	-42	-46
org	-21	-16	-16	-16	5	-16	-26
organ	-51	-47	-63	-46	-48	-62	-53
origin	-41	-44	-42	-41	-43	-40	-41
os	-14	-23	-9	-7	-2	-11	34
os $	-42	-38	-8	-42	-53	-38	40
os and	28	28	28	57	27	28	25
os fix	-93	-77	-80	-71	-74	-74	-87
os in	37	40	39	40	35	42	107
os level	-10	-10	-11	-10	-11	-10	-14
os of	7	9	5	8	54	10	-16
os on	-87	-137	-80	-94	-93	-83	-99
os patch	-20	-34	-20	-5	-24	-20	26
os under	-48	-51	-35	-42	-46	-35	-51
os underneath	-61	-46	-47	-66	-52	-46	-76
os updat	86	90	86	84	81	85	215
os upgrad	-41	-39	-41	-42	-42	-39	-56
other	-20	-9	-19	-19	-24	-19	-23
other $	-21	-18	-21	-19	-25	-21	-24
other custom	-10	-10	-9	-9	-9	-9	-10
otherw	-12	-13	-12	-14	-12	-12	-11
otherw $	-12	-13	-12	-14	-12	-12	-11
ou	-49	-64	-49	-46	-52	-48	-47
ought	-12	-10	-10	-11	-10	-10	-10
ought to	-12	-10	-10	-11	-10	-10	-10
our	-5	-10	-13	-7	-6	-8	0
our $	15	-17	-28	-6	1	-13	-1
our @	-1	4	4	4	12	5	38
our account	-27	-26	-27	-26	-35	-28	-33
our admin	-31	-28	-28	-29	-44	-29	-33
our app	-47	-47	-52	-41	-51	-44	-47
our applic	-33	-32	-32	-32	-50	-32	-44
our audit	-32	-31	-42	-31	-36	-30	-30
our auditor	-3	-4	-3	18	-7	-2	-5
our aws	-57	-42	-42	-45	-61	-42	-43
our backup	-58	-57	-57	-56	-82	-57	-74
our base	-11	-8	-9	-8	-9	-8	-8
our basement	-33	-36	-33	-33	-56	-33	-33
our begin	114	42	48	42	43	43	43
our bit	89	10	27	23	0	21	4
our branch	-16	-16	-15	-15	-24	-15	-16
our chang	-16	-12	-12	-12	-13	-12	-14
our cisco	-8	-3	-36	-8	54	-28	-11
our client	-19	-27	-25	-25	-28	-24	-39
our cluster	17	30	26	23	9	25	92
our compani	0	28	27	27	104	25	4
our contain	-30	-12	-41	-14	-34	-13	19
our content	-19	-19	-20	-19	-23	-19	-22
our corpor	-35	-35	-36	-36	-42	-35	-60
our cto	16	-3	-1	1	-4	0	0
our custom	-13	-13	-13	-13	-13	-19	-14
our data	-32	-24	-33	-32	-39	-33	-44
our databas	-23	-20	-20	-26	-21	-20	-26
our dba	-40	-38	-39	-44	-47	-39	-58
our desk	-9	12	-6	-24	-8	-6	-6
our develop	-52	-56	-50	-54	-51	-49	-74
our devic	-43	-42	-41	-42	-57	-43	-57
our domain	-57	-27	-48	-64	-51	-47	-50
our dpo	42	12	10	11	7	11	11
our duti	3	26	-11	-25	-17	-10	-16
our factori	77	33	28	34	33	33	34
our headach	-36	-35	-39	-18	-51	-37	-58
our imag	-16	-14	-14	-15	-14	-15	-15
our in	74	-28	-15	-6	-10	-3	-3
our iso	-7	-7	-7	-7	-11	-7	-7
our job	66	36	25	39	31	38	111
our laptop	-29	-29	-29	-29	-56	-29	-30
our leak	-11	-8	-7	-8	-8	-8	-8
our list	-20	10	-19	-23	-13	-15	-15
our load	-23	-20	-19	-20	-23	-19	-23
our newslett	-52	-36	-37	-42	-56	-36	-39
our oblig	98	47	25	22	20	17	10
our offic	-46	-46	-45	-58	-41	-44	-65
our old	-14	-18	-15	-14	-14	-14	-18
our on	78	61	38	38	12	38	37
our or	-44	-41	-28	-27	-25	-23	37
our own	-25	-13	-26	-27	-18	-24	-33
our part	100	29	41	39	42	39	30
our pod	-25	-29	-29	-27	-29	-24	-24
our polici	1	21	21	21	6	80	14
our premiz	-40	-47	-39	-49	-40	-39	-39
our privat	-12	-11	-11	-11	-12	-11	-13
our problem	-49	-49	-69	-60	-60	-51	-56
our region	-27	-19	-18	-19	-19	-18	-18
our respons	-34	-32	-34	-36	-40	-33	-43
our router	-30	-29	-29	-28	-32	-29	-40
our run	-8	-5	-5	-5	-5	-5	-5
our saa	-7	-6	-7	-7	-6	-6	-9
our salesforc	26	25	22	25	65	24	-6
our server	-24	-33	-23	-3	-30	-23	-39
our servic	-30	-56	-30	-31	-30	-30	-31
our share	9	122	29	24	24	31	29
our side	-35	-29	-25	-13	-28	-24	-30
our site	-35	-31	-31	-31	-32	-30	-37
our staff	-10	-8	-9	-9	-9	-9	-12
our task	-28	-26	-36	-27	-29	-27	-30
our team	-54	-31	-36	4	-52	-31	-42
our their	153	113	69	69	67	64	34
our to	-37	-35	-38	-38	-47	-37	-39
our ubuntu	-24	-24	-23	-25	-29	-24	-33
our unus	-31	-28	-28	-28	-33	-30	-32
our user	-13	-12	-14	-12	-15	-13	-14
our warehous	-35	-28	-34	-28	-38	-27	-30
our web	-16	-13	-13	-14	-20	-13	-14
our websit	-66	-65	-68	-67	-69	-63	-77
our whose	-20	-19	-20	-20	-26	-20	-29
our windows	-14	-30	-11	14	-14	-10	-19
our work	9	4	11	44	2	5	9
our workload	-45	-45	-46	-47	-55	-45	-67
our zone	-13	-13	-14	-13	-17	-14	-18
ourself	26	-7	-25	-12	-42	-6	-6
ourself $	26	-7	-25	-12	-42	-6	-6
ourselv	-19	-29	-32	-13	-26	-21	-6
ourselv $	-10	-10	-26	-3	-17	-11	30
ourselv on	-27	-52	-32	-14	-33	-26	-32
ourselv who	-28	-28	-28	-28	-28	-28	-54
out	-4	-17	-8	-13	-12	-17	-18
out $	19	22	77	24	59	10	15
out @	-33	-29	-29	-29	-38	-31	-36
out a	-10	-18	-13	8	-22	-10	-10
out after	-6	12	11	-10	45	12	10
out for	154	19	-4	27	-23	22	24
out of	-45	-45	-46	-44	-66	-43	-46
out the	-25	-12	-18	-20	-20	-18	-18
outag	-26	-25	-27	-26	-31	-25	-27
outlin	91	31	24	24	19	35	36
outlin the	9	1	2	3	2	2	2
over	-10	-28	-19	-5	-24	-17	-4
over $	-2	-1	2	3	-35	-2	51
over @	-10	-20	-36	-31	-32	-23	-26
over becaus	-15	-16	-13	-17	-15	-14	-16
over in	-28	-55	-28	-32	-28	-28	-28
over sever	-13	-12	-12	-12	-12	-12	-12
over the	21	-16	1	40	0	2	4
over three	-24	-24	-25	-25	-24	-23	-22
over two	-53	-50	-56	-51	-50	-49	-50
over which	-20	-22	-19	-21	-22	-18	-18
overal	-31	-32	-36	-54	-35	-32	-34
overnight	-64	-58	-58	-66	-86	-58	-64
overnight who	-32	-24	-24	-27	-27	-24	-28
oversight	-52	-65	-52	-64	-70	-52	-56
overview	97	19	20	21	21	19	21
overview $	65	1	7	9	1	4	4
overview of	52	19	19	20	44	9	19
own	3	0	-3	4	9	-1	17
own $	-56	-53	-55	-54	-81	-53	-58
own @	-2	47	6	-9	4	5	0
own ami	-32	-32	-32	-31	-32	-31	-51
own and	8	-21	-19	-16	-18	-15	-29
own app	-5	-5	-5	-5	-8	-5	-5
own applic	-31	-32	-33	-31	-37	-31	-38
own build	-9	-15	-9	-10	-10	-9	-10
own cert	-29	-34	-31	-49	-33	-29	-28
own contain	-8	-8	-7	-10	-7	-7	-8
own data	-17	-16	-17	-16	-23	-16	-17
own datacent	-10	-14	-10	-10	-10	-9	-10
own employe	-28	-28	-30	-28	-43	-28	-30
own everyth	15	24	22	25	54	5	23
own infer	-29	-28	-32	-30	-30	-28	-28
own node	-11	-11	-9	31	-14	-8	-26
own router	-33	-30	-28	-31	-30	-29	-32
own server	-81	-75	-74	-77	-73	-71	-99
own that	-32	-30	-53	-34	-34	-30	-37
own the	12	26	25	27	67	25	48
own web	-16	-16	-15	-16	-19	-16	-22
own workload	-23	-23	-24	-25	-32	-23	-26
owner	-4	-11	-8	-7	3	-8	18
owner $	14	7	2	10	-1	4	63
owner for	-14	-6	-8	-9	34	-8	-12
owner of	-36	-37	-37	-38	-32	-38	-57
owner per	-39	-69	-40	-44	-40	-40	-40
ownership	-20	-51	-56	-48	-54	-51	-59
ownership $	-58	-56	-68	-54	-58	-59	-71
paa	-9	-15	49	-3	-23	-9	-29
packag	-21	-20	-21	-20	-21	-20	-22
packag in	-15	-13	-14	-13	-13	-13	-15
page	-33	-30	-29	-30	-33	-28	-33
pager	44	-20	-7	-8	-30	-6	-6
pai	-13	-9	-8	-11	8	-9	-39
pai attent	-28	-28	-28	-28	-52	-28	-33
pai for	32	37	39	34	90	38	11
paid	14	15	10	11	56	14	12
pair	-20	17	-16	-30	-3	-13	-13
pair of	11	46	8	7	9	10	11
palo	-38	-18	-18	-17	18	-21	-25
palo $	-19	2	4	4	41	-3	-2
palo alto	-34	-32	-33	-32	-36	-32	-44
pan	-33	-31	-33	-32	-36	-31	-46
pan os	-33	-31	-33	-32	-36	-31	-46
panda	-32	-32	-35	-33	-34	-32	-55
paragraph	48	38	13	15	54	16	22
param	-24	-22	-24	-25	-24	-22	-25
paramet	-39	-36	-36	-37	-40	-36	-42
paramet group	-45	-41	-41	-41	-46	-40	-48
park	42	43	43	40	100	34	30
part	90	45	22	49	25	33	37
part $	116	69	37	72	30	46	35
part in	-4	15	2	1	2	2	2
part of	79	3	-15	6	2	7	3
parti	-15	-26	-26	-26	-29	-25	-27
parti $	-5	-15	-18	-14	-14	-13	-12
parti for	90	25	28	26	12	29	27
parti in	16	28	62	28	27	28	28
parti instal	-39	-37	-37	-53	-43	-38	-49
parti is	-17	-13	-14	-14	-20	-13	-13
parti must	-33	-25	-27	-27	-29	-26	-29
parti packag	-30	-28	-30	-28	-29	-29	-33
parti protect	-23	-22	-25	-24	-27	-23	-28
parti that	-23	-23	-27	-25	-26	-25	-30
partit	-134	-107	-105	-99	-105	-99	-99
partner	-13	-13	-21	18	-13	-12	-13
pass	-38	-26	-7	-28	-33	-26	-26
passport	-19	-14	-13	-14	-14	-14	-15
passport scan	-10	-8	-8	-9	-8	-8	-8
password	-52	-48	-55	-48	-52	-47	-36
password $	-44	-45	-65	-47	-31	-45	-53
password for	-23	-19	-20	-20	-21	-19	-19
password in	-17	-19	-16	-16	-17	-16	-18
password length	-13	-12	-12	-13	-13	-12	-13
password of	-18	-17	-16	-17	-17	-17	-19
password polici	-9	-2	-4	-2	-29	-3	51
password rule	-38	-36	-31	-31	-36	-32	-35
password safe	-50	-42	-41	-48	-41	-43	-56
past	24	26	26	24	60	24	21
patch	-18	-15	-16	-10	-5	-14	17
patch $	5	13	0	23	10	12	99
patch @	-95	-89	-85	-80	-69	-82	-163
patch a	-110	-102	-99	-95	-66	-95	-155
patch all	-61	-57	-63	-63	-62	-59	-77
patch amazon	50	51	42	44	124	55	44
patch an	-54	-60	-54	-59	-64	-60	-62
patch are	-75	-59	-59	-61	-61	-60	-89
patch aws	-57	-54	-58	-55	-55	-54	-98
patch baselin	-51	-51	-53	-62	-65	-51	-72
patch burden	41	71	33	85	21	39	35
patch by	1	2	-2	0	9	2	7
patch evid	-12	-12	-12	-13	-12	-12	-16
patch for	-109	-101	-105	-101	-129	-103	-155
patch from	36	35	37	17	106	27	32
patch host	19	18	18	46	14	19	18
patch in	-41	-40	-42	-40	-38	-39	-68
patch is	-21	-24	-20	-8	-26	-23	-30
patch it	30	47	50	55	46	55	141
patch manag	-33	-36	-14	-35	-60	-39	-58
patch my	8	8	5	3	68	-13	-12
patch night	-54	-52	-49	-56	-52	-49	-88
patch of	-36	-45	-38	-36	-40	-36	-39
patch on	-23	-24	-23	-23	-19	-22	-32
patch onto	-7	-6	-6	-6	-7	-6	-8
patch our	71	80	101	98	96	104	269
patch server	-32	-42	-31	-41	-33	-30	-44
patch that	33	33	33	32	20	33	87
patch the	-16	-14	-15	-13	2	-14	-16
patch them	-48	-51	-49	-44	-29	-43	-62
patch there	-31	-39	-27	-31	-28	-27	-29
patch these	-75	-73	-72	-72	-103	-73	-114
patch those	-16	-15	-15	-17	-16	-16	-26
patch to	-36	-33	-33	-33	-38	-33	-44
patch us	-103	-77	-74	-74	-53	-72	-104
patch what	0	28	-17	37	-19	-17	-5
patch who	16	7	15	11	5	18	85
patch whose	58	62	62	61	54	60	134
patch windows	14	13	14	42	11	15	3
patient	-20	-16	-16	-16	-18	-16	-18
pay	-23	-31	-22	-30	-24	-22	-23
pay for	-27	-38	-27	-37	-28	-27	-28
payrol	-32	-41	-34	-36	-46	-34	-33
pci	-26	-27	-12	-25	-34	-27	-31
pci compliant	-44	-44	-52	-52	-47	-45	-52
pci dss	-30	-30	-12	-32	-39	-30	-34
pdb	-27	-11	50	34	19	-20	-27
pdb $	-140	-116	-196	-141	-139	-138	-134
peek	-29	-28	-50	-31	-31	-27	-30
peer	-41	-37	-37	-38	-42	-36	-46
peer node	-32	-28	-30	-29	-31	-28	-41
pem	-26	-26	-26	-27	-49	-26	-38
pen	-9	-9	-9	-9	-9	-9	-14
pen test	-9	-9	-9	-9	-9	-9	-14
pend	7	9	6	8	39	11	1
penetr	-33	-35	-10	-32	-38	-44	-38
penetr test	-33	-35	-10	-32	-38	-44	-38
pentest	-11	-10	-13	-11	-10	-10	-13
peopl	-17	-21	-13	2	-20	-15	-17
peopl and	-11	-11	-12	-11	-14	-11	-19
peopl that	-29	-33	-27	-28	-30	-27	-30
peopl who	17	-5	15	47	11	16	11
per	20	-12	-15	-19	2	-9	-15
per client	-50	-39	-38	-38	-40	-39	-40
per line	-39	-69	-40	-44	-40	-40	-40
per servic	-4	17	-14	-27	-8	-2	-7
percentag	27	32	9	31	75	32	34
percentag of	27	32	9	31	75	32	34
perform	-41	-40	-47	-40	-41	-41	-56
perform them	-48	-46	-49	-46	-55	-46	-72
perimet	-94	-91	-98	-88	-122	-91	-93
period	-35	-32	-38	-31	-34	-31	-34
period $	-35	-36	-36	-34	-37	-36	-35
permiss	-67	-68	-68	-66	-70	-66	-72
permiss $	-56	-58	-56	-55	-58	-55	-75
permiss for	-25	-30	-25	-33	-24	-24	-24
permiss in	-35	-48	-31	-31	-31	-31	-32
permiss of	-15	-14	-15	-14	-16	-14	-14
permiss on	-73	-67	-67	-66	-80	-65	-68
permiss to	-9	-11	-8	-9	-9	-8	-9
permit	-28	-25	-29	-25	-28	-24	-26
persist	-18	-17	-18	-18	-19	-18	-24
persist volum	-18	-17	-18	-18	-19	-18	-24
person	5	12	32	31	22	1	4
person $	17	18	97	11	69	35	1
person data	-52	-43	-48	-46	-47	-43	-46
phish	-54	-52	-56	-54	-60	-52	-58
phish $	-52	-51	-55	-55	-72	-52	-53
phish and	-20	-18	-18	-18	-17	-17	-26
php	-34	-35	-34	-32	-42	-31	-35
php on	-36	-37	-36	-34	-46	-33	-37
physic	-34	-31	-34	-33	-34	-33	-36
physic $	-11	-11	-1	-10	-16	-11	-10
physic access	-14	-14	-15	-14	-15	-15	-15
physic and	-27	-27	-33	-27	-28	-27	-31
physic cabl	-6	-6	-7	-6	-9	-6	-7
physic entri	-19	-19	-21	-19	-19	-19	-21
physic hardwar	-49	-53	-52	-49	-51	-51	-53
physic host	-68	-67	-69	-69	-69	-67	-84
physic layer	-24	-25	-28	-25	-33	-25	-27
physic machin	-37	-35	-39	-35	-38	-35	-43
physic network	-20	-18	-19	-18	-19	-18	-20
physic secur	-41	-40	-41	-39	-40	-38	-42
physic server	-43	-30	-30	-30	-31	-29	-32
pi	-51	-36	-35	-43	-48	-36	-55
pick	-39	-50	-41	-31	-43	-39	-42
pick @	-23	-73	-24	8	-23	-23	-24
pick its	-12	-13	-12	-13	-14	-12	-12
pick that	-14	-12	-13	-14	-15	-13	-15
pick the	-41	-40	-42	-42	-44	-41	-45
pick which	-15	-14	-15	-18	-20	-14	-14
pictur	57	2	4	4	-13	5	-7
pictur for	52	18	18	16	-1	17	19
pile	-34	-34	-34	-40	-42	-34	-35
pile up	-15	-16	-15	-23	-14	-14	-14
pip	-33	-32	-32	-33	-35	-33	-36
pip instal	-21	-22	-21	-21	-25	-22	-26
pipe	-20	-19	-19	-22	-19	-18	-26
pipe style	-20	-19	-19	-22	-19	-18	-26
pipelin	-86	-86	-124	-86	-86	-86	-102
pitr	-23	-27	28	-23	-37	-24	-28
pitr $	32	29	125	31	16	22	24
pitr on	-32	-26	-28	-28	-27	-25	-24
pizzeria	23	23	22	21	64	14	19
pki	19	11	26	65	23	26	25
place	-19	-18	-25	-19	-19	-18	-19
place a	-26	-25	-24	-27	-25	-24	-26
plain	-33	-38	-25	-31	-35	-34	-34
plain @	-18	-26	-21	-14	-25	-23	-20
plain environ	-9	-9	-16	-9	-9	-9	-10
plain text	-51	-37	-37	-35	-35	-34	-37
plain word	23	22	65	22	18	22	14
plan	-49	-34	-53	-46	-40	-53	-48
plan $	-40	-39	-38	-37	-20	-57	-37
plan for	-44	-42	-41	-39	-46	-39	-42
plan is	14	101	10	34	24	32	34
plan of	-54	-55	-54	-57	-91	-55	-59
plan version	-35	-34	-32	-33	-33	-31	-39
plane	-20	-6	-5	-25	-20	-18	-22
plane $	-6	21	16	-24	-9	-7	-11
plane in	12	21	61	22	18	22	23
plane of	-13	-15	-13	-12	-12	-12	-12
plant	-46	-39	-38	-39	-42	-38	-59
platform	-15	-15	10	-13	1	-12	-14
platform $	21	22	13	18	57	21	17
platform branch	-25	-25	-25	-24	-25	-23	-28
platform updat	11	18	62	19	17	17	16
platform version	9	13	87	20	16	21	22
pleas	46	43	42	49	54	47	41
pleas $	43	33	62	47	23	61	46
pleas approv	24	24	25	24	53	21	24
pleas explain	44	3	2	3	-16	2	4
pleas who	-16	-19	-16	-16	-16	-16	-18
pls	30	25	1	-4	8	61	0
pls $	32	39	9	-3	21	86	-1
plu	-20	-26	-21	-10	-19	-19	-20
plugin	-71	-64	-63	-68	-65	-61	-69
plugin and	-32	-45	-32	-52	-32	-32	-32
plz	106	18	23	26	48	23	20
plz $	104	18	24	28	56	23	20
pod	-24	-23	-15	-23	-24	-22	-27
pod $	1	0	28	0	-6	-3	-4
pod disrupt	-29	-30	-35	-30	-34	-30	-31
pod in	-22	-26	-26	-24	-22	-21	-22
pod on	-15	-14	-14	-14	-17	-14	-14
pod run	-45	-38	-61	-40	-48	-38	-43
pod that	-13	-13	-13	-14	-13	-13	-22
point	-11	-20	-9	-16	-18	-16	-19
point $	46	-19	8	1	5	6	6
point at	-8	-8	-7	-7	-8	-7	-9
point in	-18	-16	8	-16	-23	-17	-21
point of	-30	-26	-27	-27	-28	-27	-36
point to	-21	-16	-16	-15	-16	-15	-15
poison	-34	-32	-32	-33	-43	-33	-35
polici	-30	-26	-22	-26	-24	-18	-21
polici $	-81	-78	-87	-74	-76	-76	-54
polici attach	-32	-30	-31	-31	-46	-31	-37
polici for	-41	-40	-39	-40	-42	-38	-44
polici in	-35	-32	-36	-32	-32	-32	-32
polici of	-16	-15	-15	-15	-15	-15	-16
polici on	-43	-43	-47	-43	-52	-42	-42
polici should	-26	-26	-51	-28	-26	-27	-26
polici that	4	7	4	5	33	-7	-1
polici there	-17	-18	-17	-18	-21	-19	-19
polici with	-21	-21	-22	-23	-32	-22	-22
pool	-51	-49	-49	-48	-50	-48	-64
pool whose	-17	-15	-14	-15	-17	-14	-14
port	-30	-31	-31	-30	-35	-30	-32
port 22	-25	-26	-26	-25	-41	-25	-27
port 3389	-31	-33	-37	-39	-43	-34	-38
port in	-12	-12	-17	-12	-12	-13	-13
port on	-20	-17	-17	-17	-18	-17	-17
posix	-40	-33	-34	-33	-35	-33	-37
possibl	32	27	31	58	72	33	26
possibl @	2	-1	2	21	-7	2	2
possibl to	55	36	40	89	113	50	53
postfix	7	18	9	44	6	9	11
postfix on	7	18	9	44	6	9	11
power	-36	-34	-36	-34	-27	-33	-39
power and	-40	-35	-33	-34	-39	-33	-37
power feed	-49	-43	-44	-42	-46	-43	-58
power suppli	-26	-26	-29	-26	-34	-26	-27
ppl	4	9	61	10	-3	3	9
ppl mean	4	9	61	10	-3	3	9
pr	-2	2	-5	7	53	-11	-11
pre	-58	-50	-57	-50	-67	-50	-59
prem	-14	12	-12	-18	-14	-12	-13
prem server	11	48	11	0	9	11	12
premiz	-17	-24	-17	-7	-17	-16	-18
premiz $	-37	-41	-37	-43	-37	-36	-37
premiz @	-12	-10	-10	-10	-11	-10	-11
premiz domain	-12	-14	-11	-13	-12	-11	-11
premiz server	-8	-8	-8	-8	-8	-8	-12
prepar	-11	-25	-25	-25	-26	-31	-49
presenc	-39	-34	-35	-35	-36	-34	-46
presenc $	-42	-37	-38	-38	-39	-37	-54
presign	-18	-14	-14	-15	-16	-14	-15
presign url	-18	-14	-14	-15	-16	-14	-15
press	-28	-27	-27	-30	-36	-26	-30
prevent	-30	-30	-31	-31	-37	-30	-37
prevent it	-33	-34	-36	-34	-38	-33	-46
previou	7	11	9	10	38	-1	9
previou instruct	15	23	20	22	53	6	22
price	-58	-33	-33	-34	-35	-34	-36
princip	-33	-31	-31	-31	-41	-31	-30
princip may	-36	-32	-30	-30	-41	-31	-30
principl	-23	-22	-23	-23	-27	-21	-24
principl $	-21	-21	-23	-23	-27	-21	-24
principl who	-12	-9	-9	-9	-10	-9	-10
print	11	8	10	10	63	1	6
printer	54	53	54	54	117	53	23
privaci	-19	-19	-18	-19	-20	-31	-20
privat	0	-11	-22	-12	-5	-11	-13
privat @	-14	18	17	14	64	17	17
privat databas	-9	-13	-9	-11	-11	-10	-9
privat kei	-27	-26	-26	-27	-47	-26	-35
privat subnet	-26	-25	-24	-26	-29	-25	-34
privileg	-30	-25	-20	-31	-31	-26	-28
privileg $	11	10	51	8	3	9	10
pro	44	40	36	40	105	42	13
pro $	44	40	36	40	105	42	13
problem	-24	-23	28	-25	-48	-28	-31
problem $	-11	-12	60	-15	-48	-19	-19
process	-5	2	3	2	40	-1	1
process in	-30	-23	-21	-22	-22	-21	-22
procur	-15	-36	-37	-35	-43	-37	-37
prod	-1	4	1	3	46	4	4
prod $	-42	-19	-21	-26	20	-32	-21
produc	-33	-29	-30	-29	-29	-31	-50
product	-36	-34	-36	-35	-43	-34	-35
product @	-11	-10	-10	-11	-12	-10	-10
product system	-34	-33	-38	-34	-54	-34	-36
profil	-19	-15	-15	-15	-16	-15	-17
program	-23	-23	-31	-23	-22	-22	-24
project	-8	-7	-6	-6	39	-6	-11
project us	-16	-20	-15	-16	-15	-14	-15
promiz	-45	-51	-46	-46	-69	-46	-45
prompt	-59	-45	-47	-46	-49	-45	-47
prompt we	-9	-10	-10	-10	-12	-9	-9
proof	-33	-33	-33	-34	-33	-37	-60
proof of	-34	-35	-35	-35	-34	-41	-64
proper	43	30	42	39	83	43	43
protect	-31	-26	-31	-31	-32	-29	-36
protect $	-18	-18	-17	-17	-18	-17	-18
protect author	-18	-18	-17	-18	-22	-17	-28
protect my	-13	-13	-14	-13	-21	-14	-14
protect of	-22	-21	-21	-21	-27	-22	-30
protect our	-30	-31	-33	-31	-37	-31	-42
protect the	-33	-32	-35	-32	-32	-31	-35
prove	-17	-17	-18	-17	-19	-17	-23
provid	-22	-22	-22	-22	-23	-21	-24
provid $	-15	-9	-9	-10	-10	-9	-9
provid al2023	-27	-28	-33	-28	-33	-27	-38
provid and	22	8	9	9	9	9	9
provid by	-14	-13	-14	-13	-14	-13	-14
provid for	-7	-7	-8	-7	-8	-7	-7
provid it	-20	-20	-24	-20	-23	-20	-25
provid or	-19	-16	-17	-18	-16	-16	-23
provid power	-13	-16	-13	-13	-14	-13	-12
provid the	-40	-37	-35	-37	-38	-35	-40
provis	-31	-10	-28	-15	-27	-25	-28
provis @	-8	-13	-8	24	-8	-6	-8
provis cluster	-30	-33	-28	-35	-29	-28	-32
provis mode	-78	-76	-76	-79	-70	-69	-71
provis the	-26	-36	-28	-27	-27	-28	-27
proxi	-28	-35	-28	-2	-41	-27	-37
proxi do	-34	-32	-36	-35	-55	-48	-50
public	-21	-20	-20	-20	-9	-20	-23
public @	-38	-34	-35	-39	-37	-35	-48
public access	-35	-32	-33	-33	-47	-32	-32
public by	-52	-48	-50	-47	-52	-50	-51
public certif	-25	-29	-25	-26	-32	-25	-25
public for	-23	-19	-23	-19	-21	-18	-20
public or	-28	-26	-25	-27	-30	-26	-32
public repo	-30	-31	-31	-32	-45	-32	-41
publicli	-17	-17	-18	-17	-19	-17	-18
publicli access	-13	-13	-14	-13	-13	-13	-14
publish	-38	-36	-39	-37	-40	-36	-41
publish $	-16	-18	-17	-18	-16	-18	-16
publish the	-12	-11	-11	-11	-11	-10	-11
publish thi	-52	-48	-50	-49	-64	-49	-58
publish to	-18	-17	-20	-18	-19	-17	-16
publish updat	-47	-46	-50	-46	-53	-47	-62
pull	-38	-31	-31	-32	-33	-31	-36
pull from	-39	-38	-40	-39	-48	-38	-59
push	-14	-17	-15	4	-15	-13	-19
push the	21	1	19	58	19	20	16
push to	-16	-14	-14	-15	-17	-14	-13
put	-11	0	-11	14	-18	-14	-20
put @	26	55	26	3	26	26	26
put a	3	-2	-7	44	-30	-19	-3
put custom	20	22	20	51	22	23	12
put in	-28	-27	-29	-29	-43	-28	-29
put into	-42	-48	-46	-45	-42	-40	-40
put on	5	17	5	3	4	5	3
put that	-9	-9	-9	-11	-9	-9	-10
put them	-13	-11	-11	-11	-16	-11	-11
python	-14	-13	-14	-7	8	-12	-16
python 3	21	20	20	50	47	20	16
python packag	-10	-10	-10	-10	-13	-10	-11
python runtim	-21	-20	-22	-21	-24	-20	-26
python version	-21	-20	-20	-20	-32	-20	-20
python3	-58	-51	-57	-51	-59	-51	-68
q	7	16	13	20	-12	16	70
q who	23	29	21	29	-13	24	83
qualiti	-56	-53	-57	-53	-54	-52	-56
qualiti $	-56	-53	-57	-53	-54	-52	-56
quarter	1	60	22	23	19	22	23
quarterli	-6	4	2	2	-1	4	53
quarterli access	-48	-49	-57	-47	-57	-48	-52
queri	-28	-26	-26	-26	-19	-26	-28
queri $	-24	-22	-22	-22	-26	-26	-24
queri and	-23	-17	-17	-18	-21	-17	-17
queri engin	-11	-11	-11	-11	-13	-11	-12
queri i	27	29	29	27	64	28	28
queri log	-30	-27	-30	-28	-32	-27	-28
queri on	-24	-25	-25	-25	-27	-24	-24
queri result	-50	-47	-47	-46	-54	-47	-53
question	-20	-16	-11	-14	-43	28	-17
question $	-12	-4	-6	0	-24	54	-16
question @	-14	-13	-12	-12	-12	-12	-13
question can	-1	-4	-9	-2	-21	28	1
question for	-68	-58	-54	-52	-51	-57	-55
questionnair	-22	-31	9	-20	-23	-20	-25
queue	-37	-37	-35	-23	-36	-34	-40
queue and	-38	-36	-36	-37	-41	-38	-42
queue polici	-54	-52	-53	-52	-57	-52	-54
quick	46	123	41	25	31	33	17
quota	-33	-27	-5	-27	-13	-33	-28
r	-35	-16	-24	-18	-20	23	-11
rabbit	6	2	6	30	6	5	3
raci	130	18	26	29	14	23	25
raci $	87	2	13	18	5	10	12
raci for	105	20	24	25	15	21	24
rack	-48	-46	-46	-46	-52	-46	-56
rack $	-25	-25	-25	-26	-36	-25	-30
rack for	-67	-48	-47	-48	-55	-48	-58
raiz	-8	6	2	6	54	-7	6
raiz the	-8	-7	-7	-7	-9	-7	-8
ram	92	18	21	24	22	22	14
ran	-18	-17	-17	-26	-20	-17	-20
rang	-40	-35	-36	-35	-41	-35	-38
rang of	-47	-44	-45	-43	-54	-44	-48
rank	12	-1	18	63	3	16	18
ransomwar	-21	-22	-20	-22	-21	-20	-23
ransomwar encrypt	-13	-12	-12	-13	-13	-12	-15
raspberri	-51	-36	-35	-43	-48	-36	-55
raspberri pi	-51	-36	-35	-43	-48	-36	-55
rather	0	-10	-4	27	-2	0	0
rather than	-28	-24	-33	-29	-30	-27	-28
rbac	-90	-83	-85	-78	-81	-78	-88
rbac in	-20	-18	-20	-18	-21	-18	-21
rce	-57	-43	-39	-43	-43	-47	-63
rdp	23	21	20	51	19	22	17
reach	-29	-28	-45	-29	-15	-29	-32
reach @	-32	-32	-30	-36	-36	-31	-32
reach a	-15	-22	-16	-18	-18	-16	-16
reach end	27	27	28	27	59	27	25
reach the	-8	-8	-8	-8	-9	-8	-11
reachabl	-59	-49	-45	-49	-46	-45	-46
reachabl from	-14	-16	-14	-20	-14	-14	-15
react	-37	-37	-40	-58	-26	-39	-48
read	-10	-7	-9	-9	21	-3	-14
read a	-15	-14	-14	-14	-25	-14	-14
read and	-34	-33	-35	-34	-40	-35	-34
read my	-22	-21	-19	-20	-28	-19	-20
read of	16	22	15	21	55	3	24
read our	-11	-11	-11	-11	-13	-11	-13
read replica	-39	-38	-40	-41	-43	-39	-48
read the	-38	-36	-55	-36	-63	-17	-36
read who	-25	-24	-24	-25	-40	-24	-25
readabl	-27	-16	-16	-16	-17	-16	-16
reader	20	20	8	18	73	16	13
real	-1	2	-13	0	55	18	-7
real person	-1	2	-13	0	55	18	-7
realli	-13	-9	-13	-13	29	-22	-14
reboot	-11	2	1	1	58	-4	-2
rebuild	-16	-15	-17	-12	-17	-15	-18
rebuild $	-7	-7	-6	-8	-7	-6	-6
rebuild and	-12	-10	-10	-11	-10	-10	-10
receiv	-16	-14	-14	-14	-15	-13	-14
receiv a	-16	-13	-14	-13	-14	-13	-13
recommend	-12	-37	-16	-1	32	-19	-12
recommend a	34	31	35	2	116	33	36
record	-50	-50	-48	-49	-46	-46	-49
record $	9	13	14	13	61	14	-7
record @	-31	-43	-31	-32	-36	-32	-34
record can	-10	-9	-9	-9	-10	-9	-8
record for	-22	-24	-19	-19	-21	-20	-22
record in	-19	-19	-19	-19	-25	-20	-22
record of	-30	-33	-31	-53	-32	-31	-32
record to	9	8	8	46	1	11	10
recov	-15	-13	-12	-14	-13	-13	-14
recoveri	-29	-28	-22	-28	-32	-28	-30
recoveri $	-4	-4	53	-5	-26	-8	-17
recoveri drill	-13	-10	-10	-10	-10	-10	-11
recoveri for	-19	-17	-21	-18	-19	-17	-17
recoveri of	-33	-30	-42	-30	-31	-30	-29
recoveri plan	-26	-27	-29	-27	-31	-26	-29
recoveri point	-21	-16	-18	-16	-17	-15	-15
recoveri setup	-12	-9	-9	-9	-9	-9	-10
recoveri time	-48	-49	-58	-48	-52	-48	-49
red	8	-15	-11	-14	-15	-13	-31
red hat	12	-13	-9	-13	-14	-12	-32
redi	-22	-22	-25	-24	-23	-22	-32
redishel	-55	-45	-41	-45	-45	-46	-65
redishel cve	-15	-14	-14	-16	-15	-15	-24
redshift	13	0	10	34	9	11	8
redund	-47	-48	-52	-46	-47	-45	-49
redund insid	-35	-34	-40	-34	-34	-32	-34
refresh	-26	-23	-28	-23	-23	-22	-22
regard	-2	15	-14	-9	13	-1	3
regardless	-28	-27	-27	-28	-31	-27	-26
region	-26	-18	-24	-26	-21	-25	-28
region $	-31	-8	-32	-31	-38	-30	-32
region at	34	33	109	36	11	32	32
region avail	-21	-21	-34	-21	-23	-21	-21
region build	-23	-23	-28	-23	-28	-23	-25
region doe	26	25	24	27	64	20	25
region for	-34	-26	-31	-29	-33	-28	-27
region has	24	26	14	11	97	23	22
region is	-2	-1	-9	-4	34	-2	-3
region our	-30	-30	-31	-30	-45	-34	-33
region replic	-36	-36	-39	-35	-38	-36	-36
region who	-28	-27	-27	-27	-27	-27	-41
regist	-33	-38	-36	-44	-41	-35	-42
regist and	-31	-26	-27	-27	-28	-26	-32
registri	-34	-32	-32	-31	-33	-31	-38
regresshion	-57	-41	-48	-44	-60	-39	-55
regul	-32	-32	-41	-32	-35	-31	-35
regul that	-10	-10	-10	-10	-12	-10	-15
regular	-18	26	-2	-27	-1	-1	-1
relaunch	-72	-58	-58	-59	-63	-57	-73
relaunch $	-72	-58	-58	-59	-63	-57	-73
releas	-57	-39	-49	-39	-26	-40	-39
releas $	3	3	0	3	45	1	2
reliabl	-1	0	1	1	-3	20	-1
reliabl are	-1	0	1	1	-3	20	-1
remain	74	-6	5	23	2	14	14
remain with	77	-1	15	20	12	22	24
remedi	-119	-109	-115	-100	-104	-102	-118
remind	3	-14	-11	-12	-44	-12	-12
remind me	3	-14	-11	-12	-44	-12	-12
remov	-36	-38	-34	-34	-37	-34	-38
renew	-4	-5	-3	20	-7	-3	3
renew $	34	35	36	35	39	34	58
renew a	-22	-23	-20	-22	-22	-20	-21
renew by	-21	-22	-25	-24	-23	-22	-22
renew it	-15	-13	-15	-13	-14	-12	-13
renew the	-18	-17	-16	-19	-19	-17	-17
renew who	-81	-78	-75	-89	-81	-75	-85
rent	-22	-21	-18	-38	27	-22	-45
repair	-38	-36	-36	-36	-39	-35	-42
repair $	-46	-38	-37	-37	-47	-37	-37
repair a	-44	-42	-45	-42	-47	-41	-63
repair and	-34	-23	-22	-24	-24	-22	-23
repair by	-14	-13	-13	-13	-14	-13	-13
repair the	-18	-16	-17	-16	-18	-16	-18
repair them	-36	-35	-34	-35	-45	-35	-48
replac	-31	-29	-28	-30	-29	-27	-29
replac $	-19	-19	-19	-19	-23	-20	-20
replac a	-18	-18	-18	-17	-18	-17	-17
replac broken	-32	-42	-33	-56	-37	-33	-38
replac fail	-24	-22	-22	-22	-23	-22	-24
replac the	-7	-12	-7	-7	2	-7	-9
replai	-74	-68	-66	-64	-67	-64	-73
replai $	-74	-68	-66	-64	-67	-64	-73
repli	47	38	25	38	19	106	16
replic	-39	-37	-38	-37	-43	-37	-38
replic $	-45	-43	-47	-42	-44	-43	-43
replic @	-28	-27	-27	-27	-32	-27	-42
replic of	-15	-15	-15	-15	-15	-14	-14
replic to	-51	-36	-35	-40	-56	-34	-40
replica	-43	-42	-42	-43	-37	-40	-43
replica to	-19	-18	-18	-19	-20	-18	-19
repo	-30	-31	-31	-32	-45	-32	-41
repo who	-16	-16	-17	-16	-17	-16	-29
repo whose	-29	-29	-29	-31	-49	-30	-30
report	-62	-60	-62	-61	-64	-61	-82
report from	-35	-33	-37	-32	-40	-32	-31
repositori	-18	-18	-18	-17	-18	-17	-18
repositori $	-26	-26	-26	-25	-26	-25	-26
repositori in	-9	-8	-9	-8	-9	-8	-10
reput	-24	-29	-23	-23	-25	-24	-27
request	-17	-16	-18	-16	-7	-17	-19
request $	-25	-24	-28	-24	-14	-25	-24
request of	-14	-14	-14	-14	-15	-16	-15
request to	23	23	23	22	49	21	23
requir	-29	-27	-28	-27	-28	-26	-29
requir http	-12	-14	-14	-12	-13	-12	-12
requir tls	-8	-8	-8	-8	-8	-8	-8
requir txt	-14	-12	-13	-13	-13	-12	-14
requir updat	-22	-20	-20	-21	-27	-20	-24
requir who	-33	-33	-34	-34	-45	-33	-41
research	9	-4	-2	-4	-3	-2	-3
reserv	-21	-15	-9	-12	32	-9	-11
reserv @	21	24	43	39	121	42	44
reserv concurr	-30	-29	-29	-30	-37	-29	-34
reset	0	6	5	0	31	4	1
resid	-41	-40	-45	-41	-52	-41	-47
resili	-71	-72	-63	-71	-77	-71	-89
resili in	18	18	56	18	17	17	15
resolv	-25	-23	-24	-25	-41	-23	-23
resourc	-38	-34	-42	-34	1	-31	-43
resourc $	-42	-40	-43	-42	-62	-41	-44
resourc polici	-7	-8	-7	-11	-7	-7	-7
resourc to	-8	-7	-7	-7	-7	-7	-7
respect	-17	-18	-16	-18	-17	-16	-16
respect $	-9	-12	-10	-12	-10	-10	-10
respond	-28	-31	-27	-26	-28	-26	-28
respond to	-21	-19	-19	-19	-21	-19	-20
respons	12	1	-4	-2	5	-4	2
respons $	5	4	-11	0	-10	-8	31
respons @	53	20	23	57	21	22	22
respons for	-14	-13	-15	-13	11	-13	-21
respons in	82	28	20	25	21	24	23
respons is	-10	-7	-8	-7	-8	-7	-7
respons matrix	130	37	71	43	21	36	31
respons model	4	-14	20	-10	-23	-14	-13
respons of	128	40	41	44	67	43	38
respons or	-63	-45	-45	-54	-48	-46	-51
respons parti	-33	-49	-29	-35	-29	-29	-30
respons plz	30	-1	2	1	-14	1	1
respons side	-21	28	2	-4	1	-1	-4
respons summari	42	11	13	12	10	12	10
respons to	-73	-52	-49	-52	-60	-50	-51
respons was	-8	-8	-8	-8	-9	-8	-11
respons who	-26	-24	-19	-18	-18	-18	-19
rest	-5	-6	6	4	11	-3	0
rest $	-6	23	-3	-2	-35	-1	53
rest api	26	26	26	56	24	26	23
rest by	-11	-11	-11	-11	-12	-10	-11
rest encrypt	-21	-27	-22	-24	-21	-21	-22
rest if	-36	-36	-30	-30	-35	-30	-30
rest in	27	30	18	28	80	29	17
rest is	-78	-79	-92	-79	-89	-79	-134
restart	-21	-19	-21	-20	-31	-19	7
restor	-34	-33	-33	-33	-48	-33	-36
restor $	-35	-35	-39	-34	-58	-35	-44
restor from	-45	-50	-45	-46	-69	-46	-54
restor it	-12	-11	-11	-12	-13	-11	-15
restor test	-20	-18	-18	-18	-18	-17	-18
restrict	-38	-38	-37	-37	-40	-36	-38
restrict @	-26	-25	-26	-25	-25	-25	-27
result	-42	-39	-39	-38	-44	-38	-43
retail	-32	-34	-26	-28	-26	-26	-32
retail us	-32	-34	-26	-28	-26	-26	-32
retent	-57	-56	-59	-55	-58	-55	-64
retent $	-59	-60	-63	-58	-64	-58	-74
retent in	-28	-37	-31	-30	-38	-27	-28
retent is	-9	-9	-11	-9	-9	-9	-8
retent period	-44	-38	-47	-36	-41	-37	-41
retent set	-67	-63	-63	-60	-61	-60	-69
retir	-33	-32	-28	-32	-36	-32	-37
retir @	-16	-16	-17	-16	-16	-16	-25
retri	-29	-24	-23	-23	-24	-23	-24
return	-31	-23	-25	-23	8	-21	-24
review	-42	-41	-43	-41	-45	-41	-45
review @	-25	-24	-24	-24	-28	-24	-25
review code	-11	-10	-10	-10	-11	-10	-11
review it	-10	-7	-7	-8	-7	-7	-7
review of	-13	-13	-14	-13	-14	-13	-14
review the	-39	-35	-35	-33	-36	-34	-39
review who	-27	-26	-27	-26	-40	-27	-34
revis	-20	-15	-15	-15	-17	-15	-16
revoc	-15	-12	-14	-13	-12	-12	-12
revoc list	-13	-10	-12	-11	-10	-10	-10
revok	-44	-42	-43	-43	-46	-42	-46
revok a	-64	-64	-68	-66	-70	-63	-68
revok the	-14	-11	-11	-12	-13	-11	-11
rid	-21	-12	-12	-14	-12	-12	-13
rid of	-21	-12	-12	-14	-12	-12	-13
right	-18	-16	-19	-16	5	-16	-11
right $	-11	-9	-13	-10	7	-10	2
right now	29	41	44	44	107	36	37
right of	-55	-57	-63	-60	-77	-63	-64
risk	-23	-15	-22	-32	-30	-22	-22
risk assess	7	34	5	2	7	7	7
risk regist	-9	-20	-21	-38	-20	-20	-20
rize	-19	-18	-18	-18	-22	-18	-19
rize $	-19	-18	-19	-19	-24	-19	-19
role	-48	-46	-48	-45	-47	-44	-47
role $	-7	-7	-8	-7	-7	-7	-7
role in	-16	-14	-16	-15	-17	-15	-18
role of	-56	-54	-66	-54	-57	-54	-57
roll	-32	-31	-30	-34	-31	-30	-32
roll $	-43	-43	-43	-43	-43	-43	-43
roll it	-14	-13	-13	-23	-13	-13	-14
roll out	-7	-8	-7	-8	-7	-7	-7
roll them	-13	-11	-10	-10	-11	-10	-13
rollback	-34	-3	-23	-11	55	-2	-1
room	-19	-17	-18	-17	-11	-28	-19
room $	-25	-25	-26	-26	-27	-25	-29
room of	-18	-14	-14	-14	-15	-14	-17
root	-49	-49	-40	-41	-58	-48	-56
root access	-49	-48	-48	-49	-50	-48	-55
root account	-54	-54	-68	-54	-66	-54	-57
root user	-2	-2	26	-2	-12	-4	-10
rot	-66	-61	-59	-60	-61	-58	-63
rot insid	-29	-35	-26	-27	-33	-26	-26
rot on	-8	-7	-7	-7	-8	-7	-7
rotat	-39	-37	-41	-36	-36	-38	-10
rotat $	-58	-44	-49	-33	-81	-39	84
rotat @	-103	-96	-96	-101	-90	-91	-132
rotat for	-13	-11	-11	-11	-11	-10	-11
rotat in	-28	-27	-29	-26	-28	-26	-33
rotat it	41	44	45	46	44	40	104
rotat of	-17	-16	-16	-16	-16	-16	-27
rotat on	-19	-19	-20	-19	-28	-19	-22
rotat our	-9	-8	-9	-8	-9	-11	-8
rotat the	9	1	8	9	-6	9	60
rotat them	18	19	20	20	3	19	51
rotat who	-14	-15	-17	-15	-16	-14	-17
rout	-38	-37	-38	-36	-38	-36	-42
rout tabl	-54	-49	-49	-47	-50	-48	-56
router	-54	-51	-51	-40	-51	-48	-64
router $	-60	-60	-72	-67	-67	-58	-83
router and	-8	-8	-8	-9	-10	-8	-11
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
rule $	-65	-62	-76	-59	-79	-11	-74
rule and	3	3	3	3	14	2	3
rule in	-55	-58	-53	-52	-52	-51	-52
rule of	-22	-20	-21	-21	-23	-21	-24
rule on	-18	-19	-18	-18	-21	-18	-19
rule was	-27	-20	-19	-22	-22	-22	-20
rule who	-8	-8	-8	-8	-9	-8	-9
run	-23	-21	-27	-18	-21	-23	-29
run $	-49	-43	-43	-43	-23	-43	-53
run @	10	-14	2	27	-3	2	2
run a	-31	-4	-25	-44	-28	-25	-29
run an	-14	40	8	20	11	11	11
run and	-20	-17	-17	-17	-18	-17	-22
run by	40	7	9	4	-22	7	-1
run cluster	-18	-17	-17	-19	-17	-17	-28
run contain	9	9	5	16	27	10	3
run docker	12	12	5	44	9	2	11
run etcd	-15	-14	-16	-14	-14	-14	-17
run for	-13	-13	-13	-13	-13	-13	-16
run in	-37	-33	-48	-34	-38	-33	-39
run it	11	11	11	32	9	11	8
run my	-28	-28	-30	-27	-30	-26	-32
run on	-47	-45	-46	-46	-48	-44	-53
run our	-28	-27	-27	-28	-28	-27	-47
run ourselv	-14	59	6	-7	5	8	-17
run out	-24	-20	-21	-22	-22	-20	-23
run sinc	-23	-21	-21	-21	-22	-21	-32
run that	-6	-6	-5	-6	-6	-6	-8
run the	4	1	1	1	-1	2	17
run who	6	5	5	5	19	5	2
runbook	62	30	29	30	81	30	23
runc	-24	-23	-23	-24	-25	-23	-29
runc escap	-13	-10	-10	-10	-10	-10	-12
rundown	79	8	12	13	-13	10	11
rundown $	88	13	18	20	15	16	16
rundown on	38	-2	-2	-1	-31	-3	-1
runner	6	-1	6	27	4	6	5
runtask	-22	-22	-24	-23	-28	-23	-34
runtim	-13	-12	10	-11	-10	-10	3
runtim $	-3	1	7	1	-6	2	49
runtim in	-48	-47	-30	-47	-51	-50	-69
runtim of	-34	-34	-37	-34	-37	-33	-42
runtim patch	-11	-11	-14	-13	17	-12	-29
runtim secur	2	3	-1	-1	21	4	-1
runtim updat	14	27	70	24	9	21	23
s	-70	-61	-61	-60	-73	-59	-66
saa	22	16	73	25	11	23	26
saa applic	-7	-9	-7	-7	-9	-7	-7
safe	-31	-28	-28	-29	-29	-28	-33
safe $	-25	-26	-26	-26	-29	-27	-28
safekeep	-33	-33	-38	-35	-54	-33	-41
safekeep $	-29	-28	-34	-30	-30	-27	-27
sagemak	-20	-15	-22	-23	-28	-20	-20
sai	-6	-18	26	13	6	-1	0
sai land	1	4	42	2	-4	-3	2
sai our	-12	-11	-15	-12	-12	-11	-12
said	-43	-31	-30	-29	-29	-30	-31
salari	-28	-28	-28	-29	-55	-28	-28
salesforc	24	23	21	23	61	23	-3
salesforc org	7	6	6	7	46	6	-11
samba	-4	-8	-4	2	-4	-4	-6
same	-30	30	5	-19	-30	-19	-26
same as	-42	-49	6	-40	-51	-34	-57
same for	-83	-68	-66	-61	-62	-66	-66
same question	-66	-57	-53	-51	-50	-56	-54
sanit	-9	-9	-9	-9	-9	-9	-12
save	-38	24	-17	-8	16	21	-24
save plan	-34	-49	-31	-30	-1	-50	-29
save us	-47	-25	-23	-27	13	-24	-21
savepoint	-25	-22	-23	-23	-23	-24	-23
say	-8	-4	2	5	3	-5	-27
say $	-6	-13	128	47	-53	-7	-13
say in	26	26	7	46	22	66	27
scale	-37	-31	-32	-30	-34	-30	8
scale $	0	51	52	54	37	53	152
scale @	-84	-81	-85	-79	-81	-80	-108
scale a	-67	-65	-67	-64	-65	-64	-94
scale of	-28	-25	-24	-24	-28	-24	-29
scale polici	-67	-68	-80	-68	-71	-68	-95
scale the	-50	-47	-47	-48	-50	-47	-64
scale when	-36	-36	-37	-36	-48	-47	-58
scan	-50	-50	-53	-47	-44	-48	-55
scan $	-55	-72	-77	-58	-18	-57	-66
scan in	-8	-6	-6	-6	-6	-6	-6
scan of	-20	-20	-22	-20	-22	-21	-20
scan on	-8	-8	-9	-9	-8	-8	-7
scan the	-9	-6	-6	-6	-8	-6	-7
scanner	-38	-33	-36	-34	-41	-34	-35
schedul	-75	-67	-66	-58	-66	-65	-88
schedul $	-44	-47	-43	-46	-44	-43	-51
schedul and	-82	-47	-49	-46	-44	-45	-45
schedul for	-11	-10	-10	-10	-12	-10	-10
schedul that	-8	-7	-7	-7	-8	-7	-7
schema	-114	-109	-119	-106	-111	-108	-137
schema $	-79	-80	-95	-84	-87	-85	-124
schema design	-22	-20	-22	-20	-23	-20	-21
scientist	18	46	22	17	22	22	22
scim	-18	-10	-10	-10	-10	-10	-10
scim sync	-18	-10	-10	-10	-10	-10	-10
scope	-37	-37	-37	-28	-36	-34	-36
scope $	-64	-62	-66	-58	-60	-58	-63
scrambl	-32	-38	-34	-52	-49	-33	-34
scratch	-27	-26	-29	-27	-31	-26	-33
scratch file	-9	-9	-9	-9	-11	-9	-9
scream	-15	-21	-15	-15	-15	-15	-16
screen	-37	-35	-42	-36	-59	-36	-37
script	-46	-43	-44	-44	-43	-42	-46
script $	-96	-84	-88	-83	-82	-82	-97
script in	-19	-19	-33	-21	-20	-19	-20
script of	-10	-9	-9	-9	-10	-9	-10
scrub	1	-29	2	33	3	4	-5
sdk	-77	-78	-82	-77	-86	-81	-87
search	-10	-42	-10	32	-13	-11	-11
sec	-11	6	4	-16	36	6	3
second	-15	-4	-7	-6	6	-6	21
second $	-66	-26	-27	-24	-1	-38	-39
second one	34	28	21	26	27	31	97
second region	-7	-8	-7	-7	-8	-7	-7
secret	-53	-16	-44	-41	-48	-38	-42
secret in	-53	-44	-44	-42	-42	-41	-47
secret left	-19	-15	-15	-15	-16	-15	-15
section	80	13	15	13	13	16	17
secur	-13	-20	-9	-14	-21	-19	-12
secur $	-102	-102	-160	-101	-122	-101	-110
secur by	-43	-28	-30	-53	-31	-29	-30
secur code	-38	-38	-38	-38	-41	-39	-67
secur configur	-12	-10	-11	-10	-10	-10	-12
secur contact	-32	-31	-36	-32	-35	-32	-35
secur duti	-9	-9	-20	22	-15	-20	-11
secur environ	-11	-11	-16	-11	-12	-11	-15
secur for	-32	-24	-25	-24	-24	-24	-26
secur group	-26	-11	1	-24	-21	-24	-36
secur in	-17	-10	11	-11	-16	-11	-16
secur of	-44	-42	-22	-43	-62	-46	-53
secur on	-41	-34	-36	-34	-36	-34	-36
secur patch	-8	5	1	5	5	7	44
secur polici	-9	-9	-12	-9	-9	-9	-10
secur profil	-14	-11	-12	-11	-12	-11	-14
secur the	-40	-35	-38	-35	-35	-34	-38
secur updat	45	47	47	52	49	50	118
secur what	140	29	-25	31	19	27	-7
see	1	5	20	15	-12	32	22
see my	17	26	19	30	8	80	71
see to	-27	-28	-29	-30	-30	-28	-36
segment	-73	-74	-83	-73	-79	-75	-80
select	-18	-17	-19	-17	-20	-17	-17
select the	-13	-13	-13	-13	-18	-13	-14
self	15	50	17	10	17	18	17
self host	24	66	22	2	22	23	24
self instal	-31	-33	-31	-50	-31	-30	-32
self run	21	29	29	64	29	29	27
send	-19	-10	-11	-11	35	-11	-14
send quota	-3	21	21	21	95	11	22
send to	-30	-26	-25	-25	-34	-26	-25
sensit	-48	-45	-46	-45	-57	-46	-60
sensit $	-23	-24	-23	-24	-23	-25	-39
sensit data	-57	-52	-55	-53	-72	-52	-61
sensor	-36	-33	-32	-33	-43	-33	-43
sent	-26	-22	-23	-23	-26	-23	-22
sent to	-17	-16	-16	-16	-18	-15	-15
sent with	-25	-20	-19	-21	-23	-20	-20
sentenc	61	-13	-27	-9	-36	-24	-7
separ	-36	-34	-35	-36	-39	-34	-34
serv	-41	-40	-39	-41	-44	-39	-51
server	-27	-26	-25	-19	-29	-24	-16
server $	-49	-45	-45	-45	-54	-43	-21
server @	13	49	12	0	11	12	14
server access	-10	-9	-8	-9	-9	-8	-10
server and	-38	-37	-35	-38	-41	-35	-48
server at	-58	-53	-55	-54	-78	-54	-67
server avail	-25	-24	-25	-24	-25	-25	-28
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
server or	48	22	46	105	46	47	46
server patch	-32	-45	-32	-33	-37	-32	-37
server room	-23	-22	-22	-22	-23	-22	-26
server side	-40	-42	-43	-41	-42	-40	-55
server that	-46	-43	-44	-45	-46	-43	-65
server to	26	26	26	53	26	26	26
server under	-69	-59	-61	-60	-60	-59	-72
server up	-9	-9	-10	-10	-12	-10	-10
server when	-87	-64	-61	-58	-61	-61	-63
server who	-38	-42	-28	-32	-36	-28	-30
serverless	28	1	-12	-12	9	-7	-25
serverless $	36	55	44	59	147	59	61
serverless worker	-85	-72	-74	-66	-68	-69	-81
servic	-28	-27	-19	-25	-31	-23	-33
servic $	-26	-9	-18	-27	-13	-23	-31
servic account	-36	-39	-40	-37	-38	-34	-34
servic and	-24	-24	-24	-24	-31	-24	-33
servic do	8	24	16	57	0	81	23
servic domain	-12	-16	-13	-12	-13	-13	-12
servic endpoint	-24	-24	-26	-25	-30	-24	-33
servic is	-46	-52	-44	-46	-46	-46	-61
servic itself	-31	-29	-29	-28	-45	-28	-30
servic log	-27	-36	-31	-29	-35	-26	-30
servic on	17	13	3	55	4	-7	12
servic quota	-49	-49	-57	-50	-58	-53	-52
servic that	-17	-15	-16	-16	-16	-16	-17
servic the	-46	-43	-44	-44	-47	-43	-62
servic updat	-27	-23	-2	-25	-23	-23	-36
servic where	-52	-47	-50	-52	-61	-55	-63
servic who	-60	-58	-64	-59	-71	-58	-85
session	-47	-65	-48	-52	-49	-46	-48
session $	-16	-15	-18	-15	-16	-16	-18
session in	-13	-15	-14	-14	-14	-13	-13
set	-28	-26	-26	-26	-29	-25	-24
set $	-1	3	3	5	1	5	44
set a	-13	-14	-13	-13	-16	-14	-13
set alarm	-29	-19	-19	-20	-19	-19	-20
set and	-25	-22	-30	-23	-23	-23	-23
set by	-35	-32	-32	-32	-35	-32	-38
set how	-26	-26	-26	-26	-51	-27	-27
set in	-50	-47	-49	-46	-47	-46	-47
set it	-49	-48	-47	-49	-74	-50	-56
set min	-23	-22	-22	-22	-35	-22	-23
set of	-21	-21	-24	-21	-22	-22	-22
set posix	-42	-35	-36	-35	-37	-35	-39
set reserv	-39	-38	-37	-40	-53	-38	-39
set that	-8	-7	-7	-7	-8	-7	-8
set the	-18	-16	-17	-17	-17	-16	-18
set to	-18	-17	-19	-18	-18	-17	-17
set up	-18	-18	-17	-17	-19	-17	-18
setup	9	-15	-16	3	-11	-8	-8
setup in	-46	-45	-59	-47	-51	-44	-45
sever	-28	-27	-32	-28	-29	-27	-34
sever avail	-11	-10	-11	-10	-10	-10	-10
sg	4	1	2	2	31	-2	2
shard	-34	-37	-34	-37	-33	-33	-34
shard $	-29	-37	-30	-43	-29	-30	-29
shard of	-35	-34	-33	-34	-33	-32	-35
share	13	-10	-11	-9	-18	-15	-20
share $	-53	-30	-61	-52	-63	-63	-56
share @	19	-15	18	66	19	19	19
share control	-36	-36	-23	-37	-54	-41	-57
share for	96	31	32	40	32	34	34
share model	146	48	42	43	40	53	48
share of	14	1	-8	-2	-4	-1	0
share one	-39	-39	-47	-40	-51	-39	-51
share respons	46	21	44	23	33	21	19
share the	96	118	50	50	41	51	49
share who	-17	2	-12	-15	-11	-11	-12
share with	-22	-19	-19	-21	-19	-29	-20
sheet	60	4	19	20	3	18	17
shift	-42	-46	-50	-44	-43	-45	-60
ship	-15	-22	-20	-20	-22	-20	-24
ship it	-10	-10	-9	-10	-10	-9	-12
ship the	-8	-8	-8	-9	-8	-8	-9
shop	-40	-37	-41	-38	-41	-37	-41
shopper	-20	-25	-20	-19	-20	-19	-20
short	77	58	161	56	31	52	54
short $	41	-1	-5	2	-2	-1	-1
should	-3	-4	-5	29	1	3	-4
should amazon	-9	-8	-7	-8	-8	-7	-7
should aws	-10	-10	-9	-9	-11	-9	-9
should be	-23	-4	-20	-27	-26	-20	-21
should have	-17	-16	-15	-17	-18	-16	-17
should i	13	18	1	4	36	46	15
should we	0	-7	10	86	11	17	14
shouldnt	-36	-39	-34	-35	-38	-34	-37
show	-12	9	-8	-23	-14	11	-9
show me	-8	14	4	5	-16	52	-2
show up	-9	-9	-9	-9	-11	-9	-10
shred	-30	-31	-31	-31	-39	-31	-34
side	-14	-5	-18	-18	-24	-18	-22
side $	-6	21	13	-3	-25	-4	-5
side @	6	-1	6	22	6	6	6
side by	-3	70	14	10	16	12	12
side duti	7	31	3	-23	4	3	3
side encrypt	-44	-46	-47	-45	-48	-44	-60
side for	76	32	30	33	33	33	33
side is	-61	-43	-52	-44	-57	-44	-45
side of	42	15	16	16	16	16	13
side or	-22	-12	-12	-12	-12	-12	-12
side pleas	-5	44	0	3	1	-2	-4
sidecar	-22	-22	46	-24	-41	-34	-35
sign	-39	-56	-72	-57	-62	-56	-59
sign in	-14	-11	-11	-14	-12	-12	-11
sign on	-33	-33	-35	-34	-47	-34	-33
sign up	56	14	-2	14	15	19	19
sign url	-43	-43	-42	-42	-44	-43	-46
signatur	-60	-58	-58	-58	-66	-57	-65
signatur $	-59	-57	-58	-57	-62	-55	-58
simpli	-8	-7	-9	-9	-9	-8	-8
sinc	-29	-26	-29	-26	-15	-26	-31
sinc januari	-43	-46	-31	-36	-40	-30	-39
sinc thi	31	28	25	28	94	15	8
singl	-8	-7	15	-8	-18	-8	-9
singl @	-12	-11	-11	-12	-12	-11	-16
singl sign	-36	-36	-39	-37	-53	-37	-36
singl tenant	6	7	49	7	-10	6	7
sit	-15	-14	-14	-24	4	-16	-16
sit $	-9	-10	-9	-9	-13	-9	-10
sit in	-19	-21	-19	-19	-20	-18	-18
sit on	-34	-34	-33	-35	-35	-32	-42
sit with	-17	-13	-14	-14	-14	-13	-15
site	-27	-26	-26	-23	-26	-25	-27
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
slow queri	-18	-18	-18	-21	-20	-19	-18
slow sql	-29	-28	-26	-26	-27	-26	-27
small	47	14	13	49	1	18	16
small rest	28	28	28	60	26	28	26
smaller	33	-26	33	91	34	31	33
smallest	21	-11	23	97	23	24	25
smell	-64	-50	-50	-51	-37	-50	-68
smtp	-16	-14	-13	-14	-15	-14	-14
snapshot	-33	-25	-25	-24	-13	-29	5
snapshot $	-54	-56	-65	-56	-74	-73	-65
snapshot in	30	34	32	32	94	22	32
snapshot of	-39	-37	-37	-37	-41	-36	-44
snowflak	-3	3	7	7	60	8	-23
snowflak warehous	11	10	10	9	45	10	-14
so	-7	-9	-18	-5	-20	-3	-11
so $	-46	-43	-42	-44	-51	-40	-44
so @	-28	-26	-26	-22	-21	-22	-23
so amazon	-14	-13	-12	-13	-14	-15	-14
so aws	-14	-13	-16	-16	-13	-13	-18
so it	-25	-25	-22	-26	-23	-23	-24
so noth	-9	-8	-9	-10	-8	-11	-10
so on	7	43	10	-2	9	8	8
so patch	-37	-37	-37	-37	-37	-37	-64
so that	9	9	10	30	9	10	9
so the	-19	0	-9	35	-5	0	-13
so um	57	26	-1	25	21	24	22
so we	-88	-76	-68	-90	-71	-84	-94
so what	-6	66	11	17	-18	76	12
so who	30	33	33	31	27	29	87
soc	-26	-25	-26	-25	-27	-26	-40
soc 2	-28	-27	-27	-27	-29	-28	-43
socket	24	4	23	60	23	23	23
softwar	-27	-28	-26	-22	-27	-26	-34
softwar $	8	4	9	29	7	9	6
softwar in	-46	-43	-45	-43	-45	-43	-58
softwar insid	-38	-34	-33	-34	-37	-34	-38
softwar licens	-27	-26	-25	-25	-27	-25	-27
softwar of	-44	-42	-43	-44	-46	-43	-64
softwar on	-21	-21	-21	-21	-22	-20	-22
softwar that	-10	-10	-10	-10	-11	-10	-15
softwar updat	-15	-16	-15	-25	-15	-15	-16
softwar we	-17	-17	-17	-16	-18	-16	-18
solut	5	7	9	7	53	3	4
solut architect	5	7	9	7	53	3	4
some	-43	-50	-63	-54	-53	-39	-56
some point	-16	-18	-16	-30	-16	-16	-16
somebodi	-16	-20	-21	-19	-23	-25	-9
somebodi at	-10	-10	-9	-11	-10	-9	-10
somebodi delet	-13	-12	-12	-13	-16	-12	-13
somebodi wrote	-16	-16	-17	-17	-16	-17	-19
someon	-28	-30	-16	-15	-26	-28	-28
someon approv	-2	2	-5	7	70	-23	-10
someon els	0	-14	5	54	-5	6	5
someon explain	-36	-22	-25	-25	-25	-22	-22
someon must	-14	-14	-14	-19	-14	-14	-16
someth	-35	-31	-26	-33	-33	-31	-41
someth $	-62	-53	-50	-60	-52	-53	-70
someth aws	-25	-24	-28	-25	-25	-28	-28
someth custom	-52	-42	-45	-44	-55	-45	-56
someth i	-19	-21	-19	-20	-26	-19	-25
someth we	-21	-22	-25	-21	-22	-21	-22
somewher	-33	-47	-37	-44	-33	-33	-33
sorri	-16	-12	2	-12	-16	-14	-12
sorri for	25	25	64	24	16	21	25
sorri i	-39	-32	-35	-32	-35	-33	-32
sort	-19	-18	-32	-19	-22	5	-33
sort of	-2	-1	-20	-2	-8	33	-3
sourc	-29	-28	-36	-29	-39	-18	-41
sourc address	-28	-28	-28	-29	-33	-28	-51
sourc and	23	22	-5	23	8	57	21
sourc code	-28	-28	-28	-28	-29	-29	-40
sourc librari	-32	-32	-31	-33	-54	-44	-34
space	-46	-45	-44	-50	-46	-44	-44
spam	-13	-12	-11	-12	-13	-11	-12
spare	-9	-56	-12	52	-7	-7	-7
speak	-25	-23	-14	-24	-36	-13	-31
speak $	-7	-4	24	-7	-25	24	-8
specif	-33	-31	-36	-31	-42	-34	-38
specif control	-36	-32	-37	-34	-49	-39	-41
specif secur	-11	-11	-16	-11	-12	-11	-15
specifi	-36	-30	-30	-31	-44	-31	-30
spell	40	51	101	31	29	21	26
spend	-116	-119	-139	-115	-123	-117	-129
spf	-22	-22	-18	-18	-19	-18	-20
spf for	-14	-9	-8	-8	-8	-8	-8
split	99	102	33	29	38	37	32
split $	178	104	54	59	57	63	50
split between	-4	-10	-8	-7	-8	-8	-8
split for	81	37	22	26	11	23	23
split of	15	40	24	12	56	22	20
split the	-30	-30	-29	-31	-50	-32	-34
spoof	-28	-28	-28	-29	-33	-28	-51
spread	-89	-93	-94	-87	-98	-81	-90
spread @	-39	-37	-41	-38	-38	-37	-38
spring	-18	-19	-19	-20	-21	-19	-26
sql	-30	-30	-29	-22	-30	-28	-32
sql inject	-22	-23	-25	-24	-25	-23	-29
sql over	1	-5	1	28	2	2	-3
sql queri	-30	-25	-25	-25	-30	-24	-24
sql statement	-29	-28	-26	-26	-27	-26	-27
sqli	-62	-58	-56	-57	-70	-55	-57
srm	55	-2	15	3	-27	56	-12
srm $	31	-56	-75	-49	-61	-68	-65
ssd	-16	-16	-15	-15	-17	-15	-15
sse	-49	-52	-26	-45	-45	-42	-45
sse @	-46	-53	-2	-36	-33	-33	-33
sse c	-44	-41	-43	-44	-52	-41	-47
ssh	-38	-38	-38	-38	-39	-38	-51
ssh kei	-52	-52	-55	-53	-54	-53	-78
sshd	-54	-49	-45	-47	-54	-46	-60
ssl	-29	-25	-27	-27	-27	-25	-25
stack	-18	-36	-22	16	-23	-19	-22
stack @	25	-12	22	94	24	22	24
stack drift	-49	-50	-57	-53	-55	-53	-55
staff	-42	-44	-43	-34	-46	-42	-50
staff $	-13	-13	-13	-13	-15	-14	-14
staff to	-48	-53	-52	-53	-59	-46	-48
stage	20	22	20	20	72	12	19
stai	5	16	-2	-11	3	1	-1
stai $	-6	23	-7	-33	-6	-5	-5
stai compliant	-31	-30	-30	-31	-30	-30	-43
stai in	-4	-10	-6	-5	11	-6	-5
stai with	5	0	-10	21	-16	-1	0
stale	-29	-42	-29	-29	-29	-29	-30
stale who	-10	-10	-9	-10	-9	-9	-10
stand	16	20	74	18	12	20	17
stand $	-40	-34	-37	-40	-33	-34	-41
stand for	40	45	112	40	29	43	41
stand in	-18	-13	-15	-14	-14	-13	-15
standalon	-27	-25	-27	-25	-28	-26	-33
standalon @	-19	-16	-19	-16	-16	-17	-16
standard	-10	-20	-10	9	12	-7	-7
standard @	18	6	18	64	17	18	18
standard log	-19	-18	-19	-18	-22	-18	-19
standbi	-9	-9	-8	-8	-9	-8	-8
standbi in	-12	-12	-11	-11	-12	-11	-11
start	2	-12	-15	-9	-3	9	-9
start $	-27	-24	-34	-21	-22	33	-20
start from	-20	-29	-21	-26	-20	-20	-20
start the	-17	-18	-17	-27	-17	-16	-18
startup	20	9	20	61	20	22	21
startup us	-32	-27	-30	-31	-31	-27	-29
state	-17	-13	-14	-13	-13	-13	-14
statement	-29	-28	-26	-26	-27	-26	-27
static	28	22	27	84	15	28	17
static market	12	3	13	54	13	12	13
statu	-15	-14	-14	-14	-15	-14	-14
step	20	26	26	24	83	25	21
step $	11	17	16	15	43	15	13
step by	37	48	47	44	121	47	43
step in	-24	-23	-23	-23	-30	-24	-25
still	-18	-28	-27	-27	-26	-26	-30
still have	48	-15	-12	-11	-22	-10	-18
still need	-33	-30	-35	-32	-36	-29	-52
still on	-55	-55	-57	-56	-67	-55	-55
still patch	-10	-8	-8	-8	-8	-8	-10
still rout	-26	-24	-23	-24	-27	-24	-26
stolen	-9	-7	-7	-7	-7	-7	-7
stone	-12	-11	-11	-12	-11	-10	-10
stone age	-12	-11	-11	-12	-11	-10	-10
stop	-54	-4	-49	-56	-50	-44	-49
stop and	55	18	21	19	17	20	18
stop condit	-12	-11	-10	-11	-11	-10	-10
stop do	8	115	35	23	48	49	52
stop it	-20	-21	-29	-22	-22	-20	-20
stop secur	-26	-26	-25	-27	-25	-25	-38
storag	-31	-29	-29	-28	-31	-28	-30
storag $	-12	-11	-11	-11	-11	-10	-11
storag across	-8	-8	-9	-8	-8	-8	-7
storag capac	-9	-8	-9	-9	-10	-8	-9
storag databas	-17	-17	-17	-18	-22	-17	-19
storag encrypt	-22	-19	-18	-18	-27	-18	-19
storag fleet	-14	-13	-13	-14	-14	-14	-20
storag hardwar	-19	-16	-16	-16	-16	-16	-16
storag media	-38	-38	-41	-37	-39	-38	-38
storag of	-23	-20	-21	-21	-21	-20	-23
storag six	-10	-7	-7	-7	-7	-7	-7
storag volum	-14	-14	-13	-14	-19	-14	-15
store	-5	-31	-25	-9	-28	-23	-30
store @	-31	-27	-27	-26	-27	-26	-29
store in	-25	-22	-24	-23	-25	-23	-23
store on	-44	-43	-42	-44	-55	-42	-56
stranger	-47	-45	-45	-44	-54	-44	-45
strategi	-88	-92	-91	-84	-98	-77	-88
stream	18	17	19	35	13	19	67
stream when	-22	-21	-21	-22	-29	-21	-22
stretch	-40	-40	-43	-42	-43	-40	-67
stripe	-51	-28	-29	-29	-32	-29	-29
stuck	-65	-48	-60	-56	-31	-57	-53
stuck on	-72	-60	-70	-58	-70	-53	-51
student	-14	-14	-15	-15	-18	-14	-14
studio	-5	-55	-49	-40	-52	-35	-34
stuf	-15	-15	-13	-16	-14	-13	-15
stuff	-6	7	-7	10	-8	-3	-8
stupid	25	25	64	24	16	21	25
stupid question	25	25	64	24	16	21	25
style	-17	-16	-16	-19	-16	-16	-21
subdomain	-36	-50	-35	-39	-47	-35	-38
subdomain takeov	-39	-54	-38	-42	-51	-37	-41
subject	-14	-14	-14	-14	-15	-18	-15
subnet	-35	-34	-39	-34	-35	-34	-40
subnet $	-47	-47	-61	-48	-51	-48	-47
subnet and	-14	-14	-13	-14	-13	-13	-14
subnet group	-24	-23	-33	-22	-24	-22	-22
subscrib	-61	-47	-51	-44	-54	-45	-50
subscrib to	-74	-74	-81	-70	-72	-71	-78
such	-25	-24	-41	-25	-25	-24	-25
suggest	-13	-14	-12	-2	-15	-14	-13
suggest $	-18	-17	-17	-17	-18	-17	-19
summar	11	1	0	1	0	0	2
summari	68	9	8	13	10	11	11
summari $	60	13	12	15	15	14	13
summari for	26	9	9	8	7	9	9
suppli	-18	-18	-19	-18	-18	-17	-19
suppli and	-17	-17	-17	-17	-19	-16	-18
suppli the	-20	-20	-21	-21	-20	-19	-23
supplier	-65	-62	-60	-56	-63	-57	-70
support	32	34	62	36	96	32	31
support $	13	15	53	16	46	11	17
support or	-14	-12	-13	-13	-14	-12	-15
suppos	18	20	53	18	4	19	43
suppos $	-44	-44	-64	-44	-47	-45	-49
suppos to	25	28	68	26	10	27	54
suppress	-67	-61	-66	-61	-75	-61	-79
sure	-11	-11	-11	-10	14	-12	-11
sure onli	-16	-14	-15	-15	-17	-14	-14
sure that	-14	-15	-13	-13	-14	-13	-13
sure the	-25	-22	-21	-22	-29	-21	-22
surveil	-6	-6	-6	-6	-7	-6	-8
surviv	-14	-14	-15	-15	-17	-14	-16
surviv a	-11	-11	-11	-12	-13	-11	-11
surviv the	-11	-11	-12	-12	-15	-11	-14
suspici	-46	-41	-49	-42	-46	-41	-51
swap	-14	50	-3	-2	-3	1	-1
swap @	-6	110	19	21	25	30	33
swap it	-11	-12	-11	-11	-11	-11	-12
swap the	-37	-40	-37	-42	-48	-37	-41
swap them	-47	-45	-41	-41	-44	-41	-47
switch	-32	-30	-34	-32	-33	-31	-39
switch $	-37	-38	-39	-41	-45	-38	-58
switch in	-14	-14	-16	-16	-14	-15	-22
switch it	-13	-13	-14	-14	-15	-13	-14
switch off	-21	-21	-27	-21	-23	-21	-29
switch on	-41	-41	-46	-40	-43	-40	-55
switch that	-7	-7	-7	-8	-7	-8	-7
syn	-33	-30	-30	-30	-34	-30	-32
syn flood	-33	-30	-30	-30	-34	-30	-32
sync	-36	-27	-27	-28	-28	-27	-37
system	-17	-15	-16	-16	-17	-17	0
system $	-24	-36	-30	-36	-25	-26	28
system and	-7	-7	-7	-7	-7	-7	-11
system behind	-17	-16	-16	-16	-18	-16	-25
system eli5	13	12	36	12	9	12	10
system for	-20	-17	-7	-18	-19	-17	-27
system in	-5	-5	-5	-5	-5	-5	-8
system network	-50	-50	-50	-51	-54	-51	-90
system of	-41	-38	-38	-39	-40	-38	-56
system on	-9	-7	-7	-8	-8	-7	-8
system patch	-28	-28	-29	-28	-33	-28	-46
system that	-8	-8	-8	-8	-9	-8	-8
system under	-62	-58	-60	-57	-60	-58	-70
system updat	36	38	38	36	37	38	93
system when	-55	-53	-54	-54	-74	-53	-82
tabl	-22	4	-22	-18	-23	-20	-25
tabl $	-50	-52	-57	-51	-56	-51	-53
tabl @	49	154	39	86	54	55	44
tabl and	-8	-7	-7	-7	-8	-7	-8
tabl in	-27	-25	-26	-25	-27	-25	-32
tabl map	-8	-8	-7	-7	-8	-7	-7
tabl of	-17	-16	-15	-16	-18	-16	-16
tabl permiss	-13	-12	-12	-12	-12	-12	-13
tabl that	-48	-25	-25	-26	-26	-25	-25
tabl whose	-87	-87	-84	-83	-87	-83	-118
tag	-67	-66	-68	-66	-77	-67	-97
tag resourc	-41	-37	-37	-38	-42	-38	-67
take	-3	-13	-17	1	-15	-12	-8
take $	24	13	25	37	61	24	16
take @	16	57	22	8	24	27	27
take autom	-9	-8	-8	-8	-9	-8	-8
take care	18	-7	-11	-8	-10	-6	5
take over	32	11	13	10	11	12	13
take snapshot	-79	-76	-76	-76	-94	-75	-102
take the	-42	-26	-26	-20	-28	-25	-27
taken	-15	-15	-14	-16	-15	-14	-16
taken over	-15	-15	-14	-16	-15	-14	-16
takeov	-37	-50	-36	-39	-47	-35	-38
talk	14	2	31	2	-12	23	2
talk of	25	25	69	24	28	26	29
talk to	-30	-18	-17	-18	-37	6	-18
tamper	-40	-27	-27	-26	-29	-26	-26
target	-32	-29	-33	-28	-29	-28	-29
target $	-44	-41	-41	-39	-40	-39	-40
task	-14	-16	-14	-20	-24	-19	-23
task $	-36	-36	-39	-35	-36	-34	-38
task are	86	22	28	30	30	29	23
task definit	-73	-65	-96	-65	-68	-65	-65
task in	107	96	46	56	48	51	39
task remain	51	-16	14	10	11	13	14
task retir	-1	-1	11	-1	-4	0	-2
task to	-10	-10	-16	-10	-11	-11	-11
tb	13	2	21	15	89	25	24
tcp	-3	-13	-36	-3	63	-6	0
tde	-16	-15	-14	-17	-15	-15	-16
teach	-49	-50	-49	-51	-65	-50	-75
team	23	10	8	42	11	11	7
team $	-15	-42	-29	-40	-66	-46	-19
team can	-28	-24	-24	-26	-31	-24	-24
techi	9	10	38	9	3	9	10
techi $	9	10	38	9	3	9	10
technic	20	21	47	20	16	19	21
technician	-28	-27	-27	-27	-33	-29	-36
tele	-13	-13	-16	-18	-15	-13	-13
tell	6	3	30	-3	-11	11	-12
tell me	6	4	18	-5	1	15	-13
templat	-65	-54	-62	-50	-66	-51	-52
ten	-10	-10	-11	-11	-12	-11	-10
tenant	10	10	33	9	27	6	4
tenant manag	24	24	57	23	23	20	24
tenant who	23	23	5	22	57	23	2
term	33	59	74	49	25	37	33
term of	24	55	19	44	17	29	27
termin	-35	-42	30	-50	-61	-38	-46
terraform	5	38	16	34	125	34	38
terraform $	11	17	21	17	84	12	22
terraform modul	12	18	18	18	47	19	19
test	-62	-61	-59	-61	-73	-61	-67
test $	-125	-128	-154	-122	-130	-124	-137
test and	-42	-38	-41	-40	-43	-39	-38
test of	-50	-51	-70	-50	-54	-67	-62
test our	-49	-50	-49	-49	-70	-50	-69
test restor	-41	-42	-42	-42	-70	-42	-51
test that	-28	-27	-30	-28	-26	-31	-32
test the	-25	-25	-26	-25	-46	-25	-28
tester	-40	-26	-25	-26	-32	-26	-27
text	-33	-26	-39	-6	7	-23	-29
than	-2	22	11	-20	9	-2	-5
than 90	-10	-10	-9	-11	-10	-10	-13
than @	24	43	19	1	62	16	20
than with	2	50	3	-39	-6	2	2
thank	-18	-28	-23	-22	-19	-28	-29
that	-23	-22	-21	-20	-25	-21	-15
that $	-68	-65	-103	-62	-75	-66	-31
that @	-28	-27	-27	-27	-27	-26	-29
that a	2	1	44	-1	-8	0	-14
that amazon	-41	-39	-45	-40	-45	-43	-48
that an	-19	-19	-18	-19	-18	-18	-21
that appli	-26	-25	-27	-26	-32	-26	-29
that aws	1	7	2	31	0	7	-1
that be	-23	-27	5	-46	-24	-23	-32
that by	-28	-38	-29	-29	-34	-29	-31
that call	11	17	57	23	22	23	23
that connect	-32	-32	-32	-32	-33	-32	-34
that do	-32	-33	-37	-34	-36	-34	-44
that end	-15	-13	-14	-13	-15	-13	-14
that execut	-15	-15	-17	-15	-16	-15	-15
that for	-36	-38	-59	-35	-58	-41	-34
that had	-24	-20	-32	-20	-21	-20	-21
that hand	-11	-9	-10	-10	-9	-9	-11
that has	-33	-36	-25	-29	-29	-24	-25
that hold	-16	-16	-16	-16	-16	-16	-19
that host	-21	-20	-19	-20	-21	-20	-23
that i	-25	-23	-23	-15	-23	-23	-41
that imag	-16	-20	-16	-16	-15	-15	-17
that is	0	-16	-14	-14	-15	-13	-14
that it	-29	-28	-30	-31	-28	-29	-42
that keep	-10	-10	-11	-10	-11	-10	-12
that left	-25	-35	-32	-31	-35	-30	-31
that let	-75	-38	-38	-40	-57	-38	-38
that limit	-20	-19	-36	-19	-19	-19	-19
that market	-12	-9	-9	-10	-11	-9	-10
that must	-18	-18	-16	-16	-16	-16	-15
that number	-9	-9	-9	-9	-11	-9	-11
that on	11	16	18	16	12	17	49
that onc	-15	-16	-16	-19	-16	-16	-16
that one	-25	-25	-26	-26	-25	-25	-45
that or	4	11	17	17	17	14	93
that our	-29	-26	-28	-27	-27	-26	-36
that ourselv	-11	-11	-12	-11	-13	-10	-10
that patch	-10	-16	-10	-11	-10	-10	-10
that record	39	35	38	35	91	37	14
that replic	-10	-7	-7	-7	-7	-7	-7
that run	-29	-32	-27	-20	-28	-26	-38
that serv	-16	-16	-16	-16	-19	-16	-21
that sit	-16	-21	-18	-24	-19	-17	-17
that somebodi	-14	-14	-15	-17	-14	-13	-17
that someth	-7	-8	-7	-7	-11	-7	-7
that store	-21	-16	-16	-17	-16	-16	-17
that stuff	-28	-25	-25	-26	-30	-25	-32
that the	9	11	9	16	32	10	7
that thei	-3	4	-5	7	3	-9	54
that thing	15	33	70	34	18	33	93
that to	-9	-9	-11	-10	-10	-9	-10
that up	-31	-26	-23	-24	-24	-23	-24
that us	-32	-14	-13	-9	-18	-16	70
that we	47	68	27	38	29	32	20
that whose	-7	-7	-7	-7	-8	-7	-10
that word	28	27	91	28	16	23	24
the	-15	-15	-14	-13	-11	-15	-8
the @	-40	-39	-39	-38	-35	-37	-44
the access	-26	-24	-23	-24	-29	-24	-29
the account	0	1	1	2	32	3	1
the admin	26	10	23	49	53	24	25
the agent	28	28	28	29	14	28	83
the amazon	-16	-11	-11	-11	-11	-11	-13
the ami	-18	-18	-18	-18	-18	-19	-26
the analysi	-18	-18	-35	-18	-18	-18	-18
the analyst	18	14	10	47	-5	9	8
the api	-29	-17	-17	-18	-17	-17	-18
the app	-31	-32	-32	-32	-52	-32	-33
the applianc	-15	-16	-21	-18	-15	-15	-16
the applic	-29	-25	-25	-21	-27	-24	-28
the assess	-36	-32	-37	-32	-33	-31	-34
the assessor	-10	-8	-8	-9	-8	-8	-9
the attack	-56	-45	-56	-48	-67	-45	-46
the audit	-12	-11	-12	-12	-7	-13	-11
the auditor	-55	-57	-63	-57	-68	-58	-77
the authorit	-10	-10	-10	-10	-11	-10	-10
the auto	-8	-8	-10	-9	-8	-8	-9
the autom	-45	-39	-43	-44	-37	-38	-38
the automat	-12	-12	-14	-13	-13	-15	-13
the avail	-53	-53	-74	-54	-59	-55	-73
the aws	-17	-14	-34	-14	-2	4	-19
the backbon	-23	-24	-24	-23	-24	-23	-24
the backup	-6	8	12	11	24	12	56
the ball	-18	-22	-17	-17	-18	-17	-17
the bare	-25	-25	-26	-25	-27	-25	-46
the base	3	3	3	3	9	3	2
the basement	-24	-24	-25	-41	-23	-25	-24
the board	-54	-44	-46	-44	-45	-45	-53
the box	-34	-37	-33	-38	-41	-33	-36
the broker	-51	-50	-51	-65	-68	-50	-52
the build	-25	-34	-23	-24	-25	-23	-25
the cabl	-26	-26	-26	-26	-47	-28	-28
the cach	-32	-31	-31	-37	-56	-31	-55
the capac	-11	-10	-10	-10	-12	-11	-11
the card	0	0	-26	0	-9	26	0
the certif	37	11	-10	9	-5	9	35
the checkout	21	23	18	16	61	21	6
the cidr	-26	-22	-22	-22	-37	-23	-26
the cisco	-11	-14	-22	-22	53	-9	-30
the cli	10	30	27	27	100	-3	18
the client	6	-14	-13	-14	-27	-14	-23
the cloud	-32	-32	3	-31	-46	-33	-42
the cluster	32	35	21	31	27	35	107
the code	-25	-23	-24	-24	-27	-24	-27
the coffe	18	18	18	18	54	18	10
the compani	-17	-13	-17	-14	-25	14	-15
the complianc	-36	-27	-27	-28	-29	-26	-27
the comput	-19	-18	-18	-18	-14	-18	-27
the configur	-33	-33	-34	-33	-42	-34	-38
the connect	-11	-12	-11	-11	-17	-11	-11
the consol	-29	-29	-32	-32	-39	-31	-33
the contain	0	3	2	0	-8	3	39
the content	-27	-27	-27	-28	-36	-27	-39
the control	-32	-29	-36	-28	-30	-27	-31
the cool	-18	-11	-11	-11	-13	-11	-11
the credenti	10	15	7	13	76	0	3
the custom	-26	-25	-40	-31	-40	-33	-38
the daili	-12	-11	-11	-12	-13	-11	-11
the dashboard	-2	-2	52	-4	-15	-9	-11
the data	-22	-22	-24	-22	-17	-22	-30
the databas	9	14	17	30	-5	21	114
the db	-15	-13	-20	-13	-13	-13	-14
the deal	55	1	-24	4	-10	2	1
the decid	-8	-7	-7	-7	-7	-7	-8
the default	5	7	-2	6	38	6	4
the deploy	-11	-7	-7	-7	-7	-7	-7
the devic	-16	-15	-16	-16	-16	-16	-26
the differ	-3	35	-19	-9	71	10	14
the disk	-31	-29	-30	-31	-44	-30	-33
the divis	80	40	15	29	23	29	30
the dns	-52	-46	-42	-42	-47	-41	-44
the docker	-8	-7	-8	-8	-7	-7	-7
the domain	-35	-39	-34	-35	-34	-33	-36
the durabl	-9	-7	-7	-7	-8	-7	-7
the duti	-8	32	15	-2	48	14	14
the ecs	-47	-46	-47	-46	-47	-46	-75
the edg	-46	-47	-61	-50	-50	-47	-69
the encrypt	-30	-29	-29	-31	-36	-29	-36
the end	-34	-33	-33	-33	-56	-33	-34
the endpoint	45	38	41	44	19	45	88
the engin	-7	-6	-8	-9	-20	-5	33
the environ	-19	-17	-18	-17	-23	-17	-17
the esxi	-11	-10	-11	-11	-14	-11	-14
the etl	-10	-9	-9	-9	-10	-9	-10
the evid	-45	-29	-29	-29	-30	-29	-29
the execut	-20	-20	-23	-20	-21	-20	-21
the facil	-23	-22	-25	-23	-22	-23	-25
the factori	-38	-36	-36	-36	-37	-36	-53
the failov	-15	-14	-14	-14	-16	-13	-13
the fenc	95	38	31	40	85	41	6
the fewest	3	1	7	51	-5	8	8
the file	-18	-10	-17	-19	-22	-17	-20
the find	-53	-31	-31	-32	-48	-31	-32
the firewal	47	46	45	46	16	45	142
the firmwar	-11	-10	-10	-10	-10	-10	-12
the first	-64	-71	-79	-74	-101	-71	-81
the fix	-35	-35	-34	-36	-37	-36	-52
the fleet	-22	-21	-21	-21	-26	-21	-25
the flow	-20	-20	-26	-20	-22	-20	-20
the full	30	-2	-1	-1	-23	-2	0
the function	-19	-17	-17	-17	-17	-17	-20
the gatewai	10	31	33	17	60	31	89
the global	-19	-19	-21	-20	-23	-19	-23
the goal	14	-14	12	42	51	13	1
the golden	-13	-13	-15	-14	-18	-14	-19
the gpu	-43	-42	-41	-45	-50	-41	-46
the guard	-39	-40	-41	-39	-49	-41	-46
the guest	-26	-21	-23	-22	-11	-21	-30
the hardwar	-36	-32	-33	-32	-36	-32	-38
the head	-7	-6	-7	-7	-7	-7	-9
the health	-26	-26	-32	-31	-31	-28	-29
the heavi	-26	-52	-24	5	-32	-26	-45
the hook	41	2	-16	-5	-6	-4	-12
the host	50	57	54	73	59	57	128
the http	-45	-46	-51	-48	-61	-46	-59
the hypervisor	-45	-43	-47	-43	-52	-43	-56
the index	-25	-23	-25	-25	-24	-24	-38
the infrastructur	-16	-15	-15	-15	-16	-15	-16
the internet	-42	-34	-33	-38	-38	-33	-39
the java	-28	-27	-28	-28	-29	-26	-31
the job	-45	-42	-42	-41	-42	-42	-61
the kei	43	50	49	50	31	49	117
the kernel	-3	-1	-12	40	-15	-10	-1
the key	-11	-11	-11	-11	-13	-11	-16
the kubelet	-32	-31	-36	-34	-32	-31	-42
the land	-25	-24	-29	-27	-26	-25	-26
the latter	-33	-33	-33	-33	-43	-33	-48
the law	-30	-30	-30	-31	-41	-30	-36
the least	29	12	29	80	27	29	26
the legal	28	29	54	21	51	3	29
the limit	-1	-3	-34	-1	-29	50	-24
the line	4	39	4	5	-5	5	5
the linux	-36	-32	-32	-33	-19	-31	-41
the log	4	4	6	5	-2	6	29
the loss	-11	-11	-12	-12	-15	-11	-14
the lowest	6	7	-6	-6	45	3	6
the machin	-69	-65	-66	-65	-67	-64	-84
the mainten	-40	-22	-31	-29	-39	-23	16
the manag	-38	-26	-28	-26	-26	-26	-30
the manual	-27	-26	-28	-27	-32	-31	-28
the master	-19	-17	-17	-17	-17	-17	-19
the max	54	63	45	65	123	66	71
the maximum	42	44	24	43	111	43	44
the mean	31	31	72	30	0	28	31
the metadata	-8	-8	-8	-8	-9	-7	-8
the mfa	-14	-14	-21	-14	-16	-15	-15
the minimum	-10	-31	-10	18	-13	-10	-10
the model	-2	-25	-23	-24	-32	-26	-34
the monthli	0	9	-3	-16	42	9	6
the most	37	24	26	99	21	36	32
the name	26	32	31	30	26	31	70
the network	-14	-14	14	-14	-18	-14	-17
the new	-25	-31	-24	-32	5	-27	-26
the next	-32	-29	-31	-30	-33	-28	-30
the nitro	13	13	65	14	10	14	10
the node	11	2	12	27	6	12	53
the object	-27	-27	-27	-27	-52	-27	-27
the offic	29	29	27	29	85	24	23
the old	7	7	4	6	53	-3	2
the on	-16	-17	-16	-16	-19	-16	-16
the one	-8	-2	0	33	2	3	2
the oper	-10	-11	-17	-11	-17	-11	20
the os	-16	-11	-12	-14	43	-13	-44
the other	18	57	18	4	16	17	17
the owner	-37	-27	-31	-29	-28	-26	-33
the parti	-23	-23	-27	-25	-26	-25	-30
the partner	-19	-18	-35	-19	-19	-19	-18
the password	-8	8	-9	5	-25	8	78
the patch	1	-9	3	44	26	0	-25
the pci	2	2	22	2	-8	1	2
the peer	-33	-32	-35	-33	-36	-32	-50
the peopl	-26	-25	-27	-27	-31	-26	-32
the permiss	-23	-37	-23	-23	-24	-22	-23
the person	-41	-48	-41	-47	-44	-40	-40
the physic	-37	-34	-34	-34	-35	-33	-39
the platform	-30	-37	-34	-33	-33	-29	-32
the point	-21	-16	-16	-16	-17	-16	-17
the polici	24	-6	-13	-7	-36	-7	-12
the power	1	7	-4	-5	38	6	-3
the privat	-10	-10	-10	-10	-11	-10	-10
the product	-10	-9	-9	-10	-11	-9	-10
the prompt	-9	-10	-9	-9	-11	-9	-9
the provid	-15	-14	-15	-15	-15	-14	-18
the python	-25	-24	-25	-24	-31	-24	-29
the queri	-12	-10	-10	-11	-12	-10	-12
the queue	-13	-13	-13	-13	-17	-14	-15
the rack	-36	-37	-36	-36	-56	-36	-50
the record	-30	-31	-30	-54	-34	-31	-33
the recoveri	-8	-6	-6	-6	-6	-6	-7
the region	-29	-29	-29	-29	-32	-28	-29
the regul	-15	-13	-14	-14	-16	-13	-18
the replac	-54	-44	-46	-45	-52	-45	-46
the requir	-18	-17	-16	-17	-22	-16	-19
the resolv	-27	-25	-25	-27	-47	-25	-26
the resourc	-12	-12	-11	-18	-12	-12	-12
the respons	-3	28	-6	-19	-16	-8	-9
the rest	24	68	26	25	-5	31	104
the restor	-27	-29	-30	-27	-53	-28	-33
the retent	-18	-18	-17	-18	-21	-18	-22
the risk	-9	-20	-21	-38	-20	-20	-20
the room	-22	-20	-20	-20	-28	-19	-20
the root	-36	-36	-44	-36	-41	-37	-42
the rotat	-19	-20	-19	-22	-25	-19	-22
the rout	-7	-8	-7	-8	-8	-7	-8
the router	-8	-5	-5	-5	-5	-5	-5
the row	-28	-24	-23	-31	-25	-23	-32
the rule	-21	-27	-20	-23	-7	-20	-26
the rundown	38	-2	-2	-1	-31	-3	-1
the runtim	25	37	71	35	24	34	83
the salari	-28	-28	-28	-29	-55	-28	-28
the same	7	56	41	25	8	18	15
the schedul	-26	-25	-26	-24	-25	-24	-32
the search	-11	-11	-11	-11	-11	-10	-12
the second	-47	-24	-32	-30	-37	-25	19
the secur	48	11	21	38	21	23	51
the server	-37	-35	-35	-35	-45	-34	-19
the servic	-47	-53	-50	-50	-51	-46	-49
the shard	-38	-37	-37	-37	-36	-35	-38
the share	40	0	42	1	-33	0	1
the shop	-67	-54	-68	-62	-67	-52	-70
the signatur	-43	-43	-41	-43	-55	-42	-53
the site	-27	-25	-27	-27	-26	-25	-27
the sla	27	32	9	31	75	32	34
the smallest	19	15	19	47	19	20	19
the softwar	-37	-38	-37	-44	-38	-37	-45
the sourc	-17	-16	-16	-16	-17	-17	-21
the split	35	43	11	13	7	13	12
the ssh	-22	-21	-23	-21	-22	-21	-24
the standbi	-9	-10	-9	-9	-9	-9	-9
the stone	-12	-11	-11	-12	-11	-10	-10
the storag	-18	-16	-17	-17	-19	-16	-18
the subnet	-21	-19	-26	-19	-20	-19	-20
the switch	10	45	10	10	10	11	10
the system	-11	-11	-11	-11	-12	-11	-16
the tabl	5	-5	5	28	1	5	3
the task	-17	-17	-17	-17	-17	-17	-20
the team	100	71	57	94	111	61	37
the term	25	30	79	32	24	31	32
the text	10	6	-29	5	67	3	-3
the thing	-8	-6	-6	-6	-6	-6	-6
the third	6	11	35	10	10	11	11
the three	-13	-21	-15	10	-20	-14	-15
the tls	-19	-20	-21	-21	-22	-20	-25
the traffic	-21	-20	-22	-22	-22	-21	-26
the truck	-33	-32	-32	-38	-41	-31	-38
the tunnel	-45	-43	-35	-58	-44	-34	-34
the two	-3	17	-3	-16	-3	-2	-2
the underli	-52	-40	-42	-42	-45	-41	-65
the updat	43	35	56	79	19	47	123
the upgrad	6	13	15	6	5	14	85
the uplink	-7	-8	-8	-8	-8	-8	-9
the vendor	48	22	21	22	20	19	23
the version	-8	-9	-24	-12	-20	-20	36
the virtual	-35	-32	-33	-33	-35	-32	-43
the vpn	28	29	29	27	15	29	69
the vulner	-37	-36	-35	-36	-40	-36	-65
the weather	-1	-1	-28	-1	42	-4	0
the web	-21	-20	-34	-22	-21	-21	-21
the weekend	-15	-11	-11	-11	-13	-11	-12
the whole	-9	-8	-7	-8	-10	-8	-8
the window	-17	-17	-17	-18	-22	-18	-21
the wire	-48	-40	-38	-39	-46	-39	-55
the work	-24	-10	-27	-23	-23	-25	-35
the worker	-29	-26	-30	-27	-7	-26	-45
the workload	-55	-55	-89	-57	-73	-57	-59
the world	-30	-29	-29	-31	-42	-29	-31
the wrong	-32	-31	-31	-33	-40	-32	-37
theft	-14	-15	-13	-15	-14	-13	-16
thei	-7	-13	7	-7	-16	-11	2
thei $	6	18	46	18	11	14	65
thei are	-24	-23	-24	-23	-27	-22	-26
thei do	42	19	0	25	20	9	87
thei mean	-22	18	74	23	2	23	23
their	34	-5	-13	-7	3	-4	7
their $	31	17	7	5	0	6	29
their @	-35	-24	-24	-23	-24	-24	-27
their access	-51	-50	-50	-49	-70	-50	-69
their and	70	34	9	32	30	33	31
their host	-46	-28	-31	-54	-30	-29	-29
their name	35	41	40	39	90	38	28
their or	-42	-13	-9	-10	-40	-19	32
their os	-9	-11	-10	-10	-10	-9	-13
their our	180	64	68	67	46	62	43
their own	-22	-21	-28	-24	-22	-20	-22
them	11	-10	-14	-11	-11	-10	0
them $	4	-3	-11	-8	-5	-6	8
them back	-28	-22	-23	-24	-22	-23	-32
them everi	-28	-23	-23	-24	-26	-24	-23
them in	-12	-10	-10	-10	-14	-10	-10
them is	-48	-45	-48	-46	-54	-46	-62
them off	-18	-16	-18	-16	-18	-17	-16
them on	-36	-34	-34	-34	-39	-34	-51
them or	21	25	22	21	28	26	98
them out	-27	-18	-18	-18	-19	-17	-20
them to	-30	-29	-42	-31	-32	-31	-39
them who	-7	-7	-7	-7	-8	-7	-7
themselv	-42	-43	-58	-47	-43	-43	-44
themselv $	-37	-37	-60	-38	-39	-39	-40
then	-35	-34	-18	-37	-37	-34	-40
then $	-18	-16	17	-14	-17	-15	-26
there	-4	-14	-26	-22	-3	-13	-26
there $	16	-8	-29	-21	12	-16	-16
there a	11	15	12	24	15	50	13
there is	-12	-10	-10	-11	-11	-11	-11
there no	-22	-20	-22	-19	-23	-21	-21
there was	-10	-9	-8	-9	-9	-8	-9
there who	-10	-13	-10	-11	-11	-11	-12
thermostat	-9	-8	-8	-8	-8	-8	-8
these	-46	-54	-43	-43	-36	-42	-51
these $	-50	-67	-54	-50	-61	-49	-70
these dai	32	32	27	27	72	31	17
theyr	-51	-52	-53	-53	-90	-52	-59
thi	1	6	2	5	9	39	37
thi $	-6	-5	29	-6	-5	-39	-8
thi bot	-4	-2	-54	-1	-31	76	-9
thi in	-18	-19	-20	-19	-25	-17	-21
thi is	-15	-15	-17	-15	-15	-17	-22
thi morn	14	15	12	14	70	7	-4
thi one	34	40	27	36	17	6	109
thi thing	-17	-2	-1	-1	-23	59	-18
thi word	24	26	84	25	-4	2	21
thing	65	14	16	18	-4	26	47
thing $	-17	2	17	2	-2	13	40
thing amazon	82	19	9	16	28	18	20
thing can	-2	-1	-20	-2	-8	33	-3
thing do	97	36	39	38	39	37	35
thing for	-4	22	23	25	20	24	116
thing our	23	3	5	6	6	5	4
thing to	13	9	14	40	13	12	13
thing who	24	26	26	27	3	25	60
think	-28	-19	-40	-8	-4	-44	-28
think about	28	28	21	73	15	26	26
think of	-1	20	-24	0	58	-20	-2
third	-21	-15	6	-17	-15	-14	-15
third parti	-28	-23	-12	-25	-23	-22	-24
those	-36	-31	-35	-32	-45	-15	-28
those $	3	10	-1	8	3	58	25
those @	-26	-24	-28	-26	-27	-24	-30
those for	-22	-28	-21	-30	-21	-21	-21
those node	-14	-14	-14	-15	-14	-14	-23
those two	-34	-27	-30	-30	-28	-28	-31
though	-32	-26	-34	-26	49	-25	-27
thousand	-14	-13	-15	-14	-16	-14	-14
thousand of	-11	-10	-11	-11	-14	-11	-11
threat	-13	-13	-12	-12	-13	-12	-13
three	-7	9	0	16	8	1	0
three $	-26	-29	-26	-38	-25	-25	-28
three azs	-23	-23	-24	-23	-23	-22	-21
three column	-25	32	-2	-3	-1	-1	-2
three year	27	27	22	23	77	26	25
three zone	-9	-9	-10	-9	-9	-9	-9
throttl	-36	-31	-31	-32	-36	-31	-33
throttl limit	-49	-42	-40	-42	-54	-42	-42
through	-20	-31	-31	-30	-39	-30	-32
through @	-13	-23	-21	-21	-26	-21	-21
through a	-34	-34	-36	-34	-45	-34	-46
through our	-28	-23	-24	-25	-23	-24	-25
through the	-12	-12	-13	-13	-12	-12	-12
through which	-12	-15	-12	-13	-13	-12	-11
throughput	25	37	-1	41	116	39	40
throughput for	-18	-16	-16	-18	-22	-16	-16
thru	-48	-37	-41	-44	-43	-37	-48
tick	-28	-30	-31	-28	-31	-28	-32
ticket	-1	2	2	0	16	2	0
ticket for	-15	-13	-14	-16	-15	-13	-16
tie	17	17	18	40	16	18	17
tier	-58	-59	-66	-58	-63	-60	-63
time	-10	-11	-7	-10	17	-13	-14
time $	13	-3	-4	-5	-7	-3	-6
time object	-48	-49	-58	-48	-52	-48	-49
time out	37	52	52	33	105	53	52
time recoveri	-19	-16	10	-17	-24	-17	-21
timeout	-38	-37	-38	-36	-37	-36	-45
timeout of	-33	-32	-33	-32	-33	-32	-44
tini	1	-13	0	19	1	1	1
tls	-20	-19	-16	-19	-22	-19	-14
tls $	-67	-58	-63	-62	-64	-59	-73
tls 1	-21	-21	-22	-30	-23	-21	-26
tls between	-27	-26	-26	-26	-27	-26	-39
tls cert	-6	-6	-7	-7	-1	-6	-8
tls disabl	-21	-20	-22	-22	-21	-20	-22
tls for	-13	-12	-14	-13	-12	-12	-12
tls on	-29	-28	-30	-29	-31	-28	-32
tls version	-29	-27	-29	-27	-28	-27	-28
tls who	33	32	-10	34	17	32	111
tlsv1	-33	-33	-32	-32	-38	-32	-40
to	-14	-15	-18	-12	-12	-16	-17
to $	-24	-23	-23	-23	-24	-22	-24
to 0	-10	-9	-10	-9	-10	-9	-9
to 1	-15	-13	-14	-14	-15	-13	-14
to 16	-20	-24	-22	-37	-21	-21	-22
to @	-36	-19	-39	-36	-20	-30	-34
to a	-22	-18	-10	-21	-25	-20	-21
to act	-6	-5	-5	-8	-5	-5	-5
to add	-25	-25	-26	-27	-28	-25	-33
to agent	-8	-6	-6	-6	-6	-6	-7
to all	-29	-28	-28	-28	-43	-29	-34
to amazon	-30	-33	-30	-9	-35	-28	-39
to an	-36	-32	-33	-32	-24	-31	-32
to anoth	-9	-9	-8	-8	-9	-9	-10
to answer	-6	-5	-22	-5	-13	35	-4
to appli	-6	2	-10	-2	-20	0	43
to ask	-14	-3	-16	-3	-29	46	-2
to attach	31	28	18	16	89	28	30
to aws	-25	-55	-45	-27	-73	-46	-47
to babysit	11	9	-1	52	4	12	9
to be	37	30	72	50	33	37	35
to blame	-39	-53	-40	-43	-60	-39	-40
to both	-35	-38	-36	-33	-60	-33	-57
to by	-9	-5	-14	-10	-9	-9	-9
to call	-28	-23	-28	-24	-27	-24	-25
to care	-22	-33	-23	-8	-23	-23	-45
to date	-30	-32	-29	-27	-31	-26	-28
to deal	-13	-10	-9	-10	-10	-9	-11
to decid	-18	-21	-17	-21	-17	-18	-18
to defin	-47	-48	-76	-46	-70	-51	-46
to do	35	4	-13	16	-12	-4	-9
to enabl	-28	-27	-28	-28	-44	-28	-44
to encrypt	-40	-39	-40	-39	-51	-39	-46
to fix	-26	-26	-28	-44	-26	-25	-26
to flip	-41	-59	-39	-42	-44	-42	-41
to get	-9	-8	-8	-8	-8	-7	-10
to have	-13	-12	-11	-12	-12	-11	-12
to instal	-6	-6	-6	-6	-6	-6	-9
to it	-50	-51	-54	-53	-54	-53	-68
to keep	-46	-39	-37	-1	-63	-36	-37
to know	12	23	1	-20	0	1	1
to look	13	4	13	58	12	13	10
to maintain	-30	-79	-32	0	-30	-30	-30
to me	70	24	48	21	7	21	22
to move	-45	-24	-24	-25	-24	-24	-25
to my	48	37	13	26	61	25	25
to nairobi	6	6	-12	2	33	4	6
to our	2	-22	-36	-27	-34	-31	-29
to patch	-16	-11	-14	25	-12	-11	-11
to plain	5	21	5	4	4	5	4
to plan	-10	-10	-14	-10	-12	-10	-10
to prod	-42	-23	-23	-24	-24	-23	-23
to protect	-17	-16	-16	-16	-21	-17	-17
to put	-23	-29	-26	-10	-23	-21	-21
to reboot	-23	-8	-7	-8	9	-8	-11
to renew	-7	-6	-8	-7	-6	-6	-6
to repair	-12	-12	-10	-10	-10	-10	-10
to replac	-27	-34	-27	-49	-27	-27	-27
to review	-22	-21	-24	-22	-22	-21	-27
to rotat	49	47	51	51	34	46	104
to run	66	27	35	69	17	35	31
to scan	-9	-7	-7	-7	-9	-7	-8
to schedul	-12	-9	-9	-9	-9	-9	-9
to secur	-32	-26	-25	-26	-28	-26	-35
to set	-29	-30	-27	-38	-29	-28	-30
to sort	-24	-24	-24	-24	-24	-26	-44
to take	37	14	9	11	11	12	12
to the	-8	-14	-14	-16	-12	-14	-15
to think	7	7	2	35	1	5	5
to tls	-10	-10	-10	-10	-12	-10	-9
to touch	-23	-31	-18	12	-21	-16	-18
to turn	-9	-7	-7	-7	-8	-7	-7
to two	25	20	7	8	81	21	24
to updat	1	-10	2	31	-6	2	-1
to upgrad	-15	-15	-16	-16	-16	-16	-24
to us	-8	12	-6	-7	-9	-6	-11
to whom	-41	-18	-44	-57	-62	-41	-68
to write	-15	-12	-12	-12	-15	-12	-15
to you	-3	-1	0	-3	-25	30	-1
todai	5	3	-32	-16	-27	-13	-11
todai $	70	35	17	34	15	32	35
todai what	-35	-24	-47	-24	-26	-27	-23
todo	-4	28	-2	-11	-10	-3	-2
toggl	-58	-50	-57	-57	-48	-48	-49
token	-42	-42	-47	-42	-19	-47	-46
token of	-15	-16	-16	-16	-19	-16	-19
told	-28	-26	-28	-28	-28	-25	-29
tomorrow	40	11	9	10	25	11	12
tomorrow $	40	11	9	10	25	11	12
tonight	9	-8	10	13	83	15	4
tonight $	-27	-44	-23	-21	26	-20	-30
too	-53	-50	-50	-53	-50	-49	-57
too $	-64	-62	-62	-59	-61	-61	-66
too low	-11	-10	-10	-11	-14	-10	-10
took	-10	-9	-9	-9	-10	-9	-9
tool	-17	-15	-49	-14	-43	37	-37
top	-44	-45	-46	-51	-52	-45	-63
top of	-44	-45	-46	-51	-52	-45	-63
topic	-26	-28	-37	-24	-33	1	-26
topic and	-19	-18	-18	-18	-22	-19	-25
touch	-39	-40	-38	-26	-42	-36	-44
touch the	-48	-40	-42	-45	-47	-41	-60
trace	-7	-7	-7	-8	-12	-7	-8
traffic	-30	-29	-33	-29	-31	-29	-34
traffic $	-31	-22	-25	-23	-25	-22	-24
traffic over	-19	-18	-18	-20	-17	-18	-26
train	-37	-35	-16	-30	-39	-42	-43
train @	14	13	13	60	8	14	13
train contain	-15	-16	-15	-17	-15	-15	-14
train data	-51	-48	-51	-47	-48	-46	-50
train in	32	44	90	44	45	21	45
train its	-16	-16	-16	-16	-19	-16	-26
train of	-15	-14	-16	-15	-16	-15	-21
train our	-37	-37	-39	-38	-45	-38	-56
train whose	-53	-54	-67	-53	-53	-53	-73
transfer	-22	-18	-17	-17	-18	-17	-19
transit	-29	-28	15	-28	-34	-27	-40
transit $	-4	-3	45	-3	-20	-4	-11
trigger	-54	-54	-59	-54	-58	-55	-61
trigger $	-20	-19	-20	-19	-21	-19	-25
trim	-29	-21	-21	-23	-22	-21	-23
tripl	-49	-48	-48	-55	-79	-48	-52
truck	-33	-32	-32	-38	-41	-31	-38
true	-50	-47	-65	-47	-41	-46	-60
true $	-42	-38	-55	-37	-16	-37	-51
true or	-44	-39	-44	-42	-54	-38	-51
trust	-31	-31	-36	-31	-39	-18	-35
trust advisor	-52	-51	-52	-55	-64	-54	-62
tuesdai	37	40	40	42	132	21	20
tune	-35	-38	-33	-34	-35	-33	-35
tune it	-17	-18	-18	-19	-21	-17	-19
tune them	-25	-19	-19	-19	-23	-19	-19
tunnel	-54	-48	-47	-60	-57	-45	-54
tunnel of	-22	-22	-23	-23	-26	-22	-35
turn	-29	-29	-29	-31	-22	-27	-35
turn @	-28	-30	-32	-27	-30	-28	-27
turn it	-7	-9	-7	-7	-8	-7	-7
turn on	-37	-36	-37	-41	-36	-34	-37
turn them	-16	-14	-15	-14	-16	-15	-14
two	-18	-17	-15	-14	-13	-18	-24
two azs	-40	-43	-57	-40	-40	-44	-59
two custom	-10	-10	-10	-10	-17	-10	-10
two dev	11	12	11	32	9	11	9
two of	-2	-1	-3	11	-2	-1	-4
two region	-25	-25	-28	-25	-30	-24	-23
two week	-11	-7	-8	-8	-8	-7	-8
two year	-24	-20	-28	-20	-20	-19	-19
txt	-14	-12	-13	-13	-13	-12	-14
txt in	-17	-15	-16	-17	-16	-16	-17
type	-18	-14	-10	-17	-21	-6	7
type in	-4	-4	24	-6	-24	19	-14
tyre	33	31	29	26	75	30	1
tyre $	33	31	29	26	75	30	1
u	70	29	9	28	17	100	33
ubuntu	-36	-43	-35	-39	-42	-35	-41
ubuntu @	-29	-27	-27	-28	-33	-27	-38
uh	-8	-8	-8	-8	-8	-8	-12
um	44	14	-11	14	9	13	12
under	-35	-34	-36	-35	-36	-27	-40
under @	-30	-34	-39	-38	-39	-36	-40
under a	-40	-40	-41	-39	-41	-40	-56
under an	-47	-45	-48	-45	-45	-45	-60
under it	-25	-25	-30	-31	-29	-25	-26
under load	-35	-54	-34	-38	-36	-34	-35
under our	-40	-39	-29	-32	-39	-30	-34
under the	-4	1	-5	-2	-22	38	-8
underli	-56	-47	-50	-49	-52	-48	-71
underli comput	-55	-39	-42	-42	-45	-40	-67
underli host	-22	-19	-20	-20	-21	-19	-22
underneath	-58	-52	-50	-59	-53	-49	-67
underneath @	-50	-39	-39	-54	-41	-39	-53
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
unus @	-72	-65	-65	-63	-71	-64	-76
up	-14	-17	-19	-18	-13	-17	-11
up $	-36	-33	-31	-34	-39	-33	-34
up 200	-8	-7	-7	-7	-9	-7	-8
up @	-61	-82	-86	-78	-92	-78	-116
up a	12	23	17	22	67	24	23
up and	-22	7	-14	-15	-15	-14	-14
up by	-40	-32	-35	-31	-34	-32	-35
up etcd	-28	-27	-29	-26	-30	-26	-34
up for	106	19	14	29	6	31	29
up in	-68	-69	-69	-75	-111	-68	-77
up our	52	70	67	72	36	72	177
up sinc	-44	-47	-30	-37	-41	-30	-33
up the	1	0	2	1	34	1	-13
up to	-28	-27	-28	-26	-30	-26	-29
updat	-27	-24	-22	-20	-21	-20	3
updat $	-100	-98	-94	-68	-119	-67	-90
updat @	-34	-33	-33	-33	-34	-33	-47
updat a	-19	-19	-20	-19	-20	-19	-27
updat avail	32	37	86	34	37	36	36
updat by	-46	-46	-45	-47	-45	-45	-79
updat do	-64	-60	-59	-60	-62	-61	-103
updat for	-20	-20	-23	-31	-19	-20	-22
updat from	-13	-14	-13	-20	-13	-13	-13
updat in	8	15	59	16	14	14	13
updat is	-28	-28	-28	-28	-29	-28	-51
updat it	18	20	19	20	56	20	-5
updat mode	12	21	59	19	9	18	16
updat of	25	24	24	24	4	18	55
updat on	1	2	4	2	45	6	14
updat onto	-33	-33	-32	-32	-36	-32	-43
updat our	29	30	27	28	8	20	71
updat that	-32	-25	-24	-28	-34	-24	-30
updat the	-16	-13	-14	-13	-16	-13	-4
updat them	-16	-29	-16	-16	-16	-16	-17
updat to	-19	-40	-19	4	-19	-19	-26
updat under	-9	-8	-8	-8	-12	-8	-8
updat us	-52	-50	-69	-50	-72	-50	-76
updat who	53	56	59	62	61	62	151
updat with	-53	-41	-40	-44	-42	-41	-52
updat without	-22	-20	-25	-22	-21	-20	-23
upgrad	-12	-12	-2	2	-12	-7	39
upgrad $	-29	-40	-33	12	-34	-17	80
upgrad @	-63	-66	-75	-79	-69	-63	-78
upgrad do	12	14	8	12	11	13	52
upgrad from	-20	-24	-22	-37	-21	-21	-22
upgrad in	-103	-101	-97	-98	-90	-88	-131
upgrad it	-28	-27	-27	-27	-27	-27	-45
upgrad karpent	-18	-18	-20	-19	-17	-18	-20
upgrad on	34	40	33	33	39	40	91
upgrad our	46	65	63	63	60	65	155
upgrad the	-48	-48	-51	-50	-55	-47	-59
upgrad there	-61	-60	-62	-60	-65	-61	-99
upgrad who	-30	-28	-29	-28	-30	-28	-36
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
us	10	-3	-8	4	-2	-3	10
us $	26	13	-1	10	4	3	29
us @	6	-77	-31	-12	-31	-27	-30
us a	-31	-37	-31	-31	-34	-30	-31
us and	67	46	3	-6	14	17	17
us as	-36	-35	-36	-36	-36	-36	-63
us ask	-14	-11	-12	-12	-12	-12	-13
us aws	-41	-39	-45	-38	-44	-38	-51
us by	-20	-20	-19	-18	-19	-18	-20
us daili	-21	-21	-26	-21	-34	-21	-24
us east	-4	0	0	0	24	-1	-5
us from	-15	-14	-14	-16	-17	-14	-22
us i	-51	-50	-67	-51	-54	-50	-54
us in	-11	-10	-10	-12	-10	-10	-15
us more	-5	-39	-7	62	-11	-8	-6
us no	4	5	2	22	5	5	1
us off	27	53	28	22	29	30	67
us on	-35	-14	-13	-17	16	-15	-23
us or	-12	-6	-10	-7	8	-4	18
us our	-24	-28	-22	-23	-23	-22	-30
us patch	15	18	15	61	14	17	-11
us right	-24	-27	-24	-30	-26	-24	-24
us that	-9	-8	-8	-10	-10	-8	-10
us the	-6	-7	-7	1	-5	-5	-8
us them	123	11	7	19	15	13	-7
us to	-25	-23	-27	-14	-35	-23	-24
us what	81	12	9	18	18	16	15
us when	-14	-58	-50	-56	-60	-50	-59
us who	-2	2	2	1	-7	1	20
us with	-8	20	-7	-37	-14	-7	-8
usag	7	27	13	37	22	150	25
usag $	15	33	16	38	23	145	29
use	-16	-47	-34	-29	-49	-11	-34
use $	-43	-41	-42	-45	-40	-58	-44
use @	8	-72	-42	-15	-38	-33	-34
use a	-23	-21	-21	-25	-38	26	-33
use an	-36	-28	-29	-32	-39	-29	-31
use as	-19	-19	-20	-22	-24	-19	-26
use it	54	18	1	10	-6	14	13
use of	-10	-8	-9	-9	-10	-9	-8
use thi	-15	-2	-1	-1	-20	53	-15
use you	-8	-2	0	0	-8	25	-2
user	-50	-47	-43	-44	-37	-45	-49
user $	-59	-66	-32	-54	-71	-55	-56
user and	-19	-22	-19	-19	-20	-19	-20
user authent	-33	-30	-31	-30	-35	-32	-30
user from	-15	-15	-14	-14	-19	-14	-15
user get	-15	-12	-13	-13	-14	-12	-13
user in	-53	-55	-68	-54	-56	-59	-76
user into	-45	-48	-46	-46	-58	-48	-70
user manag	-42	-34	-53	-35	-42	-34	-34
user may	-27	-48	-24	-25	-25	-25	-25
user of	-21	-21	-22	-21	-28	-21	-21
user on	6	0	29	4	-17	1	8
user permiss	-9	-9	-9	-9	-9	-9	-10
util	-32	-31	-31	-30	-32	-30	-29
util and	-32	-31	-31	-30	-32	-30	-29
v	3	111	15	11	-4	16	15
v @	4	120	17	13	-5	18	17
v1	-1	-12	33	-3	-27	-9	-4
v2	-17	-16	-17	-16	-17	-16	-21
v2 capac	-19	-19	-20	-18	-19	-19	-24
valid	-31	-32	-32	-32	-34	-31	-31
valid $	-58	-58	-60	-59	-66	-59	-59
valid @	-13	-13	-14	-13	-13	-13	-13
valid cname	-9	-8	-9	-10	-11	-9	-9
valid of	-11	-10	-11	-10	-11	-10	-11
valid the	-11	-9	-10	-9	-11	-9	-9
valu	23	-1	14	62	23	22	24
valu store	27	1	15	66	27	25	28
var	-44	-25	-27	-26	-29	-26	-26
variabl	-36	-34	-39	-34	-35	-34	-34
variabl of	-22	-22	-26	-23	-24	-23	-24
vcenter	-41	-39	-38	-37	-39	-37	-59
vcpu	8	15	9	15	52	9	14
vendor	34	12	12	11	12	12	11
verifi	-15	-13	-13	-13	-14	-13	-14
verifi that	-15	-13	-13	-13	-14	-13	-14
version	-42	-38	-29	-38	-38	-34	-46
version $	-71	-65	-80	-58	-42	-64	-70
version and	-37	-32	-32	-33	-31	-32	-52
version behind	-44	-44	-50	-55	-44	-44	-67
version bump	7	5	6	5	5	7	41
version for	-40	-40	-40	-39	-40	-40	-67
version in	13	26	98	26	24	28	26
version of	15	16	14	15	-8	52	13
version on	-24	-21	-24	-21	-4	-23	-22
version that	-24	-25	-26	-32	-27	-24	-25
version to	-51	-47	-51	-46	-48	-46	-48
version updat	-23	-22	-25	-22	-22	-22	-32
version upgrad	-63	-61	-32	-63	-65	-62	-92
versu	14	73	34	45	28	31	28
versu @	12	75	28	46	31	31	28
vessel	-25	-23	-23	-25	-26	-22	-24
vet	-33	-31	-32	-32	-38	-32	-33
vet the	-23	-22	-22	-23	-31	-22	-24
via	-36	-47	-34	-29	-38	-34	-36
via @	-30	-35	-27	-14	-29	-27	-31
video	23	26	17	39	119	10	8
view	-31	-4	-30	-22	-24	-21	-22
view $	-15	17	-5	-4	-8	-5	-5
viewer	-42	-39	-42	-38	-40	-38	-40
virtual	-52	-50	-52	-51	-55	-50	-70
virtual layer	-61	-59	-62	-60	-65	-59	-84
viru	-20	-18	-20	-18	-20	-18	-18
visibl	-19	-17	-18	-17	-18	-17	-17
visitor	-40	-39	-42	-40	-60	-41	-56
volum	-45	-35	-35	-36	-27	-35	-41
volum $	14	10	6	5	41	12	-5
volum encrypt	-69	-68	-68	-66	-78	-67	-80
volum of	-10	-10	-9	-10	-14	-9	-11
vpn	-4	-1	-2	-1	4	-4	26
vpn $	-7	-5	-5	-10	-35	-5	39
vpn client	55	54	50	49	91	41	94
vs	23	63	14	43	12	12	6
vs @	5	121	22	16	21	24	21
vs a	9	103	13	3	19	18	9
vs amazon	99	72	28	31	16	40	26
vs aws	91	-39	37	22	86	38	15
vs guest	-38	-40	-40	-44	-44	-38	-70
vs in	34	10	107	67	-4	34	36
vs normal	22	106	22	10	23	25	18
vs their	43	-23	7	5	2	1	0
vsphere	-66	-68	-65	-60	-66	-59	-62
vuln	-49	-48	-46	-46	-48	-48	-56
vulner	-18	-17	-17	-17	-20	-18	-12
vulner $	40	41	41	40	33	38	113
vulner @	-14	-15	-14	-14	-14	-14	-14
vulner in	-25	-25	-27	-25	-28	-26	-35
vulner scan	-20	-20	-22	-20	-22	-21	-20
w	9	23	-11	-6	-6	-6	-5
w @	-2	-50	-72	-26	-47	-42	-41
w a	-26	-35	-24	-25	-24	-25	-25
w o	-20	-20	-20	-19	-24	-19	-22
w out	33	5	28	87	31	31	31
wait	-6	-61	-30	4	-43	-31	-34
walk	13	-15	-17	-30	-19	-15	-16
walk around	-8	-8	-8	-8	-9	-8	-12
walk me	81	23	19	24	11	25	25
walk off	-27	-26	-26	-52	-27	-27	-27
wall	-32	-30	-51	-33	-35	-30	-33
want	7	-15	6	42	3	5	3
want @	8	15	15	45	15	17	18
want a	11	-7	-5	13	-4	-7	-5
want amazon	3	2	3	8	3	3	3
want it	17	3	3	2	1	3	3
want the	-15	-49	-19	33	-18	-18	-19
want to	11	-6	6	34	5	7	6
want us	16	38	49	9	15	17	18
war	-48	-19	-19	-21	28	-32	-23
warehous	-23	-24	-23	-23	-9	-21	-30
warehous who	-30	-24	-29	-24	-30	-24	-27
was	-12	-11	-12	-12	-6	1	-15
was in	-26	-19	-18	-21	-21	-21	-18
was it	0	1	1	-2	47	-15	-15
was off	-9	-8	-7	-8	-8	-7	-7
was open	-22	-18	-18	-21	-18	-18	-20
was public	-48	-41	-45	-41	-47	-44	-45
was respons	-3	-2	0	-1	14	-3	-27
was that	-6	-6	-6	-7	-7	-7	-9
watch	-52	-46	-50	-48	-54	-46	-49
watch the	-41	-35	-38	-35	-41	-35	-39
water	-10	-10	-10	-10	-10	-10	-16
way	-6	-4	-10	21	-17	-5	-8
way $	-12	-11	-11	-13	-11	-11	-14
we	-16	-12	-24	-14	-23	-20	-19
we $	-44	-50	-46	-60	-48	-44	-50
we actual	110	15	31	34	32	35	36
we are	30	11	10	12	10	11	11
we ask	23	24	12	22	16	96	23
we be	44	7	15	45	12	22	23
we bring	-29	-28	-27	-28	-29	-27	-30
we cannot	19	6	18	55	19	19	19
we carri	-16	15	-12	-23	-11	-11	-16
we close	-27	-30	-27	-37	-43	-31	-36
we configur	-10	-10	-9	-11	-10	-10	-10
we creat	-8	-12	-8	-10	-8	-8	-10
we deploi	-31	-28	-30	-29	-34	-29	-30
we do	-15	-51	-57	-54	-48	-52	-68
we dont	-24	-31	-24	-31	-24	-24	-29
we expect	-11	-10	-10	-11	-12	-10	-12
we go	-7	-36	-16	32	-6	-4	-5
we got	8	14	16	14	1	10	46
we had	24	24	12	26	11	25	83
we harden	-47	-47	-49	-47	-48	-49	-71
we have	33	24	16	0	12	16	50
we host	10	39	-3	-11	8	9	5
we import	-30	-28	-22	21	-23	-20	-21
we inherit	73	18	-9	19	20	16	21
we instal	-18	-12	-36	-40	-22	-20	8
we keep	-26	-49	-26	-34	-26	-26	-26
we launch	-89	-91	-95	-91	-94	-88	-153
we look	-3	-23	-22	-18	-19	-20	-19
we made	-13	-12	-12	-12	-12	-12	-19
we manag	-89	-66	-62	-60	-63	-62	-68
we migrat	43	17	17	16	13	16	17
we move	-28	-53	-28	-28	-28	-28	-28
we must	18	-6	-21	-8	-8	-6	-18
we need	-19	-20	-19	15	-20	-19	-23
we never	-32	-33	-31	-33	-32	-31	-45
we onli	-9	-17	-10	-5	-9	-9	-10
we patch	-68	-68	-83	-69	-69	-69	-104
we pay	-23	-32	-22	-31	-24	-22	-23
we plan	-35	-34	-32	-33	-33	-31	-39
we put	-31	-22	-30	-33	-33	-32	-52
we respons	52	29	21	29	66	26	19
we run	55	62	21	31	16	23	11
we send	-33	-38	-34	-38	-38	-33	-32
we ship	-15	-23	-15	-15	-15	-15	-16
we still	3	-25	-24	-21	-31	-21	-30
we store	-50	-45	-48	-45	-45	-59	-51
we take	39	21	11	74	24	31	26
we the	-9	-8	-7	-8	-10	-8	-7
we to	-30	-56	-30	-31	-31	-30	-30
we train	-53	-42	-43	-43	-44	-43	-65
we turn	-16	-14	-15	-14	-16	-15	-14
we upload	-39	-38	-38	-37	-48	-38	-59
we use	-65	-83	-67	-65	-65	-70	-69
we want	8	7	8	23	8	8	8
we went	-46	-25	-47	-38	-42	-37	-39
we write	-40	-32	-30	-31	-31	-30	-31
we wrote	-30	-30	-30	-30	-56	-30	-30
weak	-19	-16	-19	-16	-16	-15	-17
weather	-1	-1	-28	-1	42	-4	0
weather in	-1	-1	-28	-1	42	-4	0
web	-15	-14	-14	-9	-16	-14	-19
web app	-6	-6	-9	10	-9	-5	-10
web applic	-34	-34	-34	-37	-36	-35	-57
web server	-10	-7	-7	-8	-7	-7	-7
web shop	-11	-11	-11	-11	-21	-11	-11
webhook	1	-7	1	13	17	3	1
websit	-8	-7	-10	39	-23	-5	-28
wed	-9	12	-13	-26	-12	-10	-11
week	10	-11	-8	-7	-7	-8	-7
week what	50	-6	14	16	10	-2	16
weekend	-12	-14	-7	-9	26	-14	-10
weight	-44	-29	-32	-54	-31	-30	-31
weight and	-44	-29	-32	-54	-31	-30	-31
well	-35	-36	-38	-36	-36	-35	-46
well $	-42	-43	-46	-42	-44	-43	-61
well as	-19	-27	-21	-31	-19	-19	-19
went	-33	-24	-34	-30	-34	-29	-30
went down	-15	-17	-13	-13	-13	-13	-13
wer	-14	-12	-12	-13	-13	-12	-16
were	16	77	21	21	17	21	21
were on	-36	-13	-23	-23	-28	-23	-24
weve	-7	-7	-7	-7	-7	-7	-11
weve got	-7	-7	-7	-7	-7	-7	-11
what	40	29	56	23	32	26	17
what $	117	81	85	35	19	39	18
what @	-26	36	204	59	30	51	50
what a	0	12	100	13	-9	9	12
what about	-102	-70	-114	-70	-95	-80	-7
what addit	2	8	2	1	2	2	2
what all	111	-24	17	26	27	28	29
what am	59	24	18	24	24	23	25
what amazon	26	-48	-66	-41	-74	-51	-51
what an	11	58	213	89	62	75	85
what and	-16	2	-4	1	9	45	11
what are	50	49	120	51	18	105	48
what can	-15	-8	-25	-4	-18	45	-11
what chang	10	61	8	5	12	14	15
what count	23	-3	62	53	16	21	21
what do	94	68	46	54	45	37	38
what doe	11	14	12	7	94	-6	-9
what exactli	30	36	89	34	31	35	38
what extra	-1	58	15	-9	17	14	16
what fall	37	30	6	-20	1	-11	7
what for	-6	-1	-23	4	63	-9	4
what goe	7	88	13	9	20	28	32
what i	1	4	-9	0	-1	25	0
what if	-134	-127	-135	-106	-112	-105	-113
what in	163	70	50	79	58	76	76
what is	19	36	151	39	55	39	30
what it	80	37	110	48	46	42	37
what kind	-1	0	-2	0	-3	11	0
what languag	-5	-4	-30	-5	-15	64	-5
what left	11	48	2	-1	11	12	13
what mean	36	37	94	36	28	34	36
what meant	-17	8	84	15	5	8	14
what must	106	11	15	25	25	24	25
what nitro	18	17	77	19	14	-4	19
what not	67	14	3	25	18	23	25
what on	-13	-50	-73	-48	-55	-53	-89
what our	37	-30	-58	-28	9	-21	-40
what remain	100	26	5	21	8	21	21
what should	18	34	17	76	24	33	30
what sort	-2	-1	-20	-2	-8	33	-3
what stai	27	60	2	-37	-10	11	7
what that	-144	-127	-151	-113	-152	-141	-141
what the	42	35	23	40	125	34	34
what there	44	71	14	1	25	30	25
what thi	61	60	111	60	18	91	47
what time	-1	0	-22	-1	37	-7	1
what to	8	-21	-18	-4	-24	25	-3
what we	-21	-39	-57	-40	-51	-28	-48
what will	49	18	10	17	8	18	18
what work	-6	72	3	-12	15	16	15
what would	47	82	29	71	37	28	41
whatev	-30	-29	-31	-31	-36	-29	-30
whatev the	-24	-23	-26	-23	-37	-24	-26
when	-27	-24	-28	-25	-21	-19	-24
when $	-34	-24	-45	-22	12	-29	-29
when @	-57	-45	-48	-48	-58	-46	-47
when a	-30	-28	-30	-25	-34	-28	-27
when an	-36	-37	-38	-36	-49	-37	-43
when it	18	50	27	28	11	23	76
when its	-9	-8	-8	-8	-8	-8	-8
when more	-25	-25	-25	-26	-33	-25	-26
when one	-40	-35	-36	-37	-46	-34	-38
when our	-25	-23	-23	-23	-32	-23	-26
when the	-19	-16	-16	-17	-20	-17	-18
when thei	-31	-33	-34	-36	-54	-33	-39
when traffic	-42	-40	-44	-40	-49	-44	-42
when us	-15	-77	-41	-42	-44	-42	-42
when we	-13	-10	-33	-36	-43	-33	-47
when will	24	41	43	43	96	34	46
where	4	8	-2	30	-6	3	-7
where $	25	25	25	54	22	25	25
where @	-49	-48	-48	-49	-56	-48	-72
where a	-26	-26	-34	-32	-29	-29	-28
where do	-45	1	-22	-21	-24	14	-19
where doe	65	-12	17	69	13	14	3
where the	-5	-19	-5	54	-15	-3	-12
where to	26	26	26	64	23	26	23
where we	17	17	6	67	3	7	15
where would	32	17	32	69	32	32	32
whether	-22	-21	-21	-22	-22	-20	-23
whether @	-29	-25	-25	-25	-26	-25	-30
whether a	-10	-10	-11	-10	-10	-10	-10
whether we	-13	-12	-12	-12	-12	-11	-14
which	-5	-2	-9	6	-1	-5	-9
which $	-26	-20	-19	-39	-43	-26	-39
which @	-26	-9	-15	25	0	-7	-12
which a	-21	-18	-19	-18	-19	-17	-18
which account	-36	-28	-28	-28	-32	-27	-27
which aws	27	43	42	21	65	99	43
which bit	60	28	23	28	29	27	27
which control	-29	-25	-27	-34	-27	-31	-24
which countri	-35	-36	-37	-38	-46	-39	-38
which data	-18	-17	-18	-17	-19	-18	-17
which doe	-22	25	-2	-16	-7	-3	-20
which duti	21	74	22	8	17	22	23
which flavor	24	34	35	111	5	35	34
which is	-16	5	44	-21	51	5	8
which leav	0	-5	1	11	0	1	1
which of	-4	-6	1	17	55	4	26
which one	-7	-28	-7	32	24	-22	-4
which our	-7	-10	-7	-8	-7	-7	-7
which part	34	55	-17	-1	-4	-2	-18
which parti	-47	-40	-44	-41	-44	-41	-42
which peopl	-22	-19	-19	-19	-26	-19	-21
which princip	-36	-32	-30	-30	-41	-31	-30
which region	23	27	21	14	96	21	23
which servic	-67	-54	-68	-35	-61	-76	-60
which side	-38	-30	-34	-33	-37	-32	-32
which task	136	55	61	63	60	64	64
which thing	87	27	35	34	4	32	30
which user	-27	-44	-25	-25	-26	-24	-25
whichev	46	22	44	121	42	46	48
while	-16	-17	-16	-16	-18	-15	-17
while a	-15	-14	-15	-14	-21	-14	-14
who	-18	-19	-25	-21	-17	-20	-11
who $	5	85	29	32	23	33	109
who absorb	-27	-22	-22	-22	-26	-22	-25
who account	43	0	-8	-1	-16	5	8
who act	-45	-45	-45	-44	-48	-44	-56
who activ	-40	-41	-43	-41	-43	-38	-53
who add	-34	-34	-32	-33	-35	-32	-35
who answer	16	-8	-12	-12	-28	-12	-17
who appli	-37	-35	-37	-37	-43	-35	-43
who are	1	2	-3	2	-23	39	1
who arrang	-9	-10	-10	-9	-10	-9	-9
who assign	-55	-50	-52	-48	-49	-48	-60
who at	7	12	6	5	88	6	-31
who attach	-79	-77	-77	-73	-96	-75	-87
who author	-45	-44	-43	-44	-57	-44	-54
who back	74	81	75	83	166	83	129
who bring	-42	-42	-33	-34	18	-30	-61
who bui	-25	-23	-23	-23	-28	-24	-26
who build	-15	-15	-16	-16	-17	-15	-23
who built	12	9	-2	14	3	43	13
who bump	-54	-52	-56	-51	-58	-51	-58
who can	-56	-55	-56	-55	-58	-58	-88
who carri	-34	28	-23	-17	-28	-11	-12
who check	-9	-9	-9	-9	-11	-9	-10
who choos	-20	-19	-20	-20	-20	-19	-20
who classifi	-53	-53	-53	-53	-70	-53	-69
who clean	-32	-28	-29	-32	-31	-28	-31
who configur	-25	-25	-25	-25	-25	-24	-21
who connect	-32	-33	-32	-32	-60	-32	-37
who control	-12	-19	-12	-12	-14	-12	7
who correct	-8	-7	-7	-8	-9	-7	-7
who creat	-40	-38	-38	-36	-38	-36	-41
who deal	-32	-5	3	-1	-17	-2	73
who decid	-46	-43	-45	-43	-53	-43	-48
who defend	-17	-18	-17	-17	-28	-18	-18
who defin	-39	-38	-53	-38	-42	-41	-39
who delet	-4	-4	0	0	24	1	-2
who design	-25	-24	-24	-23	-26	-24	-25
who do	52	53	53	49	170	36	11
who doe	15	31	5	10	1	13	66
who download	-21	-17	-18	-18	-20	-17	-17
who drop	-18	-22	-17	-17	-18	-17	-17
who enabl	-47	-47	-52	-44	-46	-44	-49
who encrypt	7	8	7	10	52	10	-2
who enforc	-26	-22	-23	-22	-30	-22	-23
who ensur	-32	-30	-31	-31	-36	-30	-34
who export	-25	-24	-31	-26	-27	-24	-24
who fail	-34	-35	-30	-31	-37	-34	-53
who fix	-4	-4	-7	-4	-8	-5	23
who flip	-25	-23	-26	-26	-25	-23	-26
who forc	-21	-19	-21	-19	-22	-19	-19
who get	-40	-39	-42	-38	-41	-38	-48
who give	-24	-21	-19	-21	-22	-20	-20
who got	92	-7	-24	21	12	17	-1
who gotta	-16	-15	-15	-15	-18	-15	-17
who govern	-32	-25	-30	-26	-29	-26	-27
who grant	-19	-17	-18	-17	-17	-17	-18
who guarante	-38	-38	-52	-39	-47	-39	-44
who guard	4	52	1	7	6	8	5
who had	-19	-19	-19	-24	-22	-19	-24
who handl	69	29	21	43	116	43	77
who harden	-18	-18	-18	-18	-19	-17	-24
who has	-11	-15	-25	-21	-26	-20	-25
who hire	-61	-63	-72	-62	-89	-65	-94
who hold	-41	-35	-38	-40	-42	-38	-58
who in	37	36	34	42	105	37	76
who initi	-18	-32	-19	-19	-19	-19	-19
who instal	16	18	17	15	5	18	57
who instrument	-23	-19	-19	-19	-19	-19	-21
who invent	21	40	48	54	139	41	35
who investig	-31	-25	-25	-25	-27	-25	-26
who is	-14	-13	-16	-13	-11	-13	-1
who isol	-26	-25	-26	-24	-28	-24	-28
who keep	-42	-42	-41	-40	-46	-39	-43
who kick	-32	-27	-27	-27	-33	-27	-32
who label	-37	-37	-37	-38	-60	-40	-54
who lai	-28	-28	-28	-28	-48	-30	-30
who launch	-61	-58	-64	-58	-71	-59	-69
who left	-33	-32	-31	-31	-44	-31	-35
who liabl	-12	-10	-11	-11	-14	-11	-12
who limit	-10	-10	-9	-10	-15	-10	-10
who list	-30	-28	-28	-29	-51	-29	-41
who lock	-18	-16	-16	-17	-25	-16	-16
who look	-32	-29	-29	-29	-32	-28	-22
who maintain	-11	-5	-9	-8	-15	-8	23
who make	-24	-23	-24	-24	-26	-23	-25
who manag	-1	4	-10	6	12	3	56
who map	-19	-22	-19	-18	-20	-18	-19
who may	-20	-19	-20	-19	-21	-18	-19
who meant	-25	-24	-36	-25	-24	-24	-27
who migrat	-15	-16	-16	-14	-18	-14	-14
who monitor	-24	-24	-24	-24	-41	-24	-27
who move	16	15	16	16	14	17	44
who must	-29	-26	-26	-26	-30	-26	-30
who narrow	-21	-16	-17	-16	-18	-16	-17
who now	-11	-8	-8	-8	-8	-8	-8
who obtain	-11	-10	-10	-10	-11	-10	-11
who on	-23	-14	-14	-14	24	-14	-26
who open	-31	-34	-31	-33	-38	-31	-38
who oper	-37	-36	-36	-35	-39	-35	-39
who or	38	36	132	36	15	32	3
who ought	-12	-10	-10	-11	-10	-10	-10
who own	19	53	55	58	88	53	151
who pai	-14	-10	-9	-12	7	-9	-41
who patch	-11	-6	-7	-7	15	-5	11
who per	-65	-50	-66	-54	-70	-59	-66
who perform	-38	-37	-37	-37	-39	-36	-57
who pick	-33	-34	-35	-35	-37	-33	-38
who place	-26	-25	-24	-27	-25	-24	-26
who plan	-25	-23	-25	-27	-24	-22	-30
who prevent	-21	-20	-20	-21	-29	-20	-24
who protect	-18	8	-15	-14	-14	-13	-17
who prove	-19	-19	-20	-19	-22	-18	-27
who provid	-34	-32	-32	-32	-34	-30	-34
who provis	-26	-36	-28	-27	-27	-28	-27
who publish	-18	-17	-18	-17	-17	-16	-18
who put	-42	-43	-42	-42	-50	-43	-63
who raiz	-8	-7	-7	-7	-9	-7	-8
who read	-8	3	-4	-5	-6	-5	-5
who rebuild	-27	-27	-31	-29	-32	-27	-36
who refresh	-39	-34	-42	-34	-33	-32	-32
who regist	-31	-26	-27	-27	-28	-26	-32
who releas	-44	-44	-45	-44	-44	-44	-44
who remov	-32	-39	-31	-31	-35	-31	-33
who renew	17	17	18	17	21	18	36
who repair	-54	-49	-50	-49	-55	-48	-59
who replac	-25	-26	-25	-24	-26	-24	-27
who replic	-31	-30	-31	-29	-34	-30	-44
who requir	-31	-30	-33	-29	-29	-29	-30
who respond	-29	-33	-28	-27	-29	-27	-29
who respons	29	65	63	66	95	65	131
who restart	6	8	10	11	-9	7	54
who restrict	-36	-35	-34	-33	-38	-33	-34
who review	-43	-41	-43	-40	-44	-40	-43
who revok	-21	-19	-19	-21	-23	-20	-23
who roll	-28	-27	-27	-26	-27	-26	-28
who rotat	-20	-13	-11	-2	-43	-7	103
who run	-72	-67	-87	-67	-69	-66	-76
who scale	-56	-52	-54	-51	-55	-51	-43
who scan	-34	-34	-35	-35	-41	-34	-52
who schedul	-93	-74	-73	-70	-73	-72	-113
who secur	29	-14	-31	-15	-18	-15	-28
who see	25	25	21	22	24	20	62
who select	-16	-15	-16	-15	-19	-15	-16
who separ	-10	-11	-10	-11	-10	-10	-10
who set	-31	-29	-29	-29	-32	-28	-32
who ship	-17	-16	-16	-16	-16	-16	-19
who should	-11	-11	-10	-11	-11	-10	-12
who shred	-24	-25	-25	-24	-31	-24	-28
who size	-58	-55	-56	-54	-66	-54	-72
who specifi	-31	-28	-28	-29	-44	-28	-28
who start	-37	-34	-41	-39	-36	-33	-35
who stop	-13	-13	-12	-12	-15	-12	-13
who store	-21	-20	-21	-21	-21	-20	-23
who subscrib	-13	-13	-13	-13	-14	-13	-15
who suppli	-18	-18	-19	-19	-18	-17	-20
who swap	-45	-46	-42	-43	-49	-43	-48
who switch	-21	-20	-23	-20	-22	-19	-20
who take	-18	-36	-38	-37	-39	-35	-53
who test	-32	-32	-34	-30	-56	-30	-38
who the	43	44	40	44	103	43	20
who then	-13	-13	-14	-13	-23	-13	-14
who trigger	-20	-19	-20	-19	-21	-19	-25
who trim	-29	-21	-21	-23	-22	-21	-23
who tune	-38	-35	-34	-34	-35	-34	-38
who turn	-41	-40	-41	-47	-42	-38	-42
who updat	-30	-26	-30	-26	-22	-26	-25
who upgrad	51	54	52	53	47	55	134
who valid	-10	-9	-10	-9	-10	-9	-10
who verifi	-15	-13	-13	-13	-14	-13	-14
who vet	-9	-9	-9	-9	-10	-9	-11
who was	12	14	16	15	46	14	-1
who who	206	245	110	118	82	91	24
who wipe	-16	-16	-16	-19	-16	-16	-17
who won	18	20	23	20	68	18	1
who work	-19	-19	-19	-19	-25	-19	-20
who write	-47	-43	-44	-42	-45	-42	-49
whod	-42	-36	-36	14	-56	-39	-63
whole	-22	-37	-36	-35	-46	-35	-44
whole pictur	-30	-47	-42	-41	-55	-40	-62
whom	-7	-4	-4	-6	-17	-5	39
whom $	-9	-5	-9	-9	-18	-7	37
whom do	44	44	44	42	19	43	83
whose	-25	-23	-30	-25	-25	-25	-6
whose $	44	38	45	45	44	46	125
whose control	-20	-20	-23	-20	-22	-20	-29
whose decis	-27	-26	-25	-26	-41	-26	-40
whose duti	-50	-35	-38	-36	-15	-36	-56
whose failur	-14	-12	-11	-12	-12	-12	-15
whose fault	23	23	21	22	2	24	59
whose headach	-20	-20	-20	-20	-22	-20	-38
whose homework	-16	-16	-18	-16	-23	-16	-18
whose is	-68	-66	-98	-67	-69	-67	-91
whose job	-20	-3	-17	-15	-24	-14	22
whose mess	-15	-16	-15	-16	-18	-15	-16
whose move	-28	-28	-28	-28	-28	-28	-50
whose oversight	-35	-36	-35	-36	-57	-35	-40
whose patch	-11	-10	-10	-17	-11	-10	-11
whose problem	-41	-40	-50	-43	-44	-40	-53
whose respons	-30	-28	-28	-28	-40	-28	-35
whose task	-30	-32	-32	-30	-42	-32	-43
whose to	-30	-29	-30	-30	-42	-30	-38
whose turn	30	28	26	23	71	28	-1
why	32	43	43	27	108	35	43
why doe	28	27	29	29	66	29	29
why is	20	21	20	23	59	8	23
wide	0	3	1	4	-18	5	44
wide open	4	7	4	8	-15	10	51
will	-22	-17	-19	-18	-18	1	-19
will @	1	18	19	18	64	14	20
will amazon	-21	-20	-23	-20	-23	-21	-21
will aws	-33	-30	-28	-29	-33	-30	-29
will be	-21	-27	-21	-25	-21	-23	-23
will it	-30	-27	-31	-28	-28	-27	-34
win	26	11	25	74	23	25	24
win $	25	12	24	70	24	25	24
window	-37	-34	-29	-24	-40	-36	-42
window $	-41	-37	-26	-16	-46	-39	-52
window and	-16	-17	-15	-15	-18	-16	-16
window for	-24	-23	-29	-27	-25	-23	-24
window of	-10	-9	-10	-12	-9	-10	-10
windows	-7	-12	-6	16	-7	-6	-6
windows $	1	-6	-3	22	0	0	0
windows @	-36	-34	-36	-37	-40	-34	-37
windows in	-26	-26	-28	-30	-28	-27	-34
windows licens	-63	-62	-60	-65	-62	-58	-75
windows on	-20	-20	-20	-23	-21	-21	-28
windows server	0	2	1	21	-2	2	-7
windows share	-8	-8	-7	-10	-7	-7	-7
windows updat	-9	-6	-7	-17	-12	-9	28
wipe	-45	-44	-43	-45	-47	-44	-49
wipe the	-18	-16	-18	-19	-17	-16	-16
wire	-80	-74	-78	-72	-81	-74	-88
wise	-20	-4	-19	-20	-27	-20	-24
wise $	0	19	1	0	-6	1	1
wish	68	34	23	60	6	33	29
wish to	68	34	23	60	6	33	29
with	5	-12	-12	0	-4	-10	-10
with $	-12	-9	-9	-10	-10	-9	-10
with @	31	-10	-24	-21	-21	-18	-25
with a	-5	-35	-5	27	-5	-3	29
with an	-6	-10	-4	8	-4	-4	-4
with aws	23	28	26	23	63	11	30
with custom	-48	-41	-42	-47	-45	-42	-65
with it	-22	-21	-21	-21	-21	-21	-29
with my	20	21	-2	13	81	24	22
with no	-1	8	8	44	4	7	5
with our	-28	-28	-29	-29	-30	-28	-46
with princip	-18	-18	-19	-20	-29	-20	-18
with sse	-60	-50	-52	-53	-59	-50	-53
with terraform	-18	-13	-12	-17	11	-14	-15
with the	-1	-12	-15	1	-10	-15	-13
with them	-31	-30	-30	-30	-30	-29	-44
with us	47	-11	-2	24	-1	5	0
with which	-53	-54	-40	-22	-46	-39	-47
with zero	26	23	25	54	25	26	26
within	-22	-22	-26	-22	-25	-21	-29
within specif	-11	-11	-16	-11	-12	-11	-15
without	-19	-20	-18	4	-11	-16	-17
without a	10	27	24	26	64	23	28
without be	-51	-49	-46	-48	-52	-47	-52
without me	-13	-24	-16	37	-25	-8	-8
without mfa	-14	-13	-13	-14	-15	-13	-14
without the	-11	-10	-10	-10	-12	-10	-11
without us	-30	-26	-29	-28	-28	-27	-27
won	18	20	23	20	68	18	1
won the	22	23	25	22	63	20	6
wont	-36	-36	-41	-39	-43	-36	-45
word	39	38	114	38	52	25	31
word $	42	40	111	40	71	35	29
word banana	-1	0	-1	-1	12	0	-2
word mean	18	18	56	16	-8	-6	17
work	-10	22	-6	9	-20	4	-6
work $	9	-13	7	63	7	32	11
work @	13	4	10	60	2	11	12
work disappear	-7	30	-9	2	4	4	2
work for	-41	-8	-53	7	-35	-24	-26
work in	1	23	1	-4	-6	0	1
worker	-11	-7	-7	-6	0	-5	16
worker $	-33	-26	-27	-28	-16	-26	-56
worker are	-11	-10	-10	-10	-12	-10	-11
worker machin	56	57	58	59	59	58	127
worker node	17	21	22	26	27	29	91
worker of	-43	-41	-41	-41	-50	-41	-60
worker os	-117	-100	-109	-97	-112	-97	-152
worker that	-11	-10	-11	-10	-10	-10	-14
worker who	3	4	1	3	29	4	-26
workflow	10	27	12	4	32	12	12
workload	-43	-57	-54	-13	-52	-45	-54
workload $	-46	-46	-48	-48	-55	-46	-67
workload over	-29	-30	-29	-31	-50	-32	-34
world	-34	-29	-30	-31	-41	-29	-31
world $	-44	-42	-44	-41	-66	-41	-44
world who	-6	-6	-6	-10	-6	-6	-6
would	-1	39	-3	21	-21	-4	-3
would aws	-17	-16	-14	-15	-15	-14	-16
would be	10	8	10	55	10	14	14
would i	49	-7	-17	-2	-6	6	3
would like	9	1	2	4	3	2	3
would that	-23	-27	5	-46	-24	-23	-32
would the	22	57	27	20	25	27	27
would we	6	34	19	25	22	22	22
would you	41	24	28	83	27	16	37
wouldnt	-28	-26	-31	-26	-30	-27	-28
write	-34	-38	-40	-38	-31	-37	-45
write $	-56	-51	-40	-50	-41	-37	-39
write @	-97	-74	-82	-74	-80	-72	-102
write a	7	7	12	12	47	11	13
write and	-32	-29	-30	-29	-50	-29	-30
write capac	-32	-33	-36	-33	-38	-35	-34
write em	-56	-44	-43	-45	-46	-42	-57
write me	16	32	29	29	85	20	32
write our	-77	-54	-54	-52	-77	-53	-90
write the	-3	-23	-24	-23	-27	-23	-27
write to	-11	-9	-9	-9	-12	-9	-11
written	-37	-36	-42	-36	-36	-34	-36
written by	-42	-43	-51	-41	-41	-39	-42
wrong	-33	-21	-30	-24	10	-21	-23
wrote	7	9	5	0	35	7	-2
wtf	48	44	130	46	34	42	38
wtf is	48	44	130	46	34	42	38
xen	-94	-97	-141	-100	-114	-95	-137
xen kvm	-11	-11	-11	-11	-12	-11	-18
xss	-13	-13	-13	-13	-14	-13	-16
xz	-45	-40	-37	-39	-45	-38	-42
xz backdoor	-31	-26	-23	-24	-25	-23	-24
yeah	-14	-14	-13	-16	-13	-12	-13
yeah $	-14	-14	-13	-16	-13	-12	-13
year	-11	-9	-12	-11	-1	-10	-10
year $	-19	-18	-18	-20	-20	-18	-18
year ago	-23	-19	-27	-19	-19	-19	-18
yearli	-23	-23	-25	-23	-25	-22	-27
yearli rotat	-23	-23	-25	-23	-25	-22	-27
yes	-27	-29	-29	-29	-30	-27	-28
yes $	-23	-23	-26	-25	-28	-23	-25
yesterdai	105	68	62	69	161	64	66
yike	-14	-9	-9	-9	-10	-9	-11
you	30	31	31	46	33	116	31
you $	-26	-19	-28	-19	-60	39	-23
you a	-1	2	-13	0	55	18	-7
you and	10	10	1	11	-28	73	-1
you answer	3	3	-22	5	36	54	-3
you can	29	42	46	44	19	96	46
you do	-25	-13	-29	-7	-21	59	-16
you explain	14	0	1	-1	-9	-3	0
you get	-2	0	2	-2	-29	53	0
you give	15	-3	-2	-1	-22	14	0
you good	1	2	-3	2	-23	39	1
you list	57	26	27	27	19	22	28
you open	23	27	24	23	67	9	29
you say	17	-10	-4	45	13	56	18
you tell	-4	1	36	2	-24	-1	1
your	45	43	69	41	27	103	56
your answer	-1	0	-21	-1	-5	30	-1
your own	21	20	76	20	9	14	11
yourself	-28	-6	-20	7	-18	104	-18
zero	13	21	27	53	61	27	25
zip	-26	0	-27	-2	-30	-33	-35
zip or	24	14	22	71	7	23	17
zip vs	14	77	7	4	16	17	10
zone	-30	-29	2	-29	-39	-30	-35
zone $	-66	-69	-73	-67	-72	-67	-74
zone and	-48	-48	-68	-49	-52	-48	-48
zone in	-10	-9	-11	-9	-9	-9	-11
zone sai	-10	-9	-13	-11	-11	-10	-10
zone secur	-19	-20	-14	-20	-29	-20	-23
`;

/** What each sign counts for one half of a shared fact (src/understand/half.ts). */
export const halfWeights = {
  aws: [-1.4, 1.98, -0.03, 0.71, -0.04, -0.56, -0.14],
  customer: [-1.24, -0.51, 2.17, -0.34, 1.37, -0.63, 0.02],
} as const;

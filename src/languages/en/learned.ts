// Written by `npm run learn` (test/questions/learn.ts).

/** To which side a wording leans: a line a mark, with what it adds for AWS and for the customer. */
export const leanings = `
$	2	25
%	8	-2
% $	-17	-29
% %	-17	19
% @	14	22
% account	34	71
% add	31	17
% alon	28	-20
% also	-28	95
% ami	20	12
% and	-88	-65
% answer	-10	39
% app	16	95
% applic	-3	14
% are	-22	41
% as	4	-15
% ask	-121	-33
% at	14	116
% audit	-35	36
% auditor	-3	53
% back	15	65
% build	5	14
% busi	-80	-91
% by	15	82
% carri	14	34
% choos	-12	61
% clean	-14	29
% close	2	41
% configur	-14	68
% content	1	107
% data	14	27
% databas	6	115
% decid	-22	56
% delet	55	-33
% disabl	6	76
% do	-38	-69
% doe	-87	-47
% doesnt	-15	21
% domain	-27	38
% dont	-44	-43
% duti	72	40
% enabl	-8	27
% encrypt	-61	-68
% ever	51	-8
% expect	-36	38
% for	10	-18
% fulli	-70	-49
% get	49	58
% go	-13	42
% guess	12	71
% half	7	115
% hand	-32	55
% harden	24	49
% has	-53	39
% have	24	-50
% headach	18	57
% hold	-78	-9
% hope	42	-10
% import	-30	57
% in	43	-22
% inherit	-11	-6
% instal	-46	-79
% is	29	79
% isnt	-7	26
% job	-45	2
% keep	78	36
% laptop	13	91
% liabl	-5	22
% linux	62	40
% log	26	-6
% look	89	-19
% lost	-4	9
% maintain	61	-32
% make	48	-6
% manag	-18	79
% mean	42	-22
% move	-29	42
% must	18	32
% need	62	-28
% never	-4	-47
% no	40	-5
% not	-25	25
% now	19	16
% off	8	83
% offic	-81	-35
% old	48	13
% on	26	-21
% or	-27	-38
% own	-38	88
% part	-19	100
% patch	26	-49
% pay	63	-16
% perform	-21	24
% plan	62	50
% problem	1	22
% provid	-23	37
% publish	46	-111
% push	-49	3
% put	16	10
% region	-16	50
% replac	-1	45
% respons	39	34
% right	38	12
% roll	-27	17
% rotat	10	73
% run	-64	-1
% say	-26	-53
% screen	57	2
% secur	55	-31
% server	-21	49
% servic	5	15
% set	-8	52
% ship	-13	43
% should	12	32
% side	63	37
% site	27	0
% still	67	-30
% stop	12	102
% support	-6	15
% suppos	24	39
% switch	-21	60
% take	-122	-85
% task	46	39
% team	81	-14
% test	69	70
% that	103	-39
% the	-83	-4
% thing	-9	-58
% think	40	-23
% to	30	22
% touch	30	37
% train	-10	-2
% true	2	54
% turn	-122	0
% unless	5	41
% unus	-6	36
% updat	-29	57
% upload	15	77
% use	50	-30
% user	14	81
% when	5	104
% who	-62	-61
% whose	-52	-50
% with	-32	47
% without	-60	5
% wont	-18	36
% write	29	45
% yes	19	-42
*	-25	-18
* %	-29	-27
* 1	-11	58
* 2	24	41
* 22	19	64
* 27001	-2	-29
* 7	-38	24
* a	49	43
* about	59	-30
* access	14	73
* accord	4	10
* account	-22	87
* acl	-11	98
* across	-5	15
* act	0	68
* add	52	63
* admin	-24	105
* advisor	22	75
* after	-13	52
* against	57	2
* agent	-156	-160
* al2023	21	-26
* alarm	10	109
* all	10	34
* allow	10	51
* alwai	-30	53
* amazon	47	-66
* ami	37	130
* an	-26	29
* and	2	-20
* anoth	31	39
* answer	-9	51
* antiviru	22	143
* any	34	22
* anyth	20	31
* api	44	40
* app	-25	45
* appli	-55	-18
* applic	-18	122
* architectur	115	31
* are	22	96
* around	26	3
* artifact	-29	54
* as	-34	21
* ask	3	59
* assess	41	-15
* asset	-16	82
* at	31	-5
* audit	-6	-19
* auditor	21	44
* authent	0	81
* author	76	6
* automat	-17	74
* avail	55	-45
* awar	-70	-51
* aws	79	11
* azs	57	-21
* backbon	68	-1
* background	66	-10
* backup	-51	-35
* badg	34	-10
* batteri	62	-3
* be	22	-29
* becom	51	24
* been	0	51
* befor	65	72
* belong	-51	-63
* between	29	97
* bill	-9	71
* bio	76	-8
* blame	50	14
* board	3	-17
* both	-6	-84
* box	3	70
* breach	9	5
* broadli	-45	0
* budget	-12	76
* bui	22	87
* build	100	-22
* built	33	3
* bump	-37	-11
* busi	-85	-30
* by	41	21
* cabl	90	-20
* call	-23	65
* can	83	37
* capac	-83	-105
* card	60	59
* care	-19	-44
* cctv	80	3
* center	105	-2
* cert	48	8
* certif	-9	-24
* chang	56	22
* charg	0	-76
* check	87	-18
* choos	-8	87
* classifi	-2	102
* client	-14	126
* close	1	67
* cloud	41	25
* cluster	-131	-141
* code	-6	80
* colleagu	11	113
* come	58	9
* compani	-32	98
* complianc	-29	43
* compliant	-61	5
* comput	56	-3
* concurr	-20	21
* configur	35	4
* connect	21	-94
* consol	3	68
* contact	-30	84
* contain	-116	-17
* content	29	62
* continu	77	10
* control	19	-22
* cool	54	-26
* corpor	-4	68
* correct	91	69
* cost	-3	156
* countri	-9	62
* cover	-12	61
* credenti	3	74
* cross	6	81
* current	-7	82
* custom	83	96
* dai	1	47
* data	25	75
* databas	-89	-94
* date	5	42
* db	-89	-71
* ddo	-99	-98
* deal	-78	-41
* decid	45	84
* decis	5	62
* decommiss	78	-23
* default	68	37
* defin	7	83
* delet	-18	90
* deliv	15	37
* demand	60	90
* deploi	-9	33
* deprec	17	70
* design	40	144
* detail	-8	56
* develop	-2	54
* devic	63	19
* diesel	97	-8
* directori	-89	-51
* disabl	5	69
* disast	2	36
* disk	123	-3
* dispos	62	-12
* divid	-52	-98
* do	-62	-82
* doe	-21	2
* domain	75	15
* done	31	16
* down	-72	-11
* download	-29	54
* dr	-94	-100
* drift	-2	83
* drill	-6	47
* drive	106	-3
* dss	31	-16
* duti	44	71
* e	-93	-110
* each	-33	-35
* earthquak	48	-11
* edg	137	22
* em	4	52
* email	8	47
* employe	93	-4
* enabl	-38	-16
* encrypt	-135	-133
* end	17	0
* endpoint	-14	-97
* enforc	51	-26
* engin	-46	-80
* entir	44	32
* entri	44	-15
* environ	-1	52
* environment	62	6
* event	0	92
* ever	52	12
* everyth	14	14
* facil	108	-20
* factor	-12	57
* fail	32	-5
* fall	-2	-40
* fals	20	-21
* fault	33	-48
* feder	7	54
* fibr	105	14
* file	-18	60
* fire	80	20
* firewal	-120	-6
* firm	23	56
* firmwar	98	-10
* fix	-48	-42
* flaw	24	-9
* flood	41	-20
* for	-4	57
* forens	12	43
* free	-39	36
* from	-5	-48
* fulli	-9	-26
* function	-3	98
* gatewai	-172	-165
* gdpr	0	71
* gener	140	-12
* general	-36	6
* generally	-48	17
* get	-19	-27
* global	84	-22
* goe	-80	-33
* got	-51	-25
* grant	-4	51
* group	35	175
* grow	44	-6
* guarante	46	71
* guard	74	-2
* guest	17	124
* hack	-68	-37
* had	-48	-70
* half	-67	-44
* hall	84	18
* hand	-30	-14
* handl	0	20
* hard	102	-2
* harden	-72	23
* hardwar	78	38
* has	7	55
* have	-29	16
* headach	24	93
* health	52	6
* high	-122	-68
* hipaa	-48	-5
* hire	62	-13
* host	91	-62
* how	-40	1
* http	52	44
* hypervisor	161	-28
* i	-29	25
* iaa	34	200
* ident	-9	82
* if	-81	-51
* imag	20	121
* import	1	25
* in	11	67
* incid	2	-54
* increas	-14	49
* infrastructur	103	-58
* inherit	97	-33
* insid	55	66
* instal	-37	34
* integr	-13	13
* internet	9	64
* into	23	83
* inventori	-15	74
* iot	-11	38
* is	-56	-61
* isnt	36	-27
* iso	-4	-26
* isol	137	-14
* it	-82	-63
* its	6	-75
* itself	109	-29
* job	-50	25
* just	-55	-17
* keep	45	113
* kei	-58	-19
* kept	-15	79
* key	-2	98
* label	-8	116
* land	54	-35
* laptop	16	89
* launch	-14	60
* law	8	88
* layer	102	-21
* leak	-7	9
* leav	-1	85
* left	-22	57
* librari	16	100
* licens	-14	32
* life	19	-1
* lift	-19	-1
* like	22	72
* limit	-36	70
* link	89	13
* live	39	12
* local	65	54
* locat	93	-6
* log	-52	-27
* login	18	52
* long	-1	68
* look	-32	-30
* machin	138	50
* maintain	-129	-159
* mainten	-48	-33
* manag	-87	-120
* manual	9	44
* matter	-43	50
* may	47	-4
* me	-28	42
* mean	53	44
* media	60	1
* meet	-20	26
* memori	1	39
* mfa	18	81
* model	-59	51
* monitor	78	30
* more	106	-3
* move	-45	27
* multi	-6	81
* must	-33	-31
* my	-37	14
* nacl	10	99
* need	40	-18
* network	71	92
* new	69	-16
* next	-45	-64
* nitro	220	65
* no	-38	87
* node	-115	-65
* not	90	4
* noth	-8	5
* notic	-2	31
* object	-11	117
* of	67	-4
* off	-36	21
* old	59	52
* on	-19	38
* onc	17	-23
* one	-64	-62
* onli	-36	22
* open	-51	-33
* oper	-10	22
* or	-50	-72
* os	-22	-29
* other	68	34
* our	-6	34
* ourselv	-57	3
* out	39	28
* outag	28	58
* over	-76	-16
* overal	-55	-17
* own	9	37
* owner	-4	56
* packag	-46	98
* pai	3	45
* part	-5	114
* parti	52	13
* password	-51	13
* patch	-80	-148
* pci	-24	-27
* penetr	-47	11
* peopl	53	-1
* perform	-20	-78
* perimet	126	-35
* permiss	-22	81
* person	17	63
* phish	96	84
* physic	132	-15
* pick	55	88
* plan	15	61
* pleas	-52	-28
* point	7	42
* polici	-61	-4
* port	12	73
* power	113	23
* prevent	23	-4
* principl	-75	-53
* privaci	3	31
* privat	60	-21
* problem	50	8
* procur	93	-9
* product	53	29
* proof	61	18
* protect	47	58
* provid	19	7
* publish	91	0
* put	14	89
* q	-65	-84
* quarterli	-2	64
* queue	-28	86
* quota	-45	89
* rack	84	72
* read	7	86
* record	23	89
* recoveri	-1	74
* region	79	6
* regist	17	56
* regul	-5	20
* remov	-14	55
* renew	8	-43
* report	-23	62
* request	4	34
* requir	-30	35
* reserv	-20	21
* resid	-21	16
* resili	9	18
* resourc	29	169
* respons	-22	-41
* rest	-153	-91
* restart	-83	-89
* retir	52	7
* review	48	38
* right	-19	15
* risk	8	-12
* role	3	54
* room	124	-32
* root	11	76
* rotat	-148	-79
* rout	-2	46
* router	136	53
* rpo	3	56
* rto	3	56
* rule	38	64
* run	92	9
* runtim	-96	-103
* safe	7	50
* scale	-91	-7
* scan	-22	115
* screen	58	10
* script	21	48
* second	-112	-136
* secur	42	62
* see	-56	-19
* segment	-21	101
* sensit	-3	86
* separ	-2	61
* server	-25	2
* serverless	104	28
* servic	62	33
* set	43	86
* setup	-7	102
* share	-65	-88
* shop	-113	-41
* should	42	21
* shred	80	13
* side	-15	59
* sidecar	38	92
* sign	-35	37
* signatur	101	-15
* sinc	40	119
* sit	-16	48
* site	56	9
* sla	4	-111
* snapshot	-37	35
* so	-97	-104
* soc	45	21
* softwar	76	44
* somebodi	-24	21
* someth	-31	-71
* sourc	74	48
* speak	-3	35
* specif	-2	95
* split	-58	42
* stack	-2	83
* staff	26	-68
* stai	-12	64
* still	-11	81
* stop	12	102
* storag	78	-21
* store	-37	70
* stream	-85	-18
* stuff	-22	56
* subject	-19	37
* subnet	16	74
* suppli	51	-6
* supplier	-26	52
* suppress	64	16
* surviv	-49	41
* switch	66	-16
* system	-66	15
* tabl	-6	19
* tag	30	141
* take	-62	39
* task	72	55
* team	-19	29
* tele	37	-22
* tenant	90	-7
* test	77	106
* than	6	46
* that	-51	-64
* the	-38	-77
* thei	-22	-33
* their	25	2
* them	-20	-26
* themselv	67	-17
* then	-63	11
* there	-171	-86
* these	16	50
* thi	-102	-124
* thing	-24	-46
* think	-26	73
* third	-51	62
* those	-20	-4
* through	22	53
* time	0	101
* tls	-37	-66
* to	-7	38
* too	-48	15
* top	81	74
* touch	46	-19
* traffic	7	80
* train	-96	-73
* transit	-37	-16
* true	-11	0
* trust	15	89
* turn	-11	46
* two	27	-24
* under	-41	-34
* undersea	77	8
* uninterrupt	51	-6
* unless	9	40
* unus	-4	78
* up	42	38
* updat	-104	-179
* upgrad	-115	-131
* upload	13	68
* ups	62	-3
* uptim	73	2
* us	-123	-61
* use	20	79
* user	9	66
* version	-42	-34
* vet	49	20
* virtual	140	14
* visitor	104	-13
* volum	-1	123
* vs	-48	-93
* vuln	-35	46
* vulner	-18	-29
* walk	47	-12
* want	42	27
* was	33	49
* watch	7	72
* we	-57	19
* web	-9	55
* what	-63	-25
* whatev	-52	19
* when	13	10
* where	55	23
* which	26	12
* who	-55	-77
* whole	-95	1
* whom	47	-39
* whose	-54	-73
* will	-7	46
* windows	-60	-34
* wipe	99	-34
* wire	-26	79
* with	-1	29
* within	-14	41
* without	28	68
* work	60	26
* workload	-19	86
* write	-5	82
* wrote	37	35
* you	44	101
* zone	69	70
*account-control	6	49
*account-control %	-3	55
*account-control 1	80	-56
*account-control 14	2	45
*account-control 2	27	2
*account-control a	-3	11
*account-control about	69	-30
*account-control absorb	10	-5
*account-control accept	4	29
*account-control access	-11	38
*account-control account	16	4
*account-control across	-20	73
*account-control act	-1	8
*account-control action	44	7
*account-control activ	-22	34
*account-control add	16	14
*account-control address	-11	15
*account-control administr	-11	24
*account-control after	-5	20
*account-control again	-2	11
*account-control agreement	13	15
*account-control ai	-34	46
*account-control alarm	-2	11
*account-control alert	-4	8
*account-control all	23	13
*account-control allow	-4	17
*account-control alwai	55	-16
*account-control amazon	5	45
*account-control an	-12	42
*account-control and	8	12
*account-control anoth	20	-5
*account-control any	16	-47
*account-control api	23	-5
*account-control appli	-10	48
*account-control applic	-12	67
*account-control approv	-14	27
*account-control archiv	-13	20
*account-control are	-6	42
*account-control around	-26	63
*account-control artifact	20	-10
*account-control as	-18	35
*account-control ask	10	-3
*account-control assess	27	27
*account-control assign	-10	60
*account-control associ	-4	9
*account-control assum	-32	32
*account-control at	20	-1
*account-control attach	30	34
*account-control attribut	8	-2
*account-control audit	20	-4
*account-control auditor	-25	68
*account-control author	49	-46
*account-control automat	55	-21
*account-control avail	52	-22
*account-control aws	12	17
*account-control back	34	21
*account-control backup	-7	55
*account-control baselin	-6	49
*account-control be	-7	20
*account-control behind	43	-8
*account-control belong	-5	28
*account-control besid	12	-4
*account-control between	19	-5
*account-control bind	-17	20
*account-control boundari	-12	142
*account-control box	-25	36
*account-control breach	-1	8
*account-control break	-14	43
*account-control bring	-1	52
*account-control bucket	18	-13
*account-control build	-1	15
*account-control but	-17	31
*account-control by	17	15
*account-control call	29	-3
*account-control can	-3	31
*account-control cannot	17	-12
*account-control capac	44	-11
*account-control captur	13	5
*account-control carri	21	-15
*account-control case	-26	32
*account-control center	32	-11
*account-control certif	31	-22
*account-control chang	4	14
*account-control charact	-1	37
*account-control charg	10	-8
*account-control check	-5	30
*account-control china	19	-12
*account-control choic	91	-37
*account-control choos	-5	17
*account-control clean	-12	47
*account-control client	-15	27
*account-control close	-5	36
*account-control cloud	-19	29
*account-control cloudtrail	38	-12
*account-control code	-8	23
*account-control collect	33	20
*account-control come	-36	37
*account-control command	-16	29
*account-control commiss	61	-28
*account-control common	10	-5
*account-control compani	-18	43
*account-control compli	28	16
*account-control complianc	-17	41
*account-control compliant	-1	22
*account-control condit	-9	35
*account-control config	28	-24
*account-control configur	-1	17
*account-control connect	-37	54
*account-control consol	10	-3
*account-control contact	44	-13
*account-control content	23	-5
*account-control control	14	9
*account-control copi	-1	31
*account-control correct	-20	25
*account-control cover	28	15
*account-control creat	0	39
*account-control credenti	-7	25
*account-control current	7	8
*account-control custom	38	-3
*account-control cut	30	-22
*account-control dai	2	29
*account-control daili	-31	42
*account-control data	13	29
*account-control databas	71	-66
*account-control decid	-11	28
*account-control default	49	13
*account-control defin	-9	47
*account-control definit	90	-74
*account-control deleg	-5	20
*account-control delet	-5	24
*account-control deliv	21	-15
*account-control depend	27	-23
*account-control describ	-12	64
*account-control descript	65	-41
*account-control destroi	8	-5
*account-control detect	21	-16
*account-control devic	-23	50
*account-control digest	-23	28
*account-control disabl	19	-19
*account-control disk	8	-5
*account-control do	57	15
*account-control document	3	29
*account-control doe	-14	47
*account-control done	-25	61
*account-control down	-4	11
*account-control download	38	-2
*account-control drift	14	43
*account-control duti	1	18
*account-control edg	10	-5
*account-control emerg	-10	19
*account-control employe	-26	41
*account-control enabl	36	-30
*account-control encrypt	49	-33
*account-control end	32	1
*account-control endpoint	8	12
*account-control enforc	-9	30
*account-control engin	85	-40
*account-control enrol	16	5
*account-control evalu	46	-19
*account-control event	9	-18
*account-control everi	0	11
*account-control evid	22	21
*account-control except	19	-12
*account-control execut	-10	16
*account-control exist	18	3
*account-control experi	-11	30
*account-control expir	-33	51
*account-control export	-14	33
*account-control facil	19	-7
*account-control fail	-6	30
*account-control failur	-2	18
*account-control fall	-16	32
*account-control fault	19	-4
*account-control feder	-11	74
*account-control fetch	-7	17
*account-control few	-7	12
*account-control fiber	10	-5
*account-control file	-6	23
*account-control find	-10	23
*account-control firewal	-13	50
*account-control firmwar	8	-5
*account-control first	16	142
*account-control fix	-15	52
*account-control flood	10	-5
*account-control follow	2	10
*account-control for	-3	37
*account-control found	0	23
*account-control framework	51	-20
*account-control from	30	0
*account-control function	-8	18
*account-control further	-5	15
*account-control gather	-3	15
*account-control get	13	-7
*account-control go	-18	24
*account-control goal	-1	21
*account-control goe	23	-12
*account-control gone	-1	11
*account-control grant	-5	14
*account-control group	-4	15
*account-control guard	23	18
*account-control hand	6	9
*account-control hardcod	1	32
*account-control hardwar	18	2
*account-control has	10	4
*account-control hash	-18	31
*account-control have	-14	43
*account-control here	-11	32
*account-control hold	10	15
*account-control hook	-2	16
*account-control how	-7	11
*account-control i	61	-26
*account-control iam	-7	18
*account-control ident	12	13
*account-control if	5	17
*account-control improv	-27	39
*account-control in	7	24
*account-control includ	51	-41
*account-control infrastructur	43	-20
*account-control ins	27	-7
*account-control insid	12	3
*account-control insight	-6	13
*account-control insist	-4	20
*account-control instal	-18	28
*account-control integr	-35	41
*account-control interfac	-9	33
*account-control into	-24	40
*account-control is	8	37
*account-control isnt	-1	15
*account-control iso	92	29
*account-control isol	22	-6
*account-control issu	-21	72
*account-control it	-20	-10
*account-control item	42	-24
*account-control its	16	-1
*account-control itself	57	-10
*account-control job	95	-17
*account-control keep	21	11
*account-control kei	-2	21
*account-control kept	-21	32
*account-control kms	-2	10
*account-control know	-4	10
*account-control lambda	-3	11
*account-control land	-25	51
*account-control last	-11	41
*account-control later	-2	39
*account-control latest	-9	12
*account-control least	1	50
*account-control leav	8	-5
*account-control leaver	-16	32
*account-control left	-17	38
*account-control length	-1	38
*account-control let	-5	13
*account-control lifecycl	-13	18
*account-control limit	8	3
*account-control locat	10	-5
*account-control log	-3	20
*account-control long	-5	8
*account-control longer	-6	102
*account-control look	-25	51
*account-control made	1	16
*account-control maintain	91	-9
*account-control mainten	-6	15
*account-control make	-14	46
*account-control manag	21	-5
*account-control mandatori	13	28
*account-control mani	-14	22
*account-control manual	-15	40
*account-control map	52	-20
*account-control mark	-26	32
*account-control mean	-8	43
*account-control meet	0	10
*account-control mfa	-11	33
*account-control minimum	42	-23
*account-control miss	-15	18
*account-control monitor	8	-5
*account-control move	-30	49
*account-control must	-19	41
*account-control name	10	3
*account-control narrow	-8	51
*account-control need	-23	41
*account-control network	0	15
*account-control never	34	-24
*account-control new	4	16
*account-control no	-15	32
*account-control nobodi	4	34
*account-control node	-32	66
*account-control non	0	22
*account-control noncompli	-17	54
*account-control none	-30	66
*account-control not	6	30
*account-control noth	9	47
*account-control notic	0	114
*account-control object	-1	24
*account-control of	6	23
*account-control offer	29	12
*account-control okta	-13	58
*account-control on	16	14
*account-control onc	-38	44
*account-control one	22	46
*account-control onli	0	43
*account-control oper	45	2
*account-control or	0	17
*account-control organ	2	8
*account-control other	22	-8
*account-control ou	-12	52
*account-control our	-7	36
*account-control out	1	15
*account-control outsid	-13	35
*account-control over	10	12
*account-control own	-41	-115
*account-control owner	-15	47
*account-control paramet	22	-6
*account-control parameter	-8	12
*account-control part	18	-49
*account-control parti	48	-7
*account-control pass	-17	50
*account-control password	-2	59
*account-control patch	29	-1
*account-control peopl	-23	36
*account-control period	43	-24
*account-control permiss	-3	64
*account-control pick	-3	9
*account-control place	22	-21
*account-control plain	-20	42
*account-control plan	-14	39
*account-control plane	39	-36
*account-control polici	8	33
*account-control port	-6	18
*account-control prefer	-5	8
*account-control primari	-18	24
*account-control privileg	-12	77
*account-control produc	89	-12
*account-control protect	9	5
*account-control provid	5	30
*account-control publish	64	-37
*account-control pull	44	-24
*account-control put	-13	19
*account-control quota	63	-49
*account-control rack	8	-5
*account-control read	-9	33
*account-control readi	-6	25
*account-control receiv	-21	35
*account-control recommend	-18	27
*account-control record	36	-8
*account-control recoveri	-2	16
*account-control redundantli	62	-37
*account-control refer	-8	24
*account-control region	32	-10
*account-control regist	-7	16
*account-control regular	-18	29
*account-control releas	34	-6
*account-control remedi	-2	16
*account-control remov	15	3
*account-control repair	-32	50
*account-control replac	8	-5
*account-control replic	-10	38
*account-control report	32	-4
*account-control request	44	-12
*account-control resolv	-15	19
*account-control resourc	3	24
*account-control respons	-35	133
*account-control rest	39	-16
*account-control result	19	-4
*account-control retent	-7	10
*account-control review	-18	46
*account-control right	1	31
*account-control role	21	-19
*account-control roll	-8	55
*account-control root	1	31
*account-control rotat	-10	53
*account-control router	10	-5
*account-control rto	-3	11
*account-control rule	-9	55
*account-control run	42	-13
*account-control s3	37	-35
*account-control sai	7	10
*account-control same	-29	36
*account-control saml	-20	32
*account-control scim	-17	31
*account-control scope	-3	54
*account-control script	-6	9
*account-control secret	-10	23
*account-control secur	22	1
*account-control see	-17	33
*account-control select	61	-47
*account-control separ	-7	10
*account-control serv	18	-4
*account-control server	26	7
*account-control servic	29	-7
*account-control session	-9	32
*account-control set	11	21
*account-control setup	16	-47
*account-control seven	28	-7
*account-control sever	17	-11
*account-control share	-7	43
*account-control show	-14	54
*account-control side	4	30
*account-control sign	23	-2
*account-control sinc	-23	24
*account-control so	-5	36
*account-control soc	59	-34
*account-control softwar	43	-10
*account-control some	1	34
*account-control somebodi	-9	-106
*account-control someth	84	37
*account-control sourc	-10	18
*account-control sse	13	-12
*account-control ssh	-8	15
*account-control stack	33	-20
*account-control staff	-16	40
*account-control stai	18	11
*account-control stand	75	-48
*account-control start	-13	22
*account-control state	-15	20
*account-control still	-22	34
*account-control stop	-13	25
*account-control store	53	-33
*account-control string	-17	22
*account-control structur	52	-40
*account-control such	-2	23
*account-control suppli	13	22
*account-control suppos	6	19
*account-control switch	9	0
*account-control sync	-18	32
*account-control system	42	-31
*account-control tag	-16	25
*account-control take	-26	28
*account-control target	-9	21
*account-control task	-32	47
*account-control team	-31	109
*account-control templat	3	38
*account-control temporari	-27	47
*account-control ten	-8	12
*account-control test	3	14
*account-control text	-11	45
*account-control than	-4	81
*account-control that	17	13
*account-control the	13	16
*account-control thei	-4	17
*account-control their	-10	27
*account-control them	1	19
*account-control then	-21	42
*account-control there	-10	34
*account-control thi	-2	41
*account-control those	-9	45
*account-control through	-18	21
*account-control tls	29	-10
*account-control to	-5	30
*account-control togeth	-2	13
*account-control token	-18	63
*account-control told	-27	39
*account-control too	-53	94
*account-control tool	-26	62
*account-control touch	-41	47
*account-control traffic	10	-5
*account-control trail	8	24
*account-control trust	-13	21
*account-control turn	-10	66
*account-control two	36	-22
*account-control type	39	-4
*account-control under	-4	15
*account-control unit	-26	29
*account-control unless	35	-14
*account-control until	-31	66
*account-control unus	-2	15
*account-control up	24	-1
*account-control updat	-10	27
*account-control upgrad	43	-10
*account-control us	14	-72
*account-control use	-23	40
*account-control user	43	-27
*account-control usual	-5	27
*account-control valid	-25	25
*account-control valu	16	-8
*account-control version	-5	24
*account-control via	-3	8
*account-control vpc	-13	28
*account-control want	-25	31
*account-control was	-5	33
*account-control watch	-18	29
*account-control way	-8	15
*account-control we	-13	38
*account-control what	9	14
*account-control when	-3	30
*account-control where	-19	38
*account-control whether	19	19
*account-control which	-7	23
*account-control who	-8	10
*account-control whom	23	9
*account-control whose	14	1
*account-control will	1	8
*account-control windows	-29	46
*account-control with	0	17
*account-control within	46	-38
*account-control without	19	-14
*account-control work	-31	48
*account-control workload	10	9
*account-control worn	8	-5
*account-control would	-9	32
*account-control write	24	24
*account-control wrong	-3	9
*account-control year	26	-8
*account-control zone	-15	30
*container	18	27
*container %	57	-53
*container 1	15	-40
*container 100	-9	16
*container 12	42	-11
*container 14	11	14
*container 21	7	-21
*container 28	-4	70
*container 30	-20	26
*container 31	30	-89
*container 7	46	-9
*container 90	13	-13
*container a	-5	-20
*container about	40	-24
*container access	-14	35
*container account	4	28
*container act	-9	33
*container add	-12	25
*container addon	-45	6
*container address	-4	11
*container admin	-21	24
*container after	-33	85
*container afterward	-53	130
*container again	10	19
*container agent	-2	58
*container alarm	-13	31
*container aliv	105	25
*container all	19	10
*container alon	-23	26
*container also	15	13
*container alwai	85	-63
*container ami	26	-3
*container an	-12	32
*container and	13	7
*container announc	36	-24
*container answer	5	56
*container any	-13	25
*container apart	22	3
*container api	12	13
*container applic	-23	48
*container are	3	42
*container argument	-8	36
*container artifact	9	-6
*container ask	-30	-18
*container at	-21	-36
*container auto	93	27
*container autosc	-12	42
*container autoscal	-20	47
*container avail	61	42
*container awai	-13	22
*container aws	-25	39
*container az	-9	24
*container back	33	17
*container backup	111	-1
*container balanc	21	2
*container base	28	-15
*container batch	-8	3
*container be	-7	26
*container bear	-8	11
*container becom	-17	22
*container befor	-1	20
*container behind	-40	5
*container below	-113	-5
*container beneath	-5	94
*container between	-27	46
*container bind	-17	37
*container block	19	5
*container bootstrap	-8	36
*container bottlerocket	-17	-48
*container box	32	-24
*container breaker	-5	41
*container bring	-15	-24
*container bucket	-19	29
*container budget	-7	44
*container bui	29	-11
*container build	59	-30
*container built	26	-16
*container bump	-48	11
*container by	-17	-3
*container call	-12	26
*container can	7	15
*container capabl	-16	33
*container capac	-25	46
*container carri	23	-10
*container case	-4	18
*container center	33	-17
*container certif	-47	79
*container chang	7	31
*container check	-7	19
*container choic	12	23
*container choos	-5	15
*container cidr	-3	59
*container circuit	-5	41
*container class	-8	22
*container cleanli	-10	19
*container click	-44	42
*container client	-12	23
*container close	129	-37
*container cloudtrail	17	-9
*container cloudwatch	12	-5
*container cluster	-53	-46
*container cni	97	-16
*container code	-24	45
*container collect	-13	16
*container come	19	37
*container comput	49	-3
*container configur	-38	76
*container connect	-18	21
*container consol	43	-10
*container consolid	43	-4
*container constraint	49	-13
*container contain	-36	21
*container containerd	-9	33
*container control	5	-32
*container coredn	-57	7
*container correct	-40	8
*container count	-15	20
*container cover	-17	27
*container cpu	-4	12
*container creat	33	67
*container credenti	75	-37
*container current	-28	38
*container custom	69	-41
*container cve	-23	-25
*container daemonset	-21	51
*container dai	24	1
*container data	0	30
*container databas	-18	28
*container date	65	-33
*container day	-1	-14
*container decid	0	23
*container default	24	-6
*container defin	6	15
*container definit	-25	59
*container delet	0	18
*container deploi	4	61
*container disabl	-17	22
*container disk	-1	16
*container disrupt	35	5
*container do	45	33
*container docker	-44	48
*container doe	8	-2
*container dont	-81	-27
*container drain	31	-7
*container driver	11	-4
*container drop	39	-43
*container each	32	10
*container ebs	-11	29
*container ec2	4	32
*container ecs	99	37
*container efs	-9	24
*container eks	2	135
*container elsewher	-24	47
*container enabl	-6	12
*container encrypt	-20	21
*container end	49	-5
*container endpoint	-2	59
*container enforc	9	28
*container enough	-30	67
*container entri	-10	37
*container env	13	46
*container envelop	21	-27
*container environ	-2	14
*container ephemer	-22	45
*container etcd	110	0
*container ever	-25	7
*container everi	16	17
*container everyth	-15	22
*container evict	15	12
*container exampl	-22	44
*container except	11	13
*container execut	-4	22
*container extend	0	11
*container fail	36	-11
*container fargat	20	-5
*container file	-22	37
*container first	16	8
*container fit	23	-13
*container fix	-19	26
*container for	32	33
*container forc	10	65
*container free	9	51
*container from	-12	35
*container fulli	-22	44
*container get	65	-67
*container gib	-18	34
*container give	24	-3
*container go	-20	11
*container greatest	-17	21
*container group	-4	42
*container guardduti	-7	8
*container hand	-2	14
*container harden	-57	127
*container hardwar	15	-9
*container has	-13	21
*container hat	-82	-71
*container have	78	2
*container health	0	29
*container helm	-6	29
*container here	1	35
*container higher	31	-15
*container histori	13	-13
*container hold	18	13
*container hop	42	-14
*container host	-110	-128
*container hostnetwork	57	-13
*container how	-10	16
*container hypervisor	-22	77
*container i	-107	-42
*container iam	72	-38
*container ident	-7	12
*container if	-31	41
*container imag	13	49
*container imdsv2	49	-17
*container in	-9	-8
*container includ	-7	36
*container infrastructur	38	-2
*container ingress	-16	45
*container instal	19	3
*container instanc	13	15
*container interrupt	12	1
*container into	49	-7
*container intrud	11	2
*container is	29	54
*container isnt	8	-45
*container isol	69	-24
*container it	16	10
*container its	19	12
*container itself	-6	46
*container job	21	92
*container just	33	-92
*container karpent	33	17
*container keep	24	2
*container kei	-10	23
*container key	17	3
*container kick	-37	6
*container kms	-13	25
*container kube	25	-24
*container kubelet	14	45
*container kubernetes	36	-8
*container label	2	11
*container latest	6	35
*container launch	-43	-10
*container least	-17	21
*container leav	-11	16
*container less	6	15
*container let	-15	36
*container librari	-14	30
*container life	40	1
*container like	-31	15
*container limit	-8	33
*container live	-1	9
*container load	21	2
*container local	-10	11
*container log	-6	24
*container look	16	-4
*container lost	3	8
*container machin	-71	-57
*container maintain	49	28
*container make	-6	47
*container manag	29	28
*container manifest	-17	31
*container map	-12	80
*container may	-18	26
*container mean	-84	-13
*container memori	10	14
*container metadata	2	15
*container metric	14	-2
*container minut	20	-7
*container mode	4	12
*container month	67	-8
*container more	-9	31
*container mount	-9	27
*container move	-1	30
*container must	-11	-1
*container name	-11	17
*container namespac	-10	56
*container narrow	43	-8
*container need	41	19
*container network	14	2
*container never	-37	95
*container new	33	4
*container newer	-16	40
*container no	11	3
*container nobodi	20	-31
*container node	-49	-7
*container none	-35	37
*container nor	70	2
*container not	7	39
*container noth	14	38
*container notic	32	6
*container now	44	-61
*container number	22	-17
*container object	2	-45
*container observ	8	32
*container of	22	0
*container off	-30	49
*container offer	47	-14
*container ok	83	48
*container old	25	-11
*container on	37	18
*container onc	10	7
*container one	12	9
*container onli	1	22
*container ons	-16	22
*container oper	-12	-37
*container optim	-15	40
*container or	-28	-29
*container orchestr	13	-13
*container os	-53	-88
*container other	6	22
*container otherw	31	-21
*container our	-47	-16
*container ourselv	26	112
*container out	10	-2
*container outdat	-16	54
*container outsid	-15	33
*container over	-13	27
*container own	25	13
*container packag	-9	11
*container patch	-10	-24
*container peer	29	-24
*container permiss	-19	58
*container persist	-14	37
*container pick	42	-40
*container place	31	11
*container plain	-38	52
*container plane	-1	-39
*container platform	55	-21
*container pod	12	25
*container poddisruptionbudget	3	21
*container polici	-4	17
*container pool	-18	12
*container possibl	-10	47
*container price	31	-15
*container prioriti	61	-35
*container privat	-17	52
*container privileg	-26	52
*container probe	-13	31
*container profil	-22	43
*container protect	-5	15
*container provid	47	4
*container proxi	-28	-10
*container public	-10	17
*container publish	13	26
*container put	-32	40
*container question	16	-48
*container queue	48	-20
*container quota	-6	16
*container rang	-7	13
*container rbac	-1	71
*container reach	6	23
*container read	-7	12
*container readonlyrootfilesystem	0	62
*container rebuild	9	20
*container record	17	-9
*container recycl	56	0
*container red	-82	-71
*container redeploi	-12	41
*container region	31	-29
*container regist	-10	44
*container releas	-23	-91
*container repair	18	4
*container replac	25	2
*container replica	35	8
*container report	14	-8
*container request	28	5
*container respect	12	32
*container respons	93	25
*container rest	-5	42
*container restart	85	-20
*container restor	21	32
*container result	-10	20
*container retri	-6	9
*container right	30	-10
*container role	-5	20
*container roll	-37	7
*container rollback	59	-51
*container room	55	-41
*container root	-1	12
*container rotat	2	11
*container run	8	6
*container runtim	18	18
*container s3	-18	39
*container sai	-15	7
*container same	44	-71
*container say	38	-40
*container scale	-39	-20
*container scan	-21	47
*container schedul	61	-51
*container secret	-22	-47
*container secur	-17	13
*container self	-11	46
*container send	13	-7
*container separ	78	13
*container server	62	-11
*container servic	-6	21
*container session	39	-24
*container set	1	25
*container share	36	0
*container shell	46	-32
*container ship	39	-14
*container should	51	19
*container shouldnt	47	-38
*container show	-52	63
*container shrink	36	-29
*container sidecar	-13	23
*container sinc	-4	-40
*container size	34	-1
*container small	-7	10
*container snapshot	46	-38
*container so	10	22
*container softwar	-9	28
*container some	-18	52
*container spot	25	-16
*container spread	-22	38
*container ssh	9	18
*container stai	-38	45
*container standalon	-17	40
*container standard	-17	38
*container start	28	12
*container state	4	17
*container still	74	39
*container stop	52	-37
*container storag	9	20
*container store	-27	50
*container strategi	-18	28
*container submit	-4	20
*container subnet	-17	30
*container such	-9	15
*container suppli	35	-27
*container support	-6	30
*container swap	24	1
*container system	92	41
*container tag	-24	39
*container taint	37	-8
*container take	-23	43
*container task	21	16
*container team	-27	-95
*container tell	18	31
*container templat	-12	41
*container test	39	-26
*container than	16	1
*container that	15	39
*container the	15	17
*container their	4	103
*container them	2	54
*container themselv	-53	1
*container then	30	2
*container there	9	1
*container thi	-6	-51
*container those	-5	43
*container three	-13	-57
*container through	83	-33
*container time	-35	39
*container tls	-41	66
*container to	13	21
*container too	16	59
*container touch	52	-43
*container trust	-25	31
*container turn	-19	39
*container two	23	-16
*container type	17	-11
*container under	69	-3
*container unhealthi	23	-20
*container unless	-5	16
*container unmanag	-16	47
*container until	-13	22
*container up	38	6
*container updat	-20	23
*container upgrad	-22	-4
*container us	-51	-19
*container use	-21	35
*container user	2	39
*container vcpu	-24	31
*container version	-5	25
*container virtual	50	-23
*container volum	-20	35
*container vpc	19	5
*container vulner	-25	48
*container wait	7	9
*container want	-3	8
*container watch	8	12
*container way	-4	8
*container we	15	61
*container week	50	-50
*container weekli	32	-19
*container well	0	38
*container what	-20	32
*container whatev	-14	55
*container when	2	50
*container where	-17	24
*container whether	-17	29
*container which	-98	19
*container who	-55	-76
*container wholli	-10	35
*container whom	-129	-78
*container whose	-116	-15
*container window	-4	15
*container windows	-7	80
*container with	-9	1
*container within	1	22
*container without	-3	21
*container work	72	-71
*container worker	-101	-29
*container workload	-11	31
*container write	-8	42
*container wrong	13	16
*container yourself	-19	51
*container zone	0	16
*customer-operated	-6	60
*customer-operated %	13	51
*customer-operated a	-8	52
*customer-operated absorb	13	-8
*customer-operated alarm	1	9
*customer-operated all	-16	56
*customer-operated an	7	41
*customer-operated and	2	16
*customer-operated api	-10	50
*customer-operated are	-7	33
*customer-operated artifact	13	-10
*customer-operated audit	10	-8
*customer-operated avail	-31	45
*customer-operated back	-14	48
*customer-operated between	-5	9
*customer-operated bui	8	-5
*customer-operated build	8	-3
*customer-operated call	15	-6
*customer-operated carri	13	-8
*customer-operated center	39	-24
*customer-operated certif	-4	31
*customer-operated cloudtrail	18	-10
*customer-operated cluster	-11	48
*customer-operated cni	-9	25
*customer-operated common	13	-8
*customer-operated configur	-6	17
*customer-operated contain	0	31
*customer-operated control	-25	59
*customer-operated creat	-23	40
*customer-operated current	8	-5
*customer-operated data	34	-20
*customer-operated destroi	8	-5
*customer-operated disk	8	-5
*customer-operated driver	-8	23
*customer-operated edg	13	-8
*customer-operated encrypt	-4	24
*customer-operated etcd	-20	56
*customer-operated everi	-3	13
*customer-operated fiber	13	-8
*customer-operated file	-4	15
*customer-operated firmwar	8	-5
*customer-operated flood	13	-8
*customer-operated for	11	-1
*customer-operated group	-2	11
*customer-operated hand	13	-10
*customer-operated hardwar	15	-11
*customer-operated has	13	-10
*customer-operated head	6	46
*customer-operated hold	42	-23
*customer-operated hypervisor	55	-38
*customer-operated in	-2	27
*customer-operated instanc	19	13
*customer-operated is	-11	69
*customer-operated it	1	57
*customer-operated its	10	0
*customer-operated job	-1	49
*customer-operated keep	0	10
*customer-operated leav	8	-5
*customer-operated locat	13	-8
*customer-operated metric	10	-3
*customer-operated monitor	8	-5
*customer-operated network	8	-2
*customer-operated node	-1	81
*customer-operated of	-1	61
*customer-operated on	-10	26
*customer-operated onli	-17	51
*customer-operated oper	15	86
*customer-operated or	-10	44
*customer-operated out	8	-5
*customer-operated over	-20	44
*customer-operated own	-23	59
*customer-operated patch	2	60
*customer-operated plane	-37	78
*customer-operated pod	-5	21
*customer-operated protect	8	-2
*customer-operated rack	8	-5
*customer-operated rbac	-3	27
*customer-operated record	18	-10
*customer-operated renew	4	58
*customer-operated report	13	-10
*customer-operated restor	-14	54
*customer-operated router	13	-8
*customer-operated run	-21	72
*customer-operated scale	-32	69
*customer-operated schedul	-47	89
*customer-operated secret	-17	37
*customer-operated secur	12	30
*customer-operated server	-17	43
*customer-operated set	-7	37
*customer-operated sever	-26	33
*customer-operated store	-6	26
*customer-operated subnet	-2	11
*customer-operated switch	13	-8
*customer-operated system	9	76
*customer-operated that	10	5
*customer-operated the	-2	46
*customer-operated them	-3	58
*customer-operated tls	-4	8
*customer-operated to	-2	9
*customer-operated traffic	13	-8
*customer-operated under	47	-31
*customer-operated up	-14	48
*customer-operated updat	0	59
*customer-operated upgrad	-7	36
*customer-operated user	-5	11
*customer-operated vpc	-2	11
*customer-operated what	-2	23
*customer-operated who	15	101
*customer-operated with	5	31
*customer-operated worn	8	-5
*customer-operated zone	-26	33
*infrastructure	9	48
*infrastructure %	18	46
*infrastructure 0	32	-14
*infrastructure 1	-12	82
*infrastructure 14	-10	9
*infrastructure 15	33	-29
*infrastructure 2	-19	40
*infrastructure 2016	-5	46
*infrastructure 2022	-18	28
*infrastructure 2023	8	56
*infrastructure 22	-3	10
*infrastructure 24	-14	30
*infrastructure 36	95	-32
*infrastructure 5	124	25
*infrastructure 6	97	11
*infrastructure a	17	32
*infrastructure about	-30	-18
*infrastructure absorb	8	-3
*infrastructure abus	-1	72
*infrastructure account	62	-13
*infrastructure acl	-2	12
*infrastructure act	16	-83
*infrastructure action	-13	22
*infrastructure activ	-15	21
*infrastructure add	19	7
*infrastructure after	40	22
*infrastructure afterward	-1	10
*infrastructure again	10	-8
*infrastructure against	-17	49
*infrastructure agent	-7	42
*infrastructure alarm	-13	27
*infrastructure all	-9	56
*infrastructure allow	26	-23
*infrastructure along	-16	24
*infrastructure also	2	111
*infrastructure alwai	11	15
*infrastructure amazon	-36	-36
*infrastructure ami	17	2
*infrastructure an	-1	40
*infrastructure and	7	14
*infrastructure announc	42	-37
*infrastructure anoth	30	-19
*infrastructure answer	-5	55
*infrastructure antiviru	-14	23
*infrastructure any	31	26
*infrastructure anyon	-10	39
*infrastructure anyth	-8	25
*infrastructure apart	-36	49
*infrastructure api	54	-33
*infrastructure app	-10	34
*infrastructure appli	3	55
*infrastructure applianc	2	19
*infrastructure applic	21	2
*infrastructure archiv	-37	52
*infrastructure are	12	10
*infrastructure as	16	29
*infrastructure ask	16	0
*infrastructure at	25	8
*infrastructure attach	-14	24
*infrastructure auto	-6	11
*infrastructure autom	-17	26
*infrastructure automat	14	39
*infrastructure avail	2	11
*infrastructure awai	-5	17
*infrastructure aws	-44	-50
*infrastructure az	-42	72
*infrastructure back	-11	67
*infrastructure backup	-1	46
*infrastructure balanc	23	-3
*infrastructure bare	36	8
*infrastructure base	-4	26
*infrastructure bastion	-7	34
*infrastructure be	-24	39
*infrastructure becaus	-16	33
*infrastructure befor	13	0
*infrastructure behind	84	-71
*infrastructure below	96	-3
*infrastructure beneath	-46	48
*infrastructure between	-53	54
*infrastructure beyond	-4	21
*infrastructure block	31	-18
*infrastructure blueprint	43	20
*infrastructure bootstrap	-8	30
*infrastructure box	15	27
*infrastructure bring	2	25
*infrastructure broadcom	-9	34
*infrastructure build	32	-12
*infrastructure built	-21	33
*infrastructure by	19	9
*infrastructure call	21	-6
*infrastructure came	-1	9
*infrastructure cannot	45	-4
*infrastructure capac	12	12
*infrastructure care	59	-40
*infrastructure carri	47	-37
*infrastructure cdk	-2	9
*infrastructure center	20	-9
*infrastructure certif	-9	28
*infrastructure chang	29	15
*infrastructure check	31	-11
*infrastructure choos	-8	22
*infrastructure classifi	-7	16
*infrastructure cli	-29	39
*infrastructure clock	44	19
*infrastructure close	1	14
*infrastructure cloudtrail	21	-3
*infrastructure cloudwatch	20	6
*infrastructure cluster	19	21
*infrastructure code	-9	57
*infrastructure collect	-4	31
*infrastructure come	-29	57
*infrastructure common	8	-3
*infrastructure compani	-19	35
*infrastructure complianc	1	77
*infrastructure compon	-12	21
*infrastructure configur	-11	45
*infrastructure consol	-20	28
*infrastructure contain	-20	49
*infrastructure control	4	18
*infrastructure copi	-32	53
*infrastructure count	30	18
*infrastructure creat	49	22
*infrastructure cuda	-26	28
*infrastructure current	-7	13
*infrastructure custom	-17	28
*infrastructure cve	-11	32
*infrastructure dai	18	-18
*infrastructure daili	-6	16
*infrastructure dashboard	-40	-58
*infrastructure data	9	4
*infrastructure databas	-10	77
*infrastructure date	-19	38
*infrastructure day	23	34
*infrastructure decid	-4	25
*infrastructure default	8	27
*infrastructure delet	-29	41
*infrastructure deploi	11	52
*infrastructure desir	30	-7
*infrastructure detect	-35	69
*infrastructure disast	-9	11
*infrastructure disk	1	26
*infrastructure do	9	23
*infrastructure doe	-32	78
*infrastructure domain	-11	32
*infrastructure done	-27	55
*infrastructure driver	-11	22
*infrastructure drop	28	-2
*infrastructure duti	29	-19
*infrastructure each	-3	8
*infrastructure earlier	-8	14
*infrastructure ebs	-4	19
*infrastructure ec2	97	-82
*infrastructure edg	8	-3
*infrastructure els	28	-28
*infrastructure elsewher	-24	37
*infrastructure em	66	-3
*infrastructure encrypt	-6	27
*infrastructure end	11	4
*infrastructure endpoint	53	-22
*infrastructure engin	-9	33
*infrastructure ensur	40	-10
*infrastructure environ	-6	12
*infrastructure esx	-45	63
*infrastructure esxi	12	91
*infrastructure event	34	-12
*infrastructure everi	-12	53
*infrastructure everyth	38	-22
*infrastructure exampl	-23	30
*infrastructure except	-7	17
*infrastructure exist	63	-31
*infrastructure fail	10	11
*infrastructure failov	0	85
*infrastructure fall	15	31
*infrastructure fault	-37	62
*infrastructure fiber	8	-3
*infrastructure file	33	-32
*infrastructure find	33	-23
*infrastructure firewal	-2	29
*infrastructure firmwar	73	-63
*infrastructure first	-4	70
*infrastructure fix	14	6
*infrastructure fleet	-10	11
*infrastructure flood	8	-3
*infrastructure follow	-39	75
*infrastructure for	21	9
*infrastructure forward	-12	47
*infrastructure framework	-18	22
*infrastructure from	2	33
*infrastructure get	-18	47
*infrastructure give	-1	32
*infrastructure golden	-24	78
*infrastructure group	-11	70
*infrastructure guard	22	-20
*infrastructure guest	9	-5
*infrastructure harden	43	36
*infrastructure hardwar	41	-27
*infrastructure has	16	-7
*infrastructure have	49	-17
*infrastructure hdf	17	16
*infrastructure health	-29	-36
*infrastructure hibern	-7	19
*infrastructure high	-9	40
*infrastructure hive	16	1
*infrastructure hold	26	-2
*infrastructure hook	-8	26
*infrastructure host	12	14
*infrastructure http	-14	17
*infrastructure hypervisor	86	-49
*infrastructure i	-5	36
*infrastructure iam	-3	15
*infrastructure if	81	-55
*infrastructure imag	8	20
*infrastructure in	10	17
*infrastructure incid	3	89
*infrastructure includ	16	-8
*infrastructure insid	-15	96
*infrastructure instal	6	37
*infrastructure instanc	2	22
*infrastructure internet	6	20
*infrastructure into	0	9
*infrastructure intrus	-35	69
*infrastructure ip	33	-10
*infrastructure iptabl	-18	41
*infrastructure is	5	20
*infrastructure isnt	-80	11
*infrastructure it	-11	30
*infrastructure its	25	-9
*infrastructure itself	38	-8
*infrastructure job	-5	24
*infrastructure keep	16	7
*infrastructure kei	-13	35
*infrastructure kerbero	-11	42
*infrastructure kernel	-15	43
*infrastructure key	-9	21
*infrastructure know	-7	32
*infrastructure larg	45	3
*infrastructure last	-10	19
*infrastructure later	-7	8
*infrastructure latest	17	-5
*infrastructure launch	24	9
*infrastructure layer	61	-58
*infrastructure least	-5	13
*infrastructure left	-7	27
*infrastructure let	22	-16
*infrastructure librari	-8	34
*infrastructure licens	29	23
*infrastructure lifecycl	-16	20
*infrastructure lifetim	-3	10
*infrastructure limit	9	2
*infrastructure link	-47	55
*infrastructure linux	-31	5
*infrastructure list	-14	50
*infrastructure live	20	-8
*infrastructure load	37	-19
*infrastructure local	-5	41
*infrastructure log	-14	27
*infrastructure login	-6	20
*infrastructure long	-10	10
*infrastructure lose	-10	60
*infrastructure lost	52	-29
*infrastructure machin	0	14
*infrastructure maintain	95	-43
*infrastructure mainten	48	-34
*infrastructure make	27	-12
*infrastructure manag	0	30
*infrastructure max	3	54
*infrastructure maximum	-8	22
*infrastructure may	-12	33
*infrastructure me	9	55
*infrastructure memori	40	-22
*infrastructure metadata	-1	53
*infrastructure metal	36	8
*infrastructure metric	18	-2
*infrastructure migrat	42	-33
*infrastructure min	-1	13
*infrastructure minimum	-9	22
*infrastructure minut	-9	51
*infrastructure mode	-18	23
*infrastructure model	-18	37
*infrastructure month	-19	28
*infrastructure more	16	-3
*infrastructure move	39	-24
*infrastructure multi	-42	72
*infrastructure must	-11	41
*infrastructure my	-8	74
*infrastructure myself	-23	34
*infrastructure name	-86	-65
*infrastructure narrow	-6	16
*infrastructure need	-20	65
*infrastructure neighbor	14	-11
*infrastructure neither	3	35
*infrastructure network	35	-19
*infrastructure never	7	23
*infrastructure new	-8	35
*infrastructure newer	-21	31
*infrastructure nginx	-16	29
*infrastructure nitro	-16	19
*infrastructure no	-60	-32
*infrastructure nobodi	9	-6
*infrastructure node	-5	53
*infrastructure none	42	9
*infrastructure nor	1	32
*infrastructure not	4	38
*infrastructure notebook	-13	25
*infrastructure noth	-22	63
*infrastructure notic	-14	-32
*infrastructure now	35	-10
*infrastructure nsx	-17	40
*infrastructure number	-11	20
*infrastructure nvidia	-12	23
*infrastructure nvme	13	46
*infrastructure of	8	18
*infrastructure off	-17	35
*infrastructure old	-27	64
*infrastructure on	-2	68
*infrastructure onc	37	16
*infrastructure one	-2	15
*infrastructure onli	10	20
*infrastructure onto	-15	11
*infrastructure open	-2	19
*infrastructure oper	33	56
*infrastructure or	-17	23
*infrastructure os	-26	63
*infrastructure other	6	28
*infrastructure our	62	-73
*infrastructure ourselv	0	39
*infrastructure out	18	-12
*infrastructure outbound	-3	16
*infrastructure over	-2	30
*infrastructure own	-3	51
*infrastructure packag	44	-18
*infrastructure packet	-11	31
*infrastructure page	-20	54
*infrastructure pair	-15	31
*infrastructure parti	-4	23
*infrastructure partner	-8	20
*infrastructure pass	-14	16
*infrastructure password	-4	11
*infrastructure patch	-25	70
*infrastructure pay	29	-27
*infrastructure permiss	-21	27
*infrastructure php	-4	10
*infrastructure physic	91	-70
*infrastructure pick	-26	82
*infrastructure place	-5	27
*infrastructure placement	20	84
*infrastructure plan	-13	31
*infrastructure plugin	-6	64
*infrastructure polici	4	59
*infrastructure port	-10	24
*infrastructure power	48	-38
*infrastructure prevent	14	-11
*infrastructure privat	-7	36
*infrastructure profil	-5	12
*infrastructure provid	41	-16
*infrastructure public	-5	13
*infrastructure publish	36	-22
*infrastructure put	-26	30
*infrastructure quick	-10	38
*infrastructure quota	-9	10
*infrastructure rack	44	-27
*infrastructure rdp	1	8
*infrastructure reach	56	-7
*infrastructure read	17	0
*infrastructure reboot	-3	25
*infrastructure record	21	-3
*infrastructure recoveri	20	18
*infrastructure region	-4	10
*infrastructure relaunch	-2	48
*infrastructure releas	11	26
*infrastructure remov	-13	42
*infrastructure renew	-6	12
*infrastructure repair	87	-49
*infrastructure replac	15	6
*infrastructure replic	60	-56
*infrastructure replica	-27	60
*infrastructure requir	-15	65
*infrastructure reserv	-9	10
*infrastructure reset	43	-25
*infrastructure resiz	-10	37
*infrastructure resourc	13	11
*infrastructure respons	11	47
*infrastructure rest	63	-52
*infrastructure restart	-5	54
*infrastructure restor	-10	16
*infrastructure retir	-44	-33
*infrastructure reus	16	-6
*infrastructure role	-3	20
*infrastructure roll	-8	5
*infrastructure rotat	-31	70
*infrastructure rout	-9	31
*infrastructure router	8	-3
*infrastructure rule	-5	37
*infrastructure run	21	13
*infrastructure runtim	5	10
*infrastructure s3	-27	55
*infrastructure safe	37	-24
*infrastructure sai	-17	20
*infrastructure sam	-2	9
*infrastructure same	43	-34
*infrastructure save	34	-1
*infrastructure say	-28	39
*infrastructure scale	-9	30
*infrastructure scan	-22	47
*infrastructure schedul	31	-25
*infrastructure script	-14	49
*infrastructure scrub	34	-26
*infrastructure sddc	-29	30
*infrastructure second	-20	41
*infrastructure secret	-14	38
*infrastructure secur	14	18
*infrastructure see	0	37
*infrastructure send	-28	-57
*infrastructure seri	9	-2
*infrastructure server	48	-9
*infrastructure servic	41	-14
*infrastructure set	-6	17
*infrastructure seven	-28	40
*infrastructure sever	-21	41
*infrastructure share	-40	48
*infrastructure sinc	14	3
*infrastructure singl	-22	51
*infrastructure site	0	22
*infrastructure size	-26	66
*infrastructure small	-6	10
*infrastructure snapshot	-18	36
*infrastructure so	-41	14
*infrastructure socket	-12	19
*infrastructure softwar	-25	63
*infrastructure some	6	59
*infrastructure somebodi	-5	19
*infrastructure someon	-22	38
*infrastructure someth	-86	-75
*infrastructure spare	-25	44
*infrastructure spark	-9	24
*infrastructure specifi	-5	14
*infrastructure spread	-12	101
*infrastructure sql	28	-19
*infrastructure ssh	-15	39
*infrastructure sshd	-1	58
*infrastructure ssl	-10	36
*infrastructure stai	-17	48
*infrastructure stand	-9	17
*infrastructure start	12	5
*infrastructure state	8	9
*infrastructure statu	51	-37
*infrastructure step	-8	19
*infrastructure still	-17	51
*infrastructure stop	-14	76
*infrastructure storag	43	-25
*infrastructure store	13	22
*infrastructure subnet	-5	24
*infrastructure such	-8	20
*infrastructure suppli	40	-20
*infrastructure swap	44	5
*infrastructure switch	-22	35
*infrastructure system	22	50
*infrastructure take	54	-29
*infrastructure term	-24	31
*infrastructure termin	-11	28
*infrastructure test	-10	33
*infrastructure that	38	-6
*infrastructure the	17	9
*infrastructure thei	-9	17
*infrastructure their	-51	-41
*infrastructure them	27	12
*infrastructure themselv	55	-43
*infrastructure then	-35	46
*infrastructure there	9	32
*infrastructure thi	-19	18
*infrastructure thing	29	21
*infrastructure those	38	-12
*infrastructure three	26	9
*infrastructure through	1	31
*infrastructure ticket	-24	26
*infrastructure time	7	40
*infrastructure tls	-21	61
*infrastructure to	2	22
*infrastructure too	0	10
*infrastructure tool	51	-25
*infrastructure traffic	-15	28
*infrastructure transit	-53	36
*infrastructure true	27	24
*infrastructure turn	4	10
*infrastructure two	-15	53
*infrastructure type	-22	41
*infrastructure ubuntu	-8	14
*infrastructure under	56	-33
*infrastructure unexpectedli	24	-2
*infrastructure unhealthi	44	-46
*infrastructure unless	-5	11
*infrastructure until	27	-17
*infrastructure up	-16	60
*infrastructure updat	-3	38
*infrastructure upgrad	-6	85
*infrastructure us	68	-9
*infrastructure use	-12	46
*infrastructure user	-10	35
*infrastructure vcenter	-12	54
*infrastructure vendor	5	24
*infrastructure version	64	-57
*infrastructure virtual	3	14
*infrastructure vlan	-2	14
*infrastructure volum	32	-4
*infrastructure vpc	-16	18
*infrastructure vsan	16	12
*infrastructure vsphere	24	77
*infrastructure vulner	-11	16
*infrastructure want	-23	43
*infrastructure was	18	-10
*infrastructure watch	2	31
*infrastructure way	-16	24
*infrastructure we	-14	73
*infrastructure web	-11	24
*infrastructure well	-2	122
*infrastructure what	-8	53
*infrastructure whatev	-21	28
*infrastructure when	38	-24
*infrastructure where	40	-2
*infrastructure which	1	12
*infrastructure while	-13	17
*infrastructure who	11	50
*infrastructure whom	23	72
*infrastructure whose	1	88
*infrastructure will	-12	32
*infrastructure window	5	62
*infrastructure windows	-14	48
*infrastructure with	-5	32
*infrastructure within	24	-7
*infrastructure without	-25	51
*infrastructure work	-19	14
*infrastructure world	-1	9
*infrastructure wp	-4	10
*infrastructure write	-14	42
*infrastructure x	-3	77
*infrastructure yarn	24	35
*infrastructure year	-13	17
*infrastructure yourself	-40	48
*infrastructure zone	-11	31
*multi-tenant-managed	19	37
*multi-tenant-managed %	24	18
*multi-tenant-managed 0	-18	40
*multi-tenant-managed 095	-25	27
*multi-tenant-managed 1	40	9
*multi-tenant-managed 100	13	3
*multi-tenant-managed 14	21	-6
*multi-tenant-managed 140	33	-22
*multi-tenant-managed 150	-9	11
*multi-tenant-managed 2	39	-6
*multi-tenant-managed 2021	-49	21
*multi-tenant-managed 2023	-22	-107
*multi-tenant-managed 2025	49	-22
*multi-tenant-managed 2026	16	2
*multi-tenant-managed 2027	-30	46
*multi-tenant-managed 24	16	15
*multi-tenant-managed 25	25	-17
*multi-tenant-managed 29	-3	12
*multi-tenant-managed 3	56	-21
*multi-tenant-managed 30	33	-22
*multi-tenant-managed 300	-25	70
*multi-tenant-managed 35	-5	20
*multi-tenant-managed 365	-37	63
*multi-tenant-managed 443	-11	32
*multi-tenant-managed 5	-5	16
*multi-tenant-managed 53	16	-15
*multi-tenant-managed 60	31	-14
*multi-tenant-managed 7	14	-2
*multi-tenant-managed 72	-9	20
*multi-tenant-managed 9	-14	17
*multi-tenant-managed 90	-31	54
*multi-tenant-managed a	4	15
*multi-tenant-managed about	-57	20
*multi-tenant-managed abov	30	-17
*multi-tenant-managed absorb	12	-7
*multi-tenant-managed abus	76	-51
*multi-tenant-managed acceler	27	17
*multi-tenant-managed accept	35	15
*multi-tenant-managed access	-4	39
*multi-tenant-managed accident	-22	43
*multi-tenant-managed account	-7	23
*multi-tenant-managed acl	4	14
*multi-tenant-managed acm	28	-16
*multi-tenant-managed across	89	-32
*multi-tenant-managed act	-13	65
*multi-tenant-managed action	-14	11
*multi-tenant-managed activ	-16	37
*multi-tenant-managed actual	-15	62
*multi-tenant-managed ad	41	18
*multi-tenant-managed adapt	70	-34
*multi-tenant-managed address	-18	34
*multi-tenant-managed adjust	42	-19
*multi-tenant-managed admin	26	30
*multi-tenant-managed administ	-23	34
*multi-tenant-managed administr	-12	28
*multi-tenant-managed advanc	-12	42
*multi-tenant-managed after	24	-4
*multi-tenant-managed afterward	-15	60
*multi-tenant-managed again	2	18
*multi-tenant-managed against	38	-13
*multi-tenant-managed agent	-5	47
*multi-tenant-managed agreement	65	-39
*multi-tenant-managed alarm	-5	36
*multi-tenant-managed alert	6	35
*multi-tenant-managed alia	-18	39
*multi-tenant-managed alik	-18	23
*multi-tenant-managed aliv	67	-54
*multi-tenant-managed all	32	14
*multi-tenant-managed allow	-7	21
*multi-tenant-managed alon	0	31
*multi-tenant-managed alreadi	-1	29
*multi-tenant-managed also	1	18
*multi-tenant-managed alto	-18	49
*multi-tenant-managed alwai	47	7
*multi-tenant-managed am	67	5
*multi-tenant-managed amazon	57	-13
*multi-tenant-managed ami	-8	28
*multi-tenant-managed among	28	27
*multi-tenant-managed an	-4	22
*multi-tenant-managed analys	66	-17
*multi-tenant-managed analysi	16	35
*multi-tenant-managed analyz	4	44
*multi-tenant-managed and	7	9
*multi-tenant-managed annot	4	38
*multi-tenant-managed announc	25	8
*multi-tenant-managed anoth	17	6
*multi-tenant-managed answer	28	-3
*multi-tenant-managed anthrop	40	-38
*multi-tenant-managed anti	-7	9
*multi-tenant-managed any	54	-22
*multi-tenant-managed anybodi	-12	51
*multi-tenant-managed anycast	100	-37
*multi-tenant-managed anymor	47	-62
*multi-tenant-managed anyon	-12	34
*multi-tenant-managed anyth	2	-18
*multi-tenant-managed apart	33	-16
*multi-tenant-managed api	9	11
*multi-tenant-managed app	-17	45
*multi-tenant-managed appli	74	-20
*multi-tenant-managed applianc	-27	79
*multi-tenant-managed applic	0	40
*multi-tenant-managed appoint	-6	30
*multi-tenant-managed approv	-12	31
*multi-tenant-managed april	-33	44
*multi-tenant-managed architectur	-54	76
*multi-tenant-managed archiv	18	28
*multi-tenant-managed are	-2	39
*multi-tenant-managed around	16	6
*multi-tenant-managed arrang	-22	21
*multi-tenant-managed arriv	-60	-46
*multi-tenant-managed artifact	21	-8
*multi-tenant-managed as	13	7
*multi-tenant-managed ask	-7	-10
*multi-tenant-managed assess	-28	33
*multi-tenant-managed asset	36	-34
*multi-tenant-managed assign	-20	38
*multi-tenant-managed associ	-11	-28
*multi-tenant-managed at	18	0
*multi-tenant-managed attach	-10	30
*multi-tenant-managed attack	0	30
*multi-tenant-managed attribut	17	4
*multi-tenant-managed audio	-6	26
*multi-tenant-managed audit	20	-5
*multi-tenant-managed auditor	-4	14
*multi-tenant-managed auth	20	7
*multi-tenant-managed authent	-6	20
*multi-tenant-managed author	-12	76
*multi-tenant-managed authorit	34	-8
*multi-tenant-managed auto	-65	90
*multi-tenant-managed autom	35	-14
*multi-tenant-managed automat	-43	-25
*multi-tenant-managed avail	17	5
*multi-tenant-managed avoid	-18	19
*multi-tenant-managed awai	58	-43
*multi-tenant-managed aws	34	18
*multi-tenant-managed az	93	-40
*multi-tenant-managed azs	76	-28
*multi-tenant-managed back	-5	46
*multi-tenant-managed backbon	11	-10
*multi-tenant-managed backup	-2	36
*multi-tenant-managed balanc	0	24
*multi-tenant-managed bandwidth	32	21
*multi-tenant-managed banner	-13	20
*multi-tenant-managed base	-15	27
*multi-tenant-managed basement	-2	-9
*multi-tenant-managed batch	-12	40
*multi-tenant-managed be	7	21
*multi-tenant-managed been	-24	-19
*multi-tenant-managed befor	8	-1
*multi-tenant-managed beforehand	59	-4
*multi-tenant-managed begin	-18	32
*multi-tenant-managed behavior	8	50
*multi-tenant-managed behind	46	5
*multi-tenant-managed believ	27	-24
*multi-tenant-managed belong	14	26
*multi-tenant-managed below	130	-2
*multi-tenant-managed besid	-35	46
*multi-tenant-managed best	-32	36
*multi-tenant-managed between	19	5
*multi-tenant-managed beyond	-6	19
*multi-tenant-managed bgp	-14	22
*multi-tenant-managed bit	47	-9
*multi-tenant-managed black	73	-42
*multi-tenant-managed block	24	18
*multi-tenant-managed bodi	27	-22
*multi-tenant-managed bot	-28	48
*multi-tenant-managed both	-30	73
*multi-tenant-managed bounc	-16	26
*multi-tenant-managed box	-2	58
*multi-tenant-managed branch	-36	48
*multi-tenant-managed break	12	4
*multi-tenant-managed bring	-11	34
*multi-tenant-managed broke	-40	43
*multi-tenant-managed broken	79	2
*multi-tenant-managed broker	146	-22
*multi-tenant-managed brought	-18	21
*multi-tenant-managed browser	12	-11
*multi-tenant-managed bucket	15	11
*multi-tenant-managed buffer	-21	31
*multi-tenant-managed bug	84	-51
*multi-tenant-managed bui	10	-3
*multi-tenant-managed build	12	5
*multi-tenant-managed built	37	-15
*multi-tenant-managed bundl	12	13
*multi-tenant-managed burn	0	13
*multi-tenant-managed burst	41	-22
*multi-tenant-managed buse	-17	26
*multi-tenant-managed buy	-40	52
*multi-tenant-managed by	6	23
*multi-tenant-managed c	-16	97
*multi-tenant-managed ca	61	-16
*multi-tenant-managed cabinet	-22	78
*multi-tenant-managed cabl	3	94
*multi-tenant-managed cach	14	23
*multi-tenant-managed calcul	-8	18
*multi-tenant-managed call	22	3
*multi-tenant-managed callback	-7	8
*multi-tenant-managed caller	19	2
*multi-tenant-managed can	9	19
*multi-tenant-managed canari	-12	52
*multi-tenant-managed cannot	23	17
*multi-tenant-managed cant	-1	11
*multi-tenant-managed capac	71	-6
*multi-tenant-managed card	-24	30
*multi-tenant-managed care	127	-12
*multi-tenant-managed carrier	39	-26
*multi-tenant-managed cas	19	4
*multi-tenant-managed case	2	24
*multi-tenant-managed catalog	-18	25
*multi-tenant-managed ceil	60	-11
*multi-tenant-managed center	34	-9
*multi-tenant-managed central	5	71
*multi-tenant-managed cert	-14	29
*multi-tenant-managed certif	-11	31
*multi-tenant-managed chaincod	-8	33
*multi-tenant-managed chang	25	6
*multi-tenant-managed channel	-20	42
*multi-tenant-managed charg	14	3
*multi-tenant-managed chat	17	-13
*multi-tenant-managed cheaper	-15	34
*multi-tenant-managed check	-3	29
*multi-tenant-managed checkout	-6	13
*multi-tenant-managed checkpoint	-21	29
*multi-tenant-managed checksum	27	5
*multi-tenant-managed china	39	-20
*multi-tenant-managed choic	62	-9
*multi-tenant-managed choos	2	26
*multi-tenant-managed chose	55	-50
*multi-tenant-managed chosen	-34	55
*multi-tenant-managed cidr	-20	66
*multi-tenant-managed cipher	51	-19
*multi-tenant-managed cisco	-24	87
*multi-tenant-managed claim	-2	-45
*multi-tenant-managed class	-5	26
*multi-tenant-managed classic	-22	35
*multi-tenant-managed classifi	-14	28
*multi-tenant-managed clean	-15	29
*multi-tenant-managed cleanup	-6	67
*multi-tenant-managed clear	-3	24
*multi-tenant-managed cli	-54	54
*multi-tenant-managed client	-13	26
*multi-tenant-managed close	-24	51
*multi-tenant-managed cloud	16	-4
*multi-tenant-managed cloudfront	-2	14
*multi-tenant-managed cloudtrail	31	-14
*multi-tenant-managed cloudwatch	22	11
*multi-tenant-managed cluster	18	10
*multi-tenant-managed cname	16	-2
*multi-tenant-managed coarser	24	-20
*multi-tenant-managed code	-3	38
*multi-tenant-managed cognito	-2	11
*multi-tenant-managed collabor	-60	-35
*multi-tenant-managed colleagu	-19	30
*multi-tenant-managed collect	29	12
*multi-tenant-managed collector	-17	35
*multi-tenant-managed column	11	-4
*multi-tenant-managed come	9	14
*multi-tenant-managed commit	53	-37
*multi-tenant-managed common	12	-7
*multi-tenant-managed commun	28	-7
*multi-tenant-managed compact	59	-23
*multi-tenant-managed compani	43	-16
*multi-tenant-managed compar	34	-27
*multi-tenant-managed compat	23	-5
*multi-tenant-managed complaint	-16	26
*multi-tenant-managed complet	69	-18
*multi-tenant-managed complianc	-121	-142
*multi-tenant-managed compon	45	-24
*multi-tenant-managed comput	20	10
*multi-tenant-managed conclus	-1	33
*multi-tenant-managed condit	-3	8
*multi-tenant-managed confid	-2	10
*multi-tenant-managed confidenti	-1	16
*multi-tenant-managed config	-71	-20
*multi-tenant-managed configur	-4	35
*multi-tenant-managed confirm	26	-13
*multi-tenant-managed conflict	-6	21
*multi-tenant-managed connect	4	31
*multi-tenant-managed connector	-2	18
*multi-tenant-managed consent	-13	39
*multi-tenant-managed consol	14	-6
*multi-tenant-managed consum	20	10
*multi-tenant-managed contact	-22	24
*multi-tenant-managed contain	-15	39
*multi-tenant-managed content	12	26
*multi-tenant-managed continu	-5	18
*multi-tenant-managed contract	-21	33
*multi-tenant-managed control	-3	18
*multi-tenant-managed convers	45	-34
*multi-tenant-managed cool	51	-28
*multi-tenant-managed cope	-20	24
*multi-tenant-managed copi	2	22
*multi-tenant-managed coppa	-23	38
*multi-tenant-managed core	42	-33
*multi-tenant-managed correct	-41	48
*multi-tenant-managed cost	22	-10
*multi-tenant-managed could	7	9
*multi-tenant-managed count	-36	74
*multi-tenant-managed cover	26	3
*multi-tenant-managed coverag	-6	12
*multi-tenant-managed cpu	-10	43
*multi-tenant-managed creat	-11	31
*multi-tenant-managed creation	-17	25
*multi-tenant-managed credenti	-23	60
*multi-tenant-managed credit	-8	12
*multi-tenant-managed critic	-22	44
*multi-tenant-managed crl	14	2
*multi-tenant-managed cross	-21	28
*multi-tenant-managed crypto	-29	53
*multi-tenant-managed current	4	9
*multi-tenant-managed custom	14	9
*multi-tenant-managed cut	48	-14
*multi-tenant-managed cve	32	26
*multi-tenant-managed d	59	-19
*multi-tenant-managed daemon	-3	15
*multi-tenant-managed dai	10	7
*multi-tenant-managed daili	25	17
*multi-tenant-managed dangl	-1	44
*multi-tenant-managed dashboard	11	24
*multi-tenant-managed data	19	6
*multi-tenant-managed databas	63	-11
*multi-tenant-managed date	32	-16
*multi-tenant-managed day	5	-10
*multi-tenant-managed db	10	56
*multi-tenant-managed ddo	33	-14
*multi-tenant-managed dead	-12	37
*multi-tenant-managed deal	-5	17
*multi-tenant-managed decid	-16	47
*multi-tenant-managed decis	28	21
*multi-tenant-managed declar	-1	8
*multi-tenant-managed decrypt	-12	43
*multi-tenant-managed dedic	-3	8
*multi-tenant-managed default	9	2
*multi-tenant-managed defend	10	-10
*multi-tenant-managed defin	-18	42
*multi-tenant-managed definit	7	8
*multi-tenant-managed deleg	-11	24
*multi-tenant-managed delet	0	26
*multi-tenant-managed deliv	-12	55
*multi-tenant-managed deliveri	17	29
*multi-tenant-managed demand	-4	-8
*multi-tenant-managed deni	35	-26
*multi-tenant-managed depend	-23	37
*multi-tenant-managed deploi	50	5
*multi-tenant-managed deploy	28	-9
*multi-tenant-managed depth	-20	22
*multi-tenant-managed design	-26	62
*multi-tenant-managed destin	3	8
*multi-tenant-managed destroi	8	-5
*multi-tenant-managed detail	16	7
*multi-tenant-managed detect	75	-26
*multi-tenant-managed dev	-11	41
*multi-tenant-managed develop	-19	51
*multi-tenant-managed devic	-27	29
*multi-tenant-managed dhcp	-20	20
*multi-tenant-managed dial	-39	65
*multi-tenant-managed dictat	-24	33
*multi-tenant-managed did	9	5
*multi-tenant-managed differ	28	17
*multi-tenant-managed direct	-2	15
*multi-tenant-managed directli	-2	37
*multi-tenant-managed directori	-16	63
*multi-tenant-managed disabl	-2	31
*multi-tenant-managed disast	-24	25
*multi-tenant-managed disconnect	-20	22
*multi-tenant-managed discoveri	-18	36
*multi-tenant-managed disk	22	-11
*multi-tenant-managed dispos	43	-31
*multi-tenant-managed distribut	13	48
*multi-tenant-managed dlq	-11	56
*multi-tenant-managed dmarc	-4	9
*multi-tenant-managed dns	23	4
*multi-tenant-managed do	43	10
*multi-tenant-managed doc	-9	22
*multi-tenant-managed document	-3	21
*multi-tenant-managed doe	19	26
*multi-tenant-managed doesnt	14	26
*multi-tenant-managed domain	-20	40
*multi-tenant-managed done	57	-58
*multi-tenant-managed dont	8	30
*multi-tenant-managed doubl	-24	7
*multi-tenant-managed down	23	13
*multi-tenant-managed download	5	23
*multi-tenant-managed downtim	42	-4
*multi-tenant-managed draw	-14	77
*multi-tenant-managed drill	-45	57
*multi-tenant-managed drive	75	-53
*multi-tenant-managed driver	-25	34
*multi-tenant-managed drop	-6	20
*multi-tenant-managed ds	-5	8
*multi-tenant-managed durabl	89	-32
*multi-tenant-managed dure	56	-43
*multi-tenant-managed duti	10	-4
*multi-tenant-managed each	8	18
*multi-tenant-managed earlier	62	2
*multi-tenant-managed east	-6	10
*multi-tenant-managed ebs	30	-10
*multi-tenant-managed ec2	4	14
*multi-tenant-managed ecr	-8	14
*multi-tenant-managed ecs	-23	39
*multi-tenant-managed edg	24	-8
*multi-tenant-managed edit	-28	34
*multi-tenant-managed editor	-3	20
*multi-tenant-managed effort	-29	26
*multi-tenant-managed either	-22	36
*multi-tenant-managed elast	-6	8
*multi-tenant-managed eleven	43	-27
*multi-tenant-managed els	21	14
*multi-tenant-managed elsewher	-13	47
*multi-tenant-managed em	27	16
*multi-tenant-managed email	31	-27
*multi-tenant-managed emb	-18	21
*multi-tenant-managed embed	-4	8
*multi-tenant-managed emerg	-17	40
*multi-tenant-managed emit	25	-13
*multi-tenant-managed employe	-24	58
*multi-tenant-managed enabl	-11	49
*multi-tenant-managed encrypt	17	-9
*multi-tenant-managed endpoint	12	9
*multi-tenant-managed enforc	-24	55
*multi-tenant-managed engin	105	-45
*multi-tenant-managed enhanc	-12	18
*multi-tenant-managed enough	-4	23
*multi-tenant-managed enrol	-4	29
*multi-tenant-managed enter	22	-21
*multi-tenant-managed entri	30	14
*multi-tenant-managed equip	56	21
*multi-tenant-managed error	8	35
*multi-tenant-managed esxi	-37	54
*multi-tenant-managed evalu	-16	81
*multi-tenant-managed even	6	80
*multi-tenant-managed event	24	0
*multi-tenant-managed eventbridg	25	-18
*multi-tenant-managed ever	30	-8
*multi-tenant-managed everi	28	3
*multi-tenant-managed everyon	-26	61
*multi-tenant-managed everyth	8	30
*multi-tenant-managed evid	43	-30
*multi-tenant-managed ex	34	-12
*multi-tenant-managed exactli	33	-17
*multi-tenant-managed exchang	17	-15
*multi-tenant-managed exclus	-6	15
*multi-tenant-managed execut	15	7
*multi-tenant-managed exist	-20	42
*multi-tenant-managed expens	-25	32
*multi-tenant-managed experi	-12	30
*multi-tenant-managed expir	-3	20
*multi-tenant-managed expiri	-22	71
*multi-tenant-managed export	-6	43
*multi-tenant-managed extend	-12	15
*multi-tenant-managed extract	46	-26
*multi-tenant-managed face	-12	20
*multi-tenant-managed facil	40	-30
*multi-tenant-managed factor	-9	19
*multi-tenant-managed fail	-1	23
*multi-tenant-managed failov	-4	36
*multi-tenant-managed failur	7	11
*multi-tenant-managed fall	17	14
*multi-tenant-managed fals	30	41
*multi-tenant-managed far	32	-17
*multi-tenant-managed fast	-21	29
*multi-tenant-managed fault	-3	45
*multi-tenant-managed featur	23	1
*multi-tenant-managed februari	25	-17
*multi-tenant-managed feedback	-1	12
*multi-tenant-managed fend	43	-22
*multi-tenant-managed fetch	-11	22
*multi-tenant-managed few	-4	32
*multi-tenant-managed fiber	11	-6
*multi-tenant-managed field	-14	19
*multi-tenant-managed file	11	15
*multi-tenant-managed fill	56	-41
*multi-tenant-managed filter	3	20
*multi-tenant-managed find	-6	34
*multi-tenant-managed fine	-8	38
*multi-tenant-managed fip	18	1
*multi-tenant-managed fire	62	-35
*multi-tenant-managed firehos	15	-15
*multi-tenant-managed firewal	24	35
*multi-tenant-managed firmwar	-8	23
*multi-tenant-managed first	-2	53
*multi-tenant-managed five	-15	19
*multi-tenant-managed fix	7	47
*multi-tenant-managed flag	23	-7
*multi-tenant-managed flaw	-22	46
*multi-tenant-managed fleet	48	-15
*multi-tenant-managed flip	-2	57
*multi-tenant-managed flood	19	-4
*multi-tenant-managed floor	-13	17
*multi-tenant-managed flow	-7	36
*multi-tenant-managed follow	-34	108
*multi-tenant-managed for	1	14
*multi-tenant-managed forc	-9	31
*multi-tenant-managed form	-13	15
*multi-tenant-managed format	-9	16
*multi-tenant-managed former	-7	-42
*multi-tenant-managed forward	18	9
*multi-tenant-managed found	-6	19
*multi-tenant-managed four	-21	46
*multi-tenant-managed free	15	5
*multi-tenant-managed fresh	58	-46
*multi-tenant-managed fridai	45	-1
*multi-tenant-managed from	7	18
*multi-tenant-managed front	-17	47
*multi-tenant-managed ftp	-5	46
*multi-tenant-managed full	-8	18
*multi-tenant-managed fulli	43	-42
*multi-tenant-managed function	17	7
*multi-tenant-managed further	1	20
*multi-tenant-managed gatewai	27	-4
*multi-tenant-managed gave	12	11
*multi-tenant-managed gbp	39	-71
*multi-tenant-managed gdpr	-3	43
*multi-tenant-managed gener	-35	55
*multi-tenant-managed general	-50	37
*multi-tenant-managed geo	-8	59
*multi-tenant-managed get	10	33
*multi-tenant-managed give	-3	22
*multi-tenant-managed given	-16	19
*multi-tenant-managed global	27	-33
*multi-tenant-managed go	-9	28
*multi-tenant-managed goe	11	10
*multi-tenant-managed gone	-17	40
*multi-tenant-managed good	35	-17
*multi-tenant-managed gotta	22	-48
*multi-tenant-managed govern	-35	63
*multi-tenant-managed gpu	76	-32
*multi-tenant-managed grain	-12	39
*multi-tenant-managed grant	-7	40
*multi-tenant-managed graph	32	14
*multi-tenant-managed greatest	-11	14
*multi-tenant-managed green	29	2
*multi-tenant-managed group	-2	26
*multi-tenant-managed grow	77	-23
*multi-tenant-managed guarante	-51	82
*multi-tenant-managed guard	29	7
*multi-tenant-managed guardduti	-8	12
*multi-tenant-managed guardrail	-24	34
*multi-tenant-managed guess	-46	91
*multi-tenant-managed guid	19	69
*multi-tenant-managed ha	51	-2
*multi-tenant-managed had	20	-11
*multi-tenant-managed half	-4	67
*multi-tenant-managed hand	15	-3
*multi-tenant-managed handl	-124	-88
*multi-tenant-managed happen	-16	47
*multi-tenant-managed harden	91	-56
*multi-tenant-managed hardwar	44	-10
*multi-tenant-managed has	17	6
*multi-tenant-managed hash	67	-32
*multi-tenant-managed hasnt	-62	15
*multi-tenant-managed have	5	17
*multi-tenant-managed header	1	11
*multi-tenant-managed health	0	34
*multi-tenant-managed healthi	57	-36
*multi-tenant-managed hear	8	28
*multi-tenant-managed held	16	0
*multi-tenant-managed help	14	68
*multi-tenant-managed helper	22	2
*multi-tenant-managed here	16	-6
*multi-tenant-managed high	-12	27
*multi-tenant-managed higher	-11	53
*multi-tenant-managed highli	41	-6
*multi-tenant-managed hipaa	-74	-68
*multi-tenant-managed histori	8	30
*multi-tenant-managed hold	25	0
*multi-tenant-managed hole	62	10
*multi-tenant-managed hook	-8	13
*multi-tenant-managed host	5	73
*multi-tenant-managed hour	15	7
*multi-tenant-managed hourli	66	-49
*multi-tenant-managed how	-2	21
*multi-tenant-managed howev	16	7
*multi-tenant-managed hsm	74	-52
*multi-tenant-managed http	31	-3
*multi-tenant-managed hub	18	-12
*multi-tenant-managed human	-12	21
*multi-tenant-managed hyper	-6	26
*multi-tenant-managed hypervisor	-29	69
*multi-tenant-managed i	35	3
*multi-tenant-managed iam	-7	23
*multi-tenant-managed id	-15	34
*multi-tenant-managed ide	19	-8
*multi-tenant-managed ident	-13	25
*multi-tenant-managed identifi	20	10
*multi-tenant-managed idl	25	-19
*multi-tenant-managed ids	3	44
*multi-tenant-managed if	9	0
*multi-tenant-managed imag	22	5
*multi-tenant-managed immut	-16	31
*multi-tenant-managed import	-47	92
*multi-tenant-managed improv	22	-13
*multi-tenant-managed in	9	18
*multi-tenant-managed includ	17	-5
*multi-tenant-managed index	-10	36
*multi-tenant-managed infer	15	10
*multi-tenant-managed infrastructur	23	-8
*multi-tenant-managed ingest	16	30
*multi-tenant-managed initi	-13	22
*multi-tenant-managed inject	-11	29
*multi-tenant-managed input	-11	74
*multi-tenant-managed ins	9	-7
*multi-tenant-managed insid	44	-16
*multi-tenant-managed inspector	-15	17
*multi-tenant-managed instal	8	21
*multi-tenant-managed instanc	-17	36
*multi-tenant-managed instead	-61	50
*multi-tenant-managed instrument	-12	47
*multi-tenant-managed integr	49	-29
*multi-tenant-managed intellig	35	-25
*multi-tenant-managed intent	-23	36
*multi-tenant-managed interfac	-5	16
*multi-tenant-managed intermedi	19	-2
*multi-tenant-managed intern	-13	35
*multi-tenant-managed internet	-20	43
*multi-tenant-managed into	15	4
*multi-tenant-managed inventori	1	20
*multi-tenant-managed investig	-23	60
*multi-tenant-managed invit	-6	19
*multi-tenant-managed invoc	-6	27
*multi-tenant-managed invoic	30	-22
*multi-tenant-managed involv	14	14
*multi-tenant-managed iop	-26	49
*multi-tenant-managed ip	-18	45
*multi-tenant-managed ipsec	-61	-73
*multi-tenant-managed is	5	19
*multi-tenant-managed iscsi	-5	16
*multi-tenant-managed isnt	-11	50
*multi-tenant-managed isol	24	0
*multi-tenant-managed issu	37	-16
*multi-tenant-managed it	11	11
*multi-tenant-managed item	-1	34
*multi-tenant-managed its	16	-1
*multi-tenant-managed itself	14	27
*multi-tenant-managed job	2	32
*multi-tenant-managed judg	-8	16
*multi-tenant-managed juli	-7	19
*multi-tenant-managed just	24	53
*multi-tenant-managed keep	17	9
*multi-tenant-managed kei	7	15
*multi-tenant-managed kept	32	3
*multi-tenant-managed key	13	9
*multi-tenant-managed kms	22	0
*multi-tenant-managed know	-30	46
*multi-tenant-managed knowledg	-10	17
*multi-tenant-managed kvm	-7	31
*multi-tenant-managed label	36	6
*multi-tenant-managed lack	-16	18
*multi-tenant-managed lag	0	12
*multi-tenant-managed lambda	-5	21
*multi-tenant-managed land	75	-46
*multi-tenant-managed laptop	-27	50
*multi-tenant-managed larg	-11	23
*multi-tenant-managed last	47	8
*multi-tenant-managed latenc	-46	132
*multi-tenant-managed later	9	8
*multi-tenant-managed latest	18	-10
*multi-tenant-managed launch	-12	36
*multi-tenant-managed law	-25	28
*multi-tenant-managed layer	48	-18
*multi-tenant-managed lead	-30	27
*multi-tenant-managed leaf	0	33
*multi-tenant-managed leak	-13	57
*multi-tenant-managed least	18	-5
*multi-tenant-managed leav	0	8
*multi-tenant-managed leaver	-14	67
*multi-tenant-managed ledger	-27	47
*multi-tenant-managed left	26	6
*multi-tenant-managed legaci	-17	23
*multi-tenant-managed legal	-6	95
*multi-tenant-managed length	-7	41
*multi-tenant-managed let	-6	20
*multi-tenant-managed letter	0	23
*multi-tenant-managed level	-2	28
*multi-tenant-managed li	35	-11
*multi-tenant-managed librari	-15	35
*multi-tenant-managed licens	-12	28
*multi-tenant-managed lie	7	35
*multi-tenant-managed life	28	-1
*multi-tenant-managed lifecycl	-4	28
*multi-tenant-managed lift	36	-7
*multi-tenant-managed like	35	-8
*multi-tenant-managed limit	15	16
*multi-tenant-managed line	11	19
*multi-tenant-managed link	-10	49
*multi-tenant-managed linux	18	23
*multi-tenant-managed list	13	9
*multi-tenant-managed listen	31	20
*multi-tenant-managed live	-6	54
*multi-tenant-managed load	34	-6
*multi-tenant-managed local	-12	18
*multi-tenant-managed locat	12	5
*multi-tenant-managed lock	-10	52
*multi-tenant-managed log	0	23
*multi-tenant-managed logic	5	8
*multi-tenant-managed login	-9	77
*multi-tenant-managed long	23	-9
*multi-tenant-managed longer	26	-1
*multi-tenant-managed look	32	1
*multi-tenant-managed lose	24	6
*multi-tenant-managed loss	-17	40
*multi-tenant-managed lost	-22	37
*multi-tenant-managed low	-28	88
*multi-tenant-managed machin	78	-18
*multi-tenant-managed maci	-13	25
*multi-tenant-managed made	20	15
*multi-tenant-managed mail	24	13
*multi-tenant-managed maintain	90	-6
*multi-tenant-managed mainten	56	-27
*multi-tenant-managed major	43	-66
*multi-tenant-managed make	-4	31
*multi-tenant-managed malwar	-18	24
*multi-tenant-managed manag	21	-2
*multi-tenant-managed mani	59	-57
*multi-tenant-managed manual	16	8
*multi-tenant-managed map	-12	57
*multi-tenant-managed mark	1	8
*multi-tenant-managed market	-1	45
*multi-tenant-managed mask	-10	12
*multi-tenant-managed match	22	-7
*multi-tenant-managed materi	8	25
*multi-tenant-managed matter	56	0
*multi-tenant-managed maximum	29	-22
*multi-tenant-managed may	21	4
*multi-tenant-managed me	32	-53
*multi-tenant-managed mean	44	-54
*multi-tenant-managed meant	72	-15
*multi-tenant-managed meanwhil	56	-32
*multi-tenant-managed media	57	-46
*multi-tenant-managed meet	-9	18
*multi-tenant-managed member	-4	34
*multi-tenant-managed memori	0	40
*multi-tenant-managed mend	-26	49
*multi-tenant-managed merg	-27	47
*multi-tenant-managed messag	32	2
*multi-tenant-managed metadata	48	-38
*multi-tenant-managed method	-8	15
*multi-tenant-managed metric	32	-9
*multi-tenant-managed mfa	-30	93
*multi-tenant-managed min	-7	10
*multi-tenant-managed minimum	-21	37
*multi-tenant-managed minor	59	0
*multi-tenant-managed minut	13	3
*multi-tenant-managed miss	-29	80
*multi-tenant-managed mistak	-21	72
*multi-tenant-managed mitig	45	19
*multi-tenant-managed ml	39	-29
*multi-tenant-managed mobil	17	-12
*multi-tenant-managed mode	-2	14
*multi-tenant-managed model	52	-17
*multi-tenant-managed modul	19	-6
*multi-tenant-managed month	57	-15
*multi-tenant-managed monthli	29	-22
*multi-tenant-managed more	-11	-16
*multi-tenant-managed most	-19	32
*multi-tenant-managed mount	-52	54
*multi-tenant-managed move	25	17
*multi-tenant-managed multi	27	-13
*multi-tenant-managed must	15	12
*multi-tenant-managed mutual	-9	15
*multi-tenant-managed my	48	-34
*multi-tenant-managed nah	78	-10
*multi-tenant-managed name	15	13
*multi-tenant-managed namespac	9	24
*multi-tenant-managed narrow	-8	17
*multi-tenant-managed nearli	32	-6
*multi-tenant-managed need	17	21
*multi-tenant-managed neither	-45	76
*multi-tenant-managed network	14	3
*multi-tenant-managed never	26	4
*multi-tenant-managed new	3	-29
*multi-tenant-managed newer	-14	38
*multi-tenant-managed newslett	-35	30
*multi-tenant-managed nfs	-18	28
*multi-tenant-managed nine	43	-27
*multi-tenant-managed no	17	17
*multi-tenant-managed nobodi	11	29
*multi-tenant-managed node	87	-23
*multi-tenant-managed nodepool	41	-24
*multi-tenant-managed non	68	-55
*multi-tenant-managed none	16	40
*multi-tenant-managed nor	-32	42
*multi-tenant-managed normal	-5	-48
*multi-tenant-managed not	10	19
*multi-tenant-managed note	17	4
*multi-tenant-managed noth	26	35
*multi-tenant-managed notic	9	6
*multi-tenant-managed notif	14	9
*multi-tenant-managed now	-41	46
*multi-tenant-managed npm	-5	19
*multi-tenant-managed number	-8	40
*multi-tenant-managed o	-49	27
*multi-tenant-managed obfusc	-6	38
*multi-tenant-managed object	31	-24
*multi-tenant-managed obtain	37	-18
*multi-tenant-managed ocr	42	-36
*multi-tenant-managed ocsp	8	8
*multi-tenant-managed of	15	5
*multi-tenant-managed off	7	17
*multi-tenant-managed offer	49	-23
*multi-tenant-managed offic	-25	117
*multi-tenant-managed offlin	-35	51
*multi-tenant-managed often	-17	25
*multi-tenant-managed oidc	-14	28
*multi-tenant-managed ok	-33	34
*multi-tenant-managed old	-35	55
*multi-tenant-managed older	20	30
*multi-tenant-managed on	0	20
*multi-tenant-managed onc	0	27
*multi-tenant-managed one	14	15
*multi-tenant-managed onli	3	43
*multi-tenant-managed onlin	-9	24
*multi-tenant-managed open	-3	38
*multi-tenant-managed openssl	-15	37
*multi-tenant-managed opentelemetri	14	3
*multi-tenant-managed oper	36	-5
*multi-tenant-managed opt	-4	17
*multi-tenant-managed option	47	-11
*multi-tenant-managed or	0	14
*multi-tenant-managed orchestr	-24	59
*multi-tenant-managed order	-21	43
*multi-tenant-managed organizations	-11	24
*multi-tenant-managed origin	-3	49
*multi-tenant-managed os	-40	-69
*multi-tenant-managed other	11	8
*multi-tenant-managed otherw	-13	62
*multi-tenant-managed our	-43	56
*multi-tenant-managed ourselv	31	0
*multi-tenant-managed outag	-24	26
*multi-tenant-managed output	-17	61
*multi-tenant-managed outright	-8	20
*multi-tenant-managed outsid	-23	47
*multi-tenant-managed over	25	2
*multi-tenant-managed overwrit	-16	22
*multi-tenant-managed own	4	24
*multi-tenant-managed owner	30	-3
*multi-tenant-managed ownership	-9	30
*multi-tenant-managed pace	-13	14
*multi-tenant-managed packag	-13	39
*multi-tenant-managed packet	22	32
*multi-tenant-managed page	11	-3
*multi-tenant-managed pair	-17	31
*multi-tenant-managed palo	-18	49
*multi-tenant-managed pan	-19	50
*multi-tenant-managed paramet	-26	43
*multi-tenant-managed parent	-5	8
*multi-tenant-managed part	20	0
*multi-tenant-managed parti	21	5
*multi-tenant-managed partit	35	17
*multi-tenant-managed partner	-23	51
*multi-tenant-managed pass	2	-15
*multi-tenant-managed passport	2	20
*multi-tenant-managed password	1	40
*multi-tenant-managed patch	69	0
*multi-tenant-managed path	-13	25
*multi-tenant-managed patient	-48	-13
*multi-tenant-managed pattern	8	15
*multi-tenant-managed paus	36	-6
*multi-tenant-managed pay	-35	48
*multi-tenant-managed pci	3	-57
*multi-tenant-managed peer	40	-14
*multi-tenant-managed peopl	12	4
*multi-tenant-managed per	1	23
*multi-tenant-managed perform	71	-5
*multi-tenant-managed period	9	86
*multi-tenant-managed permiss	-6	62
*multi-tenant-managed person	-19	43
*multi-tenant-managed phrase	-7	23
*multi-tenant-managed physic	58	6
*multi-tenant-managed pick	-9	44
*multi-tenant-managed pictur	29	-11
*multi-tenant-managed pile	-12	50
*multi-tenant-managed pin	-31	46
*multi-tenant-managed pitr	-24	56
*multi-tenant-managed place	11	8
*multi-tenant-managed plain	23	-1
*multi-tenant-managed plan	33	0
*multi-tenant-managed plane	82	-30
*multi-tenant-managed platform	59	-31
*multi-tenant-managed pleas	-30	51
*multi-tenant-managed pls	71	8
*multi-tenant-managed plu	-12	19
*multi-tenant-managed plugin	9	10
*multi-tenant-managed point	2	21
*multi-tenant-managed poison	-27	73
*multi-tenant-managed polici	-7	34
*multi-tenant-managed poll	-40	60
*multi-tenant-managed pool	-6	48
*multi-tenant-managed port	-6	27
*multi-tenant-managed posit	37	10
*multi-tenant-managed posix	-8	36
*multi-tenant-managed possibl	81	-49
*multi-tenant-managed power	53	-27
*multi-tenant-managed practiz	-7	11
*multi-tenant-managed pre	0	50
*multi-tenant-managed prefix	-13	29
*multi-tenant-managed prem	-56	65
*multi-tenant-managed premiz	-19	47
*multi-tenant-managed presenc	73	-20
*multi-tenant-managed prevent	-6	26
*multi-tenant-managed price	18	-14
*multi-tenant-managed princip	-8	28
*multi-tenant-managed privat	-11	30
*multi-tenant-managed privatelink	-9	13
*multi-tenant-managed privileg	-2	14
*multi-tenant-managed problem	-10	62
*multi-tenant-managed process	29	-31
*multi-tenant-managed procur	27	-26
*multi-tenant-managed prod	-12	22
*multi-tenant-managed produc	-1	24
*multi-tenant-managed product	-37	12
*multi-tenant-managed profil	-11	45
*multi-tenant-managed program	-7	30
*multi-tenant-managed project	-2	28
*multi-tenant-managed promiz	34	-2
*multi-tenant-managed prompt	25	-5
*multi-tenant-managed proof	-47	68
*multi-tenant-managed propag	-6	40
*multi-tenant-managed protect	10	17
*multi-tenant-managed protocol	32	-12
*multi-tenant-managed prove	-28	37
*multi-tenant-managed provid	37	-36
*multi-tenant-managed provis	11	35
*multi-tenant-managed proxi	37	79
*multi-tenant-managed public	6	17
*multi-tenant-managed publish	16	20
*multi-tenant-managed pull	-17	31
*multi-tenant-managed push	-25	43
*multi-tenant-managed put	-8	25
*multi-tenant-managed qualifi	-21	39
*multi-tenant-managed queri	5	16
*multi-tenant-managed question	16	21
*multi-tenant-managed queue	19	18
*multi-tenant-managed quota	28	1
*multi-tenant-managed radiu	-9	25
*multi-tenant-managed raiz	42	-19
*multi-tenant-managed ran	6	13
*multi-tenant-managed rang	5	28
*multi-tenant-managed rank	-28	48
*multi-tenant-managed ransomwar	14	50
*multi-tenant-managed rate	-1	13
*multi-tenant-managed rather	-3	15
*multi-tenant-managed raw	29	-12
*multi-tenant-managed rds	-53	66
*multi-tenant-managed reach	-7	22
*multi-tenant-managed reachabl	-14	74
*multi-tenant-managed react	0	64
*multi-tenant-managed read	-9	8
*multi-tenant-managed readabl	46	19
*multi-tenant-managed realli	-29	57
*multi-tenant-managed rebuild	-32	63
*multi-tenant-managed receiv	-6	15
*multi-tenant-managed recipi	-16	32
*multi-tenant-managed record	3	17
*multi-tenant-managed recov	-1	17
*multi-tenant-managed recoveri	-17	32
*multi-tenant-managed redact	-9	37
*multi-tenant-managed redirect	-12	31
*multi-tenant-managed redund	23	19
*multi-tenant-managed redundantli	61	-31
*multi-tenant-managed refer	-2	8
*multi-tenant-managed refresh	62	-26
*multi-tenant-managed refus	-17	26
*multi-tenant-managed region	7	18
*multi-tenant-managed regist	32	18
*multi-tenant-managed registri	34	15
*multi-tenant-managed reject	-11	26
*multi-tenant-managed releas	13	19
*multi-tenant-managed reli	-37	43
*multi-tenant-managed remedi	1	147
*multi-tenant-managed remov	8	22
*multi-tenant-managed renew	14	-5
*multi-tenant-managed repair	-10	41
*multi-tenant-managed replac	17	-5
*multi-tenant-managed replai	-16	23
*multi-tenant-managed replic	31	4
*multi-tenant-managed replica	6	35
*multi-tenant-managed report	15	9
*multi-tenant-managed repositori	40	5
*multi-tenant-managed request	22	2
*multi-tenant-managed requir	1	25
*multi-tenant-managed rescan	34	-31
*multi-tenant-managed resili	-3	38
*multi-tenant-managed resolut	52	-39
*multi-tenant-managed resolv	14	26
*multi-tenant-managed resourc	12	7
*multi-tenant-managed respond	-21	90
*multi-tenant-managed respons	-67	-53
*multi-tenant-managed rest	35	-60
*multi-tenant-managed restart	-38	88
*multi-tenant-managed restor	4	39
*multi-tenant-managed restrict	15	21
*multi-tenant-managed result	-32	35
*multi-tenant-managed retail	71	28
*multi-tenant-managed retain	-13	17
*multi-tenant-managed retent	-11	47
*multi-tenant-managed retir	11	6
*multi-tenant-managed retri	18	5
*multi-tenant-managed reveal	-10	38
*multi-tenant-managed revert	-14	26
*multi-tenant-managed review	-7	30
*multi-tenant-managed revis	0	68
*multi-tenant-managed revoc	-11	19
*multi-tenant-managed revok	-10	46
*multi-tenant-managed right	-9	42
*multi-tenant-managed risk	-42	46
*multi-tenant-managed rize	67	-35
*multi-tenant-managed role	-9	21
*multi-tenant-managed roll	6	18
*multi-tenant-managed rollback	-13	46
*multi-tenant-managed room	-28	39
*multi-tenant-managed root	10	5
*multi-tenant-managed rot	47	-9
*multi-tenant-managed rotat	33	13
*multi-tenant-managed rout	2	33
*multi-tenant-managed router	2	12
*multi-tenant-managed row	-14	26
*multi-tenant-managed rule	0	16
*multi-tenant-managed run	23	4
*multi-tenant-managed runtim	-12	48
*multi-tenant-managed s	5	25
*multi-tenant-managed s3	41	-19
*multi-tenant-managed saa	23	-29
*multi-tenant-managed safe	13	7
*multi-tenant-managed safekeep	-6	43
*multi-tenant-managed sai	-4	21
*multi-tenant-managed said	70	-18
*multi-tenant-managed salesforc	-7	39
*multi-tenant-managed same	20	-4
*multi-tenant-managed saml	-13	32
*multi-tenant-managed sampl	6	19
*multi-tenant-managed save	-36	41
*multi-tenant-managed savepoint	-22	33
*multi-tenant-managed say	-7	18
*multi-tenant-managed scale	83	-41
*multi-tenant-managed scan	15	25
*multi-tenant-managed scanner	35	-29
*multi-tenant-managed schedul	14	33
*multi-tenant-managed schema	-12	66
*multi-tenant-managed scope	15	21
*multi-tenant-managed score	-52	-5
*multi-tenant-managed screen	-27	34
*multi-tenant-managed script	-11	23
*multi-tenant-managed sdk	-13	23
*multi-tenant-managed search	-9	14
*multi-tenant-managed second	3	38
*multi-tenant-managed secreci	34	-12
*multi-tenant-managed secret	-11	38
*multi-tenant-managed secur	11	26
*multi-tenant-managed see	30	2
*multi-tenant-managed select	18	-5
*multi-tenant-managed send	-5	27
*multi-tenant-managed sensit	-8	21
*multi-tenant-managed sensor	-31	74
*multi-tenant-managed sent	-9	24
*multi-tenant-managed separ	33	-23
*multi-tenant-managed septemb	11	10
*multi-tenant-managed serv	33	-4
*multi-tenant-managed server	29	-3
*multi-tenant-managed servic	36	1
*multi-tenant-managed session	-16	29
*multi-tenant-managed set	2	27
*multi-tenant-managed sever	15	17
*multi-tenant-managed shadow	27	-22
*multi-tenant-managed shard	8	-12
*multi-tenant-managed share	2	24
*multi-tenant-managed shield	31	14
*multi-tenant-managed shift	-16	34
*multi-tenant-managed ship	15	-33
*multi-tenant-managed short	-15	24
*multi-tenant-managed shorten	-10	20
*multi-tenant-managed should	-26	32
*multi-tenant-managed shouldnt	-40	67
*multi-tenant-managed show	40	0
*multi-tenant-managed shrink	20	-6
*multi-tenant-managed side	29	0
*multi-tenant-managed sidecar	-20	26
*multi-tenant-managed sign	-2	26
*multi-tenant-managed signatur	24	-28
*multi-tenant-managed sinc	-21	-3
*multi-tenant-managed singl	10	10
*multi-tenant-managed sit	52	-14
*multi-tenant-managed site	16	8
*multi-tenant-managed size	38	-5
*multi-tenant-managed slot	23	10
*multi-tenant-managed slow	-10	13
*multi-tenant-managed small	-4	21
*multi-tenant-managed smb	-15	23
*multi-tenant-managed sms	17	14
*multi-tenant-managed smtp	-33	66
*multi-tenant-managed snapshot	-28	43
*multi-tenant-managed snowflak	9	-8
*multi-tenant-managed so	18	-13
*multi-tenant-managed soc	-30	6
*multi-tenant-managed softphon	-14	40
*multi-tenant-managed softwar	61	-34
*multi-tenant-managed some	6	23
*multi-tenant-managed somebodi	-31	69
*multi-tenant-managed someon	-3	30
*multi-tenant-managed someth	5	41
*multi-tenant-managed somewher	47	-42
*multi-tenant-managed soon	38	-37
*multi-tenant-managed sourc	-2	33
*multi-tenant-managed spam	0	44
*multi-tenant-managed speak	-30	57
*multi-tenant-managed specif	-17	18
*multi-tenant-managed specifi	-10	19
*multi-tenant-managed speed	-63	80
*multi-tenant-managed spend	13	9
*multi-tenant-managed spf	-3	41
*multi-tenant-managed split	49	-9
*multi-tenant-managed spread	37	-13
*multi-tenant-managed sql	-15	33
*multi-tenant-managed sqs	75	-60
*multi-tenant-managed sse	10	22
*multi-tenant-managed ssh	6	17
*multi-tenant-managed stage	5	13
*multi-tenant-managed stai	24	22
*multi-tenant-managed stale	-10	52
*multi-tenant-managed stall	-9	57
*multi-tenant-managed stand	8	24
*multi-tenant-managed standard	44	-21
*multi-tenant-managed standbi	28	1
*multi-tenant-managed start	9	15
*multi-tenant-managed state	8	12
*multi-tenant-managed stateless	-4	21
*multi-tenant-managed statu	-2	30
*multi-tenant-managed step	-20	32
*multi-tenant-managed still	59	-35
*multi-tenant-managed stolen	-3	20
*multi-tenant-managed stop	-4	39
*multi-tenant-managed storag	64	-15
*multi-tenant-managed store	39	-5
*multi-tenant-managed strategi	-18	28
*multi-tenant-managed stream	-51	-60
*multi-tenant-managed stretch	-29	26
*multi-tenant-managed subnet	6	12
*multi-tenant-managed subscrib	-16	58
*multi-tenant-managed subscript	-17	49
*multi-tenant-managed such	15	0
*multi-tenant-managed suggest	-6	60
*multi-tenant-managed suppli	-31	24
*multi-tenant-managed support	42	-8
*multi-tenant-managed suppos	16	53
*multi-tenant-managed suppress	-20	56
*multi-tenant-managed sure	47	-16
*multi-tenant-managed surviv	36	-12
*multi-tenant-managed swap	63	-17
*multi-tenant-managed switch	6	8
*multi-tenant-managed sync	27	-75
*multi-tenant-managed synonym	-9	26
*multi-tenant-managed system	40	6
*multi-tenant-managed tabl	23	16
*multi-tenant-managed take	6	36
*multi-tenant-managed taken	30	-15
*multi-tenant-managed takeov	-1	52
*multi-tenant-managed talk	4	18
*multi-tenant-managed tape	34	-17
*multi-tenant-managed target	2	22
*multi-tenant-managed task	-17	41
*multi-tenant-managed tcp	-15	23
*multi-tenant-managed team	11	16
*multi-tenant-managed telephon	-26	48
*multi-tenant-managed tell	-40	42
*multi-tenant-managed templat	-19	31
*multi-tenant-managed temporari	66	-45
*multi-tenant-managed ten	-10	-31
*multi-tenant-managed tenant	21	-8
*multi-tenant-managed term	44	-41
*multi-tenant-managed termin	18	-8
*multi-tenant-managed test	-14	66
*multi-tenant-managed text	30	-9
*multi-tenant-managed than	-28	47
*multi-tenant-managed thank	39	-9
*multi-tenant-managed that	15	6
*multi-tenant-managed the	15	15
*multi-tenant-managed thei	2	9
*multi-tenant-managed their	10	25
*multi-tenant-managed them	10	11
*multi-tenant-managed themselv	-10	43
*multi-tenant-managed then	8	14
*multi-tenant-managed there	68	-13
*multi-tenant-managed these	9	32
*multi-tenant-managed thi	-85	-54
*multi-tenant-managed thing	-116	-42
*multi-tenant-managed third	42	-26
*multi-tenant-managed those	0	31
*multi-tenant-managed though	14	-13
*multi-tenant-managed thought	16	-6
*multi-tenant-managed threat	16	1
*multi-tenant-managed three	42	-32
*multi-tenant-managed threshold	-9	19
*multi-tenant-managed throttl	-17	36
*multi-tenant-managed through	7	8
*multi-tenant-managed throughput	-77	-79
*multi-tenant-managed ticket	-30	42
*multi-tenant-managed tier	20	2
*multi-tenant-managed time	25	-10
*multi-tenant-managed tls	18	15
*multi-tenant-managed tlsv1	-3	57
*multi-tenant-managed to	10	19
*multi-tenant-managed togeth	14	-8
*multi-tenant-managed token	-8	44
*multi-tenant-managed too	52	15
*multi-tenant-managed tool	-10	33
*multi-tenant-managed topic	5	35
*multi-tenant-managed touch	-24	20
*multi-tenant-managed toward	0	29
*multi-tenant-managed trace	41	8
*multi-tenant-managed track	40	-27
*multi-tenant-managed traffic	13	-1
*multi-tenant-managed trail	-2	23
*multi-tenant-managed train	32	-22
*multi-tenant-managed transact	-6	21
*multi-tenant-managed transcript	11	20
*multi-tenant-managed transfer	12	17
*multi-tenant-managed transform	-9	18
*multi-tenant-managed transit	-25	-79
*multi-tenant-managed transpar	76	-1
*multi-tenant-managed transport	26	-17
*multi-tenant-managed travel	8	-2
*multi-tenant-managed tri	18	-3
*multi-tenant-managed trigger	-4	29
*multi-tenant-managed trim	-23	72
*multi-tenant-managed true	48	-5
*multi-tenant-managed trust	-14	35
*multi-tenant-managed try	42	-33
*multi-tenant-managed ttl	-6	26
*multi-tenant-managed tune	-2	47
*multi-tenant-managed tunnel	9	-52
*multi-tenant-managed turn	-15	17
*multi-tenant-managed twice	-9	25
*multi-tenant-managed two	37	-2
*multi-tenant-managed type	5	12
*multi-tenant-managed under	7	24
*multi-tenant-managed underli	35	-6
*multi-tenant-managed underneath	75	-27
*multi-tenant-managed understood	-3	52
*multi-tenant-managed undo	-64	88
*multi-tenant-managed unencrypt	-13	52
*multi-tenant-managed unexpect	-1	9
*multi-tenant-managed unhealthi	44	-18
*multi-tenant-managed unit	8	34
*multi-tenant-managed unless	19	-2
*multi-tenant-managed unmask	0	20
*multi-tenant-managed unsubscrib	10	16
*multi-tenant-managed untag	-2	15
*multi-tenant-managed until	-2	25
*multi-tenant-managed unus	-8	36
*multi-tenant-managed up	6	29
*multi-tenant-managed updat	23	-27
*multi-tenant-managed upgrad	119	6
*multi-tenant-managed upload	-16	37
*multi-tenant-managed upstream	-21	32
*multi-tenant-managed uptim	-27	53
*multi-tenant-managed urgent	10	-4
*multi-tenant-managed url	-4	32
*multi-tenant-managed us	-19	-15
*multi-tenant-managed usabl	-16	26
*multi-tenant-managed usag	15	11
*multi-tenant-managed use	1	20
*multi-tenant-managed user	-1	20
*multi-tenant-managed utter	15	-7
*multi-tenant-managed v	-6	26
*multi-tenant-managed valid	39	-20
*multi-tenant-managed valu	-4	16
*multi-tenant-managed vector	29	-15
*multi-tenant-managed vend	25	-2
*multi-tenant-managed vendor	-22	59
*multi-tenant-managed verif	-18	35
*multi-tenant-managed verifi	5	50
*multi-tenant-managed version	33	45
*multi-tenant-managed vet	-8	18
*multi-tenant-managed via	-41	51
*multi-tenant-managed video	34	-12
*multi-tenant-managed view	-43	-76
*multi-tenant-managed viewer	-14	39
*multi-tenant-managed virtual	-39	44
*multi-tenant-managed visibl	-11	32
*multi-tenant-managed vmware	14	14
*multi-tenant-managed voic	-1	20
*multi-tenant-managed volum	-2	-16
*multi-tenant-managed vpc	-8	25
*multi-tenant-managed vpn	-57	5
*multi-tenant-managed vulner	67	30
*multi-tenant-managed w	-22	42
*multi-tenant-managed waf	-4	17
*multi-tenant-managed wait	-23	45
*multi-tenant-managed want	22	-8
*multi-tenant-managed warn	85	-57
*multi-tenant-managed was	-18	34
*multi-tenant-managed watch	-4	29
*multi-tenant-managed way	5	10
*multi-tenant-managed we	22	20
*multi-tenant-managed weak	-60	75
*multi-tenant-managed web	-20	27
*multi-tenant-managed week	-7	12
*multi-tenant-managed weekend	70	-8
*multi-tenant-managed weight	46	-27
*multi-tenant-managed well	-23	56
*multi-tenant-managed went	-28	33
*multi-tenant-managed were	6	20
*multi-tenant-managed what	8	27
*multi-tenant-managed whatev	24	18
*multi-tenant-managed when	19	-19
*multi-tenant-managed whenev	19	-16
*multi-tenant-managed where	2	12
*multi-tenant-managed wherev	-20	32
*multi-tenant-managed whether	10	7
*multi-tenant-managed while	31	-20
*multi-tenant-managed who	24	25
*multi-tenant-managed whoever	-30	44
*multi-tenant-managed whom	78	-13
*multi-tenant-managed whose	25	23
*multi-tenant-managed wildcard	-1	13
*multi-tenant-managed will	7	15
*multi-tenant-managed window	42	-9
*multi-tenant-managed windows	37	-6
*multi-tenant-managed wipe	23	2
*multi-tenant-managed with	14	-2
*multi-tenant-managed within	31	-11
*multi-tenant-managed without	2	18
*multi-tenant-managed wont	11	-5
*multi-tenant-managed work	17	30
*multi-tenant-managed worker	-35	101
*multi-tenant-managed workflow	13	38
*multi-tenant-managed workgroup	28	-3
*multi-tenant-managed workload	50	178
*multi-tenant-managed workspac	0	14
*multi-tenant-managed world	-21	60
*multi-tenant-managed would	-26	66
*multi-tenant-managed write	-4	33
*multi-tenant-managed writer	23	-9
*multi-tenant-managed written	25	15
*multi-tenant-managed wrong	15	36
*multi-tenant-managed wrote	-16	32
*multi-tenant-managed year	0	12
*multi-tenant-managed yearli	-42	12
*multi-tenant-managed yes	44	-59
*multi-tenant-managed you	-36	34
*multi-tenant-managed yourself	-14	38
*multi-tenant-managed zero	48	15
*multi-tenant-managed zone	37	-13
*on-premises	-3	47
*on-premises %	-1	39
*on-premises 1	-10	30
*on-premises 256	34	-23
*on-premises 9	10	70
*on-premises a	24	-3
*on-premises access	-5	10
*on-premises address	41	-33
*on-premises after	48	-24
*on-premises again	20	-9
*on-premises agent	10	10
*on-premises agre	35	-29
*on-premises all	35	-8
*on-premises an	27	5
*on-premises anchor	-12	25
*on-premises and	-3	28
*on-premises announc	38	-36
*on-premises anoth	25	-16
*on-premises anywher	-11	14
*on-premises apart	18	-15
*on-premises api	19	-2
*on-premises applic	-20	50
*on-premises are	-8	52
*on-premises artifact	13	-7
*on-premises as	30	-7
*on-premises at	-5	57
*on-premises audit	14	-8
*on-premises avail	38	-27
*on-premises back	13	2
*on-premises backup	-31	56
*on-premises balanc	-11	36
*on-premises befor	-18	27
*on-premises behind	49	24
*on-premises bit	34	-23
*on-premises branch	-3	26
*on-premises broken	30	-24
*on-premises bucket	-23	29
*on-premises build	23	-14
*on-premises but	-41	44
*on-premises by	11	19
*on-premises cage	-2	9
*on-premises call	15	7
*on-premises camera	-2	9
*on-premises can	-11	16
*on-premises cannot	51	-25
*on-premises capac	5	51
*on-premises center	-2	22
*on-premises certif	-8	13
*on-premises check	13	-13
*on-premises choic	99	-70
*on-premises choos	-28	43
*on-premises clear	-18	21
*on-premises client	37	-31
*on-premises cloud	53	-36
*on-premises cloudtrail	20	5
*on-premises cluster	13	10
*on-premises cni	-17	47
*on-premises code	-7	25
*on-premises come	34	-29
*on-premises complet	25	-20
*on-premises compon	5	23
*on-premises connect	-16	32
*on-premises contain	-7	13
*on-premises control	4	33
*on-premises cool	-14	32
*on-premises copi	80	-69
*on-premises cover	-8	13
*on-premises credenti	-6	17
*on-premises cut	-25	42
*on-premises dai	16	-15
*on-premises dashboard	11	7
*on-premises data	23	4
*on-premises date	27	-22
*on-premises day	18	-16
*on-premises debian	10	72
*on-premises decid	-11	18
*on-premises default	-11	29
*on-premises deploi	-18	75
*on-premises deploy	-10	28
*on-premises destroi	47	-23
*on-premises devic	-5	37
*on-premises di	-13	23
*on-premises disconnect	-10	11
*on-premises disk	-37	67
*on-premises do	-21	47
*on-premises dock	-8	31
*on-premises docker	1	31
*on-premises doe	20	6
*on-premises door	-4	11
*on-premises download	-18	33
*on-premises dure	-14	24
*on-premises each	-8	17
*on-premises ec2	19	-8
*on-premises eks	35	-31
*on-premises electr	-9	45
*on-premises encrypt	24	24
*on-premises endpoint	-10	33
*on-premises enough	-8	51
*on-premises equip	33	-18
*on-premises eras	92	-67
*on-premises event	11	7
*on-premises everi	-19	38
*on-premises everyth	-10	20
*on-premises expir	-10	15
*on-premises factori	7	39
*on-premises fail	38	-23
*on-premises failur	-20	31
*on-premises faulti	54	-25
*on-premises feed	-5	70
*on-premises file	0	25
*on-premises firewal	-7	25
*on-premises firmwar	13	2
*on-premises fix	-5	46
*on-premises floor	-5	59
*on-premises flow	-8	13
*on-premises for	-3	33
*on-premises from	-2	13
*on-premises gatewai	-27	29
*on-premises give	-14	21
*on-premises go	-4	9
*on-premises goe	-21	39
*on-premises good	-35	54
*on-premises group	-9	29
*on-premises growth	-14	31
*on-premises guard	-13	34
*on-premises guest	47	-9
*on-premises hand	18	-12
*on-premises harden	-13	31
*on-premises hardwar	42	-24
*on-premises has	62	-52
*on-premises have	17	-14
*on-premises health	6	10
*on-premises here	-1	14
*on-premises host	17	7
*on-premises how	-14	43
*on-premises hypervisor	32	4
*on-premises if	-6	20
*on-premises imag	-6	24
*on-premises import	29	-20
*on-premises in	13	35
*on-premises includ	-9	22
*on-premises insid	71	-45
*on-premises instal	-11	36
*on-premises instanc	21	0
*on-premises into	-10	11
*on-premises is	-1	24
*on-premises it	15	16
*on-premises its	11	6
*on-premises job	38	-18
*on-premises join	-11	21
*on-premises keep	-9	20
*on-premises kei	60	-39
*on-premises kernel	-16	31
*on-premises key	-10	31
*on-premises kms	35	-6
*on-premises kubelet	-12	29
*on-premises kubernetes	-27	40
*on-premises leav	39	-35
*on-premises let	60	-39
*on-premises li	-31	75
*on-premises limit	-17	29
*on-premises link	39	-15
*on-premises linux	-8	16
*on-premises load	-11	41
*on-premises lock	4	14
*on-premises log	-12	31
*on-premises lose	-14	24
*on-premises loss	-10	13
*on-premises lost	-4	23
*on-premises machin	-35	80
*on-premises mail	11	7
*on-premises maintain	-61	110
*on-premises manag	-5	28
*on-premises manifest	-2	28
*on-premises may	13	-6
*on-premises mend	-27	48
*on-premises microcod	-16	31
*on-premises monitor	62	-47
*on-premises most	-27	78
*on-premises move	92	-78
*on-premises must	-18	25
*on-premises need	-8	10
*on-premises network	0	14
*on-premises new	29	16
*on-premises nitro	-12	26
*on-premises no	-23	38
*on-premises nobodi	7	18
*on-premises nodeadm	-9	26
*on-premises none	-7	21
*on-premises nor	-4	8
*on-premises not	-22	49
*on-premises noth	-15	87
*on-premises nucleu	-8	17
*on-premises of	-7	32
*on-premises off	-12	35
*on-premises offic	0	11
*on-premises on	0	19
*on-premises onc	32	-23
*on-premises one	24	5
*on-premises onli	6	25
*on-premises onto	-3	11
*on-premises oper	14	41
*on-premises or	8	8
*on-premises order	-13	27
*on-premises origin	34	-19
*on-premises os	17	65
*on-premises our	-7	27
*on-premises out	-14	27
*on-premises own	2	19
*on-premises part	-24	38
*on-premises patch	-12	60
*on-premises physic	-65	91
*on-premises pi	13	42
*on-premises plan	-11	68
*on-premises plane	14	36
*on-premises plant	10	71
*on-premises plug	-15	16
*on-premises pod	-12	20
*on-premises polici	0	15
*on-premises power	-3	53
*on-premises premiz	-20	31
*on-premises protect	-12	46
*on-premises provid	-17	43
*on-premises publish	-12	117
*on-premises rack	-13	75
*on-premises raspberri	13	42
*on-premises reach	30	-11
*on-premises record	41	-32
*on-premises redeploi	-3	26
*on-premises redund	-3	11
*on-premises region	28	-3
*on-premises regist	-16	51
*on-premises registr	-9	20
*on-premises releas	2	33
*on-premises remov	11	-3
*on-premises renew	-14	37
*on-premises repair	91	-39
*on-premises replac	-22	49
*on-premises report	32	-23
*on-premises respons	27	-24
*on-premises rest	11	14
*on-premises restart	-18	33
*on-premises retir	28	-15
*on-premises return	68	-31
*on-premises reviz	-9	12
*on-premises role	-11	16
*on-premises roll	-10	24
*on-premises room	-35	50
*on-premises rout	22	-13
*on-premises run	21	3
*on-premises runtim	-6	26
*on-premises safe	-3	13
*on-premises scan	-4	15
*on-premises second	-13	23
*on-premises secret	11	-7
*on-premises secur	-41	68
*on-premises server	26	19
*on-premises servic	23	-1
*on-premises set	13	9
*on-premises shop	3	37
*on-premises side	36	-23
*on-premises sit	-16	36
*on-premises site	-26	62
*on-premises so	-18	36
*on-premises softwar	12	4
*on-premises space	-22	35
*on-premises spare	-11	21
*on-premises ssm	-4	22
*on-premises stai	-2	9
*on-premises stand	-2	45
*on-premises start	-29	56
*on-premises stop	-10	14
*on-premises storag	30	-26
*on-premises suppli	72	-48
*on-premises support	-16	42
*on-premises suspici	20	-11
*on-premises swap	59	-53
*on-premises system	10	33
*on-premises take	-17	38
*on-premises tamper	37	-20
*on-premises task	-29	40
*on-premises technician	55	-45
*on-premises tell	11	7
*on-premises that	-8	17
*on-premises the	5	22
*on-premises theft	-7	27
*on-premises thei	29	-11
*on-premises their	-38	73
*on-premises them	28	19
*on-premises there	-24	34
*on-premises those	-10	48
*on-premises tls	23	12
*on-premises to	0	24
*on-premises touch	-25	32
*on-premises traffic	4	9
*on-premises truck	3	57
*on-premises turn	-7	10
*on-premises under	-56	67
*on-premises unlock	1	25
*on-premises until	-12	22
*on-premises up	-21	46
*on-premises updat	-6	56
*on-premises upgrad	-16	54
*on-premises uplink	-17	36
*on-premises use	-14	28
*on-premises version	2	56
*on-premises virtual	-34	48
*on-premises volum	18	20
*on-premises vsphere	-17	45
*on-premises wait	-10	11
*on-premises warehous	-14	41
*on-premises watch	65	-26
*on-premises week	-17	27
*on-premises what	-6	29
*on-premises when	20	-5
*on-premises where	-1	18
*on-premises which	-20	25
*on-premises while	-19	31
*on-premises who	-9	50
*on-premises whom	61	-45
*on-premises whose	2	24
*on-premises with	19	-2
*on-premises without	33	-20
*on-premises work	-16	31
*on-premises write	-14	26
*on-premises yourself	-5	11
*on-premises zone	-18	33
*serverless-compute	26	23
*serverless-compute %	45	10
*serverless-compute 0	2	52
*serverless-compute 000	28	-28
*serverless-compute 1	-17	83
*serverless-compute 10	-5	57
*serverless-compute 11	-27	90
*serverless-compute 12	-25	0
*serverless-compute 14	-6	14
*serverless-compute 2	1	29
*serverless-compute 20	-10	56
*serverless-compute 2025	-37	85
*serverless-compute 2026	-16	45
*serverless-compute 22	-35	20
*serverless-compute 256	-18	23
*serverless-compute 3	-18	68
*serverless-compute 30	-22	45
*serverless-compute 4	-8	18
*serverless-compute 50	19	26
*serverless-compute 512	-14	28
*serverless-compute 6	-37	96
*serverless-compute 7	2	46
*serverless-compute 8	-11	65
*serverless-compute 9	-8	62
*serverless-compute a	-6	34
*serverless-compute about	-7	89
*serverless-compute access	-6	10
*serverless-compute account	26	-7
*serverless-compute add	16	0
*serverless-compute address	-36	74
*serverless-compute aes	-18	23
*serverless-compute after	-4	31
*serverless-compute afterward	16	12
*serverless-compute again	-14	35
*serverless-compute agent	57	-31
*serverless-compute alarm	-13	26
*serverless-compute alias	-24	55
*serverless-compute all	10	4
*serverless-compute allow	20	-16
*serverless-compute alon	52	-23
*serverless-compute alwai	18	9
*serverless-compute amazon	-36	106
*serverless-compute an	-12	32
*serverless-compute and	9	6
*serverless-compute anew	-61	77
*serverless-compute announc	-30	77
*serverless-compute anoth	45	-35
*serverless-compute answer	-23	32
*serverless-compute any	-26	41
*serverless-compute anyon	-23	18
*serverless-compute anyth	14	-47
*serverless-compute apart	19	-1
*serverless-compute api	16	-5
*serverless-compute app	12	13
*serverless-compute appli	19	4
*serverless-compute applic	-4	26
*serverless-compute archiv	-10	13
*serverless-compute are	17	19
*serverless-compute artifact	18	-5
*serverless-compute as	-4	11
*serverless-compute ask	-25	46
*serverless-compute assign	-14	48
*serverless-compute asynchron	12	-7
*serverless-compute at	9	14
*serverless-compute attach	-16	28
*serverless-compute audit	15	-4
*serverless-compute author	-3	24
*serverless-compute auto	27	-16
*serverless-compute automat	58	-13
*serverless-compute avail	39	-32
*serverless-compute awai	69	-10
*serverless-compute aws	59	-8
*serverless-compute back	12	18
*serverless-compute balanc	77	-36
*serverless-compute base	-29	47
*serverless-compute be	18	2
*serverless-compute becaus	20	-18
*serverless-compute befor	8	-3
*serverless-compute behavior	-8	10
*serverless-compute belong	17	4
*serverless-compute below	-35	85
*serverless-compute beneath	96	-29
*serverless-compute between	20	6
*serverless-compute block	-48	75
*serverless-compute bookmark	-1	46
*serverless-compute both	-13	55
*serverless-compute boundari	70	-31
*serverless-compute branch	-30	41
*serverless-compute bring	-39	48
*serverless-compute bucket	-6	35
*serverless-compute bug	1	33
*serverless-compute build	-3	28
*serverless-compute built	-26	50
*serverless-compute bundl	-21	77
*serverless-compute but	5	28
*serverless-compute by	9	27
*serverless-compute cach	23	-15
*serverless-compute call	5	17
*serverless-compute caller	-21	30
*serverless-compute can	-6	26
*serverless-compute cannot	13	17
*serverless-compute cant	56	-14
*serverless-compute capabl	-15	31
*serverless-compute capac	5	31
*serverless-compute center	32	-10
*serverless-compute certif	19	2
*serverless-compute chang	-31	62
*serverless-compute check	22	9
*serverless-compute choic	26	-9
*serverless-compute choos	-3	22
*serverless-compute classifi	-15	18
*serverless-compute client	-33	55
*serverless-compute close	73	-14
*serverless-compute cloudtrail	30	-20
*serverless-compute cloudwatch	27	-13
*serverless-compute code	-13	61
*serverless-compute collect	-22	27
*serverless-compute com	-35	125
*serverless-compute come	-21	49
*serverless-compute command	-8	28
*serverless-compute compani	56	-37
*serverless-compute compat	-5	44
*serverless-compute compil	-5	19
*serverless-compute complianc	-91	-69
*serverless-compute comput	44	-18
*serverless-compute concurr	11	18
*serverless-compute configur	-5	30
*serverless-compute connect	2	29
*serverless-compute connector	-18	32
*serverless-compute consol	-16	37
*serverless-compute contain	16	24
*serverless-compute continu	-8	17
*serverless-compute copi	80	-74
*serverless-compute correct	-4	21
*serverless-compute could	46	-35
*serverless-compute count	-20	29
*serverless-compute cpu	39	-8
*serverless-compute creat	-5	19
*serverless-compute credenti	27	-6
*serverless-compute curat	24	-23
*serverless-compute current	37	-14
*serverless-compute custom	58	-12
*serverless-compute cve	-29	22
*serverless-compute dai	-20	34
*serverless-compute data	-8	27
*serverless-compute databas	-20	25
*serverless-compute date	-33	71
*serverless-compute dead	-19	30
*serverless-compute decid	-5	35
*serverless-compute default	23	-2
*serverless-compute defin	-10	59
*serverless-compute definit	-23	40
*serverless-compute delet	26	2
*serverless-compute demand	44	-9
*serverless-compute depend	13	68
*serverless-compute deploi	-2	33
*serverless-compute deploy	49	-28
*serverless-compute deprec	-34	43
*serverless-compute desir	-18	20
*serverless-compute destin	14	17
*serverless-compute destroi	11	-6
*serverless-compute differ	23	-13
*serverless-compute direct	-6	27
*serverless-compute disk	13	19
*serverless-compute distribut	-5	8
*serverless-compute do	12	13
*serverless-compute docker	-22	43
*serverless-compute doe	38	18
*serverless-compute domain	16	5
*serverless-compute down	43	-32
*serverless-compute driver	15	-7
*serverless-compute durabl	10	13
*serverless-compute each	24	-2
*serverless-compute earlier	-18	42
*serverless-compute ec2	-12	17
*serverless-compute ecr	-13	48
*serverless-compute ecs	19	-16
*serverless-compute edg	23	-16
*serverless-compute either	-1	40
*serverless-compute elsewher	12	-3
*serverless-compute email	-12	13
*serverless-compute enabl	-46	71
*serverless-compute encrypt	33	10
*serverless-compute end	8	41
*serverless-compute endpoint	32	2
*serverless-compute enforc	-22	28
*serverless-compute env	-5	17
*serverless-compute environ	10	26
*serverless-compute ephemer	54	-25
*serverless-compute even	-13	14
*serverless-compute everi	51	-32
*serverless-compute everyth	-10	22
*serverless-compute exact	-13	19
*serverless-compute exampl	-6	10
*serverless-compute exec	0	8
*serverless-compute execut	18	18
*serverless-compute exist	90	-71
*serverless-compute extens	-7	42
*serverless-compute extra	-30	55
*serverless-compute fail	1	17
*serverless-compute failur	-14	22
*serverless-compute fetch	-10	33
*serverless-compute file	-4	12
*serverless-compute filter	34	-30
*serverless-compute find	24	-19
*serverless-compute firehos	10	2
*serverless-compute first	0	21
*serverless-compute fix	2	37
*serverless-compute fleet	10	-7
*serverless-compute for	31	-10
*serverless-compute framework	-12	43
*serverless-compute free	-19	32
*serverless-compute from	30	-8
*serverless-compute front	-26	40
*serverless-compute full	-21	23
*serverless-compute function	4	32
*serverless-compute gatewai	24	15
*serverless-compute gb	-19	20
*serverless-compute get	24	5
*serverless-compute gib	-4	9
*serverless-compute give	1	21
*serverless-compute glibc	-42	56
*serverless-compute go	51	-15
*serverless-compute goe	-13	41
*serverless-compute got	-8	32
*serverless-compute grant	-13	33
*serverless-compute greatest	67	-16
*serverless-compute group	-11	32
*serverless-compute hand	15	-4
*serverless-compute handl	-17	23
*serverless-compute hardwar	43	-11
*serverless-compute has	3	9
*serverless-compute have	25	5
*serverless-compute header	-6	8
*serverless-compute health	10	4
*serverless-compute here	-22	36
*serverless-compute higher	65	-56
*serverless-compute hive	18	-11
*serverless-compute hm	-103	148
*serverless-compute hold	28	6
*serverless-compute hole	-15	39
*serverless-compute host	63	-10
*serverless-compute how	18	-5
*serverless-compute http	64	-45
*serverless-compute i	26	20
*serverless-compute iam	-13	24
*serverless-compute id	-32	47
*serverless-compute if	65	-5
*serverless-compute imag	-15	60
*serverless-compute in	4	20
*serverless-compute inbound	-29	46
*serverless-compute includ	-12	17
*serverless-compute infrastructur	15	-4
*serverless-compute initi	-9	12
*serverless-compute inject	-15	28
*serverless-compute input	-15	28
*serverless-compute insid	34	22
*serverless-compute instanc	11	-2
*serverless-compute instead	-24	51
*serverless-compute interfac	5	21
*serverless-compute internet	-8	35
*serverless-compute into	-29	60
*serverless-compute invoc	-13	37
*serverless-compute is	14	29
*serverless-compute isnt	2	24
*serverless-compute isol	57	-32
*serverless-compute it	8	22
*serverless-compute its	1	19
*serverless-compute itself	2	60
*serverless-compute jar	-14	26
*serverless-compute jdbc	-9	18
*serverless-compute job	20	5
*serverless-compute js	35	23
*serverless-compute june	-15	38
*serverless-compute keep	14	13
*serverless-compute kei	-49	73
*serverless-compute kernel	68	-12
*serverless-compute key	-16	24
*serverless-compute know	71	-39
*serverless-compute lag	-9	12
*serverless-compute lambda	-31	31
*serverless-compute languag	11	35
*serverless-compute last	-38	73
*serverless-compute later	42	3
*serverless-compute latest	10	16
*serverless-compute launch	47	-27
*serverless-compute layer	-16	39
*serverless-compute least	16	14
*serverless-compute let	-13	13
*serverless-compute letter	-19	30
*serverless-compute level	-14	28
*serverless-compute li	-8	22
*serverless-compute lib	-18	103
*serverless-compute librari	3	38
*serverless-compute life	-24	38
*serverless-compute like	28	-20
*serverless-compute limit	19	14
*serverless-compute link	29	-13
*serverless-compute linux	2	48
*serverless-compute list	56	-35
*serverless-compute load	14	9
*serverless-compute local	-44	69
*serverless-compute locat	23	-13
*serverless-compute log	13	9
*serverless-compute longer	-16	33
*serverless-compute look	-1	26
*serverless-compute lost	-54	58
*serverless-compute machin	24	0
*serverless-compute made	-24	88
*serverless-compute maintain	51	-10
*serverless-compute major	-33	59
*serverless-compute make	38	-28
*serverless-compute malwar	46	-42
*serverless-compute manag	29	-13
*serverless-compute mani	-2	17
*serverless-compute manual	-16	23
*serverless-compute map	13	22
*serverless-compute mask	-12	87
*serverless-compute maximum	11	8
*serverless-compute may	-14	28
*serverless-compute mb	-9	22
*serverless-compute me	56	-15
*serverless-compute mean	41	-35
*serverless-compute memori	0	31
*serverless-compute metadata	-45	42
*serverless-compute metric	30	-2
*serverless-compute micro	29	-25
*serverless-compute microvm	20	9
*serverless-compute minor	24	-23
*serverless-compute mmdsv2	-19	62
*serverless-compute mode	18	-2
*serverless-compute modul	-17	27
*serverless-compute more	-17	23
*serverless-compute most	-23	32
*serverless-compute move	-24	45
*serverless-compute must	5	20
*serverless-compute mutual	-32	51
*serverless-compute my	65	1
*serverless-compute name	-6	29
*serverless-compute narrow	-22	32
*serverless-compute nat	-3	28
*serverless-compute need	25	-24
*serverless-compute neither	14	-12
*serverless-compute network	12	-5
*serverless-compute never	28	50
*serverless-compute new	-1	18
*serverless-compute newer	4	14
*serverless-compute newest	26	-6
*serverless-compute nitro	10	-6
*serverless-compute no	17	21
*serverless-compute nobodi	4	14
*serverless-compute node	64	9
*serverless-compute node18	-40	15
*serverless-compute none	39	-9
*serverless-compute nor	14	-12
*serverless-compute not	18	17
*serverless-compute noth	-5	25
*serverless-compute notic	-11	12
*serverless-compute number	7	15
*serverless-compute of	14	9
*serverless-compute off	-8	39
*serverless-compute offer	71	-23
*serverless-compute ok	-17	75
*serverless-compute old	-8	24
*serverless-compute older	-25	30
*serverless-compute on	41	-25
*serverless-compute onc	-20	40
*serverless-compute one	6	11
*serverless-compute onli	26	-1
*serverless-compute open	21	3
*serverless-compute oper	63	-12
*serverless-compute opt	8	-1
*serverless-compute or	-1	17
*serverless-compute ordinari	26	-17
*serverless-compute origin	-24	55
*serverless-compute os	174	-22
*serverless-compute other	10	12
*serverless-compute our	46	50
*serverless-compute ourselv	-33	96
*serverless-compute out	18	-4
*serverless-compute outdat	35	-7
*serverless-compute over	56	-53
*serverless-compute own	1	24
*serverless-compute pack	-15	25
*serverless-compute packag	43	-6
*serverless-compute parallel	-1	26
*serverless-compute part	106	-91
*serverless-compute parti	-21	31
*serverless-compute pass	-16	21
*serverless-compute password	-3	40
*serverless-compute past	-17	28
*serverless-compute patch	55	-5
*serverless-compute permiss	-24	43
*serverless-compute permit	-23	47
*serverless-compute person	-41	-49
*serverless-compute physic	17	-5
*serverless-compute pick	44	-8
*serverless-compute pin	-33	26
*serverless-compute place	35	-21
*serverless-compute placement	34	-21
*serverless-compute plain	-19	48
*serverless-compute platform	27	-4
*serverless-compute plugin	12	10
*serverless-compute polici	-9	14
*serverless-compute port	-11	17
*serverless-compute power	-51	84
*serverless-compute pre	-9	12
*serverless-compute print	-19	55
*serverless-compute privileg	-9	30
*serverless-compute process	-29	-34
*serverless-compute project	-12	52
*serverless-compute prompt	-15	28
*serverless-compute properti	-14	26
*serverless-compute protect	9	16
*serverless-compute provid	29	5
*serverless-compute provis	52	-7
*serverless-compute public	-13	41
*serverless-compute publish	26	13
*serverless-compute pull	-6	13
*serverless-compute push	-9	45
*serverless-compute put	10	11
*serverless-compute python	16	33
*serverless-compute python3	28	-52
*serverless-compute queue	-21	31
*serverless-compute quota	61	-28
*serverless-compute raiz	40	-38
*serverless-compute rang	-7	16
*serverless-compute reach	1	11
*serverless-compute react	-5	41
*serverless-compute read	-17	30
*serverless-compute rebuild	-2	10
*serverless-compute record	5	13
*serverless-compute redeploi	-16	30
*serverless-compute refresh	-21	27
*serverless-compute refus	-15	32
*serverless-compute region	15	29
*serverless-compute regularli	-62	85
*serverless-compute releas	13	12
*serverless-compute remov	45	-26
*serverless-compute render	25	-12
*serverless-compute renew	36	-13
*serverless-compute report	15	-4
*serverless-compute repositori	-28	53
*serverless-compute request	19	5
*serverless-compute requir	-8	12
*serverless-compute reserv	-17	37
*serverless-compute resili	26	-9
*serverless-compute respons	-34	11
*serverless-compute rest	-13	46
*serverless-compute restart	-4	43
*serverless-compute result	-9	23
*serverless-compute retent	-8	21
*serverless-compute retir	27	-5
*serverless-compute retri	-3	13
*serverless-compute reus	-13	22
*serverless-compute revis	35	-12
*serverless-compute right	111	-45
*serverless-compute role	0	31
*serverless-compute roll	33	-8
*serverless-compute rollback	-27	36
*serverless-compute root	-15	26
*serverless-compute rotat	-29	42
*serverless-compute rout	-7	28
*serverless-compute run	31	-2
*serverless-compute runtask	-17	46
*serverless-compute runtim	30	4
*serverless-compute s	-54	60
*serverless-compute s3	1	9
*serverless-compute sai	43	-37
*serverless-compute scale	24	10
*serverless-compute scan	-7	14
*serverless-compute schedul	16	9
*serverless-compute script	-13	79
*serverless-compute sdk	-9	14
*serverless-compute secret	-8	60
*serverless-compute secur	4	32
*serverless-compute see	41	9
*serverless-compute select	-19	20
*serverless-compute send	13	-5
*serverless-compute separ	12	-4
*serverless-compute serv	57	-22
*serverless-compute server	60	-29
*serverless-compute serverless	44	-38
*serverless-compute servic	5	13
*serverless-compute session	36	-9
*serverless-compute set	-3	22
*serverless-compute sever	-4	34
*serverless-compute share	48	-28
*serverless-compute shell	-12	23
*serverless-compute ship	-42	52
*serverless-compute show	43	-11
*serverless-compute sidecar	-13	21
*serverless-compute sign	20	-15
*serverless-compute sigterm	17	-17
*serverless-compute site	-26	42
*serverless-compute size	16	19
*serverless-compute small	-17	19
*serverless-compute snapshot	11	0
*serverless-compute so	17	39
*serverless-compute softwar	-54	70
*serverless-compute somebodi	27	-26
*serverless-compute someon	9	17
*serverless-compute sourc	-7	27
*serverless-compute spark	35	-33
*serverless-compute stai	-31	50
*serverless-compute stand	-5	10
*serverless-compute standalon	-33	66
*serverless-compute start	4	8
*serverless-compute startup	19	34
*serverless-compute state	14	18
*serverless-compute still	-25	56
*serverless-compute stop	14	2
*serverless-compute storag	10	0
*serverless-compute store	3	24
*serverless-compute stream	34	-19
*serverless-compute subnet	-16	30
*serverless-compute such	19	6
*serverless-compute suit	27	13
*serverless-compute suppli	29	57
*serverless-compute support	49	-30
*serverless-compute sure	-16	34
*serverless-compute switch	8	-11
*serverless-compute system	75	-19
*serverless-compute take	21	-1
*serverless-compute target	-20	30
*serverless-compute task	33	-11
*serverless-compute team	71	-32
*serverless-compute tenant	60	-16
*serverless-compute text	-8	65
*serverless-compute than	-13	23
*serverless-compute that	10	17
*serverless-compute the	17	13
*serverless-compute thei	31	-17
*serverless-compute their	29	12
*serverless-compute them	14	17
*serverless-compute there	33	11
*serverless-compute these	64	-59
*serverless-compute thi	-25	33
*serverless-compute think	27	-12
*serverless-compute third	-21	33
*serverless-compute those	63	-19
*serverless-compute three	10	-4
*serverless-compute threshold	-17	24
*serverless-compute through	0	9
*serverless-compute time	9	3
*serverless-compute timeout	-20	76
*serverless-compute tls	27	6
*serverless-compute tmp	24	-1
*serverless-compute to	16	5
*serverless-compute togeth	99	-96
*serverless-compute token	19	-12
*serverless-compute too	65	-19
*serverless-compute tool	-1	19
*serverless-compute traffic	13	-3
*serverless-compute trigger	-10	25
*serverless-compute true	75	-9
*serverless-compute trust	-2	11
*serverless-compute turn	12	5
*serverless-compute two	-3	8
*serverless-compute type	36	7
*serverless-compute under	29	-12
*serverless-compute underli	67	-30
*serverless-compute underneath	38	33
*serverless-compute unless	-7	14
*serverless-compute until	2	16
*serverless-compute up	-1	18
*serverless-compute updat	15	28
*serverless-compute upgrad	1	75
*serverless-compute upload	36	-8
*serverless-compute us	35	-32
*serverless-compute use	-15	17
*serverless-compute user	-7	30
*serverless-compute valid	-16	46
*serverless-compute var	-5	17
*serverless-compute variabl	-8	42
*serverless-compute vcpu	30	-6
*serverless-compute version	-1	24
*serverless-compute viewer	47	-16
*serverless-compute virtual	9	-8
*serverless-compute volum	14	-1
*serverless-compute vpc	-16	33
*serverless-compute vulner	-10	43
*serverless-compute waf	-30	40
*serverless-compute wait	39	-14
*serverless-compute want	33	-22
*serverless-compute warn	-25	52
*serverless-compute was	0	84
*serverless-compute watch	18	0
*serverless-compute way	-54	62
*serverless-compute we	30	28
*serverless-compute webhook	-10	11
*serverless-compute were	9	16
*serverless-compute weve	56	1
*serverless-compute what	21	18
*serverless-compute when	33	18
*serverless-compute where	22	5
*serverless-compute whether	5	20
*serverless-compute which	19	-6
*serverless-compute who	36	16
*serverless-compute whoever	-9	12
*serverless-compute whole	-10	15
*serverless-compute whom	59	31
*serverless-compute whose	-35	45
*serverless-compute will	-15	42
*serverless-compute windows	32	-17
*serverless-compute wipe	12	18
*serverless-compute with	8	15
*serverless-compute within	18	55
*serverless-compute without	15	3
*serverless-compute work	33	12
*serverless-compute worker	66	-8
*serverless-compute would	-3	9
*serverless-compute write	-8	31
*serverless-compute yourself	113	-54
*serverless-compute zip	48	-53
*serverless-compute zone	26	-16
*single-tenant-managed	7	16
*single-tenant-managed %	-47	-19
*single-tenant-managed 0	12	52
*single-tenant-managed 1	14	54
*single-tenant-managed 10	-33	51
*single-tenant-managed 12	10	55
*single-tenant-managed 13	63	-40
*single-tenant-managed 14	1	13
*single-tenant-managed 16	-14	14
*single-tenant-managed 18	13	-6
*single-tenant-managed 2	15	41
*single-tenant-managed 20	-22	40
*single-tenant-managed 2019	-16	51
*single-tenant-managed 2025	27	-21
*single-tenant-managed 2026	68	-41
*single-tenant-managed 2027	-33	52
*single-tenant-managed 24	44	-41
*single-tenant-managed 3	4	57
*single-tenant-managed 30	-18	48
*single-tenant-managed 336	13	-7
*single-tenant-managed 35	11	18
*single-tenant-managed 379	-8	9
*single-tenant-managed 3am	-6	8
*single-tenant-managed 5	-13	10
*single-tenant-managed 6	24	-11
*single-tenant-managed 60	-7	22
*single-tenant-managed 7	17	-29
*single-tenant-managed 8	-13	57
*single-tenant-managed 90	20	34
*single-tenant-managed about	36	14
*single-tenant-managed abov	21	-19
*single-tenant-managed absorb	8	-3
*single-tenant-managed access	3	37
*single-tenant-managed account	18	16
*single-tenant-managed acl	-3	91
*single-tenant-managed across	61	0
*single-tenant-managed act	62	-25
*single-tenant-managed action	28	-3
*single-tenant-managed activ	-2	8
*single-tenant-managed actual	34	-23
*single-tenant-managed ad	18	27
*single-tenant-managed add	-52	-41
*single-tenant-managed address	4	25
*single-tenant-managed admin	27	63
*single-tenant-managed aes	21	-9
*single-tenant-managed after	12	12
*single-tenant-managed afterward	-10	24
*single-tenant-managed again	-17	46
*single-tenant-managed against	-19	45
*single-tenant-managed agent	47	9
*single-tenant-managed ahead	-20	73
*single-tenant-managed alarm	-11	29
*single-tenant-managed algorithm	35	-17
*single-tenant-managed all	10	19
*single-tenant-managed alon	-5	44
*single-tenant-managed along	-35	41
*single-tenant-managed also	10	30
*single-tenant-managed alwai	54	22
*single-tenant-managed alwayson	96	3
*single-tenant-managed am	46	-45
*single-tenant-managed amazon	-18	-19
*single-tenant-managed ami	0	82
*single-tenant-managed among	42	-3
*single-tenant-managed and	7	10
*single-tenant-managed anew	23	0
*single-tenant-managed announc	39	1
*single-tenant-managed anoth	9	11
*single-tenant-managed answer	-26	56
*single-tenant-managed any	-23	76
*single-tenant-managed anyon	51	-20
*single-tenant-managed anyth	-47	45
*single-tenant-managed apart	13	-5
*single-tenant-managed api	13	5
*single-tenant-managed app	17	44
*single-tenant-managed appli	10	18
*single-tenant-managed applianc	126	-71
*single-tenant-managed applic	-1	64
*single-tenant-managed archiv	50	-34
*single-tenant-managed are	-2	27
*single-tenant-managed arrang	-2	26
*single-tenant-managed arriv	33	-2
*single-tenant-managed artifact	17	0
*single-tenant-managed as	10	45
*single-tenant-managed ask	-12	13
*single-tenant-managed assign	-8	50
*single-tenant-managed at	-7	27
*single-tenant-managed attach	5	10
*single-tenant-managed audit	8	10
*single-tenant-managed auditor	29	-21
*single-tenant-managed august	19	13
*single-tenant-managed auth	0	49
*single-tenant-managed authent	-1	12
*single-tenant-managed author	2	15
*single-tenant-managed autom	-5	-24
*single-tenant-managed automat	-47	-73
*single-tenant-managed autominorversionupgrad	15	-6
*single-tenant-managed autosc	-14	24
*single-tenant-managed autostop	56	-15
*single-tenant-managed avail	14	25
*single-tenant-managed awai	-11	29
*single-tenant-managed aws	-26	35
*single-tenant-managed az	11	21
*single-tenant-managed azs	43	-17
*single-tenant-managed back	-44	-47
*single-tenant-managed backup	-2	-8
*single-tenant-managed base	103	-19
*single-tenant-managed be	-6	16
*single-tenant-managed becom	-23	27
*single-tenant-managed been	-65	-1
*single-tenant-managed befor	-1	22
*single-tenant-managed behind	17	-70
*single-tenant-managed belong	13	9
*single-tenant-managed below	162	-48
*single-tenant-managed best	-6	18
*single-tenant-managed between	36	-8
*single-tenant-managed bia	5	23
*single-tenant-managed bit	37	-9
*single-tenant-managed block	-17	22
*single-tenant-managed blue	-10	24
*single-tenant-managed both	34	1
*single-tenant-managed box	-68	-86
*single-tenant-managed branch	8	62
*single-tenant-managed break	-35	50
*single-tenant-managed bring	2	29
*single-tenant-managed broker	10	34
*single-tenant-managed bucket	-28	58
*single-tenant-managed bug	16	-1
*single-tenant-managed build	22	19
*single-tenant-managed builder	26	2
*single-tenant-managed built	53	-24
*single-tenant-managed bump	1	51
*single-tenant-managed bundl	1	27
*single-tenant-managed but	41	-32
*single-tenant-managed by	11	-11
*single-tenant-managed byol	17	102
*single-tenant-managed ca	-12	39
*single-tenant-managed cach	1	-46
*single-tenant-managed call	4	22
*single-tenant-managed caller	-12	34
*single-tenant-managed can	26	24
*single-tenant-managed cannot	38	9
*single-tenant-managed capac	-36	-17
*single-tenant-managed captur	-8	18
*single-tenant-managed care	59	15
*single-tenant-managed carri	6	10
*single-tenant-managed case	-22	44
*single-tenant-managed center	49	-7
*single-tenant-managed certif	28	0
*single-tenant-managed chang	4	21
*single-tenant-managed check	2	22
*single-tenant-managed checkpoint	-9	32
*single-tenant-managed choic	-8	24
*single-tenant-managed choos	-15	45
*single-tenant-managed class	-8	34
*single-tenant-managed classif	-17	57
*single-tenant-managed classifi	-3	29
*single-tenant-managed clean	-12	21
*single-tenant-managed clear	-9	55
*single-tenant-managed cli	20	7
*single-tenant-managed click	-34	33
*single-tenant-managed client	7	18
*single-tenant-managed close	-3	50
*single-tenant-managed cloud	-16	73
*single-tenant-managed cloudtrail	25	8
*single-tenant-managed cloudwatch	10	2
*single-tenant-managed cluster	10	22
*single-tenant-managed code	-5	46
*single-tenant-managed collect	-35	62
*single-tenant-managed come	-15	66
*single-tenant-managed common	8	-3
*single-tenant-managed compani	33	-47
*single-tenant-managed complianc	-46	-59
*single-tenant-managed compon	30	-9
*single-tenant-managed comput	-50	10
*single-tenant-managed concurr	0	8
*single-tenant-managed config	6	71
*single-tenant-managed configur	-9	55
*single-tenant-managed connect	3	8
*single-tenant-managed consol	27	-1
*single-tenant-managed consum	-17	33
*single-tenant-managed contain	25	41
*single-tenant-managed content	-6	37
*single-tenant-managed continu	63	-1
*single-tenant-managed control	56	5
*single-tenant-managed copi	-1	-12
*single-tenant-managed correct	-13	-13
*single-tenant-managed could	45	54
*single-tenant-managed count	-2	77
*single-tenant-managed cover	-23	41
*single-tenant-managed cpu	-1	30
*single-tenant-managed creat	5	15
*single-tenant-managed creation	17	34
*single-tenant-managed credenti	-15	77
*single-tenant-managed critic	48	-22
*single-tenant-managed cross	-10	24
*single-tenant-managed cumul	-26	11
*single-tenant-managed current	-7	21
*single-tenant-managed custom	-4	22
*single-tenant-managed cut	-45	62
*single-tenant-managed cve	16	-30
*single-tenant-managed dai	-6	32
*single-tenant-managed daili	21	-16
*single-tenant-managed dashboard	-29	32
*single-tenant-managed data	16	11
*single-tenant-managed databas	10	107
*single-tenant-managed date	-25	55
*single-tenant-managed day	13	4
*single-tenant-managed db	-55	-93
*single-tenant-managed dba	87	26
*single-tenant-managed dcv	76	-8
*single-tenant-managed dead	61	-47
*single-tenant-managed decid	-16	48
*single-tenant-managed decis	-4	93
*single-tenant-managed dedic	4	18
*single-tenant-managed default	27	13
*single-tenant-managed defer	-9	13
*single-tenant-managed defin	1	44
*single-tenant-managed definit	26	-16
*single-tenant-managed delet	25	22
*single-tenant-managed deliv	8	96
*single-tenant-managed demand	-9	18
*single-tenant-managed depend	-17	43
*single-tenant-managed deploi	-4	25
*single-tenant-managed deploy	19	-3
*single-tenant-managed deprec	49	-23
*single-tenant-managed design	-5	29
*single-tenant-managed desktop	-45	45
*single-tenant-managed destin	-5	35
*single-tenant-managed detect	15	-11
*single-tenant-managed di	44	-76
*single-tenant-managed differ	-7	18
*single-tenant-managed directori	93	-17
*single-tenant-managed disabl	-8	22
*single-tenant-managed disk	23	-19
*single-tenant-managed distribut	-5	61
*single-tenant-managed do	38	7
*single-tenant-managed docker	-23	38
*single-tenant-managed document	2	45
*single-tenant-managed doe	-48	-20
*single-tenant-managed doesnt	27	-27
*single-tenant-managed domain	73	-12
*single-tenant-managed done	-79	-69
*single-tenant-managed dont	27	-87
*single-tenant-managed down	-18	-77
*single-tenant-managed download	-8	37
*single-tenant-managed downtim	17	58
*single-tenant-managed driver	24	-2
*single-tenant-managed drop	-11	31
*single-tenant-managed dure	28	22
*single-tenant-managed duti	-43	-20
*single-tenant-managed each	18	17
*single-tenant-managed earlier	-22	31
*single-tenant-managed ebs	29	-17
*single-tenant-managed ec2	22	7
*single-tenant-managed edg	8	-3
*single-tenant-managed edit	-3	33
*single-tenant-managed effect	-18	39
*single-tenant-managed eight	17	1
*single-tenant-managed elast	1	19
*single-tenant-managed els	17	3
*single-tenant-managed elsewher	23	9
*single-tenant-managed ena	-11	18
*single-tenant-managed enabl	-11	38
*single-tenant-managed encrypt	10	-3
*single-tenant-managed end	36	-1
*single-tenant-managed endpoint	33	2
*single-tenant-managed engin	1	-22
*single-tenant-managed enhanc	1	58
*single-tenant-managed enlarg	-1	13
*single-tenant-managed enough	21	-11
*single-tenant-managed ensur	-50	33
*single-tenant-managed environ	16	19
*single-tenant-managed error	-15	32
*single-tenant-managed event	29	48
*single-tenant-managed everi	22	-7
*single-tenant-managed everyth	-9	26
*single-tenant-managed evict	4	34
*single-tenant-managed exchang	22	-9
*single-tenant-managed execut	-7	-13
*single-tenant-managed exist	-18	75
*single-tenant-managed expect	-22	33
*single-tenant-managed expir	1	70
*single-tenant-managed export	-5	28
*single-tenant-managed extend	11	-25
*single-tenant-managed extens	-2	66
*single-tenant-managed extra	54	-4
*single-tenant-managed factor	0	16
*single-tenant-managed fail	45	-13
*single-tenant-managed failov	5	-35
*single-tenant-managed failur	41	-10
*single-tenant-managed fall	29	-16
*single-tenant-managed fast	-5	36
*single-tenant-managed fault	-6	15
*single-tenant-managed featur	-22	51
*single-tenant-managed februari	13	-6
*single-tenant-managed fedramp	27	-23
*single-tenant-managed fee	37	5
*single-tenant-managed few	25	27
*single-tenant-managed fiber	8	-3
*single-tenant-managed file	10	35
*single-tenant-managed fill	-41	25
*single-tenant-managed final	-18	31
*single-tenant-managed fine	-7	31
*single-tenant-managed fip	95	-20
*single-tenant-managed firehos	-10	29
*single-tenant-managed firewal	97	-57
*single-tenant-managed firmwar	120	-50
*single-tenant-managed first	-37	-87
*single-tenant-managed fit	-28	47
*single-tenant-managed five	10	0
*single-tenant-managed fix	55	-47
*single-tenant-managed flaw	46	13
*single-tenant-managed fleet	-11	49
*single-tenant-managed flood	8	-3
*single-tenant-managed folder	20	31
*single-tenant-managed follow	75	-30
*single-tenant-managed forc	19	3
*single-tenant-managed forward	-15	20
*single-tenant-managed framework	14	1
*single-tenant-managed free	-4	20
*single-tenant-managed from	11	19
*single-tenant-managed front	86	-72
*single-tenant-managed fsx	8	-38
*single-tenant-managed full	-18	70
*single-tenant-managed further	-14	31
*single-tenant-managed game	-15	46
*single-tenant-managed gatewai	85	-35
*single-tenant-managed gb	17	1
*single-tenant-managed general	-67	3
*single-tenant-managed get	-31	-25
*single-tenant-managed give	27	-8
*single-tenant-managed global	-28	42
*single-tenant-managed go	2	33
*single-tenant-managed goe	-16	3
*single-tenant-managed gone	-9	24
*single-tenant-managed good	-7	19
*single-tenant-managed grain	-9	30
*single-tenant-managed grant	-6	29
*single-tenant-managed greatest	-14	17
*single-tenant-managed green	-10	24
*single-tenant-managed gremlin	-14	81
*single-tenant-managed grid	-11	40
*single-tenant-managed group	5	39
*single-tenant-managed guard	-18	85
*single-tenant-managed gui	-25	-42
*single-tenant-managed hand	19	15
*single-tenant-managed handl	140	-55
*single-tenant-managed happen	5	-181
*single-tenant-managed harden	117	-89
*single-tenant-managed hardwar	96	-11
*single-tenant-managed has	8	16
*single-tenant-managed have	59	19
*single-tenant-managed hdd	19	-13
*single-tenant-managed health	30	5
*single-tenant-managed healthi	38	4
*single-tenant-managed here	-28	35
*single-tenant-managed high	24	7
*single-tenant-managed his	-31	22
*single-tenant-managed hold	49	-6
*single-tenant-managed home	35	-6
*single-tenant-managed host	56	41
*single-tenant-managed hour	-2	25
*single-tenant-managed hourli	47	7
*single-tenant-managed hous	83	-31
*single-tenant-managed how	-9	-25
*single-tenant-managed http	-6	28
*single-tenant-managed hypervisor	18	-7
*single-tenant-managed i	25	-40
*single-tenant-managed iam	-9	24
*single-tenant-managed ident	-9	19
*single-tenant-managed identifi	-21	22
*single-tenant-managed idl	5	53
*single-tenant-managed if	-30	32
*single-tenant-managed imag	11	1
*single-tenant-managed immut	-17	35
*single-tenant-managed impair	22	-11
*single-tenant-managed import	1	101
*single-tenant-managed in	24	10
*single-tenant-managed inbound	-11	69
*single-tenant-managed includ	39	4
*single-tenant-managed index	0	38
*single-tenant-managed infer	-11	44
*single-tenant-managed infrastructur	-11	-31
*single-tenant-managed initi	-17	15
*single-tenant-managed inject	-14	77
*single-tenant-managed insecur	9	-7
*single-tenant-managed insid	22	24
*single-tenant-managed instal	32	14
*single-tenant-managed instanc	20	10
*single-tenant-managed instead	-9	44
*single-tenant-managed intellig	22	-12
*single-tenant-managed intern	-18	-33
*single-tenant-managed internet	-11	25
*single-tenant-managed into	19	4
*single-tenant-managed invok	-1	8
*single-tenant-managed ip	-2	64
*single-tenant-managed is	17	25
*single-tenant-managed isnt	16	51
*single-tenant-managed isol	-15	57
*single-tenant-managed issu	84	-40
*single-tenant-managed it	11	21
*single-tenant-managed its	15	4
*single-tenant-managed itself	30	-6
*single-tenant-managed januari	-41	4
*single-tenant-managed job	-48	-42
*single-tenant-managed join	-11	22
*single-tenant-managed joint	-8	56
*single-tenant-managed keep	6	20
*single-tenant-managed kei	36	64
*single-tenant-managed kept	66	-21
*single-tenant-managed kerbero	34	-16
*single-tenant-managed kernel	-20	-117
*single-tenant-managed key	11	24
*single-tenant-managed kick	-39	35
*single-tenant-managed kms	17	14
*single-tenant-managed knob	8	57
*single-tenant-managed know	48	-57
*single-tenant-managed known	29	-2
*single-tenant-managed kubernetes	38	53
*single-tenant-managed label	0	15
*single-tenant-managed larger	-13	53
*single-tenant-managed last	51	41
*single-tenant-managed later	1	27
*single-tenant-managed latest	26	6
*single-tenant-managed launch	44	27
*single-tenant-managed ldap	7	18
*single-tenant-managed least	1	28
*single-tenant-managed leav	-6	21
*single-tenant-managed left	-7	21
*single-tenant-managed less	19	-10
*single-tenant-managed let	-10	42
*single-tenant-managed level	13	44
*single-tenant-managed li	-18	23
*single-tenant-managed lib	-10	64
*single-tenant-managed librari	-18	55
*single-tenant-managed licens	-25	-23
*single-tenant-managed life	40	-30
*single-tenant-managed lifecycl	14	-3
*single-tenant-managed like	-4	56
*single-tenant-managed limit	-2	13
*single-tenant-managed linux	-44	-57
*single-tenant-managed list	-6	34
*single-tenant-managed live	-9	35
*single-tenant-managed load	-11	20
*single-tenant-managed local	-1	10
*single-tenant-managed locat	12	-5
*single-tenant-managed lock	3	40
*single-tenant-managed log	8	17
*single-tenant-managed login	3	67
*single-tenant-managed long	33	19
*single-tenant-managed longer	-15	26
*single-tenant-managed look	38	10
*single-tenant-managed lose	-18	60
*single-tenant-managed loss	16	-13
*single-tenant-managed lost	-15	25
*single-tenant-managed lower	15	6
*single-tenant-managed machin	55	-48
*single-tenant-managed machineri	12	-6
*single-tenant-managed made	-18	-70
*single-tenant-managed maintain	27	122
*single-tenant-managed mainten	16	26
*single-tenant-managed major	9	49
*single-tenant-managed make	3	17
*single-tenant-managed manag	4	38
*single-tenant-managed mandatori	14	16
*single-tenant-managed mani	5	87
*single-tenant-managed manual	-7	24
*single-tenant-managed map	-2	20
*single-tenant-managed march	-17	34
*single-tenant-managed mark	10	-11
*single-tenant-managed master	-58	-44
*single-tenant-managed matter	-4	44
*single-tenant-managed maximum	-22	49
*single-tenant-managed may	0	29
*single-tenant-managed me	-32	61
*single-tenant-managed mean	-14	112
*single-tenant-managed meant	-1	65
*single-tenant-managed meanwhil	3	58
*single-tenant-managed media	-4	47
*single-tenant-managed member	-12	47
*single-tenant-managed mend	74	42
*single-tenant-managed mess	-15	18
*single-tenant-managed messag	1	34
*single-tenant-managed metadata	14	19
*single-tenant-managed metric	41	-16
*single-tenant-managed mfa	-6	21
*single-tenant-managed migrat	-32	17
*single-tenant-managed minimum	-9	18
*single-tenant-managed minut	2	18
*single-tenant-managed miss	-21	24
*single-tenant-managed mode	-3	36
*single-tenant-managed model	19	36
*single-tenant-managed modifi	-11	14
*single-tenant-managed modul	11	37
*single-tenant-managed mondai	33	5
*single-tenant-managed monitor	9	1
*single-tenant-managed month	-45	7
*single-tenant-managed monthli	19	81
*single-tenant-managed more	-49	-34
*single-tenant-managed most	35	-16
*single-tenant-managed move	15	18
*single-tenant-managed multi	13	22
*single-tenant-managed must	19	18
*single-tenant-managed my	-19	64
*single-tenant-managed name	28	-5
*single-tenant-managed narrow	-4	17
*single-tenant-managed need	-6	10
*single-tenant-managed neither	50	10
*single-tenant-managed network	17	8
*single-tenant-managed never	13	15
*single-tenant-managed new	-3	-31
*single-tenant-managed newer	31	-25
*single-tenant-managed newli	-22	45
*single-tenant-managed nfs	6	36
*single-tenant-managed no	26	28
*single-tenant-managed nobodi	52	3
*single-tenant-managed node	18	11
*single-tenant-managed none	34	44
*single-tenant-managed nor	57	-1
*single-tenant-managed normal	-2	86
*single-tenant-managed not	1	48
*single-tenant-managed note	8	24
*single-tenant-managed notebook	40	-14
*single-tenant-managed noth	7	51
*single-tenant-managed notic	40	-29
*single-tenant-managed notif	-11	17
*single-tenant-managed novemb	-27	38
*single-tenant-managed ntf	-12	23
*single-tenant-managed number	-15	31
*single-tenant-managed nvme	-11	18
*single-tenant-managed object	20	39
*single-tenant-managed oci	14	-2
*single-tenant-managed of	1	-8
*single-tenant-managed off	1	26
*single-tenant-managed offer	40	-13
*single-tenant-managed offlin	15	-14
*single-tenant-managed ok	-92	-68
*single-tenant-managed old	-10	70
*single-tenant-managed older	-14	44
*single-tenant-managed on	8	36
*single-tenant-managed onc	-16	-31
*single-tenant-managed one	16	16
*single-tenant-managed onli	27	25
*single-tenant-managed ontap	-11	23
*single-tenant-managed onto	-43	-67
*single-tenant-managed open	2	20
*single-tenant-managed openzf	4	9
*single-tenant-managed oper	-1	-60
*single-tenant-managed option	-7	31
*single-tenant-managed or	9	15
*single-tenant-managed order	42	1
*single-tenant-managed os	-31	-64
*single-tenant-managed oss	9	33
*single-tenant-managed other	15	4
*single-tenant-managed otherw	-15	65
*single-tenant-managed our	-71	-96
*single-tenant-managed out	8	19
*single-tenant-managed outbound	-6	8
*single-tenant-managed outliv	-2	28
*single-tenant-managed output	38	-8
*single-tenant-managed outsid	71	-50
*single-tenant-managed over	22	-4
*single-tenant-managed own	7	31
*single-tenant-managed owner	-63	-51
*single-tenant-managed packag	6	18
*single-tenant-managed pair	57	-28
*single-tenant-managed param	6	30
*single-tenant-managed paramet	-4	32
*single-tenant-managed part	27	40
*single-tenant-managed parti	-17	25
*single-tenant-managed partit	4	15
*single-tenant-managed pass	10	-6
*single-tenant-managed password	-12	7
*single-tenant-managed patch	-50	-79
*single-tenant-managed paus	-6	39
*single-tenant-managed pay	-8	25
*single-tenant-managed pcoip	69	15
*single-tenant-managed peak	-5	14
*single-tenant-managed peer	-11	11
*single-tenant-managed pend	6	15
*single-tenant-managed peopl	-47	63
*single-tenant-managed per	14	1
*single-tenant-managed perform	-7	-52
*single-tenant-managed perimet	-3	20
*single-tenant-managed period	-45	-89
*single-tenant-managed permiss	-5	36
*single-tenant-managed persist	25	-7
*single-tenant-managed person	-67	-64
*single-tenant-managed physic	39	-35
*single-tenant-managed pick	5	43
*single-tenant-managed pin	16	11
*single-tenant-managed pip	-11	54
*single-tenant-managed place	-1	53
*single-tenant-managed plain	-1	27
*single-tenant-managed plan	15	36
*single-tenant-managed plane	61	-52
*single-tenant-managed platform	-8	43
*single-tenant-managed player	-11	34
*single-tenant-managed pleas	60	-13
*single-tenant-managed plugin	-4	60
*single-tenant-managed point	26	-14
*single-tenant-managed polici	-4	30
*single-tenant-managed port	21	45
*single-tenant-managed posix	3	26
*single-tenant-managed possibl	49	39
*single-tenant-managed powershel	41	7
*single-tenant-managed prebuilt	13	3
*single-tenant-managed prefer	53	-27
*single-tenant-managed primari	39	-15
*single-tenant-managed prioriti	20	-15
*single-tenant-managed privat	1	47
*single-tenant-managed privileg	-6	65
*single-tenant-managed problem	2	13
*single-tenant-managed process	-47	-58
*single-tenant-managed produc	-17	33
*single-tenant-managed product	-4	29
*single-tenant-managed profil	-9	19
*single-tenant-managed program	0	35
*single-tenant-managed promot	1	19
*single-tenant-managed protect	12	6
*single-tenant-managed provid	44	19
*single-tenant-managed provis	23	-7
*single-tenant-managed public	-5	31
*single-tenant-managed publicli	3	58
*single-tenant-managed publish	5	-45
*single-tenant-managed pull	-38	11
*single-tenant-managed put	12	-7
*single-tenant-managed pv	-11	18
*single-tenant-managed python	8	22
*single-tenant-managed qualiti	-9	66
*single-tenant-managed quarterli	-32	-13
*single-tenant-managed queri	-5	31
*single-tenant-managed question	53	-69
*single-tenant-managed queue	40	1
*single-tenant-managed quiet	-13	18
*single-tenant-managed quota	-20	46
*single-tenant-managed ra3	6	14
*single-tenant-managed rack	11	-5
*single-tenant-managed raiz	-21	29
*single-tenant-managed random	-18	48
*single-tenant-managed rare	51	-26
*single-tenant-managed rdp	-1	12
*single-tenant-managed reach	-11	34
*single-tenant-managed reachabl	-11	51
*single-tenant-managed read	11	43
*single-tenant-managed reader	9	-23
*single-tenant-managed readi	-36	51
*single-tenant-managed reboot	9	25
*single-tenant-managed rebuild	41	19
*single-tenant-managed receiv	-13	49
*single-tenant-managed reconnect	53	-24
*single-tenant-managed record	40	-10
*single-tenant-managed recov	0	22
*single-tenant-managed recoveri	38	14
*single-tenant-managed red	-12	33
*single-tenant-managed refresh	-11	72
*single-tenant-managed refus	62	-26
*single-tenant-managed region	-10	38
*single-tenant-managed regist	-12	40
*single-tenant-managed rehears	-16	16
*single-tenant-managed releas	73	-15
*single-tenant-managed remain	21	-14
*single-tenant-managed remot	68	-29
*single-tenant-managed remov	27	24
*single-tenant-managed renew	25	11
*single-tenant-managed repair	26	-12
*single-tenant-managed replac	29	6
*single-tenant-managed replic	7	18
*single-tenant-managed replica	1	30
*single-tenant-managed report	25	-4
*single-tenant-managed request	-48	-27
*single-tenant-managed requir	-4	29
*single-tenant-managed reset	-43	62
*single-tenant-managed resili	54	-50
*single-tenant-managed resiz	19	-8
*single-tenant-managed respons	-11	-86
*single-tenant-managed rest	-12	-13
*single-tenant-managed restart	15	36
*single-tenant-managed restor	21	5
*single-tenant-managed restrict	-3	53
*single-tenant-managed result	0	37
*single-tenant-managed resum	-8	16
*single-tenant-managed retain	-3	9
*single-tenant-managed retent	-12	13
*single-tenant-managed retir	2	58
*single-tenant-managed retri	-17	72
*single-tenant-managed review	1	28
*single-tenant-managed right	10	17
*single-tenant-managed risk	-2	10
*single-tenant-managed riski	23	-19
*single-tenant-managed role	-8	29
*single-tenant-managed roll	26	14
*single-tenant-managed rollup	25	-11
*single-tenant-managed root	41	16
*single-tenant-managed rotat	-16	9
*single-tenant-managed router	8	-3
*single-tenant-managed row	-9	29
*single-tenant-managed rule	-2	19
*single-tenant-managed run	21	5
*single-tenant-managed runtim	63	-42
*single-tenant-managed s	44	-8
*single-tenant-managed s3	17	12
*single-tenant-managed sai	-27	32
*single-tenant-managed same	57	124
*single-tenant-managed saml	2	10
*single-tenant-managed save	-2	26
*single-tenant-managed say	29	-13
*single-tenant-managed scale	3	8
*single-tenant-managed scan	53	-41
*single-tenant-managed schedul	-27	-14
*single-tenant-managed schema	2	81
*single-tenant-managed scientist	-30	16
*single-tenant-managed scratch	-3	87
*single-tenant-managed script	-5	26
*single-tenant-managed sdk	11	6
*single-tenant-managed search	66	-13
*single-tenant-managed second	-27	-31
*single-tenant-managed secret	26	-15
*single-tenant-managed secur	-37	-54
*single-tenant-managed see	-15	-62
*single-tenant-managed select	-8	63
*single-tenant-managed self	15	1
*single-tenant-managed send	10	12
*single-tenant-managed sensit	-2	14
*single-tenant-managed serv	80	-15
*single-tenant-managed server	23	49
*single-tenant-managed serverless	13	16
*single-tenant-managed servic	-27	21
*single-tenant-managed session	35	3
*single-tenant-managed set	-7	25
*single-tenant-managed seven	-16	30
*single-tenant-managed sever	34	-21
*single-tenant-managed shadow	-2	65
*single-tenant-managed share	-13	43
*single-tenant-managed shell	54	-13
*single-tenant-managed ship	29	12
*single-tenant-managed short	34	-28
*single-tenant-managed should	-28	48
*single-tenant-managed show	-5	34
*single-tenant-managed side	-16	42
*single-tenant-managed sign	10	23
*single-tenant-managed sinc	-23	14
*single-tenant-managed singl	-6	30
*single-tenant-managed sit	-20	42
*single-tenant-managed six	37	-13
*single-tenant-managed size	-25	56
*single-tenant-managed slow	-10	61
*single-tenant-managed small	-29	43
*single-tenant-managed smb	22	-2
*single-tenant-managed snapmirror	-9	78
*single-tenant-managed softwar	19	-14
*single-tenant-managed some	-39	61
*single-tenant-managed somebodi	-39	37
*single-tenant-managed someth	-107	-26
*single-tenant-managed sorri	10	7
*single-tenant-managed sourc	25	23
*single-tenant-managed space	-4	20
*single-tenant-managed spare	-48	69
*single-tenant-managed speak	64	-38
*single-tenant-managed spread	-6	32
*single-tenant-managed sql	7	46
*single-tenant-managed squash	2	24
*single-tenant-managed ssd	15	-10
*single-tenant-managed ssh	45	4
*single-tenant-managed ssl	-20	33
*single-tenant-managed stabil	8	-2
*single-tenant-managed stai	0	18
*single-tenant-managed stand	-69	-37
*single-tenant-managed standard	-24	32
*single-tenant-managed standbi	32	-4
*single-tenant-managed start	4	48
*single-tenant-managed startup	-11	26
*single-tenant-managed state	13	23
*single-tenant-managed statement	11	41
*single-tenant-managed statu	-9	27
*single-tenant-managed step	18	-3
*single-tenant-managed still	-2	82
*single-tenant-managed stop	12	4
*single-tenant-managed storag	17	20
*single-tenant-managed store	1	42
*single-tenant-managed stream	44	-19
*single-tenant-managed subnet	-2	18
*single-tenant-managed such	-10	42
*single-tenant-managed suppli	10	42
*single-tenant-managed support	12	12
*single-tenant-managed sure	-10	10
*single-tenant-managed surviv	-7	8
*single-tenant-managed swap	64	1
*single-tenant-managed switch	21	4
*single-tenant-managed switchov	29	58
*single-tenant-managed system	-15	-31
*single-tenant-managed tabl	-26	88
*single-tenant-managed take	17	-4
*single-tenant-managed taken	-27	62
*single-tenant-managed target	40	1
*single-tenant-managed task	-28	-112
*single-tenant-managed tde	30	4
*single-tenant-managed team	8	51
*single-tenant-managed tell	10	33
*single-tenant-managed templat	-11	24
*single-tenant-managed test	19	3
*single-tenant-managed than	16	5
*single-tenant-managed thank	-119	-128
*single-tenant-managed that	13	9
*single-tenant-managed the	20	10
*single-tenant-managed thei	3	20
*single-tenant-managed their	27	-32
*single-tenant-managed them	10	19
*single-tenant-managed themselv	54	30
*single-tenant-managed then	-37	106
*single-tenant-managed there	10	44
*single-tenant-managed these	84	70
*single-tenant-managed thi	16	59
*single-tenant-managed third	48	4
*single-tenant-managed those	28	35
*single-tenant-managed three	37	-7
*single-tenant-managed through	25	10
*single-tenant-managed throughput	-12	45
*single-tenant-managed tick	-36	83
*single-tenant-managed tier	-12	47
*single-tenant-managed time	-6	34
*single-tenant-managed tls	32	0
*single-tenant-managed to	8	19
*single-tenant-managed togeth	-30	40
*single-tenant-managed token	3	24
*single-tenant-managed too	-80	146
*single-tenant-managed tool	-26	54
*single-tenant-managed topic	-4	79
*single-tenant-managed touch	11	-42
*single-tenant-managed traffic	18	-2
*single-tenant-managed trail	8	21
*single-tenant-managed train	-1	64
*single-tenant-managed transact	22	3
*single-tenant-managed trigger	9	14
*single-tenant-managed trust	21	3
*single-tenant-managed tune	-1	46
*single-tenant-managed turn	12	20
*single-tenant-managed two	-9	27
*single-tenant-managed txt	-13	43
*single-tenant-managed type	-6	35
*single-tenant-managed typic	53	-15
*single-tenant-managed under	43	-19
*single-tenant-managed underli	71	-16
*single-tenant-managed underneath	-59	-113
*single-tenant-managed undo	64	-45
*single-tenant-managed unencrypt	48	-10
*single-tenant-managed unhealthi	8	2
*single-tenant-managed unit	10	4
*single-tenant-managed unless	-6	28
*single-tenant-managed until	4	18
*single-tenant-managed up	-29	-16
*single-tenant-managed upgrad	-74	-36
*single-tenant-managed upload	-8	42
*single-tenant-managed us	40	30
*single-tenant-managed usabl	-7	32
*single-tenant-managed usag	-7	16
*single-tenant-managed use	-10	77
*single-tenant-managed user	-12	63
*single-tenant-managed usual	8	-1
*single-tenant-managed valid	7	26
*single-tenant-managed vault	-4	11
*single-tenant-managed verifi	10	11
*single-tenant-managed version	-7	-19
*single-tenant-managed view	-4	34
*single-tenant-managed virtual	-35	53
*single-tenant-managed vm	-26	34
*single-tenant-managed volum	24	-13
*single-tenant-managed vpc	-5	14
*single-tenant-managed vulner	31	45
*single-tenant-managed w	-110	11
*single-tenant-managed wait	28	58
*single-tenant-managed want	53	8
*single-tenant-managed warn	45	-19
*single-tenant-managed was	48	-27
*single-tenant-managed watch	-9	34
*single-tenant-managed way	11	26
*single-tenant-managed we	-7	63
*single-tenant-managed web	18	10
*single-tenant-managed week	-13	54
*single-tenant-managed weekli	8	29
*single-tenant-managed well	28	-30
*single-tenant-managed were	-50	72
*single-tenant-managed what	19	12
*single-tenant-managed whatev	31	-4
*single-tenant-managed where	22	-8
*single-tenant-managed whether	-7	29
*single-tenant-managed which	19	-4
*single-tenant-managed while	-6	-23
*single-tenant-managed who	-66	-50
*single-tenant-managed whoever	-17	25
*single-tenant-managed whom	-49	33
*single-tenant-managed whose	-12	52
*single-tenant-managed window	27	25
*single-tenant-managed windows	33	5
*single-tenant-managed with	11	19
*single-tenant-managed within	5	16
*single-tenant-managed without	18	-23
*single-tenant-managed wont	-15	15
*single-tenant-managed work	-1	47
*single-tenant-managed worker	100	-39
*single-tenant-managed workload	-19	39
*single-tenant-managed write	3	13
*single-tenant-managed writer	14	-3
*single-tenant-managed wrong	-2	20
*single-tenant-managed year	-7	31
*single-tenant-managed you	-66	33
*single-tenant-managed yourself	-8	50
*single-tenant-managed yum	-28	31
*single-tenant-managed zone	14	8
*single-tenant-managed zookeep	34	51
0	8	45
0 0	-1	78
0 @	40	-24
0 and	49	15
0 mean	0	18
0 on	-17	29
0 or	65	-7
0 still	-10	60
0 to	-15	47
0 turn	-9	75
000	24	-23
095	-25	27
095 dai	-25	27
1	22	31
1 $	-14	23
1 0	-16	56
1 000	28	-28
1 095	-25	27
1 3	-16	27
1 31	30	-89
1 @	-13	35
1 and	-12	50
1 dai	21	-20
1 to	5	17
10	-25	55
100	1	14
100 gbp	26	-13
11	29	3
12	-1	24
12 hour	25	5
12 month	12	52
128	-8	13
13	27	34
14	8	11
14 dai	16	1
14 month	-13	20
14 to	-28	33
140	33	-22
15 dai	-16	16
15 minut	-22	41
15 month	-10	14
150	-9	11
16	41	41
16 on	-14	14
18 februari	13	-6
2	29	7
2 0	-26	32
2 @	79	-37
2 and	30	19
2 at	21	-16
2 audit	40	-16
2 or	32	6
20	-21	60
20 get	1	11
20 gib	-17	38
2016	-5	46
2017	-17	32
2017 still	-17	32
2018	-26	37
2019	-14	43
2021	-49	21
2022	-18	28
2023	-12	-24
2023 imag	14	60
2024	8	19
2025	24	20
2025 has	-9	14
2026	13	11
2026 with	10	-10
2027	-9	32
2027 for	20	-14
21	7	-21
21 dai	24	12
22	-19	42
22 for	3	10
22 open	11	51
24	17	9
24 hour	23	4
24 month	-14	30
25	25	-17
25 februari	25	-17
256	23	-11
256 bit	11	-2
27001	-21	-30
27001 certif	3	-34
28	43	29
28 @	13	71
29	-3	12
29 septemb	-3	12
3	28	25
3 12	-30	26
3 and	65	-45
3 is	-26	81
3 onli	56	-34
30	8	13
30 dai	6	15
30 juli	-7	19
30 june	23	-4
30 minut	19	3
300	-25	70
31	-7	-29
336	13	-7
336 of	13	-7
3389	2	41
35	-8	40
35 dai	9	15
36	95	-32
365	-24	47
365 dai	0	17
379	-8	9
4	50	52
40	-5	22
400	-16	19
443	-11	32
45	9	-2
45 dai	9	-2
5	34	27
5 gb	30	-15
50	16	65
512	-14	28
512 mb	-14	28
53	16	-15
6	32	43
6 1	26	11
6 and	108	-53
60	0	18
60 dai	6	9
60 minut	-8	31
7	22	3
7 dai	26	-10
7 novemb	-28	32
7 to	10	-7
72	-9	20
72 hour	-9	20
8	-11	65
9	-5	60
9 to	-17	17
90	-1	35
90 dai	5	32
=aws	-8	2
=customer	22	-7
=shared	-97	-74
@	17	22
@ $	29	47
@ %	-36	70
@ 0	25	63
@ 1	5	-12
@ 14	39	-38
@ 2	-52	11
@ 4	-25	91
@ 5	11	-55
@ 7	53	-16
@ 9	-17	17
@ a	27	0
@ accept	-4	33
@ access	-7	31
@ account	34	1
@ acl	0	54
@ across	-20	33
@ activ	-7	14
@ add	25	-9
@ address	13	-12
@ admin	52	6
@ after	14	43
@ again	7	22
@ against	124	-84
@ agent	-19	119
@ alert	-61	124
@ aliv	10	-9
@ alon	4	25
@ also	43	-42
@ alwai	27	22
@ amazon	-90	-89
@ ami	-6	-98
@ among	24	-3
@ an	-7	21
@ analys	59	-23
@ and	14	6
@ announc	22	12
@ anoth	2	8
@ answer	50	17
@ anycast	103	-35
@ apart	51	-20
@ api	25	-6
@ app	19	3
@ applianc	67	24
@ applic	-11	37
@ archiv	-46	48
@ are	-9	26
@ artifact	16	-7
@ as	33	-25
@ ask	44	-52
@ assign	-8	64
@ associ	-11	22
@ at	-20	-25
@ attach	-2	52
@ audit	23	-1
@ auth	-2	66
@ author	82	70
@ auto	3	80
@ automat	79	28
@ avail	48	-6
@ aws	47	-74
@ back	60	26
@ backup	7	-45
@ base	-12	12
@ baselin	-2	72
@ befor	28	0
@ behind	72	71
@ block	9	60
@ blueprint	-5	14
@ box	-40	-114
@ branch	13	60
@ bring	6	13
@ broker	12	35
@ bucket	-1	11
@ build	12	3
@ but	-2	30
@ by	65	-32
@ ca	-14	41
@ cach	50	9
@ call	56	-28
@ can	-19	46
@ cannot	-41	74
@ capac	75	-14
@ captur	13	-10
@ carri	-4	106
@ catalog	37	-31
@ center	37	-9
@ certif	-19	24
@ chang	-24	43
@ check	8	14
@ choos	45	-39
@ class	-18	51
@ classic	-26	37
@ cli	-2	9
@ client	14	10
@ clock	-27	48
@ close	36	13
@ cluster	-51	-8
@ cni	115	-56
@ code	-23	76
@ collect	31	3
@ come	14	25
@ command	-1	28
@ compar	34	-27
@ compat	27	-6
@ complianc	13	48
@ compon	29	-11
@ comput	60	21
@ config	37	98
@ configur	11	38
@ connect	-13	39
@ contain	8	62
@ content	-3	49
@ control	55	-51
@ copi	33	34
@ could	24	-12
@ count	10	14
@ cover	60	-58
@ creat	64	-35
@ cumul	-86	10
@ current	54	5
@ custom	23	101
@ daemon	-22	39
@ dashboard	22	27
@ data	52	32
@ databas	12	-2
@ decid	-42	70
@ default	27	26
@ definit	0	41
@ delet	2	30
@ deliv	25	-23
@ demand	10	26
@ depend	-18	124
@ deploi	1	77
@ deploy	22	4
@ design	1	9
@ desktop	-59	-3
@ detect	-6	17
@ devic	-1	82
@ directori	-24	46
@ disk	34	-22
@ distribut	-5	8
@ do	53	28
@ doe	15	50
@ doesnt	34	27
@ domain	52	-5
@ done	34	59
@ drift	19	80
@ drop	-40	45
@ durabl	110	-57
@ each	24	-2
@ earlier	-8	13
@ ec2	8	19
@ edg	42	-5
@ eks	2	135
@ encrypt	36	17
@ end	39	16
@ endpoint	29	-14
@ enforc	-10	57
@ engin	-5	-110
@ enrol	47	-44
@ env	-3	40
@ environ	-10	47
@ ephemer	74	-66
@ esxi	16	37
@ event	19	-71
@ everi	60	27
@ exec	0	8
@ execut	30	-7
@ exist	-2	37
@ expir	-10	26
@ fail	-7	23
@ fall	-30	76
@ fargat	42	-18
@ fast	-26	32
@ fell	34	-25
@ file	28	9
@ filter	6	32
@ find	21	10
@ firecrack	10	0
@ firewal	-5	32
@ firmwar	129	32
@ fix	-14	47
@ flag	5	12
@ fleet	55	90
@ flood	13	-5
@ flow	-23	92
@ for	-10	24
@ forc	-13	24
@ found	-8	26
@ from	8	30
@ function	17	17
@ gatewai	93	-67
@ gather	-3	15
@ gener	30	-20
@ get	-67	-39
@ give	38	-20
@ global	3	-51
@ goe	-35	19
@ good	-10	26
@ got	11	51
@ grant	-11	48
@ group	-15	24
@ grow	62	17
@ guard	59	-25
@ guardduti	8	-5
@ had	38	-24
@ hand	-29	49
@ handl	53	13
@ hardwar	139	-53
@ has	17	7
@ have	-22	58
@ head	12	46
@ health	4	47
@ help	25	18
@ helper	22	2
@ here	-35	43
@ higher	-13	13
@ hold	-6	26
@ host	39	5
@ how	-25	31
@ i	60	-24
@ identifi	29	9
@ if	-34	43
@ imag	24	18
@ in	18	27
@ includ	26	10
@ index	37	75
@ infrastructur	17	-6
@ ingest	-8	18
@ ins	27	-7
@ insid	56	-41
@ insist	-4	20
@ inspect	-41	-73
@ instal	41	2
@ instanc	33	8
@ instead	-66	62
@ into	-39	52
@ invoc	-10	37
@ is	-2	59
@ isnt	-41	127
@ isol	31	-7
@ issu	57	-41
@ it	9	22
@ item	30	4
@ its	2	11
@ itself	54	-1
@ job	20	-12
@ keep	22	-5
@ kei	25	144
@ kept	107	-13
@ key	30	2
@ kms	-4	10
@ know	20	-10
@ land	-31	47
@ last	63	0
@ launch	57	-20
@ layer	-41	65
@ leak	-1	17
@ least	-13	89
@ leav	-13	14
@ let	-26	61
@ level	20	-13
@ li	-60	95
@ librari	-13	20
@ licens	-99	-109
@ lifecycl	-14	23
@ lifetim	-3	10
@ limit	-9	19
@ line	-16	69
@ link	6	105
@ linux	33	0
@ list	46	-11
@ listen	-24	103
@ live	-13	39
@ local	-9	25
@ locat	22	29
@ lock	11	52
@ log	8	31
@ login	17	56
@ long	-10	9
@ longer	-13	21
@ look	-59	82
@ machin	-39	-27
@ made	50	-21
@ maintain	48	-17
@ major	-66	45
@ make	54	-16
@ manag	55	-38
@ map	-28	41
@ mark	-26	32
@ materi	-16	44
@ may	-34	42
@ mean	-8	43
@ memori	35	-24
@ mend	-9	17
@ messag	25	-12
@ metadata	2	44
@ metric	33	-9
@ migrat	-15	44
@ min	-7	10
@ minimum	-15	19
@ minor	-35	-148
@ miss	8	38
@ model	26	56
@ monitor	35	-14
@ monthli	-1	86
@ more	-8	15
@ move	32	4
@ multi	-38	53
@ must	45	-24
@ name	28	26
@ namespac	-15	37
@ need	27	-36
@ neither	-15	31
@ network	-2	34
@ never	-16	52
@ no	-18	24
@ node	-43	-114
@ not	16	61
@ notic	43	-20
@ observ	8	32
@ of	28	53
@ off	19	5
@ offer	23	15
@ old	17	-6
@ on	-31	69
@ onc	-25	-70
@ one	73	-10
@ onli	-9	79
@ onlin	-45	55
@ open	-2	30
@ oper	-20	0
@ optim	-11	44
@ option	-12	17
@ or	10	10
@ os	-138	-77
@ oss	9	33
@ our	-24	67
@ over	13	13
@ own	48	-16
@ owner	-26	60
@ param	6	30
@ paramet	-5	61
@ partit	43	39
@ pass	52	-3
@ password	15	27
@ patch	35	-8
@ peer	73	-21
@ per	5	12
@ permiss	-19	35
@ physic	55	-45
@ pick	55	-17
@ pin	-42	38
@ plan	66	-18
@ platform	-3	14
@ pleas	-42	53
@ plugin	-5	75
@ pod	18	-16
@ point	23	72
@ polici	3	68
@ port	-54	79
@ pre	2	48
@ print	-23	56
@ process	56	-8
@ profil	-9	20
@ project	-12	35
@ prompt	-29	54
@ properti	-7	9
@ protect	52	-7
@ provid	42	-12
@ provis	-30	20
@ proxi	-35	95
@ public	17	-25
@ publish	15	31
@ put	-10	17
@ python	-13	60
@ queri	-37	23
@ question	-24	30
@ quota	22	18
@ rack	-10	11
@ rbac	-13	104
@ reach	-30	39
@ read	5	16
@ rebuild	-3	13
@ record	20	12
@ refus	-13	27
@ region	39	-31
@ releas	25	9
@ renew	49	-36
@ repair	7	60
@ replac	15	-7
@ replic	12	28
@ replica	-6	91
@ report	24	6
@ repositori	30	-4
@ request	52	-2
@ requir	48	-19
@ resourc	8	7
@ respect	-21	52
@ respons	-20	77
@ restor	98	-26
@ retent	-29	93
@ retir	49	-24
@ retri	-50	62
@ review	2	19
@ revok	2	34
@ right	70	-4
@ role	5	16
@ roll	13	7
@ root	25	-17
@ rotat	-22	95
@ rout	8	62
@ router	-6	69
@ rule	-5	87
@ run	14	6
@ runtim	45	-14
@ s	17	13
@ sai	-10	26
@ save	8	-2
@ scale	82	-20
@ scan	19	18
@ schedul	96	-10
@ scratch	-12	66
@ script	1	77
@ sdk	35	-28
@ secret	17	-12
@ secur	-96	-121
@ self	-11	46
@ send	26	-14
@ serv	25	16
@ server	-22	-59
@ serverless	5	38
@ servic	50	-25
@ session	31	-10
@ set	58	-26
@ share	-39	59
@ should	48	-36
@ show	18	32
@ side	23	-5
@ sidecar	3	58
@ sign	51	-30
@ sinc	23	0
@ sit	58	1
@ size	26	74
@ snapshot	-53	-47
@ so	-34	68
@ softwar	60	-34
@ some	-30	46
@ someon	20	1
@ someth	106	19
@ sourc	-4	20
@ spf	-5	10
@ stai	-25	42
@ stand	-25	54
@ standard	87	-68
@ standbi	-12	29
@ start	9	25
@ state	57	-38
@ still	-3	35
@ stop	0	-12
@ storag	50	-53
@ store	21	17
@ stream	-88	-102
@ subnet	-14	25
@ suggest	21	30
@ suppli	55	6
@ support	61	-33
@ switch	48	-21
@ system	19	-4
@ tabl	20	47
@ take	40	-6
@ target	23	-7
@ tell	-17	24
@ templat	7	20
@ term	22	-20
@ test	-5	19
@ that	23	5
@ the	9	44
@ thei	-11	16
@ their	27	6
@ them	34	-28
@ themselv	-31	40
@ then	143	-7
@ there	9	26
@ thing	-183	-79
@ those	-18	25
@ though	-124	60
@ threat	9	6
@ three	15	-8
@ throttl	-11	54
@ through	15	-10
@ tls	-36	77
@ to	26	6
@ too	186	-42
@ tool	40	-33
@ topic	0	15
@ traffic	8	-2
@ tri	-26	30
@ trigger	-8	11
@ true	34	21
@ two	-3	41
@ type	-3	26
@ under	38	-19
@ unless	40	-18
@ until	-3	15
@ unus	-2	15
@ up	-1	48
@ updat	47	-14
@ upgrad	-84	-148
@ upload	-7	26
@ us	62	-15
@ use	-13	37
@ user	-11	47
@ valu	16	-7
@ version	-51	11
@ via	1	68
@ volum	31	1
@ vpc	-12	31
@ w	-62	-26
@ wait	-29	32
@ was	-4	38
@ watch	46	-34
@ we	66	49
@ web	-27	37
@ weight	60	-54
@ what	-23	53
@ when	30	2
@ where	-7	8
@ which	8	7
@ while	41	-57
@ who	-63	-30
@ whose	-5	94
@ windows	-60	120
@ with	-27	-26
@ within	37	-12
@ without	-8	-1
@ worker	49	-80
@ workflow	-7	29
@ would	35	-15
@ write	39	17
@ yourself	-37	102
@ zone	111	-86
^	2	25
^ %	-2	22
^ @	-28	64
^ a	34	37
^ access	68	68
^ accord	-9	67
^ ad	-170	-112
^ after	-4	12
^ agent	-4	-11
^ amazon	-39	-14
^ an	-4	32
^ and	5	56
^ antiviru	-11	101
^ api	-16	23
^ app	15	136
^ applic	-15	118
^ are	28	-17
^ as	-29	23
^ auditor	54	21
^ auth	-7	61
^ author	-2	182
^ autom	-38	-3
^ avail	62	4
^ awar	-60	-73
^ aws	11	-11
^ back	-4	100
^ background	22	-1
^ base	-45	57
^ bio	53	-32
^ bit	43	-16
^ bounc	-23	18
^ bui	71	60
^ but	16	-129
^ can	11	45
^ capac	-104	-78
^ cctv	80	3
^ chang	6	84
^ check	-23	29
^ checksum	-13	-52
^ choos	-64	127
^ cloud	0	112
^ code	-4	35
^ complianc	-22	20
^ configur	0	43
^ contain	-97	-65
^ containerd	51	-4
^ content	-5	129
^ control	78	-45
^ coredn	-73	-1
^ could	25	-22
^ cpu	-12	75
^ creat	-7	132
^ cross	-15	94
^ custom	-24	165
^ dangl	4	46
^ data	7	44
^ databas	31	122
^ db	-72	-91
^ ddo	-24	-56
^ decid	-2	56
^ decommiss	78	-26
^ delet	-6	63
^ deploi	-8	36
^ dev	2	45
^ devic	-4	23
^ disast	-4	22
^ dns	-22	112
^ doe	15	0
^ download	-29	54
^ elast	-139	-123
^ eleven	37	-19
^ enabl	-7	128
^ encrypt	-179	-123
^ engin	-64	-90
^ environ	-8	53
^ even	23	55
^ event	-13	106
^ evid	0	18
^ execut	-10	111
^ failov	24	8
^ fibr	91	11
^ fine	-30	53
^ fip	23	-2
^ firecrack	90	-42
^ firmwar	100	29
^ flood	11	-3
^ flow	-20	44
^ for	-30	17
^ gatewai	-108	-27
^ gdpr	11	87
^ gener	146	-19
^ generally	110	10
^ good	28	-27
^ guest	23	142
^ hard	125	1
^ harden	-92	-91
^ hardwar	131	16
^ health	-61	-21
^ hello	-46	-45
^ hey	7	66
^ hipaa	-55	3
^ hm	18	24
^ hmm	-22	38
^ host	186	64
^ how	-45	-7
^ hpc	-29	42
^ http	34	-9
^ hypervisor	113	-10
^ i	60	-18
^ if	-20	-91
^ in	53	50
^ incid	-43	53
^ instal	-26	77
^ is	-22	-60
^ isnt	9	24
^ isol	68	-12
^ it	-44	55
^ its	-34	-20
^ karpent	92	38
^ keep	74	-28
^ key	-19	83
^ land	-22	25
^ leaver	-13	22
^ legal	-8	90
^ local	1	54
^ log	-140	-101
^ manag	91	-27
^ market	-14	83
^ memori	-16	66
^ mfa	22	121
^ move	-33	117
^ multi	-25	35
^ must	19	-68
^ my	5	-30
^ n	-47	9
^ nacl	-3	27
^ nah	67	9
^ network	-36	95
^ new	-46	59
^ nitro	82	-11
^ no	-54	53
^ node	107	-18
^ node18	-40	15
^ not	95	-20
^ now	-48	117
^ nvidia	-15	28
^ ok	-35	-47
^ on	135	128
^ one	19	-20
^ open	5	23
^ oper	65	-75
^ os	110	62
^ our	-53	-48
^ password	43	167
^ patch	-83	-95
^ pci	41	-25
^ penetr	-47	11
^ pentest	-24	28
^ physic	88	-47
^ pick	12	56
^ pitr	6	45
^ pleas	58	25
^ pod	-42	117
^ pre	-29	92
^ procur	87	-3
^ protect	61	61
^ quarterli	-2	64
^ queue	-19	72
^ read	-9	96
^ renew	-22	78
^ replac	85	-45
^ replic	58	-38
^ resili	9	18
^ revok	7	61
^ root	60	-8
^ rotat	118	46
^ rout	-5	91
^ row	-23	34
^ same	49	33
^ scale	55	112
^ scan	-3	21
^ second	26	91
^ secret	-8	-59
^ secur	-21	39
^ server	45	-13
^ servic	-37	74
^ set	-1	11
^ share	-61	9
^ should	53	7
^ sign	-12	12
^ sinc	-55	-87
^ slow	7	35
^ snapshot	-128	-146
^ so	17	-60
^ softwar	-5	34
^ someon	-18	26
^ sorri	-45	56
^ spread	12	35
^ sql	-20	50
^ ssl	-10	36
^ stack	-2	83
^ storag	9	2
^ store	3	70
^ subscrib	5	99
^ tag	34	113
^ task	-23	33
^ test	66	60
^ thank	-63	92
^ the	-47	-55
^ then	-11	73
^ tls	-59	-39
^ train	-29	50
^ true	-38	-23
^ trust	-15	116
^ turn	-25	59
^ under	-15	71
^ upgrad	96	21
^ uptim	45	-23
^ user	-43	146
^ version	109	79
^ vet	43	24
^ virtual	130	12
^ vpn	-19	-107
^ vulner	-17	80
^ wait	-15	126
^ we	-40	-23
^ web	24	71
^ what	-8	-82
^ when	24	-10
^ which	42	33
^ who	5	-8
^ whose	-74	-111
^ will	2	37
^ windows	-75	-40
^ with	-20	-44
^ without	-9	23
^ worker	-72	-84
^ write	8	104
^ zone	-47	125
a	4	15
a %	53	-12
a @	-28	25
a backup	5	26
a bank	-22	22
a base	64	-48
a blue	-5	33
a breach	9	44
a break	34	-22
a broken	-22	30
a broker	-49	66
a bucket	-8	28
a budget	-13	39
a bug	14	18
a ca	69	-16
a cach	-17	100
a capac	20	-14
a certif	-20	45
a chang	-44	68
a client	28	-5
a cluster	12	46
a collabor	-23	44
a colleagu	-17	35
a compani	36	-6
a connect	-25	43
a consum	-8	12
a contain	-7	55
a control	16	8
a copi	-2	40
a critic	35	-5
a current	14	23
a custom	-6	52
a cve	-9	25
a daemonset	-5	13
a daili	40	-12
a dashboard	-2	26
a data	-15	-55
a databas	-24	46
a date	-1	8
a day	43	-40
a dead	39	-13
a default	-1	19
a delet	-5	29
a deploy	-7	22
a deprec	13	7
a destin	-11	11
a develop	-10	46
a devic	-11	14
a disabl	-17	22
a disk	43	-34
a distribut	35	80
a dns	28	-50
a domain	-12	23
a duti	36	-9
a fail	56	-2
a failur	-8	11
a faulti	92	-43
a few	-1	22
a file	59	-19
a find	7	37
a finger	38	-21
a firecrack	-25	25
a fix	42	-36
a flaw	34	-25
a flood	55	-26
a framework	10	-6
a fresh	6	57
a full	1	10
a function	-8	67
a gatewai	-19	29
a global	12	30
a green	-9	10
a group	-11	18
a high	15	-1
a higher	-6	28
a host	28	-18
a job	45	8
a joint	16	75
a kernel	-34	37
a key	29	-13
a kms	24	-13
a label	48	-23
a larger	-28	40
a launch	-10	20
a layer	-39	45
a leak	0	22
a leaver	6	49
a linux	1	68
a load	54	-51
a log	-11	26
a lost	-22	24
a m	1	34
a manag	46	-48
a manual	1	11
a mess	-14	28
a messag	-4	12
a method	-6	14
a microvm	54	-49
a minimum	-8	12
a minor	-3	63
a minut	-11	41
a month	46	18
a multi	19	9
a nat	-6	11
a neighbor	14	-11
a network	64	-57
a new	-7	27
a newer	-7	11
a node	14	54
a normal	38	-19
a notic	40	-15
a number	-14	16
a partner	-16	41
a patch	37	10
a paus	-16	30
a pend	74	-40
a persist	-4	13
a plan	-6	10
a platform	79	-32
a pod	106	5
a point	79	-74
a polici	5	16
a port	-25	30
a principl	-76	-48
a privat	-13	6
a product	-35	24
a provis	-114	-64
a public	18	-3
a queri	31	-37
a queue	37	-23
a random	-28	63
a rare	51	-26
a read	28	-21
a reader	12	-4
a reboot	-2	32
a recent	25	-23
a record	-16	43
a region	98	25
a regist	-28	34
a replac	48	-46
a replic	2	11
a replica	5	10
a request	75	-29
a requir	41	-36
a resourc	-10	39
a rest	-20	57
a restart	-14	49
a restor	16	1
a retail	71	28
a retent	-27	-43
a retir	31	-6
a retri	-13	20
a role	-7	28
a rout	85	-59
a rule	30	43
a run	-3	9
a schedul	-43	74
a scratch	-14	23
a second	0	19
a secret	-23	30
a secur	-6	11
a separ	65	-18
a server	-2	33
a servic	44	-9
a session	-22	31
a set	52	-23
a shard	86	-75
a share	-35	-21
a shell	-4	13
a short	12	-11
a singl	42	0
a site	-40	54
a slow	1	21
a small	-26	39
a snapshot	28	58
a spare	-10	11
a standalon	-27	35
a standard	58	-10
a standbi	46	-30
a startup	19	34
a stolen	-3	20
a store	-35	61
a subnet	-10	88
a support	-42	64
a switch	24	54
a symmetr	-16	18
a tabl	-22	36
a target	-7	20
a task	15	-10
a templat	-18	30
a test	35	-19
a thing	-17	45
a third	-23	36
a ticket	40	-7
a time	13	0
a trail	-1	22
a transact	35	-28
a trust	-17	19
a user	-22	36
a version	20	-95
a virtual	50	-23
a vm	-15	24
a volum	10	103
a vpc	14	1
a vpn	5	86
a vulner	47	63
a waf	-2	10
a way	-5	13
a web	-17	28
a whole	-87	-36
a window	31	-15
a windows	-13	17
a workgroup	22	-18
a workload	-18	18
a write	-14	24
a wrong	21	10
a year	42	11
a zip	38	-82
a zone	43	-13
abl	-19	31
abl to	-19	31
about	4	-18
about @	-83	-91
about an	-6	64
about everi	63	-44
about onc	-26	61
about our	-3	94
about the	-36	-67
about three	25	-11
about weekli	48	-34
abov	19	-9
abov all	-14	17
absorb	10	-5
absorb the	8	-4
abus	1	52
abus notic	-1	72
acceler	28	12
accept	26	10
accept agreement	19	11
accept attach	-12	47
accept tls	88	-49
access	-2	38
access $	-49	-48
access @	-16	17
access and	-10	33
access audit	-5	8
access control	3	38
access data	1	10
access entri	-10	34
access for	-5	8
access is	-1	10
access kei	1	74
access key	35	103
access list	-10	33
access log	12	22
access of	54	-3
access off	-2	31
access on	-12	60
access polici	-13	49
access review	-2	64
access right	-6	88
access to	16	23
accident	-45	59
accident delet	-45	59
accord	-21	69
accord to	-15	68
account	6	23
account $	-13	20
account @	19	-8
account a	-15	21
account access	8	35
account and	7	12
account at	1	9
account contact	-8	18
account credenti	-18	38
account for	23	8
account in	28	22
account is	76	-65
account may	-6	46
account of	-8	42
account on	22	-15
account password	-21	78
account reach	-2	15
account receiv	0	10
account region	-12	29
account role	4	22
account s	-64	80
account that	-5	11
account the	59	-58
account throttl	35	-31
account who	17	39
account whose	-2	10
account with	18	-7
acl	0	51
acl $	7	103
acl and	-3	9
acl in	-7	34
acl on	2	63
acl to	-2	13
acm	9	11
acm in	-6	10
acm renew	60	-56
across	38	22
across all	-20	33
across the	2	68
across three	61	0
act	-2	22
act $	-60	-46
act @	45	-6
act for	-25	17
act of	1	40
act on	-10	59
action and	-28	45
action are	-23	82
action instal	-15	26
action of	69	-29
action set	-27	43
activ	-17	33
activ @	33	-31
activ a	-18	22
activ and	14	-11
activ directori	-11	16
activ it	22	8
activ log	-12	22
activ on	-7	16
activ or	32	-30
activ stream	-9	12
activ worker	-20	36
actual	45	-10
ad	-25	-26
ad group	-1	47
ad later	-23	60
ad or	44	-41
adapt	58	-26
adapt train	62	-32
add a	-17	33
add an	-10	33
add and	30	-2
add at	-15	70
add capac	-21	-121
add connector	-4	21
add disk	-11	-57
add more	-17	25
add new	64	-53
add node	45	-7
add noth	-23	32
add on	-17	4
add ons	-4	20
add rate	-11	12
add reader	-3	13
add replica	-2	109
add storag	-26	18
add the	-50	89
add to	-19	32
add vpc	-12	13
addon	-45	6
addon on	-46	0
address	8	21
address $	-9	62
address and	14	-3
address from	-12	45
address rang	-15	19
adjust	42	-19
admin	12	62
admin and	-10	29
admin right	10	44
administ	-17	61
administr	17	19
administr account	-4	19
administr and	-12	34
administr can	116	43
administratoraccess	-13	38
admiss	-4	24
advanc	-12	42
advisor	9	69
adviz	-32	66
aes	26	-14
aes 256	26	-14
affect	-13	72
affin	53	-17
after	12	14
after 14	9	6
after 15	-33	41
after 18	10	-10
after 24	4	17
after 30	48	-37
after 90	-5	14
after a	-5	41
after an	-15	91
after anoth	34	-1
after each	33	-13
after it	44	-24
after its	35	-12
after launch	-6	23
after one	-26	29
after seven	-6	14
after standard	30	-16
after test	-9	45
after that	-19	31
after the	25	-21
after their	18	-16
after we	11	60
afterward	-12	50
afterward so	-19	21
again	-4	27
again @	48	-43
again after	-47	58
again and	-24	34
again by	8	-6
again elsewher	-8	33
again from	29	-10
again is	-14	33
again where	21	-21
against	35	5
against a	11	12
against common	46	-46
against cross	-10	13
against delet	-34	71
against our	-3	64
against request	-13	15
age	-21	68
age of	-3	12
agent	10	22
agent $	-90	56
agent @	-20	28
agent and	16	0
agent are	-19	29
agent by	53	-47
agent come	-49	54
agent is	18	4
agent manag	13	-2
agent of	66	-33
agent on	-7	87
agent or	-12	42
agent run	-17	31
agent that	-17	38
agent the	8	-2
agent updat	-86	-47
agent version	-36	62
agent when	-71	90
agent with	71	-53
ago	-11	23
agre	24	-17
agreement	81	-52
agreement and	-7	13
agreement for	50	-34
ahead	10	32
ahead and	20	-18
ai servic	17	-8
al2023	11	-4
alarm	-8	33
alarm and	-9	24
alarm are	-2	49
alarm for	-14	28
alarm of	-5	14
alarm on	-10	29
alarm read	1	13
alarm that	-12	19
alert	4	36
alert and	-19	30
alert on	-9	42
alert rule	-5	16
algorithm	35	-17
alia	-16	35
alias	-18	44
alias and	-24	55
alik	-18	23
aliv	101	-23
aliv $	64	-52
aliv and	-90	94
all	23	19
all $	-17	9
all @	16	44
all bucket	-22	24
all commun	41	-26
all data	70	-37
all for	-8	10
all its	-1	20
all node	56	26
all of	8	38
all our	-15	27
all region	-16	36
all servic	7	38
all sourc	-13	21
all tabl	32	11
all that	32	-7
all the	-36	64
all traffic	35	-11
alloc	-5	13
allow	1	15
allow cipher	-14	15
allow list	-11	25
allow onli	-11	12
allow to	19	-6
alon	1	31
alon has	-14	27
alon or	-40	40
alon with	66	-60
along	-12	23
alreadi	-19	29
also	1	38
also %	-24	95
also after	-6	38
also for	11	0
also the	15	-10
also those	13	-8
alto	-18	49
alto @	-15	27
alwai	48	7
alwai @	44	-27
alwai and	25	-19
alwai doe	-49	70
alwai encrypt	41	13
alwai on	105	-42
alwai start	-8	16
alwai with	51	-40
alwayson	96	3
am	91	-15
am %	45	-28
amazon	-5	-47
amazon $	-23	27
amazon @	5	66
amazon linux	-62	-35
amazon or	-72	-119
amazon q	-65	-84
ami	18	24
ami $	99	-9
ami %	-19	48
ami and	33	-16
ami are	37	5
ami by	-34	60
ami for	51	7
ami in	-13	11
ami into	29	-6
ami is	45	-61
ami of	-1	107
ami or	-2	32
ami out	-5	48
ami patch	-25	47
ami releas	24	-142
ami that	-11	30
ami under	-15	52
ami updat	-134	17
among	38	3
among node	-5	22
among them	38	-31
an	-3	22
an %	-41	-77
an @	0	29
an abus	-1	72
an accident	-10	36
an account	-55	1
an activ	20	-13
an administr	-5	11
an agent	76	-56
an ai	-9	16
an alarm	33	33
an amazon	-17	31
an applianc	27	-24
an applic	-11	44
an archiv	46	-35
an attack	4	9
an author	20	-7
an avail	38	-27
an aws	8	36
an employe	-18	60
an encrypt	-23	53
an end	-15	32
an endpoint	22	-16
an engin	50	-32
an entir	18	-17
an environ	-33	64
an event	74	-59
an ex	-24	53
an except	-2	11
an execut	8	-7
an exist	-25	42
an export	-14	58
an hour	13	-9
an http	9	6
an imag	-6	18
an impair	22	-11
an instanc	20	-11
an interfac	-6	24
an intermedi	-7	12
an intern	-24	42
an isol	47	-29
an oci	-3	9
an old	7	13
an older	-10	22
an on	-13	52
an option	-14	65
an organ	-5	17
an os	106	26
an s3	71	-38
an sla	22	105
an updat	46	-2
an upgrad	-41	23
analys	66	-17
analysi	15	33
analysi rule	-17	27
analyst	-9	90
analyz	-42	-68
analyz it	-3	64
anchor	-9	21
and	8	13
and 0	-28	30
and 1	4	39
and 2	-37	134
and 6	3	80
and @	31	4
and a	-5	15
and absorb	8	-4
and accept	-8	18
and access	-5	23
and account	-15	27
and act	-2	17
and activ	3	9
and add	-3	20
and after	-12	25
and afterward	-15	25
and agent	11	16
and alarm	-8	20
and all	25	-18
and allow	-10	25
and alwai	9	1
and ami	-14	16
and an	36	-22
and analyz	-54	-88
and announc	41	-18
and answer	-8	18
and any	-9	12
and api	32	-7
and app	-60	-34
and appli	53	-17
and applic	5	44
and approv	-12	36
and archiv	19	-5
and are	19	-8
and ask	-13	23
and assign	-8	19
and associ	-3	15
and attribut	-4	30
and automat	-34	57
and autosc	-10	40
and avail	-64	87
and avoid	-18	19
and back	-11	40
and backup	15	48
and balanc	29	-18
and between	1	11
and bill	-2	55
and block	-20	32
and blueprint	-12	22
and bring	-18	19
and bucket	3	22
and budget	-12	19
and build	26	11
and by	-7	17
and call	-31	34
and caller	-12	34
and can	-11	25
and cannot	-6	26
and capabl	6	16
and captur	-14	26
and carri	48	11
and catalog	-6	9
and cdk	-2	9
and certif	42	-28
and check	-16	37
and choos	-16	33
and cipher	-3	31
and classifi	-5	15
and client	-2	27
and cloud	39	-27
and cloudtrail	0	16
and cluster	20	5
and code	-2	8
and collect	-22	46
and command	24	-11
and compact	41	-20
and complaint	-45	56
and comput	24	-6
and connect	-5	44
and connector	-1	15
and consum	-10	30
and contain	27	-3
and content	49	-12
and control	15	2
and cool	-1	53
and copi	49	-44
and cost	-15	51
and count	-5	9
and creat	-6	23
and custom	3	23
and daemon	25	-17
and dashboard	-26	52
and data	-18	34
and databas	8	2
and decid	-10	27
and delet	6	12
and deliv	20	0
and deliveri	42	-27
and demand	-29	41
and depend	59	-31
and deploi	-12	33
and deploy	49	-32
and descript	65	-41
and desir	-11	16
and destin	61	-27
and detect	68	-59
and devic	-65	-100
and disk	-24	37
and dns	17	-33
and do	-13	21
and document	24	-11
and doe	30	-25
and domain	-9	28
and down	-2	-106
and drain	46	-27
and drift	-10	74
and driver	-9	45
and drop	29	-19
and durabl	10	13
and each	-13	20
and earlier	-12	21
and earthquak	37	-20
and ebs	-26	42
and ecs	-10	23
and edg	9	-4
and email	-8	9
and enabl	-12	15
and encrypt	20	-12
and end	59	-21
and endpoint	-4	13
and enforc	32	9
and engin	-25	65
and enhanc	-15	17
and enlarg	-1	13
and enrol	-4	29
and environ	43	-40
and environment	62	3
and eras	13	-13
and error	-5	22
and etcd	47	-2
and evalu	-6	18
and event	30	-14
and everi	-3	19
and everyth	18	8
and evict	1	23
and evid	17	29
and execut	1	15
and expect	-3	12
and expir	25	-21
and export	-11	22
and fail	14	-10
and failov	-17	34
and file	-11	31
and filter	14	-9
and fire	10	-2
and firehos	34	-25
and firewal	41	116
and firmwar	-5	51
and fix	-28	47
and flow	-16	19
and follow	-7	17
and for	-120	-101
and forc	21	-18
and framework	-12	16
and free	19	-18
and from	-1	13
and get	-6	35
and go	-19	58
and grant	-8	27
and greatest	8	12
and group	-2	33
and grow	20	-5
and guard	28	10
and hand	15	-4
and handl	-1	34
and harden	26	17
and has	65	-63
and have	-4	13
and health	18	-4
and high	-3	28
and higher	50	-42
and hive	15	-5
and hook	-9	20
and host	39	-14
and hour	-14	16
and how	15	5
and http	-9	13
and hypervisor	-9	36
and iam	-6	17
and identifi	10	9
and idl	32	-28
and if	-13	-29
and imag	19	4
and import	-5	68
and improv	32	-16
and in	17	64
and index	-1	33
and infer	20	3
and infrastructur	52	-12
and insid	-11	22
and instal	45	-29
and instanc	-7	21
and iop	-16	34
and ip	32	-24
and is	1	23
and it	-14	23
and its	5	21
and job	12	70
and keep	11	4
and kei	23	-2
and kernel	4	20
and key	-24	34
and kms	-13	72
and kubernetes	-21	22
and label	-4	30
and lag	-11	22
and lambda	-9	18
and later	88	-44
and launch	27	-12
and leav	-16	19
and let	0	10
and librari	-2	73
and licens	-15	49
and life	-10	28
and lifecycl	21	1
and limit	-7	38
and link	-8	16
and list	19	2
and load	35	-18
and local	31	-10
and log	3	21
and look	30	-16
and lower	26	-16
and machin	9	10
and maintain	13	10
and mainten	57	-22
and major	13	4
and make	-23	32
and manag	-18	-27
and manifest	-3	31
and mantrap	90	11
and manual	138	-93
and map	39	-8
and max	-1	13
and maximum	-4	22
and meltdown	19	1
and memori	-35	69
and mend	-17	25
and messag	36	-10
and metric	39	-6
and minor	65	-18
and mitig	20	-6
and mode	-4	37
and model	-12	26
and monitor	8	-3
and most	-15	17
and move	0	18
and multi	-11	23
and name	-18	35
and narrow	-20	25
and need	22	7
and network	24	1
and never	-27	40
and new	28	-13
and newer	46	-26
and no	50	-27
and nobodi	25	-20
and node	-6	42
and none	45	-43
and not	12	2
and noth	2	10
and notic	-29	34
and notif	-7	24
and notifi	49	-25
and now	-23	29
and nsx	-17	45
and number	13	5
and nvme	-11	18
and offer	49	-24
and offset	-11	25
and old	-15	16
and older	-9	10
and on	50	-39
and one	-7	17
and onli	-32	38
and open	-7	15
and openzf	4	9
and oper	17	-5
and opt	-11	12
and origin	-12	38
and other	18	9
and our	-39	66
and outbound	1	13
and output	14	15
and over	-10	17
and own	-3	18
and packag	8	22
and parameter	-8	12
and partit	65	-38
and pass	30	-23
and password	15	13
and patch	22	-3
and paus	60	-54
and pay	-21	34
and permiss	-20	36
and persist	-19	28
and pick	15	-18
and place	55	-15
and plan	-16	24
and plugin	-12	40
and pod	-10	35
and poddisruptionbudget	-20	39
and point	-11	16
and polici	-3	22
and power	-17	48
and prevent	-14	25
and privat	-4	8
and program	-20	38
and promot	23	-19
and prompt	18	13
and propag	-6	40
and protect	8	0
and provid	-8	25
and provis	44	-12
and public	-7	22
and publish	40	-17
and push	-6	52
and put	-2	11
and python	51	-31
and queri	-12	26
and quota	0	11
and raiz	39	-26
and react	13	5
and read	-12	25
and reboot	38	1
and rebuild	-7	21
and record	23	-12
and recov	13	-9
and recoveri	-25	67
and redeploi	-13	34
and redund	-13	20
and refer	-8	20
and refus	-12	21
and region	31	-13
and regist	-18	39
and rehears	-8	13
and relaunch	-18	40
and releas	77	-24
and remov	21	7
and render	12	-4
and renew	-20	30
and repair	55	-12
and replac	10	-2
and replai	-23	23
and replic	-1	9
and replica	-2	22
and report	47	-19
and request	-32	40
and requir	17	-11
and rescan	13	-12
and reset	-13	16
and resiz	6	12
and resolv	-20	26
and resourc	37	-20
and respect	48	-29
and restart	9	28
and restor	48	-10
and result	5	19
and resum	-7	14
and retent	8	21
and retir	-4	13
and retri	35	-15
and review	-3	22
and revok	-5	11
and rhel	-4	8
and role	28	-7
and roll	43	-23
and rollback	0	10
and root	-15	57
and rotat	-11	26
and rout	-8	25
and row	2	18
and rpo	2	58
and rule	-2	13
and run	29	-1
and runtim	18	18
and s3	-28	34
and save	-10	18
and say	-3	10
and scale	14	-4
and scan	-25	36
and schedul	15	-6
and script	-4	8
and sdk	-18	109
and secret	-10	14
and secur	-4	24
and see	-8	9
and select	66	-50
and send	30	-19
and serv	16	0
and server	-22	44
and servic	-23	41
and session	41	-6
and set	-10	22
and shadow	19	-16
and share	-17	45
and ship	32	-28
and show	38	-23
and shrink	26	-14
and sign	-13	29
and singl	24	-18
and size	8	-1
and snapshot	34	-8
and snowflak	15	-15
and softwar	-35	46
and some	-9	10
and sourc	8	6
and split	21	-12
and spread	-23	35
and sse	-51	84
and stai	12	9
and stand	-13	19
and start	-1	30
and startup	-11	26
and state	-17	59
and stop	48	-37
and storag	28	-1
and store	61	-31
and stream	21	47
and subnet	11	-1
and subscrib	-6	47
and suppress	-7	12
and swap	33	-51
and switch	25	-23
and system	9	9
and tag	-11	16
and take	-1	22
and target	8	32
and task	-26	44
and tell	30	-14
and templat	-2	13
and test	11	2
and that	8	0
and the	1	15
and thei	16	-14
and their	15	-18
and then	44	-31
and there	-22	25
and thi	9	-2
and those	-14	22
and threat	16	1
and throttl	26	-24
and throughput	-4	19
and tier	-23	78
and timeout	-23	50
and tls	16	1
and to	-7	18
and tool	23	-15
and trace	-44	62
and traffic	6	23
and train	-62	-77
and transact	7	27
and transcript	12	8
and transport	30	-22
and tri	49	-47
and trust	-11	17
and tune	-7	11
and turn	-10	18
and type	42	-5
and under	23	-22
and up	29	-25
and updat	30	4
and upgrad	10	10
and upload	-22	32
and us	33	-30
and usag	9	-9
and use	-4	21
and user	18	62
and valid	-30	57
and verifi	-25	46
and version	-21	38
and video	39	-15
and volum	-13	40
and wait	26	-25
and watch	-3	18
and we	-43	-52
and web	13	24
and what	13	85
and whatev	-9	19
and when	-1	-13
and where	16	-1
and whether	-3	13
and which	2	9
and who	-32	-11
and windows	3	13
and wipe	-39	64
and with	-3	15
and within	67	-65
and without	52	-44
and worker	-17	42
and workload	-36	64
and write	-4	-10
and zone	-21	37
anew	19	6
anew where	22	-18
annot	4	38
announc	36	-2
announc and	-25	36
announc by	36	-4
announc it	22	-12
announc mainten	33	-19
announc the	4	27
anoth	18	4
anoth $	67	-11
anoth @	-24	38
anoth account	23	3
anoth custom	78	-47
anoth in	49	-48
anoth insid	28	-7
anoth key	-39	43
anoth matter	27	27
anoth one	33	-30
anoth region	-13	30
anoth tenant	39	-24
anoth zone	12	18
answer	12	19
answer @	50	19
answer and	-12	22
answer are	-8	15
answer befor	-24	58
answer follow	-7	43
answer for	-43	65
answer out	-19	20
answer plain	72	-61
answer the	-11	19
answer to	7	57
answer what	23	-22
answer when	21	-20
answer with	22	5
anthrop	40	-38
anti	-2	21
anti ddo	-11	12
antiviru	7	135
antiviru on	9	58
any	30	8
any @	-21	58
any action	24	-3
any case	-3	26
any of	45	-11
any other	-19	34
any pre	-9	12
any servic	50	1
any setup	16	-47
any time	-3	19
any version	25	-17
anybodi	-12	51
anycast	100	-37
anycast edg	106	-33
anymor	47	-62
anyon	-14	38
anyon know	39	-1
anyth	4	-10
anyth $	-3	28
anyth %	27	2
anyth on	-66	-94
anyth to	35	0
anywai	18	-50
anywher	31	27
apart	16	-1
apart for	20	-20
apart from	10	1
apart is	-5	14
apart on	64	-38
api	15	6
api $	-9	92
api @	11	-10
api activ	22	-18
api and	13	-1
api audit	8	-5
api avail	85	34
api by	-5	41
api call	31	-11
api data	-14	45
api doe	-10	26
api endpoint	74	-53
api in	31	-21
api is	-2	82
api kei	-5	51
api of	33	-30
api or	-13	22
api over	14	-3
api placement	34	-21
api request	54	-3
api server	44	0
api that	43	-37
api token	-9	93
app	-6	47
app $	25	52
app %	16	120
app and	-12	14
app code	-5	39
app is	-25	26
app on	-7	27
appear	-21	80
appli	12	25
appli $	-38	38
appli @	-28	2
appli by	-11	-80
appli it	44	-40
appli minor	51	-3
appli oper	32	51
appli option	-31	76
appli or	-19	37
appli patch	66	-18
appli pend	-18	20
appli requir	7	11
appli servic	93	28
appli the	-32	-1
appli them	24	10
appli those	5	59
appli to	-8	48
appli updat	93	-14
applianc	8	47
applianc and	-7	14
applianc are	-5	9
applianc behind	-39	108
applianc in	-5	40
applianc is	20	-19
applianc of	179	-45
applianc on	-25	28
applianc softwar	-30	53
applic	-2	49
applic $	-20	42
applic @	-25	132
applic and	15	-3
applic are	-7	30
applic code	-37	71
applic for	-3	72
applic has	-15	16
applic in	0	25
applic is	-19	27
applic layer	-8	14
applic log	28	30
applic on	-8	23
applic over	-7	9
applic set	-8	11
applic that	-18	30
appoint	-6	30
appoint the	-6	30
approv	-16	33
approv rule	-4	16
approv step	-21	28
april	18	17
april 2026	42	-9
architect	27	-34
architectur	41	119
archiv	10	35
archiv @	-15	18
archiv and	-26	24
archiv are	-12	16
archiv in	-9	24
archiv it	-13	19
are	1	35
are %	50	58
are @	-12	66
are a	-12	57
are ad	99	-46
are and	-7	39
are anoth	27	27
are answer	-3	11
are author	30	-26
are block	-35	64
are close	-19	43
are data	98	-71
are destroi	47	-26
are encrypt	-2	-12
are expir	0	11
are gone	-16	27
are handl	-4	13
are hidden	35	-19
are in	-10	44
are inherit	57	10
are kept	16	20
are left	19	8
are limit	29	-19
are log	43	-26
are lost	-28	32
are made	-7	51
are manag	-19	52
are never	67	-11
are no	29	16
are none	15	30
are not	71	-9
are off	-8	25
are on	30	-15
are patch	97	-34
are privat	0	52
are program	-8	10
are public	-16	81
are reachabl	-8	16
are record	-12	30
are replac	-42	62
are scale	9	3
are secur	65	26
are serv	-63	41
are set	-7	30
are switch	-74	67
are taken	-28	77
are the	-51	-89
are those	4	91
are thrown	-27	70
are up	68	-7
are updat	19	-10
are windows	54	-29
are written	3	-33
arent	12	33
arent %	-23	45
argument	-8	36
around	-4	52
around in	26	3
arrang	-18	40
arrang that	19	1
arriv	-28	-22
arriv and	-5	58
art	-7	11
artifact	19	-5
artifact $	-29	54
artifact and	25	-19
artifact cach	23	-17
as	5	18
as @	-29	37
as a	-29	8
as an	-4	11
as avail	-40	28
as blue	25	-21
as code	-13	32
as data	11	26
as ebs	57	-53
as in	-7	35
as it	37	-30
as its	31	-21
as long	51	-51
as part	-3	10
as plain	-12	16
as root	-19	23
as s3	14	-14
as safe	31	-21
as servic	73	-18
as soon	38	-37
as system	12	-9
as templat	-17	26
as the	21	7
as thei	-7	29
as those	14	-3
as traffic	25	-13
as well	-2	59
ask $	-121	-85
ask @	-118	-8
ask about	11	21
ask and	50	-35
ask for	28	5
ask in	2	17
ask of	51	-27
ask to	61	-50
ask who	7	27
assess	23	13
assess and	11	7
assessor	15	55
asset	10	43
assign	-33	37
assign $	-87	-60
assign @	-7	75
assign function	-13	17
assign resourc	-10	23
assign them	-9	60
associ	-11	-20
associ a	-13	14
associ and	-16	50
associ subnet	14	-13
assum	-31	36
asynchron	12	-7
at	7	9
at %	15	42
at @	6	-36
at a	22	-5
at all	11	15
at an	58	-41
at any	-3	19
at aws	-11	15
at coarser	15	-13
at creation	7	31
at each	8	2
at edg	46	10
at everi	29	-21
at first	28	-10
at its	42	33
at latest	-17	19
at launch	-22	89
at least	12	10
at most	9	17
at no	41	-30
at onc	3	21
at our	-36	48
at random	-9	28
at rest	15	-46
at run	-5	10
at the	12	28
at them	-31	52
at which	29	-24
attach	-5	31
attach @	-31	69
attach a	-2	16
attach an	-2	35
attach and	-26	60
attach it	-6	13
attach the	-19	39
attach them	42	-5
attach to	14	13
attack	27	35
attack $	-27	20
attack and	8	29
attack depend	-13	17
attempt	-30	42
attent	-1	36
attent to	-1	36
attribut	13	7
attribut and	-17	25
attribut in	-4	8
attribut that	24	-13
audio	-6	26
audit	15	1
audit $	-29	59
audit @	17	14
audit and	16	-5
audit log	-4	28
audit of	23	-2
audit report	-51	-11
audit the	74	7
audit under	71	-1
auditor	20	16
auditor $	37	-47
auditor ask	-3	53
auditor that	-4	28
auditor want	34	33
august	11	11
august 2026	28	-23
auth	13	24
auth polici	-17	58
auth token	3	26
auth type	-11	14
authent	-5	37
authent by	-4	10
authent on	-2	24
author	4	44
author and	-3	10
author by	-17	59
author in	24	6
author of	-29	29
author rule	-9	22
author that	-13	24
author the	51	58
author there	16	-16
author where	16	-16
authorit	34	-8
authorit name	34	-8
auto	42	15
auto minor	5	89
auto mode	16	-7
auto repair	-9	10
auto scale	-6	13
auto updat	20	-9
autom	-1	-17
autom and	-5	8
autom backup	-12	-25
autom befor	-7	9
autom can	-41	47
autom configur	51	-26
autom mode	-2	61
autom patch	-3	27
autom snapshot	42	-81
automat	-26	-30
automat $	-71	-49
automat backup	14	17
automat by	-29	-95
automat daili	18	-64
automat deploy	-21	32
automat minor	-16	-13
automat mitig	-44	72
automat on	29	156
automat one	-91	61
automat patch	12	99
automat recoveri	50	-2
automat rotat	-11	68
automat scale	47	-21
automat snapshot	-63	-111
automat updat	51	4
automat upgrad	29	5
automat version	43	-15
autominorversionupgrad	15	-6
autominorversionupgrad is	19	-9
autosc	-24	44
autosc and	8	24
autosc is	49	-27
autosc of	-39	39
autoscal	-20	47
autoscal or	-21	32
autostop	56	-15
avail	24	1
avail $	102	37
avail across	16	-16
avail and	31	-22
avail for	-58	105
avail in	40	-15
avail is	36	17
avail of	2	-45
avail over	15	-2
avail plan	15	-1
avail zone	27	7
avoid	-14	16
awai	30	8
awai by	-36	49
awai from	42	-11
awar	-70	-51
awar and	-62	-77
awar train	-20	-9
aws	59	-1
aws $	-5	96
aws @	-4	29
aws account	-19	39
aws api	47	5
aws batch	-8	3
aws build	90	-6
aws data	46	-25
aws encrypt	-1	137
aws end	36	-40
aws facil	41	-13
aws has	-58	16
aws health	-63	-40
aws infrastructur	88	-18
aws is	-56	55
aws manag	61	-45
aws network	57	4
aws or	17	5
aws own	84	-18
aws router	48	-33
aws servic	24	-42
aws support	-27	36
aws who	-42	73
awsvpc	-6	19
az	24	13
az $	90	-22
az @	34	-2
az and	18	-5
az at	-5	20
az deploy	25	-20
az do	24	-13
az file	57	-29
az for	-12	72
az in	-22	19
az is	18	-17
az on	25	7
az option	20	-19
az redund	51	-35
az there	42	-25
az with	-11	15
azs	74	-14
azs with	64	-19
b	33	-15
baa	-55	25
babysit	107	-6
back	-5	11
back $	31	-25
back again	48	-44
back and	14	-7
back by	-18	30
back end	52	-24
back is	-19	57
back it	-9	64
back on	7	32
back the	18	16
back them	-4	37
back those	-7	8
back to	20	-1
back up	-24	21
back when	64	-60
backbon	59	-4
backend	58	17
background	65	-26
background check	68	-25
backup	-3	12
backup $	-136	-2
backup @	-68	99
backup and	9	15
backup are	8	41
backup at	31	-13
backup by	80	-29
backup copi	-11	11
backup for	-19	32
backup go	-11	15
backup insid	81	-47
backup of	17	-67
backup off	-18	80
backup on	8	3
backup or	-6	13
backup retent	25	86
backup stai	-9	26
backup that	-20	42
backup to	46	-14
backup unless	-3	9
backup until	-48	69
backup who	4	-121
backup window	11	-5
bad	-3	15
badg	34	-10
badg at	57	-3
bake	58	-3
balanc	26	0
balanc and	23	3
balanc control	25	-24
balanc in	23	-6
balanc or	-17	22
balanc the	-2	30
bandwidth	25	19
bandwidth and	-16	17
bank	-11	12
bank regul	8	-7
banner	-13	20
bare	36	50
bare metal	25	47
base	14	38
base @	-33	58
base and	-11	19
base capac	10	-1
base firewal	4	24
base imag	-2	26
base is	50	-43
base layer	-40	31
base or	-7	10
base rule	-9	9
baselin	12	86
baselin $	3	94
baselin in	-13	34
baselin mainten	-6	15
basement	-1	-8
basic	-15	25
bastion	-7	34
batch	-66	-39
batch @	-74	72
batteri	79	-36
be	3	15
be $	6	32
be %	55	-32
be ad	-19	51
be ask	16	-80
be awai	-16	16
be cach	-3	21
be call	-9	29
be chang	-18	42
be creat	-31	44
be done	19	-10
be enabl	-4	60
be encrypt	-16	39
be instal	10	4
be kept	-47	65
be log	38	-32
be lost	-27	38
be made	3	17
be move	-23	25
be patch	17	8
be public	-37	84
be reach	13	20
be read	-8	17
be recov	-27	52
be repair	-31	27
be replac	-17	22
be restor	-8	21
be set	-4	9
be switch	118	-64
be told	-17	23
be turn	69	-15
be undon	-21	65
be updat	-9	10
be written	-26	49
bear	-11	24
bear it	-9	11
becaus	-6	16
becaus %	-22	25
becaus it	13	-12
becom	-7	65
becom a	57	-7
becom owner	-2	45
becom unsupport	-23	27
been	-44	5
been run	-30	15
befor	6	9
befor %	-33	-67
befor @	-21	41
befor a	10	16
befor an	-19	57
befor and	15	-15
befor extend	-10	91
befor it	32	26
befor its	-22	31
befor reus	16	-6
befor riski	23	-19
befor send	4	78
befor that	32	6
befor the	-16	40
befor their	-31	52
befor upload	-7	27
befor we	-21	26
beforehand	49	7
begin	29	13
behavior	-6	48
behavior and	-5	25
behind	44	-7
behind %	-35	-12
behind @	86	-35
behind a	-101	27
behind an	31	-14
behind it	-7	40
behind our	39	42
behind the	3	24
behind them	17	8
believ	27	-24
belong	-3	-12
belong in	-23	56
belong to	10	-44
below	50	-42
below $	153	31
below 100	-9	16
below a	140	-8
below an	157	-23
below it	48	32
below the	44	-47
benchmark	-48	-5
beneath	63	6
beneath the	39	-26
beneath them	-29	39
besid	30	-15
besid a	0	8
best	-9	21
best effort	32	-30
better	-20	66
between	19	35
between @	12	16
between a	54	-60
between account	36	-15
between and	-47	68
between avail	61	-20
between aws	16	-1
between client	30	1
between compon	-13	16
between control	17	-3
between facil	16	-8
between node	17	-2
between our	-40	36
between region	94	10
between servic	55	-6
between sse	-51	84
between the	51	-17
between them	-73	105
between two	20	14
between vpc	-3	8
between worker	-32	51
between zone	47	-47
beyond	-10	25
beyond repair	3	10
beyond the	38	-38
bezo	83	21
bgp	-14	22
bgp and	-23	31
bia	5	23
big	-38	71
bill	-16	72
bind	-21	36
bio	82	-21
bio and	79	-11
biometr	88	12
bit	51	-16
bit kei	34	-23
bit rot	69	-29
black	73	-42
black fridai	73	-42
blame	29	32
blame for	50	14
block	17	36
block and	-11	12
block befor	37	-21
block by	-28	45
block everi	-24	46
block is	-3	12
block of	72	-54
block public	-19	38
block that	-5	11
block the	-29	72
blue	5	28
blue green	5	28
blueprint	35	22
blueprint for	90	6
board	-6	51
bodi	8	1
bookmark	-1	46
bootstrap	17	-2
bootstrap action	-13	22
bootstrap argument	-8	36
bootstrap script	-1	26
bot	-28	48
bot $	28	-13
both	-8	30
both $	31	122
both @	-12	22
both and	-14	33
both are	-11	84
both end	-61	-64
both engin	23	30
both side	-46	-60
both tunnel	-11	37
bottlerocket	-22	-36
bottlerocket node	-64	24
bottlerocket on	-40	-46
bought	16	-14
bounc	-16	26
bounc and	-42	53
bounc complaint	42	-43
bound	51	-30
boundari	57	57
boundari of	43	-29
box	-26	30
box $	57	60
box behind	32	44
box for	4	83
box from	-12	25
box in	-21	44
box was	-29	23
branch	-13	78
breach	6	36
break	21	3
break and	0	14
breaker	-5	41
bring	-5	26
bring a	-5	35
bring and	35	-26
bring it	-42	18
bring its	-39	45
bring none	124	-47
bring one	44	-12
bring our	5	12
bring resourc	-2	13
bring the	5	13
bring to	-11	41
bring your	4	24
broad	-16	73
broadcom	-9	34
broadli	-45	0
broke	-53	57
broken	62	-11
broken disk	74	3
broker	52	-2
broker $	113	-18
broker and	43	-26
broker log	-29	50
broker of	-36	-46
broker restart	-49	66
broker updat	90	-16
broker without	-11	33
brought	-36	52
browser	9	-6
bucket	10	12
bucket @	-3	37
bucket and	12	5
bucket are	-16	39
bucket dure	44	-43
bucket encrypt	41	7
bucket fall	76	-26
bucket for	-12	20
bucket in	26	-11
bucket is	-20	35
bucket of	-17	27
bucket or	24	9
bucket over	-22	36
bucket polici	-10	17
bucket that	59	-44
bucket to	-17	18
bucket which	-2	11
bucket whose	32	-28
bucket with	18	-2
budget	-11	52
budget below	-9	16
budget that	-11	22
buffer	-21	31
buffer disk	-32	38
bug	80	-35
bug in	22	23
bui	10	-1
build	20	6
build $	17	32
build %	64	-17
build @	-3	94
build a	-39	59
build and	17	-6
build are	-21	36
build imag	-39	63
build in	35	-22
build its	57	-7
build new	48	3
build of	12	40
build on	-17	52
build patch	30	-9
build run	-37	49
build scan	8	10
build set	-7	10
build the	42	-9
build upload	2	48
build where	31	-26
builder	26	2
built	8	22
built $	59	-37
built @	58	-45
built again	-8	9
built for	49	-21
built in	1	12
built them	-27	76
bump	-33	25
bump it	-10	53
bump the	-22	64
bundl	-2	40
bundl and	-15	17
bundl in	-26	33
burden	-48	40
burn	-15	25
burst	41	-22
buse	-17	26
busi	-23	-79
busi $	-80	-91
but	16	-8
but @	27	-61
but doe	-25	27
but for	176	23
but is	-40	15
but never	-22	25
but not	54	-6
but the	36	-17
but to	43	-41
but who	70	47
button	-56	13
buy	-41	59
buy run	-49	59
by	10	11
by $	-16	-37
by %	2	22
by @	-44	105
by a	31	2
by acm	-5	36
by amazon	32	-61
by an	0	12
by anyon	40	-4
by api	-26	37
by at	-9	13
by aws	39	22
by build	-20	34
by chang	-22	79
by cli	-22	27
by contract	-26	26
by day	-5	-31
by default	23	15
by dns	5	-29
by ebs	52	-40
by email	27	-23
by eventbridg	-15	23
by evict	21	-17
by forc	32	69
by group	-37	38
by hand	2	29
by http	71	-40
by iam	41	-11
by internet	-5	10
by it	-23	42
by its	26	-8
by itself	15	15
by launch	-8	13
by mail	14	3
by manag	-20	60
by mistak	0	18
by new	-18	37
by one	28	-6
by peopl	-1	9
by region	-2	8
by replac	88	-5
by restor	-9	29
by role	-4	10
by s3	66	-44
by session	-7	21
by sns	1	10
by that	12	19
by the	7	-22
by their	-18	28
by themselv	3	55
by tls	30	2
by updat	-17	48
by us	34	38
by volum	32	-30
by which	-4	36
by who	82	-80
by whom	-6	-70
by zone	47	-22
byol	19	111
c	3	75
ca	47	-1
cabinet	-115	-79
cabl	96	4
cabl and	97	-18
cabl between	77	-8
cach	17	0
cach and	-6	13
cach at	20	4
cach behavior	-26	78
cach disk	-14	85
cach if	83	-72
cach is	-7	25
cach on	34	-34
cage	-27	29
calcul	-13	26
calcul field	-8	18
call	15	9
call $	51	2
call @	41	7
call and	11	5
call for	25	-2
call go	-15	30
call in	28	-13
call is	-7	38
call of	17	-13
call over	27	13
call that	48	-40
call the	-15	34
call to	20	-4
call who	-14	52
call with	-61	80
callback	-7	8
caller	6	17
caller and	37	-23
caller in	-7	16
came	-37	-45
camera	51	-1
can	15	20
can %	10	32
can @	-34	49
can add	12	22
can and	-34	36
can approv	-21	28
can ask	33	-26
can be	18	5
can break	-35	40
can bring	-40	65
can chang	-13	40
can choos	-8	15
can delet	-30	36
can do	-20	40
can export	121	-79
can forc	60	-38
can go	-19	38
can have	-6	33
can instal	83	-44
can log	12	12
can lose	-14	24
can move	77	-61
can name	129	-68
can narrow	96	-77
can neither	12	25
can no	-20	21
can onli	36	-26
can open	-10	18
can pay	-20	22
can queri	-19	39
can reach	61	23
can read	-6	101
can run	-22	41
can see	-20	38
can start	23	2
can switch	2	8
can take	-37	53
can talk	-24	25
can touch	-15	16
can turn	82	-39
can use	-17	49
canari	-12	52
cannot	34	10
cannot be	7	27
cannot bring	-10	21
cannot chang	48	-24
cannot decrypt	-22	27
cannot log	96	-61
cannot put	43	-31
cannot reach	56	6
cannot read	32	-25
cannot see	77	-50
cant	21	0
cant see	30	9
cap	-19	58
cap it	-19	58
capabl	-17	37
capabl are	-26	55
capac	19	-5
capac $	-36	-131
capac and	7	23
capac behind	29	-7
capac by	-102	-128
capac for	19	1
capac in	-17	47
capac mode	-13	17
capac of	-24	25
capac on	-5	15
capac plan	-12	104
capac provid	10	31
capac reserv	-44	73
capac that	49	-9
capac to	48	-18
capac unit	-17	69
capac when	91	-8
captur	-6	23
captur and	-6	15
captur manag	14	-11
card	19	43
card number	-16	102
care	55	-34
care $	102	2
care of	3	-47
carri	12	3
carri @	8	-4
carri it	-26	89
carri out	35	-6
carri the	-12	-9
carri them	-16	65
carrier	39	-26
cas	19	4
case	-11	42
case and	25	-23
catalog and	-10	11
categori	22	-14
caus	31	-25
cctv	80	3
cctv and	42	-2
cdk	-2	9
ceil	43	-4
center	42	-8
center $	120	-21
center hardwar	8	-5
center in	56	-29
center is	-24	54
center that	33	-11
central	4	61
cert	32	9
cert in	-38	60
cert of	44	-11
cert on	19	-32
certif	-3	24
certif $	-62	-45
certif and	-16	26
certif are	73	-41
certif author	-34	44
certif bundl	29	-22
certif for	6	14
certif from	38	-8
certif in	-14	40
certif into	-9	15
certif is	11	3
certif issu	36	-36
certif manag	97	-77
certif of	25	10
certif on	-28	23
certif privat	67	-20
certif that	31	0
certif verif	-13	20
certif who	-15	34
certif with	-15	17
certifi	-9	11
certifi cloud	-25	17
certifi that	56	21
chaincod	-8	33
chang	13	17
chang @	8	18
chang afterward	-15	39
chang an	-13	27
chang and	0	14
chang by	-42	45
chang cannot	24	-23
chang five	23	-19
chang in	30	20
chang instanc	-15	41
chang it	-22	53
chang its	-43	63
chang later	7	9
chang manag	-57	34
chang noth	-17	48
chang of	82	-64
chang onli	-44	45
chang out	-18	21
chang per	17	1
chang record	-6	10
chang set	-10	16
chang start	-18	32
chang that	94	-18
chang the	12	28
chang their	2	18
chang them	-11	28
chang there	-7	21
chang to	37	-10
chang what	74	-49
chang with	-15	50
channel	-15	31
channel and	-18	35
charact	-4	61
charg	9	-8
charg of	-2	-8
chat	13	-10
chat in	30	-26
cheaper	-15	34
cheaper class	-15	34
check	7	22
check and	31	-9
check answer	-32	46
check by	-21	61
check certif	-29	42
check everi	-4	11
check is	-17	62
check it	-34	50
check its	-7	18
check of	46	21
check on	53	-8
check set	-9	12
check signatur	54	-19
check that	-19	29
check the	-4	25
check their	8	-3
check them	-28	42
check what	-20	43
checkout	-22	26
checkpoint	-8	26
checkpoint and	-2	23
checksum	1	-46
china	37	-20
china region	50	-24
choic	54	-3
choic and	30	-26
choic is	102	-70
choic of	-8	13
choic to	-100	28
choos	-7	32
choos 7	-8	9
choos @	-14	31
choos a	-5	24
choos and	-8	32
choos between	-50	73
choos encrypt	-10	40
choos framework	-30	64
choos instanc	-21	36
choos it	7	45
choos its	-6	16
choos kei	-13	36
choos kms	42	-24
choos multi	-15	33
choos node	-4	21
choos one	-25	55
choos otherw	60	-20
choos public	-17	20
choos qualifi	-10	26
choos region	-18	21
choos singl	-7	14
choos small	-4	21
choos sse	-10	10
choos that	-20	94
choos the	-13	42
choos their	-11	24
choos to	-10	16
choos type	-15	38
choos up	-4	37
choos what	-5	9
choos when	-7	13
choos where	-2	10
choos whether	-10	19
choos which	-22	58
chose	67	-57
chosen	-13	31
cidr	-12	87
cidr rang	-21	58
cipher	25	17
circuit	-5	41
circuit breaker	-5	41
cis	-16	51
cisco	-35	90
claim	-15	-15
class	-7	30
class and	-13	31
class are	2	18
class but	19	-17
class of	-5	11
class or	60	-13
class storag	-13	24
classic	-19	34
classif	-17	56
classif and	-6	55
classifi	-12	50
classifi and	-8	32
classifi it	-8	13
classifi the	-7	25
clean	-16	40
clean up	-16	36
cleanli	-8	16
cleanup	-6	67
clear	-10	37
clear in	84	-79
clear until	-14	44
cli	-16	32
cli and	-33	42
cli api	-9	19
cli or	-7	30
cli sam	-2	9
click	-34	50
click $	-28	20
client	-4	29
client @	-7	15
client and	-18	-42
client are	-16	45
client befor	-9	12
client certif	-15	31
client current	-26	46
client first	-22	30
client have	-37	67
client in	-4	19
client is	148	-94
client librari	-29	46
client must	64	-31
client need	38	-19
client on	-33	104
client reach	-25	45
client send	-8	26
client side	16	55
client that	40	-20
client trust	82	-73
client who	-34	89
client with	-5	11
clock	25	38
close	17	34
close port	3	52
close the	-19	43
close to	-33	64
close until	0	11
cloud	37	28
cloud $	31	73
cloud %	122	43
cloud @	10	92
cloud administr	-19	29
cloud is	-4	24
cloud side	69	-45
cloud with	44	-33
cloudfront	-2	14
cloudfront or	22	-1
cloudfront the	-20	24
cloudfront where	-13	14
cloudtrail	29	-11
cloudtrail and	37	-26
cloudtrail by	2	20
cloudtrail doe	-32	96
cloudtrail event	10	-9
cloudtrail except	24	-23
cloudtrail record	81	-49
cloudtrail s	21	-17
cloudwatch	17	1
cloudwatch agent	-6	32
cloudwatch alarm	-12	15
cloudwatch are	-12	23
cloudwatch everi	8	-5
cloudwatch log	11	8
cloudwatch metric	37	-15
cluster	-12	-5
cluster $	-106	-59
cluster @	80	14
cluster add	-19	20
cluster admin	-24	26
cluster and	-3	14
cluster applic	16	-15
cluster are	-1	43
cluster as	-39	49
cluster at	33	-5
cluster autoscal	-16	47
cluster by	33	9
cluster can	42	-19
cluster certif	-5	35
cluster deploy	43	-30
cluster from	-39	41
cluster has	4	12
cluster is	11	-10
cluster keep	91	-19
cluster made	19	53
cluster metric	41	-13
cluster need	-62	-59
cluster node	-134	72
cluster or	-24	57
cluster paramet	47	-37
cluster replic	35	-23
cluster set	1	10
cluster softwar	-15	91
cluster that	0	19
cluster to	10	-11
cluster up	19	-3
cluster upgrad	4	41
cluster volum	90	-28
cluster which	14	-10
cluster who	-22	-20
cluster with	-93	33
cluster without	-20	-59
cname	16	-2
cname in	-1	44
cni	77	9
cni and	-33	39
coarser	15	-13
coarser resolut	15	-13
code	-10	52
code $	-18	92
code and	9	25
code has	-3	12
code in	-17	71
code insid	-39	107
code is	-6	92
code its	-13	25
code notebook	-13	31
code of	-2	80
code password	-6	28
code run	10	13
code scan	-3	11
code secur	-15	25
code servic	9	-5
code that	7	27
code their	-8	17
code to	2	16
code who	-14	67
cognito	-1	17
cognito or	-2	13
collabor	-60	-35
colleagu	-4	73
collect	4	33
collect $	37	-7
collect @	0	27
collect and	32	21
collect evid	75	-32
collect the	-29	44
collector	-17	35
column	-9	23
column level	-4	15
com	63	24
come	-1	37
come @	-48	55
come all	-37	53
come and	-19	60
come back	39	-25
come by	-37	108
come from	42	-19
come into	-36	38
come one	50	-12
come out	16	-16
come through	-22	74
come twice	-11	29
come with	-31	33
come without	104	-41
command	4	11
command line	34	-27
commiss	61	-28
commiss the	45	-15
commit	50	-2
commit by	-21	22
common	11	-6
common @	13	-5
common flood	26	-15
common network	10	-5
commun	-2	66
commun with	41	-26
compact	59	-23
compani	24	12
compani $	-22	79
compani or	26	-35
compani own	-32	38
compani run	-13	21
compani us	30	-4
compani want	48	-51
compar	34	-27
compat	37	-5
compat and	-4	11
compil	-5	19
compil or	-1	9
complaint	-16	26
complet	58	-23
compli	24	14
compli is	-41	95
complianc	-118	-81
complianc mode	-8	74
complianc of	-129	-139
complianc program	73	0
complianc report	31	67
complianc when	-68	-76
compliant	-31	18
compliant automat	-25	17
compliant with	-3	19
compon	20	5
compon and	-5	8
compon are	-4	46
compon of	48	-18
compon with	51	-46
comprom	10	80
comput	26	18
comput and	-50	63
comput env	0	57
comput environ	-39	50
comput for	41	-28
comput in	56	-59
comput node	-1	143
comput storag	54	-27
comput that	22	9
comput type	111	-7
concern	30	65
conclus	-1	33
concurr	6	20
concurr and	-10	37
concurr for	-32	32
concurr limit	-6	13
concurr on	2	9
concurr scale	0	8
condit	30	23
condit in	-11	32
condit of	75	4
confid	-2	10
confid threshold	-2	10
confidenti	-14	92
config	-39	-1
config $	22	146
config on	10	123
configur	-4	41
configur $	56	64
configur @	21	11
configur a	2	56
configur and	-10	31
configur anyth	-45	68
configur are	-3	8
configur as	-3	18
configur automat	-3	69
configur bgp	-16	20
configur both	1	29
configur by	47	48
configur call	-41	81
configur file	-7	18
configur in	-13	14
configur it	-28	68
configur its	3	65
configur launch	-10	37
configur manag	-47	-40
configur of	31	67
configur on	-2	14
configur patch	-63	95
configur secur	-9	19
configur set	-21	27
configur that	31	21
configur the	11	70
configur them	-5	17
configur tls	44	-24
configur with	6	17
confirm	-26	-37
conflict	-6	21
connect	2	22
connect a	-7	9
connect alon	69	-38
connect and	-17	28
connect are	22	3
connect between	-32	71
connect by	5	10
connect encrypt	23	-23
connect for	-8	11
connect from	-82	-79
connect it	44	-35
connect link	-2	12
connect log	-5	9
connect or	-11	15
connect password	-3	54
connect that	39	-31
connect the	52	10
connect through	49	-46
connect to	-16	37
connect user	18	-17
connect with	-4	24
connector	-8	24
connector and	-2	10
connector for	-4	21
connector plugin	-33	65
consent	-10	48
consent of	3	24
consol	16	-1
consol and	25	-7
consol ask	37	-4
consol doe	-28	70
consol of	14	-8
consol show	-32	52
consol tell	-27	86
consol turn	-58	85
consolid	43	-4
consolid and	9	38
constraint	49	-13
consult	34	-22
consum	10	30
consum and	-20	28
consum are	-14	55
consum over	47	-16
consum their	-32	58
contact	-10	36
contact and	-5	18
contact are	-7	12
contact data	44	-33
contact detail	-8	56
contact of	-38	66
contain	-16	24
contain $	-25	82
contain @	-12	50
contain agent	-41	71
contain are	-11	98
contain base	18	-46
contain fleet	-3	12
contain from	-7	13
contain host	-123	-56
contain imag	9	64
contain in	-17	59
contain is	-1	33
contain of	-25	74
contain on	-7	42
contain runtim	54	-37
contain that	5	20
contain who	24	23
containerd	20	10
containerd are	-14	15
content	14	42
content $	55	5
content and	-3	15
content by	-11	55
content is	-1	69
content of	1	22
content process	21	-18
content that	-3	46
content to	-2	30
content with	49	-40
context	-35	63
continu	45	7
continu @	-27	32
continu and	80	-59
continu backup	-30	68
continu log	-8	17
continu plan	70	20
contract	-2	13
contractor	-31	103
control	18	5
control $	-26	89
control %	-14	86
control @	87	-2
control and	24	-1
control are	30	76
control behind	-23	85
control for	46	-6
control group	-3	74
control in	160	19
control inherit	115	13
control instanc	72	6
control is	-76	23
control list	-15	47
control of	35	43
control one	8	-6
control owner	36	-13
control physic	65	-48
control plane	25	-13
control that	132	-25
control the	-39	66
control their	85	-83
control when	-37	43
control which	31	65
control who	-31	30
control with	43	-32
convers	45	-34
convers and	-33	41
convers log	62	-40
cooki	-26	34
cooki and	-33	41
cool	8	37
cool and	-2	10
cool for	13	71
cool in	61	-31
cope	-20	24
cope with	-11	15
copi $	-3	10
copi @	38	-25
copi a	11	-6
copi afterward	14	-10
copi and	44	-27
copi data	79	-17
copi everi	-31	34
copi in	-11	25
copi it	24	-21
copi of	-9	-35
copi that	-16	25
copi the	11	16
copi them	-8	11
copi those	-15	37
copi to	19	-12
copi with	9	-8
coppa	-23	38
cor	-5	105
core	16	-6
core rule	42	-33
coredn	-58	4
coredn @	-50	9
corpor	-8	64
corpor directori	-4	68
correct	-24	36
correct $	-8	37
correct and	-2	13
correct that	-57	24
correct the	-1	16
cost	3	93
could	37	-5
could not	-27	42
could see	48	-30
count	-8	50
count and	-11	44
count of	-9	14
count or	-18	23
count them	7	57
countri	-21	92
cover	8	25
cover and	61	-53
cover by	23	-8
cover onli	-9	21
cover the	-19	30
cover what	-59	106
coverag	-6	12
coverag are	-8	10
cpu	16	15
cpu and	-23	52
cpu memori	13	0
crash	116	-29
creat	2	22
creat $	-39	46
creat @	-12	90
creat a	14	24
creat account	-6	74
creat an	-141	-37
creat and	30	-7
creat anew	-37	51
creat by	-42	43
creat databas	-6	23
creat encrypt	83	-33
creat grant	-6	25
creat individu	6	56
creat it	-4	57
creat kei	-9	19
creat on	10	-10
creat one	-2	8
creat or	15	-9
creat repair	10	-4
creat the	-6	21
creat their	-8	43
creat them	-17	48
creat user	-2	15
creat with	75	-51
creation	5	52
creation $	-6	169
creation and	-17	26
creation or	-9	17
credenti	-12	49
credenti $	-3	141
credenti and	-4	8
credenti by	38	-9
credenti in	14	-2
credenti of	-32	58
credenti out	-8	18
credenti that	6	56
credit	-18	76
critic	29	-5
critic and	8	-2
critic find	-3	21
critic flaw	41	-13
critic in	0	18
critic on	34	-30
critic secur	56	-23
crl	14	2
cron	51	22
cross	-10	50
cross account	11	43
cross region	-28	61
cross site	13	56
cross the	-1	9
cross zone	-24	28
crypto	-48	66
crypto %	-29	53
cuda	-26	28
cumul	-17	6
cumul updat	-26	11
curat	11	20
curat imag	24	-23
current	2	12
current $	38	23
current @	27	21
current client	-21	52
current is	-14	76
current one	39	-30
current or	3	15
current tls	-21	42
current version	15	-12
custom	22	14
custom $	21	5
custom @	10	5
custom ami	26	9
custom and	-9	11
custom apart	49	-13
custom are	-42	60
custom by	-5	9
custom control	117	34
custom data	7	39
custom from	29	-7
custom imag	53	40
custom machin	11	-8
custom manag	-33	59
custom model	-9	16
custom on	19	-4
custom put	1	44
custom resourc	-3	10
custom rule	-16	43
custom sinc	-10	28
custom sourc	-7	19
custom specif	15	58
custom store	-13	46
cut	21	10
cut off	-11	12
cut the	-8	28
cve	8	27
cve $	-4	84
cve come	13	-12
cve fix	27	-68
cve in	-50	19
cve within	25	-24
cycl	101	30
d	81	2
daemon	-5	16
daemon or	-17	20
daemonset	-21	51
dai	2	19
dai $	-5	113
dai 1	-7	8
dai @	-15	22
dai after	42	-38
dai ahead	33	-31
dai and	10	-4
dai as	-3	13
dai at	-9	23
dai befor	20	-8
dai by	-21	34
dai for	-22	24
dai have	24	-22
dai if	13	-12
dai in	-1	10
dai is	-29	38
dai it	-19	54
dai of	8	-5
dai onli	-5	12
dai to	13	-11
dai unless	16	1
dai whenev	19	-16
dai without	-41	50
daili	19	-5
daili and	26	-16
daili autom	1	-33
daili automat	12	-53
daili backup	15	-8
daili for	21	-14
daili on	60	-52
daili snapshot	81	-56
daili then	-37	76
dangl	-1	44
dangl cname	-1	44
dark	73	-28
dark $	73	-28
dashboard	0	15
dashboard $	82	-34
dashboard about	-39	-59
dashboard alert	79	-38
dashboard and	-10	21
dashboard are	-8	22
data	15	18
data $	16	73
data @	25	4
data a	-12	18
data access	-8	16
data after	-2	69
data and	-35	-8
data are	-3	13
data arriv	77	-11
data as	83	80
data at	25	1
data back	-11	25
data befor	3	64
data between	-5	42
data by	2	68
data captur	-6	15
data center	43	-8
data durabl	11	-9
data encrypt	53	-16
data event	-27	78
data from	39	-13
data goe	-3	31
data if	-18	19
data import	8	21
data in	-9	25
data integr	14	80
data is	-44	41
data kept	-11	14
data key	9	-1
data lifecycl	-21	26
data live	-27	46
data model	-16	20
data node	-8	14
data of	-8	16
data on	7	25
data out	-22	46
data over	47	-35
data plane	77	-20
data process	-78	-86
data protect	-4	30
data qualiti	-6	74
data redundantli	44	-22
data resid	-21	16
data scientist	-30	16
data set	-15	28
data share	-14	29
data sit	9	26
data sourc	18	0
data stai	-43	99
data that	20	-2
data to	13	-7
data under	-31	22
data when	-12	41
data where	-19	25
data whose	-11	14
data with	43	-34
data within	3	20
databas	6	37
databas $	-12	39
databas and	-4	58
databas behind	20	-7
databas by	35	-32
databas credenti	-24	106
databas current	60	-54
databas endpoint	20	-16
databas engin	6	25
databas from	51	-47
databas in	84	-9
databas insid	-25	25
databas is	-36	44
databas itself	-32	76
databas on	-35	40
databas password	11	100
databas patch	67	-42
databas role	-8	15
databas schema	20	85
databas small	-16	21
databas softwar	92	-14
databas that	58	-16
databas user	-1	13
databas who	-1	16
databas with	21	-14
datacent	46	15
datacentr	77	-21
date	18	11
date $	12	7
date and	3	14
date of	18	8
date where	-10	13
day $	29	-39
day 14	21	13
day 21	-5	-31
day and	9	-4
day is	42	-28
day of	14	-11
day to	-24	26
db	-67	-87
db instanc	66	3
db password	11	50
db patch	-113	-66
db subnet	-24	37
dba	65	10
dba team	-56	-22
dcv	76	-8
ddo	-42	-83
ddo attack	49	-23
ddo rule	-11	12
deactiv	7	81
dead	32	-7
dead @	-69	123
dead letter	-27	39
deal	-65	-30
deal $	-31	25
deal with	-70	-65
debian	-9	69
decid	-12	44
decid $	-3	23
decid @	-10	18
decid about	-3	35
decid and	-23	43
decid at	-7	9
decid by	-8	45
decid from	-13	32
decid how	-11	78
decid in	-16	46
decid on	-20	30
decid that	6	35
decid the	-47	130
decid to	23	81
decid what	-11	38
decid when	-11	17
decid whether	-13	31
decid which	6	25
decid who	-13	33
decid whom	-40	95
decid with	-6	21
decis	18	56
decis $	-7	79
deck	4	16
declar	-1	8
decommiss	72	22
decommiss storag	69	-14
decrypt	-11	37
decrypt and	-10	67
decrypt uptim	-31	38
dedic	-1	14
dedic @	-13	12
dedic connect	17	-11
dedic master	4	18
deep	-7	26
default	23	9
default 1	-50	76
default @	-19	43
default a	-32	45
default ami	58	-12
default and	15	-7
default by	-20	25
default encrypt	66	-65
default envelop	64	40
default for	-82	48
default from	-71	88
default group	-43	77
default in	-10	29
default is	-32	97
default key	-30	41
default on	-34	54
default one	-30	62
default onli	-19	19
default or	-4	56
default paramet	14	3
default plan	18	3
default polici	14	-13
default the	-66	76
default thei	-28	36
default updat	21	-18
default version	101	-98
default with	35	-12
defect	97	-34
defend	52	13
defend the	57	4
defer	-9	13
defer it	-7	11
defin	-11	53
defin $	-3	54
defin @	-5	9
defin and	-13	35
defin the	-29	65
defin what	-13	46
definit	0	25
definit $	9	81
definit @	-8	10
definit and	28	1
definit as	-16	25
definit has	-23	33
definit in	-11	16
definit of	36	-21
degauss	64	-2
degrad	14	10
delai	-5	19
deleg	-8	24
deleg administr	-10	25
deleg and	-2	13
delet	2	31
delet $	2	89
delet %	-6	36
delet @	24	-8
delet after	-16	28
delet an	-9	16
delet and	6	8
delet are	-10	21
delet everyth	-13	49
delet face	-14	23
delet is	-1	24
delet it	15	40
delet its	-3	9
delet key	-13	24
delet object	-11	39
delet of	-31	49
delet old	-27	55
delet on	-16	21
delet one	-2	16
delet or	23	-21
delet protect	-12	28
delet recoveri	-11	23
delet that	27	-27
delet the	15	34
delet them	65	-28
delet those	1	10
delet what	-8	35
delet with	-41	48
deliv	17	26
deliv log	26	-26
deliv the	22	-20
deliv to	24	-19
deliv with	21	-19
deliveri	12	25
deliveri for	-7	11
deliveri polici	62	-41
deliveri statu	-2	30
demand	13	4
demand and	-58	76
demand it	18	0
demand mode	7	-149
demand tabl	24	31
demand tls	65	-14
deni	17	6
depend	11	40
depend @	48	-37
depend on	-8	23
depend updat	11	94
deploi	6	39
deploi $	-10	66
deploi @	-15	76
deploi and	53	-30
deploi as	-18	17
deploi it	14	5
deploi new	-9	15
deploi on	2	28
deploi the	58	24
deploi them	12	43
deploi to	-20	58
deploi with	-25	42
deploy	27	-8
deploy $	49	-28
deploy account	39	-38
deploy and	-11	28
deploy by	20	-14
deploy its	44	-42
deploy of	-7	21
deploy strategi	-14	19
deploy type	-4	25
deploy until	18	-6
deprec	-11	69
deprec %	-5	24
depth	-20	22
describ	5	41
descript	50	-24
design	-15	77
design @	13	-5
design and	-21	32
design it	4	49
design the	-3	27
desir	10	5
desir capac	36	-9
desir count	-14	18
desktop	-56	53
desktop $	0	78
destin	5	13
destin and	-16	38
destin of	-8	9
destroi retir	34	-6
destroi the	47	-23
detail	7	28
detail result	6	14
detect	49	-6
detect and	29	-8
detect in	72	5
detect on	-9	12
dev	-11	41
develop	-18	59
devic	-6	38
devic $	20	104
devic are	-34	48
devic certif	-27	51
devic check	-7	9
devic in	6	47
devic is	44	-15
devic of	4	103
devic on	-11	46
devic stand	-18	36
devic that	22	8
devic the	-26	58
dhcp	-20	20
di	21	28
di $	26	43
di who	107	-53
dial	-39	65
dial in	-43	70
dictat	-24	33
did	-13	-49
did %	-7	19
did not	-24	27
die	44	12
diesel	97	-8
differ	15	12
differ avail	-73	80
differ custom	58	-36
differ zone	32	8
digest	-23	28
direct	-2	17
direct @	-6	27
direct connect	-2	11
direct put	1	11
directli	-2	37
directori	54	25
directori $	38	-44
directori group	-12	17
disabl	-3	32
disabl @	-3	27
disabl by	-8	19
disabl key	-17	22
disabl the	19	-19
disast	-26	47
disast of	21	-15
disast recoveri	0	34
disconnect	-19	21
discov	-7	20
discoveri	-19	44
disk	23	-4
disk @	51	-31
disk and	-2	21
disk are	-28	81
disk at	-37	38
disk encrypt	82	16
disk goe	-9	61
disk in	32	-15
disk is	-34	35
disk of	12	42
disk or	-11	18
disk that	85	-49
disk when	96	-3
disk who	-21	14
disk with	-1	9
dispos	78	-37
dispos of	67	-19
disrupt	35	5
disrupt budget	35	5
distribut	18	84
distribut @	4	57
disturb	22	-2
divid	-92	-120
divid $	-52	-98
dlq	-11	56
dmarc	-4	9
dmarc record	-4	9
dns	18	8
dns and	13	-28
dns of	-21	28
dns record	-49	116
dns valid	55	-67
do	23	-6
do $	69	10
do %	70	-32
do @	-128	36
do all	-19	34
do and	-28	74
do anyth	57	-19
do for	-55	62
do it	-77	-6
do not	9	38
do noth	77	44
do or	-64	-6
do so	-25	45
do that	-65	50
do the	-55	-53
do thei	5	-53
do thi	-12	39
do those	-15	-60
do we	-22	-35
do what	-3	10
do with	-14	23
doc	-9	22
dock	56	-9
docker	-22	63
docker imag	-28	50
document	-1	28
document and	-6	16
document queri	0	13
document that	-1	16
doe	-1	12
doe $	-4	114
doe %	-21	7
doe @	14	40
doe for	-22	20
doe it	-40	-17
doe not	7	38
doe on	16	-10
doe rotat	24	53
doe so	-4	19
doe that	-70	-49
doe the	28	-35
doe to	-8	13
doesnt	14	2
doesnt it	-22	-8
domain	17	17
domain $	55	12
domain @	-27	27
domain and	-6	25
domain are	-25	32
domain control	28	16
domain in	49	23
domain is	-3	19
domain name	-3	53
domain of	32	-8
domain that	-12	23
done	-17	-58
done by	1	-87
dont	-26	-33
dont have	33	-40
dont need	5	-63
door	5	9
door cage	-2	9
doubl	-24	7
down	-11	-49
down $	-4	-45
down again	43	-32
down and	-4	8
down meanwhil	37	18
down the	8	0
down to	-11	14
downgrad	-71	126
download	-3	36
download @	-15	48
download and	-13	21
download the	-27	38
download them	-4	34
downtim	32	25
dr	-89	-55
dr $	-95	-58
drain	16	18
drain @	44	-33
drain and	17	0
drain the	12	-8
draw	-14	77
draw conclus	-1	33
drift	12	58
drift $	-12	94
drill	-38	85
drill $	0	83
drill for	-16	57
drill instanc	-8	12
drive	111	-38
drive behind	50	-32
driver	8	30
driver and	10	75
driver current	-7	13
driver for	16	3
driver in	7	31
driver of	0	10
driver on	-15	28
driver the	20	-19
drop	5	12
drop record	27	-25
drop the	33	-25
drop them	30	-22
drop what	-40	42
ds	-5	8
ds record	-5	8
dss	-25	-58
dss complianc	-92	-81
durabl	82	-29
durabl $	82	-19
durabl and	41	-26
durabl in	25	-18
durabl of	66	47
durabl state	10	13
durat	-8	46
dure	70	-16
dure a	66	-13
dure an	31	-7
duti	1	13
duti $	25	24
duti for	-52	-47
duti in	62	-12
duti is	1	17
duti of	-14	23
duti to	-5	67
e	-91	-70
e mail	-10	34
each	11	8
each @	16	16
each avail	-65	76
each chang	-26	42
each deploy	13	5
each endpoint	-9	26
each execut	13	-11
each further	30	-30
each hour	76	-65
each instanc	2	25
each is	54	-18
each job	-20	32
each new	55	-28
each of	39	-23
each other	9	17
each region	2	25
each request	13	-2
each run	31	-22
each servic	-37	42
each sourc	-14	22
each storag	-2	11
each tabl	18	8
each time	-22	25
each volum	25	-12
each vpc	23	-21
each zone	-25	31
earlier	2	29
earlier if	-9	13
earthquak	48	-11
earthquak risk	37	-20
east	10	-5
ebs	15	5
ebs driver	25	-24
ebs encrypt	-16	39
ebs key	19	5
ebs rds	-53	66
ebs snapshot	66	-58
ebs volum	22	4
ec2	10	15
ec2 @	4	35
ec2 and	1	32
ec2 instanc	36	-15
ecr	-11	32
ecr and	-9	16
ecs	81	35
ecs agent	19	12
ecs contain	-42	81
edg	23	-6
edg and	11	-10
edg locat	16	-5
edg network	45	-21
edg of	-6	25
edg with	8	-4
edit	-14	35
edit @	-7	17
edit and	-33	37
editor	-3	20
effect	-14	41
effect in	-14	35
effort	3	-18
efs	10	2
efs and	2	15
eight	17	1
eight hour	17	1
either	9	24
eks	8	154
eks node	2	135
elast	-110	-81
elast ip	-6	8
electr	-5	42
electr and	-8	47
eleven	43	-27
eleven nine	43	-27
els	42	-15
els and	17	4
els can	-5	28
els get	55	-43
els is	27	-12
elsewher	-2	32
elsewher $	-4	26
elsewher and	-8	19
elsewher is	-6	49
em	24	37
em $	49	25
em %	0	51
email	7	16
email and	-12	13
email current	8	47
emb	-18	21
embed	-4	8
emerg	-15	32
emerg @	-10	19
emit	25	-13
employe	60	20
employe $	49	60
employe in	-41	42
employe leav	-14	58
empti	35	-11
emrf	-4	17
ena	-12	20
ena and	-11	18
enabl	-12	37
enabl @	-9	92
enabl by	-60	-46
enabl continu	-8	17
enabl each	-2	10
enabl error	-3	14
enabl it	-2	29
enabl log	-19	29
enabl mfa	1	29
enabl point	-5	49
enabl server	-15	15
enabl the	21	-2
enabl them	10	15
encrypt	8	-6
encrypt $	-110	34
encrypt @	44	-39
encrypt a	-44	-76
encrypt all	51	-4
encrypt an	-167	2
encrypt and	38	2
encrypt are	-20	76
encrypt as	-7	18
encrypt at	-19	-67
encrypt backup	-42	-163
encrypt befor	-15	56
encrypt between	-2	11
encrypt bucket	-9	10
encrypt by	-38	19
encrypt cluster	60	-25
encrypt code	10	13
encrypt content	38	-18
encrypt control	93	-39
encrypt custom	25	-17
encrypt data	83	24
encrypt definit	18	-13
encrypt disk	67	-43
encrypt end	39	-36
encrypt environ	-22	80
encrypt etcd	13	-9
encrypt everi	62	-36
encrypt everyth	-8	19
encrypt file	12	68
encrypt find	20	2
encrypt firewal	39	-29
encrypt for	-83	-107
encrypt from	-38	56
encrypt home	78	-52
encrypt host	49	-24
encrypt in	-70	-112
encrypt index	20	-15
encrypt instanc	65	-28
encrypt inventori	25	-18
encrypt is	40	-19
encrypt it	50	16
encrypt its	28	-12
encrypt kei	-3	19
encrypt key	2	169
encrypt manag	10	2
encrypt messag	30	-40
encrypt metadata	19	-8
encrypt network	51	-27
encrypt new	49	-104
encrypt node	-3	9
encrypt noth	-74	132
encrypt nvme	-37	54
encrypt object	18	-3
encrypt of	-88	-23
encrypt older	-3	8
encrypt on	-1	20
encrypt or	-3	13
encrypt our	-7	108
encrypt polici	4	8
encrypt sdk	-29	63
encrypt secret	-24	74
encrypt set	-1	146
encrypt smb	33	-16
encrypt store	50	-28
encrypt support	37	7
encrypt the	29	13
encrypt their	19	33
encrypt them	-46	95
encrypt to	-12	12
encrypt trace	69	-6
encrypt traffic	40	-20
encrypt under	8	-4
encrypt unless	22	-15
encrypt user	47	-37
encrypt what	30	-18
encrypt when	-22	77
encrypt where	-11	24
encrypt which	35	-28
encrypt with	-40	19
end	19	10
end $	-24	60
end @	-28	59
end a	-19	59
end after	-43	55
end and	-10	28
end are	-7	27
end at	-40	124
end date	-31	46
end in	19	27
end instanc	42	-16
end is	-28	36
end it	32	10
end of	6	-43
end the	39	-4
end them	30	-22
end tls	89	-55
end to	19	-15
end user	-33	61
end with	-30	46
endpoint	18	5
endpoint $	23	13
endpoint @	-24	76
endpoint and	8	5
endpoint are	-9	67
endpoint by	48	-3
endpoint for	14	38
endpoint from	-13	14
endpoint in	-11	25
endpoint is	-41	-32
endpoint of	-5	41
endpoint on	37	-45
endpoint onli	28	-22
endpoint open	-11	16
endpoint option	-26	42
endpoint or	-15	21
endpoint over	7	9
endpoint polici	-14	53
endpoint run	53	-19
endpoint servic	-40	66
endpoint that	-16	19
endpoint type	-18	26
endpoint up	119	-16
endpoint where	-4	10
endpoint with	28	-13
endpoint write	-4	9
enforc	-15	55
enforc by	-23	29
enforc http	-58	60
enforc it	51	-19
enforc the	-9	32
enforc them	-11	65
engin	23	-29
engin $	-53	-78
engin @	-49	-124
engin and	6	19
engin behind	45	10
engin log	-4	28
engin of	28	-91
engin onli	58	1
engin or	-9	12
engin patch	36	-136
engin publish	19	1
engin s	-15	26
engin that	45	21
engin upgrad	-55	16
engin version	33	12
engin write	-4	34
enhanc	-11	34
enhanc health	1	58
enhanc log	-8	12
enhanc scan	-8	10
enlarg	-14	35
enlarg the	-1	13
enough	-9	50
enough @	-16	71
enough bandwidth	-22	23
enough for	-19	24
enough healthi	81	-68
enough of	26	-21
enough replica	-1	57
enough to	-42	47
enrol	10	17
enrol account	17	3
ensur	14	-10
ensur that	43	-26
enter	18	19
entir	68	-3
entri	24	10
entri and	-15	27
entri to	67	-43
env	4	68
env is	13	46
env var	-5	17
envelop	16	-25
envelop encrypt	16	-25
environ	10	23
environ $	1	53
environ @	45	-35
environ and	29	9
environ at	41	-31
environ class	-17	27
environ for	11	-11
environ in	20	-18
environ of	36	-23
environ off	-2	8
environ queue	-11	15
environ the	-14	16
environ to	36	-15
environ variabl	-7	38
environ with	29	3
environment	70	8
environment control	70	8
ephemer	47	-16
ephemer storag	14	-12
equip	53	0
equip and	-38	42
eras	92	-67
eras a	69	-28
eras it	13	-13
eras the	51	-45
error	-4	39
error and	-6	12
error log	-2	10
esx	-45	63
esxi	-14	102
esxi host	-12	31
esxi patch	9	41
esxi the	-22	34
etc	-7	67
etcd	96	5
etcd and	36	-35
etcd by	-32	-34
etcd in	136	-20
etcd of	12	1
etl	-19	47
eu	-9	82
evalu	23	37
evalu @	46	-19
evalu them	-12	78
even	67	3
even if	32	24
event	26	-3
event $	27	109
event @	-31	71
event and	16	-2
event by	34	-19
event for	-30	81
event histori	22	-19
event in	74	-53
event of	-47	106
event publish	-2	13
event that	-28	34
event through	40	-23
event to	-16	30
event windows	-25	27
event without	36	-60
eventbridg	20	-11
eventbridg and	28	-22
eventbridg or	-15	23
ever	32	4
ever becom	55	-10
everi	20	6
everi 12	74	-59
everi 14	15	1
everi 30	17	20
everi 90	56	72
everi @	33	-9
everi account	-22	22
everi agent	8	18
everi chang	23	-20
everi cluster	49	-11
everi day	58	-69
everi eight	17	1
everi endpoint	35	-24
everi evict	-24	46
everi few	52	2
everi file	47	-8
everi five	-14	23
everi instanc	74	2
everi kind	9	-3
everi minut	-10	19
everi mode	-20	26
everi month	-38	-28
everi new	49	-24
everi node	-8	20
everi other	20	-3
everi record	22	-11
everi region	10	27
everi type	-8	35
everi updat	-7	79
everi use	55	-40
everi year	32	-28
everybodi	-13	38
everyon	-21	54
everyth	10	20
everyth at	12	18
everyth behind	62	-26
everyth els	-10	19
everyth for	-30	54
everyth on	-9	18
everyth out	-3	8
everyth that	-48	61
everyth through	-23	35
everyth under	-6	16
everywher	-30	21
evict	6	25
evict @	40	-18
evict and	19	-14
evict hold	-23	43
evict keep	34	-24
evict polici	5	19
evict the	21	-17
evid	30	10
evid and	77	-57
evid for	44	-23
evid on	0	59
evid that	-18	47
ex	28	-7
ex employe	-24	53
exact	-13	19
exact version	-13	19
exactli	28	-13
exampl	-7	18
exampl and	-7	10
exampl with	37	-36
except	13	-3
except @	11	13
except for	-7	13
except in	24	-13
except with	17	-10
exchang	22	-14
exchang and	17	-15
exclus	-6	15
execut	9	15
execut @	-25	45
execut and	-4	24
execut are	78	-69
execut environ	54	-44
execut histori	42	-6
execut in	46	-42
execut log	-54	53
execut role	-11	51
execut the	41	-52
exhaust	60	-28
exist	3	33
exist @	42	-20
exist for	-1	92
exist in	-7	27
exist on	-6	21
exist onli	-7	25
expect	-26	37
expect %	-23	30
expect run	-4	12
expect to	-28	28
expens	-25	32
experi	-14	38
expir	-7	40
expir after	-19	22
expir by	-32	49
expir or	-41	57
expir the	55	-52
expiri	-19	84
expiri and	34	-31
export	-7	37
export @	-18	32
export and	-15	20
export it	35	9
export of	-5	23
export or	37	6
export polici	-1	10
export report	-15	55
export those	-14	31
export to	-10	15
export what	-30	54
expos	-25	29
exposur	33	9
express	-14	27
extend	6	-9
extend support	12	-19
extend the	-12	15
extens	-11	68
extern	-41	52
extra	48	-1
extract	46	-26
face	-12	20
face from	-15	27
facil	70	-36
facil $	79	-13
facil and	-14	19
factor	-4	27
factor and	-9	10
factor authent	-7	39
factor for	0	33
factor of	-8	24
factori	-29	81
fail	25	2
fail $	87	-18
fail @	59	-34
fail back	-1	19
fail broker	10	-6
fail check	-35	80
fail deploy	-10	12
fail disk	92	-1
fail drive	58	-15
fail equip	43	-40
fail evict	-13	21
fail hardwar	45	-27
fail host	82	-29
fail its	71	-68
fail node	78	-49
fail on	0	14
fail or	-37	67
fail over	-4	23
fail record	-11	20
fail run	-4	13
fail server	61	-43
fail task	25	-13
fail with	-11	14
fail without	28	-27
failov drill	-13	38
failov is	-31	41
failov of	51	-25
failov record	-24	36
failov test	-8	40
failov to	39	-65
failov when	24	-7
failur	33	10
failur $	63	10
failur and	-13	21
failur of	68	-34
fall	31	-29
fall on	-12	29
fall to	30	25
fall under	42	7
fals	25	-3
fals $	74	13
fals posit	37	10
far	28	-5
fargat	18	-5
fargat and	39	-33
fargat or	-7	9
fast	-16	43
fast and	-23	30
fault	9	10
fault $	-79	-77
fault and	-37	53
fault toler	-19	55
faulti	82	-37
featur	11	15
featur of	-18	38
featur that	-17	18
februari	24	-14
februari 2026	24	-14
feder	-4	68
fedramp	27	-23
fee	37	5
feed	-4	62
feedback	-1	12
fell	34	-25
fenc	157	2
fend	43	-22
fend off	43	-22
fetch	-12	27
fetch @	-13	31
few	-1	29
few high	24	-23
few week	52	2
fiber	11	-5
fiber and	8	-4
fibr	75	36
fibr between	86	18
field	-12	26
file	5	30
file $	-15	49
file @	11	-10
file and	-20	50
file are	88	-20
file befor	16	71
file has	-13	52
file in	-24	72
file is	-5	17
file of	-4	24
file on	24	114
file or	-2	8
file permiss	2	44
file server	37	-35
file share	-55	25
file system	13	14
file that	36	6
file to	50	-46
file valid	-13	14
filter	39	2
filter and	-8	19
filter common	34	-19
filter in	-6	16
final	-14	37
final snapshot	-18	31
find	4	23
find $	0	62
find and	12	5
find at	20	2
find fail	39	-36
find in	-29	36
find is	-2	37
find that	-24	44
find the	-38	55
fine	7	24
fine grain	-11	37
finger	38	-21
fip	86	-37
fip 140	33	-22
fip endpoint	-32	36
fip valid	23	-2
fire	83	-2
fire protect	32	-13
fire suppress	64	16
firecrack	51	-27
firecrack bug	90	-42
firecrack micro	11	-9
firehos	6	12
firewal	-23	36
firewal $	-61	-42
firewal %	-120	-114
firewal and	-7	18
firewal applianc	67	70
firewal insid	50	22
firewal of	-27	-29
firewal polici	32	-23
firewal rule	-18	57
firm	23	56
firmwar	31	-3
firmwar $	98	50
firmwar and	16	21
firmwar do	90	2
firmwar of	127	-1
firmwar on	70	-36
firmwar updat	119	-1
first	-23	14
first $	-74	-160
first and	35	-27
first one	-58	-8
fit	48	-4
five	-3	12
five at	23	-19
five minut	-17	27
fix	9	12
fix $	19	17
fix %	0	18
fix a	24	52
fix and	33	-2
fix bug	-6	39
fix by	-17	31
fix for	16	-67
fix it	-52	75
fix or	29	-3
fix that	-79	-89
fix the	59	72
fix vulner	-22	35
fix within	19	-16
flag	17	68
flag @	-27	27
flash	73	3
flaw	27	13
flaw in	-4	18
fleet	9	27
fleet $	22	81
fleet and	-2	22
fleet behind	-23	-168
fleet of	-48	75
fleet patch	25	86
fleet that	57	-28
fleet to	-9	32
fleet who	46	-15
flip	13	87
flip $	-9	62
flip it	6	32
flood	15	-4
flood $	54	-52
flood against	33	-12
flood and	34	-21
flood at	1	31
flood of	-16	108
flood with	54	-1
floor	-11	53
flow	-6	33
flow log	-17	45
folder	18	27
folder and	42	-2
folk	-5	23
follow	15	43
follow the	-8	26
follow them	-3	43
for	9	14
for $	56	-32
for %	-48	51
for 12	31	-15
for 14	19	1
for 24	81	-61
for 35	18	3
for 7	17	-14
for 90	-5	14
for @	39	32
for a	-13	24
for all	73	-30
for an	14	1
for and	59	-59
for anyth	-19	49
for api	69	-49
for applic	-4	13
for assign	0	16
for at	19	-9
for attach	29	-22
for attack	-15	61
for both	15	23
for by	-36	66
for chang	1	10
for cloudtrail	37	-14
for complianc	-104	-71
for connect	-27	35
for contain	14	-7
for copi	41	-37
for custom	-34	70
for cve	25	-24
for data	75	13
for delet	-3	30
for each	10	21
for encrypt	-32	40
for ever	-43	66
for everi	17	-3
for everyon	-4	31
for exampl	-6	17
for fail	-25	33
for failur	49	21
for feder	-6	45
for free	10	43
for gdpr	-20	10
for good	-18	39
for growth	-14	31
for higher	9	0
for improv	-16	22
for index	16	-11
for instanc	-30	37
for it	13	15
for its	29	7
for keep	59	6
for life	-60	93
for load	-4	15
for log	-45	53
for longer	-13	30
for mail	50	-26
for mainten	-23	42
for malwar	9	-2
for manag	-93	-27
for me	31	47
for more	-3	34
for new	-65	-128
for no	-7	85
for old	-7	20
for one	-10	34
for os	-44	-102
for other	4	11
for our	-6	50
for pci	-32	-81
for person	1	48
for pod	38	-36
for product	-10	15
for recoveri	-11	17
for resili	17	33
for resourc	-16	17
for retir	16	3
for rollback	-27	36
for s3	41	-40
for secret	-7	48
for secur	-31	6
for servic	42	-13
for seven	22	1
for some	72	-14
for sourc	9	-5
for spectr	19	1
for suspici	-34	68
for task	14	-3
for that	30	-11
for the	-1	-20
for them	12	18
for thi	5	-45
for those	28	-3
for train	64	50
for two	33	-23
for up	45	-31
for us	-81	5
for user	-4	8
for vmware	42	-12
for vulner	0	24
for what	-17	33
for whom	-8	38
for you	-14	87
forbid	-33	49
forc	12	36
forc it	52	-42
forc one	65	-23
forc ssl	-22	28
forc tls	-23	53
forens	12	43
forens on	12	43
forgotten	-4	54
form	-13	15
format	-1	30
format of	-8	16
former	-3	-9
forward	9	24
forward secreci	34	-12
found	22	23
found by	0	22
four	-20	44
four dai	-15	44
framework	6	15
framework and	-17	53
framework is	-13	17
framework on	-28	30
framework version	11	-9
frankfurt	-39	39
free	0	25
free address	0	12
free of	-2	9
free space	-4	20
free tier	21	10
fresh	45	28
fresh $	57	-44
fresh one	6	57
fridai	45	-1
from	13	13
from $	3	25
from %	-16	-44
from 1	-21	23
from 2016	-5	46
from @	3	36
from a	15	11
from an	-19	54
from anoth	21	-12
from artifact	-29	54
from aws	-11	19
from befor	16	29
from certif	76	-66
from day	-39	7
from delet	-12	18
from each	75	-37
from ecr	-20	20
from flood	29	-10
from insid	-14	39
from it	-6	13
from its	30	-21
from minor	-58	6
from one	29	-8
from other	12	2
from our	-35	36
from outsid	18	-3
from read	-50	-7
from releas	-19	59
from the	12	24
from there	-15	18
from those	23	-20
from us	-58	-82
from version	-35	66
from where	14	50
from which	19	10
from who	32	-19
from whom	48	-71
front	10	15
front $	-66	92
front and	28	-17
front of	83	-72
fsx	9	-32
ftp	-5	46
full	-10	54
full access	-23	28
fulli	-8	-13
fulli inherit	-10	-30
fulli manag	18	-3
function	6	36
function $	-8	78
function @	11	39
function and	-10	17
function data	-3	48
function is	-25	58
function keep	-40	16
function may	-8	10
function of	-8	27
function run	55	-45
function that	-16	22
function to	19	-10
further	-4	24
further on	-25	39
further region	-9	20
game	-7	69
game server	-30	52
gatewai	-39	-50
gatewai @	-5	20
gatewai and	-16	22
gatewai endpoint	-14	60
gatewai for	42	-12
gatewai on	54	-31
gatewai or	-12	41
gatewai patch	-6	-78
gather	-3	15
gave	12	11
gb	10	1
gb of	12	1
gbp	39	-71
gdpr	-9	66
gdpr complianc	-15	4
gear	78	-45
gener	65	8
gener $	111	2
gener and	26	-11
gener the	15	-8
general	-56	19
general $	-43	-50
general who	14	72
generally	-46	17
generally speak	11	15
generally whose	-46	9
geo	-8	59
geo restrict	-8	59
get %	-10	17
get 20	-17	38
get @	34	-6
get a	34	5
get and	-6	10
get endpoint	117	12
get in	-20	38
get it	-54	11
get its	-35	36
get new	32	-52
get no	-15	22
get none	-27	57
get onto	-7	21
get patch	-57	35
get secur	47	-58
get the	-14	42
get their	61	-40
get them	56	-20
get updat	-9	18
gib	-18	31
gib is	-9	13
gib of	-21	39
give	7	13
give a	-15	21
give an	20	29
give collector	-5	8
give each	38	-1
give everi	38	-24
give it	11	-9
give job	-6	12
give no	18	-1
give the	-10	24
given	-19	35
glibc	-42	56
global	47	-19
global @	25	12
global infrastructur	93	-22
global network	55	-22
global resili	-14	16
global tabl	2	-43
go	1	20
go @	75	-21
go back	-15	21
go by	-8	28
go how	1	12
go in	21	16
go on	-9	25
go out	-13	12
go through	11	6
go to	-17	45
go with	-25	53
goal	-1	21
goe	-38	12
goe @	-9	61
goe back	54	-25
goe in	3	27
goe into	-9	13
goe on	13	17
goe out	-50	4
goe through	-14	30
goe to	0	46
golden	-9	66
golden ami	-5	51
golden imag	-18	76
gone	-14	37
gone for	-19	23
good	15	1
got	-10	23
got a	50	2
got share	-1	11
gotta	31	7
govern	-38	74
gpu	70	-32
gpu and	84	-49
grace	-29	39
grain	-11	37
grain access	-12	41
grant	-12	45
grant among	24	-23
grant and	-4	10
grant column	-6	19
grant lose	-12	19
grant on	-9	99
grant permiss	-10	57
grant tabl	-7	33
graph	2	23
greatest	17	7
greatest capac	-11	14
greatest number	-5	21
greatest size	80	-40
green	2	25
green deploy	22	2
gremlin	-14	81
gremlin queri	-8	58
grid	18	33
grid infrastructur	-11	40
group	-1	41
group $	10	154
group @	-8	15
group a	6	88
group and	12	5
group appli	-14	41
group are	69	27
group as	-27	55
group at	32	-19
group between	-20	30
group decid	6	18
group for	0	59
group from	82	-46
group in	19	60
group may	-12	21
group of	1	46
group on	-12	46
group over	-37	45
group polici	-20	33
group publish	-12	12
group rule	-6	21
group that	-12	29
group the	-17	23
group to	-14	36
group where	12	-10
group whose	4	58
group windows	-14	34
group with	-4	19
grow	40	-10
grow $	15	7
grow and	8	7
grow by	-48	98
grow it	0	21
grow its	75	-16
grow the	56	-16
grow them	-20	31
growth	-14	31
growth and	-14	31
guarante	57	36
guard	26	18
guard against	12	37
guard and	-5	32
guard at	76	17
guard it	-10	37
guard power	20	-16
guard that	-14	14
guard the	48	-3
guardduti	-8	14
guardduti runtim	-10	12
guardrail	-21	37
guardrail for	-29	38
guess	-26	113
guess $	-27	123
guest	11	64
guest are	-7	12
guest of	-9	13
guest oper	64	13
guest os	15	136
gui	-23	-35
guid	64	38
guid sai	104	-40
guy	-1	17
ha	64	-22
hack	40	-43
had	-11	-49
had it	-92	-66
had kept	-24	35
half	-45	-19
half of	0	97
hall	-35	-67
hall $	67	9
hand	13	3
hand and	-7	11
hand data	-14	17
hand in	-15	23
hand it	-18	40
hand or	-47	50
hand out	27	0
hand over	3	-22
hand where	-9	11
hand with	-13	15
handl	-37	-31
handl as	-4	13
handl bounc	-15	13
handl by	59	-76
handl disast	21	-15
handl the	105	84
happen	-47	-6
happen by	-55	12
hard	86	-3
hard code	-6	28
hard drive	49	-26
hardcod	-1	41
harden	12	4
harden %	-91	-92
harden and	12	25
harden golden	1	45
harden the	12	46
hardwar	52	-11
hardwar $	154	24
hardwar and	15	-4
hardwar applianc	-30	32
hardwar behind	73	-16
hardwar in	118	14
hardwar mainten	9	68
hardwar of	145	3
hardwar secur	8	10
hardwar that	95	-61
hardwar then	97	13
hardwar under	13	-8
harmless	45	34
has	11	9
has 14	-26	32
has 512	-14	28
has @	20	-7
has a	25	-6
has an	0	13
has and	-37	44
has becom	-15	16
has been	-49	7
has it	-40	37
has its	11	-7
has lost	-16	30
has no	11	61
has none	54	54
has noth	-47	53
has one	-59	87
has run	10	-10
has the	5	8
has to	16	0
hash	54	-19
hash and	67	-32
hasnt	-57	25
hat	-82	-71
hat %	-51	-53
have	10	13
have a	23	20
have an	82	-81
have been	15	-12
have end	-17	42
have endpoint	-10	12
have it	-28	41
have no	44	4
have none	28	7
have pass	24	-22
have raiz	57	-46
have renew	-24	35
have root	-15	28
have set	14	-8
have someon	-23	36
have the	-14	27
have their	84	-60
have them	70	-20
have to	23	-19
hdd	19	-13
hdf	17	16
head	22	52
head node	7	54
headach	17	76
header	-3	14
health	8	13
health and	46	-31
health check	10	25
health dashboard	-16	-36
health data	-39	44
health of	38	25
healthi	56	-18
healthi target	38	-26
hear	8	28
held	33	-21
hello	-46	-45
helm	23	90
helm is	-6	29
help	9	62
helper	19	3
helper and	-46	55
here	-30	49
here and	-28	32
here is	-16	27
hey	7	66
hibern	-7	19
hidden	8	15
hidden from	35	-19
hide	-1	22
hide a	0	24
high avail	-7	-23
high cve	8	-2
high volum	24	-23
higher	32	-1
higher on	30	-25
higher price	31	-15
higher quota	2	8
highli	34	-4
highli avail	34	-4
him	67	25
hipaa	-71	-61
hipaa and	20	-4
hipaa complianc	-74	-101
hire	62	-13
hire the	37	-37
his	-31	22
histori	9	17
histori for	13	-13
histori of	0	15
hit	13	27
hive	21	-5
hive code	-6	12
hm	13	21
hm and	89	58
hmm	-23	36
hold	29	-1
hold %	30	-26
hold @	35	-13
hold a	16	-7
hold for	-47	89
hold in	51	-29
hold it	109	19
hold on	-9	26
hold the	19	14
hole	16	11
home	31	-6
home folder	36	-8
hook	-6	63
hook $	15	63
hook are	-3	9
hook for	-35	58
hop	34	-5
hop limit	34	-5
hope	32	-4
hope $	42	-10
host	32	10
host $	-130	7
host @	99	-30
host and	37	-4
host are	-47	68
host base	-4	26
host behind	27	-13
host below	-82	-132
host beneath	79	7
host by	-3	16
host configur	40	-20
host everi	38	-25
host hardwar	0	46
host in	-23	33
host is	-9	78
host kei	-37	72
host kernel	122	9
host name	-39	44
host need	24	-10
host of	6	-11
host on	18	27
host oper	120	-92
host or	21	-8
host os	187	15
host patch	-76	-86
host server	56	-17
host that	34	-12
host the	34	-13
host to	67	5
host under	72	-11
host who	5	31
host with	-26	42
host yourself	-29	38
hostnetwork	57	-13
hour	8	15
hour and	25	-18
hour at	12	-4
hour by	56	-27
hour for	61	-54
hour of	-14	17
hour or	17	1
hour to	-2	14
hourli	47	-3
hourli autom	47	7
hous	19	24
hous the	29	17
how	-5	15
how close	-6	15
how is	-90	-119
how long	3	26
how mani	8	41
how often	0	80
how the	-1	18
how thei	-31	63
howev	47	-17
hpc	-29	42
hr	-18	31
hsm	74	-52
http	37	-3
http and	-4	24
http endpoint	-25	37
http in	-25	38
http on	31	4
http onli	47	-20
http or	22	-10
http too	43	-23
http with	51	-42
hub	29	33
hum	-15	35
human	-12	21
human review	-12	21
hybrid	6	57
hyper	-6	26
hyper v	-6	26
hypervisor	68	-18
hypervisor $	167	-7
hypervisor and	11	52
hypervisor below	75	34
hypervisor beneath	-74	87
hypervisor host	-28	31
hypervisor patch	-19	41
hypervisor secur	78	-17
hypervisor under	18	-1
hypervisor updat	56	-16
i	-1	-57
i $	1	34
i am	56	-19
i e	-72	-58
i guess	-38	80
i know	31	-20
i mean	-41	-23
i meant	68	36
i onli	-16	7
i said	70	-18
iaa	35	195
iam	-4	21
iam @	-16	26
iam access	-5	20
iam and	-8	22
iam authent	-5	30
iam author	-5	8
iam for	-13	20
iam ident	-1	9
iam on	-20	39
iam onli	-30	49
iam or	-2	29
iam polici	-5	15
iam right	-3	10
iam role	14	5
iam the	-9	21
iam user	29	-18
iam who	-8	20
id	-21	45
id and	-8	8
ide	19	-8
ide and	42	-39
ident	-9	34
ident and	-2	20
ident for	-14	17
ident polici	29	22
ident provid	-21	33
identifi	4	24
identifi and	-20	35
identifi for	10	9
idl	11	45
idl @	16	97
idl at	18	-10
idl instanc	14	67
ids	4	39
if	12	-4
if %	-45	-76
if @	-12	46
if a	-15	15
if it	10	-85
if its	81	35
if one	28	-24
if the	25	0
if thei	19	-16
if we	55	0
ignor	-28	28
imag	4	36
imag $	-109	57
imag @	40	-36
imag and	2	18
imag are	49	11
imag at	24	-56
imag builder	26	2
imag cpu	-13	15
imag current	-11	18
imag deploi	-3	25
imag for	28	-9
imag from	-27	33
imag in	11	26
imag includ	-21	26
imag is	8	62
imag of	19	7
imag on	-3	8
imag or	-25	35
imag patch	-25	29
imag pile	-2	15
imag regularli	43	16
imag sit	4	16
imag that	-38	71
imag the	-7	16
imag too	-53	51
imag updat	-12	50
imag version	67	-40
imag we	-24	90
imag when	-8	12
imag with	97	-34
imdsv2	40	-7
immut	-20	41
impair	22	-11
impair host	22	-11
import	-25	78
import $	-29	85
import again	-13	14
import and	-18	20
import certif	-17	56
import is	-12	22
import on	-4	96
import or	-1	21
import the	-16	24
improv	17	-7
improv its	50	-46
improv the	32	-30
in	11	19
in $	36	11
in %	3	35
in 24	62	-45
in 5	-51	46
in @	20	33
in a	-9	28
in acm	-12	20
in all	38	3
in amazon	-69	31
in an	-17	-5
in and	-8	37
in anoth	6	16
in any	2	19
in are	-6	13
in at	25	-21
in auto	31	-18
in aws	-6	14
in between	2	29
in bucket	-26	31
in by	11	-1
in case	-29	55
in charg	-4	-55
in china	30	-16
in clear	-18	48
in cloudtrail	35	-21
in code	-12	15
in complianc	-8	74
in contain	-23	34
in deploy	39	-38
in differ	-8	43
in each	4	10
in ecr	-11	52
in etcd	-32	-34
in everi	-12	38
in frankfurt	-20	21
in from	-10	11
in front	13	12
in full	78	-3
in further	-26	39
in general	-47	14
in hardwar	24	-22
in iam	-2	30
in it	5	74
in its	55	-24
in kms	-19	53
in latest	48	-23
in log	-23	35
in mainten	44	-38
in manag	11	3
in memori	-25	46
in more	-7	9
in multi	31	-28
in name	-18	51
in no	2	9
in on	24	-12
in one	-6	55
in order	-13	-3
in organizations	-3	10
in other	-6	21
in our	18	37
in over	-10	16
in page	27	-23
in place	3	40
in plain	23	12
in polici	-8	23
in principl	-17	42
in provis	-28	77
in public	44	-26
in region	17	-8
in requir	-8	49
in s3	6	19
in secret	4	18
in secur	-11	6
in sever	0	23
in sourc	1	54
in step	12	2
in subnet	-5	10
in templat	-25	63
in the	1	8
in their	26	12
in them	29	-8
in there	22	29
in thi	-52	-44
in those	-5	28
in three	38	-28
in through	-25	35
in time	13	14
in tmp	-22	36
in to	56	-17
in transit	-45	-57
in two	38	-20
in us	10	-5
in use	50	-43
in version	-17	36
in what	-17	22
in whatev	30	-1
in which	37	-11
inbound	-15	68
inbound port	2	54
inbound rule	1	16
inbound traffic	-43	58
incid	9	28
incid respons	-43	53
includ	15	6
includ and	-8	9
includ is	-32	35
includ it	-12	15
includ model	68	-32
increas	-14	49
independ	37	-12
index	-4	35
index and	-1	8
index data	14	6
index in	-21	103
index map	0	9
index or	-29	32
individu	6	56
infer	6	25
infer contain	-11	48
infer softwar	47	-16
inform	7	34
infrastructur	27	-18
infrastructur $	105	-28
infrastructur and	18	-4
infrastructur devic	97	-31
infrastructur itself	56	16
infrastructur node	52	-12
infrastructur of	74	-33
infrastructur role	-19	28
infrastructur under	28	-16
ingest	11	25
ingest and	37	-33
ingress	-18	52
ingress control	-18	52
inherit	97	-33
inherit control	52	-46
inherit from	-40	-40
initi	-18	24
initi capac	-9	12
initi the	-34	31
inject	5	27
inject are	-15	28
inject in	-4	33
input	-18	71
input check	-11	13
ins	22	-4
ins and	26	-11
insecur	2	10
insecur softwar	9	-7
insid	39	4
insid $	-30	46
insid @	44	-18
insid a	37	29
insid an	2	35
insid aws	-22	21
insid it	-45	93
insid its	29	-21
insid one	59	-12
insid our	27	27
insid that	-53	60
insid the	22	28
insight	-12	34
insight and	-15	43
insist	6	64
insist on	-4	20
insist that	6	58
inspect	-13	18
inspect $	-20	29
inspect are	-3	14
inspect engin	30	-13
inspect it	66	-47
inspect request	46	-17
inspector	-19	23
inspector and	-16	21
instal	16	25
instal @	47	26
instal an	103	9
instal and	30	1
instal antiviru	-8	15
instal applic	3	11
instal are	-19	51
instal by	-18	50
instal configur	-24	44
instal devic	-7	21
instal in	5	16
instal into	-6	14
instal is	-1	18
instal it	18	-7
instal linux	1	65
instal minor	48	1
instal noth	47	-1
instal on	-20	70
instal one	10	-19
instal or	35	-18
instal ourselv	38	109
instal patch	2	12
instal secur	11	-6
instal some	0	25
instal the	-6	-46
instal them	-41	76
instal there	-14	59
instal updat	-18	23
instal windows	-1	40
instal with	-3	14
instanc	11	16
instanc @	-9	37
instanc and	16	3
instanc apart	14	-6
instanc are	-15	38
instanc as	46	-40
instanc by	-14	16
instanc class	-4	19
instanc count	-8	12
instanc disk	20	27
instanc for	43	-32
instanc from	32	-30
instanc group	-16	28
instanc has	31	-13
instanc in	33	-6
instanc is	30	18
instanc metadata	-1	18
instanc noth	9	-2
instanc of	37	11
instanc onli	-30	40
instanc or	-22	55
instanc over	-6	30
instanc profil	-6	19
instanc role	-7	26
instanc run	49	-32
instanc size	63	-43
instanc start	-25	30
instanc storag	65	-28
instanc that	20	8
instanc there	6	34
instanc to	-29	38
instanc type	-1	20
instanc unless	-8	13
instanc with	60	-41
instanc without	61	-54
instead	-56	78
instead $	-70	59
instead of	-6	30
instrument	-12	47
insur	15	34
integr of	-52	-38
integr servic	49	-29
intellig	36	-24
intellig tier	22	-12
intent	-23	36
interfac	-3	19
interfac and	-2	10
interfac disk	21	-14
interfac endpoint	-7	23
intermedi	-1	17
intermedi bucket	44	-43
intermedi tabl	8	3
intern	-20	28
intern user	1	9
internet	-11	38
internet access	-13	27
internet line	-25	45
internet or	-11	18
interrupt	28	-6
into	12	16
into $	-20	27
into @	19	14
into a	32	-11
into acm	-9	15
into an	12	12
into aws	-9	22
into differ	-31	38
into each	31	-5
into it	-10	18
into its	47	-29
into our	-20	34
into subnet	4	30
into the	29	8
into which	-20	29
intrud	11	2
intrud out	11	2
intrus	-35	69
intrus detect	-35	69
inventori	-11	64
inventori and	25	-18
inventori of	-27	29
investig	-16	53
invit	-6	20
invoc	-1	25
invoc and	28	-21
invoc log	-8	31
invoic	30	-22
involv	14	14
iop	-18	36
iop and	-8	13
iot	-11	36
iot polici	2	16
ip	-14	58
ip access	-2	64
ip address	-4	46
ipsec	-61	-73
iptabl	-18	41
is	5	17
is $	-16	77
is %	-78	-9
is @	92	15
is a	-6	12
is account	-31	34
is ad	-8	38
is all	-21	48
is allow	-6	24
is also	-13	18
is alwai	52	-9
is an	46	15
is anyon	-40	15
is appli	-18	17
is ask	-5	10
is at	7	50
is attach	21	-8
is back	12	-6
is behind	73	-46
is better	-16	70
is broken	9	5
is built	42	-17
is cach	-41	-64
is call	-15	19
is chosen	32	-8
is close	-3	66
is commit	39	-19
is complianc	-57	-11
is configur	-20	-79
is connect	18	-11
is correct	-35	38
is creat	-6	44
is cut	-11	12
is data	-138	-16
is decid	9	6
is delet	-6	19
is deprec	7	18
is disabl	-1	13
is disconnect	-19	21
is do	-33	-55
is done	47	20
is down	70	47
is enabl	34	-33
is encrypt	-42	-5
is enforc	-42	60
is everyth	-22	26
is fill	-41	25
is fix	-12	30
is for	50	-2
is full	-31	30
is given	-13	14
is go	-10	9
is gone	-15	43
is handl	-12	36
is healthi	73	-69
is hipaa	-35	-55
is idl	28	-21
is in	40	37
is insid	0	40
is inspect	-10	39
is instal	20	38
is involv	14	14
is it	1	-38
is its	61	-29
is keep	61	-53
is kept	62	-34
is left	21	-11
is let	-4	9
is load	52	-50
is log	4	63
is look	58	-23
is lost	32	-8
is maintain	15	62
is make	42	-5
is manag	6	47
is miss	-3	14
is need	-15	28
is no	47	1
is none	-36	78
is not	-6	37
is noth	63	-25
is off	-20	36
is offlin	-12	34
is on	24	-34
is one	-64	49
is onli	23	0
is onlin	16	-13
is open	2	24
is out	-31	-41
is over	9	41
is part	40	-20
is patch	-62	-47
is physic	-2	10
is plug	-15	16
is possibl	9	18
is protect	-42	49
is provid	-23	-10
is public	-18	46
is publish	18	74
is reach	-15	40
is reachabl	5	33
is record	-20	53
is regist	68	-40
is renew	-5	20
is replac	57	-27
is respons	-6	-18
is retir	13	-8
is right	25	-26
is run	47	-20
is secret	-10	27
is secur	122	43
is sent	-15	31
is serverless	44	-38
is set	-67	7
is stale	-6	32
is start	59	-48
is still	18	-40
is stop	26	-24
is store	6	40
is support	-7	18
is taken	18	-7
is that	-123	-25
is the	25	27
is then	-56	64
is there	26	64
is thi	-40	-8
is throttl	-28	35
is to	-31	89
is too	-17	13
is two	-21	-10
is under	40	-29
is up	-3	31
is updat	-18	63
is verifi	-12	23
is watch	-13	14
is what	42	2
is who	55	3
is wholli	-10	35
is whose	57	31
is with	76	43
iscsi	-5	16
isnt	-20	47
isnt %	84	-39
isnt @	-41	101
isnt it	-11	8
isnt the	-19	35
iso	19	-39
iso 27001	-21	-30
isol	36	-6
isol @	89	-23
isol contain	47	-20
isol custom	29	-7
isol environ	35	-15
isol everi	-21	22
isol function	12	-4
isol of	15	7
isol the	17	20
issu	35	-5
issu a	-19	49
issu and	27	-13
issu by	30	-30
issu certif	-24	68
issu public	47	-53
issu the	48	-18
it	4	16
it $	-20	-37
it %	66	-21
it @	1	42
it after	-25	34
it again	20	-9
it also	37	-31
it and	-3	17
it answer	72	-61
it are	6	12
it as	-15	52
it ask	-17	21
it at	-1	36
it avail	79	-28
it awai	-18	26
it back	-1	19
it block	-12	14
it build	96	-71
it but	-13	18
it by	19	12
it can	14	3
it cannot	23	23
it chang	-14	49
it check	-9	45
it confirm	48	-46
it connect	102	-77
it copi	75	-65
it correct	-53	21
it cover	-8	20
it creat	65	-44
it current	-20	51
it deliv	-4	11
it doe	88	-55
it down	-5	47
it enabl	-66	-77
it encrypt	-104	-107
it end	-15	66
it expir	-4	9
it fail	-2	27
it fall	-89	-47
it find	-19	55
it first	-15	41
it follow	45	-35
it for	5	49
it from	37	6
it get	-36	31
it give	-7	8
it goe	-72	-60
it grow	-5	31
it had	-24	35
it hand	18	-39
it has	27	25
it hold	71	-33
it if	17	-13
it in	18	-9
it into	-43	45
it is	19	23
it issu	53	-51
it its	29	-27
it keep	30	-7
it leav	83	3
it manag	36	-29
it may	72	-64
it move	29	-24
it name	-7	11
it need	22	-5
it never	77	9
it now	-50	-47
it off	13	17
it offer	29	-17
it on	13	12
it onc	-42	145
it onli	-4	13
it onlin	13	3
it onto	-1	62
it or	-14	41
it our	18	-36
it out	14	40
it over	80	-45
it own	52	-42
it patch	84	-19
it per	-12	36
it place	24	-22
it privat	-22	27
it protect	15	23
it raiz	33	-31
it reach	-5	27
it read	-5	14
it replac	-1	27
it right	15	-68
it run	15	46
it safe	-33	64
it scale	-37	51
it scan	12	19
it serv	-28	32
it set	-5	20
it stai	-6	17
it stand	-4	37
it start	37	-14
it stop	-14	28
it store	76	-46
it support	58	-8
it surviv	33	-12
it take	-18	34
it that	19	62
it the	-5	31
it then	-51	91
it there	-1	-24
it to	19	22
it tri	72	-64
it unless	7	10
it up	-4	28
it updat	25	90
it us	54	-37
it usabl	-11	18
it was	-7	16
it when	-19	-19
it where	-7	39
it who	-2	69
it whose	-18	68
it with	-2	20
it within	11	23
it without	36	-1
it work	13	10
it yourself	-6	37
item	8	21
item and	-5	10
item are	-9	12
its	16	4
its %	-9	-59
its @	-2	31
its a	120	18
its ai	36	-33
its ami	46	26
its api	30	-21
its audit	14	32
its autom	-13	19
its avail	61	-39
its backup	19	3
its cach	34	-34
its certif	2	11
its classif	-16	28
its complianc	73	0
its compon	15	9
its configur	-4	9
its connect	3	17
its consol	65	-45
its custom	-5	17
its data	16	-3
its default	21	-14
its depend	34	-10
its disk	-26	31
its dns	36	-22
its do	-11	13
its encrypt	-19	36
its end	-17	-6
its endpoint	48	16
its facil	52	-5
its grant	-11	17
its guest	8	67
its guid	104	-40
its health	50	-48
its host	42	-38
its hypervisor	84	-53
its imag	-20	35
its instanc	-18	34
its job	44	128
its kei	-22	25
its kernel	3	34
its key	39	-1
its librari	13	30
its limit	-10	14
its locat	29	-9
its log	14	-7
its machin	64	-29
its manag	-67	120
its modul	47	-40
its network	47	-28
its node	33	-7
its not	-26	-16
its oper	5	8
its own	22	0
its paramet	-15	22
its part	75	-30
its password	-34	45
its patch	46	-7
its peopl	-66	-29
its permiss	-8	11
its platform	-46	59
its pod	-6	20
its polici	-23	37
its port	31	-21
its protect	-4	25
its protocol	-38	44
its quota	33	-23
its record	38	-25
its recoveri	72	-42
its region	32	-11
its releas	-11	29
its resourc	-7	9
its result	-7	30
its retent	14	-1
its right	-13	28
its role	39	-29
its rout	-6	8
its router	60	-41
its rule	-9	48
its runtim	-6	10
its schedul	8	2
its secur	-9	17
its server	-27	95
its set	-13	40
its size	-59	97
its softwar	-59	101
its standard	48	-39
its standbi	49	-33
its storag	79	-20
its support	-32	42
its task	-20	22
its technician	66	-55
its time	-13	35
its track	19	-17
its updat	-7	54
its version	-26	42
its volum	-11	48
its way	8	-3
its web	38	-31
its zone	32	-31
itself	27	15
itself $	76	-14
itself after	55	-45
itself and	24	-15
itself are	-81	84
itself avail	35	-21
itself in	39	-17
itself is	70	23
itself keep	27	-24
itself onli	-14	15
itself run	23	5
itself up	56	-32
itself when	49	-43
itself where	30	-26
itself while	21	-11
itself who	86	3
itself with	23	-15
itself without	9	-4
januari	-49	29
jar	-12	36
jar and	-22	34
java	6	96
jdbc	-7	101
jdbc connect	-8	17
job	9	20
job $	-10	-36
job @	-19	31
job a	-6	12
job and	11	-1
job are	3	-20
job code	-9	64
job definit	-17	23
job for	55	18
job imag	4	147
job in	-18	51
job is	-31	-110
job log	-8	16
job of	36	-5
job on	22	-20
job queue	65	-21
job role	-2	22
job runtim	-6	12
job schedul	92	-42
job stai	-27	42
job state	19	-9
job that	-4	17
job to	31	83
job wait	69	-43
join	-10	19
join the	12	1
joint	16	75
joint duti	-8	56
joint respons	30	51
js	27	26
js version	-9	50
judg	-22	69
judg and	-11	14
juli	-9	30
juli 2026	-6	31
june	10	17
june 2025	-14	35
june 2026	-15	38
just	-3	-37
just happen	24	53
just the	49	2
jwt	-1	15
karpent	45	37
karpent the	25	-24
kbs	188	-11
keep	15	12
keep 1	85	-66
keep @	36	-3
keep a	-2	16
keep an	-47	89
keep and	-2	18
keep answer	103	-53
keep applic	22	1
keep at	1	15
keep automat	6	19
keep avail	17	-15
keep backup	-38	57
keep both	-21	24
keep client	-22	33
keep configur	-3	11
keep copi	-32	56
keep credenti	13	-6
keep current	-23	25
keep custom	45	-9
keep data	59	13
keep definit	-13	22
keep delet	-15	26
keep driver	-7	13
keep earlier	-8	42
keep enough	30	8
keep etcd	-85	90
keep everyth	-30	54
keep fail	25	-14
keep for	-23	34
keep host	14	-11
keep in	-26	30
keep instanc	26	9
keep intrud	11	2
keep it	26	12
keep its	10	-6
keep job	-7	13
keep log	15	12
keep manifest	-3	13
keep manual	-5	11
keep no	-43	105
keep node	1	89
keep none	-68	76
keep noth	-32	51
keep onli	-70	82
keep other	26	64
keep patch	19	-3
keep person	-17	32
keep result	-4	18
keep run	-32	61
keep secret	8	10
keep sensit	-13	38
keep sourc	-19	35
keep state	-16	42
keep task	-40	68
keep tenant	28	-2
keep that	-13	65
keep the	35	4
keep their	79	-24
keep them	17	-1
keep third	44	-3
keep those	-14	18
keep to	-26	28
keep token	-19	20
keep trail	-20	54
keep up	74	-55
keep user	-7	13
keep what	-33	84
keep work	-40	53
kei	2	22
kei $	34	23
kei %	-21	28
kei @	-7	19
kei and	-4	13
kei are	-28	58
kei by	1	13
kei for	28	-2
kei in	11	47
kei is	21	52
kei live	2	33
kei of	3	14
kei on	-37	28
kei that	63	-44
kei unless	25	-13
kei who	-107	-51
kei with	67	-23
kept	25	13
kept $	9	99
kept 90	-8	9
kept and	50	-34
kept as	29	-14
kept by	-30	34
kept for	-28	52
kept from	-51	88
kept in	-79	95
kept is	72	-5
kept up	58	-15
kerbero	20	12
kerbero ldap	34	-20
kernel	9	-14
kernel and	-40	50
kernel are	-19	33
kernel cve	37	9
kernel fix	29	-40
kernel for	9	-3
kernel network	21	-14
kernel patch	110	39
key	11	15
key $	-27	102
key @	28	-13
key alon	-6	11
key and	-13	27
key are	79	-65
key at	-16	27
key befor	-24	47
key besid	16	-8
key by	108	-99
key cannot	-35	65
key for	-17	27
key group	-17	18
key if	-37	42
key in	13	-5
key is	83	-24
key it	46	-24
key its	9	11
key keep	-35	76
key materi	30	-3
key name	-9	12
key of	23	-8
key on	-19	47
key onc	12	-3
key or	-15	36
key pair	-15	26
key polici	-30	33
key rotat	11	128
key set	14	-13
key sign	-42	116
key that	13	1
key the	-9	12
key to	17	0
key type	-17	32
key unless	60	-42
key vault	-3	9
key when	-22	42
key where	-5	13
key which	14	-11
key with	-26	27
kick	-39	27
kick it	-21	-1
kick off	-46	35
kind	-7	96
kind of	9	-3
kms	18	6
kms and	34	-8
kms encrypt	-22	37
kms kei	18	2
kms key	14	6
kms where	-27	37
knob	8	57
know	30	-12
know who	18	-9
knowledg	-10	17
knowledg base	-9	16
known	-1	53
known address	-25	53
known vulner	36	-30
kube	25	-24
kube proxi	25	-24
kubelet	16	33
kubelet @	-40	64
kubelet and	52	-25
kubelet contain	7	8
kubelet on	-24	60
kubernetes	24	19
kubernetes api	-17	49
kubernetes rbac	-6	8
kubernetes version	-13	91
kvm	-7	31
label	8	33
label and	-4	24
label of	-29	32
label that	48	-23
lack	-16	18
lack it	-16	18
lag	-5	43
lambda	-10	23
lambda and	9	4
lambda code	-3	11
lambda edg	-13	17
lambda function	-16	22
lambda trigger	-1	25
land	24	5
land in	46	-24
land on	51	-37
land where	59	-37
land zone	-26	42
languag @	-19	28
languag model	13	-13
languag runtim	5	-21
laptop	-11	74
larg	38	2
larg @	31	26
larger	-20	55
larger chang	-22	30
larger node	-1	59
last	16	32
last 90	17	-16
last access	1	10
last longer	48	-26
last month	75	0
last one	84	38
last year	-31	58
latenc	10	105
latenc and	-10	20
later	7	15
later and	-17	24
later on	19	-10
latest	14	12
latest 14	38	-34
latest 50	19	26
latest after	18	-10
latest alwai	48	-23
latest ami	68	-43
latest base	-2	12
latest imag	-53	81
latest is	70	-47
latest patch	49	-24
latest seven	-28	40
latest version	-36	70
latter	-50	-49
latter $	-51	-53
launch	1	14
launch $	-14	71
launch @	11	-2
launch and	65	-27
launch anoth	75	-68
launch from	22	37
launch new	-4	39
launch scale	48	-33
launch set	-15	39
launch templat	-3	29
launch the	28	0
law	-10	78
law and	2	16
law demand	14	71
law that	1	53
layer	36	7
layer $	36	29
layer and	-1	33
layer are	-35	56
layer includ	34	-32
layer of	-7	11
layer under	28	-41
layer with	-11	25
ldap	31	-2
ldap work	-27	47
lead	-34	41
lead back	-49	69
leaf	0	33
leaf cert	0	33
leak	-28	86
leak from	-1	21
learn	-15	31
least	7	17
least 7	19	-17
least and	4	15
least everi	10	25
least onc	30	-6
least one	4	48
least privileg	-10	50
least three	-2	11
least two	-17	21
least want	-16	17
leav	-1	11
leav a	-1	14
leav it	-5	13
leav public	-1	31
leav room	-18	26
leav that	-20	28
leav the	-15	48
leav those	-36	75
leav who	-14	58
leaver	-15	46
leaver still	-24	32
ledger	-27	47
left	-7	39
left $	-34	41
left alon	-40	43
left and	24	-22
left behind	-14	16
left in	72	-39
left the	-18	43
left to	9	39
leftov	-9	18
leftov of	-9	18
leg	-19	36
legaci	-17	23
legal	-7	89
legal hold	-14	94
length	-5	48
length and	-4	37
less	12	4
less than	44	-30
let	-3	19
let @	-7	15
let client	-15	30
let everi	-26	33
let everyth	-14	24
let in	-21	49
let it	17	-9
let its	15	-10
let no	71	-69
let nobodi	29	53
let other	-8	29
let the	-11	14
let traffic	-6	10
letter	-24	43
letter queue	-31	45
level	-2	37
level and	-9	10
level call	20	-13
level metric	-7	14
level permiss	-5	16
level secur	-5	17
li	5	27
li in	25	12
li on	-18	23
li under	-20	27
liabl	-16	37
liabl $	-5	22
lib	-23	123
librari	-6	50
librari and	1	19
librari are	-11	46
librari get	-8	12
librari in	-8	46
librari insid	-8	12
librari is	-12	29
librari that	-25	26
licens	-23	14
licens and	26	23
licens are	-15	49
licens in	19	-14
licens includ	89	-53
licens of	-4	23
licens on	15	42
licens patch	-120	-158
licens the	35	-12
licens we	-8	23
lie	6	32
lie in	-26	59
life	19	10
life $	76	-12
life are	-16	41
life cycl	23	-1
life of	54	-27
lifecycl	61	-5
lifecycl $	199	2
lifecycl and	-15	28
lifecycl manag	-21	26
lifecycl of	-12	17
lifecycl polici	-9	63
lifecycl rule	27	-23
lifecycl script	-7	13
lifetim	-2	9
lifetim and	-3	10
lift	8	-47
lift a	38	-21
like	34	53
like @	43	51
like are	25	-22
like that	-28	31
like the	23	55
limit	6	20
limit $	2	-64
limit @	-46	51
limit and	-14	34
limit by	29	-23
limit of	22	-1
limit on	-30	31
limit or	-5	22
limit that	24	-20
limit the	-25	54
limit what	-12	13
limit who	-4	8
line	9	19
line is	-3	14
link	10	28
link are	-2	10
link between	43	27
link domain	21	-6
link for	9	44
link to	-1	11
linux $	52	-53
linux 2023	8	48
linux @	-23	74
linux ami	69	19
linux and	20	-18
linux below	-16	38
linux insid	94	-59
linux of	70	-16
linux on	-1	40
linux secur	1	65
linux under	40	26
linux underneath	-165	-22
list	5	18
list $	20	-7
list and	-18	29
list are	-24	59
list as	-30	26
list of	20	16
list the	18	-9
listen	31	20
listen $	-11	105
listen and	-6	10
listen to	-7	12
live	3	34
live in	-12	43
live is	72	-67
live on	-14	18
live token	-1	13
live with	-8	9
load	19	2
load and	-15	29
load balanc	17	8
load dock	56	-9
load grow	-15	20
load of	24	-1
load without	4	25
local	11	30
local consol	-13	17
local disk	-22	52
local network	-8	12
locat	16	-1
locat $	114	-67
locat and	25	-21
locat of	52	-17
locat that	8	-4
lock	-3	52
lock and	-3	12
lock it	-35	76
lock on	-11	22
lock the	4	14
log	0	19
log $	13	118
log agent	-31	39
log and	0	18
log archiv	-13	20
log are	-8	28
log backup	44	-7
log bucket	27	-24
log collect	-13	17
log data	10	7
log deliveri	-31	42
log destin	-20	33
log do	-60	-51
log driver	-15	18
log export	-6	12
log file	40	-21
log for	-36	49
log from	46	-40
log go	-12	39
log group	14	8
log in	39	-12
log includ	-17	38
log is	-13	27
log it	-11	17
log level	-19	54
log lie	71	-54
log longer	-9	38
log manag	-8	37
log metric	-5	14
log of	-13	45
log on	-56	20
log onli	-26	38
log over	26	-20
log retent	35	149
log search	-4	12
log stai	-19	30
log that	13	15
log the	83	-11
log through	-12	12
log to	17	-4
log type	-19	40
log watch	-20	30
log were	-20	44
log what	-5	28
log where	11	-10
log which	-8	12
log while	31	-22
log with	-7	9
logic	5	8
login	19	79
login $	1	105
login and	-6	8
login on	21	53
login to	64	-34
lol	-2	26
long	10	11
long @	-14	21
long a	-24	47
long and	-12	15
long as	51	-51
long backup	77	-10
long daili	23	53
long it	-8	11
long record	-5	38
long run	-11	10
long thei	47	-33
longer	2	29
longer and	-17	25
longer keep	-4	43
longer need	-21	27
longer retent	-2	25
longer support	-6	9
longer than	-15	86
look	9	6
look after	33	-32
look at	6	26
look for	-34	84
look into	95	-52
lose	-5	43
lose data	-14	24
lose the	-37	95
loss	-12	30
loss of	-6	21
lost	-5	20
lost it	-10	13
lost its	-14	30
lost one	15	-12
lost task	-11	24
low	36	75
lower	11	6
lower the	26	-16
lowest	85	-37
lowest tls	85	-37
lustr and	34	-27
lustr scratch	-11	26
m	8	66
m i	1	34
machin	28	-6
machin $	63	-4
machin and	12	-4
machin apart	9	-4
machin are	4	56
machin behind	11	0
machin is	53	48
machin itself	-30	42
machin of	84	-24
machin on	34	-7
machin pool	-58	28
machin that	47	-25
machin under	17	-9
machineri	14	-7
machineri that	10	-4
maci	-13	25
made by	-12	58
made from	-13	33
made in	28	11
made public	-14	80
made with	54	5
mail	16	12
mail and	44	-21
mail health	11	7
mail in	26	-15
mail server	41	-22
mail that	-34	34
maintain	28	-14
maintain and	29	-1
maintain by	65	38
maintain it	-54	-91
maintain its	41	-10
maintain that	-83	-13
maintain the	26	-1
mainten	27	2
mainten $	-78	-120
mainten action	10	6
mainten is	4	83
mainten mode	-10	12
mainten notic	19	-12
mainten of	73	-24
mainten off	8	5
mainten on	22	-30
mainten window	10	36
mainten windows	83	25
major	10	28
major upgrad	-16	57
major version	15	22
make	-2	28
make %	-18	80
make @	-30	30
make a	36	49
make an	31	-56
make and	14	21
make it	-14	74
make no	-25	55
make recoveri	72	-65
make sure	20	10
make them	-3	35
malici	-9	31
manag $	22	63
manag @	10	19
manag a	14	52
manag access	-20	25
manag and	33	-21
manag anti	-11	13
manag by	-18	51
manag call	52	-15
manag databas	-39	-35
manag endpoint	-13	50
manag environ	24	-16
manag event	28	-11
manag for	-4	11
manag imag	1	35
manag in	-19	69
manag instanc	37	-27
manag kei	22	0
manag key	3	8
manag kms	15	-9
manag node	-22	57
manag of	48	39
manag on	3	-39
manag one	-8	43
manag or	-11	22
manag permiss	39	-36
manag platform	10	57
manag polici	13	5
manag python	25	-20
manag queri	54	-38
manag result	-21	36
manag rule	71	-143
manag runtim	29	7
manag scale	20	-13
manag servic	-49	-55
manag share	-38	-68
manag so	13	46
manag storag	-15	32
manag the	33	34
manag them	-6	64
manag type	43	-42
manag updat	-14	58
manag user	3	41
manag what	14	-8
manag which	-3	8
mandatori	14	26
mandatori @	-25	69
mandatori on	91	-79
mandatori secur	-37	53
mani	37	-4
mani @	42	25
mani dai	-21	67
manifest	-10	34
manifest and	-18	28
mantrap	90	11
manual	-10	34
manual approv	-19	27
manual evid	-15	40
manual on	84	-26
manual snapshot	-2	23
map	5	40
map $	1	121
map and	-6	19
map iam	-8	15
march	-13	44
mark	-25	31
market	-16	73
market mail	0	49
marketplac	-6	117
mask	2	58
mask and	-4	11
mask person	15	58
master	-58	-44
master node	6	19
master password	-63	-75
match	40	-14
materi	-1	32
materi in	-15	30
materi is	-92	128
matter	-4	53
matter elsewher	7	30
max	2	47
max size	3	56
maximum	0	19
maximum @	-3	10
maximum and	-11	16
maximum are	76	-58
maximum capac	-6	11
maximum in	-3	17
maximum size	-5	20
maximum that	-15	19
may	8	15
may also	29	-20
may be	-13	36
may call	-26	55
may chang	-8	13
may delet	54	-45
may do	-9	13
may end	-12	14
may have	-20	22
may instal	8	-2
may issu	-25	64
may leav	37	-28
may merg	-11	36
may move	-13	20
may open	37	-27
may pass	-4	8
may publish	-44	83
may pull	-20	24
may queri	-17	25
may reach	-5	8
may read	-2	13
may run	4	24
may send	-2	59
may store	36	-30
may take	27	-26
may use	39	-2
mb	-14	28
me	-7	-23
me $	-54	-6
me %	-15	24
me to	44	47
me who	52	-4
mean	-4	15
mean one	18	-2
mean the	-118	-10
meant	55	42
meant the	-11	61
meant to	-9	65
meanwhil	29	22
meanwhil and	15	4
media	74	-34
media sanit	39	-3
meet	-15	28
meltdown	19	1
member	-6	36
member account	-19	25
member and	5	23
memori	19	9
memori $	35	-24
memori and	3	21
memori desir	-13	15
memori limit	-5	15
memori of	51	-38
memori or	51	-15
memori timeout	-5	8
memori with	21	-14
mend	-4	42
mend fault	-6	8
mend it	-15	39
mend onli	-27	48
mend the	77	63
merg	-27	47
mesh	7	56
mess	-10	23
messag	31	4
messag and	-12	12
messag bodi	-13	17
messag broker	42	-27
messag is	-11	22
messag on	62	-34
messag redund	42	-13
messag sent	-17	32
messag that	-34	43
messag when	49	-3
met	-14	24
met $	-14	24
metadata	13	14
metadata and	37	-36
metadata databas	73	-45
metadata in	-46	43
metadata is	-27	36
metadata of	53	-44
metadata servic	-20	20
metadata that	-5	18
metal	31	36
metastor	-8	11
metastor and	-8	11
method	11	60
method is	-5	8
metric	29	-7
metric and	25	-7
metric filter	-8	12
metric in	93	-63
metric of	29	-13
metric send	8	-7
metric to	35	-11
mfa	-10	66
mfa delet	-6	37
mfa devic	-31	60
mfa for	-1	10
mfa is	-2	12
mfa kei	0	21
mfa on	9	28
micro	24	-20
micro virtual	11	-9
microcod	27	44
microcod firmwar	-16	31
microvm	20	9
microvm can	-27	46
microvm of	55	-48
migrat	-24	41
migrat task	-14	15
min	-4	68
min and	-1	13
min tls	-7	10
mind	-28	48
mine	-29	41
minimum	-11	41
minimum and	-4	24
minimum maximum	-11	16
minimum of	-11	12
minimum password	-3	12
minimum tls	-25	41
minor	10	-8
minor and	22	-12
minor engin	85	8
minor on	50	-10
minor releas	-52	101
minor upgrad	-5	84
minor version	-8	-38
minut	6	16
minut and	8	9
minut at	-3	19
minut of	9	10
minut on	-8	13
minut weekli	-8	19
minut window	-9	29
misconfigur	-10	82
miss	-18	42
miss index	1	15
mistak	-13	65
mistak $	3	70
mitig	45	19
ml	57	66
mmdsv2	-19	62
mobil	17	-12
mode	0	20
mode @	16	-12
mode and	-1	17
mode befor	-16	17
mode do	14	19
mode is	-27	29
mode it	-6	11
mode of	-15	40
mode or	-16	18
mode so	-35	26
mode that	36	-28
mode the	59	-32
mode who	10	-120
model	15	12
model $	-107	-74
model and	17	18
model answer	-21	55
model fresh	67	-53
model in	6	60
model is	-6	68
model on	-7	15
model provid	68	-56
model run	64	-32
model that	14	40
model who	-9	67
model with	13	-7
modifi	-11	15
modifi the	-14	18
modul	13	14
modul and	-4	16
modul are	-9	35
modul audit	55	-49
modul of	25	-14
mondai	33	5
monei	-22	13
monitor	9	-1
monitor agent	20	-15
monitor host	9	0
monitor node	53	-7
monitor the	60	-13
month	-9	-22
month $	15	-50
month and	-27	65
month at	32	-18
month by	-54	-19
month who	-60	-58
month without	-28	13
monthli	34	62
monthli rollup	25	-11
more	-7	-20
more and	30	-18
more dai	-9	17
more in	46	-18
more load	-4	21
more than	-31	47
more up	-14	33
most	0	20
most 20	1	11
most 60	-9	13
most and	14	-9
mount	-31	79
mount @	-43	65
move	10	21
move %	-6	35
move @	61	-42
move a	-17	30
move an	-32	42
move environ	-4	41
move everi	-4	17
move from	20	26
move it	-10	9
move of	-17	17
move off	7	46
move on	-21	26
move partit	21	8
move player	-10	25
move the	4	46
move them	4	13
move to	36	-9
move traffic	-48	61
move us	-85	-39
much	19	43
multi	9	28
multi az	11	23
multi factor	-7	39
multi region	27	-13
must	5	17
must %	8	33
must appli	-20	25
must be	-17	41
must configur	-41	44
must defin	-13	46
must do	-51	66
must instal	-11	47
must keep	-21	42
must know	-7	11
must last	27	29
must not	-9	19
must patch	62	-15
must review	-18	21
must surviv	-15	26
must the	92	17
must to	-17	30
must updat	-17	30
mutual	-15	25
mutual tls	-15	27
my	22	-3
my @	58	-27
my data	-50	-78
my head	55	57
my own	9	3
my team	-11	12
myself	12	37
myself $	15	42
n	-32	50
nacl	13	149
nah	60	24
nah i	67	9
name	8	10
name @	-10	21
name a	34	-20
name and	11	5
name has	-29	114
name in	-51	88
name it	17	-15
name of	-9	38
name one	-15	23
name server	93	-51
name sever	-21	22
name subnet	-19	21
name the	23	10
name who	-13	47
namespac	0	40
namespac and	-16	22
namespac with	81	-43
narrow	2	22
narrow it	-9	29
narrow scope	-2	11
narrow the	29	-1
narrow them	-8	49
nat	-6	26
nat gatewai	-1	26
near	57	-41
nearli	31	25
necessari	43	-20
neck	-23	61
need	14	18
need $	-17	31
need @	0	40
need a	27	-76
need an	-44	48
need and	-14	21
need control	-10	20
need for	-38	47
need in	-27	55
need it	-12	23
need more	15	12
need no	5	72
need none	-48	124
need one	-27	33
need that	-7	10
need the	-22	36
need them	11	2
need there	64	-15
need to	34	-39
neighbor on	14	-11
neither	15	26
neither refus	12	37
neither see	-1	27
neither the	80	-53
network	17	7
network $	103	-20
network @	-1	17
network access	-16	73
network acl	4	38
network and	8	39
network are	-5	8
network between	20	-10
network cabl	69	-22
network can	-49	68
network connect	-54	36
network devic	147	-75
network encrypt	73	-62
network firewal	-24	23
network flood	12	-6
network in	-26	38
network interfac	43	-18
network into	-21	95
network is	-21	45
network isol	-4	55
network let	27	-19
network member	37	2
network of	-42	76
network polici	-13	25
network servic	22	-3
network that	79	-6
network traffic	11	2
network under	72	-42
network up	52	-35
never	26	17
never beyond	-36	60
never chang	64	-21
never come	-20	39
never delet	84	-59
never doe	-31	115
never expir	-11	65
never leav	-12	27
never patch	-16	74
never put	31	-22
never see	133	-41
never show	49	-45
never the	-99	109
new @	-14	-33
new ami	-87	38
new build	-13	21
new cluster	-22	-21
new custom	-17	54
new cve	34	-31
new deploy	48	-46
new imag	-32	41
new instanc	10	-2
new job	44	-21
new key	-19	21
new major	-1	29
new minor	78	-24
new object	-37	-127
new on	-29	74
new one	17	13
new platform	23	7
new primari	48	-40
new public	-20	21
new queue	48	-22
new revis	-67	76
new server	83	-57
new signatur	42	-32
new type	-14	35
new version	34	21
newer	5	13
newer @	-21	27
newer ami	-49	71
newer imag	-10	28
newer node	6	14
newer on	11	2
newer one	27	-19
newer releas	-55	88
newer version	-17	36
newest	33	-8
newli	32	-12
newslett	-35	30
next	-4	-33
next one	-12	12
nfs	-2	38
nfs export	1	40
nginx	-16	29
night	-15	-132
nine	35	-20
nine of	43	-27
nitro	149	49
nitro hardwar	16	-14
nitro hypervisor	65	-9
nitro secur	-49	66
no	13	25
no $	58	-38
no @	-22	-37
no access	102	-83
no agent	97	-64
no archiv	83	-29
no automat	-17	56
no backup	-49	107
no broker	77	-45
no certif	-47	108
no consol	-27	86
no contain	-7	79
no copi	-22	58
no custom	25	-17
no data	-54	104
no effect	-10	30
no endpoint	-74	115
no failov	64	-56
no fix	-11	12
no histori	-14	26
no i	2	59
no imag	-62	90
no infrastructur	62	-25
no instanc	59	-48
no kernel	31	-8
no key	-3	30
no longer	-20	27
no machin	58	-24
no manag	-52	93
no matter	-43	50
no multi	59	-22
no network	-22	63
no new	-16	52
no node	82	-47
no one	24	-21
no oper	59	-34
no other	93	-48
no paramet	-31	53
no patch	-9	12
no public	-31	65
no redund	7	20
no secret	-14	58
no secur	26	7
no set	48	33
no shell	54	-13
no snapshot	-19	71
no ssh	58	-42
no standbi	-10	50
no such	-42	51
no support	-11	12
no updat	28	-13
no user	-34	56
no version	112	-85
no way	11	34
no wildcard	-1	13
no window	94	-62
nobodi	30	7
nobodi can	64	-13
nobodi delet	-14	18
nobodi els	45	-37
nobodi log	60	-23
nobodi look	18	-4
nobodi tamper	29	-9
node $	-129	4
node @	45	93
node and	19	12
node are	22	45
node base	-42	37
node but	47	-12
node by	-3	20
node class	-7	19
node encrypt	-47	50
node fail	38	24
node for	88	-28
node get	3	-49
node group	22	58
node imag	14	5
node in	-37	-26
node instanc	-12	35
node is	55	7
node js	41	-8
node kernel	32	7
node monitor	11	-6
node of	4	-16
node on	-150	8
node or	25	-12
node os	-12	-76
node patch	-96	-29
node pool	47	-8
node role	-3	11
node share	80	-31
node that	41	34
node to	3	23
node type	3	12
node with	23	-8
node yourself	-1	22
node18	-40	15
node18 @	-40	15
nodeadm	-9	26
nodepool	41	-24
nodepool repair	41	-24
non	27	-5
non compliant	0	22
non extract	68	-55
noncompli	-17	54
none	23	33
none @	34	3
none and	-15	19
none for	39	3
none is	5	29
none of	41	-1
none to	87	-74
nonsens	31	-18
nor	20	14
nor date	12	37
nor the	81	-58
normal	37	3
normal $	-33	-34
normal @	-2	86
not	14	27
not $	23	-27
not %	26	-62
not @	47	4
not a	-35	41
not among	75	-71
not and	-20	22
not appli	-55	83
not as	-17	26
not ask	35	5
not avail	-4	103
not back	5	39
not be	-12	14
not belong	-3	13
not by	47	-39
not chang	-33	47
not check	13	15
not come	-36	47
not compli	66	-60
not cover	-12	47
not delet	-40	77
not depend	41	-38
not do	-5	20
not encrypt	49	-16
not exist	29	33
not for	59	-31
not grow	-24	60
not guard	50	-47
not have	57	35
not in	86	-62
not instal	-32	50
not lose	-8	23
not move	40	-36
not on	39	-5
not our	51	-28
not outliv	22	7
not patch	-20	23
not pin	-25	41
not possibl	13	12
not put	-14	20
not reach	-40	49
not read	86	-52
not replac	-79	101
not restor	-22	54
not run	-7	19
not scale	-63	91
not see	-18	56
not start	16	2
not support	44	18
not take	-9	11
not test	46	-36
not the	-61	44
not touch	2	55
not trust	-33	40
not undo	-42	58
not updat	49	12
not upgrad	104	25
not us	-7	62
not use	31	-31
not work	12	32
note	15	21
notebook	18	6
notebook @	16	-15
notebook and	-1	17
notebook are	-11	14
noth	9	46
noth $	24	-25
noth @	14	7
noth by	-35	92
noth can	19	-5
noth els	-16	48
noth for	72	-12
noth in	-8	21
noth insid	-30	60
noth is	-31	62
noth keep	-47	58
noth of	55	35
noth on	58	-24
noth reach	-12	41
noth retir	-27	81
noth scale	-49	115
noth that	28	-5
noth to	25	2
noth upgrad	-18	57
notic	18	8
notic a	10	-8
notic about	-1	64
notic and	16	-11
notic by	82	-60
notic in	-40	-58
notic it	-19	137
notic that	24	-23
notif	5	13
notifi	76	-38
novemb	-27	38
now	35	-7
now $	12	-78
now the	58	37
npm	9	47
npm packag	-5	21
nsx	-17	40
nsx manag	-13	39
ntf	-12	23
ntf and	-6	18
nucleu	-8	17
number	-2	31
number $	-9	122
number and	-7	19
number for	-20	41
number in	5	17
number instanc	-53	65
number of	13	11
number or	25	-2
number version	-10	16
nvidia	-12	23
nvidia driver	-12	23
nvme	0	43
nvme @	-37	54
nvme driver	-11	18
o	-47	28
oauth	-9	11
obfusc	-6	38
object	15	12
object $	18	-100
object and	-13	23
object are	-12	118
object from	-10	37
object in	34	-25
object lock	-15	26
object of	-14	36
object onli	1	87
object to	-6	83
object who	30	-47
observ	8	32
obtain	34	-17
obtain the	36	-23
oci	14	-2
oci or	-32	28
oci s	-9	10
oci vault	-3	9
ocr	42	-36
ocr model	42	-36
ocsp	8	8
odd	-28	47
of	17	5
of $	-22	42
of %	-27	93
of 0	-1	19
of 1	39	-14
of @	37	-17
of a	-44	-18
of all	4	26
of amazon	76	-31
of an	-10	33
of api	24	27
of at	-35	44
of aws	65	29
of backup	64	-23
of both	51	-34
of build	32	24
of call	20	5
of chang	30	-15
of charg	16	-15
of cluster	54	-21
of connect	33	-22
of contain	-24	39
of content	-10	11
of control	-2	29
of custom	-10	11
of data	-14	24
of deploy	9	-3
of differ	58	-36
of direct	22	-6
of durabl	43	-27
of each	9	17
of ebs	28	-17
of emrf	-4	17
of encrypt	35	-6
of endpoint	-8	11
of ephemer	-28	46
of everi	46	-22
of file	-51	33
of fleet	-1	9
of host	-10	19
of imag	-38	50
of input	-11	13
of it	-62	-24
of its	24	-6
of job	-14	18
of key	-56	64
of label	-13	14
of life	29	-3
of link	21	-6
of linux	-65	88
of log	-6	12
of machin	-63	73
of manag	-12	18
of member	-6	16
of messag	-34	45
of my	64	53
of new	17	1
of node	-22	43
of notebook	16	-15
of object	60	19
of one	-8	25
of oper	22	65
of other	30	-15
of our	-14	32
of peer	-5	14
of persist	21	-14
of person	-58	-20
of physic	52	-16
of pod	-14	33
of point	-21	25
of power	35	-22
of presenc	73	-20
of prompt	-14	15
of queri	80	-39
of queue	13	53
of reach	35	-15
of reader	28	-11
of record	-8	16
of recoveri	-27	38
of replica	12	-9
of request	36	7
of resourc	-7	53
of s3	46	-15
of secur	-50	-17
of server	105	-19
of sever	14	-1
of sourc	37	-4
of staff	-89	-70
of standard	-11	53
of storag	43	-4
of support	-24	20
of task	38	-28
of that	44	-21
of the	32	13
of their	6	19
of them	31	-17
of thi	-32	-45
of those	50	17
of three	-1	17
of topic	-10	51
of traffic	14	73
of up	-19	27
of us	-88	-126
of user	15	-7
of vcpu	8	13
of version	32	-30
of volum	-17	29
of vulner	20	-9
of what	-31	-2
of which	56	-51
of who	3	47
of windows	-40	47
of worker	-29	46
off	-1	25
off $	-101	2
off %	-12	71
off @	-35	44
off a	12	17
off again	-36	54
off and	-17	22
off by	-13	37
off for	-11	18
off on	-27	44
off peak	-5	14
off retir	-2	8
off the	2	50
off until	-9	22
off who	-84	84
offer	45	-17
offer @	32	-16
offer and	45	-40
offer http	59	-27
offer it	-52	86
offer the	74	-55
offer them	-49	91
offer tls	42	-42
offic	-80	-9
offic $	2	9
offic to	-81	-35
offlin	-24	36
offset	-11	25
often	4	66
oidc	-23	42
oidc provid	-16	33
ok	-68	-33
ok and	-73	-144
okta	-13	58
old	-10	59
old @	-22	52
old and	1	66
old disk	87	-18
old minor	31	-15
old on	-16	25
old one	-11	14
old tls	-11	12
old who	15	58
older	0	30
older @	-10	25
older on	-37	62
older than	31	5
older unencrypt	-8	28
older version	-10	22
on	6	25
on $	48	27
on %	22	33
on 1	-15	29
on 30	-13	29
on @	10	29
on a	11	27
on after	-11	12
on amazon	-13	30
on an	-28	46
on and	26	-2
on are	26	5
on as	-75	-53
on at	-16	28
on audit	-10	18
on auto	-9	67
on automat	-1	43
on autostop	-37	44
on aws	3	-16
on befor	-17	29
on both	2	37
on broker	-31	26
on by	11	9
on cach	-10	11
on capac	-3	32
on choos	-7	14
on control	-14	20
on cover	-10	13
on cpu	-5	33
on delet	0	14
on deliveri	-5	21
on demand	2	-39
on devic	80	-32
on disk	49	-31
on each	-55	-57
on ebs	91	-61
on ec2	2	29
on encrypt	6	44
on error	-12	15
on event	-2	13
on everi	5	31
on execut	21	-15
on failur	-4	34
on find	1	20
on for	13	16
on from	-69	55
on go	35	-11
on host	47	-20
on howev	79	-55
on in	27	-3
on instanc	3	15
on integr	49	-29
on is	57	-46
on it	-66	-6
on its	19	1
on log	-10	16
on lustr	-12	14
on machin	-7	14
on manag	2	46
on mani	-5	9
on me	-26	5
on mfa	-2	22
on multi	3	50
on my	-45	59
on new	-5	20
on node	-36	42
on off	-2	35
on on	-4	31
on one	30	-7
on onli	-17	19
on or	-9	19
on our	-41	64
on per	-10	40
on point	-14	25
on prem	-56	65
on premiz	-16	52
on provid	10	-35
on push	-18	31
on ra3	46	-26
on request	63	-51
on root	-2	11
on run	-21	28
on server	42	142
on serverless	20	-15
on servic	-19	23
on set	0	9
on share	80	-11
on stai	-21	53
on termin	-19	23
on that	-63	-6
on the	14	15
on their	-31	40
on them	-21	-12
on there	15	30
on these	-52	80
on those	21	38
on tls	-21	20
on top	13	20
on unexpect	-1	9
on us	-85	-58
on version	-10	30
on volum	-37	33
on vpc	-5	13
on what	38	-35
on when	-21	46
on where	-7	27
on which	-39	-3
on while	-13	17
on who	50	-2
on whom	-34	61
on windows	122	-38
on with	65	-20
on without	-11	42
onc 14	24	-22
onc a	-5	-45
onc and	21	-9
onc everi	-17	34
onc for	-32	39
onc held	37	-23
onc in	62	-45
onc it	0	28
onc the	2	-45
onc when	41	-39
one	13	13
one $	-111	-115
one @	-5	78
one a	6	11
one after	30	-10
one anoth	27	-7
one are	-3	23
one at	18	-7
one avail	-11	56
one az	70	-26
one by	48	-18
one can	-18	33
one cannot	-37	55
one click	-22	30
one control	54	-49
one custom	29	-24
one day	12	18
one download	81	-57
one environ	-29	53
one fail	-15	48
one for	-11	48
one from	10	-2
one has	-21	31
one if	37	-8
one in	-40	44
one instanc	30	-16
one into	75	-52
one is	84	29
one its	11	14
one itself	8	-2
one let	-12	18
one node	85	-45
one noth	-12	41
one of	-5	-9
one onc	24	-22
one or	-14	49
one region	-10	23
one releas	50	-12
one replica	-23	67
one server	22	-20
one set	-25	28
one so	-13	-5
one task	43	-7
one that	-20	31
one there	-26	33
one until	-12	16
one when	4	12
one who	-32	75
one year	-26	32
one zone	5	34
onli	10	32
onli $	-36	34
onli 1	42	-27
onli @	56	-11
onli a	-5	12
onli after	-25	28
onli and	20	-15
onli as	12	5
onli be	-11	14
onli by	16	21
onli control	-30	49
onli for	39	-38
onli from	25	4
onli if	11	-2
onli its	-18	45
onli link	-8	10
onli on	-39	61
onli onc	30	-17
onli roll	-15	38
onli root	-15	19
onli the	8	61
onli them	-11	12
onli then	-8	17
onli through	-22	58
onli to	10	-3
onli turn	-11	28
onli watch	4	40
onli what	0	33
onli when	41	-24
onli where	-22	28
onli while	27	0
onli with	33	-16
onlin	-9	24
onlin and	-4	21
ons	-4	20
ons @	-5	62
ons and	70	-59
ontap	-11	23
ontap and	-11	23
onto	-34	-29
onto it	-13	17
onto the	-29	-13
open	-4	21
open @	2	34
open a	2	17
open access	-4	16
open its	-10	21
open mainten	48	-46
open or	2	18
open sourc	37	-15
open the	-26	58
open to	-1	31
open unless	-5	8
open who	23	112
opensearch	11	-6
openssl	-13	31
opentelemetri	14	3
openzf	4	9
oper	17	-6
oper @	24	4
oper and	4	39
oper audit	18	-6
oper includ	42	-38
oper kms	39	1
oper of	19	-2
oper role	-18	40
oper system	16	2
oper the	36	-79
opt	-2	15
opt out	-2	16
optim	-9	93
optim ami	-15	40
option	6	22
option and	-14	24
option group	-4	34
option of	-17	32
option on	8	0
option oper	-23	61
option that	-8	28
option until	0	14
option updat	-27	33
or	-3	9
or $	24	-64
or %	-32	-23
or 1	64	-4
or 5	27	-18
or @	-3	18
or a	19	-6
or after	15	-7
or anoth	-29	46
or api	11	-9
or archiv	-38	55
or are	33	-25
or ask	-23	55
or at	-15	22
or auto	-20	25
or automat	-1	16
or aws	-35	33
or both	5	-28
or build	-18	31
or by	-17	41
or chang	-20	42
or choos	-17	26
or cli	-27	36
or close	2	20
or cloudwatch	-10	19
or cluster	-22	32
or collector	-13	16
or configur	41	7
or copi	2	46
or creat	22	-18
or delet	-5	20
or destroi	35	-23
or direct	-2	11
or disabl	-15	16
or do	-14	-48
or doe	22	-8
or download	-4	34
or elsewher	-2	13
or end	-20	41
or endpoint	-2	9
or export	23	-12
or fail	35	-20
or failov	53	-44
or fals	21	-20
or fetch	-7	12
or file	18	10
or firehos	-12	16
or fix	-4	9
or for	-10	13
or from	-5	26
or fsx	-5	22
or get	-7	38
or have	-9	11
or higher	117	-58
or import	-13	15
or in	-11	36
or instal	-23	30
or instanc	35	-28
or interfac	-12	20
or is	36	44
or its	-28	-62
or job	-9	12
or jwt	-2	12
or karpent	-25	38
or kvm	-7	31
or larg	-4	21
or later	0	20
or leav	1	10
or let	-5	15
or load	27	-8
or log	-7	13
or maximum	25	-2
or me	-53	-30
or memori	21	-14
or more	-20	42
or move	-27	33
or multi	-6	13
or network	42	-11
or newer	97	0
or no	22	-28
or of	9	-2
or on	-75	-44
or one	-35	53
or option	-9	13
or our	-83	-91
or paramet	-4	8
or patch	-24	38
or privat	-1	12
or rdp	-1	12
or rebuild	26	-10
or recreat	-12	75
or region	-28	40
or remov	89	-74
or replac	-14	29
or replica	-12	-34
or repositori	35	-4
or s3	-12	50
or scale	52	-11
or schedul	18	-2
or sdk	-5	25
or server	-31	34
or servic	2	52
or shield	-6	37
or so	25	-27
or sse	-10	10
or ssh	28	-11
or stabil	8	-2
or start	39	-30
or stream	66	-41
or tag	-11	21
or take	-9	30
or templat	1	9
or that	64	-63
or the	-22	23
or their	-90	-67
or tls	-12	29
or to	-11	14
or tool	-5	12
or trail	7	13
or updat	11	1
or upgrad	-14	71
or us	-8	12
or use	31	-8
or version	-5	10
or vpc	-7	35
or we	-30	88
or when	-16	26
or who	-44	47
or with	-11	13
or without	9	-4
or write	-2	9
or zone	25	10
orchestr	85	27
orchestr and	13	-13
order	0	29
order $	-17	-4
order a	-23	39
order and	10	0
order enough	-15	30
order multi	-23	80
order of	27	-21
ordinari	26	7
ordinari @	26	-17
org	-6	76
organ	-2	9
organizations	-9	20
origin	-1	42
origin control	-9	42
origin until	-12	22
os	-13	-65
os $	-4	74
os %	80	16
os fix	60	16
os in	-62	-73
os level	45	66
os of	56	0
os on	-27	66
os patch	6	-39
os under	-4	21
os updat	-134	-178
os upgrad	-73	-16
oss	9	33
other	12	10
other $	60	-11
other @	2	10
other account	5	28
other agent	-6	11
other by	-14	27
other client	-3	42
other cloud	-28	30
other connect	-25	53
other custom	25	-10
other into	13	-6
other kind	-10	10
other program	20	-4
other region	-25	40
other servic	27	-10
other side	39	-13
other softwar	-43	54
other system	-23	36
other tenant	61	-5
other type	-13	27
other zone	-3	18
otherw	-8	51
otherw $	-17	28
otherw and	18	-8
ou	-12	52
our	-22	12
our $	-90	-67
our @	-34	-29
our account	65	-21
our app	33	22
our applic	1	10
our basement	20	-37
our branch	-33	58
our client	-49	63
our cluster	-59	-97
our compani	-21	98
our contain	-116	-17
our content	44	-47
our data	-16	80
our devic	7	22
our domain	11	63
our esxi	0	15
our load	-8	31
our newslett	-35	30
our offic	0	16
our on	1	8
our or	-65	-46
our own	-20	93
our privat	6	31
our router	15	124
our server	32	106
our side	-31	51
our site	-15	29
our task	11	54
our team	45	-22
our user	-1	45
our warehous	0	20
our web	-37	2
our websit	-5	47
our whose	-42	-43
our workload	4	84
ourself	4	22
ourself $	4	22
ourselv	-30	30
ourselv $	-40	-9
ourselv who	42	130
out $	-3	-73
out @	-3	38
out a	-2	9
out and	1	24
out as	14	-10
out by	-45	70
out in	39	-29
out newer	-21	55
out of	11	-2
out on	-20	21
out polici	-10	17
out the	21	0
out through	-13	18
out to	-11	50
outag	17	60
outag of	-24	24
outbound	-18	40
outbound traffic	-5	8
outdat	-5	48
outliv	-4	28
outliv the	-17	36
output	10	23
output and	-8	15
output bucket	-19	35
output in	14	-11
output to	30	-22
outright	37	1
outright that	-3	11
outsid	-2	26
outsid @	-26	44
outsid and	7	11
outsid of	51	-26
outsid the	18	-10
over	17	2
over $	-64	-58
over @	18	-35
over a	7	79
over all	42	-42
over at	32	-26
over by	-39	58
over cloudfront	-13	14
over http	53	-44
over in	43	-58
over its	53	-47
over or	-9	12
over sever	29	-9
over the	21	-2
over them	-26	47
over three	36	-26
over tls	57	-23
over to	21	-12
over two	-9	61
over which	-40	58
over zone	49	-1
overal	-55	-17
overnight	-1	40
oversight	-34	52
overwrit	39	-24
own	2	17
own $	-47	65
own @	-24	64
own account	10	3
own agent	37	-34
own alwai	29	-20
own ami	8	41
own and	23	-9
own apart	20	-20
own api	-65	101
own applic	-39	45
own are	50	-14
own backup	-10	13
own befor	-13	14
own bucket	14	25
own build	-18	29
own by	-19	40
own cert	23	-49
own contain	55	-40
own control	61	-20
own data	1	32
own delet	10	9
own disk	-18	59
own domain	-30	47
own employe	81	57
own encrypt	40	-24
own endpoint	31	2
own equip	20	-14
own for	22	-11
own group	-2	61
own guard	11	-9
own guest	-5	10
own host	-56	113
own if	-6	9
own imag	18	64
own in	56	-25
own infer	-11	48
own infrastructur	76	-3
own is	75	-42
own isol	33	-14
own kei	-20	49
own key	18	6
own kms	-1	13
own log	-12	19
own maintain	13	26
own media	-4	47
own network	8	6
own node	40	13
own on	32	-25
own one	-15	26
own or	-5	10
own paramet	-1	34
own router	1	9
own server	-52	93
own servic	-64	92
own set	66	-43
own side	-18	60
own softwar	27	9
own store	-17	32
own system	32	-25
own that	33	18
own the	-37	-14
own unless	20	-10
own usabl	-1	74
own where	17	-16
own with	25	-24
own work	-25	37
own workload	-20	30
own zone	-21	25
owner	-24	3
owner $	-82	-52
owner and	-1	34
owner for	36	-13
owner of	20	16
ownership	-8	91
ownership $	-5	111
pace	-13	14
pace and	-13	14
pack	-35	43
pack into	-25	29
packag	11	26
packag @	68	0
packag and	-35	54
packag are	-20	34
packag in	-17	44
packag of	-55	85
packag on	-16	26
packag or	-15	16
packag that	11	8
packet	17	34
page	-5	22
page and	-15	18
page are	-21	34
pai	1	35
pai attent	-1	36
paid	34	-20
pair	-1	21
pair and	-31	33
pair of	-22	33
palo	-18	49
palo alto	-18	49
pan	-19	50
pan os	-19	50
panda	9	108
parallel	-1	26
param	6	30
paramet	-1	26
paramet and	9	6
paramet group	-3	33
paramet of	18	7
paramet or	-9	13
paramet store	-4	8
parameter	-8	12
parent	-5	8
part	3	13
part $	-3	34
part of	39	-4
part that	52	-49
parti	12	26
parti $	38	-20
parti configur	-5	10
parti instal	-24	44
parti is	6	16
parti must	-21	37
parti protect	30	-3
partit	34	8
partit and	-4	37
partit kei	-13	14
partner	-6	34
pass	1	16
pass between	-23	37
pass it	-4	8
pass on	-28	35
pass request	65	-56
pass sinc	24	-22
pass the	-14	63
pass them	-41	102
passport	2	20
password	-10	33
password $	35	129
password and	-5	22
password are	-12	47
password for	-28	70
password in	20	33
password length	-3	12
password of	-40	32
password polici	-36	-44
password reset	-4	13
password rule	-10	56
password safe	29	45
past	-29	68
past its	-23	35
patch	16	-13
patch $	-59	-153
patch %	-6	80
patch @	67	-84
patch a	7	131
patch all	12	69
patch amazon	-16	-41
patch ami	25	6
patch an	0	75
patch are	-27	64
patch arriv	-22	43
patch base	-28	66
patch baselin	28	100
patch build	-12	120
patch by	65	-10
patch each	-67	76
patch everyth	68	-7
patch evid	59	-54
patch for	61	38
patch from	19	-12
patch harden	-33	72
patch host	-92	-29
patch imag	11	73
patch in	19	-73
patch insid	44	-28
patch instanc	-6	13
patch is	47	48
patch it	-22	-101
patch its	-10	90
patch kernel	22	-18
patch manag	-176	-65
patch node	65	-16
patch noth	-63	129
patch of	50	-7
patch on	-35	-67
patch one	-3	9
patch onli	-80	124
patch onto	-55	-79
patch oper	-1	18
patch or	23	20
patch our	-138	-88
patch releas	27	-17
patch scan	-15	23
patch server	28	-28
patch softwar	-33	40
patch that	-2	23
patch the	39	-8
patch them	11	10
patch there	23	-8
patch these	142	-22
patch those	20	-19
patch to	42	39
patch version	65	-38
patch what	-15	40
patch when	28	-16
patch who	-136	-162
patch whose	-167	-168
patch windows	58	-100
patch yourself	78	-1
path	-7	29
patient	-48	-13
pattern	8	15
pattern are	-23	50
paus	6	32
paus @	-8	10
paus the	-14	14
paus their	45	-21
pay	10	25
pay for	26	9
payrol	-15	26
pci	15	-49
pci compliant	-63	-5
pci dss	-25	-58
pcoip	69	15
pdb	4	159
pdb $	4	159
peak	-4	12
peak window	-5	14
peek	34	-24
peer	37	-15
peer node	23	-7
peer vpc	47	-47
pem	-14	28
pend	43	-6
pend action	43	-8
pend mainten	-31	45
penetr	-39	32
penetr test	-39	32
pentest	-23	26
peopl	16	23
peopl and	-33	-31
peopl at	90	-71
peopl that	14	4
peopl who	39	40
per	-8	8
per @	13	-2
per account	15	12
per alia	-4	15
per client	6	31
per node	17	1
per region	-6	30
perform	28	-50
perform it	98	47
perform target	22	-16
perform the	-11	-61
perform them	-64	2
perimet	85	15
perimet and	-30	30
period	-19	-36
period $	23	131
period and	-14	17
period end	27	-20
period is	-36	-49
period of	-19	20
permiss	-17	66
permiss $	-8	138
permiss are	-18	37
permiss for	-30	44
permiss in	-5	45
permiss of	-27	47
permiss on	-14	63
permiss to	-14	29
permit	-20	45
persist	6	14
persist file	15	-5
persist on	30	-1
persist volum	-14	37
person	-27	24
person data	-30	24
phase	44	-39
phish	96	84
php	-4	10
phrase	-7	23
phrase and	24	-13
physic	94	-27
physic access	63	-46
physic and	53	1
physic cabl	55	-18
physic control	47	26
physic entri	44	-14
physic host	84	-1
physic layer	32	-24
physic machin	78	27
physic network	37	-23
physic protect	-41	81
physic secur	28	57
physic server	0	26
pi	13	42
pick	6	50
pick a	-10	21
pick it	-9	14
pick one	20	3
pick the	6	48
pick which	-42	56
pictur	13	-14
pictur and	42	-17
pile	-13	46
pile up	-4	13
pin	-18	33
pin and	-12	39
pin the	26	-23
pip	-11	54
pip instal	-8	52
pipelin	-2	32
pitr	-24	56
pitr on	6	45
pki	-79	-140
place	11	22
place a	-4	55
place and	-9	9
place in	-25	48
place is	-12	19
place task	53	-45
place that	26	-26
place the	2	11
place where	-30	50
placement	82	5
plain	-20	41
plain @	-11	49
plain environ	-7	12
plain http	14	0
plain string	-17	22
plain text	24	11
plan	10	38
plan $	-8	100
plan a	34	-25
plan and	-5	29
plan for	17	34
plan in	-10	18
plan mainten	74	-40
plan of	-15	82
plan run	-33	68
plan spare	-6	12
plan that	30	-22
plan the	-3	24
plan version	129	-45
plan what	-49	68
plan with	-57	63
plan work	57	-50
plane	28	-14
plane $	38	-77
plane @	16	-9
plane and	44	-12
plane avail	90	-4
plane behind	8	0
plane by	57	60
plane in	104	-21
plane includ	16	20
plane log	-18	51
plane node	33	17
plane of	-158	-120
plane that	9	-5
plane upgrad	-46	102
plant	10	71
platform	24	18
platform $	-32	28
platform and	36	-20
platform branch	-9	58
platform identifi	-21	22
platform revis	38	-8
platform that	36	-29
platform updat	9	55
platform version	32	-24
player	-11	34
player over	-10	25
pleas	-17	-7
pleas $	-103	-34
pls	-30	-81
pls $	51	7
plu	-42	74
plu plan	-12	19
plug	40	-17
plug into	-15	16
plugin	4	36
plugin also	-12	13
plugin and	-10	30
plugin php	-4	10
plugin that	-4	17
pod	9	26
pod @	-15	18
pod access	-4	10
pod and	-15	28
pod are	-8	48
pod can	-12	22
pod disrupt	-38	87
pod ident	11	-6
pod imag	-37	58
pod in	-22	46
pod of	63	-14
pod or	-5	12
pod run	9	-4
pod secur	-10	38
pod that	115	-17
poddisruptionbudget	3	21
point	4	17
point about	68	-60
point and	-24	27
point at	-33	38
point in	5	12
point of	70	-22
point over	23	-23
point to	-27	43
poison	-27	73
polici	-4	33
polici $	-39	101
polici @	23	-17
polici allow	-9	16
polici and	-6	15
polici are	-16	52
polici as	-6	24
polici at	19	-12
polici attach	2	14
polici condit	-5	18
polici engin	86	-53
polici for	17	36
polici in	-19	64
polici is	23	19
polici of	-5	37
polici on	-10	59
polici or	-14	18
polici say	-9	24
polici should	-25	29
polici so	-8	9
polici that	-4	16
polici there	-35	62
polici trust	1	8
polici up	55	-44
polici where	-23	24
polici which	-4	9
polici with	-21	25
poll	-40	60
pool	-13	20
pool and	49	-25
pool whose	-6	48
port	0	32
port 22	5	32
port 3389	2	41
port 443	-13	38
port and	50	-28
port between	-20	28
port in	1	18
posit	37	10
posix	-3	38
posix owner	3	21
possibl	61	17
power	40	37
power and	13	35
power feed	-5	70
power suppli	92	-57
powershel	41	7
practiz	-7	11
pre	-19	70
pre initi	-9	12
pre share	1	38
prebuilt	13	3
prebuilt imag	26	-17
prefer	35	-15
prefix	-13	29
prefix list	-14	31
prem	-56	65
prem server	-16	30
premiz	-1	34
premiz $	-39	74
premiz @	-10	17
premiz domain	-25	29
premiz is	-24	30
premiz server	-27	77
prepar	23	84
prerequisit	-3	11
presenc	73	-20
presenc $	69	-8
present	56	21
presign	-15	29
presign url	-15	29
press	-52	32
prevent	17	5
prevent a	14	-11
prevent prompt	-4	14
price	14	-3
price perform	22	-16
primari	31	-8
primari anew	61	-40
primari fail	32	-17
primari region	-18	24
princip	-8	31
princip in	-1	13
principl	-79	-30
principl $	-82	-37
print	-13	46
print to	12	-10
prioriti	53	-32
prioriti that	27	-21
privaci	2	27
privat	-8	29
privat @	3	50
privat kei	30	0
privat key	-11	38
privat or	-2	8
privat subnet	-9	32
privatelink	-9	13
privileg	-24	65
privileg capabl	-31	40
privileg contain	-6	42
privileg mode	2	22
probe	-13	31
problem	-1	45
problem $	21	-4
process	-4	-65
process by	21	-18
process document	61	-16
process in	-78	-86
procur	103	-26
prod	6	11
produc	40	3
produc and	-12	31
produc consum	-13	23
product	0	33
product system	89	-25
profil	-9	32
profil and	-27	38
profil that	-8	17
program	-8	38
program and	-16	36
program of	-34	52
program on	-2	19
program that	-24	48
project	-12	56
project %	-20	26
project @	-3	25
promiz	58	45
promot	1	19
promot a	32	-26
promot out	-32	107
promot tier	-20	29
prompt	23	-3
prompt @	-27	38
prompt and	-24	8
prompt inject	-13	22
prompt log	27	4
proof	18	69
proof of	61	18
propag	-6	40
properti	-7	14
protect	10	13
protect $	13	44
protect %	-67	64
protect @	72	-38
protect against	14	2
protect and	-5	35
protect are	-17	60
protect at	14	-3
protect in	31	-8
protect it	-26	58
protect my	7	62
protect of	-12	71
protect on	-51	74
protect polici	-4	35
protect resourc	-31	44
protect the	24	-7
protect them	67	-6
protect what	56	-24
protocol	19	-5
protocol and	-9	13
prove	-44	62
provid	28	3
provid $	-5	14
provid @	12	18
provid a	20	-18
provid al2023	10	-35
provid and	13	6
provid by	-6	77
provid comput	37	-14
provid enough	-20	66
provid for	58	8
provid is	31	20
provid of	27	-19
provid or	-31	34
provid power	0	81
provid subnet	-32	45
provid the	58	-9
provis	36	6
provis @	-113	-83
provis capac	-51	88
provis concurr	7	20
provis mode	-28	77
provis noth	156	-92
provis the	48	-43
proxi	-1	65
proxi besid	-36	44
proxi do	10	57
proxi karpent	25	-24
proxi or	-25	27
proxi that	-25	26
public	-2	25
public @	22	-4
public access	-12	32
public address	-12	27
public ami	-10	11
public and	-19	26
public api	-19	23
public by	-18	76
public certif	60	-77
public endpoint	-1	25
public key	-20	24
public mode	-7	14
public or	-3	11
public subnet	-9	26
public topic	-17	51
public upstream	-22	35
public way	-19	31
publicli	3	58
publicli access	7	36
publish	24	0
publish $	-30	61
publish @	36	-12
publish a	77	-60
publish and	19	12
publish cloudwatch	29	-9
publish engin	8	-7
publish it	-34	82
publish log	-9	35
publish metric	39	-23
publish minor	30	-14
publish new	-69	-101
publish newer	-11	15
publish patch	45	-2
publish the	38	15
publish their	39	-29
publish them	-16	41
publish to	-44	83
publish updat	119	1
publish version	-27	46
pull	2	17
pull from	24	58
pull request	-7	8
pull the	-28	2
push	-27	41
push and	1	9
push or	-6	16
push the	-38	-4
push to	-16	35
put	-1	24
put a	-10	27
put directli	36	-33
put in	4	28
put into	14	20
put it	-52	-8
put mainten	24	-12
put no	-28	52
put noth	-17	42
put on	-36	36
put that	6	51
put the	-3	21
put them	-21	30
pv	-12	20
pv ena	-11	18
python	12	28
python 3	-19	50
python and	21	-19
python modul	-17	27
python packag	-17	49
python runtim	51	-37
python3	28	-52
python3 8	-8	18
q	-148	9
q who	-65	-84
qualifi	-21	39
qualifi licens	-10	26
qualiti	-9	63
qualiti $	-6	74
qualiti and	-10	13
quarterli	-15	35
quarterli access	-2	64
queri	1	22
queri $	73	-12
queri @	-7	8
queri and	-9	36
queri are	0	21
queri driver	-10	13
queri engin	38	-5
queri in	-13	15
queri is	9	-20
queri load	-7	23
queri log	-35	40
queri of	12	7
queri on	-4	43
queri result	-75	57
queri run	43	-34
queri the	0	13
queri tune	1	9
question	32	-38
question @	16	-103
question for	93	-49
queue	18	22
queue and	8	41
queue for	-27	29
queue of	32	-15
queue polici	-24	75
quick	-9	33
quiet	-13	18
quiet hour	-13	18
quota	17	13
quota and	10	-1
quota are	59	31
quota for	33	-18
quota in	-46	61
quota of	39	-15
quota per	42	-33
quota poddisruptionbudget	1	10
quota raiz	-33	38
quota that	16	9
r	3	65
ra3	6	14
ra3 and	46	-26
rack	12	-2
rack $	42	60
radiu	-13	38
radiu server	-13	38
raiz	13	1
raiz and	26	-16
raiz befor	34	-29
raiz in	18	-8
raiz the	-15	39
raiz them	32	-23
ran	5	10
random	-18	48
random if	-10	23
random otherw	-4	23
rang	27	6
rang of	-24	56
rank	-23	47
ransomwar	14	50
rare	39	-15
raspberri	13	42
raspberri pi	13	42
rate	-1	13
rate base	-14	16
rate rule	-5	23
rather	4	39
rather than	4	39
raw	29	-12
raw row	29	-12
rbac	-2	64
rbac and	-6	22
rbac in	-9	69
rdp	6	31
rdp and	-1	12
rds	-10	21
reach	8	19
reach @	-11	28
reach a	-23	40
reach by	-16	31
reach everi	-43	59
reach file	-28	30
reach from	-28	40
reach it	17	8
reach its	-24	43
reach of	48	-25
reach onli	-6	15
reach the	-17	38
reach them	89	-53
reach through	-15	40
reachabl	-15	72
reachabl from	-6	12
react	-2	73
react to	20	43
read	-8	25
read a	-4	16
read and	-27	-35
read from	-9	10
read it	3	67
read log	1	13
read my	39	-31
read onli	-13	16
read or	1	9
read out	-3	11
read replica	46	28
read the	-15	37
read them	-15	40
read what	-7	10
read which	-16	31
read who	-7	13
readabl	19	39
readabl and	46	19
reader	4	-16
reader and	53	-49
reader in	-22	62
readi	-30	54
readonlyrootfilesystem	0	62
real	10	50
real time	24	-11
realli	-25	51
rebalanc	-14	38
reboot	14	10
reboot for	-38	92
rebuild	2	30
rebuild $	-41	36
rebuild @	-3	13
rebuild a	84	-9
rebuild and	-7	38
rebuild fail	70	-15
rebuild it	-4	12
rebuild scan	-2	20
rebuild the	-27	43
receiv	-16	39
receiv a	-12	21
receiv and	-32	47
recipi	-16	32
recommend	2	22
reconnect	53	-24
reconnect by	19	26
record	11	11
record $	-20	70
record @	18	10
record and	-18	30
record api	36	-21
record are	20	5
record at	-38	32
record by	-25	30
record call	17	-10
record can	-16	42
record chang	66	-56
record contain	-5	40
record durabl	27	-20
record everi	23	-15
record for	-44	59
record in	39	33
record is	3	47
record its	24	-4
record manag	38	-14
record of	-32	63
record read	-4	9
record say	27	-20
record stai	26	-36
record that	-29	51
record the	41	-10
record to	-4	22
record where	14	3
recov	-1	20
recov fail	48	-41
recov from	31	-26
recov instanc	-10	13
recov the	1	18
recov them	-26	32
recoveri	-7	37
recoveri $	9	46
recoveri @	-8	13
recoveri drill	-57	64
recoveri for	-17	34
recoveri goal	-1	21
recoveri of	-15	19
recoveri on	-3	10
recoveri plan	4	39
recoveri point	-10	26
recoveri time	1	79
recoveri window	-19	22
recreat	-12	65
recycl	65	-17
red	-85	-42
red hat	-82	-71
red statu	-9	27
redact	-9	37
redact and	-8	18
redact on	-5	16
redeploi	-13	33
redeploi it	-10	13
redeploi the	-8	29
redirect	-10	26
redirect of	-8	9
redund	28	17
redund connect	27	-17
redund insid	77	-33
redund is	-30	37
redund over	-3	8
redund uplink	-2	11
redundantli	67	-36
redundantli and	29	-13
redundantli in	35	-15
refer	-7	22
refer and	-2	8
refresh	6	39
refresh the	-31	41
refus	13	11
refus nor	12	37
refus plain	-13	19
regardless	-14	53
region	18	14
region $	9	78
region %	-6	76
region @	-35	50
region and	-1	10
region are	15	-4
region as	-5	18
region avail	10	-3
region build	63	-3
region by	-16	40
region cluster	71	-52
region fail	-38	43
region for	-8	30
region if	74	-72
region in	-20	41
region is	53	-12
region need	194	56
region of	43	-41
region on	-13	19
region onli	-23	30
region or	-10	20
region otherw	-16	41
region patch	38	-27
region replic	-34	91
region so	-5	12
region such	16	-7
region that	81	-21
region thei	50	-24
region to	-18	108
region until	-3	9
region when	37	7
region where	9	-3
region who	-79	-73
region with	18	-16
regist	11	42
regist a	-14	18
regist and	24	-11
regist domain	15	59
regist drain	-11	50
regist the	-19	50
regist with	13	16
registr	46	-31
registri	32	13
registri certif	20	-15
regul	-1	13
regul that	-6	20
regular	-18	29
regularli	25	23
rehears	-12	22
rehears the	-19	24
reject	-10	24
relaunch	-2	48
relaunch $	15	58
relaunch are	-18	40
relaunch from	-3	8
releas	26	-2
releas 6	-19	59
releas @	42	-31
releas a	-26	25
releas and	27	-9
releas for	7	15
releas in	-18	25
releas it	-37	79
releas label	-21	24
releas new	58	-21
releas note	8	24
releas patch	24	-21
releas the	62	-18
releas with	1	15
reli	20	3
reli on	23	4
remain	-20	31
remedi	-3	98
remind	-14	28
remot	47	33
remov	10	21
remov @	66	-48
remov it	13	10
remov leaver	-2	10
remov modul	-30	126
remov the	18	4
remov their	-3	47
remov them	-35	63
remov user	-9	24
remov what	-9	11
remov worker	53	-31
render	25	-12
render with	-9	24
renew	24	-4
renew $	-15	-85
renew @	43	-41
renew a	32	-46
renew by	43	-50
renew it	24	-14
renew the	36	-17
renew them	-25	44
repair	38	-8
repair $	22	26
repair a	50	-21
repair an	-15	16
repair and	13	-6
repair by	46	-26
repair it	59	-25
repair on	18	-18
repair or	24	-15
repair the	13	58
repair them	43	45
repair upgrad	64	-29
replac	19	4
replac $	30	-35
replac @	57	-17
replac a	62	-4
replac an	7	18
replac and	16	17
replac befor	60	-48
replac by	5	-59
replac can	-39	43
replac each	52	-43
replac fail	50	-7
replac fleet	-70	98
replac for	41	-34
replac instanc	-15	75
replac it	12	-9
replac the	6	8
replac them	28	-13
replac unhealthi	37	-27
replai	-16	23
replai $	-31	25
replai are	-2	10
repli	2	27
repli to	2	27
replic	22	10
replic $	15	68
replic a	36	-21
replic an	87	-14
replic and	-22	35
replic disk	43	-32
replic each	32	-23
replic factor	2	8
replic insid	95	-69
replic it	-8	44
replic of	-41	52
replic or	-15	48
replic the	19	-11
replic to	-35	84
replica	4	39
replica @	42	-24
replica and	-6	29
replica for	10	-4
replica in	-26	35
replica of	5	21
replica or	-18	10
replica the	11	6
replica when	29	-28
report	20	4
report @	25	-17
report a	8	4
report about	-47	47
report and	39	-10
report are	39	-11
report from	-51	73
report in	17	-6
report it	3	41
report job	23	-13
report the	121	-46
report them	39	-23
report through	18	-5
repositori	23	19
repositori $	92	-32
repositori and	13	-3
repositori in	48	11
repositori of	-6	11
request	14	-2
request $	-19	-78
request and	-22	46
request are	39	70
request flood	-13	15
request in	-20	77
request is	-10	45
request of	-20	35
request or	45	-8
request quota	54	-41
request that	-23	24
request through	73	-51
request to	-20	26
request token	38	-30
request valid	-15	19
request without	-8	24
requir	-5	33
requir and	-8	10
requir http	-43	49
requir iam	-11	58
requir on	31	9
requir servic	-24	24
requir ssl	-16	19
requir tls	25	3
requir txt	-5	22
requir updat	13	11
requir who	-30	35
rescan	34	-31
reserv	-32	57
reserv and	-22	43
reserv concurr	-19	24
reserv fleet	12	-9
reset	-2	24
reset storag	19	-7
resid	-21	16
resili	45	11
resiz	5	31
resiz by	-21	62
resolut	52	-39
resolv	5	23
resolv drift	-15	19
resourc	8	20
resourc $	67	0
resourc and	-4	12
resourc behind	-7	8
resourc in	-29	72
resourc is	85	-48
resourc polici	-8	21
resourc that	18	8
resourc to	-9	17
resourc type	-4	28
respect	10	29
respond	-16	82
respond to	-12	36
respons	-35	-28
respons $	-92	-12
respons for	-22	-34
respons is	-30	-55
respons model	-18	53
respons or	-2	53
respons to	-93	74
rest	11	-34
rest $	-109	-86
rest @	3	38
rest alwai	38	-1
rest and	42	-11
rest by	-50	-42
rest encrypt	-38	-55
rest except	24	-13
rest if	20	-76
rest in	5	-63
rest is	-28	-11
rest of	-51	-74
rest through	29	-2
rest with	12	7
rest without	41	1
restart	5	23
restart @	14	0
restart after	-5	52
restart and	33	-27
restart dure	-14	24
restart fail	25	-13
restart standalon	-38	59
restart the	-6	43
restart them	-21	57
restor	12	22
restor $	-34	79
restor a	-22	27
restor and	-25	36
restor are	119	-105
restor drill	-9	15
restor from	12	44
restor into	77	-68
restor of	-37	45
restor out	-36	56
restor test	-35	87
restor the	47	-17
restor them	56	19
restor to	38	-33
restrict	19	76
restrict @	-10	55
restrict and	-10	18
restrict network	-17	21
result	-26	33
result @	0	61
result and	23	-5
result are	-7	19
result in	-7	12
result is	-2	18
result live	-5	17
result with	10	2
resum	-7	14
resum it	-7	9
retail	71	28
retain	-10	17
retain them	-3	9
retent	-5	40
retent $	27	219
retent and	12	2
retent are	-2	37
retent is	23	-95
retent keep	-5	11
retent of	-25	35
retent period	-23	8
retent set	20	82
retent take	-11	17
retent there	-35	54
retir	17	20
retir @	-29	-12
retir disk	34	-6
retir notic	49	-33
retir of	38	-36
retir old	23	-9
retir outdat	47	-17
retri	10	13
retri and	-17	30
retri by	-15	61
retri deliveri	77	-49
retri for	7	18
retri strategi	-15	23
retri when	49	-18
return	53	-10
reus	5	21
reus and	19	-7
reveal	-10	38
revert	-13	39
revert it	-14	26
review	-7	40
review @	-8	42
review and	38	-17
review chang	-10	20
review code	-21	51
review it	-21	39
review of	-4	24
review the	-31	72
review them	-7	19
review who	21	16
revis	24	20
revis and	18	12
revis that	14	42
reviz	-9	12
revoc	-11	19
revoc list	-13	21
revok	-13	43
revok a	6	65
revok the	-20	30
rid	68	-64
rid of	68	-64
right	8	23
right $	26	-26
right a	10	44
right and	-4	11
right of	-11	81
right on	-27	53
right that	43	-32
right to	-9	19
risk	-9	14
risk assess	-26	30
riski	15	-11
riski chang	23	-19
rize	67	-35
rize $	71	-35
role	-3	22
role $	-15	40
role allow	11	-10
role and	-9	20
role are	-16	46
role by	-8	11
role can	-19	34
role credenti	-13	20
role for	5	12
role in	-11	62
role is	-2	64
role job	-3	24
role of	-2	55
role small	-19	19
role sourc	-11	14
role that	-6	8
role there	-15	21
role to	-7	13
role which	-4	14
role who	-6	12
role with	-9	24
roll	-2	16
roll $	-87	-29
roll back	-12	38
roll it	21	-17
roll new	34	30
roll out	10	10
roll the	18	33
roll them	-17	-54
rollback	1	22
rollout	-72	-19
rollup	2	11
rollup within	25	-11
room	18	21
room $	89	3
room for	35	-17
room of	10	19
root	11	42
root @	-27	59
root access	-2	61
root account	-12	46
root author	38	-30
root file	-13	16
root in	-8	14
root squash	2	24
root user	18	20
root volum	-25	54
rot	71	8
rot insid	20	1
rot on	46	-13
rotat	-11	8
rotat $	-157	-40
rotat %	-74	-11
rotat @	71	12
rotat a	-42	41
rotat and	-5	15
rotat by	-23	38
rotat everi	-4	10
rotat for	-39	17
rotat in	-42	47
rotat it	-67	-33
rotat just	24	53
rotat of	58	17
rotat on	-52	40
rotat the	11	-43
rotat them	3	67
rotat who	3	37
rotat with	-28	-76
rout	2	28
rout 53	16	-15
rout @	-16	21
rout alert	-14	17
rout and	19	-9
rout data	-6	38
rout of	-2	8
rout or	7	30
rout tabl	9	60
rout that	-8	10
rout them	-8	24
rout to	-36	62
rout traffic	6	14
router	10	6
router $	98	24
router and	52	-17
router at	43	-6
router in	-43	65
router is	-33	54
router switch	8	-4
router the	16	8
row	-42	-6
row in	-58	-38
row level	-21	34
row that	-13	31
rpo	1	53
rpo of	3	62
rto	0	42
rto and	2	58
rule	3	23
rule $	42	126
rule against	-10	12
rule and	-3	15
rule are	-16	58
rule fall	-12	29
rule for	-4	10
rule group	39	-19
rule in	-3	40
rule insid	26	-18
rule of	-15	37
rule on	-14	47
rule or	-1	9
rule pattern	36	-29
rule set	42	-33
rule target	-14	92
rule that	-12	14
rule the	-26	36
rule who	-1	18
run	22	4
run $	36	-64
run %	1	13
run @	64	-30
run a	-13	44
run and	17	1
run are	-34	41
run as	-55	70
run at	-31	39
run autom	31	7
run behind	9	20
run by	152	-65
run each	-7	53
run etcd	61	-24
run everi	30	-14
run for	-39	-48
run here	-9	26
run high	14	-5
run in	24	20
run insecur	9	-7
run insid	-74	128
run instanc	-16	25
run is	-12	49
run its	74	50
run job	-29	43
run mode	-9	11
run more	-24	27
run on	5	31
run onli	-13	39
run our	13	23
run out	32	19
run over	48	-11
run patch	-3	13
run queri	18	-15
run replica	-28	56
run scale	-60	80
run secur	9	19
run sever	-42	46
run sinc	-59	6
run storag	-11	31
run task	-35	37
run that	51	-1
run the	33	-10
run them	51	8
run there	3	8
run time	-10	19
run with	16	39
run without	-1	52
runtask	-24	45
runtask job	-19	14
runtim	9	-6
runtim $	-105	-35
runtim agent	36	-11
runtim and	28	-14
runtim cni	-11	17
runtim endpoint	-19	34
runtim for	35	-33
runtim in	43	-106
runtim is	6	52
runtim monitor	-7	9
runtim of	48	-38
runtim on	49	-20
runtim role	-5	10
runtim under	15	-14
runtim updat	-25	56
runtim version	18	-18
runtim with	20	10
s	32	23
s certif	65	-39
s event	21	-17
s own	16	2
s paramet	-11	25
s role	-11	16
s set	-26	45
s to	-62	76
s tool	-60	90
s trust	-28	34
s3	19	1
s3 are	-5	9
s3 bucket	0	33
s3 by	39	-31
s3 destin	49	-19
s3 gatewai	-19	27
s3 kei	24	-4
s3 locat	-8	9
s3 manag	35	-33
s3 or	-9	19
s3 us	-40	102
s3 which	22	-16
saa	1	19
saa applic	4	18
safe	-11	46
safe $	-3	40
safe as	31	-21
safe on	37	-18
safekeep	-5	40
safekeep $	-6	43
safeti	-26	39
sai	-19	32
sai %	-10	10
sai @	-33	24
sai outright	-8	24
sai so	25	13
said	70	-18
salari	-9	45
salesforc	-7	39
sam	-10	17
sam cli	-2	9
same	58	35
same @	-20	24
same author	38	-33
same for	0	-12
same host	49	-39
same physic	14	-11
same question	97	-76
saml	-13	34
saml and	-17	35
sampl	-9	41
sampl phrase	24	-13
sampl rule	-15	49
sanit	61	-35
save	-9	58
savepoint	-22	33
saw	-11	11
saw the	-11	11
say	11	39
say never	-28	39
say otherw	-15	16
say so	82	26
say who	-7	20
scale	31	-15
scale $	-132	-247
scale @	168	-3
scale a	140	-6
scale an	-10	-61
scale and	-19	42
scale as	-15	16
scale awai	9	3
scale between	-4	107
scale by	1	50
scale comput	37	-33
scale group	4	9
scale in	-30	71
scale is	24	29
scale it	72	1
scale mode	-76	80
scale of	11	-44
scale on	14	34
scale polici	29	92
scale storag	40	-5
scale the	21	-33
scale them	-106	-68
scale up	9	18
scale with	82	-31
scan	0	37
scan $	10	140
scan and	4	11
scan by	-54	39
scan imag	10	4
scan in	50	-32
scan it	-15	22
scan of	20	-2
scan on	-8	33
scan patch	-8	27
scan the	-3	13
scan them	38	45
scan volum	-23	37
scan what	52	-42
scanner	8	28
scanner and	69	34
scanner on	-31	-6
schedul	16	-3
schedul $	-113	-88
schedul a	-6	35
schedul and	11	19
schedul delet	-7	39
schedul for	-3	45
schedul keep	-30	46
schedul of	48	40
schedul or	-27	30
schedul requir	27	5
schedul snapshot	-19	60
schedul start	28	-22
schedul that	56	-37
schedul the	13	-4
schedul them	70	66
schedul then	-38	43
schema	3	89
schema $	16	158
schema @	-7	92
schema and	-2	11
schema design	20	85
scientist	-30	16
scim	-17	31
scim sync	-18	32
scope	10	31
scope $	-6	85
score	-52	-5
scratch	-3	87
scratch @	-11	26
scratch file	-25	56
screen	40	26
script	-9	48
script $	4	89
script and	0	32
script are	-10	27
script in	1	66
script of	-15	40
script that	-9	17
scrub	36	19
scrub memori	21	-13
sddc	-29	30
sddc manag	-29	30
sdk	-7	56
sdk in	-18	43
sdk the	41	-37
search	47	4
search and	-4	12
search for	-8	8
second	-18	1
second @	16	20
second and	8	-4
second factor	-6	37
second layer	59	-48
second one	-107	-31
second region	33	-16
second zone	-11	26
secreci	34	-12
secret	-5	29
secret and	-10	18
secret are	-14	33
secret in	-15	57
secret left	-6	58
secret manag	3	15
secret on	39	-85
secret out	14	1
secret there	-22	80
secret volum	-17	19
secur	0	15
secur $	85	39
secur @	-11	36
secur agent	-7	16
secur and	14	12
secur awar	-24	0
secur by	72	-4
secur configur	-12	41
secur contact	-8	56
secur environ	7	34
secur fix	21	-6
secur flaw	3	49
secur group	-2	51
secur hub	14	-7
secur in	-36	151
secur key	4	15
secur log	-6	42
secur modul	8	10
secur of	24	105
secur on	15	23
secur or	-18	28
secur patch	-53	-154
secur polici	12	6
secur profil	-16	49
secur quota	-10	31
secur standard	-4	25
secur the	82	-43
secur updat	-56	-68
see	14	-2
see and	-7	13
see it	13	8
see no	54	-4
see nor	-1	27
see or	77	-50
see that	-32	33
see the	7	20
see them	18	27
see to	26	13
see which	3	14
see who	-12	14
seen	49	-8
segment	-20	90
select	36	13
select the	-31	48
self	1	19
self servic	-64	65
send	3	13
send @	0	15
send a	-15	16
send and	-56	-50
send anoth	38	-31
send from	22	-12
send it	-31	42
send messag	-28	56
send metric	8	-6
send notic	16	-12
send onli	17	-9
send out	-23	27
send quota	-44	64
send the	36	-24
send them	18	48
send to	41	-16
send what	12	-10
sensit	-30	58
sensit $	-3	86
sensit data	-10	41
sensor	-32	91
sent	-9	24
sent to	15	9
sent with	-17	32
separ	15	21
separ log	-7	10
septemb	-3	30
septemb 2026	-2	31
septemb 2027	-3	12
seri	-2	8
serv	48	-7
serv @	79	-41
serv from	-15	39
serv http	99	-24
serv its	28	-12
serv the	-17	35
serv tls	48	-3
serv to	64	-32
server	32	3
server $	9	31
server @	35	-16
server access	-23	63
server and	28	-7
server apart	-16	18
server are	-16	49
server at	91	-26
server avail	73	-43
server behind	48	-14
server between	27	4
server build	-26	79
server but	18	-10
server by	38	-33
server certif	-53	47
server control	-13	25
server core	-19	22
server do	34	-9
server firmwar	37	-24
server for	29	70
server hall	67	9
server host	113	-18
server in	69	-47
server insid	54	-25
server is	-25	105
server licens	5	56
server of	87	6
server offer	53	-49
server on	49	-37
server oper	-40	76
server room	51	33
server sdk	-33	35
server side	-39	47
server that	34	16
server under	53	-39
server who	16	0
server with	-14	23
serverless	111	-4
serverless cach	20	-15
servic	22	6
servic $	47	6
servic @	-11	18
servic account	-7	30
servic again	-5	25
servic and	36	16
servic are	20	63
servic avail	66	-16
servic behind	38	0
servic by	-28	35
servic connect	-21	39
servic doe	-77	117
servic improv	-14	28
servic in	-9	12
servic is	58	21
servic it	53	-35
servic its	22	-10
servic itself	72	-28
servic keep	2	32
servic of	94	-58
servic on	79	-15
servic opt	-9	16
servic or	-7	10
servic quota	-32	79
servic regist	-36	77
servic role	-14	23
servic run	28	-16
servic softwar	-26	26
servic task	-8	10
servic that	87	-45
servic the	58	-85
servic unless	24	-20
servic updat	-64	28
servic use	-31	42
servic where	7	34
servic which	16	-12
servic who	-57	-56
servic with	-13	34
session	19	10
session $	64	-20
session and	-10	12
session are	-25	52
session attribut	18	-9
session from	36	-6
session id	-20	29
session in	-17	49
session manag	18	-2
session to	-12	15
set	1	25
set $	-72	-22
set @	-10	17
set a	14	6
set alarm	-11	26
set and	16	-4
set anoth	-8	24
set are	-3	22
set as	-10	17
set at	24	-22
set befor	-10	16
set budget	-9	16
set by	-8	66
set capac	-11	13
set cluster	-4	10
set comput	-11	15
set deploy	-7	15
set encrypt	-10	16
set fleet	-8	15
set from	54	-44
set how	-33	71
set in	-3	26
set index	-8	27
set instanc	-15	27
set is	-19	32
set it	-15	78
set its	-9	11
set job	-9	17
set lifecycl	-16	29
set limit	-19	21
set min	-1	13
set minimum	-3	13
set more	-13	36
set network	-16	34
set node	-3	10
set of	10	8
set on	78	-48
set paramet	-13	30
set posix	-7	33
set queue	-3	25
set reserv	-37	43
set retent	-15	53
set so	25	-11
set sourc	-9	11
set subnet	-24	27
set such	-12	29
set that	-4	10
set the	-12	41
set their	35	-13
set there	-43	68
set to	23	-3
set type	-10	50
set up	-7	24
set what	92	-58
set when	-11	25
set with	-9	11
setup	3	28
setup in	-12	31
seven	-2	21
seven dai	-1	8
seven year	20	4
sever	11	12
sever avail	0	8
sever invoc	-29	53
sever region	-24	112
sever task	-53	58
sever time	-7	8
sever zone	18	0
shadow	14	38
shadow copi	-2	65
shard $	1	-26
shard and	-4	21
shard level	-7	14
shard of	-62	55
share $	-61	-24
share @	-40	58
share a	31	-19
share an	-8	24
share and	21	3
share control	-84	-64
share file	-28	83
share it	-25	54
share its	6	24
share kei	-8	13
share no	31	-8
share of	62	-57
share one	51	29
share resourc	-11	34
share respons	-23	58
share the	-20	31
share them	-7	53
share via	-3	8
share volum	-3	18
share with	-14	29
shell	39	-9
shell in	-6	24
shield	31	14
shield advanc	-12	42
shield standard	42	-2
shift	59	14
ship	-2	22
ship @	-13	43
ship it	15	-15
ship the	14	20
shop	-88	-15
short live	-1	13
short outag	-20	26
shorten	-10	20
should	5	28
should %	46	-13
should be	-2	34
should have	-28	33
shouldnt	-2	28
shouldnt %	-24	28
show	18	18
show @	62	-29
show auditor	-21	30
show the	5	8
show up	-11	33
shred	80	8
shred the	49	5
shrink	0	58
shrink the	37	-21
shut	-8	13
side	12	18
side $	-1	85
side encrypt	-38	43
side is	-23	60
side of	67	-57
side or	-23	26
side render	9	-5
sidecar	12	73
sidecar @	42	53
sidecar are	-29	39
sign	-1	24
sign and	-9	-36
sign in	2	22
sign is	52	-35
sign key	38	27
sign on	-5	56
sign profil	-47	50
sign up	-18	22
sign url	2	30
sign with	-13	16
signatur	91	-35
signatur $	41	-91
signatur expiri	-12	69
signatur of	52	-17
sigterm	17	-17
sigterm and	17	-17
silenc	-8	14
simpli	38	-7
sinc	-19	20
sinc 1	12	10
sinc 25	25	-17
sinc 30	-6	17
sinc 7	-14	21
sinc januari	-66	34
sinc the	24	-22
sinc then	60	-42
sinc two	-8	16
singl	10	20
singl @	1	9
singl az	-35	53
singl connect	30	19
singl instanc	-9	37
singl sign	6	56
sit	0	31
sit $	-28	38
sit on	41	26
sit with	-18	41
site	3	27
site $	40	-7
site and	1	16
site are	-31	37
site host	-26	42
site in	51	-5
site is	-63	77
site of	-7	9
site script	13	56
site to	-3	9
site where	50	-37
six	33	-11
six copi	43	-18
six month	-33	42
size	14	20
size $	-42	103
size @	27	-30
size and	19	14
size consolid	54	-47
size of	-13	38
size or	52	-11
size scale	-43	47
size that	37	-35
size the	-70	61
size to	68	-51
size what	72	-49
sla	6	-108
sla for	22	105
slot	23	10
slot prompt	-3	10
slow	-11	57
slow log	0	55
slow queri	-2	41
slow sql	13	49
small	-20	32
small and	-8	9
small or	-4	21
smb	7	10
smb 3	15	2
smb and	-5	10
smb encrypt	-13	32
sms	17	14
sms and	9	14
smtp	-13	35
smtp credenti	-33	66
snapmirror	-9	78
snapmirror and	-18	34
snapshot	-7	9
snapshot $	-12	47
snapshot and	14	32
snapshot are	31	30
snapshot by	29	-3
snapshot copi	-18	31
snapshot first	-9	119
snapshot for	-11	23
snapshot go	-20	56
snapshot in	16	-14
snapshot of	-33	-18
snapshot or	-9	46
snapshot polici	-1	44
snapshot retent	-28	19
snapshot schedul	-5	21
snapshot that	11	-7
snapshot to	17	-4
snapshot where	32	5
snapshot which	-6	13
snapshot with	10	49
snowflak	9	-8
snowflak and	12	-11
sns	1	10
so $	-23	34
so %	56	2
so @	22	-40
so ami	13	46
so and	17	-7
so are	-21	27
so by	-4	19
so doe	36	-28
so in	-4	34
so is	-8	31
so it	39	-22
so noth	-8	65
so on	67	-21
so patch	58	-20
so that	-12	25
so the	-50	-47
so who	-39	-50
soc	59	-21
soc 2	42	0
soc pci	20	-4
softphon	-14	40
softwar	35	-9
softwar $	68	-39
softwar @	32	-19
softwar and	33	-26
softwar in	66	-44
softwar insid	-20	67
softwar is	-68	92
softwar licens	-5	34
softwar of	28	-42
softwar on	7	59
softwar that	18	43
softwar updat	16	4
softwar we	-17	37
softwar with	22	-17
some	-9	47
some @	-15	22
some need	-18	21
some of	28	5
somebodi	-8	-14
somebodi at	-8	41
somebodi wrote	0	20
someon	14	10
someon must	18	-30
someon who	-9	24
someth	-33	-53
someth $	45	-36
someth %	-35	-1
someth in	-10	12
somewher	33	-20
soon	38	-37
soon as	38	-37
sorri	0	73
sorri i	-19	108
sort	23	46
sourc	4	30
sourc @	28	-10
sourc address	92	2
sourc and	20	9
sourc code	10	50
sourc control	-7	11
sourc data	73	-67
sourc destin	-25	38
sourc keep	5	46
sourc librari	5	23
sourc record	-13	21
sourc server	-44	101
sourc sync	-14	33
sourc the	-37	63
space	-35	47
space and	-6	24
spam	0	44
spare	-28	45
spare capac	-37	60
spark	15	-2
spark and	34	-28
speak	11	22
speak it	45	-23
speak tls	-27	59
special	13	-57
specif	-8	84
specif control	-7	112
specif secur	7	34
specifi	-8	19
spectr	19	1
spectr and	19	1
speed	-63	80
spend	14	191
spf	-3	41
spf and	-2	50
split	21	8
split the	9	61
spot	65	8
spot @	11	-9
spot and	81	32
spread	9	28
spread @	8	27
spread a	17	-14
spread instanc	-10	27
spread the	-9	15
spread them	-29	53
spring	23	73
sql	3	26
sql inject	-14	34
sql queri	3	45
sql statement	13	49
sqs	75	-60
squash	2	24
srm	-96	-109
ssd	43	-13
sse	12	19
sse @	21	5
sse c	-23	128
sse s3	52	-45
ssh	14	34
ssh and	-9	21
ssh kei	7	77
ssh key	-44	52
ssh or	-9	17
ssh to	61	-4
sshd	-1	58
ssl	-15	33
ssl certif	-8	29
ssl on	-10	13
ssm	-5	20
ssm agent	-6	23
stabil	8	-2
stabil demand	8	-2
stack	37	15
stack drift	-2	83
staff	33	6
staff $	26	28
staff to	68	5
stage	5	13
stage and	9	-1
stage subnet	30	-13
stai	9	31
stai @	-13	35
stai as	38	-28
stai compliant	-3	19
stai enabl	-10	11
stai for	33	-16
stai in	-12	36
stai insid	24	20
stai longer	87	-75
stai on	-17	33
stai open	-3	15
stai privat	-16	24
stai readabl	44	-27
stai the	59	-38
stai there	-38	57
stai until	-38	67
stai up	-8	20
stai with	29	2
stai within	84	-65
stale	-10	55
stale who	-7	35
stall	-9	57
stand	-23	-3
stand $	32	-21
stand a	-13	19
stand in	-42	-30
stand on	1	35
standalon	-41	70
standalon @	-37	62
standalon on	-12	54
standalon runtask	-19	14
standalon task	-4	17
standard	18	4
standard @	38	14
standard and	13	-6
standard ask	-21	30
standard support	28	-16
standbi	31	-3
standbi @	23	-11
standbi and	29	12
standbi in	12	-60
standbi of	34	2
standbi or	-20	38
standbi server	38	-33
start	8	26
start @	22	10
start a	61	17
start add	21	-3
start again	-4	20
start an	28	-4
start and	38	-31
start at	32	-31
start by	33	2
start each	19	7
start everi	-18	70
start from	-24	29
start it	-13	52
start lost	-11	24
start major	7	29
start on	-35	66
start one	-15	17
start replac	65	-48
start restor	104	-94
start task	-20	39
start the	-10	40
start them	-58	93
start those	-23	70
start upgrad	72	29
start with	34	-6
startup	5	42
startup script	-11	26
startup us	19	34
state	8	18
state and	21	-1
state at	-15	15
state befor	-8	12
state by	65	-44
state compat	-5	44
state of	51	-45
state off	-11	34
state outsid	-15	33
state rule	-24	48
stateless	-4	21
statement	11	41
statu	21	10
statu check	51	-37
statu log	-2	30
steadi	13	-8
step	-3	17
step in	-21	28
step of	35	-28
still	11	41
still accept	60	-25
still have	49	8
still mend	-6	8
still need	124	-52
still on	-21	125
still patch	-37	15
still rout	-9	49
still run	-8	9
stolen	-3	20
stone	-35	68
stone age	-35	68
stop	5	26
stop @	-16	55
stop an	-2	9
stop and	3	20
stop cleanli	-10	19
stop condit	-7	24
stop hibern	-13	14
stop it	46	31
stop or	-30	48
stop secur	-45	28
stop task	-9	23
stop their	12	-1
storag	31	9
storag $	-120	-3
storag across	61	0
storag and	7	20
storag autosc	-28	31
storag block	43	-25
storag by	63	-45
storag capac	5	33
storag class	-11	26
storag databas	64	-32
storag driver	-13	37
storag encrypt	15	-63
storag imag	-21	26
storag in	25	-23
storag is	-44	97
storag log	46	-20
storag media	57	-2
storag node	34	7
storag of	-55	52
storag server	61	-18
storag six	35	-16
storag throughput	-7	10
storag virtual	-23	41
storag volum	51	-5
storag where	51	-36
storag with	28	-8
store	27	12
store $	-13	25
store @	50	-10
store all	-8	22
store and	-30	52
store by	8	-7
store content	78	-65
store current	-22	35
store data	52	49
store everi	27	-20
store for	75	-32
store in	27	9
store is	89	-47
store it	2	34
store its	-7	8
store log	33	-30
store none	-42	91
store object	9	-7
store of	22	18
store on	-16	45
store onli	40	16
store region	78	-75
store that	-19	42
store the	70	-30
store them	26	17
store volum	21	4
store what	-7	43
store who	6	28
store with	53	-39
store yourself	-5	15
strategi	-17	90
strategi and	4	60
stream	-35	-37
stream @	11	17
stream agent	13	-8
stream and	85	-22
stream publish	-9	12
stream when	-86	-68
stretch	16	54
string	-12	16
structur	51	3
stuck	-15	50
stuck on	-5	48
student	1	21
stuff	-17	46
subject	-22	36
submit	-5	24
submit @	-3	16
submit job	1	8
subnet	-2	23
subnet $	0	8
subnet @	-6	9
subnet and	-9	19
subnet at	-9	10
subnet endpoint	-27	34
subnet file	-5	8
subnet give	-15	40
subnet group	24	8
subnet in	-27	39
subnet network	-8	9
subnet of	-12	17
subnet or	-14	16
subnet secur	-11	20
subnet that	30	-20
subscrib	-15	56
subscrib are	-27	57
subscrib to	-11	81
subscript	-19	48
such	3	16
such a	71	-34
such as	8	7
such instanc	-2	31
such queue	-40	42
such rule	-11	24
suffic	-14	29
suggest	-6	60
suggest $	50	1
suit	27	13
suppli	37	5
suppli a	-3	11
suppli and	-19	30
suppli in	67	-56
suppli kubelet	43	-24
suppli patch	-16	37
suppli the	-3	68
supplier	-28	52
support	15	9
support @	17	33
support and	1	8
support end	5	53
support for	16	-16
support is	-25	16
support it	42	-36
support nitro	-12	13
support or	-11	18
support perimet	-17	36
support runtim	-50	63
support them	-19	21
support tls	79	-44
support version	-17	32
suppos	-23	-4
suppos $	57	2
suppos to	-59	-8
suppress	28	53
suppress rule	-22	66
sure	12	19
sure %	42	-8
sure onli	-22	28
sure that	-38	57
sure the	32	-25
surveil	30	-27
surviv	0	29
surviv a	10	-8
surviv the	4	18
suspici	-10	41
swap	117	-27
swap it	61	-4
swap the	43	-17
switch	9	6
switch $	118	0
switch encrypt	-35	88
switch fiber	8	-4
switch in	28	-14
switch it	15	42
switch log	-9	9
switch off	33	3
switch on	-35	21
switch over	-13	14
switch redact	-5	16
switch that	7	70
switch the	-7	9
switch them	29	-22
switch to	26	24
switchov	29	58
switchov or	53	-44
symmetr	-16	18
sync	25	-33
sync schedul	-14	33
synchron	14	12
synonym	-9	26
system	15	10
system $	8	-64
system @	31	3
system account	33	-11
system and	0	19
system are	99	-5
system as	70	-16
system at	44	-4
system behind	46	-9
system by	20	-4
system databas	18	58
system fix	8	-52
system have	-9	14
system in	12	99
system insid	103	-57
system is	-33	53
system itself	-15	20
system manag	3	25
system memori	-5	8
system network	47	126
system on	3	39
system or	-8	11
system patch	-15	129
system stand	71	-33
system take	-13	38
system that	10	6
system the	14	-13
system under	57	22
system updat	-46	-5
system user	-3	11
system with	25	-8
system within	24	-17
tabl	12	32
tabl $	-8	111
tabl and	-1	15
tabl by	59	-26
tabl definit	-45	48
tabl in	4	71
tabl is	91	-69
tabl map	-4	35
tabl of	-16	58
tabl permiss	-7	33
tabl whose	32	169
tag	6	58
tag immut	-13	21
tag resourc	45	125
tag the	44	-33
taint	37	-8
take	11	11
take 60	-5	21
take @	41	-23
take a	42	16
take and	34	-22
take autom	-16	-139
take back	26	-16
take backup	32	-5
take call	54	-29
take care	28	-53
take continu	21	-15
take daili	37	-27
take effect	-14	35
take hourli	54	-37
take manual	-10	18
take no	-25	82
take none	-16	42
take on	-8	10
take over	46	-19
take snapshot	-38	95
take the	-4	-31
take them	8	39
take thi	8	47
taken	9	43
takeov	-1	52
talk	-24	78
talk to	2	27
tamper	31	3
tamper with	21	20
tape	34	-17
target	7	19
target $	-6	75
target @	-2	10
target and	18	14
target are	-11	18
target in	-11	22
target is	-51	67
target that	-6	20
task	18	2
task $	30	42
task @	-40	48
task and	11	6
task are	0	32
task definit	-26	35
task is	-6	67
task log	-15	22
task of	-1	16
task on	25	-4
task replac	24	-22
task role	-10	18
task set	-6	48
task share	48	-22
task stop	-28	39
task that	30	-26
task to	13	7
task with	15	-12
tcp	-15	23
tde	30	4
team	25	-8
team $	9	10
technician	89	-51
technician in	13	-8
tele	37	-22
telephon	-22	41
tell	-1	52
tell me	-29	57
templat	-7	32
templat $	-3	8
templat and	16	19
templat is	-3	37
templat or	-11	19
templat togeth	-2	13
temporari	-12	65
temporari credenti	23	4
ten	-11	-22
ten year	-16	26
tenant	113	-36
tenant apart	28	-2
term	13	7
term let	27	-23
termin tls	43	-39
test	10	41
test $	-36	158
test %	17	148
test @	29	-22
test and	5	18
test it	23	-4
test of	2	24
test restor	0	40
test that	-17	36
test the	24	27
test them	27	-23
tester	-7	39
text	14	15
than	-3	40
than 14	-11	35
than 90	-22	45
than a	34	-20
than it	-6	10
than one	-8	17
than root	-5	18
than the	16	-11
than two	62	-60
thank	-4	-38
that	12	5
that $	5	-48
that %	-33	36
that @	35	5
that a	-9	72
that agent	-6	25
that allow	-10	12
that amazon	23	55
that an	-21	55
that and	-37	47
that answer	71	-58
that api	94	-32
that appli	2	53
that are	17	-5
that aws	60	67
that becaus	18	-17
that block	-24	46
that bring	-18	16
that bucket	22	0
that build	37	-24
that by	-29	42
that call	18	10
that came	-2	10
that can	-28	50
that cannot	99	-61
that carri	8	-4
that check	13	-13
that client	59	-54
that come	-35	27
that connect	54	-15
that copi	32	-31
that creat	23	-16
that date	53	-17
that day	19	-15
that demand	-8	11
that deploi	45	-24
that do	3	34
that doe	-23	29
that encrypt	-26	61
that end	-16	43
that evalu	50	-19
that execut	45	9
that exist	54	-20
that fail	23	-12
that fall	-24	46
that fetch	-14	32
that fit	31	-30
that flow	18	-9
that for	-26	37
that function	47	-38
that go	16	-12
that had	15	51
that hand	96	-44
that handl	30	-16
that happen	-38	20
that has	14	-13
that have	0	34
that hold	31	-7
that host	65	-19
that hous	-16	18
that imag	-14	32
that includ	-8	9
that inspect	35	-11
that is	14	8
that it	12	4
that its	-11	21
that join	7	8
that keep	31	-15
that key	-22	37
that launch	32	-29
that leav	-40	60
that left	-18	43
that let	-10	19
that list	12	-2
that log	-2	20
that lose	-11	12
that make	-28	44
that match	78	-45
that matter	-10	61
that may	-9	11
that must	-15	40
that need	19	44
that never	-6	13
that no	29	-24
that nobodi	-43	46
that number	-3	9
that of	-11	53
that off	92	-62
that on	-23	0
that onc	37	-23
that one	45	-33
that onli	45	47
that open	-12	20
that or	-64	-91
that our	-17	37
that ourselv	44	-43
that pass	-4	39
that patch	-26	54
that place	32	-21
that polici	-15	18
that produc	66	-38
that provid	-11	43
that reach	-5	10
that react	-4	10
that read	-48	61
that reconnect	66	-64
that record	-14	14
that replac	-39	43
that replic	35	-16
that rout	13	-5
that run	64	-7
that runtim	-45	20
that send	-36	65
that serv	46	-9
that servic	14	-7
that set	-34	55
that share	-14	22
that sit	21	-20
that somebodi	27	-21
that someth	-48	-84
that speak	19	2
that stai	-43	54
that still	-2	82
that stop	21	-14
that store	32	-22
that stuff	40	-2
that support	42	-36
that take	21	-17
that the	0	27
that thei	-13	35
that thi	31	1
that thing	-86	-51
that to	-18	23
that traffic	-69	76
that up	20	-4
that us	-26	-72
that use	-22	50
that user	-12	30
that verifi	35	-11
that version	-17	42
that wait	24	-19
that was	16	-2
that watch	85	-26
that we	22	109
that were	23	6
that whose	10	37
that window	25	-14
the	16	14
the %	94	11
the 30	-44	60
the 7	34	-33
the @	24	23
the acceler	71	-28
the access	-11	42
the account	4	17
the activ	-8	13
the add	-15	29
the administr	-4	25
the age	-3	12
the agent	-6	-32
the ai	-18	21
the alarm	-14	54
the alert	-18	69
the allow	-14	14
the amazon	24	2
the ami	20	59
the analysi	62	-12
the api	8	0
the app	-59	27
the applianc	11	15
the applic	8	60
the archiv	-6	20
the assess	8	11
the assessor	15	55
the attack	-37	82
the audit	-4	23
the auditor	24	-41
the auth	-18	42
the authent	-19	27
the author	-26	38
the authorit	34	-8
the auto	-29	18
the autom	-28	-39
the automat	-72	-63
the avail	130	-29
the aws	38	-50
the az	56	-44
the baa	-55	25
the back	-40	58
the backbon	36	-10
the backup	-19	-27
the bare	55	22
the base	-10	15
the basement	-19	20
the begin	-18	32
the block	55	-43
the board	-6	51
the bootstrap	18	-34
the box	39	9
the broker	3	-52
the bucket	4	17
the budget	-4	50
the build	76	-28
the bundl	-1	9
the cabinet	6	32
the cach	69	-28
the call	-12	40
the capac	33	-8
the catalog	-21	28
the ceil	60	-11
the certif	10	5
the chang	32	-6
the chat	-10	10
the check	59	-31
the choic	-22	-58
the chosen	26	-4
the cidr	-8	30
the cisco	-1	66
the class	-9	14
the cli	15	3
the client	-3	37
the cloud	59	11
the cloudwatch	5	17
the cluster	-9	-14
the cni	-19	55
the code	-17	47
the common	8	-4
the compani	4	20
the compil	-6	19
the complianc	-127	-139
the compon	26	-2
the comput	30	51
the configur	-5	14
the connect	-62	-11
the connector	-23	48
the consol	18	-4
the consum	101	-62
the contain	-19	25
the content	-9	43
the continu	-58	115
the control	26	1
the copi	-25	-87
the core	27	-13
the correct	-1	15
the credenti	-18	27
the cross	-21	23
the curat	24	-23
the current	39	-15
the custom	41	16
the daili	42	-71
the dashboard	-26	58
the data	28	5
the databas	-35	61
the date	-3	48
the db	34	17
the dead	44	4
the debian	-23	28
the decid	-30	57
the decis	57	-5
the default	23	-2
the definit	24	-12
the deleg	-13	28
the delet	-8	10
the deploy	2	14
the desir	-7	11
the destin	-4	14
the detect	26	-7
the devic	13	12
the direct	-2	8
the directori	46	-38
the disk	52	-8
the dns	24	40
the docker	-10	14
the document	-13	101
the domain	44	4
the downtim	-20	37
the drain	26	-12
the durabl	73	39
the duti	-14	24
the ebs	20	-11
the ec2	77	-62
the ecs	107	38
the edg	69	4
the edit	-50	61
the emerg	-14	29
the encrypt	-19	-24
the end	3	30
the endpoint	19	-6
the engin	-18	-44
the environ	6	18
the ephemer	-1	26
the equip	52	24
the esxi	-12	31
the evict	36	-27
the evid	-30	46
the execut	-2	42
the export	-8	34
the facil	59	-35
the factori	7	46
the fail	61	-34
the failov	17	-28
the failur	35	-29
the fault	29	-2
the featur	-15	16
the file	1	53
the filter	-4	8
the find	-31	38
the fip	22	-8
the firewal	-18	-78
the firmwar	146	-27
the first	-22	-69
the fix	47	-29
the fleet	-64	-42
the floor	-25	40
the flow	38	13
the form	-14	15
the format	-8	16
the framework	-10	14
the free	18	10
the function	-15	66
the game	-2	55
the gatewai	-82	-40
the gener	-28	93
the global	28	-10
the golden	-5	51
the gpu	68	-31
the grant	46	-40
the greatest	82	-59
the group	25	4
the guard	37	25
the guest	-22	33
the hardwar	33	-7
the head	-5	32
the health	53	-17
the histori	-12	20
the hook	-8	78
the hop	-12	21
the host	17	-32
the hour	-20	38
the http	-16	82
the hypervisor	41	7
the ide	-19	29
the ident	-14	16
the imag	8	24
the import	16	13
the inbound	2	53
the index	-12	23
the infer	-15	19
the infrastructur	40	-32
the inspect	22	-7
the instanc	16	10
the integr	-36	40
the interfac	-8	22
the intern	1	11
the internet	-9	40
the isol	19	-9
the java	-20	37
the job	5	40
the kei	-20	-14
the kernel	-7	16
the key	7	17
the kms	7	26
the kubelet	32	11
the kubernetes	4	26
the lambda	-7	16
the land	62	-36
the languag	19	31
the last	47	-29
the latest	14	14
the latter	-50	-49
the launch	-12	32
the law	3	74
the layer	-23	24
the least	-25	33
the librari	-15	16
the licens	50	-6
the life	17	-3
the limit	-5	50
the line	-24	40
the link	-28	39
the linux	-29	-13
the list	-8	10
the listen	-10	15
the load	22	-8
the local	-15	19
the locat	71	-45
the log	-10	19
the loss	-13	28
the lowest	85	-37
the machin	83	-31
the machineri	10	-4
the mainten	18	-18
the major	-16	30
the manag	64	-40
the mandatori	26	20
the manual	-97	39
the master	-42	-7
the materi	21	29
the maximum	0	23
the member	-45	67
the memori	61	-39
the messag	16	23
the metadata	42	-21
the metric	0	27
the microvm	17	5
the minimum	-7	18
the mode	11	39
the model	-10	42
the modul	40	-11
the month	25	-22
the monthli	30	-12
the most	-25	33
the move	-14	20
the multi	0	53
the name	-29	-64
the namespac	23	21
the network	57	-11
the new	-14	35
the newer	49	-27
the newest	33	-8
the next	5	10
the nitro	30	-19
the node	-36	-32
the notic	-4	13
the nucleu	-7	11
the number	10	8
the object	22	42
the ocsp	-8	12
the old	2	24
the older	-32	72
the on	-31	52
the one	29	-13
the onli	-25	48
the open	-5	15
the oper	-18	0
the option	-22	39
the orchestr	-6	32
the order	17	-12
the origin	20	16
the os	57	29
the other	17	1
the outdat	-10	49
the outsid	-24	33
the owner	27	-19
the packag	9	5
the pair	37	6
the paramet	-14	26
the parent	-5	8
the part	52	-49
the partner	38	-12
the password	-53	-87
the patch	23	13
the path	-4	8
the peer	35	-30
the pend	-15	33
the peopl	46	43
the perimet	32	-24
the period	-60	-158
the permiss	-9	28
the person	7	34
the physic	58	5
the place	1	8
the plan	-19	42
the platform	34	-13
the plugin	-31	43
the pod	23	-16
the point	36	-22
the polici	-5	43
the port	9	6
the prebuilt	58	-49
the primari	24	2
the prioriti	27	-21
the privat	8	16
the process	27	-20
the profil	-10	60
the program	-15	20
the promot	-29	93
the prompt	44	-39
the protect	14	-13
the provid	-20	11
the proxi	13	21
the public	16	1
the pv	-11	18
the python	8	0
the queri	4	30
the queue	20	-1
the quota	45	-8
the rack	50	65
the rang	-9	18
the recipi	-16	32
the recommend	-21	30
the record	11	26
the recoveri	-17	27
the redirect	-8	9
the region	0	-8
the registri	-35	34
the regul	-11	7
the releas	-20	38
the renew	-26	57
the replac	50	-49
the replic	-8	33
the replica	12	20
the report	16	-4
the repositori	19	8
the request	6	9
the requir	-27	40
the resolv	27	50
the resourc	-1	11
the respons	-59	94
the rest	-37	12
the restor	-22	42
the result	30	-22
the retent	-1	16
the retir	21	-17
the retri	-64	76
the review	-8	17
the revis	78	-63
the revoc	-8	11
the right	-23	37
the role	-7	20
the rollout	-72	-19
the room	-21	31
the root	-12	61
the rotat	-38	19
the rout	0	18
the row	-14	24
the rule	14	26
the run	-9	10
the runtim	-23	-56
the s3	-7	14
the salari	-9	45
the same	41	-22
the scale	-5	11
the scan	56	-17
the scanner	-22	48
the schedul	10	-27
the schema	9	115
the script	-21	47
the sdk	-13	17
the search	67	-9
the second	-92	-64
the secret	-13	25
the secur	-9	4
the server	36	-15
the servic	21	2
the session	-9	32
the set	29	-18
the shard	-40	35
the share	-37	7
the shop	-71	-16
the short	-1	8
the sign	30	-7
the signatur	84	-13
the site	59	-22
the size	-8	11
the slow	0	71
the snapshot	14	21
the soc	70	-33
the softwar	6	-13
the sourc	-10	44
the ssh	-31	73
the ssl	-9	26
the ssm	-6	23
the stage	-9	10
the standard	2	15
the standbi	28	-16
the start	43	-33
the state	-6	23
the stone	-35	68
the stop	-3	14
the storag	28	2
the store	4	12
the stream	57	-46
the stretch	-29	26
the subnet	30	-9
the support	-17	36
the switch	-25	26
the system	3	30
the tabl	-3	65
the target	-3	17
the task	19	17
the technician	28	-27
the templat	21	-14
the temporari	-32	55
the term	-33	63
the text	-22	44
the thing	13	21
the third	-16	67
the time	33	-4
the tls	32	8
the token	-7	36
the tool	-17	43
the track	7	13
the traffic	56	-16
the trail	39	8
the train	-15	66
the transact	9	8
the transfer	15	6
the trigger	-37	-3
the truck	3	57
the trust	-12	21
the tunnel	-43	-9
the two	31	-14
the type	-14	18
the underli	90	-43
the unit	59	-48
the updat	-37	-7
the upgrad	-2	-24
the uplink	-11	34
the use	-6	33
the user	-36	7
the utter	24	-13
the vault	8	1
the version	-6	53
the virtual	17	22
the volum	19	4
the vpc	-12	36
the vpn	-71	-36
the vulner	68	79
the wait	30	-22
the want	18	-17
the way	5	12
the web	18	48
the weekli	17	33
the whole	1	25
the window	20	14
the windows	56	-18
the wire	-14	-9
the work	65	17
the worker	-18	18
the workgroup	10	-5
the workload	34	34
the world	-4	39
the writer	11	-1
the wrong	-12	45
the zone	43	-32
theft	-7	27
thei	2	9
thei $	-71	-76
thei are	16	10
thei call	-16	21
thei cannot	-7	8
thei chang	-7	21
thei come	24	2
thei expir	-8	26
thei go	-15	51
thei have	-23	50
thei keep	16	-13
thei need	-8	9
thei reach	33	-23
thei replac	33	30
thei run	76	-36
thei say	-24	33
thei select	14	-11
thei serv	64	-32
thei share	-16	30
thei show	-3	16
thei stai	-5	14
thei use	15	-10
thei were	46	-36
their	13	5
their $	-102	-46
their @	-25	-126
their auto	-29	40
their checkpoint	-19	27
their client	-15	21
their code	-2	52
their configur	54	-17
their content	71	-30
their data	14	21
their date	-1	10
their definit	52	-37
their destin	-7	37
their encrypt	44	-19
their end	18	-6
their firmwar	-4	52
their host	60	-54
their hypervisor	-12	17
their imag	1	17
their kubelet	16	114
their last	-32	35
their librari	-17	44
their name	-18	21
their number	-26	62
their or	-94	-88
their os	71	74
their own	28	8
their owner	-8	32
their password	-8	17
their place	-11	46
their polici	-8	19
their port	52	-36
their region	60	-37
their retri	-28	49
their role	-15	23
their scale	-47	68
their secur	-10	31
their send	45	-21
their set	-3	19
their sourc	-33	52
their state	8	-6
their storag	-32	55
their time	-12	28
their trust	-7	16
their type	-7	30
their use	-10	10
their volum	-33	48
their window	13	60
them	10	18
them $	-23	-35
them 90	62	-57
them @	-22	27
them after	-3	24
them again	-23	33
them and	9	2
them are	24	-3
them as	17	14
them at	-47	81
them avail	15	-9
them awai	57	-48
them but	-6	9
them by	3	28
them check	-32	37
them current	-36	112
them daili	9	27
them down	43	-32
them earlier	-11	19
them elsewher	-9	12
them enforc	-17	33
them everi	43	-6
them for	26	1
them from	-26	42
them in	9	11
them into	-1	45
them is	26	40
them keep	-7	17
them off	2	21
them on	30	11
them or	-18	37
them out	-20	4
them over	-26	33
them raiz	13	-11
them requir	-22	35
them run	52	-31
them set	-6	12
them small	-18	34
them so	23	-22
them the	-42	84
them there	28	9
them through	52	-41
them to	2	20
them under	47	-41
them until	-16	18
them up	-14	62
them when	54	-2
them where	15	1
them with	-27	34
them yourself	4	19
themselv	27	14
themselv $	27	4
then	-7	35
then $	96	-69
then %	-52	63
then @	1	19
then and	-28	41
then copi	-15	41
then delet	50	-25
then doe	-2	9
then drop	0	8
then is	-12	55
then it	-9	17
then keep	-46	64
then move	-58	81
then patch	-29	35
then run	-61	123
then start	-78	87
then the	3	28
then write	-48	63
there	25	11
there a	-23	88
there and	-28	17
there are	34	-15
there by	72	-52
there if	-15	16
there is	45	-1
there no	-29	38
there not	-20	23
there onli	-27	68
there or	-15	15
there the	70	-63
there to	-18	26
there too	19	-10
there who	-11	69
thermostat	-13	35
these	84	66
these $	135	58
theyr	-4	69
thi	-83	-63
thi $	-8	34
thi cannot	80	-22
thi is	-89	-80
thi one	-50	-81
thing	-57	-24
thing $	-79	-102
thing for	-61	-53
thing who	-24	-95
think	26	19
think that	54	-42
third	23	9
third parti	18	7
those	10	27
those $	8	-21
those @	92	-11
those are	12	31
those for	-23	31
those from	36	-26
those in	24	-13
those is	19	-15
those node	-49	44
those of	31	-9
those patch	-43	11
those servic	-27	29
those that	-23	63
those two	-1	35
those up	-3	13
those who	14	-7
those whose	17	-11
though	-12	-20
though not	8	-8
thought	16	-6
threat	16	1
threat list	19	-5
threat protect	-4	10
three	42	-26
three @	27	5
three avail	32	-11
three azs	58	-26
three if	-18	19
three node	-29	37
three week	40	-19
three zone	28	-18
threshold	-12	23
threshold and	-14	24
throttl	-16	32
throttl and	-21	28
throttl limit	4	26
throttl quota	35	-31
through	17	9
through a	57	8
through an	26	-5
through and	10	8
through artifact	18	-5
through eventbridg	40	-32
through it	-17	28
through its	59	9
through kms	63	-40
through the	36	-9
through them	-10	21
through vpc	-9	10
through which	-2	12
throughput	-74	-35
throughput and	8	41
throughput capac	-26	89
throughput for	-58	-75
throughput mode	-4	28
thrown	-27	70
thrown awai	-27	70
thru	10	45
tick	-28	95
ticket	-1	18
ticket $	13	-11
ticket for	40	-7
tie	-14	24
tier	-9	51
time	8	18
time $	11	10
time a	-7	8
time and	23	-10
time are	20	-7
time as	45	-68
time at	34	-28
time by	0	13
time in	25	-22
time limit	-13	36
time object	1	79
time of	-12	21
time recoveri	-6	29
time start	-7	8
timeout	-19	49
timeout concurr	-5	8
timeout of	13	86
tls	16	13
tls $	-67	36
tls 1	50	8
tls @	21	23
tls and	-10	19
tls at	48	-32
tls between	0	21
tls by	24	-10
tls cert	-26	26
tls certif	62	-32
tls code	10	-6
tls connect	60	-32
tls disabl	6	31
tls end	-18	63
tls endpoint	36	-23
tls for	18	9
tls from	-17	21
tls in	-24	40
tls inspect	32	-6
tls is	-16	27
tls listen	13	-11
tls of	4	26
tls on	22	-6
tls onli	54	-26
tls or	-16	22
tls paramet	-36	58
tls polici	-34	44
tls to	43	5
tls version	-6	37
tls where	-17	20
tls who	-135	-55
tls with	46	-28
tlsv1	-3	57
tmp	24	-1
tmp has	-14	28
to	8	18
to $	-2	-30
to %	1	78
to 0	1	50
to 1	-13	36
to 100	15	0
to 15	-3	16
to 16	-14	14
to 20	-10	61
to 21	-27	34
to 22	-40	15
to 3	-8	18
to 30	54	-51
to 336	13	-7
to 35	9	20
to 365	-34	52
to 379	-8	9
to @	14	38
to a	8	22
to act	-21	31
to add	7	-26
to al2023	-8	20
to all	-6	37
to an	-31	9
to and	-8	18
to anoth	-11	31
to answer	50	-48
to any	30	-25
to appli	-49	-87
to ask	76	16
to assum	-15	22
to attach	-27	48
to aws	22	69
to back	-72	85
to be	-39	53
to bear	-4	10
to bring	93	-32
to build	6	49
to buy	-48	53
to call	-19	58
to chang	-7	17
to cheaper	-15	34
to check	-19	25
to choos	65	-39
to classifi	-17	27
to close	-13	22
to cloudtrail	10	6
to cloudwatch	24	-8
to collect	-30	42
to come	44	-36
to configur	-6	24
to connect	-17	20
to control	61	-39
to cope	-21	23
to copi	20	-3
to creat	-28	41
to databas	-19	24
to date	14	5
to deal	-5	20
to defin	14	31
to delet	-27	60
to demand	-11	45
to disk	40	-38
to do	-32	42
to ec2	37	-32
to ecs	-28	34
to enabl	4	77
to encrypt	-31	-55
to end	19	-15
to everi	33	-21
to everybodi	-18	41
to everyon	-27	47
to fail	-22	32
to file	-25	34
to find	-14	21
to fix	36	28
to flip	-9	62
to follow	-16	17
to get	-20	24
to go	22	-13
to group	-4	19
to guard	-31	45
to have	41	-22
to improv	47	-38
to instal	27	50
to instanc	-5	11
to isol	-38	38
to issu	-10	17
to it	22	69
to item	-5	9
to its	18	-1
to keep	-3	25
to known	-25	50
to last	-2	11
to leav	63	-60
to limit	-22	42
to log	48	-32
to look	89	-3
to make	-15	20
to manag	84	-59
to mend	-8	14
to network	-14	22
to new	94	-11
to newer	-40	14
to node	-21	51
to one	-9	20
to opentelemetri	-13	16
to other	-24	37
to our	-1	54
to outliv	-18	34
to patch	4	15
to pick	-4	10
to plan	-2	18
to process	-17	40
to prod	-6	8
to prompt	36	-30
to protect	-26	76
to provid	-3	9
to provis	55	-33
to put	-1	16
to raiz	46	-38
to record	-4	9
to recov	23	-15
to reli	26	-18
to renew	4	12
to repair	-15	40
to replac	45	30
to replai	-11	21
to request	-37	44
to restor	-33	52
to retain	-12	17
to review	35	-9
to roll	28	22
to rotat	-111	-102
to run	-60	71
to s3	7	8
to scale	79	-37
to scan	28	-27
to schedul	63	-34
to secur	48	17
to see	-28	25
to session	20	20
to set	29	-7
to size	69	-19
to someon	-8	21
to sort	-6	83
to sourc	-4	27
to speak	-6	10
to spread	-12	24
to stai	25	-1
to start	-16	18
to stop	-3	12
to suppli	-48	66
to switch	2	-20
to take	8	12
to ten	-13	14
to that	-23	33
to the	18	3
to them	41	-14
to three	34	-24
to tls	-46	52
to touch	52	-43
to trust	-15	57
to turn	52	-42
to two	-6	20
to updat	12	16
to upgrad	65	32
to us	-10	11
to use	-23	40
to viewer	-17	64
to watch	51	9
to whom	17	59
to write	-22	36
todai	8	68
togeth	34	-23
togeth again	-2	13
togeth in	58	-55
togeth with	-27	36
toggl	2	75
token	-4	58
token and	-4	9
token of	-1	18
told	-26	40
told otherw	-17	32
toler	-19	55
too	17	48
too $	135	31
too and	-23	17
too low	-28	88
took	-11	16
tool	1	26
tool and	83	-60
tool are	-4	13
tool of	-4	16
tool that	10	9
top	99	34
top is	89	-83
top of	81	74
topic	1	33
topic and	28	58
touch the	29	-67
toward	0	29
trace	33	12
trace and	32	-28
trace are	-30	49
track	30	-17
track current	7	13
traffic	11	3
traffic $	0	-106
traffic and	8	-1
traffic are	-8	9
traffic between	54	1
traffic by	20	-8
traffic chang	19	-11
traffic dial	-37	62
traffic doubl	-32	10
traffic from	-26	34
traffic grow	-18	22
traffic has	-21	29
traffic in	-53	92
traffic insid	22	-8
traffic is	-24	85
traffic of	18	-4
traffic on	-13	41
traffic over	71	68
traffic that	-5	45
traffic through	-20	23
traffic to	16	2
traffic up	13	-8
traffic with	50	-32
trail	4	21
trail and	19	-5
trail for	-12	25
trail name	26	-26
trail to	-11	16
train	-56	-17
train @	14	-18
train code	-10	30
train content	54	-28
train data	6	57
train in	4	14
train its	-56	-43
train of	-84	-108
train or	11	-5
train our	-27	10
train whose	-42	-68
transact	16	9
transact log	22	3
transcript	11	20
transcript and	-19	22
transfer	12	17
transform	-15	34
transit	-45	-57
transit encrypt	10	52
transpar	76	-1
transport	26	-17
transport flood	24	-16
transport layer	19	-14
travel	8	-2
tri	26	-15
tri to	2	10
trigger	1	50
trigger $	-67	-8
trigger and	0	61
trigger are	-11	46
trigger on	-32	39
trigger subnet	-5	8
trim	-23	72
truck	3	57
true	17	11
true $	6	32
true or	21	-20
trust	-3	26
trust advisor	9	69
trust and	-12	15
trust author	-28	32
trust each	-9	16
trust servic	-20	22
trust store	-35	58
trust the	52	-45
try	75	-62
ttl	-6	26
tune	-7	49
tune are	1	9
tune is	3	11
tune it	-3	24
tune them	-17	32
tunnel	13	-37
tunnel are	-3	8
tunnel in	-47	-104
tunnel is	-10	114
tunnel of	26	84
tunnel on	1	32
turn	-4	23
turn @	-21	41
turn automat	-8	54
turn daili	-6	10
turn encrypt	-15	58
turn into	82	-56
turn it	26	2
turn its	-19	52
turn log	-12	16
turn manag	-3	15
turn multi	25	7
turn off	16	15
turn on	-12	27
turn scan	-10	29
turn server	-8	17
turn that	31	-6
turn the	-50	46
turn them	9	10
turn tls	49	-37
twice	-4	20
two	9	15
two @	-60	68
two apart	-19	24
two avail	12	-10
two azs	21	57
two custom	59	-29
two domain	12	-11
two hour	-22	25
two instanc	-21	50
two minut	38	-6
two modul	-29	30
two of	-34	38
two region	-3	10
two subnet	58	-37
two week	-4	22
two year	23	-13
two zone	-2	17
txt	-13	43
txt in	-4	11
type	3	18
type @	-5	58
type and	-9	30
type at	9	6
type has	-1	15
type in	52	14
type limit	-21	36
type none	-11	13
type number	-26	42
type of	-7	20
type onli	-22	29
type secur	51	47
type shard	-5	27
type size	-38	73
type storag	-7	14
type take	-14	35
type that	17	-6
type the	-19	40
type to	59	-47
typic	53	-15
typic within	30	-28
ubuntu	-70	22
ubuntu and	-13	20
ubuntu imag	-9	15
uh	70	-6
unattach	-15	65
unattach it	-15	65
under	24	0
under %	57	-36
under @	26	-9
under a	78	-38
under an	81	-2
under it	-31	52
under its	44	19
under manag	-6	62
under our	26	-16
under the	15	-35
under them	13	1
underli	115	-21
underli comput	92	-24
underli host	52	-24
underli languag	13	-13
underneath	21	-61
underneath @	58	-41
undersea	77	8
understood	-3	43
undo	12	17
undon	-21	65
unencrypt	-15	51
unencrypt cluster	-8	28
unencrypt one	70	-35
unexpect	-1	9
unexpect access	-2	10
unexpectedli	24	-2
unhealthi	55	-39
unhealthi @	30	-31
unhealthi instanc	30	-28
unhealthi target	41	-10
unintend	2	38
uninterrupt	51	-6
uninterrupt power	51	-6
unit	3	24
unit and	-4	13
unit of	15	-7
unit state	49	-45
unless	9	8
unless %	-7	43
unless the	-23	35
unlock	1	25
unlock code	1	25
unmanag	-16	47
unmask	0	20
unpatch	-25	87
unsubscrib	10	16
unsubscrib delet	-13	49
unsupport configur	-23	27
untag	-2	15
untag imag	-2	15
until	0	21
until 30	36	-13
until it	68	-61
until its	81	-55
until the	27	-14
until their	18	-6
until then	-11	25
unus	-24	118
unus @	-30	126
unusu	-10	13
up	2	17
up $	48	3
up %	-19	33
up @	5	57
up a	-15	30
up and	9	-40
up by	10	70
up continu	71	-54
up dure	-7	14
up etcd	111	-4
up everi	22	-14
up file	-8	78
up for	-3	8
up in	-25	-6
up is	-21	49
up noth	-24	55
up on	30	-29
up persist	-3	13
up replic	-8	25
up sinc	-51	22
up sourc	-3	77
up the	8	63
up there	-24	36
up to	12	16
up unless	-11	14
up what	0	41
up when	27	-6
up with	-31	35
updat $	-139	-119
updat %	13	-13
updat @	96	-8
updat a	48	-22
updat add	3	53
updat also	-2	28
updat an	69	-52
updat and	12	20
updat appli	66	-27
updat are	-12	41
updat avail	-39	40
updat base	-54	68
updat befor	-23	49
updat blueprint	90	6
updat by	-7	30
updat client	-22	30
updat come	-20	46
updat date	-7	20
updat do	78	23
updat earlier	71	-28
updat fail	10	-2
updat for	-13	-44
updat in	-33	56
updat into	-5	17
updat is	46	48
updat it	28	34
updat its	51	-46
updat kubelet	54	-47
updat mode	16	0
updat of	5	-19
updat on	-52	24
updat onto	-69	-170
updat or	6	45
updat plugin	-11	13
updat polici	0	19
updat replac	23	9
updat run	-20	58
updat scale	29	-21
updat server	55	-37
updat that	28	-24
updat the	13	-11
updat them	44	4
updat these	-26	32
updat to	31	42
updat under	34	-3
updat what	64	-10
updat which	-4	12
updat who	-110	-138
updat with	-3	60
updat within	-16	52
updat without	68	-13
updat yourself	-5	9
upgrad	-22	-20
upgrad $	-147	-96
upgrad %	-67	-12
upgrad @	-59	-108
upgrad and	7	42
upgrad are	30	56
upgrad at	-4	12
upgrad befor	-22	115
upgrad by	-59	-55
upgrad do	-68	-44
upgrad doe	13	67
upgrad fail	-11	14
upgrad from	-14	14
upgrad in	75	107
upgrad is	30	-16
upgrad it	-44	28
upgrad karpent	72	8
upgrad kubelet	-6	26
upgrad of	7	75
upgrad on	-81	-57
upgrad or	-8	16
upgrad that	16	48
upgrad the	37	-8
upgrad then	-54	77
upgrad there	35	-63
upgrad to	90	29
upgrad who	-41	25
upgrad yourself	3	29
upkeep	-13	31
uplink	-17	36
uplink to	-19	20
upload	-7	42
upload $	10	77
upload a	-14	32
upload and	39	-2
upload buffer	-28	32
upload code	-10	27
upload in	-4	12
upload the	-12	26
upload to	4	46
ups	79	-36
ups batteri	79	-36
upstream	-21	32
uptim	42	17
uptim of	34	-14
urgent	10	-4
url	-4	28
url for	-4	8
us	-8	-48
us $	-29	7
us @	18	-48
us and	47	-37
us east	10	-5
us in	-21	-71
us it	21	-14
us kei	-29	64
us on	-3	35
us or	-1	-82
us tls	63	8
us to	-40	15
us what	-8	66
usabl	-10	26
usag	7	18
usag limit	-14	19
usag report	-7	16
use	-4	34
use $	53	67
use @	28	24
use a	-36	48
use an	-7	23
use and	14	-9
use client	-51	56
use content	-1	13
use current	-19	47
use http	-16	18
use iam	-6	8
use in	30	169
use is	47	3
use it	-7	13
use its	-11	18
use of	-8	32
use or	37	-32
use share	-22	24
use such	-2	31
use the	-12	25
use them	-16	22
use tls	-30	44
use vpc	-16	24
user	-5	44
user $	4	142
user @	-9	15
user access	-3	9
user and	-4	21
user are	-6	46
user authent	-11	44
user belong	40	-26
user can	-18	36
user credenti	51	-43
user data	1	42
user group	-2	16
user in	9	130
user insid	-33	61
user instal	1	31
user into	22	98
user is	-22	62
user may	-26	36
user of	-7	59
user password	-2	12
user permiss	-5	17
user ssh	-21	31
user that	27	0
user to	17	18
user volum	-50	-142
user within	18	-17
usual	16	-1
util	-16	39
util and	-16	42
utter	15	-7
utter sampl	24	-13
v	-6	26
v or	-7	31
valid	22	-1
valid $	32	22
valid @	22	-31
valid and	-16	23
valid certif	-9	24
valid of	27	-4
valid record	11	7
valid the	-16	50
valu	3	9
valu with	16	-7
var	-11	24
variabl	-7	38
variabl and	8	13
variabl of	-20	51
variant	23	-16
vault or	-3	9
vcenter	-12	54
vcpu	8	13
vcpu and	-70	73
vector	29	-15
vend	25	-2
vendor	13	25
verif	-15	30
verif and	-13	20
verifi	4	42
verifi that	-7	15
verifi the	5	14
verifi what	55	-17
version	2	13
version $	-76	31
version 1	-3	47
version @	-5	10
version and	8	20
version are	113	-47
version as	8	-8
version befor	-16	25
version behind	-50	43
version bump	-57	-123
version by	-6	35
version can	-9	77
version chang	-29	83
version control	-12	26
version copi	-43	63
version for	-3	17
version in	8	11
version is	99	-21
version it	93	-48
version move	-15	30
version never	-16	40
version of	-3	27
version on	-54	91
version still	-7	10
version test	4	19
version that	34	7
version to	19	17
version under	17	-14
version updat	-21	-56
version upgrad	-59	-86
version when	10	0
version where	34	3
version which	-11	13
version with	47	4
version within	-19	44
version yourself	-22	26
vet	27	28
vet the	-3	49
via	-21	58
via @	2	41
video	32	-11
view	-39	-48
view or	36	-9
viewer	14	17
viewer and	-6	12
virtual	18	29
virtual applianc	-24	28
virtual layer	142	-2
virtual machin	-15	33
viru	-48	35
visibl	-11	32
visitor	91	-11
vlan	-2	14
vlan subnet	-2	14
vm	-24	31
vm cluster	-26	34
vmware	5	32
vmware hyper	-7	31
voic	-1	20
volum	11	23
volum @	18	-12
volum and	-14	35
volum are	26	9
volum as	-5	51
volum at	54	3
volum by	13	0
volum continu	114	-40
volum encrypt	-65	65
volum end	-27	44
volum in	8	5
volum is	52	-33
volum of	-38	-17
volum on	55	-50
volum or	-2	18
volum that	15	-12
volum with	86	-83
vpc	-6	22
vpc @	19	-18
vpc and	-5	11
vpc by	-27	28
vpc cni	42	12
vpc connect	-8	11
vpc endpoint	0	18
vpc mode	-7	12
vpc or	-16	22
vpc subnet	-8	17
vpc with	5	10
vpc without	50	-37
vpn	-50	15
vpn $	-73	-54
vpn and	-2	9
vpn client	-89	-56
vpn or	-3	11
vs	-51	-69
vs guest	34	-32
vsan	16	12
vsphere	7	82
vuln	-35	46
vulner	6	14
vulner $	-87	-49
vulner base	-63	76
vulner databas	85	-26
vulner depend	-28	52
vulner in	78	27
vulner intellig	34	-27
vulner librari	-6	19
vulner packag	-9	11
vulner scan	23	-1
w	-59	24
w a	1	25
w o	-44	11
waf	-9	23
waf rule	-11	23
waf web	-2	9
wai	29	-11
wait	20	33
wait and	46	-31
wait as	-12	14
wait for	17	18
wait while	26	-25
walk	57	-31
walk around	26	3
walk into	62	-37
wall	22	22
wallet	-20	38
want	30	0
want @	23	3
want it	-7	28
want number	13	-12
want one	-6	9
want them	-8	10
warehous	-13	34
warehous who	-20	28
warn	53	13
was	10	24
was creat	59	-32
was made	17	12
was off	-41	50
was start	-27	29
was that	44	20
was whose	-18	24
watch	2	22
watch @	-9	18
watch and	10	3
watch bounc	81	-66
watch fail	-1	11
watch for	-23	46
watch free	-7	33
watch host	43	-40
watch how	-8	17
watch it	-9	62
watch sign	-5	11
watch that	-14	75
watch the	23	6
watch their	8	-6
watch them	-9	20
watch who	-5	21
way	-1	20
way back	-32	63
way between	36	-28
way from	-16	18
way in	-16	39
way out	-41	51
way to	13	9
we	4	39
we bring	-6	33
we creat	11	60
we deploi	-13	18
we dont	-26	54
we have	-41	41
we host	-85	-17
we instal	32	93
we launch	-3	108
we never	28	-56
we pay	-23	46
we put	-36	36
we run	-21	45
we ship	-14	14
we store	-38	-53
we train	-42	-47
we upload	-7	32
we use	-31	75
we write	-29	58
weak	-57	77
web	-5	26
web acl	-4	11
web app	5	55
web applic	19	66
web server	15	10
web shop	-47	-9
webhook	-8	10
websit	-5	47
week	35	-8
week critic	25	-11
week in	-23	31
weekend	70	-8
weekli	13	22
weekli 30	-9	34
weekli mainten	-12	35
weekli window	28	14
weight	46	-27
weight and	50	-29
well	-4	57
well $	15	60
well as	-23	33
went	48	10
went down	-31	38
went live	-8	8
were	29	10
were creat	40	-17
were put	36	-33
weve	63	-7
weve got	63	-7
what	4	21
what @	48	-25
what a	-19	43
what about	-120	-38
what an	-16	30
what and	-26	41
what arriv	-16	86
what doe	17	95
what fail	59	-48
what goe	-6	8
what happen	53	-41
what has	10	7
what if	117	-16
what in	-3	10
what is	19	8
what it	11	5
what its	20	-18
what li	-7	12
what matter	-8	23
what may	-10	29
what must	13	14
what on	-112	22
what pass	-18	65
what record	-5	40
what run	-47	87
what stand	59	-17
what the	7	15
what thei	2	14
what user	36	-29
what was	38	0
what watch	-5	10
what we	-69	9
whatev	5	25
whatev els	3	9
whatev is	35	-22
whatev the	-29	14
when	11	2
when $	-41	25
when %	78	67
when @	-32	17
when a	4	-9
when an	62	-12
when and	-20	55
when chang	14	-13
when it	-13	-14
when its	36	11
when one	82	-25
when the	16	0
when thei	10	29
when traffic	-1	-11
when we	-42	53
whenev	24	-118
whenev the	38	-33
where	12	7
where @	42	-17
where a	1	14
where and	3	12
where automat	47	-8
where autominorversionupgrad	19	-9
where encrypt	13	-6
where it	12	7
where log	-35	39
where manag	59	-35
where multi	18	-17
where need	-17	25
where no	-34	42
where our	84	-19
where pod	9	-7
where secur	8	-2
where snapshot	29	-21
where the	31	-14
where thei	13	0
where there	11	-10
where traffic	-23	31
wherev	-23	47
whether	6	15
whether @	-13	15
whether a	-13	15
whether it	27	-10
whether that	-15	59
whether the	17	-3
whether thei	-13	14
which	0	8
which @	1	-13
which a	-13	28
which account	-4	24
which address	-9	24
which are	-3	9
which attribut	-31	45
which bucket	-3	37
which cannot	32	-2
which control	15	56
which countri	-14	53
which data	-14	22
which devic	-21	28
which encrypt	19	-10
which endpoint	-11	11
which has	-16	19
which is	-14	20
which it	-5	14
which keep	-10	11
which kms	76	-43
which network	-10	26
which node	43	-35
which of	-11	-83
which one	13	2
which our	4	10
which paramet	38	-22
which part	34	40
which parti	33	6
which patch	-34	54
which peopl	39	-13
which permiss	-4	49
which queri	-29	50
which resourc	-36	70
which role	-4	13
which servic	-35	64
which session	40	-26
which side	18	33
which stai	-17	20
which the	-9	20
which thei	-8	8
which user	22	16
which version	-30	53
which zone	-36	45
while	9	-11
while a	11	-7
while queri	43	-34
while the	20	-10
while thei	13	-11
who $	-62	16
who act	-47	-5
who activ	-30	76
who add	-73	-88
who administ	-18	44
who answer	-48	89
who appli	15	29
who are	47	-42
who arrang	-42	71
who ask	6	28
who assign	-14	76
who attach	-23	113
who author	51	58
who back	-108	-125
who bring	-88	-61
who bui	33	61
who build	36	-16
who bump	27	122
who call	-17	22
who can	14	45
who carri	-26	-80
who chang	-12	33
who check	-12	29
who choos	-11	75
who classifi	-13	98
who clean	-1	45
who commiss	45	-15
who configur	-19	77
who connect	45	45
who control	-46	45
who correct	-5	31
who creat	-32	83
who deal	-81	-80
who decid	-15	72
who defend	57	4
who defin	-13	64
who design	-11	52
who did	-47	-84
who doe	-36	-141
who download	-23	37
who enabl	-31	60
who encrypt	-20	-105
who enforc	-25	33
who ensur	-22	27
who eras	50	-41
who export	-7	40
who fix	-67	18
who flip	6	32
who forc	-26	51
who gener	-25	39
who get	-45	-17
who give	-3	32
who gotta	0	53
who govern	-12	35
who grant	-15	52
who guarante	64	-11
who guard	52	3
who handl	-36	-25
who harden	63	-5
who has	-20	36
who have	-27	38
who hire	37	-37
who hold	87	-8
who in	-111	-78
who initi	-34	31
who instal	-60	17
who instrument	-12	53
who investig	-13	25
who is	-27	-11
who isol	106	-27
who issu	-21	67
who keep	59	24
who kick	-20	1
who left	-5	35
who limit	-11	24
who list	-10	24
who lock	4	14
who log	3	64
who look	15	-33
who maintain	-20	-12
who make	-33	-8
who manag	-65	9
who map	-38	92
who may	-5	41
who meant	-2	66
who move	-77	-70
who must	-37	73
who narrow	0	17
who now	46	-1
who obtain	37	-18
who on	-11	43
who open	0	29
who oper	17	-80
who own	-134	-184
who pai	1	34
who patch	-17	-87
who perform	-4	-82
who pick	-23	108
who place	-4	55
who plan	27	-3
who prevent	45	-11
who protect	127	-17
who provid	44	-76
who provis	30	-29
who publish	74	-40
who pull	-33	-9
who push	-38	-16
who put	-39	42
who raiz	-39	28
who reach	-12	32
who react	4	85
who read	-12	29
who rebuild	-18	61
who refresh	-21	27
who regist	-15	39
who remov	-11	73
who renew	61	-116
who repair	90	-27
who replac	52	96
who requir	-37	36
who respons	-75	-95
who restart	-86	-22
who restrict	26	17
who review	-36	87
who revok	-21	53
who roll	-71	-60
who rotat	32	-183
who run	104	-37
who scale	31	-136
who scan	29	76
who schedul	-53	171
who secur	50	-18
who see	-40	-30
who select	-14	80
who send	-48	-48
who sent	-6	13
who set	-29	88
who ship	24	-38
who should	-13	68
who shred	66	-13
who sign	-48	65
who size	-48	0
who specifi	-16	35
who start	26	44
who stop	8	57
who store	56	-11
who submit	-2	17
who subscrib	-10	46
who suppli	-14	26
who swap	127	1
who switch	3	47
who take	10	-53
who test	-6	47
who that	-2	24
who the	83	27
who then	-45	-9
who train	-10	17
who trim	-23	72
who tune	-16	97
who turn	-44	46
who updat	23	13
who upgrad	-108	-108
who us	-5	11
who valid	-16	61
who verifi	-7	15
who vet	7	12
who walk	34	-23
who was	-13	13
who wipe	37	-19
who work	38	-29
who write	-27	106
whoever	-24	36
whoever hold	-26	36
whole	-40	-2
whole @	-5	8
whole internet	-15	20
wholli	-10	35
whom	12	-58
whom $	-56	-52
whom and	-47	96
whom do	-44	-93
whose	-20	-2
whose $	-155	-128
whose call	-16	17
whose control	-15	-21
whose decis	-9	47
whose duti	3	18
whose fault	-83	-46
whose headach	0	39
whose is	35	79
whose job	11	-68
whose key	-7	21
whose move	3	70
whose problem	-3	49
whose respons	9	-23
whose set	-36	49
whose task	17	103
whose to	66	-12
whose upgrad	-11	14
wide	-52	42
wide open	-55	13
wildcard	-1	13
wildcard princip	-1	13
will	-25	39
will %	1	32
will @	-8	18
will be	23	-26
will it	-10	33
window	33	19
window $	36	65
window after	19	-17
window and	0	23
window at	-3	19
window by	75	-66
window for	21	56
window in	-45	58
window of	-13	68
window one	47	-13
window set	-40	51
window to	76	-61
window where	25	-15
window which	-23	25
windows	7	20
windows @	-35	57
windows and	-20	20
windows by	9	-8
windows in	35	67
windows licens	88	79
windows on	82	-26
windows server	4	-18
windows updat	-46	2
wipe	74	-11
wipe the	37	-22
wire	-1	60
with	9	9
with $	47	-10
with %	17	34
with 256	34	-23
with @	2	55
with access	0	16
with an	18	7
with anoth	-9	31
with at	50	-46
with automat	-13	-18
with backup	-10	22
with both	-63	-57
with certif	8	12
with checksum	42	-29
with cli	-5	30
with client	27	-19
with current	-7	29
with cve	-6	16
with data	49	-36
with default	-16	20
with detail	23	9
with dns	65	-63
with each	32	-19
with encrypt	40	-13
with few	-7	11
with fix	62	-42
with forward	34	-12
with full	-10	12
with iam	0	11
with it	15	9
with its	12	1
with kei	38	-27
with kms	82	-37
with minor	24	-23
with more	-6	9
with newer	-49	61
with no	-39	-53
with noth	86	-78
with oci	-9	10
with one	6	8
with or	-11	15
with other	12	54
with our	5	58
with patch	28	2
with run	46	9
with s3	24	-8
with secur	13	8
with shield	42	-2
with sse	42	18
with subnet	-6	15
with system	-53	55
with that	-71	-64
with the	18	4
with their	-10	31
with them	38	-14
with tls	46	-7
with two	-20	54
with vpc	-5	10
with whom	-34	82
with work	-9	13
withdraw	-20	41
within	22	3
within 30	7	11
within 7	46	-9
within a	-2	27
within about	11	3
within its	13	23
within minut	19	-11
within quota	47	-30
within request	34	-27
within specif	7	34
within the	32	-17
without	8	7
without %	-79	18
without @	-16	37
without a	24	4
without an	29	0
without any	35	-29
without be	9	-71
without downtim	75	-23
without further	-2	35
without interrupt	32	-9
without it	-46	82
without loss	16	-13
without me	16	-105
without multi	44	-27
without one	-18	46
without public	-11	33
without server	-33	48
without that	-29	28
without the	59	13
without them	-39	89
without tls	35	5
wont	-20	33
work	9	34
work $	-15	58
work @	19	24
work and	9	-6
work copi	9	-8
work in	4	16
work is	-2	23
work on	23	-20
work onc	-1	11
work onli	-27	40
work with	-66	80
worker	16	1
worker $	93	-55
worker and	13	-1
worker are	25	-14
worker is	-34	49
worker machin	-86	-96
worker node	-76	-1
worker of	57	1
worker or	-17	24
worker os	119	-5
worker size	-9	12
worker that	17	2
worker type	25	-2
workflow	13	38
workgroup	28	-3
workgroup when	18	-10
workload	8	57
workload $	2	69
workload @	-19	34
workload and	-2	10
workload apart	17	-16
workload manag	-23	45
workload over	-17	48
world	-12	58
world $	2	65
world on	-2	12
would	-8	40
would %	25	-5
would be	31	-18
wouldnt	-30	48
wp	-4	10
wrap	31	-14
write	-2	29
write $	43	23
write %	-43	126
write @	-6	74
write a	1	-99
write and	12	9
write can	-11	22
write capac	-42	31
write custom	-30	51
write data	-5	41
write em	-19	56
write everi	16	-1
write iam	-3	13
write in	33	-28
write is	61	-42
write it	6	33
write its	-16	28
write lifecycl	-8	49
write no	71	-46
write one	-13	21
write patch	36	-15
write polici	-9	18
write secur	-13	84
write that	-23	73
write the	-14	42
write their	-8	10
write them	-17	67
write to	13	-5
writer	18	-6
writer and	-23	35
writer anew	19	-16
written	8	1
written by	4	-30
wrong	-2	32
wrong delet	69	-66
wrote	22	54
x	-3	77
xss	-42	80
yarn	24	35
yarn run	24	35
year	4	16
year $	-32	61
year after	36	-25
year ago	-18	23
year and	42	-32
year old	9	54
yearli	-28	31
yearli rotat	-28	31
yes	11	49
yes $	25	50
yike	-9	25
you	-49	114
you $	5	79
your	-26	-30
your own	4	24
yourself	1	38
yourself after	3	20
yourself and	-7	8
yourself by	-15	22
yourself with	-45	53
yum	-25	43
zero	44	22
zip	48	-53
zip function	18	5
zone	23	8
zone $	108	-37
zone @	40	-30
zone a	-19	21
zone and	18	-6
zone are	32	49
zone at	-35	40
zone by	32	16
zone fail	-15	24
zone for	24	-13
zone in	8	14
zone is	20	21
zone on	-38	39
zone or	56	-37
zone sai	-22	25
zone secur	-52	129
zone that	42	-34
zone to	28	-11
zone whatev	-7	14
zone when	-12	34
zone with	46	-9
zookeep	34	51
`;

/** What kind of question a wording sounds like: a line a mark, with what it adds for each kind but the last (src/understand/kind.ts). */
export const kinds = `
!action	28	18	19	45	124	26	25
!against	-6	23	-3	9	1	0	0
!asksOwner	-20	-19	-21	-19	-14	-19	-9
!asksValue	17	10	25	11	17	12	2
!both	-5	-6	-18	-22	-20	-18	-19
!choose	34	29	38	142	54	40	39
!cloud	61	59	59	54	152	61	44
!commands	58	51	32	63	276	52	38
!compare	10	84	13	17	16	13	10
!correction	-25	-30	-30	-33	-33	-31	-36
!events	-28	-26	-27	-27	-25	-26	-28
!feature	38	48	34	49	165	45	40
!first	-28	-36	-33	3	-35	-32	-39
!follow	-26	-24	-26	-25	-25	-23	-2
!gains	33	90	19	18	23	26	26
!general	-22	-32	-28	-28	-37	-26	-37
!greeting	0	-10	-16	-13	-9	7	-8
!helpData	18	21	11	45	8	134	20
!helpUse	-10	1	-24	2	-29	98	-3
!howTo	70	65	60	65	134	91	63
!injection	39	41	13	40	164	9	38
!limit	4	9	-1	3	85	21	6
!managedOne	-10	0	26	2	-4	-3	-9
!mayWho	-46	-48	-47	-46	-52	-46	-66
!meaning	8	11	82	15	28	13	10
!move	-13	-4	-17	-7	-3	-12	-13
!notPrice	-17	-12	-16	-10	-2	-11	9
!ofEach	-2	-8	-14	-18	-14	-12	-14
!otherCloud	67	79	77	73	219	81	42
!outside	6	-1	2	0	61	4	1
!overview	41	9	1	6	5	7	7
!ownOne	-10	6	-7	12	-9	-7	-13
!patches	-26	-21	-21	-17	-17	-20	10
!points	-16	-14	-18	-17	-20	-11	-9
!price	-31	-64	-33	-23	28	-30	-28
!reports	-28	-26	-26	-26	-28	-26	-37
!request	37	21	3	19	86	21	21
!responsible	9	-3	-7	-5	1	-7	-1
!second	-38	-29	-37	-34	-43	-32	-20
!secures	-19	-22	-20	-20	-26	-22	-18
!services	-3	-8	-21	-43	-36	0	-29
!sideAws	27	-3	0	-2	-11	-2	13
!sideCustomer	-1	-8	-10	-5	-5	-8	-2
!state	32	39	34	40	111	36	35
!tag	-7	-4	8	-6	3	-4	-1
!term	34	27	79	24	28	28	17
!them	-13	-20	-19	-18	-16	-18	-17
!trouble	34	7	15	20	144	74	44
!us	-4	-10	-12	-8	-7	-8	-7
!usOrThem	18	-4	-5	-6	-4	-4	39
!who	-11	-15	-18	-16	-13	-16	-7
!wholly	81	25	13	17	13	18	13
!yesNoStart	-17	-11	-18	-14	2	-7	-2
#content 0	86	33	2	-17	-30	13	22
#content 1	-8	-9	4	-21	-11	-12	35
#content 2	-32	-30	-22	-32	-13	-33	-29
#content 3	-37	-35	-29	-33	-21	-33	-41
#content 4	-33	-35	-34	-28	-24	-33	-39
#content 5	-29	-28	-27	-23	-18	-27	-31
#content 6	-17	-16	-15	-12	-13	-15	-17
#presumes	-21	-16	-20	-19	-16	-17	-14
#services 0	-37	-27	-9	-24	5	-13	-9
#services 1	-12	-31	-25	-28	-27	-30	-27
#services 2	-58	16	-37	-26	-38	-39	-41
#services 3	-14	16	-10	13	-12	-9	-11
#strange 0 0	-31	-33	-30	-37	-40	-33	-25
#strange 1 0	-19	-19	-20	-19	-26	-18	-20
#strange 1 1	-21	-16	-10	-12	-4	-18	-28
#strange 1 2	33	32	38	23	53	24	17
#strange 1 4	5	3	-25	-20	86	11	-34
#strange 2 1	-19	-24	-18	-6	-12	-18	-21
#strange 2 2	-4	-19	-3	-1	2	-15	-20
#strange 2 3	37	39	-2	45	111	31	19
#strange 2 4	16	34	-18	19	165	13	-16
#strange 3 1	-7	-9	-8	0	-7	-6	-8
#strange 3 2	0	0	1	11	23	0	-3
#strange 3 3	-7	8	14	40	121	14	-20
#strange 3 4	9	25	29	52	271	27	17
#sure 0	135	81	42	55	102	77	64
#sure 1	-14	-7	25	-2	-3	-10	15
#sure 2	-51	-38	-30	-37	-34	-40	-26
#sure 3	-54	-51	-47	-48	-50	-50	-55
#term	-14	-9	20	-12	-20	-15	-15
#thread	-181	-169	-194	-165	-175	-167	-191
#words 0	30	-146	44	-97	-51	-6	-102
#words 1	-98	-91	-77	-115	-93	-107	-90
#words 10	-16	-19	-17	-17	-19	-16	-17
#words 11	-5	-12	-6	4	-6	-6	-7
#words 2	-16	-12	-1	-25	-1	-20	37
#words 3	-25	-27	-25	-33	-18	-29	-29
#words 4	-23	-22	-22	-24	-11	-22	-31
#words 5	-16	-18	-22	-15	-17	-18	-25
#words 6	-18	-15	-17	-10	-18	-16	-19
#words 7	-8	-10	-10	0	-9	-8	-8
#words 8	-13	-17	-13	1	-14	-12	-14
#words 9	-15	-15	-16	-14	-17	-15	-17
$	-26	-26	-24	-27	-21	-26	-24
0	10	-15	-17	-13	-14	-12	-16
0 !action	24	25	17	23	97	5	10
0 !against	-9	-13	-13	-10	12	-6	3
0 !asksOwner	-2	-1	-6	1	29	-1	33
0 !asksValue	-13	-9	17	-5	4	13	-7
0 !both	-60	-54	-54	-50	-63	-54	-56
0 !choose	54	56	45	116	89	44	34
0 !cloud	22	22	17	20	66	21	4
0 !compare	-7	-38	-18	-24	36	-40	-41
0 !correction	-26	-26	-6	-27	-38	-33	-35
0 !events	-48	-46	-50	-47	-58	-49	-49
0 !feature	2	1	-17	-6	40	-6	2
0 !first	-48	-47	-51	-69	-42	-53	-63
0 !follow	-16	-16	-10	-16	-17	-13	15
0 !general	-47	-45	-42	-46	-53	-42	-54
0 !greeting	-22	-20	-29	-20	-31	11	-14
0 !helpData	13	14	-7	13	-14	94	-4
0 !helpUse	-10	1	-24	2	-29	98	-3
0 !howTo	3	19	14	20	34	77	14
0 !injection	39	41	13	40	164	9	38
0 !limit	-25	-27	-44	-40	-14	9	-45
0 !managedOne	26	28	91	29	23	22	26
0 !meaning	12	14	64	15	38	11	9
0 !move	-10	-11	-30	-17	16	-12	-13
0 !notPrice	3	5	-2	5	41	2	35
0 !otherCloud	47	46	41	44	153	45	-8
0 !outside	15	19	14	12	114	11	11
0 !overview	-11	-8	0	-7	11	16	6
0 !ownOne	-43	-42	-34	-44	-45	-43	-57
0 !patches	0	1	-2	9	29	2	56
0 !points	12	12	8	10	-1	30	47
0 !price	-94	-92	-96	-95	-121	-107	-101
0 !reports	-47	-48	-48	-49	-51	-48	-87
0 !request	6	11	4	7	55	13	12
0 !responsible	-8	2	12	2	35	-2	28
0 !second	-53	-42	-52	-43	-60	-42	-21
0 !secures	-28	-27	-15	-27	-35	-29	-21
0 !services	-49	-35	-38	-41	-65	5	-48
0 !sideAws	36	6	15	18	-18	2	41
0 !sideCustomer	-21	-22	-20	-20	-11	-18	-4
0 !state	20	24	27	26	58	22	22
0 !tag	12	12	52	13	20	17	32
0 !term	19	23	104	27	31	40	23
0 !them	-8	-8	-4	-9	18	-8	-4
0 !trouble	42	41	19	21	49	87	36
0 !us	-17	-16	-15	-14	-5	-2	-4
0 !usOrThem	-14	-6	-13	-7	-1	-12	48
0 !who	-8	-5	-7	-5	18	-7	28
0 !wholly	-43	-19	-2	-18	16	-23	-33
0 !yesNoStart	-9	-6	-11	-5	-2	14	33
0 0	-38	-38	-46	-38	-41	-37	-41
0 1	-8	-2	-7	-3	21	-6	-9
0 2	-22	-21	-23	-1	-27	-21	-31
0 22	-50	-50	-52	-53	-60	-50	-56
0 27001	-10	-10	22	-11	-25	-11	-12
0 3	-3	-3	-7	-3	12	-3	-10
0 3389	-33	-33	-39	-39	-43	-33	-36
0 7	-22	-17	-18	-20	20	-22	-16
0 90	-39	-40	-41	-40	-45	-43	-48
0 @	-9	-5	-15	-7	40	-35	-53
0 a	-23	-22	-8	-18	-23	-26	-29
0 about	-14	-7	-26	10	-13	2	13
0 abov	13	9	-17	10	91	12	5
0 abstract	3	0	46	2	-6	-8	-5
0 access	-33	-33	-36	-34	-31	-38	-41
0 accident	-30	-33	-31	-31	-51	-32	-36
0 account	-29	-28	-25	-29	-26	-31	-35
0 acl	0	-2	33	-3	-6	-4	-6
0 across	-42	-42	-65	-49	-53	-43	-66
0 act	-55	-50	-56	-55	-37	-52	-61
0 add	-36	-36	-41	-40	-37	-37	-63
0 address	-46	-47	-47	-49	-56	-48	-64
0 admin	-60	-52	-57	-56	-73	-53	-74
0 advisor	-58	-56	-61	-59	-67	-63	-67
0 after	-39	-36	-38	-34	-55	-35	-27
0 again	5	4	40	3	-1	1	3
0 against	-7	-9	-8	-9	5	-7	-26
0 agent	61	55	49	56	32	49	161
0 ai	46	35	27	38	15	105	17
0 al2023	-7	21	127	15	-7	-8	-8
0 alarm	-32	-42	-33	-32	-56	-33	-58
0 all	-21	-20	-16	-22	-10	-36	-27
0 allow	-35	-37	-62	-38	-53	-41	-43
0 also	-102	-102	-160	-101	-105	-105	-109
0 alwai	-17	-13	-6	-32	-19	-17	-12
0 am	-3	-6	24	-13	-19	-10	-5
0 amazon	9	4	19	5	35	3	12
0 ami	30	29	98	28	18	23	8
0 an	-17	-16	-8	-17	-8	-2	-21
0 and	-35	-36	-36	-35	-27	-32	-30
0 anoth	-27	-27	-29	-28	-41	-31	-32
0 answer	-5	-1	-15	-1	12	59	-4
0 antiviru	-110	-89	-125	-93	-109	-109	-111
0 any	-13	-13	-14	-13	-12	-12	-15
0 anyon	27	23	47	25	65	66	7
0 anyth	-39	-38	-39	-40	-56	-39	-51
0 anywher	-23	-26	-28	-35	-56	48	-48
0 aoc	-13	-13	0	-15	-13	-15	-12
0 apart	-19	-19	-21	-20	-22	-19	-23
0 api	-58	-59	-87	-57	-79	-61	-78
0 app	-45	-45	-51	-44	-56	-46	-51
0 appli	-4	-2	-13	-8	-22	-4	40
0 applic	-56	-57	-59	-57	-72	-57	-67
0 approv	14	16	10	17	68	8	8
0 architect	16	18	20	20	71	15	13
0 architectur	-72	-73	-81	-76	-108	-74	-107
0 archiv	-27	-27	-35	-27	-32	-29	-38
0 are	-27	-26	-37	-27	0	-14	-32
0 arent	-10	-10	-10	-11	-12	-10	-11
0 around	-14	-14	-14	-14	-17	-14	-18
0 artifact	-34	-38	-47	-35	-49	-37	-46
0 as	-30	-30	-17	-31	-17	-38	-40
0 ask	-19	-16	-32	-16	-18	27	-22
0 assess	-22	-22	-23	-24	-27	-23	-27
0 asset	-59	-60	-65	-58	-62	-60	-60
0 at	3	5	28	6	47	12	-20
0 attach	26	27	23	23	66	13	21
0 attack	-20	-21	-20	-21	-40	-20	-21
0 audit	-38	-37	-39	-38	-54	-38	-40
0 auditor	-35	-34	-34	-37	-45	-23	-53
0 authent	-44	-46	-51	-45	-49	-45	-49
0 author	-8	-41	-63	-41	-64	-44	-55
0 automat	-54	-56	-59	-56	-61	-60	-68
0 autopilot	1	0	-1	0	24	0	-11
0 avail	-12	-15	25	-12	-20	-15	-18
0 awai	-11	-11	-11	-11	-11	-11	-18
0 awar	-39	-33	-15	-34	-44	-49	-52
0 aws	-15	-13	-11	-15	14	-13	-26
0 az	-2	25	104	26	4	7	12
0 azs	-27	-25	-23	-23	4	-29	-40
0 baa	-13	-16	54	-13	-29	-18	-30
0 back	23	17	12	20	116	20	-51
0 backbon	-30	-32	-36	-30	-32	-30	-31
0 background	-29	-29	-31	-30	-35	-30	-31
0 backup	19	18	12	19	93	17	31
0 badg	-8	-8	-11	-8	16	-13	-11
0 banana	-1	0	-2	-1	21	-5	-7
0 bare	-6	-7	26	-8	2	-7	-38
0 base	-18	-19	-24	-20	-25	-17	-25
0 batteri	-31	-31	-30	-31	-39	-30	-47
0 be	3	3	38	-3	-3	2	-5
0 becom	-15	-16	-16	-15	-18	-16	-24
0 been	-24	-24	-28	-25	-37	-24	-31
0 befor	-56	-56	-58	-56	-77	-57	-64
0 behavior	-47	-50	-52	-53	-52	-48	-53
0 behind	-28	-28	18	-28	-33	-33	-56
0 belong	-36	-40	-54	-33	-57	-33	-43
0 below	-42	-43	-51	-43	-46	-43	-52
0 between	-95	-98	-104	-95	-108	-95	-104
0 bezo	-35	-39	-54	-27	-16	-38	-36
0 bill	-45	-45	-45	-50	-68	-45	-53
0 bio	-20	-20	-20	-22	-23	-21	-31
0 blame	-38	-37	-46	-39	-62	-38	-41
0 block	-34	-35	-55	-36	-37	-36	-52
0 board	-8	-8	-10	-8	-8	-8	-12
0 book	20	25	24	13	57	15	24
0 boss	13	19	60	24	-15	72	4
0 bot	12	12	-22	14	23	81	6
0 both	-70	-60	-61	-52	-70	-60	-60
0 bottlerocket	25	22	118	18	-7	14	4
0 box	-23	-26	-64	-27	-8	-25	-29
0 breach	-9	-8	-8	-9	-11	-8	-10
0 break	52	22	47	19	42	12	23
0 bring	29	29	31	34	131	30	13
0 broadli	-48	-48	-49	-56	-55	-48	-74
0 broken	13	13	-2	13	46	10	6
0 broker	-22	-22	-23	-21	-58	-23	-12
0 budget	-36	-36	-40	-36	-44	-37	-40
0 bug	-49	-50	-79	-59	-74	-51	-61
0 bui	-48	-46	-46	-44	-62	-49	-46
0 build	-58	-62	-70	-57	-64	-60	-75
0 built	-39	-37	-56	-39	-53	-16	-44
0 bump	20	19	12	18	7	20	50
0 busi	-46	-49	-54	-52	-91	-56	-4
0 but	-45	-46	-56	-50	-55	-49	-60
0 by	-29	-29	-17	-30	-44	-32	-24
0 c	21	-9	-29	-13	-26	-14	-19
0 cabl	-41	-43	-45	-42	-49	-42	-56
0 cach	-35	-37	-29	25	-37	-31	-38
0 call	-22	-22	-32	-25	11	-25	-41
0 can	-6	-1	-10	-1	10	30	-20
0 cant	-8	-7	-40	-5	-45	74	-16
0 capac	-85	-82	-101	-80	-82	-86	-88
0 card	-65	-65	-85	-64	-81	-48	-66
0 care	10	15	1	12	6	12	52
0 carri	-28	-28	-28	-28	-29	-28	-55
0 case	-18	-18	-25	-19	-12	-20	-29
0 cctv	-57	-57	-64	-59	-79	-60	-66
0 center	-38	-38	-43	-38	-47	-38	-42
0 central	2	4	4	3	23	2	4
0 ceo	33	35	36	36	84	33	33
0 cert	-29	-29	-31	-32	-9	-32	-40
0 certif	20	-2	-14	-22	19	-8	5
0 certifi	-21	-22	-21	-21	-29	-21	-27
0 chang	-24	-31	-40	-26	-3	-41	-42
0 charg	-9	3	-20	4	-27	2	50
0 chatgpt	-16	-17	-36	-16	-44	36	-21
0 check	-45	-45	-48	-46	-59	-47	-51
0 checkout	1	0	-3	-3	13	0	-35
0 choos	-58	-64	-73	-60	-65	-59	-61
0 ci	-41	-39	-39	-40	-51	-49	-57
0 cis	-61	-62	-55	-80	-67	-62	-79
0 cisco	32	35	46	36	124	14	25
0 classifi	-48	-48	-49	-49	-67	-50	-69
0 clean	3	2	2	2	18	2	-4
0 client	32	30	31	27	60	24	58
0 climat	37	33	35	37	106	37	11
0 close	-21	-21	-20	-22	8	-25	-28
0 cloud	-33	-31	-8	-30	-31	-33	-42
0 cloudflar	29	28	25	26	73	27	10
0 cluster	5	6	-10	4	-20	8	98
0 code	-48	-48	-49	-49	-51	-49	-63
0 coffe	9	9	8	9	33	9	0
0 colleagu	-50	-50	-55	-50	-60	-50	-63
0 come	-10	-8	18	-9	-25	-10	-19
0 command	-6	19	1	19	-1	115	6
0 commit	-38	-39	-59	-42	-50	-41	-59
0 compani	-6	-6	-10	-7	14	22	-23
0 compar	-2	-18	8	12	79	6	9
0 complianc	-12	-13	9	7	-33	-15	-18
0 compliant	-48	-49	-64	-56	-54	-49	-54
0 comprom	-17	-16	-16	-16	-20	-17	-21
0 comput	-19	-19	-20	-21	-19	-20	-22
0 concurr	-27	-28	-29	-29	-45	-28	-36
0 config	3	3	4	2	7	-16	43
0 configur	-33	-34	-32	-35	-39	-35	-39
0 confirm	13	24	19	13	57	9	80
0 connect	-34	-35	-36	-34	-58	-35	-52
0 consol	-34	-33	-35	-39	-49	-34	-46
0 contact	-40	-39	-43	-40	-53	-40	-43
0 contain	31	30	48	54	14	27	79
0 content	-61	-61	-67	-60	-72	-61	-76
0 continu	-15	-15	-19	-16	14	-26	-19
0 control	-51	-50	-32	-46	-73	-55	-47
0 cool	-26	-27	-27	-26	-36	-26	-42
0 corpor	-44	-41	-46	-42	-45	-42	-48
0 correct	-73	-73	-109	-73	-89	-74	-82
0 cost	-76	-75	-81	-77	-117	-79	-95
0 could	17	14	97	18	40	-1	45
0 count	42	42	105	40	36	39	41
0 countri	-29	-29	-29	-38	-35	-31	-34
0 cover	-3	7	54	6	-18	48	4
0 creat	-33	-34	-39	-34	-36	-33	-44
0 credenti	6	6	1	6	67	-5	0
0 cross	-57	-58	-64	-57	-64	-58	-62
0 crypto	-17	-16	-16	-17	-22	-16	-21
0 current	-23	-23	-50	-23	-40	8	-26
0 custom	-51	-56	-54	-56	-69	-57	-66
0 dai	-16	-18	-19	-19	-18	-19	-36
0 dashboard	14	14	65	10	7	8	4
0 data	-31	-31	-31	-31	-30	-30	-36
0 databas	-21	-16	-36	30	-45	-16	15
0 date	-27	-27	-33	-28	-37	-28	-30
0 db	-23	-23	-41	-34	-14	-28	22
0 ddo	-74	-75	-83	-77	-103	-80	-94
0 deactiv	-23	-24	-24	-24	-33	-26	-27
0 deal	0	25	33	33	15	26	96
0 decid	-61	-61	-66	-62	-99	-64	-73
0 decis	-36	-35	-34	-46	-56	-38	-44
0 decommiss	-40	-41	-44	-40	-45	-41	-45
0 default	-66	-62	-63	-68	-74	-68	-73
0 defend	-25	-25	-25	-25	-48	-25	-25
0 defin	-2	-3	51	-4	-17	-16	-7
0 definit	77	73	182	74	70	72	73
0 delet	-50	-51	-68	-53	-50	-57	-62
0 deliv	-12	-12	-13	-13	-13	-12	-18
0 demand	-17	-17	-18	-17	-21	-17	-28
0 deploi	-29	-30	-33	-32	-33	-31	-29
0 deprec	-46	-48	3	-49	-64	-47	-71
0 design	-56	-56	-67	-56	-69	-57	-66
0 detail	-39	-37	-43	-38	-48	-39	-42
0 detect	-18	-20	-19	-21	-24	-19	-24
0 develop	-32	-32	-32	-33	-43	-33	-45
0 devic	1	2	0	0	-17	0	28
0 did	39	43	42	46	79	83	37
0 diesel	-50	-52	-52	-51	-59	-50	-54
0 differ	34	17	111	41	35	23	44
0 directori	34	35	32	34	18	34	114
0 disabl	-59	-59	-62	-60	-74	-64	-77
0 disast	-37	-37	-40	-36	-43	-36	-39
0 disk	-52	-53	-56	-40	-89	-53	-59
0 dispos	-28	-28	-28	-28	-41	-28	-30
0 divid	-51	-49	-70	-53	-57	-69	-48
0 dns	-66	-66	-66	-75	-85	-66	-73
0 do	5	11	19	13	13	39	50
0 doc	37	37	45	35	2	82	33
0 docker	14	14	12	61	1	11	-1
0 doe	-16	-15	-30	-14	5	-15	26
0 domain	-51	-52	-52	-51	-62	-52	-68
0 done	-37	-37	-40	-39	-59	-39	-47
0 dont	1	2	9	9	-12	12	1
0 down	37	14	1	13	31	10	51
0 download	-34	-38	-47	-35	-49	-37	-46
0 dr	18	25	-8	28	7	28	130
0 drift	-78	-81	-92	-82	-95	-84	-91
0 drill	-77	-68	-67	-73	-90	-65	-72
0 drive	-60	-60	-59	-58	-78	-60	-69
0 dss	-32	-33	-8	-36	-49	-33	-36
0 duti	-31	-24	-35	-2	6	-23	-44
0 e	-80	-59	-83	-61	-82	-76	-76
0 each	-23	-24	-24	-22	-25	-24	-28
0 earthquak	-29	-30	-30	-31	-32	-31	-55
0 east	23	25	27	27	57	25	23
0 edg	-45	-47	-19	-47	-64	-49	-63
0 eli5	-19	8	96	10	-18	7	6
0 em	-38	-39	-44	-39	-44	-40	-37
0 email	20	20	6	16	94	4	-12
0 employe	-43	-43	-44	-43	-60	-44	-50
0 enabl	19	18	-5	18	7	17	72
0 encrypt	22	25	34	26	50	20	95
0 end	-27	-28	-28	-28	-56	-28	2
0 endpoint	-10	-11	-15	-12	-46	-11	24
0 engin	26	27	8	70	-5	23	90
0 enough	-37	-34	-35	-38	-44	-35	-43
0 entir	-10	-9	-12	-10	-13	-10	-9
0 entri	-24	-24	-27	-25	-26	-26	-27
0 envelop	16	11	80	15	-10	11	-12
0 environ	-22	-23	-30	-23	-24	-23	-26
0 environment	-37	-37	-41	-37	-43	-38	-41
0 etcd	24	29	169	29	-25	6	-4
0 eu	-2	-1	-1	-1	14	-2	-1
0 even	13	14	87	19	26	10	5
0 event	-52	-54	-64	-55	-59	-55	-57
0 ever	-14	-14	-34	-8	-19	-16	-16
0 everi	25	31	34	22	50	74	29
0 everyon	-5	12	72	22	28	7	11
0 everyth	-5	-4	-17	-4	17	-5	-6
0 exactli	40	40	94	18	39	39	40
0 exam	16	18	20	20	71	15	13
0 exampl	1	8	33	7	30	48	9
0 execut	-34	-34	-52	-42	-44	-33	-45
0 explain	27	38	66	37	64	54	33
0 facil	-51	-52	-55	-52	-68	-53	-64
0 factor	-29	-30	-38	-30	-31	-30	-30
0 fail	-34	-34	-36	-34	-41	-37	-44
0 failov	-12	-7	-10	-11	-3	-11	-21
0 failur	-66	-60	-75	-59	-87	-71	-63
0 fall	-1	-1	1	0	2	-1	28
0 fals	-41	-42	-46	-46	-53	-42	-59
0 fault	-8	-7	-15	-7	46	-20	22
0 feder	-64	-65	-73	-65	-76	-67	-69
0 fenc	-81	-74	-92	-72	-6	-76	-106
0 fiber	-33	-30	-33	-30	-36	-30	-37
0 fibr	-39	-40	-46	-41	-46	-40	-60
0 file	-40	-39	-40	-40	-65	-40	-53
0 find	-8	-8	-8	-8	-10	-8	-13
0 fire	-33	-33	-34	-33	-43	-33	-56
0 firewal	-13	-14	-20	-13	-53	-17	50
0 firm	-40	-39	-39	-44	-57	-39	-63
0 firmwar	-52	-53	-57	-54	-51	-54	-78
0 first	-50	-48	-53	-72	-41	-54	-65
0 fix	15	10	-8	10	-16	67	27
0 flaw	-7	-7	-9	-8	-8	-7	-7
0 flood	-11	-11	-11	-12	-13	-12	-13
0 floor	40	41	41	42	98	42	24
0 for	-26	-23	-22	-23	7	-23	-35
0 forens	-55	-55	-55	-55	-62	-55	-67
0 forget	4	13	11	60	7	9	-15
0 former	-19	-19	-19	-19	-29	-20	-21
0 found	-22	-22	-23	-31	-31	-22	-24
0 frankfurt	-32	-32	-33	-30	-28	-40	-32
0 free	-21	-21	-30	38	-34	-23	-24
0 fridai	-20	-20	-20	-21	-26	-20	-28
0 from	-23	-22	-41	-25	19	-15	-33
0 full	-44	-42	-37	-2	-60	-52	-42
0 fulli	-27	-27	-32	-27	-29	-28	-30
0 function	-57	-58	-64	-60	-67	-59	-68
0 gatewai	116	58	66	70	27	66	160
0 gcp	3	2	0	2	14	2	0
0 gdpr	-74	-76	-96	-75	-83	-75	-83
0 gener	-90	-80	-104	-81	-91	-92	-91
0 general	-72	-70	-81	-69	-81	-71	-74
0 generally	-50	-49	-54	-51	-62	-51	-64
0 germani	2	20	10	16	89	5	16
0 get	-31	-29	-37	-30	4	-33	-38
0 give	-18	14	6	12	44	43	13
0 gke	2	1	-3	0	63	1	-45
0 glass	-24	-3	27	-6	-8	-11	2
0 global	-24	-24	-25	-25	-29	-25	-30
0 glossari	42	41	116	40	23	40	41
0 go	9	8	2	-4	61	3	10
0 goe	-18	-23	-20	-15	-45	-18	26
0 golden	-8	-10	37	-8	-18	-11	-21
0 gone	-19	-19	-19	-19	-23	-19	-31
0 good	-14	-13	-44	-12	-23	62	-19
0 googl	10	9	6	8	38	9	4
0 got	-19	-17	-12	-17	-38	-21	11
0 grant	-44	-44	-44	-44	-71	-44	-53
0 group	-45	-46	-2	-44	-41	-48	-70
0 grow	-50	-49	-53	-49	-60	-62	-48
0 guarante	-37	-37	-37	-38	-50	-38	-48
0 guard	-44	-45	-45	-43	-56	-45	-50
0 guest	-77	-78	-75	-79	-83	-78	-109
0 guy	8	14	12	14	56	7	9
0 hack	5	7	7	6	-17	6	49
0 had	19	17	8	19	1	11	68
0 half	-30	-31	-48	-31	-57	-32	-31
0 hall	-40	-40	-46	-41	-43	-40	-45
0 hand	-8	-7	-18	48	-20	-9	-12
0 handl	10	15	3	15	71	12	4
0 hard	-45	-45	-48	-43	-25	-47	-50
0 harden	-9	-6	-44	-3	-9	-10	60
0 hardwar	-60	-59	-61	-61	-85	-60	-73
0 has	-38	-38	-43	-56	-35	-39	-45
0 have	-25	-15	-24	-6	-15	-15	10
0 headach	-60	-59	-61	-59	-70	-60	-87
0 health	-24	-25	1	-29	-35	-29	-35
0 heard	20	20	65	23	76	20	20
0 hello	-8	-2	-18	2	-22	27	27
0 help	-20	5	-16	6	-12	75	1
0 here	34	31	15	24	79	87	11
0 hey	-16	-13	20	-12	-31	-26	-19
0 hi	-21	-14	-21	-6	-25	31	-13
0 high	-13	-13	-14	-13	-18	-13	-15
0 hipaa	-41	-42	-19	-43	-52	-45	-62
0 hire	-65	-65	-68	-65	-84	-67	-97
0 his	-16	-17	-22	-17	-20	-17	-18
0 hit	-3	-5	-8	-8	30	-7	-8
0 hold	-64	-67	-81	-64	-79	-67	-75
0 hope	-18	-17	-19	-20	-21	-17	-18
0 host	-27	-28	-33	-7	-40	-29	-22
0 how	-35	-29	-61	-29	-28	23	-35
0 http	-36	-37	-44	-42	-53	-38	-56
0 hypervisor	-31	-32	-15	-36	-21	-35	-65
0 i	26	29	32	33	57	52	22
0 iaa	-68	-71	-6	-63	-102	-66	-119
0 ident	-25	-25	-30	-26	-23	-25	-28
0 if	-21	-22	-45	-2	-16	-27	-4
0 ignor	21	22	21	20	76	0	20
0 im	-20	0	42	8	-19	35	5
0 imag	-36	-37	-2	-38	-47	-39	-51
0 imd	21	17	98	16	-13	-4	1
0 imdsv2	17	13	84	16	-10	5	8
0 import	-76	-78	-82	-80	-89	-78	-82
0 in	-25	-24	-12	-24	-25	-23	-29
0 incid	-68	-65	-70	-65	-85	-66	-91
0 increas	-49	-50	-64	-49	-66	-52	-53
0 inform	46	43	35	41	20	104	22
0 infrastructur	-48	-49	-49	-48	-64	-48	-55
0 inherit	-39	-37	13	-38	-55	-40	-60
0 inject	-26	-28	-28	-28	-32	-27	-42
0 insid	-39	-40	-40	-40	-47	-40	-45
0 inspect	-29	-29	-29	-30	-34	-30	-54
0 instal	-35	-36	-54	-37	-39	-39	-26
0 instruct	-14	-3	8	23	-19	126	-2
0 integr	-45	-42	-61	-42	-45	-58	-44
0 intern	8	7	-10	2	29	7	0
0 internet	-35	-36	-35	-43	-53	-36	-46
0 into	-54	-55	-59	-55	-65	-56	-69
0 inventori	-54	-55	-59	-54	-57	-56	-54
0 iot	-29	-29	-29	-29	-40	-29	-36
0 is	2	3	26	3	17	8	15
0 isnt	-37	-37	-39	-41	-38	-39	-60
0 iso	-23	-23	2	-23	-37	-24	-29
0 isol	-45	-46	-53	-45	-51	-46	-52
0 it	-17	-16	4	-16	-21	-12	-1
0 its	-13	-14	-15	-13	-16	-14	-5
0 itself	-53	-54	-64	-54	-60	-54	-62
0 java	43	39	25	51	116	28	21
0 job	-35	-34	-38	-32	-50	-34	-8
0 just	-21	-21	-27	-22	-23	-22	-25
0 karpent	-10	-11	31	-11	-25	-18	-40
0 keep	-35	-35	-34	-28	-37	-35	-50
0 kei	26	26	23	26	21	24	81
0 kept	-65	-70	-86	-67	-129	-86	-72
0 kernel	28	28	18	66	69	15	1
0 key	-26	-28	5	-16	-13	-34	-44
0 kind	-1	0	-3	-2	-3	13	0
0 know	0	10	7	10	10	76	10
0 kubelet	15	33	113	28	16	16	11
0 label	-74	-76	-85	-75	-85	-77	-80
0 land	-15	-15	6	-17	-22	-19	-14
0 languag	29	31	55	27	7	86	24
0 laptop	10	10	-7	10	36	10	-1
0 last	23	23	17	21	6	79	-8
0 latenc	10	10	4	-13	44	7	10
0 later	-11	-11	-14	-11	-13	-11	-12
0 latter	-29	-29	-29	-29	-47	-29	-43
0 launch	-37	-38	-48	-38	-52	-39	-46
0 law	-19	-1	-7	-3	40	-9	-9
0 layer	-51	-51	-55	-51	-58	-51	-66
0 leak	-36	-37	-37	-37	-63	-38	-60
0 least	9	8	49	4	-1	6	8
0 leav	-25	-24	-39	-22	1	-22	-30
0 left	-47	-48	-52	-48	-60	-48	-53
0 legal	-27	-18	8	-23	1	-31	-23
0 librari	-44	-44	-51	-46	-68	-45	-55
0 licens	-45	-48	-61	-46	-66	-46	-67
0 life	-15	-16	-16	-17	-35	-15	17
0 lift	-38	-37	-39	-40	-41	-38	-63
0 like	28	10	39	3	34	-11	1
0 limit	-21	-24	-62	-23	-49	24	-43
0 link	-34	-34	-40	-35	-43	-35	-45
0 linux	-48	-48	-55	-49	-57	-50	-63
0 list	-35	-21	-24	-22	-51	39	-21
0 live	-51	-55	-113	-59	-49	-59	-68
0 local	-34	-37	24	-34	-57	-34	-51
0 locat	-25	-27	5	-27	-44	-29	-34
0 lock	-10	-11	-10	-10	-10	-10	-17
0 log	-17	-18	-26	-17	-36	-13	24
0 login	-83	-69	-93	-72	-89	-75	-78
0 lol	10	18	26	27	100	15	4
0 long	-61	-65	-79	-22	-92	-83	-71
0 look	-22	-16	-24	-15	-18	-17	-2
0 loss	-11	-11	-12	-12	-13	-11	-14
0 lost	-21	-22	-24	-22	-41	-17	-22
0 lowest	22	22	15	-3	58	18	22
0 lunch	-4	-4	-28	0	50	-8	1
0 machin	-24	-24	-5	-27	-26	-26	-42
0 made	10	10	9	9	-26	50	-19
0 mail	-21	-21	-17	-24	-31	-23	-25
0 maintain	73	72	66	73	100	69	161
0 mainten	13	15	26	33	1	9	51
0 make	-10	-8	36	-7	-14	-11	-12
0 manag	-33	-32	-14	-32	-36	-34	-33
0 mani	34	32	33	34	104	16	30
0 manual	-44	-12	-40	-10	-40	113	-26
0 march	-13	-13	-14	-14	-15	-14	-22
0 marketplac	-36	-36	-37	-38	-43	-37	-62
0 match	-1	-1	-14	-9	51	-11	-14
0 matrix	-37	-22	24	-16	-43	-22	-33
0 matter	-59	-56	-77	-78	-78	-59	-65
0 may	-18	-17	-19	-18	-28	-13	-19
0 me	28	19	25	37	22	53	10
0 mean	42	40	80	41	78	39	37
0 meant	13	12	54	13	5	12	12
0 media	-37	-37	-39	-36	-38	-37	-40
0 meet	14	17	15	9	45	10	8
0 memori	-27	-28	-29	-30	-29	-28	-31
0 metal	10	9	46	8	21	9	-13
0 mfa	-62	-61	-26	-62	-95	-63	-77
0 microservic	-74	-81	-92	-74	-30	-76	-78
0 microvm	32	29	119	29	19	22	14
0 migrat	26	26	29	14	83	26	8
0 miner	-17	-16	-16	-17	-22	-16	-21
0 minor	18	13	80	-2	11	4	-13
0 mistak	-35	-36	-40	-38	-37	-42	-45
0 model	-49	-42	-31	-43	-57	-27	-56
0 monitor	-60	-60	-62	-62	-78	-62	-71
0 month	30	28	30	30	25	29	64
0 more	-33	-36	-37	-34	-34	-34	-45
0 most	16	17	9	83	5	14	15
0 move	-13	-15	-20	-13	-34	-14	13
0 multi	-24	-24	9	-25	-35	-31	-27
0 must	6	6	4	5	-1	6	37
0 my	33	38	76	36	89	48	29
0 n	-89	-101	-95	-88	-119	-92	-98
0 nacl	-17	-21	57	-18	-31	-21	-43
0 nah	-31	-31	-35	-32	-37	-33	-44
0 nairobi	8	8	2	9	33	6	8
0 name	23	28	77	26	72	26	2
0 need	23	28	19	43	74	20	34
0 network	-67	-68	-74	-68	-75	-68	-83
0 never	23	24	37	58	9	18	21
0 new	-31	-34	-64	-28	-17	12	-17
0 next	30	27	30	27	26	29	64
0 nice	7	18	22	19	78	4	3
0 night	16	20	30	23	33	19	84
0 nimbu	19	26	25	27	84	22	-22
0 nitro	-31	-33	80	-33	-49	-36	-82
0 no	-50	-47	-60	-41	-78	-28	-53
0 nobodi	-8	-8	-14	4	-14	-9	-13
0 node	54	52	49	49	73	49	112
0 non	27	27	74	26	1	25	28
0 not	-63	-65	-75	-65	-98	-65	-77
0 noth	-35	-30	-30	1	-36	-38	-55
0 notic	-74	-74	-76	-68	-85	-81	-90
0 now	-12	-9	-13	-4	50	12	-58
0 object	-54	-57	-64	-55	-83	-56	-60
0 of	-32	-30	-31	-30	-26	-25	-23
0 off	-28	-30	-47	-18	-47	-30	-29
0 offer	-37	-38	-40	-40	-49	-38	-49
0 offic	39	39	37	39	97	34	25
0 ok	24	12	-5	10	87	1	0
0 old	-32	-34	-42	-36	-9	-44	-44
0 older	-11	-12	-13	-12	-13	-11	-12
0 on	-28	-27	-28	-25	-11	-28	-31
0 onc	-7	-7	-9	-7	-7	-7	-7
0 one	-9	-8	-15	-8	-14	-20	28
0 onli	-11	-11	-16	-15	10	-14	-36
0 open	0	-1	-6	-2	6	-17	30
0 oper	-16	-17	-39	-19	-38	-20	33
0 oppos	21	15	55	20	17	20	21
0 or	3	6	7	3	15	20	35
0 order	7	8	8	7	31	8	2
0 org	24	25	24	25	60	24	10
0 origin	-9	-9	-9	-10	-12	-9	-12
0 os	39	39	51	68	77	34	51
0 other	-52	-52	-51	-51	-67	-54	-64
0 our	-23	-26	-30	-26	-16	-28	-14
0 ourselv	-19	-24	-41	-27	-27	-27	25
0 out	-33	-38	18	-34	-66	-46	-45
0 outag	-29	-29	-34	-30	-32	-30	-41
0 over	1	1	-3	29	-24	-6	43
0 overal	-17	-18	-22	-18	-19	-18	-20
0 own	-31	-31	-30	-30	-31	-34	-33
0 owner	-20	-16	-18	-18	2	-19	-43
0 paa	-16	-24	48	-12	-30	-17	-43
0 packag	-31	-31	-42	-31	-48	-33	-35
0 pai	14	16	18	13	81	17	-25
0 part	5	-22	-47	-24	-29	-24	-41
0 parti	-40	-40	-46	-40	-47	-41	-41
0 password	-44	-45	-53	-47	-63	-46	-11
0 patch	8	7	-5	16	48	2	36
0 pci	-39	-40	-12	-46	-58	-41	-44
0 pdb	-103	-83	-168	-50	-102	-102	-105
0 penetr	-33	-33	-5	-32	-41	-41	-38
0 peopl	-30	-30	-27	-33	-40	-32	-40
0 perform	-54	-48	-68	-45	-65	-49	-67
0 perimet	-98	-95	-101	-93	-122	-96	-98
0 period	-49	-51	-53	-49	-57	-50	-60
0 permiss	-140	-142	-153	-138	-154	-143	-163
0 person	-6	-6	18	2	10	-6	-21
0 phish	-60	-61	-67	-65	-87	-63	-74
0 physic	-54	-55	-59	-55	-58	-55	-62
0 pick	-48	-47	-54	-55	-56	-51	-59
0 pip	-19	-19	-18	-19	-24	-19	-23
0 pitr	25	24	126	23	2	18	18
0 pizzeria	21	20	18	20	70	11	13
0 plain	13	13	45	11	11	12	2
0 plan	-65	-64	-74	-64	-80	-71	-70
0 plane	-12	-20	29	-16	-23	-17	-21
0 platform	38	37	29	36	85	37	31
0 pleas	-5	-4	24	-5	26	10	-7
0 pls	-25	-5	6	21	20	101	52
0 pod	2	-4	66	-1	-12	-4	-10
0 point	-10	-11	44	-10	-34	-14	-22
0 polici	0	-1	13	-2	3	-2	19
0 port	-37	-37	-41	-39	-44	-38	-41
0 power	-65	-66	-73	-66	-80	-67	-85
0 pr	-5	-5	-14	2	56	-10	-17
0 pre	-64	-52	-54	-54	-69	-54	-56
0 prevent	-42	-44	-44	-44	-58	-43	-56
0 previou	-7	-6	-8	-8	11	-10	-10
0 principl	-17	-17	-19	-18	-23	-17	-21
0 printer	39	40	40	41	90	40	11
0 privaci	-23	-23	-22	-23	-25	-37	-24
0 privat	29	-1	-14	-3	-13	-5	-17
0 privileg	9	8	49	4	-1	6	8
0 pro	45	43	38	40	110	42	19
0 problem	-25	-26	36	-34	-65	-32	-41
0 procur	-56	-56	-60	-55	-57	-57	-66
0 prod	11	16	14	16	59	10	12
0 product	-54	-51	-55	-52	-66	-52	-54
0 proof	-32	-31	-34	-32	-33	-31	-58
0 protect	-59	-60	-66	-60	-67	-60	-76
0 provid	-31	-31	-35	-32	-38	-31	-40
0 public	-39	-39	-50	-42	-51	-40	-54
0 publish	-46	-47	-52	-47	-55	-48	-71
0 push	-25	-25	-28	-25	-25	-25	-41
0 put	-16	-18	-21	24	-39	-22	-41
0 python	-11	-3	-4	-6	35	-2	-5
0 q	27	31	23	31	-10	28	83
0 quarterli	-52	-51	-57	-50	-56	-52	-53
0 question	0	6	16	6	-36	75	-1
0 queue	-46	-44	-45	-51	-55	-46	-52
0 quota	-64	-64	-47	-65	-105	-70	-68
0 rack	-56	-57	-58	-58	-69	-58	-83
0 rdp	-18	-19	-19	-19	-24	-19	-26
0 react	-27	-36	-34	-36	-19	-34	-51
0 read	-43	-43	-31	-45	-84	-15	-70
0 real	6	6	-5	5	46	29	-3
0 realli	-20	-16	-23	-16	26	-29	-20
0 recommend	-7	-7	-12	19	-11	-15	-8
0 record	-39	-40	-54	-43	-28	-55	-53
0 recoveri	-42	-43	-28	-42	-52	-43	-47
0 region	-43	-46	-37	-53	-47	-46	-50
0 regist	-31	-31	-32	-32	-37	-32	-47
0 regul	-24	-24	-25	-24	-30	-25	-36
0 reliabl	-1	0	1	0	-8	21	-2
0 remov	-25	-24	-25	-26	-37	-25	-36
0 renew	-5	-4	-6	-6	11	-6	16
0 repair	-55	-52	-53	-52	-66	-52	-73
0 replac	12	11	12	12	37	11	6
0 repo	-36	-37	-56	-40	-48	-38	-56
0 report	-77	-79	-85	-81	-88	-80	-124
0 request	7	7	2	6	32	1	2
0 requir	-34	-34	-36	-35	-53	-34	-54
0 reserv	-27	-28	-29	-29	-45	-28	-36
0 resid	-36	-35	-39	-35	-53	-35	-55
0 resili	-43	-47	-32	-43	-57	-49	-71
0 resourc	-58	-56	-56	-57	-75	-56	-90
0 respons	-8	2	12	2	35	-2	28
0 rest	35	24	76	47	63	34	60
0 restart	9	8	10	13	-9	8	60
0 restor	-57	-59	-64	-58	-82	-63	-75
0 restrict	-28	-29	-29	-30	-32	-29	-31
0 retent	-97	-98	-108	-96	-106	-100	-119
0 retir	-42	-40	-29	-38	-56	-41	-48
0 review	-61	-61	-67	-60	-79	-61	-74
0 revok	-64	-67	-74	-65	-75	-67	-80
0 right	-3	-2	-12	-3	29	-5	9
0 risk	-53	-54	-51	-49	-52	-50	-51
0 role	-25	-25	-26	-25	-40	-25	-33
0 roll	-15	-14	-14	-15	-16	-15	-23
0 room	4	6	3	0	38	-1	-4
0 root	-70	-68	-62	-68	-80	-69	-79
0 rotat	1	1	-12	3	-4	-7	91
0 rout	-43	-45	-48	-43	-45	-44	-46
0 router	-52	-53	-74	-55	-64	-54	-80
0 rpo	28	28	112	29	24	28	5
0 rto	-38	-40	22	-37	-51	-47	-48
0 rule	-17	-16	-27	-16	-9	10	-25
0 run	-28	-27	-56	6	-19	-32	-32
0 runtask	-26	-26	-27	-27	-31	-27	-40
0 runtim	10	11	33	8	17	8	52
0 saa	29	21	89	32	18	28	31
0 safe	-44	-41	-42	-45	-45	-43	-52
0 sai	4	13	78	15	-23	10	10
0 salesforc	24	24	20	24	71	23	-11
0 same	-3	-12	89	-7	-39	-7	-20
0 save	-31	-31	-26	-22	-19	26	-49
0 say	-57	-55	-27	-53	-73	-42	-97
0 scale	-23	-25	-33	-23	-41	-29	21
0 scan	-87	-85	-103	-88	-96	-87	-110
0 schema	-80	-81	-98	-85	-89	-90	-118
0 screen	-64	-51	-51	-53	-84	-53	-58
0 sdk	-93	-94	-101	-93	-109	-97	-104
0 second	-54	-35	-47	-37	-41	-35	6
0 secret	-28	-29	-32	-28	-29	-30	-36
0 secur	-25	-25	-5	-24	-32	-27	-29
0 see	14	21	4	50	0	65	56
0 segment	-70	-72	-81	-70	-77	-72	-79
0 sensit	-28	-29	-28	-29	-29	-31	-47
0 separ	-40	-37	-40	-39	-47	-38	-38
0 server	-44	-46	-50	-45	-69	-47	-12
0 serverless	-24	-6	-20	-5	46	-5	-35
0 servic	-40	-38	-26	-27	-54	-29	-48
0 set	-46	-47	-51	-48	-56	-48	-58
0 setup	-43	-44	-57	-44	-51	-44	-42
0 sever	-27	-27	-34	-28	-28	-27	-41
0 share	-60	-45	-28	-44	-53	-45	-60
0 shop	-43	-43	-55	-46	-66	-43	-50
0 short	43	48	165	44	15	41	39
0 should	-13	-12	-27	-8	-16	7	-17
0 show	-26	-20	-20	-19	-42	26	-22
0 shred	-27	-28	-28	-30	-39	-28	-30
0 side	-65	-67	-79	-65	-85	-66	-87
0 sidecar	-31	-28	57	-31	-46	-47	-43
0 sign	-81	-81	-98	-80	-86	-81	-91
0 signatur	-58	-59	-58	-59	-79	-59	-77
0 sinc	-10	-11	-30	-14	23	-19	-25
0 singl	1	2	45	0	-12	-1	-2
0 sit	3	4	4	-28	24	-3	3
0 site	-28	-28	-29	-29	-39	-29	-29
0 sla	-64	-48	-29	-50	-27	-68	-64
0 slack	-24	-27	-24	-25	-12	-36	-32
0 snapshot	-10	-12	-16	-12	9	-25	39
0 snowflak	10	8	5	10	70	9	-23
0 so	29	19	15	26	-8	48	31
0 soc	-30	-29	-33	-30	-32	-30	-32
0 softwar	13	14	13	37	12	13	5
0 solut	16	18	20	20	71	15	13
0 somebodi	-30	-24	-30	-25	-30	-48	5
0 someon	-10	-10	22	-9	0	-19	-16
0 someth	-46	-47	-54	-50	-52	-48	-52
0 sort	-23	-22	-44	-23	-24	4	-37
0 sourc	-38	-38	-54	-39	-59	-10	-53
0 speak	-29	-28	-20	-29	-47	-15	-35
0 specif	-41	-41	-49	-41	-54	-42	-50
0 split	-75	-56	-43	-41	4	-41	-46
0 spread	-69	-77	-76	-69	-81	-59	-72
0 sql	-26	-28	-28	-28	-32	-27	-42
0 srm	-53	-30	20	-27	-50	49	-46
0 sse	-38	-38	-45	-44	-50	-39	-46
0 ssh	-62	-64	-64	-64	-65	-64	-94
0 stack	-44	-44	-60	-47	-52	-46	-49
0 staff	-62	-62	-66	-63	-79	-64	-75
0 stai	-38	-34	-47	-53	-40	-37	-34
0 stand	16	17	61	16	8	11	15
0 standalon	-26	-26	-27	-27	-31	-27	-40
0 start	-10	-5	-23	-10	-7	56	-8
0 still	-46	-46	-55	-60	-39	-49	-71
0 stop	-61	-49	-46	-46	-64	-56	-67
0 storag	-58	-59	-62	-60	-64	-59	-63
0 store	-1	-38	-46	-24	-55	-39	-52
0 stream	37	39	39	37	17	39	137
0 stuck	-22	-20	-30	-21	14	-34	-25
0 stuff	-43	-42	-46	-44	-52	-40	-47
0 subject	-17	-18	-18	-18	-23	-22	-20
0 subnet	-48	-49	-68	-51	-52	-50	-65
0 suppli	-25	-25	-28	-25	-28	-25	-27
0 supplier	-81	-81	-78	-72	-81	-74	-91
0 support	30	28	73	23	52	22	30
0 suppos	34	35	78	32	18	31	49
0 suppress	-34	-35	-36	-33	-42	-34	-62
0 sure	14	14	8	14	82	2	10
0 surviv	-12	-12	-13	-13	-14	-12	-15
0 switch	-56	-59	-81	-58	-72	-59	-105
0 system	-8	-9	-11	-11	-21	-13	30
0 tabl	-68	-71	-82	-69	-78	-70	-74
0 tag	-70	-67	-70	-68	-86	-68	-99
0 take	17	21	2	50	8	17	60
0 talk	-6	-11	-7	0	-12	32	-1
0 task	-39	-39	-38	-40	-49	-40	-54
0 team	31	34	55	52	48	32	32
0 techi	27	27	59	27	24	26	28
0 technic	19	19	52	17	-7	17	19
0 tele	-12	-11	-16	-13	-11	-12	-12
0 tell	1	-1	17	0	-20	27	-2
0 tenant	4	3	41	2	12	-3	-6
0 term	41	40	99	40	29	32	41
0 test	-92	-93	-92	-91	-110	-94	-105
0 than	-41	-46	-16	-42	-62	-47	-50
0 thank	-34	-24	-22	-21	9	-31	-35
0 that	-19	-15	-10	-13	-29	-12	33
0 the	-2	-1	5	-1	11	0	32
0 thei	-28	-23	5	-33	-59	-38	17
0 their	-3	-17	-42	-18	-4	-19	-10
0 them	-5	-3	-9	-3	0	-4	36
0 themselv	-49	-48	-75	-49	-49	-49	-52
0 then	-43	-44	-49	-44	-51	-45	-57
0 there	-5	0	-5	-2	31	12	4
0 these	-14	-14	-14	-16	8	-16	-48
0 thi	39	43	54	42	27	93	89
0 thing	47	38	46	38	16	58	113
0 think	-26	-24	-49	5	-1	-51	-48
0 third	-48	-48	-51	-42	-56	-44	-45
0 those	-23	-24	-35	-27	-62	-30	15
0 through	-58	-57	-63	-59	-104	-58	-60
0 time	-42	-43	-27	-44	-29	-48	-47
0 tls	14	13	37	13	29	11	40
0 to	-16	-15	-12	-12	-10	-14	-16
0 todai	-6	-9	-29	-6	23	-7	-8
0 token	-21	-22	-22	-23	29	-28	-30
0 tomorrow	-2	0	-5	0	20	-7	0
0 tonight	37	40	39	41	119	39	25
0 too	-44	-42	-44	-42	-47	-43	-60
0 top	-41	-42	-42	-43	-54	-43	-61
0 topic	-46	-42	-51	-40	-56	18	-44
0 touch	-38	-38	-42	-38	-47	-39	-37
0 traffic	-43	-42	-55	-44	-51	-47	-52
0 train	-23	-23	-8	-24	-30	-32	-33
0 transit	7	6	76	6	-6	5	-7
0 true	-41	-42	-64	-39	-35	-39	-50
0 trust	-42	-42	-49	-44	-59	-23	-47
0 tuesdai	17	21	25	17	89	20	1
0 tune	-19	-19	-18	-19	-22	-22	-23
0 tunnel	-42	-42	-64	-43	-59	-44	-43
0 turn	4	3	-1	1	40	3	-23
0 two	-30	-28	-33	-14	-39	-29	-48
0 type	-6	-6	-19	-8	-11	19	-11
0 tyre	35	34	32	30	80	34	3
0 u	-9	-7	-29	-4	-27	41	-5
0 under	-23	-18	-23	-19	-23	11	-32
0 underli	-26	-27	-31	-29	-31	-28	-29
0 undersea	-29	-29	-30	-28	-42	-30	-40
0 uninterrupt	-25	-25	-28	-25	-28	-25	-27
0 unless	-57	-57	-58	-58	-69	-62	-77
0 unus	-19	-19	-20	-20	-24	-20	-24
0 up	-15	-17	-19	-17	32	-17	-55
0 updat	-43	-37	-56	-39	-24	-17	24
0 upgrad	-1	1	36	12	-32	-5	45
0 upload	-37	-37	-37	-39	-54	-37	-50
0 ups	-31	-31	-30	-31	-39	-30	-47
0 uptim	-41	-43	-45	-42	-45	-43	-59
0 url	-35	-36	-39	-36	-52	-35	-39
0 us	-20	-15	-17	-13	-9	-17	41
0 usag	9	25	6	34	18	147	26
0 use	-32	-26	-27	-26	-44	13	-34
0 user	-53	-54	-56	-54	-62	-56	-67
0 valid	-41	-42	-47	-41	-63	-42	-42
0 variabl	-28	-29	-37	-30	-30	-30	-31
0 vendor	-12	-12	-12	-12	-13	-12	-19
0 version	32	31	71	53	-23	62	44
0 vet	-34	-34	-35	-35	-39	-34	-36
0 video	15	17	19	18	87	4	0
0 virtual	-59	-60	-64	-59	-70	-60	-88
0 visitor	-46	-45	-49	-45	-61	-47	-54
0 volum	-78	-78	-78	-82	-100	-79	-103
0 vpn	10	10	-10	7	39	1	41
0 vs	-20	-71	-44	-63	-35	-67	-80
0 vuln	-70	-68	-65	-65	-73	-68	-83
0 vulner	4	4	3	3	-9	-2	41
0 walk	-12	-12	-12	-13	-14	-12	-15
0 want	46	46	45	82	38	43	41
0 warehous	10	9	10	9	47	9	-14
0 was	8	7	0	6	27	50	-25
0 watch	-26	-27	-30	-30	-28	-27	-31
0 way	21	20	-1	52	2	9	19
0 we	-51	-49	-59	-41	-61	-50	-18
0 weather	-1	-2	-27	-5	35	-4	-1
0 web	-18	-18	-18	-6	-25	-19	-29
0 websit	-1	-3	-4	43	-23	-2	-44
0 weekend	3	14	19	18	61	7	21
0 well	-52	-52	-57	-53	-55	-53	-80
0 what	-7	-2	39	4	14	18	-1
0 whatev	-29	-27	-33	-28	-41	-28	-28
0 when	-67	-67	-77	-66	-111	-43	-71
0 where	-1	2	-5	51	-9	-4	-4
0 which	-29	-26	-21	-31	-16	-23	-22
0 who	-2	-1	-5	1	35	0	31
0 whole	-50	-47	-49	-48	-62	-47	-66
0 whom	-8	-10	-3	-9	-30	-10	28
0 whose	-32	-31	-42	-31	-40	-31	3
0 will	-35	-30	-40	-35	-62	8	-43
0 window	5	5	32	34	-4	-1	-13
0 windows	31	29	29	21	20	21	78
0 wipe	-53	-50	-47	-47	-66	-51	-65
0 wire	-61	-63	-72	-63	-73	-64	-78
0 with	-32	-29	-22	-31	-32	-33	-29
0 within	-16	-16	-19	-16	-18	-16	-23
0 without	-7	-8	-8	-8	-8	-8	-11
0 won	17	19	19	23	65	19	-1
0 wont	-32	-31	-39	-35	-41	-33	-38
0 word	48	47	127	46	40	41	38
0 work	-46	-39	-42	-36	-72	-17	-47
0 worker	27	25	22	24	62	24	8
0 workload	-48	-48	-65	-36	-59	-50	-52
0 world	-37	-37	-37	-37	-43	-37	-42
0 would	12	10	14	60	-27	6	4
0 write	-28	-27	-33	-27	-10	-29	-35
0 wrote	17	21	16	19	60	18	0
0 wtf	42	37	123	39	32	37	33
0 you	29	34	28	45	46	113	28
0 your	64	62	86	60	37	120	83
0 yourself	-35	-18	-32	-8	-32	93	-23
0 zone	-46	-46	1	-45	-61	-47	-56
1	-16	-13	-16	-16	14	-13	-15
1 !action	8	19	7	15	91	19	16
1 !against	-17	-10	-16	-8	-16	-14	-13
1 !asksOwner	-21	-22	-23	-22	-23	-21	-14
1 !asksValue	39	10	34	16	25	9	4
1 !both	93	31	33	34	32	34	33
1 !choose	10	76	28	125	58	45	41
1 !cloud	68	69	68	69	159	69	51
1 !compare	33	34	1	23	7	9	4
1 !correction	-36	-41	-46	-40	-43	-40	-47
1 !events	-27	-25	-26	-25	-25	-24	-27
1 !feature	31	47	40	52	166	49	38
1 !first	-42	-52	-50	-56	-65	-53	-55
1 !follow	-33	-32	-37	-30	-29	-30	-10
1 !gains	63	84	17	24	22	30	29
1 !general	32	-5	-4	-4	-15	6	-7
1 !greeting	19	1	-8	1	14	0	0
1 !helpData	17	32	24	28	24	114	41
1 !howTo	96	76	72	75	163	71	77
1 !limit	11	19	10	21	108	20	20
1 !managedOne	-14	12	21	-2	-3	-2	-11
1 !mayWho	-25	-24	-26	-24	-32	-25	-26
1 !meaning	-10	9	97	18	-5	12	10
1 !move	-19	-14	-25	-15	-11	-18	-19
1 !notPrice	-26	-19	-21	-16	-21	-17	0
1 !ofEach	71	14	24	27	16	25	23
1 !otherCloud	49	85	86	75	211	87	68
1 !outside	-9	-16	-16	-17	-24	-18	-19
1 !overview	72	3	0	6	3	6	1
1 !ownOne	-12	2	-10	5	-10	-9	-17
1 !patches	-25	-19	-19	-17	-18	-18	14
1 !points	-26	-27	-29	-27	-29	-26	-33
1 !price	30	24	24	27	109	38	39
1 !reports	-20	-18	-18	-18	-19	-17	-19
1 !request	47	22	2	20	87	22	22
1 !responsible	22	-14	-15	-11	-10	-11	-16
1 !second	-22	-21	-21	-22	-23	-21	-23
1 !secures	-12	-24	-25	-22	-23	-21	-17
1 !services	25	-10	-9	-13	-16	-12	-17
1 !sideAws	39	-4	-3	1	-6	1	7
1 !sideCustomer	9	-6	-5	-1	-2	-4	1
1 !tag	-24	-20	-23	-21	-12	-20	-25
1 !term	57	19	66	21	27	18	11
1 !them	-13	-23	-23	-21	-25	-21	-21
1 !trouble	30	46	17	44	129	42	45
1 !us	3	-12	-12	-9	-9	-11	-9
1 !usOrThem	44	10	11	8	10	12	34
1 !who	-9	-19	-21	-18	-21	-18	-13
1 !wholly	118	22	18	26	16	25	21
1 !yesNoStart	-27	-20	-28	-25	-2	-21	-31
1 $	20	25	6	23	61	23	26
1 0	36	7	7	8	8	8	4
1 1	-13	-9	-13	-10	13	-9	-11
1 10	-10	-11	-11	-16	-12	-11	-14
1 100	-14	-12	-13	-14	-13	-12	-13
1 12	-55	-49	-54	-51	-57	-49	-61
1 13	-1	-3	-9	37	-16	-1	-8
1 14	-50	-39	-39	-40	-42	-39	-44
1 169	-48	-29	-28	-30	-32	-29	-55
1 2	-32	-30	-33	-31	-26	-29	-33
1 20	48	17	18	18	14	18	16
1 2016	-32	-33	-34	-33	-35	-33	-33
1 2021	-8	-8	-9	-9	-9	-8	-10
1 2022	-23	-22	-22	-33	-27	-22	-26
1 2024	0	2	-5	-2	37	2	-7
1 2025	-30	-29	-27	-28	-30	-28	-41
1 254	-48	-29	-28	-30	-32	-29	-55
1 29	9	20	20	-5	49	20	19
1 3	8	10	3	22	45	12	9
1 30	-16	-15	-16	-16	-22	-15	-17
1 300	14	5	5	5	5	5	5
1 3094	-30	-30	-29	-31	-41	-30	-45
1 35	29	28	28	29	81	28	30
1 3am	-18	-18	-19	-19	-23	-18	-19
1 4	20	13	18	18	49	21	22
1 40	-28	-28	-27	-28	-28	-25	-26
1 49844	-28	-29	-27	-28	-28	-27	-41
1 5	-29	-28	-29	-28	-48	-29	-31
1 6	-6	-6	-6	-8	-6	-6	-8
1 7	-25	-28	-24	-24	-27	-25	-25
1 8	-86	-61	-72	-61	-70	-55	-54
1 9	-29	-5	-7	-9	19	-5	-15
1 90	-11	-10	-11	-11	-12	-10	-11
1 @	-12	-31	-25	-28	-27	-30	-27
1 a	-19	-17	-12	-16	-14	-17	-20
1 about	-81	-66	-73	-65	-66	-67	-81
1 absorb	-28	-24	-26	-25	-28	-25	-28
1 abus	-27	-24	-24	-25	-27	-26	-25
1 accept	-11	-11	-12	-11	-13	-11	-12
1 access	-31	-29	-30	-29	-32	-29	-30
1 accident	-17	-15	-14	-14	-14	-14	-16
1 accord	-16	-9	-9	-10	-10	-9	-9
1 account	26	3	3	5	40	6	-1
1 acl	-77	-51	-51	-51	-51	-49	-57
1 acm	30	40	29	39	120	37	33
1 across	-77	-63	-68	-64	-75	-62	-65
1 act	-29	-28	-28	-27	-29	-27	-31
1 action	-11	-10	-9	-10	-10	-9	-10
1 activ	-38	-24	-26	-24	-25	-24	-26
1 actual	20	-21	-17	-20	-23	-14	-14
1 ad	-37	-34	-35	-34	-34	-34	-38
1 add	-33	-30	-31	-31	-33	-30	-34
1 admin	-36	-32	-36	-34	-34	-32	-35
1 administr	-22	-22	-22	-30	-22	-21	-20
1 after	3	-15	-16	-17	-13	-13	-17
1 ag	-19	-15	-14	-17	-15	-14	-16
1 again	-26	-24	-24	-26	-25	-23	-29
1 against	-45	-58	-43	-43	-43	-42	-46
1 age	-24	-27	-41	-30	-24	-23	-31
1 agent	-53	-46	-46	-44	-48	-45	-53
1 ago	-36	-29	-35	-29	-31	-29	-29
1 alarm	-15	-12	-12	-13	-12	-12	-12
1 alert	-31	-30	-32	-29	-32	-29	-30
1 alibaba	20	27	26	27	64	27	11
1 aliv	-56	-48	-36	-11	-67	-39	-39
1 all	24	5	6	5	20	5	4
1 allow	2	21	21	18	53	20	21
1 alon	-27	-26	-30	-26	-28	-25	-28
1 along	-8	-8	-8	-10	-8	-8	-10
1 alreadi	-53	-41	-44	-42	-41	-42	-42
1 also	-8	-6	-6	-6	-6	-6	-7
1 alto	-33	-31	-32	-31	-34	-31	-43
1 alwai	-13	-11	-10	-10	-10	-10	-10
1 am	9	-3	-7	-3	-4	-3	-3
1 amazon	-13	-22	-25	-22	-27	-22	-24
1 ami	-36	-34	-37	-35	-35	-34	-39
1 an	-19	-19	-13	-19	-16	-16	-21
1 analys	-37	-35	-47	-38	-36	-35	-36
1 analysi	-18	-15	-19	-16	-17	-16	-15
1 analyst	-15	10	10	40	8	10	10
1 ancient	-36	-31	-31	-32	-31	-31	-49
1 and	-13	-18	-19	-18	-18	-17	-19
1 announc	-17	-15	-16	-16	-15	-15	-22
1 anoth	-20	-24	-27	-24	-36	-23	-25
1 answer	4	-9	-14	-11	-12	6	-8
1 anthrop	-50	-38	-39	-56	-44	-40	-39
1 anti	-17	-15	-15	-19	-16	-15	-17
1 antiviru	-19	-18	-18	-19	-17	-17	-18
1 any	-24	-10	-9	-27	16	-10	-15
1 anycast	-48	-45	-46	-44	-49	-44	-48
1 anymor	-20	-18	-19	-19	-21	-19	-21
1 anyon	-40	-36	-35	-36	-38	-36	-41
1 anyth	34	-1	-1	0	-2	1	2
1 anywai	-42	-44	-41	-42	-56	-40	-39
1 api	-40	-30	-31	-30	-32	-29	-31
1 app	-57	-54	-57	-53	-46	-51	-57
1 appli	-34	-32	-33	-34	-37	-32	-42
1 applianc	-35	-33	-34	-33	-35	-32	-38
1 applic	-41	-38	-44	-38	-40	-38	-40
1 approv	-49	-45	-47	-46	-53	-45	-46
1 architect	-14	-14	-15	-24	-17	-14	-15
1 archiv	-69	-66	-65	-61	-65	-62	-68
1 are	12	-6	9	-5	-7	2	-11
1 around	-44	-34	-34	-35	-38	-34	-36
1 arrang	-21	-22	-22	-35	-22	-21	-22
1 arriv	-34	-32	-30	-36	-42	-32	-44
1 as	-22	-19	0	-12	-28	-16	-20
1 ask	5	-9	-10	-8	-12	-9	-9
1 assess	-15	-14	-14	-14	-14	-14	-14
1 assessor	-9	-6	-6	-7	-7	-6	-8
1 assign	-48	-44	-47	-43	-45	-43	-54
1 assum	-15	-13	-14	-15	-14	-13	-18
1 at	-4	-10	-8	-11	-12	-10	-3
1 attach	-29	-22	-23	-24	5	-20	-25
1 attack	-56	-42	-50	-44	-49	-42	-42
1 audit	13	-2	-7	-2	-6	-2	-2
1 auditor	-10	-9	-9	-10	-9	-9	-11
1 auth	-53	-34	-37	-34	-35	-34	-35
1 authent	-35	-32	-34	-31	-34	-32	-32
1 author	-28	-25	-25	-24	-25	-24	-26
1 authorit	-15	-14	-14	-14	-17	-14	-15
1 auto	-97	-94	-104	-98	-98	-94	-143
1 autom	-36	-32	-34	-39	-38	-32	-32
1 automat	-47	-43	-43	-44	-49	-42	-48
1 avail	-39	-37	-31	-36	-43	-36	-39
1 awai	-18	36	-25	-17	-10	-6	-6
1 aws	-14	-23	-22	-22	-25	-21	-24
1 az	-49	-47	-55	-50	-44	-46	-48
1 azs	-41	-39	-40	-39	-40	-38	-39
1 azur	39	39	38	40	85	39	32
1 babysit	-60	-66	-64	-55	-64	-51	-54
1 back	-19	-13	-14	-11	-29	-11	41
1 backdoor	-48	-27	-26	-27	-27	-26	-27
1 backend	-9	-8	-8	-8	-8	-8	-8
1 backup	-62	-49	-53	-50	-34	-48	-55
1 bad	-41	-38	-39	-39	-53	-38	-42
1 bake	-18	-15	-17	-15	-15	-15	-15
1 ball	-25	-25	-26	-28	-30	-25	-25
1 bandwidth	-10	-9	-9	-9	-10	-9	-10
1 bare	-7	-3	31	-2	-7	-2	-8
1 base	-23	-22	-22	-23	-23	-22	-32
1 baselin	-98	-81	-79	-75	-86	-77	-88
1 be	4	6	1	4	10	0	-5
1 becaus	-14	-13	-14	-14	-16	-13	-15
1 befor	-14	-12	-14	-12	3	-11	-13
1 begin	79	31	34	26	32	30	30
1 behind	-39	-36	-38	-37	-35	-36	-45
1 belong	-12	-11	-11	-11	-12	-10	-10
1 below	-1	12	6	8	-1	11	72
1 better	-6	79	25	15	53	39	41
1 between	-22	-23	-25	-15	-15	-20	-22
1 bezo	-75	-63	-61	-62	-68	-60	-66
1 bgp	-9	-7	-7	-8	-8	-7	-7
1 bia	-47	-28	-30	-28	-27	-27	-28
1 big	-10	-3	-6	-1	49	-1	0
1 bill	10	20	7	17	53	19	20
1 bind	24	8	28	81	27	28	28
1 bit	15	-15	-17	-15	-12	-12	-17
1 bitcoin	-19	-15	-15	-16	-17	-15	-17
1 black	-20	-18	-20	-19	-21	-19	-20
1 blame	-20	-17	-18	-18	-25	-18	-17
1 block	-53	-48	-54	-50	-59	-48	-49
1 boss	63	66	20	10	18	25	29
1 bot	-34	-31	-31	-31	-32	-32	-33
1 both	99	30	33	33	32	34	32
1 bottlerocket	-44	-40	-42	-41	-42	-40	-62
1 bought	32	-1	3	5	6	6	5
1 bounc	-48	-38	-39	-39	-55	-38	-47
1 box	-2	-1	1	5	7	1	25
1 branch	-26	-24	-24	-23	-27	-23	-27
1 breach	-32	-27	-30	-28	-32	-27	-27
1 break	113	29	17	32	18	34	14
1 breakdown	86	17	21	21	9	19	20
1 bring	-49	-47	-48	-48	-51	-47	-59
1 broadcom	-74	-62	-56	-59	-62	-58	-69
1 broke	-55	-34	-34	-35	-35	-34	-44
1 broken	-4	-2	-1	-1	12	-1	-3
1 broker	-37	-34	-36	-35	-36	-34	-39
1 bug	-19	-18	-21	-19	-19	-18	-21
1 bui	19	-2	-10	-3	-5	-1	0
1 build	-47	-41	-41	-41	-42	-40	-46
1 bullet	72	-17	12	7	5	11	11
1 bump	-33	-30	-30	-30	-41	-30	-33
1 bundl	12	20	8	15	55	19	15
1 burden	-1	-15	3	86	-17	1	-12
1 but	-10	-3	-4	18	-4	-2	-6
1 button	-10	-10	-11	-11	-10	-10	-16
1 by	-21	-22	-22	-23	-20	-22	-23
1 byol	-59	-55	-57	-63	-56	-55	-69
1 c	-20	-17	-17	-19	-21	-17	-20
1 ca	25	12	29	66	29	29	29
1 cabinet	-32	-24	-27	-27	-25	-25	-28
1 cach	-80	-54	-54	-57	-57	-53	-53
1 call	-25	-17	-15	-1	-23	-16	-17
1 came	-37	-35	-34	-35	-49	-35	-39
1 can	21	18	24	18	55	16	17
1 cannot	-15	-15	-13	-14	-15	-13	-13
1 cant	-40	-38	-39	-39	-39	-39	-56
1 capac	-57	-50	-49	-48	-51	-48	-52
1 card	-6	-6	-6	-6	-8	-6	-7
1 care	2	-28	-31	-29	-30	-27	-43
1 carri	-30	18	-21	-15	-17	-13	-13
1 center	-28	-27	-27	-26	-27	-26	-31
1 central	-110	-93	-139	-93	-98	-89	-97
1 cert	0	2	2	39	-6	4	1
1 certif	-31	-28	-29	-29	-30	-28	-29
1 chang	-38	-37	-32	-33	-40	-33	-33
1 charg	18	-15	-24	-18	-16	-15	-26
1 cheaper	34	28	31	14	77	33	34
1 cheapest	0	21	6	27	89	26	29
1 cheat	50	0	3	1	-1	2	1
1 check	-38	-31	-31	-33	-32	-31	-32
1 checksum	-43	-38	-33	-35	-34	-33	-34
1 choic	-54	-50	-56	-49	-52	-49	-53
1 choos	-31	-28	-29	-29	-28	-27	-29
1 cidr	-41	-36	-37	-36	-37	-35	-39
1 cipher	-7	-7	-10	-8	-8	-7	-8
1 cisco	-19	-19	-20	-20	-24	-19	-27
1 claim	-19	-17	-14	-15	-15	-14	-16
1 class	-27	-25	-26	-26	-32	-25	-26
1 claud	-8	-6	-14	-7	45	-6	-7
1 clean	-69	-39	-40	-40	-40	-39	-40
1 cleanup	-44	-42	-45	-46	-43	-41	-46
1 cli	-21	-3	-4	-3	17	-4	-3
1 click	-50	-38	-39	-45	-43	-37	-48
1 client	-17	-23	-24	-24	-26	-22	-24
1 clock	-50	-30	-29	-31	-33	-30	-56
1 close	-24	-23	-22	-22	-22	-23	-24
1 cloud	-10	-5	-7	-5	27	-4	-24
1 cluster	8	-3	-4	-4	-4	-2	7
1 cname	-16	-15	-15	-16	-16	-15	-17
1 code	-43	-34	-37	-35	-28	-34	-36
1 cold	-3	-7	1	6	34	3	0
1 collabor	-22	-21	-25	-19	-19	-19	-19
1 colleagu	-18	-24	-25	-22	-35	-22	-22
1 collect	-19	-20	-20	-21	-23	-20	-21
1 column	63	9	11	11	10	12	10
1 come	-8	-10	-6	-10	-6	2	-8
1 command	9	27	27	26	90	23	28
1 commiss	-13	-11	-12	-11	-11	-11	-13
1 common	-36	-56	-37	-33	-34	-33	-34
1 compact	-45	-33	-34	-37	-36	-33	-36
1 compani	3	8	6	6	40	7	1
1 complaint	-48	-38	-39	-39	-55	-38	-47
1 complet	55	24	3	12	42	20	25
1 complianc	-60	-45	-47	-45	-47	-44	-49
1 compliant	-21	-20	-20	-21	-20	-20	-29
1 compon	-9	-8	-8	-8	-9	-8	-9
1 comprom	-22	-18	-18	-18	-19	-17	-17
1 comput	-22	-18	-21	-20	-2	-18	-8
1 concurr	17	21	4	17	55	18	20
1 condit	-15	-13	-12	-13	-13	-12	-13
1 confidenti	-12	-9	-10	-10	-9	-10	-10
1 config	-110	-102	-112	-97	-106	-94	-118
1 configur	-41	-34	-39	-35	-36	-34	-36
1 confirm	-8	-8	-7	-8	-9	-8	-9
1 connect	-28	-24	-24	-23	-12	-23	-25
1 connector	-7	-6	-6	-6	-7	-6	-8
1 contact	-62	-41	-43	-42	-40	-40	-39
1 contain	-23	-20	-24	-20	-29	-20	-5
1 containerd	-54	-51	-54	-50	-61	-51	-51
1 content	-39	-36	-38	-35	-37	-35	-39
1 continu	-6	-6	-5	-6	-8	-6	-6
1 contractor	-19	-17	-18	-18	-18	-17	-20
1 control	-31	-28	-25	-28	-29	-27	-34
1 cool	-35	-28	-29	-29	-30	-28	-28
1 copi	-22	-20	1	-19	-22	-17	-21
1 correct	-5	-2	-2	-3	17	-2	-4
1 cost	-15	9	-16	8	64	9	11
1 could	1	-16	-21	-15	-28	-16	-15
1 count	-79	-68	-74	-73	-72	-68	-71
1 cover	66	4	-24	9	5	2	0
1 cpu	-49	-45	-45	-46	-51	-43	-46
1 crash	-40	-37	-40	-35	-36	-35	-35
1 creat	-50	-46	-48	-46	-49	-45	-51
1 creation	-102	-91	-98	-84	-89	-85	-104
1 credenti	-57	-51	-52	-50	-55	-50	-55
1 critic	-19	-15	-16	-16	-16	-15	-15
1 cron	-56	-48	-47	-51	-53	-48	-60
1 cross	-10	-10	-10	-10	-11	-9	-9
1 crypto	-36	-29	-30	-31	-31	-28	-30
1 cto	12	-1	-1	0	-2	0	0
1 cumul	-47	-46	-52	-46	-45	-45	-62
1 current	-11	-10	-10	-10	-10	-10	-10
1 custom	-4	-21	-15	-20	-22	-19	-24
1 cut	-15	-13	-13	-14	-16	-13	-16
1 cve	-40	-34	-35	-34	-37	-33	-40
1 cvs	-21	-24	-20	-21	-30	-20	-20
1 d	-33	-28	-27	-27	-29	-27	-30
1 dai	-43	-40	-40	-39	-44	-39	-41
1 daili	-30	-29	-30	-29	-42	-29	-29
1 dangl	-21	-18	-19	-19	-19	-18	-22
1 dark	-11	-11	-10	-10	-11	-10	-10
1 dashboard	-31	-28	-31	-29	-40	-28	-29
1 data	-37	-32	-33	-32	-34	-31	-33
1 databas	-22	-19	-19	-20	-8	-19	-34
1 date	-13	-13	-12	-12	-12	-12	-16
1 day	-18	-15	-16	-15	-15	-16	-15
1 db	21	26	23	20	20	25	74
1 dba	-36	-35	-35	-40	-39	-34	-48
1 dead	-20	-20	-20	-19	-22	-19	-19
1 deal	13	-35	-62	-46	-43	-34	-60
1 dear	-33	-26	-33	-27	-40	-26	-26
1 debian	-31	-31	-30	-31	-32	-31	-47
1 decid	-38	-34	-34	-34	-43	-33	-36
1 decis	-13	-13	-14	-13	-15	-13	-13
1 deck	26	4	4	-16	4	4	4
1 decrypt	-11	-8	-9	-8	-8	-8	-8
1 dedic	-13	-12	-11	-13	-13	-11	-12
1 default	-22	-21	-28	-21	-12	-21	-21
1 defect	-24	-21	-22	-21	-25	-21	-22
1 defend	-12	-11	-11	-14	-11	-11	-16
1 defin	-43	-37	-42	-37	-40	-37	-38
1 definit	-97	-83	-131	-83	-89	-84	-88
1 delet	0	3	1	2	29	3	3
1 deliveri	-72	-60	-71	-61	-66	-61	-63
1 demand	-16	-14	-14	-16	-17	-14	-14
1 demarc	93	37	37	36	27	34	38
1 deni	-17	-14	-12	-13	-12	-13	-13
1 depend	-147	-109	-108	-112	-114	-107	-143
1 deploi	-23	-18	-18	-18	-21	-18	-20
1 deploy	-14	-13	-13	-13	-17	-13	-13
1 design	-35	-34	-37	-34	-37	-34	-35
1 desktop	-9	-43	-57	-42	-43	-40	-63
1 destroi	-13	-14	-13	-16	-13	-13	-14
1 detect	-45	-40	-40	-40	-41	-39	-46
1 dev	-4	0	-2	-2	31	0	-1
1 develop	-21	-16	-16	-17	-20	-16	-17
1 devic	-43	-46	-46	-45	-46	-45	-57
1 di	-54	-50	-49	-49	-59	-49	-67
1 dial	-15	-13	-13	-13	-13	-12	-13
1 dictat	-10	-9	-9	-9	-12	-9	-9
1 did	-18	-9	-10	-9	33	-12	-15
1 didnt	-28	-29	-29	-28	-35	-28	-28
1 differ	-3	-7	-3	-4	21	0	0
1 digicert	-27	-26	-22	30	-27	-17	-20
1 directori	-34	-33	-33	-33	-33	-33	-48
1 dirti	-25	-23	-22	-23	-27	-22	-29
1 disabl	-22	-21	-22	-24	-22	-21	-23
1 disk	-30	-27	-27	-26	-27	-26	-28
1 dispos	-33	-33	-39	-36	-48	-33	-33
1 distro	-18	-17	-16	-17	-20	-17	-17
1 divid	20	-38	-31	-28	-56	-36	-28
1 divis	81	8	13	21	10	19	19
1 dlq	-31	-30	-30	-30	-38	-30	-31
1 dmarc	-18	-20	-16	-16	-17	-17	-20
1 dns	6	8	8	23	46	12	10
1 do	0	-17	-24	-19	-16	-18	-27
1 doc	-22	-18	-19	-18	-18	-19	-19
1 dock	-18	-15	-15	-15	-18	-15	-17
1 docker	-14	-12	-13	-13	-12	-12	-12
1 document	-7	-14	-17	-17	-17	-14	-14
1 doe	2	-9	-7	-10	3	-9	-16
1 doesnt	85	33	34	36	34	33	32
1 domain	-31	41	-17	-20	-24	-13	-16
1 done	-10	-18	-21	-18	-23	-17	-20
1 dont	-28	-23	-27	-25	-25	-24	-26
1 doubl	-10	-7	-7	-7	-8	-7	-8
1 down	59	10	7	10	22	11	0
1 downfal	-11	-11	-10	-11	-11	-11	-13
1 download	-26	-23	-23	-31	-23	-22	-24
1 dpo	45	15	12	13	8	14	14
1 dr	94	-7	-14	-3	-44	-3	-32
1 drain	-15	-1	-14	-8	55	-5	-2
1 drift	-95	-66	-63	-63	-64	-63	-73
1 drill	-57	-51	-52	-49	-50	-49	-51
1 drive	-39	-29	-30	-29	-32	-28	-30
1 driver	-19	-20	-19	-19	-24	-18	-18
1 drop	-43	-18	-35	-38	-41	-35	-38
1 dump	-11	-7	-7	-7	-7	-7	-7
1 durabl	-47	-38	-40	-39	-41	-39	-41
1 duti	129	15	24	28	23	27	22
1 each	58	13	19	20	15	20	18
1 east	-10	-8	-8	-8	-10	-8	-9
1 ec2	-16	-17	-17	-16	-17	-16	-19
1 ecs	-53	-51	-52	-50	-51	-50	-78
1 edg	-37	-35	-37	-35	-37	-35	-37
1 effort	23	18	20	62	8	22	19
1 either	67	31	32	32	31	32	32
1 eks	-48	-47	-47	-49	-48	-47	-81
1 electr	-50	-40	-41	-39	-42	-39	-38
1 eleven	-14	-14	-15	-15	-14	-13	-14
1 els	24	19	55	56	19	30	28
1 em	-63	-51	-49	-51	-53	-50	-72
1 employe	-28	-26	-27	-26	-26	-26	-25
1 empti	-46	-38	-43	-53	-50	-39	-40
1 enabl	-47	-43	-45	-42	-38	-43	-47
1 encrypt	-53	-50	-51	-49	-53	-48	-55
1 end	13	-2	-2	-4	12	-2	-7
1 endpoint	-25	1	58	3	30	4	0
1 enforc	-26	-22	-24	-26	-24	-22	-23
1 engin	-45	-38	-39	-39	-34	-38	-54
1 enough	-8	-8	-8	-8	-8	-8	-9
1 ensur	-28	-20	-21	-21	-23	-21	-20
1 entri	-15	-13	-13	-14	-14	-13	-15
1 env	-32	-30	-32	-34	-40	-30	-37
1 environ	-23	-15	23	-15	-20	-14	-16
1 ephemer	-30	-27	-26	-26	-40	-26	-27
1 equip	-32	-30	-32	-30	-31	-31	-49
1 eras	-46	-44	-45	-46	-55	-44	-44
1 escap	-19	-17	-17	-18	-18	-17	-23
1 esx	37	-11	0	-4	-8	-4	-14
1 esxi	-44	-42	-42	-41	-43	-41	-60
1 etc	-11	-11	-10	-11	-13	-10	-12
1 etcd	-60	-56	-60	-55	-59	-53	-62
1 eu	-20	-5	-30	-8	27	-6	-11
1 even	-87	-71	-87	-79	-75	-71	-96
1 event	-35	-33	-33	-33	-42	-32	-34
1 ever	-36	-30	-30	-32	-34	-30	-31
1 everi	-32	-30	-30	-29	-31	-29	-34
1 everyon	-53	-57	-57	-58	-74	-55	-58
1 everyth	88	14	14	17	4	14	16
1 evid	-12	-13	-13	-14	-14	-13	-15
1 ex	-31	-28	-29	-28	-30	-29	-30
1 exactli	5	10	48	12	-14	10	12
1 execut	-9	-1	32	-1	8	-1	-2
1 exist	45	13	1	14	9	15	13
1 expect	-15	-13	-14	-14	-15	-13	-13
1 expir	-21	-20	-21	-23	-24	-20	-22
1 explain	63	18	21	18	7	19	20
1 export	-22	-21	-24	-22	-36	-21	-21
1 exposur	-30	-28	-35	-30	-39	-29	-30
1 extend	-12	-8	34	-8	-35	-8	-9
1 factori	11	-13	-15	-13	-14	-12	-25
1 fail	-18	-17	-17	-17	-18	-17	-19
1 failov	-18	-16	-16	-16	-17	-15	-16
1 failur	-13	-12	-12	-12	-13	-12	-13
1 fall	-18	-39	-32	-30	-35	-31	-34
1 fals	-30	-17	-17	-17	-16	-17	-17
1 fault	-36	-34	-35	-35	-39	-33	-36
1 faulti	-24	-23	-24	-25	-25	-23	-27
1 feed	-37	-35	-35	-35	-36	-35	-58
1 fell	-19	-18	-23	-20	-20	-18	-17
1 fgac	-18	-18	-20	-18	-24	-17	-17
1 field	-21	-19	-20	-19	-20	-19	-20
1 file	-10	-6	-8	-4	34	-6	-7
1 fill	37	8	9	9	5	9	9
1 find	-11	-5	-6	-5	12	-5	-7
1 fine	-33	-32	-33	-32	-39	-32	-34
1 finger	-29	-31	-28	-28	-45	-28	-30
1 fip	-40	-39	-39	-38	-42	-38	-40
1 firecrack	-33	-32	-45	-35	-44	-32	-35
1 firewal	-35	-33	-33	-34	-35	-33	-44
1 firmwar	-61	-52	-53	-51	-53	-51	-55
1 first	-42	-52	-50	-56	-65	-53	-55
1 five	-1	-10	-28	-12	-11	-11	-10
1 fix	-25	-23	-24	-23	-25	-23	-26
1 flag	-34	-29	-41	4	-1	-21	-22
1 flavor	5	18	21	81	-4	21	21
1 flaw	-21	-15	-15	-16	-16	-15	-17
1 fleet	-33	-30	-31	-30	-25	-29	-41
1 flip	-24	-24	-26	-25	-26	-22	-25
1 flood	-40	-52	-38	-37	-39	-36	-39
1 floor	-71	-65	-64	-67	-70	-64	-82
1 flow	-13	-10	49	-6	-12	-6	-11
1 for	-8	-18	-10	-14	-14	-17	-21
1 forc	-26	-23	-25	-24	-28	-24	-23
1 forev	8	12	12	13	41	13	11
1 form	45	13	14	-8	3	14	15
1 found	-12	-12	-11	-11	-13	-11	-13
1 frankfurt	16	23	20	21	65	23	22
1 free	-15	-13	-14	-15	-14	-13	-18
1 fresh	-39	-27	-27	-29	-28	-27	-28
1 fridai	-36	-29	-29	-30	-31	-29	-30
1 from	-23	-23	-21	-18	-25	-19	-23
1 front	-42	-43	-34	-34	-47	-36	-38
1 full	35	0	-2	-7	-5	1	1
1 function	-39	-29	-29	-30	-32	-29	-31
1 game	-55	-52	-51	-48	-54	-48	-52
1 gatewai	-40	-44	-48	-58	-26	-42	-66
1 gbp	-66	-65	-64	-61	-71	-59	-67
1 gdpr	-31	-26	-29	-29	-30	-26	-28
1 gener	-7	-7	-7	-7	-8	-7	-7
1 general	-33	-29	-29	-29	-29	-29	-51
1 geo	-23	-20	-20	-20	-20	-20	-20
1 get	-28	-32	-32	-32	-41	-31	-36
1 gimm	28	-10	1	1	-1	0	-1
1 give	28	-2	-2	-1	-17	-3	-1
1 global	-9	-9	-9	-9	-10	-9	-9
1 go	-8	44	-5	21	-14	4	3
1 goe	-44	21	-39	-22	-26	-21	-22
1 gone	-11	-9	-9	-9	-9	-9	-9
1 good	3	2	7	-13	59	4	4
1 googl	33	37	37	36	88	36	33
1 got	2	-20	-25	-18	-20	-18	-23
1 gotta	-19	-18	-17	-18	-20	-17	-19
1 govern	-30	-25	-28	-25	-29	-25	-29
1 gpu	-26	-25	-26	0	-32	-23	-30
1 grain	-46	-45	-47	-45	-57	-44	-45
1 grant	-65	-63	-63	-61	-62	-59	-65
1 graph	-44	-35	-39	-38	-53	-37	-38
1 green	-31	-29	-41	-29	-32	-30	-28
1 gremlin	-29	-28	-29	-29	-31	-28	-30
1 group	-39	-35	-39	-35	-35	-34	-38
1 grow	-31	-28	-31	-30	-32	-28	-31
1 guarante	-21	-21	-32	-21	-20	-21	-20
1 guard	-9	-12	-8	14	-8	-6	-9
1 guess	-14	-12	-12	-11	-13	-12	-11
1 guest	-3	9	9	9	35	10	4
1 gui	-33	-29	-29	-28	-32	-28	-33
1 guy	-38	-27	-29	-45	-33	-27	-30
1 ha	-5	-9	-14	43	-7	4	0
1 had	-55	-34	-35	-35	-37	-34	-39
1 haiku	-5	11	11	11	56	10	12
1 half	-21	-19	-19	-19	-20	-19	-21
1 hall	-19	-14	-16	-15	-15	-15	-17
1 hand	19	-15	-18	-18	-21	-15	-24
1 handl	41	28	24	31	5	31	109
1 happen	-11	-9	-10	-9	-9	-9	-9
1 hard	-16	-12	-12	-13	-13	-12	-13
1 hardcod	-33	-35	-28	-28	-29	-28	-29
1 harden	-58	-54	-52	-54	-54	-51	-64
1 hardwar	-51	-46	-48	-46	-48	-45	-52
1 has	-11	-16	-18	-13	-14	-15	-20
1 hash	-45	-23	-23	-23	-23	-23	-23
1 hasnt	-26	-23	-23	-24	-31	-23	-26
1 hat	14	-12	-9	-12	-13	-11	-33
1 have	9	-1	-7	-3	10	-3	-6
1 he	-23	-22	-24	-22	-30	-22	-22
1 head	-50	-40	-39	-51	-41	-39	-46
1 headach	-28	-27	-31	-36	-35	-27	-26
1 health	-52	-42	-42	-41	-41	-40	-41
1 hear	-10	-8	-9	-8	-8	-8	-10
1 help	48	30	105	37	35	20	38
1 here	41	7	-6	-15	-2	5	1
1 hey	76	31	25	31	24	29	26
1 high	-26	-24	-25	-24	-32	-24	-25
1 hijack	-29	-20	-20	-20	-20	-19	-20
1 him	-44	-41	-42	-44	-44	-41	-49
1 hipaa	-19	-14	-16	-15	-16	-14	-16
1 hit	-59	-50	-57	-52	-60	-49	-56
1 hm	-36	-36	-34	-35	-39	-35	-36
1 hold	-28	-25	-26	-26	-30	-25	-30
1 hole	-23	-22	-23	-25	-27	-22	-27
1 homework	72	12	8	14	-11	16	19
1 hook	41	-2	-14	-3	-5	-3	-16
1 hope	-14	-10	-11	-10	-11	-10	-10
1 host	-23	-17	-18	-9	-19	-16	-2
1 hous	-8	-7	-7	-7	-7	-7	-7
1 how	69	33	33	34	81	31	33
1 hpc	-43	-28	-31	-49	-37	-29	-32
1 hr	-19	-10	17	-13	-39	-14	-10
1 http	-21	-21	-21	-21	-22	-20	-23
1 hum	-21	-21	-20	-21	-28	-21	-26
1 hypervisor	-21	-19	-19	-19	-21	-19	-27
1 i	15	-10	-8	-10	-9	-9	-12
1 id	33	15	21	50	19	21	20
1 idea	42	57	56	33	86	56	93
1 ident	-41	-23	-23	-24	-23	-23	-24
1 if	-16	-18	-36	-17	-29	-24	-27
1 im	81	28	15	18	23	23	21
1 imag	-28	-26	-27	-22	-26	-24	-28
1 import	-29	-27	-28	7	-29	-25	-32
1 improv	-10	-7	-7	-8	-7	-7	-8
1 in	-22	-24	-19	-24	-23	-23	-26
1 incid	-38	-30	-31	-31	-32	-30	-28
1 includ	-25	-24	-24	-24	-43	-24	-26
1 index	-29	-26	-27	-27	-31	-26	-30
1 infect	-35	-32	-32	-31	-37	-31	-32
1 infer	-30	-29	-34	-30	-31	-28	-30
1 infrastructur	-31	-26	-28	-27	-28	-26	-28
1 ingest	-15	-12	-12	-12	-12	-12	-13
1 inherit	72	27	0	27	25	26	31
1 inject	-38	-27	-28	-28	-30	-28	-29
1 insid	-41	-38	-43	-39	-39	-37	-43
1 inspect	-26	-23	-23	-23	-24	-22	-25
1 instal	-25	-23	-23	-23	-21	-21	-10
1 instead	-40	-6	-41	-38	-33	-30	-31
1 instrument	-22	-18	-18	-18	-18	-17	-19
1 integr	-47	-29	-29	-30	-31	-29	-30
1 intent	-9	-8	-8	-8	-8	-8	-9
1 intern	-37	-34	-36	-35	-41	-34	-35
1 internet	-31	-20	-20	-20	-20	-20	-21
1 into	-20	-8	-21	-20	-20	-19	-20
1 intrus	-35	-33	-33	-34	-35	-32	-33
1 invent	-2	27	34	43	126	32	20
1 investig	-54	-44	-48	-46	-62	-46	-47
1 invoic	13	29	64	28	61	28	28
1 iptabl	-27	-22	-23	-24	-27	-23	-25
1 is	-22	-15	0	-15	-11	-15	-19
1 isnt	-23	-16	-20	1	-19	-17	-23
1 iso	-15	-13	-14	-13	-12	-12	-12
1 isol	-40	-33	-37	-33	-46	-33	-34
1 issu	-24	-22	-22	-23	-26	-22	-23
1 it	-4	-6	-1	-5	-1	-4	10
1 item	16	22	19	23	103	22	22
1 its	-24	-24	-25	-24	-26	-24	-27
1 itself	-36	-33	-33	-33	-38	-32	-38
1 januari	-22	-21	-21	-21	-21	-21	-31
1 jar	-27	-25	-24	-25	-26	-24	-26
1 java	-32	-31	-34	-32	-35	-30	-35
1 jdbc	-14	-12	-14	-13	-12	-12	-12
1 job	22	-1	-6	-1	-3	0	23
1 js	-19	-18	-18	-20	-18	-18	-21
1 just	-24	29	-12	-17	-18	-5	-7
1 karpent	-26	-25	-28	-26	-24	-25	-29
1 kbs	-68	-64	-70	-64	-64	-63	-80
1 keep	-32	-29	-29	-28	-34	-29	-30
1 kei	-61	-54	-54	-52	-53	-52	-74
1 kept	-30	-24	-25	-25	-27	-24	-29
1 kernel	-49	-47	-47	-50	-52	-46	-59
1 key	-13	-7	22	-7	-2	-8	-8
1 kick	-35	-30	-34	-30	-37	-30	-34
1 kill	-24	-24	-24	-24	-33	-23	-25
1 kind	-92	-88	-82	-83	-88	-83	-116
1 kindli	65	12	22	5	14	21	22
1 know	13	5	27	4	-6	5	4
1 kubelet	-15	-14	-15	-16	-14	-14	-16
1 kvm	-11	-10	-10	-11	-11	-10	-17
1 label	-19	-16	-18	-17	-17	-16	-20
1 labor	67	9	-4	11	-4	9	10
1 lack	-9	15	1	9	85	4	-5
1 lambda	-15	-12	-12	-12	-13	-12	-14
1 land	-17	-15	-17	-16	-16	-15	-19
1 laptop	-10	-8	-8	-9	-9	-8	-8
1 larg	3	15	0	15	69	16	15
1 last	-31	-30	-30	-33	-32	-31	-29
1 latest	10	26	1	20	89	21	19
1 launch	-12	-7	-2	-7	9	-8	14
1 law	-16	-13	-13	-13	-14	-13	-13
1 layer	27	-7	-8	-5	-11	-8	-5
1 leaf	-30	-30	-31	-34	-29	-29	-28
1 leak	-34	-27	-27	-27	-28	-26	-27
1 leaki	-24	-23	-23	-26	-27	-22	-24
1 least	-18	-6	-27	42	-17	-7	-13
1 leav	39	7	0	33	-8	8	6
1 leaver	-49	-27	-29	-30	-27	-27	-27
1 left	34	-11	-22	-10	-15	-8	-8
1 legal	-24	-22	-24	-22	-22	-21	-23
1 length	-16	-13	-13	-14	-13	-13	-16
1 less	45	34	49	138	38	50	45
1 let	-49	-41	-43	-42	-45	-41	-40
1 letter	-9	-7	-7	-7	-7	-7	-9
1 level	-36	-32	-34	-33	-39	-32	-34
1 liabl	-37	-34	-36	-35	-49	-35	-36
1 lib	-77	-68	-72	-68	-78	-66	-75
1 librari	-17	-16	-17	-16	-16	-16	-24
1 licens	11	22	23	20	20	24	87
1 life	4	6	3	3	29	6	-3
1 lifecycl	-40	-36	-40	-36	-38	-36	-38
1 lift	-13	28	-2	-10	-19	-2	-28
1 lightsail	-24	-25	-34	-36	-24	-24	-36
1 like	5	-10	-12	7	-9	-7	-11
1 limit	-10	-6	-12	-6	13	-7	-6
1 line	-55	-55	-9	-41	-53	-42	-49
1 link	-39	-36	-37	-39	-40	-36	-41
1 linux	-19	-14	-13	-3	-9	-12	-4
1 list	84	22	23	23	9	21	22
1 listen	-55	-51	-54	-55	-58	-49	-55
1 live	-17	-13	-13	-14	-13	-13	-13
1 load	26	26	16	25	78	25	25
1 local	-22	-20	-22	-24	-21	-20	-22
1 locat	-29	-25	-26	-25	-26	-25	-29
1 lock	-43	-40	-42	-40	-41	-39	-47
1 log	-19	-16	8	-16	-15	-15	-18
1 logic	-13	-10	-10	-10	-10	-10	-10
1 login	-43	-41	-43	-41	-43	-40	-42
1 lol	-29	-28	-28	-27	-35	-27	-28
1 long	5	12	9	11	42	13	7
1 longer	38	9	-2	10	3	11	10
1 look	33	1	0	3	-1	4	1
1 lose	-14	-14	-14	-13	-15	-13	-13
1 lost	13	-2	-1	0	-1	0	-1
1 low	-22	-19	-19	-22	-28	-19	-20
1 lowest	17	12	13	56	1	16	13
1 machin	-21	-18	-19	-18	-28	-17	11
1 made	-49	-40	-41	-40	-46	-41	-43
1 mail	-32	-24	-24	-24	-26	-24	-27
1 maintain	-42	-37	-38	-37	-38	-37	-45
1 mainten	-50	-42	-45	-46	-46	-42	-47
1 major	-18	-18	-19	-18	-18	-17	-20
1 make	-25	-23	-24	-23	-26	-23	-23
1 manag	-37	-21	-14	-26	-27	-25	-29
1 mani	-38	-27	-27	-27	-11	-26	-26
1 manifest	-40	-37	-37	-37	-40	-37	-42
1 manual	-24	-23	-23	-23	-30	-24	-25
1 map	-18	-17	-17	-17	-18	-17	-19
1 march	16	-6	-4	-9	-8	-5	-4
1 mark	-16	-15	-16	-19	-17	-16	-19
1 market	9	-1	-1	-2	-3	-1	-2
1 master	-22	-20	-20	-20	-24	-20	-22
1 materi	-8	-8	-8	-8	-8	-7	-7
1 matrix	140	43	29	38	44	46	39
1 max	-29	-25	-33	-21	15	-22	-21
1 maximum	-15	-13	-24	-13	5	-14	-13
1 may	-44	-32	-38	-32	-23	-32	-32
1 me	75	27	69	37	60	31	30
1 mean	-36	-8	75	10	-22	-3	-6
1 meant	-46	-22	21	-20	-25	-21	-22
1 media	-33	-33	-39	-36	-48	-33	-33
1 meet	-10	-7	-7	-8	-7	-7	-8
1 memori	-32	-30	-35	-30	-26	-29	-34
1 mend	-40	-34	-36	-39	-43	-34	-39
1 merg	-8	-8	-8	-7	-8	-7	-8
1 mess	-18	-16	-17	-17	-19	-17	-17
1 messag	-18	-13	-19	-14	11	-14	-14
1 metadata	-15	-15	-16	-15	-17	-15	-21
1 metal	-23	-20	9	-32	-23	-19	-24
1 metric	-26	-26	-27	-26	-28	-26	-40
1 mfa	-21	-16	-17	-17	-6	-16	-18
1 microcod	-11	-11	-10	-11	-11	-11	-13
1 migrat	-20	-32	-30	-31	-38	-31	-53
1 min	-7	-20	-21	-21	-29	-21	-21
1 mine	26	2	-12	-11	-6	2	0
1 miner	-36	-35	-34	-36	-35	-32	-34
1 minimum	-35	-33	-32	-34	-53	-33	-34
1 minor	-75	-71	-79	-72	-72	-68	-74
1 minut	-25	-20	-21	-23	-23	-20	-22
1 miss	-33	-26	-26	-26	-27	-25	-26
1 mistak	-51	-48	-50	-48	-50	-48	-56
1 ml	-41	-23	-21	9	-30	-20	-23
1 mobil	-19	-18	-18	-19	-19	-17	-19
1 mode	-24	-15	4	24	-31	-15	-18
1 model	69	5	3	5	-7	6	5
1 modul	-4	4	4	-1	30	4	5
1 mondai	20	5	7	6	6	7	7
1 month	-36	-32	-37	-32	-37	-32	-45
1 monthli	7	16	4	0	50	15	12
1 more	-30	-29	-29	-30	-37	-29	-29
1 morn	-35	-33	-35	-33	-18	-34	-36
1 mount	-52	-47	-50	-48	-50	-47	-56
1 move	-38	-38	-36	-36	-40	-35	-40
1 much	76	42	42	31	31	37	40
1 multi	-33	-31	-36	-33	-22	-30	-31
1 must	-17	-27	-31	-27	-31	-27	-33
1 my	27	-3	-12	-7	7	-4	-7
1 myself	33	-5	-10	-11	-9	-5	-10
1 n	37	2	6	5	2	5	2
1 name	6	12	-5	12	60	14	42
1 narrow	-17	-13	-13	-13	-15	-13	-13
1 nearli	-25	-19	-19	-29	-19	-19	-19
1 need	4	-15	-16	-17	-10	-15	-19
1 network	-32	-33	-18	-30	-51	-29	-30
1 never	-21	-20	-21	-22	-22	-20	-26
1 new	6	29	-1	-1	-3	1	0
1 newer	-8	-8	-8	-8	-8	-7	-8
1 newslett	-41	-32	-33	-34	-54	-32	-35
1 next	41	43	16	18	14	18	18
1 night	-51	-48	-47	-57	-49	-47	-84
1 nine	-14	-14	-15	-15	-14	-13	-14
1 no	-17	-20	-23	-22	-24	-20	-16
1 nobodi	-25	-22	-24	-23	-25	-21	-24
1 node	-6	-1	-4	9	3	0	26
1 nodepool	-19	-16	-16	-16	-19	-16	-15
1 noncompli	-39	-37	-36	-36	-44	-37	-38
1 none	-19	-16	-17	-17	-18	-16	-19
1 normal	-49	37	-16	-27	-26	-6	-8
1 not	-15	0	-23	-20	-25	-17	-20
1 noth	14	8	7	27	3	8	8
1 notic	-26	-23	-23	-24	-24	-24	-24
1 now	-28	-25	-25	-22	-9	-22	-22
1 npm	-35	-29	-30	-29	-29	-29	-41
1 nsx	-21	-18	-18	-18	-18	-17	-19
1 number	-19	-17	-18	-18	-22	-18	-19
1 nutshel	215	57	57	78	50	67	65
1 nvidia	-23	-24	-23	-23	-30	-22	-21
1 o	-31	-29	-28	-29	-50	-31	-30
1 object	-25	-24	-26	-22	-10	-22	-24
1 oblig	151	22	10	40	24	33	34
1 obtain	-9	-8	-8	-8	-8	-8	-8
1 ocr	-52	-34	-34	-36	-35	-33	-34
1 octob	-11	-9	-8	-9	-10	-9	-10
1 odd	-11	-10	-10	-11	-11	-10	-10
1 of	-15	-19	-21	-18	-18	-19	-24
1 off	-31	-37	-39	-35	-37	-34	-39
1 offer	-7	-7	-10	-7	-7	-7	-8
1 offic	-38	-34	-35	-35	-42	-33	-36
1 ok	-33	-31	-31	-30	-41	-30	-31
1 okta	-52	-28	-29	-28	-28	-28	-30
1 old	-47	-44	-44	-44	-57	-43	-47
1 on	-31	-30	-33	-30	-31	-31	-38
1 onc	-34	-28	-28	-29	-30	-28	-30
1 one	5	2	15	23	8	4	0
1 onli	-4	1	18	-1	2	1	0
1 ons	-7	-6	-7	-7	-6	-6	-8
1 onto	-27	-26	-27	-26	-40	-26	-31
1 open	-27	-21	-22	-22	-20	-21	-25
1 openssl	-9	-7	-8	-8	-8	-8	-8
1 oper	-28	-25	-25	-25	-26	-25	-27
1 option	-42	-38	-57	3	-46	-37	-51
1 or	-24	-8	-11	3	-13	-8	-1
1 orchestr	-10	-9	-9	-9	-9	-9	-11
1 order	-32	-30	-32	-34	-33	-30	-35
1 org	-35	-27	-27	-29	-32	-28	-32
1 organ	-27	-22	-22	-32	-23	-22	-22
1 os	10	17	14	14	13	17	92
1 other	-11	-10	-9	-10	-9	-9	-10
1 ou	-52	-59	-48	-47	-52	-48	-48
1 ought	-19	-16	-15	-17	-16	-15	-16
1 our	0	-6	-8	-3	-4	-4	9
1 ourself	2	-22	-43	-28	-48	-23	-24
1 ourselv	-45	-55	-51	-55	-51	-50	-63
1 out	14	0	-3	-2	22	1	0
1 outag	-21	-20	-20	-21	-29	-20	-22
1 outlin	113	40	33	38	36	42	44
1 over	-13	-19	-19	-20	-21	-18	-20
1 overnight	-20	-17	-17	-17	-19	-17	-19
1 overview	93	22	23	16	-13	24	24
1 own	7	-2	-2	13	14	4	39
1 owner	22	18	14	17	12	16	66
1 ownership	20	-16	-15	-13	-18	-15	-18
1 packag	-13	-12	-13	-13	-13	-12	-13
1 page	-28	-27	-25	-26	-29	-25	-29
1 pager	67	24	21	21	14	23	26
1 pai	-22	-20	-20	-20	-26	-20	-20
1 paid	20	22	17	20	67	21	19
1 pair	-21	-9	-13	-10	19	-10	-8
1 palo	-18	-8	-9	-6	25	-17	-15
1 pan	-34	-31	-33	-32	-35	-31	-46
1 panda	-30	-30	-31	-31	-31	-30	-48
1 paragraph	56	9	8	11	12	9	15
1 param	-27	-27	-27	-28	-29	-24	-27
1 paramet	-20	-19	-19	-20	-21	-19	-22
1 part	102	24	22	30	21	31	54
1 parti	7	-9	-7	-10	-14	-9	-10
1 partit	-119	-96	-97	-89	-95	-90	-90
1 partner	-20	-18	-21	-19	-20	-18	-18
1 pass	-66	-50	-65	-50	-55	-50	-50
1 passport	-12	-9	-9	-10	-9	-9	-10
1 password	-48	-42	-42	-41	-42	-41	-43
1 past	24	27	27	25	65	25	26
1 patch	-20	-13	-15	-9	-10	-12	27
1 patient	-15	-12	-13	-12	-14	-12	-14
1 pdb	41	57	174	54	84	60	50
1 peek	-24	-24	-36	-26	-24	-24	-27
1 peer	-50	-44	-45	-45	-50	-44	-53
1 pend	19	21	20	18	52	22	18
1 peopl	-31	-24	-25	-24	-25	-24	-25
1 per	76	36	27	26	77	39	39
1 percentag	24	26	6	26	84	27	28
1 perform	-30	-28	-28	-29	-28	-28	-42
1 period	-16	-15	-15	-15	-16	-14	-14
1 permiss	-37	-34	-34	-34	-38	-33	-35
1 permit	-27	-25	-29	-25	-29	-25	-27
1 person	-65	-41	-42	-43	-45	-41	-42
1 phish	-31	-28	-30	-30	-30	-28	-33
1 php	-40	-36	-46	-30	-41	-39	-37
1 physic	-22	-19	-20	-19	-19	-19	-20
1 pi	-50	-40	-39	-40	-43	-39	-64
1 pick	-46	-46	-47	-46	-49	-44	-48
1 pictur	75	19	25	24	23	27	29
1 pile	-27	-27	-27	-27	-33	-27	-28
1 pip	-23	-21	-23	-24	-21	-21	-22
1 pipe	-25	-23	-22	-23	-27	-22	-29
1 pitr	-39	-32	-34	-32	-35	-31	-31
1 pki	16	6	23	60	19	23	22
1 place	-13	-12	-12	-13	-12	-12	-13
1 plain	-19	-21	-22	-21	-23	-20	-22
1 plan	-11	19	-12	-4	21	-2	-6
1 plane	-29	-26	-20	-25	-25	-24	-27
1 plant	-34	-34	-33	-34	-36	-34	-51
1 platform	-25	-20	11	-18	-23	-18	-20
1 pleas	57	31	34	31	71	33	31
1 pls	65	-7	5	9	41	-2	-25
1 plu	-9	-9	-11	-10	-9	-9	-12
1 plugin	-63	-56	-58	-57	-58	-54	-61
1 plz	98	19	26	28	52	25	21
1 pod	-17	-15	-17	-15	-10	-15	-20
1 point	-9	-15	-15	-14	-16	-14	-16
1 poison	-27	-26	-26	-26	-32	-26	-27
1 polici	-48	-41	-41	-41	-44	-31	-45
1 pool	-49	-48	-49	-48	-50	-48	-64
1 port	-18	-17	-16	-17	-17	-16	-18
1 posix	-57	-45	-47	-45	-46	-45	-51
1 possibl	15	19	15	7	71	19	8
1 power	-8	-5	-8	-5	10	-4	-5
1 pre	-51	-44	-46	-44	-43	-43	-52
1 prem	-40	-40	-36	-37	-41	-36	-38
1 premiz	-18	-17	-16	-17	-17	-16	-19
1 presenc	-37	-33	-35	-34	-35	-33	-49
1 press	-27	-26	-27	-30	-36	-26	-30
1 princip	-10	-10	-9	-10	-10	-9	-10
1 print	-16	-16	-15	-16	-20	-15	-16
1 privat	-17	-7	-8	-8	10	-7	-8
1 privileg	-51	-43	-46	-50	-46	-43	-47
1 problem	-14	-12	-14	-14	-12	-13	-12
1 process	-28	-21	-21	-22	-22	-21	-23
1 procur	28	-3	-1	-18	-11	-5	2
1 prod	-3	2	-2	0	28	2	1
1 produc	-42	-35	-37	-36	-36	-35	-52
1 product	-10	-9	-9	-9	-11	-9	-9
1 profil	-19	-15	-15	-15	-15	-14	-17
1 program	-7	-6	-6	-6	-6	-6	-8
1 project	-36	-32	-35	-34	-43	-33	-36
1 promiz	-17	-17	-20	-19	-19	-17	-17
1 prompt	-61	-47	-48	-54	-50	-47	-49
1 protect	-20	-19	-20	-19	-20	-19	-21
1 provid	-19	-17	-18	-18	-19	-17	-18
1 provis	-35	-15	-33	-13	-31	-27	-32
1 proxi	-55	-51	-53	-52	-59	-51	-69
1 public	-19	-16	-18	-17	1	-16	-19
1 publicli	-18	-18	-19	-17	-20	-18	-18
1 publish	-37	-34	-37	-34	-39	-34	-35
1 pull	-41	-24	-24	-24	-24	-24	-25
1 push	-20	-17	-18	-18	-19	-17	-19
1 put	-26	-24	-24	-26	-24	-23	-24
1 python	-4	-3	-5	7	12	-3	-8
1 python3	-52	-46	-51	-47	-53	-46	-61
1 q	-53	-50	-46	-45	-45	-45	-56
1 quarter	11	56	24	24	19	24	25
1 quarterli	20	35	35	31	30	34	83
1 queri	-22	-19	-19	-19	-9	-19	-21
1 question	-41	-35	-32	-32	-32	-34	-33
1 queue	-38	-36	-37	-37	-37	-36	-37
1 quick	12	-19	-8	-9	-9	-9	-15
1 quota	1	22	21	21	100	16	25
1 r	-19	-5	-18	-17	-3	43	5
1 raci	127	16	21	25	8	19	20
1 rack	-7	-7	-7	-7	-6	-7	-8
1 raiz	21	36	36	36	114	31	37
1 rang	-44	-39	-40	-39	-41	-38	-42
1 ransomwar	-17	-15	-16	-17	-17	-16	-18
1 raspberri	-50	-40	-39	-40	-43	-39	-64
1 rbac	-85	-75	-78	-69	-73	-70	-85
1 rce	-61	-43	-43	-56	-55	-45	-63
1 re	-2	-6	-8	-7	-8	-7	-7
1 reach	4	6	6	6	28	6	3
1 reachabl	-62	-46	-46	-45	-47	-45	-46
1 react	-29	-24	-25	-25	-30	-24	-26
1 read	2	8	7	7	61	8	8
1 readabl	-29	-27	-20	-20	-21	-20	-20
1 reader	29	28	14	26	87	25	22
1 reboot	-32	-21	-21	-22	-12	-21	-27
1 rebuild	-14	-12	-12	-12	-13	-11	-12
1 receiv	-13	-12	-12	-12	-12	-12	-13
1 record	-30	-27	-26	-17	-30	-25	-27
1 recov	-18	-16	-14	-15	-15	-15	-17
1 recoveri	-20	-17	-19	-17	-18	-17	-17
1 red	9	-14	-12	-15	-16	-14	-34
1 redishel	-60	-45	-43	-56	-54	-45	-69
1 redund	-50	-53	-54	-48	-49	-47	-54
1 refresh	-36	-30	-37	-36	-31	-29	-30
1 regard	26	-4	-14	-1	32	6	7
1 region	-22	-20	-20	-19	-6	-18	-18
1 regist	-24	-35	-35	-33	-39	-32	-43
1 registri	-38	-34	-35	-34	-35	-34	-40
1 regresshion	-59	-55	-63	-58	-74	-54	-74
1 relaunch	-67	-51	-52	-53	-62	-51	-67
1 releas	-80	-48	-52	-49	-30	-48	-48
1 remain	84	16	3	15	3	16	16
1 remedi	-115	-100	-105	-91	-96	-93	-111
1 remind	15	-20	-19	-22	-61	-20	-19
1 remov	-41	-36	-37	-37	-40	-38	-38
1 renew	-1	0	-1	32	-4	1	-1
1 repair	-28	-25	-25	-25	-28	-24	-26
1 replac	-29	-26	-27	-26	-28	-26	-28
1 replai	-68	-65	-65	-60	-64	-61	-68
1 replic	-28	-25	-25	-25	-27	-24	-25
1 replica	-44	-38	-41	-40	-34	-38	-40
1 report	-18	-14	-15	-16	-15	-14	-15
1 repositori	-16	-15	-15	-15	-15	-15	-16
1 reput	-22	-24	-20	-20	-22	-21	-25
1 request	-28	-26	-26	-26	-30	-26	-30
1 requir	-23	-21	-22	-21	-23	-21	-22
1 research	13	-1	0	-1	-1	0	0
1 reserv	-5	-7	7	3	61	6	7
1 reset	1	17	16	13	46	15	12
1 resolv	-29	-25	-25	-26	-44	-25	-26
1 resourc	-6	2	-19	1	57	3	2
1 respond	-31	-25	-26	-26	-30	-25	-27
1 respons	23	-14	-15	-10	-9	-10	-16
1 rest	-30	-27	-30	-27	-32	-27	-27
1 restart	-44	-40	-42	-41	-53	-39	-49
1 restor	-17	-15	-16	-16	-17	-15	-16
1 restrict	-30	-28	-28	-28	-30	-28	-29
1 result	-41	-38	-38	-38	-43	-38	-42
1 retent	-36	-34	-34	-33	-36	-33	-35
1 retir	-26	-24	-25	-24	-24	-23	-27
1 retri	-29	-24	-24	-24	-24	-24	-25
1 return	-33	-26	-26	-25	-1	-25	-24
1 review	-27	-24	-25	-25	-26	-24	-26
1 revis	-14	-10	-11	-11	-11	-10	-12
1 revoc	-10	-8	-11	-9	-8	-8	-8
1 revok	-34	-30	-30	-32	-31	-30	-31
1 right	-22	-19	-19	-19	-8	-18	-22
1 risk	26	7	6	6	7	7	8
1 rize	-24	-22	-22	-26	-31	-22	-23
1 role	-46	-44	-49	-45	-46	-43	-46
1 roll	-23	-22	-22	-22	-22	-21	-22
1 rollback	-37	-11	-33	-20	20	-13	-10
1 room	-20	-18	-19	-18	-21	-17	-18
1 root	-23	-24	-19	2	-20	-17	-23
1 rot	-72	-65	-63	-63	-65	-61	-69
1 rotat	-70	-63	-67	-63	-63	-63	-86
1 rout	-40	-37	-37	-36	-38	-36	-43
1 router	-53	-38	-37	-38	-39	-37	-39
1 row	10	12	13	10	38	12	9
1 rto	-24	-21	-26	-21	-21	-20	-21
1 rule	-57	-53	-55	-52	-53	-54	-57
1 run	-25	-28	-27	-26	-27	-27	-35
1 runbook	25	-5	-6	-4	-8	-3	-1
1 runc	-22	-20	-21	-22	-23	-20	-24
1 rundown	74	15	18	19	-7	17	18
1 runtim	-35	-31	-11	-32	-34	-32	-48
1 safe	-32	-18	-18	-18	-19	-18	-18
1 safekeep	-30	-30	-34	-30	-51	-29	-29
1 sai	-21	-11	-22	-14	15	-12	-11
1 said	-41	-31	-29	-29	-28	-29	-30
1 same	-61	-60	-56	-53	-55	-56	-58
1 save	-24	31	-13	-2	58	0	3
1 savepoint	-29	-25	-26	-27	-26	-28	-29
1 say	-8	-7	-7	-7	-9	-7	-7
1 scale	-41	-32	-33	-30	-35	-30	1
1 scan	-26	-24	-24	-22	-26	-24	-27
1 scanner	-17	-13	-14	-14	-13	-13	-13
1 schedul	-67	-55	-56	-54	-55	-54	-66
1 schema	-93	-83	-86	-78	-80	-78	-87
1 scim	-53	-27	-27	-27	-27	-27	-27
1 scope	-42	-40	-43	-39	-41	-39	-41
1 scratch	-35	-33	-36	-34	-38	-34	-46
1 script	-63	-57	-59	-56	-57	-55	-62
1 search	-13	-11	-12	-14	-12	-11	-12
1 sec	1	12	12	-12	41	12	10
1 second	5	5	5	4	24	6	4
1 secret	-61	-16	-53	-46	-50	-43	-44
1 secur	4	-13	-15	-11	-12	-10	1
1 see	-8	-3	21	-5	-4	-4	-22
1 select	-17	-16	-19	-16	-20	-16	-17
1 self	8	6	12	44	9	13	6
1 send	0	8	8	6	51	8	6
1 sensor	-35	-31	-31	-31	-49	-31	-34
1 sent	-28	-22	-23	-23	-25	-22	-23
1 sentenc	60	-26	-32	-19	-46	-35	-18
1 serv	-35	-35	-34	-35	-37	-34	-45
1 server	-27	-25	-25	-20	-26	-24	-17
1 serverless	-50	-26	-26	-26	-27	-26	-26
1 servic	-23	-22	-20	-23	-22	-22	-27
1 session	-27	-19	-21	-19	-20	-19	-22
1 set	-26	-24	-25	-24	-27	-24	-20
1 setup	39	11	2	9	10	10	10
1 seven	-8	-7	-9	-8	-8	-7	-7
1 sever	-14	-13	-14	-14	-14	-13	-13
1 shard	-26	-23	-25	-26	-25	-24	-25
1 share	87	15	12	20	13	18	15
1 sheet	66	7	11	13	7	10	10
1 ship	0	-8	-7	-8	-8	-7	-9
1 shop	-21	-17	-17	-18	-18	-17	-17
1 short	50	22	50	23	21	22	24
1 should	-3	0	-2	21	-1	1	-1
1 shouldnt	-19	-17	-18	-18	-17	-17	-18
1 show	-16	-14	-14	-14	-14	-14	-14
1 side	-6	-12	-2	-11	-21	-11	-13
1 sidecar	-10	-7	-9	-7	-7	-7	-8
1 sign	-22	-43	-51	-43	-47	-41	-43
1 signatur	-42	-40	-40	-39	-43	-38	-40
1 sinc	-50	-35	-35	-36	-32	-35	-38
1 singl	-10	-9	-9	-10	-10	-9	-12
1 sit	-26	-23	-24	-23	-24	-23	-27
1 site	-32	-28	-28	-28	-28	-27	-31
1 six	-25	-23	-24	-23	-24	-22	-22
1 size	-48	-41	-48	-41	-3	-41	-43
1 sla	11	14	-3	13	58	15	15
1 slide	46	19	43	20	17	22	23
1 slot	-14	-11	-11	-12	-12	-11	-13
1 slow	-49	-46	-49	-45	-48	-45	-47
1 small	43	8	3	6	-15	5	7
1 smtp	-16	-13	-13	-13	-14	-13	-13
1 snapshot	-50	-34	-34	-34	-34	-33	-35
1 so	-24	-27	-32	-20	-27	-27	-33
1 soc	-9	-6	-7	-7	-7	-6	-7
1 softwar	-34	-32	-32	-32	-33	-32	-41
1 some	-34	-47	-57	-48	-51	-48	-49
1 somebodi	-13	-15	-17	-16	-19	-15	-16
1 someon	-22	-15	-17	-3	-21	-16	-19
1 someth	-5	2	24	0	-3	4	12
1 somewher	-8	-8	-12	-9	-8	-8	-8
1 sorri	-29	-25	-27	-24	-27	-25	-24
1 sourc	-12	-11	-12	-11	-12	-11	-13
1 spam	-13	-11	-11	-12	-12	-11	-12
1 specifi	-30	-28	-27	-28	-46	-28	-28
1 spf	-18	-19	-16	-16	-16	-16	-18
1 split	147	51	44	50	42	49	38
1 spread	-46	-47	-51	-46	-48	-45	-46
1 sql	-30	-27	-27	-26	-29	-26	-27
1 sqli	-44	-39	-50	-31	-45	-43	-40
1 srm	123	36	31	42	40	38	36
1 sse	-29	-15	13	-17	-16	-16	-20
1 ssh	-21	-18	-17	-18	-19	-17	-19
1 sshd	-44	-41	-37	-39	-48	-38	-57
1 ssl	-29	-26	-27	-28	-27	-26	-25
1 stack	-18	-18	-18	-19	-23	-18	-24
1 staff	-17	-14	-14	-14	-16	-14	-17
1 stai	14	3	1	3	16	3	-1
1 stale	-11	-11	-10	-13	-11	-10	-12
1 stand	8	8	54	12	3	14	10
1 standalon	-18	-14	-15	-14	-14	-14	-14
1 standard	-18	-19	-18	-18	4	-15	-15
1 standbi	-10	-11	-10	-10	-11	-10	-10
1 start	37	16	17	20	33	19	17
1 startup	-30	-25	-27	-28	-28	-25	-28
1 state	-17	-12	-12	-12	-12	-12	-13
1 statement	-30	-27	-25	-25	-26	-25	-26
1 statu	-17	-15	-16	-15	-16	-15	-17
1 step	15	31	28	28	86	29	25
1 still	-26	-26	-26	-25	-28	-24	-27
1 stone	-24	-27	-41	-30	-24	-23	-31
1 stop	-24	8	-29	-22	-26	-21	-27
1 storag	-28	-25	-25	-25	-26	-24	-26
1 store	-32	-25	-26	-26	-27	-25	-26
1 stranger	-47	-47	-47	-44	-50	-45	-46
1 stream	-19	-18	-18	-19	-22	-18	-19
1 stripe	-9	-8	-8	-9	-13	-9	-9
1 stuck	-68	-57	-65	-56	-61	-49	-49
1 student	-26	-24	-27	-25	-31	-24	-25
1 stuf	-18	-18	-18	-21	-19	-18	-32
1 stuff	-16	-13	-12	-14	-13	-12	-14
1 style	-20	-18	-18	-19	-21	-18	-24
1 subdomain	-19	-17	-18	-18	-18	-17	-21
1 subnet	-19	-18	-20	-18	-19	-17	-19
1 subscrib	-59	-56	-60	-53	-56	-53	-58
1 such	-12	-11	-12	-12	-11	-11	-11
1 suggest	-15	-14	-14	-14	-15	-14	-16
1 summar	10	1	1	1	0	1	2
1 summari	64	10	7	12	8	10	10
1 suppli	-19	-19	-20	-20	-20	-18	-21
1 support	-9	6	20	7	67	8	0
1 suppos	-26	-22	-25	-23	-23	-22	-23
1 sure	-24	-22	-22	-22	-31	-22	-22
1 surviv	-10	-9	-10	-10	-9	-10	-10
1 swap	-33	22	-22	-17	-21	-16	-18
1 switch	-12	-11	-12	-11	-12	-11	-11
1 syn	-32	-29	-31	-31	-34	-30	-34
1 sync	-81	-50	-50	-50	-52	-50	-75
1 system	-18	-15	-15	-15	-14	-15	-16
1 tabl	-31	-29	-28	-28	-31	-28	-33
1 take	5	-16	-19	-5	-12	-14	-23
1 taken	-18	-18	-18	-20	-19	-18	-32
1 takeov	-21	-18	-19	-19	-19	-18	-22
1 talk	18	-6	-8	-7	-10	-7	-7
1 tamper	-48	-32	-34	-32	-37	-32	-32
1 target	-33	-30	-34	-29	-30	-29	-30
1 task	14	9	12	0	-5	0	-4
1 tb	35	27	33	13	74	33	35
1 tde	-15	-13	-13	-15	-14	-13	-15
1 team	14	-7	-16	26	-21	-4	-13
1 tell	25	10	32	6	13	0	-13
1 templat	-33	-35	-32	-31	-36	-30	-30
1 ten	-13	-13	-15	-15	-16	-13	-13
1 tenant	-26	-26	-32	-25	-27	-24	-26
1 term	24	32	81	32	31	33	34
1 termin	-44	-45	-52	-43	-52	-46	-45
1 terraform	-6	27	3	22	110	19	28
1 test	-23	-20	-19	-20	-21	-19	-20
1 text	-31	-28	-29	0	-35	-25	-30
1 than	15	0	15	14	71	17	16
1 thank	25	11	11	11	11	11	11
1 that	-21	-20	-20	-17	-21	-19	-25
1 the	-23	-22	-25	-21	-21	-22	-24
1 thei	-8	-13	-1	-12	-13	-12	-15
1 their	58	2	12	11	7	11	15
1 them	34	-10	-10	-10	-11	-9	-21
1 then	-48	-43	-44	-39	-40	-40	-41
1 there	-24	-47	-56	-45	-52	-45	-62
1 these	-23	-19	-19	-20	-19	-19	-21
1 thi	-26	-20	-35	-20	18	-19	-20
1 thing	56	-15	-15	-10	-33	-12	-45
1 third	5	14	45	14	14	14	14
1 those	-39	-29	-32	-30	-33	-3	-38
1 though	-65	-63	-61	-58	-72	-59	-63
1 thousand	-16	-15	-17	-15	-17	-15	-15
1 threat	-10	-9	-9	-9	-9	-9	-9
1 three	-12	-10	-13	-12	9	-10	-14
1 throttl	-33	-28	-28	-28	-33	-28	-29
1 through	4	-14	-14	-13	-16	-13	-15
1 throughput	19	29	-16	31	107	31	33
1 thru	-50	-51	-52	-54	-55	-49	-54
1 tick	-17	-19	-17	-17	-17	-16	-16
1 ticket	14	15	15	14	35	15	13
1 tier	-10	-9	-9	-9	-10	-9	-9
1 time	3	3	0	-3	33	3	-12
1 timeout	-37	-35	-37	-35	-36	-35	-42
1 tls	-25	-23	-24	-23	-24	-23	-25
1 tlsv1	-46	-44	-46	-44	-47	-45	-62
1 to	-16	-22	-24	-19	-16	-21	-24
1 todai	18	-1	-20	-2	-24	-3	-1
1 toggl	-40	-38	-45	-55	-42	-36	-36
1 token	-38	-38	-45	-38	-40	-37	-39
1 told	-27	-24	-26	-25	-27	-23	-27
1 too	-40	-33	-32	-33	-34	-32	-33
1 took	-18	-14	-14	-15	-16	-14	-15
1 topic	-20	-19	-19	-20	-19	-20	-21
1 touch	-52	-42	-45	-46	-47	-42	-50
1 trace	-10	-10	-10	-11	-15	-10	-10
1 traffic	-26	-24	-28	-25	-25	-24	-28
1 train	-25	-17	-18	9	-22	-15	-16
1 transfer	-9	-9	-9	-9	-8	-8	-10
1 transit	-59	-57	-64	-55	-54	-54	-60
1 trigger	-23	-22	-22	-21	-22	-22	-32
1 trim	-24	-22	-22	-22	-26	-22	-24
1 truck	-47	-46	-44	-47	-54	-44	-59
1 true	-48	-41	-52	-42	-44	-41	-50
1 tune	-33	-31	-30	-31	-32	-30	-33
1 tunnel	-38	-26	-27	-27	-28	-26	-35
1 turn	-30	-28	-30	-28	-30	-28	-30
1 two	9	6	18	6	32	8	7
1 txt	-15	-14	-14	-15	-15	-14	-16
1 type	-7	-1	9	-5	-10	-2	26
1 u	52	19	9	10	19	60	25
1 ubuntu	-27	-25	-25	-26	-31	-25	-39
1 uh	-8	-8	-9	-8	-8	-8	-14
1 um	-18	-13	-14	-13	-15	-13	-13
1 under	-32	-32	-33	-32	-36	-32	-37
1 underli	-47	-41	-44	-44	-46	-42	-66
1 underneath	-77	-70	-70	-69	-75	-69	-91
1 unintend	-21	-18	-18	-18	-19	-18	-19
1 unless	-13	-12	-12	-12	-15	-12	-12
1 unlock	-32	-30	-30	-29	-33	-29	-30
1 untag	-10	-10	-10	-10	-10	-9	-9
1 unus	-74	-68	-69	-66	-74	-67	-82
1 up	-8	-18	-19	-17	-22	-16	2
1 updat	-25	-20	-17	-22	-22	-20	-1
1 upgrad	-20	-15	-21	-19	-14	-14	22
1 upkeep	-39	-35	-40	-37	-35	-34	-36
1 uplink	-27	-25	-28	-26	-25	-24	-24
1 upload	-36	-33	-34	-32	-34	-31	-34
1 uptim	-9	-7	-7	-7	-7	-7	-8
1 url	-18	-15	-14	-15	-15	-14	-15
1 us	19	-8	-10	-1	-7	-5	-10
1 use	20	-9	-14	-10	-16	-9	-12
1 user	-41	-30	-24	-29	-13	-28	-32
1 valid	-22	-21	-22	-22	-23	-21	-22
1 var	-13	-13	-14	-13	-17	-13	-14
1 variabl	-34	-29	-32	-29	-29	-28	-28
1 vcenter	-41	-39	-38	-38	-39	-37	-58
1 vendor	-12	-12	-14	-14	-15	-13	-12
1 verifi	-14	-12	-12	-12	-12	-12	-12
1 version	-60	-56	-55	-56	-47	-56	-69
1 vessel	-24	-23	-23	-26	-27	-22	-24
1 vet	-25	-23	-23	-23	-24	-23	-23
1 via	-35	-34	-33	-38	-33	-33	-36
1 video	-1	16	15	5	65	17	22
1 viewer	-47	-44	-47	-44	-44	-42	-44
1 virtual	-25	-18	-20	-18	-19	-18	-17
1 viru	-17	-14	-14	-14	-15	-14	-14
1 visibl	-16	-15	-15	-14	-14	-14	-14
1 volum	-34	-22	-22	-22	-16	-22	-24
1 vpn	-46	-39	-39	-40	-42	-38	-48
1 vs	113	133	51	109	53	69	61
1 vsphere	-19	-14	-15	-14	-14	-14	-17
1 vulner	-17	-16	-16	-17	-17	-16	-21
1 w	18	-21	-29	-20	-29	-20	-20
1 wait	-28	-26	-29	-27	-27	-27	-38
1 walk	44	12	9	12	5	11	8
1 wall	-33	-32	-45	-35	-44	-32	-35
1 want	3	2	-7	-1	-8	-6	-8
1 warehous	-31	-27	-31	-28	-35	-26	-31
1 was	-18	-16	-17	-16	-17	-16	-17
1 watch	-51	-41	-46	-41	-58	-41	-42
1 way	-30	-28	-28	-30	-35	-28	-32
1 we	-19	-22	-30	-23	-27	-26	-33
1 weak	-19	-16	-18	-16	-16	-15	-16
1 web	-11	-9	-9	-10	-9	-9	-9
1 week	6	-16	-11	-10	-11	-9	-10
1 weekend	-43	-40	-39	-40	-44	-38	-41
1 weight	-57	-30	-31	-34	-31	-30	-31
1 went	-47	-42	-48	-41	-49	-41	-41
1 were	-8	68	5	6	2	7	10
1 what	69	27	78	29	38	26	18
1 whatev	-31	-30	-34	-32	-41	-30	-32
1 when	-22	-20	-22	-20	0	-20	-23
1 where	19	-6	-4	13	-7	14	-14
1 whether	-21	-18	-19	-18	-20	-18	-21
1 which	4	6	-5	17	8	-2	-5
1 while	-20	-19	-20	-19	-22	-18	-21
1 who	-22	-23	-24	-22	-23	-21	-15
1 whole	0	-27	-21	-19	-20	-20	-21
1 whom	3	6	5	6	6	7	32
1 whose	-26	-23	-24	-24	-23	-23	-21
1 why	56	63	62	47	133	62	63
1 wide	-70	-65	-66	-63	-67	-63	-81
1 will	-31	-17	-19	-17	10	-17	-17
1 window	-56	-47	-51	-50	-51	-46	-51
1 windows	-41	-38	-40	-30	-39	-38	-61
1 wipe	-25	-22	-23	-25	-23	-22	-22
1 with	21	-5	-7	1	11	-2	-3
1 without	-12	-7	-10	18	-8	-7	-9
1 wont	-25	-25	-25	-24	-29	-25	-27
1 work	-25	9	-32	5	-19	-15	-16
1 worker	-26	-22	-23	-21	-19	-20	13
1 workflow	-9	-14	-9	-11	14	-6	-7
1 world	-26	-20	-20	-20	-27	-20	-20
1 would	12	8	-7	14	-5	-1	-3
1 wouldnt	-27	-25	-25	-25	-30	-26	-27
1 write	-34	-40	-42	-39	-35	-39	-50
1 written	-25	-22	-26	-23	-24	-23	-22
1 wrong	-37	-21	-35	-25	13	-21	-23
1 wrote	-12	-10	-9	-10	-10	-9	-10
1 xen	-12	-11	-11	-12	-12	-11	-16
1 xss	-15	-14	-15	-16	-15	-14	-18
1 xz	-56	-36	-35	-36	-43	-36	-45
1 year	-12	-9	-12	-11	3	-9	-9
1 yes	-18	-18	-20	-19	-18	-18	-18
1 yesterdai	97	65	51	64	126	65	64
1 yike	-11	-8	-8	-8	-9	-8	-9
1 you	35	28	45	29	26	59	29
1 your	-49	-47	-49	-50	-48	-46	-59
1 zero	12	14	20	13	59	19	13
1 zip	9	7	6	48	-6	9	1
1 zone	-16	-15	-18	-15	-16	-15	-15
10	-21	-34	-22	-26	-23	-22	-24
100	-14	-12	-13	-14	-13	-12	-13
12	-36	-31	-30	-34	-38	-33	-40
13	-1	-3	-9	37	-16	-1	-8
14	-47	-40	-39	-40	-41	-38	-43
14 month	-18	-18	-18	-19	-20	-18	-30
14 to	-17	-21	-18	-24	-19	-18	-22
16	-41	-44	-43	-48	-51	-43	-59
16 on	-17	-21	-18	-24	-19	-18	-22
169	-48	-29	-28	-30	-32	-29	-55
169 254	-48	-29	-28	-30	-32	-29	-55
2	-36	-34	-37	-39	-32	-33	-37
2 !action	22	-14	21	88	17	18	20
2 !against	7	76	15	38	17	16	14
2 !asksOwner	-35	-4	-29	-27	-27	-25	-29
2 !asksValue	21	55	11	19	20	16	16
2 !both	-35	14	-22	-34	-23	-22	-25
2 !choose	29	-7	29	106	28	30	30
2 !cloud	-17	-34	-18	-44	4	-18	-31
2 !compare	8	98	20	26	17	21	19
2 !correction	11	-8	-8	-18	-10	-8	-9
2 !events	-39	-65	-41	-39	-39	-39	-39
2 !follow	-40	3	-30	-28	-29	-28	-31
2 !gains	14	68	15	7	16	19	19
2 !general	19	0	25	77	22	20	24
2 !greeting	-4	24	-4	-31	-4	-5	-4
2 !helpData	21	1	23	56	24	19	24
2 !managedOne	-18	-46	-22	-8	-20	-20	-23
2 !meaning	68	-1	129	29	11	30	24
2 !move	-5	27	2	-7	2	4	3
2 !notPrice	-18	-13	-17	-7	-17	-15	-17
2 !ofEach	-35	-12	-28	-37	-27	-25	-29
2 !otherCloud	-17	-34	-18	-44	4	-18	-31
2 !outside	-25	-27	-25	-38	-33	-25	-24
2 !overview	9	47	8	25	8	12	11
2 !ownOne	-3	12	-1	18	-2	0	0
2 !patches	-29	-55	-31	-9	-31	-29	-37
2 !points	-14	-23	-14	-16	-15	-15	-15
2 !price	15	-30	14	55	49	15	15
2 !responsible	-5	49	5	6	3	6	3
2 !second	14	50	16	11	14	15	16
2 !secures	0	27	4	28	6	6	4
2 !services	-28	24	-15	-46	-20	-21	-17
2 !sideAws	-56	-34	-37	-55	-36	-37	-46
2 !sideCustomer	-3	10	-4	21	-8	-4	-5
2 !tag	-24	-28	-25	-31	-26	-25	-25
2 !term	25	55	26	17	15	19	17
2 !them	-16	-14	-13	-1	-16	-13	-15
2 !us	-3	14	-3	18	-6	-3	-3
2 !usOrThem	-51	-53	-52	-73	-78	-52	-60
2 !who	-23	4	-20	-18	-20	-17	-20
2 !wholly	-8	47	-7	-11	-4	0	-2
2 !yesNoStart	11	57	16	-33	42	18	18
2 0	-19	-27	-20	-23	-21	-19	-19
2 1	-35	-45	-39	-46	-40	-35	-36
2 200	0	-3	0	9	-1	0	0
2 3	-17	-18	-18	-33	-17	-18	-17
2 5	-5	-31	-8	-8	27	-6	-9
2 9	-20	-38	-21	-21	-21	-21	-21
2 90	-31	-41	-32	-39	-33	-32	-32
2 @	-58	15	-38	-27	-38	-39	-41
2 a	2	5	0	35	1	3	2
2 about	-29	-56	-30	-2	-30	-30	-30
2 access	-23	-37	-27	-25	-24	-24	-25
2 account	-42	-55	-45	-50	-43	-41	-41
2 activ	-30	-40	-32	-35	-32	-31	-31
2 ad	-46	-13	-24	-33	-22	-23	-22
2 add	-30	-49	-26	-29	-30	-27	-30
2 addit	1	15	1	-5	2	2	2
2 admin	29	-5	25	77	25	27	27
2 after	-8	60	10	5	8	10	10
2 against	13	87	21	16	17	22	20
2 agent	-41	-25	-46	-71	-42	-41	-65
2 all	93	15	17	37	27	28	25
2 am	-30	-57	-38	-37	-37	-33	-31
2 amazon	7	34	10	20	7	9	6
2 ami	-48	-97	-50	-22	-47	-46	-47
2 an	-14	-13	5	-1	-10	-9	-10
2 and	-12	32	-7	-5	-7	-6	-7
2 angl	4	39	5	0	-2	-2	6
2 any	-11	-10	-10	-14	-10	-10	-10
2 anyth	18	48	19	45	17	21	18
2 api	-21	-28	-24	-16	-21	-22	-20
2 app	11	-4	11	31	10	11	11
2 are	-39	-65	-41	-43	-39	-39	-41
2 as	-31	-18	-34	-25	-43	-25	-29
2 ask	21	58	19	5	18	20	22
2 assign	-36	-45	-36	-41	-36	-35	-35
2 at	-27	-36	-27	-23	-28	-27	-27
2 attach	-18	-30	-19	-20	-20	-18	-18
2 audit	-21	-20	-21	-20	-23	-20	-19
2 avail	-47	-73	-49	-49	-47	-47	-48
2 awai	-7	31	-3	-14	-5	-2	0
2 aws	-15	-37	-17	-22	-11	-16	-19
2 babysit	32	5	32	93	22	32	36
2 back	14	45	12	-13	12	14	13
2 backlog	20	49	18	-6	18	19	20
2 backup	-29	-43	-29	-30	-33	-29	-30
2 base	13	-15	8	41	12	12	13
2 basement	-16	-26	-16	-18	-16	-16	-16
2 be	-43	0	-25	-38	-28	-23	-23
2 becam	10	46	7	-11	9	9	10
2 becaus	-18	-24	-18	-29	-19	-18	-18
2 befor	-37	18	-10	-12	-11	-11	-10
2 behind	-6	-9	-6	-7	-6	-6	-6
2 below	-34	-61	-35	-42	-35	-35	-40
2 besid	-10	61	4	-46	-1	-4	2
2 between	1	22	-2	12	-5	1	1
2 boss	3	-21	3	46	-4	3	6
2 both	-14	66	10	4	11	10	5
2 box	-9	4	-11	-10	-11	-9	-9
2 broker	-13	-32	-15	-2	-15	-15	-14
2 build	32	73	31	5	30	31	30
2 burden	32	101	32	14	27	32	32
2 but	24	-2	23	60	22	22	23
2 by	-11	6	-8	-17	-5	-8	-9
2 call	-14	-18	-14	-17	-14	-14	-14
2 can	-28	-47	-28	-28	-36	-28	-28
2 care	13	4	13	30	13	14	14
2 carri	18	45	25	35	22	22	26
2 center	-25	-43	-25	-26	-25	-25	-25
2 cert	-30	-41	-32	-34	-33	-31	-30
2 certif	-16	-26	-16	-17	-17	-16	-16
2 chang	5	80	21	15	18	24	25
2 choos	-39	-62	-41	-44	-39	-40	-39
2 chore	4	48	8	-16	1	7	7
2 class	-34	-55	-30	-36	-34	-30	-35
2 cluster	-64	-126	-63	-24	-96	-65	-72
2 cni	-45	-46	-48	-47	-43	-43	-49
2 code	-34	-65	-34	-36	-34	-34	-34
2 come	-38	-16	-35	-80	-34	-34	-33
2 compani	-36	-61	-36	-51	-36	-36	-36
2 compar	8	99	14	3	-1	15	13
2 complianc	16	55	14	6	14	15	16
2 comput	-42	-73	-41	-42	-41	-42	-42
2 contain	-7	-29	24	15	-6	-9	-17
2 contractor	27	70	25	18	26	27	27
2 contrast	-4	73	10	-27	-11	2	9
2 could	-36	50	-3	-33	-25	-4	-1
2 creat	-13	-19	-14	-14	-14	-13	-14
2 custom	13	39	24	67	11	22	23
2 cve	-41	-73	-41	-32	-40	-39	-39
2 data	-24	-38	-25	-6	-24	-23	-25
2 databas	9	-10	9	44	4	8	9
2 db	-7	-37	-12	24	-8	-8	-8
2 decid	-27	-53	-27	-27	-26	-27	-27
2 decrypt	-18	-25	-18	-25	-18	-18	-18
2 default	-28	-50	-31	-35	-31	-30	-35
2 delet	-54	-96	-54	-70	-54	-54	-55
2 demand	-3	-42	-4	32	-4	-3	-3
2 desktop	3	33	6	-16	4	5	5
2 dev	-11	-14	-11	-13	-13	-12	-12
2 diff	13	68	13	11	8	20	16
2 differ	8	74	9	1	5	11	10
2 disappear	0	22	0	-4	0	1	2
2 dns	-16	-26	-16	-17	-17	-16	-16
2 do	23	59	26	52	24	26	26
2 docker	29	22	70	16	29	26	28
2 doe	-14	45	5	-18	4	4	2
2 doesnt	-33	-45	-29	-40	-34	-30	-35
2 domain	-6	-9	-8	-6	-6	-6	-7
2 dont	36	5	35	87	36	35	36
2 down	-12	-19	-12	-12	-12	-12	-12
2 drop	2	9	0	5	2	2	2
2 durabl	-59	-96	-63	-59	-66	-60	-81
2 duti	-6	47	5	-10	4	7	6
2 each	-53	-47	-44	-57	-46	-44	-46
2 effort	-30	-66	-30	-18	-32	-30	-31
2 either	14	61	16	-8	15	15	15
2 els	-1	-21	-3	35	-1	-1	-2
2 employe	-17	-18	-17	-31	-17	-17	-17
2 enabl	-40	-53	-45	-41	-41	-41	-49
2 encrypt	-34	-55	-34	-36	-36	-34	-34
2 endpoint	-29	-37	-33	-39	-31	-30	-30
2 engin	-18	-18	-18	-27	-18	-18	-18
2 environ	-21	-29	-22	-23	-22	-21	-24
2 event	-54	-68	-53	-57	-55	-52	-53
2 execut	-19	-38	-20	-20	-20	-20	-20
2 explain	75	3	140	29	12	32	26
2 extra	3	63	13	9	12	13	14
2 fewer	30	-36	26	99	30	29	30
2 file	-17	-18	-5	18	-4	-4	-4
2 fix	-35	-45	-36	-52	-36	-36	-35
2 for	-4	-10	-3	34	-1	-1	-1
2 from	-1	22	-1	-1	-3	-1	-1
2 front	-14	-1	-14	-28	-14	-16	-14
2 fsx	27	56	27	34	26	27	28
2 game	4	-2	4	17	4	4	4
2 get	11	21	10	10	11	10	9
2 give	19	77	23	19	11	21	19
2 glibc	-15	-23	-15	-15	-15	-15	-15
2 go	2	30	4	4	4	5	5
2 goe	15	70	19	8	17	19	20
2 gone	15	43	14	-8	13	14	15
2 gpu	12	-1	10	32	9	11	11
2 graph	1	-30	-5	35	0	0	1
2 group	21	65	13	2	19	20	14
2 guard	20	98	14	31	31	32	23
2 guest	-25	-30	-29	-28	-28	-26	-24
2 hand	12	44	15	27	12	15	12
2 harden	-30	-48	-29	-42	-30	-30	-30
2 has	-2	-19	-2	42	-1	0	0
2 hate	21	-17	20	83	19	21	-4
2 have	-20	5	-13	-24	-15	-15	-15
2 host	-21	-35	-23	-24	-21	-22	-27
2 how	11	52	16	10	9	15	17
2 i	-21	-31	-20	7	-20	-19	-20
2 if	-14	14	-3	8	-5	-2	-2
2 imag	-14	-21	-14	-18	-14	-14	-15
2 in	15	23	-5	5	-2	1	0
2 instal	-29	-50	-32	-1	-29	-29	-33
2 instead	5	28	2	2	4	5	6
2 intern	-9	-34	-15	21	-9	-11	-9
2 into	-18	-23	-19	-24	-18	-18	-21
2 is	-13	1	-10	-11	10	-9	-9
2 isnt	-15	-19	-14	-16	-15	-16	-15
2 it	-27	-50	-27	-11	-28	-25	-27
2 its	-28	-27	-26	-32	-29	-26	-26
2 itself	15	-5	14	11	42	15	13
2 job	-5	-4	-4	24	-1	0	-5
2 join	-27	-47	-28	-40	-30	-27	-26
2 jupyt	23	42	13	24	18	21	18
2 keep	-17	-37	-14	10	-14	-13	-17
2 kei	-16	-24	-17	-18	-16	-16	-17
2 key	-26	-54	-26	-11	-28	-26	-27
2 keycloak	23	22	23	47	22	23	23
2 know	-23	-43	-23	8	-29	-23	-21
2 lambda	14	11	14	31	14	14	14
2 land	57	17	-19	11	3	10	15
2 last	-15	-21	-16	-20	-16	-16	-16
2 launch	-31	-45	-34	-35	-34	-31	-38
2 least	-2	-35	0	49	-3	-3	0
2 leav	21	45	18	32	20	23	25
2 left	0	22	4	-2	4	4	4
2 less	40	14	39	118	37	39	41
2 like	-3	-42	-7	25	-6	-4	-5
2 line	39	112	34	16	23	32	35
2 list	-9	38	11	25	11	13	14
2 llama	6	21	6	4	5	6	6
2 load	-31	-42	-25	-30	-37	-27	-31
2 log	-51	-90	-54	-41	-53	-53	-53
2 login	-10	-25	-10	3	-10	-10	-10
2 look	8	23	8	28	5	8	7
2 machin	-32	-62	-31	-32	-31	-31	-31
2 maintain	-12	-2	-21	-15	-14	-12	-19
2 mainten	12	-33	11	63	12	13	13
2 manag	17	39	16	17	17	17	16
2 map	-55	-70	-62	-53	-54	-53	-60
2 me	-34	-7	-27	-24	-52	-28	-31
2 mean	16	-3	-7	-27	-7	-5	-6
2 migrat	-7	36	-6	-6	-10	-4	-4
2 minim	46	-40	43	145	40	42	42
2 minimum	-19	-41	-25	2	-24	-21	-22
2 model	19	50	28	73	32	30	26
2 monitor	28	-8	26	62	27	26	27
2 monthli	-48	-104	-54	-74	-49	-49	-69
2 more	11	76	28	45	18	26	21
2 move	-17	69	-14	-23	-1	3	2
2 much	27	-11	28	80	27	27	28
2 must	-26	-37	-26	-41	-25	-25	-29
2 my	-26	23	-8	-5	-10	-5	-4
2 n	18	66	11	8	8	22	21
2 name	-52	-62	-52	-60	-72	-52	-50
2 need	7	-11	7	26	7	6	4
2 neo4j	8	55	10	16	-2	11	7
2 network	-22	-30	-26	-34	-23	-23	-23
2 never	-14	-40	-15	4	-15	-14	-16
2 new	-35	-53	-34	-43	-35	-35	-35
2 next	11	72	23	20	21	22	19
2 night	22	13	20	65	16	21	18
2 no	49	-32	-8	16	32	10	10
2 nobodi	33	13	32	103	28	33	34
2 node	-31	-78	-33	2	-32	-32	-34
2 normal	-31	-25	-32	-20	-28	-28	-38
2 not	25	-3	67	70	18	23	27
2 now	-14	-21	-15	-19	-15	-15	-15
2 oblig	-1	37	11	58	-7	10	14
2 oci	-17	-34	-18	-44	4	-18	-31
2 of	-13	-7	-4	-6	-14	-11	-12
2 off	12	45	28	52	30	29	30
2 offlin	-33	-52	-32	-40	-32	-32	-33
2 old	-8	-17	29	-18	-25	-10	-10
2 on	-12	7	4	18	-7	-5	-8
2 onc	33	46	33	75	29	34	32
2 one	14	-4	17	63	17	20	19
2 onli	-22	-48	-28	9	-29	-26	-23
2 onto	16	51	14	7	16	16	16
2 open	-33	-54	-34	-38	-42	-34	-34
2 openvpn	-3	25	-5	-13	-4	-4	-1
2 oper	-27	-47	-28	-30	-28	-27	-28
2 ops	0	-9	2	17	-4	0	0
2 or	8	60	17	62	21	18	14
2 os	-51	-113	-54	-48	-53	-52	-62
2 other	17	58	19	13	17	17	19
2 our	-3	-12	-10	9	-11	-9	-10
2 ourselv	9	-5	8	58	5	11	-3
2 out	-4	3	-8	8	-6	-5	-5
2 over	-24	-24	-30	-3	-25	-22	-25
2 own	-11	6	-6	-17	-8	-6	-6
2 packag	-8	-13	-9	-9	-8	-8	-9
2 pair	25	79	20	5	20	24	24
2 part	5	91	40	72	35	36	33
2 parti	-12	-14	-13	-20	-13	-12	-12
2 patch	-37	-44	-38	-47	-38	-37	-44
2 peopl	34	2	33	77	33	33	33
2 permiss	-24	-39	-24	-26	-24	-24	-24
2 person	17	46	17	24	15	17	11
2 pick	-21	-50	-23	6	-24	-21	-22
2 plain	-39	-58	-39	-29	-41	-42	-38
2 platform	-42	-68	-44	-52	-46	-42	-43
2 pleas	8	62	13	21	-1	14	12
2 pls	24	162	40	30	34	27	41
2 pod	-21	-24	-25	-23	-21	-20	-20
2 point	-9	-12	-10	-13	-9	-9	-9
2 polici	-5	-9	-5	-5	-5	-5	-5
2 possibl	30	16	29	69	24	29	30
2 postfix	6	9	9	44	2	9	10
2 prod	-10	-13	-10	-12	-11	-10	-11
2 protect	13	93	27	18	19	27	26
2 provid	-26	-32	-26	-40	-26	-26	-26
2 provis	-24	-64	-22	7	-25	-21	-24
2 proxi	26	-4	27	72	27	27	26
2 public	-12	-20	-13	-14	-13	-13	-12
2 put	39	81	38	35	38	38	38
2 rather	22	13	22	59	21	22	22
2 reach	-25	-30	-25	-38	-29	-25	-25
2 read	-6	-7	-7	-20	-9	-8	-13
2 rebuild	14	12	14	32	14	14	14
2 record	-30	-49	-30	-35	-32	-30	-31
2 regard	-17	38	-8	-27	-30	-9	-6
2 region	31	98	3	23	36	37	37
2 remain	30	-26	1	-1	1	1	2
2 remov	-33	-55	-34	-35	-34	-34	-34
2 renew	-32	-47	-34	-36	-36	-33	-32
2 replac	-29	-42	-30	-46	-31	-29	-32
2 respons	-4	53	7	8	4	7	5
2 rest	-2	33	-4	-11	-5	0	-3
2 retent	-8	-12	-9	-9	-10	-9	-9
2 right	-24	-26	-24	-31	-26	-24	-24
2 role	-22	-40	-22	-23	-22	-22	-22
2 roll	-31	-44	-33	-38	-35	-32	-31
2 rotat	-37	-47	-40	-47	-38	-38	-43
2 run	12	45	19	23	17	20	18
2 runtim	-38	-49	-44	-39	-37	-38	-39
2 sai	-18	-47	-16	27	-26	-19	-16
2 same	-18	123	3	-15	7	9	-6
2 say	18	43	14	1	18	15	19
2 secur	13	1	13	62	16	16	14
2 self	26	94	26	-16	25	26	27
2 server	16	8	20	65	20	21	19
2 servic	0	10	35	-14	2	3	1
2 session	7	-11	7	32	7	7	7
2 set	-17	-17	-17	-20	-18	-17	-18
2 share	-28	12	-7	12	-8	-4	-6
2 ship	-15	-23	-15	-15	-15	-15	-15
2 should	7	8	9	45	7	10	7
2 show	14	53	15	-2	16	15	16
2 side	-8	35	2	0	2	1	1
2 sit	-18	-23	-18	-20	-21	-19	-18
2 size	-34	-56	-40	-56	-46	-36	-36
2 smaller	36	-26	36	86	36	35	36
2 so	1	55	8	-2	9	7	8
2 socket	12	-4	10	57	6	10	11
2 softwar	-8	-26	-10	11	-8	-10	-9
2 somebodi	-21	-31	-22	-22	-24	-21	-21
2 split	8	114	24	-10	23	26	25
2 sse	-45	-73	-48	-52	-46	-47	-45
2 stack	26	-12	22	64	24	24	24
2 staff	-14	-31	-16	19	-15	-13	-13
2 stai	-12	-22	-3	24	-3	-3	-3
2 start	-42	-61	-42	-56	-43	-43	-44
2 still	-6	-30	-9	3	-10	-7	-9
2 stop	-20	1	-23	-47	-20	-21	-21
2 store	18	1	18	48	18	17	18
2 swap	-15	60	9	-32	5	9	10
2 switch	12	38	11	-11	7	9	10
2 system	-35	-51	-35	-48	-35	-35	-36
2 tabl	10	-4	9	39	9	10	10
2 take	-25	11	-4	1	-3	-3	-2
2 talk	31	27	72	23	31	28	31
2 task	54	23	27	22	29	27	25
2 tb	38	13	34	36	79	36	38
2 team	-17	-14	-18	-14	-22	-17	-16
2 term	19	59	19	49	14	27	24
2 than	18	52	20	-8	37	19	18
2 that	-20	-9	-19	-35	-21	-19	-20
2 the	-17	-12	-15	-5	-17	-15	-15
2 thei	-9	-32	-10	14	-12	-10	-9
2 their	-51	-8	-32	-39	-31	-31	-42
2 them	-43	-45	-43	-67	-48	-43	-44
2 themselv	-17	-26	-19	-24	-18	-18	-18
2 then	14	6	54	4	13	12	13
2 there	4	31	2	-19	3	6	1
2 these	-32	-57	-32	-39	-32	-32	-35
2 thi	-28	-30	-27	-42	-27	-28	-27
2 thing	19	18	21	49	21	19	22
2 think	-10	-1	-10	-18	-12	-9	-9
2 those	-7	2	-7	-9	-7	-7	-8
2 through	-28	-36	-29	-32	-36	-30	-30
2 to	6	15	6	25	6	8	8
2 turn	-19	-27	-20	-22	-21	-20	-20
2 two	5	19	4	-6	4	4	4
2 ubuntu	-29	-58	-30	-34	-31	-30	-30
2 under	-55	-63	-56	-57	-54	-54	-58
2 underneath	-16	-24	-16	-16	-16	-16	-16
2 up	10	32	11	7	10	11	12
2 updat	-8	-39	-11	32	-9	-9	-18
2 upgrad	-42	-79	-42	5	-42	-41	-58
2 upkeep	12	38	15	51	9	12	15
2 us	13	19	9	22	7	11	10
2 use	-12	-40	-13	15	-12	-10	-10
2 user	-59	-85	-64	-58	-58	-58	-63
2 v	7	83	10	13	9	12	13
2 valid	-16	-26	-16	-17	-17	-16	-16
2 version	-34	-48	-36	-46	-37	-35	-35
2 versu	10	77	24	39	26	27	25
2 via	-25	-38	-26	4	-45	-27	-25
2 vs	-5	27	6	43	7	8	5
2 vulner	-6	-9	-6	-7	-6	-6	-6
2 w	25	61	23	43	27	27	27
2 wait	1	-57	-28	-32	-28	-28	-28
2 want	3	-36	2	68	3	3	2
2 warehous	-17	-25	-18	-21	-18	-18	-18
2 was	-25	-34	-26	-32	-25	-26	-25
2 we	18	66	19	13	18	20	18
2 week	-16	-17	-16	-25	-16	-15	-16
2 well	-28	-54	-28	-28	-27	-28	-28
2 went	12	30	12	11	10	12	12
2 were	-20	7	-19	-47	-22	-19	-19
2 what	36	64	14	24	21	24	23
2 when	43	4	14	38	15	15	19
2 where	15	58	22	13	16	16	19
2 which	-17	-36	-18	-7	4	-18	-21
2 whichev	22	-16	24	71	20	22	26
2 who	-37	-10	-30	-28	-28	-26	-31
2 whom	-10	13	-8	-31	-9	-9	-9
2 whose	-37	-24	-36	-45	-32	-33	-37
2 will	-17	-25	-17	-26	-19	-17	-18
2 win	6	-9	6	31	4	5	5
2 windows	6	-43	16	79	18	18	17
2 wise	0	18	0	0	-6	0	0
2 with	-15	-16	-15	8	-25	-14	-14
2 without	-13	-21	-13	-16	-13	-13	-13
2 work	17	58	22	30	14	21	21
2 workload	13	-22	6	75	8	10	13
2 would	-4	52	10	-9	12	13	14
2 write	-37	-58	-38	-43	-40	-37	-38
2 wrote	-13	-14	-13	-21	-13	-13	-13
2 you	-5	9	1	28	-19	-1	4
2 zip	16	61	14	21	18	19	14
20	48	17	18	18	14	18	16
200 gpu	-7	-6	-7	-7	-9	-6	-7
2016	-32	-33	-34	-33	-35	-33	-33
2017	-20	-19	-18	-20	-17	-17	-18
2017 still	-20	-19	-18	-20	-17	-17	-18
2019	22	22	19	25	59	23	18
2021	-8	-8	-9	-9	-9	-8	-10
2022	-23	-22	-22	-33	-27	-22	-26
2024	0	2	-5	-2	37	2	-7
2024 3094	-30	-30	-29	-31	-41	-30	-45
2025	-30	-29	-27	-28	-30	-28	-41
2025 49844	-28	-29	-27	-28	-28	-27	-41
22	-23	-23	-23	-24	-26	-23	-25
22 for	-18	-17	-19	-20	-21	-18	-19
22 open	-31	-32	-31	-31	-36	-31	-35
254	-48	-29	-28	-30	-32	-29	-55
254 169	-48	-29	-28	-30	-32	-29	-55
27001	-16	-15	15	-15	-28	-15	-16
27001 certif	-37	-36	-45	-37	-44	-37	-40
29	9	20	20	-5	49	20	19
3	-3	-4	-7	2	26	-2	-4
3 !against	1	33	7	36	6	8	6
3 !asksOwner	-50	-55	-50	-55	-50	-48	-52
3 !asksValue	20	45	26	66	23	27	27
3 !both	-18	7	-15	-24	-15	-14	-15
3 !choose	13	3	13	60	9	13	13
3 !compare	-8	112	13	-4	9	15	9
3 !gains	-11	98	4	0	10	8	9
3 !general	1	1	2	11	1	1	-1
3 !move	9	29	11	6	10	11	10
3 !notPrice	-22	-38	-22	-22	-23	-22	-23
3 !ofEach	-27	-18	-25	-32	-25	-24	-25
3 !overview	-27	28	-4	7	-4	-1	-2
3 !ownOne	17	30	15	62	8	19	20
3 !patches	-37	-49	-38	-33	-38	-37	-40
3 !points	-2	28	4	-4	3	4	3
3 !responsible	-25	-36	-19	3	-17	-17	-18
3 !secures	-15	-15	-15	-6	-14	-14	-14
3 !services	1	1	2	10	1	1	0
3 !sideCustomer	-8	7	-5	3	-6	-5	-5
3 !tag	-38	-1	-27	-50	-27	-28	-40
3 !term	11	75	30	49	34	35	35
3 !them	-9	-2	-7	10	-8	-7	-7
3 !us	-13	-4	-11	-1	-13	-11	-12
3 !who	-40	-35	-38	-34	-38	-36	-39
3 !wholly	-14	51	5	20	4	10	9
3 !yesNoStart	-33	-55	-29	-3	-33	-30	-31
3 $	8	8	7	8	29	8	0
3 1	-30	-36	-34	-55	-35	-31	-30
3 2	-29	-35	-29	-54	-33	-29	-29
3 3	-28	-41	-31	-39	-32	-29	-28
3 9	24	25	25	23	56	25	26
3 @	-13	17	-10	13	-10	-8	-10
3 a	12	28	12	35	12	13	12
3 account	21	14	21	49	19	22	21
3 after	1	-2	2	15	2	2	1
3 agent	-43	-58	-43	-58	-43	-43	-44
3 all	-39	-48	-38	-41	-39	-38	-39
3 amazon	-24	-37	-25	-17	-25	-24	-25
3 an	18	16	20	53	17	20	20
3 and	-23	-15	-23	-21	-23	-22	-25
3 any	-36	9	-21	-25	-22	-18	-18
3 api	28	25	28	58	28	28	28
3 are	-12	-21	-12	-13	-12	-12	-12
3 as	19	13	18	51	14	19	18
3 assess	7	38	5	-3	6	7	6
3 at	-26	-30	-27	-46	-27	-26	-28
3 auditor	11	-1	10	45	11	11	12
3 autom	-66	-89	-67	-72	-69	-66	-93
3 awai	11	45	22	25	12	18	22
3 aws	-17	-35	-18	-4	-17	-17	-17
3 az	-79	-79	-93	-83	-84	-76	-78
3 backup	26	60	26	19	25	26	26
3 be	29	-2	26	67	28	28	29
3 becom	-1	30	1	-43	2	1	1
3 below	1	-4	1	12	1	1	0
3 broken	-36	-45	-36	-51	-37	-36	-40
3 by	28	45	31	94	21	35	36
3 care	31	30	37	95	37	35	31
3 case	-25	-36	-24	-29	-24	-24	-24
3 chat	-16	-14	-13	-20	-15	-14	-14
3 check	-18	-19	-19	-22	-19	-18	-18
3 choos	21	25	29	86	29	25	20
3 chore	7	-6	9	56	9	10	11
3 cluster	29	37	38	104	36	34	29
3 column	-17	61	2	0	4	1	1
3 configur	-35	-44	-37	-44	-36	-35	-38
3 consent	-38	-42	-38	-55	-41	-38	-37
3 contain	-16	-17	-15	-17	-15	-15	-16
3 control	-1	-13	0	18	-1	-1	0
3 cron	4	-3	3	23	3	3	3
3 custom	10	67	27	48	26	26	27
3 data	-29	-33	-31	-40	-31	-30	-30
3 databas	-13	-18	-14	-18	-14	-14	-15
3 db	-13	-22	-5	30	2	2	1
3 dba	25	25	24	52	25	25	25
3 decid	-18	-19	-18	-23	-17	-18	-19
3 default	-22	-27	-21	-25	-21	-21	-23
3 dev	10	-6	8	45	7	9	9
3 disk	-34	-41	-33	-36	-34	-33	-36
3 do	-43	-57	-44	-45	-45	-44	-46
3 doe	-6	42	5	-4	5	6	4
3 dont	-36	-59	-36	-53	-38	-37	-44
3 duti	-9	0	7	61	-1	5	5
3 each	-18	11	-15	-25	-15	-14	-15
3 enabl	-30	-32	-32	-56	-33	-30	-30
3 encrypt	-29	-7	-29	-56	-29	-28	-30
3 engin	-33	-35	-33	-54	-33	-34	-34
3 everi	-26	-36	-26	-33	-25	-26	-26
3 fall	-1	31	2	-34	2	2	2
3 fewest	10	1	10	43	10	11	10
3 flavor	-42	-47	-43	-50	-45	-43	-45
3 for	2	13	3	22	3	4	3
3 from	-20	1	-23	-34	-20	-20	-21
3 give	-14	-25	-8	21	-4	-4	-6
3 go	23	14	21	55	22	22	22
3 guest	-13	-13	-13	-15	-13	-13	-15
3 handler	-29	-34	-29	-48	-30	-32	-31
3 hardwar	-75	-85	-84	-83	-72	-71	-74
3 has	-4	-19	-8	22	-4	-4	-4
3 have	-24	-28	-23	-32	-24	-24	-28
3 host	10	4	10	33	9	11	11
3 how	12	11	19	78	5	15	18
3 i	-1	-2	-1	12	-2	-2	-2
3 if	23	29	22	36	21	22	25
3 in	-11	17	-5	6	-5	-4	-6
3 instal	-37	-40	-37	-62	-37	-38	-38
3 is	-8	-24	-5	42	-9	-6	-5
3 job	-7	-17	-7	-2	-8	-7	-7
3 keep	-19	-27	-19	-25	-19	-19	-20
3 kernel	-51	-54	-49	-68	-49	-45	-47
3 least	35	16	35	93	35	36	36
3 leav	3	2	4	22	3	4	4
3 left	-17	15	-21	-25	-20	-15	-15
3 less	12	6	12	46	12	11	8
3 line	-62	-84	-59	-91	-60	-60	-62
3 littl	13	11	17	69	4	15	16
3 log	-11	-12	-12	-11	-11	-11	-11
3 look	1	-2	2	15	2	2	1
3 mainten	-14	-26	-9	33	-10	-4	-6
3 market	8	1	9	38	9	8	9
3 me	-29	-32	-32	-55	-34	-30	-30
3 most	14	6	12	66	1	12	14
3 my	-19	-28	-10	24	-4	-4	-5
3 name	-18	-20	-19	-21	-19	-20	-19
3 need	-4	-14	-5	24	-6	-4	-5
3 never	-8	-9	-10	25	-17	-9	-12
3 no	27	47	33	91	27	32	30
3 nobodi	14	14	15	32	14	15	14
3 node	-42	-39	-40	-27	-37	-36	-39
3 of	-30	-23	-30	-29	-30	-28	-29
3 on	0	3	0	22	0	1	1
3 one	-29	-43	-28	-13	-30	-27	-29
3 oper	-17	-18	-17	-20	-16	-16	-19
3 ops	-1	-2	0	12	-8	0	0
3 option	-3	-15	4	39	8	7	7
3 or	3	-2	5	43	3	5	3
3 os	-31	-44	-31	-25	-34	-31	-33
3 our	-3	7	-1	12	-2	-1	-2
3 out	3	-9	1	15	1	2	2
3 over	2	-8	2	26	0	2	-1
3 own	23	36	24	54	22	22	21
3 owner	-35	-55	-38	-39	-36	-35	-36
3 parti	-46	-54	-45	-66	-46	-44	-44
3 patch	-33	-51	-34	-28	-36	-34	-37
3 peopl	13	2	13	47	11	13	13
3 per	-34	-54	-34	-39	-35	-34	-34
3 person	-18	-32	-13	24	-11	-9	-9
3 physic	-42	-54	-41	-49	-40	-41	-41
3 pick	25	25	23	71	16	24	24
3 plain	-12	-12	-12	-14	-12	-12	-13
3 pleas	-16	-42	-22	39	-31	-14	-12
3 pls	-35	-37	-31	-53	-33	-33	-34
3 plu	-32	-47	-33	-34	-34	-30	-29
3 polici	-31	-39	-31	-42	-31	-29	-28
3 possibl	7	4	7	28	1	7	7
3 premiz	-13	-45	-17	25	-15	-14	-13
3 put	26	15	26	58	26	26	26
3 rank	12	11	19	78	5	15	18
3 regist	-33	-34	-29	-51	-30	-30	-32
3 replac	-29	-35	-28	-47	-29	-29	-32
3 resourc	-6	-10	-7	-8	-7	-7	-7
3 respons	-29	-40	-22	2	-19	-19	-20
3 rest	-11	-15	-12	-14	-12	-11	-11
3 retent	-25	-25	-25	-42	-25	-25	-24
3 risk	-14	12	-14	-36	-13	-13	-14
3 run	2	20	3	3	3	3	1
3 same	-3	62	11	41	11	11	1
3 scale	-22	-26	-22	-34	-22	-22	-21
3 scope	1	-3	1	14	1	1	-1
3 secur	-25	-36	-26	-14	-25	-24	-25
3 self	15	12	14	39	15	13	14
3 server	-37	-55	-37	-34	-38	-37	-40
3 servic	-15	-17	-15	-16	-14	-14	-14
3 session	-26	-28	-26	-52	-27	-26	-26
3 set	-24	-30	-23	-32	-24	-24	-24
3 share	19	0	17	77	16	19	19
3 should	8	8	8	20	8	8	8
3 side	15	57	21	13	22	21	21
3 site	3	-3	4	29	4	4	4
3 small	15	7	15	49	14	14	15
3 smallest	12	-5	12	67	12	13	14
3 so	28	19	28	63	28	27	28
3 softwar	-50	-55	-51	-69	-53	-50	-53
3 split	-5	82	9	2	9	16	0
3 sql	2	-8	2	26	0	2	-1
3 startup	12	-1	18	68	26	26	24
3 static	8	1	9	38	9	8	9
3 switch	-11	-12	-10	-12	-10	-10	-11
3 system	-15	-16	-15	-18	-15	-15	-17
3 tabl	27	132	19	26	33	35	23
3 team	26	23	25	54	26	26	26
3 that	-19	-29	-19	-7	-21	-20	-19
3 the	-12	-5	-9	12	-11	-9	-9
3 them	-1	32	6	-1	5	6	4
3 these	-16	-18	-16	-29	-16	-16	-16
3 those	-29	-40	-29	-36	-29	-29	-30
3 three	-12	-5	-7	15	-8	-6	-6
3 to	-4	-8	-5	13	-4	-4	-5
3 turn	-28	-30	-28	-55	-29	-28	-28
3 under	-15	-17	-15	-23	-16	-15	-15
3 updat	-17	-19	-17	-20	-16	-16	-18
3 upgrad	-40	-44	-44	-52	-40	-41	-44
3 us	-2	10	0	4	0	1	0
3 user	-14	-20	-14	-15	-14	-14	-15
3 vendor	-10	-13	-9	-9	-9	-9	-10
3 version	-37	-42	-40	-36	-37	-36	-39
3 vs	-10	92	8	6	11	11	5
3 w	-17	-25	-16	30	-12	-11	-13
3 want	6	5	6	21	6	6	6
3 we	-20	-22	-20	-22	-20	-19	-21
3 wed	-8	-12	-9	9	-10	-9	-13
3 what	9	78	30	50	35	35	36
3 where	26	25	26	55	26	25	25
3 which	6	-9	8	61	4	7	8
3 who	-53	-56	-53	-59	-53	-51	-56
3 whose	-22	-38	-22	-22	-23	-22	-23
3 win	28	22	26	63	28	28	26
3 with	23	21	25	71	22	25	25
3 without	-20	-32	-23	-32	-24	-21	-21
3 work	17	30	17	55	11	17	18
3 would	27	23	28	56	28	27	27
3 write	-5	-8	-5	-6	-5	-5	-5
3 zero	29	28	27	61	28	29	29
30	-16	-15	-16	-16	-22	-15	-17
300	14	5	5	5	5	5	5
3094	-30	-30	-29	-31	-41	-30	-45
3389	-33	-33	-39	-39	-43	-33	-36
35	29	28	28	29	81	28	30
3am	-22	-25	-22	-22	-26	-21	-22
4	-24	-31	-62	-25	7	-24	-51
40	-23	-24	-22	-20	-24	-21	-21
49844	-28	-29	-27	-28	-28	-27	-41
5	-24	-46	-15	-24	-20	-23	-24
6	-6	-6	-6	-8	-6	-6	-8
7	-18	-18	-16	-17	7	-18	-16
7 dai	-27	-27	-28	-27	-54	-27	-28
8	-86	-61	-72	-61	-70	-55	-54
9	-29	-14	-9	-10	15	-7	-15
9 to	-32	-47	-30	-37	-31	-30	-34
90	-34	-36	-35	-36	-36	-35	-38
90 dai	-30	-30	-30	-30	-34	-32	-36
@	-20	-25	-27	-27	-29	-32	-29
@ $	-20	-33	-40	-44	-46	-50	-50
@ 0	104	31	32	37	37	36	28
@ 1	-9	-9	-7	-8	23	-6	-8
@ 14	-17	-21	-18	-24	-19	-18	-22
@ 2	-31	-35	-32	-54	-35	-31	-34
@ 9	-32	-47	-30	-37	-31	-30	-34
@ a	-26	-43	-42	-47	-82	-43	-46
@ access	-39	-31	-33	-30	-30	-29	-30
@ account	105	10	8	16	88	13	-13
@ acl	-113	-69	-69	-70	-69	-68	-84
@ acm	30	40	29	39	120	37	33
@ across	-60	-42	-46	-42	-52	-43	-43
@ admin	-31	-28	-27	-28	-29	-28	-36
@ after	-41	-39	-39	-38	-44	-38	-40
@ again	-25	-24	-24	-27	-24	-24	-34
@ against	4	75	13	8	9	15	12
@ agent	-105	-114	-101	-100	-100	-95	-126
@ all	-27	-48	-40	-54	-40	-37	-39
@ alon	8	23	9	9	9	9	9
@ amazon	-21	-16	-15	-17	-24	-13	15
@ ami	-95	-122	-106	-99	-92	-89	-102
@ and	-8	19	-8	-4	-11	-9	-10
@ any	-24	33	-9	-12	-11	0	-2
@ anycast	-57	-53	-54	-52	-59	-51	-56
@ anyth	64	55	29	5	27	27	27
@ api	-15	-15	-16	-16	-17	-15	-16
@ app	-9	-8	-8	-9	-9	-8	-10
@ applianc	-30	-29	-28	-29	-30	-28	-30
@ applic	-7	-7	-8	-7	-8	-7	-7
@ are	13	-13	-11	-13	-13	-11	-18
@ as	27	91	48	25	0	30	32
@ ask	18	44	17	11	17	16	18
@ at	17	-16	-12	-10	-5	-13	-20
@ attach	-79	-66	-78	-61	-80	-65	-83
@ auth	-21	-20	-28	-20	-20	-20	-22
@ author	-77	-61	-64	-56	-58	-56	-67
@ automat	-72	-66	-65	-64	-97	-67	-73
@ avail	-58	-59	-72	-59	-57	-57	-66
@ aws	-51	-47	-47	-48	-45	-44	-53
@ b	-31	-33	-31	-54	-30	-30	-32
@ back	-73	-68	-68	-67	-71	-66	-98
@ backup	-107	-81	-99	-78	-45	-74	-99
@ baselin	-90	-80	-76	-66	-74	-72	-84
@ becam	10	46	7	-11	9	9	10
@ becaus	-6	-6	-8	-7	-6	-6	-7
@ befor	-30	-27	-28	-31	-35	-27	-27
@ behind	-80	-76	-81	-74	-76	-74	-100
@ besid	-10	61	4	-46	-1	-4	2
@ between	-19	-18	-18	-18	-20	-18	-20
@ block	-49	-43	-52	-44	-53	-43	-46
@ bot	-1	35	0	-23	-3	-3	-3
@ both	111	34	40	41	40	40	37
@ box	17	20	20	8	11	20	82
@ branch	-21	-19	-20	-19	-20	-19	-28
@ broker	-41	-37	-40	-38	-38	-37	-39
@ but	2	-3	13	51	12	15	15
@ by	4	3	8	15	32	8	5
@ cach	-22	-23	-22	-26	-23	-22	-22
@ can	-30	-41	-33	-27	-18	-27	-26
@ capac	-32	-28	-29	-28	-29	-28	-43
@ certif	-108	-94	-99	-88	-92	-90	-103
@ cheaper	38	16	34	37	85	38	39
@ choos	11	19	19	63	19	16	10
@ chore	-1	22	0	0	-8	0	0
@ class	-34	-53	-31	-35	-34	-30	-33
@ claud	-8	-6	-14	-7	45	-6	-7
@ client	-18	-14	-14	-14	-14	-14	-16
@ cloud	49	30	49	46	106	50	46
@ cluster	-8	-25	-25	-27	-31	-23	-30
@ cni	-45	-46	-48	-47	-43	-43	-49
@ code	-38	-37	-43	-37	-39	-36	-38
@ cold	23	26	23	27	56	25	26
@ collect	-44	-32	-31	-31	-33	-32	-32
@ compar	5	68	10	9	5	11	8
@ comput	-25	-43	-25	-27	-29	-22	8
@ config	-91	-85	-93	-72	-79	-74	-99
@ configur	-112	-72	-102	-72	-78	-71	-76
@ connect	-59	-55	-52	-54	-56	-52	-56
@ contain	-54	-70	-56	-35	-77	-54	-61
@ contrast	-3	78	8	-20	-1	-2	5
@ control	-56	-55	-61	-53	-53	-52	-64
@ cost	-9	19	-11	19	80	19	21
@ could	-5	-24	-29	-20	-19	-23	-21
@ creat	-12	-12	-12	-13	-13	-12	-15
@ cumul	-47	-46	-52	-46	-45	-45	-62
@ current	-13	-12	-12	-12	-12	-13	-13
@ custom	-105	-32	-96	-79	-79	-77	-85
@ cve	-23	-24	-22	-21	-22	-21	-22
@ dashboard	-26	-22	-23	-22	-23	-22	-23
@ data	-74	-68	-69	-66	-68	-65	-72
@ databas	-35	-30	-30	-32	-31	-30	-36
@ db	50	51	51	51	47	51	107
@ decid	-9	-9	-11	-10	-9	-9	-12
@ default	-11	-12	-13	-12	-11	-11	-14
@ definit	-102	-108	-135	-90	-94	-89	-93
@ deploi	-12	-10	-9	-9	-10	-9	-10
@ desktop	-55	-27	-50	-68	-53	-51	-80
@ devic	-52	-57	-58	-57	-58	-56	-75
@ differ	18	88	20	19	15	22	18
@ directori	-36	-34	-35	-35	-35	-34	-50
@ disk	-14	-8	-8	-8	-8	-8	-8
@ divis	55	-8	10	8	-5	6	5
@ do	-23	-50	-33	-38	-27	-33	-37
@ doe	-46	-14	-29	-32	-26	-29	-34
@ doesnt	-32	-54	-33	-38	-35	-33	-38
@ domain	-14	-17	-14	-14	-14	-14	-14
@ drift	-100	-65	-64	-62	-64	-63	-72
@ drop	-5	-5	-5	-8	-5	-5	-5
@ durabl	-73	-97	-66	-63	-69	-64	-80
@ duti	162	68	52	57	52	51	43
@ edg	-34	-40	-34	-37	-34	-33	-33
@ eks	-48	-47	-47	-49	-48	-47	-81
@ encrypt	-99	-80	-96	-90	-98	-88	-113
@ endpoint	-38	-1	93	6	-1	6	5
@ engin	-71	-55	-57	-55	-62	-55	-81
@ env	-37	-35	-35	-36	-46	-35	-44
@ environ	-23	-24	-23	-22	-22	-22	-24
@ ephemer	-19	-16	-15	-15	-15	-15	-17
@ escap	-13	-13	-13	-13	-13	-13	-20
@ esxi	-40	-40	-38	-38	-39	-38	-67
@ event	-25	-37	-26	-27	-29	-25	-25
@ everyth	115	11	20	26	14	12	20
@ execut	-18	-3	62	-2	-12	-1	-5
@ expir	-20	-18	-19	-23	-21	-19	-19
@ fail	-10	-11	-10	-10	-10	-10	-12
@ fewer	49	31	47	115	48	48	47
@ file	-28	-25	-26	-26	-30	-25	-28
@ find	-34	-32	-33	-34	-53	-32	-33
@ firmwar	-78	-74	-74	-77	-78	-70	-82
@ fix	-39	-41	-39	-42	-47	-39	-40
@ flag	-11	-8	-7	-8	-8	-7	-8
@ fleet	-14	-14	-15	-15	-16	-15	-19
@ flow	4	13	73	8	3	9	6
@ for	-2	33	84	51	29	19	13
@ forc	-22	-19	-19	-20	-24	-19	-19
@ from	-12	1	-11	-3	-17	-11	-12
@ function	-17	-16	-16	-16	-22	-16	-16
@ get	-34	-29	-32	-31	-33	-29	-34
@ global	-9	-9	-9	-9	-10	-9	-9
@ goe	25	52	24	17	21	25	21
@ got	-57	-47	-47	-47	-51	-46	-51
@ grant	-26	-22	-7	-23	-23	-21	-21
@ group	-19	-18	-22	-19	-19	-18	-18
@ grow	-25	-24	-24	-28	-33	-24	-26
@ had	-63	-33	-33	-34	-34	-33	-34
@ hardwar	-94	-87	-91	-86	-94	-86	-101
@ has	-36	-34	-35	-22	-53	-34	-40
@ head	-49	-37	-40	-62	-44	-37	-47
@ hold	-24	-23	-23	-23	-43	-23	-23
@ host	-65	-61	-61	-61	-64	-60	-84
@ how	11	42	13	-9	11	13	13
@ i	-5	-13	12	16	-20	-5	-9
@ id	32	17	26	62	24	27	24
@ if	31	67	33	56	32	33	32
@ imag	-26	-24	-24	-24	-25	-23	-26
@ in	-23	-16	-12	-26	-13	-23	-27
@ inspect	-13	-9	-10	-9	-10	-9	-10
@ instal	-58	-78	-62	-91	-57	-56	-70
@ instead	-28	13	-31	-29	-23	-20	-20
@ into	-3	31	5	6	1	6	5
@ is	-33	-23	-18	-29	-37	-29	-31
@ isnt	-20	-20	-23	-23	-22	-21	-24
@ issu	-27	-24	-24	-26	-28	-24	-27
@ it	-17	6	-13	-1	60	7	9
@ its	-16	-16	-16	-16	-18	-16	-29
@ itself	-39	-33	-35	-34	-53	-34	-44
@ job	-15	-34	-12	33	-13	-12	-16
@ keep	-9	-8	-7	-23	10	-7	-8
@ kei	-114	-114	-108	-106	-105	-105	-171
@ kept	-24	-17	-17	-17	-17	-17	-20
@ kernel	-12	-11	-10	-10	-11	-10	-10
@ key	-74	-61	-64	-58	-67	-58	-64
@ lack	-9	15	1	9	85	4	-5
@ land	39	-27	-33	-1	-14	-4	-3
@ larg	3	15	0	15	69	16	15
@ last	-14	-19	-14	-18	-15	-15	-15
@ launch	-24	-35	-27	-26	-27	-25	-30
@ layer	-21	-32	-39	-32	-41	-32	-36
@ leak	-13	-10	-10	-11	-11	-10	-10
@ least	2	11	11	39	8	12	9
@ leav	1	3	3	19	2	3	3
@ less	38	-7	36	136	36	39	38
@ let	-48	-44	-46	-45	-49	-43	-43
@ licens	22	50	53	51	49	53	138
@ line	-15	62	-23	-29	-22	-22	-25
@ link	-42	-39	-40	-43	-44	-39	-45
@ list	-13	-19	-13	-17	-14	-13	-14
@ listen	-67	-62	-66	-67	-70	-57	-69
@ locat	-38	-32	-33	-33	-34	-32	-39
@ lock	-58	-55	-56	-53	-54	-52	-68
@ log	-25	-25	-24	-26	-28	-24	-25
@ login	-48	-46	-51	-47	-53	-45	-48
@ long	-22	-22	-22	-23	-24	-22	-36
@ machin	-36	-32	-35	-34	-33	-33	-45
@ major	-16	-15	-17	-15	-16	-15	-15
@ make	-42	-33	-37	-29	-30	-29	-36
@ manag	-52	-55	-52	-44	-50	-48	-57
@ may	-61	-45	-72	-46	-47	-47	-47
@ mean	-31	-24	57	-23	-52	-23	-29
@ memori	-10	-10	-10	-10	-11	-9	-12
@ messag	27	27	14	27	78	25	28
@ metadata	-25	-26	-25	-32	-24	-24	-30
@ migrat	-12	25	-10	-10	-14	-9	-8
@ minor	-70	-65	-69	-65	-64	-62	-69
@ miss	-53	-39	-39	-39	-41	-38	-38
@ model	-70	-50	-45	-47	-55	-46	-48
@ move	-28	-28	-25	-28	-30	-25	-34
@ multi	-61	-56	-74	-61	-23	-53	-57
@ must	-44	-35	-35	-49	-35	-35	-42
@ n	18	66	11	8	8	22	21
@ name	-41	-45	-42	-43	-56	-41	-44
@ need	-21	-37	-37	-40	-40	-35	-45
@ next	41	102	38	36	36	37	36
@ no	52	8	24	57	17	22	24
@ node	-22	-24	-20	-6	-18	-14	38
@ not	30	26	71	22	30	28	29
@ of	-29	-25	-23	-20	-3	-19	-22
@ on	-34	10	-16	-21	-24	-24	-43
@ onc	25	31	25	59	23	26	22
@ one	-46	-53	-44	-60	-48	-44	-45
@ onli	4	27	26	24	58	25	27
@ onto	16	51	14	7	16	16	16
@ oper	47	53	54	54	54	54	117
@ or	30	84	40	100	46	44	40
@ os	-11	-52	-14	-12	3	-6	61
@ our	51	17	9	6	7	33	-2
@ ourselv	14	34	20	54	13	18	1
@ over	-44	-21	-52	-58	-46	-42	-43
@ overview	102	19	24	26	14	22	22
@ own	-35	-33	-31	-16	-31	-31	-47
@ owner	-17	-23	-20	-17	-17	-17	-17
@ ownership	84	17	21	23	17	19	20
@ param	-27	-27	-27	-28	-29	-24	-27
@ paramet	-33	-31	-32	-32	-34	-31	-38
@ partit	-37	-39	-43	-38	-42	-38	-40
@ password	-43	-30	-30	-29	-30	-31	-33
@ patch	-165	-153	-142	-138	-139	-137	-213
@ peer	-24	-15	-15	-15	-15	-15	-15
@ permiss	-24	-28	-24	-30	-23	-23	-23
@ physic	-7	16	-10	-16	-6	-7	-6
@ pick	-15	-18	-15	-12	-18	-15	-15
@ platform	-1	-26	-16	-19	-17	-15	-14
@ pleas	-6	-21	-7	-26	-36	-24	-25
@ pls	66	29	21	26	21	17	25
@ plu	-29	-41	-29	-30	-30	-27	-26
@ plugin	-81	-77	-79	-73	-80	-72	-79
@ plz	103	17	26	30	69	25	19
@ point	-20	-20	-20	-20	-20	-19	-28
@ polici	-85	-78	-81	-76	-65	-76	-87
@ pre	-51	-44	-46	-44	-43	-43	-52
@ print	-16	-16	-15	-16	-20	-15	-16
@ profil	-14	-9	-9	-10	-10	-9	-10
@ project	-25	-30	-24	-26	-28	-24	-26
@ prompt	-35	-34	-35	-32	-32	-33	-35
@ provid	-26	-26	-26	-35	-36	-26	-27
@ proxi	-63	-58	-60	-60	-68	-58	-80
@ public	-17	-18	-17	-17	-24	-17	-16
@ pull	-16	-14	-15	-15	-14	-14	-15
@ python	-60	-56	-59	-55	-63	-55	-61
@ queri	-9	-4	-4	-5	20	-4	-9
@ rbac	-89	-79	-83	-72	-74	-72	-90
@ reach	25	21	24	20	55	24	25
@ read	-13	-5	-20	-15	148	-9	3
@ reader	29	27	10	25	84	23	20
@ record	-28	-27	-26	-27	-28	-25	-27
@ regard	23	90	22	16	49	28	29
@ renew	-52	-57	-51	-57	-64	-52	-49
@ repair	-33	-30	-31	-31	-37	-30	-33
@ replic	-47	-36	-39	-37	-40	-35	-42
@ replica	-57	-68	-53	-51	-60	-46	-53
@ report	-22	-19	-20	-19	-19	-19	-20
@ repositori	-16	-15	-15	-15	-15	-15	-16
@ respons	102	45	30	31	25	31	26
@ retent	-64	-59	-60	-56	-58	-56	-63
@ return	-44	-37	-36	-34	-13	-36	-35
@ revok	-29	-28	-30	-33	-28	-28	-27
@ right	-34	-33	-33	-32	-34	-31	-32
@ rotat	-99	-97	-104	-99	-92	-92	-127
@ rout	-57	-51	-49	-50	-52	-49	-63
@ router	-90	-54	-53	-53	-54	-53	-54
@ rule	-109	-99	-101	-94	-97	-99	-107
@ run	-39	-40	-37	-38	-33	-36	-49
@ runtim	-51	-53	-58	-48	-51	-48	-70
@ sai	-33	-32	-35	-36	-37	-31	-34
@ same	32	154	35	33	40	36	26
@ save	-42	-18	-18	-21	25	-20	-17
@ scan	-21	-20	-20	-20	-24	-20	-23
@ schedul	-41	-38	-38	-36	-39	-37	-38
@ scream	-17	-22	-17	-18	-17	-17	-18
@ script	-69	-63	-65	-60	-61	-59	-69
@ secret	-40	-41	-39	-39	-44	-37	-40
@ secur	104	74	83	61	62	70	160
@ self	-30	-33	-29	-47	-29	-31	-31
@ send	-1	14	14	15	82	9	11
@ server	52	57	54	62	57	57	133
@ servic	-40	-43	-46	-42	-46	-42	-49
@ session	-54	-49	-45	-66	-44	-44	-45
@ set	5	24	7	7	7	7	6
@ setup	62	23	10	22	23	22	24
@ share	49	-14	-2	0	-2	0	-8
@ should	-30	-23	-24	-26	-26	-23	-25
@ show	-14	13	-10	-21	-11	-11	-10
@ side	-26	66	4	-22	4	1	2
@ sidecar	-41	-32	-38	-35	-44	-55	-37
@ sinc	-25	-21	-23	-27	-22	-22	-21
@ sit	-45	-41	-43	-41	-45	-41	-53
@ size	2	29	28	26	96	26	31
@ so	-18	6	-10	27	-7	-6	-21
@ softwar	-44	-42	-43	-49	-43	-43	-50
@ someon	-24	-21	-21	-26	-22	-21	-22
@ someth	-64	-56	-60	-56	-61	-63	-70
@ split	129	68	25	21	30	34	23
@ srm	133	32	30	44	41	35	36
@ stai	-9	-12	-9	-10	-9	-9	-9
@ stand	9	14	86	14	2	14	11
@ standard	-14	-12	-17	-14	-3	-12	-12
@ start	-30	-47	-30	-42	-30	-29	-38
@ still	-25	-25	-24	-27	-28	-24	-27
@ storag	-24	-21	-21	-21	-21	-21	-24
@ stream	-32	-28	-28	-29	-37	-28	-29
@ suggest	-18	-17	-17	-17	-18	-17	-19
@ tabl	-21	-19	-19	-19	-21	-19	-21
@ take	-22	-20	-21	-20	-23	-20	-21
@ task	-20	-26	-22	-24	-21	-21	-20
@ templat	-29	-32	-24	-24	-24	-24	-24
@ than	19	72	24	-10	9	23	24
@ that	-11	11	-11	-19	-11	-10	-12
@ the	-6	-12	-9	0	-11	-8	23
@ their	-46	-51	-40	-39	-39	-39	-57
@ then	-76	-67	-68	-60	-60	-61	-61
@ there	-101	-71	-67	-61	-83	-66	-70
@ thing	7	-22	-28	-21	-19	-22	-54
@ threat	-10	-9	-9	-9	-9	-9	-9
@ three	-14	52	1	0	3	1	1
@ throttl	-43	-35	-34	-33	-36	-34	-36
@ tls	-55	-52	-55	-53	-53	-50	-52
@ to	-17	20	-28	-32	18	-11	-14
@ told	-30	-27	-29	-27	-35	-26	-27
@ too	-48	-41	-38	-38	-39	-38	-39
@ topic	-13	-12	-13	-13	-13	-13	-16
@ true	-16	-15	-15	-15	-19	-15	-17
@ type	-89	-85	-89	-86	-86	-86	-100
@ under	-21	-16	-16	-16	-16	-16	-16
@ up	-54	-47	-47	-45	-60	-46	-62
@ upgrad	62	86	76	81	124	88	203
@ us	62	-14	-8	-8	-9	-5	-26
@ user	-40	-40	-38	-37	-40	-37	-39
@ v	5	126	15	16	-3	15	15
@ version	-62	-56	-69	-55	-43	-55	-64
@ versu	10	77	24	39	26	27	25
@ via	-76	-75	-71	-84	-71	-71	-82
@ volum	-10	-9	-10	-10	-11	-9	-9
@ vs	-10	66	7	28	8	9	6
@ w	27	28	0	5	-12	-2	-1
@ warehous	-12	-18	-12	-14	-12	-12	-12
@ was	-25	-23	-23	-23	-24	-23	-27
@ we	-46	-27	-44	-40	-41	-38	-70
@ weight	-58	-29	-30	-36	-30	-30	-31
@ what	92	59	66	49	32	39	35
@ when	-18	-12	-15	-1	-14	-14	-14
@ where	65	35	45	85	40	40	41
@ which	15	7	5	14	3	5	4
@ whichev	22	-16	24	71	20	22	26
@ while	-18	-20	-20	-18	-23	-18	-18
@ who	27	28	4	14	11	16	61
@ whose	-45	-32	-44	-45	-46	-41	-52
@ with	-14	-25	-9	29	-20	-8	6
@ without	-21	-4	-6	-7	20	-6	-6
@ worker	-51	-46	-47	-45	-53	-45	-50
@ workflow	13	45	15	10	13	14	15
@ would	-27	-6	-22	-26	-31	-23	-28
@ write	-90	-89	-85	-82	-84	-81	-112
@ zip	13	69	10	5	16	16	10
^	-26	-26	-24	-27	-21	-26	-24
^ @	-4	-21	-43	-39	-47	-47	-31
^ a	-11	-11	26	-11	-12	-9	-19
^ access	-56	-57	-74	-58	-67	-59	-77
^ accord	-17	-10	-10	-11	-11	-10	-10
^ account	-36	-36	-39	-36	-67	-36	-45
^ ad	50	19	35	105	23	46	140
^ after	20	48	20	0	19	20	19
^ agent	14	15	13	15	14	15	104
^ alibaba	16	26	24	26	59	26	10
^ amazon	116	61	146	63	41	61	105
^ an	-17	-17	1	-19	-18	-17	-18
^ and	-48	-42	-29	-38	-46	-39	-15
^ antiviru	-119	-100	-135	-102	-110	-117	-115
^ api	-27	-24	-23	-24	-37	-23	-24
^ app	-66	-68	-70	-66	-72	-69	-75
^ applic	-66	-67	-72	-66	-66	-68	-77
^ are	-13	7	-6	6	57	22	15
^ as	-40	-23	-18	8	-18	-17	-18
^ auditor	-7	-11	-5	7	-8	-6	-8
^ auth	-38	-41	-43	-39	-42	-40	-42
^ author	-53	-54	-71	-52	-69	-56	-57
^ autom	-57	-71	-57	-55	-59	-56	-77
^ avail	12	9	59	10	-1	2	7
^ awar	-6	-5	13	-5	-7	-23	-19
^ aws	45	27	26	26	90	25	-15
^ az	15	49	143	50	19	30	36
^ back	-119	-108	-113	-106	-111	-102	-142
^ background	-12	-12	-15	-13	-13	-12	-13
^ backup	28	20	26	32	113	31	-6
^ bare	23	24	94	23	-11	25	26
^ base	-35	-34	-41	-36	-55	-34	-50
^ bit	-24	-17	-18	-19	-17	-18	-19
^ boss	-1	73	6	-14	15	14	17
^ bounc	-41	-33	-34	-35	-55	-33	-37
^ break	108	2	-29	4	-16	-1	-6
^ broken	-26	-30	-26	-26	-32	-26	-27
^ bui	-67	-63	-67	-60	-83	-65	-59
^ build	27	85	-8	7	25	18	25
^ busi	-31	-44	-34	4	-59	-34	-36
^ but	-53	-49	-50	-48	-51	-48	-54
^ cach	-43	-47	-49	-44	-47	-45	-47
^ can	58	37	56	36	85	38	33
^ capac	-98	-91	-109	-89	-91	-92	-98
^ cctv	-57	-57	-64	-59	-79	-60	-66
^ cert	-34	-39	-38	-51	-51	-33	-34
^ chang	-23	-24	-25	-24	-29	-23	-25
^ check	-30	-28	-29	-31	-34	-27	-43
^ checksum	-42	-39	-56	-38	-35	-54	-34
^ choos	-33	-43	-48	-10	-38	-33	-32
^ ci	-30	-40	-28	-8	-39	-36	-44
^ cloud	-81	-73	-73	-67	-84	-67	-80
^ cloudflar	9	8	6	7	46	8	-2
^ code	-53	-48	-48	-45	-52	-45	-50
^ come	-4	-25	18	-31	-14	-7	-6
^ compar	8	62	15	12	75	16	10
^ complianc	-15	-15	0	-15	-19	-17	-18
^ configur	-12	-13	-13	-14	-14	-14	-14
^ consum	-50	-45	-45	-49	-49	-47	-52
^ contain	8	11	2	10	3	10	55
^ containerd	-50	-48	-52	-48	-56	-48	-49
^ content	-104	-100	-108	-98	-103	-100	-119
^ control	-91	-92	-128	-90	-87	-87	-91
^ coredn	-25	-25	-26	-26	-25	-25	-46
^ could	27	38	23	11	13	15	16
^ cpu	-32	-28	-28	-29	-35	-28	-29
^ creat	-95	-85	-99	-81	-88	-81	-93
^ credenti	-18	-18	-18	-21	-19	-18	-32
^ cross	-66	-67	-75	-65	-73	-66	-68
^ crypto	-17	-16	-16	-17	-22	-16	-21
^ cryptomin	-51	-46	-44	-49	-60	-43	-48
^ custom	6	10	84	11	-3	5	-10
^ cve	-33	-33	-32	-33	-49	-33	-53
^ dangl	-22	-19	-21	-20	-21	-20	-24
^ data	-30	-30	-8	-30	-37	-29	-37
^ databas	-87	-93	-89	-93	-88	-88	-103
^ db	-43	-43	-67	-58	-66	-45	0
^ dba	-13	-14	-13	-13	-15	-12	-14
^ ddo	-13	-40	-17	31	-19	-18	-13
^ decid	-39	-34	-44	-39	-33	-47	-36
^ decommiss	-46	-47	-51	-46	-53	-47	-51
^ defin	78	77	181	75	74	77	78
^ delet	-26	-17	-34	-21	75	-24	-32
^ deploi	-36	-34	-40	-35	-39	-34	-36
^ dev	-22	-20	-23	-24	-21	-20	-23
^ devic	-15	-12	-11	-12	-11	-12	-11
^ did	15	20	22	24	107	9	16
^ differ	8	55	10	10	4	10	11
^ disast	-39	-39	-42	-39	-46	-38	-42
^ disk	-26	-31	-26	-30	-29	-26	-29
^ dns	-32	-42	-30	5	-43	-30	-34
^ do	-28	-21	-22	-21	-31	-1	-2
^ doe	-41	-38	-44	-39	-35	-37	-37
^ download	-34	-38	-47	-35	-49	-37	-46
^ ecs	-26	-24	-24	-23	-24	-23	-24
^ elast	45	47	34	41	26	47	138
^ eleven	-14	-14	-15	-15	-14	-13	-14
^ enabl	-95	-89	-98	-85	-92	-86	-102
^ encrypt	-28	-17	-44	-22	-70	-26	107
^ engin	17	18	17	15	12	19	58
^ envelop	16	10	66	16	-2	13	-4
^ environ	-52	-50	-55	-50	-50	-50	-50
^ etcd	20	38	104	36	33	24	28
^ even	-37	-37	-42	-37	-37	-36	-41
^ event	-52	-54	-63	-54	-61	-56	-58
^ everyth	101	42	47	46	46	43	42
^ evid	-18	-15	-16	-16	-16	-16	-16
^ ex	-25	-24	-23	-35	-26	-24	-26
^ excus	2	3	18	2	-1	1	3
^ execut	-65	-63	-78	-61	-65	-62	-63
^ explain	52	7	94	38	108	34	36
^ failov	-17	-13	-13	-15	-13	-13	-14
^ fedramp	15	47	158	40	23	16	18
^ fibr	-48	-49	-59	-51	-58	-49	-76
^ find	20	25	25	24	61	25	20
^ fine	-39	-38	-38	-38	-45	-38	-39
^ fip	-13	-13	-14	-13	-13	-13	-12
^ fire	-18	-19	-19	-19	-30	-18	-20
^ firecrack	-38	-39	-61	-41	-52	-40	-43
^ firmwar	-81	-84	-91	-85	-96	-85	-106
^ flow	-26	-30	-34	-26	-27	-26	-28
^ for	-36	-45	-30	-34	-45	-39	-65
^ game	4	-2	4	17	4	4	4
^ gatewai	18	22	14	22	11	22	111
^ gcp	3	2	0	2	14	2	0
^ gdpr	-82	-85	-108	-83	-90	-83	-93
^ gener	-112	-95	-134	-97	-110	-111	-113
^ give	32	19	15	19	31	33	19
^ googl	14	13	10	11	38	13	12
^ got	3	3	15	2	0	3	2
^ graph	1	-30	-5	35	0	0	1
^ guest	-90	-94	-112	-93	-98	-92	-114
^ hard	-54	-55	-62	-55	-68	-57	-56
^ harden	25	30	20	28	28	26	114
^ hardwar	-75	-80	-80	-78	-81	-72	-84
^ hello	-5	-2	-17	0	-13	22	19
^ help	-25	4	-16	6	-14	79	0
^ hey	51	18	40	17	4	9	12
^ hi	-9	7	-17	-32	-22	29	-10
^ high	-28	-43	-30	-29	-29	-28	-29
^ hipaa	-18	-18	29	-18	-25	-22	-33
^ hm	-34	-35	-35	-34	-39	-35	-37
^ hmm	-31	-38	-37	-30	-35	-30	-30
^ host	-89	-88	-91	-96	-91	-87	-126
^ how	81	56	49	49	119	53	49
^ hpc	-39	-53	-29	-21	-37	-30	-31
^ http	-25	-25	-25	-26	-28	-25	-31
^ hypervisor	-48	-51	-18	-74	-82	-59	-50
^ i	75	57	73	53	41	66	51
^ iaa	-58	-61	10	-52	-85	-55	-103
^ id	39	5	21	55	18	20	21
^ if	-36	24	-18	-9	-20	-17	-17
^ ignor	21	22	21	20	76	0	20
^ im	95	41	44	37	39	75	40
^ imdsv2	2	1	25	1	-2	-1	-8
^ in	-58	-63	-63	-59	-76	-58	-70
^ incid	-79	-72	-76	-73	-88	-72	-92
^ inherit	49	16	12	15	13	13	15
^ instal	-86	-87	-87	-82	-85	-81	-93
^ intern	-20	-23	-19	-8	-26	-19	-18
^ is	-21	-13	-21	-14	5	-5	4
^ isnt	-24	-23	-23	-24	-25	-23	-30
^ iso	0	-2	57	-2	-21	-3	-3
^ isol	-29	-29	-27	-27	-27	-29	-31
^ it	-39	-31	-30	-33	-42	-31	-32
^ its	17	19	19	19	17	21	56
^ karpent	-27	-27	-29	-27	-26	-27	-37
^ keep	-50	-48	-50	-52	-54	-48	-51
^ kernel	-22	-21	-21	-21	-23	-21	-30
^ key	-63	-70	-77	-32	-75	-63	-65
^ kindli	59	46	12	2	10	20	22
^ kubelet	-21	-26	81	-10	-17	-20	-19
^ land	-7	-7	-11	-7	-8	-7	-7
^ launch	-27	-27	11	-29	-56	-27	-34
^ leaver	-16	-15	-15	-21	-16	-15	-14
^ legal	-68	-73	-90	-68	-85	-73	-80
^ licens	-45	-48	-61	-45	-66	-46	-67
^ list	68	8	20	10	-23	59	23
^ local	-35	-34	-36	-42	-35	-34	-35
^ log	-9	-30	-19	-10	-23	-14	33
^ lost	-24	-24	-27	-24	-46	-24	-25
^ mail	7	-11	4	43	0	6	5
^ manag	11	20	73	20	19	16	10
^ manual	10	47	12	50	25	187	37
^ market	-29	-29	-28	-29	-56	-29	-29
^ max	37	37	39	37	100	37	34
^ mean	17	14	66	16	7	15	16
^ memori	-56	-54	-56	-54	-56	-55	-68
^ mfa	-61	-58	0	-60	-90	-62	-80
^ monitor	21	-8	20	55	19	20	21
^ move	-70	-35	-73	-84	-83	-67	-72
^ multi	-35	-35	-10	-35	-38	-41	-37
^ must	11	12	13	12	-1	12	54
^ my	88	46	56	30	55	41	52
^ n	-89	-101	-95	-88	-119	-92	-98
^ nacl	-22	-21	-26	-22	-23	-21	-26
^ nah	-42	-39	-42	-39	-43	-40	-52
^ need	87	25	25	30	20	28	29
^ network	-48	-49	-11	-47	-65	-47	-50
^ new	40	1	-3	-1	-4	2	3
^ nightli	0	-28	0	28	0	0	0
^ nitro	12	10	114	12	0	11	-18
^ no	-24	-22	-24	-22	-28	-23	-26
^ nobodi	-19	-57	-25	50	-37	-21	-20
^ node	-16	-12	-13	-13	-13	-13	-14
^ not	-42	-33	-32	-34	-31	-32	-33
^ now	-83	-75	-71	-68	-73	-69	-72
^ nvidia	-23	-24	-23	-23	-30	-22	-21
^ of	37	34	134	37	4	36	32
^ ok	-21	-38	-47	-38	-56	-40	-47
^ on	-7	19	-5	-9	16	-4	-22
^ one	84	12	15	15	-12	13	10
^ open	-34	-33	-32	-34	-60	-33	-36
^ oper	-92	-85	-86	-82	-87	-83	-96
^ os	-114	-126	-116	-114	-115	-111	-189
^ our	21	12	22	35	37	22	50
^ pager	-30	-34	-31	-48	-30	-32	-32
^ paramet	-36	-33	-34	-36	-44	-34	-40
^ password	-92	-94	-106	-91	-96	-94	-134
^ patch	-38	-38	-43	-41	-59	-39	-23
^ pci	-35	-36	-8	-40	-54	-36	-40
^ pdb	-63	-43	57	-62	-73	-46	-67
^ penetr	-33	-33	-5	-32	-41	-41	-38
^ pentest	-15	-14	-17	-15	-15	-14	-22
^ person	-10	-10	-10	-10	-11	-10	-19
^ phish	-48	-45	-49	-46	-50	-44	-49
^ physic	-62	-66	-69	-65	-63	-62	-66
^ pick	-50	-63	-57	-16	-51	-49	-54
^ pitr	-50	-51	-28	-44	-48	-42	-49
^ platform	-62	-42	-4	-34	-45	-34	-38
^ pleas	-12	-6	-22	-9	50	-14	-24
^ pls	44	23	16	26	50	9	70
^ pod	-14	-16	11	-15	-19	-15	-19
^ poison	-31	-30	-30	-30	-37	-30	-32
^ power	-57	-55	-69	-58	-67	-56	-68
^ pre	-64	-52	-54	-54	-69	-54	-56
^ procur	-74	-62	-66	-61	-68	-66	-72
^ protect	-61	-62	-74	-61	-73	-62	-78
^ public	-53	-49	-49	-54	-53	-49	-65
^ put	27	56	27	25	27	27	26
^ quarterli	-52	-51	-57	-50	-56	-52	-53
^ queue	-19	-16	-20	16	-19	-14	-16
^ quick	15	132	11	18	27	29	11
^ ransomwar	-19	-21	-19	-20	-19	-18	-21
^ read	-70	-72	-79	-76	-75	-74	-88
^ recommend	26	22	30	9	96	27	31
^ redishel	-20	-20	-20	-21	-20	-20	-36
^ regresshion	-29	-28	-27	-29	-37	-28	-45
^ remind	15	-20	-19	-22	-61	-20	-19
^ renew	-55	-55	-56	-56	-62	-56	-71
^ replac	-29	-30	-31	-27	-28	-27	-26
^ replic	-7	-7	-8	-7	-7	-7	-7
^ resili	-43	-47	-32	-43	-57	-49	-71
^ respons	102	32	23	42	92	38	32
^ revok	-52	-55	-62	-53	-58	-55	-66
^ root	25	24	84	23	13	21	13
^ rotat	-84	-86	-111	-86	-89	-86	-114
^ rout	-60	-64	-68	-60	-64	-62	-65
^ rto	-20	-29	34	-21	-41	-36	-34
^ runc	-22	-22	-22	-25	-25	-21	-23
^ same	-66	-52	-52	-51	-50	-54	-58
^ scale	-85	-88	-93	-89	-90	-90	-114
^ second	-31	-30	-55	-30	-30	-32	-33
^ secret	-15	57	-15	2	-4	10	11
^ secur	-40	-40	-7	-39	-56	-40	-44
^ self	21	25	26	62	25	25	26
^ server	-73	-73	-77	-72	-76	-72	-93
^ servic	-46	-45	-49	-46	-57	-48	-47
^ set	-39	-38	-37	-39	-67	-39	-37
^ share	-17	-29	-38	-26	-7	-28	-48
^ should	19	17	20	46	6	17	14
^ sign	-11	-12	-11	-11	-13	-11	-14
^ singl	1	2	49	1	-14	-2	-2
^ sla	-156	-130	-138	-133	-229	-154	-154
^ slow	-28	-26	-25	-25	-28	-24	-25
^ small	18	18	18	38	17	18	16
^ snapshot	50	49	41	51	5	46	161
^ so	3	-16	-26	-17	-43	9	2
^ softwar	-36	-32	-31	-30	-35	-30	-31
^ somebodi	-14	-19	-13	-14	-15	-13	-14
^ someon	-39	-34	-36	-45	-42	-35	-42
^ sorri	-14	-10	13	-10	-18	-18	-10
^ split	120	21	29	35	30	31	29
^ spread	-46	-47	-51	-46	-48	-45	-46
^ sql	-27	-29	-30	-30	-32	-28	-40
^ sse	5	13	56	12	11	13	9
^ ssl	-34	-30	-33	-38	-30	-30	-30
^ stack	-43	-43	-57	-46	-53	-45	-47
^ static	40	39	39	85	24	39	17
^ storag	-31	-29	-31	-29	-29	-28	-27
^ store	63	3	15	13	-8	13	-2
^ stream	77	72	77	106	59	78	176
^ subdomain	-34	-40	-33	-40	-54	-35	-31
^ subscrib	-89	-86	-94	-81	-85	-82	-89
^ swap	1	30	-3	-24	1	2	2
^ system	-16	-16	-16	-34	14	-21	-39
^ tag	-56	-53	-53	-54	-76	-54	-90
^ task	-17	-16	-23	-16	-16	-16	-17
^ tell	-4	53	0	23	95	104	3
^ test	-44	-46	-49	-45	-68	-50	-54
^ thank	-34	-24	-22	-21	9	-31	-35
^ the	-23	-17	-13	-18	-24	-17	50
^ then	-18	-18	-18	-18	-19	-18	-21
^ there	-23	-21	-21	-21	-25	-21	-23
^ time	-33	-35	-46	-17	-48	-35	-32
^ tls	10	10	40	9	-7	8	58
^ true	-28	-29	-33	-33	-42	-29	-31
^ trust	-23	-23	-22	-22	-26	-23	-32
^ turn	-31	-31	-34	-29	-31	-29	-29
^ two	5	6	3	21	5	5	3
^ under	-44	-24	-24	-24	-24	-24	-24
^ upgrad	-53	-55	-62	-57	-68	-55	-86
^ uptim	-32	-33	-34	-32	-36	-33	-40
^ usag	-7	8	2	7	5	78	-3
^ user	-99	-90	-99	-91	-93	-88	-102
^ vendor	-16	-17	-15	-17	-16	-15	-19
^ version	-106	-104	-112	-100	-109	-103	-138
^ vet	-29	-30	-31	-31	-33	-30	-30
^ virtual	-49	-52	-58	-50	-65	-51	-78
^ vpn	25	32	32	32	11	32	73
^ vulner	-31	-31	-31	-32	-34	-32	-46
^ wait	-66	-74	-64	-61	-60	-60	-76
^ want	19	-11	16	90	17	17	17
^ we	-10	-1	-16	-9	-16	-13	-6
^ web	-34	-34	-34	-36	-36	-35	-56
^ were	49	127	48	33	36	45	50
^ what	-16	-6	21	-1	51	3	0
^ when	35	48	42	50	119	83	35
^ where	68	23	34	78	23	38	25
^ which	10	-14	-6	14	39	20	-2
^ who	-26	-25	-25	-24	-14	-23	-21
^ whose	25	27	26	34	63	31	57
^ why	38	41	41	43	96	41	43
^ will	-22	-17	-22	-17	-43	17	-24
^ windows	33	37	42	63	38	38	88
^ with	-49	-39	-40	-41	-41	-39	-51
^ worker	1	9	19	19	20	24	102
^ write	26	17	11	15	75	15	10
^ wtf	42	37	123	39	32	37	33
^ xen	-104	-111	-174	-116	-136	-107	-143
^ xz	-50	-26	-25	-26	-26	-26	-26
^ zone	-73	-69	-103	-68	-80	-73	-69
a	-17	-16	-10	-11	-11	-18	-19
a 2	30	30	27	29	67	29	30
a @	-31	-21	-14	-25	-27	-24	-30
a bad	-11	-10	-11	-11	-17	-10	-11
a box	20	9	22	54	15	22	23
a breach	-19	-17	-17	-17	-20	-17	-18
a bug	-9	-8	-9	-9	-8	-8	-8
a client	-7	-24	-30	-26	-31	-23	-24
a cluster	-11	-11	-11	-12	-12	-11	-15
a colleagu	-15	-31	-28	-27	-43	-28	-36
a compani	-54	-52	-48	-52	-57	-47	-51
a complianc	29	68	27	57	27	28	24
a contain	-7	-7	10	-1	-13	-12	-18
a control	11	11	27	11	10	11	11
a copi	-11	-13	-11	-14	-12	-11	-11
a custom	-58	-47	-60	-47	-49	-46	-52
a cve	2	1	2	11	3	3	1
a data	1	-1	38	0	-4	-2	1
a dead	-17	-17	-17	-17	-16	-16	-16
a dedic	26	26	26	25	54	26	21
a develop	-23	-22	-22	-23	-24	-22	-39
a disk	-13	-11	-12	-12	-13	-11	-15
a distribut	-45	-49	-51	-50	-49	-47	-50
a dns	-14	-23	-14	-15	-15	-14	-15
a duti	-56	-29	-29	-35	-34	-29	-30
a fail	-20	-19	-22	-19	-20	-19	-19
a faulti	-22	-21	-23	-24	-22	-21	-27
a file	-6	-1	13	38	12	12	12
a finger	-37	-40	-39	-61	-56	-37	-37
a fleet	3	22	17	20	63	23	15
a flood	-21	-25	-21	-22	-24	-21	-22
a function	-56	-59	-66	-58	-60	-59	-62
a good	37	36	40	14	126	29	44
a haiku	-5	11	11	11	56	10	12
a hypervisor	14	12	78	12	-2	8	10
a job	-34	-33	-39	-34	-46	-34	-47
a joint	-57	-52	-56	-49	-59	-50	-50
a key	6	25	23	25	62	20	28
a leak	-13	-13	-15	-14	-17	-14	-14
a leaver	-53	-56	-65	-54	-59	-56	-67
a linux	-11	-22	-9	29	-10	-6	-15
a live	13	11	-12	5	70	8	0
a lot	57	32	38	23	79	16	26
a m	-21	-23	-19	-20	-20	-19	-23
a manag	13	14	68	14	8	13	16
a mess	-10	-8	-9	-9	-9	-8	-9
a multi	-45	-45	-57	-45	-53	-45	-50
a new	-24	-22	-25	-23	-13	-24	-23
a node	25	26	26	25	86	23	27
a non	28	28	62	27	25	27	29
a normal	-6	-7	-6	-8	-6	-6	-7
a nutshel	101	-27	-22	-7	-43	-15	-23
a partner	-11	-11	-11	-12	-12	-11	-11
a patch	-55	-55	-57	-53	-69	-53	-66
a person	30	31	94	27	15	26	9
a physic	-6	-6	-6	-8	-6	-6	-8
a pod	-16	-17	6	-18	-23	-19	-33
a privat	-25	0	1	-2	40	1	1
a provis	-38	-56	-35	-38	-39	-34	-38
a public	-34	-35	-43	-35	-43	-34	-42
a queue	-4	-17	-3	29	-3	-3	-2
a raci	32	2	2	3	-3	2	3
a real	6	6	-5	5	46	29	-3
a region	-11	32	13	-13	-33	-13	-23
a respons	25	36	9	8	0	2	9
a restart	-41	-38	-38	-41	-59	-40	-57
a retail	-40	-35	-34	-40	-34	-34	-48
a retir	-20	-18	-19	-16	-17	-17	-17
a role	-29	-29	-28	-28	-47	-28	-36
a rout	-20	-19	-19	-20	-25	-19	-24
a rule	-18	-18	-22	-19	-20	-19	-25
a run	-13	-19	-13	-15	-13	-13	-13
a schedul	1	-8	-1	37	-6	0	-2
a second	-27	-26	-26	-27	-28	-25	-27
a secret	-8	-8	-12	-8	-8	-8	-9
a secur	33	32	85	48	29	34	34
a server	-8	-6	-6	5	-12	-6	-8
a servic	-22	-26	10	-22	-21	-21	-28
a share	-16	-17	-25	-18	-22	-19	-23
a site	-20	-17	-17	-19	-17	-17	-21
a small	12	5	12	46	12	12	13
a standalon	-8	-7	-9	-7	-7	-7	-8
a startup	3	0	4	34	4	7	4
a subnet	-42	-42	-60	-43	-43	-43	-51
a tabl	-27	-27	-37	-27	-31	-26	-26
a task	0	-1	13	-1	-4	-2	-1
a team	74	41	18	73	39	43	45
a terraform	-1	9	9	2	38	8	9
a thing	-50	-41	-60	-46	-47	-43	-44
a third	-5	5	33	0	5	5	5
a ticket	18	19	19	17	43	19	17
a user	-30	-49	-13	-33	-54	-32	-26
a vulner	-28	-28	-30	-29	-31	-29	-43
a whole	-9	-8	-9	-9	-10	-8	-10
a workload	-16	-16	-34	18	-26	-27	-17
a wrong	-28	-27	-28	-26	-35	-26	-27
a year	-10	-10	-10	-11	-12	-10	-11
a zip	-57	-64	-55	-43	-55	-74	-68
a zone	-11	-11	-10	-10	-11	-10	-10
abl	-3	-2	-19	-2	-17	43	-1
abl to	-3	-2	-19	-2	-17	43	-1
about	-43	-46	-49	-17	-36	-29	-24
about @	-117	-77	-91	-73	-68	-75	-79
about an	18	19	17	61	10	18	18
about aws	10	-7	-10	-9	-8	-8	-24
about engin	25	26	2	73	-3	17	-1
about our	-6	0	-1	-2	17	-3	-4
about the	39	31	-4	28	10	23	110
about who	33	-8	-10	-6	-15	-9	-8
abov	13	9	-17	10	91	12	5
abov and	20	20	18	17	65	21	19
absorb	-28	-24	-26	-25	-28	-25	-28
absorb $	-32	-29	-31	-31	-34	-30	-34
abstract	-18	-34	21	-22	-26	-26	-24
abstract servic	3	0	46	2	-6	-8	-5
abus	-26	-23	-23	-24	-26	-25	-24
abus notic	-27	-24	-24	-25	-27	-27	-26
accept	-50	-49	-67	-50	-56	-49	-55
access	-36	-35	-37	-36	-36	-37	-38
access $	5	4	-3	5	-2	2	43
access control	-19	-18	-17	-17	-18	-17	-16
access entri	-15	-14	-14	-14	-15	-14	-17
access kei	-53	-48	-47	-47	-56	-48	-62
access key	-29	-30	-39	-31	12	-51	-52
access log	-13	-14	-12	-13	-12	-12	-13
access of	-21	-21	-22	-21	-25	-21	-24
access on	-39	-37	-36	-38	-38	-36	-39
access polici	-43	-43	-50	-43	-46	-43	-45
access request	1	2	1	1	13	-1	2
access review	-52	-51	-57	-50	-56	-52	-53
access right	-43	-44	-57	-51	-60	-47	-51
access to	-8	-8	6	-8	-13	-8	-11
accident	-32	-32	-30	-31	-46	-31	-35
accident delet	-32	-32	-30	-31	-46	-31	-35
accord	-14	-9	-10	-10	-10	-10	-10
accord to	-17	-11	-11	-11	-12	-11	-11
account	-5	-18	-15	-16	4	-16	-22
account $	36	-9	-11	-8	2	-9	-15
account access	-53	-53	-56	-53	-61	-53	-56
account and	-14	-12	-12	-12	-13	-11	-14
account contact	-14	-14	-14	-14	-21	-14	-14
account for	52	-11	-7	8	-12	0	0
account in	-38	-33	-32	-32	-35	-32	-36
account may	-30	-31	-31	-31	-52	-33	-31
account of	-40	-48	-43	-44	-45	-40	-39
account password	-118	-93	-103	-93	-102	-93	-94
account who	-23	6	8	12	76	10	-10
account whose	-12	-10	-11	-10	-11	-11	-11
acl	-28	-16	11	-16	-19	-16	-20
acl $	-87	-91	-141	-88	-95	-92	-100
acl for	-33	-33	-45	-34	-33	-33	-32
acl on	-79	-51	-50	-51	-52	-50	-65
acm	30	40	29	39	120	37	33
across	-86	-76	-90	-80	-88	-76	-96
across all	-60	-42	-46	-42	-52	-43	-43
across the	-53	-38	-37	-36	-52	-36	-43
across three	-8	-7	-8	-8	-7	-7	-7
act	-39	-37	-39	-38	-32	-37	-43
act $	-15	-14	-14	-15	-15	-14	-17
act for	-31	-29	-37	-32	-39	-31	-34
act on	-56	-55	-56	-55	-62	-56	-64
action	-9	-9	-8	-9	-9	-8	-9
activ	-38	-29	-28	-28	-28	-26	-28
activ in	-55	-35	-30	-31	-30	-30	-31
actual	38	2	44	2	-2	6	7
ad	-17	0	-10	-5	-15	-4	63
ad group	-33	-30	-31	-29	-29	-29	-30
ad on	-6	38	20	43	22	22	23
add	-38	-41	-37	-37	-38	-36	-46
add @	-32	-53	-28	-31	-32	-29	-32
add capac	-42	-38	-39	-37	-39	-37	-44
add node	-39	-34	-34	-35	-36	-33	-39
add ons	-7	-6	-7	-7	-6	-6	-8
add storag	-9	-8	-8	-8	-8	-8	-8
add the	-7	-8	-7	-6	-6	-6	-6
addit	-3	8	-4	-8	-3	-3	-2
address	-37	-37	-37	-38	-44	-38	-49
address $	-27	-27	-26	-26	-33	-27	-31
admin	-22	-26	-23	3	-25	-20	-26
admin $	2	-21	-1	59	-11	1	-5
admin password	-7	-1	-1	-3	19	-1	-2
admin right	-34	-32	-32	-39	-54	-32	-55
administ	-19	-19	-19	-20	-22	-19	-19
administr	-48	-60	-72	-9	-65	-53	-50
admiss	26	24	76	22	21	20	20
advisor	-58	-56	-61	-59	-67	-63	-67
after	-12	-11	-20	-18	-22	-18	-18
after $	62	69	19	27	23	27	26
after 29	9	20	20	-5	49	20	19
after @	-17	-31	-15	31	-22	-15	-30
after a	-16	-12	-13	-13	-13	-13	-14
after an	-36	-34	-38	-34	-36	-35	-50
after it	-10	-7	-7	-7	-7	-7	-8
after that	-20	-30	-20	-21	-23	-20	-21
after the	-20	2	-12	-16	-19	-11	9
after we	-9	-12	-8	-9	-9	-9	-11
after what	82	6	-8	11	3	12	11
ag	-22	-18	-20	-19	-18	-17	-19
again	6	2	19	37	1	5	2
again $	30	29	64	71	16	25	27
again do	7	-4	9	45	5	10	9
against	-8	30	-4	-6	-2	-3	-7
against @	15	91	24	20	19	25	22
against common	-36	-56	-37	-33	-34	-33	-34
against our	-40	-42	-41	-42	-45	-40	-64
against the	9	31	11	11	11	11	10
age	-24	-27	-41	-30	-24	-23	-31
agent	-21	-10	-21	-33	-22	-19	25
agent $	18	9	17	17	1	16	68
agent on	-25	0	-30	-56	-24	-24	-40
agent updat	32	17	13	23	15	21	120
agent version	-26	-33	-26	-34	-26	-26	-26
ago	-31	-25	-30	-25	-27	-25	-25
ai	40	32	26	35	12	99	17
aim	25	8	25	70	23	25	24
al2023	-1	23	125	18	0	-2	-2
alarm	-32	-32	-30	-30	-45	-30	-48
alert	-34	-33	-36	-32	-37	-33	-34
alert on	-33	-32	-33	-32	-39	-33	-35
alibaba	20	27	26	27	64	27	11
alibaba @	19	28	28	29	63	29	20
aliv	-51	-46	-36	-16	-65	-38	-39
aliv $	10	0	12	37	6	11	10
all	21	-19	-8	-7	0	-11	-11
all $	-19	-21	-18	-20	-17	-17	-19
all @	17	16	17	42	17	17	17
all of	-22	-29	-28	-26	-32	-25	-26
all our	42	-66	-31	-31	-29	-22	-28
all over	-21	-20	-22	-23	-22	-20	-22
all previou	23	26	25	25	54	25	26
all servic	-59	-55	-63	-57	-60	-57	-72
all that	63	20	27	26	21	26	23
all the	-21	13	-19	-40	-22	-15	-28
all three	-7	-7	-7	-8	-8	-6	-7
allow	-38	-24	-45	-26	-5	-25	-26
allow $	-36	-37	-61	-38	-38	-41	-39
alon	-19	-9	-21	-17	-19	-17	-19
along	-8	-8	-8	-10	-8	-8	-10
alreadi	-54	-44	-47	-45	-52	-45	-46
also	-64	-62	-96	-62	-63	-63	-65
alto	-33	-31	-32	-31	-34	-31	-43
alto @	-28	-25	-26	-25	-28	-25	-30
alwai	-18	-14	-10	-28	-17	-16	-13
am	-9	-25	-9	-23	-21	-16	-17
am from	-10	-7	25	-22	-23	-16	-2
am i	8	-23	-18	-24	-14	-12	-11
amazon	-6	-13	-12	-13	-8	-14	-12
amazon $	-34	-41	-42	-38	-51	-39	-41
amazon @	-41	-35	-36	-35	-37	-35	-43
amazon also	-17	-16	-16	-16	-19	-19	-20
amazon as	-7	-7	-7	-7	-11	-7	-7
amazon but	-18	-19	-19	-22	-18	-18	-18
amazon classifi	-7	-10	-7	-8	-7	-7	-7
amazon close	-10	-10	-12	-11	-12	-11	-10
amazon correct	-7	-6	-7	-7	-8	-7	-7
amazon data	-9	-8	-9	-9	-10	-8	-12
amazon do	51	75	51	87	41	45	89
amazon doe	96	67	25	18	35	33	32
amazon fault	-15	-14	-16	-14	-18	-14	-15
amazon for	-14	-16	-13	-14	-16	-13	-13
amazon handl	42	1	0	2	-19	2	0
amazon have	-13	-11	-11	-14	-11	-11	-12
amazon in	-30	-40	-28	-36	-29	-28	-28
amazon job	44	6	6	1	-9	5	1
amazon liabl	-18	-17	-17	-18	-28	-17	-17
amazon linux	8	15	13	14	12	15	46
amazon manag	-22	49	-6	7	9	11	12
amazon or	-43	-28	-29	-50	-46	-27	13
amazon part	-64	-62	-92	-59	-72	-60	-63
amazon patch	-64	-61	-62	-64	-77	-61	-80
amazon problem	-26	-25	-30	-26	-45	-26	-25
amazon q	27	31	23	31	-10	28	83
amazon rotat	-20	-13	-13	-14	-14	-13	-14
amazon run	-30	-28	-27	-27	-54	-27	-28
amazon set	-29	-27	-28	-27	-27	-29	-30
amazon should	-25	-24	-25	-31	-25	-24	-26
amazon suppos	-14	-10	-11	-10	-10	-10	-10
amazon take	31	30	11	26	17	26	84
amazon task	-27	-23	-33	-23	-24	-23	-23
amazon thing	-62	-55	-70	-59	-57	-56	-72
amazon to	15	14	17	48	15	19	18
amazon true	-10	-9	-9	-8	-10	-9	-8
amazon tune	-27	-43	-27	-30	-34	-27	-29
amazon who	-16	-22	-17	-18	-17	-16	-20
amazon wont	-8	-7	-8	-7	-7	-7	-11
amazon write	-65	-54	-55	-52	-66	-52	-78
ami	-36	-57	-19	-37	-37	-35	-41
ami $	-36	-34	3	-38	-43	-38	-44
ami for	-20	-17	-15	-15	-15	-16	-16
ami is	34	33	96	29	20	28	11
ami of	-14	-13	-13	-13	-13	-13	-23
ami releas	-30	-28	-32	-28	-33	-29	-29
ami who	-34	-59	-34	-32	-32	-31	-31
an	-18	-18	-12	-16	-15	-14	-20
an @	-25	-23	-14	-22	-20	-18	-24
an abus	-23	-21	-21	-22	-23	-23	-22
an access	32	32	31	31	103	-3	21
an accident	-17	-15	-14	-14	-14	-14	-16
an account	-19	-16	-19	-17	-18	-16	-16
an admin	-2	-9	-5	25	-3	-2	-2
an amazon	3	5	29	4	-3	4	3
an ami	18	18	64	17	12	13	16
an ancient	-36	-31	-31	-32	-31	-31	-49
an api	25	23	26	55	26	26	26
an applic	-32	-32	-34	-33	-36	-33	-33
an audit	-11	-10	-9	-10	-15	-3	-9
an avail	-9	-9	-14	-9	-9	-9	-10
an aws	-12	-11	4	-12	-22	-12	-14
an employe	-32	-32	-32	-33	-46	-32	-41
an entir	-8	-6	-9	-6	-7	-6	-6
an ex	-27	-24	-25	-24	-24	-24	-24
an import	-29	-28	-33	-35	-32	-29	-29
an intern	-8	-16	-11	7	-10	-9	-10
an object	54	57	33	56	134	56	57
an old	20	17	57	13	20	19	20
an on	-9	-9	-9	-9	-10	-9	-11
an os	-42	-39	-41	-20	-51	-44	-67
an outag	-19	-19	-25	-20	-21	-20	-19
an overview	49	11	12	-4	27	-4	14
analys	-37	-35	-47	-38	-36	-35	-36
analysi	-18	-15	-19	-16	-17	-16	-15
analysi rule	-18	-15	-19	-16	-17	-16	-15
analyst	-19	2	-6	30	-10	0	-3
ancient	-36	-31	-31	-32	-31	-31	-49
and	-20	-18	-23	-21	-20	-22	-22
and @	-31	22	-15	-22	-20	-19	-23
and a	-23	-28	-23	-25	-26	-23	-26
and after	-13	-22	-13	-14	-13	-13	-13
and amazon	-3	-8	12	12	52	6	15
and answer	22	24	23	23	50	23	24
and applic	-38	-37	-37	-37	-37	-36	-38
and attach	-12	-12	-11	-11	-13	-11	-11
and backup	20	55	21	15	18	21	21
and bill	-15	-15	-15	-16	-22	-16	-16
and check	-41	-39	-39	-49	-56	-38	-41
and compact	-39	-25	-25	-29	-26	-24	-26
and complaint	-41	-32	-33	-33	-34	-33	-41
and cool	-38	-36	-34	-34	-40	-33	-33
and data	-21	-23	-21	-21	-24	-21	-24
and decid	-14	-14	-19	-14	-14	-15	-14
and delet	-28	-26	-27	-41	-29	-26	-26
and devic	32	34	35	31	8	34	77
and disk	-12	-11	-11	-13	-10	-11	-12
and down	-32	-27	-27	-27	-28	-27	-31
and earthquak	-12	-12	-12	-13	-14	-13	-12
and edg	-19	-19	-33	-19	-18	-19	-18
and environment	-25	-25	-28	-25	-26	-25	-31
and firmwar	-18	-17	-17	-17	-19	-17	-27
and fix	-41	-32	-31	-32	-54	-31	-38
and for	-58	-58	-49	-48	-66	-16	-51
and group	-13	-13	-14	-13	-13	-12	-13
and guard	-34	-34	-39	-34	-51	-35	-41
and hand	-9	-7	-7	-7	-7	-7	-7
and have	27	27	27	56	27	24	27
and host	-34	-57	-33	-39	-35	-33	-38
and how	8	8	-22	8	1	54	6
and if	14	15	21	18	8	17	69
and in	-58	-15	-41	-47	-42	-40	-50
and is	24	24	25	24	8	62	2
and its	-33	-32	-34	-32	-33	-32	-44
and job	-86	-77	-76	-75	-79	-76	-88
and keep	-18	-19	-17	-17	-17	-17	-18
and maintain	-21	-19	-19	-22	-20	-19	-21
and manag	-64	-63	-72	-64	-73	-63	-98
and manifest	-32	-30	-30	-29	-33	-29	-30
and mantrap	-36	-34	-45	-35	-48	-35	-35
and max	-32	-29	-28	-29	-43	-29	-30
and maximum	-46	-44	-43	-45	-78	-45	-44
and mean	34	35	134	33	12	25	38
and mfa	-6	-6	-6	-6	-6	-6	-8
and need	90	37	37	36	29	34	38
and network	-56	-53	-60	-57	-56	-54	-55
and no	-13	-11	-10	-12	-14	-11	-11
and now	-11	-15	-11	-12	-12	-11	-11
and on	-47	-49	-43	-44	-44	-42	-44
and oper	-31	-49	-36	-35	-31	-31	-32
and our	65	25	26	21	24	25	23
and password	-12	-18	-13	-13	-13	-13	-14
and patch	-15	-14	-13	-13	-14	-13	-18
and pick	-36	-60	-36	-50	-36	-36	-36
and provis	6	-14	7	39	1	7	7
and region	-13	-13	-17	-13	-14	-13	-14
and repair	-39	-38	-39	-38	-50	-38	-52
and retent	-25	-25	-24	-40	-25	-24	-25
and revok	-11	-9	-8	-9	-9	-8	-9
and rout	-8	-8	-8	-7	-8	-7	-8
and rpo	42	40	127	42	36	40	21
and run	-9	-9	-8	-8	-8	-8	-8
and say	3	33	5	-23	14	1	5
and scale	-23	-23	-23	-23	-23	-23	-33
and secur	-12	-14	-13	-12	-12	-12	-13
and set	-6	-9	-7	-7	-7	-6	-7
and sse	-45	-73	-48	-52	-46	-47	-45
and start	-14	-12	-11	-12	-12	-12	-13
and store	-45	-23	-23	-23	-23	-23	-23
and stream	-44	-42	-42	-45	-46	-43	-49
and swap	-15	-14	-15	-25	-15	-14	-15
and tell	12	13	11	9	52	8	6
and that	-14	-14	-15	-18	-15	-14	-18
and the	-4	-13	-12	-8	-13	-11	4
and their	-72	-64	-100	-62	-67	-61	-70
and timeout	-32	-28	-28	-28	-29	-27	-27
and train	3	4	29	2	-2	-13	2
and updat	-12	-11	-11	-12	-12	-12	-18
and us	50	3	4	8	7	6	-1
and user	-54	-51	-59	-51	-53	-50	-53
and we	3	-4	2	30	2	3	-4
and what	101	64	15	35	63	44	38
and when	-32	-14	-14	-11	20	-16	-26
and which	-11	-17	-12	-10	-13	-12	-14
and who	-22	-23	-24	-23	-49	-25	-4
and with	-21	-32	-21	-22	-23	-21	-22
and worker	-8	-7	-7	-7	-7	-7	-8
and write	-29	-30	-31	-30	-31	-31	-29
angl	4	39	5	0	-2	-2	6
announc	-17	-15	-16	-16	-15	-15	-22
anoth	-27	-29	-31	-29	-43	-30	-31
anoth $	-21	-21	-26	-22	-27	-21	-26
anoth account	-38	-38	-48	-40	-57	-44	-45
anoth custom	-11	-9	-9	-9	-9	-9	-9
anoth region	-10	-9	-9	-9	-10	-9	-10
anoth tenant	-9	-8	-8	-8	-10	-8	-11
answer	5	12	-6	2	6	46	1
answer $	-10	-6	-36	-5	-39	87	-10
answer a	-15	-15	-15	-16	-20	-19	-17
answer as	18	18	19	1	74	-9	18
answer for	15	22	-9	-8	-17	-6	-8
answer from	-9	-8	-3	-6	-5	15	-7
answer onli	23	26	25	25	54	25	26
answer to	-26	-25	-28	-25	-27	-35	-26
anthrop	-50	-38	-39	-56	-44	-40	-39
anti	-17	-15	-15	-19	-16	-15	-17
antiviru	-86	-77	-99	-78	-91	-85	-85
antiviru on	-31	-33	-43	-33	-48	-32	-32
any	-30	-6	-20	-31	-16	-20	-22
any differ	-24	34	-9	-13	-10	0	-1
any of	-15	-18	-15	-18	-14	-15	-15
any servic	-20	-21	-23	-20	-23	-21	-23
anycast	-48	-45	-46	-44	-49	-44	-48
anycast edg	-53	-49	-51	-49	-55	-48	-52
anymor	-20	-18	-19	-19	-21	-19	-21
anyon	-3	-2	7	-2	17	15	-10
anyon at	0	-3	-4	-1	-15	51	-1
anyon know	-31	-28	-29	-31	-30	-29	-41
anyth	26	5	-1	8	-6	1	0
anyth $	-45	-45	-45	-44	-59	-42	-42
anyth differ	8	50	10	-16	9	11	11
anywai	-36	-38	-36	-36	-49	-35	-34
anywai $	-27	-27	-28	-26	-33	-26	-26
anywher	-23	-26	-28	-35	-56	48	-48
anywher $	17	11	16	22	-20	93	-9
aoc	-13	-13	0	-15	-13	-15	-12
apart	-16	-16	-17	-16	-18	-16	-18
apart on	-18	-18	-19	-18	-21	-18	-19
api	-42	-38	-44	-26	-41	-37	-41
api call	-40	-46	-62	-43	-53	-41	-46
api endpoint	-47	-48	-53	-52	-56	-48	-52
api kei	-10	-10	-10	-11	-10	-10	-15
api on	-18	6	9	36	9	9	9
api request	-27	-27	-26	-27	-32	-28	-34
api server	-7	-7	-7	-7	-8	-7	-9
app	-50	-49	-53	-46	-51	-48	-53
app $	-51	-53	-61	-51	-51	-50	-57
app code	-16	-17	-17	-16	-21	-16	-17
app on	-101	-97	-104	-90	-103	-85	-98
app we	-32	-33	-32	-33	-61	-33	-34
appli	-27	-26	-28	-28	-32	-26	-22
appli by	-26	-26	-27	-28	-31	-27	-36
appli the	-14	-12	-19	-15	-23	-12	9
appli to	-19	-19	-20	-21	-24	-19	-23
applianc	-36	-34	-35	-34	-36	-33	-43
applianc behind	-16	-16	-16	-16	-17	-16	-21
applianc in	-23	-20	-21	-20	-26	-20	-22
applianc of	-34	-32	-32	-32	-33	-32	-47
applic	-52	-51	-55	-49	-60	-50	-55
applic $	-44	-44	-46	-44	-70	-44	-46
applic code	-28	-25	-27	-25	-30	-25	-25
applic for	-33	-28	-29	-28	-33	-28	-31
applic on	-12	-13	-11	-11	-12	-11	-10
approv	-3	11	-3	-4	35	-1	-2
approv my	14	16	9	20	73	6	7
approv step	-28	-26	-27	-26	-35	-28	-29
apt	-26	-39	-26	-35	-26	-26	-26
architect	3	30	5	-21	36	2	2
architect exam	16	18	20	20	71	15	13
architectur	-71	-71	-78	-74	-104	-72	-100
archiv	-67	-65	-71	-62	-67	-64	-74
are	-13	-22	-15	-21	-13	-13	-25
are @	-28	7	76	10	61	-4	10
are a	-10	-8	-8	-8	-8	-8	-8
are all	-17	-17	-17	-33	-17	-17	-17
are amazon	23	22	16	17	78	17	24
are custom	-27	-26	-30	-25	-28	-28	-29
are encrypt	-33	-32	-33	-32	-34	-32	-36
are in	-23	-20	-24	-22	-23	-21	-24
are inherit	36	36	91	36	32	23	37
are kept	-79	-69	-84	-67	-127	-84	-69
are my	47	-2	-33	2	-8	1	6
are off	-8	-7	-7	-7	-7	-7	-7
are on	38	-16	-13	-20	-30	-20	-15
are our	-38	-85	-67	-70	-89	-69	-91
are patch	-17	-17	-17	-17	-19	-17	-24
are secur	-14	-14	-21	-14	-15	-15	-15
are switch	-29	-29	-56	-29	-33	-30	-46
are the	5	33	55	31	45	61	53
are thei	-1	5	34	4	4	4	3
are those	-24	-28	-24	-29	-23	-23	-25
are three	-19	-18	-18	-18	-18	-18	-34
are we	-17	-43	-38	-31	-10	-32	-50
are written	-25	-22	-27	-22	-25	-23	-21
are you	19	32	8	32	44	91	27
are your	-2	-1	0	0	-5	16	-2
arent	-17	-15	-17	-7	-19	-16	-20
around	-40	-34	-33	-34	-37	-33	-37
around in	-14	-14	-14	-14	-17	-14	-18
arrang	-20	-22	-21	-32	-22	-20	-21
arrang that	-23	-26	-25	-42	-25	-24	-25
arriv	-34	-32	-30	-36	-42	-32	-44
artifact	-34	-38	-47	-35	-49	-37	-46
artifact $	-34	-38	-47	-35	-49	-37	-46
as	-25	-20	-15	-21	-26	-24	-31
as @	-31	-49	-31	-33	-32	-29	-35
as a	-28	-20	-14	-14	-21	-20	-23
as custom	41	35	72	35	34	31	35
as littl	8	6	9	33	2	9	8
as much	27	25	27	54	26	27	27
as oppos	35	98	74	34	23	39	44
as plain	-9	-9	-12	-9	-9	-9	-10
as possibl	24	22	25	53	19	25	24
as the	-43	-43	-32	-31	-41	-31	-39
as well	-36	-54	-40	-37	-38	-37	-57
ask	-2	3	-12	-12	-10	9	-9
ask $	-42	-42	-58	-45	-48	-43	-40
ask @	-11	-35	-10	23	-13	-11	-11
ask about	-25	-25	-25	-26	-30	-26	-38
ask for	47	12	14	13	36	10	13
ask to	3	-16	-2	34	3	0	3
ask who	-12	-10	-11	-11	-12	-11	-13
ask whose	-17	-13	-17	-14	-14	-13	-14
ask you	9	14	1	14	-6	79	12
assess	-17	-3	-18	-22	-19	-17	-19
assess $	8	41	6	-1	7	8	7
assessor	-9	-6	-6	-7	-7	-6	-8
asset	-59	-60	-65	-58	-62	-60	-60
assign	-32	-34	-32	-31	-34	-29	-17
assign $	40	40	40	34	20	39	90
assign @	-69	-64	-68	-63	-65	-62	-81
assist	28	31	25	48	106	17	29
associ	-28	-35	-28	-28	-33	-28	-31
assum	-27	-26	-27	-30	-27	-26	-30
at	-6	-11	-1	-10	1	-8	-13
at 3am	-22	-25	-22	-22	-26	-21	-22
at @	53	52	52	54	53	54	116
at a	108	33	34	35	19	30	22
at all	22	4	8	16	8	8	7
at amazon	-35	-36	-35	-39	-44	-34	-38
at an	-20	-18	-25	-19	-24	-19	-18
at aws	17	14	49	17	33	17	12
at creation	-25	-23	-25	-23	-26	-24	-29
at night	20	22	31	33	14	22	86
at our	-32	-30	-29	-29	-31	-29	-36
at rest	-20	-21	-8	-25	8	-19	-40
at some	-7	-10	-8	-10	-8	-7	-8
at the	-44	-43	-47	-43	-59	-28	-50
attach	-16	-11	-12	-12	28	-10	-13
attach @	-27	-23	-22	-22	-24	-22	-22
attach the	-36	-35	-34	-33	-40	-33	-37
attach to	-46	-38	-38	-35	-11	-37	-41
attack	-50	-40	-46	-41	-58	-40	-40
attack $	-62	-41	-43	-42	-63	-40	-39
attent	-32	-32	-32	-32	-50	-32	-35
attent to	-32	-32	-32	-32	-50	-32	-35
audit	-9	-18	-21	-18	-29	-19	-19
audit $	-42	-37	-50	-37	-45	-31	-36
audit of	-28	-27	-29	-27	-30	-28	-26
auditor	-35	-47	-34	-29	-39	-29	-45
auditor $	-32	-32	-29	-35	-47	-3	-55
auditor ask	-15	-14	-15	-15	-19	-15	-20
auditor that	-17	-17	-18	-17	-21	-17	-24
auditor want	-31	-54	-32	-33	-32	-30	-31
auth	-53	-34	-37	-34	-35	-34	-35
auth polici	-28	-29	-31	-28	-29	-28	-29
auth token	-16	-17	-20	-17	-19	-16	-18
authent	-52	-52	-56	-51	-55	-51	-53
author	-40	-47	-61	-46	-51	-47	-51
author by	-53	-40	-43	-37	-38	-37	-45
author the	-46	-45	-44	-45	-63	-45	-57
authorit	-15	-14	-14	-14	-17	-14	-15
authorit name	-15	-14	-14	-14	-17	-14	-15
auto	1	2	56	-2	-4	-1	-52
auto minor	25	23	99	20	11	17	-5
auto renew	-24	-19	-18	-29	-20	-19	-18
auto updat	-17	-16	-21	-17	-17	-16	-21
autom	-54	-57	-53	-57	-55	-51	-58
autom @	-62	-83	-63	-60	-66	-61	-92
autom backup	-19	-17	-17	-17	-24	-17	-17
autom snapshot	-14	-11	-12	-12	-15	-12	-11
automat	-50	-48	-48	-48	-53	-48	-54
automat $	-56	-53	-53	-54	-78	-53	-60
automat by	-27	-24	-26	-24	-32	-27	-27
automat daili	-9	-9	-9	-9	-11	-9	-9
autopilot	1	0	-1	0	24	0	-11
autosc	-31	-30	-30	-30	-52	-29	-33
avail	-33	-35	-10	-32	-38	-33	-35
avail $	-88	-86	-100	-82	-105	-82	-87
avail of	-43	-50	-56	-44	-44	-43	-44
avail on	25	30	64	27	28	29	30
avail zone	-28	-30	-10	-28	-33	-29	-33
awai	-11	54	-11	-16	-3	0	-1
awai $	5	93	-4	13	15	20	24
awai for	16	58	24	-2	22	23	24
awai from	-20	-21	-21	-33	-20	-20	-20
awar	-39	-33	-15	-34	-44	-49	-52
awar and	3	4	29	2	-2	-13	2
awar train	-33	-33	-39	-33	-32	-35	-55
aws	-17	-21	-18	-19	-9	-18	-26
aws $	-23	-45	-32	-40	-53	-38	-38
aws @	31	6	5	8	7	9	4
aws account	-12	-7	27	-8	-28	-9	-9
aws and	43	9	-12	11	15	8	10
aws answer	-35	-33	-43	-33	-35	-34	-31
aws api	-43	-43	-45	-51	-58	-44	-55
aws at	-11	-11	-12	-11	-12	-11	-16
aws build	-20	-20	-20	-20	-25	-20	-24
aws choos	-7	-7	-7	-7	-7	-7	-8
aws clean	-54	-29	-29	-29	-31	-29	-29
aws data	-23	-23	-27	-23	-32	-24	-24
aws decid	-23	-22	-24	-23	-36	-23	-22
aws default	-18	-18	-20	-22	-21	-18	-17
aws do	24	11	9	13	5	11	50
aws doc	37	37	45	35	2	82	33
aws doe	-27	-34	-26	-27	-26	-27	-28
aws encrypt	-45	-41	-41	-41	-59	-42	-47
aws end	-55	-55	-57	-56	-76	-55	-62
aws ever	-32	-30	-37	-52	-33	-32	-33
aws facil	-50	-49	-54	-50	-67	-50	-53
aws fault	9	12	14	12	76	-3	-1
aws for	32	35	27	32	79	32	22
aws go	-49	-48	-46	-47	-76	-46	-49
aws half	-29	-30	-51	-30	-54	-31	-30
aws handl	63	12	-2	13	3	13	13
aws has	-14	-15	-15	-16	-20	-14	-15
aws have	20	19	20	21	56	17	18
aws health	-3	-3	40	-7	-16	-9	-15
aws hold	-12	-12	-13	-12	-18	-12	-13
aws infrastructur	-35	-35	-36	-35	-45	-36	-42
aws is	2	8	6	6	27	8	4
aws itself	-47	-39	-43	-41	-43	-40	-57
aws job	-61	-60	-62	-77	-68	-64	-86
aws keep	-36	-36	-37	-39	-45	-37	-50
aws kei	-21	-21	-21	-21	-27	-21	-24
aws look	-22	-21	-21	-20	-21	-21	-22
aws maintain	-17	-14	-13	-13	-15	-13	-13
aws make	-32	-38	-31	-32	-38	-31	-32
aws manag	-10	-10	-11	-10	-12	-10	-11
aws mean	33	35	66	71	-2	34	24
aws move	-25	-26	-27	-25	-43	-27	-27
aws network	-25	-25	-25	-25	-48	-25	-25
aws or	-69	-55	-52	-55	-48	-57	-41
aws own	-33	-33	-33	-33	-42	-34	-41
aws patch	6	7	1	6	-8	4	40
aws publish	-41	-41	-45	-41	-51	-42	-57
aws replac	-17	-12	-13	-17	-13	-13	-12
aws respons	-80	-58	-60	-59	-80	-60	-75
aws right	-15	-14	-15	-15	-15	-14	-21
aws screen	-25	-25	-24	-24	-43	-26	-33
aws secur	-15	-18	-13	-15	-13	-13	-14
aws servic	-13	-5	-7	-6	-19	45	-8
aws set	-19	-17	-17	-20	-18	-17	-22
aws share	88	25	21	24	19	25	24
aws side	-28	-19	-20	-19	-19	-19	-22
aws site	-35	-34	-36	-35	-42	-36	-33
aws stop	-66	-52	-47	-47	-66	-59	-70
aws support	-34	-14	-15	-15	4	-14	-15
aws switch	-8	-8	-9	-8	-9	-8	-8
aws take	-48	-44	-40	-42	-47	-40	-46
aws test	-49	-50	-50	-49	-77	-51	-68
aws that	-21	-20	-23	-21	-25	-21	-24
aws the	-26	-26	-26	-43	-38	-26	-30
aws thing	-21	-22	-21	-20	-20	-21	-27
aws to	-7	-11	-25	20	-20	-14	-14
aws train	-18	-18	-20	-18	-20	-17	-25
aws updat	-20	-19	-19	-19	-23	-19	-29
aws us	-39	-36	-36	-36	-40	-36	-58
aws what	86	40	54	41	33	43	44
aws who	-64	-67	-77	-65	-113	-66	-88
aws whose	-48	-34	-37	-34	-44	-35	-36
aws wont	-27	-26	-33	-29	-34	-28	-31
aws would	-41	-35	-32	-35	-32	-32	-33
aws write	-36	-30	-27	-27	-30	-27	-26
az	-39	-31	7	-33	-33	-34	-34
az $	-54	-27	50	-30	-24	-40	-37
azs	-36	-34	-33	-33	-21	-34	-40
azs with	-24	-24	-23	-24	-29	-24	-44
azur	38	38	35	38	84	38	31
b	-22	-23	-22	-39	-22	-22	-23
b @	-31	-33	-31	-54	-30	-30	-32
baa	-13	-16	54	-13	-29	-18	-30
baa $	-51	-54	-39	-51	-69	-51	-60
babysit	-20	-44	-23	40	-27	-17	-16
back	-5	5	-3	-8	28	0	12
back $	-29	-29	-28	-29	-40	-29	-31
back to	2	30	0	-21	2	2	1
back up	-17	-5	-11	-1	47	-2	22
backbon	-30	-32	-36	-30	-32	-30	-31
backdoor	-48	-27	-26	-27	-27	-26	-27
backend	5	4	3	23	5	6	5
background	-22	-22	-23	-22	-26	-23	-24
background check	-25	-25	-27	-26	-30	-26	-27
backlog	20	49	18	-6	18	19	20
backlog $	20	49	18	-6	18	19	20
backup	-17	-9	-14	-11	39	-10	-8
backup $	-6	16	-6	-4	10	-3	41
backup are	-48	-45	-41	-51	-52	-56	-47
backup for	-30	-26	-26	-26	-30	-25	-29
backup in	-31	-5	-7	-7	27	-6	-21
backup of	-15	-8	-8	-7	41	-6	-22
backup retent	-48	-49	-46	-44	-58	-44	-44
backup who	-112	-89	-90	-83	-99	-84	-109
bad	-38	-36	-37	-37	-50	-36	-39
badg	-8	-8	-11	-8	16	-13	-11
badg $	19	18	19	18	53	11	10
badg at	-48	-48	-53	-48	-57	-49	-46
bake	-16	-14	-15	-13	-13	-13	-14
bake in	-11	-8	-9	-8	-8	-8	-8
ball	-27	-32	-28	-30	-31	-27	-27
ball $	-15	-20	-15	-16	-16	-15	-15
banana	-1	0	-2	-1	21	-5	-7
banana $	-1	0	-2	-1	21	-5	-7
bandwidth	-10	-9	-9	-9	-10	-9	-10
bare	-10	-7	37	-8	-2	-7	-32
bare metal	-1	2	51	2	9	2	-16
base	-19	-28	-19	-8	-17	-18	-26
base firewal	-14	-13	-14	-16	-13	-13	-16
base imag	-17	-16	-18	-17	-17	-16	-19
base64	14	21	25	28	215	22	17
baselin	-102	-86	-84	-82	-95	-82	-101
baselin $	-90	-81	-76	-66	-73	-73	-86
baselin in	-10	-10	-10	-11	-13	-10	-12
basement	-37	-43	-37	-38	-53	-37	-37
batch	22	20	21	20	6	21	78
batteri	-27	-27	-27	-27	-33	-27	-41
be	10	16	19	14	14	9	5
be $	38	33	92	66	70	41	36
be @	10	1	12	53	12	15	15
be a	6	19	55	19	19	20	19
be done	-11	-13	-12	-11	-14	-11	-11
be our	-19	53	6	-11	6	6	-16
be patch	-18	-20	-18	-20	-18	-18	-22
be repair	-13	-10	-10	-11	-11	-10	-10
be told	-15	-13	-14	-15	-14	-13	-18
becam	10	46	7	-11	9	9	10
becam @	10	46	7	-11	9	9	10
becaus	-15	-15	-15	-15	-18	-15	-16
becaus somebodi	-27	-25	-26	-26	-37	-25	-26
becaus the	-5	-5	-5	-8	-5	-5	-4
becom	-6	19	-6	-35	-6	-5	-9
becom owner	-16	-17	-16	-16	-19	-17	-27
been	-13	-13	-15	-14	-17	-13	-15
befor	-35	-20	-30	-29	-29	-29	-33
befor a	-36	-36	-48	-38	-52	-36	-40
befor and	-13	-22	-13	-14	-13	-13	-13
befor it	-31	-31	-31	-31	-48	-32	-35
befor send	-43	-42	-43	-45	-46	-42	-54
befor thei	-10	-7	-8	-8	-8	-8	-10
befor upload	-32	-32	-32	-37	-55	-32	-41
befor we	-12	-12	-14	-12	-13	-12	-15
begin	79	31	34	26	32	30	30
behavior	-50	-52	-53	-54	-54	-50	-54
behind	-36	-35	-32	-35	-34	-34	-44
behind @	-49	-46	-48	-46	-48	-46	-58
behind a	-28	-29	-28	-28	-44	-27	-36
behind it	-18	-18	-18	-18	-22	-18	-25
behind our	-18	-16	-16	-16	-17	-15	-18
behind the	4	9	9	-10	35	9	9
belong	-29	-11	-36	-44	-42	-26	-30
belong to	-29	-11	-36	-44	-42	-26	-30
below	-25	-30	-23	-19	-26	-19	29
below $	-109	-102	-117	-103	-125	-104	-142
below a	-27	-26	-27	-28	-27	-26	-42
below it	-39	-40	-47	-39	-42	-40	-55
below the	-1	-2	-1	12	-1	-1	-7
benchmark	2	-13	29	-26	0	2	1
beneath	-107	-104	-134	-102	-138	-104	-118
besid	12	88	7	-15	93	15	25
besid @	-10	61	4	-46	-1	-4	2
best	-13	3	-4	-40	64	-4	9
better	0	67	25	70	56	41	42
between	-38	-31	-43	-31	-41	-37	-41
between @	10	41	4	26	2	11	10
between a	-8	-11	-8	-8	-8	-8	-9
between avail	-24	-24	-31	-26	-35	-24	-24
between our	-7	-7	-7	-7	-8	-7	-8
between region	-41	-42	-44	-41	-49	-42	-52
between sse	-45	-73	-48	-52	-46	-47	-45
between the	-30	-31	-30	-30	-30	-30	-43
between two	-26	-23	-24	-24	-30	-23	-28
bezo	-53	-47	-57	-39	-28	-44	-48
bgp	-9	-7	-7	-8	-8	-7	-7
bia	-47	-28	-30	-28	-27	-27	-28
big	-29	-23	-26	-22	13	-22	-23
bill	-19	-14	-21	-19	5	-15	-19
bind	24	8	28	81	27	28	28
bio	-19	-18	-18	-20	-21	-19	-28
bio and	-16	-16	-16	-16	-18	-16	-27
bit	71	0	3	4	-10	7	-3
bit $	129	32	35	37	24	41	28
bit rot	-44	-38	-35	-36	-35	-35	-40
bitcoin	-19	-15	-15	-16	-17	-15	-17
black	-35	-34	-35	-35	-57	-34	-39
black fridai	-35	-34	-35	-35	-57	-34	-39
blame	-52	-52	-52	-52	-82	-51	-51
blame $	-29	-34	-29	-33	-48	-30	-29
blame amazon	-10	-8	-8	-8	-9	-8	-7
blame for	-38	-37	-46	-39	-62	-38	-41
block	-56	-53	-59	-55	-61	-53	-57
block public	-47	-43	-44	-44	-66	-43	-42
block that	-8	-8	-9	-9	-10	-9	-9
block the	-63	-57	-70	-64	-74	-57	-56
blueprint	-6	-59	-9	61	-3	-3	-5
board	-56	-40	-39	-37	-54	-37	-46
book	19	23	26	-11	90	16	27
bootstrap	-50	-49	-52	-49	-59	-48	-56
boss	50	10	38	58	-17	62	19
boss want	1	68	6	-11	14	13	15
bot	1	7	-28	2	9	59	-2
bot $	-11	-8	-8	-9	-10	-2	-9
bot how	-1	-1	0	0	-5	9	-1
both	6	9	-15	-15	-19	-15	-17
both $	-50	63	-21	-11	-11	-18	-16
both @	-18	-27	-19	-20	-19	-19	-23
both column	105	22	28	31	26	29	26
both side	23	-6	-23	-17	-27	-12	-15
bottlerocket	-19	-17	50	-19	-35	-21	-45
bottlerocket node	-10	-10	-11	-10	-10	-9	-10
bought	32	-1	3	5	6	6	5
bounc	-48	-38	-39	-39	-55	-38	-47
bounc and	-39	-32	-31	-32	-33	-32	-39
box	-12	-11	-20	-3	-3	-10	7
box $	-43	-44	-77	-43	-32	-42	-50
box behind	-28	-25	-25	-26	-28	-25	-37
box for	-48	-50	-51	-55	-54	-48	-53
box from	-19	-19	-21	-20	-19	-20	-18
box in	-30	-30	-30	-30	-54	-30	-31
box on	1	-2	-2	21	-2	0	3
branch	-26	-24	-24	-23	-27	-23	-27
branch offic	-20	-16	-17	-17	-22	-16	-17
breach	-25	-22	-24	-23	-25	-22	-22
breach of	-10	-9	-10	-10	-13	-10	-12
break	101	20	45	27	33	24	14
break glass	-24	-3	27	-6	-8	-11	2
breakdown	86	17	21	21	9	19	20
breakdown for	51	9	11	10	0	10	11
bring	-31	-28	-29	-29	-3	-28	-40
bring it	-37	-38	-37	-36	-53	-37	-38
bring our	-17	-16	-16	-20	-16	-15	-16
bring the	-10	-10	-11	-11	-20	-11	-10
bring to	-32	-31	-29	-29	-31	-29	-32
bring your	-49	-47	-49	-50	-48	-46	-59
broadcom	-74	-62	-56	-59	-62	-58	-69
broadli	-48	-48	-49	-56	-55	-48	-74
broke	-55	-34	-34	-35	-35	-34	-44
broken	-7	-8	-8	-9	23	-6	-10
broken disk	-42	-44	-41	-41	-45	-41	-49
broker	-42	-41	-41	-36	-45	-39	-43
broker $	-13	-12	-12	-13	-15	-12	-15
broker in	-8	-7	-7	-7	-7	-7	-11
broker of	-35	-33	-34	-33	-34	-33	-54
budget	-33	-33	-38	-34	-41	-34	-37
bug	-33	-32	-37	-33	-34	-32	-35
bug in	-24	-23	-26	-23	-24	-22	-26
bui	-27	-40	-45	-39	-56	-41	-39
build	-47	-29	-48	-50	-47	-44	-57
build $	-22	-22	-25	-22	-26	-22	-26
build and	-26	-26	-30	-26	-38	-26	-28
build imag	-14	-22	-14	-16	-14	-14	-15
build in	-34	-24	-25	-26	-28	-24	-24
build of	-42	-39	-37	-37	-40	-39	-41
build our	-31	-31	-31	-31	-33	-31	-60
built	-35	-33	-46	-34	-44	-17	-37
built $	-30	-27	-44	-31	-30	-32	-28
built you	-4	-1	-6	-1	-23	31	-8
bullet	72	-17	12	7	5	11	11
bullet point	72	-17	12	7	5	11	11
bump	-26	-25	-26	-24	-34	-24	-9
bump it	-19	-16	-16	-17	-18	-16	-19
bump the	-29	-29	-34	-29	-47	-29	-35
bundl	12	20	8	15	55	19	15
burden	12	28	10	106	-19	15	10
burden $	-17	23	-16	-29	-36	-18	-21
buse	-9	-7	-7	-8	-7	-7	-7
busi	-41	-48	-47	-24	-82	-48	-3
busi $	14	13	4	9	-21	2	70
but	-4	-5	-1	32	-1	0	-4
but is	-43	-23	-27	-25	-24	-23	-24
but the	-43	-54	-42	-53	-43	-42	-58
but who	-9	-8	-8	-8	-8	-8	-9
button	-10	-10	-11	-11	-10	-10	-16
by	-20	-16	-18	-18	-20	-20	-19
by $	-47	-45	-45	-45	-47	-44	-53
by @	-37	-23	-10	-28	-38	-27	-31
by a	13	41	15	13	14	16	15
by amazon	-33	-32	-33	-32	-35	-32	-43
by an	-9	-4	15	-3	-8	-3	-3
by aws	-37	-40	-43	-41	-46	-40	-46
by default	-40	-43	-44	-40	-44	-40	-42
by dns	35	31	15	31	92	29	33
by how	12	11	19	78	5	15	18
by itself	-1	-10	0	-1	20	1	0
by mistak	-37	-35	-37	-35	-36	-38	-39
by our	-37	-33	-33	-33	-34	-36	-36
by ourself	81	40	40	33	11	37	39
by sensit	-30	-34	-30	-31	-31	-33	-49
by side	-2	71	13	-11	14	11	11
by step	26	47	41	42	113	46	41
by the	-42	-41	-50	-42	-43	-42	-47
by them	14	18	17	18	49	17	9
by themselv	-17	-26	-19	-24	-18	-18	-18
by us	-52	-49	-49	-49	-53	-48	-69
by which	-20	-20	-25	-21	-21	-19	-19
by who	-36	-35	-38	-35	-39	-34	-48
by whom	11	13	15	14	3	14	62
byol	-59	-55	-57	-63	-56	-55	-69
c	11	-13	-25	-16	-23	-15	-20
ca	23	12	26	61	26	26	26
cabinet	-32	-24	-27	-27	-25	-25	-28
cabl	-36	-37	-38	-36	-41	-36	-47
cabl and	-28	-30	-35	-29	-30	-29	-29
cabl between	-25	-25	-27	-25	-37	-26	-34
cach	-66	-49	-46	-14	-50	-46	-48
cach $	4	5	16	70	5	10	5
cach behavior	-52	-53	-55	-54	-54	-52	-54
call	-25	-23	-25	-14	-12	-22	-28
call $	-35	-35	-36	-36	-45	-37	-40
call @	1	10	2	0	2	2	2
call is	-24	-22	-23	-23	-32	-23	-25
call to	-19	-30	-19	-21	-19	-19	-19
call tonight	37	40	39	41	119	39	25
call who	-41	-40	-66	-42	-60	-45	-46
came	-37	-35	-34	-35	-49	-35	-39
camera	-18	-17	-20	-18	-18	-17	-21
can	7	6	3	7	34	20	1
can a	14	15	-2	15	51	15	17
can aws	-37	-37	-40	-36	-63	-40	-38
can i	49	31	23	30	70	46	33
can open	-42	-62	-41	-41	-58	-42	-41
can queri	-32	-28	-33	-30	-37	-29	-28
can reach	-64	-54	-90	-60	-82	-70	-68
can read	-57	-56	-58	-56	-84	-58	-81
can someon	0	-1	36	4	11	-13	-9
can talk	-10	-9	-10	-15	-10	-10	-9
can u	57	21	0	24	4	59	21
can we	-41	-37	-37	-39	-44	-37	-50
can you	28	29	48	29	56	47	28
cannot	7	-2	8	41	7	9	8
cant	-39	-38	-50	-38	-47	0	-58
cant be	-30	-30	-30	-31	-31	-30	-57
cant see	-62	-52	-52	-53	-57	-55	-77
capac	-64	-58	-60	-56	-58	-56	-60
capac $	-55	-51	-54	-50	-52	-50	-76
capac for	-18	-14	-15	-14	-16	-14	-16
capac of	-11	-10	-11	-11	-14	-10	-12
capac plan	-50	-47	-46	-45	-49	-44	-48
capac unit	-33	-34	-36	-33	-37	-36	-33
capac when	-22	-21	-20	-25	-31	-20	-20
capit	-2	-3	-55	-1	72	-6	-1
card	-49	-50	-63	-50	-60	-38	-50
card number	-61	-62	-65	-62	-74	-62	-63
care	22	-1	0	28	1	5	13
care $	-37	-23	-16	44	-18	-18	-66
care about	-32	-60	-33	-4	-33	-32	-62
care for	23	16	22	57	22	23	23
care of	40	12	6	11	7	12	38
carri	-26	17	-19	-13	-16	-14	-26
carri out	-13	-14	-12	-12	-13	-12	-12
carri the	-43	-27	-26	-27	-27	-26	-26
carri what	-10	67	-12	6	1	17	17
case	-15	-5	-17	-22	-11	-15	-18
case $	-16	1	-15	-33	-15	-15	-16
categori	-27	-12	-70	-11	88	-32	-13
cctv	-57	-57	-64	-59	-79	-60	-66
cctv and	-39	-39	-47	-40	-61	-42	-45
center	-35	-35	-38	-35	-39	-35	-38
center $	-45	-45	-56	-46	-51	-46	-46
center in	-12	-13	-12	-13	-13	-11	-11
center is	-25	-24	-26	-24	-45	-24	-26
central	-84	-73	-108	-72	-62	-72	-75
central 1	-39	-29	-30	-30	-16	-29	-34
ceo	33	35	36	36	84	33	33
ceo of	33	35	36	36	84	33	33
cert	-9	-10	-10	19	-5	-8	-12
cert $	2	1	0	1	9	2	0
cert expir	18	18	18	16	56	17	8
cert in	-40	-40	-41	-41	-43	-41	-48
cert of	-20	-18	-18	-19	-20	-18	-19
cert on	-34	-40	-38	-50	-50	-33	-34
certif	-20	-25	-27	-30	-20	-25	-22
certif $	-92	-84	-86	-80	-86	-80	-90
certif author	53	23	7	22	13	18	17
certif for	-11	-10	-12	-11	-11	-10	-11
certif from	-15	-23	-15	-15	-16	-15	-15
certif of	-33	-30	-37	-31	-32	-31	-32
certif on	-5	-1	-2	-1	-11	-1	32
certif that	-8	-7	-7	-8	-8	-7	-8
certif who	-7	-7	-7	-7	-8	-7	-9
certifi	-39	-37	-45	-37	-46	-37	-41
certifi that	-51	-46	-61	-46	-50	-46	-52
cfo	8	43	6	-13	9	8	9
chang	-26	20	-19	-17	-8	-21	-20
chang $	6	55	25	24	69	9	16
chang for	7	41	3	-1	6	9	9
chang hand	22	65	22	13	19	26	26
chang manag	-71	-81	-96	-75	-91	-77	-85
chang the	-29	-30	-29	-30	-55	-29	-35
charg	19	-2	-17	-2	-15	-2	30
charg of	24	3	-14	2	-11	3	36
chat	-14	-12	-11	-16	-13	-12	-12
chatgpt	-16	-17	-36	-16	-44	36	-21
cheaper	44	11	44	29	121	19	48
cheapest	0	21	6	27	89	26	29
cheat	50	0	3	1	-1	2	1
cheat sheet	66	7	11	13	7	10	10
check	-39	-35	-36	-37	-39	-35	-37
check by	-8	-7	-7	-7	-9	-7	-7
check on	-31	-31	-34	-32	-39	-33	-33
check that	-29	-27	-25	-30	-33	-26	-42
checkout	1	1	-1	-1	12	0	-29
checksum	-48	-39	-56	-39	-36	-53	-37
choic	-62	-62	-73	-69	-74	-61	-61
choos	-29	-30	-30	-11	-29	-27	-28
choos a	-71	-80	-98	-73	-73	-72	-74
choos between	-1	-22	-2	23	-1	-2	-1
choos the	-24	-18	-18	-1	-20	-17	-19
choos which	-49	-54	-51	-53	-52	-46	-45
chore	2	36	10	30	-11	11	11
chore wise	-1	22	0	0	-8	0	0
ci	-29	-37	-28	-11	-37	-34	-41
ci runner	6	-9	5	29	4	5	5
ci user	-41	-39	-39	-40	-51	-49	-57
cidr	-41	-36	-37	-36	-37	-35	-39
cidr rang	-47	-41	-42	-41	-43	-41	-45
cipher	-46	-49	-62	-59	-63	-49	-46
cis	-57	-58	-53	-76	-62	-58	-73
cis benchmark	20	20	49	-5	19	20	19
cisco	1	1	8	-4	81	-19	-7
cisco $	1	4	5	0	59	-18	4
claim	-26	-24	-25	-23	-24	-23	-24
class	-34	-52	-32	-35	-38	-31	-34
classifi	-43	-44	-44	-44	-58	-45	-60
classifi the	-23	-24	-23	-24	-29	-24	-24
claud	-8	-6	-14	-7	45	-6	-7
clean	-60	-35	-36	-36	-30	-35	-38
clean $	-20	-19	-20	-21	-21	-19	-21
clean it	-24	-21	-20	-20	-22	-20	-22
clean that	-54	-29	-28	-29	-30	-28	-29
clean the	13	13	12	13	38	13	5
clean up	-32	-25	-24	-27	-26	-24	-25
cleanup	-44	-42	-45	-46	-43	-41	-46
cli	13	24	22	23	93	-3	16
click	-50	-39	-41	-46	-44	-39	-48
click $	-15	-14	-18	-15	-15	-14	-15
client	0	-4	-5	-5	-1	-5	9
client and	33	34	35	31	8	34	77
client in	-51	-45	-44	-45	-64	-44	-45
client on	-20	-16	-15	-15	-17	-15	-17
client reach	-15	-16	-15	-25	-14	-14	-14
client side	-40	-42	-39	-44	-56	-40	-52
client who	-53	-43	-42	-43	-51	-43	-63
climat	25	23	25	26	87	27	5
climat chang	37	33	35	37	106	37	11
clock	-50	-30	-29	-31	-33	-30	-56
close	-25	-24	-23	-24	-2	-27	-29
close port	-30	-31	-30	-38	-44	-31	-38
cloud	-18	-16	4	-15	7	-17	-27
cloud $	-76	-77	-114	-76	-84	-77	-86
cloud @	-51	-45	-46	-42	-7	-43	-69
cloud mean	43	41	135	42	6	42	42
cloud run	10	10	7	8	33	10	7
cloudflar	29	28	25	26	73	27	10
cloudflar worker	27	25	22	24	62	24	8
cluster	-3	-26	-14	0	-19	-10	27
cluster $	-18	-14	-15	-15	-16	-14	-13
cluster @	-7	-38	-6	58	-11	-7	-13
cluster need	33	35	28	34	19	34	80
cluster node	-17	-17	-17	-17	-17	-17	-27
cluster that	-9	-9	-9	-9	-9	-8	-12
cluster who	11	11	10	10	10	10	25
cname	-16	-15	-15	-16	-16	-15	-17
cname in	-19	-16	-18	-17	-17	-17	-20
cni	-40	-41	-43	-42	-39	-39	-44
code	-44	-40	-41	-39	-35	-39	-43
code $	-44	-41	-42	-42	-47	-42	-60
code and	-51	-49	-49	-50	-53	-49	-53
code in	-35	-31	-33	-32	-35	-32	-35
code insid	-18	-18	-18	-18	-20	-18	-21
code of	-36	-36	-45	-36	-42	-36	-36
code password	-10	-9	-9	-9	-10	-9	-10
code that	-52	-36	-36	-37	-38	-36	-37
code who	-29	-28	-27	-28	-35	-28	-33
coffe	9	9	8	9	33	9	0
coffe machin	8	8	7	8	29	8	0
cold	-3	-7	1	6	34	3	0
cold start	23	26	23	27	56	25	26
collabor	-22	-21	-25	-19	-19	-19	-19
colleagu	-35	-39	-42	-38	-50	-38	-42
collect	-19	-20	-20	-21	-23	-20	-21
collect $	-8	-8	-8	-8	-8	-8	-9
collect the	-3	-9	-10	-11	-12	-10	-10
column	31	13	-3	-4	-22	-1	-3
column $	64	2	9	12	10	9	5
column level	-10	-8	-8	-8	-8	-8	-8
com	-28	-29	-32	-39	-34	-29	-30
come	-9	-4	8	-34	-11	-2	-9
come back	6	35	5	-18	5	6	5
come from	-24	-23	26	-39	-55	10	-11
come into	-24	-25	-22	-24	-21	-21	-23
come to	-15	37	5	5	41	-7	9
come with	7	-34	-53	-32	-43	-32	-45
command	-4	24	13	25	85	108	18
command $	-6	19	1	19	-1	115	6
command to	9	27	27	26	90	23	28
commiss	-13	-11	-12	-11	-11	-11	-13
commiss the	-8	-6	-6	-6	-6	-6	-6
commit	-41	-41	-62	-44	-51	-43	-56
commit to	-36	-36	-59	-39	-47	-38	-40
common	-36	-56	-37	-33	-34	-33	-34
common network	-36	-56	-37	-33	-34	-33	-34
compact	-45	-33	-34	-37	-36	-33	-36
compani	-1	1	1	0	37	11	-4
compani $	6	15	14	14	60	14	-3
compani or	-26	-26	-26	-43	-38	-26	-30
compani own	-35	9	12	6	63	9	-4
compani run	-41	-29	-29	-30	-30	-29	-38
compani us	-16	-15	-16	-16	-18	-15	-20
compani want	-42	-62	-42	-55	-44	-42	-42
compar	6	68	12	2	36	13	9
compar $	0	26	-1	-25	-2	0	0
compar to	10	49	12	10	7	12	11
compar with	16	100	20	19	16	23	23
complaint	-48	-38	-39	-39	-55	-38	-47
complet	56	26	6	62	33	18	6
complet $	5	34	11	76	75	26	7
complianc	-41	-26	-24	-25	-37	-30	-34
complianc of	-24	-19	-19	-20	-21	-19	-21
complianc when	-41	-26	-28	-26	-31	-26	-27
compliant	-40	-40	-47	-45	-43	-41	-48
compliant with	-27	-26	-25	-27	-26	-26	-38
compon	-9	-8	-8	-8	-9	-8	-9
comprom	-27	-24	-24	-24	-27	-24	-26
comput	-33	-37	-32	-32	-18	-30	-23
comput $	-12	-13	-14	-13	-11	-14	-17
comput env	-23	-24	-26	-31	-23	-22	-22
comput node	-78	-93	-73	-75	-80	-73	-106
comput storag	-16	-16	-16	-19	-20	-17	-17
concern	-64	-60	-77	-58	-71	-59	-81
concern $	-64	-60	-77	-58	-71	-59	-81
concurr	-9	-5	-18	-9	6	-7	-9
concurr on	-11	-10	-10	-11	-12	-10	-13
condit	-56	-54	-56	-55	-59	-55	-62
condit of	-53	-53	-55	-53	-59	-54	-62
confidenti	-70	-69	-76	-69	-75	-69	-72
config	-48	-45	-49	-43	-45	-58	-14
config $	-98	-90	-103	-85	-57	-107	-104
config on	-68	-65	-63	-62	-66	-60	-74
configur	-43	-39	-41	-39	-40	-38	-44
configur $	-127	-101	-132	-101	-107	-100	-142
configur @	-23	-30	-23	-31	-23	-23	-24
configur a	-27	-27	-42	-29	-29	-29	-29
configur anyth	-8	-6	-7	-7	-7	-7	-7
configur bgp	-9	-7	-7	-8	-8	-7	-7
configur it	-19	-18	-18	-19	-19	-18	-21
configur launch	-14	-13	-13	-12	-14	-13	-15
configur manag	3	2	16	2	1	2	-1
configur of	-48	-49	-50	-49	-59	-51	-61
configur secur	-20	-21	-22	-20	-20	-19	-21
configur that	-7	-6	-6	-6	-6	-6	-9
configur the	3	4	3	3	-1	3	23
confirm	7	16	12	6	42	4	61
connect	-33	-31	-31	-31	-27	-30	-33
connect from	-27	-29	-29	-27	-46	-28	-27
connect the	-26	-26	-27	-26	-34	-26	-44
connect to	-3	8	6	7	35	6	8
connector	-7	-6	-6	-6	-7	-6	-8
connector plugin	-7	-6	-6	-6	-7	-6	-8
consent	-42	-41	-38	-50	-42	-38	-38
consent for	-52	-50	-46	-50	-51	-46	-46
consol	-27	-26	-28	-30	-37	-27	-35
consum	-30	-30	-26	-6	-30	-28	-34
contact	-64	-51	-55	-52	-60	-51	-53
contact and	-14	-14	-14	-14	-21	-14	-14
contact detail	-39	-37	-43	-38	-48	-39	-42
contain	-3	-5	8	3	-7	-3	24
contain $	-81	-69	-58	-67	-101	-67	-86
contain @	-39	-47	-42	-41	-38	-38	-40
contain agent	-10	-10	-10	-12	-10	-10	-13
contain base	-41	-41	-41	-42	-41	-41	-75
contain escap	-11	-10	-10	-10	-11	-10	-14
contain host	20	0	14	9	-5	19	81
contain imag	-46	-46	-46	-48	-51	-46	-58
contain in	-36	-33	-37	-34	-33	-33	-38
contain on	-29	-29	-31	-31	-29	-28	-28
contain runtim	3	3	41	0	11	3	-15
contain to	5	6	3	20	5	5	3
contain who	-24	-22	-27	-24	-25	-22	-29
containerd	-50	-48	-52	-48	-56	-48	-49
content	-55	-54	-58	-54	-62	-54	-65
content $	-26	-26	-28	-26	-33	-28	-29
content by	-36	-34	-33	-32	-37	-33	-37
content of	-31	-29	-31	-29	-28	-28	-32
content that	-25	-25	-25	-25	-33	-25	-38
context	55	58	187	55	44	61	48
continu	-13	-13	-16	-14	12	-21	-17
continu backup	-6	-6	-5	-6	-8	-6	-6
continu plan	-36	-38	-37	-39	-64	-38	-41
contractor	-6	22	-6	-11	-8	-5	-7
contrast	-4	73	10	-27	-11	2	9
control	-40	-39	-28	-37	-49	-40	-38
control $	-53	-53	-30	-51	-79	-58	-33
control are	-11	-10	-13	-11	-14	-11	-10
control explain	34	35	81	33	33	31	35
control for	-10	-11	-10	-11	-10	-10	-11
control group	-6	-9	-6	-6	-6	-6	-6
control in	-14	-39	-14	26	-15	-13	-28
control inherit	-83	-81	-110	-82	-87	-80	-81
control is	0	1	17	1	0	2	-5
control list	-11	-8	-8	-8	-8	-8	-8
control mean	14	14	73	14	-18	11	15
control of	-17	-18	-19	-16	-16	-16	-17
control on	23	46	21	26	23	23	23
control owner	-38	-22	-22	-23	-28	-22	-22
control patch	-28	-30	-27	-51	-27	-27	-28
control physic	-11	-10	-11	-11	-10	-10	-11
control plane	-17	1	-9	-15	-16	-14	-18
control that	-7	-7	-8	-7	-7	-7	-10
control the	2	4	34	4	4	2	-1
control we	9	22	8	5	8	8	8
control what	18	18	41	18	17	18	17
control which	-43	-49	-56	-43	-45	-45	-44
control who	-54	-50	-54	-48	-76	-50	-73
convers	27	22	26	32	-3	104	2
cool	-33	-32	-31	-31	-35	-30	-37
cool for	-41	-37	-35	-34	-36	-34	-33
cool in	-29	-31	-32	-28	-39	-29	-50
copi	-27	-26	-5	-24	-26	-22	-26
copi $	-15	-21	-16	-24	-16	-15	-16
copi @	-15	-14	-13	-14	-15	-14	-14
copi of	-14	-12	-13	-13	-13	-12	-13
coredn	-24	-24	-25	-25	-24	-24	-45
coredn @	-8	-7	-8	-9	-7	-7	-9
corpor	-69	-52	-56	-53	-55	-53	-58
corpor directori	-44	-41	-46	-42	-45	-42	-48
correct	-30	-28	-38	-29	-20	-28	-32
correct $	-44	-44	-60	-44	-50	-44	-47
correct that	-16	-16	-17	-17	-17	-16	-27
cost	-76	-61	-80	-63	-66	-63	-73
cost us	-17	5	-7	4	57	5	6
could	10	31	37	4	2	-8	19
could somebodi	31	6	-10	7	-2	-22	39
could you	37	47	75	26	31	31	24
count	-18	-25	11	14	-16	-13	-15
count $	-55	-75	-62	-14	-57	-48	-51
count as	42	42	105	40	36	39	41
countri	-47	-46	-46	-52	-52	-47	-51
cours	-40	-40	-51	-41	-42	-40	-39
cover	53	10	26	11	-7	38	7
cover $	101	40	98	44	16	93	37
cover by	46	9	-14	12	8	10	11
cpu	-49	-45	-45	-46	-51	-43	-46
crash	13	14	10	14	58	4	-3
creat	-45	-43	-44	-42	-45	-41	-46
creat $	-8	-8	-8	-8	-8	-8	-10
creat @	-109	-96	-107	-89	-96	-91	-115
creat individu	-31	-31	-36	-31	-33	-30	-31
creat the	-37	-36	-34	-33	-35	-33	-39
creation	-102	-91	-98	-84	-89	-85	-104
creation $	-113	-100	-108	-91	-98	-93	-115
credenti	-43	-39	-40	-38	-17	-40	-44
credenti $	-118	-106	-108	-103	-117	-102	-108
credenti of	-8	-6	-6	-6	-7	-6	-6
credenti stuf	-18	-18	-18	-21	-19	-18	-32
credenti to	-7	-7	-7	-7	-8	-7	-7
credit	-25	-24	-30	-25	-29	-25	-25
critic	-19	-15	-16	-16	-16	-15	-15
critic find	-22	-16	-16	-16	-17	-16	-16
critic in	-9	-7	-9	-8	-8	-7	-7
cron	-38	-37	-32	-19	-36	-33	-41
cross	-42	-42	-45	-41	-46	-42	-44
cross account	-49	-49	-51	-49	-56	-49	-53
cross region	-34	-34	-41	-33	-36	-34	-34
crypto	-38	-37	-34	-36	-37	-33	-38
crypto mine	-26	-18	-17	-18	-18	-17	-17
crypto miner	-30	-29	-30	-31	-34	-28	-35
cryptomin	-51	-46	-44	-49	-60	-43	-48
cto	36	53	25	21	23	26	25
cumul	-47	-46	-52	-46	-45	-45	-62
cumul updat	-47	-46	-52	-46	-45	-45	-62
current	-18	-18	-34	-18	-27	5	-20
current $	-18	-17	-17	-17	-21	-17	-17
current is	2	2	-24	2	-7	43	0
custom	-26	-29	-30	-29	-39	-33	-39
custom $	33	-21	-16	-5	-20	-12	-22
custom @	-11	-9	-9	-9	-9	-9	-9
custom ami	-15	-13	-20	-14	-15	-14	-14
custom content	-47	-47	-65	-46	-57	-48	-67
custom data	-63	-62	-61	-60	-63	-63	-73
custom db	-53	-49	-50	-59	-52	-49	-64
custom for	-18	-19	-19	-19	-21	-31	-20
custom have	-91	-74	-83	-66	-93	-79	-88
custom instal	-24	-20	-20	-21	-21	-20	-21
custom job	-48	-42	-43	-44	-45	-45	-45
custom manag	7	13	69	15	12	14	10
custom must	-16	-28	-53	-28	-39	-29	-28
custom on	-8	-8	-7	-7	-7	-7	-7
custom part	61	2	18	63	19	23	19
custom patch	-64	-55	-54	-56	-57	-55	-85
custom respons	-54	-35	-40	-36	-43	-35	-36
custom share	8	4	7	33	7	8	8
custom side	58	13	4	13	14	12	8
custom specif	-36	-34	-22	-34	-52	-35	-43
custom store	-25	-25	-25	-26	-33	-25	-38
custom task	-1	96	22	22	28	22	19
custom true	-24	-24	-27	-25	-25	-24	-37
cut	-31	-27	-28	-28	-31	-27	-34
cve	-53	-56	-49	-47	-51	-47	-54
cve $	-41	-41	-47	-46	-46	-41	-59
cve 2024	-27	-26	-26	-27	-35	-26	-37
cve 2025	-28	-29	-27	-28	-28	-27	-41
cve @	-26	-26	-27	-26	-26	-25	-30
cvs	-21	-24	-20	-21	-30	-20	-20
d	-30	-25	-24	-25	-26	-24	-27
daemon	-34	-34	-36	-35	-38	-34	-56
dai	-29	-28	-28	-28	-30	-27	-34
dai $	-91	-88	-87	-82	-92	-84	-92
daili	-30	-29	-30	-29	-42	-29	-29
daili backup	-17	-16	-17	-16	-21	-16	-16
dangl	-21	-18	-19	-19	-19	-18	-22
dangl cname	-21	-18	-19	-19	-19	-18	-22
dark	-11	-11	-10	-10	-11	-10	-10
dark $	-11	-11	-10	-10	-11	-10	-10
dashboard	-14	-16	7	1	-22	-14	-16
dashboard $	-15	-15	-20	-17	-15	-16	-17
data	-34	-33	-33	-32	-32	-31	-34
data $	-90	-89	-112	-88	-100	-90	-112
data a	-25	-24	-26	-26	-35	-25	-25
data after	-31	-31	-29	-29	-37	-30	-38
data as	-79	-81	-90	-80	-92	-81	-93
data at	37	37	25	36	89	36	25
data back	-13	-14	-12	-13	-15	-13	-15
data befor	-48	-50	-56	-48	-59	-50	-53
data center	-33	-34	-37	-33	-37	-33	-37
data encrypt	-45	-36	-35	-34	-39	-35	-39
data event	-43	-44	-43	-43	-41	-41	-43
data goe	-32	-33	-47	-31	-31	-31	-30
data hall	-24	-23	-30	-23	-25	-23	-23
data in	5	6	47	6	5	7	4
data integr	-49	-50	-51	-47	-55	-49	-52
data is	-42	-28	-28	-28	-30	-28	-28
data leak	-10	-10	-10	-10	-11	-10	-19
data live	-23	-24	-24	-24	-31	-27	-24
data on	-37	-34	-38	-36	-57	-33	-35
data plane	25	19	89	21	14	21	24
data process	-28	-21	-20	-20	-21	-19	-20
data protect	-10	-10	-10	-10	-11	-10	-19
data qualiti	-54	-51	-53	-49	-58	-49	-55
data resid	-36	-35	-39	-35	-53	-35	-55
data scientist	2	9	2	1	2	2	2
data sit	-11	-12	-12	-12	-18	-12	-13
data that	-8	-10	-8	-8	-8	-8	-9
data under	-27	-25	-29	-25	-39	-26	-25
data we	-31	-36	-31	-34	-34	-31	-30
data when	-32	-32	-54	-41	-36	-35	-32
data whose	-17	-17	-16	-17	-18	-16	-21
data within	-10	-11	-14	-11	-12	-11	-12
databas	-25	-21	-25	-3	-28	-20	-5
databas $	-19	-20	-45	5	-28	-22	-43
databas and	-13	-13	-14	-15	-15	-13	-16
databas credenti	-40	-36	-38	-37	-39	-36	-45
databas engin	-15	-13	-13	-19	-15	-13	-13
databas host	-20	-35	-20	17	-21	-20	-62
databas on	-20	-20	-20	-21	-21	-20	-29
databas password	-69	-67	-68	-73	-67	-68	-83
databas patch	-29	-26	-26	-29	-28	-26	-36
databas schema	-25	-23	-23	-23	-26	-24	-27
databas softwar	-29	-27	-27	-27	-27	-27	-44
databas that	-18	-17	-16	-16	-16	-16	-24
databas user	-15	-20	-15	-16	-15	-15	-16
databas who	-18	-18	-17	-20	-19	-18	-25
datacent	-40	-48	-38	-42	-39	-39	-39
datacent $	-40	-39	-38	-37	-41	-40	-40
datacentr	-71	-71	-87	-72	-75	-72	-80
date	-21	-21	-23	-21	-24	-20	-24
date $	-23	-23	-26	-23	-27	-22	-24
day	-27	-37	-10	-40	-30	-26	-27
day $	-18	-16	-16	-16	-16	-17	-15
db	-4	-29	-12	27	3	-4	50
db password	-15	-14	-20	-15	-15	-14	-16
db patch	64	63	59	50	24	62	183
dba	21	23	21	41	9	21	60
dba team	30	29	26	18	-2	30	100
dba want	-33	-25	-32	-46	-36	-32	-50
ddo	-47	-61	-52	-18	-69	-51	-60
ddo attack	-20	-20	-20	-20	-39	-20	-20
deactiv	-22	-22	-22	-22	-29	-23	-25
dead	-18	-19	-18	-18	-20	-18	-18
dead @	-9	-9	-9	-9	-11	-9	-9
deal	20	0	-12	-1	-10	3	52
deal $	-53	-50	-49	-51	-51	-49	-86
deal with	60	30	11	28	14	32	106
dear	-33	-26	-33	-27	-40	-26	-26
dear colleagu	-33	-26	-33	-27	-40	-26	-26
debian	-31	-31	-30	-31	-32	-31	-47
decid	-50	-49	-49	-49	-62	-48	-51
decid $	-36	-34	-32	-34	-53	-33	-40
decid and	-13	-13	-12	-13	-12	-12	-13
decid by	-30	-29	-29	-29	-56	-29	-31
decid how	-100	-89	-92	-90	-143	-89	-93
decid in	-14	-15	-15	-15	-24	-15	-17
decid on	-7	-7	-7	-7	-7	-6	-8
decid that	-18	-19	-17	-16	-17	-17	-20
decid the	-52	-76	-54	-51	-64	-52	-71
decid what	-37	-38	-55	-36	-36	-37	-36
decid whether	-25	-23	-23	-25	-23	-22	-26
decid which	-51	-38	-39	-38	-41	-39	-40
decid who	-21	-20	-20	-20	-26	-20	-20
decis	-35	-34	-34	-40	-50	-36	-39
decis $	-37	-36	-37	-44	-55	-39	-43
deck	12	-8	-8	-25	-7	-9	-10
deck $	26	4	4	-16	4	4	4
decommiss	-64	-62	-65	-61	-66	-62	-71
decommiss storag	-37	-37	-41	-37	-39	-37	-40
decrypt	-19	-21	-17	-21	-17	-17	-17
decrypt uptim	-10	-10	-8	-8	-8	-8	-8
dedic	13	13	14	13	37	14	12
dedic @	-15	-15	-14	-16	-15	-14	-15
default	-35	-35	-39	-34	-31	-34	-36
default $	-58	-63	-66	-58	-65	-58	-57
default @	-8	-11	-8	-9	-9	-8	-9
default envelop	-9	-9	-11	-9	-9	-9	-10
default on	-25	-29	-23	-28	-24	-23	-25
default or	-20	-20	-20	-20	-20	-20	-35
defect	-24	-21	-22	-21	-25	-21	-22
defend	-25	-25	-25	-26	-44	-25	-28
defend the	-25	-25	-25	-25	-48	-25	-25
defin	-26	-24	11	-24	-32	-26	-26
defin $	-17	-17	48	-17	-36	-36	-23
defin guest	31	31	73	28	31	30	31
defin inherit	45	44	97	44	45	45	46
defin least	12	11	50	6	3	11	12
defin the	-22	-20	-20	-20	-21	-19	-20
defin what	-67	-51	-83	-52	-67	-55	-53
definit	-5	-9	44	-1	-5	-1	-3
definit $	-38	-30	0	-27	-36	-30	-34
definit has	-17	-16	-23	-16	-16	-16	-17
degauss	-32	-31	-32	-35	-46	-32	-36
delet	-26	-26	-28	-25	-3	-25	-27
delet $	-96	-119	-114	-99	-109	-96	-101
delet @	-14	-13	-11	-12	-13	-12	-12
delet my	-12	-13	-19	-11	18	-11	-23
delet of	-25	-27	-26	-26	-44	-26	-29
delet old	-67	-70	-68	-68	-89	-87	-77
delet our	-22	-21	-20	-20	-27	-21	-24
delet that	-18	-18	-17	-18	-30	-18	-17
delet the	35	37	33	35	95	35	36
deliv	-15	-14	-15	-15	-16	-15	-20
deliveri	-72	-60	-71	-61	-66	-61	-63
demand	-19	-42	-18	2	-21	-18	-19
demarc	93	37	37	36	27	34	38
deni	-33	-30	-33	-30	-30	-28	-33
depend	-101	-80	-68	-20	-72	-67	-98
deploi	-27	-25	-26	-25	-27	-25	-26
deploi $	-32	-30	-30	-30	-56	-29	-32
deploi as	-15	-12	-12	-12	-13	-13	-14
deploi role	-15	-13	-13	-13	-16	-13	-15
deploi to	-20	-20	-25	-21	-22	-20	-20
deploi with	-33	-23	-22	-23	-38	-22	-23
deploy	-14	-13	-13	-13	-17	-13	-13
deploy $	-11	-10	-10	-10	-11	-10	-10
deprec	-29	-30	3	-31	-41	-30	-44
design	-54	-53	-61	-54	-61	-54	-59
design and	-9	-8	-8	-8	-8	-8	-9
desk	-8	22	-5	-30	23	-5	-30
desk $	5	33	5	-22	35	5	-23
desktop	-8	-15	-43	-42	-33	-31	-46
desktop $	-27	-28	-26	-26	-28	-26	-26
destroi	-13	-14	-13	-16	-13	-13	-14
destruct	-60	-62	-69	-64	-73	-63	-62
detail	-39	-37	-43	-38	-48	-39	-42
detect	-41	-38	-38	-39	-40	-37	-44
detect in	-34	-32	-31	-31	-34	-31	-43
dev	-2	-3	-2	8	22	0	-1
dev @	7	-8	6	42	5	7	7
dev talk	-34	-23	-23	-24	-31	-23	-23
develop	-33	-30	-30	-31	-38	-30	-40
devic	-31	-34	-35	-34	-38	-33	-31
devic $	-85	-76	-79	-75	-81	-75	-88
devic certif	-15	-12	-12	-12	-12	-12	-12
devic in	-46	-45	-44	-46	-53	-44	-58
devic of	-15	-14	-14	-15	-15	-14	-23
devic on	-39	-37	-37	-40	-40	-37	-53
devic that	-6	-6	-8	-6	-6	-5	-6
di	-54	-50	-49	-49	-59	-49	-67
di $	-20	-17	-17	-18	-20	-17	-19
dial	-15	-13	-13	-13	-13	-12	-13
dial in	-15	-13	-13	-13	-13	-12	-13
dictat	-10	-9	-9	-9	-12	-9	-9
did	-3	2	3	4	41	29	-1
did aws	2	22	19	24	97	13	13
did the	15	19	22	23	107	9	16
didnt	-28	-29	-29	-28	-35	-28	-28
die	-17	-16	-16	-17	-18	-17	-25
diesel	-50	-52	-52	-51	-59	-50	-54
diff	13	68	13	11	8	20	16
diff in	-2	47	4	4	0	3	0
differ	7	62	27	6	11	13	14
differ $	27	54	74	12	17	27	31
differ @	11	58	10	13	3	12	12
differ between	0	-9	-20	0	73	3	7
differ from	-1	28	1	-4	-7	-1	1
differ in	2	75	12	13	11	17	15
digicert	-27	-26	-22	30	-27	-17	-20
director	-11	8	7	9	68	5	4
directori	3	4	2	3	-5	4	48
directori $	-33	-31	-35	-32	-34	-32	-37
dirti	-25	-23	-22	-23	-27	-22	-29
dirti pipe	-25	-23	-22	-23	-27	-22	-29
disabl	-45	-50	-47	-47	-49	-46	-54
disappear	0	22	0	-4	0	1	2
disappear $	0	22	0	-4	0	1	2
disast	-34	-34	-37	-34	-39	-33	-36
disast recoveri	-37	-37	-40	-36	-43	-36	-39
disk	-46	-45	-45	-42	-53	-44	-47
disk @	-48	-34	-30	-30	-30	-30	-31
disk at	-28	-28	-28	-31	-41	-28	-29
disk broke	-9	-10	-9	-9	-13	-9	-10
disk encrypt	-30	-33	-29	-31	-28	-28	-30
disk from	-16	-15	-15	-16	-15	-15	-17
disk in	-11	-10	-13	-10	-10	-10	-10
disk of	-5	-5	-5	-5	-5	-5	-9
disk that	-22	-20	-20	-22	-20	-19	-21
disk under	-9	-9	-9	-9	-9	-9	-8
disk when	-29	-29	-29	-30	-55	-29	-35
dispos	-36	-35	-37	-36	-50	-35	-37
dispos of	-28	-28	-28	-28	-41	-28	-30
disrupt	-31	-32	-36	-32	-37	-32	-34
disrupt budget	-31	-32	-36	-32	-37	-32	-34
distribut	-25	5	-27	-31	-28	-25	-27
distribut $	-28	8	-32	-36	-32	-29	-30
distro	-18	-17	-16	-17	-20	-17	-17
divid	-1	-34	-62	-48	-71	-68	-45
divid $	-51	-49	-70	-53	-57	-69	-48
divid in	100	59	42	44	17	36	44
divis	83	23	20	26	16	25	25
divis of	81	8	13	21	10	19	19
dlq	-31	-30	-30	-30	-38	-30	-31
dmarc	-18	-20	-16	-16	-17	-17	-20
dns	-10	-9	-8	3	20	-5	-7
dns queri	-21	-20	-22	-21	-23	-20	-22
dns record	-55	-55	-55	-61	-70	-55	-59
dns valid	-24	-26	-23	-24	-30	-23	-24
do $	-33	-37	-33	-46	-62	-16	-64
do @	-27	-24	-24	-25	-29	-24	-29
do anyth	-59	-51	-54	-54	-63	-52	-61
do custom	-101	-100	-107	-97	-120	-100	-116
do for	62	15	-3	16	66	17	13
do i	16	1	-8	1	28	14	-5
do if	51	43	16	-14	17	18	19
do it	2	-5	-6	-3	-13	-10	23
do noth	-77	-67	-64	-84	-67	-80	-81
do or	-17	-14	-13	-14	-12	-13	-14
do our	-35	-30	-31	-30	-36	-30	-34
do ourselv	63	16	21	22	21	23	23
do ppl	5	9	62	11	-3	9	10
do smtp	-12	-11	-10	-10	-11	-10	-10
do that	-25	-42	-29	-28	-29	-25	-7
do the	5	19	8	7	-2	6	50
do thei	-1	-20	17	5	-20	-18	18
do thi	-21	-21	-19	-24	-20	-20	-22
do those	21	21	19	19	16	15	68
do we	8	16	0	-1	1	1	18
do what	74	33	4	20	22	21	25
do with	67	50	16	21	18	24	25
do you	21	26	16	54	39	79	23
doc	-19	-18	-13	-29	-47	25	-21
dock	-43	-41	-47	-41	-47	-41	-43
docker	28	27	57	58	25	27	25
docker contain	27	28	27	56	27	24	27
docker hub	-42	-43	-45	-46	-50	-42	-57
docker imag	-16	-14	-15	-15	-14	-13	-14
document	26	13	49	45	17	19	19
document $	58	37	75	32	33	35	35
doe	-6	-4	-15	-10	8	-10	-2
doe $	-6	-39	-39	-35	-43	-40	-52
doe @	-4	7	-11	-1	65	1	-3
doe a	-25	-10	-30	-10	34	-10	-8
doe amazon	-5	-7	-19	-20	-32	-19	5
doe an	12	26	8	26	68	25	21
doe anyon	-2	-4	-6	-3	-12	49	-10
doe aws	-37	-40	-36	-39	-51	-40	-43
doe bezo	-35	-39	-54	-27	-16	-38	-36
doe inherit	8	7	70	7	-32	6	7
doe it	-4	-6	63	-1	-21	-1	13
doe my	7	62	31	31	61	32	32
doe not	-29	-29	-29	-29	-30	-29	-55
doe one	-18	-24	-21	-28	-18	22	-11
doe our	-35	-38	-11	23	-11	-11	-11
doe patch	15	12	29	6	59	4	-6
doe rotat	-8	-8	-12	-9	-9	-8	-8
doe secur	41	42	106	41	6	26	41
doe share	8	8	36	7	-22	26	8
doe that	0	-3	39	-6	-34	-1	14
doe the	-24	-4	-48	-7	-54	-28	-3
doe what	-3	-7	-24	-20	-22	-17	-19
doe which	-49	23	-15	-16	-23	-15	-38
doesnt	40	-12	-5	-7	-8	-6	-31
doesnt $	101	56	39	39	39	34	32
doesnt it	-27	-26	-26	-26	-26	-26	-52
domain	-26	26	-17	-19	-21	-13	-17
domain $	-32	-35	-33	-32	-37	-32	-35
domain control	-16	-18	-16	-13	-15	-15	-16
domain in	-48	-41	-37	-37	-42	-37	-40
domain of	-12	-12	-12	-13	-14	-12	-13
done	-15	-22	-24	-22	-28	-21	-24
done by	-25	-25	-25	-24	-28	-24	-28
done for	52	4	-1	10	-11	11	12
dont	-18	-40	-16	12	-20	-14	-19
dont have	-38	-30	-31	-33	-39	-30	-32
dont know	-1	-1	-1	-1	-15	14	-1
dont patch	-31	-56	-31	-45	-32	-32	-36
dont want	11	-14	12	44	13	12	13
door	-38	-37	-38	-42	-43	-37	-34
doubl	-10	-7	-7	-7	-8	-7	-8
down	59	10	2	11	13	11	21
down $	-41	-34	-37	-35	-38	-34	-39
down right	20	24	27	26	58	22	22
down whose	-17	-14	-14	-15	-17	-14	-17
downfal	-11	-11	-10	-11	-11	-11	-13
download	-39	-38	-42	-41	-44	-37	-43
dpo	37	11	9	10	5	11	10
dr	105	12	-14	16	-29	16	75
dr $	1	15	14	19	-6	19	117
drain	-15	-1	-14	-8	55	-5	-2
drift	-116	-95	-101	-94	-101	-94	-104
drift $	-73	-76	-87	-74	-90	-78	-86
drill	-70	-63	-64	-63	-82	-61	-65
drill $	-101	-93	-97	-87	-90	-88	-95
drill for	-71	-64	-63	-68	-87	-62	-67
drive	-62	-58	-58	-59	-68	-57	-62
drive behind	-16	-10	-11	-10	-11	-11	-10
driver	-79	-80	-83	-78	-87	-79	-85
driver on	-23	-24	-23	-23	-30	-22	-21
drop	-30	-10	-25	-25	-28	-24	-26
drop $	14	70	22	25	30	29	31
drop record	-5	-5	-5	-8	-5	-5	-5
drop the	-32	-35	-32	-31	-40	-31	-32
dss	-28	-28	-8	-30	-41	-28	-30
dump	-11	-7	-7	-7	-7	-7	-7
durabl	-73	-95	-69	-68	-70	-68	-75
durabl $	-50	-38	-39	-38	-41	-39	-43
durabl of	-39	-31	-33	-31	-33	-31	-30
durat	-51	-59	-58	-56	-20	-49	-51
dure	-21	-21	-21	-21	-22	-21	-36
dure a	-21	-21	-21	-21	-22	-21	-36
duti	53	24	7	14	14	10	4
duti $	35	-1	-15	-2	-19	-13	-20
duti @	-17	60	-11	-8	-4	-1	-2
duti and	99	84	42	35	39	45	39
duti between	5	37	7	4	3	2	7
duti differ	0	28	-1	-23	-1	-1	0
duti for	95	-2	13	47	17	20	9
duti in	30	11	10	10	10	10	10
duti is	-13	-3	-4	-4	49	-3	-33
duti of	-27	-19	-23	-20	-20	-19	-18
duti on	49	5	28	36	75	26	22
duti to	-30	-54	-30	-31	-38	-30	-30
e	-96	-81	-99	-83	-101	-99	-108
each	-8	-18	-17	-23	-18	-16	-18
each $	-44	-39	-40	-47	-40	-38	-40
each of	5	50	16	11	16	16	16
each one	-11	-14	-12	-13	-13	-11	-14
each other	-17	-15	-17	-16	-16	-17	-19
each region	-67	-46	-44	-42	-43	-43	-44
earthquak	-29	-30	-30	-31	-32	-31	-55
earthquak risk	-12	-12	-12	-13	-14	-13	-12
east	19	23	24	24	52	22	20
east 1	19	23	24	24	52	22	20
ec2	-16	-17	-17	-16	-17	-16	-19
ec2 @	-6	-6	-6	-5	-5	-5	-8
ecs	-45	-43	-44	-38	-44	-42	-68
ecs agent	-23	-21	-22	-20	-21	-20	-22
ecs contain	-7	-7	-7	-7	-7	-7	-10
edg	-49	-50	-36	-50	-58	-50	-58
edg locat	-25	-25	-3	-26	-37	-27	-31
effort	22	-2	22	48	68	21	8
effort $	25	9	23	75	12	24	21
either	52	55	27	13	25	26	26
either $	-8	-7	-7	-8	-8	-8	-8
eks	-40	-17	-43	-42	-41	-38	-67
eks node	-48	-47	-47	-49	-48	-47	-81
elast	45	35	35	73	26	46	131
electr	-51	-43	-44	-41	-50	-41	-57
electr and	-55	-42	-43	-41	-44	-41	-40
eleven	-14	-14	-15	-15	-14	-13	-14
eleven nine	-14	-14	-15	-15	-14	-13	-14
eli5	-19	8	96	10	-18	7	6
eli5 $	7	7	20	7	7	7	8
els	40	31	67	73	55	39	34
els is	-8	1	-11	-8	-8	-6	-6
em	-61	-55	-53	-54	-56	-53	-71
em $	-40	-39	-40	-39	-42	-39	-39
em amazon	-31	-29	-29	-30	-29	-29	-56
email	15	14	3	11	85	1	-14
email current	-20	-20	-19	-20	-30	-20	-20
employe	-37	-37	-38	-37	-45	-37	-40
employe $	-47	-45	-48	-44	-53	-45	-48
employe leav	-27	-26	-27	-28	-42	-27	-40
empti	-39	-32	-36	-45	-17	-33	-44
empti the	18	20	20	20	66	20	4
enabl	-28	-27	-30	-29	-23	-26	-4
enabl @	-95	-85	-86	-79	-84	-79	-93
enabl by	59	58	56	59	59	57	128
enabl it	-63	-73	-68	-64	-69	-64	-86
enabl mfa	-20	-20	-21	-19	-22	-20	-22
enabl point	-67	-65	-96	-65	-73	-65	-74
enabl version	6	23	22	20	66	7	27
encrypt	-32	-28	-26	-27	-23	-31	-3
encrypt $	-10	12	-24	13	51	-3	106
encrypt @	-64	-60	-59	-59	-68	-59	-70
encrypt a	-25	-32	-25	-25	-30	-25	-24
encrypt an	-87	-79	-84	-77	-86	-79	-105
encrypt and	17	52	17	11	12	16	11
encrypt at	-46	-47	-24	-58	-32	-46	-81
encrypt by	-22	-20	-20	-19	-19	-18	-20
encrypt data	22	23	6	23	79	25	11
encrypt file	-55	-52	-53	-52	-66	-53	-65
encrypt for	-21	-19	-20	-21	-23	-20	-19
encrypt in	-31	-30	-15	-29	-35	-30	-39
encrypt key	-45	-64	-48	-41	-46	-41	-49
encrypt new	-52	-51	-46	-48	-57	-50	-49
encrypt of	-32	-28	-30	-29	-31	-29	-35
encrypt on	-9	-9	-9	-9	-12	-10	-2
encrypt our	-32	-27	-26	-27	-28	-26	-36
encrypt set	-67	-66	-65	-62	-64	-62	-71
encrypt the	-24	-24	-23	-24	-29	-23	-28
encrypt what	-71	-72	-93	-77	-87	-94	-118
encrypt when	-7	-7	-8	-7	-8	-7	-7
encrypt with	-29	-38	-28	-31	-30	-29	-29
end	11	0	0	-1	4	0	13
end $	-17	-18	-17	-18	-18	-17	-19
end of	3	6	5	6	16	6	29
end user	-13	-11	-12	-12	-12	-11	-13
endpoint	-29	-14	28	-12	-3	-11	-1
endpoint $	-27	-32	-36	-29	-30	-29	-30
endpoint are	-20	-20	-20	-20	-32	-21	-25
endpoint for	-54	-54	-58	-54	-63	-54	-65
endpoint on	-32	-23	-24	-23	-24	-23	-27
endpoint polici	-35	-38	-38	-34	-36	-35	-37
endpoint up	-69	-69	-75	-71	-90	-68	-67
enforc	-24	-25	-24	-25	-23	-22	-23
enforc http	-20	-17	-18	-17	-17	-17	-17
engin	-33	-28	-30	-23	-28	-28	-31
engin $	5	4	2	2	36	4	21
engin behind	-16	-16	-17	-16	-19	-16	-20
engin of	-33	-31	-31	-30	-33	-30	-40
engin patch	-39	-38	-37	-40	-39	-36	-47
engin that	-16	-15	-17	-15	-17	-15	-15
engin upgrad	-1	-3	-2	29	-22	-6	15
engin version	6	6	-14	19	4	4	5
enough	-66	-85	-63	-65	-66	-62	-69
enough @	-71	-96	-66	-68	-64	-65	-70
ensur	-42	-36	-37	-37	-49	-36	-50
ensur that	-29	-19	-19	-19	-23	-21	-19
entir	-14	-13	-16	-13	-16	-13	-13
entri	-22	-20	-22	-21	-21	-21	-23
entri to	-8	-7	-7	-7	-7	-7	-7
env	-13	-12	-11	-14	23	-16	-18
env is	-21	-20	-26	-32	-21	-19	-19
env var	-12	-12	-12	-13	-17	-12	-13
envelop	11	7	67	10	-9	8	-9
envelop encrypt	11	7	67	10	-9	8	-9
environ	-23	-19	8	-18	-21	-17	-20
environ $	-39	-42	-49	-39	-40	-39	-44
environ to	-21	-18	-18	-18	-20	-17	-17
environ variabl	-40	-37	-42	-36	-37	-36	-37
environment	-33	-33	-36	-33	-38	-34	-36
environment control	-33	-33	-36	-33	-38	-34	-36
ephemer	-27	-24	-23	-23	-35	-23	-24
ephemer storag	-31	-29	-28	-27	-44	-27	-28
equip	-32	-30	-32	-30	-31	-31	-49
eras	-46	-44	-45	-46	-55	-44	-44
eras a	-49	-46	-49	-49	-60	-46	-45
erasur	-26	-23	-25	-24	-31	-25	-25
error	-51	-46	-46	-47	-58	-47	-57
escap	-19	-17	-17	-18	-18	-17	-23
escap bug	-12	-11	-12	-12	-12	-11	-17
esx	37	-11	0	-4	-8	-4	-14
esxi	-42	-40	-40	-40	-41	-39	-57
esxi host	-9	-9	-9	-9	-11	-9	-12
esxi patch	-41	-41	-40	-39	-40	-39	-69
etc	-30	6	-83	-44	-48	-34	-33
etcd	-28	-24	57	-23	-46	-28	-38
etcd $	33	45	132	43	36	32	35
etcd in	-63	-57	-66	-56	-64	-56	-69
etl	2	-29	3	46	0	3	3
eu	-13	-4	-16	-4	30	-5	-6
eu central	-39	-29	-30	-30	-16	-29	-34
even	-33	-25	21	-23	-18	-26	-42
even if	-27	-27	-28	-27	-26	-26	-32
event	-50	-53	-50	-51	-53	-48	-49
event $	-58	-56	-57	-55	-75	-55	-58
event for	-37	-40	-36	-39	-38	-35	-37
ever	-16	-15	-24	0	-17	-14	-14
ever our	-43	-38	-43	-58	-41	-38	-37
everi	-25	-22	-22	-23	-19	-4	-26
everi 90	-39	-40	-40	-39	-44	-43	-49
everi @	-47	-29	-31	-30	-31	-30	-31
everi month	-44	-41	-39	-40	-40	-40	-63
everi one	-9	-10	-10	-11	-10	-9	-10
everi region	-28	-30	-32	-27	-29	-28	-27
everybodi	16	10	63	13	5	-1	7
everyon	-58	-35	10	-30	-34	-39	-37
everyth	50	-4	-4	1	6	-1	0
everyth $	7	8	9	9	22	8	8
everyth that	73	23	23	26	27	24	22
evid	-14	-15	-15	-16	-16	-15	-16
evid for	-20	-18	-19	-20	-19	-19	-20
evid that	-8	-7	-8	-7	-7	-7	-8
ex	-32	-30	-30	-35	-31	-30	-31
ex employe	-31	-29	-30	-39	-29	-29	-29
exactli	30	33	89	16	12	32	34
exactli $	16	19	71	0	-3	19	20
exam	88	34	27	32	77	34	34
exampl	-2	5	26	4	25	43	6
exampl of	0	0	-1	-1	-15	15	0
exampl question	-5	-1	0	2	-25	37	-1
excus	2	3	18	2	-1	1	3
excus me	2	3	18	2	-1	1	3
execut	-29	-25	2	-22	-20	-22	-23
execut environ	-14	8	101	11	-5	11	5
execut log	-12	-10	-12	-10	-11	-10	-11
execut role	-53	-60	-60	-52	-53	-51	-53
execut the	-22	-21	-24	-22	-25	-21	-22
exist	45	13	1	14	9	15	13
expect	-18	-16	-17	-17	-18	-16	-20
expect to	-13	-12	-12	-12	-14	-12	-11
experi	0	1	-1	14	1	1	-1
expir	-15	-15	-15	-17	-4	-14	-18
expir who	13	14	13	11	51	13	4
expiri	-45	-47	-49	-47	-45	-48	-52
explain	55	23	83	37	58	49	35
explain avail	46	48	121	46	37	44	47
explain like	3	-6	-9	-8	-8	-9	-6
explain me	23	7	17	4	-2	7	8
explain the	23	35	68	17	-8	18	19
export	-21	-23	-23	-21	-33	-20	-20
exposur	-30	-28	-35	-30	-39	-29	-30
extend	0	2	52	2	-34	2	2
extend support	1	5	60	5	-35	5	4
extra	3	63	13	9	12	13	14
face	-38	-31	-30	-46	-33	-31	-31
facil	-50	-50	-53	-50	-64	-51	-61
facil $	-48	-49	-51	-48	-65	-50	-64
factor	-25	-25	-30	-25	-26	-25	-26
factor authent	-29	-30	-38	-30	-31	-30	-30
factori	7	-14	-16	-15	-15	-13	-25
fail	-23	-22	-23	-22	-25	-23	-25
fail @	-8	-7	-7	-7	-9	-7	-7
fail disk	-19	-19	-23	-19	-19	-19	-21
fail drive	-12	-12	-12	-12	-14	-12	-12
failov	-15	-13	-13	-13	-9	-13	-16
failov drill	-28	-26	-26	-26	-52	-26	-27
failov to	-17	-17	-15	-15	-17	-15	-16
failur	-47	-45	-46	-44	-58	-45	-45
failur $	-36	-38	-34	-35	-51	-34	-41
failur in	-8	-10	-7	-7	-7	-7	-7
fall	-10	-9	-15	-25	-16	-15	0
fall to	-36	-55	-47	-47	-52	-47	-58
fals	-46	-41	-44	-43	-47	-41	-53
fals $	-28	-29	-30	-31	-29	-29	-47
far	-16	-12	-12	-13	-13	-12	-15
faster	34	-30	19	-1	140	17	34
fault	-23	-21	-24	-22	3	-31	-9
fault $	20	22	20	21	64	6	45
fault in	-22	-21	-25	-22	-26	-21	-25
fault is	-6	-7	-7	-7	-8	-7	-8
faulti	-24	-23	-24	-25	-25	-23	-27
feder	-63	-63	-71	-63	-73	-65	-68
fedramp	15	47	158	40	23	16	18
feed	-49	-48	-49	-48	-51	-48	-73
feed and	-37	-35	-35	-35	-36	-35	-58
fell	-19	-18	-23	-20	-20	-18	-17
fenc	23	-27	-38	-22	38	-25	-50
fewer	30	-36	26	99	30	29	30
fewer updat	1	-29	0	31	0	0	0
fewest	3	0	9	63	-11	9	8
fewest chore	3	-3	1	14	2	2	2
fgac	-18	-18	-20	-18	-24	-17	-17
fiber	-33	-30	-33	-30	-36	-30	-37
fibr	-35	-36	-41	-37	-41	-36	-53
fibr between	-35	-35	-38	-35	-36	-35	-59
fiddl	-20	-20	-25	-14	-22	-19	-24
field	-28	-26	-27	-26	-28	-26	-33
file	-16	-12	-14	-11	5	-13	-16
file $	-42	-39	-39	-39	-44	-39	-40
file befor	-47	-46	-47	-51	-63	-46	-65
file in	-58	-76	-50	-51	-54	-50	-50
file of	-12	-12	-12	-12	-17	-12	-13
file on	-23	-21	-22	-22	-32	-22	-24
file permiss	-76	-76	-72	-70	-92	-71	-72
file server	-11	-6	1	22	0	1	-2
file share	-9	6	8	36	11	11	11
file system	-19	-19	-19	-19	-23	-19	-20
fill	37	8	9	9	5	9	9
fill up	-20	-15	-15	-15	-18	-15	-16
filter	-27	-27	-28	-30	-29	-27	-38
find	-11	-5	-6	-6	10	-6	-8
find $	-25	-19	-21	-23	-21	-19	-23
find in	-36	-30	-31	-30	-33	-30	-33
fine	-33	-32	-33	-32	-39	-32	-34
fine grain	-46	-45	-47	-45	-57	-44	-45
finger	-38	-41	-39	-60	-55	-37	-39
fip	-40	-39	-39	-38	-42	-38	-40
fip valid	-13	-13	-14	-13	-13	-13	-12
fire	-28	-27	-28	-28	-34	-27	-44
fire in	-11	-11	-11	-11	-21	-11	-11
fire suppress	-34	-35	-36	-33	-42	-34	-62
firecrack	-48	-48	-67	-51	-70	-50	-52
firecrack bug	-38	-39	-61	-41	-52	-40	-43
firewal	-21	-21	-23	-21	-44	-22	20
firewal $	-36	-40	-51	-35	-75	-40	5
firewal applianc	-31	-30	-31	-30	-32	-30	-46
firewal insid	-13	-12	-13	-14	-13	-13	-17
firewal of	22	22	22	20	7	21	51
firewal port	-10	-11	-10	-10	-10	-10	-11
firm	-40	-39	-39	-44	-57	-39	-63
firmwar	-62	-56	-58	-56	-55	-55	-63
firmwar $	-79	-78	-78	-82	-92	-73	-85
firmwar do	-39	-35	-38	-34	-40	-34	-38
firmwar of	-51	-51	-54	-50	-56	-51	-60
firmwar on	-55	-37	-40	-38	-49	-37	-38
firmwar updat	-62	-60	-62	-63	-70	-60	-79
firmwar who	36	37	37	37	88	36	7
first	-27	-37	-34	6	-33	-32	-40
first $	17	5	14	64	29	14	22
first one	-100	-81	-80	-87	-138	-84	-101
five	-29	-9	18	-10	-29	-12	-12
fix	-21	-21	-21	-21	-25	-6	-20
fix $	-47	-46	-47	-46	-47	-46	-66
fix a	-29	-28	-30	-28	-32	-29	-37
fix by	-13	-11	-11	-12	-10	-11	-11
fix it	-18	-17	-24	-19	-18	-18	-19
fix on	-14	-12	-12	-14	-13	-12	-13
fix that	12	10	-4	10	2	3	61
fix the	-39	-39	-38	-44	-52	-38	-59
fix them	-27	-24	-25	-26	-33	-24	-26
flag	-32	-27	-38	2	-3	-21	-21
flag @	20	9	23	55	16	23	23
flash	-45	-40	-39	-39	-63	-40	-44
flavor	0	7	12	69	-10	13	11
flavor of	15	13	16	49	12	17	15
flaw	-22	-17	-18	-18	-18	-17	-18
fleet	-31	-30	-29	-25	-24	-28	-39
fleet $	-9	-9	-9	-9	-9	-9	-10
fleet behind	-30	-30	-30	-30	-56	-30	-36
fleet of	6	21	18	20	60	21	15
fleet patch	-97	-99	-104	-97	-112	-95	-123
flip	-45	-55	-46	-47	-47	-44	-47
flip $	-39	-56	-43	-41	-44	-40	-40
flip it	-41	-45	-41	-45	-42	-39	-43
flood	-31	-40	-30	-31	-32	-30	-32
flood $	-36	-55	-36	-33	-35	-33	-34
flood against	-20	-25	-19	-20	-22	-20	-22
flood and	-12	-12	-12	-13	-14	-13	-12
flood at	-17	-15	-16	-16	-17	-16	-20
floor	7	11	11	11	60	11	-11
floor $	37	39	40	40	92	39	23
floor 3	8	8	7	8	29	8	0
flow	-10	-3	44	-5	-9	-5	-9
flow log	-10	-7	50	-4	-8	-3	-8
folk	-5	-31	-5	26	-9	-7	-6
follow	-100	-83	-88	-78	-84	-80	-120
for	-11	-17	-11	-10	-9	-16	-21
for $	-46	-3	56	1	-19	39	-3
for 200	0	-3	0	9	-1	0	0
for @	-3	-30	-35	-31	-35	-32	-36
for a	-3	-6	-7	25	-1	-5	-5
for all	-13	-15	-12	-14	-12	-12	-13
for amazon	-17	-2	-13	0	25	0	-15
for an	3	-10	-15	3	30	-5	-4
for and	25	4	31	9	1	4	8
for anyth	-25	-24	-26	-24	-45	-24	-24
for assign	-10	-11	-9	-13	-9	-9	-9
for aws	-45	-46	-43	-44	-39	-42	-44
for both	-34	-64	-35	-36	-36	-35	-39
for clean	13	13	12	13	38	13	5
for climat	37	33	35	37	106	37	11
for complianc	-36	-24	-25	-25	-28	-24	-25
for data	-8	-32	-34	52	-10	-10	-12
for delet	-9	-9	-9	-9	-11	-9	-9
for each	70	25	27	26	18	28	27
for encrypt	21	21	19	23	99	21	-33
for everi	-8	-9	-10	-11	-9	-9	-9
for everyon	-92	-66	-65	-65	-74	-64	-66
for free	-44	-44	-50	-52	-51	-44	-50
for gdpr	-7	-6	-6	-6	-8	-6	-6
for it	25	-5	-4	-4	-17	-5	-16
for its	20	22	22	22	61	23	16
for lunch	-4	-1	-24	0	60	-9	2
for manag	-78	-78	-83	-87	-91	-77	-132
for me	33	-1	101	20	14	4	-19
for my	42	49	119	45	32	42	38
for new	-8	-6	-6	-6	-7	-6	-6
for os	-40	-36	-36	-37	-36	-36	-63
for our	-35	-33	-38	-34	-34	-34	-37
for patch	39	76	16	28	69	38	33
for person	-14	-14	-14	-28	-15	-14	-15
for seven	-8	-7	-9	-8	-8	-7	-7
for suspici	-35	-34	-49	-35	-58	-34	-37
for that	-8	-7	-9	-8	-7	-7	-7
for the	-12	-9	-5	-7	1	-10	-15
for them	-47	-43	-49	-43	-63	-43	-53
for thi	-21	-15	-17	-16	-28	-40	14
for train	-36	-35	-37	-35	-55	-35	-40
for two	37	10	12	10	4	11	12
for us	-17	-3	-21	-7	-19	-15	-6
for vulner	-11	-8	-8	-8	-9	-8	-10
for what	-25	-35	-76	-44	-68	-27	-50
for which	86	17	24	34	30	34	33
for whom	-10	-8	-8	-8	-9	-8	-9
for with	118	39	16	39	38	43	43
for you	-46	-38	-59	-43	-52	-61	-43
forc	-29	-26	-28	-27	-33	-27	-27
forc ssl	-24	-20	-22	-21	-23	-21	-20
forc tls	-10	-9	-10	-9	-11	-9	-9
forens	-55	-55	-55	-55	-62	-55	-67
forens on	-55	-55	-55	-55	-62	-55	-67
forev	8	12	12	13	41	13	11
forget	4	13	11	60	7	9	-15
form	45	13	14	-8	3	14	15
former	-19	-19	-19	-19	-29	-20	-21
fortig	10	52	5	3	6	8	10
found	-16	-16	-16	-17	-18	-16	-18
found by	-23	-27	-23	-29	-29	-22	-22
four	16	15	16	13	45	17	-3
framework	-31	-35	-30	-34	-32	-31	-38
frankfurt	-9	-6	-8	-5	28	-10	-7
free	-21	-20	-30	26	-30	-21	-25
free of	-6	-6	-6	-7	-6	-6	-8
fresh	-37	-33	-30	-34	-30	-29	-30
fresh $	-46	-31	-32	-33	-32	-31	-32
fridai	-36	-31	-32	-32	-36	-31	-38
fridai $	12	13	12	13	47	13	7
from	-19	-16	-24	-17	-12	-15	-21
from $	-16	-10	-17	-23	-37	62	-12
from 2016	-32	-33	-34	-33	-35	-33	-33
from @	-5	18	-5	-17	-4	-3	-4
from a	18	6	-2	1	-1	2	2
from amazon	-26	-24	-27	-24	-26	-25	-24
from an	-55	-74	-55	-55	-59	-54	-60
from anoth	12	-1	-3	-2	-1	-1	0
from artifact	-34	-38	-47	-35	-49	-37	-46
from aws	8	0	7	35	4	8	8
from cisco	27	26	64	23	7	24	27
from digicert	-29	-30	-23	33	-30	-17	-21
from docker	-42	-43	-45	-46	-50	-42	-57
from each	-21	-21	-20	-19	-20	-21	-23
from insid	-35	-41	-35	-38	-37	-36	-51
from our	-2	20	-1	-11	-9	-1	-5
from read	-41	-41	-41	-39	-45	-40	-41
from self	26	59	26	0	25	25	26
from the	-18	-27	12	-14	-43	-17	-23
from us	-34	-34	-33	-35	-37	-31	-38
from where	-19	-18	-21	-19	-18	-18	-22
from which	-17	-14	-13	-13	-15	-13	-13
from whom	-12	-22	-12	-12	-12	-12	-12
front	-32	-27	-34	-32	-37	-8	-30
front $	-48	-51	-37	-36	-55	-41	-41
front of	3	13	-8	-6	1	34	3
fsx	21	46	22	27	20	22	21
full	19	-12	-11	-5	-22	-14	-12
full of	-11	-10	-10	-10	-12	-10	-10
full pictur	76	30	29	26	25	30	32
fulli	-24	-24	-28	-24	-26	-25	-27
fulli inherit	-29	-30	-35	-29	-32	-31	-34
function	-47	-57	-46	-24	-47	-43	-49
function $	-57	-48	-50	-50	-52	-49	-50
gain	4	50	1	-10	5	6	8
game	-44	-44	-41	-32	-43	-38	-42
game server	1	-3	1	8	0	1	0
gap	-16	16	-16	-31	-20	-15	-28
gatewai	25	-3	-3	-8	-4	1	48
gatewai $	3	18	23	26	0	19	74
gatewai patch	-78	-59	-70	-60	-85	-57	-13
gbp	-66	-65	-64	-61	-71	-59	-67
gcp	3	2	0	2	14	2	0
gcp cloud	3	2	0	2	14	2	0
gdpr	-63	-61	-76	-63	-66	-61	-66
gdpr complianc	-8	-7	-7	-7	-9	-7	-7
gener	-82	-74	-93	-75	-83	-83	-83
gener $	-97	-80	-115	-82	-94	-98	-96
gener and	-7	-7	-7	-7	-8	-7	-7
general	-71	-68	-77	-68	-77	-69	-76
general $	-45	-45	-50	-46	-47	-48	-49
general who	-32	-31	-43	-37	-37	-32	-43
generally	-48	-46	-50	-48	-58	-47	-60
generally speak	-43	-43	-48	-45	-54	-44	-55
generally whose	-24	-22	-22	-23	-26	-22	-34
geo	-42	-40	-41	-41	-44	-41	-42
geo restrict	-42	-40	-41	-41	-44	-41	-42
germani	1	20	11	16	85	7	16
get	-30	-34	-33	-31	-28	-31	-37
get a	2	7	7	6	54	-17	3
get in	-25	-24	-23	-23	-24	-23	-35
get it	-25	-23	-31	-25	-44	8	-31
get new	-12	-21	-12	-12	-12	-12	-12
get patch	-47	-39	-44	-44	-51	-62	-51
get secur	-22	-23	-26	-23	-30	-23	-31
get the	-26	-21	-25	-24	-22	-20	-20
get them	-21	-17	-19	-21	-18	-18	-17
gimm	28	-10	1	1	-1	0	-1
gimm the	28	-10	1	1	-1	0	-1
give	27	32	22	31	29	31	24
give me	32	17	14	18	29	31	18
give the	-10	-13	-9	-9	-9	-9	-10
give up	21	57	25	19	25	26	27
give us	3	49	5	3	-12	1	-4
given	20	-3	21	55	21	18	20
gke	2	1	-3	0	63	1	-45
gke autopilot	1	0	-1	0	24	0	-11
glass	-24	-3	27	-6	-8	-11	2
glibc	-15	-23	-15	-15	-15	-15	-15
global	-24	-24	-25	-24	-28	-24	-29
global infrastructur	-27	-27	-29	-28	-33	-29	-34
global tabl	-9	-9	-9	-9	-10	-9	-9
glossari	42	41	116	40	23	40	41
go	-1	41	2	24	17	8	7
go @	-53	59	-25	8	-14	-8	-6
go from	4	14	4	4	4	4	4
go to	-24	-26	-27	-30	-1	-26	-25
go with	61	18	28	54	25	28	28
goal	37	21	35	87	65	36	18
goe	-29	40	-24	-15	-31	-12	15
goe awai	19	107	10	24	27	33	37
goe from	-32	22	-6	-12	-6	-6	-6
golden	-9	-10	35	-8	-17	-11	-20
golden ami	-12	-12	-13	-12	-16	-12	-17
golden imag	-7	-7	40	-6	-14	-9	-17
gone	-8	10	-7	-16	-9	-7	-8
gone aws	-10	-10	-11	-12	-12	-10	-10
gone for	-7	-8	-6	-8	-7	-6	-6
good	-6	-6	-22	-14	25	41	-9
good $	1	3	-2	4	-17	47	1
good for	-5	-6	-52	-3	-33	80	-7
googl	28	30	27	28	82	29	24
googl cloud	13	12	10	11	35	12	10
got	-4	-17	-18	-16	-22	-16	-10
got a	-7	-7	-7	-7	-7	-7	-11
got hack	18	20	19	19	-6	19	70
got share	-15	-10	-11	-11	-11	-10	-12
gotta	-20	-16	-5	-6	57	-15	-9
govern	-30	-25	-28	-25	-29	-25	-29
gpu	0	-10	-1	31	-6	1	-3
gpu @	-3	-6	-4	45	-11	1	0
gpu box	9	-3	8	29	8	9	9
gpu server	18	9	17	57	12	17	16
grain	-46	-45	-47	-45	-57	-44	-45
grain access	-46	-45	-47	-45	-57	-44	-45
grant	-65	-63	-64	-62	-80	-61	-66
grant column	-12	-9	-10	-9	-9	-9	-9
grant permiss	-21	-21	-21	-21	-24	-21	-32
grant tabl	-13	-12	-12	-11	-12	-11	-12
graph	-31	-52	-31	4	-36	-27	-28
graph db	0	-31	-6	35	0	0	0
green	-31	-29	-41	-29	-32	-30	-28
gremlin	-29	-28	-29	-29	-31	-28	-30
gremlin queri	-16	-16	-17	-17	-21	-16	-18
grid	-18	-18	-18	-18	-19	-18	-34
group	-42	-36	-28	-39	-39	-39	-47
group $	-78	-79	-98	-77	-94	-83	-109
group and	-23	-24	-23	-23	-27	-22	-26
group for	-15	-13	-13	-14	-14	-13	-14
group in	-65	-49	-47	-45	-47	-45	-59
group may	-14	-11	-12	-11	-11	-11	-11
group of	-17	-17	-20	-17	-18	-16	-18
group on	-42	-41	-49	-44	-40	-39	-39
group rule	-44	-45	-63	-46	-47	-50	-44
group to	-8	-7	-7	-7	-7	-7	-7
grow	-43	-54	-44	-41	-47	-43	-42
grow $	-42	-59	-43	-42	-49	-48	-42
grow its	-27	-25	-25	-32	-39	-24	-25
guarante	-41	-41	-50	-42	-49	-42	-49
guard	-20	4	-20	-5	-22	-17	-22
guard at	-42	-45	-50	-44	-65	-47	-55
guard it	-27	-25	-24	-26	-27	-24	-30
guard the	-16	-17	-17	-17	-17	-15	-15
guard them	-46	-88	-46	-47	-46	-46	-47
guess	-46	-43	-45	-43	-50	-44	-57
guess $	-54	-51	-52	-50	-59	-51	-67
guest	-43	-42	-40	-42	-34	-41	-61
guest oper	-16	-10	2	-10	-1	-9	-15
guest os	-72	-71	-73	-73	-78	-70	-88
gui	-33	-29	-29	-28	-32	-28	-33
guilti	-19	-25	-19	-20	-18	-18	-18
guy	-16	-34	-9	3	16	-10	-11
ha	-5	-9	-14	43	-7	4	0
hack	-12	-10	-11	-11	-31	-11	17
had	-27	-10	-14	-11	-17	-11	19
had it	30	26	12	29	19	28	84
had to	-16	-16	-16	-18	-18	-16	-23
haiku	-5	11	11	11	56	10	12
haiku about	-5	11	11	11	56	10	12
half	-34	-33	-40	-33	-51	-33	-35
half of	-20	-17	-18	-17	-16	-17	-20
hall	-34	-32	-37	-33	-34	-33	-37
hall $	-31	-32	-33	-34	-34	-32	-39
hand	14	17	-2	29	-3	3	-3
hand $	23	63	21	25	20	25	23
hand @	-32	11	-26	-35	-39	-28	-43
hand free	12	12	8	86	0	9	13
hand it	-9	-6	-7	-7	-7	-6	-7
hand out	-25	-21	-21	-21	-22	-21	-24
hand over	-34	-92	-32	13	-32	-33	-38
hand the	22	-1	12	49	11	14	13
handl	59	20	12	31	68	30	70
handl by	-44	-40	-39	-39	-48	-40	-49
handl for	-17	-32	-42	-33	-55	-31	-34
handl in	79	12	6	13	-12	14	11
handl the	-103	-99	-123	-101	-146	-101	-171
handl what	43	-27	-36	0	-16	-5	-6
handler	-29	-34	-29	-48	-30	-32	-31
happen	-11	-9	-10	-9	-9	-9	-9
happen $	-8	-6	-6	-7	-6	-6	-6
hard	-43	-42	-44	-41	-28	-43	-45
hard code	-10	-9	-9	-9	-10	-9	-10
hard drive	-32	-30	-31	-30	-35	-30	-35
hardcod	-33	-35	-28	-28	-29	-28	-29
harden	-38	-37	-49	-35	-36	-34	7
harden and	-5	-5	-5	-5	-5	-5	-8
harden our	39	45	35	46	45	39	124
harden the	-24	-23	-23	-24	-27	-24	-35
hardwar	-58	-55	-56	-54	-59	-54	-62
hardwar $	-62	-56	-59	-55	-68	-54	-60
hardwar behind	-13	-12	-12	-12	-13	-12	-14
hardwar failur	-9	-12	-9	-9	-9	-9	-9
hardwar in	-25	-25	-24	-24	-42	-25	-31
hardwar mainten	-28	-29	-30	-32	-31	-28	-28
hardwar of	-54	-54	-56	-53	-51	-50	-57
hardwar that	-7	-7	-7	-7	-7	-7	-8
hardwar then	-25	-26	-27	-25	-26	-26	-37
has	-14	-19	-19	-11	-16	-17	-21
has @	7	18	13	21	105	20	21
has a	-8	-8	-8	-9	-8	-8	-10
has an	-11	-10	-10	-12	-10	-10	-12
has it	-25	-30	-25	-28	-25	-25	-24
has no	-54	-54	-63	-55	-62	-56	-61
has the	-4	-3	-10	-25	28	-6	-4
has to	-2	-11	-15	-8	-13	-11	-16
hash	-45	-23	-23	-23	-23	-23	-23
hash and	-45	-23	-23	-23	-23	-23	-23
hasnt	-26	-23	-23	-24	-31	-23	-26
hassl	16	-10	13	72	5	16	16
hat	14	-12	-9	-12	-13	-11	-33
hat aws	-40	-36	-36	-37	-36	-36	-66
hate	21	-17	20	83	19	21	-4
hate mainten	14	-14	9	43	13	13	14
have	-1	0	-10	-10	4	-6	0
have $	27	27	23	32	102	19	30
have @	-9	46	-13	1	2	6	6
have a	-25	3	-32	6	92	0	7
have kept	-11	-10	-10	-11	-13	-10	-10
have less	6	-21	6	37	6	5	4
have no	-10	-3	-20	-2	-24	34	-1
have put	-17	-13	-13	-14	-14	-13	-13
have renew	-24	-18	-18	-28	-18	-18	-18
have stop	-24	-25	-23	-39	-24	-23	-23
have to	-5	-27	-28	-26	-39	-27	-12
he	-18	-17	-18	-17	-16	-18	-18
head	-53	-48	-44	-55	-46	-43	-50
head node	-43	-42	-39	-53	-41	-38	-44
headach	-42	-41	-44	-40	-51	-42	-54
headach $	-31	-30	-30	-31	-41	-31	-38
health	-41	-35	-22	-37	-40	-36	-40
health check	-58	-46	-46	-46	-46	-45	-45
health dashboard	-12	-12	-17	-13	-12	-12	-12
health of	-26	-26	-30	-29	-32	-27	-29
hear	-4	-2	18	-2	-9	-2	-3
heard	20	20	65	23	76	20	20
heard $	5	4	53	2	-10	5	5
heard of	4	1	49	3	-5	-7	-4
heavi	-48	-72	-45	-14	-53	-46	-75
heavi lift	-48	-72	-45	-14	-53	-46	-75
held	5	-9	3	35	4	4	4
hello	-5	-2	-17	0	-13	22	19
hello bot	-7	-10	-5	-3	-22	58	-11
hello could	-2	3	3	3	-2	-24	35
help	35	44	84	49	34	112	45
help $	32	43	86	48	31	115	44
her	-33	-46	-32	-31	-34	-31	-31
here	42	17	7	9	38	46	8
here $	-34	-32	-43	-34	-44	-18	-49
here @	-37	-27	-31	-48	-37	-28	-31
here want	17	17	17	37	16	17	17
hetzner	30	30	30	31	75	30	18
hey	51	18	40	17	4	9	12
hey srm	51	24	18	23	24	24	24
hi	-9	7	-17	-32	-22	29	-10
hi what	-18	-9	-16	7	-16	47	-3
high	-34	-39	-34	-33	-40	-33	-34
high avail	-24	-32	-25	-24	-26	-24	-25
hijack	-46	-37	-39	-38	-67	-37	-46
him	-44	-41	-42	-44	-44	-41	-49
hipaa	-40	-37	-20	-38	-44	-39	-50
hipaa complianc	-21	-15	-17	-16	-17	-15	-17
hire	-65	-65	-68	-65	-84	-67	-97
hire the	-47	-47	-53	-48	-64	-51	-74
his	-18	-19	-22	-27	-21	-19	-20
his @	-17	-18	-17	-33	-17	-17	-17
hit	-33	-29	-34	-31	-8	-30	-34
hit our	-67	-55	-67	-58	-70	-54	-64
hm	-38	-39	-38	-38	-42	-38	-41
hm and	-34	-34	-34	-33	-39	-35	-37
hmm	-29	-34	-34	-28	-32	-28	-27
hold	-43	-41	-43	-42	-47	-41	-47
hold @	-41	-33	-33	-32	-33	-32	-33
hold a	-8	-8	-10	-8	-9	-8	-8
hold on	-29	-28	-28	-28	-49	-28	-28
hole	-42	-44	-42	-44	-46	-42	-58
hole in	-46	-45	-45	-53	-48	-47	-71
homework	55	-34	-4	41	-22	3	4
hook	36	3	-12	-4	-4	-3	-13
hook $	-69	-56	-56	-57	-57	-56	-85
hook for	86	40	16	30	32	31	34
hope	-19	-17	-19	-19	-20	-17	-18
hope $	-23	-21	-22	-23	-24	-21	-22
host	-14	-14	-14	7	-15	-11	4
host $	23	16	18	20	4	24	109
host @	10	31	10	7	9	11	6
host a	21	14	22	68	21	21	22
host and	5	5	9	49	12	13	9
host base	-19	-19	-20	-22	-19	-19	-21
host below	31	11	31	26	32	33	112
host everi	-21	-18	-19	-29	-19	-18	-19
host hardwar	-13	-13	-12	-13	-14	-12	-14
host is	-21	-21	-24	-23	-23	-21	-23
host isnt	-38	-14	-22	60	-8	-1	-27
host kernel	-31	-34	-32	-48	-9	-30	-67
host llama	4	12	4	4	4	4	4
host of	-2	1	-1	-5	-12	0	32
host on	34	57	34	58	35	35	33
host oper	-88	-86	-89	-87	-87	-85	-122
host os	-101	-99	-100	-99	-103	-97	-148
host patch	14	12	14	10	-14	14	84
host server	-30	-29	-28	-30	-32	-29	-40
host to	-8	-8	-8	-9	-8	-8	-11
host under	-32	-27	-27	-28	-27	-27	-44
host who	-13	-12	-12	-13	-14	-12	-15
host with	22	24	24	67	11	23	2
hous	-4	-3	-1	-3	34	-3	-20
hous the	-9	-7	-6	-7	-7	-6	-7
how	24	16	-3	13	34	34	7
how do	13	38	22	10	50	59	18
how doe	52	43	15	17	-20	47	22
how is	27	3	-46	-34	-62	-43	-31
how littl	12	11	19	78	5	15	18
how long	-20	-14	-31	-18	5	-30	-19
how mani	1	12	12	13	78	5	11
how much	86	18	51	86	41	46	49
how reliabl	-1	0	1	0	-8	21	-2
how should	-3	-1	-16	-3	-34	65	-2
how to	7	23	22	20	48	36	24
hpc	-39	-53	-29	-21	-37	-30	-31
hr	-19	-10	17	-13	-39	-14	-10
http	-32	-33	-32	-30	-36	-31	-39
hub	-42	-43	-45	-46	-50	-42	-57
hum	-21	-21	-20	-21	-28	-21	-26
hybrid	-12	-11	-13	-12	-14	-12	-13
hyperledg	-26	-26	-25	-27	5	-25	-52
hypervisor	-31	-32	-22	-33	-20	-33	-55
hypervisor $	-47	-47	-36	-47	-61	-50	-59
hypervisor and	-25	-25	-25	-25	-25	-25	-43
hypervisor below	-45	-46	-56	-45	-50	-46	-56
hypervisor for	-45	-58	-17	-45	-69	-45	-46
hypervisor secur	-71	-71	-105	-68	-70	-70	-70
hypervisor updat	28	31	22	12	111	28	-22
i	11	-2	0	2	8	6	-5
i $	-51	-45	-43	-46	-51	-42	-48
i am	-11	-14	7	-3	-16	-10	-10
i ask	13	14	13	13	41	20	4
i assum	-27	-26	-27	-30	-27	-26	-30
i be	70	4	-12	6	7	10	10
i come	5	13	49	14	-17	7	14
i delet	-21	-21	-18	-19	-23	-19	-19
i dont	-13	-30	-10	18	-19	-4	-12
i e	-43	-43	-43	-43	-43	-43	-43
i get	106	37	39	38	69	3	39
i guess	-46	-43	-45	-43	-50	-44	-57
i hate	14	-14	9	43	13	13	14
i have	-24	-23	-29	-23	-49	-6	-32
i hope	-23	-21	-22	-23	-24	-21	-22
i keep	-6	16	-2	-2	-2	-1	-1
i mean	3	-15	-24	-33	-21	-17	-19
i meant	-50	-43	-49	-41	-50	-44	-45
i must	-22	-40	-50	-45	-47	-39	-48
i need	11	11	10	7	61	13	8
i never	23	25	0	60	21	20	16
i onli	28	28	62	28	4	28	28
i read	33	32	64	31	28	50	32
i rent	-24	-27	-31	-35	25	-25	-57
i respons	23	8	6	8	7	8	8
i said	-41	-31	-29	-29	-28	-29	-30
i still	11	-38	-27	-44	-34	-29	-29
i suppos	-44	-42	-61	-42	-44	-42	-44
i swap	-20	40	7	-6	2	7	7
i take	38	19	3	47	20	20	22
i think	-14	-15	-15	-21	-16	-14	-15
i use	32	-5	-8	-5	-19	23	-11
i want	33	-18	23	80	24	21	20
i was	-18	-12	-13	-15	-13	-9	-12
i would	-15	-28	-27	-27	-52	-27	-27
i write	55	26	20	25	23	24	26
iaa	-93	-84	-24	-77	-115	-79	-132
id	31	10	21	57	20	18	21
id like	45	17	24	59	21	25	24
idea	42	57	56	33	86	56	93
ident	-37	-30	-33	-30	-28	-30	-33
ident provid	-41	-23	-23	-24	-23	-23	-24
ids	-21	-19	-21	-22	-19	-19	-21
if	-19	-10	-30	-10	-22	-22	-17
if @	-25	-20	-24	-26	-26	-24	-35
if a	-26	-38	-31	-30	-28	-27	-27
if i	19	25	-4	26	7	2	-2
if it	-57	-42	-55	-33	-48	-39	11
if its	-61	-62	-66	-57	-61	-57	-63
if our	27	61	25	5	27	27	27
if patch	28	23	28	58	23	25	27
if the	14	30	12	30	12	13	11
if we	-51	-13	-56	-44	-44	-41	-43
ignor	18	19	19	18	69	0	17
ignor all	23	24	24	24	72	-2	24
ignor previou	1	2	2	2	29	-2	-3
ignor the	9	10	10	7	34	9	9
im	53	26	49	23	11	44	24
im five	-33	-11	19	-12	-34	-14	-15
im new	37	6	10	2	12	49	4
imag	-32	-32	-21	-29	-33	-30	-35
imag $	-43	-43	-23	-40	-44	-40	-46
imag aws	-5	-5	-5	-10	-5	-5	-5
imag for	-14	-12	-12	-12	-12	-12	-14
imag from	-22	-27	-20	-23	-20	-20	-22
imag in	-11	-10	-11	-11	-10	-10	-15
imag of	-15	-14	-14	-14	-15	-14	-17
imag patch	-13	-22	-13	-16	-14	-14	-14
imag pile	-10	-10	-10	-10	-10	-9	-9
imag sit	-14	-13	-15	-14	-13	-13	-15
imag that	-13	-12	-13	-12	-12	-11	-12
imag there	5	6	6	5	20	5	5
imag vulner	-7	-9	-7	-8	-7	-7	-7
imag we	-13	-12	-12	-13	-14	-12	-14
imag with	-61	-55	-60	-60	-61	-55	-73
imd	21	17	98	16	-13	-4	1
imdsv2	17	13	84	16	-10	5	8
import	-43	-42	-46	-15	-47	-42	-47
import $	-46	-46	-47	-47	-55	-46	-53
import certif	-20	-20	-24	-23	-21	-20	-20
import on	-68	-72	-75	-72	-76	-71	-69
improv	-10	-7	-7	-8	-7	-7	-8
in	-19	-20	-16	-20	-22	-21	-24
in $	-18	-20	-18	-19	-21	-18	-19
in 2019	22	22	19	25	59	23	18
in 5	-31	-29	-28	-29	-53	-32	-30
in @	-24	-31	-17	-26	-31	-27	-29
in a	-1	-1	-19	-16	-19	-15	-18
in all	-13	-10	-10	-10	-13	-10	-10
in amazon	-53	-43	-44	-41	-49	-42	-62
in an	-12	-31	-45	-30	-34	-29	-33
in anoth	-21	-21	-25	-21	-26	-21	-26
in any	-11	-14	-11	-13	-11	-11	-11
in auto	-17	-16	-21	-17	-17	-16	-21
in aws	39	32	61	53	87	37	32
in azur	62	62	58	62	140	61	58
in both	-6	76	20	17	22	18	16
in charg	23	1	-15	0	-14	1	34
in dev	20	38	41	41	113	41	38
in duti	19	103	19	23	18	20	20
in each	13	86	26	23	25	26	26
in either	14	61	16	-8	15	15	15
in eu	26	29	6	27	66	27	30
in everi	-35	-42	-38	-37	-35	-34	-33
in frankfurt	15	20	17	18	61	20	19
in front	-32	-27	-35	-33	-38	-5	-29
in general	-48	-48	-57	-49	-51	-49	-59
in here	0	0	-13	-1	-4	28	-2
in it	-55	-54	-67	-55	-60	-57	-73
in its	-16	-15	-19	-16	-17	-16	-20
in kernel	15	15	16	40	16	16	16
in march	25	-1	0	0	-5	-1	-8
in multi	-17	-16	-19	-18	-21	-15	-15
in my	-24	-24	-22	-25	-24	-22	-32
in one	-16	-16	-17	-17	-23	-16	-17
in order	-13	-13	-15	-15	-13	-13	-17
in our	-36	-31	-31	-30	-27	-30	-37
in plain	-15	-15	15	-16	-18	-14	-24
in principl	-17	-17	-20	-18	-24	-17	-22
in prod	-9	-12	-9	-10	-10	-9	-10
in provis	-78	-73	-79	-86	-70	-69	-76
in respons	1	63	8	9	1	6	2
in scope	-10	-11	-9	-11	-9	-9	-10
in secur	8	13	11	14	56	6	8
in short	25	7	6	7	7	7	7
in term	19	59	19	49	14	27	24
in the	-19	-22	-13	-23	-29	-27	-27
in them	-30	-48	-30	-31	-32	-30	-38
in there	-24	-30	-23	-27	-23	-23	-25
in thi	-19	-17	-43	-17	-33	16	-40
in time	-17	-16	9	-15	-23	-16	-19
in to	-31	-29	-29	-30	-51	-30	-35
in transit	-25	-25	24	-24	-31	-23	-36
in two	-16	-5	52	7	-14	5	7
in what	0	9	0	-4	0	0	0
in which	-13	34	-9	-15	-13	-7	-11
in who	-19	-8	-17	-18	-22	-20	-25
in whose	-18	-18	-18	-20	-22	-18	-18
in xen	-11	-11	-10	-11	-11	-11	-17
in your	30	27	82	28	12	35	28
incid	-73	-66	-70	-67	-81	-67	-84
incid respons	-79	-72	-76	-73	-88	-72	-92
includ	-35	-33	-34	-34	-52	-33	-35
increas	-49	-50	-64	-49	-66	-52	-53
index	-29	-26	-27	-27	-31	-26	-30
index in	-34	-25	-26	-26	-28	-25	-26
individu	-31	-31	-36	-31	-33	-30	-31
infect	-35	-32	-32	-31	-37	-31	-32
infer	-30	-29	-34	-30	-31	-28	-30
infer contain	-30	-29	-34	-30	-31	-28	-30
inform	41	38	31	36	16	96	18
infrastructur	-42	-40	-41	-40	-50	-40	-45
infrastructur $	-30	-30	-31	-30	-37	-31	-36
infrastructur devic	-52	-52	-54	-53	-65	-54	-67
infrastructur itself	-9	-9	-10	-10	-14	-10	-12
ingest	-6	-6	-4	16	-4	-3	-6
inherit	9	-13	21	-13	-29	-15	-32
inherit an	67	27	3	28	24	28	31
inherit control	-24	-21	53	-22	-38	-26	-59
inherit from	-35	-36	-40	-36	-44	-38	-36
initi	-20	-34	-20	-21	-20	-20	-20
initi the	-21	-38	-21	-21	-21	-21	-21
inject	-38	-32	-33	-33	-34	-32	-36
insid	-39	-37	-40	-37	-38	-36	-41
insid $	-47	-41	-50	-40	-43	-40	-42
insid @	-27	-26	-23	-24	-24	-23	-23
insid a	-18	-19	-20	-19	-19	-18	-19
insid an	-28	-27	-27	-28	-28	-27	-42
insid one	-59	-57	-76	-58	-57	-55	-58
insid our	-64	-50	-67	-51	-52	-50	-63
insid the	-25	-26	-25	-27	-26	-25	-29
inspect	-33	-31	-32	-32	-34	-31	-48
inspect $	-22	-21	-22	-22	-22	-21	-24
instal	-31	-42	-33	-21	-29	-29	-17
instal @	-65	-68	-67	-74	-64	-62	-70
instal an	-8	-5	-5	-6	-5	-5	-6
instal and	-12	-13	-12	-13	-12	-12	-16
instal antiviru	-25	-25	-24	-25	-23	-23	-24
instal by	-54	-76	-58	-83	-53	-53	-62
instal it	45	-9	42	108	43	43	42
instal linux	-49	-48	-48	-50	-50	-48	-86
instal on	-17	6	-18	-31	-18	-16	-21
instal ourselv	-56	-66	-79	-64	-57	-69	-115
instal some	-31	-29	-29	-29	-31	-28	-28
instal the	47	49	48	45	57	49	116
instal there	-19	-19	-18	-19	-24	-19	-23
instead	-25	10	-28	-25	-21	-19	-19
instead $	-40	-30	-49	-39	-43	-38	-39
instead of	-7	43	1	-8	6	6	7
instruct	-14	-3	8	23	-19	126	-2
instruct and	1	2	1	1	29	-3	-3
instrument	-22	-18	-18	-18	-18	-17	-19
insur	-30	-29	-29	-30	-31	-29	-56
integr	-59	-47	-65	-47	-51	-61	-50
integr of	-47	-41	-64	-45	-46	-61	-42
intent	-9	-8	-8	-8	-8	-8	-9
intern	-17	-19	-23	-7	-7	-16	-17
internet	-38	-31	-31	-34	-35	-31	-36
into	-32	-26	-33	-33	-33	-31	-35
into $	-8	-7	-7	-7	-7	-7	-8
into @	0	18	-9	-9	-7	-6	-12
into a	-9	-10	-9	-10	-9	-8	-8
into an	-18	-19	-21	-17	-17	-17	-17
into aws	-10	-10	-11	-10	-11	-11	-11
into it	-15	-19	-16	-18	-15	-15	-17
into our	-16	-15	-15	-15	-19	-15	-18
into the	-31	-37	-31	-30	-33	-30	-31
intrus	-35	-33	-33	-34	-35	-32	-33
intrus detect	-35	-33	-33	-34	-35	-32	-33
invent	-2	27	34	43	126	32	20
invent @	-2	27	34	43	126	32	20
inventori	-54	-55	-59	-54	-57	-56	-54
inventori of	-14	-14	-15	-14	-15	-15	-15
investig	-54	-46	-49	-47	-64	-47	-50
invoic	13	29	64	28	61	28	28
involv	59	4	25	22	55	26	22
involv $	59	4	25	22	55	26	22
iot	-27	-26	-27	-27	-36	-26	-33
iot polici	-25	-24	-24	-24	-34	-24	-30
ip	-27	-30	-27	-27	-32	-27	-31
ip access	-6	-9	-6	-6	-6	-6	-6
iptabl	-27	-22	-23	-24	-27	-23	-25
is	-14	-8	7	-8	0	-7	-6
is $	50	55	191	57	28	55	41
is @	-69	-51	-49	-38	-36	-47	-49
is a	-25	2	91	12	-3	7	8
is account	20	-29	-22	-17	-25	-15	-17
is amazon	16	-5	-22	-6	46	-4	-44
is an	5	37	131	41	15	38	34
is any	-16	-18	-16	-19	-15	-16	-16
is anyon	19	19	17	16	58	7	-2
is at	-25	-22	-25	-22	-22	-22	-28
is attach	-27	-35	-24	-25	-25	-24	-24
is aws	-5	-12	-5	-12	-35	-12	9
is best	-13	3	-4	-40	64	-4	9
is broken	8	10	-4	11	40	8	9
is built	-29	-27	-44	-31	-28	-32	-27
is call	-17	-16	-16	-17	-27	-17	-16
is complianc	-59	-58	-62	-56	-59	-58	-72
is correct	-6	-6	-6	-6	-8	-6	-6
is creat	-21	-18	-19	-18	-22	-18	-19
is data	-10	-9	-9	-9	-9	-9	-9
is decid	-29	-29	-30	-29	-57	-30	-30
is do	-12	-12	-14	-12	-27	-18	29
is done	36	-1	-7	3	-13	3	4
is down	-36	-33	-56	-35	-39	-34	-38
is encrypt	27	27	25	27	2	25	74
is envelop	2	0	72	0	-25	-4	-21
is faster	13	-55	-2	-22	101	-5	13
is fill	-11	-10	-11	-11	-14	-10	-12
is for	-14	-13	-13	-14	-14	-13	-14
is full	-24	-22	-22	-23	-26	-21	-23
is go	-15	-15	-18	-15	-16	-14	-14
is he	1	1	1	1	9	-1	0
is hipaa	-31	-29	-47	-31	-30	-30	-30
is in	15	2	-12	0	-8	1	25
is insid	-81	-60	-93	-60	-63	-60	-81
is instal	-14	-13	-13	-14	-14	-13	-17
is it	-3	15	50	11	31	23	13
is left	96	18	-8	24	14	24	26
is look	-51	-54	-44	-47	-57	-45	-47
is maintain	-38	-38	-44	-41	-39	-38	-54
is make	-24	-24	-29	-25	-31	-25	-24
is manag	-64	-58	-76	-61	-64	-61	-58
is meant	35	35	75	35	34	34	35
is my	23	26	23	27	56	25	26
is off	-23	-23	-25	-23	-22	-22	-28
is offlin	-17	-23	-18	-26	-18	-17	-20
is on	-2	2	15	-4	2	-5	-6
is one	-101	-24	108	-20	-19	-11	-32
is our	55	16	-8	2	25	3	-13
is patch	-58	-55	-81	-56	-71	-56	-59
is physic	-7	-7	-8	-7	-7	-7	-7
is protect	-7	-7	-9	-7	-7	-7	-8
is provid	-15	-12	-12	-12	-12	-12	-12
is publish	-21	-21	-23	-21	-21	-21	-36
is reachabl	-68	-50	-49	-54	-49	-48	-51
is respons	-15	-15	-20	-16	-8	-16	-18
is run	-23	-22	-25	-22	-28	-22	-25
is secret	-8	-8	-9	-8	-9	-9	-8
is secur	-90	-83	-114	-83	-94	-85	-118
is sent	-15	-15	-16	-15	-22	-15	-15
is set	-25	-26	-27	-25	-26	-25	-31
is share	-22	-17	-18	-20	-21	-17	-17
is stale	-8	-8	-8	-12	-8	-8	-9
is still	-54	-27	-27	-27	-27	-27	-28
is store	-46	-40	-39	-47	-40	-42	-52
is stuck	-52	-29	-57	-40	24	-45	-33
is suppos	23	27	22	24	7	24	82
is that	-1	8	39	9	-1	4	61
is the	-4	8	-20	19	57	-1	5
is there	4	30	4	10	1	37	-1
is thi	-26	-23	-77	-17	2	36	-4
is to	-31	-28	-29	-30	-46	-29	-31
is updat	-13	-12	-13	-13	-12	-12	-18
is us	22	24	25	25	53	23	22
is what	35	79	123	40	35	54	52
is who	-19	-20	-23	-9	-31	-20	-35
is whose	-50	-53	-53	-51	-65	-50	-68
is with	-46	-43	-44	-46	-43	-42	-56
isnt	-24	-18	-21	-4	-21	-18	-26
isnt @	-40	-38	-38	-38	-39	-38	-57
isnt it	-13	-12	-13	-13	-12	-12	-15
isnt that	-10	-10	-11	-11	-10	-11	-10
isnt the	-16	-16	-15	-16	-17	-16	-17
iso	-24	-23	-1	-23	-35	-23	-28
iso 27001	-16	-15	15	-15	-28	-15	-16
isol	-43	-39	-43	-40	-50	-38	-41
isol the	-54	-39	-38	-43	-38	-37	-39
issu	-33	-31	-31	-33	-38	-31	-34
issu a	-16	-15	-15	-18	-17	-15	-19
it	-9	-11	-2	-8	-7	-7	4
it $	-15	-12	-6	-11	-9	-10	9
it @	-10	36	-17	-20	-11	-7	-8
it amazon	-22	-26	-27	-23	-23	-22	-25
it and	-12	-9	-11	-10	-10	-9	-10
it aws	-36	-36	-37	-36	-62	-36	-41
it back	-39	-39	-39	-39	-49	-37	-41
it by	-13	-17	-14	-16	-13	-13	-15
it come	-44	4	-35	-31	-36	-32	-42
it correct	-14	-14	-15	-15	-15	-14	-24
it do	47	8	36	16	9	11	14
it down	107	20	5	24	4	25	4
it encrypt	6	0	-10	2	-21	2	59
it fall	15	14	19	22	-2	15	75
it for	-84	-47	22	-43	-52	-41	-44
it from	-15	-12	-12	-13	-13	-12	-14
it get	-11	-11	-11	-11	-21	-11	-11
it goe	18	20	29	23	12	20	84
it hand	-44	-68	-44	-66	-44	-44	-46
it has	-9	-25	-11	20	-10	-9	-16
it i	8	8	43	8	-10	7	9
it in	-1	3	53	7	-6	6	6
it is	-49	-48	-48	-42	-33	-42	-45
it leav	-27	-27	-27	-27	-48	-27	-29
it mean	-23	12	87	14	-6	15	14
it no	-10	-10	-11	-12	-12	-10	-10
it now	-7	-8	-7	-9	-8	-7	-7
it on	-43	-42	-42	-42	-41	-39	-42
it onli	-7	-8	-8	-8	-10	-7	-7
it or	-28	-30	-40	-37	-29	-28	-32
it our	-56	-48	-49	-50	-51	-48	-59
it out	56	-35	-68	-32	-79	-35	-41
it patch	-26	-24	-25	-26	-25	-25	-37
it pleas	-9	-15	-17	-22	-23	-15	-17
it right	-19	-19	-20	-20	-22	-19	-31
it safe	-13	-11	-11	-12	-12	-11	-12
it stand	24	8	60	18	9	28	23
it the	83	45	106	49	40	48	44
it their	2	31	34	36	12	28	118
it then	-6	-6	-6	-6	-7	-6	-8
it there	-8	-7	-7	-7	-7	-7	-11
it to	-9	-14	-16	-15	6	-14	-34
it up	-24	-21	-21	-21	-22	-20	-22
it updat	-33	-34	-34	-35	-38	-34	-62
it us	-16	-12	-13	-15	-31	-16	8
it was	-12	-11	-12	-15	-14	-12	-12
it when	22	20	25	24	9	21	83
it who	-6	-10	-10	-9	-10	-9	-11
it whose	-36	-38	-34	-39	-44	-33	-36
item	16	22	19	23	103	22	22
its	-23	-23	-23	-23	-23	-22	-23
its @	-42	-38	-39	-35	-37	-35	-36
its a	-38	-40	-40	-34	-38	-35	-37
its data	-14	-15	-17	-15	-16	-15	-18
its endpoint	-32	-31	-35	-30	-33	-31	-34
its facil	-37	-39	-38	-37	-45	-39	-43
its key	-9	-8	-8	-8	-8	-8	-8
its not	-42	-39	-38	-40	-39	-37	-52
its own	-23	-30	-30	-29	-46	-29	-32
its softwar	-8	-7	-7	-8	-7	-7	-9
its subnet	-6	-10	-7	-7	-7	-6	-6
its updat	-23	-23	-23	-23	-23	-23	-41
itself	-30	-29	-30	-28	-23	-27	-33
itself $	-53	-51	-55	-51	-64	-50	-58
itself up	-10	-9	-8	-8	-8	-8	-8
itself who	-19	-18	-20	-20	-22	-18	-24
januari	-20	-19	-19	-19	-20	-19	-28
jar	-27	-25	-24	-25	-26	-24	-26
jar $	-34	-31	-31	-31	-33	-31	-30
java	35	33	20	43	100	26	19
jdbc	-82	-82	-88	-81	-87	-83	-89
job	-1	-11	-16	-8	-17	-12	17
job $	37	20	12	21	14	21	79
job are	0	0	0	0	20	-1	-15
job for	-34	-33	-40	-34	-47	-34	-45
job in	-47	-54	-41	-43	-44	-39	-41
job is	8	53	14	17	3	21	111
job of	-23	-20	-21	-21	-21	-21	-23
job to	-52	-47	-48	-47	-54	-47	-59
join	-24	-42	-25	-32	-26	-24	-25
joint	-57	-52	-56	-49	-59	-50	-50
joint respons	-57	-52	-56	-49	-59	-50	-50
js	-23	-25	-22	-24	-21	-21	-25
jupyt	23	42	13	24	18	21	18
jupyt on	23	42	13	24	18	21	18
just	-9	30	2	20	-4	8	6
just happen	-8	-8	-12	-9	-9	-8	-8
just the	-18	-20	-18	-20	-19	-18	-21
karpent	-25	-25	3	-26	-33	-28	-45
karpent $	-6	-7	34	-8	-21	-14	-30
kbs	-68	-64	-70	-64	-64	-63	-80
keep	-33	-33	-31	-30	-35	-30	-35
keep @	-39	-33	-34	-33	-36	-33	-35
keep a	-3	-3	-20	24	-16	-9	-11
keep an	-15	-17	-16	-17	-15	-16	-15
keep it	-29	-28	-28	-29	-30	-28	-41
keep its	-27	-27	-26	-27	-44	-27	-27
keep sai	29	26	74	27	17	25	30
keep that	-24	-28	-26	-25	-25	-24	-25
keep the	-38	-35	-35	-35	-43	-34	-37
keep third	-26	-26	-32	-26	-44	-27	-29
kei	-15	-15	-15	-13	-18	-13	16
kei $	-10	-8	-8	-6	17	-6	-13
kei aws	-68	-47	-48	-48	-63	-49	-70
kei in	-24	-23	-23	-23	-27	-23	-27
kei is	-27	-27	-27	-27	-31	-27	-45
kei of	-30	-31	-30	-31	-40	-31	-36
kei on	-15	-16	-15	-16	-16	-17	-10
kei who	14	12	4	27	-16	24	101
kept	-61	-57	-64	-57	-81	-65	-62
kept $	-101	-89	-87	-89	-146	-90	-89
kept up	-26	-21	-20	-20	-19	-20	-28
kernel	-36	-35	-37	-37	-27	-35	-48
kernel $	-27	-26	-34	12	-48	-38	-28
kernel cve	-15	-14	-14	-14	-15	-13	-16
kernel fix	-9	-8	-8	-9	-8	-8	-8
kernel on	-29	-35	-29	-54	-33	-29	-29
kernel patch	-77	-78	-79	-76	-51	-75	-119
kernel updat	7	2	7	29	7	7	7
key	-25	-28	0	-17	-16	-25	-28
key $	-90	-84	-111	-83	-90	-82	-96
key for	-27	-52	-19	-27	-32	-27	-26
key in	-8	-8	-9	-8	-9	-8	-9
key materi	-26	-33	-26	-26	-30	-25	-27
key of	-10	-10	-13	-11	-11	-10	-10
key pair	-31	-20	-24	-21	4	-21	-23
key rotat	-72	-69	-81	-70	-75	-68	-98
key valu	26	15	20	77	26	24	27
key was	-13	-13	-18	-13	-15	-13	-14
keycloak	23	22	23	47	22	23	23
kick	-35	-30	-34	-30	-37	-30	-34
kick it	-39	-33	-33	-33	-46	-32	-38
kick off	-13	-12	-18	-12	-12	-12	-14
kill	-22	-22	-23	-23	-30	-22	-23
kind	-59	-57	-56	-55	-59	-44	-72
kind of	-1	0	-3	-2	-3	13	0
kinda	47	7	9	14	3	31	15
kindli	41	26	3	-6	1	9	9
kindli share	73	14	26	7	16	25	26
knob	-51	-46	-48	-50	-58	-47	-57
know	1	-13	10	6	-14	11	-5
know if	-35	-59	-33	-35	-34	-33	-45
know what	7	36	16	-10	6	7	8
know who	-2	-9	-9	-12	-10	-8	-9
known	-36	-36	-41	-40	-40	-36	-51
kubelet	-33	-42	39	-27	-32	-30	-35
kubelet $	7	28	101	22	9	7	3
kubelet on	-10	-10	-10	-11	-10	-9	-13
kvm	-11	-10	-10	-11	-11	-10	-17
label	-69	-68	-75	-68	-74	-69	-73
labor	67	9	-4	11	-4	9	10
lack	-9	15	1	9	85	4	-5
lambda	-3	-3	-2	9	-2	-1	-3
lambda function	-17	-13	-14	-13	-15	-13	-16
land	15	-12	-12	-11	-15	-10	-12
land in	-16	-14	-14	-15	-23	-14	-14
land on	1	54	12	7	13	10	12
land where	-30	-27	-44	-31	-30	-32	-28
land zone	2	3	24	2	-1	1	2
languag	29	31	55	27	7	86	24
languag do	-5	-5	-33	-4	-13	70	-5
laps	-29	-28	-24	-34	-24	-24	-24
laptop	5	6	-5	6	28	6	0
laptop $	31	30	8	29	65	30	28
larg	-21	-12	-24	-12	18	-10	-12
larg @	3	15	0	15	69	16	15
last	-4	-6	-7	-8	-15	36	-18
last night	-15	-19	-12	-14	26	-16	-28
last year	-27	-25	-24	-30	-29	-26	-25
latenc	-77	-75	-85	-90	-43	-75	-74
latenc to	22	22	15	-3	58	18	22
later	-11	-11	-14	-11	-13	-11	-12
latest	-8	-2	-19	-3	65	2	1
latter	-29	-29	-29	-29	-47	-29	-43
latter $	-29	-29	-29	-29	-47	-29	-43
launch	-29	-27	-23	-27	-15	-27	-14
launch $	-36	-37	-49	-37	-53	-36	-39
launch @	8	28	25	33	104	19	20
launch from	-34	-40	-35	-34	-37	-34	-40
launch set	-14	-13	-13	-12	-14	-13	-15
launch templat	-28	-27	-31	-28	-36	-27	-27
launch the	-46	-34	-35	-37	-42	-35	-36
launch type	53	55	95	47	33	54	112
law	-21	-4	-8	-5	34	-11	-10
law $	-18	2	2	4	62	-1	-2
law demand	-22	-21	-21	-21	-25	-21	-32
law that	-28	-28	-30	-36	-40	-28	-34
lay	101	46	-25	-9	-21	6	6
layer	-12	-32	-34	-29	-36	-32	-37
layer $	15	-10	-12	-10	-16	-12	-24
layer 7	-30	-35	-28	-27	-32	-29	-28
layer under	-45	-38	-45	-39	-47	-38	-46
ldap	1	7	7	5	78	3	10
lead	33	32	32	32	85	32	13
leaf	-30	-30	-31	-34	-29	-29	-28
leaf cert	-30	-30	-31	-34	-29	-29	-28
leak	-41	-36	-35	-36	-52	-35	-41
leak from	-10	-10	-11	-10	-12	-10	-10
leaki	-24	-23	-23	-26	-27	-22	-24
leaki vessel	-24	-23	-23	-26	-27	-22	-24
least	24	12	28	86	23	26	25
least $	33	32	34	73	30	33	29
least mainten	-13	-22	-5	31	1	2	1
least privileg	-36	-28	-2	-36	-37	-29	-30
least to	1	-2	1	10	0	1	0
least upkeep	25	-6	24	62	25	24	26
leav	27	30	10	29	27	18	16
leav our	-27	2	-26	-54	-48	-27	-28
leav the	-19	-16	-19	-7	-24	-18	-21
leav us	13	10	13	56	7	15	14
leav who	-27	-26	-27	-28	-42	-27	-40
leaver	-62	-44	-48	-46	-46	-44	-49
leaver still	-51	-26	-29	-27	-26	-27	-27
left	8	-13	-28	-21	-26	-18	-19
left $	-52	-28	-61	-58	-66	-52	-55
left for	32	-3	-9	1	-1	1	1
left in	-12	-8	-8	-8	-8	-8	-8
left port	-7	-7	-8	-9	-8	-7	-7
left the	-39	-33	-32	-33	-39	-34	-34
left to	81	24	-2	12	12	19	18
legal	-30	-21	-12	-21	-13	-24	-22
legal ask	-25	-28	-25	-22	-23	-21	-22
legal hold	-66	-69	-85	-65	-79	-69	-74
length	-16	-13	-13	-14	-13	-13	-16
less	46	22	47	149	43	47	45
less $	45	5	48	136	45	44	48
less for	35	67	43	75	40	42	42
less to	17	-11	15	63	16	18	17
let	-35	-28	-30	-2	-46	-30	-36
let dev	-34	-23	-23	-24	-31	-23	-23
letter	-9	-7	-7	-8	-8	-7	-9
level	-33	-30	-32	-31	-37	-30	-32
level permiss	-10	-8	-8	-8	-8	-8	-8
level secur	-9	-8	-8	-8	-8	-8	-9
liabl	-37	-34	-36	-35	-49	-35	-36
liabl $	-26	-24	-24	-24	-35	-24	-24
lib	-73	-66	-68	-66	-75	-65	-74
librari	-34	-33	-35	-34	-48	-34	-41
librari in	-31	-31	-30	-31	-54	-30	-45
licens	-9	-1	-2	-2	-10	0	58
licens on	-68	-65	-64	-68	-64	-63	-87
licens we	-27	-26	-25	-25	-26	-25	-26
life	15	16	15	15	34	16	42
life $	9	9	3	3	35	8	8
lifecycl	-40	-36	-40	-36	-38	-36	-38
lifecycl $	-53	-47	-54	-47	-48	-47	-49
lifecycl polici	-6	-6	-6	-7	-8	-7	-7
lift	-37	-14	-32	-42	-44	-31	-62
lift $	-48	-72	-45	-14	-53	-46	-75
lift a	-37	-40	-39	-61	-56	-37	-37
lighter	49	10	43	157	48	51	48
lighter one	49	10	43	157	48	51	48
lightsail	-16	-17	-23	-15	-16	-16	-25
like	9	-6	10	18	11	-11	-3
like @	-71	-79	-68	-78	-70	-65	-76
like im	-20	-2	34	-4	-23	-6	-5
like that	-22	-21	-26	-22	-23	-21	-26
like the	52	13	-2	9	-1	8	-6
like to	12	7	27	5	4	7	8
limit	-13	-10	-25	-10	-6	21	-15
limit $	-31	-31	-30	-30	-37	-31	-33
limit of	24	24	-36	25	46	75	4
limit who	-9	-10	-10	-10	-15	-10	-10
line	-10	38	-8	-25	-8	-7	-10
line $	-8	39	53	9	-6	10	2
line each	-45	-68	-42	-67	-43	-44	-50
line pleas	-40	-66	-40	-48	-40	-40	-40
link	-44	-42	-45	-44	-47	-42	-49
link between	-34	-34	-40	-35	-43	-35	-45
link for	-40	-36	-39	-41	-46	-36	-36
linux	-23	-19	-18	-9	-15	-16	-11
linux $	-7	-7	-7	-8	-7	-7	-9
linux @	-65	-58	-57	-60	-61	-56	-62
linux ami	-28	-28	-31	-28	-34	-29	-39
linux below	-74	-69	-68	-74	-73	-69	-104
linux patch	21	34	34	34	76	35	75
linux secur	-49	-48	-48	-50	-50	-48	-86
linux underneath	-75	-59	-62	-60	-63	-58	-64
list	54	26	18	30	3	43	20
list $	56	6	1	-2	-16	0	-4
list all	60	26	28	28	26	16	25
list and	-14	-18	-16	-13	-13	-13	-13
list of	-2	6	1	10	0	79	10
list what	65	9	-2	10	-13	7	10
listen	-55	-51	-54	-55	-58	-49	-55
listen $	-89	-79	-83	-71	-73	-75	-91
littl	13	18	17	62	6	16	16
littl as	11	9	11	25	11	11	10
live	-43	-35	-76	-44	-40	-44	-47
live $	4	-2	-24	-7	57	-5	-11
live in	2	24	-2	0	-1	-1	2
llama	6	21	6	4	5	6	6
llama on	6	21	6	4	5	6	6
load	-9	-16	-17	-12	26	-10	-10
load dock	-43	-41	-47	-41	-47	-41	-43
local	-28	-28	17	-29	-38	-26	-46
local disk	-13	-11	-13	-12	-11	-11	-15
local zone	-20	-20	70	-18	-48	-17	-36
locat	-30	-29	-13	-29	-37	-29	-34
locat $	-70	-67	-86	-67	-78	-67	-74
locat of	-11	-9	-9	-9	-10	-9	-11
lock	-40	-38	-39	-38	-39	-37	-46
lock it	-23	-21	-26	-21	-25	-21	-23
lock on	-7	-7	-8	-7	-9	-7	-7
lock the	-22	-17	-18	-19	-22	-18	-18
log	-22	-23	-6	-19	-24	-19	-10
log $	-136	-133	-194	-130	-134	-131	-146
log @	-14	-14	-15	-15	-19	-14	-16
log do	26	27	23	29	29	28	64
log file	-44	-75	-43	-43	-48	-44	-45
log for	-33	-34	-36	-33	-43	-31	-32
log in	-26	-25	-25	-25	-36	-24	-28
log level	-14	-13	-13	-13	-13	-13	-15
log of	-39	-37	-42	-37	-39	-37	-40
log on	-7	-5	-32	-5	-11	-8	25
log retent	-78	-77	-88	-78	-79	-80	-95
log were	-26	-30	-34	-26	-27	-26	-28
logic	-39	-63	-37	-38	-37	-37	-37
login	-60	-57	-62	-54	-67	-56	-58
login $	-71	-78	-74	-70	-92	-69	-72
login on	-15	-16	-15	-19	-16	-15	-16
lol	-15	-8	-4	-3	54	-14	-17
lol $	0	1	-2	0	34	0	-22
long	-14	-11	-22	9	2	-24	-17
long @	-35	-34	-33	-34	-64	-34	-34
long run	20	18	12	64	4	9	6
longer	17	25	-11	-13	-8	-1	-7
longer need	-31	-23	-21	-22	-25	-22	-22
longer than	-64	-66	-63	-61	-66	-61	-73
look	9	-6	-10	-4	-5	-6	-1
look after	16	-5	-7	0	-9	-4	2
look at	-28	-28	-36	-31	-37	-30	-32
look for	-19	-19	-18	-20	-20	-19	-22
lose	-7	22	-11	-18	-10	-7	-7
loss	-11	-11	-12	-12	-13	-11	-14
loss of	-11	-11	-12	-12	-13	-11	-14
lost	2	-10	-11	-9	-16	-7	-9
lost the	-25	-25	-28	-25	-47	-25	-25
lot	57	32	38	23	79	16	26
low	-26	-24	-25	-27	-36	-24	-26
lowest	29	17	23	21	59	26	27
lowest latenc	22	22	15	-3	58	18	22
lunch	-4	-4	-28	0	50	-8	1
lunch $	-4	-1	-24	0	60	-9	2
m	-37	-38	-36	-36	-45	-35	-42
m i	-21	-23	-19	-20	-20	-19	-23
machin	-25	-26	-19	-23	-28	-22	-9
machin $	-46	-45	-46	-48	-50	-45	-67
machin below	-34	-38	-33	-38	-33	-34	-53
machin is	-62	-57	-74	-58	-59	-58	-74
machin of	-99	-90	-97	-88	-88	-89	-118
machin on	0	1	0	0	16	1	-5
machin that	-13	-12	-12	-13	-13	-12	-15
made	-19	-11	-12	-12	-27	17	-27
made public	-34	-33	-33	-31	-35	-32	-33
mail	-26	-24	-18	-11	-25	-21	-24
maintain	-19	-14	-16	-15	-11	-15	5
maintain by	-38	-37	-41	-39	-38	-37	-54
maintain it	25	28	27	30	71	19	51
maintain that	18	15	5	17	-8	14	90
maintain the	-18	-15	-15	-14	-17	-14	5
mainten	-23	-50	-19	22	-23	-19	-8
mainten $	17	10	9	51	2	17	63
mainten of	-32	-31	-26	-28	-25	-25	-26
mainten window	-33	-21	-9	-7	-25	-24	-32
mainten windows	-17	-42	-21	11	-31	-17	-23
major	-30	-31	-33	-30	-31	-30	-33
major version	-30	-31	-33	-30	-31	-30	-33
make	-25	-23	-21	-24	-27	-23	-24
make @	-14	-13	-13	-13	-13	-13	-14
make a	9	11	62	14	11	9	15
make an	-22	-21	-26	-22	-25	-22	-22
make it	-14	-12	-12	-17	-13	-12	-13
make sure	-27	-25	-25	-26	-36	-25	-26
make the	-16	-15	-17	-16	-19	-16	-18
manag	-26	-19	-5	-21	-23	-22	-22
manag $	22	23	79	21	0	20	20
manag @	-55	-47	-51	-43	-43	-42	-43
manag a	-55	-54	-73	-50	-61	-51	-67
manag by	12	12	48	10	11	5	6
manag databas	-70	-71	-100	-90	-79	-72	-120
manag for	-13	-13	-15	-18	-15	-13	-13
manag in	-7	-7	-8	-7	-7	-6	-6
manag is	29	29	66	27	28	26	27
manag kei	-37	-44	-41	-39	-42	-37	-43
manag key	40	42	115	42	37	38	35
manag of	-39	-32	-36	-32	-37	-31	-33
manag on	-69	-11	-53	-44	-47	-40	-51
manag platform	7	13	44	13	13	11	10
manag python	-14	-13	-17	-14	-14	-13	-17
manag rule	-33	-33	-38	-33	-33	-33	-43
manag servic	-12	-11	32	-11	-20	-13	-26
manag share	-59	-72	-86	-60	-80	-68	-74
manag so	-64	-58	-76	-61	-64	-61	-58
manag the	-36	-30	-34	-31	-7	-29	-41
manag updat	-44	-40	-66	-44	-56	-40	-59
mani	1	8	8	9	66	4	8
mani @	-56	-39	-38	-38	-41	-38	-40
manifest	-40	-37	-37	-37	-40	-37	-42
mantrap	-36	-34	-45	-35	-48	-35	-35
manual	-44	-18	-36	-17	-40	86	-33
manual approv	-28	-26	-27	-26	-35	-28	-29
manual snapshot	-74	-77	-76	-76	-96	-102	-84
map	-45	-51	-47	-43	-44	-43	-48
map $	-59	-63	-60	-57	-57	-57	-64
march	5	-11	-10	-13	-14	-11	-14
mark	3	4	4	-11	32	0	1
market	-18	-27	-24	-10	-48	-24	-24
market mail	-11	-9	-9	-9	-10	-9	-9
market site	8	1	9	38	9	8	9
marketplac	-36	-36	-37	-38	-43	-37	-62
mask	-14	-14	-14	-17	-16	-14	-17
master	-85	-82	-83	-86	-88	-83	-125
master password	-106	-103	-104	-109	-111	-104	-159
match	-2	-1	-10	-6	42	-8	-11
materi	-26	-33	-26	-26	-30	-25	-27
matrix	112	29	60	28	11	31	22
matrix $	60	9	8	14	13	12	8
matter	-55	-52	-70	-72	-72	-55	-60
max	1	4	-5	7	71	3	8
max size	-79	-76	-86	-72	-115	-77	-75
maximum	-15	-13	-24	-13	5	-14	-13
maximum size	-13	-10	-25	-10	13	-10	-9
may	-38	-31	-36	-31	-26	-30	-31
may call	-57	-38	-69	-38	-39	-39	-37
may i	-1	0	-2	-2	-2	12	0
may login	-19	-36	-19	-19	-19	-19	-19
may publish	-23	-23	-26	-24	-39	-23	-22
may pull	-14	-14	-14	-16	-15	-16	-18
may read	-9	-9	-9	-9	-13	-9	-9
may use	-56	-32	-34	-33	-43	-36	-34
me	48	16	47	25	36	28	15
me $	36	56	146	99	60	59	85
me a	0	6	6	2	12	32	7
me about	-21	-3	-25	1	-9	86	-7
me an	-18	23	22	21	92	2	24
me aws	79	27	24	24	12	24	28
me both	11	19	6	4	7	6	7
me how	-10	42	4	1	3	5	5
me lift	-37	-41	-40	-63	-60	-37	-37
me the	53	38	57	39	79	34	39
me through	111	44	37	45	31	40	34
me to	-93	-45	-93	-110	-81	-76	-104
me what	51	24	38	23	-20	14	20
me which	27	12	0	3	54	2	-8
me who	-35	-62	-89	-63	-90	-85	-52
mean	18	24	73	27	50	24	22
mean $	50	54	92	58	111	57	56
mean @	19	-37	-12	-13	-11	-10	-13
mean by	23	25	118	24	5	17	18
mean in	-16	24	143	26	-24	33	27
mean of	15	14	90	15	-3	10	17
mean secur	31	31	85	30	22	29	31
mean the	-58	14	-43	-49	-33	-30	-35
mean what	18	20	48	20	20	20	21
meant	-21	-6	42	-4	-9	-5	-5
meant @	-58	-49	-57	-47	-51	-50	-49
meant by	6	28	108	31	26	30	30
meant the	-23	-21	-22	-21	-32	-22	-25
meant to	-24	-23	-32	-23	-23	-23	-25
media	-44	-43	-47	-44	-52	-44	-46
meet	4	0	5	-2	31	2	1
meet room	20	25	24	13	57	15	24
memori	-33	-31	-36	-32	-28	-31	-36
memori $	-10	-10	-10	-10	-11	-9	-12
memori and	-26	-23	-24	-25	-24	-23	-23
mend	-46	-41	-43	-52	-55	-41	-45
merg	-8	-8	-8	-7	-8	-7	-8
mesh	-35	-37	-33	2	-40	-51	-32
mess	-18	-16	-17	-17	-19	-17	-17
mess $	-19	-18	-18	-19	-23	-18	-20
messag	-16	-13	-16	-8	2	10	-17
messag $	29	31	17	25	51	114	-2
messag redund	-14	-12	-12	-12	-13	-12	-13
met	-33	-33	-35	-34	-52	-33	-54
met $	-33	-33	-35	-34	-52	-33	-54
metadata	-25	-26	-25	-30	-26	-25	-30
metal	-14	-12	31	-21	-6	-11	-30
method	-28	-27	-27	-28	-34	-27	-36
metric	-23	-23	-25	-20	-24	-23	-35
mfa	-46	-46	-20	-46	-65	-46	-53
mfa delet	-45	-46	-61	-45	-51	-46	-48
mfa for	-4	1	1	3	24	3	3
mfa on	-28	-27	-38	-28	-28	-29	-32
microcod	-40	-40	-54	-40	-52	-40	-67
microservic	-74	-81	-92	-74	-30	-76	-78
microvm	-19	-8	68	-8	-16	-13	-21
migrat	6	16	1	-2	38	1	-18
migrat our	24	23	27	12	79	23	6
migrat task	-21	-26	-22	-24	-21	-21	-20
min	-7	-20	-21	-21	-29	-21	-21
min $	23	-4	-8	-5	-14	-4	-4
min and	-32	-29	-28	-29	-43	-29	-30
mine	20	-9	-13	-2	-13	-3	-3
mine $	-18	-17	-11	23	-30	-15	-13
miner	-36	-35	-34	-36	-37	-33	-37
minim	34	-49	33	133	31	33	32
minimum	-1	-6	-1	24	-18	-2	-1
minimum and	-41	-40	-38	-40	-70	-40	-39
minimum of	27	6	23	62	25	21	24
minimum password	-16	-13	-13	-14	-13	-13	-16
minor	-15	-13	30	-16	-14	-13	-32
minor upgrad	-79	-78	-98	-79	-85	-76	-82
minor version	1	4	52	1	3	2	-18
minut	-25	-20	-21	-23	-23	-20	-22
misconfigur	-31	-31	-33	-33	-55	-31	-36
miss	-33	-26	-26	-26	-27	-25	-26
miss index	-12	-12	-13	-13	-15	-12	-12
mistak	-61	-70	-63	-60	-61	-62	-68
mistak $	-67	-65	-68	-64	-67	-69	-75
mistak who	-11	-7	-7	-7	-7	-7	-8
mix	74	76	95	69	74	75	133
ml	-41	-23	-21	9	-30	-20	-23
mobil	-19	-18	-18	-19	-19	-17	-19
mobil app	-19	-18	-18	-19	-19	-17	-19
mode	-24	-15	4	24	-31	-15	-18
mode is	17	41	23	110	13	40	39
mode of	47	56	127	51	51	43	55
mode who	-16	-15	-19	-16	-17	-15	-18
model	19	-11	-2	0	-19	-2	-15
model $	56	33	28	12	5	11	8
model answer	-12	-11	-15	-11	-12	-13	-12
model for	68	24	25	28	24	25	16
model fresh	-55	-37	-37	-39	-38	-36	-37
model in	-31	-17	-16	-17	-16	-17	-17
model run	-72	-51	-44	-45	-54	-45	-47
model that	-47	-28	-30	-29	-28	-28	-32
model who	-12	-6	-9	-7	4	-6	-8
modul	-4	4	4	-1	30	4	5
modul for	-1	9	9	2	38	8	9
mondai	16	5	6	5	10	5	6
monitor	-4	-17	-7	24	-19	-7	-14
monitor stack	28	-8	26	62	27	26	27
monitor the	-26	-26	-30	-29	-32	-27	-29
month	-14	-13	-14	-13	-16	-11	0
month $	-15	-14	-15	-14	-14	-14	-19
month who	23	21	24	22	17	22	56
monthli	-27	-64	-34	-63	10	-23	-39
more	-13	32	-5	13	-12	-5	-10
more $	-1	-9	-5	25	2	1	2
more work	5	59	6	-4	-13	2	-3
morn	9	10	7	9	51	2	-4
morn $	23	21	19	20	71	7	2
most	28	20	20	99	13	26	26
most hand	15	15	9	84	3	12	14
mount	-52	-47	-50	-48	-50	-47	-56
mount @	-62	-55	-58	-58	-59	-55	-70
move	-28	-6	-27	-28	-29	-23	-21
move $	-45	52	-38	-17	-21	-20	-32
move @	-36	-18	-36	-58	-39	-36	-36
move between	11	37	6	4	-1	12	8
move it	-34	-34	-36	-34	-37	-32	-37
move our	-9	12	-7	-11	-11	-8	-17
move the	-11	-8	-9	-9	-8	-8	-9
move us	30	28	31	30	27	30	65
much	57	-2	27	70	10	24	25
much as	27	25	27	54	26	27	27
multi	-32	-30	-19	-32	-30	-32	-32
multi az	-38	-36	-46	-38	-28	-35	-36
multi factor	-29	-30	-38	-30	-31	-30	-30
multi tenant	25	25	83	24	13	10	26
must	-12	-20	-23	-21	-24	-20	-21
must act	-21	-21	-21	-20	-23	-20	-25
must aws	-20	-16	-16	-16	-21	-16	-16
must be	-25	-26	-24	-24	-27	-23	-27
must configur	-21	-24	-29	-21	-22	-21	-27
must defin	-114	-80	-131	-80	-84	-79	-80
must do	34	0	-5	-2	-17	-2	-1
must i	-20	-20	-22	-21	-24	-21	-23
must instal	-25	-13	-14	-14	-14	-14	-14
must keep	-16	-15	-15	-15	-17	-15	-15
must not	-20	-19	-18	-17	-17	-16	-16
must our	-48	-39	-39	-39	-43	-40	-67
must patch	-40	-34	-35	-35	-40	-34	-46
must review	-10	-7	-7	-8	-8	-7	-8
must the	-30	-28	-27	-27	-50	-28	-29
must to	-8	-5	-5	-6	-7	-5	-6
must updat	-33	-32	-41	-43	-36	-31	-45
must we	40	11	10	9	10	13	47
my	22	16	19	13	52	21	9
my @	-5	19	7	7	82	18	14
my boss	62	24	49	22	-22	68	13
my data	-12	-12	-17	-15	-50	-17	28
my duti	16	24	5	10	9	9	10
my head	-57	-45	-40	-41	-45	-42	-48
my old	-12	-13	-19	-11	18	-11	-23
my own	-72	-65	-66	-64	-81	-62	-70
my team	9	-8	-13	-10	-22	-9	-11
myself	33	-5	-10	-11	-9	-5	-10
myself $	-26	-19	-19	-19	-25	-20	-18
n	5	21	-22	-21	-39	-16	-23
n @	18	66	11	8	8	22	21
nacl	-17	-21	57	-18	-31	-21	-43
nacl $	24	18	137	24	5	17	0
nah	-42	-39	-45	-39	-43	-40	-50
nah i	-42	-39	-42	-39	-43	-40	-52
nairobi	8	8	2	9	33	6	8
nairobi $	8	8	2	9	33	6	8
name	-1	2	3	2	39	4	22
name is	-10	-12	-6	-11	-28	-8	34
name server	-37	-38	-36	-37	-40	-36	-40
name who	-51	-56	-52	-54	-57	-50	-63
narrow	-35	-48	-32	-32	-40	-32	-32
narrow it	-17	-13	-13	-14	-15	-13	-14
nearli	-23	-19	-19	-27	-19	-19	-21
neck	-39	-36	-39	-42	-45	-40	-39
need	10	-3	-2	6	12	-1	-2
need $	-37	-19	-32	-19	15	-20	-19
need a	11	-10	-7	7	-14	-6	1
need an	68	40	31	21	71	38	64
need one	6	-35	-21	-24	-19	-18	-21
need someth	-22	-22	-25	-23	-26	-21	-33
need the	79	29	28	29	25	29	30
need to	-46	-39	-38	-34	-41	-38	-45
neo4j	8	55	10	16	-2	11	7
neo4j on	8	55	10	16	-2	11	7
network	-48	-49	-39	-48	-60	-48	-55
network $	-43	-43	-46	-45	-47	-44	-52
network access	-26	-30	-35	-28	-26	-28	-31
network acl	-26	-28	-23	-28	-30	-28	-29
network and	-62	-62	-62	-62	-64	-62	-118
network cabl	-8	-9	-10	-8	-8	-8	-8
network connect	-33	-33	-36	-32	-30	-30	-29
network flood	-40	-58	-39	-35	-36	-35	-37
network polici	26	30	90	29	8	29	31
network that	-12	-13	-13	-13	-13	-13	-19
network under	-40	-37	-41	-38	-36	-37	-39
never	-8	-12	0	13	-13	-7	-11
never expir	-21	-19	-22	-21	-23	-19	-20
never heard	7	6	65	4	-11	1	3
new	-10	3	-21	-14	-11	-3	-11
new @	-35	-37	-34	-35	-36	-32	-32
new here	33	4	8	-10	7	0	-8
new object	-7	-7	-6	-6	-7	-7	-8
new one	-28	-28	-29	-34	-28	-27	-35
new version	-12	-22	-12	-13	-12	-12	-12
newer	-12	-12	-13	-13	-14	-12	-16
newer one	-16	-17	-17	-17	-19	-16	-20
newslett	-41	-32	-33	-34	-54	-32	-35
next	53	101	47	46	44	47	69
next to	11	72	23	20	21	22	19
next week	64	-15	10	12	6	9	12
nice	-29	-15	-15	-16	19	-28	-29
night	13	12	19	52	18	15	49
night $	14	17	25	14	28	16	76
nightli	0	-27	0	27	0	0	0
nimbu	19	26	25	27	84	22	-22
nine	-23	-27	-25	-27	-23	-23	-25
nine of	-14	-14	-15	-15	-14	-13	-14
nitro	-28	-30	78	-30	-44	-33	-77
nitro hypervisor	-82	-84	-152	-85	-97	-85	-128
nitro system	7	8	48	10	-4	-6	6
no	1	-22	-20	-1	-16	-9	-13
no $	-40	-40	-41	-41	-42	-40	-56
no @	-17	14	-21	-22	-21	-18	-31
no backup	-12	-10	-10	-11	-13	-10	-10
no i	-23	-22	-23	-22	-32	-23	-26
no longer	38	50	1	0	12	17	19
no matter	-59	-56	-77	-78	-78	-59	-65
no ops	5	6	3	21	5	5	3
no version	-45	-37	-43	-53	-50	-38	-39
no wait	31	-31	2	45	-9	-2	2
nobodi	-2	-6	-2	34	-4	0	-3
nobodi click	-10	-10	-10	-10	-11	-10	-12
nobodi els	-12	-10	-15	-11	-11	-10	-10
nobodi here	-7	-7	-13	9	-14	-8	-11
nobodi on	11	-27	13	84	1	10	14
nobodi want	47	46	45	105	45	46	45
node	-8	-7	-7	9	1	-4	25
node $	-9	-12	-7	2	1	-7	9
node @	-25	-51	-26	-14	-26	-26	-27
node base	-6	-30	-8	21	-6	-6	-12
node get	-33	-53	-33	-59	-33	-33	-41
node in	-29	-26	-28	-29	-21	-27	-37
node is	-6	-6	-6	-11	-6	-6	-6
node js	-16	-20	-17	-18	-16	-16	-19
node kernel	-65	-48	-55	-69	-56	-47	-53
node of	-29	-28	-32	-28	-29	-28	-38
node on	7	-3	5	-1	60	4	-9
node os	34	36	32	34	33	36	90
node patch	40	42	41	41	36	44	116
node that	-95	-88	-80	-81	-79	-78	-105
node upgrad	57	62	55	39	77	62	118
node who	66	67	65	66	64	68	151
nodepool	-19	-16	-16	-16	-19	-16	-15
nodepool repair	-19	-16	-16	-16	-19	-16	-15
non	22	21	64	20	0	21	22
non techi	27	27	59	27	24	26	28
non technic	19	19	52	17	-7	17	19
noncompli	-39	-37	-36	-36	-44	-37	-38
none	-19	-16	-17	-17	-18	-16	-19
normal	-52	7	-33	-32	-35	-27	-34
normal $	-15	-16	-17	-16	-15	-17	-18
normal @	-34	-30	-35	-14	-30	-31	-42
normal region	0	10	0	-6	0	0	0
not	-23	-12	-24	-19	-41	-23	-28
not $	19	18	-25	-19	-29	-15	-20
not @	-41	-33	-32	-34	-30	-32	-32
not amazon	-28	-28	-28	-28	-54	-28	-29
not aws	-26	-22	-21	-22	-22	-21	-30
not for	-27	-28	-41	-28	-41	-29	-29
not have	-32	-32	-33	-33	-33	-32	-63
not on	-23	-22	-20	-20	-20	-20	-20
not the	-11	-11	-13	-14	-11	-14	-13
not us	-59	-58	-77	-59	-62	-58	-78
note	4	7	6	7	83	5	-31
noth	-8	-9	-10	20	-15	-12	-23
noth $	-8	-7	-7	-9	-9	-7	-7
noth to	31	31	30	85	17	32	14
notic	-61	-58	-60	-58	-64	-62	-70
notic about	-29	-25	-26	-27	-30	-28	-27
now	-20	-19	-18	-15	24	-6	-37
now $	-8	-3	-5	0	72	-5	-46
now the	-18	-23	-18	-20	-19	-18	-18
npm	-35	-29	-30	-29	-29	-29	-41
nsx	-21	-18	-18	-18	-18	-17	-19
number	-34	-33	-33	-33	-39	-33	-35
number $	-76	-76	-81	-74	-93	-76	-78
number in	-15	-12	-12	-12	-14	-12	-13
number is	-12	-11	-12	-12	-21	-11	-12
number of	-17	-17	-17	-17	-21	-17	-19
nutshel	101	-27	-22	-7	-43	-15	-23
nvidia	-23	-24	-23	-23	-30	-22	-21
nvidia driver	-23	-24	-23	-23	-30	-22	-21
o	-31	-29	-28	-29	-50	-31	-30
object	-33	-33	-34	-31	-26	-30	-32
object $	-55	-55	-63	-56	-59	-55	-56
object in	17	19	10	19	61	20	20
oblig	107	49	10	64	11	26	28
oblig $	59	62	24	12	2	9	10
obtain	-9	-8	-8	-8	-8	-8	-8
oci	-17	-34	-18	-44	4	-18	-31
ocr	-8	-8	5	61	5	6	5
ocr model	-52	-34	-34	-36	-35	-33	-34
octob	-11	-9	-8	-9	-10	-9	-10
odd	-11	-10	-10	-11	-11	-10	-10
of	-18	-22	-23	-19	-19	-20	-23
of $	-12	-26	-23	-27	-29	-25	-24
of @	-30	-37	-37	-34	-38	-36	-50
of a	-29	-27	-30	-27	-28	-27	-31
of amazon	-10	-8	-10	-8	17	-8	-16
of an	-19	-19	-21	-19	-16	-18	-20
of api	-25	-26	-26	-26	-32	-27	-33
of aws	11	10	11	11	77	13	-1
of build	-42	-41	-39	-39	-42	-41	-42
of client	25	8	8	8	8	8	6
of contain	31	27	72	24	31	29	31
of custom	68	-3	28	50	14	20	11
of data	-20	-21	-12	-19	-30	-20	-20
of databas	-11	-8	-8	-9	-10	-8	-8
of disk	-26	-24	-21	-23	-24	-22	-21
of durabl	-14	-14	-15	-15	-14	-13	-14
of duti	85	22	28	29	27	29	29
of each	7	42	4	-5	7	8	6
of file	-28	-25	-27	-30	-36	-25	-31
of it	-10	-16	0	-16	-19	-17	-21
of key	-26	-37	-26	-26	-29	-26	-27
of labor	67	9	-4	11	-4	9	10
of life	17	18	17	17	37	18	46
of my	-51	-44	-45	-46	-71	-44	-47
of node	-34	-23	-23	-28	-23	-23	-27
of object	-28	-28	-27	-27	-41	-27	-28
of old	-41	-41	-40	-43	-55	-40	-42
of one	15	50	33	116	45	48	46
of oper	-32	-26	-26	-29	-27	-27	-41
of other	-14	-13	-12	-13	-12	-12	-14
of our	-18	-12	-16	-13	17	-18	-19
of person	-13	-10	-11	-12	-11	-10	-11
of physic	-27	-27	-29	-27	-29	-28	-32
of pod	-29	-26	-30	-27	-32	-26	-27
of presenc	-37	-33	-35	-34	-35	-33	-49
of question	0	0	-1	-2	-11	16	0
of request	-45	-40	-39	-39	-49	-40	-50
of respons	38	3	-2	5	-1	4	3
of secur	10	16	26	41	10	12	13
of server	-56	-55	-59	-54	-56	-56	-66
of staff	-25	-23	-25	-23	-26	-23	-30
of storag	-63	-66	-72	-63	-73	-66	-71
of support	-28	-29	-32	-29	-32	-27	-31
of that	-24	-24	-22	-23	-24	-22	-24
of the	-20	-19	-15	-16	-23	-16	-8
of their	4	-17	-16	-16	-22	-16	-36
of them	1	42	11	4	10	11	10
of these	-16	-18	-16	-29	-16	-16	-16
of thi	23	20	-15	20	-24	68	42
of thing	-36	-19	-39	-19	-21	12	-19
of those	-29	-32	-31	-27	-27	-27	-33
of us	12	14	13	23	1	14	44
of what	72	-7	-39	-21	-20	-25	-23
of which	51	14	-4	0	14	9	2
of who	-2	32	-13	-11	-6	-4	-8
off	-20	-20	-28	-19	-24	-22	-23
off $	-25	-21	-35	-17	-24	-19	-6
off a	-19	-4	-26	-21	-21	-20	-23
off amazon	-22	-22	-25	-22	-21	-21	-26
off by	-17	-16	-22	-16	-16	-16	-18
off our	-1	13	12	39	15	14	13
off the	-61	-49	-49	-50	-51	-50	-75
off with	-10	-8	-8	-9	-9	-8	-9
offer	-32	-33	-36	-34	-40	-33	-41
offic	-10	-8	-9	-10	27	-10	-15
offic $	-4	-3	-4	-3	20	-9	-4
offic printer	39	40	40	41	90	40	11
offic to	-23	-23	-23	-23	-42	-23	-23
offlin	-27	-41	-27	-31	-27	-26	-28
ok	-10	-15	-24	-15	28	-22	-21
ok $	45	39	24	27	106	30	41
ok and	-60	-54	-65	-53	-72	-55	-60
okta	-52	-28	-29	-28	-28	-28	-30
old	-33	-34	-24	-35	-29	-36	-37
old @	-50	-56	-49	-52	-82	-49	-50
old disk	-45	-45	-44	-44	-60	-45	-54
old snapshot	34	34	25	32	91	22	19
old who	-67	-51	-52	-53	-62	-51	-67
older	-11	-12	-13	-12	-13	-11	-12
older than	-11	-12	-13	-12	-13	-11	-12
on	-27	-21	-26	-20	-24	-26	-30
on $	-43	-38	-41	-31	-51	-28	-43
on @	-25	-14	-18	-10	-21	-22	-25
on a	-22	-3	-21	-8	-13	-17	-20
on access	-10	-13	-10	-10	-10	-10	-10
on amazon	-25	-20	-22	-20	-31	-21	5
on an	-27	-21	-30	-29	-32	-28	-29
on and	-12	-14	-11	-12	-12	-11	-11
on automat	-16	-15	-15	-15	-16	-15	-20
on aws	1	9	8	31	16	2	25
on black	-34	-33	-33	-35	-59	-33	-38
on by	-86	-84	-100	-84	-92	-86	-102
on call	37	40	39	41	119	39	25
on demand	-38	-57	-37	-43	-40	-37	-37
on each	52	6	21	22	21	19	16
on ec2	-21	-22	-23	-21	-22	-21	-25
on execut	-13	-12	-14	-12	-13	-12	-12
on floor	8	8	7	8	29	8	0
on fridai	12	13	12	13	47	13	7
on in	-26	-29	-29	-25	-27	-26	-25
on is	-33	-31	-32	-31	-40	-31	-55
on it	-31	-30	-36	-33	-39	-32	-22
on its	-17	-27	-27	-25	-38	-26	-28
on lightsail	-24	-25	-34	-36	-24	-24	-36
on me	-38	-30	-33	-27	-39	-28	-28
on mfa	-14	-14	-18	-14	-16	-14	-13
on mondai	20	5	7	6	6	7	7
on my	-36	-29	-28	-28	-23	-29	-36
on off	-39	-38	-37	-39	-39	-36	-35
on one	5	39	8	3	5	7	7
on our	-22	-15	-21	-16	-23	-20	-24
on plain	-60	-116	-61	-68	-61	-60	-63
on prem	-20	5	-17	-19	-22	-16	-18
on premiz	-10	-17	-10	4	-10	-9	-12
on provid	-26	-26	-30	-27	-34	-26	-36
on secur	2	-13	2	25	-2	2	1
on server	-48	-51	-66	-59	-70	-51	-77
on share	8	-14	-23	-18	-20	-14	-15
on site	-32	-28	-29	-28	-27	-27	-28
on that	13	15	14	15	53	10	21
on the	-21	-25	-25	-18	-24	-23	-28
on them	20	0	-5	2	-1	1	15
on us	30	11	1	0	-11	-1	53
on what	-40	19	-42	-24	-34	-18	-25
on which	-62	-54	-53	-56	-60	-53	-61
on who	-53	-51	-52	-51	-56	-51	-80
on whom	-14	-13	-13	-13	-13	-13	-17
onc	-4	1	-1	21	-2	-1	-2
onc a	26	24	24	70	21	26	23
onc held	-16	-17	-18	-19	-16	-16	-17
one	2	-4	5	22	2	-1	12
one $	-4	28	74	84	-3	11	109
one @	-3	19	10	32	80	18	17
one avail	-21	-21	-26	-21	-26	-21	-26
one az	-43	-42	-53	-43	-47	-41	-44
one by	-32	-34	-38	-40	-35	-33	-44
one do	-6	-26	-1	28	37	-27	-2
one hand	26	51	27	56	23	26	27
one is	-50	-50	-55	-53	-59	-49	-78
one line	1	26	3	-28	3	2	-3
one of	-21	-20	-22	-29	-21	-20	-22
one paragraph	49	68	20	21	15	23	24
one so	-11	-8	-8	-9	-8	-8	-11
one who	-19	-19	-19	-20	-25	-20	-26
one with	13	18	19	61	19	17	12
one zone	-22	-22	-26	-24	-28	-22	-25
onli	-9	-9	3	-5	-2	-8	-12
onli $	-1	20	19	17	50	18	20
onli need	63	23	23	35	28	28	28
onli the	-22	-34	-27	-4	-25	-25	-30
onli with	23	26	25	25	54	25	26
ons	-7	-6	-7	-7	-6	-6	-8
onto	-21	-8	-21	-22	-31	-20	-24
onto @	-23	-12	-24	-31	-22	-23	-33
onto it	-31	-30	-30	-30	-51	-31	-30
onto the	-14	-14	-14	-14	-15	-14	-22
open	-20	-18	-18	-19	-14	-21	-5
open a	19	20	16	19	58	0	20
open sourc	-31	-30	-30	-31	-55	-31	-32
open the	-31	-50	-31	-31	-39	-31	-32
open to	-37	-31	-31	-32	-32	-30	-31
open who	-71	-64	-66	-63	-73	-63	-76
opensearch	-2	88	-7	-19	-1	12	-4
openssh	-12	-8	-21	39	-23	-7	-16
openssl	-24	-25	-24	-26	-23	-23	-23
openvpn	-3	25	-5	-13	-4	-4	-1
oper	-25	-25	-26	-24	-26	-23	-8
oper system	-28	-27	-29	-27	-28	-26	-3
oper the	-27	-27	-26	-26	-27	-25	-28
oppos	35	98	74	34	23	39	44
oppos to	35	98	74	34	23	39	44
ops	10	5	-6	47	2	11	10
option	-23	-31	-34	32	-24	-18	-27
option give	-9	-19	-2	30	3	3	3
option on	55	44	32	129	49	57	52
or	-4	22	4	29	7	8	13
or $	-46	-67	-50	-54	-52	-46	-51
or @	28	87	37	93	43	38	36
or a	-25	-32	-11	23	-17	-12	-11
or amazon	-72	-58	-59	-59	-62	-58	-73
or an	14	36	16	21	16	15	16
or are	-17	-17	-17	-33	-17	-17	-17
or aws	-67	-53	-54	-74	-92	-52	-19
or both	-20	-21	-21	-29	-24	-20	-25
or by	-24	-19	-19	-20	-19	-19	-22
or custom	-92	-78	-81	-77	-99	-81	-104
or destroi	-13	-14	-13	-16	-13	-13	-14
or do	-34	-22	-19	-29	-27	-21	11
or doe	-25	-13	30	-7	-11	-1	-5
or fals	-37	-38	-42	-41	-46	-38	-52
or fix	43	35	28	37	15	101	20
or for	-20	-20	-26	-21	-23	-19	-23
or host	-31	-38	-34	-48	-32	-32	-33
or i	-20	-23	-28	-20	-20	-19	-26
or is	-10	-11	-11	-13	-10	-10	-10
or me	-29	-16	-20	-49	-39	-13	43
or neo4j	8	66	18	19	-5	12	8
or no	-10	-10	-8	-10	-10	-8	-8
or not	-18	49	-8	-14	-7	-8	-18
or on	40	19	53	111	19	34	145
or our	-93	-84	-71	-63	-79	-72	-84
or privat	-20	-20	-19	-23	-23	-20	-27
or so	-28	-24	-24	-36	-25	-24	-25
or the	4	85	35	48	62	46	32
or their	1	24	27	26	26	27	67
or them	-49	-34	-50	-32	24	-32	-50
or us	-2	1	1	0	39	2	4
or we	-26	-26	-36	-30	-26	-25	-30
or what	-44	-29	13	-38	-51	23	-41
or who	-42	-37	-35	-42	-49	-35	-38
orchestr	-26	-25	-30	-25	-26	-25	-35
order	11	2	8	72	4	14	10
order $	-13	-13	-15	-15	-13	-13	-17
order a	-41	-37	-40	-42	-47	-37	-40
org	-7	-1	-2	-3	16	-2	-13
organ	-57	-52	-68	-60	-54	-57	-59
origin	-28	-33	-29	-29	-36	-29	-31
os	0	-11	4	9	13	2	49
os $	-45	-42	-16	-49	-64	-43	26
os and	27	27	27	55	26	27	22
os fix	-66	-61	-70	-61	-64	-61	-86
os in	29	33	31	32	27	34	85
os level	-12	-12	-13	-12	-13	-12	-17
os of	9	10	8	10	52	12	-6
os on	-74	-122	-71	-84	-83	-75	-93
os patch	-16	-28	-16	-2	-17	-13	42
os under	-22	-23	-23	-23	-24	-23	-38
os underneath	-44	-45	-40	-62	-49	-41	-64
os updat	68	72	66	64	56	66	191
os upgrad	-41	-38	-40	-42	-41	-38	-57
other	-22	-12	-21	-22	-27	-22	-26
other $	-19	-16	-18	-17	-18	-19	-21
other custom	-14	-13	-12	-13	-12	-12	-14
otherw	-12	-12	-11	-13	-12	-11	-11
otherw $	-12	-12	-11	-13	-12	-11	-11
ou	-52	-59	-48	-47	-52	-48	-48
ought	-19	-16	-15	-17	-16	-15	-16
ought to	-19	-16	-15	-17	-16	-15	-16
our	-6	-10	-13	-7	-7	-10	1
our $	38	-11	-15	2	1	-6	7
our @	0	5	5	5	11	6	40
our account	-24	-23	-24	-24	-31	-25	-26
our admin	-33	-32	-32	-34	-42	-32	-39
our app	-46	-47	-54	-42	-50	-45	-51
our applic	-29	-28	-28	-28	-52	-28	-31
our audit	-43	-39	-52	-39	-61	-39	-40
our auditor	-4	-7	-5	17	-8	-4	-8
our aws	-52	-37	-37	-39	-46	-37	-37
our backup	-56	-55	-54	-54	-83	-55	-72
our base	-9	-7	-9	-8	-8	-7	-7
our basement	-41	-50	-41	-41	-65	-41	-42
our begin	79	31	34	26	32	30	30
our bit	91	11	32	31	8	29	13
our branch	-19	-15	-16	-16	-20	-15	-16
our chang	-13	-10	-10	-11	-11	-10	-12
our cisco	-11	-8	-37	-12	49	-30	-8
our client	2	-20	-18	-43	-22	-18	-26
our cluster	39	47	43	27	27	44	104
our compani	0	35	35	34	110	33	6
our contain	-57	-38	-67	-42	-55	-40	-9
our content	-19	-19	-20	-19	-24	-20	-22
our cto	12	-1	-1	0	-2	0	0
our custom	-14	-13	-13	-13	-14	-20	-14
our data	-39	-42	-39	-39	-45	-40	-55
our databas	-36	-34	-33	-37	-40	-34	-51
our dba	-33	-25	-32	-46	-36	-32	-50
our desk	-15	18	-10	-38	-13	-11	-10
our devic	-36	-35	-35	-35	-45	-35	-47
our domain	-41	-28	-34	-38	-38	-34	-37
our dpo	42	14	11	12	8	13	12
our duti	1	26	-22	-25	-30	-19	-25
our factori	69	30	25	30	30	30	30
our headach	-42	-41	-43	-29	-51	-42	-61
our imag	-15	-14	-14	-14	-14	-15	-15
our in	85	-11	1	8	4	11	12
our iso	-10	-9	-10	-9	-16	-10	-10
our job	39	19	8	20	13	21	64
our laptop	-44	-44	-43	-43	-76	-44	-47
our list	-12	8	-12	-20	-9	-9	-10
our load	-18	-15	-15	-15	-18	-15	-17
our newslett	-41	-32	-33	-34	-54	-32	-35
our oblig	73	46	25	21	23	10	8
our offic	-19	-19	-17	-26	5	-16	-30
our old	-11	-13	-11	-11	-10	-11	-14
our on	66	52	25	24	7	24	23
our or	-31	-46	-23	-33	-38	-17	33
our own	-20	-11	-21	-24	-14	-19	-26
our part	108	13	26	22	26	24	13
our pod	-30	-33	-35	-33	-37	-29	-29
our polici	11	25	28	30	13	90	26
our premiz	-28	-38	-29	-34	-29	-29	-28
our privat	-16	-15	-15	-15	-19	-15	-18
our problem	-37	-35	-48	-55	-40	-37	-37
our region	-23	-17	-16	-16	-17	-16	-16
our router	-35	-32	-55	-31	-36	-33	-34
our saa	-7	-7	-8	-7	-7	-7	-11
our salesforc	24	24	20	24	71	23	-11
our server	-21	-31	-21	2	-26	-21	-34
our servic	-31	-56	-32	-37	-32	-31	-33
our share	17	126	38	26	38	41	39
our shop	-13	-11	-11	-12	-12	-11	-12
our side	-56	-36	-31	-17	-33	-31	-36
our site	-31	-27	-27	-27	-29	-26	-31
our staff	-8	-7	-8	-8	-8	-7	-10
our task	-34	-32	-44	-32	-33	-32	-37
our team	-49	-37	-44	-1	-66	-40	-58
our their	115	102	65	58	64	59	21
our to	-35	-34	-37	-38	-40	-34	-36
our ubuntu	-25	-24	-24	-25	-31	-24	-39
our unus	-25	-23	-23	-23	-29	-24	-28
our user	-14	-14	-16	-14	-16	-15	-15
our warehous	-38	-31	-37	-33	-42	-31	-36
our web	-22	-19	-19	-19	-27	-19	-20
our websit	-42	-41	-42	-41	-45	-39	-56
our whose	-15	-14	-15	-15	-16	-14	-24
our windows	-16	-39	-14	11	-17	-13	-19
our work	16	12	19	60	15	16	17
our workload	-54	-56	-56	-56	-64	-55	-64
our zone	-16	-16	-17	-17	-27	-17	-18
ourself	2	-22	-43	-28	-48	-23	-24
ourself $	2	-22	-43	-28	-48	-23	-24
ourselv	-22	-29	-35	2	-27	-24	-8
ourselv $	-21	-38	-40	-5	-24	-24	11
ourselv on	-20	-37	-22	17	-22	-17	-24
ourselv who	-23	-23	-23	-23	-23	-23	-40
out	8	-4	5	-2	9	-4	-5
out $	4	4	48	9	33	-5	-1
out a	9	5	6	30	7	9	9
out after	5	15	15	-8	43	15	14
out for	129	17	-9	24	-22	18	22
out of	-37	-37	-37	-35	-49	-35	-37
out the	-25	-8	-18	-21	-21	-18	-18
outag	-28	-27	-29	-28	-34	-27	-33
outlin	113	40	33	38	36	42	44
outlin the	29	12	12	12	11	12	12
over	-12	-17	-18	-5	-22	-16	-7
over $	11	10	14	16	-11	10	67
over @	-1	0	-26	-17	-26	-16	-17
over becaus	-18	-18	-18	-20	-19	-18	-32
over in	-38	-62	-39	-52	-38	-37	-38
over our	8	1	2	0	1	2	2
over sever	-14	-13	-14	-14	-14	-13	-13
over the	-6	-24	-11	36	-14	-12	-11
over three	-25	-24	-26	-25	-25	-23	-22
over which	-20	-21	-20	-30	-21	-19	-19
overal	-17	-18	-22	-18	-19	-18	-20
overnight	-52	-49	-49	-54	-67	-49	-59
overnight who	-20	-17	-17	-17	-19	-17	-19
oversight	-41	-53	-41	-51	-62	-41	-44
overview	78	20	20	14	23	18	22
overview $	72	0	6	8	-1	4	3
overview of	34	15	15	17	41	0	16
own	-3	-3	-5	1	7	-5	14
own $	-40	-38	-40	-39	-52	-39	-45
own @	8	68	14	-17	13	15	9
own ami	-22	-21	-22	-21	-22	-21	-34
own and	30	-3	1	4	3	4	2
own app	-7	-7	-8	-11	-9	-8	-8
own applic	-32	-34	-35	-33	-37	-34	-40
own build	-13	-22	-13	-16	-14	-13	-14
own cert	-23	-30	-25	-27	-26	-23	-23
own contain	-12	-17	-11	-13	-11	-11	-12
own data	-23	-22	-23	-22	-40	-22	-23
own employe	-31	-30	-31	-30	-48	-31	-37
own everyth	1	2	2	2	29	-2	-3
own infer	-30	-29	-34	-30	-31	-28	-30
own node	-25	-26	-23	12	-34	-22	-46
own router	-26	-24	-22	-26	-24	-23	-25
own server	-78	-74	-70	-72	-70	-68	-95
own that	-32	-31	-44	-34	-32	-31	-40
own the	38	57	57	59	112	57	82
own workload	-28	-28	-29	-35	-38	-28	-37
owner	-18	-22	-19	-17	-10	-18	7
owner $	55	34	27	34	25	31	93
owner for	-25	-11	-14	-13	18	-11	-20
owner of	-29	-30	-31	-31	-22	-31	-51
owner per	-40	-66	-40	-48	-40	-40	-40
ownership	-24	-56	-57	-51	-59	-54	-63
ownership $	-74	-73	-77	-70	-76	-73	-86
paa	-14	-21	45	-11	-29	-14	-37
packag	-20	-20	-21	-20	-21	-19	-21
packag in	-9	-8	-8	-8	-8	-8	-8
page	-28	-27	-25	-26	-29	-25	-29
pager	52	-1	11	18	6	10	13
pai	-8	-6	-5	-7	35	-6	-29
pai attent	-32	-32	-32	-32	-50	-32	-35
pai for	15	18	19	15	80	18	-16
paid	20	22	17	20	67	21	19
pair	-18	14	-13	-15	10	-10	-11
pair of	8	43	4	1	4	7	7
palo	-18	-8	-9	-6	25	-17	-15
palo $	-5	7	7	10	46	-5	2
palo alto	-33	-31	-32	-31	-34	-31	-43
pan	-34	-31	-33	-32	-35	-31	-46
pan os	-34	-31	-33	-32	-35	-31	-46
panda	-30	-30	-31	-31	-31	-30	-48
paragraph	17	53	11	19	59	9	22
param	-27	-27	-27	-28	-29	-24	-27
paramet	-30	-28	-29	-29	-33	-28	-34
paramet group	-36	-34	-35	-36	-41	-35	-41
park	23	24	25	22	65	17	13
part	72	38	11	32	17	23	28
part $	92	52	21	51	24	31	22
part in	-2	19	3	-1	3	3	3
part of	66	1	-27	3	-4	4	-3
parti	-14	-24	-25	-24	-28	-24	-24
parti $	0	-12	-12	-12	-10	-9	-9
parti for	119	41	48	46	26	44	45
parti in	12	26	66	26	26	26	27
parti instal	-40	-38	-39	-53	-46	-39	-53
parti is	-23	-19	-19	-19	-31	-19	-19
parti must	-34	-25	-27	-27	-30	-26	-27
parti protect	-17	-17	-19	-18	-20	-18	-19
parti that	-21	-22	-25	-21	-28	-23	-23
partit	-119	-96	-97	-89	-95	-90	-90
partner	4	5	3	36	3	5	4
pass	-30	-17	8	-37	-21	-17	-17
passport	-12	-9	-9	-10	-9	-9	-10
password	-53	-49	-51	-48	-52	-48	-38
password $	-59	-59	-65	-61	-50	-59	-67
password for	-22	-18	-19	-19	-21	-18	-18
password in	-15	-17	-15	-15	-15	-14	-16
password length	-16	-13	-13	-14	-13	-13	-16
password of	-26	-24	-24	-24	-29	-24	-27
password polici	-23	-15	-19	-14	-42	-15	33
password rule	-31	-30	-30	-29	-30	-31	-31
password safe	-64	-40	-39	-47	-40	-42	-51
past	11	14	14	11	41	12	10
patch	-19	-14	-16	-9	-6	-14	18
patch $	9	17	5	30	13	17	106
patch @	-87	-95	-73	-65	-55	-70	-124
patch a	-84	-72	-71	-79	-34	-67	-112
patch all	-58	-56	-64	-60	-62	-58	-78
patch amazon	40	37	35	31	98	36	28
patch an	-65	-75	-65	-79	-74	-69	-78
patch are	-77	-62	-62	-63	-64	-62	-96
patch aws	-75	-72	-76	-74	-74	-73	-134
patch baselin	-44	-44	-45	-47	-60	-44	-62
patch burden	46	71	43	115	30	42	40
patch by	-12	-12	-14	-13	-13	-11	1
patch evid	-9	-8	-8	-9	-8	-9	-11
patch for	-92	-83	-87	-83	-96	-95	-129
patch from	49	47	49	38	120	46	44
patch host	12	12	12	43	10	12	6
patch in	-37	-36	-37	-36	-35	-35	-58
patch is	-25	-24	-22	-11	-26	-24	-31
patch it	39	51	52	57	49	57	142
patch manag	-49	-51	-54	-52	-75	-54	-72
patch my	5	5	2	1	56	-6	-18
patch night	-51	-48	-47	-57	-49	-47	-84
patch of	-71	-79	-72	-70	-81	-70	-88
patch on	-39	-39	-40	-39	-34	-38	-63
patch our	38	42	73	62	68	77	210
patch server	-10	-34	-10	-10	-12	-11	-16
patch that	31	31	31	30	22	31	80
patch the	-20	-17	-18	-17	0	-17	-22
patch them	-34	-32	-36	-32	-34	-31	-50
patch there	-32	-56	-30	-32	-31	-30	-32
patch these	-75	-74	-73	-73	-111	-73	-119
patch those	-22	-22	-22	-23	-24	-22	-36
patch to	-36	-33	-33	-35	-40	-33	-45
patch us	-90	-65	-65	-63	-39	-63	-94
patch what	-4	28	-22	30	-27	-12	-12
patch who	0	-9	0	-5	-12	2	61
patch whose	70	72	71	71	68	70	148
patch windows	17	18	18	44	15	18	10
patient	-15	-12	-13	-12	-14	-12	-14
pay	-23	-32	-24	-29	-25	-23	-24
pay for	-29	-40	-30	-36	-31	-28	-30
payrol	-39	-60	-40	-39	-67	-40	-39
pci	-27	-28	-10	-26	-41	-28	-31
pci compliant	-48	-48	-55	-56	-56	-48	-54
pci dss	-28	-28	-8	-30	-41	-28	-30
pdb	-33	-10	67	24	-2	-21	-28
pdb $	-135	-115	-200	-134	-135	-135	-132
peek	-24	-24	-36	-26	-24	-24	-27
peer	-50	-44	-45	-45	-50	-44	-53
peer node	-43	-35	-37	-35	-38	-35	-46
pem	-22	-21	-21	-21	-25	-21	-34
pend	19	21	20	18	52	22	18
penetr	-33	-33	-8	-32	-40	-39	-37
penetr test	-33	-33	-8	-32	-40	-39	-37
pentest	-12	-12	-15	-12	-12	-12	-18
peopl	-15	-20	-12	6	-18	-14	-16
peopl and	-9	-9	-9	-9	-10	-9	-16
peopl that	-33	-37	-32	-33	-36	-31	-33
peopl who	17	-7	15	54	8	14	8
per	4	-13	-28	-29	8	-21	-29
per client	-49	-39	-38	-37	-41	-39	-40
per line	-40	-66	-40	-48	-40	-40	-40
per servic	12	65	10	7	14	17	14
percentag	24	26	6	26	84	27	28
percentag of	24	26	6	26	84	27	28
perform	-49	-46	-53	-46	-54	-46	-64
perform them	-59	-50	-50	-47	-68	-49	-71
perimet	-98	-95	-101	-93	-122	-96	-98
period	-31	-31	-31	-30	-34	-30	-34
period $	-43	-42	-44	-41	-43	-42	-43
permiss	-70	-72	-72	-69	-74	-68	-75
permiss $	-56	-59	-56	-56	-57	-56	-76
permiss for	-25	-30	-25	-32	-25	-24	-25
permiss in	-26	-36	-24	-24	-24	-24	-25
permiss of	-19	-18	-20	-18	-21	-17	-17
permiss on	-73	-67	-67	-66	-82	-66	-68
permiss to	-14	-15	-14	-18	-15	-13	-14
permit	-27	-25	-29	-25	-29	-25	-27
persist	-18	-17	-17	-17	-18	-17	-22
persist volum	-18	-17	-17	-17	-18	-17	-22
person	-18	-11	6	-1	0	-15	-14
person $	32	31	108	27	73	57	8
person data	-52	-39	-51	-43	-42	-39	-42
phish	-66	-64	-67	-67	-84	-65	-74
phish $	-61	-60	-66	-67	-91	-63	-69
phish and	-22	-20	-20	-22	-20	-20	-30
php	-40	-36	-46	-30	-41	-39	-37
php on	-44	-39	-50	-31	-45	-43	-40
physic	-35	-33	-36	-35	-35	-34	-38
physic $	-11	-11	1	-10	-17	-10	-11
physic access	-11	-10	-11	-11	-11	-11	-11
physic and	-29	-29	-32	-29	-30	-29	-36
physic entri	-24	-24	-26	-24	-25	-25	-26
physic host	-75	-77	-80	-79	-80	-78	-97
physic layer	-23	-23	-26	-23	-24	-23	-26
physic machin	-40	-36	-41	-37	-37	-36	-44
physic network	-10	-10	-11	-10	-9	-10	-9
physic secur	-49	-46	-54	-46	-47	-45	-50
physic server	-28	-24	-22	-23	-23	-22	-26
pi	-50	-40	-39	-40	-43	-39	-64
pick	-41	-50	-42	-29	-45	-41	-45
pick @	-14	-50	-15	6	-15	-14	-15
pick its	-16	-19	-16	-17	-19	-17	-17
pick that	-13	-12	-13	-13	-14	-12	-14
pick the	-46	-44	-46	-47	-48	-45	-50
pick which	-29	-32	-35	-47	-48	-28	-30
pictur	54	2	6	5	-3	8	-3
pictur for	52	21	20	17	16	20	22
pile	-28	-29	-28	-29	-32	-27	-28
pile up	-12	-14	-14	-14	-12	-12	-12
pip	-30	-29	-30	-31	-33	-30	-32
pip instal	-18	-18	-18	-18	-22	-19	-22
pipe	-25	-23	-22	-23	-27	-22	-29
pipe style	-25	-23	-22	-23	-27	-22	-29
pipelin	-88	-89	-137	-86	-90	-90	-105
pitr	-23	-26	30	-22	-34	-23	-27
pitr $	30	28	119	28	14	22	21
pitr on	-41	-27	-30	-29	-27	-27	-26
pizzeria	21	20	18	20	70	11	13
pki	16	6	23	60	19	23	22
place	-16	-15	-18	-16	-15	-15	-16
place a	-23	-21	-21	-22	-21	-21	-22
plain	-30	-46	-22	-27	-31	-31	-33
plain @	-33	-53	-35	-25	-36	-36	-35
plain environ	-9	-9	-14	-9	-9	-9	-10
plain text	-39	-38	-37	-37	-42	-35	-38
plain word	18	18	55	16	16	17	6
plan	-52	-39	-57	-50	-52	-52	-54
plan $	-40	-37	-38	-36	-26	-62	-37
plan for	-40	-38	-37	-36	-40	-36	-39
plan is	30	100	23	45	40	45	47
plan of	-36	-37	-37	-39	-64	-37	-40
plan version	-40	-40	-38	-39	-41	-37	-48
plane	-11	5	5	-9	-11	-8	-12
plane $	3	31	27	-1	0	2	-1
plane in	12	23	67	23	21	24	25
plane of	-15	-18	-15	-15	-15	-15	-15
plant	-34	-34	-33	-34	-36	-34	-51
platform	-17	-18	12	-14	-2	-12	-14
platform $	23	23	16	20	63	23	18
platform branch	-21	-21	-20	-19	-22	-19	-19
platform updat	12	18	52	20	18	16	17
platform version	13	20	88	26	25	29	33
pleas	38	37	37	45	52	35	30
pleas $	28	31	43	28	18	36	38
pleas approv	5	6	5	5	22	6	5
pleas explain	28	2	2	2	-9	1	3
pleas who	-10	-12	-10	-11	-11	-11	-12
pls	49	36	15	13	26	63	2
pls $	41	44	13	6	10	83	9
plu	-31	-41	-32	-31	-31	-30	-30
plugin	-63	-56	-58	-57	-58	-54	-61
plugin and	-25	-27	-35	-38	-26	-25	-38
plz	98	19	26	28	52	25	21
plz $	97	20	26	29	60	26	21
pod	-18	-17	-5	-17	-13	-16	-22
pod disrupt	-31	-32	-36	-32	-37	-32	-34
pod in	-26	-29	-30	-28	-26	-25	-26
pod on	-24	-22	-24	-22	-29	-22	-22
pod run	-47	-39	-41	-40	-56	-40	-43
point	-10	-16	-8	-15	-17	-14	-17
point $	60	-20	8	3	6	7	8
point at	-7	-8	-7	-8	-7	-7	-8
point in	-17	-16	9	-15	-23	-16	-19
point of	-30	-26	-28	-27	-28	-27	-38
poison	-27	-26	-26	-26	-32	-26	-27
polici	-37	-34	-28	-33	-32	-26	-32
polici $	-84	-81	-90	-76	-85	-79	-56
polici attach	-25	-24	-24	-24	-34	-24	-30
polici for	-41	-41	-39	-44	-42	-37	-42
polici in	-43	-39	-45	-40	-41	-40	-40
polici of	-16	-14	-14	-14	-15	-14	-15
polici on	-47	-47	-52	-48	-47	-46	-47
polici should	-6	-6	-8	-7	-6	-8	-7
polici that	-12	6	5	4	33	5	0
polici there	-11	-11	-11	-11	-15	-11	-14
polici with	-20	-20	-20	-28	-28	-20	-20
pool	-47	-47	-47	-46	-48	-45	-59
pool whose	-17	-19	-17	-19	-20	-17	-17
port	-25	-25	-25	-25	-25	-24	-26
port 22	-24	-24	-24	-24	-27	-24	-26
port 3389	-33	-33	-39	-39	-43	-33	-36
port in	-12	-13	-13	-13	-13	-13	-15
port on	-21	-19	-18	-18	-18	-17	-17
port scan	-13	-14	-12	-19	-15	-13	-14
posix	-57	-45	-47	-45	-46	-45	-51
possibl	36	33	37	69	76	39	34
possibl @	25	23	25	54	18	25	25
possibl to	38	21	25	76	92	33	36
postfix	6	9	9	44	2	9	10
postfix on	6	9	9	44	2	9	10
power	-32	-32	-34	-31	-25	-31	-36
power and	-26	-27	-23	-24	-30	-23	-24
power feed	-28	-28	-29	-28	-31	-29	-38
power suppli	-25	-25	-27	-25	-28	-25	-25
ppl	5	9	62	11	-3	9	10
ppl mean	5	9	62	11	-3	9	10
pr	-5	-5	-14	2	56	-10	-17
pre	-72	-60	-63	-61	-72	-61	-69
prem	-20	5	-17	-19	-22	-16	-18
prem server	-10	30	-7	-10	-12	-5	-7
premiz	-16	-23	-16	-5	-16	-15	-18
premiz $	-31	-37	-32	-37	-31	-31	-32
premiz @	-11	-10	-10	-10	-10	-10	-11
premiz domain	-12	-12	-10	-11	-11	-10	-11
premiz server	-9	-9	-9	-9	-11	-9	-13
prepar	7	-8	-10	-9	-10	-8	-12
presenc	-37	-33	-35	-34	-35	-33	-49
presenc $	-39	-36	-38	-37	-39	-37	-55
presign	-34	-31	-30	-31	-57	-30	-32
presign url	-34	-31	-30	-31	-57	-30	-32
press	-27	-26	-27	-30	-36	-26	-30
prevent	-33	-34	-34	-34	-44	-33	-40
prevent it	-26	-27	-28	-28	-31	-26	-42
previou	-7	-6	-8	-8	11	-10	-10
previou instruct	1	2	1	1	29	-3	-3
price	-63	-42	-44	-44	-46	-44	-46
princip	-19	-19	-19	-24	-24	-18	-19
principl	-21	-19	-20	-19	-24	-19	-22
principl $	-17	-18	-19	-18	-23	-17	-20
principl who	-11	-8	-8	-8	-9	-8	-10
print	17	15	19	17	69	8	11
printer	39	40	40	41	90	40	11
privaci	-23	-23	-22	-23	-25	-37	-24
privat	5	-3	-4	-4	9	-3	-4
privat @	-22	18	17	15	72	17	18
privat databas	-14	-18	-14	-17	-18	-14	-14
privat kei	-23	-23	-23	-23	-27	-23	-32
privat subnet	-29	-28	-27	-30	-34	-28	-38
privileg	-32	-27	-13	-33	-32	-28	-30
privileg $	9	9	47	7	3	7	9
pro	45	43	38	40	110	42	19
pro $	45	43	38	40	110	42	19
problem	-22	-22	29	-28	-51	-27	-32
problem $	-18	-18	47	-27	-59	-25	-26
process	4	9	11	9	51	6	7
process in	-28	-21	-20	-20	-21	-19	-20
procur	2	-25	-27	-37	-31	-27	-27
prod	0	3	0	2	35	3	3
prod $	-27	-10	-12	-11	19	-17	-15
prod and	-12	-14	-11	-12	-13	-11	-11
prod who	-8	-7	-7	-7	-7	-7	-6
produc	-45	-39	-42	-41	-39	-39	-53
product	-34	-32	-33	-33	-39	-32	-33
product @	-13	-12	-12	-13	-15	-12	-12
product system	-29	-29	-30	-29	-38	-29	-32
profil	-19	-15	-15	-15	-15	-14	-17
program	-7	-6	-6	-6	-6	-6	-8
project	-18	-14	-13	-11	23	-10	-20
project us	-14	-22	-14	-17	-15	-14	-15
promiz	-35	-36	-36	-37	-51	-35	-35
prompt	-61	-47	-48	-54	-50	-47	-49
prompt we	-21	-22	-23	-40	-22	-22	-23
proof	-31	-31	-33	-31	-32	-31	-56
proof of	-32	-31	-34	-32	-33	-31	-58
proper	26	4	26	21	56	27	24
protect	-31	-24	-31	-30	-32	-29	-36
protect $	-18	-18	-18	-17	-18	-17	-17
protect author	-10	-10	-10	-10	-11	-10	-19
protect my	-15	-14	-15	-15	-22	-16	-15
protect of	-30	-29	-29	-30	-37	-29	-51
protect our	-10	-10	-11	-10	-12	-10	-12
protect the	-32	-32	-35	-32	-33	-32	-35
prove	-26	-25	-26	-26	-32	-25	-37
provid	-22	-21	-22	-21	-23	-21	-23
provid al2023	-26	-26	-30	-27	-34	-26	-36
provid and	29	13	13	13	13	13	13
provid by	-20	-18	-19	-19	-23	-18	-20
provid or	-12	-11	-12	-12	-11	-11	-16
provid power	-16	-20	-15	-15	-17	-15	-15
provid the	-36	-33	-32	-36	-35	-32	-32
provis	-46	-53	-44	-18	-43	-39	-43
provis @	0	-19	0	35	-1	2	1
provis mode	-78	-73	-79	-86	-70	-69	-76
provis the	-35	-53	-36	-38	-36	-38	-36
proxi	-35	-42	-35	-10	-39	-45	-46
proxi do	-43	-33	-38	-37	-47	-57	-39
public	-26	-25	-25	-25	-13	-24	-28
public @	-31	-28	-29	-31	-30	-29	-36
public access	-41	-38	-39	-38	-57	-37	-37
public by	-54	-50	-51	-49	-53	-52	-53
public certif	-25	-29	-25	-26	-34	-25	-25
public for	-17	-13	-17	-14	-14	-13	-14
public or	-20	-20	-19	-23	-23	-20	-27
public repo	-33	-34	-50	-36	-43	-35	-50
publicli	-18	-18	-19	-17	-20	-18	-18
publish	-40	-38	-41	-38	-42	-38	-42
publish $	-12	-12	-12	-12	-11	-13	-11
publish the	-14	-13	-13	-13	-12	-12	-12
publish thi	-56	-53	-57	-53	-63	-54	-58
publish to	-23	-23	-26	-24	-39	-23	-22
publish updat	-54	-51	-58	-52	-62	-53	-71
pull	-47	-31	-32	-32	-33	-31	-35
pull from	-47	-47	-50	-50	-57	-46	-65
push	-16	-18	-16	2	-16	-14	-20
push the	14	1	11	63	8	12	8
push to	-10	-10	-11	-10	-11	-9	-9
put	-8	5	-8	17	-14	-7	-15
put @	27	56	27	25	27	27	26
put a	8	6	-1	56	-20	-5	-4
put custom	21	24	21	52	23	23	16
put in	-26	-26	-28	-27	-36	-26	-27
put into	-49	-54	-51	-53	-52	-46	-46
put it	-8	-7	-7	-7	-7	-7	-11
put on	2	14	1	-1	1	1	-1
python	-6	-4	-6	3	13	-4	-7
python 3	24	23	22	53	51	24	20
python packag	-10	-10	-10	-10	-14	-10	-11
python runtim	-14	-13	-16	-14	-13	-13	-16
python3	-52	-46	-51	-47	-53	-46	-61
q	13	19	16	22	-7	20	71
q who	27	31	23	31	-10	28	83
qualiti	-54	-51	-53	-49	-58	-49	-55
qualiti $	-54	-51	-53	-49	-58	-49	-55
quarter	11	56	24	24	19	24	25
quarterli	-3	8	6	6	3	7	55
quarterli access	-52	-51	-57	-50	-56	-52	-53
queri	-23	-21	-21	-20	-11	-20	-22
queri $	-34	-29	-30	-29	-34	-33	-34
queri and	-25	-18	-18	-18	-21	-18	-18
queri engin	-15	-15	-14	-15	-17	-14	-17
queri i	26	29	29	27	67	28	28
queri log	-29	-27	-29	-28	-31	-27	-28
queri on	-26	-26	-27	-26	-29	-25	-26
queri result	-47	-45	-45	-44	-53	-44	-50
question	-25	-19	-14	-17	-48	33	-20
question $	-12	-3	-12	0	-24	51	-17
question @	-15	-15	-14	-14	-13	-14	-18
question can	-2	-1	-3	-1	-12	20	0
question for	-80	-64	-59	-57	-57	-64	-60
questionnair	-34	-43	-11	-33	-32	-33	-37
queue	-19	-19	-18	0	-20	-17	-20
queue and	-37	-35	-36	-38	-39	-37	-41
queue polici	-60	-57	-60	-62	-65	-56	-61
quick	44	121	42	26	31	33	18
quota	-43	-37	-22	-38	-20	-43	-39
r	-35	-22	-34	-33	-29	22	-18
rabbit	19	14	21	52	21	19	17
raci	127	16	21	25	8	19	20
raci $	85	2	10	14	1	6	7
raci for	100	17	18	22	8	18	20
rack	-47	-48	-48	-48	-55	-48	-67
rack $	-30	-30	-30	-30	-38	-30	-47
raiz	-2	12	9	12	79	1	13
raiz the	-10	-10	-11	-11	-13	-10	-11
ram	94	18	22	25	22	23	14
ran	-12	-12	-12	-13	-14	-12	-16
rang	-44	-39	-40	-39	-41	-38	-42
rang of	-49	-46	-49	-45	-49	-46	-50
rank	12	11	19	78	5	15	18
ransomwar	-22	-23	-21	-23	-22	-21	-23
ransomwar encrypt	-15	-13	-14	-14	-14	-13	-16
raspberri	-50	-40	-39	-40	-43	-39	-64
raspberri pi	-50	-40	-39	-40	-43	-39	-64
rather	-1	-8	-5	31	-3	0	-1
rather than	-22	-16	-28	-24	-25	-21	-22
rbac	-85	-75	-78	-69	-73	-70	-85
rce	-61	-43	-43	-56	-55	-45	-63
rdp	-16	-16	-15	-12	-20	-16	-22
re	-2	-6	-8	-7	-8	-7	-7
reach	-29	-26	-37	-29	-16	-29	-31
reach @	-39	-39	-36	-44	-43	-36	-39
reach a	-25	-30	-25	-38	-29	-25	-25
reach end	21	23	22	21	52	22	19
reach the	-10	-10	-10	-10	-12	-10	-12
reachabl	-65	-57	-54	-56	-57	-53	-55
reachabl from	-9	-10	-10	-14	-9	-10	-11
react	-45	-48	-48	-49	-40	-47	-64
read	-17	-14	-13	-15	1	-5	-27
read a	-12	-12	-12	-12	-20	-12	-12
read and	-35	-36	-38	-36	-40	-38	-35
read my	-17	-18	-15	-16	-18	-15	-16
read of	4	26	25	22	57	24	26
read our	-27	-27	-27	-28	-48	-27	-32
read the	-30	-29	-37	-29	-52	-18	-29
read who	-32	-31	-30	-31	-58	-31	-31
readabl	-29	-27	-20	-20	-21	-20	-20
reader	29	28	14	26	87	25	22
real	6	6	-5	5	46	29	-3
real person	6	6	-5	5	46	29	-3
realli	-18	-14	-20	-14	23	-25	-18
reboot	-11	0	-4	-2	57	-7	-6
rebuild	-18	-18	-18	-14	-19	-17	-22
rebuild $	-8	-7	-7	-8	-9	-7	-7
rebuild and	-23	-18	-19	-18	-18	-18	-18
receiv	-13	-12	-12	-12	-12	-12	-13
receiv a	-9	-8	-8	-8	-8	-7	-8
recommend	-4	-15	-7	22	49	-9	-2
recommend a	29	30	34	5	106	30	36
record	-46	-47	-46	-42	-43	-45	-47
record $	13	17	19	18	64	19	6
record @	-30	-55	-31	-38	-33	-32	-38
record can	-12	-11	-11	-11	-12	-11	-10
record for	-21	-21	-18	-18	-19	-18	-21
record in	-21	-21	-21	-21	-31	-21	-23
record of	-30	-32	-30	-49	-33	-30	-32
record to	11	10	10	54	4	13	12
recov	-18	-16	-14	-15	-15	-15	-17
recoveri	-29	-27	-23	-27	-32	-27	-29
recoveri $	-12	-14	45	-13	-38	-16	-25
recoveri drill	-15	-12	-12	-12	-12	-12	-12
recoveri for	-19	-17	-23	-17	-18	-17	-16
recoveri of	-25	-25	-39	-25	-25	-25	-25
recoveri plan	-25	-25	-27	-25	-29	-25	-27
recoveri point	-27	-18	-20	-19	-20	-18	-18
recoveri setup	-10	-8	-8	-8	-8	-8	-9
recoveri time	-49	-50	-60	-48	-55	-50	-49
red	9	-14	-12	-15	-16	-14	-34
red hat	14	-12	-9	-12	-13	-11	-33
redishel	-60	-45	-43	-56	-54	-45	-69
redishel cve	-20	-20	-20	-21	-20	-20	-36
redshift	19	13	17	47	15	18	16
redund	-50	-53	-54	-48	-50	-48	-53
redund insid	-33	-32	-40	-33	-32	-31	-33
refresh	-36	-30	-37	-36	-31	-29	-30
regard	4	29	-12	-17	1	-1	0
regardless	-37	-33	-33	-43	-37	-33	-33
region	-27	-16	-25	-29	-22	-27	-30
region $	-17	18	-9	-16	-23	-15	-17
region at	23	21	89	23	-1	20	21
region avail	-19	-19	-33	-19	-18	-19	-18
region build	-30	-31	-35	-30	-45	-30	-33
region doe	30	28	29	31	76	24	27
region for	-25	-21	-27	-23	-25	-22	-22
region has	24	26	16	7	77	23	26
region is	-16	-12	-25	-15	24	-15	-15
region our	-24	-24	-25	-24	-36	-28	-26
region replic	-39	-39	-48	-38	-41	-39	-39
region to	-10	-9	-10	-9	-11	-9	-10
region who	-28	-28	-29	-27	-41	-29	-38
regist	-36	-42	-41	-49	-46	-39	-50
registri	-38	-34	-35	-34	-35	-34	-40
regresshion	-59	-55	-63	-58	-74	-54	-74
regul	-18	-17	-17	-17	-20	-17	-23
regul that	-28	-28	-29	-28	-35	-28	-42
regular	-49	-14	-26	-27	-25	-24	-24
relaunch	-67	-51	-52	-53	-62	-51	-67
relaunch $	-67	-51	-52	-53	-62	-51	-67
releas	-78	-47	-50	-48	-31	-47	-47
releas $	12	12	7	12	62	11	12
reliabl	-1	0	1	0	-8	21	-2
reliabl are	-1	0	1	0	-8	21	-2
remain	72	-15	4	22	1	14	14
remain with	78	-14	12	14	7	18	20
remedi	-115	-100	-105	-91	-96	-93	-111
remind	15	-20	-19	-22	-61	-20	-19
remind me	15	-20	-19	-22	-61	-20	-19
remov	-42	-46	-40	-41	-45	-40	-43
renew	-6	-7	-7	19	-6	-5	-2
renew $	27	28	27	26	53	27	62
renew a	-17	-25	-16	-17	-18	-16	-17
renew by	-23	-24	-28	-27	-28	-24	-24
renew it	-29	-28	-26	-27	-32	-26	-28
renew the	-17	-16	-16	-18	-18	-16	-16
renew who	-75	-75	-71	-84	-72	-70	-82
rent	-24	-27	-31	-35	25	-25	-57
repair	-34	-31	-30	-31	-34	-30	-33
repair $	-51	-45	-44	-44	-52	-44	-45
repair and	-39	-25	-25	-29	-26	-24	-26
repair by	-14	-12	-12	-12	-13	-12	-11
repair the	-15	-13	-14	-13	-16	-13	-14
repair them	-46	-46	-47	-45	-62	-45	-65
replac	-32	-30	-30	-31	-27	-29	-31
replac $	-26	-26	-27	-26	-32	-26	-27
replac a	-23	-22	-22	-21	-23	-21	-21
replac broken	-39	-44	-39	-57	-43	-39	-49
replac fail	-22	-21	-21	-21	-22	-21	-23
replac it	-11	-10	-10	-14	-10	-10	-10
replac the	6	1	7	6	24	7	4
replai	-68	-65	-65	-60	-64	-61	-68
replai $	-68	-65	-65	-60	-64	-61	-68
repli	44	33	26	36	12	103	16
replic	-33	-31	-32	-30	-32	-30	-31
replic $	-38	-39	-49	-37	-40	-38	-39
replic an	-14	-13	-17	-13	-13	-13	-14
replic of	-18	-18	-18	-17	-18	-17	-17
replic to	-53	-40	-44	-42	-46	-39	-48
replica	-48	-57	-47	-46	-40	-44	-50
repo	-33	-34	-50	-36	-43	-35	-50
repo whose	-29	-30	-49	-33	-41	-32	-34
report	-59	-58	-60	-59	-62	-58	-80
report from	-37	-37	-43	-41	-44	-36	-42
repositori	-16	-15	-15	-15	-15	-15	-16
repositori $	-17	-16	-16	-16	-16	-16	-17
repositori in	-8	-8	-8	-8	-8	-8	-9
reput	-22	-24	-20	-20	-22	-21	-25
request	-8	-7	-8	-7	7	-8	-11
request $	17	18	17	17	44	13	18
request of	-17	-17	-17	-17	-22	-18	-19
request to	4	4	4	4	15	4	4
requir	-29	-28	-28	-28	-32	-27	-32
requir http	-14	-16	-15	-14	-14	-14	-14
requir txt	-15	-14	-14	-15	-15	-14	-16
requir updat	-22	-21	-21	-21	-32	-21	-24
requir who	-34	-34	-36	-35	-53	-34	-54
research	13	-1	0	-1	-1	0	0
reserv	-20	-24	-11	-14	19	-11	-12
reserv @	27	29	49	44	119	46	49
reserv concurr	-27	-26	-28	-27	-41	-27	-34
reset	1	17	16	13	46	15	12
resid	-36	-35	-39	-35	-53	-35	-55
resili	-51	-53	-39	-52	-66	-54	-74
resili in	9	8	40	9	6	2	0
resolv	-29	-25	-25	-26	-44	-25	-26
resourc	-37	-35	-44	-34	-8	-31	-41
resourc $	-34	-33	-34	-34	-56	-33	-39
resourc polici	-5	-8	-5	-7	-6	-5	-5
respect	-13	-14	-11	-12	-12	-11	-12
respect $	-5	-8	-5	-6	-5	-5	-5
respond	-37	-36	-32	-33	-35	-32	-33
respond to	-31	-25	-26	-26	-30	-25	-27
respons	10	-2	-6	-4	2	-6	0
respons $	-15	-4	-21	-12	-14	-17	19
respons @	23	-9	8	43	11	13	11
respons for	-17	-14	-18	-14	13	-14	-19
respons in	85	28	23	27	24	27	25
respons is	-11	-9	-10	-8	-10	-8	-8
respons matrix	127	38	74	37	21	41	32
respons model	-19	-25	3	-23	-39	-26	-27
respons of	127	42	42	45	68	44	36
respons or	-75	-45	-46	-54	-53	-46	-50
respons parti	-26	-25	-22	-31	-22	-22	-23
respons plz	30	0	2	2	-13	1	2
respons summari	40	11	12	11	9	11	10
respons to	-78	-51	-48	-48	-61	-48	-50
respons was	-17	-17	-17	-17	-18	-17	-32
respons who	-37	-26	-24	-23	-23	-23	-24
rest $	-7	28	1	0	-24	2	50
rest api	22	21	22	50	21	22	20
rest by	-7	-8	-7	-7	-8	-7	-7
rest encrypt	-25	-31	-25	-27	-25	-25	-24
rest if	-30	-35	-28	-29	-33	-28	-27
rest in	26	28	15	27	74	27	16
rest is	-72	-75	-88	-72	-84	-73	-123
restart	-33	-30	-32	-30	-51	-30	-5
restor	-31	-30	-30	-30	-36	-30	-33
restor $	-36	-35	-38	-34	-43	-36	-51
restor from	-44	-49	-44	-46	-67	-45	-51
restor it	-13	-12	-13	-13	-15	-12	-16
restor test	-17	-15	-16	-15	-16	-15	-15
restrict	-39	-39	-39	-37	-40	-37	-39
restrict @	-35	-32	-32	-31	-35	-32	-35
result	-41	-38	-38	-38	-43	-38	-42
retail	-40	-35	-34	-40	-34	-34	-48
retail us	-40	-35	-34	-40	-34	-34	-48
retent	-48	-47	-48	-47	-50	-46	-50
retent $	-80	-82	-85	-77	-87	-79	-91
retent in	-21	-20	-20	-23	-23	-20	-19
retent is	-15	-15	-19	-16	-17	-15	-14
retent of	-9	-9	-8	-8	-8	-8	-9
retent period	-40	-41	-41	-40	-45	-40	-44
retent set	-72	-67	-68	-64	-65	-64	-73
retir	-38	-36	-32	-36	-41	-36	-40
retir @	-16	-17	-17	-17	-17	-17	-28
retri	-29	-24	-24	-24	-24	-24	-25
return	-33	-26	-30	-26	-3	-26	-28
review	-44	-42	-44	-42	-48	-42	-46
review @	-27	-25	-25	-25	-29	-25	-27
review code	-13	-12	-12	-12	-13	-12	-13
review it	-16	-11	-11	-11	-11	-11	-11
review of	-12	-12	-13	-12	-12	-12	-12
review the	-13	-14	-13	-12	-13	-12	-13
review who	-30	-28	-29	-28	-48	-29	-47
revis	-14	-10	-11	-11	-11	-10	-12
revoc	-10	-8	-11	-9	-8	-8	-8
revoc list	-8	-7	-9	-7	-7	-7	-7
revok	-48	-45	-46	-47	-48	-45	-49
revok a	-62	-64	-70	-65	-66	-63	-71
revok the	-13	-10	-10	-10	-12	-10	-10
rid	-27	-9	-16	-20	-16	-19	-17
rid of	-27	-9	-16	-20	-16	-19	-17
right	-19	-17	-20	-17	3	-17	-16
right $	-18	-16	-20	-17	-4	-16	-9
right now	19	34	37	36	87	33	33
right of	-43	-44	-57	-51	-60	-47	-51
risk	-14	-18	-24	-36	-25	-23	-23
risk assess	7	35	6	0	6	7	7
risk regist	13	-15	-12	-30	-12	-12	-13
rize	-24	-22	-22	-26	-31	-22	-23
rize $	-26	-24	-24	-29	-35	-24	-25
role	-40	-43	-42	-40	-42	-38	-42
role $	-7	-7	-8	-7	-7	-7	-7
role in	-20	-18	-19	-18	-20	-18	-23
role of	-65	-62	-75	-61	-64	-62	-64
roll	-25	-26	-24	-25	-25	-24	-25
roll $	-43	-43	-43	-43	-43	-43	-43
roll out	-11	-13	-11	-12	-12	-11	-11
roll them	-9	-8	-8	-8	-9	-8	-10
rollback	-37	-11	-33	-20	20	-13	-10
room	-2	-1	-3	-3	22	-4	-5
room $	-66	-67	-70	-67	-76	-69	-80
root	-61	-60	-53	-52	-67	-59	-67
root access	-45	-44	-43	-45	-46	-43	-50
root account	-39	-39	-48	-39	-58	-39	-41
root user	7	7	45	6	-1	5	-1
rot	-72	-65	-63	-63	-65	-61	-69
rot insid	-28	-29	-23	-24	-24	-23	-23
rotat	-44	-40	-46	-40	-39	-40	-9
rotat $	-63	-52	-51	-38	-94	-43	80
rotat @	-85	-72	-75	-73	-66	-68	-100
rotat for	-11	-9	-9	-9	-10	-9	-9
rotat in	-31	-30	-33	-30	-31	-29	-38
rotat it	28	31	32	32	29	28	72
rotat just	-8	-8	-12	-9	-9	-8	-8
rotat of	-34	-19	-20	-20	-20	-19	-21
rotat on	-17	-17	-18	-17	-24	-17	-19
rotat the	18	19	20	20	14	20	72
rotat them	21	24	24	23	20	24	54
rotat who	-16	-17	-20	-17	-19	-16	-18
rout	-41	-39	-40	-39	-41	-38	-45
rout tabl	-58	-55	-55	-54	-57	-54	-63
router	-55	-47	-57	-35	-47	-45	-53
router $	-63	-63	-69	-67	-76	-62	-95
router and	-11	-11	-11	-12	-13	-11	-15
router at	-9	-8	-8	-8	-8	-8	-10
router in	17	9	17	51	17	17	18
row	5	8	5	5	32	8	5
row $	25	29	29	25	66	27	27
row in	-24	-23	-36	-23	-24	-23	-26
row level	-11	-9	-9	-10	-10	-10	-10
rpo	24	25	104	26	21	25	4
rpo of	-48	-48	-86	-49	-52	-48	-50
rto	-40	-40	8	-38	-48	-45	-45
rto and	-27	-26	-36	-27	-30	-26	-26
rule	-47	-45	-48	-43	-43	-31	-48
rule $	-76	-70	-89	-67	-82	-20	-82
rule and	22	23	23	22	47	22	23
rule in	-57	-58	-55	-52	-53	-52	-53
rule of	-15	-14	-14	-14	-15	-14	-16
rule on	-17	-17	-17	-17	-18	-17	-17
rule who	-8	-7	-8	-7	-8	-7	-8
run	-23	-22	-27	-18	-22	-24	-30
run $	-59	-52	-53	-53	-30	-53	-64
run @	38	18	21	47	17	20	21
run a	-24	0	-19	-36	-22	-19	-24
run an	-27	37	-5	-5	0	-1	0
run and	-16	-14	-14	-14	-14	-14	-18
run by	18	-14	-14	-19	-42	-16	-36
run cluster	-22	-22	-22	-23	-24	-22	-36
run contain	6	6	3	13	15	6	3
run docker	27	28	27	56	27	24	27
run etcd	-23	-20	-24	-20	-20	-20	-25
run for	-16	-17	-16	-16	-16	-16	-20
run in	-39	-34	-37	-35	-41	-34	-40
run it	16	16	16	35	15	16	14
run on	-42	-41	-42	-44	-52	-41	-52
run our	-28	-27	-27	-27	-28	-27	-47
run ourselv	-7	42	10	12	10	12	-13
run out	-34	-32	-30	-30	-33	-30	-44
run sinc	-23	-22	-21	-22	-22	-21	-32
run that	-11	-13	-12	-12	-14	-11	-14
run the	18	10	10	10	7	11	32
run who	10	10	10	9	26	10	7
runbook	52	26	25	26	72	26	18
runc	-22	-20	-21	-22	-23	-20	-24
runc escap	-12	-10	-10	-12	-10	-10	-12
rundown	74	15	18	19	-7	17	18
rundown $	87	8	13	17	9	12	12
rundown on	60	19	19	16	-17	16	20
runner	6	-9	5	29	4	5	5
runtask	-25	-25	-26	-26	-28	-26	-36
runtim	-15	-14	6	-14	-13	-13	0
runtim $	10	14	18	13	4	15	63
runtim in	-42	-40	-21	-41	-43	-41	-60
runtim of	-30	-33	-33	-30	-31	-29	-53
runtim patch	-9	-9	-15	-11	20	-10	-23
runtim secur	0	0	-4	-2	10	0	-2
s	-71	-61	-61	-60	-73	-59	-67
saa	18	12	67	20	7	18	19
saa applic	-6	-8	-6	-6	-7	-6	-6
safe	-38	-30	-30	-31	-32	-30	-34
safe $	-21	-22	-22	-22	-25	-22	-25
safekeep	-37	-37	-40	-37	-57	-36	-46
safekeep $	-30	-30	-34	-30	-51	-29	-29
sagemak	-13	-2	-14	-16	-18	-12	-12
sai	-13	-24	17	16	-4	-6	-5
sai land	13	10	54	11	2	10	13
sai our	-11	-11	-14	-11	-12	-11	-11
said	-41	-31	-29	-29	-28	-29	-30
salari	-29	-29	-28	-29	-56	-29	-29
salesforc	20	20	17	21	65	20	-9
salesforc org	24	25	24	25	60	24	10
same	-22	40	7	-10	-19	-11	-18
same as	-46	-46	9	-56	-40	-37	-56
same for	-83	-76	-71	-67	-73	-69	-71
same question	-76	-62	-58	-56	-55	-61	-58
sanit	-8	-8	-8	-8	-8	-8	-12
save	-43	6	-22	-14	26	26	-28
save plan	-26	-44	-23	-23	17	-55	-21
save us	-42	-18	-18	-21	25	-20	-17
savepoint	-29	-25	-26	-27	-26	-28	-29
say	-35	-15	-17	-41	-42	-29	-51
say $	7	-4	141	55	-21	-4	-9
say in	37	37	21	60	34	81	38
scale	-42	-35	-37	-34	-40	-34	8
scale $	12	55	59	59	46	58	158
scale @	-86	-81	-86	-79	-81	-80	-115
scale a	-80	-77	-79	-75	-78	-75	-115
scale of	-40	-35	-35	-35	-41	-35	-43
scale polici	-72	-75	-88	-72	-78	-78	-107
scale the	-48	-46	-47	-47	-56	-46	-65
scale when	-31	-34	-31	-30	-35	-37	-41
scan	-53	-61	-58	-51	-43	-52	-59
scan $	-62	-78	-83	-65	-23	-63	-75
scan of	-13	-13	-14	-14	-17	-14	-15
scan the	-12	-9	-9	-9	-10	-9	-11
scanner	-36	-33	-40	-33	-43	-33	-34
schedul	-77	-68	-67	-60	-67	-66	-89
schedul $	-54	-65	-53	-65	-53	-53	-64
schedul and	-99	-57	-58	-55	-54	-55	-54
schedul for	-10	-10	-10	-10	-12	-10	-10
schema	-115	-109	-119	-107	-111	-108	-132
schema $	-74	-75	-92	-79	-82	-82	-109
schema design	-25	-23	-23	-23	-26	-24	-27
scientist	2	9	2	1	2	2	2
scim	-53	-27	-27	-27	-27	-27	-27
scim sync	-53	-27	-27	-27	-27	-27	-27
scope	-32	-33	-32	-23	-31	-30	-32
scope $	-62	-61	-65	-57	-61	-60	-62
scrambl	-30	-38	-31	-32	-49	-31	-31
scratch	-35	-33	-36	-34	-38	-34	-46
scratch file	-11	-11	-11	-11	-16	-11	-11
scream	-17	-22	-17	-18	-17	-17	-18
screen	-58	-48	-48	-49	-76	-49	-53
script	-49	-45	-46	-45	-46	-44	-48
script $	-89	-81	-85	-74	-78	-74	-92
scrub	13	-11	14	55	15	15	12
sdk	-83	-83	-88	-82	-95	-85	-91
search	-10	-41	-10	22	-12	-11	-10
sec	1	12	12	-12	41	12	10
second	-27	-18	-27	-20	-4	-18	7
second $	-55	-21	-18	-17	3	-18	-26
second one	51	47	42	42	41	46	136
second region	-8	-9	-8	-8	-9	-8	-8
secret	-51	-19	-46	-41	-43	-39	-42
secret in	-51	-51	-51	-49	-52	-49	-55
secret left	-18	-14	-14	-14	-15	-14	-14
section	63	16	19	19	16	20	20
secur	-12	-20	-11	-14	-22	-17	-13
secur $	-71	-71	-102	-70	-93	-70	-80
secur by	-73	-46	-47	-50	-50	-46	-48
secur configur	-14	-12	-14	-12	-12	-12	-15
secur contact	-39	-37	-43	-38	-48	-39	-42
secur duti	19	18	9	49	12	13	17
secur environ	-7	-7	-11	-7	-7	-7	-10
secur group	-23	-10	3	-20	-17	-20	-31
secur in	-49	-43	-43	-43	-49	-44	-51
secur of	-25	-20	27	-21	-36	-24	-36
secur on	-35	-29	-31	-29	-30	-29	-31
secur patch	-25	-13	-17	-21	-14	-12	28
secur polici	-7	-7	-10	-7	-7	-7	-8
secur the	-49	-43	-52	-43	-43	-42	-46
secur updat	47	49	51	52	51	53	122
secur what	121	29	-27	33	21	27	-5
see	14	18	35	28	1	46	29
see my	14	24	8	27	4	76	68
see to	-35	-37	-36	-38	-40	-37	-49
segment	-70	-72	-81	-70	-77	-72	-79
select	-17	-16	-19	-16	-20	-16	-17
select the	-13	-12	-12	-12	-17	-12	-13
self	21	67	23	45	22	23	21
self host	28	96	27	36	27	27	28
self instal	-34	-38	-34	-49	-34	-35	-35
self run	19	19	24	59	23	25	24
send	-8	-1	-1	-3	38	-1	-6
send quota	8	31	30	31	117	24	34
sensit	-27	-29	-27	-28	-28	-29	-41
sensit $	-27	-29	-27	-28	-28	-29	-41
sensor	-37	-33	-32	-33	-50	-33	-38
sent	-28	-23	-23	-24	-28	-24	-23
sent to	-10	-10	-10	-10	-10	-9	-9
sent with	-33	-24	-24	-26	-27	-24	-25
sentenc	60	-26	-32	-19	-46	-35	-18
separ	-32	-31	-32	-32	-37	-31	-30
serv	-35	-35	-34	-35	-37	-34	-45
server	-27	-27	-26	-19	-29	-25	-13
server $	-47	-44	-43	-42	-52	-41	-19
server @	14	51	11	9	12	14	15
server access	-8	-7	-7	-8	-7	-7	-9
server and	-38	-35	-34	-36	-37	-35	-47
server at	-49	-34	-35	-35	-55	-34	-59
server avail	-34	-33	-35	-35	-35	-33	-38
server behind	-38	-36	-36	-35	-37	-35	-42
server build	-11	-9	-9	-11	-10	-9	-11
server do	-39	-29	-28	-28	-28	-28	-33
server firmwar	-9	-9	-9	-11	-9	-9	-10
server for	-74	-92	-72	-96	-73	-70	-73
server hall	-31	-32	-33	-34	-34	-32	-39
server host	-36	-35	-35	-38	-35	-35	-52
server in	-29	-28	-28	-28	-29	-27	-35
server insid	-23	-22	-24	-25	-23	-22	-28
server is	-31	-28	-41	-28	-46	-29	-30
server of	-40	-40	-38	-27	-45	-37	-59
server on	8	5	18	50	19	18	19
server or	33	5	32	90	25	32	32
server patch	-34	-54	-34	-41	-36	-35	-41
server room	-48	-48	-50	-48	-53	-49	-56
server side	-46	-48	-49	-47	-49	-46	-64
server that	-39	-36	-36	-39	-40	-36	-51
server to	16	15	16	37	15	16	16
server under	-51	-42	-41	-44	-43	-41	-47
server who	-11	-11	-10	-11	-12	-11	-13
serverless	-55	-32	-39	-31	12	-31	-50
serverless $	14	40	26	42	117	43	46
servic	-28	-26	-17	-25	-32	-22	-34
servic $	-34	-19	-27	-35	-25	-31	-36
servic account	-41	-42	-47	-41	-44	-38	-37
servic and	-31	-32	-32	-31	-40	-31	-53
servic do	7	23	19	57	-1	98	24
servic endpoint	-27	-27	-28	-29	-36	-27	-36
servic is	-51	-58	-48	-52	-52	-50	-64
servic itself	-27	-24	-24	-23	-24	-24	-25
servic log	-17	-17	-18	-19	-18	-17	-19
servic on	21	18	7	68	2	7	15
servic quota	-46	-46	-57	-46	-57	-49	-49
servic that	-26	-23	-23	-23	-24	-23	-25
servic updat	-20	-15	0	-18	-16	-15	-35
servic where	-66	-62	-64	-70	-76	-71	-68
servic who	-63	-64	-68	-62	-77	-62	-89
session	-40	-44	-40	-42	-40	-38	-40
session $	-42	-24	-26	-25	-24	-24	-25
session in	-12	-15	-13	-13	-13	-12	-12
set	-28	-26	-27	-26	-30	-26	-24
set $	-4	0	-1	2	-1	3	42
set a	-11	-11	-12	-11	-15	-12	-12
set and	-18	-16	-23	-16	-17	-16	-17
set by	-39	-35	-35	-35	-39	-34	-40
set how	-46	-46	-45	-46	-82	-46	-46
set in	-32	-29	-29	-28	-30	-28	-29
set it	-14	-12	-13	-15	-12	-13	-17
set min	-32	-29	-28	-29	-43	-29	-30
set of	-25	-25	-29	-26	-27	-26	-26
set reserv	-33	-31	-32	-36	-41	-32	-33
set that	-11	-9	-9	-10	-11	-9	-10
set the	-18	-17	-18	-17	-17	-17	-19
set to	-24	-24	-25	-24	-25	-23	-23
set up	-20	-19	-18	-19	-20	-18	-19
setup	4	-19	-22	-5	-16	-14	-13
setup in	-40	-40	-51	-39	-44	-40	-38
seven	-8	-7	-9	-8	-8	-7	-7
seven year	-8	-7	-9	-8	-8	-7	-7
sever	-26	-26	-31	-27	-27	-26	-34
sever avail	-12	-12	-14	-13	-13	-12	-11
sg	7	6	5	5	37	-19	5
shard	-37	-44	-37	-48	-37	-36	-37
shard $	-31	-52	-37	-53	-41	-33	-34
shard of	-28	-25	-28	-28	-27	-26	-28
share	10	-10	-12	-12	-20	-16	-22
share $	-60	-42	-74	-65	-71	-59	-64
share @	4	5	23	58	24	24	24
share control	-40	-38	-25	-38	-67	-42	-60
share for	112	34	33	43	30	38	37
share model	116	38	29	38	34	41	34
share of	16	0	-10	0	-5	-1	0
share one	-28	-29	-35	-30	-30	-29	-43
share respons	55	25	42	24	43	23	19
share the	81	127	52	39	47	54	52
share who	-14	4	-13	-15	-11	-10	-11
share with	-22	-18	-18	-19	-18	-25	-19
sheet	66	7	11	13	7	10	10
shift	-40	-44	-46	-42	-41	-42	-55
ship	-13	-20	-18	-19	-20	-18	-21
ship it	-10	-10	-9	-9	-9	-9	-11
ship the	-11	-11	-11	-15	-11	-10	-12
shop	-34	-32	-35	-33	-41	-31	-34
shopper	-14	-18	-14	-14	-14	-13	-14
short	72	54	151	52	21	50	50
short $	37	1	-2	3	0	1	2
should	-6	-4	-7	20	-6	2	-6
should amazon	-15	-12	-12	-18	-12	-12	-12
should aws	-10	-10	-9	-9	-10	-9	-9
should be	-27	-11	-23	-28	-28	-22	-24
should have	-19	-18	-18	-20	-21	-18	-19
should i	12	18	-2	26	39	47	16
should we	5	11	14	76	15	23	19
shouldnt	-30	-46	-30	-32	-31	-29	-32
show	-14	-1	-11	-13	-19	8	-12
show me	-2	15	4	4	-14	49	2
show up	-24	-23	-23	-25	-31	-23	-24
shred	-30	-31	-31	-32	-40	-31	-35
side	-19	-7	-20	-20	-30	-20	-23
side $	-14	-3	-1	-23	-32	-16	-16
side @	16	4	16	40	16	16	16
side by	-2	71	13	-11	14	11	11
side duti	16	35	11	-3	12	11	12
side encrypt	-51	-54	-55	-53	-58	-52	-72
side for	66	27	24	29	29	28	29
side is	-60	-48	-62	-48	-60	-48	-51
side or	-55	-28	-29	-29	-28	-28	-29
side pleas	-2	50	10	7	5	6	7
sidecar	-28	-25	44	-26	-38	-43	-36
sign	-46	-56	-69	-58	-61	-57	-61
sign in	-12	-11	-11	-14	-12	-11	-11
sign on	-39	-36	-40	-37	-40	-37	-43
sign up	62	17	-5	11	11	14	15
sign url	-38	-40	-41	-39	-39	-40	-43
signatur	-63	-61	-61	-60	-74	-60	-69
signatur $	-56	-57	-56	-53	-62	-51	-54
sinc	-33	-22	-28	-23	-6	-23	-27
sinc januari	-20	-19	-19	-19	-20	-19	-28
sinc thi	23	21	19	20	71	7	2
singl	-6	-5	20	-6	-12	-6	-9
singl @	-12	-11	-11	-12	-12	-11	-15
singl tenant	6	6	48	6	-9	5	6
sit	-19	-18	-17	-32	-6	-18	-20
sit $	-9	-10	-10	-13	-11	-9	-10
sit in	-25	-26	-24	-23	-25	-23	-23
sit on	-28	-27	-27	-27	-27	-26	-37
sit with	-23	-18	-20	-19	-19	-18	-20
site	-27	-26	-25	-21	-27	-25	-26
site $	-46	-44	-46	-44	-54	-44	-49
site host	-20	-17	-17	-19	-17	-17	-21
site where	-11	-9	-10	-10	-9	-9	-10
six	-25	-23	-24	-23	-24	-22	-22
six copi	-9	-7	-7	-7	-7	-7	-7
size	-50	-47	-51	-48	-12	-44	-46
size $	-88	-86	-84	-82	-142	-84	-86
size @	38	39	37	41	109	39	37
size of	6	11	-12	11	69	9	14
size the	-50	-47	-47	-45	-56	-46	-69
sla	-50	-38	-34	-39	-12	-51	-48
sla for	25	24	2	23	56	24	21
sla percentag	24	26	6	26	84	27	28
slack	-24	-27	-24	-25	-12	-36	-32
slide	46	19	43	20	17	22	23
slot	-14	-11	-11	-12	-12	-11	-13
slow	-49	-46	-49	-46	-49	-46	-48
slow queri	-20	-20	-21	-20	-24	-21	-21
slow sql	-30	-27	-25	-25	-26	-25	-26
small	43	12	14	44	2	16	16
small rest	27	26	27	59	26	27	25
smaller	36	-26	36	86	36	35	36
smallest	14	-24	14	92	13	15	16
smell	-62	-47	-48	-49	-40	-47	-68
smtp	-16	-13	-13	-13	-14	-13	-13
smtp credenti	-8	-7	-7	-7	-7	-7	-7
snapshot	-36	-28	-29	-27	-17	-32	-2
snapshot $	-66	-69	-68	-68	-88	-87	-76
snapshot in	21	26	25	25	61	15	24
snapshot of	-46	-42	-42	-43	-49	-42	-52
snowflak	19	12	14	-2	60	17	-11
snowflak warehous	10	9	10	9	47	9	-14
so	-11	-11	-17	-7	-20	-5	-14
so $	-45	-38	-48	-34	-43	-41	-39
so @	-23	-38	-50	-34	-42	-34	-35
so amazon	-25	-23	-24	-25	-27	-26	-30
so ami	-21	-20	-26	-32	-21	-19	-19
so aws	-14	-14	-17	-14	-14	-14	-21
so it	-23	-22	-21	-24	-22	-21	-22
so noth	-18	-18	-25	-21	-18	-20	-23
so on	9	41	10	-5	9	9	9
so patch	-38	-36	-36	-37	-36	-36	-63
so that	5	5	5	24	4	5	4
so the	-21	-8	-13	37	-8	-5	-17
so um	56	26	7	24	13	19	18
so we	-75	-66	-62	-82	-65	-79	-79
so what	-6	63	8	12	-21	81	10
so who	17	18	18	17	12	14	61
soc	-24	-22	-23	-22	-23	-22	-23
soc 2	-26	-23	-26	-24	-25	-24	-25
socket	12	-4	10	57	6	10	11
softwar	-29	-30	-29	-23	-30	-28	-36
softwar $	9	7	10	34	8	10	6
softwar in	-38	-36	-39	-35	-37	-36	-50
softwar insid	-33	-31	-31	-31	-35	-30	-33
softwar licens	-24	-23	-22	-22	-23	-22	-23
softwar of	-48	-47	-48	-48	-50	-47	-77
softwar on	-31	-30	-29	-30	-30	-29	-29
softwar that	-13	-13	-14	-14	-15	-14	-20
softwar updat	-13	-13	-12	-15	-12	-13	-14
softwar we	-28	-23	-22	-22	-27	-21	-22
solut	5	7	9	2	52	5	4
solut architect	5	7	9	2	52	5	4
some	-31	-41	-49	-42	-42	-29	-42
some point	-7	-10	-8	-10	-8	-7	-8
somebodi	-19	-21	-21	-21	-23	-30	-10
somebodi at	-13	-12	-12	-17	-13	-12	-14
somebodi delet	-11	-10	-10	-11	-13	-10	-10
somebodi must	-11	-8	-8	-8	-8	-8	-8
somebodi wrote	-17	-16	-16	-17	-16	-17	-19
someon	-20	-20	-10	-2	-23	-17	-19
someon approv	-7	-6	-15	1	56	-11	-17
someon els	15	0	19	55	18	20	19
someon explain	-42	-23	-18	-25	-26	-24	-23
someon must	-18	-16	-17	-27	-17	-16	-17
someth	-28	-24	-16	-25	-27	-23	-22
someth $	-54	-40	-38	-49	-46	-38	-51
someth aws	-22	-23	-28	-23	-23	-28	-22
someth custom	-55	-48	-52	-47	-51	-54	-55
someth i	-13	-13	-13	-13	-14	-13	-19
someth we	-25	-25	-31	-24	-26	-25	-25
somewher	-27	-38	-31	-34	-27	-27	-27
sorri	-17	-13	2	-13	-17	-16	-12
sorri for	21	21	53	21	13	9	21
sorri i	-43	-36	-39	-35	-39	-36	-35
sort	-20	-19	-39	-20	-21	5	-31
sort of	-2	-1	-26	-2	-2	30	-1
sourc	-31	-30	-40	-31	-46	-13	-39
sourc address	-27	-28	-28	-30	-31	-28	-41
sourc and	5	6	-19	6	1	43	3
sourc code	-29	-30	-29	-30	-30	-31	-43
sourc librari	-32	-31	-31	-32	-57	-32	-33
space	-49	-45	-44	-47	-47	-44	-43
spam	-13	-11	-11	-12	-12	-11	-12
spare	-7	-59	-9	61	-4	-4	-4
speak	-28	-27	-20	-28	-44	-15	-34
speak $	-20	-18	4	-21	-42	11	-25
specif	-29	-27	-22	-28	-39	-29	-35
specif control	-36	-34	-22	-34	-52	-35	-43
specif secur	-7	-7	-11	-7	-7	-7	-10
specifi	-30	-28	-27	-28	-46	-28	-28
spell	47	66	116	35	28	30	32
spend	-130	-133	-159	-130	-138	-130	-147
spf	-18	-19	-16	-16	-16	-16	-18
split	101	92	36	27	40	40	32
split $	148	121	59	66	59	66	47
split for	95	53	27	32	18	28	27
split of	7	42	17	-3	56	16	15
split the	-29	-30	-29	-30	-49	-30	-34
spoof	-27	-27	-27	-30	-30	-28	-41
spread	-82	-87	-88	-80	-95	-73	-83
spread @	-46	-47	-51	-46	-48	-45	-46
spring	-27	-27	-50	-29	-27	-28	-28
sql	-27	-28	-26	-20	-28	-25	-28
sql inject	-21	-22	-23	-23	-24	-21	-29
sql over	2	-8	2	26	0	2	-1
sql queri	-30	-26	-26	-26	-30	-26	-26
sql statement	-30	-27	-25	-25	-26	-25	-26
sqli	-44	-39	-50	-31	-45	-43	-40
srm	66	10	42	16	-5	71	-7
srm $	37	-45	-65	-36	-59	-54	-49
sse	-53	-55	-29	-49	-49	-46	-50
sse @	-50	-57	-6	-42	-38	-39	-38
sse c	-38	-36	-42	-41	-46	-37	-43
ssh	-42	-40	-40	-41	-42	-40	-55
ssh kei	-55	-56	-56	-56	-57	-56	-82
sshd	-44	-41	-37	-39	-48	-38	-57
ssl	-29	-26	-27	-28	-27	-26	-25
stack	-12	-34	-23	21	-18	-14	-17
stack @	26	-19	21	66	25	24	25
stack drift	-44	-44	-60	-47	-52	-46	-49
staff	-57	-61	-59	-47	-69	-57	-67
staff $	-13	-13	-15	-13	-15	-13	-13
staff to	-53	-59	-55	-56	-57	-51	-54
stage	25	26	25	24	60	15	24
stai $	18	50	20	-4	17	20	21
stai compliant	-27	-26	-25	-27	-26	-26	-38
stai in	14	14	16	17	41	17	17
stai with	-14	-44	-37	-10	-43	-28	-27
stale	-32	-48	-33	-35	-33	-32	-33
stale who	-11	-11	-10	-13	-11	-10	-12
stand	11	12	59	14	5	15	12
stand $	-8	-7	-7	-8	-7	-7	-7
stand for	25	22	84	28	11	28	25
stand in	-23	-17	-19	-18	-18	-18	-20
standalon	-28	-26	-28	-26	-28	-27	-34
standalon @	-16	-13	-14	-13	-13	-13	-13
standard	-9	-15	-9	10	11	-6	-7
standard @	19	4	18	69	18	18	19
standbi	-10	-11	-10	-10	-11	-10	-10
standbi in	-14	-15	-14	-13	-15	-13	-13
start	14	0	1	5	16	32	3
start $	-26	-27	-37	-28	-25	35	-24
start a	-11	-10	-9	-10	-10	-10	-11
start from	-30	-52	-30	-44	-31	-30	-30
start the	-19	-19	-17	-21	-18	-17	-21
startup	-4	-14	2	45	6	8	5
startup us	-30	-25	-27	-28	-28	-25	-28
state	-17	-12	-12	-12	-12	-12	-13
statement	-30	-27	-25	-25	-26	-25	-26
static	32	27	31	86	21	31	13
static market	8	1	9	38	9	8	9
statu	-17	-15	-16	-15	-16	-15	-17
step	4	17	15	16	67	16	11
step $	-9	7	7	5	34	6	4
step by	26	47	41	42	113	46	41
step in	-28	-26	-27	-26	-35	-28	-29
still	-28	-31	-30	-31	-29	-29	-33
still have	48	-17	-12	-18	-21	-11	-18
still need	-25	-24	-27	-25	-27	-23	-35
still on	-50	-52	-61	-62	-65	-51	-50
still patch	-9	-7	-7	-8	-8	-7	-9
still rout	-27	-25	-23	-25	-26	-24	-26
stone	-24	-27	-41	-30	-24	-23	-31
stone age	-24	-27	-41	-30	-24	-23	-31
stop	-38	-5	-38	-34	-38	-33	-38
stop and	54	22	24	21	22	23	21
stop condit	-15	-13	-12	-13	-13	-12	-13
stop do	1	174	42	36	54	53	57
stop it	-13	-13	-13	-14	-14	-13	-13
stop secur	-39	-42	-38	-40	-38	-37	-51
storag	-33	-31	-31	-29	-33	-30	-32
storag $	-11	-10	-10	-10	-10	-10	-10
storag across	-8	-7	-8	-8	-7	-7	-7
storag capac	-11	-10	-11	-10	-13	-10	-11
storag databas	-16	-16	-16	-19	-20	-17	-17
storag encrypt	-17	-13	-13	-13	-13	-13	-14
storag media	-36	-36	-38	-35	-37	-37	-36
storag of	-22	-19	-20	-20	-20	-19	-22
storag volum	-12	-11	-11	-11	-14	-11	-12
store	-22	-36	-36	-25	-42	-33	-40
store $	-6	-5	-5	-6	-8	-5	-6
store @	-45	-29	-29	-28	-29	-29	-33
store in	-28	-23	-25	-24	-24	-23	-23
store on	-30	-30	-30	-30	-39	-30	-42
stranger	-47	-47	-47	-44	-50	-45	-46
strategi	-69	-77	-76	-69	-81	-59	-71
stream	2	-1	2	8	-5	2	45
stream when	-18	-17	-18	-19	-25	-18	-18
stretch	-39	-39	-42	-40	-40	-39	-66
stripe	-9	-8	-8	-9	-13	-9	-9
stuck	-62	-45	-61	-52	-31	-54	-51
stuck on	-74	-61	-71	-60	-66	-52	-52
student	-26	-24	-27	-25	-31	-24	-25
studio	60	-3	-14	2	-6	3	2
stuf	-18	-18	-18	-21	-19	-18	-32
stuff	-24	-13	-25	-18	-28	-22	-28
stupid	21	21	53	21	13	9	21
stupid question	21	21	53	21	13	9	21
style	-20	-18	-18	-19	-21	-18	-24
subdomain	-35	-38	-34	-38	-52	-34	-36
subdomain takeov	-38	-41	-37	-41	-55	-37	-38
subject	-17	-18	-18	-18	-23	-22	-20
subnet	-38	-38	-44	-38	-39	-38	-43
subnet $	-45	-44	-56	-45	-50	-44	-46
subnet and	-15	-17	-14	-15	-14	-14	-15
subscrib	-59	-56	-60	-53	-56	-53	-58
subscrib to	-73	-71	-76	-67	-70	-67	-74
such	-14	-14	-15	-14	-15	-14	-15
suggest	-13	-14	-12	-3	-15	-13	-13
suggest $	-17	-16	-16	-16	-17	-16	-18
summar	10	1	1	1	0	1	2
summari	64	10	7	12	8	10	10
summari $	60	12	9	14	13	12	11
summari for	26	8	8	7	5	8	8
suppli	-21	-21	-22	-22	-22	-20	-23
suppli and	-21	-21	-21	-22	-22	-20	-22
suppli the	-22	-22	-23	-23	-22	-21	-26
supplier	-69	-68	-66	-61	-69	-63	-77
support	11	30	61	32	84	31	25
support $	13	17	69	14	55	14	20
support or	-13	-13	-14	-14	-16	-13	-15
suppos	11	14	40	13	7	13	25
suppos $	-40	-40	-62	-40	-43	-40	-42
suppos to	20	23	55	21	14	22	35
suppress	-64	-57	-63	-56	-64	-57	-81
sure	-14	-13	-13	-13	5	-14	-13
sure onli	-19	-17	-18	-18	-19	-17	-17
sure that	-16	-19	-15	-15	-15	-15	-15
sure the	-15	-15	-13	-14	-15	-13	-13
surveil	-10	-10	-11	-10	-12	-10	-13
surviv	-15	-14	-16	-16	-16	-15	-17
surviv a	-10	-10	-10	-11	-10	-10	-10
surviv the	-11	-11	-12	-12	-13	-11	-14
suspici	-35	-34	-49	-35	-58	-34	-37
swap	-33	34	-16	-39	-16	-12	-13
swap @	10	111	34	3	38	42	45
swap it	-23	-24	-33	-25	-25	-23	-27
swap the	-29	-31	-28	-37	-38	-28	-30
swap them	-35	-37	-31	-31	-34	-32	-35
switch	-34	-28	-43	-35	-36	-34	-41
switch $	-40	-41	-41	-42	-52	-42	-60
switch it	-14	-14	-14	-14	-15	-13	-14
switch off	-28	-28	-53	-29	-31	-29	-42
switch on	-38	-38	-42	-37	-40	-37	-51
syn	-32	-29	-31	-31	-34	-30	-34
syn flood	-32	-29	-31	-31	-34	-30	-34
sync	-81	-50	-50	-50	-52	-50	-75
system	-17	-16	-16	-17	-17	-16	0
system $	12	7	13	7	21	9	63
system databas	-7	-7	-7	-7	-7	-7	-10
system eli5	7	7	20	7	7	7	8
system for	-33	-27	-14	-29	-29	-27	-46
system of	-43	-41	-41	-41	-44	-41	-61
system on	-16	-14	-14	-15	-17	-14	-15
system patch	-16	-16	-16	-16	-20	-16	-25
system that	-10	-10	-10	-10	-13	-10	-11
system under	-61	-58	-58	-56	-59	-57	-72
system updat	42	45	45	44	44	45	100
tabl	-21	12	-22	-17	-22	-18	-24
tabl $	-52	-54	-60	-54	-60	-53	-56
tabl @	33	136	24	65	38	40	29
tabl and	-10	-9	-10	-9	-11	-9	-11
tabl in	-29	-25	-26	-25	-28	-26	-30
tabl of	-9	-9	-9	-9	-10	-9	-9
tabl permiss	-13	-12	-12	-11	-12	-11	-12
tabl that	-34	-22	-23	-24	-32	-23	-22
tabl whose	-82	-81	-78	-77	-80	-77	-112
tag	-65	-63	-66	-63	-81	-64	-92
tag resourc	-64	-60	-60	-61	-62	-61	-100
take	8	-10	-10	17	-8	-5	1
take $	22	-2	27	54	56	24	20
take @	25	49	18	0	20	21	23
take autom	-15	-13	-13	-13	-16	-13	-13
take care	23	-1	-7	-3	-6	-1	16
take over	17	-5	1	-2	0	0	1
take snapshot	-76	-70	-71	-73	-89	-70	-96
take the	-36	-33	-32	-24	-36	-31	-36
taken	-18	-18	-18	-20	-19	-18	-30
taken over	-18	-18	-18	-20	-19	-18	-30
takeov	-36	-38	-35	-38	-52	-35	-36
talk	31	15	34	14	11	30	15
talk of	23	25	70	22	28	26	29
talk to	-25	-19	-17	-16	-23	3	-17
tamper	-48	-32	-34	-32	-37	-32	-32
target	-33	-30	-34	-29	-30	-29	-30
target $	-51	-43	-44	-40	-46	-39	-41
task	4	-8	-2	-11	-15	-11	-16
task $	-52	-52	-56	-50	-57	-49	-62
task are	53	8	13	0	8	13	9
task definit	-10	-9	-2	-9	-12	-10	-10
task in	115	115	51	66	61	62	59
task remain	34	-23	5	2	2	4	5
task retir	1	1	11	0	-2	1	0
task to	-14	-14	-22	-14	-15	-14	-15
tb	35	-5	32	14	94	33	35
tcp	-13	-23	-38	-7	53	-13	-5
tde	-15	-13	-13	-15	-14	-13	-15
team	25	14	9	53	7	14	5
team $	-15	-42	-35	-45	-69	-41	-25
techi	27	27	59	27	24	26	28
techi $	27	27	59	27	24	26	28
technic	14	15	46	13	-10	13	15
technician	-27	-27	-27	-27	-35	-28	-29
tele	-12	-11	-16	-13	-11	-12	-12
tell	2	3	23	-5	-23	14	-20
tell me	4	6	1	-4	-2	21	-19
templat	-69	-71	-70	-67	-75	-68	-70
ten	-13	-13	-15	-15	-16	-13	-13
tenant	-9	-9	14	-9	-4	-12	-15
tenant manag	26	25	56	25	24	20	26
tenant who	-9	-9	-25	-9	42	-9	-36
term	37	71	90	61	32	43	43
term of	19	59	19	49	14	27	24
termin	-41	-47	27	-52	-69	-48	-54
terraform	-6	27	3	22	110	19	28
terraform $	6	23	22	20	66	7	27
terraform modul	-1	9	9	2	38	8	9
test	-60	-59	-58	-58	-68	-59	-65
test $	-133	-136	-162	-134	-140	-133	-143
test and	-38	-36	-38	-37	-46	-36	-36
test of	-57	-57	-76	-56	-63	-62	-64
test our	-48	-50	-49	-49	-76	-50	-67
test restor	-39	-39	-39	-39	-66	-39	-46
test that	-23	-25	-30	-24	-24	-31	-23
test the	-15	-15	-15	-15	-16	-15	-26
tester	-44	-30	-29	-30	-37	-29	-32
text	-27	-27	-46	-4	-3	-24	-30
than	4	22	20	-10	23	3	2
than 90	-9	-9	-8	-10	-12	-8	-9
than @	33	35	31	28	67	30	28
than with	19	73	25	-12	16	24	25
thank	-15	-12	-12	-11	14	-18	-21
that	-21	-19	-17	-17	-23	-18	-11
that $	-76	-72	-118	-70	-83	-73	-41
that @	-34	-33	-33	-33	-33	-32	-39
that a	2	1	38	0	-7	-1	-13
that amazon	-44	-41	-49	-41	-48	-45	-48
that an	-18	-18	-17	-18	-17	-17	-20
that appli	-26	-26	-28	-32	-35	-26	-32
that aws	-7	-2	-8	22	-10	-2	-11
that be	-14	-15	5	-21	-15	-14	-22
that by	-29	-52	-30	-37	-32	-31	-36
that call	9	19	62	23	22	23	23
that do	-32	-33	-36	-33	-40	-34	-59
that encrypt	-5	-5	-5	-5	-5	-5	-8
that end	-20	-18	-18	-18	-23	-18	-20
that execut	-19	-18	-21	-19	-20	-18	-19
that for	-35	-38	-58	-34	-54	-57	-37
that had	-17	-14	-15	-15	-15	-14	-18
that hand	-27	-23	-23	-22	-24	-22	-26
that has	-14	-16	-14	-18	-14	-14	-15
that hold	-17	-18	-17	-17	-18	-17	-20
that host	-20	-17	-17	-17	-19	-17	-21
that hous	-9	-7	-6	-7	-7	-6	-7
that i	4	5	2	16	4	5	5
that imag	-21	-27	-21	-23	-21	-20	-23
that includ	-13	-13	-15	-14	-13	-14	-13
that is	15	-4	0	-1	-2	-1	-1
that it	-32	-32	-37	-34	-32	-32	-47
that keep	-12	-12	-13	-12	-13	-12	-14
that left	-24	-35	-33	-32	-35	-31	-31
that let	-46	-31	-32	-35	-39	-31	-30
that market	-10	-8	-8	-8	-9	-8	-8
that must	-19	-19	-17	-16	-17	-16	-16
that number	-14	-14	-14	-14	-22	-14	-15
that on	-10	-6	-4	-5	-10	-5	26
that onc	-16	-17	-18	-19	-16	-16	-17
that one	-25	-25	-26	-26	-25	-25	-46
that or	-1	-5	8	-6	6	7	50
that our	-30	-27	-29	-27	-28	-27	-36
that ourselv	-22	-23	-23	-41	-23	-22	-23
that patch	-14	-23	-15	-15	-15	-14	-14
that record	30	25	29	28	79	29	13
that run	-35	-40	-34	-24	-36	-33	-53
that serv	-16	-16	-16	-16	-18	-16	-22
that sit	-7	-7	-7	-10	-8	-7	-7
that somebodi	-15	-15	-16	-19	-15	-15	-18
that store	-17	-13	-13	-13	-13	-13	-18
that stuff	-22	-22	-21	-22	-28	-21	-25
that the	-7	-6	-9	-2	2	-6	-8
that thei	-8	1	-5	3	-10	-8	51
that thing	15	34	71	34	17	32	119
that to	-9	-8	-11	-9	-9	-8	-9
that up	-49	-26	-26	-26	-27	-26	-26
that us	37	62	66	84	50	59	218
that we	46	68	28	46	30	33	22
that whose	-10	-10	-11	-10	-12	-10	-14
that word	20	20	84	20	16	14	18
the	-17	-16	-15	-13	-13	-16	-9
the @	-41	-39	-39	-37	-34	-37	-43
the access	-23	-21	-21	-21	-27	-21	-24
the account	-2	-2	-3	-1	28	0	-6
the admin	22	5	20	57	40	21	22
the agent	24	24	25	25	10	24	76
the amazon	-16	-11	-12	-12	-12	-11	-15
the ami	-23	-23	-22	-23	-23	-24	-35
the analysi	-19	-16	-20	-17	-18	-17	-16
the analyst	19	17	6	47	1	15	11
the api	-48	-25	-25	-25	-25	-25	-25
the app	-29	-30	-30	-30	-49	-30	-35
the applianc	-13	-14	-19	-16	-13	-13	-13
the applic	-22	-18	-18	-12	-20	-17	-20
the assessor	-9	-6	-6	-7	-7	-6	-8
the attack	-54	-46	-61	-49	-65	-48	-47
the audit	-15	-15	-16	-16	-12	-20	-15
the auditor	-54	-76	-58	-54	-66	-57	-77
the authorit	-15	-14	-14	-14	-17	-14	-15
the autom	-41	-39	-45	-55	-44	-37	-38
the automat	-13	-13	-14	-14	-15	-14	-14
the avail	-64	-64	-84	-64	-69	-64	-82
the aws	-28	-26	-50	-25	-28	-11	-30
the backup	33	33	39	35	43	40	102
the ball	-15	-20	-15	-16	-16	-15	-15
the bare	-22	-22	-23	-22	-25	-22	-35
the base	10	10	10	9	21	10	10
the basement	-10	-10	-11	-12	-9	-10	-10
the board	-56	-40	-39	-37	-54	-37	-46
the box	-28	-30	-27	-32	-34	-27	-29
the broker	-40	-40	-40	-44	-60	-39	-39
the build	-35	-46	-33	-34	-35	-33	-52
the capac	-18	-14	-15	-14	-16	-14	-15
the card	-4	-4	-20	-7	-7	17	-4
the certif	39	14	7	11	3	11	31
the checkout	1	0	-3	-3	13	0	-35
the cidr	-18	-12	-12	-13	-13	-12	-14
the cisco	-12	-14	-28	-16	59	-6	-28
the cli	20	36	36	35	119	1	26
the client	-11	-24	-26	-24	-35	-25	-42
the cloud	-34	-33	-2	-33	-47	-35	-47
the cluster	42	43	26	39	32	42	119
the code	-32	-29	-29	-29	-34	-29	-33
the coffe	9	9	8	9	33	9	0
the compani	-19	-16	-18	-19	-27	12	-17
the complianc	-37	-28	-27	-28	-30	-26	-27
the comput	-10	-9	-10	-10	-4	-9	-20
the configur	-46	-46	-48	-46	-57	-48	-58
the connect	-25	-25	-25	-24	-42	-24	-24
the connector	-7	-6	-6	-6	-7	-6	-8
the consol	-30	-29	-31	-34	-43	-31	-40
the contain	30	30	29	27	20	31	79
the content	-28	-28	-28	-29	-37	-29	-41
the control	-35	-32	-40	-31	-33	-31	-35
the credenti	27	28	21	30	103	14	26
the custom	-31	-28	-46	-36	-48	-39	-43
the daili	-11	-11	-11	-11	-13	-11	-11
the dashboard	-17	-17	35	-21	-40	-23	-26
the data	-24	-25	-27	-26	-21	-25	-29
the databas	1	7	12	21	-17	14	110
the db	-13	-12	-18	-12	-12	-12	-13
the deal	50	-4	-36	-17	-14	-3	-12
the default	6	8	-2	7	37	7	6
the devic	-13	-13	-13	-14	-13	-13	-17
the differ	0	41	-21	-3	78	10	15
the disk	-29	-27	-27	-27	-49	-27	-30
the divis	74	52	21	33	30	33	35
the dns	-48	-41	-39	-39	-45	-38	-41
the docker	-13	-11	-13	-12	-11	-11	-11
the domain	-28	-30	-27	-28	-27	-27	-30
the durabl	-10	-9	-8	-8	-9	-8	-8
the duti	-25	15	1	-15	47	2	2
the ecs	-51	-50	-51	-50	-50	-49	-83
the edg	-56	-57	-77	-58	-62	-57	-75
the encrypt	-33	-55	-33	-33	-39	-32	-41
the end	-33	-33	-33	-33	-57	-33	-34
the endpoint	31	27	25	30	2	31	71
the engin	7	7	5	5	-3	7	47
the environ	-21	-19	-20	-19	-24	-19	-20
the esxi	-9	-9	-9	-9	-11	-9	-12
the evid	-43	-30	-31	-30	-31	-30	-30
the execut	-21	-20	-23	-20	-21	-20	-21
the facil	-28	-27	-29	-27	-29	-28	-30
the factori	-42	-40	-40	-43	-43	-40	-59
the failov	-16	-15	-16	-15	-16	-14	-14
the fenc	132	79	73	82	172	83	52
the fewest	1	2	10	58	-10	11	11
the file	-16	-9	-16	-18	-20	-16	-20
the find	-38	-29	-31	-34	-30	-29	-30
the firewal	46	47	45	47	7	45	140
the firmwar	-11	-10	-10	-10	-10	-10	-12
the first	-62	-66	-69	-70	-95	-67	-82
the fix	-29	-29	-28	-30	-30	-30	-43
the flow	-26	-25	-32	-25	-28	-25	-26
the full	33	-2	-1	-4	-14	-2	0
the function	-19	-16	-16	-17	-16	-16	-20
the gatewai	1	17	20	0	35	18	65
the global	-16	-15	-17	-16	-18	-16	-17
the goal	34	15	33	58	64	33	12
the golden	-12	-12	-13	-12	-16	-12	-17
the guest	-15	-9	-11	-10	9	-9	-19
the hardwar	-39	-35	-35	-35	-38	-34	-43
the head	-6	-6	-6	-6	-6	-6	-8
the health	-31	-31	-38	-35	-36	-33	-34
the heavi	-48	-72	-45	-14	-53	-46	-75
the hook	36	3	-12	-4	-4	-3	-13
the host	57	63	61	75	62	63	139
the http	-35	-36	-45	-42	-54	-36	-58
the hypervisor	-48	-48	-56	-47	-51	-48	-61
the imag	-8	-7	-7	-7	-9	-7	-7
the import	-8	-7	-7	-8	-7	-8	-8
the index	-26	-26	-26	-28	-25	-26	-44
the infrastructur	-22	-19	-20	-19	-21	-19	-19
the internet	-42	-34	-34	-38	-39	-34	-40
the java	-32	-31	-34	-32	-35	-30	-35
the job	-42	-41	-42	-41	-41	-41	-63
the kei	33	42	41	42	31	41	112
the kernel	-7	-5	-13	39	-24	-21	-5
the key	-6	-6	-6	-6	-8	-6	-7
the kubelet	-17	-16	-18	-19	-17	-16	-20
the land	-27	-25	-40	-28	-27	-29	-26
the latter	-29	-29	-29	-29	-47	-29	-43
the law	-32	-31	-31	-36	-43	-31	-43
the least	27	8	29	86	26	29	27
the legal	15	32	65	18	49	14	33
the limit	-5	-8	-50	-6	-32	42	-30
the line	3	34	0	0	-11	5	3
the linux	-37	-31	-32	-32	-13	-31	-44
the log	13	13	15	15	12	15	42
the loss	-11	-11	-12	-12	-13	-11	-14
the lowest	12	13	6	-11	47	9	12
the machin	-58	-54	-56	-55	-65	-53	-75
the mainten	-30	-14	-21	-20	-22	-14	30
the manag	-31	-27	-30	-27	-30	-26	-32
the manual	-22	-22	-23	-24	-25	-24	-23
the max	44	52	24	50	139	49	54
the maximum	38	41	21	40	107	40	40
the mean	51	51	124	50	26	42	53
the metadata	-9	-9	-10	-9	-11	-9	-11
the mfa	-24	-24	-27	-24	-46	-24	-25
the minimum	-9	-20	-9	13	-8	-8	-9
the model	2	-19	-13	-19	-29	-21	-27
the monthli	7	13	4	1	46	13	11
the most	29	20	10	69	12	21	26
the network	3	4	33	3	2	3	0
the new	-29	-34	-28	-34	0	-28	-31
the next	-31	-30	-31	-31	-31	-28	-30
the nitro	3	4	44	2	-6	-8	1
the node	16	10	16	36	10	16	59
the object	-25	-26	-25	-25	-42	-25	-26
the offic	31	32	31	33	83	27	26
the old	21	20	20	20	55	12	17
the on	-14	-14	-13	-14	-15	-13	-14
the one	-38	-37	-29	-15	-28	-26	-29
the oper	-22	-22	-33	-23	-29	-22	6
the os	-28	-25	-26	-28	23	-26	-61
the other	12	44	14	9	11	12	12
the owner	-28	-26	-30	-28	-20	-25	-33
the paramet	-11	-11	-11	-13	-17	-11	-13
the parti	-21	-22	-25	-21	-28	-23	-23
the partner	-19	-16	-21	-17	-19	-17	-16
the password	16	24	13	24	-3	25	85
the patch	-22	-30	-19	19	11	-21	-47
the pci	5	5	33	5	-6	3	4
the peer	-31	-31	-33	-31	-34	-30	-44
the peopl	-33	-32	-34	-36	-41	-34	-41
the permiss	-16	-28	-16	-17	-16	-16	-16
the person	-31	-35	-31	-34	-35	-31	-31
the physic	-36	-34	-34	-34	-35	-34	-39
the platform	-35	-46	-39	-38	-39	-35	-38
the point	-15	-11	-12	-12	-13	-12	-12
the polici	31	3	-2	2	-8	2	-2
the power	6	11	1	10	41	10	4
the privat	-9	-9	-9	-9	-10	-9	-9
the product	-12	-11	-10	-12	-14	-10	-11
the prompt	-21	-22	-23	-40	-22	-22	-23
the provid	-8	-7	-7	-7	-7	-7	-10
the python	-10	-10	-10	-10	-13	-10	-11
the queri	-16	-13	-13	-14	-15	-13	-15
the queue	-13	-14	-13	-14	-18	-13	-16
the rack	-36	-38	-37	-36	-45	-37	-57
the record	-27	-28	-27	-47	-35	-27	-28
the recoveri	-10	-7	-7	-7	-8	-7	-8
the region	-26	-26	-26	-25	-28	-25	-25
the regul	-31	-29	-30	-30	-37	-30	-42
the replac	-54	-43	-46	-44	-51	-44	-45
the requir	-20	-19	-19	-19	-27	-19	-21
the resolv	-34	-27	-27	-29	-50	-27	-29
the resourc	-8	-8	-7	-9	-8	-7	-8
the respons	-4	25	-7	-41	-17	-9	-10
the rest	36	79	39	34	16	41	102
the restor	-18	-18	-18	-18	-20	-18	-33
the retent	-17	-18	-17	-17	-20	-17	-21
the risk	13	-15	-12	-30	-12	-12	-13
the room	-30	-25	-26	-26	-30	-24	-26
the root	-29	-29	-39	-30	-38	-30	-34
the rotat	-17	-18	-17	-20	-22	-17	-19
the rout	-12	-11	-11	-13	-12	-11	-11
the row	-30	-29	-27	-32	-35	-27	-44
the rule	-25	-32	-25	-26	-21	-25	-37
the rundown	60	19	19	16	-17	16	20
the runtim	17	27	70	23	17	21	71
the salari	-29	-29	-28	-29	-56	-29	-29
the same	20	80	49	49	29	33	31
the schedul	-27	-25	-26	-25	-25	-24	-33
the search	-16	-14	-15	-18	-15	-13	-15
the second	-37	-17	-20	-21	-23	-17	24
the secur	40	20	19	26	19	22	50
the server	-42	-40	-40	-40	-54	-39	-24
the servic	-44	-48	-46	-45	-53	-42	-45
the shard	-31	-28	-31	-31	-30	-29	-30
the share	45	3	41	4	-24	2	2
the shop	-53	-49	-59	-52	-66	-47	-53
the signatur	-44	-44	-43	-44	-62	-44	-55
the site	-24	-23	-25	-24	-32	-23	-25
the sla	24	26	6	26	84	27	28
the smallest	10	6	10	38	10	11	10
the snapshot	-9	-7	-7	-7	-8	-7	-8
the softwar	-37	-38	-37	-42	-38	-36	-49
the sourc	-14	-14	-15	-14	-15	-14	-19
the split	32	43	11	13	8	14	12
the ssh	-35	-27	-26	-29	-29	-26	-28
the standbi	-11	-12	-11	-11	-12	-11	-11
the stone	-24	-27	-41	-30	-24	-23	-31
the storag	-28	-27	-26	-26	-29	-26	-28
the subnet	-14	-13	-18	-14	-15	-13	-14
the switch	24	53	23	1	23	24	24
the system	-15	-14	-14	-15	-17	-14	-22
the tabl	2	-11	1	33	-4	2	-2
the task	-16	-15	-16	-16	-15	-15	-18
the team	96	62	53	92	112	57	29
the term	26	33	86	33	30	33	35
the text	-7	-12	-32	-8	41	-10	-16
the third	7	11	32	10	10	11	10
the three	-7	-16	-8	27	-15	-8	-8
the tls	-18	-19	-19	-20	-22	-19	-24
the traffic	-28	-26	-29	-28	-27	-26	-33
the truck	-47	-46	-44	-47	-54	-44	-59
the tunnel	-48	-45	-39	-59	-50	-38	-39
the two	-3	22	-4	-26	-4	-3	-3
the underli	-47	-41	-44	-44	-46	-42	-66
the updat	39	25	45	72	11	41	109
the upgrad	33	37	39	37	28	37	111
the user	-5	-5	-5	-5	-6	-5	-9
the vendor	-10	-11	-12	-11	-13	-12	-10
the version	-1	-2	-15	-5	-23	-9	22
the virtual	-45	-39	-40	-39	-40	-39	-49
the vpn	-4	-2	-23	-4	-21	-3	34
the vulner	-46	-44	-44	-45	-47	-44	-79
the weather	-1	-2	-27	-5	35	-4	-1
the weekend	-13	-10	-10	-11	-13	-10	-11
the whole	-9	-7	-7	-7	-9	-7	-8
the window	-19	-18	-18	-19	-25	-20	-26
the wire	-57	-43	-42	-43	-46	-43	-59
the word	-1	0	25	-1	-20	-5	-6
the work	-19	-2	-22	-19	-19	-19	-29
the worker	-35	-33	-37	-33	-19	-33	-54
the workload	-56	-56	-87	-57	-76	-57	-63
the world	-34	-34	-33	-35	-40	-33	-35
the wrong	-37	-37	-36	-37	-48	-36	-40
theft	-20	-19	-19	-21	-19	-18	-24
thei	-16	-19	-3	-17	-27	-20	-2
thei $	9	20	43	20	14	17	53
thei are	-28	-25	-25	-25	-25	-24	-28
thei do	47	25	10	34	16	22	100
thei mean	-19	8	100	14	-9	9	12
their	43	3	-2	6	10	5	6
their $	48	30	18	16	14	17	44
their @	-26	-18	-18	-17	-17	-17	-19
their and	66	29	14	26	19	24	22
their host	-58	-29	-30	-36	-30	-30	-31
their name	22	31	29	29	76	29	14
their or	-36	-6	-5	-3	-24	-10	69
their os	-25	-28	-26	-29	-25	-25	-30
their our	98	30	32	33	10	23	13
their own	-33	-34	-33	-37	-38	-33	-51
them	12	-9	-12	-11	-10	-9	-1
them $	-4	-9	-18	-15	-12	-13	2
them back	-24	-19	-21	-22	-19	-20	-26
them everi	-29	-24	-24	-24	-27	-24	-23
them is	-47	-42	-44	-43	-47	-43	-54
them off	-18	-17	-17	-17	-20	-17	-16
them on	-45	-43	-43	-43	-46	-43	-56
them or	26	32	29	30	45	32	75
them out	-54	-28	-29	-28	-29	-28	-31
them to	-42	-41	-42	-43	-46	-41	-51
them who	-15	-13	-15	-14	-16	-13	-13
themselv	-33	-35	-46	-36	-34	-33	-35
themselv $	-41	-41	-64	-42	-42	-42	-44
then	-28	-28	-12	-28	-30	-27	-34
then $	-24	-23	2	-22	-23	-22	-34
there	-11	-17	-29	-24	-10	-16	-29
there $	0	-32	-42	-26	0	-25	-22
there a	-5	-1	-7	7	-11	50	-1
there and	-6	-5	-5	-5	-5	-5	-10
there is	-10	-9	-9	-10	-10	-10	-10
there no	-23	-21	-21	-21	-25	-22	-23
there was	-17	-13	-13	-14	-13	-13	-13
there who	-17	-21	-18	-20	-19	-18	-21
thermostat	-11	-11	-11	-11	-12	-11	-13
these	-29	-35	-29	-29	-16	-27	-40
these $	-81	-95	-79	-79	-98	-78	-100
these dai	31	30	29	28	66	29	7
these for	-6	-9	-6	-7	-6	-6	-7
theyr	-36	-37	-38	-37	-62	-36	-57
thi	15	20	20	20	25	55	50
thi $	8	9	38	5	8	-7	7
thi bot	-5	-4	-46	-1	-33	68	-10
thi in	-28	-29	-50	-29	-54	-24	-30
thi is	-23	-23	-28	-23	-23	-25	-33
thi morn	8	9	6	9	53	1	-6
thi one	31	36	28	34	7	2	106
thi thing	-15	-3	-1	-1	-23	46	-14
thi word	16	13	54	4	-2	3	13
thing	68	22	25	29	-1	30	49
thing $	-46	-25	-12	-25	-28	-14	4
thing amazon	97	34	16	38	36	27	26
thing can	-2	-1	-26	-2	-2	30	-1
thing do	92	37	38	31	38	36	33
thing for	-14	13	16	16	2	15	98
thing our	25	1	6	5	6	5	5
thing to	22	17	24	55	24	22	26
thing who	19	20	20	21	9	20	66
think	-20	-15	-37	7	-3	-43	-40
think about	31	31	6	67	20	27	30
think of	-8	3	-30	-8	49	-27	-5
third	-25	-20	-2	-19	-22	-18	-18
third parti	-30	-26	-15	-25	-28	-24	-25
those	-40	-34	-40	-37	-58	-17	-21
those $	-11	0	-10	-2	-9	48	12
those @	-26	-23	-28	-25	-26	-24	-28
those for	-21	-27	-20	-28	-21	-21	-21
those node	-19	-19	-19	-20	-20	-19	-31
those two	-32	-24	-26	-29	-28	-24	-26
though	-11	-5	-19	0	44	-7	-3
thousand	-16	-15	-17	-15	-17	-15	-15
thousand of	-11	-11	-12	-11	-13	-11	-11
threat	-10	-9	-9	-9	-9	-9	-9
three	-10	-4	-9	4	0	-8	-9
three $	-20	-26	-19	-23	-19	-19	-21
three azs	-24	-23	-25	-24	-24	-22	-22
three column	-17	61	2	0	4	1	1
three year	30	33	27	30	84	31	31
three zone	-9	-9	-10	-9	-9	-8	-8
throttl	-37	-32	-32	-32	-42	-32	-34
throttl limit	-59	-48	-46	-47	-66	-47	-48
through	-24	-38	-38	-37	-57	-37	-38
through @	-10	-24	-22	-23	-26	-21	-21
through a	-32	-32	-34	-31	-49	-32	-36
through our	-24	-21	-21	-22	-21	-21	-22
through the	-9	-9	-12	-10	-9	-10	-9
through which	-15	-19	-15	-18	-19	-15	-15
throughput	19	29	-16	31	107	31	33
throughput for	-16	-13	-14	-16	-18	-14	-14
thru	-49	-49	-51	-53	-54	-48	-52
tick	-37	-38	-39	-38	-41	-36	-40
ticket	10	11	11	10	30	11	9
ticket for	-14	-13	-14	-15	-17	-13	-15
tie	21	20	21	45	21	21	21
tier	-59	-60	-67	-58	-62	-60	-64
time	-7	-9	-5	-15	21	-10	-21
time $	33	7	6	5	-2	7	5
time object	-49	-50	-60	-48	-55	-50	-49
time out	20	29	19	2	83	30	29
time recoveri	-17	-16	10	-16	-25	-17	-20
timeout	-37	-35	-37	-35	-36	-35	-42
timeout of	-29	-29	-31	-29	-29	-29	-41
tini	1	-7	0	15	1	1	1
tls	-20	-19	-16	-20	-20	-19	-14
tls $	-63	-58	-61	-60	-62	-58	-70
tls 1	-26	-26	-27	-30	-30	-26	-34
tls cert	-6	-7	-8	-7	0	-6	-10
tls disabl	-24	-25	-25	-26	-28	-23	-25
tls for	-15	-14	-16	-20	-14	-14	-15
tls on	-29	-29	-30	-29	-32	-29	-33
tls version	-32	-30	-32	-30	-31	-29	-30
tls who	35	34	-10	36	19	35	123
tlsv1	-46	-44	-46	-44	-47	-45	-62
to	-13	-15	-17	-12	-12	-16	-18
to $	-26	-25	-25	-25	-25	-24	-25
to 0	-9	-8	-9	-9	-9	-8	-8
to 1	-16	-14	-14	-14	-16	-14	-14
to 16	-17	-21	-18	-24	-19	-18	-22
to @	-36	-15	-39	-36	-21	-31	-34
to a	-9	-6	10	-8	-19	-7	-9
to add	-39	-39	-44	-43	-40	-40	-54
to all	-23	-22	-22	-22	-32	-22	-28
to amazon	-31	-37	-31	-9	-38	-29	-41
to an	-56	-50	-52	-49	-47	-49	-52
to anoth	-11	-10	-10	-10	-11	-10	-11
to answer	-6	-5	-22	-5	-21	38	-4
to appli	-7	3	-8	0	-17	1	51
to ask	-13	-5	-23	-6	-30	35	-3
to attach	33	30	23	21	88	30	32
to aws	-1	-25	-16	4	-20	-15	-20
to babysit	-20	-26	-26	37	-26	-13	-14
to be	13	1	45	25	9	13	12
to blame	-50	-53	-51	-54	-85	-51	-52
to by	-13	-6	-20	-13	-13	-12	-12
to call	-23	-21	-25	-21	-25	-21	-24
to care	-27	-54	-28	0	-28	-27	-53
to date	-23	-23	-25	-23	-26	-22	-25
to deal	-11	-9	-8	-9	-9	-8	-11
to decid	-30	-56	-29	-31	-29	-29	-30
to defin	-45	-45	-69	-43	-60	-64	-45
to do	29	4	-17	-8	-16	-10	-12
to enabl	-24	-24	-24	-24	-29	-24	-37
to encrypt	-23	-20	-20	-20	-20	-20	-22
to fix	-22	-23	-25	-29	-21	-21	-22
to flip	-39	-56	-43	-41	-44	-40	-40
to get	-22	-21	-19	-25	-23	-20	-24
to have	-23	-18	-18	-19	-20	-18	-19
to instal	-11	-10	-10	-10	-11	-10	-15
to it	-48	-50	-54	-51	-54	-51	-67
to keep	-1	-2	-11	47	-13	1	1
to know	-5	-28	-18	-25	-18	-17	-17
to look	18	7	17	61	16	16	15
to maintain	-31	-62	-38	-3	-31	-31	-33
to me	65	19	43	14	-1	16	17
to my	48	37	8	25	57	22	25
to nairobi	8	8	2	9	33	6	8
to our	-5	-30	-46	-37	-57	-38	-38
to patch	-31	-25	-28	8	-29	-25	-36
to plain	4	37	5	1	3	6	6
to plan	-14	-11	-14	-11	-13	-11	-11
to prod	-30	-21	-21	-22	-27	-21	-21
to protect	-17	-17	-17	-17	-22	-17	-17
to put	-31	-35	-32	-21	-33	-29	-27
to reboot	-27	-15	-14	-15	-2	-15	-20
to repair	-22	-21	-19	-20	-23	-19	-20
to replac	-25	-29	-25	-37	-25	-25	-27
to review	-20	-19	-22	-20	-21	-19	-21
to rotat	50	51	53	52	48	49	111
to run	45	-7	13	44	-14	13	9
to scan	-13	-9	-9	-9	-11	-9	-12
to schedul	-14	-9	-10	-9	-9	-9	-9
to secur	-45	-35	-35	-35	-39	-36	-47
to set	-19	-22	-18	-23	-18	-18	-18
to sort	-27	-28	-27	-28	-28	-30	-46
to take	32	17	7	1	6	8	9
to the	-11	-17	-17	-19	-16	-17	-19
to think	24	24	0	52	21	21	24
to tls	-11	-10	-10	-11	-12	-10	-10
to touch	-19	-21	-14	13	-19	-13	-15
to turn	-14	-11	-11	-11	-14	-11	-11
to two	26	21	8	13	81	22	25
to updat	10	2	10	48	7	10	8
to upgrad	-17	-17	-17	-17	-18	-17	-28
to us	-24	-3	-23	-39	-26	-22	-26
to whom	-70	-44	-72	-90	-74	-69	-99
to you	-3	-8	-5	0	-8	36	2
todai	14	9	-23	-4	13	-2	-1
todai $	64	26	3	29	52	27	30
todai what	-25	-19	-34	-20	-28	-20	-19
todo	-26	31	0	-1	-6	1	0
toggl	-40	-38	-45	-55	-42	-36	-36
token	-27	-27	-31	-28	8	-30	-32
token of	-29	-29	-29	-30	-38	-29	-31
told	-25	-23	-24	-25	-25	-22	-25
tomorrow	35	8	6	9	22	3	9
tomorrow $	35	8	6	9	22	3	9
tonight	-5	-24	-3	-1	67	-1	-10
tonight $	-36	-54	-31	-30	23	-31	-39
too	-52	-48	-48	-48	-50	-47	-58
too $	-67	-64	-63	-62	-66	-63	-68
too low	-22	-19	-19	-22	-28	-19	-20
took	-16	-13	-12	-13	-14	-12	-13
tool	-14	-15	-61	-14	-42	35	-39
top	-38	-39	-39	-40	-48	-39	-56
top of	-38	-39	-39	-40	-48	-39	-56
topic	-36	-32	-38	-33	-39	1	-36
topic and	-18	-17	-17	-18	-23	-18	-22
touch	-36	-35	-34	-22	-37	-32	-37
touch the	-47	-40	-42	-44	-49	-41	-51
trace	-10	-10	-10	-11	-15	-10	-10
traffic	-33	-32	-36	-32	-35	-32	-37
traffic $	-22	-19	-23	-19	-21	-19	-21
traffic between	-7	-7	-7	-7	-7	-7	-8
traffic doubl	-10	-7	-7	-7	-7	-7	-8
traffic over	-23	-22	-21	-24	-21	-22	-30
train	-26	-24	-11	-17	-30	-31	-31
train @	9	5	6	49	-7	9	7
train data	-21	-20	-21	-20	-30	-21	-24
train in	6	22	59	21	21	-3	22
train its	-12	-12	-13	-12	-14	-13	-20
train of	-20	-19	-22	-20	-21	-19	-27
train our	-29	-28	-31	-28	-37	-28	-36
train whose	-59	-58	-81	-57	-58	-59	-81
transfer	-9	-9	-9	-9	-8	-8	-10
transit	-25	-25	24	-24	-31	-23	-36
transit $	-19	-19	25	-19	-36	-20	-26
trigger	-58	-58	-66	-57	-64	-59	-69
trigger $	-23	-22	-22	-21	-22	-22	-32
trim	-24	-22	-22	-22	-26	-22	-24
tripl	-46	-49	-46	-51	-65	-46	-57
truck	-47	-46	-44	-47	-54	-44	-59
true	-44	-41	-55	-41	-36	-40	-49
true $	-44	-39	-58	-39	-32	-38	-46
true or	-37	-38	-42	-41	-46	-38	-52
trust	-31	-31	-35	-32	-43	-18	-34
trust advisor	-58	-56	-61	-59	-67	-63	-67
tuesdai	17	21	25	17	89	20	1
tune	-35	-37	-32	-33	-35	-33	-35
tune it	-18	-17	-18	-18	-21	-17	-19
tune them	-21	-16	-16	-16	-19	-16	-16
tunnel	-57	-53	-69	-61	-65	-50	-56
tunnel of	-29	-29	-54	-29	-30	-32	-32
turn	-26	-27	-27	-27	-19	-25	-33
turn @	-32	-35	-38	-31	-34	-32	-31
turn it	-7	-9	-7	-8	-8	-7	-8
turn on	-32	-31	-32	-33	-32	-30	-32
turn them	-18	-17	-17	-17	-19	-16	-16
two	-5	-5	0	-3	9	-6	-10
two azs	-57	-55	-58	-53	-56	-53	-61
two dev	17	17	17	36	16	17	15
two of	-10	-9	-11	2	-18	-10	-12
two region	-23	-23	-29	-23	-24	-22	-21
two week	-15	-13	-12	-13	-14	-12	-13
two year	-30	-25	-32	-24	-26	-24	-24
txt	-15	-14	-14	-15	-15	-14	-16
txt in	-18	-16	-16	-18	-16	-16	-17
type	-15	-10	-6	-14	-18	-4	11
type in	-2	-2	26	-4	-23	20	-12
tyre	35	34	32	30	80	34	3
tyre $	35	34	32	30	80	34	3
u	45	16	-5	11	3	76	19
ubuntu	-36	-58	-34	-37	-38	-34	-44
ubuntu @	-30	-28	-27	-28	-35	-28	-45
uh	-8	-8	-9	-8	-8	-8	-14
um	49	20	4	19	9	15	14
under	-31	-31	-33	-32	-32	-24	-37
under @	-26	-32	-38	-37	-39	-35	-40
under a	-23	-23	-23	-23	-24	-23	-39
under an	-18	-17	-18	-17	-18	-17	-20
under it	-30	-30	-34	-32	-43	-30	-30
under load	-21	-22	-20	-33	-21	-21	-20
under our	-36	-31	-30	-31	-36	-31	-37
under the	-13	-8	-14	-10	-29	26	-18
underli	-48	-44	-48	-47	-49	-45	-67
underli comput	-43	-38	-40	-40	-42	-38	-66
underli host	-23	-21	-23	-22	-24	-21	-23
underneath	-63	-60	-58	-65	-61	-57	-75
underneath @	-53	-52	-49	-64	-52	-49	-69
undersea	-29	-29	-30	-28	-42	-30	-40
understood	-28	-29	-29	-29	-32	-29	-30
unintend	-21	-18	-18	-18	-19	-18	-19
uninterrupt	-25	-25	-28	-25	-28	-25	-27
uninterrupt power	-25	-25	-28	-25	-28	-25	-27
unit	-33	-34	-36	-33	-37	-36	-33
unless	-44	-43	-44	-44	-50	-45	-54
unless we	-43	-43	-44	-43	-50	-45	-55
unlik	-22	30	-9	-11	-11	-11	-11
unlik @	-22	30	-9	-11	-11	-11	-11
unlock	-32	-30	-30	-29	-33	-29	-30
unlock code	-32	-30	-30	-29	-33	-29	-30
untag	-10	-10	-10	-10	-10	-9	-9
untag imag	-10	-10	-10	-10	-10	-9	-9
unus	-59	-55	-57	-55	-61	-56	-66
unus @	-74	-68	-69	-66	-74	-67	-82
up	-10	-16	-19	-17	-10	-16	-10
up $	-37	-35	-34	-36	-41	-35	-36
up 200	-7	-6	-7	-7	-9	-6	-7
up @	-68	-95	-99	-90	-104	-90	-130
up a	14	20	17	18	63	20	19
up and	9	39	14	13	13	14	13
up by	-32	-28	-31	-28	-31	-28	-31
up etcd	-39	-37	-42	-37	-42	-37	-46
up for	32	-18	-27	-12	-40	-10	-13
up in	-49	-50	-51	-53	-92	-49	-67
up our	50	72	69	76	26	74	187
up sinc	-9	-9	-9	-11	-9	-9	-12
up the	11	9	12	10	45	11	1
up to	-25	-22	-25	-24	-27	-23	-26
updat	-32	-29	-27	-24	-28	-25	0
updat $	-77	-73	-65	-35	-100	-44	-62
updat @	-34	-34	-34	-33	-35	-34	-52
updat avail	22	26	59	23	25	25	25
updat by	-41	-40	-40	-42	-40	-40	-70
updat do	-46	-44	-43	-44	-45	-45	-74
updat for	-15	-15	-16	-18	-14	-16	-16
updat from	-10	-14	-10	-12	-10	-10	-11
updat in	11	18	52	19	18	16	16
updat is	-27	-27	-28	-28	-28	-27	-47
updat it	17	20	18	19	62	19	-6
updat mode	34	42	106	38	38	31	37
updat of	17	15	14	14	5	12	51
updat on	6	8	7	6	60	10	14
updat onto	-34	-33	-32	-32	-54	-35	-44
updat our	57	57	56	55	28	48	116
updat that	-19	-18	-18	-20	-24	-19	-21
updat the	-16	-14	-14	-14	-16	-14	-6
updat them	-7	-7	-7	-8	-7	-7	-8
updat to	-12	-38	-12	15	-12	-12	-19
updat under	-8	-7	-7	-7	-11	-7	-8
updat us	-38	-38	-57	-38	-59	-38	-62
updat who	69	73	76	77	77	78	177
updat with	-49	-41	-41	-45	-44	-41	-54
updat without	-17	-16	-20	-17	-16	-16	-18
upgrad	-18	-17	-9	-10	-20	-15	34
upgrad $	-29	-42	-36	16	-42	-20	78
upgrad @	-63	-65	-73	-74	-66	-63	-75
upgrad by	-11	-12	-12	-12	-13	-11	-13
upgrad do	14	16	7	14	10	14	54
upgrad from	-17	-21	-18	-24	-19	-18	-22
upgrad in	-125	-120	-118	-118	-111	-110	-156
upgrad it	-18	-17	-18	-17	-18	-17	-27
upgrad karpent	-20	-20	-22	-20	-19	-19	-22
upgrad of	-8	-7	-7	-7	-8	-7	-9
upgrad on	47	52	47	31	52	52	104
upgrad our	58	74	73	74	69	74	170
upgrad the	-37	-37	-39	-39	-44	-37	-40
upgrad there	-59	-58	-60	-59	-59	-60	-100
upgrad who	-36	-32	-33	-32	-32	-32	-44
upkeep	13	31	14	51	14	16	16
upkeep $	-15	9	-14	19	-16	-13	-10
uplink	-27	-25	-28	-26	-25	-24	-24
upload	-40	-38	-39	-38	-45	-38	-43
upload $	-40	-41	-40	-40	-56	-41	-55
upload to	-35	-32	-32	-30	-34	-30	-34
ups	-27	-27	-27	-27	-33	-27	-41
ups batteri	-27	-27	-27	-27	-33	-27	-41
uptim	-30	-31	-31	-30	-31	-30	-39
uptim of	-30	-31	-30	-29	-32	-29	-34
url	-37	-35	-35	-35	-51	-34	-37
url for	-28	-28	-29	-28	-56	-28	-29
us	8	-4	-8	3	-5	-5	7
us $	18	2	-7	0	-6	-5	18
us @	7	-50	-23	-2	-21	-18	-22
us a	-25	-37	-26	-26	-29	-24	-25
us and	66	54	15	6	21	25	26
us ask	-14	-12	-12	-12	-14	-13	-13
us aws	-41	-38	-45	-38	-45	-38	-54
us by	-7	-6	-8	-6	-7	-6	-7
us east	19	23	24	24	52	22	20
us from	-9	-9	-9	-10	-11	-9	-10
us i	-48	-47	-66	-49	-52	-47	-49
us if	15	-6	-2	-4	-5	-1	0
us in	-14	-13	-13	-14	-13	-13	-20
us more	-1	-28	-4	72	-13	0	-5
us no	4	5	2	20	4	4	2
us off	29	46	28	19	27	30	65
us on	-28	-5	-5	-9	30	-7	-5
us or	-16	-8	-14	-8	12	-7	15
us our	-29	-34	-27	-30	-27	-27	-36
us patch	22	23	22	78	16	22	3
us right	-19	-21	-19	-25	-20	-19	-19
us that	-17	-17	-17	-24	-19	-17	-21
us the	-8	-9	-10	-1	-8	-7	-10
us them	152	52	58	60	58	58	29
us to	-9	-2	-5	-10	-15	-16	-10
us what	70	7	-8	17	16	14	13
us when	-14	-57	-47	-55	-60	-51	-60
us who	-17	-12	-13	-12	-30	-15	3
us with	-12	19	-10	-47	-16	-11	-13
usag	9	25	6	34	18	147	26
usag $	6	27	4	33	21	130	21
use	-15	-38	-33	-29	-41	-11	-34
use $	-49	-46	-45	-45	-43	-55	-50
use @	37	-26	-11	1	-11	-4	-6
use a	-41	-41	-40	-45	-54	6	-50
use an	-55	-29	-30	-31	-31	-30	-30
use as	-19	-19	-19	-20	-24	-19	-27
use it	50	11	-1	9	-10	8	10
use of	-14	-12	-12	-12	-13	-12	-12
use thi	-13	-2	-1	-1	-21	43	-12
use you	-8	-2	0	0	-11	30	-3
user	-47	-42	-38	-40	-34	-41	-48
user $	-60	-65	-32	-56	-84	-57	-59
user and	-21	-24	-22	-21	-22	-21	-22
user authent	-35	-32	-34	-31	-34	-32	-32
user in	-63	-67	-83	-65	-66	-69	-91
user into	-51	-53	-54	-50	-73	-59	-76
user may	-16	-30	-16	-16	-16	-16	-16
user of	-10	-10	-11	-10	-10	-9	-10
user on	-26	-31	-11	-30	-46	-35	-24
v	4	112	12	13	-3	13	12
v @	5	126	15	16	-3	15	15
v1	-13	-20	19	-17	-42	-29	-17
valid	-35	-35	-36	-35	-49	-34	-35
valid $	-59	-59	-62	-59	-67	-60	-59
valid @	-13	-13	-14	-12	-12	-12	-12
valid of	-10	-9	-9	-9	-9	-9	-9
valid the	-15	-13	-13	-13	-15	-13	-13
valu	26	15	20	77	26	24	27
valu store	30	17	23	86	29	28	31
var	-13	-13	-14	-13	-17	-13	-14
variabl	-40	-37	-42	-36	-37	-36	-37
variabl of	-22	-23	-27	-23	-24	-24	-24
vcenter	-41	-39	-38	-38	-39	-37	-58
vcpu	-31	-21	-20	-22	-5	-20	-22
vendor	-17	-18	-18	-18	-18	-17	-20
verifi	-14	-12	-12	-12	-12	-12	-12
verifi that	-14	-12	-12	-12	-12	-12	-12
version	-44	-42	-31	-42	-41	-36	-55
version $	-62	-52	-85	-32	-37	-51	-58
version and	-23	-21	-21	-21	-21	-21	-34
version behind	-25	-25	-25	-25	-25	-25	-49
version bump	5	1	5	1	0	6	35
version in	15	28	86	31	28	31	31
version of	1	2	0	1	-25	37	0
version on	-11	-6	-9	-5	24	-10	-7
version that	-22	-22	-24	-34	-24	-23	-23
version updat	-23	-23	-25	-23	-22	-22	-30
version upgrad	-40	-39	-5	-42	-46	-41	-62
versu	11	75	29	36	24	27	25
versu @	11	81	27	41	29	29	26
vessel	-24	-23	-23	-26	-27	-22	-24
vet	-36	-35	-36	-35	-38	-35	-36
vet the	-20	-20	-20	-20	-23	-20	-21
via	-37	-41	-36	-26	-46	-35	-38
via @	-30	-35	-28	-12	-30	-28	-32
video	12	23	22	17	109	8	15
view	-18	4	-8	-9	-10	-9	-9
view $	-18	4	-8	-9	-10	-9	-9
viewer	-47	-44	-47	-44	-44	-42	-44
virtual	-56	-53	-56	-53	-60	-53	-72
virtual layer	-64	-60	-65	-60	-69	-60	-85
viru	-17	-14	-14	-14	-15	-14	-14
visibl	-16	-15	-15	-14	-14	-14	-14
visitor	-46	-45	-49	-45	-61	-47	-54
volum	-51	-41	-41	-42	-42	-41	-49
volum $	-25	-25	-28	-28	-11	-26	-46
volum encrypt	-53	-52	-52	-52	-68	-53	-65
volum of	-6	-6	-6	-7	-9	-6	-7
vpn	2	6	-9	4	29	2	31
vpn $	29	31	32	26	6	31	73
vpn client	50	49	47	45	86	38	86
vs	20	69	11	39	9	11	7
vs @	5	118	21	23	22	24	21
vs a	23	111	23	18	30	30	22
vs amazon	71	57	21	26	12	31	20
vs aws	121	-32	37	26	98	39	23
vs guest	-47	-49	-49	-52	-56	-47	-82
vs in	23	-4	61	64	-3	23	23
vs normal	28	111	26	15	29	30	24
vs their	61	-40	2	0	1	-2	-6
vsphere	-37	-59	-34	-35	-34	-33	-35
vuln	-54	-53	-51	-50	-55	-52	-63
vulner	-11	-10	-10	-11	-13	-11	0
vulner $	34	36	36	35	28	31	90
vulner @	-18	-19	-20	-18	-19	-18	-19
vulner in	-27	-27	-28	-27	-31	-27	-39
vulner scan	-13	-13	-14	-14	-17	-14	-15
w	26	6	-11	9	-10	-4	-5
w @	-7	-50	-69	-30	-49	-43	-43
w a	-28	-32	-23	-24	-24	-24	-24
w o	-31	-30	-29	-29	-53	-33	-30
w out	23	3	18	70	22	22	21
wait	-7	-60	-33	-5	-35	-32	-40
walk	23	0	-2	-1	-5	0	-3
walk around	-14	-14	-14	-14	-17	-14	-18
walk me	59	21	16	21	11	18	13
walk off	-10	-8	-8	-9	-9	-8	-9
wall	-28	-28	-38	-30	-37	-28	-30
want	14	-4	10	61	9	9	9
want @	6	24	8	49	10	12	12
want a	15	-2	-1	19	1	-2	-1
want amazon	27	25	27	54	26	27	27
want it	22	6	7	6	4	6	6
want the	-12	-43	-13	31	-16	-14	-13
want to	2	-29	-7	55	-3	-1	-3
want us	16	31	44	-10	16	17	17
war	-56	-31	-32	-31	13	-50	-34
warehous	-29	-33	-29	-30	-15	-27	-37
warehous who	-27	-22	-26	-22	-27	-22	-25
was	-12	-11	-11	-12	-7	3	-15
was it	-5	-3	-4	-6	33	-13	-22
was off	-15	-12	-12	-18	-12	-12	-12
was open	-31	-29	-27	-31	-27	-27	-30
was public	-42	-37	-40	-37	-38	-39	-40
was respons	14	16	18	17	65	15	-3
was start	-12	-18	-12	-13	-12	-12	-12
was that	-12	-12	-12	-12	-12	-12	-21
watch	-44	-39	-44	-42	-48	-39	-43
watch the	-42	-38	-39	-38	-46	-38	-42
way	-6	-5	-18	21	-17	-8	-8
way $	-12	-11	-11	-14	-12	-11	-14
we	-17	-13	-24	-16	-23	-20	-19
we $	-47	-63	-49	-58	-51	-48	-69
we actual	92	11	28	16	28	30	31
we are	35	13	11	13	12	13	12
we ask	31	31	26	32	21	104	21
we be	63	33	31	65	37	36	37
we bring	-27	-26	-25	-26	-26	-25	-27
we can	-11	-16	-9	-10	-10	-9	-10
we cannot	23	11	21	60	23	22	22
we carri	-35	1	-30	-49	-30	-29	-55
we close	-26	-27	-26	-33	-40	-27	-31
we configur	-8	-8	-8	-9	-10	-8	-8
we creat	-7	-11	-7	-7	-7	-7	-9
we deploi	-30	-27	-27	-27	-49	-28	-29
we do	-5	-42	-48	-44	-39	-43	-55
we dont	-27	-44	-27	-34	-28	-27	-29
we expect	-16	-15	-15	-15	-17	-15	-22
we get	23	60	23	19	21	21	21
we go	-8	-27	-16	30	-5	-2	-5
we got	-5	2	4	0	-7	-4	44
we had	28	27	17	27	14	28	82
we harden	-56	-49	-49	-49	-50	-50	-71
we have	34	30	20	19	18	19	54
we host	-8	18	-19	-13	-25	-9	-15
we import	-28	-27	-23	24	-29	-20	-21
we inherit	43	5	-11	6	6	3	7
we instal	-18	7	-38	-34	-19	-20	7
we keep	-23	-34	-23	-32	-23	-24	-25
we launch	-98	-93	-96	-95	-96	-92	-160
we look	-11	-32	-29	-25	-26	-26	-27
we made	-6	-6	-6	-6	-6	-6	-8
we migrat	40	15	15	15	11	14	15
we move	-29	-54	-29	-29	-29	-29	-29
we must	41	10	2	10	8	11	9
we need	-8	-8	-7	25	-10	-7	-14
we never	-27	-31	-26	-27	-26	-25	-32
we onli	-11	-17	-12	-12	-12	-11	-13
we patch	-60	-60	-77	-61	-62	-61	-84
we pay	-23	-32	-23	-29	-23	-22	-22
we plan	-40	-40	-38	-39	-41	-37	-48
we put	-27	-18	-27	-30	-28	-28	-47
we respons	48	31	26	32	71	31	17
we run	42	61	10	-5	-1	12	-1
we send	-30	-33	-31	-44	-33	-30	-31
we ship	-18	-27	-19	-19	-19	-18	-19
we still	9	-28	-24	-20	-30	-20	-29
we store	-51	-49	-72	-52	-49	-70	-52
we take	63	21	16	99	33	40	38
we to	-32	-56	-32	-38	-32	-31	-33
we train	-44	-28	-30	-29	-29	-28	-35
we turn	-16	-15	-15	-15	-17	-15	-14
we upload	-46	-44	-43	-42	-49	-42	-52
we use	-55	-77	-60	-60	-59	-59	-64
we want	8	6	8	20	8	8	7
we went	-37	-9	-36	-28	-31	-28	-29
we write	-38	-31	-30	-32	-33	-30	-32
we wrote	-33	-32	-32	-32	-52	-32	-33
weak	-19	-16	-18	-16	-16	-15	-16
weather	-1	-2	-27	-5	35	-4	-1
weather in	-1	-2	-27	-5	35	-4	-1
web	-14	-13	-13	-7	-16	-13	-18
web app	-4	-3	-4	11	-5	-3	-7
web applic	-29	-29	-29	-31	-31	-30	-48
web server	-10	-7	-7	-7	-7	-7	-7
web shop	-15	-15	-15	-15	-26	-15	-15
webhook	9	3	6	16	34	10	8
websit	-11	-11	-11	35	-27	-9	-48
wed	-5	13	-9	-6	-7	-6	-8
week	4	-15	-10	-10	-11	-9	-10
week what	64	-15	10	12	6	9	12
weekend	-20	-9	-6	-7	29	-13	-6
weight	-57	-30	-31	-34	-31	-30	-31
weight and	-57	-30	-31	-34	-31	-30	-31
well	-35	-52	-38	-35	-36	-35	-54
well $	-48	-48	-51	-48	-50	-49	-77
well as	-28	-54	-28	-28	-27	-28	-28
went	-32	-20	-32	-27	-32	-27	-27
went down	-9	-9	-7	-7	-7	-7	-7
were	-7	71	4	-7	1	5	5
were on	-53	-21	-27	-28	-30	-27	-28
weve	-8	-8	-8	-8	-8	-8	-13
weve got	-8	-8	-8	-8	-8	-8	-13
what	33	24	55	20	28	23	13
what $	115	72	79	34	18	37	16
what @	-35	36	212	55	23	50	47
what a	-4	12	115	12	-7	9	10
what about	-94	-61	-123	-63	-88	-71	1
what addit	1	15	1	-5	2	2	2
what all	96	-24	8	21	21	22	23
what am	54	19	10	19	18	18	20
what amazon	12	-54	-91	-52	-77	-62	-59
what an	15	56	207	80	41	68	76
what and	-16	-2	-12	-14	-2	44	7
what are	54	56	129	57	10	111	53
what can	-13	-7	-38	-5	-23	86	-9
what chang	23	59	19	6	22	25	25
what count	21	-8	57	53	13	18	19
what do	95	87	42	50	47	49	41
what doe	9	13	-4	9	101	2	-7
what exactli	40	42	97	21	19	41	43
what extra	0	64	12	7	14	12	14
what fall	60	45	22	1	19	23	24
what for	-4	-1	-24	0	60	-9	2
what goe	19	107	10	24	27	33	37
what i	-1	5	-11	-3	-3	22	-1
what if	-119	-115	-133	-94	-97	-90	-97
what in	159	65	34	61	46	59	59
what is	27	49	151	52	66	50	44
what it	83	42	119	52	50	46	39
what kind	-1	0	-3	-2	-3	13	0
what languag	-5	-5	-33	-4	-13	70	-5
what left	2	46	1	-1	6	6	8
what mean	31	31	85	30	22	29	31
what meant	-18	7	82	12	3	10	10
what must	118	25	26	36	35	34	37
what nitro	24	24	87	25	17	17	26
what not	78	11	-2	23	15	22	23
what on	-27	-68	-99	-64	-69	-79	-103
what our	54	3	-26	6	34	7	-11
what remain	104	25	8	27	11	26	26
what should	24	22	12	90	22	32	30
what sort	-2	-1	-26	-2	-2	30	-1
what stai	5	33	-11	-38	-26	-5	-6
what that	-131	-110	-122	-97	-138	-126	-123
what the	60	54	44	62	147	46	48
what there	41	83	23	9	30	32	25
what thi	40	38	105	38	9	85	29
what time	-1	-2	-19	-11	36	-9	0
what to	31	-21	-20	0	-28	40	3
what we	-29	-44	-73	-45	-59	-36	-54
what will	60	22	20	26	27	25	27
what work	1	64	8	-4	14	14	16
what would	52	52	28	64	25	29	33
whatev	-37	-35	-39	-37	-47	-35	-37
whatev the	-30	-28	-33	-31	-42	-29	-29
when	-29	-27	-30	-25	-21	-21	-29
when $	-25	-6	-11	-4	30	-6	-14
when @	-48	-38	-42	-40	-52	-40	-42
when a	-34	-33	-42	-28	-38	-33	-32
when an	-45	-47	-45	-44	-68	-45	-65
when it	14	50	26	26	10	22	78
when its	-9	-8	-8	-9	-9	-8	-8
when one	-28	-25	-28	-26	-30	-24	-26
when the	-17	-15	-15	-16	-19	-16	-16
when thei	-37	-38	-38	-42	-64	-38	-43
when traffic	-45	-43	-45	-44	-53	-46	-45
when us	34	-23	5	2	2	4	5
when we	-9	-16	-34	-37	-44	-35	-53
when will	27	37	37	41	93	26	43
where	22	27	12	63	9	18	8
where $	14	15	14	45	13	14	9
where @	-59	-56	-57	-59	-66	-57	-85
where a	-30	-27	-44	-31	-30	-32	-28
where do	-31	-15	-22	-22	-23	24	-19
where doe	60	-23	20	64	16	17	15
where our	-10	-8	-8	-8	-9	-8	-8
where the	-7	-23	-7	58	-18	-10	-13
where to	26	26	26	55	25	26	24
where we	13	13	6	59	0	0	11
where would	46	42	46	93	46	45	40
whether	-22	-20	-21	-21	-21	-20	-23
whether @	-29	-24	-24	-24	-24	-24	-30
whether we	-13	-16	-11	-12	-12	-11	-13
which	-7	-5	-10	6	0	-6	-10
which $	-21	-17	-18	-22	-38	-21	-37
which @	-24	-5	-12	31	18	-3	-7
which a	-28	-25	-26	-28	-27	-24	-25
which account	-25	-24	-24	-24	-40	-23	-23
which aws	16	33	30	10	71	105	34
which bit	70	29	11	12	29	21	14
which control	-26	-23	-25	-34	-26	-23	-23
which countri	-14	-15	-15	-15	-24	-15	-17
which data	-13	-12	-13	-12	-13	-13	-12
which doe	11	116	29	0	23	28	14
which duti	10	49	12	-11	6	12	12
which flavor	7	19	21	81	-2	22	22
which is	-18	28	50	-38	43	1	4
which leav	0	-4	1	12	0	1	1
which of	9	0	12	34	56	12	35
which one	-15	-46	-9	37	18	-27	-6
which our	-14	-16	-14	-25	-14	-14	-14
which part	34	66	-17	1	-5	1	-15
which parti	-36	-32	-38	-33	-37	-33	-34
which peopl	-20	-17	-17	-17	-23	-17	-18
which region	21	26	17	7	79	20	24
which servic	-39	-32	-45	-20	-39	-47	-36
which side	-35	-30	-35	-32	-37	-32	-31
which task	107	38	34	37	36	43	43
which thing	121	31	42	38	10	39	37
which user	-17	-27	-16	-16	-16	-16	-16
whichev	51	24	57	144	48	59	62
while	-20	-20	-20	-19	-22	-19	-21
while a	-19	-18	-21	-18	-24	-18	-18
who	-20	-19	-21	-19	-14	-19	-10
who $	-9	73	16	18	9	19	90
who absorb	-25	-21	-21	-21	-22	-21	-27
who account	42	-1	-6	0	-16	5	6
who act	-45	-44	-45	-43	-47	-43	-55
who activ	-43	-46	-47	-45	-45	-42	-45
who add	-32	-42	-30	-30	-33	-29	-32
who answer	20	-7	-11	-12	-28	-13	-18
who appli	-41	-39	-42	-42	-50	-39	-50
who are	-1	1	-4	2	-29	51	0
who arrang	-11	-13	-11	-11	-12	-11	-11
who assign	-58	-56	-57	-53	-55	-53	-66
who at	5	9	8	10	85	7	-29
who attach	-75	-72	-71	-67	-84	-69	-79
who author	-46	-45	-44	-45	-63	-45	-57
who back	49	56	48	59	137	59	99
who bring	-14	-12	-12	-9	65	-11	-43
who bui	-16	-13	-13	-15	-17	-13	-13
who built	-4	-1	-6	-1	-23	31	-8
who bump	-50	-48	-52	-48	-52	-47	-56
who can	-37	-36	-37	-35	-38	-38	-60
who carri	-30	41	-19	-10	-15	-7	-7
who check	-8	-8	-8	-8	-9	-8	-8
who choos	-20	-20	-20	-20	-21	-19	-21
who classifi	-50	-49	-50	-50	-71	-51	-72
who clean	-32	-31	-31	-34	-32	-30	-33
who commiss	-8	-6	-6	-6	-6	-6	-6
who configur	-21	-21	-21	-21	-21	-20	-13
who connect	-13	-13	-14	-13	-18	-13	-14
who control	-2	-3	-3	-2	-4	-3	22
who correct	-11	-11	-11	-11	-13	-11	-11
who creat	-45	-41	-41	-40	-41	-39	-45
who deal	-27	2	12	11	-9	4	71
who decid	-52	-48	-48	-48	-62	-47	-52
who defend	-25	-25	-25	-25	-48	-25	-25
who defin	-50	-50	-75	-51	-56	-50	-51
who delet	10	14	21	18	57	20	17
who design	-17	-16	-16	-16	-20	-16	-18
who do	31	31	28	27	116	11	-14
who doe	1	13	-6	-2	-11	0	43
who drop	-15	-20	-15	-16	-16	-15	-15
who enabl	-49	-49	-55	-46	-55	-45	-52
who encrypt	-16	-15	-17	-14	20	-14	-27
who enforc	-20	-17	-19	-17	-18	-17	-18
who ensur	-33	-31	-33	-32	-44	-31	-47
who export	-28	-28	-32	-29	-49	-28	-28
who fail	-38	-36	-35	-36	-47	-46	-54
who fix	-5	-6	-8	-5	-8	-7	23
who flip	-28	-28	-28	-29	-30	-25	-28
who forc	-19	-17	-19	-17	-19	-17	-17
who gener	-7	-7	-7	-7	-8	-7	-7
who get	-47	-45	-48	-45	-49	-45	-57
who give	-25	-23	-21	-22	-25	-22	-23
who got	101	-8	-34	13	4	9	-11
who gotta	-19	-18	-17	-18	-20	-17	-19
who govern	-32	-25	-30	-26	-30	-26	-29
who grant	-17	-16	-16	-16	-16	-15	-16
who guarante	-32	-32	-42	-32	-41	-33	-36
who guard	3	50	2	7	6	8	5
who had	-16	-16	-16	-18	-18	-16	-23
who handl	64	21	11	37	95	36	54
who harden	-18	-17	-17	-17	-19	-17	-23
who has	-8	-14	-20	-18	-21	-17	-21
who hire	-47	-47	-53	-48	-64	-51	-74
who hold	-39	-31	-35	-40	-37	-35	-56
who in	32	40	41	45	105	42	76
who initi	-21	-38	-21	-21	-21	-21	-21
who instal	16	17	17	14	14	18	53
who instrument	-22	-18	-18	-18	-18	-17	-19
who invent	-2	27	34	43	126	32	20
who investig	-23	-22	-22	-21	-26	-21	-25
who is	-17	-16	-21	-17	-15	-16	-4
who isol	-28	-27	-30	-27	-31	-26	-33
who keep	-51	-52	-50	-49	-57	-48	-53
who kick	-36	-29	-30	-30	-40	-29	-33
who left	-37	-35	-34	-35	-47	-35	-38
who liabl	-20	-18	-18	-18	-26	-18	-21
who limit	-8	-9	-9	-9	-13	-9	-9
who list	-24	-23	-23	-23	-28	-23	-36
who lock	-29	-24	-25	-26	-34	-24	-25
who look	-18	-18	-17	-16	-27	-16	-7
who maintain	-8	-1	-6	-5	-11	-4	31
who make	-27	-26	-28	-26	-34	-26	-28
who manag	-5	2	-11	4	8	1	53
who map	-26	-36	-32	-25	-26	-24	-28
who may	-17	-17	-17	-16	-18	-16	-16
who meant	-24	-23	-32	-23	-23	-23	-25
who move	14	13	17	16	12	16	45
who must	-32	-28	-28	-29	-34	-28	-33
who narrow	-15	-10	-10	-10	-11	-10	-11
who obtain	-9	-8	-8	-8	-8	-8	-8
who on	-20	-14	-12	-13	27	-14	-23
who open	-16	-17	-16	-17	-16	-15	-20
who oper	-27	-26	-25	-25	-26	-25	-27
who or	45	43	129	43	25	35	8
who ought	-19	-16	-15	-17	-16	-15	-16
who own	24	61	64	68	101	61	147
who pai	-9	-6	-5	-8	38	-6	-31
who patch	-5	0	-1	0	24	1	19
who per	-69	-54	-71	-57	-71	-68	-72
who perform	-47	-43	-44	-43	-55	-43	-65
who pick	-39	-43	-41	-40	-43	-38	-44
who place	-23	-21	-21	-22	-21	-21	-22
who plan	-19	-14	-14	-15	-15	-14	-17
who prevent	-16	-17	-16	-17	-22	-17	-19
who protect	-6	25	-2	-1	-3	-1	-4
who provid	-30	-29	-29	-28	-29	-26	-28
who provis	-35	-53	-36	-38	-36	-38	-36
who publish	-23	-20	-22	-20	-20	-20	-22
who put	-44	-44	-44	-42	-59	-47	-62
who raiz	-10	-10	-11	-11	-13	-10	-11
who read	24	53	25	18	24	25	25
who rebuild	-28	-28	-32	-31	-31	-28	-40
who refresh	-46	-38	-46	-38	-38	-36	-38
who remov	-39	-48	-38	-39	-46	-38	-43
who renew	12	11	13	12	28	13	36
who repair	-43	-38	-37	-36	-43	-37	-38
who replac	-10	-11	-9	-9	2	-9	-13
who respond	-37	-38	-33	-33	-35	-33	-34
who respons	22	50	51	56	106	55	114
who restart	9	8	11	13	-9	7	60
who restrict	-35	-36	-35	-32	-35	-32	-34
who review	-40	-38	-41	-38	-41	-38	-41
who revok	-22	-19	-19	-21	-22	-20	-23
who roll	-28	-28	-28	-28	-28	-28	-29
who rotat	-26	-14	-12	-4	-44	-8	81
who run	-63	-62	-88	-62	-64	-61	-73
who scale	-67	-63	-66	-62	-68	-62	-62
who scan	-46	-47	-50	-50	-56	-46	-64
who schedul	-93	-72	-71	-69	-72	-71	-112
who secur	31	-17	-41	-19	-23	-19	-41
who see	24	24	21	21	22	21	60
who select	-14	-14	-14	-14	-17	-13	-14
who set	-33	-32	-32	-32	-35	-31	-35
who ship	-16	-15	-15	-17	-15	-15	-18
who should	-14	-14	-13	-14	-14	-13	-15
who shred	-24	-24	-25	-24	-27	-24	-29
who size	-56	-53	-56	-52	-66	-52	-73
who specifi	-30	-29	-28	-29	-50	-29	-29
who start	-45	-41	-47	-41	-42	-40	-43
who stop	-19	-17	-16	-17	-17	-16	-18
who store	-19	-18	-19	-19	-20	-18	-21
who subscrib	-12	-12	-11	-11	-13	-11	-14
who suppli	-23	-22	-23	-24	-23	-22	-26
who swap	-38	-41	-36	-37	-44	-37	-41
who switch	-16	-15	-15	-15	-16	-15	-15
who take	-23	-41	-43	-43	-45	-41	-57
who test	-28	-26	-26	-26	-30	-26	-45
who the	31	35	32	36	81	32	7
who then	-20	-20	-21	-20	-33	-20	-21
who trim	-24	-22	-22	-22	-26	-22	-24
who tune	-38	-35	-34	-34	-35	-34	-39
who turn	-36	-36	-37	-39	-37	-34	-38
who updat	-27	-24	-25	-24	-21	-23	-21
who upgrad	56	61	59	60	54	61	153
who valid	-14	-12	-12	-12	-14	-12	-13
who verifi	-14	-12	-12	-12	-12	-12	-12
who vet	-13	-13	-13	-13	-15	-13	-15
who was	26	28	30	29	85	27	16
who who	186	226	82	89	60	67	0
who wipe	-16	-16	-15	-18	-15	-15	-16
who won	17	19	19	23	65	19	-1
who work	-15	-15	-15	-15	-25	-15	-15
who write	-47	-45	-45	-44	-47	-43	-54
whod	-79	-85	-82	-57	-92	-78	-94
whole	-23	-41	-39	-37	-43	-38	-46
whole pictur	-34	-65	-54	-51	-68	-51	-75
whom	2	5	4	2	-5	4	43
whom $	-4	2	-4	-5	-11	-1	44
whom do	44	43	43	38	24	42	94
whose	-26	-25	-29	-25	-25	-24	-10
whose $	42	36	43	43	47	45	122
whose control	-17	-18	-21	-18	-19	-18	-26
whose decis	-27	-27	-26	-27	-48	-27	-33
whose duti	-34	-29	-32	-30	-8	-29	-50
whose failur	-19	-23	-17	-17	-18	-17	-20
whose fault	22	22	19	21	5	22	57
whose headach	-14	-13	-13	-14	-15	-14	-22
whose homework	-16	-16	-18	-16	-22	-16	-19
whose is	-76	-70	-103	-71	-75	-71	-97
whose job	-23	-4	-20	-17	-24	-15	20
whose mess	-18	-17	-17	-18	-20	-17	-18
whose move	-31	-30	-30	-30	-30	-30	-54
whose oversight	-30	-29	-29	-31	-53	-29	-34
whose problem	-39	-39	-48	-42	-41	-39	-53
whose respons	-28	-26	-26	-26	-36	-26	-33
whose task	-29	-36	-30	-29	-50	-29	-52
whose to	-28	-27	-28	-28	-36	-28	-37
whose turn	30	28	27	25	72	28	-1
why	55	60	60	45	128	59	60
why doe	22	25	25	27	58	26	26
why is	22	24	22	25	60	22	25
wide	10	13	9	14	-11	15	54
wide open	11	15	9	16	-14	18	59
will	-38	-28	-32	-29	-22	-15	-32
will @	0	4	6	5	50	0	8
will amazon	-18	-17	-18	-17	-20	-18	-17
will aws	-62	-35	-35	-35	-40	-36	-35
will be	-26	-28	-26	-37	-26	-28	-30
will it	-22	-20	-24	-21	-21	-20	-25
win	27	13	26	64	25	26	24
win $	27	23	26	61	27	27	25
window	-42	-36	-31	-25	-42	-37	-44
window $	-41	-39	-26	-19	-51	-43	-57
window and	-21	-21	-20	-20	-21	-20	-20
window for	-16	-15	-19	-18	-16	-15	-15
window of	-49	-26	-27	-34	-27	-26	-26
windows	-12	-32	-11	24	-12	-11	-8
windows $	-3	-30	-7	13	-3	-3	-3
windows @	-35	-31	-32	-37	-32	-31	-34
windows in	-29	-28	-30	-32	-46	-29	-36
windows licens	-57	-56	-55	-62	-56	-54	-68
windows server	-42	-40	-41	-50	-45	-40	-48
windows updat	-33	-29	-33	-42	-37	-33	-1
wipe	-44	-42	-41	-43	-47	-41	-46
wipe the	-26	-22	-24	-26	-22	-22	-21
wire	-85	-75	-81	-74	-83	-76	-91
wise	-18	-2	-17	-18	-25	-18	-21
wise $	0	18	0	0	-6	0	0
wish	61	25	20	54	0	21	18
wish to	61	25	20	54	0	21	18
with	6	-9	-8	5	0	-7	-7
with $	-26	-18	-19	-19	-18	-18	-18
with @	46	4	-12	-9	-11	-5	-10
with a	15	-18	16	56	16	18	49
with an	0	1	2	15	1	2	1
with aws	39	41	35	39	85	39	41
with custom	-47	-41	-43	-48	-45	-42	-57
with it	-27	-25	-25	-25	-26	-25	-34
with my	21	27	6	17	79	27	27
with no	-37	-27	-29	-11	-35	-29	-34
with our	-25	-24	-26	-25	-25	-24	-28
with princip	-18	-19	-19	-27	-27	-19	-19
with sse	-55	-43	-49	-48	-52	-44	-49
with terraform	-5	12	11	7	41	11	11
with the	-5	-16	-20	-10	-12	-19	-17
with us	31	-55	-23	8	-19	-14	-18
with which	-23	-45	-19	8	-22	-19	-18
with zero	29	28	27	61	28	29	29
within	-22	-22	-27	-22	-24	-22	-28
within specif	-7	-7	-11	-7	-7	-7	-10
without	-17	-16	-16	7	-14	-13	-15
without a	4	22	20	21	57	18	24
without be	-49	-49	-45	-48	-54	-47	-50
without me	-13	-7	-12	26	-35	-6	-4
without mfa	-22	-18	-19	-20	-22	-18	-21
without the	-11	-10	-11	-11	-11	-10	-11
without us	-27	-23	-26	-24	-24	-23	-24
won	17	19	19	23	65	19	-1
won the	-2	0	2	2	53	-2	-20
wont	-33	-33	-37	-34	-39	-34	-38
word	46	45	123	44	38	39	36
word $	44	42	109	42	69	37	30
word banana	-1	0	-2	-1	21	-5	-7
word mean	14	9	45	-1	-8	0	13
work	-8	27	-8	18	-23	6	-4
work $	9	16	-4	47	5	43	14
work @	14	6	12	66	1	12	14
work disappear	0	22	0	-4	0	1	2
work for	-17	16	-33	1	-22	-12	-16
work in	8	30	10	9	2	10	10
worker	-12	-8	-9	-7	-1	-6	16
worker $	-33	-27	-28	-27	14	-27	-58
worker are	-13	-12	-13	-12	-16	-12	-14
worker machin	58	59	60	60	60	60	128
worker node	5	9	8	12	13	16	74
worker of	-40	-39	-40	-39	-54	-39	-56
worker os	-136	-128	-139	-127	-143	-127	-198
worker that	-15	-14	-15	-14	-14	-14	-23
worker who	15	14	12	15	42	14	-14
workflow	0	16	2	-2	21	4	4
workload	-36	-40	-50	-15	-45	-38	-39
workload $	-46	-47	-48	-47	-52	-46	-53
workload over	-30	-30	-30	-30	-50	-30	-35
world	-36	-33	-32	-34	-38	-32	-33
world $	-60	-58	-58	-57	-79	-57	-61
world who	-12	-15	-13	-18	-13	-13	-13
would	30	54	25	46	7	26	24
would aws	-23	-21	-19	-20	-20	-20	-22
would be	3	9	2	37	4	7	6
would i	51	-14	-36	-16	-22	-10	-13
would that	-14	-15	5	-21	-15	-14	-22
would the	19	48	20	17	18	19	19
would we	11	63	21	53	28	27	29
would you	36	10	24	92	16	19	30
wouldnt	-27	-26	-28	-26	-30	-26	-28
write	-34	-41	-41	-39	-33	-39	-48
write $	-27	-24	-28	-24	-29	-24	-24
write @	-125	-104	-110	-102	-107	-102	-126
write a	-22	-19	-12	-12	19	-13	-11
write and	-34	-27	-28	-28	-50	-27	-30
write em	-45	-35	-34	-34	-36	-33	-60
write me	-1	30	29	24	95	26	31
write our	-78	-61	-60	-58	-67	-57	-83
write the	-6	-21	-21	-20	-24	-20	-23
written	-25	-22	-26	-23	-24	-23	-22
written by	-25	-22	-27	-22	-25	-23	-21
wrong	-34	-20	-33	-23	13	-20	-21
wrote	12	15	12	12	50	14	3
wtf	42	37	123	39	32	37	33
wtf is	42	37	123	39	32	37	33
xen	-93	-97	-145	-100	-113	-95	-132
xen kvm	-11	-10	-10	-11	-11	-10	-17
xss	-13	-12	-13	-14	-13	-12	-15
xz	-56	-36	-35	-36	-43	-36	-45
xz backdoor	-48	-27	-26	-27	-27	-26	-27
year	-12	-10	-13	-12	0	-11	-11
year $	-21	-20	-21	-23	-22	-20	-20
year ago	-30	-24	-31	-23	-25	-23	-23
yearli	-27	-28	-30	-29	-32	-27	-33
yearli rotat	-27	-28	-30	-29	-32	-27	-33
yes	-30	-31	-35	-31	-35	-31	-31
yes $	-28	-28	-36	-29	-35	-29	-29
yesterdai	95	60	51	61	135	56	59
yike	-11	-8	-8	-8	-9	-8	-9
you	31	30	32	47	35	108	30
you $	-21	-15	-25	-13	-43	32	-16
you a	6	6	-5	5	46	29	-3
you and	17	20	13	20	-17	75	2
you answer	-5	-3	-33	-2	12	29	-11
you can	19	26	30	30	5	72	32
you do	-24	-12	-38	-1	-24	59	-11
you explain	16	0	25	0	-28	-2	0
you get	-1	3	8	5	-23	59	7
you give	17	-2	-1	0	-25	13	0
you good	-1	1	-4	2	-29	51	0
you list	12	1	-1	1	-3	0	1
you open	34	34	28	32	80	10	34
you say	24	5	3	54	20	66	25
you tell	-8	1	27	0	-26	22	0
your	53	52	74	50	27	107	69
your answer	0	2	-8	3	-1	37	3
your own	16	14	71	13	4	8	5
yourself	-35	-18	-32	-8	-32	93	-23
zero	35	37	41	73	77	40	37
zip	-25	1	-27	-3	-28	-32	-36
zip or	24	20	22	79	10	24	17
zip vs	17	82	13	6	20	20	13
zone	-38	-38	-4	-37	-48	-38	-44
zone $	-66	-69	-71	-66	-73	-68	-78
zone and	-42	-43	-63	-42	-45	-43	-42
zone sai	-7	-7	-11	-7	-8	-7	-7
zone secur	-48	-49	-53	-49	-56	-49	-52
`;

/** What each sign counts for one half of a shared fact (src/understand/half.ts). */
export const halfWeights = {
  aws: [-1.48, 2.21, 0.05, 0.91, -0.27, -0.5, 0.06],
  customer: [-1.42, -0.67, 2.36, 0.08, 1.35, -0.58, 0.37],
} as const;

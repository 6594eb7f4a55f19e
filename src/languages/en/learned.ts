// Written by `npm run learn` (test/questions/learn.ts).

/** To which side a wording leans: a line a mark, with what it adds for AWS and for the customer. */
export const leanings = `
$	2	22
% $	-19	-12
% %	15	27
% @	-1	40
% account	25	41
% add	5	15
% after	-11	11
% alon	-28	-110
% alreadi	-10	13
% also	-35	86
% ami	37	15
% and	-87	-29
% answer	-7	30
% app	-9	55
% applic	-4	31
% are	-11	27
% as	-6	-30
% ask	-120	-9
% at	-19	104
% audit	-24	70
% auditor	8	48
% automat	-9	30
% back	-21	60
% build	21	6
% busi	-53	-106
% by	9	72
% carri	9	38
% check	-21	52
% choos	-22	65
% clean	3	22
% close	-11	40
% concern	-86	-33
% configur	39	15
% contain	-24	31
% content	10	96
% correct	-12	97
% data	-3	57
% databas	-22	71
% decid	-23	61
% delet	43	-28
% design	8	47
% disabl	7	60
% do	-60	-77
% doe	-19	-25
% domain	-15	27
% dont	-9	-41
% duti	55	5
% enabl	-11	26
% encrypt	-31	-6
% ever	41	-3
% expect	-17	49
% fall	-8	16
% fix	-13	42
% for	3	13
% fulli	-109	-60
% get	41	54
% go	-13	40
% guarante	60	34
% guard	-17	38
% guess	-7	55
% half	-22	90
% hand	-13	117
% harden	18	74
% has	-55	56
% have	16	-40
% headach	13	65
% hold	-79	6
% hope	37	-14
% import	-16	46
% in	50	9
% inherit	-50	-25
% instal	-46	-150
% is	16	42
% isnt	-21	36
% job	-18	-7
% join	-27	31
% just	-22	0
% keep	52	51
% laptop	11	92
% liabl	-1	11
% linux	83	26
% log	25	-3
% look	98	-6
% lost	-25	25
% maintain	68	-38
% make	21	-30
% manag	-8	72
% mean	-11	-42
% move	-32	42
% must	-44	43
% need	67	-24
% never	19	-19
% no	10	21
% not	-19	19
% now	32	-16
% off	16	100
% offic	-82	-47
% old	40	2
% on	61	-6
% open	19	-13
% or	5	-34
% own	-46	111
% part	-9	91
% patch	44	-28
% pay	16	14
% perform	-25	26
% plan	80	39
% presum	-16	40
% problem	47	-17
% protect	2	69
% provid	-18	38
% publish	53	-84
% put	29	-15
% region	63	48
% replac	-21	41
% respons	51	14
% right	47	28
% roll	-26	39
% rotat	-7	59
% run	-43	49
% say	9	-16
% scan	-14	29
% screen	71	-31
% secur	62	-38
% server	-38	70
% servic	9	3
% set	-1	40
% ship	-24	33
% should	1	37
% side	45	6
% site	22	6
% so	-23	25
% still	36	-60
% stop	-5	93
% support	-23	24
% suppos	10	43
% swap	-38	21
% switch	-28	58
% take	-25	-84
% task	42	-5
% team	59	-9
% tell	15	41
% test	55	83
% that	116	-42
% the	-60	9
% thing	-30	-63
% think	31	-25
% tick	11	78
% to	45	-6
% touch	7	21
% train	3	106
% true	29	28
% turn	-49	74
% unless	-15	66
% unus	-5	25
% updat	20	54
% upload	15	72
% use	56	-33
% user	22	83
% when	0	118
% who	-19	-67
% whose	-15	-16
% will	-6	55
% with	-44	63
% without	-20	22
% wont	-18	27
% write	32	34
% yes	10	-52
*	-31	-23
* %	-25	-27
* 0	12	29
* 1	0	62
* 2	8	12
* 22	17	59
* 27001	8	2
* 7	-26	26
* a	41	45
* about	5	-34
* access	16	94
* accord	3	8
* account	-31	109
* acl	-10	100
* across	12	0
* act	-36	35
* add	17	45
* address	78	41
* admin	4	94
* administr	103	77
* after	-20	23
* against	52	20
* agent	-134	-143
* air	56	-2
* al2023	18	-3
* alarm	2	111
* all	18	35
* allow	4	39
* alwai	-16	65
* amazon	35	-50
* ami	47	131
* an	-8	17
* anoth	22	36
* answer	5	70
* antiviru	7	139
* any	-7	33
* anyth	-10	57
* apart	64	1
* api	68	60
* app	-31	70
* appli	-97	-62
* applic	-18	111
* architectur	126	46
* are	-7	74
* around	23	0
* artifact	2	62
* as	-31	-9
* ask	5	59
* assess	42	-14
* asset	-5	92
* at	21	-6
* attack	68	-8
* audit	66	15
* auditor	57	35
* authent	7	70
* author	88	-10
* automat	-5	72
* avail	62	-25
* awar	-87	-85
* aws	84	-5
* azs	77	-12
* back	-45	44
* backbon	51	-6
* background	54	-12
* backup	-44	-10
* badg	38	5
* batteri	59	0
* be	63	40
* becom	18	35
* been	-3	38
* befor	50	77
* belong	-46	-42
* between	51	37
* bill	2	87
* bio	68	1
* blame	47	8
* block	29	97
* board	-13	-7
* both	-77	-98
* box	10	61
* breach	20	6
* broadli	-24	-17
* broken	65	-11
* budget	3	86
* bug	52	-5
* bui	34	78
* build	85	20
* built	36	41
* busi	-75	-17
* by	30	51
* cabl	88	-17
* call	-13	60
* can	61	32
* cant	-26	31
* capac	-113	-100
* card	10	83
* care	-86	-27
* case	7	38
* cctv	76	13
* center	122	-32
* cert	46	9
* certif	-30	-38
* certifi	21	-2
* chang	29	24
* charg	0	-51
* check	63	17
* choos	-15	108
* classifi	7	91
* clean	0	86
* client	-3	105
* close	-7	58
* cloud	19	22
* cluster	-177	-180
* code	15	72
* colleagu	24	81
* come	45	-19
* compani	-15	71
* complianc	-80	-14
* compliant	-41	27
* comput	43	-4
* concern	-51	-13
* concurr	-14	19
* condit	56	-2
* confidenti	8	105
* configur	33	28
* connect	35	-73
* consol	5	49
* contact	-26	79
* contain	-134	-33
* content	44	92
* continu	56	31
* control	31	-12
* cool	85	-33
* corpor	22	75
* correct	35	-12
* cost	-7	147
* countri	-11	70
* cover	0	58
* credenti	-6	78
* cross	23	68
* current	-24	62
* custom	63	84
* dai	7	54
* data	33	70
* databas	-51	-39
* date	25	11
* db	-63	-46
* ddo	-127	-78
* dead	1	24
* deal	-37	-64
* decid	21	67
* decis	6	67
* decommiss	79	-23
* default	63	25
* defend	39	-16
* defin	-1	62
* degauss	26	9
* delet	-11	75
* deliv	16	46
* demand	31	57
* deploi	-41	50
* deprec	12	70
* design	14	111
* detail	-11	57
* detect	65	11
* develop	18	67
* devic	82	-11
* di	48	52
* diesel	89	-17
* directori	-77	-62
* disabl	9	61
* disast	-6	34
* disk	141	-3
* dispos	71	-21
* divid	-18	-63
* do	-63	-62
* docker	15	57
* doe	-19	-5
* domain	72	13
* done	48	13
* down	-71	-39
* download	5	105
* dr	-104	-121
* drift	3	116
* drill	14	55
* drive	128	-25
* dss	2	-14
* duti	33	60
* e	-39	1
* each	-59	-93
* earthquak	47	-11
* edg	135	17
* em	25	58
* email	-13	35
* employe	71	23
* enabl	-38	-30
* encrypt	-146	-128
* end	-17	-15
* endpoint	42	-101
* enforc	38	-14
* engin	-72	-79
* entir	43	-3
* entri	47	-12
* environ	0	30
* environment	71	16
* escort	38	-1
* event	24	57
* ever	33	22
* everyth	-11	18
* facil	114	-28
* factor	1	58
* fail	35	-14
* failur	89	7
* fall	3	-33
* fals	55	3
* fault	21	-53
* feder	18	79
* fenc	124	-18
* fibr	105	4
* file	40	34
* fire	96	25
* firewal	-119	7
* firm	3	62
* firmwar	109	0
* fix	-28	-63
* flaw	31	-11
* flood	-41	-97
* for	4	46
* forens	27	74
* free	-31	41
* from	34	-3
* full	61	-1
* fulli	17	-13
* function	-4	91
* gatewai	-155	-154
* gdpr	-2	97
* gener	145	-28
* general	-28	15
* generally	-15	28
* get	40	74
* global	89	-5
* go	-5	51
* goe	-63	-5
* got	-58	-40
* grant	13	56
* grid	61	-2
* group	46	195
* grow	43	-20
* guarante	23	69
* guard	74	-5
* guest	9	111
* hack	-55	-49
* had	-67	-76
* half	-86	-64
* hall	75	16
* hand	-7	11
* handl	22	17
* hard	99	-12
* harden	-67	5
* hardwar	92	21
* has	-16	49
* have	-67	5
* headach	18	88
* health	37	-24
* high	-96	-36
* hipaa	-49	-9
* hire	59	-7
* hit	-13	64
* hold	-60	36
* host	79	-55
* how	-10	-14
* http	51	31
* hypervisor	173	-12
* i	-19	58
* iaa	34	189
* ident	3	116
* if	-44	44
* imag	25	106
* import	-8	41
* in	5	48
* incid	11	-35
* increas	-7	63
* infrastructur	83	-62
* inherit	89	-37
* insid	61	80
* instal	-18	47
* integr	-5	-30
* intern	83	37
* internet	45	29
* into	40	61
* inventori	-6	82
* iot	-10	49
* is	-54	-39
* isnt	40	-18
* iso	1	8
* isol	124	-24
* it	-76	-69
* its	21	-64
* itself	94	-9
* job	-31	18
* just	-54	-21
* keep	58	69
* kei	-62	-21
* kept	-9	83
* key	9	97
* know	4	62
* label	5	104
* land	54	-41
* laptop	12	93
* launch	-26	86
* law	12	87
* layer	63	-20
* leak	-24	42
* leav	2	71
* left	-79	-20
* librari	16	112
* licens	-34	39
* life	-18	-16
* lift	-16	8
* like	42	67
* limit	-39	69
* link	93	18
* live	39	32
* local	115	33
* locat	85	-6
* lock	20	47
* log	-77	-84
* login	21	66
* long	5	73
* look	-41	-38
* machin	154	28
* maintain	-174	-157
* mainten	-20	7
* make	56	35
* man	82	-16
* manag	-100	-133
* manual	8	36
* matter	-11	58
* may	44	-12
* me	-20	22
* mean	104	11
* media	64	4
* meet	-126	-125
* memori	38	-3
* mfa	15	88
* model	-70	20
* monitor	70	36
* more	59	-6
* move	-55	11
* multi	5	73
* must	-30	-5
* my	-72	9
* nacl	41	115
* name	8	72
* need	55	12
* network	78	60
* new	61	-26
* next	-28	-63
* night	-48	-75
* nitro	200	35
* no	-18	112
* nobodi	-9	-30
* node	-168	-67
* not	78	39
* noth	-9	9
* notic	-11	43
* object	-20	127
* of	60	-8
* off	-26	11
* offic	-67	-68
* old	51	59
* on	-13	27
* onc	14	-15
* one	-60	-42
* onli	-59	-27
* open	-56	3
* oper	-28	21
* or	-65	-75
* order	26	33
* os	-28	-19
* other	83	15
* our	-16	49
* ourselv	-48	52
* out	64	20
* outag	35	96
* over	-69	-34
* overal	-65	-16
* own	6	13
* owner	-9	54
* packag	-44	93
* pai	-16	58
* part	18	126
* parti	21	37
* password	-47	30
* patch	-87	-153
* pci	-10	-2
* pen	18	31
* penetr	-29	25
* peopl	62	-8
* perform	-5	-66
* perimet	126	-9
* permiss	-6	53
* person	21	67
* phish	77	121
* physic	118	-13
* pick	86	61
* plan	3	63
* pleas	-74	-51
* point	15	44
* polici	-54	16
* port	-11	79
* power	87	5
* presign	-6	8
* prevent	28	-9
* principl	-67	-17
* privaci	-8	40
* privat	63	-14
* problem	25	16
* procur	122	-15
* product	62	10
* proof	46	14
* protect	59	49
* prove	-11	-1
* provid	38	-17
* publish	112	19
* put	17	102
* q	-74	-116
* quarterli	6	69
* queue	-34	78
* quota	-29	90
* rack	105	40
* read	31	56
* rebuild	2	52
* record	29	87
* recoveri	-7	72
* redund	113	-36
* region	79	13
* regist	16	49
* regul	-118	-84
* remov	-21	33
* renew	10	-73
* replac	9	-3
* report	-9	94
* request	17	66
* requir	-10	58
* reserv	-14	19
* resid	-18	14
* resili	58	52
* resourc	21	137
* respons	-38	-32
* rest	-135	-69
* restart	-70	-76
* retir	53	5
* review	60	43
* right	9	9
* risk	30	-10
* role	-3	66
* room	76	-14
* root	7	84
* rotat	-138	-79
* rout	9	61
* router	115	32
* rpo	1	53
* rto	1	53
* rule	35	75
* run	83	9
* runtim	-92	-112
* safe	31	53
* scale	-84	10
* scan	-7	109
* screen	63	5
* script	-6	18
* second	-86	-132
* secur	42	63
* see	-39	12
* segment	-15	86
* sensit	-19	64
* separ	6	50
* server	20	-1
* serverless	90	45
* servic	41	47
* set	42	57
* setup	-35	78
* share	-43	-60
* shop	-83	4
* should	43	16
* shred	47	-6
* side	-34	16
* sign	-39	8
* signatur	127	-24
* sinc	30	79
* singl	3	14
* sit	-21	86
* site	72	-27
* sla	-13	-148
* snapshot	-46	-11
* so	-90	-64
* soc	36	-11
* softwar	80	78
* somebodi	-26	25
* someon	4	29
* someth	-59	-94
* sourc	45	64
* speak	-21	34
* specif	-9	91
* split	-70	-18
* stack	1	75
* staff	22	-86
* stai	0	61
* still	-25	85
* stop	-5	93
* storag	77	-23
* store	-8	41
* stream	-108	-62
* stuff	-17	66
* subject	-2	22
* subnet	17	86
* suppli	57	-19
* supplier	-8	62
* suppress	65	25
* sure	66	-19
* surviv	-48	65
* suspici	-7	87
* switch	95	-43
* system	-31	23
* tabl	2	22
* tag	14	103
* take	-67	34
* task	80	21
* teach	80	31
* team	-1	27
* technician	56	1
* tele	24	29
* tell	-10	6
* tenant	99	-35
* test	74	105
* than	5	35
* that	-53	-55
* the	-40	-75
* thei	-59	-55
* their	26	-31
* them	-11	-29
* themselv	60	-22
* then	-76	7
* there	-102	-56
* these	4	52
* thi	-102	-110
* thing	-58	-80
* think	-19	78
* third	20	44
* those	-53	-6
* through	40	30
* time	-9	99
* tls	-48	-46
* to	-8	25
* token	1	76
* too	-38	16
* top	82	21
* touch	52	-15
* traffic	-72	32
* train	-96	-46
* transit	-25	-8
* true	-11	31
* trust	10	78
* turn	0	36
* two	19	-14
* under	-57	-10
* undersea	83	0
* uninterrupt	57	-19
* unless	14	57
* unus	0	82
* up	36	37
* updat	-128	-172
* upgrad	-124	-132
* upload	15	63
* ups	60	2
* uptim	62	-2
* url	-6	8
* us	-118	-70
* use	11	100
* user	3	49
* valid	-6	8
* version	-23	-72
* vet	65	37
* virtual	166	15
* visitor	89	11
* volum	-2	111
* vpn	34	138
* vs	-33	-112
* vuln	-28	47
* vulner	-28	-44
* walk	39	-18
* want	32	41
* was	46	47
* watch	15	31
* we	-34	9
* web	0	70
* what	-47	-49
* whatev	-41	13
* when	33	49
* where	35	32
* which	13	17
* who	-55	-66
* whole	-101	-31
* whom	62	-53
* whose	-50	-70
* will	-20	51
* windows	-64	-24
* wipe	81	-14
* wire	-23	76
* with	13	40
* within	-36	81
* without	9	41
* work	68	3
* workload	-8	82
* world	16	52
* worri	69	-38
* would	39	44
* write	4	91
* wrote	53	80
* you	28	72
* zone	52	70
*account-control	7	48
*account-control %	-1	52
*account-control 0	-9	12
*account-control 1	81	-60
*account-control 14	3	29
*account-control 2	30	-3
*account-control 3	75	-22
*account-control 4	-25	68
*account-control 90	9	1
*account-control a	-9	11
*account-control about	76	-18
*account-control absorb	11	-5
*account-control accept	8	26
*account-control access	-14	39
*account-control account	10	14
*account-control across	-20	71
*account-control act	-6	31
*account-control action	41	-31
*account-control activ	-23	29
*account-control add	17	8
*account-control address	-11	14
*account-control administr	-13	24
*account-control after	-18	39
*account-control again	-3	11
*account-control aggreg	-6	18
*account-control agreement	20	7
*account-control ai	-38	50
*account-control alarm	5	15
*account-control all	11	11
*account-control allow	-3	14
*account-control alwai	53	-17
*account-control amazon	-4	38
*account-control an	-9	34
*account-control and	8	8
*account-control anoth	18	-3
*account-control answer	-11	15
*account-control any	21	5
*account-control api	20	-7
*account-control app	-5	16
*account-control appli	-7	59
*account-control applic	-1	63
*account-control approv	-10	26
*account-control archiv	-9	14
*account-control are	-5	36
*account-control around	-23	60
*account-control artifact	17	-8
*account-control as	-4	21
*account-control ask	12	-5
*account-control assess	34	14
*account-control assign	-11	68
*account-control assum	-26	30
*account-control at	9	11
*account-control attach	14	37
*account-control audit	22	-10
*account-control auditor	-19	49
*account-control author	48	-40
*account-control automat	31	12
*account-control avail	42	-12
*account-control aws	35	-12
*account-control back	34	14
*account-control backend	92	-40
*account-control backup	-8	65
*account-control baselin	-7	59
*account-control be	-7	33
*account-control behind	32	6
*account-control belong	-19	48
*account-control besid	12	-6
*account-control between	23	-9
*account-control bind	-13	16
*account-control boundari	-11	112
*account-control box	-18	73
*account-control breach	1	8
*account-control break	-21	40
*account-control bring	-2	59
*account-control bucket	16	-12
*account-control build	-1	16
*account-control but	-32	41
*account-control by	19	9
*account-control call	19	4
*account-control can	-13	39
*account-control cannot	11	35
*account-control cant	-1	9
*account-control capac	45	-13
*account-control captur	15	0
*account-control carri	18	-12
*account-control case	-32	38
*account-control center	41	-17
*account-control central	30	-17
*account-control certif	33	-15
*account-control chang	-1	20
*account-control channel	-5	10
*account-control charact	1	35
*account-control charg	60	-16
*account-control check	-19	42
*account-control china	20	-15
*account-control choic	101	-53
*account-control choos	-3	13
*account-control clean	-9	48
*account-control client	0	15
*account-control close	4	54
*account-control cloud	-14	19
*account-control cloudtrail	44	-21
*account-control cloudwatch	-5	10
*account-control code	-13	27
*account-control collect	42	-5
*account-control come	-45	45
*account-control command	-17	26
*account-control commiss	53	-45
*account-control common	11	-5
*account-control compani	-10	49
*account-control compli	24	18
*account-control complianc	-36	53
*account-control compliant	-1	18
*account-control condit	-15	33
*account-control config	29	-24
*account-control configur	-1	16
*account-control connect	-39	59
*account-control consol	9	-3
*account-control contact	45	-14
*account-control content	21	1
*account-control control	18	4
*account-control copi	10	24
*account-control correct	-23	31
*account-control count	-9	45
*account-control cover	19	15
*account-control creat	-1	45
*account-control credenti	2	15
*account-control custom	38	2
*account-control cut	36	-31
*account-control dai	6	14
*account-control daili	-37	45
*account-control data	13	32
*account-control databas	64	-55
*account-control day	-18	44
*account-control db	13	60
*account-control decid	-9	25
*account-control default	38	20
*account-control defin	-17	60
*account-control definit	61	-51
*account-control deleg	-4	18
*account-control delet	0	19
*account-control deliv	18	-11
*account-control deliveri	54	-18
*account-control deni	-23	37
*account-control depend	20	-18
*account-control describ	-16	73
*account-control descript	66	-47
*account-control destroi	8	-5
*account-control detect	31	-26
*account-control devic	-7	37
*account-control digest	-27	37
*account-control disabl	30	-30
*account-control do	68	-7
*account-control document	-2	26
*account-control doe	-21	50
*account-control done	-21	43
*account-control down	-32	56
*account-control download	44	-14
*account-control drift	9	37
*account-control duti	-2	21
*account-control edg	11	-5
*account-control emerg	-13	20
*account-control employe	-15	28
*account-control enabl	-5	8
*account-control encrypt	53	-36
*account-control end	23	3
*account-control endpoint	9	11
*account-control enforc	-10	29
*account-control engin	73	-33
*account-control enrol	1	38
*account-control evalu	42	-28
*account-control event	7	-34
*account-control everi	1	17
*account-control everyth	-14	16
*account-control evid	1	35
*account-control execut	-6	17
*account-control exist	12	1
*account-control experi	-13	31
*account-control expir	-23	41
*account-control facil	17	-6
*account-control fail	-3	25
*account-control failur	-13	20
*account-control fault	26	-21
*account-control feder	-13	58
*account-control fetch	-3	12
*account-control fiber	11	-5
*account-control file	-19	19
*account-control firewal	-14	71
*account-control firmwar	8	-5
*account-control first	10	116
*account-control fix	-18	52
*account-control flood	11	-5
*account-control follow	2	12
*account-control for	-6	36
*account-control forbid	-43	49
*account-control found	-1	13
*account-control framework	39	-10
*account-control from	37	-13
*account-control function	-9	14
*account-control game	-15	104
*account-control gather	15	-23
*account-control get	7	9
*account-control go	-26	29
*account-control goal	-2	26
*account-control goe	10	-4
*account-control got	-34	36
*account-control grant	-5	10
*account-control group	-8	19
*account-control guard	27	0
*account-control guardrail	27	-20
*account-control hand	-1	24
*account-control hardcod	4	20
*account-control hardwar	14	3
*account-control has	9	4
*account-control hash	-8	23
*account-control have	20	8
*account-control here	-26	31
*account-control histori	14	-12
*account-control hold	16	4
*account-control hook	-1	9
*account-control how	-5	8
*account-control i	57	-41
*account-control iam	-17	24
*account-control ident	23	2
*account-control if	4	12
*account-control improv	-39	53
*account-control in	10	31
*account-control includ	53	-45
*account-control infrastructur	51	-24
*account-control ins	31	-10
*account-control insid	29	-5
*account-control insight	-10	20
*account-control insist	-2	22
*account-control instal	-22	79
*account-control integr	-54	21
*account-control interfac	-9	37
*account-control into	-26	42
*account-control invok	-11	31
*account-control is	3	38
*account-control isnt	-16	28
*account-control iso	96	4
*account-control isol	20	-5
*account-control issu	-27	68
*account-control it	-16	-4
*account-control item	37	-27
*account-control its	17	-2
*account-control itself	28	13
*account-control job	64	0
*account-control keep	19	11
*account-control kei	-5	26
*account-control kept	-16	25
*account-control key	11	1
*account-control lambda	-7	11
*account-control land	-11	44
*account-control last	-1	30
*account-control later	0	37
*account-control latest	-10	13
*account-control learn	-23	41
*account-control least	-1	46
*account-control leaver	-12	25
*account-control left	-8	41
*account-control length	0	36
*account-control let	-3	9
*account-control level	-25	31
*account-control lifecycl	-15	20
*account-control limit	11	-4
*account-control locat	11	-5
*account-control log	-4	26
*account-control login	-17	51
*account-control longer	9	78
*account-control look	15	37
*account-control lost	-16	26
*account-control made	2	15
*account-control maintain	85	-20
*account-control mainten	-15	37
*account-control make	-8	23
*account-control manag	26	-10
*account-control mandatori	26	28
*account-control mani	-8	14
*account-control manual	-8	28
*account-control map	49	-11
*account-control mark	-25	36
*account-control may	-10	90
*account-control mean	-9	30
*account-control meet	31	-15
*account-control mfa	-6	29
*account-control min	-9	47
*account-control minimum	43	-27
*account-control miss	-5	14
*account-control monitor	8	-5
*account-control move	-28	50
*account-control must	-16	33
*account-control name	16	-4
*account-control narrow	-7	43
*account-control need	-21	50
*account-control network	-2	18
*account-control never	41	-34
*account-control new	-12	30
*account-control no	-7	21
*account-control nobodi	-13	66
*account-control node	-38	66
*account-control non	-1	16
*account-control noncompli	-11	41
*account-control none	-32	71
*account-control not	11	21
*account-control noth	11	46
*account-control notic	7	124
*account-control notifi	11	-4
*account-control now	-12	34
*account-control object	-7	15
*account-control of	7	22
*account-control offer	30	3
*account-control okta	-19	41
*account-control on	7	25
*account-control onc	-46	52
*account-control one	14	41
*account-control onli	22	21
*account-control oper	33	4
*account-control or	0	17
*account-control org	-23	62
*account-control other	13	5
*account-control ou	-18	49
*account-control our	6	25
*account-control out	9	12
*account-control outsid	-19	41
*account-control over	13	8
*account-control own	-42	-111
*account-control owner	-18	43
*account-control paramet	19	-2
*account-control parameter	-6	11
*account-control part	30	-33
*account-control parti	26	8
*account-control pass	-19	39
*account-control password	7	70
*account-control patch	33	2
*account-control peopl	-32	40
*account-control period	40	-29
*account-control permiss	-8	64
*account-control person	-13	40
*account-control pick	-21	44
*account-control place	22	-21
*account-control plain	-5	15
*account-control plan	-15	34
*account-control plane	44	-42
*account-control polici	12	41
*account-control port	-3	15
*account-control primari	-23	29
*account-control privileg	-19	75
*account-control prod	-13	36
*account-control produc	113	-13
*account-control protect	13	1
*account-control provid	3	36
*account-control publish	49	-23
*account-control pull	44	-26
*account-control put	-21	28
*account-control quota	64	-53
*account-control rack	8	-5
*account-control raiz	41	32
*account-control reach	12	-12
*account-control read	-20	40
*account-control readi	-7	22
*account-control reboot	-13	39
*account-control receiv	-12	25
*account-control recommend	-2	44
*account-control record	31	-3
*account-control recoveri	-2	19
*account-control redundantli	57	-34
*account-control refer	-7	25
*account-control region	23	-8
*account-control regist	-4	19
*account-control regular	8	34
*account-control rehears	-6	56
*account-control releas	45	-3
*account-control remain	-26	30
*account-control remedi	-4	16
*account-control remov	14	3
*account-control repair	-44	59
*account-control replac	8	-5
*account-control replic	-7	28
*account-control report	36	-7
*account-control request	63	-6
*account-control requir	5	40
*account-control resolv	-9	13
*account-control resourc	-2	29
*account-control respons	-34	119
*account-control rest	40	-20
*account-control result	29	-13
*account-control retain	-6	16
*account-control retent	-10	13
*account-control review	-23	51
*account-control right	32	5
*account-control role	6	11
*account-control roll	-14	63
*account-control root	-2	29
*account-control rotat	-23	68
*account-control router	11	-5
*account-control rpo	-2	8
*account-control rto	-3	11
*account-control rule	-12	57
*account-control run	67	-30
*account-control s3	38	-36
*account-control sai	-9	22
*account-control same	-31	36
*account-control saml	-19	32
*account-control scim	-15	22
*account-control scope	-1	53
*account-control script	-5	9
*account-control secret	-6	15
*account-control secur	-3	18
*account-control see	-16	31
*account-control select	65	-44
*account-control send	-7	12
*account-control serv	15	-1
*account-control server	26	4
*account-control servic	31	3
*account-control session	-8	32
*account-control set	9	26
*account-control setup	28	-31
*account-control seven	19	29
*account-control share	-9	46
*account-control should	-15	42
*account-control show	-27	54
*account-control side	3	25
*account-control sign	24	-1
*account-control sinc	-12	60
*account-control sit	-13	41
*account-control snapshot	14	-12
*account-control sns	11	-4
*account-control so	-7	32
*account-control soc	61	-38
*account-control softwar	52	-11
*account-control some	57	-12
*account-control somebodi	-60	-119
*account-control someon	-10	26
*account-control someth	53	35
*account-control sourc	-10	22
*account-control sse	20	-18
*account-control ssh	-5	10
*account-control stack	30	-14
*account-control staff	-8	55
*account-control stai	21	4
*account-control stand	79	-58
*account-control start	-10	22
*account-control state	-5	14
*account-control still	-15	33
*account-control stop	-23	33
*account-control store	47	-25
*account-control string	0	9
*account-control structur	55	-42
*account-control subscrib	8	-6
*account-control such	-4	24
*account-control suppli	12	29
*account-control suppos	4	20
*account-control switch	9	-2
*account-control sync	-16	21
*account-control system	29	-20
*account-control tabl	33	-25
*account-control tag	-9	18
*account-control take	-23	32
*account-control target	-4	40
*account-control task	-29	47
*account-control team	-49	130
*account-control templat	0	37
*account-control temporari	-19	37
*account-control termin	1	34
*account-control terraform	-30	37
*account-control test	25	-13
*account-control text	-8	22
*account-control than	-5	90
*account-control that	12	16
*account-control the	17	14
*account-control thei	-3	19
*account-control their	-15	31
*account-control them	-1	28
*account-control then	-25	45
*account-control there	-12	40
*account-control thi	-1	23
*account-control thing	35	-19
*account-control third	37	0
*account-control those	-19	48
*account-control through	-11	29
*account-control tls	49	-27
*account-control to	1	21
*account-control togeth	-2	11
*account-control token	-14	50
*account-control told	-16	34
*account-control too	-57	103
*account-control tool	-21	57
*account-control topic	75	-71
*account-control touch	-47	52
*account-control traffic	11	-5
*account-control trail	6	29
*account-control trust	-5	37
*account-control turn	-21	59
*account-control two	48	-32
*account-control type	19	11
*account-control under	-13	21
*account-control undo	-17	18
*account-control unit	-13	15
*account-control unless	38	-19
*account-control until	-22	56
*account-control unus	1	22
*account-control up	22	6
*account-control updat	-24	40
*account-control upgrad	52	-11
*account-control us	-27	-72
*account-control use	-28	47
*account-control user	24	1
*account-control usual	-3	17
*account-control valid	-56	24
*account-control valu	15	-9
*account-control version	-8	26
*account-control vpc	-14	28
*account-control want	-16	24
*account-control was	1	26
*account-control watch	-42	54
*account-control way	-11	18
*account-control we	-23	31
*account-control werent	-12	47
*account-control what	10	15
*account-control when	-9	31
*account-control where	-24	44
*account-control whether	25	13
*account-control which	-5	20
*account-control while	20	-18
*account-control who	8	0
*account-control whom	14	12
*account-control whose	1	8
*account-control windows	-21	39
*account-control with	-3	21
*account-control within	58	-51
*account-control without	21	-13
*account-control work	-27	36
*account-control workload	11	9
*account-control worn	8	-5
*account-control would	-13	25
*account-control write	4	27
*account-control written	24	-28
*account-control year	11	16
*account-control zone	-37	46
*container	16	21
*container %	59	-3
*container 0	-2	42
*container 1	33	-21
*container 100	-13	15
*container 12	39	-5
*container 14	2	12
*container 21	21	2
*container 28	1	72
*container 30	-12	15
*container 31	50	-62
*container 7	36	-4
*container 90	8	-7
*container a	-11	-15
*container about	42	-20
*container access	-19	44
*container account	-6	38
*container act	-11	35
*container add	-22	51
*container addon	-36	30
*container address	-7	10
*container admin	-16	19
*container after	-35	83
*container afterward	-53	107
*container again	19	10
*container agent	2	72
*container alarm	-11	39
*container aliv	120	28
*container all	19	10
*container alon	-21	27
*container also	17	13
*container alwai	81	-61
*container ami	18	-9
*container an	-15	33
*container and	19	6
*container announc	36	-24
*container answer	5	52
*container any	-14	24
*container anyon	-25	12
*container apart	19	4
*container api	11	8
*container applic	-22	48
*container are	1	40
*container argument	-6	35
*container artifact	10	-6
*container ask	-34	-42
*container at	-23	-32
*container audit	-17	13
*container auto	84	17
*container autosc	-13	43
*container autoscal	-22	52
*container avail	44	8
*container awai	-7	15
*container aws	-56	2
*container az	-25	19
*container back	40	15
*container backup	161	20
*container balanc	28	-9
*container base	34	14
*container batch	-7	15
*container be	-24	37
*container bear	-9	13
*container becom	-10	11
*container befor	-2	19
*container behind	-31	27
*container below	-107	-57
*container beneath	-17	113
*container between	-22	45
*container bind	-18	39
*container block	12	11
*container bootstrap	-6	35
*container bottlerocket	-10	-63
*container box	31	-26
*container breaker	5	62
*container bring	7	-35
*container bucket	-14	25
*container budget	-7	39
*container bui	31	-5
*container build	65	-29
*container built	8	-1
*container bump	-26	23
*container but	53	-37
*container by	-15	-10
*container call	-13	31
*container can	6	14
*container capabl	-14	31
*container capac	-22	44
*container care	15	112
*container carri	31	-17
*container case	-11	21
*container center	34	-18
*container certif	-43	72
*container chang	15	24
*container check	-10	24
*container choic	48	-15
*container choos	1	9
*container cidr	2	48
*container circuit	5	62
*container class	-3	13
*container cleanli	-9	16
*container click	-35	36
*container client	-10	24
*container close	129	-26
*container cloudtrail	18	-8
*container cloudwatch	15	-4
*container cluster	-67	-62
*container cni	66	-4
*container code	-38	61
*container come	1	45
*container comput	21	-20
*container configur	-33	62
*container connect	-10	14
*container consol	37	-9
*container consolid	34	-12
*container constraint	47	-18
*container contain	-14	17
*container containerd	-26	78
*container control	-4	-35
*container coredn	-41	27
*container correct	-65	-6
*container count	-14	18
*container cover	-21	30
*container creat	30	36
*container credenti	60	-32
*container current	-18	28
*container custom	80	-48
*container cve	-24	-53
*container daemonset	-18	56
*container dai	21	0
*container data	3	23
*container databas	42	-1
*container date	68	-41
*container day	12	-2
*container decid	2	12
*container default	31	8
*container defin	17	2
*container definit	-11	67
*container delet	3	17
*container deploi	0	59
*container deploy	-10	10
*container disabl	-8	10
*container disk	-15	29
*container disrupt	36	-2
*container do	55	5
*container docker	-57	60
*container doe	15	16
*container dont	-81	-16
*container drain	41	-18
*container driver	15	-9
*container drop	23	-31
*container each	32	11
*container ebs	-9	25
*container ec2	1	28
*container ecs	103	16
*container efs	-7	24
*container eks	-11	114
*container elsewher	-24	49
*container enabl	-52	17
*container encrypt	-15	34
*container end	48	-2
*container endpoint	-13	45
*container enforc	17	7
*container enough	-37	64
*container entri	-13	40
*container env	-9	25
*container envelop	30	-21
*container environ	2	13
*container ephemer	-23	44
*container etcd	111	-7
*container ever	-49	3
*container everi	7	24
*container everyth	-12	15
*container evict	12	10
*container exampl	-17	33
*container except	18	1
*container execut	-8	19
*container extend	11	3
*container fail	34	-13
*container fargat	20	-6
*container file	-25	42
*container first	18	11
*container fit	32	-21
*container fix	-5	35
*container for	35	29
*container forc	0	59
*container free	-17	37
*container from	-16	22
*container fulli	-19	40
*container get	85	-63
*container gib	-17	28
*container give	24	-2
*container go	-36	-18
*container greatest	-17	20
*container group	-10	30
*container grow	10	-9
*container guardduti	-11	12
*container guest	-79	131
*container hand	0	11
*container harden	-59	124
*container hardwar	15	-9
*container hat	-82	-111
*container have	84	-8
*container health	4	31
*container helm	-7	31
*container here	-16	55
*container higher	33	-2
*container histori	8	-7
*container hold	15	14
*container hop	41	-19
*container host	-132	-149
*container hostnetwork	52	0
*container how	-7	13
*container hypervisor	-13	62
*container i	-80	-30
*container iam	61	-40
*container if	-35	43
*container imag	11	54
*container imdsv2	48	-23
*container includ	-2	40
*container infrastructur	37	2
*container ingress	-20	50
*container instal	29	8
*container instanc	14	19
*container interrupt	6	10
*container into	58	-21
*container intrud	13	4
*container is	23	56
*container isnt	13	-93
*container isol	67	-22
*container it	21	1
*container its	20	9
*container itself	-28	38
*container job	27	49
*container just	44	-65
*container karpent	48	21
*container keep	38	-5
*container kei	-13	23
*container kernel	-30	-8
*container key	32	-17
*container kick	-50	1
*container kms	-17	26
*container kube	27	-27
*container kubelet	44	22
*container kubernetes	49	-15
*container label	2	10
*container latest	10	34
*container launch	-53	-39
*container least	-17	20
*container leav	-13	18
*container less	11	9
*container let	-13	36
*container librari	-14	33
*container life	37	13
*container like	-30	12
*container limit	-7	30
*container live	-4	20
*container load	26	41
*container local	-24	31
*container log	-12	29
*container look	23	-9
*container lost	10	2
*container machin	-67	-36
*container maintain	76	-9
*container make	-9	41
*container manag	21	34
*container manifest	-17	35
*container map	-11	77
*container may	-9	18
*container mean	-103	-10
*container memori	11	5
*container metadata	8	13
*container metric	16	0
*container minor	1	-44
*container minut	24	-5
*container mode	3	16
*container monitor	9	-3
*container month	56	-9
*container more	-24	78
*container mount	0	21
*container move	-3	26
*container must	10	66
*container name	-9	14
*container namespac	-13	60
*container narrow	40	11
*container need	29	9
*container network	17	13
*container never	-38	94
*container new	13	0
*container newer	-19	39
*container no	19	12
*container nobodi	20	-34
*container node	-39	-4
*container none	-28	31
*container nor	67	-29
*container not	-12	19
*container noth	3	42
*container notic	48	-11
*container now	64	-15
*container number	33	-26
*container object	46	1
*container observ	-18	51
*container of	10	-6
*container off	-34	45
*container offer	41	-21
*container ok	97	60
*container old	19	1
*container on	51	34
*container onc	13	5
*container one	13	7
*container onli	2	21
*container ons	-17	25
*container oper	13	-61
*container optim	-11	44
*container or	-31	-10
*container orchestr	30	-25
*container os	-37	-68
*container other	6	20
*container otherw	32	-27
*container our	-25	-16
*container ourselv	22	76
*container out	-34	17
*container outdat	-26	53
*container outsid	-22	34
*container over	-18	28
*container own	28	11
*container patch	-21	-27
*container peer	39	-37
*container pend	-37	-63
*container permiss	-15	40
*container persist	-8	28
*container physic	16	1
*container pick	53	-47
*container place	10	35
*container plain	-26	38
*container plane	-11	-39
*container platform	54	-4
*container pod	5	24
*container poddisruptionbudget	3	19
*container polici	-4	32
*container pool	-10	52
*container possibl	15	31
*container price	33	-2
*container prioriti	60	-32
*container privat	-16	51
*container privileg	-21	48
*container probe	-9	27
*container profil	-16	35
*container protect	-5	14
*container provid	46	-7
*container proxi	-30	7
*container public	-19	34
*container publish	23	24
*container put	-34	44
*container question	9	-53
*container queue	53	-33
*container quota	-7	17
*container rang	-2	11
*container rbac	-3	71
*container reach	12	21
*container read	-8	10
*container readonlyrootfilesystem	-1	15
*container rebuild	15	10
*container record	18	-8
*container recycl	31	2
*container red	-82	-111
*container redeploi	-14	41
*container region	40	-39
*container regist	-5	52
*container releas	-43	-87
*container repair	24	0
*container replac	33	-3
*container replica	30	6
*container report	13	-7
*container request	26	2
*container respect	8	33
*container respons	104	53
*container rest	-20	37
*container restart	83	-21
*container restor	33	21
*container restrict	-14	64
*container result	-10	28
*container right	23	2
*container role	-8	23
*container roll	-37	12
*container rollback	56	-46
*container room	17	-9
*container root	-4	17
*container router	11	2
*container run	22	23
*container runtim	64	-17
*container s3	-14	31
*container sai	-11	3
*container same	50	-79
*container say	36	-20
*container scale	-42	-12
*container scan	-17	40
*container schedul	73	-16
*container secret	26	-23
*container secur	-8	14
*container self	-13	46
*container send	9	0
*container separ	99	-17
*container server	20	-10
*container servic	19	-5
*container session	43	-25
*container set	2	22
*container share	39	-3
*container shell	48	-33
*container ship	39	-11
*container should	44	-7
*container shouldnt	31	-24
*container show	-37	51
*container shrink	29	-19
*container shuffl	-24	32
*container sidecar	-10	19
*container sinc	-26	-39
*container size	35	-3
*container snapshot	39	-32
*container so	-2	23
*container softwar	-17	40
*container some	-25	65
*container spot	29	-17
*container spread	-25	41
*container ssh	17	14
*container stai	-34	38
*container standalon	-23	42
*container standard	-15	40
*container start	32	13
*container state	-1	18
*container still	81	-7
*container stop	51	-39
*container storag	7	18
*container store	-23	46
*container strategi	-9	21
*container submit	-7	29
*container subnet	-15	28
*container such	-15	22
*container suppli	14	-7
*container support	4	22
*container swap	2	21
*container switch	-16	20
*container system	90	39
*container tag	-23	36
*container taint	39	-14
*container take	20	77
*container task	24	22
*container team	-22	-93
*container tell	14	29
*container templat	-7	33
*container tenant	-24	41
*container test	49	-37
*container that	10	39
*container the	9	9
*container thei	4	15
*container their	-12	81
*container them	20	71
*container themselv	-33	29
*container then	36	-6
*container there	26	14
*container thi	78	-22
*container those	-24	38
*container three	29	-24
*container through	88	-50
*container time	-31	35
*container tls	-34	61
*container to	10	24
*container too	19	61
*container touch	35	-28
*container trust	-25	32
*container turn	-20	39
*container two	34	-26
*container type	11	-4
*container under	77	-2
*container unhealthi	34	-30
*container unless	-10	21
*container unmanag	-14	45
*container until	-8	20
*container up	43	4
*container updat	-20	28
*container upgrad	-4	10
*container us	-61	-26
*container use	-21	37
*container user	4	32
*container vcpu	-21	29
*container version	-5	17
*container virtual	42	-10
*container volum	-23	36
*container vpc	30	-1
*container vulner	-23	40
*container wait	17	2
*container watch	10	11
*container we	37	87
*container week	59	-62
*container weekli	32	-14
*container well	-5	32
*container what	-14	25
*container whatev	-18	48
*container when	40	0
*container where	-14	25
*container whether	-17	36
*container which	-60	59
*container who	-63	-52
*container wholli	-11	38
*container whom	-134	-91
*container whose	-93	15
*container window	-10	21
*container windows	-7	82
*container with	-7	-11
*container within	0	20
*container without	16	-4
*container work	75	-75
*container worker	-102	-45
*container workload	-7	16
*container write	-12	36
*container wrong	-7	29
*container yourself	-22	53
*container zone	1	15
*customer-operated	-6	56
*customer-operated %	3	35
*customer-operated a	-3	54
*customer-operated absorb	13	-8
*customer-operated alarm	2	12
*customer-operated all	-21	58
*customer-operated an	1	27
*customer-operated and	2	16
*customer-operated api	-8	50
*customer-operated are	-8	35
*customer-operated artifact	13	-11
*customer-operated audit	10	-7
*customer-operated avail	-25	43
*customer-operated back	-23	41
*customer-operated between	-8	13
*customer-operated bui	8	-5
*customer-operated build	8	-2
*customer-operated call	15	-7
*customer-operated carri	13	-8
*customer-operated center	37	-22
*customer-operated certif	-7	34
*customer-operated cloudtrail	19	-12
*customer-operated cluster	-11	42
*customer-operated cni	-10	28
*customer-operated common	13	-8
*customer-operated configur	-5	16
*customer-operated contain	-3	32
*customer-operated control	-25	60
*customer-operated creat	-24	50
*customer-operated current	8	-5
*customer-operated data	32	-18
*customer-operated destroi	8	-5
*customer-operated disk	8	-5
*customer-operated driver	-6	36
*customer-operated edg	13	-8
*customer-operated encrypt	-1	23
*customer-operated etcd	-24	48
*customer-operated everi	-6	13
*customer-operated fiber	13	-8
*customer-operated file	-3	13
*customer-operated firmwar	8	-5
*customer-operated flood	13	-8
*customer-operated for	10	0
*customer-operated group	-1	12
*customer-operated hand	13	-11
*customer-operated hardwar	15	-11
*customer-operated has	13	-11
*customer-operated head	-9	31
*customer-operated hold	38	-21
*customer-operated hypervisor	51	-39
*customer-operated in	-2	25
*customer-operated instanc	12	19
*customer-operated is	-13	58
*customer-operated it	-2	44
*customer-operated its	10	0
*customer-operated job	-1	48
*customer-operated keep	2	8
*customer-operated leav	8	-5
*customer-operated locat	13	-8
*customer-operated log	10	3
*customer-operated metric	9	-1
*customer-operated monitor	8	-5
*customer-operated network	9	-3
*customer-operated node	-8	79
*customer-operated of	2	60
*customer-operated on	-4	20
*customer-operated onli	-13	48
*customer-operated oper	6	107
*customer-operated or	-3	53
*customer-operated out	8	-5
*customer-operated over	-21	46
*customer-operated own	-25	61
*customer-operated patch	0	61
*customer-operated plane	-35	82
*customer-operated pod	-3	22
*customer-operated protect	10	-5
*customer-operated rack	8	-5
*customer-operated rbac	-4	32
*customer-operated record	19	-12
*customer-operated renew	2	59
*customer-operated report	13	-11
*customer-operated restor	-27	48
*customer-operated router	13	-8
*customer-operated run	-21	68
*customer-operated scale	-32	70
*customer-operated schedul	-34	73
*customer-operated secret	-13	31
*customer-operated secur	8	28
*customer-operated server	-15	41
*customer-operated set	-8	38
*customer-operated sever	-24	31
*customer-operated slurm	1	14
*customer-operated store	-1	19
*customer-operated subnet	-1	12
*customer-operated switch	13	-8
*customer-operated system	6	91
*customer-operated that	7	10
*customer-operated the	-4	43
*customer-operated them	1	61
*customer-operated tls	-6	11
*customer-operated to	-2	11
*customer-operated traffic	13	-8
*customer-operated under	43	-31
*customer-operated up	-23	41
*customer-operated updat	-1	40
*customer-operated upgrad	-1	45
*customer-operated user	-8	14
*customer-operated version	2	22
*customer-operated vpc	-1	12
*customer-operated what	-1	23
*customer-operated who	-3	125
*customer-operated with	-2	24
*customer-operated worn	8	-5
*customer-operated zone	-24	31
*infrastructure	7	48
*infrastructure %	19	51
*infrastructure 0	46	-13
*infrastructure 1	-9	77
*infrastructure 11	-27	52
*infrastructure 14	-11	10
*infrastructure 15	23	-10
*infrastructure 2	-15	34
*infrastructure 2016	-16	40
*infrastructure 2022	-13	32
*infrastructure 2023	2	54
*infrastructure 2027	105	-60
*infrastructure 22	-5	11
*infrastructure 36	91	-33
*infrastructure 365	11	-8
*infrastructure 5	101	2
*infrastructure 6	98	13
*infrastructure 7	129	-33
*infrastructure a	18	24
*infrastructure about	-39	4
*infrastructure abus	-2	53
*infrastructure access	8	-6
*infrastructure account	56	-16
*infrastructure acl	0	14
*infrastructure act	25	-75
*infrastructure action	-9	18
*infrastructure activ	-17	33
*infrastructure add	24	-7
*infrastructure address	9	-1
*infrastructure administr	-14	32
*infrastructure after	32	13
*infrastructure afterward	-3	19
*infrastructure again	-7	8
*infrastructure against	-10	32
*infrastructure agent	-3	39
*infrastructure alarm	-9	23
*infrastructure all	-13	56
*infrastructure allow	32	-28
*infrastructure along	-18	22
*infrastructure also	-11	134
*infrastructure alwai	8	22
*infrastructure amazon	-27	-33
*infrastructure ami	18	-1
*infrastructure an	-8	46
*infrastructure and	7	13
*infrastructure announc	32	-30
*infrastructure anoth	46	-3
*infrastructure answer	-2	43
*infrastructure antiviru	-29	37
*infrastructure any	14	20
*infrastructure anyon	-30	45
*infrastructure anyth	-18	28
*infrastructure apart	-38	49
*infrastructure api	53	-29
*infrastructure app	-13	36
*infrastructure appli	-12	57
*infrastructure applianc	-10	24
*infrastructure applic	23	-3
*infrastructure archiv	-34	51
*infrastructure are	8	14
*infrastructure as	-6	50
*infrastructure ask	16	1
*infrastructure at	25	1
*infrastructure attach	-8	9
*infrastructure auto	-34	36
*infrastructure autom	-9	25
*infrastructure automat	-1	44
*infrastructure avail	-5	17
*infrastructure awai	-12	16
*infrastructure aws	-62	-11
*infrastructure az	-35	69
*infrastructure back	-6	61
*infrastructure backup	-11	61
*infrastructure balanc	20	1
*infrastructure bank	28	-28
*infrastructure bare	37	6
*infrastructure base	-6	16
*infrastructure bastion	-19	28
*infrastructure be	11	15
*infrastructure becaus	-1	10
*infrastructure befor	11	1
*infrastructure behind	82	-68
*infrastructure belong	-5	11
*infrastructure below	82	-7
*infrastructure beneath	-57	58
*infrastructure between	4	29
*infrastructure beyond	-1	11
*infrastructure block	31	-13
*infrastructure blueprint	30	21
*infrastructure bootstrap	-7	25
*infrastructure box	12	-4
*infrastructure bring	-8	32
*infrastructure broadcom	-1	38
*infrastructure broken	61	-15
*infrastructure build	47	-31
*infrastructure built	-18	34
*infrastructure by	16	11
*infrastructure call	24	-8
*infrastructure came	-10	14
*infrastructure can	48	-34
*infrastructure cannot	50	-9
*infrastructure cant	30	-28
*infrastructure capac	12	8
*infrastructure care	90	-40
*infrastructure carri	62	-55
*infrastructure case	-28	31
*infrastructure cdk	-1	9
*infrastructure center	21	-9
*infrastructure certif	-16	39
*infrastructure chang	25	15
*infrastructure check	30	-9
*infrastructure choos	-7	18
*infrastructure classifi	-6	18
*infrastructure cli	-26	37
*infrastructure clock	57	7
*infrastructure close	3	19
*infrastructure cloudtrail	24	-4
*infrastructure cloudwatch	24	5
*infrastructure cluster	-2	32
*infrastructure code	-13	59
*infrastructure collect	14	9
*infrastructure come	-27	54
*infrastructure compani	-33	49
*infrastructure complianc	-81	-70
*infrastructure compon	-7	12
*infrastructure config	8	52
*infrastructure configur	-31	55
*infrastructure consol	-5	13
*infrastructure contain	-19	44
*infrastructure control	16	12
*infrastructure copi	-39	57
*infrastructure core	23	-8
*infrastructure count	36	14
*infrastructure creat	33	-1
*infrastructure credenti	-8	22
*infrastructure cuda	-33	36
*infrastructure current	-32	54
*infrastructure custom	12	5
*infrastructure cve	-24	32
*infrastructure dai	8	-5
*infrastructure daili	-8	20
*infrastructure dashboard	-37	-63
*infrastructure data	0	10
*infrastructure databas	-14	84
*infrastructure date	-20	33
*infrastructure day	27	9
*infrastructure dead	48	-39
*infrastructure decid	-1	26
*infrastructure default	-1	26
*infrastructure delet	-25	35
*infrastructure deploi	-7	52
*infrastructure desir	27	-8
*infrastructure detect	-57	78
*infrastructure differ	62	-3
*infrastructure disk	9	12
*infrastructure do	2	25
*infrastructure doe	-22	64
*infrastructure domain	-16	35
*infrastructure done	-62	37
*infrastructure driver	-18	27
*infrastructure drop	35	2
*infrastructure each	16	-14
*infrastructure earlier	-6	11
*infrastructure ebs	-2	15
*infrastructure ec2	50	-42
*infrastructure els	28	-27
*infrastructure elsewher	-19	31
*infrastructure em	49	10
*infrastructure encrypt	-12	33
*infrastructure end	3	11
*infrastructure endpoint	28	-8
*infrastructure engin	-2	58
*infrastructure ensur	32	-17
*infrastructure environ	-13	18
*infrastructure esx	-27	49
*infrastructure esxi	11	81
*infrastructure event	40	-20
*infrastructure everi	-10	39
*infrastructure everyth	33	-16
*infrastructure exampl	-20	25
*infrastructure except	-8	18
*infrastructure exist	36	-4
*infrastructure fail	2	29
*infrastructure failov	-5	103
*infrastructure fall	37	1
*infrastructure fault	-36	56
*infrastructure file	29	-28
*infrastructure find	14	-1
*infrastructure firewal	-5	37
*infrastructure firmwar	69	-61
*infrastructure first	-6	54
*infrastructure fix	1	14
*infrastructure fleet	-24	26
*infrastructure follow	-36	70
*infrastructure for	9	15
*infrastructure forward	-10	52
*infrastructure framework	-22	28
*infrastructure from	3	36
*infrastructure full	36	-5
*infrastructure get	-34	50
*infrastructure give	32	-15
*infrastructure go	-11	26
*infrastructure golden	-28	66
*infrastructure got	-9	85
*infrastructure gpu	22	-9
*infrastructure group	-9	56
*infrastructure guard	21	-20
*infrastructure guest	15	11
*infrastructure harden	42	24
*infrastructure hardwar	26	-10
*infrastructure has	17	-7
*infrastructure have	9	24
*infrastructure hdf	25	19
*infrastructure health	-32	-39
*infrastructure hibern	-3	14
*infrastructure high	-14	42
*infrastructure hive	16	-2
*infrastructure hold	20	0
*infrastructure hook	-15	30
*infrastructure host	5	17
*infrastructure http	-7	10
*infrastructure hypervisor	76	-35
*infrastructure i	-17	34
*infrastructure iam	-5	16
*infrastructure if	52	-28
*infrastructure imag	4	22
*infrastructure imdsv2	2	25
*infrastructure in	13	8
*infrastructure incid	5	89
*infrastructure includ	25	-19
*infrastructure insid	-15	82
*infrastructure instal	5	49
*infrastructure instanc	2	26
*infrastructure instead	-7	21
*infrastructure internet	0	14
*infrastructure into	32	-23
*infrastructure intrus	-57	78
*infrastructure ip	43	-11
*infrastructure iptabl	-22	30
*infrastructure is	-1	27
*infrastructure isnt	-43	27
*infrastructure isol	45	11
*infrastructure it	-8	33
*infrastructure its	31	-12
*infrastructure itself	36	-9
*infrastructure jar	-5	33
*infrastructure job	-1	19
*infrastructure keep	7	20
*infrastructure kei	-15	32
*infrastructure kerbero	-16	33
*infrastructure kernel	-20	53
*infrastructure key	-19	36
*infrastructure know	-3	13
*infrastructure larg	30	-26
*infrastructure last	-19	27
*infrastructure latest	36	-27
*infrastructure launch	24	10
*infrastructure layer	35	-33
*infrastructure least	-10	14
*infrastructure left	4	24
*infrastructure let	16	7
*infrastructure librari	-7	34
*infrastructure licens	39	23
*infrastructure lifecycl	-13	16
*infrastructure lifetim	-2	11
*infrastructure lightsail	-15	31
*infrastructure link	-43	49
*infrastructure linux	-32	7
*infrastructure list	-23	42
*infrastructure live	31	-21
*infrastructure load	30	-11
*infrastructure local	-16	44
*infrastructure log	-5	21
*infrastructure login	-2	20
*infrastructure long	-10	11
*infrastructure lose	-20	62
*infrastructure lost	75	-50
*infrastructure made	-29	48
*infrastructure mail	-10	48
*infrastructure maintain	117	-66
*infrastructure mainten	60	-48
*infrastructure make	1	26
*infrastructure manag	21	9
*infrastructure max	3	50
*infrastructure maximum	-10	22
*infrastructure may	-21	37
*infrastructure me	1	56
*infrastructure memori	72	-15
*infrastructure metadata	-2	43
*infrastructure metal	37	6
*infrastructure metric	4	10
*infrastructure migrat	35	-31
*infrastructure min	-1	9
*infrastructure minimum	-13	24
*infrastructure minut	-17	34
*infrastructure mode	28	-15
*infrastructure model	-23	35
*infrastructure month	-11	15
*infrastructure more	-9	16
*infrastructure move	16	-7
*infrastructure multi	-35	69
*infrastructure must	8	30
*infrastructure my	37	13
*infrastructure myself	-26	42
*infrastructure name	-80	-60
*infrastructure need	-23	69
*infrastructure neighbor	28	-28
*infrastructure neither	2	36
*infrastructure network	26	-12
*infrastructure never	9	21
*infrastructure new	-10	33
*infrastructure newer	-22	31
*infrastructure nginx	-10	25
*infrastructure nitro	-28	32
*infrastructure no	-63	-19
*infrastructure nobodi	23	-21
*infrastructure node	-3	46
*infrastructure none	48	3
*infrastructure nor	-4	37
*infrastructure not	5	35
*infrastructure notebook	-13	23
*infrastructure noth	-25	64
*infrastructure notic	-42	18
*infrastructure now	29	-19
*infrastructure nsx	-8	34
*infrastructure number	-12	19
*infrastructure nvidia	-13	22
*infrastructure nvme	24	-7
*infrastructure of	7	15
*infrastructure off	-22	36
*infrastructure old	-15	53
*infrastructure on	-4	68
*infrastructure onc	26	15
*infrastructure one	-11	24
*infrastructure onli	0	33
*infrastructure onto	-8	4
*infrastructure open	-3	22
*infrastructure oper	28	64
*infrastructure option	-12	14
*infrastructure or	-19	31
*infrastructure os	-31	99
*infrastructure other	4	25
*infrastructure otherw	-9	22
*infrastructure our	67	-57
*infrastructure ourselv	-8	46
*infrastructure out	30	18
*infrastructure outbound	-7	21
*infrastructure over	8	16
*infrastructure own	2	43
*infrastructure packag	53	-26
*infrastructure packet	-8	28
*infrastructure page	-21	43
*infrastructure pair	-8	22
*infrastructure parti	-14	30
*infrastructure partner	-7	15
*infrastructure pass	-12	14
*infrastructure password	-2	10
*infrastructure patch	-23	78
*infrastructure pay	29	-27
*infrastructure peer	10	5
*infrastructure peopl	0	26
*infrastructure php	-2	24
*infrastructure physic	111	-97
*infrastructure pick	-47	104
*infrastructure place	-9	31
*infrastructure placement	40	59
*infrastructure plan	-14	39
*infrastructure plane	46	2
*infrastructure plugin	-8	62
*infrastructure polici	4	59
*infrastructure port	-2	19
*infrastructure power	45	-32
*infrastructure prevent	28	-28
*infrastructure privat	-8	25
*infrastructure profil	-4	8
*infrastructure provid	30	-11
*infrastructure public	-7	16
*infrastructure publish	33	-22
*infrastructure put	-37	42
*infrastructure python	-10	12
*infrastructure queue	-3	36
*infrastructure quick	-20	29
*infrastructure rack	30	-17
*infrastructure ranger	4	25
*infrastructure rdp	1	13
*infrastructure reach	49	-8
*infrastructure read	3	23
*infrastructure reboot	7	10
*infrastructure record	24	-4
*infrastructure recov	-7	49
*infrastructure recoveri	11	30
*infrastructure region	-3	11
*infrastructure relaunch	-4	51
*infrastructure releas	4	24
*infrastructure remov	-18	49
*infrastructure renew	-8	16
*infrastructure repair	100	-64
*infrastructure replac	12	12
*infrastructure replica	-22	54
*infrastructure requir	-2	60
*infrastructure reset	41	-28
*infrastructure resiz	-9	45
*infrastructure resourc	28	-5
*infrastructure respons	-17	24
*infrastructure rest	74	-68
*infrastructure restart	-10	63
*infrastructure restor	-6	10
*infrastructure retir	-32	-25
*infrastructure reus	10	0
*infrastructure right	-8	21
*infrastructure role	-6	21
*infrastructure rotat	-25	64
*infrastructure rout	-6	23
*infrastructure router	46	-29
*infrastructure rule	3	29
*infrastructure run	17	16
*infrastructure runtim	1	12
*infrastructure s3	-25	48
*infrastructure safe	-12	18
*infrastructure sai	-7	12
*infrastructure sam	-1	9
*infrastructure same	39	-32
*infrastructure save	23	-8
*infrastructure say	-29	40
*infrastructure scale	-24	38
*infrastructure scan	-12	33
*infrastructure schedul	28	-25
*infrastructure script	-12	40
*infrastructure scrub	38	-35
*infrastructure sddc	-44	46
*infrastructure second	-19	43
*infrastructure secret	-21	53
*infrastructure secur	33	21
*infrastructure see	-6	44
*infrastructure send	-50	-24
*infrastructure server	29	25
*infrastructure servic	16	12
*infrastructure set	-5	18
*infrastructure seven	-27	36
*infrastructure sever	-19	39
*infrastructure share	-49	66
*infrastructure sinc	18	-6
*infrastructure singl	-22	55
*infrastructure site	-2	26
*infrastructure size	-18	57
*infrastructure small	-8	33
*infrastructure snapshot	-19	38
*infrastructure so	-10	17
*infrastructure socket	-15	18
*infrastructure softwar	-20	56
*infrastructure some	22	23
*infrastructure somebodi	-1	9
*infrastructure someon	-12	31
*infrastructure someth	-79	-85
*infrastructure spare	-19	33
*infrastructure spark	-9	22
*infrastructure specifi	-15	23
*infrastructure spot	-21	45
*infrastructure spread	1	74
*infrastructure ssh	-5	29
*infrastructure sshd	-8	48
*infrastructure ssl	-8	36
*infrastructure stai	-14	37
*infrastructure stand	-12	18
*infrastructure start	15	1
*infrastructure state	14	1
*infrastructure statu	51	-37
*infrastructure step	-10	16
*infrastructure still	-27	57
*infrastructure stop	-2	64
*infrastructure storag	41	-28
*infrastructure store	-2	34
*infrastructure subnet	-8	23
*infrastructure such	-13	26
*infrastructure suppli	37	-4
*infrastructure support	13	4
*infrastructure swap	30	-26
*infrastructure switch	7	14
*infrastructure system	16	56
*infrastructure take	64	-35
*infrastructure taken	-20	23
*infrastructure task	-14	41
*infrastructure team	-2	29
*infrastructure tenant	47	60
*infrastructure term	-13	19
*infrastructure termin	-20	33
*infrastructure test	5	17
*infrastructure than	4	17
*infrastructure that	34	1
*infrastructure the	12	13
*infrastructure thei	-13	23
*infrastructure their	-16	-33
*infrastructure them	19	18
*infrastructure themselv	73	-64
*infrastructure then	-34	46
*infrastructure there	7	30
*infrastructure thing	13	12
*infrastructure those	68	-13
*infrastructure three	27	-12
*infrastructure through	-6	28
*infrastructure ticket	-29	30
*infrastructure time	12	44
*infrastructure tls	-29	69
*infrastructure to	9	18
*infrastructure too	-6	29
*infrastructure tool	42	-20
*infrastructure top	87	-84
*infrastructure traffic	-19	30
*infrastructure transit	-63	47
*infrastructure true	37	1
*infrastructure trust	-1	33
*infrastructure turn	-1	11
*infrastructure two	-31	56
*infrastructure type	-21	45
*infrastructure ubuntu	-9	25
*infrastructure under	66	-39
*infrastructure unexpectedli	29	-14
*infrastructure unhealthi	56	-56
*infrastructure until	54	-24
*infrastructure up	-13	58
*infrastructure updat	23	30
*infrastructure upgrad	-4	77
*infrastructure us	79	-7
*infrastructure use	-8	27
*infrastructure user	-5	23
*infrastructure util	-4	37
*infrastructure vcenter	-2	59
*infrastructure vendor	-4	17
*infrastructure version	44	-37
*infrastructure virtual	0	14
*infrastructure vlan	-1	9
*infrastructure volum	31	-3
*infrastructure vpc	-22	24
*infrastructure vsan	8	10
*infrastructure vsphere	-2	86
*infrastructure vulner	-4	10
*infrastructure want	-17	43
*infrastructure was	14	5
*infrastructure watch	8	17
*infrastructure way	-13	26
*infrastructure we	-11	77
*infrastructure web	-25	41
*infrastructure well	13	104
*infrastructure what	3	39
*infrastructure whatev	-22	28
*infrastructure when	22	-11
*infrastructure where	34	-12
*infrastructure while	-13	18
*infrastructure who	15	44
*infrastructure whom	37	66
*infrastructure whose	29	44
*infrastructure will	-19	29
*infrastructure window	1	55
*infrastructure windows	-16	53
*infrastructure with	1	25
*infrastructure without	-37	61
*infrastructure work	-33	-3
*infrastructure worker	-2	89
*infrastructure workload	-63	-108
*infrastructure world	-1	12
*infrastructure wp	-2	24
*infrastructure write	-21	47
*infrastructure x	-14	97
*infrastructure yarn	25	40
*infrastructure year	-16	18
*infrastructure yourself	-42	50
*infrastructure yum	-15	33
*infrastructure zone	-14	33
*multi-tenant-managed	18	32
*multi-tenant-managed %	26	17
*multi-tenant-managed 0	20	11
*multi-tenant-managed 000	9	-8
*multi-tenant-managed 095	-23	25
*multi-tenant-managed 1	53	-5
*multi-tenant-managed 100	-10	45
*multi-tenant-managed 11	24	-19
*multi-tenant-managed 12	-24	27
*multi-tenant-managed 14	23	-8
*multi-tenant-managed 140	36	-21
*multi-tenant-managed 15	41	-39
*multi-tenant-managed 2	27	-1
*multi-tenant-managed 200	41	-1
*multi-tenant-managed 2018	-38	50
*multi-tenant-managed 2021	-12	18
*multi-tenant-managed 2023	32	-106
*multi-tenant-managed 2024	28	-31
*multi-tenant-managed 2025	65	-42
*multi-tenant-managed 2026	14	2
*multi-tenant-managed 2027	-26	40
*multi-tenant-managed 24	20	15
*multi-tenant-managed 25	24	-19
*multi-tenant-managed 250	-11	17
*multi-tenant-managed 256	-9	67
*multi-tenant-managed 3	36	5
*multi-tenant-managed 30	34	-20
*multi-tenant-managed 300	37	21
*multi-tenant-managed 35	0	17
*multi-tenant-managed 365	-33	56
*multi-tenant-managed 3am	4	37
*multi-tenant-managed 4	8	-8
*multi-tenant-managed 429	-7	12
*multi-tenant-managed 443	-6	23
*multi-tenant-managed 5	-11	41
*multi-tenant-managed 5000	-1	14
*multi-tenant-managed 53	14	-1
*multi-tenant-managed 60	20	-7
*multi-tenant-managed 7	10	3
*multi-tenant-managed 72	-3	11
*multi-tenant-managed 9	-9	25
*multi-tenant-managed 90	-5	22
*multi-tenant-managed a	5	16
*multi-tenant-managed about	-69	8
*multi-tenant-managed abov	30	-16
*multi-tenant-managed absorb	13	-8
*multi-tenant-managed abus	59	-48
*multi-tenant-managed acceler	25	0
*multi-tenant-managed accept	27	17
*multi-tenant-managed access	-6	39
*multi-tenant-managed accident	-22	44
*multi-tenant-managed accord	-7	9
*multi-tenant-managed account	-4	25
*multi-tenant-managed acl	8	10
*multi-tenant-managed acm	26	-11
*multi-tenant-managed across	78	-18
*multi-tenant-managed act	-12	55
*multi-tenant-managed action	-2	17
*multi-tenant-managed activ	-20	40
*multi-tenant-managed actual	-19	61
*multi-tenant-managed ad	28	30
*multi-tenant-managed adapt	76	-39
*multi-tenant-managed add	20	7
*multi-tenant-managed address	-13	35
*multi-tenant-managed adjust	34	-9
*multi-tenant-managed admin	-9	54
*multi-tenant-managed administ	-18	26
*multi-tenant-managed administr	-5	17
*multi-tenant-managed administratoraccess	-7	27
*multi-tenant-managed advanc	-11	37
*multi-tenant-managed after	21	5
*multi-tenant-managed afterward	-15	60
*multi-tenant-managed again	-7	25
*multi-tenant-managed against	34	-9
*multi-tenant-managed agent	4	33
*multi-tenant-managed agre	-33	69
*multi-tenant-managed agreement	59	-38
*multi-tenant-managed ai	21	-10
*multi-tenant-managed alarm	-16	38
*multi-tenant-managed alert	-2	34
*multi-tenant-managed alia	-22	39
*multi-tenant-managed alik	-15	20
*multi-tenant-managed aliv	54	-42
*multi-tenant-managed all	22	13
*multi-tenant-managed allow	-12	28
*multi-tenant-managed alon	-4	38
*multi-tenant-managed alreadi	-12	32
*multi-tenant-managed also	1	17
*multi-tenant-managed alto	-20	48
*multi-tenant-managed alwai	51	-5
*multi-tenant-managed am	30	-13
*multi-tenant-managed amazon	51	6
*multi-tenant-managed ami	-16	41
*multi-tenant-managed among	26	20
*multi-tenant-managed an	9	22
*multi-tenant-managed analys	57	-1
*multi-tenant-managed analysi	17	32
*multi-tenant-managed analyst	27	12
*multi-tenant-managed analyz	-5	26
*multi-tenant-managed and	8	5
*multi-tenant-managed annot	-9	26
*multi-tenant-managed announc	19	10
*multi-tenant-managed anoth	18	-4
*multi-tenant-managed answer	30	-9
*multi-tenant-managed anthrop	51	-59
*multi-tenant-managed anti	-11	16
*multi-tenant-managed any	77	-23
*multi-tenant-managed anybodi	22	28
*multi-tenant-managed anycast	106	-44
*multi-tenant-managed anymor	71	-58
*multi-tenant-managed anyon	-14	40
*multi-tenant-managed apart	40	-23
*multi-tenant-managed api	10	9
*multi-tenant-managed app	-15	44
*multi-tenant-managed appli	3	-64
*multi-tenant-managed applianc	-33	75
*multi-tenant-managed applic	6	32
*multi-tenant-managed appoint	-4	23
*multi-tenant-managed approv	-12	34
*multi-tenant-managed april	-30	43
*multi-tenant-managed architect	-21	50
*multi-tenant-managed architectur	-44	60
*multi-tenant-managed archiv	6	38
*multi-tenant-managed are	-5	33
*multi-tenant-managed arent	-25	47
*multi-tenant-managed around	6	9
*multi-tenant-managed arrang	17	-30
*multi-tenant-managed arriv	35	-13
*multi-tenant-managed artifact	20	-6
*multi-tenant-managed as	10	7
*multi-tenant-managed ask	-11	-2
*multi-tenant-managed assess	-32	46
*multi-tenant-managed asset	24	-22
*multi-tenant-managed assign	-17	32
*multi-tenant-managed associ	7	-12
*multi-tenant-managed assum	-17	54
*multi-tenant-managed at	21	2
*multi-tenant-managed attach	-7	23
*multi-tenant-managed attack	-20	43
*multi-tenant-managed attempt	-6	34
*multi-tenant-managed attribut	17	0
*multi-tenant-managed audio	0	14
*multi-tenant-managed audit	19	-5
*multi-tenant-managed auditor	-17	31
*multi-tenant-managed auth	2	24
*multi-tenant-managed authent	-6	25
*multi-tenant-managed author	-3	63
*multi-tenant-managed authorit	32	-8
*multi-tenant-managed auto	-59	82
*multi-tenant-managed autom	38	-14
*multi-tenant-managed automat	-25	-14
*multi-tenant-managed avail	17	5
*multi-tenant-managed avoid	-27	51
*multi-tenant-managed awai	18	-9
*multi-tenant-managed aws	22	16
*multi-tenant-managed az	69	-7
*multi-tenant-managed azs	64	-44
*multi-tenant-managed b	-18	25
*multi-tenant-managed back	-17	47
*multi-tenant-managed backbon	23	-18
*multi-tenant-managed backup	-11	53
*multi-tenant-managed bad	-17	36
*multi-tenant-managed balanc	-22	43
*multi-tenant-managed bandwidth	2	76
*multi-tenant-managed bank	-16	39
*multi-tenant-managed banner	-14	19
*multi-tenant-managed base	-10	20
*multi-tenant-managed basement	-2	-42
*multi-tenant-managed basic	86	14
*multi-tenant-managed batch	-13	45
*multi-tenant-managed be	7	13
*multi-tenant-managed becaus	37	11
*multi-tenant-managed becom	-29	58
*multi-tenant-managed been	-12	7
*multi-tenant-managed beforehand	64	-7
*multi-tenant-managed begin	-12	26
*multi-tenant-managed behavior	12	39
*multi-tenant-managed behind	54	-2
*multi-tenant-managed believ	-24	25
*multi-tenant-managed belong	16	15
*multi-tenant-managed below	95	-1
*multi-tenant-managed beneath	109	-30
*multi-tenant-managed besid	-40	51
*multi-tenant-managed best	-32	37
*multi-tenant-managed between	19	10
*multi-tenant-managed beyond	37	-3
*multi-tenant-managed bgp	-9	28
*multi-tenant-managed bill	-6	9
*multi-tenant-managed bit	73	-20
*multi-tenant-managed bitcoin	-34	35
*multi-tenant-managed black	63	-45
*multi-tenant-managed block	34	12
*multi-tenant-managed blue	35	13
*multi-tenant-managed bodi	-7	14
*multi-tenant-managed bot	-17	-9
*multi-tenant-managed both	-25	67
*multi-tenant-managed bought	-19	69
*multi-tenant-managed bounc	-19	26
*multi-tenant-managed box	2	66
*multi-tenant-managed branch	-58	81
*multi-tenant-managed break	17	-1
*multi-tenant-managed bring	-7	32
*multi-tenant-managed broke	7	25
*multi-tenant-managed broken	30	24
*multi-tenant-managed broker	155	-45
*multi-tenant-managed brought	-19	20
*multi-tenant-managed bucket	16	9
*multi-tenant-managed budget	-13	30
*multi-tenant-managed buffer	-17	31
*multi-tenant-managed bug	55	-22
*multi-tenant-managed built	25	-3
*multi-tenant-managed bump	59	-10
*multi-tenant-managed bundl	7	16
*multi-tenant-managed burn	-8	24
*multi-tenant-managed burst	31	-11
*multi-tenant-managed buse	-19	24
*multi-tenant-managed busi	30	-56
*multi-tenant-managed button	-26	45
*multi-tenant-managed buy	-43	51
*multi-tenant-managed by	11	22
*multi-tenant-managed bypass	30	-28
*multi-tenant-managed byte	0	50
*multi-tenant-managed c	-31	104
*multi-tenant-managed c3r	-26	81
*multi-tenant-managed ca	33	5
*multi-tenant-managed cabinet	-26	70
*multi-tenant-managed cabl	-3	73
*multi-tenant-managed cach	12	36
*multi-tenant-managed call	22	1
*multi-tenant-managed caller	13	18
*multi-tenant-managed came	-7	15
*multi-tenant-managed can	10	20
*multi-tenant-managed canari	-15	54
*multi-tenant-managed cannot	19	19
*multi-tenant-managed cant	-29	39
*multi-tenant-managed capac	65	-14
*multi-tenant-managed card	-24	34
*multi-tenant-managed care	103	6
*multi-tenant-managed carrier	39	-23
*multi-tenant-managed cas	15	9
*multi-tenant-managed case	41	17
*multi-tenant-managed catalog	-12	21
*multi-tenant-managed catch	19	-16
*multi-tenant-managed catcher	-7	11
*multi-tenant-managed caus	-19	33
*multi-tenant-managed ceil	23	14
*multi-tenant-managed center	25	-3
*multi-tenant-managed central	-14	60
*multi-tenant-managed cert	-22	49
*multi-tenant-managed certif	-14	25
*multi-tenant-managed cfo	-40	42
*multi-tenant-managed chaincod	-8	45
*multi-tenant-managed chang	15	10
*multi-tenant-managed channel	-14	27
*multi-tenant-managed chap	-1	12
*multi-tenant-managed charg	11	11
*multi-tenant-managed chat	20	-14
*multi-tenant-managed cheaper	-11	33
*multi-tenant-managed check	-2	30
*multi-tenant-managed checkout	0	25
*multi-tenant-managed checkpoint	-25	32
*multi-tenant-managed checksum	18	16
*multi-tenant-managed china	33	-16
*multi-tenant-managed choic	66	-17
*multi-tenant-managed choos	1	24
*multi-tenant-managed chore	-35	54
*multi-tenant-managed chose	44	-41
*multi-tenant-managed chosen	-44	69
*multi-tenant-managed ci	-15	48
*multi-tenant-managed cidr	-23	74
*multi-tenant-managed cipher	56	-24
*multi-tenant-managed cis	-26	9
*multi-tenant-managed cisco	-27	91
*multi-tenant-managed claim	-34	-42
*multi-tenant-managed class	-19	34
*multi-tenant-managed classifi	-34	45
*multi-tenant-managed claud	15	2
*multi-tenant-managed clean	-20	33
*multi-tenant-managed cleanup	-19	57
*multi-tenant-managed clear	-6	27
*multi-tenant-managed cli	-46	47
*multi-tenant-managed click	-17	32
*multi-tenant-managed client	-16	23
*multi-tenant-managed close	-20	47
*multi-tenant-managed cloud	17	-4
*multi-tenant-managed cloudfront	-5	19
*multi-tenant-managed cloudtrail	32	-13
*multi-tenant-managed cloudwatch	21	10
*multi-tenant-managed cluster	21	18
*multi-tenant-managed cname	16	11
*multi-tenant-managed coarser	19	-13
*multi-tenant-managed code	2	31
*multi-tenant-managed cognito	-4	13
*multi-tenant-managed cold	-35	82
*multi-tenant-managed collabor	-46	-22
*multi-tenant-managed colleagu	-42	79
*multi-tenant-managed collect	49	5
*multi-tenant-managed collector	-20	33
*multi-tenant-managed column	-3	10
*multi-tenant-managed come	14	13
*multi-tenant-managed commit	51	-35
*multi-tenant-managed common	10	-6
*multi-tenant-managed commun	24	4
*multi-tenant-managed compact	49	-27
*multi-tenant-managed compani	44	-28
*multi-tenant-managed compar	26	-22
*multi-tenant-managed compat	17	74
*multi-tenant-managed complaint	-19	25
*multi-tenant-managed complet	74	-6
*multi-tenant-managed complianc	-126	-130
*multi-tenant-managed compon	38	-23
*multi-tenant-managed comput	23	-3
*multi-tenant-managed conclus	0	28
*multi-tenant-managed concurr	-15	47
*multi-tenant-managed condit	-6	21
*multi-tenant-managed confid	-4	11
*multi-tenant-managed config	-63	-25
*multi-tenant-managed configur	-9	40
*multi-tenant-managed confirm	29	-6
*multi-tenant-managed conflict	-13	75
*multi-tenant-managed connect	3	24
*multi-tenant-managed connector	22	0
*multi-tenant-managed consent	-13	39
*multi-tenant-managed consist	-16	32
*multi-tenant-managed consol	12	-6
*multi-tenant-managed consum	23	7
*multi-tenant-managed contact	-30	18
*multi-tenant-managed contain	-1	25
*multi-tenant-managed content	10	22
*multi-tenant-managed continu	-16	38
*multi-tenant-managed contract	-13	27
*multi-tenant-managed contractor	-12	33
*multi-tenant-managed control	0	17
*multi-tenant-managed convers	39	-37
*multi-tenant-managed cooki	-8	13
*multi-tenant-managed cool	75	-45
*multi-tenant-managed cope	-14	17
*multi-tenant-managed coppa	-25	37
*multi-tenant-managed cor	-7	11
*multi-tenant-managed core	40	-31
*multi-tenant-managed correct	-37	50
*multi-tenant-managed cost	9	35
*multi-tenant-managed count	-20	41
*multi-tenant-managed countri	-9	48
*multi-tenant-managed cover	25	-3
*multi-tenant-managed coverag	-3	12
*multi-tenant-managed cpu	-3	48
*multi-tenant-managed crash	20	23
*multi-tenant-managed creat	-8	29
*multi-tenant-managed creation	-23	37
*multi-tenant-managed credenti	-20	53
*multi-tenant-managed credit	-19	33
*multi-tenant-managed critic	-22	36
*multi-tenant-managed crl	18	5
*multi-tenant-managed cron	14	-12
*multi-tenant-managed cross	-4	17
*multi-tenant-managed crypto	-22	34
*multi-tenant-managed custom	3	12
*multi-tenant-managed cut	43	-17
*multi-tenant-managed cve	66	11
*multi-tenant-managed d	34	-9
*multi-tenant-managed daemon	-14	39
*multi-tenant-managed dai	8	10
*multi-tenant-managed daili	33	52
*multi-tenant-managed dangl	2	38
*multi-tenant-managed dark	90	-45
*multi-tenant-managed dashboard	5	38
*multi-tenant-managed data	16	5
*multi-tenant-managed databas	95	16
*multi-tenant-managed dataset	-3	9
*multi-tenant-managed date	32	-4
*multi-tenant-managed day	18	-10
*multi-tenant-managed db	-8	57
*multi-tenant-managed ddo	85	-30
*multi-tenant-managed dead	12	24
*multi-tenant-managed deal	-5	14
*multi-tenant-managed debug	-3	47
*multi-tenant-managed decid	-18	42
*multi-tenant-managed decis	21	16
*multi-tenant-managed decrypt	-21	42
*multi-tenant-managed dedic	1	13
*multi-tenant-managed deep	0	17
*multi-tenant-managed defend	10	-10
*multi-tenant-managed defin	-20	42
*multi-tenant-managed definit	-3	20
*multi-tenant-managed deleg	-23	36
*multi-tenant-managed delet	1	25
*multi-tenant-managed deliv	4	47
*multi-tenant-managed deliveri	6	20
*multi-tenant-managed demand	15	5
*multi-tenant-managed deni	33	-13
*multi-tenant-managed depend	-18	31
*multi-tenant-managed deploi	41	9
*multi-tenant-managed deploy	12	18
*multi-tenant-managed deprec	-32	44
*multi-tenant-managed depth	-20	21
*multi-tenant-managed deregist	-5	15
*multi-tenant-managed design	-9	49
*multi-tenant-managed detail	19	2
*multi-tenant-managed detect	76	-14
*multi-tenant-managed determin	16	-9
*multi-tenant-managed dev	-9	29
*multi-tenant-managed develop	-16	27
*multi-tenant-managed devic	-37	40
*multi-tenant-managed dhcp	-21	21
*multi-tenant-managed di	29	40
*multi-tenant-managed dial	-45	65
*multi-tenant-managed dictat	-22	28
*multi-tenant-managed did	-10	6
*multi-tenant-managed differ	29	10
*multi-tenant-managed differenti	-14	32
*multi-tenant-managed digicert	-4	57
*multi-tenant-managed dimens	-15	43
*multi-tenant-managed direct	-6	32
*multi-tenant-managed directli	1	33
*multi-tenant-managed directori	-21	72
*multi-tenant-managed disabl	-5	21
*multi-tenant-managed disconnect	-13	15
*multi-tenant-managed discoveri	-19	45
*multi-tenant-managed disk	19	-4
*multi-tenant-managed dispos	42	-32
*multi-tenant-managed distribut	19	46
*multi-tenant-managed dlq	-20	47
*multi-tenant-managed dmarc	-2	15
*multi-tenant-managed dns	24	3
*multi-tenant-managed do	42	8
*multi-tenant-managed doc	-13	26
*multi-tenant-managed document	-15	24
*multi-tenant-managed doe	21	24
*multi-tenant-managed doesnt	-15	44
*multi-tenant-managed domain	-26	48
*multi-tenant-managed done	63	-60
*multi-tenant-managed dont	13	8
*multi-tenant-managed doubl	-13	25
*multi-tenant-managed doubt	-10	12
*multi-tenant-managed down	6	14
*multi-tenant-managed download	4	19
*multi-tenant-managed downtim	41	-9
*multi-tenant-managed dr	-20	64
*multi-tenant-managed draw	-17	71
*multi-tenant-managed drill	-55	77
*multi-tenant-managed drive	63	-41
*multi-tenant-managed driver	1	21
*multi-tenant-managed drop	7	24
*multi-tenant-managed ds	-9	10
*multi-tenant-managed duplic	7	36
*multi-tenant-managed durabl	85	-34
*multi-tenant-managed dure	58	-35
*multi-tenant-managed e	-9	59
*multi-tenant-managed each	5	16
*multi-tenant-managed earlier	58	-3
*multi-tenant-managed east	61	-8
*multi-tenant-managed ebs	27	-7
*multi-tenant-managed ec2	-27	46
*multi-tenant-managed ecpu	-32	57
*multi-tenant-managed ecr	-6	9
*multi-tenant-managed ecs	-30	48
*multi-tenant-managed edg	20	-8
*multi-tenant-managed edit	-36	40
*multi-tenant-managed editor	1	25
*multi-tenant-managed effort	-24	24
*multi-tenant-managed either	-8	24
*multi-tenant-managed elast	-11	26
*multi-tenant-managed eleven	44	-18
*multi-tenant-managed els	15	16
*multi-tenant-managed elsewher	-18	56
*multi-tenant-managed em	20	16
*multi-tenant-managed email	18	0
*multi-tenant-managed emb	-15	20
*multi-tenant-managed emerg	-13	40
*multi-tenant-managed emit	28	-16
*multi-tenant-managed employe	-24	70
*multi-tenant-managed empti	-1	11
*multi-tenant-managed enabl	-14	56
*multi-tenant-managed encrypt	14	-14
*multi-tenant-managed end	1	13
*multi-tenant-managed endpoint	22	7
*multi-tenant-managed enforc	-19	49
*multi-tenant-managed engin	92	-35
*multi-tenant-managed enhanc	-10	16
*multi-tenant-managed enough	5	16
*multi-tenant-managed enrol	-4	21
*multi-tenant-managed enter	37	-36
*multi-tenant-managed entri	39	-19
*multi-tenant-managed environ	-10	61
*multi-tenant-managed equip	43	0
*multi-tenant-managed error	-11	32
*multi-tenant-managed esxi	-41	52
*multi-tenant-managed evalu	-17	81
*multi-tenant-managed even	19	58
*multi-tenant-managed event	15	13
*multi-tenant-managed eventbridg	27	-17
*multi-tenant-managed ever	24	-28
*multi-tenant-managed everi	24	1
*multi-tenant-managed everybodi	5	17
*multi-tenant-managed everyon	-22	48
*multi-tenant-managed everyth	8	25
*multi-tenant-managed evict	-19	24
*multi-tenant-managed evid	18	-6
*multi-tenant-managed ex	2	14
*multi-tenant-managed exactli	27	-12
*multi-tenant-managed except	17	-7
*multi-tenant-managed exchang	21	-17
*multi-tenant-managed exclus	1	9
*multi-tenant-managed execut	25	10
*multi-tenant-managed exist	-4	26
*multi-tenant-managed exit	-41	74
*multi-tenant-managed expens	-20	32
*multi-tenant-managed experi	2	18
*multi-tenant-managed expir	-16	43
*multi-tenant-managed expiri	-13	59
*multi-tenant-managed export	-6	37
*multi-tenant-managed expos	-29	47
*multi-tenant-managed extend	-10	12
*multi-tenant-managed extens	-13	47
*multi-tenant-managed extra	-121	-41
*multi-tenant-managed extract	36	6
*multi-tenant-managed fabric	-13	62
*multi-tenant-managed face	-6	16
*multi-tenant-managed facil	51	-33
*multi-tenant-managed factor	-14	26
*multi-tenant-managed fail	4	23
*multi-tenant-managed failov	17	31
*multi-tenant-managed failur	-5	31
*multi-tenant-managed fall	10	11
*multi-tenant-managed fals	9	45
*multi-tenant-managed famili	-24	30
*multi-tenant-managed far	61	-30
*multi-tenant-managed fast	-17	24
*multi-tenant-managed fault	-3	53
*multi-tenant-managed featur	24	-3
*multi-tenant-managed februari	24	-19
*multi-tenant-managed feed	20	-7
*multi-tenant-managed feedback	-7	21
*multi-tenant-managed fend	43	-24
*multi-tenant-managed fetch	-10	21
*multi-tenant-managed few	-19	47
*multi-tenant-managed fiber	11	-6
*multi-tenant-managed field	-14	29
*multi-tenant-managed file	6	17
*multi-tenant-managed fill	42	-35
*multi-tenant-managed filter	-1	30
*multi-tenant-managed final	-6	33
*multi-tenant-managed find	-12	39
*multi-tenant-managed fine	-11	45
*multi-tenant-managed finger	41	47
*multi-tenant-managed fip	14	5
*multi-tenant-managed fire	44	-1
*multi-tenant-managed firehos	20	-20
*multi-tenant-managed firewal	28	22
*multi-tenant-managed firmwar	-13	28
*multi-tenant-managed first	-14	43
*multi-tenant-managed five	-12	17
*multi-tenant-managed fix	14	36
*multi-tenant-managed flag	14	28
*multi-tenant-managed flaw	-18	41
*multi-tenant-managed fleet	84	-19
*multi-tenant-managed flip	-8	47
*multi-tenant-managed flood	19	-5
*multi-tenant-managed flow	0	30
*multi-tenant-managed folder	-17	25
*multi-tenant-managed follow	-19	84
*multi-tenant-managed for	0	15
*multi-tenant-managed forbid	-11	26
*multi-tenant-managed forc	-17	51
*multi-tenant-managed forev	-14	75
*multi-tenant-managed form	-11	12
*multi-tenant-managed format	-5	12
*multi-tenant-managed former	38	-4
*multi-tenant-managed forward	19	8
*multi-tenant-managed found	-30	50
*multi-tenant-managed four	-8	46
*multi-tenant-managed free	10	6
*multi-tenant-managed fresh	53	-33
*multi-tenant-managed fridai	-2	34
*multi-tenant-managed from	6	21
*multi-tenant-managed front	-12	49
*multi-tenant-managed ftp	-16	51
*multi-tenant-managed full	-4	23
*multi-tenant-managed fulli	36	-35
*multi-tenant-managed function	14	10
*multi-tenant-managed further	5	17
*multi-tenant-managed gap	-24	46
*multi-tenant-managed gave	5	11
*multi-tenant-managed gbp	41	-75
*multi-tenant-managed gdpr	-8	23
*multi-tenant-managed gener	-26	37
*multi-tenant-managed general	-34	30
*multi-tenant-managed geo	-4	61
*multi-tenant-managed geographi	19	-12
*multi-tenant-managed get	32	2
*multi-tenant-managed gib	-16	21
*multi-tenant-managed git	4	12
*multi-tenant-managed github	-21	68
*multi-tenant-managed give	-8	20
*multi-tenant-managed given	0	10
*multi-tenant-managed global	-29	-58
*multi-tenant-managed go	-9	25
*multi-tenant-managed goe	51	-21
*multi-tenant-managed gone	-3	36
*multi-tenant-managed good	18	0
*multi-tenant-managed got	-1	17
*multi-tenant-managed gotta	29	-30
*multi-tenant-managed govern	-23	47
*multi-tenant-managed gpu	67	-26
*multi-tenant-managed grain	-15	44
*multi-tenant-managed grant	-15	49
*multi-tenant-managed graph	25	21
*multi-tenant-managed greatest	-10	13
*multi-tenant-managed green	24	16
*multi-tenant-managed group	3	25
*multi-tenant-managed grow	83	-32
*multi-tenant-managed gsi	-10	52
*multi-tenant-managed guarante	13	8
*multi-tenant-managed guard	40	-5
*multi-tenant-managed guardduti	-10	16
*multi-tenant-managed guardrail	-5	93
*multi-tenant-managed guess	-38	77
*multi-tenant-managed guest	-4	14
*multi-tenant-managed guid	16	73
*multi-tenant-managed guy	-23	23
*multi-tenant-managed ha	53	-1
*multi-tenant-managed had	36	-1
*multi-tenant-managed half	28	22
*multi-tenant-managed hammer	-16	30
*multi-tenant-managed hand	16	-2
*multi-tenant-managed handl	-128	-79
*multi-tenant-managed hang	-13	52
*multi-tenant-managed happen	-22	51
*multi-tenant-managed harden	60	-42
*multi-tenant-managed hardwar	48	-10
*multi-tenant-managed has	14	12
*multi-tenant-managed hash	61	-32
*multi-tenant-managed hasnt	-9	9
*multi-tenant-managed have	6	14
*multi-tenant-managed he	-6	13
*multi-tenant-managed header	1	9
*multi-tenant-managed health	-6	37
*multi-tenant-managed healthi	80	-55
*multi-tenant-managed hear	-3	24
*multi-tenant-managed heartbeat	1	36
*multi-tenant-managed held	14	-1
*multi-tenant-managed help	20	72
*multi-tenant-managed helper	28	-4
*multi-tenant-managed here	18	0
*multi-tenant-managed high	65	14
*multi-tenant-managed higher	5	54
*multi-tenant-managed highli	22	17
*multi-tenant-managed hipaa	-70	-61
*multi-tenant-managed histori	1	34
*multi-tenant-managed hit	19	16
*multi-tenant-managed hold	25	1
*multi-tenant-managed hole	39	15
*multi-tenant-managed home	-25	30
*multi-tenant-managed homework	-1	46
*multi-tenant-managed hook	-8	24
*multi-tenant-managed hope	38	-22
*multi-tenant-managed hospit	44	20
*multi-tenant-managed host	1	60
*multi-tenant-managed hot	-26	51
*multi-tenant-managed hour	-7	-12
*multi-tenant-managed hourli	50	16
*multi-tenant-managed how	-2	22
*multi-tenant-managed howev	-7	27
*multi-tenant-managed hr	-7	15
*multi-tenant-managed hsm	79	-58
*multi-tenant-managed http	37	-9
*multi-tenant-managed hub	27	-14
*multi-tenant-managed human	-6	10
*multi-tenant-managed hybrid	29	-25
*multi-tenant-managed hyper	-7	26
*multi-tenant-managed hypervisor	-52	89
*multi-tenant-managed i	24	14
*multi-tenant-managed ia	-21	51
*multi-tenant-managed iam	-8	21
*multi-tenant-managed iamallowedprincip	-27	47
*multi-tenant-managed iban	-24	31
*multi-tenant-managed id	-13	29
*multi-tenant-managed ide	23	-14
*multi-tenant-managed ident	-12	21
*multi-tenant-managed identifi	28	-2
*multi-tenant-managed idl	30	-10
*multi-tenant-managed ids	-3	15
*multi-tenant-managed if	18	12
*multi-tenant-managed ignor	-5	83
*multi-tenant-managed imag	23	7
*multi-tenant-managed immut	-13	18
*multi-tenant-managed import	-39	84
*multi-tenant-managed improv	19	-11
*multi-tenant-managed in	11	18
*multi-tenant-managed includ	15	-1
*multi-tenant-managed index	-9	22
*multi-tenant-managed infer	46	-18
*multi-tenant-managed influx	-7	101
*multi-tenant-managed inform	-12	28
*multi-tenant-managed infrastructur	26	-11
*multi-tenant-managed ingest	23	32
*multi-tenant-managed initi	-13	29
*multi-tenant-managed inject	-12	28
*multi-tenant-managed input	-13	78
*multi-tenant-managed ins	10	-9
*multi-tenant-managed insid	46	-18
*multi-tenant-managed inspect	10	8
*multi-tenant-managed inspector	-9	11
*multi-tenant-managed instal	6	17
*multi-tenant-managed instanc	-11	31
*multi-tenant-managed instead	-68	65
*multi-tenant-managed instrument	-11	33
*multi-tenant-managed integr	47	-24
*multi-tenant-managed intellig	48	-14
*multi-tenant-managed intent	-24	53
*multi-tenant-managed interfac	-7	18
*multi-tenant-managed intermedi	27	-11
*multi-tenant-managed intern	37	-17
*multi-tenant-managed internet	-16	38
*multi-tenant-managed into	5	17
*multi-tenant-managed inventori	-16	47
*multi-tenant-managed investig	-21	59
*multi-tenant-managed invit	-5	22
*multi-tenant-managed invoc	-10	31
*multi-tenant-managed invoic	18	-16
*multi-tenant-managed involv	11	12
*multi-tenant-managed iop	-29	43
*multi-tenant-managed iot	-2	19
*multi-tenant-managed ip	-2	17
*multi-tenant-managed ips	-18	52
*multi-tenant-managed ipsec	-60	-65
*multi-tenant-managed is	7	20
*multi-tenant-managed iscsi	-11	31
*multi-tenant-managed isnt	3	42
*multi-tenant-managed isol	28	-4
*multi-tenant-managed issu	27	-1
*multi-tenant-managed it	12	12
*multi-tenant-managed item	14	27
*multi-tenant-managed its	15	0
*multi-tenant-managed itself	18	23
*multi-tenant-managed job	4	15
*multi-tenant-managed join	-5	14
*multi-tenant-managed json	-22	48
*multi-tenant-managed judg	-12	21
*multi-tenant-managed juli	-10	19
*multi-tenant-managed june	-7	28
*multi-tenant-managed just	-22	31
*multi-tenant-managed keep	17	2
*multi-tenant-managed kei	1	19
*multi-tenant-managed kept	11	14
*multi-tenant-managed key	13	13
*multi-tenant-managed kick	-1	18
*multi-tenant-managed kill	-6	59
*multi-tenant-managed kind	37	-37
*multi-tenant-managed kms	22	-1
*multi-tenant-managed know	12	-8
*multi-tenant-managed knowledg	-7	15
*multi-tenant-managed kvm	-9	31
*multi-tenant-managed label	34	-5
*multi-tenant-managed lack	-17	38
*multi-tenant-managed lag	-25	69
*multi-tenant-managed lake	-16	31
*multi-tenant-managed lambda	-6	23
*multi-tenant-managed land	46	-23
*multi-tenant-managed languag	12	-4
*multi-tenant-managed laptop	-19	64
*multi-tenant-managed larg	-6	33
*multi-tenant-managed last	23	21
*multi-tenant-managed latenc	-31	69
*multi-tenant-managed later	6	9
*multi-tenant-managed latest	25	-16
*multi-tenant-managed launch	19	2
*multi-tenant-managed law	-18	27
*multi-tenant-managed layer	28	3
*multi-tenant-managed lead	-34	24
*multi-tenant-managed leaf	-2	16
*multi-tenant-managed leak	-2	43
*multi-tenant-managed least	23	-8
*multi-tenant-managed leav	0	8
*multi-tenant-managed leaver	-15	53
*multi-tenant-managed ledger	-17	52
*multi-tenant-managed left	3	24
*multi-tenant-managed legaci	-13	20
*multi-tenant-managed legal	-11	76
*multi-tenant-managed len	-36	65
*multi-tenant-managed length	-6	34
*multi-tenant-managed let	-6	21
*multi-tenant-managed letter	-5	17
*multi-tenant-managed level	14	13
*multi-tenant-managed li	34	-8
*multi-tenant-managed librari	-17	36
*multi-tenant-managed licens	-28	39
*multi-tenant-managed lie	6	38
*multi-tenant-managed life	31	19
*multi-tenant-managed lifecycl	-16	44
*multi-tenant-managed lift	-7	79
*multi-tenant-managed like	30	-6
*multi-tenant-managed limit	12	23
*multi-tenant-managed line	0	52
*multi-tenant-managed link	-11	53
*multi-tenant-managed linux	-8	40
*multi-tenant-managed list	5	13
*multi-tenant-managed listen	20	20
*multi-tenant-managed live	-16	51
*multi-tenant-managed load	45	-17
*multi-tenant-managed local	-16	30
*multi-tenant-managed locat	13	0
*multi-tenant-managed lock	-16	49
*multi-tenant-managed log	-2	22
*multi-tenant-managed logic	-2	31
*multi-tenant-managed login	-9	79
*multi-tenant-managed long	10	10
*multi-tenant-managed longer	24	-5
*multi-tenant-managed look	30	6
*multi-tenant-managed loop	-1	48
*multi-tenant-managed lose	24	-8
*multi-tenant-managed loss	-6	26
*multi-tenant-managed lost	-22	36
*multi-tenant-managed low	-43	52
*multi-tenant-managed machin	74	-23
*multi-tenant-managed maci	-13	19
*multi-tenant-managed made	43	-17
*multi-tenant-managed magnet	-16	24
*multi-tenant-managed mail	34	0
*multi-tenant-managed main	-11	19
*multi-tenant-managed maintain	70	9
*multi-tenant-managed mainten	58	-36
*multi-tenant-managed major	54	-61
*multi-tenant-managed make	2	32
*multi-tenant-managed malwar	-2	35
*multi-tenant-managed manag	14	-3
*multi-tenant-managed mani	35	-36
*multi-tenant-managed manual	46	-19
*multi-tenant-managed map	-11	66
*multi-tenant-managed mark	19	-14
*multi-tenant-managed market	-21	31
*multi-tenant-managed mask	-6	21
*multi-tenant-managed match	24	-2
*multi-tenant-managed materi	18	13
*multi-tenant-managed matter	40	-2
*multi-tenant-managed max	-23	49
*multi-tenant-managed maximum	39	-32
*multi-tenant-managed may	13	12
*multi-tenant-managed mcp	-19	34
*multi-tenant-managed me	22	-22
*multi-tenant-managed mean	51	-43
*multi-tenant-managed meant	58	-9
*multi-tenant-managed meanwhil	53	-27
*multi-tenant-managed media	59	-47
*multi-tenant-managed meet	-16	23
*multi-tenant-managed member	-6	32
*multi-tenant-managed memori	-14	53
*multi-tenant-managed mend	-23	45
*multi-tenant-managed merg	-29	58
*multi-tenant-managed mesh	-15	15
*multi-tenant-managed messag	27	0
*multi-tenant-managed metadata	49	-40
*multi-tenant-managed method	-10	17
*multi-tenant-managed metric	31	-10
*multi-tenant-managed mfa	-16	59
*multi-tenant-managed migrat	-16	68
*multi-tenant-managed million	45	-25
*multi-tenant-managed min	-27	42
*multi-tenant-managed minimum	-25	40
*multi-tenant-managed minor	31	-42
*multi-tenant-managed minut	9	15
*multi-tenant-managed miss	-23	75
*multi-tenant-managed mistak	-21	57
*multi-tenant-managed mitig	43	18
*multi-tenant-managed ml	32	-20
*multi-tenant-managed mobil	1	38
*multi-tenant-managed mode	15	8
*multi-tenant-managed model	62	-33
*multi-tenant-managed modul	24	-11
*multi-tenant-managed monei	-2	29
*multi-tenant-managed month	71	-37
*multi-tenant-managed monthli	-46	-64
*multi-tenant-managed more	41	-7
*multi-tenant-managed most	-21	34
*multi-tenant-managed mount	-79	80
*multi-tenant-managed move	23	12
*multi-tenant-managed much	-26	65
*multi-tenant-managed multi	11	14
*multi-tenant-managed must	4	21
*multi-tenant-managed mutual	-12	20
*multi-tenant-managed my	16	-2
*multi-tenant-managed nah	75	2
*multi-tenant-managed name	19	11
*multi-tenant-managed namespac	41	-13
*multi-tenant-managed narrow	-8	18
*multi-tenant-managed nas	-12	54
*multi-tenant-managed nearli	27	-14
*multi-tenant-managed need	15	20
*multi-tenant-managed neither	-60	84
*multi-tenant-managed network	17	1
*multi-tenant-managed never	13	5
*multi-tenant-managed new	12	-7
*multi-tenant-managed newer	-21	45
*multi-tenant-managed newslett	-22	23
*multi-tenant-managed next	-1	25
*multi-tenant-managed nfs	-10	16
*multi-tenant-managed night	-38	-61
*multi-tenant-managed nine	44	-18
*multi-tenant-managed no	16	24
*multi-tenant-managed nobodi	-7	53
*multi-tenant-managed node	82	-20
*multi-tenant-managed nodetool	49	-34
*multi-tenant-managed non	64	-54
*multi-tenant-managed none	17	36
*multi-tenant-managed nor	-32	38
*multi-tenant-managed normal	29	-48
*multi-tenant-managed not	14	14
*multi-tenant-managed note	12	10
*multi-tenant-managed notebook	-1	15
*multi-tenant-managed noth	24	39
*multi-tenant-managed notic	8	1
*multi-tenant-managed notif	19	5
*multi-tenant-managed now	-41	52
*multi-tenant-managed npm	-7	21
*multi-tenant-managed number	0	27
*multi-tenant-managed o	-25	60
*multi-tenant-managed oauth	-23	57
*multi-tenant-managed obfusc	-4	28
*multi-tenant-managed object	48	-14
*multi-tenant-managed obtain	48	-22
*multi-tenant-managed ocr	51	-40
*multi-tenant-managed ocsp	6	16
*multi-tenant-managed of	13	10
*multi-tenant-managed off	9	15
*multi-tenant-managed offer	50	-26
*multi-tenant-managed offic	-41	81
*multi-tenant-managed offlin	-32	57
*multi-tenant-managed often	-27	38
*multi-tenant-managed oidc	-17	29
*multi-tenant-managed ok	-45	10
*multi-tenant-managed old	-32	52
*multi-tenant-managed older	8	32
*multi-tenant-managed omiss	0	12
*multi-tenant-managed on	1	22
*multi-tenant-managed onc	-4	39
*multi-tenant-managed one	13	14
*multi-tenant-managed onli	3	36
*multi-tenant-managed onlin	-12	29
*multi-tenant-managed open	-1	30
*multi-tenant-managed openssl	10	4
*multi-tenant-managed opentelemetri	14	4
*multi-tenant-managed oper	38	-3
*multi-tenant-managed opt	-3	16
*multi-tenant-managed option	43	-9
*multi-tenant-managed or	0	12
*multi-tenant-managed orchestr	-12	48
*multi-tenant-managed order	4	22
*multi-tenant-managed org	-6	15
*multi-tenant-managed organ	-4	9
*multi-tenant-managed organizations	-21	35
*multi-tenant-managed origin	-3	49
*multi-tenant-managed orphan	-17	56
*multi-tenant-managed os	19	-75
*multi-tenant-managed other	9	13
*multi-tenant-managed otherw	-17	65
*multi-tenant-managed ought	-8	15
*multi-tenant-managed our	-32	50
*multi-tenant-managed ourselv	-3	-11
*multi-tenant-managed outag	37	-19
*multi-tenant-managed outbound	-24	46
*multi-tenant-managed output	-25	59
*multi-tenant-managed outright	0	13
*multi-tenant-managed outsid	-26	52
*multi-tenant-managed over	25	5
*multi-tenant-managed overwrit	-21	31
*multi-tenant-managed overwritten	-12	63
*multi-tenant-managed own	2	25
*multi-tenant-managed owner	31	-2
*multi-tenant-managed ownership	-12	41
*multi-tenant-managed pace	-11	12
*multi-tenant-managed packag	-15	44
*multi-tenant-managed packet	32	25
*multi-tenant-managed page	1	26
*multi-tenant-managed pai	4	14
*multi-tenant-managed pair	-19	36
*multi-tenant-managed palo	-20	48
*multi-tenant-managed pan	-19	41
*multi-tenant-managed paramet	-21	35
*multi-tenant-managed parent	-9	10
*multi-tenant-managed parquet	31	-22
*multi-tenant-managed part	2	18
*multi-tenant-managed parti	55	-15
*multi-tenant-managed partit	3	37
*multi-tenant-managed partner	-5	49
*multi-tenant-managed pass	10	21
*multi-tenant-managed passport	4	10
*multi-tenant-managed password	-10	33
*multi-tenant-managed past	-6	15
*multi-tenant-managed patch	86	-5
*multi-tenant-managed path	-15	26
*multi-tenant-managed patient	-41	-6
*multi-tenant-managed pattern	4	24
*multi-tenant-managed paus	25	3
*multi-tenant-managed pay	-26	40
*multi-tenant-managed payload	-19	83
*multi-tenant-managed payment	-3	52
*multi-tenant-managed pci	6	-52
*multi-tenant-managed peer	19	18
*multi-tenant-managed pend	-29	59
*multi-tenant-managed peopl	10	6
*multi-tenant-managed per	-2	36
*multi-tenant-managed perform	74	-12
*multi-tenant-managed period	1	55
*multi-tenant-managed permiss	-10	54
*multi-tenant-managed person	-19	25
*multi-tenant-managed pgp	-26	31
*multi-tenant-managed phrase	3	8
*multi-tenant-managed physic	81	-19
*multi-tenant-managed pick	-32	0
*multi-tenant-managed pictur	34	-16
*multi-tenant-managed pii	-20	74
*multi-tenant-managed pile	-13	31
*multi-tenant-managed pill	-9	41
*multi-tenant-managed pin	-15	39
*multi-tenant-managed pipelin	-17	53
*multi-tenant-managed pitr	-23	40
*multi-tenant-managed place	24	-6
*multi-tenant-managed plain	11	13
*multi-tenant-managed plan	23	9
*multi-tenant-managed plane	93	-31
*multi-tenant-managed platform	51	-33
*multi-tenant-managed pleas	16	54
*multi-tenant-managed pls	61	7
*multi-tenant-managed plu	-14	19
*multi-tenant-managed plug	35	-19
*multi-tenant-managed plugin	12	18
*multi-tenant-managed pod	-2	10
*multi-tenant-managed point	-1	16
*multi-tenant-managed poison	-17	47
*multi-tenant-managed polici	-6	36
*multi-tenant-managed poll	-25	39
*multi-tenant-managed pool	18	-36
*multi-tenant-managed port	-8	26
*multi-tenant-managed posit	41	3
*multi-tenant-managed posix	-8	32
*multi-tenant-managed possibl	87	-49
*multi-tenant-managed power	21	14
*multi-tenant-managed practiz	-9	16
*multi-tenant-managed pre	-8	52
*multi-tenant-managed prefix	-17	33
*multi-tenant-managed prem	-32	57
*multi-tenant-managed premiz	12	31
*multi-tenant-managed presenc	68	-22
*multi-tenant-managed press	-19	34
*multi-tenant-managed prevent	-5	24
*multi-tenant-managed price	19	-11
*multi-tenant-managed primari	-24	55
*multi-tenant-managed princip	-8	32
*multi-tenant-managed privaci	-16	33
*multi-tenant-managed privat	-9	33
*multi-tenant-managed privatelink	-8	10
*multi-tenant-managed privileg	-1	12
*multi-tenant-managed problem	58	28
*multi-tenant-managed process	19	-28
*multi-tenant-managed procur	23	-13
*multi-tenant-managed prod	-25	41
*multi-tenant-managed produc	-12	36
*multi-tenant-managed product	-38	-1
*multi-tenant-managed profil	-22	51
*multi-tenant-managed program	-13	37
*multi-tenant-managed project	-16	28
*multi-tenant-managed promiz	24	11
*multi-tenant-managed prompt	35	-11
*multi-tenant-managed proof	-47	70
*multi-tenant-managed propag	-11	36
*multi-tenant-managed protect	14	11
*multi-tenant-managed protocol	40	-24
*multi-tenant-managed prove	-26	37
*multi-tenant-managed provid	53	-30
*multi-tenant-managed provis	10	24
*multi-tenant-managed proxi	28	68
*multi-tenant-managed public	4	17
*multi-tenant-managed publicli	-12	87
*multi-tenant-managed publish	11	21
*multi-tenant-managed pull	-17	29
*multi-tenant-managed push	-1	30
*multi-tenant-managed put	-13	28
*multi-tenant-managed qualifi	-24	47
*multi-tenant-managed quarter	-23	82
*multi-tenant-managed queri	6	13
*multi-tenant-managed question	8	11
*multi-tenant-managed queue	14	24
*multi-tenant-managed quota	17	13
*multi-tenant-managed radiu	-19	38
*multi-tenant-managed raiz	33	-11
*multi-tenant-managed ram	-8	33
*multi-tenant-managed ran	8	14
*multi-tenant-managed rang	4	21
*multi-tenant-managed rank	-35	55
*multi-tenant-managed ransomwar	0	28
*multi-tenant-managed rate	-8	20
*multi-tenant-managed raw	23	3
*multi-tenant-managed rds	-63	73
*multi-tenant-managed reach	-14	32
*multi-tenant-managed reachabl	-25	62
*multi-tenant-managed react	-21	40
*multi-tenant-managed read	-1	17
*multi-tenant-managed readabl	32	30
*multi-tenant-managed reader	-6	29
*multi-tenant-managed realli	-28	48
*multi-tenant-managed rebuild	-20	53
*multi-tenant-managed receipt	5	46
*multi-tenant-managed receiv	-12	25
*multi-tenant-managed recipi	-15	25
*multi-tenant-managed record	8	13
*multi-tenant-managed recov	-9	21
*multi-tenant-managed recoveri	-9	23
*multi-tenant-managed recreat	-10	25
*multi-tenant-managed redact	-3	35
*multi-tenant-managed redirect	-11	30
*multi-tenant-managed redriv	-16	28
*multi-tenant-managed redund	32	27
*multi-tenant-managed redundantli	58	-30
*multi-tenant-managed refresh	14	5
*multi-tenant-managed refus	2	18
*multi-tenant-managed region	9	12
*multi-tenant-managed regist	3	24
*multi-tenant-managed registri	18	3
*multi-tenant-managed reject	-16	26
*multi-tenant-managed releas	19	21
*multi-tenant-managed reli	-33	40
*multi-tenant-managed remedi	5	104
*multi-tenant-managed remot	-5	51
*multi-tenant-managed remov	3	24
*multi-tenant-managed renew	0	-22
*multi-tenant-managed repair	-7	39
*multi-tenant-managed replac	21	0
*multi-tenant-managed replai	-21	29
*multi-tenant-managed replic	-10	6
*multi-tenant-managed replica	10	45
*multi-tenant-managed repo	-19	34
*multi-tenant-managed report	14	9
*multi-tenant-managed repositori	0	-23
*multi-tenant-managed reput	18	-37
*multi-tenant-managed request	19	7
*multi-tenant-managed requir	12	21
*multi-tenant-managed rescan	22	-21
*multi-tenant-managed reserv	-31	46
*multi-tenant-managed resili	-9	27
*multi-tenant-managed resiz	-19	50
*multi-tenant-managed resolut	41	-27
*multi-tenant-managed resolv	21	12
*multi-tenant-managed resourc	15	3
*multi-tenant-managed respond	-20	91
*multi-tenant-managed respons	-34	-52
*multi-tenant-managed rest	50	-45
*multi-tenant-managed restart	62	18
*multi-tenant-managed restor	14	32
*multi-tenant-managed restrict	14	25
*multi-tenant-managed result	-25	22
*multi-tenant-managed retail	83	17
*multi-tenant-managed retain	-17	21
*multi-tenant-managed retent	-14	39
*multi-tenant-managed retir	9	6
*multi-tenant-managed retri	21	10
*multi-tenant-managed return	-2	44
*multi-tenant-managed reveal	-15	35
*multi-tenant-managed revert	-12	19
*multi-tenant-managed review	-9	33
*multi-tenant-managed revis	8	59
*multi-tenant-managed revoc	-7	18
*multi-tenant-managed revok	-12	33
*multi-tenant-managed right	-16	37
*multi-tenant-managed risk	-32	40
*multi-tenant-managed rize	63	-18
*multi-tenant-managed role	-11	37
*multi-tenant-managed roll	54	-8
*multi-tenant-managed rollback	-12	45
*multi-tenant-managed room	-49	56
*multi-tenant-managed root	1	14
*multi-tenant-managed rot	61	-1
*multi-tenant-managed rotat	23	12
*multi-tenant-managed rout	4	28
*multi-tenant-managed router	-6	22
*multi-tenant-managed row	-11	32
*multi-tenant-managed rpu	-11	21
*multi-tenant-managed rule	0	16
*multi-tenant-managed run	23	-3
*multi-tenant-managed runtim	-10	44
*multi-tenant-managed s	2	24
*multi-tenant-managed s3	37	-16
*multi-tenant-managed saa	6	28
*multi-tenant-managed safe	15	1
*multi-tenant-managed safekeep	-1	47
*multi-tenant-managed sai	-22	38
*multi-tenant-managed said	60	-15
*multi-tenant-managed salari	-26	28
*multi-tenant-managed sale	-26	57
*multi-tenant-managed salesforc	-11	41
*multi-tenant-managed same	2	11
*multi-tenant-managed saml	-9	44
*multi-tenant-managed sampl	-6	29
*multi-tenant-managed save	-38	43
*multi-tenant-managed saw	-39	41
*multi-tenant-managed say	-5	18
*multi-tenant-managed scale	80	-60
*multi-tenant-managed scan	9	36
*multi-tenant-managed scanner	25	-17
*multi-tenant-managed schedul	-3	51
*multi-tenant-managed schema	-14	60
*multi-tenant-managed scope	15	23
*multi-tenant-managed score	-34	6
*multi-tenant-managed screen	-30	32
*multi-tenant-managed script	-12	30
*multi-tenant-managed sdk	-12	21
*multi-tenant-managed search	-8	24
*multi-tenant-managed second	1	39
*multi-tenant-managed secreci	36	-14
*multi-tenant-managed secret	-12	39
*multi-tenant-managed secur	6	28
*multi-tenant-managed see	36	-3
*multi-tenant-managed select	1	9
*multi-tenant-managed self	70	-33
*multi-tenant-managed send	8	13
*multi-tenant-managed sensit	-6	16
*multi-tenant-managed sensor	-16	42
*multi-tenant-managed sent	-5	19
*multi-tenant-managed separ	14	0
*multi-tenant-managed septemb	7	13
*multi-tenant-managed serv	31	-9
*multi-tenant-managed server	32	-2
*multi-tenant-managed serverless	28	34
*multi-tenant-managed servic	43	1
*multi-tenant-managed session	-15	28
*multi-tenant-managed set	0	29
*multi-tenant-managed setup	-8	16
*multi-tenant-managed seven	-12	18
*multi-tenant-managed sever	32	-3
*multi-tenant-managed shadow	31	-25
*multi-tenant-managed shard	12	7
*multi-tenant-managed share	2	25
*multi-tenant-managed sharepoint	-22	30
*multi-tenant-managed shield	30	13
*multi-tenant-managed shift	-27	42
*multi-tenant-managed ship	17	-66
*multi-tenant-managed short	-15	23
*multi-tenant-managed shorten	0	10
*multi-tenant-managed should	-34	45
*multi-tenant-managed shouldnt	-50	86
*multi-tenant-managed show	41	10
*multi-tenant-managed shrink	27	-16
*multi-tenant-managed side	37	-3
*multi-tenant-managed sidecar	-22	31
*multi-tenant-managed sig	30	-19
*multi-tenant-managed sign	0	29
*multi-tenant-managed signatur	17	-29
*multi-tenant-managed sinc	-6	28
*multi-tenant-managed singl	38	-7
*multi-tenant-managed sit	38	-17
*multi-tenant-managed site	3	15
*multi-tenant-managed six	-8	15
*multi-tenant-managed size	54	-19
*multi-tenant-managed skip	-12	28
*multi-tenant-managed slip	-5	10
*multi-tenant-managed slot	24	8
*multi-tenant-managed slow	-12	63
*multi-tenant-managed small	-25	31
*multi-tenant-managed smb	-14	30
*multi-tenant-managed sms	25	5
*multi-tenant-managed smtp	-32	58
*multi-tenant-managed snapshot	-10	39
*multi-tenant-managed so	40	-11
*multi-tenant-managed soc	-43	-24
*multi-tenant-managed softphon	-8	25
*multi-tenant-managed softwar	60	-40
*multi-tenant-managed some	3	20
*multi-tenant-managed somebodi	-33	65
*multi-tenant-managed someon	-8	26
*multi-tenant-managed someth	0	29
*multi-tenant-managed somewher	28	-22
*multi-tenant-managed soon	40	-39
*multi-tenant-managed sourc	-4	28
*multi-tenant-managed space	16	-15
*multi-tenant-managed spam	-8	15
*multi-tenant-managed span	-26	34
*multi-tenant-managed speak	-24	44
*multi-tenant-managed specif	-15	29
*multi-tenant-managed speed	-62	79
*multi-tenant-managed spend	21	11
*multi-tenant-managed spf	-10	23
*multi-tenant-managed split	47	-8
*multi-tenant-managed splunk	-2	13
*multi-tenant-managed spread	18	7
*multi-tenant-managed sql	-12	29
*multi-tenant-managed sqs	79	-69
*multi-tenant-managed sre	-13	47
*multi-tenant-managed ssd	122	-66
*multi-tenant-managed sse	7	22
*multi-tenant-managed ssh	1	17
*multi-tenant-managed staff	32	-27
*multi-tenant-managed stage	24	-10
*multi-tenant-managed stai	19	18
*multi-tenant-managed stale	-19	50
*multi-tenant-managed stall	-9	69
*multi-tenant-managed stand	-3	27
*multi-tenant-managed standard	44	-10
*multi-tenant-managed standbi	30	0
*multi-tenant-managed start	5	24
*multi-tenant-managed startexecut	-27	63
*multi-tenant-managed state	25	19
*multi-tenant-managed stateless	-8	21
*multi-tenant-managed statu	-33	55
*multi-tenant-managed step	-20	37
*multi-tenant-managed still	47	-9
*multi-tenant-managed stolen	-10	42
*multi-tenant-managed stop	-7	36
*multi-tenant-managed storag	34	18
*multi-tenant-managed store	35	-4
*multi-tenant-managed strategi	-14	36
*multi-tenant-managed stream	6	21
*multi-tenant-managed stretch	-25	25
*multi-tenant-managed sts	-4	10
*multi-tenant-managed stuck	-1	10
*multi-tenant-managed subnet	12	4
*multi-tenant-managed subscrib	-11	45
*multi-tenant-managed subscript	-27	60
*multi-tenant-managed such	18	-4
*multi-tenant-managed suggest	4	40
*multi-tenant-managed suppli	-102	-31
*multi-tenant-managed support	29	0
*multi-tenant-managed suppos	24	-5
*multi-tenant-managed suppress	-15	51
*multi-tenant-managed sure	44	-16
*multi-tenant-managed surviv	65	-23
*multi-tenant-managed suspici	-28	47
*multi-tenant-managed swap	38	-2
*multi-tenant-managed swear	-5	51
*multi-tenant-managed switch	7	10
*multi-tenant-managed sync	-73	-44
*multi-tenant-managed synchron	31	-12
*multi-tenant-managed synonym	3	18
*multi-tenant-managed system	44	3
*multi-tenant-managed tabl	7	23
*multi-tenant-managed tag	-3	15
*multi-tenant-managed take	16	30
*multi-tenant-managed taken	27	-15
*multi-tenant-managed takeov	2	45
*multi-tenant-managed talk	5	22
*multi-tenant-managed tape	13	50
*multi-tenant-managed target	2	22
*multi-tenant-managed task	-29	39
*multi-tenant-managed tb	14	18
*multi-tenant-managed tcp	-6	16
*multi-tenant-managed team	26	17
*multi-tenant-managed telemetri	-23	44
*multi-tenant-managed telephon	-23	44
*multi-tenant-managed tell	-49	53
*multi-tenant-managed templat	-24	35
*multi-tenant-managed temporari	49	-42
*multi-tenant-managed ten	-7	-46
*multi-tenant-managed tenant	35	-29
*multi-tenant-managed term	31	-27
*multi-tenant-managed termin	3	15
*multi-tenant-managed terraform	-39	36
*multi-tenant-managed test	-16	71
*multi-tenant-managed text	22	0
*multi-tenant-managed than	-38	57
*multi-tenant-managed thank	39	-2
*multi-tenant-managed that	14	6
*multi-tenant-managed the	14	12
*multi-tenant-managed thei	0	12
*multi-tenant-managed their	5	22
*multi-tenant-managed them	6	12
*multi-tenant-managed themselv	-25	57
*multi-tenant-managed then	8	14
*multi-tenant-managed there	56	-11
*multi-tenant-managed thermostat	-19	39
*multi-tenant-managed these	-6	39
*multi-tenant-managed thi	-72	-65
*multi-tenant-managed thing	-43	16
*multi-tenant-managed think	-4	11
*multi-tenant-managed third	43	-26
*multi-tenant-managed those	7	27
*multi-tenant-managed though	6	20
*multi-tenant-managed threat	19	3
*multi-tenant-managed three	36	-23
*multi-tenant-managed threshold	-7	15
*multi-tenant-managed throttl	-16	36
*multi-tenant-managed through	-7	19
*multi-tenant-managed throughput	42	-27
*multi-tenant-managed throw	25	7
*multi-tenant-managed ticket	9	7
*multi-tenant-managed tidi	-30	88
*multi-tenant-managed tier	11	15
*multi-tenant-managed tighten	-14	58
*multi-tenant-managed time	17	5
*multi-tenant-managed timeout	-3	13
*multi-tenant-managed tls	31	7
*multi-tenant-managed tlsv1	4	24
*multi-tenant-managed to	10	19
*multi-tenant-managed togeth	13	-8
*multi-tenant-managed token	-11	50
*multi-tenant-managed told	-7	15
*multi-tenant-managed too	30	19
*multi-tenant-managed tool	-9	30
*multi-tenant-managed topic	-7	41
*multi-tenant-managed touch	-2	22
*multi-tenant-managed toward	21	9
*multi-tenant-managed trace	36	0
*multi-tenant-managed track	44	-6
*multi-tenant-managed traffic	15	-1
*multi-tenant-managed trail	-2	21
*multi-tenant-managed train	29	-20
*multi-tenant-managed transact	-24	56
*multi-tenant-managed transcript	12	10
*multi-tenant-managed transfer	6	-8
*multi-tenant-managed transform	-3	38
*multi-tenant-managed transit	-41	-66
*multi-tenant-managed transpar	85	-3
*multi-tenant-managed transport	23	-14
*multi-tenant-managed travel	9	3
*multi-tenant-managed tri	27	-11
*multi-tenant-managed trigger	-7	36
*multi-tenant-managed trim	-23	52
*multi-tenant-managed tripl	52	-24
*multi-tenant-managed true	15	16
*multi-tenant-managed trust	-7	30
*multi-tenant-managed try	46	-38
*multi-tenant-managed ttl	-12	47
*multi-tenant-managed tune	-2	55
*multi-tenant-managed tunnel	13	-37
*multi-tenant-managed turn	-5	25
*multi-tenant-managed twice	-12	28
*multi-tenant-managed two	19	13
*multi-tenant-managed type	-1	19
*multi-tenant-managed typosquat	1	9
*multi-tenant-managed uid	-2	10
*multi-tenant-managed unattach	-15	49
*multi-tenant-managed under	27	3
*multi-tenant-managed underli	18	-13
*multi-tenant-managed underneath	101	-24
*multi-tenant-managed understood	0	53
*multi-tenant-managed undo	-52	78
*multi-tenant-managed unencrypt	-18	52
*multi-tenant-managed unhealthi	34	-13
*multi-tenant-managed unit	0	23
*multi-tenant-managed unless	19	-4
*multi-tenant-managed unmask	-5	18
*multi-tenant-managed unsubscrib	3	27
*multi-tenant-managed untag	-1	9
*multi-tenant-managed until	-2	24
*multi-tenant-managed unus	-4	42
*multi-tenant-managed up	9	21
*multi-tenant-managed updat	18	-35
*multi-tenant-managed upgrad	125	2
*multi-tenant-managed upload	-16	41
*multi-tenant-managed upstream	-11	22
*multi-tenant-managed uptim	56	16
*multi-tenant-managed urgent	7	9
*multi-tenant-managed url	-3	31
*multi-tenant-managed us	13	-1
*multi-tenant-managed usabl	-14	24
*multi-tenant-managed usag	15	24
*multi-tenant-managed use	-3	20
*multi-tenant-managed user	-2	20
*multi-tenant-managed utter	12	-4
*multi-tenant-managed v	-7	26
*multi-tenant-managed v2	51	-35
*multi-tenant-managed valid	37	-21
*multi-tenant-managed vanish	42	-31
*multi-tenant-managed vector	28	2
*multi-tenant-managed vend	79	-48
*multi-tenant-managed vendor	17	19
*multi-tenant-managed verif	-12	27
*multi-tenant-managed verifi	2	48
*multi-tenant-managed version	25	38
*multi-tenant-managed vet	-5	22
*multi-tenant-managed via	-25	51
*multi-tenant-managed video	39	-17
*multi-tenant-managed view	-18	-63
*multi-tenant-managed viewer	-17	43
*multi-tenant-managed virtual	-55	58
*multi-tenant-managed visibl	-22	28
*multi-tenant-managed vmware	12	15
*multi-tenant-managed voic	-1	23
*multi-tenant-managed volum	9	23
*multi-tenant-managed vote	-18	42
*multi-tenant-managed vpc	-8	24
*multi-tenant-managed vpn	-41	-16
*multi-tenant-managed vs	-30	64
*multi-tenant-managed vulner	55	44
*multi-tenant-managed w	-11	51
*multi-tenant-managed waf	-4	16
*multi-tenant-managed wait	-15	37
*multi-tenant-managed want	30	-22
*multi-tenant-managed warm	-17	39
*multi-tenant-managed warn	82	-50
*multi-tenant-managed was	-4	8
*multi-tenant-managed watch	-9	28
*multi-tenant-managed way	-2	21
*multi-tenant-managed wcu	-8	64
*multi-tenant-managed we	22	9
*multi-tenant-managed weak	-36	66
*multi-tenant-managed web	-3	14
*multi-tenant-managed websit	6	23
*multi-tenant-managed week	-13	26
*multi-tenant-managed weekend	94	-40
*multi-tenant-managed weekli	10	-8
*multi-tenant-managed weight	36	-15
*multi-tenant-managed well	-41	52
*multi-tenant-managed went	-28	41
*multi-tenant-managed were	13	9
*multi-tenant-managed what	3	25
*multi-tenant-managed whatev	24	3
*multi-tenant-managed when	31	-24
*multi-tenant-managed where	3	9
*multi-tenant-managed wherev	-23	37
*multi-tenant-managed which	2	10
*multi-tenant-managed while	30	-24
*multi-tenant-managed who	23	22
*multi-tenant-managed whoever	-27	42
*multi-tenant-managed whom	51	-7
*multi-tenant-managed whose	-11	13
*multi-tenant-managed wide	2	89
*multi-tenant-managed wifi	-25	47
*multi-tenant-managed wildcard	-1	11
*multi-tenant-managed will	8	-16
*multi-tenant-managed win	-17	42
*multi-tenant-managed window	63	-28
*multi-tenant-managed windows	45	22
*multi-tenant-managed wipe	34	-20
*multi-tenant-managed wire	18	9
*multi-tenant-managed with	15	8
*multi-tenant-managed withdraw	-9	21
*multi-tenant-managed within	39	-17
*multi-tenant-managed without	1	21
*multi-tenant-managed wont	11	-1
*multi-tenant-managed word	-31	45
*multi-tenant-managed work	56	21
*multi-tenant-managed worker	-44	81
*multi-tenant-managed workflow	4	42
*multi-tenant-managed workgroup	9	28
*multi-tenant-managed workload	62	193
*multi-tenant-managed world	-28	61
*multi-tenant-managed would	-31	54
*multi-tenant-managed write	0	32
*multi-tenant-managed writer	7	14
*multi-tenant-managed written	-18	51
*multi-tenant-managed wrong	6	39
*multi-tenant-managed wrongli	6	31
*multi-tenant-managed wrote	-15	20
*multi-tenant-managed year	-2	16
*multi-tenant-managed yearli	-25	24
*multi-tenant-managed yell	-30	44
*multi-tenant-managed yes	9	-30
*multi-tenant-managed yesterdai	-24	26
*multi-tenant-managed you	-37	37
*multi-tenant-managed yourself	-18	41
*multi-tenant-managed zero	1	14
*multi-tenant-managed zone	38	-17
*on-premises	0	49
*on-premises %	-20	45
*on-premises 1	-18	50
*on-premises 2	8	33
*on-premises 256	32	-25
*on-premises 7	-10	12
*on-premises 9	1	27
*on-premises a	22	-5
*on-premises address	40	-31
*on-premises after	46	-24
*on-premises again	22	-11
*on-premises agent	7	13
*on-premises agre	43	-38
*on-premises all	21	-3
*on-premises an	54	-9
*on-premises anchor	-8	20
*on-premises and	-1	24
*on-premises announc	44	-42
*on-premises anoth	39	-29
*on-premises anywher	-3	8
*on-premises apart	22	-20
*on-premises api	29	-10
*on-premises applic	-35	71
*on-premises are	-6	46
*on-premises as	26	-4
*on-premises at	-3	46
*on-premises audit	11	-6
*on-premises avail	54	-29
*on-premises aws	51	-48
*on-premises back	43	-20
*on-premises backup	-29	56
*on-premises balanc	-14	38
*on-premises befor	-15	49
*on-premises behind	42	36
*on-premises between	11	2
*on-premises bit	32	-25
*on-premises box	0	61
*on-premises branch	2	27
*on-premises bucket	-8	14
*on-premises build	23	-14
*on-premises but	-35	37
*on-premises by	22	3
*on-premises cage	-3	14
*on-premises call	7	10
*on-premises camera	-3	14
*on-premises can	-7	12
*on-premises cannot	38	-14
*on-premises capac	0	57
*on-premises center	-58	85
*on-premises certif	-8	15
*on-premises check	-6	8
*on-premises choic	104	-78
*on-premises choos	-22	37
*on-premises clear	-8	13
*on-premises client	36	-25
*on-premises cloud	74	-36
*on-premises cloudtrail	20	4
*on-premises cluster	16	10
*on-premises cni	-18	48
*on-premises code	22	-6
*on-premises come	29	-26
*on-premises complet	25	-24
*on-premises compon	7	22
*on-premises connect	-36	48
*on-premises contain	-2	20
*on-premises control	10	29
*on-premises cool	-32	50
*on-premises copi	39	-12
*on-premises core	-32	75
*on-premises cover	-13	17
*on-premises credenti	-1	22
*on-premises custom	-7	79
*on-premises cut	-17	36
*on-premises dai	19	-18
*on-premises dashboard	9	11
*on-premises data	24	6
*on-premises date	35	-31
*on-premises day	25	-24
*on-premises debian	-2	61
*on-premises decid	-10	22
*on-premises default	-20	50
*on-premises deploi	-21	86
*on-premises deploy	3	23
*on-premises destroi	28	-8
*on-premises devic	-13	36
*on-premises di	8	3
*on-premises disconnect	-14	15
*on-premises disk	-37	68
*on-premises do	-31	59
*on-premises dock	-5	24
*on-premises docker	0	37
*on-premises doe	14	16
*on-premises door	-7	16
*on-premises download	-29	33
*on-premises dure	-15	23
*on-premises each	-13	23
*on-premises ec2	19	-6
*on-premises edg	-30	54
*on-premises eks	33	-31
*on-premises electr	-20	51
*on-premises encrypt	24	24
*on-premises endpoint	-19	38
*on-premises enough	-9	46
*on-premises equip	31	-13
*on-premises eras	75	-55
*on-premises event	9	11
*on-premises everi	-13	35
*on-premises exchang	-1	15
*on-premises expir	-10	19
*on-premises extern	-42	54
*on-premises factori	0	36
*on-premises fail	40	-26
*on-premises failur	-16	25
*on-premises faulti	53	-22
*on-premises feed	-1	64
*on-premises file	-1	28
*on-premises firewal	-7	58
*on-premises firmwar	0	14
*on-premises fix	31	-8
*on-premises floor	-12	45
*on-premises flow	-11	16
*on-premises for	2	33
*on-premises from	26	-7
*on-premises gatewai	-9	56
*on-premises give	-19	28
*on-premises goe	-24	54
*on-premises good	-30	48
*on-premises group	-13	33
*on-premises growth	-18	36
*on-premises guard	-24	42
*on-premises guest	55	-17
*on-premises hand	13	-8
*on-premises harden	-15	32
*on-premises hardwar	41	-26
*on-premises has	62	-53
*on-premises health	5	13
*on-premises here	0	8
*on-premises hold	-25	30
*on-premises host	6	16
*on-premises how	-12	40
*on-premises hypervisor	74	-13
*on-premises if	-10	25
*on-premises imag	-6	30
*on-premises import	46	-38
*on-premises in	6	35
*on-premises includ	-2	9
*on-premises insid	76	-56
*on-premises instal	-8	38
*on-premises instanc	19	2
*on-premises into	23	-20
*on-premises is	6	18
*on-premises it	14	16
*on-premises its	2	17
*on-premises itself	-29	55
*on-premises job	19	-1
*on-premises join	-2	26
*on-premises keep	-14	25
*on-premises kei	66	-49
*on-premises kernel	-16	34
*on-premises key	-11	32
*on-premises kms	33	-5
*on-premises kubelet	-10	23
*on-premises kubernetes	-27	36
*on-premises leav	35	-30
*on-premises let	65	-33
*on-premises li	-24	78
*on-premises limit	-8	21
*on-premises link	30	-6
*on-premises linux	-5	11
*on-premises load	-16	48
*on-premises log	-15	34
*on-premises look	-32	43
*on-premises lose	-15	23
*on-premises loss	-11	14
*on-premises lost	-3	31
*on-premises machin	-35	78
*on-premises mail	1	33
*on-premises maintain	-53	90
*on-premises manag	21	-4
*on-premises manifest	-5	34
*on-premises may	10	-3
*on-premises mend	-32	49
*on-premises microcod	-16	34
*on-premises monitor	48	-20
*on-premises most	-29	81
*on-premises move	93	-79
*on-premises must	-23	32
*on-premises need	-9	10
*on-premises network	-6	18
*on-premises new	29	11
*on-premises nist	35	-20
*on-premises nitro	-7	21
*on-premises no	-27	42
*on-premises nobodi	18	12
*on-premises node	-23	67
*on-premises nodeadm	-7	20
*on-premises none	-9	24
*on-premises not	-19	47
*on-premises noth	-24	109
*on-premises nucleu	1	29
*on-premises of	2	24
*on-premises off	-1	26
*on-premises offic	0	11
*on-premises on	8	20
*on-premises onc	35	-30
*on-premises one	4	23
*on-premises onli	6	24
*on-premises onto	-16	44
*on-premises open	0	9
*on-premises oper	9	52
*on-premises or	10	4
*on-premises order	-16	30
*on-premises origin	27	-13
*on-premises os	0	47
*on-premises our	-16	36
*on-premises out	27	-7
*on-premises own	27	9
*on-premises part	-22	45
*on-premises patch	4	44
*on-premises physic	-125	152
*on-premises pi	10	25
*on-premises plan	-13	74
*on-premises plane	19	34
*on-premises plant	1	31
*on-premises plug	-25	26
*on-premises pod	-20	27
*on-premises polici	0	12
*on-premises power	-56	98
*on-premises premiz	-22	36
*on-premises privat	-13	13
*on-premises protect	-23	58
*on-premises provid	-39	67
*on-premises publish	-17	110
*on-premises rack	13	42
*on-premises raspberri	10	25
*on-premises reach	28	-10
*on-premises record	33	-27
*on-premises redeploi	-2	26
*on-premises region	8	14
*on-premises regist	7	33
*on-premises registr	-12	19
*on-premises releas	6	34
*on-premises remov	16	-11
*on-premises renew	-12	34
*on-premises repair	58	1
*on-premises replac	-20	51
*on-premises report	32	-17
*on-premises resist	5	-75
*on-premises respons	30	-9
*on-premises rest	19	-7
*on-premises restart	-18	33
*on-premises retir	27	-11
*on-premises return	46	-20
*on-premises reviz	-6	10
*on-premises role	-15	26
*on-premises roll	-21	51
*on-premises room	-35	51
*on-premises rout	21	-13
*on-premises run	7	22
*on-premises runtim	-10	33
*on-premises scan	-3	13
*on-premises second	-5	23
*on-premises secret	20	-16
*on-premises secur	-43	67
*on-premises send	10	2
*on-premises server	33	26
*on-premises servic	62	-8
*on-premises set	17	4
*on-premises shop	2	16
*on-premises side	39	-20
*on-premises sit	-9	28
*on-premises site	-34	68
*on-premises so	-16	29
*on-premises softwar	2	18
*on-premises space	-18	33
*on-premises spare	-12	21
*on-premises ssm	-7	26
*on-premises stai	-1	8
*on-premises stand	-13	46
*on-premises start	-32	51
*on-premises stop	-10	12
*on-premises stream	29	-27
*on-premises suppli	85	-59
*on-premises support	-14	43
*on-premises suspici	44	-36
*on-premises swap	41	-38
*on-premises system	-3	46
*on-premises take	-16	29
*on-premises tamper	25	-60
*on-premises task	-28	39
*on-premises technician	48	-41
*on-premises tell	9	11
*on-premises that	-10	20
*on-premises the	7	22
*on-premises theft	-5	23
*on-premises thei	24	-8
*on-premises their	-34	70
*on-premises them	33	15
*on-premises there	-20	31
*on-premises those	-32	46
*on-premises tls	28	6
*on-premises to	-9	32
*on-premises togeth	-14	40
*on-premises token	-1	15
*on-premises touch	-24	32
*on-premises tpm	5	-75
*on-premises traffic	12	5
*on-premises truck	-14	40
*on-premises turn	-6	9
*on-premises two	17	-7
*on-premises under	-58	80
*on-premises unlock	-5	38
*on-premises until	-19	29
*on-premises up	-22	47
*on-premises updat	-19	60
*on-premises upgrad	-12	60
*on-premises uplink	-49	60
*on-premises use	-11	24
*on-premises version	1	59
*on-premises virtual	-32	52
*on-premises volum	27	10
*on-premises vsphere	-11	42
*on-premises wait	-14	15
*on-premises want	-25	30
*on-premises warehous	-26	44
*on-premises watch	60	-18
*on-premises way	-7	10
*on-premises week	-8	20
*on-premises what	-9	29
*on-premises when	25	-4
*on-premises where	-18	35
*on-premises which	-9	30
*on-premises while	-15	20
*on-premises who	9	41
*on-premises whom	29	-25
*on-premises whose	3	13
*on-premises with	-15	45
*on-premises without	36	-22
*on-premises work	-16	28
*on-premises write	-15	25
*on-premises yourself	-3	8
*on-premises zone	-11	24
*serverless-compute	25	22
*serverless-compute %	26	12
*serverless-compute 0	-3	65
*serverless-compute 000	35	-34
*serverless-compute 1	-18	97
*serverless-compute 10	4	37
*serverless-compute 11	-20	75
*serverless-compute 14	-8	16
*serverless-compute 16	-11	23
*serverless-compute 2	0	25
*serverless-compute 20	-14	44
*serverless-compute 2025	-18	58
*serverless-compute 2026	-17	48
*serverless-compute 22	-14	21
*serverless-compute 240	-9	11
*serverless-compute 256	-23	30
*serverless-compute 3	-26	82
*serverless-compute 30	-16	34
*serverless-compute 4	-8	22
*serverless-compute 5	15	-13
*serverless-compute 50	13	36
*serverless-compute 512	-10	21
*serverless-compute 6	-28	84
*serverless-compute 7	-7	28
*serverless-compute 8	-9	57
*serverless-compute 9	-9	64
*serverless-compute a	1	31
*serverless-compute about	-17	83
*serverless-compute absorb	8	-4
*serverless-compute access	-12	23
*serverless-compute account	33	-4
*serverless-compute add	15	-2
*serverless-compute address	-44	72
*serverless-compute aes	-23	30
*serverless-compute after	-12	36
*serverless-compute afterward	8	19
*serverless-compute again	-3	22
*serverless-compute agent	47	-12
*serverless-compute agentcor	-12	49
*serverless-compute alarm	-10	23
*serverless-compute alias	-24	53
*serverless-compute all	13	-1
*serverless-compute allow	-7	15
*serverless-compute alon	41	-42
*serverless-compute alwai	23	3
*serverless-compute amazon	-10	71
*serverless-compute an	-34	19
*serverless-compute and	12	3
*serverless-compute anew	-56	74
*serverless-compute announc	-30	74
*serverless-compute anoth	61	-48
*serverless-compute answer	-27	33
*serverless-compute any	-32	47
*serverless-compute anyon	12	20
*serverless-compute anyth	14	-4
*serverless-compute apart	24	-4
*serverless-compute api	17	-7
*serverless-compute app	20	20
*serverless-compute appli	18	28
*serverless-compute applic	-20	-5
*serverless-compute archiv	63	-42
*serverless-compute are	20	15
*serverless-compute artifact	16	-2
*serverless-compute as	0	9
*serverless-compute ask	-14	32
*serverless-compute assign	-9	37
*serverless-compute at	-5	32
*serverless-compute attach	-13	24
*serverless-compute audit	16	-4
*serverless-compute auditor	-23	27
*serverless-compute author	-5	32
*serverless-compute auto	32	-20
*serverless-compute automat	57	-18
*serverless-compute avail	40	-35
*serverless-compute awai	77	-29
*serverless-compute aws	50	11
*serverless-compute back	20	10
*serverless-compute bake	-59	58
*serverless-compute balanc	76	-32
*serverless-compute base	-19	40
*serverless-compute be	16	3
*serverless-compute befor	10	-6
*serverless-compute behavior	-9	11
*serverless-compute behind	2	32
*serverless-compute belong	17	-1
*serverless-compute below	-45	108
*serverless-compute beneath	71	-7
*serverless-compute between	13	13
*serverless-compute beyond	-28	29
*serverless-compute block	-48	77
*serverless-compute bookmark	-6	43
*serverless-compute both	-11	59
*serverless-compute boundari	69	-27
*serverless-compute branch	-23	37
*serverless-compute bring	-43	50
*serverless-compute browser	-18	39
*serverless-compute bucket	-5	33
*serverless-compute bug	-16	44
*serverless-compute bui	9	-2
*serverless-compute build	12	20
*serverless-compute built	-63	-47
*serverless-compute bump	-41	73
*serverless-compute bundl	-14	69
*serverless-compute but	37	33
*serverless-compute by	10	21
*serverless-compute cach	13	-7
*serverless-compute call	6	15
*serverless-compute caller	-32	44
*serverless-compute can	-8	28
*serverless-compute cannot	14	10
*serverless-compute cant	55	-4
*serverless-compute cap	-29	60
*serverless-compute capabl	-10	30
*serverless-compute capac	-1	26
*serverless-compute carri	8	-4
*serverless-compute catalog	-11	11
*serverless-compute center	33	-11
*serverless-compute cert	18	-46
*serverless-compute certif	27	-7
*serverless-compute chang	-38	74
*serverless-compute check	14	17
*serverless-compute checkpoint	-2	22
*serverless-compute choic	35	-20
*serverless-compute choos	-5	25
*serverless-compute classifi	-9	13
*serverless-compute clean	-24	46
*serverless-compute client	-23	58
*serverless-compute close	77	-17
*serverless-compute cloudtrail	27	-18
*serverless-compute cloudwatch	35	-25
*serverless-compute cluster	-19	23
*serverless-compute code	-8	55
*serverless-compute collect	-18	21
*serverless-compute com	-35	124
*serverless-compute come	-25	53
*serverless-compute command	-7	21
*serverless-compute common	8	-4
*serverless-compute compani	71	-54
*serverless-compute compat	0	43
*serverless-compute compil	-5	22
*serverless-compute complianc	-78	-77
*serverless-compute comput	48	-26
*serverless-compute concurr	14	24
*serverless-compute configur	-5	31
*serverless-compute connect	1	24
*serverless-compute connector	-33	48
*serverless-compute consol	-15	36
*serverless-compute contain	12	36
*serverless-compute continu	-7	17
*serverless-compute copi	67	-60
*serverless-compute correct	-12	34
*serverless-compute could	14	24
*serverless-compute count	-19	27
*serverless-compute cpu	18	8
*serverless-compute creat	0	15
*serverless-compute credenti	31	-14
*serverless-compute curat	13	-12
*serverless-compute current	2	9
*serverless-compute custom	52	2
*serverless-compute cve	-8	26
*serverless-compute dai	-9	20
*serverless-compute data	-4	30
*serverless-compute databas	-20	30
*serverless-compute date	-37	79
*serverless-compute dead	-17	28
*serverless-compute debezium	-26	30
*serverless-compute decid	18	17
*serverless-compute default	19	-3
*serverless-compute defenc	-17	38
*serverless-compute defin	-5	64
*serverless-compute definit	-27	47
*serverless-compute delet	2	23
*serverless-compute demand	38	-12
*serverless-compute depend	11	75
*serverless-compute deploi	-2	31
*serverless-compute deploy	53	-29
*serverless-compute deprec	-26	42
*serverless-compute desir	-17	20
*serverless-compute destin	22	10
*serverless-compute destroi	10	-6
*serverless-compute dev	-16	39
*serverless-compute differ	18	-7
*serverless-compute direct	18	-3
*serverless-compute disk	24	5
*serverless-compute distribut	-8	12
*serverless-compute do	6	20
*serverless-compute docker	-7	23
*serverless-compute doe	31	17
*serverless-compute domain	37	-15
*serverless-compute down	44	-38
*serverless-compute driver	-3	9
*serverless-compute drop	-17	52
*serverless-compute durabl	29	-16
*serverless-compute each	23	-4
*serverless-compute earlier	-18	42
*serverless-compute east	-10	11
*serverless-compute ec2	-7	12
*serverless-compute ecr	-18	56
*serverless-compute ecs	22	-20
*serverless-compute edg	40	-3
*serverless-compute edit	-1	9
*serverless-compute either	19	17
*serverless-compute els	23	-18
*serverless-compute enabl	-38	66
*serverless-compute encrypt	27	12
*serverless-compute end	8	38
*serverless-compute endpoint	33	-2
*serverless-compute enforc	-25	29
*serverless-compute enough	-25	80
*serverless-compute env	-14	27
*serverless-compute environ	13	14
*serverless-compute ephemer	58	-31
*serverless-compute error	-17	48
*serverless-compute etl	-12	45
*serverless-compute even	-57	48
*serverless-compute event	-2	9
*serverless-compute everi	45	-23
*serverless-compute everyth	-6	20
*serverless-compute exact	-20	28
*serverless-compute exampl	-3	9
*serverless-compute exec	0	8
*serverless-compute execut	23	18
*serverless-compute executor	11	2
*serverless-compute exist	101	-76
*serverless-compute extens	-9	45
*serverless-compute extra	-14	54
*serverless-compute fail	-9	28
*serverless-compute failur	-16	27
*serverless-compute fault	-1	37
*serverless-compute fetch	-9	27
*serverless-compute fiber	8	-4
*serverless-compute file	-8	21
*serverless-compute filter	34	-28
*serverless-compute find	33	-24
*serverless-compute firecrack	16	-5
*serverless-compute firehos	23	-17
*serverless-compute first	3	8
*serverless-compute fix	-30	55
*serverless-compute fleet	21	-15
*serverless-compute flood	8	-4
*serverless-compute for	29	-9
*serverless-compute format	-15	27
*serverless-compute framework	19	23
*serverless-compute free	-13	21
*serverless-compute from	30	-9
*serverless-compute front	-35	57
*serverless-compute full	-15	16
*serverless-compute function	-1	42
*serverless-compute gatewai	21	23
*serverless-compute gb	-34	36
*serverless-compute get	16	10
*serverless-compute gib	-13	17
*serverless-compute give	-1	19
*serverless-compute glibc	-24	33
*serverless-compute go	45	-4
*serverless-compute goe	-26	53
*serverless-compute gone	-33	39
*serverless-compute got	15	22
*serverless-compute grant	-13	34
*serverless-compute greatest	63	-16
*serverless-compute group	-18	37
*serverless-compute guarante	47	-36
*serverless-compute hand	17	-5
*serverless-compute handl	-24	43
*serverless-compute hardwar	46	-16
*serverless-compute has	-6	19
*serverless-compute have	4	21
*serverless-compute health	20	-6
*serverless-compute here	-25	43
*serverless-compute higher	64	-56
*serverless-compute hive	14	-8
*serverless-compute hm	-139	191
*serverless-compute hold	31	-4
*serverless-compute hole	-25	33
*serverless-compute host	63	-9
*serverless-compute hour	34	-34
*serverless-compute how	25	-9
*serverless-compute http	42	-33
*serverless-compute i	18	25
*serverless-compute iam	-20	30
*serverless-compute id	-37	52
*serverless-compute if	76	-15
*serverless-compute imag	-12	57
*serverless-compute in	5	17
*serverless-compute inbound	-32	48
*serverless-compute includ	-12	16
*serverless-compute infrastructur	16	-4
*serverless-compute initi	13	-6
*serverless-compute inject	-17	46
*serverless-compute input	-9	23
*serverless-compute insid	1	50
*serverless-compute instal	57	-21
*serverless-compute instead	-27	56
*serverless-compute interfac	-5	47
*serverless-compute internet	-7	30
*serverless-compute into	-10	27
*serverless-compute invoc	18	2
*serverless-compute invok	31	3
*serverless-compute is	14	26
*serverless-compute isnt	-18	29
*serverless-compute isol	53	-29
*serverless-compute it	11	18
*serverless-compute its	6	15
*serverless-compute itself	17	29
*serverless-compute jar	-8	33
*serverless-compute java	-15	32
*serverless-compute jdbc	-4	24
*serverless-compute job	6	25
*serverless-compute js	16	43
*serverless-compute june	-10	35
*serverless-compute jwt	-2	30
*serverless-compute keep	8	16
*serverless-compute kei	-26	43
*serverless-compute kernel	76	-36
*serverless-compute key	0	8
*serverless-compute know	61	-43
*serverless-compute known	-48	52
*serverless-compute lag	-17	55
*serverless-compute lake	-15	27
*serverless-compute lambda	-34	34
*serverless-compute languag	10	34
*serverless-compute last	-47	80
*serverless-compute later	38	7
*serverless-compute latest	8	22
*serverless-compute launch	47	-27
*serverless-compute layer	-9	36
*serverless-compute leak	40	35
*serverless-compute least	12	17
*serverless-compute let	-13	14
*serverless-compute letter	-17	28
*serverless-compute level	14	3
*serverless-compute li	-10	28
*serverless-compute lib	-1	93
*serverless-compute librari	9	31
*serverless-compute life	-28	54
*serverless-compute like	21	-9
*serverless-compute limit	13	30
*serverless-compute link	35	-12
*serverless-compute linux	-19	72
*serverless-compute list	65	-40
*serverless-compute load	23	2
*serverless-compute local	-5	27
*serverless-compute locat	20	-12
*serverless-compute log	10	12
*serverless-compute longer	-22	41
*serverless-compute look	17	6
*serverless-compute lost	-56	63
*serverless-compute low	-26	29
*serverless-compute machin	34	-11
*serverless-compute made	-28	65
*serverless-compute maintain	43	0
*serverless-compute mainten	49	-19
*serverless-compute major	-35	67
*serverless-compute make	30	-22
*serverless-compute malwar	44	-40
*serverless-compute manag	41	-23
*serverless-compute mani	32	-17
*serverless-compute manual	-30	5
*serverless-compute map	21	6
*serverless-compute mask	-12	90
*serverless-compute maximum	-2	35
*serverless-compute may	-19	33
*serverless-compute mb	-11	21
*serverless-compute me	57	-43
*serverless-compute mean	34	-56
*serverless-compute memori	24	2
*serverless-compute messag	36	-29
*serverless-compute metadata	-35	31
*serverless-compute metric	30	-6
*serverless-compute micro	30	-21
*serverless-compute microvm	28	-4
*serverless-compute migrat	-4	26
*serverless-compute minor	20	19
*serverless-compute mmdsv2	-17	55
*serverless-compute mode	13	3
*serverless-compute modul	-9	27
*serverless-compute moment	7	20
*serverless-compute most	-21	31
*serverless-compute move	-18	38
*serverless-compute must	25	1
*serverless-compute mutual	-9	27
*serverless-compute my	47	-5
*serverless-compute name	2	24
*serverless-compute narrow	-19	45
*serverless-compute nat	-3	22
*serverless-compute neither	3	10
*serverless-compute network	8	4
*serverless-compute never	33	41
*serverless-compute new	-3	23
*serverless-compute newer	2	14
*serverless-compute newest	35	-6
*serverless-compute next	-44	52
*serverless-compute nitro	11	-6
*serverless-compute no	11	24
*serverless-compute nobodi	32	-19
*serverless-compute node	68	6
*serverless-compute node18	-11	11
*serverless-compute none	34	-11
*serverless-compute nor	3	10
*serverless-compute not	23	13
*serverless-compute noth	6	10
*serverless-compute notic	-16	16
*serverless-compute npm	-4	65
*serverless-compute number	4	18
*serverless-compute of	15	10
*serverless-compute off	-17	50
*serverless-compute offer	71	-31
*serverless-compute offset	-27	34
*serverless-compute ok	-17	75
*serverless-compute old	-3	19
*serverless-compute older	-23	28
*serverless-compute on	32	-29
*serverless-compute onc	-17	39
*serverless-compute one	10	11
*serverless-compute onli	31	-6
*serverless-compute open	14	-2
*serverless-compute oper	56	-14
*serverless-compute or	0	18
*serverless-compute ordinari	29	-19
*serverless-compute origin	-18	59
*serverless-compute os	146	-23
*serverless-compute other	10	11
*serverless-compute our	11	47
*serverless-compute ourselv	-40	84
*serverless-compute out	16	-2
*serverless-compute outdat	50	-16
*serverless-compute output	10	-4
*serverless-compute over	54	-57
*serverless-compute own	2	17
*serverless-compute pack	-22	32
*serverless-compute packag	23	13
*serverless-compute page	3	17
*serverless-compute parallel	-4	28
*serverless-compute part	132	-118
*serverless-compute parti	-17	29
*serverless-compute pass	-10	12
*serverless-compute password	-2	30
*serverless-compute past	-29	33
*serverless-compute patch	53	-1
*serverless-compute permiss	-22	48
*serverless-compute permit	-22	43
*serverless-compute person	-30	-9
*serverless-compute physic	21	-8
*serverless-compute pick	33	4
*serverless-compute pin	-47	11
*serverless-compute place	27	4
*serverless-compute placement	34	-23
*serverless-compute plain	-16	41
*serverless-compute platform	8	21
*serverless-compute plugin	1	18
*serverless-compute polici	-9	13
*serverless-compute port	-21	27
*serverless-compute power	-66	100
*serverless-compute pre	13	-6
*serverless-compute prevent	-16	46
*serverless-compute preview	-3	8
*serverless-compute print	-15	57
*serverless-compute privat	-2	8
*serverless-compute privileg	-5	28
*serverless-compute process	-17	18
*serverless-compute project	-10	48
*serverless-compute prompt	-9	23
*serverless-compute properti	-16	30
*serverless-compute protect	-10	44
*serverless-compute provid	22	3
*serverless-compute provis	52	-6
*serverless-compute public	-8	44
*serverless-compute publish	38	9
*serverless-compute pull	-6	22
*serverless-compute push	-10	40
*serverless-compute put	11	9
*serverless-compute python	25	12
*serverless-compute queue	-18	29
*serverless-compute quota	66	-28
*serverless-compute raiz	-9	25
*serverless-compute ran	3	11
*serverless-compute rang	-10	18
*serverless-compute reach	3	19
*serverless-compute react	24	13
*serverless-compute read	-15	25
*serverless-compute rebuild	12	-1
*serverless-compute record	0	18
*serverless-compute redeploi	-15	30
*serverless-compute redirect	-5	15
*serverless-compute refresh	-12	21
*serverless-compute refus	-5	31
*serverless-compute region	27	14
*serverless-compute regularli	-62	83
*serverless-compute releas	18	8
*serverless-compute remov	36	-19
*serverless-compute render	28	-17
*serverless-compute renew	53	-22
*serverless-compute report	16	-4
*serverless-compute repositori	-25	55
*serverless-compute request	26	-5
*serverless-compute reserv	-17	35
*serverless-compute resili	23	-7
*serverless-compute resourc	-11	18
*serverless-compute respons	-33	-3
*serverless-compute rest	-6	53
*serverless-compute restart	19	17
*serverless-compute result	-10	21
*serverless-compute retent	-6	18
*serverless-compute retir	7	16
*serverless-compute retri	-10	20
*serverless-compute reus	-14	32
*serverless-compute revis	17	6
*serverless-compute right	65	-27
*serverless-compute role	1	36
*serverless-compute roll	31	-8
*serverless-compute rollback	-33	42
*serverless-compute root	-16	28
*serverless-compute rotat	-27	58
*serverless-compute rout	-15	37
*serverless-compute router	8	-4
*serverless-compute run	25	1
*serverless-compute runtask	-21	48
*serverless-compute runtim	36	-1
*serverless-compute s	-50	56
*serverless-compute s3	-3	10
*serverless-compute safe	-5	11
*serverless-compute sai	42	-37
*serverless-compute scale	25	4
*serverless-compute scan	-5	13
*serverless-compute schedul	28	0
*serverless-compute script	-14	61
*serverless-compute sdk	-13	19
*serverless-compute second	32	-18
*serverless-compute secret	-29	84
*serverless-compute secur	9	17
*serverless-compute see	40	-5
*serverless-compute select	-14	16
*serverless-compute send	21	-13
*serverless-compute separ	43	-25
*serverless-compute serv	45	-27
*serverless-compute server	70	-33
*serverless-compute serverless	63	-37
*serverless-compute servic	9	16
*serverless-compute session	50	-33
*serverless-compute set	-4	24
*serverless-compute sever	-6	34
*serverless-compute share	25	-9
*serverless-compute shell	-17	27
*serverless-compute ship	-43	53
*serverless-compute should	-18	25
*serverless-compute show	43	-11
*serverless-compute side	8	2
*serverless-compute sidecar	-7	14
*serverless-compute sign	17	-11
*serverless-compute sigterm	24	-23
*serverless-compute sinc	-13	25
*serverless-compute site	-44	61
*serverless-compute size	17	18
*serverless-compute small	-15	18
*serverless-compute snapshot	4	8
*serverless-compute so	21	7
*serverless-compute softwar	-51	122
*serverless-compute some	0	11
*serverless-compute somebodi	28	-25
*serverless-compute someon	-5	23
*serverless-compute someth	-47	42
*serverless-compute sourc	-10	29
*serverless-compute spark	35	-32
*serverless-compute ssl	-5	28
*serverless-compute stai	-21	38
*serverless-compute standalon	-36	63
*serverless-compute startup	17	24
*serverless-compute state	6	23
*serverless-compute still	-6	24
*serverless-compute stop	8	9
*serverless-compute store	0	24
*serverless-compute stream	-2	40
*serverless-compute stuck	-19	70
*serverless-compute subnet	-18	36
*serverless-compute such	23	3
*serverless-compute suit	33	0
*serverless-compute suppli	18	90
*serverless-compute support	49	-26
*serverless-compute suppos	-43	76
*serverless-compute sure	-42	54
*serverless-compute switch	-9	15
*serverless-compute system	62	-20
*serverless-compute tabl	-6	12
*serverless-compute take	49	-23
*serverless-compute target	-24	51
*serverless-compute task	33	-12
*serverless-compute team	95	-66
*serverless-compute tenant	68	-28
*serverless-compute text	-8	53
*serverless-compute than	-18	30
*serverless-compute that	11	13
*serverless-compute the	16	16
*serverless-compute thei	32	-17
*serverless-compute their	24	15
*serverless-compute them	9	20
*serverless-compute there	32	10
*serverless-compute these	58	-52
*serverless-compute thi	-27	29
*serverless-compute think	49	-45
*serverless-compute third	-14	29
*serverless-compute those	55	-25
*serverless-compute thread	-6	24
*serverless-compute three	14	-6
*serverless-compute threshold	-14	21
*serverless-compute through	-5	13
*serverless-compute time	13	5
*serverless-compute timeout	-21	69
*serverless-compute tls	34	-2
*serverless-compute tmp	14	7
*serverless-compute to	10	9
*serverless-compute togeth	98	-96
*serverless-compute token	8	9
*serverless-compute too	49	-6
*serverless-compute tool	-9	35
*serverless-compute traffic	10	0
*serverless-compute tri	52	-50
*serverless-compute trigger	-7	32
*serverless-compute true	75	-24
*serverless-compute trust	-1	10
*serverless-compute turn	13	2
*serverless-compute two	-12	17
*serverless-compute type	40	3
*serverless-compute under	32	-11
*serverless-compute underli	38	-23
*serverless-compute underneath	32	22
*serverless-compute unless	9	-2
*serverless-compute until	8	10
*serverless-compute up	-6	19
*serverless-compute updat	17	38
*serverless-compute upgrad	-3	60
*serverless-compute upload	4	24
*serverless-compute us	19	-3
*serverless-compute user	14	2
*serverless-compute valid	-5	26
*serverless-compute var	-14	27
*serverless-compute variabl	-8	39
*serverless-compute vcpu	11	30
*serverless-compute version	1	24
*serverless-compute viewer	55	-28
*serverless-compute virtual	11	-5
*serverless-compute vpc	-15	29
*serverless-compute vulner	-9	37
*serverless-compute waf	-28	43
*serverless-compute wait	29	-25
*serverless-compute wall	-7	10
*serverless-compute want	2	11
*serverless-compute warn	-29	64
*serverless-compute was	0	77
*serverless-compute watch	18	0
*serverless-compute way	-38	49
*serverless-compute we	14	37
*serverless-compute web	-10	22
*serverless-compute webhook	-15	16
*serverless-compute were	16	11
*serverless-compute weve	43	0
*serverless-compute what	26	17
*serverless-compute when	8	9
*serverless-compute where	23	-1
*serverless-compute whether	-3	24
*serverless-compute which	24	-8
*serverless-compute who	23	21
*serverless-compute whoever	-10	13
*serverless-compute whole	-9	14
*serverless-compute whom	13	40
*serverless-compute whose	-16	23
*serverless-compute will	5	17
*serverless-compute window	32	-31
*serverless-compute windows	35	-24
*serverless-compute wipe	6	22
*serverless-compute with	10	14
*serverless-compute within	13	59
*serverless-compute without	24	-13
*serverless-compute work	37	5
*serverless-compute worker	66	-10
*serverless-compute workload	12	-9
*serverless-compute would	-8	14
*serverless-compute write	-2	19
*serverless-compute yourself	117	-59
*serverless-compute zip	51	-57
*serverless-compute zone	24	-14
*single-tenant-managed	2	13
*single-tenant-managed %	-31	-28
*single-tenant-managed 0	6	45
*single-tenant-managed 1	13	54
*single-tenant-managed 10	-27	71
*single-tenant-managed 100	-7	11
*single-tenant-managed 11	-24	25
*single-tenant-managed 12	17	22
*single-tenant-managed 13	74	-49
*single-tenant-managed 14	-2	13
*single-tenant-managed 15	-34	48
*single-tenant-managed 18	8	-2
*single-tenant-managed 2	25	33
*single-tenant-managed 20	-22	32
*single-tenant-managed 2019	-4	45
*single-tenant-managed 2023	-21	39
*single-tenant-managed 2025	28	-25
*single-tenant-managed 2026	63	-44
*single-tenant-managed 2027	-21	34
*single-tenant-managed 24	38	-33
*single-tenant-managed 256	10	23
*single-tenant-managed 3	33	8
*single-tenant-managed 30	-17	44
*single-tenant-managed 31	-10	27
*single-tenant-managed 336	8	-4
*single-tenant-managed 35	9	25
*single-tenant-managed 3am	-34	20
*single-tenant-managed 4	74	-8
*single-tenant-managed 40	-40	-50
*single-tenant-managed 440	-11	12
*single-tenant-managed 5	12	42
*single-tenant-managed 6	44	18
*single-tenant-managed 60	-8	20
*single-tenant-managed 6379	-7	42
*single-tenant-managed 8	-9	3
*single-tenant-managed 9	3	102
*single-tenant-managed 90	-1	20
*single-tenant-managed 92	-78	50
*single-tenant-managed about	46	39
*single-tenant-managed abov	27	-26
*single-tenant-managed absorb	10	-5
*single-tenant-managed acceler	-10	-59
*single-tenant-managed access	0	40
*single-tenant-managed account	37	13
*single-tenant-managed acl	-4	53
*single-tenant-managed across	55	-11
*single-tenant-managed act	44	20
*single-tenant-managed action	29	-7
*single-tenant-managed activ	-3	9
*single-tenant-managed actual	12	-10
*single-tenant-managed acu	14	-39
*single-tenant-managed ad	11	65
*single-tenant-managed adapt	28	-26
*single-tenant-managed add	-20	-15
*single-tenant-managed address	6	15
*single-tenant-managed admin	9	70
*single-tenant-managed administr	63	-64
*single-tenant-managed aes	22	-10
*single-tenant-managed after	21	21
*single-tenant-managed afterward	-9	25
*single-tenant-managed again	0	35
*single-tenant-managed against	-10	46
*single-tenant-managed agent	27	32
*single-tenant-managed ahead	-50	74
*single-tenant-managed alarm	-11	38
*single-tenant-managed algorithm	29	-23
*single-tenant-managed all	3	23
*single-tenant-managed allow	1	14
*single-tenant-managed alon	-4	42
*single-tenant-managed along	-36	62
*single-tenant-managed also	0	36
*single-tenant-managed alwai	36	35
*single-tenant-managed alwayson	96	2
*single-tenant-managed am	83	-8
*single-tenant-managed amazon	-44	-42
*single-tenant-managed ami	-8	51
*single-tenant-managed among	35	8
*single-tenant-managed analyz	-14	-39
*single-tenant-managed and	8	10
*single-tenant-managed anew	20	-3
*single-tenant-managed announc	43	1
*single-tenant-managed anonym	-7	15
*single-tenant-managed anoth	9	38
*single-tenant-managed answer	-33	57
*single-tenant-managed antiviru	-18	76
*single-tenant-managed any	-28	69
*single-tenant-managed anyon	45	-31
*single-tenant-managed anyth	2	15
*single-tenant-managed anywai	49	-68
*single-tenant-managed anywher	-8	85
*single-tenant-managed apart	10	-1
*single-tenant-managed api	11	10
*single-tenant-managed app	-3	46
*single-tenant-managed appli	-20	-27
*single-tenant-managed applianc	119	-64
*single-tenant-managed applic	-4	69
*single-tenant-managed archiv	50	-8
*single-tenant-managed are	5	21
*single-tenant-managed around	0	62
*single-tenant-managed arrang	-28	62
*single-tenant-managed arriv	37	-14
*single-tenant-managed artifact	23	-3
*single-tenant-managed as	6	38
*single-tenant-managed ask	-4	9
*single-tenant-managed assign	-6	18
*single-tenant-managed at	-4	14
*single-tenant-managed attach	0	12
*single-tenant-managed audit	11	12
*single-tenant-managed auditor	45	-24
*single-tenant-managed august	29	1
*single-tenant-managed auth	-7	55
*single-tenant-managed authent	-3	10
*single-tenant-managed author	-5	23
*single-tenant-managed auto	12	40
*single-tenant-managed autogrow	48	-63
*single-tenant-managed autom	-4	-28
*single-tenant-managed automat	-38	-61
*single-tenant-managed autominorversionupgrad	12	0
*single-tenant-managed autosc	0	14
*single-tenant-managed autostop	67	-45
*single-tenant-managed avail	10	22
*single-tenant-managed awai	-9	36
*single-tenant-managed aws	6	15
*single-tenant-managed az	4	19
*single-tenant-managed azs	56	1
*single-tenant-managed back	-22	-27
*single-tenant-managed backend	-25	93
*single-tenant-managed backtrack	-13	76
*single-tenant-managed backup	-4	-18
*single-tenant-managed balanc	24	-21
*single-tenant-managed base	103	-24
*single-tenant-managed be	-4	13
*single-tenant-managed becaus	-24	62
*single-tenant-managed becom	-22	26
*single-tenant-managed been	-33	-27
*single-tenant-managed befor	3	30
*single-tenant-managed behind	35	-92
*single-tenant-managed belong	36	5
*single-tenant-managed below	145	-41
*single-tenant-managed beneath	71	-66
*single-tenant-managed best	-2	8
*single-tenant-managed between	12	-7
*single-tenant-managed bia	-7	34
*single-tenant-managed bigger	12	68
*single-tenant-managed bill	-21	66
*single-tenant-managed bind	-22	32
*single-tenant-managed binlog	3	50
*single-tenant-managed bit	2	10
*single-tenant-managed blame	-11	49
*single-tenant-managed block	-30	71
*single-tenant-managed blue	-37	-33
*single-tenant-managed both	38	9
*single-tenant-managed box	-82	-65
*single-tenant-managed branch	2	58
*single-tenant-managed break	-27	33
*single-tenant-managed bring	14	21
*single-tenant-managed broke	47	67
*single-tenant-managed broken	37	-12
*single-tenant-managed broker	7	20
*single-tenant-managed bucket	-30	57
*single-tenant-managed bug	8	7
*single-tenant-managed build	23	20
*single-tenant-managed builder	19	-5
*single-tenant-managed built	35	10
*single-tenant-managed bump	-81	-44
*single-tenant-managed bundl	0	25
*single-tenant-managed busi	31	58
*single-tenant-managed but	22	-33
*single-tenant-managed button	-8	78
*single-tenant-managed by	19	-1
*single-tenant-managed byol	20	112
*single-tenant-managed ca	-34	41
*single-tenant-managed cach	6	-36
*single-tenant-managed call	7	27
*single-tenant-managed caller	-9	26
*single-tenant-managed came	37	-38
*single-tenant-managed can	21	24
*single-tenant-managed cannot	33	9
*single-tenant-managed capac	-25	-9
*single-tenant-managed captur	-9	15
*single-tenant-managed care	8	-27
*single-tenant-managed carri	10	25
*single-tenant-managed case	-22	39
*single-tenant-managed cdc	-14	45
*single-tenant-managed center	55	-10
*single-tenant-managed certif	32	2
*single-tenant-managed cev	-47	25
*single-tenant-managed chang	0	28
*single-tenant-managed charact	-11	38
*single-tenant-managed check	0	29
*single-tenant-managed checkpoint	42	0
*single-tenant-managed choic	29	40
*single-tenant-managed choos	-16	41
*single-tenant-managed chose	22	-11
*single-tenant-managed chosen	15	45
*single-tenant-managed cidr	-1	27
*single-tenant-managed class	-10	37
*single-tenant-managed classif	-21	59
*single-tenant-managed classifi	1	22
*single-tenant-managed clean	6	24
*single-tenant-managed clear	-3	32
*single-tenant-managed cli	20	17
*single-tenant-managed click	-49	8
*single-tenant-managed client	1	30
*single-tenant-managed clipboard	-11	24
*single-tenant-managed clone	0	60
*single-tenant-managed close	-24	58
*single-tenant-managed cloud	14	45
*single-tenant-managed cloudtrail	32	-1
*single-tenant-managed cloudwatch	15	0
*single-tenant-managed cluster	4	12
*single-tenant-managed code	-8	42
*single-tenant-managed collect	-41	75
*single-tenant-managed column	-35	87
*single-tenant-managed come	-40	33
*single-tenant-managed command	13	35
*single-tenant-managed common	10	-5
*single-tenant-managed compani	31	-38
*single-tenant-managed compat	-14	26
*single-tenant-managed complianc	-52	-76
*single-tenant-managed compon	36	1
*single-tenant-managed compress	-15	40
*single-tenant-managed comput	-13	94
*single-tenant-managed config	-19	124
*single-tenant-managed configur	-10	60
*single-tenant-managed connect	-6	29
*single-tenant-managed connector	-2	29
*single-tenant-managed consol	16	-8
*single-tenant-managed consum	-19	89
*single-tenant-managed contain	24	22
*single-tenant-managed content	-4	33
*single-tenant-managed continu	55	-52
*single-tenant-managed control	53	2
*single-tenant-managed cool	-20	36
*single-tenant-managed copi	15	0
*single-tenant-managed correct	27	19
*single-tenant-managed cost	-15	46
*single-tenant-managed could	21	3
*single-tenant-managed count	-7	82
*single-tenant-managed cover	-23	33
*single-tenant-managed cpu	-12	21
*single-tenant-managed crash	38	-15
*single-tenant-managed creat	2	17
*single-tenant-managed creation	9	41
*single-tenant-managed credenti	-2	104
*single-tenant-managed critic	46	-22
*single-tenant-managed cron	-1	64
*single-tenant-managed cross	-9	23
*single-tenant-managed cumul	-42	-70
*single-tenant-managed current	-1	16
*single-tenant-managed cus	-81	-147
*single-tenant-managed custom	-55	-2
*single-tenant-managed cut	-31	-27
*single-tenant-managed cve	19	22
*single-tenant-managed d	27	61
*single-tenant-managed dai	-5	29
*single-tenant-managed daili	5	-49
*single-tenant-managed dark	-21	63
*single-tenant-managed dashboard	-21	28
*single-tenant-managed data	11	20
*single-tenant-managed databas	-48	46
*single-tenant-managed date	-8	53
*single-tenant-managed day	15	7
*single-tenant-managed db	-43	-51
*single-tenant-managed dba	60	10
*single-tenant-managed dcv	73	-1
*single-tenant-managed dead	89	-74
*single-tenant-managed decid	-11	47
*single-tenant-managed decis	15	69
*single-tenant-managed dedic	0	9
*single-tenant-managed dedup	-15	66
*single-tenant-managed default	32	13
*single-tenant-managed defer	-6	12
*single-tenant-managed defin	10	35
*single-tenant-managed definit	26	-19
*single-tenant-managed delet	21	26
*single-tenant-managed deliv	-2	101
*single-tenant-managed deliveri	-9	12
*single-tenant-managed demand	-1	8
*single-tenant-managed depend	-5	12
*single-tenant-managed deploi	0	47
*single-tenant-managed deploy	-10	-25
*single-tenant-managed deprec	41	-26
*single-tenant-managed design	1	20
*single-tenant-managed desk	-28	57
*single-tenant-managed desktop	-52	41
*single-tenant-managed destin	2	64
*single-tenant-managed detect	-23	28
*single-tenant-managed dev	18	54
*single-tenant-managed develop	-19	74
*single-tenant-managed di	74	-21
*single-tenant-managed did	37	-38
*single-tenant-managed differ	-8	17
*single-tenant-managed direct	2	13
*single-tenant-managed directori	96	-6
*single-tenant-managed disabl	-8	28
*single-tenant-managed disk	40	-12
*single-tenant-managed distribut	-14	61
*single-tenant-managed do	24	13
*single-tenant-managed docker	-28	40
*single-tenant-managed document	3	47
*single-tenant-managed doe	-70	-44
*single-tenant-managed doesnt	-25	23
*single-tenant-managed domain	63	-7
*single-tenant-managed done	34	-52
*single-tenant-managed dont	12	0
*single-tenant-managed download	-27	38
*single-tenant-managed downtim	33	86
*single-tenant-managed drain	-50	63
*single-tenant-managed drift	29	-1
*single-tenant-managed drive	9	41
*single-tenant-managed driver	12	17
*single-tenant-managed drop	-25	27
*single-tenant-managed duplic	-16	48
*single-tenant-managed durabl	39	-22
*single-tenant-managed dure	4	52
*single-tenant-managed duti	-51	-37
*single-tenant-managed each	16	24
*single-tenant-managed earlier	-8	43
*single-tenant-managed ebs	39	-26
*single-tenant-managed ec2	23	3
*single-tenant-managed edg	10	-5
*single-tenant-managed edit	-1	27
*single-tenant-managed effect	-19	41
*single-tenant-managed eight	20	-4
*single-tenant-managed either	-22	41
*single-tenant-managed elast	1	23
*single-tenant-managed els	23	-5
*single-tenant-managed elsewher	31	3
*single-tenant-managed ena	-12	21
*single-tenant-managed enabl	-8	49
*single-tenant-managed end	32	2
*single-tenant-managed endpoint	32	8
*single-tenant-managed engin	-8	-37
*single-tenant-managed enhanc	-2	57
*single-tenant-managed enlarg	-3	11
*single-tenant-managed enough	-3	28
*single-tenant-managed ensur	-23	27
*single-tenant-managed env	-1	54
*single-tenant-managed environ	7	27
*single-tenant-managed error	27	21
*single-tenant-managed etc	-7	41
*single-tenant-managed event	31	31
*single-tenant-managed everi	19	3
*single-tenant-managed everyth	-10	28
*single-tenant-managed evict	5	57
*single-tenant-managed exchang	22	-6
*single-tenant-managed execut	-14	-18
*single-tenant-managed exist	-31	74
*single-tenant-managed expect	-24	30
*single-tenant-managed expir	2	64
*single-tenant-managed export	-10	39
*single-tenant-managed extend	16	11
*single-tenant-managed extens	-2	48
*single-tenant-managed extra	78	-16
*single-tenant-managed factor	5	10
*single-tenant-managed fail	42	-10
*single-tenant-managed failov	-29	-81
*single-tenant-managed failur	30	11
*single-tenant-managed fall	34	-17
*single-tenant-managed fast	-5	28
*single-tenant-managed fault	-1	19
*single-tenant-managed featur	-28	42
*single-tenant-managed februari	8	-2
*single-tenant-managed feder	-9	48
*single-tenant-managed fedramp	26	-22
*single-tenant-managed fee	27	18
*single-tenant-managed few	25	26
*single-tenant-managed fiber	10	-5
*single-tenant-managed field	-23	30
*single-tenant-managed file	2	37
*single-tenant-managed fill	-30	60
*single-tenant-managed final	-17	28
*single-tenant-managed find	39	-7
*single-tenant-managed fine	-4	27
*single-tenant-managed finish	-20	33
*single-tenant-managed fip	94	-44
*single-tenant-managed firehos	-14	28
*single-tenant-managed firewal	87	-13
*single-tenant-managed firmwar	116	-42
*single-tenant-managed first	-49	-84
*single-tenant-managed fit	-17	46
*single-tenant-managed five	19	-12
*single-tenant-managed fix	60	-32
*single-tenant-managed flaw	41	-8
*single-tenant-managed fleet	-25	45
*single-tenant-managed flip	4	20
*single-tenant-managed flood	10	-5
*single-tenant-managed folder	21	35
*single-tenant-managed follow	69	-28
*single-tenant-managed for	8	5
*single-tenant-managed forc	26	1
*single-tenant-managed forgotten	0	23
*single-tenant-managed forward	-17	19
*single-tenant-managed found	7	33
*single-tenant-managed free	-9	31
*single-tenant-managed fresh	-46	51
*single-tenant-managed from	13	21
*single-tenant-managed front	40	-43
*single-tenant-managed fsx	9	16
*single-tenant-managed fsxadmin	-32	66
*single-tenant-managed full	-28	92
*single-tenant-managed further	-25	39
*single-tenant-managed game	-12	54
*single-tenant-managed gatewai	115	3
*single-tenant-managed gb	20	-4
*single-tenant-managed general	-101	-25
*single-tenant-managed git	-8	63
*single-tenant-managed give	24	-3
*single-tenant-managed global	-28	48
*single-tenant-managed go	6	27
*single-tenant-managed goe	-5	34
*single-tenant-managed gone	-8	29
*single-tenant-managed good	-7	16
*single-tenant-managed got	43	11
*single-tenant-managed gpo	-7	72
*single-tenant-managed gpu	51	13
*single-tenant-managed grain	-6	24
*single-tenant-managed grant	-3	35
*single-tenant-managed graph	-21	42
*single-tenant-managed greatest	-11	16
*single-tenant-managed green	-37	-33
*single-tenant-managed gremlin	-3	62
*single-tenant-managed grid	-21	36
*single-tenant-managed group	6	35
*single-tenant-managed grow	17	20
*single-tenant-managed guard	-15	87
*single-tenant-managed guess	17	45
*single-tenant-managed gui	-41	-24
*single-tenant-managed ha	25	8
*single-tenant-managed hall	-57	-107
*single-tenant-managed hand	12	28
*single-tenant-managed handl	130	4
*single-tenant-managed hang	2	76
*single-tenant-managed happen	4	-125
*single-tenant-managed harden	124	-100
*single-tenant-managed hardwar	99	-25
*single-tenant-managed has	5	19
*single-tenant-managed have	51	14
*single-tenant-managed hdd	24	-21
*single-tenant-managed health	22	22
*single-tenant-managed healthi	20	-3
*single-tenant-managed here	-4	18
*single-tenant-managed high	14	18
*single-tenant-managed his	-25	27
*single-tenant-managed hit	-14	29
*single-tenant-managed hm	-127	55
*single-tenant-managed hmm	1	48
*single-tenant-managed hold	41	-4
*single-tenant-managed home	34	-3
*single-tenant-managed host	91	51
*single-tenant-managed hour	-3	22
*single-tenant-managed hourli	53	-25
*single-tenant-managed hous	66	-25
*single-tenant-managed how	-27	1
*single-tenant-managed hpc	-42	38
*single-tenant-managed http	0	29
*single-tenant-managed hyperpod	-69	-12
*single-tenant-managed hypervisor	29	-7
*single-tenant-managed i	50	-51
*single-tenant-managed iam	-7	24
*single-tenant-managed id	22	48
*single-tenant-managed ident	-5	12
*single-tenant-managed identifi	-22	28
*single-tenant-managed idl	-5	49
*single-tenant-managed if	-44	36
*single-tenant-managed imag	21	15
*single-tenant-managed immut	-21	50
*single-tenant-managed impair	19	-12
*single-tenant-managed import	-3	78
*single-tenant-managed in	17	11
*single-tenant-managed inbound	-12	46
*single-tenant-managed includ	47	-19
*single-tenant-managed index	-9	65
*single-tenant-managed indic	-4	76
*single-tenant-managed infer	26	28
*single-tenant-managed infrastructur	-21	-27
*single-tenant-managed initi	-11	2
*single-tenant-managed inject	-13	56
*single-tenant-managed insecur	23	-3
*single-tenant-managed insid	3	57
*single-tenant-managed instal	9	-15
*single-tenant-managed instanc	18	8
*single-tenant-managed instead	-14	50
*single-tenant-managed intellig	40	-20
*single-tenant-managed intern	11	53
*single-tenant-managed internet	-12	26
*single-tenant-managed into	9	31
*single-tenant-managed iop	-23	110
*single-tenant-managed ip	-16	56
*single-tenant-managed is	15	15
*single-tenant-managed iscsi	-10	66
*single-tenant-managed isnt	-10	89
*single-tenant-managed isol	8	36
*single-tenant-managed issu	86	-25
*single-tenant-managed it	9	12
*single-tenant-managed item	-16	21
*single-tenant-managed its	14	8
*single-tenant-managed itself	29	-16
*single-tenant-managed januari	-16	13
*single-tenant-managed java	-15	32
*single-tenant-managed jms	-20	58
*single-tenant-managed job	-17	-10
*single-tenant-managed join	-12	34
*single-tenant-managed joint	-5	61
*single-tenant-managed just	31	-33
*single-tenant-managed keep	8	23
*single-tenant-managed kei	25	105
*single-tenant-managed kept	36	7
*single-tenant-managed kerbero	47	-27
*single-tenant-managed kernel	39	-29
*single-tenant-managed key	9	16
*single-tenant-managed kick	-36	32
*single-tenant-managed kms	22	4
*single-tenant-managed knob	7	31
*single-tenant-managed know	49	-47
*single-tenant-managed known	41	2
*single-tenant-managed kubernetes	27	67
*single-tenant-managed label	-6	10
*single-tenant-managed lag	-5	14
*single-tenant-managed larg	-10	36
*single-tenant-managed larger	-18	48
*single-tenant-managed last	70	32
*single-tenant-managed latenc	-13	54
*single-tenant-managed later	-4	29
*single-tenant-managed latest	24	8
*single-tenant-managed launch	36	28
*single-tenant-managed layer	68	-40
*single-tenant-managed ldap	3	51
*single-tenant-managed leader	54	-35
*single-tenant-managed least	0	26
*single-tenant-managed leav	-9	23
*single-tenant-managed leaver	-4	39
*single-tenant-managed left	1	38
*single-tenant-managed less	15	7
*single-tenant-managed let	-17	31
*single-tenant-managed level	17	61
*single-tenant-managed li	-5	41
*single-tenant-managed lib	-4	64
*single-tenant-managed librari	-21	50
*single-tenant-managed licens	-17	33
*single-tenant-managed life	25	-27
*single-tenant-managed lifecycl	2	9
*single-tenant-managed like	-8	63
*single-tenant-managed limit	20	3
*single-tenant-managed linux	-29	-82
*single-tenant-managed list	4	32
*single-tenant-managed live	43	8
*single-tenant-managed load	-15	46
*single-tenant-managed local	-13	35
*single-tenant-managed locat	14	-8
*single-tenant-managed lock	87	8
*single-tenant-managed log	10	19
*single-tenant-managed login	17	58
*single-tenant-managed long	15	37
*single-tenant-managed longer	-17	30
*single-tenant-managed look	57	41
*single-tenant-managed lose	-13	50
*single-tenant-managed loss	-3	22
*single-tenant-managed lost	10	18
*single-tenant-managed low	-12	26
*single-tenant-managed lower	14	1
*single-tenant-managed lustr	-4	38
*single-tenant-managed machin	80	-37
*single-tenant-managed machineri	10	-5
*single-tenant-managed made	11	-92
*single-tenant-managed mail	-36	44
*single-tenant-managed maintain	48	144
*single-tenant-managed mainten	24	31
*single-tenant-managed major	13	61
*single-tenant-managed make	1	34
*single-tenant-managed manag	4	41
*single-tenant-managed mandatori	16	26
*single-tenant-managed mani	9	93
*single-tenant-managed manual	-18	27
*single-tenant-managed map	-12	45
*single-tenant-managed march	-46	4
*single-tenant-managed mark	-7	-39
*single-tenant-managed master	-41	-24
*single-tenant-managed match	19	8
*single-tenant-managed matter	71	0
*single-tenant-managed max	3	44
*single-tenant-managed maximum	-11	31
*single-tenant-managed may	-3	39
*single-tenant-managed me	-59	80
*single-tenant-managed mean	-30	118
*single-tenant-managed meant	-5	62
*single-tenant-managed meanwhil	8	44
*single-tenant-managed media	-9	35
*single-tenant-managed medium	-4	19
*single-tenant-managed member	-5	40
*single-tenant-managed memori	-35	112
*single-tenant-managed mend	58	26
*single-tenant-managed messag	5	34
*single-tenant-managed metadata	18	51
*single-tenant-managed metric	45	-19
*single-tenant-managed mfa	-6	18
*single-tenant-managed microsoft	57	30
*single-tenant-managed migrat	-13	37
*single-tenant-managed min	-13	70
*single-tenant-managed minimum	-10	18
*single-tenant-managed minor	18	47
*single-tenant-managed minut	-11	31
*single-tenant-managed misconfigur	0	10
*single-tenant-managed miss	-19	36
*single-tenant-managed ml	0	75
*single-tenant-managed mode	-15	50
*single-tenant-managed model	-1	64
*single-tenant-managed modifi	-9	12
*single-tenant-managed modul	8	30
*single-tenant-managed mondai	22	12
*single-tenant-managed monitor	-8	31
*single-tenant-managed month	-33	40
*single-tenant-managed monthli	46	80
*single-tenant-managed most	26	-11
*single-tenant-managed mount	3	55
*single-tenant-managed move	9	24
*single-tenant-managed multi	10	10
*single-tenant-managed must	8	35
*single-tenant-managed my	64	7
*single-tenant-managed mysql	6	16
*single-tenant-managed name	22	-5
*single-tenant-managed narrow	-4	18
*single-tenant-managed nativ	63	-27
*single-tenant-managed nearli	-12	69
*single-tenant-managed need	3	12
*single-tenant-managed neither	32	14
*single-tenant-managed network	25	2
*single-tenant-managed never	35	37
*single-tenant-managed new	12	-16
*single-tenant-managed newer	54	-21
*single-tenant-managed newli	-31	35
*single-tenant-managed next	16	12
*single-tenant-managed nfs	3	36
*single-tenant-managed night	50	20
*single-tenant-managed no	26	23
*single-tenant-managed nobodi	48	22
*single-tenant-managed node	24	7
*single-tenant-managed none	32	44
*single-tenant-managed noon	-25	-51
*single-tenant-managed nor	31	9
*single-tenant-managed normal	28	115
*single-tenant-managed not	-3	41
*single-tenant-managed notebook	32	10
*single-tenant-managed noth	5	48
*single-tenant-managed notic	48	-32
*single-tenant-managed notif	-32	115
*single-tenant-managed novemb	-21	38
*single-tenant-managed now	-18	44
*single-tenant-managed ntf	-6	18
*single-tenant-managed number	-11	36
*single-tenant-managed nvme	9	4
*single-tenant-managed object	7	39
*single-tenant-managed oci	9	17
*single-tenant-managed off	3	33
*single-tenant-managed offer	31	-3
*single-tenant-managed offic	-12	35
*single-tenant-managed offlin	12	-7
*single-tenant-managed often	11	-8
*single-tenant-managed ok	-120	-110
*single-tenant-managed old	-11	38
*single-tenant-managed older	-10	33
*single-tenant-managed on	2	37
*single-tenant-managed onc	30	-46
*single-tenant-managed one	9	14
*single-tenant-managed onli	12	33
*single-tenant-managed ontap	93	2
*single-tenant-managed onto	-26	-90
*single-tenant-managed open	-5	31
*single-tenant-managed openssl	-21	161
*single-tenant-managed openzf	69	-7
*single-tenant-managed oper	-8	-64
*single-tenant-managed option	-12	33
*single-tenant-managed or	5	9
*single-tenant-managed orchestr	51	-35
*single-tenant-managed order	18	19
*single-tenant-managed os	-19	-97
*single-tenant-managed oss	25	10
*single-tenant-managed other	16	7
*single-tenant-managed otherw	-8	54
*single-tenant-managed our	-47	-63
*single-tenant-managed out	5	26
*single-tenant-managed outag	-29	46
*single-tenant-managed outbound	-5	11
*single-tenant-managed outliv	1	22
*single-tenant-managed output	27	-11
*single-tenant-managed outsid	66	-18
*single-tenant-managed over	10	-7
*single-tenant-managed overwrit	60	-53
*single-tenant-managed own	6	32
*single-tenant-managed owner	-106	-75
*single-tenant-managed pack	-16	45
*single-tenant-managed packag	-2	39
*single-tenant-managed page	58	-4
*single-tenant-managed pai	17	-16
*single-tenant-managed pair	52	-23
*single-tenant-managed param	3	17
*single-tenant-managed paramet	0	30
*single-tenant-managed part	21	63
*single-tenant-managed parti	-10	9
*single-tenant-managed pass	10	24
*single-tenant-managed password	-19	20
*single-tenant-managed patch	-50	-75
*single-tenant-managed paus	-45	43
*single-tenant-managed pay	-8	23
*single-tenant-managed pcoip	67	0
*single-tenant-managed peak	10	2
*single-tenant-managed peer	-4	23
*single-tenant-managed pend	-14	0
*single-tenant-managed peopl	-39	54
*single-tenant-managed per	-4	26
*single-tenant-managed percent	-28	43
*single-tenant-managed perform	28	-97
*single-tenant-managed perimet	-3	17
*single-tenant-managed period	-23	-126
*single-tenant-managed permiss	-5	39
*single-tenant-managed persist	28	-9
*single-tenant-managed person	-83	-23
*single-tenant-managed physic	90	-48
*single-tenant-managed pick	0	54
*single-tenant-managed pin	-27	12
*single-tenant-managed pip	-2	90
*single-tenant-managed pipelin	-25	42
*single-tenant-managed place	-18	51
*single-tenant-managed plain	-11	65
*single-tenant-managed plan	17	41
*single-tenant-managed plane	55	-38
*single-tenant-managed platform	-28	-8
*single-tenant-managed player	0	41
*single-tenant-managed pleas	58	-46
*single-tenant-managed plu	10	60
*single-tenant-managed plugin	0	87
*single-tenant-managed point	26	-8
*single-tenant-managed polici	-2	29
*single-tenant-managed port	10	27
*single-tenant-managed posix	0	27
*single-tenant-managed possibl	39	37
*single-tenant-managed power	120	10
*single-tenant-managed powershel	38	19
*single-tenant-managed prefer	29	21
*single-tenant-managed press	-55	-59
*single-tenant-managed primari	54	-14
*single-tenant-managed prioriti	15	-12
*single-tenant-managed privat	-3	35
*single-tenant-managed privileg	-13	72
*single-tenant-managed problem	-2	9
*single-tenant-managed procedur	9	39
*single-tenant-managed process	-57	-62
*single-tenant-managed prod	-16	56
*single-tenant-managed produc	-22	49
*single-tenant-managed product	-10	35
*single-tenant-managed profil	-9	21
*single-tenant-managed program	5	62
*single-tenant-managed protect	-2	33
*single-tenant-managed provid	43	37
*single-tenant-managed provis	-27	-16
*single-tenant-managed proxi	-8	28
*single-tenant-managed public	-11	40
*single-tenant-managed publicli	-1	26
*single-tenant-managed publish	18	-22
*single-tenant-managed pull	-31	24
*single-tenant-managed push	27	39
*single-tenant-managed put	26	-7
*single-tenant-managed pv	-12	21
*single-tenant-managed python	12	21
*single-tenant-managed qualiti	-9	47
*single-tenant-managed quarterli	-75	-39
*single-tenant-managed queri	-6	40
*single-tenant-managed question	59	-19
*single-tenant-managed queue	21	10
*single-tenant-managed quiet	-11	19
*single-tenant-managed quorum	81	-34
*single-tenant-managed quota	-17	53
*single-tenant-managed ra3	24	49
*single-tenant-managed raci	-8	39
*single-tenant-managed rack	46	-28
*single-tenant-managed raiz	-19	28
*single-tenant-managed random	-14	46
*single-tenant-managed rang	-4	19
*single-tenant-managed rare	64	-26
*single-tenant-managed rbac	2	38
*single-tenant-managed rdb	-44	82
*single-tenant-managed rdp	-12	40
*single-tenant-managed reach	-9	26
*single-tenant-managed reachabl	-11	61
*single-tenant-managed react	-4	9
*single-tenant-managed read	2	43
*single-tenant-managed reader	18	7
*single-tenant-managed readi	-50	66
*single-tenant-managed realli	19	49
*single-tenant-managed reboot	18	29
*single-tenant-managed rebuild	37	18
*single-tenant-managed receiv	8	63
*single-tenant-managed reconnect	20	10
*single-tenant-managed record	43	-11
*single-tenant-managed recov	-2	40
*single-tenant-managed recoveri	29	12
*single-tenant-managed recreat	-15	66
*single-tenant-managed red	13	68
*single-tenant-managed refresh	-22	72
*single-tenant-managed refus	74	-30
*single-tenant-managed region	21	34
*single-tenant-managed regist	-9	43
*single-tenant-managed rehears	-12	12
*single-tenant-managed releas	73	-4
*single-tenant-managed remain	1	8
*single-tenant-managed remot	59	-7
*single-tenant-managed remov	25	28
*single-tenant-managed renew	34	18
*single-tenant-managed repair	34	-18
*single-tenant-managed replac	27	5
*single-tenant-managed replic	18	3
*single-tenant-managed replica	-2	24
*single-tenant-managed report	32	-3
*single-tenant-managed repositori	-5	71
*single-tenant-managed request	37	-1
*single-tenant-managed requir	-14	7
*single-tenant-managed reserv	-6	32
*single-tenant-managed reset	-30	45
*single-tenant-managed resili	62	-60
*single-tenant-managed respons	13	-70
*single-tenant-managed rest	12	8
*single-tenant-managed restart	19	31
*single-tenant-managed restor	17	9
*single-tenant-managed restrict	-19	43
*single-tenant-managed result	3	19
*single-tenant-managed resum	0	35
*single-tenant-managed retain	-7	14
*single-tenant-managed retent	11	21
*single-tenant-managed retir	-15	51
*single-tenant-managed retri	-16	75
*single-tenant-managed review	9	64
*single-tenant-managed right	-5	52
*single-tenant-managed risk	-9	10
*single-tenant-managed riski	29	-24
*single-tenant-managed rman	4	43
*single-tenant-managed role	-4	40
*single-tenant-managed roll	8	-20
*single-tenant-managed rollout	-31	-49
*single-tenant-managed rollup	27	-9
*single-tenant-managed root	62	11
*single-tenant-managed rotat	-31	-11
*single-tenant-managed router	10	-5
*single-tenant-managed row	-11	47
*single-tenant-managed rule	-7	56
*single-tenant-managed run	24	17
*single-tenant-managed runtim	84	-24
*single-tenant-managed rw	-23	35
*single-tenant-managed s	36	-19
*single-tenant-managed s3	19	12
*single-tenant-managed safe	-34	79
*single-tenant-managed sagemak	25	-46
*single-tenant-managed sai	19	49
*single-tenant-managed same	45	102
*single-tenant-managed saml	-2	26
*single-tenant-managed save	0	15
*single-tenant-managed saw	27	-8
*single-tenant-managed say	-3	17
*single-tenant-managed scale	-3	35
*single-tenant-managed scan	45	-35
*single-tenant-managed schedul	26	5
*single-tenant-managed schema	4	79
*single-tenant-managed scientist	-20	42
*single-tenant-managed scram	-21	25
*single-tenant-managed scratch	-24	94
*single-tenant-managed script	1	41
*single-tenant-managed sdk	10	21
*single-tenant-managed search	72	12
*single-tenant-managed second	0	-10
*single-tenant-managed secret	7	13
*single-tenant-managed secur	-17	-28
*single-tenant-managed see	3	-47
*single-tenant-managed select	-2	59
*single-tenant-managed self	-43	-11
*single-tenant-managed send	6	21
*single-tenant-managed sensit	-3	17
*single-tenant-managed serv	79	-22
*single-tenant-managed server	39	19
*single-tenant-managed serverless	17	-10
*single-tenant-managed servic	-55	-34
*single-tenant-managed session	18	-17
*single-tenant-managed set	-4	20
*single-tenant-managed setup	-21	107
*single-tenant-managed seven	-15	26
*single-tenant-managed sever	32	-18
*single-tenant-managed sg	-20	75
*single-tenant-managed shadow	-9	53
*single-tenant-managed shard	10	18
*single-tenant-managed share	-9	35
*single-tenant-managed shell	42	-11
*single-tenant-managed ship	36	41
*single-tenant-managed short	27	-3
*single-tenant-managed should	-33	65
*single-tenant-managed show	-12	31
*single-tenant-managed shut	-21	40
*single-tenant-managed side	9	15
*single-tenant-managed sign	17	14
*single-tenant-managed sinc	8	31
*single-tenant-managed singl	-10	36
*single-tenant-managed sit	-18	34
*single-tenant-managed site	33	-28
*single-tenant-managed six	40	-19
*single-tenant-managed size	-14	72
*single-tenant-managed slow	-14	58
*single-tenant-managed small	-23	38
*single-tenant-managed smb	15	5
*single-tenant-managed snapmirror	-4	87
*single-tenant-managed so	3	39
*single-tenant-managed softwar	-60	-105
*single-tenant-managed some	-42	73
*single-tenant-managed somebodi	-56	13
*single-tenant-managed someon	-11	71
*single-tenant-managed someth	-72	-27
*single-tenant-managed sorri	-14	25
*single-tenant-managed sort	-17	67
*single-tenant-managed sourc	5	34
*single-tenant-managed space	-7	23
*single-tenant-managed spare	-42	69
*single-tenant-managed speak	64	-39
*single-tenant-managed spread	-10	38
*single-tenant-managed spring	-45	31
*single-tenant-managed sql	-4	59
*single-tenant-managed squash	-18	73
*single-tenant-managed ssd	1	38
*single-tenant-managed ssh	6	21
*single-tenant-managed ssl	-22	36
*single-tenant-managed stai	19	1
*single-tenant-managed stale	-8	47
*single-tenant-managed stand	-45	-8
*single-tenant-managed standard	-24	-31
*single-tenant-managed standbi	37	-11
*single-tenant-managed start	14	40
*single-tenant-managed startup	-6	55
*single-tenant-managed state	4	29
*single-tenant-managed statement	3	31
*single-tenant-managed statu	22	71
*single-tenant-managed step	10	5
*single-tenant-managed still	-49	26
*single-tenant-managed stop	12	22
*single-tenant-managed storag	37	-10
*single-tenant-managed store	12	32
*single-tenant-managed stream	59	7
*single-tenant-managed string	-12	21
*single-tenant-managed stuck	-43	-95
*single-tenant-managed student	-19	78
*single-tenant-managed subnet	-6	35
*single-tenant-managed such	-10	34
*single-tenant-managed sundai	31	3
*single-tenant-managed suppli	-19	-17
*single-tenant-managed support	7	17
*single-tenant-managed sure	-34	39
*single-tenant-managed surviv	-13	19
*single-tenant-managed svm	-5	24
*single-tenant-managed swap	50	2
*single-tenant-managed switch	-4	14
*single-tenant-managed switchov	36	54
*single-tenant-managed sync	-31	-43
*single-tenant-managed sys	-8	39
*single-tenant-managed system	-21	-30
*single-tenant-managed tabl	-19	75
*single-tenant-managed take	10	-23
*single-tenant-managed taken	-14	37
*single-tenant-managed talk	0	24
*single-tenant-managed target	58	-13
*single-tenant-managed task	-53	-100
*single-tenant-managed tde	40	17
*single-tenant-managed team	-11	10
*single-tenant-managed tell	21	63
*single-tenant-managed templat	-16	28
*single-tenant-managed terraform	-8	43
*single-tenant-managed test	17	21
*single-tenant-managed text	-39	121
*single-tenant-managed than	12	2
*single-tenant-managed thank	-145	-104
*single-tenant-managed that	13	7
*single-tenant-managed the	15	8
*single-tenant-managed thei	5	13
*single-tenant-managed their	29	-35
*single-tenant-managed them	8	18
*single-tenant-managed themselv	63	13
*single-tenant-managed then	-31	84
*single-tenant-managed there	17	40
*single-tenant-managed these	82	65
*single-tenant-managed thi	34	64
*single-tenant-managed thing	-3	12
*single-tenant-managed third	-19	44
*single-tenant-managed those	31	37
*single-tenant-managed three	25	4
*single-tenant-managed through	38	11
*single-tenant-managed throughput	-19	39
*single-tenant-managed tick	-21	74
*single-tenant-managed tier	-35	54
*single-tenant-managed time	12	28
*single-tenant-managed timeout	2	34
*single-tenant-managed tls	22	15
*single-tenant-managed to	7	19
*single-tenant-managed togeth	3	22
*single-tenant-managed token	9	32
*single-tenant-managed too	-70	132
*single-tenant-managed took	-22	-71
*single-tenant-managed tool	-18	59
*single-tenant-managed top	-23	43
*single-tenant-managed topic	-6	60
*single-tenant-managed touch	44	-8
*single-tenant-managed track	4	12
*single-tenant-managed traffic	25	-10
*single-tenant-managed trail	23	11
*single-tenant-managed train	4	56
*single-tenant-managed transact	22	4
*single-tenant-managed transit	-4	24
*single-tenant-managed trigger	-26	-19
*single-tenant-managed true	-55	-53
*single-tenant-managed trust	15	7
*single-tenant-managed ttl	-10	31
*single-tenant-managed tuesdai	30	117
*single-tenant-managed tune	-1	43
*single-tenant-managed turn	8	25
*single-tenant-managed twice	7	31
*single-tenant-managed two	-10	31
*single-tenant-managed txt	-9	36
*single-tenant-managed type	-10	36
*single-tenant-managed typic	62	-7
*single-tenant-managed under	44	-19
*single-tenant-managed underli	82	-10
*single-tenant-managed underneath	-84	-126
*single-tenant-managed undo	43	-23
*single-tenant-managed unencrypt	39	-5
*single-tenant-managed unhealthi	6	9
*single-tenant-managed unit	14	-1
*single-tenant-managed unless	-15	4
*single-tenant-managed unload	2	17
*single-tenant-managed unsupport	9	38
*single-tenant-managed until	3	17
*single-tenant-managed up	-16	-1
*single-tenant-managed updat	-11	-16
*single-tenant-managed upgrad	-74	-28
*single-tenant-managed upload	1	31
*single-tenant-managed us	28	76
*single-tenant-managed usabl	-6	35
*single-tenant-managed usag	0	9
*single-tenant-managed use	-6	69
*single-tenant-managed user	-10	65
*single-tenant-managed v1	-48	39
*single-tenant-managed v2	-24	-35
*single-tenant-managed vacuum	-14	-39
*single-tenant-managed valid	-4	26
*single-tenant-managed vendor	13	59
*single-tenant-managed verifi	15	3
*single-tenant-managed version	-6	-29
*single-tenant-managed via	-5	27
*single-tenant-managed view	1	38
*single-tenant-managed virtual	-35	49
*single-tenant-managed vm	-28	40
*single-tenant-managed volum	15	14
*single-tenant-managed vpc	-5	21
*single-tenant-managed vs	-27	39
*single-tenant-managed vulner	33	31
*single-tenant-managed w	-57	23
*single-tenant-managed wait	6	71
*single-tenant-managed wallet	-6	55
*single-tenant-managed want	52	-11
*single-tenant-managed warn	44	-25
*single-tenant-managed was	8	-13
*single-tenant-managed wasnt	14	45
*single-tenant-managed watch	-8	34
*single-tenant-managed way	13	26
*single-tenant-managed we	-18	27
*single-tenant-managed web	12	16
*single-tenant-managed week	-12	56
*single-tenant-managed weekli	4	34
*single-tenant-managed well	51	-46
*single-tenant-managed were	-70	73
*single-tenant-managed what	26	15
*single-tenant-managed whatev	35	0
*single-tenant-managed when	6	22
*single-tenant-managed where	28	-8
*single-tenant-managed whether	-4	20
*single-tenant-managed who	-62	-53
*single-tenant-managed whoever	-13	16
*single-tenant-managed whole	5	38
*single-tenant-managed whom	-18	-4
*single-tenant-managed whose	-5	35
*single-tenant-managed will	-6	48
*single-tenant-managed window	25	21
*single-tenant-managed windows	32	10
*single-tenant-managed within	17	19
*single-tenant-managed without	20	-15
*single-tenant-managed wont	-26	25
*single-tenant-managed work	-10	45
*single-tenant-managed worker	65	32
*single-tenant-managed workload	-18	33
*single-tenant-managed write	10	10
*single-tenant-managed writer	7	9
*single-tenant-managed written	35	-11
*single-tenant-managed wrong	-54	34
*single-tenant-managed x	47	-48
*single-tenant-managed year	-10	43
*single-tenant-managed yes	-3	76
*single-tenant-managed you	-56	22
*single-tenant-managed yourself	-10	51
*single-tenant-managed yum	-23	77
*single-tenant-managed zone	13	7
*single-tenant-managed zookeep	43	1
0	14	33
0 $	-8	20
0 0	-5	67
0 7	-24	-77
0 @	19	-10
0 and	60	14
0 is	-11	20
0 mean	-4	14
0 on	-21	72
0 or	73	-18
0 still	-22	47
0 to	40	29
0 turn	-5	82
000	30	-29
000 request	9	-8
095	-23	25
095 dai	-23	25
1	31	25
1 $	87	-58
1 0	3	21
1 000	35	-34
1 095	-23	25
1 2	-10	13
1 3	-8	67
1 31	50	-62
1 440	-11	12
1 @	-17	49
1 and	-21	72
1 dai	29	-28
1 day	-24	37
1 to	7	15
10	-20	62
10 240	-9	11
10 in	-34	20
10 to	22	-17
100	-26	47
100 $	-26	32
100 gbp	27	-18
11	-14	44
12	22	8
12 hour	9	17
12 month	-24	68
13	30	29
14	5	9
14 dai	12	1
14 month	-12	13
14 to	-25	31
140	36	-21
15	20	-11
15 dai	-9	9
15 minut	-26	52
15 month	28	-24
1500	-3	8
16	32	27
18	3	8
18 februari	8	-2
2	25	7
2 0	-28	31
2 5	4	36
2 @	67	-32
2 and	37	9
2 at	35	-30
2 audit	31	-25
2 of	-2	-16
2 or	23	14
2 to	-4	13
2 year	-25	25
20	-25	47
20 by	-30	38
20 get	0	10
20 gib	-22	40
200	29	-4
2016	-16	40
2017	-22	41
2017 still	-22	41
2018	-40	51
2019	-4	37
2021	1	89
2022	-13	32
2023	10	-2
2023 imag	10	56
2024	29	-14
2025	14	20
2025 has	-6	9
2026	12	8
2026 and	29	-26
2027	25	8
2027 for	-20	21
21	21	2
21 dai	18	11
22	-8	35
22 for	4	17
22 open	10	39
24	20	9
24 hour	18	10
240	-9	11
240 mb	-9	11
24h	0	22
25	1	-15
25 februari	24	-19
250	-11	17
256	21	12
256 bit	18	-11
256 by	22	-16
27001	-8	9
27001 certif	27	-5
28	51	19
28 @	7	76
3	36	13
3 1	-16	18
3 12	-20	23
3 9	-19	28
3 and	61	-40
3 is	-23	74
3 onli	64	-44
30	8	12
30 dai	2	20
30 juli	-10	19
30 june	10	14
30 minut	23	-3
30 second	33	-26
300	37	21
31	51	-19
336	8	-4
336 of	8	-4
3389	-13	41
35	-4	40
35 dai	10	21
36	91	-33
365	-21	41
365 dai	-6	18
3am	-29	52
4	64	48
4 0	-10	17
40	-48	-9
400	-18	24
429	-7	12
440	-11	12
440 minut	-11	12
443	-6	23
45	18	-7
45 dai	12	1
5	10	48
5 0	-24	24
5 7	22	-33
5 gb	36	-23
5 minut	-25	58
50	22	60
5000	-1	14
512	-10	21
512 mb	-10	21
53	14	-1
53 resolv	-8	13
6	27	40
6 1	39	-4
6 and	35	-3
60	-2	16
60 minut	-1	25
60 percent	-16	20
60 to	-11	12
6379	-7	42
7	27	-8
7 0	-28	-74
7 dai	16	-1
7 in	-25	50
7 novemb	-22	28
7 to	8	-5
72	-8	49
72 hour	-8	49
8	-20	40
9	-4	56
9 @	40	-2
9 to	-34	21
90	-1	28
90 dai	6	20
92	-78	50
95	-29	115
=aws	-8	10
=customer	18	-7
=shared	-118	-104
@	13	18
@ $	15	43
@ %	-6	24
@ 0	-8	81
@ 1	38	23
@ 14	28	-28
@ 2	-44	46
@ 4	-23	73
@ 5	35	-44
@ 6	-41	53
@ 7	36	10
@ 9	-34	30
@ a	17	-9
@ about	119	-28
@ accept	-4	33
@ access	-11	48
@ account	30	0
@ acl	-7	72
@ across	-31	39
@ activ	-13	38
@ ad	-21	33
@ add	31	-14
@ address	9	-7
@ admin	41	-2
@ after	22	30
@ again	9	17
@ against	117	-74
@ agent	7	63
@ agentcor	-12	49
@ alarm	-4	37
@ alert	-49	105
@ all	14	-13
@ allow	-18	42
@ alon	12	-3
@ also	43	-43
@ alwai	29	8
@ amazon	-70	-115
@ ami	3	-105
@ among	23	-9
@ an	-1	15
@ analys	88	-10
@ and	11	7
@ announc	29	5
@ anoth	23	-9
@ answer	24	4
@ any	98	-38
@ anycast	105	-40
@ anyon	-2	30
@ anywher	-16	75
@ apart	48	-18
@ api	19	1
@ app	7	19
@ appli	-41	-75
@ applianc	68	-14
@ applic	-11	32
@ approv	-8	12
@ archiv	-8	15
@ are	-1	31
@ arent	-26	45
@ artifact	16	-6
@ as	24	-8
@ ask	28	-8
@ assign	-11	43
@ associ	-6	13
@ assum	-9	40
@ at	-2	25
@ attach	3	44
@ audit	28	-1
@ auditor	-18	29
@ auth	-26	79
@ author	42	88
@ auto	-5	64
@ autom	57	25
@ automat	53	62
@ avail	62	-18
@ awai	13	-5
@ aws	39	-58
@ back	57	-7
@ backup	-59	-45
@ base	-12	11
@ baselin	-3	8
@ becaus	18	-16
@ befor	0	44
@ behind	57	63
@ belong	47	12
@ block	53	25
@ blueprint	-4	21
@ bot	-2	-44
@ box	-33	-86
@ branch	-4	13
@ bring	8	19
@ broker	-3	39
@ bucket	-12	12
@ bug	20	4
@ build	15	3
@ but	0	19
@ by	50	-19
@ byol	15	77
@ ca	-49	55
@ cach	27	19
@ call	59	-33
@ can	-18	37
@ cannot	-43	73
@ cant	11	15
@ capac	58	39
@ captur	9	-4
@ carri	-8	106
@ catalog	43	-38
@ center	34	-7
@ certif	-27	40
@ chang	-19	30
@ check	5	18
@ choos	32	-22
@ chosen	-28	111
@ class	-12	47
@ classic	-29	34
@ classifi	-16	39
@ clean	-24	65
@ cli	0	23
@ client	-30	32
@ clock	-25	46
@ close	47	2
@ cloud	79	-21
@ cluster	-34	-13
@ cni	130	-15
@ code	-31	72
@ collabor	-12	21
@ collect	66	-11
@ come	14	32
@ command	-2	23
@ compar	67	-42
@ compat	41	-17
@ complianc	17	46
@ compon	25	-3
@ comput	39	-16
@ condit	-8	30
@ config	23	-7
@ configur	23	40
@ connect	-8	40
@ connector	-4	14
@ consol	-7	58
@ contain	5	66
@ content	0	42
@ control	57	-55
@ copi	21	-80
@ core	-19	52
@ cost	-23	41
@ could	25	-14
@ count	20	-2
@ cover	59	-60
@ cpu	-12	18
@ crash	14	25
@ creat	66	-36
@ credenti	7	18
@ cron	-1	64
@ cumul	-110	-76
@ current	7	-26
@ custom	-92	-41
@ cve	90	-35
@ daemon	-17	60
@ dashboard	26	27
@ data	55	24
@ databas	-14	4
@ db	-51	-15
@ dba	-24	42
@ decid	-38	49
@ decis	-20	83
@ dedic	-7	19
@ default	-51	13
@ defin	16	11
@ definit	-4	29
@ delet	-1	35
@ deliv	54	-26
@ demand	8	22
@ deploi	7	83
@ deploy	12	11
@ design	0	10
@ desktop	-56	2
@ destroi	42	3
@ detect	4	16
@ devic	13	72
@ directori	-57	13
@ disabl	-7	19
@ disk	112	-17
@ distribut	-3	29
@ do	48	17
@ doe	8	46
@ doesnt	-10	39
@ domain	61	-3
@ done	16	56
@ drift	8	94
@ drop	-27	49
@ durabl	97	-41
@ dure	-36	60
@ each	19	3
@ earlier	-8	12
@ ec2	-18	37
@ edg	31	22
@ eks	-11	114
@ enabl	11	30
@ encrypt	34	7
@ end	45	-13
@ endpoint	55	-10
@ enforc	-9	58
@ engin	-16	-91
@ enrol	50	-47
@ env	-11	34
@ environ	-11	48
@ ephemer	94	-77
@ esxi	15	40
@ event	-10	-98
@ everi	33	-42
@ exec	0	8
@ execut	40	-13
@ exist	-17	49
@ expir	-9	38
@ export	-30	64
@ extens	0	70
@ fail	1	35
@ failov	-7	43
@ fall	-29	74
@ famili	-24	30
@ fargat	37	-19
@ fast	-24	28
@ fell	42	-28
@ file	7	25
@ filter	7	25
@ find	14	16
@ firecrack	17	-8
@ firewal	-9	40
@ firmwar	121	32
@ fix	-17	52
@ flag	4	16
@ fleet	124	-46
@ flood	11	-4
@ flow	-21	80
@ for	-1	41
@ forc	-16	31
@ found	-31	49
@ framework	44	-17
@ from	33	4
@ function	14	30
@ gatewai	106	-58
@ gather	15	-23
@ gener	32	-20
@ get	7	-8
@ give	31	-15
@ global	-67	-87
@ goe	-6	31
@ good	-13	25
@ got	49	17
@ grant	-11	49
@ group	-12	20
@ grow	68	-11
@ guard	66	-33
@ guardduti	12	-10
@ had	61	-10
@ hand	-5	50
@ handl	40	28
@ hardwar	135	-33
@ has	17	8
@ have	-25	62
@ head	2	29
@ health	6	45
@ help	42	9
@ helper	28	-4
@ here	-35	44
@ hm	-7	9
@ hmm	-2	58
@ hold	15	4
@ home	-28	53
@ host	87	10
@ how	-17	22
@ hyperpod	-72	-13
@ i	60	-29
@ identifi	31	0
@ if	-37	44
@ imag	43	14
@ import	49	74
@ in	20	27
@ includ	27	-6
@ index	0	40
@ infrastructur	18	-6
@ ingest	-8	19
@ ins	31	-10
@ insid	57	-43
@ insist	-2	22
@ inspect	-14	-22
@ instal	56	-8
@ instanc	32	8
@ instead	-74	76
@ into	-33	48
@ invoc	36	-17
@ is	8	49
@ isnt	-29	122
@ isol	32	-9
@ issu	50	-26
@ it	11	21
@ item	57	0
@ its	12	11
@ itself	49	-6
@ job	18	47
@ join	3	35
@ keep	24	-3
@ kei	43	76
@ kept	106	-11
@ key	18	26
@ know	23	-12
@ land	-26	37
@ larg	12	10
@ last	60	-4
@ launch	49	-6
@ layer	-37	60
@ ldap	-2	64
@ leak	-22	50
@ least	-23	101
@ left	58	-54
@ legal	-3	10
@ let	-38	60
@ level	-16	21
@ li	-64	97
@ librari	-14	20
@ licens	-107	-3
@ lifecycl	-21	32
@ lifetim	-2	11
@ like	18	-30
@ limit	-6	11
@ line	-30	76
@ link	-14	81
@ linux	45	-7
@ list	6	12
@ listen	-49	134
@ live	-31	55
@ local	-18	45
@ locat	9	28
@ lock	0	51
@ log	9	26
@ login	-9	43
@ long	-13	11
@ longer	-19	29
@ look	-61	74
@ machin	-30	38
@ made	20	12
@ maintain	59	-24
@ major	-12	132
@ make	46	-15
@ manag	53	-47
@ map	-20	31
@ mark	-25	36
@ materi	-29	57
@ may	-34	43
@ mean	-16	42
@ medium	-4	19
@ memori	52	16
@ mend	-17	25
@ messag	10	-3
@ metadata	-21	48
@ metric	31	-8
@ migrat	-3	46
@ min	-7	18
@ minimum	-11	15
@ minor	30	42
@ miss	-25	43
@ mode	36	-26
@ model	21	25
@ monitor	48	-24
@ monthli	28	115
@ more	-12	15
@ mount	-9	21
@ move	28	14
@ multi	-29	58
@ my	71	51
@ mysql	6	16
@ name	22	30
@ namespac	-35	71
@ need	42	6
@ neither	-10	29
@ network	-4	54
@ never	-22	59
@ no	-21	29
@ node	-37	-104
@ not	39	3
@ notebook	-3	34
@ notic	44	-28
@ observ	-18	51
@ of	12	60
@ off	29	-10
@ offer	12	27
@ old	24	-15
@ on	-21	78
@ onc	7	-63
@ one	73	-6
@ onli	-18	85
@ onlin	-52	65
@ ontap	120	6
@ open	-4	34
@ openzf	94	-8
@ oper	1	16
@ optim	-8	48
@ option	-7	61
@ or	8	3
@ os	11	-82
@ oss	-1	32
@ our	-32	50
@ ourselv	18	-15
@ outsid	-28	67
@ over	16	7
@ own	41	-6
@ owner	-22	69
@ page	58	-7
@ param	3	17
@ paramet	-2	50
@ part	-112	-62
@ partit	35	28
@ pass	51	-29
@ password	14	35
@ past	-16	18
@ patch	52	-2
@ peer	79	8
@ per	11	2
@ permiss	-22	54
@ physic	56	-49
@ pick	42	-4
@ place	-44	80
@ plan	60	-9
@ platform	-49	-61
@ pleas	-56	76
@ pls	68	-10
@ plu	2	8
@ plugin	0	79
@ point	-26	48
@ polici	-2	74
@ port	-27	63
@ pre	2	51
@ primari	12	-10
@ print	-17	53
@ process	57	-16
@ profil	-7	14
@ project	-19	31
@ prompt	-33	103
@ properti	-6	9
@ protect	43	0
@ provid	41	-10
@ provis	-98	-45
@ proxi	-3	90
@ public	-14	22
@ publish	14	37
@ put	-10	15
@ python	5	57
@ queri	-22	-20
@ question	-22	24
@ queue	18	70
@ quota	28	-8
@ r	-22	27
@ rack	26	-11
@ raiz	-30	65
@ ran	-4	34
@ rbac	-9	100
@ reach	-33	39
@ read	11	10
@ rebuild	-2	10
@ record	18	8
@ recreat	-13	28
@ redund	54	-26
@ refus	-5	23
@ region	40	-30
@ regist	-25	28
@ registri	53	7
@ releas	26	13
@ remedi	2	109
@ remov	51	-23
@ renew	37	-5
@ repair	15	53
@ replac	14	-3
@ replic	16	25
@ replica	-16	50
@ report	17	11
@ repositori	-13	-35
@ request	32	32
@ requir	7	-57
@ resourc	29	-13
@ respect	-23	63
@ respons	-14	86
@ restart	9	24
@ restor	109	-35
@ retent	-18	90
@ retir	85	-51
@ retri	-31	101
@ return	14	-4
@ review	11	12
@ revok	-1	17
@ right	66	9
@ role	2	24
@ roll	24	30
@ root	25	-18
@ rotat	-49	118
@ rout	11	67
@ router	1	68
@ rule	-8	86
@ run	22	10
@ runtim	43	-23
@ s	16	15
@ sai	-9	21
@ save	6	-8
@ scale	80	-19
@ scan	23	11
@ schedul	47	-5
@ schema	-1	91
@ scratch	-2	65
@ sdk	18	-7
@ secret	25	-2
@ secur	-57	-129
@ self	-13	46
@ send	36	-20
@ serv	16	27
@ server	7	-26
@ serverless	49	2
@ servic	51	-36
@ session	28	3
@ set	51	-22
@ share	-28	47
@ should	-14	28
@ show	4	43
@ side	55	-28
@ sidecar	0	55
@ sign	51	-28
@ sinc	33	-21
@ singl	-10	49
@ sit	47	-12
@ size	77	67
@ small	-10	27
@ snapshot	20	-3
@ so	8	53
@ softwar	46	-49
@ some	-1	19
@ someon	7	10
@ someth	75	1
@ sourc	-8	42
@ spf	-3	21
@ stage	-24	58
@ stai	-21	36
@ stand	40	48
@ standard	76	-35
@ standbi	-19	35
@ start	10	24
@ state	50	-37
@ still	-23	46
@ stop	15	15
@ storag	82	-25
@ store	22	18
@ stream	-3	44
@ sts	-4	10
@ subnet	-15	38
@ subscript	-9	40
@ suggest	18	28
@ suppli	44	30
@ support	17	-4
@ switch	40	12
@ system	21	-7
@ tabl	32	22
@ take	36	2
@ target	0	19
@ task	-11	83
@ team	-16	107
@ tell	-16	27
@ templat	-5	30
@ term	23	-21
@ test	-15	36
@ that	26	1
@ the	-5	31
@ thei	-24	32
@ their	51	-3
@ themselv	-26	41
@ then	130	-4
@ there	7	27
@ thing	-160	-52
@ those	-17	25
@ threat	11	17
@ three	9	-3
@ throttl	-5	30
@ through	13	-1
@ time	-20	32
@ tls	-44	88
@ to	12	18
@ too	179	-41
@ took	-39	-58
@ tool	48	-44
@ topic	-9	43
@ traffic	8	-4
@ train	16	62
@ transfer	35	22
@ tri	-39	44
@ trigger	-8	13
@ trim	-7	28
@ true	62	-20
@ trust	-28	29
@ tune	9	56
@ turn	-5	60
@ two	-16	42
@ type	2	24
@ under	63	2
@ unless	23	-10
@ until	-9	16
@ unus	0	13
@ up	17	34
@ updat	49	-9
@ upgrad	-42	-48
@ upload	-20	44
@ us	68	-28
@ use	-16	39
@ user	-17	48
@ v2	-7	-39
@ valid	-4	22
@ valu	16	-10
@ version	-5	36
@ via	4	65
@ virtual	-27	32
@ volum	38	-7
@ vpc	-7	21
@ w	-7	13
@ wait	-20	23
@ was	-17	28
@ watch	41	-27
@ we	25	58
@ web	12	4
@ weight	50	-40
@ went	-2	22
@ were	-47	28
@ what	-23	47
@ when	19	24
@ where	-9	28
@ which	-4	20
@ while	47	-62
@ who	-53	-12
@ whose	-11	60
@ windows	-85	72
@ with	-22	-4
@ within	26	-6
@ without	-10	9
@ worker	44	-45
@ workflow	-10	40
@ would	28	-4
@ write	40	25
@ yourself	-38	109
@ zone	114	-94
^	2	22
^ %	-6	33
^ @	-13	49
^ a	24	35
^ access	60	54
^ accord	1	64
^ activ	-23	38
^ ad	-128	-143
^ admin	1	41
^ after	-22	38
^ agent	-52	24
^ air	56	-2
^ alarm	-13	83
^ amazon	-75	-81
^ an	-31	46
^ and	-1	29
^ antiviru	-2	100
^ api	17	52
^ app	16	132
^ applic	-16	135
^ archiv	-17	73
^ are	25	-27
^ as	2	65
^ audit	0	50
^ auditor	10	38
^ auth	2	32
^ author	-6	194
^ autom	-23	-93
^ avail	83	-29
^ awar	-73	-75
^ aws	53	-28
^ back	67	85
^ background	31	-22
^ backup	-30	150
^ bandwidth	-37	101
^ base	-55	70
^ batch	-113	-38
^ bia	-5	34
^ bill	5	75
^ binlog	3	50
^ bio	37	-25
^ bit	41	-30
^ block	-25	45
^ blue	-71	-106
^ bounc	-16	19
^ bring	-7	23
^ broken	41	-29
^ broker	57	21
^ bug	-11	48
^ bui	64	91
^ build	104	7
^ but	26	-136
^ byol	-4	50
^ cach	-12	63
^ call	-23	30
^ can	8	65
^ capac	-64	-112
^ cctv	76	13
^ chang	20	81
^ check	-17	38
^ checksum	8	-54
^ choos	-51	118
^ client	11	102
^ cloud	-12	103
^ cluster	-21	58
^ code	-5	47
^ complianc	-35	26
^ configur	63	40
^ connector	27	-12
^ consol	-23	0
^ consum	-6	53
^ contain	-87	-52
^ containerd	39	-19
^ content	-33	145
^ continu	22	-145
^ control	77	-56
^ copi	-13	46
^ cor	-12	80
^ coredn	-51	30
^ could	33	-26
^ cpu	-17	57
^ creat	-1	132
^ cross	2	78
^ custom	-15	136
^ cve	56	-52
^ daili	21	64
^ dangl	5	42
^ dashboard	-2	42
^ data	-17	69
^ databas	9	2
^ db	-89	-113
^ ddo	-36	-57
^ decid	-6	54
^ decommiss	64	-33
^ delet	-1	79
^ deploi	-28	42
^ dev	-3	18
^ devic	-4	25
^ diesel	28	-3
^ disast	0	33
^ disk	6	52
^ dns	-2	64
^ do	16	20
^ docker	17	-7
^ domain	-18	42
^ download	2	62
^ driver	-21	26
^ duplic	-16	48
^ durabl	109	-61
^ elast	-152	-146
^ eleven	54	-19
^ enabl	3	122
^ encrypt	-170	-119
^ engin	-65	-47
^ enhanc	-6	15
^ environ	1	37
^ eras	55	-9
^ etcd	96	-43
^ even	36	42
^ event	46	44
^ evid	-15	30
^ ex	31	-17
^ execut	-8	104
^ export	3	34
^ fail	29	35
^ failov	-30	-50
^ fibr	111	13
^ file	27	12
^ find	-22	23
^ fine	-28	56
^ fip	25	-6
^ fire	61	5
^ firecrack	69	-30
^ firmwar	95	22
^ flood	-96	-126
^ flow	-22	47
^ for	-1	39
^ gatewai	-95	-38
^ gdpr	2	111
^ gener	116	4
^ generally	96	6
^ good	8	-8
^ grant	-1	63
^ graph	-18	52
^ gremlin	7	34
^ guest	18	137
^ hallucin	3	64
^ hard	97	4
^ harden	-84	-86
^ hardwar	163	6
^ health	-72	-23
^ hello	-16	-44
^ hey	4	71
^ high	-55	-102
^ hipaa	-63	6
^ hm	44	26
^ hmm	-27	32
^ host	180	51
^ how	-66	18
^ hpc	-49	47
^ http	49	-19
^ hypervisor	89	-10
^ i	40	-26
^ if	26	-4
^ import	35	-19
^ in	47	48
^ incid	-44	49
^ index	4	132
^ infrastructur	74	34
^ instal	-18	62
^ is	-23	-70
^ iscsi	-18	75
^ isnt	9	19
^ isol	45	-6
^ it	-43	57
^ its	-4	-65
^ job	63	-19
^ karpent	55	60
^ keep	74	-37
^ kei	-100	-133
^ kerbero	-19	41
^ key	-8	85
^ label	-3	55
^ land	-25	30
^ launch	-16	71
^ leader	49	-27
^ leak	-19	35
^ leaver	-17	42
^ legal	-7	98
^ licens	-46	42
^ lifecycl	-11	67
^ limit	-1	39
^ local	-6	59
^ log	-117	-50
^ long	-33	66
^ lost	-7	38
^ mainten	-7	93
^ manag	95	27
^ market	3	55
^ max	-16	38
^ memori	-26	68
^ messag	-24	30
^ mfa	5	107
^ minor	-92	-105
^ model	85	12
^ move	-24	77
^ mtl	3	145
^ multi	-16	-38
^ must	27	-60
^ my	25	-87
^ n	-47	4
^ nacl	-7	52
^ nah	72	0
^ name	-18	64
^ network	10	72
^ new	1	25
^ nitro	82	20
^ no	-34	57
^ node	0	-22
^ node18	-11	11
^ not	92	-4
^ now	-61	108
^ number	-15	22
^ nvidia	-16	26
^ object	-39	68
^ ok	-56	-48
^ old	-8	41
^ on	141	138
^ one	29	-27
^ open	-10	53
^ oper	72	-57
^ opt	-24	29
^ order	67	-26
^ orphan	-15	60
^ os	124	2
^ our	-34	-40
^ partit	10	38
^ partner	-5	21
^ password	44	135
^ patch	-36	-55
^ pci	2	-16
^ penetr	-29	25
^ pentest	7	40
^ peopl	-39	22
^ permiss	-7	107
^ person	-16	32
^ physic	112	-56
^ pick	70	55
^ pii	-10	82
^ pip	-2	32
^ pipelin	-39	71
^ pitr	-16	38
^ pleas	41	34
^ plugin	-6	55
^ pod	-37	91
^ point	-16	40
^ poison	-14	49
^ port	3	53
^ posix	-3	33
^ power	89	3
^ pre	0	71
^ presign	-6	8
^ procur	93	-13
^ protect	76	40
^ provis	-15	57
^ public	34	-15
^ python	4	19
^ quarterli	-20	61
^ queri	57	38
^ queue	-21	60
^ ransomwar	-39	82
^ read	-27	92
^ record	-20	58
^ recoveri	53	-2
^ region	-11	26
^ remov	-30	63
^ renew	-9	89
^ replac	113	-35
^ replic	46	-10
^ requir	-5	18
^ resili	58	52
^ restor	-54	121
^ retent	-12	119
^ revok	-5	52
^ right	-24	159
^ role	-29	65
^ root	26	31
^ rotat	100	78
^ rout	-9	96
^ row	-12	15
^ saa	-20	65
^ same	48	36
^ scale	75	75
^ scan	-3	29
^ schema	-13	51
^ scratch	-22	30
^ second	19	69
^ secret	24	19
^ secur	11	52
^ server	71	-19
^ servic	16	12
^ session	-3	35
^ set	0	9
^ shard	28	-25
^ share	-76	-23
^ should	61	11
^ sign	-23	29
^ sinc	8	-56
^ singl	-15	51
^ slow	-6	65
^ smb	-10	32
^ snapshot	-102	-3
^ so	19	-40
^ softwar	-38	57
^ somebodi	-19	40
^ someon	-22	50
^ sorri	-29	44
^ spread	2	23
^ sql	-21	75
^ sse	13	-14
^ ssh	-23	34
^ ssl	-8	36
^ stack	-9	83
^ storag	58	-19
^ store	3	51
^ stream	-45	-26
^ student	-17	67
^ subscrib	-12	131
^ swap	21	-6
^ tag	19	87
^ tape	-27	120
^ task	-25	59
^ tele	27	33
^ test	82	44
^ thank	-64	116
^ the	-27	-49
^ then	-3	52
^ there	63	-12
^ third	-71	94
^ three	-23	54
^ tls	-54	44
^ token	1	104
^ too	-24	43
^ train	-66	-15
^ true	-15	-30
^ trust	-12	105
^ ttl	-5	53
^ tune	-3	45
^ turn	-40	72
^ two	-9	15
^ under	-15	64
^ undersea	86	1
^ uninterrupt	-14	54
^ upgrad	68	35
^ uptim	39	-21
^ user	-2	91
^ util	-4	37
^ version	89	63
^ vet	56	37
^ virtual	122	20
^ vote	-4	21
^ vpn	-28	-134
^ vulner	-20	73
^ wait	9	147
^ warm	-17	39
^ we	-45	-28
^ web	21	74
^ wed	3	30
^ what	10	-60
^ when	-3	11
^ where	20	9
^ whether	-28	61
^ which	28	62
^ who	1	-10
^ whose	-62	-102
^ will	2	46
^ windows	-24	5
^ wipe	48	-39
^ with	50	-8
^ without	29	-16
^ worker	-98	-70
^ write	-48	117
^ wrong	-6	65
^ yum	-18	67
^ zone	29	82
a	3	14
a %	64	-30
a @	-26	18
a backup	1	24
a bad	33	-15
a bank	-28	32
a base	55	-43
a blue	14	84
a box	0	48
a breach	8	56
a break	31	-28
a broken	24	10
a broker	-51	60
a bucket	-8	26
a budget	-11	29
a bug	31	4
a burst	25	0
a ca	62	-20
a cach	47	29
a capac	42	-31
a cert	-4	53
a certif	-26	55
a chang	-42	68
a choic	-20	83
a client	25	-4
a clone	1	66
a cluster	4	41
a collabor	-21	38
a compani	32	4
a connect	-19	35
a consum	-7	9
a contain	-7	43
a contractor	-12	55
a control	24	-5
a copi	-2	43
a crash	-16	21
a critic	2	27
a current	21	2
a custom	-4	59
a cve	-10	36
a daili	50	-8
a dashboard	-5	20
a data	-10	3
a databas	-17	65
a day	32	-20
a dead	15	11
a default	-6	21
a delet	3	22
a deploy	-25	50
a deprec	2	34
a dev	11	42
a develop	-6	35
a devic	-11	15
a disabl	-8	10
a disk	37	-26
a distribut	20	52
a dns	18	-61
a document	-21	35
a domain	-9	22
a duti	39	-18
a fail	57	-19
a failov	-9	-67
a failur	-2	30
a faulti	52	-14
a few	-12	32
a file	38	-21
a find	5	29
a finger	39	-47
a firecrack	-13	17
a firewal	-45	18
a fix	24	-19
a flaw	32	-20
a flood	69	-29
a fresh	-41	44
a full	-2	11
a function	-7	77
a gatewai	-11	18
a global	30	25
a group	-8	13
a health	21	12
a healthi	19	-11
a high	14	0
a higher	3	53
a host	18	-14
a job	34	12
a joint	27	66
a kernel	-6	48
a key	33	-15
a kms	24	-13
a known	-14	64
a label	53	-26
a larger	-25	35
a launch	-13	36
a layer	-30	55
a leak	3	27
a leaver	3	22
a limit	45	-10
a linux	10	63
a load	67	-64
a log	-6	11
a lost	14	-3
a m	2	40
a mainten	24	-39
a major	-45	88
a manag	50	-43
a manual	0	9
a maximum	23	-21
a member	43	-20
a mess	-5	15
a method	-13	22
a microvm	54	-48
a minimum	-12	15
a minor	10	48
a minut	10	24
a moment	7	20
a month	49	-9
a multi	25	-3
a name	-7	19
a nasti	17	45
a neighbor	27	-26
a network	76	-67
a new	-1	23
a newer	-3	18
a node	32	52
a normal	37	-21
a notic	50	-24
a number	-13	15
a paramet	-3	10
a partner	-8	24
a password	-1	8
a patch	41	6
a pend	66	-39
a permiss	-10	32
a persist	-6	15
a place	-25	31
a plan	-6	9
a platform	84	-23
a pod	81	73
a point	90	-85
a polici	-9	34
a port	-5	36
a principl	-71	-69
a privat	-20	-1
a product	-55	4
a provid	-7	8
a provis	-78	-19
a public	6	8
a queri	38	-45
a queue	15	-2
a random	-20	60
a rare	64	-26
a read	26	-21
a reader	25	-15
a reboot	-3	24
a recent	25	-22
a record	-20	52
a region	58	31
a regist	-36	39
a remov	-32	40
a replac	61	-58
a replic	15	1
a replica	26	11
a request	71	10
a requir	41	-51
a resourc	-13	35
a rest	-25	59
a restart	-22	40
a restor	29	-15
a retail	83	17
a retent	-7	-17
a retir	44	-13
a retri	-16	24
a return	37	-34
a role	-7	21
a rout	66	-43
a rule	56	55
a run	-10	19
a runbook	-7	51
a schedul	-49	67
a scratch	-13	20
a second	-4	28
a secret	-28	33
a secur	5	8
a separ	45	-3
a server	6	60
a servic	21	8
a session	-18	25
a set	43	-13
a shard	83	-77
a share	-32	-37
a shell	-5	12
a short	11	-9
a sidecar	9	-5
a singl	38	3
a site	-27	43
a small	-23	37
a snapshot	17	54
a standalon	-48	51
a standard	50	-9
a standbi	52	-35
a startup	17	24
a step	10	-3
a stolen	-8	46
a stop	12	-4
a store	-38	65
a subnet	-11	63
a support	-35	55
a suspici	-16	54
a switch	-2	12
a symmetr	-14	15
a tabl	-20	28
a target	-6	13
a task	10	-3
a templat	-20	32
a test	32	-22
a thing	50	-8
a third	-21	36
a ticket	11	-6
a time	17	0
a topic	-16	-32
a trail	-4	22
a transact	29	-23
a trust	-20	23
a user	-18	30
a valid	1	-17
a version	55	-69
a virtual	55	-24
a vm	-13	32
a volum	13	129
a vpc	11	4
a vpn	0	71
a vulner	37	51
a waf	-3	12
a way	-6	12
a web	-17	32
a whole	-97	-67
a window	18	-6
a workgroup	47	-40
a workload	-75	-82
a write	-15	23
a wrong	31	-3
a year	22	-4
a zip	27	-58
a zone	61	-25
abl	-15	30
abl to	-15	30
about	9	-23
about @	-53	-68
about an	-7	55
about everi	66	-46
about five	16	-4
about onc	-22	59
about our	0	75
about retir	-59	-21
about the	-30	-55
about three	27	-9
about weekli	44	-29
abov	18	-7
abov all	-8	10
absorb	10	-6
absorb the	8	-4
abus	-1	28
abus notic	-2	53
acceler	12	-25
accept	25	9
accept agreement	29	1
accept attach	-6	35
accept it	-19	50
accept tls	94	-56
access	-2	41
access $	5	62
access @	-10	10
access and	-10	36
access at	-15	26
access control	-9	45
access data	-7	19
access deni	-6	40
access entri	-12	37
access in	-11	15
access is	-2	10
access kei	-1	59
access key	28	86
access list	-12	25
access log	7	25
access of	52	0
access off	0	34
access on	-11	61
access polici	-9	45
access review	6	69
access right	-3	82
access string	-7	28
access to	16	25
access where	-13	15
accident	-33	47
accident delet	-33	47
accord	-6	53
accord to	-5	56
account	10	25
account $	5	30
account @	-13	32
account a	-10	23
account access	7	43
account and	27	10
account are	-5	8
account at	0	8
account contact	-9	17
account credenti	-4	16
account encrypt	33	-16
account for	10	24
account from	-5	53
account in	-5	51
account is	57	-39
account level	-15	26
account may	-3	40
account of	-9	40
account on	15	8
account or	-5	8
account parti	-20	67
account password	-15	56
account reach	-3	11
account receiv	0	10
account region	-2	15
account role	-3	26
account s	-54	70
account the	57	-55
account then	-5	17
account throttl	38	-34
account token	-7	23
account we	0	54
account who	38	12
account with	20	-6
account work	-8	22
account write	-7	13
acl	-11	50
acl $	-7	138
acl and	-15	22
acl for	-3	8
acl in	-4	28
acl on	12	76
acl to	-4	16
acm	7	12
acm in	-22	24
acm renew	68	-62
across	53	4
across all	-31	39
across azs	44	-25
across the	4	89
across three	50	-5
across zone	-26	43
act	-6	26
act $	-52	2
act @	50	-17
act for	-77	5
act of	-3	26
act on	-10	56
action	11	6
action $	26	-22
action and	-17	71
action are	-37	50
action instal	-10	21
action of	65	-26
action set	-30	47
activ	-17	32
activ @	30	-27
activ a	-40	42
activ directori	-11	17
activ for	-19	21
activ it	12	13
activ log	-4	11
activ on	-7	11
activ or	31	-30
activ worker	-24	42
actual	48	-4
acu	14	-39
ad	-41	7
ad $	61	13
ad a	-6	27
ad group	-4	19
ad later	-16	46
ad or	38	-33
ad the	-24	26
adapt	76	-46
adapt train	49	-31
add	7	11
add @	-22	31
add a	-16	36
add an	-14	36
add and	27	-5
add at	-19	62
add capac	-23	-172
add connector	-7	15
add disk	21	-21
add more	-8	74
add new	59	-52
add node	27	-11
add noth	-25	30
add on	-18	-4
add one	9	62
add ons	-7	20
add partit	11	8
add rate	-15	18
add read	-14	12
add reader	-5	9
add replica	7	106
add storag	-47	-5
add the	-53	81
add to	-13	24
add vpc	-14	15
addon	-36	30
addon on	-33	25
address	3	24
address $	-5	78
address and	20	-10
address from	-5	20
address rang	-14	16
adjust	34	-9
admin	-10	83
admin and	-6	16
admin password	-3	77
admin right	-10	53
administ	-16	64
administr	35	43
administr account	-13	36
administr and	-11	28
administr are	-5	11
administr can	99	21
administratoraccess	-15	32
administratoraccess @	-22	39
admiss	-2	24
advanc	-11	37
advisor	13	75
adviz	-32	63
aes	32	-21
aes 256	32	-21
affect	-12	78
affin	44	-17
after	14	19
after 14	13	1
after 15	13	-5
after 24	17	18
after 30	52	-40
after 7	21	-17
after 90	-9	19
after @	-11	26
after a	-1	49
after an	-16	94
after anoth	24	-8
after by	-57	68
after cool	32	21
after each	24	-7
after it	64	-27
after its	67	-41
after launch	-5	23
after one	-26	28
after physic	53	-20
after seven	-6	9
after someon	-8	16
after standard	32	-17
after test	-10	32
after that	-19	31
after the	-10	4
after thei	7	63
after their	47	-67
after we	0	75
afterward	-10	43
afterward so	-19	20
again	-1	22
again @	48	-40
again after	-24	36
again and	-28	37
again elsewher	-11	36
again from	41	-25
again is	-17	32
again where	32	-32
against	21	14
against @	38	12
against a	11	17
against common	46	-50
against cross	-12	23
against delet	-28	58
against our	-5	45
against request	-9	12
against the	8	-7
age	-35	65
age of	-8	8
agent	9	27
agent $	-104	54
agent 1	-20	26
agent and	19	-4
agent are	-9	18
agent by	36	-23
agent come	-51	54
agent for	-12	50
agent in	-19	39
agent is	17	1
agent manag	13	-4
agent of	54	-5
agent on	-13	100
agent or	-12	56
agent run	-19	35
agent that	-17	37
agent updat	-23	-38
agent version	-68	49
agent when	-50	77
agent with	64	-47
agentcor	-15	46
agentcor runtim	-12	49
aggreg	-7	20
ago	-10	24
agre	5	29
agre $	-15	56
agreement	64	-38
agreement for	44	-34
ahead	-9	29
ahead and	16	-14
ai	14	-1
ai servic	11	-2
air	52	-1
air condit	56	-2
al2023	-5	19
alarm	-12	35
alarm $	2	90
alarm and	-6	20
alarm are	-1	47
alarm fire	45	-41
alarm for	-13	43
alarm in	-68	87
alarm of	-6	22
alarm on	-10	27
alarm read	1	12
alert	-7	55
alert and	-13	21
alert definit	49	-31
alert on	-13	43
alert rule	-3	13
algorithm	29	-23
alia	-20	35
alias	-20	45
alias and	-24	53
alik	-15	20
aliv	108	-26
aliv $	50	-36
aliv and	-81	90
all	16	16
all $	-30	15
all %	-26	39
all @	32	21
all bucket	-16	18
all by	-16	18
all commun	42	-32
all data	55	-32
all its	1	29
all node	42	19
all of	4	32
all other	-7	11
all our	-6	23
all region	-11	29
all servic	8	42
all sourc	-15	21
all tabl	25	-4
all that	26	-8
all the	-16	44
all traffic	36	-13
alloc	-2	12
allow	-2	20
allow @	-2	19
allow cipher	-16	18
allow everyth	-4	13
allow it	-16	23
allow list	-25	45
allow onli	-11	12
allow to	13	6
alon has	-27	44
alon or	-33	31
alon with	73	-66
along	-16	37
alreadi	-19	39
also	0	34
also %	-19	96
also after	-5	40
also for	8	1
also those	40	-39
also where	14	-7
alter	-9	56
alto	-20	48
alto @	-23	45
alwai	43	6
alwai @	58	-34
alwai and	24	-22
alwai doe	-51	65
alwai encrypt	17	35
alwai on	116	-62
alwai start	-11	24
alwai with	47	-34
alwayson	96	2
am	74	-25
am %	28	-3
amazon	-3	-40
amazon $	2	32
amazon @	-16	49
amazon linux	-49	-28
amazon or	-62	-113
amazon q	-74	-116
ami	12	27
ami $	59	48
ami %	-19	47
ami and	34	-17
ami are	58	-9
ami by	-26	63
ami for	57	9
ami in	-10	5
ami into	24	-5
ami is	13	-84
ami of	-24	103
ami or	2	23
ami out	13	54
ami patch	-8	21
ami releas	-36	-119
ami that	-6	31
ami under	-35	54
ami updat	-187	-12
among	34	10
among node	-12	19
among them	24	-15
among themselv	-9	12
an	3	19
an %	-29	-97
an @	8	27
an abus	-2	53
an accident	-4	34
an account	-27	26
an activ	2	13
an administr	-10	14
an agent	90	-68
an ai	-10	16
an alarm	30	34
an amazon	-16	45
an ancient	-17	45
an api	-29	43
an applianc	21	-17
an applic	-41	-7
an archiv	47	-33
an attack	6	8
an author	0	11
an avail	42	-26
an aws	8	29
an email	6	17
an employe	-20	37
an encrypt	-15	41
an end	-15	28
an engin	63	-19
an entir	26	-25
an environ	-38	74
an event	60	-42
an ex	-12	28
an except	-4	13
an exist	-28	45
an experi	0	11
an export	-17	38
an http	-21	33
an imag	-9	20
an impair	19	-12
an import	5	13
an instanc	14	-6
an interfac	-7	24
an intermedi	-6	12
an intern	-30	35
an invit	-5	13
an isol	44	-28
an old	5	16
an older	-12	24
an on	-40	62
an option	-21	67
an organ	-10	24
an os	47	36
an outag	45	23
an s3	73	-45
an sla	32	102
an updat	46	-5
an upgrad	-59	17
analys	57	-1
analysi	16	31
analysi rule	-11	13
analyst	14	58
analyz	-20	-24
analyz it	-11	38
anchor	-7	17
ancient	-17	45
and	11	8
and 0	-15	17
and 1	17	19
and 2	-52	141
and 24	-16	25
and 6	4	76
and @	40	5
and a	1	8
and absorb	8	-4
and accept	-4	10
and access	-5	28
and account	-10	19
and act	0	15
and activ	-7	16
and add	-1	18
and after	-10	20
and afterward	-18	23
and agent	3	23
and alarm	-9	22
and all	36	-26
and allow	-3	14
and alwai	15	1
and ami	-12	14
and an	30	-14
and analyz	-28	-31
and announc	34	-16
and answer	-4	16
and any	-7	13
and api	33	-6
and app	-46	-49
and appli	35	-39
and applic	17	57
and approv	0	17
and archiv	34	-18
and are	21	-9
and ask	-8	14
and assign	-8	18
and at	-24	82
and attach	-3	9
and attribut	-6	30
and audit	-4	10
and autom	12	24
and automat	-30	50
and autosc	-12	36
and avail	-72	92
and avoid	-12	14
and back	-15	41
and backup	27	8
and balanc	22	-10
and between	-2	14
and bill	1	51
and block	-14	23
and blueprint	-18	28
and bring	-11	12
and bucket	-6	19
and budget	-5	10
and build	28	6
and by	-14	17
and cach	-19	54
and call	-23	31
and caller	-9	26
and can	-6	19
and cannot	-19	34
and capabl	-3	27
and captur	-16	25
and carri	62	30
and catalog	-9	10
and cdk	-1	9
and certif	46	-30
and chang	-5	16
and check	-29	43
and checkpoint	-18	48
and choos	-18	30
and cipher	-6	34
and classifi	-2	14
and client	-1	21
and close	1	10
and cloud	40	-30
and cluster	15	12
and collect	-2	32
and command	28	-17
and compact	34	-22
and complaint	-42	48
and comput	25	-15
and concurr	-16	42
and connect	-13	32
and connector	-1	14
and consum	-8	23
and contain	3	29
and content	38	-3
and control	29	-6
and cooki	-5	8
and cool	7	36
and copi	52	-46
and cost	-14	37
and creat	-2	18
and custom	10	18
and daemon	25	-17
and dashboard	-26	49
and data	-10	22
and dead	42	-21
and decid	-14	29
and delet	3	14
and deliv	9	12
and deliveri	35	-18
and demand	-28	35
and depend	58	-28
and deploi	5	37
and deploy	33	-2
and deregist	-5	15
and descript	66	-47
and desir	-13	20
and destin	64	-40
and detect	80	-65
and devic	-84	-70
and disk	1	11
and dns	-41	69
and do	-15	25
and document	18	-8
and doe	31	-25
and domain	-13	32
and down	20	-73
and download	6	14
and drain	39	-16
and drift	-6	79
and driver	18	3
and drop	28	-20
and durabl	29	-16
and each	-9	16
and earlier	-7	15
and earthquak	36	-21
and ebs	-36	50
and ecs	-11	26
and edg	8	-4
and encrypt	18	-18
and end	61	-17
and endpoint	-1	8
and enforc	31	6
and engin	-32	68
and enhanc	-8	8
and enlarg	-3	11
and enrol	-4	21
and environ	40	-37
and environment	82	-12
and eras	27	-26
and error	-3	14
and etcd	45	-19
and evalu	-5	18
and event	27	-11
and everi	5	9
and everyth	23	2
and evict	3	36
and evid	22	23
and exchang	48	-40
and execut	2	16
and executor	36	-29
and expir	32	-28
and export	-11	21
and fail	14	-8
and failov	-15	40
and fargat	10	-8
and file	-13	32
and filter	11	-6
and fire	-10	40
and firehos	48	-43
and firewal	7	85
and firmwar	33	7
and fix	6	8
and flow	-15	19
and follow	-7	18
and for	-114	-92
and forc	28	-17
and forgotten	0	23
and framework	-14	17
and free	15	-14
and from	-18	37
and fsx	-16	47
and get	-22	44
and give	15	-9
and go	-5	58
and goe	10	-9
and grant	-8	29
and greatest	6	15
and group	-8	31
and grow	11	1
and guard	26	15
and guest	-41	29
and hand	17	-5
and handl	-3	34
and harden	24	21
and has	59	-56
and have	-10	17
and hdf	-15	43
and health	13	3
and high	-4	23
and higher	55	-49
and hive	13	-4
and hold	15	-13
and hook	-3	12
and host	35	-13
and hour	-14	16
and how	15	2
and hypervisor	-18	40
and iam	-5	15
and identifi	20	-7
and idl	30	-22
and if	-6	-29
and imag	1	16
and import	-3	60
and improv	24	-11
and in	12	74
and index	-12	37
and infer	6	16
and infrastructur	56	-12
and instal	38	-34
and instanc	-6	21
and iop	-11	21
and ip	39	-30
and is	1	20
and iscsi	-1	26
and it	-13	20
and its	6	20
and job	12	68
and keep	10	0
and kei	35	-12
and kept	8	40
and kernel	9	4
and key	-26	38
and kms	-8	69
and kubernetes	-10	12
and label	-13	41
and lag	-6	9
and lambda	-19	24
and later	81	-35
and launch	35	-9
and leav	-16	19
and let	0	12
and librari	-9	83
and licens	-13	36
and life	-19	34
and lifecycl	19	-3
and limit	-5	40
and link	-6	16
and list	14	-5
and load	44	-29
and local	42	-28
and lock	85	7
and log	7	18
and look	30	-15
and lower	31	-24
and machin	35	-12
and maintain	12	16
and mainten	43	-13
and major	20	-10
and make	-24	32
and manag	-18	-56
and manifest	-6	38
and mantrap	91	-14
and manual	152	-122
and map	38	-4
and max	-5	21
and maximum	-8	21
and may	10	5
and meltdown	21	-2
and memori	-26	61
and mend	-21	45
and messag	17	-12
and metric	56	-19
and min	-16	42
and minor	83	-19
and mitig	21	-3
and mode	-9	48
and model	-21	32
and modul	13	-9
and most	-15	19
and move	2	13
and multi	-17	27
and must	-20	21
and name	-14	29
and narrow	-14	18
and need	30	-3
and network	30	-9
and never	-19	34
and new	15	0
and newer	45	-34
and no	56	-38
and nobodi	4	22
and node	-4	36
and none	42	-40
and not	-7	25
and noth	-1	11
and notic	-35	40
and notif	-1	16
and notifi	57	-36
and now	-19	51
and nsx	-3	29
and number	4	11
and nvme	-12	21
and of	12	-4
and off	-2	16
and offer	53	-34
and old	-12	14
and on	76	-50
and one	-13	25
and onli	-43	47
and open	9	-4
and openzf	-37	46
and oper	20	-4
and opt	-8	10
and origin	-17	44
and other	15	10
and our	-41	67
and outbound	1	13
and output	13	5
and over	-10	16
and own	-2	16
and packag	7	17
and parameter	-6	11
and partit	62	-28
and pass	-10	11
and password	19	3
and patch	22	0
and paus	64	-58
and pay	-19	39
and peer	1	23
and permiss	-25	30
and persist	-13	22
and pick	18	-16
and place	65	-25
and plan	-13	20
and plugin	-8	31
and pod	-10	51
and poddisruptionbudget	-18	37
and point	-5	10
and polici	7	16
and power	-19	46
and prevent	-12	23
and privat	-6	9
and program	-7	24
and promot	19	-16
and prompt	11	20
and propag	-11	36
and protect	9	3
and provid	-7	24
and provis	38	1
and public	-8	20
and publish	38	-18
and push	-11	55
and put	-4	15
and python	45	-18
and queri	-15	28
and queue	28	-21
and rack	90	-22
and raiz	43	-29
and rbac	-11	33
and react	14	8
and read	-11	22
and reboot	30	-6
and rebuild	-2	16
and record	24	-13
and recov	13	-11
and recoveri	-26	64
and redeploi	-12	33
and redund	-15	23
and refer	-5	14
and refus	2	18
and region	35	-6
and regist	-20	44
and rehears	-9	51
and relaunch	-15	41
and releas	76	-14
and remov	16	8
and render	12	-5
and renew	-44	-23
and repair	33	0
and replac	13	-4
and replai	-29	31
and replic	0	8
and replica	-2	18
and report	51	-27
and request	-2	11
and requir	22	-12
and rescan	11	-11
and resiz	9	13
and resolv	-16	27
and resourc	29	-13
and respect	40	-25
and restart	-9	40
and restor	48	-14
and result	5	14
and retent	3	16
and retir	-1	9
and retri	27	-11
and review	-3	16
and revoc	-3	10
and revok	-8	14
and role	24	-2
and roll	42	-10
and rollback	0	10
and root	110	28
and rotat	-13	28
and rout	-5	31
and row	15	35
and rpo	1	51
and rule	-6	16
and run	35	-7
and runtim	2	30
and s3	-17	22
and save	-11	19
and scan	-32	44
and schedul	16	-1
and scram	-23	33
and script	23	-14
and sdk	-15	121
and secret	-10	12
and secur	-2	17
and see	-12	49
and select	69	-46
and send	40	-24
and serv	24	-7
and server	1	13
and servic	23	30
and session	30	9
and set	-8	19
and shadow	25	-21
and share	-11	35
and ship	26	-24
and show	35	-22
and shrink	33	-22
and sign	-25	41
and singl	24	-19
and slot	-14	46
and snapshot	29	-5
and snowflak	19	-18
and softwar	-20	47
and some	-15	17
and sourc	9	6
and spf	-5	10
and spread	-21	32
and sse	-53	85
and stai	-10	23
and stand	-16	18
and standbi	10	7
and start	0	34
and startup	-9	14
and state	-24	55
and still	-14	15
and stop	45	-36
and storag	16	9
and store	44	-14
and stream	-2	44
and subnet	21	-13
and subscrib	-9	39
and suppress	-10	13
and swap	16	-43
and switch	-39	-17
and system	3	15
and tabl	10	-6
and tag	-6	12
and take	-5	23
and target	12	28
and task	-20	37
and tell	33	-19
and templat	-2	11
and test	15	-3
and that	-19	5
and the	2	8
and their	22	-13
and then	58	-45
and there	-17	23
and thi	19	-16
and those	-16	25
and threat	21	-5
and throttl	26	-25
and throughput	-16	24
and ticket	-9	20
and tier	-19	32
and timeout	-37	69
and tls	16	1
and to	-7	17
and tool	16	-9
and topic	-14	24
and trace	-41	61
and traffic	22	6
and train	-73	-94
and transact	8	32
and transcript	0	18
and transport	30	-20
and tri	64	-62
and trust	-7	14
and tune	-8	12
and turn	-14	21
and type	50	-8
and under	20	-19
and up	38	-31
and updat	32	13
and upgrad	12	12
and upload	-24	30
and us	28	-26
and usag	14	-14
and use	-1	12
and user	9	53
and valid	-35	78
and verifi	-31	49
and version	-21	38
and video	41	-20
and volum	-19	34
and wait	33	-32
and watch	-14	33
and water	47	15
and we	-57	-26
and web	24	1
and what	11	87
and whatev	-12	14
and when	12	-2
and where	14	-3
and whether	-11	19
and who	-31	-6
and windows	10	-4
and wipe	-36	58
and with	2	10
and within	56	-54
and without	50	-43
and worker	-19	44
and workload	-31	53
and zone	-23	42
anew	20	2
anew where	23	-23
angri	-18	66
annot	-9	26
announc	36	0
announc and	-16	27
announc by	23	-6
announc it	24	-17
announc mainten	25	-14
announc the	8	22
anonym	-7	14
anoth	21	1
anoth $	81	-27
anoth @	-20	35
anoth account	17	2
anoth custom	36	-29
anoth in	39	-37
anoth insid	30	-7
anoth key	-38	44
anoth matter	81	5
anoth one	21	-18
anoth region	-28	34
anoth tenant	55	18
anoth zone	4	17
answer	10	19
answer $	-16	29
answer @	36	25
answer and	-6	11
answer are	-9	13
answer befor	-10	53
answer for	-43	54
answer from	-25	25
answer is	5	62
answer out	-17	18
answer plain	76	-62
answer the	-11	19
answer to	-2	58
answer what	18	-17
answer when	12	-12
answer with	24	1
anthrop	51	-59
anti	-8	26
anti ddo	-15	18
antiviru	16	142
antiviru on	22	67
any	37	6
any @	-25	66
any action	24	-4
any case	-5	23
any of	39	-46
any other	-24	44
any pre	-7	13
any servic	39	-5
any setup	28	-31
any time	-3	20
any version	28	-17
anybodi	-4	41
anycast	106	-44
anycast edg	104	-37
anymor	71	-58
anyon	-7	30
anyon know	31	-10
anyth $	-25	-5
anyth %	-8	16
anyth on	-48	41
anyth to	39	-9
anywai	24	-29
anywai $	14	6
anywher	-12	67
anywher fleet	-8	85
apart	17	0
apart $	-13	28
apart for	14	-14
apart from	13	0
apart is	-3	10
apart on	63	-44
api	16	5
api $	-17	91
api @	64	-40
api and	8	0
api audit	8	-5
api avail	46	23
api by	2	42
api call	28	-11
api data	-23	51
api destin	-7	13
api doe	-10	23
api endpoint	87	-37
api in	39	-26
api is	-2	74
api kei	-17	50
api key	-42	64
api of	68	-27
api on	-29	39
api or	-8	21
api over	17	-6
api placement	34	-23
api request	54	11
api server	5	-13
api that	50	-44
api token	7	76
app	-14	48
app $	45	22
app %	21	107
app and	-3	10
app code	-11	39
app in	-19	37
app is	-23	25
app on	-16	41
app surviv	-32	52
app who	5	68
appear	-16	74
appli	-21	-20
appli $	-54	25
appli @	-108	-205
appli by	-68	-116
appli engin	49	-37
appli it	14	-49
appli minor	77	1
appli oper	-67	-139
appli option	-28	71
appli or	-26	41
appli patch	90	-18
appli pend	-11	28
appli requir	16	27
appli servic	119	81
appli the	-8	62
appli them	34	15
appli those	-4	70
appli to	-75	16
appli updat	118	22
applianc	12	36
applianc @	-3	-121
applianc and	29	-16
applianc are	-4	8
applianc behind	-75	131
applianc in	22	16
applianc is	15	-14
applianc of	170	-37
applianc on	-27	28
applianc softwar	-3	37
applic	-2	48
applic $	-13	60
applic @	-19	131
applic and	8	5
applic are	-12	31
applic built	-45	-60
applic code	-32	67
applic fleet	-9	21
applic for	-7	98
applic from	-7	33
applic has	-7	8
applic in	12	14
applic is	-13	23
applic layer	-7	13
applic log	36	35
applic on	-9	32
applic set	-13	16
applic softwar	-4	37
applic that	-38	56
applic to	24	-21
appoint	-4	23
appoint the	-4	23
approv	-11	30
approv and	-6	10
approv rule	-4	18
approv step	1	14
april	19	11
april 2026	40	-15
architect	-3	25
architect $	-18	33
architectur	12	103
archiv	12	36
archiv @	-22	44
archiv and	-31	30
archiv are	70	-46
archiv in	-17	37
archiv it	-7	17
archiv on	-30	71
are	2	32
are %	33	48
are @	35	41
are a	-7	46
are ad	76	-44
are administr	64	-71
are allow	0	10
are and	-25	48
are anoth	7	40
are answer	-4	13
are author	34	-31
are block	-32	65
are close	-21	42
are correct	18	52
are data	112	-66
are destroi	45	-28
are down	-13	48
are encrypt	-7	18
are environment	72	21
are gone	-5	16
are handl	-7	14
are hidden	34	-15
are in	-19	50
are index	-55	-20
are inherit	64	-23
are kept	22	14
are left	13	5
are limit	30	-24
are log	45	-37
are lost	-28	32
are made	29	35
are manag	-17	64
are miss	-29	49
are never	60	-9
are no	22	21
are none	1	29
are not	65	-13
are off	-6	23
are older	-20	34
are on	54	-22
are patch	70	-47
are privat	-16	50
are program	-11	16
are public	-11	76
are record	-6	40
are refus	52	10
are replac	-40	60
are right	-6	47
are secur	77	47
are sent	-3	9
are serv	-81	15
are set	-29	59
are slow	1	9
are switch	-81	74
are taken	-45	83
are the	-34	-82
are then	-3	10
are those	-36	72
are three	2	-38
are thrown	-29	70
are too	-48	53
are up	35	6
are updat	34	-23
are windows	43	-26
are written	19	-7
arent	5	23
arent %	-6	15
argument	-6	35
around	1	52
around in	23	0
around the	-2	41
arrang	4	15
arrang that	10	-20
arriv	40	-15
arriv and	-19	41
arriv in	52	-59
art	-3	9
artifact	17	-4
artifact $	2	62
artifact and	13	-8
artifact cach	17	-11
as	3	19
as @	-4	26
as a	-31	-13
as an	10	5
as avail	-27	26
as blue	58	22
as code	-17	37
as data	36	-10
as ebs	65	-58
as in	-14	37
as it	39	-31
as long	53	-51
as on	-3	8
as one	-4	13
as part	69	-1
as plain	-1	8
as root	-15	21
as s3	12	-12
as servic	52	1
as soon	40	-39
as system	13	3
as templat	-23	33
as the	20	10
as thei	-7	20
as traffic	21	-12
as well	-7	57
as with	-41	42
ask $	-89	-44
ask @	-121	5
ask about	-7	39
ask and	48	-32
ask for	25	5
ask in	2	12
ask of	57	-28
ask to	53	-41
ask who	6	27
assess	35	16
assess in	40	22
assess that	20	-4
assessor	0	28
asset	11	49
assign	-38	31
assign $	-83	-53
assign @	-7	75
assign function	-11	14
assign resourc	-10	21
assign secur	-3	42
assign them	-7	22
associ a	-11	11
associ and	-11	36
associ or	-6	13
associ subnet	10	-9
assum	-21	37
assum it	-18	50
at	10	9
at %	22	28
at 100	-30	35
at 3am	-29	52
at 9	40	-7
at @	-54	-41
at a	19	2
at an	45	-20
at any	-3	20
at aws	-53	-63
at coarser	12	-8
at creation	1	40
at data	47	-18
at each	17	-1
at edg	41	4
at end	54	8
at everi	32	-27
at first	33	-21
at its	35	4
at latest	-19	23
at launch	-26	85
at least	16	4
at most	1	25
at night	3	-89
at no	59	-44
at noon	-24	-17
at onc	7	21
at our	-33	56
at random	-6	27
at rest	33	-33
at run	-4	8
at some	-14	15
at the	12	36
at them	-39	59
at which	-7	41
attach	-4	27
attach @	-20	65
attach a	-1	13
attach an	-14	40
attach and	-25	52
attach it	-5	13
attach the	-19	41
attach them	39	-1
attach to	10	-15
attack	11	22
attack $	-33	8
attack and	29	3
attack depend	-10	14
attack on	68	-10
attempt	-15	46
attent	22	12
attent to	22	12
attribut	13	3
attribut and	-22	27
attribut in	-4	9
attribut that	20	-11
audio	0	14
audit	14	3
audit $	-43	63
audit and	18	-5
audit in	-60	51
audit log	-11	32
audit of	24	-3
audit report	-11	12
audit the	60	12
audit under	72	4
auditor	16	26
auditor $	52	-6
auditor ask	8	48
auditor that	-3	39
auditor want	3	27
august	23	-3
august 2026	26	-23
auth	-1	37
auth for	-29	45
auth polici	-14	55
auth token	10	35
authent	-4	33
authent $	13	55
authent and	-5	9
authent for	7	22
authent on	1	29
authent the	-1	11
author	8	40
author and	-19	23
author by	-39	84
author for	-28	39
author in	23	9
author of	-14	18
author rule	-2	23
author the	38	74
author there	24	-23
author where	14	-14
authorit	32	-8
authorit name	32	-8
auto	34	17
auto minor	12	98
auto mode	23	-6
auto paus	-31	56
auto repair	-12	12
auto scale	-4	11
auto tune	28	-28
auto updat	14	5
autogrow	48	-63
autom	1	-24
autom backup	6	-31
autom befor	-8	10
autom can	-29	37
autom configur	50	-26
autom is	-31	-59
autom mode	8	37
autom patch	11	23
autom snapshot	3	-114
automat	-18	-19
automat $	-37	-10
automat backup	17	15
automat by	-4	-92
automat daili	20	-63
automat deploy	-29	39
automat in	84	-6
automat minor	-13	-11
automat mitig	-45	63
automat on	26	162
automat one	-106	20
automat or	-89	-112
automat patch	30	130
automat recoveri	42	5
automat rotat	-12	57
automat scale	59	-41
automat snapshot	-53	-105
automat updat	38	-1
automat upgrad	39	6
automat version	36	-20
autominorversionupgrad	12	0
autominorversionupgrad is	14	0
autosc	-9	29
autosc and	6	26
autosc is	25	-2
autosc of	-41	48
autosc on	-16	18
autoscal	-22	52
autoscal or	-17	32
autostop	67	-45
avail	23	1
avail $	123	-4
avail across	21	-20
avail and	28	-18
avail for	-90	130
avail in	44	-19
avail is	44	13
avail of	25	-55
avail over	12	-2
avail plan	23	-14
avail zone	26	7
avoid	-23	45
awai	30	2
awai @	62	-49
awai after	28	-12
awai and	24	-24
awai by	-30	41
awai from	51	-36
awar	-87	-85
awar and	-73	-94
awar train	-61	-34
aws	56	-3
aws $	-32	103
aws @	37	-6
aws account	-11	44
aws api	27	9
aws batch	-7	15
aws build	87	-6
aws data	50	-25
aws employe	38	-64
aws encrypt	-32	111
aws end	70	-58
aws facil	54	-10
aws has	-36	35
aws health	-76	-73
aws infrastructur	71	8
aws is	-58	59
aws manag	62	-44
aws network	48	-32
aws or	-33	-11
aws own	111	-32
aws region	70	-30
aws router	53	-32
aws servic	-6	-74
aws site	23	1
aws staff	88	-26
aws who	-19	49
awsvpc	-9	22
az	16	17
az $	82	-23
az @	12	-9
az and	11	0
az at	1	25
az deploy	19	-11
az do	16	-11
az file	38	-27
az for	-14	87
az ha	26	0
az in	-1	21
az is	16	-12
az on	27	12
az option	39	-25
az or	-7	10
az redund	68	-41
az there	19	2
az with	-29	54
azs	58	-15
azs $	-8	100
azs %	21	-11
azs in	35	-14
azs with	61	-18
b	36	17
baa	-61	25
babysit	130	-26
back	-2	18
back $	2	21
back again	38	-36
back and	10	-2
back by	-19	34
back end	42	-15
back is	-24	57
back it	-9	70
back on	4	18
back the	13	21
back them	-5	32
back those	-10	10
back to	6	10
back up	-31	18
back when	60	-57
backbon	41	-16
backbon between	48	-9
backend	52	7
background	66	-33
background check	69	-32
backtrack	-13	76
backtrack window	-13	76
backup	-8	11
backup $	-131	21
backup @	-75	101
backup and	10	22
backup are	23	30
backup at	24	-8
backup by	99	-28
backup copi	-6	15
backup for	-12	22
backup go	-16	19
backup in	-30	-73
backup insid	78	-40
backup is	2	65
backup of	-3	-65
backup off	-5	79
backup on	15	1
backup or	-9	17
backup retent	11	67
backup stai	-13	36
backup that	-6	32
backup to	39	-6
backup unless	-7	14
backup until	-38	55
backup who	-62	-192
backup window	22	-14
bad	20	8
badg	38	5
badg at	41	3
bake	29	48
bake in	-7	27
bake into	43	20
balanc	19	8
balanc and	26	3
balanc control	27	-27
balanc in	26	-8
balanc or	-19	23
balanc the	4	29
bandwidth	-1	62
bandwidth and	-8	8
bandwidth limit	-20	49
bank	-4	18
bank regul	28	-28
banner	-14	19
bare	46	36
bare metal	27	26
base	16	32
base @	-50	50
base and	-10	24
base capac	11	-4
base firewal	-4	11
base has	-21	22
base imag	-7	53
base intrus	-7	14
base is	58	-45
base layer	-27	31
baselin	4	91
baselin $	-1	110
baselin in	-7	23
baselin mainten	-4	9
basement	-1	-39
basi	32	-27
basic	78	8
bastion	-19	28
batch	-66	0
batch @	-28	38
batteri	83	-3
be	5	15
be $	-3	22
be %	37	-24
be ad	-19	43
be ask	9	-77
be awai	-9	10
be cach	-4	19
be call	-7	28
be carri	-5	11
be chang	-21	45
be creat	-38	49
be done	-11	-5
be enabl	-10	30
be encrypt	-22	37
be kept	-6	23
be log	46	-39
be lost	42	-17
be made	-6	31
be move	-30	32
be on	-5	9
be open	0	14
be patch	-13	36
be pci	-42	27
be public	-14	54
be reach	11	17
be read	-15	21
be rebuilt	-26	31
be recov	-21	46
be repair	-27	27
be replac	-23	29
be restor	-17	28
be share	-29	55
be switch	54	-10
be told	-9	16
be turn	63	-21
be undon	-23	72
be updat	-14	15
be us	-16	55
be written	-35	48
bear	-11	25
bear it	-14	16
becaus	22	12
becaus %	-18	19
becaus it	14	-12
becaus nobodi	-1	10
becaus of	45	21
becaus somebodi	-2	11
becaus the	-11	14
becom	-14	46
becom a	36	-21
becom owner	-4	53
becom unsupport	-22	26
been	-20	6
been run	-22	12
befor	7	15
befor %	56	38
befor 31	-10	27
befor @	-15	33
befor a	33	-10
befor an	-25	46
befor and	20	-20
befor extend	-1	84
befor it	27	14
befor its	-30	46
befor reus	10	0
befor riski	29	-24
befor send	4	81
befor that	46	38
befor the	-24	57
befor their	-19	63
befor upload	-23	55
befor we	-30	39
beforehand	49	5
begin	-1	15
behavior	1	30
behavior and	-16	41
behind	48	-11
behind %	-55	66
behind @	87	-34
behind a	-106	68
behind an	114	-55
behind it	-36	67
behind our	-2	56
behind the	2	19
behind them	10	9
believ	-24	25
belong	9	12
belong in	-24	52
belong to	19	-7
below	47	-41
below $	132	-3
below 100	-13	15
below @	30	-20
below a	181	13
below an	136	-22
below it	50	13
below our	87	5
below the	87	-96
benchmark	-29	6
beneath	84	-19
beneath @	80	-36
beneath the	27	-19
beneath them	-36	46
besid	36	-20
besid a	0	9
best	-5	15
best effort	31	-30
better	-17	62
between	19	13
between @	20	16
between a	54	-93
between account	20	-7
between and	-61	91
between avail	48	-33
between aws	43	-4
between client	33	-2
between compon	-4	8
between control	13	11
between driver	36	-29
between facil	19	-8
between node	19	6
between our	-36	32
between region	76	12
between servic	53	-2
between sse	-53	85
between the	43	7
between them	-83	115
between two	19	19
between user	-9	12
between vpc	-7	13
between worker	-21	41
between zone	55	-54
beyond	16	8
beyond repair	-16	20
beyond the	34	-34
bezo	75	13
bgp	-9	28
bgp and	-13	27
bgp on	-1	18
bi	-1	36
bia	-7	34
bia in	-5	34
big	-32	60
bigger	12	68
bigger node	12	68
bill	-6	81
bind	-25	40
bind in	-21	46
binlog	3	50
bio	54	-8
bio and	56	-7
biometr	73	8
bit	48	0
bit kei	32	-25
bit rot	79	-21
bitcoin	-34	35
black	63	-45
black fridai	63	-45
blame	3	34
blame $	-14	41
blame for	47	8
block	19	26
block @	-23	61
block and	-14	15
block are	31	-4
block befor	32	-25
block by	-24	44
block everi	-23	45
block is	-4	14
block of	73	-58
block or	-13	21
block public	-18	33
block that	-9	15
block the	-17	69
block word	-29	45
blue	-23	-16
blue green	-23	-16
blueprint	25	22
blueprint for	73	-18
board	-19	55
bodi	-8	17
bodi with	-19	28
bookmark	-6	43
bootstrap	-1	21
bootstrap action	-9	18
bootstrap argument	-6	35
bootstrap script	-4	25
bot	-17	-9
bot $	7	33
both	-28	20
both $	12	130
both @	-11	23
both and	-12	30
both are	-6	95
both end	-60	-62
both engin	29	40
both in	7	30
both parti	-12	-65
both side	-63	-80
both tunnel	-21	29
bottlerocket	-12	-48
bottlerocket node	-28	34
bottlerocket on	-22	-71
bought	19	27
bounc	-19	26
bounc and	-41	46
bounc complaint	66	-61
bound	49	-31
boundari	55	39
boundari of	42	-22
box	-41	0
box $	48	67
box behind	29	27
box for	9	75
box from	-18	26
box in	-35	84
box of	79	7
box was	-25	24
box who	-4	17
branch	-42	81
branch $	-8	31
branch @	-25	52
branch offic	-9	12
breach	4	56
break	-2	17
break and	-16	21
breaker	5	62
bring	-1	23
bring %	-12	14
bring a	-1	41
bring and	27	-20
bring it	-34	34
bring its	-43	52
bring none	116	-43
bring one	56	-29
bring our	2	10
bring resourc	-2	11
bring the	-13	29
bring to	-7	37
bring your	-1	20
broad	-17	66
broadcom	-1	38
broadli	-24	-17
broke	21	39
broken	60	-14
broken @	37	13
broken disk	98	-28
broken hard	36	-15
broken host	30	-19
broker	43	-22
broker $	135	-31
broker and	29	-19
broker in	60	-91
broker is	-5	89
broker log	-26	57
broker of	-9	-9
broker restart	-57	67
broker updat	52	-30
broker user	1	105
broker without	-6	29
brought	-36	53
browser	-8	23
brute	4	36
brute forc	4	36
bucket	10	11
bucket @	-17	35
bucket and	12	7
bucket are	-16	37
bucket dure	42	-41
bucket encrypt	44	7
bucket fall	71	-34
bucket for	-11	16
bucket in	25	-13
bucket is	-20	32
bucket of	-6	16
bucket or	40	11
bucket over	-20	32
bucket polici	-7	14
bucket that	62	-49
bucket to	-10	12
bucket which	-19	22
bucket whose	34	-31
bucket with	22	-4
budget	-8	50
budget and	1	49
budget below	-13	15
budget on	-43	88
budget that	-14	20
buffer	-25	49
buffer $	-10	56
buffer disk	-35	36
bug	47	-12
bug $	-49	79
bug in	7	27
bui and	83	-31
bui new	78	-52
build	21	9
build $	31	7
build %	72	-23
build @	-10	98
build a	-33	49
build and	17	-2
build are	-20	36
build can	10	21
build imag	-39	56
build in	35	-15
build it	-35	30
build its	72	3
build new	43	-11
build of	38	5
build on	-16	42
build patch	37	-17
build run	-42	55
build scan	9	9
build script	52	-36
build set	-6	10
build that	47	-26
build the	47	-9
build to	-10	26
build upload	-12	60
build where	31	-27
builder	19	-5
built	12	10
built $	54	-41
built @	40	-32
built again	-10	11
built by	-14	63
built for	47	-19
built in	-4	21
built them	-16	89
bump	-57	24
bump $	33	138
bump it	-12	36
bump the	-15	67
bundl	-2	36
bundl and	-13	14
bundl in	-20	28
burden	-41	29
burn	-13	27
burn @	-15	30
burst	22	11
burst credit	-1	19
bus	-28	44
buse	-19	24
busi	-26	-34
busi $	-48	-93
but	15	-10
but %	-21	21
but @	4	-59
but doe	-24	27
but for	201	10
but is	-12	13
but never	-26	28
but not	62	-5
but noth	-46	66
but one	34	-28
but the	15	8
but to	41	-36
but who	62	83
button	-25	76
buy	-39	58
buy @	-11	14
buy run	-57	65
by	13	13
by $	41	-17
by %	9	9
by @	-42	77
by a	12	23
by acm	-13	39
by amazon	52	-5
by an	1	10
by anyon	40	-17
by api	-33	51
by at	-6	12
by aws	13	15
by build	-20	28
by chang	-36	71
by cli	-24	32
by contract	-9	10
by day	16	-8
by default	25	13
by dns	-7	-40
by ebs	16	-10
by email	22	-20
by eventbridg	-19	29
by evict	22	-18
by forc	9	65
by group	-31	32
by hand	-5	33
by http	69	-33
by iam	21	-3
by import	-5	11
by internet	-7	12
by it	-21	41
by its	18	-5
by itself	13	17
by launch	-18	21
by mail	31	-15
by manag	-16	60
by mistak	-8	29
by name	-8	9
by new	-29	47
by one	23	-3
by our	-10	39
by peopl	-4	12
by region	-3	10
by replac	89	-6
by restor	-14	34
by s3	76	-53
by session	-8	19
by sns	-15	21
by someon	10	60
by step	-6	8
by tag	-17	23
by terraform	-11	42
by that	-8	35
by the	6	-8
by their	-21	33
by themselv	-3	63
by tls	31	1
by updat	5	100
by us	48	10
by volum	31	-29
by vpn	12	93
by which	8	6
by who	93	-43
by whom	-6	-51
by zone	40	-21
byol	23	115
bypass	10	-6
byte	0	50
c	31	61
c3r	-26	81
ca	15	19
ca certif	-14	19
cabinet	-118	-39
cabl	72	4
cabl and	99	-39
cabl between	72	0
cach	13	17
cach $	-19	118
cach at	17	6
cach behavior	-21	65
cach disk	-18	56
cach if	78	-73
cach in	-72	-71
cach is	-3	25
cach on	33	-32
cach set	-21	48
cage	-21	28
calcul	-34	45
call	15	9
call $	51	-2
call @	31	25
call and	24	-11
call by	19	12
call for	23	-1
call go	-24	36
call in	28	-13
call is	-8	24
call of	20	-16
call over	24	13
call that	45	-37
call the	2	51
call to	19	-1
call who	-14	55
call with	-62	79
caller	0	29
caller and	34	-20
caller in	-7	15
came	45	-38
came back	59	-46
came in	-7	15
camera	48	-23
camera and	28	-26
can	11	21
can %	49	13
can @	-26	44
can add	17	12
can and	-37	39
can approv	-16	20
can ask	31	-26
can be	12	11
can break	-31	37
can bring	-35	54
can chang	-7	27
can choos	-3	8
can delet	-32	39
can do	-20	40
can export	107	-68
can forc	71	-43
can go	-10	27
can have	-9	33
can hold	-45	75
can instal	91	-45
can log	14	4
can look	-19	24
can lose	-15	23
can move	75	-58
can name	133	-70
can narrow	99	-83
can neither	1	35
can never	-12	60
can no	-26	28
can onli	41	-32
can open	-15	23
can queri	-9	18
can reach	49	-3
can read	-1	87
can run	-34	49
can see	0	19
can start	25	-1
can switch	-2	18
can take	-29	52
can talk	-12	13
can turn	95	-58
can use	-20	51
can write	-10	15
canari	-17	68
cannot	27	14
cannot be	7	33
cannot bring	-15	25
cannot chang	18	-2
cannot decrypt	-15	21
cannot log	98	-56
cannot put	46	-36
cannot reach	63	-1
cannot read	48	-42
cannot see	79	-55
cant	-12	41
cant be	15	13
cant read	9	-6
cant see	28	-1
cap	-25	67
cap it	-3	36
capabl	-13	35
capabl are	-29	58
capac	21	-6
capac $	-35	-160
capac and	20	12
capac behind	25	-7
capac by	-84	-118
capac for	36	-31
capac in	9	14
capac limit	-25	53
capac mode	-5	9
capac of	-20	24
capac on	-9	21
capac plan	-28	128
capac provid	-12	40
capac reserv	-31	46
capac that	38	-17
capac to	54	-41
capac unit	-25	50
capac when	61	-21
captur	-5	19
captur and	-11	17
captur manag	8	-3
card	54	-9
card number	-12	56
care	12	-34
care $	124	6
care about	74	31
care of	-30	-34
carri	14	3
carri @	8	-4
carri it	-22	80
carri out	62	-16
carri over	-5	11
carri the	-8	15
carri them	-18	68
carrier	39	-23
cas	15	9
case	-13	40
case and	13	-10
catalog	9	-1
catalog and	-8	10
catch	19	-16
catcher	-7	11
categori	12	-5
caus	4	8
cctv	76	13
cctv and	50	11
cdc	-14	45
cdk	-1	9
ceil	17	12
center	47	-9
center $	118	-31
center behind	65	-32
center hardwar	8	-5
center in	42	-26
center is	-32	70
center that	28	-8
center with	-8	51
central	5	33
central 1	17	31
cert	27	17
cert $	-1	41
cert for	33	-17
cert in	-30	60
cert of	31	1
cert on	24	-14
cert we	-17	60
certif	-2	21
certif $	-62	-56
certif @	35	-19
certif and	-16	30
certif are	96	-46
certif author	-14	20
certif bundl	24	-14
certif for	-2	27
certif from	65	-51
certif in	4	40
certif is	20	4
certif issu	25	-49
certif manag	96	-65
certif of	-9	-15
certif on	-23	-6
certif or	-12	26
certif privat	72	-29
certif that	15	21
certif to	-17	59
certif verif	-10	19
certif who	-12	36
certif with	-24	87
certifi	19	5
certifi cloud	-17	14
certifi that	48	3
cev	-47	25
cfo	-40	42
chaincod	-8	45
chang	6	23
chang $	-6	19
chang @	2	27
chang afterward	-17	44
chang an	-15	29
chang and	-1	13
chang by	-47	70
chang cannot	31	-31
chang five	29	-24
chang in	19	20
chang instanc	-17	41
chang it	-20	49
chang its	-52	73
chang later	-4	17
chang manag	-33	32
chang noth	-24	59
chang of	68	-44
chang onli	-52	52
chang out	-8	37
chang over	-28	37
chang per	20	-4
chang record	-8	12
chang set	-6	17
chang start	-12	26
chang that	111	-30
chang the	18	25
chang their	-1	13
chang them	-11	24
chang there	-8	19
chang to	52	-19
chang what	79	-61
chang with	-13	55
channel	-9	21
channel and	-15	25
chap	-1	12
chap secret	-1	12
charact	-8	69
charg	16	-33
charg and	17	-16
charg of	9	-39
chat	17	-12
chat and	44	-44
chat in	43	-38
cheaper	-11	33
cheaper class	-11	33
check	4	26
check @	55	-44
check and	24	-3
check answer	-18	25
check by	-22	61
check certif	-30	46
check everi	-4	9
check is	-22	68
check it	-28	50
check its	-14	21
check of	59	-6
check on	57	-9
check signatur	75	-12
check that	-18	37
check the	7	15
check them	-28	40
check what	-15	37
check whether	-2	41
checkout	-8	25
checkpoint	16	15
checkpoint and	-9	26
checkpoint are	105	-77
checksum	39	-21
china	33	-18
china region	46	-21
choic	55	7
choic $	-55	127
choic @	-23	82
choic and	26	-22
choic is	99	-68
choic to	-74	46
choos	-6	29
choos @	-9	23
choos a	-1	24
choos and	-7	32
choos between	-50	71
choos encrypt	-6	29
choos fleet	-9	12
choos framework	-38	77
choos instanc	-19	32
choos it	5	42
choos its	-4	11
choos kei	-8	19
choos kms	51	-33
choos log	-17	36
choos multi	-10	39
choos node	-4	15
choos one	-19	45
choos otherw	60	-35
choos public	-17	21
choos qualifi	-2	30
choos region	-11	13
choos singl	-11	16
choos size	8	-2
choos small	-7	15
choos sse	-12	13
choos subnet	1	40
choos that	-18	93
choos the	-13	38
choos their	-28	39
choos to	-16	21
choos type	-21	36
choos up	-2	28
choos vpc	-4	8
choos when	-5	10
choos whether	-7	12
choos which	-17	44
choos who	-29	33
chore	-19	93
chore $	-8	82
chose	56	-45
chosen	-32	76
chosen by	-47	92
ci	-15	43
cidr	-23	78
cidr rang	-18	58
cipher	36	9
cipher on	-22	29
circuit	5	62
circuit breaker	5	62
cis	-25	65
cisco	-28	81
claim	-41	10
class	-16	37
class and	-22	32
class are	1	9
class but	50	-48
class of	-2	36
class or	50	-26
class storag	-23	33
classic @	-4	8
classif	-21	61
classif and	-8	48
classifi	-37	68
classifi and	-4	26
classifi the	-3	19
claud	15	2
clean	-19	51
clean $	-20	33
clean the	-32	52
clean up	-21	60
cleanli	-7	14
cleanup	-19	57
cleanup $	2	51
clear	-5	42
clear in	78	-14
clear text	26	-12
clear until	-10	29
cli	-12	32
cli and	-31	41
cli api	-19	29
cli or	-3	35
cli sam	-1	9
click	-43	32
click $	-35	24
click in	11	36
client	-7	30
client @	-18	45
client against	2	29
client and	-46	-52
client are	-10	40
client befor	-4	8
client certif	-19	40
client connect	19	-9
client current	-22	42
client first	-9	30
client have	-43	70
client id	-4	8
client in	-2	13
client is	141	-86
client librari	-21	47
client must	94	-63
client need	25	-2
client of	-21	50
client on	-22	60
client reach	-19	28
client sdk	-23	50
client send	-10	21
client side	11	46
client that	30	-10
client trust	65	-29
client who	-34	103
client with	-8	14
climb	-17	70
clipboard	-11	24
clock	36	32
clone	0	60
close	8	43
close execut	-10	18
close port	-5	51
close that	-3	16
close the	-18	42
close to	-34	65
cloud	34	21
cloud $	-62	1
cloud %	118	75
cloud @	-11	90
cloud administr	-14	19
cloud is	-16	27
cloud itself	95	-18
cloud servic	59	-16
cloud side	79	-37
cloud with	48	-37
cloudfront	-5	19
cloudfront or	21	6
cloudfront the	-28	31
cloudfront where	-19	20
cloudtrail	32	-12
cloudtrail and	40	-26
cloudtrail by	19	2
cloudtrail data	-8	8
cloudtrail doe	-25	101
cloudtrail except	37	-36
cloudtrail record	88	-59
cloudtrail s	23	-18
cloudwatch	20	1
cloudwatch agent	-2	36
cloudwatch alarm	-8	13
cloudwatch and	12	4
cloudwatch are	-16	26
cloudwatch everi	13	-8
cloudwatch log	13	5
cloudwatch metric	35	-13
cloudwatch with	-19	20
cluster	-17	-4
cluster $	-113	-37
cluster %	-19	72
cluster @	63	121
cluster add	-56	17
cluster admin	-16	17
cluster applic	26	-24
cluster are	-6	39
cluster as	-39	46
cluster at	43	-14
cluster autoscal	-17	52
cluster by	27	17
cluster can	43	-33
cluster certif	-7	39
cluster contain	4	25
cluster deploy	35	-17
cluster from	-28	29
cluster get	74	-38
cluster has	11	5
cluster is	27	-15
cluster keep	70	-28
cluster made	20	43
cluster metric	56	-4
cluster mode	8	40
cluster need	-85	-76
cluster node	-71	-1
cluster of	-58	39
cluster on	57	-95
cluster or	-38	46
cluster paramet	36	-2
cluster replic	51	-35
cluster set	2	8
cluster softwar	-82	80
cluster that	2	14
cluster to	-31	43
cluster up	27	-9
cluster upgrad	0	48
cluster volum	103	-44
cluster which	10	-1
cluster who	5	45
cluster with	-113	-17
cluster without	-21	-65
cname	16	11
cname in	2	38
cni	54	6
cni and	-36	45
cni coredn	-40	-2
coarser	12	-8
coarser resolut	12	-8
code	-4	45
code $	25	58
code and	6	26
code doe	-22	30
code for	49	-13
code has	4	23
code in	-40	93
code insid	-35	68
code is	-6	76
code its	-12	24
code notebook	-12	25
code of	0	45
code password	-8	33
code run	24	-13
code scan	-3	11
code secur	-9	20
code servic	14	-10
code that	1	40
code their	-8	20
code to	-5	27
code who	-31	86
cognito	-3	19
cognito or	-5	15
cold	-35	82
collabor	-46	-22
colleagu	-31	91
collect	21	22
collect $	50	24
collect @	-16	24
collect and	17	32
collect evid	73	-39
collect the	-34	52
collector	-28	56
column	5	48
column level	6	34
com	70	15
come	0	28
come @	-53	57
come all	-32	71
come and	-2	61
come back	36	-15
come by	-39	133
come from	29	-36
come in	-18	-34
come into	-57	41
come one	49	-5
come out	17	-16
come through	-21	92
come twice	-13	27
come with	-30	38
come without	103	-37
command	9	19
command line	40	-35
commiss	55	-42
commiss the	36	-22
commit	45	-9
commit by	-40	45
common	10	-5
common @	11	-4
common flood	28	-18
common network	9	-5
commun	6	66
commun plugin	-8	36
commun with	42	-32
compact	49	-27
compani	13	17
compani $	-5	60
compani or	50	-42
compani own	-14	36
compani run	-23	28
compani us	23	-2
compani want	55	-48
compar	67	-42
compat	12	45
compat @	0	44
compat with	-30	122
compil	-5	22
compil or	-1	11
complaint	-19	25
complet	50	-9
compli	22	20
compli is	-44	96
complianc	-130	-133
complianc mode	-16	40
complianc of	-132	-154
complianc program	74	3
complianc report	17	103
complianc when	-73	-65
compliant	-22	26
compliant automat	-17	14
compliant with	-1	8
compon	16	9
compon are	-2	43
compon of	40	-8
compon on	-21	53
compon with	53	-46
compress	-15	40
comprom	25	116
comput	38	3
comput and	-59	69
comput env	-12	25
comput environ	-39	58
comput for	38	-22
comput in	49	-50
comput node	-25	123
comput storag	39	-15
comput that	6	27
comput type	173	41
comput when	60	-58
concern	-47	-2
concern $	-51	-13
conclus	0	28
concurr	1	35
concurr and	-9	37
concurr for	-25	25
concurr limit	1	31
concurr on	2	11
condit	8	41
condit in	-9	26
condit of	45	-1
condit that	4	95
confid	-4	11
confid threshold	-4	11
confidenti	8	94
confidenti file	-3	71
config	-32	30
config $	14	132
config @	58	-54
config on	16	87
configur	-5	46
configur $	42	63
configur @	13	22
configur a	-9	45
configur and	-18	31
configur anyth	-56	29
configur as	-5	25
configur automat	43	112
configur bgp	-7	19
configur both	-1	22
configur by	25	83
configur call	-27	65
configur file	-4	12
configur in	-14	14
configur it	-25	61
configur its	7	59
configur launch	-11	51
configur manag	-72	-85
configur of	28	52
configur on	-4	14
configur patch	-77	104
configur secur	-4	16
configur set	-10	15
configur that	23	-9
configur the	-7	42
configur them	-3	15
configur tls	43	-30
configur with	-2	29
confirm	-51	-70
conflict	-13	75
connect	0	23
connect $	-8	30
connect a	-8	12
connect alon	62	-29
connect and	-18	34
connect are	9	14
connect between	-33	72
connect by	4	11
connect encrypt	22	-22
connect from	-96	-71
connect in	-29	67
connect it	56	-48
connect link	-1	14
connect or	-19	23
connect password	-8	52
connect string	-19	34
connect that	41	-22
connect the	48	13
connect through	77	-73
connect to	-13	45
connect user	13	-11
connect where	-7	9
connect with	-4	20
connector	-15	36
connector and	-16	23
connector for	-7	13
connector plugin	-17	41
consent	-9	44
consent for	-14	29
consent of	4	24
consist	-14	28
consol	13	-3
consol $	4	70
consol and	28	-12
consol ask	45	-11
consol doe	-35	81
consol of	11	-5
consol show	-23	36
consol tell	-26	78
consol turn	-54	86
consol user	-9	83
consolid	34	-12
consolid and	-3	26
constraint	47	-18
consult	25	-18
consum	-3	49
consum @	-12	62
consum and	-21	28
consum are	-15	50
consum over	85	-53
consum their	-28	53
contact	-15	35
contact and	-6	15
contact are	-3	9
contact data	50	-39
contact detail	-11	57
contact of	-29	55
contain	-8	25
contain $	-8	68
contain @	-19	69
contain agent	-60	85
contain and	-1	12
contain are	-10	114
contain base	19	-26
contain fleet	-12	16
contain from	-3	9
contain host	-129	-47
contain imag	-6	72
contain in	-18	64
contain is	-5	43
contain of	63	41
contain on	3	53
contain os	-37	-144
contain runtim	85	-43
contain that	8	11
contain who	-8	34
containerd	0	43
containerd are	-39	41
content	18	46
content $	57	-10
content %	26	82
content and	2	12
content by	-17	63
content is	41	90
content of	8	14
content process	21	-17
content that	1	62
content to	-4	30
content with	55	-44
context	-34	44
continu	44	-15
continu @	-29	33
continu and	78	-59
continu backup	15	-27
continu log	-7	17
continu plan	46	37
contract	-9	23
contractor	-22	73
contractor who	-2	46
control	13	-1
control $	-26	92
control %	24	101
control @	96	-11
control and	24	2
control are	4	50
control behind	-13	43
control for	21	9
control group	-16	61
control in	167	33
control inherit	103	5
control instanc	61	1
control is	-79	-4
control list	-14	50
control matrix	-3	-59
control of	26	42
control one	25	-22
control owner	25	-24
control physic	54	-37
control plane	17	-22
control polici	11	37
control that	30	-83
control the	-24	59
control their	95	-93
control when	-98	12
control which	38	58
control who	-64	-23
control with	24	-15
convers	39	-33
convers and	-25	43
convers log	53	-29
cooki	-19	27
cooki and	-18	26
cool	7	34
cool and	-7	17
cool are	-7	9
cool for	4	63
cool in	39	20
coordin	39	16
cope	-12	16
copi @	44	-27
copi a	11	1
copi afterward	9	-7
copi and	42	-1
copi data	79	-2
copi everi	-34	38
copi from	-15	31
copi in	-19	29
copi it	10	0
copi of	-36	-31
copi on	58	-25
copi over	22	-22
copi that	-9	21
copi the	-1	34
copi them	-7	10
copi those	-16	40
copi to	3	-50
coppa	-25	37
cor	-13	75
core	-2	31
core devic	-39	74
core node	35	-13
core rule	42	-32
coredn	-44	23
coredn @	-47	19
corpor	-3	78
corpor directori	8	76
correct	-14	25
correct $	21	31
correct and	-5	21
correct that	-65	14
correct the	-11	30
corrupt	-10	-47
cost	2	90
cost monei	1	43
could	13	-9
could not	-32	41
could see	46	-25
count	-8	50
count $	6	149
count and	-3	16
count in	-17	45
count of	-6	10
count onli	-23	26
count or	-19	22
count them	10	54
countri	-9	96
cours	-5	136
cover	18	34
cover all	-20	21
cover and	62	-54
cover by	22	-6
cover onli	-11	20
cover the	-25	36
cover what	-73	102
coverag	-3	12
cpu	6	28
cpu alarm	1	22
cpu and	-14	53
cpu memori	24	-10
cpu of	-11	12
crash	56	14
crash in	0	53
crash of	18	34
crash on	21	19
crawl	6	39
creat	1	25
creat $	-40	58
creat @	-12	88
creat a	11	21
creat account	-27	107
creat alarm	-12	12
creat an	-39	45
creat and	1	-12
creat anew	-44	57
creat by	-19	53
creat databas	1	25
creat encrypt	91	-27
creat grant	-9	22
creat in	82	0
creat individu	5	57
creat interfac	-5	8
creat it	-21	66
creat kei	-11	15
creat one	-5	11
creat or	25	-16
creat repair	10	-4
creat the	-5	23
creat their	-1	49
creat them	-17	54
creat user	-1	12
creat with	83	-54
creation	-1	56
creation $	-6	164
creation and	-11	19
creation or	-5	15
credenti	-5	49
credenti $	-4	103
credenti by	19	-2
credenti for	20	106
credenti in	2	31
credenti of	-21	51
credenti out	-3	13
credenti that	0	39
credenti with	4	26
credit	-22	73
credit card	-23	32
critic	21	3
critic find	-19	37
critic flaw	44	-20
critic in	-3	12
critic on	32	-23
critic secur	72	-40
crl	14	5
crl and	27	-1
cron	25	11
cross	-2	35
cross account	5	45
cross region	-8	50
cross site	-9	21
cross the	-2	8
cross zone	-32	35
crypto	-26	35
crypto %	-22	34
cuda	-33	36
cumul	-38	-69
cumul updat	-42	-70
curat	18	46
curat imag	13	-12
current	-2	14
current $	-8	50
current @	5	30
current client	-15	50
current is	-29	86
current one	46	-41
current or	5	13
current tls	-23	42
current version	11	-6
cus	-81	-147
custodi	-22	76
custom	6	14
custom $	66	-42
custom @	2	14
custom ami	-5	60
custom and	-17	22
custom apart	51	-15
custom are	-40	55
custom compon	-9	26
custom control	95	20
custom data	13	58
custom docker	-30	55
custom domain	18	-10
custom endpoint	-22	28
custom from	31	-7
custom host	-19	91
custom imag	53	62
custom machin	12	46
custom manag	-80	76
custom ml	-25	34
custom model	-6	16
custom on	28	-11
custom put	9	43
custom resourc	-2	8
custom rule	-13	41
custom sinc	-6	20
custom sourc	-7	22
custom specif	-17	77
custom store	2	67
cut	18	-19
cut between	88	-33
cut it	-8	21
cut off	-31	33
cut the	9	99
cutov	-41	88
cve	38	4
cve $	-5	58
cve 2024	26	-32
cve @	-2	13
cve come	11	-11
cve fix	51	-58
cve in	8	-7
cve is	21	49
cve within	10	-7
cycl	88	21
d	86	13
daemon	-20	51
daemon and	41	-41
daemon or	-7	9
daemon that	-24	48
daemonset	-18	56
dai	3	18
dai $	4	105
dai @	-25	40
dai after	70	-62
dai ahead	31	-29
dai are	-39	56
dai as	-9	16
dai at	-7	18
dai befor	26	-16
dai by	-22	36
dai for	-27	27
dai have	21	-20
dai if	24	-24
dai in	-4	12
dai is	-23	35
dai it	-36	58
dai of	8	-5
dai onli	-7	9
dai to	18	-17
dai unless	10	1
dai whenev	12	-8
dai who	-8	13
dai without	-25	36
daili	8	-4
daili and	25	-16
daili autom	10	-1
daili automat	5	-58
daili backup	-7	-14
daili for	32	-29
daili on	76	-67
daili snapshot	56	-67
daili then	-43	81
dangl	2	38
dangl cname	2	38
dark	51	16
dark $	9	26
dashboard	11	10
dashboard $	85	-25
dashboard about	-36	-63
dashboard alert	23	-10
dashboard and	-8	18
dashboard are	-6	14
data	15	19
data $	9	97
data %	11	55
data @	42	-17
data a	-14	25
data access	-6	13
data after	-8	66
data and	-23	-15
data are	-6	12
data arriv	36	-7
data as	63	81
data at	14	2
data back	-14	22
data befor	7	61
data by	14	52
data can	-45	56
data captur	-11	17
data center	48	-10
data durabl	11	-8
data encrypt	20	-14
data event	-43	93
data from	26	11
data goe	-15	61
data guard	-17	82
data if	-42	43
data in	-2	37
data insid	14	-14
data integr	16	78
data into	51	30
data is	-47	31
data kept	-50	-58
data key	8	-4
data leak	-6	48
data lifecycl	-11	24
data live	-13	27
data model	-15	22
data node	34	47
data of	-2	30
data on	11	18
data onto	-16	48
data out	-19	34
data over	59	-38
data plane	88	-40
data process	-65	-72
data protect	-5	28
data qualiti	-2	64
data redundantli	44	-22
data repositori	-16	45
data resid	-18	14
data scientist	-20	42
data set	-28	52
data share	-24	37
data sit	21	-5
data sourc	15	3
data stai	-38	90
data that	17	5
data to	23	-15
data under	-40	23
data volum	-21	53
data when	-17	26
data where	-21	27
data whose	-27	14
data with	45	-35
data within	0	23
databas	-6	24
databas $	-15	26
databas @	-41	-112
databas and	19	43
databas behind	17	-4
databas by	40	-28
databas credenti	3	143
databas current	64	-56
databas endpoint	24	-17
databas engin	-1	-80
databas from	59	-56
databas in	28	36
databas insid	-11	12
databas is	-26	44
databas itself	-5	116
databas of	111	-59
databas on	-26	39
databas password	14	124
databas patch	35	-75
databas role	-5	9
databas run	51	-10
databas schema	4	64
databas small	-12	20
databas softwar	-50	-114
databas that	72	-30
databas user	7	29
databas with	25	-8
datacent	24	37
datacentr	71	10
dataset	-3	9
date	10	24
date $	26	0
date and	10	26
date of	16	-2
date where	-27	30
day	15	5
day $	27	-33
day 14	3	8
day 21	16	-8
day and	11	-6
day in	-13	42
day is	61	-46
day of	22	-21
day on	-6	43
day one	-30	37
day to	-18	19
db	-57	-39
db $	-14	44
db instanc	74	-10
db paramet	10	74
db password	4	59
db patch	-85	-113
db subnet	-13	18
db user	35	176
dba	50	4
dba or	-24	42
dba team	-20	-60
dcv	73	-1
ddo	37	-63
ddo attack	37	-27
ddo rule	-15	18
deactiv	16	72
dead	45	-10
dead @	-30	96
dead letter	-32	43
deal	-54	-43
deal $	-42	18
deal with	-38	-60
dear	-13	13
dear colleagu	-13	13
debezium	-26	30
debian	-10	61
debug	-22	57
decid	-11	41
decid $	4	34
decid @	-9	14
decid about	-4	34
decid and	-22	38
decid between	-10	69
decid by	13	19
decid from	-13	35
decid how	-1	65
decid if	-9	77
decid in	-21	37
decid on	-10	22
decid that	3	34
decid the	-30	153
decid to	-23	75
decid what	-15	41
decid when	-14	32
decid whether	-11	28
decid which	1	27
decid who	-7	28
decid whom	-29	88
decid with	-6	21
decis	30	77
decis $	-15	79
deck	9	25
decommiss	71	28
decommiss storag	64	-3
decrypt	-19	38
decrypt and	-5	65
decrypt uptim	-49	55
dedic	-2	14
dedic @	-8	8
dedic connect	9	-5
dedic master	0	10
dedup	-12	56
deep	-8	26
default	14	4
default $	11	-16
default %	23	-32
default 1	-48	79
default a	-19	30
default ami	49	-8
default and	22	-10
default by	-10	12
default encrypt	-167	-147
default envelop	40	-22
default for	-59	60
default from	-66	93
default group	-25	93
default in	-23	25
default is	-32	96
default it	18	-13
default key	-31	43
default on	-29	52
default one	-32	66
default onli	-20	20
default or	1	42
default paramet	17	-2
default per	-14	86
default plan	37	-18
default the	-61	66
default thei	-26	29
default to	8	-8
default updat	23	-21
default version	117	-115
default with	30	-12
defect	114	-56
defenc	83	16
defend	33	-18
defend the	38	-19
defer	-6	12
defer it	-5	11
defin	-9	48
defin $	-17	71
defin @	-9	25
defin and	-1	16
defin by	-33	43
defin the	-31	65
defin what	-5	48
definit	-1	29
definit $	-1	98
definit @	-10	12
definit and	15	9
definit as	-15	25
definit has	-11	16
definit in	-20	41
definit of	44	-28
degauss	50	-17
degrad	20	2
delai	-22	50
deleg	-16	30
deleg administr	-9	21
deleg and	-2	12
delet	2	30
delet $	-18	104
delet %	-2	31
delet @	21	-10
delet after	34	-73
delet an	-12	18
delet are	-8	18
delet by	-17	69
delet everyth	-17	48
delet face	-5	19
delet is	-10	26
delet it	22	40
delet its	-7	14
delet key	-17	27
delet object	-7	39
delet of	-33	37
delet old	-11	45
delet on	-12	15
delet one	-12	27
delet or	13	-3
delet our	-2	10
delet person	-10	55
delet protect	-9	45
delet recoveri	-13	22
delet that	28	-27
delet the	4	38
delet them	64	-28
delet those	7	13
delet version	-25	45
delet what	0	33
delet with	-57	63
deliv	25	22
deliv log	27	-26
deliv or	27	-23
deliv that	47	-6
deliv the	18	-17
deliv to	21	-15
deliv with	32	-30
deliveri	17	10
deliveri channel	-5	10
deliveri for	-19	25
deliveri of	-17	25
deliveri polici	65	-41
deliveri statu	1	18
deliveri to	-12	12
demand	21	8
demand %	22	44
demand @	8	-7
demand and	-53	77
demand it	13	-2
demand mode	71	-70
demand or	-35	56
demand ssl	-5	28
demand tabl	15	19
demand tls	51	-15
deni	14	11
deni @	-14	18
depend	11	39
depend @	37	-29
depend on	-7	19
depend updat	6	82
deploi	-1	44
deploi $	-14	73
deploi @	-33	83
deploi and	45	-24
deploi as	-25	7
deploi it	-8	21
deploi new	-9	19
deploi on	1	38
deploi the	75	9
deploi them	34	40
deploi to	-18	53
deploi with	-16	28
deploy	17	-10
deploy $	55	-20
deploy account	24	-23
deploy and	-4	22
deploy by	22	-15
deploy for	-62	-6
deploy in	21	-10
deploy its	38	-37
deploy of	-9	24
deploy strategi	-12	32
deploy type	-3	26
deploy until	15	-4
deprec	-12	61
deprec %	-15	33
deprec in	27	-22
depth	-20	21
deregist	-5	15
describ	6	45
descript	51	-28
design	-6	69
design $	-7	62
design @	17	-11
design and	-27	41
design index	-1	12
design it	7	45
design the	3	39
desir	10	4
desir capac	32	-10
desir count	-12	16
desk	-28	57
desktop	-49	40
desktop $	29	57
destin	8	11
destin and	-9	27
destin of	-8	8
destroi retir	25	0
destroi the	28	-8
detach	-7	34
detail	11	20
detail result	8	10
detect	47	0
detect and	32	-11
detect in	91	-12
detect on	-5	11
determin	16	-9
dev	-11	43
dev put	2	8
dev talk	-5	8
develop	-19	57
devic	-10	33
devic $	43	77
devic %	-1	36
devic and	8	1
devic are	-36	53
devic certif	-20	43
devic check	-13	16
devic in	-3	23
devic is	46	-13
devic may	43	-38
devic of	-30	132
devic on	-11	32
devic stand	-10	14
devic that	13	13
devic the	-20	29
devic while	-9	16
dhcp	-21	21
di	93	3
di $	70	-8
di who	78	-22
dial	-45	65
dial in	-43	66
dictat	-22	28
did	6	-13
did %	-3	31
did not	-16	19
did that	37	-38
die	59	1
diesel	89	-17
diesel for	30	-4
diesel gener	51	-17
differ	27	5
differ avail	-90	95
differ custom	86	-32
differ zone	25	1
differenti	-14	32
differenti privaci	-14	32
digest	-27	37
digicert	-4	57
digicert $	-4	57
dimens	-15	43
direct	1	18
direct @	-16	37
direct connect	-2	14
direct internet	2	14
direct put	2	12
directli	0	32
directori	22	30
directori $	-7	-35
directori group	-14	21
disabl	1	39
disabl @	14	2
disabl a	-3	30
disabl by	-32	42
disabl in	-5	10
disabl it	-5	13
disabl key	-8	10
disabl or	-8	11
disabl the	30	-30
disast	-3	25
disast of	12	-6
disast recoveri	-5	30
discard the	9	-8
disconnect	-17	19
disconnect and	-10	10
discov	-13	19
discoveri	-23	54
disk	27	-3
disk $	71	-2
disk @	2	17
disk and	-11	29
disk are	-28	78
disk at	-21	8
disk behind	92	-36
disk encrypt	80	3
disk fail	84	-16
disk goe	-23	63
disk in	50	-19
disk is	-35	40
disk of	-11	36
disk or	-14	21
disk space	-44	35
disk that	65	-41
disk under	149	-8
disk when	94	-35
disk who	-13	18
disk with	38	-30
dispos	87	-48
dispos of	69	-23
disrupt	36	-2
disrupt budget	36	-2
distribut	-9	62
distribut @	0	57
disturb	9	20
divid	-58	-109
divid $	-18	-63
dlq	-7	69
dmarc	-2	15
dmarc record	-2	15
dns	18	8
dns @	-44	87
dns and	13	-23
dns of	-18	26
dns queri	-22	-1
dns record	-54	108
dns valid	57	-97
do	23	-1
do $	96	8
do %	79	-30
do @	-73	107
do all	-13	28
do and	-22	80
do anyth	23	-48
do for	-51	59
do i	-87	-43
do it	-62	-27
do not	6	40
do noth	71	-19
do or	-58	-4
do so	-25	38
do that	-38	12
do the	-58	-68
do thei	-10	-68
do thi	-27	31
do those	-17	-64
do we	-40	-30
do what	-3	11
do with	-16	27
doc	-13	23
dock	50	-9
docker	-24	55
docker imag	-33	52
docker platform	-13	14
document	5	24
document and	-5	17
document in	40	-3
document queri	-3	16
document to	-6	9
doe	-2	9
doe $	-36	78
doe %	-14	5
doe @	-12	43
doe anybodi	23	-7
doe anyon	28	-17
doe it	10	-18
doe not	5	40
doe on	12	-5
doe our	34	-17
doe rotat	-1	9
doe so	-6	19
doe somebodi	-76	-39
doe that	-30	11
doe the	17	-46
doe to	10	-3
doesnt	-30	52
doesnt it	-46	60
domain	13	21
domain $	54	38
domain @	-25	22
domain and	0	23
domain are	-22	29
domain control	25	30
domain in	15	22
domain is	12	2
domain name	-12	50
domain of	40	-15
domain that	-29	43
done	28	-37
done by	46	-45
dont	-13	6
dont have	33	-23
dont need	34	-35
door	3	11
door cage	-3	14
door power	-9	11
doubl	-13	54
doubl $	13	12
doubt	-10	12
down	5	-21
down $	9	50
down again	44	-38
down and	-12	15
down for	-9	12
down meanwhil	18	29
down the	29	-24
downgrad	-66	123
download	-4	44
download @	-19	50
download and	-32	24
download the	-26	36
download them	-5	37
downtim	41	35
dpo	4	14
dpo ask	4	14
dr	-86	-15
dr $	-89	-36
drain	16	13
drain @	34	-25
drain and	9	12
drain the	15	-12
draw	-17	71
draw conclus	0	28
drift	7	50
drift $	-8	104
drift and	11	44
drift in	-8	9
drill	-47	100
drill $	5	107
drill for	4	55
drive	107	-6
drive %	62	5
drive behind	24	-13
driver	3	32
driver @	53	-36
driver and	8	58
driver current	-9	18
driver for	-22	67
driver in	0	26
driver on	-12	23
driver the	23	-22
drop	8	19
drop a	-22	58
drop record	31	-23
drop the	3	17
drop them	21	-12
drop what	-42	43
ds	-9	10
ds record	-9	10
dss	-23	-38
dss complianc	-99	-87
dump	-16	63
duplic	-6	58
durabl	89	-43
durabl $	89	-26
durabl across	29	-18
durabl and	41	-24
durabl in	23	-15
durabl is	42	-23
durabl of	47	47
durabl over	14	-1
durabl state	29	-16
durat	-4	35
dure	69	14
dure a	67	-3
dure an	40	-15
dure the	-31	33
duti	4	19
duti $	39	1
duti for	-57	-48
duti in	64	-16
duti is	-4	25
duti to	-13	38
dy	35	-24
e	-78	-15
e mail	-7	49
each	8	9
each @	13	18
each account	-3	9
each avail	-121	127
each chang	-37	54
each connect	-8	8
each deploy	24	3
each endpoint	-6	20
each further	22	-21
each hour	64	-46
each instanc	-2	23
each is	54	-26
each job	-23	35
each minut	-13	39
each new	67	-48
each of	59	-39
each other	25	14
each region	3	19
each request	4	9
each resourc	-5	10
each run	27	-21
each servic	-32	34
each sourc	-4	12
each storag	-3	10
each tabl	38	-15
each time	16	14
each volum	36	-7
each vpc	21	-19
each zone	-10	16
earlier	6	30
earlier if	-2	32
earthquak	47	-11
earthquak risk	36	-21
east	44	-8
east 1	43	-4
ebs	15	3
ebs driver	27	-27
ebs encrypt	-23	37
ebs key	29	-8
ebs rds	-63	73
ebs snapshot	68	-60
ebs volum	25	-4
ec2	12	11
ec2 @	4	21
ec2 and	20	5
ec2 instanc	29	-11
ecpu	-55	135
ecr	-12	36
ecr and	-5	9
ecs	80	22
ecs agent	44	1
ecs contain	-65	99
edg	23	-3
edg and	51	-47
edg devic	-37	18
edg function	-7	79
edg locat	16	-5
edg network	56	-40
edg of	-8	24
edg with	9	-4
edit	-19	37
edit and	-36	41
editor	1	25
effect	-15	39
effect in	-15	35
effort	3	-12
efs	12	0
efs and	8	10
eight	46	-33
eight hour	46	-33
either	8	30
eks	5	103
eks node	-11	114
elast	-115	-94
electr	-5	44
electr and	-18	44
eleven	44	-18
eleven nine	44	-18
els	38	-15
els and	17	-8
els can	-6	34
els get	47	-38
els is	20	-2
elsewher	-6	39
elsewher $	-26	30
elsewher and	-9	18
elsewher is	86	-25
elsewher when	-55	114
em	35	33
em $	73	7
em %	0	44
email	2	13
email current	-15	40
emb	-15	20
emerg	-16	32
emerg @	-13	20
emit	28	-16
employe	37	49
employe $	56	53
employe @	-25	36
employe in	-19	32
employe leav	-23	32
empti	25	43
emrf	-8	18
ena	-19	28
ena and	-12	21
enabl	-19	43
enabl @	-7	93
enabl and	-23	24
enabl audit	-47	21
enabl by	-67	-60
enabl continu	-7	17
enabl each	5	16
enabl it	-4	26
enabl log	-8	8
enabl mfa	2	30
enabl on	6	37
enabl point	5	45
enabl queri	-16	27
enabl server	-14	16
enabl storag	-37	36
enabl the	19	-7
enabl them	8	14
encrypt	5	-9
encrypt $	-132	44
encrypt @	28	-46
encrypt a	-55	-21
encrypt all	55	-15
encrypt among	-9	12
encrypt an	-165	33
encrypt and	27	5
encrypt are	-22	85
encrypt as	-8	18
encrypt at	1	-40
encrypt backup	-10	-152
encrypt befor	-28	74
encrypt between	-9	25
encrypt build	58	-42
encrypt by	11	14
encrypt cluster	76	-36
encrypt code	29	-16
encrypt connect	49	-17
encrypt content	37	-21
encrypt control	87	-40
encrypt custom	29	-16
encrypt dashboard	49	-31
encrypt data	84	8
encrypt definit	24	-19
encrypt disk	71	-47
encrypt end	45	-41
encrypt environ	-15	57
encrypt etcd	13	-11
encrypt everi	53	-21
encrypt file	10	66
encrypt find	21	1
encrypt firewal	35	-27
encrypt for	-112	-103
encrypt from	-33	50
encrypt home	93	-67
encrypt host	34	-22
encrypt in	-62	-121
encrypt index	37	-26
encrypt instanc	55	-16
encrypt inventori	19	-15
encrypt is	39	-19
encrypt it	49	20
encrypt its	29	-11
encrypt kei	19	49
encrypt key	-41	112
encrypt manag	8	11
encrypt messag	28	-31
encrypt metadata	21	-11
encrypt network	48	-24
encrypt new	43	-98
encrypt node	-3	8
encrypt noth	-69	129
encrypt nvme	-38	60
encrypt object	-2	15
encrypt of	-84	-43
encrypt older	-2	8
encrypt on	-4	15
encrypt or	-3	11
encrypt our	-33	109
encrypt sdk	-45	51
encrypt secret	-26	63
encrypt sensit	-28	23
encrypt set	33	112
encrypt smb	34	-14
encrypt someth	-43	34
encrypt store	58	-33
encrypt support	39	-2
encrypt the	37	11
encrypt their	39	24
encrypt them	-37	76
encrypt to	-9	10
encrypt trace	53	-3
encrypt traffic	37	-13
encrypt unless	27	-20
encrypt until	-39	49
encrypt user	54	-47
encrypt what	16	-12
encrypt when	-24	69
encrypt where	-17	24
encrypt which	38	-29
encrypt with	-29	36
encrypt without	18	-118
end	18	12
end $	-27	65
end @	-20	62
end a	-21	54
end after	-49	64
end and	0	15
end are	0	22
end at	-30	126
end date	-33	39
end in	17	35
end instanc	48	-21
end is	-21	29
end it	33	7
end node	28	-17
end of	-3	-27
end the	42	-5
end them	32	-27
end tls	73	-33
end to	21	-17
end up	-7	15
end user	-34	52
end with	-27	44
endpoint	23	5
endpoint $	32	41
endpoint @	-22	71
endpoint are	-24	57
endpoint by	49	-11
endpoint for	-22	87
endpoint from	-11	11
endpoint in	36	-6
endpoint is	-47	-47
endpoint of	8	21
endpoint on	45	-28
endpoint onli	31	-24
endpoint open	-9	15
endpoint option	-21	36
endpoint or	-17	22
endpoint over	23	-17
endpoint polici	-4	48
endpoint run	51	-18
endpoint servic	-45	64
endpoint that	-14	17
endpoint type	-19	26
endpoint up	95	-12
endpoint which	-21	23
endpoint with	29	-15
endpoint write	-5	12
enforc	-14	52
enforc by	-39	47
enforc http	-55	94
enforc it	50	-21
enforc the	-15	39
enforc them	-14	65
engin	23	-35
engin $	-35	-105
engin 1	-36	70
engin @	-64	-200
engin and	11	24
engin behind	35	1
engin log	-7	25
engin of	61	-105
engin onli	60	-15
engin or	-6	8
engin patch	14	-113
engin publish	27	3
engin s	-9	38
engin softwar	29	0
engin that	59	-2
engin upgrad	-72	-14
engin version	12	2
engin write	1	38
english	-5	8
enhanc	-9	30
enhanc health	-2	57
enhanc log	-5	13
enlarg	-3	40
enlarg the	-3	11
enough	-11	46
enough @	-17	64
enough for	-18	21
enough healthi	89	-53
enough of	30	-27
enough replica	-9	47
enough to	-36	39
enrol	-8	39
enrol account	-7	38
ensur	18	-5
ensur that	58	-42
enter	20	10
entir	87	-38
entri	26	4
entri and	-15	26
entri to	73	-43
env	-12	40
env is	-9	25
env var	-9	38
envelop	30	-12
envelop encrypt	30	-12
environ	8	21
environ $	-13	45
environ @	61	-46
environ and	29	4
environ at	15	-10
environ class	-5	12
environ in	-13	15
environ of	16	0
environ off	-5	16
environ queue	-15	22
environ the	-19	22
environ to	32	10
environ variabl	-7	35
environ with	-3	15
environment	83	-4
environment control	87	-3
eol	-24	29
ephemer	30	-2
ephemer storag	14	-5
equip	39	-12
equip and	-37	44
eras	75	-55
eras a	53	-17
eras the	56	-46
error	-4	35
error $	2	77
error @	-23	47
error and	-6	15
error handl	-5	49
error in	58	-7
error of	-22	40
escort	38	-1
escort visitor	38	-1
esx	-48	78
esxi	-29	96
esxi host	-48	64
esxi patch	15	41
esxi the	-29	41
etc	-9	56
etcd	93	-6
etcd and	37	-37
etcd avail	11	-7
etcd by	-14	10
etcd in	150	-26
etcd of	9	-1
etl	-13	45
etl script	-12	45
eu	4	45
eu central	17	31
evalu	13	38
evalu @	42	-28
evalu them	-12	77
even	61	3
even if	38	20
event	19	-1
event $	49	83
event @	-29	86
event and	21	-5
event by	24	-12
event for	-27	72
event histori	21	-17
event in	69	-43
event land	40	21
event of	-36	83
event that	-30	39
event through	48	-18
event to	-12	20
event trigger	-9	101
event windows	-31	33
event without	34	-33
eventbridg	18	-9
eventbridg and	34	-27
eventbridg or	-19	29
ever	8	5
ever %	23	-58
ever becom	14	18
ever do	37	-33
everi	18	7
everi 12	63	-40
everi 14	13	1
everi 30	10	20
everi 90	49	29
everi @	36	-7
everi account	-16	24
everi agent	15	7
everi chang	23	-21
everi client	-8	11
everi cluster	49	-5
everi custom	16	-15
everi day	57	-61
everi eight	20	-4
everi endpoint	25	-15
everi evict	-23	45
everi few	52	-4
everi file	37	-2
everi five	-13	16
everi instanc	51	5
everi minut	-2	12
everi mode	-25	34
everi month	-12	-19
everi new	44	-25
everi node	-11	24
everi other	23	-10
everi record	12	-3
everi region	-3	27
everi rule	0	13
everi type	-2	30
everi updat	-20	95
everi use	53	-36
everi year	24	-20
everi zone	-12	13
everybodi	-10	37
everyon	-12	50
everyth	10	15
everyth $	-14	30
everyth at	29	-4
everyth behind	56	-25
everyth els	-10	18
everyth for	-16	44
everyth in	-14	16
everyth that	-50	61
everyth through	-20	34
everyth under	-11	20
everyth unless	-4	13
everywher	-17	15
evict	1	31
evict @	34	-17
evict and	11	-4
evict hold	-25	42
evict keep	36	-27
evict on	2	82
evict polici	1	14
evict the	22	-18
evid	5	28
evid and	69	-39
evid for	57	-34
evid on	40	35
evid that	-22	36
ex	2	15
ex employe	-21	37
exact	-20	28
exact version	-20	28
exactli	23	-9
exampl	-5	15
exampl and	-6	9
exampl with	21	-20
except	19	-6
except @	18	1
except for	-8	13
except in	44	-29
except with	32	-4
exchang	19	-3
exchang and	21	-17
exchang role	-1	15
exclud	-2	8
exclus	1	9
execut	16	15
execut @	0	43
execut and	-2	23
execut are	92	-84
execut environ	71	-63
execut histori	70	-45
execut in	37	-27
execut log	-61	60
execut role	-13	60
execut the	12	-75
executor	-19	45
exhaust	65	-31
exist	1	32
exist @	40	-15
exist for	-34	102
exist in	4	18
exist on	-4	10
exist onli	-1	22
exit	-35	63
expect	-17	36
expect %	7	40
expect to	-30	27
expens	-20	32
experi	-9	32
expir	-12	49
expir after	-17	21
expir and	3	13
expir by	-30	46
expir in	-5	35
expir or	-24	39
expir the	63	-61
expiri	-16	65
expiri and	24	-20
explos	-1	50
export	-9	40
export @	-16	32
export and	-17	23
export it	83	-52
export of	0	26
export or	37	-12
export polici	-2	42
export report	-22	51
export those	-14	33
export to	-12	17
export what	-25	52
expos	-18	40
exposur	23	-1
express	-13	24
extend	-9	27
extend support	26	5
extend the	-11	14
extens	-12	63
extern	-44	69
extra	-103	-89
extract	36	6
fabric	-13	62
face	-6	16
face from	-6	24
facil	73	-38
facil $	100	-17
facil and	-18	24
factor	-2	29
factor and	-16	17
factor authent	0	43
factor for	-3	33
factor of	1	19
factori	-25	72
fail	22	6
fail $	49	8
fail @	55	-8
fail applianc	89	-76
fail at	-10	9
fail back	1	13
fail broker	10	-5
fail check	-35	85
fail deploy	-11	13
fail disk	57	1
fail drive	68	-26
fail equip	55	-53
fail evict	-12	18
fail hardwar	58	-22
fail host	71	-32
fail in	46	-26
fail its	64	-62
fail node	72	-44
fail on	48	-31
fail or	-26	55
fail over	-33	17
fail primari	61	1
fail record	-11	18
fail run	-5	10
fail server	36	-23
fail sinc	-53	96
fail task	29	-14
fail with	-8	11
fail without	16	-15
failov	-5	-24
failov between	11	-12
failov drill	-10	32
failov in	-26	-93
failov is	-23	47
failov of	50	-19
failov record	-24	36
failov test	-10	55
failov to	52	-49
failov when	24	-5
failur	18	26
failur $	56	24
failur @	-17	34
failur and	-5	11
failur in	57	34
failur of	56	-31
fall	-6	15
fall back	22	-16
fall on	-27	39
fall over	-79	-50
fall to	-7	44
fall under	35	3
fals	58	38
fals $	83	7
fals posit	41	3
famili	-28	37
fan	64	4
far	56	-28
fargat	18	-6
fargat and	40	-34
fargat or	-17	19
fast	-13	31
fast and	-22	29
fault	5	11
fault $	-44	-52
fault and	-38	54
fault in	48	0
fault is	1	47
fault toler	-17	76
faulti	55	-25
featur	11	11
featur of	-30	40
februari	19	-13
februari 2026	19	-13
feder	-5	72
feder with	9	97
fedramp	26	-22
fee	27	18
feed	-6	83
feed and	16	-5
feedback	-7	21
fell	42	-28
fenc	106	12
fend	43	-24
fend off	43	-24
fetch	-10	23
fetch @	-13	28
fetch from	-11	22
few	-12	41
few high	37	-36
few week	52	-4
fewer	24	-16
fiber	12	-6
fiber and	8	-4
fibr	65	28
fibr between	97	31
field	-18	39
field map	-5	11
file	1	30
file $	23	13
file @	0	29
file and	-39	64
file are	83	-21
file befor	16	83
file has	-14	45
file in	-19	61
file is	-23	31
file of	-3	33
file on	5	77
file permiss	-2	42
file server	49	-29
file share	-28	20
file system	8	21
file that	48	-12
file to	74	-59
fill	1	39
fill up	22	35
filter	33	4
filter and	-8	18
filter common	34	-20
filter in	-2	11
final	-15	43
final snapshot	-17	28
financ	-15	49
find	0	25
find $	-8	49
find and	11	6
find as	12	3
find at	21	1
find fail	43	-40
find in	-39	45
find is	-4	38
find that	-16	37
find the	-35	49
fine	5	23
fine grain	-9	34
finger	40	-11
finger $	14	-7
finish	-20	33
fip	83	-10
fip 140	36	-21
fip endpoint	-34	37
fip valid	25	-6
fire	63	23
fire and	58	-9
fire protect	33	-18
fire suppress	65	25
firecrack	43	-21
firecrack bug	69	-30
firecrack micro	13	-6
firehos	12	-1
firehos or	-8	9
firewal	-20	22
firewal $	-54	-32
firewal %	-119	-109
firewal and	-7	18
firewal applianc	65	71
firewal configur	3	91
firewal insid	52	26
firewal of	-35	-50
firewal on	-53	15
firewal polici	29	-22
firewal rule	-22	94
firewal so	-2	15
firm	3	62
firmwar	31	-3
firmwar $	98	58
firmwar and	0	14
firmwar do	92	-9
firmwar of	123	-6
firmwar on	67	-35
firmwar updat	119	6
first	-29	9
first $	-79	-189
first and	38	-29
first one	-68	-6
fit	47	3
five at	29	-24
five minut	-15	19
fix	11	14
fix $	-3	22
fix %	-2	14
fix a	17	59
fix address	37	-4
fix and	49	9
fix bug	-20	34
fix by	39	-31
fix for	44	-35
fix in	29	-31
fix is	-4	30
fix it	-33	75
fix or	40	-5
fix that	-80	-119
fix the	22	59
fix vulner	-12	25
fix within	12	-8
flag	11	59
flag @	-12	13
flash	97	-13
flaw	28	2
flaw in	9	7
fleet	24	2
fleet $	34	34
fleet and	-15	27
fleet behind	-36	-170
fleet of	-71	78
fleet patch	2	106
fleet that	30	-19
fleet to	-19	51
fleet who	53	-22
flip	-5	43
flip $	-5	55
flip it	0	23
flood	11	-8
flood $	52	-53
flood against	30	-10
flood and	34	-21
flood at	1	31
flood of	-118	-55
flood on	16	-15
flood with	52	-3
floor	-10	43
flow	-1	29
flow $	17	11
flow in	-13	35
flow log	-18	44
folder	10	35
folder and	65	-30
folk	-20	24
follow	16	52
follow the	1	15
follow them	24	53
for	8	16
for $	50	-32
for %	-16	36
for 100	-14	48
for 12	33	-2
for 14	11	3
for 24	80	-57
for 30	13	-8
for 35	37	-18
for 7	23	-22
for 90	-15	23
for @	32	28
for a	-1	29
for all	56	-23
for an	40	-13
for and	72	-72
for anyth	-30	62
for api	74	-59
for applic	-9	33
for assign	-3	11
for at	14	-3
for attach	51	-44
for attack	-7	45
for both	20	28
for by	-7	81
for caller	-5	11
for chang	15	-9
for cloudtrail	38	-17
for complianc	-130	-150
for connect	-18	25
for consol	-6	46
for contain	12	-9
for copi	49	-42
for custom	-35	77
for cve	12	-7
for data	59	39
for delet	-23	56
for each	10	19
for encrypt	-34	62
for ever	-57	98
for everi	16	-4
for everyon	1	42
for exampl	-4	14
for fail	-27	34
for failur	43	22
for feder	-2	38
for free	0	25
for gdpr	-22	0
for good	-9	25
for growth	-18	36
for higher	8	-1
for improv	-15	22
for index	4	20
for instanc	-35	43
for iscsi	-1	12
for it	14	23
for its	31	-6
for keep	68	0
for life	-57	87
for load	-7	12
for local	-35	39
for log	-33	42
for longer	-14	31
for mail	61	-39
for mainten	-50	45
for malwar	22	-18
for manag	-81	-37
for me	32	27
for monitor	38	48
for more	-26	50
for new	34	-54
for no	-16	85
for object	48	-13
for old	-15	33
for one	-20	31
for os	42	-42
for other	15	9
for our	-15	64
for patch	3	9
for pci	-33	-83
for person	8	46
for physic	4	96
for product	-9	13
for recoveri	-29	40
for region	8	1
for replac	139	5
for resili	-1	26
for resourc	-18	31
for restor	50	-27
for retir	10	-1
for rollback	-31	47
for s3	61	-60
for secret	-2	50
for secur	50	83
for servic	36	-21
for seven	35	-27
for sever	-16	16
for some	27	21
for sourc	14	-10
for spectr	21	-2
for ssh	-14	20
for suspici	-14	70
for task	24	-16
for that	-5	16
for the	-8	-3
for them	9	17
for thi	0	-63
for those	-31	43
for train	84	33
for two	36	-23
for up	33	-20
for us	-14	-41
for user	-5	11
for vmware	58	-29
for volum	-14	35
for vulner	1	17
for what	-11	24
for whom	-23	46
for you	1	76
forbid	-28	43
forbid it	-4	8
forc	10	28
forc it	62	-44
forc one	82	-25
forc ssl	-18	26
forc tls	-29	55
forens	27	74
forens on	27	74
forev	-15	69
forgotten	-3	51
form	-11	12
format	-7	23
format of	-7	16
former	39	15
forward	5	24
forward secreci	36	-14
found	-10	44
found by	-9	37
found in	39	-21
found it	12	27
four	-12	43
four dai	-8	37
framework	16	10
framework and	-28	65
framework is	-13	18
framework on	-36	39
frankfurt	-53	51
free	-1	22
free address	0	10
free of	-18	26
free space	-7	23
free tier	18	8
fresh	-5	21
fresh $	25	-1
fresh one	-13	20
fridai	-2	34
from	11	14
from $	-19	-30
from %	-24	-58
from 1	-23	27
from 2016	-16	40
from 6	-21	41
from @	-17	52
from a	14	30
from an	-29	60
from anoth	24	-16
from artifact	2	62
from aws	33	-27
from be	-7	43
from befor	36	8
from certif	77	-60
from day	-18	24
from delet	-8	15
from each	82	-22
from ecr	-23	23
from everi	29	56
from flood	28	-6
from insid	-34	48
from it	-11	22
from its	34	-26
from minor	-83	-19
from my	28	-27
from okta	4	29
from one	31	-8
from our	-28	31
from outsid	28	-13
from read	-51	37
from releas	-12	49
from the	8	30
from there	-13	16
from those	42	-26
from us	8	-88
from version	-25	46
from what	-11	21
from where	16	21
from which	17	3
from who	31	-21
from whom	27	-74
front	6	8
front $	-76	107
front and	32	-16
front of	42	-44
fsx	7	15
fsx $	-7	48
fsxadmin	-32	66
ftp	-16	51
full	-12	62
full $	25	40
full access	-13	17
full load	-6	46
full of	-6	19
full on	-25	78
fulli	26	-2
fulli inherit	17	-17
fulli manag	17	-4
function	1	41
function $	-9	81
function @	21	22
function and	-8	15
function code	-36	90
function data	-1	42
function execut	24	-12
function is	-26	59
function keep	-13	14
function may	-10	11
function of	3	16
function permiss	-17	65
function run	58	-49
function that	-17	20
function to	23	-14
further	-2	20
further on	-18	31
further region	-3	14
game	-10	68
game server	-27	59
gap	2	19
gatewai	-25	-23
gatewai @	-12	31
gatewai and	-20	23
gatewai endpoint	-13	63
gatewai for	58	-29
gatewai on	26	10
gatewai or	-11	31
gatewai patch	-42	-97
gather	15	-23
gave	5	11
gb of	12	-1
gbp	41	-75
gbp and	17	-14
gdpr	-8	52
gdpr complianc	-21	-4
gdpr offic	-8	27
gear	57	-36
gener	80	0
gener $	106	-10
gener and	14	0
general	-56	3
general $	-54	-33
general who	7	61
generally	-12	28
generally speak	-11	29
generally whose	-16	23
geo	-4	61
geo restrict	-4	61
geographi	19	-12
get	18	6
get %	-22	21
get 20	-22	40
get @	21	-4
get a	14	18
get and	-15	18
get back	-6	41
get endpoint	113	-26
get in	-28	53
get it	-63	39
get its	-15	8
get new	25	-70
get no	2	24
get none	-25	51
get onto	-8	19
get patch	-12	75
get secur	64	-60
get the	-29	43
get their	57	-40
get them	51	-19
get updat	-16	30
get us	-15	14
gib	-24	35
gib is	-12	15
gib of	-21	37
gib unless	-12	17
git	-4	52
github	-25	73
give	4	13
give a	-10	17
give an	11	18
give each	36	-6
give everi	40	-27
give it	11	-10
give job	-3	9
give no	13	-2
give out	-28	37
give the	-10	24
give them	-5	25
give to	43	-30
given	-3	23
given up	27	-23
glibc	-24	33
global	3	-47
global @	41	14
global infrastructur	97	-3
global network	70	-20
global resili	-5	11
global tabl	-72	-78
go	-15	30
go @	98	-40
go after	-27	34
go and	37	-13
go back	-12	19
go by	-12	31
go dark	-26	57
go in	38	-3
go live	-17	44
go nowher	-27	29
go on	-9	16
go through	20	-3
go to	-14	40
go with	-28	61
goal	-2	26
goe	2	17
goe @	-23	63
goe back	29	-10
goe dark	89	-23
goe in	5	37
goe into	-20	24
goe on	4	20
goe out	-17	24
goe through	-35	50
goe to	33	6
golden	-14	83
golden ami	10	46
golden imag	-24	69
gone	-11	38
gone @	-26	34
gone and	15	-11
gone for	-25	28
gone with	9	3
good	-7	22
got	8	14
got a	49	-10
got share	-5	10
gotta	19	4
govern	-43	66
govern mode	-14	22
gpo	-7	72
gpu	54	-11
gpu and	88	-56
gpu driver	-53	109
grace	-27	42
grain	-9	34
grain access	-10	37
grant	-10	46
grant $	-56	129
grant among	37	-36
grant and	5	19
grant column	-5	13
grant lose	-3	11
grant on	-6	69
grant permiss	-3	56
grant tabl	-2	30
graph	0	37
graph $	-19	59
graph data	-26	46
greatest	18	6
greatest capac	-10	13
greatest number	-5	22
greatest size	79	-43
green	-22	-13
green deploy	-27	-51
gremlin	-3	62
gremlin queri	0	57
grid	8	35
grid infrastructur	-21	36
group	1	38
group $	0	157
group @	-1	43
group a	14	112
group and	14	3
group appli	12	64
group are	58	-20
group as	-26	64
group at	24	-18
group between	-15	34
group configur	35	120
group decid	4	19
group for	-11	70
group from	65	-39
group in	27	55
group may	-14	25
group of	-12	56
group on	-13	43
group over	-31	35
group polici	-16	29
group publish	-12	12
group rule	-6	17
group that	-12	23
group the	10	-4
group to	-14	33
group whose	5	32
group windows	-18	26
group with	-22	32
grow	51	-8
grow $	-8	16
grow and	11	3
grow by	13	72
grow it	45	14
grow its	50	-15
grow the	34	-1
grow them	-28	40
growth	-18	36
growth and	-18	36
gsi	-10	52
guarante	80	2
guarante by	34	-28
guarante that	57	-24
guard	32	14
guard against	16	41
guard and	-5	35
guard at	65	-3
guard it	-9	34
guard power	19	-15
guard the	27	11
guardduti	-10	22
guardduti runtim	-19	31
guardrail	21	39
guardrail for	-20	27
guess	-16	96
guess $	-26	91
guest	10	73
guest and	-6	11
guest are	-12	15
guest of	-10	13
guest oper	55	13
guest os	15	117
gui	-39	-24
guid	62	36
guid sai	94	-43
guilt	-13	30
guilti	-34	58
guy	-18	32
ha	51	2
hack	10	-23
had	6	-36
had it	-82	-80
had kept	-20	30
half	-36	-55
half $	-28	-2
half of	10	123
hall	-37	-81
hall $	60	9
hallucin	3	64
hammer	-16	30
hand	13	8
hand $	36	-25
hand data	0	20
hand in	-13	27
hand it	-13	31
hand of	43	-17
hand or	-41	44
hand out	19	21
hand over	11	-25
hand to	19	20
hand where	-8	9
hand with	-11	12
handl	-32	-35
handl $	-7	63
handl as	-7	14
handl by	41	-44
handl disast	12	-6
handl is	-3	14
handl that	-63	-57
handl the	97	79
handshak	-30	62
hang	-4	75
hang @	0	30
happen	-67	-36
happen $	-11	11
happen by	-79	21
happen on	-5	10
happen to	-7	55
hard	82	-9
hard code	-8	33
hard drive	56	-29
hardcod	-9	36
harden	17	11
harden %	-81	-76
harden and	-21	60
harden golden	-18	58
harden the	24	45
hardwar	53	-11
hardwar $	113	24
hardwar %	117	-23
hardwar and	23	0
hardwar applianc	-39	41
hardwar behind	76	-13
hardwar failur	116	6
hardwar fault	84	-1
hardwar in	195	45
hardwar mainten	52	19
hardwar of	131	-31
hardwar secur	12	4
hardwar that	97	-68
hardwar then	108	0
harmless	48	-20
has	9	10
has 14	-9	15
has 512	-10	21
has @	20	-1
has a	28	-9
has an	-18	40
has and	-18	37
has becom	-9	10
has been	-42	-4
has direct	3	16
has drift	31	-4
has end	20	-17
has it	-36	44
has its	11	-7
has lost	-24	40
has no	15	64
has none	60	66
has noth	-40	53
has one	-64	92
has onli	11	-6
has right	-8	26
has run	-9	-10
has the	12	7
has to	10	7
hash	56	-25
hash and	61	-32
hasnt	-20	34
hat	-87	-21
hat %	-19	-35
have	13	9
have %	-5	14
have a	10	21
have an	57	-55
have been	15	0
have end	-14	39
have endpoint	-18	20
have it	-20	34
have no	46	9
have none	24	14
have one	80	-55
have pass	21	-20
have prevent	-26	41
have put	-24	29
have raiz	57	-25
have renew	-16	24
have root	-18	32
have set	11	-8
have someon	-20	33
have the	-11	25
have their	88	-63
have them	70	-2
have to	34	-34
hdd	24	-21
hdf	25	19
he	-6	13
he own	-5	12
head	12	27
head node	-10	37
headach	9	73
header	-2	10
health	6	9
health and	55	-43
health check	5	29
health dashboard	-13	-51
health data	-48	44
health of	38	25
healthi	67	-35
healthi $	10	6
healthi it	21	-14
healthi target	38	-7
hear	-3	24
heartbeat	1	36
held	29	-18
hello	-16	-44
helm	18	78
helm is	-7	31
help	3	65
helper	7	19
helper and	-46	51
here	-20	28
here and	-18	24
here is	-19	24
hey	4	71
hibern	-3	14
hidden	15	7
hidden from	34	-15
hide	-4	16
hide a	-3	16
high avail	7	-24
high enough	-14	42
high volum	37	-36
higher	43	3
higher on	40	-36
higher price	33	-2
higher quota	1	8
highli	35	-11
highli avail	35	-11
him	123	32
hipaa	-66	-52
hipaa and	24	-7
hipaa complianc	-72	-88
hire	59	-7
hire the	34	-48
his	-21	23
histori	-9	38
histori and	28	-23
histori for	8	-7
histori of	1	44
hit	-13	60
hive	19	-6
hive code	-4	9
hm	36	19
hm and	92	44
hmm	-22	54
hmm %	-17	31
hold	27	1
hold %	35	-27
hold @	33	-12
hold a	-4	20
hold for	-68	113
hold in	51	-31
hold it	107	26
hold on	-9	37
hold the	22	16
hold their	-14	47
hole	8	23
hole in	-41	46
home	-14	36
home folder	50	-6
homework	-2	40
homework $	-1	46
hook	-13	72
hook $	16	80
hook are	-2	8
hook for	-42	64
hook script	-10	33
hop	35	-13
hop limit	35	-13
hope	32	-12
hope $	37	-14
hospit	44	20
host	38	7
host $	-23	6
host @	129	-70
host and	29	-1
host are	-42	59
host base	-6	16
host behind	41	-19
host below	-56	-136
host beneath	78	3
host by	-4	15
host configur	29	-19
host everi	28	-38
host fail	95	-7
host for	110	-48
host hardwar	-6	24
host in	11	-6
host is	-46	102
host kei	-27	61
host kernel	99	-18
host name	-17	19
host need	9	-2
host of	-8	6
host on	26	28
host oper	111	-89
host or	7	11
host os	185	0
host patch	-14	-75
host secur	37	-31
host server	47	-18
host that	53	-39
host the	52	-34
host to	39	-1
host under	46	-4
host who	1	13
host with	-14	29
host yourself	-29	35
hostnam	-9	44
hostnetwork	52	0
hot	-25	52
hour	-10	6
hour $	-106	-35
hour and	34	-20
hour by	46	-61
hour for	39	-24
hour in	41	-39
hour of	-12	21
hour off	-37	51
hour or	20	-4
hour that	23	-16
hour to	0	10
hourli	71	-6
hourli autom	31	4
hourli snapshot	86	-25
hous	28	4
hous the	27	14
how	-5	24
how close	-2	10
how is	-56	-109
how long	7	21
how mani	9	44
how often	16	63
how the	-3	16
how thei	-23	58
howev	49	-16
hpc	-42	56
hr	-14	28
hsm	79	-58
http	42	-5
http and	-3	23
http endpoint	-54	67
http for	-43	70
http in	-24	35
http on	29	2
http onli	54	-23
http or	29	-15
http too	44	-19
http with	22	-41
hub	31	15
hum	-22	49
human	-6	10
human review	-6	10
hung	78	61
hurt	-23	30
hybrid	-27	53
hyper	-7	26
hyper v	-7	26
hyperpod	-69	-12
hyperpod cluster	-69	-12
hypervisor	79	-22
hypervisor $	164	11
hypervisor and	8	50
hypervisor below	73	21
hypervisor beneath	-87	102
hypervisor host	-28	29
hypervisor on	131	-43
hypervisor patch	-12	33
hypervisor secur	68	-23
hypervisor under	9	8
hypervisor updat	58	-17
i	22	-27
i $	2	40
i am	36	-23
i e	-54	-10
i guess	-37	75
i instal	-21	51
i mean	-6	22
i meant	58	-3
i onli	18	-16
i said	70	-20
i write	12	1
ia	-21	51
iaa	31	185
iam	-7	22
iam @	-14	23
iam access	-5	21
iam and	-11	23
iam authent	-4	33
iam author	-9	11
iam for	-12	18
iam on	-16	30
iam onli	-26	49
iam or	-3	24
iam polici	-5	17
iam role	11	0
iam the	-5	11
iam user	12	-3
iam who	-6	15
iamallowedprincip	-27	47
iban	-24	31
iban in	-24	31
id	-12	49
id and	-5	8
ide	23	-14
ide and	43	-40
ident	-7	52
ident and	12	82
ident for	-7	8
ident polici	27	17
ident provid	-25	38
identifi	3	21
identifi and	-21	35
identifi for	20	-7
idl	12	44
idl @	15	104
idl at	26	-17
idl instanc	2	68
ids	-5	15
if	19	1
if %	5	-8
if @	-23	81
if a	-14	21
if an	-41	58
if it	-2	-91
if its	93	38
if none	21	-14
if one	53	-8
if that	2	37
if the	18	6
if thei	14	-13
if we	68	16
ignor	-29	67
imag	7	37
imag $	3	87
imag @	51	-47
imag and	4	18
imag are	55	2
imag at	32	-62
imag builder	19	-5
imag can	-29	43
imag cpu	-13	15
imag current	-12	21
imag deploi	2	12
imag for	17	9
imag from	-32	58
imag in	19	18
imag includ	-28	33
imag is	15	55
imag of	29	3
imag on	-22	18
imag or	-24	31
imag patch	-25	26
imag pile	-1	9
imag regularli	43	12
imag sit	5	24
imag that	-43	69
imag the	-5	13
imag to	-15	15
imag too	-44	40
imag under	28	-26
imag updat	-9	46
imag version	67	-29
imag we	-27	67
imag when	-17	19
imag with	76	-47
imdsv1	-24	58
imdsv2	38	-1
immedi	-82	-10
immut	-20	40
impair	19	-12
impair host	19	-12
import	-20	67
import $	-61	117
import again	-11	13
import and	-9	11
import certif	-5	80
import into	-36	72
import is	-18	29
import on	-26	119
import or	-2	23
import the	-18	30
improv	12	-2
improv its	46	-42
improv the	33	-32
in	11	18
in $	38	-9
in %	-3	41
in 24	59	-41
in 5	-27	26
in @	20	30
in a	-6	35
in acm	-21	33
in all	19	23
in amazon	-98	6
in an	-21	28
in and	-5	36
in anoth	1	15
in any	-10	29
in are	-6	15
in at	30	-28
in auto	32	-12
in aws	39	20
in between	-13	49
in bucket	-25	30
in by	-12	22
in case	-16	72
in charg	14	-42
in china	27	-15
in clear	-13	55
in cloudtrail	36	-23
in code	-11	13
in complianc	-16	40
in contain	-30	40
in deploy	24	-23
in differ	-27	51
in each	-2	21
in ecr	-13	55
in etcd	-14	10
in everi	-18	37
in extend	-19	31
in frankfurt	-12	12
in front	12	0
in full	53	19
in further	-24	37
in general	-74	-2
in govern	-14	22
in hardwar	35	-33
in how	-57	10
in hybrid	34	-30
in iam	-12	37
in ireland	98	-13
in it	2	59
in its	34	-11
in kms	-14	54
in latest	53	-26
in log	-31	42
in mainten	46	-44
in manag	4	10
in memori	-22	41
in multi	40	-26
in my	41	-45
in name	-19	50
in no	-3	13
in on	26	-37
in one	-14	62
in order	1	20
in organizations	-22	33
in other	-13	34
in our	3	38
in over	-15	17
in page	23	-20
in place	1	31
in plain	17	17
in polici	-11	23
in principl	-4	69
in privat	24	-15
in promot	-16	33
in provis	-27	62
in public	38	-24
in region	14	-8
in requir	-6	44
in s3	4	24
in secret	6	14
in sever	-2	22
in sourc	-14	45
in spam	-7	15
in step	11	2
in sync	23	-24
in templat	-21	56
in their	17	19
in them	1	22
in there	7	32
in thi	-14	-10
in those	-24	33
in three	36	-30
in through	-15	30
in time	16	8
in tmp	-20	34
in to	51	-13
in transit	-51	-41
in two	34	-16
in us	41	-8
in use	55	-39
in version	-16	38
in what	-11	14
in whatev	39	-18
in whose	-21	53
inbound	-16	68
inbound port	-6	40
inbound rule	2	18
inbound traffic	-45	63
incid	26	9
incid respons	-57	44
includ	17	1
includ is	-28	40
includ it	-7	8
includ model	83	-56
increas	-8	61
independ	37	-11
index	-6	43
index $	-28	74
index and	8	-1
index data	23	-1
index field	-28	27
index in	-20	68
index map	-3	21
index or	-25	29
indic	-4	76
individu	5	57
infer	28	12
infer contain	-11	72
infer softwar	30	-1
influx	-7	101
inform	-5	42
infrastructur	28	-18
infrastructur $	82	12
infrastructur and	16	-6
infrastructur behind	129	-28
infrastructur devic	98	-7
infrastructur itself	37	-17
infrastructur node	56	-12
infrastructur of	67	-26
infrastructur role	-18	24
infrastructur that	66	-24
infrastructur under	18	-7
ingest	16	26
ingest and	45	-36
ingress	-22	58
ingress control	-24	59
inherit	88	-34
inherit control	74	-45
inherit from	-51	-45
initi	-5	12
initi capac	13	-6
initi the	-12	5
inject	-18	44
inject are	-9	23
inject in	-9	34
input	-18	72
input and	21	-10
input check	-6	8
ins	23	-8
ins and	27	-11
insecur	9	15
insecur softwar	23	-3
insid	38	6
insid $	-27	54
insid @	39	-5
insid a	2	62
insid an	43	12
insid aws	-15	20
insid it	-41	81
insid its	34	-27
insid my	-29	43
insid of	-49	85
insid one	95	-45
insid our	12	40
insid that	-54	61
insid the	34	10
insight	-11	36
insight and	-10	40
insist	-12	44
insist on	-2	22
insist that	-10	31
inspect	-3	22
inspect $	-16	38
inspect and	-41	48
inspect are	-14	20
inspect engin	25	-20
inspect it	61	-57
inspect request	26	-13
inspector	-13	17
inspector and	-15	20
instal	6	18
instal @	66	33
instal an	97	12
instal and	33	10
instal antiviru	-17	37
instal applic	6	20
instal are	-17	56
instal by	9	19
instal configur	-20	33
instal devic	-9	24
instal in	-13	25
instal into	-13	21
instal is	-14	28
instal it	24	4
instal linux	0	68
instal minor	42	-1
instal monitor	-2	43
instal noth	49	5
instal on	-44	96
instal one	20	-35
instal or	37	-20
instal ourselv	44	116
instal patch	-5	19
instal softwar	-25	-69
instal some	-1	23
instal the	-28	-84
instal them	-35	90
instal there	-19	75
instal updat	-16	30
instal windows	-12	49
instal with	-3	15
instanc	10	18
instanc @	-11	30
instanc after	-11	12
instanc and	15	-2
instanc apart	12	-5
instanc are	-14	36
instanc as	31	-23
instanc befor	-7	8
instanc by	38	-32
instanc class	-3	14
instanc count	-13	15
instanc disk	11	35
instanc for	45	-29
instanc from	30	-26
instanc group	-40	47
instanc has	54	-34
instanc in	29	-3
instanc is	37	23
instanc metadata	12	11
instanc noth	16	-5
instanc of	37	4
instanc on	-1	10
instanc onli	-22	37
instanc or	-30	55
instanc over	-6	34
instanc profil	-5	16
instanc role	-7	28
instanc run	17	24
instanc size	28	7
instanc start	-35	41
instanc storag	55	-16
instanc that	19	10
instanc the	-17	18
instanc there	5	22
instanc to	-27	37
instanc type	1	17
instanc unless	-7	10
instanc with	53	-41
instanc without	42	-37
instead	-45	70
instead $	-81	76
instead of	-6	17
instruct	-29	59
instrument	-11	33
instrument the	-8	34
insur	25	16
integr	-4	-12
integr authent	13	55
integr of	-33	-45
integr servic	60	-39
integr with	0	62
intellig	53	-21
intellig tier	17	23
intent	-24	53
intent and	-14	46
interfac	-4	21
interfac and	-2	12
interfac disk	21	-15
interfac endpoint	-7	22
intermedi	6	11
intermedi bucket	42	-41
intermedi tabl	13	-5
intern	50	13
intern user	1	9
internet	-6	31
internet $	-3	32
internet access	-11	31
internet gatewai	-1	38
internet line	-16	28
internet on	3	36
internet onli	-29	41
internet or	-9	15
interrupt	27	-5
into	13	20
into $	-32	41
into @	13	54
into a	3	9
into acm	-8	14
into an	23	38
into aws	-7	42
into differ	-33	38
into each	24	-10
into it	13	-12
into its	84	6
into our	21	-6
into subnet	4	21
into the	27	1
into them	-34	63
into which	-2	12
intrud	13	4
intrud out	13	4
intrus	-57	78
intrus detect	-57	78
inventori	-14	77
inventori and	19	-15
inventori of	-23	23
investig	-14	56
invit	-4	21
invoc	8	14
invoc and	15	-9
invoc log	-11	36
invoic	18	-16
invok	17	8
invok role	-11	31
invok the	-4	20
involv	11	12
iop	-30	100
iop and	-19	29
iot	-7	43
iot on	-1	33
iot polici	-1	28
ip	-17	52
ip access	-16	56
ip address	-4	62
ips	-24	57
ips of	-6	22
ipsec	-60	-65
iptabl	-22	30
ireland	88	-16
is	5	18
is $	-58	52
is %	-12	62
is @	89	15
is a	-36	12
is account	-40	38
is ad	-7	36
is all	-21	47
is allow	-4	24
is also	-21	25
is alwai	50	3
is an	39	-1
is answer	-3	8
is anyon	-26	27
is appli	-78	-16
is ask	-3	11
is at	-21	41
is attach	2	-29
is awai	44	-33
is back	29	-23
is behind	72	-48
is better	-17	68
is broken	7	21
is built	25	-3
is cach	-43	-72
is call	-15	19
is carri	35	4
is chosen	19	-6
is close	-10	50
is commit	39	-25
is complianc	-94	-62
is configur	-68	-106
is connect	35	-29
is correct	-46	62
is creat	5	34
is cut	-31	33
is data	-39	63
is decid	6	13
is delet	-12	23
is deprec	-2	15
is disabl	-15	26
is disconnect	-22	24
is do	-9	-41
is done	6	18
is down	78	3
is drop	38	19
is enabl	44	-43
is encrypt	-36	-7
is end	-71	92
is enforc	-56	83
is everyth	-17	26
is feder	9	97
is fill	-43	42
is fix	-10	31
is for	16	15
is from	-7	26
is full	-53	54
is given	-11	13
is gone	-22	48
is hand	-6	68
is handl	-17	60
is healthi	70	-63
is hipaa	-37	-53
is how	-30	87
is idl	48	-41
is in	14	36
is insid	1	33
is inspect	-14	29
is instal	0	18
is involv	11	12
is isol	42	22
is it	-37	-42
is its	61	-29
is keep	66	-58
is kept	58	-39
is left	22	-8
is load	70	-69
is log	7	63
is look	54	-18
is lost	25	-2
is made	-19	38
is maintain	15	72
is make	42	-12
is manag	-14	31
is miss	-8	27
is need	-22	33
is no	47	1
is none	-41	87
is not	-9	42
is noth	81	-39
is off	-18	36
is offlin	-23	50
is on	11	-19
is one	-75	66
is onli	12	8
is onlin	10	-7
is open	-8	39
is out	-31	5
is over	18	40
is part	32	-12
is patch	-64	-54
is paus	-31	-59
is physic	-3	10
is plug	-25	26
is possibl	19	14
is protect	-4	91
is provid	-39	21
is public	-19	71
is publicli	3	18
is publish	6	60
is reach	-11	33
is reachabl	-3	53
is record	-28	53
is regist	24	-14
is renew	-2	25
is replac	44	-24
is requir	-1	14
is respons	-10	-46
is retir	17	-11
is right	10	-45
is run	31	-15
is secret	9	24
is secur	131	77
is sent	-18	19
is serverless	47	-45
is set	-53	27
is share	-5	13
is stale	-6	27
is start	62	-48
is still	14	-14
is stop	29	-27
is store	15	40
is switch	-93	-25
is taken	37	-14
is that	-56	-18
is the	19	14
is their	-61	4
is then	-49	68
is there	-8	58
is thi	-37	-19
is throttl	-30	54
is to	-19	68
is too	-38	47
is two	-16	2
is under	41	-29
is up	-10	33
is updat	-19	30
is verifi	-15	26
is watch	-8	8
is what	26	16
is who	43	10
is wholli	-11	38
is whose	66	14
is with	54	29
iscsi	-11	51
iscsi initi	-17	39
isnt	-9	44
isnt %	80	-23
isnt @	-19	106
isnt it	-25	-23
isnt that	-6	13
isnt the	-25	39
iso	17	10
iso 27001	-8	9
isol	36	-7
isol @	85	-18
isol between	29	32
isol contain	47	-23
isol custom	31	-7
isol environ	40	-22
isol everi	-5	15
isol function	-16	22
isol my	42	-19
isol of	17	5
isol the	5	31
issu	33	1
issu a	-3	8
issu and	32	8
issu by	27	-44
issu certif	-19	92
issu public	58	-55
issu the	50	-17
it	5	13
it $	-28	-22
it %	44	9
it @	-14	47
it a	-8	9
it after	-19	23
it again	22	-12
it against	-10	20
it also	51	-44
it and	-5	19
it answer	76	-62
it are	13	10
it as	-15	40
it ask	-12	15
it at	8	27
it avail	80	-25
it awai	-16	30
it back	-10	19
it block	-15	17
it build	90	-56
it but	-15	16
it by	11	9
it came	35	-20
it can	30	-8
it cannot	21	29
it chang	-13	55
it check	-7	42
it confirm	41	-39
it connect	128	-106
it copi	77	-67
it correct	-63	12
it cover	-22	30
it creat	63	-47
it current	-20	61
it deliv	-6	13
it doe	84	-49
it down	-12	44
it enabl	-73	-80
it encrypt	-55	-71
it end	-25	74
it expir	-1	15
it fail	-18	41
it fall	-60	-72
it find	-3	46
it first	-4	12
it follow	39	-30
it for	6	44
it from	-6	13
it get	-27	27
it give	-7	9
it goe	-65	-58
it grow	-26	44
it had	-20	30
it hand	28	-23
it has	41	34
it hold	70	-39
it if	22	-18
it in	23	-5
it into	-37	39
it is	20	15
it issu	64	-66
it its	29	-28
it keep	28	-6
it leav	100	-8
it manag	40	-34
it may	71	-64
it move	27	-25
it name	-6	9
it need	14	11
it never	87	-2
it now	20	-15
it off	13	22
it offer	33	-19
it on	18	8
it onc	-4	9
it onli	-9	19
it onlin	25	-7
it onto	-13	20
it or	-27	42
it our	26	-30
it out	14	33
it over	92	-65
it own	47	-36
it pass	72	-20
it patch	73	-8
it per	-14	35
it place	22	-21
it pleas	-2	9
it privat	-7	12
it protect	14	18
it raiz	42	-40
it reach	-6	31
it read	-5	12
it replac	30	5
it right	32	-36
it run	3	20
it safe	-44	74
it scale	44	-1
it scan	6	21
it serv	-22	35
it set	-18	30
it so	44	-18
it stai	49	-33
it stand	-15	36
it start	37	-12
it still	80	-34
it stop	-18	31
it store	83	-54
it subnet	-12	14
it support	58	-8
it surviv	28	0
it take	-17	38
it that	40	35
it the	-4	24
it then	-36	96
it there	19	-4
it through	-15	25
it to	11	13
it tri	73	-66
it unless	18	-5
it up	22	15
it updat	18	89
it us	49	-38
it usabl	-11	19
it use	-6	9
it valid	11	2
it when	-15	-12
it where	-6	36
it who	-22	53
it whose	35	32
it with	-3	18
it within	-3	25
it without	6	37
it work	11	15
it yes	-42	57
it yourself	-6	35
item	14	19
item and	-5	10
item are	-9	14
its	19	3
its %	-34	-66
its @	8	30
its a	138	6
its ai	37	-33
its ami	39	10
its api	24	-8
its audit	28	29
its author	68	-40
its autom	-15	21
its avail	69	-49
its backup	22	5
its base	-10	11
its cach	33	-32
its certif	-2	17
its check	-13	16
its classif	-19	31
its complianc	74	3
its compon	15	6
its connect	6	14
its consol	75	-57
its custom	-17	22
its data	13	-4
its default	16	-9
its depend	31	-2
its disk	-16	24
its dns	38	-22
its do	-11	14
its door	-9	11
its encrypt	-30	38
its end	10	-40
its endpoint	56	4
its facil	45	-8
its grant	-2	10
its guest	5	41
its guid	94	-43
its health	52	-50
its host	42	-37
its hypervisor	68	-36
its imag	-24	45
its instanc	-12	25
its job	9	60
its kei	-17	20
its kernel	14	38
its key	38	2
its librari	5	35
its limit	-17	22
its locat	35	-18
its log	8	1
its machin	62	-38
its manag	-69	113
its metric	-7	12
its modul	38	-30
its network	40	-21
its node	34	0
its not	12	2
its own	24	-1
its paramet	-21	24
its part	77	-27
its password	-44	57
its patch	55	5
its peopl	-72	-42
its permiss	-14	16
its platform	-42	47
its pod	-8	13
its polici	-18	33
its port	35	-22
its protect	-4	26
its protocol	-13	17
its quota	40	-30
its record	23	-13
its recoveri	61	-30
its region	30	-11
its releas	-11	22
its resourc	-6	8
its result	-16	37
its retent	11	-4
its right	-15	24
its role	0	10
its rout	-6	9
its router	62	-44
its rule	-10	51
its runtim	-31	42
its schedul	34	-3
its secur	-9	15
its server	-34	99
its servic	5	8
its set	-20	51
its size	-58	92
its softwar	-36	81
its standard	46	-39
its standbi	52	-33
its storag	45	-16
its stream	-5	18
its support	-38	53
its task	-12	16
its technician	58	-50
its time	-4	45
its tls	9	-4
its topic	-21	25
its track	39	-37
its updat	12	44
its version	-29	38
its volum	-17	38
its way	11	-5
its web	29	-22
its zone	29	-28
itself	23	9
itself $	67	10
itself %	-43	42
itself after	50	-40
itself and	26	-17
itself are	-96	99
itself avail	33	-19
itself in	52	-23
itself is	61	20
itself keep	33	-31
itself no	-38	52
itself on	-14	-3
itself onli	-17	19
itself or	-4	-76
itself run	-17	49
itself so	-58	63
itself the	46	-34
itself up	47	-30
itself when	37	-32
itself where	33	-29
itself while	29	-24
itself who	74	-2
itself with	19	-10
itself without	10	-4
januari	-26	26
jar	-1	56
jar and	-13	34
jar of	-4	12
java	1	74
java code	-5	16
java librari	-26	36
jdbc	2	105
jms	-20	58
jms client	-20	58
job	6	19
job $	-22	-7
job @	-19	35
job a	-3	9
job and	18	-10
job are	21	-6
job code	-17	79
job definit	-18	30
job execut	-15	17
job for	20	30
job has	-18	29
job imag	0	145
job in	-25	39
job is	-31	-115
job log	-2	8
job of	37	-14
job on	20	-16
job queue	74	-45
job role	-9	26
job run	49	2
job runtim	-7	12
job schedul	159	-28
job script	-2	74
job stai	-22	39
job state	19	-9
job that	37	1
job to	29	61
job wait	70	-52
join	-10	29
join the	9	11
join to	-2	49
joint	27	66
joint duti	-5	61
joint respons	46	40
js	12	42
js runtim	40	-24
js version	10	35
json	-22	48
judg	-23	75
judg and	-8	11
juli	-13	33
juli 2026	-9	32
june	1	29
june 2025	-11	27
june 2026	-10	35
just	41	-52
just do	-22	0
just happen	-1	9
just the	22	14
jvm	92	-35
jwt	-2	31
jwt author	-2	36
karpent	59	44
karpent the	27	-27
kb	-13	69
kbs	155	49
keep	15	10
keep %	-12	24
keep 1	84	-63
keep @	33	7
keep a	2	16
keep an	-49	81
keep and	-1	18
keep answer	89	-15
keep api	-16	16
keep applic	35	4
keep at	-5	12
keep automat	6	17
keep avail	34	0
keep backup	-26	54
keep both	-42	47
keep client	-25	39
keep code	-15	17
keep configur	-5	9
keep copi	-24	42
keep credenti	14	-6
keep current	-20	22
keep custom	50	-12
keep data	47	15
keep definit	-16	25
keep delet	-14	24
keep driver	-9	18
keep earlier	-14	41
keep enough	32	1
keep etcd	-91	100
keep everyth	-16	44
keep fail	15	-6
keep for	-35	43
keep host	30	-27
keep in	-20	24
keep instanc	50	2
keep intrud	13	4
keep it	31	5
keep its	12	-8
keep log	13	17
keep manifest	-5	17
keep manual	-7	8
keep messag	-23	70
keep no	-36	96
keep node	-6	84
keep none	-49	57
keep noth	-36	53
keep onli	-68	80
keep other	36	41
keep out	-11	19
keep patch	14	12
keep peopl	-54	59
keep person	-10	16
keep polici	-14	16
keep result	-3	16
keep run	20	45
keep secret	16	5
keep sensit	-6	28
keep serv	78	-29
keep small	-5	8
keep sourc	-11	25
keep state	-18	39
keep task	-40	62
keep tenant	18	-1
keep that	-12	54
keep the	38	3
keep their	64	-11
keep them	15	-1
keep third	44	-17
keep those	-7	10
keep token	-17	18
keep trail	-20	56
keep up	68	-48
keep user	-5	10
keep what	-37	87
keep work	-48	59
keep workload	-8	12
kei	-2	30
kei $	34	30
kei %	-42	18
kei @	-9	22
kei and	-13	22
kei are	-32	66
kei by	-7	21
kei for	-3	33
kei from	53	24
kei if	9	63
kei in	-6	49
kei is	19	45
kei live	-1	23
kei of	8	7
kei on	-6	86
kei that	47	-24
kei unless	30	-24
kei who	-88	-18
kei with	72	-31
kept	16	18
kept $	-22	106
kept and	19	20
kept as	30	-10
kept by	-11	16
kept for	-29	50
kept from	-42	75
kept in	-65	10
kept is	100	-68
kept longer	-5	22
kept run	104	-42
kept up	60	-25
kerbero	12	10
kerbero ldap	61	-50
kernel	15	2
kernel and	-36	50
kernel are	-15	31
kernel cve	28	26
kernel fix	38	-28
kernel network	21	-15
kernel on	20	-20
kernel patch	46	75
kernel updat	11	38
kernel upgrad	-29	44
key	13	14
key $	-72	93
key @	26	-16
key alon	-6	8
key and	-13	28
key are	82	-65
key at	-24	44
key befor	-17	37
key besid	15	-9
key by	102	-88
key cannot	-39	82
key choic	-61	153
key for	-13	23
key group	-14	15
key if	-22	27
key in	-1	25
key is	86	-23
key it	68	-51
key its	3	16
key keep	-47	73
key manag	-28	29
key materi	38	-5
key of	31	-14
key on	-7	36
key onc	10	-1
key or	-16	34
key pair	-14	24
key polici	-9	72
key rotat	20	133
key set	8	-7
key sign	-26	80
key that	21	-7
key the	-5	8
key to	28	-9
key type	-12	27
key unless	46	-31
key was	7	-9
key when	-24	42
key where	-2	9
key which	14	-11
key with	-21	22
kick	-32	28
kick it	-37	7
kick off	-29	27
kill	-21	67
kill the	-21	61
kind	22	89
kind are	-30	79
kms	19	0
kms and	24	-5
kms encrypt	-25	39
kms kei	16	5
kms key	14	1
kms where	-25	36
knob	6	26
knob $	7	31
know	4	17
know the	-6	15
know which	46	-1
know who	-17	24
knowledg	-7	15
knowledg base	-8	17
known	-20	65
known address	-23	40
known cve	-14	64
known vulner	30	-25
kube	27	-27
kube proxi	27	-27
kubelet	35	20
kubelet $	-15	140
kubelet @	-68	85
kubelet and	73	-17
kubelet contain	-15	21
kubelet on	-14	40
kubernetes	29	16
kubernetes api	-8	39
kubernetes version	-11	86
kvm	-9	31
label	14	44
label and	0	19
label of	-35	40
label that	53	-26
lack	-17	38
lack it	-13	14
lag	-41	84
lag and	-4	10
lai	6	34
lake	-16	33
lake format	-11	20
lambda	-10	23
lambda and	14	1
lambda code	-3	11
lambda edg	-28	33
lambda function	-13	17
lambda trigger	2	25
land	10	16
land in	20	1
land on	16	3
land where	54	-41
land with	59	-27
land zone	-44	53
languag	-6	12
languag @	-19	28
languag model	18	-11
languag runtim	-4	-10
laptop	-6	87
larg	13	12
larg @	6	13
larger	-22	48
larger chang	-18	25
larger node	-8	59
larger one	-12	40
last	21	32
last 90	52	-42
last access	-7	19
last longer	51	-36
last month	71	-4
last night	36	15
last one	66	56
last writer	-11	36
last year	-2	26
late	40	-22
latenc	4	61
latenc alarm	-14	27
latenc and	-7	17
later	4	18
later and	-23	28
later on	17	-9
latest	18	11
latest 14	36	-33
latest 50	13	36
latest after	26	-17
latest alwai	53	-26
latest ami	74	-54
latest base	-3	18
latest imag	-44	81
latest is	66	-50
latest one	21	0
latest patch	44	-20
latest revis	9	6
latest seven	-27	36
latest version	-32	57
latter	-70	-74
latter $	-73	-80
launch $	3	97
launch a	-15	17
launch and	59	1
launch anoth	72	-66
launch from	22	43
launch in	41	-57
launch new	-6	34
launch scale	48	-30
launch set	-18	52
launch templat	-3	25
launch the	23	17
law	24	80
law and	30	66
law demand	35	75
law that	12	48
layer	34	1
layer $	-9	-25
layer and	-9	42
layer are	-33	54
layer includ	30	-29
layer of	-8	14
layer under	31	-27
layer with	-12	14
ldap	21	29
ldap work	-32	39
lead	-48	47
lead back	-44	57
leader	54	-35
leader node	49	-27
leaf	-2	16
leaf cert	-2	16
leak	-2	54
leak $	-6	57
leak access	-48	-6
leak from	3	27
leak in	23	45
learn	-30	43
least	9	12
least 7	12	-11
least and	3	16
least everi	16	21
least onc	40	2
least one	4	38
least privileg	-12	49
least two	-11	13
least want	-19	20
leav	-1	11
leav a	11	-5
leav it	-1	10
leav public	0	30
leav room	-18	23
leav that	-15	23
leav the	-18	46
leav those	-36	86
leav who	-23	32
leaver	-19	51
leaver still	-15	34
ledger	-17	52
left	-12	29
left $	-38	47
left alon	-40	44
left and	21	-19
left behind	-20	22
left for	40	-33
left in	48	5
left the	-10	46
left to	-58	-50
leftov	-4	21
leftov of	-4	21
leg	-18	34
legaci	-13	20
legal	-14	71
legal hold	-15	96
len	-36	65
length	-15	53
length and	-4	37
less	12	8
less than	59	-43
let	-5	22
let @	-11	26
let client	-13	27
let dev	-5	8
let everi	-19	33
let everyth	-12	21
let in	-17	44
let it	16	-9
let its	19	-14
let no	66	-65
let nobodi	26	38
let other	-9	31
let the	-9	12
let traffic	-8	11
letter	-31	43
letter queue	-38	51
level	9	33
level $	57	-38
level and	-11	12
level call	17	-11
level metric	-12	14
level permiss	-7	13
level read	-25	31
level secur	-14	42
lever	-11	17
li	6	34
li in	22	17
li on	-5	41
li under	-10	32
liabil	-9	87
liabl	-8	22
liabl $	-1	11
lib	-9	96
librari	-7	47
librari and	0	17
librari are	-7	48
librari in	11	28
librari insid	-16	28
librari is	-14	34
librari of	-13	40
librari that	-26	28
licens	-20	55
licens and	16	8
licens are	-13	36
licens for	-28	43
licens in	47	-37
licens includ	105	-77
licens of	-31	37
licens on	20	75
licens patch	-102	-119
licens the	40	-16
licens to	-1	16
licens we	-1	14
lie	5	36
lie in	-30	70
life	8	-2
life $	86	-38
life are	-25	43
life cycl	29	3
life of	54	-14
lifecycl	65	6
lifecycl $	178	8
lifecycl and	-9	16
lifecycl manag	-11	24
lifecycl of	4	12
lifecycl polici	-22	64
lifecycl rule	35	-31
lifecycl script	-7	14
lifetim	-2	9
lifetim and	-2	11
lift	-19	-37
lift a	39	-47
lightsail	-15	31
like	21	27
like @	54	3
like are	31	-24
like aws	73	0
like that	-1	63
like the	-1	58
limit	8	23
limit $	5	-64
limit @	-23	29
limit and	-15	34
limit by	26	-22
limit for	-1	28
limit if	53	-18
limit in	-20	26
limit of	24	12
limit on	-19	23
limit or	-4	18
limit that	21	-17
limit the	-23	49
limit time	61	-47
limit what	-9	10
limit who	-3	17
line	-2	52
line is	-4	10
link	7	36
link are	-6	16
link between	41	34
link domain	30	-6
link for	-18	41
link in	-1	11
link to	-2	14
linux $	35	-43
linux 2023	6	44
linux @	-31	77
linux ami	86	15
linux and	25	-23
linux below	-36	45
linux beneath	40	-65
linux insid	97	-74
linux of	66	-23
linux on	0	19
linux patch	-29	-116
linux secur	0	68
linux server	-33	54
linux under	6	60
linux underneath	-134	-96
list	3	20
list $	9	22
list and	-14	27
list are	-26	46
list as	-25	49
list at	49	-31
list by	36	-15
list of	40	-6
list the	33	-24
listen	20	20
listen $	-4	116
listen to	-10	15
live	12	30
live $	-15	48
live in	-10	42
live is	82	-80
live on	53	13
live token	0	10
load	17	21
load $	-17	84
load @	-24	41
load and	-7	18
load balanc	18	5
load data	-34	127
load dock	50	-9
load grow	-13	16
load of	29	-5
load without	-11	26
local	3	31
local administr	-14	33
local consol	-11	16
local disk	-22	40
local network	-11	13
local user	-9	32
locat	16	-4
locat $	110	-70
locat and	11	-5
locat of	45	-15
locat that	9	-4
lock	10	41
lock @	-15	16
lock and	-7	17
lock in	-9	50
lock it	-40	71
lock on	-11	13
lock the	0	11
log	-1	20
log $	26	156
log @	-5	-54
log agent	-31	37
log and	3	14
log archiv	-9	14
log are	-6	24
log backup	34	8
log befor	-4	10
log bucket	29	-25
log collect	-7	12
log data	15	-7
log deliveri	-40	46
log destin	-19	61
log do	-50	-65
log driver	-7	9
log everi	-15	44
log export	-9	14
log file	26	-27
log for	-20	39
log from	34	-23
log go	-22	46
log group	10	9
log in	42	-14
log includ	-2	28
log is	-15	31
log it	-11	18
log level	-22	48
log lie	71	-53
log longer	-11	48
log manag	-11	49
log metric	-6	22
log of	-24	51
log off	-21	77
log on	-57	-1
log onli	-12	20
log over	20	-13
log paramet	11	30
log retent	45	175
log role	-9	9
log search	-6	13
log so	-9	22
log sourc	-68	77
log stai	-17	28
log stream	-14	14
log that	9	22
log the	101	-8
log through	-12	12
log to	18	-1
log type	-13	26
log up	8	36
log watch	-16	25
log were	0	12
log what	-10	33
log where	25	-23
log which	-7	9
log while	32	-24
log4j	14	70
logic	44	12
login	8	64
login $	-8	83
login and	-6	8
login in	-9	67
login on	6	23
login our	-4	23
login to	75	-29
lol	-4	15
long	6	20
long @	-25	27
long a	-34	54
long an	-14	15
long and	-5	9
long as	53	-51
long backup	112	-31
long daili	56	44
long record	-32	45
long run	-42	49
long term	3	37
long thei	47	-33
long those	-6	8
longer	-1	28
longer and	-23	28
longer keep	-8	41
longer meet	40	-38
longer need	-21	26
longer retent	-2	26
longer support	-7	9
longer than	-16	95
look	22	5
look after	39	-29
look at	2	16
look for	-34	84
look into	30	10
loop	-15	68
lose	-10	40
lose data	-15	23
lose it	-16	18
lose the	-35	90
lose them	-6	8
loss	-11	28
loss of	-17	31
lost	9	13
lost @	13	10
lost after	-18	27
lost it	-15	19
lost its	-17	32
lost one	24	-11
lost task	-10	23
low	-23	60
lower	12	1
lower the	31	-24
lowest	87	-32
lowest tls	87	-32
lustr	-4	38
lustr and	46	-16
lustr scratch	-7	22
m	18	67
m i	2	40
machin	30	-5
machin $	11	22
machin @	-24	26
machin and	17	-8
machin are	1	53
machin behind	9	0
machin is	28	49
machin itself	-44	53
machin of	85	-31
machin on	33	-7
machin pool	-33	84
machin that	41	-17
machin under	24	-15
machineri	27	-17
machineri that	10	-4
maci	-13	19
made	13	-1
made by	63	10
made from	-15	32
made in	23	13
made public	-18	102
made with	28	1
magnet	-16	24
magnet store	-16	24
mail	-3	26
mail address	-7	40
mail and	60	-44
mail health	9	11
mail in	43	-32
mail server	74	-43
mail that	-47	64
mail through	-2	54
main	-11	19
maintain	37	-11
maintain and	19	13
maintain by	41	35
maintain it	-38	-115
maintain its	52	-25
maintain that	-67	-3
maintain the	40	-5
mainten	31	7
mainten $	-37	-95
mainten @	-11	44
mainten action	31	-30
mainten and	-3	8
mainten is	-30	76
mainten mode	-22	26
mainten notic	20	-15
mainten of	52	-17
mainten off	-8	20
mainten on	32	-31
mainten window	23	30
mainten windows	65	13
major	16	46
major upgrad	-11	42
major version	21	45
make	4	31
make %	-27	53
make @	-23	33
make a	24	28
make an	26	-5
make and	8	18
make client	-22	50
make for	-12	13
make it	-21	43
make no	-17	53
make one	45	-23
make recoveri	76	-65
make sure	22	2
make the	4	25
make them	8	49
malici	-13	38
malwar	9	10
man	82	-16
manag $	-1	58
manag a	39	3
manag access	-17	20
manag agent	-13	13
manag and	25	-9
manag anti	-15	19
manag ask	-3	11
manag by	-29	75
manag call	48	-14
manag databas	-15	-48
manag endpoint	-18	57
manag environ	38	-29
manag event	36	-5
manag imag	15	14
manag in	-25	72
manag instanc	38	-28
manag kei	9	41
manag key	8	7
manag kms	14	-5
manag node	-21	62
manag of	34	53
manag on	14	-15
manag one	12	14
manag or	-12	23
manag patch	74	-54
manag permiss	51	-48
manag platform	5	56
manag polici	9	6
manag python	12	-14
manag queri	33	-7
manag result	-35	69
manag rule	32	-136
manag runtim	11	20
manag scale	24	-20
manag secur	69	42
manag servic	-72	-32
manag share	-72	-57
manag so	-9	25
manag storag	-29	43
manag the	31	11
manag them	-20	62
manag type	36	-35
manag updat	-15	70
manag user	-1	52
manag what	16	-10
manag workspac	10	-10
mandatori	18	35
mandatori @	-19	77
mandatori on	102	-81
mandatori secur	-32	71
mani	41	-7
mani @	53	11
mani connect	34	-24
mani dai	-13	59
manifest	-16	40
manifest and	-16	27
manifest of	-10	36
mantrap	91	-14
manual	-14	29
manual approv	-5	21
manual evid	-8	28
manual on	52	21
manual snapshot	1	26
map	-3	53
map $	-7	121
map and	-2	18
map iam	-5	9
map wrong	-4	15
march	-40	28
march 2027	-5	22
mark	-3	-11
market	-18	62
market mail	-7	22
marketplac	-42	96
mask	-3	52
mask and	-3	10
mask person	18	47
master	-41	-24
master password	-48	-30
match	26	-3
match after	-26	22
materi	12	19
materi in	-9	24
materi is	-101	132
matrix	-3	-59
matter	11	51
matter elsewher	-6	34
max	-6	55
max connect	1	10
max size	5	59
maximum	-2	21
maximum @	-2	11
maximum and	-13	20
maximum are	63	-46
maximum capac	-23	47
maximum in	-3	18
maximum size	-11	22
may	3	24
may also	35	-29
may be	-11	31
may call	-29	78
may chang	-14	20
may delet	66	-61
may do	-19	43
may end	-8	11
may have	-22	64
may issu	-20	87
may leav	43	-37
may merg	7	27
may move	-11	14
may open	21	-11
may publish	-49	67
may pull	-22	22
may queri	-15	18
may reach	-7	8
may read	-5	15
may run	-7	24
may send	-9	38
may set	22	-19
may store	35	-29
may take	29	-27
may use	30	-2
mb	-16	34
mb unless	-9	11
mcp	-19	34
mcp server	-19	34
me	-5	-36
me $	-52	3
me %	-27	31
me the	-35	57
me to	40	21
me who	45	-31
mean	20	8
mean $	32	-34
mean is	18	-25
mean one	26	-13
mean the	-110	3
mean who	-15	-1
mean whose	125	3
meant	40	21
meant the	-35	61
meant to	-9	64
meanwhil	30	16
meanwhil and	2	14
measur	-20	72
media	74	-32
media sanit	46	8
medium	-4	19
medium @	-4	19
meet	-82	-76
meltdown	38	5
member	-6	33
member account	-15	20
member and	1	22
member of	-8	55
memori	23	29
memori $	71	-3
memori and	8	15
memori desir	-13	15
memori limit	-18	30
memori of	34	-30
memori or	65	-39
memori set	-31	63
memori store	-21	34
memori timeout	-5	8
memori with	21	-15
mend	1	41
mend fault	-14	15
mend it	-21	39
mend onli	-32	49
mend the	57	63
merg	-26	52
merg $	-8	24
merg in	3	34
mesh	0	58
mess	-6	19
mess $	-4	10
mess to	-6	14
messag	26	5
messag and	-12	14
messag between	36	-29
messag bodi	-27	35
messag broker	41	-36
messag in	42	-38
messag is	-26	34
messag on	31	-15
messag over	59	33
messag redund	24	-15
messag sent	-15	26
messag that	-27	30
messag when	22	-12
met	-9	25
met $	-13	23
metadata	9	32
metadata and	30	-28
metadata databas	77	-22
metadata in	-36	32
metadata is	-14	26
metadata of	48	-41
metadata servic	-21	22
metadata that	-8	16
metal	27	-27
metastor	-9	11
metastor and	-9	11
method	3	76
metric	31	-9
metric and	28	-9
metric filter	-8	11
metric in	83	-57
metric of	29	-14
metric send	11	-11
metric to	36	-9
mfa	-4	57
mfa delet	0	43
mfa devic	-7	35
mfa for	-2	13
mfa is	-5	14
mfa kei	-7	26
mfa on	11	37
micro	25	-17
micro virtual	13	-6
microcod	27	46
microcod firmwar	-16	34
microsoft	57	30
microvm	28	-4
microvm can	-29	47
microvm of	41	-35
midnight	75	-31
migrat	-10	51
migrat of	34	-20
migrat task	-6	10
million	45	-25
million of	45	-25
min	-39	79
min and	-2	15
min tls	-8	13
mind	-22	44
mine	-32	34
minimum	-15	36
minimum and	-8	23
minimum maximum	-13	20
minimum of	-18	20
minimum password	-4	12
minimum tls	-25	41
minor	14	18
minor and	23	-14
minor engin	7	-60
minor on	64	-10
minor releas	-42	82
minor upgrad	-28	18
minor version	-38	-83
minut	5	21
minut and	-14	30
minut at	-2	17
minut of	24	-1
minut on	-2	8
minut weekli	-3	10
minut window	-7	27
misconfigur	-2	70
mismatch	-5	60
miss	-14	50
miss @	-10	36
miss in	-10	56
miss index	1	9
miss on	-13	67
mistak	-14	54
mistak $	0	51
mistak @	-18	33
mitig	43	18
ml	27	33
ml team	27	-23
mmdsv2	-17	55
mobil	1	38
mobil push	4	40
mode	10	16
mode $	18	-24
mode @	11	-7
mode and	-8	19
mode do	15	31
mode for	-1	13
mode is	-4	16
mode it	-11	20
mode of	-22	50
mode on	0	16
mode or	-30	33
mode so	-48	11
mode that	37	-29
mode the	43	-33
mode who	62	-32
mode with	35	16
model	9	14
model $	-102	-69
model and	4	16
model answer	-10	53
model fresh	58	-35
model in	-37	79
model is	9	59
model on	-6	14
model provid	64	-51
model put	5	75
model run	71	-52
model that	-4	31
model who	1	64
model with	19	-3
modifi	-10	13
modifi the	-11	15
modul	4	20
modul and	-1	13
modul are	-9	39
modul audit	60	-52
modul of	26	-15
modul that	-10	15
moment	7	20
mondai	19	28
monei	-5	31
monitor agent	21	-20
monitor doe	-9	23
monitor node	61	-12
monitor of	8	-3
monitor the	64	-13
month $	40	5
month and	-34	73
month at	29	-6
month by	-32	-17
month old	-3	13
month the	31	-27
month who	-57	-56
month without	-11	0
monthli	-34	5
monthli rollup	27	-9
more	24	5
more and	32	-25
more dai	-15	17
more in	45	-32
more load	-7	15
more than	-30	37
more up	-22	31
morn	52	9
most	-4	22
most 20	0	10
most 60	-6	12
most and	9	-4
mount	-58	85
mount @	-74	90
move	8	19
move $	-39	39
move %	-43	52
move @	62	-40
move a	-1	24
move all	35	-26
move an	-30	42
move environ	2	57
move everi	-3	16
move from	-17	34
move is	-2	124
move it	-10	19
move off	-12	55
move on	-25	31
move partit	19	-2
move player	-7	19
move the	-2	46
move them	19	-4
move to	34	-13
move traffic	-36	51
move us	-70	-38
mtl	3	145
much	-4	53
multi	7	18
multi az	9	10
multi factor	0	43
multi node	48	-25
multi region	12	8
must	-6	27
must %	31	-16
must appli	-21	1
must be	-21	38
must configur	-29	27
must decid	-24	26
must defin	-2	47
must do	-46	59
must instal	-33	59
must keep	-21	44
must know	-5	9
must last	46	5
must not	-16	26
must patch	82	-29
must review	-26	28
must surviv	-32	34
must the	102	8
must updat	-16	36
must write	-27	52
mutual	-10	21
mutual authent	-1	13
mutual tls	-9	20
my	38	-5
my @	84	-1
my applic	-14	35
my auditor	30	-33
my colleagu	-5	56
my data	-48	-61
my head	40	34
my manag	26	-26
my own	4	30
myself	-9	40
myself $	6	25
mysql	2	24
n	-32	31
nacl	25	167
nah	70	18
nah i	72	0
name	12	5
name @	-2	12
name a	27	-10
name and	7	10
name has	-23	120
name in	-50	87
name it	28	-25
name no	-19	31
name none	12	-7
name of	-6	37
name one	15	-9
name point	-7	11
name server	90	-46
name sever	-11	13
name subnet	-11	14
name that	-21	29
name the	16	15
name who	-6	56
namespac	12	23
namespac $	-32	63
namespac and	-8	12
namespac with	69	-40
narrow	-1	29
narrow it	-4	33
narrow scope	-1	9
narrow the	28	12
narrow them	-2	37
nas	-12	54
nasti	17	45
nat	-10	25
nat gatewai	-4	21
nativ	63	-27
near	50	-39
nearli	18	36
nearli full	-12	69
necessari	53	-5
neck	-20	48
need	14	22
need $	-48	74
need @	21	6
need a	65	-58
need an	-67	29
need and	-11	17
need control	-5	16
need for	-34	79
need in	-26	36
need it	-12	23
need more	-3	36
need no	7	49
need none	-49	107
need on	36	19
need one	-18	29
need that	-8	10
need the	-19	25
need them	12	-2
need there	68	-12
need to	56	-18
neighbor	26	-25
neighbor on	28	-28
neither	12	25
neither refus	4	41
neither see	-6	29
neither the	40	-24
network	19	9
network $	84	-14
network @	1	15
network access	-26	95
network acl	-5	44
network and	7	48
network are	-6	9
network below	9	-2
network between	21	-10
network cabl	49	-21
network can	-27	43
network connect	-61	57
network devic	152	-85
network encrypt	66	-35
network firewal	-53	19
network flood	11	-7
network for	10	9
network hardwar	32	-6
network in	-14	30
network interfac	19	12
network into	-24	91
network is	-23	44
network isol	-7	56
network let	37	-29
network member	32	0
network of	-47	77
network on	-26	45
network polici	-21	52
network servic	35	-16
network that	68	9
network traffic	10	18
network under	56	-35
network up	56	-37
never	18	22
never be	-12	60
never beyond	-20	45
never chang	69	-30
never come	-21	33
never delet	96	-70
never doe	-30	115
never expir	-8	41
never have	-25	26
never leav	-21	26
never log	21	13
never patch	-13	63
never put	39	-29
never see	134	-36
never show	58	-56
never the	-100	110
new	16	-3
new account	-15	26
new ami	-108	26
new build	-16	21
new cluster	-9	-27
new custom	-14	30
new cve	22	-21
new deploy	47	-46
new firmwar	-2	27
new host	-4	12
new imag	-37	47
new job	37	-22
new key	-22	24
new major	10	9
new minor	74	-12
new object	28	-84
new on	-23	76
new one	37	0
new platform	32	-23
new primari	48	-44
new public	-20	21
new queue	60	-40
new region	-5	22
new releas	56	-19
new revis	-62	71
new server	-8	78
new signatur	41	-28
new type	-15	35
new version	25	5
newer	7	16
newer @	-25	31
newer ami	-34	53
newer engin	2	11
newer imag	-15	34
newer node	-1	13
newer on	25	-10
newer one	39	-24
newer platform	-26	27
newer releas	-31	59
newer version	-13	29
newest	-21	0
newest one	-38	-2
newslett	-22	23
next	-38	23
next js	-44	52
next minor	22	-10
next one	-7	8
nfs	-1	33
nfs export	3	32
nginx	-10	25
night	-4	-61
night $	-73	-46
night and	42	-37
night in	-54	88
nine	23	-5
nine of	23	-10
nist	35	-20
nitro	126	52
nitro hypervisor	85	-6
nitro secur	-40	57
no	14	25
no $	22	11
no @	15	-45
no access	85	-61
no agent	123	-95
no archiv	91	-42
no automat	-21	61
no backup	-40	100
no broker	59	-33
no certif	-49	104
no charg	16	-15
no consol	-26	78
no contain	-22	91
no copi	-18	61
no custom	31	-29
no data	-50	102
no effect	-10	27
no endpoint	-51	118
no failov	60	-47
no fix	-15	16
no histori	-4	11
no i	-7	54
no imag	-67	94
no infrastructur	73	-29
no instanc	62	-47
no kernel	32	-19
no key	13	12
no log	-38	63
no login	104	-54
no longer	-13	18
no machin	57	-20
no manag	-66	94
no matter	-11	58
no more	-8	10
no multi	52	2
no network	-21	59
no new	-11	23
no node	85	-57
no one	17	-15
no oper	60	-32
no other	95	-45
no paramet	-25	44
no password	2	21
no patch	-14	20
no public	-27	55
no redund	-10	34
no secret	-12	50
no secur	14	11
no set	36	27
no shell	42	-11
no snapshot	-22	72
no ssh	65	-48
no standbi	-14	54
no stop	-18	37
no such	-48	61
no updat	24	-12
no user	-33	51
no version	98	-55
no way	9	41
no wildcard	-1	11
no window	97	-65
no zone	47	-30
nobodi	25	22
nobodi can	60	-20
nobodi click	-10	31
nobodi delet	-23	39
nobodi els	53	-45
nobodi here	-32	-49
nobodi log	69	-31
nobodi look	31	-21
nobodi notic	-36	31
nobodi opt	-28	41
nobodi rotat	8	90
nobodi tamper	34	1
nobodi us	-17	83
node $	-78	-47
node 16	7	67
node @	28	65
node and	25	13
node are	28	20
node base	-63	-8
node but	51	-14
node by	-4	26
node class	-3	13
node count	-11	115
node di	58	-12
node encrypt	-32	40
node fail	50	29
node for	33	19
node get	41	-38
node group	7	31
node imag	9	0
node in	-30	-73
node instanc	-5	22
node is	59	-12
node js	48	-9
node kernel	28	10
node log	-3	11
node monitor	17	-14
node of	25	-4
node on	-106	78
node onli	-35	51
node or	32	-17
node os	15	-108
node patch	-144	-52
node pool	37	-13
node recoveri	20	-14
node share	85	-30
node stand	-27	68
node that	52	10
node to	13	9
node under	36	-3
node when	-12	-137
node who	-184	-118
node with	18	-10
node yourself	-1	26
node18	-11	11
node18 @	-11	11
nodeadm	-7	20
nodetool	49	-34
nodetool repair	49	-34
non compliant	-1	16
non extract	64	-54
noncompli	-11	41
none	23	35
none @	38	6
none and	-18	22
none for	40	-19
none is	18	13
none of	48	-8
none to	96	-75
nonsens	8	0
noon	-35	-1
nor	15	13
nor date	4	41
nor the	36	-19
normal	34	59
normal $	-7	-14
normal @	28	115
not	12	24
not $	18	-28
not %	25	-56
not @	72	-4
not a	-33	40
not among	68	-62
not and	-18	19
not appli	-50	94
not as	-4	13
not ask	-11	55
not avail	-8	100
not back	-4	48
not be	-11	14
not belong	-3	11
not by	42	-34
not chang	-36	55
not check	15	12
not come	-33	47
not compli	64	-59
not cover	-20	48
not delet	-28	64
not depend	43	-39
not do	-7	36
not encrypt	51	-18
not exist	22	34
not for	43	-22
not grow	-39	83
not guard	52	-46
not have	48	47
not in	91	-65
not instal	-23	62
not leav	-13	22
not lose	-6	20
not move	49	-43
not on	51	-9
not our	50	-30
not outliv	33	-7
not patch	-53	29
not pin	-14	31
not possibl	39	-5
not put	-18	21
not reach	-30	40
not read	75	-44
not record	-14	65
not replac	-76	105
not restor	-24	56
not run	-8	22
not scale	-66	99
not see	-17	60
not start	12	7
not support	36	24
not take	-12	13
not test	55	-50
not the	-98	27
not touch	-8	50
not trust	-34	44
not undo	-44	67
not updat	35	-2
not upgrad	100	14
not us	-18	61
not use	30	-29
not work	1	42
note	9	12
notebook	12	20
notebook @	19	-18
notebook and	-1	15
notebook are	-12	16
noth	10	45
noth $	10	-45
noth @	11	8
noth by	-43	101
noth can	29	-20
noth els	-18	39
noth for	62	-29
noth in	-12	26
noth insid	-37	71
noth is	-19	48
noth keep	-47	53
noth of	44	41
noth on	63	-25
noth reach	-13	41
noth retir	-40	92
noth scale	-47	105
noth that	28	0
noth to	16	21
noth upgrad	-16	59
notic	11	10
notic a	13	-11
notic about	12	55
notic and	43	-37
notic by	84	-70
notic in	-37	-63
notic it	-22	137
notic keep	-34	14
notic that	46	-46
notif	-2	52
notifi	71	-41
novemb	-21	38
now	27	19
now $	45	-47
now its	-28	38
now the	63	4
nowher	-27	29
npm	-6	49
npm packag	-12	35
nsx	-8	34
nsx manag	-7	25
ntf	-6	18
ntf and	-11	24
nucleu	1	29
number	2	25
number $	1	90
number and	-12	24
number for	-9	14
number in	-30	47
number instanc	-34	40
number of	13	13
number or	27	-6
number that	11	-9
number version	-10	17
nvidia	-13	22
nvidia driver	-13	22
nvme	23	-7
nvme @	-38	60
nvme driver	-12	21
nvme in	36	-27
o	-25	54
o %	-10	18
o tls	-16	57
oauth	-14	62
obfusc	-4	28
object	38	10
object $	95	-50
object and	-19	25
object are	-34	111
object from	-5	34
object in	35	11
object lock	-17	21
object of	-25	64
object onli	-13	77
object to	-4	40
object who	-4	-21
observ	-18	51
obtain	41	-19
obtain the	42	-24
oci	9	17
oci consol	-17	64
oci or	-25	21
oci s	1	11
ocr	51	-40
ocr model	51	-40
ocsp	6	16
octob	-35	-3
odd	-46	30
of	11	6
of $	-16	32
of %	-27	74
of 0	-4	14
of 1	37	-14
of @	28	-9
of a	-41	-29
of all	-3	31
of amazon	83	-29
of ami	-12	12
of an	-13	20
of anoth	35	6
of api	20	53
of applic	56	-55
of at	-35	48
of aws	66	3
of backup	-20	-81
of block	56	19
of both	49	-3
of build	49	10
of call	28	-7
of certif	58	-52
of chang	36	-23
of charg	14	-12
of cluster	74	-23
of connect	29	-21
of contain	-12	23
of control	-53	-12
of data	-29	21
of databas	29	-28
of devic	-72	88
of differ	86	-32
of direct	19	-2
of durabl	23	-10
of each	7	19
of ebs	43	-33
of emrf	-11	20
of encrypt	35	0
of ephemer	-38	54
of event	-19	38
of everi	38	-13
of ex	-50	56
of file	-27	15
of hole	-5	14
of host	-14	18
of imag	-29	38
of infrastructur	100	-6
of input	-6	8
of instanc	1	9
of it	-57	-15
of its	26	-7
of job	-12	17
of key	-45	57
of last	39	-30
of link	30	-6
of linux	-66	103
of log	-4	9
of machin	-44	57
of manag	-27	36
of member	-30	55
of memori	-16	108
of messag	-29	44
of my	12	74
of name	-3	10
of new	-47	-81
of node	-3	70
of notebook	19	-18
of object	39	15
of old	23	-3
of one	-2	22
of oper	61	36
of other	29	-11
of our	9	44
of partner	-26	43
of peer	12	-7
of persist	23	-15
of person	-54	-78
of physic	66	-8
of pod	-38	53
of point	-70	62
of power	75	-49
of presenc	68	-22
of produc	-8	14
of prompt	-8	9
of queri	56	-11
of queue	-1	49
of reach	41	-18
of reader	-7	23
of record	-43	-26
of recoveri	-26	52
of request	37	41
of resourc	-2	55
of row	-17	24
of run	80	-43
of s3	41	-20
of salesforc	-13	53
of schedul	-7	8
of secur	-47	-56
of server	66	-11
of servic	24	68
of sever	11	15
of shard	-7	11
of sourc	32	-2
of staff	-95	-97
of standard	-24	66
of storag	53	-3
of support	-6	18
of task	43	-33
of that	34	-14
of the	34	14
of their	26	13
of them	41	-25
of these	-35	44
of thi	-28	-41
of those	60	-41
of three	16	4
of topic	-7	58
of traffic	-14	48
of two	4	13
of up	-22	36
of us	-96	-93
of user	-1	19
of vcpu	6	15
of version	29	-22
of volum	-14	20
of vulner	-4	17
of what	-28	-3
of which	47	-44
of who	-13	28
of whom	54	2
of windows	-48	50
of worker	-18	36
of workflow	1	48
off	-2	29
off $	-94	-2
off %	2	44
off @	-28	62
off a	10	18
off again	-36	56
off and	51	-3
off befor	-11	48
off by	-8	33
off for	-26	39
off in	-1	31
off on	-34	56
off peak	12	1
off retir	-5	16
off the	0	44
off until	-8	22
off who	-86	83
offer	43	-12
offer @	42	-38
offer and	36	-27
offer http	65	-29
offer it	-53	89
offer the	82	-65
offer them	-47	93
offer tls	50	-24
offic	-63	29
offic $	0	10
offic ask	-6	11
offic is	-10	31
offic to	-77	-29
offic want	-9	12
offlin	-19	37
offset	-27	34
often	-6	55
oidc	-24	40
oidc provid	-21	35
ok	-78	-36
ok and	-104	-133
okta	-13	53
old	-11	49
old $	-12	23
old @	-9	41
old and	-29	54
old artifact	-33	70
old data	-48	53
old disk	94	-17
old minor	33	-2
old on	-14	23
old one	-12	18
old tls	3	17
old updat	0	10
old version	-5	8
old who	8	68
older	-1	26
older @	-11	26
older cluster	-2	8
older on	-19	41
older than	-4	29
older unencrypt	-11	31
older version	-13	26
omiss	-17	34
omiss $	-17	37
on	8	28
on $	40	37
on %	33	10
on 1	-18	34
on 200	-29	32
on 30	-9	24
on @	-2	39
on a	6	33
on amazon	-36	17
on an	-44	61
on and	30	-5
on are	42	-26
on as	-75	-57
on at	-17	23
on audit	-7	14
on auto	-16	40
on automat	-14	36
on autostop	-59	69
on aws	-14	-30
on befor	-7	22
on black	29	-19
on both	-6	36
on broker	-32	29
on by	-1	34
on cach	-7	8
on capac	-2	21
on choos	-6	11
on cloudtrail	-8	8
on control	-4	9
on cover	-12	14
on cpu	-7	14
on current	-10	15
on deliveri	-5	17
on demand	32	-12
on devic	77	-32
on disk	65	-18
on each	-63	-55
on ebs	87	-64
on ec2	-5	32
on encrypt	-1	21
on error	-8	13
on event	-22	41
on everi	2	23
on execut	21	-16
on failur	1	18
on fargat	8	-3
on find	-1	17
on for	20	4
on from	-57	57
on fsx	-7	30
on go	38	-25
on host	38	-22
on howev	89	-65
on in	26	0
on instanc	12	6
on integr	60	-39
on is	58	-37
on it	-29	-5
on its	20	0
on lightsail	-15	31
on log	-21	24
on lustr	-13	14
on machin	-3	11
on manag	-7	45
on me	20	31
on mfa	0	20
on mondai	-18	44
on multi	2	46
on my	-30	59
on new	20	-20
on node	-39	51
on off	-5	45
on on	-6	26
on one	-5	58
on onli	-13	15
on or	-6	17
on our	-36	73
on per	-8	17
on point	-12	20
on prem	-34	59
on premiz	-47	71
on push	-45	52
on ra3	45	-34
on request	69	-63
on root	-3	23
on run	-14	19
on server	24	122
on serverless	34	-29
on servic	-24	32
on set	0	12
on sever	46	-34
on share	63	5
on slow	-13	13
on stai	-11	38
on termin	-16	19
on that	-53	-12
on the	12	19
on their	-53	42
on there	37	14
on these	-71	74
on those	81	11
on time	45	-9
on tls	-22	22
on to	-11	16
on top	-9	37
on us	-70	-81
on version	-40	57
on volum	-33	28
on vpc	-4	8
on what	48	-45
on when	-15	31
on where	0	22
on which	-13	48
on while	-13	18
on who	32	-13
on whom	-22	37
on whose	25	13
on windows	73	33
on with	67	-39
on without	-14	47
onc	14	2
onc 14	21	-20
onc a	-8	29
onc and	15	3
onc everi	-34	56
onc for	-38	44
onc held	34	-21
onc in	59	-41
onc it	18	12
onc the	20	-61
onc when	62	-50
one	9	13
one $	-107	-115
one @	20	60
one after	29	-17
one anoth	30	-7
one are	21	-5
one at	15	-5
one avail	16	41
one az	18	13
one broker	-27	43
one by	41	-13
one can	-22	37
one cannot	-31	52
one click	-17	30
one come	-30	-7
one control	55	-53
one custom	28	-26
one day	18	5
one download	76	-51
one environ	-40	66
one fail	2	44
one for	-15	45
one from	8	-3
one has	-14	22
one if	32	-12
one in	-23	29
one instanc	39	-22
one interfac	-7	9
one into	93	-79
one is	69	13
one its	31	-5
one let	-11	17
one login	14	56
one no	-17	39
one node	67	-24
one noth	-13	41
one of	-9	17
one onc	21	-20
one or	-21	59
one region	-18	33
one releas	49	-5
one replica	-29	76
one secret	-20	37
one server	-9	26
one set	-25	28
one so	26	-25
one task	38	-3
one that	0	21
one there	-49	69
one togeth	45	-28
one until	-18	29
one when	7	12
one who	15	99
one whose	-10	18
one year	-19	23
one zone	-11	41
onli	6	29
onli $	-33	36
onli %	-74	-78
onli 1	34	-19
onli @	40	7
onli a	-7	13
onli after	-16	20
onli an	44	-37
onli and	29	-24
onli as	-22	33
onli be	-15	20
onli by	-4	31
onli call	-35	42
onli control	-26	49
onli for	27	-23
onli from	36	-6
onli if	14	-4
onli in	-7	37
onli its	-24	46
onli link	-8	10
onli mend	-14	16
onli on	-43	68
onli onc	43	-38
onli one	-3	33
onli roll	-25	56
onli root	-12	15
onli the	3	59
onli them	-11	12
onli then	-9	18
onli through	-30	41
onli to	40	-31
onli turn	-9	19
onli watch	18	30
onli what	-13	38
onli where	-20	33
onli while	29	-7
onli who	82	-18
onli with	31	7
onlin	-12	29
onlin and	-4	23
ons	-7	20
ons @	-22	49
ons and	86	-70
ontap	93	2
ontap and	-51	57
onto	-38	-35
onto it	-9	7
onto the	-42	1
open	-6	23
open @	-11	77
open a	9	8
open access	-1	10
open and	0	17
open its	-6	11
open mainten	56	-53
open or	5	24
open port	-1	8
open sourc	40	-14
open the	-28	58
open to	-5	34
open who	6	87
opensearch	17	-6
openssl	-35	137
opentelemetri	14	4
openzf	69	-7
oper	17	-14
oper @	31	8
oper and	2	38
oper audit	18	-6
oper by	18	-9
oper includ	33	-30
oper kms	25	5
oper of	26	-3
oper role	-23	47
oper system	14	-9
oper the	30	-66
opt	-2	15
opt in	-8	18
opt out	-1	15
optim	-3	99
optim ami	-11	44
option	4	19
option $	-41	105
option and	-7	12
option group	-6	30
option of	-18	36
option on	14	-5
option oper	-54	113
option that	-11	30
option until	-1	12
option updat	-24	51
or	-3	9
or $	-30	-75
or %	2	-11
or 1	68	-8
or 5	34	-22
or @	-5	18
or account	-3	9
or after	10	-6
or amazon	-8	44
or an	-1	12
or anoth	-33	54
or api	8	-7
or archiv	-25	44
or are	31	-26
or ask	-37	45
or at	-9	24
or auto	-27	30
or automat	-3	17
or aws	-34	35
or both	20	-58
or build	-9	16
or by	-22	48
or chang	-11	36
or choos	-13	21
or cli	-8	35
or close	6	29
or cloudwatch	-6	19
or cluster	-22	41
or configur	63	61
or copi	6	56
or creat	23	-23
or delet	-9	21
or destroi	33	-24
or direct	-2	14
or disabl	-13	24
or do	-24	-39
or doe	-4	19
or download	1	38
or elsewher	-1	9
or end	-6	25
or endpoint	-13	14
or export	19	-9
or fail	37	-20
or failov	53	-41
or fals	72	0
or fetch	-5	10
or file	52	6
or firehos	-7	10
or fix	-6	9
or for	-19	20
or from	-11	29
or fsx	-20	26
or get	-14	33
or given	27	-23
or have	-8	10
or higher	117	-60
or import	-17	18
or in	-7	23
or instal	-19	23
or instanc	33	-26
or interfac	-9	15
or is	17	-12
or its	-28	-34
or jwt	0	10
or karpent	-17	36
or kvm	-9	31
or larg	-7	15
or later	-6	27
or leav	8	0
or let	-13	26
or load	31	-10
or log	-7	12
or maximum	27	-6
or me	-78	-27
or memori	21	-15
or more	-22	36
or move	-32	48
or multi	-11	15
or must	62	-40
or network	55	-30
or newer	78	9
or no	16	-31
or not	-13	3
or of	19	-15
or on	-72	-44
or one	-35	46
or option	-12	16
or other	8	4
or our	-62	-59
or paramet	-3	9
or patch	16	21
or privat	-16	67
or project	-9	14
or provis	-35	56
or public	-20	50
or rdp	-4	12
or rebuild	13	0
or recreat	-9	62
or region	-24	37
or remov	100	-86
or replac	-12	24
or replica	3	-15
or repositori	49	0
or s3	-10	36
or scale	47	-22
or schedul	22	4
or sdk	-7	24
or server	-35	38
or servic	-1	42
or shield	-7	33
or snapshot	-6	13
or so	24	-20
or sse	-16	17
or ssh	28	-7
or start	33	-24
or stream	69	-55
or tag	-10	19
or take	-17	34
or templat	-11	23
or that	61	-60
or the	-38	14
or their	-74	-19
or tls	-13	29
or to	-17	20
or tool	-2	8
or trail	9	12
or updat	16	0
or upgrad	-22	52
or us	-12	13
or use	26	-9
or version	-7	15
or vpc	-8	29
or we	-37	-7
or what	8	-7
or when	-34	39
or who	-40	43
or with	-5	10
or without	8	-4
or write	-6	12
or zone	37	-10
orchestr	118	5
orchestr and	8	-7
orchestr servic	55	-32
order	5	27
order $	3	26
order a	-27	49
order and	-3	11
order enough	-21	35
order got	-1	22
order multi	-22	85
order of	22	-20
order one	81	-23
ordinari	31	0
ordinari @	29	-19
org	-6	70
org wide	2	62
organizations	-17	28
origin	0	41
origin control	-6	38
origin until	-20	31
orphan	-17	56
os	-12	-76
os $	43	81
os %	57	19
os fix	12	28
os in	-39	-80
os level	38	67
os of	76	-30
os on	-20	49
os patch	-35	-26
os under	47	0
os updat	-202	-162
os upgrad	21	-40
oss	-1	32
other	13	11
other $	70	2
other %	46	-23
other @	-9	23
other account	3	31
other agent	-4	9
other and	25	-22
other by	-7	41
other client	-1	35
other cloud	-32	34
other connect	-22	39
other custom	22	-9
other into	15	-8
other kind	-11	12
other program	24	-7
other region	-25	47
other servic	27	-10
other set	-7	11
other side	29	-4
other softwar	-56	69
other system	-22	37
other tenant	57	-13
other tool	85	-58
other type	-11	21
other zone	0	11
otherw	-10	53
otherw $	-27	36
otherw and	20	-15
ou	-12	67
ou $	-2	66
ought	-20	31
ought to	-20	31
our	-19	18
our $	-70	-50
our @	-28	-14
our account	23	-5
our ad	-1	64
our app	24	14
our applic	-8	8
our basement	10	-53
our branch	-29	55
our client	-21	49
our cluster	-69	-99
our code	10	-1
our compani	-22	75
our comput	0	42
our contain	-91	-9
our content	50	-48
our corpor	22	75
our data	-48	94
our develop	2	89
our devic	6	36
our domain	4	42
our esxi	-27	29
our flow	-5	14
our is	-22	16
our load	-12	39
our newslett	-22	23
our offic	13	77
our on	-6	24
our or	-77	-64
our own	-23	77
our privat	-15	39
our produc	1	38
our router	-1	103
our server	13	91
our side	-13	48
our site	-20	27
our soc	-8	25
our tabl	-1	12
our task	1	66
our team	43	-16
our user	-10	37
our warehous	-1	17
our web	-24	23
our websit	-1	44
our whose	-58	-55
our workload	-15	81
ourself	8	26
ourself $	8	26
ourselv	-25	64
ourselv $	-34	14
ourselv who	37	102
out	3	10
out $	9	-75
out @	-12	78
out a	-51	15
out and	0	28
out as	29	20
out by	13	23
out in	45	-32
out newer	-22	64
out of	-14	16
out on	-8	14
out polici	-12	18
out the	25	6
out through	-12	24
out to	-1	57
out when	77	7
out who	40	-14
outag	43	27
outag of	-19	20
outbound	-14	35
outbound traffic	-9	19
outdat	-7	47
outliv	0	21
outliv the	-30	44
output	3	20
output bucket	-10	26
output in	11	-8
output to	30	-22
outright	43	-10
outsid	-5	34
outsid @	-31	46
outsid and	-6	20
outsid of	64	-26
outsid provid	-5	8
outsid the	11	15
over	18	2
over $	-94	-91
over a	7	65
over all	45	-43
over and	1	10
over at	45	-39
over azs	21	-5
over by	-41	65
over cloudfront	-19	20
over http	38	-36
over in	45	-52
over its	63	-51
over more	-34	18
over peer	9	-4
over sever	32	-15
over the	28	-3
over them	-26	48
over three	41	-29
over tls	53	-22
over to	24	-10
over two	-8	49
over when	-23	26
over which	-31	40
over zone	64	-12
overal	-65	-16
overnight	-3	34
oversight	-21	28
overwrit	22	-9
overwritten	-12	63
own	3	16
own $	-51	65
own @	-20	64
own account	12	-2
own agent	48	-46
own alwai	44	-35
own ami	18	71
own and	35	-12
own apart	14	-14
own api	-67	95
own applic	-57	61
own are	64	-29
own backup	-10	15
own befor	-7	8
own bucket	6	27
own build	-16	23
own by	-15	39
own cert	31	-34
own code	-3	77
own contain	60	-48
own control	55	-22
own data	3	34
own delet	15	13
own disk	-1	34
own document	66	20
own domain	-41	61
own employe	60	44
own encrypt	52	-36
own endpoint	34	0
own equip	12	-6
own group	-3	58
own guard	16	-13
own guest	7	53
own host	-100	142
own if	-9	12
own imag	0	69
own in	57	-28
own infer	-28	52
own infrastructur	73	-2
own is	80	-42
own isol	27	-12
own kei	-25	47
own key	-6	15
own kms	-4	14
own log	-3	12
own maintain	9	39
own media	-9	35
own network	10	4
own node	19	30
own on	52	-43
own one	-21	24
own or	-41	-27
own paramet	-2	30
own router	0	8
own server	-39	83
own servic	-54	76
own set	68	-40
own side	-20	62
own softwar	55	1
own store	-21	35
own system	34	-27
own that	28	15
own the	-34	-2
own unless	36	-25
own usabl	-4	79
own web	2	27
own where	25	-24
own windows	-1	16
own with	17	-17
own work	-19	29
own workload	12	49
own zone	-32	35
owner	-32	-11
owner $	-126	-79
owner and	1	26
owner for	25	-24
owner of	6	28
ownership	-8	81
ownership $	-7	98
pace	-11	12
pace and	-11	12
pack	-20	44
pack into	-25	30
packag	1	35
packag @	81	-2
packag and	-34	72
packag are	-19	28
packag from	-5	9
packag in	-10	38
packag of	-41	71
packag on	-38	44
packag or	-10	12
packag that	23	2
packag with	-8	44
packet	22	31
page	13	21
page %	-17	68
page and	-7	9
page are	-19	24
pager	-26	39
pai	-10	41
pai attent	22	12
paid	67	3
paid by	73	6
pair	-1	19
pair and	-38	40
pair for	-8	27
pair of	-12	18
palo	-20	48
palo alto	-20	48
pan	-19	41
pan os	-19	41
panda	18	101
paper	14	64
paper $	-2	70
parallel	-4	28
param	3	17
paramet	1	25
paramet group	1	31
paramet of	15	2
paramet or	-12	16
paramet store	-3	9
parameter	-6	11
parent	-9	10
parquet	31	-22
parser	-14	47
part $	17	57
part insid	44	-30
part of	67	17
part that	53	-49
parti	16	20
parti $	36	-65
parti configur	7	53
parti has	-12	18
parti instal	-14	42
parti is	-8	21
parti must	-55	63
parti packag	-15	51
parti protect	38	1
partit	-1	33
partit and	-6	32
partit key	-7	41
partner	-3	45
partner $	-9	144
partner in	-15	80
partner of	33	6
partner upload	-1	21
pass	7	21
pass between	-26	39
pass it	-14	19
pass on	59	-12
pass request	77	-70
pass sinc	21	-20
pass the	-11	71
pass them	-40	85
passport	4	10
password	-11	36
password $	28	149
password and	-3	19
password are	-14	51
password cannot	-5	11
password for	-23	51
password in	3	39
password length	-6	33
password of	-28	105
password on	6	29
password polici	-27	-40
password reset	-1	11
password rule	-9	63
password safe	50	34
password store	-14	24
password who	3	13
past	-33	58
past its	-32	46
patch	13	-15
patch $	-11	-119
patch %	-25	66
patch @	42	-112
patch a	4	157
patch after	5	67
patch all	22	61
patch amazon	-34	-36
patch ami	25	25
patch an	48	19
patch are	7	78
patch arriv	-35	54
patch as	-41	-55
patch base	-33	71
patch baselin	12	96
patch build	-13	117
patch by	49	-18
patch each	-62	71
patch everyth	47	-2
patch evid	25	-17
patch for	94	53
patch from	35	-53
patch harden	-21	53
patch host	-112	-31
patch hypervisor	62	-4
patch imag	3	57
patch in	52	-79
patch insid	62	-31
patch instanc	-11	22
patch is	40	54
patch it	-39	-117
patch its	-25	98
patch kernel	13	-8
patch manag	-199	-51
patch node	48	-7
patch noth	-77	134
patch of	47	-11
patch on	18	-38
patch one	-2	9
patch onli	-81	123
patch onto	-35	-51
patch oper	-6	23
patch or	10	10
patch our	-142	-111
patch releas	19	-9
patch scan	-23	28
patch server	29	-26
patch softwar	-18	46
patch that	2	17
patch the	28	-7
patch their	29	-26
patch them	16	24
patch there	2	14
patch these	149	16
patch those	18	-17
patch to	18	-40
patch underneath	43	27
patch version	76	-34
patch what	-30	45
patch when	48	-35
patch who	-97	-155
patch whose	-117	-129
patch windows	83	-102
patch yourself	83	8
path	-8	30
patient	-41	-6
pattern	4	24
pattern are	-23	44
paus	-31	36
paus by	-8	-94
paus the	-29	55
paus their	37	-9
pay	3	21
pay for	7	16
payload	-19	83
payment	-3	52
payrol	-24	34
pci	15	-30
pci compliant	-36	24
pci dss	-23	-38
pcoip	67	0
pdb	4	162
pdb $	4	162
peak	8	2
peak window	12	1
peek	50	-42
peer	21	10
peer node	3	31
peer vpc	55	-54
pem	-35	46
pen	18	40
pen test	18	31
pend	-33	-32
pend action	36	3
pend mainten	-13	11
penetr	-29	43
penetr test	-29	43
pentest	5	33
peopl	9	24
peopl and	-48	-38
peopl at	85	-69
peopl that	20	0
peopl who	39	37
peopl with	27	-25
per	-14	19
per @	28	-17
per account	21	1
per client	2	26
per node	20	-4
per region	-12	46
percent	-28	43
perform	54	-65
perform by	25	-36
perform it	89	-31
perform target	39	-34
perform the	13	-71
perform them	-59	0
perimet	65	-2
perimet and	-13	14
period	-4	-21
period $	6	114
period and	-21	24
period end	17	-14
period is	-1	-41
period of	-15	36
permiss	-14	57
permiss $	2	119
permiss are	-22	31
permiss for	-7	29
permiss in	-8	37
permiss of	-29	52
permiss on	-16	55
permiss to	-4	17
permit	-15	52
persist	10	10
persist file	13	-2
persist on	43	-9
persist volum	-8	28
person	-28	36
person data	-30	14
person in	-12	26
pgp	-26	31
phase	43	-40
phish	77	121
php	-2	24
phrase	3	8
phrase and	20	-11
physic	93	-31
physic access	75	-53
physic and	59	9
physic cabl	39	2
physic control	30	6
physic entri	46	-12
physic guard	58	-13
physic host	90	0
physic layer	35	-16
physic machin	112	-15
physic network	69	-16
physic protect	-45	81
physic secur	-10	74
physic server	10	23
pi	10	25
pick	6	37
pick @	25	-36
pick a	-9	15
pick by	-23	32
pick it	-10	19
pick its	17	-7
pick one	24	2
pick that	-35	20
pick the	-8	34
pick which	-42	56
pictur	14	-18
pictur and	47	-23
pii	-21	91
pile	-11	46
pile up	-8	39
pill	-9	41
pin	-40	37
pin @	-20	36
pin and	0	42
pin at	-3	28
pin in	-88	18
pin the	31	-24
pip	-4	84
pip instal	-2	57
pip packag	-4	33
pipelin	34	13
pipelin $	70	11
pitr	-23	40
pitr for	-9	25
pitr on	-16	37
pki	-57	-101
place	7	22
place a	-5	42
place and	-12	13
place in	-25	43
place is	-3	8
place task	46	-36
place that	27	-26
place the	-4	24
place where	-32	44
placement	86	0
plain	-7	35
plain @	-2	51
plain environ	-8	13
plain http	17	1
plain string	0	9
plain text	32	-7
plaintext	2	13
plan	9	38
plan $	-20	120
plan @	14	4
plan a	26	-20
plan and	0	18
plan for	18	36
plan in	-6	11
plan mainten	84	-51
plan of	-2	61
plan run	-28	61
plan spare	-10	22
plan that	36	-23
plan the	-20	26
plan version	117	-31
plan what	-26	42
plan with	-50	54
plan work	53	-49
plane	21	-24
plane $	49	-83
plane @	8	-2
plane and	46	-12
plane avail	86	15
plane behind	8	0
plane by	53	44
plane in	129	-19
plane includ	34	18
plane log	-9	45
plane node	23	36
plane of	-160	-132
plane that	10	-5
plane upgrad	-43	85
plant	1	31
platform	9	9
platform $	2	-11
platform and	30	-17
platform branch	3	81
platform identifi	-25	27
platform revis	15	10
platform that	34	-27
platform updat	-1	46
platform version	-1	-115
player	0	41
player over	-7	19
pleas	2	-44
pleas $	-93	-43
pleas tell	7	85
pls	0	-11
pls $	43	13
plu	-17	85
plu plan	-15	20
plug	26	-14
plug into	-25	26
plugin	-4	46
plugin also	-8	9
plugin and	-23	37
plugin php	-2	24
plugin that	-2	12
plugin to	-9	55
plugin with	-23	42
pod	3	28
pod @	-7	11
pod access	-3	8
pod and	-15	26
pod are	-32	-60
pod can	-12	21
pod disrupt	-37	77
pod ident	17	-14
pod imag	-31	48
pod in	-34	59
pod network	8	-5
pod of	70	-14
pod on	-48	57
pod or	-12	24
pod run	8	-2
pod secur	-7	33
pod that	119	13
poddisruptionbudget	3	19
point	4	14
point about	68	-57
point and	-41	43
point at	-39	46
point in	3	13
point of	67	-35
point or	-14	15
point over	22	-22
point the	-11	24
point to	-28	43
poison	-17	47
poison pill	-9	41
polici	-3	38
polici $	-43	93
polici @	32	-25
polici allow	-5	18
polici and	-5	14
polici are	-20	51
polici as	0	32
polici at	20	-15
polici attach	1	18
polici by	-55	61
polici condit	-2	16
polici engin	61	-26
polici for	-6	51
polici from	-13	19
polici get	-33	40
polici in	-15	54
polici is	16	19
polici of	-5	38
polici on	-15	68
polici oper	-4	10
polici or	-14	18
polici say	-6	15
polici set	-5	8
polici should	-8	15
polici that	-6	18
polici then	-6	40
polici there	-26	56
polici up	46	-37
polici where	-14	15
polici which	-4	8
polici with	-11	37
poll	-23	37
poll @	-7	13
poller	2	25
pool	-2	28
pool and	39	-24
pool whose	1	31
port	-4	33
port 22	1	26
port 3389	-13	41
port 443	-7	27
port 6379	-7	42
port and	51	-27
port between	-23	31
port for	-2	37
port in	5	24
posit	41	3
posix	-4	33
posix owner	-2	14
posix permiss	-2	28
possibl	36	22
postgresql	-4	28
power	66	16
power and	59	21
power feed	-1	64
power for	84	10
power suppli	95	-63
powershel	38	19
practiz	-9	16
pre	-24	69
pre initi	13	-6
pre share	2	38
prebuilt imag	40	-34
prebuilt one	-33	37
prefer	23	16
prefix	-17	33
prefix list	-17	32
prem	-34	59
prem @	-13	16
prem server	-8	11
premiz	7	30
premiz $	-47	68
premiz @	-3	9
premiz domain	-20	26
premiz is	-44	47
premiz server	-44	75
prepar	18	34
presenc	68	-22
presenc $	60	-6
present	65	10
presign	-5	16
presign url	-5	16
press	-64	-41
press the	-30	80
presum	-16	40
pretti	-10	18
pretti sure	-10	18
prevent	16	15
prevent a	28	-28
prevent it	-8	40
prevent prompt	-3	14
preview	-3	8
price	14	2
price perform	39	-34
primari	32	4
primari anew	48	-35
primari fail	32	-28
primari kei	-21	48
primari node	1	11
primari promot	61	1
primari region	-23	29
princip	-8	34
princip in	-1	11
princip may	-13	57
principl	-64	-15
principl $	-69	-38
principl who	25	91
print	-10	48
print to	14	-13
prior	-8	59
prior to	-8	59
prioriti	49	-28
prioriti that	22	-20
privaci	-15	42
privat	-5	31
privat @	-11	37
privat kei	23	8
privat key	18	6
privat one	39	-38
privat or	-2	8
privat subnet	-7	25
privatelink	-8	10
privileg	-16	53
privileg capabl	-29	34
privileg contain	-25	60
privileg mode	-1	31
probe	-9	27
problem	44	26
problem $	60	-26
problem is	-1	80
procedur	9	39
process	-2	-46
process by	21	-17
process document	55	-18
process in	-49	-71
procur	104	-18
prod	-27	51
prod who	-5	9
produc	38	-2
produc $	27	-11
produc and	-9	26
produc consum	-6	12
produc send	-14	21
product	9	18
product access	-5	8
product system	73	-16
profil	-15	33
profil and	-26	37
profil iam	-4	10
profil in	-23	42
profil that	-2	13
program	-27	34
program and	-10	40
program of	-23	43
program on	0	19
program that	-14	37
project	-12	51
project %	-20	21
project @	-4	38
promiz	54	40
promiz $	8	7
promot a	59	-9
promot out	-28	114
promot replica	34	-36
promot tier	-41	-22
prompt	30	-4
prompt @	-38	48
prompt and	-10	19
prompt inject	-8	16
prompt log	27	5
prompt of	42	-15
proof	4	58
proof of	48	-7
propag	-11	36
properti	-9	17
protect	9	20
protect $	-5	52
protect %	-43	117
protect @	76	-51
protect against	9	17
protect and	-7	33
protect are	-18	54
protect in	26	-8
protect it	-19	46
protect my	-7	17
protect of	10	73
protect on	-33	61
protect polici	-6	32
protect resourc	-18	23
protect the	27	-4
protect them	54	-16
protect what	28	-21
protocol	25	-12
protocol and	-12	19
prove	-38	51
prove that	-20	13
provid	38	-3
provid $	-8	8
provid @	9	17
provid a	16	-15
provid and	20	-7
provid by	1	66
provid comput	40	-16
provid enough	-22	60
provid for	12	12
provid is	33	22
provid it	91	-44
provid of	42	-32
provid or	-40	35
provid power	-24	85
provid subnet	-31	42
provid the	45	-1
provis	8	-4
provis @	-76	-31
provis and	13	3
provis capac	-28	80
provis cluster	-170	-52
provis concurr	13	18
provis for	-45	110
provis mode	-26	57
provis noth	164	-101
provis the	50	-43
proxi	1	74
proxi besid	-36	44
proxi do	-26	56
proxi fleet	70	-14
proxi karpent	27	-27
proxi or	-12	13
proxi that	-26	27
public	-1	24
public @	60	-24
public access	-13	31
public address	-7	18
public ami	-11	13
public and	-26	32
public api	-8	15
public by	-11	77
public certif	44	-90
public endpoint	1	23
public key	-19	23
public mode	-9	17
public or	-18	50
public subnet	-9	25
public topic	-10	33
public upstream	-16	26
public way	-24	38
publicli	-5	54
publicli access	-6	55
publish	30	4
publish $	-22	41
publish @	37	-15
publish a	70	-58
publish and	23	4
publish cloudwatch	30	-10
publish fix	-53	82
publish from	-19	23
publish it	-29	75
publish log	-8	22
publish metric	40	-26
publish minor	39	-20
publish new	-65	-54
publish newer	-17	20
publish patch	41	8
publish the	46	8
publish their	40	-34
publish them	-16	43
publish to	-57	77
publish updat	115	-1
publish version	-36	57
pull	2	19
pull from	16	40
pull request	-14	18
pull the	-16	34
purpos	40	-28
push	-4	44
push an	20	-13
push and	-1	9
push or	-31	36
push the	-1	52
push to	-10	35
put	-2	26
put a	-14	26
put directli	35	-32
put in	4	33
put into	13	16
put it	-22	22
put mainten	20	-14
put no	-33	55
put noth	-14	42
put on	-34	35
put that	-7	58
put the	-7	22
put them	-19	25
pv	-19	28
pv ena	-12	21
python	4	31
python 3	-20	75
python and	9	-5
python modul	-9	27
python packag	-14	50
python runtim	52	-45
python version	-4	26
python3 8	-22	26
q	-118	12
q who	-74	-116
qualifi	-24	47
qualifi licens	-2	30
qualiti	-8	40
qualiti $	-2	64
qualiti and	-7	12
quarter	-20	95
quarterli	-60	-9
quarterli access	6	69
queri	1	24
queri $	19	-27
queri @	-13	14
queri and	-7	32
queri are	1	16
queri driver	-11	16
queri engin	43	-22
queri in	21	2
queri is	13	-29
queri limit	-23	39
queri load	-6	24
queri log	-37	36
queri metric	12	-11
queri of	-14	56
queri on	4	32
queri result	-63	4
queri run	89	-45
queri that	-7	40
queri the	-7	16
queri timeout	4	39
queri to	-25	29
queri tune	0	10
question	54	-46
question @	58	-65
question for	81	-65
queue	11	25
queue and	12	20
queue for	-28	34
queue in	30	-11
queue of	12	1
queue polici	-18	75
queue that	-2	8
quick	-18	26
quiet	-11	19
quiet hour	-11	19
quorum	55	-2
quorum of	81	-34
quota	7	28
quota and	8	8
quota are	49	-2
quota for	51	-37
quota in	-17	65
quota of	39	-24
quota per	46	-39
quota poddisruptionbudget	2	8
quota raiz	-60	60
quota that	20	-4
r	7	79
ra3	24	49
ra3 and	45	-34
raci	-8	39
rack	18	-3
rack $	56	44
rack for	69	-22
radiu	-21	46
radiu server	-20	45
raiz	9	11
raiz and	31	-24
raiz befor	36	-34
raiz in	-14	16
raiz it	3	53
raiz the	-8	34
raiz them	41	-35
ram	-8	33
ran	2	14
random	-14	46
random if	-6	17
random otherw	-2	32
rang	25	0
rang and	7	15
rang of	-18	54
ranger	4	25
rank	-29	53
ransomwar	-39	78
rare	36	7
raspberri	10	25
raspberri pi	10	25
rate	-8	20
rate base	-14	17
rate limit	-2	17
rate rule	-7	23
rather	-8	40
rather than	-8	40
raw	23	3
raw row	31	-29
rbac	-2	66
rbac and	-4	20
rbac in	-12	61
rdb	-44	82
rdp	-3	48
rdp and	-4	12
rds	-20	29
reach	2	23
reach @	-13	39
reach a	-21	32
reach by	-15	32
reach each	25	-21
reach end	-7	-15
reach everi	-43	55
reach file	-32	34
reach from	-23	35
reach in	-25	70
reach it	18	8
reach its	-22	40
reach of	69	-39
reach onli	-6	15
reach the	-18	35
reach them	84	-44
reach there	-21	39
reach through	-10	32
reachabl	20	44
reachabl from	-6	50
react	-7	51
react to	-4	25
read	-2	26
read @	-5	8
read a	-10	20
read access	0	11
read and	9	4
read from	-11	17
read it	4	71
read log	1	13
read my	48	-43
read onli	-15	32
read our	31	-31
read out	-2	18
read replica	23	17
read the	-18	39
read them	-9	40
read what	-6	8
read which	-10	19
read who	-3	9
readabl	0	61
readabl and	32	30
reader	9	20
reader and	44	-41
reader in	-19	42
reader or	8	-7
reader who	-20	35
readi	-41	63
readonlyrootfilesystem	-1	15
real time	23	-9
realli	-6	55
realli $	19	49
rebalanc	-14	40
reboot	-6	46
reboot for	-37	46
reboot or	19	-14
rebuild	7	22
rebuild $	-11	23
rebuild @	-4	18
rebuild a	89	-38
rebuild and	-11	43
rebuild fail	61	-6
rebuild it	-8	17
rebuild scan	-2	20
rebuild the	-34	50
rebuilt	-26	31
receipt	5	46
receipt rule	5	46
receiv	-8	62
receiv a	-21	7
receiv and	-28	41
recipi	-15	25
recommend	9	29
reconnect	20	10
reconnect after	-33	49
reconnect by	37	2
record	15	9
record $	-21	61
record @	27	8
record and	-20	30
record api	38	-22
record are	26	-12
record at	-51	33
record by	-29	34
record call	14	-8
record can	-19	43
record chang	46	-32
record contain	-8	48
record durabl	17	-14
record everi	25	-17
record for	-35	52
record in	33	20
record is	-7	50
record its	23	-4
record manag	35	-12
record of	-34	64
record say	22	-14
record stai	53	-54
record that	-14	35
record the	46	-18
record to	-13	33
record where	0	20
record with	2	9
recov	-7	38
recov @	-7	49
recov fail	46	-42
recov from	40	-36
recov the	9	13
recov them	-29	34
recoveri	-4	32
recoveri $	16	54
recoveri @	-8	30
recoveri drill	-67	73
recoveri for	-13	28
recoveri goal	-2	26
recoveri is	93	-67
recoveri of	-61	58
recoveri plan	-6	35
recoveri point	9	7
recoveri time	-16	80
recoveri window	-22	27
recreat	-14	55
recycl	49	-16
red	-73	-3
red hat	-87	-21
red statu	-1	15
redact	-3	35
redact and	-3	9
redact on	-11	17
redeploi	-13	32
redeploi it	-16	22
redeploi the	-9	31
redirect	-9	27
redirect of	-8	8
redriv	1	60
redund	55	12
redund connect	16	-7
redund insid	62	-32
redund is	-29	59
redund of	77	-55
redund over	-4	12
redund uplink	-3	8
redundantli	66	-39
redundantli and	30	-12
redundantli in	48	-30
refer	-5	18
refer to	-5	13
refresh	-14	44
refresh the	-42	47
refus	21	9
refus and	8	2
refus nor	24	17
refus plain	-20	27
refus unencrypt	-4	10
regardless	-1	63
region	22	12
region $	16	28
region %	-20	71
region @	-35	54
region and	0	10
region are	16	-7
region as	-3	22
region avail	93	-49
region build	77	-16
region by	-19	48
region cluster	74	-53
region deni	-27	42
region fail	-65	73
region for	-11	30
region has	28	-21
region if	57	-55
region in	-19	71
region infer	98	-73
region is	54	-13
region need	141	51
region of	96	-83
region on	-3	24
region onli	-30	38
region or	-10	19
region otherw	-18	43
region over	9	-4
region patch	36	-26
region replic	-50	101
region so	-17	28
region such	10	-4
region that	74	-25
region thei	46	-21
region to	-1	129
region when	29	-13
region where	8	-3
region who	-15	-67
region with	15	-12
regist	3	36
regist a	-8	12
regist and	11	12
regist at	-9	15
regist domain	19	45
regist drain	-5	59
regist the	-27	61
regist with	22	13
registr	50	-38
registri	11	10
registri certif	10	0
regul	-64	-76
regul that	29	64
regular	8	34
regularli	23	21
rehears	-13	41
rehears the	-16	23
reject	-12	21
relaunch	-4	51
relaunch $	8	68
relaunch are	-15	41
releas	20	1
releas $	-47	-98
releas 6	-11	56
releas 7	74	-6
releas @	40	-29
releas a	-30	37
releas and	29	-8
releas for	3	23
releas in	-9	15
releas it	-30	76
releas label	-25	28
releas new	57	-71
releas of	33	-18
releas patch	48	-14
releas the	74	-20
releas with	-10	23
reli	23	3
reli on	25	4
reliabl	-25	28
remain	-38	45
remedi	-8	72
remedi of	-6	27
remind	-24	36
remot	36	22
remot write	-5	51
remov	7	23
remov @	45	-20
remov it	6	19
remov leaver	-1	8
remov modul	-26	105
remov stale	-9	40
remov the	20	-1
remov them	-55	104
remov user	-8	18
remov what	-8	10
remov worker	56	-37
render	28	-17
render with	-12	19
renew	20	-13
renew $	-3	-52
renew @	64	-41
renew a	9	23
renew by	46	-19
renew it	18	12
renew the	7	-42
renew them	-27	53
repair	33	-4
repair $	26	16
repair a	65	-20
repair an	-9	10
repair and	13	-6
repair by	48	-30
repair compact	46	-19
repair it	51	-24
repair on	19	-17
repair or	22	-16
repair the	-24	92
repair them	38	25
repair upgrad	62	-33
replac	21	4
replac $	41	-43
replac @	51	-9
replac a	39	11
replac an	-6	24
replac and	20	12
replac befor	61	-47
replac broken	82	-43
replac by	77	-6
replac can	-39	46
replac dead	85	-10
replac each	45	-41
replac fail	66	-27
replac fleet	-79	105
replac for	40	-32
replac instanc	-24	82
replac it	10	-7
replac the	9	8
replac them	28	-14
replac those	12	-1
replac unhealthi	39	-29
replai	-21	29
replai $	-36	21
replai are	-2	11
repli	-2	27
repli to	-3	30
replic	6	11
replic $	-8	81
replic @	50	-15
replic a	45	-26
replic an	66	3
replic and	-25	38
replic between	-39	57
replic disk	49	-39
replic each	41	-28
replic factor	9	2
replic insid	82	-52
replic is	-46	-119
replic it	-2	28
replic lag	-7	13
replic of	1	29
replic or	-5	46
replic rule	-18	35
replic the	20	-8
replic to	0	35
replica	5	30
replica $	-2	27
replica @	39	-24
replica and	-8	31
replica automat	56	6
replica by	39	-38
replica for	25	-19
replica in	-32	40
replica of	11	27
replica or	-31	20
replica per	-18	23
replica to	-59	38
replica when	19	-18
repo	-25	48
report	19	4
report @	30	-20
report a	-19	32
report about	-33	17
report and	18	19
report are	32	-19
report from	-16	81
report in	18	-5
report it	6	49
report job	23	-12
report of	-6	44
report the	88	-78
report them	23	-17
report through	26	-14
repositori $	-29	-64
repositori and	18	-3
repositori in	76	32
repositori of	-2	16
reput	18	-37
request	27	4
request $	54	-42
request a	-5	27
request and	-30	60
request are	51	106
request flood	-9	12
request in	-40	73
request is	-14	29
request limit	28	-26
request of	-7	24
request or	50	17
request quota	61	-49
request that	-8	8
request through	96	-63
request to	-30	40
request token	48	-40
request valid	-9	13
request without	-13	28
requir	-6	20
requir @	-26	54
requir and	-13	17
requir http	-38	44
requir iam	-10	72
requir imdsv2	2	25
requir on	28	11
requir servic	-52	3
requir ssl	-13	19
requir tls	-28	32
requir txt	-7	19
requir updat	19	27
requir who	-10	58
rescan	22	-21
reserv	-25	51
reserv and	-21	53
reserv concurr	-12	21
reserv in	-10	11
reset	3	14
reset storag	12	0
resid	-18	14
resili	44	29
resist	5	-75
resiz	1	33
resiz by	-22	52
resolut	41	-27
resolv	13	12
resolv drift	-9	13
resolv in	-1	10
resourc	10	29
resourc $	61	-9
resourc and	-4	12
resourc in	-22	68
resourc is	89	-48
resourc polici	-8	19
resourc that	9	14
resourc to	-9	20
resourc type	-19	43
respect	5	32
respond	-16	74
respond to	-12	18
respons	-27	-23
respons $	-79	-14
respons for	-16	-42
respons is	-30	-54
respons model	-31	66
respons or	19	57
respons parti	83	-10
respons to	-88	35
rest	27	-25
rest $	-82	-33
rest @	-5	37
rest alwai	24	-6
rest and	42	-20
rest by	2	-10
rest encrypt	-27	-34
rest except	19	-12
rest for	-30	73
rest if	34	-116
rest in	1	-101
rest is	-11	-11
rest of	-18	-65
rest through	28	3
rest with	11	2
rest without	30	-31
restart	34	5
restart @	6	8
restart after	-14	44
restart and	-13	41
restart dure	-15	23
restart fail	29	-14
restart standalon	-37	65
restart the	24	20
restart them	-25	56
restor	17	20
restor $	-38	74
restor a	13	33
restor and	-20	37
restor are	123	-112
restor drill	-17	33
restor from	9	30
restor into	87	-79
restor of	-37	72
restor out	-39	50
restor test	-25	77
restor the	22	26
restor them	63	9
restor to	33	-29
restrict	-11	41
restrict @	-8	48
restrict and	-5	12
result	-22	23
result $	-171	-2
result @	15	91
result and	25	-5
result are	-4	17
result in	-14	21
result is	-5	24
result live	-8	27
result with	8	11
resum	1	48
resum it	-29	55
retail	83	17
retain	-13	23
retain them	-7	14
retent	-1	40
retent $	50	205
retent are	-3	32
retent copi	-6	13
retent from	-6	9
retent in	-17	29
retent is	47	-76
retent of	-27	62
retent period	7	34
retent set	18	76
retent take	-8	13
retent there	-31	66
retir	19	1
retir @	-35	-35
retir disk	25	0
retir notic	52	-41
retir of	-6	38
retir old	28	-15
retir outdat	72	-38
retri	10	22
retri and	-19	36
retri are	-56	58
retri by	-20	54
retri catcher	-7	11
retri deliveri	88	-63
retri for	33	-9
retri logic	-17	62
retri strategi	-18	26
retri when	46	-33
return	25	38
return @	37	-34
return empti	-31	40
reus	3	27
reus and	12	0
reveal	-15	35
revert	1	42
revert it	-12	19
review	-6	46
review @	-18	44
review and	17	3
review by	-8	20
review chang	-6	19
review code	-19	53
review it	-27	41
review of	-4	41
review the	-30	80
review them	-7	15
review who	17	22
revis	21	24
revis and	13	12
revis of	9	6
revis that	9	56
reviz	-6	10
revoc	-7	18
revoc list	-7	20
revok	-11	35
revok a	-5	51
revok its	-2	41
revok the	-11	28
rewrit	6	29
rid	86	-24
rid of	86	-24
right	6	22
right $	19	7
right a	17	46
right are	-3	15
right for	8	23
right in	-9	30
right of	-16	68
right on	-27	47
right size	37	-6
right that	32	-59
right to	-8	33
risk	11	2
risk assess	-20	35
risk of	34	-21
riski	20	-14
riski chang	29	-24
rize	63	-18
rize $	68	-17
rman	4	43
role	-3	37
role $	-3	62
role @	-4	30
role allow	-16	27
role and	-9	21
role are	-17	47
role attach	-30	102
role by	-6	9
role can	-13	28
role credenti	-11	16
role for	3	21
role in	-12	44
role is	1	53
role job	-3	22
role map	10	72
role may	-17	60
role of	-5	71
role on	2	25
role or	-7	8
role small	-17	17
role that	-5	8
role the	-4	10
role there	-6	11
role which	-3	15
role who	-4	21
role with	-18	48
roll	16	-12
roll $	-89	-27
roll back	-22	53
roll it	33	-19
roll new	45	57
roll out	-12	15
roll restart	137	-29
roll the	10	36
roll them	-3	-64
rollback	-5	37
rollback alarm	-7	34
rollout	-50	-20
rollup	4	12
rollup within	27	-9
room	-1	31
room $	35	18
room for	37	-17
room of	-5	54
root	25	31
root $	130	33
root @	-31	63
root access	-4	50
root account	-9	58
root author	44	-36
root file	-11	14
root in	-10	14
root login	-14	47
root on	98	13
root squash	-18	69
root user	16	12
root volum	-10	43
rot	29	53
rot insid	35	-13
rot on	31	-13
rotat	-14	-1
rotat $	-123	-37
rotat %	-47	-17
rotat @	120	4
rotat a	-32	32
rotat and	-5	12
rotat by	-17	33
rotat in	-47	78
rotat it	-75	-33
rotat just	-1	9
rotat of	55	22
rotat on	-37	54
rotat password	17	111
rotat the	18	-44
rotat them	-6	50
rotat who	13	51
rotat with	-45	-129
rout	3	28
rout 53	14	-1
rout @	-11	18
rout alert	-9	12
rout and	29	-13
rout of	-2	10
rout or	2	30
rout tabl	11	66
rout that	-7	9
rout the	-7	8
rout them	-4	12
rout to	-38	60
rout traffic	14	0
router	13	6
router $	89	20
router and	49	-20
router at	50	-8
router in	-25	48
router is	-28	63
router switch	8	-4
router the	21	2
row	-19	31
row in	-28	38
row level	-15	43
row that	-8	31
rpo	2	45
rpo of	0	57
rpu	-8	19
rpu and	-8	19
rpu hour	-8	19
rto	2	40
rto and	1	51
rule	3	25
rule $	33	129
rule against	-7	10
rule and	-3	14
rule are	-17	56
rule by	40	-40
rule fall	-6	8
rule for	-10	27
rule group	41	-22
rule in	-6	51
rule insid	33	-26
rule of	-18	53
rule on	-16	64
rule send	-9	14
rule set	42	-32
rule target	-11	91
rule that	-10	12
rule to	-19	36
rule was	-6	9
rule who	36	25
run	26	5
run $	65	-13
run %	12	0
run @	65	-2
run a	-11	38
run and	17	0
run are	-33	38
run as	-40	50
run at	-34	37
run autom	37	7
run automat	55	-14
run behind	-21	42
run by	97	-28
run cluster	-4	11
run debian	2	66
run each	-18	56
run etcd	72	-46
run everi	28	-11
run for	-20	24
run here	-10	32
run high	10	-5
run in	0	50
run insecur	23	-3
run insid	-75	131
run instanc	-12	18
run is	69	-11
run it	12	-11
run its	43	26
run job	-34	46
run more	-23	26
run my	-12	42
run on	20	23
run onli	-13	38
run or	-8	9
run our	19	27
run out	-33	94
run over	39	-5
run patch	-21	26
run queri	10	-2
run replica	-19	44
run scale	-75	101
run secur	4	12
run sever	-40	46
run sinc	-35	32
run storag	-1	12
run task	-29	30
run that	28	34
run the	33	-13
run them	42	14
run time	-12	20
run who	-25	29
run with	16	44
run without	-22	43
runbook	-43	38
runtask	-23	45
runtask job	-23	22
runtim	24	-15
runtim $	-16	-61
runtim agent	39	-14
runtim and	13	-5
runtim cni	-27	33
runtim endpoint	-20	28
runtim for	33	-30
runtim in	24	-102
runtim is	-6	50
runtim monitor	-15	28
runtim of	59	-54
runtim on	14	10
runtim role	-5	9
runtim updat	-6	45
runtim version	19	-18
runtim with	16	4
rw	-23	35
s	26	14
s autom	10	-3
s certif	72	-30
s event	23	-18
s own	15	0
s paramet	1	37
s set	-14	29
s to	-73	84
s tool	-46	91
s trust	-33	39
s3	18	5
s3 and	-8	19
s3 are	-10	18
s3 bucket	-4	33
s3 by	29	-24
s3 destin	53	-25
s3 gatewai	-17	22
s3 kei	23	-11
s3 locat	-19	22
s3 manag	36	-34
s3 or	-8	17
s3 us	-43	99
s3 where	9	-4
s3 which	24	-19
s3 with	14	-14
saa	7	35
saa applic	38	6
safe	-10	52
safe $	2	33
safe on	48	-30
safekeep	0	42
safekeep $	-1	47
safeti	-11	24
safeti of	-1	8
sagemak	25	-46
sai	-22	47
sai %	-22	22
sai @	-55	39
sai outright	-1	14
sai so	50	-6
sai the	30	-11
said	60	-15
salari	-7	65
sale	-27	53
salesforc	-8	57
sam	-4	11
sam cli	-1	9
same	50	18
same @	-17	19
same author	28	-16
same for	27	-44
same geographi	19	-12
same host	30	-29
same physic	28	-28
same question	95	-85
saml	-12	44
saml and	-20	36
sampl	-15	44
sampl phrase	20	-11
sampl rule	-12	48
sandbox	-16	57
sanit	46	-13
save	0	41
saw	-19	30
saw the	-27	28
say	18	40
say never	-19	30
say otherw	-24	24
say so	35	5
say who	-8	17
scale	33	-19
scale $	-106	-195
scale @	160	-3
scale a	121	-8
scale an	25	-62
scale and	-13	46
scale as	-27	21
scale between	5	104
scale by	-8	61
scale comput	27	-24
scale group	16	-3
scale in	-42	95
scale is	32	32
scale it	69	8
scale mode	-82	86
scale of	16	-26
scale on	21	19
scale or	65	-33
scale out	61	-36
scale polici	26	95
scale storag	42	-6
scale the	19	-25
scale them	-106	-84
scale up	5	42
scale with	70	-19
scan	-3	44
scan $	11	100
scan and	3	11
scan by	-31	25
scan imag	17	11
scan in	42	-35
scan it	-19	24
scan of	-8	21
scan on	-12	29
scan patch	-6	25
scan the	-1	12
scan them	36	21
scan volum	-17	29
scan what	42	-23
scanner	4	40
scanner and	66	20
scanner on	-19	1
schedul	27	14
schedul $	13	-15
schedul a	-4	25
schedul and	-4	34
schedul assess	9	-8
schedul contain	74	-85
schedul delet	-14	32
schedul for	-32	81
schedul keep	-23	37
schedul of	20	46
schedul requir	23	14
schedul snapshot	-20	51
schedul start	35	-29
schedul that	90	-28
schedul the	8	-5
schedul them	38	55
schedul then	-43	47
schema	-3	76
schema $	-7	141
schema @	-4	68
schema and	-4	12
schema design	4	64
scientist	-20	42
scim	-15	22
scim sync	-16	21
scope	-5	50
scope $	-4	76
score	-17	47
scram	-21	25
scram user	-22	32
scratch	-24	94
scratch @	-7	22
scratch file	-16	50
screen	49	3
script	-13	51
script $	-6	73
script and	31	-3
script are	-9	19
script of	-29	78
script that	-11	18
scrub	43	-28
scrub memori	22	-13
sddc	-44	46
sddc manag	-44	46
sdk	-11	54
sdk and	9	5
sdk in	-29	41
sdk the	56	-44
search	85	-3
search and	-6	13
second	-16	2
second @	12	15
second account	-3	8
second factor	-6	32
second layer	69	-54
second one	-97	-36
second region	8	5
second site	-17	28
second zone	-14	29
secondari	-21	63
secreci	36	-14
secret	-10	43
secret and	-24	33
secret are	-13	29
secret for	2	35
secret in	-16	52
secret left	6	66
secret manag	1	17
secret on	68	-70
secret out	24	-7
secret there	-14	71
secret volum	-7	9
secur	5	19
secur $	99	45
secur @	-8	38
secur agent	-8	16
secur and	17	8
secur awar	-54	-24
secur by	41	-18
secur code	-2	115
secur configur	-17	38
secur contact	-11	57
secur environ	2	30
secur fix	12	0
secur flaw	-3	21
secur for	109	-66
secur group	-1	52
secur hub	23	-12
secur in	-8	156
secur key	3	13
secur log	-10	31
secur modul	12	4
secur of	52	65
secur on	15	23
secur or	-20	25
secur patch	22	-85
secur polici	21	-1
secur profil	-12	36
secur quota	-9	29
secur standard	-3	28
secur the	72	-41
secur updat	-47	-69
see	23	-12
see and	-14	18
see it	11	11
see my	-18	-71
see no	36	3
see nor	-6	29
see or	79	-55
see that	-18	30
see the	6	15
see them	13	31
see to	30	-23
see which	2	16
see who	-12	14
seen	26	1
segment	-15	76
select	25	13
select the	-17	29
self @	-6	23
self host	33	-20
self servic	-87	0
self sign	70	-33
send	5	12
send @	-3	18
send a	-10	11
send and	-56	-40
send anoth	49	-42
send from	54	-27
send it	-36	48
send its	16	-6
send log	5	13
send messag	-24	54
send metric	13	-11
send new	59	-52
send notic	35	2
send onli	12	-6
send out	-16	20
send quota	-12	77
send telemetri	-23	44
send the	32	-21
send them	13	47
send to	24	7
send what	14	-13
send who	-9	16
sender	3	14
sensit	-15	38
sensit $	-25	93
sensit data	-18	35
sensor	-16	56
sent	-5	19
sent to	24	4
sent with	-16	29
separ	20	22
separ account	-41	79
septemb	-3	27
septemb 2026	-3	31
seri	-5	10
serv	45	-10
serv @	80	-40
serv from	-22	48
serv http	90	-20
serv its	34	-16
serv the	-16	25
serv tls	45	0
serv to	62	-27
server	32	2
server $	12	23
server @	11	19
server access	-14	42
server and	21	-5
server apart	-6	8
server are	-20	51
server at	83	-13
server avail	74	-45
server behind	46	-13
server between	43	-15
server build	-11	59
server but	24	-17
server by	32	-30
server certif	-99	-17
server control	-14	27
server core	-30	34
server di	48	52
server do	32	-23
server firmwar	31	-26
server fleet	122	14
server for	69	20
server hall	60	9
server hardwar	61	-63
server host	84	-24
server imag	-10	12
server in	63	-34
server insid	76	-55
server is	11	74
server licens	15	47
server of	89	-6
server offer	45	-37
server on	21	21
server oper	-46	84
server patch	101	-66
server reachabl	-10	16
server room	31	30
server sdk	-42	47
server side	-54	53
server softwar	88	-6
server that	35	18
server under	98	-40
server up	37	-30
server when	122	-85
server who	44	-14
server with	-27	33
serverless	101	-5
serverless @	5	37
serverless cach	-15	81
serverless cluster	63	-23
serverless worker	56	-27
serverless workgroup	-13	47
servic	27	-4
servic $	65	23
servic @	-8	16
servic account	-12	45
servic again	0	22
servic and	43	23
servic are	7	79
servic avail	85	-32
servic behind	48	-9
servic by	-35	39
servic connect	-27	43
servic doe	-97	140
servic domain	-33	36
servic execut	-17	24
servic for	63	-40
servic improv	-23	29
servic in	-3	10
servic is	54	16
servic it	45	-31
servic its	24	-16
servic itself	79	-19
servic keep	2	33
servic link	-14	14
servic of	50	-31
servic on	74	-5
servic opt	-10	16
servic or	-9	15
servic quota	-21	85
servic reach	30	-25
servic regist	-36	73
servic role	-17	28
servic run	64	-22
servic softwar	-32	-77
servic specif	-14	25
servic that	83	-46
servic the	107	-71
servic unless	22	-18
servic updat	-79	-48
servic use	-40	52
servic where	-6	35
servic which	18	-13
servic who	-94	-79
servic with	-11	34
session	17	-3
session $	116	-63
session and	-9	12
session are	-33	67
session attribut	17	-9
session for	29	-19
session from	42	-21
session id	-13	20
session in	-28	49
session log	29	-13
session manag	22	-5
session to	-10	12
set	-2	25
set $	-60	-1
set @	-12	18
set a	24	-6
set alarm	-23	33
set and	20	-9
set anoth	-19	30
set are	-5	46
set as	-13	21
set at	26	-23
set befor	-6	17
set budget	-13	15
set by	-32	67
set chang	69	-10
set cluster	-3	9
set comput	-15	22
set cpu	-5	10
set deploy	-10	17
set encrypt	-10	16
set fleet	-13	20
set from	61	-49
set how	-19	55
set in	-4	36
set index	3	18
set instanc	-14	20
set is	-25	43
set it	-18	85
set its	-8	12
set job	-5	18
set lifecycl	-10	18
set limit	1	34
set listen	-7	8
set min	-1	9
set minimum	-1	10
set more	-19	29
set network	-12	22
set node	-3	8
set of	13	6
set on	56	-20
set one	-29	37
set or	-9	13
set paramet	-19	27
set posix	-5	31
set queue	-3	24
set read	-13	12
set reserv	-40	47
set retent	-15	48
set so	28	-24
set sourc	-13	14
set subnet	-13	16
set such	-7	9
set that	13	-9
set the	-7	43
set their	23	-6
set there	17	23
set to	15	-5
set type	-7	48
set up	-7	25
set what	88	-51
set when	-1	15
setup	-2	55
setup in	-14	22
seven	-10	40
seven dai	3	8
seven year	1	53
sever	13	10
sever @	-18	33
sever azs	33	-25
sever invoc	-40	66
sever region	-24	86
sever server	46	-34
sever task	-47	53
sever zone	18	-1
sg	-14	88
sg $	-3	71
shadow	21	8
shadow copi	-9	53
shard	13	11
shard $	29	-20
shard and	-5	16
shard level	-12	14
shard of	-48	54
shard replica	31	-29
share $	-42	1
share @	-34	52
share a	31	-21
share an	-21	28
share and	23	-4
share between	-67	-24
share control	-118	-114
share databas	-11	13
share file	-38	63
share it	-11	35
share its	16	21
share no	32	-19
share of	45	-42
share on	-27	19
share one	40	45
share permiss	-11	22
share resourc	-6	30
share respons	-34	68
share the	-4	8
share them	-6	51
share through	68	-17
share volum	-9	14
share with	-13	25
sharepoint	-22	30
shell	35	-9
shell in	-7	24
shield	30	13
shield advanc	-11	37
shield standard	41	-2
shift	49	4
ship	-15	22
ship @	-24	34
ship it	16	-14
ship the	16	27
shop	-83	9
short	2	14
short live	0	10
short outag	-22	28
shorten	0	10
shorter	49	-30
should	-10	36
should %	24	18
should be	0	15
should have	-22	40
should i	21	-26
should never	-25	26
shouldnt	11	16
shouldnt %	-15	21
show	12	26
show @	72	-34
show auditor	-16	23
show client	-18	22
show connect	-30	87
show fail	-17	34
show in	-14	21
show the	0	15
show up	-14	25
shred	57	-9
shred the	33	6
shrink	-10	58
shrink the	36	-19
shuffl	-24	30
shut	-21	37
side	14	7
side $	-16	70
side encrypt	-48	48
side is	-19	63
side of	77	-51
side or	-14	14
side render	8	-4
sidecar	6	70
sidecar @	54	47
sidecar are	-19	26
sidecar or	-13	15
siem	0	76
sig	30	-19
sign	2	22
sign agreement	-7	15
sign and	15	-66
sign in	2	19
sign is	56	-37
sign key	29	42
sign on	-6	18
sign profil	-53	57
sign up	-19	26
sign url	-3	33
sign with	-20	22
signatur	85	-26
signatur $	28	-77
signatur expiri	-3	61
signatur of	49	11
sigterm	24	-23
sigterm and	24	-23
sigv4	-14	24
silenc	-6	9
simpli	24	-20
sinc	-14	33
sinc 1	15	-1
sinc 2021	6	91
sinc 25	24	-19
sinc 30	-9	18
sinc 7	-30	38
sinc it	-12	14
sinc januari	-38	37
sinc march	-52	-3
sinc nobodi	32	-22
sinc spring	9	79
sinc the	3	38
sinc then	64	-48
singl	5	23
singl @	23	3
singl az	-40	72
singl connect	16	26
singl instanc	-11	30
singl sign	1	13
sit	-2	28
sit $	-23	39
sit at	-11	31
sit in	5	29
sit on	43	-13
sit with	-16	38
site	16	13
site $	48	-4
site and	14	24
site are	-37	48
site host	-26	44
site in	64	-17
site is	-69	80
site of	-7	12
site script	-9	21
site that	45	-39
site to	-6	11
site where	34	-15
six	36	-16
six copi	44	-23
six month	-46	54
size	18	21
size $	-34	95
size @	17	-22
size and	-5	38
size consolid	56	-40
size for	79	-32
size of	-14	42
size or	47	-22
size scale	-27	31
size that	38	-36
size the	-59	54
size to	63	-45
size what	73	-51
skip	-12	28
skip the	-10	25
sla	-43	-91
sla for	32	102
slip	-2	13
slot	-3	31
slot are	-11	36
slot prompt	-14	20
slow	-13	61
slow log	-1	56
slow queri	-15	40
slow sql	10	28
slurm	1	14
small	-28	42
small @	-27	52
small and	-6	8
small or	-7	15
smb	0	18
smb 3	21	-3
smb encrypt	-25	35
sms	25	5
sms and	21	-3
sms spend	56	-45
smtp	-16	35
smtp credenti	-32	58
snapmirror	-4	87
snapmirror and	-12	26
snapshot	-8	3
snapshot $	1	115
snapshot @	-11	49
snapshot and	7	38
snapshot are	48	39
snapshot by	33	-4
snapshot copi	-12	22
snapshot first	-4	141
snapshot for	10	10
snapshot go	-17	38
snapshot in	19	29
snapshot kept	-25	41
snapshot of	-45	-33
snapshot older	4	22
snapshot onli	-47	65
snapshot or	-13	42
snapshot polici	-9	34
snapshot retent	-10	10
snapshot to	13	-1
snapshot where	30	-1
snapshot with	15	52
snowflak and	19	-18
sns	24	-17
so	10	10
so $	-10	65
so %	83	36
so @	50	-16
so ami	-9	25
so an	-14	19
so are	-19	25
so by	-6	19
so doe	39	-32
so if	-39	43
so in	45	4
so is	-10	29
so it	42	-24
so keep	-11	15
so no	2	31
so noth	-27	54
so now	28	-25
so on	69	10
so patch	61	-35
so that	-26	50
so the	-54	-10
so thei	-11	13
so who	-36	-5
soc	53	-46
soc 2	24	-33
soc pci	24	-7
softphon	-8	25
softwar	12	-30
softwar $	75	-17
softwar @	44	-24
softwar and	26	-11
softwar in	2	-80
softwar insid	-37	119
softwar instal	-12	24
softwar is	-56	95
softwar licens	-13	30
softwar of	25	-57
softwar on	-25	-37
softwar that	55	51
softwar updat	-65	-80
softwar we	-2	51
softwar without	16	-8
some	3	31
some @	-35	42
some need	-19	24
some of	29	11
some other	27	-27
some point	-14	15
some user	-29	36
somebodi	-27	-16
somebodi at	-54	-3
somebodi has	-69	24
somebodi must	9	9
somebodi set	9	32
somebodi wrote	8	23
someon	-4	32
someon at	26	-10
someon delet	-21	23
someon edit	-9	21
someon in	3	66
someon must	0	-13
someon who	-10	23
someth	11	-28
somewher	26	-16
soon	40	-39
soon as	40	-39
sooner	-19	21
sorri	-1	74
sorri i	-17	107
sort	31	46
sourc	-4	34
sourc @	10	8
sourc address	74	0
sourc and	21	7
sourc code	-11	60
sourc control	-17	21
sourc credenti	-12	51
sourc data	53	-49
sourc destin	-17	34
sourc is	10	-10
sourc keep	18	39
sourc librari	-1	25
sourc record	-15	21
sourc server	-49	103
sourc sync	3	18
sourc the	-47	65
space	-26	36
space and	-8	27
spam	-8	15
span	-28	39
spare	-24	42
spare capac	-34	56
spark	12	-1
spark and	35	-29
speak	0	45
speak it	60	-39
speak tls	-28	58
special	13	-48
specif	-17	82
specif control	-1	104
specif credenti	-14	25
specif secur	2	30
specifi	-7	17
spectr	38	5
spectr and	21	-2
speed	-62	79
spend	14	194
spend limit	-35	61
spf	-10	23
spf and	-13	19
spf for	-4	9
split	39	-34
split the	5	70
splunk	-2	13
spot	29	20
spot @	18	-16
spot and	70	13
spread	-1	33
spread @	17	17
spread a	16	-12
spread instanc	-5	24
spread over	-25	29
spread them	-21	51
spring	-10	68
spring who	-34	17
sql	-7	43
sql inject	-14	31
sql queri	3	30
sql statement	10	28
sqs	79	-69
squash	-18	69
sre	4	20
sre team	18	-18
srm	-102	-148
ssd	45	15
sse	10	18
sse @	34	-19
sse c	-22	110
sse s3	65	-60
ssh	5	34
ssh and	-3	12
ssh kei	-14	60
ssh key	-46	53
ssh or	-7	14
ssh to	50	-13
sshd	-8	48
ssl	10	21
ssl certif	-8	33
ssl on	-18	31
ssm	-6	21
ssm agent	-7	24
stack	29	18
stack drift	1	75
staff	17	-3
staff $	24	22
staff to	58	13
stage	22	-4
stage in	-35	42
stage subnet	46	-49
stai	12	21
stai @	-11	25
stai and	-9	11
stai as	18	-4
stai by	12	42
stai compliant	-1	8
stai enabl	-11	12
stai for	31	-13
stai in	-13	39
stai insid	25	19
stai longer	80	-71
stai on	-18	36
stai open	-8	26
stai privat	-13	23
stai readabl	50	-34
stai the	48	-20
stai there	-25	44
stai until	-39	71
stai up	1	12
stai with	40	28
stai within	77	-58
stale	-17	52
stale who	-17	47
stall	-9	69
stand	-18	12
stand $	-17	37
stand a	-7	41
stand in	-17	-24
stand on	2	27
standalon	-42	66
standalon @	-24	47
standalon on	-10	48
standalon runtask	-23	22
standalon task	-4	14
standard	14	-11
standard @	28	24
standard and	15	-8
standard ask	-16	23
standard broker	-144	-112
standard log	-36	35
standbi	35	-7
standbi @	29	-17
standbi and	31	11
standbi in	19	-17
standbi of	53	-38
standbi or	-35	65
standbi server	32	-30
start	11	23
start @	21	7
start a	58	35
start add	15	-6
start again	-5	19
start an	19	3
start and	39	-32
start at	59	-33
start by	-7	63
start each	24	-2
start everi	-9	63
start from	-27	33
start it	-13	54
start lost	-10	23
start major	4	19
start on	-49	74
start one	-16	19
start replac	63	-47
start restor	108	-98
start task	-19	41
start the	-5	37
start them	-23	54
start those	-18	49
start upgrad	62	44
start with	34	14
startexecut	-27	63
startup	16	34
startup script	-6	55
startup us	17	24
starv	-6	40
state	14	23
state @	10	4
state and	17	6
state at	-12	12
state by	54	-43
state compat	0	43
state of	71	-59
state off	-11	31
state outsid	-22	34
state rule	-32	48
state with	1	8
stateless	-8	21
statement	2	51
static	12	-6
statu	1	55
statu check	51	-37
statu log	1	18
steadi	29	-25
step	-15	29
step by	-6	8
step in	1	12
step of	22	-13
still	19	15
still accept	23	11
still has	-11	21
still have	24	40
still hold	-15	37
still in	22	-24
still mend	-14	15
still need	120	-47
still on	-25	132
still patch	-33	-73
still rout	-10	47
still run	-25	46
still there	-11	49
stolen	-7	53
stone	-26	72
stone age	-26	72
stop	3	31
stop @	-19	34
stop and	11	42
stop cleanli	-9	16
stop condit	-16	28
stop it	23	-20
stop or	-10	26
stop secur	-44	23
stop task	-7	23
stop the	-16	28
stop their	14	10
storag	40	-6
storag $	-70	8
storag @	-19	55
storag across	42	10
storag and	14	13
storag autosc	-29	42
storag block	41	-28
storag by	63	-49
storag capac	3	35
storag class	-22	32
storag databas	43	-14
storag devic	29	-21
storag driver	-7	32
storag encrypt	53	-53
storag fleet	35	-13
storag grow	48	11
storag hardwar	32	-5
storag imag	-28	33
storag in	30	-28
storag is	-55	109
storag log	42	-13
storag media	55	-1
storag node	35	-2
storag of	-49	-4
storag on	14	-37
storag server	36	-16
storag six	31	-28
storag throughput	-11	12
storag under	80	-31
storag virtual	-27	38
storag volum	86	-10
storag where	48	-38
storag with	28	-14
store	24	13
store $	-4	9
store @	52	-7
store all	0	32
store and	-35	58
store by	-22	44
store content	78	-64
store current	-20	38
store data	56	59
store disk	24	-10
store everi	17	-14
store for	80	-29
store in	1	29
store is	109	-67
store it	2	38
store its	-22	2
store log	36	-33
store none	-43	85
store object	16	-14
store of	14	21
store on	-5	62
store onli	13	30
store procedur	9	39
store region	77	-75
store that	-14	41
store the	81	-44
store them	24	22
store volum	21	10
store what	-20	50
store who	17	52
store with	44	-32
store yourself	-11	18
straight	-18	40
straight to	-18	40
strategi	-17	75
strategi and	-11	48
stream @	18	-6
stream agent	22	-17
stream and	86	-53
stream consum	15	124
stream gatewai	92	1
stream when	10	-37
stretch	37	56
string	-11	32
stripe	-11	169
structur	44	10
sts	-4	10
stuck	-33	-43
stuck at	-43	-97
stuck on	-18	40
student	-12	71
studio	-36	60
stuff	-16	57
subject	-11	28
submit	-7	27
submit @	-4	12
submit job	0	10
subnet	-2	26
subnet $	-14	44
subnet @	-12	15
subnet and	-14	35
subnet endpoint	-19	23
subnet file	-5	8
subnet for	-15	28
subnet give	-11	32
subnet group	29	9
subnet in	-22	31
subnet of	-34	43
subnet or	-7	9
subnet secur	-9	18
subnet that	28	-19
subscrib	-10	41
subscrib and	-7	14
subscrib are	-33	66
subscrib to	-14	90
subscript	-27	58
subscript $	-7	38
such	0	16
such a	58	-20
such an	-5	8
such instanc	-1	29
such queue	-42	43
sudo	1	13
sudoer	6	89
suffic	-10	27
suggest	-5	52
suggest $	35	3
suggest by	8	26
suit	11	73
sundai	31	3
suppli	20	-36
suppli a	-1	16
suppli and	-92	-102
suppli in	62	-49
suppli kubelet	18	-6
suppli patch	-19	49
suppli the	10	60
supplier	-13	57
support	16	11
support $	-32	31
support @	6	40
support and	-16	21
support end	7	49
support for	14	-13
support in	-12	19
support is	-11	13
support it	44	-37
support nitro	-20	21
support on	-2	11
support or	-28	31
support perimet	-17	33
support runtim	-56	67
support them	-19	22
support tls	110	-70
support version	-17	29
suppos	-16	-48
suppos $	26	18
suppos to	-68	-40
suppress	13	49
suppress rule	-16	61
sure	12	17
sure $	-6	71
sure %	32	-1
sure onli	-16	19
sure that	-16	32
sure the	48	-43
surveil	28	-28
surviv	23	21
surviv a	22	-11
surviv the	-18	29
suspici	-18	78
svm	-5	24
swap	79	-44
swap by	51	-1
swap it	29	11
swap the	21	-46
swear	-5	51
switch	7	9
switch $	100	-14
switch and	91	-45
switch encrypt	-37	80
switch fiber	8	-4
switch in	43	-19
switch it	22	31
switch off	60	-18
switch on	-64	60
switch over	-14	14
switch redact	-11	17
switch that	29	24
switch the	-20	24
switch them	43	-32
switch to	17	41
switchov	36	54
switchov or	53	-41
symmetr	-14	15
sync	-72	-38
sync by	33	-8
sync log	19	2
sync schedul	3	18
synchron	13	14
synonym	3	18
sys	-9	47
sys password	-8	39
system	13	5
system $	-9	-42
system @	36	1
system account	34	-9
system and	0	17
system are	98	1
system as	67	-39
system at	38	-3
system behind	66	-14
system by	22	-5
system databas	15	63
system fix	38	-21
system for	13	5
system have	-3	9
system in	24	114
system insid	113	-66
system is	-28	48
system itself	-18	24
system manag	3	31
system memori	-5	9
system network	6	87
system of	-12	0
system on	46	-3
system patch	-25	82
system stand	50	-34
system take	-2	24
system that	13	4
system to	-21	20
system under	61	13
system updat	-56	-60
system user	-3	10
system when	133	-23
system with	41	-13
system within	23	-17
tab	-4	12
tabl	0	36
tabl $	-12	124
tabl and	0	10
tabl apart	56	-47
tabl by	48	-27
tabl definit	-19	22
tabl in	7	66
tabl is	61	-48
tabl map	1	12
tabl of	-5	54
tabl on	0	13
tabl out	-92	-104
tabl over	35	9
tabl permiss	-2	30
tabl whose	40	173
tabl with	-12	14
tag	9	63
tag immut	-8	13
tag in	-8	14
tag resourc	25	87
tag the	49	-37
taint	39	-14
take	8	0
take 60	1	15
take @	35	-17
take a	51	7
take and	26	-9
take autom	6	-104
take back	17	-8
take backup	42	-10
take call	55	-31
take care	1	-46
take chang	16	-4
take continu	18	-4
take daili	45	-19
take effect	-15	35
take hourli	70	-57
take it	28	-8
take manual	-13	20
take no	-20	69
take none	-7	31
take over	41	-12
take snapshot	-42	83
take the	-19	-72
take them	17	41
take thi	16	76
taken	10	19
takeov	2	45
talk	-19	68
talk to	-7	25
tamper	22	-45
tamper resist	5	-75
tamper with	18	13
tape	13	50
target	7	24
target $	-3	82
target @	-9	17
target and	1	23
target are	20	8
target in	-25	34
target is	-47	62
target that	-23	43
task	11	4
task $	20	16
task @	9	7
task and	14	3
task are	15	13
task definit	-12	81
task is	-2	63
task log	-7	13
task of	-2	18
task on	23	3
task replac	22	-21
task retir	-23	22
task role	-22	59
task run	1	16
task set	-6	38
task share	45	-25
task stop	-21	32
task that	45	-39
task to	-14	41
task with	15	-12
tax	-22	47
tax offic	-22	47
tb	14	18
tcp	-6	15
tde	40	17
teach	80	31
team $	4	-24
team can	-33	70
team or	0	33
team that	-24	40
technician	87	-46
technician in	17	-13
tele	24	29
tele the	-6	48
telemetri	-23	44
telemetri to	-23	44
telephon	-19	37
tell	-3	54
tell %	17	47
tell me	-35	14
templat	-7	31
templat and	14	20
templat is	-15	51
templat or	-17	22
templat the	-8	10
templat togeth	-2	11
temporari	-22	68
temporari credenti	15	2
ten	-13	-28
ten year	-22	38
tenant	96	1
tenant apart	18	-1
tenant out	63	-13
term	12	13
term let	25	-21
term of	-14	21
termin	-10	30
termin @	-11	51
termin protect	-8	9
termin tls	33	-31
terraform	-44	91
terraform destroi	-5	12
terraform state	0	74
test	9	44
test $	-20	169
test %	26	109
test @	2	38
test and	23	-3
test it	23	-5
test of	-12	51
test restor	-1	36
test that	-26	43
test the	7	31
test them	28	-24
tester	-19	41
text	6	29
text in	18	8
than	-11	39
than 14	-11	26
than 90	-28	42
than a	-2	33
than it	-3	9
than one	-22	25
than root	-12	27
than the	11	-4
than two	65	-63
thank	-37	-81
thank to	-51	-125
that	11	8
that $	9	-47
that %	-38	1
that @	30	4
that a	20	41
that agent	-4	14
that allow	-12	15
that amazon	-8	35
that an	-34	59
that and	-35	49
that answer	50	-38
that api	87	-32
that appli	-58	18
that are	22	-11
that aws	55	43
that becaus	24	-21
that belong	-14	16
that block	-23	45
that bring	-11	0
that bucket	26	-7
that build	42	-29
that by	21	-4
that call	24	1
that came	-13	17
that can	-29	45
that cannot	101	-65
that carri	8	-4
that check	12	-12
that client	54	-50
that come	-31	41
that connect	71	-5
that copi	33	-32
that creat	26	-19
that data	13	8
that date	72	21
that day	13	-9
that demand	-8	10
that deploi	50	-29
that do	10	26
that doe	-38	41
that down	-15	25
that each	40	-36
that encrypt	-25	44
that end	-12	39
that evalu	44	-29
that execut	71	-1
that exist	85	-46
that fail	19	-2
that fall	-19	51
that fetch	-14	30
that fit	34	-31
that flow	22	-14
that for	-29	34
that function	50	-42
that go	13	-11
that had	3	33
that hand	102	-62
that handl	24	-5
that happen	-6	38
that has	22	-15
that have	1	33
that hold	29	-8
that host	27	15
that i	12	42
that imag	-20	46
that in	21	-14
that includ	-9	10
that inspect	22	-6
that is	20	1
that it	18	3
that its	-10	15
that join	10	0
that keep	36	13
that key	-20	34
that launch	37	-34
that leav	-32	45
that left	-7	46
that let	-7	14
that limit	-9	10
that list	11	2
that log	0	22
that lose	-8	10
that make	-29	33
that manag	18	-16
that market	-25	27
that match	100	-66
that matter	-18	53
that may	-6	8
that move	35	-24
that must	-14	43
that need	8	44
that no	17	-6
that nobodi	-32	53
that number	-4	18
that of	-18	45
that off	65	-39
that on	-12	2
that onc	34	-21
that one	50	-49
that onli	21	56
that open	-9	15
that or	-25	-70
that our	-19	47
that ourselv	10	-48
that part	-36	71
that pass	2	28
that patch	-41	61
that place	31	-16
that polici	-13	15
that produc	53	-34
that provid	24	5
that reach	-8	12
that react	-4	14
that read	-54	62
that reconnect	83	-80
that record	-18	18
that refus	-4	10
that replac	-39	46
that replic	31	-26
that right	15	48
that rout	-6	13
that row	-26	27
that run	74	-16
that runtim	-41	41
that send	-14	31
that serv	50	6
that set	-42	55
that share	-5	15
that so	-28	93
that somebodi	5	-39
that someth	-22	-84
that speak	28	-8
that spread	9	-7
that stai	-47	60
that still	-13	83
that stop	36	-32
that store	49	-27
that stuff	17	0
that support	44	-37
that take	21	-17
that the	-3	26
that thei	-3	24
that there	63	-49
that thi	-3	16
that thing	-87	-79
that to	-12	13
that traffic	-65	112
that up	1	13
that us	-28	-14
that use	-24	56
that user	-5	18
that verifi	38	-15
that version	-20	63
that wait	31	-21
that was	21	17
that watch	51	-22
that way	-9	31
that we	28	105
that were	19	16
that what	-17	26
that when	14	-4
that whose	-3	25
that window	33	-23
that with	-38	-68
that work	30	-6
that write	-24	40
the	12	11
the %	102	31
the 12	38	-9
the 30	-49	62
the 7	23	-22
the @	22	21
the acceler	46	-24
the access	-10	50
the account	11	7
the activ	-12	18
the add	-11	26
the administr	-4	22
the age	-8	8
the agent	-4	-23
the ai	5	9
the alarm	-4	45
the alert	-19	66
the allow	-15	17
the amazon	40	6
the ami	35	56
the analysi	59	-9
the app	-49	29
the applianc	12	10
the applic	7	58
the archiv	-26	61
the assess	27	26
the assessor	0	28
the attack	-16	80
the audit	-8	17
the auditor	2	-17
the auth	-16	45
the authent	-29	40
the author	-6	30
the authorit	32	-8
the auto	-9	6
the autom	-38	-31
the automat	-55	-74
the avail	114	-27
the aws	21	-66
the az	30	-27
the baa	-61	25
the back	-32	49
the backbon	40	-12
the backend	35	-7
the backup	5	-25
the bare	59	21
the base	14	32
the basement	-23	25
the begin	-12	26
the bi	-1	36
the block	60	-52
the board	-22	63
the bootstrap	18	-16
the box	-9	12
the branch	-39	63
the broken	39	-17
the broker	-27	-85
the browser	-9	12
the bucket	7	12
the budget	1	45
the build	93	-62
the built	12	-6
the bundl	10	-3
the button	0	52
the cabinet	-2	21
the cabl	12	91
the cach	103	-41
the call	-11	34
the capac	31	-8
the catalog	-14	24
the ceil	61	-30
the certif	10	8
the chang	29	-3
the check	50	-14
the checkout	-25	31
the choic	-17	8
the chosen	33	-22
the ci	-13	49
the cidr	-20	25
the cisco	-13	59
the class	-10	15
the cli	22	-1
the client	-1	37
the cloud	49	-11
the cloudwatch	11	11
the cluster	-9	-12
the cni	-20	56
the code	-2	34
the common	8	-4
the compani	22	17
the compil	-6	21
the complianc	-130	-132
the compon	9	-2
the comput	17	50
the configur	-11	16
the connect	-55	-17
the connector	-9	28
the consol	15	-10
the consum	68	-1
the contain	-10	4
the content	-9	40
the continu	-89	174
the control	37	5
the copi	-23	-72
the core	37	-25
the credenti	-12	42
the cross	-18	20
the curat	13	-12
the current	50	-25
the custom	4	37
the d	-19	60
the daili	-4	-101
the dashboard	-19	53
the data	26	5
the databas	-75	21
the date	-4	40
the day	10	7
the db	27	25
the dead	30	-26
the debian	-19	34
the decid	-21	44
the decis	55	27
the default	26	3
the definit	32	-15
the deleg	-14	24
the delet	37	-27
the deliveri	47	-21
the deploy	13	5
the desir	-5	9
the destin	-3	12
the detect	28	-12
the dev	-13	33
the develop	-23	29
the devic	8	16
the direct	-10	15
the directori	39	-31
the disk	45	13
the dns	11	41
the docker	-7	11
the document	-14	103
the domain	45	-1
the downtim	1	93
the drain	23	-4
the driver	-31	48
the durabl	42	48
the ebs	24	-17
the ec2	75	-60
the ecs	112	15
the edg	83	6
the edit	-56	69
the emerg	-11	28
the encrypt	28	21
the end	13	25
the engin	7	-17
the environ	9	11
the ephemer	-20	49
the equip	20	23
the error	-14	54
the esxi	-48	64
the etl	-15	53
the evict	41	-31
the evid	-64	47
the execut	-5	49
the export	-6	26
the facil	58	-26
the factori	-1	47
the fail	8	-75
the failov	11	15
the failur	37	-31
the fault	20	-1
the featur	-9	10
the field	-1	44
the file	-10	44
the filter	-6	13
the final	-6	32
the find	-41	51
the fine	4	14
the fip	16	1
the firewal	-31	-103
the firmwar	136	-7
the first	-51	-62
the fix	39	-24
the fleet	-22	-54
the floor	-12	46
the flow	17	3
the form	-13	14
the format	-7	16
the framework	-5	10
the free	16	8
the function	-6	49
the game	-14	51
the gatewai	-73	-50
the gener	30	-4
the global	43	-13
the golden	10	46
the gpu	70	-35
the grant	40	-33
the graph	-22	22
the greatest	89	-67
the grid	-27	26
the group	22	4
the guard	32	-2
the guest	9	33
the hardwar	28	-6
the head	-14	36
the health	59	-23
the histori	15	4
the hook	-4	89
the hop	-16	25
the host	3	-40
the hour	-88	-49
the hourli	91	-22
the http	-19	73
the hypervisor	58	-1
the ide	-16	24
the ident	-10	11
the imag	6	23
the import	28	6
the inbound	-4	41
the infer	-31	35
the infrastructur	18	-43
the inspect	20	-17
the instanc	13	18
the integr	-53	10
the interfac	-8	20
the intern	-1	13
the internet	-13	39
the iot	-2	19
the ip	-23	30
the isol	19	-11
the item	-6	12
the jar	-4	12
the java	-13	33
the job	1	41
the kei	-20	-24
the kernel	12	2
the key	1	20
the kms	7	22
the kubelet	109	18
the kubernetes	-2	33
the lambda	-10	17
the land	47	-32
the languag	18	27
the last	41	-31
the latest	19	12
the latter	-70	-74
the launch	-9	32
the law	-6	86
the layer	-23	24
the least	-28	37
the ledger	-11	46
the librari	-41	44
the licens	64	-31
the life	13	1
the limit	3	36
the line	-28	41
the link	-19	31
the linux	-79	-13
the list	41	-23
the listen	-10	17
the load	20	-9
the local	-18	22
the locat	63	-38
the log	-14	16
the loss	-20	35
the lowest	87	-32
the machin	83	-37
the machineri	24	-15
the mail	28	28
the mainten	21	-15
the major	-19	25
the manag	69	-36
the mandatori	41	24
the manual	-95	15
the master	-9	40
the materi	10	32
the maximum	-1	19
the member	-39	63
the memori	43	-31
the messag	22	18
the metadata	54	-21
the metric	-5	16
the microvm	8	21
the minimum	-6	15
the minor	-4	-30
the ml	2	79
the mode	0	47
the model	-22	29
the modul	42	-18
the monthli	50	-19
the most	-13	19
the mount	-32	48
the move	-11	18
the multi	1	49
the name	-28	-73
the namespac	-1	41
the network	39	5
the new	-13	34
the newer	50	-27
the newest	47	-11
the next	-4	17
the nitro	25	-13
the node	-19	-11
the notic	0	11
the npm	-19	42
the nucleu	-8	13
the number	19	9
the object	16	53
the ocsp	-17	21
the off	22	-18
the old	-13	32
the older	-22	54
the on	-43	55
the one	35	-20
the onli	-33	48
the oper	-21	-3
the option	-15	67
the orchestr	-36	53
the order	10	-2
the org	-6	16
the origin	18	19
the os	47	21
the other	20	4
the outdat	-8	27
the outsid	-35	44
the owner	30	-19
the packag	26	-15
the pair	40	16
the paramet	-10	16
the parent	-9	10
the part	70	-58
the partner	31	1
the password	-63	-94
the patch	10	15
the path	-4	8
the peer	110	-57
the pend	-3	74
the peopl	46	37
the perimet	47	-34
the period	-36	-143
the permiss	-9	28
the person	-5	48
the physic	55	7
the pipelin	-5	8
the place	-4	12
the plan	-23	47
the plant	2	36
the platform	33	-10
the plugin	-26	42
the pod	30	-20
the point	48	-33
the polici	0	33
the port	12	3
the prebuilt	68	-56
the primari	7	9
the prioriti	22	-20
the privat	31	-4
the process	26	-18
the prod	-16	56
the produc	-8	20
the profil	-2	52
the program	-11	16
the promot	-70	-10
the prompt	34	-51
the provid	33	-25
the proxi	11	26
the public	19	-1
the push	-15	33
the pv	-12	21
the python	15	-9
the queri	3	30
the queue	25	3
the quota	40	-9
the raci	-8	39
the rack	43	76
the rang	-1	15
the receiv	9	-6
the recipi	-15	25
the recommend	-21	24
the record	0	23
the recoveri	-13	19
the redirect	-8	8
the region	4	-10
the registri	-20	22
the regul	-15	78
the releas	-20	56
the renew	-31	74
the replac	73	-69
the replic	-20	43
the replica	19	19
the report	17	-5
the repositori	22	11
the request	3	12
the requir	-19	49
the resolv	11	68
the respons	-6	41
the rest	-49	16
the restor	-31	48
the result	29	-21
the retent	0	20
the retir	26	-22
the retri	-39	41
the review	-10	18
the revis	85	-67
the revoc	-3	12
the right	-12	24
the role	-7	17
the rollback	-14	31
the rollout	-47	4
the room	-33	43
the root	-12	63
the rotat	-23	26
the rout	-3	20
the row	-5	24
the rule	25	27
the runtim	-24	-44
the s3	-23	30
the salari	-6	67
the sale	-19	30
the same	39	-24
the scale	5	-14
the scan	47	-14
the scanner	-29	42
the schedul	53	-29
the schema	-1	108
the script	-18	44
the sdk	-5	9
the search	91	21
the second	-81	-57
the secret	-38	47
the sensor	-23	44
the server	32	-29
the servic	20	2
the session	-6	32
the set	17	-10
the sg	-4	37
the shard	-48	56
the share	-6	10
the shop	-71	-4
the short	-2	9
the sign	30	-9
the signatur	89	-32
the site	64	-31
the size	-13	17
the slow	-1	75
the snapshot	7	25
the soc	71	-37
the sourc	-29	50
the sre	-14	36
the ssh	-36	71
the ssl	-6	21
the ssm	-7	24
the stage	-11	13
the standard	1	12
the standbi	64	-39
the start	53	-39
the state	14	3
the stone	-26	72
the stop	-1	9
the storag	27	5
the store	-4	23
the stream	49	-69
the stretch	-25	25
the subnet	30	-8
the subscript	-39	43
the support	-15	32
the switch	39	31
the system	-2	30
the tabl	-1	52
the target	-4	17
the task	29	14
the technician	28	-27
the temporari	-22	43
the term	-30	60
the test	-26	42
the text	-10	48
the thing	-31	35
the third	3	26
the three	39	-21
the time	40	-13
the tls	39	0
the token	-9	39
the tool	-17	43
the topic	6	88
the track	9	12
the traffic	47	-9
the trail	43	4
the train	-27	39
the transact	12	4
the transfer	19	3
the trigger	-11	35
the truck	-14	40
the trust	-14	22
the tunnel	-37	-36
the two	9	21
the type	-11	14
the underli	70	-53
the unit	50	-40
the updat	-28	0
the upgrad	12	-5
the uplink	-55	68
the upload	22	3
the use	-4	26
the user	-38	20
the utter	20	-11
the valid	-3	17
the vendor	28	-20
the version	-18	47
the virtual	24	30
the volum	20	-4
the vpc	-13	40
the vpn	-87	-66
the vulner	83	57
the wait	27	-18
the want	24	-23
the way	4	13
the web	-24	71
the weekli	20	27
the whole	-3	46
the window	20	20
the windows	47	-13
the wire	20	-23
the work	54	0
the worker	-3	-8
the workflow	59	-8
the workgroup	10	-7
the workload	34	37
the world	3	25
the write	-9	18
the writer	2	15
the wrong	-23	113
the zone	37	-26
theft	-5	23
thei	4	10
thei $	-43	-96
thei appli	-1	27
thei are	20	10
thei call	-4	9
thei can	-23	38
thei cannot	-9	11
thei chang	-8	19
thei come	39	-7
thei cover	-31	79
thei do	-13	47
thei expir	-7	20
thei fail	15	-5
thei go	-9	30
thei have	-37	70
thei need	-7	12
thei reach	38	-31
thei replac	25	39
thei run	63	-9
thei say	-29	40
thei select	8	-3
thei serv	62	-27
thei share	-24	36
thei show	0	14
thei stai	-8	9
thei use	18	-13
thei were	49	-38
their	13	3
their $	-95	2
their @	5	-121
their access	12	88
their action	-5	9
their auto	-12	41
their checkpoint	-24	32
their client	-5	10
their code	43	16
their configur	43	-17
their content	60	-32
their data	-11	24
their date	1	13
their definit	51	-34
their destin	-1	44
their encrypt	44	-17
their end	15	-4
their firmwar	2	18
their host	50	-40
their hypervisor	-11	16
their imag	12	25
their kubelet	1	88
their last	-24	25
their librari	-18	43
their name	-26	27
their number	-24	60
their oper	-3	79
their or	-69	-40
their os	92	35
their owner	1	23
their password	-4	9
their place	-10	50
their polici	-3	11
their port	54	-33
their region	64	-36
their retent	37	-73
their retri	-26	48
their role	-13	21
their scale	-47	68
their secur	-13	25
their send	37	-9
their set	0	11
their size	-9	17
their softwar	24	-4
their sourc	-31	49
their state	-4	13
their storag	-33	51
their time	-11	26
their trust	-6	20
their type	-1	13
their volum	-33	50
their vpc	-2	13
their window	5	51
them	9	24
them $	-44	13
them 90	51	-43
them @	-21	31
them a	-1	13
them after	-9	30
them again	-31	40
them and	8	2
them apart	-27	44
them are	27	-4
them as	12	32
them at	-44	73
them avail	11	-7
them awai	40	-35
them befor	-26	42
them but	-12	15
them by	8	18
them check	-15	17
them current	-31	108
them daili	13	22
them down	30	76
them earlier	0	32
them elsewher	-10	12
them enforc	-22	30
them everi	27	11
them for	33	-11
them from	-16	28
them get	50	-47
them in	6	13
them into	2	36
them is	19	43
them it	-14	19
them keep	-7	17
them longer	-8	10
them off	13	13
them on	29	2
them one	38	-18
them or	-18	32
them out	0	-41
them over	-18	26
them patch	90	8
them raiz	13	-10
them requir	-35	46
them run	42	-23
them set	-7	10
them small	-11	25
them so	13	-12
them the	-38	84
them there	47	-9
them through	54	-45
them to	-15	46
them under	72	-67
them until	-14	18
them up	18	56
them when	32	-3
them where	10	13
them who	-19	22
them with	-24	31
them yourself	1	30
themselv	44	2
themselv $	18	-24
themselv and	-10	11
then	-3	30
then $	92	-75
then %	-36	43
then @	1	22
then and	-33	61
then copi	-5	29
then delet	48	-22
then doe	-9	14
then drop	-7	17
then is	-13	61
then it	86	-76
then keep	-54	78
then move	-59	85
then patch	-44	54
then run	-87	155
then start	-80	88
then take	-40	78
then the	-8	25
then write	-46	65
there	29	6
there $	-17	-5
there a	-33	43
there and	-35	49
there are	33	7
there by	58	-37
there if	-13	13
there is	50	-6
there no	8	30
there not	-27	33
there onli	-58	75
there or	-8	9
there the	70	-66
there to	-9	15
there too	28	-15
there who	-27	84
thereof	78	-7
thereof $	78	-7
thermostat	-19	52
these	58	41
these $	127	50
these log	-20	29
theyr	0	82
thi	-51	-38
thi $	-11	26
thi cannot	87	-52
thi is	-123	-65
thi one	-39	-95
thing	-50	0
thing $	-133	-54
thing %	-9	13
thing for	10	-67
thing in	37	-24
thing who	-4	-73
think	30	30
think that	51	-41
third	12	25
third parti	-4	43
those	8	26
those $	33	4
those @	93	-26
those are	24	25
those data	-33	33
those for	-25	28
those from	50	-39
those in	16	-10
those is	40	-8
those live	-6	8
those machin	-16	39
those node	-70	61
those of	24	2
those patch	-19	-50
those servic	-43	45
those that	-21	62
those two	-22	35
those up	-4	27
those who	-15	18
those whose	16	-10
those with	-26	65
though	-33	-17
thread	-6	24
threat	19	3
threat list	23	-8
threat protect	-3	8
three	29	-8
three @	41	-16
three avail	35	-17
three az	-17	46
three azs	49	-37
three copi	67	-25
three dai	12	3
three if	-15	16
three node	-30	36
three week	72	-43
three year	14	-1
three zone	33	-24
threshold	-10	20
threshold and	-14	22
throttl	-15	32
throttl and	-20	24
throttl in	-27	87
throttl limit	1	22
throttl quota	38	-34
through	11	14
through $	-27	29
through @	-7	-20
through a	45	2
through an	14	2
through and	-2	24
through artifact	26	-14
through eventbridg	43	-35
through it	-8	33
through its	55	-8
through kms	69	-43
through our	-5	28
through the	29	9
through them	-7	16
through vpc	-7	8
through which	-3	10
throughput	13	4
throughput and	-8	27
throughput capac	-28	66
throughput for	23	-23
throughput mode	-21	34
throw	64	-17
thrown	-29	70
thrown awai	-29	70
thru	1	49
tick	-15	79
tick at	14	45
tick the	-39	59
ticket	19	-6
ticket $	15	-13
ticket for	38	-32
tidi	-30	88
tie	-12	19
tier	-16	51
tier $	-21	99
tier of	-30	42
tier polici	-25	42
tighten	-14	58
time	9	21
time $	13	61
time @	-2	46
time and	34	-17
time are	-13	16
time as	33	-63
time at	38	-36
time by	3	11
time in	14	-10
time limit	-13	30
time object	-16	80
time of	-30	115
time out	-25	56
time polici	-15	41
time recoveri	-17	38
time to	-13	14
time zone	-47	56
timeout	-9	40
timeout concurr	-5	8
timeout of	-12	91
tls	23	11
tls $	158	-8
tls 1	33	21
tls @	7	38
tls and	-7	15
tls at	63	-48
tls between	-36	41
tls by	32	-13
tls certif	58	-42
tls code	16	-9
tls connect	62	-31
tls disabl	3	18
tls end	-22	65
tls endpoint	35	-11
tls for	10	21
tls from	-15	21
tls in	-25	39
tls inspect	21	-12
tls is	-31	45
tls listen	13	-12
tls of	-4	41
tls on	48	-14
tls onli	36	-9
tls or	-20	30
tls paramet	-21	57
tls polici	-26	40
tls to	-15	33
tls version	-10	41
tls where	-16	18
tls who	-108	-111
tls with	34	-19
tlsv1	4	24
tmp	14	7
tmp has	-10	21
to	7	18
to $	-40	-6
to %	-10	57
to 0	-2	26
to 1	-24	50
to 10	-34	28
to 100	22	1
to 15	-4	19
to 2	-57	118
to 20	-15	45
to 200	98	-64
to 21	-29	36
to 22	-11	11
to 3	-22	26
to 30	48	-43
to 336	8	-4
to 35	8	17
to 365	-30	51
to 4	39	-10
to 5	-26	60
to 7	12	17
to @	4	32
to a	4	21
to act	-18	29
to add	24	13
to agent	-1	16
to al2023	0	10
to all	0	30
to an	6	28
to and	-3	14
to anoth	-8	11
to answer	54	-52
to any	25	-23
to appli	-25	-47
to ask	62	-7
to assum	-6	11
to attach	-39	62
to automat	67	-60
to aws	34	78
to back	-52	69
to be	-20	34
to bear	-6	15
to blame	-9	68
to both	-121	-82
to bring	93	-30
to build	10	53
to buy	-47	50
to call	-17	56
to care	74	31
to chang	-5	14
to cheaper	-11	33
to check	-17	25
to choos	67	-41
to classifi	-12	19
to close	-13	33
to cloudtrail	14	1
to cloudwatch	27	-10
to collect	-43	57
to come	78	-71
to configur	-7	15
to connect	-15	20
to control	50	-19
to cope	-15	16
to copi	-16	79
to creat	-26	58
to databas	-18	33
to date	20	14
to deal	-3	15
to defin	14	31
to delet	-37	61
to demand	-25	52
to disk	36	-34
to do	-26	41
to ec2	49	-41
to ecs	-34	40
to enabl	-5	59
to encrypt	-25	-20
to end	21	-17
to everi	20	-5
to everybodi	-16	48
to everyon	-24	40
to fail	-13	29
to file	-16	33
to find	-13	25
to fix	48	13
to flip	-4	48
to follow	-6	13
to get	-8	51
to go	-11	18
to group	-2	17
to guard	-36	53
to have	35	-14
to hold	7	74
to improv	34	-24
to instal	16	70
to instanc	-2	9
to isol	-41	20
to issu	-11	19
to it	6	42
to item	-4	10
to its	19	0
to keep	-4	24
to know	-1	29
to known	-20	41
to leav	61	-55
to limit	-15	35
to live	-13	14
to load	-8	59
to log	35	-16
to look	78	17
to lose	-16	32
to make	26	-6
to manag	82	-56
to mend	-7	10
to network	-22	31
to new	87	-37
to newer	-17	20
to node	-9	48
to one	-11	56
to opentelemetri	-12	19
to order	-17	21
to other	-33	50
to our	-7	80
to outliv	-28	44
to pass	-6	64
to patch	-7	19
to pick	-14	18
to plan	-6	24
to process	-8	25
to prod	-5	8
to product	57	0
to prompt	23	-20
to protect	-29	62
to provid	-11	14
to provis	57	-32
to publish	-3	12
to put	-6	15
to raiz	41	-35
to rebuild	13	40
to recov	23	-11
to reli	29	-20
to renew	13	12
to repair	-20	47
to replac	8	27
to replai	-13	22
to request	-43	46
to restor	-31	52
to retain	-16	21
to review	60	-23
to roll	17	22
to rotat	-105	-99
to run	-17	33
to s3	3	11
to scale	76	-43
to scan	28	-27
to schedul	69	-37
to secret	-5	13
to secur	37	31
to see	-21	24
to session	27	6
to set	30	-8
to size	48	-13
to someon	-9	18
to sort	-23	82
to sourc	26	1
to speak	-10	15
to spread	-7	33
to stai	28	-7
to start	-29	46
to stop	-10	17
to suppli	-60	84
to switch	8	12
to take	7	24
to ten	-10	11
to that	19	-12
to the	15	5
to them	35	-12
to three	44	-33
to tls	-59	63
to touch	35	-28
to train	8	-8
to trust	-27	70
to turn	55	-41
to two	-1	19
to updat	19	12
to upgrad	39	15
to us	-17	17
to use	-39	57
to user	-8	37
to viewer	-15	65
to watch	57	14
to what	-1	24
to which	12	6
to who	3	38
to whom	44	19
to write	-2	17
todai	-17	61
togeth	34	-17
togeth again	-2	11
togeth in	53	-52
togeth with	-3	21
toggl	9	58
token	-6	54
token and	3	36
token exchang	-1	15
token of	-23	57
told	-27	43
told $	-7	15
told otherw	-15	32
toler	-17	76
too	1	51
too $	163	20
too broad	-17	19
too high	-4	8
too larg	0	39
too low	-57	71
too mani	-24	43
too much	-18	49
too short	2	24
too small	-20	34
too weak	-9	29
took	-31	-47
tool	1	27
tool and	61	-35
tool are	-3	13
tool of	-9	31
tool that	15	2
top	55	59
top is	66	-62
top of	30	97
topic	-5	32
topic and	20	27
topic control	-17	30
topic polici	1	15
topic retent	-6	11
topic that	54	-53
touch	27	-1
touch the	35	-33
toward	15	25
toward the	-12	45
tpm	5	-75
trace	33	2
trace and	29	-26
trace are	-37	60
track	38	-5
track current	9	12
traffic	11	-1
traffic $	-81	-159
traffic are	-8	8
traffic between	28	-6
traffic by	19	-4
traffic chang	25	-16
traffic dial	-31	53
traffic doubl	-12	11
traffic from	-12	51
traffic grow	-19	21
traffic has	-21	29
traffic in	-29	64
traffic insid	35	-24
traffic of	19	-5
traffic on	-3	21
traffic over	53	54
traffic that	3	31
traffic through	-18	20
traffic to	19	3
traffic tripl	52	-24
traffic up	15	-8
traffic with	49	-29
trail	2	23
trail and	13	1
trail for	-20	31
trail name	27	-26
trail to	-10	12
train	-39	8
train %	-1	109
train @	39	-2
train and	9	-7
train code	-11	29
train contain	0	52
train content	43	-27
train data	4	31
train in	3	12
train its	-60	-58
train of	-98	-109
train or	11	-9
train our	-20	24
train whose	-24	-35
transact	16	12
transact log	46	-21
transcript	12	10
transcript and	-16	20
transfer	6	-8
transform	-14	48
transit	-63	-24
transit and	-4	36
transit encrypt	-21	41
transpar	85	-3
transport	23	-14
transport flood	34	-23
travel	9	3
tri	36	-24
tri to	-1	14
trigger	-16	28
trigger $	-61	27
trigger and	1	80
trigger are	-8	46
trigger on	-27	41
trigger subnet	-5	8
trim	-14	64
tripl	23	5
truck	-14	40
true	9	-5
true $	23	14
true on	-29	40
true or	72	0
trust	-2	28
trust advisor	13	75
trust and	-11	14
trust author	-30	36
trust each	-13	22
trust servic	-8	9
trust store	-38	60
trust the	42	-32
try	87	-74
ttl	-12	46
tuesdai	30	117
tune	-3	47
tune are	0	10
tune by	9	48
tune is	24	-22
tune it	5	40
tune sql	2	62
tune them	-19	26
tunnel	13	-25
tunnel in	3	-75
tunnel is	-11	99
tunnel of	-14	48
tunnel on	0	28
turn	-1	26
turn @	-23	41
turn automat	-7	46
turn daili	-3	8
turn encrypt	-19	48
turn into	94	-75
turn it	21	8
turn its	-15	54
turn manag	0	18
turn multi	27	12
turn off	-6	45
turn on	-3	26
turn scan	-9	28
turn server	-10	18
turn that	26	1
turn the	-28	61
turn them	3	12
turn those	-25	26
turn tls	37	-25
turn to	-17	21
twice	-9	38
two	2	21
two @	-57	86
two apart	-9	14
two azs	11	52
two custom	69	-40
two domain	18	-16
two hour	-25	30
two instanc	-27	51
two minut	9	7
two modul	-23	24
two node	-3	13
two of	-31	35
two region	-3	12
two subnet	64	-40
two week	0	16
two year	34	-19
two zone	1	15
txt	-9	36
txt in	-4	8
type	0	24
type @	3	68
type and	-7	23
type at	12	7
type for	33	-28
type from	37	0
type has	3	17
type in	-4	44
type limit	-22	31
type number	-28	43
type of	-5	23
type onli	-11	15
type secur	20	34
type shard	-5	18
type size	-39	69
type storag	-7	12
type take	-15	35
type that	21	-9
type the	-13	29
type to	55	-42
typic	62	-7
typic within	37	-6
typosquat	1	9
typosquat npm	1	9
ubuntu	-101	-14
ubuntu and	-5	11
ubuntu imag	-7	12
uh	45	-3
uid	-2	10
unattach	-12	53
unattach it	-10	55
unchang	-11	47
under	34	-7
under $	-61	174
under %	52	-41
under @	31	-11
under a	65	-18
under an	71	16
under it	-21	51
under its	50	17
under load	48	45
under manag	-4	61
under our	48	-40
under review	59	-52
under test	-16	27
under the	9	-30
under them	-31	48
under version	-16	20
underli	111	-50
underli comput	40	-23
underli host	39	-26
underli languag	15	-15
underneath	34	-58
underneath @	102	-52
undersea	83	0
understood	0	44
undo	-5	30
undo it	86	-75
undon	-23	72
unencrypt	-1	35
unencrypt @	-16	37
unencrypt cluster	-11	31
unencrypt one	60	-27
unexpect access	-1	8
unexpectedli	29	-14
unhealthi	49	-34
unhealthi @	42	-40
unhealthi instanc	21	-19
unhealthi target	43	-14
unintend	-9	48
uninterrupt	25	28
uninterrupt power	25	28
unit	4	14
unit and	13	-3
unit of	16	-8
unit state	44	-39
unless	10	2
unless %	-35	74
unless the	-17	30
unload	2	17
unlock	-5	38
unlock code	-5	38
unmanag	-14	45
unmask	-5	18
unpatch	-38	90
unsubscrib	3	27
unsubscrib delet	-17	48
unsupport	9	38
unsupport configur	-27	29
untag	-1	9
untag imag	-1	9
until	3	20
until 30	34	1
until it	71	-63
until its	76	-51
until the	27	-14
until their	15	-4
until then	-23	40
unus	-20	119
unus @	-25	109
unusu	-7	11
up	3	21
up $	47	-11
up %	-22	28
up @	-2	65
up a	-13	22
up and	30	-29
up by	-4	64
up continu	63	-44
up dure	-6	13
up etcd	91	-6
up everi	25	-23
up file	-30	79
up in	-57	-30
up is	-40	58
up noth	-19	51
up on	25	5
up our	-132	-145
up persist	-5	19
up replic	-14	58
up sinc	-37	37
up sourc	0	80
up the	-4	54
up there	-17	22
up to	13	16
up unless	0	8
up what	0	28
up when	11	0
up who	49	18
up with	-10	55
updat	-5	-8
updat $	-158	-122
updat %	25	-42
updat @	107	1
updat a	0	63
updat add	0	23
updat also	2	24
updat an	69	-48
updat and	22	40
updat appli	75	-26
updat are	-20	64
updat avail	-31	36
updat base	-68	82
updat befor	-8	74
updat blueprint	73	-18
updat by	-10	37
updat client	-9	30
updat come	-30	56
updat date	-2	35
updat do	107	23
updat earlier	81	-11
updat fail	24	-9
updat for	-34	-76
updat in	-36	49
updat into	15	19
updat is	4	21
updat it	45	31
updat its	42	-39
updat itself	43	-47
updat kubelet	32	-27
updat mode	15	0
updat monthli	-75	-98
updat notic	-13	13
updat of	48	2
updat on	-25	-16
updat onc	24	18
updat onto	-44	-103
updat or	64	22
updat plugin	-8	9
updat polici	0	16
updat replac	-1	31
updat run	-16	56
updat scale	32	-27
updat server	40	-17
updat that	36	-28
updat the	20	-14
updat them	60	-16
updat these	-20	40
updat to	-4	-22
updat under	41	-1
updat what	78	-19
updat which	-5	20
updat who	-148	-149
updat with	-1	21
updat within	-4	77
updat without	57	6
updat yourself	-4	11
upgrad	-15	-25
upgrad $	-159	-64
upgrad %	-77	-20
upgrad @	-62	-48
upgrad a	-22	57
upgrad and	55	8
upgrad are	30	49
upgrad at	-1	12
upgrad befor	-21	100
upgrad by	-13	-96
upgrad do	-93	-27
upgrad doe	-1	64
upgrad fail	-13	16
upgrad from	-4	42
upgrad in	83	73
upgrad is	13	0
upgrad it	-62	24
upgrad karpent	73	-9
upgrad kubelet	-6	22
upgrad of	-10	74
upgrad on	-46	-118
upgrad or	-27	25
upgrad that	4	46
upgrad the	45	-12
upgrad then	-57	76
upgrad there	69	-52
upgrad to	105	13
upgrad who	-13	91
upgrad x	-5	67
upgrad yourself	1	34
upkeep	53	0
upkeep $	58	-24
uplink	17	9
uplink from	-45	48
uplink of	72	-16
uplink to	-32	33
upload	-6	43
upload $	-20	98
upload a	-28	39
upload and	49	-14
upload buffer	-24	36
upload code	-7	26
upload file	40	-17
upload in	-6	13
upload the	-14	16
upload to	2	54
ups	82	-2
ups batteri	86	-2
upstream	-11	22
uptim	76	-7
uptim $	85	-3
uptim of	28	-11
urgent	7	9
url	-3	24
url and	-5	8
url for	-9	10
us	-2	-25
us $	-32	35
us @	41	-16
us and	42	-34
us by	33	68
us daili	-4	53
us east	44	-8
us in	29	-61
us it	11	14
us kei	-37	64
us on	14	63
us or	-50	-89
us the	-9	9
us tls	59	-2
us to	-20	22
us up	-46	70
us what	-22	53
usabl	-9	30
usag	11	23
usag limit	-11	38
usag report	0	9
use	-5	33
use $	96	60
use @	30	23
use a	-19	30
use an	-11	24
use client	-32	36
use content	-8	22
use current	-13	44
use http	-15	17
use iam	-8	9
use in	23	126
use is	57	-24
use it	-13	19
use its	-4	9
use of	0	26
use or	31	-28
use share	-22	24
use such	-1	30
use the	-13	22
use them	-15	22
use tls	-37	51
use vpc	-13	23
user	-5	43
user $	13	125
user @	-19	42
user access	5	24
user and	-4	24
user are	-3	45
user authent	-6	30
user belong	40	-30
user can	-5	13
user capabl	-7	8
user credenti	45	-38
user data	13	25
user email	-23	53
user for	-15	57
user from	9	34
user get	14	62
user group	-5	19
user in	15	130
user insid	-31	55
user instal	16	43
user into	16	81
user is	-22	69
user list	49	-31
user manag	-32	74
user may	-24	52
user of	-12	63
user permiss	0	46
user quota	-7	52
user role	-1	15
user ssh	-11	20
user that	33	1
user to	18	6
user volum	-40	-113
user who	44	-43
user with	-7	56
user within	13	-12
usual	17	-7
util	-5	36
util and	-5	36
utter	12	-4
utter sampl	20	-11
v	-7	26
v or	-9	31
v1	-34	58
v2	17	-58
v2 capac	3	-59
vacuum	-14	-39
vacuum and	-14	-39
valid	8	9
valid $	43	6
valid @	26	-21
valid and	-8	16
valid of	35	-11
valid record	27	-9
valid that	-26	22
valid the	-59	42
valu with	16	-10
vanish	9	1
vanish from	42	-31
var	-9	33
variabl	-10	41
variabl and	5	11
variabl of	-10	37
variabl with	-21	61
variant	9	-4
vcenter	-2	59
vcenter sddc	-11	14
vcpu	-5	36
vcpu and	-69	72
vector	28	2
vend	46	2
vendor	17	28
vendor patch	41	42
verif	-10	23
verif and	-10	19
verif mode	-7	18
verifi	3	37
verifi the	5	11
verifi what	56	-29
version $	-64	79
version 1	1	46
version 2	-17	18
version @	-42	63
version and	9	17
version are	99	-49
version as	14	-11
version at	-7	11
version befor	-18	33
version behind	8	17
version bump	-99	-114
version by	3	35
version can	5	69
version chang	-7	69
version control	-14	29
version copi	-31	58
version for	1	-15
version in	21	12
version is	92	-30
version it	107	-57
version move	-22	34
version never	-11	26
version of	-23	13
version on	-84	34
version still	-8	13
version test	0	16
version that	31	15
version to	19	16
version under	14	-11
version updat	17	-79
version upgrad	-29	-60
version when	13	-4
version where	35	9
version which	-8	9
version with	21	5
version within	-16	47
version yourself	-14	21
vet	19	46
vet the	3	58
via	-14	47
via @	0	37
video	34	-15
view	-59	-76
view or	37	-4
viewer	12	18
viewer and	-7	13
virginia	97	28
virtual	10	35
virtual applianc	-49	54
virtual layer	157	7
virtual machin	-15	31
viru	-31	35
viru scan	-10	42
visibl	-20	31
visibl in	-26	27
visibl timeout	0	12
visit	10	14
visitor	80	10
vlan	-1	9
vlan subnet	-1	9
vm	-28	38
vm cluster	-28	40
vmware	7	30
vmware hyper	-9	31
voic	-1	23
volum	1	35
volum $	8	98
volum @	-23	69
volum and	-12	28
volum are	25	9
volum as	7	29
volum at	31	-22
volum by	17	3
volum continu	112	-43
volum encrypt	-48	93
volum end	-28	45
volum for	-16	32
volum in	5	17
volum is	57	-37
volum of	-36	-38
volum on	30	40
volum or	-10	16
volum that	15	-13
volum to	20	-19
volum with	80	-76
vote	-14	36
vpc	-6	22
vpc and	-5	9
vpc by	-36	37
vpc cni	57	7
vpc endpoint	1	15
vpc is	-9	19
vpc mode	-5	10
vpc or	-15	19
vpc subnet	-6	12
vpc without	55	-40
vpn	-33	5
vpn $	-64	-14
vpn client	-102	-97
vpn or	-3	12
vs	-72	-4
vs guest	43	-63
vsan	8	10
vsan encrypt	-31	34
vsphere	-15	86
vuln	-28	47
vulner	3	24
vulner $	-92	-42
vulner base	-41	54
vulner databas	64	-20
vulner depend	-16	39
vulner in	64	4
vulner intellig	65	-46
vulner librari	-1	11
vulner scan	-10	24
w	-65	22
w @	3	45
w a	4	19
w o	-10	19
waf	-9	21
waf rule	-7	19
waf web	-3	11
wai	-6	24
wait	1	43
wait and	50	-38
wait as	-6	14
wait for	19	4
wait forev	1	24
wait while	33	-32
walk	55	-38
walk around	23	0
walk into	55	-46
wall	17	41
wallet	-5	51
want	19	0
want @	42	-11
want a	-58	33
want and	9	7
want it	-15	18
want number	18	-17
want one	-6	9
want that	56	-54
want the	30	84
want them	-17	19
want to	19	-11
warehous	-22	38
warehous who	-34	45
warm	-9	65
warm up	-9	67
warn	51	22
was	12	11
was creat	60	-27
was delet	-8	10
was disabl	14	3
was it	3	-57
was left	-10	12
was made	39	6
was not	-7	8
was off	-38	46
was start	-31	33
was that	50	27
was whose	-14	29
wasnt	11	38
wasnt tick	14	45
watch	-1	24
watch and	12	4
watch bounc	68	-60
watch by	-37	44
watch for	-40	58
watch free	-12	42
watch host	52	-49
watch how	-4	11
watch it	-11	62
watch its	-7	8
watch that	-31	74
watch the	26	-2
watch their	19	-16
watch them	-4	12
watch who	-23	19
water	47	15
way	0	24
way back	-35	73
way between	37	-28
way from	-18	21
way in	-18	44
way out	-29	40
way to	10	13
wcu	-8	64
we	-2	24
we $	40	-59
we are	-25	29
we bring	-7	31
we built	-1	64
we creat	0	75
we deploi	-17	7
we dont	-51	63
we got	-33	-16
we have	-37	77
we host	-75	-5
we instal	42	103
we launch	-4	102
we make	15	60
we never	19	-70
we pay	-12	26
we push	51	23
we put	-34	35
we run	-28	44
we ship	-12	22
we store	-16	-52
we train	-55	-53
we upload	-2	36
we use	-22	57
we want	-31	81
we write	-14	32
we wrote	-18	26
weak	-33	62
weak cipher	-8	15
web	-4	27
web acl	-7	14
web app	21	12
web applic	18	64
web consol	-28	90
web server	1	16
web shop	-32	32
webhook	-13	14
websit	-1	44
wed	3	30
week	28	1
week critic	27	-9
week in	-14	16
weekend	97	5
weekli	16	19
weekli 30	-6	27
weekli mainten	-20	50
weekli window	29	17
weight	36	-15
weight and	41	-15
well	-9	56
well $	10	41
well as	-27	35
went	45	8
went down	-49	55
went live	-2	18
were	8	20
were creat	33	-10
were disabl	-5	10
were made	45	-38
were never	-17	23
were put	35	-32
werent	-12	47
weve	65	-29
weve got	65	-29
what	7	23
what @	51	-28
what a	-24	46
what about	-119	-50
what an	2	18
what and	-22	25
what arriv	-44	89
what doe	21	94
what fail	64	-53
what goe	58	-25
what happen	54	-13
what has	5	8
what he	-5	12
what if	106	-50
what in	-3	11
what is	22	9
what it	9	6
what its	25	-23
what li	0	19
what matter	-17	35
what may	-7	22
what must	14	10
what on	-103	5
what our	1	48
what pass	-23	53
what record	-8	48
what run	-48	85
what stand	60	-24
what the	-1	22
what thei	1	11
what to	-24	74
what user	51	-42
what was	60	-7
what watch	-9	12
what we	-35	-23
whatev	2	26
whatev els	-8	10
whatev is	53	-40
whatev the	-36	21
when	17	1
when $	-13	90
when %	67	54
when @	-21	-35
when a	12	1
when an	9	20
when and	-32	70
when chang	12	-12
when it	-20	1
when its	43	-5
when more	61	-64
when old	-11	17
when one	54	-15
when task	-6	34
when the	23	-9
when thei	2	25
when to	-3	10
when traffic	16	-4
when we	-39	31
whenev	-25	-119
whenev the	41	-38
where	11	6
where @	36	-8
where a	30	-17
where and	3	15
where auto	49	-44
where automat	45	-8
where autominorversionupgrad	14	0
where doe	-28	44
where encrypt	31	-16
where it	14	9
where log	-32	35
where manag	59	-10
where multi	16	-12
where need	-15	23
where no	-66	73
where node	21	-16
where our	85	-42
where rule	-22	27
where snapshot	32	-27
where the	27	-2
where thei	9	0
where there	16	-15
where traffic	-22	30
wherev	-22	50
whether	5	14
whether @	-13	16
whether a	-4	16
whether an	1	33
whether client	0	14
whether it	16	0
whether our	-31	53
whether that	-16	49
whether the	18	-4
whether thei	-8	8
which	0	10
which @	31	-1
which a	-13	25
which account	-6	26
which ad	3	36
which address	-9	18
which attribut	-34	47
which bucket	-17	35
which can	-11	11
which cannot	28	-5
which control	-3	38
which countri	-23	41
which data	-12	37
which devic	-10	19
which encrypt	19	-8
which endpoint	-13	13
which half	-81	-127
which has	-6	18
which is	-10	15
which it	9	10
which keep	-9	11
which kms	94	-68
which network	-10	27
which node	39	-8
which of	-30	-111
which one	50	-31
which our	-20	28
which paramet	33	-19
which part	50	90
which parti	36	7
which patch	-23	44
which peopl	32	-17
which permiss	10	34
which princip	-13	57
which queri	-30	43
which resourc	-34	68
which role	-17	55
which servic	-13	54
which session	40	-30
which side	16	23
which stai	-15	17
which subnet	-39	93
which the	-3	9
which thei	-8	8
which user	14	43
which version	-20	68
which window	-122	-21
which zone	-19	26
while	9	-1
while a	13	-14
while queri	32	-27
while the	23	-14
who	-8	-3
who $	-63	23
who @	16	-21
who act	-17	36
who activ	-42	60
who add	-2	-12
who adjust	-16	47
who administ	-11	30
who answer	-57	87
who appli	-109	-124
who approv	-14	36
who are	44	-44
who arrang	-65	92
who ask	-7	44
who assign	-9	68
who attach	-27	105
who author	38	74
who back	-81	-135
who bring	13	-70
who bui	24	25
who build	-18	108
who bump	45	138
who call	-13	15
who can	14	52
who carri	7	-83
who chang	-15	29
who check	-9	34
who choos	-26	89
who classifi	-14	103
who clean	-17	42
who commiss	36	-22
who configur	-20	64
who connect	36	70
who control	-37	26
who correct	-7	22
who creat	-33	86
who deal	-79	-100
who decid	-13	70
who defend	38	-19
who defin	-19	69
who delet	-26	77
who deliv	47	-6
who design	1	96
who did	33	-31
who doe	-74	-181
who download	-21	75
who drain	-13	40
who enabl	-46	60
who encrypt	-26	-143
who enforc	-7	33
who ensur	-8	17
who eras	52	-48
who export	-1	46
who fix	-54	25
who flip	-3	28
who forc	-37	53
who gener	-31	41
who get	-37	18
who give	-11	29
who gotta	-8	40
who govern	-13	31
who grant	-14	48
who guarante	47	-12
who guard	44	-6
who handl	-64	-8
who harden	66	-1
who has	-35	22
who have	50	-1
who hire	34	-48
who hold	58	4
who in	-67	-59
who initi	-12	5
who instal	-67	15
who instrument	-13	42
who investig	-7	41
who is	-32	-31
who isol	97	-44
who issu	-21	59
who keep	38	17
who kick	-39	-2
who label	-1	74
who lai	6	34
who launch	0	-132
who left	-3	34
who limit	-3	15
who list	-14	26
who log	3	82
who look	20	-32
who make	-4	24
who manag	-27	62
who map	-24	91
who may	-4	41
who meant	-4	65
who migrat	-12	41
who monitor	20	-2
who move	-67	-43
who must	-31	63
who narrow	-22	66
who need	12	59
who notic	45	-35
who now	-8	31
who obtain	48	-22
who on	-10	45
who open	3	34
who oper	30	-70
who order	-12	38
who ought	-20	31
who own	-136	-197
who pai	3	32
who patch	-14	-71
who perform	9	-82
who pick	-35	72
who place	-5	42
who plan	-7	37
who prevent	75	-39
who protect	121	1
who prove	-11	-1
who provid	51	-12
who provis	49	-48
who publish	75	-21
who pull	-19	34
who push	-26	40
who put	-11	65
who queri	-10	28
who raiz	-38	38
who reach	-12	32
who react	-3	32
who read	-12	33
who rebuild	-9	35
who record	39	-32
who refresh	-12	21
who regist	-27	60
who releas	-62	-91
who remov	-13	58
who renew	27	-98
who repair	84	-15
who replac	39	68
who replic	77	-13
who requir	-109	67
who respons	-65	-79
who restart	-73	1
who restrict	24	13
who review	-25	108
who revok	-14	36
who roll	-65	-97
who rotat	-17	-130
who run	115	-36
who sai	-10	14
who scale	46	-118
who scan	15	43
who schedul	12	105
who secur	49	-20
who see	-25	-19
who select	-20	66
who send	-59	-41
who separ	54	1
who set	-21	74
who ship	24	-68
who should	-14	47
who shred	78	-32
who sign	-43	66
who size	-42	11
who specifi	-12	26
who start	37	4
who stop	20	61
who store	50	-13
who submit	-2	15
who subscrib	-8	36
who suppli	-75	-75
who swap	107	-57
who switch	-6	23
who take	-19	-66
who test	2	41
who that	-3	20
who the	62	15
who then	-28	25
who train	-3	13
who trigger	-52	-65
who trim	-12	63
who tune	6	94
who turn	-3	44
who updat	10	-2
who upgrad	-76	-157
who us	-7	11
who valid	-55	56
who vet	10	15
who walk	29	-27
who was	51	-21
who wipe	65	-16
who work	-13	22
who write	-32	82
whoever	-19	31
whoever hold	-29	40
whoever may	-5	12
whole	-48	-4
whole @	5	33
whole internet	-10	17
wholli	-11	38
whom	10	-47
whom $	-18	-29
whom and	-34	90
whom do	-33	-67
whom is	-24	37
whose	-25	-3
whose $	-164	-159
whose @	5	24
whose bug	-35	45
whose call	-5	23
whose chore	-8	82
whose control	-36	-30
whose decis	20	-2
whose do	49	-21
whose duti	-8	24
whose fault	-58	-44
whose gap	-27	51
whose hand	-39	28
whose headach	-1	44
whose homework	-2	40
whose is	40	95
whose job	-4	-77
whose key	-5	26
whose knob	7	31
whose list	55	-18
whose mess	-3	10
whose mistak	1	22
whose move	-3	55
whose omiss	-17	34
whose problem	0	68
whose set	-29	47
whose slip	-3	11
whose task	17	91
whose then	-38	40
whose to	69	-17
whose upgrad	-13	16
whose work	8	2
wide	-46	27
wide open	-61	-4
wifi	-27	58
wildcard	-1	12
wildcard princip	-1	11
will	-31	12
will %	-3	45
will @	-4	9
will be	24	-17
will it	3	9
win	-17	42
window	30	14
window $	-26	59
window after	21	-17
window and	-1	20
window at	-8	26
window by	70	-51
window for	-21	96
window in	-48	60
window instal	74	-88
window of	-23	53
window one	22	-7
window set	-41	54
window to	71	-50
window where	39	-23
window which	-25	27
windows	8	27
windows @	-37	50
windows and	-14	18
windows by	11	-9
windows desktop	-30	6
windows in	25	52
windows licens	73	53
windows on	38	-13
windows patch	-34	103
windows server	10	9
windows updat	-54	-47
wipe	102	-20
wipe the	28	-15
wire	5	63
wire $	-16	108
wise	-11	137
with	9	10
with $	32	-6
with %	60	56
with 256	32	-25
with @	1	42
with aes	4	8
with all	-10	24
with an	30	-2
with anoth	-17	32
with at	33	-29
with auto	7	19
with automat	-15	-32
with backup	-5	27
with both	-71	-60
with certif	3	19
with checksum	50	-39
with cli	-7	28
with client	30	-17
with current	-10	29
with cve	-7	12
with data	58	-47
with default	-19	22
with detail	16	8
with dns	42	-31
with each	19	-6
with encrypt	41	-10
with fix	63	-44
with forward	36	-14
with iam	-3	15
with it	23	-1
with its	8	4
with kei	52	-43
with kms	85	-43
with lake	-19	32
with minor	13	-12
with more	-10	14
with mutual	-1	11
with newer	-53	63
with no	6	-35
with noth	91	-81
with oauth	-11	53
with oci	1	11
with or	-11	15
with other	21	53
with our	-10	97
with patch	44	21
with run	56	1
with s3	27	-15
with secur	-1	13
with shield	41	-2
with sse	37	19
with standbi	5	33
with subnet	-4	9
with system	-46	48
with that	-83	-54
with the	22	1
with their	-10	25
with them	31	6
with tls	44	-1
with too	-15	48
with two	-18	36
with vpc	-7	8
with which	-4	16
with whom	-24	72
with work	-10	12
withdraw	-16	31
within	28	3
within 30	6	21
within 7	36	-4
within 72	-7	50
within a	94	-39
within about	21	-3
within its	31	-11
within minut	20	-13
within quota	57	-40
within request	34	-27
within specif	2	30
within the	29	-18
without	7	10
without %	-55	56
without @	-17	42
without a	20	7
without an	18	7
without any	30	-13
without be	4	-68
without downtim	85	-39
without further	-3	38
without interrupt	35	-16
without it	-42	73
without loss	38	-34
without me	-32	-102
without multi	27	-6
without one	-24	52
without public	-6	29
without server	-35	53
without that	-38	35
without the	55	-22
without them	-27	68
without tls	25	-5
without us	41	8
wont	-58	4
word	-31	45
word and	-29	45
work	21	26
work $	-1	42
work @	6	40
work and	14	-12
work for	106	-27
work in	-10	24
work is	2	22
work it	-3	11
work on	64	-24
work onc	-7	11
work onli	-26	34
work with	-65	83
worker	9	9
worker $	84	-16
worker and	14	8
worker are	38	-28
worker for	4	11
worker in	78	-18
worker machin	-88	-127
worker need	-7	104
worker node	-69	-10
worker of	50	9
worker or	-14	21
worker os	119	-48
worker size	-7	13
worker that	47	-25
worker type	27	-6
worker who	56	-15
workflow	3	41
workflow $	35	-7
workflow engin	59	-8
workflow execut	38	19
workgroup	9	28
workgroup $	-16	53
workgroup set	21	24
workgroup when	26	-17
workload	7	44
workload $	-13	73
workload @	-13	25
workload apart	16	-15
workload in	0	12
workload manag	-22	39
workload over	14	42
world	-9	49
world $	12	46
world on	1	14
worri	69	-38
would	3	35
would %	55	-20
would be	-6	10
wouldnt	4	21
wp	-2	24
wrap	34	-7
write	0	29
write $	54	9
write %	-34	115
write @	-5	71
write a	-35	-127
write and	8	16
write can	-12	21
write capac	-33	30
write custom	-29	52
write data	-6	37
write em	-36	73
write everi	15	-3
write iam	-2	10
write in	47	-41
write into	-34	61
write is	62	-37
write it	0	37
write its	-17	28
write no	85	-65
write one	-7	18
write patch	36	-12
write polici	-6	14
write secur	-12	60
write that	-26	71
write the	-9	41
write them	-16	63
write those	1	49
write to	11	4
write what	-5	9
writer	7	11
writer and	-31	45
writer anew	37	-34
writer win	-11	36
written	51	-24
written and	52	-56
written by	3	24
wrong	-19	49
wrong @	3	70
wrong delet	67	-63
wrongli	6	31
wrote	25	56
x	18	38
xss	-38	87
yaml	-24	70
yarn	25	40
yarn run	29	17
year	-2	25
year $	-31	75
year after	48	-36
year ago	-10	17
year and	51	-40
year for	-28	89
year in	8	-9
year old	-8	21
yearli	-8	43
yearli rotat	-8	43
yell	-30	44
yes	15	21
yes $	14	56
yes or	5	-41
yesterdai	-22	24
yike	-1	9
you	-42	85
you $	2	83
your	-35	-42
your own	-1	20
yourself	-4	40
yourself after	0	10
yourself and	-11	13
yourself by	-23	25
yourself with	-49	60
yum	-28	83
yum updat	-15	33
zero	0	13
zip	55	-42
zip $	1	-42
zip file	-10	16
zip function	17	-7
zone	24	7
zone $	85	-19
zone @	52	-5
zone a	-22	24
zone and	18	-7
zone are	32	41
zone at	-33	37
zone by	43	-7
zone fail	-24	33
zone for	30	-17
zone in	-15	23
zone is	-12	50
zone keep	8	-6
zone of	11	-5
zone on	-45	46
zone or	56	-38
zone sai	-25	30
zone secur	-75	147
zone that	29	-23
zone three	-16	18
zone to	26	-10
zone when	0	12
zone with	31	-4
zookeep	43	1
`;

/** What kind of question a wording sounds like: a line a mark, with what it adds for each kind but the last (src/understand/kind.ts). */
export const kinds = `
!action	15	13	18	29	96	16	14
!against	-8	18	-5	6	2	-3	-1
!asksOwner	-18	-17	-20	-18	-15	-17	-7
!asksValue	18	11	23	11	19	11	2
!both	-2	-1	-16	-19	-18	-15	-18
!choose	41	42	47	155	68	50	49
!cloud	61	61	60	59	159	62	47
!commands	26	24	18	28	116	24	19
!compare	9	80	11	17	20	12	9
!correction	-26	-28	-30	-28	-33	-30	-33
!events	-26	-25	-26	-26	-25	-25	-28
!feature	49	52	42	51	173	50	50
!first	-20	-26	-28	9	-22	-26	-28
!follow	-24	-21	-23	-23	-24	-22	-3
!gains	28	70	12	13	13	18	18
!general	-15	-25	-19	-21	-30	-21	-30
!greeting	6	-3	-9	-4	2	10	0
!helpData	-4	6	-8	17	-24	96	0
!helpUse	-14	2	-24	2	-24	101	-3
!howTo	65	67	63	67	156	93	66
!injection	37	39	29	38	153	15	36
!limit	-4	1	-7	0	77	13	-1
!managedOne	-4	1	21	5	-3	-2	-5
!mayWho	-40	-46	-39	-39	-43	-39	-52
!meaning	5	10	91	16	29	13	9
!move	-11	-1	-12	-1	-4	-10	-9
!notPrice	-15	-10	-14	-8	-3	-10	9
!ofEach	-11	-4	-16	-24	-17	-15	-16
!otherCloud	43	54	52	53	190	54	23
!outside	-2	-5	-6	2	49	-3	-6
!overview	44	13	6	10	11	10	10
!ownOne	-9	5	-7	15	-9	-8	-12
!patches	-24	-20	-19	-15	-14	-19	8
!points	-17	-16	-19	-19	-20	-14	-11
!price	-12	-25	-11	-5	59	-10	-10
!reports	-24	-24	-24	-23	-25	-23	-32
!request	44	30	22	29	94	25	30
!responsible	10	0	-2	-2	5	-4	1
!second	-29	-20	-25	-25	-34	-24	-15
!secures	-20	-21	-20	-22	-26	-23	-20
!services	-7	-13	-23	-46	-38	-3	-32
!sideAws	33	5	6	6	-3	5	18
!sideCustomer	-1	-8	-8	-6	-6	-9	-1
!state	23	25	23	29	91	22	21
!tag	-13	-9	1	-11	-6	-9	-5
!term	38	31	78	26	29	29	18
!them	-9	-15	-15	-15	-13	-16	-12
!trouble	20	9	25	29	127	57	38
!us	-4	-9	-11	-7	-9	-7	-6
!usOrThem	9	-1	-2	-1	-1	-2	34
!who	-9	-14	-16	-14	-14	-15	-5
!wholly	85	30	17	19	14	19	15
!yesNoStart	-17	-11	-17	-14	-2	-4	0
#called	-58	-54	-49	-53	-52	-54	-57
#content 0	96	40	8	-13	-26	15	32
#content 1	-1	-4	11	-14	-3	-8	40
#content 2	-31	-34	-28	-35	-22	-33	-29
#content 3	-40	-35	-32	-34	-21	-35	-44
#content 4	-31	-32	-31	-27	-21	-31	-34
#content 5	-28	-27	-26	-24	-22	-26	-28
#content 6	-18	-17	-16	-14	-17	-16	-18
#presumes	-16	-13	-16	-15	-11	-14	-10
#services 0	-37	-26	-9	-24	1	-12	-6
#services 1	-11	-28	-24	-26	-23	-27	-26
#services 2	-49	10	-33	-26	-33	-31	-34
#services 3	-14	15	-11	13	-12	-9	-12
#strange 0 0	-23	-29	-26	-31	-35	-29	-23
#strange 1 0	-15	-16	-16	-15	-16	-15	-16
#strange 1 1	-24	-19	-14	-16	-4	-21	-30
#strange 1 2	40	36	49	29	76	26	14
#strange 1 4	32	17	-14	-3	98	9	-20
#strange 2 1	-12	-15	-12	-2	-5	-11	-13
#strange 2 2	12	1	17	26	21	4	1
#strange 2 3	36	38	-13	61	115	31	21
#strange 2 4	29	42	-5	19	199	13	-2
#strange 3 1	-13	-24	-13	6	-29	-12	-13
#strange 3 2	-7	-7	-7	3	19	-8	-10
#strange 3 3	6	19	29	69	137	33	-9
#strange 3 4	-19	-4	5	27	268	0	-12
#sure 0	140	86	46	58	107	81	72
#sure 1	-6	-5	20	-1	-1	-9	12
#sure 2	-42	-35	-26	-33	-28	-37	-28
#sure 3	-47	-44	-42	-42	-44	-43	-45
#term	-21	-17	9	-17	-23	-21	-23
#thread	-181	-170	-198	-166	-176	-168	-198
#words 0	55	-136	58	-87	-44	-5	-92
#words 1	-90	-85	-69	-107	-95	-104	-82
#words 10	-8	-8	-10	-7	-9	-9	-9
#words 11	-4	-23	-5	10	-5	-5	-5
#words 2	-17	-19	-12	-31	-11	-22	26
#words 3	-29	-31	-30	-37	-19	-34	-31
#words 4	-26	-25	-25	-26	-16	-26	-32
#words 5	-20	-19	-23	-18	-18	-20	-25
#words 6	-16	-15	-16	-11	-18	-15	-18
#words 7	-10	-9	-10	-3	-10	-9	-10
#words 8	-10	-13	-10	0	-12	-9	-10
#words 9	-9	-10	-11	-9	-12	-10	-12
$	-20	-23	-21	-24	-18	-24	-21
0	-7	-20	-21	-19	-19	-18	-21
0 !action	24	25	22	24	104	-5	2
0 !against	-6	-9	-7	-6	15	-1	10
0 !asksOwner	-5	-2	-10	-2	25	-3	33
0 !asksValue	-11	-6	21	-2	8	15	-6
0 !both	-66	-58	-58	-54	-66	-57	-74
0 !choose	38	41	33	99	77	23	25
0 !cloud	26	26	21	24	68	26	13
0 !compare	-19	-54	-31	-38	0	-47	-55
0 !correction	-26	-27	-5	-28	-53	-31	-45
0 !events	-28	-27	-29	-28	-24	-29	-29
0 !feature	1	2	-31	1	57	-7	2
0 !first	-47	-46	-52	-66	-43	-52	-55
0 !follow	-11	-11	-4	-10	-11	-9	22
0 !general	-46	-45	-37	-46	-54	-43	-54
0 !greeting	-15	-13	-20	-15	-19	11	-10
0 !helpData	-6	-5	-25	-8	-43	72	-19
0 !helpUse	-14	2	-24	2	-24	101	-3
0 !howTo	7	12	1	14	19	60	8
0 !injection	37	39	29	38	153	15	36
0 !limit	-4	-5	-27	-9	16	43	-25
0 !managedOne	37	37	119	40	35	33	33
0 !meaning	12	16	73	16	44	13	9
0 !move	-5	-5	-4	0	19	-6	-4
0 !notPrice	11	13	3	14	51	12	47
0 !otherCloud	64	62	58	61	182	62	14
0 !outside	12	16	12	11	110	13	7
0 !overview	-18	-8	7	-6	21	15	11
0 !ownOne	-29	-28	-19	-30	-33	-30	-28
0 !patches	0	1	0	11	31	2	59
0 !points	14	14	12	13	12	26	53
0 !price	-71	-71	-73	-71	-78	-82	-75
0 !reports	-52	-53	-55	-53	-61	-53	-89
0 !request	17	22	17	19	76	5	22
0 !responsible	-16	-5	12	-3	30	-5	23
0 !second	-57	-47	-49	-47	-68	-47	-23
0 !secures	-33	-33	-21	-33	-40	-35	-30
0 !services	-44	-33	-36	-38	-58	21	-47
0 !sideAws	26	7	-2	24	-20	4	42
0 !sideCustomer	-23	-20	-20	-21	-12	-20	-3
0 !state	16	18	19	20	60	11	14
0 !tag	24	26	70	27	40	30	50
0 !term	15	20	101	24	30	37	18
0 !them	-6	-5	-1	-6	20	-6	1
0 !trouble	28	28	12	21	21	73	23
0 !us	-16	-14	-13	-13	-7	0	-2
0 !usOrThem	-2	3	-2	2	8	-3	49
0 !who	-9	-6	-7	-5	16	-7	30
0 !wholly	-51	-37	-25	-35	6	-38	-53
0 !yesNoStart	-9	-5	-9	-5	-10	19	37
0 $	-34	-34	-40	-34	-40	-40	-35
0 0	-29	-29	-34	-29	-34	-28	-32
0 1	-42	-37	-41	-38	-26	-42	-42
0 2	-14	-14	-15	8	-20	-15	-34
0 22	-35	-35	-37	-36	-57	-35	-40
0 27001	-13	-13	16	-14	-25	-14	-16
0 3	0	0	-3	-1	14	0	-7
0 3389	-35	-36	-42	-41	-40	-38	-40
0 5	1	3	20	3	2	2	3
0 7	-16	-14	-16	-14	33	-19	-14
0 90	-38	-40	-41	-40	-44	-43	-56
0 @	-32	-29	-39	-31	10	-33	-89
0 a	-27	-28	-12	-23	-28	-24	-37
0 about	-25	-22	-44	-2	-29	-9	-2
0 abov	25	24	-4	14	93	19	15
0 abstract	13	14	52	15	1	-6	8
0 access	-27	-28	-28	-29	-24	-32	-32
0 accident	-33	-33	-34	-39	-46	-38	-38
0 account	-27	-25	-19	-26	-21	-29	-32
0 acl	-25	-27	-7	-27	-31	-28	-30
0 across	-39	-40	-59	-44	-51	-40	-63
0 act	-47	-43	-49	-46	-29	-44	-51
0 acu	6	3	8	4	38	8	2
0 add	-38	-38	-46	-39	-40	-41	-59
0 address	-44	-44	-44	-46	-51	-45	-72
0 admin	-50	-46	-52	-57	-45	-48	-63
0 administr	-75	-69	-92	-69	-98	-81	-101
0 advisor	-53	-52	-53	-54	-63	-55	-64
0 after	-54	-50	-53	-50	-63	-51	-40
0 again	6	6	55	1	-5	-1	5
0 against	-26	-28	-28	-27	-39	-26	-33
0 agent	69	63	58	66	47	57	186
0 ai	39	29	20	33	9	101	4
0 air	-41	-41	-42	-42	-46	-41	-47
0 al2023	-2	30	149	26	4	4	2
0 alarm	-54	-55	-56	-54	-64	-56	-70
0 all	-23	-22	-18	-23	-14	-30	-28
0 allow	-55	-54	-82	-59	-79	-73	-76
0 also	-105	-104	-160	-103	-103	-105	-111
0 alwai	-52	-33	-17	-32	-43	-41	-28
0 am	-8	-11	21	-11	-38	14	-47
0 amazon	5	3	16	3	37	0	11
0 ami	6	4	69	2	-8	0	-20
0 an	-17	-16	-8	-17	-9	-1	-20
0 and	-32	-34	-33	-32	-24	-30	-27
0 anoth	-26	-26	-27	-26	-32	-30	-31
0 answer	-20	-16	-35	-16	-23	33	-20
0 antiviru	-122	-100	-133	-104	-114	-118	-118
0 any	1	0	0	1	19	-4	-5
0 anyon	23	22	34	20	45	45	-4
0 anyth	-30	-30	-31	-34	-36	-31	-54
0 anywher	0	-7	-8	1	-22	70	-35
0 aoc	-21	-20	-18	-22	-21	-22	-19
0 apart	-30	-30	-34	-32	-39	-30	-33
0 api	-52	-52	-68	-46	-69	-56	-65
0 app	-47	-47	-52	-46	-50	-49	-53
0 appli	-11	-9	-20	-12	-33	-11	31
0 applic	-57	-58	-59	-58	-66	-58	-68
0 approv	12	15	9	16	72	-3	9
0 architect	-16	-14	-16	-17	28	-17	-21
0 architectur	-78	-80	-87	-81	-107	-80	-110
0 archiv	-34	-39	-57	-34	-39	-51	-44
0 are	-32	-29	-33	-29	-22	3	-38
0 arent	-10	-11	-11	-11	-14	-11	-11
0 around	-12	-12	-13	-13	-15	-13	-17
0 artifact	-38	-38	-44	-39	-51	-40	-38
0 as	-28	-28	-14	-28	-19	-32	-39
0 ask	-21	-20	-25	-20	-25	15	-35
0 assess	-28	-28	-29	-30	-49	-36	-33
0 asset	-50	-50	-56	-50	-53	-51	-51
0 at	-3	-1	25	-1	34	3	-17
0 attach	36	37	34	36	97	16	34
0 attack	-20	-20	-20	-20	-29	-20	-23
0 audit	-35	-34	-36	-35	-39	-34	-51
0 auditor	-12	-11	8	-13	-29	-1	-23
0 authent	-35	-36	-44	-35	-38	-36	-38
0 author	-18	-52	-91	-51	-71	-59	-66
0 automat	-64	-66	-69	-66	-71	-70	-83
0 autopilot	2	1	0	0	34	1	-16
0 avail	-5	-8	34	-5	-13	-8	-10
0 awai	-15	-15	-15	-15	-15	-15	-25
0 awar	-53	-49	-24	-49	-74	-64	-58
0 aws	-20	-18	-15	-19	11	-17	-28
0 az	-11	19	101	20	-4	1	8
0 azs	-30	-29	-32	-27	10	-38	-49
0 baa	-10	-10	56	-9	-20	-21	-25
0 back	11	10	2	10	102	7	-71
0 backbon	-25	-26	-26	-26	-27	-26	-27
0 background	-39	-39	-41	-39	-45	-40	-43
0 backup	11	11	3	13	91	7	26
0 badg	-11	-11	-14	-11	1	-16	-15
0 banana	0	0	-1	-1	11	0	-2
0 bare	-10	-11	21	-14	-3	-11	-36
0 base	-24	-27	-32	-35	-36	-22	-38
0 batteri	-47	-47	-49	-48	-68	-47	-55
0 be	-10	-10	27	-13	-17	-11	-16
0 becom	-15	-16	-16	-15	-19	-15	-21
0 been	-15	-15	-16	-16	-17	-15	-18
0 befor	-56	-57	-58	-57	-84	-58	-64
0 behavior	-42	-47	-48	-47	-48	-45	-49
0 behind	-12	-13	34	-12	-22	-15	-33
0 belong	-45	-43	-41	-38	-68	-38	-62
0 below	-32	-33	-53	-33	-52	-34	-41
0 between	-62	-63	-73	-60	-64	-61	-75
0 bezo	-42	-44	-53	-35	-16	-42	-40
0 bill	-52	-52	-54	-55	-74	-53	-56
0 bio	-20	-20	-20	-20	-23	-21	-35
0 blame	-36	-36	-41	-37	-56	-37	-38
0 block	-41	-41	-47	-43	-45	-43	-60
0 board	-13	-13	-16	-13	-14	-13	-18
0 book	1	1	-1	0	32	-23	2
0 boss	13	21	66	25	3	78	8
0 bot	16	16	-20	18	14	87	6
0 both	-90	-77	-75	-69	-86	-75	-82
0 bottlerocket	32	30	129	21	0	23	14
0 box	-7	-9	-36	-9	11	-9	-14
0 breach	-8	-8	-8	-9	-10	-8	-9
0 break	26	9	35	5	24	-2	9
0 bring	48	50	50	52	146	50	34
0 broadli	-35	-35	-36	-37	-61	-35	-64
0 broken	-8	-9	-14	-12	20	-11	-22
0 broker	-58	-57	-59	-55	-89	-57	-53
0 budget	-51	-51	-56	-50	-62	-52	-54
0 buffer	2	6	-2	6	68	-11	-18
0 bug	-61	-62	-72	-67	-71	-62	-79
0 bui	-47	-45	-45	-43	-66	-46	-49
0 build	-61	-65	-72	-60	-68	-62	-65
0 built	-51	-51	-66	-52	-55	-46	-57
0 bump	17	16	8	16	-1	13	52
0 busi	-17	-19	-22	-23	-62	-25	13
0 but	-49	-50	-54	-51	-59	-52	-63
0 by	-24	-24	-8	-24	-41	-26	-18
0 c	16	-16	-41	-17	-26	-17	-24
0 cabl	-35	-36	-37	-35	-55	-36	-41
0 cach	-25	-24	-22	31	-35	-27	-27
0 call	-20	-17	-20	-20	16	-25	-37
0 can	-12	-8	-30	-8	7	27	-18
0 cant	-16	-14	-44	-14	-40	85	-20
0 capac	-72	-72	-100	-68	-69	-73	-79
0 card	-53	-53	-73	-52	-56	-26	-54
0 care	15	18	10	16	12	16	57
0 carri	-18	-18	-18	-18	-18	-18	-32
0 case	-4	-3	-12	-5	25	-21	-28
0 cctv	-56	-57	-60	-57	-67	-58	-62
0 center	-41	-41	-45	-42	-50	-42	-47
0 central	14	15	15	16	43	8	14
0 ceo	37	38	42	41	81	24	25
0 cert	-34	-33	-37	-36	-14	-36	-49
0 certif	36	11	-10	-11	23	4	31
0 certifi	-21	-20	-21	-21	-31	-21	-23
0 chang	-42	-47	-58	-44	-19	-48	-64
0 charg	-21	-6	-25	-6	-38	-7	56
0 chatgpt	-20	-20	-38	-19	-35	25	-26
0 cheaper	30	17	26	21	87	6	31
0 check	-44	-45	-47	-45	-53	-46	-50
0 checkout	21	22	19	18	63	20	-1
0 choos	-46	-49	-53	-48	-52	-47	-49
0 ci	-48	-46	-46	-46	-55	-55	-59
0 cis	-51	-51	-60	-53	-57	-52	-67
0 cisco	23	26	30	27	109	-2	7
0 classifi	-51	-51	-51	-51	-65	-52	-66
0 clean	-17	-17	-24	-17	2	-17	-22
0 client	30	29	27	26	55	22	56
0 climat	51	48	47	51	104	50	25
0 close	-31	-30	-30	-31	-7	-34	-37
0 cloud	-34	-32	-8	-32	-37	-34	-40
0 cloudflar	33	32	30	30	87	31	10
0 cluster	42	43	24	40	17	44	170
0 code	-57	-57	-59	-58	-66	-58	-72
0 coffe	17	17	16	17	50	17	8
0 colleagu	-47	-47	-51	-47	-53	-47	-54
0 come	-37	-35	-2	-35	-49	-38	-65
0 command	-8	18	2	18	-1	116	7
0 commit	-39	-40	-42	-41	-62	-41	-52
0 compani	2	2	-3	1	25	25	-11
0 compar	6	-31	18	22	108	14	10
0 complianc	-15	-16	-6	5	-42	-19	-22
0 compliant	-44	-44	-52	-50	-48	-46	-48
0 comprom	-21	-20	-19	-20	-25	-20	-24
0 comput	-23	-23	-24	-25	-23	-24	-27
0 concern	-75	-76	-94	-78	-110	-81	-99
0 concurr	-20	-19	-19	-20	-25	-19	-23
0 condit	-41	-41	-42	-42	-46	-41	-47
0 confidenti	-57	-57	-62	-56	-73	-62	-68
0 config	-12	-8	-12	-9	-7	-23	33
0 configur	-46	-46	-45	-47	-51	-47	-63
0 confirm	29	38	31	45	73	15	95
0 connect	-41	-41	-42	-42	-72	-42	-49
0 consol	-32	-31	-33	-33	-48	-32	-37
0 consum	-44	-44	-47	-45	-52	-44	-53
0 contact	-32	-31	-34	-32	-41	-32	-34
0 contain	34	31	63	44	11	28	87
0 content	-57	-57	-60	-56	-71	-58	-73
0 continu	-3	-4	-10	-6	38	-17	-10
0 control	-45	-45	-29	-41	-63	-49	-43
0 cool	-10	-10	-10	-10	-14	-10	-12
0 corpor	-34	-34	-35	-34	-38	-34	-52
0 correct	-65	-65	-95	-66	-90	-67	-88
0 cost	-92	-94	-101	-93	-153	-94	-109
0 could	27	27	101	29	19	20	43
0 count	36	38	91	34	29	35	37
0 countri	-34	-35	-36	-39	-42	-38	-38
0 cours	-29	-30	-30	-36	-52	-28	-30
0 cover	21	32	75	29	10	64	26
0 creat	-28	-29	-31	-28	-29	-28	-33
0 credenti	16	16	10	16	73	3	6
0 cross	-58	-59	-64	-58	-62	-59	-61
0 crypto	-13	-13	-13	-13	-21	-13	-16
0 current	-18	-19	-37	-19	-43	13	-22
0 custom	-53	-58	-57	-58	-69	-60	-68
0 cut	-43	-42	-53	-44	-50	-45	-64
0 dai	-9	-10	-11	-11	17	-11	-25
0 dashboard	6	7	64	3	-7	1	-3
0 data	-35	-35	-35	-35	-38	-35	-40
0 databas	-36	-31	-40	4	-58	-36	13
0 date	-20	-20	-24	-21	-26	-21	-22
0 db	6	5	-7	-5	5	1	60
0 ddo	-56	-56	-65	-58	-73	-64	-67
0 deactiv	-17	-17	-17	-17	-21	-18	-21
0 dead	-23	-23	-23	-22	-23	-24	-24
0 deal	-2	23	29	26	11	24	100
0 decid	-53	-53	-61	-53	-66	-56	-62
0 decis	-28	-27	-27	-30	-34	-30	-37
0 decommiss	-40	-40	-51	-40	-43	-41	-43
0 default	-65	-62	-65	-65	-76	-68	-67
0 defend	-14	-15	-14	-14	-19	-14	-16
0 defin	9	8	69	7	-1	1	3
0 definit	68	65	169	67	60	61	65
0 degauss	-19	-20	-20	-20	-23	-20	-22
0 delet	-49	-50	-64	-52	-35	-58	-60
0 deliv	-41	-42	-44	-42	-53	-42	-55
0 demand	-28	-29	-37	-28	-33	-31	-37
0 deploi	-5	-6	-11	-8	20	-18	-6
0 deprec	-54	-59	0	-58	-97	-55	-77
0 design	-37	-37	-43	-38	-45	-38	-43
0 detail	-27	-26	-29	-27	-31	-27	-29
0 detect	-17	-17	-18	-19	-20	-18	-22
0 dev	1	1	-2	21	-5	0	-3
0 develop	-36	-36	-38	-37	-46	-37	-61
0 devic	-11	-11	-12	-12	-24	-12	7
0 di	-44	-45	-44	-45	-55	-46	-58
0 did	18	22	21	23	74	69	17
0 diesel	-42	-44	-44	-43	-46	-43	-47
0 differ	41	19	114	49	60	34	51
0 directori	41	41	40	40	21	41	110
0 disabl	-53	-55	-68	-55	-65	-57	-66
0 disast	-37	-36	-40	-37	-43	-36	-38
0 disk	-22	-23	-26	-4	-48	-23	-30
0 dispos	-24	-23	-23	-24	-35	-24	-25
0 divid	-68	-65	-87	-65	-81	-87	-65
0 dns	-62	-63	-63	-67	-73	-64	-67
0 do	-3	3	9	4	2	25	42
0 doc	27	27	33	25	-23	71	25
0 docker	8	8	4	41	-2	2	-2
0 document	-1	3	50	-3	-29	2	-5
0 doe	-13	-11	-32	-9	6	-12	26
0 domain	-36	-38	-37	-39	-58	-37	-58
0 done	-37	-35	-36	-36	-46	-37	-44
0 dont	-1	0	6	5	-14	10	-2
0 down	35	16	15	16	19	13	53
0 download	-38	-38	-42	-38	-50	-39	-38
0 dr	16	23	-11	30	13	28	116
0 drift	-93	-97	-102	-96	-104	-99	-104
0 drill	-97	-88	-81	-91	-108	-81	-98
0 drive	-59	-59	-66	-61	-71	-62	-73
0 dss	-31	-32	-11	-33	-39	-33	-38
0 duti	-56	-47	-54	-37	-6	-46	-67
0 e	-65	-53	-69	-56	-75	-63	-65
0 each	-31	-32	-38	-31	-36	-31	-53
0 earthquak	-21	-22	-21	-22	-23	-22	-32
0 east	5	7	7	8	41	5	2
0 edg	-60	-61	-38	-62	-82	-64	-83
0 eli5	-6	15	81	21	-18	16	10
0 em	-36	-38	-39	-42	-42	-38	-39
0 email	16	16	9	14	91	5	-11
0 employe	-50	-50	-51	-50	-86	-50	-54
0 empti	-3	-2	-3	-5	37	-3	-24
0 enabl	28	27	5	26	11	26	87
0 encrypt	19	24	27	24	41	18	87
0 end	-9	-11	-12	-10	-31	-10	20
0 endpoint	-14	-15	-25	-17	-45	-16	12
0 engin	36	36	29	74	0	20	87
0 enough	-37	-36	-39	-41	-47	-37	-46
0 entir	-22	-21	-24	-31	-23	-32	-21
0 entri	-20	-20	-22	-20	-20	-21	-21
0 envelop	6	6	74	5	-17	0	-17
0 environ	-22	-22	-28	-23	-24	-23	-26
0 environment	-38	-38	-45	-37	-47	-40	-40
0 escort	-21	-20	-28	-21	-21	-21	-21
0 etcd	22	26	180	28	-12	9	-2
0 eu	10	11	11	12	36	6	10
0 even	6	6	82	9	-4	5	-3
0 event	-44	-45	-53	-49	-56	-45	-48
0 ever	0	0	-8	26	-11	-2	-2
0 everi	17	25	29	27	33	72	15
0 everyon	-23	-16	35	-6	3	-25	-16
0 everyth	-6	-3	-8	-3	23	-15	-4
0 exactli	33	35	84	32	29	33	35
0 exam	11	13	15	10	69	9	10
0 exampl	5	11	33	11	32	52	11
0 execut	-45	-45	-57	-49	-50	-45	-49
0 expiri	-39	-39	-42	-38	-41	-41	-41
0 explain	13	32	73	32	79	39	28
0 facil	-47	-47	-49	-47	-62	-48	-62
0 factor	-31	-32	-43	-32	-33	-32	-32
0 fail	-37	-37	-39	-37	-42	-40	-43
0 failov	-4	-2	-5	-4	4	-6	-8
0 failur	-76	-69	-80	-73	-93	-81	-76
0 fall	-5	-2	-1	1	13	-4	30
0 fals	-39	-40	-45	-41	-42	-40	-56
0 fault	12	12	4	12	52	1	52
0 feder	-57	-57	-66	-57	-66	-59	-73
0 fenc	-36	-30	-46	-27	29	-31	-66
0 fiber	-31	-31	-43	-31	-39	-34	-57
0 fibr	-56	-56	-61	-57	-60	-56	-72
0 file	-46	-46	-46	-47	-58	-47	-57
0 filter	-32	-32	-35	-33	-38	-33	-54
0 find	-15	-15	-15	-16	-20	-15	-24
0 fire	-26	-26	-26	-26	-32	-27	-39
0 firewal	-54	-55	-67	-55	-96	-60	-21
0 firm	-25	-25	-25	-27	-32	-25	-41
0 firmwar	-52	-53	-57	-54	-46	-54	-86
0 first	-49	-47	-54	-68	-43	-53	-56
0 fix	18	14	3	13	-11	70	29
0 flaw	-12	-12	-17	-14	-14	-12	-13
0 flood	-51	-53	-55	-54	-59	-53	-57
0 floor	36	36	35	36	92	36	17
0 for	-20	-16	-15	-17	14	-15	-28
0 forens	-43	-41	-42	-43	-48	-43	-48
0 forget	10	18	16	61	37	-2	-9
0 former	-20	-20	-20	-20	-27	-20	-24
0 found	-10	-10	-10	-11	-14	-10	-12
0 frankfurt	-41	-39	-39	-37	-23	-50	-45
0 free	-14	-9	-16	49	-36	-14	-15
0 fridai	-12	-12	-13	-13	3	-12	-20
0 from	-15	-14	-39	-16	38	-6	-27
0 full	-9	-7	11	30	-25	-15	-6
0 fulli	-26	-27	-32	-26	-29	-27	-33
0 function	-63	-65	-70	-65	-76	-65	-73
0 gatewai	86	37	44	47	-1	43	133
0 gcp	4	4	1	3	19	4	2
0 gdpr	-57	-58	-73	-54	-62	-55	-61
0 gener	-91	-83	-102	-83	-91	-88	-93
0 general	-70	-67	-80	-67	-72	-70	-73
0 generally	-49	-48	-53	-49	-58	-50	-63
0 germani	15	34	21	21	103	18	24
0 get	-38	-36	-44	-37	-15	-44	-47
0 github	-7	-6	-7	-7	-10	-6	-7
0 give	-10	18	11	10	63	37	15
0 gke	5	4	2	2	51	4	-30
0 glass	-1	10	40	10	8	4	12
0 global	-24	-23	-25	-24	-27	-24	-31
0 glossari	41	40	88	36	18	22	40
0 go	-38	-39	-44	-37	13	-40	-42
0 goe	-10	-10	-18	-4	-20	-9	43
0 golden	-4	-5	39	-4	-10	-7	-15
0 gone	-9	-8	-8	-9	-14	-9	-10
0 good	6	17	-21	14	30	71	7
0 googl	13	12	9	11	49	13	5
0 got	-5	-3	2	-3	-27	-7	32
0 grant	-40	-39	-39	-40	-62	-40	-48
0 grid	-17	-17	-17	-18	-20	-17	-20
0 group	-28	-28	21	-27	-19	-32	-58
0 grow	-40	-39	-48	-40	-51	-49	-40
0 guarante	-37	-37	-37	-39	-49	-38	-49
0 guard	-38	-39	-39	-38	-42	-39	-43
0 guest	-71	-72	-68	-73	-77	-72	-105
0 guy	8	15	11	14	54	1	14
0 hack	-3	0	0	0	-26	-2	32
0 had	-1	0	-9	3	-17	-5	53
0 half	-41	-42	-44	-42	-53	-42	-65
0 hall	-42	-42	-47	-44	-46	-43	-48
0 hand	5	9	2	64	-16	5	1
0 handl	-6	-2	-14	-3	49	-6	-35
0 hard	-53	-52	-60	-53	-34	-55	-60
0 harden	7	8	-12	10	7	5	72
0 hardwar	-50	-50	-51	-51	-62	-50	-61
0 has	-53	-51	-56	-52	-58	-51	-60
0 have	-8	-2	-8	1	4	-2	32
0 headach	-56	-56	-59	-56	-70	-57	-86
0 health	-32	-32	-8	-34	-46	-36	-40
0 heard	22	22	50	24	68	4	22
0 hello	-1	6	-15	9	-16	37	19
0 help	-21	6	-26	8	-13	76	-1
0 here	34	32	16	31	91	78	12
0 hey	-17	-13	24	-13	-27	-33	-20
0 hi	-34	-21	-29	-19	-22	37	-25
0 high	-18	-17	-18	-19	-24	-18	-21
0 hipaa	-31	-30	8	-31	-39	-38	-45
0 hire	-66	-65	-68	-65	-102	-67	-82
0 his	-30	-32	-56	-31	-36	-32	-34
0 hit	-12	-10	-13	-7	36	-13	-13
0 hold	-65	-65	-71	-65	-74	-66	-79
0 hole	-46	-46	-47	-49	-50	-48	-70
0 homework	-40	-39	-41	-41	-59	-40	-47
0 hope	-11	-11	-12	-13	-14	-12	-13
0 host	-34	-36	-40	-15	-51	-37	-34
0 how	-26	-21	-36	-22	-38	34	-28
0 http	-42	-41	-44	-44	-56	-41	-49
0 hypervisor	-31	-32	-22	-34	-11	-36	-59
0 i	14	16	20	19	48	44	5
0 iaa	-69	-72	-5	-62	-96	-66	-117
0 id	-41	-41	-42	-44	-48	-52	-44
0 ident	-40	-40	-43	-40	-38	-40	-50
0 if	-32	-33	-47	-26	-26	-35	-16
0 ignor	29	31	31	27	82	9	30
0 im	-19	6	49	6	-20	37	4
0 imag	-34	-35	-2	-36	-49	-37	-49
0 imd	38	33	133	33	14	12	18
0 imdsv2	19	15	86	20	-14	12	10
0 import	-57	-59	-64	-60	-71	-59	-65
0 in	-26	-25	-10	-26	-29	-25	-32
0 incid	-60	-59	-63	-59	-76	-66	-81
0 increas	-45	-45	-52	-46	-57	-47	-46
0 index	-34	-35	-36	-34	-40	-36	-40
0 inform	42	38	30	34	11	100	14
0 infrastructur	-52	-51	-52	-50	-67	-50	-56
0 inherit	-26	-24	16	-25	-40	-28	-47
0 inject	-27	-28	-30	-28	-28	-27	-38
0 insid	-38	-38	-38	-38	-44	-40	-47
0 inspect	-32	-32	-32	-32	-36	-33	-57
0 instal	-21	-20	-37	-21	-32	-23	5
0 instruct	-12	-4	7	23	41	106	-1
0 integr	-55	-57	-67	-51	-52	-70	-53
0 intern	18	18	5	13	55	17	7
0 internet	-49	-53	-54	-55	-55	-52	-60
0 into	-63	-62	-65	-62	-70	-63	-82
0 inventori	-42	-42	-46	-42	-45	-43	-43
0 iot	-35	-34	-38	-48	-45	-35	-47
0 ip	-25	-25	-25	-27	-32	-26	-33
0 is	2	3	27	4	21	9	22
0 isnt	-28	-28	-28	-29	-28	-29	-49
0 iso	-30	-28	-7	-29	-40	-29	-36
0 isol	-44	-45	-51	-44	-53	-45	-50
0 it	-8	-7	15	-7	-8	-3	8
0 its	-6	-6	-8	-6	-4	-7	8
0 itself	-42	-42	-50	-42	-46	-42	-49
0 java	32	27	11	72	88	13	13
0 job	-33	-31	-32	-27	-44	-31	1
0 just	-21	-22	-27	-22	-24	-22	-26
0 karpent	-17	-18	26	-18	-34	-22	-45
0 keep	-18	-18	-9	-16	-25	-15	-29
0 kei	12	11	8	11	5	9	57
0 kept	-64	-64	-77	-65	-96	-78	-67
0 kernel	29	29	14	69	62	19	14
0 key	-17	-19	14	-10	-7	-26	-31
0 kind	-1	0	-2	0	-2	12	0
0 know	-13	-7	-8	-10	9	45	-5
0 kubelet	12	34	115	28	17	16	12
0 label	-70	-71	-79	-71	-90	-74	-79
0 land	-6	-5	23	-9	-14	-12	-6
0 languag	33	33	59	29	9	88	25
0 laptop	13	13	-1	9	41	13	7
0 last	14	13	7	10	-4	67	-22
0 latenc	-1	-1	-15	-12	29	-4	-2
0 later	-11	-11	-13	-12	-13	-11	-15
0 latter	-31	-32	-32	-32	-39	-32	-47
0 launch	-49	-50	-56	-52	-67	-51	-60
0 law	-21	-12	-17	-14	20	-17	-19
0 layer	-55	-54	-58	-54	-61	-54	-76
0 leak	-34	-34	-35	-34	-44	-36	-46
0 least	20	19	59	18	11	18	20
0 leav	-26	-21	-33	-21	6	-21	-26
0 left	-50	-50	-53	-49	-59	-50	-56
0 legal	-15	-15	8	-20	13	-26	-17
0 librari	-50	-51	-57	-53	-69	-52	-62
0 licens	-60	-62	-65	-59	-79	-59	-77
0 life	3	0	0	2	-11	1	35
0 lift	-26	-26	-28	-28	-29	-27	-45
0 like	-15	-26	-10	-31	-7	-43	-33
0 limit	-24	-26	-56	-26	-60	20	-44
0 link	-30	-30	-36	-30	-36	-30	-34
0 linux	-54	-55	-60	-54	-61	-55	-71
0 list	-8	8	3	6	-21	73	9
0 live	-56	-58	-112	-63	-23	-62	-71
0 local	-32	-33	43	-31	-57	-32	-53
0 locat	-28	-29	-3	-29	-49	-32	-35
0 lock	-22	-23	-23	-25	-26	-23	-31
0 log	-17	-18	-25	-17	-41	-13	23
0 login	-72	-66	-80	-67	-75	-70	-82
0 lol	5	16	26	27	106	19	-1
0 long	-29	-32	-44	2	-37	-49	-40
0 look	-25	-19	-24	-20	-8	-21	-6
0 loss	-6	-6	-7	-6	-8	-6	-7
0 lost	0	-1	-8	-1	-24	27	-8
0 lowest	10	10	-7	-4	47	7	10
0 lunch	-13	-4	-27	1	58	-10	-1
0 machin	-27	-28	-4	-30	-30	-30	-49
0 made	-22	-21	-21	-21	-51	31	-55
0 mail	-16	-16	-12	-18	-25	-18	-19
0 maintain	64	65	57	64	85	60	168
0 mainten	13	16	26	36	-6	11	53
0 make	-23	-22	12	-23	-26	-24	-39
0 man	-27	-28	-28	-28	-41	-28	-32
0 manag	-38	-37	-10	-37	-43	-39	-27
0 mani	13	14	12	15	68	-13	12
0 manual	-54	-14	-48	-13	-41	107	-33
0 march	-13	-13	-14	-14	-15	-14	-23
0 marketplac	-37	-37	-38	-40	-43	-39	-63
0 match	4	6	-10	5	72	-6	-7
0 matrix	-25	-11	39	-4	-33	-18	-14
0 matter	-75	-60	-75	-69	-75	-57	-69
0 may	-27	-26	-29	-27	-38	-21	-29
0 me	23	25	23	39	21	47	14
0 mean	36	35	66	35	80	31	30
0 meant	29	28	66	29	26	28	29
0 media	-43	-44	-45	-43	-46	-44	-48
0 meet	-40	-38	-50	-39	-15	-56	-43
0 memori	-28	-29	-30	-29	-42	-35	-32
0 messag	-23	-18	-20	-22	-44	24	-43
0 metal	15	13	52	10	25	14	-3
0 mfa	-57	-54	-19	-55	-78	-56	-65
0 microservic	-52	-53	-66	-54	-21	-54	-69
0 microvm	30	28	112	27	14	13	13
0 migrat	23	20	24	7	74	23	7
0 miner	-13	-13	-13	-13	-21	-13	-16
0 minor	10	6	70	-3	3	1	-20
0 mistak	-36	-37	-41	-40	-39	-44	-49
0 model	-43	-35	-16	-34	-51	-19	-46
0 monitor	-54	-54	-56	-56	-76	-56	-64
0 month	33	31	33	33	29	33	70
0 more	-48	-51	-58	-50	-63	-51	-57
0 most	21	28	21	92	1	23	22
0 move	-19	-22	-27	-20	-38	-20	5
0 multi	-14	-14	22	-14	-23	-21	-16
0 must	0	0	-1	-1	-5	-1	9
0 my	33	39	79	37	89	52	27
0 n	-73	-81	-78	-69	-95	-72	-82
0 nacl	-8	-12	71	-8	-21	-12	-33
0 nah	-30	-31	-34	-31	-50	-31	-55
0 nairobi	4	4	-16	1	30	3	4
0 name	8	9	47	7	39	7	-9
0 need	-1	3	-4	15	35	-1	1
0 network	-60	-60	-58	-60	-66	-60	-68
0 never	22	23	59	60	5	9	20
0 new	5	2	-10	7	10	23	22
0 next	34	32	34	33	32	34	71
0 nice	20	13	23	15	80	0	3
0 night	-6	-4	-4	1	13	-4	59
0 nimbu	33	42	41	45	118	44	-2
0 nitro	-15	-16	91	-16	-32	-26	-58
0 no	-60	-48	-57	-48	-63	-34	-55
0 nobodi	-32	-31	-36	-21	-39	-33	-41
0 node	57	56	52	52	65	52	104
0 non	21	20	54	20	10	16	21
0 not	-63	-65	-75	-64	-78	-64	-76
0 noth	-40	-35	-32	-8	-43	-40	-52
0 notic	-107	-100	-101	-98	-116	-103	-122
0 now	-12	-8	-9	-3	47	19	-71
0 object	-66	-67	-72	-70	-100	-69	-74
0 of	-32	-30	-31	-29	-23	-26	-24
0 off	-33	-35	-44	-24	-41	-35	-23
0 offer	-33	-33	-35	-35	-39	-33	-43
0 offic	23	23	21	22	76	18	0
0 ok	10	-15	-31	-11	49	-17	-24
0 old	-45	-45	-56	-46	-25	-56	-56
0 on	-37	-33	-33	-30	-13	-34	-38
0 onc	-11	-10	-11	-11	-11	-11	-11
0 one	-20	-20	-25	-19	-23	-31	9
0 onli	-62	-62	-76	-64	-78	-65	-77
0 open	-11	-12	-15	-13	-25	-22	19
0 oper	-6	-7	-25	-9	-25	-11	34
0 oppos	7	2	27	7	5	7	7
0 or	2	4	4	0	15	15	36
0 order	-1	-1	-1	-2	18	-1	-8
0 org	7	6	6	7	54	6	-15
0 origin	-10	-10	-11	-11	-15	-10	-13
0 os	19	19	35	48	55	10	32
0 other	-38	-39	-39	-38	-53	-41	-48
0 our	-24	-26	-30	-26	-17	-28	-16
0 ourselv	-13	-13	-32	-15	-29	-17	30
0 out	-38	-40	11	-40	-67	-52	-47
0 outag	-27	-28	-33	-29	-32	-29	-31
0 over	-18	-18	-25	5	-39	-21	14
0 overal	-20	-21	-26	-23	-23	-21	-24
0 own	-30	-30	-27	-29	-20	-32	-23
0 owner	-21	-16	-19	-17	30	-18	-42
0 paa	-13	-19	55	-7	-22	-12	-34
0 packag	-28	-28	-32	-28	-31	-30	-31
0 pai	11	15	18	13	63	16	-15
0 part	-64	-86	-110	-88	-100	-87	-101
0 parti	-41	-41	-48	-40	-45	-41	-41
0 password	-42	-43	-58	-46	-50	-45	-26
0 patch	7	6	-2	13	47	3	37
0 pci	-35	-35	-18	-39	-45	-36	-41
0 pdb	-83	-57	-122	-18	-80	-81	-76
0 pen	-15	-15	-15	-16	-16	-15	-22
0 penetr	-32	-32	-3	-31	-38	-36	-35
0 peopl	-45	-45	-43	-46	-53	-46	-58
0 per	-89	-75	-95	-84	-98	-87	-100
0 perform	-48	-46	-70	-45	-51	-48	-67
0 perimet	-101	-99	-104	-96	-129	-99	-99
0 period	-45	-46	-47	-45	-60	-46	-56
0 permiss	-106	-108	-114	-106	-116	-109	-134
0 person	23	23	69	44	45	30	10
0 phish	-43	-45	-48	-45	-68	-44	-51
0 physic	-56	-57	-59	-57	-60	-57	-69
0 pick	-42	-42	-44	-45	-50	-44	-53
0 pip	-28	-29	-28	-28	-33	-30	-36
0 pitr	27	24	93	25	4	16	19
0 pizzeria	20	20	18	11	69	8	15
0 plain	16	16	54	15	12	16	8
0 plan	-60	-58	-68	-59	-65	-67	-62
0 plane	1	-7	37	0	-10	-4	-4
0 platform	34	33	25	32	76	33	26
0 pleas	34	38	52	35	52	64	40
0 pls	-10	-2	11	25	-40	133	51
0 pod	4	-4	56	2	-10	-2	-8
0 point	1	0	58	-1	-14	-4	-13
0 polici	-7	-8	8	-9	0	-9	16
0 port	-45	-46	-50	-48	-65	-46	-52
0 power	-61	-62	-68	-62	-78	-63	-82
0 pr	-3	1	-8	4	51	-16	-10
0 pre	-64	-57	-63	-62	-66	-58	-66
0 prevent	-39	-39	-41	-41	-47	-40	-49
0 previou	2	7	5	6	34	-9	4
0 principl	-16	-16	-17	-17	-20	-16	-20
0 printer	47	47	47	47	111	46	10
0 privaci	-9	-9	-9	-9	-10	-15	-10
0 privat	28	-2	-27	-3	-11	-4	-11
0 privileg	20	19	59	18	11	18	20
0 pro	54	51	48	50	129	53	24
0 problem	-32	-33	23	-34	-62	-37	-45
0 procur	-76	-71	-75	-70	-73	-72	-80
0 prod	20	26	23	25	76	12	24
0 produc	-41	-41	-43	-43	-47	-49	-66
0 product	-50	-49	-56	-50	-68	-49	-51
0 proof	-37	-37	-39	-37	-43	-41	-65
0 protect	-49	-49	-54	-50	-56	-50	-62
0 prove	-18	-18	-19	-18	-22	-18	-25
0 provid	-31	-31	-37	-32	-37	-31	-40
0 public	-32	-32	-32	-32	-45	-33	-42
0 publish	-44	-44	-49	-45	-50	-45	-67
0 pull	-49	-48	-50	-49	-59	-49	-69
0 push	-21	-21	-23	-22	-24	-21	-32
0 put	-10	-10	-13	35	-31	-20	-34
0 python	-14	-5	-6	-8	30	-4	-8
0 q	20	27	18	27	-19	21	82
0 quarterli	-52	-53	-61	-51	-59	-52	-57
0 queri	-40	-39	-40	-39	-45	-42	-44
0 question	1	7	18	8	-45	70	2
0 queue	-40	-39	-41	-40	-50	-40	-47
0 quit	-37	-37	-12	-38	-64	-37	-38
0 quota	-70	-70	-75	-71	-97	-75	-74
0 rack	-52	-53	-53	-55	-63	-53	-71
0 rdp	-17	-17	-17	-18	-22	-17	-25
0 react	-28	-30	-35	-52	2	-34	-42
0 read	-36	-35	-30	-37	-52	-6	-55
0 reader	-55	-55	-54	-57	-86	-55	-64
0 real	0	3	-10	2	48	27	-3
0 realli	-12	-5	-11	-7	35	-21	-12
0 rebuild	-35	-35	-41	-40	-44	-35	-49
0 recommend	-25	-24	-28	-6	-25	-34	-25
0 record	-53	-54	-62	-56	-38	-57	-81
0 recoveri	-36	-36	-17	-36	-45	-37	-41
0 redund	-41	-44	-47	-42	-50	-42	-42
0 region	-41	-43	-30	-42	-44	-43	-47
0 regist	-29	-29	-29	-31	-52	-29	-53
0 regul	-41	-39	-51	-40	-44	-40	-45
0 reliabl	-1	1	2	2	-3	24	0
0 remov	-22	-22	-22	-22	-41	-22	-25
0 renew	-10	-9	-11	-12	-21	-11	6
0 repair	-33	-32	-41	-32	-37	-34	-59
0 replac	1	0	-1	0	15	0	-7
0 repo	-32	-33	-33	-33	-51	-34	-44
0 report	-53	-54	-55	-54	-62	-54	-81
0 request	4	4	3	4	27	1	-1
0 requir	-29	-29	-29	-31	-37	-30	-36
0 reserv	-20	-19	-19	-20	-25	-19	-23
0 resid	-37	-37	-58	-38	-44	-38	-42
0 resili	-51	-45	-32	-46	-53	-48	-68
0 resourc	-76	-76	-82	-77	-91	-77	-102
0 respons	-16	-5	12	-3	30	-5	23
0 rest	28	21	71	40	80	29	54
0 restart	7	8	10	11	-11	6	47
0 restor	-66	-65	-68	-67	-91	-69	-81
0 restrict	-28	-28	-28	-29	-31	-29	-31
0 retent	-76	-78	-85	-75	-96	-78	-97
0 retir	-38	-39	-25	-37	-50	-43	-45
0 review	-56	-57	-61	-57	-69	-57	-64
0 revok	-56	-56	-60	-56	-65	-58	-64
0 right	-13	-11	-21	-12	16	-15	2
0 risk	-53	-51	-48	-47	-51	-47	-47
0 role	-36	-35	-39	-36	-40	-36	-44
0 roll	-16	-16	-16	-17	-17	-17	-25
0 room	-19	-19	-22	-20	8	-40	-23
0 root	-53	-52	-42	-52	-64	-53	-61
0 rotat	1	0	-13	2	-14	-8	95
0 rout	-39	-40	-44	-40	-44	-40	-44
0 router	-48	-49	-57	-52	-55	-49	-74
0 rpo	27	28	121	29	22	27	5
0 rto	-35	-35	28	-35	-43	-51	-42
0 rule	-10	-10	-20	-11	0	18	-19
0 run	-25	-23	-53	2	-8	-27	-22
0 runbook	13	12	6	14	55	14	13
0 runtask	-27	-28	-28	-28	-47	-29	-52
0 runtim	0	-1	27	-2	5	-2	44
0 saa	28	21	90	32	18	29	33
0 safe	-38	-35	-46	-38	-38	-37	-42
0 sai	0	7	60	4	-26	1	-1
0 salesforc	29	29	26	29	74	28	1
0 same	20	11	89	16	-5	15	9
0 save	-29	-36	-26	-20	-20	18	-56
0 say	-36	-25	13	-28	-6	-32	-66
0 scale	-7	-7	-16	-8	-29	-13	52
0 scan	-82	-82	-96	-83	-85	-83	-102
0 schema	-73	-76	-92	-79	-83	-82	-120
0 screen	-61	-55	-58	-60	-84	-55	-62
0 script	-9	-9	-15	-10	-9	-9	-9
0 sdk	-91	-93	-98	-92	-102	-97	-104
0 second	-50	-30	-33	-30	-34	-28	15
0 secret	-25	-25	-28	-25	-27	-26	-30
0 secur	-32	-32	-13	-32	-40	-35	-37
0 see	17	23	8	51	3	70	58
0 segment	-63	-64	-72	-64	-68	-66	-70
0 sensit	-43	-43	-44	-43	-59	-45	-65
0 separ	-31	-29	-31	-30	-37	-30	-29
0 server	-36	-37	-40	-34	-55	-38	-5
0 serverless	-35	-22	-30	-18	34	-19	-49
0 servic	-47	-44	-31	-35	-62	-36	-53
0 set	-50	-51	-54	-51	-60	-52	-61
0 setup	-36	-35	-45	-38	-41	-36	-36
0 sever	-27	-27	-34	-28	-32	-28	-37
0 share	-73	-53	-33	-52	-60	-52	-68
0 shop	-42	-43	-50	-43	-57	-43	-50
0 short	48	70	193	56	39	56	59
0 should	-8	-7	-17	-25	4	8	-13
0 show	-18	-10	-11	-8	-34	43	-13
0 shred	-25	-26	-27	-27	-33	-26	-29
0 side	-62	-62	-66	-60	-76	-61	-89
0 sidecar	-11	-12	72	-17	-30	-24	-28
0 sign	-71	-72	-87	-71	-84	-72	-78
0 signatur	-61	-62	-60	-61	-83	-61	-78
0 sinc	0	-2	-8	-4	34	-11	-25
0 singl	6	6	52	5	-13	3	6
0 sit	13	13	14	-9	51	4	8
0 site	-21	-21	-22	-22	-25	-22	-22
0 sla	-66	-48	-4	-51	-43	-68	-64
0 slack	22	17	19	18	78	8	14
0 slow	-35	-34	-35	-34	-40	-37	-39
0 snapshot	2	2	-3	2	25	-13	67
0 snowflak	28	25	23	26	94	26	-8
0 so	12	0	-11	10	-27	25	15
0 soc	-30	-29	-31	-30	-34	-32	-52
0 softwar	10	10	9	35	7	9	3
0 solut	11	13	15	10	69	9	10
0 somebodi	-29	-24	-32	-25	-38	-46	0
0 someon	-11	-10	21	-9	9	-25	-15
0 someth	-51	-51	-56	-55	-55	-53	-67
0 sort	-23	-22	-36	-22	-30	5	-41
0 sourc	-41	-42	-54	-42	-80	-15	-63
0 speak	-27	-27	-14	-28	-43	-17	-35
0 specif	-35	-36	-53	-35	-47	-38	-45
0 split	-70	-45	-34	-34	-12	-35	-39
0 spread	-96	-101	-110	-96	-110	-92	-101
0 sql	-27	-28	-30	-28	-28	-27	-38
0 srm	-31	-8	31	-4	-28	70	-17
0 sse	-44	-45	-47	-46	-56	-44	-52
0 ssh	-50	-51	-51	-51	-52	-51	-75
0 stack	-41	-42	-48	-43	-44	-43	-49
0 staff	-39	-39	-43	-40	-44	-40	-57
0 stai	-78	-60	-70	-62	-70	-61	-58
0 stand	11	11	58	11	-12	4	9
0 standalon	-27	-28	-28	-28	-47	-29	-52
0 standard	21	20	13	11	52	20	13
0 start	-10	-5	-20	-2	-10	52	-7
0 still	-39	-39	-41	-43	-24	-42	-54
0 stop	-89	-80	-76	-73	-91	-82	-90
0 storag	-53	-54	-56	-54	-59	-54	-57
0 store	12	-24	-30	-11	-33	-20	-38
0 stream	53	57	57	54	33	55	146
0 stuck	-17	-15	-20	-17	39	-32	-21
0 stuff	-62	-62	-66	-63	-74	-62	-73
0 subject	-10	-10	-9	-10	-11	-12	-10
0 subnet	-58	-59	-70	-60	-63	-60	-73
0 suppli	-28	-27	-35	-29	-41	-29	-29
0 supplier	-68	-64	-60	-57	-62	-58	-70
0 support	28	28	75	33	86	16	33
0 suppos	51	52	107	49	35	50	89
0 suppress	-32	-32	-33	-32	-41	-34	-51
0 sure	-19	-19	-26	-29	26	-31	-39
0 surviv	-10	-10	-11	-11	-12	-10	-12
0 suspici	-17	-17	-17	-19	-21	-18	-24
0 switch	-73	-74	-84	-76	-83	-76	-112
0 system	10	10	16	9	1	7	35
0 tabl	-50	-52	-59	-52	-56	-52	-56
0 tag	-68	-67	-70	-68	-79	-68	-95
0 take	-1	1	-8	15	-9	-1	41
0 talk	-4	-2	-1	-3	-27	30	-3
0 task	-28	-29	-27	-29	-34	-29	-35
0 teach	-46	-46	-46	-48	-60	-47	-72
0 team	19	25	44	63	62	23	27
0 techi	26	26	57	26	22	25	27
0 technic	15	14	52	13	1	11	15
0 technician	-35	-34	-35	-34	-42	-36	-40
0 tele	-13	-13	-15	-15	-16	-13	-13
0 tell	5	-5	14	-5	-17	22	-5
0 tenant	2	1	41	1	7	-6	-16
0 term	10	9	61	7	-4	7	3
0 test	-90	-90	-89	-89	-104	-91	-102
0 than	-36	-43	-11	-37	-59	-41	-46
0 thank	-18	-24	-17	-18	12	-21	-48
0 that	-23	-18	-15	-16	-29	-17	36
0 the	-1	0	6	0	14	1	34
0 thei	-23	-19	4	-20	-55	-30	-10
0 their	-22	-30	-60	-30	-21	-31	-30
0 them	-14	-13	-18	-13	-14	-14	25
0 themselv	-45	-44	-69	-44	-48	-46	-48
0 then	-41	-41	-46	-42	-48	-43	-53
0 there	4	9	7	7	41	24	4
0 these	-44	-43	-50	-45	-21	-45	-81
0 thi	41	44	49	45	30	104	102
0 thing	25	19	26	18	-5	39	85
0 think	-39	-36	-59	-21	3	-57	-46
0 third	-59	-57	-56	-52	-54	-54	-54
0 those	-20	-19	-28	-21	-40	-24	10
0 through	-56	-55	-61	-58	-83	-56	-60
0 time	-36	-36	-18	-36	-23	-43	-43
0 tls	9	8	40	9	16	7	37
0 to	-20	-19	-16	-14	-14	-17	-18
0 todai	-9	-6	-11	-5	32	-8	-8
0 token	-34	-35	-34	-35	2	-44	-41
0 tomorrow	-1	1	-3	0	24	-1	1
0 tonight	38	46	44	47	122	45	29
0 too	-49	-48	-51	-48	-51	-49	-59
0 top	-38	-39	-39	-44	-48	-39	-60
0 topic	-10	-5	-19	-7	-25	28	-10
0 touch	-41	-42	-44	-46	-55	-43	-43
0 traffic	-69	-70	-76	-70	-79	-73	-80
0 train	-25	-25	-13	-26	-29	-35	-42
0 transit	3	2	76	2	-9	2	-14
0 true	-26	-25	-36	-23	8	-23	-46
0 trust	-30	-29	-38	-31	-40	-8	-36
0 tuesdai	53	55	54	57	150	32	36
0 tune	-13	-11	-11	-11	-13	-13	-12
0 tunnel	-43	-44	-46	-44	-55	-44	-49
0 turn	-12	-13	-14	-15	21	-13	-38
0 two	-36	-36	-43	-16	-44	-36	-59
0 type	-6	-6	-20	-9	-11	26	-12
0 tyre	36	34	33	28	86	33	-1
0 u	-8	-6	-34	-6	-26	52	-4
0 under	-17	-11	-16	-13	-16	17	-22
0 underli	-22	-23	-26	-24	-26	-24	-26
0 undersea	-44	-43	-44	-44	-48	-44	-49
0 uninterrupt	-28	-27	-35	-29	-41	-29	-29
0 unless	-34	-34	-35	-34	-40	-37	-50
0 unus	-16	-16	-17	-17	-21	-19	-19
0 up	-20	-20	-24	-20	27	-22	-53
0 updat	-28	-22	-42	-22	-8	-2	44
0 upgrad	17	18	51	37	-8	6	64
0 upload	-33	-33	-33	-34	-46	-34	-53
0 ups	-22	-22	-22	-23	-26	-21	-30
0 uptim	-40	-40	-42	-40	-44	-40	-56
0 url	-28	-28	-29	-26	-18	-27	-29
0 us	-18	-12	-15	-9	-6	-15	40
0 usag	5	23	6	33	16	148	20
0 use	-24	-19	-20	-20	-43	19	-28
0 user	-60	-59	-69	-60	-68	-62	-74
0 valid	-34	-35	-37	-34	-38	-35	-35
0 variabl	-24	-25	-30	-25	-27	-26	-26
0 vendor	-10	-10	-11	-10	-12	-10	-14
0 version	43	41	89	47	8	71	53
0 vet	-33	-32	-34	-33	-35	-32	-35
0 video	12	15	8	17	81	-2	-7
0 virtual	-49	-47	-50	-50	-54	-48	-75
0 visitor	-45	-45	-49	-45	-65	-46	-68
0 volum	-69	-69	-68	-72	-83	-69	-88
0 vpn	14	12	9	9	24	3	47
0 vs	-2	-51	-11	-44	-7	-50	-59
0 vuln	-63	-62	-60	-61	-65	-63	-72
0 vulner	-3	-3	-7	-5	-17	-8	32
0 walk	-11	-11	-11	-12	-13	-11	-14
0 want	7	7	17	44	-6	1	1
0 warehous	24	23	23	22	68	23	-1
0 was	24	25	22	24	57	63	-9
0 watch	-29	-30	-33	-33	-31	-30	-33
0 way	9	12	3	48	-11	11	11
0 we	-35	-34	-39	-28	-41	-35	-11
0 weather	-1	-1	-26	-1	36	-2	0
0 web	-25	-26	-26	-11	-31	-26	-35
0 websit	13	10	7	64	-10	12	-22
0 weekend	0	-7	3	-3	37	-3	-6
0 well	-47	-48	-51	-47	-49	-48	-65
0 what	-10	-5	36	1	15	16	-4
0 whatev	-27	-26	-31	-27	-41	-27	-27
0 when	-46	-45	-52	-45	-76	-30	-37
0 where	-3	-1	-7	41	-13	-5	-19
0 which	-27	-24	-20	-24	-15	-21	-27
0 who	-4	-1	-8	-1	31	-1	30
0 whole	-58	-57	-58	-58	-78	-57	-82
0 whom	-19	-20	-16	-20	-43	-21	28
0 whose	-33	-32	-52	-31	-38	-32	5
0 will	-33	-30	-38	-31	-57	6	-44
0 window	-2	-2	19	27	-12	-7	-21
0 windows	33	31	25	21	18	26	84
0 wipe	-79	-80	-77	-78	-93	-83	-98
0 wire	-52	-55	-61	-56	-67	-54	-73
0 with	-26	-21	-18	-12	-2	-25	-21
0 within	-17	-18	-20	-18	-19	-18	-25
0 won	17	20	24	21	69	18	1
0 wont	-29	-29	-40	-34	-35	-31	-34
0 word	37	36	106	35	54	27	27
0 work	-36	-29	0	-27	-68	2	-39
0 worker	26	25	23	23	60	24	11
0 workload	-52	-51	-68	-40	-63	-54	-69
0 world	-33	-33	-34	-33	-54	-33	-38
0 worri	-33	-33	-35	-38	-38	-33	-35
0 would	16	14	19	61	-6	3	9
0 write	-33	-33	-35	-32	-24	-42	-42
0 wrote	10	13	7	10	40	9	-4
0 wtf	41	37	114	39	28	38	33
0 you	28	34	27	41	30	125	26
0 your	56	55	86	52	30	119	77
0 yourself	-32	-9	-28	5	-21	104	-14
0 zone	-37	-38	3	-36	-49	-38	-50
1	-33	-29	-29	-29	-10	-28	-31
1 !action	-5	7	0	4	46	7	4
1 !against	-16	-8	-14	-10	-9	-13	-12
1 !asksOwner	-18	-20	-21	-20	-20	-20	-13
1 !asksValue	38	10	29	13	25	9	5
1 !both	60	10	12	14	13	14	11
1 !choose	6	80	39	142	89	55	50
1 !cloud	64	66	65	65	159	66	49
1 !commands	-32	-33	-32	-32	-59	-32	-33
1 !compare	26	21	1	17	36	6	4
1 !correction	-32	-35	-40	-34	-37	-34	-36
1 !events	-25	-23	-24	-24	-25	-23	-26
1 !feature	55	59	60	58	172	59	56
1 !first	-10	-25	-24	-29	-30	-25	-30
1 !follow	-29	-26	-35	-27	-30	-28	-10
1 !gains	74	95	17	29	18	31	29
1 !general	37	3	3	4	8	14	4
1 !greeting	21	4	-3	4	16	3	2
1 !helpData	-8	18	8	16	19	87	22
1 !howTo	80	81	79	81	195	78	83
1 !limit	-5	3	-4	2	85	3	4
1 !managedOne	-13	-5	7	-10	-11	-10	-13
1 !mayWho	-23	-21	-22	-21	-25	-21	-22
1 !meaning	-10	14	100	21	1	17	15
1 !move	-17	-10	-21	-13	-13	-16	-17
1 !notPrice	-24	-16	-17	-16	-19	-16	-1
1 !ofEach	58	1	12	14	8	14	12
1 !otherCloud	15	42	42	42	147	43	32
1 !outside	-9	-18	-21	-18	-20	-19	-20
1 !overview	70	5	1	7	5	6	2
1 !ownOne	-16	-5	-14	0	-14	-13	-19
1 !patches	-23	-18	-18	-16	-16	-17	10
1 !points	-22	-23	-24	-23	-28	-23	-27
1 !price	12	19	17	19	95	20	18
1 !reports	-17	-16	-15	-15	-17	-15	-17
1 !request	50	25	16	24	70	25	25
1 !responsible	20	-14	-14	-12	-9	-11	-16
1 !second	-18	-16	-16	-16	-17	-16	-17
1 !secures	-12	-21	-21	-19	-20	-18	-14
1 !services	21	-11	-10	-11	-19	-13	-18
1 !sideAws	36	2	2	5	0	5	11
1 !tag	-23	-20	-20	-20	-18	-20	-24
1 !term	66	28	73	27	30	24	19
1 !them	-8	-19	-18	-17	-22	-17	-17
1 !trouble	4	25	10	23	95	23	24
1 !us	2	-11	-11	-10	-10	-11	-9
1 !usOrThem	10	-8	-7	-8	-12	-6	14
1 !who	-7	-17	-20	-16	-18	-16	-12
1 !wholly	122	24	22	27	17	27	22
1 !yesNoStart	-22	-15	-21	-19	1	-18	-25
1 $	55	60	51	59	138	59	60
1 0	1	-13	-14	-13	-12	-13	-16
1 1	-19	-14	-15	-15	7	-14	-17
1 10	-21	-20	-21	-22	-16	-21	-25
1 100	-53	-49	-50	-49	-86	-49	-49
1 11	-22	-22	-25	-23	-24	-22	-34
1 12	-42	-37	-39	-37	-41	-37	-47
1 13	-4	-4	-9	41	-27	-3	-9
1 14	-32	-26	-26	-27	-28	-26	-30
1 15	-14	-13	-13	-13	-15	-13	-14
1 16	-11	-10	-9	-9	-10	-9	-10
1 169	-25	-22	-22	-23	-22	-22	-37
1 2	-16	-16	-14	-15	7	-13	-17
1 20	32	16	16	14	39	14	16
1 200	-31	-28	-29	-31	-30	-30	-36
1 2016	-35	-36	-41	-37	-39	-36	-36
1 2018	-15	-15	-18	-16	-17	-15	-16
1 2021	-12	-11	-12	-13	-13	-12	-13
1 2022	11	13	14	8	57	13	10
1 2023	-25	-22	-23	-26	-25	-22	-24
1 2024	10	13	2	10	50	13	10
1 2025	-22	-22	-20	-21	-21	-20	-27
1 24h	-10	-8	-8	-8	-8	-8	-9
1 254	-25	-22	-22	-23	-22	-22	-37
1 256	-43	-41	-42	-41	-57	-41	-44
1 29	20	26	27	19	58	26	23
1 2m	-14	-12	-12	-12	-13	-12	-11
1 3	20	22	16	27	70	21	19
1 30	-12	-12	-12	-12	-14	-12	-13
1 300	0	-16	-12	-12	-14	-11	-13
1 3094	-35	-34	-33	-35	-47	-34	-40
1 35	8	7	9	10	52	8	11
1 3am	-17	-15	-15	-17	-16	-15	-17
1 4	8	6	-1	5	33	7	8
1 40	-32	-31	-32	-45	-41	-31	-31
1 49844	-26	-26	-23	-25	-25	-23	-33
1 5	-18	-16	-17	-16	-5	-16	-18
1 5000	-10	-10	-10	-10	-10	-10	-9
1 6	-17	-16	-16	-15	-16	-15	-17
1 6379	-20	-19	-20	-19	-25	-19	-19
1 7	-33	-33	-31	-31	-37	-31	-32
1 8	-89	-73	-69	-60	-64	-58	-60
1 9	-28	-13	-15	-15	10	-14	-21
1 90	-20	-19	-19	-18	-22	-19	-19
1 92	-48	-48	-48	-48	-51	-46	-47
1 95	-79	-72	-71	-76	-75	-68	-69
1 @	-11	-28	-24	-26	-23	-27	-26
1 a	-17	-16	-10	-15	-13	-16	-19
1 about	-76	-59	-64	-57	-53	-58	-72
1 absorb	-26	-24	-25	-24	-26	-24	-26
1 abus	-22	-21	-21	-21	-22	-23	-22
1 acceler	-59	-45	-40	-42	-46	-43	-47
1 accept	-30	-20	-21	-22	-22	-20	-21
1 access	-28	-25	-27	-26	-27	-25	-26
1 accident	-20	-18	-18	-18	-20	-17	-19
1 account	18	2	3	4	36	5	0
1 acl	-47	-34	-34	-34	-35	-33	-38
1 acm	39	44	38	45	125	45	40
1 across	-79	-61	-65	-62	-68	-60	-64
1 act	-25	-23	-23	-23	-24	-23	-26
1 action	-43	-41	-42	-44	-49	-42	-60
1 activ	-24	-21	-22	-22	-24	-21	-22
1 actual	23	-16	-13	-11	-11	-9	-8
1 acu	-6	-7	-5	-6	14	-4	-6
1 ad	-49	-45	-46	-46	-46	-45	-50
1 add	-28	-26	-26	-26	-28	-26	-28
1 address	-8	-7	-8	-7	-8	-7	-7
1 adjust	-18	-17	-17	-17	-19	-17	-18
1 admin	-27	-32	-37	-32	-34	-31	-33
1 administr	-25	-24	-25	-26	-25	-23	-25
1 administratoraccess	-18	-16	-16	-18	-19	-17	-17
1 after	-16	-24	-23	-23	-24	-23	-26
1 ag	-17	-15	-13	-14	-13	-13	-14
1 again	-21	-19	-19	-21	-19	-19	-23
1 against	-33	-38	-31	-31	-32	-30	-32
1 age	-12	-10	-10	-11	-10	-10	-9
1 agent	-63	-59	-60	-59	-81	-59	-64
1 agentcor	-10	-10	-11	-10	-10	-10	-11
1 aggreg	-16	-13	-13	-13	-13	-13	-13
1 ago	-36	-25	-39	-26	-27	-25	-25
1 agre	-24	-24	-24	-25	-23	-23	-31
1 ai	-57	-48	-49	-53	-52	-51	-59
1 alarm	-52	-48	-49	-48	-54	-47	-50
1 alert	-39	-36	-38	-36	-39	-36	-37
1 alibaba	38	38	38	38	85	38	28
1 aliv	-69	-61	-51	-18	-93	-54	-54
1 all	19	0	2	1	15	0	0
1 allow	-5	12	10	9	42	10	10
1 alon	-31	-27	-28	-28	-29	-26	-28
1 alreadi	-42	-36	-38	-37	-38	-37	-36
1 alter	-31	-26	-26	-27	-26	-26	-33
1 alto	-35	-33	-33	-33	-36	-32	-44
1 alwai	-9	4	-3	5	42	3	4
1 am	8	-4	-9	-5	-7	-5	-4
1 amazon	1	-16	-17	-14	-20	-15	-15
1 ami	-32	-30	-32	-30	-31	-30	-33
1 an	-20	-21	-14	-20	-18	-18	-23
1 analys	-27	-26	-33	-26	-28	-26	-27
1 analysi	-9	-7	-9	-7	-8	-8	-7
1 analyst	1	7	7	36	1	6	-1
1 analyz	-35	-34	-32	-34	-32	-32	-44
1 ancient	-41	-35	-36	-37	-35	-36	-59
1 and	-16	-19	-19	-19	-21	-19	-20
1 angri	-44	-42	-44	-42	-44	-41	-41
1 annot	-24	-24	-25	-26	-25	-23	-32
1 announc	-24	-20	-21	-21	-21	-21	-29
1 anonym	-11	-11	-11	-13	-13	-11	-11
1 anoth	-13	-15	-18	-15	-17	-15	-16
1 answer	9	-10	-16	-9	-10	6	-7
1 anthrop	-40	-30	-29	-30	-36	-29	-28
1 anti	-13	-12	-11	-14	-12	-11	-12
1 antiviru	-17	-15	-15	-16	-17	-15	-15
1 any	-18	-8	-8	-9	13	-8	-13
1 anybodi	-30	-26	-31	-29	-28	-27	-29
1 anycast	-61	-58	-58	-57	-63	-57	-63
1 anymor	-19	-18	-18	-18	-20	-17	-19
1 anyon	-31	-27	-26	-31	-28	-27	-30
1 anyth	12	-8	-6	-6	-7	-5	-5
1 anywai	-35	-35	-34	-35	-37	-33	-35
1 anywher	-23	-22	-21	-22	-25	-22	-27
1 api	-33	-30	-31	-30	-37	-30	-31
1 app	-35	-32	-34	-32	-24	-31	-34
1 appli	-32	-30	-31	-30	-32	-30	-38
1 applianc	5	-48	-30	-29	-37	-28	-35
1 applic	-36	-33	-35	-33	-34	-32	-35
1 approv	-25	-25	-25	-25	-31	-24	-26
1 architect	-32	-28	-28	-29	-32	-27	-28
1 archiv	-62	-60	-58	-58	-62	-57	-61
1 are	3	-11	-1	-11	-15	-8	-14
1 arent	-39	-36	-37	-38	-48	-37	-46
1 around	-67	-58	-60	-59	-67	-58	-61
1 arrang	-13	-14	-13	-14	-15	-13	-13
1 arriv	-23	-20	-20	-23	-21	-20	-24
1 as	-5	3	2	-2	-9	-5	-6
1 ask	-12	-14	-14	-12	-16	-14	-14
1 assess	-39	-35	-36	-35	-36	-35	-38
1 assessor	-15	-9	-9	-10	-9	-9	-9
1 assign	-45	-41	-43	-40	-43	-40	-50
1 assum	-14	-11	-12	-13	-12	-11	-14
1 at	-14	-18	-17	-17	-18	-16	-11
1 attach	-19	-12	-13	-13	11	-12	-14
1 attack	-58	-43	-52	-44	-59	-43	-44
1 attribut	-15	-13	-13	-13	-14	-13	-13
1 audio	-25	-22	-22	-22	-23	-22	-22
1 audit	-6	-26	-31	-27	-30	-26	-26
1 auditor	8	-20	-23	-19	-19	-18	-21
1 auth	-32	-28	-29	-27	-28	-27	-28
1 authent	-20	-19	-19	-18	-23	-19	-19
1 author	-31	-28	-28	-28	-28	-27	-30
1 authorit	-9	-9	-9	-9	-10	-9	-9
1 auto	-61	-59	-67	-60	-62	-59	-93
1 autogrow	-74	-70	-77	-67	-81	-69	-75
1 autom	-28	-28	-27	-27	-30	-26	-27
1 automat	-38	-35	-36	-35	-49	-35	-37
1 autonom	13	18	18	16	53	18	-6
1 autosc	-12	-12	-11	-12	-15	-11	-12
1 avail	-38	-36	-29	-36	-46	-36	-38
1 awai	-10	35	-13	-1	-6	-1	-1
1 aws	-9	-18	-17	-17	-20	-17	-19
1 az	-43	-41	-46	-43	-37	-40	-42
1 azs	-27	-26	-26	-25	-26	-25	-25
1 azur	45	44	44	44	97	44	36
1 babysit	-75	-75	-80	-78	-83	-71	-73
1 back	-36	-31	-32	-31	-49	-30	10
1 backdoor	-31	-25	-22	-23	-24	-23	-24
1 backend	-33	-34	-33	-33	-32	-32	-34
1 backtrack	-20	-20	-19	-19	-20	-19	-20
1 backup	-49	-42	-45	-42	-31	-41	-45
1 bad	-37	-32	-32	-33	-36	-32	-35
1 bake	-36	-31	-32	-32	-34	-31	-33
1 ball	-26	-26	-26	-29	-32	-26	-26
1 bandwidth	-57	-54	-56	-53	-61	-54	-55
1 bank	-19	-14	-15	-16	-14	-14	-14
1 bare	-5	1	33	-3	-10	1	-5
1 base	-36	15	-22	-21	-22	-18	-24
1 baselin	-111	-94	-88	-82	-101	-84	-87
1 batch	-19	-17	-17	-18	-18	-17	-21
1 be	4	5	1	5	10	0	0
1 becaus	-21	-20	-20	-23	-24	-20	-21
1 befor	-10	-8	-9	-9	11	-8	-9
1 begin	80	20	19	18	33	20	18
1 behind	-43	-40	-41	-40	-39	-40	-48
1 belong	22	-3	-19	-3	-5	-2	-2
1 below	13	22	18	20	19	23	83
1 beneath	-55	-50	-52	-51	-61	-51	-56
1 better	30	106	43	33	128	60	62
1 between	-25	-26	-28	-19	-25	-25	-28
1 bezo	-74	-64	-69	-68	-76	-65	-74
1 bgp	-18	-15	-14	-15	-15	-14	-15
1 bi	-20	-19	-19	-21	-19	-19	-21
1 bia	-41	-29	-30	-30	-34	-28	-29
1 big	7	18	10	17	91	16	19
1 bigger	-28	-28	-27	-28	-27	-27	-33
1 bill	-26	-13	-23	-29	13	-13	-14
1 bind	27	18	31	96	26	33	32
1 binlog	-20	-19	-19	-20	-21	-19	-20
1 bit	55	3	3	5	-3	5	1
1 bitcoin	-13	-10	-10	-11	-11	-10	-11
1 black	-21	-19	-21	-20	-22	-20	-21
1 blame	-24	-22	-23	-23	-30	-22	-22
1 block	-45	-42	-46	-43	-49	-42	-42
1 blue	-19	-18	-20	-19	-27	-18	-19
1 blueprint	-8	-7	-7	-8	-7	-7	-9
1 board	-62	-52	-51	-55	-59	-52	-58
1 bodi	-30	-28	-28	-29	-56	-29	-29
1 bootstrap	-14	-14	-14	-13	-14	-14	-13
1 boss	61	59	24	14	21	27	29
1 bot	-27	-24	-24	-24	-25	-26	-25
1 both	78	17	19	24	22	24	20
1 bottlerocket	-46	-41	-44	-42	-43	-41	-60
1 bought	49	7	21	22	21	22	22
1 bounc	-46	-37	-37	-38	-50	-37	-45
1 box	0	0	1	10	5	2	26
1 branch	-27	-26	-27	-26	-29	-25	-29
1 breach	-40	-36	-38	-36	-38	-40	-36
1 break	123	36	26	40	27	40	21
1 breakdown	84	16	20	19	10	19	19
1 bring	-40	-38	-39	-39	-40	-38	-50
1 broadcom	-54	-45	-36	-38	-53	-38	-52
1 broke	-33	-32	-31	-32	-32	-31	-37
1 broken	-21	-17	-18	-16	-4	-16	-21
1 broker	-35	-32	-33	-33	-36	-32	-37
1 browser	-22	-21	-21	-22	-25	-23	-20
1 budget	-19	-18	-18	-18	-20	-20	-21
1 bug	-23	-22	-23	-22	-24	-22	-24
1 bui	-2	-19	-30	-19	-17	-18	-19
1 build	-45	-42	-41	-42	-45	-41	-51
1 built	-13	-10	-10	-10	-10	-10	-10
1 bullet	76	-6	14	11	-2	13	13
1 bump	-26	-23	-23	-23	-25	-23	-25
1 bundl	5	15	6	0	49	15	14
1 burden	10	-5	14	67	-6	14	7
1 burn	-33	-26	-26	-26	-43	-26	-26
1 burst	-31	-29	-28	-29	-34	-28	-33
1 bus	-19	-20	-18	-18	-18	-18	-17
1 busi	-38	-31	-32	-32	-33	-31	-38
1 but	-22	-18	-19	-7	-20	-18	-20
1 button	-29	-25	-25	-25	-43	-25	-27
1 by	-23	-22	-22	-22	-22	-21	-20
1 byol	-54	-47	-49	-48	-49	-46	-55
1 c	-16	-13	-13	-14	-16	-13	-15
1 ca	19	14	23	54	21	23	20
1 cabinet	-21	-15	-17	-16	-15	-15	-16
1 cach	-29	-20	-19	-20	-2	-20	-23
1 call	-29	-22	-21	-15	-26	-22	-22
1 caller	-36	-31	-32	-32	-34	-32	-39
1 came	-30	-29	-29	-30	-36	-29	-32
1 can	16	10	19	10	35	7	8
1 cannot	-16	-14	-13	-13	-16	-13	-13
1 cant	-38	-32	-33	-33	-34	-33	-36
1 cap	-28	-27	-26	-27	-37	-26	-27
1 capac	-62	-50	-48	-48	-53	-48	-50
1 card	-4	-31	-54	-32	-53	-32	-32
1 care	11	-21	-24	-21	-22	-19	-32
1 carri	30	40	-4	6	-3	8	5
1 case	-10	-10	-10	-11	-14	-10	-11
1 catch	-18	-14	-14	-15	-14	-14	-17
1 caus	-11	-10	-11	-11	-12	-10	-10
1 cdc	-26	-24	-24	-30	-26	-25	-24
1 ceil	-4	9	-22	12	51	8	8
1 center	-25	-22	-22	-22	-23	-22	-25
1 central	-82	-70	-87	-71	-86	-68	-72
1 cert	-3	0	0	34	-2	2	-2
1 certif	-31	-29	-29	-29	-30	-28	-29
1 cev	-40	-39	-42	-40	-49	-38	-42
1 chaincod	-36	-34	-38	-34	-36	-34	-34
1 chang	-44	-24	-38	-36	-41	-35	-35
1 charg	17	-17	-21	-14	-17	-14	-26
1 chat	-21	-20	-19	-21	-21	-23	-20
1 cheaper	18	26	24	24	80	26	25
1 cheapest	10	31	21	32	110	32	33
1 cheat	56	8	16	16	6	17	15
1 check	-37	-31	-31	-31	-33	-30	-31
1 checkout	-27	-23	-23	-24	-27	-24	-24
1 checksum	-39	-34	-30	-32	-32	-31	-32
1 choic	-53	-51	-54	-50	-52	-51	-54
1 choos	-28	-26	-26	-27	-27	-26	-27
1 chore	-19	-12	-12	27	-34	-12	-13
1 chosen	-39	-37	-40	-36	-39	-37	-38
1 ci	-25	-15	-15	-16	-16	-15	-16
1 cidr	-36	-33	-33	-32	-42	-32	-35
1 cipher	-10	-10	-13	-10	-10	-10	-10
1 cis	-17	-14	-15	-15	-18	-14	-15
1 cisco	-44	-41	-42	-45	-52	-41	-51
1 claim	-19	-15	-15	-15	-15	-15	-15
1 class	-25	-24	-24	-24	-29	-24	-25
1 classifi	-29	-22	-23	-25	-24	-23	-22
1 claud	12	18	14	13	65	16	13
1 claus	26	25	25	22	60	25	25
1 clean	-33	-28	-27	-27	-28	-27	-28
1 cleanup	-44	-38	-39	-39	-38	-37	-39
1 clear	-29	-27	-28	-27	-28	-27	-30
1 cli	-50	-27	-28	-28	-16	-28	-30
1 click	-41	-39	-39	-38	-43	-40	-44
1 client	-34	-35	-35	-35	-37	-34	-36
1 clock	-37	-30	-30	-31	-30	-30	-46
1 clone	-26	-15	-13	-15	7	-16	-15
1 close	-27	-25	-26	-25	-26	-24	-25
1 cloud	47	-17	3	6	48	7	-9
1 cluster	-2	-13	-13	-13	-16	-12	-6
1 cname	-17	-16	-16	-17	-18	-16	-18
1 code	-36	-29	-31	-30	-29	-29	-31
1 cold	-15	-22	-20	-9	23	-13	-13
1 collabor	-34	-25	-26	-24	-24	-24	-24
1 colleagu	-41	-30	-32	-30	-42	-29	-30
1 collect	-14	-18	-16	-17	-18	-17	-17
1 column	65	10	11	12	9	13	11
1 come	-8	-7	3	-6	-21	10	-4
1 command	12	25	27	25	76	22	23
1 commiss	-8	-7	-7	-7	-7	-7	-7
1 commit	-16	-16	-20	-16	-17	-16	-15
1 common	-40	-51	-47	-38	-39	-38	-40
1 compact	-27	-21	-20	-21	-21	-20	-22
1 compani	-2	11	10	10	56	11	5
1 compat	-110	-91	-92	-88	-97	-89	-96
1 complain	-7	-7	-7	-8	-8	-7	-7
1 complaint	-50	-39	-39	-40	-53	-39	-48
1 complet	101	57	40	46	79	56	62
1 complianc	-47	-33	-33	-33	-35	-32	-33
1 compliant	-18	-17	-17	-18	-19	-17	-23
1 compon	-24	-22	-22	-22	-25	-22	-23
1 compress	5	13	10	13	56	12	13
1 comprom	-18	-15	-15	-15	-16	-14	-14
1 comput	7	11	9	9	32	11	24
1 concern	-12	-10	-10	-11	-10	-10	-9
1 concurr	-25	-23	-30	-25	-16	-24	-27
1 condit	-16	-8	-8	-8	7	-8	-8
1 confidenti	-12	-12	-17	-13	-13	-12	-12
1 config	-73	-72	-71	-69	-72	-68	-76
1 configur	-40	-33	-36	-33	-38	-33	-34
1 confirm	-15	-15	-15	-15	-17	-14	-17
1 conflict	-65	-62	-66	-66	-73	-63	-62
1 connect	-27	-25	-25	-25	-23	-25	-26
1 connector	-31	-25	-27	-27	-26	-26	-26
1 consent	-19	-14	-14	-14	-15	-14	-14
1 consol	-50	-45	-46	-44	-62	-46	-44
1 consum	34	-9	-25	-7	-8	-5	-11
1 contact	-66	-43	-43	-43	-43	-42	-42
1 contain	-37	-34	-40	-34	-37	-34	-33
1 containerd	-46	-41	-44	-44	-52	-41	-43
1 content	-37	-35	-36	-34	-40	-34	-37
1 continu	-20	-19	-19	-21	-23	-19	-22
1 contractor	-37	-30	-30	-32	-32	-30	-32
1 control	-31	-27	-24	-27	-28	-27	-31
1 convers	-32	-32	-32	-33	-58	-32	-39
1 convert	-2	16	-28	12	92	17	6
1 cool	-31	-26	-27	-26	-28	-26	-26
1 copi	-28	-24	-21	-24	-27	-24	-25
1 core	-27	-26	-25	-26	-27	-26	-33
1 coredn	-9	-8	-9	-9	-9	-8	-10
1 correct	-6	-4	-4	-4	8	-4	-6
1 cost	1	13	7	11	78	13	10
1 could	-6	-17	-25	-17	-19	-16	-18
1 count	-31	-22	-29	-28	26	-22	-26
1 countri	-33	-30	-30	-29	-33	-29	-32
1 cover	38	-16	-44	-11	-21	-18	-14
1 cpu	-31	-29	-29	-29	-31	-28	-29
1 crash	-37	-36	-36	-36	-40	-35	-37
1 crawl	-18	-17	-16	-18	-23	-17	-21
1 creat	-39	-35	-36	-35	-35	-35	-39
1 creation	-70	-67	-71	-64	-66	-65	-74
1 credenti	-45	-41	-40	-41	-43	-40	-45
1 credit	-36	-32	-32	-34	-59	-32	-35
1 critic	-13	-11	-11	-11	-11	-10	-10
1 cron	-45	-42	-42	-43	-61	-42	-44
1 cross	-12	-13	-11	-11	-12	-11	-11
1 crypto	-46	-34	-35	-38	-36	-34	-36
1 cryptomin	-80	-61	-60	-65	-72	-60	-63
1 cto	11	-5	-1	0	-2	0	0
1 culprit	-22	-20	-20	-23	-28	-21	-20
1 cumul	-47	-45	-49	-45	-46	-45	-55
1 current	-14	-12	-12	-12	-12	-13	-13
1 cus	23	37	38	29	35	39	111
1 custodi	-26	-23	-25	-23	-25	-23	-23
1 custom	1	-14	-9	-11	-7	-11	-1
1 cut	-26	-16	-17	-17	-18	-16	-17
1 cutov	-44	-40	-38	-42	-42	-39	-38
1 cve	-28	-26	-26	-26	-28	-25	-29
1 cvs	-10	-9	-9	-10	-14	-9	-9
1 d	-27	-23	-22	-23	-23	-22	-25
1 daemon	-24	-22	-22	-23	-22	-22	-32
1 dai	-32	-31	-30	-29	-34	-29	-30
1 daili	-19	-17	-17	-18	-21	-17	-18
1 dangl	-21	-19	-20	-20	-19	-19	-23
1 dark	-33	-36	-38	-33	-34	-34	-37
1 dashboard	-37	-34	-37	-34	-35	-34	-35
1 data	-30	-32	-33	-31	-34	-31	-33
1 databas	-45	-41	-44	-42	-38	-41	-52
1 dataset	-10	-8	-8	-8	-8	-8	-9
1 date	-10	-6	-6	-6	2	-6	-7
1 day	-28	-28	-27	-26	-30	-26	-26
1 db	-13	-6	-8	-8	-9	-7	21
1 dba	-54	-51	-51	-53	-51	-50	-72
1 ddo	-21	-15	-15	-16	-15	-15	-16
1 dead	-26	-26	-27	-26	-30	-25	-26
1 deal	16	-40	-55	-32	-44	-32	-57
1 dear	-52	-28	-39	-28	-42	-27	-31
1 debian	-38	-35	-36	-36	-39	-35	-50
1 debug	-52	-41	-40	-41	-44	-40	-46
1 decid	-36	-31	-32	-32	-40	-31	-33
1 deck	49	24	24	24	24	24	24
1 decrypt	-27	-26	-34	-26	-29	-26	-26
1 dedic	-20	-17	-16	-17	-18	-16	-17
1 dedup	-32	-31	-30	-31	-41	-31	-30
1 default	-31	-29	-35	-29	-27	-29	-31
1 defect	-14	-13	-14	-13	-14	-13	-14
1 defenc	-45	-37	-38	-41	-45	-40	-38
1 defin	-44	-30	-32	-31	-31	-30	-31
1 definit	-76	-68	-96	-68	-70	-68	-68
1 deleg	-12	-10	-10	-10	-10	-10	-12
1 delet	-8	-6	-7	-6	16	-5	-6
1 deliv	-9	-8	-8	-9	-8	-8	-8
1 deliveri	-51	-45	-49	-47	-53	-46	-48
1 demand	-14	-13	-13	-14	-13	-13	-15
1 demarc	78	29	29	26	24	24	28
1 deni	-18	-17	-17	-18	-19	-17	-17
1 depend	-112	-82	-83	-86	-87	-82	-105
1 deploi	-43	-31	-31	-30	-32	-30	-31
1 deploy	-33	-30	-31	-30	-32	-30	-35
1 deprec	25	26	12	28	114	25	20
1 design	-57	-57	-56	-53	-58	-54	-56
1 desk	40	2	-17	7	-6	8	9
1 desktop	-22	-42	-51	-42	-42	-40	-54
1 destin	-20	-20	-21	-20	-21	-20	-21
1 destroi	-44	-34	-35	-35	-41	-34	-37
1 detect	-34	-31	-30	-31	-31	-30	-33
1 determin	-7	-7	-7	-8	-8	-7	-7
1 dev	-29	-18	-18	-18	8	-18	-18
1 develop	-25	-22	-21	-22	-22	-20	-21
1 devic	-34	-35	-35	-34	-35	-34	-40
1 di	-36	-33	-33	-33	-37	-33	-42
1 dial	-15	-12	-13	-13	-13	-12	-13
1 dictat	-8	-7	-7	-7	-8	-7	-7
1 did	-18	-10	-10	-10	27	-12	-14
1 didnt	-34	-35	-33	-34	-39	-32	-32
1 differ	-17	-20	-15	-14	-6	-14	-18
1 digicert	-12	-14	-9	44	-8	-5	-7
1 dimens	-37	-33	-33	-34	-58	-33	-33
1 direct	-61	-48	-48	-48	-58	-48	-52
1 directori	-36	-35	-35	-35	-40	-36	-47
1 dirti	-15	-14	-14	-16	-14	-14	-18
1 disabl	-21	-21	-21	-22	-21	-20	-22
1 disk	-33	-29	-29	-30	-34	-29	-30
1 dispos	-15	-15	-17	-18	-17	-15	-16
1 distribut	-26	-26	-25	-25	-32	-25	-30
1 distro	-21	-18	-17	-17	-20	-17	-18
1 divid	46	-28	-24	-21	-70	-27	-23
1 divis	84	14	6	20	6	20	17
1 dlq	-21	-20	-20	-20	-24	-20	-20
1 dmarc	-19	-20	-17	-17	-17	-17	-20
1 dns	4	7	7	26	48	11	10
1 do	7	-4	-18	-9	-3	-9	-15
1 doc	-29	-27	-31	-28	-36	-28	-27
1 dock	-19	-17	-16	-17	-19	-16	-20
1 docker	-17	-14	-15	-15	-15	-14	-15
1 document	-10	-18	-19	-21	-20	-17	-17
1 doe	3	-7	-6	-8	7	-8	-14
1 doesnt	46	5	7	5	7	7	4
1 domain	-38	28	-24	-24	-30	-20	-23
1 done	-13	-19	-22	-19	-23	-19	-21
1 dont	-30	-25	-29	-26	-29	-25	-28
1 doubl	-45	-43	-43	-43	-69	-44	-43
1 down	41	0	-2	0	5	0	-7
1 downfal	-11	-10	-10	-11	-11	-10	-12
1 download	-32	-30	-31	-30	-36	-29	-31
1 dpo	25	2	1	1	-6	2	2
1 dpu	12	23	23	28	108	23	20
1 dr	106	-3	-9	-3	-47	-1	-24
1 drain	9	24	18	24	88	23	23
1 draw	44	-11	-38	-12	-38	-14	-14
1 drift	-75	-53	-53	-53	-55	-52	-58
1 drill	-32	-30	-29	-29	-29	-28	-31
1 drive	-29	-24	-24	-24	-26	-24	-25
1 driver	-57	-43	-44	-43	-44	-42	-42
1 drop	-38	-24	-32	-33	-35	-32	-34
1 dump	-57	-56	-56	-54	-70	-54	-55
1 duplic	-77	-57	-56	-57	-67	-56	-56
1 durabl	-31	-27	-27	-27	-29	-27	-28
1 dure	-33	-31	-34	-33	-38	-32	-33
1 duti	112	26	23	23	20	25	19
1 dy	-23	-23	-22	-23	-22	-22	-30
1 e	-41	-40	-41	-41	-41	-40	-41
1 each	11	-12	-7	-7	-9	-7	-9
1 east	-10	3	3	0	28	2	-1
1 ec2	-34	-33	-32	-33	-32	-31	-36
1 ecpu	2	12	10	12	68	14	12
1 ecs	-49	-47	-48	-47	-48	-46	-74
1 edg	-22	-20	-20	-20	-2	-19	-23
1 edit	47	-32	-45	-15	-19	-17	-25
1 editor	-32	-30	-33	-30	-33	-29	-29
1 effort	22	16	21	56	15	22	20
1 either	40	17	17	17	17	17	17
1 eks	-37	-37	-36	-38	-36	-36	-62
1 elast	21	28	28	26	20	28	62
1 electr	-51	-43	-46	-43	-48	-44	-44
1 eleven	-12	-11	-12	-12	-12	-11	-11
1 els	24	28	60	58	20	29	26
1 elsewher	-44	-36	-40	-37	-42	-36	-38
1 em	-66	-52	-50	-52	-58	-50	-58
1 email	-23	-23	-24	-24	-26	-22	-24
1 employe	-21	-19	-19	-19	-20	-19	-19
1 empti	-55	-54	-55	-55	-71	-53	-54
1 enabl	-40	-37	-39	-37	-35	-37	-40
1 encrypt	-51	-48	-49	-47	-51	-47	-54
1 end	-4	-12	-12	-12	-1	-11	-15
1 endpoint	-21	-3	45	-1	19	-1	-2
1 enforc	-30	-27	-28	-27	-29	-27	-27
1 engin	-36	-34	-34	-34	-29	-34	-48
1 ensur	-41	-28	-29	-29	-31	-28	-28
1 entir	-12	-9	-9	-10	-11	-9	-9
1 entri	-8	-7	-7	-7	-7	-7	-8
1 env	-41	-29	-29	-29	-34	-29	-32
1 environ	-37	-33	-4	-31	-36	-30	-33
1 ephemer	-20	-19	-18	-26	-21	-18	-20
1 equip	-27	-27	-27	-27	-27	-27	-42
1 eras	-40	-41	-42	-40	-48	-40	-40
1 error	-10	-7	-8	-8	21	-7	-9
1 escap	-19	-17	-17	-17	-18	-17	-24
1 esx	4	-25	-16	-19	-32	-19	-29
1 esxi	-47	-45	-45	-44	-47	-44	-61
1 etc	-23	-25	-23	-24	-26	-23	-25
1 etcd	-70	-65	-79	-66	-70	-64	-71
1 etl	-12	-11	-11	-12	-12	-11	-12
1 eu	-35	-20	-30	-24	-11	-20	-24
1 even	-66	-49	-59	-51	-50	-54	-67
1 event	-29	-29	-28	-28	-27	-27	-28
1 ever	-31	-26	-26	-28	-28	-25	-29
1 everi	-25	-22	-23	-22	-14	-22	-24
1 everybodi	-8	-8	-8	-8	-8	-8	-8
1 everyon	-36	-34	-33	-32	-49	-32	-34
1 everyth	102	14	17	20	11	15	17
1 evict	-29	-27	-28	-27	-31	-27	-34
1 evid	-14	-14	-14	-15	-15	-14	-16
1 ex	-39	-34	-34	-34	-35	-34	-34
1 exactli	88	39	82	45	39	44	47
1 execut	-24	-20	1	-19	-19	-19	-21
1 exist	43	11	11	15	11	15	14
1 exit	-45	-33	-32	-33	-35	-32	-37
1 expect	-9	-7	-8	-8	-9	-8	-7
1 experi	-12	-11	-10	-11	-11	-11	-10
1 expir	-33	-30	-31	-31	-35	-30	-31
1 expiri	-37	-28	-28	-29	-29	-27	-28
1 explain	62	23	30	26	11	26	27
1 explos	-25	-25	-25	-25	-41	-25	-25
1 export	-65	-56	-64	-55	-61	-55	-56
1 expos	-29	-26	-28	-27	-35	-27	-28
1 exposur	-21	-20	-26	-21	-25	-20	-22
1 extend	-29	-20	8	-21	-36	-20	-21
1 extens	-34	-29	-29	-30	-29	-29	-33
1 extern	-8	-6	-6	-6	-6	-6	-7
1 extra	-41	-40	-46	-38	-49	-39	-47
1 eye	-8	-8	-12	-9	-8	-8	-9
1 fabric	-43	-39	-41	-40	-42	-39	-39
1 facil	-27	-26	-25	-25	-32	-25	-33
1 factor	-11	-10	-10	-10	-10	-10	-11
1 factori	9	-16	-18	-17	-16	-15	-24
1 fail	-22	-20	-20	-20	-21	-19	-22
1 failov	-16	-15	-15	-15	-17	-15	-15
1 failur	-20	-19	-20	-20	-21	-19	-20
1 fall	0	-27	-18	-17	-20	-18	-18
1 fals	-51	-33	-31	-35	-57	-31	-32
1 famili	-5	-3	-2	-25	39	-3	-2
1 fast	13	12	16	15	50	16	15
1 faster	39	37	37	32	87	36	36
1 fault	-26	-24	-24	-25	-27	-24	-26
1 faulti	-20	-20	-20	-21	-21	-19	-23
1 feder	-13	-11	-12	-11	-11	-11	-12
1 feed	-27	-17	-17	-17	-18	-17	-20
1 fell	-30	-28	-30	-30	-32	-28	-28
1 fenc	85	36	38	36	36	38	36
1 fgac	-18	-19	-19	-18	-18	-18	-18
1 field	-48	-45	-45	-44	-51	-44	-44
1 fifo	39	48	15	49	131	46	48
1 file	9	-10	-10	-7	-12	-10	-12
1 fill	-2	-21	-23	-32	-25	-22	-23
1 filter	14	19	19	20	64	19	20
1 financ	-15	-12	-13	-13	-13	-13	-12
1 find	-4	2	1	2	23	2	0
1 fine	-25	-24	-25	-24	-26	-24	-25
1 finger	-27	-27	-27	-36	-31	-27	-31
1 fip	-37	-36	-38	-35	-39	-35	-37
1 firecrack	-27	-27	-43	-29	-31	-27	-30
1 firewal	-43	-40	-41	-41	-43	-40	-50
1 firmwar	-56	-49	-52	-49	-51	-49	-52
1 first	-10	-25	-24	-29	-30	-25	-30
1 five	11	0	-11	-1	1	0	0
1 fix	-26	-24	-24	-24	-29	-24	-26
1 flag	-52	-41	-43	-14	-21	-37	-41
1 flavor	17	26	32	91	4	31	31
1 flaw	-26	-21	-21	-24	-30	-21	-23
1 fleet	-53	-52	-53	-52	-44	-52	-71
1 flip	-22	-17	-18	-18	-18	-17	-20
1 flood	-43	-46	-41	-41	-42	-40	-44
1 floor	-48	-45	-43	-44	-47	-44	-55
1 flow	-16	-15	28	-13	-11	-12	-15
1 flush	-11	-8	-13	-9	-9	-9	-9
1 folder	10	-7	-7	-7	-8	-7	-8
1 for	-4	-15	-9	-14	-16	-18	-20
1 forbid	25	38	22	38	28	91	37
1 forc	-37	-33	-33	-34	-37	-33	-37
1 forev	-16	-13	-12	-12	14	-11	-17
1 forward	-58	-61	-54	-45	-47	-40	-39
1 found	-20	-19	-19	-18	-20	-18	-20
1 four	-37	-33	-34	-35	-38	-33	-35
1 framework	-10	-8	-8	-9	-8	-8	-11
1 frankfurt	32	41	33	41	100	38	42
1 free	-18	-17	-19	-18	-20	-17	-19
1 fresh	-31	-23	-23	-24	-23	-23	-24
1 fridai	-29	-24	-25	-24	-26	-24	-25
1 from	-24	-23	-22	-20	-23	-20	-23
1 front	-28	-27	-24	-24	-28	-26	-27
1 fsx	-55	-54	-55	-54	-75	-52	-54
1 full	-6	-33	-35	-34	-36	-32	-33
1 function	-54	-42	-43	-43	-45	-42	-47
1 game	-46	-42	-42	-41	-45	-41	-44
1 gap	-16	-15	-15	-17	-24	-15	-16
1 gatewai	-43	-49	-51	-50	-42	-48	-74
1 gb	6	12	9	20	51	8	17
1 gbp	-65	-59	-60	-60	-71	-57	-63
1 gdpr	-24	-21	-22	-22	-22	-20	-23
1 general	-40	-31	-32	-31	-32	-31	-51
1 generally	-19	-18	-18	-18	-30	-18	-19
1 geo	-24	-22	-22	-22	-25	-22	-22
1 get	-23	-23	-24	-24	-27	-23	-26
1 gig	-8	8	-5	10	54	9	11
1 gimm	23	-7	0	1	-5	0	0
1 git	-18	-6	-6	-7	18	-8	-6
1 github	-15	-14	-17	-15	-15	-14	-14
1 give	6	-19	-17	-17	-30	-17	-16
1 glanc	119	11	28	33	16	30	26
1 go	-33	20	-17	-2	-22	-13	-14
1 goe	-34	-3	-36	-29	-33	-28	-30
1 gone	-25	-23	-23	-23	-31	-23	-24
1 good	5	3	6	-4	52	5	4
1 googl	31	31	33	29	75	32	28
1 got	3	-19	-22	-16	-19	-16	-21
1 gotta	-15	-15	-15	-14	-17	-14	-17
1 govern	-33	-27	-29	-28	-32	-28	-29
1 gpo	-34	-30	-31	-29	-30	-29	-30
1 gpu	-35	-34	-33	-18	-38	-31	-36
1 grain	-34	-33	-34	-33	-36	-33	-33
1 grant	-55	-49	-47	-47	-58	-47	-51
1 graph	-66	-48	-49	-54	-78	-49	-51
1 green	-27	-25	-31	-25	-32	-25	-25
1 gremlin	-17	-38	-24	-40	25	-19	-19
1 group	-35	-33	-35	-32	-33	-32	-34
1 grow	-34	-32	-33	-32	-36	-32	-34
1 gsi	-50	-49	-48	-50	-50	-44	-47
1 guarante	-25	-25	-35	-26	-27	-25	-25
1 guard	-8	-10	-6	12	-8	-5	-6
1 guardrail	-47	-44	-47	-43	-45	-42	-47
1 guess	-12	-10	-10	-10	-10	-10	-10
1 guest	-14	-5	-4	-5	21	-4	-10
1 gui	-40	-34	-34	-34	-37	-34	-38
1 guilt	-9	-9	-8	-10	-9	-8	-9
1 guilti	-9	-8	-8	-8	-10	-8	-8
1 guy	-28	-26	-26	-37	-30	-26	-49
1 ha	-14	-17	-20	31	-21	-9	-11
1 hack	-26	-26	-27	-27	-29	-27	-48
1 had	-31	-25	-29	-26	-27	-26	-28
1 haiku	14	19	20	19	62	18	19
1 half	-16	-13	-13	-13	-13	-13	-15
1 hall	-31	-27	-32	-27	-29	-27	-28
1 hammer	-39	-38	-38	-41	-69	-39	-38
1 hand	3	-22	-34	-23	-26	-22	-27
1 handl	42	26	25	28	6	28	96
1 handshak	-10	-9	-10	-10	-11	-9	-9
1 hang	-75	-56	-63	-58	-38	-57	-56
1 happen	-19	-16	-21	-16	-18	-16	-16
1 hard	-10	-8	-8	-9	-9	-9	-9
1 hardcod	-25	-33	-24	-24	-25	-24	-25
1 harden	-50	-49	-50	-50	-50	-48	-62
1 hardwar	-51	-46	-47	-45	-49	-45	-51
1 has	-3	-11	-11	-8	-5	-10	-12
1 hash	-10	-8	-8	-8	-8	-8	-8
1 hasnt	-20	-16	-16	-18	-19	-16	-19
1 hat	13	-12	-9	-12	-13	-11	-29
1 have	0	-8	-11	-10	-5	-9	-12
1 hdf	-22	-24	-24	-22	-25	-23	-24
1 he	-18	-16	-18	-16	-18	-15	-16
1 head	-36	-32	-32	-35	-33	-31	-48
1 headach	-8	-7	-8	-8	-10	-8	-7
1 health	-48	-38	-38	-37	-38	-37	-38
1 healthi	-24	-24	-25	-23	-24	-24	-25
1 heartbeat	-57	-55	-57	-55	-59	-52	-59
1 hello	-8	-5	-5	-5	-5	-5	-5
1 help	42	42	121	50	47	31	47
1 helpdesk	-18	-57	-23	-25	-26	-40	-22
1 here	28	4	3	4	2	6	-7
1 hey	54	14	0	11	3	14	14
1 high	-30	-29	-30	-29	-40	-29	-29
1 higher	-14	-14	-14	-15	-20	-14	-14
1 hijack	-31	-19	-19	-19	-19	-19	-20
1 him	-34	-32	-33	-33	-34	-32	-39
1 hipaa	-17	-11	-12	-11	-11	-11	-11
1 histori	-36	-33	-34	-34	-33	-32	-32
1 hit	-59	-52	-55	-53	-69	-51	-57
1 hm	-31	-31	-29	-30	-33	-29	-31
1 hmm	-43	-44	-43	-41	-43	-40	-41
1 hold	-28	-22	-22	-23	-24	-22	-25
1 hole	-27	-25	-25	-27	-30	-25	-29
1 home	-11	-7	-6	16	-8	-6	-8
1 homework	83	13	5	9	-19	12	15
1 hook	30	-14	-30	-15	-16	-15	-28
1 hope	-48	-33	-32	-33	-34	-33	-39
1 hospit	-23	-20	-22	-21	-21	-20	-21
1 host	-19	-17	-19	-8	-19	-16	6
1 hot	-26	-24	-25	-25	-25	-24	-23
1 hour	-37	-29	-40	-29	-33	-29	-28
1 hourli	-31	-32	-31	-32	-34	-29	-29
1 hous	-8	-7	-7	-8	-8	-7	-7
1 how	57	31	31	32	92	30	33
1 hpc	-35	-32	-33	-43	-38	-32	-54
1 hr	-23	-15	15	-17	-37	-17	-13
1 http	-8	-5	-6	-5	19	-5	-6
1 hum	-22	-21	-20	-21	-26	-20	-24
1 hyperpod	-15	-15	-15	-17	-15	-15	-25
1 hypervisor	-45	-43	-44	-42	-44	-42	-56
1 i	15	-7	-5	-6	3	-5	-8
1 ia	-45	-48	-40	-45	-48	-40	-40
1 iban	-13	-11	-11	-11	-11	-11	-11
1 id	34	20	24	52	20	24	23
1 idea	38	50	49	42	82	50	86
1 ident	-23	-13	-13	-13	-13	-13	-13
1 idl	-90	-96	-90	-84	-94	-85	-89
1 ids	-16	-16	-16	-18	-16	-15	-24
1 if	-24	-24	-41	-23	-34	-29	-32
1 ignor	-46	-43	-43	-43	-57	-42	-44
1 im	88	35	27	32	33	31	33
1 imag	-33	-32	-32	-28	-33	-30	-36
1 immedi	-18	-18	-19	-18	-20	-18	-24
1 import	-19	-16	-16	17	-18	-15	-19
1 improv	-13	-12	-12	-13	-22	-12	-12
1 in	-21	-24	-18	-23	-20	-22	-25
1 inbound	-14	-13	-12	-13	-16	-13	-14
1 incid	-30	-24	-25	-25	-26	-23	-23
1 includ	-21	-19	-19	-19	-23	-19	-22
1 index	-50	-47	-50	-46	-51	-46	-47
1 indic	-27	-28	-28	-28	-38	-28	-27
1 infect	-29	-26	-26	-26	-31	-26	-27
1 infer	-27	-28	-29	-27	-29	-26	-27
1 influx	-9	-2	-1	34	-7	1	-6
1 inform	-14	-12	-11	-12	-12	-12	-13
1 infrastructur	-37	-32	-33	-32	-33	-32	-34
1 ingest	-9	-1	-4	1	27	-3	-1
1 inherit	75	24	-2	27	25	26	31
1 initi	-26	-21	-21	-22	-24	-21	-21
1 inject	-40	-33	-34	-34	-45	-35	-35
1 input	-54	-59	-54	-52	-56	-53	-52
1 insid	-44	-41	-47	-42	-42	-41	-46
1 insist	-32	-21	-29	-23	-22	-21	-22
1 inspect	-26	-21	-22	-21	-22	-21	-22
1 instal	-27	-24	-25	-25	-22	-24	-16
1 instanc	-19	-9	-14	-11	21	-12	-16
1 instead	-53	48	-25	-18	-27	-14	-13
1 instruct	-26	-24	-25	-27	-32	-28	-24
1 instrument	-23	-20	-20	-20	-21	-19	-21
1 integr	-52	-39	-39	-40	-48	-39	-41
1 intellig	-35	-37	-31	-35	-38	-31	-30
1 intent	-16	-14	-14	-14	-15	-16	-15
1 intern	-34	-31	-31	-32	-37	-31	-31
1 internet	-24	-18	-18	-18	-20	-17	-19
1 into	-27	-21	-24	-24	-26	-23	-24
1 intrus	-35	-33	-32	-33	-34	-32	-33
1 invent	28	47	58	60	143	53	43
1 investig	-67	-48	-49	-49	-55	-49	-50
1 invit	-37	-25	-24	-25	-25	-24	-25
1 invoc	-22	-21	-20	-20	-23	-21	-21
1 invoic	6	18	61	20	60	20	18
1 invok	-26	-22	-23	-36	-23	-22	-26
1 iop	-69	-68	-65	-65	-95	-65	-64
1 ip	-39	-32	-32	-32	-32	-32	-35
1 ips	-21	-18	-19	-21	-20	-18	-18
1 iptabl	-19	-17	-16	-17	-19	-17	-17
1 ireland	-14	-13	-13	-12	-12	-12	-13
1 is	-19	-14	-1	-14	-10	-14	-18
1 iscsi	-52	-47	-45	-47	-49	-45	-44
1 isnt	-32	-22	-27	-4	-24	-21	-29
1 iso	52	17	15	15	2	17	18
1 isol	-32	-30	-33	-29	-30	-29	-32
1 issu	-22	-21	-21	-22	-25	-21	-22
1 it	-11	-11	-7	-11	-10	-10	1
1 item	-7	-3	-4	-3	35	-3	-3
1 its	-26	-26	-26	-26	-28	-25	-28
1 itself	-35	-31	-31	-31	-33	-31	-34
1 januari	-26	-25	-25	-25	-26	-24	-40
1 jar	-24	-22	-22	-23	-23	-22	-29
1 java	-42	-39	-42	-41	-42	-38	-43
1 jdbc	-12	-10	-11	-10	-10	-10	-10
1 jms	-47	-45	-36	-37	-39	-36	-37
1 job	4	-16	-18	-15	-19	-14	-4
1 join	-36	-32	-32	-32	-35	-32	-36
1 js	-22	-21	-22	-22	-21	-20	-24
1 json	-14	-13	-14	-14	-14	-13	-13
1 jump	-8	-7	-8	-8	-7	-7	-7
1 junior	-13	-13	-13	-16	-16	-13	-13
1 just	0	27	1	-2	-12	4	2
1 jvm	-21	-19	-19	-18	-18	-18	-21
1 karpent	-25	-24	-26	-26	-24	-24	-28
1 kb	-29	-27	-26	-26	-26	-26	-30
1 kbs	-66	-61	-64	-61	-61	-61	-78
1 keep	-29	-26	-27	-26	-29	-26	-29
1 kei	-66	-59	-59	-60	-60	-57	-65
1 kept	-32	-30	-30	-30	-40	-29	-32
1 kerbero	-28	-26	-26	-26	-31	-26	-25
1 kernel	-44	-42	-43	-44	-46	-42	-57
1 key	-30	-25	-7	-25	-23	-25	-28
1 kick	-20	-17	-17	-17	-20	-17	-19
1 kill	-43	-36	-35	-36	-43	-37	-41
1 kind	-80	-74	-74	-71	-76	-71	-90
1 kindli	69	15	27	26	18	26	27
1 knob	-8	-7	-7	-7	-7	-7	-9
1 know	16	2	22	2	-7	2	2
1 known	-11	-10	-10	-12	-10	-10	-12
1 kubelet	-30	-29	-33	-31	-29	-29	-41
1 kvm	-10	-10	-10	-10	-10	-10	-16
1 label	-17	-15	-15	-15	-15	-15	-17
1 labor	58	-1	-14	7	-13	7	5
1 lack	2	29	14	23	98	20	5
1 lag	-38	-37	-40	-50	-45	-37	-39
1 lambda	-12	-10	-11	-10	-11	-10	-12
1 land	-24	-21	-23	-21	-22	-21	-23
1 laptop	-11	-8	-8	-9	-9	-8	-9
1 larg	9	17	8	11	66	16	8
1 last	-31	-30	-30	-32	-32	-31	-30
1 late	-20	-18	-18	-19	-20	-18	-24
1 latenc	-27	-20	-13	-35	65	-14	-14
1 latest	3	16	-14	14	116	16	14
1 launch	-5	-1	6	-1	11	-1	14
1 law	-20	-14	-14	-14	-15	-14	-14
1 layer	58	-6	0	3	-7	-2	-2
1 ldap	-62	-50	-44	-45	-57	-43	-45
1 lead	16	-3	-4	-1	-3	0	1
1 leader	-10	-9	-10	-10	-11	-9	-11
1 leaf	-25	-23	-24	-26	-25	-23	-23
1 leak	-26	-22	-21	-22	-23	-21	-21
1 leaki	-26	-24	-23	-25	-27	-23	-24
1 least	-40	-23	-41	39	-34	-24	-41
1 leav	15	-8	-18	10	-19	-7	-10
1 leaver	-54	-43	-41	-45	-47	-41	-42
1 left	50	-3	-14	-2	-9	-1	-1
1 legal	-21	-18	-20	-18	-19	-18	-20
1 length	-24	-20	-21	-22	-24	-21	-22
1 less	26	24	33	95	16	34	29
1 let	-61	-36	-37	-38	-32	-36	-37
1 level	-34	-28	-29	-28	-30	-28	-30
1 li	-19	-14	-15	-16	-16	-15	-15
1 liabil	-76	-49	-48	-50	-50	-48	-51
1 liabl	-36	-33	-34	-33	-47	-33	-34
1 lib	-68	-50	-53	-50	-57	-49	-54
1 librari	-30	-24	-24	-25	-24	-24	-29
1 licens	-36	-27	-29	-27	-28	-25	11
1 life	0	1	1	0	27	1	-4
1 lifecycl	-43	-40	-43	-40	-42	-40	-42
1 lift	-33	11	-21	-35	-25	-19	-38
1 lightsail	-13	-12	-12	-15	-13	-12	-12
1 like	-2	-14	-12	3	-24	-12	-16
1 limit	-29	-27	-29	-27	-24	-29	-27
1 line	22	-26	12	-18	-38	-19	-27
1 link	-25	-23	-23	-24	-15	-23	-26
1 linux	-15	-10	-9	1	-5	-8	-1
1 list	37	-15	-3	-10	22	-6	-4
1 listen	-61	-57	-59	-57	-58	-55	-61
1 live	-25	-21	-20	-21	-22	-20	-22
1 load	6	8	2	8	53	8	6
1 local	-39	-32	-34	-33	-33	-32	-33
1 locat	-30	-27	-28	-27	-28	-27	-31
1 lock	-42	-39	-41	-38	-39	-37	-44
1 log	-26	-23	-8	-23	-21	-22	-27
1 log4shell	-17	-15	-15	-17	-15	-15	-22
1 logic	-27	-26	-27	-26	-28	-26	-26
1 login	-42	-39	-40	-40	-41	-39	-40
1 lol	-16	-15	-16	-15	-19	-15	-16
1 long	-29	-25	-26	-26	-7	-25	-28
1 longer	4	61	-3	4	4	9	10
1 look	18	-8	-7	-6	-9	-5	-7
1 loop	-46	-41	-42	-43	-46	-42	-44
1 loosen	-6	-5	-5	-5	-8	-5	-6
1 lose	-12	-11	-11	-18	-13	-11	-12
1 lost	-3	-13	-14	-13	-13	-12	-14
1 low	-26	-27	-26	-27	-38	-25	-25
1 lower	24	-1	36	73	71	33	33
1 lowest	19	13	17	52	11	18	16
1 machin	-14	-11	-11	-11	-14	-10	12
1 machineri	-8	-8	-7	-8	-8	-8	-9
1 made	-32	-28	-28	-28	-35	-28	-29
1 mail	-41	-37	-38	-37	-45	-37	-39
1 main	8	75	30	26	26	28	29
1 maintain	-36	-32	-33	-32	-33	-32	-38
1 mainten	-45	-40	-42	-43	-43	-41	-49
1 major	-19	-18	-19	-18	-18	-18	-21
1 make	-24	-21	-21	-21	-23	-20	-21
1 malici	-23	-21	-22	-24	-27	-24	-21
1 malwar	-10	-9	-9	-9	-10	-9	-10
1 manag	-35	-26	-18	-28	-30	-28	-34
1 mandatori	-10	-9	-9	-9	-10	-9	-11
1 mani	-50	-41	-43	-41	-48	-42	-41
1 manifest	-38	-35	-34	-34	-37	-34	-38
1 manual	-38	-36	-35	-36	-40	-38	-39
1 map	-41	-38	-39	-39	-59	-39	-39
1 march	0	-28	-20	-32	-36	-22	-21
1 mark	-13	-11	-12	-14	-13	-11	-13
1 market	5	-6	-6	-7	-9	-6	-6
1 mask	-33	-29	-30	-32	-30	-30	-29
1 master	-17	-16	-16	-17	-17	-16	-16
1 match	-25	-23	-23	-26	-27	-23	-24
1 materi	-8	-7	-7	-7	-8	-7	-7
1 matrix	133	37	27	41	39	41	35
1 max	-1	2	-3	4	65	4	4
1 maximum	-10	-4	-23	-4	22	-4	-2
1 may	-50	-41	-45	-41	-36	-41	-43
1 mb	-38	-41	-37	-41	-53	-36	-35
1 me	76	32	78	40	50	34	39
1 mean	-36	-10	61	1	-24	-6	-8
1 meant	-51	-26	14	-23	-28	-23	-24
1 media	-14	-14	-15	-17	-15	-14	-14
1 member	-33	-30	-31	-31	-32	-30	-30
1 memori	-45	-41	-43	-43	-39	-40	-46
1 mend	-31	-30	-30	-30	-44	-30	-36
1 merg	-17	-16	-18	-16	-19	-16	-16
1 mess	-12	-11	-11	-12	-12	-11	-12
1 messag	-22	-18	-28	-19	0	-18	-19
1 met	-15	-13	-13	-15	-13	-13	-14
1 metadata	-56	-54	-54	-53	-69	-54	-62
1 metal	-7	-4	27	-5	-12	-3	-7
1 metric	-24	-24	-24	-24	-26	-24	-34
1 microcod	-11	-10	-10	-11	-11	-10	-12
1 microsoft	-11	-10	-9	-10	-9	-9	-12
1 microvm	-18	-18	-20	-17	-17	-18	-20
1 migrat	-36	-39	-39	-38	-48	-37	-42
1 million	-12	-6	-14	-6	28	-6	-9
1 min	-43	-46	-47	-46	-60	-47	-46
1 mine	17	-11	-28	-12	-13	-9	-25
1 miner	-33	-29	-30	-33	-31	-29	-31
1 minimum	12	18	14	16	80	18	14
1 minor	-84	-81	-86	-82	-82	-80	-123
1 minut	-8	-5	-7	-14	12	-6	-6
1 misconfigur	-26	-22	-22	-36	-22	-22	-26
1 miss	-32	-28	-29	-28	-30	-28	-29
1 mistak	-48	-45	-47	-45	-48	-45	-49
1 ml	-24	-19	-20	-15	-22	-17	-19
1 mobil	-35	-35	-37	-35	-36	-34	-33
1 mode	2	-1	16	26	-13	0	-2
1 model	44	-7	-8	-7	-15	-7	-8
1 modul	-7	-3	-3	-4	13	-3	-3
1 mondai	-24	-28	-23	-24	-27	-23	-25
1 monei	-37	-33	-33	-34	-44	-33	-34
1 monitor	-49	-45	-46	-46	-47	-45	-56
1 month	-26	-24	-25	-24	-23	-24	-29
1 monthli	-13	0	-10	-19	31	0	-6
1 more	-34	-34	-34	-34	-37	-32	-33
1 morn	-61	-57	-55	-57	-71	-56	-61
1 mount	-46	-33	-33	-34	-13	-34	-36
1 move	-37	-35	-33	-33	-36	-33	-36
1 much	41	0	0	-7	-16	-3	0
1 multi	-29	-27	-33	-28	-17	-26	-27
1 must	-8	-22	-25	-22	-25	-21	-24
1 my	14	-9	-14	-9	10	-8	-13
1 myself	26	-2	-5	-5	-9	-3	-2
1 mysql	-74	-50	-53	-66	-63	-50	-50
1 n	85	31	33	33	30	32	31
1 name	-17	-9	-18	-7	15	-6	13
1 namespac	-27	-24	-25	-24	-25	-24	-26
1 narrow	-22	-18	-18	-17	-19	-17	-18
1 nearli	-86	-71	-84	-71	-75	-70	-73
1 necessari	-14	-12	-16	-13	-12	-12	-12
1 need	4	-16	-16	-16	-24	-15	-18
1 network	-21	-18	-8	-18	-18	-17	-18
1 never	-21	-20	-20	-21	-21	-19	-23
1 new	-8	15	-9	-9	-12	-8	-10
1 newer	-8	-8	-8	-8	-9	-8	-8
1 newslett	-45	-34	-34	-35	-52	-34	-37
1 next	32	31	14	15	13	11	15
1 night	-53	-51	-50	-51	-52	-50	-73
1 nine	-12	-11	-12	-12	-12	-11	-11
1 no	-32	-6	-25	-24	-25	-22	-20
1 nobodi	-38	-33	-34	-34	-38	-33	-34
1 node	-22	-9	-19	-10	-17	-15	6
1 nodetool	-13	-12	-11	-12	-13	-11	-11
1 non	-11	-10	-10	-11	-14	-11	-11
1 noncompli	-35	-31	-31	-31	-36	-31	-32
1 none	-17	-15	-15	-15	-17	-15	-17
1 noon	-36	-32	-32	-33	-46	-31	-31
1 normal	-43	43	-14	-19	-40	-5	-6
1 not	-7	0	-21	-16	-22	-15	-18
1 notebook	-19	-17	-21	-18	-19	-17	-17
1 noth	12	5	6	20	3	6	6
1 notic	-23	-21	-22	-21	-23	-22	-22
1 notif	-44	-38	-40	-39	-43	-39	-41
1 now	-36	-27	-27	-25	-16	-25	-25
1 npm	-32	-27	-27	-29	-28	-27	-35
1 nsx	-37	-25	-25	-25	-26	-25	-28
1 ntf	-51	-33	-29	-32	-28	-28	-28
1 nucleu	-14	-13	-13	-13	-14	-13	-20
1 number	-24	-22	-22	-23	-35	-22	-24
1 nutshel	201	59	66	76	47	68	65
1 nvidia	-22	-25	-22	-24	-27	-22	-22
1 nvme	26	28	30	28	88	28	27
1 o	-15	-15	-14	-14	-15	-14	-16
1 oauth	-17	-18	-16	-17	-23	-17	-17
1 object	-31	-29	-31	-28	-20	-28	-28
1 oblig	165	16	-2	35	13	34	32
1 obtain	-10	-9	-9	-9	-10	-9	-10
1 ocr	-48	-35	-33	-34	-33	-33	-34
1 octob	-13	-12	-11	-12	-12	-12	-16
1 odd	-9	-8	-8	-8	-8	-8	-8
1 of	-19	-21	-22	-21	-17	-21	-27
1 off	-28	-30	-30	-29	-30	-29	-31
1 offic	-24	-21	-21	-22	-24	-21	-22
1 offlin	-8	-7	-7	-8	-7	-7	-9
1 ok	-27	-26	-25	-24	-28	-25	-26
1 okta	-10	-8	-8	-8	-8	-8	-9
1 old	-32	-30	-31	-30	-33	-30	-32
1 older	-29	-30	-29	-34	-35	-28	-29
1 omiss	-11	-12	-13	-11	-11	-11	-12
1 on	-32	-30	-33	-31	-29	-31	-37
1 onc	-39	-36	-33	-35	-35	-33	-36
1 one	-1	-4	6	9	-1	-3	-6
1 onli	-1	-1	9	-2	3	0	-1
1 ons	-7	-6	-7	-6	-6	-6	-8
1 ontap	-76	-72	-74	-69	-65	-69	-76
1 onto	-24	-24	-23	-23	-25	-23	-30
1 open	-25	-21	-21	-21	-18	-21	-23
1 openssh	-45	-44	-45	-43	-51	-39	-49
1 openssl	-36	-33	-36	-35	-35	-34	-46
1 openzf	-44	-41	-44	-42	-42	-41	-43
1 oper	-31	-27	-28	-27	-27	-27	-30
1 ops	67	12	-7	69	12	21	24
1 opt	-33	-28	-28	-28	-35	-28	-27
1 option	-48	-43	-53	-8	-51	-42	-51
1 or	-19	-2	-8	0	-8	-6	-1
1 orchestr	-20	-19	-19	-19	-21	-19	-22
1 order	-23	-21	-22	-22	-22	-21	-24
1 org	-18	-15	-15	-15	-16	-15	-17
1 organ	-30	-25	-25	-25	-38	-25	-26
1 origin	-42	-36	-38	-37	-38	-36	-36
1 orphan	-40	-35	-37	-34	-34	-34	-36
1 os	-2	5	2	3	-1	5	74
1 other	-22	-15	-14	-14	-15	-14	-15
1 ou	-50	-58	-49	-48	-51	-47	-48
1 ought	-10	-9	-9	-9	-9	-9	-10
1 our	-2	-7	-9	-4	-5	-6	6
1 ourself	12	-13	-30	-18	-45	-14	-12
1 ourselv	-37	-52	-45	-47	-45	-44	-54
1 ous	36	46	39	47	138	47	47
1 out	-1	-11	-12	-11	-1	-10	-12
1 outag	-17	-15	-15	-16	-17	-15	-16
1 outbound	-21	-21	-21	-23	-24	-21	-21
1 outdat	-33	-30	-34	-35	-31	-31	-33
1 outlin	109	37	34	31	30	41	42
1 output	-18	-3	-14	-7	31	-3	-3
1 over	-7	-19	-21	-18	-19	-17	-18
1 overnight	-16	-14	-14	-14	-15	-14	-17
1 overview	108	19	20	22	-8	21	21
1 overwritten	-46	-41	-42	-43	-43	-43	-43
1 own	16	4	0	16	19	8	37
1 owner	19	9	8	9	1	6	56
1 ownership	21	-14	-12	-10	-16	-11	-14
1 p99	0	11	16	17	62	9	13
1 pack	-36	-37	-37	-37	-38	-35	-37
1 packag	-18	-16	-17	-17	-17	-16	-18
1 page	-26	-24	-23	-23	-25	-24	-24
1 pager	59	16	15	13	12	18	19
1 pai	-17	-16	-16	-16	-18	-15	-15
1 paid	22	23	20	21	55	22	22
1 pair	-11	-7	-9	-7	21	-7	-6
1 palo	-13	3	3	4	36	1	-4
1 pan	-32	-28	-30	-29	-32	-29	-44
1 panda	-26	-25	-26	-26	-26	-25	-42
1 paper	-86	-72	-66	-64	-79	-66	-74
1 paragraph	54	6	13	13	14	7	17
1 parallel	-18	-18	-18	-18	-22	-17	-18
1 param	-22	-21	-22	-22	-22	-20	-23
1 paramet	-41	-37	-37	-37	-46	-36	-38
1 parquet	12	18	15	18	62	17	19
1 part	145	42	42	47	44	49	70
1 parti	4	-13	-11	-13	-19	-12	-14
1 partit	-101	-77	-74	-73	-76	-73	-72
1 partner	-59	-55	-57	-55	-56	-54	-57
1 pass	-70	-51	-63	-51	-53	-51	-50
1 passport	-13	-10	-10	-10	-10	-10	-11
1 password	-45	-39	-39	-39	-40	-38	-40
1 past	23	24	24	21	60	20	22
1 patch	-25	-19	-21	-16	-15	-18	12
1 patient	-26	-22	-22	-22	-24	-22	-23
1 paus	-37	-35	-38	-37	-38	-35	-37
1 pay	-15	-12	-14	-13	-13	-12	-12
1 payload	-32	-30	-30	-30	-30	-30	-33
1 payment	-51	-40	-42	-42	-55	-39	-40
1 pdb	70	73	191	73	116	81	68
1 peek	-24	-24	-40	-25	-27	-24	-27
1 peer	-38	-34	-35	-35	-40	-34	-42
1 pend	-23	-17	-19	-18	3	-17	-31
1 peopl	-31	-26	-28	-27	-29	-26	-26
1 per	46	22	21	24	74	24	22
1 percentag	24	27	7	30	70	31	32
1 perform	-16	-15	-15	-15	-16	-15	-18
1 period	-17	-16	-16	-16	-16	-16	-16
1 permiss	-41	-35	-36	-35	-37	-35	-35
1 permit	-48	-35	-37	-36	-38	-36	-36
1 persist	22	32	33	30	97	31	27
1 person	-43	-33	-33	-33	-47	-32	-33
1 phish	-27	-23	-25	-25	-26	-24	-25
1 php	-34	-33	-32	-31	-45	-30	-35
1 physic	-24	-21	-21	-21	-22	-20	-22
1 pi	-58	-43	-41	-49	-47	-42	-59
1 pick	-43	-41	-42	-41	-45	-40	-43
1 pictur	96	25	34	33	26	35	36
1 pii	-62	-57	-63	-56	-58	-55	-60
1 pile	-20	-20	-20	-19	-24	-20	-20
1 pill	-42	-31	-30	-32	-34	-32	-38
1 pin	-13	-12	-12	-12	-12	-12	-12
1 pip	-37	-29	-29	-32	-30	-29	-30
1 pipe	-15	-14	-14	-16	-14	-14	-18
1 pipelin	-27	-28	-25	-26	-27	-26	-26
1 pitr	-27	-25	-26	-25	-27	-24	-24
1 pki	20	16	26	60	22	26	25
1 place	-8	-8	-8	-8	-8	-8	-9
1 plain	-31	-26	-27	-26	-27	-25	-26
1 plan	-23	1	-21	-18	-7	-17	-23
1 plane	-33	-30	-26	-29	-30	-29	-32
1 plant	-41	-31	-31	-32	-35	-31	-38
1 plate	51	20	22	19	19	21	21
1 platform	-17	-15	13	-15	-17	-14	-17
1 pleas	32	6	19	10	66	19	15
1 pls	95	8	17	21	69	6	11
1 plu	-32	-32	-31	-32	-31	-31	-41
1 plugin	-58	-55	-55	-55	-57	-53	-57
1 plz	111	25	30	34	48	31	28
1 pod	-23	-21	-23	-21	-13	-21	-26
1 point	-15	-16	-17	-16	-17	-15	-16
1 poison	-33	-28	-27	-29	-33	-28	-32
1 polici	-35	-32	-31	-32	-33	-27	-35
1 poll	-18	-16	-16	-16	-21	-16	-16
1 pool	-70	-63	-64	-63	-66	-62	-85
1 port	-20	-21	-19	-19	-20	-19	-20
1 posix	-40	-34	-35	-34	-36	-34	-36
1 possibl	61	24	18	23	62	30	22
1 power	-30	-25	-28	-27	-11	-24	-27
1 pre	-48	-44	-45	-44	-46	-43	-50
1 prefix	-45	-38	-39	-38	-42	-39	-37
1 prem	-45	-44	-41	-42	-47	-41	-43
1 premiz	-22	-20	-19	-19	-19	-19	-21
1 presenc	-35	-31	-32	-32	-33	-31	-42
1 press	-21	-20	-20	-21	-24	-20	-23
1 presum	-27	-20	-21	-23	-20	-20	-19
1 prevent	-20	-17	-17	-18	-18	-17	-19
1 price	19	44	45	46	155	45	44
1 primari	-29	-27	-28	-27	-41	-27	-30
1 princip	-47	-42	-44	-43	-50	-42	-43
1 print	-15	-14	-14	-14	-16	-14	-15
1 prior	-25	-24	-25	-25	-33	-24	-25
1 privaci	-17	-15	-15	-15	-17	-18	-19
1 privat	-15	-9	-9	-9	3	-9	-9
1 privileg	-49	-36	-39	-42	-41	-37	-51
1 problem	-20	-19	-22	-19	-21	-20	-19
1 procedur	-14	-9	-9	-10	-10	-9	-10
1 process	-34	-24	-23	-24	-24	-23	-23
1 procur	141	47	43	49	42	48	51
1 prod	-33	-20	-26	-21	6	-19	-20
1 produc	-46	-35	-35	-35	-37	-34	-38
1 product	-12	-10	-10	-10	-11	-10	-10
1 profil	-32	-24	-24	-24	-26	-24	-26
1 program	-21	-20	-19	-20	-20	-19	-23
1 project	-37	-34	-36	-35	-53	-37	-35
1 promiz	-21	-20	-23	-21	-26	-21	-20
1 promot	-12	-12	-12	-12	-12	-11	-15
1 prompt	-59	-48	-49	-49	-60	-48	-50
1 protect	-26	-25	-25	-25	-26	-24	-26
1 provid	-17	-16	-17	-17	-18	-16	-18
1 provis	-26	-20	-23	-12	-25	-22	-24
1 proxi	-52	-50	-53	-51	-54	-50	-61
1 public	-12	-11	-12	-11	4	-11	-12
1 publicli	-43	-41	-44	-40	-43	-40	-42
1 publish	-35	-31	-34	-32	-33	-31	-33
1 pull	-17	-13	-13	-13	-15	-13	-13
1 push	-29	-27	-28	-28	-37	-27	-27
1 put	-19	-19	-18	-20	-21	-18	-18
1 python	-15	-14	-15	-4	-7	-14	-20
1 python3	-62	-53	-57	-53	-65	-52	-73
1 q	-42	-40	-37	-36	-36	-36	-45
1 quarter	-6	47	13	11	12	14	11
1 quarterli	27	38	40	35	36	39	99
1 queri	-17	-13	-14	-14	7	-14	-15
1 question	-35	-31	-28	-28	-28	-30	-29
1 queue	-43	-40	-40	-40	-41	-39	-45
1 quick	47	-3	10	13	11	12	8
1 quorum	-34	-33	-34	-33	-34	-32	-35
1 quota	2	11	11	11	59	8	12
1 r	-70	-40	-43	-44	-40	12	-26
1 ra3	-41	24	-17	-13	-34	-11	-21
1 raci	61	-12	-3	-4	-20	-5	-6
1 rack	-52	-46	-48	-45	-50	-46	-50
1 raiz	7	19	21	19	75	16	17
1 ram	44	-1	3	4	2	3	-2
1 ran	-24	-19	-19	-21	-23	-19	-22
1 rang	-35	-31	-31	-31	-39	-31	-33
1 ransomwar	-22	-21	-21	-21	-22	-21	-23
1 raspberri	-58	-43	-41	-49	-47	-42	-59
1 rate	-14	-14	-15	-14	-15	-13	-14
1 raw	-22	-21	-21	-23	-24	-22	-22
1 rbac	-67	-64	-67	-62	-65	-61	-68
1 rce	-55	-43	-40	-42	-50	-55	-61
1 reach	5	6	6	6	25	6	5
1 reachabl	-49	-39	-40	-40	-41	-39	-40
1 react	-15	-14	-14	-14	-16	-14	-16
1 read	-17	-12	-12	-13	6	-12	-12
1 readabl	-37	-26	-25	-26	-26	-25	-25
1 reader	34	33	19	31	93	30	30
1 reboot	-24	-14	-14	-15	-5	-14	-18
1 rebuild	-17	-15	-16	-16	-16	-15	-16
1 receiv	-19	-17	-17	-17	-20	-17	-17
1 recommend	-23	-15	-17	-36	57	-15	-14
1 record	-32	-28	-27	-23	-31	-27	-28
1 recov	-35	-33	-33	-34	-36	-33	-36
1 recoveri	-18	-16	-17	-16	-20	-16	-16
1 recreat	-8	-6	-6	-7	-7	-6	-7
1 red	3	-18	-16	-18	-20	-17	-35
1 redact	-9	-8	-8	-8	-8	-8	-9
1 redi	-22	-22	-25	-24	-22	-22	-33
1 redishel	-61	-53	-49	-52	-57	-60	-69
1 redriv	-14	-13	-13	-14	-15	-13	-13
1 redund	-46	-44	-45	-41	-41	-41	-45
1 refresh	-28	-23	-31	-24	-26	-23	-23
1 regard	36	-2	-22	5	16	5	5
1 region	-33	-29	-31	-28	-20	-28	-30
1 regist	-9	-22	-18	-19	-22	-18	-21
1 registri	-28	-25	-25	-25	-29	-25	-27
1 regresshion	-50	-48	-49	-48	-55	-45	-60
1 regul	-13	-12	-13	-12	-13	-12	-12
1 rehears	-67	-56	-58	-57	-70	-56	-58
1 relaunch	-62	-54	-48	-50	-62	-47	-68
1 releas	-40	-29	-32	-29	-14	-30	-30
1 remain	71	12	0	11	-1	11	10
1 remedi	-85	-79	-82	-74	-77	-76	-86
1 remind	-24	-30	-30	-29	-59	-30	-29
1 remot	-58	-46	-46	-45	-27	-46	-46
1 remov	-32	-30	-30	-31	-32	-29	-33
1 renew	-12	-10	-10	18	-13	-9	-11
1 repair	-29	-26	-27	-26	-28	-26	-28
1 replac	-26	-23	-23	-22	-24	-22	-24
1 replai	-45	-42	-41	-39	-41	-40	-44
1 repli	-8	-7	-6	-7	-7	-7	-7
1 replic	-30	-25	-26	-25	-26	-25	-26
1 replica	-26	-21	-23	-24	-6	-22	-23
1 repo	-9	0	0	-1	21	-1	0
1 report	-23	-20	-20	-20	-20	-20	-21
1 repositori	-20	-19	-19	-19	-20	-19	-20
1 reput	-39	-36	-32	-33	-33	-33	-39
1 request	-30	-23	-24	-23	-8	-23	-25
1 requir	-22	-20	-21	-20	-21	-20	-21
1 research	1	-11	-8	-10	-11	-9	-9
1 reserv	-10	0	4	3	55	3	3
1 reset	0	6	4	1	29	4	0
1 resili	-43	-38	-41	-41	-42	-37	-37
1 resiz	-42	-40	-41	-42	-41	-41	-49
1 resolv	-19	-17	-17	-21	-19	-17	-17
1 resourc	-13	-4	-17	-5	38	-4	-4
1 respond	-23	-19	-19	-19	-22	-19	-20
1 respons	20	-14	-14	-12	-9	-11	-15
1 rest	-31	-29	-31	-29	-35	-29	-30
1 restart	-51	-48	-50	-48	-51	-48	-58
1 restor	-23	-21	-21	-21	-23	-20	-21
1 restrict	-26	-24	-24	-24	-26	-23	-24
1 result	-35	-34	-35	-33	-39	-33	-36
1 resum	-1	-3	0	-2	34	3	0
1 retain	-35	-32	-32	-32	-54	-32	-32
1 retent	-42	-39	-40	-38	-41	-38	-40
1 retir	-23	-22	-22	-22	-24	-21	-24
1 retri	-55	-49	-51	-50	-52	-49	-49
1 return	-48	-30	-30	-31	0	-29	-30
1 review	-35	-32	-33	-32	-34	-32	-35
1 revis	-18	-14	-14	-14	-15	-14	-15
1 revok	-32	-30	-30	-31	-32	-29	-30
1 rewrit	-32	-24	-24	-25	-26	-25	-25
1 right	-13	-13	-13	-13	-7	-13	-14
1 risk	30	11	11	11	11	11	12
1 rize	-20	-19	-19	-19	-25	-19	-20
1 rm	-35	-34	-34	-34	-61	-34	-35
1 role	11	-16	-18	-16	-19	-15	-17
1 roll	-31	-27	-28	-27	-29	-27	-28
1 rollback	-21	0	-17	-7	50	0	2
1 rollout	-28	-27	-26	-31	-37	-26	-29
1 room	-18	-15	-15	-16	-18	-15	-16
1 root	-29	-28	-26	-11	-28	-25	-29
1 rot	-71	-66	-64	-64	-66	-63	-67
1 rotat	-58	-52	-54	-51	-52	-51	-67
1 rout	-42	-29	-30	-29	-30	-29	-34
1 router	-43	-36	-34	-35	-36	-35	-36
1 row	-20	-18	-18	-18	-7	-17	-19
1 rpo	-34	-30	-43	-32	-31	-30	-32
1 rpu	50	62	51	61	204	66	54
1 rto	-25	-23	-31	-23	-23	-22	-23
1 rule	-50	-47	-48	-46	-48	-47	-50
1 run	-30	-32	-32	-29	-28	-31	-37
1 runbook	83	26	26	27	25	27	29
1 runc	-23	-22	-21	-23	-24	-21	-26
1 rundown	82	6	11	13	-16	11	11
1 runtim	-25	-20	-1	-21	-23	-21	-33
1 s	-48	-43	-40	-43	-54	-39	-41
1 saa	-9	-9	-10	-9	-9	-9	-9
1 safe	-18	-16	-16	-16	-17	-16	-16
1 safekeep	-19	-18	-20	-18	-20	-18	-18
1 sagemak	-25	-25	-26	-26	-38	-25	-26
1 sai	-42	-25	-30	-26	-10	-25	-26
1 said	-39	-30	-28	-28	-27	-28	-29
1 salari	-18	-16	-16	-18	-17	-16	-16
1 sale	-32	-31	-33	-32	-35	-30	-31
1 salesforc	-61	-58	-62	-59	-95	-59	-57
1 same	-51	-50	-46	-45	-47	-47	-49
1 saml	-12	-10	-11	-10	-11	-10	-11
1 sampl	-23	-20	-20	-20	-13	-20	-20
1 sandbox	-9	-8	-8	-9	-9	-9	-8
1 save	-22	49	-3	5	55	7	9
1 saw	-20	-23	-20	-20	-22	-20	-20
1 say	-26	-21	-20	-21	-22	-20	-21
1 scale	-37	-31	-32	-31	-37	-31	-8
1 scan	-26	-23	-25	-21	-25	-23	-26
1 scanner	-13	-12	-12	-12	-12	-12	-12
1 schedul	-54	-48	-49	-48	-42	-47	-57
1 schema	-56	-53	-54	-51	-55	-51	-54
1 scientist	-33	-30	-31	-31	-39	-30	-30
1 scope	-58	-51	-53	-50	-52	-50	-52
1 score	-41	-33	-33	-35	-36	-32	-37
1 scram	-11	-9	-10	-9	-10	-9	-11
1 scrambl	-22	-19	-20	-33	-24	-19	-20
1 scratch	-20	-18	-20	-19	-22	-19	-20
1 script	-51	-47	-47	-47	-48	-45	-50
1 sdk	-16	-14	-14	-15	-14	-13	-13
1 search	-35	-32	-33	-34	-51	-32	-34
1 sec	15	22	21	14	53	22	19
1 second	-1	-1	-4	-1	17	-1	-2
1 secret	-66	-10	-46	-41	-46	-39	-41
1 secur	3	-12	-12	-9	-11	-9	4
1 see	-26	-15	8	-16	-19	-15	-19
1 select	-17	-16	-19	-16	-19	-16	-16
1 self	15	15	20	57	18	20	17
1 send	-6	1	1	1	39	0	0
1 sensor	-24	-22	-22	-22	-29	-22	-24
1 sent	-22	-19	-19	-19	-21	-18	-19
1 sentenc	70	-9	-17	-8	-37	-20	-5
1 separ	-40	-24	-24	-24	-25	-24	-24
1 seri	27	27	27	55	26	27	27
1 serv	-28	-27	-27	-27	-28	-27	-37
1 server	-31	-28	-28	-25	-30	-27	-25
1 serverless	22	-17	-21	-17	-25	-17	-22
1 servic	-30	-28	-25	-27	-25	-27	-32
1 session	-15	-14	-16	-14	-14	-14	-15
1 set	-24	-22	-22	-22	-25	-21	-17
1 setup	-15	-31	-40	-32	-33	-31	-36
1 seven	-18	-17	-19	-17	-18	-17	-17
1 sever	-11	-11	-11	-11	-11	-11	-10
1 sg	-71	-70	-70	-65	-68	-63	-63
1 shadow	-48	-45	-46	-44	-47	-43	-49
1 shard	-33	-31	-31	-32	-32	-30	-34
1 share	54	2	0	7	0	4	1
1 sharepoint	-43	-41	-44	-43	-57	-44	-41
1 sheet	61	9	19	20	6	19	17
1 ship	-22	-29	-28	-28	-29	-27	-40
1 shop	-19	-14	-14	-15	-14	-14	-14
1 short	91	8	26	19	16	19	7
1 should	-14	-9	-13	9	-11	-9	-11
1 shouldnt	-29	-28	-28	-29	-35	-28	-29
1 show	-4	-20	-18	-17	-20	-19	-20
1 shut	-32	-38	-29	-43	-47	-31	-30
1 side	12	-11	-5	-9	-17	-9	-10
1 sidecar	-12	-9	-12	-9	-9	-9	-11
1 sig	-11	-12	-11	-11	-12	-11	-11
1 sign	-14	-40	-49	-39	-42	-36	-38
1 signatur	-43	-41	-41	-41	-48	-40	-41
1 sinc	-26	-22	-22	-23	-23	-22	-23
1 singl	-34	-32	-35	-46	-33	-32	-34
1 sit	-18	-16	-17	-16	-17	-16	-19
1 site	-34	-31	-32	-32	-36	-31	-34
1 six	-17	-15	-15	-15	-16	-15	-15
1 size	-34	-28	-40	-28	0	-28	-30
1 sla	0	3	-19	5	39	6	7
1 slide	76	32	57	28	29	33	34
1 slot	-35	-26	-25	-26	-27	-27	-28
1 slow	-50	-47	-49	-47	-50	-47	-50
1 small	13	-12	-16	-17	-28	-13	-14
1 smb	-52	-34	-31	-33	-30	-30	-31
1 sms	-16	-15	-15	-16	-18	-15	-16
1 smtp	-18	-15	-15	-15	-16	-15	-15
1 snapmirror	-77	-51	-49	-48	-57	-48	-48
1 snapshot	-44	-38	-38	-38	-39	-38	-39
1 snowflak	-15	-9	-7	-9	3	-8	-9
1 so	-20	-20	-24	-15	-22	-20	-24
1 soc	24	10	10	10	10	10	10
1 softphon	-25	-22	-22	-22	-23	-22	-22
1 softwar	-28	-27	-27	-27	-28	-26	-32
1 some	-47	-41	-56	-42	-46	-42	-43
1 somebodi	-15	-18	-19	-18	-22	-17	-18
1 someon	-28	-23	-24	-18	-27	-23	-25
1 someth	-1	3	23	3	2	3	16
1 sorri	-31	-28	-30	-27	-30	-28	-28
1 sort	-46	-46	-50	-44	-47	-45	-46
1 sourc	-27	-27	-29	-27	-29	-27	-27
1 space	-24	-22	-24	-22	-23	-22	-22
1 spam	-11	-10	-10	-10	-11	-10	-11
1 spare	-8	-8	-8	-8	-9	-8	-8
1 speak	-15	-12	-11	-12	-12	-12	-13
1 specif	-11	-6	20	-13	-11	-3	-2
1 specifi	-41	-37	-37	-38	-62	-37	-37
1 spend	-15	-16	-15	-16	-19	-15	-16
1 spf	-18	-19	-15	-16	-16	-16	-17
1 split	180	66	53	57	47	57	52
1 spot	-36	-31	-32	-30	-31	-30	-31
1 spread	-26	-26	-26	-25	-26	-25	-25
1 spring	-37	-33	-32	-34	-41	-32	-35
1 sql	-37	-35	-35	-35	-37	-34	-35
1 sqli	-46	-44	-43	-42	-60	-41	-45
1 squash	-62	-59	-65	-60	-60	-58	-59
1 sre	-43	-39	-40	-41	-62	-39	-41
1 srm	126	31	20	37	36	32	32
1 ssd	-44	-43	-43	-43	-45	-41	-42
1 sse	-23	-10	19	-10	-9	-9	-12
1 ssh	-19	-18	-18	-18	-20	-18	-21
1 sshd	-47	-44	-41	-43	-51	-42	-55
1 ssl	-26	-23	-24	-24	-25	-23	-23
1 stack	-9	-9	-9	-11	-11	-10	-13
1 staff	-20	-18	-18	-18	-21	-19	-21
1 stage	-47	-42	-42	-43	-55	-42	-44
1 stai	26	12	10	14	26	14	10
1 stale	-43	-33	-31	-33	-41	-31	-32
1 stand	-5	-1	38	-2	-3	0	-4
1 standalon	-21	-16	-19	-17	-16	-18	-17
1 standard	-28	-26	-26	-26	-12	-24	-26
1 standbi	-23	-22	-22	-38	-22	-22	-22
1 start	17	-11	-7	-5	7	-6	-7
1 startexecut	-53	-48	-51	-49	-56	-48	-50
1 startup	-33	-28	-31	-33	-31	-29	-33
1 starv	-24	-26	-24	-25	-24	-24	-25
1 state	-59	-53	-53	-53	-70	-52	-55
1 statement	-29	-26	-25	-25	-25	-25	-25
1 statu	0	6	6	6	49	5	2
1 step	24	30	23	28	81	27	26
1 still	-10	-21	-21	-20	-22	-19	-22
1 stolen	-25	-24	-23	-25	-23	-23	-24
1 stone	-12	-10	-10	-11	-10	-10	-9
1 stop	-26	21	-18	-15	-16	-15	-17
1 storag	-26	-23	-24	-24	-18	-23	-24
1 store	-23	2	-17	-17	-19	-17	-18
1 straight	-8	-7	-7	-7	-7	-7	-7
1 stranger	-47	-45	-46	-43	-53	-45	-45
1 stream	-62	-55	-57	-56	-56	-54	-65
1 string	-19	-18	-18	-17	-18	-17	-18
1 stripe	-80	-68	-67	-66	-74	-64	-64
1 stuck	-61	-66	-57	-52	-61	-51	-53
1 student	-58	-39	-40	-40	-44	-39	-41
1 studio	45	1	-6	4	-1	3	3
1 stuf	-7	-7	-6	-8	-7	-7	-7
1 stuff	-14	-14	-12	-13	-12	-12	-13
1 style	-13	-12	-12	-14	-12	-12	-15
1 subdomain	-19	-18	-19	-19	-18	-18	-22
1 subnet	-31	-30	-31	-29	-36	-29	-29
1 subscrib	-60	-57	-61	-55	-57	-55	-59
1 subscript	-35	-34	-34	-35	-39	-34	-35
1 such	-12	-12	-12	-12	-11	-11	-11
1 sudo	-9	-9	-9	-9	-10	-9	-14
1 suggest	-20	-19	-20	-20	-20	-19	-21
1 summar	69	28	27	26	12	28	29
1 summari	63	12	11	14	10	13	12
1 sundai	-17	-16	-17	-20	-19	-16	-17
1 suppli	-15	-15	-15	-15	-15	-14	-17
1 supplier	-26	-25	-26	-25	-37	-25	-24
1 support	9	14	18	14	61	15	10
1 suppos	-24	-21	-24	-22	-22	-21	-23
1 sure	-22	-19	-20	-19	-23	-19	-19
1 surviv	-11	-11	-11	-11	-11	-10	-11
1 suspici	-46	-39	-48	-39	-44	-39	-40
1 swap	-33	6	-21	-19	-21	-18	-21
1 switch	-17	-15	-16	-15	-17	-15	-16
1 switchov	-56	-54	-54	-50	-52	-50	-52
1 syn	-27	-26	-27	-26	-29	-26	-28
1 sync	-41	-37	-38	-38	-56	-37	-40
1 sys	-11	-10	-11	-10	-12	-10	-11
1 system	-24	-21	-21	-21	-19	-21	-23
1 tab	-11	-11	-11	-12	-12	-11	-12
1 tabl	-28	-30	-30	-29	-31	-29	-32
1 tag	-18	-17	-17	-17	-20	-16	-16
1 take	3	-16	-20	-5	-16	-13	-20
1 taken	-7	-7	-6	-8	-7	-6	-7
1 takeov	-20	-18	-20	-19	-19	-19	-22
1 talk	-23	-21	-24	-21	-24	-22	-23
1 tamper	-57	-50	-52	-49	-51	-49	-50
1 tape	-39	-38	-39	-39	-44	-37	-37
1 target	-33	-32	-33	-31	-33	-31	-31
1 task	-28	-27	-21	-30	-36	-30	-32
1 tax	-7	-7	-7	-8	-8	-7	-7
1 tb	-27	-17	-17	-18	5	-18	-15
1 tcp	-1	0	2	-1	21	0	1
1 tde	-36	-34	-34	-35	-35	-33	-36
1 team	20	-9	-16	14	-18	-6	-12
1 tell	25	8	20	5	22	1	-1
1 templat	-56	-41	-47	-39	-56	-39	-39
1 ten	-9	-8	-9	-10	-9	-8	-8
1 tenant	-28	-27	-37	-26	-28	-26	-26
1 term	15	20	61	21	18	22	22
1 termin	-70	-60	-64	-58	-63	-61	-60
1 terraform	-4	14	0	13	81	12	14
1 test	-25	-23	-22	-23	-27	-22	-24
1 tester	-16	-9	-9	-9	-9	-9	-9
1 text	-45	-33	-33	-21	-36	-31	-34
1 than	-5	-10	-5	-4	25	-4	-6
1 thank	20	9	9	9	9	9	9
1 that	-19	-19	-18	-18	-19	-18	-21
1 the	-21	-21	-23	-21	-21	-21	-25
1 theft	-21	-26	-21	-22	-25	-21	-23
1 thei	-4	-11	4	-9	-11	-9	-11
1 their	45	2	7	3	4	6	10
1 them	9	-14	-15	-14	-17	-14	-20
1 themselv	-8	-8	-9	-8	-9	-8	-9
1 then	-41	-38	-40	-35	-36	-36	-37
1 there	-30	-48	-56	-45	-52	-44	-57
1 thereof	-31	-30	-33	-34	-55	-31	-33
1 thermostat	-13	-13	-13	-14	-19	-13	-13
1 these	-33	-22	-22	-23	-22	-22	-23
1 thi	-36	-30	-35	-29	-15	-29	-31
1 thing	67	-3	-2	-1	-17	0	-17
1 third	-5	2	26	1	1	2	-2
1 those	-31	-26	-29	-26	-28	-11	-34
1 though	-72	-71	-69	-68	-88	-67	-73
1 thousand	-12	-12	-12	-12	-13	-12	-12
1 threat	-18	-18	-17	-17	-18	-17	-18
1 three	-13	-21	-21	-25	-16	-18	-20
1 throttl	-34	-31	-32	-32	-40	-31	-32
1 through	-9	-21	-21	-20	-24	-20	-22
1 throughput	5	12	-6	13	65	13	12
1 throw	-28	-26	-29	-27	-28	-26	-27
1 thru	-34	-47	-48	-53	-58	-43	-49
1 tick	-29	-29	-27	-27	-31	-26	-29
1 ticket	2	13	13	10	35	13	11
1 tier	-29	-30	-28	-29	-32	-27	-30
1 time	10	11	9	19	30	10	8
1 timeout	-48	-46	-47	-46	-61	-46	-51
1 timestamp	-10	-4	-3	-3	11	-5	-3
1 tls	-42	-40	-44	-39	-41	-38	-41
1 tlsv1	-30	-31	-30	-30	-39	-30	-36
1 to	-18	-22	-22	-19	-17	-21	-24
1 todai	41	2	-17	0	-20	0	2
1 togeth	-8	-8	-8	-8	-9	-8	-7
1 toggl	-28	-26	-31	-29	-27	-26	-26
1 token	-30	-26	-31	-27	-22	-26	-28
1 told	-23	-20	-21	-21	-21	-19	-21
1 too	-57	-52	-53	-52	-73	-51	-53
1 took	-14	-13	-13	-13	-15	-13	-14
1 tool	-36	-34	-34	-36	-38	-36	-33
1 topic	-34	-32	-35	-33	-34	-34	-34
1 touch	-44	-35	-37	-38	-39	-35	-41
1 trace	-18	-16	-16	-16	-17	-16	-18
1 track	-24	-23	-24	-25	-24	-23	-26
1 traffic	-19	-17	-18	-17	-18	-17	-19
1 train	-35	-31	-30	-16	-33	-28	-31
1 transact	-43	-41	-41	-54	-54	-40	-40
1 transfer	-40	-34	-35	-35	-35	-34	-36
1 transit	-49	-47	-52	-47	-48	-46	-51
1 trigger	-35	-33	-35	-33	-36	-33	-36
1 trim	-17	-14	-14	-15	-15	-14	-15
1 tripl	-16	-14	-14	-15	-17	-14	-14
1 trivi	2	3	4	19	1	4	2
1 truck	-30	-30	-29	-30	-32	-29	-35
1 true	-44	-38	-48	-39	-49	-38	-46
1 truncat	-29	-27	-27	-30	-31	-27	-33
1 ttl	-63	-56	-58	-69	-58	-56	-58
1 tuesdai	-80	-75	-76	-76	-92	-72	-90
1 tune	-39	-34	-34	-34	-37	-34	-36
1 tunnel	-33	-23	-23	-23	-23	-23	-30
1 turn	-28	-27	-28	-26	-28	-27	-28
1 twice	-53	-46	-45	-44	-56	-45	-49
1 two	-2	-1	7	-1	17	0	-1
1 txt	-8	-7	-8	-8	-8	-8	-8
1 type	-10	-5	1	-7	20	-5	18
1 u	50	16	12	19	19	60	26
1 ubuntu	-35	-33	-32	-38	-52	-33	-41
1 uh	-15	-15	-15	-15	-15	-15	-27
1 uid	-12	-11	-12	-12	-12	-11	-12
1 um	-18	-12	-13	-12	-14	-12	-12
1 under	-37	-37	-38	-37	-40	-37	-43
1 underli	-43	-38	-41	-40	-41	-38	-49
1 underneath	-71	-65	-66	-66	-69	-66	-82
1 undo	-16	-13	-13	-14	-14	-13	-13
1 unintend	-16	-14	-14	-14	-14	-14	-15
1 unless	-22	-21	-21	-20	-24	-20	-22
1 unlock	-34	-30	-30	-30	-31	-29	-29
1 unsupport	-26	-26	-27	-26	-27	-26	-30
1 untag	-11	-11	-11	-10	-11	-11	-11
1 unus	-78	-71	-70	-69	-75	-69	-80
1 up	-13	-18	-19	-18	-23	-17	-5
1 updat	-18	-12	-8	-13	-15	-12	7
1 upgrad	-25	-21	-24	-23	-22	-20	26
1 upkeep	-37	-35	-36	-37	-35	-34	-37
1 uplink	-22	-21	-22	-22	-22	-21	-21
1 upload	-46	-39	-41	-39	-40	-38	-40
1 upstream	-9	-8	-8	-8	-8	-8	-8
1 uptim	-52	-50	-61	-49	-50	-49	-51
1 url	-10	-9	-9	-9	-10	-9	-9
1 us	13	-11	-13	-6	-11	-9	-13
1 use	22	-7	-15	-10	0	-9	-11
1 user	-42	-36	-31	-34	-25	-33	-36
1 util	-33	-32	-34	-32	-34	-32	-33
1 v1	-60	-57	-54	-53	-54	-51	-61
1 v2	-20	-21	-19	-18	1	-18	-24
1 vacuum	-35	-34	-32	-34	-32	-32	-44
1 valid	-25	-23	-25	-24	-26	-23	-24
1 vanish	-14	-13	-13	-22	-15	-13	-14
1 var	-41	-26	-26	-26	-27	-25	-26
1 variabl	-27	-24	-26	-24	-25	-24	-24
1 vcenter	-48	-42	-41	-41	-42	-40	-58
1 vcpu	10	15	11	16	58	12	18
1 vend	-54	-37	-37	-39	-39	-37	-36
1 vendor	-13	-16	-17	-16	-16	-16	-19
1 verif	-11	-11	-12	-12	-11	-11	-10
1 version	-53	-49	-49	-49	-44	-49	-60
1 vessel	-26	-24	-23	-25	-27	-23	-24
1 vet	-22	-20	-20	-20	-21	-20	-20
1 via	-38	-36	-36	-39	-37	-36	-38
1 video	12	12	13	32	48	16	16
1 viewer	-35	-33	-35	-32	-34	-32	-34
1 virtual	-19	-14	-14	-14	-15	-14	-13
1 viru	-20	-19	-19	-21	-20	-18	-18
1 visibl	-18	-17	-17	-17	-17	-17	-21
1 volum	-38	-33	-32	-32	-32	-32	-34
1 vote	-22	-20	-21	-21	-21	-20	-20
1 vpn	-51	-39	-39	-40	-41	-39	-49
1 vs	60	56	20	49	66	28	24
1 vsphere	-42	-36	-40	-35	-40	-36	-39
1 vulner	-14	-14	-14	-14	-15	-14	-18
1 w	7	-21	-27	-20	-23	-22	-21
1 wait	-39	-37	-39	-39	-43	-36	-41
1 walk	50	18	15	17	6	18	18
1 wall	-27	-27	-43	-29	-31	-27	-30
1 warehous	-53	-37	-38	-35	-42	-34	-37
1 warm	-31	-28	-33	-29	-32	-28	-30
1 was	-22	-20	-20	-20	-25	-20	-21
1 watch	-50	-31	-35	-30	-39	-30	-32
1 way	-26	-25	-25	-25	-28	-25	-26
1 wcu	-59	-55	-54	-57	-58	-52	-58
1 we	-12	-14	-26	-17	-22	-21	-26
1 weak	-34	-30	-33	-32	-31	-30	-35
1 web	-11	-9	-10	-10	-10	-9	-10
1 websit	-33	-29	-30	-31	-30	-29	-30
1 week	18	-17	-6	-5	-5	-6	-5
1 weekend	-32	-30	-28	-30	-31	-28	-30
1 weekli	-32	-28	-29	-34	-29	-27	-28
1 weight	-48	-31	-33	-54	-34	-32	-32
1 went	-48	-43	-46	-41	-45	-41	-42
1 wer	-15	-13	-13	-15	-13	-13	-20
1 were	14	71	18	17	12	17	18
1 werent	-18	-16	-17	-17	-16	-16	-21
1 west	32	34	20	34	81	34	35
1 what	76	34	80	32	37	30	23
1 whatev	-23	-22	-22	-23	-24	-22	-24
1 when	-27	-26	-28	-26	-12	-26	-31
1 where	-5	-18	-17	-2	-24	1	-23
1 whether	-18	-17	-17	-17	-18	-17	-20
1 which	7	-5	-11	2	6	-7	-11
1 while	-16	-15	-16	-15	-19	-15	-17
1 who	-19	-21	-22	-21	-21	-20	-16
1 whole	12	-8	-7	-7	-9	-7	-9
1 whom	0	2	2	2	1	2	26
1 whose	-20	-18	-19	-19	-20	-18	-13
1 why	53	57	49	56	127	55	56
1 wide	-58	-53	-53	-54	-56	-53	-63
1 wifi	-27	-27	-26	-27	-30	-26	-27
1 will	-8	-4	-5	-4	26	-4	-4
1 window	-41	-38	-40	-39	-39	-38	-41
1 windows	-31	-39	-41	-35	-42	-38	-50
1 wipe	-25	-23	-24	-25	-25	-23	-23
1 wire	-33	-26	-26	-26	-26	-26	-28
1 with	4	-17	-16	-12	-8	-13	-15
1 within	-25	-25	-26	-24	-26	-24	-24
1 without	-20	-17	-18	-1	-17	-17	-18
1 woke	-10	-9	-9	-9	-9	-9	-10
1 wont	-30	-29	-28	-28	-31	-28	-32
1 work	-41	-33	-45	-29	-56	-38	-41
1 worker	-21	-17	-17	-15	-10	-14	13
1 workflow	-53	-53	-54	-51	-56	-51	-51
1 workgroup	-76	-71	-74	-71	-84	-69	-81
1 workload	-8	-6	-6	-6	-6	-5	-6
1 world	-26	-20	-20	-20	-29	-20	-20
1 would	18	2	-7	24	-14	-1	-3
1 wouldnt	-29	-28	-29	-27	-31	-27	-29
1 wp	-8	-7	-7	-7	-7	-7	-9
1 write	-22	-24	-26	-24	-14	-24	-29
1 writer	-23	-23	-23	-25	-28	-23	-22
1 written	-24	-22	-23	-22	-23	-22	-22
1 wrong	-33	-23	-28	-24	-3	-22	-22
1 xen	-10	-10	-10	-10	-10	-10	-14
1 xss	-15	-14	-14	-14	-14	-14	-17
1 xz	-47	-42	-39	-40	-48	-40	-43
1 yaml	-62	-46	-44	-46	-25	-44	-48
1 year	-21	-19	-20	-20	-16	-19	-19
1 yes	-23	-22	-24	-23	-23	-22	-22
1 yesterdai	88	58	55	59	118	59	59
1 yike	-10	-6	-6	-6	-6	-6	-7
1 you	18	16	19	16	1	41	17
1 your	-39	-43	-40	-39	-45	-38	-45
1 yum	-35	-29	-30	-31	-34	-30	-34
1 zero	21	24	24	21	61	23	23
1 zip	2	1	0	40	-18	1	-5
1 zone	-19	-18	-21	-18	-20	-18	-19
1 zstd	5	13	10	13	56	12	13
10	-22	-36	-22	-26	2	-23	-26
100	-51	-48	-48	-48	-84	-48	-48
100 $	-8	-9	-9	-9	-11	-8	-9
11	-22	-22	-25	-23	-24	-22	-34
12	-30	-26	-23	-27	-30	-27	-34
13	-4	-4	-9	41	-27	-3	-9
14	-38	-41	-34	-35	-36	-34	-37
14 month	-11	-11	-11	-12	-11	-11	-19
14 to	-15	-20	-16	-24	-16	-15	-17
15	-14	-13	-13	-13	-15	-13	-14
16	-41	-43	-41	-46	-54	-41	-50
16 on	-15	-20	-16	-24	-16	-15	-17
169	-25	-22	-22	-23	-22	-22	-37
169 254	-25	-22	-22	-23	-22	-22	-37
2	-17	-18	-16	-14	6	-15	-20
2 !action	-11	-45	-14	38	-18	-13	-11
2 !against	7	70	12	33	13	14	12
2 !asksOwner	-33	-1	-24	-24	-23	-22	-25
2 !asksValue	19	54	13	23	20	16	15
2 !both	-30	27	-17	-37	-18	-17	-20
2 !choose	43	6	41	115	41	43	43
2 !cloud	-24	-41	-24	-44	-2	-23	-36
2 !compare	9	99	19	23	16	20	18
2 !correction	15	13	-2	-1	-3	-2	-2
2 !events	-42	-64	-43	-43	-44	-42	-42
2 !follow	-14	10	-14	-17	-14	-12	-15
2 !gains	1	41	5	-1	5	7	8
2 !general	18	11	25	78	22	21	25
2 !greeting	26	55	26	14	22	25	26
2 !helpData	22	10	23	58	25	14	25
2 !limit	-29	-39	-30	-36	-16	-30	-30
2 !managedOne	10	8	8	38	8	9	6
2 !meaning	12	-36	73	-33	-40	-22	-29
2 !move	26	61	29	48	28	30	31
2 !notPrice	-19	-12	-19	-11	-19	-16	-17
2 !ofEach	-22	9	-18	-40	-18	-16	-18
2 !otherCloud	-24	-41	-24	-44	-2	-23	-36
2 !outside	-20	-47	-18	6	-26	-18	-17
2 !overview	10	54	13	15	12	15	14
2 !ownOne	20	34	23	64	19	23	22
2 !patches	-26	-44	-28	-5	-26	-26	-33
2 !points	-30	-46	-31	-36	-31	-31	-34
2 !price	14	-52	10	34	61	9	11
2 !responsible	-1	55	14	9	11	15	12
2 !second	22	64	25	12	23	23	25
2 !secures	-8	13	-6	14	-5	-4	-6
2 !services	-44	6	-29	-83	-32	-32	-30
2 !sideAws	-28	7	-18	-25	-17	-17	-21
2 !sideCustomer	0	16	-4	11	-6	-2	-4
2 !tag	-29	-33	-29	-34	-29	-28	-30
2 !term	22	56	24	20	15	19	17
2 !them	-18	-8	-15	-11	-15	-15	-17
2 !us	-2	16	-4	17	-5	-2	-4
2 !usOrThem	-73	-91	-73	-95	-91	-72	-82
2 !who	-23	5	-17	-17	-18	-16	-19
2 !wholly	-1	51	3	-6	5	7	5
2 !yesNoStart	7	71	14	-37	32	12	16
2 $	-8	4	-3	1	60	1	4
2 0	-20	-28	-21	-22	-22	-20	-20
2 1	-28	-34	-30	-34	-34	-28	-28
2 10	-13	-40	-18	-28	19	-24	-21
2 12	-9	-7	-9	-9	-11	-8	-9
2 14	-44	-74	-46	-54	-48	-46	-47
2 2	-12	-39	-15	-35	23	-13	-13
2 200	3	-2	3	17	2	3	3
2 3	-26	-61	-27	-37	-1	-27	-27
2 5	-29	-36	-29	-31	-26	-29	-36
2 9	-21	-36	-22	-22	-22	-21	-21
2 90	-17	-19	-17	-20	-17	-17	-17
2 @	-49	10	-33	-26	-33	-31	-34
2 a	-10	-12	-16	13	-12	-10	-10
2 about	-24	-41	-25	-14	-24	-25	-25
2 access	-26	-35	-27	-28	-28	-26	-27
2 account	-30	-36	-30	-32	-29	-28	-29
2 activ	-31	-41	-32	-35	-32	-32	-31
2 ad	-39	-35	-20	-16	-23	-19	-20
2 addit	2	19	2	-9	2	3	3
2 admin	32	24	29	73	27	30	31
2 after	-10	60	13	21	11	13	13
2 again	18	-2	18	51	18	18	18
2 against	17	102	23	19	21	24	23
2 agent	-47	-8	-51	-68	-48	-47	-65
2 agre	-41	-55	-42	-50	-41	-41	-41
2 alarm	-27	-31	-30	-29	-30	-29	-27
2 all	81	-25	7	26	12	15	12
2 allow	-7	-17	-9	-12	20	-9	-8
2 am	-18	-45	-19	3	-18	-19	-18
2 amazon	-8	-1	-5	5	-8	-5	-10
2 ami	-49	-83	-49	-40	-46	-46	-45
2 an	-14	-10	-1	-9	-13	-12	-13
2 analyst	-23	-27	-24	-29	-24	-23	-23
2 and	-15	20	-7	-6	-9	-8	-10
2 angl	26	67	29	17	25	29	29
2 any	-16	-24	-16	-19	-17	-16	-15
2 anyon	-20	-29	-20	-23	-20	-21	-21
2 anyth	18	43	18	48	17	20	19
2 api	-20	-39	-19	3	-19	-18	-17
2 app	0	-8	-1	18	-1	0	0
2 appli	-8	-8	-8	-9	-8	-8	-10
2 are	-31	-53	-32	-34	-32	-31	-32
2 arent	-24	-45	-24	-25	-24	-24	-25
2 as	-26	9	-35	-29	-23	-22	-27
2 ask	36	52	35	65	32	36	38
2 assign	-39	-46	-39	-44	-38	-38	-38
2 associ	-33	-51	-33	-35	-35	-33	-33
2 assum	-26	-35	-36	-46	-28	-27	-27
2 at	-25	-29	-25	-31	-27	-25	-25
2 attach	-8	-12	-8	-8	-9	-8	-8
2 audit	-44	-66	-44	-45	-46	-43	-42
2 auditor	-26	-31	-26	-43	-26	-26	-26
2 auth	-45	-75	-47	-58	-48	-45	-45
2 automat	-19	-32	-21	-20	-19	-20	-19
2 avail	-39	-61	-39	-38	-38	-38	-38
2 awai	-32	34	-11	-34	-12	-11	-9
2 aws	-20	-33	-21	-8	-17	-20	-22
2 az	-32	-50	-36	-36	-33	-33	-32
2 babysit	25	-18	23	91	7	22	27
2 back	-15	14	-12	-29	-14	-12	-13
2 backlog	15	59	13	7	16	16	16
2 backup	-48	-58	-50	-50	-55	-48	-49
2 base	20	6	18	54	20	20	20
2 basement	-18	-21	-18	-30	-18	-18	-18
2 be	-32	12	-18	-34	-20	-16	-16
2 becam	27	56	25	22	27	27	27
2 been	-49	-56	-33	-43	-46	-33	-33
2 befor	-29	36	7	6	7	6	7
2 behind	-38	-52	-38	-44	-38	-38	-40
2 below	-31	-56	-30	-31	-30	-30	-34
2 besid	11	81	26	-6	20	22	26
2 between	-5	18	-5	6	-8	-4	-3
2 blame	-44	-53	-40	-43	-62	-40	-38
2 boss	1	-14	1	45	-9	0	4
2 both	-30	41	-6	-21	-5	-6	-13
2 box	-21	7	-8	-11	-8	-8	-8
2 bring	-47	-45	-32	-44	-44	-32	-32
2 broker	-12	-26	-13	-4	-13	-12	-12
2 build	18	65	18	-9	18	17	17
2 built	-9	-9	-9	-18	-9	-9	-9
2 bump	-46	-55	-48	-49	-49	-47	-46
2 burden	29	46	27	46	13	29	28
2 but	-11	-28	-12	12	-13	-12	-12
2 by	-26	-13	-25	-29	-22	-25	-25
2 call	-9	-11	-8	-10	-8	-8	-8
2 can	-36	-45	-37	-42	-41	-36	-35
2 cant	-35	-40	-35	-35	-35	-35	-34
2 care	16	15	19	63	19	20	21
2 carri	12	40	19	48	20	16	21
2 center	-16	-23	-15	-15	-15	-15	-16
2 cert	-23	-30	-24	-32	-25	-23	-23
2 certif	-8	-12	-8	-9	-9	-8	-8
2 chang	23	102	25	18	22	27	29
2 cheaper	14	-12	8	-1	55	5	8
2 choos	-34	-51	-37	-38	-36	-35	-35
2 chore	-30	7	-22	-29	-30	-21	-20
2 chosen	-14	-24	-14	-15	-14	-14	-14
2 ci	-8	-20	-9	17	-13	-9	-10
2 class	-21	-25	-22	-30	-21	-21	-22
2 client	-23	-28	-23	-24	-25	-23	-23
2 close	-11	-15	-11	-11	-12	-11	-12
2 cluster	-54	-108	-51	-35	-65	-50	-53
2 cni	-40	-41	-43	-43	-39	-39	-47
2 code	-42	-64	-42	-46	-43	-42	-42
2 come	-14	28	-12	-24	-12	-13	-10
2 compani	-30	-55	-30	-43	-30	-30	-30
2 compar	19	111	25	16	7	25	24
2 complianc	28	79	27	23	26	28	28
2 comput	-31	-59	-32	-33	-33	-32	-32
2 configur	-22	-30	-23	-23	-26	-23	-23
2 connect	-19	-26	-20	-26	-6	-20	-20
2 contain	27	-7	60	56	27	25	19
2 contractor	31	33	24	52	23	28	28
2 contrast	-3	88	16	-9	-2	2	13
2 control	18	41	16	19	16	17	17
2 copi	-40	-60	-41	-42	-41	-40	-40
2 could	-30	67	12	-5	14	2	15
2 creat	-22	-31	-22	-23	-23	-22	-23
2 credenti	-39	-45	-40	-43	-41	-39	-42
2 custom	1	27	10	26	7	10	8
2 cve	-40	-62	-39	-32	-37	-36	-36
2 dai	-18	-19	-18	-34	-18	-18	-19
2 data	-20	-32	-21	-10	-20	-20	-20
2 databas	12	-10	11	41	7	11	11
2 date	-47	-50	-31	-40	-44	-31	-31
2 db	-41	-67	-39	-25	-37	-37	-39
2 decid	-20	-22	-20	-39	-20	-20	-20
2 decis	-70	-99	-75	-95	-86	-72	-72
2 decrypt	-20	-37	-20	-21	-20	-20	-20
2 default	-13	-16	-14	-14	-14	-13	-14
2 delet	-60	-83	-60	-61	-68	-60	-60
2 demand	-15	-71	-16	41	-19	-15	-15
2 desktop	23	28	25	40	23	23	25
2 diff	11	86	14	2	9	21	21
2 differ	7	77	8	-12	2	10	9
2 directli	-23	-27	-23	-26	-26	-23	-23
2 disabl	-20	-23	-22	-29	-22	-21	-20
2 disappear	2	39	2	2	2	5	5
2 dns	-6	-10	-6	-6	-7	-6	-6
2 do	13	45	18	44	16	18	17
2 docker	31	27	72	24	31	28	31
2 doe	-2	52	10	9	16	10	6
2 doesnt	-19	4	-14	-20	-17	-15	-15
2 domain	12	23	11	27	12	12	12
2 dont	29	-1	28	67	29	28	29
2 down	-19	-22	-19	-34	-19	-19	-19
2 drop	-7	5	-7	-13	-6	-6	-5
2 dsql	16	65	16	9	15	17	17
2 durabl	-78	-125	-76	-74	-78	-75	-86
2 duti	4	76	19	19	17	20	19
2 each	-37	-17	-30	-45	-31	-29	-30
2 ec2	-18	13	-30	-26	-23	-20	-18
2 effort	-25	-54	-25	-11	-28	-26	-27
2 either	8	58	11	-11	8	11	11
2 els	-1	-12	-2	29	0	0	0
2 enabl	-54	-83	-57	-56	-55	-55	-62
2 encrypt	-31	-37	-30	-36	-31	-30	-31
2 endpoint	-50	-58	-58	-60	-53	-50	-53
2 engin	-17	-7	-18	-23	-16	-15	-16
2 enrol	-6	-7	-6	-6	-8	-6	-7
2 environ	-12	-17	-13	-13	-13	-13	-14
2 error	-30	-36	-30	-30	-32	-30	-30
2 event	-42	-51	-42	-44	-45	-41	-42
2 execut	-26	-48	-27	-31	-27	-26	-26
2 expir	-24	-27	-24	-47	-25	-25	-25
2 explain	92	40	167	36	28	49	41
2 export	-36	-52	-38	-43	-38	-37	-36
2 extra	11	72	26	4	23	25	28
2 fail	-19	-31	-19	-19	-19	-19	-18
2 fewer	37	-25	31	111	34	35	35
2 file	-27	-23	-25	-19	-30	-25	-25
2 find	-43	-73	-43	-45	-43	-43	-43
2 fix	-33	-47	-33	-45	-33	-33	-33
2 for	-14	-24	-14	21	-11	-11	-11
2 from	-9	3	-9	-10	-12	-9	-8
2 front	-19	-8	-18	-36	-18	-20	-19
2 fsx	11	35	11	15	9	11	11
2 function	5	-55	2	82	1	4	4
2 game	-30	-32	-15	-1	-27	-14	-24
2 gap	-21	-5	-15	-26	-22	-16	-15
2 gdpr	-29	-47	-32	-50	-30	-29	-29
2 get	3	-12	2	24	2	2	2
2 git	-39	-58	-31	-2	-38	-32	-34
2 give	16	37	20	45	6	18	18
2 glibc	-9	-14	-9	-9	-9	-9	-9
2 go	-16	30	-11	-16	-11	-9	-8
2 goe	-38	5	-22	-39	-25	-23	-22
2 gone	10	41	9	7	10	11	11
2 got	-22	-26	-23	-29	-23	-22	-23
2 gpu	28	47	27	71	27	28	28
2 graph	2	-27	-2	33	1	1	1
2 group	11	46	-1	-11	9	10	6
2 guard	22	119	14	34	34	33	20
2 guest	-11	-12	-12	-12	-12	-11	-10
2 hand	1	12	6	18	3	5	4
2 handl	22	-50	-67	-24	-37	-24	-29
2 harden	-15	-19	-15	-18	-15	-14	-15
2 hardwar	-22	-28	-23	-38	-22	-23	-28
2 has	-11	-33	-9	21	-10	-8	-7
2 hate	26	-12	25	111	23	25	6
2 have	-2	37	3	-8	1	1	1
2 here	-39	-42	-27	-28	-36	-27	-27
2 hold	-24	-21	-24	-36	-23	-24	-24
2 hole	-11	-17	-12	-12	-12	-11	-11
2 host	-34	-27	-38	-35	-34	-33	-53
2 hourli	2	-27	2	41	1	2	2
2 how	13	44	18	16	18	17	18
2 i	-3	-6	-4	23	-5	-3	-3
2 if	11	37	14	11	12	15	15
2 imag	-11	-18	-11	-12	-11	-11	-12
2 in	-2	-2	-17	-7	-15	-12	-14
2 insid	-12	-15	-13	-13	-13	-12	-14
2 instal	-23	-70	-27	-3	-24	-24	-28
2 instead	6	25	4	4	5	6	6
2 intern	-5	-33	-7	23	-6	-6	-5
2 into	-34	-44	-35	-37	-35	-34	-35
2 is	-12	-5	-10	-26	5	-8	-9
2 isnt	-21	-40	-21	-22	-21	-21	-21
2 it	-23	-43	-22	-12	-23	-21	-23
2 its	-25	-18	-22	-35	-24	-23	-23
2 itself	7	-8	6	3	39	6	4
2 job	-20	-13	-18	-3	-16	-14	-17
2 join	-11	-4	-13	-20	-13	-12	-12
2 jupyt	28	22	23	57	20	26	24
2 keep	-38	-39	-36	-32	-35	-35	-37
2 kei	-15	-23	-16	-17	-16	-16	-17
2 kept	-16	-21	-17	-18	-19	-17	-18
2 key	-25	-46	-26	-37	-26	-25	-25
2 keycloak	20	23	22	48	21	22	22
2 know	17	37	18	36	11	17	17
2 lack	-18	-18	-18	-22	-19	-18	-17
2 lambda	6	4	6	15	6	6	6
2 land	39	-16	-33	-9	-11	-4	-3
2 larg	-49	-61	-41	-38	-13	-39	-40
2 larger	-27	-43	-27	-32	-27	-27	-28
2 last	-7	-9	-7	-8	-7	-7	-8
2 launch	-25	-35	-27	-27	-28	-27	-28
2 layer	-6	-8	-7	-6	-6	-6	-6
2 least	-23	-57	-29	-5	-26	-26	-22
2 leav	21	45	20	36	22	25	26
2 left	-4	27	-2	-7	0	0	1
2 less	38	6	38	118	35	39	40
2 let	3	1	3	20	3	3	4
2 like	19	-15	17	48	15	19	18
2 line	28	113	30	14	13	25	31
2 list	2	12	1	21	-3	2	5
2 llama	4	18	4	2	3	4	4
2 load	-13	-3	-11	-15	-13	-11	-11
2 log	-29	-52	-31	-20	-31	-30	-30
2 logic	-34	-59	-35	-38	-34	-35	-35
2 login	-16	-37	-17	0	-17	-16	-17
2 long	-26	-31	-27	-27	-36	-27	-27
2 look	12	30	13	33	7	12	12
2 machin	-44	-76	-44	-48	-45	-44	-45
2 made	-13	-22	-13	-14	-13	-13	-13
2 maintain	-15	-35	-27	-1	-16	-15	-20
2 mainten	17	-28	16	72	16	17	17
2 map	-45	-52	-47	-44	-45	-45	-48
2 max	-63	-68	-63	-72	-84	-62	-63
2 may	-29	-53	-28	-29	-29	-29	-29
2 me	-23	17	-15	-14	-36	-16	-19
2 mean	-14	-29	-38	-43	-37	-31	-32
2 medium	-26	-41	-27	-30	-30	-27	-28
2 migrat	9	67	14	12	9	14	15
2 minim	46	-25	40	138	39	43	40
2 minimum	-17	-44	-20	12	-25	-19	-19
2 miss	-48	-58	-50	-50	-49	-47	-48
2 mistak	-28	-50	-29	-31	-28	-29	-28
2 mode	-25	21	-29	-35	-25	-23	-20
2 model	11	84	21	78	26	25	17
2 monitor	22	0	21	50	19	17	21
2 month	-7	-10	-8	-10	-7	-7	-8
2 monthli	-43	-77	-49	-58	-45	-45	-71
2 more	19	77	31	45	21	30	23
2 move	5	72	7	2	12	15	14
2 much	5	-40	6	54	4	5	6
2 must	-24	-29	-24	-31	-26	-23	-26
2 my	-8	16	-13	-8	-13	-7	-6
2 n	21	66	13	7	10	25	25
2 name	-45	-53	-43	-48	-62	-42	-41
2 narrow	-21	-25	-22	-24	-28	-22	-22
2 need	-21	-40	-21	-4	-22	-21	-28
2 neo4j	7	50	14	27	-3	11	9
2 network	-24	-31	-24	-24	-23	-23	-23
2 never	-11	-26	-10	11	-12	-10	-13
2 new	-57	-72	-51	-50	-53	-49	-50
2 next	-3	46	10	0	6	10	4
2 night	25	21	21	62	23	24	22
2 nightli	-38	-48	-31	-25	-37	-32	-33
2 no	40	-27	-15	3	11	0	-2
2 nobodi	36	8	34	107	31	36	36
2 node	-38	-80	-39	-16	-39	-38	-40
2 normal	-25	-11	-27	-2	-26	-24	-36
2 not	22	-11	61	67	12	18	22
2 notebook	-3	-11	1	34	0	3	-2
2 noth	-13	-14	-14	-17	-13	-13	-13
2 now	-9	-13	-10	-10	-10	-9	-10
2 oblig	-3	53	12	57	6	4	15
2 oci	-24	-41	-24	-44	-2	-23	-36
2 of	-20	-18	-15	-15	-23	-19	-20
2 off	17	50	16	26	18	18	19
2 offlin	-27	-47	-26	-27	-26	-26	-27
2 old	-17	-29	18	-22	-33	-18	-18
2 on	-15	6	-2	12	-10	-9	-12
2 onc	24	45	26	67	28	27	28
2 one	-18	-30	-22	-1	-22	-18	-18
2 onli	-41	-45	-40	-16	-42	-39	-38
2 onto	23	64	23	15	25	25	25
2 open	-29	-37	-30	-32	-34	-29	-30
2 openvpn	-22	29	-1	-18	-2	0	0
2 oper	-25	-51	-26	-26	-26	-25	-27
2 ops	-1	36	1	-4	-12	0	0
2 or	14	56	21	72	26	23	19
2 os	-91	-174	-90	-92	-91	-88	-101
2 other	24	67	29	17	25	26	28
2 our	-7	-13	-13	-7	-15	-12	-14
2 ourselv	1	-19	0	32	-6	3	-9
2 out	-17	-30	-18	-3	-18	-17	-17
2 over	-18	-17	-21	18	-15	-12	-13
2 own	-8	10	-2	7	-5	-3	-5
2 pager	23	32	22	57	24	25	26
2 pair	16	56	15	-7	15	17	16
2 part	-8	79	33	66	30	31	26
2 parti	-16	-20	-16	-19	-16	-16	-16
2 partner	16	7	11	50	8	15	17
2 password	-41	-73	-43	-54	-45	-42	-42
2 patch	-22	-13	-23	-28	-22	-22	-28
2 peer	-32	-39	-32	-35	-32	-31	-31
2 peopl	29	2	28	62	29	28	28
2 per	26	64	20	5	71	27	18
2 permiss	-24	-45	-24	-25	-25	-24	-24
2 person	12	42	11	2	11	13	13
2 pick	-11	-42	-13	12	-16	-12	-13
2 pin	-22	-32	-23	-25	-23	-23	-23
2 plain	-17	-20	-16	-1	-19	-20	-16
2 platform	-31	-48	-33	-43	-34	-31	-32
2 pleas	1	18	5	42	-24	5	5
2 pls	26	155	42	19	25	24	40
2 pod	-16	-17	-19	-16	-15	-15	-15
2 point	-25	-26	-25	-49	-25	-25	-25
2 polici	-47	-50	-44	-51	-45	-44	-45
2 port	-13	-18	-13	-15	-13	-13	-13
2 possibl	36	25	35	90	35	35	35
2 postfix	8	24	13	55	8	12	15
2 prem	17	53	16	9	16	16	17
2 privat	-36	-62	-38	-46	-45	-37	-37
2 prod	-19	-22	-19	-21	-22	-19	-19
2 protect	35	127	49	48	50	49	49
2 provid	-21	-26	-22	-27	-22	-22	-22
2 provis	39	94	36	61	33	39	37
2 proxi	3	-29	3	35	2	4	3
2 public	-60	-86	-62	-77	-64	-61	-61
2 push	13	0	12	60	11	13	12
2 put	27	57	26	7	26	26	26
2 python	-9	-9	-9	-18	-9	-9	-9
2 queue	-2	-7	-2	10	-2	-3	-3
2 rather	23	17	22	39	22	23	23
2 reach	-25	-30	-25	-26	-26	-25	-25
2 read	-18	-19	-18	-21	-19	-18	-18
2 rebuild	17	15	17	37	16	17	17
2 record	-25	-33	-26	-31	-29	-26	-26
2 regard	-16	32	-3	-16	-10	-10	-1
2 region	49	135	11	41	48	52	52
2 regist	-55	-62	-56	-61	-58	-55	-54
2 remain	36	-18	6	0	7	6	7
2 remov	-22	-35	-23	-23	-23	-23	-23
2 renew	-37	-46	-39	-47	-41	-37	-38
2 repair	-5	-8	-6	-6	-5	-6	-6
2 replac	-24	-19	-24	-31	-23	-22	-23
2 replica	-1	-30	-2	-19	37	-1	-1
2 resourc	-26	-48	-26	-29	-27	-26	-26
2 respons	0	58	16	11	13	17	14
2 rest	10	44	9	10	10	12	9
2 restor	-11	-16	-12	-12	-12	-12	-12
2 restrict	-21	-24	-22	-28	-22	-21	-21
2 result	-29	-34	-28	-38	-29	-29	-29
2 return	-9	-11	-10	-10	-10	-9	-9
2 right	-41	-47	-42	-45	-44	-42	-44
2 ring	16	3	17	65	4	17	20
2 role	-48	-66	-47	-55	-48	-47	-48
2 roll	-27	-33	-28	-40	-29	-27	-27
2 rotat	-30	-39	-32	-34	-31	-31	-36
2 rule	-8	-14	-8	-9	-9	-8	-8
2 run	15	53	22	36	19	22	22
2 runtim	-34	-53	-43	-35	-34	-34	-35
2 sai	-12	-44	-12	34	-23	-14	-12
2 same	-21	78	-1	0	-1	5	-14
2 say	29	38	28	46	26	28	29
2 schedul	-25	-29	-26	-42	-26	-25	-26
2 search	-33	-66	-35	11	-37	-38	-48
2 secret	-7	-9	-8	-10	-8	-8	-8
2 secur	-8	-32	-10	29	-7	-6	-10
2 self	19	70	21	-1	19	22	24
2 server	14	-11	15	59	15	16	15
2 serverless	-28	11	-29	-33	-21	-18	-21
2 servic	-9	-9	20	-40	-10	-9	-10
2 session	12	-15	11	39	11	11	11
2 set	-13	-10	-13	-21	-13	-13	-13
2 setup	-37	-47	-39	-39	-37	-38	-36
2 sg	-27	-32	-28	-28	-27	-27	-28
2 share	-4	63	9	14	6	10	9
2 ship	-10	-15	-10	-10	-10	-10	-10
2 should	18	0	20	60	19	20	19
2 show	-1	37	6	-19	7	5	6
2 side	-13	51	1	-19	1	0	0
2 sinc	-40	-43	-27	-34	-37	-28	-27
2 singl	-16	-27	-17	-17	-16	-16	-16
2 sit	-22	-24	-22	-22	-27	-22	-21
2 size	-50	-60	-52	-54	-55	-52	-53
2 small	-27	-29	-28	-29	-27	-26	-25
2 smaller	52	9	53	116	50	49	52
2 snapshot	-19	-26	-20	-21	-21	-20	-21
2 so	-9	20	-6	-11	-7	-7	-6
2 socket	31	21	30	80	31	31	30
2 softwar	-7	-17	-10	6	-8	-10	-8
2 some	-27	-31	-28	-51	-28	-27	-27
2 somebodi	-23	-32	-25	-25	-28	-24	-25
2 someon	-35	-62	-37	-20	-40	-36	-37
2 split	8	105	23	-4	19	25	24
2 sse	-40	-56	-43	-45	-41	-41	-41
2 stack	20	-13	16	61	16	15	18
2 staff	-10	-29	-12	28	-9	-10	-9
2 stai	17	16	19	37	18	19	17
2 stale	-37	-54	-38	-38	-38	-37	-37
2 start	-36	-46	-35	-41	-37	-36	-35
2 still	-39	-60	-40	-55	-40	-40	-40
2 stop	16	39	16	11	16	16	15
2 store	22	-5	22	50	22	22	22
2 stream	-51	-63	-52	-55	-52	-52	-53
2 studio	-48	-51	-32	-43	-45	-32	-32
2 subnet	-23	-27	-23	-23	-24	-23	-23
2 swap	-4	48	4	-7	-2	3	4
2 switch	-34	-32	-35	-38	-38	-34	-34
2 system	-48	-60	-48	-59	-51	-48	-49
2 tabl	1	-21	0	27	0	1	1
2 take	-21	28	0	-8	-1	0	1
2 talk	31	27	72	24	31	28	31
2 target	-31	-32	-32	-37	-31	-31	-34
2 task	36	30	14	13	14	15	10
2 tb	28	4	25	14	87	27	28
2 team	-7	14	-7	-2	-7	-5	-4
2 term	27	62	25	52	20	33	33
2 termin	-28	-30	-28	-40	-32	-26	-26
2 than	5	43	8	-51	22	4	5
2 that	-17	-10	-17	-39	-17	-17	-17
2 the	-20	-20	-20	-8	-22	-19	-19
2 thei	-21	-45	-21	-21	-23	-21	-20
2 their	-23	18	-11	-13	-10	-10	-15
2 them	-48	-62	-47	-92	-50	-47	-51
2 themselv	-26	-27	-25	-50	-26	-25	-26
2 then	29	25	69	22	28	26	28
2 there	-10	37	-17	-53	-13	-9	-12
2 these	-30	-55	-29	-30	-29	-29	-30
2 thi	-17	-18	-16	-19	-22	-17	-18
2 thing	6	8	7	21	7	6	6
2 think	-10	4	-9	-13	-15	-8	-9
2 those	-20	-15	-21	-26	-22	-21	-25
2 through	-14	-18	-15	-16	-15	-14	-14
2 tighten	-6	-8	-6	-6	-6	-6	-6
2 time	-40	-58	-44	-41	-44	-40	-41
2 to	-11	1	-14	3	-11	-10	-10
2 token	-37	-41	-38	-45	-42	-37	-36
2 told	-11	-11	-11	-12	-11	-11	-10
2 too	-58	-64	-58	-64	-70	-58	-58
2 topic	-28	-38	-27	-28	-31	-28	-27
2 trim	-24	-25	-23	-24	-28	-23	-23
2 turn	-18	-24	-19	-21	-20	-19	-19
2 two	-14	-3	-15	-26	-15	-13	-13
2 type	-10	-13	-10	-10	-11	-10	-10
2 ubuntu	-20	-32	-20	-24	-20	-20	-21
2 under	-49	-48	-42	-50	-48	-41	-50
2 underneath	-13	-19	-14	-14	-14	-13	-13
2 up	-38	-28	-34	-57	-35	-33	-33
2 updat	-19	-42	-22	14	-20	-20	-28
2 upgrad	-34	-70	-35	-20	-35	-33	-47
2 upkeep	17	23	18	63	13	14	18
2 upload	-69	-80	-75	-79	-76	-68	-67
2 us	12	29	15	38	12	16	14
2 use	-12	-54	-10	22	-7	-6	-6
2 user	-31	-51	-33	-35	-11	-31	-32
2 v	13	100	23	22	24	26	24
2 valid	-6	-10	-6	-6	-7	-6	-6
2 version	-37	-47	-40	-42	-40	-38	-38
2 versu	17	80	28	43	31	32	30
2 via	-28	-36	-27	-13	-45	-27	-27
2 volum	-36	-49	-36	-45	-37	-36	-36
2 vs	-6	27	1	28	1	2	1
2 vulner	-5	-8	-5	-5	-5	-5	-5
2 w	13	69	18	0	20	20	20
2 wait	-2	-57	-30	-34	-34	-30	-31
2 want	16	-1	16	80	16	17	17
2 warehous	-6	-8	-7	-7	-7	-6	-6
2 was	-15	-24	-16	-17	-16	-16	-16
2 we	14	58	15	16	14	16	15
2 week	-11	-11	-11	-13	-12	-11	-13
2 well	-23	-25	-24	-45	-23	-23	-23
2 went	20	53	22	21	19	21	22
2 were	-5	23	-4	-25	-11	-4	-4
2 what	35	67	19	32	24	27	27
2 when	33	0	9	30	8	10	13
2 where	35	75	42	71	37	37	41
2 which	-6	8	-1	-1	19	0	-3
2 whichev	26	-2	27	72	24	24	27
2 who	-34	-2	-23	-22	-23	-22	-25
2 whom	-17	-1	-19	-57	-18	-17	-17
2 whose	-46	-39	-45	-49	-43	-42	-43
2 will	-5	8	-6	-6	-4	-3	-3
2 win	10	-2	9	41	6	9	8
2 windows	16	-22	14	54	15	16	15
2 wise	-9	10	-8	-10	-17	-9	-9
2 with	-6	-5	-6	15	-12	-6	-6
2 without	-11	-19	-11	-12	-11	-11	-11
2 work	8	54	13	40	4	13	13
2 worker	-45	-51	-46	-51	-47	-45	-54
2 workload	15	-15	12	55	10	13	14
2 would	-6	64	8	-16	8	10	10
2 write	-33	-51	-33	-35	-36	-32	-32
2 wrong	-67	-80	-68	-60	-64	-61	-76
2 wrote	-6	-8	-7	-10	-7	-6	-6
2 year	-11	-11	-11	-11	-12	-10	-12
2 you	-3	14	12	51	11	0	13
2 zip	18	64	16	26	19	21	16
20	32	16	16	14	39	14	16
20 min	39	10	10	10	6	8	10
200	-21	-21	-19	-15	-20	-20	-24
2016	-35	-36	-41	-37	-39	-36	-36
2017	-28	-28	-27	-51	-27	-27	-27
2017 still	-28	-28	-27	-51	-27	-27	-27
2018	-15	-15	-18	-16	-17	-15	-16
2019	0	2	6	4	49	3	-4
2021	-12	-11	-12	-13	-13	-12	-13
2022	11	13	14	8	57	13	10
2023	-25	-22	-23	-26	-25	-22	-24
2024	10	13	2	10	50	13	10
2024 3094	-35	-34	-33	-35	-47	-34	-40
2025	-22	-22	-20	-21	-21	-20	-27
2025 49844	-26	-26	-23	-25	-25	-23	-33
22	-25	-25	-25	-25	-39	-25	-26
22 for	-13	-12	-13	-14	-16	-12	-13
22 open	-31	-31	-31	-31	-50	-31	-34
24h	-10	-8	-8	-8	-8	-8	-9
254	-25	-22	-22	-23	-22	-22	-37
254 169	-25	-22	-22	-23	-22	-22	-37
256	-43	-41	-42	-41	-57	-41	-44
27001	-23	-20	6	-20	-30	-20	-22
27001 certif	-41	-40	-49	-40	-46	-40	-46
29	20	26	27	19	58	26	23
2m	-14	-12	-12	-12	-13	-12	-11
2xlarge	-47	-46	-38	-30	-37	-34	-36
2xlarge @	-47	-46	-38	-30	-37	-34	-36
3	1	-3	-1	8	46	2	0
3 !against	-3	22	1	26	0	2	0
3 !asksOwner	-46	-50	-45	-50	-45	-44	-48
3 !asksValue	8	46	22	58	18	23	23
3 !both	-19	-2	-15	-19	-15	-15	-15
3 !choose	19	10	19	70	16	20	19
3 !compare	9	134	26	21	23	28	22
3 !events	-29	-32	-29	-41	-29	-28	-30
3 !gains	-8	71	2	-5	14	15	15
3 !general	4	2	3	16	3	3	2
3 !move	-15	4	-14	-40	-14	-14	-15
3 !notPrice	-12	-17	-12	-14	-12	-12	-13
3 !ofEach	-19	-2	-16	-20	-16	-15	-16
3 !overview	-21	25	4	30	2	5	4
3 !ownOne	5	23	3	34	-2	7	8
3 !patches	-38	-46	-39	-40	-40	-39	-42
3 !points	-10	17	-1	-6	-2	-1	-2
3 !responsible	4	-20	5	30	5	5	4
3 !secures	-19	-19	-18	-22	-19	-17	-18
3 !services	2	1	2	10	1	1	0
3 !sideCustomer	-5	10	-3	5	-4	-3	-4
3 !tag	-52	12	-37	-60	-38	-40	-51
3 !term	-4	92	23	39	28	29	29
3 !them	-7	-4	-5	15	-6	-4	-5
3 !who	-28	-20	-25	-17	-25	-24	-27
3 !wholly	-27	52	1	-1	-2	2	3
3 !yesNoStart	-39	-75	-36	-29	-43	-37	-38
3 $	10	10	10	10	30	10	2
3 1	-20	-23	-21	-25	-23	-20	-20
3 2	-23	-29	-23	-30	-26	-23	-22
3 3	-26	-34	-28	-11	-29	-26	-25
3 9	29	29	29	28	65	29	29
3 @	-12	16	-10	14	-9	-8	-10
3 a	1	8	0	16	0	2	-1
3 access	-23	-28	-25	-35	-22	-22	-23
3 account	-10	-22	-10	8	-13	-9	-10
3 after	-2	-5	-1	14	-1	-1	-2
3 agent	-27	-37	-27	-32	-26	-27	-28
3 all	-25	-37	-25	-12	-25	-24	-24
3 amazon	-20	-28	-19	-11	-20	-19	-19
3 an	13	9	12	52	11	13	13
3 and	-28	-12	-27	-30	-27	-26	-29
3 any	-27	14	-12	-15	-14	-12	-12
3 api	30	27	31	64	31	31	31
3 are	-10	-16	-10	-10	-10	-10	-10
3 as	17	4	16	57	10	17	16
3 assess	1	38	-1	-10	-2	1	1
3 at	-22	-29	-24	-20	-23	-23	-25
3 auditor	-2	-14	-4	27	-6	-2	-3
3 autom	-65	-91	-67	-68	-65	-65	-88
3 awai	-2	21	6	2	-7	3	6
3 aws	-7	-26	-9	12	-8	-7	-8
3 az	-80	-82	-96	-86	-99	-81	-83
3 backup	26	57	25	3	22	26	25
3 be	31	-6	28	92	31	31	32
3 becom	0	29	1	-27	1	1	1
3 behind	-11	-14	-12	-14	-12	-12	-13
3 below	6	4	6	19	6	6	4
3 broken	-48	-60	-47	-75	-51	-48	-50
3 by	27	52	31	109	21	34	35
3 care	19	22	30	84	27	29	29
3 case	-20	-25	-20	-20	-20	-19	-19
3 chat	2	-2	4	22	2	4	4
3 check	-16	-17	-16	-20	-16	-16	-15
3 choos	12	17	25	75	22	24	24
3 chore	22	2	22	80	21	23	24
3 cluster	-21	-18	-11	12	-13	-10	-13
3 column	-24	35	-1	-3	1	0	-1
3 configur	-29	-37	-32	-32	-30	-29	-32
3 consent	-32	-36	-32	-38	-33	-32	-31
3 contain	-12	-12	-11	-11	-12	-11	-12
3 control	-23	-32	-24	-15	-21	-23	-23
3 cron	15	11	14	40	14	14	15
3 custom	18	78	39	61	37	38	38
3 data	-22	-24	-22	-26	-22	-21	-21
3 databas	-10	-13	-10	-10	-10	-10	-10
3 db	23	22	23	56	23	22	22
3 dba	2	-1	1	11	2	2	2
3 decid	-22	-24	-21	-27	-21	-21	-23
3 default	-26	-37	-26	-30	-26	-26	-28
3 dev	9	0	8	38	5	8	8
3 disk	-32	-41	-31	-34	-33	-32	-34
3 do	-41	-47	-41	-52	-42	-41	-42
3 doe	-22	43	1	-6	0	1	0
3 dont	-57	-77	-58	-70	-61	-58	-66
3 duti	-8	-14	3	45	-6	2	0
3 each	-18	1	-14	-17	-14	-13	-14
3 enabl	-33	-45	-35	-40	-33	-33	-34
3 encrypt	-12	-3	-14	-30	-14	-12	-15
3 engin	-23	-25	-23	-42	-23	-24	-24
3 everi	-17	-18	-16	-17	-16	-16	-16
3 fail	-33	-41	-36	-49	-34	-31	-35
3 fall	-13	16	-12	-41	-12	-12	-12
3 fewest	10	1	10	48	10	11	9
3 flavor	-35	-45	-38	-46	-41	-37	-40
3 for	-17	-12	-16	-19	-16	-15	-15
3 from	-23	-8	-27	-44	-23	-22	-23
3 give	20	18	20	49	20	20	20
3 go	29	11	28	71	29	29	29
3 grant	-50	-63	-50	-61	-48	-49	-49
3 guest	-17	-18	-18	-22	-19	-18	-19
3 handler	-28	-30	-28	-52	-28	-29	-30
3 hardwar	-77	-87	-85	-80	-76	-75	-77
3 has	-5	-22	-8	22	-6	-5	-6
3 have	-28	-39	-28	-51	-28	-29	-30
3 host	20	13	21	57	19	21	21
3 how	10	2	20	67	11	18	20
3 i	-1	-2	-1	13	-1	-1	-1
3 if	14	27	11	18	10	12	14
3 in	-21	-6	-16	-6	-17	-15	-18
3 instal	-26	-27	-26	-48	-26	-26	-27
3 internet	-11	-13	-12	-17	-11	-12	-13
3 is	-5	-30	-3	37	-7	-3	-3
3 it	-13	-5	-14	-12	-12	-12	-14
3 job	-1	-7	-1	13	-1	-1	-1
3 keep	-16	-22	-16	-19	-16	-16	-17
3 kernel	-55	-61	-55	-67	-57	-50	-52
3 key	3	2	3	8	3	3	3
3 least	25	8	23	69	23	25	24
3 leav	4	1	5	22	3	5	5
3 left	-19	17	-27	-35	-21	-15	-14
3 less	26	21	26	56	23	25	24
3 line	-52	-80	-52	-60	-54	-53	-52
3 littl	13	7	20	71	8	19	19
3 load	-31	-55	-31	-37	-33	-32	-33
3 log	-11	-13	-12	-10	-13	-11	-11
3 look	-2	-5	-1	14	-1	-1	-2
3 machin	-13	-15	-13	-17	-13	-13	-14
3 mainten	20	10	19	57	16	19	18
3 market	17	11	17	58	18	17	17
3 me	-32	-45	-35	-37	-34	-32	-34
3 most	12	2	10	59	1	10	11
3 my	22	21	22	55	22	22	22
3 name	-24	-23	-25	-26	-21	-24	-24
3 need	-13	-27	-14	0	-15	-13	-14
3 never	-21	-30	-26	5	-32	-22	-26
3 nightli	5	5	5	10	5	5	5
3 no	27	23	34	86	26	32	33
3 nobodi	11	9	11	34	11	11	11
3 node	-32	-35	-33	-22	-32	-28	-30
3 of	-28	-25	-27	-25	-28	-26	-27
3 old	-14	-15	-14	-16	-13	-13	-14
3 on	-9	-10	-9	3	-10	-8	-8
3 one	-8	-18	-6	35	-8	-5	-5
3 open	-55	-65	-58	-66	-60	-55	-56
3 oper	-21	-21	-20	-27	-21	-20	-22
3 ops	-1	-3	0	20	-12	0	0
3 option	23	18	23	58	23	23	23
3 or	5	-7	6	51	4	6	5
3 os	-21	-32	-22	-1	-25	-22	-25
3 out	-15	-54	-16	17	-16	-16	-15
3 over	-36	-52	-36	-21	-35	-35	-39
3 own	30	44	30	64	26	28	28
3 owner	-39	-55	-40	-46	-40	-39	-39
3 parti	-29	-49	-29	-36	-29	-29	-29
3 patch	-28	-38	-29	-16	-30	-29	-32
3 peopl	-2	-14	-1	31	-5	-1	-2
3 per	-35	-53	-36	-41	-38	-35	-35
3 permiss	-38	-52	-41	-64	-37	-36	-38
3 person	19	0	18	57	18	19	19
3 physic	-37	-49	-36	-54	-36	-35	-35
3 pick	28	27	23	74	20	27	26
3 plain	-19	-19	-20	-25	-20	-19	-21
3 pleas	-8	-34	-13	52	-30	-8	-6
3 pls	-37	-42	-37	-37	-34	-36	-36
3 plu	-2	-8	-3	15	-3	-3	-2
3 polici	-13	-16	-13	-16	-13	-13	-13
3 possibl	9	6	9	35	2	9	9
3 premiz	-12	-56	-17	-3	-18	-13	-13
3 put	22	16	21	52	22	22	22
3 rank	10	2	20	67	11	18	20
3 regist	-30	-37	-28	-34	-28	-29	-28
3 replac	-29	-42	-29	-56	-29	-30	-30
3 replica	22	4	24	15	84	24	29
3 respons	5	-21	5	33	6	6	5
3 rest	12	-5	10	44	11	12	10
3 retent	-16	-21	-18	-18	-21	-16	-17
3 risk	-14	12	-15	-21	-16	-14	-13
3 run	5	24	5	-2	5	6	4
3 same	-4	64	15	22	14	11	2
3 scale	-26	-50	-26	-30	-26	-26	-26
3 schedul	19	5	17	75	13	17	17
3 scope	3	1	3	16	4	4	2
3 script	-16	-22	-15	-17	-15	-15	-15
3 secur	-22	-42	-23	-16	-23	-21	-22
3 self	-26	-31	-26	-43	-26	-27	-27
3 server	-4	-14	-4	8	-5	-4	-7
3 servic	-13	-17	-14	-14	-17	-13	-14
3 session	-26	-27	-26	-51	-26	-26	-26
3 set	-20	-27	-20	-34	-20	-20	-20
3 share	18	4	17	70	13	18	17
3 should	18	17	17	38	17	17	17
3 side	10	50	17	30	16	17	17
3 site	8	2	8	41	9	8	8
3 small	27	11	26	64	26	26	27
3 smallest	28	9	28	91	27	28	29
3 so	34	28	33	76	33	33	33
3 softwar	-45	-55	-48	-70	-51	-46	-49
3 split	-32	93	18	3	12	13	5
3 sql	3	-5	3	33	3	3	-1
3 startup	26	3	25	69	26	26	26
3 static	17	11	17	58	18	17	17
3 storag	0	-6	-1	9	0	0	0
3 switch	-15	-18	-14	-16	-15	-15	-15
3 system	-18	-18	-18	-23	-18	-17	-19
3 tabl	9	119	6	2	20	20	9
3 team	4	-17	3	32	4	4	4
3 that	-14	-23	-15	1	-16	-14	-14
3 the	-11	-8	-9	16	-11	-9	-10
3 them	-14	19	-4	-9	-6	-4	-6
3 those	-22	-31	-22	-35	-22	-22	-22
3 three	-7	25	10	34	8	11	10
3 to	-4	-11	-5	19	-5	-4	-5
3 turn	-26	-28	-26	-50	-26	-26	-26
3 under	-29	-49	-29	-33	-29	-29	-29
3 updat	-16	-16	-16	-20	-16	-16	-17
3 upgrad	-38	-41	-41	-55	-44	-39	-43
3 us	2	10	3	-14	3	4	3
3 user	-13	-18	-13	-14	-13	-13	-14
3 valu	4	4	4	9	4	4	4
3 vendor	-12	-15	-12	-15	-11	-12	-12
3 version	-23	-27	-26	-12	-24	-23	-26
3 vs	12	111	25	22	22	28	22
3 w	-25	-50	-27	19	-25	-21	-22
3 want	13	10	12	43	12	13	12
3 we	-14	-3	-14	-19	-14	-13	-14
3 wed	-14	-39	-17	8	-21	-16	-19
3 what	-5	95	22	39	28	29	29
3 where	20	17	20	47	19	19	19
3 which	10	-13	11	67	5	11	12
3 who	-51	-50	-49	-55	-49	-48	-53
3 whose	-12	-17	-12	-14	-12	-12	-13
3 win	26	17	26	61	23	26	25
3 with	4	-1	5	34	3	5	5
3 without	-11	-29	-14	26	-13	-11	-12
3 work	14	24	14	47	8	13	15
3 would	17	12	18	40	18	18	18
3 zero	27	23	27	61	27	27	27
30	-12	-12	-12	-12	-14	-11	-12
30 dai	-7	-8	-7	-7	-7	-7	-7
300	0	-16	-12	-12	-14	-11	-13
3094	-35	-34	-33	-35	-47	-34	-40
3389	-30	-31	-37	-35	-34	-32	-34
3389 open	-13	-13	-15	-14	-19	-14	-13
35	8	7	9	10	52	8	11
35 dai	-34	-35	-32	-32	-39	-32	-32
3am	-16	-16	-15	-16	-15	-15	-17
4	-28	-30	-53	-30	-4	-29	-42
4 0	-15	-21	-16	-16	-18	-15	-15
40	-4	-19	-4	14	-13	-4	-4
400	-9	-7	-7	-7	-8	-7	-7
40k	-18	-18	-18	-20	-27	-19	-25
49844	-26	-26	-23	-25	-25	-23	-33
5	-18	-17	-14	-16	-4	-16	-17
5 0	-31	-32	-31	-29	-33	-32	-28
5 7	-9	-9	-9	-9	-15	-9	-9
5 minut	6	13	13	14	44	12	14
5 tb	8	7	8	9	27	9	9
5000	-10	-10	-10	-10	-10	-10	-9
6	-19	-20	-18	-19	-19	-18	-20
6379	-21	-22	-21	-21	-25	-20	-20
7	-25	-24	-23	-22	-2	-24	-22
7 0	-50	-48	-52	-53	-63	-56	-50
7 dai	-7	-7	-8	-7	-9	-7	-7
8	-89	-73	-69	-60	-64	-58	-60
9	-28	-19	-18	-18	5	-17	-22
9 @	-54	-49	-50	-54	-53	-52	-64
9 to	-23	-38	-24	-24	-25	-23	-25
90	-31	-31	-31	-31	-33	-31	-33
90 dai	-31	-31	-31	-31	-35	-32	-36
92	-48	-48	-48	-48	-51	-46	-47
95	-79	-72	-71	-76	-75	-68	-69
@	-14	-22	-24	-24	-24	-27	-27
@ $	-22	-35	-41	-42	-41	-45	-48
@ 0	81	17	19	22	21	22	15
@ 1	22	23	23	23	70	23	24
@ 14	-15	-20	-16	-24	-16	-15	-17
@ 2	-30	-33	-30	-35	-38	-30	-31
@ 2xlarge	-47	-46	-38	-30	-37	-34	-36
@ 3	-39	-45	-41	-46	-45	-39	-56
@ 6	-20	-26	-22	-22	-22	-21	-22
@ 9	-27	-40	-27	-27	-28	-27	-31
@ a	8	-58	-45	-43	-73	-42	-58
@ about	-26	-20	-20	-20	-20	-20	-26
@ access	-54	-45	-46	-42	-44	-42	-44
@ account	124	32	26	33	95	33	6
@ acl	-74	-46	-44	-44	-45	-44	-60
@ acm	39	44	38	45	125	45	40
@ across	-60	-35	-42	-33	-47	-34	-49
@ ad	-43	-38	-40	-37	-39	-37	-39
@ admin	47	-3	-7	4	-6	4	1
@ after	-31	-31	-31	-30	-31	-30	-34
@ again	-22	-21	-21	-23	-21	-21	-30
@ against	0	83	8	7	5	9	8
@ agent	-80	-86	-78	-77	-82	-75	-87
@ agentcor	-10	-10	-11	-10	-10	-10	-11
@ alarm	-31	-28	-29	-28	-33	-28	-31
@ all	-12	-42	-34	-43	-35	-32	-33
@ allow	-3	-5	0	-1	31	-1	-1
@ alon	5	17	6	6	5	6	6
@ amazon	53	-2	3	2	-6	3	11
@ ami	-91	-129	-97	-92	-89	-85	-93
@ and	0	28	2	4	-3	-2	-4
@ answer	-14	-14	-14	-15	-19	-14	-14
@ any	-57	4	-36	-39	-39	-34	-41
@ anycast	-73	-70	-70	-68	-77	-68	-73
@ anyon	-26	-23	-22	-37	-23	-23	-26
@ anyth	74	47	32	16	27	29	30
@ anywher	-2	27	-1	-5	-5	-2	-5
@ api	-22	-21	-23	-22	-25	-21	-22
@ app	-41	-29	-29	-30	-31	-29	-30
@ applianc	-41	-34	-35	-34	-36	-34	-36
@ are	4	-14	-14	-14	-15	-14	-17
@ arent	-24	-45	-24	-25	-24	-24	-25
@ as	29	98	57	35	32	37	41
@ ask	-20	-11	-21	-23	-21	-20	-19
@ assum	-26	-35	-36	-46	-28	-27	-27
@ at	-22	-31	-29	-27	-18	-29	-35
@ auditor	-18	-20	-18	-19	-18	-17	-17
@ auth	-43	-72	-48	-51	-45	-43	-44
@ author	-81	-73	-70	-70	-73	-69	-78
@ autom	-26	-23	-23	-23	-35	-23	-23
@ automat	-19	-31	-20	-20	-19	-19	-19
@ avail	-55	-56	-65	-55	-54	-53	-60
@ aws	-47	-43	-43	-43	-42	-41	-50
@ b	-32	-52	-34	-50	-33	-33	-34
@ back	-49	-49	-45	-49	-56	-45	-49
@ backup	-61	-46	-64	-45	-10	-43	-59
@ becam	27	56	25	22	27	27	27
@ befor	-20	-20	-20	-21	-21	-20	-20
@ behind	-58	-63	-61	-55	-56	-55	-71
@ besid	11	81	26	-6	20	22	26
@ between	-15	-13	-13	-14	-15	-14	-15
@ block	-53	-45	-59	-47	-66	-45	-49
@ bot	-7	15	-6	-15	-8	-8	-7
@ both	84	22	30	32	29	31	27
@ box	36	39	36	34	34	39	107
@ broker	-39	-37	-38	-37	-41	-36	-39
@ build	-59	-55	-55	-54	-62	-51	-56
@ but	-3	-8	-1	59	-7	3	3
@ by	-11	-1	-7	0	8	-7	-10
@ byol	-29	-27	-25	-27	-26	-26	-31
@ cach	-9	-5	-3	-7	27	-4	-3
@ can	-32	-35	-32	-30	-22	-29	-30
@ cant	-30	-33	-30	-30	-31	-30	-29
@ capac	-24	-18	-18	-18	-21	-18	-20
@ certif	-93	-85	-87	-82	-83	-82	-92
@ chat	-21	-21	-20	-22	-22	-24	-21
@ cheaper	33	15	28	22	82	26	28
@ check	-10	-8	-8	-8	-8	-8	-8
@ choos	-1	10	13	56	6	12	12
@ chore	-13	14	-11	-15	-19	-12	-14
@ chosen	-51	-53	-53	-47	-51	-48	-49
@ class	-32	-34	-32	-36	-33	-31	-32
@ claud	12	20	15	15	70	18	14
@ clean	-50	-45	-44	-43	-46	-43	-46
@ cli	-50	-33	-33	-34	-41	-33	-38
@ client	-42	-36	-35	-38	-37	-35	-38
@ cloud	-12	1	-4	2	41	3	-6
@ cluster	-26	-31	-31	-31	-36	-30	-33
@ cni	-40	-41	-43	-43	-39	-39	-47
@ code	-38	-37	-41	-37	-40	-36	-37
@ cold	23	25	6	25	56	16	24
@ collabor	-20	-19	-21	-18	-18	-18	-18
@ collect	-40	-34	-31	-31	-32	-31	-32
@ come	-4	14	14	13	49	10	15
@ compar	-2	55	7	6	-2	6	4
@ comput	-22	-37	-20	-20	-28	-18	19
@ configur	-36	-37	-33	-35	-37	-33	-35
@ connect	-38	-36	-36	-36	-41	-36	-37
@ consent	-37	-39	-36	-41	-36	-35	-34
@ consol	-14	-18	-15	-15	-14	-14	-15
@ contain	-12	-30	-14	14	-12	-13	-19
@ contrast	-6	73	9	-14	-13	-4	4
@ control	-57	-55	-56	-53	-53	-53	-66
@ core	-37	-35	-35	-35	-37	-35	-46
@ cost	-36	-27	-35	-27	-22	-26	-27
@ could	-4	-22	-25	-17	-18	-20	-18
@ crash	-32	-31	-31	-32	-41	-31	-29
@ creat	-16	-17	-16	-17	-18	-16	-19
@ cron	-34	-29	-29	-30	-29	-29	-33
@ cumul	-45	-44	-49	-43	-44	-43	-51
@ current	-13	-12	-12	-12	-12	-12	-13
@ custom	21	73	25	21	71	34	99
@ cve	-32	-32	-33	-30	-33	-30	-34
@ daemon	-47	-54	-48	-50	-49	-47	-55
@ dashboard	-22	-19	-20	-20	-20	-19	-20
@ data	-61	-62	-62	-58	-60	-57	-61
@ databas	-20	-19	-18	-19	-20	-18	-22
@ db	10	18	18	11	15	18	77
@ dba	-15	-14	-14	-19	-14	-14	-14
@ decid	-17	-17	-18	-19	-23	-17	-19
@ decis	-14	-14	-14	-14	-23	-14	-14
@ defin	-20	-19	-21	-22	-19	-19	-19
@ definit	-52	-73	-52	-52	-49	-48	-49
@ delet	-49	-50	-51	-48	-69	-48	-49
@ deploy	-21	-20	-20	-20	-20	-20	-36
@ deprec	53	49	32	57	163	51	39
@ desktop	-50	-17	-43	-65	-47	-44	-63
@ devic	-45	-49	-49	-47	-48	-46	-56
@ did	-26	-24	-24	-37	-27	-24	-24
@ differ	13	86	17	16	9	19	16
@ directori	-36	-35	-36	-36	-44	-36	-48
@ disk	-36	-33	-33	-31	-33	-31	-32
@ divis	72	1	8	6	-9	6	2
@ do	1	-21	-18	-24	-13	-17	-22
@ doe	-33	-20	-27	-29	-19	-26	-32
@ doesnt	-48	-46	-42	-43	-43	-42	-47
@ domain	-71	-81	-72	-67	-74	-65	-69
@ draw	44	-11	-38	-12	-38	-14	-14
@ drift	-116	-74	-74	-72	-81	-72	-81
@ drop	-17	-18	-17	-33	-17	-17	-18
@ dsql	-27	18	-23	-28	-32	-23	-22
@ durabl	-82	-115	-77	-76	-80	-77	-85
@ dure	-31	-30	-36	-31	-40	-31	-30
@ duti	200	61	62	65	59	59	52
@ ec2	-44	-16	-49	-48	-44	-41	-45
@ edg	-3	-1	-1	-1	26	-1	-3
@ eks	-37	-37	-36	-38	-36	-36	-62
@ encrypt	-84	-56	-82	-84	-85	-76	-104
@ endpoint	-49	-26	47	-21	-28	-20	-22
@ engin	-62	-60	-60	-60	-65	-59	-87
@ env	-46	-30	-30	-30	-36	-30	-34
@ environ	-19	-19	-19	-19	-18	-18	-20
@ ephemer	-12	-11	-10	-10	-10	-10	-12
@ escap	-13	-13	-13	-13	-13	-13	-19
@ esxi	-51	-48	-45	-45	-47	-45	-75
@ event	-30	-34	-29	-31	-33	-29	-30
@ everyth	144	19	29	40	23	20	29
@ execut	-10	10	98	12	4	13	7
@ expir	-27	-23	-23	-25	-26	-23	-24
@ export	-27	-40	-26	-29	-27	-26	-26
@ extend	-55	-35	10	-36	-64	-32	-37
@ extens	-26	-24	-23	-23	-23	-23	-27
@ fail	-31	-37	-33	-44	-32	-30	-33
@ famili	-5	-3	-2	-25	39	-3	-2
@ fewer	34	5	31	87	34	32	32
@ file	-21	-21	-19	-19	-19	-19	-20
@ find	-24	-20	-21	-20	-24	-20	-20
@ firmwar	-81	-75	-76	-76	-77	-72	-82
@ fix	-37	-50	-34	-36	-39	-35	-35
@ flag	-29	-26	-27	-28	-33	-27	-28
@ fleet	-37	-36	-36	-40	-40	-37	-40
@ flow	-2	6	59	3	-3	3	0
@ for	20	31	81	43	21	23	18
@ forc	-21	-18	-18	-18	-23	-18	-18
@ found	-18	-19	-18	-19	-21	-17	-17
@ from	0	13	2	1	3	2	2
@ function	-72	-59	-58	-60	-59	-57	-67
@ get	-34	-33	-35	-33	-39	-33	-35
@ give	-7	32	-2	-21	-24	-11	-11
@ goe	-7	4	-7	-9	-15	-7	-13
@ got	-52	-45	-47	-48	-50	-45	-48
@ grant	-48	-48	-26	-47	-59	-40	-39
@ grow	-36	-34	-36	-35	-40	-34	-37
@ had	-34	-23	-23	-24	-24	-23	-24
@ hardwar	-78	-74	-75	-72	-72	-70	-82
@ has	-28	-25	-26	-17	-38	-25	-29
@ head	-30	-28	-30	-39	-32	-28	-52
@ hm	-14	-15	-13	-14	-15	-14	-14
@ hmm	-35	-33	-33	-33	-34	-32	-34
@ hold	-12	-11	-11	-11	-18	-11	-11
@ home	-15	-14	-13	-14	-14	-13	-15
@ host	-88	-92	-87	-85	-86	-84	-111
@ how	33	69	39	28	90	39	41
@ hyperpod	-15	-15	-15	-17	-15	-15	-25
@ i	-9	-16	3	8	-27	-11	-14
@ id	38	23	32	74	33	32	31
@ if	23	45	26	49	24	26	25
@ imag	-33	-32	-32	-33	-33	-31	-35
@ in	-17	-15	-11	-24	-10	-21	-25
@ index	-8	-8	-10	-8	-9	-8	-8
@ inspect	-14	-9	-9	-10	-10	-9	-10
@ instal	-53	-68	-53	-66	-53	-51	-71
@ instanc	-24	-14	-19	-16	17	-16	-22
@ instead	-42	30	-24	-15	-16	-13	-13
@ into	-1	39	9	10	8	10	10
@ invoc	-27	-25	-24	-24	-28	-25	-25
@ is	-30	-22	-19	-26	-29	-26	-28
@ isnt	-14	-15	-16	-16	-15	-15	-17
@ issu	-19	-19	-18	-19	-21	-19	-20
@ it	15	37	16	30	94	38	40
@ item	-39	-38	-38	-38	-46	-38	-44
@ its	-27	-26	-26	-28	-28	-26	-39
@ itself	-41	-39	-40	-40	-43	-39	-47
@ job	-49	-53	-39	-17	-40	-37	-45
@ keep	-26	-24	-25	-26	-10	-24	-33
@ kei	-100	-97	-97	-90	-90	-91	-137
@ kept	-32	-24	-25	-26	-24	-24	-27
@ kernel	-17	-13	-13	-14	-14	-13	-13
@ key	-64	-59	-64	-58	-60	-58	-60
@ land	40	-28	-37	-1	-13	-3	-4
@ larg	-21	-22	-17	-11	46	-9	-12
@ last	-7	-9	-7	-8	-7	-7	-7
@ launch	-24	-33	-25	-25	-27	-25	-28
@ layer	-18	-21	-35	-23	-36	-21	-20
@ leak	-21	-19	-19	-19	-20	-19	-18
@ least	-51	-49	-37	-17	-42	-35	-53
@ leav	3	0	4	22	2	4	4
@ left	90	30	30	31	29	32	32
@ legal	-29	-47	-31	-50	-30	-29	-29
@ less	53	15	51	138	52	54	54
@ let	-39	-38	-39	-42	-47	-38	-38
@ licens	-28	-1	-13	0	-6	1	67
@ lifecycl	-8	-6	-6	-6	-7	-6	-6
@ like	-38	-37	-35	-37	-35	-35	-45
@ line	-29	47	-29	-40	-30	-29	-29
@ link	-34	-33	-33	-35	-36	-33	-40
@ listen	-82	-77	-79	-76	-79	-73	-83
@ locat	-43	-36	-36	-36	-38	-36	-43
@ lock	-63	-58	-59	-57	-59	-56	-70
@ log	-26	-26	-25	-25	-28	-24	-24
@ login	-38	-37	-41	-39	-40	-37	-37
@ long	-13	-13	-13	-14	-13	-13	-22
@ lustr	-35	11	-21	-28	-24	-21	-22
@ machin	-38	-37	-38	-39	-39	-37	-46
@ made	-34	-32	-33	-32	-33	-32	-32
@ major	-25	-24	-26	-24	-24	-23	-27
@ make	-47	-33	-34	-33	-32	-32	-32
@ manag	-10	-14	-15	8	-10	-10	-17
@ may	-58	-52	-83	-52	-57	-53	-52
@ mean	-43	-38	61	-29	-61	-30	-35
@ medium	-26	-41	-27	-30	-30	-27	-28
@ messag	31	34	18	33	99	32	35
@ metadata	-10	-10	-10	-12	-10	-10	-13
@ migrat	-26	-26	-23	-25	-24	-23	-25
@ min	-8	-7	-7	-7	-9	-7	-8
@ minor	-73	-71	-74	-72	-72	-71	-117
@ miss	-49	-39	-41	-40	-41	-38	-42
@ mode	85	84	34	117	31	47	45
@ model	-44	-34	-32	-33	-35	-33	-34
@ move	-26	-26	-23	-26	-26	-23	-26
@ multi	-45	-43	-65	-43	-11	-39	-41
@ must	-42	-33	-32	-34	-34	-33	-37
@ my	-20	-16	-17	-17	-18	-17	-23
@ mysql	-74	-50	-53	-66	-63	-50	-50
@ n	21	66	13	7	10	25	25
@ name	-49	-52	-48	-49	-79	-47	-49
@ namespac	-24	-20	-21	-21	-22	-20	-27
@ need	-60	-77	-77	-82	-111	-76	-81
@ network	-24	-30	-24	-25	-23	-23	-24
@ never	-10	-8	-8	-9	-9	-8	-9
@ next	44	75	32	24	29	28	28
@ no	53	4	25	47	17	23	25
@ node	-16	-13	-16	2	-15	-9	42
@ not	25	23	65	21	25	24	14
@ of	-30	-29	-28	-28	-18	-26	-30
@ on	-31	15	-11	-13	-19	-21	-36
@ onc	23	38	25	61	25	26	26
@ one	-42	-43	-40	-47	-45	-41	-40
@ onli	5	17	22	20	61	24	26
@ ontap	-76	-72	-74	-69	-65	-69	-76
@ onto	23	64	23	15	25	25	25
@ open	-27	-23	-22	-22	-22	-22	-22
@ openzf	-44	-41	-44	-42	-42	-41	-43
@ oper	35	39	40	40	39	38	103
@ ops	-3	56	0	-25	-19	-1	-2
@ option	-8	-4	-34	44	-14	-4	-3
@ or	22	85	35	94	41	40	36
@ os	-53	-99	-50	-53	-28	-49	-91
@ our	37	0	-4	-5	-6	12	-12
@ ourselv	1	16	6	14	-4	4	-11
@ over	-25	0	-27	-34	-13	-20	-19
@ overview	87	15	21	21	12	19	19
@ own	5	6	7	31	5	7	-1
@ owner	-35	-37	-36	-35	-41	-34	-38
@ ownership	74	11	17	18	11	16	15
@ page	-34	-26	-25	-26	-26	-25	-26
@ param	-22	-21	-22	-22	-22	-20	-23
@ paramet	-30	-29	-30	-27	-28	-27	-28
@ part	23	26	29	26	27	29	64
@ partit	-25	-27	-29	-26	-29	-26	-27
@ password	-40	-38	-37	-36	-38	-38	-40
@ patch	-153	-153	-139	-135	-142	-135	-210
@ peer	-19	-16	-16	-17	-16	-16	-16
@ permiss	-27	-26	-24	-29	-26	-24	-25
@ physic	4	32	3	-1	4	4	5
@ pick	-23	-27	-23	-23	-28	-23	-24
@ plan	11	84	7	31	21	29	30
@ platform	-14	-23	-22	-20	-22	-19	-23
@ pleas	-4	9	8	-19	-32	-16	-15
@ pls	-17	-18	-26	-25	-30	-34	-28
@ plu	-30	-32	-30	-32	-29	-29	-35
@ plugin	-80	-78	-77	-73	-81	-72	-79
@ plz	125	27	34	40	70	33	28
@ pod	-10	-9	-10	-10	-10	-9	-9
@ point	-15	-15	-15	-15	-15	-15	-22
@ polici	-62	-57	-59	-58	-41	-55	-63
@ port	-34	-32	-32	-32	-38	-31	-32
@ pre	-40	-35	-36	-34	-34	-34	-41
@ price	25	10	25	18	113	29	24
@ primari	-15	-15	-15	-15	-15	-15	-18
@ print	-11	-11	-10	-10	-12	-10	-10
@ project	-19	-23	-17	-19	-20	-17	-18
@ prompt	-49	-47	-49	-45	-46	-46	-50
@ provid	-21	-22	-21	-27	-22	-21	-22
@ provis	13	54	12	11	13	14	11
@ proxi	-58	-56	-58	-56	-60	-56	-68
@ public	-17	-15	-15	-15	-17	-14	-15
@ python	-64	-64	-65	-62	-66	-62	-66
@ queri	-21	-17	-18	-18	-2	-17	-20
@ queue	-67	-64	-62	-62	-63	-61	-84
@ r	-51	-30	-30	-44	-47	-31	-33
@ ran	-21	-20	-20	-20	-26	-20	-24
@ rbac	-85	-80	-84	-77	-81	-77	-86
@ reach	28	27	28	26	62	27	28
@ read	12	13	14	17	59	16	16
@ reader	38	34	13	32	101	30	30
@ record	-24	-22	-21	-22	-23	-21	-22
@ recoveri	-10	-9	-8	-8	-9	-8	-8
@ recreat	-8	-6	-6	-7	-7	-6	-7
@ redi	-22	-22	-25	-24	-22	-22	-33
@ redund	-31	-30	-34	-31	-31	-30	-31
@ regard	19	70	19	17	31	23	22
@ regist	-10	-11	-9	-10	-9	-9	-9
@ registri	-40	-38	-39	-37	-39	-37	-42
@ releas	-8	-8	-8	-8	-9	-8	-9
@ remedi	-83	-77	-81	-73	-75	-74	-84
@ remov	-19	-16	-17	-18	-19	-17	-18
@ renew	-64	-67	-62	-71	-73	-63	-62
@ repair	-32	-30	-30	-30	-36	-30	-32
@ replac	-7	-9	-7	-7	-7	-7	-8
@ replic	-53	-41	-41	-41	-49	-40	-44
@ replica	-83	-79	-82	-78	-92	-75	-78
@ repo	-14	1	1	0	34	-1	2
@ report	-23	-20	-21	-21	-21	-20	-21
@ repositori	-16	-16	-16	-15	-16	-15	-16
@ request	-59	-38	-39	-41	-40	-38	-38
@ respons	82	40	21	22	15	21	15
@ retent	-63	-61	-60	-58	-62	-57	-63
@ retri	-77	-74	-77	-72	-79	-71	-72
@ return	-35	-21	-19	-20	-6	-19	-19
@ revok	-26	-24	-25	-26	-25	-24	-24
@ right	-39	-40	-38	-39	-40	-37	-40
@ role	-68	-60	-60	-66	-63	-58	-60
@ roll	-10	-10	-10	-10	-13	-10	-10
@ rotat	-97	-96	-102	-93	-90	-91	-123
@ rout	-56	-37	-37	-36	-37	-36	-48
@ router	-54	-39	-38	-38	-40	-37	-38
@ rule	-89	-83	-85	-80	-81	-83	-88
@ run	-35	-32	-32	-33	-23	-31	-39
@ runtim	-72	-84	-82	-70	-73	-69	-88
@ sai	-26	-27	-28	-29	-28	-25	-27
@ same	12	116	21	16	24	22	10
@ save	-35	-14	-11	-15	31	-13	-10
@ scan	-19	-18	-17	-18	-19	-18	-20
@ schedul	-57	-58	-61	-44	-58	-55	-77
@ schema	-97	-89	-93	-82	-84	-83	-94
@ scream	-17	-23	-17	-17	-17	-17	-18
@ script	-16	-22	-15	-17	-15	-15	-15
@ secret	-30	-34	-33	-32	-33	-31	-34
@ secur	77	91	81	49	61	65	162
@ self	-30	-31	-29	-53	-29	-30	-31
@ send	20	34	35	35	103	26	31
@ server	10	16	14	22	14	16	86
@ serverless	10	-10	-27	-25	-31	-22	-27
@ servic	-43	-41	-42	-40	-43	-40	-46
@ session	-30	-36	-32	-48	-31	-30	-32
@ set	-13	2	-10	-10	-9	-9	-10
@ setup	52	4	-7	4	6	5	8
@ share	74	13	14	20	12	16	8
@ short	75	12	6	20	9	23	23
@ should	-24	-23	-22	-25	-24	-22	-23
@ show	-22	11	-17	-36	-16	-17	-16
@ side	-2	65	11	6	11	8	8
@ sidecar	-33	-30	-38	-36	-42	-37	-46
@ sinc	-16	-15	-17	-16	-16	-16	-15
@ sit	-35	-32	-33	-32	-34	-32	-41
@ small	-27	-29	-28	-29	-27	-26	-25
@ snapshot	-36	-35	-34	-34	-38	-34	-36
@ so	-23	1	-13	16	-12	-8	-13
@ softwar	-41	-40	-40	-47	-41	-40	-47
@ somebodi	-9	-9	-8	-10	-9	-9	-10
@ someon	-22	-18	-18	-20	-20	-18	-20
@ someth	-76	-70	-69	-67	-78	-69	-85
@ split	68	58	24	2	3	24	21
@ srm	155	44	44	58	54	44	46
@ stage	-63	-55	-56	-58	-75	-56	-57
@ stai	-9	-10	-9	-13	-9	-9	-12
@ stand	-14	-9	43	-7	-17	-8	-11
@ standard	-22	-19	-23	-20	-12	-22	-20
@ start	-19	-24	-19	-23	-19	-18	-18
@ still	-32	-27	-27	-27	-30	-26	-28
@ storag	-40	-37	-37	-38	-38	-36	-38
@ store	-21	-20	-20	-21	-22	-20	-21
@ stream	-71	-60	-61	-60	-61	-58	-65
@ subnet	-25	-30	-26	-26	-26	-26	-25
@ suggest	-22	-21	-21	-21	-22	-21	-22
@ support	5	6	5	8	82	9	2
@ tabl	-34	-32	-32	-32	-41	-31	-32
@ take	-12	-19	-18	-18	-23	-18	-18
@ task	-60	-58	-75	-55	-56	-55	-56
@ team	-61	-54	-52	-58	-61	-52	-55
@ tell	73	3	-32	-5	-22	1	2
@ templat	-78	-49	-60	-44	-66	-44	-44
@ than	2	72	7	-22	-19	6	7
@ that	-14	-1	-13	-22	-14	-12	-14
@ the	4	-2	2	16	0	3	34
@ their	-32	-34	-28	-28	-28	-28	-37
@ them	199	62	74	76	73	71	44
@ then	-85	-79	-80	-70	-70	-71	-71
@ there	-114	-85	-85	-79	-95	-87	-82
@ thing	-54	-77	-80	-74	-74	-77	-127
@ threat	-18	-18	-17	-17	-18	-17	-18
@ three	-26	4	-24	-20	-36	-18	-19
@ throttl	-26	-21	-21	-21	-24	-21	-22
@ tls	-61	-57	-66	-56	-65	-57	-58
@ to	6	19	-9	-4	37	2	0
@ told	-24	-21	-23	-22	-21	-20	-21
@ too	-36	-30	-29	-28	-28	-29	-31
@ took	-8	-8	-7	-8	-7	-7	-7
@ topic	-29	-33	-28	-28	-31	-29	-31
@ train	-60	-55	-57	-57	-57	-54	-62
@ transfer	-32	-31	-31	-32	-32	-30	-31
@ trim	-24	-25	-23	-24	-28	-23	-23
@ true	-18	-17	-17	-17	-21	-17	-19
@ tune	-26	-25	-25	-26	-25	-25	-31
@ turn	-27	-29	-29	-27	-28	-27	-27
@ type	-31	-26	-41	-28	22	-24	-44
@ under	-33	-30	-30	-36	-31	-31	-36
@ unencrypt	-25	-27	-24	-33	-24	-24	-25
@ up	-67	-56	-60	-56	-69	-57	-62
@ upgrad	26	44	37	41	55	46	149
@ upload	-67	-77	-73	-77	-74	-65	-65
@ us	112	12	17	16	13	17	-2
@ user	-42	-38	-38	-37	-39	-36	-37
@ v	9	113	25	27	19	24	17
@ v2	-1	9	-1	-1	21	0	-3
@ valid	-13	-12	-17	-13	-12	-12	-12
@ version	-58	-54	-61	-53	-38	-53	-62
@ versu	17	80	28	43	31	32	30
@ via	-71	-67	-64	-72	-65	-63	-72
@ volum	-30	-31	-29	-29	-30	-29	-33
@ vs	-11	67	13	24	46	14	12
@ w	47	34	14	11	11	12	14
@ warehous	-6	-8	-6	-6	-6	-6	-6
@ was	-19	-20	-19	-19	-19	-19	-22
@ we	-43	-11	-29	-21	-25	-24	-55
@ web	-10	-8	-8	-9	-9	-9	-9
@ weight	-51	-32	-34	-57	-34	-32	-32
@ went	-10	-9	-10	-10	-10	-10	-9
@ were	-41	-47	-40	-41	-40	-38	-47
@ what	97	48	71	52	36	41	39
@ when	-13	-11	-11	1	-12	-11	-11
@ where	31	36	25	54	21	21	23
@ which	23	-6	3	20	18	4	3
@ whichev	26	-2	27	72	24	24	27
@ while	-21	-23	-22	-21	-30	-21	-21
@ who	18	21	0	9	7	10	49
@ whose	-28	-18	-27	-29	-29	-26	-29
@ windows	-61	-59	-60	-69	-60	-58	-77
@ with	-16	-29	-12	20	-16	-11	-1
@ without	-10	-5	-6	-7	19	-6	-6
@ worker	-49	-39	-40	-39	-50	-37	-31
@ workflow	-1	30	2	-5	-3	1	2
@ would	-15	13	-10	-14	-19	-12	-15
@ write	-86	-81	-80	-78	-81	-77	-99
@ zip	12	67	8	6	13	15	9
^	-20	-23	-21	-24	-18	-24	-21
^ @	8	-14	-34	-28	-32	-33	-20
^ a	-19	-20	4	-20	-22	-19	-28
^ access	-56	-57	-66	-57	-62	-57	-70
^ accord	-9	-5	-6	-6	-6	-6	-6
^ account	-34	-34	-42	-34	-60	-34	-42
^ activ	-31	-38	-32	-40	-33	-32	-31
^ ad	48	23	38	90	27	45	164
^ admin	-56	-45	-47	-46	-55	-47	-49
^ after	-2	30	1	0	2	2	2
^ agent	24	25	24	27	25	25	106
^ air	-41	-41	-42	-42	-46	-41	-47
^ alarm	-89	-86	-87	-84	-95	-82	-85
^ alibaba	27	27	27	27	60	27	19
^ amazon	93	45	117	49	30	47	81
^ an	-6	-5	16	-7	-8	-6	-6
^ and	-43	-41	-28	-37	-46	-38	-7
^ antiviru	-120	-97	-129	-101	-112	-113	-112
^ api	-26	-27	-33	-27	-27	-27	-28
^ app	-57	-58	-60	-59	-63	-58	-71
^ applic	-95	-94	-99	-92	-95	-93	-101
^ archiv	-35	-35	-37	-36	-39	-35	-44
^ are	5	9	-5	6	52	31	14
^ as	-10	-17	-6	19	-6	-5	-5
^ audit	-22	-20	-20	-20	-22	-20	-23
^ auditor	15	12	41	21	13	16	11
^ auth	-37	-38	-38	-37	-39	-37	-40
^ author	-56	-53	-73	-54	-72	-66	-63
^ auto	12	7	56	6	-4	3	-13
^ autom	-55	-67	-55	-54	-57	-54	-70
^ avail	13	12	61	12	-4	3	6
^ awar	-26	-27	-3	-26	-44	-43	-35
^ aws	26	17	15	16	69	16	-27
^ az	-8	26	126	29	6	6	12
^ back	-128	-121	-126	-115	-126	-116	-150
^ background	-30	-31	-32	-31	-34	-31	-32
^ backup	22	18	20	23	93	23	6
^ bad	-42	-38	-39	-39	-47	-38	-38
^ bandwidth	-59	-56	-57	-55	-69	-56	-55
^ bare	20	21	70	16	-17	20	21
^ base	-37	-42	-43	-48	-62	-37	-55
^ batch	26	26	29	24	4	28	90
^ bia	-48	-34	-35	-35	-41	-33	-33
^ bill	-61	-60	-62	-65	-92	-61	-66
^ binlog	-20	-19	-19	-20	-21	-19	-20
^ bit	-25	-20	-20	-22	-23	-20	-22
^ block	-47	-44	-49	-45	-54	-44	-43
^ blue	-24	-23	-26	-23	-34	-23	-23
^ boss	0	68	5	-11	12	10	11
^ bounc	-43	-32	-33	-34	-51	-32	-35
^ break	131	17	-5	18	-2	18	2
^ bring	-32	-35	-32	-31	-38	-30	-30
^ broken	-36	-37	-35	-34	-39	-34	-35
^ broker	-8	-7	-8	-8	-9	-8	-8
^ bug	-36	-35	-36	-35	-42	-34	-35
^ bui	-55	-51	-53	-48	-73	-51	-49
^ build	-33	29	-63	-51	-35	-37	-68
^ busi	-40	-56	-43	0	-71	-43	-45
^ but	-51	-47	-47	-46	-47	-47	-54
^ byol	-55	-45	-51	-44	-50	-44	-52
^ cach	-37	-42	-43	-37	-41	-39	-41
^ call	-13	-12	-11	-12	-15	-12	-15
^ can	69	54	83	53	107	51	48
^ capac	-61	-58	-73	-54	-55	-56	-65
^ cctv	-56	-57	-60	-57	-67	-58	-62
^ cert	-25	-25	-25	-30	-32	-24	-24
^ chang	-13	-13	-14	-14	-15	-13	-13
^ check	-30	-25	-28	-30	-25	-25	-31
^ checksum	-47	-43	-55	-38	-38	-46	-39
^ choos	-52	-58	-58	-45	-54	-51	-50
^ ci	-32	-39	-31	-7	-40	-38	-43
^ client	-33	-34	-33	-34	-41	-34	-36
^ cloud	-124	-97	-99	-92	-112	-94	-108
^ cloudflar	6	5	3	3	42	5	-7
^ cluster	-38	-37	-36	-36	-37	-36	-44
^ code	-35	-35	-35	-34	-35	-34	-35
^ colleagu	-13	-12	-13	-13	-13	-12	-12
^ come	-1	-6	18	-7	-2	-3	0
^ compar	8	91	21	14	84	19	12
^ complianc	-26	-25	-10	-28	-31	-28	-31
^ configur	-24	-25	-17	-26	-27	-26	-28
^ connector	-7	-7	-7	-7	-9	-7	-6
^ consum	-19	-16	-15	-16	-16	-17	-18
^ contain	4	4	11	10	-1	5	52
^ containerd	-54	-49	-54	-54	-65	-49	-53
^ content	-92	-86	-96	-83	-97	-87	-100
^ continu	-25	-25	-24	-23	-28	-23	-28
^ control	-90	-93	-115	-88	-87	-88	-89
^ convert	2	18	-32	13	94	21	6
^ copi	-28	-34	-30	-40	-27	-26	-27
^ cor	-43	-42	-45	-45	-59	-42	-51
^ coredn	-23	-23	-24	-24	-23	-23	-37
^ could	3	19	17	2	3	-39	3
^ cpu	-18	-17	-17	-17	-19	-17	-17
^ creat	-104	-99	-108	-93	-98	-95	-108
^ credenti	-7	-7	-6	-8	-7	-7	-7
^ cross	-63	-65	-69	-62	-66	-63	-64
^ crypto	-13	-13	-13	-13	-21	-13	-16
^ cryptomin	-34	-29	-29	-30	-39	-28	-32
^ custom	-22	-15	44	-16	-27	-18	-28
^ cve	-39	-38	-37	-39	-51	-38	-44
^ daili	-55	-62	-63	-56	-64	-56	-57
^ dangl	-23	-21	-23	-23	-22	-22	-26
^ dashboard	-30	-25	-27	-26	-28	-26	-26
^ data	-30	-32	-20	-30	-31	-34	-29
^ databas	-91	-95	-93	-97	-92	-90	-123
^ db	-47	-47	-59	-55	-70	-48	-14
^ dba	-7	-7	-10	-6	-7	-6	-7
^ ddo	-11	-45	-19	26	-26	-20	-10
^ decid	-44	-43	-54	-46	-42	-49	-43
^ decommiss	-43	-43	-57	-43	-47	-46	-43
^ defin	76	75	176	74	73	75	77
^ definit	-11	-11	12	-12	-24	-21	-9
^ delet	-13	-11	-23	-12	48	-14	-18
^ deploi	-43	-43	-49	-43	-50	-42	-42
^ detect	-9	-10	-10	-11	-12	-10	-12
^ dev	-28	-28	-27	-30	-29	-30	-34
^ devic	-13	-11	-11	-12	-11	-11	-11
^ did	18	22	23	25	96	9	20
^ diesel	-20	-20	-20	-20	-23	-20	-26
^ differ	8	62	10	12	2	11	11
^ disast	-35	-34	-37	-34	-40	-34	-37
^ disk	-43	-45	-42	-43	-46	-41	-43
^ dns	-15	-24	-12	42	-26	-13	-16
^ do	-48	-39	-40	-41	-47	-24	-22
^ docker	-11	-10	-11	-11	-11	-10	-10
^ doe	-43	-39	-42	-40	-43	-39	-37
^ domain	-28	-44	-29	-37	-29	-28	-29
^ download	-38	-38	-44	-39	-51	-40	-38
^ driver	-54	-31	-30	-31	-30	-29	-29
^ duplic	-49	-42	-41	-41	-52	-42	-40
^ durabl	-38	-33	-34	-33	-35	-32	-32
^ ecs	-20	-18	-18	-17	-17	-17	-18
^ edg	5	8	56	7	-1	1	-5
^ elast	42	47	37	37	24	48	143
^ eleven	-24	-24	-25	-25	-28	-24	-29
^ enabl	-109	-104	-111	-100	-106	-101	-115
^ encrypt	-18	-5	-25	-6	-43	-12	116
^ engin	17	17	17	15	10	18	48
^ enhanc	-7	-8	-7	-8	-8	-7	-8
^ envelop	5	8	67	5	-9	0	-5
^ environ	-39	-40	-43	-39	-42	-39	-39
^ eras	-50	-52	-52	-49	-62	-48	-50
^ etcd	-15	2	65	1	-3	-5	-4
^ even	-43	-43	-49	-43	-42	-42	-48
^ event	-46	-44	-49	-45	-50	-44	-46
^ everyth	120	42	49	49	47	48	47
^ evid	-8	-7	-8	-7	-8	-8	-7
^ ex	-40	-34	-34	-35	-36	-34	-34
^ excus	6	7	24	7	3	7	7
^ execut	-59	-53	-62	-53	-55	-53	-55
^ explain	54	13	102	40	100	35	36
^ export	-33	-37	-34	-39	-34	-33	-32
^ fail	-22	-20	-20	-20	-24	-20	-20
^ failov	-19	-18	-17	-19	-20	-17	-19
^ fedramp	23	59	179	51	36	30	35
^ fibr	-52	-53	-61	-54	-54	-53	-79
^ file	-80	-69	-70	-71	-88	-70	-73
^ find	25	31	29	30	70	30	28
^ fine	-26	-25	-26	-25	-28	-25	-26
^ fip	-9	-9	-9	-9	-9	-9	-9
^ fire	-22	-22	-23	-23	-34	-24	-24
^ firecrack	-40	-41	-59	-45	-46	-41	-45
^ firmwar	-76	-78	-82	-81	-90	-79	-96
^ flood	-66	-68	-72	-68	-78	-69	-73
^ flow	-35	-40	-38	-38	-41	-34	-34
^ for	-27	-33	-18	-20	-39	-29	-60
^ forc	-7	-7	-6	-7	-8	-6	-7
^ game	-30	-32	-15	-1	-27	-14	-24
^ gatewai	20	26	17	26	18	25	83
^ gcp	4	4	1	3	19	4	2
^ gdpr	-72	-86	-91	-83	-76	-69	-74
^ gener	-110	-91	-122	-93	-103	-105	-106
^ generally	-17	-17	-17	-17	-30	-17	-20
^ get	23	27	14	25	98	26	28
^ git	-16	-41	-14	15	-16	-14	-14
^ github	-9	-9	-10	-9	-11	-9	-9
^ give	15	0	-3	-1	22	2	0
^ googl	14	14	11	12	41	14	11
^ got	5	5	20	4	0	5	4
^ grant	-92	-94	-105	-89	-91	-89	-99
^ graph	-33	-53	-30	1	-49	-28	-29
^ gremlin	-10	-40	-22	-37	34	-15	-14
^ guest	-60	-62	-76	-62	-66	-61	-78
^ hallucin	-57	-59	-60	-59	-56	-82	-66
^ hand	83	31	15	33	24	36	32
^ hard	-73	-75	-79	-76	-79	-74	-75
^ harden	31	34	28	34	35	33	110
^ hardwar	-62	-65	-66	-62	-64	-60	-72
^ hello	-5	1	-10	2	-12	24	10
^ help	-34	-2	-37	1	-16	119	-3
^ hey	33	3	25	2	-11	-11	-2
^ hi	13	27	6	10	10	53	9
^ high	-25	-33	-27	-25	-25	-24	-25
^ hipaa	-21	-20	25	-20	-29	-29	-35
^ hm	-35	-35	-34	-34	-37	-34	-37
^ hmm	-21	-26	-23	-21	-22	-21	-21
^ host	-69	-67	-70	-52	-70	-67	-97
^ how	76	60	53	53	141	56	53
^ hpc	-28	-55	-26	-12	-33	-27	-49
^ http	-24	-24	-24	-29	-28	-24	-29
^ hypervisor	-61	-63	-16	-67	-105	-72	-65
^ i	62	38	56	48	29	55	29
^ iaa	-72	-74	-1	-63	-96	-68	-121
^ id	53	6	29	63	14	28	30
^ if	-32	25	-17	-11	-19	-16	-18
^ ignor	29	31	31	27	82	9	30
^ im	73	28	28	25	8	60	26
^ imdsv2	1	1	21	1	0	-2	-8
^ import	-23	-23	-23	-27	-28	-23	-24
^ in	-56	-52	-53	-51	-64	-50	-60
^ incid	-61	-55	-59	-56	-66	-55	-68
^ index	-120	-113	-129	-105	-124	-106	-107
^ infrastructur	-37	-35	-36	-34	-35	-34	-34
^ inherit	51	13	29	15	11	13	16
^ instal	-77	-77	-78	-74	-77	-73	-86
^ intern	-35	-30	-26	-18	-30	-26	-26
^ is	-13	-6	-13	-7	20	2	17
^ iscsi	-51	-41	-40	-42	-46	-40	-40
^ isnt	-23	-23	-23	-23	-25	-23	-28
^ iso	1	0	60	1	-17	0	0
^ isol	-24	-24	-27	-23	-24	-24	-25
^ it	-45	-43	-39	-50	-44	-39	-42
^ its	-29	-18	-20	-18	-42	-19	12
^ job	-18	-16	-16	-16	-17	-16	-18
^ karpent	-28	-28	-29	-28	-27	-27	-43
^ keep	-46	-45	-47	-45	-49	-45	-45
^ kei	54	56	46	58	34	57	134
^ kerbero	-28	-26	-26	-26	-31	-26	-25
^ kernel	-26	-24	-24	-24	-26	-23	-31
^ key	-50	-65	-64	-17	-59	-50	-52
^ kindli	66	54	21	2	15	26	27
^ kubelet	-17	-19	87	-2	-8	-10	-9
^ label	-46	-46	-50	-45	-45	-45	-46
^ launch	-33	-29	13	-31	-59	-30	-35
^ leader	-10	-9	-10	-10	-11	-9	-11
^ leaver	-30	-35	-29	-39	-42	-30	-29
^ legal	-67	-68	-79	-65	-76	-68	-69
^ licens	-61	-62	-64	-61	-74	-60	-73
^ lifecycl	-66	-66	-67	-65	-70	-66	-69
^ limit	-34	-34	-35	-35	-58	-39	-37
^ list	64	10	20	11	-10	63	21
^ local	-37	-39	-40	-40	-37	-37	-37
^ log	-14	-25	-19	-13	-20	-16	23
^ log4shell	-17	-15	-15	-17	-15	-15	-22
^ long	-54	-49	-51	-49	-58	-48	-49
^ lost	-40	-36	-42	-37	-39	-37	-43
^ mail	13	-6	11	61	8	12	12
^ mainten	-30	-29	-34	-33	-32	-30	-34
^ manag	-11	-1	31	-1	-3	-2	-11
^ manual	0	47	13	48	29	183	29
^ market	-27	-27	-26	-27	-50	-27	-27
^ max	41	45	44	44	145	48	46
^ mean	13	9	69	11	-5	9	12
^ memori	-37	-36	-37	-36	-37	-36	-45
^ messag	-46	-48	-45	-41	-74	-47	-46
^ metric	0	-1	-6	10	0	0	0
^ mfa	-65	-60	-12	-63	-91	-63	-73
^ minor	-12	-9	-10	-10	-10	-9	-9
^ mobil	-36	-35	-39	-35	-37	-34	-33
^ model	-86	-93	-59	-19	-61	-59	-62
^ monitor	13	-5	12	40	9	10	13
^ move	-10	41	-15	-22	-25	-10	-14
^ mtl	-83	-83	-95	-81	-104	-83	-80
^ multi	-35	-35	-22	-36	-42	-38	-36
^ must	18	21	21	20	16	21	60
^ my	69	32	41	26	50	26	37
^ n	-73	-81	-78	-69	-95	-72	-82
^ nacl	-15	-14	-16	-15	-15	-14	-20
^ nah	-34	-32	-34	-32	-50	-33	-55
^ name	-56	-56	-63	-56	-69	-56	-54
^ need	62	2	18	47	15	19	19
^ network	-26	-19	17	-18	-25	-18	-23
^ new	27	-9	-6	-4	-6	-2	-3
^ nightli	6	-5	6	26	6	6	6
^ nitro	30	28	138	31	18	31	5
^ no	-16	-15	-17	-15	-16	-16	-17
^ nobodi	-22	-48	-25	13	-36	-22	-23
^ node	-9	-8	-8	-8	-8	-8	-9
^ not	-48	-40	-38	-43	-37	-38	-39
^ now	-69	-51	-51	-48	-55	-51	-53
^ ntf	-8	-7	-7	-8	-7	-7	-7
^ number	-22	-18	-19	-18	-21	-18	-17
^ nvidia	-22	-25	-22	-24	-27	-22	-22
^ of	40	39	130	40	2	41	33
^ ok	-22	-39	-57	-39	-48	-41	-48
^ old	-24	-23	-24	-24	-31	-24	-27
^ on	12	34	14	12	38	15	2
^ one	84	26	28	26	6	27	25
^ open	-67	-72	-68	-73	-88	-66	-67
^ oper	-78	-73	-75	-72	-76	-73	-81
^ opt	-27	-25	-26	-28	-40	-25	-25
^ order	-47	-43	-46	-45	-48	-42	-42
^ orphan	-40	-35	-37	-34	-34	-34	-36
^ os	-139	-145	-141	-142	-148	-138	-207
^ our	19	25	23	31	38	22	53
^ p99	0	11	16	17	62	9	13
^ pager	-28	-30	-28	-52	-28	-29	-30
^ paramet	-26	-25	-29	-27	-33	-27	-32
^ partit	-28	-24	-24	-24	-25	-23	-23
^ partner	-22	-21	-22	-21	-22	-21	-22
^ password	-86	-88	-91	-86	-89	-87	-112
^ patch	-38	-37	-40	-37	-50	-37	-29
^ pci	-32	-33	-6	-35	-41	-34	-38
^ pdb	-88	-61	23	-85	-104	-77	-85
^ penetr	-32	-32	-3	-31	-38	-36	-35
^ pentest	-9	-8	-9	-9	-9	-8	-11
^ peopl	-18	-14	-15	-14	-15	-14	-15
^ permiss	-83	-83	-94	-83	-88	-85	-88
^ person	-13	-13	-13	-13	-15	-13	-21
^ phish	-39	-38	-42	-39	-39	-38	-43
^ physic	-59	-61	-62	-66	-59	-58	-60
^ pick	-60	-61	-60	-29	-66	-57	-63
^ pii	-88	-80	-94	-75	-81	-76	-90
^ pip	-13	-12	-12	-14	-13	-12	-13
^ pipelin	-37	-41	-37	-39	-40	-37	-36
^ pitr	-39	-42	-21	-39	-42	-36	-43
^ platform	-44	-27	43	-22	-30	-23	-23
^ pleas	12	18	-1	15	78	5	9
^ pls	34	12	6	17	10	-3	60
^ plugin	-31	-36	-32	-35	-32	-30	-32
^ pod	-10	-13	15	-10	-13	-11	-14
^ point	-34	-34	-47	-34	-49	-34	-33
^ poison	-38	-32	-31	-32	-38	-32	-36
^ port	-38	-41	-36	-37	-53	-36	-38
^ posix	-19	-17	-18	-17	-19	-17	-16
^ power	-52	-49	-54	-48	-54	-49	-65
^ pre	-64	-57	-63	-62	-66	-58	-66
^ procur	-93	-76	-79	-76	-84	-77	-84
^ protect	-61	-61	-70	-60	-70	-60	-76
^ provis	-48	-51	-50	-52	-64	-46	-43
^ public	-30	-28	-28	-30	-31	-29	-37
^ put	27	57	27	5	27	27	27
^ python	-27	-26	-27	-27	-28	-26	-32
^ quarterli	-70	-70	-74	-69	-72	-68	-81
^ queri	28	36	35	35	98	36	25
^ queue	-48	-46	-47	-37	-48	-46	-47
^ quick	9	138	8	11	24	25	9
^ ram	44	-1	3	4	2	3	-2
^ ransomwar	-11	-11	-11	-11	-11	-11	-12
^ read	-56	-56	-57	-72	-74	-57	-61
^ recommend	38	33	35	27	115	36	37
^ record	-55	-54	-57	-54	-75	-54	-52
^ recoveri	-42	-42	-50	-41	-41	-41	-41
^ redishel	-15	-15	-15	-18	-15	-15	-26
^ region	-22	-21	-31	-22	-24	-21	-21
^ regresshion	-29	-27	-26	-28	-32	-27	-38
^ releas	-21	-30	-22	-24	-25	-22	-22
^ remind	-24	-30	-30	-29	-59	-30	-29
^ remov	-50	-45	-45	-46	-48	-44	-50
^ renew	-52	-49	-54	-55	-71	-52	-70
^ replac	-49	-50	-52	-46	-49	-47	-49
^ replic	-25	-25	-26	-24	-25	-24	-25
^ resili	-51	-45	-32	-46	-53	-48	-68
^ resourc	-14	-15	-15	-15	-15	-15	-25
^ respons	123	40	30	45	99	43	36
^ restor	-35	-32	-32	-32	-38	-31	-31
^ retent	-58	-58	-56	-55	-59	-54	-59
^ revok	-54	-54	-58	-54	-61	-56	-59
^ right	-49	-56	-52	-48	-52	-49	-54
^ rm	23	22	14	26	120	21	16
^ role	-19	-20	-19	-20	-23	-19	-18
^ root	-6	-5	25	-5	-18	-6	-13
^ rotat	-86	-72	-99	-73	-76	-74	-110
^ rout	-53	-56	-63	-54	-56	-55	-59
^ row	-12	-9	-9	-10	-9	-9	-9
^ rto	1	-7	68	-4	-12	-21	-10
^ runc	-19	-20	-20	-22	-23	-20	-21
^ saa	-13	-13	-13	-13	-14	-13	-12
^ same	-63	-49	-51	-50	-50	-54	-56
^ scale	-85	-94	-88	-85	-96	-86	-107
^ scan	-9	-8	-9	-9	-9	-9	-8
^ schema	-34	-32	-31	-31	-38	-31	-31
^ search	-7	-41	-8	37	-20	-10	-7
^ second	-24	-23	-23	-23	-25	-23	-32
^ secret	-61	21	-45	-32	-42	-28	-29
^ secur	-55	-55	-42	-54	-67	-55	-73
^ self	25	24	31	73	33	32	32
^ server	-59	-59	-61	-59	-60	-58	-73
^ servic	-46	-47	-48	-45	-50	-45	-47
^ session	-39	-37	-49	-39	-45	-41	-40
^ set	-41	-42	-40	-42	-76	-42	-41
^ share	-5	-35	-43	-32	8	-33	-58
^ should	19	16	19	46	15	15	13
^ show	86	15	23	27	23	51	13
^ sign	-15	-14	-14	-14	-15	-14	-16
^ sinc	-14	-11	-11	-12	-11	-10	-11
^ singl	-3	-8	38	-4	-19	-5	-3
^ sla	-159	-132	-154	-132	-228	-151	-149
^ slow	-56	-55	-57	-54	-58	-54	-56
^ small	17	17	17	43	15	17	14
^ smb	-47	-33	-28	-23	-28	-27	-28
^ snapshot	18	15	16	19	-1	17	101
^ snowflak	3	0	-2	2	43	2	-16
^ so	0	-18	-25	-19	-52	6	2
^ softwar	-25	-25	-25	-25	-26	-24	-25
^ somebodi	-17	-18	-17	-16	-17	-16	-16
^ someon	-41	-53	-38	-41	-41	-37	-38
^ sorri	-25	-19	7	-19	-33	-22	-19
^ split	99	11	24	27	25	24	22
^ spread	-41	-43	-49	-41	-44	-41	-42
^ sql	-35	-35	-37	-36	-35	-34	-39
^ sse	-24	-5	39	-6	-8	-6	-11
^ ssl	-27	-25	-27	-27	-26	-24	-25
^ stack	-32	-33	-37	-35	-36	-33	-37
^ static	40	39	39	95	18	39	20
^ storag	-63	-60	-62	-60	-64	-59	-61
^ store	55	-4	7	5	-16	5	-13
^ stream	33	34	38	72	20	38	107
^ student	-51	-32	-31	-31	-31	-31	-32
^ subdomain	-37	-43	-33	-35	-55	-33	-31
^ subscrib	-89	-86	-94	-81	-86	-82	-90
^ sudo	-9	-9	-9	-9	-10	-9	-14
^ swap	16	52	15	14	20	20	15
^ system	-4	-2	-2	-8	32	-14	-19
^ tag	-46	-45	-45	-46	-57	-46	-76
^ tape	-32	-32	-32	-31	-37	-31	-30
^ task	-58	-56	-60	-56	-78	-57	-56
^ tele	-16	-16	-19	-20	-21	-16	-16
^ tell	-13	43	4	22	90	105	-1
^ terraform	-24	2	3	-1	48	0	2
^ test	-64	-64	-65	-65	-91	-67	-79
^ thank	-18	-24	-17	-18	12	-21	-48
^ the	-14	-11	-7	-10	-15	-11	45
^ then	-10	-10	-10	-10	-10	-10	-12
^ there	-28	-26	-27	-24	-28	-25	-27
^ third	-59	-55	-52	-49	-52	-50	-63
^ three	-31	-31	-33	-55	-40	-32	-31
^ throughput	25	34	35	32	99	33	35
^ time	22	22	14	52	20	22	23
^ tls	-21	-16	9	-16	-30	-16	15
^ token	-71	-72	-72	-70	-77	-75	-72
^ too	-52	-52	-52	-52	-96	-52	-52
^ train	-30	-30	-39	-31	-30	-30	-53
^ true	-24	-25	-30	-26	-27	-25	-27
^ trust	-26	-26	-26	-26	-30	-27	-37
^ ttl	-32	-29	-31	-28	-32	-29	-30
^ tune	-53	-51	-52	-50	-51	-49	-52
^ turn	-28	-29	-30	-27	-30	-27	-27
^ two	4	4	1	21	5	4	2
^ under	-38	-21	-21	-21	-21	-21	-21
^ undersea	-49	-48	-49	-50	-55	-49	-54
^ uninterrupt	-27	-26	-30	-27	-39	-27	-26
^ upgrad	-48	-49	-58	-53	-56	-49	-73
^ uptim	-30	-31	-31	-31	-35	-30	-40
^ usag	-28	-18	-21	-19	-21	33	-23
^ user	-66	-63	-65	-62	-67	-61	-64
^ util	-30	-29	-29	-29	-31	-28	-28
^ vendor	-18	-19	-17	-23	-19	-17	-20
^ version	-105	-98	-110	-96	-107	-101	-131
^ vet	-32	-31	-33	-32	-34	-31	-33
^ virtual	-78	-77	-81	-77	-85	-77	-108
^ volum	-23	-23	-24	-23	-29	-23	-24
^ vote	-22	-20	-21	-21	-21	-20	-20
^ vpn	23	31	33	33	14	33	77
^ vulner	-36	-36	-39	-37	-40	-38	-48
^ wait	-43	-57	-42	-39	-41	-39	-41
^ want	30	2	28	72	25	28	29
^ warm	-27	-26	-26	-26	-30	-25	-27
^ we	-5	-2	-14	-5	-12	-10	-3
^ web	-29	-29	-29	-33	-31	-29	-52
^ wed	-17	-17	-21	-19	-19	-16	-17
^ were	53	116	48	40	39	43	50
^ what	-11	-1	27	5	54	7	2
^ when	7	31	27	33	105	70	16
^ where	48	13	22	69	3	22	13
^ whether	-12	-11	-11	-12	-12	-11	-14
^ which	2	-14	-8	21	30	7	-5
^ who	-25	-24	-26	-24	-18	-24	-21
^ whose	0	2	3	9	30	6	32
^ why	35	37	27	38	90	35	38
^ will	-25	-22	-24	-22	-46	10	-30
^ windows	4	-1	5	10	-1	4	44
^ wipe	-15	-13	-14	-16	-14	-13	-13
^ with	-44	-39	-39	-40	-40	-38	-52
^ worker	13	12	27	24	26	28	105
^ write	29	20	15	18	66	19	11
^ wrong	-41	-41	-41	-41	-60	-40	-39
^ wtf	41	37	114	39	28	38	33
^ xen	-114	-117	-176	-124	-140	-114	-166
^ xz	-28	-22	-19	-20	-20	-20	-20
^ yum	-21	-19	-20	-19	-22	-20	-23
^ zone	-69	-65	-88	-66	-66	-71	-65
a	-17	-16	-10	-13	-16	-14	-20
a 2	22	21	20	21	52	21	22
a @	-29	-20	-13	-23	-21	-23	-27
a backup	-16	-14	-16	-14	-18	-14	-15
a bad	-9	-9	-8	-9	-9	-8	-9
a box	6	-2	5	56	-10	6	3
a breach	-15	-13	-13	-13	-16	-13	-14
a broken	-52	-50	-53	-49	-59	-49	-64
a bug	-13	-12	-12	-12	-12	-12	-12
a cert	-42	-39	-42	-45	-45	-41	-41
a certif	-13	-12	-12	-12	-12	-11	-12
a client	12	-6	-9	-8	-8	-5	-6
a cluster	-12	-12	-12	-12	-12	-12	-15
a colleagu	-15	-24	-25	-24	-47	-24	-24
a compani	-58	-51	-44	-48	-55	-44	-47
a complianc	31	81	30	60	29	30	31
a contain	-1	-1	18	11	-14	-3	-10
a contractor	-38	-30	-30	-32	-31	-30	-31
a control	10	10	25	10	9	10	10
a crash	-12	-12	-12	-12	-13	-12	-11
a cron	-30	-31	-30	-31	-57	-30	-31
a custom	-51	-47	-61	-47	-51	-47	-53
a data	-1	3	37	3	-2	1	-5
a databas	-5	-5	-5	-5	-8	-5	-6
a dead	-14	-14	-14	-13	-14	-13	-13
a dedic	28	27	27	26	56	27	26
a delet	-16	-15	-15	-15	-17	-15	-15
a dev	-28	-26	-27	-27	-30	-26	-29
a develop	-14	-13	-14	-14	-14	-14	-24
a disk	-11	-10	-10	-11	-11	-10	-13
a distribut	-41	-48	-48	-45	-46	-44	-47
a dns	-8	-10	-8	-8	-9	-8	-9
a document	-21	-23	-22	-28	-21	-21	-20
a duti	-49	-33	-35	-58	-39	-33	-34
a fail	-17	-15	-19	-15	-16	-15	-15
a faulti	-20	-20	-21	-22	-20	-19	-25
a file	-1	-19	0	23	0	0	0
a finger	-52	-61	-54	-68	-57	-52	-56
a fleet	22	29	28	27	72	28	26
a flood	-13	-18	-13	-13	-14	-13	-14
a function	-59	-64	-69	-61	-65	-61	-65
a glanc	113	26	39	40	20	36	31
a good	40	37	35	10	130	27	41
a haiku	14	19	20	19	62	18	19
a higher	-14	-14	-14	-15	-20	-14	-14
a hole	-8	-7	-7	-7	-8	-7	-7
a hypervisor	22	21	96	18	4	15	20
a job	-23	-22	-25	-22	-30	-22	-26
a joint	-51	-45	-55	-45	-65	-45	-45
a kernel	-7	-7	-7	-8	-7	-7	-9
a key	30	36	33	36	92	34	37
a known	-31	-31	-36	-36	-39	-31	-46
a larger	-27	-43	-27	-32	-27	-27	-28
a leak	-18	-18	-21	-16	-19	-18	-20
a leaver	-48	-48	-52	-48	-53	-49	-52
a linux	4	-4	6	41	2	8	3
a live	17	17	-8	11	69	14	10
a long	41	37	22	82	21	17	36
a lot	20	10	21	17	62	14	18
a m	-18	-20	-17	-19	-17	-17	-20
a mainten	21	22	5	60	21	18	22
a malici	-25	-23	-24	-27	-31	-27	-23
a manag	26	23	79	24	17	22	25
a mess	-11	-9	-9	-9	-9	-9	-9
a million	32	37	19	33	107	37	38
a month	-13	-14	-13	-13	-19	-13	-13
a multi	-23	-23	-28	-24	-26	-23	-26
a name	-21	-23	-22	-22	-22	-20	-20
a new	-22	-21	-22	-21	-7	-21	-25
a newer	-8	-8	-8	-8	-9	-8	-8
a node	30	27	29	28	80	25	28
a non	26	26	60	25	22	22	27
a nutshel	91	-30	-22	-14	-40	-21	-28
a one	76	23	22	18	18	27	29
a our	54	48	25	124	31	54	51
a patch	-48	-48	-49	-47	-55	-47	-58
a permiss	-28	-36	-31	-44	-29	-27	-28
a person	34	33	104	27	15	32	10
a pod	-17	-17	2	-18	-22	-18	-34
a port	-42	-43	-42	-44	-61	-43	-51
a principl	-13	-13	-13	-14	-16	-12	-12
a privat	-25	-29	-9	-14	22	-9	-9
a provis	-33	-34	-32	-33	-32	-31	-33
a public	-24	-24	-24	-24	-33	-25	-29
a queri	-29	-15	-16	-16	-4	-16	-15
a queue	7	-7	7	44	7	8	9
a raci	69	17	25	20	17	22	24
a real	0	3	-10	2	48	27	-3
a region	-30	13	-7	-32	-52	-31	-37
a replica	-11	-11	-10	-10	-11	-10	-13
a resourc	-24	-19	-18	-19	-21	-19	-19
a respons	28	17	11	10	4	10	10
a restart	-35	-34	-34	-36	-36	-34	-51
a retail	-36	-28	-28	-32	-28	-28	-44
a retir	-26	-21	-23	-20	-20	-22	-20
a role	-31	-36	-31	-33	-35	-31	-37
a rule	-27	-28	-35	-28	-32	-31	-34
a runbook	-56	-58	-64	-56	-79	-54	-52
a schedul	-5	-14	-6	27	-11	-6	-8
a script	-23	-23	-24	-23	-28	-23	-23
a second	-18	-18	-18	-18	-18	-17	-18
a secur	41	35	98	58	38	41	42
a self	3	3	4	17	1	4	2
a server	15	16	16	41	11	15	8
a servic	-7	-11	37	-7	-5	-6	-11
a session	-10	-7	-7	-8	-7	-7	-7
a share	-22	-22	-27	-23	-26	-24	-26
a short	104	-10	12	25	25	20	-1
a singl	-26	-26	-27	-48	-27	-26	-26
a site	-13	-12	-11	-12	-11	-11	-14
a slide	100	36	37	37	34	38	38
a small	26	10	25	62	25	25	26
a startup	-9	-23	-8	27	-8	-6	-8
a subnet	-47	-48	-59	-48	-49	-49	-57
a summari	11	-1	0	1	0	1	1
a tabl	-22	-22	-30	-23	-25	-22	-22
a task	3	3	15	2	0	2	2
a team	59	18	19	34	23	27	28
a terraform	-1	4	3	4	30	4	5
a thing	-36	-31	-39	-31	-33	-33	-33
a third	2	10	36	8	10	10	11
a ticket	3	19	19	13	44	19	17
a topic	-44	-42	-54	-44	-61	-56	-43
a two	35	76	35	10	36	35	36
a user	-32	-50	-23	-27	-43	-29	-25
a volum	-39	-39	-39	-40	-50	-39	-52
a vulner	-28	-28	-29	-28	-31	-28	-41
a whole	-52	-53	-53	-53	-73	-53	-76
a workload	-10	-8	-24	26	-19	-15	-8
a wrong	-18	-17	-19	-18	-18	-16	-17
a year	-12	-13	-12	-13	-14	-12	-13
a zip	-42	-44	-39	-22	-39	-56	-47
a zone	-16	-17	-17	-15	-15	-15	-15
abl	-2	-2	-22	-2	-14	46	0
abl to	-2	-2	-22	-2	-14	46	0
about	-51	-43	-58	-31	-42	-36	-33
about @	-118	-86	-98	-77	-68	-85	-87
about an	23	23	19	67	15	22	22
about aws	38	15	14	14	15	14	9
about engin	23	23	16	67	-7	-1	-6
about our	-38	0	-1	-1	24	-2	-4
about retir	-23	-24	-22	-23	-36	-21	-22
about the	33	21	-23	19	2	12	101
about who	25	-13	-8	-6	-13	-13	-9
abov	25	24	-4	14	93	19	15
abov and	22	22	22	9	56	24	21
absorb	-26	-24	-25	-24	-26	-24	-26
absorb $	-30	-28	-30	-29	-32	-29	-31
abstract	-12	-21	25	-21	-22	-29	-17
abstract servic	13	14	52	15	1	-6	8
abus	-21	-20	-20	-21	-22	-22	-21
abus notic	-23	-22	-21	-22	-24	-24	-23
acceler	-59	-45	-40	-42	-46	-43	-47
accept	-60	-52	-67	-53	-58	-51	-58
access	-34	-33	-35	-33	-33	-35	-34
access $	-14	-14	-18	-14	-20	-17	14
access at	-16	-16	-16	-16	-23	-16	-15
access control	-16	-15	-15	-15	-16	-15	-15
access deni	-29	-39	-32	-44	-28	-27	-29
access entri	-9	-8	-8	-9	-8	-8	-10
access in	-11	-11	-11	-13	-13	-11	-11
access kei	-52	-44	-42	-42	-47	-44	-54
access key	-11	-12	-17	-13	33	-26	-27
access log	-27	-26	-26	-26	-27	-25	-26
access of	-24	-24	-32	-25	-30	-24	-26
access on	-36	-34	-34	-35	-35	-33	-36
access point	-10	-10	-10	-10	-10	-10	-10
access polici	-35	-34	-37	-34	-37	-34	-38
access request	26	26	25	25	53	23	25
access review	-52	-53	-61	-51	-59	-52	-57
access right	-47	-48	-54	-52	-64	-54	-54
access string	-19	-17	-18	-17	-18	-17	-17
access to	-11	-11	-1	-11	-14	-11	-14
accessdeni	8	15	1	12	83	13	16
accident	-31	-30	-30	-32	-36	-31	-33
accident delet	-31	-30	-30	-32	-36	-31	-33
accord	-11	-11	-9	-10	-10	-9	-10
accord to	-13	-12	-11	-11	-11	-11	-11
account	-4	-12	-10	-10	9	-12	-15
account $	41	-10	-11	-9	1	-11	-16
account @	-43	-30	-30	-31	-33	-30	-30
account access	-39	-39	-42	-38	-43	-39	-40
account and	-45	-41	-43	-41	-47	-41	-48
account contact	-17	-17	-19	-18	-26	-18	-18
account for	59	-2	2	10	-7	6	7
account from	-39	-36	-38	-36	-46	-35	-41
account in	-42	-36	-35	-36	-40	-36	-38
account is	-20	-18	-18	-18	-24	-18	-22
account level	-16	-16	-16	-16	-23	-16	-15
account may	-22	-21	-22	-21	-30	-24	-22
account of	-34	-40	-34	-34	-37	-33	-33
account parti	-27	-23	-24	-24	-32	-23	-23
account password	-77	-68	-77	-66	-72	-67	-68
account we	-26	-26	-25	-27	-48	-27	-29
account who	-3	34	33	36	114	36	20
account with	-18	-15	-15	-15	-19	-15	-14
acl	-45	-38	-25	-38	-41	-38	-40
acl $	-75	-80	-114	-77	-81	-78	-85
acl for	-28	-29	-38	-29	-30	-29	-28
acl on	-69	-50	-48	-50	-51	-47	-60
acm	39	44	38	45	125	45	40
across	-80	-66	-75	-68	-74	-66	-81
across all	-60	-35	-42	-33	-47	-34	-49
across the	-45	-38	-40	-38	-42	-38	-46
across three	-11	-11	-11	-11	-13	-11	-10
act	-30	-29	-30	-29	-23	-28	-32
act $	-21	-20	-20	-21	-21	-20	-22
act for	-24	-23	-33	-25	-28	-24	-25
act on	-42	-42	-42	-42	-47	-42	-49
action	-30	-29	-30	-31	-35	-30	-43
activ	-26	-28	-25	-26	-26	-24	-25
activ in	-19	-23	-17	-17	-17	-17	-18
activ worker	-20	-24	-20	-24	-21	-20	-20
actual	41	7	45	11	9	12	14
acu	-16	-17	-15	-17	-2	-15	-17
ad	-26	-25	-18	-9	-22	-16	29
ad $	-45	-39	-38	-38	-40	-38	-42
ad group	-33	-29	-29	-28	-29	-28	-30
ad on	-1	31	21	42	24	24	23
ad the	-7	-6	-8	-6	-6	-6	-6
add	-27	-24	-25	-25	-27	-25	-28
add @	-20	-21	-19	-20	-21	-19	-19
add capac	-50	-45	-45	-43	-44	-43	-54
add more	-21	-21	-27	-22	-22	-22	-22
add node	-18	-17	-16	-16	-16	-16	-18
add ons	-7	-6	-7	-6	-6	-6	-8
add storag	-8	-7	-7	-7	-8	-7	-7
add the	-7	-8	-11	-7	-7	-7	-7
addit	-1	12	-1	-9	-1	0	0
addon	-10	-10	-11	-14	-11	-10	-13
addon on	-12	-12	-12	-16	-11	-11	-15
address	-36	-36	-37	-37	-40	-37	-56
address $	-22	-22	-22	-23	-27	-23	-28
adjust	-18	-17	-17	-17	-19	-17	-18
admin	-23	-33	-31	-21	-31	-26	-30
admin $	4	-24	1	79	-12	2	-1
admin @	-22	-21	-22	-22	-24	-21	-22
admin password	-6	5	4	-2	30	5	4
admin right	-41	-40	-42	-41	-62	-43	-50
administ	-21	-20	-22	-22	-24	-20	-21
administr	-65	-68	-84	-33	-77	-66	-75
administratoraccess	-29	-34	-35	-45	-31	-29	-29
admiss	30	27	86	26	28	24	25
advisor	-53	-52	-53	-54	-63	-55	-64
after	-21	-19	-24	-22	-26	-23	-23
after $	82	86	39	42	40	41	42
after 29	20	26	27	19	58	26	23
after @	-24	-29	-21	7	-25	-20	-23
after a	-26	-24	-24	-24	-31	-24	-24
after an	-39	-38	-41	-38	-39	-38	-52
after by	-11	-10	-12	-11	-10	-10	-10
after cool	-10	-9	-9	-9	-9	-9	-11
after it	-25	-23	-24	-24	-23	-23	-26
after physic	-21	-15	-15	-15	-15	-15	-16
after someon	-20	-15	-15	-16	-16	-16	-15
after that	-14	-20	-14	-14	-15	-14	-15
after the	-26	-14	-20	-19	-25	-19	0
after we	-8	-10	-8	-8	-8	-8	-10
after what	79	13	3	16	13	17	17
ag	-18	-16	-16	-16	-15	-15	-16
again	3	-1	16	27	1	3	1
again $	32	32	79	71	14	25	30
again do	13	-6	14	46	14	14	14
against	-16	15	-13	-15	-17	-13	-15
against @	17	109	25	23	22	26	24
against common	-40	-51	-47	-38	-39	-38	-40
against our	-32	-34	-35	-34	-33	-32	-43
against plain	16	57	17	10	15	17	17
against the	14	40	15	15	16	15	15
age	-12	-10	-10	-11	-10	-10	-9
agent	-37	-23	-35	-42	-52	-34	-11
agent $	24	17	24	24	11	23	78
agent 1	-11	-8	-7	-8	-8	-7	-8
agent @	-57	-57	-53	-54	-91	-53	-55
agent for	-14	-13	-13	-13	-13	-13	-23
agent in	-26	-22	-22	-23	-23	-22	-23
agent on	-18	30	-22	-37	-16	-17	-28
agent our	-29	-24	-24	-41	-24	-24	-28
agent updat	44	17	32	36	33	34	139
agent version	-57	-57	-55	-54	-59	-53	-54
agentcor	-10	-10	-11	-10	-10	-10	-11
agentcor runtim	-10	-10	-11	-10	-10	-10	-11
aggreg	-16	-13	-13	-13	-13	-13	-13
ago	-32	-23	-35	-24	-25	-23	-23
agre	-45	-55	-45	-51	-44	-44	-50
agre $	-45	-55	-45	-51	-44	-44	-50
ai	12	11	5	10	-9	76	-15
aim	24	2	22	67	18	23	22
air	-34	-34	-35	-35	-38	-34	-39
air condit	-41	-41	-42	-42	-46	-41	-47
al2023	3	31	144	27	8	8	5
alarm	-51	-49	-50	-48	-54	-48	-51
alarm $	-38	-38	-40	-38	-44	-39	-42
alarm for	-48	-48	-47	-49	-57	-47	-45
alarm in	-49	-43	-46	-42	-44	-43	-46
alarm on	-63	-59	-60	-58	-66	-57	-60
alert	-40	-38	-40	-38	-43	-38	-39
alert and	-8	-8	-9	-8	-8	-8	-8
alert on	-27	-27	-27	-27	-34	-27	-28
alibaba	38	38	38	38	85	38	28
alibaba @	48	47	48	48	110	48	39
aliv	-62	-55	-48	-22	-84	-50	-51
aliv $	13	6	14	60	2	13	12
all	23	-12	-4	-2	4	-6	-7
all $	-22	-17	-16	-20	-17	-16	-17
all @	-17	-14	-13	13	-15	-12	-15
all of	-59	-49	-48	-45	-52	-43	-52
all our	60	-50	-14	-10	-14	-7	-11
all over	-51	-43	-43	-48	-48	-43	-50
all previou	2	2	1	2	12	2	2
all servic	-52	-49	-55	-52	-52	-51	-66
all that	55	8	20	18	15	17	8
all the	-9	16	-7	-10	-6	-6	-9
all three	-15	-15	-15	-20	-17	-14	-15
allow	-39	-33	-42	-32	-9	-34	-32
allow $	-28	-35	-53	-31	-4	-44	-37
allow it	-8	-7	-7	-7	-8	-7	-7
allow list	-48	-43	-45	-50	-51	-44	-43
allow to	-36	-41	-36	-36	-42	-37	-37
alon	-36	-27	-35	-33	-36	-33	-35
alon $	-24	-12	-26	-23	-26	-24	-26
alreadi	-40	-35	-38	-36	-46	-36	-36
also	-55	-54	-83	-54	-54	-54	-57
alter	-31	-26	-26	-27	-26	-26	-33
alto	-35	-33	-33	-33	-36	-32	-44
alto @	-35	-32	-33	-32	-35	-32	-42
alwai	-26	-8	-6	-8	23	-12	-8
alwai on	15	22	18	22	60	19	20
am	-1	-32	-6	0	-23	-1	-26
am from	-9	-9	34	-9	-33	-22	-6
am i	18	-6	-11	-7	-6	-6	-4
amazon	2	-8	-8	-8	-6	-10	-6
amazon $	-28	-39	-40	-35	-40	-37	-32
amazon @	-46	-39	-40	-39	-41	-39	-46
amazon also	-10	-9	-8	-9	-10	-10	-10
amazon answer	-8	-8	-8	-8	-8	-13	-9
amazon as	-10	-11	-10	-10	-13	-10	-10
amazon but	-13	-15	-14	-17	-13	-14	-13
amazon check	-43	-36	-37	-36	-42	-36	-40
amazon classifi	-8	-10	-8	-9	-8	-8	-8
amazon close	-16	-16	-19	-17	-22	-17	-16
amazon data	-18	-18	-19	-19	-28	-20	-19
amazon do	49	79	50	68	39	47	95
amazon doe	103	72	38	39	45	44	45
amazon fault	-24	-23	-27	-21	-24	-23	-27
amazon fix	-26	-25	-31	-25	-31	-26	-26
amazon for	-10	-9	-10	-11	-13	-10	-10
amazon go	-29	-29	-28	-41	-53	-29	-29
amazon handl	54	1	-1	4	-15	4	-2
amazon has	-16	-16	-14	-16	-14	-15	-14
amazon have	-12	-10	-10	-10	-10	-10	-11
amazon in	-10	-16	-16	-15	-17	-14	-14
amazon job	48	-6	-6	-8	-16	-5	-9
amazon liabl	-12	-11	-11	-12	-17	-11	-11
amazon linux	11	20	19	20	18	20	53
amazon look	6	-33	-40	-30	-56	-35	-31
amazon make	-9	-8	-8	-9	-9	-8	-8
amazon manag	-23	89	-9	11	7	15	16
amazon or	-22	-16	-16	-21	-35	-15	24
amazon part	-72	-66	-85	-65	-68	-65	-71
amazon patch	-61	-53	-53	-56	-63	-53	-67
amazon problem	-22	-21	-27	-21	-24	-22	-20
amazon q	20	27	18	27	-19	21	82
amazon right	62	18	18	19	17	19	19
amazon roll	-8	-6	-6	-7	-6	-6	-7
amazon rotat	-11	-10	-10	-10	-10	-10	-11
amazon run	-21	-20	-20	-20	-38	-20	-20
amazon scan	-41	-28	-37	-30	-29	-28	-29
amazon set	-32	-27	-28	-27	-28	-29	-29
amazon should	-12	-12	-12	-13	-12	-11	-12
amazon side	-21	-13	-13	-13	-13	-13	-14
amazon take	46	33	17	32	18	30	91
amazon task	-20	-17	-22	-16	-17	-17	-17
amazon tell	-24	-24	-24	-24	-24	-25	-46
amazon thing	-60	-48	-56	-50	-50	-50	-74
amazon to	17	16	20	52	20	21	21
amazon tune	-9	-16	-9	-10	-9	-9	-9
amazon who	-11	-12	-11	-11	-11	-11	-14
amazon wont	-14	-12	-12	-12	-12	-12	-17
amazon write	-87	-79	-82	-79	-91	-78	-105
ami	-35	-43	-17	-34	-37	-34	-40
ami $	-38	-37	-2	-41	-46	-40	-47
ami for	-20	-17	-20	-18	-18	-17	-19
ami is	35	34	105	27	16	32	11
ami of	-14	-14	-13	-13	-13	-13	-21
ami patch	-14	-10	-10	-10	-10	-9	-10
ami releas	-40	-37	-42	-37	-42	-37	-38
ami who	-40	-59	-37	-36	-33	-32	-32
an	-19	-20	-13	-17	-15	-16	-20
an @	-25	-24	-16	-23	-22	-21	-26
an abus	-20	-19	-19	-19	-21	-21	-20
an access	31	30	25	27	98	3	18
an accident	-10	-9	-9	-9	-9	-9	-10
an account	-18	-19	-18	-19	-18	-17	-17
an admin	-6	-14	-8	25	-7	-5	-5
an amazon	-4	-2	22	-3	-10	-3	-3
an ami	19	18	68	17	12	12	17
an ancient	-40	-36	-36	-36	-35	-36	-55
an api	6	4	8	25	7	7	7
an applic	-30	-30	-33	-30	-33	-30	-31
an audit	-9	-8	-7	-7	-12	0	-7
an avail	-12	-12	-18	-12	-12	-12	-12
an aws	0	1	18	1	-7	0	-4
an email	21	20	13	19	61	19	17
an employe	-28	-28	-28	-28	-44	-28	-34
an ex	-24	-22	-22	-22	-22	-22	-21
an experi	-10	-9	-9	-9	-9	-9	-9
an eye	-8	-8	-12	-9	-8	-8	-9
an hour	-9	-8	-8	-9	-9	-8	-8
an import	-23	-22	-25	-27	-25	-23	-23
an intern	-18	-41	-18	5	-23	-19	-20
an iso	64	23	21	21	3	22	23
an object	65	67	42	67	157	67	69
an old	26	25	62	23	26	25	27
an os	-35	-34	-37	-6	-46	-38	-65
an outag	-27	-25	-28	-25	-26	-26	-25
an overview	29	3	3	3	19	-6	3
analys	-27	-26	-33	-26	-28	-26	-27
analysi	-9	-7	-9	-7	-8	-8	-7
analysi rule	-9	-7	-9	-7	-8	-8	-7
analyst	-7	-5	-7	21	-13	-6	-11
analyz	-35	-34	-32	-34	-32	-32	-44
ancient	-40	-36	-36	-36	-35	-36	-55
ancient version	-45	-41	-41	-42	-40	-41	-63
and	-19	-16	-20	-20	-20	-20	-20
and @	-33	21	-13	-21	-22	-19	-24
and a	-30	-32	-30	-32	-33	-30	-36
and access	-19	-17	-18	-17	-18	-17	-17
and after	11	22	11	10	11	11	10
and all	-25	34	-7	-5	-6	-4	-17
and amazon	-7	-12	9	11	50	5	5
and analyz	-35	-34	-32	-34	-32	-32	-44
and answer	1	1	0	1	10	1	1
and applic	-21	-20	-20	-20	-21	-20	-22
and attach	-20	-19	-19	-18	-23	-18	-19
and audit	-14	-9	-11	-9	-9	-9	-9
and backup	21	53	21	0	17	21	21
and bill	-17	-17	-18	-17	-26	-18	-17
and cach	-39	-36	-37	-36	-40	-36	-36
and chang	-11	-12	-11	-12	-15	-11	-11
and check	-21	-18	-18	-18	-24	-18	-19
and compact	-18	-11	-10	-11	-11	-11	-11
and complaint	-40	-33	-33	-33	-35	-33	-43
and cool	-30	-29	-28	-28	-32	-28	-28
and cost	-21	-19	-19	-20	-31	-19	-20
and data	-15	-16	-15	-15	-16	-15	-19
and decid	-29	-31	-50	-28	-29	-43	-29
and delet	-17	-17	-17	-17	-18	-16	-17
and devic	35	36	36	32	14	36	82
and dns	-32	-27	-27	-28	-30	-27	-27
and down	-16	-12	-12	-12	-12	-12	-13
and earthquak	-10	-11	-10	-12	-13	-11	-11
and edg	-17	-17	-26	-17	-19	-17	-17
and environment	-23	-22	-24	-22	-22	-22	-25
and firewal	-41	-41	-41	-41	-43	-41	-71
and firmwar	-25	-22	-22	-22	-24	-22	-37
and fix	-21	-18	-18	-18	-19	-18	-20
and flow	-8	-8	-9	-8	-8	-8	-8
and for	-68	-66	-61	-56	-70	-30	-62
and grant	-9	-8	-8	-8	-8	-8	-8
and group	-19	-19	-19	-18	-21	-18	-18
and guard	-22	-23	-23	-23	-27	-23	-24
and hand	-16	-9	-9	-10	-9	-9	-9
and have	9	9	6	45	3	-2	8
and his	-7	-7	-7	-7	-9	-7	-10
and host	-34	-56	-36	-34	-34	-33	-36
and how	5	5	-33	5	-19	48	3
and if	12	11	19	19	9	16	68
and in	-47	2	-32	-42	-34	-32	-43
and index	-11	-11	-11	-11	-11	-11	-11
and instal	-12	-10	-10	-10	-10	-10	-13
and is	25	24	29	27	43	53	-2
and its	-18	-17	-18	-17	-18	-17	-23
and job	-60	-54	-54	-53	-55	-54	-60
and keep	-12	-13	-11	-11	-12	-12	-12
and label	-45	-45	-52	-46	-58	-45	-44
and lock	-33	-30	-36	-30	-33	-30	-31
and maintain	-16	-15	-15	-15	-16	-15	-17
and manag	-57	-57	-67	-57	-65	-57	-89
and manifest	-34	-30	-30	-30	-31	-29	-29
and mantrap	-33	-32	-37	-33	-44	-34	-34
and max	-41	-41	-39	-39	-64	-40	-39
and maximum	-48	-47	-46	-48	-88	-48	-48
and mean	42	41	134	37	14	26	42
and memori	-13	-13	-13	-13	-16	-13	-13
and min	-66	-60	-61	-60	-78	-60	-60
and need	78	30	29	26	25	24	28
and network	-52	-50	-56	-53	-55	-50	-53
and nobodi	-22	-22	-22	-21	-24	-21	-22
and not	-8	-7	-7	-7	-7	-7	-7
and now	-17	-19	-18	-17	-19	-17	-17
and number	-12	-11	-11	-12	-11	-11	-13
and on	-44	-44	-40	-40	-40	-39	-41
and oper	-35	-47	-40	-49	-35	-35	-37
and os	-37	-38	-36	-12	-36	-35	-61
and our	63	15	16	13	13	15	9
and password	-13	-19	-13	-14	-13	-13	-15
and patch	-33	-31	-31	-31	-31	-32	-38
and pick	-29	-52	-29	-40	-29	-29	-29
and provis	13	2	12	55	9	13	13
and rack	-51	-41	-42	-40	-47	-41	-47
and rbac	-11	-11	-13	-11	-14	-11	-12
and region	-14	-13	-18	-13	-13	-13	-14
and repair	-29	-25	-27	-25	-28	-25	-30
and replac	-11	-10	-10	-11	-11	-10	-12
and replai	-53	-49	-48	-46	-48	-47	-53
and retent	-15	-16	-15	-15	-15	-15	-16
and revok	-10	-7	-7	-8	-8	-7	-7
and role	-16	-13	-13	-13	-14	-13	-13
and root	-107	-90	-106	-91	-97	-95	-98
and rout	-11	-11	-11	-11	-13	-11	-12
and rpo	43	41	132	42	36	40	20
and run	-22	-21	-21	-21	-22	-21	-21
and say	40	78	48	38	79	28	50
and scale	-20	-21	-22	-21	-21	-20	-28
and secur	-8	-9	-9	-8	-8	-8	-8
and slot	-13	-12	-12	-12	-12	-14	-13
and so	-9	25	-9	-20	-16	-13	-11
and spf	-9	-9	-7	-7	-7	-7	-8
and sse	-40	-56	-43	-43	-41	-41	-40
and storag	-21	-20	-21	-21	-24	-20	-22
and store	-10	-8	-8	-8	-8	-8	-8
and stream	-16	-15	-15	-16	-16	-16	-18
and swap	-13	-13	-12	-16	-13	-12	-15
and switch	-16	-16	-14	-15	-14	-14	-16
and tell	24	24	23	8	55	24	21
and that	-7	-7	-7	-9	-7	-6	-8
and the	-9	-14	-14	-11	-15	-13	-3
and their	-35	-49	-67	-59	-52	-45	-57
and timeout	-20	-19	-19	-18	-19	-18	-18
and train	6	7	39	6	3	-11	5
and updat	-25	-25	-25	-25	-26	-25	-34
and us	28	-1	0	2	2	2	0
and user	-36	-34	-38	-34	-37	-34	-37
and watch	-10	-10	-10	-10	-11	-10	-11
and water	-7	-7	-7	-7	-8	-7	-11
and we	-14	-13	-8	14	-9	-8	-12
and what	89	26	4	15	21	39	27
and when	-36	-19	-18	-17	14	-24	-37
and which	-29	-25	-21	-18	-22	-21	-23
and who	7	6	5	6	-13	4	36
and with	-17	-25	-18	-18	-19	-18	-19
and worker	-11	-10	-9	-10	-10	-10	-11
and write	-24	-24	-24	-24	-21	-26	-24
angl	26	67	29	17	25	29	29
angl $	28	65	29	20	25	29	29
angri	-44	-42	-44	-42	-44	-41	-41
annot	-24	-24	-25	-26	-25	-23	-32
announc	-24	-20	-21	-21	-21	-21	-29
anonym	-11	-11	-11	-13	-13	-11	-11
anoth	-19	-21	-22	-20	-23	-21	-22
anoth $	-22	-22	-24	-23	-30	-22	-26
anoth account	-41	-40	-53	-42	-48	-47	-49
anoth custom	-12	-11	-15	-11	-12	-11	-11
anoth region	-18	-16	-16	-16	-18	-16	-17
anoth team	20	-9	-7	-5	-2	-3	-2
answer	-7	-9	-24	-15	-22	19	-16
answer $	-20	-14	-42	-12	-36	64	-17
answer a	-7	-7	-7	-7	-9	-9	-8
answer as	24	24	26	24	69	-16	25
answer for	35	29	-3	6	1	8	5
answer from	-11	-11	-10	-14	-16	-2	-11
answer onli	2	2	1	2	12	2	2
answer to	-14	-13	-16	-14	-14	-18	-14
answer with	-18	-18	-18	-22	-22	-19	-20
anthrop	-40	-30	-29	-30	-36	-29	-28
anti	-13	-12	-11	-14	-12	-11	-12
antiviru	-96	-86	-105	-87	-91	-93	-92
antiviru on	-19	-19	-19	-20	-21	-20	-19
any	-14	-1	-7	-8	13	-7	-9
any @	-47	-52	-37	-36	-39	-36	-36
any differ	-25	52	1	0	-3	1	2
any of	-17	-18	-16	-18	-16	-16	-18
any servic	-22	-23	-25	-23	-29	-23	-25
anybodi	-30	-26	-31	-29	-28	-27	-29
anycast	-61	-58	-58	-57	-63	-57	-63
anycast edg	-69	-66	-66	-65	-72	-64	-72
anymor	-19	-18	-18	-18	-20	-17	-19
anyon	-16	-15	-11	-16	-1	-4	-24
anyon at	17	16	11	16	9	60	16
anyon know	-30	-25	-24	-28	-27	-25	-30
anyth	9	-2	-6	3	-8	-5	-12
anyth $	-32	-30	-32	-31	-34	-29	-29
anyth differ	-1	39	2	-13	-1	2	2
anywai	-30	-31	-29	-30	-33	-29	-31
anywai $	-29	-31	-28	-29	-33	-28	-28
anywher	0	16	-4	-2	-22	56	-22
anywher $	27	20	25	32	10	101	-9
aoc	-21	-20	-18	-22	-21	-22	-19
apart	-17	-17	-18	-17	-21	-17	-18
apart from	-12	-12	-14	-12	-17	-12	-13
apart on	-23	-23	-24	-23	-30	-23	-23
api	-34	-36	-36	-23	-40	-33	-36
api avail	-50	-41	-44	-41	-43	-41	-39
api call	-39	-43	-60	-41	-51	-49	-47
api endpoint	-50	-50	-58	-53	-56	-50	-54
api in	-26	-24	-25	-25	-34	-24	-25
api kei	-13	-12	-12	-13	-13	-13	-21
api key	-20	-20	-23	-23	-19	-19	-19
api on	-14	-7	-4	8	-4	-4	-4
api request	-29	-30	-29	-29	-37	-30	-37
api server	-7	-7	-7	-7	-8	-7	-9
api token	-9	-8	-8	-8	-9	-9	-9
app	-43	-42	-46	-40	-39	-41	-45
app $	-48	-48	-56	-48	-49	-46	-53
app code	-21	-22	-22	-22	-26	-22	-21
app in	-17	-12	-13	-13	-13	-12	-13
app no	26	26	26	55	24	26	25
app on	-121	-112	-121	-107	-130	-105	-113
app surviv	-9	-9	-9	-9	-9	-9	-10
app we	-30	-30	-31	-30	-54	-31	-30
app who	-23	-23	-23	-24	-26	-23	-39
appli	-31	-29	-31	-30	-34	-29	-26
appli $	-49	-49	-48	-49	-55	-49	-56
appli by	-19	-18	-19	-18	-20	-18	-24
appli oper	-11	-11	-11	-11	-11	-11	-14
appli the	-20	-16	-24	-19	-34	-17	-3
appli to	-18	-18	-19	-19	-22	-18	-21
applianc	2	-48	-31	-30	-38	-29	-37
applianc behind	-19	-16	-17	-17	-17	-17	-22
applianc in	-23	-18	-19	-19	-21	-19	-20
applianc of	-46	-39	-39	-39	-41	-39	-55
applic	-41	-40	-41	-39	-43	-39	-44
applic $	-44	-44	-45	-44	-53	-44	-50
applic @	-91	-90	-125	-87	-91	-88	-91
applic built	-12	-10	-9	-9	-11	-9	-9
applic code	-43	-25	-27	-25	-26	-25	-25
applic for	-31	-27	-28	-27	-30	-28	-31
applic from	-10	-10	-10	-10	-14	-10	-10
applic on	-19	-19	-18	-18	-20	-18	-18
applic softwar	-30	-29	-29	-29	-31	-28	-28
applic that	-19	-19	-19	-19	-20	-19	-21
approv	-5	8	-5	-5	25	-8	-5
approv my	13	17	10	19	80	-4	8
approv step	-30	-28	-27	-28	-35	-29	-31
apt	-28	-40	-28	-43	-28	-28	-27
architect	4	30	7	2	28	7	4
architect $	-35	-29	-30	-30	-35	-29	-30
architect exam	11	13	15	10	69	9	10
architectur	-77	-77	-84	-78	-102	-78	-104
archiv	-54	-53	-61	-51	-56	-53	-55
archiv and	-53	-49	-48	-46	-48	-47	-53
are	-8	-17	-11	-17	-17	-3	-20
are @	-40	9	81	14	64	0	13
are a	-10	-8	-8	-9	-8	-8	-8
are amazon	151	60	56	68	133	55	55
are correct	-36	-32	-34	-32	-53	-33	-59
are custom	-20	-20	-21	-19	-23	-21	-22
are encrypt	-31	-28	-28	-28	-29	-29	-33
are environment	-34	-34	-48	-33	-54	-39	-34
are in	-8	-7	-8	-7	-8	-7	-8
are index	-23	-20	-21	-24	-26	-20	-22
are inherit	22	21	88	14	19	-2	22
are kept	-104	-100	-112	-101	-159	-109	-101
are made	-36	-36	-37	-36	-42	-39	-52
are miss	-8	-8	-7	-7	-8	-7	-9
are my	73	-5	-44	-1	-10	-4	2
are off	-16	-11	-11	-11	-12	-11	-12
are on	65	-7	-1	-7	-19	-9	-4
are our	3	-50	-37	-38	-62	-37	-51
are patch	-21	-20	-20	-20	-22	-20	-29
are record	-24	-20	-20	-20	-20	-20	-24
are right	-26	-25	-28	-25	-34	-27	-27
are secur	-13	-13	-20	-13	-14	-14	-13
are switch	-28	-28	-47	-28	-31	-28	-38
are the	36	41	65	29	65	67	62
are thei	0	10	48	9	8	9	7
are those	-18	-23	-18	-28	-18	-18	-18
are three	-8	-8	-8	-7	-8	-8	-15
are we	3	-31	-30	-19	7	-20	-39
are whose	28	29	28	28	63	28	28
are written	-15	-13	-16	-13	-15	-14	-13
are you	18	32	7	32	33	102	28
are your	-1	1	1	2	1	21	0
arent	-26	-34	-25	-16	-33	-25	-28
around	-63	-64	-59	-58	-64	-58	-61
around in	-12	-12	-13	-13	-15	-13	-17
arrang	-14	-16	-14	-15	-16	-14	-14
arrang that	-13	-15	-14	-15	-15	-13	-13
arriv	-27	-25	-25	-30	-26	-25	-28
arriv in	-15	-15	-15	-18	-14	-15	-15
artifact	-46	-56	-51	-47	-57	-47	-46
artifact $	-38	-38	-44	-39	-51	-40	-38
as	-16	-6	-10	-13	-15	-16	-19
as @	-41	-39	-38	-46	-41	-37	-42
as a	-22	-29	-22	-25	-34	-30	-38
as custom	46	28	65	30	28	28	32
as littl	11	8	12	44	2	12	11
as much	4	3	4	10	4	4	4
as nobodi	-22	-41	-22	-23	-22	-22	-23
as oppos	49	125	109	51	39	56	60
as our	-13	-8	-9	-8	-8	-8	-9
as plain	-6	-7	-8	-7	-6	-6	-7
as possibl	11	8	11	39	3	11	11
as the	4	76	23	22	13	23	21
as well	-38	-39	-41	-46	-40	-39	-51
ask	-11	-11	-13	-7	-13	-3	-13
ask $	-34	-35	-34	-34	-40	-35	-33
ask @	-12	-40	-11	24	-13	-11	-12
ask about	-28	-27	-27	-28	-47	-28	-52
ask for	4	-12	-14	-15	-2	-16	-18
ask to	0	-27	0	29	0	0	1
ask who	-31	-20	-20	-21	-21	-20	-21
ask whose	-20	-17	-20	-17	-19	-17	-18
ask you	11	16	4	15	3	87	16
assess	-31	-18	-31	-34	-40	-30	-32
assess $	10	47	6	3	6	9	9
assess in	-33	-31	-33	-32	-32	-30	-34
assessor	-15	-9	-9	-10	-9	-9	-9
asset	-50	-50	-56	-50	-53	-51	-51
assign	-9	-10	-8	-9	-14	-6	15
assign $	32	32	32	30	8	31	66
assign @	-63	-58	-61	-57	-60	-56	-73
assign secur	-14	-12	-12	-12	-12	-12	-13
assist	28	23	22	49	93	12	22
associ	-32	-45	-32	-34	-34	-32	-35
assum	-29	-30	-30	-39	-28	-27	-28
at	-15	-18	-11	-17	-13	-16	-16
at 100	-8	-8	-8	-8	-9	-8	-8
at 3am	-16	-16	-15	-16	-15	-15	-17
at 9	-47	-42	-44	-47	-46	-45	-53
at @	36	36	37	38	31	39	100
at a	68	10	16	16	4	15	11
at all	56	18	25	35	24	24	23
at amazon	-38	-38	-41	-40	-51	-38	-41
at an	-18	-18	-21	-18	-23	-18	-18
at aws	28	28	64	28	43	28	25
at creation	-19	-18	-20	-18	-19	-18	-22
at data	-48	-48	-48	-48	-74	-48	-55
at end	-44	-44	-46	-44	-52	-44	-46
at fault	-13	-11	-11	-11	-13	-11	-12
at night	18	19	24	29	14	21	72
at our	-33	-30	-30	-30	-31	-29	-36
at rest	-17	-17	-8	-17	7	-15	-30
at some	-25	-27	-25	-50	-26	-25	-25
at the	-47	-47	-50	-47	-60	-39	-55
at which	-88	-62	-94	-66	-84	-62	-59
attach	-7	-3	-3	-3	33	-3	-4
attach @	-41	-37	-37	-38	-52	-37	-38
attach the	-31	-29	-28	-27	-34	-28	-31
attach to	-22	-16	-16	-16	8	-19	-16
attack	-49	-40	-45	-40	-53	-39	-41
attack $	-74	-52	-51	-52	-57	-51	-52
attack on	-15	-15	-15	-15	-22	-15	-18
attempt	-41	-38	-38	-39	-38	-38	-47
attent	-29	-29	-29	-29	-44	-29	-32
attent to	-29	-29	-29	-29	-44	-29	-32
attribut	-15	-13	-13	-13	-14	-13	-13
audio	-25	-22	-22	-22	-23	-22	-22
audit	-27	-40	-40	-38	-39	-37	-42
audit $	32	-2	-13	-2	-19	4	1
audit log	-17	-14	-15	-14	-14	-14	-16
audit of	-21	-20	-22	-21	-24	-21	-19
auditor	-2	-17	-9	-13	-19	-11	-19
auditor $	-46	-44	-48	-46	-56	-19	-60
auditor ask	-14	-13	-14	-13	-17	-14	-18
auditor that	-34	-33	-36	-33	-57	-41	-40
auditor want	-35	-36	-36	-45	-37	-34	-35
auth	-54	-75	-51	-52	-51	-50	-51
auth for	-30	-36	-29	-30	-32	-28	-28
auth polici	-32	-31	-32	-31	-32	-31	-31
auth token	-13	-13	-16	-13	-14	-13	-15
authent	-34	-34	-39	-34	-36	-34	-35
authent $	-26	-27	-25	-25	-29	-26	-29
author	-36	-44	-64	-44	-48	-44	-48
author by	-54	-45	-46	-43	-47	-44	-54
author the	-43	-42	-40	-42	-58	-41	-51
authorit	-9	-9	-9	-9	-10	-9	-9
authorit name	-9	-9	-9	-9	-10	-9	-9
auto	-22	-22	10	-23	-25	-21	-56
auto minor	19	17	89	12	7	14	-7
auto renew	-11	-11	-10	-12	-12	-10	-10
auto scale	-18	-16	-16	-16	-17	-16	-16
auto updat	-10	-9	-11	-10	-9	-9	-11
autogrow	-74	-70	-77	-67	-81	-69	-75
autom	-38	-42	-38	-38	-40	-37	-40
autom @	-64	-89	-66	-65	-64	-65	-91
autom backup	-16	-16	-16	-16	-20	-15	-18
autom is	-17	-17	-17	-17	-20	-17	-21
autom snapshot	-22	-22	-20	-21	-23	-20	-20
automat	-45	-44	-45	-44	-54	-44	-50
automat $	-43	-40	-41	-41	-66	-40	-44
automat by	-14	-13	-14	-13	-16	-15	-14
automat daili	-7	-7	-7	-7	-8	-7	-7
automat or	-21	-20	-18	-20	-19	-18	-19
autonom	13	18	18	16	53	18	-6
autopilot	2	1	0	0	34	1	-16
autosc	-34	-34	-34	-35	-51	-34	-38
avail	-32	-34	-9	-32	-39	-33	-34
avail $	-87	-84	-93	-83	-110	-83	-85
avail of	-53	-61	-63	-52	-57	-52	-53
avail on	36	41	88	39	41	40	42
avail zone	-34	-37	-18	-34	-40	-35	-38
awai	-21	46	-11	-31	-11	-7	-7
awai $	-13	80	-8	-8	5	11	13
awai for	-4	36	3	-25	0	1	3
awai from	-10	-11	-10	-10	-10	-9	-9
awar	-53	-49	-24	-49	-74	-64	-58
awar and	6	7	39	6	3	-11	5
awar train	-28	-28	-30	-28	-27	-28	-43
aws	-12	-17	-14	-15	-5	-15	-20
aws $	-23	-42	-30	-39	-49	-38	-38
aws @	9	-13	-12	-11	-12	-11	-16
aws account	-7	-3	27	-4	-23	-5	-5
aws and	47	18	15	22	47	7	10
aws answer	-30	-26	-32	-27	-27	-26	-25
aws api	-35	-35	-37	-41	-50	-36	-43
aws at	-14	-13	-14	-13	-15	-13	-16
aws batch	-8	-7	-7	-7	-7	-7	-8
aws build	-30	-30	-31	-30	-50	-30	-34
aws by	-45	-46	-45	-47	-77	-45	-54
aws check	-30	-31	-31	-30	-39	-31	-38
aws choos	-18	-16	-21	-16	-17	-16	-17
aws clean	-41	-33	-29	-30	-32	-30	-30
aws correct	-15	-14	-13	-14	-15	-14	-15
aws custom	-11	-10	-9	-9	-10	-10	-10
aws data	-27	-27	-30	-28	-37	-28	-31
aws decid	-25	-24	-25	-24	-37	-25	-24
aws default	-13	-13	-15	-15	-18	-14	-13
aws design	-39	-38	-44	-39	-45	-39	-42
aws do	1	-6	-14	-3	-8	-4	39
aws doc	27	27	33	25	-23	71	25
aws doe	9	9	10	31	10	10	8
aws employe	-34	-34	-36	-34	-40	-34	-35
aws encrypt	-45	-40	-40	-40	-57	-41	-45
aws end	-50	-50	-53	-50	-62	-50	-56
aws ever	-40	-40	-47	-43	-57	-43	-44
aws facil	-40	-39	-42	-40	-57	-40	-57
aws fault	12	16	9	16	77	-1	-3
aws for	42	43	37	42	87	28	42
aws go	-37	-38	-36	-37	-58	-36	-38
aws guarante	-26	-25	-26	-28	-28	-26	-31
aws half	-15	-15	-19	-16	-16	-19	-16
aws handl	58	23	19	27	24	27	27
aws has	-15	-14	-15	-15	-21	-14	-15
aws have	25	25	23	25	65	21	22
aws health	2	3	48	2	-9	-3	-6
aws hold	-8	-8	-9	-8	-11	-8	-10
aws infrastructur	-32	-32	-33	-32	-50	-34	-37
aws instal	-32	-25	-25	-27	-28	-24	-28
aws is	-26	-21	-23	-22	-23	-21	-24
aws itself	-40	-35	-39	-35	-40	-35	-45
aws job	-39	-37	-38	-39	-43	-40	-49
aws keep	-36	-36	-37	-37	-51	-36	-45
aws kei	-27	-26	-25	-26	-31	-26	-30
aws look	-16	-15	-15	-15	-16	-15	-17
aws maintain	-18	-12	-12	-12	-13	-12	-12
aws make	-23	-25	-21	-21	-24	-21	-21
aws mean	27	31	105	72	-26	30	20
aws move	-31	-31	-32	-31	-48	-31	-34
aws network	-28	-28	-28	-28	-47	-28	-33
aws or	-36	-32	-31	-36	-28	-34	-29
aws own	-47	-42	-45	-44	-41	-55	-59
aws patch	-14	-13	-17	-14	-32	-18	19
aws publish	-48	-48	-52	-47	-56	-48	-64
aws region	-32	-32	-33	-32	-56	-33	-40
aws respons	-66	-56	-58	-56	-70	-57	-67
aws right	-17	-17	-17	-17	-17	-17	-25
aws roll	-12	-10	-10	-11	-12	-10	-12
aws rotat	-16	-13	-14	-13	-14	-13	-15
aws router	-14	-12	-12	-12	-15	-12	-13
aws screen	-28	-27	-27	-27	-53	-28	-28
aws secur	-11	-9	-9	-10	-9	-9	-9
aws servic	-10	-4	-4	-4	-16	40	-6
aws set	-8	-7	-7	-7	-7	-7	-8
aws share	86	26	25	25	25	25	24
aws should	-22	-21	-21	-24	-21	-21	-21
aws side	-32	-19	-20	-19	-19	-19	-21
aws site	-31	-31	-33	-32	-39	-32	-33
aws staff	-44	-43	-43	-47	-58	-45	-47
aws stop	-101	-91	-86	-81	-102	-92	-102
aws support	3	13	12	11	37	13	12
aws switch	-11	-10	-13	-10	-12	-10	-10
aws take	-48	-39	-35	-38	-43	-35	-40
aws test	-49	-50	-49	-48	-66	-50	-68
aws that	-30	-26	-28	-27	-32	-27	-28
aws the	-17	-19	-18	-19	-25	-18	-19
aws thing	-10	-9	-12	-10	-10	-10	-13
aws to	-22	-23	-28	-7	-38	-20	-24
aws train	-11	-11	-12	-11	-13	-11	-16
aws updat	-28	-27	-27	-28	-34	-27	-47
aws us	-39	-36	-36	-36	-45	-35	-58
aws what	79	26	34	28	21	33	34
aws when	-35	-34	-35	-36	-60	-34	-35
aws who	-72	-73	-80	-71	-105	-72	-90
aws whose	-58	-34	-40	-33	-46	-33	-49
aws wont	-23	-23	-31	-24	-28	-24	-25
aws would	-46	-31	-30	-34	-56	-34	-34
aws write	-55	-36	-36	-36	-42	-34	-35
az	-37	-32	-6	-32	-32	-32	-33
az $	-45	-14	59	-15	-11	-27	-24
az @	-42	-38	-39	-47	-38	-36	-38
az for	-8	-7	-7	-7	-8	-7	-7
az in	-21	-20	-30	-21	-21	-24	-20
az redund	-19	-27	-22	-22	-19	-19	-19
azs	-29	-28	-28	-27	-19	-28	-35
azs $	-72	-68	-69	-63	-69	-62	-63
azs in	-20	-20	-20	-20	-24	-19	-19
azur	44	44	42	44	98	44	34
b	-23	-33	-25	-30	-24	-24	-25
b @	-32	-52	-34	-50	-33	-33	-34
baa	-10	-10	56	-9	-20	-21	-25
baa $	-40	-42	-31	-41	-53	-42	-52
babysit	5	-28	2	74	-8	6	8
back	-9	-3	-7	-7	12	-6	11
back $	-20	-19	-19	-20	-23	-19	-21
back for	-9	-7	-7	-9	-7	-7	-7
back to	16	40	16	13	16	17	16
back up	-10	-3	-7	-2	35	-2	31
backbon	-22	-23	-23	-23	-24	-23	-24
backbon between	-24	-26	-26	-25	-26	-25	-25
backdoor	-31	-25	-22	-23	-24	-23	-24
backend	-20	-25	-23	-2	-19	-19	-21
background	-31	-31	-32	-31	-36	-32	-34
background check	-35	-35	-36	-35	-40	-36	-38
backlog	15	59	13	7	16	16	16
backlog $	15	59	13	7	16	16	16
backtrack	-20	-20	-19	-19	-20	-19	-20
backtrack window	-20	-20	-19	-19	-20	-19	-20
backup	-24	-19	-24	-20	15	-20	-18
backup $	-6	19	-3	-11	20	-1	30
backup are	-31	-26	-24	-30	-19	-44	-26
backup for	-31	-29	-27	-30	-31	-27	-29
backup in	-27	-17	-17	-17	19	-16	-28
backup of	-11	-6	-6	-5	34	-5	-14
backup retent	-53	-51	-52	-49	-59	-50	-49
backup who	-96	-77	-77	-71	-84	-72	-100
bad	-35	-30	-30	-31	-34	-30	-33
badg	-11	-11	-14	-11	1	-16	-15
badg $	31	31	31	30	72	23	27
badg at	-53	-52	-57	-52	-62	-53	-51
bake	-32	-28	-28	-29	-31	-28	-29
bake in	-18	-13	-13	-13	-13	-13	-15
bake into	-17	-17	-18	-17	-17	-17	-18
ball	-24	-25	-24	-26	-28	-24	-24
ball $	-10	-11	-9	-10	-10	-9	-9
banana	0	0	-1	-1	11	0	-2
banana $	0	0	-1	-1	11	0	-2
bandwidth	-57	-54	-56	-53	-61	-54	-55
bank	-18	-14	-15	-16	-15	-14	-14
bare	-7	-5	32	-7	-7	-5	-24
bare metal	2	5	44	2	3	5	-9
base	-31	11	-20	-15	-19	-16	-22
base @	-19	-21	-20	-26	-19	-19	-19
base firewal	-8	-9	-8	-9	-8	-8	-9
base imag	-21	-22	-22	-22	-25	-21	-26
base intrus	-17	-20	-18	-18	-18	-17	-17
base64	8	17	21	17	209	11	11
baselin	-128	-109	-104	-100	-119	-101	-111
baselin $	-127	-123	-115	-99	-131	-110	-112
baselin in	-8	-8	-8	-8	-9	-8	-10
basement	-38	-39	-38	-44	-51	-38	-37
batch	9	10	10	9	-2	10	51
batch @	-7	-7	-7	-7	-7	-7	-8
batteri	-44	-44	-45	-44	-62	-44	-50
be $	43	41	112	74	82	46	42
be @	9	9	12	58	12	14	16
be a	11	22	55	22	21	23	22
be done	-12	-12	-11	-12	-12	-11	-11
be on	27	-1	-16	-4	2	1	3
be our	-6	66	16	2	17	18	5
be patch	-12	-15	-12	-12	-12	-12	-14
be pci	-42	-42	-48	-50	-45	-43	-48
be told	-13	-12	-12	-14	-13	-12	-15
be us	-21	-21	-23	-21	-30	-20	-23
becam	27	56	25	22	27	27	27
becam @	27	56	25	22	27	27	27
becaus	-19	-18	-18	-21	-22	-18	-19
becaus of	-28	-28	-29	-45	-38	-28	-28
becaus somebodi	-31	-29	-29	-29	-44	-28	-29
becom	-9	16	-9	-32	-11	-9	-12
becom owner	-16	-16	-16	-16	-20	-16	-23
been	-24	-27	-22	-22	-23	-21	-23
befor	-32	-17	-26	-25	-21	-25	-27
befor a	-32	-31	-34	-32	-43	-31	-33
befor and	11	22	11	10	11	11	10
befor it	-29	-28	-29	-28	-43	-29	-32
befor send	-28	-27	-33	-28	-29	-27	-38
befor the	-34	-34	-33	-34	-40	-34	-35
befor thei	-8	-6	-6	-6	-7	-6	-7
befor upload	-31	-31	-31	-33	-44	-31	-38
befor we	-12	-12	-14	-12	-11	-12	-15
begin	80	20	19	18	33	20	18
behavior	-46	-49	-50	-49	-51	-47	-50
behind	-40	-39	-37	-38	-38	-38	-46
behind @	-55	-52	-53	-51	-53	-51	-62
behind a	-29	-29	-28	-28	-31	-28	-34
behind an	-15	-15	-14	-14	-14	-13	-16
behind it	-14	-14	-14	-14	-17	-14	-20
behind our	-27	-42	-25	-26	-27	-25	-27
behind that	15	15	70	15	6	13	12
behind the	16	18	18	17	43	18	15
belong	2	-6	-34	-34	-29	-19	-27
belong to	2	-6	-34	-34	-29	-19	-27
below	-15	-21	-17	-9	-15	-10	37
below $	-98	-93	-107	-92	-95	-91	-141
below @	-53	-51	-50	-55	-51	-50	-69
below a	-38	-37	-37	-37	-38	-37	-59
below it	-34	-35	-57	-35	-56	-35	-52
below our	-38	-60	-37	-38	-37	-36	-63
below the	-14	-15	-13	1	-14	-13	-24
benchmark	0	-4	28	-6	-5	-1	0
beneath	-53	-50	-54	-50	-57	-49	-53
beneath @	-77	-72	-76	-72	-90	-72	-81
besid	6	82	11	-3	79	17	25
besid @	11	81	26	-6	20	22	26
best	-4	-2	-8	-33	59	-7	1
better	28	88	42	55	122	57	59
between	-35	-33	-39	-29	-34	-34	-39
between @	-23	5	-23	-9	-25	-20	-24
between a	-7	-10	-7	-7	-8	-7	-8
between avail	-23	-23	-31	-23	-26	-23	-23
between aws	-28	-29	-29	-29	-54	-29	-31
between our	-25	-24	-24	-24	-27	-24	-37
between region	-39	-39	-40	-39	-45	-39	-47
between sse	-40	-56	-43	-43	-41	-41	-40
between the	-30	-30	-30	-29	-30	-29	-38
between two	-27	-26	-30	-27	-28	-27	-48
bezo	-55	-49	-59	-46	-28	-48	-53
bgp	-18	-15	-14	-15	-15	-14	-15
bgp on	-13	-13	-12	-13	-13	-12	-13
bi	-20	-19	-19	-21	-19	-19	-21
bia	-41	-29	-30	-30	-34	-28	-29
bia in	-48	-34	-35	-35	-41	-33	-33
big	-16	-8	-14	-9	44	-9	-10
bigger	-28	-28	-27	-28	-27	-27	-33
bigger node	-28	-28	-27	-28	-27	-27	-33
bill	-43	-37	-42	-48	-22	-37	-39
bind	27	18	31	96	26	33	32
bind in	-15	-14	-16	-18	-14	-14	-14
binlog	-20	-19	-19	-20	-21	-19	-20
bio	-18	-18	-18	-18	-20	-18	-30
bio and	-19	-19	-19	-19	-22	-19	-34
bit	103	17	20	22	7	22	14
bit $	120	29	40	41	21	40	27
bit rot	-43	-36	-34	-35	-35	-34	-36
bitcoin	-25	-22	-22	-23	-27	-23	-27
black	-35	-34	-35	-36	-47	-35	-38
black fridai	-35	-34	-35	-36	-47	-35	-38
blame	-39	-39	-39	-39	-59	-39	-39
blame $	-34	-36	-33	-34	-50	-33	-32
blame amazon	-14	-11	-11	-12	-12	-11	-11
blame for	-36	-36	-41	-37	-56	-37	-38
block	-46	-43	-47	-44	-48	-43	-45
block @	-31	-24	-23	-23	-22	-22	-23
block public	-15	-14	-15	-15	-20	-14	-14
block the	-55	-47	-65	-50	-70	-46	-48
blue	-20	-18	-20	-19	-25	-18	-19
blue green	-20	-18	-20	-19	-25	-18	-19
blueprint	-10	-53	-12	53	-5	-6	-8
board	-52	-46	-48	-48	-51	-46	-54
bodi	-30	-28	-28	-29	-56	-29	-29
book	34	32	30	14	95	13	34
bootstrap	-34	-34	-39	-35	-41	-34	-43
bootstrap script	-14	-14	-14	-13	-14	-14	-13
boss	38	22	40	51	2	64	20
boss want	1	59	5	-9	10	9	10
bot	-3	4	-21	-2	-4	51	-7
bot $	-8	-7	-8	-7	-26	18	-12
bot how	-1	-1	0	0	-8	11	0
both	27	19	-6	-9	-7	-4	-8
both $	-56	61	-25	-9	-17	-19	-22
both @	-11	-15	-11	-12	-11	-11	-14
both column	99	25	33	37	31	33	29
both parti	-17	-18	-22	-17	-16	-16	-16
both side	67	22	-6	-15	-8	3	-11
both the	26	12	12	12	12	12	12
bottlerocket	-4	-1	70	-5	-19	-5	-25
bottlerocket node	-20	-20	-24	-22	-25	-20	-23
bought	38	-1	8	7	7	9	10
bounc	-46	-37	-37	-38	-50	-37	-45
bounc and	-36	-30	-30	-30	-32	-30	-38
box	-8	-1	-11	2	-1	-6	12
box $	-18	-18	-41	-17	8	-17	-28
box behind	-19	-18	-17	-18	-20	-18	-26
box for	-40	-42	-43	-46	-43	-40	-45
box from	-25	-26	-32	-27	-26	-27	-25
box in	-25	-25	-25	-25	-46	-25	-26
box of	-51	-48	-55	-49	-57	-49	-55
box on	-16	28	4	5	4	5	6
box was	-23	-44	-23	-24	-23	-23	-23
branch	-27	-26	-27	-26	-29	-25	-29
branch $	-11	-12	-13	-11	-11	-11	-11
branch @	-11	-10	-10	-11	-12	-10	-11
branch offic	-14	-15	-13	-14	-22	-13	-14
breach	-32	-29	-31	-30	-32	-33	-30
breach of	-9	-9	-9	-10	-12	-9	-10
break	90	20	41	23	26	20	15
break glass	-1	10	40	10	8	4	12
breakdown	84	16	20	19	10	19	19
breakdown for	56	12	14	13	7	14	14
bring	-30	-27	-27	-27	-5	-26	-38
bring a	-24	-24	-25	-26	-24	-24	-41
bring it	-47	-49	-33	-40	-47	-33	-35
bring our	-10	-9	-9	-11	-9	-9	-9
bring the	-6	-6	-6	-6	-11	-6	-6
bring to	-26	-24	-24	-24	-26	-24	-25
bring your	-39	-43	-40	-39	-45	-38	-45
broadcom	-54	-45	-36	-38	-53	-38	-52
broadli	-35	-35	-36	-37	-61	-35	-64
broke	-31	-30	-29	-30	-30	-29	-34
broke in	-16	-16	-16	-16	-17	-16	-18
broken	-29	-28	-29	-41	-12	-27	-32
broken @	-15	-2	-3	-1	27	0	-4
broken disk	-32	-33	-33	-32	-36	-32	-38
broken hard	-23	-23	-23	-28	-27	-25	-41
broken host	-45	-46	-43	-42	-44	-43	-56
broker	-39	-37	-37	-34	-43	-36	-43
broker $	-14	-14	-13	-14	-15	-14	-19
broker is	-8	-8	-8	-7	-10	-8	-9
broker of	-31	-30	-30	-30	-33	-30	-43
broker to	5	-8	6	54	4	6	5
broker user	-44	-40	-42	-38	-40	-38	-40
browser	-22	-21	-21	-22	-25	-23	-20
brute	-47	-44	-44	-44	-49	-44	-53
brute forc	-47	-44	-44	-44	-49	-44	-53
budget	-46	-45	-48	-45	-53	-47	-49
budget on	-29	-29	-37	-29	-34	-29	-30
buffer	-22	-25	-27	-26	39	-33	-37
buffer $	-78	-88	-83	-89	-90	-76	-79
bug	-31	-30	-33	-31	-33	-30	-36
bug $	-26	-24	-23	-24	-28	-24	-26
bug in	-32	-31	-34	-32	-34	-31	-38
bui	-31	-41	-47	-40	-59	-41	-43
bui and	-12	-10	-10	-10	-10	-10	-12
bui new	-20	-21	-21	-21	-26	-21	-24
build	-43	-27	-46	-46	-45	-41	-48
build $	-34	-33	-35	-33	-49	-33	-38
build and	-26	-26	-29	-25	-30	-26	-30
build imag	-11	-19	-11	-12	-11	-11	-12
build in	-31	-22	-21	-22	-24	-21	-22
build of	-28	-28	-27	-27	-28	-29	-29
build our	-21	-21	-20	-20	-21	-20	-34
build that	-14	-12	-12	-12	-12	-11	-13
built	-33	-32	-40	-33	-34	-28	-35
built $	-24	-24	-33	-29	-28	-25	-25
built from	-9	-9	-9	-18	-9	-9	-9
built you	3	3	-8	4	1	33	2
bullet	76	-6	14	11	-2	13	13
bullet point	76	-6	14	11	-2	13	13
bump	-28	-28	-28	-27	-29	-26	-18
bump $	-49	-47	-47	-46	-50	-46	-51
bump it	-20	-17	-17	-17	-19	-16	-19
bump the	-44	-48	-50	-45	-49	-44	-48
bundl	5	15	6	0	49	15	14
burden	27	30	25	120	-3	28	27
burden $	-11	-21	-9	5	-30	-13	-13
burn	-33	-26	-26	-26	-43	-26	-26
burn @	-47	-32	-31	-32	-55	-32	-33
burst	-31	-29	-28	-29	-34	-28	-33
bus	-19	-20	-18	-18	-18	-18	-17
buse	-8	-7	-7	-9	-8	-7	-7
busi	-21	-24	-23	-4	-54	-24	6
busi $	-3	0	-4	-3	-18	-7	31
but	-26	-26	-24	-12	-25	-23	-26
but is	-32	-22	-34	-23	-22	-21	-22
but the	-25	-29	-25	-29	-26	-25	-31
button	-29	-25	-25	-25	-43	-25	-27
by	-23	-20	-20	-21	-23	-22	-20
by $	-32	-30	-31	-31	-32	-30	-33
by @	-45	-39	-27	-39	-42	-38	-40
by a	-32	-28	-31	-31	-43	-30	-31
by amazon	-34	-31	-31	-32	-36	-31	-35
by an	-12	-2	21	-2	-8	-4	-2
by aws	-28	-31	-31	-32	-33	-30	-33
by default	-32	-31	-35	-31	-35	-31	-32
by dns	41	36	16	35	105	33	38
by googl	-25	-24	-24	-28	-33	-24	-25
by hand	-25	-27	-28	-25	-26	-23	-23
by how	10	2	20	67	11	18	20
by itself	-12	-12	-11	-12	-2	-11	-11
by mistak	-39	-37	-40	-38	-39	-40	-41
by our	-52	-48	-48	-49	-53	-48	-49
by ourself	96	39	44	35	4	37	42
by sensit	-27	-30	-27	-28	-27	-29	-48
by side	1	81	21	17	21	18	18
by someon	-17	-21	-18	-18	-18	-17	-20
by step	42	51	49	47	111	48	48
by terraform	-55	-57	-58	-55	-80	-55	-56
by the	-48	-47	-58	-47	-48	-47	-51
by them	24	26	25	26	59	26	23
by themselv	-26	-27	-25	-50	-26	-25	-26
by us	-61	-61	-60	-60	-70	-60	-93
by which	-22	-22	-25	-22	-22	-21	-22
by who	-32	-33	-35	-31	-35	-30	-40
by whom	13	14	15	14	12	14	59
byol	-54	-47	-49	-48	-49	-46	-55
byte	-42	-35	-36	-41	-35	-35	-55
c	7	-20	-43	-21	-26	-21	-26
ca	18	13	21	51	19	20	19
cabinet	-21	-15	-17	-16	-15	-15	-16
cabl	-32	-33	-34	-32	-50	-32	-36
cabl and	-41	-42	-42	-41	-42	-42	-43
cabl between	-31	-31	-32	-31	-56	-31	-40
cach	-62	-62	-55	-35	-45	-53	-57
cach $	-50	-57	-50	5	-17	-42	-45
cach behavior	-47	-51	-52	-49	-52	-48	-51
cach disk	-37	-37	-35	-36	-42	-35	-35
cach in	-68	-39	-39	-39	-42	-38	-38
cach set	-53	-51	-52	-52	-78	-51	-51
call	-30	-25	-24	-22	-15	-26	-31
call $	-28	-27	-28	-28	-33	-29	-31
call @	-53	-36	-40	-44	-48	-41	-39
call is	-16	-14	-15	-15	-20	-15	-17
call record	17	15	16	61	9	19	17
call to	-12	-20	-12	-13	-12	-12	-12
call tonight	38	46	44	47	122	45	29
call who	-39	-37	-65	-41	-57	-56	-50
caller	-36	-31	-32	-32	-34	-32	-39
came	-28	-29	-28	-28	-33	-27	-30
came back	-44	-44	-44	-44	-53	-44	-49
camera	-14	-13	-16	-13	-14	-13	-16
can	3	0	-1	0	23	13	-5
can @	27	42	34	43	117	36	41
can a	52	55	47	54	129	54	57
can aws	-51	-50	-53	-50	-81	-51	-58
can i	53	29	19	28	55	43	31
can open	-18	-21	-17	-18	-24	-18	-17
can queri	-21	-19	-22	-20	-24	-19	-19
can reach	-53	-47	-71	-48	-73	-57	-61
can read	-60	-59	-60	-63	-76	-61	-83
can see	-12	-11	-12	-13	-14	-11	-12
can someon	10	11	59	16	43	-6	6
can u	63	23	3	22	-1	62	19
can we	-47	-41	-42	-44	-49	-41	-56
can you	28	30	22	31	59	51	28
cannot	7	-4	9	46	7	9	9
cant	-37	-32	-37	-32	-37	-8	-35
cant be	-29	-30	-29	-29	-30	-29	-49
cant see	-61	-51	-50	-52	-54	-51	-67
cap	-30	-29	-28	-29	-41	-29	-29
capac	-69	-59	-62	-56	-61	-57	-60
capac $	-60	-56	-56	-54	-57	-54	-68
capac for	-19	-18	-18	-18	-21	-18	-20
capac on	-8	-8	-8	-8	-9	-8	-8
capac plan	-53	-49	-48	-47	-51	-47	-51
capac to	-13	-13	-22	-13	-14	-16	-13
capac unit	-28	-28	-28	-27	-30	-30	-29
capac when	-17	-17	-16	-17	-24	-17	-16
capit	-2	-3	-64	-1	80	-6	-1
card	-18	-37	-64	-37	-55	-23	-37
card number	-39	-37	-37	-37	-58	-38	-37
care	20	0	-2	21	-1	1	7
care $	-22	-11	-5	45	-7	-5	-59
care about	-36	-46	-37	-27	-37	-37	-69
care for	18	12	17	58	12	17	18
care of	33	8	2	6	4	7	28
carri	28	42	4	23	5	12	10
carri out	-14	-12	-10	-11	-11	-11	-10
carri the	-64	-41	-38	-40	-40	-39	-39
carri what	8	67	-26	3	-14	13	12
carri which	141	37	58	53	45	51	36
case	-6	3	-7	-11	11	-12	-23
case $	-15	6	-15	-26	-19	-14	-15
case with	19	21	11	15	49	-1	21
catch	-18	-14	-14	-15	-14	-14	-17
categori	-25	-15	-73	-11	85	-27	-13
caus	-11	-10	-11	-11	-12	-10	-10
cctv	-56	-57	-60	-57	-67	-58	-62
cctv and	-43	-43	-46	-43	-55	-44	-45
cdc	-26	-26	-25	-30	-27	-25	-24
ceil	-4	9	-22	12	51	8	8
center	-35	-35	-38	-35	-41	-35	-39
center $	-50	-49	-56	-50	-60	-50	-51
center behind	-8	-7	-7	-7	-7	-7	-7
center in	-13	-13	-13	-13	-15	-12	-12
center is	-20	-20	-22	-20	-25	-20	-30
center who	-8	-8	-8	-8	-13	-8	-8
center with	-19	-13	-13	-14	-14	-13	-14
central	-46	-37	-47	-36	-25	-38	-39
central 1	-31	-20	-19	-21	-7	-23	-24
ceo	37	38	42	41	81	24	25
ceo of	37	38	42	41	81	24	25
cert	-21	-21	-21	1	-13	-20	-23
cert $	-20	-20	-19	-20	-11	-19	-21
cert expir	26	26	27	25	65	25	6
cert for	-8	-8	-7	-8	-7	-7	-7
cert in	-27	-27	-29	-28	-28	-28	-34
cert of	-16	-13	-13	-14	-14	-13	-14
cert on	-36	-40	-37	-47	-43	-35	-35
cert we	-40	-37	-40	-43	-42	-40	-40
certif	-19	-22	-27	-26	-16	-23	-20
certif $	-95	-87	-90	-82	-87	-84	-97
certif author	48	17	-9	17	14	16	14
certif from	-9	-11	-9	-10	-10	-9	-10
certif in	-9	-7	-7	-8	-9	-7	-8
certif of	-37	-33	-40	-34	-35	-34	-36
certif on	12	15	15	15	-2	14	44
certif that	-15	-13	-13	-15	-14	-13	-14
certif with	-26	-20	-21	-23	-23	-21	-22
certifi	-37	-35	-43	-35	-44	-35	-37
certifi cloud	-10	-9	-10	-10	-10	-10	-11
certifi that	-52	-48	-62	-47	-50	-47	-50
cev	-34	-34	-36	-35	-42	-33	-36
cfo	26	54	25	23	26	26	26
chaincod	-36	-34	-38	-34	-36	-34	-34
chang	-31	-2	-30	-29	-21	-27	-34
chang $	31	62	32	30	78	29	13
chang for	12	69	11	3	15	17	18
chang hand	20	87	26	25	20	26	27
chang in	-20	38	0	4	-17	4	6
chang manag	-54	-61	-75	-56	-70	-60	-66
chang the	-31	-33	-32	-35	-55	-32	-36
channel	-1	-2	-26	-1	-3	45	-8
charg	14	-6	-16	-4	-18	-5	29
charg of	16	-4	-15	-3	-18	-3	33
chat	-14	-15	-11	0	-15	-14	-12
chatbot	-66	-68	-70	-68	-66	-89	-74
chatgpt	-20	-20	-38	-19	-35	25	-26
cheaper	55	33	52	45	139	27	55
cheaper per	0	-13	5	-1	61	8	6
cheaper than	9	-12	4	-5	43	-1	2
cheapest	10	31	21	32	110	32	33
cheat	56	8	16	16	6	17	15
cheat sheet	61	9	19	20	6	19	17
check	-38	-33	-34	-34	-37	-33	-35
check by	-9	-8	-9	-9	-10	-9	-9
check of	-24	-25	-26	-25	-27	-25	-26
check on	-27	-27	-27	-27	-33	-28	-31
check that	-34	-27	-28	-30	-28	-27	-31
checkout	-4	0	-2	-3	29	-2	-13
checksum	-50	-48	-53	-42	-42	-45	-43
choic	-71	-70	-73	-69	-76	-69	-71
choic $	-43	-39	-43	-39	-41	-39	-45
choos	-28	-28	-29	-15	-29	-27	-28
choos a	-55	-68	-67	-58	-55	-55	-57
choos between	-21	-30	-22	-13	-21	-21	-21
choos the	-8	-6	-6	15	-8	-6	-7
choos which	-39	-38	-38	-38	-38	-34	-34
choos who	-26	-26	-25	-28	-26	-25	-36
chore	-14	1	-9	21	-27	-8	-10
chore $	-45	-44	-37	-31	-47	-34	-41
chore for	-19	-24	-19	-9	-18	-18	-20
chore wise	6	37	7	5	-2	6	6
chosen	-42	-44	-44	-41	-44	-41	-42
chosen by	-26	-29	-27	-28	-28	-27	-27
ci	-40	-39	-34	-21	-40	-37	-41
ci runner	9	-1	9	36	6	8	7
ci user	-48	-46	-46	-46	-55	-55	-59
cidr	-41	-40	-38	-37	-45	-37	-39
cidr rang	-46	-45	-42	-41	-51	-41	-44
cipher	-53	-54	-57	-54	-65	-54	-52
cipher on	-9	-9	-11	-10	-9	-9	-9
cis	-52	-51	-61	-52	-58	-52	-63
cis benchmark	15	15	48	12	9	14	14
cisco	-2	0	2	-3	70	-24	-14
cisco $	5	9	17	5	63	-13	5
claim	-27	-23	-25	-24	-25	-23	-23
class	-28	-29	-28	-31	-31	-28	-28
class and	-13	-13	-12	-13	-19	-13	-13
class of	-16	-15	-16	-16	-18	-16	-17
classif	-49	-47	-44	-59	-54	-44	-44
classifi	-46	-43	-43	-44	-52	-44	-51
classifi the	-21	-22	-21	-22	-27	-22	-22
claud	-4	-21	-3	-4	44	-1	-4
claus	26	25	25	22	60	25	25
clean	-29	-25	-25	-25	-21	-24	-26
clean $	-26	-22	-23	-25	-24	-22	-24
clean it	-21	-17	-17	-17	-18	-17	-19
clean that	-36	-29	-25	-26	-27	-26	-27
clean the	-12	-7	-8	-7	17	-7	-13
clean up	-34	-32	-34	-32	-34	-31	-33
cleanup	-44	-38	-39	-39	-38	-37	-39
cleanup $	-53	-47	-49	-48	-48	-46	-51
clear	-29	-27	-28	-27	-28	-27	-30
clear text	-12	-11	-11	-11	-12	-11	-12
cli	-18	-2	-4	-4	57	-20	-10
click	-46	-43	-45	-44	-47	-45	-49
click $	-19	-18	-21	-20	-27	-18	-19
click in	-29	-29	-32	-31	-33	-30	-39
client	-20	-21	-22	-22	-18	-21	-16
client and	30	31	31	28	13	31	73
client in	-18	-16	-16	-17	-19	-16	-16
client of	-32	-27	-28	-27	-29	-27	-26
client on	-26	-19	-19	-19	-21	-19	-22
client side	-30	-31	-29	-31	-36	-30	-35
client who	-50	-42	-41	-41	-50	-41	-55
climat	41	38	38	41	92	41	16
climat chang	51	48	47	51	104	50	25
climb	-52	-52	-52	-54	-61	-53	-68
clock	-37	-30	-30	-31	-30	-30	-46
clone	-51	-52	-40	-50	-21	-42	-41
close	-28	-28	-28	-28	-16	-29	-31
close $	-5	-5	-7	-2	55	-10	-7
close it	-13	-12	-15	-14	-18	-13	-12
close port	-26	-28	-26	-32	-27	-29	-34
close them	-34	-32	-33	-31	-38	-32	-32
cloud	-4	-21	6	-14	0	-16	-23
cloud $	-31	-94	-91	-73	-89	-74	-82
cloud @	-16	4	0	3	42	4	-23
cloud aws	-10	-10	-13	-10	-12	-10	-10
cloud is	14	15	40	14	14	14	14
cloud itself	-58	-57	-70	-56	-62	-57	-67
cloud mean	-31	-32	-26	-33	-88	-32	-43
cloud run	14	13	10	12	43	14	10
cloudflar	33	32	30	30	87	31	10
cloudflar worker	26	25	23	23	60	24	11
cluster	-3	-14	-14	-3	-14	-10	17
cluster $	-27	-26	-25	-26	-27	-25	-25
cluster @	-32	-60	-32	11	-44	-32	-36
cluster is	-17	-15	-18	-15	-15	-15	-16
cluster mode	-60	-41	-42	-45	-42	-42	-45
cluster need	43	45	38	42	26	41	103
cluster node	-17	-17	-17	-19	-17	-17	-29
cluster of	-40	-42	-39	-37	-38	-37	-47
cluster on	-53	-49	-49	-51	-51	-49	-73
cluster paramet	-21	-21	-20	-20	-20	-20	-21
cluster that	-14	-13	-13	-14	-14	-13	-17
cluster we	-43	-43	-42	-45	-46	-45	-67
cluster who	-9	-9	-9	-9	-9	-9	-8
cluster with	-11	-11	-10	-11	-11	-10	-11
cname	-17	-16	-16	-17	-18	-16	-18
cname in	-18	-16	-17	-17	-17	-17	-19
cni	-36	-37	-38	-37	-35	-34	-41
code	-41	-38	-38	-37	-38	-37	-41
code $	-66	-53	-55	-54	-69	-53	-69
code and	-35	-32	-32	-32	-33	-32	-33
code for	-20	8	7	4	48	6	5
code in	-35	-31	-32	-32	-37	-31	-35
code insid	-13	-13	-13	-13	-15	-13	-16
code is	-24	-24	-24	-24	-25	-24	-46
code of	-29	-28	-34	-28	-31	-28	-28
code password	-9	-8	-8	-8	-8	-8	-8
code that	-47	-34	-34	-35	-36	-34	-35
code to	-11	-10	-10	-10	-13	-10	-10
code who	-19	-19	-19	-19	-21	-19	-25
coffe	17	17	16	17	50	17	8
coffe machin	10	10	10	10	30	10	2
cold	-15	-22	-20	-9	23	-13	-13
cold start	23	25	6	25	56	16	24
collabor	-34	-25	-26	-24	-24	-24	-24
colleagu	-47	-38	-41	-38	-49	-38	-40
collect	-15	-18	-17	-17	-18	-17	-17
collect $	-15	-13	-14	-14	-14	-14	-15
column	43	19	4	4	-2	6	4
column $	68	11	21	24	18	20	14
column level	-14	-11	-11	-11	-12	-11	-12
com	-24	-24	-26	-31	-29	-24	-25
come	-16	-4	-6	-16	-28	-5	-20
come back	19	50	21	17	21	22	20
come from	-27	-7	30	-11	-21	22	0
come in	-19	-18	-17	-16	-17	-17	-17
come into	-7	-7	-7	-9	-6	-6	-7
come to	-7	42	13	14	49	7	17
come with	17	-36	-52	-31	-46	-28	-43
command	0	23	16	24	71	94	17
command $	-8	18	2	18	-1	116	7
command to	12	27	29	28	84	24	28
commiss	-8	-7	-7	-7	-7	-7	-7
commiss the	-8	-6	-7	-6	-7	-6	-6
commit	-41	-41	-45	-41	-58	-42	-49
commit to	-35	-35	-38	-35	-56	-36	-36
common	-40	-51	-47	-38	-39	-38	-40
common network	-40	-51	-47	-38	-39	-38	-40
commun	-31	-30	-31	-30	-35	-30	-48
compact	-27	-21	-20	-21	-21	-20	-22
compani	-6	0	0	-1	42	7	-5
compani $	0	11	6	8	79	9	-5
compani or	-17	-19	-18	-19	-25	-18	-19
compani own	2	39	40	38	104	37	27
compani run	-18	-13	-13	-13	-14	-13	-17
compani us	-16	-15	-16	-16	-21	-16	-18
compani want	-32	-54	-32	-44	-35	-32	-32
compar	17	98	25	17	41	25	23
compar $	-1	-25	0	32	-4	-1	0
compar to	10	53	13	11	6	12	12
compar with	27	104	30	22	26	32	33
compat	-100	-83	-84	-81	-88	-81	-88
complain	-7	-7	-7	-8	-8	-7	-7
complaint	-50	-39	-39	-40	-53	-39	-48
complet	74	33	20	77	49	22	19
complet $	27	49	27	95	104	32	26
complianc	-36	-22	-21	-21	-33	-27	-28
complianc mode	-13	-14	-14	-16	-17	-14	-13
complianc of	-29	-21	-21	-22	-24	-21	-22
complianc report	-25	-26	-26	-27	-27	-27	-27
complianc when	-30	-20	-20	-20	-22	-20	-20
compliant	-36	-35	-40	-39	-38	-36	-40
compliant automat	-10	-9	-10	-10	-10	-10	-11
compliant with	-17	-16	-16	-17	-16	-16	-23
compon	-24	-22	-22	-22	-25	-22	-23
compon on	-32	-28	-29	-29	-31	-28	-28
compress	5	13	10	13	56	12	13
comprom	-28	-24	-24	-24	-28	-24	-27
comput	-10	-19	-9	-9	9	-8	3
comput $	-17	-17	-18	-19	-12	-18	-21
comput node	-52	-70	-49	-51	-55	-48	-73
comput storag	-18	-18	-19	-20	-24	-18	-20
comput when	-55	-49	-51	-54	-56	-52	-60
concern	-70	-69	-85	-71	-101	-72	-86
concern $	-73	-73	-90	-74	-106	-77	-92
concurr	-29	-26	-32	-28	-22	-27	-31
concurr limit	-16	-16	-16	-16	-22	-17	-18
concurr on	-12	-12	-12	-12	-16	-12	-14
condit	-29	-25	-24	-24	-14	-23	-25
condit of	-29	-29	-30	-29	-32	-29	-33
confidenti	-59	-58	-64	-58	-72	-62	-66
confidenti file	-37	-36	-37	-37	-56	-43	-49
config	-44	-41	-42	-39	-40	-43	-16
config $	-71	-68	-70	-65	-37	-84	-73
config for	-39	-44	-38	-38	-38	-38	-40
config on	-38	-38	-36	-36	-42	-36	-42
configur	-42	-37	-38	-37	-40	-36	-41
configur $	-76	-55	-65	-54	-73	-54	-66
configur @	-28	-31	-28	-29	-28	-27	-29
configur a	-21	-21	-25	-23	-22	-22	-22
configur anyth	-26	-20	-20	-22	-23	-20	-21
configur bgp	-13	-9	-9	-9	-9	-9	-9
configur by	-15	-18	-15	-15	-18	-15	-15
configur it	-15	-14	-14	-15	-14	-14	-16
configur launch	-9	-8	-9	-8	-9	-8	-10
configur manag	-14	-14	-4	-14	-17	-15	-17
configur of	-45	-45	-47	-46	-52	-46	-52
configur secur	-20	-21	-22	-20	-20	-19	-21
configur the	-2	-1	-1	-2	-1	-2	18
confirm	30	36	32	39	63	22	81
conflict	-59	-56	-59	-59	-65	-57	-57
confluenc	-4	-3	2	-11	38	-24	3
confus	30	31	130	31	-2	21	23
connect	-36	-35	-34	-35	-38	-34	-37
connect $	-8	-9	-8	-9	-9	-8	-8
connect from	-12	-14	-13	-13	-16	-12	-13
connect in	-9	-9	-9	-9	-11	-9	-9
connect log	-13	-13	-12	-12	-14	-12	-14
connect the	-15	-15	-15	-15	-23	-15	-16
connect to	-15	-12	-13	-12	10	-13	-12
connector	-27	-23	-24	-24	-23	-23	-23
consent	-30	-29	-28	-31	-29	-27	-27
consent for	-39	-38	-35	-40	-37	-35	-35
consol	-58	-57	-57	-55	-78	-56	-56
consol $	-9	-6	-2	-1	25	-3	-3
consol user	-84	-79	-81	-78	-139	-80	-77
consum	40	1	-8	27	2	6	-1
consum @	-47	-51	-48	-51	-47	-48	-50
contact	-59	-45	-47	-46	-51	-45	-46
contact and	-17	-17	-19	-18	-26	-18	-18
contact detail	-27	-26	-29	-27	-31	-27	-29
contain	-6	-10	3	2	-9	-6	16
contain $	-62	-52	-37	-49	-65	-49	-73
contain @	-35	-50	-42	-35	-36	-35	-36
contain agent	-14	-15	-14	-24	-14	-14	-15
contain base	-41	-42	-41	-42	-41	-42	-74
contain escap	-13	-12	-12	-13	-13	-12	-17
contain host	28	8	23	20	1	26	84
contain imag	-46	-46	-44	-47	-49	-46	-56
contain in	-49	-44	-48	-51	-58	-44	-46
contain of	-60	-59	-60	-60	-63	-60	-103
contain on	-23	-25	-24	-24	-26	-23	-23
contain os	6	9	-3	5	6	12	48
contain runtim	-12	-11	22	-13	-3	-11	-37
contain to	9	9	5	30	9	9	5
contain who	-17	-15	-19	-16	-17	-15	-19
containerd	-52	-48	-53	-51	-60	-47	-51
content	-57	-56	-58	-56	-66	-56	-66
content $	-20	-19	-22	-20	-22	-20	-22
content by	-32	-29	-29	-29	-32	-29	-31
content of	-25	-23	-23	-22	-35	-22	-23
content that	-30	-30	-30	-31	-41	-30	-46
content to	-7	-7	-7	-7	-7	-8	-9
context	81	85	243	83	57	90	76
continu	-10	-10	-12	-11	22	-16	-14
continu backup	-23	-23	-22	-23	-25	-21	-25
continu plan	-49	-50	-51	-52	-81	-51	-54
contractor	3	12	5	26	4	7	5
contractor who	-40	-31	-31	-33	-33	-31	-32
contrast	-3	88	16	-9	-2	2	13
contrast @	-2	57	18	20	12	4	19
control	-33	-31	-21	-28	-41	-34	-29
control $	-74	-74	-58	-72	-97	-79	-52
control are	-22	-22	-25	-32	-24	-33	-22
control explain	34	35	87	34	30	33	36
control for	-12	-14	-12	-13	-12	-11	-12
control in	-40	-52	-40	-8	-40	-36	-44
control inherit	-57	-56	-79	-56	-70	-59	-55
control is	0	3	25	-2	1	3	-3
control list	-13	-9	-9	-9	-10	-10	-9
control matrix	-17	-16	-25	-16	-16	-16	-18
control mean	20	19	83	19	-15	15	20
control of	-20	-22	-22	-20	-20	-19	-20
control on	28	56	26	35	28	28	28
control owner	-16	-9	-9	-9	-9	-9	-9
control patch	-28	-48	-28	-43	-27	-27	-30
control plane	-22	-8	-14	-20	-20	-19	-21
control that	-7	-6	-7	-7	-7	-6	-9
control the	4	6	43	6	-1	5	3
control what	29	29	60	29	28	28	29
control which	-47	-57	-56	-45	-49	-46	-44
control who	-48	-46	-50	-46	-64	-46	-69
convers	-30	-36	-31	-29	-67	36	-64
convert	-2	16	-28	12	92	17	6
cool	-23	-22	-21	-21	-24	-21	-21
cool for	-37	-34	-34	-33	-36	-33	-33
cool in	-10	-9	-9	-9	-9	-9	-11
copi	-38	-36	-33	-35	-36	-34	-36
copi from	-49	-76	-53	-63	-48	-46	-48
copi of	-12	-12	-12	-12	-12	-12	-12
copi to	-23	-28	-23	-23	-28	-23	-23
cor	-43	-42	-45	-45	-59	-42	-51
core	-27	-26	-25	-26	-27	-26	-33
core devic	-37	-35	-35	-35	-36	-35	-47
core node	-8	-8	-8	-8	-8	-8	-9
coredn	-21	-20	-21	-21	-20	-20	-32
coredn @	-11	-10	-11	-12	-10	-10	-13
corpor	-46	-37	-39	-38	-41	-38	-53
corpor directori	-34	-34	-35	-34	-38	-34	-52
correct	-27	-25	-31	-25	-21	-25	-32
correct $	-43	-42	-52	-42	-48	-43	-51
correct it	28	28	28	26	65	26	27
correct that	-18	-18	-20	-19	-20	-18	-28
corrupt	-38	-38	-55	-34	-33	-45	-36
cost	-36	-27	-32	-28	7	-27	-31
cost monei	-41	-39	-39	-41	-59	-39	-41
cost on	-1	0	-11	-3	27	1	-1
cost per	14	29	30	31	122	30	27
cost us	-19	-6	-17	-6	20	-5	-5
could	-8	15	25	-3	-6	-12	5
could somebodi	36	0	-21	6	-15	-18	41
could you	19	26	66	19	12	13	14
count	-4	-16	27	28	41	1	-1
count $	-119	-132	-129	-75	-129	-110	-127
count as	36	38	91	34	29	35	37
countri	-42	-41	-43	-43	-47	-43	-45
cours	-37	-38	-47	-42	-58	-36	-37
cover	59	25	42	26	9	52	22
cover $	95	47	82	51	22	87	44
cover by	32	0	-6	2	-1	1	2
cpu	-36	-35	-34	-35	-37	-34	-41
cpu alarm	-9	-8	-8	-8	-8	-8	-8
cpu and	-16	-16	-15	-15	-19	-15	-15
crash	-8	-8	-9	-9	23	-11	-18
crash in	-22	-21	-21	-21	-22	-20	-20
crash of	-28	-25	-25	-24	-29	-24	-23
crash on	-27	-26	-26	-27	-34	-26	-29
crawl	-18	-17	-16	-18	-23	-17	-21
creat	-35	-34	-34	-33	-33	-32	-36
creat $	-13	-13	-13	-13	-14	-12	-15
creat @	-111	-105	-111	-98	-104	-100	-119
creat a	-1	6	6	5	27	5	6
creat an	-28	-37	-29	-29	-32	-28	-30
creat and	-9	-8	-9	-9	-8	-8	-12
creat by	-12	-13	-13	-14	-14	-13	-14
creat in	-13	-18	-13	-13	-13	-13	-13
creat individu	-30	-30	-32	-30	-30	-29	-29
creat the	-40	-37	-35	-35	-37	-35	-40
creat them	-45	-30	-29	-28	-29	-29	-31
creation	-70	-67	-71	-64	-66	-65	-74
creation $	-100	-95	-101	-90	-94	-91	-107
credenti	-36	-33	-33	-33	-13	-33	-37
credenti $	-74	-70	-71	-68	-80	-68	-74
credenti in	-27	-29	-28	-31	-29	-27	-28
credenti of	-19	-16	-16	-17	-18	-16	-17
credenti stuf	-7	-7	-6	-8	-7	-7	-7
credit	-38	-35	-39	-37	-60	-36	-38
credit card	-30	-29	-28	-29	-56	-29	-29
critic	-13	-11	-11	-11	-11	-10	-10
critic find	-8	-7	-7	-7	-7	-7	-7
cron	-28	-28	-26	-14	-41	-26	-27
cross	-38	-39	-40	-37	-40	-38	-39
cross account	-37	-38	-40	-37	-42	-37	-40
cross region	-32	-33	-34	-31	-33	-32	-32
cross site	-9	-9	-15	-10	-9	-9	-9
crypto	-41	-39	-35	-37	-39	-35	-38
crypto mine	-28	-17	-17	-18	-18	-17	-17
crypto miner	-34	-30	-31	-34	-38	-30	-34
cryptomin	-68	-52	-51	-56	-61	-51	-54
cto	21	20	11	11	9	11	11
culprit	-22	-20	-20	-23	-28	-21	-20
cumul	-47	-45	-49	-45	-46	-45	-55
cumul updat	-47	-45	-49	-45	-46	-45	-55
current	-17	-17	-24	-17	-34	6	-19
current $	-18	-17	-18	-17	-20	-18	-19
current is	3	3	-25	3	-24	38	0
cus	23	37	38	29	35	39	111
custodi	-26	-23	-25	-23	-25	-23	-23
custom	-22	-26	-26	-25	-29	-28	-27
custom $	16	-17	-17	-11	-21	-15	-23
custom @	-19	-22	-22	-20	-20	-19	-20
custom ami	-30	-26	-31	-27	-29	-26	-31
custom compar	-7	37	6	-18	4	6	6
custom compon	-18	-15	-15	-15	-17	-15	-16
custom content	-31	-31	-33	-33	-51	-32	-45
custom data	-42	-41	-31	-40	-42	-42	-52
custom db	-28	-26	-27	-29	-27	-27	-41
custom for	-8	-8	-8	-8	-8	-12	-9
custom have	-131	-112	-122	-107	-133	-117	-137
custom host	-31	-34	-30	-31	-30	-30	-43
custom imag	-109	-106	-109	-90	-102	-90	-115
custom instal	-34	-29	-28	-29	-30	-29	-33
custom job	-47	-40	-40	-40	-46	-41	-45
custom manag	5	11	74	13	9	10	-2
custom must	-7	-35	-61	-34	-51	-35	-36
custom on	-15	-12	-11	-11	-12	-11	-13
custom part	53	-13	6	52	-2	16	9
custom patch	-80	-73	-71	-72	-76	-73	-106
custom respons	-47	-36	-38	-36	-44	-36	-38
custom share	9	3	8	34	7	8	8
custom side	41	6	4	10	10	8	1
custom specif	-35	-32	-38	-35	-48	-36	-41
custom store	-31	-31	-31	-31	-42	-31	-47
custom task	-10	74	15	21	19	18	8
custom to	-36	-62	-37	-45	-43	-36	-37
custom true	-25	-25	-28	-26	-27	-25	-38
cut	-45	-37	-41	-38	-41	-38	-57
cut between	-43	-42	-53	-44	-50	-45	-64
cutov	-44	-40	-38	-42	-42	-39	-38
cve	-34	-36	-33	-31	-35	-32	-36
cve $	-32	-32	-37	-37	-40	-32	-47
cve 2024	-27	-27	-27	-27	-35	-27	-30
cve 2025	-25	-25	-22	-24	-24	-22	-30
cve @	-23	-22	-25	-23	-23	-22	-27
cve fix	-8	-9	-10	-8	-9	-8	-8
cve in	-14	-13	-15	-13	-14	-13	-14
cve just	-11	-9	-8	-8	-8	-8	-8
cvs	-10	-9	-9	-10	-14	-9	-9
d	-24	-22	-21	-21	-22	-21	-23
daemon	-44	-47	-44	-45	-45	-43	-51
daemon that	-12	-11	-11	-12	-11	-11	-20
dai	-27	-27	-26	-26	-23	-26	-29
dai $	-75	-74	-72	-71	-78	-72	-79
dai @	-33	-33	-32	-46	-37	-31	-31
dai are	-16	-16	-16	-16	-29	-16	-16
daili	-31	-30	-30	-30	-34	-29	-31
daili backup	-39	-41	-41	-39	-44	-38	-39
dangl	-21	-19	-20	-20	-19	-19	-23
dangl cname	-21	-19	-20	-20	-19	-19	-23
dark	-59	-63	-67	-59	-74	-60	-60
dark $	-49	-52	-56	-50	-68	-48	-46
dashboard	-23	-24	-15	-13	-23	-22	-23
dashboard $	-20	-19	-21	-22	-23	-19	-21
data	-32	-33	-33	-32	-35	-32	-35
data $	-93	-93	-114	-91	-99	-93	-112
data a	-21	-20	-22	-21	-31	-21	-21
data after	-35	-33	-33	-33	-49	-33	-42
data as	-58	-59	-62	-57	-62	-57	-66
data at	33	33	22	31	87	32	18
data befor	-35	-37	-40	-36	-41	-37	-42
data center	-36	-35	-38	-35	-41	-35	-40
data encrypt	-28	-29	-28	-28	-32	-28	-32
data event	-38	-37	-37	-37	-36	-35	-37
data from	-38	-53	-40	-55	-47	-38	-37
data goe	-63	-61	-78	-69	-66	-58	-58
data guard	-17	-16	-17	-16	-17	-16	-16
data hall	-22	-22	-29	-23	-25	-22	-22
data in	7	8	40	8	6	8	6
data integr	-41	-47	-38	-40	-40	-56	-39
data into	-48	-46	-45	-45	-52	-48	-48
data is	-35	-24	-24	-24	-27	-25	-25
data leak	-14	-14	-14	-14	-15	-14	-22
data live	-17	-18	-18	-19	-24	-19	-17
data of	-34	-27	-28	-31	-50	-28	-29
data on	-31	-28	-45	-28	-31	-28	-28
data onto	-13	-14	-13	-12	-13	-12	-12
data plane	10	6	55	10	0	7	10
data process	-50	-34	-32	-33	-34	-32	-32
data protect	-14	-14	-14	-14	-16	-14	-24
data qualiti	-60	-55	-57	-54	-56	-54	-57
data resid	-37	-37	-58	-38	-44	-38	-42
data scientist	-28	-21	-26	-26	-32	-25	-24
data sourc	3	3	-21	3	-22	36	1
data stai	-33	-34	-36	-38	-46	-36	-34
data that	-20	-18	-17	-17	-17	-16	-17
data under	-28	-27	-32	-27	-42	-28	-28
data we	-37	-41	-36	-41	-43	-38	-57
data when	-14	-14	-16	-15	-18	-16	-14
data whose	-10	-10	-10	-11	-10	-10	-13
data within	-11	-12	-15	-12	-12	-12	-15
databas	-38	-35	-36	-23	-38	-32	-16
databas $	-54	-49	-61	-39	-59	-49	-62
databas @	-17	-16	-16	-19	-17	-17	-22
databas and	-14	-14	-15	-15	-17	-15	-19
databas credenti	-33	-29	-30	-30	-30	-29	-37
databas engin	-16	-15	-16	-16	-19	-15	-19
databas host	7	-15	8	42	6	7	-34
databas on	-10	-10	-10	-11	-11	-10	-14
databas password	-55	-53	-53	-56	-54	-53	-64
databas patch	-53	-53	-52	-58	-52	-51	-82
databas schema	-17	-16	-16	-16	-18	-16	-17
databas softwar	-38	-37	-37	-37	-39	-36	-55
databas that	-9	-8	-7	-8	-8	-7	-10
databas user	-15	-19	-14	-15	-14	-14	-15
databas who	-12	-12	-12	-13	-14	-12	-19
datacent	-36	-38	-34	-35	-35	-35	-35
datacent $	-33	-34	-32	-33	-33	-34	-35
datacentr	-50	-49	-57	-49	-51	-50	-56
dataset	-10	-8	-8	-8	-8	-8	-9
date	-26	-27	-23	-22	-21	-22	-23
date $	-30	-33	-27	-26	-30	-25	-26
day	-25	-25	-16	-26	-28	-23	-23
day $	-14	-12	-13	-13	-13	-13	-12
day in	-37	-40	-38	-36	-47	-36	-37
db	-1	-10	-1	19	2	2	46
db $	-30	-28	-27	-30	-27	-28	-32
db @	-14	-50	-18	-1	-15	-14	-16
db on	-33	-29	-34	-31	-30	-30	-44
db paramet	-52	-31	-31	-45	-48	-32	-36
db password	-21	-20	-21	-20	-20	-20	-23
db patch	58	61	57	51	37	60	158
db user	-80	-69	-76	-70	-72	-70	-85
dba	-20	-18	-17	-19	-29	-17	8
dba or	-15	-14	-14	-19	-14	-14	-14
dba team	-4	-2	-4	-22	-29	-2	47
dba want	-28	-25	-26	-30	-28	-26	-38
ddo	-30	-42	-30	3	-36	-29	-33
deactiv	-18	-18	-18	-18	-21	-19	-21
dead	-27	-27	-27	-26	-30	-26	-27
dead @	-12	-11	-11	-11	-13	-11	-11
deal	30	-3	-14	2	-14	0	51
deal $	-52	-49	-48	-52	-50	-49	-80
deal with	72	29	18	39	14	35	114
dear	-52	-28	-39	-28	-42	-27	-31
dear colleagu	-52	-28	-39	-28	-42	-27	-31
debian	-38	-35	-36	-36	-39	-35	-50
debug	-52	-41	-40	-41	-44	-40	-46
decid	-39	-36	-37	-36	-44	-36	-39
decid $	-37	-35	-34	-36	-43	-35	-42
decid and	-20	-20	-19	-21	-23	-19	-21
decid between	-38	-38	-44	-41	-42	-38	-47
decid by	-17	-16	-16	-18	-19	-16	-22
decid how	-81	-73	-78	-75	-124	-75	-76
decid if	-33	-35	-33	-34	-41	-34	-41
decid in	-7	-7	-7	-7	-8	-7	-8
decid on	-9	-8	-8	-8	-8	-8	-9
decid that	-19	-17	-17	-16	-17	-17	-20
decid the	-49	-50	-49	-62	-64	-49	-57
decid to	-56	-57	-59	-58	-76	-57	-73
decid what	-59	-46	-69	-42	-44	-52	-43
decid whether	-23	-22	-21	-23	-22	-21	-25
decid which	-31	-28	-29	-29	-33	-29	-29
decid who	-16	-15	-15	-14	-20	-15	-15
decis	-57	-78	-57	-65	-61	-58	-59
decis $	-59	-83	-59	-71	-63	-60	-62
deck	38	14	13	13	14	13	9
deck $	49	24	24	24	24	24	24
decommiss	-55	-54	-63	-53	-57	-54	-61
decommiss storag	-42	-43	-44	-42	-45	-43	-47
decrypt	-26	-37	-29	-26	-26	-25	-25
dedic	16	18	19	18	44	19	17
dedic @	-13	-14	-13	-14	-15	-13	-14
dedup	-51	-50	-50	-51	-62	-52	-51
default	-33	-32	-35	-31	-31	-31	-33
default $	-63	-62	-70	-62	-71	-62	-62
default encrypt	-68	-62	-66	-60	-64	-60	-68
default in	-7	-8	-7	-9	-7	-7	-7
default on	-24	-36	-23	-26	-24	-24	-25
default or	-14	-10	-11	-10	-10	-10	-13
defect	-14	-13	-14	-13	-14	-13	-14
defenc	-40	-32	7	-35	-65	-36	-33
defend	-13	-14	-13	-13	-17	-13	-15
defend the	-14	-15	-14	-14	-19	-14	-16
defin	-24	-16	15	-17	-20	-17	-18
defin $	23	23	86	23	14	22	13
defin by	-24	-23	-31	-25	-23	-23	-23
defin guest	20	20	52	19	18	20	20
defin inherit	53	52	121	53	53	53	54
defin least	25	24	61	23	21	24	25
defin the	-23	-21	-21	-21	-22	-20	-22
defin what	-53	-48	-88	-50	-67	-65	-58
definit	5	4	66	8	6	8	8
definit $	-10	-5	47	-1	-5	-4	-3
definit has	-7	-7	-11	-7	-7	-7	-7
degauss	-23	-23	-23	-23	-25	-23	-27
deleg	-12	-10	-10	-10	-10	-10	-12
deleg admin	-12	-10	-10	-10	-10	-10	-12
delet	-23	-23	-26	-23	-2	-23	-23
delet $	-90	-106	-106	-92	-99	-91	-94
delet @	-11	-10	-9	-9	-11	-9	-10
delet all	46	59	56	58	145	60	57
delet by	-38	-38	-39	-38	-49	-38	-38
delet is	-10	-8	-8	-8	-9	-8	-8
delet it	-15	-13	-13	-18	-14	-16	-14
delet my	13	13	8	9	47	6	4
delet of	-25	-25	-25	-30	-35	-28	-27
delet old	-46	-48	-54	-47	-57	-57	-52
delet on	-17	-16	-18	-16	-18	-16	-15
delet our	-24	-22	-21	-22	-28	-23	-23
delet person	-31	-31	-33	-32	-40	-32	-30
delet protect	-53	-50	-49	-51	-60	-50	-52
delet that	-12	-11	-10	-11	-15	-11	-10
delet the	31	32	27	32	97	31	32
delet them	-16	-12	-12	-12	-13	-12	-12
delet without	-7	-7	-7	-11	-8	-7	-8
deliv	-32	-32	-33	-32	-37	-32	-39
deliv that	-24	-24	-24	-24	-30	-24	-33
deliveri	-51	-45	-49	-47	-53	-46	-48
demand	-29	-47	-28	-15	-30	-28	-30
demand mode	-8	-8	-8	-9	-9	-8	-8
demand or	-17	-17	-17	-19	-17	-17	-27
demarc	78	29	29	26	24	24	28
deni	-27	-28	-27	-32	-28	-25	-27
deni @	-31	-38	-33	-47	-30	-28	-30
depend	-47	-38	-24	20	-25	-22	-41
deploi	-28	-19	-21	-20	-8	-21	-20
deploi $	-24	-20	-20	-21	-25	-20	-21
deploi as	-24	-21	-23	-21	-25	-23	-22
deploi on	-13	-12	-12	-12	-12	-12	-14
deploi to	-26	-26	-31	-26	-32	-26	-25
deploi with	-53	-27	-27	-27	-31	-27	-27
deploy	-35	-34	-33	-33	-35	-32	-37
deploy in	-31	-37	-32	-32	-33	-31	-38
deprec	7	6	26	8	79	7	-6
deprec $	43	39	21	45	151	40	18
depth	38	48	87	49	138	48	49
design	-57	-57	-57	-54	-59	-54	-58
design $	-76	-80	-75	-64	-79	-66	-72
design and	-9	-8	-8	-8	-9	-9	-9
design the	-14	-13	-12	-13	-14	-13	-13
desk	41	21	-12	-5	26	11	-8
desk $	-1	21	1	-18	36	1	-26
desktop	0	-12	-22	-4	-16	-14	-24
desktop $	-41	-39	-37	-39	-40	-37	-38
destin	-20	-20	-21	-20	-21	-20	-21
destroi	-44	-34	-35	-35	-41	-34	-37
destruct	-83	-85	-88	-86	-88	-83	-83
detail	-26	-24	-27	-25	-28	-25	-27
detect	-29	-27	-27	-28	-28	-27	-30
detect in	-22	-19	-19	-20	-20	-19	-25
detect on	-17	-20	-18	-18	-18	-17	-17
determin	-7	-7	-7	-8	-8	-7	-7
dev	-23	-15	-15	-7	6	-14	-15
dev @	7	-2	6	35	3	7	7
dev put	-16	-16	-16	-18	-16	-15	-25
dev talk	-54	-28	-28	-28	-29	-28	-28
develop	-38	-35	-35	-35	-41	-35	-48
devic	-30	-31	-31	-31	-35	-30	-30
devic $	-83	-72	-74	-70	-74	-70	-84
devic certif	-11	-10	-10	-10	-10	-10	-10
devic in	-25	-25	-25	-25	-27	-24	-30
devic of	-28	-26	-26	-26	-27	-26	-41
devic on	-27	-26	-26	-27	-26	-26	-38
di	-51	-51	-49	-52	-55	-49	-59
di $	-46	-39	-41	-38	-39	-38	-39
di who	-29	-30	-29	-30	-36	-30	-39
dial	-15	-12	-13	-13	-13	-12	-13
dial in	-15	-12	-13	-13	-13	-12	-13
dictat	-8	-7	-7	-7	-8	-7	-7
did	6	11	11	12	62	36	8
did amazon	-41	-36	-36	-47	-39	-37	-38
did aws	3	23	24	28	93	14	14
did that	-23	-23	-23	-23	-34	-23	-27
did the	18	23	23	25	96	10	20
didnt	-34	-35	-33	-34	-39	-32	-32
die	-15	-15	-15	-15	-16	-15	-24
diesel	-42	-44	-44	-43	-46	-43	-47
diesel for	-22	-21	-21	-22	-25	-22	-26
diesel gener	-5	-5	-5	-5	-5	-5	-8
diff	11	86	14	2	9	21	21
diff in	-8	43	5	1	1	3	3
differ	5	63	28	-4	10	10	10
differ $	24	50	72	10	14	25	29
differ @	6	63	7	10	-4	8	8
differ between	1	-14	-19	5	66	2	7
differ custom	-28	-29	-26	-26	-29	-26	-31
differ from	0	39	2	-2	-14	1	2
differ in	3	92	12	-7	8	14	13
digicert	-17	-18	-16	36	-16	-11	-12
digicert $	-125	-128	-119	-170	-123	-120	-121
dimens	-37	-33	-33	-34	-58	-33	-33
direct	-61	-48	-48	-48	-58	-48	-52
directli	-68	-55	-52	-54	-54	-51	-52
director	-19	1	0	2	68	0	-4
directori	6	7	6	6	-5	6	52
directori $	-29	-28	-30	-29	-31	-28	-45
dirti	-15	-14	-14	-16	-14	-14	-18
dirti pipe	-15	-14	-14	-16	-14	-14	-18
disabl	-34	-36	-40	-36	-38	-35	-38
disappear	2	39	2	2	2	5	5
disappear $	2	39	2	2	2	5	5
disast	-34	-34	-37	-34	-39	-33	-35
disast recoveri	-37	-36	-40	-37	-43	-36	-38
disk	-40	-38	-38	-36	-44	-37	-39
disk $	-45	-45	-45	-46	-52	-44	-54
disk @	-27	-29	-25	-27	-27	-26	-27
disk at	-46	-44	-44	-43	-47	-43	-45
disk behind	-40	-40	-42	-40	-49	-41	-46
disk broke	-7	-8	-7	-7	-7	-7	-9
disk encrypt	-28	-37	-27	-29	-27	-27	-29
disk fail	-9	-9	-8	-8	-8	-8	-8
disk from	-11	-11	-10	-11	-11	-10	-11
disk in	-8	-7	-10	-7	-7	-7	-7
disk of	-10	-9	-9	-10	-9	-9	-11
disk space	-25	-26	-26	-30	-25	-26	-28
disk that	-29	-26	-44	-27	-25	-25	-26
disk under	-23	-17	-17	-18	-17	-16	-16
disk when	-33	-33	-34	-38	-58	-34	-39
dispos	-25	-24	-25	-25	-34	-24	-25
dispos of	-24	-23	-23	-24	-35	-24	-25
disrupt	-26	-26	-32	-25	-30	-26	-27
disrupt budget	-26	-26	-32	-25	-30	-26	-27
distribut	-23	7	-24	-28	-29	-23	-27
distribut $	-14	27	-16	-23	-17	-15	-15
distro	-21	-18	-17	-17	-20	-17	-18
divid	-13	-47	-75	-58	-90	-72	-59
divid $	-68	-65	-87	-65	-81	-87	-65
divid in	122	47	29	31	-14	26	30
divis	89	43	18	30	17	30	28
divis of	84	14	6	20	6	20	17
dlq	-28	-27	-27	-29	-36	-28	-32
dmarc	-19	-20	-17	-17	-17	-17	-20
dmarc record	-22	-24	-20	-20	-20	-20	-23
dns	-3	-1	0	14	35	2	1
dns and	-9	-11	-9	-10	-13	-9	-9
dns queri	-32	-29	-31	-31	-40	-30	-31
dns record	-53	-55	-54	-58	-64	-55	-57
dns valid	-24	-24	-23	-25	-31	-25	-25
do $	-9	2	-22	-10	-33	-1	-26
do @	-27	-24	-24	-25	-24	-24	-28
do anyth	-45	-42	-45	-45	-47	-42	-62
do custom	-74	-71	-86	-71	-79	-72	-81
do for	76	25	-1	24	68	25	23
do i	22	16	2	12	55	24	9
do if	58	56	26	23	28	29	29
do it	0	-4	-8	-4	-10	-14	26
do noth	-84	-73	-66	-88	-69	-82	-88
do or	-14	-13	-12	-15	-12	-12	-13
do our	9	-35	-38	-28	-31	-28	-31
do ourselv	80	16	20	22	24	25	25
do ppl	1	11	62	12	-3	9	11
do smtp	-17	-13	-13	-14	-14	-13	-13
do someth	-8	-8	-8	-9	-8	-8	-8
do that	-13	-14	-15	-13	-16	-13	3
do the	15	24	18	24	6	16	53
do thei	8	-18	28	1	-9	-1	27
do thi	-50	-27	-31	-27	-28	-27	-29
do those	11	11	7	6	3	8	55
do we	6	20	-6	-5	-2	-2	13
do what	86	58	9	23	26	31	31
do with	55	27	9	14	11	16	17
do you	18	1	15	68	58	53	22
doc	-7	-7	-4	-25	-43	32	-8
dock	-34	-32	-35	-32	-36	-32	-35
docker	23	24	49	40	21	23	22
docker contain	8	8	4	40	1	-3	7
docker hub	-31	-31	-32	-31	-34	-30	-44
docker imag	-20	-18	-20	-19	-19	-18	-19
document	21	9	45	39	4	16	14
document $	57	36	78	31	33	34	35
document that	-17	-20	-18	-24	-18	-18	-17
document to	-20	-20	-20	-23	-27	-20	-20
doe	-2	1	-10	-5	15	-6	2
doe $	-30	-36	-37	-36	-38	-38	-53
doe @	15	23	12	17	101	19	15
doe a	6	12	-7	12	69	14	15
doe amazon	17	18	3	2	-5	3	39
doe an	17	18	16	18	57	18	9
doe anybodi	-23	-23	-26	-26	-24	-23	-27
doe anyon	-2	-8	-6	-5	-9	38	-4
doe aws	-33	-35	-29	-35	-47	-36	-37
doe bezo	-42	-44	-53	-35	-16	-42	-40
doe inherit	5	4	69	3	-41	2	4
doe it	-16	-16	54	-12	-38	-11	5
doe my	21	51	26	21	57	24	25
doe not	-23	-22	-22	-22	-23	-22	-42
doe one	-5	-3	-2	-6	-27	29	-3
doe our	-29	-42	-21	-14	-22	-20	-21
doe patch	25	24	32	16	66	15	14
doe secur	42	49	123	48	14	27	45
doe share	19	19	12	18	-11	44	19
doe somebodi	-8	-9	-7	-8	-8	-7	-10
doe that	-3	-3	31	-4	-30	-3	7
doe the	-29	-14	-41	-23	-54	-34	-6
doe what	-3	-2	-23	-16	-21	-13	-15
doe which	-16	27	-17	-29	-36	-19	-40
doesnt	29	-1	-5	-8	-5	-4	-8
doesnt $	99	56	31	20	35	32	32
doesnt it	-25	-22	-23	-23	-23	-22	-29
domain	-28	25	-18	-15	-23	-15	-18
domain $	-42	-51	-45	-46	-47	-44	-44
domain and	-24	-26	-22	-22	-22	-22	-24
domain control	3	14	3	15	4	4	2
domain in	-56	-51	-45	-46	-50	-45	-47
domain name	-52	-38	-40	-37	-59	-36	-59
domain of	-9	-10	-9	-10	-11	-9	-10
done	-17	-22	-24	-22	-27	-22	-25
done by	-26	-25	-25	-25	-27	-24	-28
done for	58	2	-11	4	-15	4	5
dont	-17	-24	-16	3	-20	-14	-18
dont have	-45	-30	-30	-31	-34	-29	-30
dont know	-1	-1	-1	-1	-16	16	0
dont patch	-34	-51	-35	-36	-35	-35	-41
dont want	16	5	16	53	16	16	17
door	-39	-45	-39	-49	-57	-39	-37
doubl	-45	-43	-43	-43	-69	-44	-43
doubl $	-30	-29	-29	-29	-56	-29	-29
doubt	-13	-13	-16	-15	-18	-14	-14
down	39	0	-1	1	-2	1	15
down $	-60	-46	-48	-46	-49	-46	-56
down for	-25	-22	-22	-35	-23	-21	-22
down right	16	18	19	20	60	11	14
down whose	-35	-24	-24	-25	-26	-25	-27
downfal	-11	-10	-10	-11	-11	-10	-12
download	-44	-43	-45	-44	-52	-43	-45
dpo	21	1	0	0	-6	1	1
dpo ask	-9	-8	-8	-9	-9	-8	-9
dpu	12	23	23	28	108	23	20
dr	123	23	-1	26	-16	27	95
dr $	8	25	31	30	9	30	118
drain	9	24	18	24	88	23	23
draw	44	-11	-38	-12	-38	-14	-14
drift	-84	-73	-73	-72	-75	-72	-76
drift $	-76	-78	-84	-78	-83	-80	-84
drill	-67	-62	-61	-63	-70	-60	-65
drill $	-49	-47	-47	-43	-45	-43	-46
drill for	-88	-80	-75	-83	-99	-75	-89
drive	-47	-45	-45	-45	-49	-45	-49
drive @	-16	-17	-15	-18	-16	-15	-15
drive on	-8	-6	-6	-6	-6	-6	-6
driver	-83	-72	-73	-72	-75	-72	-74
driver on	-20	-22	-20	-22	-24	-20	-20
drop	-34	-21	-30	-31	-31	-29	-31
drop $	19	62	24	38	27	27	28
drop the	-27	-27	-25	-25	-28	-25	-27
dsql	-27	18	-23	-28	-32	-23	-22
dss	-28	-27	-12	-29	-33	-28	-32
dublin	-5	-6	-29	-5	31	-6	-5
dump	-57	-56	-56	-54	-70	-54	-55
duplic	-67	-51	-50	-51	-59	-50	-50
durabl	-57	-69	-54	-53	-55	-53	-56
durabl $	-47	-38	-39	-38	-42	-39	-42
durabl is	-8	-8	-9	-9	-9	-8	-8
durabl of	-27	-22	-22	-22	-23	-21	-21
durabl over	-11	-11	-11	-11	-11	-10	-10
durat	-37	-42	-46	-35	-19	-37	-35
dure	-34	-32	-34	-34	-39	-33	-35
dure a	-11	-11	-11	-12	-13	-11	-14
duti	45	33	6	14	13	9	2
duti $	49	30	6	23	0	8	1
duti @	-12	40	-4	-22	-2	2	-1
duti and	84	77	40	43	38	43	38
duti between	8	40	11	11	9	9	10
duti differ	-1	25	0	-24	-1	-1	0
duti for	84	-5	11	38	15	17	7
duti in	39	12	12	13	12	12	12
duti is	-30	-10	-12	-10	37	-9	-38
duti of	-24	-17	-17	-17	-17	-16	-16
duti on	47	11	32	46	83	32	28
duti onli	-5	46	7	3	0	5	5
duti to	-23	-24	-24	-38	-28	-23	-24
dy	-20	-20	-20	-20	-20	-19	-26
e	-68	-61	-71	-63	-89	-67	-68
each	-26	-24	-28	-31	-29	-27	-30
each $	-35	-25	-31	-41	-31	-30	-30
each case	-8	-11	-8	-9	-8	-8	-8
each of	-3	47	13	6	12	12	12
each one	-7	-9	-7	-7	-7	-7	-7
each other	-36	-20	-25	-24	-27	-24	-26
each region	-18	-15	-14	-13	-14	-13	-14
each side	1	-56	-41	-31	-31	-30	-53
earthquak	-21	-22	-21	-22	-23	-22	-32
earthquak risk	-10	-11	-10	-12	-13	-11	-11
east	-6	3	4	2	32	3	-1
east 1	-6	3	4	2	32	3	-1
ec2	-32	-15	-34	-33	-32	-30	-32
ecpu	2	12	10	12	68	14	12
ecs	-40	-38	-38	-31	-38	-37	-62
ecs agent	-17	-15	-15	-14	-14	-14	-15
edg	-41	-40	-32	-40	-35	-41	-52
edg function	-9	-9	-9	-9	-11	-8	-8
edg locat	-27	-27	-8	-27	-40	-28	-32
edit	35	-24	-36	-13	-15	-14	-19
editor	-32	-30	-33	-30	-33	-29	-29
effort	20	-5	20	46	64	19	9
effort $	24	11	23	71	16	24	21
either	32	46	17	4	15	17	17
eks	-30	14	-30	-36	-29	-28	-48
eks node	-37	-37	-36	-38	-36	-36	-62
elast	42	26	35	82	23	44	129
electr	-45	-38	-41	-39	-43	-39	-39
electr and	-55	-46	-50	-46	-51	-47	-46
eleven	-24	-24	-25	-25	-28	-24	-29
eleven nine	-24	-24	-25	-25	-28	-24	-29
eli5	-6	15	81	21	-18	16	10
eli5 $	23	21	54	23	14	21	16
els	40	38	66	75	64	38	30
elsewher	-44	-36	-40	-37	-42	-36	-38
em	-61	-53	-52	-54	-57	-51	-57
em $	-37	-38	-38	-40	-41	-37	-40
em amazon	-20	-18	-17	-18	-17	-17	-24
email	5	6	1	4	66	0	-12
email current	-25	-26	-27	-26	-37	-27	-26
employe	-43	-43	-43	-42	-70	-43	-45
employe $	-44	-44	-46	-44	-67	-43	-47
employe @	-12	-11	-11	-11	-13	-11	-11
employe leav	-25	-24	-25	-25	-46	-25	-28
empti	-41	-40	-40	-41	-30	-39	-48
empti the	22	23	22	23	78	23	9
enabl	-24	-24	-26	-22	-21	-22	-2
enabl @	-89	-82	-85	-78	-82	-79	-88
enabl audit	-15	-14	-14	-14	-14	-14	-18
enabl by	68	67	66	68	67	66	147
enabl it	-33	-37	-35	-33	-49	-33	-54
enabl mfa	-26	-26	-28	-25	-29	-25	-30
enabl on	-55	-93	-55	-57	-55	-54	-56
enabl point	-68	-67	-94	-67	-72	-66	-77
enabl queri	-20	-18	-19	-18	-21	-18	-19
enabl storag	-7	-7	-7	-7	-9	-7	-7
enabl version	11	13	14	11	56	6	14
encrypt	-30	-27	-26	-27	-24	-27	-5
encrypt $	-27	-3	-40	-1	27	-18	99
encrypt @	-70	-57	-56	-57	-64	-55	-73
encrypt a	-11	-13	-11	-11	-13	-11	-11
encrypt an	-102	-95	-100	-92	-105	-95	-124
encrypt and	17	48	17	-2	12	17	13
encrypt at	-22	-23	-3	-23	-7	-21	-46
encrypt befor	-13	-13	-13	-13	-15	-13	-16
encrypt by	-25	-21	-21	-20	-21	-20	-21
encrypt data	25	26	9	24	86	26	12
encrypt file	-34	-33	-37	-33	-41	-33	-43
encrypt for	-53	-50	-51	-49	-50	-48	-50
encrypt in	-31	-30	-12	-30	-36	-30	-41
encrypt it	25	25	22	25	60	25	-1
encrypt kei	-22	-22	-22	-22	-23	-22	-41
encrypt key	-45	-43	-45	-57	-45	-42	-50
encrypt new	-49	-48	-44	-46	-54	-46	-45
encrypt of	-22	-21	-22	-21	-23	-21	-28
encrypt on	-14	-14	-13	-14	-17	-13	-8
encrypt our	-33	-27	-26	-27	-26	-26	-33
encrypt set	-72	-71	-70	-68	-71	-68	-79
encrypt someth	-37	-38	-37	-37	-39	-39	-61
encrypt the	-24	-25	-23	-24	-32	-23	-28
encrypt what	-44	-47	-68	-50	-65	-52	-91
encrypt when	-10	-10	-10	-10	-12	-10	-10
encrypt with	-30	-35	-28	-31	-29	-28	-30
encrypt without	-45	-44	-50	-44	-51	-43	-41
end	-3	-9	-10	-10	-10	-9	2
end $	-17	-18	-17	-18	-19	-17	-20
end of	-8	-6	-7	-7	-9	-6	13
end user	-16	-13	-14	-14	-14	-13	-15
endpoint	-29	-19	15	-17	-8	-16	-9
endpoint $	-24	-25	-31	-24	-26	-24	-25
endpoint are	-19	-19	-19	-19	-28	-19	-24
endpoint by	-29	-39	-33	-34	-34	-30	-38
endpoint for	-89	-93	-103	-90	-94	-88	-103
endpoint in	-37	-36	-48	-36	-37	-35	-42
endpoint of	-35	-34	-43	-36	-38	-35	-35
endpoint on	-37	-22	-23	-22	-22	-22	-25
endpoint polici	-22	-22	-23	-21	-22	-21	-22
endpoint up	-61	-61	-66	-61	-74	-61	-60
enforc	-24	-23	-23	-22	-23	-22	-22
enforc http	-34	-29	-31	-30	-34	-31	-31
engin	-24	-22	-23	-17	-22	-23	-25
engin $	2	8	1	0	31	4	13
engin 1	-32	-33	-32	-33	-46	-32	-34
engin behind	-20	-20	-20	-20	-26	-19	-23
engin of	-51	-48	-48	-47	-54	-47	-63
engin patch	-31	-29	-29	-30	-32	-29	-38
engin secur	-8	-8	-9	-9	-8	-8	-11
engin that	-18	-17	-18	-18	-18	-17	-18
engin upgrad	15	13	13	41	-7	-6	29
engin version	-10	-11	-13	1	-13	-11	-11
enhanc	-7	-8	-7	-8	-8	-7	-8
enough	-64	-81	-63	-64	-67	-62	-68
enough @	-82	-116	-76	-77	-77	-76	-81
enrol	-33	-29	-28	-28	-29	-28	-31
enrol account	-6	-7	-6	-6	-8	-6	-7
ensur	-49	-38	-38	-39	-44	-38	-40
ensur that	-37	-25	-24	-26	-31	-25	-25
entir	-22	-20	-22	-26	-23	-26	-20
entri	-14	-14	-15	-14	-14	-14	-15
env	-26	-18	-18	-18	12	-21	-21
env var	-45	-27	-28	-28	-29	-27	-28
envelop	1	1	59	1	-16	-2	-15
envelop encrypt	1	1	59	1	-16	-2	-15
environ	-33	-30	-10	-29	-32	-28	-31
environ $	-30	-32	-39	-31	-31	-30	-34
environ in	-30	-18	13	-16	-30	-17	-21
environ to	-17	-16	-17	-16	-18	-15	-16
environ variabl	-32	-30	-34	-30	-31	-30	-30
environment	-36	-35	-41	-35	-44	-37	-38
environment control	-38	-37	-44	-37	-47	-39	-40
eol	-43	-75	-45	-46	-47	-44	-45
ephemer	-18	-17	-17	-23	-18	-16	-17
ephemer storag	-20	-18	-18	-28	-21	-18	-18
equip	-27	-27	-27	-27	-27	-27	-42
eras	-40	-41	-42	-40	-48	-40	-40
eras a	-37	-39	-39	-36	-50	-36	-36
eras the	-23	-23	-24	-23	-22	-23	-24
erasur	-9	-9	-9	-9	-11	-9	-10
error	-23	-21	-21	-21	1	-21	-25
error $	-54	-56	-51	-50	-59	-49	-57
error @	-30	-30	-30	-29	-45	-29	-30
error in	20	23	22	22	79	25	23
error of	-11	-10	-11	-10	-13	-10	-11
escap	-19	-17	-17	-17	-18	-17	-24
escap bug	-11	-11	-11	-11	-12	-11	-17
escort	-21	-20	-28	-21	-21	-21	-21
escort visitor	-21	-20	-28	-21	-21	-21	-21
esx	4	-25	-16	-19	-32	-19	-29
esxi	-44	-42	-42	-41	-43	-41	-56
esxi host	-12	-11	-12	-12	-16	-12	-15
esxi patch	-51	-49	-47	-46	-48	-46	-76
etc	-41	-12	-74	-54	-54	-43	-43
etc $	20	60	8	1	5	20	20
etcd	-41	-37	29	-36	-51	-39	-49
etcd $	34	47	149	46	40	35	41
etcd in	-49	-46	-51	-46	-57	-46	-57
etl	-8	-27	-6	24	-7	-6	-7
etl script	-12	-11	-11	-12	-12	-11	-12
eu	-10	-1	-7	-2	25	-2	-3
eu central	-31	-20	-19	-21	-7	-23	-24
eu west	36	38	21	38	89	37	39
even	-41	-31	18	-30	-42	-33	-46
even if	-29	-29	-31	-29	-28	-29	-36
event	-33	-34	-33	-33	-32	-32	-32
event $	-28	-25	-26	-24	-11	-24	-27
event @	-43	-45	-44	-44	-47	-41	-40
event for	-31	-30	-28	-29	-29	-28	-29
event land	-16	-14	-15	-14	-14	-14	-16
event to	-10	-11	-9	-9	-9	-9	-9
event trigger	-54	-54	-63	-55	-63	-54	-56
ever	-18	-17	-20	3	-21	-17	-19
ever do	-53	-34	-34	-35	-39	-33	-35
ever our	-42	-41	-47	-43	-54	-43	-43
everi	-21	-18	-17	-18	-10	-6	-19
everi 90	-37	-39	-39	-39	-42	-42	-54
everi @	-34	-31	-33	-31	-33	-31	-34
everi month	-42	-36	-36	-37	-37	-36	-49
everi region	-28	-30	-30	-28	-31	-28	-27
everybodi	9	7	59	5	-15	-10	-5
everyon	-38	-36	0	-30	-36	-37	-36
everyon $	11	4	15	10	56	8	12
everyon who	-79	-60	-62	-59	-81	-64	-67
everyth	69	5	6	10	17	5	8
everyth $	-1	7	6	7	33	-11	8
everyth that	76	24	28	26	26	28	26
evict	-29	-27	-28	-27	-31	-27	-34
evict on	-14	-13	-13	-13	-13	-13	-20
evid	-15	-15	-15	-16	-16	-15	-17
evid for	-24	-19	-20	-20	-20	-20	-22
evid that	-15	-13	-14	-13	-13	-13	-15
ex	-36	-32	-32	-32	-33	-32	-32
ex employe	-24	-23	-23	-23	-23	-22	-22
exactli	94	54	112	57	51	56	59
exactli $	6	25	74	25	18	25	25
exam	116	45	43	36	85	46	48
exampl	0	6	26	7	25	43	6
exampl of	0	0	-1	-1	-16	16	0
exampl question	-13	-3	-2	1	-17	50	-3
exchang	-27	-28	-28	-29	-31	-27	-26
excus	6	7	24	7	3	7	7
excus me	6	7	24	7	3	7	7
execut	-29	-29	-11	-26	-25	-25	-27
execut @	-20	-19	-20	-20	-20	-19	-19
execut environ	3	25	129	28	17	29	26
execut log	-12	-11	-12	-11	-14	-11	-12
execut role	-40	-51	-42	-37	-38	-36	-38
execut the	-13	-13	-14	-13	-14	-13	-13
exist	43	11	11	15	11	15	14
exit	-39	-29	-28	-29	-31	-28	-33
expect	-12	-10	-10	-11	-12	-10	-12
expect to	-9	-8	-8	-8	-10	-8	-8
experi	-5	-4	-6	10	-4	-4	-6
expir	-25	-24	-24	-28	-15	-23	-25
expir who	19	18	20	17	56	18	1
expiri	-44	-38	-39	-38	-39	-38	-39
explain	66	29	94	33	71	44	36
explain avail	33	34	98	34	23	32	34
explain like	13	1	2	0	1	1	1
explain me	27	15	36	15	8	15	16
explain the	23	42	65	1	-13	16	18
explos	-25	-25	-25	-25	-41	-25	-25
export	-59	-57	-59	-54	-57	-52	-53
export of	-22	-27	-24	-29	-24	-23	-23
export polici	-38	-40	-56	-40	-48	-39	-36
expos	-29	-26	-28	-27	-35	-27	-28
exposur	-21	-20	-26	-21	-25	-20	-22
express	25	19	22	18	64	27	27
express workflow	25	19	22	18	64	27	27
extend	-23	-16	33	-17	-53	-16	-17
extend support	-31	-20	41	-21	-68	-19	-21
extens	-33	-30	-30	-30	-29	-29	-32
extern	-49	-58	-47	-56	-46	-47	-47
extra	-20	34	-11	-28	-14	-9	-10
eye	-8	-8	-12	-9	-8	-8	-9
eye on	-8	-8	-12	-9	-8	-8	-9
fabric	-32	-25	-28	-25	-5	-25	-24
face	-21	-25	-20	-21	-23	-21	-21
facil	-58	-57	-59	-58	-74	-58	-77
facil $	-57	-57	-58	-57	-77	-57	-82
factor	-30	-29	-38	-29	-30	-29	-30
factor authent	-31	-32	-43	-32	-33	-32	-32
factori	7	-15	-16	-16	-15	-14	-22
fail	-23	-22	-22	-22	-24	-22	-25
fail $	-9	-8	-8	-8	-9	-8	-8
fail @	-22	-20	-20	-21	-22	-20	-21
fail at	-13	-13	-14	-13	-13	-13	-18
fail disk	-18	-18	-22	-18	-18	-18	-19
fail drive	-20	-20	-19	-19	-22	-19	-20
fail over	-34	-34	-30	-32	-35	-30	-30
fail physic	-23	-22	-21	-21	-26	-21	-22
fail with	-27	-34	-30	-42	-26	-25	-27
failov	-9	-8	-8	-8	-4	-8	-9
failov drill	-18	-17	-17	-18	-34	-17	-18
failov in	-29	-30	-32	-32	-52	-31	-30
failov to	-10	-9	-8	-8	-9	-8	-8
failur	-40	-38	-39	-37	-41	-38	-40
failur $	-27	-26	-26	-26	-42	-26	-30
failur in	-9	-11	-9	-9	-9	-9	-14
failur of	-13	-12	-12	-12	-13	-12	-13
fall	2	6	-8	-20	1	-7	7
fall awai	1	48	1	-29	2	2	2
fall on	-13	-11	-11	-11	-12	-11	-11
fall over	19	20	24	25	12	19	74
fall to	-13	-42	-32	-31	-44	-32	-41
fals	-47	-38	-41	-40	-58	-38	-49
fals $	-39	-35	-34	-39	-59	-33	-52
famili	-5	-3	-2	-25	39	-3	-2
far	-13	-11	-12	-14	-12	-11	-14
fast	8	8	11	10	39	10	10
faster	34	-14	26	9	139	24	32
fault	-22	-21	-22	-21	-16	-23	-9
fault $	12	13	12	13	38	7	34
fault in	-23	-22	-24	-22	-27	-22	-25
faulti	-20	-20	-20	-21	-21	-19	-23
feder	-47	-47	-52	-47	-52	-48	-57
feder with	-30	-30	-30	-30	-34	-30	-52
fedramp	23	59	179	51	36	30	35
feed	-51	-51	-48	-46	-49	-47	-56
feed and	-27	-17	-17	-17	-18	-17	-20
fell	-30	-28	-30	-30	-32	-28	-28
fenc	17	-17	-29	-15	34	-17	-44
few	-22	-14	-13	-17	-32	12	-13
fewer	37	-25	31	111	34	35	35
fewer updat	1	-31	0	33	0	0	0
fewest	9	3	12	55	-5	12	10
fewest chore	4	-2	3	18	4	4	4
fgac	-18	-19	-19	-18	-18	-18	-18
fiber	-31	-31	-43	-31	-39	-34	-57
fibr	-50	-51	-55	-51	-54	-51	-64
fibr between	-34	-35	-36	-35	-37	-35	-58
fiddl	0	-2	-3	21	-1	0	-6
field	-48	-45	-45	-44	-51	-44	-46
fifo	27	35	4	34	114	31	33
file	-10	-26	-23	-20	-27	-23	-25
file $	-58	-67	-55	-56	-64	-56	-59
file @	-55	-33	-32	-32	-38	-34	-34
file befor	-35	-34	-40	-36	-40	-34	-47
file in	-55	-63	-51	-49	-50	-48	-49
file on	-19	-18	-18	-18	-26	-18	-21
file permiss	-61	-59	-58	-54	-65	-55	-56
file server	-23	-26	-21	-15	-26	-21	-23
file share	-19	-16	-10	14	-8	-8	-8
file system	-30	-31	-29	-30	-32	-29	-31
fill	-6	-24	-25	-34	-30	-25	-28
fill up	-26	-24	-25	-25	-28	-24	-29
filter	-10	-7	-8	-7	28	-7	-17
financ	-25	-23	-24	-26	-24	-24	-37
find	-19	-20	-16	-16	1	-15	-17
find $	-29	-22	-24	-23	-25	-22	-27
find in	-29	-25	-25	-25	-28	-25	-27
fine	-25	-24	-25	-24	-26	-24	-25
fine grain	-34	-33	-34	-33	-36	-33	-33
finger	-44	-50	-45	-54	-47	-43	-48
finger $	-19	-19	-19	-32	-23	-19	-21
fip	-37	-36	-38	-35	-39	-35	-37
fip valid	-9	-9	-9	-9	-9	-9	-9
fire	-17	-16	-17	-17	-19	-17	-23
fire in	-18	-17	-18	-18	-29	-19	-18
fire suppress	-32	-32	-33	-32	-41	-34	-51
firecrack	-37	-37	-52	-41	-42	-37	-40
firecrack bug	-40	-41	-59	-45	-46	-41	-45
firewal	-47	-47	-50	-46	-64	-47	-25
firewal $	-11	-13	-20	-11	-47	-12	43
firewal applianc	-37	-33	-33	-33	-35	-33	-50
firewal configur	-41	-41	-41	-41	-43	-41	-71
firewal insid	-23	-23	-28	-24	-30	-37	-25
firewal of	29	28	28	23	27	25	78
firewal on	-82	-85	-111	-83	-89	-85	-134
firewal port	-9	-12	-9	-10	-9	-9	-10
firewal rule	-27	-26	-26	-27	-28	-27	-32
firm	-25	-25	-25	-27	-32	-25	-41
firmwar	-56	-52	-55	-52	-50	-52	-61
firmwar $	-79	-77	-77	-78	-87	-73	-83
firmwar do	-49	-42	-44	-41	-47	-41	-46
firmwar of	-53	-53	-55	-52	-59	-54	-62
firmwar on	-37	-30	-33	-31	-31	-29	-30
firmwar updat	-61	-61	-64	-64	-71	-60	-80
firmwar who	45	49	49	48	94	48	22
first	-19	-26	-28	11	-21	-26	-28
first $	-5	-13	-8	42	14	-12	-3
first one	-72	-66	-65	-69	-103	-64	-86
five	-13	-1	15	-1	-23	-2	-3
fix	-22	-22	-22	-22	-27	-10	-22
fix $	-41	-46	-38	-38	-39	-38	-48
fix a	-30	-29	-31	-29	-33	-30	-38
fix bug	-7	-7	-7	-7	-8	-7	-7
fix by	-11	-9	-10	-11	-10	-9	-10
fix is	-36	-32	-35	-35	-35	-35	-36
fix it	-13	-14	-16	-14	-14	-13	-14
fix that	39	40	33	38	31	35	116
fix the	-35	-35	-34	-40	-37	-34	-51
fix them	-32	-31	-37	-32	-40	-32	-33
flag	-49	-38	-41	-14	-20	-35	-38
flag @	38	26	39	104	24	38	39
flash	-48	-42	-42	-41	-48	-41	-47
flavor	-21	-22	-14	40	-38	-13	-16
flavor of	-23	-29	-19	22	-37	-18	-22
flaw	-26	-22	-25	-25	-28	-22	-24
fleet	-27	-26	-27	-17	-18	-25	-44
fleet $	-28	-28	-28	-29	-29	-28	-31
fleet behind	-16	-16	-16	-16	-20	-16	-19
fleet of	21	27	26	25	67	26	25
fleet patch	-78	-79	-81	-81	-94	-75	-93
flip	-37	-41	-34	-35	-36	-34	-36
flip $	-29	-41	-28	-29	-33	-30	-29
flip it	-35	-44	-36	-38	-36	-34	-38
flood	-50	-52	-50	-49	-52	-49	-52
flood $	-36	-45	-41	-34	-35	-34	-35
flood against	-14	-20	-13	-14	-14	-14	-15
flood and	-10	-11	-10	-12	-13	-11	-11
flood at	-14	-12	-12	-12	-13	-12	-16
floor	8	10	11	11	56	10	-7
floor $	27	28	28	28	74	28	12
floor 3	10	10	10	10	30	10	2
flow	-14	-10	26	-12	-10	-11	-13
flow $	-27	-26	-28	-26	-35	-25	-26
flow in	-17	-17	-18	-17	-25	-17	-17
flow log	-7	-5	45	-2	-6	-3	-6
flow run	-6	-8	-10	-7	37	-3	-5
flush	-11	-8	-13	-9	-9	-9	-9
folder	10	-7	-7	-7	-8	-7	-8
folder $	36	10	10	11	10	11	10
folk	-6	-35	-6	27	-9	-6	-7
follow	-101	-89	-94	-87	-92	-88	-125
for	-10	-17	-11	-11	-11	-16	-20
for $	-45	-3	73	1	-15	36	-2
for 20	-1	10	10	5	49	7	10
for 200	3	-2	3	17	2	3	3
for 40	25	0	23	53	24	24	23
for @	-11	-31	-38	-34	-35	-35	-37
for a	-3	-7	-9	11	3	-6	-6
for all	-15	-14	-15	-19	-14	-14	-14
for amazon	8	22	16	26	94	25	21
for an	25	-8	0	15	41	8	9
for and	21	8	37	8	-16	0	6
for anyth	-13	-13	-14	-13	-18	-13	-13
for aws	-41	-38	-37	-38	-31	-35	-38
for both	-32	-60	-33	-35	-35	-33	-36
for clean	19	19	18	19	51	19	11
for climat	51	48	47	51	104	50	25
for complianc	-36	-24	-24	-25	-27	-24	-25
for data	6	-10	-13	40	0	4	2
for delet	-10	-10	-10	-10	-11	-9	-9
for each	69	26	26	27	21	28	27
for encrypt	11	10	6	7	104	11	-57
for everyon	-72	-55	-56	-54	-69	-56	-59
for fire	-18	-18	-19	-18	-31	-21	-17
for free	-39	-39	-45	-46	-42	-40	-45
for gdpr	-17	-11	-11	-12	-14	-11	-12
for in	85	81	0	33	34	35	40
for it	14	-7	-6	-7	-13	-7	-15
for its	18	21	20	20	53	20	15
for keep	-9	-10	-11	-10	-14	-10	-10
for lunch	-12	-3	-27	3	53	-7	2
for manag	-53	-52	-55	-57	-75	-52	-118
for me	27	7	105	9	30	6	-14
for ml	17	14	18	52	12	19	18
for monitor	-40	-40	-41	-40	-63	-40	-53
for more	-39	-37	-37	-38	-57	-38	-37
for my	49	70	150	57	35	49	49
for object	-21	-21	-21	-21	-26	-21	-28
for os	-40	-35	-35	-36	-35	-35	-62
for our	-37	-35	-38	-32	-39	-35	-38
for patch	37	75	18	13	76	39	34
for physic	-13	-9	-9	-9	-10	-9	-9
for recoveri	-35	-27	-29	-28	-51	-28	-28
for secur	-12	-5	-5	-5	0	-5	-7
for suspici	-21	-21	-30	-21	-23	-21	-21
for that	-10	-9	-10	-9	-11	-9	-9
for the	-4	-11	-7	-7	3	-11	-18
for them	-33	-31	-33	-31	-46	-31	-39
for thi	-11	-5	-10	-6	-22	-28	26
for train	-30	-30	-32	-31	-51	-30	-35
for two	15	-4	-4	-17	-6	-4	-4
for us	-9	-3	-17	-7	-16	-12	-1
for volum	-43	-43	-42	-43	-59	-42	-41
for vulner	-8	-6	-6	-6	-7	-6	-7
for what	-3	-27	-63	-43	-66	-29	-45
for which	96	28	40	43	36	43	42
for whom	-35	-36	-36	-44	-36	-34	-36
for with	109	40	28	44	44	50	49
for you	-38	-35	-50	-41	-47	-46	-50
forbid	25	38	22	38	28	91	37
forc	-35	-32	-32	-33	-37	-32	-36
forc ssl	-24	-20	-21	-21	-23	-20	-20
forens	-43	-41	-42	-43	-48	-43	-48
forens on	-43	-41	-42	-43	-48	-43	-48
forev	-16	-13	-12	-12	14	-11	-17
forget	-4	4	-1	44	17	-16	-20
forgotten	-48	-63	-48	-61	-48	-48	-47
former	-20	-20	-20	-20	-27	-20	-24
fortig	11	62	8	7	8	10	12
forward	-58	-61	-54	-45	-47	-40	-39
found	-21	-21	-21	-21	-23	-20	-22
found by	-20	-22	-21	-23	-27	-21	-20
four	-9	-8	-8	-7	20	-7	-16
framework	-27	-28	-26	-29	-28	-27	-43
frankfurt	13	20	14	20	75	13	17
frankfurt $	33	45	34	46	112	41	47
free	-18	-16	-20	23	-42	-18	-20
fresh	-27	-25	-23	-25	-22	-22	-23
fresh $	-40	-31	-30	-31	-30	-30	-30
fridai	-24	-21	-22	-22	-14	-21	-26
fridai $	15	15	14	15	50	14	10
from	-21	-16	-23	-18	-13	-17	-22
from $	-9	1	-3	-4	-21	59	1
from 2016	-35	-36	-41	-37	-39	-36	-36
from @	-26	-17	-25	-27	-27	-24	-26
from a	4	-8	-12	-10	-6	-11	-12
from amazon	-24	-23	-28	-22	-26	-24	-27
from an	-48	-61	-47	-47	-49	-46	-53
from anoth	16	-3	-8	-4	-4	-3	-2
from artifact	-38	-38	-44	-39	-51	-40	-38
from aws	-14	-19	-16	-1	-20	-16	-14
from be	-20	-21	-23	-20	-30	-20	-22
from cisco	41	41	93	41	26	40	41
from digicert	-13	-18	-10	46	-8	-6	-8
from docker	-31	-31	-32	-31	-34	-30	-44
from each	-19	-20	-21	-19	-24	-20	-22
from insid	-22	-25	-22	-23	-23	-23	-35
from my	-24	-22	-22	-36	-28	-23	-23
from okta	-8	-6	-6	-6	-6	-6	-7
from our	-8	2	-8	-9	-11	-7	-9
from read	-38	-37	-38	-35	-44	-36	-37
from self	28	65	22	2	19	21	26
from the	-24	-11	-1	-15	-34	-19	-21
from those	-8	7	-6	-7	-11	-7	-7
from us	-19	-10	-17	-23	-19	-16	-19
from where	-28	-28	-29	-29	-28	-33	-54
from which	-21	-15	-14	-15	-17	-15	-15
front	-20	-15	-25	-24	-22	1	-20
front $	-35	-37	-30	-30	-36	-33	-33
front of	-6	1	-17	-16	-10	24	-5
fsx	-25	-4	-24	-21	-42	-23	-24
fsx $	-52	-53	-52	-46	-71	-50	-51
full	-7	-28	-25	-19	-33	-27	-28
full $	-67	-63	-83	-65	-61	-63	-64
full of	-11	-10	-12	-11	-12	-10	-10
full on	-52	-48	-47	-49	-49	-46	-47
full pictur	108	30	41	39	29	41	42
fulli	-25	-25	-30	-25	-27	-25	-31
fulli inherit	-27	-29	-36	-27	-32	-29	-36
function	-55	-57	-51	-37	-53	-48	-53
function $	-47	-40	-42	-41	-44	-40	-41
function code	-13	-14	-13	-13	-14	-13	-15
function permiss	-36	-32	-34	-32	-33	-32	-33
gain	4	54	1	-6	13	14	15
game	-28	-28	-21	-13	-25	-20	-24
game server	-16	-19	-9	-2	-14	-9	-12
gap	-20	-8	-18	-24	-28	-18	-18
gap $	-18	-18	-18	-20	-28	-18	-19
gatewai	27	8	8	10	0	11	53
gatewai $	17	34	40	41	12	34	109
gatewai patch	-39	-23	-34	-27	-50	-22	34
gb	14	2	12	13	73	7	17
gb ingest	6	12	9	20	51	8	17
gbp	-65	-59	-60	-60	-71	-57	-63
gcp	4	4	1	3	19	4	2
gcp cloud	4	4	1	3	19	4	2
gdpr	-66	-69	-75	-71	-68	-64	-67
gdpr complianc	-20	-13	-13	-15	-16	-13	-13
gdpr offic	-22	-22	-23	-24	-23	-21	-28
gener	-84	-77	-93	-77	-83	-81	-85
gener $	-113	-92	-128	-96	-110	-108	-110
gener and	-9	-8	-7	-8	-8	-8	-10
general	-70	-66	-76	-66	-70	-68	-73
general $	-44	-44	-50	-45	-46	-48	-50
general who	-42	-42	-50	-46	-47	-42	-50
generally	-47	-46	-50	-47	-57	-47	-59
generally speak	-41	-41	-48	-43	-52	-47	-54
generally whose	-37	-37	-36	-37	-49	-36	-49
geo	-43	-43	-43	-43	-47	-43	-45
geo restrict	-43	-43	-43	-43	-47	-43	-45
germani	16	33	22	22	98	18	25
get	-23	-24	-24	-22	-22	-22	-27
get a	-17	-18	-14	-15	8	-31	-16
get back	-16	-15	-14	-15	-16	-14	-16
get in	-35	-32	-32	-32	-36	-32	-47
get it	-19	-18	-22	-18	-35	8	-23
get its	-35	-35	-35	-38	-49	-36	-39
get patch	-34	-32	-37	-35	-40	-37	-46
get rid	-6	-5	-7	-7	-7	-6	-9
get secur	-26	-26	-32	-27	-33	-26	-38
get the	-11	-8	-10	-9	-9	-8	-8
get them	-14	-12	-13	-15	-13	-12	-12
get to	0	-36	0	54	-1	0	-18
get us	-11	-10	-10	-10	-16	-10	-12
gig	-8	8	-5	10	54	9	11
gimm	23	-7	0	1	-5	0	0
gimm the	23	-7	0	1	-5	0	0
git	-37	-49	-25	-1	-11	-27	-27
github	-22	-23	-23	-22	-24	-21	-22
give	19	16	9	32	10	13	11
give me	31	9	6	9	32	11	9
give out	-6	-6	-6	-8	-5	-6	-6
give the	-12	-15	-12	-15	-11	-12	-12
give up	4	65	10	10	13	12	14
give us	5	42	8	-11	-14	-1	-1
given	21	6	22	57	24	14	24
gke	5	4	2	2	51	4	-30
gke autopilot	2	1	0	0	34	1	-16
glanc	119	11	28	33	16	30	26
glanc who	110	2	22	29	11	26	23
glass	-1	10	40	10	8	4	12
glibc	-9	-14	-9	-9	-9	-9	-9
global	-21	-21	-22	-21	-24	-21	-26
global infrastructur	-28	-28	-29	-28	-33	-29	-35
global tabl	-9	-9	-9	-9	-9	-9	-11
glossari	41	40	88	36	18	22	40
go	-28	19	-18	-5	-10	-15	-14
go @	-53	86	-2	19	8	12	14
go back	-17	-17	-17	-20	-21	-17	-17
go dark	-53	-57	-63	-55	-76	-53	-50
go from	-2	32	3	-2	2	3	4
go live	-50	-39	-31	-33	-35	-32	-36
go out	-9	-9	-10	-10	-11	-9	-9
go to	-25	-23	-24	-23	-5	-24	-22
go with	59	18	28	59	28	29	29
goal	39	14	34	74	68	38	28
goe	-25	11	-21	-24	-21	-16	7
goe awai	0	84	6	5	16	24	27
goe dark	-37	-40	-43	-37	-38	-39	-42
goe from	8	25	11	11	11	11	11
goe out	-26	-27	-26	-27	-36	-25	-33
goe to	-15	-16	-14	-15	-16	-15	-16
golden	-4	-5	37	-4	-9	-6	-14
golden ami	-12	-11	-13	-12	-15	-12	-16
golden imag	-3	-4	40	-3	-7	-6	-13
gone	-17	-10	-16	-16	-22	-15	-16
gone @	-8	-8	-8	-8	-8	-8	-7
gone from	19	63	18	14	20	20	21
gone with	-11	-11	-11	-11	-15	-11	-12
good	3	11	-8	7	37	54	7
good $	21	19	14	22	46	32	6
good for	-16	-3	-52	-1	-27	61	-4
googl	30	30	29	29	77	31	25
googl cloud	17	17	14	16	46	17	14
googl no	-23	-21	-21	-24	-26	-21	-23
got	-5	-20	-20	-18	-24	-19	-13
got a	-14	-13	-13	-13	-14	-13	-19
got hack	8	12	12	11	-14	9	46
got mail	-2	-2	13	-3	-8	-2	-3
got share	-10	-7	-7	-7	-7	-7	-8
gotta	-27	-19	-5	-12	57	-12	-13
govern	-44	-39	-40	-40	-45	-39	-61
gpo	-34	-30	-31	-29	-30	-29	-30
gpu	5	19	6	44	3	7	4
gpu @	9	7	7	52	1	11	10
gpu and	-22	-22	-22	-23	-21	-21	-30
gpu box	27	45	27	65	27	27	27
gpu server	9	1	7	48	2	7	6
grain	-34	-33	-34	-33	-36	-33	-33
grain access	-34	-33	-34	-33	-36	-33	-33
grant	-58	-56	-53	-54	-66	-53	-56
grant $	-75	-69	-58	-62	-71	-56	-58
grant column	-14	-12	-12	-12	-14	-12	-13
grant permiss	-27	-26	-27	-27	-32	-27	-37
grant tabl	-14	-13	-13	-13	-14	-13	-13
graph	-49	-63	-42	-17	-63	-41	-41
graph $	-50	-34	-35	-37	-39	-36	-34
graph data	-42	-30	-31	-37	-56	-31	-34
graph db	1	-28	-2	32	1	1	1
green	-26	-24	-30	-24	-30	-24	-24
green deploy	-22	-21	-23	-22	-33	-21	-22
gremlin	-17	-38	-24	-40	25	-19	-19
gremlin queri	-24	-23	-24	-23	-34	-24	-25
grid	-13	-13	-13	-14	-15	-13	-15
group	-35	-29	-23	-33	-31	-33	-41
group $	-79	-78	-93	-77	-98	-79	-99
group @	-37	-37	-38	-36	-37	-35	-36
group and	-14	-13	-14	-13	-15	-13	-15
group for	-13	-12	-12	-12	-12	-12	-13
group in	-66	-59	-57	-53	-57	-54	-69
group of	-27	-28	-29	-26	-26	-25	-27
group on	-38	-37	-44	-38	-36	-35	-36
group rule	-46	-47	-62	-45	-47	-49	-45
group to	-11	-10	-11	-10	-11	-10	-11
grow	-38	-37	-39	-37	-42	-38	-38
grow $	-41	-42	-46	-43	-49	-47	-43
grow its	-24	-22	-22	-23	-33	-22	-22
gsi	-50	-49	-48	-50	-50	-44	-47
guarante	-35	-35	-43	-36	-40	-35	-40
guarante by	-13	-13	-14	-14	-15	-13	-14
guarante that	-24	-23	-24	-24	-35	-24	-29
guard	-17	0	-17	-3	-17	-15	-18
guard at	-40	-41	-42	-40	-47	-42	-45
guard it	-29	-31	-27	-29	-31	-27	-31
guard the	-22	-22	-21	-21	-23	-21	-21
guard them	-36	-71	-36	-36	-36	-36	-37
guardrail	-47	-44	-47	-43	-45	-42	-47
guess	-29	-27	-28	-28	-30	-27	-36
guess $	-38	-36	-38	-36	-42	-37	-49
guest	-50	-47	-45	-48	-41	-47	-68
guest oper	-19	-15	-5	-15	0	-14	-30
guest os	-54	-53	-54	-54	-57	-52	-71
gui	-40	-34	-34	-34	-37	-34	-38
guilt	-9	-9	-8	-10	-9	-8	-9
guilti	-13	-14	-13	-13	-14	-12	-12
guilti $	-12	-13	-12	-12	-14	-12	-12
guy	-9	-25	-8	17	20	-13	-25
ha	-16	-24	-22	26	-22	-12	-13
hack	-18	-16	-16	-16	-39	-17	7
had	-22	-17	-23	-18	-22	-19	10
had it	20	20	8	23	7	23	80
had to	-19	-19	-19	-25	-24	-19	-24
haiku	-21	-43	-17	-19	18	-19	-18
haiku about	14	19	20	19	62	18	19
half	-35	-34	-34	-33	-37	-34	-50
half $	-43	-45	-45	-47	-61	-46	-70
half of	-18	-15	-17	-15	-15	-15	-18
hall	-39	-37	-43	-38	-39	-37	-41
hall $	-40	-40	-42	-42	-44	-42	-48
hallucin	-57	-59	-60	-59	-56	-82	-66
hammer	-39	-38	-38	-41	-69	-39	-38
hand	5	-6	-16	25	-16	-7	-12
hand $	15	60	16	31	16	18	17
hand @	-25	25	-14	-28	-30	-15	-36
hand free	16	25	20	94	-2	19	23
hand it	-18	-12	-12	-13	-12	-12	-12
hand of	-8	-7	-7	-7	-7	-7	-7
hand off	2	2	1	8	1	1	-1
hand on	-29	-31	-33	-29	-31	-27	-27
hand out	-22	-18	-18	-19	-20	-18	-20
hand over	18	-63	-40	17	-28	-16	-19
hand the	14	1	9	39	6	10	10
hand to	-26	-20	-19	-21	-19	-19	-21
handl	58	14	16	28	51	28	66
handl $	-47	-36	-35	-37	-39	-36	-46
handl by	-35	-33	-32	-33	-57	-33	-36
handl for	40	8	8	9	-10	11	8
handl in	69	3	-4	7	-14	7	1
handl that	13	25	24	34	25	16	97
handl the	-109	-105	-132	-107	-146	-107	-177
handl what	45	-28	-46	1	-15	-2	-7
handler	-28	-30	-28	-52	-28	-29	-30
handshak	-10	-9	-10	-10	-11	-9	-9
hang	-75	-56	-63	-58	-38	-57	-56
hang @	-69	-66	-68	-68	-102	-69	-68
hang on	-29	-9	-17	-6	25	-4	-4
happen	-19	-16	-21	-16	-18	-16	-16
hard	-45	-44	-50	-45	-31	-45	-49
hard code	-9	-8	-8	-8	-8	-8	-8
hard drive	-35	-34	-46	-38	-38	-37	-45
hardcod	-25	-33	-24	-24	-25	-24	-25
harden	-22	-22	-37	-22	-22	-21	15
harden our	39	43	35	45	43	40	113
harden the	-25	-25	-26	-26	-28	-27	-38
hardwar	-53	-51	-51	-50	-54	-49	-56
hardwar $	-71	-66	-68	-65	-69	-64	-70
hardwar behind	-28	-28	-28	-29	-27	-26	-28
hardwar failur	-14	-16	-14	-14	-14	-14	-20
hardwar fault	-38	-38	-38	-38	-58	-38	-49
hardwar in	-16	-15	-15	-15	-22	-15	-16
hardwar mainten	-48	-43	-43	-47	-45	-42	-45
hardwar of	-64	-64	-65	-61	-63	-60	-71
hardwar our	-60	-58	-57	-58	-88	-58	-63
hardwar then	-27	-28	-29	-27	-29	-28	-39
has	-12	-18	-17	-11	-13	-15	-18
has 14	-10	-8	-9	-9	-12	-9	-9
has @	23	31	26	30	94	30	30
has a	-13	-12	-12	-13	-13	-12	-13
has an	-7	-7	-7	-7	-7	-7	-8
has been	-30	-32	-23	-25	-27	-22	-23
has it	-14	-14	-12	-14	-12	-13	-12
has less	16	8	17	45	16	17	17
has no	-36	-34	-36	-35	-37	-34	-40
has the	-11	-11	-22	-18	2	-12	-11
has to	-7	-11	-14	-8	-14	-11	-13
has which	98	-17	-6	2	-27	0	-35
hash	-10	-8	-8	-8	-8	-8	-8
hash and	-10	-8	-8	-8	-8	-8	-8
hasnt	-20	-16	-16	-18	-19	-16	-19
hassl	45	12	41	103	44	45	45
hat	13	-12	-9	-12	-13	-11	-29
hat aws	-33	-29	-29	-30	-29	-29	-54
hate	26	-12	25	111	23	25	6
hate mainten	21	1	18	60	20	20	21
have	-4	-4	-10	-11	-3	-9	-2
have $	26	26	24	33	110	16	29
have @	-10	47	-12	3	-1	5	6
have a	-1	10	-8	-7	78	13	13
have been	-16	-19	-15	-16	-17	-15	-17
have less	24	3	24	60	23	24	16
have no	-3	4	-7	9	-7	53	6
have prevent	-25	-21	-21	-23	-22	-21	-24
have put	-19	-21	-19	-24	-19	-19	-19
have renew	-15	-12	-12	-13	-11	-11	-11
have set	-17	-16	-16	-29	-18	-16	-17
have switch	-8	-5	-6	-6	-5	-5	-5
have them	-24	-19	-19	-19	-21	-19	-22
have to	-1	-17	-19	-19	-28	-18	-1
hdf	-20	-22	-21	-20	-22	-21	-21
he	6	7	7	8	31	-1	1
he right	-5	-5	-6	-5	-8	-5	-5
head	-41	-41	-38	-40	-39	-37	-52
head node	-34	-37	-35	-37	-35	-33	-50
headach	-29	-29	-30	-18	-36	-29	-44
headach $	-18	-18	-18	-19	-22	-18	-27
health	-43	-36	-27	-37	-42	-38	-40
health check	-53	-41	-42	-41	-41	-40	-41
health dashboard	-14	-15	-18	-18	-19	-15	-15
health of	-17	-17	-20	-18	-21	-18	-19
healthi	-30	-32	-31	-32	-30	-30	-31
healthi $	-35	-38	-36	-38	-36	-35	-37
hear	4	4	24	4	-3	4	5
heard	22	22	50	24	68	4	22
heard $	4	3	50	2	-10	6	5
heard of	13	15	54	15	2	-5	8
heartbeat	-57	-55	-57	-55	-59	-52	-59
heavi	-31	-57	-27	8	-37	-30	-52
heavi lift	-31	-57	-27	8	-37	-30	-52
held	20	-1	20	51	19	20	20
hello	-5	1	-10	2	-12	24	10
hello bot	2	8	3	13	-1	49	-2
hello could	-1	4	-4	4	-14	-20	38
help	42	54	112	58	42	120	52
help $	27	37	109	43	29	127	39
helpdesk	-18	-57	-23	-25	-26	-40	-22
her	-12	-18	-12	-12	-12	-12	-12
here	19	11	9	18	37	39	-3
here $	-35	-34	-45	-35	-44	-12	-47
here @	-28	-27	-28	-41	-33	-27	-52
here want	12	10	12	38	12	12	12
hetzner	32	35	35	34	82	35	24
hey	33	3	25	2	-11	-11	-2
hey srm	32	4	-12	1	6	5	7
hi	13	27	6	10	10	53	9
hi what	-29	-12	-22	-6	-11	69	-11
high	-34	-37	-34	-33	-43	-33	-34
high avail	-21	-26	-23	-21	-22	-21	-22
higher	-14	-14	-14	-15	-20	-14	-14
hijack	-52	-44	-50	-44	-65	-44	-51
him	-34	-32	-33	-33	-34	-32	-39
hipaa	-29	-25	3	-27	-31	-30	-35
hipaa complianc	-19	-12	-13	-13	-13	-12	-13
hire	-66	-65	-68	-65	-102	-67	-82
hire the	-58	-57	-62	-56	-78	-62	-83
his	-26	-26	-48	-27	-29	-27	-27
histori	-36	-33	-34	-34	-33	-32	-32
histori of	-23	-25	-23	-26	-23	-22	-23
hit	-45	-39	-42	-40	-25	-40	-43
hit our	-60	-51	-52	-50	-58	-45	-55
hm	-35	-35	-33	-34	-37	-33	-36
hm and	-34	-33	-32	-32	-36	-32	-36
hmm	-33	-35	-34	-39	-33	-31	-32
hold	-35	-31	-32	-32	-34	-31	-36
hold @	-50	-36	-36	-36	-38	-35	-37
hold a	-40	-24	-24	-24	-25	-24	-24
hold on	-19	-18	-18	-18	-27	-18	-18
hold the	-49	-49	-46	-56	-46	-46	-72
hole	-36	-36	-35	-37	-40	-35	-44
hole in	-39	-39	-39	-42	-42	-40	-56
home	-10	-6	-6	14	-8	-6	-8
home offic	-24	-21	-21	-21	-23	-21	-21
homework	50	-34	-17	15	-54	-11	-12
homework $	-36	-69	-34	7	-48	-34	-39
hook	26	-7	-25	-12	-14	-12	-23
hook $	-53	-45	-44	-45	-46	-45	-72
hook for	103	45	12	36	37	35	39
hope	-44	-32	-32	-33	-34	-32	-38
hope $	-47	-35	-34	-35	-37	-34	-41
hospit	-23	-20	-22	-21	-21	-20	-21
host	-25	-23	-27	-12	-27	-23	-10
host $	-8	-20	-13	-9	-14	-6	78
host @	11	48	12	7	10	12	9
host a	27	21	27	63	28	27	28
host and	-2	-1	3	49	7	7	3
host base	-17	-20	-18	-18	-17	-17	-17
host behind	-12	-11	-11	-13	-12	-11	-12
host below	35	17	37	36	36	38	123
host everi	-30	-25	-26	-29	-27	-25	-27
host for	-37	-55	-33	-7	-33	-32	-36
host hardwar	-14	-14	-13	-14	-14	-14	-16
host in	-24	-18	-19	-19	-19	-18	-19
host is	-19	-19	-23	-20	-21	-19	-22
host isnt	-22	1	-21	46	-9	0	-30
host kernel	-19	-21	-18	-26	8	-18	-45
host llama	3	9	3	4	3	3	3
host of	5	6	5	5	-14	6	35
host on	11	35	12	5	11	13	9
host oper	-85	-86	-88	-88	-86	-85	-121
host os	-75	-73	-75	-71	-77	-73	-114
host patch	-18	-17	-18	-19	-38	-15	32
host secur	-49	-31	-33	-55	-33	-31	-32
host server	-18	-17	-17	-17	-18	-17	-24
host that	-8	-9	-8	-9	-8	-8	-9
host to	-8	-7	-7	-8	-8	-7	-10
host under	-58	-54	-55	-55	-58	-54	-59
host who	-7	-7	-7	-8	-7	-7	-9
host with	24	24	24	73	6	24	6
hostnam	-53	-59	-58	-51	-54	-49	-49
hot	-26	-24	-25	-25	-25	-24	-23
hour	-46	-42	-48	-39	-43	-40	-39
hour $	-22	-22	-21	-21	-29	-22	-22
hour and	-24	-44	-23	-24	-23	-23	-23
hour of	-25	-26	-24	-24	-40	-24	-24
hourli	-23	-38	-23	-3	-26	-22	-21
hourli snapshot	-10	-9	-9	-10	-9	-9	-9
hous	-4	-3	-1	-3	30	-3	-19
how	25	18	12	20	43	36	13
how do	14	37	27	23	77	49	26
how doe	96	59	30	27	-1	60	31
how fast	12	11	15	14	49	14	13
how is	34	19	-36	-24	-61	-30	-22
how littl	10	2	20	67	11	18	20
how long	-36	-36	-39	-38	-18	-41	-38
how mani	-4	6	6	8	64	0	7
how much	96	10	53	99	37	46	52
how reliabl	-1	1	2	2	-3	24	0
how should	-4	-1	-24	-1	-35	42	-1
how to	19	24	24	24	46	39	25
hpc	-33	-58	-32	-17	-38	-31	-51
hr	-23	-15	15	-17	-37	-17	-13
http	-19	-18	-18	-15	-2	-17	-19
http for	-39	-32	-35	-32	-38	-35	-35
hub	-31	-31	-32	-31	-34	-30	-44
hum	-22	-21	-20	-21	-26	-20	-24
hung	-45	-45	-54	-46	-47	-46	-65
hunt	-46	-42	-41	-43	-45	-42	-62
hybrid	-13	-12	-13	-13	-15	-12	-14
hyperledg	-27	-25	-23	-26	12	-24	-58
hyperpod	-15	-15	-15	-17	-15	-15	-25
hyperpod cluster	-15	-15	-15	-17	-15	-15	-25
hypervisor	-36	-37	-29	-37	-20	-38	-54
hypervisor $	-61	-59	-35	-60	-73	-61	-82
hypervisor and	-32	-31	-35	-31	-31	-31	-43
hypervisor below	-36	-37	-56	-36	-55	-36	-49
hypervisor for	-35	-47	-21	-36	-48	-39	-36
hypervisor on	-26	-24	-24	-24	-26	-24	-33
hypervisor patch	-23	-23	-22	-23	-22	-22	-30
hypervisor secur	-40	-40	-51	-39	-39	-39	-39
hypervisor updat	63	65	58	60	151	62	7
i	11	-1	0	4	13	6	-3
i $	-52	-39	-36	-38	-41	-35	-39
i am	-9	-37	8	10	-28	8	-35
i ask	12	13	12	12	40	21	-6
i assum	-23	-21	-21	-25	-21	-21	-23
i be	63	10	-3	12	13	18	15
i come	9	23	63	25	-4	18	26
i creat	-16	-10	-10	-12	8	-11	-12
i delet	-32	-28	-27	-32	-32	-30	-27
i dont	-18	-16	-13	13	-20	-6	-14
i e	-41	-40	-41	-41	-43	-41	-42
i get	64	-5	8	9	28	-16	10
i guess	-32	-30	-31	-30	-34	-30	-39
i hate	21	1	18	60	20	20	21
i have	-48	-34	-39	-35	-46	-26	-46
i hope	-47	-35	-34	-35	-37	-34	-41
i instal	-37	-36	-37	-37	-37	-36	-64
i keep	-9	44	-3	-2	1	0	1
i mean	-8	-22	-31	-30	-27	-23	-26
i meant	-53	-45	-50	-43	-46	-45	-44
i must	0	-15	-17	-16	-23	-14	-14
i need	-6	4	5	5	49	7	3
i never	14	15	-2	65	9	11	7
i onli	56	29	76	28	3	29	30
i presum	-27	-20	-21	-23	-20	-20	-19
i read	33	33	42	31	28	58	32
i rent	-9	-8	-5	-9	42	-8	-34
i respons	21	7	5	6	4	6	7
i said	-40	-30	-28	-28	-28	-29	-29
i set	14	21	20	21	49	19	21
i still	1	-29	-29	-34	-37	-30	-31
i suppos	-44	-40	-58	-41	-44	-41	-44
i swap	-3	49	5	-6	-6	4	6
i take	8	11	-1	10	-2	1	1
i think	-15	-18	-15	-19	-16	-15	-15
i use	36	-2	-8	-2	-19	25	-7
i want	24	-14	14	66	13	11	14
i was	-13	-10	-10	-10	-12	-10	-10
i would	43	13	14	12	-6	12	14
i write	46	32	30	32	62	31	33
ia	-45	-48	-40	-45	-48	-40	-40
iaa	-67	-68	-6	-59	-92	-62	-114
iban	-13	-11	-11	-11	-11	-11	-11
iban in	-13	-11	-11	-11	-11	-11	-11
id	34	15	27	71	23	24	26
id like	60	27	35	74	24	34	34
idea	38	50	49	42	82	50	86
ident	-36	-33	-35	-33	-32	-33	-39
ident and	-36	-36	-35	-35	-43	-37	-49
ident provid	-29	-20	-19	-19	-19	-19	-19
idl	-90	-96	-90	-84	-94	-85	-89
ids	-13	-13	-13	-14	-13	-12	-19
if	-15	-3	-23	-9	-17	-16	-13
if @	-20	-15	-21	-20	-19	-18	-20
if a	-31	-40	-54	-39	-32	-32	-32
if an	-11	-9	-9	-9	-9	-9	-9
if i	26	9	-7	12	2	-5	-9
if it	-35	7	-41	-8	-28	-14	39
if its	-56	-55	-60	-46	-48	-46	-54
if our	29	59	28	26	29	29	28
if patch	28	23	28	60	22	26	27
if the	3	-16	3	45	0	4	-2
if we	-48	-13	-49	-42	-40	-37	-40
ignor	11	13	12	10	55	-4	11
ignor all	9	8	8	8	57	-20	9
ignor previou	12	22	19	22	52	0	19
ignor the	22	23	22	8	51	23	22
im	62	32	54	30	10	56	29
im five	-13	-1	15	-1	-26	-2	-4
im new	1	1	2	-1	-24	33	0
imag	-33	-33	-24	-30	-34	-32	-38
imag $	-55	-53	-38	-51	-56	-52	-64
imag for	-20	-18	-20	-19	-20	-18	-19
imag from	-26	-31	-24	-26	-27	-24	-27
imag in	-15	-14	-15	-15	-15	-14	-16
imag of	-17	-17	-17	-16	-17	-16	-19
imag patch	-11	-19	-11	-12	-11	-11	-12
imag pile	-11	-11	-11	-10	-11	-11	-11
imag that	-14	-12	-13	-12	-12	-12	-13
imag there	6	6	7	6	19	6	6
imag vulner	-15	-16	-14	-20	-14	-14	-14
imag we	-19	-18	-17	-19	-18	-17	-23
imag with	-38	-35	-41	-40	-44	-36	-50
imd	38	33	133	33	14	12	18
imdsv1	-51	-90	-52	-54	-52	-51	-52
imdsv2	1	-1	68	3	-28	-3	-5
immedi	-18	-18	-19	-18	-20	-18	-24
import	-33	-32	-34	-6	-35	-31	-35
import $	-38	-39	-42	-40	-55	-39	-47
import certif	-16	-16	-18	-19	-17	-17	-17
import into	-26	-22	-22	-24	-22	-22	-21
import on	-55	-57	-62	-58	-59	-58	-58
improv	-13	-12	-12	-13	-22	-12	-12
in	-20	-20	-16	-21	-20	-22	-24
in $	-52	-39	-40	-44	-50	-40	-40
in 2019	0	2	6	4	49	3	-4
in 5	-14	-15	-14	-14	-16	-14	-17
in @	-26	-30	-20	-26	-25	-27	-28
in a	-1	-5	-23	-16	-21	-15	-18
in all	-18	-14	-14	-14	-18	-14	-14
in amazon	-72	-59	-58	-57	-63	-58	-74
in an	-17	-34	-40	-34	-36	-33	-36
in anoth	-25	-25	-27	-25	-33	-24	-29
in any	-23	-35	-23	-25	-26	-23	-24
in auto	-10	-9	-11	-10	-9	-9	-11
in aws	34	26	53	47	70	32	26
in azur	39	39	36	39	85	39	34
in both	-12	65	17	18	18	17	8
in charg	21	-1	-12	0	-15	0	36
in clear	-29	-27	-28	-27	-28	-27	-30
in complianc	-13	-14	-14	-16	-17	-14	-13
in dev	45	57	54	56	143	58	56
in duti	-9	90	14	22	-2	20	19
in each	-2	60	12	10	11	12	11
in either	8	58	11	-11	8	11	11
in eu	10	12	-3	11	49	11	13
in everi	-34	-36	-35	-33	-35	-32	-32
in frankfurt	32	39	32	39	95	37	39
in front	-21	-16	-27	-25	-23	3	-20
in full	-63	-60	-78	-61	-58	-59	-63
in general	-50	-50	-61	-51	-56	-52	-61
in here	5	6	-9	3	2	40	4
in how	-48	-45	-43	-43	-45	-42	-61
in ireland	-45	-47	-45	-45	-54	-45	-55
in it	-44	-44	-52	-44	-48	-45	-60
in its	-15	-14	-19	-15	-16	-14	-17
in kernel	19	17	19	48	19	19	19
in march	28	0	2	1	-3	1	-7
in memori	-17	-19	-16	-17	-19	-16	-16
in multi	-21	-19	-21	-20	-30	-19	-19
in my	-24	-26	-22	-23	-22	-21	-28
in one	27	-9	-24	-6	-8	-6	-6
in our	-28	-25	-26	-25	-22	-25	-28
in pend	20	21	23	23	58	22	24
in plain	-33	-24	4	-23	-26	-22	-28
in principl	-13	-13	-14	-13	-15	-13	-18
in provis	-42	-43	-42	-44	-43	-39	-41
in respons	-2	62	9	7	2	8	6
in scope	-17	-17	-16	-21	-18	-16	-17
in secur	9	16	12	14	55	2	14
in short	10	-1	0	1	0	0	1
in spring	-10	-10	-10	-10	-15	-10	-11
in term	27	59	25	50	21	32	32
in the	-19	-21	-11	-21	-23	-22	-25
in them	-30	-54	-29	-30	-32	-30	-36
in there	-29	-33	-26	-32	-27	-27	-29
in thi	-9	-10	-34	-9	-10	38	-23
in through	-9	-8	-8	-8	-9	-8	-9
in time	-24	-23	-3	-23	-32	-23	-26
in to	-31	-27	-26	-27	-29	-26	-35
in transit	-29	-28	16	-28	-35	-27	-40
in two	-5	21	71	26	12	26	23
in us	-14	2	2	-2	29	1	-3
in what	-1	14	0	-5	-3	-1	0
in which	-24	22	-18	-23	-24	-17	-21
in who	-22	-15	-21	-21	-25	-24	-27
in whose	-20	-21	-21	-22	-24	-20	-21
in xen	-10	-10	-10	-10	-10	-10	-16
in your	34	32	77	31	19	59	27
inbound	-14	-13	-12	-13	-16	-13	-14
incid	-63	-58	-61	-59	-72	-62	-74
incid respons	-66	-61	-64	-61	-75	-66	-79
includ	-19	-17	-16	-17	-20	-17	-19
increas	-38	-38	-44	-39	-48	-40	-39
index	-51	-48	-51	-48	-52	-47	-49
index $	-34	-34	-35	-34	-40	-36	-39
index by	-25	-24	-24	-28	-33	-24	-25
index in	-20	-17	-17	-17	-20	-17	-17
index map	-9	-9	-9	-9	-12	-9	-9
indic	-27	-28	-28	-28	-38	-28	-27
individu	-30	-30	-32	-30	-30	-29	-29
infect	-29	-26	-26	-26	-31	-26	-27
infer	-27	-28	-29	-27	-29	-26	-27
infer contain	-27	-28	-29	-27	-30	-26	-27
influx	-9	-2	-1	34	-7	1	-6
inform	30	30	24	27	6	87	9
infrastructur	-49	-46	-47	-45	-55	-45	-49
infrastructur $	-32	-32	-34	-33	-53	-39	-37
infrastructur behind	-43	-41	-41	-39	-42	-40	-40
infrastructur devic	-52	-54	-57	-53	-63	-55	-62
infrastructur itself	-7	-7	-7	-7	-10	-7	-9
infrastructur that	-27	-21	-21	-22	-21	-21	-23
ingest	26	32	31	60	59	32	33
inherit	19	-6	27	-6	-18	-8	-23
inherit an	68	25	10	29	26	29	31
inherit control	-11	-8	44	-9	-22	-14	-40
inherit from	-38	-39	-50	-39	-53	-42	-41
initi	-33	-37	-29	-30	-31	-28	-28
initi the	-18	-30	-18	-18	-19	-18	-18
inject	-38	-34	-35	-34	-41	-34	-37
input	-71	-76	-74	-70	-74	-71	-70
insid	-42	-39	-43	-40	-40	-39	-44
insid $	-47	-33	-51	-35	-37	-33	-35
insid @	-45	-43	-42	-41	-42	-41	-44
insid a	-15	-16	-17	-16	-16	-15	-16
insid an	-28	-28	-28	-28	-28	-28	-43
insid aws	-25	-19	-19	-19	-19	-19	-20
insid my	-16	-13	-13	-13	-17	-13	-13
insid of	-16	-15	-16	-16	-16	-15	-15
insid one	-55	-53	-66	-53	-54	-52	-55
insid our	-72	-61	-83	-61	-63	-60	-75
insid the	-25	-26	-26	-28	-27	-26	-29
insist	-32	-21	-29	-23	-22	-21	-22
insist amazon	-44	-28	-39	-31	-29	-28	-28
inspect	-35	-32	-32	-32	-35	-32	-49
inspect $	-21	-19	-20	-20	-20	-19	-20
instal	-28	-36	-28	-20	-26	-26	-13
instal @	-68	-70	-72	-81	-70	-65	-80
instal an	-15	-11	-11	-11	-12	-11	-13
instal and	-8	-9	-8	-9	-8	-9	-12
instal antiviru	-14	-15	-15	-16	-15	-15	-15
instal by	-42	-56	-42	-51	-41	-41	-52
instal it	27	-25	20	95	22	25	18
instal linux	-51	-50	-50	-51	-52	-50	-90
instal on	-25	-18	-26	-34	-26	-25	-36
instal ourselv	-66	-60	-87	-67	-60	-72	-116
instal some	-14	-14	-14	-13	-14	-14	-13
instal the	47	50	49	47	57	49	119
instal there	-28	-29	-28	-28	-33	-30	-36
instanc	-22	-13	-18	-15	16	-15	-20
instanc size	14	18	18	16	57	17	19
instead	-43	52	-19	-13	-22	-10	-10
instead $	-48	-38	-53	-38	-41	-38	-39
instead of	-8	102	26	23	15	29	32
instruct	-16	-8	0	12	24	89	-13
instruct and	12	20	17	19	49	-1	18
instrument	-23	-20	-20	-20	-21	-19	-21
insur	-18	-19	-18	-18	-19	-18	-32
integr	-59	-53	-61	-51	-57	-65	-53
integr authent	-26	-27	-25	-25	-29	-26	-29
integr of	-57	-60	-70	-53	-49	-72	-50
intellig	-35	-37	-31	-35	-38	-31	-30
intent	-16	-14	-14	-14	-15	-16	-15
intent and	-13	-12	-12	-12	-12	-14	-13
intern	-14	-32	-15	1	0	-12	-14
internet	-32	-28	-29	-30	-30	-28	-31
internet $	-6	-6	-6	-6	-10	-7	-7
internet on	-16	-16	-16	-17	-20	-16	-22
into	-36	-33	-35	-35	-36	-34	-37
into @	0	-6	-11	-11	-14	-10	-11
into a	-42	-25	-24	-24	-25	-24	-25
into an	-38	-35	-37	-33	-39	-34	-36
into our	-7	-7	-7	-7	-8	-7	-8
into the	-26	-29	-26	-26	-28	-26	-26
intrus	-35	-33	-32	-33	-34	-32	-33
intrus detect	-35	-33	-32	-33	-34	-32	-33
invent	28	47	58	60	143	53	43
invent @	28	47	58	60	143	53	43
inventori	-42	-42	-46	-42	-45	-43	-43
inventori of	-8	-8	-8	-8	-8	-8	-9
investig	-64	-55	-51	-52	-57	-51	-53
invit	-37	-25	-24	-25	-25	-24	-25
invoc	-22	-21	-20	-20	-23	-21	-21
invoc log	-21	-20	-19	-19	-22	-20	-18
invoic	6	18	61	20	60	20	18
invok	-26	-22	-23	-36	-23	-22	-26
involv	88	49	55	53	102	55	54
involv $	88	49	55	53	102	55	54
iop	-69	-68	-65	-65	-95	-65	-64
iot	-31	-30	-33	-39	-38	-30	-39
iot on	-38	-37	-43	-54	-50	-38	-51
iot polici	-34	-32	-36	-43	-41	-33	-42
ip	-37	-33	-32	-33	-36	-33	-36
ip address	-25	-25	-25	-27	-32	-26	-33
ips	-27	-25	-27	-30	-28	-25	-25
ips of	-9	-8	-8	-9	-8	-8	-8
iptabl	-19	-17	-16	-17	-19	-17	-17
ireland	-39	-40	-38	-39	-46	-39	-46
is	-13	-7	7	-8	0	-7	-4
is $	46	51	184	52	36	42	37
is @	-19	-9	1	8	50	0	-10
is a	-55	-25	72	-17	-31	-24	-47
is account	38	-14	-7	-2	-12	-2	-3
is administratoraccess	-27	-34	-35	-46	-29	-27	-27
is amazon	-6	-22	-27	-20	11	-20	-54
is an	9	39	173	43	24	40	37
is answer	-56	-28	-28	-29	-29	-28	-28
is any	-13	-14	-13	-14	-12	-12	-12
is anyon	21	19	13	17	62	4	-7
is at	-28	-23	-25	-24	-23	-23	-29
is attach	-13	-14	-12	-13	-13	-12	-12
is aws	-2	-17	-15	-16	-30	-17	0
is best	-4	-2	-8	-33	59	-7	1
is better	2	83	14	5	87	33	35
is broken	18	19	14	19	58	18	19
is built	-31	-31	-41	-44	-34	-32	-31
is call	-11	-10	-10	-11	-16	-10	-10
is cheaper	28	7	20	12	68	27	26
is complianc	-71	-73	-95	-71	-94	-77	-87
is configur	-25	-25	-27	-25	-28	-26	-27
is correct	-8	-7	-7	-7	-9	-7	-7
is creat	-23	-21	-22	-21	-28	-21	-22
is data	-13	-10	-10	-10	-11	-11	-11
is decid	-12	-11	-11	-11	-15	-12	-11
is deprec	-21	-20	-25	-20	-24	-30	-20
is do	18	16	16	16	-5	11	53
is done	16	-12	-19	-11	-22	-11	-11
is down	-36	-31	-32	-32	-34	-31	-39
is encrypt	23	23	22	23	-5	21	90
is end	-25	-25	-27	-25	-28	-24	-42
is envelop	3	1	72	1	-19	-1	-21
is faster	11	-38	1	-10	94	-1	12
is feder	-30	-30	-30	-30	-34	-30	-52
is for	-33	-33	-34	-37	-35	-33	-33
is from	-19	-18	-20	-21	-22	-18	-19
is full	-14	-13	-13	-13	-15	-12	-14
is guilti	-12	-13	-12	-12	-14	-12	-12
is hand	-27	-22	-22	-23	-26	-23	-25
is he	18	16	18	18	43	4	6
is hipaa	-25	-21	-26	-24	-21	-21	-21
is in	4	-8	-17	-8	-17	-9	6
is insid	-92	-71	-115	-72	-74	-70	-93
is it	-6	11	46	5	18	19	9
is left	130	28	-15	24	24	29	30
is look	-40	-41	-34	-36	-41	-34	-37
is maintain	-36	-35	-41	-38	-36	-35	-52
is make	-25	-24	-26	-25	-37	-24	-23
is manag	-32	-31	-31	-29	-44	-29	-32
is meant	27	27	56	27	25	26	27
is mine	66	18	-12	21	12	21	18
is my	23	25	6	25	56	16	24
is no	-11	-9	-9	-9	-10	-9	-9
is not	-41	-24	-24	-24	-25	-24	-24
is off	-30	-29	-29	-30	-32	-29	-31
is offlin	-7	-7	-7	-7	-7	-7	-8
is on	-10	-7	3	-10	-9	-11	-11
is one	-90	-24	94	-18	-15	-12	-30
is open	-41	-26	-26	-26	-26	-25	-27
is our	39	49	-7	10	46	13	-1
is out	-6	-6	-6	-6	-11	-6	-6
is patch	-63	-60	-88	-59	-74	-59	-59
is paus	-17	-17	-17	-17	-20	-17	-21
is physic	-13	-13	-14	-13	-16	-13	-13
is protect	-33	-33	-35	-33	-41	-33	-47
is provid	-14	-12	-12	-12	-12	-12	-12
is publicli	-9	-8	-9	-8	-8	-8	-9
is publish	-19	-19	-21	-19	-19	-19	-30
is reachabl	-60	-45	-45	-48	-46	-44	-46
is respons	-23	-18	-22	-19	-10	-19	-21
is run	-30	-28	-30	-29	-39	-28	-32
is secret	-13	-12	-13	-12	-15	-13	-12
is secur	-101	-91	-112	-92	-97	-92	-127
is sent	-12	-10	-11	-10	-11	-12	-10
is set	-21	-22	-23	-21	-22	-21	-26
is share	-22	-15	-16	-16	-19	-15	-15
is still	-11	-8	-8	-9	-8	-8	-9
is store	-41	-36	-36	-42	-38	-38	-48
is stuck	-55	-49	-56	-43	18	-51	-38
is suppos	19	24	14	20	4	20	72
is switch	-63	-63	-72	-63	-75	-63	-101
is that	6	13	42	16	6	12	71
is the	-1	9	-9	23	55	5	11
is their	53	21	-6	21	18	19	17
is there	4	19	6	10	3	35	-1
is thi	-16	-10	-20	-5	-2	45	23
is to	-22	-20	-21	-21	-26	-21	-22
is too	-20	-18	-20	-18	-18	-18	-18
is two	-26	-26	-28	-26	-26	-25	-45
is under	-16	-16	-17	-19	-18	-16	-16
is up	-14	-13	-13	-13	-17	-13	-14
is updat	-10	-10	-11	-10	-9	-10	-13
is us	-1	0	-1	0	21	-1	-3
is what	6	49	98	46	30	34	33
is who	126	34	44	58	22	43	3
is whose	-31	-32	-31	-31	-41	-31	-39
is with	-26	-25	-24	-26	-25	-24	-29
iscsi	-52	-47	-45	-47	-49	-45	-44
ish	6	5	6	23	6	6	6
isnt	-32	-23	-28	-8	-25	-23	-32
isnt @	-41	-39	-39	-40	-51	-40	-54
isnt it	-9	-9	-10	-10	-9	-9	-10
isnt our	4	27	5	72	17	27	20
isnt the	-8	-8	-8	-8	-9	-8	-9
iso	0	-17	-1	-17	-30	-17	-23
iso 27001	-23	-20	6	-20	-30	-20	-22
isol	-38	-37	-40	-37	-39	-36	-40
isol my	-21	-19	-22	-19	-21	-19	-20
isol the	-46	-42	-41	-45	-41	-39	-42
issu	-29	-27	-28	-29	-34	-28	-30
issu a	-10	-9	-9	-10	-10	-9	-11
it	-12	-13	-5	-11	-11	-11	0
it $	-16	-13	-7	-13	-14	-13	8
it @	-14	24	-19	-21	-15	-11	-10
it amazon	-42	-26	-28	-26	-26	-25	-28
it and	-9	-6	-6	-6	-6	-6	-6
it aws	-28	-28	-29	-28	-42	-28	-30
it back	-20	-20	-21	-20	-22	-20	-22
it blame	-22	-21	-23	-23	-24	-21	-20
it by	-10	-11	-15	-13	-10	-10	-11
it come	-46	-5	-38	-35	-43	-36	-47
it correct	-17	-16	-18	-17	-18	-16	-25
it do	54	7	54	25	-1	16	21
it down	103	22	10	25	11	25	8
it encrypt	19	20	7	22	4	22	80
it fall	18	21	21	24	14	20	73
it for	-93	-43	32	-49	-48	-39	-42
it from	-36	-34	-36	-35	-42	-33	-36
it goe	14	16	26	25	8	17	80
it hand	-30	-54	-30	-44	-30	-30	-30
it has	-8	-26	-11	19	-10	-9	-14
it i	6	7	40	6	-9	6	7
it in	2	13	64	14	10	15	14
it is	-47	-41	-48	-41	-33	-41	-45
it keep	-12	-11	-11	-14	-11	-12	-11
it leav	-26	-26	-26	-26	-49	-26	-27
it mean	-24	4	87	9	-11	9	9
it off	-36	-36	-34	-37	-39	-34	-37
it on	-28	-25	-26	-26	-26	-25	-27
it or	-11	-12	-11	-12	-12	-11	-10
it our	-46	-41	-42	-41	-44	-40	-49
it ourselv	33	-15	30	108	31	36	26
it out	55	-24	-46	-20	-50	-20	-28
it patch	-18	-16	-17	-18	-17	-17	-24
it pleas	4	-5	-6	-6	-10	-6	-7
it right	-19	-18	-18	-19	-20	-18	-30
it safe	-11	-9	-8	-9	-9	-8	-8
it sai	-64	-23	-45	-40	13	-21	-22
it stand	28	30	65	28	30	31	26
it still	13	19	16	15	62	18	-2
it surviv	-8	-8	-9	-9	-9	-8	-9
it that	-29	-28	-28	-36	-29	-29	-35
it the	75	39	100	44	39	43	36
it their	4	21	26	27	2	15	105
it then	-10	-10	-10	-10	-12	-10	-14
it there	-8	-7	-7	-8	-8	-7	-8
it through	-33	-25	-25	-25	-25	-26	-25
it to	-7	-11	-12	-11	6	-11	-25
it up	-37	-36	-31	-33	-33	-30	-32
it updat	-41	-41	-41	-42	-45	-42	-77
it us	-36	-28	-31	-29	-37	-29	-36
it was	-12	-11	-11	-14	-13	-11	-11
it when	23	24	27	29	17	23	78
it who	-23	-24	-27	-24	-23	-23	-25
it whose	-25	-25	-24	-27	-32	-24	-29
item	-7	-3	-4	-3	35	-3	-3
item are	-38	-34	-35	-34	-56	-34	-34
its	-24	-23	-24	-24	-25	-23	-24
its @	-59	-50	-56	-42	-45	-42	-44
its a	-33	-35	-32	-31	-32	-31	-33
its api	-15	-15	-16	-15	-17	-15	-17
its data	-13	-13	-15	-13	-14	-13	-16
its endpoint	-24	-22	-24	-22	-24	-22	-24
its facil	-40	-41	-41	-40	-49	-42	-47
its key	-8	-7	-7	-7	-7	-6	-6
its not	-48	-33	-32	-35	-59	-36	-52
its own	-4	-15	-16	-15	-30	-15	-19
its updat	-18	-18	-18	-18	-18	-18	-31
itself	-32	-29	-30	-28	-26	-28	-32
itself $	-52	-50	-52	-49	-53	-49	-56
itself avail	-9	-9	-8	-8	-9	-8	-10
itself i	-10	-14	-10	-14	-10	-10	-11
itself on	46	41	46	43	104	47	44
itself or	-23	-36	-23	-24	-26	-23	-25
itself the	-27	-19	-19	-19	-19	-19	-19
itself up	-9	-9	-8	-8	-8	-8	-8
itself who	-21	-20	-22	-23	-26	-20	-25
januari	-48	-50	-35	-40	-44	-34	-48
jar	-24	-23	-23	-23	-24	-23	-29
jar $	-26	-24	-24	-26	-25	-24	-31
java	15	16	8	45	61	6	7
java $	21	20	22	6	74	22	7
jdbc	-80	-80	-84	-80	-86	-82	-88
jira	-16	-19	-18	-21	6	-22	-17
jms	-47	-45	-36	-37	-39	-36	-37
jms client	-47	-45	-36	-37	-39	-36	-37
job	-10	-19	-23	-19	-26	-20	-3
job $	43	1	-2	3	-1	4	33
job are	8	8	8	8	36	7	-8
job for	-27	-26	-30	-26	-34	-26	-29
job in	-29	-33	-31	-27	-29	-27	-29
job is	-12	21	-8	-4	-19	-3	50
job now	-28	-29	-28	-29	-50	-30	-30
job of	-15	-14	-14	-14	-14	-14	-15
job on	-30	-30	-30	-31	-57	-30	-31
job run	-18	-16	-16	-16	-17	-16	-18
job schedul	-9	-8	-8	-8	-9	-8	-9
job to	-37	-35	-35	-34	-40	-35	-45
join	-32	-25	-30	-32	-32	-29	-32
join the	-31	-25	-25	-26	-27	-25	-32
join to	-43	-50	-41	-43	-44	-40	-41
joint	-51	-45	-55	-45	-65	-45	-45
joint respons	-51	-45	-55	-45	-65	-45	-45
js	-22	-22	-22	-22	-21	-21	-24
js runtim	-9	-10	-11	-11	-9	-9	-11
json	-14	-13	-14	-14	-14	-13	-13
jump	-8	-7	-8	-8	-7	-7	-7
jump host	-8	-7	-8	-8	-7	-7	-7
junior	-21	-20	-21	-30	-23	-20	-20
jupyt	22	19	15	50	17	21	19
jupyt on	28	22	23	57	20	26	24
just	-3	23	-3	0	-13	0	-2
just drop	-11	-9	-8	-8	-8	-8	-8
just the	-42	-40	-39	-42	-42	-39	-45
jvm	-21	-19	-19	-18	-18	-18	-21
karpent	-25	-25	-1	-25	-31	-26	-42
karpent $	2	1	44	0	-15	-3	-11
kb	-29	-27	-26	-26	-26	-26	-30
kbs	-66	-61	-64	-61	-61	-61	-78
keep	-29	-27	-27	-26	-28	-26	-31
keep @	-34	-32	-33	-33	-34	-32	-33
keep a	-12	-11	-18	15	-29	-12	-16
keep an	-16	-18	-20	-17	-17	-17	-17
keep backup	-7	-6	-6	-6	-8	-6	-6
keep it	-37	-34	-35	-37	-36	-35	-47
keep its	-10	-10	-10	-10	-15	-10	-10
keep my	-2	3	1	1	-19	45	-15
keep other	-23	-24	-23	-22	-39	-31	-25
keep our	-30	-27	-32	-28	-34	-28	-30
keep run	-10	-9	-9	-9	-12	-9	-9
keep sai	29	30	66	29	21	21	30
keep that	-18	-21	-19	-18	-18	-17	-18
keep the	-35	-32	-32	-32	-39	-32	-34
keep them	-50	-46	-46	-49	-47	-46	-70
keep third	-17	-18	-18	-18	-18	-19	-19
keep those	-7	-9	-7	-9	-7	-7	-7
keeper	-7	-10	-10	-23	34	-7	-19
kei	-33	-30	-32	-30	-35	-30	-12
kei $	-15	-19	-18	-14	4	-13	-21
kei and	-8	-8	-8	-8	-8	-7	-7
kei aws	-50	-50	-50	-50	-67	-52	-68
kei for	-20	-22	-19	-21	-22	-20	-23
kei in	-65	-57	-60	-57	-65	-57	-61
kei is	-21	-22	-21	-21	-26	-22	-33
kei of	-25	-26	-25	-25	-30	-25	-29
kei on	-11	-11	-11	-11	-11	-11	1
kei who	10	14	5	26	4	23	92
kept	-59	-58	-59	-58	-83	-59	-60
kept $	-81	-77	-80	-78	-117	-86	-78
kept by	-7	-6	-6	-6	-7	-6	-8
kept up	-33	-23	-24	-23	-23	-23	-30
kerbero	-28	-26	-26	-26	-31	-26	-25
kernel	-30	-28	-30	-21	-20	-28	-40
kernel $	-14	-12	-24	27	-34	-22	-15
kernel cve	-19	-16	-16	-16	-17	-16	-18
kernel on	-23	-27	-22	-29	-25	-23	-23
kernel patch	-67	-67	-69	-69	-44	-66	-111
kernel updat	-11	-11	-9	7	-11	-9	-13
kernel upgrad	-13	-11	-11	-11	-11	-11	-14
key	-25	-25	-5	-22	-19	-25	-29
key $	-91	-80	-110	-80	-86	-79	-97
key choic	-80	-76	-82	-74	-78	-75	-80
key for	-26	-29	-5	-50	-39	-40	-26
key in	-23	-22	-25	-22	-24	-22	-22
key manag	-33	-32	-42	-32	-35	-32	-32
key materi	-23	-28	-22	-22	-26	-22	-23
key pair	-14	-11	-13	-11	12	-11	-11
key rotat	-108	-109	-115	-107	-108	-104	-132
key to	-6	-6	-7	-7	-9	-6	-7
key valu	27	3	16	64	27	25	27
key was	-13	-13	-16	-13	-15	-13	-15
keycloak	20	23	22	48	21	22	22
kick	-25	-24	-23	-25	-26	-23	-24
kick it	-38	-38	-36	-39	-42	-35	-37
kick off	-9	-8	-8	-8	-10	-8	-8
kill	-38	-32	-32	-32	-38	-33	-37
kill it	-10	-10	-10	-10	-14	-10	-12
kill the	-65	-48	-47	-49	-54	-51	-55
kind	-48	-45	-46	-43	-48	-34	-53
kind of	-1	0	-2	0	-2	12	0
kinda	61	17	9	18	0	49	22
kindli	54	44	16	-3	11	19	19
kindli share	74	15	29	28	18	28	29
knob	-26	-25	-28	-27	-31	-27	-32
knob $	-8	-7	-7	-7	-7	-7	-9
know	14	14	20	14	2	18	8
know $	-5	7	7	9	-12	76	9
know if	-37	-38	-36	-62	-38	-36	-40
know the	-13	-18	-18	-22	-20	-18	-17
know what	24	52	36	21	23	25	25
know which	-39	-38	-39	-38	-50	-40	-38
know who	-16	-25	-20	-28	-21	-20	-21
known	-29	-28	-31	-31	-32	-28	-38
known cve	-31	-31	-36	-36	-39	-31	-46
kubelet	-21	-31	49	-13	-16	-16	-24
kubelet $	7	29	107	23	13	11	6
kubelet on	-7	-7	-7	-8	-7	-7	-9
kvm	-10	-10	-10	-10	-10	-10	-16
label	-61	-63	-65	-61	-73	-62	-66
labor	58	-1	-14	7	-13	7	5
lack	-2	20	7	13	83	14	1
lag	-54	-54	-55	-64	-59	-52	-56
lai	-30	-30	-30	-31	-57	-30	-35
lambda function	-13	-11	-12	-11	-13	-11	-13
land	8	-19	-13	-14	-16	-14	-14
land @	-21	-23	-20	-22	-21	-21	-24
land in	-27	-26	-24	-28	-25	-24	-25
land on	10	63	15	12	17	14	17
land where	-24	-24	-33	-29	-28	-25	-25
land zone	-3	-2	17	-3	-6	-6	-4
languag	9	12	36	8	-10	65	0
languag do	-5	-4	-26	-5	-13	65	-5
languag model	15	19	14	17	0	68	9
laps	-8	-10	-8	-9	-8	-8	-8
laptop	5	7	0	6	29	7	3
laptop $	40	39	20	31	88	39	34
larg	-31	-34	-29	-26	22	-23	-28
larg @	-21	-22	-17	-11	46	-9	-12
larger	-27	-43	-27	-32	-27	-27	-28
last	-12	-13	-14	-14	-19	20	-21
last night	-28	-28	-26	-27	-1	-29	-35
last writer	-28	-28	-29	-33	-37	-28	-29
last year	-24	-22	-21	-25	-25	-22	-22
late	-20	-18	-18	-19	-20	-18	-24
latenc	-18	-14	-14	-31	69	-12	-11
latenc alarm	-19	-20	-19	-21	-31	-20	-19
latenc of	29	40	44	44	123	37	40
latenc to	10	10	-7	-4	47	7	10
later	-11	-11	-13	-12	-13	-11	-15
latest	-8	-2	-24	1	91	3	2
latter	-31	-32	-32	-32	-39	-32	-47
latter $	-31	-32	-32	-32	-39	-32	-47
launch	-14	-12	-6	-11	-3	-12	-2
launch $	-40	-40	-45	-41	-57	-40	-43
launch @	7	27	27	33	96	18	18
launch from	-34	-40	-35	-35	-37	-35	-40
launch set	-34	-28	-29	-28	-49	-28	-29
launch templat	-20	-20	-22	-20	-24	-20	-20
launch the	-29	-27	-27	-27	-35	-27	-28
launch type	59	59	109	52	34	59	120
law	-23	-15	-18	-16	15	-18	-20
law $	-25	-4	-5	-3	63	-5	-9
law demand	-30	-26	-26	-26	-30	-26	-34
law that	-29	-29	-31	-30	-37	-30	-33
lay	116	56	-11	12	-13	21	16
layer	2	-37	-35	-32	-40	-36	-46
layer $	74	-18	-3	-5	-14	-5	-24
layer 7	-32	-33	-28	-27	-31	-29	-28
layer under	-42	-37	-43	-37	-44	-36	-47
ldap	-51	-41	-39	-35	14	-41	-35
lead	53	36	36	38	95	39	16
leader	-10	-9	-10	-10	-11	-9	-11
leader node	-10	-9	-10	-10	-11	-9	-11
leaf	-25	-23	-24	-26	-25	-23	-23
leaf cert	-25	-23	-24	-26	-25	-23	-23
leak	-28	-24	-24	-24	-27	-24	-26
leak $	-24	-23	-24	-25	-24	-23	-23
leak access	-50	-50	-51	-50	-68	-53	-69
leak from	-18	-18	-21	-16	-19	-18	-20
leak in	-18	-18	-18	-18	-22	-18	-18
leaki	-26	-24	-23	-25	-27	-23	-24
leaki vessel	-26	-24	-23	-25	-27	-23	-24
learn	18	24	21	22	-25	69	22
least	6	-3	12	56	5	9	5
least $	45	43	46	104	40	46	42
least mainten	23	19	23	57	22	23	23
least privileg	-53	-42	-21	-52	-51	-42	-55
least to	1	-1	1	9	0	1	1
least upkeep	1	-34	1	57	-1	-3	2
least work	3	-17	2	28	3	3	3
leav	7	3	-7	19	11	1	-1
leav fewer	9	-44	9	77	7	8	8
leav our	-26	-3	-26	-48	-50	-26	-26
leav the	-11	-15	-9	9	-13	-11	-14
leav us	17	12	16	57	11	18	17
leav who	-25	-24	-25	-25	-46	-25	-28
leaver	-71	-61	-61	-63	-67	-60	-63
leaver still	-15	-13	-14	-13	-14	-13	-13
left	20	-6	-21	-14	-19	-12	-13
left $	-35	-5	-42	-47	-42	-32	-35
left for	63	24	-3	9	11	14	15
left in	-32	-23	-22	-23	-23	-22	-23
left port	-13	-13	-15	-14	-18	-14	-13
left the	-27	-23	-24	-23	-28	-24	-23
left to	62	8	-16	-1	-3	2	0
legal	-26	-26	-20	-29	-14	-26	-26
legal ask	-21	-17	-21	-17	-19	-17	-18
legal hold	-62	-63	-72	-60	-69	-62	-64
len	-13	-12	-12	-12	-13	-12	-13
length	-22	-19	-19	-20	-22	-20	-20
less	57	28	60	165	54	60	59
less $	38	1	42	121	40	36	42
less for	30	45	35	73	28	34	34
less to	26	-4	25	86	20	26	24
let	-40	-19	-20	5	-19	-29	-24
let dev	-54	-28	-28	-28	-29	-28	-28
let the	-13	-13	-14	-22	-13	-13	-13
level	-31	-26	-27	-26	-28	-26	-28
level $	-17	-16	-20	-16	-17	-16	-16
level permiss	-12	-10	-10	-10	-12	-10	-10
level secur	-12	-9	-9	-9	-9	-9	-11
li	-19	-14	-15	-16	-16	-15	-15
liabil	-76	-49	-48	-50	-50	-48	-51
liabl	-36	-33	-34	-33	-47	-33	-34
liabl $	-34	-32	-32	-32	-49	-32	-33
lib	-66	-49	-51	-49	-55	-49	-55
librari	-40	-36	-37	-37	-40	-36	-43
librari in	-20	-20	-20	-20	-22	-20	-30
licens	-43	-36	-38	-35	-39	-34	-4
licens for	-89	-84	-90	-81	-103	-81	-100
licens of	-17	-16	-16	-16	-16	-16	-17
licens on	-47	-47	-46	-48	-47	-45	-53
licens we	-23	-22	-21	-22	-23	-22	-22
life	7	7	6	7	20	7	32
life $	6	6	4	4	39	5	5
lifecycl	-51	-49	-52	-48	-50	-48	-51
lifecycl $	-42	-38	-43	-37	-39	-38	-39
lift	-38	-17	-32	-17	-35	-30	-49
lift $	-31	-57	-27	8	-37	-30	-52
lift a	-52	-61	-54	-68	-57	-52	-56
lighter	40	13	41	102	32	44	42
lighter one	40	13	41	102	32	44	42
lightsail	5	5	5	20	4	5	5
like	5	-17	-9	11	-17	-21	-14
like @	-48	-56	-47	-62	-49	-46	-50
like aws	-67	-51	-57	-56	-86	-53	-61
like im	-9	2	24	1	-21	0	0
like that	-27	-24	-25	-25	-27	-24	-31
like the	62	6	-22	4	-9	4	-7
like to	14	9	33	8	5	10	10
limit	-30	-28	-37	-28	-32	-10	-30
limit $	-17	-17	-16	-17	-19	-17	-18
limit for	-20	-19	-19	-19	-29	-20	-19
limit of	26	27	-15	27	39	78	8
limit what	-14	-11	-16	-11	-13	-12	-11
line	19	18	-4	-20	-14	-14	-16
line $	-40	-5	34	-7	-20	-9	-18
line each	-42	-64	-41	-42	-41	-42	-42
line pleas	31	-48	-47	-33	-44	-26	-27
link	-29	-28	-29	-28	-24	-27	-31
link between	-30	-30	-36	-30	-36	-30	-34
link for	-28	-28	-28	-30	-32	-27	-28
link in	-16	-15	-16	-15	-15	-15	-14
linux	-20	-16	-16	-6	-11	-15	-10
linux $	-6	-6	-6	-7	-6	-6	-8
linux @	-61	-56	-56	-60	-60	-55	-59
linux ami	-26	-26	-29	-27	-31	-27	-38
linux below	-49	-46	-45	-51	-47	-46	-69
linux beneath	-13	-12	-13	-13	-14	-12	-15
linux patch	17	36	34	30	68	34	85
linux secur	-51	-50	-50	-51	-52	-50	-90
linux server	26	18	29	62	27	28	28
linux underneath	-59	-49	-48	-48	-53	-46	-50
list	31	-4	2	3	12	19	2
list $	46	2	-3	-6	-24	-3	-4
list all	69	28	28	28	17	14	22
list and	-9	-8	-8	-7	-7	-7	-7
list as	-37	-30	-31	-29	-31	-30	-30
list for	26	7	24	73	24	25	26
list of	9	17	8	12	10	54	17
list pleas	-48	-54	5	27	131	-20	5
list what	61	7	2	8	-24	5	7
listen	-61	-57	-59	-57	-58	-55	-61
listen $	-90	-83	-86	-77	-79	-78	-92
littl	11	17	20	66	10	18	19
littl as	15	14	15	34	15	15	14
live	-49	-44	-73	-48	-32	-48	-53
live $	-36	-29	-47	-30	17	-28	-32
live in	4	21	2	3	2	3	4
live on	-12	-13	-12	-12	-13	-12	-14
llama	4	18	4	2	3	4	4
llama on	4	18	4	2	3	4	4
load	-9	-12	-12	-9	28	-8	-10
load $	-14	0	-11	-12	-14	-12	-13
load @	-35	-59	-36	-42	-36	-35	-35
load data	-39	-36	-36	-35	-42	-36	-39
load dock	-34	-32	-35	-32	-36	-32	-35
local	-28	-24	23	-23	-36	-23	-39
local administr	-30	-29	-30	-31	-30	-28	-29
local disk	-10	-9	-10	-9	-9	-9	-10
local user	-60	-68	-105	-65	-67	-67	-60
local zone	-24	-22	73	-21	-49	-19	-43
locat	-31	-30	-16	-30	-39	-31	-35
locat $	-56	-53	-61	-53	-64	-53	-59
lock	-40	-37	-39	-37	-38	-36	-43
lock in	-27	-27	-27	-27	-29	-26	-26
lock it	-16	-15	-20	-15	-15	-15	-17
lock the	-18	-17	-16	-17	-22	-16	-16
log	-24	-23	-12	-21	-23	-21	-15
log $	-112	-111	-154	-108	-112	-109	-123
log @	-32	-31	-29	-30	-37	-29	-32
log are	-15	-15	-15	-18	-14	-15	-14
log do	28	27	25	28	3	28	62
log file	-30	-56	-29	-28	-30	-29	-30
log for	-30	-28	-29	-28	-31	-27	-27
log in	-26	-24	-24	-24	-27	-24	-27
log is	72	71	176	73	68	74	70
log level	-18	-15	-16	-15	-16	-15	-16
log of	-33	-31	-33	-31	-33	-31	-38
log off	-53	-50	-55	-50	-53	-49	-49
log on	-2	-2	-18	-2	-6	-4	26
log retent	-74	-80	-85	-74	-85	-76	-94
log so	-13	-12	-12	-17	-11	-12	-12
log sourc	-12	-10	-10	-11	-10	-11	-12
log to	-57	-55	-80	-54	-56	-54	-54
log were	-11	-12	-13	-11	-11	-11	-11
log who	-57	-47	-61	-46	-47	-46	-50
log4j	-24	-23	-22	-23	-24	-23	-35
log4shell	-17	-15	-15	-17	-15	-15	-22
log4shell in	-17	-15	-15	-17	-15	-15	-22
logic	-37	-47	-37	-38	-38	-37	-37
login	-47	-46	-47	-43	-46	-44	-49
login $	-62	-73	-66	-60	-67	-60	-63
login in	-27	-22	-22	-22	-23	-22	-25
login on	-22	-22	-22	-27	-23	-22	-21
login our	-10	-7	-6	-7	-7	-6	-7
login who	-11	-8	-8	-8	-8	-8	-8
lol	-13	-2	4	4	65	1	-12
lol $	-1	0	-4	0	36	0	-26
long	-42	-41	-44	-28	-36	-45	-45
long @	-46	-45	-44	-45	-81	-45	-45
long doe	20	21	21	20	59	20	12
long record	-38	-38	-56	-38	-51	-40	-38
long run	8	7	0	44	-1	-8	1
long term	-48	-47	-57	-50	-51	-47	-55
longer	-12	62	-9	-11	-3	2	-3
longer exist	58	18	17	26	22	25	26
longer need	-22	-26	-21	-21	-24	-21	-21
longer than	-61	-70	-61	-58	-62	-60	-72
look	4	-10	-11	-6	-9	-9	-5
look after	16	-3	-3	3	-5	-2	5
look at	-51	-47	-55	-49	-68	-51	-49
look for	-16	-14	-14	-15	-16	-15	-18
loop	-46	-41	-42	-43	-46	-42	-44
loosen	-6	-5	-5	-5	-8	-5	-6
lose	-27	8	-46	-38	-28	-25	-25
loss	-8	-8	-9	-8	-9	-8	-9
loss of	-8	-8	-9	-8	-9	-8	-9
lost	-5	-13	-15	-13	-20	-1	-14
lost the	-14	-14	-19	-14	-16	-14	-14
lot	20	10	21	17	62	14	18
low	-40	-42	-40	-44	-59	-40	-40
lower	24	-1	36	73	71	33	33
lowest	30	8	19	76	55	28	29
lowest latenc	10	10	-7	-4	47	7	10
lunch	-13	-4	-27	1	58	-10	-1
lunch $	-12	-3	-27	3	53	-7	2
lustr	-35	11	-21	-28	-24	-21	-22
m	-32	-34	-32	-33	-44	-31	-38
m i	-18	-20	-17	-19	-17	-17	-20
machin	-19	-20	-12	-18	-20	-17	-4
machin $	-51	-49	-49	-51	-54	-49	-69
machin @	-28	-27	-26	-28	-28	-27	-30
machin below	-31	-30	-29	-34	-29	-29	-46
machin is	-56	-50	-60	-52	-52	-51	-74
machin of	-99	-92	-96	-88	-96	-91	-121
machin on	1	2	2	2	16	2	-4
machin that	-17	-16	-16	-17	-17	-16	-20
machineri	-8	-8	-7	-8	-8	-8	-9
made	-30	-27	-27	-27	-38	-10	-35
made by	-28	-30	-29	-28	-30	-29	-35
made public	-27	-25	-27	-24	-26	-25	-26
mail	-35	-35	-31	-25	-41	-32	-34
mail about	5	4	19	4	0	4	4
mail server	-9	-9	-9	-9	-10	-9	-10
mail that	-19	-20	-18	-20	-30	-18	-19
mail through	-9	-9	-8	-9	-10	-8	-10
main	8	75	30	26	26	28	29
maintain	-19	-16	-18	-16	-16	-16	2
maintain by	-30	-29	-33	-30	-29	-29	-41
maintain it	20	23	21	24	79	17	45
maintain that	16	16	7	12	-24	2	67
maintain the	-17	-14	-15	-14	-17	-14	1
mainten	-18	-36	-13	21	-20	-16	-11
mainten $	1	-6	-8	35	-14	3	31
mainten @	-25	-25	-24	-28	-23	-24	-24
mainten of	-30	-19	-19	-21	-18	-18	-19
mainten window	-28	-24	-16	-15	-27	-26	-32
mainten windows	3	-9	0	31	1	2	-3
major	-23	-22	-23	-22	-22	-21	-25
major version	-23	-22	-23	-22	-22	-21	-25
make	-24	-21	-17	-21	-23	-21	-21
make @	-23	-20	-20	-20	-21	-19	-20
make a	8	10	54	14	9	9	14
make an	-28	-24	-25	-24	-32	-24	-25
make it	-13	-12	-13	-13	-14	-12	-14
make our	-29	-31	-27	-26	-25	-25	-25
make sure	-20	-18	-18	-19	-22	-18	-19
make the	-21	-20	-20	-20	-23	-20	-21
malici	-23	-21	-22	-24	-27	-24	-21
malwar	-10	-9	-9	-9	-10	-9	-10
man	-27	-28	-28	-28	-41	-28	-32
manag	-29	-22	-9	-25	-27	-25	-24
manag $	12	12	53	11	0	9	12
manag @	-52	-48	-48	-42	-43	-41	-55
manag a	-64	-62	-73	-60	-77	-61	-72
manag by	-10	-12	24	-9	-15	-8	-20
manag databas	-68	-69	-91	-77	-90	-69	-107
manag event	-12	-19	-11	-13	-11	-11	-11
manag fleet	27	26	25	54	26	26	17
manag for	-10	-10	-10	-11	-15	-10	-10
manag is	29	28	65	27	24	26	27
manag kei	-40	-46	-44	-40	-42	-40	-50
manag key	45	53	134	52	44	45	45
manag of	-24	-19	-20	-19	-20	-19	-19
manag on	-60	21	-37	-28	-30	-26	-29
manag platform	8	17	58	17	16	16	13
manag python	-9	-8	-10	-9	-8	-8	-10
manag rule	-37	-37	-44	-38	-36	-37	-47
manag servic	-9	-7	38	-7	-14	-9	-21
manag share	-51	-61	-76	-53	-68	-60	-67
manag so	-32	-31	-31	-29	-44	-29	-32
manag the	-34	-25	-29	-25	0	-24	-34
manag updat	-57	-57	-73	-56	-64	-53	-68
manag user	-11	-11	-12	-11	-12	-11	-12
mandatori	-10	-9	-9	-9	-10	-9	-11
mani	-17	-10	-12	-9	23	-14	-10
mani @	-57	-39	-38	-36	-26	-37	-39
mani connect	38	28	38	37	88	37	37
mani dai	-27	-26	-27	-26	-49	-27	-26
manifest	-38	-35	-34	-34	-37	-34	-38
manifest of	-8	-8	-8	-8	-9	-7	-7
mantrap	-33	-32	-37	-33	-44	-34	-34
manual	-40	-17	-36	-17	-37	73	-28
manual approv	-30	-28	-27	-28	-35	-29	-31
manual on	-14	-15	-15	-16	-16	-17	-16
manual snapshot	-56	-56	-64	-56	-66	-74	-61
map	-48	-48	-47	-46	-63	-46	-47
map $	-47	-53	-49	-46	-46	-46	-51
map and	-6	-6	-6	-6	-9	-6	-6
map wrong	-21	-17	-18	-17	-17	-17	-17
march	-5	-25	-21	-28	-32	-22	-26
mark	19	22	22	20	53	16	21
market	-7	-16	-13	2	-27	-14	-14
market mail	-19	-17	-17	-17	-18	-17	-17
market site	17	11	17	58	18	17	17
marketplac	-37	-37	-38	-40	-43	-39	-63
mask	-36	-33	-35	-35	-35	-34	-37
master	-75	-73	-74	-78	-85	-75	-113
master password	-84	-82	-83	-89	-98	-84	-129
match	-17	-14	-21	-16	22	-21	-21
match after	-33	-30	-31	-35	-37	-31	-34
materi	-23	-28	-22	-22	-26	-22	-23
matrix	112	30	65	35	13	31	25
matrix $	72	7	7	14	13	13	8
matter	-72	-56	-69	-64	-72	-53	-65
max	0	1	-2	3	69	1	4
max $	41	42	39	41	105	22	44
max connect	-48	-52	-48	-57	-68	-48	-48
max size	-67	-65	-78	-63	-96	-66	-65
maximum	-10	-4	-23	-4	22	-4	-2
maximum size	-12	-11	-25	-12	-3	-11	-9
may	-45	-39	-42	-39	-36	-37	-40
may be	-7	-7	-7	-7	-8	-7	-7
may call	-82	-67	-94	-69	-75	-67	-65
may have	-20	-16	-17	-17	-18	-16	-19
may i	-1	0	-2	0	-2	11	0
may login	-26	-49	-25	-26	-26	-25	-25
may publish	-13	-13	-16	-14	-14	-13	-13
may pull	-14	-14	-14	-14	-20	-15	-14
may read	-21	-18	-19	-18	-20	-18	-19
may send	-18	-16	-16	-16	-19	-16	-18
may use	-39	-34	-36	-36	-45	-37	-35
mb	-38	-41	-37	-41	-53	-36	-35
me	61	28	58	37	41	37	29
me $	25	56	151	91	85	61	86
me a	1	8	7	7	33	20	8
me about	-8	-3	-10	8	-15	89	-11
me an	-4	30	28	25	83	15	29
me aws	94	35	32	27	14	33	33
me both	5	23	5	5	6	4	6
me how	0	44	6	9	-13	40	3
me in	45	6	-21	-2	-6	8	7
me lift	-46	-58	-48	-63	-50	-45	-46
me the	77	34	52	33	54	32	32
me through	128	49	39	50	30	46	43
me to	-41	2	-35	-35	-28	-31	-45
me what	36	23	48	24	-1	-3	22
me which	84	40	25	36	68	32	19
me who	-49	-60	-88	-61	-120	-87	-63
mean	10	19	69	22	47	18	16
mean $	49	55	92	59	131	57	57
mean @	26	-31	-5	-7	-5	-4	-6
mean by	20	25	81	23	-9	14	17
mean in	5	31	89	34	-25	54	35
mean is	-11	-9	-14	-9	-9	-9	-9
mean of	15	13	98	13	-15	6	15
mean secur	39	40	100	39	31	37	39
mean the	-47	25	-35	-29	-23	-22	-27
mean what	16	21	51	12	18	21	22
mean whose	-68	-69	-126	-69	-79	-69	-111
meant	-18	3	50	5	1	5	4
meant @	-66	-54	-61	-52	-55	-54	-53
meant by	-2	19	73	24	13	22	22
meant to	-51	-34	-41	-34	-31	-31	-33
media	-36	-36	-37	-37	-38	-36	-39
medium	-26	-41	-27	-30	-30	-27	-28
medium @	-26	-41	-27	-30	-30	-27	-28
meet	-32	-32	-38	-32	-13	-45	-34
meet room	1	1	-1	0	32	-23	2
member	-33	-30	-31	-31	-32	-30	-30
memori	-44	-41	-42	-43	-39	-40	-45
memori $	-56	-49	-51	-67	-59	-53	-52
memori and	-15	-14	-14	-14	-14	-14	-14
memori set	-19	-18	-20	-18	-19	-19	-19
memori store	-17	-19	-16	-17	-18	-16	-16
mend	-27	-26	-27	-27	-38	-27	-31
merg	-17	-16	-18	-16	-19	-16	-16
merg $	-18	-17	-20	-17	-21	-18	-17
mesh	-22	-27	-29	11	-33	-28	-35
mess	-14	-13	-13	-13	-15	-13	-14
mess $	-13	-13	-13	-13	-17	-13	-13
messag	-22	-18	-26	-16	-6	-7	-21
messag $	34	40	20	37	41	83	23
messag bodi	-30	-28	-28	-29	-56	-29	-29
messag size	24	43	19	41	86	42	45
met	-35	-33	-33	-36	-39	-33	-39
met $	-30	-29	-29	-31	-37	-30	-35
metadata	-53	-51	-52	-52	-64	-51	-58
metal	-1	1	38	-1	0	2	-10
method	-42	-39	-39	-40	-51	-39	-46
metric	-21	-22	-25	-14	-23	-21	-30
mfa	-35	-33	-9	-34	-40	-34	-38
mfa delet	-50	-51	-64	-49	-53	-50	-51
mfa for	-9	-9	-11	-8	-1	-8	-8
mfa on	-34	-33	-40	-35	-35	-35	-42
microcod	-52	-51	-64	-52	-65	-52	-79
microservic	-52	-53	-66	-54	-21	-54	-69
microsoft	-11	-10	-9	-10	-9	-9	-12
microvm	10	9	77	9	-1	0	-3
migrat	-4	6	-6	-8	14	-5	-10
migrat of	-31	-33	-31	-33	-55	-31	-30
migrat our	9	14	12	2	64	15	0
migrat task	-13	-18	-13	-14	-14	-13	-13
million	-12	-6	-14	-6	28	-6	-9
million of	-40	-38	-37	-37	-63	-37	-41
min	-43	-46	-47	-46	-59	-47	-46
min $	15	-9	-11	-11	-17	-11	-11
min and	-27	-26	-25	-26	-41	-26	-26
mine	8	-21	-29	-11	-20	-15	-29
mine $	33	-2	-29	27	-7	-2	0
mine i	-68	-46	-44	-58	-53	-45	-71
miner	-31	-28	-29	-31	-32	-28	-30
minim	41	-29	36	131	36	39	37
minimum	13	6	14	44	73	16	14
minimum and	-42	-42	-41	-43	-78	-43	-42
minimum of	8	-20	3	43	-2	-5	6
minimum password	-12	-11	-11	-12	-14	-11	-13
minimum tls	-8	-8	-8	-9	-10	-8	-8
minor	-48	-46	-14	-47	-47	-45	-87
minor engin	-18	-14	-14	-14	-14	-13	-13
minor upgrad	-43	-43	-50	-48	-52	-42	-54
minor version	0	1	43	1	1	1	-13
minut	-8	-5	-7	-14	12	-6	-6
minut $	-8	-10	-10	-10	-15	-10	-11
misconfigur	-34	-33	-32	-41	-40	-32	-36
mismatch	-47	-61	-44	-45	-48	-45	-46
miss	-40	-38	-38	-38	-39	-37	-38
miss @	-8	-8	-7	-7	-7	-7	-9
miss in	-30	-29	-33	-28	-33	-28	-28
miss index	-25	-25	-27	-26	-28	-26	-27
miss on	-57	-68	-59	-59	-58	-56	-56
mistak	-49	-53	-50	-49	-50	-49	-52
mistak $	-57	-54	-57	-54	-58	-58	-61
mistak @	-27	-25	-25	-26	-27	-25	-24
mistak who	-9	-6	-6	-6	-6	-6	-6
mix	59	61	84	54	48	49	120
ml	-24	-19	-20	-15	-22	-17	-19
ml team	-41	-27	-28	-50	-28	-27	-27
mobil	-35	-35	-37	-35	-36	-34	-33
mode	0	-1	11	19	-15	-3	-4
mode $	-43	-43	-43	-45	-44	-40	-42
mode is	-22	18	16	90	-1	25	21
mode of	17	26	70	24	21	20	23
mode who	-20	-18	-20	-20	-18	-18	-21
mode with	-65	-43	-43	-46	-43	-43	-47
model	15	0	-1	-3	-19	-3	-15
model $	48	41	29	12	-1	11	5
model answer	-10	-9	-13	-9	-10	-10	-10
model for	76	26	22	29	26	25	19
model fresh	-54	-41	-39	-40	-38	-39	-40
model host	-32	-65	-28	18	-28	-27	-28
model in	-32	-18	-17	-17	-17	-17	-17
model on	21	16	23	65	22	23	23
model provid	-10	-7	-7	-6	-7	-7	-7
model put	-19	-18	-18	-24	-23	-19	-18
model run	-51	-39	-35	-36	-40	-37	-39
model that	-33	-23	-24	-24	-26	-23	-29
model who	-2	1	-1	1	17	1	-1
modul	-7	-3	-3	-4	13	-3	-3
modul for	-1	4	3	4	30	4	5
mondai	-22	-24	-20	-21	-18	-21	-22
monei	-37	-33	-33	-34	-44	-33	-34
monitor	-44	-48	-45	-31	-57	-45	-54
monitor stack	22	0	21	50	19	17	21
monitor the	-35	-35	-37	-36	-54	-36	-41
month	-10	-9	-10	-10	-9	-9	9
month $	-24	-22	-22	-22	-27	-22	-25
month in	4	5	2	5	17	5	5
month old	-18	-16	-19	-16	-16	-16	-18
month who	32	31	33	31	30	32	69
monthli	-39	-57	-39	-49	-2	-31	-49
more	-25	0	-23	-2	-32	-21	-26
more $	18	0	15	84	20	22	23
more than	-19	-21	-26	-20	-22	-20	-21
more work	6	43	9	-11	-13	-1	0
morn	-6	-4	-5	-4	40	-11	-21
morn $	38	35	30	34	108	19	8
most	36	31	34	116	14	36	35
most hand	18	26	20	91	-2	20	22
mount	-61	-54	-50	-57	-34	-51	-52
mount @	-49	-29	-27	-27	12	-31	-35
move	-30	-14	-29	-28	-31	-27	-26
move $	-33	34	-27	-16	-20	-17	-27
move @	-5	23	-10	-26	-13	-9	-7
move a	-49	-59	-61	-51	-54	-50	-58
move an	-7	-7	-9	-7	-7	-7	-8
move between	9	32	10	10	9	10	10
move from	-10	5	-11	-15	-13	-8	-8
move it	-21	-24	-22	-23	-25	-21	-23
move off	-49	-49	-51	-48	-62	-49	-69
move our	5	31	7	4	7	7	4
move to	-17	-13	-12	-13	-13	-12	-13
move us	18	24	22	24	19	25	63
mtl	-83	-83	-95	-81	-104	-83	-80
much	22	-46	-11	29	-32	-13	-26
much as	4	3	4	10	4	4	4
multi	-26	-26	-17	-26	-22	-26	-25
multi az	-26	-26	-33	-25	-13	-24	-25
multi factor	-31	-32	-43	-32	-33	-32	-32
multi region	-30	-30	-33	-35	-39	-30	-29
multi tenant	33	32	104	31	17	16	33
must	-6	-17	-19	-17	-19	-16	-15
must act	-24	-21	-21	-20	-23	-20	-23
must aws	-36	-22	-22	-22	-24	-22	-22
must be	-13	-13	-13	-12	-12	-12	-13
must configur	-12	-13	-12	-12	-12	-12	-12
must custom	-20	-15	-15	-15	-15	-15	-17
must defin	-73	-48	-107	-50	-47	-47	-49
must do	18	-5	-9	-7	-21	-7	-7
must i	-31	-31	-33	-31	-42	-32	-33
must instal	-13	-8	-8	-8	-8	-8	-9
must keep	-17	-15	-16	-16	-20	-16	-15
must not	-28	-25	-24	-23	-23	-22	-22
must our	46	-9	-31	-16	-11	-8	-17
must patch	-41	-33	-35	-36	-50	-33	-59
must the	-20	-16	-16	-17	-19	-17	-19
must updat	-29	-26	-27	-30	-30	-27	-30
must we	27	0	2	4	2	4	26
must write	-15	-13	-13	-15	-16	-13	-14
my	23	15	19	12	42	16	9
my @	-18	-4	-14	-7	43	-4	-12
my applic	-10	-10	-10	-10	-15	-10	-11
my auditor	-24	-19	-20	-20	-23	-20	-26
my boss	49	31	54	21	4	74	18
my colleagu	-8	-8	-8	-8	-10	-8	-10
my data	12	13	8	12	-15	7	49
my duti	22	14	3	7	4	4	7
my head	-35	-30	-26	-28	-30	-28	-28
my job	93	20	8	33	18	32	31
my manag	-12	-8	-8	-8	-8	-8	-8
my old	13	13	8	9	47	6	4
my own	-66	-63	-66	-67	-75	-61	-71
my team	20	-5	-12	2	-15	-4	-8
myself	26	-2	-5	-5	-9	-3	-2
myself $	-31	-23	-24	-25	-28	-24	-23
mysql	-74	-50	-53	-66	-63	-50	-50
n	21	12	-26	-28	-38	-17	-23
n @	21	66	13	7	10	25	25
nacl	-8	-12	71	-8	-21	-12	-33
nacl $	3	-3	99	4	-16	-4	-19
nah	-35	-34	-38	-33	-49	-34	-54
nah i	-34	-32	-34	-32	-50	-33	-55
nairobi	4	4	-16	1	30	3	4
nairobi $	4	4	-16	1	30	3	4
name	-25	-20	-20	-20	-4	-18	-18
name $	28	31	30	29	73	29	25
name and	-14	-15	35	-17	-35	-16	-13
name is	-18	-19	-9	-11	-31	-9	28
name of	-21	-22	-21	-21	-21	-20	-19
name server	-30	-31	-29	-30	-44	-29	-31
name that	-18	-16	-16	-16	-17	-16	-17
name who	-37	-39	-36	-41	-55	-35	-56
namespac	-27	-24	-25	-24	-25	-24	-26
namespac $	-24	-20	-21	-21	-22	-20	-27
narrow	-29	-27	-26	-27	-30	-26	-26
narrow it	-12	-11	-11	-13	-11	-11	-11
nas	-22	-30	-23	-23	-24	-23	-23
nearli	-77	-65	-76	-65	-68	-64	-68
necessari	-14	-12	-16	-13	-12	-12	-12
neck	-53	-48	-54	-54	-62	-51	-51
need	6	-8	-7	1	-1	-6	-7
need $	-33	-17	-19	-14	8	-13	-14
need a	8	-7	-5	6	-9	-4	3
need an	41	46	35	43	116	44	70
need for	-69	-57	-54	-61	-73	-55	-53
need more	-35	-34	-33	-34	-44	-34	-34
need one	16	-19	-9	-10	-7	-6	-8
need os	-25	-27	-25	-22	-26	-25	-41
need someth	-18	-16	-17	-20	-18	-16	-20
need the	79	26	25	23	25	24	26
need to	-39	-34	-34	-30	-36	-34	-46
need who	-7	-15	-14	-13	-14	-13	-15
neo4j	7	50	14	27	-3	11	9
neo4j on	7	50	14	27	-3	11	9
network	-38	-37	-30	-37	-40	-37	-41
network $	-46	-46	-49	-47	-56	-46	-62
network access	-26	-28	-31	-27	-27	-28	-32
network acl	-34	-35	-27	-35	-39	-36	-37
network and	-27	-27	-27	-27	-28	-27	-47
network below	-21	-21	-21	-21	-22	-21	-28
network between	-11	-11	-11	-11	-14	-11	-11
network cabl	-7	-8	-9	-8	-7	-8	-7
network connect	-29	-29	-30	-29	-28	-27	-28
network devic	-21	-20	-20	-19	-20	-20	-30
network flood	-45	-54	-50	-41	-42	-41	-43
network hardwar	-21	-21	-21	-22	-28	-21	-22
network on	-21	-20	-21	-21	-21	-19	-19
network polici	21	38	97	37	36	37	39
network that	-16	-17	-18	-17	-21	-17	-22
network under	-51	-48	-51	-50	-48	-47	-52
never	-9	-10	2	6	-13	-9	-11
never expir	-12	-12	-12	-12	-16	-11	-12
never have	-17	-19	-18	-24	-17	-17	-17
never heard	11	11	58	10	-7	-3	8
new	-12	2	-18	-13	-12	-8	-12
new @	-29	-31	-29	-29	-29	-27	-29
new cluster	-56	-58	-46	-40	-58	-45	-45
new firmwar	-14	-15	-14	-15	-22	-15	-16
new one	-28	-28	-29	-31	-28	-28	-40
new platform	-1	-20	-23	-17	-20	-16	-15
new region	-38	-34	-40	-36	-34	-33	-32
new server	-40	-39	-40	-40	-44	-39	-42
newer	-10	-10	-10	-10	-12	-10	-11
newer one	-20	-21	-20	-22	-30	-19	-23
newslett	-45	-34	-34	-35	-52	-34	-37
next	51	77	42	39	40	42	66
next js	-13	-11	-11	-12	-11	-11	-13
next quarter	-2	46	14	11	13	16	16
next to	2	55	16	6	12	16	11
next week	55	-4	18	19	16	5	19
nice	-21	-15	-7	-14	39	-27	-23
night	-5	-4	-3	19	-1	-3	14
night $	11	14	19	17	34	13	69
night in	-8	-7	-7	-7	-8	-6	-6
nightli	-24	-31	-20	-11	-23	-20	-21
nimbu	33	42	41	45	118	44	-2
nine	-24	-24	-25	-26	-27	-24	-29
nine of	-10	-10	-11	-11	-11	-10	-10
nitro	-13	-14	87	-14	-29	-23	-52
nitro hypervisor	-92	-93	-155	-98	-115	-95	-131
nitro system	18	21	60	23	10	19	13
no	-16	-14	-22	-10	-20	-17	-20
no $	-39	-36	-36	-37	-37	-35	-40
no @	-9	20	-14	-23	-12	-10	-19
no auth	-49	-31	-30	-33	-31	-31	-33
no dba	2	2	2	8	2	2	2
no i	-10	-9	-11	-10	-10	-11	-10
no longer	6	90	3	-2	14	19	22
no matter	-75	-60	-75	-69	-75	-57	-69
no ops	9	9	5	32	10	9	6
no stop	-7	-8	-7	-8	-7	-7	-8
no version	-37	-36	-40	-39	-39	-35	-35
no wait	26	-45	-4	30	-20	-7	-5
nobodi	-16	-19	-15	13	-18	-14	-15
nobodi can	-50	-44	-45	-55	-45	-43	-44
nobodi click	-15	-15	-15	-16	-17	-15	-17
nobodi els	-14	-13	-14	-15	-17	-13	-14
nobodi here	-6	-8	-12	13	-9	-7	-8
nobodi notic	-8	-7	-6	-8	-7	-7	-7
nobodi on	10	-27	12	57	0	10	10
nobodi rotat	-13	-13	-14	-16	-16	-14	-13
nobodi us	-40	-39	-39	-41	-57	-39	-40
nobodi want	29	23	27	72	24	29	27
node	-17	-9	-15	-4	-11	-11	16
node $	-33	-44	-32	-15	-29	-32	-35
node 16	-49	-48	-48	-49	-66	-48	-59
node @	-28	-54	-29	-17	-30	-29	-29
node and	-12	-12	-12	-13	-13	-12	-14
node base	-17	77	-1	24	13	15	14
node count	-78	-74	-88	-83	-81	-74	-93
node for	-73	-55	-67	-57	-57	-63	-80
node get	-22	-25	-23	-40	-22	-22	-24
node in	-38	-36	-38	-38	-32	-36	-48
node js	-14	-15	-16	-16	-14	-14	-17
node kernel	-69	-69	-68	-87	-73	-61	-86
node of	-21	-21	-24	-21	-22	-20	-28
node on	-13	-26	-15	-32	32	-17	-25
node onli	-12	-10	-11	-12	-10	-10	-10
node os	33	37	34	36	32	37	93
node patch	36	40	40	41	35	44	116
node that	-68	-72	-59	-61	-59	-58	-75
node upgrad	48	54	48	50	73	55	118
node when	-38	-37	-43	-36	-46	-36	-45
node who	69	70	70	68	69	72	162
nodetool	-13	-12	-11	-12	-13	-11	-11
nodetool repair	-13	-12	-11	-12	-13	-11	-11
non	8	7	37	6	0	5	8
non compliant	-25	-24	-30	-25	-32	-26	-26
non techi	26	26	57	26	22	25	27
non technic	15	14	52	13	1	11	15
noncompli	-35	-31	-31	-31	-36	-31	-32
none	-27	-27	-26	-28	-28	-26	-34
noon	-36	-32	-32	-33	-46	-31	-31
normal	-49	15	-26	-11	-37	-22	-30
normal $	-10	-11	-11	-11	-10	-12	-12
normal @	-29	-12	-31	0	-30	-27	-42
normal region	1	9	1	-1	1	1	1
not	-10	1	-15	-11	-22	-14	-19
not $	65	41	-1	11	10	17	10
not @	-47	-40	-38	-43	-37	-38	-39
not amazon	-29	-26	-26	-27	-45	-27	-27
not aws	-37	-30	-29	-29	-30	-29	-38
not for	-19	-20	-22	-23	-23	-19	-21
not have	-26	-26	-26	-26	-27	-26	-51
not on	-18	-17	-15	-16	-16	-16	-17
not the	-10	-10	-12	-11	-11	-14	-11
not us	-62	-62	-81	-62	-65	-62	-87
note	5	8	6	5	91	4	-35
notebook	-8	-13	-6	24	-6	-3	-7
noth	-12	-13	-12	7	-16	-14	-18
noth to	25	25	25	80	11	27	16
notic	-62	-59	-61	-60	-64	-61	-67
notic about	-22	-21	-21	-22	-24	-23	-23
notif	-44	-38	-40	-39	-43	-39	-41
now	-26	-21	-21	-18	6	-7	-32
now $	15	20	23	23	126	18	-32
now its	-8	-8	-7	-8	-8	-8	-7
now the	-16	-18	-15	-16	-16	-15	-16
npm	-32	-27	-27	-29	-28	-27	-35
npm packag	-9	-9	-9	-9	-9	-9	-10
nsx	-37	-25	-25	-25	-26	-25	-28
ntf	-51	-33	-29	-32	-28	-28	-28
ntf acl	-8	-7	-7	-8	-7	-7	-7
nucleu	-14	-13	-13	-13	-14	-13	-20
number	-29	-27	-27	-27	-39	-27	-29
number $	-58	-58	-58	-57	-60	-61	-65
number in	-30	-27	-26	-27	-50	-27	-27
number of	-23	-21	-22	-21	-26	-21	-22
nutshel	91	-30	-22	-14	-40	-21	-28
nvidia	-22	-25	-22	-24	-27	-22	-22
nvidia driver	-22	-25	-22	-24	-27	-22	-22
nvme	26	28	30	28	88	28	27
nvme in	-28	-27	-28	-28	-42	-28	-28
o	-15	-15	-14	-14	-15	-14	-16
o tls	-7	-7	-7	-7	-7	-7	-8
oauth	-30	-32	-31	-33	-36	-30	-31
object	-38	-38	-40	-36	-33	-36	-38
object $	-43	-43	-49	-42	-43	-42	-44
object in	20	22	13	23	69	23	24
object who	-19	-19	-19	-19	-24	-19	-26
oblig	127	67	21	73	25	37	42
oblig $	46	60	24	22	19	10	13
obtain	-10	-9	-9	-9	-10	-9	-10
oci	-93	-100	-89	-103	-131	-87	-95
ocr	6	-6	16	64	18	17	16
ocr model	-48	-35	-33	-34	-33	-33	-34
octob	-13	-12	-11	-12	-12	-12	-16
odd	-9	-8	-8	-8	-8	-8	-8
of	-22	-22	-23	-21	-18	-22	-26
of $	0	-20	-20	-19	-25	-18	-18
of @	-30	-31	-31	-31	-22	-31	-44
of a	-28	-26	-28	-27	-28	-26	-28
of all	-15	-14	-15	-15	-19	-14	-14
of amazon	-35	-33	-36	-33	-4	-34	-58
of an	-24	-23	-26	-23	-22	-22	-24
of api	-30	-31	-31	-31	-39	-31	-38
of aws	13	22	20	22	95	22	8
of backup	-67	-53	-53	-53	-62	-53	-57
of block	-34	-35	-34	-34	-37	-33	-39
of build	-40	-37	-36	-35	-36	-37	-38
of client	17	3	3	3	3	3	-3
of contain	31	27	72	25	31	28	31
of control	-8	-8	-8	-8	-12	-8	-8
of custom	79	4	31	48	15	23	18
of data	-22	-23	-18	-21	-29	-22	-22
of differ	-28	-29	-26	-26	-29	-26	-31
of disk	-16	-16	-14	-16	-14	-14	-14
of durabl	-10	-10	-11	-11	-11	-10	-10
of duti	93	27	34	34	32	34	33
of each	-1	40	-5	-27	-4	-1	-2
of ex	-10	-9	-8	-8	-10	-8	-9
of file	-39	-29	-30	-30	-32	-29	-34
of hole	-11	-11	-11	-12	-12	-11	-10
of infrastructur	-39	-40	-44	-40	-43	-42	-46
of it	-10	-18	3	-17	-20	-23	-21
of key	-19	-26	-18	-18	-20	-19	-19
of labor	58	-1	-14	7	-13	7	5
of life	9	8	8	8	22	9	36
of my	1	-31	-36	-29	-45	-27	-31
of new	-10	-11	-10	-10	-10	-10	-13
of node	-20	-14	-14	-15	-14	-14	-16
of object	-25	-24	-24	-26	-31	-25	-25
of old	-30	-31	-30	-31	-42	-30	-31
of one	-19	22	19	77	24	25	23
of oper	-33	-25	-25	-29	-25	-25	-42
of other	-15	-13	-12	-13	-13	-13	-15
of our	-26	-19	-23	-21	-6	-23	-27
of partner	-19	-20	-21	-25	-22	-20	-20
of physic	-36	-37	-39	-36	-38	-38	-40
of pod	-16	-15	-16	-16	-18	-15	-16
of presenc	-35	-31	-32	-32	-33	-31	-42
of question	0	0	0	0	-11	14	0
of queue	-22	-20	-20	-20	-21	-21	-22
of recoveri	-37	-45	-38	-37	-40	-38	-41
of request	-35	-33	-32	-33	-57	-33	-36
of respons	50	12	15	19	8	19	17
of row	-33	-34	-34	-35	-56	-32	-32
of run	-7	-7	-7	-6	-8	-7	-6
of salesforc	-53	-48	-57	-50	-81	-51	-46
of secur	-4	0	11	18	-12	-7	-2
of server	-73	-69	-72	-69	-71	-70	-77
of servic	-36	-36	-37	-36	-42	-36	-56
of shard	-20	-17	-19	-18	-20	-17	-17
of staff	-31	-30	-38	-31	-32	-30	-53
of storag	-61	-62	-66	-60	-70	-64	-64
of support	-35	-36	-37	-36	-44	-35	-52
of that	-28	-29	-27	-31	-30	-26	-29
of the	-25	-24	-22	-22	-24	-21	-16
of their	24	4	4	4	2	4	2
of them	-1	41	12	8	11	11	11
of thi	37	35	3	31	12	85	49
of thing	-7	-5	-18	-5	-12	28	-6
of those	-28	-26	-26	-24	-24	-24	-30
of us	24	26	24	41	14	26	60
of what	97	16	-23	-8	-6	-15	-10
of which	47	21	18	21	21	21	21
of who	10	41	-5	-4	1	5	3
of workflow	-26	-26	-27	-25	-27	-27	-25
off	-27	-28	-31	-27	-31	-29	-28
off $	-21	-20	-24	-17	-23	-18	3
off @	-41	-38	-37	-38	-39	-45	-38
off a	4	27	-3	3	1	4	-1
off amazon	-10	-10	-10	-10	-10	-10	-11
off by	-13	-9	-10	-10	-10	-9	-10
off in	-25	-25	-28	-24	-24	-24	-25
off on	-18	-17	-17	-18	-18	-17	-17
off our	11	4	2	28	5	6	4
off the	-48	-42	-42	-42	-45	-42	-61
off with	-10	-9	-9	-9	-10	-8	-10
offer	-29	-28	-30	-29	-33	-29	-35
offic	-21	-20	-20	-20	4	-21	-28
offic $	2	2	2	-1	32	-5	2
offic is	-24	-24	-25	-26	-25	-23	-32
offic on	-16	-13	-15	-13	-1	-14	-13
offic printer	47	47	47	47	111	46	10
offic to	-34	-34	-34	-34	-64	-34	-42
offlin	-22	-34	-21	-21	-21	-20	-22
often	-15	-13	-14	-14	-18	-15	-16
ok	-4	-15	-29	-13	29	-16	-20
ok $	32	26	16	25	74	18	27
ok and	-61	-53	-58	-53	-62	-54	-59
okta	-10	-8	-8	-8	-8	-8	-9
old	-42	-43	-38	-43	-42	-44	-46
old $	-18	-16	-19	-16	-17	-16	-17
old @	-37	-41	-37	-37	-58	-36	-38
old disk	-65	-65	-64	-66	-85	-65	-79
old snapshot	36	37	30	31	92	16	25
old updat	-18	-19	-20	-18	-19	-17	-21
old who	-62	-54	-48	-50	-62	-47	-68
older	-23	-25	-23	-25	-27	-23	-23
older than	-23	-25	-23	-25	-27	-23	-23
omiss	-11	-12	-13	-11	-11	-11	-12
omiss $	-12	-13	-14	-12	-12	-12	-13
on	-29	-23	-27	-23	-24	-28	-32
on $	-32	-28	-30	-25	-34	-24	-32
on @	-31	-19	-25	-18	-24	-27	-32
on a	-16	8	-12	2	-4	-10	-12
on access	-8	-9	-8	-8	-8	-8	-8
on all	-12	-11	-12	-19	-12	-11	-11
on amazon	-22	-17	-23	-17	-29	-18	18
on an	-23	-20	-21	-23	-27	-23	-26
on and	-17	-20	-17	-18	-18	-17	-18
on are	-8	-7	-7	-7	-8	-7	-7
on as	-9	-9	-9	-10	-11	-8	-9
on automat	-21	-20	-19	-20	-20	-19	-29
on aws	11	20	28	35	57	14	37
on black	-30	-30	-29	-31	-44	-29	-34
on by	-52	-51	-58	-51	-56	-51	-56
on call	35	43	41	43	114	42	28
on demand	-31	-53	-31	-32	-31	-31	-33
on disk	-20	-18	-17	-18	-18	-17	-17
on each	36	-10	8	9	7	8	8
on ec2	-13	-14	-14	-13	-13	-13	-14
on execut	-15	-14	-15	-14	-19	-14	-14
on floor	10	10	10	10	30	10	2
on for	95	-1	-12	16	11	13	8
on fridai	15	15	14	15	50	14	10
on from	-16	-16	-14	-16	-14	-15	-14
on fsx	-27	-29	-27	-32	-30	-27	-26
on in	-32	-33	-32	-31	-33	-30	-30
on is	-40	-38	-39	-38	-52	-38	-52
on it	-45	-43	-59	-44	-58	-44	-31
on its	-1	-15	-15	-15	-23	-14	-18
on lightsail	-13	-12	-12	-15	-13	-12	-12
on manag	-28	-28	-39	-27	-29	-27	-30
on me	-61	-37	-37	-36	-36	-37	-37
on mfa	-13	-13	-15	-13	-15	-13	-12
on mondai	-23	-27	-21	-23	-25	-21	-24
on multi	-8	-7	-7	-7	-8	-7	-8
on my	-38	-35	-34	-40	-54	-35	-41
on off	-41	-40	-39	-41	-42	-38	-38
on on	-14	-15	-15	-15	-15	-14	-19
on one	-52	-27	-48	-65	-54	-48	-49
on our	-19	-17	-20	-18	-23	-19	-19
on plain	-62	-126	-63	-72	-64	-62	-63
on prem	-28	-13	-25	-27	-29	-25	-27
on premiz	-14	-21	-12	4	-11	-11	-13
on provid	-30	-30	-37	-31	-37	-30	-42
on respons	16	41	10	11	2	10	9
on secur	6	-4	5	33	1	5	4
on server	-59	-65	-61	-70	-63	-62	-80
on share	2	-16	-23	-18	-22	-16	-17
on site	-40	-37	-37	-36	-35	-35	-38
on sundai	-17	-16	-17	-20	-19	-16	-17
on that	17	18	18	18	38	13	38
on the	-24	-29	-28	-21	-26	-26	-30
on them	35	17	16	18	15	18	46
on those	-30	-30	-30	-39	-30	-31	-40
on time	-30	-29	-29	-29	-34	-29	-29
on to	-17	-17	-17	-17	-27	-17	-17
on top	-10	-10	-10	-13	-12	-10	-10
on us	2	-11	-29	-24	-40	-28	-1
on what	-54	36	-46	-28	-37	-22	-29
on which	-57	-53	-51	-60	-58	-51	-58
on who	-55	-52	-53	-53	-59	-52	-77
on whose	-25	-23	-24	-23	-29	-23	-26
on windows	-18	-16	-16	-18	-22	-16	-17
on with	18	27	20	27	71	22	26
onc	-12	-6	-8	14	-9	-7	-9
onc a	13	13	14	54	14	16	11
onc held	-8	-9	-9	-10	-9	-9	-9
one	-4	-9	-2	9	-6	-6	2
one $	-19	21	65	76	-16	13	98
one @	-18	-3	-5	2	52	0	-3
one avail	-25	-25	-28	-25	-32	-25	-29
one az	-35	-35	-43	-35	-36	-34	-36
one by	-35	-37	-40	-43	-38	-35	-49
one do	-4	-26	3	22	40	-22	4
one for	40	28	46	119	38	47	46
one hand	28	66	32	42	26	30	32
one is	-36	-35	-38	-37	-45	-35	-63
one line	-20	-25	-20	-21	-20	-20	-21
one login	-33	-32	-37	-32	-36	-32	-42
one no	-12	-10	-10	-10	-10	-10	-10
one of	-25	-26	-27	-28	-26	-25	-25
one pager	76	23	22	18	18	27	29
one paragraph	52	65	27	27	23	29	30
one who	-38	-49	-38	-41	-45	-39	-53
one with	9	16	20	63	18	19	19
one zone	-20	-19	-21	-20	-29	-19	-19
onli	-28	-32	-22	-23	-33	-27	-29
onli $	7	53	30	27	60	30	30
onli in	-48	-42	-44	-44	-55	-42	-41
onli need	70	28	30	41	33	32	33
onli the	-12	-37	-12	14	-12	-12	-16
onli with	2	2	1	2	12	2	2
ons	-7	-6	-7	-6	-6	-6	-8
ontap	-76	-72	-74	-69	-65	-69	-76
onto	-5	19	-5	-6	-5	-4	-9
onto @	-34	-14	-33	-40	-31	-31	-46
onto it	-14	-14	-14	-14	-16	-13	-16
onto the	-20	-21	-20	-20	-22	-20	-27
open	-24	-24	-23	-23	-25	-23	-15
open $	-21	-21	-21	-21	-22	-21	-21
open @	-71	-78	-75	-78	-84	-70	-74
open a	14	23	21	20	63	10	20
open port	-15	-16	-15	-16	-18	-15	-15
open sourc	-25	-25	-25	-25	-40	-25	-26
open the	-22	-27	-22	-23	-27	-22	-23
open to	-32	-27	-27	-27	-35	-27	-28
open who	-65	-59	-59	-57	-60	-57	-74
opensearch	9	129	0	-8	-11	22	2
openssh	-8	-14	-10	31	-16	-3	-11
openssl	-40	-39	-40	-40	-39	-38	-49
openssl in	-43	-42	-45	-43	-43	-42	-60
openvpn	-22	29	-1	-18	-2	0	0
openzf	-44	-41	-44	-42	-42	-41	-43
oper	-25	-24	-24	-24	-24	-23	-10
oper system	-21	-20	-20	-20	-20	-19	2
oper the	-36	-35	-35	-34	-37	-33	-37
oppos	49	125	109	51	39	56	60
oppos to	49	125	109	51	39	56	60
ops	26	25	0	45	-1	11	10
ops $	61	1	13	11	5	11	13
opt	-33	-28	-28	-28	-35	-28	-27
opt out	-22	-20	-20	-21	-29	-20	-19
optim	-45	-44	-49	-42	-13	-43	-57
optim $	-45	-44	-49	-42	-13	-43	-57
option	-1	-6	-4	49	-3	3	-3
option $	-78	-74	-83	-80	-88	-73	-79
option for	-44	-36	-30	-3	-32	-30	-30
option give	23	21	22	53	23	23	23
option on	42	25	20	122	35	45	41
or	-4	20	3	24	6	6	12
or $	-35	-48	-39	-38	-36	-34	-55
or @	35	99	43	95	53	44	42
or a	0	-20	2	35	-3	2	3
or amazon	-64	-57	-56	-57	-65	-55	-62
or an	9	42	12	-6	13	12	12
or aws	-13	-13	-12	-21	-26	-11	24
or both	-23	-26	-24	-25	-33	-24	-30
or by	-35	-33	-33	-35	-46	-32	-45
or custom	-64	-59	-59	-59	-70	-57	-71
or destroi	-7	-8	-7	-9	-8	-8	-8
or do	-38	-34	-32	-31	-35	-36	-9
or doe	-14	-6	25	-26	-5	-4	-7
or fals	-38	-37	-40	-39	-58	-36	-50
or fix	36	28	21	30	8	95	8
or for	-13	-13	-16	-13	-15	-13	-15
or host	-18	-29	-20	-19	-19	-19	-19
or i	-13	-13	-13	-14	-13	-12	-13
or is	-19	-18	-17	-32	-18	-17	-18
or me	-2	4	2	-4	-13	11	71
or must	-61	-70	-57	-59	-61	-58	-86
or neo4j	6	108	19	-18	-4	12	10
or no	-9	-11	-9	-10	-9	-9	-9
or not	-38	26	-26	-36	-27	-26	-37
or on	30	14	46	105	7	25	115
or our	-43	-38	-26	-19	-34	-27	-10
or privat	-28	-25	-25	-26	-28	-25	-31
or provis	-17	-17	-17	-19	-17	-17	-27
or so	-34	-32	-30	-36	-32	-31	-35
or standard	38	21	37	77	71	35	35
or the	-46	13	-20	1	-15	-12	-40
or their	-12	9	11	2	10	11	58
or them	-66	-59	-66	-59	-28	-58	-98
or us	0	4	4	2	46	5	11
or we	-25	-25	-24	-25	-25	-25	-42
or what	-64	-50	-4	-36	-50	19	-43
or who	-28	-23	-22	-23	-27	-22	-24
orchestr	-31	-30	-42	-30	-32	-30	-36
orchestr servic	-21	-17	-18	-17	-22	-17	-17
order	-1	-3	-1	45	-2	1	-2
order a	-31	-30	-30	-32	-34	-29	-31
order got	-10	-9	-9	-10	-9	-10	-16
org	-12	-10	-10	-10	7	-10	-19
org wide	-20	-16	-16	-17	-17	-17	-20
organ	-51	-47	-57	-47	-60	-49	-50
organizations	30	-5	-7	-11	-28	-5	-6
origin	-39	-38	-37	-36	-39	-35	-37
orphan	-40	-35	-37	-34	-34	-34	-36
os	-10	-17	-8	-3	0	-7	39
os $	-72	-69	-42	-71	-82	-68	-26
os and	28	28	27	56	27	27	25
os fix	-81	-69	-72	-67	-69	-69	-88
os harden	-59	-59	-65	-64	-61	-57	-81
os in	42	46	47	46	42	49	119
os level	-8	-8	-8	-8	-8	-8	-11
os of	-16	-14	-17	-16	29	-14	-38
os on	-105	-156	-100	-107	-110	-102	-115
os patch	-18	-35	-17	-7	-21	-16	36
os under	-50	-52	-39	-45	-49	-39	-65
os underneath	-60	-66	-58	-59	-66	-59	-84
os updat	98	101	98	96	91	96	236
os upgrad	-40	-37	-39	-40	-40	-37	-53
other	-19	-6	-16	-16	-21	-17	-20
other $	-16	-11	-18	-16	-21	-17	-19
other account	-45	-45	-45	-45	-62	-47	-59
other aws	-11	-10	-9	-9	-10	-10	-10
other custom	-8	-7	-7	-7	-7	-7	-8
other tenant	-21	-21	-20	-20	-34	-26	-22
otherw	-9	-10	-9	-10	-9	-9	-9
otherw $	-9	-10	-9	-10	-9	-9	-9
ou	-50	-58	-49	-48	-51	-47	-48
ou $	-51	-62	-52	-48	-53	-49	-50
ought	-9	-8	-7	-8	-8	-8	-8
ought to	-9	-8	-7	-8	-8	-8	-8
our	-7	-10	-13	-8	-8	-10	0
our $	20	0	-11	7	16	0	21
our @	-2	2	3	3	7	4	31
our account	-23	-23	-23	-23	-30	-24	-28
our ad	-35	-29	-28	-29	-31	-28	-31
our admin	-33	-30	-30	-31	-46	-31	-36
our app	-42	-41	-47	-37	-43	-44	-43
our applic	-29	-28	-28	-28	-38	-27	-37
our audit	-37	-33	-46	-33	-35	-33	-32
our auditor	-9	-12	-10	9	-13	-9	-13
our aws	-35	-27	-28	-29	-31	-27	-28
our backup	-60	-58	-57	-57	-77	-58	-76
our basement	-27	-29	-27	-27	-48	-27	-28
our begin	160	63	68	63	59	64	65
our bit	84	5	24	21	-5	19	4
our branch	-36	-32	-32	-32	-39	-32	-37
our busi	18	24	23	22	2	16	63
our cisco	-8	-3	-34	-7	56	-26	-8
our client	4	-9	-9	-11	-13	-9	-21
our cluster	30	41	38	37	21	39	111
our code	-15	-15	-15	-16	-24	-15	-15
our compani	5	26	25	25	96	24	4
our comput	-15	-15	-15	-17	-16	-15	-22
our concern	-12	-10	-10	-11	-10	-10	-9
our contain	-20	-5	-35	-6	-23	-5	24
our content	-16	-16	-17	-16	-18	-16	-18
our corpor	-35	-35	-36	-35	-40	-35	-57
our cto	11	-5	-1	0	-2	0	0
our custom	-19	-31	-19	-19	-19	-21	-19
our data	-36	-35	-35	-35	-40	-35	-43
our databas	-23	-20	-20	-23	-22	-20	-24
our dba	-28	-25	-26	-30	-28	-26	-38
our desk	-19	12	-11	-34	-14	-11	-11
our develop	-53	-57	-51	-55	-52	-50	-75
our devic	-35	-33	-33	-33	-43	-34	-49
our domain	-19	14	-6	-7	-10	-5	-8
our dpo	19	1	0	0	-3	1	0
our duti	5	22	-13	-29	-19	-13	-16
our factori	76	31	25	32	31	32	32
our file	22	51	23	20	21	22	22
our flow	-29	-28	-29	-28	-42	-28	-28
our headach	-35	-35	-38	-15	-48	-36	-56
our helpdesk	-18	-57	-23	-25	-26	-40	-22
our imag	-11	-9	-9	-10	-9	-10	-9
our in	94	-1	8	14	12	17	18
our is	-20	-19	-19	-20	-26	-20	-25
our iso	-7	-7	-8	-7	-10	-7	-9
our job	48	38	31	40	32	39	101
our laptop	-32	-32	-32	-32	-58	-32	-35
our leak	-10	-8	-8	-8	-8	-8	-8
our list	-9	16	-10	-18	-6	-7	-7
our load	-25	-24	-23	-25	-25	-23	-25
our newslett	-45	-34	-34	-35	-52	-34	-37
our oblig	88	38	21	19	15	16	7
our offic	-42	-40	-40	-44	-35	-39	-58
our old	-8	-11	-9	-9	-8	-8	-10
our on	66	55	27	27	2	28	27
our or	-28	-51	-16	-17	-16	-13	37
our own	-22	-10	-21	-22	-15	-20	-28
our part	84	10	20	17	21	18	8
our plate	47	1	21	40	18	20	20
our pod	-19	-20	-21	-19	-20	-18	-17
our polici	10	29	13	30	15	85	22
our premiz	-34	-49	-33	-55	-38	-34	-34
our problem	-63	-61	-78	-64	-79	-64	-65
our produc	-64	-48	-49	-51	-62	-51	-52
our region	-22	-17	-16	-18	-18	-16	-16
our respons	-39	-42	-40	-41	-47	-39	-52
our router	-27	-25	-25	-25	-28	-25	-33
our run	-10	-6	-6	-6	-6	-6	-7
our salesforc	29	29	26	29	74	28	1
our server	-17	-25	-16	4	-21	-16	-29
our servic	-30	-55	-29	-29	-29	-29	-29
our session	-11	-8	-13	-9	-8	-8	-8
our share	9	113	33	28	25	32	30
our side	-52	-37	-36	-24	-36	-34	-37
our site	-20	-18	-18	-18	-18	-17	-21
our soc	37	17	17	17	17	17	17
our staff	-12	-10	-10	-11	-12	-10	-14
our tabl	-9	-10	-9	-9	-11	-9	-9
our task	-27	-26	-33	-26	-28	-26	-30
our team	-23	-20	-30	-1	-45	-25	-31
our their	137	96	58	56	55	53	24
our thing	16	20	8	8	18	16	89
our to	-30	-28	-31	-30	-32	-29	-31
our ubuntu	-24	-23	-22	-24	-27	-23	-32
our unus	-31	-29	-29	-29	-37	-32	-31
our user	-13	-12	-14	-12	-14	-13	-13
our vs	77	-8	25	24	13	20	15
our warehous	-59	-41	-44	-38	-50	-37	-41
our web	-18	-17	-17	-17	-29	-17	-17
our websit	-55	-54	-57	-55	-54	-52	-66
our whose	-14	-14	-14	-14	-17	-14	-21
our windows	49	-25	-27	16	-15	-5	-15
our work	22	11	15	45	9	10	14
our workload	-46	-46	-47	-49	-52	-47	-73
our zone	-27	-27	-28	-27	-43	-27	-51
ourself	12	-13	-30	-18	-45	-14	-12
ourself $	12	-13	-30	-18	-45	-14	-12
ourselv	-17	-25	-26	-17	-28	-20	-3
ourselv $	-13	-12	-24	-10	-23	-13	27
ourselv on	-35	-56	-38	-25	-43	-33	-41
ourselv who	-28	-27	-27	-28	-27	-27	-52
ous	36	46	39	47	138	47	47
out	-9	-17	-11	-14	-14	-17	-18
out $	33	35	86	36	73	29	32
out @	-45	-41	-41	-41	-47	-41	-43
out a	-9	-16	-12	9	-12	-9	-8
out after	18	25	25	19	56	25	22
out and	-16	-15	-15	-16	-21	-15	-19
out for	169	20	-4	28	-33	25	25
out in	-26	-49	-26	-26	-28	-26	-27
out of	-50	-48	-47	-46	-55	-46	-52
out the	-27	-15	-21	-23	-29	-21	-22
out who	24	29	28	27	69	28	26
outag	-22	-21	-23	-22	-24	-22	-23
outag in	-19	-18	-18	-18	-20	-18	-19
outbound	-21	-21	-21	-23	-24	-21	-21
outdat	-33	-30	-34	-35	-31	-31	-33
outlin	109	37	34	31	30	41	42
output	-18	-3	-14	-7	31	-3	-3
outsid	-64	-71	-64	-72	-67	-61	-63
over	-11	-24	-22	-9	-21	-18	-11
over $	-5	-7	-2	-3	-21	-5	38
over @	16	-10	-40	-22	-32	-18	-19
over a	-17	-15	-14	-16	3	-15	-22
over azs	-13	-13	-13	-13	-13	-13	-12
over becaus	-7	-7	-6	-8	-7	-6	-7
over in	-29	-54	-29	-42	-29	-29	-29
over more	-21	-23	-30	-22	-25	-22	-23
over our	-14	-19	-18	-20	-23	-19	-23
over sever	-11	-11	-11	-11	-10	-10	-10
over the	-7	-28	-11	27	-14	-10	-11
over three	-24	-23	-23	-23	-24	-22	-22
over two	-38	-38	-39	-37	-39	-37	-37
over which	-12	-13	-11	-12	-13	-11	-11
overal	-20	-21	-26	-23	-23	-21	-24
overnight	-38	-36	-35	-41	-55	-36	-41
overnight who	-16	-14	-14	-14	-15	-14	-17
oversight	-32	-37	-32	-36	-47	-32	-37
overview	90	18	19	21	20	19	20
overview $	60	-2	4	5	-2	2	1
overview of	60	23	23	22	41	14	23
overwritten	-46	-41	-42	-43	-43	-43	-43
own	-3	-5	-7	1	3	-6	14
own $	-36	-35	-36	-36	-46	-36	-41
own @	-5	38	2	-13	0	1	-1
own ami	-32	-33	-34	-33	-34	-32	-49
own and	39	1	10	12	11	13	-2
own app	-6	-6	-6	-6	-10	-6	-6
own applic	-30	-30	-30	-30	-35	-30	-39
own build	-11	-19	-11	-12	-11	-11	-12
own cert	-25	-31	-26	-37	-27	-25	-25
own code	-41	-65	-41	-43	-46	-41	-41
own data	-14	-13	-15	-14	-19	-13	-14
own employe	-33	-32	-34	-33	-60	-33	-36
own everyth	12	22	19	22	52	0	19
own infer	-29	-31	-31	-29	-33	-27	-28
own key	-72	-49	-54	-58	-62	-51	-80
own node	-4	-6	-1	30	-7	-1	-12
own router	-35	-31	-30	-33	-32	-30	-33
own server	-71	-59	-57	-66	-58	-55	-81
own that	-30	-30	-42	-31	-32	-30	-40
own the	23	34	33	35	68	33	61
own web	-17	-17	-17	-18	-21	-17	-24
own workload	-21	-20	-21	-22	-29	-21	-24
owner	-5	-13	-11	-11	-2	-12	12
owner $	47	26	24	28	16	23	97
owner for	-6	3	-1	0	60	2	-11
owner of	-30	-31	-31	-32	-27	-31	-44
owner per	-45	-73	-46	-56	-48	-46	-46
ownership	-24	-53	-57	-48	-54	-51	-60
ownership $	-61	-57	-70	-56	-59	-61	-73
p99	0	11	16	17	62	9	13
paa	-11	-17	50	-6	-22	-10	-30
pack	-36	-37	-37	-37	-38	-35	-37
packag	-20	-19	-20	-19	-20	-19	-21
packag in	-15	-14	-14	-14	-14	-14	-23
page	-38	-36	-35	-36	-39	-36	-40
page us	-48	-48	-48	-50	-56	-48	-63
pager	32	0	-3	-3	-4	0	1
pager on	76	23	22	18	18	27	29
pai	-5	-3	-2	-4	33	-2	-27
pai attent	-29	-29	-29	-29	-44	-29	-32
pai for	19	23	25	21	71	24	-6
paid	-5	-5	-14	-8	23	-6	-12
paid by	-70	-71	-81	-74	-87	-72	-80
pair	-2	29	-2	-17	16	0	0
pair for	-46	-44	-51	-45	-48	-44	-46
pair of	15	56	13	10	11	14	14
palo	-13	3	3	4	36	1	-4
palo $	-2	17	18	17	53	12	14
palo alto	-35	-33	-33	-33	-36	-32	-44
pan	-32	-28	-30	-29	-32	-29	-44
pan os	-32	-28	-30	-29	-32	-29	-44
panda	-26	-25	-26	-26	-26	-25	-42
paper	-86	-72	-68	-65	-82	-67	-74
paper $	-86	-72	-66	-64	-79	-66	-74
paragraph	51	44	18	19	58	18	25
parallel	-18	-18	-18	-18	-22	-17	-18
param	-22	-21	-22	-22	-22	-20	-23
paramet	-43	-39	-39	-39	-49	-39	-41
paramet group	-29	-28	-28	-28	-29	-27	-30
park	33	32	33	31	75	24	28
parquet	13	18	15	18	59	17	18
parquet file	12	18	15	18	62	17	19
part	77	44	19	45	22	29	36
part $	102	62	28	65	21	36	26
part in	6	29	9	8	7	9	9
part of	82	-1	-24	2	-4	3	-1
parti	-14	-25	-25	-25	-28	-24	-25
parti $	-27	-27	-29	-27	-27	-26	-27
parti for	96	26	31	28	3	30	28
parti has	-15	-18	-14	-17	-16	-16	-15
parti in	14	26	60	26	25	26	26
parti instal	-51	-46	-46	-55	-64	-47	-57
parti is	-46	-26	-27	-26	-31	-26	-26
parti must	-29	-23	-23	-24	-28	-23	-24
parti packag	-32	-32	-32	-31	-32	-33	-51
parti protect	-16	-16	-17	-17	-18	-17	-17
parti that	-28	-28	-33	-29	-35	-30	-41
partit	-101	-77	-74	-73	-76	-73	-72
partit key	-15	-16	-18	-16	-17	-16	-16
partner	-42	-38	-41	-27	-40	-38	-40
partner $	-107	-94	-106	-95	-101	-88	-106
partner in	-35	-34	-30	-32	-34	-30	-30
pass	-50	-35	-24	-36	-40	-35	-34
passport	-13	-10	-10	-10	-10	-10	-11
passport scan	-9	-7	-7	-8	-7	-8	-7
password	-53	-54	-51	-49	-53	-48	-43
password $	-44	-38	-57	-41	-28	-38	-43
password and	-45	-42	-39	-39	-40	-39	-42
password for	-8	-7	-8	-8	-9	-8	-7
password in	-23	-24	-23	-23	-23	-22	-24
password length	-13	-11	-12	-12	-14	-12	-13
password of	-42	-41	-41	-41	-44	-41	-53
password on	-40	-71	-41	-50	-43	-40	-40
password polici	0	5	1	6	-23	4	60
password rule	-37	-36	-33	-32	-34	-34	-34
password safe	-42	-36	-35	-41	-35	-37	-46
password store	-8	-8	-8	-8	-13	-8	-8
password who	-17	-16	-16	-19	-20	-16	-17
past	18	19	19	17	52	16	15
patch	-21	-17	-17	-12	-8	-16	11
patch $	-4	5	-6	15	1	4	93
patch @	-92	-85	-80	-73	-58	-77	-158
patch a	-100	-93	-90	-87	-62	-84	-143
patch after	-39	-39	-40	-40	-57	-40	-50
patch all	-54	-52	-58	-57	-56	-54	-73
patch amazon	51	55	56	48	102	58	75
patch an	-59	-68	-59	-66	-67	-61	-67
patch and	22	44	48	46	39	46	122
patch anyth	-6	2	5	46	5	6	2
patch are	-70	-58	-57	-59	-60	-58	-93
patch aws	-68	-65	-68	-67	-69	-66	-122
patch baselin	-34	-35	-35	-37	-41	-36	-49
patch burden	39	72	31	75	10	36	33
patch by	-5	-3	-5	-4	3	-3	9
patch evid	-9	-9	-9	-10	-9	-9	-12
patch for	-95	-86	-88	-85	-104	-87	-120
patch from	9	7	11	-7	69	-1	-1
patch host	24	23	23	53	20	24	23
patch in	-35	-33	-36	-34	-34	-33	-63
patch is	-11	-13	-10	3	-16	-12	-14
patch it	39	59	60	66	59	65	167
patch manag	-37	-38	-13	-37	-68	-41	-57
patch my	9	9	6	3	63	-10	-11
patch night	-68	-69	-63	-68	-66	-63	-111
patch of	-31	-37	-32	-30	-35	-31	-27
patch on	-48	-48	-49	-49	-51	-48	-71
patch onto	-8	-7	-8	-8	-9	-8	-9
patch our	48	61	81	76	76	84	268
patch server	-34	-47	-34	-33	-36	-34	-42
patch that	29	29	29	28	16	29	80
patch the	-14	-12	-12	-10	5	-11	-12
patch them	-54	-61	-55	-49	-34	-48	-65
patch there	-22	-31	-20	-23	-21	-21	-22
patch these	-72	-71	-70	-71	-102	-71	-111
patch those	-12	-12	-12	-13	-12	-12	-20
patch to	-41	-36	-37	-38	-44	-36	-52
patch underneath	-36	-40	-37	-38	-36	-36	-40
patch us	-74	-58	-55	-56	-34	-54	-79
patch what	0	21	-18	38	-17	-16	-6
patch who	17	12	20	16	7	22	90
patch whose	57	62	61	60	54	60	132
patch windows	14	13	16	44	12	16	4
patient	-26	-22	-22	-22	-24	-22	-23
paus	-37	-35	-38	-37	-38	-35	-37
paus the	-27	-24	-26	-26	-27	-23	-23
pay	-20	-21	-19	-21	-20	-18	-19
pay for	-24	-25	-23	-25	-23	-21	-23
payload	-32	-30	-30	-30	-30	-30	-33
payment	-51	-40	-42	-42	-55	-39	-40
payrol	-18	-21	-18	-19	-27	-18	-18
pci	-24	-24	-13	-23	-30	-25	-28
pci compliant	-36	-36	-41	-42	-38	-37	-41
pci dss	-28	-27	-12	-29	-33	-28	-32
pdb	-18	-10	41	37	26	-18	-24
pdb $	-138	-112	-177	-137	-136	-136	-131
peek	-24	-24	-40	-25	-27	-24	-27
peer	-42	-41	-39	-41	-43	-38	-44
peer node	-29	-26	-27	-26	-28	-25	-35
pem	-11	-11	-10	-11	-14	-10	-11
pen	-13	-13	-13	-14	-14	-13	-20
pen test	-15	-15	-15	-16	-16	-15	-22
pend	-23	-17	-19	-18	3	-17	-31
penetr	-31	-31	-6	-30	-36	-34	-33
penetr test	-31	-31	-6	-30	-36	-34	-33
pentest	-7	-7	-8	-7	-7	-7	-9
peopl	-24	-27	-22	-7	-27	-22	-27
peopl and	-8	-8	-8	-7	-9	-8	-13
peopl that	-32	-41	-31	-33	-37	-31	-34
peopl who	20	-1	18	51	15	18	15
per	14	-6	-5	-7	37	-2	-4
per client	-31	-25	-25	-24	-28	-25	-26
per gb	6	12	9	20	51	8	17
per line	-45	-73	-46	-56	-48	-46	-46
per million	6	12	12	13	52	12	7
per month	4	5	2	5	17	5	5
per servic	4	34	0	-16	-1	5	-2
per user	-42	-59	-44	-45	-47	-39	-38
percentag	24	27	7	30	70	31	32
percentag of	24	27	7	30	70	31	32
perform	-38	-36	-43	-36	-38	-37	-50
perform by	-12	-12	-13	-13	-15	-12	-13
perform them	-38	-36	-38	-35	-42	-35	-60
perimet	-97	-96	-101	-93	-123	-96	-97
period	-31	-31	-31	-30	-33	-30	-33
period $	-38	-38	-39	-36	-37	-37	-38
period of	-9	-9	-9	-8	-9	-8	-8
permiss	-53	-54	-51	-50	-53	-50	-54
permiss $	-58	-61	-59	-61	-58	-57	-80
permiss for	-24	-26	-24	-31	-25	-23	-23
permiss in	-31	-52	-29	-29	-30	-29	-30
permiss of	-23	-20	-21	-20	-23	-20	-20
permiss on	-63	-55	-56	-55	-62	-55	-57
permiss to	-9	-8	-8	-9	-8	-8	-8
permit	-48	-35	-37	-36	-38	-36	-36
persist	23	28	30	25	88	28	26
persist volum	-18	-17	-17	-17	-20	-17	-23
person	-1	9	23	18	-7	1	2
person $	16	17	100	11	61	43	-2
person data	-47	-40	-43	-42	-43	-39	-41
person in	-41	-30	-31	-37	-56	-31	-34
person our	35	76	35	10	36	35	36
phish	-42	-40	-43	-41	-60	-40	-44
phish $	-57	-54	-58	-59	-72	-56	-57
phish and	-12	-10	-10	-10	-10	-10	-13
php	-34	-33	-32	-31	-45	-30	-35
php on	-34	-33	-32	-31	-48	-30	-35
physic	-36	-34	-36	-35	-36	-35	-40
physic $	-16	-16	-6	-15	-21	-15	-15
physic access	-15	-15	-16	-15	-15	-15	-15
physic and	-25	-25	-28	-24	-25	-25	-28
physic cabl	-10	-10	-11	-10	-13	-10	-11
physic entri	-17	-17	-19	-18	-18	-18	-19
physic guard	-32	-33	-32	-32	-32	-34	-34
physic hardwar	-40	-44	-41	-40	-42	-41	-43
physic host	-82	-81	-85	-83	-87	-82	-110
physic layer	-24	-24	-27	-24	-33	-24	-25
physic machin	-32	-31	-33	-31	-32	-31	-41
physic network	-22	-20	-21	-20	-21	-20	-23
physic secur	-41	-38	-39	-45	-37	-36	-39
physic server	-28	-25	-26	-25	-26	-25	-28
pi	-58	-43	-41	-49	-47	-42	-59
pick	-35	-39	-36	-27	-38	-34	-38
pick @	-23	-64	-23	-2	-29	-23	-25
pick by	-13	-15	-13	-13	-15	-13	-13
pick its	-7	-9	-7	-8	-8	-7	-7
pick that	-11	-10	-10	-11	-11	-10	-12
pick the	-44	-44	-44	-44	-50	-44	-49
pick which	-19	-18	-19	-23	-26	-18	-18
pictur	73	8	15	14	4	16	10
pictur for	62	23	22	20	10	21	23
pii	-62	-57	-63	-56	-58	-55	-60
pile	-35	-34	-34	-47	-40	-34	-34
pile up	-32	-31	-32	-46	-34	-31	-31
pill	-42	-31	-30	-32	-34	-32	-38
pin	-18	-20	-18	-18	-18	-17	-17
pin at	-7	-8	-7	-6	-7	-7	-6
pin in	-20	-20	-18	-17	-19	-18	-18
pip	-42	-36	-36	-38	-39	-37	-40
pip instal	-24	-25	-24	-25	-28	-26	-31
pip packag	-11	-10	-11	-11	-11	-10	-12
pipe	-15	-14	-14	-16	-14	-14	-18
pipe style	-15	-14	-14	-16	-14	-14	-18
pipelin	-62	-64	-81	-62	-63	-61	-68
pipelin $	-66	-66	-88	-66	-65	-65	-78
pitr	-17	-19	28	-17	-32	-18	-21
pitr $	33	30	138	32	16	22	25
pitr @	-37	-45	-41	-38	-38	-38	-48
pitr for	-9	-7	-8	-7	-7	-7	-7
pitr on	-25	-22	-25	-25	-23	-22	-21
pizzeria	20	20	18	11	69	8	15
pki	20	16	26	60	22	26	25
place	-13	-13	-17	-13	-13	-13	-14
place a	-11	-11	-11	-11	-11	-11	-11
plain	-27	-30	-19	-23	-29	-28	-29
plain @	-15	-21	-18	-6	-21	-20	-17
plain environ	-5	-5	-8	-5	-5	-5	-6
plain text	-51	-37	-37	-35	-36	-35	-37
plain word	21	21	65	20	16	21	12
plan	-50	-38	-52	-47	-47	-50	-51
plan $	-46	-49	-44	-43	-34	-60	-43
plan for	-43	-41	-40	-40	-46	-39	-42
plan is	11	84	6	31	21	29	31
plan of	-47	-48	-48	-50	-78	-49	-51
plan version	-44	-44	-41	-42	-41	-40	-50
plane	-12	0	7	-10	-13	-10	-12
plane $	22	45	51	11	17	19	17
plane in	10	21	68	23	17	23	24
plane of	-14	-18	-14	-14	-14	-14	-14
plant	-41	-31	-31	-32	-35	-31	-38
plate	47	1	21	40	18	20	20
plate $	49	2	24	45	23	23	22
platform	-12	-14	12	-11	-1	-10	-12
platform $	18	21	13	17	57	20	13
platform branch	-23	-23	-24	-22	-24	-22	-27
platform updat	12	22	67	22	21	21	19
platform version	9	16	91	22	17	23	25
pleas	37	31	43	48	75	43	40
pleas $	28	10	46	37	55	50	40
pleas approv	26	26	26	25	54	24	25
pleas explain	41	2	-3	3	-18	2	3
pleas tell	-75	-64	-97	-64	-91	-78	-92
pleas who	-17	-17	-16	-16	-17	-16	-18
pls	59	47	23	25	42	82	26
pls $	54	62	20	19	58	104	3
plu	-24	-27	-24	-16	-24	-24	-30
plug	-22	-21	-22	-22	-26	-22	-26
plugin	-59	-57	-57	-57	-58	-54	-59
plugin and	-20	-23	-19	-22	-21	-19	-20
plugin php	-8	-7	-7	-7	-7	-7	-9
plz	111	25	30	34	48	31	28
plz $	105	26	30	34	55	30	27
pod	-21	-20	-9	-20	-15	-20	-24
pod $	2	1	28	1	-6	0	-1
pod disrupt	-26	-26	-32	-25	-30	-26	-27
pod in	-19	-20	-22	-19	-19	-18	-19
pod on	-18	-17	-18	-17	-20	-17	-16
pod run	-38	-34	-36	-34	-44	-34	-36
pod that	-23	-23	-23	-23	-23	-23	-42
point	-14	-16	-8	-15	-17	-15	-16
point $	63	-10	11	7	-3	10	10
point at	-7	-7	-6	-7	-7	-6	-8
point in	-17	-15	8	-15	-21	-15	-18
point of	-28	-25	-25	-25	-26	-25	-33
point or	-26	-27	-25	-50	-26	-26	-26
point to	-28	-21	-22	-20	-20	-19	-20
poison	-33	-28	-27	-29	-33	-28	-32
poison pill	-42	-31	-30	-32	-34	-32	-38
polici	-30	-29	-26	-29	-27	-25	-26
polici $	-68	-66	-74	-63	-64	-65	-43
polici and	-14	-14	-13	-14	-14	-14	-16
polici attach	-22	-21	-21	-21	-31	-21	-25
polici for	-42	-41	-39	-41	-42	-39	-44
polici in	-35	-32	-37	-32	-33	-32	-33
polici of	-17	-16	-16	-16	-16	-15	-16
polici on	-45	-45	-53	-45	-46	-44	-46
polici should	-7	-7	-9	-8	-7	-8	-7
polici that	-2	13	11	10	40	12	8
polici there	-14	-14	-14	-14	-20	-15	-18
polici with	-50	-45	-46	-57	-48	-45	-47
poll	-25	-26	-23	-26	-28	-23	-24
poll @	-14	-17	-14	-17	-14	-14	-14
pool	-61	-55	-56	-55	-58	-55	-74
pool whose	-15	-12	-12	-12	-16	-12	-12
port	-33	-34	-33	-33	-39	-32	-34
port 22	-26	-26	-26	-26	-42	-26	-28
port 3389	-30	-31	-37	-35	-34	-32	-34
port 6379	-21	-22	-21	-21	-25	-20	-20
port in	-9	-9	-10	-10	-9	-9	-12
port on	-17	-16	-15	-15	-16	-15	-16
posix	-40	-34	-35	-34	-36	-34	-36
posix permiss	-17	-15	-16	-16	-17	-15	-15
possibl	56	31	33	63	60	38	34
possibl $	39	-8	-14	2	-10	6	6
possibl @	2	0	3	25	-7	3	3
possibl to	44	34	37	90	104	42	44
postfix	8	24	13	55	8	12	15
postfix on	8	24	13	55	8	12	15
power	-39	-36	-39	-36	-28	-35	-40
power and	-42	-39	-40	-38	-43	-38	-41
power feed	-48	-37	-38	-36	-40	-37	-49
power for	-70	-64	-69	-62	-68	-63	-66
power suppli	-24	-23	-28	-24	-32	-24	-24
ppl	1	11	62	12	-3	9	11
ppl mean	1	11	62	12	-3	9	11
pr	-3	1	-8	4	51	-16	-10
pre	-69	-62	-66	-64	-69	-62	-70
prefer	8	3	8	34	7	8	8
prefix	-41	-37	-36	-35	-38	-35	-34
prefix list	-36	-30	-29	-28	-29	-30	-29
prem	-28	-13	-25	-27	-29	-25	-27
prem @	-8	-11	-8	-9	-8	-8	-8
prem server	9	42	9	5	8	9	8
premiz	-22	-30	-20	-14	-20	-19	-21
premiz $	-32	-43	-31	-50	-34	-32	-33
premiz @	-8	-7	-7	-8	-8	-7	-8
premiz domain	-12	-15	-11	-13	-11	-11	-12
premiz server	-7	-7	-7	-7	-7	-7	-10
prepar	-6	-25	-26	-26	-28	-30	-51
presenc	-35	-31	-32	-32	-33	-31	-42
presenc $	-33	-31	-32	-32	-33	-32	-47
presign	-8	-7	-7	-7	-9	-7	-7
presign url	-8	-7	-7	-7	-9	-7	-7
press	-21	-20	-20	-21	-24	-20	-23
press the	-12	-13	-12	-12	-13	-12	-16
presum	-27	-20	-21	-23	-20	-20	-19
prevent	-32	-31	-32	-33	-35	-31	-37
prevent it	-46	-44	-46	-45	-44	-43	-56
previou	2	7	5	6	34	-9	4
previou instruct	12	20	17	19	49	-1	18
price	21	32	42	40	152	42	41
price per	34	41	36	44	101	39	39
primari	-29	-27	-27	-27	-39	-27	-30
primari fail	-12	-12	-13	-12	-12	-12	-16
princip	-35	-33	-33	-33	-38	-32	-33
princip may	-53	-47	-50	-48	-57	-47	-49
principl	-22	-19	-20	-20	-23	-19	-23
principl $	-14	-14	-15	-15	-18	-14	-16
principl who	-19	-15	-15	-15	-16	-15	-19
print	11	8	11	10	62	1	6
printer	47	47	47	47	111	46	10
prior	-14	-14	-14	-15	19	-41	-15
prior to	-25	-24	-25	-25	-33	-24	-25
privaci	-20	-19	-19	-19	-20	-25	-22
privat	-3	-22	-24	-15	-6	-13	-15
privat @	-30	-30	-8	-15	36	-8	-8
privat kei	-21	-20	-20	-20	-24	-20	-21
privat subnet	-15	-15	-15	-16	-16	-15	-22
privileg	-43	-36	-22	-42	-42	-37	-46
privileg $	22	20	59	20	13	19	21
pro	47	46	42	45	119	47	23
pro $	54	51	48	50	129	53	24
problem	-27	-26	7	-27	-45	-29	-32
problem $	-23	-23	34	-24	-52	-28	-28
problem is	-27	-27	-33	-28	-32	-28	-38
procedur	-14	-9	-9	-10	-10	-9	-10
process	-14	-6	-5	-6	30	-10	-7
process in	-50	-34	-32	-33	-34	-32	-32
procur	122	37	32	37	32	37	35
prod	-14	-2	-7	-3	36	-2	-2
prod $	-54	-29	-33	-31	9	-43	-30
prod @	-22	-26	-22	-25	-25	-22	-22
produc	-62	-54	-55	-55	-57	-55	-72
produc $	-58	-50	-52	-51	-62	-55	-78
produc send	-25	-18	-18	-18	-30	-18	-19
product	-27	-25	-26	-25	-30	-25	-25
product @	-10	-9	-9	-10	-10	-9	-9
product system	-36	-35	-43	-36	-53	-35	-37
profil	-29	-22	-22	-23	-24	-22	-24
profil in	-13	-11	-12	-11	-11	-11	-12
program	-29	-28	-31	-28	-27	-27	-30
project	-26	-23	-23	-22	8	-22	-30
project @	-21	-18	-20	-20	-27	-18	-19
project us	-16	-22	-14	-16	-15	-14	-15
promiz	-47	-58	-48	-47	-67	-46	-46
promiz $	-24	-45	-23	-24	-23	-23	-23
promot	-12	-12	-12	-12	-12	-11	-15
prompt	-59	-48	-49	-49	-60	-48	-50
prompt we	-6	-8	-7	-7	-8	-6	-6
proof	-35	-36	-37	-36	-40	-39	-62
proof of	-33	-34	-34	-34	-33	-38	-63
proper	55	50	54	52	112	55	55
protect	-30	-25	-31	-29	-32	-29	-34
protect $	-17	-16	-15	-15	-16	-15	-16
protect author	-14	-14	-14	-14	-16	-14	-24
protect my	-8	-8	-8	-8	-12	-8	-8
protect of	-43	-42	-41	-40	-48	-41	-51
protect our	-33	-34	-35	-33	-42	-34	-47
protect the	-31	-31	-34	-31	-32	-30	-35
prove	-18	-16	-17	-17	-19	-16	-22
prove that	-15	-13	-14	-13	-15	-13	-17
provid	-19	-19	-20	-19	-21	-19	-21
provid $	-27	-18	-19	-19	-21	-19	-22
provid al2023	-30	-30	-37	-31	-37	-30	-42
provid and	27	11	12	11	11	12	11
provid by	-14	-13	-13	-14	-14	-13	-14
provid for	-7	-7	-8	-8	-7	-7	-7
provid it	-24	-23	-27	-24	-29	-24	-29
provid or	-8	-7	-7	-7	-6	-6	-8
provid power	-12	-13	-11	-11	-13	-11	-11
provid the	-36	-32	-31	-32	-35	-31	-35
provis	-17	0	-15	-3	-17	-14	-16
provis @	-1	20	-1	20	-4	1	-1
provis cluster	-27	-27	-24	-27	-26	-25	-26
provis for	-96	-90	-93	-89	-90	-86	-103
provis mode	-38	-38	-38	-39	-38	-35	-37
provis the	-27	-37	-29	-29	-28	-29	-28
proxi	-39	-45	-41	-26	-45	-39	-46
proxi do	-32	-30	-37	-38	-45	-39	-48
proxi fleet	-20	-19	-20	-22	-21	-20	-25
public	-27	-30	-26	-27	-17	-26	-28
public @	-24	-22	-22	-25	-24	-23	-27
public access	-13	-12	-13	-13	-17	-12	-12
public by	-52	-47	-48	-46	-49	-49	-52
public certif	-25	-27	-25	-26	-33	-26	-26
public for	-20	-16	-20	-17	-19	-16	-18
public internet	-9	-9	-9	-11	-9	-9	-10
public or	-28	-25	-25	-26	-28	-25	-31
public repo	-29	-30	-30	-30	-46	-30	-39
public subnet	-15	-14	-15	-14	-16	-14	-14
publicli	-43	-41	-44	-40	-43	-40	-42
publicli access	-48	-46	-50	-45	-49	-45	-48
publish	-35	-33	-35	-33	-35	-33	-36
publish $	-12	-13	-13	-13	-13	-13	-13
publish the	-14	-13	-12	-12	-12	-12	-12
publish thi	-44	-38	-40	-38	-44	-39	-44
publish to	-13	-13	-16	-14	-14	-13	-12
publish updat	-56	-53	-57	-53	-60	-54	-73
pull	-36	-35	-33	-37	-37	-33	-36
pull from	-36	-36	-38	-36	-41	-36	-52
pull request	-8	-6	-7	-7	-9	-6	-7
pull the	-18	-17	-17	-18	-22	-18	-22
push	-26	-26	-25	-18	-32	-24	-26
push the	-25	-25	-18	18	-38	-18	-19
push to	-10	-10	-9	-9	-11	-9	-9
put	-11	-2	-11	9	-16	-11	-20
put @	27	57	27	5	27	27	27
put a	4	2	-10	47	-28	-16	-3
put custom	24	24	24	53	25	25	16
put in	-33	-34	-34	-39	-41	-33	-34
put into	-37	-39	-38	-38	-37	-34	-34
put one	-19	-19	-19	-22	-23	-18	-20
put that	-13	-12	-12	-16	-15	-13	-12
put them	-16	-13	-13	-14	-16	-13	-14
python	-16	-15	-15	-6	1	-14	-19
python 3	30	29	28	68	48	29	25
python packag	-9	-9	-9	-9	-12	-9	-11
python runtim	-25	-24	-26	-24	-27	-24	-32
python version	-18	-18	-18	-18	-27	-18	-18
python3	-62	-53	-57	-53	-65	-52	-73
q	9	17	12	19	-15	15	71
q who	20	27	18	27	-19	21	82
qualiti	-60	-55	-57	-54	-56	-54	-57
qualiti $	-60	-55	-57	-54	-56	-54	-57
quarter	-12	31	3	0	0	4	1
quarterli	1	10	9	8	7	10	67
quarterli access	-52	-53	-61	-51	-59	-52	-57
queri	-18	-15	-16	-15	4	-16	-17
queri $	-26	-23	-23	-23	-28	-25	-25
queri and	-46	-39	-39	-39	-45	-40	-41
queri engin	-22	-22	-22	-22	-31	-22	-23
queri i	28	29	29	26	65	27	27
queri in	-36	-35	-38	-39	-65	-36	-38
queri log	-42	-38	-40	-40	-50	-39	-41
queri of	-10	-11	-10	-10	-13	-10	-10
queri on	-28	-27	-31	-27	-36	-27	-28
queri result	-48	-46	-46	-45	-54	-45	-50
queri timeout	-55	-52	-54	-53	-80	-53	-52
question	-18	-13	-8	-12	-44	29	-14
question $	-14	-6	-11	-2	-25	55	-16
question @	-11	-12	-10	-10	-10	-11	-11
question can	-1	-2	-8	-3	-22	28	0
question for	-67	-58	-52	-51	-52	-57	-54
questionnair	-24	-32	7	-22	-28	-23	-26
queue	-37	-36	-35	-30	-37	-34	-40
queue and	-14	-13	-13	-13	-13	-14	-15
queue polici	-52	-51	-51	-51	-54	-50	-53
quick	78	124	52	41	46	48	34
quick $	63	1	23	23	19	22	16
quit	-37	-42	-15	-38	-60	-37	-38
quorum	-34	-33	-34	-33	-34	-32	-35
quorum of	-28	-26	-25	-26	-27	-25	-29
quota	-23	-18	-20	-18	8	-22	-19
quota in	-25	-24	-25	-24	-33	-24	-24
r	-73	-43	-47	-47	-54	4	-35
ra3	-41	24	-17	-13	-34	-11	-21
rabbit	-4	-4	-3	12	-4	-4	-9
raci	61	-12	-3	-4	-20	-5	-6
raci $	121	13	26	32	14	24	22
raci for	103	20	29	28	13	26	29
rack	-59	-55	-56	-55	-60	-55	-63
rack $	-26	-25	-25	-26	-30	-26	-30
rack for	-50	-40	-41	-39	-46	-40	-46
radiu	-13	-13	-13	-15	-12	-12	-12
raiz	-4	7	7	6	55	2	5
raiz the	-26	-24	-23	-25	-28	-24	-27
ram	38	-1	2	3	1	2	-2
ran	-25	-21	-21	-22	-26	-21	-25
ran delet	-7	-6	-6	-9	-7	-6	-7
rang	-39	-38	-36	-36	-42	-35	-37
rang of	-42	-40	-40	-39	-54	-39	-42
rank	10	2	20	67	11	18	20
ransomwar	-23	-22	-22	-22	-23	-22	-23
ransomwar encrypt	-10	-8	-9	-9	-8	-8	-11
raspberri	-58	-43	-41	-49	-47	-42	-59
raspberri pi	-58	-43	-41	-49	-47	-42	-59
rate	-14	-14	-15	-14	-15	-13	-14
rather	10	3	8	26	9	10	10
rather than	-19	-9	-22	-28	-20	-19	-19
raw	-22	-21	-21	-23	-24	-22	-22
rbac	-67	-64	-67	-62	-65	-61	-68
rbac in	-21	-19	-21	-18	-22	-18	-21
rce	-55	-43	-40	-42	-50	-55	-61
rdb	-46	-74	-46	-46	-48	-47	-47
rdp	17	-4	16	43	13	16	10
re encrypt	-8	-5	-5	-6	-5	-5	-6
reach	-28	-27	-40	-28	-17	-28	-29
reach @	-25	-28	-25	-26	-25	-25	-25
reach a	-6	-8	-6	-7	-8	-6	-6
reach end	26	27	27	26	62	26	24
reach our	-8	-8	-8	-9	-11	-8	-8
reachabl	-56	-52	-55	-52	-51	-50	-52
reachabl from	-25	-26	-25	-29	-27	-25	-26
react	-26	-27	-30	-47	0	-29	-35
read	-25	-23	-21	-24	-14	-19	-27
read a	-11	-11	-11	-11	-18	-11	-11
read and	-29	-29	-28	-28	-31	-30	-30
read my	-16	-14	-13	-14	-16	-13	-14
read of	10	33	31	29	69	31	33
read onli	-44	-40	-41	-41	-52	-40	-38
read our	-18	-17	-17	-18	-18	-17	-19
read replica	-33	-34	-36	-53	-47	-34	-40
read the	-28	-27	-40	-28	-43	-14	-27
read them	-21	-21	-21	-25	-24	-22	-35
read who	-18	-17	-17	-17	-28	-17	-17
readabl	-37	-26	-25	-26	-26	-25	-25
readabl by	-12	-11	-10	-12	-11	-11	-10
reader	16	15	6	13	64	14	10
reader who	-21	-22	-20	-23	-27	-21	-23
real	0	3	-10	2	48	27	-3
real person	0	3	-10	2	48	27	-3
realli	-10	-6	-9	-7	29	-18	-11
reboot	-15	-5	-7	-6	38	-11	-9
rebuild	-18	-17	-18	-15	-18	-17	-19
rebuild $	-27	-25	-28	-28	-26	-25	-25
rebuild and	-9	-7	-7	-7	-7	-7	-7
receiv	-19	-17	-17	-17	-20	-17	-17
receiv a	-12	-10	-10	-10	-12	-10	-10
recommend	-25	-44	-26	-6	19	-27	-23
recommend a	42	40	39	13	130	41	43
record	-37	-36	-35	-33	-34	-34	-38
record $	-3	1	2	1	49	1	-16
record @	-38	-42	-34	-36	-35	-34	-39
record can	-15	-12	-13	-13	-13	-12	-12
record for	-22	-23	-18	-19	-19	-19	-21
record in	-30	-29	-29	-30	-42	-30	-49
record of	-32	-34	-32	-50	-36	-32	-33
record to	-7	-9	-8	5	-13	-6	-7
recov	-35	-34	-34	-35	-36	-33	-36
recov $	-25	-24	-25	-25	-30	-24	-25
recoveri	-26	-25	-17	-25	-29	-25	-26
recoveri $	-6	-8	54	-8	-27	-11	-20
recoveri @	-47	-48	-42	-40	-63	-42	-44
recoveri for	-18	-16	-18	-16	-16	-15	-15
recoveri of	-27	-24	-35	-25	-24	-24	-24
recoveri plan	-20	-20	-22	-20	-22	-20	-21
recoveri point	-13	-11	-12	-11	-11	-11	-11
recoveri time	-40	-41	-49	-40	-41	-40	-41
recreat	-8	-6	-6	-7	-7	-6	-7
red	3	-18	-16	-18	-20	-17	-35
red hat	13	-12	-9	-12	-13	-11	-29
redact	-9	-8	-8	-8	-8	-8	-9
redi	-22	-22	-25	-24	-22	-22	-33
redishel	-61	-53	-49	-52	-57	-60	-69
redishel cve	-15	-15	-15	-18	-15	-15	-26
redriv	-29	-28	-28	-30	-38	-28	-34
redshift	15	3	13	41	8	14	10
redund	-53	-55	-55	-50	-52	-49	-52
redund insid	-26	-26	-30	-26	-26	-25	-27
redund of	-22	-31	-25	-25	-22	-22	-22
redund over	-9	-9	-8	-9	-9	-8	-8
refresh	-28	-23	-31	-24	-26	-23	-23
regard	3	22	-15	-9	2	-4	1
regardless	-22	-22	-22	-23	-25	-22	-22
region	-32	-21	-28	-30	-26	-30	-32
region $	-22	4	-22	-23	-34	-23	-24
region @	-26	-24	-28	-30	-32	-26	-25
region as	-18	-14	-14	-14	-14	-13	-14
region at	34	34	117	37	11	33	34
region avail	-31	-31	-47	-31	-33	-31	-31
region build	-23	-23	-27	-22	-27	-22	-24
region deni	-15	-14	-14	-15	-15	-14	-14
region doe	30	30	25	31	79	24	27
region for	-32	-25	-33	-30	-34	-29	-28
region has	23	29	14	17	101	25	26
region in	-19	-20	-20	-20	-25	-20	-20
region is	-2	0	-7	-2	29	-1	-1
region our	-23	-22	-24	-23	-32	-26	-25
region replic	-35	-35	-39	-35	-37	-35	-35
region to	-9	-9	-9	-9	-9	-8	-9
region we	-17	-15	-15	-17	-15	-15	-16
region who	-20	-20	-20	-20	-20	-20	-31
regist	-24	-33	-29	-31	-36	-29	-37
regist $	-13	-11	-11	-17	-11	-11	-12
regist @	62	29	29	25	28	28	28
regist and	-24	-20	-21	-21	-22	-20	-27
registri	-28	-25	-25	-25	-29	-25	-27
regresshion	-50	-48	-49	-48	-55	-45	-60
regul	-31	-29	-35	-30	-32	-29	-32
regul that	-11	-11	-11	-11	-13	-11	-16
regular	-18	27	-1	-27	-1	-1	-1
rehears	-67	-56	-58	-57	-70	-56	-58
relaunch	-62	-54	-48	-50	-62	-47	-68
relaunch $	-62	-54	-48	-50	-62	-47	-68
releas	-39	-31	-32	-30	-17	-30	-30
releas $	1	2	-3	3	52	1	1
reliabl	-1	1	2	2	-3	24	0
reliabl are	-1	1	2	2	-3	24	0
remain	78	-7	3	18	1	11	11
remain with	92	6	22	28	21	29	31
remedi	-73	-68	-71	-65	-67	-66	-73
remind	-24	-30	-30	-29	-59	-30	-29
remind me	-24	-30	-30	-29	-59	-30	-29
remot	-58	-46	-46	-45	-27	-46	-46
remot write	-71	-67	-68	-66	-77	-65	-69
remov	-30	-31	-29	-30	-33	-29	-32
remov the	-13	-11	-11	-12	-15	-12	-12
renew	-16	-16	-15	4	-18	-14	-10
renew $	9	11	11	7	17	11	36
renew a	-39	-37	-38	-40	-39	-37	-37
renew by	-29	-27	-27	-29	-28	-26	-27
renew it	-13	-10	-11	-10	-10	-9	-10
renew the	-17	-17	-16	-19	-19	-17	-17
renew who	-82	-76	-73	-83	-76	-72	-83
rent	-9	-8	-5	-9	42	-8	-34
repair	-32	-29	-30	-29	-31	-29	-35
repair $	-33	-25	-25	-25	-28	-25	-25
repair a	-54	-52	-56	-51	-61	-52	-69
repair and	-18	-11	-10	-11	-11	-11	-11
repair by	-17	-16	-16	-16	-18	-16	-16
repair compact	-20	-19	-19	-19	-21	-18	-20
repair it	-29	-28	-40	-28	-29	-31	-55
repair the	-24	-21	-21	-21	-22	-20	-22
repair them	-23	-22	-22	-22	-28	-22	-30
replac	-33	-31	-31	-36	-32	-30	-32
replac $	-19	-18	-19	-18	-25	-19	-19
replac a	-17	-16	-16	-16	-16	-15	-16
replac broken	-31	-41	-32	-56	-34	-32	-36
replac by	-23	-27	-24	-37	-23	-23	-25
replac dead	-44	-43	-46	-42	-45	-42	-46
replac fail	-16	-15	-15	-15	-16	-15	-18
replac the	1	-3	2	1	16	2	-1
replai	-44	-42	-41	-52	-41	-40	-44
replai $	-53	-50	-49	-46	-48	-47	-53
repli	36	29	22	32	10	97	9
replic	-33	-29	-30	-29	-30	-29	-30
replic $	-41	-41	-44	-41	-42	-41	-41
replic @	-29	-28	-28	-28	-33	-28	-33
replic an	-7	-7	-8	-7	-7	-7	-7
replic of	-21	-21	-21	-20	-21	-20	-20
replic to	-52	-37	-36	-39	-48	-37	-42
replica	-27	-26	-25	-28	-3	-23	-25
replica $	3	-2	11	6	66	13	14
replica per	-24	-19	-21	-19	-23	-19	-18
replica to	-14	-14	-14	-14	-16	-14	-15
repo	-26	-21	-21	-21	-16	-22	-26
repo who	-15	-15	-15	-15	-15	-15	-26
repo whose	-28	-29	-29	-29	-50	-30	-30
report	-41	-39	-40	-40	-42	-39	-53
report from	-35	-33	-36	-33	-42	-34	-33
repositori	-25	-29	-25	-25	-25	-25	-26
repositori $	-20	-20	-20	-19	-20	-19	-20
reput	-39	-36	-32	-33	-33	-33	-39
request	-21	-16	-17	-16	1	-17	-19
request $	-15	-7	-8	-5	48	-7	-8
request of	-9	-9	-9	-9	-10	-10	-9
request to	24	24	24	24	50	23	24
requir	-35	-47	-34	-35	-36	-33	-35
requir http	-8	-8	-8	-8	-9	-8	-8
requir txt	-8	-7	-8	-8	-8	-8	-8
requir updat	-18	-16	-16	-16	-22	-16	-19
requir who	-29	-29	-29	-31	-37	-30	-36
research	1	-11	-8	-10	-11	-9	-9
reserv	-15	-7	-4	-5	37	-5	-6
reserv @	46	57	68	66	160	67	70
reserv and	-56	-46	-45	-47	-50	-46	-49
reserv concurr	-20	-20	-20	-20	-25	-20	-24
reset	0	6	4	1	29	4	0
resid	-37	-37	-58	-38	-44	-38	-42
resili	-66	-59	-49	-61	-66	-61	-76
resili in	9	12	42	11	11	10	8
resiz	-42	-40	-41	-42	-41	-41	-49
resolv	-19	-17	-17	-21	-19	-17	-17
resourc	-35	-33	-39	-31	-11	-30	-38
resourc $	-60	-59	-66	-60	-82	-60	-60
resourc type	-23	-21	-22	-21	-25	-21	-22
respect	-15	-15	-14	-16	-15	-14	-14
respect $	-9	-11	-9	-12	-9	-9	-9
respond	-32	-34	-29	-29	-32	-29	-30
respond to	-23	-19	-19	-19	-22	-19	-20
respons	11	1	-2	-2	6	-4	2
respons $	6	8	-10	1	-1	-6	31
respons @	53	19	22	56	20	22	21
respons for	-18	-15	-18	-14	11	-14	-20
respons in	106	39	29	36	29	35	32
respons is	-12	-8	-9	-8	-8	-8	-8
respons matrix	130	37	78	43	20	38	32
respons model	14	-13	17	-10	-27	-14	-15
respons of	127	37	39	42	61	41	36
respons or	-59	-35	-36	-42	-42	-36	-59
respons parti	-56	-56	-40	-43	-41	-39	-44
respons plz	32	0	4	3	-12	3	3
respons side	-15	36	9	5	7	6	6
respons summari	50	12	15	14	10	14	12
respons to	-91	-61	-59	-61	-78	-59	-60
respons was	-10	-10	-10	-11	-12	-10	-13
respons who	-27	-25	-20	-19	-19	-19	-19
respons whole	-38	-38	-39	-39	-51	-37	-55
rest	-2	0	6	9	13	0	4
rest $	-7	16	-3	-1	-35	-1	59
rest api	28	28	28	58	26	28	25
rest by	-11	-11	-10	-11	-12	-10	-11
rest encrypt	-17	-21	-17	-19	-17	-17	-17
rest for	-9	-8	-9	-9	-9	-8	-8
rest if	-26	-24	-21	-22	-24	-21	-21
rest in	26	27	17	26	75	27	15
rest is	-59	-59	-66	-59	-70	-59	-93
restart	-13	-10	-11	-10	-16	-10	12
restart the	-10	-10	-10	-10	-10	-10	-16
restor	-32	-31	-31	-31	-37	-31	-34
restor $	-31	-29	-31	-30	-37	-30	-35
restor from	-36	-39	-36	-36	-54	-36	-43
restor it	-9	-8	-9	-9	-9	-8	-11
restor of	-20	-19	-19	-19	-21	-19	-18
restor test	-21	-17	-17	-17	-18	-17	-17
restrict	-32	-32	-31	-32	-33	-30	-32
restrict @	-32	-29	-29	-29	-32	-29	-32
result	-37	-38	-36	-38	-40	-36	-38
result $	-39	-39	-39	-39	-49	-39	-43
result land	-26	-27	-24	-33	-25	-24	-25
resum	-1	-3	0	-2	34	3	0
retail	-36	-28	-28	-32	-28	-28	-44
retail us	-36	-28	-28	-32	-28	-28	-44
retain	-35	-32	-32	-32	-54	-32	-32
retent	-51	-49	-50	-48	-51	-48	-51
retent $	-73	-73	-76	-75	-77	-72	-86
retent in	-30	-34	-30	-30	-38	-29	-29
retent of	-33	-33	-32	-32	-37	-31	-33
retent period	-39	-39	-40	-38	-43	-38	-41
retent set	-75	-70	-72	-67	-67	-67	-78
retir	-30	-29	-25	-29	-34	-29	-33
retir @	-14	-14	-15	-15	-15	-15	-23
retri	-51	-46	-47	-46	-48	-46	-46
retri and	-12	-9	-9	-10	-9	-9	-10
retri for	-8	-7	-7	-7	-7	-7	-7
retri logic	-26	-25	-25	-25	-28	-25	-25
return	-44	-30	-30	-30	-4	-29	-30
return empti	-23	-23	-22	-21	-27	-21	-21
review	-41	-40	-41	-39	-43	-39	-43
review @	-22	-21	-21	-21	-23	-21	-22
review by	-14	-12	-12	-12	-12	-12	-13
review code	-13	-12	-12	-12	-12	-12	-13
review it	-17	-10	-10	-10	-10	-10	-10
review of	-13	-13	-14	-13	-13	-13	-13
review the	-43	-36	-36	-35	-43	-35	-44
review who	-26	-25	-25	-25	-39	-25	-29
revis	-18	-14	-14	-14	-15	-14	-15
revok	-40	-39	-40	-40	-43	-39	-42
revok a	-59	-59	-63	-60	-65	-59	-62
revok it	-11	-10	-14	-11	-10	-10	-11
revok its	-27	-27	-25	-27	-25	-25	-27
revok the	-17	-16	-16	-16	-22	-16	-16
rewrit	-32	-24	-24	-25	-26	-25	-25
rf	23	22	14	26	120	21	16
rid	-19	-12	-13	-14	-14	-13	-16
rid of	-19	-12	-13	-14	-14	-13	-16
right	-19	-18	-20	-18	-5	-19	-16
right $	-14	-12	-15	-12	2	-12	-5
right in	-28	-26	-30	-27	-29	-26	-25
right now	40	51	55	56	133	48	50
right of	-47	-48	-54	-52	-64	-54	-54
ring	16	3	17	65	4	17	20
risk	0	-4	-11	-11	-12	-10	-10
risk assess	1	37	2	0	2	4	4
risk regist	36	7	11	8	10	10	11
rize	-20	-19	-19	-19	-25	-19	-20
rize $	-22	-21	-21	-21	-29	-21	-22
rm	25	24	18	27	116	24	19
rm rf	23	22	14	26	120	21	16
role	-16	-38	-36	-37	-38	-34	-37
role $	128	46	39	36	43	46	44
role @	-38	-38	-39	-48	-34	-33	-36
role attach	-57	-52	-52	-52	-63	-51	-54
role for	-24	-23	-22	-23	-22	-23	-23
role in	-12	-10	-11	-10	-11	-10	-12
role may	-59	-45	-45	-48	-54	-45	-44
role of	-65	-59	-66	-59	-62	-59	-60
role on	-31	-56	-31	-31	-32	-31	-31
role to	-50	-26	-27	-27	-26	-27	-27
role who	-40	-25	-25	-25	-26	-25	-25
role with	-28	-28	-27	-32	-31	-28	-27
roll	-31	-30	-29	-29	-31	-28	-29
roll $	-44	-43	-44	-44	-44	-44	-43
roll out	-10	-10	-9	-10	-10	-9	-10
roll them	-13	-11	-11	-11	-12	-11	-12
rollback	-32	-15	-30	-20	35	-14	-12
rollback alarm	-27	-29	-29	-28	-28	-28	-26
rollout	-39	-40	-39	-41	-46	-38	-39
room	-19	-17	-18	-17	-9	-29	-19
room $	-27	-27	-28	-28	-31	-27	-31
room of	-16	-13	-14	-14	-14	-13	-16
root	-50	-48	-45	-43	-55	-48	-54
root $	-69	-64	-69	-65	-72	-64	-74
root access	-44	-43	-43	-44	-47	-43	-49
root account	-56	-56	-69	-55	-69	-55	-59
root login	-74	-62	-81	-63	-71	-68	-62
root on	-39	-37	-38	-49	-40	-37	-49
root squash	-62	-59	-65	-60	-60	-58	-59
root user	-2	-2	25	-3	-11	-4	-9
rot	-71	-66	-64	-64	-66	-63	-67
rot in	-29	-24	-25	-26	-27	-25	-27
rot insid	-31	-30	-24	-25	-26	-25	-24
rot on	-14	-13	-12	-13	-16	-12	-12
rotat	-45	-42	-47	-41	-43	-43	-15
rotat $	-47	-40	-42	-30	-71	-35	68
rotat @	-95	-78	-79	-75	-71	-73	-121
rotat for	-11	-9	-9	-9	-9	-9	-9
rotat in	-30	-28	-30	-28	-30	-28	-36
rotat it	27	31	33	34	32	29	78
rotat of	-7	-6	-7	-6	-7	-6	-9
rotat on	-17	-17	-17	-17	-23	-17	-21
rotat the	24	22	23	23	11	23	73
rotat them	20	20	21	20	-4	20	51
rotat who	-14	-15	-17	-15	-16	-14	-17
rout	-40	-31	-32	-31	-33	-31	-35
rout tabl	-53	-39	-40	-38	-40	-38	-46
router	-54	-51	-51	-38	-51	-49	-65
router $	-59	-57	-66	-63	-63	-55	-79
router and	-8	-7	-7	-7	-8	-7	-9
router at	-15	-13	-13	-13	-15	-13	-15
router in	14	11	15	58	17	17	18
row	-20	-18	-20	-19	-8	-18	-20
row $	11	10	11	7	36	10	11
row in	-50	-45	-53	-44	-49	-44	-49
row level	-13	-11	-11	-11	-11	-11	-12
rpo	10	12	90	12	7	12	-10
rpo of	-52	-52	-99	-53	-53	-52	-52
rpu	50	62	51	61	204	66	54
rto	-38	-37	4	-37	-42	-46	-42
rto and	-34	-33	-36	-34	-40	-37	-33
rule	-43	-40	-42	-39	-38	-30	-43
rule $	-59	-56	-70	-53	-68	-7	-67
rule and	1	1	1	1	8	0	1
rule for	-29	-24	-28	-24	-25	-24	-23
rule in	-48	-46	-46	-44	-46	-44	-45
rule of	-20	-18	-19	-18	-20	-19	-20
rule on	-22	-22	-22	-22	-25	-22	-24
rule was	-9	-8	-7	-8	-8	-7	-7
rule who	-10	-10	-11	-11	-11	-10	-11
run	-27	-25	-32	-21	-23	-26	-32
run $	-45	-37	-39	-38	-7	-37	-48
run @	-12	-34	-29	0	-39	-26	-44
run a	-17	8	-13	-32	-14	-13	-16
run an	-18	31	-1	8	5	5	5
run and	-16	-14	-14	-14	-16	-14	-17
run by	5	-33	-33	-35	-58	-32	-46
run cluster	-13	-13	-13	-14	-13	-13	-22
run contain	6	6	3	11	20	6	1
run debian	-50	-46	-47	-48	-52	-46	-67
run docker	8	8	4	40	1	-3	7
run etcd	-16	-15	-17	-14	-14	-14	-16
run for	-20	-19	-19	-18	-19	-19	-23
run hourli	-28	-60	-28	9	-36	-27	-25
run in	-32	-29	-30	-29	-33	-29	-34
run it	12	13	12	33	11	12	9
run my	-23	-21	-24	-21	-24	-21	-26
run on	-43	-42	-42	-42	-45	-40	-47
run our	-25	-24	-24	-25	-25	-24	-42
run ourselv	-20	44	-4	-22	-5	-4	-23
run out	-20	-18	-18	-18	-20	-18	-20
run sinc	-29	-27	-27	-27	-28	-26	-42
run that	-9	-9	-9	-10	-10	-9	-12
run the	8	6	6	6	3	7	24
run who	-5	-1	-1	-1	13	-1	-2
runbook	66	17	15	19	57	19	19
runbook for	13	12	6	14	55	14	13
runc	-23	-22	-21	-23	-24	-21	-26
runc escap	-13	-9	-9	-10	-9	-9	-11
rundown	82	6	11	13	-16	11	11
rundown $	74	6	12	14	8	12	11
rundown on	44	-1	-2	-1	-38	-2	-1
runner	9	-1	9	36	6	8	7
runtask	-27	-27	-27	-27	-44	-27	-49
runtim	-11	-10	12	-9	-9	-9	2
runtim $	-12	-7	1	-7	-16	-6	39
runtim in	-43	-41	-19	-42	-47	-44	-64
runtim of	-34	-35	-37	-35	-38	-34	-44
runtim patch	-7	-7	-10	-9	21	-8	-21
runtim secur	2	3	0	1	17	3	0
runtim updat	16	26	72	24	20	19	21
s	-51	-47	-45	-47	-65	-44	-49
saa	11	6	59	14	2	12	15
saa applic	-7	-9	-7	-7	-9	-7	-7
safe	-27	-25	-28	-26	-26	-25	-28
safe $	-24	-24	-31	-24	-26	-24	-25
safekeep	-22	-21	-23	-21	-26	-21	-21
safekeep $	-19	-18	-20	-18	-20	-18	-18
sagemak	-20	-11	-21	-24	-32	-20	-20
sai	-23	-18	10	-5	-13	-14	-15
sai amazon	-12	-12	-15	-12	-15	-12	-13
sai land	13	14	59	12	5	5	13
sai the	-24	-24	-26	-24	-30	-24	-27
said	-39	-30	-28	-28	-27	-28	-29
salari	-31	-29	-28	-31	-47	-30	-29
sale	-32	-31	-33	-32	-35	-30	-31
salesforc	-33	-32	-35	-32	-31	-32	-52
salesforc org	21	21	21	22	78	21	5
same	-35	31	-5	-22	-27	-22	-30
same as	-30	-37	23	-31	-36	-24	-49
same for	-70	-53	-52	-48	-56	-52	-53
same question	-66	-57	-52	-51	-51	-56	-53
saml	-12	-10	-11	-10	-11	-10	-11
sampl	-23	-20	-20	-20	-13	-20	-20
sandbox	-7	-7	-7	-8	-3	-7	-9
sanit	-10	-10	-10	-10	-11	-10	-15
save	-34	11	-17	-10	-1	21	-25
save plan	-36	-48	-33	-31	-9	-51	-31
save us	-55	-36	-33	-37	-12	-35	-34
saw	-18	-20	-18	-18	-19	-17	-18
say	-10	-4	18	-1	-2	-6	-18
say $	-3	-14	124	43	-56	-11	-16
say in	37	36	17	66	31	84	38
scale	-35	-31	-32	-31	-37	-31	3
scale $	-1	41	42	40	31	40	138
scale @	-89	-85	-87	-83	-85	-83	-113
scale a	-69	-66	-69	-65	-66	-65	-95
scale of	-29	-27	-26	-27	-42	-27	-29
scale out	-32	-53	-31	-35	-31	-30	-30
scale polici	-68	-69	-79	-67	-71	-69	-97
scale the	-51	-48	-48	-50	-58	-49	-61
scale up	-22	-20	-19	-20	-20	-19	-22
scale when	-44	-45	-45	-44	-56	-53	-66
scan	-44	-42	-46	-40	-41	-42	-48
scan $	-79	-81	-101	-78	-67	-79	-88
scan of	-21	-21	-23	-22	-24	-23	-22
scan on	-10	-11	-11	-12	-11	-10	-10
scan the	-14	-11	-12	-11	-13	-11	-13
scanner	-34	-33	-36	-33	-42	-34	-35
schedul	-58	-53	-53	-47	-48	-52	-67
schedul $	-42	-42	-41	-46	-42	-40	-50
schedul and	-55	-30	-31	-30	-30	-30	-30
schedul contain	-91	-90	-99	-89	-91	-88	-146
schedul for	-12	-11	-11	-11	-13	-11	-11
schedul of	-36	-33	-34	-33	-36	-33	-34
schema	-78	-76	-80	-75	-80	-76	-92
schema $	-72	-75	-92	-78	-82	-82	-119
schema design	-17	-16	-16	-16	-18	-16	-17
scientist	-28	-21	-26	-26	-32	-25	-24
scope	-46	-41	-41	-34	-41	-39	-41
scope $	-67	-66	-70	-62	-65	-63	-68
score	-41	-33	-33	-35	-36	-32	-37
scram	-11	-9	-10	-9	-10	-9	-11
scrambl	-22	-23	-21	-31	-24	-21	-21
scrambl the	-11	-12	-10	-10	-10	-10	-10
scratch	-20	-18	-20	-19	-22	-19	-20
scratch file	-16	-15	-15	-15	-18	-15	-15
scream	-17	-23	-17	-17	-17	-17	-18
screen	-57	-51	-54	-55	-80	-52	-57
screw	-14	-15	-13	-16	-16	-13	-14
screw up	-14	-15	-13	-16	-16	-13	-14
script	-43	-40	-39	-40	-40	-38	-42
script $	-96	-86	-90	-85	-84	-84	-103
script @	-37	-42	-37	-38	-42	-36	-37
script in	-9	-9	-15	-10	-9	-9	-10
script of	-22	-23	-20	-21	-23	-20	-22
scrub	7	-27	8	41	9	9	1
sdk	-71	-71	-73	-71	-75	-73	-76
search	-41	-67	-40	-5	-55	-40	-45
sec	15	22	21	14	53	22	19
second	-14	-5	-9	-7	5	-6	15
second $	-62	-22	-33	-18	-1	-27	-32
second @	-37	-37	-37	-39	-43	-36	-36
second az	-19	-19	-19	-19	-22	-18	-19
second one	38	33	28	31	31	36	113
second region	-10	-11	-10	-10	-11	-10	-10
secret	-53	-11	-39	-35	-38	-34	-36
secret and	-9	-9	-9	-11	-10	-9	-9
secret for	-27	-29	-27	-28	-34	-27	-27
secret in	-50	-44	-42	-40	-42	-40	-44
secret left	-22	-17	-18	-17	-19	-17	-17
section	134	53	55	51	55	56	56
secur	-16	-22	-14	-18	-24	-21	-17
secur $	-90	-89	-143	-88	-105	-88	-98
secur by	-42	-29	-30	-51	-32	-29	-30
secur code	-43	-42	-42	-42	-53	-43	-69
secur configur	-9	-8	-9	-9	-8	-8	-10
secur contact	-27	-26	-29	-27	-31	-27	-29
secur duti	-6	-7	-13	24	-15	-17	-8
secur environ	-10	-10	-14	-10	-11	-11	-15
secur for	-35	-26	-26	-26	-27	-26	-29
secur group	-25	-13	-1	-26	-25	-25	-35
secur in	-7	-2	24	-2	-7	-3	-9
secur of	-35	-31	-11	-32	-51	-36	-42
secur on	-39	-33	-35	-33	-34	-33	-36
secur patch	-2	8	4	8	6	9	42
secur polici	-9	-9	-12	-9	-9	-9	-9
secur profil	-14	-12	-13	-12	-12	-12	-13
secur the	-41	-35	-37	-34	-35	-34	-38
secur updat	44	46	46	50	48	50	121
secur what	144	21	-34	25	14	22	-9
see	2	10	24	16	-6	34	24
see my	14	21	12	22	3	75	63
see to	-22	-24	-23	-25	-25	-23	-29
segment	-63	-64	-72	-64	-68	-66	-70
select	-17	-16	-19	-16	-19	-16	-16
select the	-11	-11	-11	-11	-15	-11	-12
self	13	51	16	9	14	16	16
self @	0	9	-1	-5	-2	-1	-1
self host	22	68	21	1	19	22	24
self instal	-28	-30	-28	-50	-29	-29	-30
self run	22	32	30	70	29	31	30
send	-14	-8	-8	-8	27	-9	-10
send from	-9	-9	-9	-9	-10	-9	-10
send quota	16	38	40	39	118	25	41
send telemetri	-14	-14	-14	-14	-16	-13	-16
send them	-28	-27	-33	-28	-29	-28	-38
send to	-11	-10	-10	-10	-13	-10	-10
send who	-27	-20	-19	-20	-32	-20	-21
sensit	-45	-43	-42	-42	-52	-42	-58
sensit $	-25	-27	-25	-26	-25	-27	-43
sensit data	-55	-49	-51	-50	-67	-49	-57
sensor	-25	-24	-24	-24	-31	-24	-28
sent	-26	-24	-24	-26	-25	-24	-24
sent to	-13	-12	-12	-12	-13	-12	-12
sent with	-20	-15	-15	-16	-17	-16	-16
sentenc	70	-9	-17	-8	-37	-20	-5
separ	-46	-33	-33	-33	-36	-33	-33
separ account	-35	-33	-35	-34	-41	-33	-33
seri	27	27	27	55	26	27	27
serv	-28	-27	-27	-27	-28	-27	-37
server	-28	-27	-27	-20	-30	-25	-18
server $	-54	-50	-50	-50	-54	-48	-30
server @	18	57	17	10	17	17	18
server and	-27	-26	-25	-26	-26	-25	-39
server at	-47	-45	-46	-45	-67	-45	-59
server avail	-19	-19	-21	-20	-19	-20	-22
server behind	-35	-33	-33	-33	-34	-32	-37
server di	-44	-45	-44	-45	-55	-46	-58
server do	-8	-8	-9	-8	-8	-8	-8
server fleet	-116	-112	-120	-116	-118	-112	-171
server for	-78	-68	-60	-81	-64	-60	-64
server hall	-40	-40	-42	-42	-44	-42	-48
server hardwar	-35	-30	-29	-33	-54	-29	-30
server host	-36	-36	-35	-37	-35	-35	-52
server in	-33	-30	-31	-32	-33	-30	-36
server insid	-20	-20	-20	-21	-19	-19	-24
server is	-15	-14	-15	-14	-15	-15	-16
server of	-48	-47	-46	-35	-51	-45	-65
server on	33	11	33	79	30	34	31
server or	48	23	47	100	47	47	47
server patch	-61	-58	-45	-48	-69	-47	-62
server room	-23	-22	-22	-22	-24	-22	-26
server side	-37	-38	-39	-37	-39	-37	-51
server that	-40	-38	-38	-39	-41	-38	-53
server to	28	27	27	56	27	27	27
server under	-62	-55	-56	-56	-55	-54	-66
server up	-8	-8	-9	-8	-10	-8	-8
server when	-91	-72	-59	-58	-62	-62	-60
server who	-38	-41	-27	-32	-36	-28	-29
serverless	4	-15	-27	-24	-20	-22	-29
serverless $	38	56	48	63	161	62	62
serverless @	-41	-40	-37	-36	-37	-36	-35
serverless cach	-81	-96	-86	-86	-92	-73	-78
serverless cluster	-18	-15	-15	-18	-15	-15	-19
serverless instead	-17	62	9	6	-5	17	19
serverless worker	-64	-56	-57	-54	-55	-55	-70
serverless workgroup	-48	-44	-43	-45	-57	-43	-55
servic	-30	-27	-19	-25	-30	-24	-33
servic $	-37	-17	-25	-38	-19	-29	-37
servic account	-29	-31	-32	-29	-32	-28	-28
servic and	-22	-23	-23	-23	-26	-23	-37
servic do	5	16	12	49	-9	78	18
servic domain	-7	-8	-7	-7	-8	-7	-7
servic endpoint	-19	-19	-20	-20	-23	-19	-26
servic improv	-17	-17	-17	-19	-32	-17	-17
servic is	-42	-49	-40	-45	-44	-42	-54
servic itself	-36	-31	-31	-31	-31	-31	-33
servic log	-17	-21	-18	-17	-21	-17	-18
servic on	21	18	4	61	3	0	16
servic quota	-40	-40	-45	-41	-48	-42	-41
servic role	-12	-9	-9	-9	-10	-9	-10
servic that	-13	-11	-11	-11	-12	-12	-12
servic the	-53	-48	-49	-49	-56	-48	-69
servic updat	-34	-30	-8	-30	-30	-29	-45
servic where	-81	-76	-77	-83	-94	-86	-77
servic who	-53	-53	-59	-53	-62	-52	-77
session	-25	-36	-26	-24	-26	-25	-25
session $	-16	-17	-19	-16	-16	-17	-19
session id	-10	-7	-7	-8	-7	-7	-7
session in	-17	-21	-18	-19	-18	-17	-18
set	-25	-23	-23	-23	-26	-23	-20
set $	2	7	7	9	5	9	57
set @	-39	-31	-32	-31	-54	-32	-33
set a	-14	-14	-14	-14	-21	-14	-14
set alarm	-14	-10	-9	-10	-10	-10	-10
set and	-23	-22	-30	-22	-22	-22	-22
set by	-33	-32	-32	-32	-43	-31	-39
set how	-17	-17	-17	-17	-31	-17	-18
set in	-37	-36	-37	-35	-36	-35	-36
set it	-23	-22	-21	-22	-26	-24	-25
set min	-24	-24	-24	-24	-41	-24	-24
set of	-12	-12	-14	-12	-13	-12	-12
set posix	-42	-35	-37	-35	-38	-35	-39
set reserv	-18	-17	-17	-18	-23	-17	-18
set retent	-17	-18	-17	-29	-19	-17	-17
set that	-10	-9	-9	-9	-10	-8	-9
set the	-17	-16	-17	-16	-18	-16	-19
set to	-25	-22	-23	-22	-24	-21	-22
set up	-19	-18	-17	-17	-19	-17	-18
setup	-26	-42	-45	-32	-41	-38	-41
setup in	-26	-26	-34	-27	-28	-26	-25
seven	-18	-17	-19	-17	-18	-17	-17
seven year	-18	-17	-19	-17	-18	-17	-17
sever	-19	-19	-21	-19	-20	-19	-22
sever avail	-14	-14	-14	-14	-13	-13	-13
sg	-53	-55	-53	-50	-39	-51	-49
sg $	-51	-53	-53	-49	-51	-49	-49
shadow	-48	-45	-46	-44	-47	-43	-49
shadow copi	-55	-52	-53	-50	-54	-50	-56
shard	-36	-35	-34	-35	-35	-33	-36
shard $	-26	-31	-28	-33	-26	-28	-26
shard of	-37	-37	-35	-36	-35	-34	-37
shard replica	-19	-16	-18	-16	-20	-16	-15
share	13	-6	-5	-5	-17	-12	-16
share $	-47	-22	-60	-48	-55	-47	-51
share @	-1	-19	0	37	0	0	-1
share between	-23	-21	-23	-21	-22	-21	-21
share control	-33	-32	-9	-33	-57	-37	-52
share file	18	22	22	59	23	22	20
share for	99	30	33	42	32	33	32
share model	142	38	30	34	33	42	37
share of	12	1	-7	-1	-3	-1	0
share one	-57	-39	-42	-39	-41	-39	-47
share respons	50	25	51	27	32	25	21
share the	81	107	46	47	33	44	41
share who	-13	2	-7	1	-6	-5	-6
share with	-22	-18	-18	-19	-18	-24	-18
sharepoint	-43	-41	-44	-43	-57	-44	-41
sheet	61	9	19	20	6	19	17
shift	-28	-27	-33	-28	-28	-29	-40
ship	-24	-31	-28	-29	-30	-28	-39
ship it	-10	-10	-9	-10	-10	-9	-11
ship the	-8	-8	-8	-10	-8	-8	-9
ship with	-18	-17	-17	-18	-17	-17	-26
shop	-31	-29	-31	-29	-32	-28	-31
shopper	-14	-16	-14	-13	-14	-13	-15
short	113	39	124	47	19	46	35
short $	14	0	-1	0	-2	-1	0
short for	-36	-4	50	-5	-2	-3	-2
short pleas	15	12	60	5	-3	-1	0
short tabl	79	9	4	21	10	24	26
should	-7	-4	-6	17	-2	-2	-7
should be	-26	-5	-22	-28	-28	-22	-22
should have	-27	-26	-25	-27	-29	-26	-27
should i	27	32	15	15	65	59	30
should never	-17	-19	-18	-24	-17	-17	-17
should we	3	2	11	87	15	21	16
shouldnt	-34	-35	-33	-33	-40	-33	-34
show	-6	0	-14	-25	-19	-3	-15
show me	-10	16	1	3	-20	54	0
show up	-9	-8	-9	-8	-11	-8	-9
shred	-26	-27	-27	-27	-33	-27	-30
shut	-32	-38	-29	-43	-47	-31	-30
side	-10	-8	-19	-19	-25	-19	-23
side $	19	33	21	10	-5	9	8
side @	5	-1	5	19	5	5	5
side by	1	81	21	17	21	18	18
side duti	7	32	3	-23	4	4	3
side encrypt	-43	-45	-46	-44	-47	-44	-59
side for	72	31	30	32	33	32	33
side is	-53	-44	-51	-45	-59	-44	-46
side of	35	11	13	12	12	13	11
side or	-8	-5	-5	-5	-5	-5	-5
side pleas	-8	75	-1	2	-2	-6	-7
side with	-13	22	-2	-1	-2	-4	-1
sidecar	-11	-11	58	-13	-24	-19	-24
siem	-48	-47	-47	-64	-48	-46	-67
sig	-11	-12	-11	-11	-12	-11	-11
sign	-33	-49	-61	-50	-55	-48	-52
sign in	-24	-28	-23	-32	-34	-24	-24
sign on	-32	-32	-34	-32	-44	-32	-32
sign up	54	20	-3	7	13	17	16
sign url	-41	-42	-44	-40	-44	-42	-43
signatur	-61	-59	-59	-58	-74	-58	-66
signatur $	-58	-54	-54	-54	-65	-52	-54
simpli	-20	-18	-19	-23	-30	-18	-19
sinc	-25	-23	-24	-24	-16	-23	-27
sinc 2021	-12	-12	-13	-15	-14	-12	-14
sinc januari	-48	-50	-35	-40	-44	-34	-48
sinc nobodi	-31	-26	-25	-25	-26	-24	-24
sinc spring	-53	-47	-47	-49	-57	-46	-56
sinc the	-29	-20	-21	-22	-23	-21	-21
sinc thi	38	35	30	34	108	19	8
sinc two	-10	-7	-8	-7	-7	-7	-7
singl	-24	-25	-6	-31	-30	-23	-24
singl @	-7	-8	-7	-7	-7	-7	-8
singl az	-48	-53	-54	-65	-52	-45	-48
singl sign	-32	-32	-34	-32	-46	-33	-32
singl tenant	10	10	54	9	-7	9	10
sit	-12	-12	-11	-19	3	-13	-14
sit $	-8	-9	-9	-9	-12	-9	-10
sit at	-21	-21	-20	-20	-24	-20	-23
sit in	-27	-27	-26	-26	-30	-26	-28
sit on	-21	-21	-21	-20	-21	-20	-27
sit with	-13	-11	-12	-11	-13	-11	-12
site	-27	-26	-26	-23	-28	-25	-27
site $	-41	-40	-41	-40	-43	-40	-43
site host	-13	-12	-11	-12	-11	-11	-14
site script	-9	-9	-15	-10	-9	-9	-9
site where	-29	-26	-28	-30	-25	-26	-34
six	-17	-15	-15	-15	-16	-15	-15
six copi	-9	-7	-7	-7	-7	-7	-8
size	-37	-34	-43	-33	-7	-32	-35
size $	-74	-73	-71	-71	-122	-72	-74
size @	47	46	47	48	120	47	45
size and	-57	-55	-54	-56	-69	-55	-58
size do	50	60	60	54	143	59	61
size in	0	19	-5	17	57	19	19
size of	-12	-11	-27	-9	20	-10	-8
size the	-64	-59	-59	-57	-68	-58	-81
skip	-59	-64	-59	-59	-73	-59	-59
sla	-56	-43	-22	-44	-12	-54	-52
sla for	11	12	-8	3	39	11	7
sla percentag	24	27	7	30	70	31	32
slack	22	17	19	18	78	8	14
slide	76	32	57	28	29	33	34
slot	-35	-26	-25	-26	-27	-27	-28
slow	-49	-47	-48	-47	-50	-47	-49
slow queri	-26	-26	-28	-27	-30	-27	-28
slow sql	-19	-18	-16	-17	-17	-17	-18
small	22	3	7	35	1	8	7
small @	-14	-18	-14	1	-14	-14	-12
small rest	29	29	29	60	27	29	26
smaller	52	9	53	116	50	49	52
smallest	26	-7	26	106	25	27	28
smb	-47	-33	-28	-23	-28	-27	-28
smb share	-50	-36	-28	-21	-27	-26	-26
smell	-59	-51	-45	-47	-47	-44	-65
sms	-16	-15	-15	-16	-18	-15	-16
smtp	-18	-15	-15	-15	-16	-15	-15
smtp credenti	-9	-9	-8	-8	-9	-8	-9
snapmirror	-77	-51	-49	-48	-57	-48	-48
snapshot	-29	-25	-26	-25	-21	-28	-8
snapshot $	-71	-69	-77	-69	-80	-81	-77
snapshot and	-38	-42	-40	-39	-41	-38	-40
snapshot for	-8	-8	-8	-9	-8	-8	-8
snapshot in	27	29	31	30	99	20	29
snapshot kept	-20	-24	-21	-20	-24	-20	-22
snapshot of	-32	-31	-31	-31	-33	-31	-35
snapshot older	-25	-25	-25	-23	-31	-24	-25
snowflak	13	13	12	13	76	14	-12
snowflak warehous	24	23	23	22	68	23	-1
so	-13	-13	-17	-9	-19	-9	-16
so $	-44	-41	-41	-41	-51	-40	-42
so amazon	-11	-10	-9	-10	-11	-11	-11
so aws	-19	-16	-18	-17	-18	-16	-20
so in	-5	-8	-5	-6	-5	-5	-5
so it	-10	-10	-9	-11	-9	-9	-10
so no	-40	-39	-31	-39	-38	-33	-34
so noth	-14	-11	-12	-14	-11	-13	-13
so on	-11	19	-10	-18	-16	-14	-12
so our	-20	-15	-14	-15	-15	-15	-17
so patch	-31	-32	-31	-32	-31	-32	-55
so that	-6	-5	-5	8	-6	-5	-6
so the	-30	-8	-18	25	-14	-9	-23
so um	57	25	-2	25	22	23	21
so we	-84	-73	-65	-88	-68	-82	-88
so what	12	89	21	26	-7	88	25
so who	21	24	22	22	20	21	72
soc	-8	-17	-18	-18	-20	-18	-33
soc 2	-6	-18	-19	-18	-21	-19	-36
socket	31	21	30	80	31	31	30
softphon	-25	-22	-22	-22	-23	-22	-22
softwar	-25	-25	-24	-18	-25	-24	-29
softwar $	8	4	9	33	7	9	6
softwar in	-44	-41	-43	-41	-43	-41	-53
softwar insid	-35	-32	-32	-32	-36	-32	-35
softwar licens	-20	-19	-19	-19	-20	-19	-19
softwar of	-41	-40	-40	-41	-42	-40	-60
softwar on	-21	-20	-20	-21	-21	-20	-21
softwar that	-15	-14	-14	-15	-18	-14	-20
softwar updat	-10	-10	-10	-13	-10	-11	-11
softwar we	-17	-17	-17	-17	-19	-16	-17
solut	6	7	9	5	56	5	6
solut architect	6	7	9	5	56	5	6
some	-54	-49	-61	-57	-52	-42	-50
some point	-25	-27	-25	-50	-26	-25	-25
somebodi	-20	-21	-22	-21	-25	-23	-14
somebodi at	-8	-8	-8	-8	-9	-8	-9
somebodi delet	-8	-7	-7	-8	-8	-7	-7
somebodi has	-18	-18	-18	-21	-18	-18	-21
somebodi must	-12	-10	-10	-11	-12	-10	-10
somebodi set	-15	-14	-13	-16	-13	-14	-16
somebodi wrote	-22	-20	-22	-22	-21	-22	-26
someon	-38	-44	-29	-29	-34	-36	-37
someon approv	-3	0	-7	3	53	-19	-8
someon at	-46	-45	-52	-50	-60	-46	-50
someon edit	-21	-16	-16	-17	-17	-16	-16
someon els	2	-11	7	66	-6	8	7
someon explain	-30	-20	-22	-22	-26	-20	-20
someon in	-21	-23	-20	-20	-20	-19	-20
someon must	-15	-14	-14	-18	-15	-14	-16
someon read	-8	-8	-8	-8	-8	-8	-10
someth	-32	-30	-21	-33	-31	-30	-26
someth $	-59	-54	-51	-71	-56	-60	-63
someth aws	-24	-25	-28	-25	-25	-27	-29
someth custom	-72	-66	-65	-63	-73	-65	-78
someth i	-9	-9	-9	-9	-10	-9	-13
someth we	-32	-33	-36	-32	-34	-33	-46
somewher	-26	-36	-28	-38	-26	-26	-25
sorri	-19	-16	1	-16	-24	-18	-16
sorri for	21	21	55	20	2	17	22
sorri i	-44	-38	-42	-37	-41	-39	-38
sort	-40	-38	-50	-38	-43	-20	-50
sort of	-2	-1	-17	-1	-12	33	-2
sourc	-31	-31	-36	-31	-49	-16	-36
sourc @	-25	-24	-31	-28	-24	-25	-24
sourc address	-26	-27	-27	-27	-28	-27	-48
sourc and	8	8	-17	8	-17	41	5
sourc code	-21	-21	-21	-22	-21	-22	-30
sourc credenti	-39	-36	-37	-36	-38	-37	-36
sourc librari	-27	-28	-29	-28	-46	-28	-29
space	-35	-35	-36	-37	-35	-34	-34
spam	-11	-10	-10	-10	-11	-10	-11
spare	-10	-52	-12	51	-7	-6	-7
spare capac	-8	-8	-8	-8	-9	-8	-8
speak	-27	-26	-15	-27	-40	-17	-33
speak $	-3	-1	31	-3	-24	25	-5
specif	-35	-34	-39	-34	-43	-34	-39
specif control	-35	-32	-38	-35	-48	-36	-41
specif secur	-10	-10	-14	-10	-11	-11	-15
specifi	-41	-37	-37	-38	-62	-37	-37
spell	47	56	128	38	34	24	35
spend	-114	-117	-135	-114	-117	-115	-126
spend limit	-15	-16	-15	-16	-19	-15	-16
spf	-18	-19	-15	-16	-16	-16	-17
split	115	95	36	30	39	39	34
split $	191	125	61	69	67	72	60
split between	-2	-9	-9	-7	-8	-8	-8
split for	86	44	20	25	5	22	22
split of	22	36	20	9	53	18	17
split the	-27	-26	-26	-28	-48	-27	-30
splunk	-24	-25	-24	-43	-26	-25	-24
spoof	-26	-27	-27	-27	-28	-27	-49
spot	-46	-42	-43	-42	-46	-42	-48
spread	-77	-79	-83	-76	-83	-74	-79
spread @	-32	-32	-32	-31	-32	-31	-31
spread over	-22	-24	-30	-22	-25	-22	-24
spring	-35	-32	-31	-33	-38	-31	-37
spring who	-10	-10	-10	-11	-14	-10	-10
sql	-31	-32	-30	-22	-31	-29	-32
sql inject	-18	-18	-20	-19	-18	-18	-22
sql over	3	-5	3	33	3	3	-1
sql queri	-27	-22	-22	-22	-26	-22	-21
sql statement	-19	-18	-16	-17	-17	-17	-18
sqli	-46	-44	-43	-42	-60	-41	-45
squash	-62	-59	-65	-60	-60	-58	-59
sre	-43	-43	-41	-53	-60	-41	-43
sre team	-22	-24	-22	-39	-21	-21	-23
srm	71	9	32	16	-7	71	6
srm $	34	-56	-66	-46	-61	-65	-65
ssd	-44	-43	-43	-43	-45	-41	-42
sse	-40	-37	-15	-35	-35	-32	-36
sse @	-43	-39	1	-32	-30	-29	-31
sse c	-38	-36	-37	-37	-43	-36	-42
ssh	-33	-32	-32	-33	-34	-32	-43
ssh kei	-43	-43	-43	-43	-44	-43	-61
ssh to	-9	-9	-9	-9	-9	-9	-11
sshd	-47	-44	-41	-43	-51	-42	-55
ssl	-26	-23	-25	-25	-25	-23	-24
stack	-10	-29	-14	20	-14	-12	-14
stack @	23	-14	18	66	18	17	20
stack drift	-41	-42	-48	-43	-44	-43	-49
staff	-38	-40	-40	-29	-41	-38	-52
staff $	-9	-9	-9	-9	-10	-9	-9
staff to	-50	-53	-57	-54	-54	-48	-49
stage	-10	-5	-6	-7	31	-13	-8
stage in	-8	-8	-7	-8	-9	-7	-8
stai	-1	15	-4	-14	1	0	-2
stai $	-7	22	-7	-34	-10	-7	-7
stai compliant	-17	-16	-16	-17	-16	-16	-23
stai in	-4	-5	-4	-5	16	-4	-3
stai with	-12	-4	-15	18	-19	-4	-5
stale	-50	-50	-41	-42	-47	-40	-40
stale who	-13	-14	-13	-14	-14	-13	-14
stand	8	12	73	11	0	12	9
stand $	-29	-26	-28	-30	-25	-26	-34
stand for	41	44	125	44	26	42	40
stand in	-37	-32	-37	-32	-34	-31	-33
standalon	-41	-38	-40	-39	-51	-39	-57
standalon @	-25	-19	-22	-19	-19	-21	-19
standard	-7	-7	-7	3	28	-4	-6
standard @	20	5	19	68	18	19	19
standard broker	-10	-9	-9	-9	-10	-9	-10
standard log	-21	-20	-20	-20	-25	-20	-20
standard support	-56	-47	-52	-49	-58	-47	-52
standbi	-23	-23	-22	-37	-22	-21	-21
standbi in	-11	-10	-8	-8	-9	-9	-9
standbi or	-30	-32	-33	-55	-32	-31	-30
start	1	-19	-16	-13	-13	6	-14
start $	-18	-15	-26	-11	-19	41	-14
start a	-17	-22	-17	-18	-19	-17	-18
start at	-53	-47	-49	-52	-54	-50	-59
start by	-41	-37	-37	-38	-53	-36	-35
start from	-19	-26	-19	-24	-20	-19	-19
start it	-11	-10	-10	-10	-10	-10	-11
start the	-15	-18	-15	-19	-15	-15	-16
startexecut	-53	-48	-51	-49	-56	-48	-50
startup	16	4	16	55	17	18	16
startup us	-32	-26	-30	-31	-30	-27	-30
starv	-24	-26	-24	-25	-24	-24	-25
state	-63	-58	-57	-58	-75	-57	-59
statement	-44	-46	-42	-42	-44	-41	-42
static	35	31	35	94	19	35	22
static market	17	11	17	58	18	17	17
statu	0	6	6	6	49	5	2
step	22	27	21	25	75	25	22
step $	16	22	21	20	49	20	18
step by	42	51	49	47	111	48	48
step in	-30	-28	-27	-28	-35	-29	-31
still	-19	-30	-28	-28	-28	-27	-31
still have	58	-9	-8	-6	-14	-5	-12
still hold	-13	-13	-13	-13	-14	-13	-13
still need	-24	-22	-22	-25	-24	-21	-25
still on	-52	-52	-53	-52	-64	-52	-53
still patch	-16	-14	-14	-14	-16	-14	-19
still rout	-19	-18	-18	-18	-21	-17	-19
still run	-52	-41	-34	-36	-39	-35	-40
stolen	-25	-24	-23	-25	-23	-23	-24
stone	-12	-10	-10	-11	-10	-10	-9
stone age	-12	-10	-10	-11	-10	-10	-9
stop	-18	23	-11	-10	-11	-9	-11
stop and	16	-12	-8	-9	-12	-8	-9
stop condit	-10	-11	-10	-10	-10	-10	-10
stop do	-16	76	18	22	27	26	28
stop it	-9	-10	-12	-10	-10	-9	-9
stop secur	-34	-32	-32	-34	-33	-31	-50
storag	-29	-28	-28	-28	-24	-28	-29
storag $	-8	-7	-7	-7	-7	-7	-7
storag @	-9	-8	-8	-8	-8	-8	-8
storag databas	-18	-18	-19	-20	-24	-18	-20
storag encrypt	-19	-17	-17	-17	-18	-17	-17
storag fleet	-10	-10	-10	-10	-11	-10	-14
storag full	-53	-48	-48	-49	-48	-46	-46
storag hardwar	-16	-14	-14	-14	-15	-14	-15
storag media	-41	-42	-43	-41	-44	-42	-43
storag node	-24	-24	-22	-22	-23	-22	-24
storag of	-23	-22	-23	-22	-25	-22	-23
storag on	-17	-17	-18	-30	-21	-17	-17
storag server	-7	-7	-7	-7	-7	-7	-8
storag under	-25	-25	-27	-26	-27	-25	-28
storag volum	-14	-13	-13	-13	-15	-13	-14
store	-11	-9	-17	-8	-20	-15	-21
store @	-31	-29	-27	-26	-28	-27	-30
store in	-29	-27	-26	-27	-30	-26	-26
store its	-10	-10	-10	-11	-11	-10	-12
store on	-45	-45	-44	-46	-55	-44	-59
store procedur	-14	-9	-9	-10	-10	-9	-10
store the	-53	-47	-46	-53	-48	-48	-61
straight	-20	-24	-19	-20	-19	-19	-19
straight to	-22	-27	-21	-22	-21	-21	-21
stranger	-47	-45	-46	-43	-53	-45	-45
strategi	-87	-90	-93	-86	-98	-81	-90
stream	-12	-8	-7	4	-10	-6	25
stream consum	-118	-101	-99	-101	-97	-95	-106
stream gatewai	-69	-63	-64	-67	-66	-64	-102
stretch	-39	-40	-42	-41	-42	-40	-67
string	-19	-18	-18	-17	-18	-17	-18
stripe	-80	-68	-67	-66	-74	-64	-64
structur	-40	-40	-47	-40	-46	-40	-43
stuck	-56	-55	-54	-50	-35	-53	-52
stuck at	-31	-30	-31	-30	-45	-30	-29
stuck on	-55	-58	-51	-42	-43	-37	-37
student	-54	-38	-38	-38	-41	-37	-38
studio	-21	-45	-36	-35	-40	-29	-30
stuf	-7	-7	-6	-8	-7	-7	-7
stuff	-10	1	-12	-2	-18	-10	-17
stupid	21	21	55	20	2	17	22
stupid question	21	21	55	20	2	17	22
style	-28	-28	-27	-31	-28	-28	-44
subdomain	-36	-39	-34	-35	-53	-33	-35
subdomain takeov	-39	-43	-36	-37	-56	-35	-38
subject	-10	-10	-9	-10	-11	-12	-10
subnet	-36	-35	-38	-35	-38	-35	-37
subnet $	-40	-41	-52	-41	-43	-41	-41
subnet and	-35	-33	-34	-32	-34	-31	-32
subnet for	-35	-30	-30	-31	-52	-30	-35
subnet group	-25	-23	-33	-23	-32	-23	-23
subscrib	-60	-57	-61	-55	-57	-55	-59
subscrib to	-72	-70	-75	-67	-70	-67	-74
subscript	-36	-36	-37	-37	-41	-36	-37
subscript $	-22	-21	-21	-22	-24	-22	-21
such	-13	-13	-13	-13	-13	-12	-13
such as	-7	-8	-7	-7	-6	-7	-7
sudo	-9	-9	-9	-9	-10	-9	-14
sudoer	-63	-68	-106	-64	-69	-68	-66
suggest	-17	-18	-16	-8	-19	-17	-17
suggest $	-17	-16	-16	-16	-17	-16	-17
suggest by	-7	-7	-7	-7	-7	-7	-8
summar	69	28	27	26	12	28	29
summari	63	12	11	14	10	13	12
summari $	65	13	8	16	15	14	12
summari for	34	11	11	10	8	11	11
sundai	-17	-16	-17	-20	-19	-16	-17
suppli	-17	-17	-18	-17	-18	-17	-19
suppli and	-18	-17	-17	-17	-20	-17	-19
suppli the	-20	-20	-21	-21	-20	-19	-23
supplier	-65	-62	-60	-57	-68	-58	-65
support	19	24	36	24	82	25	21
support $	4	8	46	10	72	12	3
support @	-37	-16	-19	-18	35	-15	-18
support in	-23	-23	-23	-25	-40	-23	-23
support or	-13	-13	-13	-15	-17	-13	-15
suppos	13	15	46	13	1	14	38
suppos $	-43	-42	-63	-43	-48	-42	-46
suppos to	31	34	78	32	20	33	63
suppress	-76	-70	-73	-69	-78	-71	-86
sure	-21	-19	-20	-20	1	-20	-21
sure $	-45	-37	-41	-38	-43	-37	-40
sure aws	-30	-29	-35	-45	-32	-29	-39
sure onli	-16	-15	-20	-16	-17	-15	-15
sure that	-10	-11	-9	-9	-10	-9	-9
sure the	-21	-17	-16	-17	-19	-16	-17
surviv	-13	-12	-13	-13	-14	-12	-14
surviv the	-8	-8	-9	-8	-9	-8	-9
suspici	-40	-36	-42	-37	-42	-36	-41
swap	-28	22	-18	-18	-18	-15	-17
swap @	-17	118	20	16	20	26	29
swap by	-28	-26	-25	-25	-24	-23	-25
swap it	-13	-13	-12	-12	-12	-12	-13
swap the	-32	-31	-30	-33	-40	-30	-35
swap them	-34	-35	-31	-33	-37	-31	-37
swear	-13	-14	-14	-17	-13	-13	-13
switch	-31	-30	-32	-31	-33	-30	-36
switch $	-45	-45	-46	-48	-51	-46	-63
switch it	-23	-21	-22	-23	-26	-21	-24
switch off	-24	-25	-41	-25	-27	-25	-32
switch on	-32	-32	-35	-32	-34	-32	-42
switch that	-11	-11	-11	-13	-12	-12	-13
switch to	-43	-54	-46	-42	-50	-52	-42
switchov	-56	-54	-54	-50	-52	-50	-52
syn	-27	-26	-27	-26	-29	-26	-28
syn flood	-30	-28	-30	-29	-32	-29	-31
sync	-41	-37	-38	-38	-56	-37	-40
sync by	-48	-44	-52	-45	-75	-47	-41
sys	-11	-10	-11	-10	-12	-10	-11
sys password	-11	-10	-11	-10	-12	-10	-11
sysadmin	21	-2	23	59	23	24	22
system	-17	-17	-16	-16	-16	-16	-3
system $	-19	-25	-25	-27	-16	-21	36
system @	-16	-25	-16	-16	-16	-16	-16
system and	-8	-8	-8	-8	-8	-8	-13
system behind	-22	-21	-21	-21	-23	-21	-33
system eli5	23	21	54	23	14	21	16
system for	-22	-20	-10	-21	-22	-20	-34
system in	-7	-6	-7	-6	-7	-6	-10
system network	-41	-41	-41	-41	-43	-41	-71
system of	-43	-41	-40	-41	-43	-40	-60
system on	-15	-14	-13	-15	-15	-13	-13
system patch	-29	-30	-31	-30	-35	-29	-55
system polici	-12	-12	-12	-14	-14	-12	-12
system to	-25	-25	-25	-27	-29	-27	-31
system under	-62	-59	-61	-58	-61	-59	-72
system updat	35	38	39	37	37	39	93
system when	-51	-50	-50	-50	-68	-49	-74
tab	-11	-11	-11	-12	-12	-11	-12
tabl	-24	-9	-26	-23	-26	-23	-27
tabl $	-51	-50	-53	-50	-55	-50	-53
tabl @	38	152	35	90	48	50	36
tabl and	-12	-11	-11	-11	-13	-11	-13
tabl in	-21	-19	-20	-20	-22	-19	-23
tabl of	-13	-12	-12	-12	-13	-12	-12
tabl on	-16	-15	-18	-15	-14	-14	-16
tabl permiss	-14	-13	-13	-13	-14	-13	-13
tabl that	-56	-28	-28	-29	-29	-28	-28
tabl whose	-75	-75	-75	-73	-75	-73	-103
tag	-60	-65	-60	-59	-65	-59	-77
tag resourc	-44	-43	-42	-43	-45	-44	-77
take	-1	-12	-17	-1	-14	-11	-9
take $	17	7	18	31	52	17	9
take @	21	56	20	6	27	27	27
take autom	-10	-9	-9	-9	-11	-9	-9
take awai	-10	-27	-1	36	-15	-5	-2
take care	19	-3	-9	-5	-7	-4	9
take it	-16	-13	-14	-16	-14	-14	-16
take off	27	-3	-4	2	-2	2	2
take over	26	2	6	5	5	7	7
take snapshot	-67	-64	-65	-64	-77	-63	-84
take the	-33	-28	-28	-20	-30	-26	-30
taken	-12	-13	-11	-12	-13	-12	-14
taken over	-8	-8	-7	-9	-8	-8	-10
takeov	-37	-39	-34	-35	-53	-33	-36
talk	-5	-5	25	-5	-18	16	-6
talk of	23	22	68	20	24	23	26
talk to	-48	-27	-27	-27	-45	-3	-27
tamper	-57	-50	-52	-49	-51	-49	-50
tape	-39	-38	-39	-39	-44	-37	-37
target	-36	-36	-37	-37	-36	-34	-36
target $	-55	-51	-51	-48	-50	-49	-51
task	-18	-15	-16	-21	-26	-21	-24
task $	-30	-30	-32	-29	-30	-29	-31
task are	88	22	32	31	31	30	26
task definit	-71	-64	-91	-64	-66	-64	-64
task in	98	103	50	59	47	54	43
task remain	59	-5	23	20	22	23	24
task retir	2	2	14	2	-2	2	1
task to	-9	-9	-13	-9	-9	-9	-9
tax	-7	-7	-7	-8	-8	-7	-7
tax offic	-7	-7	-7	-8	-8	-7	-7
tb	-22	-26	-15	-20	29	-15	-13
tb $	-56	-45	-45	-47	-57	-45	-44
tcp	-2	-14	-21	1	53	-3	3
tde	-36	-34	-34	-35	-35	-33	-36
teach	-46	-46	-46	-48	-60	-47	-72
team	17	0	-4	23	-3	1	-1
team $	-4	-22	-28	-28	-52	-28	-7
team can	-21	-18	-18	-19	-22	-18	-18
team or	-47	-43	-42	-56	-52	-41	-44
team still	39	-14	-17	-6	-4	-5	-5
team with	-55	-39	-35	-30	-37	-35	-34
techi	26	26	57	26	22	25	27
techi $	26	26	57	26	22	25	27
technic	10	10	41	9	0	7	11
technician	-29	-29	-30	-29	-36	-30	-34
tele	-13	-13	-15	-15	-16	-13	-13
telemetri	-14	-14	-14	-14	-16	-13	-16
telemetri to	-14	-14	-14	-14	-16	-13	-16
tell	10	5	24	0	6	16	-5
tell me	16	10	21	2	18	21	7
templat	-63	-49	-55	-47	-63	-47	-48
ten	-9	-8	-9	-10	-9	-8	-8
ten year	-7	-7	-7	-8	-8	-7	-7
tenant	-6	-5	17	-6	-1	-9	-18
tenant manag	32	31	68	31	31	29	32
tenant out	-24	-24	-24	-23	-41	-32	-27
tenant who	18	18	-2	17	53	18	-8
term	31	58	70	50	25	36	34
term of	27	59	25	50	21	32	32
termin	-37	-34	26	-34	-49	-33	-38
terraform	-6	10	-3	9	75	8	11
terraform $	11	13	14	11	56	6	14
terraform destroi	-43	-26	-26	-27	-34	-27	-32
terraform for	10	26	25	25	62	25	26
terraform modul	-3	1	1	1	22	1	2
terraform state	-41	-44	-42	-46	-48	-44	-43
test	-53	-52	-53	-52	-60	-53	-58
test $	-124	-126	-152	-122	-126	-124	-131
test @	-30	-29	-30	-30	-47	-30	-32
test and	-29	-27	-29	-28	-34	-28	-28
test of	-42	-41	-53	-42	-49	-45	-53
test our	-48	-49	-48	-48	-63	-49	-68
test restor	-57	-56	-56	-57	-88	-56	-68
test that	-24	-24	-25	-24	-23	-27	-28
test the	-9	-9	-9	-9	-11	-9	-10
tester	-20	-14	-14	-15	-18	-14	-16
text	-38	-28	-34	-17	-6	-26	-30
text in	-13	-11	-11	-11	-12	-11	-12
than	-10	9	-2	-38	1	-10	-13
than 90	-22	-23	-22	-21	-28	-21	-22
than @	26	32	23	1	56	15	17
than a	-23	-28	-24	-22	-25	-22	-23
than one	-21	-23	-30	-22	-25	-22	-23
than with	2	51	5	-26	-9	4	4
thank	-4	-14	-11	-11	11	-12	-36
that	-18	-18	-14	-16	-20	-17	-7
that $	-68	-64	-98	-63	-74	-65	-35
that @	-27	-26	-25	-25	-25	-24	-27
that a	4	3	45	2	-4	2	-8
that amazon	-36	-33	-38	-33	-38	-37	-44
that an	-15	-14	-14	-14	-14	-14	-16
that appli	-24	-23	-25	-24	-30	-24	-28
that aws	-14	-11	-14	9	-19	-11	-16
that be	-10	-12	17	-16	-12	-9	-20
that by	-29	-31	-27	-28	-29	-30	-29
that call	13	24	59	25	24	25	25
that connect	-31	-31	-31	-32	-32	-31	-34
that do	-41	-42	-46	-43	-49	-43	-68
that down	-8	-6	-6	-6	-7	-6	-7
that end	-20	-16	-17	-17	-19	-16	-18
that execut	-12	-11	-13	-11	-12	-11	-12
that fail	-30	-22	-22	-23	-24	-22	-23
that for	-39	-35	-51	-36	-39	-37	-39
that had	-29	-25	-47	-26	-26	-25	-27
that hand	-8	-6	-7	-7	-6	-7	-8
that has	-31	-34	-24	-27	-28	-24	-24
that hold	-14	-14	-14	-14	-14	-14	-16
that host	-24	-22	-22	-22	-24	-22	-26
that i	-18	-17	-17	-7	-17	-16	-32
that imag	-14	-20	-14	-15	-14	-14	-16
that is	0	-11	-10	-10	-10	-9	-10
that it	-28	-28	-30	-30	-28	-29	-43
that key	-18	-19	-19	-28	-18	-18	-18
that left	-26	-38	-31	-31	-37	-31	-32
that let	-54	-28	-30	-29	-29	-28	-28
that limit	-14	-11	-16	-11	-13	-12	-11
that market	-8	-7	-7	-7	-8	-7	-7
that must	-20	-20	-17	-17	-17	-17	-16
that no	28	-8	-13	-16	-8	-3	-10
that nobodi	-66	-43	-51	-45	-55	-42	-45
that not	-56	-37	-35	-36	-38	-36	-45
that number	-11	-11	-11	-11	-13	-11	-16
that on	5	9	10	9	3	9	39
that onc	-8	-9	-9	-10	-9	-9	-9
that one	-16	-16	-18	-17	-16	-16	-28
that or	-11	-4	-3	-9	-2	-9	64
that our	-33	-30	-32	-31	-34	-31	-37
that ourselv	-9	-11	-10	-10	-10	-9	-9
that patch	-19	-26	-19	-21	-20	-19	-19
that record	37	31	36	34	99	36	9
that right	-20	-20	-20	-20	-20	-21	-38
that row	-45	-39	-41	-41	-47	-40	-41
that run	-30	-31	-27	-19	-28	-26	-37
that runtim	-7	-6	-8	-7	-8	-6	-8
that send	-14	-13	-13	-13	-15	-13	-16
that serv	-15	-14	-14	-14	-15	-14	-19
that sit	-10	-10	-10	-10	-13	-9	-10
that so	-25	-21	-23	-21	-26	-24	-22
that somebodi	-7	-7	-8	-10	-8	-7	-9
that store	-30	-27	-26	-27	-27	-26	-30
that stuff	-18	-16	-16	-17	-19	-16	-21
that the	-9	-8	-9	-2	4	-8	-22
that thei	-8	2	-5	6	1	-10	48
that thing	23	42	81	45	27	42	109
that to	-7	-6	-8	-7	-7	-6	-7
that up	-27	-22	-20	-21	-22	-21	-22
that us	-17	-2	0	10	-6	-7	81
that was	-6	-8	-6	-7	-6	-6	-7
that we	50	61	27	39	29	27	22
that whose	-14	-14	-14	-15	-19	-14	-23
that with	-39	-53	-35	-35	-36	-35	-39
that word	24	23	90	23	10	21	19
the	-17	-17	-17	-15	-14	-17	-12
the @	-41	-39	-39	-38	-36	-37	-43
the access	-26	-24	-24	-24	-29	-24	-31
the account	-1	-2	-1	0	26	0	-1
the admin	27	8	24	47	55	26	26
the agent	3	5	5	-2	-4	5	48
the alert	-10	-9	-9	-9	-9	-8	-9
the amazon	-11	-8	-8	-8	-8	-7	-10
the ami	-18	-18	-18	-19	-18	-19	-27
the analysi	-10	-8	-11	-9	-10	-9	-8
the analyst	21	17	14	50	3	13	13
the api	-16	-10	-10	-10	-10	-10	-10
the app	-31	-31	-31	-31	-42	-30	-33
the applianc	-13	-13	-18	-14	-12	-12	-13
the applic	-38	-25	-25	-20	-27	-24	-28
the architect	15	45	10	2	3	13	8
the archiv	-56	-56	-48	-54	-59	-48	-49
the assess	-31	-30	-31	-30	-30	-29	-32
the assessor	-15	-9	-9	-10	-9	-9	-9
the attack	-58	-47	-69	-50	-73	-47	-49
the auditor	-62	-63	-65	-72	-68	-62	-78
the author	-10	-9	-9	-10	-10	-9	-9
the authorit	-9	-9	-9	-9	-10	-9	-9
the auto	-9	-9	-10	-9	-9	-9	-10
the autom	-38	-37	-37	-37	-38	-34	-35
the automat	-11	-11	-12	-11	-12	-12	-11
the avail	-55	-55	-73	-55	-62	-56	-73
the aws	-15	-13	-28	-13	4	2	-21
the backbon	-24	-26	-26	-25	-26	-25	-25
the backend	-23	-21	-23	-23	-22	-22	-24
the backup	14	18	22	20	38	22	63
the ball	-10	-11	-9	-10	-10	-9	-9
the bare	-27	-26	-28	-27	-30	-27	-46
the basement	-27	-26	-27	-37	-25	-27	-25
the bi	-20	-19	-19	-21	-19	-19	-21
the block	-15	-13	-14	-16	-14	-13	-13
the board	-48	-40	-42	-40	-41	-40	-50
the box	-31	-34	-30	-34	-39	-30	-31
the broken	-23	-24	-23	-28	-27	-25	-41
the broker	-57	-57	-57	-64	-73	-56	-63
the build	-29	-38	-26	-27	-28	-26	-28
the button	-36	-26	-26	-27	-49	-27	-28
the cabl	-29	-30	-30	-30	-57	-30	-35
the cach	-33	-32	-32	-34	-37	-32	-57
the capac	-16	-15	-15	-15	-19	-15	-16
the card	0	0	-25	0	-1	25	0
the certif	37	11	-10	10	-2	10	35
the checkout	2	7	5	4	45	5	-12
the ci	-45	-35	-33	-35	-35	-33	-34
the cidr	-30	-28	-25	-26	-45	-27	-29
the cisco	-8	-8	-17	-12	56	-3	-31
the cli	21	40	34	37	127	10	26
the client	5	-13	-13	-13	-23	-13	-21
the cloud	-37	-35	-3	-35	-47	-37	-44
the cluster	44	46	34	42	39	45	139
the code	-26	-23	-23	-24	-27	-24	-27
the coffe	17	17	16	17	50	17	8
the compani	-10	-8	-11	-8	-19	17	-10
the complianc	-57	-38	-37	-38	-40	-37	-38
the comput	-15	-15	-15	-15	-10	-15	-25
the configur	-32	-32	-33	-32	-41	-33	-39
the connect	-6	-5	-5	-5	-8	-5	-5
the consol	-12	-8	-9	-7	16	-8	-10
the consum	-74	-49	-48	-50	-52	-49	-56
the contain	5	6	5	4	-4	6	46
the content	-25	-25	-25	-25	-32	-25	-36
the control	-26	-26	-33	-24	-25	-24	-28
the cool	-27	-14	-14	-14	-15	-15	-15
the copi	-10	-9	-11	-9	-9	-9	-9
the credenti	17	21	15	20	82	7	11
the custom	-24	-23	-38	-27	-37	-31	-37
the d	-46	-38	-37	-37	-38	-36	-39
the daili	-13	-12	-12	-12	-14	-12	-12
the dashboard	6	8	58	7	-2	3	0
the data	-1	-17	-20	-16	-14	-16	-21
the databas	10	11	16	32	-6	20	111
the db	-31	-27	-32	-28	-27	-27	-31
the deal	57	-4	-19	8	-8	7	5
the decid	-8	-7	-7	-7	-8	-7	-9
the default	-7	-5	-12	-6	15	-6	-7
the dev	-59	-54	-54	-54	-74	-53	-54
the develop	-8	-9	-8	-9	-10	-8	-9
the devic	-11	-10	-10	-11	-11	-11	-15
the differ	4	37	-17	-11	69	6	12
the disk	-29	-29	-29	-31	-51	-29	-32
the divis	82	60	18	37	32	37	38
the dns	-63	-56	-50	-52	-57	-50	-53
the docker	-15	-13	-15	-13	-13	-13	-14
the domain	-37	-42	-37	-39	-37	-36	-40
the durabl	-11	-8	-8	-8	-8	-8	-7
the duti	-21	29	9	-11	57	8	7
the ecs	-50	-49	-49	-49	-50	-48	-81
the edg	-44	-45	-58	-47	-47	-45	-66
the encrypt	-42	-42	-42	-53	-49	-41	-57
the end	-32	-29	-30	-30	-50	-29	-30
the endpoint	38	36	35	37	14	38	81
the engin	-10	-10	-11	-13	-24	-9	23
the environ	-16	-15	-16	-15	-21	-15	-16
the error	-8	-8	-8	-8	-8	-8	-11
the esxi	-12	-11	-12	-12	-16	-12	-15
the etl	-11	-11	-11	-11	-12	-11	-12
the evid	-57	-36	-37	-37	-38	-36	-37
the execut	-19	-18	-20	-18	-18	-18	-19
the facil	-22	-21	-23	-22	-22	-22	-23
the factori	-49	-48	-47	-50	-48	-47	-60
the failov	-15	-14	-14	-13	-16	-13	-13
the fenc	90	39	25	39	92	41	1
the fewest	7	3	10	52	-10	11	11
the field	-13	-13	-13	-13	-14	-13	-22
the file	-28	-24	-27	-27	-32	-27	-29
the financ	-11	-10	-11	-11	-10	-11	-10
the find	-27	-23	-25	-23	-25	-23	-25
the firewal	80	81	80	80	42	79	200
the firmwar	-15	-13	-13	-13	-14	-13	-16
the first	-57	-62	-68	-65	-94	-62	-72
the fix	-26	-26	-25	-27	-28	-27	-37
the fleet	-17	-16	-16	-16	-20	-16	-19
the floor	-26	-23	-22	-22	-25	-23	-22
the flow	-13	-13	-16	-13	-14	-13	-13
the full	35	-1	0	0	-19	-1	2
the function	-17	-15	-15	-16	-16	-15	-18
the gatewai	9	21	24	23	47	22	75
the gener	-22	-21	-21	-22	-25	-22	-26
the global	-14	-14	-16	-15	-16	-15	-15
the goal	31	4	29	59	72	31	18
the golden	-12	-11	-13	-12	-15	-12	-16
the gpu	-39	-37	-37	-40	-44	-37	-42
the grid	-8	-8	-9	-9	-9	-9	-9
the guard	-39	-40	-40	-39	-46	-41	-45
the guest	-21	-16	-17	-16	1	-16	-26
the hardwar	-36	-31	-31	-31	-34	-31	-37
the head	-7	-6	-6	-6	-7	-6	-8
the health	-24	-24	-29	-28	-31	-25	-27
the heavi	-31	-57	-27	8	-37	-30	-52
the hook	40	2	-18	-4	-4	-4	-14
the host	54	62	58	76	63	63	138
the http	-41	-40	-44	-43	-57	-41	-49
the hypervisor	-41	-40	-48	-39	-48	-40	-51
the index	-29	-27	-32	-29	-27	-27	-42
the infrastructur	-15	-13	-14	-13	-15	-13	-14
the internet	-36	-30	-29	-32	-33	-30	-34
the iot	-29	-27	-33	-41	-30	-28	-36
the java	-32	-31	-33	-33	-34	-31	-37
the job	-40	-36	-36	-36	-37	-36	-51
the keeper	-7	-10	-10	-23	34	-7	-19
the kei	53	57	58	59	39	57	126
the kernel	5	6	-6	48	-9	-4	7
the key	-10	-11	-10	-10	-12	-10	-12
the kubelet	-34	-33	-38	-35	-34	-33	-47
the land	-25	-24	-29	-26	-26	-24	-26
the last	-8	-8	-8	-8	-8	-8	-8
the latter	-31	-32	-32	-32	-39	-32	-47
the law	-36	-33	-33	-34	-43	-33	-41
the least	32	17	32	84	28	31	31
the legal	20	20	58	10	51	5	19
the limit	1	0	-33	0	-24	50	-20
the line	65	48	-6	14	-10	12	11
the linux	-33	-29	-30	-30	-11	-29	-42
the list	-37	-29	-30	-29	-30	-30	-29
the log	-4	-6	-3	-5	-19	-3	21
the loss	-8	-8	-9	-8	-9	-8	-9
the lowest	4	4	-10	-8	37	1	3
the machin	-65	-63	-64	-63	-73	-62	-76
the mail	-24	-25	-23	-25	-35	-23	-24
the mainten	-16	-8	-16	-12	-23	-9	28
the manag	-37	-29	-30	-29	-29	-28	-34
the manual	-23	-23	-24	-24	-27	-25	-25
the master	-15	-13	-13	-13	-14	-13	-15
the max	43	45	26	49	147	47	51
the maximum	51	64	40	63	123	64	66
the mean	29	31	71	30	-7	27	31
the metadata	-16	-15	-15	-16	-16	-15	-27
the mfa	-14	-14	-20	-14	-16	-14	-14
the minimum	-18	-40	-18	10	-28	-18	-18
the ml	-7	-7	-7	-7	-9	-7	-9
the model	-6	-28	-20	-27	-42	-29	-33
the monthli	-10	5	-7	-16	41	7	2
the most	35	29	27	96	18	35	32
the name	22	29	28	28	26	29	64
the network	-10	-9	15	-10	-12	-10	-12
the new	-22	-21	-20	-21	5	-22	-21
the next	-21	-19	-19	-19	-20	-18	-20
the nitro	4	6	61	4	1	7	3
the node	15	3	16	33	9	15	59
the number	-9	-9	-9	-9	-12	-9	-9
the object	-24	-24	-24	-24	-44	-24	-24
the offic	37	37	35	35	98	30	30
the old	16	16	15	16	68	8	13
the on	-15	-15	-13	-14	-16	-13	-14
the one	-4	3	2	41	6	6	7
the oper	-10	-11	-17	-11	-16	-11	18
the os	-12	-9	-9	-7	42	-9	-44
the other	19	55	22	12	20	20	21
the owner	-28	-26	-28	-29	-21	-25	-32
the parti	-28	-28	-33	-29	-35	-30	-41
the partner	-9	-8	-10	-8	-9	-8	-8
the password	-13	7	-3	6	-23	7	74
the patch	9	33	10	33	28	7	-18
the pci	-8	-8	10	-8	-26	-9	-8
the peer	-31	-30	-33	-31	-34	-30	-46
the peopl	-19	-18	-19	-20	-23	-19	-23
the permiss	-29	-48	-27	-27	-27	-27	-28
the person	-29	-32	-29	-33	-30	-28	-28
the physic	-41	-40	-41	-40	-42	-40	-51
the plan	-21	-20	-20	-20	-27	-20	-21
the plant	-30	-30	-29	-30	-34	-29	-38
the platform	-27	-36	-30	-34	-29	-27	-30
the point	-19	-15	-16	-16	-17	-15	-16
the polici	14	-10	-12	-10	-23	-10	-14
the power	-2	10	-2	-6	45	10	2
the primari	-32	-24	-24	-25	-46	-25	-26
the privat	-10	-10	-10	-10	-12	-10	-10
the procur	155	56	42	53	46	58	56
the prod	-9	-10	-8	-9	15	-8	-8
the product	-9	-8	-7	-8	-8	-8	-8
the provid	-9	-8	-9	-9	-8	-8	-10
the python	-26	-25	-26	-25	-33	-25	-30
the queri	-18	-14	-14	-14	-17	-14	-15
the queue	-15	-15	-14	-14	-19	-15	-18
the raci	-60	-34	-35	-48	-51	-35	-38
the rack	-32	-33	-32	-32	-46	-32	-42
the record	-45	-45	-44	-60	-53	-44	-63
the region	-27	-27	-31	-27	-29	-26	-27
the regul	-22	-20	-22	-21	-23	-21	-23
the releas	-14	-15	-14	-15	-16	-16	-15
the replac	-47	-38	-39	-38	-48	-38	-40
the report	-8	-5	-5	-5	-5	-5	-5
the requir	-16	-14	-14	-14	-19	-14	-16
the resolv	-21	-19	-19	-24	-22	-19	-19
the respons	-15	11	-16	-25	-28	-17	-20
the rest	22	61	28	31	-8	30	115
the restor	-14	-14	-14	-14	-18	-14	-15
the retent	-17	-17	-17	-17	-23	-17	-21
the risk	36	7	11	8	10	10	11
the room	-21	-20	-19	-19	-26	-18	-19
the root	-37	-36	-42	-37	-41	-37	-42
the rotat	-15	-15	-15	-16	-20	-15	-18
the router	-10	-6	-6	-6	-6	-6	-6
the row	-28	-23	-22	-27	-23	-22	-29
the rule	-9	-11	-9	-13	9	-9	-16
the rundown	44	-1	-2	-1	-38	-2	-1
the runtim	20	34	70	32	25	31	79
the salari	-26	-25	-24	-26	-46	-25	-25
the sale	-19	-19	-19	-20	-22	-19	-20
the same	12	63	39	25	16	20	19
the schedul	-27	-26	-27	-26	-27	-26	-38
the search	-9	-8	-8	-9	-9	-8	-10
the second	-48	-24	-31	-30	-32	-27	18
the secret	-7	-8	-7	-10	-7	-7	-7
the secur	44	8	17	35	18	20	48
the sensor	-14	-14	-14	-14	-16	-14	-16
the server	-38	-36	-36	-36	-45	-35	-24
the servic	-38	-43	-40	-44	-52	-37	-42
the sg	-28	-36	-26	-28	-6	-30	-25
the shard	-41	-41	-39	-40	-39	-37	-41
the share	14	-10	23	-8	-35	-9	-11
the shop	-67	-54	-61	-61	-56	-52	-62
the signatur	-41	-40	-38	-40	-56	-39	-50
the site	-23	-21	-22	-23	-22	-21	-23
the sla	24	27	7	30	70	31	32
the smallest	12	5	11	40	11	11	11
the soc	-10	-8	-9	-9	-12	-8	-9
the softwar	-35	-37	-35	-40	-36	-35	-42
the sourc	-19	-19	-23	-19	-20	-20	-22
the split	32	40	9	11	4	11	10
the sre	-48	-44	-45	-46	-71	-44	-46
the ssh	-17	-15	-14	-15	-15	-15	-16
the standbi	-8	-7	-7	-7	-7	-7	-7
the stone	-12	-10	-10	-11	-10	-10	-9
the storag	-14	-13	-13	-13	-15	-13	-14
the studio	45	1	-6	4	-1	3	3
the subnet	-17	-16	-22	-16	-21	-16	-16
the subscript	-14	-14	-16	-14	-18	-14	-14
the switch	3	36	3	1	4	5	3
the system	-10	-10	-10	-10	-12	-10	-15
the tabl	5	-8	6	32	3	6	3
the task	-19	-17	-18	-18	-18	-18	-20
the team	84	62	51	86	82	53	27
the term	25	31	88	33	20	32	33
the terraform	38	66	36	60	146	61	68
the test	-16	-16	-16	-17	-26	-16	-17
the text	9	8	-25	6	65	0	-2
the third	6	11	34	6	9	11	11
the three	-10	-16	-11	12	-15	-10	-11
the time	-22	-19	-19	-20	-19	-19	-32
the tls	-14	-14	-15	-15	-16	-14	-19
the traffic	-24	-22	-23	-23	-27	-22	-28
the truck	-30	-30	-29	-30	-32	-29	-35
the tunnel	-39	-36	-32	-48	-39	-32	-32
the two	-12	6	-11	-19	-12	-10	-10
the underli	-43	-38	-41	-40	-41	-38	-49
the updat	45	36	54	76	20	47	117
the upgrad	24	27	30	25	22	27	94
the uplink	-8	-8	-9	-8	-9	-8	-8
the user	-6	-6	-6	-6	-6	-6	-8
the vendor	-8	-9	-9	-7	-9	-9	-8
the version	15	15	2	12	7	6	42
the virtual	-38	-32	-32	-34	-33	-32	-54
the vpn	26	29	28	26	13	29	70
the vulner	-39	-38	-38	-38	-42	-38	-70
the weather	-1	-1	-26	-1	36	-2	0
the web	-11	-10	-13	-11	-10	-10	-11
the weekend	-19	-17	-17	-19	-24	-17	-23
the whole	-15	-15	-14	-15	-16	-14	-15
the window	-22	-22	-22	-22	-31	-23	-39
the wire	-54	-47	-45	-46	-51	-46	-65
the word	0	0	14	-1	0	-3	-2
the work	-15	0	-18	-13	-14	-14	-22
the worker	-20	-18	-23	-18	10	-18	-36
the workflow	-8	-7	-7	-7	-8	-7	-7
the workload	-48	-48	-84	-49	-68	-48	-51
the world	-30	-30	-30	-30	-49	-30	-31
the wrong	-56	-57	-53	-52	-54	-51	-56
theft	-23	-29	-23	-25	-26	-23	-25
thei	-14	-21	-2	-16	-26	-19	-9
thei $	5	16	46	17	11	12	49
thei are	-24	-24	-22	-21	-22	-21	-25
thei do	19	10	-4	14	6	-1	66
thei get	-32	-30	-38	-38	-45	-39	-49
thei mean	-25	20	76	25	-1	23	24
thei say	-7	-7	-8	-7	-8	-6	-6
their	18	-10	-16	-11	-9	-10	-4
their $	27	4	-4	-7	-6	-4	23
their @	-37	-26	-26	-25	-26	-26	-29
their access	-40	-39	-39	-39	-63	-39	-55
their and	81	41	16	38	38	40	37
their code	-79	-74	-79	-78	-107	-73	-83
their duti	63	10	20	20	14	18	17
their host	-51	-32	-34	-57	-34	-32	-32
their name	31	34	34	33	74	32	28
their or	-16	2	5	4	-19	-2	52
their os	-18	-19	-18	-19	-18	-18	-31
their our	116	37	40	39	34	37	27
their own	-27	-27	-31	-27	-28	-26	-48
them	-2	-15	-16	-15	-16	-14	-7
them $	13	-7	-12	-10	-8	-8	2
them @	-49	-44	-44	-44	-59	-43	-45
them back	-41	-29	-30	-30	-29	-29	-39
them everi	-17	-14	-15	-15	-17	-15	-15
them fall	-14	-12	-12	-12	-12	-12	-13
them in	-15	-13	-12	-13	-15	-12	-13
them is	-40	-39	-40	-40	-45	-39	-51
them off	-21	-20	-19	-19	-22	-20	-18
them on	-37	-36	-36	-36	-42	-36	-48
them or	5	13	12	9	17	14	62
them ourselv	23	22	22	21	-3	22	52
them out	-16	-12	-12	-12	-13	-12	-13
them to	-31	-31	-31	-31	-33	-30	-35
them us	199	62	74	76	73	71	44
them who	-9	-10	-9	-11	-9	-9	-11
themselv	-38	-38	-49	-51	-39	-39	-40
themselv $	-37	-37	-56	-37	-39	-38	-39
then	-21	-21	-2	-21	-23	-21	-27
then $	-15	-15	19	-14	-16	-14	-25
there	-6	-13	-25	-19	-6	-13	-26
there $	10	-9	-32	-23	5	-17	-20
there a	16	21	15	26	17	53	19
there are	-21	-23	-21	-27	-23	-22	-28
there no	-23	-21	-22	-21	-24	-21	-22
thereof	-31	-30	-33	-34	-55	-31	-33
thereof $	-31	-30	-33	-34	-55	-31	-33
thermostat	-14	-14	-14	-14	-19	-14	-14
these	-46	-49	-42	-42	-35	-41	-52
these $	-52	-69	-56	-52	-65	-52	-74
these dai	28	28	26	25	71	27	8
these for	-9	-9	-8	-9	-8	-8	-10
theyr	-36	-36	-36	-37	-51	-36	-42
thi	-5	-2	-2	-1	-2	33	28
thi $	-25	-8	16	-9	-9	-28	-10
thi bot	-1	-2	-63	1	-26	76	-11
thi in	-10	-10	-11	-10	-15	-6	-11
thi is	-28	-29	-30	-30	-32	-30	-37
thi morn	-7	-4	-5	-5	42	-12	-23
thi one	30	36	23	30	5	-4	107
thi thing	-13	-2	-1	-1	-28	59	-16
thi word	12	10	81	11	-19	-3	10
thing	62	13	15	15	-7	22	41
thing $	-12	7	20	8	4	16	38
thing amazon	96	24	18	25	34	27	29
thing can	-2	-1	-17	-1	-12	33	-2
thing do	89	30	35	34	34	33	31
thing for	8	35	34	40	30	36	130
thing our	26	3	6	6	6	6	5
thing to	9	8	10	29	9	9	9
thing we	-60	-54	-81	-60	-54	-66	-98
thing who	25	25	26	26	4	26	59
think	-19	-12	-28	3	11	-32	-19
think about	33	32	23	99	19	31	31
think of	-5	17	-26	-2	56	-21	-3
third	-22	-17	1	-16	-17	-16	-18
third parti	-27	-22	-13	-22	-22	-21	-23
those	-29	-26	-29	-27	-30	-18	-24
those $	-18	-15	-28	-18	-21	20	0
those @	-25	-22	-25	-24	-24	-22	-30
those for	-19	-26	-19	-32	-19	-20	-20
those i	-13	-13	-16	-13	-17	-13	-14
those is	-13	-13	-13	-13	-14	-13	-22
those machin	-42	-40	-39	-42	-37	-37	-43
those node	-11	-11	-11	-11	-11	-11	-18
those of	-11	-10	-9	-9	-10	-10	-10
those patch	12	14	15	14	14	13	37
those two	-22	-19	-23	-19	-21	-20	-21
though	-44	-40	-48	-39	2	-37	-41
thousand	-12	-12	-12	-12	-13	-12	-12
threat	-18	-18	-17	-17	-18	-17	-18
three $	-21	-23	-20	-29	-20	-20	-22
three az	-30	-30	-32	-54	-32	-30	-30
three azs	-20	-19	-19	-19	-21	-19	-18
three column	-24	35	-1	-3	1	0	-1
three year	25	27	23	25	62	26	26
throttl	-35	-32	-33	-33	-41	-32	-34
throttl in	-72	-67	-71	-68	-94	-66	-71
throttl limit	-22	-19	-18	-18	-22	-18	-19
through	-13	-22	-22	-22	-25	-22	-23
through @	-15	-22	-20	-20	-23	-20	-20
through a	-29	-29	-34	-29	-34	-29	-36
through our	-27	-22	-22	-23	-23	-22	-24
through the	-38	-34	-34	-35	-38	-33	-35
throughput	5	12	-6	13	65	13	12
throw	-39	-47	-41	-39	-39	-38	-38
thru	-33	-44	-46	-50	-54	-41	-46
tick	-35	-35	-35	-34	-38	-33	-38
tick the	-26	-29	-24	-25	-30	-24	-25
ticket	2	12	12	10	34	12	11
ticket for	-35	-29	-29	-33	-39	-29	-32
tidi	-43	-43	-44	-48	-50	-45	-46
tie	14	14	17	42	15	16	16
tier	-44	-45	-44	-44	-47	-43	-46
tier $	-57	-58	-65	-57	-61	-59	-63
tier of	-25	-23	-24	-26	-38	-24	-24
tighten	-33	-32	-34	-41	-32	-30	-37
time	-14	-14	-8	-9	3	-15	-16
time $	-3	-17	-18	-19	-30	-19	-22
time @	-54	-44	-43	-45	-49	-44	-53
time object	-40	-41	-49	-40	-41	-40	-41
time out	-7	-14	-5	-5	35	-3	-3
time polici	-20	-19	-20	-19	-34	-19	-19
time recoveri	-14	-12	18	-13	-19	-13	-17
time zone	-25	-25	-33	-26	-27	-25	-24
timeout	-48	-46	-47	-46	-61	-46	-51
timeout of	-22	-22	-22	-21	-22	-21	-29
timestamp	-10	-4	-3	-3	11	-5	-3
tini	3	-8	1	21	2	3	3
tls	-32	-31	-27	-31	-34	-30	-26
tls $	-109	-110	-147	-107	-114	-106	-117
tls 1	-27	-27	-28	-30	-36	-27	-34
tls between	-23	-22	-22	-22	-24	-22	-34
tls disabl	-19	-19	-20	-20	-20	-18	-21
tls for	-12	-10	-12	-12	-11	-10	-11
tls on	-30	-30	-31	-29	-33	-29	-33
tls polici	-35	-34	-40	-34	-41	-34	-33
tls to	-18	-18	-26	-18	-19	-18	-18
tls version	-26	-25	-26	-25	-27	-24	-25
tls who	44	41	3	44	29	41	121
tlsv1	-30	-31	-30	-30	-39	-30	-36
to	-16	-16	-18	-13	-14	-17	-19
to $	-23	-20	-21	-21	-23	-20	-22
to 0	-10	-9	-11	-10	-11	-9	-9
to 1	-17	-15	-16	-16	-20	-16	-16
to 16	-15	-20	-16	-24	-16	-15	-17
to 20	-14	-12	-11	-12	-13	-12	-12
to 7	-23	-21	-26	-21	-24	-31	-21
to @	-34	-21	-35	-33	-28	-31	-33
to a	-20	-20	-10	-20	-22	-19	-20
to act	-8	-7	-7	-12	-7	-7	-7
to add	-16	-16	-17	-17	-17	-17	-23
to all	-18	-17	-18	-18	-25	-18	-21
to amazon	-33	-25	-31	-19	-40	-29	-43
to an	-29	-28	-28	-27	-22	-27	-28
to anoth	-19	-17	-17	-16	-19	-16	-17
to answer	-3	-3	-24	-3	-15	44	-1
to appli	-8	1	-13	-3	-23	-1	43
to ask	-6	1	-11	1	-23	60	3
to attach	30	31	26	26	91	30	33
to aws	-16	-56	-40	-24	-71	-43	-46
to babysit	9	5	2	56	-4	11	12
to be	19	13	50	28	17	19	18
to blame	-38	-41	-37	-38	-59	-37	-38
to both	-45	-43	-41	-38	-69	-38	-62
to by	-8	7	-12	-19	-8	-8	-7
to call	-13	-11	-12	-11	-11	-11	-11
to care	-30	-38	-30	-16	-30	-31	-58
to copi	-89	-82	-96	-70	-85	-67	-65
to date	-27	-30	-25	-24	-28	-23	-25
to decid	-28	-31	-27	-49	-27	-27	-28
to defin	-39	-38	-61	-39	-48	-40	-39
to do	18	-22	-21	7	-22	-15	-27
to enabl	-27	-27	-27	-27	-46	-27	-47
to encrypt	-37	-37	-38	-37	-48	-36	-43
to everi	6	21	20	21	55	18	21
to fix	-22	-21	-23	-32	-21	-21	-22
to flip	-29	-37	-27	-27	-31	-28	-27
to get	-15	-14	-14	-14	-15	-14	-18
to have	-9	-9	-8	-9	-9	-8	-9
to host	-8	-8	-7	-7	-7	-7	-7
to instal	-8	-7	-7	-7	-7	-7	-12
to it	-49	-51	-54	-52	-54	-52	-66
to keep	-14	-13	-13	19	-21	-11	-12
to know	16	24	5	-4	2	5	5
to load	-25	-24	-25	-25	-33	-24	-25
to look	17	5	16	65	14	16	14
to maintain	-29	-79	-32	1	-29	-29	-29
to me	54	9	22	5	-11	7	5
to migrat	26	23	27	10	78	26	10
to move	-43	-25	-25	-25	-28	-25	-25
to my	46	37	18	27	62	26	27
to nairobi	4	4	-16	1	30	3	4
to our	-17	-37	-43	-37	-41	-37	-43
to pass	15	15	48	12	9	14	15
to patch	-9	-4	-9	35	-5	-4	0
to plain	7	27	7	7	5	7	7
to plan	-6	-6	-9	-6	-7	-6	-6
to prod	-53	-27	-27	-27	-28	-27	-27
to product	-23	-23	-31	-24	-29	-23	-25
to protect	-14	-13	-13	-13	-16	-13	-13
to put	-16	-18	-17	0	-16	-14	-13
to reboot	-24	-10	-9	-9	8	-10	-13
to rebuild	-21	-19	-22	-10	-19	-19	-19
to repair	-14	-15	-13	-13	-14	-13	-13
to replac	-27	-35	-27	-52	-27	-27	-28
to review	-30	-28	-32	-29	-30	-28	-35
to rotat	57	56	60	59	36	55	112
to run	36	7	13	45	-11	13	9
to scan	-10	-7	-7	-7	-9	-7	-8
to schedul	-17	-12	-13	-12	-12	-12	-12
to secur	-38	-32	-31	-31	-37	-32	-42
to set	-60	-50	-48	-70	-49	-48	-49
to sort	-22	-22	-22	-22	-22	-23	-40
to stop	-11	-13	-11	-13	-12	-11	-11
to take	46	21	9	13	11	13	14
to the	-11	-18	-18	-19	-17	-17	-19
to think	7	7	2	34	1	6	6
to touch	-32	-34	-20	10	-23	-18	-20
to turn	-10	-9	-8	-9	-11	-9	-8
to two	22	21	10	15	79	20	23
to updat	-7	-20	-8	18	-22	-7	-9
to upgrad	-15	-15	-16	-15	-15	-15	-24
to us	17	3	-14	7	-7	-2	-4
to user	-27	-25	-27	-26	-30	-26	-26
to which	-18	-16	-17	-16	-18	-16	-16
to who	-17	-15	-15	-15	-14	-15	-18
to whom	-49	-20	-47	-61	-60	-45	-72
to you	-3	-1	0	-3	-26	30	-2
todai	28	17	-12	-6	1	-2	-1
todai $	70	28	16	28	27	24	27
todai what	-28	-27	-45	-27	-28	-27	-26
todo	0	36	2	-3	-7	1	3
togeth	-8	-8	-8	-8	-9	-8	-7
toggl	-28	-26	-31	-29	-27	-26	-26
token	-37	-36	-37	-37	-15	-36	-37
token and	-26	-25	-30	-25	-26	-25	-25
token in	-23	-26	-25	-32	-25	-23	-23
token of	-24	-23	-24	-23	-27	-23	-25
told	-20	-18	-19	-19	-19	-18	-19
tomorrow	42	11	9	10	28	11	13
tomorrow $	42	11	9	10	28	11	13
tonight	4	-12	10	13	82	14	3
tonight $	-28	-44	-17	-17	27	-16	-25
too	-61	-58	-58	-58	-72	-57	-59
too $	-59	-56	-57	-54	-56	-56	-62
too high	-10	-10	-9	-10	-11	-10	-9
too low	-39	-43	-39	-44	-58	-39	-39
too mani	-52	-52	-52	-52	-96	-52	-52
too much	-74	-64	-66	-67	-81	-65	-65
too short	-46	-35	-39	-35	-34	-34	-34
too small	-20	-18	-19	-19	-19	-18	-19
too weak	-36	-36	-36	-41	-38	-36	-43
took	-13	-12	-12	-12	-14	-12	-13
took over	-11	-10	-10	-10	-10	-10	-13
tool	-20	-20	-48	-21	-41	26	-34
top	-38	-38	-39	-43	-44	-38	-52
top of	-38	-38	-39	-43	-44	-38	-52
topic	-21	-19	-23	-20	-27	1	-20
topic and	-33	-33	-34	-35	-41	-37	-37
topic polici	-27	-27	-28	-28	-29	-29	-29
touch	-34	-34	-31	-19	-35	-30	-33
touch the	-51	-37	-38	-40	-43	-37	-48
trace	-18	-16	-16	-16	-17	-16	-18
track	-24	-23	-24	-25	-24	-23	-26
traffic	-32	-31	-33	-31	-34	-31	-34
traffic $	-77	-74	-78	-74	-88	-75	-79
traffic over	-21	-20	-20	-22	-20	-20	-29
traffic tripl	-9	-8	-7	-9	-8	-7	-8
train	-29	-28	-18	-23	-31	-32	-39
train @	6	4	6	37	1	7	2
train contain	-8	-8	-9	-9	-8	-8	-8
train data	-51	-47	-49	-46	-47	-46	-49
train in	24	34	75	33	34	9	34
train its	-13	-13	-13	-13	-15	-14	-20
train of	-31	-31	-40	-32	-31	-30	-54
train our	-33	-33	-34	-34	-42	-34	-47
train whose	-45	-45	-54	-44	-44	-45	-62
transact	-43	-41	-41	-54	-54	-40	-40
transfer	-40	-34	-35	-35	-35	-34	-36
transform	-38	-37	-38	-36	-36	-36	-35
transit	-28	-28	12	-28	-34	-27	-39
transit $	-1	0	55	-1	-14	-1	-5
trigger	-45	-43	-46	-43	-48	-43	-46
trigger $	-21	-20	-21	-20	-21	-20	-30
trim	-40	-38	-39	-38	-47	-39	-42
tripl	-33	-32	-32	-36	-47	-32	-34
trivi	2	3	4	19	1	4	2
truck	-30	-30	-29	-30	-32	-29	-35
true	-45	-41	-50	-41	-37	-40	-51
true $	-37	-32	-44	-32	-13	-31	-43
true on	-9	-8	-9	-8	-8	-8	-8
true or	-38	-37	-40	-39	-58	-36	-50
truncat	-29	-27	-27	-30	-31	-27	-33
trust	-20	-19	-24	-20	-25	-7	-22
trust advisor	-53	-52	-53	-54	-63	-55	-64
ttl	-63	-56	-58	-69	-58	-56	-58
tuesdai	-29	-24	-26	-23	50	-42	-46
tune	-37	-34	-33	-33	-36	-33	-35
tune @	-52	-32	-31	-45	-48	-32	-34
tune by	-13	-13	-13	-13	-13	-13	-19
tune it	-35	-33	-34	-35	-42	-34	-36
tune sql	-56	-53	-55	-52	-55	-52	-55
tune the	-11	-18	-12	-12	-12	-12	-12
tune them	-20	-15	-15	-15	-19	-15	-15
tunnel	-51	-47	-47	-52	-55	-46	-52
tunnel of	-15	-15	-15	-15	-16	-15	-23
turn	-26	-25	-26	-26	-21	-25	-30
turn @	-32	-35	-35	-32	-37	-32	-32
turn it	-16	-17	-16	-16	-19	-16	-18
turn off	-32	-32	-32	-32	-33	-39	-32
turn on	-31	-30	-31	-30	-32	-29	-32
turn that	-12	-12	-12	-14	-15	-12	-13
turn the	-18	-19	-18	-19	-25	-18	-23
turn them	-18	-17	-16	-16	-19	-17	-16
twice	-61	-56	-59	-56	-70	-56	-65
two	-23	-19	-20	-20	-12	-22	-27
two @	9	5	3	0	60	8	11
two azs	-34	-34	-45	-34	-35	-36	-58
two data	-5	10	-6	-6	-3	-3	-3
two dev	14	14	13	35	12	13	10
two of	-1	-1	-4	14	-3	-1	-4
two person	35	76	35	10	36	35	36
two region	-27	-28	-32	-28	-34	-28	-28
two week	-14	-10	-10	-10	-11	-10	-11
two year	-36	-26	-41	-28	-28	-26	-27
txt	-8	-7	-8	-8	-8	-8	-8
txt in	-9	-8	-9	-10	-9	-8	-9
type	-8	-5	-2	-7	17	0	14
type @	-42	-44	-41	-41	-48	-41	-48
type in	-17	-17	13	-19	-39	5	-26
tyre	36	34	33	28	86	33	-1
tyre $	36	34	33	28	86	33	-1
u	42	14	-7	15	3	91	20
ubuntu	-35	-39	-33	-38	-50	-33	-39
ubuntu @	-31	-28	-27	-29	-32	-28	-39
uh	-15	-15	-15	-15	-15	-15	-27
uid	-12	-11	-12	-12	-12	-11	-12
um	41	11	-16	10	7	9	7
under	-35	-34	-37	-36	-36	-30	-41
under $	-12	-16	-12	-12	-12	-12	-13
under @	-38	-42	-45	-44	-47	-42	-49
under a	-37	-36	-38	-36	-37	-36	-50
under amazon	-19	-17	-19	-17	-17	-17	-18
under an	-50	-48	-51	-47	-48	-48	-58
under it	-17	-17	-17	-18	-18	-17	-18
under load	-33	-50	-30	-33	-32	-31	-31
under our	-39	-38	-29	-31	-39	-29	-33
under the	-13	-10	-15	-12	-31	22	-16
underli	-44	-40	-44	-42	-44	-41	-50
underli comput	-45	-38	-41	-42	-42	-39	-55
underli host	-27	-24	-26	-25	-27	-24	-28
underneath	-61	-59	-57	-58	-60	-58	-69
underneath @	-61	-60	-58	-58	-59	-59	-71
undersea	-44	-43	-44	-44	-48	-44	-49
understood	-29	-29	-29	-29	-32	-30	-32
undo	-15	-13	-13	-13	-14	-13	-13
unencrypt	-19	-20	-18	-24	-19	-18	-19
unintend	-16	-14	-14	-14	-14	-14	-15
uninterrupt	-28	-27	-32	-28	-37	-28	-28
uninterrupt power	-28	-27	-32	-28	-37	-28	-28
unit	-28	-28	-28	-27	-30	-30	-29
unless	-32	-32	-33	-32	-36	-33	-38
unless we	-29	-28	-29	-28	-32	-30	-36
unlik	-18	27	-9	-8	-12	-10	-9
unlik @	-18	27	-9	-8	-12	-10	-9
unlock	-34	-30	-30	-30	-31	-29	-29
unlock code	-34	-30	-30	-30	-31	-29	-29
unsupport	-26	-26	-27	-26	-27	-26	-30
untag	-11	-11	-11	-10	-11	-11	-11
untag imag	-11	-11	-11	-10	-11	-11	-11
unus	-59	-55	-55	-54	-59	-55	-62
unus @	-72	-65	-65	-63	-71	-64	-75
up	-16	-18	-21	-20	-15	-19	-15
up $	-30	-28	-27	-30	-32	-28	-29
up @	-56	-75	-76	-72	-81	-71	-94
up a	20	27	20	23	77	27	25
up and	-14	8	-10	-10	-10	-9	-11
up by	-38	-33	-34	-33	-38	-33	-35
up etcd	-32	-31	-33	-30	-34	-30	-40
up for	113	17	12	27	-10	28	26
up in	-59	-59	-59	-70	-88	-58	-64
up on	-24	-23	-25	-24	-24	-23	-26
up our	54	68	65	70	34	65	177
up sinc	-44	-46	-30	-36	-40	-29	-30
up the	-6	-5	-5	-5	22	-5	-15
up to	-26	-25	-25	-25	-29	-25	-28
up who	-39	-38	-36	-36	-40	-38	-43
updat	-29	-24	-21	-20	-22	-21	2
updat $	-89	-88	-79	-59	-109	-58	-82
updat @	-35	-34	-34	-34	-35	-34	-47
updat a	-21	-21	-23	-21	-26	-21	-29
updat avail	32	37	80	35	37	36	36
updat by	-40	-40	-39	-41	-39	-39	-67
updat do	-64	-62	-60	-61	-62	-62	-108
updat for	-17	-17	-20	-18	-16	-17	-18
updat from	-9	-10	-8	-12	-9	-8	-10
updat in	4	13	53	13	11	11	9
updat is	-20	-21	-21	-22	-21	-21	-35
updat it	11	11	11	13	52	13	-10
updat mode	14	23	63	21	19	18	18
updat of	26	24	25	25	4	22	58
updat on	-15	-13	-12	-15	28	-11	-12
updat onto	-42	-42	-41	-40	-44	-40	-58
updat our	29	29	26	27	6	20	67
updat that	-13	-12	-14	-13	-13	-12	-14
updat the	-20	-16	-17	-17	-18	-16	-11
updat them	-15	-19	-15	-19	-15	-15	-19
updat these	-8	-7	-7	-8	-7	-7	-9
updat to	-18	-40	-18	6	-19	-18	-23
updat under	-8	-7	-7	-8	-11	-8	-8
updat us	-53	-52	-68	-51	-73	-52	-77
updat who	40	51	52	56	54	57	148
updat with	-20	-16	-16	-17	-17	-16	-21
updat without	-34	-26	-30	-29	-28	-26	-29
upgrad	-17	-15	-7	-5	-16	-12	36
upgrad $	-31	-37	-34	11	-35	-21	70
upgrad @	-61	-62	-70	-75	-65	-60	-79
upgrad by	-28	-26	-27	-26	-28	-26	-41
upgrad do	19	21	12	16	13	19	72
upgrad from	-12	-16	-13	-19	-13	-12	-14
upgrad in	-120	-118	-115	-119	-113	-111	-162
upgrad it	-21	-21	-21	-21	-21	-21	-34
upgrad karpent	-17	-17	-19	-17	-16	-17	-19
upgrad of	-10	-10	-10	-10	-11	-10	-11
upgrad on	9	15	8	11	12	16	67
upgrad our	58	78	75	77	74	77	182
upgrad the	-41	-41	-43	-42	-48	-40	-46
upgrad there	-56	-55	-58	-57	-61	-57	-95
upgrad who	-48	-43	-43	-43	-45	-43	-62
upkeep	-14	-11	-13	18	-15	-13	-13
upkeep $	-15	-8	-13	21	-16	-14	-13
uplink	-35	-36	-38	-35	-35	-34	-34
uplink of	-35	-38	-40	-35	-37	-36	-35
upload	-55	-51	-52	-51	-55	-50	-57
upload $	-34	-34	-34	-34	-48	-35	-56
upload to	-62	-51	-54	-50	-54	-49	-51
ups	-22	-22	-21	-22	-26	-22	-29
ups batteri	-24	-24	-23	-24	-29	-23	-30
upstream	-9	-8	-8	-8	-8	-8	-8
uptim	-51	-51	-57	-50	-52	-49	-57
uptim $	-75	-73	-93	-70	-73	-70	-72
uptim of	-25	-26	-25	-25	-28	-24	-31
url	-26	-26	-26	-25	-19	-25	-27
url for	-6	-7	-6	-6	-10	-6	-6
us	8	-5	-8	2	-6	-6	7
us $	-7	-5	-15	-7	-14	-14	13
us @	12	-66	-30	-8	-29	-25	-29
us a	-26	-31	-26	-27	-30	-26	-27
us and	86	58	7	4	26	27	28
us as	-39	-38	-39	-39	-39	-39	-69
us ask	-30	-28	-29	-33	-30	-29	-46
us automat	-25	-21	-23	-21	-25	-24	-22
us aws	-44	-40	-44	-41	-47	-40	-57
us by	-20	-20	-20	-18	-19	-18	-21
us correct	-49	-49	-49	-51	-57	-49	-65
us daili	-20	-20	-22	-20	-30	-20	-22
us do	-8	-7	-7	-7	-9	-8	-7
us east	-6	3	4	2	32	3	-1
us from	-7	-7	-7	-8	-9	-7	-10
us i	-38	-36	-50	-36	-39	-36	-39
us if	1	9	-1	-5	-1	-1	0
us in	-9	-8	-8	-9	-8	-8	-12
us more	0	-17	-1	65	-12	-1	-2
us no	-16	-14	-18	2	-20	-15	-17
us off	31	54	31	21	32	33	72
us on	-43	-27	-27	-31	2	-27	-33
us or	-9	-4	-6	-3	8	-2	25
us our	-18	-22	-16	-17	-16	-16	-19
us patch	33	33	31	99	24	33	16
us right	-27	-28	-27	-31	-28	-26	-27
us set	-20	-16	-16	-18	-17	-16	-18
us the	-8	-9	-9	-2	-8	-7	-8
us them	163	21	23	30	27	26	5
us thi	-4	-2	34	-3	-10	-4	-12
us to	-9	-9	-7	5	-11	-8	-8
us up	-35	-32	-32	-33	-42	-35	-36
us what	76	25	11	33	24	32	32
us when	-28	-67	-61	-71	-72	-63	-83
us who	105	22	30	29	9	28	37
us with	-1	28	-1	-28	-7	-1	-3
usag	-5	12	-3	21	3	129	10
usag $	3	25	6	31	18	138	20
use	-8	-38	-28	-22	-31	-7	-28
use $	-49	-46	-48	-49	-51	-56	-52
use @	27	-60	-34	-4	-28	-21	-22
use a	-22	-19	-20	-21	-35	26	-27
use an	-31	-25	-26	-27	-31	-26	-26
use as	-42	-38	-39	-42	-49	-38	-50
use it	50	6	-6	-1	-16	3	3
use of	-12	-9	-10	-10	-11	-10	-9
use thi	-11	-2	-1	-1	-25	53	-14
use you	-7	-2	0	-1	-12	26	-2
user	-45	-41	-38	-40	-34	-40	-43
user $	-52	-63	-31	-50	-49	-49	-51
user @	-30	-31	-31	-31	-32	-29	-29
user and	-28	-28	-27	-26	-28	-26	-27
user ask	-15	-15	-17	-16	-17	-17	-14
user authent	-24	-22	-23	-22	-27	-23	-22
user can	-12	-11	-12	-12	-16	-12	-12
user email	-20	-20	-21	-20	-25	-20	-19
user for	-92	-80	-83	-80	-142	-82	-79
user from	-21	-20	-19	-19	-25	-19	-20
user get	-19	-15	-15	-15	-17	-15	-15
user in	-72	-71	-85	-71	-74	-73	-98
user into	-47	-47	-46	-45	-63	-49	-69
user manag	-50	-44	-54	-43	-64	-43	-43
user may	-44	-56	-41	-41	-44	-40	-41
user of	-24	-23	-25	-24	-31	-23	-23
user on	12	9	39	11	-12	6	13
user permiss	-9	-8	-9	-8	-9	-8	-10
user quota	-44	-41	-43	-39	-67	-40	-39
user who	20	21	69	21	17	19	2
user with	-54	-44	-40	-40	-50	-39	-42
util	-33	-32	-34	-32	-34	-32	-33
util and	-30	-29	-29	-29	-31	-28	-28
v	10	119	22	21	19	24	19
v @	10	126	23	22	19	25	20
v1	-33	-36	13	-29	-54	-34	-36
v2	-17	-10	-17	-17	2	-15	-21
v2 capac	-22	-22	-22	-21	-25	-22	-27
vacat	-5	-5	-5	-5	14	-8	-6
vacuum	-35	-34	-32	-34	-32	-32	-44
vacuum and	-35	-34	-32	-34	-32	-32	-44
valid	-26	-26	-27	-26	-29	-25	-26
valid $	-50	-50	-52	-51	-60	-53	-51
valid @	-11	-11	-11	-11	-11	-10	-11
valid of	-10	-9	-9	-9	-10	-9	-10
valid the	-17	-15	-15	-15	-15	-15	-16
valu	27	3	16	64	27	25	27
valu store	30	5	16	68	29	27	30
vanish	-11	-11	-11	-18	-12	-11	-11
vanish from	-17	-16	-16	-28	-19	-16	-17
var	-41	-26	-26	-26	-27	-25	-26
variabl	-32	-30	-33	-30	-31	-29	-30
variabl of	-22	-22	-26	-23	-25	-23	-24
variabl with	-26	-26	-27	-25	-27	-25	-25
vcenter	-48	-42	-41	-41	-42	-40	-58
vcpu	-4	0	-2	1	35	-1	-1
vend	-54	-37	-37	-39	-39	-37	-36
vendor	-14	-17	-17	-17	-17	-17	-20
verif	-11	-11	-12	-12	-11	-11	-10
verif mode	-11	-11	-12	-12	-11	-11	-10
version	-42	-39	-31	-37	-37	-35	-48
version $	-65	-57	-71	-49	-28	-56	-61
version @	-27	-27	-32	-27	-29	-26	-25
version and	-35	-30	-30	-31	-30	-31	-50
version behind	-20	-20	-20	-20	-20	-20	-32
version bump	13	10	13	12	6	12	43
version for	-49	-47	-50	-47	-48	-47	-77
version in	-3	10	80	12	5	13	10
version of	6	8	6	7	-8	37	6
version on	-32	-33	-33	-31	-19	-32	-31
version that	-24	-26	-25	-34	-26	-25	-26
version to	-41	-39	-42	-37	-39	-37	-39
version updat	-15	-15	-16	-18	-15	-15	-20
version upgrad	-44	-42	-15	-44	-46	-44	-64
version with	-10	-8	-9	-8	-9	-8	-8
versu	19	80	35	44	31	33	32
versu @	17	82	29	45	33	33	31
vessel	-26	-24	-23	-25	-27	-23	-24
vet	-31	-29	-30	-30	-31	-29	-31
vet the	-21	-20	-21	-21	-23	-20	-22
via	-32	-33	-31	-27	-38	-30	-32
via @	-38	-39	-35	-28	-35	-34	-38
video	16	18	14	35	93	6	6
view	-21	6	-20	-14	-19	-15	-14
view $	-10	22	-4	-2	-9	-4	-3
viewer	-35	-33	-35	-32	-34	-32	-34
virginia	-34	-36	-34	-34	-44	-34	-44
virtual	-45	-41	-43	-42	-45	-41	-63
virtual layer	-52	-47	-50	-49	-54	-48	-73
viru	-18	-17	-17	-18	-18	-16	-17
viru scan	-8	-9	-9	-11	-10	-8	-8
visibl	-18	-17	-17	-17	-17	-17	-21
visibl timeout	-9	-8	-8	-9	-8	-8	-14
visitor	-45	-45	-49	-45	-65	-46	-68
voic	-6	-6	-6	-8	-6	-6	-6
volum	-42	-39	-38	-39	-39	-38	-42
volum $	-20	-20	-21	-21	-4	-20	-32
volum @	-50	-49	-49	-49	-66	-48	-47
volum and	-19	-15	-14	-14	-14	-14	-14
volum encrypt	-66	-64	-64	-63	-70	-64	-78
volum in	-20	-19	-19	-19	-21	-19	-24
volum of	-8	-8	-8	-8	-10	-8	-9
volum on	-18	-21	-19	-20	-19	-19	-18
vote	-9	-11	-9	8	-10	-9	-8
vpn	3	7	5	5	16	2	35
vpn $	-11	-10	-10	-15	-40	-10	34
vpn client	53	51	45	46	92	36	93
vs	12	50	6	28	21	7	3
vs @	23	151	40	43	38	43	40
vs a	23	124	20	19	27	30	23
vs amazon	93	71	11	22	-8	26	14
vs aws	157	-15	46	45	90	51	28
vs guest	-37	-38	-39	-41	-44	-37	-69
vs in	43	10	105	91	4	44	46
vs normal	35	129	32	25	28	36	30
vs their	72	-10	21	19	11	17	12
vsphere	-46	-49	-45	-42	-44	-41	-44
vuln	-49	-48	-46	-46	-50	-48	-55
vulner	-14	-14	-14	-14	-17	-14	-9
vulner $	46	47	47	46	39	44	120
vulner @	-21	-22	-21	-26	-20	-20	-21
vulner in	-25	-25	-27	-25	-30	-26	-36
vulner scan	-23	-23	-26	-24	-27	-25	-25
w	10	15	-11	0	-8	-7	-6
w @	-2	-47	-66	-29	-45	-39	-39
w a	-25	-34	-24	-24	-24	-25	-25
w o	-18	-17	-17	-17	-18	-16	-18
w out	23	-17	18	88	21	21	21
wait	-11	-68	-34	-16	-40	-33	-36
wait forev	-47	-46	-47	-46	-47	-44	-50
walk	29	5	2	4	-3	4	3
walk around	-12	-12	-13	-13	-15	-13	-17
walk me	64	25	20	24	9	25	26
walk off	-10	-9	-9	-9	-10	-8	-10
wall	-23	-23	-36	-24	-26	-23	-26
want	9	-3	8	49	5	7	5
want @	14	0	16	56	14	18	18
want a	-8	-24	-19	-8	-19	-20	-17
want amazon	4	3	4	10	4	4	4
want it	22	2	3	1	-2	3	3
want the	-29	-53	-30	14	-32	-30	-31
want to	18	12	14	49	13	15	13
want us	10	30	38	0	8	11	12
war	-50	-21	-22	-23	31	-33	-25
warehous	-32	-23	-21	-21	-6	-20	-28
warehous who	-54	-37	-40	-35	-39	-34	-39
warm	-31	-28	-33	-29	-32	-28	-30
warm up	-31	-28	-33	-29	-32	-28	-30
was	-13	-12	-12	-12	-8	-3	-16
was in	-9	-8	-8	-8	-9	-8	-8
was it	-1	-1	-1	-2	26	-9	-11
was left	-22	-17	-19	-17	-22	-17	-17
was open	-9	-7	-7	-8	-8	-8	-9
was public	-50	-42	-45	-42	-46	-44	-47
was respons	2	7	7	10	54	1	-35
was that	-7	-8	-8	-8	-9	-8	-10
watch	-60	-45	-48	-46	-49	-44	-47
watch by	-28	-29	-29	-34	-29	-29	-31
watch the	-24	-21	-24	-21	-24	-21	-24
water	-7	-7	-7	-7	-8	-7	-11
way	-12	-11	-14	13	-25	-11	-12
wcu	-59	-55	-54	-57	-58	-52	-58
we	-12	-8	-21	-12	-19	-17	-16
we $	-36	-41	-38	-42	-39	-36	-41
we actual	116	16	31	33	35	36	36
we are	17	1	-2	1	1	1	1
we ask	28	28	21	28	22	88	28
we be	45	13	1	37	20	19	21
we bring	-20	-18	-18	-19	-19	-18	-19
we built	-82	-83	-95	-83	-84	-108	-94
we cannot	23	8	22	65	23	23	23
we cant	-31	-32	-31	-32	-31	-31	-55
we carri	-27	11	-19	-32	-19	-18	-32
we close	-23	-25	-23	-29	-26	-27	-30
we configur	-13	-13	-13	-14	-14	-14	-14
we creat	-7	-10	-7	-7	-7	-7	-8
we deploi	-26	-24	-25	-24	-28	-25	-26
we did	-12	-12	-11	-13	-13	-12	-11
we do	-3	-46	-53	-47	-43	-45	-63
we dont	-26	-33	-26	-29	-27	-26	-29
we expect	-12	-10	-10	-11	-12	-11	-13
we get	0	10	0	-1	-2	0	-1
we go	-1	-27	-9	37	0	2	0
we got	8	11	14	13	5	8	42
we had	19	22	11	23	10	24	78
we harden	-46	-47	-49	-47	-48	-48	-68
we have	43	36	25	6	22	24	59
we host	16	45	7	-4	15	14	8
we import	-18	-17	-13	37	-15	-10	-11
we inherit	65	12	-12	13	12	9	14
we instal	-28	-20	-48	-49	-31	-31	0
we join	6	25	5	1	4	6	6
we keep	-17	-26	-17	-21	-17	-17	-18
we launch	-89	-90	-96	-91	-94	-88	-148
we look	5	-22	-23	-19	-19	-20	-32
we made	-17	-17	-16	-17	-15	-16	-23
we make	-27	-23	-23	-23	-24	-23	-41
we manag	-95	-75	-62	-60	-65	-64	-69
we migrat	44	20	17	17	14	16	18
we move	-38	-68	-38	-38	-38	-38	-39
we must	11	-8	-13	-8	-7	-7	-21
we need	-21	-21	-21	6	-23	-21	-34
we never	-22	-22	-21	-22	-22	-20	-27
we onli	-4	-9	-5	3	-4	-4	-4
we or	-58	-61	-58	-60	-92	-57	-64
we own	-8	-5	-7	-8	-9	-7	-8
we patch	-84	-86	-87	-77	-80	-78	-101
we pay	-19	-19	-18	-19	-18	-16	-16
we plan	-44	-44	-41	-42	-41	-40	-50
we put	-27	-22	-26	-29	-29	-28	-42
we respons	47	29	21	29	66	26	18
we run	79	80	38	43	29	38	30
we send	-27	-30	-27	-30	-28	-26	-26
we ship	-25	-31	-24	-25	-24	-24	-31
we still	24	-14	-13	-9	-14	-9	-16
we stop	-29	97	11	19	22	21	23
we store	-39	-37	-55	-36	-34	-46	-40
we switch	-36	-37	-37	-37	-38	-38	-60
we take	14	12	-2	65	12	21	14
we the	81	24	-4	29	25	28	32
we to	-30	-55	-29	-30	-29	-29	-29
we train	-45	-37	-37	-37	-37	-37	-52
we turn	-17	-16	-16	-16	-18	-16	-15
we upload	-36	-36	-35	-35	-42	-36	-54
we use	-78	-90	-74	-73	-74	-73	-76
we want	-20	-22	-20	-16	-21	-19	-20
we went	-51	-4	-41	-34	-39	-34	-35
we write	-41	-33	-28	-30	-29	-29	-29
we wrote	-29	-28	-29	-28	-52	-29	-29
weak	-34	-31	-33	-33	-32	-31	-35
weak cipher	-11	-10	-14	-11	-11	-11	-10
weather	-1	-1	-26	-1	36	-2	0
weather in	-1	-1	-26	-1	36	-2	0
web	-16	-15	-15	-10	-16	-15	-18
web app	0	0	-1	18	-2	1	-4
web applic	-27	-26	-26	-29	-28	-27	-47
web server	-10	-8	-8	-9	-8	-8	-8
web shop	-16	-16	-17	-16	-31	-16	-17
webhook	2	-3	2	14	18	4	2
websit	-8	-7	-10	40	-23	-6	-31
wed	16	36	12	27	12	15	13
week	17	-15	-5	-4	-5	-5	-5
week what	71	7	32	33	28	15	33
weekend	-18	-20	-15	-17	13	-16	-19
weekli	-23	-20	-20	-19	-20	-19	-19
weekli mainten	-32	-28	-29	-34	-29	-27	-28
weight	-48	-31	-33	-54	-34	-32	-32
weight and	-48	-31	-33	-54	-34	-32	-32
well	-36	-37	-39	-43	-37	-36	-47
well $	-43	-44	-45	-43	-45	-44	-62
well as	-23	-25	-24	-45	-23	-23	-23
went	-28	-15	-26	-24	-26	-23	-23
went live	-8	-7	-7	-7	-8	-7	-7
wer	-15	-13	-13	-15	-13	-13	-20
were	13	66	16	15	11	16	16
were never	-10	-14	-10	-13	-10	-10	-10
were on	-39	-14	-25	-25	-33	-26	-27
werent	-18	-16	-17	-17	-16	-16	-21
west	32	34	20	34	81	34	35
west 1	32	34	20	34	81	34	35
weve	-12	-12	-12	-13	-12	-12	-22
weve got	-12	-12	-12	-13	-12	-12	-22
what	39	30	57	22	30	26	15
what $	104	79	91	38	21	40	22
what @	-4	22	190	53	26	48	40
what a	3	20	125	21	-4	15	19
what about	-98	-68	-117	-66	-87	-77	-6
what addit	2	19	2	-9	2	3	3
what all	117	-16	16	28	26	30	30
what am	64	24	13	23	22	23	25
what amazon	-7	-45	-67	-43	-70	-51	-52
what an	12	63	243	100	73	87	96
what and	-6	2	0	7	18	58	20
what are	38	50	130	53	21	106	47
what can	-13	-10	-25	-4	-18	48	-10
what chang	-1	67	12	7	3	19	21
what count	27	0	77	57	18	24	25
what do	90	82	45	45	40	40	40
what doe	6	8	12	4	90	-5	-11
what exactli	101	56	115	58	54	58	62
what extra	10	71	26	3	29	25	28
what fall	59	42	25	-1	21	8	26
what for	-12	-3	-27	3	53	-7	2
what goe	0	84	6	5	16	24	27
what happen	-34	-27	-49	-28	-27	-27	-27
what i	4	8	-7	2	1	33	3
what if	-136	-129	-142	-107	-115	-105	-113
what in	148	54	39	65	47	63	62
what is	19	37	166	41	48	41	33
what it	63	15	91	31	29	18	22
what kind	-1	0	-2	0	-2	12	0
what languag	-5	-4	-26	-5	-13	65	-5
what left	84	67	17	22	26	38	40
what mean	39	40	100	39	31	37	39
what meant	-23	2	86	8	-5	6	6
what move	-32	109	-19	1	0	4	1
what must	159	49	27	48	57	55	55
what nitro	19	17	68	19	12	-7	19
what not	86	20	5	27	18	27	29
what on	-33	-67	-109	-67	-70	-69	-102
what our	66	-21	-47	-15	11	-23	-23
what remain	96	30	6	22	7	22	22
what should	14	33	12	76	20	33	26
what sort	-2	-1	-17	-1	-12	33	-2
what stai	-7	52	-8	-44	-18	3	-3
what that	-148	-126	-156	-112	-153	-141	-141
what the	53	54	29	54	149	51	51
what there	60	70	22	15	35	40	31
what thi	41	36	110	37	13	66	20
what time	-1	1	-19	0	47	-9	0
what to	-57	-78	-92	-59	-89	-28	-53
what we	-10	-26	-45	-28	-34	-14	-31
what will	40	22	-6	5	12	11	13
what work	2	59	7	3	12	11	12
what would	47	84	31	66	33	29	39
whatev	-27	-25	-27	-26	-32	-26	-27
whatev the	-27	-26	-31	-27	-41	-28	-27
when	-30	-29	-32	-27	-24	-26	-33
when $	-44	-28	-42	-23	12	-37	-32
when @	-60	-45	-48	-46	-50	-45	-46
when a	-34	-27	-28	-24	-31	-27	-30
when an	-31	-30	-31	-30	-38	-31	-37
when it	17	40	23	24	16	21	68
when more	-9	-9	-9	-9	-10	-9	-10
when one	-30	-27	-29	-29	-37	-28	-30
when our	-15	-15	-14	-15	-18	-14	-15
when the	-24	-22	-22	-22	-34	-22	-22
when thei	29	-26	-44	-36	-51	-29	-31
when traffic	-35	-33	-34	-33	-39	-35	-33
when us	-8	-83	-38	-40	-42	-40	-39
when we	9	4	-20	-25	-35	-22	-27
when will	19	35	36	36	87	29	39
whenev	-35	-42	-36	-37	-44	-36	-37
where	6	12	0	37	-5	7	-4
where $	21	21	21	48	20	22	21
where @	-50	-49	-49	-50	-58	-49	-72
where a	-24	-24	-33	-29	-28	-25	-25
where do	-44	-5	-22	-20	-23	17	-21
where doe	66	-2	22	65	19	18	20
where the	-12	-27	-13	34	-29	-12	-21
where to	31	31	31	71	29	31	28
where we	18	18	6	65	3	8	16
where would	31	27	32	65	32	32	32
whether	-20	-19	-19	-19	-20	-18	-21
whether @	-31	-27	-27	-27	-28	-28	-34
whether a	-7	-7	-8	-7	-7	-7	-7
whether an	-8	-8	-8	-8	-11	-8	-8
whether our	-19	-15	-16	-16	-18	-16	-17
whether we	-13	-13	-12	-13	-14	-12	-14
which	-3	-5	-10	1	3	-8	-11
which $	1	-12	-25	-34	-46	-25	-44
which @	-6	4	1	39	37	7	1
which a	-15	-13	-13	-13	-14	-12	-13
which account	-25	-19	-20	-20	-24	-19	-19
which ad	-18	-16	-16	-16	-17	-16	-16
which aws	55	68	68	48	104	127	72
which bit	100	29	25	31	11	27	20
which chore	12	58	15	-12	11	13	16
which control	-28	-24	-27	-34	-26	-35	-24
which countri	-31	-33	-34	-35	-41	-34	-34
which data	-51	-47	-46	-57	-55	-46	-46
which doe	26	147	45	28	39	43	24
which duti	18	81	22	3	16	22	23
which flavor	29	37	40	101	14	40	40
which half	-33	-35	-34	-36	-52	-33	-59
which has	28	24	43	17	122	39	42
which is	-9	20	55	-8	99	20	20
which job	173	118	73	59	66	71	39
which leav	4	-1	4	17	3	4	4
which of	18	20	22	53	69	25	46
which one	-4	-37	-4	49	22	-19	-1
which part	18	61	-24	-7	-12	-8	-22
which parti	-37	-32	-37	-33	-36	-32	-34
which peopl	-28	-22	-23	-23	-32	-23	-24
which princip	-53	-47	-50	-48	-57	-47	-49
which region	23	30	25	20	95	25	27
which resourc	-26	-24	-24	-24	-31	-24	-24
which role	-59	-45	-45	-48	-54	-45	-44
which servic	-74	-54	-66	-34	-61	-71	-56
which side	-32	-29	-31	-30	-40	-30	-29
which subnet	-64	-58	-59	-52	-58	-51	-52
which task	125	67	57	57	54	59	60
which thing	99	39	46	46	19	43	43
which user	-31	-43	-28	-28	-30	-27	-27
whichev	39	16	37	113	37	40	41
while	-17	-17	-16	-16	-19	-16	-17
while a	-21	-21	-22	-21	-32	-21	-21
who	-19	-18	-21	-19	-15	-18	-10
who $	32	72	29	30	22	31	93
who @	-15	-13	-13	-18	-13	-15	-13
who absorb	-21	-17	-17	-17	-18	-17	-21
who account	43	-4	-7	-6	-23	-1	1
who act	-43	-42	-42	-42	-46	-42	-52
who activ	-40	-42	-40	-40	-46	-39	-43
who add	-29	-28	-28	-28	-30	-27	-30
who adjust	-18	-17	-17	-17	-19	-17	-18
who answer	4	-11	-15	-15	-25	-16	-21
who appli	-48	-46	-47	-46	-47	-44	-58
who approv	-8	-8	-9	-8	-9	-8	-8
who are	-14	5	-1	3	-19	46	5
who arrang	-11	-12	-11	-11	-12	-11	-11
who ask	-34	-33	-35	-35	-44	-36	-35
who assign	-55	-54	-54	-51	-53	-50	-62
who at	-2	3	1	0	80	0	-40
who attach	-86	-81	-81	-78	-108	-79	-90
who author	-43	-42	-40	-42	-58	-41	-51
who back	78	87	80	89	173	89	146
who bring	-38	-39	-30	-32	24	-28	-61
who bui	-22	-20	-21	-20	-24	-21	-24
who build	-19	-19	-20	-19	-23	-19	-25
who built	3	3	-8	4	1	33	2
who bump	-47	-45	-50	-45	-50	-45	-51
who can	-58	-55	-56	-55	-58	-58	-86
who carri	39	52	-3	10	-2	14	9
who chang	-17	-15	-15	-15	-21	-15	-16
who check	-10	-9	-9	-10	-11	-9	-10
who choos	-20	-19	-19	-19	-20	-19	-20
who classifi	-52	-50	-51	-51	-65	-51	-65
who clean	-21	-19	-19	-20	-20	-19	-20
who commiss	-8	-6	-7	-6	-7	-6	-6
who configur	-20	-19	-19	-19	-19	-19	-13
who connect	-36	-37	-36	-36	-65	-36	-44
who control	-9	-13	-9	-8	-11	-9	7
who correct	-9	-10	-9	-10	-11	-9	-9
who creat	-42	-36	-36	-35	-37	-35	-40
who deal	-38	-5	4	-2	-22	-4	68
who decid	-45	-41	-42	-41	-50	-41	-44
who defend	-14	-15	-14	-14	-19	-14	-16
who defin	-37	-37	-57	-37	-41	-38	-38
who delet	7	4	13	12	49	13	11
who deliv	-24	-24	-24	-24	-30	-24	-33
who design	-16	-15	-15	-15	-17	-16	-16
who did	-23	-23	-23	-23	-34	-23	-27
who do	30	29	26	26	102	10	-10
who doe	12	28	0	6	-4	8	50
who download	-17	-13	-14	-14	-15	-14	-14
who drain	-19	-19	-18	-18	-25	-19	-20
who drop	-29	-29	-26	-27	-27	-26	-29
who enabl	-44	-43	-50	-42	-45	-42	-47
who encrypt	3	4	2	5	47	5	-10
who enforc	-19	-17	-18	-17	-19	-17	-18
who ensur	-33	-28	-29	-29	-32	-28	-32
who export	-15	-15	-17	-15	-17	-14	-14
who fail	-46	-44	-44	-44	-52	-53	-58
who fix	-14	-15	-15	-14	-25	-15	9
who flip	-28	-24	-25	-25	-25	-23	-26
who forc	-17	-15	-16	-15	-16	-15	-15
who get	-36	-35	-37	-34	-37	-34	-45
who give	-24	-26	-21	-23	-22	-22	-22
who got	74	-10	-33	15	-4	8	-8
who gotta	-15	-15	-15	-14	-17	-14	-17
who govern	-20	-14	-16	-14	-14	-14	-15
who grant	-19	-17	-18	-17	-18	-17	-17
who guarante	-34	-34	-49	-35	-43	-35	-39
who guard	-9	36	-10	-5	-6	-4	-8
who had	-29	-27	-27	-32	-33	-30	-35
who handl	42	17	10	31	96	30	72
who harden	-16	-16	-16	-16	-17	-15	-21
who has	-1	-14	-20	-15	-22	-16	-21
who have	-8	-7	-7	-7	-9	-7	-7
who hire	-58	-57	-62	-56	-78	-62	-83
who hold	-43	-38	-40	-47	-41	-39	-54
who in	37	35	32	38	91	38	75
who initi	-18	-30	-18	-18	-19	-18	-18
who instal	25	27	26	25	16	27	74
who instrument	-23	-20	-20	-20	-21	-19	-21
who invent	28	47	58	60	143	53	43
who investig	-42	-44	-38	-38	-43	-38	-40
who is	-2	-9	-11	-8	-7	-8	2
who isol	-31	-30	-31	-30	-36	-29	-35
who keep	-40	-39	-38	-38	-45	-38	-41
who kick	-23	-20	-20	-20	-26	-19	-22
who kill	-10	-10	-10	-10	-14	-10	-12
who label	-39	-39	-40	-40	-59	-47	-53
who lai	-30	-30	-30	-31	-57	-30	-35
who launch	-47	-45	-52	-44	-62	-45	-53
who left	-37	-31	-31	-32	-37	-31	-34
who liabl	-13	-12	-12	-12	-15	-12	-13
who list	-11	-11	-11	-11	-16	-11	-12
who lock	-15	-14	-14	-14	-20	-13	-14
who log	-31	-31	-31	-31	-54	-31	-56
who look	-27	-24	-24	-24	-26	-23	-15
who maintain	-10	-3	-9	-8	-14	-7	23
who make	-21	-20	-21	-21	-24	-21	-22
who manag	-8	-1	-10	0	0	-1	46
who map	-19	-19	-19	-18	-19	-18	-19
who may	-65	-55	-52	-52	-55	-52	-60
who meant	-52	-35	-39	-34	-30	-30	-32
who migrat	-12	-13	-12	-12	-15	-12	-12
who monitor	-30	-30	-30	-30	-50	-30	-35
who move	1	3	2	3	1	4	31
who must	-27	-24	-24	-25	-27	-25	-31
who narrow	-23	-19	-19	-18	-20	-18	-19
who obtain	-10	-9	-9	-9	-10	-9	-10
who on	44	-5	-12	3	34	1	-9
who open	-43	-49	-43	-45	-55	-44	-52
who oper	-36	-35	-35	-34	-37	-33	-38
who or	32	30	118	30	10	25	2
who order	-9	-9	-9	-10	-10	-9	-11
who ought	-9	-8	-7	-8	-8	-8	-8
who own	24	58	62	64	92	59	171
who pai	-5	-2	-2	-4	35	-2	-27
who patch	-10	-5	-6	-5	21	-4	17
who per	-58	-49	-61	-51	-68	-56	-57
who perform	-33	-32	-33	-32	-34	-32	-50
who pick	-33	-34	-33	-33	-35	-32	-36
who place	-11	-11	-11	-11	-11	-11	-11
who plan	-17	-15	-15	-16	-16	-15	-17
who prevent	-16	-16	-16	-16	-22	-16	-20
who protect	-17	6	-15	-14	-15	-13	-17
who prove	-18	-18	-19	-18	-22	-18	-25
who provid	-29	-26	-27	-26	-28	-25	-29
who provis	-27	-37	-29	-29	-28	-29	-28
who publish	-22	-19	-21	-19	-20	-19	-21
who pull	-15	-15	-15	-16	-19	-16	-19
who push	-38	-28	-28	-29	-52	-29	-30
who put	-41	-40	-40	-39	-49	-41	-61
who raiz	-9	-9	-8	-9	-11	-9	-9
who react	-10	-10	-10	-10	-12	-10	-11
who read	6	22	8	7	7	7	7
who rebuild	-20	-19	-22	-21	-22	-20	-26
who record	-12	-19	-11	-13	-11	-11	-11
who refresh	-47	-33	-50	-35	-34	-31	-32
who regist	-24	-20	-21	-21	-22	-20	-27
who releas	-46	-45	-47	-45	-46	-45	-45
who remov	-33	-38	-32	-32	-45	-32	-35
who renew	21	22	23	21	30	22	44
who repair	-56	-47	-48	-46	-52	-46	-54
who replac	-19	-20	-19	-18	-17	-18	-21
who replic	-30	-29	-30	-28	-35	-28	-37
who requir	-30	-28	-32	-29	-28	-28	-29
who respond	-34	-37	-31	-31	-33	-31	-32
who respons	34	72	70	74	114	75	133
who restart	5	7	9	9	-10	5	44
who restrict	-27	-25	-25	-24	-27	-24	-25
who review	-45	-41	-42	-41	-45	-40	-46
who revok	-13	-12	-12	-13	-14	-12	-14
who roll	-25	-24	-24	-24	-25	-24	-25
who rotat	-21	-10	-9	-1	-38	-5	97
who run	-69	-65	-88	-65	-67	-65	-74
who sai	-17	-19	-16	-17	-21	-16	-16
who scale	-48	-44	-46	-43	-48	-43	-31
who scan	-30	-30	-32	-30	-34	-30	-43
who schedul	-113	-101	-101	-99	-104	-101	-161
who secur	32	-17	-35	-16	-20	-17	-30
who see	21	20	18	18	20	16	56
who select	-15	-14	-15	-14	-17	-14	-14
who separ	-45	-26	-25	-26	-26	-25	-26
who set	-27	-26	-26	-26	-29	-26	-29
who ship	-16	-14	-14	-15	-15	-14	-17
who should	-19	-18	-18	-19	-21	-18	-20
who shred	-23	-24	-24	-24	-30	-24	-26
who sign	-56	-56	-78	-56	-66	-55	-65
who size	-68	-63	-64	-62	-80	-63	-82
who specifi	-37	-36	-35	-36	-63	-36	-36
who start	-23	-22	-26	-23	-23	-21	-23
who stop	-19	-19	-17	-18	-22	-17	-19
who store	-24	-24	-24	-24	-25	-23	-26
who subscrib	-12	-12	-11	-11	-13	-11	-13
who suppli	-19	-18	-19	-19	-18	-18	-21
who swap	-33	-35	-32	-32	-40	-32	-36
who switch	-19	-18	-21	-18	-20	-18	-19
who take	-10	-27	-29	-27	-30	-26	-37
who test	-22	-20	-19	-19	-24	-20	-22
who the	43	44	41	44	113	43	20
who then	-21	-21	-21	-21	-38	-20	-21
who trigger	-22	-21	-21	-21	-22	-21	-31
who trim	-36	-34	-36	-34	-44	-37	-39
who tune	-26	-24	-23	-23	-24	-23	-27
who turn	-34	-33	-34	-33	-35	-32	-37
who updat	-25	-22	-26	-22	-20	-22	-20
who upgrad	53	56	55	55	50	57	147
who valid	-11	-9	-9	-9	-9	-9	-10
who vet	-10	-10	-10	-10	-11	-10	-12
who walk	-6	-6	-6	-7	-8	-6	-9
who was	-17	-12	-11	-10	24	-13	-35
who who	223	249	100	117	88	93	50
who wipe	-42	-42	-42	-43	-48	-41	-53
who won	17	20	24	21	69	18	1
who work	-19	-17	-18	-17	-23	-17	-19
who write	-42	-39	-39	-38	-42	-38	-43
whod	-51	-44	-45	5	-65	-45	-75
whoever	-4	-15	-6	30	-13	-6	-7
whole	-29	-42	-41	-41	-46	-40	-56
whole @	-25	-23	-21	-23	-24	-22	-25
whole list	85	16	20	21	16	18	16
whole pictur	-26	-36	-35	-33	-43	-32	-47
whom	-10	-7	-8	-10	-11	-8	26
whom $	-2	2	-2	-2	-3	-1	35
whom do	31	31	31	30	9	30	65
whose	-22	-20	-26	-21	-22	-21	-7
whose $	48	44	50	50	50	51	129
whose chore	-49	-48	-40	-36	-52	-37	-45
whose control	-25	-24	-26	-24	-27	-24	-32
whose decis	-13	-12	-12	-13	-16	-12	-16
whose do	-17	-16	-16	-15	-17	-16	-16
whose duti	-44	-32	-34	-32	-15	-31	-50
whose failur	-8	-7	-7	-8	-7	-7	-9
whose fault	19	19	18	19	1	20	55
whose gap	-28	-45	-28	-30	-37	-28	-29
whose hand	-7	-8	-7	-9	-7	-7	-7
whose headach	-13	-13	-13	-13	-14	-13	-22
whose homework	-39	-36	-37	-38	-49	-36	-42
whose is	-70	-61	-86	-61	-64	-62	-81
whose job	-19	-2	-15	-13	-20	-13	25
whose knob	-8	-7	-7	-7	-7	-7	-9
whose mess	-15	-15	-15	-15	-18	-14	-15
whose mistak	-27	-28	-27	-26	-33	-27	-31
whose move	-24	-24	-25	-24	-24	-24	-42
whose omiss	-11	-12	-13	-11	-11	-11	-12
whose oversight	-29	-30	-29	-30	-47	-29	-35
whose pager	-7	24	-7	-16	-6	-4	-4
whose patch	-6	-6	-6	-10	-6	-6	-7
whose problem	-28	-28	-33	-29	-31	-28	-38
whose respons	-29	-28	-28	-28	-39	-28	-35
whose task	-26	-27	-27	-27	-33	-28	-41
whose to	-17	-17	-17	-17	-24	-17	-22
whose turn	31	29	29	24	79	29	-4
whose work	-38	-65	-39	-40	-41	-39	-39
why	52	56	48	55	124	55	55
why doe	23	25	27	27	62	26	25
why is	23	25	10	25	63	19	26
wide	-3	0	-1	-1	-18	1	36
wide open	4	8	6	7	-15	9	54
wifi	-27	-27	-26	-27	-30	-26	-27
will	-16	-11	-15	-13	-8	4	-16
will @	13	26	27	27	70	23	28
will amazon	-30	-29	-31	-29	-33	-30	-40
will aws	-30	-27	-25	-26	-29	-27	-26
will be	-14	-1	-14	-17	-12	-14	-14
will it	-27	-24	-28	-25	-25	-25	-31
win	16	7	15	56	11	16	14
win $	16	9	15	51	8	15	16
window	-31	-29	-24	-23	-32	-30	-35
window $	-43	-38	-25	-20	-46	-42	-55
window and	-16	-16	-15	-15	-16	-15	-15
window for	-38	-34	-37	-40	-35	-34	-34
window of	-18	-17	-21	-19	-18	-17	-17
windows	-10	-21	-18	1	-20	-16	-13
windows $	7	-10	3	35	6	6	5
windows @	-43	-36	-36	-38	-38	-36	-40
windows desktop	-16	-15	-14	-16	-15	-15	-20
windows file	0	-21	1	27	1	1	1
windows in	-22	-22	-23	-25	-24	-22	-29
windows licens	-32	-29	-28	-32	-29	-28	-33
windows on	-29	-28	-28	-30	-28	-29	-34
windows patch	-82	-80	-81	-81	-86	-78	-104
windows server	-12	-21	-9	11	-18	-9	-17
windows share	-22	-22	-21	-40	-21	-21	-21
windows updat	-26	-21	-22	-27	-33	-23	12
wipe	-46	-45	-44	-45	-48	-44	-48
wipe the	-17	-16	-17	-19	-18	-16	-16
wire	-53	-49	-51	-49	-55	-48	-60
wire $	-46	-47	-55	-49	-56	-47	-50
wise	-29	-13	-28	-30	-38	-29	-33
wise $	-9	10	-8	-10	-17	-9	-9
wish	63	26	21	53	0	25	23
wish to	63	26	21	53	0	25	23
with	-3	-16	-16	-7	-10	-14	-15
with $	-21	-17	-18	-18	-19	-18	-18
with 40k	-21	-21	-21	-24	-33	-22	-29
with @	14	-19	-29	-30	-28	-24	-31
with a	11	-10	13	45	21	15	43
with an	-9	-10	-8	-1	-9	-8	-8
with aws	28	43	37	38	89	25	42
with custom	-21	-19	-20	-21	-21	-20	-32
with it	-15	-14	-14	-14	-14	-14	-19
with my	-8	3	-16	-2	59	6	-1
with no	5	12	14	52	12	13	13
with oauth	-24	-26	-26	-28	-25	-24	-25
with one	-21	-14	-14	-16	-14	-14	-14
with our	-41	-40	-39	-41	-40	-38	-47
with own	-64	-42	-46	-51	-50	-44	-71
with princip	-8	-10	-9	-9	-11	-9	-8
with sse	-44	-38	-39	-39	-43	-38	-40
with terraform	-9	-2	-2	-5	28	-4	-4
with the	2	-8	-12	6	-11	-11	-9
with them	-16	-15	-15	-15	-15	-15	-24
with too	-17	-14	-14	-18	-16	-14	-14
with us	51	-12	-5	24	-4	4	-1
with which	-41	-45	-33	-19	-38	-32	-37
with zero	27	23	27	61	27	27	27
within	-23	-23	-25	-23	-24	-22	-27
within specif	-10	-10	-14	-10	-11	-11	-15
without	-18	-17	-17	2	-16	-16	-17
without a	4	9	8	7	41	8	9
without any	-22	-28	-21	-23	-23	-21	-21
without be	-37	-38	-35	-37	-43	-36	-37
without me	-8	-9	-11	41	-10	-3	-3
without mfa	-13	-11	-12	-12	-13	-11	-13
without the	-14	-12	-12	-12	-14	-12	-13
without us	-22	-19	-21	-21	-21	-20	-20
woke	-10	-9	-9	-9	-9	-9	-10
woke up	-10	-9	-9	-9	-9	-9	-10
won	17	20	24	21	69	18	1
won the	22	23	25	23	64	21	6
wont	-35	-34	-37	-35	-38	-34	-38
word	28	29	95	27	44	22	22
word $	39	37	108	37	70	30	25
word banana	0	0	-1	-1	11	0	-2
word mean	9	6	60	6	-22	-7	8
work	-10	21	3	10	-31	2	-9
work $	4	1	3	58	3	29	9
work @	0	-8	-1	36	-8	-1	0
work disappear	-1	22	0	1	1	2	3
work for	-26	-16	-42	-8	-28	-21	-26
work in	2	30	6	0	-2	3	5
worker	-8	-5	-4	-3	5	-2	21
worker $	-37	-31	-33	-33	-2	-32	-58
worker are	-16	-15	-15	-15	-18	-15	-17
worker in	-44	-44	-43	-43	-56	-42	-48
worker machin	52	54	55	56	55	55	125
worker need	-31	-32	-31	-34	-31	-31	-47
worker node	8	8	11	15	16	18	82
worker of	-46	-45	-45	-45	-53	-45	-68
worker os	-100	-89	-96	-87	-101	-87	-129
worker that	-13	-12	-13	-12	-12	-12	-18
worker who	13	14	14	13	40	14	-9
workflow	-14	-2	-15	-13	-9	-12	-12
workflow $	-26	-26	-26	-26	-30	-25	-26
workflow engin	-8	-7	-7	-7	-8	-7	-7
workflow execut	-25	-24	-26	-23	-24	-23	-26
workflow in	-5	-10	-3	-2	18	-1	-1
workgroup	-72	-68	-71	-70	-79	-67	-88
workgroup $	-37	-36	-34	-37	-51	-34	-33
workload	-43	-58	-55	-7	-51	-44	-56
workload $	-44	-44	-45	-46	-50	-45	-68
workload over	-25	-25	-25	-27	-48	-27	-29
world	-34	-30	-30	-31	-47	-30	-31
world $	-45	-44	-46	-44	-75	-44	-47
worri	-33	-33	-35	-38	-38	-33	-35
would	20	37	13	39	4	13	12
would aws	-11	-11	-10	-11	-10	-10	-11
would be	2	6	2	31	1	5	5
would i	44	-10	-22	-9	-15	0	-4
would like	10	1	2	4	3	2	3
would that	-10	-12	17	-16	-12	-9	-20
would the	21	56	23	21	21	22	23
would we	11	46	16	31	19	18	18
would you	42	27	23	85	23	18	37
wouldnt	-33	-32	-37	-32	-37	-32	-34
wp	-8	-7	-7	-7	-7	-7	-9
write	-27	-30	-31	-29	-19	-29	-33
write $	-40	-46	-35	-39	-35	-55	-33
write @	-112	-91	-97	-92	-99	-90	-114
write a	-3	14	17	16	87	15	18
write and	-20	-18	-18	-17	-23	-18	-18
write capac	-31	-31	-31	-30	-33	-33	-32
write em	-66	-45	-45	-45	-51	-43	-51
write into	-19	-20	-19	-21	-24	-19	-19
write me	16	41	38	38	99	40	41
write our	-72	-50	-51	-49	-73	-51	-82
write that	-11	-10	-10	-10	-12	-10	-10
write the	-6	-23	-23	-22	-26	-22	-25
write those	-34	-34	-34	-33	-35	-32	-42
write to	-19	-18	-18	-18	-21	-17	-19
writer	-22	-21	-22	-23	-25	-21	-22
writer win	-28	-28	-29	-33	-37	-28	-29
written	-23	-22	-22	-22	-22	-21	-21
written by	-27	-26	-26	-25	-25	-24	-24
wrong	-50	-42	-45	-41	-22	-39	-41
wrong @	-69	-79	-70	-64	-70	-64	-75
wrongli	-37	-25	-24	-26	-24	-24	-25
wrote	9	10	6	8	33	8	1
wrote the	32	34	34	34	75	32	29
wtf	41	37	114	39	28	38	33
wtf is	41	37	114	39	28	38	33
x	6	7	5	9	69	2	9
xen	-98	-101	-144	-104	-116	-98	-145
xen kvm	-10	-10	-10	-10	-10	-10	-16
xss	-13	-12	-12	-12	-12	-12	-14
xz	-47	-42	-39	-40	-48	-40	-43
xz backdoor	-31	-25	-22	-23	-24	-23	-24
yaml	-62	-46	-44	-46	-25	-44	-48
yeah	-16	-22	-15	-18	-15	-15	-16
yeah $	-16	-22	-15	-18	-15	-15	-16
year	-21	-19	-20	-20	-17	-19	-19
year $	-24	-23	-23	-26	-25	-23	-24
year ago	-37	-25	-42	-27	-27	-25	-25
year for	-21	-19	-21	-21	-21	-19	-19
year old	-16	-16	-17	-16	-16	-15	-19
year who	-17	-19	-16	-17	-21	-16	-16
yearli	-20	-20	-23	-20	-21	-20	-25
yearli rotat	-20	-20	-23	-20	-21	-20	-25
yell	-16	-18	-17	-18	-16	-17	-17
yes	-24	-24	-25	-24	-25	-23	-24
yes $	-19	-18	-20	-19	-20	-18	-19
yes or	-9	-11	-9	-9	-10	-9	-9
yesterdai	92	62	62	64	144	61	62
yike	-10	-6	-6	-6	-6	-6	-7
you	27	25	24	41	27	114	25
you $	-17	-11	-19	-11	-48	44	-13
you a	0	3	-10	2	48	27	-3
you and	-1	15	4	15	-22	72	-1
you answer	2	4	-25	6	28	66	-2
you can	33	43	47	45	14	98	45
you do	-27	-15	-29	-7	-22	68	-15
you explain	12	0	11	-1	-15	-5	0
you get	-3	0	2	-3	-33	59	-1
you give	21	-3	-2	-1	-26	14	0
you good	-14	5	-1	3	-19	46	5
you list	22	1	2	2	-15	1	2
you open	29	46	39	41	98	26	47
you say	19	-9	-2	47	13	65	19
you tell	-14	-1	39	0	-28	-6	-1
your	49	48	77	45	16	109	67
your answer	0	2	-18	0	1	34	1
your own	23	19	79	20	8	12	12
yourself	-32	-9	-28	5	-21	104	-14
yum	-35	-29	-30	-31	-34	-30	-34
yum updat	-22	-17	-17	-19	-20	-17	-19
zero	40	39	42	72	76	42	42
zip	-15	9	-15	10	-23	-19	-21
zip $	-62	-61	-58	-62	-59	-76	-67
zip or	25	22	22	93	-4	24	18
zip vs	15	78	10	7	16	18	11
zone	-33	-34	-5	-32	-39	-33	-38
zone $	-68	-71	-75	-68	-74	-69	-75
zone and	-35	-34	-48	-35	-37	-34	-35
zone in	-13	-12	-14	-12	-13	-12	-15
zone secur	-26	-27	-29	-27	-37	-28	-30
zstd	5	13	10	13	56	12	13
`;

/** What each sign counts for one half of a shared fact (src/understand/half.ts). */
export const halfWeights = {
  aws: [-1.5, 1.96, 0.05, 0.69, -0.3, -0.38, -0.01],
  customer: [-1.48, -0.44, 2.47, -0.35, 1.03, -0.48, 0.16],
} as const;

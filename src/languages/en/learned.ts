// Written by `npm run learn` (test/questions/learn.ts).

/** To which side a wording leans: a line a mark, with what it adds for AWS and for the customer. */
export const leanings = `
$	3	23
% $	-30	-14
% @	-22	39
% account	34	16
% add	-16	37
% alon	-10	-85
% also	-28	68
% alwai	-11	52
% ami	3	31
% and	-103	-41
% answer	-30	25
% anywai	4	68
% app	-1	60
% applic	-25	43
% are	-16	32
% arent	1	89
% as	-1	-20
% ask	-153	-62
% assum	-28	34
% at	10	113
% audit	-29	71
% auditor	37	41
% automat	-1	20
% back	-5	30
% both	-16	-3
% build	13	21
% busi	-43	-96
% by	31	81
% call	-12	37
% care	-5	29
% carri	31	23
% check	-10	62
% choos	-30	76
% close	-2	31
% cloud	-9	115
% code	-18	40
% come	-73	41
% concern	-33	-15
% configur	48	5
% contain	-14	63
% content	-12	88
% correct	61	30
% data	12	97
% databas	-24	81
% decid	-12	53
% delet	35	-20
% design	12	49
% did	37	-18
% disabl	17	80
% do	23	-57
% doe	-71	-73
% doesnt	-3	18
% domain	-17	26
% dont	-20	-5
% duti	51	25
% enabl	-41	-36
% encrypt	-92	-74
% end	-28	28
% ever	60	10
% expect	2	18
% fall	-16	29
% fault	4	78
% fix	-26	57
% fulli	-71	-45
% get	23	91
% go	24	7
% guarante	82	29
% guard	-3	50
% guess	-5	55
% half	1	94
% hand	-36	57
% harden	39	36
% has	-15	17
% have	14	-26
% headach	-5	68
% hold	-77	-47
% hope	16	5
% import	-9	57
% inherit	-53	-28
% instal	-38	-130
% is	-37	-51
% isnt	-6	43
% job	-17	11
% join	-29	33
% keep	49	16
% laptop	10	78
% launch	-19	48
% linux	79	4
% log	59	-41
% look	78	6
% lose	14	36
% lost	-41	17
% maintain	14	-63
% make	35	-23
% manag	-42	12
% mean	18	42
% move	-25	45
% must	42	18
% need	75	-30
% never	9	-41
% no	-5	47
% not	-19	20
% now	44	-2
% off	1	105
% offic	-109	-58
% old	51	13
% on	57	6
% onli	-20	36
% open	21	-19
% or	-15	-55
% owe	13	47
% own	-33	86
% part	50	59
% patch	37	-31
% pay	36	-18
% plan	89	50
% presum	-21	34
% problem	-25	-55
% protect	17	146
% provis	84	-23
% publish	94	-83
% push	-27	27
% put	12	-75
% read	27	0
% rebuild	-48	67
% record	-16	42
% region	100	18
% remov	-12	23
% renew	29	-16
% replac	-8	23
% reset	14	36
% respons	62	30
% restor	-4	28
% rewrit	12	50
% right	26	69
% roll	-23	50
% rotat	-1	57
% run	-22	-47
% say	8	-71
% scale	48	-34
% scan	-13	25
% schedul	26	-23
% screen	63	-13
% secur	74	-50
% send	-17	18
% server	-48	70
% servic	-6	37
% set	-9	51
% ship	-34	59
% side	66	5
% site	52	-21
% so	-19	22
% spread	-27	38
% still	46	-62
% stop	-6	98
% store	-16	38
% support	-16	19
% suppos	4	34
% swap	-24	54
% switch	-19	79
% tabl	11	80
% take	-24	-94
% task	18	1
% team	83	-9
% tell	2	27
% test	30	114
% that	79	-4
% the	7	-25
% thing	-39	-2
% think	16	-11
% thought	-25	27
% tick	-45	52
% to	38	16
% touch	41	11
% train	17	132
% turn	-79	65
% unless	-35	39
% unus	-2	18
% updat	54	-4
% upgrad	-29	-36
% upload	20	80
% use	77	-42
% user	8	63
% was	14	57
% watch	0	70
% when	-17	95
% who	6	-78
% whose	-55	-38
% will	30	102
% wont	-17	24
% work	105	27
% write	31	47
% yes	29	-11
*	-35	-28
* %	-33	-32
* 0	22	58
* 1	-9	58
* 16	18	74
* 2	9	19
* 22	21	62
* 27001	-4	-32
* 3	-55	-30
* 7	-19	0
* 90	8	73
* a	43	50
* about	-5	-42
* accept	-30	22
* access	38	77
* account	-13	94
* acl	-4	90
* across	9	32
* act	-5	64
* add	11	78
* address	52	75
* admin	11	91
* administr	140	93
* after	-69	-33
* again	-53	-71
* against	44	53
* agent	-115	-152
* agre	-20	33
* air	60	-11
* al2023	-2	-45
* alarm	-10	93
* alert	-4	52
* all	78	48
* allow	17	55
* alreadi	-84	-46
* alwai	4	84
* am	4	-29
* amazon	77	-71
* ami	28	175
* an	-8	22
* and	-16	-20
* anoth	18	55
* answer	29	53
* antiviru	25	125
* any	3	86
* anyon	103	14
* anyth	75	59
* apart	75	-14
* api	76	64
* app	-28	50
* appli	-73	-24
* applic	-1	153
* architectur	127	31
* are	21	41
* arent	51	-20
* around	35	-19
* as	-19	-11
* ask	-34	15
* assess	27	-15
* asset	-14	86
* assign	-107	-86
* associ	-10	19
* at	22	-6
* attack	64	-1
* audit	88	11
* auditor	76	65
* authent	11	66
* author	5	24
* auto	-15	44
* automat	-34	74
* avail	44	-37
* awai	-14	54
* awar	-83	-67
* aws	61	-6
* azs	79	13
* back	-36	85
* backbon	52	13
* background	60	-13
* backup	-66	-13
* badg	25	-22
* bake	-25	31
* bank	23	38
* batch	-61	-87
* batteri	67	3
* be	45	9
* becom	34	33
* befor	70	87
* belong	-25	-35
* between	68	25
* bill	24	122
* bio	83	22
* blame	52	-7
* block	15	67
* both	-130	-130
* breach	33	-3
* broadli	-48	-18
* broken	68	-2
* broker	-114	-74
* budget	3	54
* bug	76	1
* bui	31	82
* build	107	40
* built	33	27
* busi	-99	-39
* but	21	-64
* by	30	46
* cabl	107	-20
* call	-22	69
* camera	57	27
* can	40	48
* cant	38	38
* capac	-67	-72
* card	53	32
* care	-75	-52
* carri	31	23
* case	20	54
* cctv	68	15
* center	142	-33
* cert	49	5
* certif	-45	-55
* certifi	13	-25
* chang	10	79
* charg	2	-55
* chatbot	31	109
* check	86	-2
* choos	-30	99
* ci	-131	-110
* cipher	-15	71
* classifi	1	85
* clean	-4	73
* click	-12	42
* client	33	71
* close	17	71
* cloud	28	12
* cluster	-188	-197
* code	2	95
* colleagu	31	97
* come	66	56
* compani	14	95
* complianc	-82	-51
* compliant	-54	11
* comput	52	-11
* concern	-23	-3
* condit	60	-11
* confidenti	10	110
* configur	38	4
* connect	25	-83
* consent	-11	56
* consol	11	88
* contact	-27	97
* contain	-89	-17
* content	42	112
* contin	38	11
* continu	60	11
* contract	1	54
* contractor	-36	71
* control	8	-42
* cool	62	-4
* corpor	27	65
* correct	61	45
* cost	12	153
* countri	-15	78
* cover	-40	-25
* cpu	28	64
* creat	1	19
* credenti	4	87
* cross	32	67
* current	-118	-85
* custom	41	89
* cut	60	23
* dai	3	61
* data	31	67
* databas	-79	-60
* date	-29	-61
* db	-95	-79
* ddo	-84	-75
* dead	25	12
* deal	-45	-77
* decid	40	59
* decis	3	53
* decommiss	63	-9
* default	0	-63
* defend	30	9
* defin	4	75
* degauss	55	7
* delet	14	107
* deliv	42	42
* deploi	6	41
* deprec	33	88
* design	-9	84
* detail	-1	42
* detect	55	-21
* dev	30	65
* develop	-4	127
* devic	112	20
* di	-5	-22
* diesel	90	-27
* directori	-72	-53
* disabl	14	64
* disast	-7	28
* disk	117	-56
* dispos	59	-9
* divid	-52	-56
* do	-61	-30
* docker	12	39
* document	68	-4
* doe	0	18
* domain	74	9
* done	13	51
* dont	-3	93
* door	21	4
* down	-40	-17
* dr	-110	-112
* drift	1	141
* drill	-27	39
* drive	110	-19
* dss	20	13
* dure	40	87
* duti	46	130
* e	-61	-36
* each	-12	-79
* earthquak	93	15
* edg	144	30
* em	-59	-19
* email	-13	43
* employe	64	26
* enabl	13	-27
* encrypt	-122	-118
* end	8	16
* endpoint	-5	-98
* enforc	30	51
* engin	-53	-44
* enter	23	31
* entri	59	-10
* environ	6	27
* environment	74	16
* escort	48	-7
* etc	-50	-60
* event	17	77
* ever	21	52
* everi	-10	37
* everyon	28	84
* everyth	-42	18
* expect	66	-15
* expiri	-10	35
* ey	22	18
* facil	143	10
* factor	15	66
* fail	-12	-32
* failov	11	39
* failur	104	24
* fall	-36	-66
* fals	49	3
* fan	73	3
* fault	33	-35
* feder	27	70
* fenc	132	-2
* fibr	79	1
* field	-16	66
* file	-35	23
* fire	66	41
* firewal	-119	-37
* firm	10	66
* firmwar	105	9
* first	22	51
* fix	-46	-64
* flash	30	-26
* flaw	75	16
* flood	-5	-95
* flow	-18	34
* for	-13	16
* forens	14	87
* four	22	18
* free	-24	37
* fresh	-24	41
* from	36	-19
* full	63	-11
* fulli	-13	-48
* function	-4	105
* gatewai	-199	-183
* gdpr	-11	90
* gear	65	-16
* gener	143	-38
* general	-28	21
* generally	-11	24
* get	51	-6
* global	59	-3
* go	22	72
* goe	-74	-41
* golden	-4	77
* got	-78	-105
* grant	-8	73
* grid	87	-12
* group	56	199
* guarante	71	105
* guard	71	-24
* guess	30	85
* guest	27	109
* hack	-47	-43
* had	-62	-111
* half	-65	-31
* hall	76	5
* hand	-40	-10
* hard	93	-3
* harden	-76	-2
* hardwar	86	21
* has	-71	1
* have	-28	-36
* headach	23	85
* health	88	15
* hey	-41	13
* high	-104	-19
* hipaa	-38	10
* hire	74	-23
* hit	43	47
* hmm	-75	55
* hold	-53	12
* hole	-12	27
* homework	-54	-75
* hook	-55	-27
* host	25	-58
* hour	-8	50
* how	-69	-68
* http	54	31
* hypervisor	200	-22
* i	-19	51
* iaa	32	178
* ident	18	108
* if	-30	4
* imag	-48	31
* import	4	33
* in	-22	29
* increas	3	66
* inform	6	34
* infrastructur	87	-43
* inherit	98	-20
* insid	30	67
* instal	-38	19
* insur	17	11
* integr	-21	7
* intern	56	74
* internet	68	27
* into	64	78
* inventori	-11	79
* ip	-37	77
* is	-36	-42
* isnt	43	43
* iso	10	-24
* isol	103	-17
* it	-92	-62
* its	6	-80
* itself	88	-25
* job	-45	5
* just	9	-38
* keep	30	54
* kei	-54	0
* kept	-9	72
* key	-18	84
* know	8	55
* label	9	92
* land	42	4
* laptop	1	89
* last	-28	28
* launch	-24	63
* law	8	107
* layer	68	-37
* leak	7	36
* leav	15	132
* leaver	0	50
* left	-57	-22
* legal	-1	67
* length	-10	35
* letter	-21	38
* librari	-1	72
* licens	-35	39
* life	8	-37
* lift	-20	25
* like	54	92
* limit	-48	73
* line	-14	26
* link	67	4
* linux	66	32
* list	-6	43
* live	27	93
* local	83	26
* locat	123	10
* lock	93	62
* log	-67	-61
* log4j	15	37
* login	0	71
* long	27	119
* look	-70	-25
* lose	3	46
* loss	-33	38
* lost	-35	51
* machin	54	41
* maintain	-135	-132
* mainten	-63	-19
* make	78	77
* man	79	-19
* manag	-97	-83
* mani	4	41
* manual	4	29
* march	-19	42
* matter	-18	54
* may	21	13
* me	-21	61
* mean	60	38
* media	85	11
* meet	-141	-106
* memori	45	-1
* mfa	20	89
* mine	-29	-3
* model	-73	12
* monitor	77	35
* more	-1	26
* move	-73	-16
* multi	9	60
* must	-11	-18
* my	-41	13
* nacl	11	85
* name	-8	59
* need	24	-13
* network	56	65
* never	-4	51
* new	48	-69
* next	1	-29
* night	-19	-65
* nitro	193	64
* no	4	96
* nobodi	-14	60
* node	-189	-111
* not	66	56
* noth	-23	27
* notic	-5	65
* object	-8	126
* of	48	4
* offer	83	-14
* offic	-53	-61
* old	49	45
* older	15	60
* on	-20	-20
* onc	55	20
* one	-65	-70
* onli	-82	-54
* open	-44	-19
* oper	-5	17
* or	-63	-47
* order	38	-16
* os	-33	-13
* other	-8	-65
* our	-19	30
* ourselv	-70	25
* out	35	-18
* outag	16	94
* over	-110	-55
* overal	-49	-19
* overnight	-17	-10
* own	-9	38
* owner	-58	22
* packag	3	89
* pai	-9	35
* part	30	101
* parti	31	-12
* password	-39	54
* patch	-95	-131
* pay	-7	46
* pci	-48	1
* pem	12	54
* pen	26	16
* penetr	-20	33
* pentest	8	53
* peopl	23	-15
* per	-45	-33
* perform	-22	9
* perimet	132	-18
* permiss	-11	92
* person	-7	45
* phish	34	68
* physic	111	7
* pick	44	104
* place	-67	20
* plan	34	57
* pleas	-56	-57
* pls	-106	-114
* point	20	52
* polici	-49	23
* port	11	78
* power	70	23
* prevent	65	23
* principl	-64	-26
* privaci	4	62
* privat	48	4
* problem	-51	-76
* procur	153	-15
* product	57	-15
* program	-20	50
* proof	49	41
* protect	58	49
* prove	32	-10
* provid	47	36
* proxi	-25	21
* public	-25	30
* publish	112	-1
* pull	42	35
* push	21	62
* put	13	99
* q	-93	-77
* quarterli	5	92
* question	17	64
* queue	-4	66
* quota	-42	79
* r	27	61
* rack	126	16
* reach	110	31
* read	34	-3
* reader	38	-16
* realli	-10	73
* rebuild	4	48
* record	16	67
* recoveri	-11	79
* redund	81	-14
* region	67	15
* regist	18	41
* regul	-55	-89
* renew	17	-21
* repair	69	-10
* replac	62	-33
* report	30	109
* request	26	43
* requir	-9	62
* reset	14	43
* resid	-19	16
* resili	-22	-32
* resourc	30	146
* respons	-45	-5
* rest	-163	-74
* restart	-49	-65
* retir	46	16
* review	81	22
* revok	-11	63
* rid	-7	61
* right	-66	-36
* role	-7	58
* room	118	-21
* root	14	84
* rotat	-108	-27
* rout	-5	48
* router	142	37
* rpo	-6	44
* rto	-6	44
* rule	8	48
* run	112	-17
* runbook	-20	72
* runtim	-181	-142
* saa	-1	45
* safe	29	12
* sai	8	26
* same	-78	-96
* say	41	83
* scale	-115	27
* scan	-3	110
* scrambl	-78	41
* screen	75	14
* script	2	23
* second	-99	-123
* secret	16	55
* secur	35	79
* see	-16	16
* segment	-11	68
* send	1	56
* sensit	-26	91
* sensor	54	3
* separ	-12	43
* server	-14	-25
* serverless	138	15
* servic	16	23
* set	45	107
* setup	-11	60
* share	-27	-29
* shop	-65	45
* should	46	12
* shred	67	-13
* side	-55	-25
* sign	1	52
* sinc	-17	64
* singl	6	43
* sit	1	79
* site	91	-39
* sla	10	-101
* sm	-85	-94
* snapshot	-78	-64
* so	-95	-69
* soc	68	0
* softwar	21	-8
* somebodi	-11	77
* someth	-7	-69
* sourc	66	37
* speak	-21	11
* specif	3	122
* spend	3	136
* split	-163	-56
* stack	6	69
* staff	-11	-59
* stai	-9	55
* still	-42	79
* stop	23	65
* storag	91	-8
* store	-39	72
* stream	-94	-75
* strong	11	41
* stuff	-37	50
* subject	-16	51
* subnet	7	102
* such	-18	24
* suppli	26	4
* supplier	6	61
* support	-37	62
* suppos	-69	-61
* suppress	89	32
* sure	69	17
* surviv	-26	45
* suspici	11	59
* swap	26	-6
* switch	90	13
* system	-22	1
* tabl	2	63
* tag	37	137
* take	-73	-19
* task	42	1
* teach	55	-58
* team	-13	103
* technician	73	-15
* tele	25	33
* tell	-14	21
* tenant	100	-25
* term	-6	45
* test	77	113
* tester	-12	40
* than	-14	71
* that	-50	-58
* the	-37	-79
* their	-22	-36
* them	-8	-31
* themselv	103	-26
* then	-39	139
* there	-109	-93
* these	-1	44
* thi	-104	-114
* thing	-92	-59
* think	-42	84
* third	19	59
* through	59	21
* time	-5	93
* tls	-25	-52
* to	0	25
* token	-10	103
* told	26	55
* too	-26	38
* top	79	14
* touch	26	23
* traffic	-100	18
* train	-100	-33
* transit	-47	-1
* tri	32	53
* true	17	53
* trust	2	64
* turn	12	71
* two	18	-7
* under	-22	-12
* undersea	62	0
* uninterrupt	58	-11
* unless	12	64
* unus	2	74
* up	39	37
* updat	-142	-163
* upgrad	-135	-150
* upload	20	73
* ups	66	4
* uptim	101	-6
* us	-76	-40
* use	30	41
* user	19	69
* vendor	19	108
* version	-96	-22
* vet	83	36
* virtual	143	20
* visitor	87	-7
* volum	-11	131
* vpn	-47	-10
* vs	-66	-41
* vuln	-28	33
* vulner	-5	-23
* walk	61	-10
* wall	85	-1
* want	59	18
* warn	-12	66
* was	25	97
* watch	14	47
* water	115	-25
* we	-28	38
* web	-12	67
* wed	34	-23
* week	-21	108
* well	89	-2
* were	-85	-62
* what	-78	-64
* whatev	-53	-8
* when	2	88
* where	36	40
* whether	-25	83
* who	-47	-55
* whole	-57	-15
* whom	21	3
* whose	-64	-90
* wide	-64	-45
* will	13	124
* windows	-130	-133
* wipe	116	-14
* wire	-63	18
* with	0	32
* within	29	70
* without	-56	-9
* wont	31	13
* word	-87	-12
* work	67	56
* workload	-8	72
* world	0	73
* worri	47	-56
* would	19	2
* write	3	83
* wrong	-10	-28
* wrote	14	38
* year	110	-26
* you	11	93
* zone	62	78
*account-control	7	42
*account-control %	1	40
*account-control 0	-17	20
*account-control 1	70	-57
*account-control 10	45	-18
*account-control 12	44	-21
*account-control 14	-2	25
*account-control 2	27	-1
*account-control 200	0	27
*account-control 3	87	-27
*account-control 4	-19	54
*account-control 40	-25	36
*account-control about	74	-26
*account-control accept	-6	33
*account-control access	-18	43
*account-control account	1	28
*account-control across	-22	74
*account-control act	-7	33
*account-control activ	-9	18
*account-control add	19	8
*account-control admin	-5	50
*account-control administr	-17	29
*account-control administratoraccess	-7	21
*account-control after	18	5
*account-control ai	-34	46
*account-control allow	27	-17
*account-control also	-27	39
*account-control alwai	38	-3
*account-control amazon	10	51
*account-control an	-15	37
*account-control and	17	5
*account-control anoth	17	-1
*account-control answer	-19	27
*account-control any	23	3
*account-control app	-19	26
*account-control appli	2	55
*account-control applic	-29	74
*account-control approv	-21	44
*account-control are	-3	32
*account-control around	-32	64
*account-control arrang	-10	44
*account-control artifact	7	27
*account-control as	-17	41
*account-control assess	35	11
*account-control assign	-10	56
*account-control assum	-10	18
*account-control at	17	1
*account-control attach	15	31
*account-control auditor	-5	26
*account-control author	41	-33
*account-control automat	39	-5
*account-control avail	61	-28
*account-control awai	-29	57
*account-control aws	-7	50
*account-control back	44	5
*account-control backend	113	-46
*account-control backup	-13	73
*account-control baselin	-4	103
*account-control be	-10	26
*account-control behind	27	0
*account-control belong	-24	49
*account-control between	23	-9
*account-control bind	-35	42
*account-control boundari	-12	108
*account-control box	-25	70
*account-control breach	-23	42
*account-control break	-16	38
*account-control bring	-25	45
*account-control bucket	17	-11
*account-control build	-6	22
*account-control but	-26	37
*account-control by	20	13
*account-control call	7	16
*account-control can	1	26
*account-control cannot	-1	43
*account-control cant	-12	21
*account-control capac	43	-12
*account-control captur	23	-11
*account-control carri	17	-8
*account-control case	-39	43
*account-control center	33	-12
*account-control chang	1	16
*account-control charact	-3	42
*account-control charg	37	-11
*account-control check	-10	46
*account-control china	24	-14
*account-control choic	108	-54
*account-control choos	-8	18
*account-control clean	-4	30
*account-control client	-7	21
*account-control close	-1	65
*account-control cloud	-16	23
*account-control cloudtrail	57	-32
*account-control colleagu	-9	31
*account-control collect	22	14
*account-control come	-51	40
*account-control command	-24	36
*account-control commiss	48	-25
*account-control compani	-16	45
*account-control compli	29	15
*account-control complianc	-18	67
*account-control compliant	-2	26
*account-control condit	-5	26
*account-control config	26	-21
*account-control configur	-1	16
*account-control connect	-39	58
*account-control contact	50	-25
*account-control copi	-11	35
*account-control count	-13	52
*account-control cover	26	7
*account-control creat	-12	48
*account-control credenti	-5	21
*account-control custom	32	3
*account-control cut	29	-27
*account-control dai	-7	21
*account-control daili	-48	53
*account-control data	10	30
*account-control databas	34	-26
*account-control day	-11	28
*account-control db	7	46
*account-control decid	-11	28
*account-control default	38	27
*account-control defin	-24	76
*account-control definit	82	-70
*account-control deleg	-4	32
*account-control deliveri	37	-20
*account-control depend	23	-21
*account-control describ	-16	72
*account-control descript	61	-41
*account-control detect	31	-27
*account-control devic	-16	44
*account-control digest	16	-8
*account-control disabl	19	-19
*account-control do	72	-13
*account-control document	-2	30
*account-control doe	-6	42
*account-control doesnt	-23	50
*account-control done	-20	48
*account-control down	7	25
*account-control download	75	-17
*account-control drift	11	43
*account-control duti	-4	29
*account-control each	29	-1
*account-control emerg	-20	37
*account-control employe	-19	30
*account-control enabl	20	-12
*account-control encrypt	55	-34
*account-control end	29	-12
*account-control endpoint	16	6
*account-control enforc	-2	23
*account-control engin	47	-18
*account-control enough	-24	31
*account-control enrol	15	19
*account-control evalu	46	-33
*account-control event	45	-8
*account-control everi	22	-11
*account-control everyth	-29	34
*account-control evid	4	33
*account-control execut	-6	22
*account-control exist	17	1
*account-control experi	-13	30
*account-control expir	-13	42
*account-control facil	18	-7
*account-control fail	-9	40
*account-control failur	-3	16
*account-control fault	29	-13
*account-control feder	-22	56
*account-control few	26	-22
*account-control firewal	-25	80
*account-control fix	0	24
*account-control flag	6	22
*account-control for	6	26
*account-control forbid	-33	38
*account-control found	-1	27
*account-control framework	37	-8
*account-control from	22	11
*account-control function	-8	16
*account-control game	-13	69
*account-control gather	23	-16
*account-control get	9	44
*account-control glass	-21	38
*account-control go	-25	28
*account-control goal	-1	27
*account-control gone	-4	16
*account-control got	-25	29
*account-control group	-10	25
*account-control guard	-17	38
*account-control guardrail	53	-67
*account-control had	27	-16
*account-control hand	0	28
*account-control hardcod	1	16
*account-control hash	17	-16
*account-control have	6	23
*account-control here	-13	16
*account-control hire	56	-54
*account-control histori	17	-13
*account-control host	39	-5
*account-control hour	-24	41
*account-control hybrid	-21	35
*account-control i	59	-51
*account-control iam	-19	25
*account-control if	4	20
*account-control improv	-30	44
*account-control in	2	35
*account-control includ	67	-57
*account-control infrastructur	45	-22
*account-control ins	29	-8
*account-control insid	34	-11
*account-control insist	-11	37
*account-control instal	-15	66
*account-control interfac	-14	44
*account-control into	-17	35
*account-control invok	-9	18
*account-control is	2	39
*account-control isnt	-16	30
*account-control iso	46	21
*account-control isol	21	-5
*account-control issu	-35	61
*account-control it	-19	-10
*account-control item	62	-50
*account-control its	18	-1
*account-control itself	62	-3
*account-control job	46	16
*account-control judg	-20	72
*account-control keep	17	13
*account-control kei	-8	30
*account-control kept	22	-14
*account-control kick	-15	29
*account-control kill	-16	39
*account-control know	-19	23
*account-control land	-8	24
*account-control later	3	31
*account-control learn	-17	36
*account-control least	3	51
*account-control leaver	-18	35
*account-control left	-10	36
*account-control length	-4	42
*account-control let	-8	17
*account-control level	-13	22
*account-control lifecycl	-29	37
*account-control like	59	-49
*account-control log	-6	24
*account-control login	37	4
*account-control longer	8	52
*account-control loosen	-16	20
*account-control lost	-21	29
*account-control made	32	-10
*account-control maintain	77	-19
*account-control mainten	-8	24
*account-control make	-19	40
*account-control manag	39	-27
*account-control mandatori	31	-1
*account-control mani	-8	18
*account-control manual	-4	27
*account-control map	55	-24
*account-control mark	-22	37
*account-control may	-21	66
*account-control me	9	22
*account-control mean	39	-4
*account-control meet	39	-24
*account-control mend	-7	21
*account-control mess	-13	18
*account-control mfa	-7	29
*account-control min	21	30
*account-control minimum	29	-14
*account-control minut	61	-28
*account-control miss	-12	23
*account-control move	-26	43
*account-control my	55	-30
*account-control narrow	-7	42
*account-control need	-17	47
*account-control network	-3	19
*account-control never	23	-16
*account-control new	-7	28
*account-control newer	-24	23
*account-control no	2	16
*account-control nobodi	-24	74
*account-control node	-39	72
*account-control non	-1	26
*account-control noncompli	-5	39
*account-control none	-48	85
*account-control not	13	25
*account-control noth	8	47
*account-control notic	2	107
*account-control now	-7	50
*account-control object	-9	18
*account-control offer	79	-36
*account-control okta	-14	29
*account-control on	9	22
*account-control onc	-53	55
*account-control onli	2	41
*account-control oper	39	-3
*account-control or	-7	32
*account-control org	-21	44
*account-control ou	-19	39
*account-control our	-10	52
*account-control out	-4	31
*account-control outsid	-14	30
*account-control own	-54	-131
*account-control owner	-8	37
*account-control page	48	-21
*account-control paramet	23	-7
*account-control parameter	-16	23
*account-control part	30	-33
*account-control parti	35	9
*account-control pass	-17	59
*account-control password	-3	73
*account-control patch	23	6
*account-control pci	88	5
*account-control peopl	-18	33
*account-control period	57	-45
*account-control permiss	-5	62
*account-control pick	-20	78
*account-control pipelin	47	-16
*account-control place	23	-19
*account-control plain	-17	40
*account-control plan	-16	36
*account-control plane	38	-36
*account-control point	-6	20
*account-control polici	11	46
*account-control port	-2	18
*account-control portal	45	-19
*account-control prepar	-14	26
*account-control primari	-30	37
*account-control privileg	-6	64
*account-control produc	105	-17
*account-control profil	-6	24
*account-control provid	1	38
*account-control publish	57	-25
*account-control pull	38	-33
*account-control put	-15	30
*account-control quota	66	-56
*account-control rail	-27	47
*account-control raiz	45	-7
*account-control read	-8	26
*account-control readi	-36	52
*account-control real	-17	19
*account-control receiv	-18	32
*account-control recommend	-12	52
*account-control record	31	9
*account-control recoveri	-1	18
*account-control redundantli	60	-38
*account-control refer	-9	23
*account-control region	20	-7
*account-control regist	-11	23
*account-control rehears	-9	68
*account-control remain	-23	26
*account-control remedi	-8	24
*account-control renew	-14	31
*account-control repair	-51	65
*account-control replic	31	-13
*account-control report	39	-6
*account-control request	48	-12
*account-control requir	0	26
*account-control resourc	-6	32
*account-control respons	-16	121
*account-control rest	44	-18
*account-control result	26	-7
*account-control retain	-7	17
*account-control retent	-20	25
*account-control review	-22	48
*account-control right	13	25
*account-control role	41	4
*account-control roll	-6	68
*account-control rollback	-12	45
*account-control root	0	23
*account-control rotat	-11	56
*account-control rto	-27	34
*account-control rule	5	42
*account-control run	67	-32
*account-control s3	40	-37
*account-control sai	-6	29
*account-control same	-44	69
*account-control saml	-34	45
*account-control scim	-5	18
*account-control scope	-7	57
*account-control second	30	-31
*account-control secret	-12	21
*account-control secur	-8	26
*account-control see	-25	59
*account-control select	59	-51
*account-control serv	24	-5
*account-control server	39	2
*account-control servic	41	-5
*account-control session	-11	30
*account-control set	13	34
*account-control setup	27	-30
*account-control seven	13	31
*account-control share	-8	38
*account-control should	-27	37
*account-control show	-31	56
*account-control side	52	13
*account-control sign	23	-5
*account-control sinc	-11	49
*account-control sit	-10	17
*account-control slip	-7	19
*account-control snapshot	17	-13
*account-control so	-19	61
*account-control soc	57	-40
*account-control softwar	50	-8
*account-control some	64	-25
*account-control somebodi	23	-30
*account-control someon	-6	17
*account-control someth	55	26
*account-control sourc	-9	20
*account-control staff	0	51
*account-control stai	21	7
*account-control stand	86	-56
*account-control start	-10	23
*account-control state	-14	39
*account-control still	-17	28
*account-control stop	-20	36
*account-control store	53	-31
*account-control string	-12	23
*account-control structur	53	-39
*account-control such	-9	29
*account-control suppli	10	27
*account-control sure	-34	60
*account-control sync	-5	17
*account-control system	19	25
*account-control tabl	35	-32
*account-control tag	-13	23
*account-control target	-7	44
*account-control task	-29	49
*account-control team	-37	87
*account-control templat	3	35
*account-control temporari	-35	50
*account-control ten	26	-12
*account-control termin	-10	48
*account-control terraform	-55	61
*account-control test	18	-2
*account-control text	-8	36
*account-control than	-13	64
*account-control that	20	8
*account-control the	22	15
*account-control their	-17	33
*account-control them	-7	42
*account-control then	-36	50
*account-control there	-22	45
*account-control thi	7	38
*account-control thing	60	-31
*account-control third	49	-13
*account-control those	-13	36
*account-control through	-12	25
*account-control tls	30	-12
*account-control to	-3	24
*account-control token	-14	38
*account-control told	-24	38
*account-control too	-45	85
*account-control tool	-21	54
*account-control topic	64	-60
*account-control touch	-56	61
*account-control trail	9	23
*account-control trust	-8	25
*account-control turn	-25	54
*account-control two	50	-37
*account-control undo	-17	18
*account-control unit	-15	17
*account-control unless	40	-24
*account-control until	19	9
*account-control unus	-6	37
*account-control up	24	7
*account-control updat	-29	48
*account-control upgrad	50	-8
*account-control upkeep	101	-68
*account-control us	40	-34
*account-control use	-22	37
*account-control user	11	31
*account-control usual	-3	34
*account-control valid	-52	50
*account-control version	-24	42
*account-control vpc	-15	33
*account-control want	-18	28
*account-control was	50	-27
*account-control watch	-65	73
*account-control way	-13	20
*account-control we	-12	21
*account-control weak	-8	21
*account-control well	-7	67
*account-control werent	-23	39
*account-control when	-11	38
*account-control where	-24	46
*account-control whether	12	25
*account-control which	18	8
*account-control while	23	-20
*account-control whom	-13	88
*account-control whose	24	-7
*account-control wide	-17	34
*account-control windows	-25	44
*account-control with	-7	23
*account-control within	50	-43
*account-control without	29	-24
*account-control work	-20	27
*account-control workload	8	20
*account-control would	-23	40
*account-control write	35	34
*account-control written	17	-13
*account-control wrote	49	-65
*account-control year	5	23
*account-control zone	-35	40
*container	20	29
*container %	40	-17
*container 0	-26	34
*container 1	25	6
*container 10	-65	68
*container 100	-14	17
*container 12	23	0
*container 14	52	-28
*container 2	31	-14
*container 28	9	68
*container 3	11	57
*container 30	-44	42
*container 31	47	-64
*container 4	-28	35
*container 7	33	-11
*container a	-29	-40
*container about	49	-12
*container access	-30	54
*container account	1	67
*container act	-17	39
*container add	-25	53
*container addon	-16	15
*container admin	-11	65
*container admiss	-2	29
*container after	-7	54
*container afterward	-43	102
*container again	23	7
*container agent	55	54
*container al2	-10	25
*container al2023	-11	75
*container alarm	-8	47
*container aliv	43	22
*container all	10	21
*container alloc	3	42
*container alon	-27	33
*container also	23	6
*container alwai	64	-47
*container am	-43	89
*container amazon	-15	-57
*container ami	15	-27
*container an	27	6
*container and	17	11
*container annot	4	25
*container announc	31	-21
*container anoth	69	-32
*container answer	-9	22
*container anyon	45	48
*container apart	27	-7
*container api	36	-7
*container app	1	74
*container applic	-31	60
*container are	-6	30
*container arent	-13	93
*container argument	-4	18
*container as	30	-13
*container ask	-27	-25
*container at	-14	-20
*container attempt	-21	26
*container audit	-20	31
*container auto	94	13
*container automat	-21	23
*container autosc	-23	56
*container autoscal	-20	57
*container avail	62	-12
*container awai	-11	16
*container aws	-45	30
*container awsvpc	-3	24
*container az	39	8
*container azs	7	58
*container babysit	53	-23
*container back	40	16
*container backup	175	10
*container bake	79	-2
*container balanc	29	-10
*container base	26	32
*container batch	42	40
*container be	-7	34
*container becaus	-14	44
*container befor	33	19
*container begin	79	41
*container below	-66	-73
*container beneath	-38	129
*container between	-34	71
*container bit	-11	59
*container block	1	31
*container blue	12	42
*container bootstrap	6	94
*container bottlerocket	91	-18
*container bound	-9	50
*container box	23	-23
*container brain	87	-19
*container breaker	1	35
*container bring	58	-55
*container broken	71	-12
*container bucket	-14	25
*container budget	-7	46
*container bug	-24	36
*container bui	24	-8
*container build	37	-37
*container bump	-5	58
*container but	37	-19
*container by	-21	-1
*container call	-21	34
*container can	13	20
*container capabl	-14	30
*container capac	5	47
*container care	-16	118
*container carri	35	-22
*container cert	-23	67
*container certif	29	69
*container chang	26	10
*container check	-6	40
*container checkpoint	-1	16
*container choic	48	-29
*container choos	19	-6
*container cidr	-18	47
*container circuit	1	35
*container cis	37	6
*container class	-9	21
*container cleanli	-9	21
*container cleanup	-26	27
*container click	-32	38
*container client	-5	16
*container close	107	-23
*container cluster	-62	-22
*container cni	99	-17
*container code	-40	68
*container collect	-14	21
*container come	-27	11
*container config	-21	99
*container configur	-36	77
*container consol	36	8
*container consolid	103	-5
*container constraint	43	16
*container contain	7	34
*container containerd	-77	120
*container control	12	-32
*container coredn	-35	50
*container correct	-42	-28
*container count	-31	53
*container cover	-23	33
*container cpu	-18	23
*container crash	101	-14
*container creat	6	42
*container credenti	79	-50
*container csi	91	-55
*container current	-35	54
*container custom	66	-28
*container daemonset	-15	49
*container dai	23	5
*container data	-14	42
*container databas	6	26
*container date	83	-24
*container day	16	-10
*container dead	72	-14
*container default	39	20
*container defin	20	3
*container definit	-10	47
*container delet	34	5
*container demand	-1	39
*container depend	29	101
*container deploi	-9	56
*container deploy	-11	38
*container deprec	-7	54
*container design	-1	18
*container desir	-19	48
*container develop	-20	33
*container devic	54	-43
*container die	41	-9
*container disk	-20	38
*container disrupt	33	6
*container dns	-7	39
*container do	59	9
*container docker	-35	55
*container doesnt	-7	23
*container dont	-64	56
*container down	38	-2
*container drain	-7	-72
*container driver	95	-43
*container drop	29	-28
*container dure	-62	-36
*container e	-60	-21
*container each	33	1
*container ebs	-10	26
*container ec2	-5	54
*container ecs	84	32
*container efs	-12	27
*container eks	-21	107
*container elsewher	-14	48
*container enabl	-28	54
*container encrypt	-2	24
*container end	44	4
*container endpoint	27	20
*container enough	-38	60
*container entri	-16	40
*container env	-20	41
*container envelop	23	-33
*container environ	-4	25
*container ephemer	-32	51
*container etcd	109	-39
*container event	-26	36
*container everi	20	19
*container everyth	-19	22
*container evict	-1	22
*container exampl	-17	29
*container execut	-8	22
*container exit	-17	96
*container expiri	-30	88
*container extend	38	47
*container fail	31	13
*container fair	-26	50
*container falcon	-23	71
*container fargat	-2	-77
*container file	-20	40
*container find	-22	144
*container firewal	-16	47
*container first	21	15
*container fit	20	-9
*container fix	2	41
*container fluent	-11	59
*container follow	-49	12
*container for	41	29
*container forbid	-3	22
*container forc	9	53
*container free	-13	36
*container fresh	110	42
*container from	-19	43
*container full	-45	58
*container fulli	-16	46
*container get	7	-39
*container gib	-26	36
*container give	38	-5
*container given	-10	34
*container go	-40	-22
*container goe	21	39
*container got	24	-20
*container gpu	19	53
*container grace	-1	51
*container grant	19	55
*container greatest	-50	53
*container green	12	42
*container group	-15	51
*container grow	-66	-13
*container guest	-85	118
*container harden	-17	84
*container hardwar	39	-34
*container hat	-48	-82
*container have	96	12
*container health	-3	42
*container helm	-21	51
*container here	-25	53
*container high	81	6
*container higher	34	-16
*container hm	160	-36
*container hmm	44	-104
*container hold	36	-6
*container hook	7	26
*container hop	45	-9
*container host	-123	-137
*container hostnetwork	67	-14
*container how	-13	19
*container hpa	-21	41
*container hypervisor	46	32
*container i	29	-10
*container iam	66	-40
*container ident	-1	31
*container idl	113	-85
*container if	-33	45
*container imag	19	56
*container imd	6	49
*container imdsv2	62	-46
*container includ	19	12
*container infrastructur	10	16
*container ingress	7	-19
*container insid	104	-28
*container instal	-8	46
*container instanc	4	24
*container instead	-34	66
*container interrupt	23	1
*container into	62	8
*container intrud	25	2
*container is	3	45
*container isnt	-78	-113
*container isol	74	-29
*container its	17	8
*container itself	-27	37
*container job	36	48
*container just	17	-62
*container karpent	25	-31
*container keep	30	10
*container kei	-8	18
*container kernel	-40	6
*container key	20	-1
*container kick	-42	26
*container kill	-17	51
*container kms	-15	23
*container kube	16	-16
*container kubeconfig	2	32
*container kubelet	37	5
*container kubernetes	42	-11
*container kyverno	-10	62
*container label	-8	34
*container land	68	-27
*container latest	9	41
*container launch	-44	-4
*container leav	-29	32
*container left	0	20
*container less	17	-2
*container let	-12	37
*container librari	0	18
*container life	-14	67
*container like	-29	32
*container limit	-4	24
*container linux	48	-24
*container load	22	29
*container local	12	129
*container log	-4	43
*container look	65	4
*container loosen	13	34
*container machin	-3	-25
*container maintain	64	14
*container make	1	20
*container manag	29	33
*container mani	-37	37
*container manifest	-7	46
*container map	-8	47
*container master	75	-20
*container max	-19	61
*container may	-7	47
*container me	-9	-59
*container mean	10	54
*container meant	-24	44
*container memori	-13	58
*container mesh	-36	42
*container metadata	54	-7
*container min	-19	37
*container minut	26	12
*container miss	-10	39
*container mix	-68	-65
*container mode	31	-5
*container month	17	15
*container more	-25	64
*container mount	-11	40
*container move	-8	42
*container must	20	30
*container my	53	57
*container namespac	-17	71
*container narrow	41	27
*container need	38	0
*container never	-31	107
*container newer	-9	74
*container newest	28	13
*container next	-49	43
*container night	-29	-13
*container nitro	54	-44
*container no	16	33
*container nobodi	44	-27
*container nodepool	-4	44
*container none	-42	43
*container nor	48	-8
*container not	24	21
*container noth	28	20
*container notic	69	-23
*container now	45	-59
*container object	10	-40
*container observ	-9	62
*container of	23	1
*container off	-50	56
*container offer	30	-22
*container ok	64	67
*container old	-27	50
*container on	38	49
*container onc	35	-28
*container one	35	71
*container onli	-18	45
*container ons	-9	24
*container open	-18	39
*container oper	7	-69
*container optim	-11	44
*container or	-4	-20
*container orchestr	62	-54
*container order	-28	127
*container os	-33	-63
*container other	3	21
*container otherw	22	-18
*container our	24	30
*container ourselv	-13	61
*container out	-44	21
*container outdat	-50	-63
*container outsid	-27	40
*container over	-23	37
*container owner	-85	-95
*container pager	-15	28
*container part	-24	27
*container password	-4	50
*container patch	-40	-31
*container pdb	-28	56
*container peer	36	-35
*container pend	-93	-66
*container percentag	3	75
*container permiss	-9	23
*container persist	-12	24
*container physic	77	-28
*container pin	-24	38
*container pipelin	-46	73
*container place	43	25
*container plain	-17	54
*container plan	-24	32
*container plane	2	-38
*container platform	42	0
*container plugin	54	-43
*container polici	-5	42
*container pool	2	34
*container possibl	-23	65
*container press	-6	38
*container price	26	-8
*container prioriti	46	-14
*container privat	-13	52
*container privileg	-17	46
*container probe	-12	29
*container problem	-14	28
*container prod	37	1
*container profil	-20	52
*container project	-1	61
*container protect	-12	57
*container provid	44	2
*container proxi	58	-38
*container public	-43	95
*container publish	24	16
*container pull	-3	24
*container push	-35	29
*container pvc	-24	146
*container pvs	-17	58
*container question	37	-38
*container queue	38	-17
*container quota	-17	57
*container rang	-12	17
*container rbac	-1	71
*container reach	-4	41
*container readonlyrootfilesystem	-4	25
*container rebuild	17	12
*container recycl	17	5
*container red	-48	-82
*container redeploi	-2	33
*container refus	-22	85
*container region	74	-33
*container regist	11	43
*container releas	-31	-78
*container renew	-22	92
*container repair	43	-8
*container replac	52	-15
*container replica	25	12
*container request	10	22
*container requir	-24	64
*container resourc	-36	54
*container respect	10	27
*container respons	95	37
*container restart	68	-16
*container restor	46	5
*container restrict	-44	83
*container result	-18	30
*container revis	3	18
*container right	29	76
*container role	-7	37
*container roll	-76	-30
*container rollback	37	-28
*container room	38	-11
*container root	-31	58
*container rotat	-7	66
*container rout	-15	28
*container router	33	-50
*container run	19	31
*container runtim	66	-22
*container s3	-13	23
*container sai	-23	37
*container same	95	-107
*container say	29	-51
*container scale	-10	24
*container scan	-22	48
*container scc	-13	57
*container schedul	84	-33
*container second	51	191
*container secret	6	21
*container secur	48	30
*container self	-9	48
*container separ	84	-11
*container server	41	-17
*container session	22	-6
*container set	4	21
*container share	31	-1
*container shell	53	-38
*container ship	80	-35
*container should	63	34
*container shouldnt	45	-26
*container show	-37	47
*container shrink	47	-29
*container shuffl	-19	30
*container sidecar	-26	32
*container sit	-21	24
*container size	28	-1
*container skew	-41	22
*container snapshot	50	-24
*container softwar	-27	50
*container some	-33	66
*container someon	-9	-25
*container space	-26	40
*container spot	1	62
*container spread	-16	45
*container sre	60	43
*container ssh	46	0
*container stai	-61	27
*container standalon	-23	54
*container standard	-40	45
*container start	32	15
*container state	87	-9
*container still	71	0
*container stop	31	-1
*container storag	0	22
*container store	81	-6
*container strategi	-18	60
*container stuck	-13	21
*container submit	-2	26
*container subnet	-20	48
*container such	-18	25
*container suppli	22	-21
*container support	-1	60
*container swap	-5	20
*container switch	-3	25
*container system	109	17
*container tag	-14	58
*container taint	18	33
*container take	33	69
*container task	24	21
*container team	-28	-34
*container tell	8	25
*container templat	-11	36
*container tenant	-29	37
*container termin	6	-69
*container test	23	-20
*container that	17	41
*container the	14	19
*container thei	16	-7
*container their	8	59
*container them	13	60
*container thereof	49	-4
*container thi	-39	-20
*container thing	21	60
*container those	-25	74
*container three	-10	-58
*container through	70	-37
*container ticket	65	-22
*container time	-32	46
*container tls	-37	69
*container to	19	22
*container token	-1	81
*container too	-8	53
*container took	-22	30
*container touch	41	-29
*container traffic	-10	24
*container trust	-34	45
*container turn	-20	35
*container two	-8	24
*container type	26	34
*container under	72	-43
*container unhealthi	59	-56
*container unless	-18	25
*container unmanag	-9	31
*container up	18	25
*container updat	-28	21
*container upgrad	-31	33
*container use	4	28
*container user	2	24
*container vcpu	-21	55
*container velero	-9	55
*container version	-11	20
*container via	41	-15
*container virtual	32	-15
*container volum	-23	42
*container vpc	16	2
*container vs	-4	63
*container vulner	-26	41
*container w	-88	-16
*container wait	19	0
*container wall	-10	55
*container want	-12	18
*container was	10	30
*container we	18	84
*container web	-7	36
*container webhook	-29	99
*container week	63	-49
*container weekli	28	3
*container well	-13	36
*container what	-21	30
*container whatev	30	-9
*container when	-16	-7
*container whether	-17	29
*container which	-66	59
*container who	-62	-25
*container wholli	-9	27
*container whom	-100	-53
*container whose	-42	-34
*container why	-25	30
*container wide	-1	48
*container window	-22	47
*container windows	-8	68
*container with	6	29
*container within	-25	40
*container work	48	-25
*container worker	-101	-42
*container workload	-11	37
*container write	-12	32
*container year	-7	23
*container yes	-3	85
*container yourself	-22	52
*customer-operated	-10	81
*customer-operated %	-8	38
*customer-operated a	-1	20
*customer-operated account	-18	56
*customer-operated all	-19	46
*customer-operated an	-11	25
*customer-operated and	0	22
*customer-operated api	-12	61
*customer-operated apiserv	0	29
*customer-operated are	-6	27
*customer-operated avail	-26	42
*customer-operated back	-15	29
*customer-operated backup	-25	70
*customer-operated by	-26	76
*customer-operated call	21	-14
*customer-operated center	39	-24
*customer-operated cert	10	59
*customer-operated certif	-5	26
*customer-operated cloudtrail	26	-20
*customer-operated cluster	-6	54
*customer-operated cni	-16	31
*customer-operated comput	-10	25
*customer-operated config	-1	63
*customer-operated contain	-2	25
*customer-operated control	-10	89
*customer-operated creat	-16	39
*customer-operated data	33	-20
*customer-operated disk	4	23
*customer-operated do	-21	25
*customer-operated driver	-18	44
*customer-operated encrypt	-2	42
*customer-operated etcd	-23	74
*customer-operated expir	0	34
*customer-operated expos	-31	116
*customer-operated for	-21	57
*customer-operated hardwar	17	-14
*customer-operated head	-21	40
*customer-operated hold	42	-24
*customer-operated hpc	-12	32
*customer-operated hypervisor	53	-42
*customer-operated imag	-18	28
*customer-operated in	-8	51
*customer-operated instanc	19	5
*customer-operated is	-13	49
*customer-operated it	-9	41
*customer-operated job	0	39
*customer-operated keep	-10	27
*customer-operated kernel	-11	34
*customer-operated machin	43	-31
*customer-operated manag	-1	73
*customer-operated no	-39	60
*customer-operated node	-10	102
*customer-operated of	-14	54
*customer-operated old	-20	28
*customer-operated on	-1	69
*customer-operated onli	-21	52
*customer-operated oper	-3	71
*customer-operated or	-14	49
*customer-operated our	35	2
*customer-operated over	-22	40
*customer-operated own	-32	66
*customer-operated patch	-8	100
*customer-operated physic	76	-52
*customer-operated plane	-24	109
*customer-operated rbac	-5	24
*customer-operated record	26	-20
*customer-operated renew	9	41
*customer-operated replac	-14	18
*customer-operated rest	-20	108
*customer-operated restor	-20	40
*customer-operated rotat	-8	51
*customer-operated run	-19	61
*customer-operated scale	-40	75
*customer-operated schedul	-31	60
*customer-operated secret	-8	44
*customer-operated secur	4	20
*customer-operated server	-20	45
*customer-operated set	-3	25
*customer-operated sever	-28	33
*customer-operated system	-7	63
*customer-operated that	2	23
*customer-operated the	-2	40
*customer-operated thei	-10	18
*customer-operated them	-5	61
*customer-operated thi	1	20
*customer-operated three	-24	55
*customer-operated under	46	-36
*customer-operated up	-13	25
*customer-operated updat	-6	58
*customer-operated upgrad	15	93
*customer-operated version	10	80
*customer-operated what	0	17
*customer-operated who	-12	68
*customer-operated whose	0	26
*customer-operated with	-1	23
*customer-operated zone	-28	33
*infrastructure	5	56
*infrastructure %	17	49
*infrastructure 0	46	-21
*infrastructure 04	6	28
*infrastructure 0a1b2c3d4e5f67890	18	0
*infrastructure 1	20	38
*infrastructure 100	-20	48
*infrastructure 11	-14	34
*infrastructure 15	17	-2
*infrastructure 18	15	58
*infrastructure 2	-15	36
*infrastructure 2016	-6	27
*infrastructure 2022	-4	34
*infrastructure 2023	-11	28
*infrastructure 2027	100	-48
*infrastructure 30	24	-9
*infrastructure 36	95	-37
*infrastructure 40	4	64
*infrastructure 5	78	22
*infrastructure 6	95	12
*infrastructure 7	121	-33
*infrastructure a	7	30
*infrastructure about	15	-46
*infrastructure abus	-23	63
*infrastructure access	17	-15
*infrastructure account	74	-38
*infrastructure act	15	-95
*infrastructure action	-32	59
*infrastructure activ	-16	37
*infrastructure admin	-3	17
*infrastructure administr	-6	19
*infrastructure after	16	33
*infrastructure afterward	-8	32
*infrastructure against	-11	28
*infrastructure agent	3	45
*infrastructure alarm	-12	25
*infrastructure all	-5	61
*infrastructure allow	45	-7
*infrastructure also	2	133
*infrastructure alwai	33	-2
*infrastructure am	26	-25
*infrastructure amazon	-34	17
*infrastructure an	0	34
*infrastructure and	3	28
*infrastructure announc	44	-40
*infrastructure anoth	37	-21
*infrastructure answer	-1	33
*infrastructure antiviru	-9	34
*infrastructure any	29	11
*infrastructure anyon	-18	37
*infrastructure anyth	-11	30
*infrastructure apart	-41	51
*infrastructure api	49	-27
*infrastructure app	-15	35
*infrastructure appli	5	65
*infrastructure applianc	-5	51
*infrastructure applic	27	-7
*infrastructure apt	-9	44
*infrastructure archiv	-41	56
*infrastructure as	-11	38
*infrastructure ask	13	35
*infrastructure at	29	4
*infrastructure auto	-22	26
*infrastructure autom	-17	40
*infrastructure automat	7	31
*infrastructure awai	27	-4
*infrastructure aws	-28	0
*infrastructure az	-16	29
*infrastructure back	2	54
*infrastructure backup	-2	112
*infrastructure bank	18	-18
*infrastructure bare	38	-18
*infrastructure base	-22	35
*infrastructure be	17	0
*infrastructure been	-9	57
*infrastructure befor	-1	26
*infrastructure behind	74	-58
*infrastructure below	93	-24
*infrastructure beneath	-11	40
*infrastructure between	62	-23
*infrastructure bitnami	-6	36
*infrastructure block	34	-21
*infrastructure blueprint	23	43
*infrastructure boot	69	-3
*infrastructure bootstrap	-3	32
*infrastructure box	16	13
*infrastructure bring	-3	42
*infrastructure broadcom	-12	83
*infrastructure broken	75	-30
*infrastructure build	48	-29
*infrastructure built	-1	32
*infrastructure but	-30	41
*infrastructure by	22	2
*infrastructure call	28	-14
*infrastructure came	-26	48
*infrastructure can	39	-14
*infrastructure cannot	58	-14
*infrastructure cant	18	-9
*infrastructure capac	-23	46
*infrastructure care	50	12
*infrastructure carri	62	-55
*infrastructure case	-30	32
*infrastructure center	30	-16
*infrastructure certif	-25	59
*infrastructure chang	31	9
*infrastructure channel	11	-56
*infrastructure check	22	-5
*infrastructure choos	-6	18
*infrastructure chose	30	-20
*infrastructure chroni	-6	22
*infrastructure classifi	-7	16
*infrastructure cli	-32	44
*infrastructure client	0	26
*infrastructure clock	39	4
*infrastructure cloudtrail	29	-10
*infrastructure cloudwatch	35	-1
*infrastructure cluster	9	19
*infrastructure code	-9	55
*infrastructure collect	21	1
*infrastructure come	-17	48
*infrastructure compani	7	33
*infrastructure complianc	-56	-55
*infrastructure config	-10	99
*infrastructure configur	-21	43
*infrastructure contain	-15	40
*infrastructure control	32	-8
*infrastructure cooldown	-26	78
*infrastructure copi	-17	45
*infrastructure core	32	-22
*infrastructure correct	-16	26
*infrastructure count	48	1
*infrastructure cpu	4	31
*infrastructure creat	47	-2
*infrastructure credenti	-10	47
*infrastructure critic	34	25
*infrastructure crowdstrik	10	50
*infrastructure cuda	-11	39
*infrastructure current	-39	63
*infrastructure custom	25	-1
*infrastructure cve	-27	42
*infrastructure daemon	27	-14
*infrastructure daili	-7	23
*infrastructure dashboard	-41	-69
*infrastructure databas	-3	68
*infrastructure date	-25	54
*infrastructure day	35	-12
*infrastructure dead	46	-31
*infrastructure decid	36	-7
*infrastructure decommiss	-5	65
*infrastructure default	1	26
*infrastructure degrad	39	-21
*infrastructure delet	-20	30
*infrastructure deploi	-15	52
*infrastructure deprec	-22	68
*infrastructure desir	32	-5
*infrastructure detect	-27	63
*infrastructure differ	34	-43
*infrastructure disabl	-3	31
*infrastructure disk	20	9
*infrastructure dns	-5	34
*infrastructure do	-1	43
*infrastructure docker	-23	70
*infrastructure doe	-33	89
*infrastructure doesnt	-7	30
*infrastructure domain	-15	53
*infrastructure done	-29	41
*infrastructure drift	-7	22
*infrastructure driver	-2	35
*infrastructure drop	17	6
*infrastructure duti	23	-20
*infrastructure eat	55	-12
*infrastructure ec2	68	-57
*infrastructure edg	12	25
*infrastructure els	22	-21
*infrastructure elsewher	-8	23
*infrastructure em	53	15
*infrastructure enabl	-6	18
*infrastructure encrypt	-21	45
*infrastructure end	42	-13
*infrastructure endpoint	25	-4
*infrastructure engin	-4	57
*infrastructure ensur	30	-17
*infrastructure environ	-9	33
*infrastructure eol	9	38
*infrastructure esx	-49	61
*infrastructure event	33	-18
*infrastructure everi	-17	49
*infrastructure everyth	37	-15
*infrastructure exampl	-13	18
*infrastructure except	-7	16
*infrastructure exist	51	-18
*infrastructure expir	-6	60
*infrastructure fail	10	26
*infrastructure fail2ban	-9	40
*infrastructure failov	2	94
*infrastructure failur	41	-12
*infrastructure fall	43	9
*infrastructure fault	-18	39
*infrastructure file	46	28
*infrastructure find	-6	20
*infrastructure fine	-28	42
*infrastructure firewal	-6	35
*infrastructure firmwar	64	-55
*infrastructure first	-9	49
*infrastructure fix	-74	-53
*infrastructure fleet	5	-76
*infrastructure follow	-35	66
*infrastructure for	7	27
*infrastructure forward	-16	52
*infrastructure framework	-10	16
*infrastructure fresh	19	-12
*infrastructure from	-6	39
*infrastructure full	32	25
*infrastructure get	-15	19
*infrastructure give	25	-7
*infrastructure golden	-7	56
*infrastructure got	38	44
*infrastructure group	8	28
*infrastructure guest	-4	40
*infrastructure hack	5	19
*infrastructure half	-10	22
*infrastructure harden	58	15
*infrastructure hardwar	24	-6
*infrastructure has	19	-4
*infrastructure have	-38	-20
*infrastructure hcx	-4	70
*infrastructure hdf	21	9
*infrastructure health	-31	-32
*infrastructure healthi	18	-7
*infrastructure hibern	-3	31
*infrastructure high	-10	31
*infrastructure hive	24	1
*infrastructure hold	17	4
*infrastructure hook	-21	35
*infrastructure host	10	22
*infrastructure http	-25	27
*infrastructure hypervisor	97	-50
*infrastructure i	-1	48
*infrastructure iam	-10	26
*infrastructure id	13	70
*infrastructure if	62	-76
*infrastructure ignor	-7	17
*infrastructure imag	8	16
*infrastructure imdsv1	-17	41
*infrastructure imdsv2	-4	26
*infrastructure in	2	23
*infrastructure incid	6	77
*infrastructure includ	32	-24
*infrastructure insid	-30	71
*infrastructure instal	4	49
*infrastructure instanc	2	28
*infrastructure instead	-1	19
*infrastructure internet	-4	32
*infrastructure into	-1	31
*infrastructure intrus	-27	63
*infrastructure ip	19	-2
*infrastructure iptabl	-26	39
*infrastructure is	-2	24
*infrastructure isnt	-40	80
*infrastructure isol	72	2
*infrastructure it	-4	35
*infrastructure its	25	-5
*infrastructure itself	57	-16
*infrastructure jar	-2	36
*infrastructure job	-5	25
*infrastructure join	-9	66
*infrastructure keep	9	16
*infrastructure kei	-18	47
*infrastructure kerbero	-5	44
*infrastructure kernel	-10	57
*infrastructure key	-13	34
*infrastructure know	-3	20
*infrastructure larg	21	-9
*infrastructure last	-11	18
*infrastructure latest	31	-21
*infrastructure launch	30	10
*infrastructure layer	33	-30
*infrastructure librari	-4	24
*infrastructure licens	13	50
*infrastructure lifecycl	-25	26
*infrastructure lifetim	-11	23
*infrastructure lightsail	5	17
*infrastructure like	-81	24
*infrastructure limit	-4	30
*infrastructure link	-49	56
*infrastructure linux	-41	-9
*infrastructure list	-13	39
*infrastructure live	41	-12
*infrastructure load	30	-16
*infrastructure local	-8	35
*infrastructure log	-5	19
*infrastructure login	-2	21
*infrastructure look	20	14
*infrastructure lose	-20	66
*infrastructure loss	18	-12
*infrastructure lost	57	-38
*infrastructure luk	9	52
*infrastructure mac	80	-39
*infrastructure machin	-58	-16
*infrastructure made	-32	49
*infrastructure mail	-28	55
*infrastructure maintain	120	-83
*infrastructure mainten	41	-29
*infrastructure make	-13	23
*infrastructure manag	-3	41
*infrastructure manual	2	55
*infrastructure max	-3	59
*infrastructure maximum	-7	17
*infrastructure may	-14	31
*infrastructure me	15	82
*infrastructure memori	89	-49
*infrastructure mend	-14	19
*infrastructure metadata	-12	44
*infrastructure metal	44	-18
*infrastructure metric	21	-1
*infrastructure migrat	45	3
*infrastructure min	-7	38
*infrastructure mine	-16	40
*infrastructure minut	-28	40
*infrastructure miss	-39	75
*infrastructure mode	29	-15
*infrastructure model	-17	34
*infrastructure monitor	2	36
*infrastructure month	6	27
*infrastructure more	-18	29
*infrastructure move	23	-13
*infrastructure multi	-19	34
*infrastructure must	-14	43
*infrastructure my	19	10
*infrastructure myself	-28	46
*infrastructure name	-67	-53
*infrastructure need	1	30
*infrastructure neighbor	75	-47
*infrastructure neither	11	34
*infrastructure network	20	4
*infrastructure never	-6	30
*infrastructure new	2	26
*infrastructure newer	-16	29
*infrastructure next	56	-21
*infrastructure nginx	-12	26
*infrastructure nitro	-11	32
*infrastructure no	-69	-2
*infrastructure nobodi	29	-18
*infrastructure node	-22	52
*infrastructure none	39	9
*infrastructure nor	9	30
*infrastructure not	-4	28
*infrastructure notebook	-11	21
*infrastructure noth	-23	63
*infrastructure notic	-31	-14
*infrastructure notif	-17	31
*infrastructure now	36	-21
*infrastructure nsx	4	55
*infrastructure number	-9	16
*infrastructure nvidia	-18	39
*infrastructure nvme	2	19
*infrastructure of	-7	26
*infrastructure off	-22	37
*infrastructure old	-8	38
*infrastructure on	-9	66
*infrastructure onc	6	32
*infrastructure one	-17	-9
*infrastructure onli	-7	35
*infrastructure open	-9	26
*infrastructure oper	22	78
*infrastructure or	-24	17
*infrastructure os	-66	64
*infrastructure other	10	18
*infrastructure otherw	-6	16
*infrastructure ought	-22	25
*infrastructure our	34	-45
*infrastructure ourselv	2	39
*infrastructure outbound	-6	37
*infrastructure outdat	-2	73
*infrastructure over	-11	37
*infrastructure own	3	39
*infrastructure packag	59	-38
*infrastructure packet	2	20
*infrastructure page	6	59
*infrastructure pair	-12	29
*infrastructure parti	-22	45
*infrastructure password	-4	29
*infrastructure past	-14	21
*infrastructure patch	-8	80
*infrastructure pay	29	-27
*infrastructure peer	-11	28
*infrastructure peopl	1	38
*infrastructure perform	24	131
*infrastructure php	-8	39
*infrastructure physic	127	-83
*infrastructure pick	-29	75
*infrastructure place	-11	32
*infrastructure placement	34	36
*infrastructure plain	62	3
*infrastructure plan	-7	20
*infrastructure plane	28	-3
*infrastructure plugin	-5	61
*infrastructure polici	-4	44
*infrastructure port	-12	28
*infrastructure power	70	-50
*infrastructure prevent	27	-27
*infrastructure privat	-7	42
*infrastructure prod	-69	-88
*infrastructure provid	29	-14
*infrastructure public	-4	41
*infrastructure publish	39	-26
*infrastructure put	-152	-120
*infrastructure python	-16	35
*infrastructure quick	-11	18
*infrastructure quota	-21	22
*infrastructure rack	34	-18
*infrastructure ranger	4	17
*infrastructure reach	39	3
*infrastructure rebalanc	-14	41
*infrastructure reboot	-10	35
*infrastructure rebuild	-10	28
*infrastructure record	21	9
*infrastructure recov	2	31
*infrastructure recoveri	14	24
*infrastructure refresh	-30	77
*infrastructure region	88	-41
*infrastructure relaunch	-2	45
*infrastructure releas	2	32
*infrastructure remov	-17	31
*infrastructure repair	90	-48
*infrastructure replica	-32	60
*infrastructure report	-8	25
*infrastructure requir	-15	66
*infrastructure reset	21	-12
*infrastructure resiz	-37	57
*infrastructure resourc	45	-3
*infrastructure respons	-1	22
*infrastructure rest	58	-52
*infrastructure restart	-15	55
*infrastructure retir	-26	-32
*infrastructure reus	16	-9
*infrastructure right	-7	23
*infrastructure role	-7	31
*infrastructure roll	-20	68
*infrastructure root	-10	67
*infrastructure rotat	-15	55
*infrastructure rout	-10	50
*infrastructure router	49	-30
*infrastructure rule	3	29
*infrastructure run	17	21
*infrastructure runtim	-58	-51
*infrastructure s3	-21	41
*infrastructure safe	-13	23
*infrastructure sai	-3	25
*infrastructure same	60	18
*infrastructure save	-1	19
*infrastructure say	25	20
*infrastructure scale	-36	62
*infrastructure scan	-15	38
*infrastructure scanner	-19	42
*infrastructure schedul	18	-3
*infrastructure script	-8	36
*infrastructure scrub	88	-37
*infrastructure sddc	-22	45
*infrastructure second	-27	42
*infrastructure secret	-22	43
*infrastructure secur	29	10
*infrastructure see	0	31
*infrastructure send	-47	-39
*infrastructure server	23	47
*infrastructure servic	43	-20
*infrastructure set	-5	26
*infrastructure seven	-21	31
*infrastructure sever	-9	29
*infrastructure share	-26	41
*infrastructure shop	-43	53
*infrastructure show	-3	39
*infrastructure side	13	-53
*infrastructure sinc	21	-2
*infrastructure singl	-24	69
*infrastructure site	-5	23
*infrastructure size	-30	76
*infrastructure small	-5	23
*infrastructure snapshot	-7	43
*infrastructure so	30	12
*infrastructure softwar	-21	64
*infrastructure some	23	49
*infrastructure somebodi	24	-19
*infrastructure someon	-14	57
*infrastructure someth	-82	-71
*infrastructure spare	-15	29
*infrastructure spark	7	19
*infrastructure spot	-14	43
*infrastructure spread	-7	77
*infrastructure spring	-17	18
*infrastructure sql	47	-38
*infrastructure ssh	-12	35
*infrastructure sshd	5	33
*infrastructure ssl	1	26
*infrastructure stai	-5	30
*infrastructure standbi	-12	96
*infrastructure statu	28	-18
*infrastructure still	-5	41
*infrastructure stop	7	52
*infrastructure storag	21	-12
*infrastructure store	1	26
*infrastructure student	-11	56
*infrastructure subnet	-6	23
*infrastructure such	-10	16
*infrastructure support	7	32
*infrastructure suppos	-33	38
*infrastructure surviv	-27	34
*infrastructure swap	26	22
*infrastructure switch	2	21
*infrastructure system	29	47
*infrastructure take	7	25
*infrastructure task	-13	30
*infrastructure team	4	42
*infrastructure tenant	24	5
*infrastructure term	-11	16
*infrastructure termin	-20	36
*infrastructure text	-20	21
*infrastructure than	22	-4
*infrastructure that	28	5
*infrastructure thei	-13	69
*infrastructure their	-21	-39
*infrastructure them	3	17
*infrastructure themselv	24	-14
*infrastructure then	25	28
*infrastructure there	-1	50
*infrastructure these	-40	79
*infrastructure thing	30	16
*infrastructure those	30	11
*infrastructure three	24	5
*infrastructure through	-5	22
*infrastructure time	-15	47
*infrastructure tls	-25	60
*infrastructure to	6	18
*infrastructure too	44	-10
*infrastructure tool	45	-22
*infrastructure top	61	-33
*infrastructure tpm	-33	67
*infrastructure traffic	-25	32
*infrastructure transit	-97	66
*infrastructure true	31	-12
*infrastructure trust	-4	34
*infrastructure tuesdai	-6	18
*infrastructure tune	-8	56
*infrastructure two	-5	44
*infrastructure type	-16	42
*infrastructure ubuntu	-1	31
*infrastructure unattend	-6	16
*infrastructure under	58	-31
*infrastructure underli	39	-28
*infrastructure unexpectedli	19	-9
*infrastructure unhealthi	62	-61
*infrastructure until	41	-8
*infrastructure up	-19	62
*infrastructure upgrad	3	102
*infrastructure us	64	-4
*infrastructure use	-7	25
*infrastructure user	-13	22
*infrastructure userdata	-12	32
*infrastructure util	-9	29
*infrastructure vcf	-2	54
*infrastructure vendor	5	21
*infrastructure version	-32	-93
*infrastructure vlan	-11	75
*infrastructure vmotion	-11	84
*infrastructure volum	30	-7
*infrastructure vpc	-15	18
*infrastructure vsan	10	41
*infrastructure vulner	-51	86
*infrastructure want	-16	49
*infrastructure was	4	27
*infrastructure way	-14	25
*infrastructure we	-27	-29
*infrastructure web	28	5
*infrastructure well	-5	68
*infrastructure what	23	32
*infrastructure whatev	-13	18
*infrastructure when	25	-5
*infrastructure where	40	-19
*infrastructure whether	-19	27
*infrastructure which	-29	-34
*infrastructure who	-5	37
*infrastructure whom	46	61
*infrastructure whose	9	105
*infrastructure window	-31	97
*infrastructure windows	-14	52
*infrastructure with	-16	14
*infrastructure without	-20	46
*infrastructure wordpress	0	18
*infrastructure worker	-8	29
*infrastructure workload	-70	-127
*infrastructure wp	-4	19
*infrastructure write	-10	32
*infrastructure wrong	-13	82
*infrastructure x	-12	94
*infrastructure yarn	26	22
*infrastructure yes	-19	47
*infrastructure you	18	-17
*infrastructure yourself	-40	48
*infrastructure yum	-20	39
*infrastructure zone	-16	37
*multi-tenant-managed	20	34
*multi-tenant-managed %	29	17
*multi-tenant-managed 0	24	3
*multi-tenant-managed 1	42	-3
*multi-tenant-managed 10	22	-19
*multi-tenant-managed 100	14	29
*multi-tenant-managed 1000	-5	17
*multi-tenant-managed 11	20	7
*multi-tenant-managed 12	-13	32
*multi-tenant-managed 140	32	-21
*multi-tenant-managed 15	34	-32
*multi-tenant-managed 16	46	-30
*multi-tenant-managed 2	31	-13
*multi-tenant-managed 200	39	15
*multi-tenant-managed 2017	-14	36
*multi-tenant-managed 2018	-44	66
*multi-tenant-managed 2019	-15	23
*multi-tenant-managed 2021	-25	27
*multi-tenant-managed 2023	64	20
*multi-tenant-managed 2024	33	-20
*multi-tenant-managed 2025	38	-14
*multi-tenant-managed 2026	16	-1
*multi-tenant-managed 2027	-15	47
*multi-tenant-managed 2049	0	37
*multi-tenant-managed 22	-22	24
*multi-tenant-managed 24	13	24
*multi-tenant-managed 25	19	-15
*multi-tenant-managed 250	-10	17
*multi-tenant-managed 256	-7	42
*multi-tenant-managed 2nd	68	-11
*multi-tenant-managed 3	35	3
*multi-tenant-managed 30	32	-23
*multi-tenant-managed 300	30	6
*multi-tenant-managed 35	1	19
*multi-tenant-managed 365	-29	54
*multi-tenant-managed 3am	-5	46
*multi-tenant-managed 40	-9	39
*multi-tenant-managed 400	-5	25
*multi-tenant-managed 403	-10	16
*multi-tenant-managed 40k	-5	47
*multi-tenant-managed 41	-6	32
*multi-tenant-managed 443	-4	20
*multi-tenant-managed 4k	-12	35
*multi-tenant-managed 5	0	27
*multi-tenant-managed 6	0	18
*multi-tenant-managed 60	28	2
*multi-tenant-managed 9	-13	46
*multi-tenant-managed 90	3	16
*multi-tenant-managed a	5	16
*multi-tenant-managed abort	-16	40
*multi-tenant-managed abov	39	-24
*multi-tenant-managed absorb	17	-13
*multi-tenant-managed abus	79	-68
*multi-tenant-managed accept	29	12
*multi-tenant-managed access	-9	40
*multi-tenant-managed accid	-27	48
*multi-tenant-managed accident	-18	41
*multi-tenant-managed account	-5	26
*multi-tenant-managed acl	-3	18
*multi-tenant-managed acm	16	-2
*multi-tenant-managed across	82	-26
*multi-tenant-managed act	-11	52
*multi-tenant-managed action	1	20
*multi-tenant-managed activ	-18	38
*multi-tenant-managed actual	-18	65
*multi-tenant-managed ad	38	23
*multi-tenant-managed adapt	78	-44
*multi-tenant-managed address	-5	19
*multi-tenant-managed adjust	29	-8
*multi-tenant-managed admin	-15	36
*multi-tenant-managed administ	-15	23
*multi-tenant-managed administr	-10	23
*multi-tenant-managed administratoraccess	-16	39
*multi-tenant-managed advanc	6	20
*multi-tenant-managed adviz	-23	31
*multi-tenant-managed after	24	13
*multi-tenant-managed afterward	-13	54
*multi-tenant-managed again	-1	22
*multi-tenant-managed against	39	-17
*multi-tenant-managed age	-24	36
*multi-tenant-managed agent	-30	20
*multi-tenant-managed aggreg	-20	33
*multi-tenant-managed agre	-4	26
*multi-tenant-managed agreement	66	-45
*multi-tenant-managed ai	27	-5
*multi-tenant-managed alarm	-15	40
*multi-tenant-managed alert	2	39
*multi-tenant-managed alia	-21	39
*multi-tenant-managed alik	-15	22
*multi-tenant-managed aliv	44	-33
*multi-tenant-managed all	19	16
*multi-tenant-managed allow	-12	31
*multi-tenant-managed alon	-8	43
*multi-tenant-managed along	-19	26
*multi-tenant-managed alreadi	-15	44
*multi-tenant-managed also	-6	22
*multi-tenant-managed alto	-18	57
*multi-tenant-managed alwai	55	-3
*multi-tenant-managed am	25	-3
*multi-tenant-managed amazon	35	1
*multi-tenant-managed ami	-37	51
*multi-tenant-managed among	16	15
*multi-tenant-managed an	1	33
*multi-tenant-managed analys	91	-7
*multi-tenant-managed analysi	13	32
*multi-tenant-managed analyst	18	44
*multi-tenant-managed analyz	-6	23
*multi-tenant-managed ancient	-1	42
*multi-tenant-managed annot	-20	56
*multi-tenant-managed announc	22	4
*multi-tenant-managed anonym	-20	33
*multi-tenant-managed answer	24	1
*multi-tenant-managed anthrop	90	-28
*multi-tenant-managed anti	-12	16
*multi-tenant-managed any	59	-21
*multi-tenant-managed anybodi	42	2
*multi-tenant-managed anycast	87	-32
*multi-tenant-managed anymor	22	-81
*multi-tenant-managed anywai	4	68
*multi-tenant-managed apart	31	-16
*multi-tenant-managed app	-15	39
*multi-tenant-managed appli	52	-31
*multi-tenant-managed applianc	-20	57
*multi-tenant-managed applic	8	21
*multi-tenant-managed appoint	-6	25
*multi-tenant-managed approv	-9	25
*multi-tenant-managed april	-23	32
*multi-tenant-managed architect	-17	29
*multi-tenant-managed architectur	-35	47
*multi-tenant-managed archiv	5	50
*multi-tenant-managed are	-4	34
*multi-tenant-managed arent	-23	54
*multi-tenant-managed arrang	27	-3
*multi-tenant-managed arriv	7	24
*multi-tenant-managed artefact	22	-14
*multi-tenant-managed artifact	20	-6
*multi-tenant-managed ask	-18	12
*multi-tenant-managed assess	-34	41
*multi-tenant-managed asset	26	-23
*multi-tenant-managed assign	-18	33
*multi-tenant-managed assum	-20	48
*multi-tenant-managed at	17	0
*multi-tenant-managed ate	37	-21
*multi-tenant-managed attach	1	20
*multi-tenant-managed attack	-3	37
*multi-tenant-managed attempt	-24	47
*multi-tenant-managed attribut	19	-1
*multi-tenant-managed audit	17	-2
*multi-tenant-managed auditor	-3	18
*multi-tenant-managed auth	4	26
*multi-tenant-managed authent	-6	22
*multi-tenant-managed author	3	38
*multi-tenant-managed authorit	31	-13
*multi-tenant-managed auto	-48	75
*multi-tenant-managed autom	15	26
*multi-tenant-managed automat	-70	-4
*multi-tenant-managed avail	16	7
*multi-tenant-managed avoid	-28	42
*multi-tenant-managed awai	31	-13
*multi-tenant-managed aws	32	6
*multi-tenant-managed az	47	6
*multi-tenant-managed azs	56	-40
*multi-tenant-managed b	-32	53
*multi-tenant-managed back	-11	50
*multi-tenant-managed backbon	25	-20
*multi-tenant-managed backend	-1	-32
*multi-tenant-managed backup	-19	57
*multi-tenant-managed bad	-19	37
*multi-tenant-managed bake	-10	20
*multi-tenant-managed balanc	-24	44
*multi-tenant-managed bandwidth	5	60
*multi-tenant-managed bank	-3	16
*multi-tenant-managed base	-6	16
*multi-tenant-managed basic	101	11
*multi-tenant-managed batch	-18	50
*multi-tenant-managed becaus	-11	20
*multi-tenant-managed becom	-33	68
*multi-tenant-managed been	-9	22
*multi-tenant-managed beforehand	62	-8
*multi-tenant-managed begin	-16	28
*multi-tenant-managed behavior	22	71
*multi-tenant-managed behind	51	2
*multi-tenant-managed believ	-39	64
*multi-tenant-managed belong	30	-3
*multi-tenant-managed below	78	6
*multi-tenant-managed beneath	84	-23
*multi-tenant-managed besid	-21	-39
*multi-tenant-managed best	-31	34
*multi-tenant-managed beyond	38	-6
*multi-tenant-managed bgp	-10	25
*multi-tenant-managed bill	-15	19
*multi-tenant-managed bit	62	-20
*multi-tenant-managed bitcoin	-37	38
*multi-tenant-managed black	29	4
*multi-tenant-managed blame	-17	21
*multi-tenant-managed block	26	14
*multi-tenant-managed blue	40	23
*multi-tenant-managed board	-17	25
*multi-tenant-managed bodi	36	-23
*multi-tenant-managed both	-11	84
*multi-tenant-managed bought	-11	52
*multi-tenant-managed bounc	-21	33
*multi-tenant-managed box	27	33
*multi-tenant-managed branch	-61	79
*multi-tenant-managed break	35	-8
*multi-tenant-managed bring	-28	58
*multi-tenant-managed broke	9	18
*multi-tenant-managed broken	22	26
*multi-tenant-managed broker	162	-29
*multi-tenant-managed brought	-14	17
*multi-tenant-managed browser	32	-15
*multi-tenant-managed bucket	17	6
*multi-tenant-managed budget	-21	37
*multi-tenant-managed buffer	-20	36
*multi-tenant-managed bug	52	-22
*multi-tenant-managed built	33	-17
*multi-tenant-managed bump	8	28
*multi-tenant-managed bundl	16	1
*multi-tenant-managed burn	25	39
*multi-tenant-managed burst	35	-23
*multi-tenant-managed bus	-23	59
*multi-tenant-managed buse	-16	22
*multi-tenant-managed busi	43	-35
*multi-tenant-managed button	-14	38
*multi-tenant-managed buy	-40	48
*multi-tenant-managed by	11	21
*multi-tenant-managed bypass	45	-36
*multi-tenant-managed byte	7	53
*multi-tenant-managed c	-36	103
*multi-tenant-managed c3r	-25	62
*multi-tenant-managed ca	-39	-39
*multi-tenant-managed cabinet	-23	67
*multi-tenant-managed cabl	-2	79
*multi-tenant-managed cach	19	34
*multi-tenant-managed call	20	2
*multi-tenant-managed callback	-8	28
*multi-tenant-managed caller	14	28
*multi-tenant-managed can	6	23
*multi-tenant-managed canari	-20	58
*multi-tenant-managed cannot	18	24
*multi-tenant-managed cant	-16	25
*multi-tenant-managed capac	62	-19
*multi-tenant-managed card	-13	28
*multi-tenant-managed cardin	-19	30
*multi-tenant-managed care	106	-7
*multi-tenant-managed carri	27	-12
*multi-tenant-managed carrier	-1	20
*multi-tenant-managed cas	6	17
*multi-tenant-managed catalog	-26	32
*multi-tenant-managed caus	-15	33
*multi-tenant-managed ceil	3	21
*multi-tenant-managed center	21	-2
*multi-tenant-managed central	0	48
*multi-tenant-managed cert	-32	39
*multi-tenant-managed certif	-17	35
*multi-tenant-managed cfa	-9	24
*multi-tenant-managed cfo	-16	25
*multi-tenant-managed chaincod	-5	39
*multi-tenant-managed chang	19	15
*multi-tenant-managed channel	-11	30
*multi-tenant-managed chap	-4	17
*multi-tenant-managed charg	3	19
*multi-tenant-managed chart	-44	96
*multi-tenant-managed chatbot	-18	49
*multi-tenant-managed cheaper	-7	26
*multi-tenant-managed check	0	28
*multi-tenant-managed checkout	-23	30
*multi-tenant-managed checkpoint	-28	36
*multi-tenant-managed china	31	-13
*multi-tenant-managed choic	61	-21
*multi-tenant-managed choos	0	29
*multi-tenant-managed chore	-31	63
*multi-tenant-managed chose	37	-36
*multi-tenant-managed chosen	-28	63
*multi-tenant-managed ci	11	76
*multi-tenant-managed cidr	-30	84
*multi-tenant-managed cipher	56	-29
*multi-tenant-managed cis	21	-5
*multi-tenant-managed cisco	-41	105
*multi-tenant-managed claim	-42	-21
*multi-tenant-managed class	-18	56
*multi-tenant-managed classifi	-38	63
*multi-tenant-managed claud	-5	20
*multi-tenant-managed clean	-6	40
*multi-tenant-managed cleanup	-26	67
*multi-tenant-managed clear	33	6
*multi-tenant-managed cli	-26	29
*multi-tenant-managed click	-1	-26
*multi-tenant-managed client	-17	32
*multi-tenant-managed clock	0	24
*multi-tenant-managed close	-21	54
*multi-tenant-managed cloud	36	-3
*multi-tenant-managed cloudtrail	32	-13
*multi-tenant-managed cloudwatch	23	13
*multi-tenant-managed cluster	23	21
*multi-tenant-managed code	2	35
*multi-tenant-managed cold	-29	91
*multi-tenant-managed collabor	-41	-29
*multi-tenant-managed colleagu	-39	52
*multi-tenant-managed collect	42	1
*multi-tenant-managed collector	-18	33
*multi-tenant-managed colo	-28	43
*multi-tenant-managed come	-6	-35
*multi-tenant-managed commit	37	-18
*multi-tenant-managed commun	32	-11
*multi-tenant-managed compact	55	-37
*multi-tenant-managed compani	37	-9
*multi-tenant-managed compar	20	-11
*multi-tenant-managed compat	11	79
*multi-tenant-managed complaint	-23	30
*multi-tenant-managed complet	41	18
*multi-tenant-managed complianc	-134	-129
*multi-tenant-managed compon	38	-19
*multi-tenant-managed comput	70	-21
*multi-tenant-managed concern	2	52
*multi-tenant-managed conclus	0	25
*multi-tenant-managed concurr	-25	62
*multi-tenant-managed condit	-7	23
*multi-tenant-managed confid	-7	19
*multi-tenant-managed confidenti	-26	30
*multi-tenant-managed config	-64	-55
*multi-tenant-managed configur	-3	28
*multi-tenant-managed confirm	34	4
*multi-tenant-managed conflict	-16	68
*multi-tenant-managed confluenc	-31	38
*multi-tenant-managed connect	3	26
*multi-tenant-managed consent	-14	38
*multi-tenant-managed consist	-12	38
*multi-tenant-managed consult	25	-25
*multi-tenant-managed consum	10	27
*multi-tenant-managed contact	-16	28
*multi-tenant-managed contain	-1	59
*multi-tenant-managed content	10	30
*multi-tenant-managed context	-4	64
*multi-tenant-managed continu	-1	28
*multi-tenant-managed contract	-25	35
*multi-tenant-managed contractor	-26	33
*multi-tenant-managed control	-3	26
*multi-tenant-managed convers	52	-32
*multi-tenant-managed cooki	-18	24
*multi-tenant-managed cool	83	-48
*multi-tenant-managed copi	2	19
*multi-tenant-managed coppa	-22	33
*multi-tenant-managed cor	-7	20
*multi-tenant-managed core	18	-13
*multi-tenant-managed correct	2	34
*multi-tenant-managed cos	-15	19
*multi-tenant-managed cost	-18	43
*multi-tenant-managed count	-19	41
*multi-tenant-managed countri	-18	50
*multi-tenant-managed cover	26	12
*multi-tenant-managed coverag	-22	48
*multi-tenant-managed cpu	2	27
*multi-tenant-managed crash	-23	60
*multi-tenant-managed creat	-1	34
*multi-tenant-managed creation	-23	36
*multi-tenant-managed credenti	-17	51
*multi-tenant-managed credit	-8	24
*multi-tenant-managed critic	-36	60
*multi-tenant-managed crl	-4	24
*multi-tenant-managed cron	22	-19
*multi-tenant-managed cross	-4	19
*multi-tenant-managed crypto	-23	39
*multi-tenant-managed cut	-6	27
*multi-tenant-managed cve	65	-7
*multi-tenant-managed d	36	-9
*multi-tenant-managed daemon	12	18
*multi-tenant-managed daili	22	48
*multi-tenant-managed dangl	-25	36
*multi-tenant-managed dark	86	-36
*multi-tenant-managed dashboard	6	33
*multi-tenant-managed databas	102	16
*multi-tenant-managed datalimitexceed	-14	67
*multi-tenant-managed dataset	-11	35
*multi-tenant-managed date	40	-13
*multi-tenant-managed day	-2	18
*multi-tenant-managed db	-10	48
*multi-tenant-managed ddo	42	-20
*multi-tenant-managed dead	-2	29
*multi-tenant-managed deal	-14	19
*multi-tenant-managed debug	-27	43
*multi-tenant-managed decid	-18	44
*multi-tenant-managed decis	17	20
*multi-tenant-managed decrypt	-17	45
*multi-tenant-managed deep	-3	22
*multi-tenant-managed defend	-44	8
*multi-tenant-managed defin	-17	43
*multi-tenant-managed definit	-7	25
*multi-tenant-managed delet	0	25
*multi-tenant-managed deliv	26	19
*multi-tenant-managed deliveri	17	15
*multi-tenant-managed demand	24	-3
*multi-tenant-managed deni	29	-9
*multi-tenant-managed depend	-22	32
*multi-tenant-managed deploi	32	11
*multi-tenant-managed deploy	19	15
*multi-tenant-managed deprec	-29	35
*multi-tenant-managed depth	-10	17
*multi-tenant-managed design	-26	60
*multi-tenant-managed dest	-7	29
*multi-tenant-managed detect	95	-30
*multi-tenant-managed dev	-12	29
*multi-tenant-managed develop	-20	42
*multi-tenant-managed devic	-33	47
*multi-tenant-managed dhcp	-16	16
*multi-tenant-managed di	55	18
*multi-tenant-managed dial	-33	60
*multi-tenant-managed dictat	-22	25
*multi-tenant-managed did	21	-4
*multi-tenant-managed differ	96	-13
*multi-tenant-managed differenti	-7	24
*multi-tenant-managed digicert	-6	60
*multi-tenant-managed dimens	-17	45
*multi-tenant-managed direct	-7	30
*multi-tenant-managed directli	-5	44
*multi-tenant-managed directori	-27	77
*multi-tenant-managed disabl	-5	30
*multi-tenant-managed disconnect	-5	22
*multi-tenant-managed discoveri	-22	51
*multi-tenant-managed disk	27	-13
*multi-tenant-managed dispos	65	-53
*multi-tenant-managed distribut	-8	61
*multi-tenant-managed dkr	-21	34
*multi-tenant-managed dmarc	-7	16
*multi-tenant-managed dns	29	3
*multi-tenant-managed do	25	-16
*multi-tenant-managed doc	-22	43
*multi-tenant-managed docker	-21	25
*multi-tenant-managed document	-24	24
*multi-tenant-managed doe	25	7
*multi-tenant-managed doesnt	-16	44
*multi-tenant-managed dollar	12	72
*multi-tenant-managed domain	-22	43
*multi-tenant-managed done	22	-11
*multi-tenant-managed dont	-24	24
*multi-tenant-managed door	61	-31
*multi-tenant-managed doubl	29	5
*multi-tenant-managed doubt	-17	23
*multi-tenant-managed download	-2	24
*multi-tenant-managed downtim	40	-11
*multi-tenant-managed dpo	-28	76
*multi-tenant-managed dr	-1	74
*multi-tenant-managed draw	-21	61
*multi-tenant-managed drill	-51	77
*multi-tenant-managed drive	74	-40
*multi-tenant-managed driver	-27	41
*multi-tenant-managed drop	4	21
*multi-tenant-managed ds	-11	17
*multi-tenant-managed duplic	43	17
*multi-tenant-managed durabl	87	-30
*multi-tenant-managed dure	39	-30
*multi-tenant-managed duti	20	-15
*multi-tenant-managed dy	29	-25
*multi-tenant-managed e	-12	54
*multi-tenant-managed each	4	20
*multi-tenant-managed earlier	55	-5
*multi-tenant-managed eat	-24	26
*multi-tenant-managed ebs	30	-9
*multi-tenant-managed ec2	-11	31
*multi-tenant-managed ecpu	-10	39
*multi-tenant-managed ecr	-10	18
*multi-tenant-managed ecs	-26	44
*multi-tenant-managed edg	30	-14
*multi-tenant-managed edit	-33	51
*multi-tenant-managed editor	-3	17
*multi-tenant-managed egress	-14	24
*multi-tenant-managed either	-14	31
*multi-tenant-managed elast	-17	24
*multi-tenant-managed eleven	60	-37
*multi-tenant-managed els	18	8
*multi-tenant-managed elsewher	-20	61
*multi-tenant-managed em	26	29
*multi-tenant-managed email	26	-3
*multi-tenant-managed emb	-15	20
*multi-tenant-managed emerg	-5	26
*multi-tenant-managed emit	20	-10
*multi-tenant-managed employe	-38	91
*multi-tenant-managed empti	-4	23
*multi-tenant-managed enabl	-13	42
*multi-tenant-managed encrypt	4	-23
*multi-tenant-managed end	-13	24
*multi-tenant-managed endpoint	20	8
*multi-tenant-managed enforc	-18	46
*multi-tenant-managed engin	113	-33
*multi-tenant-managed enhanc	-9	19
*multi-tenant-managed enough	-1	21
*multi-tenant-managed enrol	-6	23
*multi-tenant-managed enter	46	-45
*multi-tenant-managed entri	15	31
*multi-tenant-managed environ	-2	45
*multi-tenant-managed equip	53	-2
*multi-tenant-managed error	-22	44
*multi-tenant-managed errorportalloc	-5	40
*multi-tenant-managed evalu	-24	99
*multi-tenant-managed even	8	61
*multi-tenant-managed event	17	10
*multi-tenant-managed eventbridg	26	-14
*multi-tenant-managed ever	53	-16
*multi-tenant-managed everi	22	7
*multi-tenant-managed everybodi	-5	22
*multi-tenant-managed everyon	-20	38
*multi-tenant-managed everyth	11	21
*multi-tenant-managed everywher	-14	24
*multi-tenant-managed evict	-18	23
*multi-tenant-managed evid	17	-2
*multi-tenant-managed ex	19	-8
*multi-tenant-managed exactli	20	-10
*multi-tenant-managed exceed	-16	41
*multi-tenant-managed exclud	-14	36
*multi-tenant-managed execut	31	6
*multi-tenant-managed exist	-14	35
*multi-tenant-managed exit	-26	48
*multi-tenant-managed expens	-14	31
*multi-tenant-managed experi	-9	22
*multi-tenant-managed expir	-41	2
*multi-tenant-managed expiri	-21	62
*multi-tenant-managed explain	-15	18
*multi-tenant-managed explod	-19	21
*multi-tenant-managed export	-10	37
*multi-tenant-managed expos	-17	31
*multi-tenant-managed extend	-40	48
*multi-tenant-managed extens	-13	32
*multi-tenant-managed extra	-88	33
*multi-tenant-managed extract	40	-21
*multi-tenant-managed fabric	-17	58
*multi-tenant-managed face	-8	21
*multi-tenant-managed facil	57	-43
*multi-tenant-managed factor	-8	19
*multi-tenant-managed fail	4	35
*multi-tenant-managed failov	4	33
*multi-tenant-managed failur	-8	31
*multi-tenant-managed fall	3	23
*multi-tenant-managed fals	1	49
*multi-tenant-managed far	33	-19
*multi-tenant-managed fast	-12	36
*multi-tenant-managed fault	-11	41
*multi-tenant-managed faulti	36	-17
*multi-tenant-managed featur	21	-1
*multi-tenant-managed februari	19	-15
*multi-tenant-managed feed	-42	-25
*multi-tenant-managed fend	53	-9
*multi-tenant-managed fetch	-28	34
*multi-tenant-managed few	-23	52
*multi-tenant-managed fibr	-26	28
*multi-tenant-managed field	-5	34
*multi-tenant-managed fifo	-10	36
*multi-tenant-managed file	-5	19
*multi-tenant-managed fill	32	-14
*multi-tenant-managed filter	-2	27
*multi-tenant-managed final	-6	27
*multi-tenant-managed financ	-5	61
*multi-tenant-managed find	-13	40
*multi-tenant-managed fine	-26	75
*multi-tenant-managed finger	26	58
*multi-tenant-managed fire	54	-12
*multi-tenant-managed firehos	20	-19
*multi-tenant-managed firewal	7	48
*multi-tenant-managed firmwar	-29	44
*multi-tenant-managed first	3	-32
*multi-tenant-managed fix	35	28
*multi-tenant-managed flag	22	6
*multi-tenant-managed flaw	-19	36
*multi-tenant-managed fleet	75	-24
*multi-tenant-managed flip	-5	30
*multi-tenant-managed flood	24	-7
*multi-tenant-managed flow	0	28
*multi-tenant-managed folder	-21	24
*multi-tenant-managed follow	8	25
*multi-tenant-managed forbid	-7	20
*multi-tenant-managed forc	-29	72
*multi-tenant-managed forens	3	27
*multi-tenant-managed forev	-1	45
*multi-tenant-managed forgot	-31	76
*multi-tenant-managed format	40	-4
*multi-tenant-managed former	41	-9
*multi-tenant-managed fortig	-41	44
*multi-tenant-managed forward	23	4
*multi-tenant-managed found	-30	49
*multi-tenant-managed four	-9	50
*multi-tenant-managed frankfurt	-16	28
*multi-tenant-managed free	19	-5
*multi-tenant-managed fresh	11	35
*multi-tenant-managed fridai	17	3
*multi-tenant-managed front	-35	77
*multi-tenant-managed ftp	-16	68
*multi-tenant-managed full	-26	62
*multi-tenant-managed fulli	42	-41
*multi-tenant-managed further	8	22
*multi-tenant-managed gap	-10	62
*multi-tenant-managed gbp	71	-63
*multi-tenant-managed gdpr	-13	25
*multi-tenant-managed gener	-39	51
*multi-tenant-managed general	-37	34
*multi-tenant-managed generatedatakei	-12	29
*multi-tenant-managed geo	-2	55
*multi-tenant-managed geographi	19	-17
*multi-tenant-managed get	30	10
*multi-tenant-managed gib	-19	27
*multi-tenant-managed git	21	-13
*multi-tenant-managed github	-15	59
*multi-tenant-managed give	-8	20
*multi-tenant-managed go	-11	27
*multi-tenant-managed god	13	-61
*multi-tenant-managed goe	46	-10
*multi-tenant-managed gone	0	28
*multi-tenant-managed got	-16	34
*multi-tenant-managed gotta	7	-57
*multi-tenant-managed govern	-20	43
*multi-tenant-managed gpu	67	-34
*multi-tenant-managed grain	-7	18
*multi-tenant-managed grant	-13	46
*multi-tenant-managed graph	36	12
*multi-tenant-managed green	30	25
*multi-tenant-managed group	-2	25
*multi-tenant-managed grow	78	-39
*multi-tenant-managed gsi	-12	63
*multi-tenant-managed guarante	-17	33
*multi-tenant-managed guard	59	-20
*multi-tenant-managed guardduti	-9	16
*multi-tenant-managed guardrail	-39	131
*multi-tenant-managed guess	-60	91
*multi-tenant-managed gui	-1	-55
*multi-tenant-managed guid	15	78
*multi-tenant-managed ha	81	52
*multi-tenant-managed half	13	19
*multi-tenant-managed hammer	-10	19
*multi-tenant-managed hand	18	2
*multi-tenant-managed handl	-120	-62
*multi-tenant-managed hang	-15	44
*multi-tenant-managed happen	-21	37
*multi-tenant-managed harden	88	-52
*multi-tenant-managed hardwar	50	-11
*multi-tenant-managed hash	136	-70
*multi-tenant-managed headach	-16	24
*multi-tenant-managed header	-10	30
*multi-tenant-managed health	0	25
*multi-tenant-managed healthi	91	-65
*multi-tenant-managed hear	3	24
*multi-tenant-managed heartbeat	2	32
*multi-tenant-managed held	-19	31
*multi-tenant-managed help	17	74
*multi-tenant-managed helper	27	1
*multi-tenant-managed high	52	0
*multi-tenant-managed higher	14	41
*multi-tenant-managed highli	8	34
*multi-tenant-managed him	1	22
*multi-tenant-managed hipaa	-77	-68
*multi-tenant-managed histori	10	22
*multi-tenant-managed hit	-1	26
*multi-tenant-managed hmm	34	-15
*multi-tenant-managed hold	27	-1
*multi-tenant-managed hole	32	10
*multi-tenant-managed home	-26	45
*multi-tenant-managed homework	-9	51
*multi-tenant-managed hook	-29	40
*multi-tenant-managed hope	29	-24
*multi-tenant-managed hospit	25	16
*multi-tenant-managed host	-10	75
*multi-tenant-managed hour	-21	-12
*multi-tenant-managed hourli	62	-28
*multi-tenant-managed housekeep	-26	65
*multi-tenant-managed how	4	19
*multi-tenant-managed howev	-22	60
*multi-tenant-managed hr	-10	20
*multi-tenant-managed hsm	78	-57
*multi-tenant-managed http	40	-10
*multi-tenant-managed hub	25	-6
*multi-tenant-managed human	-31	38
*multi-tenant-managed hurt	-19	25
*multi-tenant-managed hybrid	31	-26
*multi-tenant-managed hyper	-6	27
*multi-tenant-managed hyperledg	19	-81
*multi-tenant-managed hypervisor	-55	97
*multi-tenant-managed i	48	-1
*multi-tenant-managed ia	-22	50
*multi-tenant-managed iam	-10	25
*multi-tenant-managed iamallowedprincip	-28	49
*multi-tenant-managed iban	-25	37
*multi-tenant-managed id	-19	28
*multi-tenant-managed ide	26	-20
*multi-tenant-managed ident	-10	17
*multi-tenant-managed identifi	56	-10
*multi-tenant-managed ids	-16	30
*multi-tenant-managed if	24	7
*multi-tenant-managed ignor	-15	65
*multi-tenant-managed imag	18	13
*multi-tenant-managed immut	-17	25
*multi-tenant-managed import	-39	96
*multi-tenant-managed improv	18	-11
*multi-tenant-managed in	11	19
*multi-tenant-managed includ	16	-2
*multi-tenant-managed infer	39	-12
*multi-tenant-managed influx	-11	92
*multi-tenant-managed inform	-13	27
*multi-tenant-managed infrastructur	27	-12
*multi-tenant-managed initi	-8	26
*multi-tenant-managed inject	-21	29
*multi-tenant-managed input	1	51
*multi-tenant-managed insid	61	-26
*multi-tenant-managed inspect	-5	21
*multi-tenant-managed instal	5	42
*multi-tenant-managed instanc	-8	27
*multi-tenant-managed instead	-64	55
*multi-tenant-managed instrument	-15	42
*multi-tenant-managed integr	33	-4
*multi-tenant-managed intel	44	-28
*multi-tenant-managed intellig	51	-32
*multi-tenant-managed intent	-24	49
*multi-tenant-managed interfac	-7	17
*multi-tenant-managed intermedi	31	-14
*multi-tenant-managed intern	39	-13
*multi-tenant-managed internet	-14	36
*multi-tenant-managed into	-1	26
*multi-tenant-managed invalid	-16	25
*multi-tenant-managed inventori	-11	45
*multi-tenant-managed investig	-34	63
*multi-tenant-managed invit	-9	29
*multi-tenant-managed invoc	-12	28
*multi-tenant-managed iop	-29	49
*multi-tenant-managed ip	25	-13
*multi-tenant-managed ips	-25	48
*multi-tenant-managed ipsec	-61	-54
*multi-tenant-managed is	5	16
*multi-tenant-managed iscsi	-6	29
*multi-tenant-managed isnt	-10	45
*multi-tenant-managed isol	25	-2
*multi-tenant-managed issu	26	-3
*multi-tenant-managed item	9	34
*multi-tenant-managed its	18	1
*multi-tenant-managed itself	15	22
*multi-tenant-managed januari	-9	36
*multi-tenant-managed jira	-27	66
*multi-tenant-managed json	-7	27
*multi-tenant-managed juli	-8	21
*multi-tenant-managed june	-10	24
*multi-tenant-managed just	-19	33
*multi-tenant-managed jwt	-12	40
*multi-tenant-managed k	-15	42
*multi-tenant-managed keep	24	3
*multi-tenant-managed keepal	-31	41
*multi-tenant-managed kei	19	15
*multi-tenant-managed kept	24	2
*multi-tenant-managed kick	23	-11
*multi-tenant-managed kill	-10	45
*multi-tenant-managed kind	41	-39
*multi-tenant-managed kms	20	1
*multi-tenant-managed knob	-5	50
*multi-tenant-managed known	30	-27
*multi-tenant-managed ksk	-13	17
*multi-tenant-managed kvm	-8	34
*multi-tenant-managed l7	-1	-40
*multi-tenant-managed lack	-7	20
*multi-tenant-managed lag	-25	66
*multi-tenant-managed lake	-13	30
*multi-tenant-managed lambda	-5	24
*multi-tenant-managed land	18	10
*multi-tenant-managed laptop	-24	61
*multi-tenant-managed larg	6	17
*multi-tenant-managed last	27	20
*multi-tenant-managed latenc	-62	98
*multi-tenant-managed launch	23	10
*multi-tenant-managed law	-22	27
*multi-tenant-managed layer	16	11
*multi-tenant-managed lead	-38	45
*multi-tenant-managed leaf	-1	21
*multi-tenant-managed leak	-5	52
*multi-tenant-managed least	26	-5
*multi-tenant-managed leaver	-23	50
*multi-tenant-managed ledger	-21	54
*multi-tenant-managed leed	-41	-110
*multi-tenant-managed left	19	6
*multi-tenant-managed legaci	-13	24
*multi-tenant-managed legal	-12	69
*multi-tenant-managed len	-20	67
*multi-tenant-managed length	-4	35
*multi-tenant-managed let	-5	26
*multi-tenant-managed level	24	17
*multi-tenant-managed li	36	-8
*multi-tenant-managed lib	-18	29
*multi-tenant-managed librari	-15	43
*multi-tenant-managed licens	-21	47
*multi-tenant-managed lie	43	2
*multi-tenant-managed life	35	20
*multi-tenant-managed lifecycl	-12	42
*multi-tenant-managed lift	11	49
*multi-tenant-managed like	40	-19
*multi-tenant-managed limit	0	32
*multi-tenant-managed line	-11	54
*multi-tenant-managed link	-21	50
*multi-tenant-managed linux	4	35
*multi-tenant-managed list	3	33
*multi-tenant-managed listen	23	20
*multi-tenant-managed live	36	21
*multi-tenant-managed liveanalyt	42	-6
*multi-tenant-managed loa	-9	24
*multi-tenant-managed load	38	-14
*multi-tenant-managed local	-37	51
*multi-tenant-managed lock	-19	51
*multi-tenant-managed log	-5	29
*multi-tenant-managed logic	-4	24
*multi-tenant-managed login	-54	89
*multi-tenant-managed lol	-15	36
*multi-tenant-managed longer	19	4
*multi-tenant-managed look	26	26
*multi-tenant-managed loop	12	63
*multi-tenant-managed loss	-25	40
*multi-tenant-managed lost	0	22
*multi-tenant-managed low	-44	57
*multi-tenant-managed lower	-23	60
*multi-tenant-managed ly	-4	28
*multi-tenant-managed machin	68	-7
*multi-tenant-managed machineri	75	-51
*multi-tenant-managed maci	-9	17
*multi-tenant-managed made	49	-19
*multi-tenant-managed mail	24	10
*multi-tenant-managed main	-16	31
*multi-tenant-managed maintain	78	-6
*multi-tenant-managed mainten	98	-54
*multi-tenant-managed major	52	-43
*multi-tenant-managed make	10	29
*multi-tenant-managed maker	0	-23
*multi-tenant-managed malici	-15	50
*multi-tenant-managed malwar	-20	36
*multi-tenant-managed manag	17	3
*multi-tenant-managed mani	31	-10
*multi-tenant-managed manual	50	-20
*multi-tenant-managed map	-3	50
*multi-tenant-managed market	-21	34
*multi-tenant-managed mask	-8	21
*multi-tenant-managed match	21	3
*multi-tenant-managed materi	11	18
*multi-tenant-managed matter	41	-1
*multi-tenant-managed max	-17	40
*multi-tenant-managed maximum	36	-32
*multi-tenant-managed may	11	31
*multi-tenant-managed mcp	-16	26
*multi-tenant-managed me	11	-25
*multi-tenant-managed mean	22	-56
*multi-tenant-managed meant	90	21
*multi-tenant-managed meanwhil	63	-38
*multi-tenant-managed measur	9	17
*multi-tenant-managed media	65	-54
*multi-tenant-managed meet	-21	26
*multi-tenant-managed member	-16	39
*multi-tenant-managed mend	-20	45
*multi-tenant-managed merg	-33	48
*multi-tenant-managed mesh	-15	20
*multi-tenant-managed messag	19	15
*multi-tenant-managed metadata	43	-36
*multi-tenant-managed method	-13	24
*multi-tenant-managed metric	30	-8
*multi-tenant-managed mfa	-11	62
*multi-tenant-managed midnight	46	-21
*multi-tenant-managed migrat	-28	75
*multi-tenant-managed million	47	-33
*multi-tenant-managed min	26	-16
*multi-tenant-managed minimum	-25	41
*multi-tenant-managed minor	36	-32
*multi-tenant-managed minut	3	19
*multi-tenant-managed mirror	25	-13
*multi-tenant-managed mismatch	-28	59
*multi-tenant-managed miss	-14	61
*multi-tenant-managed mistak	-24	61
*multi-tenant-managed mitig	45	12
*multi-tenant-managed ml	16	0
*multi-tenant-managed mobil	13	33
*multi-tenant-managed mode	22	1
*multi-tenant-managed model	81	-55
*multi-tenant-managed modul	29	-17
*multi-tenant-managed mondai	-19	34
*multi-tenant-managed monei	-3	23
*multi-tenant-managed month	48	-5
*multi-tenant-managed monthli	-79	-80
*multi-tenant-managed more	50	-20
*multi-tenant-managed morn	55	24
*multi-tenant-managed most	-15	27
*multi-tenant-managed mount	-45	60
*multi-tenant-managed move	25	7
*multi-tenant-managed msck	-23	58
*multi-tenant-managed much	-16	47
*multi-tenant-managed multi	1	16
*multi-tenant-managed must	3	24
*multi-tenant-managed my	20	-6
*multi-tenant-managed nacl	-47	101
*multi-tenant-managed nah	87	-7
*multi-tenant-managed name	21	10
*multi-tenant-managed namespac	32	-7
*multi-tenant-managed narrow	-9	16
*multi-tenant-managed nas	-25	53
*multi-tenant-managed nat	32	-16
*multi-tenant-managed nearli	31	-18
*multi-tenant-managed need	10	37
*multi-tenant-managed neither	-56	83
*multi-tenant-managed net	-13	51
*multi-tenant-managed network	16	3
*multi-tenant-managed never	22	5
*multi-tenant-managed new	-9	-40
*multi-tenant-managed newer	2	35
*multi-tenant-managed newslett	-24	22
*multi-tenant-managed next	-8	28
*multi-tenant-managed nfs	-14	25
*multi-tenant-managed night	36	11
*multi-tenant-managed nine	60	-37
*multi-tenant-managed no	12	27
*multi-tenant-managed nobodi	16	23
*multi-tenant-managed node	96	-44
*multi-tenant-managed nodetool	57	-47
*multi-tenant-managed noiz	-10	17
*multi-tenant-managed non	74	-59
*multi-tenant-managed none	20	35
*multi-tenant-managed nor	-25	31
*multi-tenant-managed normal	36	-40
*multi-tenant-managed not	17	18
*multi-tenant-managed note	20	18
*multi-tenant-managed notebook	-5	20
*multi-tenant-managed noth	25	30
*multi-tenant-managed notif	-7	43
*multi-tenant-managed now	-33	55
*multi-tenant-managed npm	-39	43
*multi-tenant-managed number	3	22
*multi-tenant-managed o	7	38
*multi-tenant-managed oauth	-20	37
*multi-tenant-managed obfusc	-4	30
*multi-tenant-managed object	14	-26
*multi-tenant-managed obtain	37	-22
*multi-tenant-managed ocr	75	-55
*multi-tenant-managed ocsp	39	-6
*multi-tenant-managed of	17	9
*multi-tenant-managed off	9	21
*multi-tenant-managed offer	29	-12
*multi-tenant-managed offic	-25	75
*multi-tenant-managed offlin	-37	53
*multi-tenant-managed often	-31	47
*multi-tenant-managed oidc	-12	25
*multi-tenant-managed ok	4	58
*multi-tenant-managed old	-19	42
*multi-tenant-managed older	15	16
*multi-tenant-managed omiss	-7	32
*multi-tenant-managed on	-7	23
*multi-tenant-managed onc	-6	32
*multi-tenant-managed onli	3	37
*multi-tenant-managed onlin	-18	35
*multi-tenant-managed open	-2	33
*multi-tenant-managed openapi	-10	32
*multi-tenant-managed openssh	16	32
*multi-tenant-managed openssl	48	-25
*multi-tenant-managed oper	47	-5
*multi-tenant-managed opt	-4	18
*multi-tenant-managed optic	-10	63
*multi-tenant-managed option	43	0
*multi-tenant-managed orchestr	-31	49
*multi-tenant-managed org	-22	43
*multi-tenant-managed organizations	-20	31
*multi-tenant-managed origin	0	49
*multi-tenant-managed orphan	-23	66
*multi-tenant-managed os	29	-55
*multi-tenant-managed otherw	-27	70
*multi-tenant-managed ought	-22	42
*multi-tenant-managed our	-25	45
*multi-tenant-managed outbound	-22	41
*multi-tenant-managed outdat	-89	-69
*multi-tenant-managed output	-27	68
*multi-tenant-managed outsid	-49	69
*multi-tenant-managed over	19	8
*multi-tenant-managed overlap	-15	33
*multi-tenant-managed overwrit	-29	38
*multi-tenant-managed overwritten	-6	49
*multi-tenant-managed overwrot	-8	21
*multi-tenant-managed own	-2	26
*multi-tenant-managed owner	26	7
*multi-tenant-managed ownership	-26	45
*multi-tenant-managed packag	-14	31
*multi-tenant-managed packet	36	19
*multi-tenant-managed page	-49	66
*multi-tenant-managed pager	23	-12
*multi-tenant-managed pai	-11	23
*multi-tenant-managed pair	-15	50
*multi-tenant-managed palo	-18	57
*multi-tenant-managed pan	-6	52
*multi-tenant-managed paramet	-22	37
*multi-tenant-managed parent	-11	17
*multi-tenant-managed parquet	42	-32
*multi-tenant-managed part	-6	29
*multi-tenant-managed parti	44	-2
*multi-tenant-managed partit	30	13
*multi-tenant-managed partner	-23	51
*multi-tenant-managed passport	37	23
*multi-tenant-managed password	12	16
*multi-tenant-managed past	0	28
*multi-tenant-managed patch	89	-4
*multi-tenant-managed path	-13	27
*multi-tenant-managed patient	-39	-19
*multi-tenant-managed pattern	24	-3
*multi-tenant-managed paus	25	2
*multi-tenant-managed pay	-20	34
*multi-tenant-managed payload	-16	64
*multi-tenant-managed payment	3	42
*multi-tenant-managed pci	14	-73
*multi-tenant-managed peer	7	37
*multi-tenant-managed pend	-17	30
*multi-tenant-managed pentest	-4	58
*multi-tenant-managed peopl	26	3
*multi-tenant-managed per	-1	31
*multi-tenant-managed perform	111	-6
*multi-tenant-managed period	-6	63
*multi-tenant-managed permiss	-7	67
*multi-tenant-managed person	-24	28
*multi-tenant-managed petabyt	48	-24
*multi-tenant-managed pgp	-16	26
*multi-tenant-managed physic	49	-4
*multi-tenant-managed pick	-22	-5
*multi-tenant-managed pictur	35	-17
*multi-tenant-managed pii	-15	76
*multi-tenant-managed pill	-1	21
*multi-tenant-managed pin	-51	63
*multi-tenant-managed pipelin	-21	47
*multi-tenant-managed pitr	-19	41
*multi-tenant-managed place	26	-6
*multi-tenant-managed plain	16	11
*multi-tenant-managed plaintext	-8	23
*multi-tenant-managed plan	31	-1
*multi-tenant-managed plane	123	-45
*multi-tenant-managed platform	87	-42
*multi-tenant-managed pleas	87	19
*multi-tenant-managed pls	49	13
*multi-tenant-managed plu	-9	72
*multi-tenant-managed plug	30	-12
*multi-tenant-managed plugin	-11	28
*multi-tenant-managed point	-7	29
*multi-tenant-managed poison	-13	48
*multi-tenant-managed polici	-10	33
*multi-tenant-managed poll	-30	51
*multi-tenant-managed pool	28	-16
*multi-tenant-managed pop	82	-15
*multi-tenant-managed port	-5	19
*multi-tenant-managed posit	27	10
*multi-tenant-managed posix	-2	29
*multi-tenant-managed possibl	62	-28
*multi-tenant-managed post	-7	30
*multi-tenant-managed postur	-20	22
*multi-tenant-managed power	15	16
*multi-tenant-managed pre	-26	48
*multi-tenant-managed prefix	-17	31
*multi-tenant-managed prem	-40	60
*multi-tenant-managed premiz	11	18
*multi-tenant-managed presenc	81	-28
*multi-tenant-managed press	-5	20
*multi-tenant-managed primari	-25	43
*multi-tenant-managed princip	-5	26
*multi-tenant-managed privaci	-10	24
*multi-tenant-managed privat	0	22
*multi-tenant-managed problem	39	27
*multi-tenant-managed process	28	-35
*multi-tenant-managed procur	26	-17
*multi-tenant-managed prod	-25	52
*multi-tenant-managed produc	-17	44
*multi-tenant-managed product	-67	-14
*multi-tenant-managed profil	-10	43
*multi-tenant-managed program	-4	24
*multi-tenant-managed project	-17	34
*multi-tenant-managed promiz	29	-4
*multi-tenant-managed prompt	42	-14
*multi-tenant-managed proof	-43	64
*multi-tenant-managed propag	-7	26
*multi-tenant-managed protocol	40	-20
*multi-tenant-managed prove	-32	40
*multi-tenant-managed provid	57	-34
*multi-tenant-managed provis	-17	46
*multi-tenant-managed provisionedthroughputexceededexcept	-28	47
*multi-tenant-managed proxi	-2	68
*multi-tenant-managed publicli	-22	93
*multi-tenant-managed publish	11	21
*multi-tenant-managed pull	-25	45
*multi-tenant-managed purg	-13	45
*multi-tenant-managed purpos	33	-29
*multi-tenant-managed push	-22	51
*multi-tenant-managed put	8	30
*multi-tenant-managed q	-13	68
*multi-tenant-managed qualifi	-29	50
*multi-tenant-managed quarter	-35	78
*multi-tenant-managed question	69	21
*multi-tenant-managed queue	16	28
*multi-tenant-managed quota	21	7
*multi-tenant-managed radiu	-15	29
*multi-tenant-managed raiz	26	-7
*multi-tenant-managed ram	-12	35
*multi-tenant-managed ran	-24	43
*multi-tenant-managed rang	6	25
*multi-tenant-managed rank	-30	52
*multi-tenant-managed ransomwar	-4	32
*multi-tenant-managed rapid	22	-20
*multi-tenant-managed rate	-20	28
*multi-tenant-managed raw	24	3
*multi-tenant-managed rds	-67	79
*multi-tenant-managed reach	-10	28
*multi-tenant-managed reachabl	-18	51
*multi-tenant-managed react	-19	57
*multi-tenant-managed readabl	33	22
*multi-tenant-managed reader	7	16
*multi-tenant-managed readi	58	-39
*multi-tenant-managed real	-10	19
*multi-tenant-managed realli	-22	40
*multi-tenant-managed rebalanc	31	5
*multi-tenant-managed rebuild	1	26
*multi-tenant-managed receipt	1	20
*multi-tenant-managed receiv	-14	23
*multi-tenant-managed recipi	-15	36
*multi-tenant-managed record	10	19
*multi-tenant-managed recov	-16	27
*multi-tenant-managed recoveri	-5	17
*multi-tenant-managed recreat	-14	26
*multi-tenant-managed red	-15	34
*multi-tenant-managed redact	-4	38
*multi-tenant-managed redesign	-17	58
*multi-tenant-managed redirect	-10	60
*multi-tenant-managed redriv	-22	46
*multi-tenant-managed redund	44	-3
*multi-tenant-managed redundantli	61	-27
*multi-tenant-managed refresh	39	13
*multi-tenant-managed refus	0	19
*multi-tenant-managed region	17	10
*multi-tenant-managed regist	4	26
*multi-tenant-managed registr	47	-26
*multi-tenant-managed registri	37	-20
*multi-tenant-managed regul	-7	17
*multi-tenant-managed rehears	-26	35
*multi-tenant-managed reject	-13	25
*multi-tenant-managed releas	20	21
*multi-tenant-managed reli	-24	32
*multi-tenant-managed remedi	2	83
*multi-tenant-managed remot	-2	44
*multi-tenant-managed remov	0	26
*multi-tenant-managed renew	-10	-47
*multi-tenant-managed repair	6	27
*multi-tenant-managed replac	16	1
*multi-tenant-managed replai	-19	30
*multi-tenant-managed replic	16	25
*multi-tenant-managed replica	23	4
*multi-tenant-managed repo	-11	38
*multi-tenant-managed repositori	28	12
*multi-tenant-managed reput	25	-23
*multi-tenant-managed request	19	7
*multi-tenant-managed requir	9	23
*multi-tenant-managed rescan	24	-23
*multi-tenant-managed reserv	-32	40
*multi-tenant-managed reset	18	-16
*multi-tenant-managed resili	-4	27
*multi-tenant-managed resiz	-8	40
*multi-tenant-managed resolut	49	-41
*multi-tenant-managed resolv	17	20
*multi-tenant-managed respond	21	56
*multi-tenant-managed respons	-31	-35
*multi-tenant-managed rest	21	-59
*multi-tenant-managed restart	65	5
*multi-tenant-managed restor	11	38
*multi-tenant-managed restrict	-4	45
*multi-tenant-managed result	-21	23
*multi-tenant-managed retail	96	22
*multi-tenant-managed retain	-28	32
*multi-tenant-managed retent	-12	43
*multi-tenant-managed retri	20	26
*multi-tenant-managed return	-5	37
*multi-tenant-managed reveal	-8	28
*multi-tenant-managed revert	-12	22
*multi-tenant-managed review	-9	37
*multi-tenant-managed revis	3	60
*multi-tenant-managed revok	-18	37
*multi-tenant-managed right	-13	37
*multi-tenant-managed ring	-41	2
*multi-tenant-managed risk	-39	45
*multi-tenant-managed rize	47	-30
*multi-tenant-managed role	-11	27
*multi-tenant-managed roll	40	-19
*multi-tenant-managed rollback	-8	33
*multi-tenant-managed rollout	-16	-28
*multi-tenant-managed room	-61	72
*multi-tenant-managed rot	61	-12
*multi-tenant-managed rotat	24	-8
*multi-tenant-managed rout	9	28
*multi-tenant-managed router	0	17
*multi-tenant-managed row	-1	29
*multi-tenant-managed rpu	-8	26
*multi-tenant-managed rsa	-27	42
*multi-tenant-managed rule	-3	30
*multi-tenant-managed run	25	3
*multi-tenant-managed runtim	-12	92
*multi-tenant-managed s	-5	36
*multi-tenant-managed s3	46	-23
*multi-tenant-managed saa	-36	-14
*multi-tenant-managed safe	25	-9
*multi-tenant-managed safekeep	-5	37
*multi-tenant-managed sai	-20	41
*multi-tenant-managed said	74	-11
*multi-tenant-managed sale	-17	41
*multi-tenant-managed salesforc	-12	54
*multi-tenant-managed same	45	10
*multi-tenant-managed saml	-15	50
*multi-tenant-managed sampl	-5	27
*multi-tenant-managed sandbox	-20	51
*multi-tenant-managed save	-24	29
*multi-tenant-managed saw	-16	26
*multi-tenant-managed say	0	17
*multi-tenant-managed sbom	-27	66
*multi-tenant-managed scale	90	-60
*multi-tenant-managed scan	23	8
*multi-tenant-managed schedul	-2	47
*multi-tenant-managed schema	-14	57
*multi-tenant-managed scope	24	18
*multi-tenant-managed score	-19	33
*multi-tenant-managed scrambl	44	-108
*multi-tenant-managed scrape	-22	27
*multi-tenant-managed screen	-29	32
*multi-tenant-managed scrub	73	-49
*multi-tenant-managed sdk	-18	30
*multi-tenant-managed search	-4	16
*multi-tenant-managed second	-7	29
*multi-tenant-managed secreci	41	-19
*multi-tenant-managed secret	4	26
*multi-tenant-managed secur	-2	29
*multi-tenant-managed see	29	11
*multi-tenant-managed select	-17	25
*multi-tenant-managed self	64	-34
*multi-tenant-managed send	5	20
*multi-tenant-managed sensit	-8	19
*multi-tenant-managed sensor	-36	59
*multi-tenant-managed sentiment	55	-20
*multi-tenant-managed separ	3	22
*multi-tenant-managed serv	32	-15
*multi-tenant-managed server	29	4
*multi-tenant-managed serverless	41	27
*multi-tenant-managed servic	54	1
*multi-tenant-managed session	-18	42
*multi-tenant-managed set	0	26
*multi-tenant-managed seven	-15	22
*multi-tenant-managed sever	24	1
*multi-tenant-managed sg	-9	74
*multi-tenant-managed shadow	29	-27
*multi-tenant-managed shard	14	16
*multi-tenant-managed share	-15	33
*multi-tenant-managed sharepoint	-22	25
*multi-tenant-managed shield	27	14
*multi-tenant-managed shift	-13	33
*multi-tenant-managed ship	28	-17
*multi-tenant-managed shop	-35	70
*multi-tenant-managed short	-10	25
*multi-tenant-managed shorten	-3	26
*multi-tenant-managed shorter	0	19
*multi-tenant-managed should	-26	40
*multi-tenant-managed shouldnt	-23	55
*multi-tenant-managed show	25	26
*multi-tenant-managed shown	-67	-53
*multi-tenant-managed shrink	16	0
*multi-tenant-managed side	33	7
*multi-tenant-managed sidecar	-19	43
*multi-tenant-managed siem	-10	23
*multi-tenant-managed sign	-11	36
*multi-tenant-managed signatur	63	-26
*multi-tenant-managed silenc	27	3
*multi-tenant-managed sinc	0	18
*multi-tenant-managed singl	23	12
*multi-tenant-managed sit	27	-7
*multi-tenant-managed site	-2	22
*multi-tenant-managed size	61	-14
*multi-tenant-managed skip	-11	27
*multi-tenant-managed sla	29	-6
*multi-tenant-managed slip	-9	18
*multi-tenant-managed slow	-9	59
*multi-tenant-managed small	-21	43
*multi-tenant-managed smb	-19	30
*multi-tenant-managed sms	26	1
*multi-tenant-managed smtp	-27	9
*multi-tenant-managed snapshot	-3	48
*multi-tenant-managed soc	-78	-26
*multi-tenant-managed softphon	-5	24
*multi-tenant-managed softwar	76	-34
*multi-tenant-managed some	46	-16
*multi-tenant-managed somebodi	-19	37
*multi-tenant-managed someth	8	34
*multi-tenant-managed somewher	54	-44
*multi-tenant-managed soon	23	-61
*multi-tenant-managed sorri	-62	76
*multi-tenant-managed sort	6	27
*multi-tenant-managed sourc	-9	40
*multi-tenant-managed space	27	-26
*multi-tenant-managed span	-27	34
*multi-tenant-managed speak	-27	54
*multi-tenant-managed specif	-21	37
*multi-tenant-managed speed	-61	77
*multi-tenant-managed spend	6	16
*multi-tenant-managed spf	-9	20
*multi-tenant-managed split	72	14
*multi-tenant-managed splunk	-13	28
*multi-tenant-managed spot	-24	49
*multi-tenant-managed sql	-17	32
*multi-tenant-managed sqs	86	-75
*multi-tenant-managed sre	-16	38
*multi-tenant-managed ssd	103	-48
*multi-tenant-managed ssh	16	4
*multi-tenant-managed stack	58	-31
*multi-tenant-managed staff	39	-30
*multi-tenant-managed stai	25	19
*multi-tenant-managed stale	-26	47
*multi-tenant-managed stall	-21	89
*multi-tenant-managed stand	-2	26
*multi-tenant-managed standard	42	-10
*multi-tenant-managed standbi	14	26
*multi-tenant-managed start	7	26
*multi-tenant-managed startexecut	-27	67
*multi-tenant-managed state	33	15
*multi-tenant-managed stateless	-6	16
*multi-tenant-managed statement	-7	39
*multi-tenant-managed statu	-18	55
*multi-tenant-managed step	-21	51
*multi-tenant-managed still	27	5
*multi-tenant-managed stolen	22	-13
*multi-tenant-managed stop	20	13
*multi-tenant-managed storag	32	20
*multi-tenant-managed store	36	-7
*multi-tenant-managed stranger	-44	44
*multi-tenant-managed strategi	-16	42
*multi-tenant-managed stretch	-16	16
*multi-tenant-managed structur	0	16
*multi-tenant-managed stuff	40	25
*multi-tenant-managed style	-16	29
*multi-tenant-managed subordin	-33	59
*multi-tenant-managed subscrib	-11	47
*multi-tenant-managed subscript	-13	53
*multi-tenant-managed such	26	-9
*multi-tenant-managed suggest	-1	35
*multi-tenant-managed sundai	-31	38
*multi-tenant-managed suppli	-47	-26
*multi-tenant-managed support	40	-11
*multi-tenant-managed suppos	22	11
*multi-tenant-managed suppress	-18	41
*multi-tenant-managed sure	54	-19
*multi-tenant-managed suricata	43	6
*multi-tenant-managed surviv	47	-25
*multi-tenant-managed suspici	-32	64
*multi-tenant-managed swap	19	8
*multi-tenant-managed swear	-13	44
*multi-tenant-managed symmetr	-31	46
*multi-tenant-managed syn	35	-19
*multi-tenant-managed sync	18	-12
*multi-tenant-managed synchron	35	-21
*multi-tenant-managed synonym	-9	22
*multi-tenant-managed system	43	0
*multi-tenant-managed tabl	11	32
*multi-tenant-managed tag	-12	30
*multi-tenant-managed take	7	40
*multi-tenant-managed taken	33	-17
*multi-tenant-managed takeov	-13	29
*multi-tenant-managed talk	68	-36
*multi-tenant-managed tape	10	24
*multi-tenant-managed target	-3	27
*multi-tenant-managed task	-7	38
*multi-tenant-managed tb	2	36
*multi-tenant-managed tbp	51	-30
*multi-tenant-managed team	30	7
*multi-tenant-managed telemetri	-25	39
*multi-tenant-managed telephon	-27	52
*multi-tenant-managed telephoni	73	1
*multi-tenant-managed tell	-26	45
*multi-tenant-managed templat	-20	34
*multi-tenant-managed temporari	55	-51
*multi-tenant-managed ten	5	-30
*multi-tenant-managed tenant	30	-23
*multi-tenant-managed term	35	-30
*multi-tenant-managed terraform	-40	30
*multi-tenant-managed test	-17	72
*multi-tenant-managed text	21	-2
*multi-tenant-managed than	-14	29
*multi-tenant-managed thank	46	-6
*multi-tenant-managed that	22	7
*multi-tenant-managed the	16	14
*multi-tenant-managed them	6	16
*multi-tenant-managed themselv	-70	1
*multi-tenant-managed then	14	-18
*multi-tenant-managed there	57	-8
*multi-tenant-managed thermostat	-18	39
*multi-tenant-managed these	-1	38
*multi-tenant-managed thi	-43	-65
*multi-tenant-managed thing	-55	-46
*multi-tenant-managed think	105	-26
*multi-tenant-managed tho	-2	88
*multi-tenant-managed those	34	15
*multi-tenant-managed though	25	-20
*multi-tenant-managed threat	22	3
*multi-tenant-managed three	40	-31
*multi-tenant-managed threshold	-16	30
*multi-tenant-managed throttl	-18	49
*multi-tenant-managed throughput	38	-19
*multi-tenant-managed throw	4	19
*multi-tenant-managed thru	-11	32
*multi-tenant-managed ticket	11	36
*multi-tenant-managed tidi	-39	76
*multi-tenant-managed tier	1	27
*multi-tenant-managed tighten	-16	47
*multi-tenant-managed time	28	-5
*multi-tenant-managed timeout	-1	16
*multi-tenant-managed tls	29	10
*multi-tenant-managed tlsv1	-4	34
*multi-tenant-managed to	7	19
*multi-tenant-managed token	-14	54
*multi-tenant-managed told	-16	18
*multi-tenant-managed too	28	28
*multi-tenant-managed took	-16	44
*multi-tenant-managed tool	-10	38
*multi-tenant-managed topic	-5	49
*multi-tenant-managed touch	22	1
*multi-tenant-managed toward	18	4
*multi-tenant-managed trace	48	13
*multi-tenant-managed track	37	-23
*multi-tenant-managed trail	-7	30
*multi-tenant-managed train	53	-32
*multi-tenant-managed transact	-16	37
*multi-tenant-managed transcript	-16	47
*multi-tenant-managed transfer	19	-14
*multi-tenant-managed transfersecuritypolici	-3	25
*multi-tenant-managed transform	-13	37
*multi-tenant-managed transit	-30	-73
*multi-tenant-managed transpar	83	-5
*multi-tenant-managed transport	26	-16
*multi-tenant-managed travel	-26	-49
*multi-tenant-managed tri	25	-11
*multi-tenant-managed trigger	17	4
*multi-tenant-managed trim	-21	40
*multi-tenant-managed tripl	52	-21
*multi-tenant-managed true	1	38
*multi-tenant-managed trust	10	22
*multi-tenant-managed try	61	-51
*multi-tenant-managed ttl	-15	54
*multi-tenant-managed tune	-16	56
*multi-tenant-managed tunnel	-3	-58
*multi-tenant-managed turn	-22	10
*multi-tenant-managed twice	-6	25
*multi-tenant-managed two	48	-3
*multi-tenant-managed type	-3	17
*multi-tenant-managed typo	-42	62
*multi-tenant-managed unattach	-13	44
*multi-tenant-managed under	26	5
*multi-tenant-managed underli	22	-17
*multi-tenant-managed underneath	76	-17
*multi-tenant-managed understood	1	56
*multi-tenant-managed undo	-52	77
*multi-tenant-managed unencrypt	-8	36
*multi-tenant-managed unhealthi	-3	26
*multi-tenant-managed unread	-33	53
*multi-tenant-managed unsubscrib	12	28
*multi-tenant-managed untag	-10	29
*multi-tenant-managed until	1	25
*multi-tenant-managed unus	-13	55
*multi-tenant-managed up	15	22
*multi-tenant-managed updat	21	-32
*multi-tenant-managed upgrad	138	-17
*multi-tenant-managed upkeep	24	50
*multi-tenant-managed upload	-17	45
*multi-tenant-managed ups	60	-29
*multi-tenant-managed upstream	-22	25
*multi-tenant-managed uptim	49	-8
*multi-tenant-managed urgent	24	-11
*multi-tenant-managed url	-11	32
*multi-tenant-managed us	18	-4
*multi-tenant-managed usabl	-17	28
*multi-tenant-managed usag	12	25
*multi-tenant-managed use	1	22
*multi-tenant-managed user	-1	26
*multi-tenant-managed utc	-25	30
*multi-tenant-managed v	-6	27
*multi-tenant-managed v2	47	-22
*multi-tenant-managed valid	45	-30
*multi-tenant-managed vanish	6	20
*multi-tenant-managed vector	19	6
*multi-tenant-managed veeam	-17	73
*multi-tenant-managed vend	79	-54
*multi-tenant-managed vendor	29	-17
*multi-tenant-managed verif	-18	42
*multi-tenant-managed verifi	0	55
*multi-tenant-managed version	30	39
*multi-tenant-managed vet	-24	27
*multi-tenant-managed via	-30	47
*multi-tenant-managed video	33	-10
*multi-tenant-managed view	-37	-87
*multi-tenant-managed viewer	-2	25
*multi-tenant-managed virtual	-13	39
*multi-tenant-managed visibl	-14	30
*multi-tenant-managed visitor	-42	77
*multi-tenant-managed vmware	18	11
*multi-tenant-managed voic	4	32
*multi-tenant-managed volum	10	27
*multi-tenant-managed vote	-19	42
*multi-tenant-managed vouch	-18	49
*multi-tenant-managed vpc	-10	26
*multi-tenant-managed vpn	-48	16
*multi-tenant-managed vs	-21	43
*multi-tenant-managed vulner	32	11
*multi-tenant-managed w	13	38
*multi-tenant-managed wai	-16	22
*multi-tenant-managed wait	-14	34
*multi-tenant-managed want	32	-19
*multi-tenant-managed warm	-11	50
*multi-tenant-managed warn	92	-66
*multi-tenant-managed was	34	-10
*multi-tenant-managed watch	-5	21
*multi-tenant-managed water	-35	52
*multi-tenant-managed way	-3	21
*multi-tenant-managed weak	-41	62
*multi-tenant-managed web	-21	27
*multi-tenant-managed websit	-9	32
*multi-tenant-managed week	-19	44
*multi-tenant-managed weekend	66	-13
*multi-tenant-managed weight	36	-17
*multi-tenant-managed well	-52	62
*multi-tenant-managed went	-23	33
*multi-tenant-managed what	5	29
*multi-tenant-managed whatev	24	6
*multi-tenant-managed when	31	-8
*multi-tenant-managed wherev	-25	40
*multi-tenant-managed which	5	16
*multi-tenant-managed while	29	-37
*multi-tenant-managed who	22	20
*multi-tenant-managed whoever	-24	34
*multi-tenant-managed whom	43	-4
*multi-tenant-managed whose	6	21
*multi-tenant-managed why	-9	19
*multi-tenant-managed wide	-3	76
*multi-tenant-managed wildcard	7	51
*multi-tenant-managed win	-38	55
*multi-tenant-managed window	63	-32
*multi-tenant-managed windows	12	25
*multi-tenant-managed wipe	40	-6
*multi-tenant-managed wire	39	13
*multi-tenant-managed with	16	10
*multi-tenant-managed withdraw	-10	21
*multi-tenant-managed within	44	-25
*multi-tenant-managed without	-7	24
*multi-tenant-managed word	-31	64
*multi-tenant-managed work	41	6
*multi-tenant-managed worker	-17	110
*multi-tenant-managed workflow	5	37
*multi-tenant-managed workgroup	18	25
*multi-tenant-managed workload	36	146
*multi-tenant-managed world	-22	55
*multi-tenant-managed would	-21	38
*multi-tenant-managed wouldnt	-11	28
*multi-tenant-managed write	-3	35
*multi-tenant-managed writer	-6	24
*multi-tenant-managed written	22	15
*multi-tenant-managed wrong	4	34
*multi-tenant-managed wrongli	7	36
*multi-tenant-managed wrote	-30	41
*multi-tenant-managed year	-41	52
*multi-tenant-managed yearli	-48	9
*multi-tenant-managed yell	-65	89
*multi-tenant-managed yes	24	-18
*multi-tenant-managed yesterdai	-23	44
*multi-tenant-managed yet	-23	32
*multi-tenant-managed you	-30	-32
*multi-tenant-managed yourself	-13	37
*multi-tenant-managed zero	0	17
*multi-tenant-managed zone	45	-23
*on-premises	-1	52
*on-premises %	-29	60
*on-premises 1	-12	54
*on-premises 10	-25	58
*on-premises 256	25	-19
*on-premises 30	7	40
*on-premises 7	-15	16
*on-premises 9	-6	22
*on-premises a	18	-6
*on-premises address	46	-40
*on-premises after	47	-24
*on-premises agent	6	17
*on-premises agre	-8	32
*on-premises an	41	-4
*on-premises anchor	-8	21
*on-premises and	1	22
*on-premises announc	48	-45
*on-premises anoth	-4	30
*on-premises answer	-18	31
*on-premises anywher	0	16
*on-premises apart	22	-19
*on-premises api	69	-38
*on-premises applic	-34	64
*on-premises are	-9	48
*on-premises around	-12	31
*on-premises as	21	2
*on-premises at	21	33
*on-premises avail	47	-24
*on-premises aws	35	-16
*on-premises back	39	-26
*on-premises backup	-22	54
*on-premises balanc	-29	55
*on-premises bandwidth	-21	23
*on-premises bare	-35	58
*on-premises barn	5	35
*on-premises bay	-15	22
*on-premises be	-16	28
*on-premises behind	10	50
*on-premises between	-12	24
*on-premises bgp	-14	21
*on-premises bit	25	-19
*on-premises box	35	147
*on-premises branch	-17	35
*on-premises broken	-5	32
*on-premises but	-22	23
*on-premises by	24	3
*on-premises cabl	-72	89
*on-premises call	19	3
*on-premises camera	-27	115
*on-premises can	-10	17
*on-premises cannot	37	-17
*on-premises capac	-11	58
*on-premises center	-83	105
*on-premises certif	26	-16
*on-premises choic	94	-71
*on-premises choos	-24	36
*on-premises cilium	2	35
*on-premises client	55	-41
*on-premises cloud	80	-32
*on-premises cloudtrail	17	6
*on-premises cluster	-2	24
*on-premises cni	-11	58
*on-premises code	25	-5
*on-premises come	43	-38
*on-premises complet	26	-25
*on-premises compon	19	9
*on-premises connect	-34	48
*on-premises contact	-12	16
*on-premises control	40	-5
*on-premises cool	-30	88
*on-premises copi	26	-11
*on-premises core	-32	65
*on-premises credenti	-4	18
*on-premises custom	-26	101
*on-premises cut	-32	65
*on-premises dai	32	-30
*on-premises dashboard	2	19
*on-premises data	33	10
*on-premises date	40	-30
*on-premises debian	-22	54
*on-premises decid	28	-12
*on-premises default	-8	50
*on-premises deploi	-25	81
*on-premises deploy	-5	31
*on-premises destroi	-20	22
*on-premises devic	-14	37
*on-premises differ	33	-30
*on-premises disconnect	-19	21
*on-premises disk	8	53
*on-premises do	-23	72
*on-premises dock	-5	20
*on-premises docker	2	50
*on-premises doe	21	4
*on-premises doesnt	-21	41
*on-premises done	50	-48
*on-premises door	-56	100
*on-premises down	39	4
*on-premises download	-26	37
*on-premises drain	-20	59
*on-premises dure	-4	22
*on-premises each	-12	26
*on-premises ebs	47	-32
*on-premises ec2	28	-18
*on-premises edg	-26	41
*on-premises eks	47	-42
*on-premises electr	-30	46
*on-premises encrypt	55	6
*on-premises end	-3	16
*on-premises endpoint	-17	38
*on-premises enough	-7	49
*on-premises equip	31	-13
*on-premises eras	83	-60
*on-premises etcd	90	-94
*on-premises event	2	19
*on-premises everi	-10	30
*on-premises everyth	19	-13
*on-premises extern	-39	57
*on-premises factori	-19	39
*on-premises fail	37	-20
*on-premises failur	-15	24
*on-premises faulti	51	-21
*on-premises feed	-5	62
*on-premises file	12	16
*on-premises fire	-17	22
*on-premises firewal	0	22
*on-premises firmwar	61	-24
*on-premises first	-18	62
*on-premises fix	37	-4
*on-premises floor	-27	69
*on-premises flow	-7	16
*on-premises for	2	34
*on-premises from	19	8
*on-premises gatewai	-33	57
*on-premises gear	-23	25
*on-premises get	21	-11
*on-premises give	-25	34
*on-premises go	-15	18
*on-premises goe	-9	35
*on-premises good	-19	33
*on-premises group	-9	31
*on-premises growth	-14	38
*on-premises guard	-14	33
*on-premises guest	63	-30
*on-premises hand	34	-30
*on-premises harden	-17	28
*on-premises hardwar	25	-15
*on-premises has	57	-33
*on-premises health	0	18
*on-premises hold	-18	26
*on-premises host	-5	20
*on-premises how	-5	27
*on-premises hypervisor	78	-26
*on-premises if	-10	24
*on-premises imag	-12	48
*on-premises import	36	-25
*on-premises in	-6	36
*on-premises includ	-12	18
*on-premises insid	87	-66
*on-premises instal	-13	38
*on-premises instanc	35	-17
*on-premises into	36	-32
*on-premises is	8	17
*on-premises it	16	11
*on-premises its	0	18
*on-premises itself	-21	51
*on-premises job	21	-5
*on-premises join	-6	20
*on-premises keep	-24	35
*on-premises kei	44	-30
*on-premises kernel	-31	46
*on-premises key	-18	50
*on-premises kms	31	-9
*on-premises kubelet	0	70
*on-premises kubernetes	-35	53
*on-premises lan	-13	34
*on-premises leav	29	-25
*on-premises let	69	-35
*on-premises li	-39	81
*on-premises like	21	2
*on-premises limit	-9	25
*on-premises link	30	-9
*on-premises linux	25	113
*on-premises load	-33	68
*on-premises log	-11	32
*on-premises look	-26	44
*on-premises lose	-4	22
*on-premises loss	-14	19
*on-premises lost	2	23
*on-premises machin	-35	74
*on-premises mail	0	31
*on-premises maintain	-54	90
*on-premises mainten	-18	30
*on-premises make	-31	36
*on-premises manag	26	-7
*on-premises manifest	-4	31
*on-premises may	35	-29
*on-premises memori	-29	51
*on-premises mend	-44	63
*on-premises metal	-35	58
*on-premises microcod	-31	46
*on-premises monitor	41	-19
*on-premises more	-10	34
*on-premises most	-55	97
*on-premises move	107	-93
*on-premises must	-33	50
*on-premises my	-26	33
*on-premises n	-16	21
*on-premises need	-12	17
*on-premises network	16	3
*on-premises nic	-7	24
*on-premises nist	32	-24
*on-premises no	-23	61
*on-premises nobodi	16	10
*on-premises node	20	11
*on-premises nodeadm	-5	16
*on-premises not	-16	39
*on-premises noth	-21	92
*on-premises nucleu	-5	19
*on-premises of	-2	44
*on-premises off	-17	44
*on-premises offic	-21	25
*on-premises on	21	18
*on-premises onc	44	-37
*on-premises onli	-7	40
*on-premises onto	-21	35
*on-premises oper	19	34
*on-premises order	-29	59
*on-premises origin	34	-19
*on-premises os	-7	53
*on-premises our	-12	51
*on-premises out	38	-7
*on-premises over	51	11
*on-premises own	29	4
*on-premises part	-29	40
*on-premises patch	-4	67
*on-premises physic	-86	110
*on-premises pi	6	30
*on-premises place	-9	19
*on-premises plan	-24	72
*on-premises plane	53	-8
*on-premises plant	-4	24
*on-premises plug	-29	29
*on-premises pod	-41	54
*on-premises polici	-1	18
*on-premises power	-19	95
*on-premises premiz	-18	47
*on-premises protect	-25	51
*on-premises provid	-52	80
*on-premises publish	-14	113
*on-premises rack	23	38
*on-premises raspberri	6	31
*on-premises raspbian	4	26
*on-premises reach	32	-17
*on-premises record	29	-20
*on-premises redeploi	0	21
*on-premises redund	-26	37
*on-premises region	29	1
*on-premises regist	-9	52
*on-premises releas	8	26
*on-premises renew	31	-16
*on-premises repair	82	-37
*on-premises replac	-7	33
*on-premises report	33	-19
*on-premises resist	4	-88
*on-premises respons	28	-16
*on-premises rest	106	-8
*on-premises restart	-28	51
*on-premises retir	33	-17
*on-premises return	23	6
*on-premises reviz	-13	17
*on-premises role	-10	19
*on-premises roll	-14	47
*on-premises room	-33	48
*on-premises run	-7	24
*on-premises runtim	-7	27
*on-premises second	-25	40
*on-premises secret	28	-26
*on-premises secur	-43	64
*on-premises server	47	-6
*on-premises servic	13	49
*on-premises set	16	5
*on-premises share	-18	35
*on-premises shred	-26	37
*on-premises side	29	-8
*on-premises sit	-4	16
*on-premises site	-44	69
*on-premises size	-20	33
*on-premises so	-17	27
*on-premises softwar	-4	22
*on-premises spare	-15	22
*on-premises ssm	-8	35
*on-premises stand	-14	48
*on-premises start	-15	29
*on-premises still	0	26
*on-premises storag	-23	36
*on-premises stream	34	-26
*on-premises suppli	114	-83
*on-premises support	-8	25
*on-premises suspici	50	-44
*on-premises swap	42	-28
*on-premises switch	60	-22
*on-premises system	-11	49
*on-premises take	-20	40
*on-premises tamper	0	-46
*on-premises technician	33	-23
*on-premises tell	2	19
*on-premises that	17	-1
*on-premises the	4	30
*on-premises theft	-10	23
*on-premises their	-31	56
*on-premises them	37	5
*on-premises there	-32	43
*on-premises through	-9	28
*on-premises time	-17	30
*on-premises tls	10	25
*on-premises to	-7	30
*on-premises togeth	-18	40
*on-premises touch	-27	35
*on-premises tpm	4	-88
*on-premises truck	-9	37
*on-premises two	20	-17
*on-premises under	-72	120
*on-premises unlock	-4	36
*on-premises until	-13	24
*on-premises up	-28	55
*on-premises updat	-16	55
*on-premises upgrad	-1	78
*on-premises uplink	-39	54
*on-premises use	-23	38
*on-premises version	-4	62
*on-premises virtual	-41	54
*on-premises volum	9	25
*on-premises wait	-19	21
*on-premises walk	-15	21
*on-premises want	-18	25
*on-premises watch	29	6
*on-premises when	-2	19
*on-premises where	-27	46
*on-premises which	-17	32
*on-premises while	-12	22
*on-premises who	-9	58
*on-premises whom	45	-42
*on-premises whose	-7	30
*on-premises with	-14	38
*on-premises without	17	-8
*on-premises work	-40	53
*on-premises write	-11	26
*on-premises zone	-8	20
*serverless-compute	22	28
*serverless-compute %	29	15
*serverless-compute 0	-7	58
*serverless-compute 000	23	-22
*serverless-compute 1	-27	80
*serverless-compute 10	-1	53
*serverless-compute 11	-14	64
*serverless-compute 12	-11	28
*serverless-compute 13	-18	62
*serverless-compute 14	51	-25
*serverless-compute 16	-15	22
*serverless-compute 2	-4	27
*serverless-compute 20	-15	31
*serverless-compute 2025	-24	53
*serverless-compute 2026	-11	26
*serverless-compute 22	-25	32
*serverless-compute 256	-30	35
*serverless-compute 3	-16	70
*serverless-compute 30	-27	52
*serverless-compute 50	14	25
*serverless-compute 512	-9	22
*serverless-compute 6	-30	89
*serverless-compute 7	-2	25
*serverless-compute 8	-8	57
*serverless-compute 9	-7	53
*serverless-compute a	2	26
*serverless-compute about	24	81
*serverless-compute access	-10	21
*serverless-compute accessdeni	1	49
*serverless-compute account	43	-22
*serverless-compute activ	-7	37
*serverless-compute addit	-9	21
*serverless-compute address	-57	81
*serverless-compute aes	-30	35
*serverless-compute after	-20	53
*serverless-compute afterward	4	18
*serverless-compute again	-12	29
*serverless-compute age	35	-28
*serverless-compute agent	39	-11
*serverless-compute agentcor	-11	46
*serverless-compute al2023	-36	67
*serverless-compute alarm	-14	38
*serverless-compute alias	-13	58
*serverless-compute aliv	50	-34
*serverless-compute all	-1	19
*serverless-compute allow	24	2
*serverless-compute alon	37	-6
*serverless-compute also	-32	43
*serverless-compute alwai	18	6
*serverless-compute amazon	43	33
*serverless-compute ami	62	-35
*serverless-compute anew	-62	76
*serverless-compute announc	-25	71
*serverless-compute anoth	43	-33
*serverless-compute answer	-33	43
*serverless-compute any	-37	57
*serverless-compute anyon	-26	54
*serverless-compute anyth	32	-22
*serverless-compute apart	22	5
*serverless-compute api	16	-1
*serverless-compute app	16	15
*serverless-compute appli	-34	58
*serverless-compute applic	-16	10
*serverless-compute approv	-26	63
*serverless-compute archiv	60	-38
*serverless-compute are	17	14
*serverless-compute arriv	10	-16
*serverless-compute artifact	16	-3
*serverless-compute assign	-12	42
*serverless-compute associ	-22	24
*serverless-compute async	-8	28
*serverless-compute asynchron	17	-11
*serverless-compute attach	-7	17
*serverless-compute attempt	-10	22
*serverless-compute authent	-32	46
*serverless-compute author	-10	37
*serverless-compute auto	34	-10
*serverless-compute automat	50	-27
*serverless-compute avail	39	-29
*serverless-compute awai	85	-24
*serverless-compute aws	51	-14
*serverless-compute b	20	-19
*serverless-compute back	25	6
*serverless-compute bake	-50	35
*serverless-compute balanc	71	-37
*serverless-compute base	-15	51
*serverless-compute batch	18	1
*serverless-compute be	16	21
*serverless-compute behavior	-15	17
*serverless-compute behind	2	28
*serverless-compute belong	17	-5
*serverless-compute below	-52	100
*serverless-compute beneath	121	-35
*serverless-compute between	23	-4
*serverless-compute beyond	-34	35
*serverless-compute bill	49	-48
*serverless-compute block	-35	62
*serverless-compute bookmark	-12	37
*serverless-compute bootstrap	-33	57
*serverless-compute both	-6	49
*serverless-compute boundari	63	-26
*serverless-compute branch	-32	45
*serverless-compute break	-5	21
*serverless-compute bring	-24	59
*serverless-compute browser	-8	19
*serverless-compute bucket	-4	32
*serverless-compute bug	-3	31
*serverless-compute build	20	7
*serverless-compute built	-77	-37
*serverless-compute bump	-21	41
*serverless-compute bundl	-16	57
*serverless-compute burst	10	18
*serverless-compute but	32	30
*serverless-compute by	-2	36
*serverless-compute call	1	28
*serverless-compute caller	-18	23
*serverless-compute can	-5	23
*serverless-compute cannot	19	5
*serverless-compute cant	51	-14
*serverless-compute cap	-23	49
*serverless-compute capabl	-9	19
*serverless-compute capac	21	13
*serverless-compute care	-11	50
*serverless-compute carri	23	-13
*serverless-compute center	34	-12
*serverless-compute cert	36	-21
*serverless-compute certif	58	-30
*serverless-compute chang	-37	77
*serverless-compute charg	-24	62
*serverless-compute check	6	33
*serverless-compute choos	0	16
*serverless-compute chosen	-14	16
*serverless-compute clean	-15	25
*serverless-compute client	-33	62
*serverless-compute close	100	-30
*serverless-compute cloudtrail	29	-19
*serverless-compute cloudwatch	32	-23
*serverless-compute cname	-34	89
*serverless-compute code	-13	40
*serverless-compute cold	-8	38
*serverless-compute collect	-9	24
*serverless-compute column	-10	24
*serverless-compute com	30	33
*serverless-compute come	-20	68
*serverless-compute command	-7	19
*serverless-compute compani	47	-34
*serverless-compute compat	-6	35
*serverless-compute complianc	-78	-82
*serverless-compute comput	19	9
*serverless-compute concurr	5	22
*serverless-compute config	-6	30
*serverless-compute configur	-6	25
*serverless-compute connector	-24	53
*serverless-compute consol	-12	46
*serverless-compute contain	8	33
*serverless-compute containerd	113	-54
*serverless-compute cooki	-32	36
*serverless-compute copi	63	-57
*serverless-compute correct	25	-1
*serverless-compute could	15	26
*serverless-compute count	-12	19
*serverless-compute cpu	22	-1
*serverless-compute credenti	33	-8
*serverless-compute current	20	1
*serverless-compute custom	43	5
*serverless-compute cve	17	21
*serverless-compute dai	16	-5
*serverless-compute dashboard	-7	36
*serverless-compute data	-14	30
*serverless-compute databas	-22	30
*serverless-compute datadog	-51	47
*serverless-compute date	-42	104
*serverless-compute db	-9	23
*serverless-compute dead	-15	32
*serverless-compute debezium	-17	29
*serverless-compute decid	26	8
*serverless-compute def	-9	20
*serverless-compute default	39	-24
*serverless-compute defenc	-18	30
*serverless-compute defin	-9	56
*serverless-compute definit	-23	38
*serverless-compute delet	21	6
*serverless-compute demand	45	-23
*serverless-compute depend	15	63
*serverless-compute deploi	-10	39
*serverless-compute deploy	41	-16
*serverless-compute deprec	-25	41
*serverless-compute dev	-7	34
*serverless-compute develop	19	10
*serverless-compute did	4	27
*serverless-compute differ	1	28
*serverless-compute direct	17	3
*serverless-compute disk	38	20
*serverless-compute distribut	27	-4
*serverless-compute do	24	8
*serverless-compute docker	-5	19
*serverless-compute dockerfil	-7	27
*serverless-compute doe	19	32
*serverless-compute doesnt	-10	20
*serverless-compute domain	56	-22
*serverless-compute dont	40	-30
*serverless-compute down	37	-33
*serverless-compute download	-17	26
*serverless-compute driver	-3	55
*serverless-compute drop	-13	49
*serverless-compute durabl	30	-19
*serverless-compute duti	-28	31
*serverless-compute each	30	-11
*serverless-compute earlier	-14	35
*serverless-compute ec2	-11	16
*serverless-compute ecr	9	25
*serverless-compute edg	18	26
*serverless-compute either	1	34
*serverless-compute els	27	-23
*serverless-compute enabl	-29	65
*serverless-compute encrypt	34	15
*serverless-compute end	-6	53
*serverless-compute endpoint	21	6
*serverless-compute enforc	-21	38
*serverless-compute enlarg	-18	50
*serverless-compute env	-20	36
*serverless-compute ephemer	65	-9
*serverless-compute error	-13	44
*serverless-compute etl	-23	55
*serverless-compute even	-72	63
*serverless-compute event	-5	16
*serverless-compute everi	39	-23
*serverless-compute everyth	-16	25
*serverless-compute exact	-25	32
*serverless-compute execut	25	15
*serverless-compute executor	22	-11
*serverless-compute exist	67	-37
*serverless-compute expir	55	-33
*serverless-compute extens	-12	38
*serverless-compute extra	-8	30
*serverless-compute fail	-2	27
*serverless-compute failur	-15	25
*serverless-compute fault	-1	25
*serverless-compute fetch	-3	18
*serverless-compute few	59	-48
*serverless-compute filter	4	16
*serverless-compute find	50	-35
*serverless-compute finger	27	-33
*serverless-compute firecrack	48	-3
*serverless-compute firehos	20	-13
*serverless-compute fix	-8	34
*serverless-compute flaw	35	-29
*serverless-compute fleet	66	-43
*serverless-compute follow	35	1
*serverless-compute for	24	11
*serverless-compute format	-13	22
*serverless-compute framework	9	21
*serverless-compute free	-13	22
*serverless-compute from	24	1
*serverless-compute front	-5	29
*serverless-compute function	0	37
*serverless-compute gatewai	7	19
*serverless-compute gb	-28	29
*serverless-compute get	11	19
*serverless-compute github	-14	28
*serverless-compute glibc	-31	39
*serverless-compute go	47	1
*serverless-compute goe	-20	39
*serverless-compute gone	-8	16
*serverless-compute got	-9	19
*serverless-compute grant	-11	30
*serverless-compute greatest	83	-43
*serverless-compute group	-14	29
*serverless-compute guarante	51	-40
*serverless-compute guess	-22	49
*serverless-compute handl	-25	55
*serverless-compute hard	-7	26
*serverless-compute hardwar	33	-12
*serverless-compute have	24	0
*serverless-compute header	-6	60
*serverless-compute health	21	7
*serverless-compute here	-18	34
*serverless-compute higher	59	-53
*serverless-compute hit	35	-48
*serverless-compute hm	-109	205
*serverless-compute hmm	-50	48
*serverless-compute hold	23	9
*serverless-compute hole	-33	42
*serverless-compute host	60	-16
*serverless-compute hour	35	-49
*serverless-compute how	-6	28
*serverless-compute http	63	-43
*serverless-compute hypervisor	37	-17
*serverless-compute i	-44	17
*serverless-compute iam	-14	23
*serverless-compute id	-41	65
*serverless-compute if	47	-59
*serverless-compute imag	-15	59
*serverless-compute in	12	23
*serverless-compute inbound	-38	60
*serverless-compute includ	-20	25
*serverless-compute infrastructur	31	-14
*serverless-compute inject	-15	34
*serverless-compute input	-9	22
*serverless-compute insid	0	53
*serverless-compute instal	24	4
*serverless-compute instanc	45	-13
*serverless-compute instead	-66	56
*serverless-compute interfac	-5	45
*serverless-compute internet	-11	40
*serverless-compute interpret	-13	79
*serverless-compute into	-23	40
*serverless-compute invoc	-14	38
*serverless-compute invok	39	-7
*serverless-compute is	6	27
*serverless-compute isnt	10	34
*serverless-compute isol	51	-25
*serverless-compute it	10	19
*serverless-compute its	10	16
*serverless-compute itself	37	37
*serverless-compute jar	-13	33
*serverless-compute java	-15	22
*serverless-compute jdbc	-8	20
*serverless-compute job	9	19
*serverless-compute js	49	8
*serverless-compute june	-12	49
*serverless-compute just	-25	28
*serverless-compute jwt	-7	56
*serverless-compute keep	16	16
*serverless-compute kei	-28	41
*serverless-compute kernel	125	-64
*serverless-compute know	88	-53
*serverless-compute lag	-21	48
*serverless-compute lake	-21	40
*serverless-compute lambda	-39	57
*serverless-compute land	-12	26
*serverless-compute languag	-16	62
*serverless-compute last	-29	54
*serverless-compute later	46	0
*serverless-compute latest	-5	26
*serverless-compute launch	50	-35
*serverless-compute layer	-6	43
*serverless-compute leak	8	76
*serverless-compute least	4	16
*serverless-compute left	-7	23
*serverless-compute less	67	-49
*serverless-compute let	-13	20
*serverless-compute letter	-15	32
*serverless-compute level	-2	19
*serverless-compute li	-6	21
*serverless-compute lib	-6	82
*serverless-compute librari	1	37
*serverless-compute life	-34	47
*serverless-compute lifecycl	35	-25
*serverless-compute lightsail	-20	44
*serverless-compute like	29	-15
*serverless-compute limit	17	19
*serverless-compute linux	8	63
*serverless-compute list	61	-46
*serverless-compute live	28	-20
*serverless-compute load	21	-1
*serverless-compute local	-5	19
*serverless-compute locat	34	-24
*serverless-compute log	10	19
*serverless-compute log4j	-12	30
*serverless-compute longer	-28	46
*serverless-compute look	17	13
*serverless-compute loop	-26	39
*serverless-compute lost	-59	69
*serverless-compute low	-26	32
*serverless-compute machin	53	-22
*serverless-compute made	-32	66
*serverless-compute maintain	47	-15
*serverless-compute mainten	46	-28
*serverless-compute major	-34	63
*serverless-compute make	56	-42
*serverless-compute malwar	37	-34
*serverless-compute manag	47	-29
*serverless-compute mani	36	-10
*serverless-compute map	-3	22
*serverless-compute mask	-7	91
*serverless-compute max	60	-16
*serverless-compute maximum	3	31
*serverless-compute mb	-9	22
*serverless-compute me	76	-44
*serverless-compute mean	35	-32
*serverless-compute memori	13	21
*serverless-compute mend	0	17
*serverless-compute messag	32	-25
*serverless-compute metadata	-18	17
*serverless-compute metric	39	-10
*serverless-compute micro	34	-31
*serverless-compute microvm	65	-10
*serverless-compute migrat	-21	31
*serverless-compute minor	83	8
*serverless-compute minut	36	-35
*serverless-compute miss	-13	51
*serverless-compute mmdsv2	-15	51
*serverless-compute mode	29	-4
*serverless-compute modul	-14	43
*serverless-compute moment	16	11
*serverless-compute more	17	-15
*serverless-compute most	-19	27
*serverless-compute move	-18	34
*serverless-compute multi	-8	28
*serverless-compute must	2	19
*serverless-compute mutual	-25	43
*serverless-compute my	26	6
*serverless-compute name	-3	26
*serverless-compute narrow	-20	36
*serverless-compute nat	-5	26
*serverless-compute near	55	-27
*serverless-compute neither	21	-9
*serverless-compute network	18	-3
*serverless-compute never	23	46
*serverless-compute newest	31	-15
*serverless-compute next	-23	39
*serverless-compute nitro	39	-18
*serverless-compute nobodi	35	-20
*serverless-compute node	9	45
*serverless-compute node18	-25	29
*serverless-compute nodejs16	1	29
*serverless-compute none	31	-10
*serverless-compute nor	24	-11
*serverless-compute not	16	-21
*serverless-compute noth	-3	25
*serverless-compute notic	-28	46
*serverless-compute npm	-7	58
*serverless-compute number	-3	21
*serverless-compute of	12	19
*serverless-compute off	-17	50
*serverless-compute offer	69	-32
*serverless-compute offset	-18	30
*serverless-compute ok	-28	131
*serverless-compute old	-9	30
*serverless-compute older	-23	27
*serverless-compute on	32	-13
*serverless-compute onc	25	-6
*serverless-compute onli	31	-14
*serverless-compute open	-4	26
*serverless-compute oper	54	-10
*serverless-compute opt	19	-9
*serverless-compute or	1	16
*serverless-compute ordinari	33	-22
*serverless-compute origin	-51	116
*serverless-compute os	169	-22
*serverless-compute other	6	22
*serverless-compute our	3	35
*serverless-compute ourselv	-30	83
*serverless-compute out	22	-9
*serverless-compute outdat	86	-11
*serverless-compute over	74	-52
*serverless-compute own	7	18
*serverless-compute pack	-15	25
*serverless-compute packag	-3	33
*serverless-compute page	-29	50
*serverless-compute parallel	-12	29
*serverless-compute part	121	-105
*serverless-compute parti	-3	18
*serverless-compute password	-6	26
*serverless-compute patch	66	-9
*serverless-compute peek	39	-33
*serverless-compute peopl	-18	18
*serverless-compute permiss	-14	47
*serverless-compute permit	-12	44
*serverless-compute person	-30	-35
*serverless-compute physic	19	-7
*serverless-compute pick	16	17
*serverless-compute pin	-26	28
*serverless-compute place	23	7
*serverless-compute placement	39	-27
*serverless-compute plain	-16	37
*serverless-compute platform	47	-8
*serverless-compute plugin	7	35
*serverless-compute polici	-8	20
*serverless-compute port	-18	43
*serverless-compute power	-54	97
*serverless-compute prevent	57	-30
*serverless-compute princip	7	72
*serverless-compute print	-17	51
*serverless-compute privat	-24	40
*serverless-compute privileg	-8	24
*serverless-compute process	-21	3
*serverless-compute product	-16	54
*serverless-compute project	-15	48
*serverless-compute prompt	-15	22
*serverless-compute protect	-21	50
*serverless-compute provid	18	11
*serverless-compute provis	56	-14
*serverless-compute public	-15	39
*serverless-compute publish	22	0
*serverless-compute pull	-8	21
*serverless-compute push	-8	36
*serverless-compute python	39	7
*serverless-compute queue	-16	32
*serverless-compute quota	50	-19
*serverless-compute raiz	4	21
*serverless-compute ran	16	-6
*serverless-compute random	-16	25
*serverless-compute rang	-20	28
*serverless-compute reach	-4	21
*serverless-compute react	31	-3
*serverless-compute rebuild	-15	24
*serverless-compute redeploi	-15	28
*serverless-compute refus	-14	31
*serverless-compute registri	-22	59
*serverless-compute regularli	-68	87
*serverless-compute releas	10	33
*serverless-compute render	23	-15
*serverless-compute renew	41	-19
*serverless-compute repair	-66	112
*serverless-compute replic	64	-47
*serverless-compute repo	-7	17
*serverless-compute repositori	-17	35
*serverless-compute request	54	-27
*serverless-compute reserv	-17	33
*serverless-compute resili	28	-9
*serverless-compute resourc	-14	43
*serverless-compute respons	-33	13
*serverless-compute rest	-33	92
*serverless-compute result	-8	22
*serverless-compute retent	-7	22
*serverless-compute retri	-6	17
*serverless-compute reus	50	-20
*serverless-compute revok	57	-41
*serverless-compute right	80	-33
*serverless-compute role	-12	50
*serverless-compute roll	28	7
*serverless-compute rollback	-35	68
*serverless-compute room	32	-18
*serverless-compute root	-14	25
*serverless-compute rotat	23	0
*serverless-compute rout	-12	27
*serverless-compute run	35	-5
*serverless-compute runtask	-24	35
*serverless-compute runtim	40	-18
*serverless-compute rush	28	-45
*serverless-compute rust	-27	55
*serverless-compute s	-45	51
*serverless-compute safeti	-5	16
*serverless-compute same	-13	39
*serverless-compute scale	18	13
*serverless-compute scan	-3	33
*serverless-compute schedul	20	7
*serverless-compute script	-22	68
*serverless-compute sdk	-11	19
*serverless-compute second	61	-32
*serverless-compute secret	-31	74
*serverless-compute secur	2	21
*serverless-compute see	61	-36
*serverless-compute seed	-18	29
*serverless-compute send	16	-7
*serverless-compute separ	43	-36
*serverless-compute serv	15	23
*serverless-compute server	85	-43
*serverless-compute serverless	55	-20
*serverless-compute servic	10	20
*serverless-compute session	42	-20
*serverless-compute set	0	16
*serverless-compute sever	-1	32
*serverless-compute sg	-6	45
*serverless-compute share	30	-18
*serverless-compute shell	-15	26
*serverless-compute ship	-42	61
*serverless-compute should	-17	22
*serverless-compute show	16	9
*serverless-compute sign	26	-12
*serverless-compute signer	31	-11
*serverless-compute sigterm	4	16
*serverless-compute sinc	29	-19
*serverless-compute sit	53	-37
*serverless-compute site	-39	50
*serverless-compute size	-9	47
*serverless-compute slim	-4	21
*serverless-compute snapshot	-6	27
*serverless-compute softwar	-38	144
*serverless-compute somebodi	34	-32
*serverless-compute someon	-2	19
*serverless-compute someth	21	-21
*serverless-compute sorri	-32	-48
*serverless-compute sourc	-9	27
*serverless-compute spark	50	-47
*serverless-compute spread	91	-75
*serverless-compute ssl	-5	17
*serverless-compute stai	-22	36
*serverless-compute stand	-10	50
*serverless-compute standalon	-34	48
*serverless-compute startup	30	-7
*serverless-compute state	-4	31
*serverless-compute still	-14	36
*serverless-compute storag	-3	20
*serverless-compute store	-3	30
*serverless-compute strategi	-20	29
*serverless-compute stream	-5	50
*serverless-compute stuck	-16	55
*serverless-compute subnet	-22	39
*serverless-compute such	5	23
*serverless-compute suit	37	1
*serverless-compute suppli	26	99
*serverless-compute support	23	-1
*serverless-compute suppos	-11	25
*serverless-compute sure	-12	22
*serverless-compute system	66	-22
*serverless-compute tabl	-22	27
*serverless-compute take	47	-26
*serverless-compute target	-21	36
*serverless-compute task	22	5
*serverless-compute team	61	-47
*serverless-compute tell	37	-36
*serverless-compute ten	-24	34
*serverless-compute tenant	80	-27
*serverless-compute test	-25	76
*serverless-compute text	-5	39
*serverless-compute than	-15	23
*serverless-compute the	19	14
*serverless-compute thei	22	-10
*serverless-compute their	34	-1
*serverless-compute them	12	19
*serverless-compute then	-32	56
*serverless-compute there	28	18
*serverless-compute these	83	-64
*serverless-compute think	62	-54
*serverless-compute third	-3	21
*serverless-compute those	27	-9
*serverless-compute though	-81	-22
*serverless-compute thread	-15	34
*serverless-compute threshold	-15	27
*serverless-compute through	-10	18
*serverless-compute timeout	-36	68
*serverless-compute tls	58	-15
*serverless-compute tmp	21	2
*serverless-compute togeth	95	-94
*serverless-compute told	27	-24
*serverless-compute too	29	14
*serverless-compute tool	-10	32
*serverless-compute trace	-29	69
*serverless-compute tri	39	-38
*serverless-compute trigger	-11	30
*serverless-compute true	63	-36
*serverless-compute turn	17	2
*serverless-compute twice	-29	70
*serverless-compute type	44	1
*serverless-compute under	28	7
*serverless-compute underli	48	-33
*serverless-compute underneath	133	-12
*serverless-compute unit	4	61
*serverless-compute up	-3	24
*serverless-compute updat	24	31
*serverless-compute upgrad	-5	56
*serverless-compute upload	38	25
*serverless-compute url	32	-18
*serverless-compute us	-1	33
*serverless-compute use	-28	-30
*serverless-compute user	16	-1
*serverless-compute valid	-22	61
*serverless-compute valu	-2	21
*serverless-compute var	-21	41
*serverless-compute variabl	-8	40
*serverless-compute vcpu	3	40
*serverless-compute version	10	28
*serverless-compute viewer	57	-26
*serverless-compute vpc	-15	34
*serverless-compute vulner	-3	42
*serverless-compute waf	-29	52
*serverless-compute wait	27	-26
*serverless-compute wall	-45	15
*serverless-compute want	16	10
*serverless-compute warn	-19	37
*serverless-compute was	0	100
*serverless-compute watch	19	3
*serverless-compute way	-29	41
*serverless-compute we	14	36
*serverless-compute well	-31	33
*serverless-compute went	94	11
*serverless-compute were	27	15
*serverless-compute weve	35	-20
*serverless-compute what	26	20
*serverless-compute whatev	55	31
*serverless-compute when	17	6
*serverless-compute whether	-3	24
*serverless-compute which	32	-18
*serverless-compute who	24	21
*serverless-compute whoever	-7	30
*serverless-compute whom	14	23
*serverless-compute whose	-11	77
*serverless-compute will	-5	16
*serverless-compute window	41	-40
*serverless-compute windows	43	-25
*serverless-compute within	8	46
*serverless-compute without	18	3
*serverless-compute wont	-16	44
*serverless-compute work	-20	52
*serverless-compute worker	83	-25
*serverless-compute write	-8	23
*serverless-compute written	-15	51
*serverless-compute wrong	-36	-59
*serverless-compute x	-22	36
*serverless-compute yeah	-13	19
*serverless-compute year	-9	17
*serverless-compute yes	-24	64
*serverless-compute your	49	-37
*serverless-compute yourself	118	-63
*serverless-compute zip	3	-88
*serverless-compute zone	22	-13
*single-tenant-managed %	-45	-43
*single-tenant-managed 0	4	39
*single-tenant-managed 1	10	46
*single-tenant-managed 10	22	50
*single-tenant-managed 11	-33	27
*single-tenant-managed 12	54	19
*single-tenant-managed 128	69	-8
*single-tenant-managed 13	73	-41
*single-tenant-managed 14	-11	22
*single-tenant-managed 15	26	31
*single-tenant-managed 2	52	18
*single-tenant-managed 20	-15	21
*single-tenant-managed 2019	-8	44
*single-tenant-managed 2023	-22	25
*single-tenant-managed 2025	16	-12
*single-tenant-managed 2026	65	-49
*single-tenant-managed 2027	-22	30
*single-tenant-managed 24	16	-16
*single-tenant-managed 3	5	17
*single-tenant-managed 30	-25	57
*single-tenant-managed 35	11	33
*single-tenant-managed 3am	-25	16
*single-tenant-managed 4	107	-1
*single-tenant-managed 40	-31	-22
*single-tenant-managed 5	-17	21
*single-tenant-managed 6	32	13
*single-tenant-managed 60	-8	21
*single-tenant-managed 6379	6	40
*single-tenant-managed 7	3	-26
*single-tenant-managed 8	-4	33
*single-tenant-managed 9	7	89
*single-tenant-managed 90	-2	24
*single-tenant-managed 92	-58	78
*single-tenant-managed about	10	37
*single-tenant-managed abov	30	-29
*single-tenant-managed acceler	-6	-78
*single-tenant-managed access	3	36
*single-tenant-managed account	41	16
*single-tenant-managed acl	15	72
*single-tenant-managed across	78	-8
*single-tenant-managed act	45	27
*single-tenant-managed action	30	-20
*single-tenant-managed actual	-5	-90
*single-tenant-managed ad	8	48
*single-tenant-managed adapt	30	-25
*single-tenant-managed add	-32	-6
*single-tenant-managed address	4	21
*single-tenant-managed admin	15	64
*single-tenant-managed administr	50	-20
*single-tenant-managed aes	26	-10
*single-tenant-managed after	26	16
*single-tenant-managed afterward	-11	27
*single-tenant-managed again	11	17
*single-tenant-managed against	-18	51
*single-tenant-managed agent	37	41
*single-tenant-managed ahead	-59	81
*single-tenant-managed al2	-21	40
*single-tenant-managed al2023	-5	23
*single-tenant-managed alarm	-9	37
*single-tenant-managed alert	-20	72
*single-tenant-managed algorithm	43	-25
*single-tenant-managed all	4	21
*single-tenant-managed alon	10	37
*single-tenant-managed along	-37	59
*single-tenant-managed also	7	23
*single-tenant-managed alwai	38	35
*single-tenant-managed alwayson	101	-4
*single-tenant-managed am	88	-13
*single-tenant-managed amazon	-82	-86
*single-tenant-managed ami	-18	63
*single-tenant-managed among	36	4
*single-tenant-managed analyz	10	-48
*single-tenant-managed and	12	16
*single-tenant-managed anew	26	3
*single-tenant-managed announc	45	-7
*single-tenant-managed anoth	2	43
*single-tenant-managed answer	-32	58
*single-tenant-managed anti	-3	30
*single-tenant-managed antiviru	-16	65
*single-tenant-managed any	-27	69
*single-tenant-managed anyon	41	-27
*single-tenant-managed anyth	31	43
*single-tenant-managed anywai	36	-46
*single-tenant-managed anywher	10	79
*single-tenant-managed api	23	1
*single-tenant-managed app	3	89
*single-tenant-managed appli	-29	-41
*single-tenant-managed applianc	117	-64
*single-tenant-managed applic	1	50
*single-tenant-managed archiv	47	-12
*single-tenant-managed are	7	26
*single-tenant-managed around	-10	73
*single-tenant-managed arrang	-7	43
*single-tenant-managed artifact	26	-3
*single-tenant-managed as	15	37
*single-tenant-managed ask	16	18
*single-tenant-managed assign	-5	16
*single-tenant-managed at	-8	16
*single-tenant-managed attach	5	19
*single-tenant-managed auditor	40	-26
*single-tenant-managed august	32	-2
*single-tenant-managed auth	-12	46
*single-tenant-managed authent	-4	35
*single-tenant-managed auto	10	32
*single-tenant-managed autogrow	62	-55
*single-tenant-managed autom	17	-22
*single-tenant-managed automat	7	-33
*single-tenant-managed autosc	-14	23
*single-tenant-managed autostop	57	-22
*single-tenant-managed avail	30	24
*single-tenant-managed awai	-20	47
*single-tenant-managed aws	58	62
*single-tenant-managed az	7	21
*single-tenant-managed azs	38	2
*single-tenant-managed back	-23	-30
*single-tenant-managed backend	-17	78
*single-tenant-managed backtrack	-7	64
*single-tenant-managed backup	-8	-25
*single-tenant-managed bad	40	-1
*single-tenant-managed base	106	-38
*single-tenant-managed be	0	25
*single-tenant-managed becaus	-2	40
*single-tenant-managed becom	-23	35
*single-tenant-managed been	-19	-2
*single-tenant-managed befor	-3	30
*single-tenant-managed behind	41	-71
*single-tenant-managed belong	18	22
*single-tenant-managed below	134	-32
*single-tenant-managed beneath	66	-19
*single-tenant-managed bia	-15	38
*single-tenant-managed bigger	6	65
*single-tenant-managed bill	-9	38
*single-tenant-managed binari	-10	36
*single-tenant-managed bind	-17	30
*single-tenant-managed binlog	-2	42
*single-tenant-managed blame	-23	71
*single-tenant-managed block	-23	43
*single-tenant-managed blue	-46	-43
*single-tenant-managed both	37	13
*single-tenant-managed box	-105	-73
*single-tenant-managed branch	-1	55
*single-tenant-managed break	-21	39
*single-tenant-managed broke	17	63
*single-tenant-managed broken	34	53
*single-tenant-managed bucket	-14	50
*single-tenant-managed buffer	-12	35
*single-tenant-managed bug	5	33
*single-tenant-managed bui	20	-1
*single-tenant-managed build	26	31
*single-tenant-managed built	37	3
*single-tenant-managed bump	-73	-42
*single-tenant-managed bundl	4	28
*single-tenant-managed busi	21	48
*single-tenant-managed button	-31	53
*single-tenant-managed by	17	-11
*single-tenant-managed byol	12	76
*single-tenant-managed ca	-25	88
*single-tenant-managed cach	8	-49
*single-tenant-managed call	1	28
*single-tenant-managed caller	-5	18
*single-tenant-managed came	48	-33
*single-tenant-managed can	23	25
*single-tenant-managed cannot	38	4
*single-tenant-managed capac	-41	-32
*single-tenant-managed care	29	-92
*single-tenant-managed carri	9	27
*single-tenant-managed case	-20	37
*single-tenant-managed cdc	-7	46
*single-tenant-managed ceil	-6	44
*single-tenant-managed center	45	-5
*single-tenant-managed cert	50	-4
*single-tenant-managed certif	34	4
*single-tenant-managed cev	-57	56
*single-tenant-managed chang	-1	28
*single-tenant-managed charact	-20	38
*single-tenant-managed cheat	-8	54
*single-tenant-managed check	-4	43
*single-tenant-managed checkpoint	30	12
*single-tenant-managed choic	30	36
*single-tenant-managed choos	-10	41
*single-tenant-managed chose	-18	31
*single-tenant-managed chosen	19	20
*single-tenant-managed cidr	0	21
*single-tenant-managed class	-9	38
*single-tenant-managed classif	-16	48
*single-tenant-managed classifi	-2	27
*single-tenant-managed clean	0	42
*single-tenant-managed clear	-4	37
*single-tenant-managed cli	30	3
*single-tenant-managed click	-25	41
*single-tenant-managed client	-5	30
*single-tenant-managed clipboard	-10	17
*single-tenant-managed clone	13	55
*single-tenant-managed close	-18	61
*single-tenant-managed cloud	-7	66
*single-tenant-managed cloudtrail	35	-3
*single-tenant-managed cloudwatch	17	-3
*single-tenant-managed code	2	77
*single-tenant-managed collect	-36	67
*single-tenant-managed column	-35	64
*single-tenant-managed come	-4	30
*single-tenant-managed command	14	39
*single-tenant-managed compani	1	-66
*single-tenant-managed compat	-16	24
*single-tenant-managed complianc	-54	-88
*single-tenant-managed compon	38	6
*single-tenant-managed compress	-22	56
*single-tenant-managed comput	-26	142
*single-tenant-managed concurr	-6	42
*single-tenant-managed config	-10	122
*single-tenant-managed configur	-17	69
*single-tenant-managed connect	-5	31
*single-tenant-managed connector	3	29
*single-tenant-managed consol	36	-4
*single-tenant-managed consum	-7	81
*single-tenant-managed contain	41	32
*single-tenant-managed content	-7	41
*single-tenant-managed continu	32	-54
*single-tenant-managed contractor	-3	20
*single-tenant-managed control	80	-11
*single-tenant-managed cool	-9	42
*single-tenant-managed copi	29	0
*single-tenant-managed correct	19	15
*single-tenant-managed cost	-21	50
*single-tenant-managed could	24	-1
*single-tenant-managed count	-13	73
*single-tenant-managed cover	-16	28
*single-tenant-managed cpu	-11	19
*single-tenant-managed crash	27	-45
*single-tenant-managed crawl	-7	22
*single-tenant-managed creation	16	41
*single-tenant-managed credenti	7	95
*single-tenant-managed critic	51	-24
*single-tenant-managed cron	-7	79
*single-tenant-managed cross	-5	25
*single-tenant-managed cumul	-45	-79
*single-tenant-managed current	-1	19
*single-tenant-managed cus	-105	-168
*single-tenant-managed custom	-49	-6
*single-tenant-managed cut	28	22
*single-tenant-managed cve	-7	-22
*single-tenant-managed d	5	62
*single-tenant-managed dai	-4	33
*single-tenant-managed daili	21	-43
*single-tenant-managed dark	-32	50
*single-tenant-managed dashboard	-18	23
*single-tenant-managed databas	-29	49
*single-tenant-managed date	-26	20
*single-tenant-managed day	1	22
*single-tenant-managed db	-24	-42
*single-tenant-managed dba	30	35
*single-tenant-managed dcv	75	-1
*single-tenant-managed ddo	-9	98
*single-tenant-managed dead	75	-93
*single-tenant-managed deadlin	-19	11
*single-tenant-managed decid	-19	54
*single-tenant-managed decis	39	59
*single-tenant-managed decoupl	5	23
*single-tenant-managed dedic	10	21
*single-tenant-managed dedup	-5	66
*single-tenant-managed default	29	16
*single-tenant-managed defer	-12	21
*single-tenant-managed defin	15	26
*single-tenant-managed definit	31	-28
*single-tenant-managed delet	5	26
*single-tenant-managed deliv	30	122
*single-tenant-managed depend	-4	28
*single-tenant-managed deploi	11	88
*single-tenant-managed deploy	-6	-43
*single-tenant-managed deprec	40	62
*single-tenant-managed design	2	17
*single-tenant-managed desk	-22	68
*single-tenant-managed desktop	-38	36
*single-tenant-managed destin	3	73
*single-tenant-managed detach	-4	41
*single-tenant-managed detect	-8	21
*single-tenant-managed dev	26	60
*single-tenant-managed develop	-11	53
*single-tenant-managed di	128	-42
*single-tenant-managed did	48	-33
*single-tenant-managed differ	0	21
*single-tenant-managed directori	95	0
*single-tenant-managed disabl	-5	31
*single-tenant-managed disk	41	-4
*single-tenant-managed distribut	1	76
*single-tenant-managed dns	-10	19
*single-tenant-managed do	17	-9
*single-tenant-managed docker	-21	31
*single-tenant-managed document	3	52
*single-tenant-managed doe	-77	-61
*single-tenant-managed domain	33	-10
*single-tenant-managed done	-17	-85
*single-tenant-managed down	19	4
*single-tenant-managed download	-27	46
*single-tenant-managed downtim	39	84
*single-tenant-managed drain	-33	62
*single-tenant-managed drift	29	-10
*single-tenant-managed drive	34	19
*single-tenant-managed driver	19	5
*single-tenant-managed drop	-16	44
*single-tenant-managed dump	-15	80
*single-tenant-managed duplic	-17	55
*single-tenant-managed durabl	30	-19
*single-tenant-managed dure	-10	48
*single-tenant-managed duti	-45	-25
*single-tenant-managed each	14	29
*single-tenant-managed earlier	-9	50
*single-tenant-managed ebs	36	-17
*single-tenant-managed ec2	30	-5
*single-tenant-managed edit	4	46
*single-tenant-managed effect	-18	38
*single-tenant-managed either	0	17
*single-tenant-managed els	20	-8
*single-tenant-managed elsewher	32	4
*single-tenant-managed ena	-13	21
*single-tenant-managed enabl	-9	38
*single-tenant-managed end	24	12
*single-tenant-managed endpoint	34	11
*single-tenant-managed enforc	-4	43
*single-tenant-managed engin	-18	-46
*single-tenant-managed enhanc	-3	55
*single-tenant-managed enlarg	-10	-43
*single-tenant-managed ensur	-34	32
*single-tenant-managed enterpr	5	57
*single-tenant-managed env	4	49
*single-tenant-managed environ	13	27
*single-tenant-managed error	26	21
*single-tenant-managed etc	4	60
*single-tenant-managed event	43	2
*single-tenant-managed ever	-29	54
*single-tenant-managed everyth	-4	18
*single-tenant-managed evict	8	42
*single-tenant-managed exchang	33	-14
*single-tenant-managed exhaust	-2	66
*single-tenant-managed exist	-32	67
*single-tenant-managed expect	-30	26
*single-tenant-managed expir	10	63
*single-tenant-managed export	-13	37
*single-tenant-managed extend	7	-22
*single-tenant-managed extens	9	48
*single-tenant-managed extra	85	-29
*single-tenant-managed fail	41	-13
*single-tenant-managed failov	18	-49
*single-tenant-managed failur	74	-2
*single-tenant-managed fall	31	-13
*single-tenant-managed fast	-8	33
*single-tenant-managed fault	-3	32
*single-tenant-managed featur	-41	55
*single-tenant-managed feder	-17	30
*single-tenant-managed fedramp	31	-29
*single-tenant-managed fee	43	4
*single-tenant-managed fenc	-5	36
*single-tenant-managed fetch	-9	26
*single-tenant-managed few	10	34
*single-tenant-managed field	-30	26
*single-tenant-managed file	4	30
*single-tenant-managed fill	-30	65
*single-tenant-managed final	-27	35
*single-tenant-managed find	28	0
*single-tenant-managed fine	-4	26
*single-tenant-managed finish	-3	40
*single-tenant-managed fip	103	-45
*single-tenant-managed firehos	-7	29
*single-tenant-managed firewal	101	-40
*single-tenant-managed firmwar	130	-51
*single-tenant-managed first	-49	-39
*single-tenant-managed fit	-16	46
*single-tenant-managed fix	-19	-45
*single-tenant-managed flaw	31	-5
*single-tenant-managed fleet	-31	68
*single-tenant-managed flip	-11	24
*single-tenant-managed floor	-4	49
*single-tenant-managed folder	30	29
*single-tenant-managed follow	85	-26
*single-tenant-managed forc	23	2
*single-tenant-managed found	3	30
*single-tenant-managed framework	17	-8
*single-tenant-managed free	-6	25
*single-tenant-managed fresh	-83	95
*single-tenant-managed fridai	-8	21
*single-tenant-managed from	12	20
*single-tenant-managed front	56	-38
*single-tenant-managed fsxadmin	-26	49
*single-tenant-managed full	-28	71
*single-tenant-managed further	-27	43
*single-tenant-managed game	-21	63
*single-tenant-managed gatewai	121	0
*single-tenant-managed gener	-29	56
*single-tenant-managed general	-47	-2
*single-tenant-managed get	-33	-19
*single-tenant-managed git	-13	84
*single-tenant-managed given	-2	21
*single-tenant-managed global	-14	43
*single-tenant-managed go	7	25
*single-tenant-managed goe	-2	31
*single-tenant-managed gone	-11	46
*single-tenant-managed good	-5	61
*single-tenant-managed got	51	-2
*single-tenant-managed gpo	-9	97
*single-tenant-managed gpu	47	-14
*single-tenant-managed grain	-10	32
*single-tenant-managed grant	-6	30
*single-tenant-managed graph	-9	68
*single-tenant-managed green	-46	-43
*single-tenant-managed grid	-41	26
*single-tenant-managed group	2	43
*single-tenant-managed grow	24	7
*single-tenant-managed guard	-12	93
*single-tenant-managed guess	-10	24
*single-tenant-managed guest	-60	-120
*single-tenant-managed gui	-29	-60
*single-tenant-managed ha	26	-26
*single-tenant-managed had	12	38
*single-tenant-managed hall	-56	-116
*single-tenant-managed hand	7	22
*single-tenant-managed handl	158	-34
*single-tenant-managed hang	-12	58
*single-tenant-managed happen	-35	-138
*single-tenant-managed harden	87	-47
*single-tenant-managed hardwar	109	-37
*single-tenant-managed has	11	29
*single-tenant-managed have	50	36
*single-tenant-managed hdd	-17	23
*single-tenant-managed health	24	21
*single-tenant-managed healthi	25	-8
*single-tenant-managed here	-7	20
*single-tenant-managed high	22	33
*single-tenant-managed his	-21	22
*single-tenant-managed hit	-17	36
*single-tenant-managed hm	-117	45
*single-tenant-managed hmm	4	80
*single-tenant-managed hold	49	-3
*single-tenant-managed hole	7	21
*single-tenant-managed home	28	9
*single-tenant-managed homework	38	21
*single-tenant-managed host	94	35
*single-tenant-managed hour	-4	31
*single-tenant-managed hourli	48	-8
*single-tenant-managed hous	59	-14
*single-tenant-managed how	22	22
*single-tenant-managed hpc	-31	45
*single-tenant-managed hsm2m	6	50
*single-tenant-managed http	11	23
*single-tenant-managed hyperpod	-92	-24
*single-tenant-managed hypervisor	35	-11
*single-tenant-managed i	-14	-46
*single-tenant-managed iam	-7	23
*single-tenant-managed ident	-8	20
*single-tenant-managed identifi	-16	35
*single-tenant-managed idl	-14	37
*single-tenant-managed if	-43	50
*single-tenant-managed imag	23	16
*single-tenant-managed imdsv2	-47	109
*single-tenant-managed immut	-8	32
*single-tenant-managed import	5	74
*single-tenant-managed in	18	13
*single-tenant-managed inbound	-5	37
*single-tenant-managed includ	41	-17
*single-tenant-managed index	-4	85
*single-tenant-managed indic	5	39
*single-tenant-managed infer	28	26
*single-tenant-managed infrastructur	-27	-42
*single-tenant-managed initi	-14	29
*single-tenant-managed inject	-23	82
*single-tenant-managed insecur	23	-14
*single-tenant-managed insid	11	47
*single-tenant-managed instal	37	-24
*single-tenant-managed instead	0	32
*single-tenant-managed internet	-10	24
*single-tenant-managed interrupt	4	48
*single-tenant-managed into	20	24
*single-tenant-managed iop	-38	98
*single-tenant-managed ip	-15	79
*single-tenant-managed ipsec	29	9
*single-tenant-managed is	16	15
*single-tenant-managed iscsi	-13	68
*single-tenant-managed isnt	27	86
*single-tenant-managed isol	-7	33
*single-tenant-managed issu	84	-19
*single-tenant-managed jms	-33	57
*single-tenant-managed job	-30	-11
*single-tenant-managed join	-9	34
*single-tenant-managed joint	0	58
*single-tenant-managed judg	-2	61
*single-tenant-managed jump	-28	31
*single-tenant-managed just	47	-20
*single-tenant-managed keep	8	20
*single-tenant-managed kei	15	106
*single-tenant-managed kept	30	-2
*single-tenant-managed kerbero	60	-25
*single-tenant-managed kernel	18	-3
*single-tenant-managed key	11	20
*single-tenant-managed kick	-38	34
*single-tenant-managed kms	25	1
*single-tenant-managed knob	2	19
*single-tenant-managed know	39	-38
*single-tenant-managed known	23	36
*single-tenant-managed kubernetes	26	70
*single-tenant-managed label	-1	17
*single-tenant-managed lag	-18	26
*single-tenant-managed larg	3	29
*single-tenant-managed larger	-14	44
*single-tenant-managed last	83	31
*single-tenant-managed latenc	-5	57
*single-tenant-managed later	-8	28
*single-tenant-managed latest	39	-5
*single-tenant-managed latter	133	37
*single-tenant-managed launch	32	30
*single-tenant-managed layer	64	-26
*single-tenant-managed ldap	-3	73
*single-tenant-managed lead	-30	44
*single-tenant-managed leader	47	-41
*single-tenant-managed least	4	22
*single-tenant-managed leav	-5	25
*single-tenant-managed leaver	-14	54
*single-tenant-managed left	-2	35
*single-tenant-managed legal	0	17
*single-tenant-managed let	-13	29
*single-tenant-managed level	-10	66
*single-tenant-managed li	-5	24
*single-tenant-managed lib	-5	68
*single-tenant-managed librari	-21	53
*single-tenant-managed licens	-29	47
*single-tenant-managed life	-3	-17
*single-tenant-managed like	-23	55
*single-tenant-managed limit	30	-12
*single-tenant-managed linux	-19	-75
*single-tenant-managed list	-4	30
*single-tenant-managed live	6	28
*single-tenant-managed load	-13	45
*single-tenant-managed local	-14	31
*single-tenant-managed lock	63	13
*single-tenant-managed log	16	20
*single-tenant-managed login	1	78
*single-tenant-managed long	-13	44
*single-tenant-managed longer	-18	27
*single-tenant-managed look	101	39
*single-tenant-managed lose	-11	54
*single-tenant-managed lost	24	-9
*single-tenant-managed lower	33	-21
*single-tenant-managed lustr	9	19
*single-tenant-managed machin	72	-31
*single-tenant-managed made	55	-21
*single-tenant-managed mail	-28	60
*single-tenant-managed maintain	25	135
*single-tenant-managed mainten	18	25
*single-tenant-managed major	12	56
*single-tenant-managed make	-4	20
*single-tenant-managed manag	12	33
*single-tenant-managed mandatori	7	44
*single-tenant-managed mani	-21	72
*single-tenant-managed manual	-23	36
*single-tenant-managed map	-11	39
*single-tenant-managed mark	31	-30
*single-tenant-managed master	-34	-59
*single-tenant-managed match	27	-16
*single-tenant-managed matchmak	71	-27
*single-tenant-managed matter	56	9
*single-tenant-managed max	-16	43
*single-tenant-managed maximum	-8	25
*single-tenant-managed maxmemori	14	46
*single-tenant-managed may	-3	38
*single-tenant-managed me	-109	-30
*single-tenant-managed mean	-24	112
*single-tenant-managed meant	-76	-22
*single-tenant-managed meanwhil	15	42
*single-tenant-managed media	-9	32
*single-tenant-managed medium	-4	27
*single-tenant-managed member	-2	36
*single-tenant-managed memori	-12	82
*single-tenant-managed mend	41	24
*single-tenant-managed messag	8	32
*single-tenant-managed metadata	15	68
*single-tenant-managed metric	39	-19
*single-tenant-managed mfa	-5	19
*single-tenant-managed microsoft	40	19
*single-tenant-managed migrat	-9	22
*single-tenant-managed min	-21	64
*single-tenant-managed mine	19	-57
*single-tenant-managed minimum	-9	17
*single-tenant-managed minor	27	42
*single-tenant-managed minut	-6	26
*single-tenant-managed misconfigur	-8	34
*single-tenant-managed mismatch	-9	52
*single-tenant-managed miss	-17	21
*single-tenant-managed ml	-4	97
*single-tenant-managed mode	-13	54
*single-tenant-managed model	-3	80
*single-tenant-managed modifi	-13	16
*single-tenant-managed modul	6	28
*single-tenant-managed mondai	79	-21
*single-tenant-managed monitor	0	20
*single-tenant-managed month	-62	-5
*single-tenant-managed monthli	88	94
*single-tenant-managed more	-25	8
*single-tenant-managed most	29	-11
*single-tenant-managed mount	7	51
*single-tenant-managed move	13	23
*single-tenant-managed multi	17	17
*single-tenant-managed must	16	23
*single-tenant-managed my	30	1
*single-tenant-managed mysql	2	27
*single-tenant-managed n	-119	-40
*single-tenant-managed name	27	-2
*single-tenant-managed narrow	-7	19
*single-tenant-managed nativ	57	-23
*single-tenant-managed nearli	-1	55
*single-tenant-managed need	-2	18
*single-tenant-managed neither	52	9
*single-tenant-managed network	20	6
*single-tenant-managed newer	45	-4
*single-tenant-managed newli	-36	49
*single-tenant-managed nfs	-3	33
*single-tenant-managed nightli	69	-54
*single-tenant-managed no	17	19
*single-tenant-managed nobodi	47	26
*single-tenant-managed node	30	15
*single-tenant-managed none	26	44
*single-tenant-managed noon	17	6
*single-tenant-managed nor	54	3
*single-tenant-managed normal	-7	103
*single-tenant-managed not	-4	61
*single-tenant-managed notebook	36	3
*single-tenant-managed noth	-1	48
*single-tenant-managed notic	40	-26
*single-tenant-managed notif	-20	69
*single-tenant-managed novemb	-24	33
*single-tenant-managed now	-8	30
*single-tenant-managed ntf	-1	27
*single-tenant-managed number	-15	37
*single-tenant-managed nvme	23	-4
*single-tenant-managed object	24	32
*single-tenant-managed oci	0	19
*single-tenant-managed off	5	33
*single-tenant-managed offer	18	21
*single-tenant-managed offic	-10	85
*single-tenant-managed offset	1	42
*single-tenant-managed ok	-97	-158
*single-tenant-managed old	-15	39
*single-tenant-managed older	-10	33
*single-tenant-managed on	-1	29
*single-tenant-managed onc	24	-30
*single-tenant-managed one	12	25
*single-tenant-managed onli	14	35
*single-tenant-managed ontap	81	-5
*single-tenant-managed onto	-38	-83
*single-tenant-managed open	-4	27
*single-tenant-managed openssl	-38	153
*single-tenant-managed openzf	45	6
*single-tenant-managed oper	-10	-48
*single-tenant-managed optim	-3	38
*single-tenant-managed option	-26	37
*single-tenant-managed ora	-44	11
*single-tenant-managed orchestr	42	-17
*single-tenant-managed order	16	23
*single-tenant-managed os	-19	-124
*single-tenant-managed oss	19	19
*single-tenant-managed other	19	12
*single-tenant-managed otherw	-8	55
*single-tenant-managed ou	4	43
*single-tenant-managed our	-53	-46
*single-tenant-managed ourselv	89	-5
*single-tenant-managed out	4	27
*single-tenant-managed outag	54	2
*single-tenant-managed outbound	0	26
*single-tenant-managed outdat	-19	45
*single-tenant-managed outliv	4	17
*single-tenant-managed output	40	-15
*single-tenant-managed outsid	63	-17
*single-tenant-managed over	-2	-19
*single-tenant-managed overwrit	55	-46
*single-tenant-managed own	7	32
*single-tenant-managed owner	-79	-56
*single-tenant-managed pack	-15	49
*single-tenant-managed packag	-3	45
*single-tenant-managed page	59	-12
*single-tenant-managed pager	-4	17
*single-tenant-managed pai	18	-14
*single-tenant-managed pair	40	-26
*single-tenant-managed paramet	2	35
*single-tenant-managed part	19	46
*single-tenant-managed parti	-12	42
*single-tenant-managed partit	-21	36
*single-tenant-managed pass	16	20
*single-tenant-managed password	-23	17
*single-tenant-managed patch	-59	-84
*single-tenant-managed paus	-33	25
*single-tenant-managed pay	-7	36
*single-tenant-managed pci	39	-19
*single-tenant-managed pcoip	65	2
*single-tenant-managed pen	-2	21
*single-tenant-managed peopl	-10	66
*single-tenant-managed per	-9	45
*single-tenant-managed percent	-23	34
*single-tenant-managed perform	39	-102
*single-tenant-managed perimet	0	16
*single-tenant-managed period	-14	-97
*single-tenant-managed permiss	-5	34
*single-tenant-managed persist	23	-5
*single-tenant-managed person	-45	2
*single-tenant-managed pgaudit	-4	98
*single-tenant-managed physic	79	-53
*single-tenant-managed pick	-20	79
*single-tenant-managed pii	-16	44
*single-tenant-managed pip	4	80
*single-tenant-managed pipelin	-18	29
*single-tenant-managed place	-3	40
*single-tenant-managed plain	-29	52
*single-tenant-managed plan	-3	56
*single-tenant-managed plane	46	-30
*single-tenant-managed platform	-9	31
*single-tenant-managed player	-3	39
*single-tenant-managed pleas	-91	-122
*single-tenant-managed plu	8	66
*single-tenant-managed plugin	-3	60
*single-tenant-managed point	-18	-52
*single-tenant-managed polici	-8	31
*single-tenant-managed pool	-1	46
*single-tenant-managed port	12	34
*single-tenant-managed posix	2	18
*single-tenant-managed possibl	60	13
*single-tenant-managed postgr	61	15
*single-tenant-managed power	115	1
*single-tenant-managed powershel	46	10
*single-tenant-managed predict	-10	95
*single-tenant-managed prefer	28	34
*single-tenant-managed prem	-1	25
*single-tenant-managed press	5	-40
*single-tenant-managed primari	32	-26
*single-tenant-managed prioriti	17	-10
*single-tenant-managed privat	-2	46
*single-tenant-managed privileg	-12	61
*single-tenant-managed problem	0	23
*single-tenant-managed procedur	-14	34
*single-tenant-managed process	-63	-44
*single-tenant-managed prod	-16	50
*single-tenant-managed produc	-21	42
*single-tenant-managed product	-8	52
*single-tenant-managed profil	-9	32
*single-tenant-managed program	-16	73
*single-tenant-managed promot	-21	-58
*single-tenant-managed properti	-5	74
*single-tenant-managed protect	12	25
*single-tenant-managed protocol	-13	24
*single-tenant-managed provid	35	34
*single-tenant-managed provis	-32	-19
*single-tenant-managed proxi	-16	62
*single-tenant-managed public	-7	41
*single-tenant-managed publicli	3	27
*single-tenant-managed publish	33	-16
*single-tenant-managed pull	-21	36
*single-tenant-managed put	-36	-35
*single-tenant-managed pv	-13	21
*single-tenant-managed python	11	46
*single-tenant-managed q	93	40
*single-tenant-managed qualiti	1	54
*single-tenant-managed quarterli	-68	-35
*single-tenant-managed queri	-2	36
*single-tenant-managed question	2	-104
*single-tenant-managed quorum	58	9
*single-tenant-managed quota	-18	52
*single-tenant-managed ra3	25	47
*single-tenant-managed raci	-5	26
*single-tenant-managed rack	43	-28
*single-tenant-managed raiz	-16	24
*single-tenant-managed random	-10	33
*single-tenant-managed rang	-1	16
*single-tenant-managed ransomwar	-19	67
*single-tenant-managed rare	45	-18
*single-tenant-managed rbac	5	39
*single-tenant-managed rdb	-27	58
*single-tenant-managed rdp	-25	55
*single-tenant-managed reach	-7	23
*single-tenant-managed reachabl	-3	55
*single-tenant-managed read	0	47
*single-tenant-managed readi	-40	65
*single-tenant-managed realli	2	19
*single-tenant-managed reboot	0	58
*single-tenant-managed rebuild	45	22
*single-tenant-managed receiv	-14	64
*single-tenant-managed reconnect	39	4
*single-tenant-managed record	37	-9
*single-tenant-managed recov	-1	26
*single-tenant-managed recoveri	22	26
*single-tenant-managed recreat	-8	66
*single-tenant-managed red	3	43
*single-tenant-managed refresh	-13	64
*single-tenant-managed refus	75	-31
*single-tenant-managed region	-7	52
*single-tenant-managed regist	-8	59
*single-tenant-managed releas	76	-7
*single-tenant-managed remain	25	-13
*single-tenant-managed remot	27	30
*single-tenant-managed remov	23	25
*single-tenant-managed renew	51	13
*single-tenant-managed repair	36	-21
*single-tenant-managed replac	30	3
*single-tenant-managed replic	15	16
*single-tenant-managed report	30	1
*single-tenant-managed repositori	8	47
*single-tenant-managed request	-30	2
*single-tenant-managed requir	4	20
*single-tenant-managed reserv	8	38
*single-tenant-managed reset	-18	56
*single-tenant-managed resili	57	-51
*single-tenant-managed resiz	-27	11
*single-tenant-managed resolv	-14	41
*single-tenant-managed respons	-86	-160
*single-tenant-managed restart	31	39
*single-tenant-managed restor	16	-8
*single-tenant-managed restrict	-5	33
*single-tenant-managed result	-4	21
*single-tenant-managed resum	45	0
*single-tenant-managed retain	4	68
*single-tenant-managed retent	8	18
*single-tenant-managed retir	-10	56
*single-tenant-managed retri	-13	86
*single-tenant-managed return	-19	114
*single-tenant-managed review	2	58
*single-tenant-managed revok	-2	20
*single-tenant-managed rewrit	12	50
*single-tenant-managed right	21	30
*single-tenant-managed riski	31	-25
*single-tenant-managed rman	-17	41
*single-tenant-managed role	-4	36
*single-tenant-managed rollback	-2	20
*single-tenant-managed rollout	-24	-51
*single-tenant-managed rollup	21	-11
*single-tenant-managed room	-16	48
*single-tenant-managed root	58	10
*single-tenant-managed rotat	-17	25
*single-tenant-managed row	-23	87
*single-tenant-managed rule	-21	78
*single-tenant-managed run	25	8
*single-tenant-managed runtim	79	-32
*single-tenant-managed rw	-7	16
*single-tenant-managed s	36	-12
*single-tenant-managed s3	21	10
*single-tenant-managed safe	-49	98
*single-tenant-managed sagemak	-36	-74
*single-tenant-managed sai	38	45
*single-tenant-managed same	32	64
*single-tenant-managed saml	1	19
*single-tenant-managed say	19	43
*single-tenant-managed scale	-2	36
*single-tenant-managed scan	34	9
*single-tenant-managed scanner	-19	58
*single-tenant-managed schedul	40	31
*single-tenant-managed schema	7	66
*single-tenant-managed scientist	-43	70
*single-tenant-managed scram	9	30
*single-tenant-managed scratch	-15	91
*single-tenant-managed script	0	51
*single-tenant-managed sdk	2	66
*single-tenant-managed search	69	43
*single-tenant-managed sec	15	66
*single-tenant-managed second	-20	2
*single-tenant-managed secret	-9	29
*single-tenant-managed secur	-3	-16
*single-tenant-managed see	-24	-44
*single-tenant-managed select	4	54
*single-tenant-managed send	5	21
*single-tenant-managed sensit	-2	20
*single-tenant-managed serv	90	-35
*single-tenant-managed server	38	20
*single-tenant-managed serverless	33	-17
*single-tenant-managed servic	-57	-25
*single-tenant-managed session	39	-14
*single-tenant-managed set	-5	21
*single-tenant-managed setup	-38	124
*single-tenant-managed seven	-11	23
*single-tenant-managed sever	44	-31
*single-tenant-managed sg	-8	50
*single-tenant-managed shadow	-13	44
*single-tenant-managed share	-8	35
*single-tenant-managed shell	53	-13
*single-tenant-managed ship	29	10
*single-tenant-managed short	27	2
*single-tenant-managed should	-31	56
*single-tenant-managed show	-22	31
*single-tenant-managed shrink	-27	88
*single-tenant-managed shut	-30	48
*single-tenant-managed side	-2	23
*single-tenant-managed sign	10	22
*single-tenant-managed sinc	9	40
*single-tenant-managed singl	-3	25
*single-tenant-managed sit	-15	40
*single-tenant-managed site	38	-30
*single-tenant-managed six	49	-26
*single-tenant-managed size	-27	52
*single-tenant-managed slow	-11	69
*single-tenant-managed small	-18	33
*single-tenant-managed smb	39	7
*single-tenant-managed snaplock	-3	51
*single-tenant-managed snapmirror	-10	64
*single-tenant-managed so	-4	38
*single-tenant-managed softwar	-38	-97
*single-tenant-managed some	-45	76
*single-tenant-managed somebodi	25	32
*single-tenant-managed someon	-16	-2
*single-tenant-managed someth	-19	43
*single-tenant-managed sorri	-50	-87
*single-tenant-managed sort	-27	76
*single-tenant-managed sourc	7	29
*single-tenant-managed space	-10	27
*single-tenant-managed spare	22	18
*single-tenant-managed speak	84	-52
*single-tenant-managed spread	-3	39
*single-tenant-managed spring	-24	32
*single-tenant-managed sql	-4	67
*single-tenant-managed squash	-17	57
*single-tenant-managed ssd	5	20
*single-tenant-managed ssh	41	27
*single-tenant-managed ssl	-22	37
*single-tenant-managed staff	5	108
*single-tenant-managed stai	20	16
*single-tenant-managed stale	-17	30
*single-tenant-managed stand	-38	-41
*single-tenant-managed standard	-34	-42
*single-tenant-managed standbi	37	-9
*single-tenant-managed start	11	48
*single-tenant-managed startup	-2	49
*single-tenant-managed state	3	25
*single-tenant-managed statu	13	59
*single-tenant-managed still	-23	26
*single-tenant-managed stock	40	-35
*single-tenant-managed stop	-5	31
*single-tenant-managed storag	45	-10
*single-tenant-managed store	9	28
*single-tenant-managed stream	41	1
*single-tenant-managed string	-12	23
*single-tenant-managed stuck	-40	-34
*single-tenant-managed student	-16	58
*single-tenant-managed subnet	-6	31
*single-tenant-managed such	-11	40
*single-tenant-managed sundai	33	-4
*single-tenant-managed superus	-4	37
*single-tenant-managed suppli	5	-32
*single-tenant-managed surviv	-23	36
*single-tenant-managed svm	-3	17
*single-tenant-managed swap	62	-29
*single-tenant-managed switchov	39	48
*single-tenant-managed sync	-26	-38
*single-tenant-managed sys	-4	42
*single-tenant-managed system	-31	-2
*single-tenant-managed tabl	-11	63
*single-tenant-managed take	32	-15
*single-tenant-managed taken	2	41
*single-tenant-managed talk	-3	29
*single-tenant-managed target	61	-14
*single-tenant-managed task	-30	-80
*single-tenant-managed tde	37	11
*single-tenant-managed tell	7	83
*single-tenant-managed templat	-25	40
*single-tenant-managed term	28	-19
*single-tenant-managed terraform	-12	45
*single-tenant-managed tester	-2	21
*single-tenant-managed text	-23	84
*single-tenant-managed thank	-101	-87
*single-tenant-managed their	42	-48
*single-tenant-managed then	2	34
*single-tenant-managed there	16	38
*single-tenant-managed these	88	66
*single-tenant-managed theyr	5	52
*single-tenant-managed thi	38	65
*single-tenant-managed thing	-54	124
*single-tenant-managed third	-35	73
*single-tenant-managed those	16	38
*single-tenant-managed though	17	5
*single-tenant-managed three	28	7
*single-tenant-managed threshold	-17	27
*single-tenant-managed through	38	5
*single-tenant-managed throughput	-25	40
*single-tenant-managed tick	-32	65
*single-tenant-managed tier	-22	64
*single-tenant-managed timeout	1	33
*single-tenant-managed tls	26	19
*single-tenant-managed to	3	16
*single-tenant-managed token	3	20
*single-tenant-managed tonight	17	-8
*single-tenant-managed too	-58	121
*single-tenant-managed took	-32	-73
*single-tenant-managed tool	-28	58
*single-tenant-managed top	-19	33
*single-tenant-managed topic	-32	18
*single-tenant-managed touch	28	-7
*single-tenant-managed track	24	5
*single-tenant-managed traffic	21	-14
*single-tenant-managed trail	19	7
*single-tenant-managed train	10	58
*single-tenant-managed transact	30	-5
*single-tenant-managed trigger	-8	27
*single-tenant-managed true	-18	-47
*single-tenant-managed trust	6	16
*single-tenant-managed ttl	-7	27
*single-tenant-managed tuesdai	-45	19
*single-tenant-managed tune	3	45
*single-tenant-managed twice	1	37
*single-tenant-managed two	-3	31
*single-tenant-managed txt	-9	38
*single-tenant-managed type	-2	36
*single-tenant-managed typic	61	-22
*single-tenant-managed unassign	19	58
*single-tenant-managed under	47	-24
*single-tenant-managed underli	77	-17
*single-tenant-managed underneath	-20	-83
*single-tenant-managed undo	63	-40
*single-tenant-managed unencrypt	47	-9
*single-tenant-managed unit	16	-5
*single-tenant-managed unload	1	19
*single-tenant-managed unmount	-12	23
*single-tenant-managed unsupport	-7	37
*single-tenant-managed until	1	19
*single-tenant-managed up	-22	-15
*single-tenant-managed updat	-5	-17
*single-tenant-managed upgrad	-89	-55
*single-tenant-managed upload	-5	22
*single-tenant-managed upon	3	71
*single-tenant-managed us	31	73
*single-tenant-managed usabl	-7	34
*single-tenant-managed use	-10	51
*single-tenant-managed user	-3	67
*single-tenant-managed v1	-64	26
*single-tenant-managed v2	-8	-33
*single-tenant-managed vacuum	10	-48
*single-tenant-managed variabl	-13	28
*single-tenant-managed vendor	29	41
*single-tenant-managed verifi	27	-3
*single-tenant-managed version	-24	-33
*single-tenant-managed via	-4	28
*single-tenant-managed view	-3	38
*single-tenant-managed virtual	-38	48
*single-tenant-managed viru	-19	58
*single-tenant-managed vm	-25	42
*single-tenant-managed volum	21	21
*single-tenant-managed vs	-5	59
*single-tenant-managed vulner	26	41
*single-tenant-managed w	-54	42
*single-tenant-managed wait	2	84
*single-tenant-managed wallet	-10	60
*single-tenant-managed warn	46	-25
*single-tenant-managed wasnt	15	50
*single-tenant-managed watch	-14	39
*single-tenant-managed way	17	25
*single-tenant-managed we	36	15
*single-tenant-managed web	11	19
*single-tenant-managed week	-8	50
*single-tenant-managed weekli	10	31
*single-tenant-managed well	72	-37
*single-tenant-managed went	-40	13
*single-tenant-managed were	-49	58
*single-tenant-managed what	11	27
*single-tenant-managed whatev	9	20
*single-tenant-managed where	29	-11
*single-tenant-managed whether	-3	28
*single-tenant-managed while	-25	-36
*single-tenant-managed who	-48	-52
*single-tenant-managed whoever	-15	25
*single-tenant-managed whole	-4	44
*single-tenant-managed whom	-24	-20
*single-tenant-managed whose	-25	-5
*single-tenant-managed wide	-7	50
*single-tenant-managed will	2	35
*single-tenant-managed window	24	24
*single-tenant-managed windows	24	24
*single-tenant-managed within	31	2
*single-tenant-managed without	27	-9
*single-tenant-managed wont	-20	20
*single-tenant-managed work	11	22
*single-tenant-managed worker	57	16
*single-tenant-managed workload	-18	31
*single-tenant-managed would	33	-29
*single-tenant-managed write	3	16
*single-tenant-managed written	1	-53
*single-tenant-managed wrong	-42	69
*single-tenant-managed x	24	-56
*single-tenant-managed year	-8	33
*single-tenant-managed yes	-4	72
*single-tenant-managed yesterdai	21	-21
*single-tenant-managed you	-34	49
*single-tenant-managed yourself	-8	56
*single-tenant-managed zone	18	14
*single-tenant-managed zookeep	33	5
0	11	35
0 $	41	-8
0 0	-12	33
0 1	79	-69
0 7	-24	-67
0 and	45	27
0 by	14	43
0 in	-40	62
0 on	-19	62
0 or	78	-7
0 still	-22	58
0 switch	-15	17
0 to	27	37
0 turn	-7	73
000	17	-16
04	6	28
0a1b2c3d4e5f67890	18	0
1	23	30
1 $	90	-38
1 0	-34	6
1 000	23	-22
1 2	-17	18
1 3	-28	89
1 31	47	-64
1 4	-11	23
1 @	-14	40
1 and	-19	57
1 dai	26	-24
1 day	-23	39
1 is	28	-27
1 on	28	-28
10	28	11
10 to	35	-38
10 year	-40	65
100	-1	36
100 $	-23	31
100 gbp	63	-37
1000	29	-29
10k	-23	49
11	-11	40
11 on	-11	16
12	32	18
12 hour	-7	18
12 month	-20	59
12 to	31	0
128	60	0
12k	-1	34
13	20	29
137	1	26
14	19	-1
14 @	-27	30
14 dai	32	-14
14 to	-26	31
140	29	-19
15	37	-18
15 month	33	-32
16	22	33
16 and	-11	18
18	2	51
18 04	6	28
2	31	5
2 $	-18	35
2 0	-18	21
2 @	66	-33
2 and	13	41
2 at	20	-16
2 audit	36	-19
2 of	50	23
2 or	23	14
2 rapid	22	-20
2 tbp	51	-30
2 to	6	18
2 year	-28	31
20	-13	24
20 by	-25	27
20 gib	-25	36
200	22	17
2016	-26	51
2017	-9	55
2017 still	-10	46
2018	-39	56
2018 11	-3	25
2019	-16	41
2021	-7	97
2022	-9	48
2023	62	48
2023 imag	-7	30
2025	22	4
2026 and	31	-28
2027	18	16
2027 and	-25	34
2027 for	-27	29
2049	0	37
21 dai	2	24
22	-18	38
22 for	-18	38
22 is	7	30
22 of	-24	25
22 open	10	37
24	13	17
24 hour	26	6
24h	-6	46
25	-28	-18
25 februari	19	-15
250	-10	17
27001	-9	-24
27001 certif	11	-24
28	52	23
28 @	14	76
2nd	68	-11
3	14	22
3 1	-13	18
3 am	-59	-64
3 and	73	-52
3 in	47	21
3 is	-12	70
3 onli	55	-31
30	0	23
30 dai	3	16
30 juli	-8	21
30 june	2	33
30 minut	18	-2
30 second	32	-24
300	22	7
3000	17	-7
31	43	-27
3389	-3	27
3389 to	-4	43
35	-3	43
35 dai	10	27
36	95	-37
365	-20	42
365 dai	-10	24
389	-37	64
3rd	-9	18
3rd parti	-9	18
4	66	49
4 am	84	-7
4 dai	-27	31
40	-23	38
40 $	-25	59
400	-10	24
4000	10	70
403	-10	16
40k	-4	39
41	-6	32
443	-4	20
45	20	-10
4k	-11	51
5	3	33
5 7	-3	-58
5 gb	32	-22
5 minut	-35	58
50	40	38
500	-22	24
512	-7	22
512 mb	-9	22
5xx	28	29
6	31	35
6 1	36	2
6 and	65	-34
60	3	26
60 dai	25	-14
60 minut	-6	31
60 percent	-15	17
6379	6	40
7 0	-25	-67
7 and	20	-19
7 dai	34	2
7 in	-23	51
7 novemb	-27	30
7 to	22	-18
72	-2	46
72 hour	-2	46
8	-9	44
80	-11	19
8080	-11	32
88	36	-17
9	-8	60
9 @	49	25
9 to	-21	21
90	-1	25
90 critic	-8	20
90 dai	3	22
900	-26	34
92	-58	78
95	-30	99
=customer	18	-10
=shared	-27	-29
@	14	22
@ $	20	48
@ %	13	33
@ 0	24	51
@ 1	36	15
@ 14	36	-31
@ 2	-37	38
@ 4	-21	57
@ 5	10	-60
@ 6	-42	59
@ 60	28	-28
@ 7	32	13
@ 9	-17	24
@ a	37	-13
@ about	112	-31
@ acceler	-9	-86
@ accept	-4	32
@ access	-17	54
@ account	1	43
@ acl	-5	82
@ across	-18	54
@ act	-8	43
@ activ	-22	45
@ ad	-23	43
@ add	29	-12
@ admin	47	-3
@ adviz	-24	32
@ after	14	29
@ again	3	20
@ against	85	-60
@ agent	-11	48
@ agentcor	-11	46
@ alarm	-15	48
@ alert	-39	117
@ all	16	-15
@ allow	-13	30
@ alon	10	17
@ also	51	-50
@ alwai	26	12
@ am	89	-45
@ amazon	-78	-135
@ ami	-14	-113
@ among	29	-6
@ analys	92	4
@ annot	-16	71
@ announc	31	2
@ anoth	22	-10
@ answer	26	-12
@ any	102	-18
@ anycast	100	-30
@ anyon	-2	20
@ anywher	-33	94
@ apart	51	-22
@ api	38	-8
@ apiserv	5	23
@ app	4	28
@ appli	-46	-46
@ applianc	68	7
@ applic	4	37
@ approv	-20	30
@ archiv	20	0
@ are	-1	40
@ arent	-17	40
@ artifact	16	-7
@ ask	44	-26
@ assign	-1	36
@ associ	-33	67
@ assum	-1	37
@ attach	-4	33
@ audit	27	2
@ auditor	-11	22
@ auth	-17	62
@ author	45	52
@ auto	-13	63
@ autom	29	36
@ automat	52	-24
@ avail	37	-7
@ awai	37	-16
@ aws	51	-40
@ back	83	-20
@ backup	-38	-25
@ base	16	75
@ batch	27	-5
@ befor	0	43
@ behind	40	51
@ belong	27	7
@ between	5	23
@ block	26	56
@ bot	12	-38
@ box	-37	-80
@ brain	87	-19
@ bring	-6	38
@ broke	0	39
@ broker	33	21
@ bug	6	17
@ built	-17	38
@ bump	-11	17
@ but	-1	24
@ by	39	-22
@ byol	21	72
@ ca	-26	61
@ cach	31	14
@ call	56	-28
@ can	-13	35
@ cannot	-30	61
@ cant	6	25
@ capac	44	52
@ carri	-10	103
@ catalog	44	-29
@ center	31	-7
@ cert	-8	24
@ certif	-14	46
@ chang	-3	16
@ check	3	28
@ chosen	-36	98
@ class	-9	45
@ classic	-23	32
@ classifi	-16	31
@ clean	-10	48
@ cli	-6	52
@ client	-49	4
@ clock	-32	47
@ close	63	-15
@ cloud	115	-27
@ cluster	-45	-19
@ cni	82	36
@ code	-7	64
@ collect	59	-23
@ com	41	-20
@ come	-2	54
@ compar	63	-36
@ compat	53	-28
@ complianc	19	43
@ compon	32	-4
@ comput	42	-81
@ concurr	-37	41
@ config	17	18
@ configur	4	62
@ connect	-1	33
@ connector	-14	26
@ consol	-20	50
@ contain	-17	75
@ content	-4	35
@ control	36	-35
@ copi	31	-39
@ core	-19	47
@ correct	32	-20
@ cost	-7	16
@ count	17	4
@ cover	48	-42
@ cpu	-11	42
@ crash	35	-9
@ creat	73	-39
@ credenti	7	17
@ cron	8	55
@ csi	77	23
@ cumul	-162	-132
@ current	-28	11
@ custom	-94	-19
@ cve	89	-34
@ daemon	-16	59
@ dashboard	14	30
@ data	46	25
@ databas	-34	-15
@ db	-59	-19
@ dba	-2	45
@ debug	-32	52
@ decid	-3	29
@ decis	-32	85
@ default	-6	91
@ defend	-54	15
@ definit	-5	30
@ delet	-5	35
@ deliv	8	40
@ demand	9	22
@ deni	-16	20
@ deploi	-6	68
@ deprec	-23	67
@ desktop	-35	-1
@ destroi	40	-10
@ detach	-4	41
@ devic	43	43
@ di	41	-24
@ directori	-19	77
@ disabl	-15	46
@ discoveri	-8	19
@ disk	120	0
@ distribut	-4	27
@ dns	-15	28
@ do	48	40
@ document	-9	26
@ doe	3	56
@ doesnt	5	34
@ domain	71	13
@ done	25	36
@ dont	36	-16
@ down	-25	48
@ download	-17	26
@ drain	36	-29
@ drift	23	112
@ driver	80	-64
@ drop	-17	37
@ durabl	88	-47
@ dure	-15	91
@ each	22	9
@ ec2	0	48
@ edg	19	30
@ eks	-22	110
@ enabl	-3	56
@ encrypt	32	5
@ end	23	14
@ endpoint	53	-11
@ enforc	-7	55
@ engin	-17	-99
@ enrol	61	-59
@ entri	-47	94
@ env	-8	38
@ environ	-11	53
@ ephemer	116	-83
@ etl	-11	23
@ event	61	-37
@ everi	67	-30
@ execut	29	-2
@ exist	-10	40
@ expir	-9	44
@ expiri	-8	63
@ export	-27	68
@ extend	-42	20
@ extens	3	82
@ fail	-31	73
@ failov	-8	41
@ fall	-23	71
@ fargat	-4	-91
@ fast	-20	24
@ fell	51	-33
@ few	59	-48
@ file	-3	33
@ filter	15	28
@ find	-15	39
@ firecrack	22	-11
@ firewal	-2	29
@ firmwar	105	75
@ fix	-9	56
@ flag	2	27
@ fleet	62	25
@ flow	-48	51
@ for	-1	70
@ forc	-14	32
@ found	-28	53
@ framework	55	-33
@ from	47	7
@ full	-21	55
@ function	16	22
@ gatewai	72	-35
@ gather	14	20
@ get	-23	-33
@ give	31	-12
@ global	5	-54
@ go	-22	28
@ goe	-15	58
@ got	26	15
@ grant	-7	44
@ grow	76	-2
@ guard	58	-19
@ guest	-2	71
@ had	75	-55
@ hand	18	-7
@ handl	38	24
@ happen	29	-31
@ hardwar	130	-31
@ has	20	8
@ hasnt	-1	34
@ have	-19	59
@ head	-23	43
@ health	8	37
@ help	46	4
@ helper	27	1
@ here	-31	43
@ hmm	45	5
@ home	-19	73
@ hook	-10	44
@ host	70	44
@ how	-11	18
@ hyperpod	-105	-32
@ i	75	-33
@ ident	20	36
@ identifi	19	10
@ if	-31	45
@ imag	19	28
@ import	45	67
@ in	8	26
@ includ	35	-15
@ index	-2	31
@ infrastructur	19	-7
@ ingest	2	-34
@ ingress	8	-30
@ ins	29	-8
@ insid	63	-49
@ insist	-11	37
@ inspect	18	-43
@ instal	48	-28
@ instanc	44	10
@ instead	-92	59
@ into	-46	77
@ invalid	-15	52
@ invoc	38	-31
@ is	5	43
@ isnt	-17	115
@ isol	41	-16
@ issu	61	-41
@ it	3	44
@ item	36	12
@ its	4	23
@ itself	47	0
@ job	42	26
@ join	-5	40
@ just	-16	21
@ keep	27	3
@ kei	28	94
@ kept	87	5
@ key	15	18
@ kill	-11	45
@ lag	-17	47
@ land	-52	65
@ larg	21	17
@ last	79	13
@ latest	-23	26
@ launch	39	33
@ layer	-35	90
@ ldap	9	48
@ leak	-17	43
@ least	-9	77
@ left	51	-44
@ legal	3	28
@ let	-29	48
@ li	-61	95
@ licens	-89	-12
@ lifecycl	-28	51
@ lifetim	-11	23
@ like	-20	-22
@ limit	13	-32
@ line	-14	71
@ link	-9	85
@ linux	56	-24
@ list	-24	67
@ listen	-27	114
@ live	-3	43
@ local	12	89
@ locat	48	-13
@ lock	4	55
@ log	5	32
@ login	-7	44
@ longer	-20	27
@ look	-36	52
@ lost	49	20
@ machin	-37	62
@ made	18	17
@ maintain	52	-30
@ mainten	33	-5
@ major	-20	116
@ make	30	-1
@ manag	64	-25
@ map	-21	32
@ mark	-36	58
@ mask	-16	28
@ master	-36	-71
@ match	34	-26
@ materi	-25	54
@ may	9	36
@ mean	-2	48
@ medium	-4	27
@ memori	25	30
@ mesh	-17	23
@ metadata	-23	52
@ metric	34	-13
@ migrat	-22	69
@ min	-17	40
@ minimum	-12	16
@ minor	49	13
@ minut	-46	65
@ miss	-23	34
@ mode	83	-47
@ model	11	41
@ monitor	41	-21
@ monthli	-7	103
@ more	19	-32
@ mount	-18	38
@ move	16	-27
@ multi	-12	46
@ must	30	6
@ my	66	76
@ mysql	2	27
@ name	30	15
@ namespac	-19	46
@ need	42	3
@ neither	3	16
@ network	-3	59
@ never	-15	56
@ new	-8	86
@ next	30	4
@ no	-43	-70
@ nobodi	1	68
@ node	-35	-78
@ not	-4	80
@ notebook	-10	40
@ notic	35	-25
@ nsx	13	90
@ observ	-9	62
@ of	-12	60
@ off	37	0
@ offer	66	-24
@ on	-30	57
@ onc	43	-77
@ one	67	-4
@ onli	-9	73
@ onlin	-44	55
@ ontap	93	16
@ open	-5	28
@ openzf	82	4
@ oper	41	13
@ optim	-8	49
@ option	-9	41
@ or	16	11
@ origin	-22	34
@ os	-30	-124
@ oss	-8	41
@ our	-19	91
@ ourselv	84	-11
@ out	-23	65
@ outdat	5	66
@ outsid	-25	67
@ own	32	-42
@ owner	-1	53
@ page	69	-12
@ pan	-10	36
@ paramet	-3	44
@ part	-121	-66
@ partit	24	34
@ pass	56	-23
@ password	7	61
@ past	-13	20
@ patch	53	36
@ peer	43	74
@ pend	-49	-73
@ per	-4	30
@ permiss	-16	41
@ physic	48	-41
@ pick	36	-2
@ place	-49	83
@ plan	39	-5
@ platform	34	-3
@ pleas	-172	33
@ pls	77	7
@ plugin	-1	57
@ pod	-27	36
@ point	-40	-22
@ polici	-10	61
@ port	-22	70
@ postgr	61	15
@ pre	0	28
@ prefix	-6	35
@ primari	8	-20
@ print	-17	46
@ process	61	-26
@ prod	-6	45
@ produc	-27	66
@ profil	-9	33
@ program	5	46
@ project	-21	34
@ prompt	21	23
@ properti	-5	56
@ protect	58	14
@ provid	51	-18
@ provis	-32	-66
@ proxi	26	44
@ public	-5	36
@ publish	12	32
@ pull	-6	22
@ put	4	24
@ python	14	36
@ quarterli	0	58
@ queri	7	-24
@ question	-22	25
@ queue	17	68
@ quota	33	-9
@ rack	43	-7
@ raiz	5	33
@ ram	-7	17
@ ran	-10	30
@ rbac	-6	109
@ reach	-32	40
@ read	-22	-36
@ readi	-25	37
@ rebuild	-13	22
@ record	6	22
@ recreat	-5	26
@ red	55	11
@ redund	54	-30
@ refresh	56	25
@ region	95	-73
@ regist	-19	27
@ registr	-6	24
@ registri	18	-29
@ releas	24	22
@ remedi	-8	89
@ remov	48	-29
@ renew	64	-36
@ repair	23	44
@ replac	13	-28
@ replic	5	35
@ replica	-5	65
@ repo	-14	61
@ report	-14	46
@ repositori	20	24
@ request	-14	55
@ requir	31	-37
@ resourc	35	33
@ respect	-23	55
@ respons	3	99
@ rest	148	-12
@ restart	-19	33
@ restor	40	36
@ result	-13	16
@ retent	-22	82
@ retir	38	-2
@ retri	-35	109
@ return	26	-18
@ review	8	16
@ revok	-11	34
@ right	34	38
@ role	-7	42
@ roll	2	37
@ root	29	1
@ rotat	-53	115
@ rout	0	70
@ router	-3	69
@ rule	-19	79
@ run	25	9
@ runtim	8	-74
@ s	8	25
@ sai	-7	25
@ save	28	-28
@ scale	63	-13
@ scan	28	10
@ schedul	52	10
@ schema	-8	89
@ scratch	1	57
@ sdk	-7	21
@ search	73	-1
@ second	-24	39
@ secret	31	-7
@ secur	16	-66
@ self	-9	48
@ send	27	0
@ serv	15	30
@ server	17	-26
@ serverless	46	9
@ servic	33	-22
@ session	26	1
@ set	52	-9
@ share	-22	34
@ should	-20	39
@ show	2	36
@ side	29	-5
@ sidecar	-8	68
@ sign	47	-28
@ sinc	23	5
@ singl	-9	53
@ sit	67	-42
@ size	47	65
@ slot	-13	38
@ small	-9	24
@ snapshot	-6	-29
@ so	18	17
@ softwar	55	-44
@ some	-13	32
@ somebodi	-6	18
@ someon	35	4
@ someth	41	80
@ sourc	-5	29
@ spf	-15	24
@ spread	56	-3
@ stage	-15	42
@ stai	-16	34
@ stand	36	50
@ standard	77	-31
@ standbi	-2	23
@ start	16	19
@ state	49	-35
@ still	-36	59
@ stop	-36	9
@ storag	69	-16
@ store	18	16
@ subnet	-12	31
@ subscript	-15	45
@ suggest	4	26
@ superus	-4	37
@ suppli	58	24
@ support	34	-22
@ surviv	-11	28
@ swap	23	4
@ switch	42	7
@ tabl	25	24
@ take	38	-5
@ taken	61	-26
@ target	24	-4
@ task	-25	74
@ team	-32	117
@ tell	-23	37
@ templat	8	20
@ term	24	-23
@ test	-14	32
@ that	23	5
@ the	-9	24
@ their	42	39
@ themselv	-19	51
@ then	97	-6
@ there	2	45
@ thing	-127	-96
@ those	26	14
@ though	-115	20
@ threat	-10	30
@ three	17	-13
@ through	-2	17
@ throw	-15	36
@ tidi	-21	37
@ time	-11	51
@ tls	41	46
@ to	10	30
@ token	-11	39
@ too	222	-68
@ took	-53	-68
@ tool	51	-49
@ topic	-49	-29
@ train	30	67
@ transfer	16	18
@ tri	-35	42
@ trim	-3	26
@ true	50	-27
@ trust	-35	36
@ tune	12	45
@ tunnel	32	-37
@ turn	-7	69
@ two	-36	65
@ type	0	46
@ under	44	11
@ underneath	-53	20
@ unless	49	-23
@ until	-25	37
@ up	18	-23
@ updat	2	-63
@ upgrad	-47	-14
@ upload	-25	53
@ us	83	-46
@ use	-18	40
@ user	-7	69
@ v2	14	-25
@ valid	-14	37
@ version	-35	35
@ via	-10	48
@ virtual	-18	58
@ volum	38	5
@ vpc	-10	19
@ w	-18	27
@ wait	-20	23
@ warn	50	-49
@ was	5	32
@ watch	38	-26
@ we	26	53
@ web	3	21
@ weight	41	-32
@ went	-30	25
@ were	-38	17
@ what	-18	41
@ whatev	120	-9
@ when	17	16
@ where	-20	33
@ while	26	-49
@ who	-48	-7
@ whom	13	50
@ whose	-15	23
@ windows	-74	64
@ within	44	-35
@ wordpress	0	18
@ worker	-23	-61
@ workflow	-34	54
@ would	23	4
@ write	35	30
@ written	8	31
@ yes	14	53
@ yourself	-35	115
@ zone	95	-78
^	3	23
^ %	-10	41
^ 1	-19	47
^ 403	-12	20
^ @	-17	51
^ a	12	32
^ access	31	55
^ accord	-9	82
^ account	62	-8
^ act	0	55
^ activ	-15	49
^ ad	-156	-136
^ admin	-1	46
^ after	-8	21
^ agent	-84	-47
^ air	60	-11
^ alarm	-32	133
^ alert	-20	86
^ allow	-25	29
^ am	-51	57
^ amazon	0	-18
^ ami	34	-91
^ an	-15	27
^ and	-12	23
^ answer	0	72
^ antiviru	-5	84
^ anycast	21	-11
^ api	20	12
^ app	-23	120
^ applic	-24	112
^ archiv	-4	94
^ are	54	-32
^ as	43	13
^ audit	2	45
^ auditor	44	-17
^ auth	-5	38
^ author	2	102
^ auto	-15	48
^ autom	-17	-98
^ automat	19	41
^ autosc	-12	59
^ avail	70	-7
^ awar	-59	-34
^ aws	75	-31
^ back	69	100
^ background	32	-10
^ backup	-16	168
^ bandwidth	-25	92
^ base	-46	74
^ batch	9	-88
^ bgp	-14	26
^ bia	-19	35
^ bill	9	66
^ binlog	-2	42
^ bio	34	-7
^ bit	44	-29
^ bitnami	-7	33
^ block	-18	40
^ blue	-69	-113
^ bootstrap	7	82
^ both	-103	-13
^ bottlerocket	49	-19
^ bring	-6	39
^ broken	77	-47
^ broker	58	18
^ bug	-8	43
^ bui	42	86
^ build	69	-8
^ but	65	-172
^ byol	-4	48
^ cach	-20	56
^ calico	-25	85
^ call	-35	22
^ can	45	83
^ capac	-23	-89
^ cctv	68	15
^ cert	-12	28
^ certif	53	3
^ chang	17	61
^ check	-14	49
^ checksum	-10	-54
^ choos	-54	121
^ ci	-125	-57
^ cis	4	60
^ clean	-3	73
^ client	4	68
^ clock	32	-5
^ close	-25	36
^ cloud	-1	86
^ cluster	23	35
^ code	-40	79
^ complianc	-33	-22
^ comput	-13	46
^ concurr	-19	46
^ configur	67	57
^ connector	44	-36
^ consum	-4	81
^ contain	21	-78
^ containerd	69	33
^ content	-5	106
^ continu	-41	-178
^ control	179	18
^ copi	-21	37
^ cor	-10	76
^ coredn	-34	49
^ cpu	-15	41
^ creat	-14	124
^ crl	-12	29
^ cron	-29	50
^ cross	6	62
^ cuda	-10	90
^ custom	-41	140
^ cve	86	-15
^ daili	35	84
^ dashboard	-5	59
^ data	-17	59
^ databas	3	59
^ db	-96	-74
^ ddo	21	-28
^ dead	44	-3
^ debezium	-20	34
^ decid	-8	56
^ decommiss	50	-14
^ default	-142	-4
^ delet	13	113
^ depend	-16	66
^ deploi	-26	37
^ deprec	-7	54
^ detect	33	-8
^ dev	-2	19
^ devic	-29	55
^ dictat	-12	42
^ diesel	40	-9
^ disast	-6	31
^ dns	4	64
^ do	16	-23
^ docker	-3	46
^ domain	-11	30
^ download	-30	79
^ drain	-53	-135
^ drift	-14	20
^ duplic	-17	55
^ durabl	105	-51
^ dure	-87	30
^ ecs	-11	23
^ edg	155	33
^ efa	-12	39
^ egress	-33	77
^ elast	-156	-143
^ eleven	64	-35
^ enabl	1	119
^ encrypt	-125	-101
^ engin	-79	-67
^ enhanc	0	17
^ environ	-8	47
^ environment	34	15
^ eras	89	-25
^ errorportalloc	-5	40
^ etcd	65	-12
^ even	52	51
^ event	33	65
^ evid	-16	31
^ ex	47	17
^ execut	-21	97
^ export	2	23
^ fail	14	32
^ failov	29	-80
^ fibr	86	5
^ fifo	-9	41
^ file	-54	-12
^ fine	-33	73
^ fip	56	-21
^ fire	12	16
^ firecrack	79	-25
^ firewal	4	45
^ firmwar	141	-36
^ fix	12	101
^ flask	-1	26
^ fleet	48	-6
^ flood	-124	-117
^ flow	-22	52
^ for	-42	44
^ four	-8	43
^ fsxadmin	-28	65
^ game	-36	53
^ gatewai	-140	-57
^ gdpr	-1	113
^ gener	108	9
^ general	-5	86
^ generally	72	8
^ git	4	35
^ github	-24	42
^ glibc	-26	30
^ good	19	-19
^ got	67	-34
^ gpo	8	78
^ gpu	-71	133
^ grace	-8	65
^ grant	2	54
^ graph	11	36
^ guard	28	-47
^ guest	0	153
^ half	1	32
^ hallucin	6	48
^ hand	-45	99
^ hard	114	29
^ harden	-109	-81
^ hardwar	99	10
^ hcx	-4	70
^ health	-70	0
^ hello	-27	-43
^ helm	-30	55
^ hey	-56	28
^ high	-65	-44
^ hipaa	-53	28
^ hm	-20	-1
^ hmm	5	-56
^ home	-28	41
^ host	219	60
^ how	-13	48
^ hpc	-40	53
^ http	52	-19
^ hyperledg	19	-81
^ hypervisor	192	-50
^ i	81	-22
^ idempot	-14	62
^ idl	96	51
^ if	-56	-58
^ im	-2	16
^ imag	-16	93
^ import	19	6
^ in	105	98
^ inbound	2	21
^ incid	-40	38
^ index	45	73
^ infrastructur	51	40
^ inherit	79	25
^ input	0	28
^ instal	-17	77
^ intern	14	77
^ ip	38	-6
^ is	-40	-67
^ iscsi	-18	80
^ isnt	31	14
^ isol	64	-12
^ it	-38	57
^ its	-25	-3
^ job	1	37
^ joiner	-20	69
^ k	-19	40
^ karpent	23	-24
^ keep	118	-59
^ kei	-104	-131
^ kerbero	-16	73
^ kernel	54	49
^ key	28	7
^ kubelet	-47	-22
^ label	-11	55
^ lag	3	29
^ launch	-7	52
^ ldap	-15	88
^ leader	44	-43
^ leaver	-14	40
^ legal	-15	110
^ let	-20	112
^ licens	-42	27
^ lifecycl	30	5
^ limit	-9	44
^ linux	5	88
^ loa	-9	24
^ load	53	-26
^ local	6	55
^ log	-105	-34
^ log4j	15	37
^ log4shell	-8	57
^ login	16	31
^ long	-22	49
^ look	88	7
^ lost	-8	37
^ mac	49	6
^ machin	65	-72
^ maintain	48	5
^ mainten	96	80
^ make	11	125
^ manag	110	-31
^ mandatori	-4	-35
^ manual	-1	48
^ market	-25	42
^ max	-16	50
^ maxmemori	14	46
^ memori	39	33
^ messag	-32	42
^ metadata	92	65
^ mfa	11	108
^ migrat	-1	94
^ min	-23	44
^ minor	-119	-49
^ model	88	13
^ move	-16	74
^ mtl	-17	110
^ multi	9	38
^ must	63	-48
^ my	28	-34
^ n	-78	-79
^ nacl	-25	82
^ nah	59	29
^ name	-36	73
^ need	22	-28
^ network	-26	79
^ new	-27	29
^ next	-44	59
^ nitro	99	13
^ no	-69	90
^ nobodi	15	64
^ node	-15	118
^ node18	-25	29
^ not	68	83
^ now	-37	118
^ npm	-21	52
^ number	-21	35
^ nvidia	-18	23
^ object	-30	73
^ ok	-21	-57
^ old	-15	43
^ on	81	99
^ onc	23	-21
^ one	-26	-20
^ open	-3	69
^ oper	27	-69
^ opt	-27	42
^ order	78	-24
^ orphan	-23	72
^ os	82	56
^ our	-29	-18
^ palo	-19	30
^ partit	24	33
^ partner	1	16
^ password	91	101
^ patch	-40	-62
^ pci	51	4
^ pdb	18	130
^ peer	-28	35
^ penetr	-20	33
^ pentest	1	17
^ peopl	-25	25
^ permiss	-10	107
^ php	-13	55
^ physic	116	-50
^ pick	68	9
^ pii	-23	94
^ pip	-3	26
^ pipelin	-37	66
^ pitr	-13	52
^ platform	104	51
^ pleas	36	9
^ plugin	-8	34
^ pod	-33	93
^ point	-12	23
^ poison	-12	52
^ port	-7	55
^ posix	1	31
^ power	47	59
^ pre	-10	103
^ privat	8	35
^ privileg	2	56
^ procur	87	3
^ protect	71	31
^ provis	-4	42
^ provisionedthroughputexceededexcept	-28	47
^ proxi	-59	-43
^ public	24	-3
^ publish	-45	42
^ pull	-2	74
^ python	0	49
^ python3	-24	36
^ quarterli	-44	38
^ queri	43	62
^ queue	-16	53
^ quick	-12	44
^ quorum	35	46
^ rack	88	37
^ ransomwar	-21	66
^ rate	-63	60
^ rbac	-18	109
^ read	-27	113
^ readonlyrootfilesystem	-5	30
^ record	28	7
^ recoveri	46	-12
^ red	11	35
^ redact	-5	29
^ redund	38	5
^ region	-18	31
^ registri	27	-25
^ remot	-13	45
^ remov	-19	41
^ renew	-15	87
^ replac	92	-41
^ replic	61	-19
^ requir	-8	32
^ reserv	4	44
^ resili	-22	-32
^ resolv	-25	52
^ resourc	12	58
^ restor	-55	163
^ retent	4	112
^ retir	34	41
^ retri	-6	106
^ review	-22	37
^ revok	-3	46
^ right	-23	114
^ role	-20	81
^ root	-4	64
^ rotat	84	51
^ rout	-26	99
^ router	105	-46
^ row	-20	21
^ rto	-10	35
^ run	52	-32
^ runtim	42	-6
^ saa	-13	49
^ saml	-25	36
^ sbom	-14	89
^ scale	76	77
^ scan	-33	112
^ schedul	45	28
^ schema	-18	44
^ scrambl	-44	-63
^ scratch	-24	37
^ second	8	70
^ secur	-18	52
^ separ	-46	81
^ server	53	15
^ servic	20	31
^ session	19	3
^ shard	19	-18
^ share	-85	-76
^ should	64	-4
^ sidecar	9	53
^ sign	20	-5
^ sinc	23	-17
^ singl	-2	45
^ six	26	-21
^ slow	-3	50
^ sm	-85	-94
^ smb	-13	54
^ snapmirror	-6	28
^ snapshot	-114	-12
^ so	60	-45
^ softwar	-14	54
^ somebodi	-3	21
^ someon	-12	52
^ sorri	-89	-80
^ sourc	-6	28
^ spend	3	136
^ split	44	39
^ spot	-22	77
^ spread	-2	35
^ sql	-10	67
^ sse	42	-38
^ ssh	-36	67
^ ssl	-1	20
^ stack	-6	59
^ stale	-3	41
^ static	-11	24
^ stop	-3	142
^ storag	69	-32
^ store	3	58
^ stream	-53	-67
^ student	-16	58
^ subnet	-31	64
^ subscrib	-11	114
^ sudo	7	58
^ suppress	-21	69
^ sure	15	16
^ swap	15	42
^ system	30	21
^ tag	18	112
^ tape	-24	81
^ task	-43	77
^ teach	-15	-49
^ tele	28	37
^ test	87	77
^ thank	-62	112
^ that	-93	-65
^ the	-4	-29
^ then	-16	60
^ there	72	-29
^ third	-44	79
^ threat	75	-25
^ three	-32	62
^ throttl	-25	24
^ tls	-17	23
^ tmp	20	-7
^ token	-27	113
^ too	-25	35
^ topic	12	47
^ tpm	-33	67
^ trace	47	-9
^ true	-53	-50
^ trust	-9	87
^ ttl	2	68
^ tune	-6	42
^ tunnel	29	-6
^ turn	-54	81
^ two	31	3
^ under	-13	66
^ undersea	48	-12
^ uninterrupt	-4	52
^ updat	-6	47
^ upgrad	70	47
^ uptim	44	-19
^ user	-4	85
^ userdata	-12	32
^ util	-9	29
^ vcpu	-29	48
^ version	66	76
^ vet	24	47
^ virtual	107	11
^ volum	-6	34
^ vote	-11	21
^ vpn	-5	-124
^ vsan	-22	95
^ vulner	-20	72
^ wait	11	144
^ warm	-11	50
^ we	-43	44
^ web	39	94
^ wed	1	17
^ wer	36	-11
^ were	-4	47
^ what	-47	-100
^ when	-14	-32
^ where	40	-12
^ whether	-7	56
^ which	-31	17
^ whose	-66	-77
^ will	-28	56
^ windows	-23	40
^ wipe	48	-38
^ with	37	36
^ without	6	38
^ worker	-96	-59
^ write	-30	110
^ wrong	-19	70
^ yum	-7	80
^ zone	-6	84
^ zookeep	48	-4
a %	87	-49
a 2	35	-24
a @	-24	18
a backup	5	25
a bad	36	-15
a bank	-28	30
a barn	5	35
a base	69	-58
a blue	21	83
a breach	35	39
a break	28	-26
a broken	28	29
a broker	-50	71
a bucket	-7	26
a budget	-7	41
a bug	43	-20
a build	-62	82
a burst	29	-3
a ca	52	13
a cach	25	75
a capac	55	-48
a cert	-13	55
a certif	4	26
a chang	-37	61
a choic	-30	76
a client	35	-8
a clone	15	64
a cluster	12	35
a collabor	-22	39
a colleagu	-18	22
a compani	19	-27
a connect	-27	43
a contain	-10	44
a contractor	-30	46
a control	-48	-17
a copi	-26	53
a crash	-33	-21
a critic	33	7
a current	15	20
a custom	10	52
a cve	8	19
a daemonset	-12	19
a daili	43	-2
a data	40	-8
a databas	-10	61
a day	27	-14
a db	-22	30
a default	29	70
a delet	-1	25
a deploy	-26	50
a deprec	14	24
a dev	8	42
a develop	-21	34
a disk	69	-55
a distribut	23	47
a dns	58	-70
a document	-35	60
a domain	-10	23
a duti	39	24
a fail	54	-14
a failov	24	-44
a failur	-11	45
a faulti	66	-19
a few	6	16
a file	8	25
a find	4	21
a finger	48	-24
a firecrack	-51	22
a firewal	-53	-2
a fix	37	-27
a flood	86	-38
a fresh	76	-27
a function	-24	91
a game	-6	54
a gatewai	-12	17
a git	2	29
a global	12	25
a guy	0	20
a hardcod	-5	37
a health	37	-7
a healthi	22	-17
a high	85	-13
a higher	6	37
a hole	-6	18
a hot	35	-21
a job	12	21
a joint	18	67
a kernel	-46	71
a key	55	-37
a kms	24	-13
a known	-13	65
a label	23	3
a lambda	-32	35
a larger	-21	39
a later	49	-45
a launch	-6	36
a layer	-20	20
a leaver	-19	54
a librari	-19	27
a limit	51	-25
a linux	-3	64
a list	55	-24
a load	39	-37
a lock	-20	25
a loop	-29	49
a lost	21	-11
a m	-15	36
a machin	63	-48
a mainten	27	-27
a major	-10	77
a malici	-26	51
a manag	25	-103
a member	53	-38
a mess	-1	17
a messag	20	-14
a method	-19	31
a microvm	42	-38
a minimum	-13	17
a minor	14	55
a minut	3	37
a mix	-75	-61
a model	-18	38
a moment	16	11
a month	39	2
a multi	36	-11
a name	25	-9
a nasti	-14	48
a neighbor	34	-24
a network	69	-60
a newer	1	24
a node	23	70
a normal	40	-23
a notic	71	-17
a number	-26	36
a partner	-7	23
a patch	65	0
a pend	87	-45
a permiss	7	61
a place	-26	31
a plan	-11	17
a platform	78	-25
a pod	95	66
a point	102	-84
a polici	-17	41
a port	-2	42
a principl	-70	-94
a privat	-25	12
a product	-64	21
a provis	-55	-13
a queue	34	-20
a random	-20	40
a rare	56	-26
a raspberri	5	31
a read	31	-24
a reader	19	-45
a reboot	5	19
a recent	32	-23
a record	-19	39
a region	89	-6
a regist	-34	36
a releas	29	24
a remov	21	-15
a replac	68	-65
a replica	2	22
a request	87	11
a requir	58	-44
a resourc	-10	33
a rest	-27	68
a restart	-8	48
a restor	21	-8
a retail	96	22
a retent	-16	-10
a retir	51	-19
a retri	-10	16
a return	80	-75
a role	-5	20
a rout	70	-43
a row	-26	75
a rule	10	28
a runbook	5	46
a say	18	6
a schedul	-42	60
a scratch	-9	17
a script	28	-10
a second	8	37
a secret	-31	40
a separ	76	-10
a server	16	30
a servic	30	-3
a session	-24	27
a set	47	-9
a shard	97	-88
a share	-43	35
a shell	-8	17
a singl	20	23
a site	-44	56
a slow	-9	57
a small	-16	31
a snapshot	15	45
a spare	27	-14
a standalon	-26	29
a standard	59	-5
a standbi	49	-26
a startup	32	7
a step	21	-13
a stolen	23	-13
a storag	16	-14
a store	-46	72
a subnet	-19	53
a support	-8	31
a suspici	1	59
a switch	13	96
a tabl	-17	31
a target	-11	24
a task	33	-10
a templat	-21	34
a test	28	-27
a thing	77	16
a third	-23	34
a ticket	21	-19
a topic	20	-35
a trail	-7	28
a transact	26	-18
a trust	-20	24
a user	-25	40
a vendor	-31	34
a version	50	-110
a virtual	39	-19
a vm	-15	41
a volum	-29	142
a vpn	6	74
a vulner	32	46
a web	-46	56
a who	-8	-77
a whole	-8	-86
a window	36	-3
a windows	-6	36
a workflow	-14	18
a workgroup	44	-40
a workload	-87	-83
a write	-4	22
a wrong	-7	55
a year	18	-3
a zip	-67	-76
a zone	51	-27
abl	26	-4
abl to	26	-4
abort	-16	40
about	19	-26
about @	-95	-114
about a	-39	37
about an	-12	53
about everi	68	-48
about onc	-22	57
about our	0	84
about phish	23	-35
about retir	-63	-34
about the	-18	-31
about three	21	-11
about weekli	38	-12
about who	53	175
abov	20	-10
absent	-43	53
abus	-4	36
abus notic	0	55
acceler	2	-46
acceler @	-9	-86
accept	16	18
accept $	-10	24
accept agreement	19	4
accept attach	-13	34
accept it	-20	58
accept or	-8	18
accept tls	88	-47
access	-2	42
access $	-41	32
access and	-9	35
access at	-11	20
access control	-10	41
access deni	-16	36
access entri	-15	29
access kei	6	81
access key	21	61
access list	0	20
access log	10	22
access of	39	-9
access off	-2	28
access on	-4	52
access polici	-10	44
access review	5	92
access right	-2	67
access role	-12	22
access string	-7	23
access to	18	20
access where	-16	17
accessdeni	0	44
accid	-26	44
accident	-35	53
accident delet	-35	53
accord	-11	59
accord to	-13	65
account	9	30
account $	25	20
account @	-8	32
account a	-9	18
account access	-2	36
account and	23	9
account by	-9	17
account contact	-13	38
account credenti	3	23
account databas	65	1
account for	35	1
account from	-8	56
account in	-10	68
account is	66	-41
account level	-11	20
account may	-12	33
account of	-14	37
account on	1	16
account onli	-18	34
account parti	-2	25
account password	-16	51
account region	-2	16
account replic	-43	77
account role	1	25
account s	-50	64
account so	35	-30
account that	-13	16
account the	65	-63
account then	-7	18
account throttl	39	-36
account token	-7	67
account under	68	-59
account we	0	51
account who	27	85
account write	-12	17
acl	-1	49
acl $	15	117
acl and	2	18
acl in	-12	36
acl on	11	78
acm renew	60	-56
across	42	16
across all	-28	50
across azs	38	-23
across the	-3	60
across three	55	11
across zone	-25	52
act	-2	28
act $	-63	11
act @	40	-6
act for	-43	43
act of	-6	26
act on	-5	55
action $	25	-8
action and	-7	79
action are	-39	51
action from	31	-45
action of	71	-15
action set	-31	47
activ	-16	34
activ $	-9	64
activ @	26	-4
activ a	-29	34
activ directori	-17	20
activ for	-24	58
activ in	-13	42
activ on	-16	23
activ or	39	-38
activ worker	-24	38
actual	1	-31
ad	-29	-1
ad $	66	17
ad a	1	40
ad group	-20	31
ad later	-16	43
ad or	47	-39
ad the	-32	50
adapt	80	-50
adapt train	38	-16
add a	-15	77
add an	-17	32
add and	28	-7
add at	-21	63
add capac	-47	-148
add comput	12	-142
add disk	24	-23
add host	32	-19
add more	-12	59
add new	66	-55
add node	26	-9
add noth	-22	26
add on	-40	74
add one	19	80
add ons	-5	20
add partit	29	-10
add rate	-15	17
add read	-18	13
add reader	-10	20
add replica	-2	74
add shard	-69	55
add storag	-41	37
add the	0	20
add to	0	17
add worker	60	-14
addit	3	67
addit python	-9	21
addon	-16	15
address	10	23
address $	-28	74
address and	18	-11
address rang	-13	16
adjust	29	-8
admin	-23	69
admin $	-5	46
admin @	-44	66
admin account	0	28
admin and	-24	52
admin in	-5	30
admin on	-5	16
admin password	8	91
admin right	12	55
administ	-38	70
administr	39	42
administr account	-11	31
administr and	-19	35
administr are	-51	92
administr can	108	9
administratoraccess	-23	49
administratoraccess @	-35	54
admiss	-2	33
advanc	6	20
advisor	9	61
adviz	-24	50
adviz to	-29	35
aes	27	-15
aes 256	27	-15
affect	-27	70
affin	89	-62
after	8	19
after 14	20	-11
after 15	20	-2
after 24	13	22
after 30	47	-38
after 90	-8	22
after @	16	80
after a	8	41
after an	-19	90
after anoth	28	-11
after by	-23	42
after cool	29	14
after failov	-16	59
after it	46	-12
after its	76	-48
after one	-29	30
after physic	40	-16
after someon	-8	22
after standard	40	-15
after test	-6	37
after the	-21	-39
after thei	7	53
after their	31	-88
after two	-29	50
after we	21	97
afterward	-14	46
afterward so	-16	17
again	-1	18
again @	42	-31
again after	-23	37
again and	-44	58
again by	15	-38
again elsewher	-1	32
again from	43	-28
again in	-48	65
again is	-31	48
again where	17	-16
against	22	15
against @	48	34
against a	-18	32
against common	38	-52
against cross	-10	26
against delet	-28	48
against it	-13	54
against kept	18	-10
against our	27	8
age	2	16
agent $	-105	94
agent 1	-20	27
agent @	-11	-116
agent and	18	6
agent are	-20	27
agent come	-56	62
agent for	-41	105
agent in	-8	36
agent is	-63	-94
agent of	54	-4
agent on	43	62
agent or	-3	52
agent run	-11	32
agent that	-8	30
agent to	-18	-64
agent updat	-1	-29
agent version	-23	59
agent when	-67	87
agent with	73	-57
agentcor	-15	49
agentcor runtim	-11	46
aggreg	-18	30
ago	-16	37
ago $	-17	49
agre	0	23
agre $	1	23
agreement	68	-45
agreement for	46	-33
ahead	-17	32
air	30	11
air condit	60	-11
al2	-35	66
al2 to	-10	25
al2023	-50	68
al2023 $	-30	64
al2023 who	-30	55
alarm	-11	39
alarm $	1	38
alarm @	-9	32
alarm about	-2	60
alarm and	-10	25
alarm are	-4	48
alarm fire	41	-37
alarm for	-14	49
alarm in	-94	110
alarm of	-2	17
alarm on	-11	35
alarm per	8	51
alert	-1	46
alert and	-12	20
alert definit	59	-38
alert on	-4	33
algorithm	43	-25
alia	-28	66
alias	-11	46
alias and	-18	50
alik	-15	22
aliv	59	-31
aliv $	57	-34
aliv and	-96	104
aliv by	32	-27
aliv whose	-30	38
all	12	21
all $	-20	18
all %	-6	58
all @	23	28
all amazon	55	3
all are	-1	37
all at	-10	31
all by	-23	28
all commun	46	-35
all data	49	-16
all in	-14	22
all its	-11	36
all node	61	-33
all of	-11	46
all on	41	-27
all over	-13	18
all region	-14	32
all servic	38	55
all sourc	-19	27
all tabl	33	8
all that	19	-5
all the	-12	44
all traffic	44	-24
alloc	5	34
allow	2	20
allow and	29	-21
allow cipher	-24	24
allow list	-24	34
allow on	-1	58
allow to	7	30
almost	-40	92
almost full	-40	92
alon $	-67	-71
alon has	-26	38
alon or	-54	47
alon with	75	-69
along	-42	53
alreadi	-41	25
also	-6	34
also %	-3	95
also after	4	31
also those	43	-41
also to	-37	66
alter	-2	77
altern	-15	85
alto	-18	57
alto @	-21	53
alwai	44	8
alwai @	39	-20
alwai and	39	-35
alwai doe	-43	73
alwai encrypt	19	42
alwai on	119	-55
alwai start	-23	36
alwai with	49	-36
alwayson	101	-4
am	56	14
am $	42	-27
am %	36	21
amazon	-3	-33
amazon $	-27	1
amazon @	0	77
amazon ecr	49	-43
amazon linux	-44	-16
amazon or	-103	-86
amazon q	-93	-77
amazon side	50	-41
ami	14	24
ami $	57	59
ami %	-35	66
ami and	32	-15
ami are	54	-6
ami built	-9	19
ami by	-18	52
ami for	76	-17
ami in	0	64
ami into	35	-13
ami is	32	-48
ami of	77	50
ami or	-8	34
ami os	25	-2
ami out	7	46
ami patch	-181	-29
ami releas	-69	-145
ami that	-8	20
ami under	-40	54
ami updat	-151	18
among	28	2
among node	-15	21
among them	18	-7
an	2	20
an %	-32	-63
an @	10	21
an abus	0	55
an accident	5	28
an account	-27	27
an admin	-23	36
an administr	-19	23
an agent	86	-64
an ai	-18	22
an alarm	37	19
an amazon	-21	45
an ancient	-34	50
an antiviru	39	-37
an api	-20	32
an applianc	20	-18
an applic	-28	0
an archiv	53	-37
an attack	-8	22
an avail	36	-15
an aws	8	24
an az	40	-9
an email	4	41
an employe	-21	56
an encrypt	-12	46
an engin	93	-56
an entir	18	-17
an environ	-49	80
an event	100	-75
an ex	-15	23
an execut	-5	22
an exist	-24	44
an experi	-4	21
an expir	2	28
an export	-22	46
an eye	-3	48
an http	-21	34
an iam	-14	16
an imag	-14	26
an import	0	87
an incid	81	19
an instanc	25	-11
an interfac	-7	24
an intermedi	-9	18
an intern	-23	31
an isol	39	-24
an old	-3	21
an older	-12	22
an on	-58	84
an oper	75	25
an option	-26	49
an os	47	33
an outag	41	33
an s3	76	-45
an sla	15	127
an unencrypt	-13	46
an unhealthi	43	-47
an updat	39	-2
an upgrad	-31	36
analys	91	-7
analysi	12	30
analyst	8	70
analyz it	-9	33
anchor	-7	18
ancient	-19	56
and %	-41	0
and 0	-16	19
and 1	16	22
and 2	17	102
and 24	-15	22
and 4	59	-38
and 6	9	69
and 7	87	0
and @	39	11
and access	-6	25
and account	-13	21
and add	-4	18
and after	-4	19
and afterward	-15	21
and agent	4	23
and alarm	-7	20
and alias	2	22
and all	40	-17
and alwai	16	-4
and ami	-33	35
and an	24	-4
and analyz	4	-33
and announc	35	-19
and antiviru	1	83
and api	52	-13
and app	-58	-18
and appli	50	-39
and applic	22	75
and approv	-6	26
and archiv	23	-9
and ask	-10	21
and assign	-10	18
and associ	-16	26
and at	-7	51
and attribut	-2	23
and audit	-3	17
and autom	12	43
and automat	-27	44
and autosc	-16	30
and avail	-67	91
and avoid	-20	21
and aws	-14	19
and azs	-16	98
and back	-7	39
and backup	11	24
and bake	-17	42
and balanc	37	-19
and between	-14	29
and bgp	-16	44
and bill	-10	38
and block	-16	31
and bucket	-12	28
and bump	-59	20
and cach	-41	69
and call	26	-18
and caller	-5	18
and camera	27	-12
and can	-3	17
and cannot	-12	32
and cap	-8	17
and capabl	-7	16
and capac	-16	30
and captur	-27	48
and carri	65	31
and certif	19	7
and check	-12	36
and checkpoint	-35	65
and choos	-15	32
and cipher	-8	36
and classifi	-3	16
and client	-7	28
and cloud	34	-24
and code	-23	31
and collect	-3	30
and command	34	-19
and compact	32	-29
and complaint	-40	45
and concurr	-18	48
and connect	-17	34
and connector	44	-30
and consum	-7	19
and content	45	-7
and control	48	-18
and cool	11	19
and copi	57	-51
and cost	-13	35
and creat	-3	25
and credenti	20	-20
and dashboard	-23	48
and data	-22	33
and databas	21	6
and dead	47	-13
and decid	-18	39
and deliv	8	17
and deliveri	56	-30
and demand	-36	45
and deni	26	-25
and depend	80	-60
and deploi	6	30
and deploy	35	-1
and descript	61	-41
and destin	52	-42
and detect	63	-55
and devic	-81	-106
and disk	-9	20
and dmarc	-11	17
and dns	-28	49
and do	-17	28
and document	19	-9
and doe	33	-29
and domain	-10	25
and door	41	-9
and down	41	-68
and download	0	16
and drain	43	-15
and drift	-16	91
and drop	25	-18
and durabl	30	-19
and earthquak	95	24
and ebs	-49	65
and ecs	-8	21
and enabl	-16	18
and encrypt	19	-16
and end	65	-21
and enforc	43	1
and engin	-32	66
and enhanc	-9	32
and enlarg	-6	40
and enrol	-5	22
and environ	30	-25
and environment	65	13
and eras	22	-14
and error	-7	17
and etcd	31	-12
and evalu	-9	34
and event	22	-6
and everi	-5	17
and everyth	30	-1
and evict	13	35
and evid	23	33
and exchang	54	-41
and executor	32	-25
and expir	38	-32
and export	-10	20
and failov	-16	39
and fair	-26	50
and file	-12	35
and firehos	54	-47
and firewal	3	96
and firmwar	30	43
and fix	6	16
and flow	-16	25
and for	-127	-120
and forc	32	-20
and friend	44	-10
and from	-23	35
and fsx	-33	64
and game	-34	89
and gener	46	-1
and get	-15	31
and go	-8	65
and goe	28	-25
and grant	-11	32
and group	-4	27
and guard	36	9
and guest	-55	8
and hand	18	-5
and handl	-3	24
and harden	24	21
and has	34	-25
and have	-11	20
and high	-4	17
and higher	44	-40
and host	34	19
and hour	-26	40
and how	20	-2
and hypervisor	-22	41
and iam	-5	16
and idl	24	-16
and imag	0	21
and import	4	27
and improv	30	-16
and in	15	72
and index	-18	33
and infrastructur	38	-10
and instal	57	-41
and instanc	-4	16
and integr	-15	58
and iop	-8	19
and ip	24	-19
and ipsec	48	-3
and is	-7	29
and iscsi	0	21
and iso	78	-7
and it	-4	18
and its	10	23
and job	1	72
and kei	25	-7
and kept	3	48
and key	-25	33
and kms	-11	65
and label	-21	77
and lambda	-23	33
and latenc	-21	23
and later	95	-53
and launch	41	-23
and layer	28	-24
and leav	-16	19
and librari	-12	50
and licens	-8	29
and life	-18	45
and lifecycl	26	-14
and limit	-7	35
and load	61	-46
and local	47	-21
and lock	81	8
and look	26	-10
and lower	40	-35
and machin	23	1
and maintain	28	13
and mainten	24	-13
and major	25	4
and make	-38	44
and manag	-2	-55
and manifest	-4	35
and mantrap	93	-9
and manual	153	-123
and map	38	-8
and max	-7	30
and maximum	-4	17
and meltdown	37	-7
and memori	-26	51
and mend	-19	44
and messag	29	-19
and metric	59	-23
and mfa	-3	25
and min	-21	66
and minor	86	-10
and mode	-5	38
and model	-32	43
and most	-15	17
and move	-4	19
and multi	-20	29
and must	-23	24
and name	-11	23
and namespac	-15	45
and narrow	-16	19
and nat	-17	42
and network	20	0
and never	-25	38
and new	17	-5
and newer	44	-36
and no	60	-42
and nobodi	37	-3
and node	-4	29
and none	34	-32
and not	-12	25
and notic	-21	24
and notif	-15	27
and notifi	56	-39
and now	-25	41
and nsx	-4	26
and nvme	-13	21
and offer	60	-40
and on	62	-85
and onc	-30	26
and one	-9	17
and onli	-44	46
and openzf	-22	25
and oper	18	-5
and origin	-12	31
and os	47	1
and other	24	4
and our	-43	65
and output	17	6
and over	-7	19
and own	-2	21
and parameter	-16	23
and partit	34	-2
and password	16	9
and patch	21	2
and paus	16	-12
and pay	-26	39
and peer	1	17
and permiss	-22	33
and persist	-17	26
and pick	-2	-50
and place	40	-18
and plan	-10	16
and platform	61	-38
and plugin	-2	19
and pod	-14	57
and poddisruptionbudget	-17	31
and polici	-18	31
and power	-25	53
and prevent	-34	42
and privat	-8	33
and privileg	-22	28
and program	-6	18
and promot	17	-8
and prompt	7	21
and propag	-7	26
and provis	43	-21
and public	-6	16
and publish	35	-18
and push	-5	48
and put	-5	20
and python	21	57
and queri	-11	23
and queue	26	-19
and rack	126	-59
and raiz	24	-12
and re	-19	41
and react	4	18
and read	0	16
and reboot	35	-13
and rebuild	-5	18
and record	25	-14
and recoveri	-22	70
and redeploi	-10	31
and redund	-28	37
and refus	0	20
and region	52	-21
and regist	-17	40
and rehears	-9	55
and relaunch	-17	39
and releas	78	-30
and remov	17	6
and renew	-65	14
and repair	25	10
and replai	-25	30
and replica	-3	20
and report	58	-35
and resolv	-11	20
and resourc	32	-19
and respect	37	-22
and restart	-6	38
and restor	41	-20
and result	-2	24
and retent	1	18
and retri	30	-17
and review	-5	17
and role	23	2
and roll	42	-10
and root	136	38
and rotat	-13	26
and rout	0	34
and rpo	-5	41
and run	37	-11
and runtim	-16	44
and s3	-24	30
and scale	-24	8
and scan	-37	50
and schema	-11	49
and scram	11	48
and script	27	-17
and sdk	-9	120
and secur	-6	21
and see	11	20
and select	70	-60
and send	35	-21
and server	-34	50
and servic	37	9
and set	-6	18
and shadow	26	-26
and share	-7	27
and ship	20	-18
and show	36	-21
and shred	32	28
and shrink	27	-16
and sign	-24	42
and singl	22	-14
and slot	-10	34
and snapshot	26	-7
and snowflak	30	-29
and softwar	-20	41
and some	-15	16
and sourc	1	26
and split	16	4
and spread	-19	31
and sse	-23	69
and stai	-8	25
and stand	-14	17
and start	2	35
and state	-33	65
and still	-18	19
and stop	39	-30
and store	53	-30
and stream	-3	74
and subnet	16	-3
and subscrib	-8	40
and swap	26	-40
and switch	-46	-14
and system	5	16
and take	-10	22
and target	11	32
and task	-19	32
and tell	41	-25
and test	17	-3
and their	41	-15
and then	52	-39
and there	-29	36
and those	-17	25
and threat	21	-9
and three	40	-36
and throttl	31	-30
and throughput	-19	29
and tier	-17	24
and timeout	-18	52
and tmp	77	-73
and to	-6	19
and tool	19	-15
and topic	-22	32
and trace	-37	62
and track	9	49
and traffic	53	-21
and train	-76	-76
and transact	-7	41
and transport	32	-20
and tri	57	-55
and tune	-10	18
and turn	-16	23
and two	35	-15
and type	31	0
and under	20	-19
and up	28	-22
and updat	28	18
and upload	-26	32
and us	28	-24
and usag	17	-16
and user	4	26
and valid	-30	60
and verif	-9	21
and verifi	-32	51
and version	-19	37
and video	42	-21
and volum	-19	28
and wait	30	-23
and watch	-8	28
and water	-24	46
and we	-25	-7
and web	23	0
and what	30	98
and whether	-12	21
and who	-37	18
and wipe	-42	62
and within	59	-57
and without	47	-41
and worker	-17	41
and workload	-30	55
and zone	-21	35
anew	23	5
anew where	21	-18
angri	-11	51
angri $	-14	60
annot	-16	55
annot in	-12	71
announc	35	-5
announc and	-19	29
announc by	30	-5
announc it	20	-13
announc mainten	22	-13
announc the	15	17
anonym	-18	40
anoth	18	5
anoth $	81	-20
anoth @	-14	35
anoth account	-7	33
anoth compani	36	-29
anoth custom	47	-24
anoth in	74	-71
anoth insid	27	-6
anoth key	-43	49
anoth matter	80	-1
anoth one	29	-20
anoth region	-20	25
anoth tenant	54	-38
anoth zone	16	44
answer	5	29
answer $	-20	101
answer @	33	7
answer an	-4	24
answer and	-4	19
answer befor	-14	24
answer follow	-26	40
answer for	-63	76
answer from	-17	18
answer is	7	41
answer out	-22	22
answer plain	70	-54
answer the	34	-16
answer to	42	7
answer what	28	-27
answer with	25	-3
anthrop	90	-28
anti	-9	27
anti cheat	-3	30
anti ddo	-15	17
antiviru	10	98
antiviru $	-9	124
antiviru insid	-1	72
antiviru on	43	47
antiviru softwar	-7	16
any	38	6
any @	-19	58
any account	-11	17
any action	24	2
any case	-1	18
any more	-4	22
any of	66	-24
any other	-22	41
any servic	26	74
any setup	27	-30
any time	-2	21
any version	42	-32
anycast	87	-32
anycast edg	88	-18
anymor	22	-81
anyon	32	27
anyon $	22	9
anyon at	-15	43
anyon but	36	26
anyon know	60	-24
anyon on	47	-21
anyth %	-9	22
anyth for	99	-6
anyth on	-82	2
anyth to	26	-7
anywai	38	1
anywai $	18	2
anywher	-28	88
anywher fleet	15	56
anywher host	2	54
anywher server	-2	26
aoc	96	5
apart	20	3
apart $	-26	37
apart from	17	3
apart on	67	-51
api	20	6
api $	-26	88
api @	62	-38
api activ	18	-15
api avail	18	23
api by	8	34
api call	35	-15
api data	-14	41
api doe	-17	34
api endpoint	117	-46
api in	31	-20
api is	3	59
api kei	-12	63
api key	-47	69
api of	82	-49
api on	-37	76
api or	-14	25
api over	17	-10
api placement	39	-27
api request	64	-1
api server	26	-12
api that	45	-40
api token	5	92
api uptim	77	9
apiserv	54	35
apiserv cert	1	31
app	-9	56
app $	-1	55
app %	9	149
app and	-9	24
app code	-3	20
app in	-2	69
app is	-23	26
app log	28	102
app on	-14	32
app server	-16	61
app still	-40	60
app surviv	-15	49
app to	-30	18
app who	1	67
app write	2	37
appear	-17	75
appear in	-21	22
appli	-26	-19
appli $	-66	-11
appli @	-78	-183
appli an	-26	2
appli by	-131	-164
appli engin	86	-2
appli it	20	-41
appli minor	70	-6
appli oper	-33	-116
appli option	-20	61
appli or	-25	44
appli patch	48	-87
appli pend	-15	37
appli requir	-27	9
appli servic	93	49
appli the	-28	51
appli them	40	22
appli those	-6	75
appli to	-79	0
appli updat	113	16
applianc	6	39
applianc @	53	-62
applianc and	33	-17
applianc behind	-82	149
applianc in	6	36
applianc is	20	-19
applianc of	159	-41
applianc on	-26	27
applianc softwar	29	-18
applianc vendor	-28	35
applic	-1	49
applic $	-3	74
applic @	6	89
applic are	-13	32
applic built	-43	-62
applic code	-32	89
applic data	16	83
applic fleet	-10	28
applic for	-7	66
applic from	-14	44
applic in	-2	59
applic is	-21	36
applic layer	-12	21
applic log	25	29
applic of	-13	32
applic on	-3	36
applic softwar	-9	29
applic that	-34	42
applic to	32	-29
applic version	17	45
appoint	-6	25
appoint the	-6	25
approv	-13	40
approv step	2	16
april	21	5
april 2026	40	-16
apt	-6	43
apt upgrad	-6	43
architect $	-16	25
architectur	29	144
archiv	10	40
archiv @	-19	41
archiv and	-31	36
archiv are	68	-43
archiv in	-11	28
archiv on	-40	84
are	3	30
are @	86	57
are a	-21	54
are ad	72	-21
are administr	52	-56
are allow	2	17
are and	-29	56
are anoth	19	26
are appli	7	28
are author	45	-42
are block	-23	57
are chosen	-47	35
are close	-18	40
are correct	0	50
are data	93	-57
are destroi	51	-36
are down	-23	62
are encrypt	-7	23
are environment	59	8
are handl	-13	19
are hidden	47	-34
are in	-9	38
are index	-45	-10
are inherit	93	-3
are kept	9	19
are limit	29	-22
are lock	-1	37
are log	47	-43
are lost	-42	46
are made	36	42
are manag	-17	45
are miss	-25	26
are never	70	-11
are no	24	16
are none	-3	35
are not	56	-7
are off	-16	34
are older	-11	26
are on	40	-14
are out	-10	21
are patch	45	-5
are privat	-12	39
are program	-14	17
are public	-6	77
are record	-9	34
are refus	44	0
are replac	-57	78
are right	-3	36
are run	18	11
are secur	50	49
are sent	-24	42
are set	-24	48
are slow	4	16
are switch	-46	20
are taken	-58	94
are the	16	-61
are thei	38	3
are there	144	-64
are those	-41	64
are three	-52	-59
are thrown	24	31
are too	-44	46
are up	76	-8
are updat	40	-24
are upgrad	36	2
are whose	-21	24
are windows	55	-26
are written	23	-45
arent	-16	105
arent %	-27	123
argument	-4	18
arn	-2	21
around	11	26
around @	72	-31
around in	24	-14
arrang	10	31
arrang that	-4	25
arriv $	46	11
arriv and	-17	32
arriv in	11	-61
artefact	22	-14
artifact	19	-4
artifact $	-30	79
artifact cach	16	-10
artifact share	-30	38
as %	57	-45
as @	-4	20
as a	-28	-13
as an	19	-2
as avail	-36	32
as befor	46	-34
as blue	65	15
as code	-19	37
as data	23	-44
as ebs	67	-62
as in	-8	26
as it	32	-22
as long	36	-31
as noncompli	-10	62
as our	-24	57
as part	22	16
as partit	-9	16
as protect	-13	44
as root	-50	61
as s3	23	-23
as servic	33	-1
as soon	23	-61
as system	27	-1
as templat	-21	41
as the	20	7
as thei	-13	26
as traffic	25	-11
as well	-5	53
as with	-27	29
ask $	-67	-54
ask @	-113	4
ask and	50	-40
ask as	-64	-49
ask for	25	9
ask of	66	-42
ask support	-16	17
ask to	48	-31
ask who	-9	49
assess	29	28
assess in	42	14
assess that	27	-22
assessor	16	12
asset	7	42
assign	-21	33
assign $	-104	-87
assign @	-12	65
assign function	-11	18
assign resourc	-13	21
assign secur	-1	32
assign them	-6	19
associ a	-23	24
associ and	-7	26
assum	-22	43
assum $	-28	34
assum it	-7	49
async	-8	28
at %	10	47
at 100	-16	21
at 2	-23	38
at 3	-49	-73
at 4	84	-7
at 9	49	16
at @	11	-19
at all	-5	17
at amazon	40	6
at an	44	-26
at anoth	3	17
at any	-2	21
at creation	7	40
at data	18	5
at each	23	-13
at edg	35	12
at end	43	-8
at everi	32	-26
at first	37	-25
at headquart	-14	51
at its	43	0
at latest	-29	31
at launch	-25	77
at least	18	1
at midnight	46	-21
at most	4	22
at night	-27	-40
at no	56	-44
at noon	28	-43
at onc	6	18
at our	-24	64
at random	-3	22
at rest	19	-48
at some	-15	26
at that	26	-26
at the	13	26
at their	-12	20
at them	-35	53
at what	-13	42
at which	-8	33
ate	33	-19
attach	-2	23
attach $	-14	30
attach @	-45	80
attach an	-6	26
attach and	-38	58
attach it	-10	18
attach the	-19	42
attach them	30	3
attach to	24	-4
attack	12	29
attack $	31	-2
attack and	13	19
attack on	53	-11
attempt	-25	45
attent	10	41
attent to	14	43
attribut	20	8
attribut and	-19	25
attribut that	23	-12
audit $	-27	63
audit and	19	-5
audit in	-66	56
audit log	-11	39
audit of	16	-2
audit report	-2	53
audit the	59	-17
audit under	74	-4
audit who	-7	57
auditor	29	18
auditor $	64	21
auditor ask	17	46
auditor that	-7	30
auditor want	23	-10
august	68	-25
august 2026	35	-33
auth	-3	31
auth for	-12	42
auth polici	-18	65
auth token	3	22
auth type	-14	18
authent	-13	55
authent $	14	71
authent for	8	56
authent on	-3	16
author	4	29
author $	-15	141
author and	-26	29
author by	-29	78
author for	-18	30
author in	19	20
author of	-17	22
author rule	-2	21
author the	-23	73
author there	21	-20
author where	23	-23
authorit	31	-13
authorit name	35	-15
auto	38	26
auto minor	-11	97
auto paus	-19	48
auto renew	-24	35
auto scale	-7	17
auto tune	32	-29
auto updat	41	23
autogrow	62	-55
autom backup	3	-34
autom can	-41	45
autom configur	57	-37
autom is	-62	-49
autom mode	-3	34
autom patch	3	41
autom rule	-15	46
autom snapshot	57	-89
automat $	-54	-28
automat by	20	-26
automat daili	22	-60
automat deploy	-28	40
automat in	64	-6
automat minor	-17	-28
automat mitig	-19	45
automat on	-23	131
automat one	-122	80
automat or	-19	-96
automat patch	11	110
automat recoveri	38	7
automat rotat	-12	56
automat scale	44	-30
automat snapshot	41	-56
automat updat	34	-20
automat upgrad	24	-5
automat version	43	-26
autosc	-17	40
autosc and	-3	18
autosc is	31	-14
autosc of	-39	73
autoscal	-18	57
autoscal or	-27	39
autostop	57	-22
av	-5	38
avail	28	-1
avail $	91	12
avail @	79	28
avail and	33	-34
avail for	-50	92
avail in	101	-42
avail is	41	6
avail of	28	-79
avail on	63	-29
avail plan	-13	45
avail zone	27	10
avoid	-23	36
awai	21	10
awai @	27	-2
awai after	30	-17
awai and	27	-27
awai by	-38	44
awai from	45	-6
awai old	-27	63
awai the	-14	54
awar	-83	-67
awar and	-76	-76
awar train	-62	-38
aws	46	3
aws $	-10	84
aws @	82	40
aws account	-25	91
aws api	24	3
aws build	107	-53
aws data	60	-26
aws employe	74	-75
aws encrypt	-6	80
aws end	46	-55
aws facil	66	-7
aws for	27	-18
aws has	-60	8
aws health	-63	-45
aws infrastructur	78	11
aws is	-44	45
aws manag	60	-36
aws network	54	-22
aws own	126	-22
aws region	71	-29
aws router	55	-36
aws servic	32	-2
aws site	40	-8
aws staff	114	-12
aws train	-66	-65
aws when	-21	34
aws who	-26	40
aws would	-14	44
awsvpc	-4	27
az	22	14
az $	133	-46
az @	35	-2
az at	-9	23
az do	20	-17
az file	46	-34
az for	33	63
az ha	28	-25
az in	-14	18
az on	26	9
az onli	-25	25
az option	-6	19
az redund	82	-50
az there	25	-12
az with	-29	53
azs	52	-12
azs $	-10	92
azs %	38	-26
azs @	44	-34
azs and	-25	30
azs by	56	-4
azs in	21	4
azs of	-18	49
azs with	75	-2
b	-9	28
baa	-48	32
babi	-4	51
babi $	-4	51
babysit	88	-32
back	-3	18
back $	13	26
back again	67	-65
back by	-18	31
back end	53	-28
back from	-29	48
back into	-21	26
back is	-6	66
back it	-8	78
back the	-11	65
back them	-16	72
back up	-34	10
back when	70	-67
backbon	46	-9
backbon between	28	-9
backend	40	-9
backend $	4	-48
background	56	-17
background check	61	-18
backtrack	-7	64
backtrack window	-7	64
backup $	-65	-7
backup @	-52	108
backup and	3	21
backup are	23	19
backup at	30	-8
backup by	83	-28
backup copi	-14	43
backup for	-26	32
backup go	-13	16
backup in	-52	-86
backup insid	80	-39
backup is	23	121
backup of	-8	-56
backup off	-12	84
backup on	-55	-93
backup or	-9	17
backup retent	29	69
backup stai	-7	34
backup that	-8	48
backup to	17	11
backup until	-31	60
backup who	3	-169
backup window	19	-10
bad	26	1
bad $	-6	53
badg	25	-22
badg at	52	16
badg reader	38	-16
bake	6	32
bake a	-20	45
bake in	3	30
bake into	24	8
bake time	4	35
balanc and	35	-11
balanc control	16	-16
balanc in	19	2
balanc of	71	-66
balanc the	19	18
bandwidth	7	42
bandwidth and	-17	18
bandwidth limit	-7	30
bank	12	22
bank regul	58	-7
bare	46	21
bare metal	24	5
barn	5	35
base	7	38
base @	-21	47
base and	-15	23
base firewal	-22	32
base imag	-5	56
base intrus	-18	26
base is	69	-53
base layer	-28	32
base os	38	43
base rpu	-3	24
baselin	-4	103
basi	39	-19
basic	95	8
bastion	8	60
batch	-6	-17
batch $	-27	27
batch @	-52	63
batch host	-153	-90
batch job	22	-4
batteri	78	-11
bay	-15	22
be	9	17
be $	-4	28
be %	36	-29
be ad	-13	37
be ask	38	-64
be call	-11	31
be chang	-15	35
be creat	-39	49
be done	0	34
be enabl	-6	32
be encrypt	-14	56
be instal	-3	18
be kept	-9	24
be log	30	-24
be lost	33	-6
be made	-17	45
be move	-22	27
be patch	-6	95
be pci	-63	-6
be public	-19	55
be read	-12	21
be rebuilt	-7	27
be recov	-26	41
be repair	-17	17
be replac	-22	24
be restor	-6	16
be set	-7	19
be share	-21	39
be switch	101	-48
be turn	107	-52
be undon	-20	64
be us	-22	61
be written	-42	51
bear	-9	18
becaus	-19	41
becaus %	-30	31
becaus nobodi	1	26
becaus of	-6	37
becaus somebodi	-13	22
becom	13	25
becom a	37	-19
becom owner	6	71
becom unsupport	-15	22
been	-10	27
been in	32	-27
been run	-21	16
been set	21	-45
been up	-18	17
befor	5	21
befor %	13	-39
befor @	-11	41
befor an	-20	62
befor and	17	-15
befor anoth	40	-11
befor deploy	-51	82
befor extend	12	72
befor it	21	16
befor its	-27	36
befor merg	-23	31
befor our	-16	61
befor prod	-5	31
befor reus	16	-9
befor riski	31	-25
befor send	15	47
befor that	54	45
befor the	-11	47
befor their	-6	85
befor upload	-29	81
befor we	-10	21
beforehand	50	5
begin	37	46
behavior	9	40
behavior and	-6	24
behavior graph	61	-27
behind	50	-6
behind %	-42	55
behind @	85	-34
behind a	-92	82
behind an	128	-52
behind it	-30	68
behind on	-28	44
behind our	13	46
behind them	22	-8
believ	-39	64
belong	17	5
belong in	-25	48
belong to	31	-9
below	68	-56
below $	216	27
below 100	-14	17
below @	161	11
below a	144	15
below an	143	-51
below it	25	13
below our	50	-50
below the	84	-84
benchmark	-5	25
benchmark on	6	33
beneath	79	-3
beneath @	111	-52
beneath a	124	-43
beneath the	32	-20
beneath them	-22	26
besid	15	-39
besid a	-18	39
best effort	36	-35
better	-17	63
between	22	11
between @	9	37
between a	-9	-117
between account	24	-10
between and	-63	93
between avail	39	-19
between aws	48	-12
between both	53	-4
between client	47	13
between contin	41	-19
between control	0	16
between driver	32	-25
between facil	21	-11
between host	30	1
between invoc	-29	34
between node	47	42
between on	-21	47
between our	-28	30
between pod	1	40
between region	65	24
between servic	36	7
between sse	-23	69
between support	-25	26
between the	46	-6
between them	-70	106
between two	51	-11
between worker	-32	52
between zone	47	-45
beyond the	29	-29
bezo	100	31
bgp	-14	31
bgp and	-25	38
bgp on	-1	17
bi	-11	29
bia	-15	38
bia in	-4	17
big	-39	61
bigger	6	65
bigger node	9	65
bill	39	111
bill us	76	40
binari	-6	32
bind	-28	41
bind in	-17	34
binlog	-2	42
bio	80	12
bio and	87	17
biometr	87	-1
bit	45	-5
bit kei	25	-19
bit rot	68	-20
bitcoin	-37	38
bitlock	-3	74
bitnami	-6	36
black	16	27
black fridai	45	-16
blame	-10	41
blame $	-17	52
blame %	-29	35
blame for	52	-7
blame goe	-22	32
block	13	31
block $	27	-19
block @	-18	81
block befor	48	-41
block by	-12	34
block contain	-3	20
block everi	-19	37
block half	8	77
block in	-24	53
block is	-16	28
block of	60	-41
block public	-10	29
block the	-18	89
block word	-21	43
blog	-4	67
blue	-27	-27
blue green	-27	-27
blueprint	20	41
blueprint for	101	-5
board	-7	34
bodi	30	-16
bodi with	-9	21
book	-18	34
book $	-18	34
bookmark	-12	37
boot	69	-3
bootstrap	-18	49
bootstrap action	-1	18
bootstrap argument	-4	18
bootstrap script	4	27
boss	-6	34
bot $	16	16
both	-55	-14
both $	27	117
both @	-3	19
both and	-3	27
both are	4	98
both end	-65	-91
both engin	32	33
both in	-9	51
both of	-91	-121
both parti	24	-35
both side	-32	-45
both tunnel	-6	33
both wai	-16	22
bottlerocket	86	-8
bottlerocket node	86	43
bottlerocket on	-12	-51
bought	20	18
bounc	-21	33
bounc and	-52	57
bounc complaint	68	-62
bound	39	-2
boundari	50	43
boundari of	44	-26
box $	8	65
box at	7	33
box behind	46	37
box for	3	86
box from	-9	24
box in	7	37
box it	-11	20
box itself	36	-35
box keep	70	-40
box of	62	21
box right	30	95
box under	39	-22
box was	-59	58
box who	2	23
brain	87	-19
branch	-49	81
branch $	-3	43
branch @	-26	46
branch is	-30	26
branch offic	-25	28
breach	0	65
break $	47	-12
break and	-7	20
break glass	-21	38
breaker	1	35
bring @	-34	25
bring a	5	37
bring and	35	-29
bring back	-45	92
bring it	-24	25
bring its	-19	26
bring none	120	-31
bring one	38	-16
bring the	-5	-16
bring to	-4	51
bring up	18	-1
bring your	-8	27
broad	-25	66
broadcom	-12	83
broadli	-48	-18
broke	0	50
broke the	0	58
broken	55	14
broken @	73	-21
broken disk	91	-18
broken host	51	-14
broken server	-29	64
broken ssd	38	-23
broker	41	-26
broker $	88	-28
broker @	30	49
broker and	20	-8
broker disk	-62	66
broker in	30	-41
broker is	-13	93
broker log	-14	66
broker of	0	-33
broker restart	-55	78
broker updat	43	-39
broker user	-15	103
broker whose	-39	-76
broker without	-6	24
brought	-53	70
browser	28	-10
brute	10	39
brute forc	10	39
bucket @	-17	46
bucket are	-27	48
bucket dure	55	-48
bucket encrypt	61	-10
bucket fall	85	-22
bucket for	26	-7
bucket in	27	-11
bucket is	-15	26
bucket of	-16	29
bucket or	12	22
bucket over	-20	32
bucket polici	-9	16
bucket that	70	-55
bucket to	-19	21
bucket whose	45	-42
bucket with	33	-16
budget	-13	48
budget below	-14	17
budget on	-17	64
budget that	-10	21
buffer	-21	40
buffer $	-10	45
buffer disk	-36	39
bug	42	-2
bug $	-31	61
bug in	21	17
bug is	-30	43
bui and	81	-45
bui new	87	-44
bui the	93	17
build	23	13
build $	45	106
build %	58	-30
build @	8	76
build a	-33	52
build and	17	-4
build are	-37	52
build can	19	7
build from	44	-25
build imag	-13	45
build in	56	-21
build it	-17	56
build its	61	-9
build new	51	-8
build of	25	23
build on	-50	15
build patch	38	-11
build run	-46	59
build script	71	-43
build that	38	-17
build the	59	-19
build to	-26	53
build where	57	-33
built $	40	-9
built @	17	-6
built by	0	33
built for	32	-14
built in	8	25
built on	-47	-60
built them	-23	92
bump	-35	47
bump $	32	122
bump @	-11	85
bump it	-17	32
bump the	-29	50
bundl	-1	35
bundl and	-18	19
bundl in	-28	42
burden	-39	37
burn	32	34
burn @	-16	28
burst	16	5
bus	-10	34
buse	-16	22
busi	-14	-25
busi $	-49	-60
busi continu	-12	77
but %	30	28
but @	35	-52
but for	142	97
but never	-17	18
but nobodi	-5	28
but not	62	-5
but noth	-39	54
but one	16	-8
but the	17	19
but to	35	-33
but who	-27	-17
but with	-36	104
button	-22	49
button $	1	33
buy	-68	61
buy run	-57	66
by $	24	-8
by %	4	18
by @	-14	46
by a	10	21
by accid	-26	44
by acm	-16	34
by amazon	-13	-66
by anyon	29	-12
by api	-33	48
by at	-12	21
by aws	12	53
by build	-12	20
by chang	-40	61
by cli	-32	40
by cpu	56	-36
by day	16	-10
by default	16	13
by dns	35	-34
by ebs	29	-16
by email	30	-27
by eventbridg	-20	34
by everi	-25	38
by evict	36	-31
by forc	25	63
by group	-16	18
by hand	1	39
by http	62	-29
by iam	55	-37
by it	-21	44
by its	16	-2
by itself	10	21
by launch	-8	17
by mail	27	-10
by manag	-24	116
by me	-50	-46
by mistak	-8	28
by new	-21	34
by one	35	-21
by our	-3	30
by peopl	-7	18
by permiss	-11	26
by replac	90	-13
by restor	-15	39
by s3	107	-86
by schedul	-29	40
by session	-9	18
by sns	-23	27
by someon	-2	49
by tag	-14	26
by terraform	-17	46
by that	-7	30
by their	-25	43
by them	36	-21
by themselv	-8	62
by tls	28	2
by updat	0	104
by us	30	56
by volum	35	-33
by vpn	38	104
by what	56	-25
by which	18	-4
by who	83	-60
by whom	-8	-45
by zone	36	-17
byol	15	79
byte	7	53
c	14	53
c3r	-25	62
ca	2	-39
ca and	-24	41
ca certif	-13	41
ca in	42	0
cabinet	-122	-77
cabl	83	9
cabl and	80	-18
cabl between	56	-19
cach	17	17
cach $	-22	98
cach at	18	3
cach behavior	-14	78
cach disk	-32	60
cach if	90	-80
cach in	-59	-69
cach is	-7	27
cach on	41	-40
cach set	-21	33
cage	17	6
calcul	-30	47
calendar	90	0
calendar $	79	7
calico	-25	85
call $	27	38
call @	40	19
call an	-15	47
call and	21	-9
call for	22	0
call go	-16	35
call in	30	-16
call is	-38	-12
call over	21	20
call record	-11	16
call that	44	-35
call the	-3	47
call to	21	-2
call who	5	50
call with	-55	72
callback	-8	28
caller	1	34
caller and	43	-29
caller in	-5	78
caller may	-9	16
came	19	-1
came back	33	-26
came with	-25	49
camera	46	53
can	12	23
can %	27	51
can @	-29	45
can add	30	-5
can and	-34	35
can approv	-13	16
can ask	34	-28
can break	-41	48
can bring	-30	48
can chang	2	19
can delet	-24	37
can do	-18	44
can export	112	-78
can forc	83	-51
can go	-15	31
can hold	-41	84
can instal	95	-54
can log	-3	19
can login	-34	40
can look	-24	30
can lose	-4	22
can move	86	-64
can name	128	-72
can narrow	104	-95
can neither	2	37
can never	-17	59
can no	-15	16
can onli	40	-34
can open	-11	16
can queri	-15	33
can reach	31	14
can read	-16	84
can run	-32	43
can see	31	-8
can silenc	-20	25
can start	19	4
can take	-36	51
can talk	-13	25
can turn	102	-61
can use	-24	52
canari	-17	62
cannot	30	12
cannot be	5	29
cannot bring	-9	23
cannot chang	26	-14
cannot decrypt	-21	23
cannot log	95	-50
cannot put	53	-33
cannot reach	75	-12
cannot read	29	-25
cannot see	83	-50
cant	18	14
cant be	7	17
cant pull	-6	19
cant reach	-6	45
cant read	45	-41
cant see	-11	27
cant work	-16	20
cap	-9	69
cap it	2	56
capabl	-13	30
capabl are	-27	40
capac $	-29	-146
capac and	17	16
capac behind	27	-8
capac by	-91	-97
capac for	71	-48
capac in	37	8
capac limit	-22	50
capac on	-20	37
capac plan	3	40
capac provid	-18	61
capac rebalanc	-14	41
capac reserv	-27	35
capac that	45	-21
capac type	-29	53
capac unit	-27	38
capac when	57	-21
captur	-3	20
captur and	-6	17
card	46	-2
card firmwar	50	-5
card in	86	-48
card number	-20	77
cardin	-19	30
care	-2	-35
care $	117	-43
care about	40	80
care of	-49	-33
carri	26	-6
carri it	-13	76
carri out	79	-33
carri over	0	47
carri the	-8	29
carri them	-15	70
carrier	-7	30
cas	6	17
case	-18	55
catch that	19	-15
categori	26	-22
cctv	68	15
cctv and	26	4
cdc	-7	46
ceil	3	29
cell	42	-52
center	46	-9
center $	78	-4
center and	29	-27
center are	-19	62
center behind	63	-34
center in	47	-31
center is	-30	66
center of	63	-46
center someth	118	-6
center that	28	-10
center with	-30	66
central	-4	42
cert	9	27
cert $	-2	23
cert for	41	-31
cert in	18	20
cert manag	-19	67
cert of	13	21
cert on	-1	-30
cert we	-35	100
certif	-2	21
certif $	-99	-90
certif @	37	-31
certif and	-14	27
certif are	101	-62
certif at	25	10
certif author	-15	21
certif bundl	24	-9
certif for	4	26
certif from	64	-20
certif in	-8	62
certif is	18	6
certif issu	26	-9
certif manag	98	-62
certif of	18	-6
certif on	-28	45
certif or	-10	26
certif privat	59	-16
certif renew	52	-42
certif so	-42	-47
certif that	12	26
certif to	-10	42
certif valid	31	3
certif verif	-11	17
certif with	-32	76
certifi	17	-13
certifi $	22	-33
certifi cloud	-34	24
certifi that	56	61
cev	-57	56
cfa	-9	24
cfo	-16	25
chaincod	-5	39
chang	10	23
chang @	-2	32
chang afterward	-17	42
chang an	-14	25
chang and	-10	21
chang by	-52	76
chang cannot	22	-22
chang five	31	-25
chang in	27	-5
chang instanc	-15	36
chang it	-19	48
chang its	-63	76
chang later	-3	16
chang manag	-38	35
chang noth	-18	61
chang of	58	-36
chang on	-24	35
chang onli	-41	42
chang out	-18	41
chang over	-38	43
chang set	-9	20
chang start	-16	28
chang that	97	-15
chang the	12	23
chang their	-8	19
chang them	-17	33
chang there	-9	18
chang to	44	2
chang what	91	-69
chang with	-15	72
channel	8	-20
channel and	-14	30
chap	-4	17
chap secret	-4	17
char	-6	43
charact	-15	76
charg	17	-23
charg $	9	29
charg of	14	-37
chart	-45	110
chase	6	55
chat and	43	-43
chat in	53	-49
chatbot	12	94
cheaper	-7	26
cheaper class	-7	26
cheat	-8	54
check	4	28
check @	57	-46
check and	23	-5
check answer	-14	30
check by	9	67
check certif	-23	42
check everi	16	30
check in	-4	19
check is	-26	62
check it	-24	46
check its	-9	28
check of	50	-6
check on	18	30
check path	-12	42
check that	-21	55
check their	0	37
check them	-32	49
check what	-24	54
check whether	-25	38
check who	-16	48
checkout	-39	53
checkpoint	7	20
checkpoint and	-1	16
checkpoint are	93	-69
checksum	24	-49
checksum of	37	-34
children	0	20
china	33	-16
china region	47	-15
choic	54	2
choic $	-44	107
choic @	-32	92
choic and	23	-18
choic is	108	-60
choic to	-97	64
choos	-3	34
choos $	-4	72
choos %	-18	40
choos @	-8	21
choos a	-7	39
choos an	0	17
choos and	-4	27
choos between	-48	72
choos encrypt	-4	43
choos framework	-37	67
choos how	-7	17
choos instanc	-17	27
choos it	18	37
choos kei	-16	36
choos kms	41	-25
choos log	-21	41
choos multi	-16	31
choos node	-4	17
choos one	-25	59
choos otherw	65	-12
choos public	-18	20
choos qualifi	-10	28
choos singl	-13	18
choos sse	-16	18
choos subnet	13	48
choos that	-20	93
choos the	-5	36
choos their	-43	72
choos them	-7	22
choos type	-27	38
choos up	-7	36
choos which	-17	44
choos who	-27	39
chore	-29	63
chore $	-14	33
chose	34	-24
chosen	-12	45
chosen by	-34	57
christma	-12	150
chroni	-6	22
chroni config	-7	22
ci	-119	15
ci user	23	81
cidr	-22	69
cidr rang	-20	61
cilium	2	35
cipher	47	-11
cipher on	-3	21
circuit	1	35
circuit breaker	1	35
cis	36	53
cis benchmark	-4	28
cisco	-23	66
claim	-33	53
claim @	-20	58
class	-13	44
class $	-27	102
class and	-11	23
class are	0	19
class but	51	-49
class of	-8	46
class or	46	-14
class storag	-24	35
classif	-15	56
classif and	-10	51
classifi	-26	59
classifi and	-5	29
classifi it	-14	16
classifi the	-2	21
claud	-5	20
clean	-6	42
clean $	-11	19
clean that	-5	30
clean the	-21	52
clean up	4	49
cleanup	-32	60
cleanup $	-1	65
cleanup by	-28	33
clear	22	21
clear in	73	-25
clear text	16	-6
clear until	-14	40
cli	-1	26
cli and	-30	42
cli api	-16	28
cli or	-10	34
click	-20	31
click $	-29	37
click in	7	49
client	-7	34
client $	-10	60
client @	-10	36
client and	-56	-53
client are	-4	29
client certif	-23	43
client current	-22	41
client first	-1	30
client have	30	43
client is	145	-87
client librari	-37	62
client made	-27	28
client must	95	-42
client need	39	-25
client of	-25	50
client on	-25	73
client reach	-20	30
client sdk	-18	36
client send	-5	20
client side	13	68
client that	26	-4
client trust	71	-19
client unmount	-20	26
client who	-65	119
climb	-22	93
clipboard	-10	17
clipboard in	-11	19
clock	31	14
clock drift	-7	22
clone	13	55
close	9	46
close by	-23	25
close it	1	49
close port	3	45
close the	-15	53
close to	-47	92
cloud	35	11
cloud $	-56	32
cloud %	110	54
cloud @	-11	92
cloud administr	-16	23
cloud is	31	-14
cloud itself	74	-1
cloud servic	90	-21
cloud side	67	-27
cloud so	-15	44
cloud who	-115	-52
cloud with	40	-25
cloudfront or	20	-4
cloudfront the	-23	28
cloudfront where	-17	17
cloudtrail	35	-13
cloudtrail and	38	-26
cloudtrail by	10	26
cloudtrail doe	-21	93
cloudtrail except	39	-38
cloudtrail record	91	-64
cloudwatch	23	-1
cloudwatch agent	-5	43
cloudwatch are	-10	22
cloudwatch metric	36	-14
cluster	-16	2
cluster $	-112	-34
cluster %	-12	72
cluster @	7	144
cluster add	-49	51
cluster admin	-11	41
cluster applic	26	-23
cluster as	-49	55
cluster at	42	-3
cluster autoscal	-14	55
cluster by	30	15
cluster can	37	-32
cluster certif	-5	29
cluster contain	4	27
cluster deploy	40	-21
cluster do	7	-72
cluster from	-39	40
cluster get	77	-33
cluster in	-27	53
cluster is	42	-29
cluster keep	79	-35
cluster made	0	30
cluster metric	53	-10
cluster mode	5	42
cluster need	-112	-107
cluster node	-116	-27
cluster of	-87	65
cluster on	89	7
cluster or	-43	53
cluster paramet	35	1
cluster patch	-79	-30
cluster replic	52	-41
cluster softwar	-62	101
cluster that	-5	19
cluster to	-28	54
cluster up	42	-16
cluster upgrad	-16	76
cluster version	-97	-64
cluster volum	119	-37
cluster who	-20	53
cluster with	-102	-26
cluster without	18	-54
cname	-2	29
cname in	-10	24
cni	79	-3
cni and	-40	44
cni in	76	-20
code	-6	46
code and	8	38
code doe	10	36
code for	49	-20
code get	80	-71
code has	-24	47
code in	-42	91
code insid	-34	59
code is	2	89
code its	-14	24
code need	-5	40
code notebook	-10	23
code of	21	46
code password	-13	24
code problem	-7	23
code run	25	-16
code scan	-5	18
code secur	-10	23
code sign	17	0
code that	-15	60
code their	-6	17
code to	17	8
code who	-20	68
cognito	-2	20
cognito or	-5	16
cold	-27	93
cold start	-8	38
collabor	-41	-29
colleagu	-10	94
colleagu sai	-9	19
collect	19	19
collect $	27	18
collect @	-12	26
collect and	16	33
collect evid	89	-58
collect log	-9	16
collect the	-31	47
collector	-18	39
colo	-28	43
column	-15	34
com	70	-1
com $	27	-6
come @	-67	73
come all	-48	100
come and	1	63
come back	13	29
come by	-53	141
come from	0	-64
come into	-28	38
come one	39	-2
come out	28	-27
come through	-38	98
come to	18	10
come twice	-14	33
come with	-77	-20
come without	107	-20
command	9	20
command line	43	-41
comment	-15	35
commiss	48	-26
commiss the	41	-18
commit	39	-9
commit by	-35	38
commit of	71	0
common flood	27	-16
commun	-11	70
commun plugin	-2	20
commun with	46	-35
compact	55	-37
compani	27	14
compani $	-2	41
compani @	60	-29
compani or	44	-39
compani own	-20	50
compani run	-12	29
compani us	45	-28
compani want	23	-92
compar	54	-31
compat	15	39
compat @	-1	26
compat with	-33	117
complaint	-43	48
complet	42	-7
compli	27	16
compli is	-45	100
complianc	-130	-133
complianc is	8	45
complianc mode	1	58
complianc of	-127	-166
complianc program	78	-6
complianc report	-2	110
complianc when	-65	-61
compliant	-27	20
compliant automat	-34	24
compliant resourc	-3	31
compon	21	3
compon are	-8	46
compon of	39	-2
compon on	-31	54
compon with	41	-35
compress	-22	56
comprom	9	111
comput	34	34
comput and	-62	72
comput env	-20	41
comput environ	-31	56
comput for	44	-31
comput in	16	16
comput node	-27	163
comput storag	51	-20
comput that	83	-1
comput type	126	-8
comput when	35	-123
concern $	-35	11
conclus	0	25
concurr	1	36
concurr and	-33	57
concurr are	1	21
concurr for	-20	22
concurr limit	8	22
concurr of	-36	49
concurr quota	-10	18
condit	4	34
condit in	-9	29
condit of	27	7
condit that	7	88
confid	-7	19
confidenti	-4	87
confidenti file	6	72
config	-19	48
config $	4	137
config @	51	65
config in	-8	22
config on	16	80
configur	-6	40
configur $	30	86
configur @	25	-3
configur a	-4	85
configur and	-10	23
configur anyth	-60	43
configur automat	25	107
configur both	0	37
configur by	13	57
configur call	-28	65
configur in	-16	16
configur it	-24	66
configur its	-6	43
configur launch	-14	39
configur manag	-90	-78
configur of	1	58
configur patch	-71	101
configur profil	-36	55
configur rotat	-48	46
configur that	22	-12
configur the	27	63
configur tls	51	-37
configur with	10	24
confirm	-37	-63
conflict	-18	63
confluenc	-31	38
connect	1	23
connect $	-7	28
connect alon	63	-28
connect and	-16	29
connect are	-2	20
connect between	-22	68
connect by	-4	21
connect encrypt	23	-20
connect fail	23	-3
connect for	-32	40
connect from	-106	-85
connect in	-21	51
connect it	63	-56
connect or	-15	20
connect password	-6	47
connect pool	0	64
connect string	-19	36
connect that	58	-48
connect the	58	11
connect through	73	-68
connect to	-36	64
connect user	16	-15
connect where	-16	19
connect with	-6	22
connector	-28	22
connector and	-17	27
connector jar	-17	30
connector plugin	-15	68
consent	-20	46
consent for	-8	18
consent of	-20	29
consist	-10	33
consol	16	2
consol $	-8	54
consol and	61	-28
consol ask	39	-3
consol doe	-33	105
consol show	-13	27
consol tell	-31	69
consol turn	-49	80
consol user	-18	69
consol who	-26	28
consolid	103	-5
constraint	43	16
constraint and	-27	66
consult	21	-12
consum	1	52
consum $	2	102
consum @	-12	70
consum and	-30	36
consum are	-14	37
consum group	8	35
consum lag	-24	34
consum over	65	-39
consum their	-27	53
contact	-39	72
contact and	-12	48
contact data	51	-39
contact detail	-1	42
contact of	1	64
contain	-1	31
contain $	-14	61
contain @	34	76
contain agent	41	-1
contain and	-7	17
contain are	-32	115
contain base	27	44
contain deploy	-18	21
contain fleet	-11	57
contain from	-9	22
contain host	-146	-104
contain imag	-8	75
contain in	-16	47
contain insight	-4	16
contain is	-7	35
contain log	-17	17
contain of	51	50
contain on	3	45
contain os	8	-123
contain runtim	103	-50
contain who	39	45
containerd	22	52
containerd are	-40	41
containerd cve	77	25
containerd on	-50	118
content	18	50
content $	87	81
content %	31	79
content and	-10	25
content by	-18	44
content is	9	37
content of	-1	17
content process	17	-14
content that	0	55
content to	-3	51
content with	50	-38
context	-5	57
contin	38	11
continu	24	-15
continu @	-29	37
continu and	83	-59
continu backup	-22	-30
continu plan	48	26
contract	-21	79
contractor	-35	93
contractor who	-3	22
control	23	-2
control $	-56	14
control %	-63	56
control @	52	6
control a	35	2
control are	28	59
control behind	-50	103
control for	34	23
control group	-18	90
control in	90	69
control inherit	100	-14
control instanc	75	-1
control is	-66	20
control list	-23	49
control manag	9	23
control matrix	-6	-62
control of	59	60
control off	-5	25
control one	25	-21
control over	12	96
control physic	47	-34
control plane	49	-21
control polici	19	46
control run	22	19
control sai	-17	51
control that	26	-56
control the	-26	90
control their	89	-88
control we	10	34
control when	-144	-26
control which	31	54
control who	-57	-7
control with	33	-20
convers	47	-17
convers and	-23	31
convers log	63	-45
cooki	-15	58
cooki and	-13	57
cool	19	47
cool for	2	45
cool in	55	16
cooldown	-26	78
coordin	47	23
cope	-13	19
copi $	-18	18
copi @	42	-29
copi a	19	-10
copi and	56	-20
copi backup	-11	18
copi data	79	-2
copi everi	-28	30
copi from	-18	32
copi in	-18	29
copi on	43	13
copi over	24	-25
copi that	-16	23
copi the	-11	29
copi them	-9	17
copi those	3	37
copi to	29	-70
coppa	-22	33
cor	-11	67
cor on	-14	84
cordon	32	-16
cordon and	32	-16
core	-7	27
core devic	-34	65
core node	44	-38
core rule	17	-13
coredn	-34	47
coredn @	-53	50
coredn add	4	25
coredn and	-18	23
corpor	-13	84
corpor directori	9	69
correct	8	33
correct $	58	3
correct a	-5	42
correct and	-10	21
correct that	-93	23
correct the	-15	24
corrupt	-31	-45
cos	-15	19
cost	-12	87
cost center	-8	37
cost monei	-7	42
could	1	26
could not	-14	23
could see	55	-39
council	-18	50
count	-10	50
count $	6	154
count and	-7	31
count as	-24	30
count in	-19	47
count onli	-15	18
count them	7	58
countri	-23	79
cours	-5	139
cover all	-15	16
cover and	63	-52
cover by	27	-6
cover onli	-8	17
cover the	-15	29
cover what	-39	108
coverag	-22	48
cpu	-10	41
cpu alarm	-14	30
cpu and	-6	26
cpu use	74	-52
crash	32	-7
crash $	-26	41
crash in	33	-12
crash of	14	42
crash on	-5	38
crash with	-21	61
crawl	-5	21
creat	4	24
creat $	-35	60
creat @	-7	92
creat a	8	17
creat account	-13	100
creat an	-37	17
creat anew	-44	56
creat by	-40	72
creat databas	-4	32
creat encrypt	92	-26
creat grant	-4	16
creat in	49	7
creat individu	0	48
creat it	1	78
creat kei	-19	25
creat or	17	-12
creat the	-2	17
creat their	3	64
creat them	-17	51
creat user	2	18
creat with	83	-58
creation	4	54
creation $	-2	172
creation and	-13	21
creation or	-4	16
credenti	-1	48
credenti $	-1	93
credenti @	70	-60
credenti by	69	-54
credenti for	-5	128
credenti from	60	-39
credenti in	16	34
credenti of	-23	60
credenti that	-2	32
credit	-8	62
credit card	-11	30
critic	20	11
critic find	-17	29
critic flaw	31	-10
critic in	-7	17
critic on	23	-11
critic secur	85	-45
crl	-4	22
crl @	-12	29
cron	28	19
cron in	-25	30
cross	0	34
cross @	0	17
cross account	-8	44
cross region	-16	54
cross site	-6	25
cross zone	-25	29
crowdstrik	10	50
crypto	-33	45
crypto %	-23	39
csi	55	15
csi driver	97	-54
csi snapshot	-17	20
cuda	21	40
cumul	-37	-74
cumul updat	-45	-79
curat	-21	27
current $	-63	-97
current @	1	34
current client	-20	67
current is	-37	133
current one	44	-39
current or	2	24
current sdk	-3	26
current tls	-26	47
cus	-105	-168
custodi	-27	65
custom $	84	-31
custom ami	10	69
custom and	-16	23
custom apart	57	-19
custom are	-32	52
custom compon	-8	17
custom content	13	119
custom control	106	8
custom data	20	62
custom do	63	-18
custom docker	-31	60
custom domain	22	-1
custom endpoint	-21	29
custom from	29	-6
custom host	-35	96
custom imag	63	44
custom machin	7	23
custom manag	-79	76
custom ml	-23	30
custom model	-14	25
custom on	17	-38
custom put	9	57
custom rule	-14	37
custom sinc	-15	28
custom sourc	-4	17
custom specif	19	68
custom store	-6	64
cut	45	28
cut between	72	-38
cut off	22	39
cut the	5	94
cutov	-25	57
cve	34	8
cve $	-31	82
cve 2024	27	-13
cve 2025	23	-11
cve @	95	-38
cve come	29	-27
cve databas	22	-11
cve fix	38	-82
cve is	7	42
cve on	-10	30
cve patch	84	-26
cve who	15	30
cycl	107	16
d	41	12
daemon	7	22
daemon and	49	-48
daemon that	-13	57
daemonset	-15	49
daemonset on	1	34
dai	6	17
dai $	23	46
dai @	-43	63
dai after	44	-29
dai ahead	32	-28
dai are	-57	53
dai at	-5	16
dai befor	48	-42
dai by	-31	44
dai for	-29	29
dai have	24	-23
dai is	-27	35
dai it	-2	62
dai or	-29	32
dai theyr	5	52
dai to	28	-26
dai when	-17	18
dai who	0	78
dai without	-10	17
daili	16	-12
daili and	38	-17
daili automat	35	-18
daili encrypt	34	-92
daili for	29	-26
daili on	66	-55
daili snapshot	34	-92
daili then	-55	87
dangl	-24	33
dangl cname	-10	24
dark	35	12
dark $	17	5
dashboard $	64	-2
dashboard about	-40	-69
dashboard alert	30	-14
dashboard and	-8	20
data	14	20
data $	11	59
data %	10	46
data @	47	-20
data a	-11	22
data after	-18	56
data and	-31	-22
data are	-11	16
data arriv	62	-20
data as	73	55
data at	25	-14
data back	-9	22
data befor	-30	100
data between	-25	27
data by	12	65
data can	-55	70
data captur	-6	17
data center	48	-10
data encrypt	39	-19
data event	-35	73
data for	-12	82
data from	37	-5
data goe	-4	53
data guard	-34	84
data if	-39	40
data in	-40	2
data integr	19	64
data into	64	38
data is	-25	27
data kept	-46	-53
data key	-2	16
data leak	3	53
data lifecycl	-13	19
data live	-32	45
data model	-21	29
data move	-15	50
data node	17	59
data of	-9	31
data on	44	10
data onto	-21	37
data out	-13	28
data plane	62	-26
data process	-67	-87
data protect	-5	28
data qualiti	6	63
data redundantli	46	-26
data resid	-19	16
data scientist	42	10
data set	-35	57
data share	-27	45
data sit	6	27
data stai	-35	93
data that	-9	-16
data under	-35	26
data volum	5	18
data we	-20	46
data when	8	35
data where	-48	31
data with	44	-34
data within	-17	29
databas	-5	20
databas $	-64	-35
databas @	-27	-64
databas and	25	48
databas behind	88	-2
databas by	40	-17
databas credenti	-18	161
databas current	51	-41
databas endpoint	28	-20
databas engin	15	-89
databas from	67	-61
databas in	15	41
databas is	-22	62
databas itself	-4	116
databas of	104	-19
databas on	-33	53
databas password	-6	117
databas patch	43	-65
databas run	68	-17
databas schema	9	62
databas softwar	-79	-163
databas that	35	10
databas user	3	22
databas with	24	1
datacent	47	15
datacentr	28	37
datadog	-51	47
datalimitexceed	-14	67
dataset	-11	35
dataset in	-14	35
date $	10	-31
date and	20	30
date where	-20	27
date who	-65	-27
day $	18	6
day 21	16	-10
day delet	-39	40
day in	-16	50
day is	68	-51
day on	-6	29
day one	-28	56
day to	-22	24
db	-41	-4
db $	-20	55
db @	-52	43
db credenti	-6	40
db instanc	69	-25
db paramet	11	65
db password	-9	42
db patch	-72	-129
db subnet	-14	20
db user	14	125
dba	19	29
dba or	-2	45
dba team	-57	-85
dcv	75	-1
ddo	-6	-46
ddo attack	56	-44
ddo on	-9	98
ddo rule	-15	17
de	4	45
deactiv	-6	54
dead	48	-18
dead $	1	-53
dead @	-52	109
dead disk	31	-17
dead letter	-32	43
dead server	51	-33
deadlin	-24	39
deadlin $	-15	40
deal	-49	-43
deal $	-37	5
deal with	-49	-58
debezium	-17	29
debezium plugin	-20	34
debian	-21	92
debug	-31	49
debug $	-1	24
debug by	-32	43
decid	-7	40
decid $	-22	71
decid about	-7	40
decid and	-8	21
decid between	-25	74
decid by	14	17
decid from	-15	34
decid how	-14	66
decid if	-4	86
decid in	-17	44
decid on	23	5
decid that	2	27
decid the	-23	99
decid to	-3	67
decid what	-1	34
decid when	22	31
decid where	27	-23
decid whether	-12	29
decid which	3	36
decid who	-6	29
decid whom	-25	73
decis	2	60
decis $	-3	91
decis of	-18	36
deck	18	70
declar	-6	42
decommiss	38	30
decommiss storag	64	2
decoupl	5	23
decrypt	-16	46
decrypt and	-9	64
decrypt uptim	-22	29
dedic	3	18
dedic connect	19	-13
dedic master	17	20
dedup	-4	55
deep	-8	28
def	-7	24
default $	-75	-53
default %	-1	-58
default 1	-36	73
default a	-14	35
default ami	49	-5
default and	18	-8
default are	-22	69
default domain	63	-33
default encrypt	-85	-141
default envelop	43	8
default for	-72	84
default from	-56	100
default group	-30	90
default in	-7	34
default is	-24	88
default it	24	-17
default key	-22	32
default on	-41	59
default one	-23	51
default onli	-24	24
default or	-12	20
default per	-6	71
default plan	36	-17
default the	-60	67
default thei	-22	28
default updat	25	-23
default version	114	-111
default with	33	-13
defect	104	-53
defenc	104	11
defend	-23	17
defend the	51	-21
defer	-12	21
defer it	-7	17
defin	-11	51
defin $	5	90
defin @	-10	28
defin and	-8	27
defin by	-26	38
defin the	-26	67
defin what	-12	47
definit	-4	26
definit $	-10	99
definit and	18	5
definit as	-18	26
definit in	-20	37
definit of	26	-2
degauss	62	-13
degrad	15	22
degrad the	23	-4
delai	-24	55
deleg	-2	27
deleg admin	-23	57
deleg administr	-19	31
delet	2	26
delet $	-11	82
delet %	-6	36
delet @	18	4
delet after	16	-92
delet an	-13	22
delet and	21	-4
delet are	-7	18
delet by	-22	47
delet everyth	-20	51
delet from	-13	18
delet is	28	-8
delet it	11	33
delet key	-11	23
delet object	3	32
delet of	-36	54
delet old	-15	51
delet one	-7	23
delet or	31	48
delet our	22	84
delet person	2	25
delet protect	-13	34
delet recoveri	-15	23
delet that	28	-28
delet the	-8	45
delet them	60	-33
delet those	3	23
delet version	-30	53
delet what	-11	36
delet with	-49	89
deliv log	39	-35
deliv or	23	-14
deliv that	38	-4
deliv the	18	-17
deliv them	-71	-42
deliv to	25	-20
deliv twice	-14	62
deliveri	22	7
deliveri for	-22	26
deliveri of	-11	20
deliveri polici	71	-54
deliveri statu	-1	36
deliveri to	-21	22
demand	24	4
demand %	19	68
demand and	-58	69
demand mode	84	-82
demand or	-39	73
demand ssl	-5	17
demand tls	51	-13
deni	16	7
deni @	-16	25
deni on	32	-17
deni topic	-9	33
depend	4	58
depend @	48	-41
depend in	-12	48
depend on	-8	19
depend updat	20	99
deploi	-2	48
deploi $	-10	80
deploi @	-20	66
deploi and	46	-28
deploi it	19	4
deploi new	-25	35
deploi on	7	54
deploi the	65	3
deploi them	42	31
deploi to	-19	45
deploi with	10	134
deploy $	-1	51
deploy account	24	-23
deploy and	0	19
deploy by	23	-14
deploy circuit	3	32
deploy for	-75	10
deploy its	47	-44
deploy strategi	-14	38
deploy type	1	20
deploy until	38	-25
deprec	-8	77
deprec %	-18	35
deprec in	32	-30
deprec on	-17	30
depth	-10	17
deregist	0	21
describ	5	45
descript	49	-23
design	-20	71
design $	-2	40
design and	-25	39
design by	2	63
design index	5	18
design it	9	43
design the	8	36
desir	7	19
desir capac	52	-34
desir count	-22	44
desk	32	34
desk $	39	20
desktop	-58	3
desktop $	23	53
desktop windows	-120	-84
dest	-6	25
destin $	-16	43
destin and	-10	28
destin of	-16	16
destroi retir	26	-5
destroi the	34	-31
detach	-7	47
detach public	-4	41
detail	4	24
detect	60	-15
detect and	26	-9
detect in	56	8
detect model	37	-28
detect on	-15	22
dev	-5	42
dev talk	-6	23
develop	-39	90
develop $	-8	21
develop from	-27	32
develop on	-14	29
develop work	-45	30
devic	3	35
devic $	83	49
devic %	-6	49
devic are	-25	42
devic certif	-33	62
devic in	2	21
devic is	34	-5
devic may	48	-45
devic of	-53	168
devic on	-24	30
devic os	13	53
devic plugin	54	-43
devic that	5	29
devic the	-23	35
devic while	-22	25
dhcp	-21	30
dhcp option	-13	23
di	59	22
di $	52	1
di at	-56	-81
di in	28	-27
di on	-17	33
di who	79	-19
dial	-31	57
dial in	-34	65
dictat	-11	37
did	17	3
did %	-19	57
did not	-16	18
did that	48	-33
did with	37	-18
die	58	-11
die with	-12	31
diesel	90	-27
diesel for	43	-11
diesel gener	44	-20
differ	58	-10
differ avail	-104	107
differ by	-35	82
differ custom	61	-53
differ zone	19	16
differenti	-7	24
differenti privaci	-7	24
digest	-1	19
digest file	45	-52
digicert	-6	60
digicert $	-6	60
dimens	-17	45
direct	1	19
direct @	-7	30
direct put	1	21
directli	-5	43
directori	35	23
directori $	52	23
directori group	-21	24
disabl	1	41
disabl a	11	57
disabl by	-25	35
disabl in	-2	29
disabl it	-12	31
disast	-10	25
disast recoveri	-7	25
discard the	18	-17
disconnect	-10	24
disconnect and	-15	16
discoveri	-19	60
disk	32	-3
disk $	80	-69
disk 100	-20	48
disk @	42	-26
disk and	-6	29
disk any	58	-11
disk are	-30	81
disk at	78	-5
disk behind	74	-19
disk dy	-9	20
disk encrypt	14	-23
disk fail	80	-42
disk goe	-7	60
disk in	67	-3
disk of	-19	52
disk or	-12	21
disk size	-21	54
disk space	-45	45
disk that	56	-36
disk under	144	-10
disk when	100	-24
disk with	32	-27
dispos	83	-47
dispos of	59	-12
disrupt	33	6
disrupt budget	33	6
distribut	14	41
distribut @	9	59
distribut is	-10	16
disturb	3	23
divid	-86	-101
divid $	-52	-56
dkr	-21	34
dmarc	-7	16
dmarc record	-7	16
dnf	-2	29
dns	13	19
dns @	-47	76
dns and	41	-26
dns of	-19	24
dns record	-30	79
dns server	18	-17
dns valid	66	-69
dns zone	-9	46
do	17	-11
do $	53	16
do %	55	-33
do @	-96	34
do all	-13	30
do and	-12	61
do for	-51	60
do i	-9	-67
do it	-24	-55
do not	4	44
do noth	75	10
do or	-23	-47
do share	52	-44
do so	-13	30
do someth	-26	-70
do that	-8	36
do the	-73	-48
do thei	-2	-53
do thi	-40	71
do those	-19	-49
do we	-86	-41
do with	-19	31
doc	-20	39
dock	38	-2
docker	-24	55
docker daemon	23	-21
docker engin	-18	65
docker hub	-8	48
docker imag	-27	47
dockerfil	-7	27
document	-9	33
document $	32	-2
document and	-15	32
document in	47	-15
document that	-25	29
document with	1	16
doe $	21	97
doe %	-19	12
doe @	-13	39
doe amazon	18	-44
doe anyon	38	1
doe for	26	54
doe it	-51	-113
doe not	7	39
doe on	22	-13
doe so	-5	23
doe somebodi	16	-27
doe that	-13	18
doe the	11	-57
doe these	-22	72
doe thi	4	44
doesnt	-16	39
doesnt cover	-8	27
doesnt it	-23	49
dollar	5	77
domain	6	17
domain @	-43	32
domain and	-13	29
domain are	-28	34
domain control	52	15
domain for	-9	27
domain is	-1	26
domain join	-9	18
domain name	-19	57
domain of	70	-26
domain that	-22	40
done	27	-44
done by	44	-71
done for	-5	51
dont %	61	-54
dont have	8	-47
dont need	44	-46
door	39	11
door of	40	-2
doubl	29	39
doubl $	52	-7
doubt	-17	23
down	6	-16
down $	-16	12
down again	37	-33
down for	-7	-47
down meanwhil	38	3
down the	-75	94
down while	75	-7
down who	-7	41
downgrad	-60	121
download	26	23
download @	-34	58
download and	-27	30
download the	-33	40
download them	-8	38
downtim	42	32
dpo	-23	67
dpo ask	-23	67
dr	-96	-48
dr $	-108	-56
drain	-23	-13
drain $	-18	71
drain @	52	-33
drain and	23	42
drain befor	-3	30
drain the	23	-17
draw	-8	110
draw conclus	0	25
drift	7	55
drift $	-7	99
drift and	8	76
drill	-55	100
drill $	-5	115
drill for	-22	34
drill in	-34	34
drill with	-33	81
drive	96	-3
drive $	95	-5
drive %	82	11
drive behind	39	-27
driver	35	20
driver $	-15	99
driver @	50	-39
driver and	-2	67
driver current	-13	20
driver for	-2	38
driver in	-36	94
driver on	64	-20
drop	2	25
drop a	-14	35
drop all	-39	54
drop record	37	-34
drop the	27	0
drop them	16	-8
drop what	-39	41
ds	-11	17
dss	-34	-33
dss complianc	-91	-80
dublin	-19	57
due	-24	40
dump	-29	87
dump of	-25	72
duplic	23	35
durabl	86	-35
durabl $	103	-50
durabl and	48	-28
durabl in	23	-17
durabl is	33	-23
durabl of	93	4
durabl over	33	-21
durabl state	30	-19
durat	-13	43
dure a	-30	-110
dure an	62	-31
dure the	-20	84
duti	-1	44
duti $	45	53
duti for	-53	-47
duti in	77	-24
duti is	32	-11
duti of	-11	17
duti to	-18	79
dy	-3	18
e	-90	-18
e mail	-10	46
each $	-131	-104
each @	24	14
each avail	-121	124
each chang	-48	66
each deploy	30	-14
each endpoint	-10	26
each further	19	-18
each hour	66	-58
each is	67	-29
each job	-13	27
each minut	-4	31
each new	70	-51
each of	56	-38
each other	29	30
each quarter	-13	35
each region	-9	30
each run	18	-13
each servic	-16	17
each tabl	44	-22
each time	42	-17
each volum	36	-7
each vpc	26	-23
each zone	-12	19
earlier	8	31
earlier if	-10	45
earthquak	93	15
earthquak risk	27	-15
eat	11	16
eat all	-19	48
ebs	19	0
ebs driver	16	-16
ebs encrypt	-31	47
ebs key	29	-6
ebs rds	-67	79
ebs snapshot	73	-64
ebs volum	35	-14
ec2	11	21
ec2 @	-9	46
ec2 cluster	3	50
ec2 contain	68	-17
ec2 host	-23	82
ec2 instanc	27	-15
ecpu	-51	111
ecr	1	24
ecs	69	25
ecs agent	55	6
ecs cluster	-33	52
ecs contain	-55	73
edg	24	-1
edg and	65	-16
edg code	59	-39
edg devic	-31	34
edg function	-19	93
edg hardwar	120	-24
edg network	76	-37
edg of	-2	19
edit	-11	47
edit $	10	53
edit and	-38	41
edit the	-17	42
editor	-3	17
efa	-9	29
effect	-12	34
effect in	-19	39
effort	-30	-15
egress	-26	103
eight	40	-31
eight hour	40	-31
either	23	15
eks	6	68
eks node	-22	114
elast	-110	-74
elbsecuritypolici	-28	87
electr	15	47
electr and	-31	48
eleven	60	-37
eleven nine	60	-37
els	36	-17
els and	20	-14
els can	-1	17
els get	37	-28
els is	27	-4
elsewher	6	28
elsewher $	-8	27
elsewher and	-9	20
elsewher is	98	-39
elsewher when	-85	114
em $	4	-43
em %	-3	51
email	2	21
email current	-13	48
emb	-15	20
emerg	-17	40
emerg @	-12	21
emerg access	-14	26
emit	20	-10
employe	35	42
employe $	70	63
employe @	-23	35
employe in	-23	47
employe leav	-9	21
empti	2	32
ena	-11	18
ena and	-13	21
enabl	-13	37
enabl $	-39	139
enabl @	-7	107
enabl and	-23	24
enabl audit	-41	52
enabl by	-60	-67
enabl encrypt	-37	32
enabl in	-27	29
enabl mfa	11	51
enabl on	4	26
enabl point	8	50
enabl queri	-21	30
enabl server	-12	19
enabl storag	-47	30
enabl the	21	-2
encrypt $	-126	49
encrypt @	27	-48
encrypt a	-32	14
encrypt all	57	-6
encrypt an	-194	-10
encrypt and	35	2
encrypt are	-8	74
encrypt as	-9	19
encrypt at	-75	-73
encrypt backup	3	-143
encrypt befor	-37	83
encrypt between	-5	50
encrypt build	69	-42
encrypt cluster	51	-31
encrypt code	30	-19
encrypt connect	55	-24
encrypt content	38	-19
encrypt context	-4	64
encrypt control	97	-40
encrypt custom	24	-12
encrypt dashboard	59	-38
encrypt data	85	31
encrypt definit	17	-12
encrypt disk	90	-58
encrypt end	76	-67
encrypt environ	0	40
encrypt everi	66	-44
encrypt file	8	72
encrypt find	27	1
encrypt firewal	44	-31
encrypt for	-179	-104
encrypt from	-29	86
encrypt home	103	-84
encrypt host	34	-18
encrypt in	-53	-135
encrypt index	27	-22
encrypt instanc	35	3
encrypt is	29	10
encrypt it	-11	-58
encrypt its	30	-11
encrypt kei	26	79
encrypt kerbero	44	1
encrypt key	-59	126
encrypt messag	33	-43
encrypt metadata	27	-20
encrypt network	44	-17
encrypt new	56	-86
encrypt node	-14	23
encrypt noth	-68	156
encrypt nvme	-31	52
encrypt of	-54	-43
encrypt older	-2	16
encrypt on	-39	-40
encrypt or	-6	18
encrypt our	-25	82
encrypt root	23	20
encrypt sdk	-46	57
encrypt secret	-13	52
encrypt sensit	-24	19
encrypt set	2	112
encrypt someth	-45	39
encrypt store	54	-26
encrypt support	43	5
encrypt the	26	9
encrypt their	25	37
encrypt them	-26	62
encrypt to	-33	33
encrypt trace	54	-6
encrypt traffic	63	-28
encrypt under	-23	26
encrypt unless	41	-25
encrypt until	-31	42
encrypt user	53	-45
encrypt what	19	-32
encrypt when	-28	69
encrypt which	28	-13
encrypt who	-111	-145
encrypt with	-22	49
encrypt without	-17	-99
end	16	16
end $	-9	95
end @	-16	60
end a	-29	56
end after	-61	82
end and	-5	16
end are	-1	16
end at	-48	124
end date	-46	35
end in	28	5
end instanc	46	-23
end is	-35	67
end it	43	-1
end node	47	-40
end or	18	40
end the	54	-22
end them	35	-30
end tls	78	-44
end user	-26	41
end with	-35	54
endpoint	22	3
endpoint $	-35	-26
endpoint @	-18	76
endpoint are	-44	42
endpoint by	48	-5
endpoint down	2	-47
endpoint for	-11	91
endpoint in	33	4
endpoint is	-16	-52
endpoint on	41	-6
endpoint onli	44	-34
endpoint open	-18	23
endpoint option	-18	37
endpoint or	-20	26
endpoint over	50	-41
endpoint polici	-10	45
endpoint replac	0	-56
endpoint run	58	-21
endpoint servic	-24	44
endpoint speak	61	-28
endpoint up	91	-46
endpoint which	-17	19
endpoint with	22	-10
enforc	-9	59
enforc $	-8	39
enforc by	-43	55
enforc http	-65	93
enforc it	59	-27
enforc the	-2	28
enforc them	-10	61
engin	25	-41
engin $	-8	-140
engin 1	1	69
engin @	-25	-134
engin and	5	28
engin behind	22	1
engin in	22	37
engin log	-5	31
engin of	57	-79
engin onli	83	-20
engin patch	37	-93
engin publish	25	8
engin s	-3	35
engin softwar	16	0
engin that	60	-9
engin upgrad	-92	-32
engin which	26	-18
engin write	-3	38
enhanc	-9	30
enhanc health	-3	55
enhanc log	-5	21
eni	-22	40
enlarg	-28	-11
enlarg the	-10	-43
enough	-1	28
enough @	-6	57
enough healthi	88	-51
enough replica	4	32
enough to	-39	43
enrol	0	32
enrol account	2	28
ensur that	51	-39
enter	34	19
enterpr	-3	54
enterpr support	-5	28
entir	59	-35
entri	15	22
entri $	-27	48
entri in	-17	36
entri to	109	-68
env	-29	58
env is	-20	41
env var	-18	42
envelop	20	-25
envelop encrypt	20	-25
environ	7	26
environ $	-16	61
environ @	62	-54
environ and	36	-5
environ are	29	-28
environ on	-33	120
environ patch	-4	-29
environ properti	-3	30
environ run	-7	17
environ to	20	12
environ variabl	-7	36
environ with	20	-9
environment	77	16
environment control	76	18
eol	-23	54
ephemer	52	2
equip	43	-13
equip and	-41	48
equip behind	34	-14
eras	97	-67
eras a	78	-38
eras the	52	-47
error	-21	52
error $	-2	53
error @	-18	37
error and	-8	43
error handl	-11	54
error in	30	32
error of	-38	63
errorportalloc	-5	40
escort	48	-7
escort visitor	48	-7
essenti	-33	48
esx	-50	80
etc	-56	-6
etcd	91	-25
etcd and	54	-56
etcd backup	42	43
etcd disk	2	29
etcd in	173	-16
etcd of	44	-10
etcd snapshot	48	-18
etl	-21	51
etl script	-15	53
eu	-23	58
evalu	41	1
evalu @	35	-24
evalu them	-15	81
even	43	16
even if	47	27
even with	-23	39
event	26	10
event $	2	95
event @	-33	78
event and	21	-7
event by	21	-11
event for	-36	67
event histori	16	-13
event in	75	-57
event land	28	11
event of	23	19
event on	-13	17
event that	-32	43
event through	75	-40
event to	-19	26
event trigger	-8	108
event windows	-28	41
event without	40	-41
eventbridg	20	-9
eventbridg and	36	-28
eventbridg or	-20	34
ever	46	6
ever %	64	1
ever do	38	-37
ever patch	35	-21
everi 12	66	-50
everi 14	32	6
everi 30	1	26
everi 90	31	-1
everi @	27	-6
everi account	-24	50
everi address	-14	16
everi agent	3	44
everi chang	21	-19
everi cluster	36	-7
everi databas	33	68
everi day	66	-65
everi endpoint	21	-10
everi evict	-15	31
everi few	52	-8
everi file	48	-4
everi five	-18	23
everi half	-26	34
everi instanc	39	16
everi mode	-36	43
everi month	-17	4
everi new	64	-45
everi night	-26	33
everi node	-25	35
everi quarter	39	38
everi region	33	12
everi updat	-13	86
everi use	51	-34
everi year	29	-20
everybodi	-7	28
everyon	-7	48
everyth	5	16
everyth $	-8	31
everyth at	25	0
everyth behind	54	-24
everyth els	-17	22
everyth for	-30	50
everyth in	-33	39
everyth on	36	-32
everyth that	-54	62
everyth through	-14	42
everyth under	-15	23
everywher	-27	28
evict	-2	30
evict @	34	-14
evict hold	-13	24
evict keep	45	-36
evict on	18	68
evict the	36	-31
evid	7	26
evid and	68	-47
evid for	56	-43
evid on	30	49
evid that	-23	43
ex	25	32
ex employe	-24	35
exact	-25	32
exact version	-25	32
exactli	16	1
exampl with	27	-26
exceed	-24	41
except	20	-5
except in	46	-30
except with	17	1
exchang and	24	-22
exclud	-13	33
execut	16	15
execut @	4	42
execut and	0	16
execut are	89	-79
execut environ	50	-19
execut histori	63	-33
execut in	27	-20
execut log	-47	70
execut on	96	-62
execut role	-15	50
execut the	37	-81
executor	-7	48
exhaust	29	54
exist	-3	32
exist @	34	-1
exist for	-41	77
exist in	2	24
exist onli	-5	25
exit	-23	73
exit 137	1	26
exit code	-19	77
expect	1	16
expect %	2	17
expens	-14	31
experi	-12	31
experi in	-5	18
expir	-21	26
expir $	-9	56
expir @	5	49
expir and	16	1
expir by	-30	47
expir for	-24	52
expir in	-3	48
expir next	-12	26
expir on	-29	34
expir the	40	-31
expir who	-132	-111
expiri	-35	89
expiri $	-5	74
explain	-23	25
explod	-26	35
exploit	31	106
explos	-11	25
export	-14	46
export @	-25	40
export and	-20	26
export it	97	-7
export of	-3	18
export or	34	-4
export polici	0	30
export report	-10	41
export those	-19	37
export to	-5	31
export what	-18	41
expos	-22	74
express	-19	30
extend	-5	24
extens	-1	58
extern	-41	72
extern machin	-16	35
extra	-81	-42
extract	40	-21
ey	22	20
eye	-3	48
eye on	-3	48
fabric	-17	58
face	-8	21
face from	-1	19
facil	76	-18
facil $	127	0
facil and	-18	26
factor	7	45
factor authent	11	50
factor for	-8	36
factor of	-4	25
factori	-45	69
factori floor	-4	16
fail	21	10
fail $	29	62
fail @	66	-7
fail applianc	78	-64
fail at	-32	-56
fail check	-24	109
fail control	-6	29
fail disk	48	-8
fail drive	58	-24
fail equip	59	-55
fail evict	-19	24
fail file	57	-13
fail hardwar	73	-53
fail host	64	-27
fail in	33	-23
fail its	55	-53
fail node	76	-49
fail on	20	9
fail or	-3	41
fail over	-38	7
fail primari	44	5
fail record	-13	20
fail server	40	-29
fail sinc	-40	67
fail task	32	-18
fail who	33	-14
fail with	-48	78
fail without	29	-27
fail2ban	-9	40
failov	17	-7
failov between	23	-32
failov by	-21	40
failov drill	-15	49
failov in	-3	-52
failov is	-19	40
failov of	115	-39
failov record	-22	38
failov test	-15	58
failov to	39	-37
failov took	-16	44
failov when	35	-19
failur	36	23
failur $	53	32
failur @	-20	36
failur in	79	32
failur of	67	-38
failur under	80	-19
fair	-24	112
fair share	-26	50
falcon	-23	71
fall back	27	-20
fall on	-49	64
fall over	-57	-50
fall under	43	7
fals	34	37
fals $	67	-19
fals posit	27	10
famili	1	22
fan	64	1
far	43	-2
fargat	-9	-38
fargat and	-2	29
fargat or	-32	37
fast	-12	41
fast and	-18	29
fault	6	19
fault $	-45	-23
fault and	-15	46
fault in	46	-13
fault is	-14	30
fault of	-1	21
fault toler	-21	47
faulti	71	-40
featur	4	17
featur of	-40	50
februari	17	-13
februari 2026	21	-16
feder	-7	73
feder with	4	88
fedramp	31	-29
fee	43	4
feed	-40	-2
feed @	-27	75
feed and	-39	97
fell	54	-40
fenc	101	14
fend	53	-9
fend off	53	-9
fetch	-21	34
fetch @	-8	23
fetch from	-25	28
few high	39	-38
few right	38	-21
few week	52	-8
fewer	20	-12
fibr	50	16
fibr between	95	25
fibr link	26	-14
field	-20	49
field @	1	56
fifo	-10	36
fifo topic	-9	41
fight	90	18
file	-1	26
file @	6	24
file and	-27	51
file are	80	-9
file befor	16	104
file has	-6	65
file in	-40	69
file is	-8	18
file lie	-35	66
file of	2	20
file on	-6	107
file permiss	0	33
file server	30	-61
file share	-36	29
file system	-2	21
file that	-2	25
file to	52	-46
fill	-13	41
fill in	-5	27
fill the	-12	68
fill to	-20	22
fill up	23	-2
filter	20	16
filter and	-7	16
filter common	28	-13
final	-22	44
final snapshot	-27	35
financ	-8	42
find	-3	34
find $	-5	61
find a	-25	31
find at	27	1
find chang	-6	26
find fail	55	-51
find in	-61	61
find is	-4	42
find that	-19	37
find the	49	-36
fine	14	25
fine but	34	-10
fine grain	-9	30
finger	33	21
finger $	20	19
finish	-3	40
fip	64	-20
fip 140	29	-19
fip endpoint	-36	39
fip valid	47	-34
fire	52	30
fire and	50	-39
fire at	-21	106
fire protect	40	-29
fire suppress	80	46
firecrack	62	-15
firecrack bug	54	-23
firecrack patch	52	-24
firehos or	-18	19
firewal	-20	28
firewal $	-34	-1
firewal %	-84	-71
firewal and	-15	32
firewal applianc	91	31
firewal configur	38	121
firewal endpoint	54	4
firewal insid	51	19
firewal of	-38	-48
firewal on	-47	17
firewal polici	37	-26
firewal rule	-10	65
firewal who	-58	-61
firm	9	67
firmwar	35	-1
firmwar $	123	9
firmwar cve	-10	115
firmwar do	84	10
firmwar of	105	5
firmwar on	71	-24
firmwar updat	171	-6
first $	-3	-139
first and	40	-32
first one	-82	42
first place	-14	75
first who	-53	-39
fit	55	-10
five	23	-17
five at	31	-25
five min	36	-40
fix $	25	4
fix %	-8	21
fix a	4	51
fix address	32	13
fix and	47	23
fix bug	0	36
fix by	25	28
fix flaw	64	53
fix for	-5	-79
fix from	46	-20
fix in	25	-39
fix is	-2	36
fix it	-9	52
fix of	25	-31
fix on	-49	-141
fix or	57	-18
fix that	-72	-144
fix the	20	63
fix vulner	-7	16
flag	6	66
flag a	4	18
flag on	-34	125
flash	85	32
flask	-1	26
flaw	38	18
flaw in	-25	38
flaw on	15	24
flaw within	90	12
fleet	28	10
fleet $	61	11
fleet @	7	33
fleet and	-5	16
fleet behind	-22	-184
fleet in	-13	52
fleet of	-23	42
fleet or	3	-85
fleet patch	16	95
fleet that	40	-14
fleet to	-18	59
fleet who	31	16
flip	-17	52
flip $	-4	34
flip it	-1	16
flip that	-19	51
flood $	45	-52
flood against	45	0
flood and	84	20
flood at	-4	35
flood in	-9	19
flood of	-69	-92
flood on	-35	2
flood with	88	-19
floor	-6	57
floor and	-6	47
flow	0	33
flow @	-8	38
flow in	-17	23
flow log	-35	2
fluent	-11	59
fluent bit	-11	59
folder	6	38
folder and	75	-53
follow	12	33
follow them	-1	71
follow up	-40	47
for $	32	-12
for %	-10	33
for 100	-9	57
for 12	34	-16
for 24	81	-60
for 30	18	-14
for 35	36	-17
for 7	19	-17
for 90	-29	39
for @	33	31
for a	4	26
for all	50	-23
for an	33	-8
for and	80	-79
for anyth	-61	78
for api	78	-8
for applic	13	30
for at	33	-18
for attach	56	-49
for attack	-6	48
for backup	-101	-139
for both	21	25
for by	3	34
for chang	1	16
for cloudtrail	39	-17
for complianc	-137	-178
for connect	-22	30
for consol	-9	59
for contain	18	-16
for copi	43	-39
for cost	0	60
for custom	-31	97
for data	40	42
for delet	-19	48
for develop	-17	25
for ebs	47	-32
for encrypt	-30	43
for ever	-59	105
for everi	21	1
for everyon	7	47
for fail	-16	36
for failur	36	28
for feder	-11	50
for file	-18	96
for free	2	18
for function	-15	24
for gdpr	-21	19
for good	-9	22
for growth	-14	38
for host	-13	33
for how	-19	27
for i	18	0
for improv	-29	37
for index	7	20
for instanc	-38	49
for iscsi	-4	17
for it	17	12
for its	24	0
for keep	89	-4
for life	-57	98
for load	-16	23
for local	-22	25
for log	-25	46
for longer	-11	24
for mail	69	-46
for malwar	22	-17
for manag	-136	-12
for me	20	36
for monitor	48	50
for more	-35	69
for my	25	51
for new	-83	-145
for no	-8	45
for old	-13	23
for one	-24	44
for os	55	-29
for our	-8	69
for patch	72	-25
for pci	-40	-96
for peak	-45	61
for pend	129	-40
for person	-27	47
for physic	-29	126
for pod	28	-6
for recoveri	-19	26
for replac	134	4
for resili	3	28
for resourc	-3	18
for restor	80	-17
for retir	28	-18
for rollback	-23	32
for s3	55	-54
for secret	-8	20
for secur	62	151
for servic	27	10
for seven	4	21
for some	16	41
for spectr	37	-7
for ssh	-18	24
for store	40	102
for suspici	-25	67
for task	41	-14
for ten	19	1
for test	-21	42
for that	25	-6
for the	-17	-6
for them	24	4
for thi	-33	-87
for those	-28	46
for three	-28	47
for traffic	31	-30
for train	91	12
for two	45	-29
for unus	-8	105
for up	30	-13
for updat	15	80
for us	27	-49
for viewer	-6	21
for virus	-16	24
for vmware	56	-28
for volum	-16	42
for vulner	6	48
for what	-9	22
for which	39	11
for whoever	-27	30
for whom	-16	42
for you	6	93
forbid	-26	42
forc	5	35
forc it	61	-53
forc one	85	-31
forc ssl	-19	27
forc tls	-24	44
forens	6	84
forens on	37	93
forens team	-16	38
forest	-16	37
forev	-40	136
forgot	-25	54
forgot the	-27	74
forgot to	-10	17
forgotten	-9	75
forgotten $	-5	72
form	-10	16
format	22	10
format of	-16	24
former	-29	15
fortig	-41	44
forward	7	22
forward secreci	41	-19
found	-17	43
found a	-10	20
found by	-6	31
found in	28	-3
four	10	27
four dai	-9	42
four ey	22	20
framework	3	17
framework and	-18	49
framework on	-26	27
frankfurt	-41	46
free space	-7	27
freelanc	-6	20
fresh	25	60
fresh $	11	93
fresh one	19	-2
fridai	8	21
fridai traffic	38	-40
friend	44	-10
friend in	44	-10
from $	45	-1
from %	-40	-11
from 0	-6	16
from 1	-17	20
from 2016	-5	25
from 2017	-14	36
from 2023	-10	63
from 5	129	-53
from 6	-32	52
from @	-18	58
from a	9	39
from amazon	16	24
from an	-76	91
from anoth	50	-33
from artifact	-30	79
from aws	43	-26
from be	-7	38
from befor	29	4
from certif	73	-51
from contain	78	-66
from day	-25	50
from docker	-7	52
from each	67	-27
from ecr	-24	25
from everi	36	26
from fail	22	-19
from flood	29	-8
from get	72	-26
from insid	-25	53
from is	-33	40
from it	-5	16
from job	52	-15
from minor	-47	35
from my	19	-16
from okta	4	35
from one	24	-1
from our	-28	50
from outsid	29	-16
from peek	24	-23
from peopl	37	-27
from read	27	-11
from releas	-3	39
from see	-3	-30
from the	10	26
from them	29	-22
from there	-17	20
from those	65	-30
from us	51	-54
from version	-16	46
from what	-9	16
from where	21	37
from who	19	-31
from whom	38	-48
front	29	14
front $	-52	105
front and	25	-7
front end	62	33
front of	25	5
fsck	-27	64
fsx $	-16	58
fsxadmin	-26	49
fsxadmin password	-28	65
ftp	-16	68
full	-35	73
full $	21	67
full in	-2	57
full load	-4	42
full of	-21	33
full on	-27	60
full or	-1	21
fulli	4	-22
fulli manag	30	18
function	2	38
function $	18	32
function @	7	35
function code	-13	81
function data	-5	49
function execut	20	-13
function from	88	-80
function is	-13	43
function of	-6	25
function off	0	34
function on	-16	38
function permiss	-26	72
function run	21	-12
function that	-15	23
function to	20	-11
further	-2	22
further on	-10	39
further region	-9	17
game	-12	97
game server	-25	115
game session	66	-44
gap	1	40
gatewai @	-11	25
gatewai and	-15	17
gatewai endpoint	-23	61
gatewai for	56	-28
gatewai on	52	-9
gatewai or	-7	23
gatewai patch	-40	-94
gather	7	26
gbp	71	-63
gdpr	-9	67
gear	46	2
gear in	42	-25
gener	71	-6
gener $	121	1
gener and	-25	40
gener the	25	-16
general	-34	22
general $	-65	-37
general and	-2	18
general who	9	64
general whose	-89	-21
generally	-10	23
generally $	11	43
generally whose	-20	16
generatedatakei	-12	29
geo	-2	55
geo restrict	-3	60
geographi	19	-17
get 20	-25	36
get @	25	-1
get a	1	36
get and	-12	16
get back	-20	84
get delet	2	25
get encrypt	60	11
get endpoint	130	-20
get evict	-17	23
get in	-30	53
get it	3	-38
get its	34	-22
get lost	59	-22
get more	-22	-105
get new	43	-51
get no	19	19
get none	-32	58
get patch	-68	40
get renew	57	-36
get replac	35	-26
get rid	-27	75
get secur	32	-91
get switch	-31	58
get the	24	18
get their	74	-48
get them	38	-11
get those	-23	27
get to	21	69
get updat	-24	44
get us	-19	17
gib	-20	29
gib of	-27	37
gib unless	-14	21
git	-8	69
git credenti	-15	60
git cve	25	-20
github	-11	49
github connect	-30	49
give an	8	21
give and	-17	19
give each	25	21
give everi	54	-38
give out	-39	43
give the	-4	16
give them	-6	26
give to	60	-35
given	4	37
given to	-12	42
given up	23	-14
glass	-21	38
glibc	-31	39
glibc cve	-26	30
global	39	3
global @	17	20
global infrastructur	70	-9
global network	60	-30
global tabl	11	-41
go	-6	29
go @	95	-17
go after	-19	30
go back	2	43
go by	-8	24
go dark	-31	45
go in	40	-1
go live	-9	37
go nowher	-26	27
go through	26	-12
go to	-13	45
go with	-30	66
goal	-1	27
god	13	-61
goe	-9	18
goe @	-7	60
goe back	39	-29
goe dark	75	-21
goe down	-77	-103
goe from	33	-9
goe in	4	32
goe into	-24	50
goe live	-24	55
goe off	6	92
goe on	19	14
goe out	-12	21
goe through	-26	39
goe to	17	8
golden	-18	94
golden ami	-20	79
golden imag	-30	66
gone	-5	31
gone $	91	-50
gone @	-22	37
gone for	-22	25
good	-4	29
googl	-18	32
got a	49	-39
got hack	-25	-42
got it	66	-2
got reset	-7	46
got the	0	49
gotta	8	-41
govern	-37	64
govern mode	-23	33
gpo	-9	97
gpo in	8	78
gpu	47	-7
gpu and	88	-63
gpu box	-17	18
gpu driver	10	70
grace	-17	57
grace shutdown	-8	65
grain	-9	30
grain access	-8	30
grant	-10	48
grant $	-46	113
grant a	-38	54
grant among	39	-38
grant in	-23	74
grant lose	-7	16
grant on	-3	57
grant permiss	4	57
grant tabl	-7	28
graph	22	38
graph $	-22	45
graph data	-22	51
greatest	20	1
greatest number	-10	22
greatest size	88	-50
green	-26	-23
green deploy	-27	-76
grid	11	16
grid infrastructur	-41	26
group	-3	38
group $	-7	144
group @	-9	53
group a	-6	86
group appli	8	57
group are	58	33
group as	-21	45
group at	32	-22
group between	-31	42
group by	72	-31
group configur	45	130
group for	-13	60
group from	77	-65
group in	28	27
group is	-14	18
group may	-11	19
group of	-6	52
group on	-5	34
group over	-28	36
group polici	-15	26
group rule	-18	39
group that	-11	18
group to	-15	29
group whose	2	18
group windows	-13	21
group with	-20	28
grow	35	-13
grow $	15	-60
grow an	9	-19
grow by	9	87
grow it	48	11
grow its	73	-12
grow the	36	-14
grow them	-34	48
grow to	48	-24
growth	-14	38
growth and	-14	38
gsi	-12	63
guarante	55	22
guarante by	41	-36
guarante that	14	36
guard	32	12
guard against	-1	64
guard and	-7	36
guard at	48	-4
guard it	-9	29
guard rail	-27	47
guard the	35	12
guardduti	-8	20
guardduti runtim	-19	29
guardrail	19	42
guess	-23	81
guess $	-28	100
guest	2	78
guest $	-12	92
guest oper	34	16
guest os	43	134
gui	-30	-75
guid	69	32
guid sai	100	-44
guilt	-23	31
guilti	-27	35
guy	-8	22
guy who	0	23
ha	58	13
hack	17	-12
hack who	-25	-43
had	11	-17
had an	54	-25
had it	-104	-83
had kept	-35	45
had to	-18	48
half	-21	-12
half $	10	58
half of	0	102
half our	-1	19
half the	1	31
half year	-26	34
hall	17	-65
hall $	67	9
hallucin	6	48
hammer	-10	19
hand $	40	23
hand @	12	85
hand in	-16	28
hand it	-16	37
hand on	36	-16
hand or	-34	39
hand out	11	28
hand over	-14	-66
hand with	-8	20
handl	-37	-29
handl $	6	27
handl as	-13	19
handl by	73	-67
handl in	-8	36
handl is	0	18
handl that	-65	-63
handl the	31	25
handler	-1	20
handshak	-26	43
hang	34	53
hang @	-4	20
hang on	57	29
happen	-31	-90
happen $	50	-16
happen by	-85	-34
happen to	-26	40
hard	80	10
hard code	-18	37
hard drive	70	-10
hardcod	-3	30
harden	8	21
harden %	-75	-81
harden and	-7	45
harden golden	-2	49
harden of	-8	-55
harden the	52	21
hardwar	59	-18
hardwar $	120	9
hardwar %	120	-22
hardwar applianc	-43	47
hardwar behind	79	-5
hardwar failur	149	-5
hardwar fault	68	-2
hardwar in	130	-4
hardwar mainten	40	17
hardwar of	121	-31
hardwar on	99	-36
hardwar that	103	-79
hardwar then	94	-7
harmless	53	-9
has $	-53	99
has 14	-7	22
has 512	-11	25
has @	19	-2
has a	0	24
has admin	15	60
has an	-1	86
has and	-23	28
has been	-21	15
has drift	42	-25
has expir	-22	29
has it	-39	46
has lost	-35	49
has no	18	50
has none	64	61
has noth	-26	42
has one	-53	77
has onli	16	-13
has reach	44	-23
has right	-7	26
has that	11	-28
hash	108	-61
hash and	32	-19
hasnt	-4	29
hat	-38	-25
hat %	-42	-60
hat sre	56	52
have $	-4	24
have @	-30	49
have a	24	24
have an	60	-58
have been	-11	20
have end	-19	41
have endpoint	-18	23
have it	-21	36
have made	-9	32
have no	44	6
have none	12	26
have one	16	6
have pass	24	-23
have prevent	-26	54
have put	-17	28
have raiz	62	-45
have renew	-12	23
have root	-21	34
have someon	-19	40
have their	84	-59
have them	67	-3
have to	3	-61
hcx	-4	70
hdd	-17	23
hdf	21	9
head	28	10
head node	-24	45
headach	-8	63
headach $	-3	36
header	-9	47
header in	-4	28
headquart	-14	51
health and	69	-55
health check	6	21
health dashboard	-6	-68
health data	-49	67
health of	57	19
healthi	69	-40
healthi $	-6	30
healthi it	24	-14
healthi target	43	-11
hear	3	24
heartbeat	2	32
held	17	4
hello	-27	-43
helm	-11	68
helm instal	2	74
help	-5	71
helper and	-50	56
here	-11	29
here $	-9	41
here and	-20	26
here is	-17	25
hey	-56	28
hibern	-3	31
hidden	29	-8
hidden from	47	-34
high avail	11	-21
high enough	-11	30
high in	34	43
high volum	39	-38
higher	44	-5
higher on	42	-36
higher price	34	-16
higher quota	-7	16
highli	24	-4
highli avail	24	-4
him	100	21
him $	128	26
hipaa	-75	-48
hipaa and	23	-11
hipaa complianc	-79	-85
hire	77	-41
hire the	61	-50
his	-13	23
his @	-12	21
histori	11	16
histori and	26	-20
histori of	16	11
hit	26	20
hit us	30	-14
hive	23	-4
hm	-20	-2
hm and	83	81
hmm	-31	-13
hmm $	-53	37
hmm %	-21	63
hmm and	17	-61
hmm do	48	7
hold	26	1
hold %	46	-31
hold @	35	-15
hold a	-5	22
hold for	-35	98
hold in	57	-30
hold it	115	13
hold on	-18	39
hold the	39	17
hold their	-18	42
hold them	-55	84
hole	-16	42
hole $	46	-30
hole in	-42	49
home	-13	45
home folder	53	3
home offic	-2	18
homework $	-33	16
homework or	28	-6
honest	-44	80
hook	-15	92
hook $	15	76
hook and	9	24
hook for	-8	50
hook script	-18	34
hop	39	-7
hop limit	39	-7
hope	29	-13
hope $	49	-31
hopefulli	70	-9
hospit	25	16
host	30	3
host $	27	14
host %	-39	-88
host @	127	-66
host and	27	-4
host are	-50	68
host base	-22	35
host behind	30	-25
host below	-93	-143
host beneath	86	-15
host by	-27	54
host configur	29	-16
host doe	-17	42
host everi	45	-57
host fail	97	-22
host for	94	-28
host hardwar	7	29
host hypervisor	15	45
host in	41	60
host instal	-66	113
host is	-47	113
host kei	-31	71
host kernel	1	-99
host name	-14	16
host on	-21	79
host oper	125	-101
host or	23	-5
host os	131	-29
host patch	-64	-113
host secur	35	-31
host server	74	-32
host that	43	-18
host the	36	-24
host themselv	-29	37
host to	54	34
host under	44	0
host underneath	42	-21
host whose	-59	-48
host yourself	-29	57
hostnam	0	23
hostnetwork	67	-14
hot	10	17
hot partit	35	-21
hour $	-84	-86
hour @	-29	85
hour and	24	-10
hour by	61	-55
hour for	43	-27
hour in	45	-30
hour of	-10	23
hour off	-41	55
hourli	61	-1
hourli snapshot	97	-26
hous	35	-5
hous the	41	6
housekeep	-26	65
how $	-103	-132
how close	-15	25
how far	-37	63
how fast	-4	32
how is	-77	-105
how long	2	21
how mani	-3	51
how often	4	51
how sensit	-12	33
how the	-8	27
how thei	-33	64
howev	43	2
hpa	-21	41
hpc	-35	54
hr	-12	22
hsm	78	-57
hsm2m	6	50
http	35	-2
http 2	22	-20
http endpoint	-41	60
http for	-44	70
http in	-20	35
http on	36	0
http onli	50	-23
http or	19	-3
http too	40	-10
http with	37	-29
hub	25	7
hum	-15	50
human	-28	38
humid	103	-35
hung	94	36
hunt	3	93
hurt	-31	43
hybrid	-35	64
hybrid activ	-21	35
hygien	-10	72
hyper	-6	27
hyper v	-6	27
hyperledg	19	-81
hyperpod	-92	-24
hyperpod cluster	-92	-24
hypervisor	91	-22
hypervisor $	180	17
hypervisor and	-7	51
hypervisor below	35	28
hypervisor beneath	-62	101
hypervisor for	98	-42
hypervisor host	34	14
hypervisor on	147	-59
hypervisor patch	-35	90
hypervisor secur	34	-6
hypervisor updat	119	-38
i $	-15	36
i 0a1b2c3d4e5f67890	18	0
i am	60	-12
i e	-68	-16
i guess	-42	102
i have	-43	-21
i instal	-22	54
i know	19	-7
i mean	9	40
i meant	4	-40
i need	29	-8
i said	77	-18
i was	87	48
i write	16	-11
ia	-22	50
iaa	29	176
iam	-8	22
iam @	-17	26
iam and	-8	20
iam authent	-7	31
iam for	-13	23
iam on	-16	32
iam onli	-40	75
iam or	-5	31
iam polici	-6	17
iam role	24	-9
iamallowedprincip	-28	49
iban	-25	37
iban in	-25	37
id	-14	50
id and	-19	19
id say	17	67
ide	92	-33
ide and	59	-57
idea	-105	-37
idempot	-14	62
ident	0	54
ident and	37	84
ident polici	37	-24
ident provid	-20	41
identifi	20	17
identifi and	-30	38
idl	16	25
idl @	-21	-16
idl at	22	-11
idl connect	-12	17
idl instanc	-15	47
ids	-12	28
ids in	-20	29
if %	5	18
if @	-16	51
if a	20	-4
if an	-30	46
if anyon	36	-20
if i	-51	-85
if it	1	-111
if its	64	25
if no	19	-81
if none	24	-14
if not	-42	107
if one	53	4
if that	8	81
if the	-6	37
if we	75	-10
ignor	-39	46
im	-6	19
im a	-2	16
imag	6	34
imag $	29	59
imag %	-129	-64
imag @	45	-19
imag and	0	23
imag are	56	-3
imag at	59	-65
imag can	-25	37
imag current	-13	21
imag for	0	17
imag from	-30	60
imag in	-6	37
imag includ	-27	32
imag instead	-16	16
imag is	6	55
imag of	24	6
imag on	25	47
imag or	-24	37
imag patch	-35	66
imag pile	-10	31
imag regularli	48	4
imag scan	22	88
imag that	-48	65
imag too	-52	48
imag under	22	-21
imag updat	-8	91
imag version	69	-37
imag vulner	-30	91
imag we	-23	51
imag who	-40	72
imag with	48	-5
imd	6	49
imdsv1	-13	49
imdsv2	5	48
immedi	-85	14
immut	-17	35
immut on	-17	23
import	-18	70
import $	-34	84
import again	-33	37
import certif	-21	64
import from	-16	31
import into	-29	68
import is	-9	27
import on	-22	101
import or	0	22
import the	-13	21
import what	45	-43
improv its	42	-40
improv the	25	-24
in	9	19
in $	8	20
in %	1	31
in 24	80	-55
in 5	-30	28
in @	15	36
in a	-8	19
in account	-5	32
in acm	-11	21
in all	23	12
in amazon	-42	-8
in an	-16	20
in and	-18	39
in anoth	-2	35
in any	-8	26
in at	25	-23
in auto	46	-11
in aws	24	23
in az	-11	-58
in batch	-25	48
in between	-11	52
in bucket	-13	16
in by	-2	17
in case	-23	33
in charg	17	-34
in china	26	-14
in clear	-28	68
in cloudtrail	39	-26
in complianc	1	58
in contain	-20	26
in deploy	24	-23
in differ	-41	68
in each	-2	22
in ec2	-41	58
in ecr	-21	69
in etcd	-6	31
in everi	-10	60
in extend	-17	26
in fail	-25	46
in for	-29	31
in frankfurt	-18	26
in front	13	19
in full	58	-8
in further	-21	31
in general	-55	-1
in govern	-23	33
in hardwar	40	-37
in how	-36	25
in hybrid	37	-31
in iam	-7	35
in ireland	70	16
in it	3	88
in its	39	-10
in job	-20	43
in kms	-18	53
in lambda	-11	50
in latest	65	-41
in launch	-6	44
in log	-18	30
in mainten	40	-37
in march	-13	53
in memori	-20	37
in multi	46	-33
in my	9	-40
in name	-19	54
in new	-16	17
in no	-11	21
in on	35	-35
in one	-19	61
in organizations	-21	29
in other	-19	37
in our	-4	47
in over	-14	33
in page	36	-31
in place	14	23
in polici	-12	28
in principl	1	55
in privat	22	2
in prod	-10	31
in promot	-2	38
in protect	-15	17
in provis	-19	79
in public	23	44
in requir	-2	36
in s3	4	24
in secret	4	24
in sever	-2	21
in some	98	-35
in sourc	4	56
in sync	21	-21
in task	-29	68
in templat	-19	53
in that	88	-61
in their	15	16
in them	18	-2
in there	43	-23
in thi	-61	-20
in those	-32	37
in three	23	-22
in through	-17	30
in tmp	-21	38
in to	49	-12
in transit	-45	-47
in two	31	-14
in use	34	-20
in utc	-25	30
in version	-16	32
in what	-2	19
in whatev	35	-16
in which	39	-12
in whose	-2	61
inbound	-13	51
inbound port	1	33
inbound rule	1	17
inbound traffic	-44	71
incid	1	38
incid in	81	19
incid respons	-45	36
incl	-27	34
includ	21	-4
includ and	58	-56
includ is	-41	48
includ it	-17	20
includ model	65	-39
increas	2	63
independ	17	-10
index	-10	53
index $	19	138
index data	18	-7
index field	-35	24
index in	-19	60
index map	-3	22
index of	-37	46
index or	-29	31
indic	5	39
individu	0	48
infer	28	13
infer contain	-16	87
infer softwar	31	-9
influx	-11	92
inform	-4	44
infra	111	-98
infrastructur	26	-20
infrastructur $	131	20
infrastructur behind	129	-32
infrastructur devic	96	-35
infrastructur itself	28	-3
infrastructur node	38	-10
infrastructur of	64	-31
infrastructur role	-31	50
infrastructur that	50	-14
infrastructur under	36	-19
ingest and	25	-7
ingress	-16	6
ingress $	-1	54
ingress control	-23	59
inherit	93	-14
inherit control	71	-11
inherit from	-27	-34
init	-50	65
initi	-4	19
initi @	-4	29
inject	-26	64
inject are	-15	22
inject attempt	-30	32
inject in	-18	51
input	-9	49
input valid	-21	108
ins	20	-5
ins and	23	-8
insecur softwar	23	-14
insid	42	2
insid $	-31	43
insid @	47	-10
insid a	1	78
insid amazon	0	23
insid an	44	17
insid aws	16	-20
insid it	-38	85
insid its	32	-24
insid my	-32	48
insid of	-24	88
insid one	64	-22
insid our	27	23
insid that	-49	59
insid the	26	19
insight	-10	35
insight and	-7	44
insist	24	4
insist on	32	-4
insist that	-12	35
inspect $	-20	31
inspect and	-37	45
inspect are	-13	18
inspect engin	42	-33
inspect it	74	-64
inspect request	19	-10
inspector and	-10	17
instal	9	22
instal $	-13	79
instal @	19	73
instal a	24	106
instal an	53	11
instal and	23	21
instal applic	7	28
instal are	-13	46
instal by	13	19
instal configur	-15	30
instal in	7	34
instal into	-20	23
instal it	-1	22
instal linux	9	88
instal minor	21	6
instal monitor	-17	50
instal noth	54	-7
instal on	-41	82
instal one	-11	-52
instal or	16	-4
instal ourselv	55	115
instal patch	-6	18
instal secur	10	31
instal softwar	47	-29
instal the	-6	-62
instal them	-36	89
instal there	-15	70
instal updat	-22	41
instal windows	6	25
instanc	9	16
instanc @	-4	20
instanc are	-18	39
instanc as	34	-31
instanc befor	-16	17
instanc behind	-104	126
instanc by	29	-23
instanc class	-6	20
instanc disk	11	53
instanc for	41	-32
instanc from	32	-30
instanc group	-33	44
instanc has	49	-23
instanc in	31	-9
instanc is	41	15
instanc keep	-13	16
instanc noth	19	-15
instanc of	37	4
instanc onli	-23	43
instanc or	-20	48
instanc over	0	29
instanc profil	-6	17
instanc role	-4	25
instanc run	27	10
instanc size	50	-16
instanc start	-27	41
instanc storag	35	3
instanc that	23	6
instanc there	-37	63
instanc to	-18	37
instanc unless	-12	17
instanc with	51	-36
instanc without	44	-35
instead	-64	75
instead $	-73	57
instead of	-68	61
instruct	-27	46
instrument	-15	42
instrument an	-10	22
instrument the	-13	42
insur	10	16
integr authent	14	71
integr of	-68	-35
integr servic	56	-34
integr with	-1	61
intel	44	-28
intellig	48	-31
intellig and	27	-23
intellig tier	-10	38
intent	-24	49
intent and	-10	34
interfac	-5	22
interfac @	40	-33
interfac client	-19	55
interfac disk	21	-16
interfac endpoint	-6	22
intermedi bucket	55	-48
intern	34	28
intern network	81	-25
internet	-8	34
internet $	0	41
internet access	-8	26
internet gatewai	1	31
internet line	-10	20
internet on	14	52
interpret	-13	79
interrupt	16	34
into	9	28
into $	-35	42
into @	-4	44
into an	-18	69
into aws	-14	19
into differ	-26	33
into each	42	-23
into it	18	-15
into its	57	9
into our	-14	24
into subnet	-1	29
into the	15	18
into them	-27	50
into which	-8	21
intrud	25	2
intrud out	25	2
intrus	-27	63
intrus detect	-27	63
invalid	-12	43
inventori	-12	71
inventori of	-22	46
investig	-12	48
invit	-8	25
invoc	-16	38
invoc and	32	-27
invoc log	-13	31
invoc whose	-25	33
invoic	26	44
invok	18	4
invok role	-9	18
iop	-46	93
iop and	-17	22
ip	10	43
ip access	-15	79
ip address	24	45
ips	-23	50
ips of	6	23
ipsec	-49	-45
iptabl	-26	39
ireland	61	12
is $	-50	48
is %	17	51
is @	97	37
is a	-40	16
is account	-31	54
is ad	-9	41
is all	-5	44
is allow	-4	41
is alwai	35	23
is an	18	11
is anoth	105	-56
is anyon	-19	42
is appli	-121	-41
is attach	24	-19
is awai	10	16
is awar	-64	-95
is back	30	-23
is behind	70	-44
is better	-11	63
is beyond	-35	41
is block	-22	28
is broken	39	-15
is built	31	-6
is cach	-49	-63
is call	-13	18
is capac	76	-23
is carri	18	32
is chosen	27	-12
is close	-5	52
is commit	43	-27
is complianc	-73	-54
is configur	-63	-98
is connect	30	-21
is copi	19	-15
is correct	-48	53
is creat	15	65
is data	-81	20
is decid	31	3
is delet	-8	19
is deprec	-2	71
is disabl	-15	25
is disconnect	-23	26
is do	-39	-57
is done	42	-13
is down	39	73
is drop	74	-18
is enabl	30	-27
is encrypt	-26	8
is end	-67	87
is enforc	-64	79
is everyth	-23	26
is export	-14	16
is feder	4	88
is fill	-55	54
is fix	-15	43
is for	11	21
is full	-28	37
is fulli	5	-40
is gone	-2	35
is hand	-12	61
is handl	48	0
is healthi	52	-40
is hipaa	-34	-56
is how	-30	112
is idl	49	-39
is in	35	38
is insid	10	21
is inspect	-10	30
is instal	-24	32
is isol	51	27
is it	-13	-49
is its	46	-23
is keep	68	-54
is kept	22	-11
is left	21	-7
is liabl	38	16
is load	83	-81
is log	0	57
is look	26	0
is lost	2	18
is made	-25	36
is maintain	25	70
is make	52	4
is manag	-20	42
is meant	28	79
is miss	-5	20
is need	-22	34
is never	-7	51
is no	45	5
is none	-50	92
is not	-2	30
is noth	76	-28
is of	-21	27
is off	-20	39
is offlin	-24	37
is old	1	18
is on	15	-20
is one	-79	55
is onli	-39	7
is open	-7	36
is out	-14	-32
is outdat	-75	-44
is over	-1	18
is part	49	-32
is patch	-42	-36
is paus	-62	-49
is physic	-10	30
is plug	-29	29
is possibl	7	21
is protect	-18	78
is provid	-19	21
is provis	25	-8
is public	-23	73
is publicli	4	18
is publish	8	63
is reach	-16	40
is reachabl	11	41
is readabl	-28	41
is record	-21	43
is regist	27	-19
is renew	56	-34
is replac	57	-20
is respons	-16	-31
is review	19	48
is right	26	-29
is run	61	-1
is scale	33	-20
is secret	22	61
is secur	123	50
is serverless	38	-33
is set	-44	27
is somebodi	30	-20
is someth	83	-47
is start	53	-45
is still	19	-15
is stop	26	-22
is store	3	47
is suppos	-70	-55
is switch	-85	15
is taken	31	-17
is that	-39	-63
is their	-55	7
is then	-54	66
is there	-5	-36
is thi	-41	-6
is throttl	7	54
is to	-26	67
is too	-38	37
is turn	-43	-104
is under	43	-35
is up	-15	28
is updat	-12	32
is us	-24	29
is verifi	-12	28
is watch	-35	33
is what	28	49
is who	39	5
is wholli	-9	27
is whose	54	0
is wipe	109	-25
is with	65	48
is woken	-9	96
iscsi	-9	51
iscsi initi	-3	31
isnt	-34	11
isnt %	-9	-115
isnt @	-35	109
isnt it	-5	-24
isnt on	-22	34
isnt the	-46	60
iso	17	-13
iso 27001	-9	-24
isol	40	-9
isol @	78	-24
isol between	47	8
isol contain	46	-23
isol custom	29	-6
isol environ	40	-12
isol everi	-23	28
isol function	27	-17
isol my	72	-15
isol of	61	-25
isol one	41	-11
isol the	6	38
issu	35	-1
issu and	39	8
issu by	31	-27
issu certif	-38	82
issu public	33	-29
issu the	38	-6
it $	-26	-14
it %	48	11
it @	-9	48
it add	23	-10
it after	-18	22
it again	7	23
it against	-11	21
it also	35	-27
it and	-5	19
it answer	70	-54
it as	-17	43
it at	13	27
it avail	65	-16
it belong	4	33
it between	17	-3
it break	49	-20
it build	85	-50
it but	-14	17
it by	18	9
it came	32	-24
it can	38	-20
it cannot	21	31
it chang	-12	72
it check	-1	42
it come	-14	-49
it confirm	49	-47
it connect	130	-110
it copi	86	-70
it correct	-90	24
it cover	-14	21
it creat	87	-49
it current	57	-95
it deliv	-39	49
it doe	75	-40
it down	-17	48
it enabl	-60	-67
it encrypt	-73	-109
it end	-18	60
it fail	13	24
it fall	-40	-55
it find	-16	45
it first	11	38
it fix	-5	58
it follow	32	-23
it for	4	48
it from	1	16
it get	-57	49
it goe	-53	-79
it grow	18	3
it had	-35	45
it hand	-12	-62
it has	26	32
it hold	80	-38
it if	41	-33
it in	32	-21
it insid	-5	22
it instal	67	-28
it into	-27	31
it is	6	21
it isnt	42	7
it issu	48	-47
it its	28	-27
it just	-51	-18
it keep	17	6
it leav	101	7
it li	-49	37
it live	37	-18
it make	71	-69
it manag	47	-36
it may	90	-84
it move	36	-34
it never	84	-13
it now	-12	-49
it off	23	25
it offer	31	-18
it onli	-21	27
it onlin	30	-7
it onto	-19	36
it or	-29	54
it our	36	-25
it ourselv	-117	-107
it out	27	23
it over	-25	-90
it own	42	-32
it pass	98	-26
it patch	91	-24
it per	-22	43
it place	26	-26
it privat	-13	18
it protect	22	15
it raiz	28	-26
it reach	-11	37
it read	-10	24
it replac	29	15
it report	-8	16
it right	18	-64
it run	8	16
it safe	-46	64
it scale	23	11
it scan	2	21
it serv	-16	31
it set	-15	25
it should	-19	45
it so	26	12
it stai	64	-31
it stand	-1	25
it start	43	-24
it still	15	-70
it stop	-30	41
it store	90	-58
it support	40	10
it surviv	29	-6
it take	-19	37
it that	78	3
it the	27	27
it their	-55	-53
it then	-28	83
it too	-19	33
it travel	-41	-59
it tri	73	-68
it unless	20	-7
it updat	14	80
it us	-1	110
it usabl	-12	20
it use	-17	20
it when	-24	-2
it where	-6	36
it who	-10	35
it whose	20	20
it within	-6	27
it without	-3	38
it work	-5	32
it would	-6	21
it yes	-35	48
it yourself	-5	40
item	15	20
item $	23	29
its	17	4
its %	-19	15
its @	4	31
its a	101	-30
its address	31	-27
its ai	31	-29
its ami	34	17
its api	24	-2
its audit	46	42
its author	74	-47
its autom	-17	26
its avail	63	-46
its backup	-2	32
its bandwidth	77	-14
its cach	41	-40
its certif	-4	17
its code	-13	17
its complianc	78	-6
its consol	81	-66
its credenti	71	-61
its default	18	-11
its depend	31	-10
its disk	-19	26
its dns	45	-33
its encrypt	-39	42
its end	-8	-56
its endpoint	68	-16
its facil	29	9
its guest	-2	39
its guid	100	-44
its health	48	-47
its host	69	-41
its hypervisor	49	-31
its imag	-25	45
its instanc	-15	28
its job	-15	60
its kei	-29	33
its kernel	-18	50
its key	34	4
its librari	-5	37
its limit	-14	19
its machin	55	-37
its manag	-68	126
its modul	61	-52
its network	34	-12
its node	29	-7
its not	6	-38
its oper	17	-7
its own	21	-2
its paramet	-14	19
its part	71	-35
its password	-44	53
its patch	47	-5
its peopl	-69	-33
its platform	-33	44
its pod	-10	21
its polici	-17	32
its port	24	-13
its protect	-5	31
its protocol	-22	24
its quota	49	-38
its record	18	-9
its recoveri	57	-23
its region	19	-5
its releas	-29	52
its result	-13	42
its right	-13	21
its role	19	-2
its router	38	-25
its rule	-8	45
its runtim	-17	23
its schedul	19	13
its server	-21	80
its set	-17	44
its share	-8	16
its size	-40	69
its softwar	-90	-4
its standard	66	-57
its standbi	48	-33
its storag	57	-11
its stream	-31	43
its support	-30	38
its target	-18	27
its technician	71	-58
its time	-2	42
its track	48	-37
its updat	70	63
its version	-16	25
its volum	-12	30
its web	47	-31
its zone	53	-52
itself	32	5
itself $	34	-10
itself %	-41	41
itself after	63	-54
itself am	-29	58
itself are	-95	97
itself at	57	-46
itself avail	37	-17
itself in	77	-35
itself is	36	41
itself keep	27	-24
itself no	-35	46
itself onli	-13	16
itself or	-4	-28
itself run	21	18
itself so	-58	60
itself the	35	-28
itself to	34	-31
itself up	56	-38
itself when	2	26
itself where	35	-31
itself while	40	-22
itself who	39	-15
itself with	25	-15
januari	-26	50
januari who	9	40
jar	-12	38
jar $	-18	27
jar and	-6	19
jar in	7	24
jar of	10	32
java	-8	84
java librari	-31	38
jdbc	-3	119
jira	-27	66
jms	-33	57
jms client	-33	57
job	9	20
job $	-19	6
job @	-21	36
job are	7	-22
job bookmark	-14	43
job code	-19	100
job definit	-20	34
job execut	-13	18
job for	38	17
job from	52	-15
job get	57	-52
job has	-14	35
job imag	-14	132
job in	-9	124
job is	-52	-92
job or	-93	-108
job queue	58	-30
job role	19	3
job run	57	-13
job runtim	-6	16
job schedul	141	-39
job script	0	71
job stai	-14	28
job state	20	-14
job that	24	-1
job to	20	87
job wait	56	-25
join	-9	34
join as	-10	25
join of	-14	77
join the	-6	18
join to	3	43
joiner	-20	69
joint	18	67
joint duti	0	58
joint respons	31	43
js	28	16
js runtim	44	-27
js version	-10	60
json	-7	27
judg	-12	65
judg and	-14	19
judg whether	4	55
juli	-11	21
juli 2026	-9	19
jump	-28	31
june	-3	35
june 2025	-17	31
june 2026	-7	26
junior	-9	22
just	15	-26
just the	32	24
jvm	95	-12
jwt	-12	63
jwt author	-3	29
k	-19	40
k and	-7	27
karpent	28	-23
karpent on	-25	48
karpent or	-9	63
karpent the	16	-16
kb	-13	46
kbs	147	20
keep	18	11
keep %	-17	28
keep 1	91	-66
keep @	43	10
keep an	-35	79
keep and	1	16
keep answer	105	-38
keep applic	29	23
keep at	-9	24
keep avail	61	1
keep backup	-30	54
keep both	-25	54
keep client	-28	47
keep code	-10	16
keep copi	-20	39
keep credenti	16	-8
keep current	-19	24
keep custom	27	4
keep data	39	34
keep definit	-16	24
keep delet	-23	29
keep driver	-13	20
keep earlier	-14	36
keep enough	27	8
keep etcd	-93	103
keep everyth	-30	50
keep fail	-7	47
keep for	-58	64
keep host	34	-32
keep imag	19	-92
keep in	-22	28
keep instanc	23	15
keep intrud	25	2
keep it	33	0
keep itself	44	-40
keep log	21	14
keep manifest	-7	18
keep messag	-11	63
keep my	53	-40
keep no	-38	96
keep node	-1	86
keep none	-47	53
keep noth	-37	57
keep onli	-69	84
keep other	67	34
keep out	-25	35
keep password	-33	76
keep patch	27	-11
keep peopl	-63	69
keep person	-14	19
keep polici	-12	16
keep result	-9	25
keep run	31	31
keep sensit	-9	32
keep serv	88	-34
keep sever	22	-57
keep sourc	-11	22
keep spare	-15	16
keep state	-27	47
keep stranger	-15	131
keep task	-43	64
keep that	18	36
keep the	32	13
keep their	65	-19
keep them	16	-7
keep these	18	-36
keep third	36	52
keep those	44	-30
keep three	41	-1
keep trail	-26	62
keep up	92	-63
keep what	-46	89
keep work	-72	83
keepal	-31	41
kei	0	28
kei $	7	-43
kei %	-17	18
kei @	-7	47
kei are	-34	67
kei by	-7	23
kei for	-21	52
kei from	70	15
kei if	22	63
kei in	5	93
kei is	5	21
kei live	-21	49
kei of	20	2
kei on	-7	83
kei that	43	-27
kei unless	26	-9
kei who	-64	-6
kei with	64	-24
kept	24	4
kept $	-38	76
kept aliv	32	-27
kept and	51	-16
kept as	42	-21
kept by	68	-55
kept for	-38	56
kept from	-47	71
kept in	-2	-25
kept is	108	-55
kept longer	-9	29
kept run	148	-68
kept up	75	-31
kerbero	15	23
kerbero and	55	-1
kerbero ldap	51	-43
kerbero or	-16	18
kernel	29	-3
kernel $	111	-6
kernel and	-28	36
kernel are	-28	42
kernel cpu	32	-19
kernel cve	5	17
kernel fix	6	-51
kernel flaw	3	43
kernel in	146	-22
kernel network	21	-16
kernel of	12	25
kernel on	18	-14
kernel patch	-27	143
kernel under	19	36
kernel updat	22	48
kernel upgrad	-26	40
key	11	16
key $	-39	84
key @	-8	53
key and	-13	30
key are	74	-61
key at	-22	39
key befor	-16	35
key behind	42	-18
key by	94	-72
key cannot	-40	70
key choic	-39	124
key delet	6	107
key for	-16	27
key group	-15	20
key if	-23	27
key in	9	31
key is	91	-19
key it	59	-45
key its	12	18
key keep	-58	87
key manag	-51	4
key materi	21	11
key of	26	-6
key on	-12	37
key or	-20	42
key pair	-17	28
key polici	-8	73
key rotat	-4	91
key sign	-38	113
key that	26	-13
key the	-21	24
key type	-10	20
key unless	55	-39
key when	-33	49
key which	18	-10
key with	-26	33
kick	-14	17
kid	9	41
kill	-21	46
kill the	-12	44
kind	-5	103
kind are	-37	76
kms	18	3
kms and	16	4
kms encrypt	-33	52
kms key	16	3
kms where	-24	33
knob	3	59
knob $	11	49
knob is	-4	52
know	3	17
know the	-22	29
know which	44	-8
know who	-13	23
known	26	10
known address	-27	42
known cve	-13	65
known vulner	42	-38
ksk	-13	17
kube	16	-16
kube proxi	16	-16
kubeconfig	2	32
kubelet	18	27
kubelet $	-42	123
kubelet @	-54	77
kubelet and	90	-43
kubelet contain	-12	18
kubelet on	-28	-18
kubelet version	-51	12
kubernetes	24	25
kubernetes api	-12	52
kubernetes version	-7	82
kvm	-8	34
kyverno	-10	62
l7	-1	-40
l7 flood	-1	-40
label	-5	46
label and	-2	22
label of	-32	70
label that	65	-41
lack	-16	28
lack a	-22	33
lag	-30	70
lag and	-13	18
lag behind	-17	47
lai	17	27
lake	-20	42
lake format	-13	19
lambda	-23	40
lambda and	20	-7
lambda edg	-33	38
lambda function	-11	16
lambda trigger	-2	31
lan	-13	34
land	23	5
land in	-30	61
land on	61	-22
land where	51	-26
land with	66	-35
land zone	-40	44
languag	-23	33
languag @	-12	18
languag model	19	-15
languag runtim	0	-29
laptop	-15	92
laptop that	-17	40
larg	31	3
larg @	10	22
larger	-19	45
larger chang	-16	26
larger node	-10	42
larger one	-18	42
last	8	40
last 90	33	-31
last longer	42	-22
last month	95	5
last night	-22	40
last one	101	66
last spring	-17	18
last writer	-21	31
last year	36	-7
late	20	-30
latenc	18	89
latenc and	-8	35
later and	-22	27
later on	19	-10
latest 14	36	-35
latest 50	14	25
latest after	22	-11
latest alwai	65	-41
latest ami	85	-59
latest base	-12	20
latest imag	-35	73
latest is	53	-42
latest one	18	2
latest patch	56	-25
latest revis	-2	16
latest seven	-21	31
latest version	-24	57
latter	-90	27
latter $	-92	27
lattic	57	-51
launch	-1	27
launch $	1	102
launch @	41	-17
launch a	-9	16
launch and	70	-20
launch anoth	69	-64
launch from	6	39
launch in	37	-49
launch new	-11	31
launch scale	69	-61
launch set	-17	39
launch templat	-7	30
launch the	29	3
launch type	-79	-38
law	0	88
law and	22	61
law demand	21	62
law that	25	54
layer	46	-3
layer $	14	-20
layer 3	59	-40
layer 7	-84	9
layer and	-22	51
layer are	-32	52
layer in	-11	30
layer includ	39	-36
layer of	-12	18
layer under	22	-78
layer we	-22	51
layer with	-15	41
ldap	24	34
ldap on	54	-4
ldap work	-29	34
lead	-41	53
lead back	-37	42
leader	47	-41
leader node	44	-43
leaf	-1	21
leak	-16	74
leak $	4	55
leak access	-15	17
leak in	-7	32
leak memori	17	-4
learn	-12	25
learn from	-12	29
least 7	24	-22
least everi	20	14
least onc	45	-6
least one	8	32
least privileg	-5	47
least two	-21	23
least want	-16	17
leav public	-2	28
leav room	-20	35
leav standard	-38	33
leav that	-13	22
leav the	-5	45
leav those	-31	71
leav who	-10	17
leaver	-18	48
leaver in	-36	57
leaver still	-9	25
ledger	-21	54
leed	-41	-110
left	-7	25
left $	-20	36
left alon	-53	57
left and	32	-29
left at	-8	20
left behind	-24	26
left for	36	-19
left in	39	-21
left the	-13	42
left to	-46	-34
left who	26	-21
leftov	-18	38
leftov of	-10	19
leg	-14	27
legaci	-13	24
legal	-10	79
legal hold	-9	85
legal want	-15	16
legit	9	64
legit traffic	9	64
len	-20	67
length	-10	50
length and	-1	30
less	35	-12
less than	61	-44
let	-3	22
let @	-6	34
let a	31	-19
let dev	-6	23
let everi	-7	17
let everyon	-15	29
let everyth	-11	19
let in	-16	39
let its	36	-26
let no	62	-60
let nobodi	39	31
let other	-13	32
let peopl	-21	37
let the	-14	22
letter	-28	43
letter queue	-34	48
level	5	43
level $	35	-24
level 1	23	48
level and	-17	18
level call	16	-8
level of	-12	35
level read	-13	22
level secur	-15	35
lever	14	53
li	-3	28
li in	27	11
li on	-6	28
li under	-16	29
liabil	-32	109
liabl	16	16
lib	-24	104
lib in	-17	30
librari	-7	42
librari and	0	16
librari are	-10	47
librari in	8	27
librari insid	38	-27
librari is	-17	41
librari of	-24	61
librari that	-15	19
licens	-18	57
licens and	8	29
licens are	-8	29
licens for	-25	77
licens in	58	-46
licens includ	106	-78
licens of	-28	36
licens on	1	66
licens patch	-88	-94
licens the	68	-28
licens we	-5	20
lie	41	1
lie in	-42	79
life	-13	-17
life $	30	17
life are	-21	49
life cycl	28	10
life in	-16	16
life of	68	-28
life on	-36	36
lifecycl	65	10
lifecycl $	172	31
lifecycl control	-12	39
lifecycl hook	-18	20
lifecycl manag	-13	19
lifecycl of	31	-18
lifecycl polici	-14	57
lifecycl rule	25	-18
lifetim	48	-22
lifetim and	-12	26
lift	-32	-37
lift a	65	-21
light	37	16
lightsail	-18	46
like	26	19
like @	64	-1
like are	34	-22
like aws	65	-3
like that	0	65
like the	-30	87
like to	-8	22
limit	3	25
limit $	23	-66
limit @	-21	48
limit and	-11	27
limit are	-14	46
limit by	26	-22
limit for	4	18
limit if	61	-30
limit in	-14	18
limit of	36	-9
limit on	-18	40
limit per	-32	39
limit the	-28	50
limit time	63	-50
limit who	-10	22
line	-14	50
line $	-13	97
line for	11	52
link	6	24
link are	-11	23
link between	48	8
link for	-11	45
link in	-14	31
link is	51	-25
linux $	37	-40
linux 2023	115	61
linux @	-20	67
linux ami	59	27
linux and	19	-18
linux below	-46	-14
linux beneath	68	-89
linux capabl	-8	42
linux insid	91	-65
linux kernel	57	-26
linux of	45	-21
linux on	-1	17
linux patch	-66	-96
linux secur	15	82
linux server	-18	52
linux under	8	66
linux underneath	-103	-75
list	1	32
list $	-14	49
list and	-12	21
list are	0	51
list as	-32	42
list at	50	-31
list by	38	-23
list in	-22	27
list of	10	17
list or	16	-13
list the	55	-47
listen	6	27
listen $	-7	112
listen @	-8	18
listen to	-28	40
live	39	22
live $	-8	35
live in	26	11
live is	77	-75
live migrat	59	-20
live on	1	37
live token	-3	19
liveanalyt	42	-6
loa	-9	24
loa cfa	-9	24
load	10	20
load $	-4	98
load @	-21	44
load and	-13	23
load bay	-15	22
load data	-25	113
load dock	38	-2
load grow	-33	37
load of	27	-2
load with	0	27
load without	17	9
local	18	68
local admin	-2	22
local administr	-7	19
local consol	-32	42
local disk	-8	33
local network	-14	16
local user	-7	48
locat	18	-6
locat $	93	-48
locat of	44	-17
locat with	37	-31
lock	17	43
lock and	-17	25
lock awai	11	38
lock in	-3	59
lock it	-38	64
lock on	19	-11
lock out	-1	37
lock the	87	9
log	0	19
log $	12	111
log @	22	-24
log agent	-23	29
log are	-5	20
log backup	20	10
log bucket	31	-26
log collect	-17	26
log data	29	-1
log deliveri	-41	47
log destin	-20	57
log do	-51	-60
log driver	-15	67
log everi	-14	33
log for	-20	37
log from	31	13
log go	-29	52
log have	-9	52
log in	46	-14
log includ	-13	39
log is	-14	30
log it	12	54
log land	3	54
log level	-16	38
log lie	63	-39
log longer	-14	53
log manag	-5	42
log metric	-2	17
log of	-19	49
log off	-16	62
log on	-84	-81
log oper	15	83
log over	19	-12
log paramet	7	19
log retent	50	163
log router	-13	36
log so	-5	22
log sourc	-44	58
log stai	-14	25
log that	34	-3
log the	81	4
log then	-37	37
log to	17	0
log type	-25	40
log up	4	24
log were	-11	40
log what	-25	46
log where	16	-15
log which	43	-28
log while	19	-15
log4j	-9	43
log4j in	-4	43
log4shell	0	43
log4shell in	-8	57
logic	32	10
login	-16	72
login $	0	108
login in	-18	51
login insid	6	69
login node	-61	95
login of	-16	31
login on	4	21
login our	-8	20
login page	-54	15
login to	58	-6
lol	-9	33
long	1	36
long @	-25	30
long a	-22	34
long as	36	-31
long backup	48	18
long daili	44	17
long it	-20	23
long live	16	80
long record	-27	64
long run	-75	81
long term	15	20
long the	-41	38
long thei	32	-24
longer	-1	29
longer and	-26	29
longer exist	-18	35
longer keep	-13	36
longer meet	49	-47
longer need	-24	37
longer retent	-3	19
longer support	-22	26
longer than	-18	70
look	19	6
look after	36	-47
look at	12	38
look for	-28	89
look into	27	2
look through	-25	42
look ups	76	-44
loop	-16	66
loop $	-10	101
loop of	-23	33
loosen	-1	34
loosen it	-16	20
lose	-8	47
lose data	-4	22
lose it	5	33
lose the	-42	107
loss	-9	22
lost $	43	64
lost @	3	20
lost after	-25	42
lost it	-20	24
lost its	5	31
lost one	32	-16
lost our	-13	26
lost task	-13	28
lost the	-1	-80
low	-34	61
lower	-4	33
lower the	10	18
lowest	90	-35
lowest tls	90	-35
luk	9	52
lustr	9	19
lustr scratch	-6	20
ly	-4	28
ly around	-4	28
m	1	104
m i	-15	36
mac	62	-16
mac mini	49	6
machin	32	-10
machin $	46	-43
machin @	-26	26
machin an	62	5
machin are	-11	69
machin at	-55	-90
machin behind	-11	87
machin below	59	-59
machin by	-25	31
machin imag	-24	65
machin in	36	-29
machin is	56	52
machin itself	-34	38
machin of	29	-113
machin on	-11	35
machin pool	-7	47
machin that	68	-6
machin under	36	-15
machin when	7	48
machin who	-58	-45
machineri	20	-13
machineri $	35	-20
maci	-9	17
made	49	-9
made and	19	-16
made by	89	-35
made from	-22	29
made in	17	7
made it	34	-7
made public	-36	95
made with	23	-4
magic	11	-86
mail	7	28
mail address	-6	36
mail and	59	-45
mail health	2	19
mail in	45	-32
mail server	34	-17
mail that	-35	60
mail through	1	20
main	20	5
maintain	33	-7
maintain $	79	-18
maintain %	-39	35
maintain a	131	-46
maintain and	27	7
maintain by	65	25
maintain it	-23	-88
maintain its	65	-39
maintain that	-52	-11
maintain the	31	-9
mainten	46	-9
mainten $	-21	-79
mainten @	-19	55
mainten action	-10	-53
mainten is	-20	68
mainten mode	-33	39
mainten notic	19	-14
mainten of	127	-26
mainten off	-5	25
mainten on	34	-35
mainten window	14	36
mainten windows	76	14
major	13	45
major upgrad	-22	76
major version	21	43
make	5	36
make %	-20	42
make @	-23	27
make a	33	63
make an	14	-18
make and	33	-11
make client	-24	68
make it	17	28
make new	-14	24
make no	-14	37
make one	45	-40
make recoveri	71	-62
make sure	37	-12
make the	-12	23
make them	11	58
maker	0	-23
malici	-17	51
malwar	-1	20
malwar befor	55	-51
man	79	-19
manag $	4	42
manag %	-106	-99
manag @	-23	-34
manag a	7	16
manag access	-18	23
manag anti	-15	18
manag by	-29	58
manag call	50	-15
manag certif	29	35
manag databas	-49	-47
manag endpoint	-13	60
manag environ	42	-35
manag event	47	-16
manag imag	9	20
manag in	-68	4
manag instanc	16	19
manag kei	2	51
manag key	19	10
manag node	-26	72
manag of	43	35
manag on	47	-11
manag or	-8	18
manag patch	73	-38
manag permiss	52	-51
manag platform	-43	54
manag polici	18	45
manag queri	34	-2
manag result	-37	71
manag rule	96	-107
manag runtim	19	12
manag scale	21	-18
manag secur	53	-8
manag servic	-98	-99
manag share	-71	-104
manag so	-20	41
manag storag	-31	43
manag the	40	9
manag them	-18	57
manag type	42	-41
manag updat	1	75
manag user	-8	59
manag want	23	-19
manag what	22	-14
mandatori	20	29
mandatori @	-28	94
mandatori on	112	-78
mandatori secur	-48	100
mani	19	15
mani @	63	-21
mani connect	41	-31
mani dai	-10	45
mani shard	-17	59
manifest	-10	41
manifest and	-10	17
manifest of	-2	26
mantrap	93	-9
manual	-7	28
manual approv	-4	25
manual evid	-4	27
manual on	27	20
manual snapshot	4	28
map	-2	44
map $	-6	102
map and	-14	33
march	-22	37
mark	-26	39
mark a	-19	34
market	-44	56
market mail	-14	29
market want	-2	16
marketplac	12	117
mask	-5	49
mask and	-1	20
mask person	11	32
master	-26	-50
master and	-6	18
master node	56	0
master password	-64	-80
match	27	-5
match against	34	-26
matchmak	71	-27
materi	4	28
materi in	-24	42
materi is	-110	138
materi of	-5	34
matrix	-6	-62
matter	6	47
matter elsewher	-1	34
max	2	38
max @	-33	66
max concurr	-11	25
max of	-7	57
max size	1	45
max vcpu	-32	95
maximum	1	17
maximum @	-11	23
maximum are	69	-53
maximum capac	-21	46
maximum size	-5	16
maxmemori	14	46
maxmemori polici	14	46
may	7	27
may also	28	-18
may be	-11	24
may call	-22	70
may delet	53	-47
may do	68	-39
may fail	42	-41
may have	-17	40
may issu	-22	62
may leav	49	-45
may mount	-4	60
may open	29	-21
may publish	-35	55
may pull	-15	17
may read	-12	43
may restart	18	93
may run	-11	44
may see	-23	46
may send	-11	32
may set	18	-15
may stai	-11	23
may store	44	-31
may take	16	-14
may talk	-19	32
may use	24	26
mb	-9	29
mcp	-16	26
mcp server	-16	26
me	-10	-45
me $	-79	-73
me %	-8	37
me do	-62	-121
me in	28	-23
me is	-19	19
me or	14	-26
me that	16	-12
me the	-17	40
me to	25	38
me who	19	-21
me yes	-18	107
mean	30	35
mean $	10	-62
mean @	-36	121
mean the	-79	71
mean who	-17	40
mean whose	101	-13
meant	33	46
meant $	55	105
meant %	-19	25
meant @	-31	-140
meant the	6	85
meant to	28	136
meanwhil	43	19
measur	-4	52
media	92	-39
media sanit	49	14
medium	-3	25
medium @	-4	29
meet	-93	-71
meltdown	73	3
member	-14	37
member account	-12	17
member and	-4	26
member of	-16	52
memori	12	30
memori $	52	-18
memori limit	-24	54
memori or	51	-36
memori set	-40	68
memori size	-12	96
memori store	-17	26
memori with	21	-16
mend	-12	43
mend a	-15	36
mend it	-21	38
mend onli	-44	63
mend the	58	45
mend what	-9	23
merg	-30	44
merg $	-13	29
merg in	-10	23
mesh	-30	74
mesh $	-17	23
mess	-5	21
mess $	-9	21
messag	17	18
messag between	32	-25
messag bodi	-26	38
messag broker	49	-39
messag in	46	-43
messag is	-33	46
messag on	50	-27
messag over	40	-19
messag sent	-9	17
messag that	-43	56
messag when	40	-27
met	-10	34
met $	-15	20
metadata	34	14
metadata and	24	-23
metadata databas	66	-25
metadata in	-55	51
metadata is	-36	52
metadata of	37	-32
metadata on	3	18
metadata servic	-22	22
metal	50	1
method	6	62
metric	31	-9
metric and	33	-14
metric in	63	-40
metric of	29	-14
metric to	34	-9
mfa	0	59
mfa delet	-6	37
mfa devic	-17	46
mfa kei	-3	18
mfa on	25	77
micro	18	23
microcod	48	51
microcod firmwar	-31	46
microsoft	40	19
microvm	65	-10
microvm can	-37	57
microvm of	48	-43
midnight	69	-34
migrat	11	31
migrat for	-13	49
migrat of	58	-5
migrat to	-36	36
million	50	6
million of	47	-33
min	-7	36
min 1	-25	59
min and	-5	25
min max	-17	33
min tls	-7	17
mind	-19	39
mine	-5	-22
mine or	-10	29
mini	49	6
minimum	-31	57
minimum and	-3	18
minimum of	-18	24
minimum tls	-20	35
minor	27	21
minor and	23	-5
minor engin	-2	-112
minor on	60	-2
minor releas	-42	88
minor upgrad	-8	40
minor version	-8	-71
minut and	-6	29
minut at	-2	17
minut by	16	-14
minut of	36	-23
minut whose	-22	47
minut window	-6	25
mirror	35	-24
misconfigur	-9	70
mismatch	-26	76
mismatch in	-5	29
miss	-13	41
miss $	-7	51
miss @	-17	31
miss and	-10	22
miss event	-18	34
miss in	-9	48
miss on	-13	75
miss so	16	42
miss the	-20	42
mistak	-17	53
mistak $	-7	40
mistak @	-17	29
mitig	45	12
mix	-76	-57
mix $	-41	2
ml	19	50
ml team	30	-27
mmdsv2	-15	51
mobil	13	33
mobil push	23	35
mode	29	2
mode @	46	-31
mode are	5	27
mode do	-8	50
mode is	-3	18
mode it	-18	26
mode of	-30	58
mode or	-26	35
mode so	-43	43
mode that	33	-30
mode the	34	-25
mode who	58	6
mode with	9	29
model $	-119	-80
model and	7	23
model answer	-13	26
model fresh	68	-45
model in	37	37
model is	-7	64
model of	29	-22
model on	-6	16
model provid	89	-76
model put	1	83
model run	86	-70
model that	-9	43
model who	-9	82
model with	16	10
modifi the	-13	16
modul are	-4	28
modul audit	57	-51
modul of	36	-24
modul that	-31	36
moment	16	11
mondai	53	-2
monei	-6	29
monitor @	-16	30
monitor doe	-6	18
monitor node	44	-10
monitor the	76	-15
month	-11	-27
month $	5	-74
month and	-20	67
month at	31	-17
month by	-28	-17
month old	-11	19
month or	-42	53
month the	42	-32
month who	-83	-62
monthli	31	20
monthli fix	71	-28
monthli rollup	21	-11
monthli who	-63	-9
mop	55	-22
more $	-39	69
more @	-26	30
more and	39	-31
more in	37	-38
more load	-11	34
more power	48	-44
more record	46	-49
more than	-26	30
more traffic	46	-12
more up	-12	22
morn	49	19
most	-3	23
most 60	-12	21
mount	-44	77
mount @	-105	103
mount the	-7	49
move	9	18
move $	-24	41
move %	-15	53
move @	83	-36
move a	19	10
move all	45	-36
move an	-26	36
move environ	6	59
move everi	-7	18
move is	-32	145
move it	-15	22
move my	-39	38
move off	-5	56
move on	-18	32
move partit	19	-2
move player	-5	22
move the	1	52
move them	-5	20
move to	31	-3
move traffic	-44	69
move us	-79	-45
msck	-23	58
msck repair	-23	58
mtl	-17	110
mtl between	-18	115
much	-16	41
much $	-14	45
much and	8	38
multi	13	25
multi az	15	19
multi factor	11	50
multi node	36	-28
must	6	18
must appli	-30	29
must be	-33	51
must configur	-45	51
must creat	-17	24
must decid	-28	30
must defin	-21	55
must do	-23	52
must enabl	4	25
must instal	-37	56
must keep	-25	46
must last	56	-6
must not	-18	26
must patch	47	-3
must renew	-26	70
must review	-20	32
must the	91	-6
must to	-15	31
must updat	-4	24
must write	-31	43
mutual	-11	20
mutual tls	-10	20
my	23	6
my @	4	35
my account	68	-43
my applic	-12	31
my auditor	39	-46
my boss	-6	34
my colleagu	-17	44
my data	-76	-43
my head	48	41
my list	26	-23
my manag	22	-10
my own	-46	-37
my student	-14	56
my team	19	-18
myself	-9	22
myself $	-10	23
mysql	-2	32
n	-30	19
n 1	-16	21
nacl	-4	148
nah	55	34
nah i	59	20
name has	-39	97
name in	-64	131
name look	76	-44
name no	-19	29
name of	-6	34
name point	-38	66
name server	68	-25
name that	-22	30
name the	11	17
name who	-9	67
namespac	7	36
namespac $	-26	56
namespac and	-13	22
namespac on	-24	82
namespac pod	2	18
namespac quota	-34	82
namespac with	83	-43
narrow	0	30
narrow it	-6	23
narrow scope	-8	16
narrow the	29	-5
narrow them	-4	39
nas	-25	53
nasti	-14	48
nat	1	21
nat box	34	-10
nat gatewai	-1	18
nativ	57	-23
near	21	10
near the	62	-46
nearli	19	32
nearli full	-1	55
necessari	49	-25
neck	-29	51
need	8	27
need $	-42	61
need %	136	39
need @	20	7
need a	35	-59
need access	-6	97
need an	-46	26
need and	-12	19
need control	-9	20
need for	-30	89
need in	-31	58
need it	-30	57
need more	11	27
need no	0	53
need none	-42	94
need on	52	6
need one	-15	23
need the	-14	18
need there	79	-25
need to	66	-21
neighbor	64	-39
neighbor on	39	-27
neither	15	24
neither refus	-6	55
neither see	0	29
neither the	55	-18
net	-13	51
network	18	10
network $	99	-9
network @	20	-8
network access	-21	92
network acl	2	41
network and	-5	36
network behind	29	-18
network between	21	-9
network cabl	67	-32
network can	-28	42
network card	102	-57
network cidr	1	24
network connect	-72	77
network devic	135	-74
network encrypt	60	-31
network firewal	-46	39
network for	26	17
network gear	65	-24
network hardwar	55	-22
network in	-18	33
network interfac	8	16
network into	-34	117
network is	-24	46
network isol	-10	37
network let	27	-21
network member	35	6
network of	-54	86
network on	-31	48
network polici	-24	58
network servic	19	-8
network switch	98	-30
network that	100	4
network traffic	-8	27
network under	80	-39
network up	52	-31
never	14	25
never be	-17	59
never beyond	-34	55
never chang	62	-20
never come	-21	44
never delet	93	-60
never doe	-14	117
never expir	-10	49
never log	74	-38
never on	-21	77
never patch	-10	67
never put	41	-30
never ran	-12	46
never see	142	-45
never show	52	-45
never shrink	-27	88
never the	-95	105
new @	-2	-21
new account	0	29
new ami	-107	9
new build	-22	32
new cluster	24	-15
new custom	-11	30
new cve	24	-23
new data	32	43
new deploy	43	-38
new featur	-24	33
new file	-14	23
new firmwar	32	-17
new fleet	-26	27
new imag	-27	33
new job	48	-32
new key	-15	20
new machin	-27	46
new minor	78	-22
new object	-130	-162
new on	-18	75
new one	15	27
new os	54	-67
new ou	-16	26
new platform	50	-6
new primari	58	-49
new queue	57	-18
new region	8	18
new releas	42	-17
new revis	-68	77
new server	15	67
new signatur	44	-31
new type	-19	39
new version	4	-21
new who	-12	40
newer	7	29
newer @	-32	34
newer ami	-35	66
newer engin	16	-3
newer imag	-50	80
newer on	22	-5
newer one	49	0
newer platform	-31	31
newer releas	18	31
newer version	-27	38
newest	-11	35
newest one	19	-7
newli	23	-12
newslett	-24	22
next $	-17	27
next js	-32	42
next minor	-18	19
next week	-1	51
nfs	-8	35
nfs export	3	25
nginx	-12	26
nic	-7	24
nic in	-7	24
night $	-55	-11
night and	42	-29
night in	-39	75
night when	-22	75
night who	21	-11
nightli	44	-30
nightli copi	62	-102
nine	51	-30
nine for	55	-19
nine of	17	-9
nist	32	-24
nitro	120	41
nitro card	58	-20
nitro hardwar	-20	22
nitro hypervisor	60	-6
nitro secur	-14	16
no	9	26
no $	21	24
no @	4	-61
no access	84	-61
no action	31	-45
no agent	123	-89
no archiv	88	-38
no auth	-3	35
no automat	-17	47
no backup	-30	99
no broker	66	-40
no certif	-43	101
no charg	18	-16
no consol	-31	69
no contain	1	64
no copi	-25	59
no custom	44	-40
no data	-39	82
no effect	-4	18
no endpoint	-54	95
no failov	26	-16
no histori	-11	17
no i	-101	56
no imag	-60	89
no infrastructur	66	-27
no instanc	51	-42
no kernel	45	-32
no key	13	18
no layer	-15	48
no log	-29	59
no login	130	-60
no longer	-18	31
no machin	73	-32
no manag	-62	96
no matter	-28	83
no multi	-36	54
no network	-24	60
no new	-10	25
no node	84	-66
no oper	59	-32
no other	97	-46
no paramet	-21	43
no patch	-18	27
no public	-27	56
no redund	5	41
no secret	-10	50
no secur	25	2
no set	52	8
no shell	53	-13
no snapshot	-30	66
no ssh	44	-34
no standbi	-23	68
no such	-46	57
no the	-24	58
no updat	22	-12
no user	1	18
no version	100	-52
no vpc	-29	50
no way	21	36
no who	3	72
no window	82	-31
no zone	52	-33
nobodi	27	23
nobodi ad	-13	107
nobodi at	-8	19
nobodi can	43	-7
nobodi click	-10	46
nobodi delet	-9	33
nobodi els	53	-47
nobodi ever	-16	85
nobodi has	57	-10
nobodi here	26	-25
nobodi is	-12	21
nobodi log	86	-53
nobodi notic	-39	46
nobodi opt	-32	51
nobodi rotat	23	103
nobodi tamper	36	-1
nobodi us	-23	49
node $	-4	-39
node %	64	-7
node 16	21	72
node @	26	70
node ami	-12	169
node and	15	22
node are	19	18
node base	-57	-9
node behind	23	-2
node but	56	-27
node by	39	-29
node class	-10	23
node count	-10	115
node di	66	-1
node encrypt	-23	32
node expir	-12	27
node fail	85	41
node for	-16	85
node get	37	-35
node group	10	62
node hardwar	103	-23
node i	-27	32
node imag	-15	30
node in	42	-29
node instanc	-11	33
node is	38	-6
node js	43	-24
node kernel	-22	58
node modul	-16	46
node of	45	40
node on	-103	41
node onli	-35	47
node oper	117	-39
node or	17	-3
node os	-17	-68
node patch	-106	-55
node pool	33	-13
node recoveri	16	-14
node restrict	-23	24
node role	-16	25
node share	85	-42
node stand	-26	63
node that	63	-5
node under	31	-5
node upgrad	-60	-66
node when	7	-101
node who	-155	-114
node with	22	-11
node yourself	-4	32
node18	-25	29
node18 @	-25	29
nodeadm	3	75
nodejs16	1	29
nodepool	-4	44
nodetool	57	-47
nodetool repair	41	-37
noiz	64	-31
non	24	-1
non compliant	-1	26
non extract	74	-59
noncompli	-5	39
none	19	35
none @	13	31
none and	-25	30
none for	59	-30
none is	20	15
none of	41	-1
none share	30	-22
none to	99	-81
none who	-23	28
nonsens	17	-16
noon	17	7
nor	26	5
nor date	-6	55
nor the	52	-21
normal	58	56
normal @	-7	103
not	10	25
not $	25	-36
not %	16	-65
not @	46	61
not a	-24	31
not among	83	-75
not and	-18	19
not appli	-44	82
not ask	2	45
not attach	-15	28
not avail	-36	101
not back	9	34
not by	45	-33
not chang	-33	49
not come	-40	63
not compli	70	-64
not cover	-7	57
not delet	-22	65
not depend	34	-29
not do	-21	52
not encrypt	47	-13
not even	17	6
not exist	22	25
not for	38	-19
not grow	-20	70
not guard	44	-38
not have	54	43
not in	35	3
not instal	-21	62
not lose	-7	17
not move	48	-43
not need	-3	62
not on	37	6
not our	78	-33
not outliv	40	-14
not patch	-3	73
not pin	-8	23
not possibl	30	1
not put	-12	16
not reach	-27	41
not read	51	-15
not record	-10	63
not replac	-66	101
not restor	-30	56
not run	-9	20
not scale	-57	101
not scan	-34	40
not see	-29	62
not someth	26	52
not support	12	27
not test	57	-52
not the	-16	-56
not to	-26	56
not touch	-10	50
not trust	-41	50
not undo	-42	66
not updat	41	1
not upgrad	95	-7
not us	-16	50
not use	18	-17
not work	7	36
note	18	9
notebook	16	16
notebook @	17	-17
notebook and	-2	16
noth	8	39
noth $	26	-29
noth by	-37	95
noth can	61	-54
noth els	-16	40
noth for	55	-23
noth from	-21	56
noth in	-15	28
noth insid	-46	79
noth is	-32	64
noth keep	-44	51
noth of	13	50
noth on	56	-20
noth reach	-13	38
noth retir	-40	90
noth scale	-51	106
noth that	30	-5
noth to	26	5
noth upgrad	-13	50
noth who	32	-21
notic	16	8
notic about	5	50
notic and	35	-8
notic by	81	-65
notic for	-10	25
notic in	-41	-69
notic it	-15	123
notic that	-16	43
notif	-18	55
notif $	43	3
notifi	73	-20
novemb	-24	33
now $	10	-74
now its	-26	44
now nobodi	-16	16
now the	16	67
now thei	-50	-4
nowher	-26	27
npm	-29	70
npm packag	-10	40
nsx	4	55
nsx manag	-2	17
ntf	-1	27
ntf and	-12	19
ntf permiss	11	33
nucleu	-5	19
number	-2	27
number $	27	43
number and	-18	39
number in	-17	39
number instanc	-41	46
number of	3	19
number or	33	-10
number that	17	-16
nurs	-23	30
nvidia	-18	39
nvidia driver	-15	20
nvme @	-31	52
nvme driver	-13	21
nvme in	60	-35
o	4	35
o %	-3	58
o tls	-19	43
oauth	-16	41
obfusc	-4	30
object $	-20	-67
object and	-7	23
object are	-6	129
object from	4	28
object in	-3	17
object lock	-19	23
object of	-33	80
object onli	0	111
object storag	50	-17
object to	5	42
object who	-4	-38
observ	-9	49
obtain	31	-17
obtain the	35	-23
oci	-2	20
oci consol	-23	65
oci or	-50	9
ocr	75	-55
ocr model	75	-55
ocsp	39	-6
ocsp respond	50	-4
octob	-51	-5
odd	-47	63
of $	-21	40
of %	-63	24
of 1	49	-29
of 3	-11	39
of @	34	5
of a	-40	-22
of agent	46	-45
of all	-8	23
of amazon	93	-55
of anoth	46	-12
of api	34	40
of applic	54	-54
of at	-39	46
of aws	52	-7
of backup	22	-11
of block	62	20
of both	28	7
of build	58	1
of certif	92	-89
of chang	32	-22
of cluster	62	-18
of comput	1	16
of connect	37	-26
of contain	-10	20
of control	-57	-1
of cve	-14	25
of data	36	5
of date	-54	-7
of devic	-66	84
of differ	61	-53
of direct	28	-6
of domain	39	-27
of durabl	17	-9
of ebs	78	-64
of encrypt	37	-22
of environ	-31	32
of ephemer	-39	48
of event	-12	23
of everi	35	-11
of everyth	-58	-8
of ex	-23	30
of file	-43	26
of gatewai	22	-20
of imag	-33	37
of infrastructur	90	-23
of it	-73	1
of its	33	-6
of job	-14	23
of key	-59	68
of known	28	-31
of last	49	-47
of linux	-72	100
of local	-22	46
of log	-7	19
of machin	-55	62
of manag	-21	32
of member	-23	38
of memori	-13	107
of messag	-23	41
of my	74	49
of new	-59	-89
of node	-34	77
of notebook	17	-17
of object	50	14
of old	33	24
of one	18	13
of oper	38	52
of other	36	-11
of our	2	29
of partner	-26	39
of password	84	-1
of peer	31	-16
of peopl	-23	61
of person	-59	-85
of physic	34	-15
of pod	-28	50
of point	-57	45
of power	53	-34
of presenc	75	-28
of queri	67	-26
of queue	24	49
of reach	32	-20
of record	-41	-8
of recoveri	-26	56
of replica	-14	20
of request	18	58
of resourc	0	59
of room	-25	65
of row	-27	44
of run	89	-61
of runtim	60	4
of s3	78	-41
of salesforc	-23	66
of secret	40	7
of server	111	-37
of servic	28	95
of sever	-16	37
of someon	-5	16
of sourc	37	-6
of staff	-106	-57
of standard	-32	74
of storag	38	-8
of support	-29	53
of task	47	-39
of that	-17	-27
of the	36	14
of their	21	17
of them	26	-10
of these	-38	44
of thi	-27	-35
of those	100	-15
of too	-24	32
of topic	-5	78
of traffic	-6	59
of two	-8	-34
of up	-17	35
of us	-146	-131
of user	16	-1
of vcpu	44	-27
of version	42	-32
of volum	-13	25
of vulner	-31	40
of who	-12	24
of whom	24	-3
of windows	-34	31
of worker	-26	50
of workflow	14	29
off	-1	29
off $	-83	26
off %	-14	68
off @	-22	54
off a	26	17
off again	-38	61
off and	33	-1
off befor	-9	28
off by	-15	42
off for	-26	40
off from	-47	47
off in	-26	61
off on	-22	36
off the	28	32
off until	-6	22
off who	-72	69
off whose	-32	55
offer	56	-18
offer @	45	-39
offer and	20	-10
offer http	77	-33
offer it	-31	69
offer newer	38	-25
offer the	41	38
offer them	-72	115
offer tls	43	-17
offic	-32	77
offic $	23	54
offic @	6	36
offic arrang	-7	25
offic to	-96	-37
offlin	-31	43
offset	-13	50
often	-11	52
oh	-6	58
oidc	-27	64
oidc provid	-11	55
ok	-42	-42
ok and	-119	-87
ok but	-62	31
okta	-5	55
old	-6	41
old $	-4	23
old @	-11	38
old and	-32	60
old artifact	-6	28
old cipher	42	16
old data	-43	47
old disk	80	5
old imag	-5	18
old item	-8	24
old minor	34	-16
old on	-16	22
old one	-12	20
old replac	36	-15
old task	-9	36
old version	-25	49
old who	8	61
older	2	25
older cluster	-1	16
older on	-24	38
older than	12	33
older unencrypt	-15	39
older version	-14	25
omiss	-6	33
omiss $	-8	35
on	1	27
on $	55	16
on 1	-20	32
on 200	-14	35
on 30	-14	47
on @	-5	52
on a	-3	35
on after	-13	26
on all	-20	37
on amazon	21	14
on an	-19	43
on and	30	-2
on are	33	-16
on as	-81	-50
on at	-22	29
on auto	-35	58
on autostop	-52	67
on aws	0	-19
on befor	-19	35
on black	34	-2
on both	2	37
on broker	-21	20
on by	5	26
on capac	-3	32
on choos	-6	20
on control	-16	27
on current	-13	23
on custom	-23	56
on deliveri	-2	30
on demand	44	-21
on devic	101	-75
on disk	57	-76
on each	-50	-48
on ebs	99	-72
on ec2	-13	39
on encrypt	-40	23
on event	-17	31
on everi	20	-6
on execut	40	-33
on fail	5	18
on failur	1	18
on fargat	-24	53
on find	0	16
on for	17	8
on from	-42	45
on fsx	-1	25
on github	-3	22
on go	41	-27
on host	81	-57
on howev	99	-74
on in	12	21
on integr	56	-34
on is	58	-33
on it	-20	-8
on its	1	-30
on lightsail	5	17
on lustr	-10	17
on manag	-66	-19
on me	67	19
on mfa	-2	29
on mondai	-29	70
on multi	2	64
on my	-37	72
on node	-32	85
on nodejs16	1	29
on off	-5	36
on on	18	17
on one	1	44
on onli	-18	20
on or	-5	22
on our	-36	53
on per	-7	19
on point	-4	17
on port	-12	32
on prem	-38	56
on premiz	-34	60
on provid	-43	3
on push	-24	43
on ra3	44	-36
on request	78	-70
on root	-7	17
on scan	2	16
on server	25	119
on serverless	48	-37
on servic	-16	21
on sever	52	-36
on share	57	5
on site	-4	32
on some	-30	34
on spot	31	-1
on stai	-4	22
on sundai	-20	27
on task	53	-36
on termin	-11	21
on that	12	-28
on their	-50	61
on them	32	6
on there	26	24
on these	-68	89
on those	51	1
on time	21	17
on top	9	20
on unless	-25	28
on updat	-25	30
on us	-101	-93
on version	-47	77
on virtual	-60	71
on volum	-37	36
on vpc	-15	28
on what	46	-22
on when	-1	48
on where	-5	22
on which	-24	60
on who	22	-69
on whom	-22	42
on whose	41	-7
on windows	138	-23
on with	58	-24
on without	-16	42
onc 14	24	-23
onc @	-26	21
onc a	-19	18
onc everi	-41	62
onc for	-46	50
onc held	44	-15
onc in	67	-45
onc the	29	2
onc when	58	-44
one $	-90	-52
one @	29	91
one after	23	-15
one anoth	27	-7
one are	20	-7
one attempt	-10	22
one avail	-16	54
one az	16	12
one broker	-22	43
one by	51	-20
one cannot	-31	46
one click	-30	37
one client	-25	26
one come	36	-8
one control	59	-49
one day	20	4
one doe	19	-31
one download	58	-27
one endpoint	30	-27
one environ	-24	48
one fail	-6	48
one for	-18	37
one has	-14	21
one if	30	-10
one in	-51	3
one instanc	30	-17
one into	89	-74
one is	93	22
one it	-13	31
one its	43	-37
one job	-36	65
one let	-11	16
one login	-5	45
one no	-11	35
one node	79	-40
one noth	-13	38
one off	-36	41
one onc	24	-23
one or	-3	21
one per	-9	16
one region	-2	18
one releas	39	-2
one replica	-27	75
one secret	-19	31
one server	12	21
one session	86	-77
one set	-22	26
one so	24	-18
one task	-7	19
one tenant	17	14
one that	-6	27
one there	-32	57
one to	-12	23
one togeth	45	-40
one until	-18	31
one when	16	-8
one who	17	66
one with	-102	-75
one without	1	42
one year	-18	22
one zone	-6	41
onli	3	29
onli $	-26	26
onli %	-65	-83
onli 1	50	-29
onli @	66	-24
onli after	-13	20
onli an	48	-39
onli and	32	-25
onli as	-26	39
onli be	-20	24
onli by	7	28
onli call	-34	43
onli control	-85	-50
onli for	1	-63
onli from	26	-7
onli if	22	-13
onli in	-12	42
onli its	-19	37
onli mend	-14	16
onli on	-42	65
onli onc	16	-12
onli one	-1	50
onli roll	-19	54
onli the	-9	68
onli through	-16	25
onli to	52	-39
onli turn	-6	21
onli watch	21	26
onli what	-34	51
onli when	17	-7
onli where	-17	26
onli while	6	25
onli who	48	-8
onli with	33	4
onlin	-18	35
onlin and	-12	32
ons	-5	20
ons @	-26	55
ons and	93	-79
ons in	-18	23
ontap	81	-5
ontap and	-22	25
onto	-46	-16
onto a	-19	36
onto the	-39	39
oom	-21	39
open	-5	26
open $	-7	64
open @	-14	58
open a	-3	24
open access	-13	28
open and	46	-28
open mainten	50	-49
open or	-7	48
open sourc	56	-6
open the	-30	56
open to	-8	34
open unless	-3	18
open who	4	75
openapi	-6	39
opensearch	22	-11
openssh	16	32
openssl	-33	113
openzf	45	6
oper	21	-15
oper $	45	61
oper @	-35	59
oper and	6	28
oper audit	19	-7
oper by	37	-25
oper includ	24	-17
oper it	-8	-98
oper kms	26	4
oper of	28	-3
oper role	-53	108
oper system	23	-13
oper the	44	-80
opt	-2	16
opt in	-7	22
optic	-10	63
optim	-3	92
optim ami	-10	45
option	-7	26
option $	-47	86
option group	-6	22
option of	-58	18
option oper	-84	84
option or	-7	53
option that	-2	20
option updat	-12	44
or $	23	-36
or %	-6	-34
or 1	68	0
or 5	30	-24
or @	-3	28
or after	17	-11
or all	52	8
or amazon	-48	-23
or anoth	-25	58
or any	-12	26
or archiv	-31	64
or are	43	-23
or ask	-42	49
or at	-22	41
or auto	-29	34
or automat	-11	29
or aws	-29	30
or both	-49	-126
or build	-9	24
or by	-13	-22
or can	31	-22
or chang	-14	43
or choos	-14	24
or cli	-16	34
or close	7	18
or cloudwatch	-7	21
or cluster	-33	47
or configur	41	56
or copi	3	47
or creat	21	-18
or delet	-5	31
or destroi	39	-30
or disabl	12	54
or do	-91	-99
or doe	-41	-76
or download	-3	38
or encrypt	-22	27
or end	-13	30
or export	17	-4
or fail	4	32
or failov	44	-38
or fals	53	-24
or from	-6	24
or fsx	-13	23
or get	-9	33
or given	23	-14
or higher	105	-52
or in	-10	31
or instal	-19	37
or instanc	37	-30
or ipsec	-16	17
or is	19	15
or its	-46	-61
or karpent	-31	45
or keep	35	-25
or kvm	-8	34
or later	-2	22
or let	-8	19
or load	29	-12
or maximum	33	-10
or me	-80	-46
or memori	21	-16
or more	-20	36
or move	-26	45
or multi	-12	17
or must	-42	-91
or my	2	25
or network	42	-27
or newer	76	0
or no	32	23
or node	25	-17
or not	7	-16
or off	1	-58
or on	-75	-39
or one	-32	47
or onli	-2	31
or other	-8	24
or our	-38	-41
or patch	-1	36
or paus	-1	21
or privat	-12	57
or project	-15	22
or provis	-39	73
or public	-17	51
or recreat	-11	61
or region	-28	39
or remov	99	-77
or replac	-16	29
or repositori	27	17
or requir	-7	53
or s3	-13	33
or scale	44	-19
or schedul	23	-4
or sdk	-5	20
or server	-33	36
or servic	-17	21
or share	-54	-63
or shield	-3	28
or so	29	5
or sse	-20	21
or ssh	23	1
or start	32	-22
or stop	41	-40
or stream	71	-40
or tag	-6	16
or take	-19	29
or templat	-24	34
or that	57	-56
or the	-55	-3
or their	-79	-55
or to	-23	28
or trail	13	18
or two	-25	41
or upgrad	-40	72
or us	108	59
or use	28	-5
or vpc	-5	26
or we	-17	11
or what	-24	-57
or when	-32	38
or who	-32	35
or will	20	-26
or write	-13	19
or your	-10	-66
or zone	35	-14
ora	-44	11
orchestr	111	8
orchestr servic	66	-37
order	2	33
order a	-18	50
order by	-13	31
order enough	-14	34
order multi	-30	79
order of	22	-14
order one	78	-26
order the	4	28
ordinari	27	5
ordinari @	33	-22
org	-16	64
org wide	2	58
organizations	-18	27
origin	-10	58
origin control	-3	25
origin set	-1	105
origin until	-10	22
orphan	-36	112
os	-16	-77
os $	35	109
os %	-58	-81
os and	-25	-6
os beneath	74	3
os cve	71	-4
os fix	32	5
os in	-136	-149
os level	24	112
os of	71	-34
os on	-19	55
os patch	-40	-25
os to	73	-29
os under	60	-29
os updat	-145	-148
os upgrad	-20	-33
oss	-8	41
other $	52	51
other %	108	-50
other @	-14	32
other account	9	42
other agent	-21	31
other and	25	-17
other by	9	64
other client	-3	43
other cloud	-23	25
other connect	-17	42
other custom	22	-11
other into	29	-22
other kind	-17	17
other librari	54	-42
other program	23	-11
other region	-23	36
other servic	-74	-79
other side	46	4
other softwar	-55	69
other store	-59	78
other system	-26	42
other tenant	71	4
other tool	94	-65
other type	-18	31
other zone	-3	20
otherw	-15	56
otherw $	-50	19
otherw and	18	-13
ou	-12	49
ou $	2	57
ought	-17	30
ought to	-17	30
our	-17	22
our $	-48	-83
our @	-22	10
our account	45	-8
our ad	2	56
our admin	-5	30
our app	11	38
our applic	-1	29
our auditor	-2	93
our backend	-26	43
our bank	60	0
our bare	-35	58
our basement	16	-27
our branch	-30	54
our cage	-28	60
our client	-33	51
our cluster	-55	-89
our code	-2	20
our compani	-31	83
our contain	-70	14
our content	79	7
our corpor	27	65
our data	-32	103
our databas	-73	-32
our datacentr	-15	60
our dba	82	25
our develop	38	131
our devic	7	33
our domain	-7	48
our file	-20	-67
our homework	-51	-75
our is	-28	31
our it	-21	-126
our jar	-9	40
our job	-91	-53
our lan	-13	34
our load	-7	26
our memori	55	-12
our newslett	-24	22
our node	-9	20
our offic	27	94
our on	-1	22
our or	-77	-46
our own	-33	82
our pentest	17	41
our privat	-21	49
our produc	2	47
our raci	-1	16
our router	13	93
our server	-3	74
our servic	-22	63
our side	-9	43
our siem	0	49
our site	-18	20
our soc	-30	44
our staff	-2	140
our task	-8	52
our team	14	43
our to	-33	39
our user	-2	37
our warehous	1	25
our web	-55	-9
our websit	-4	28
our whose	-51	-34
our windows	-3	32
our workload	-14	71
our zone	6	36
ourself	-6	40
ourself $	-6	40
ourselv	-32	42
ourselv $	-55	6
ourselv who	31	69
ous	-3	18
out $	-11	-65
out @	-7	62
out a	-72	-13
out and	-4	21
out as	22	30
out by	26	-1
out in	32	-5
out newer	-2	41
out on	-12	36
out polici	-20	24
out through	-13	22
out to	4	32
out when	93	-5
out which	-30	51
out who	30	-24
outag	59	21
outag @	79	9
outag in	70	-48
outag of	-26	26
outbound	-13	42
outbound traffic	0	25
outdat	-37	-29
outdat $	5	66
outdat on	-19	63
outliv	1	19
outliv the	-27	38
output	-3	38
output to	39	-33
outright	43	-12
outsid	-17	41
outsid @	-28	42
outsid and	-7	20
outsid of	56	-26
outsid the	19	6
over $	-92	-60
over @	-23	-30
over a	14	65
over all	42	-40
over at	55	-50
over azs	30	-20
over by	-59	75
over cloudfront	-17	17
over http	38	-27
over in	22	-81
over it	-40	76
over its	59	-45
over more	-45	45
over peer	27	-17
over port	-6	21
over sever	27	-10
over the	48	-25
over them	-21	42
over three	37	-25
over tls	53	-21
over to	25	-7
over two	-15	45
over when	-21	26
over which	-32	46
over zone	58	-5
overal	-49	-19
overlap	-12	29
overnight	-21	-7
oversight	-10	21
overwrit	16	-3
overwritten	-4	61
overwrot	-8	21
owe	13	47
own $	-28	37
own @	-15	59
own agent	37	-36
own alwai	37	-29
own ami	-9	48
own and	38	-17
own api	-64	99
own applic	-3	159
own are	63	-31
own backup	-13	20
own bucket	17	16
own by	-27	53
own cert	9	-61
own code	-14	85
own contain	73	-64
own control	85	-34
own data	-25	82
own delet	8	21
own disk	5	41
own dns	-25	30
own document	72	15
own domain	-37	57
own employe	47	46
own encrypt	43	-25
own endpoint	30	2
own group	-1	52
own guard	28	-16
own host	-93	142
own hypervisor	-29	36
own imag	3	69
own in	55	-29
own infer	-31	69
own infrastructur	103	-42
own is	75	-37
own isol	34	-4
own kei	-23	47
own key	13	22
own maintain	-2	52
own media	-9	32
own node	21	17
own on	51	-41
own one	-20	26
own or	-70	-94
own paramet	-1	23
own peopl	-61	-52
own router	-4	22
own server	-37	87
own servic	-76	86
own set	38	-13
own side	-6	50
own softwar	32	19
own store	-20	33
own system	39	-33
own that	20	45
own the	-44	-21
own to	56	-10
own unless	34	-24
own usabl	-3	79
own web	-10	42
own where	23	-21
own with	19	-18
own work	-18	29
own workload	6	25
own zone	-5	58
owner	-40	-8
owner $	-88	-76
owner and	4	19
owner of	12	28
owner pls	-57	-57
ownership	-16	77
ownership $	-2	104
p99	-13	87
pack	-20	47
pack into	-16	25
packag	-3	37
packag @	46	18
packag and	-34	76
packag are	-11	22
packag for	75	-37
packag in	-25	58
packag on	-25	35
packag that	17	0
packag to	-20	43
packag with	-4	31
packet	42	10
packet with	106	-69
page	1	33
page $	-11	69
page %	-22	93
page for	29	-26
page of	42	-10
pager $	-34	48
pai	13	23
pai attent	10	41
pai for	-17	42
pai the	42	-25
paid	65	-7
paid by	81	-19
pair and	-23	24
pair for	-11	35
pair of	-16	23
palo	-18	57
palo alto	-18	57
pan	-6	52
pan os	-6	52
panda	19	99
paper	86	-18
paper $	-27	106
parallel	-12	29
paramet	3	29
paramet group	5	36
parameter	-21	32
parent	44	-8
parquet	42	-32
parser	-11	46
part	21	31
part $	61	41
part insid	40	-30
part of	32	35
part that	61	-54
parti $	71	-28
parti api	-35	40
parti choos	-5	45
parti firewal	-37	41
parti for	-87	-90
parti has	-14	23
parti instal	-3	48
parti is	33	17
parti must	-47	60
parti packag	2	98
parti protect	29	2
particip	-31	31
partit	11	25
partit and	-14	38
partit in	33	-21
partit key	-19	58
partli	84	-53
partner	-19	46
partner $	-12	92
partner in	-19	77
partner of	52	-16
partner upload	2	19
pass	-2	21
pass between	-17	49
pass it	-19	27
pass on	42	27
pass request	69	-59
pass sinc	24	-23
pass the	-7	65
pass them	-40	95
passkei	-4	50
passport	37	23
passport scan	-29	62
password	-13	36
password $	19	116
password @	-7	99
password and	-2	16
password are	-20	53
password for	-7	23
password hash	62	-41
password in	-9	35
password of	11	102
password on	4	19
password out	-33	76
password polici	-42	-62
password rotat	-33	-82
password rule	-12	65
password safe	44	47
password store	-23	48
password with	-23	-124
past	-23	50
past its	-27	37
patch $	21	-102
patch %	35	48
patch @	60	-25
patch a	6	178
patch after	49	51
patch all	42	58
patch amazon	-17	-48
patch ami	18	28
patch an	38	7
patch are	6	78
patch arriv	-28	43
patch as	-72	-89
patch base	-40	78
patch build	3	114
patch by	48	-24
patch come	-18	23
patch each	-68	77
patch em	-53	-64
patch everyth	48	-7
patch evid	26	-17
patch for	92	-21
patch from	20	-43
patch guest	43	121
patch harden	-39	73
patch host	-83	-14
patch hypervisor	82	4
patch imag	5	64
patch in	-23	-109
patch insid	24	13
patch is	18	67
patch it	-37	-78
patch its	-30	90
patch manag	-177	-81
patch node	30	-4
patch noth	-81	134
patch of	40	-38
patch on	104	22
patch onli	-81	109
patch onto	-27	-55
patch oper	-12	22
patch our	-129	-84
patch owner	-176	-174
patch python	60	-20
patch releas	16	-5
patch run	8	-22
patch scan	-20	25
patch server	30	-27
patch softwar	-29	43
patch that	-83	-16
patch the	33	2
patch their	34	-31
patch them	16	18
patch these	138	11
patch those	19	-3
patch to	-22	-134
patch tuesdai	20	6
patch underneath	41	16
patch version	75	-32
patch what	-20	44
patch when	44	-32
patch who	-117	-117
patch whose	-133	-83
patch windows	87	-99
patch yourself	75	11
path	-13	41
path and	-7	17
path in	-19	56
patient	-34	-13
pattern	24	-3
pattern are	-36	68
pattern for	29	-27
paus	-30	26
paus by	-28	-79
paus the	-22	50
paus their	42	-11
pay	12	20
pay for	27	-3
payload	-16	64
payment	2	36
payrol	-17	21
pci	19	-38
pci compliant	-55	6
pci dss	-34	-33
pcoip	65	2
pdb	-2	128
pdb $	3	131
peak	-27	43
peek	52	-40
peek at	41	-33
peek into	45	-35
peer	19	28
peer on	21	-21
peer vpc	42	-42
pem	14	91
pem of	12	54
pen	20	25
pen test	26	16
pen tester	-2	21
pend	-48	-30
pend $	-113	-105
pend action	57	-1
pend mainten	-48	-19
penetr	-20	43
penetr test	-29	39
pentest	2	52
peopl	7	21
peopl $	9	85
peopl and	-43	-35
peopl at	65	-38
peopl that	-6	21
peopl who	23	58
peopl with	-13	91
per	-14	25
per account	25	-3
per client	-13	23
per region	-8	43
per second	-15	18
per team	-8	57
percent	-23	34
percentag	3	75
perform	31	-45
perform by	51	-52
perform it	90	5
perform target	40	-36
perform the	2	-91
perform them	-76	-13
perimet	52	4
perimet and	-16	17
period $	6	93
period and	-15	18
period end	23	-19
period is	-11	-68
period of	-10	29
permiss	-9	57
permiss $	-6	115
permiss are	-20	31
permiss for	-13	43
permiss in	-7	29
permiss of	-28	51
permiss on	-17	49
permiss or	9	48
permit	-13	52
persist file	17	-7
persist on	30	5
persist volum	-12	24
person	-34	35
person data	-34	17
person in	-19	41
petabyt	48	-24
petabyt $	48	-24
pgaudit	-4	98
pgp	-16	26
phase	37	-35
phish	34	68
phone	89	23
php	-6	47
phrase and	23	-12
physic	91	-20
physic access	78	-37
physic and	62	13
physic control	46	32
physic entri	55	-10
physic guard	71	-16
physic hardwar	18	3
physic host	76	-3
physic layer	36	-19
physic machin	129	-31
physic network	81	-45
physic protect	-46	78
physic secur	44	39
physic server	-18	50
pi	6	30
pi in	5	29
pick	-8	40
pick $	15	98
pick @	-7	-71
pick a	-11	48
pick by	-61	110
pick it	-32	66
pick its	27	-17
pick one	26	-5
pick that	-28	16
pick the	-11	21
pick which	-13	59
pictur and	49	-25
pii	-21	80
pile	7	42
pile up	13	31
pill	0	21
pin	-36	51
pin @	-13	28
pin and	-7	38
pin at	-13	23
pin in	-38	37
pip	3	74
pip instal	-5	64
pip packag	-2	21
pipelin	-15	46
pipelin $	33	29
pitr	-19	41
pitr for	-16	31
pitr on	-8	37
pki	-70	-133
place	22	14
place $	-14	75
place a	-4	65
place and	20	-19
place game	74	-53
place in	-32	52
place is	-20	24
place on	-12	27
place task	56	-54
place that	39	-35
place the	-9	28
place where	-41	52
placement	39	34
plain	7	18
plain @	79	-18
plain environ	-11	16
plain string	-12	23
plain text	20	2
plaintext	-6	26
plan	10	37
plan $	-15	106
plan @	20	-12
plan a	42	-6
plan and	-29	12
plan by	-11	30
plan for	16	60
plan mainten	80	-49
plan of	-21	60
plan run	-23	51
plan spare	-12	22
plan that	57	-10
plan the	-12	28
plan too	-23	60
plan version	139	-28
plan what	-27	41
plan with	-33	34
plan work	22	0
plane	46	-23
plane $	51	-52
plane @	56	-8
plane and	38	-17
plane api	63	-8
plane avail	77	7
plane by	50	37
plane for	72	-45
plane in	111	-32
plane includ	31	22
plane log	-38	63
plane node	52	17
plane of	-122	-119
plane upgrad	-17	76
plant	-4	24
platform	27	18
platform $	30	16
platform and	38	-31
platform behind	36	-15
platform branch	0	74
platform identifi	-29	32
platform revis	2	25
platform that	25	-18
platform updat	-46	55
platform version	62	-69
player	-3	39
player data	-5	26
player over	-5	22
pleas	-64	-31
pleas $	-176	-23
pleas tell	5	40
pls $	6	-36
plu	-16	97
plu plan	-14	16
plug	18	-6
plug into	-29	29
plugin	-2	49
plugin and	-20	35
plugin on	-5	36
plugin that	8	49
plugin to	-12	30
plugin with	-16	35
pod $	64	58
pod @	-15	18
pod access	-1	39
pod and	7	-47
pod are	-69	-50
pod can	-11	31
pod disrupt	-15	61
pod execut	-8	40
pod imag	10	105
pod in	-14	55
pod of	11	27
pod or	-22	47
pod run	-51	77
pod secur	-10	37
pod templat	-3	22
pod that	133	4
point	-9	17
point about	63	-53
point and	-42	45
point at	-39	58
point in	-20	7
point of	66	-29
point or	-12	16
point over	26	-26
point the	-21	37
point to	-24	40
poison	-13	46
poison pill	0	21
polici	-7	35
polici $	-38	76
polici %	21	75
polici @	51	-44
polici allow	-8	22
polici are	-25	60
polici as	0	22
polici at	24	-14
polici between	-3	17
polici block	-4	52
polici by	-54	77
polici condit	-4	19
polici engin	93	-61
polici for	2	43
polici get	-51	61
polici has	-1	44
polici in	-18	51
polici is	28	3
polici let	-16	27
polici miss	-7	25
polici of	-10	39
polici on	-10	62
polici that	2	34
polici then	-6	30
polici there	-43	70
polici up	49	-42
polici with	-20	42
poll	-27	49
poll @	-5	17
pool	-2	73
pool and	36	-29
pool whose	-6	34
pop	82	-15
port	-1	30
port 22	4	22
port 3389	-2	27
port 443	-5	23
port 6379	6	40
port and	37	-17
port between	-25	33
port for	3	36
port of	-5	105
port on	-29	40
portal	59	30
posit	27	10
posix	-1	27
posix permiss	1	23
possibl	59	-4
post	-7	30
post to	-22	54
postgr	61	15
postgresql	-6	30
postur	-20	22
power	55	19
power and	37	18
power cool	15	126
power effici	-106	77
power feed	-5	62
power for	64	7
power suppli	80	-44
powershel	46	10
pre	-22	57
pre share	-26	48
prebuilt imag	37	-32
prebuilt one	-33	36
predict	-10	95
prefer	18	26
prefix	-17	34
prefix list	-6	17
prem	-38	56
prem @	-14	16
prem server	-14	28
premiz	10	27
premiz $	-30	63
premiz domain	-21	27
premiz is	-65	68
premiz server	-43	91
prepar	35	64
presenc	75	-28
presenc $	70	-26
presenc that	32	-25
present	88	9
presign	-3	27
presign url	-3	27
press	-1	23
press the	-26	63
press updat	-1	48
pressur	-7	43
presum	-21	34
presum $	-24	26
pretti	3	56
pretti sure	3	56
prevent	71	-2
prevent a	21	-20
prevent at	-27	24
prevent it	22	23
prevent that	28	54
preview	-20	36
price perform	40	-36
primari	18	-6
primari anew	63	-31
primari fail	18	-49
primari kei	-17	32
primari promot	44	5
primari region	-30	37
princip	-3	34
princip may	-7	50
principl	-64	-26
principl $	-68	-75
principl who	17	74
print	-8	43
print to	19	-18
prior	-5	46
prior to	-5	46
prioriti	42	-18
prioriti and	-25	45
prioriti that	22	-14
privaci	-5	49
privat	-4	32
privat $	-20	62
privat @	-12	35
privat half	-10	22
privat kei	51	-24
privat key	-12	34
privat one	32	-31
privat subnet	-9	30
privileg	-12	52
privileg capabl	-23	28
privileg contain	-23	45
privileg mode	-8	28
privileg pod	2	56
probe	-12	29
problem $	9	-68
problem is	-7	51
problem or	-6	45
procedur	-14	34
process	2	-18
process by	17	-14
process document	64	-29
process for	-10	22
process in	-54	-65
process with	-65	-82
processor	-19	42
procur	105	-8
prod	-34	17
prod $	-87	-49
prod @	-15	28
prod and	-23	26
prod who	-7	24
produc	45	6
produc $	46	26
produc and	-7	21
product	-1	34
product $	-20	46
product data	-18	33
product system	76	-37
profil	-9	36
profil and	-20	33
profil for	-34	91
profil in	-14	55
profil of	-38	49
profil to	1	18
program	-19	55
program and	-9	34
program doe	-4	66
program of	-31	44
program on	-6	41
program so	-44	60
program that	-13	31
project	-10	51
project @	-11	17
promiz	74	24
promiz $	16	-7
promot	-21	-58
promot a	36	-53
promot out	-23	166
promot replica	-12	-73
promot tier	-51	-45
prompt	38	-12
prompt @	-37	49
prompt inject	-16	21
prompt log	20	18
prompt of	52	8
prompt we	31	-49
proof	29	69
proof of	57	1
propag	-12	38
properli	39	-9
properti	-5	39
protect	11	21
protect $	5	49
protect %	-47	110
protect @	78	-47
protect a	-22	25
protect and	-7	33
protect are	-22	70
protect at	45	-24
protect from	-8	21
protect in	41	-27
protect it	-17	46
protect my	-4	18
protect of	28	83
protect on	-36	56
protect polici	-5	32
protect resourc	-15	40
protect the	32	-3
protect them	56	-21
protect what	33	-26
protocol	20	-4
protocol offer	-16	21
prove	-22	45
prove that	36	-23
prove to	-20	34
provid	29	10
provid $	-39	74
provid a	29	-28
provid al2023	-40	3
provid and	29	-18
provid by	24	26
provid comput	40	-18
provid config	5	69
provid enough	-30	69
provid for	-19	51
provid from	26	-1
provid is	37	11
provid it	68	-62
provid of	46	-38
provid or	-29	43
provid power	-8	44
provid subnet	-16	17
provid the	54	-7
provis	25	-11
provis @	-49	-14
provis and	-5	17
provis capac	-33	77
provis cluster	-168	-30
provis concurr	20	9
provis for	-39	109
provis mode	-18	79
provis noth	174	-99
provis the	107	-61
provisionedthroughputexceededexcept	-28	47
provisionedthroughputexceededexcept all	-28	47
proxi	19	37
proxi and	79	-34
proxi besid	-48	63
proxi do	-3	59
proxi fleet	87	-25
proxi in	-25	143
proxi karpent	16	-16
proxi of	-20	64
proxi or	-14	16
proxi that	-22	23
prune	-20	71
psu	37	33
public	6	27
public @	53	-35
public access	-13	32
public address	-3	18
public and	-28	33
public by	-26	77
public certif	52	-53
public endpoint	13	17
public is	-14	16
public kei	22	41
public mode	-10	39
public or	-8	39
public subnet	-3	49
public topic	-17	40
public upstream	-26	28
public way	-21	38
publicli	-5	53
publicli access	-8	53
publish	31	2
publish $	-22	48
publish @	41	-30
publish a	74	-63
publish cloudwatch	29	-10
publish fix	-39	91
publish it	-25	93
publish log	-18	27
publish metric	39	-25
publish minor	42	-10
publish patch	45	3
publish the	39	1
publish their	45	-34
publish them	-18	47
publish to	-45	71
publish updat	119	-13
publish version	-24	50
pull	-10	34
pull by	-32	46
pull from	8	31
pull it	-32	34
pull request	-16	19
pull secret	-2	34
pull the	-12	30
pull through	2	48
purg	-13	40
push	-27	57
push an	31	-21
push in	2	16
push or	-23	28
push that	-6	54
push the	-14	31
push to	1	37
put	-18	11
put a	9	45
put directli	33	-29
put fix	-86	-156
put in	-2	47
put into	20	14
put it	-50	19
put mainten	29	-16
put no	-41	62
put noth	-18	49
put on	-31	27
put that	-1	81
put the	1	61
put them	-24	38
pv	-28	40
pv and	-29	37
pv ena	-13	21
pvc	-24	146
pvs	-17	58
python	16	36
python 3	29	35
python and	21	-17
python in	-8	23
python lib	-9	74
python modul	-9	26
python packag	-18	60
python requir	27	97
python runtim	52	-45
python version	-23	34
q	-16	-25
q @	-18	82
q for	93	40
q who	-93	-77
qualifi	-29	50
qualifi licens	-10	28
qualiti	2	50
qualiti $	6	63
quarter	-27	112
quarter $	-13	35
quarterli	-61	-15
quarterli access	4	80
quarterli patch	-73	-95
queri	8	20
queri $	48	11
queri @	-15	16
queri and	1	29
queri are	-5	24
queri driver	-19	24
queri engin	78	-48
queri in	17	13
queri is	23	-24
queri limit	-30	52
queri load	-5	20
queri log	-39	46
queri of	-29	85
queri on	-2	16
queri result	-81	29
queri run	71	-46
queri timeout	1	38
queri to	-22	29
question	49	-57
question @	32	-75
question for	19	-79
question on	25	-25
questionnair	-16	15
queue	12	27
queue and	16	21
queue for	-28	31
queue in	-12	35
queue on	42	-23
queue polici	-18	94
queue prioriti	-25	46
quick	-18	39
quick one	-16	44
quit	-13	57
quorum	45	17
quorum of	61	-42
quota	-1	35
quota are	25	25
quota for	27	8
quota in	-39	93
quota of	33	-20
quota per	57	-49
quota raiz	-66	54
quota that	26	-7
r	18	51
ra3	25	47
ra3 and	44	-36
raci	-3	28
rack	25	-8
rack $	38	43
rack at	-27	77
rack di	46	-39
rack for	65	-28
rack in	-11	29
radiu	-21	47
radiu server	-15	36
raid	-23	41
rail	-27	47
raiz	2	20
raiz and	40	-35
raiz befor	38	-34
raiz by	-21	61
raiz in	-17	20
raiz it	-14	53
raiz that	-18	17
raiz the	-4	24
raiz them	47	-39
ram	41	8
ram and	-16	39
ran	-19	36
ran out	-31	46
random	-14	34
random otherw	-7	33
random seed	-18	29
rang	27	0
rang of	-22	63
ranger	4	17
rank	-24	50
ransomwar	-22	61
ransomwar protect	-19	67
rapid	22	-20
rapid reset	22	-20
rare	18	14
raspberri	6	31
raspberri pi	6	30
raspbian	4	26
rate	-20	28
rate limit	-55	58
rate of	-14	19
rate rule	-5	22
rather	-6	30
rather than	-6	30
raw	24	3
raw row	36	-33
rbac	0	64
rbac for	-16	27
rbac in	-3	59
rdb	-27	58
rdp	-12	64
rds	-24	35
reach	2	22
reach a	-21	36
reach by	-25	44
reach each	24	-19
reach end	32	67
reach everi	-59	70
reach file	-23	25
reach from	-26	35
reach in	-67	105
reach its	-19	36
reach of	63	-48
reach onli	-9	20
reach the	-15	35
reach them	89	-47
reach there	-22	35
reach through	-20	44
reachabl	7	47
reachabl $	38	-2
reachabl from	-2	38
react	6	35
react $	29	-24
react to	3	37
react when	-2	74
read	2	17
read %	-3	21
read @	-55	-80
read a	-8	30
read by	-31	51
read from	-18	24
read it	4	66
read my	37	-34
read on	48	-27
read onli	-22	35
read our	15	-30
read out	-11	24
read replica	27	13
read the	-8	33
read them	9	21
read through	-8	21
read what	-14	32
read which	-26	53
readabl	11	39
readabl and	38	25
reader	17	-8
reader and	52	-39
reader in	-7	43
reader who	-16	40
readi	1	28
readi made	42	-19
readonlyrootfilesystem	-4	25
readonlyrootfilesystem in	-5	30
real time	19	-6
realli	-18	55
realli $	2	19
rebalanc	2	45
reboot	6	40
reboot $	-19	37
reboot for	-13	32
rebuild	2	26
rebuild $	-18	37
rebuild @	-14	22
rebuild a	89	-38
rebuild and	-10	40
rebuild fail	54	-11
rebuild it	-39	48
rebuild scan	-9	28
rebuild the	-26	40
rebuilt	-16	56
rebuilt by	-12	41
receipt	1	20
receipt rule	1	20
receiv	-1	50
receiv a	-15	16
receiv and	-25	45
recertif	-14	25
recipi	-15	36
reclaim	-1	17
recommend	2	35
reconnect	31	6
reconnect $	-10	19
reconnect after	-34	54
reconnect by	49	40
record	17	17
record $	-16	64
record @	25	21
record and	-21	29
record api	39	-25
record are	27	-4
record arriv	46	-49
record at	-44	43
record by	-26	31
record call	16	-9
record can	-16	33
record chang	32	-19
record contain	-5	37
record durabl	23	-19
record everi	30	-22
record for	-59	83
record in	17	18
record is	-19	64
record its	23	-6
record itself	145	-19
record manag	34	-12
record of	-34	63
record say	27	-19
record stai	27	-22
record that	-6	27
record the	46	-24
record to	-30	45
recov	-8	28
recov $	-10	31
recov @	2	31
recov fail	50	-42
recov from	32	-29
recov instanc	-8	17
recov them	-34	44
recoveri	-5	30
recoveri $	20	55
recoveri @	-2	22
recoveri drill	-44	66
recoveri for	-7	26
recoveri goal	-1	27
recoveri is	85	-63
recoveri of	-45	41
recoveri plan	-20	50
recoveri point	21	-9
recoveri time	4	78
recoveri window	-28	31
recreat	-13	56
recycl	26	-54
recycl the	13	-80
red	-44	-3
red hat	-38	-25
red statu	-7	17
red unassign	19	58
redact	-4	38
redact of	10	38
redact on	-8	24
redeploi	-10	30
redeploi @	-8	18
redeploi it	26	-9
redeploi the	-9	32
redesign	-12	86
redirect	-7	41
redriv	-22	46
redund	42	2
redund $	-27	66
redund connect	21	-8
redund insid	68	-42
redund is	-18	59
redund of	76	-42
redundantli	70	-39
redundantli $	63	-8
redundantli and	29	-9
redundantli in	48	-33
refresh	5	50
refresh by	97	-6
refresh in	-25	45
refresh the	-31	63
refus	15	26
refus nor	22	24
refus plain	-30	37
refus weak	-6	33
regardless	-4	52
region	26	11
region $	43	23
region %	11	81
region @	-41	58
region are	23	-10
region as	-1	16
region at	29	-27
region avail	112	-62
region build	48	-9
region by	-17	40
region cluster	72	-54
region deni	-36	54
region fail	-78	88
region for	-48	90
region has	27	-22
region if	48	-45
region in	-16	57
region infer	96	-68
region is	40	2
region need	134	65
region of	91	-75
region on	65	9
region onli	-36	62
region or	-9	18
region otherw	-9	44
region our	1	16
region over	27	-17
region patch	27	-21
region replic	-47	96
region that	66	-22
region thei	47	-15
region to	-33	105
region when	41	-36
region who	2	-112
regist	1	38
regist a	-13	16
regist at	-12	28
regist domain	18	41
regist drain	13	48
regist the	-19	50
regist with	19	18
registr	33	-16
registri	17	8
registri and	27	-17
regul	-54	-63
regul that	17	64
regul want	53	-1
regularli	34	9
rehears	-22	49
rehears the	-25	34
reject	-10	22
relaunch	-2	45
relaunch $	11	60
relaunch are	-17	39
releas	19	0
releas $	-75	-71
releas 6	-2	44
releas 7	88	-13
releas @	45	-21
releas a	-22	34
releas and	35	-14
releas in	-5	25
releas it	-31	63
releas manag	8	26
releas new	94	-73
releas of	54	-31
releas patch	34	-22
releas the	79	-32
releas with	1	23
reli on	14	16
remain	-27	47
remain with	-45	68
remedi	-9	59
remedi $	1	83
remedi of	-16	44
remot	20	38
remot access	-22	37
remot write	-2	44
remov	4	19
remov $	-21	40
remov @	37	-11
remov and	-19	22
remov modul	-27	103
remov peopl	-36	65
remov stale	-9	19
remov that	-15	30
remov the	17	3
remov them	-56	96
remov user	-5	16
remov worker	65	-47
renam	-45	55
render	35	-19
renew	20	-19
renew $	26	-42
renew @	26	-60
renew a	54	-18
renew and	11	27
renew by	42	-16
renew cert	-14	59
renew it	-58	-74
renew of	24	-7
renew the	13	-29
renew them	-23	53
renew who	7	52
repair	35	-2
repair $	-18	50
repair a	87	-6
repair by	22	-29
repair compact	26	-5
repair is	43	-33
repair it	41	-18
repair on	20	-18
repair or	25	-20
repair the	-28	95
repair them	49	27
repair upgrad	63	-32
replac	23	3
replac $	47	-36
replac @	77	-22
replac a	38	10
replac an	31	-24
replac and	30	-3
replac befor	55	-43
replac broken	81	-46
replac by	38	-37
replac can	-63	68
replac dead	90	-42
replac each	39	-36
replac fail	71	-32
replac faulti	38	-21
replac fleet	-77	95
replac for	60	-26
replac instanc	-27	77
replac on	14	-56
replac them	23	-9
replac those	4	32
replac unhealthi	62	-55
replac what	19	28
replai	-16	36
replai $	-29	30
repli	-1	25
repli to	0	27
replic	21	20
replic $	-13	85
replic @	63	-41
replic a	39	-26
replic an	65	10
replic and	-27	37
replic between	-7	38
replic disk	47	-38
replic each	44	-35
replic insid	69	-57
replic is	23	-102
replic it	9	23
replic lag	-21	28
replic of	18	3
replic or	-10	46
replic rule	-8	29
replic to	-6	56
replic with	-18	32
replica	12	19
replica $	-1	46
replica @	58	-39
replica and	-11	35
replica automat	39	7
replica by	13	-66
replica for	16	-7
replica in	40	-36
replica of	0	26
replica one	32	-21
replica per	-24	32
replica the	20	-3
replica to	-37	22
replica when	17	-13
repo	-13	47
repo $	-11	39
report	18	6
report $	-6	105
report @	31	-23
report about	-31	31
report an	-55	87
report and	28	10
report are	37	-16
report from	-39	84
report in	19	-4
report it	10	36
report job	25	-18
report of	-26	48
report the	101	-88
report them	52	-33
report through	22	-18
report tool	-17	42
repositori	21	19
repositori $	28	-8
repositori and	31	-18
repositori in	13	16
reput	25	-23
request	33	-6
request $	9	-78
request @	28	-28
request a	26	-9
request and	-40	62
request are	60	89
request in	-45	104
request is	-10	31
request limit	31	-27
request of	-22	52
request on	-14	23
request or	60	-3
request over	90	-43
request per	-15	18
request quota	68	-54
request through	88	-51
request to	-39	48
request token	49	-37
request without	-12	27
requir	0	32
requir @	-15	39
requir http	-30	37
requir iam	-13	61
requir imdsv2	0	42
requir in	40	33
requir on	27	5
requir servic	-105	-26
requir ssl	-14	22
requir tls	-14	29
requir txt	-6	27
requir updat	28	25
requir who	-9	62
rescan	24	-23
research	-70	-60
reserv	-22	54
reserv and	-20	61
reserv concurr	-3	33
reserv in	-16	17
reset	6	27
reset in	7	35
reset storag	19	-11
resid	-19	16
resili	9	-27
resist	4	-88
resiz	-33	48
resiz by	-28	52
resolut	49	-41
resolv	6	26
resolv $	-15	48
resolv of	-39	56
resourc	4	28
resourc $	46	22
resourc and	-7	16
resourc in	-14	64
resourc is	80	-45
resourc polici	-6	24
resourc that	17	8
resourc to	-11	18
resourc type	-35	57
respect	5	26
respond	16	54
respond to	-22	37
respons	-47	-40
respons $	-102	-51
respons for	-18	-26
respons is	-133	-103
respons model	-5	61
respons or	19	52
respons parti	-27	-110
respons to	-108	39
rest	14	-34
rest $	-54	-57
rest @	12	31
rest alwai	31	3
rest and	46	-9
rest api	-1	45
rest by	-36	-38
rest encrypt	-7	-66
rest except	17	-8
rest for	-19	75
rest if	20	-83
rest in	45	-68
rest is	30	-4
rest of	-30	-48
rest on	-167	-15
rest through	30	3
rest with	20	-3
rest without	58	-16
restart	32	10
restart @	18	0
restart a	-27	41
restart after	-11	29
restart and	-22	33
restart dure	-4	22
restart fail	32	-18
restart it	-80	-55
restart standalon	-22	47
restart the	25	22
restart them	-34	50
restor	11	19
restor a	14	49
restor and	-15	26
restor are	131	-115
restor by	40	-24
restor from	19	39
restor into	91	-84
restor it	-5	17
restor of	-38	67
restor out	-41	60
restor test	-30	75
restor the	50	6
restor them	27	27
restor to	33	-21
restrict	-16	47
restrict @	-12	42
result	-16	23
result $	-197	-23
result @	14	126
result are	-6	17
result in	-15	24
result is	-5	22
result live	-18	38
resum	25	30
resum it	-17	53
retail	96	22
retain	-13	55
retent	-2	38
retent $	21	194
retent are	-3	28
retent is	39	-67
retent of	-27	65
retent period	8	35
retent set	17	92
retent take	-13	22
retent there	-32	70
retir $	-30	32
retir @	-37	-41
retir disk	26	-5
retir notic	34	-18
retir of	4	28
retir old	32	-18
retir outdat	80	-41
retir platform	2	47
retrain	66	-37
retri	10	30
retri and	-15	28
retri are	-58	60
retri by	1	62
retri deliveri	87	-67
retri for	30	-14
retri logic	-6	39
retri strategi	-10	23
retri when	74	-63
return	5	42
return @	80	-75
return empti	-17	24
return traffic	-17	58
reus	53	-19
reus and	19	-11
reveal	-8	28
revert	-9	51
revert it	-12	22
review	-5	39
review @	-18	56
review and	21	-4
review chang	-8	22
review code	-6	30
review it	-20	41
review of	-5	26
review the	-29	82
review what	-12	20
review who	18	23
revis	14	22
revis and	22	2
revis of	-2	16
revis that	11	55
reviz	-13	17
revoc	-16	27
revoc list	-7	17
revok	-7	35
revok $	-2	30
revok a	-2	45
revok and	-33	44
revok its	-4	26
revok the	-24	55
rewrit	10	47
rhel	-6	30
rid	50	-10
rid of	50	-10
right	2	24
right %	19	31
right a	16	40
right are	-9	17
right for	13	39
right in	-31	71
right of	-13	58
right on	-19	53
right that	53	-55
right the	25	-9
right to	-8	20
ring	-41	2
risk	-15	24
risk assess	-27	31
risk of	27	-15
riski	21	-16
riski chang	31	-25
rize	47	-30
rize $	51	-31
rm	-15	40
rman	-17	41
role	-4	35
role $	-6	46
role and	-8	22
role are	-19	44
role attach	-17	65
role can	-13	30
role credenti	-23	29
role for	-16	48
role in	36	25
role instead	-1	21
role is	-4	71
role job	0	20
role map	7	37
role may	-10	59
role of	-13	68
role on	-4	23
role to	-10	25
role trust	-11	27
role who	-5	31
role with	-15	37
roll $	-77	-16
roll back	-19	58
roll it	47	-24
roll new	42	40
roll or	-6	46
roll over	-55	56
roll restart	143	-36
roll the	2	30
roll them	-27	-89
rollback	-15	46
rollback $	-24	32
rollback alarm	-5	24
rollback fail	-12	45
rollout	-55	-55
rollup within	21	-11
room	13	31
room $	18	38
room and	-15	18
room for	42	-24
room of	44	46
root	14	38
root $	117	64
root @	-30	71
root access	-5	30
root account	0	59
root author	34	-27
root credenti	3	39
root login	-19	46
root on	82	5
root password	-8	52
root squash	-15	53
root user	21	25
root volum	-9	48
rot	36	23
rot in	26	-14
rot insid	23	-2
rot on	46	-21
rotat $	-50	34
rotat %	-65	-1
rotat @	48	-12
rotat a	-33	33
rotat access	-13	53
rotat and	-10	23
rotat by	-19	39
rotat in	-31	78
rotat it	-55	-31
rotat of	58	-14
rotat on	-14	53
rotat password	12	70
rotat the	10	-43
rotat them	36	-7
rotat who	8	21
rotat with	-32	-87
rout	5	29
rout @	-12	20
rout and	26	-13
rout for	-16	37
rout on	-32	33
rout or	6	18
rout server	-15	27
rout tabl	9	61
rout them	-7	23
rout to	-30	52
rout which	-17	25
router $	115	37
router @	78	-35
router and	46	6
router at	32	46
router fluent	-13	36
router in	-32	44
router is	-20	52
router of	2	52
router the	22	-4
row	-22	5
row arriv	-13	88
row count	-17	44
row in	-54	-24
row level	-23	42
row that	-8	30
rpo	-4	38
rpo of	-5	52
rpu	-8	26
rpu and	-10	26
rpu hour	-10	26
rsa	-27	42
rto	-23	40
rto and	-5	41
rule	-2	34
rule $	51	92
rule against	-26	28
rule are	-15	51
rule by	39	-37
rule group	45	-26
rule in	24	8
rule insid	36	-24
rule of	-13	35
rule on	-14	55
rule set	30	20
rule target	-2	68
rule that	-25	39
rule to	-8	29
rule updat	59	-182
rule who	-36	5
run	30	5
run $	63	3
run %	13	18
run @	58	5
run a	22	25
run again	-19	28
run are	-16	20
run as	-53	71
run at	-40	38
run autom	31	10
run automat	34	2
run behind	-23	49
run by	123	-40
run debian	-24	61
run each	0	34
run etcd	58	-31
run everi	26	-7
run failov	-16	55
run for	-23	-42
run here	-8	24
run in	15	32
run insecur	23	-14
run insid	-84	142
run instanc	-21	28
run is	48	9
run it	-16	19
run its	46	5
run job	-18	28
run more	-23	26
run my	22	29
run no	-43	64
run nodetool	54	-39
run on	28	29
run onli	-28	49
run our	-4	45
run out	-26	86
run over	42	-4
run queri	29	8
run replica	-20	53
run scale	-83	100
run sever	-66	70
run sinc	-46	37
run task	-33	37
run that	19	29
run the	35	-13
run them	37	18
run there	51	10
run time	-8	16
run with	11	34
run without	2	34
runbook	-10	49
runbook for	-20	72
runtask	-28	34
runtim	16	-20
runtim $	-38	-94
runtim agent	20	11
runtim and	27	-15
runtim cni	-33	38
runtim endpoint	-25	35
runtim for	-6	28
runtim in	8	-62
runtim interfac	-19	55
runtim is	8	19
runtim monitor	-16	72
runtim of	51	-44
runtim on	0	39
runtim patch	125	-44
runtim secur	-68	-98
runtim updat	-33	77
runtim who	-34	37
rush	28	-45
rust	-43	-2
rw	-7	16
s	21	12
s $	-42	55
s @	-1	42
s certif	82	-32
s paramet	4	36
s set	-13	25
s to	-47	133
s tool	-63	97
s trust	-37	41
s3	24	-1
s3 and	-12	26
s3 are	-9	16
s3 bucket	-6	39
s3 by	30	-22
s3 destin	51	-26
s3 kei	33	-5
s3 locat	-14	17
s3 manag	36	-34
s3 or	-11	20
s3 us	-47	88
s3 which	24	-18
saa	-38	23
saa applic	-1	-52
safe	9	19
safe $	-4	16
safe on	31	-18
safekeep	-4	31
safekeep $	-5	37
sagemak	-36	-74
sai	-6	40
sai %	-21	42
sai @	-50	59
sai how	-3	40
sai our	12	30
sai outright	-6	16
sai so	38	-1
sai which	28	-12
said	48	-101
salari	-25	33
sale	-2	108
salesforc	-15	61
same	32	23
same @	-19	20
same author	35	-24
same deploy	-15	17
same for	-60	-117
same geographi	19	-17
same host	47	-45
same on	29	116
same physic	21	-20
same q	71	69
same question	57	-86
same time	27	-25
same with	-10	48
saml	-19	50
saml and	-13	30
sampl	-14	42
sampl phrase	23	-12
sampl rule	-7	45
sandbox	5	23
sanit	65	-15
sat	-102	-6
save	-8	51
saw	-15	34
saw the	-18	18
say	18	29
say it	-22	106
say never	-33	38
say otherw	-39	10
say so	79	17
say which	-4	20
say who	-8	19
sbom	-14	89
scale	41	-15
scale $	-159	-240
scale @	118	18
scale a	104	-24
scale an	55	-28
scale and	-13	36
scale as	-55	2
scale between	-3	118
scale by	-7	54
scale comput	38	-37
scale in	-43	68
scale ingest	46	-48
scale is	35	25
scale it	21	-52
scale limit	-16	35
scale mode	-35	35
scale of	34	-32
scale on	12	32
scale or	63	-23
scale out	69	-56
scale polici	21	72
scale storag	42	-5
scale the	37	-12
scale them	-101	-66
scale trigger	-13	31
scale up	9	46
scale with	70	-14
scan	3	32
scan $	19	135
scan @	78	-6
scan and	-2	17
scan by	-32	25
scan imag	26	-43
scan in	31	-10
scan is	-71	85
scan its	26	9
scan of	-3	35
scan on	-5	28
scan patch	-7	28
scan the	6	45
scan them	23	21
scan volum	-25	39
scan what	32	-17
scanner	30	32
scanner and	64	42
scanner on	41	-2
scc	-13	57
schedul	28	14
schedul $	12	19
schedul a	-5	27
schedul and	0	17
schedul contain	98	-81
schedul delet	-8	22
schedul for	-13	62
schedul keep	-26	37
schedul of	27	44
schedul or	-14	17
schedul snapshot	-24	47
schedul start	32	-27
schedul that	102	-40
schedul the	17	-13
schedul them	68	30
schedul then	-36	41
schedul with	-49	147
schema	4	69
schema $	25	139
schema @	-3	71
schema design	9	62
schema in	-9	34
schema of	-13	60
scientist	34	14
scientist $	70	-21
scim	-5	18
scim sync	-5	17
scope	2	64
scope $	-3	64
scope data	49	-49
score	-11	53
scram	9	30
scram user	16	46
scrambl	-9	-81
scrambl data	-75	9
scrape	-22	27
scratch	-16	86
scratch @	-6	20
scratch file	-10	51
screen	57	12
screen the	34	8
script	-18	59
script $	-13	77
script @	-4	141
script and	11	18
script fail	-17	34
script of	10	26
script on	8	34
scrub	95	-54
scrub memori	18	-14
sddc	-22	45
sddc manag	-22	45
sdk	-9	65
sdk in	-19	28
sdk the	58	-51
search	58	14
search @	80	-4
search engin	47	-30
sec	15	66
second $	4	121
second @	14	57
second factor	-10	32
second layer	59	-47
second one	-101	9
second site	-8	23
second who	-48	-104
second zone	-18	31
secondari	-30	66
secreci	41	-19
secret	-9	46
secret $	1	52
secret and	-24	43
secret are	-13	21
secret for	-26	53
secret in	-17	99
secret into	-1	27
secret left	19	68
secret manag	1	22
secret of	-10	17
secret on	56	-56
secret store	81	-84
secret there	-21	83
secret with	-17	44
secur	10	26
secur $	127	40
secur @	-9	34
secur agent	-13	18
secur and	18	3
secur awar	-57	-27
secur by	43	-18
secur code	26	126
secur configur	-14	35
secur contact	-1	42
secur environ	4	21
secur flaw	22	-2
secur for	99	-62
secur group	-8	51
secur hub	18	-4
secur in	-48	221
secur log	-9	32
secur of	66	44
secur on	9	23
secur patch	34	-73
secur polici	22	1
secur profil	-8	36
secur quota	-7	19
secur standard	-6	16
secur that	-34	57
secur the	71	-40
secur too	55	-21
secur updat	-62	-81
secur want	-19	36
see	17	-1
see @	-26	48
see a	-75	77
see and	-31	61
see it	-13	53
see my	-47	-91
see no	52	-5
see nor	0	29
see onli	38	-35
see or	110	-73
see that	-19	27
see the	47	-36
see them	5	37
see to	14	-28
see which	5	24
seed	-18	29
seen	47	-21
segment	-12	61
select	21	11
select the	-33	40
self @	-7	35
self host	31	-21
self servic	-57	24
self sign	64	-34
send a	-19	19
send and	-59	-58
send anoth	66	-52
send from	49	-35
send it	-35	44
send its	-2	35
send messag	-16	47
send new	56	-42
send notic	16	-4
send quota	-29	82
send telemetri	-25	39
send the	19	15
send them	3	42
send to	29	-8
send trace	-10	42
send what	19	-18
send who	-22	27
sensit	-27	56
sensit $	2	74
sensit data	-14	32
sensit it	-17	33
sensor	23	33
sensor out	14	48
sent	-1	19
sent and	-16	17
sent to	9	27
sent with	-10	21
sentenc	-70	33
sentiment	55	-20
separ	28	13
separ account	-23	56
septemb	-3	26
septemb 2026	-1	30
serv	36	-4
serv $	-47	89
serv @	73	-34
serv from	-15	40
serv http	107	-33
serv its	42	-21
serv our	88	-61
serv the	-26	40
serv tls	41	10
serv to	61	-28
server	32	0
server $	-41	7
server @	18	7
server access	-24	49
server and	21	-3
server are	-26	65
server at	73	-18
server avail	92	-43
server behind	52	-16
server between	43	-14
server build	-19	116
server but	31	-21
server by	31	-28
server certif	-110	12
server core	-27	29
server di	75	34
server do	-7	26
server endpoint	-28	32
server firmwar	47	-40
server fleet	143	-14
server for	29	48
server hall	66	10
server hardwar	57	-66
server host	92	-30
server imag	-1	45
server in	75	-37
server insid	77	-57
server is	-4	113
server its	30	-28
server licens	15	47
server of	88	-32
server offer	61	-52
server on	89	46
server oper	-30	69
server os	-143	-138
server patch	90	-45
server room	30	51
server sdk	-20	95
server side	-45	37
server softwar	67	-22
server that	63	-4
server to	54	14
server under	109	-58
server up	25	-4
server when	98	-41
server who	69	15
server with	-36	45
serverless	70	-7
serverless @	4	43
serverless cach	-15	69
serverless cluster	79	-34
serverless worker	39	-22
serverless workgroup	-9	33
servic	22	-1
servic $	19	-36
servic @	-11	19
servic account	-17	71
servic again	-10	35
servic and	33	15
servic are	8	91
servic avail	56	-15
servic behind	41	-3
servic by	-22	28
servic connect	-19	32
servic discoveri	-4	41
servic doe	-106	148
servic domain	-133	-42
servic execut	-15	19
servic for	75	-55
servic has	-23	24
servic improv	-21	25
servic in	-27	43
servic is	8	-37
servic it	54	-40
servic itself	87	-17
servic keep	11	25
servic load	-18	38
servic of	84	-67
servic on	70	52
servic opt	-18	22
servic or	-11	18
servic quota	-36	84
servic reach	29	-24
servic regist	-27	84
servic role	-12	33
servic run	69	-35
servic softwar	3	-67
servic specif	-17	38
servic such	-34	53
servic that	93	-57
servic the	113	-70
servic unless	25	-22
servic updat	-66	-57
servic use	-31	44
servic where	-15	56
servic who	-88	-89
servic with	-33	53
session	25	1
session $	67	-29
session are	-39	59
session attribut	19	-10
session for	28	-21
session from	52	-25
session id	-24	25
session of	29	-21
session on	-2	17
session to	-28	32
session within	-6	16
set	1	23
set $	-44	-9
set a	23	-3
set alarm	-20	30
set and	20	-9
set anoth	-16	28
set are	-1	44
set as	-17	24
set at	31	-30
set befor	-9	20
set both	11	33
set budget	-14	17
set by	-26	60
set chang	67	-18
set fleet	-8	16
set from	60	-38
set full	-1	21
set how	-15	40
set in	-15	64
set index	-8	24
set is	-51	63
set it	-17	74
set lifecycl	-10	16
set limit	3	47
set more	-15	29
set network	-10	25
set no	53	-55
set of	19	-4
set on	68	9
set or	-22	29
set paramet	-14	22
set posix	-3	28
set queue	-2	18
set reserv	-37	44
set retent	-11	48
set so	24	-8
set stop	39	-24
set subnet	-16	17
set that	-9	34
set the	-9	37
set their	28	24
set there	2	60
set to	19	35
set type	-8	37
set up	-5	24
set what	102	-73
set when	-12	25
setup	5	46
setup in	-3	16
seven	-15	44
seven year	1	48
sever	16	5
sever @	-12	22
sever avail	-16	26
sever azs	33	-24
sever copi	22	-57
sever facil	27	-8
sever invoc	-24	49
sever region	-29	93
sever server	52	-36
sever task	-66	71
sever zone	19	-5
sg	-10	72
sg $	-7	68
shadow	23	-4
shadow copi	-13	44
shard $	52	-29
shard and	-10	25
shard of	-48	54
shard replica	27	-26
share $	-68	-33
share @	-44	55
share an	-19	26
share and	34	-22
share between	13	43
share control	-132	-133
share file	-38	60
share in	-15	22
share it	-17	35
share its	20	3
share key	-30	60
share no	31	-26
share of	78	-75
share on	-36	28
share one	29	16
share permiss	-1	45
share resourc	-2	38
share respons	-5	60
share them	-9	51
share these	52	-44
share through	69	-25
share with	-13	20
sharepoint	-22	25
shell	36	-10
shell in	-10	23
shield	27	14
shield advanc	-12	40
shield standard	35	-1
shift	52	8
ship	9	23
ship $	-22	33
ship @	-46	58
ship the	77	-40
ship those	39	-16
ship to	-1	56
shop	-63	71
short	1	22
short live	-3	19
short outag	-18	26
shorten	-4	22
shorter	59	-38
shorter than	0	18
should	-4	40
should $	-20	24
should %	50	-19
should block	-17	23
should follow	-15	-34
should have	13	22
should read	-5	37
shouldnt	8	25
shouldnt %	-13	17
show	4	31
show @	87	-54
show a	-50	48
show as	-14	20
show auditor	-18	24
show client	-14	19
show connect	-23	79
show fail	-8	29
show hr	-14	20
show in	-18	24
show log	37	-13
show the	-9	52
show up	-4	16
shown	-67	-53
shred	52	6
shred the	36	20
shrink	15	28
shrink the	42	-18
shuffl	-16	26
shut	-13	35
shut it	5	21
shutdown	-8	65
side $	-12	57
side and	-5	17
side data	10	68
side doe	105	26
side encrypt	-47	32
side handl	79	21
side has	-106	-155
side is	2	104
side of	76	-30
sidecar	-7	68
sidecar @	35	27
sidecar imag	-36	54
siem	-4	47
sign	-3	33
sign and	19	-47
sign certif	64	-30
sign in	13	25
sign is	35	-18
sign key	39	16
sign of	-30	58
sign off	-6	19
sign on	3	33
sign profil	-45	51
sign up	-35	44
sign with	15	21
signatur	75	-30
signatur $	36	-68
signatur from	37	-25
signatur of	51	2
signer	31	-11
sigterm	4	16
sigterm handl	-8	36
sigv4	-17	38
silenc	6	18
silenc @	-24	38
simpli	11	-40
simul	-47	65
sin	7	61
sinc	-13	39
sinc 2021	18	95
sinc 25	19	-15
sinc 30	-8	19
sinc 7	-30	37
sinc auto	-14	23
sinc it	42	-33
sinc januari	-38	32
sinc launch	-1	18
sinc nobodi	33	-19
sinc someon	5	36
sinc spring	2	96
singl	9	20
singl @	33	-8
singl az	-32	64
singl connect	30	10
singl instanc	-4	20
singl sign	6	37
sit	9	25
sit $	-17	48
sit at	-23	42
sit in	31	0
sit on	29	13
sit with	-20	40
site	-3	31
site $	47	-17
site and	-4	23
site are	-43	50
site host	-27	38
site in	38	-17
site is	-68	77
site script	-6	25
site that	58	-51
site to	9	29
site where	44	-21
six	41	-20
six copi	42	-25
six month	-45	52
size	17	21
size $	-28	110
size @	22	-17
size and	-4	47
size by	-32	43
size consolid	41	-35
size for	64	26
size in	-7	87
size is	-13	21
size of	-5	24
size on	-10	37
size or	44	-19
size scale	-30	32
size that	24	-24
size the	-31	67
size to	66	-48
size what	66	-45
skew	-41	22
skip	-11	47
skip it	-7	55
skip the	-7	16
sla	12	-84
sla for	15	127
slide 12	-47	45
slim	-4	21
slip	-8	18
slip $	-15	30
slot	4	26
slot are	-3	37
slot prompt	-17	28
slow	-16	56
slow log	-9	50
slow queri	-10	56
slow sql	5	22
slurmctld	177	20
sm	-85	-94
sm who	-75	-98
small	-16	32
small $	-13	45
small @	-20	44
smb	9	17
smb encrypt	29	9
smb share	11	34
sms	26	1
sms and	24	-10
sms spend	44	-31
smtp	-15	46
smtp $	26	-67
smtp credenti	-36	67
snaplock	-3	51
snaplock retent	3	55
snapmirror	-10	64
snapmirror and	-7	18
snapmirror schedul	-15	38
snapshot $	5	103
snapshot @	-5	35
snapshot and	0	35
snapshot are	43	16
snapshot behind	63	-59
snapshot by	27	4
snapshot copi	-16	26
snapshot first	-16	128
snapshot for	13	26
snapshot go	-21	38
snapshot in	-14	38
snapshot kept	-24	40
snapshot of	16	13
snapshot older	-5	31
snapshot on	36	3
snapshot onli	-35	47
snapshot or	-16	41
snapshot polici	-10	18
snapshot stai	-38	71
snapshot the	67	-40
snapshot to	14	17
snapshot where	21	7
snapshot with	27	75
snowflak and	30	-29
so $	-30	66
so %	34	31
so @	19	9
so a	29	-25
so an	-25	32
so are	-25	27
so by	-6	21
so doe	29	-20
so if	-29	36
so in	45	-11
so is	-7	29
so it	42	-24
so no	-12	55
so noth	-24	52
so now	33	-29
so on	99	8
so our	-38	55
so patch	58	-42
so that	-13	39
so the	-44	22
so thei	-18	19
so we	-19	22
so who	-73	-64
soc	68	-29
soc 2	41	-5
soc pci	23	-11
softphon	-5	24
softwar	22	-25
softwar $	91	-35
softwar @	49	-32
softwar and	78	21
softwar behind	29	-5
softwar in	12	-35
softwar insid	-39	56
softwar is	-71	111
softwar licens	-9	35
softwar of	4	-72
softwar on	1	-41
softwar that	25	58
softwar under	64	-75
softwar up	69	-85
softwar updat	-22	-49
softwar we	0	60
some	18	28
some @	66	-33
some need	-24	27
some of	26	7
some other	27	-26
some point	-15	26
some region	-4	29
some user	-17	23
somebodi	20	8
somebodi at	23	6
somebodi els	-1	16
somebodi from	-34	40
somebodi has	-34	63
somebodi must	-18	35
somebodi pai	-11	27
somebodi remov	-44	66
somebodi set	3	48
somebodi wrote	17	58
someon	-12	22
someon $	-19	23
someon at	-12	44
someon delet	-16	41
someon els	35	-24
someon forgot	-12	20
someon in	-8	53
someon must	33	-16
someon who	-12	28
someth	5	-40
someth $	-20	-79
someth %	-18	48
someth custom	63	-18
someth for	40	-30
someth i	68	-74
someth in	20	-29
someth the	-1	-56
someth we	30	-7
somewher	39	-23
soon	23	-61
soon as	23	-61
sooner	-22	27
sorri	-69	-35
sorri i	-59	-33
sorri who	34	7
sort	23	51
sort out	-28	47
sort that	30	0
sourc	-3	33
sourc $	-12	44
sourc @	-1	20
sourc address	87	11
sourc and	18	10
sourc code	4	55
sourc credenti	-1	23
sourc data	70	-65
sourc destin	-17	31
sourc is	23	-23
sourc keep	20	31
sourc licens	9	49
sourc record	-19	27
sourc server	-75	124
sourc sync	-9	22
sourc that	-45	51
sourc the	-38	57
space	-18	31
space and	-10	32
span	-24	34
spare	-12	32
spare capac	-43	64
spark	33	-12
spark and	46	-41
speak	-6	20
speak $	9	62
speak it	64	-40
speak tls	-21	57
speak who	-2	129
special	33	-59
specif	3	105
specif control	2	147
specif credenti	-17	38
specif secur	4	21
spectr	-35	34
spectr and	37	-7
speed	-61	77
spend	6	115
spend limit	-29	46
spf	-9	20
spf @	-4	16
split	-7	-17
split the	-29	90
splunk	-13	28
spot	9	70
spot $	-8	21
spot @	42	-41
spot and	64	-2
spot in	-29	70
spot interrupt	26	2
spread	5	32
spread @	7	25
spread a	26	-19
spread instanc	-10	30
spread over	-17	45
spread them	-30	71
spring	-13	79
spring $	4	92
spring who	-25	26
sprint	-6	16
sprint $	-6	16
sql	2	40
sql inject	-10	36
sql queri	1	23
sql statement	7	17
sqs	73	-63
squad	17	-49
squash	-15	53
sre	14	64
sre team	23	-15
srm	-66	-99
ssd	43	-10
ssd tier	-12	23
sse	18	-1
sse @	5	27
sse c	-33	94
sse s3	63	-56
ssh	34	16
ssh and	-9	20
ssh kei	-15	91
ssh key	-54	77
ssh to	96	4
sshd	5	33
sshd config	6	32
ssl	12	17
ssl on	-10	23
ssm	-8	29
ssm agent	-9	33
stack	21	22
stack $	37	-20
stack drift	6	69
staff	29	-45
staff $	26	12
staff to	54	2
stage @	-12	20
stage in	-15	19
stage on	-9	25
stage subnet	56	-54
stai	9	25
stai $	28	-28
stai @	-19	35
stai by	-18	38
stai enabl	-24	24
stai for	58	-23
stai in	-13	38
stai insid	22	43
stai longer	93	-83
stai on	-17	36
stai open	-7	34
stai privat	-21	36
stai readabl	61	-39
stai the	77	-32
stai there	-19	37
stai until	-47	82
stai with	71	-20
stai within	75	-57
stale	-22	48
stale @	-3	54
stale who	-20	31
stall	-21	89
stand	-26	8
stand $	-14	27
stand a	-13	64
stand in	-32	-25
stand on	4	21
standalon	-38	57
standalon @	-21	37
standalon on	-19	40
standalon task	-3	21
standard	8	-16
standard @	26	32
standard and	27	-20
standard ask	-18	24
standard broker	-113	-120
standard log	-27	26
standard support	-7	22
standbi	31	3
standbi @	36	-28
standbi and	36	31
standbi in	46	-45
standbi is	45	-20
standbi of	75	-57
standbi or	-35	73
standbi server	31	-28
start	12	26
start $	-75	76
start @	18	12
start a	75	55
start add	26	-15
start again	-1	18
start an	29	-9
start and	46	-39
start at	66	-12
start befor	-22	22
start by	-9	59
start each	20	3
start everi	-12	68
start from	-39	59
start in	88	-75
start it	-7	47
start lost	-13	28
start of	-36	50
start on	-36	66
start one	-17	20
start or	22	-20
start replac	75	-40
start restor	111	-103
start task	-34	61
start the	-3	38
start them	-17	46
start those	-7	56
start upgrad	81	32
start with	51	1
startexecut	-27	67
startup	12	42
startup script	-2	49
startup us	30	-7
starv	-14	28
state	29	18
state and	17	-2
state at	-19	19
state by	51	-41
state compat	-6	35
state in	21	-16
state is	-11	20
state of	72	-61
state off	-18	36
state outsid	-27	40
state rule	-57	83
stateless	-6	16
statement	0	29
static	-2	20
statu	21	17
statu check	28	-18
statu log	-1	36
steadi	32	-29
step	-6	28
still	13	23
still accept	17	17
still allow	-1	58
still has	9	51
still have	18	29
still hold	-7	34
still in	25	-17
still need	76	21
still on	-30	106
still patch	-5	-64
still point	-18	26
still rout	4	45
still run	-1	49
still the	1	27
still there	15	53
still us	-40	75
still with	-54	-62
stock	40	-35
stock ami	40	-35
stolen	24	-7
stolen laptop	-9	24
stone	-28	52
stone age	-28	52
stop	9	23
stop @	-11	28
stop a	31	4
stop and	6	38
stop answer	65	-49
stop by	-8	52
stop cleanli	-9	21
stop condit	-3	19
stop it	33	-13
stop one	27	-11
stop or	-23	37
stop secur	-53	43
stop start	-32	39
stop the	-15	32
stop their	25	-11
stoptimeout	-9	55
storag	39	0
storag $	-57	25
storag @	-36	50
storag across	56	12
storag autosc	-42	48
storag block	21	-12
storag by	55	-40
storag capac	-10	34
storag class	-38	79
storag databas	59	-23
storag devic	54	-6
storag driver	-17	34
storag encrypt	51	-38
storag fleet	37	-17
storag full	-22	73
storag grow	44	20
storag hardwar	54	14
storag imag	-27	32
storag in	28	-22
storag is	-43	75
storag log	35	-18
storag media	71	5
storag node	57	-22
storag of	-35	-13
storag server	57	-23
storag six	24	-18
storag size	-16	15
storag throughput	-15	19
storag under	77	-28
storag virtual	-17	19
storag volum	64	-31
storag where	47	-37
storag with	23	-8
store	31	7
store $	-30	41
store @	62	-18
store all	-8	29
store and	-33	57
store by	-21	35
store content	77	-61
store current	-26	53
store data	60	46
store disk	32	-22
store everi	23	-19
store file	17	-16
store for	75	-22
store in	-7	38
store is	115	-70
store it	-2	37
store its	-32	1
store log	39	-36
store none	-38	82
store object	18	-15
store of	56	8
store on	-9	59
store onli	38	-3
store procedur	-14	34
store region	62	-60
store root	-12	63
store that	-31	52
store the	72	-29
store them	18	22
store volum	26	5
store what	-44	92
store who	12	42
store with	47	-31
store yourself	-13	21
straight	-7	17
straight to	-7	17
stranger	-22	124
strategi	-22	69
strategi and	-8	33
stream	-3	-20
stream @	22	-1
stream agent	30	-21
stream and	86	-22
stream consum	0	124
stream copi	24	-13
stream gatewai	85	14
stream to	-3	40
stream when	60	-28
stretch	26	29
string	-14	32
stripe	-14	135
strong	7	31
strong password	7	31
structur	42	11
stuck	-40	2
stuck @	1	133
stuck at	-62	-109
stuck in	-2	23
stuck on	-12	24
student	-16	70
studio	-19	32
stuff	-22	58
stuff in	-34	-66
stuff insid	-19	77
style	8	42
subject	-22	53
submit	-32	52
submit job	1	28
subnet	-5	29
subnet $	-4	109
subnet and	-11	34
subnet endpoint	-22	26
subnet for	-26	66
subnet give	-8	28
subnet group	36	3
subnet in	-19	26
subnet is	-17	37
subnet of	-33	41
subnet that	16	-11
subnet without	-8	18
subordin	-33	59
subscrib	-9	42
subscrib are	-36	70
subscrib to	-11	86
subscript	-12	55
subscript $	-12	41
such	1	21
such a	40	-6
such an	-10	23
such client	-16	16
such instanc	3	38
such queue	-39	41
sudo	5	51
sudo right	3	45
sudoer	4	121
sudoer on	0	115
suffic	-6	26
suggest	-19	45
suggest $	41	4
suggest befor	-20	31
suit	16	46
sundai	-7	28
super	-15	34
superus	-4	37
suppli	16	-17
suppli $	23	1
suppli and	-71	-79
suppli in	92	-72
suppli patch	-16	49
suppli the	4	75
supplier	9	57
support $	-55	79
support @	0	49
support end	21	57
support is	-21	26
support it	40	-32
support nitro	-32	33
support on	-2	16
support or	-14	17
support perimet	-16	32
support plan	-20	40
support runtim	-47	58
support them	-22	24
support tls	104	-66
support version	-29	44
support who	-38	40
suppos $	8	22
suppos to	-21	-21
suppress	24	50
suppress @	-12	19
suppress in	-29	49
suppress rule	-18	44
sure	26	9
sure $	-14	44
sure %	-11	70
sure that	24	7
sure the	54	-46
suricata	43	6
surveil	25	-12
surviv	-5	31
surviv $	-26	53
surviv the	-24	35
suspect	-10	22
suspend	-4	81
suspici	5	57
svm	-3	17
swap	52	-19
swap a	33	-26
swap broken	34	-6
swap by	69	-25
swap in	19	-12
swap it	42	-24
swear	-17	45
switch $	113	15
switch and	101	-53
switch encrypt	-27	127
switch in	35	-5
switch it	21	31
switch off	44	-5
switch on	-57	22
switch redact	-8	24
switch that	25	11
switch the	-31	41
switch them	51	-42
switch to	-1	50
switchov	39	48
switchov or	44	-38
symmetr	-29	41
syn	35	-19
sync	33	-36
sync by	31	2
sync replica	24	-24
sync schedul	-9	22
synonym	-9	22
sys	-8	54
sys password	-4	42
system $	-20	85
system @	40	-14
system account	38	-18
system and	18	1
system are	105	2
system as	63	-21
system at	47	-4
system behind	63	-16
system beneath	-64	99
system by	17	-6
system databas	2	40
system fix	20	-44
system for	83	-38
system have	-27	57
system in	27	80
system insid	114	-73
system is	-23	41
system manag	-2	32
system network	29	110
system of	-20	-39
system on	102	-4
system patch	59	105
system set	-5	21
system stand	30	-16
system take	-6	26
system that	36	-1
system to	-37	36
system under	71	6
system updat	-81	-72
system user	-11	22
system when	145	-24
system with	21	-1
system without	-47	66
tabl	5	39
tabl $	-20	99
tabl and	-1	23
tabl apart	43	-36
tabl associ	-7	27
tabl by	41	-20
tabl definit	-30	33
tabl in	-2	53
tabl is	52	-47
tabl it	-24	32
tabl map	-3	23
tabl of	-9	57
tabl on	-11	41
tabl out	16	-89
tabl over	30	-14
tabl permiss	-7	26
tabl whose	4	80
tag	-2	56
tag for	8	48
tag immut	-12	20
tag in	-14	26
tag resourc	36	119
tag the	51	-45
taint	18	33
take 60	-3	24
take @	27	-38
take a	42	2
take and	34	-16
take autom	30	-83
take back	23	-14
take backup	41	-2
take both	1	16
take call	66	-41
take care	-7	-60
take continu	25	-3
take csi	-17	20
take daili	39	-21
take effect	-19	39
take hourli	72	-66
take it	29	4
take manual	-13	18
take no	-19	72
take none	-12	31
take over	49	-9
take snapshot	-55	101
take the	36	-44
take them	4	50
take thi	12	49
taken	16	17
taken by	61	-26
takeov	-13	29
talk	18	55
talk through	-32	87
talk to	-6	34
tamper	0	-41
tamper resist	4	-88
tamper with	29	1
tape	10	24
target	2	29
target $	-22	76
target @	-17	23
target and	7	20
target are	19	8
target in	-20	30
target is	-36	53
target that	-29	49
task $	8	24
task %	-23	41
task @	-4	31
task are	21	11
task def	-7	24
task definit	-7	54
task fail	-11	45
task for	77	-46
task is	0	50
task of	-5	24
task on	4	24
task replac	26	-26
task retir	-30	27
task role	-30	55
task run	-26	31
task set	-16	48
task share	68	-54
task stop	-19	32
task stuck	-4	20
task that	41	-37
task to	0	28
tax	-15	32
tax offic	-15	32
tb	2	36
tb a	21	-20
tbp	51	-30
tde	37	11
teach	57	-42
teach peopl	-31	-101
team	4	29
team $	-5	23
team can	-39	54
team cant	-26	31
team have	61	-62
team or	-14	48
team that	-10	18
technic	97	0
technician	64	-31
technician $	35	-25
tele	25	33
tele the	-10	56
telemetri	-25	39
telemetri to	-25	39
telephon	-22	45
telephoni	73	1
tell	-13	61
tell %	-11	38
tell @	-4	35
tell me	-31	24
templat	-8	34
templat @	0	21
templat and	16	17
templat is	-13	45
templat or	-13	19
templat that	-19	28
templat user	-3	27
templat with	-24	32
temporari	-24	75
temporari credenti	16	15
ten	24	-15
ten time	5	-44
ten year	21	5
tenant	87	-32
tenant @	56	-37
tenant out	50	-10
tend	-15	22
term let	26	-23
term of	-18	29
termin	41	-22
termin $	111	1
termin @	-24	70
termin tls	20	-18
terraform	-44	86
terraform destroi	-11	25
terraform state	-4	96
test	9	52
test $	-25	171
test %	68	74
test @	4	33
test and	23	-4
test for	-48	109
test it	28	-10
test of	-8	87
test restor	3	43
test that	-39	61
test the	2	30
test them	24	-19
tester	-12	38
text	4	24
text who	-17	33
than	-8	31
than 14	-14	32
than 90	-8	68
than one	-45	30
than root	-11	26
than that	-15	117
than two	70	-62
thank	-34	-58
thank to	-12	-129
that $	28	-9
that %	-40	37
that @	29	11
that a	43	37
that account	-37	48
that allow	-11	20
that amazon	1	35
that an	-27	50
that and	-15	57
that answer	72	-61
that api	122	-70
that appli	-53	14
that are	19	0
that arriv	9	-54
that aws	21	51
that az	-29	31
that becaus	18	-17
that belong	-24	26
that block	-15	31
that break	-10	16
that bucket	42	-4
that build	42	-29
that built	-21	101
that by	3	19
that call	24	0
that came	-27	53
that can	-28	38
that cannot	89	-52
that client	57	-52
that come	16	-7
that connect	15	25
that control	6	55
that copi	30	-28
that creat	20	-14
that current	-45	84
that date	83	26
that decid	85	35
that deliv	75	-1
that deploi	57	-39
that dial	-17	40
that differ	141	-75
that do	5	35
that doe	25	-9
that down	-12	24
that each	41	-38
that encrypt	-2	43
that end	1	16
that endpoint	27	-13
that evalu	36	-23
that execut	85	-29
that exist	95	-55
that fall	-8	71
that feed	-27	75
that fetch	-9	25
that fit	17	-16
that flow	34	-28
that for	-95	-59
that forbid	-26	31
that function	58	-50
that had	-25	44
that hand	70	-38
that handl	21	-9
that happen	-35	93
that has	20	-13
that have	4	42
that hold	33	-6
that host	35	7
that hous	18	-12
that i	-2	41
that imag	-7	19
that in	23	23
that includ	-16	17
that inspect	22	-12
that is	21	6
that its	-20	26
that join	16	-5
that keep	-19	-51
that key	-23	35
that launch	33	-31
that leav	-20	32
that left	-17	48
that let	-6	35
that list	19	-7
that live	35	4
that log	-7	26
that machineri	35	-20
that make	-29	33
that manag	29	-22
that match	76	-62
that matter	-11	50
that move	25	-19
that must	-13	35
that need	26	44
that nobodi	35	-20
that not	84	20
that noth	79	-66
that number	30	-19
that of	-15	58
that off	55	-25
that on	-28	-4
that onc	44	-15
that one	12	-57
that onli	26	56
that open	32	-15
that or	-26	-92
that our	-52	58
that ourselv	39	-37
that out	33	10
that part	-52	76
that pass	-1	35
that patch	-21	53
that pick	-24	45
that place	61	0
that poll	-21	42
that produc	51	-33
that provid	-9	37
that proxi	-32	39
that reach	48	2
that read	-51	67
that reconnect	84	-82
that record	6	16
that region	47	-22
that render	58	-35
that renew	98	-24
that replac	-63	68
that replic	33	-30
that right	-68	-86
that role	-22	55
that rotat	-32	68
that row	-19	34
that run	60	11
that runtim	-26	31
that send	-20	33
that serv	50	-3
that server	-57	-73
that set	-38	53
that share	-16	22
that so	-19	74
that somebodi	23	-22
that someth	12	-78
that speak	38	-12
that stai	-19	35
that still	-21	93
that stop	38	-36
that store	21	-23
that support	40	-32
that system	66	-62
that the	-16	42
that there	35	-25
that thi	27	-14
that thing	-62	-93
that through	19	58
that to	-15	16
that traffic	-58	105
that up	17	11
that us	-33	2
that use	-25	59
that user	-12	29
that verifi	45	-18
that version	-15	56
that wait	32	-23
that was	28	59
that watch	115	-49
that way	-14	35
that we	-7	114
that were	24	16
that what	-12	19
that who	3	25
that whose	-17	57
that window	40	-24
that with	-19	-49
that work	33	6
that write	-10	18
that zone	121	-75
the %	77	41
the 12	48	13
the 30	-54	66
the 7	40	-39
the @	19	23
the a	7	29
the acceler	40	-21
the access	-19	45
the acl	-12	17
the activ	-13	17
the actual	-10	-97
the add	-4	19
the admin	10	26
the administr	-5	22
the agent	-19	-29
the ai	19	-16
the alarm	-8	55
the alert	-22	74
the allow	-33	33
the amazon	20	4
the ami	-3	71
the analysi	48	-8
the analyst	-1	96
the app	-25	22
the applic	6	38
the archiv	-15	52
the assess	34	10
the assessor	16	12
the attack	-14	103
the audit	10	57
the auditor	10	41
the auth	-6	34
the authent	-17	23
the author	-17	47
the authorit	35	-15
the auto	-21	17
the autom	16	-13
the automat	-23	-30
the avail	90	-23
the aws	-1	-54
the az	85	-34
the baa	-48	32
the back	-35	56
the backbon	21	-7
the backend	24	-51
the backup	-33	-42
the bare	62	37
the base	18	8
the basement	-22	32
the begin	-16	28
the block	47	-39
the board	-6	40
the bootstrap	-30	-15
the bottlerocket	146	11
the box	25	27
the branch	-27	43
the broken	17	-12
the broker	-76	-88
the browser	-5	16
the budget	-8	30
the build	88	-48
the built	17	-11
the button	-15	41
the ca	-110	-66
the cabl	-9	95
the cach	123	-43
the call	-9	36
the capac	31	-8
the catalog	-30	37
the ceil	68	-43
the chang	24	2
the chat	-18	18
the check	55	-22
the checkout	-18	41
the choic	-28	15
the chosen	39	-25
the ci	5	25
the cidr	-7	23
the cisco	2	50
the class	-12	23
the cli	47	-25
the client	19	27
the cloud	53	-13
the cloudwatch	-1	24
the cluster	-17	-16
the cname	-24	33
the cni	-18	42
the colo	-9	24
the compani	19	27
the compil	-8	23
the complianc	-131	-148
the comput	54	83
the configur	-8	35
the connect	-49	17
the connector	-53	13
the consol	18	-5
the consum	24	55
the contain	-27	20
the content	-5	34
the continu	-55	176
the contract	21	36
the control	12	20
the copi	30	-43
the corpor	-30	43
the countri	12	43
the cpu	50	20
the credenti	-5	40
the cross	29	-16
the current	52	-28
the custom	19	52
the d	-25	76
the daili	31	-91
the dashboard	-24	48
the data	27	2
the databas	-97	17
the date	-2	44
the day	38	-36
the db	9	24
the dba	-34	-70
the dead	81	-50
the deadlin	-15	40
the debian	-15	19
the decid	-32	47
the decis	64	46
the default	21	12
the definit	25	-11
the deleg	19	-2
the delet	22	-5
the deliveri	30	-19
the deploy	22	-3
the desktop	-72	-2
the detect	25	-11
the dev	-10	40
the develop	-13	25
the devic	0	32
the diesel	46	-20
the directori	65	-42
the disk	69	-19
the distribut	-39	53
the dns	-5	45
the docker	-15	24
the document	0	75
the domain	59	6
the door	32	-1
the downtim	-5	92
the drain	22	10
the drill	-17	19
the driver	-30	38
the durabl	50	34
the duti	-7	19
the ebs	21	-15
the ec2	47	-25
the ecs	129	15
the edg	72	-21
the edit	-49	63
the emerg	-17	44
the encrypt	-52	-20
the end	2	24
the endpoint	-24	-2
the engin	-21	-23
the ephemer	-16	38
the equip	33	16
the error	0	17
the etl	-12	56
the evict	53	-43
the evid	-50	62
the execut	5	27
the export	-4	21
the extern	-16	35
the facil	107	-63
the factori	-25	47
the fail	18	-83
the failov	-10	25
the failur	28	-24
the fault	28	7
the fibr	0	22
the field	-15	56
the file	-1	33
the filter	-12	18
the final	-8	23
the find	-33	54
the fip	22	-11
the firewal	-39	-63
the firm	5	64
the firmwar	112	-2
the first	-11	-48
the fix	36	2
the fleet	-8	-48
the floor	8	42
the format	-16	24
the former	-62	19
the framework	-12	16
the free	10	16
the front	-32	61
the function	-10	48
the game	-27	60
the gatewai	-84	-13
the gener	43	-11
the global	38	-10
the golden	-4	77
the gpu	71	-40
the grace	-24	31
the grant	51	-42
the graph	40	19
the greatest	50	-25
the grid	-24	-13
the group	23	-12
the guard	16	14
the guest	-20	38
the hall	72	7
the hardwar	31	-9
the hash	111	-43
the head	-15	34
the health	50	-9
the hole	-21	49
the hook	-12	67
the hop	-15	18
the host	31	-51
the hour	-95	-54
the hourli	63	-27
the http	-15	60
the hypervisor	57	2
the ide	-32	38
the import	20	4
the inbound	1	32
the index	-31	33
the infer	-32	37
the infrastructur	38	-41
the inspect	22	-18
the instanc	10	17
the integr	-56	35
the interfac	-8	21
the internet	-13	41
the ip	-6	30
the item	-7	50
the jar	0	38
the java	3	29
the job	0	38
the kei	-48	-42
the kernel	18	8
the key	6	20
the kms	2	30
the kubelet	95	-8
the kubernetes	-11	48
the land	20	-12
the languag	26	18
the laptop	-16	39
the last	44	-34
the latest	18	11
the latter	-90	27
the launch	-1	18
the law	-17	87
the layer	-21	43
the least	-29	36
the ledger	-17	48
the librari	-40	59
the licens	58	-29
the life	31	0
the like	-50	28
the limit	13	21
the line	-15	31
the link	-26	44
the linux	-78	-38
the list	37	-16
the load	17	-6
the local	-31	39
the locat	79	-50
the lock	34	-22
the loss	-35	47
the lost	2	22
the lowest	90	-35
the machin	70	-77
the machineri	18	-12
the mail	13	59
the mainten	22	-16
the manag	63	-27
the mandatori	48	30
the manual	-98	49
the map	32	9
the marketplac	-19	53
the master	-29	92
the materi	14	30
the maximum	-5	22
the member	-27	40
the memori	28	17
the messag	16	31
the metadata	42	3
the metal	115	-36
the metric	-12	20
the mfa	-2	86
the microvm	-13	46
the minor	-4	-22
the ml	-6	104
the mode	-15	62
the model	-33	-5
the modul	43	-23
the monthli	82	-28
the more	127	-5
the most	-14	20
the mount	-16	29
the move	-18	30
the multi	3	47
the name	-27	-48
the namespac	0	35
the network	49	11
the new	-21	44
the newer	36	-12
the newest	-6	34
the next	31	-7
the nitro	21	-16
the node	1	-22
the npm	-22	31
the object	37	15
the ocsp	-62	68
the off	74	-55
the offic	-24	54
the old	-20	39
the older	-31	59
the on	-7	30
the one	-12	-44
the onli	-31	52
the open	2	19
the option	-4	67
the orchestr	-36	49
the org	-24	42
the organ	16	-13
the origin	25	9
the os	49	72
the other	-63	-61
the outag	-23	28
the outdat	-5	42
the outsid	-37	53
the owner	44	-29
the packag	-2	16
the packet	-29	71
the pair	38	39
the parent	62	-33
the part	47	-36
the partner	9	24
the password	-94	-101
the patch	35	4
the pci	3	-54
the peer	97	-64
the pem	6	60
the pend	9	84
the peopl	32	75
the perimet	48	-34
the period	-42	-121
the permiss	-16	25
the person	-19	33
the physic	59	-5
the pictur	-9	22
the pipelin	-16	20
the plan	-19	45
the plant	-5	30
the platform	28	-9
the plugin	-19	29
the pod	4	60
the point	9	16
the polici	0	42
the power	-5	77
the pre	-38	48
the prebuilt	68	-51
the prioriti	22	-14
the privat	58	-22
the process	32	-26
the prod	-11	49
the profil	-9	65
the program	-19	33
the promot	-95	-18
the provid	42	71
the proxi	-6	47
the public	-6	18
the push	5	40
the pv	-13	21
the queri	-8	39
the queue	65	-15
the quota	42	-19
the raci	-4	27
the rack	25	62
the rang	-3	16
the reader	-16	34
the recipi	-15	36
the recommend	-18	21
the record	40	9
the recov	-1	44
the recoveri	-13	27
the registri	-10	24
the regul	-25	81
the releas	-28	50
the renew	19	11
the repair	-11	54
the replac	94	-59
the replic	-23	41
the replica	6	20
the report	18	-5
the repositori	16	0
the request	-4	19
the requir	-6	28
the resolv	24	39
the respons	13	43
the rest	-42	5
the restor	-31	56
the result	21	-14
the retent	-2	23
the retir	31	-24
the retri	-35	39
the review	-34	41
the revis	96	-77
the right	-18	31
the roll	-24	105
the rollback	-23	33
the rollout	-56	-57
the room	-36	54
the root	-11	58
the rotat	-17	16
the rout	-7	21
the row	-1	18
the rule	16	22
the run	-16	17
the runtim	-38	-91
the s3	-16	21
the salari	-24	32
the sale	-16	35
the same	40	-13
the scan	36	-12
the scanner	-43	64
the schedul	54	-14
the schema	21	110
the scope	28	-27
the script	-14	39
the search	129	-8
the second	-85	-38
the sensor	-25	39
the server	17	-26
the servic	18	-6
the session	-18	64
the set	29	-20
the sg	-16	34
the shard	-49	56
the shop	-58	23
the sign	42	-18
the signatur	58	-42
the site	81	-44
the size	-1	17
the slow	-6	61
the snapshot	11	30
the soc	88	-31
the sourc	-25	49
the sre	-15	43
the ssd	-10	20
the ssh	8	21
the ssm	-9	33
the stage	-16	30
the standbi	52	-26
the start	51	-31
the stone	-28	52
the stop	-9	16
the storag	51	5
the store	20	-9
the stream	42	-74
the stretch	-16	16
the stuff	-59	-41
the subnet	24	-2
the subscript	-23	28
the support	-13	31
the switch	21	47
the sync	-57	-3
the system	11	25
the tabl	-15	49
the target	-5	16
the task	30	1
the tax	-7	25
the team	0	36
the temporari	-40	58
the term	-35	57
the test	-5	32
the text	-48	68
the thing	-5	25
the third	42	-14
the three	45	-38
the throughput	-21	40
the time	27	0
the timeout	-3	51
the tls	47	-1
the token	20	8
the tool	-18	37
the topic	3	73
the trace	-37	51
the track	13	18
the traffic	42	-17
the trail	44	7
the train	-37	8
the trigger	-18	35
the truck	-9	37
the trust	-24	33
the tune	4	16
the tunnel	-40	-19
the two	25	-1
the type	-20	24
the underli	59	-41
the unit	43	-33
the updat	-24	6
the upgrad	-16	-20
the uplink	-38	56
the upload	34	-13
the use	-4	17
the user	-6	33
the utter	23	-12
the valu	-7	26
the vendor	20	-2
the version	-22	48
the viewer	21	-6
the virtual	64	25
the volum	-4	18
the vpc	-15	35
the vpn	-64	-57
the vulner	42	50
the wait	28	-23
the want	28	-26
the weak	-8	21
the web	-19	53
the weekend	-6	21
the weekli	19	27
the whole	-14	44
the window	17	12
the windows	24	-26
the wire	-22	-55
the work	7	56
the worker	7	21
the workflow	44	-12
the workload	44	6
the world	-2	27
the write	-7	19
the wrong	-17	84
the zone	36	-14
theft	-10	23
thei $	-7	-31
thei appli	-2	16
thei are	36	-3
thei can	-15	44
thei cannot	-19	20
thei chang	-9	18
thei come	73	18
thei cover	-15	63
thei do	-5	51
thei expir	-8	19
thei fail	22	-9
thei get	-19	27
thei go	-10	40
thei have	-36	69
thei reach	27	-18
thei replac	14	56
thei run	68	-70
thei say	-25	29
thei serv	61	-28
thei share	-16	27
thei shouldnt	-22	26
thei stai	-23	32
thei were	62	-50
their $	-62	-31
their @	-3	-90
their access	26	99
their auto	-2	61
their checkpoint	-30	39
their code	67	-5
their configur	62	-11
their content	41	-27
their credenti	72	-50
their data	-23	37
their date	4	24
their definit	52	-34
their destin	3	62
their encrypt	32	3
their end	21	-11
their firmwar	4	16
their fix	35	14
their health	17	-5
their host	41	-32
their hypervisor	-15	20
their kubelet	-7	95
their last	-28	30
their librari	-17	49
their name	-21	31
their number	-17	43
their oper	23	57
their or	-64	-42
their os	76	33
their own	16	0
their owner	2	32
their place	-2	39
their port	54	-36
their region	43	-20
their retent	23	-94
their retri	-25	46
their right	-12	-62
their role	-33	50
their scale	-55	78
their secur	-9	28
their send	42	-11
their set	1	16
their softwar	-16	35
their sourc	-29	49
their storag	-42	55
their time	-11	40
their to	-87	-92
their trust	-5	25
their volum	-28	46
their vpc	-12	26
their window	13	41
them	8	17
them 90	63	-53
them @	-19	32
them a	-3	17
them after	-11	33
them again	9	-33
them apart	-25	52
them are	44	-16
them as	-2	36
them at	-36	68
them awai	34	-30
them befor	-17	50
them by	1	23
them current	-142	-72
them daili	-2	32
them down	32	50
them earlier	4	31
them enforc	-25	40
them everi	22	1
them for	29	-7
them from	-4	20
them get	61	-60
them into	0	33
them is	29	47
them it	-27	33
them keep	-19	34
them on	27	5
them one	43	-33
them out	-28	-47
them over	-20	26
them patch	88	17
them requir	-36	44
them run	44	-25
them small	-21	35
them the	-44	83
them there	18	18
them through	63	-53
them to	-40	14
them under	59	-55
them until	-20	22
them updat	-17	45
them when	26	-2
them where	17	7
them who	-18	22
them with	-35	44
them yourself	-2	34
themselv	6	-36
themselv $	14	-29
themselv for	43	-53
themselv in	25	-6
themselv or	-86	-152
then	-6	42
then $	79	-7
then %	-25	33
then @	-1	26
then and	-60	84
then copi	-15	34
then delet	42	-12
then doe	-13	16
then is	-14	60
then it	73	-60
then keep	-58	80
then move	-60	96
then patch	-30	48
then run	-99	160
then start	-58	67
then switch	-30	86
then take	-57	101
then the	0	30
then who	-6	40
then write	-35	51
there	26	10
there a	3	34
there after	26	-14
there any	-34	57
there are	19	-5
there by	36	15
there for	72	0
there if	-34	34
there is	42	5
there no	22	16
there not	-40	47
there onli	-41	81
there or	-15	17
there somebodi	-11	34
there the	67	-61
there to	-13	18
there too	50	-36
there who	-38	71
there with	33	-13
thereof	57	-9
thereof $	53	-20
thermostat	-18	39
these	56	39
these $	114	26
these log	-12	21
theyr	-9	53
theyr kept	5	52
thi	-45	-37
thi $	-25	11
thi @	102	-37
thi cannot	76	-37
thi is	-137	-51
thi one	-49	-132
thing	-43	-35
thing $	-106	-103
thing %	-24	34
thing for	-18	-57
thing is	-13	27
thing that	91	10
thing we	52	129
thing who	-11	-62
think	37	32
think %	3	51
think that	16	11
third	-7	47
third parti	-18	54
tho	-2	88
tho $	-2	88
those	18	21
those $	45	-27
those @	65	7
those are	12	24
those current	15	-23
those data	-21	23
those for	-20	23
those from	53	-42
those i	19	-18
those is	-5	53
those machin	-11	22
those node	-82	78
those of	11	17
those patch	-17	-56
those servic	-42	44
those that	-13	66
those two	83	34
those up	72	-29
those who	-17	18
those with	-34	61
though	-55	23
though $	-113	82
though who	46	-55
thought	-18	24
thread	-15	34
thread safeti	-5	16
threat	22	3
threat intel	44	-28
threat intellig	26	-23
threat list	21	-8
three	28	-7
three @	47	-14
three avail	55	-20
three az	-15	44
three copi	46	-20
three node	-29	36
three week	49	-26
three year	21	-3
three zone	36	-28
threshold	-18	32
throttl	-16	41
throttl and	-18	23
throttl in	-22	65
throttl limit	-14	22
throttl quota	39	-36
through	16	10
through @	-21	11
through a	40	0
through an	17	2
through and	-4	22
through artifact	22	-18
through eventbridg	45	-35
through it	12	25
through its	38	-5
through kms	58	-28
through our	-4	36
through the	39	2
through them	-8	17
throughput and	35	-4
throughput capac	-40	63
throughput for	12	-40
throw	12	44
throw awai	-27	63
thrown	-4	51
thrown awai	-42	76
thru	-11	81
tick	-21	76
tick a	-35	30
tick at	15	50
tick the	-9	56
ticket	49	5
ticket $	93	-31
ticket for	71	-63
tidi	-27	74
tidi $	-30	64
tidi up	-17	56
tier	-18	61
tier $	-11	81
tier of	-23	35
tier polici	-14	27
tighten	-14	43
tighten by	-24	73
tighten it	-7	22
time $	-3	16
time @	7	52
time and	33	-16
time as	34	-58
time at	48	-43
time in	-7	31
time limit	-14	32
time log	-10	19
time object	4	78
time of	-48	101
time out	-33	70
time polici	-14	28
time recoveri	-27	51
time restor	-16	-92
time when	-20	34
time zone	-11	26
timeout	-19	47
timeout and	-12	18
timeout of	-4	61
timeout on	3	19
tls	26	13
tls $	150	-2
tls 1	33	21
tls @	-3	45
tls and	-9	18
tls at	48	-32
tls between	-30	50
tls by	35	-13
tls cert	36	-4
tls certif	45	-10
tls connect	77	-43
tls enabl	79	-8
tls end	-15	57
tls endpoint	19	5
tls for	1	21
tls from	-20	27
tls in	-27	42
tls inspect	31	-1
tls is	-44	54
tls listen	18	-16
tls of	-8	41
tls on	40	-6
tls onli	25	1
tls or	-6	18
tls paramet	-21	73
tls polici	-27	45
tls stack	58	-31
tls termin	138	-41
tls to	-24	40
tls version	-18	48
tls where	-17	19
tls who	-104	-84
tls with	33	-15
tlsv1	-4	34
tmp	21	2
tmp and	-14	43
tmp has	-11	25
tmp in	-29	34
to	6	17
to $	-38	21
to %	-8	78
to 0	-6	29
to 1	-20	46
to 100	21	-1
to 2	-48	102
to 20	-8	27
to 200	49	-29
to 21	-31	38
to 22	-25	29
to 3	-19	30
to 30	49	-45
to 35	8	25
to 365	-23	48
to 4	41	-17
to 5	-16	51
to 60	-15	45
to 7	34	3
to 90	-23	36
to @	-9	45
to a	9	18
to act	-31	43
to add	28	18
to agent	0	18
to al2023	-21	50
to all	-8	35
to amazon	72	-19
to an	-13	36
to and	-19	31
to anoth	-4	17
to answer	53	-52
to any	26	-23
to anyon	-20	38
to appli	-7	-58
to arrang	-13	21
to ask	84	-33
to attach	-31	47
to automat	75	-73
to aws	-14	118
to back	-81	74
to be	6	21
to bear	-12	21
to blame	-18	58
to block	49	-38
to both	-87	-66
to bring	81	-39
to build	31	25
to buy	-50	55
to call	-18	78
to care	93	31
to cheaper	-7	26
to check	-17	26
to choos	70	-41
to classifi	-13	23
to click	-4	-56
to close	-8	21
to cloudtrail	19	4
to cloudwatch	29	-14
to collect	-36	46
to come	72	-61
to connect	-22	31
to control	56	-33
to copi	5	51
to creat	-6	27
to cut	-9	18
to databas	-20	31
to date	14	-25
to deal	-16	21
to decrypt	15	45
to defin	39	25
to delet	-31	60
to deliv	40	22
to demand	-37	68
to deploi	-48	56
to disk	43	-42
to do	-45	17
to ec2	42	-32
to ecs	-37	45
to enabl	10	90
to encrypt	-38	-23
to everybodi	-19	43
to everyon	-15	27
to fail	-17	37
to file	-26	45
to find	-20	28
to fix	45	35
to flip	-11	37
to get	40	10
to give	-25	27
to go	-14	20
to group	-5	20
to guard	-56	70
to have	17	5
to hold	11	73
to improv	45	-33
to instal	36	53
to isol	-52	-1
to it	28	22
to its	6	18
to keep	3	16
to know	1	18
to known	-32	48
to leav	51	-48
to limit	-16	36
to load	-5	46
to lock	73	30
to log	49	-31
to look	120	21
to lose	-16	36
to maintain	-23	-91
to make	53	55
to manag	102	-68
to mend	-18	20
to network	-19	29
to new	99	-28
to node	-10	41
to one	-6	40
to opentelemetri	-17	24
to other	-32	47
to our	-6	57
to outliv	-30	42
to partner	9	86
to pass	0	71
to patch	-5	21
to petabyt	48	-24
to pick	-28	58
to plan	18	12
to press	-33	28
to prevent	23	-4
to process	-6	29
to prod	-63	-65
to product	42	-8
to prompt	26	-24
to protect	-39	76
to prove	-15	31
to provis	59	-31
to publish	-5	18
to put	-12	29
to raiz	42	-35
to rebuild	23	60
to recov	20	-9
to reli	45	-29
to renew	2	23
to repair	-35	60
to replac	16	23
to replai	-14	25
to request	-45	40
to restor	-16	70
to retain	-23	30
to review	58	3
to roll	30	-20
to rotat	-93	-97
to run	-10	36
to scale	73	-29
to scan	38	-37
to schedul	88	-48
to secur	43	28
to set	28	-7
to size	32	1
to someon	-12	27
to sort	-1	72
to sourc	24	3
to speak	-6	18
to spread	-9	41
to stai	27	5
to start	-15	27
to stop	-13	24
to suppli	-44	56
to swap	42	-29
to switch	-47	-56
to take	2	28
to target	-46	55
to ten	-22	24
to test	48	-17
to that	20	23
to them	38	-7
to three	48	-36
to tls	-62	72
to touch	43	-26
to trust	-34	88
to turn	11	-49
to two	-5	22
to upgrad	-42	-82
to user	-12	46
to v2	-48	24
to viewer	-18	59
to watch	78	-2
to who	-1	63
to whom	37	-7
to wipe	-25	28
to write	-3	16
todai	-26	61
todo	-9	31
togeth	16	1
togeth in	49	-46
togeth with	-19	36
toggl	-14	46
token	-11	56
token expir	1	40
token in	-17	27
token of	-15	42
told	23	34
told $	-14	16
told me	27	-24
told otherw	-19	34
told to	23	55
toler	-21	47
tonight	17	-8
too	5	50
too $	138	22
too and	-28	-5
too doesnt	-17	18
too larg	-5	37
too long	-4	34
too low	-50	63
too mani	-35	46
too much	-20	45
too short	6	37
too small	-18	41
too weak	-6	20
too wide	21	53
took	-57	-6
took the	-27	28
tool	-5	32
tool and	67	-40
tool of	-9	28
top	46	35
top is	81	-78
top of	27	101
topic	-7	33
topic and	33	34
topic control	-22	34
topic of	5	44
topic or	-9	41
topic polici	2	16
topic that	62	-60
touch	17	19
touch it	-27	28
touch the	51	-65
toward	10	28
toward the	-13	49
tpm	-9	-70
trace	36	23
trace and	45	-42
trace are	-32	47
track	35	8
track current	13	18
traffic $	-65	-149
traffic between	32	-34
traffic by	23	-10
traffic chang	25	-16
traffic dial	-36	55
traffic doubl	-29	48
traffic from	-6	62
traffic grow	-17	19
traffic has	-13	21
traffic in	-26	48
traffic insid	33	-22
traffic on	0	44
traffic over	83	46
traffic protect	-20	19
traffic that	6	34
traffic through	-20	23
traffic to	17	2
traffic tripl	44	-20
traffic up	22	-14
traffic with	60	-38
trail	2	22
trail and	16	-1
trail for	-9	23
trail name	39	-35
train	-33	-9
train %	16	136
train @	31	22
train a	-82	-42
train code	-12	29
train contain	-2	26
train content	34	-14
train data	13	56
train is	-44	-102
train its	-65	-48
train of	-109	-64
train our	-26	3
train the	101	-30
train whose	-17	-29
transact log	42	-21
transcript	-16	47
transfer	19	-14
transfersecuritypolici	-3	25
transfersecuritypolici 2018	-3	25
transform	-3	31
transit	-46	-35
transit and	6	38
transit encrypt	-20	39
transpar	83	-5
transport	26	-16
transport flood	29	-18
travel	-62	-42
travel $	-41	-59
trend	-5	72
trend micro	-5	72
tri	38	-4
tri to	19	29
trigger	4	34
trigger $	-39	34
trigger @	-19	56
trigger and	-4	64
trigger are	-8	47
trigger on	-23	34
trigger that	43	-60
trim	-13	50
trim $	0	23
tripl	59	31
troubl	40	-12
truck	-9	37
true	29	11
true $	6	26
true on	-31	50
true or	53	-24
trust	-1	36
trust advisor	9	61
trust and	-11	17
trust author	-32	38
trust each	-19	27
trust polici	-12	24
trust servic	29	-17
trust store	1	28
trust the	43	-36
try	81	-36
ttl	-15	53
tuesdai	-9	50
tune	-4	48
tune $	-17	22
tune and	-5	43
tune by	12	42
tune is	25	-11
tune it	10	55
tune slow	2	16
tune sql	-4	55
tune them	-19	27
tunnel	-3	-31
tunnel endpoint	26	-8
tunnel in	-59	-114
tunnel is	-27	115
tunnel of	9	56
tunnel on	0	43
turn	-10	16
turn @	-21	38
turn automat	-14	57
turn by	-24	-117
turn encrypt	5	59
turn into	107	-84
turn it	22	10
turn its	-1	73
turn manag	3	24
turn multi	26	9
turn off	2	51
turn on	-20	17
turn scan	-14	30
turn server	-5	33
turn that	37	19
turn the	-18	48
turn tls	44	-31
turn to	-28	21
twice	-17	54
twice who	-17	20
two	15	18
two @	-27	70
two apart	-27	32
two azs	32	27
two custom	74	-56
two dai	-49	77
two hour	-22	30
two instanc	-21	49
two minut	-19	35
two modul	-38	38
two node	37	-21
two of	-75	49
two subnet	55	-35
two tunnel	14	-56
two week	7	23
two year	28	-15
txt	-9	38
txt in	-9	28
type	6	32
type $	-17	68
type @	15	73
type and	-12	38
type at	5	23
type for	2	16
type from	49	-13
type in	1	28
type limit	-17	20
type manag	-20	21
type number	-22	35
type of	-22	32
type on	-25	31
type onli	-16	19
type or	35	-13
type secur	10	16
type shard	-4	19
type size	-32	50
type storag	-8	17
type take	-19	39
type that	29	-16
type the	-21	33
type to	58	-46
type who	17	125
typic	61	-22
typic within	36	-22
typo	-26	96
ubuntu	-53	9
ubuntu 18	4	33
udp	53	27
uh	35	-20
uid 1000	-5	17
unassign	19	58
unassign shard	19	58
unattach	-11	47
unattach it	-15	64
unattend	-6	16
unattend upgrad	-6	16
unavail	23	35
unchang	28	9
under	36	-9
under $	-40	150
under %	42	-3
under @	37	-18
under a	114	-39
under an	79	2
under it	-34	58
under its	43	20
under load	37	43
under manag	-9	50
under my	26	-15
under our	29	-17
under review	47	-27
under test	-28	43
under the	6	-18
under them	-8	38
under version	-10	16
underli	102	-42
underli comput	54	-36
underli hardwar	68	-13
underli host	58	-28
underli languag	19	-18
underneath	81	-58
underneath $	130	0
underneath %	-104	-57
underneath @	62	-50
underneath a	9	-125
underneath who	21	26
undersea	62	0
understood	-2	49
undo	0	25
undo it	77	-63
undon	-20	64
unencrypt	-14	45
unencrypt @	-6	23
unencrypt cluster	-15	39
unencrypt one	75	-40
unexpectedli	19	-9
unhealthi	78	-66
unhealthi @	52	-53
unhealthi instanc	31	-28
unhealthi target	-2	30
unintend	-4	31
uninterrupt	36	17
uninterrupt power	36	17
uniqu	-20	29
unit	4	19
unit state	39	-34
unknown account	-7	17
unless %	-47	63
unlimit	40	-32
unload	-4	64
unlock	-4	36
unlock code	-4	42
unmanag	-6	29
unmount	-12	23
unpatch	-40	105
unreach	-11	48
unread	-33	53
unsubscrib	12	28
unsubscrib delet	-20	51
unsupport	-88	11
unsupport configur	-38	22
untag	-10	29
untag imag	-10	29
until	3	21
until 30	50	-22
until it	75	-65
until its	88	-69
until the	24	-8
until thei	30	-31
until their	38	-25
until then	-26	44
unus	-8	101
unus @	-14	66
unusu	-13	16
up	4	19
up $	31	-16
up %	-44	17
up @	-8	56
up a	-15	22
up and	33	-19
up at	30	16
up by	-12	72
up continu	65	-41
up etcd	89	-10
up everi	34	-30
up file	-27	73
up for	17	12
up in	-56	-43
up is	24	-64
up noth	-21	55
up or	70	-61
up our	-145	-123
up persist	-9	21
up replic	-32	61
up sinc	-21	21
up sourc	-1	78
up that	60	-44
up the	-15	62
up there	-16	39
up what	1	29
up who	26	23
up with	-27	34
updat $	-108	-28
updat %	31	-39
updat @	78	5
updat a	22	38
updat add	-5	30
updat also	6	24
updat an	79	-55
updat and	4	51
updat appli	70	-12
updat are	-38	56
updat avail	-40	44
updat base	-58	70
updat befor	12	82
updat blueprint	101	-5
updat by	-38	17
updat client	-1	30
updat come	-82	-58
updat date	15	57
updat do	63	-7
updat earlier	84	-5
updat fail	10	29
updat for	36	-29
updat from	20	-14
updat in	-39	49
updat into	12	24
updat is	-48	-5
updat it	41	31
updat itself	64	-101
updat kubelet	26	-20
updat mode	35	0
updat monthli	-102	-130
updat of	20	0
updat on	-45	-16
updat onc	30	10
updat onto	-62	-129
updat polici	-15	39
updat replac	-11	39
updat rollback	-12	45
updat run	-10	44
updat scale	32	-26
updat server	48	-29
updat servic	-9	48
updat that	36	-26
updat the	17	-9
updat them	62	-23
updat there	-61	-124
updat these	-18	26
updat to	-20	-29
updat under	42	2
updat what	69	1
updat which	-5	18
updat who	-128	-148
updat whose	-15	18
updat with	3	48
updat within	-8	78
updat without	58	4
updat yourself	0	17
upgrad	-21	-29
upgrad $	-148	-49
upgrad %	-103	-34
upgrad a	-11	39
upgrad and	49	0
upgrad are	14	45
upgrad befor	-6	100
upgrad by	41	-101
upgrad do	-89	-52
upgrad doe	10	73
upgrad from	20	63
upgrad in	55	102
upgrad is	35	-18
upgrad it	-72	-11
upgrad karpent	70	-12
upgrad kubelet	17	97
upgrad of	-21	84
upgrad on	-38	-37
upgrad or	-12	-76
upgrad out	148	17
upgrad that	1	33
upgrad the	20	-24
upgrad then	-54	78
upgrad there	29	-71
upgrad to	102	14
upgrad who	32	111
upgrad whose	-39	-49
upgrad x	11	92
upgrad yourself	6	36
upkeep	54	7
upkeep $	13	59
upkeep of	31	-12
uplink from	-30	29
uplink of	59	-11
uplink to	-21	22
upload	-5	38
upload $	-13	105
upload a	-16	34
upload and	30	1
upload buffer	-26	36
upload code	-13	21
upload file	34	-19
upload the	-13	19
upload to	-3	63
upload who	-10	45
upon	3	71
ups	94	-34
ups batteri	80	-10
ups it	-27	39
upstream	-22	25
uptim	107	-11
uptim $	119	-5
uptim of	34	-13
urgent	24	-11
url for	-15	20
url with	-8	29
us $	-17	69
us @	20	-10
us and	42	-28
us by	84	15
us daili	-13	61
us for	48	22
us in	-26	-97
us it	-3	21
us kei	-47	76
us on	14	61
us or	-27	-80
us tls	65	-12
us to	43	-30
us up	-41	68
us what	-27	62
usabl	-11	31
usag	6	28
usag limit	-11	38
use	-4	26
use $	71	52
use @	59	3
use a	-66	26
use client	-40	46
use content	-8	22
use current	-19	60
use http	-15	17
use in	17	86
use is	29	-7
use of	-13	33
use or	24	-16
use share	-26	29
use such	-9	52
use them	-8	21
use tls	-39	60
use vpc	-7	16
user	0	43
user $	-2	118
user @	4	27
user and	1	18
user are	-9	47
user authent	-7	19
user belong	42	-33
user can	-10	22
user credenti	40	-33
user data	3	18
user email	-5	25
user for	-18	49
user from	-14	52
user get	17	54
user group	-3	17
user in	16	92
user insid	-26	65
user instal	0	59
user into	13	99
user is	-15	99
user list	59	-38
user manag	1	76
user may	-19	33
user mfa	5	38
user of	-13	73
user on	-3	86
user permiss	-8	51
user quota	-4	42
user ssh	-28	34
user that	53	23
user volum	66	-74
user who	52	-52
user with	11	65
user within	16	-15
userdata	-12	32
usual	18	0
utc	-25	30
utc and	-25	30
util	-6	28
util and	-9	30
utter sampl	23	-12
v	-6	27
v or	-8	34
v1	-32	62
v2	34	-45
v2 capac	12	-48
vacuum	10	-48
vacuum and	10	-48
valid	8	16
valid $	42	16
valid @	37	-38
valid a	-12	32
valid and	-9	16
valid certif	-9	25
valid cname	21	-17
valid in	38	-9
valid of	42	-18
valid record	17	0
valid the	-71	97
valu	-12	46
vanish	-11	41
vanish after	-26	36
vanish from	41	-29
var	-18	40
var $	-6	52
variabl	-8	37
variabl $	-1	57
variabl and	27	-11
variabl of	-5	43
variabl with	-18	40
vcf	-2	54
vcpu	-3	28
vcpu and	-35	38
vcpu of	10	-25
vector	19	6
veeam	-14	63
velero	-9	55
vend	44	-2
vendor	49	53
vendor $	-20	26
vendor or	82	68
vendor patch	24	43
verif	-16	37
verif and	-11	17
verif mode	-17	31
verifi	6	39
verifi the	5	16
verifi what	71	-41
version $	26	47
version %	-177	-222
version 1	-13	56
version 2	-14	18
version @	-49	71
version and	10	22
version are	110	-58
version befor	-16	22
version behind	48	-20
version bump	-99	-122
version by	4	27
version can	5	62
version chang	-30	82
version control	-12	25
version copi	-39	63
version from	42	-2
version in	40	23
version is	107	-23
version it	131	-69
version move	-24	39
version never	-15	41
version of	-22	2
version on	-58	36
version or	-62	-88
version patch	180	1
version skew	-41	22
version so	-11	27
version still	-7	17
version test	1	21
version that	54	6
version to	-1	37
version under	-105	-29
version until	46	-13
version updat	13	-38
version upgrad	-35	-49
version when	29	-15
version where	30	2
version who	-117	-150
version within	-1	18
vet	36	61
vet the	20	43
via	0	31
via @	-19	44
via a	0	32
video	31	-5
view	-35	-56
view or	36	-4
viewer	20	9
viewer $	-4	57
virginia	100	44
virtual	38	45
virtual applianc	-28	34
virtual gatewai	-4	20
virtual layer	145	10
virtual machin	-15	28
virtual node	-18	69
viru	-17	66
viru scan	-6	42
viru scanner	-19	58
virus	-16	24
visibl	-8	59
visibl in	-25	27
visibl timeout	2	18
visit	42	16
visitor	20	91
visitor log	68	-28
vlan	-11	69
vm	-23	37
vm cluster	-25	42
vmotion	-11	84
vmware	-2	43
vmware hyper	-8	34
voic	4	32
volum	5	28
volum $	23	110
volum @	-18	65
volum and	-11	27
volum are	10	21
volum as	-16	51
volum at	37	-21
volum by	21	2
volum continu	129	-46
volum encrypt	-26	115
volum end	-36	56
volum for	-12	16
volum is	45	-25
volum keep	-16	19
volum of	50	-36
volum on	62	-6
volum onli	77	-69
volum size	0	21
volum so	-7	35
volum that	30	-28
volum to	17	-16
volum under	43	-9
volum with	71	-68
vote	-15	37
vouch	-16	43
vouch for	-16	43
vpc	-7	22
vpc by	-61	61
vpc cni	25	12
vpc endpoint	-2	18
vpc or	-18	23
vpc without	55	-46
vpn	-55	9
vpn $	-61	-11
vpn box	-68	-74
vpn client	-103	-102
vs	-51	38
vs guest	20	-65
vsan	10	41
vsan encrypt	-14	41
vuln	-40	63
vulner	-7	34
vulner $	-93	-30
vulner base	-33	38
vulner databas	83	-41
vulner depend	-17	39
vulner in	42	35
vulner intellig	33	-28
vulner librari	9	49
vulner scan	11	43
w	-24	37
w @	-7	48
w o	32	7
waf	-11	26
wait	4	42
wait and	55	-44
wait as	-5	20
wait for	16	6
wait forev	5	23
wait while	36	-27
walk	51	-14
walk around	24	-14
walk into	49	-46
walk off	-15	21
wall	25	40
wallet	-10	54
want	27	-12
want @	41	5
want a	-36	47
want and	20	-3
want number	16	-15
want that	47	-45
want the	36	7
want them	-13	16
want to	16	-40
warehous $	4	24
warehous who	-43	55
warm	-20	62
warm up	-19	64
warn	51	35
was	25	14
was creat	62	-31
was delet	-17	18
was disabl	24	-8
was it	34	-22
was launch	-32	46
was left	-12	21
was lost	35	-34
was made	-25	43
was never	-3	71
was off	-43	54
was on	24	-22
was start	-33	33
was talk	103	61
was that	8	62
was to	-48	-4
was told	13	54
was whose	-13	28
wasnt	3	30
wasnt tick	15	50
watch	-2	24
watch %	18	-36
watch bounc	70	-59
watch by	-53	73
watch for	-38	57
watch free	-13	44
watch host	57	-53
watch how	-13	22
watch it	-18	72
watch that	-24	72
watch their	17	-7
watch them	-16	19
watch whether	-43	40
water	46	54
way	1	24
way back	-31	71
way between	39	-29
way from	-35	37
way in	-16	40
way out	-18	29
way to	20	3
we	-5	26
we $	68	32
we are	-21	32
we bring	-6	35
we built	-8	52
we creat	11	77
we dont	-56	69
we got	-34	-17
we have	-109	-41
we helm	32	75
we host	-30	62
we import	-8	41
we instal	-11	128
we launch	13	121
we made	-36	85
we maintain	30	-7
we make	22	63
we must	-19	24
we need	-22	33
we never	21	-42
we pay	-4	26
we press	25	-24
we push	30	-26
we put	-31	27
we run	-22	40
we send	31	-49
we ship	-28	27
we store	-34	-55
we train	-60	-53
we type	-8	37
we upload	7	48
we use	-26	67
we want	-49	85
we write	-16	62
we wrote	-18	27
weak	-34	59
weak cipher	2	16
web	5	24
web app	14	17
web applic	28	74
web consol	-31	74
web server	-17	31
web shop	-63	4
webhook	-32	85
websit	3	68
wed	29	-12
week	18	26
week critic	21	-11
week in	-25	12
week who	-7	93
weekend	56	-11
weekli	19	17
weekli 30	-8	27
weekli mainten	-33	58
weekli window	33	15
weight	9	43
weight and	38	-19
well	4	45
well $	17	57
well as	-34	42
well or	-12	44
went	3	26
went down	-28	34
went live	-6	20
went out	-13	16
wer	36	-11
were creat	33	-7
were made	39	-32
were never	-7	21
were put	33	-29
werent	-28	47
weve	49	-40
weve got	54	-42
what	6	22
what $	-48	-48
what %	1	18
what @	38	-12
what a	-28	52
what about	-152	-45
what an	-3	19
what arriv	-29	83
what doe	20	97
what fail	79	-68
what goe	32	13
what happen	20	4
what if	126	-13
what is	19	7
what it	7	27
what li	-1	16
what matter	-8	26
what may	-5	17
what on	-122	-29
what our	-1	40
what pass	-11	61
what record	-5	37
what run	-51	91
what stand	64	-26
what the	0	21
what to	-22	46
what user	66	-61
what was	82	-27
what we	-49	-22
whatev	17	18
whatev %	2	-47
whatev is	46	-33
whatev the	-33	28
when	18	2
when $	-22	5
when %	86	86
when @	-20	16
when an	4	28
when and	-31	67
when it	-29	-24
when its	27	34
when more	84	-54
when my	20	54
when old	-21	46
when one	81	-35
when pod	-113	-105
when queri	68	-74
when task	-18	30
when the	31	-11
when thei	-22	46
when traffic	18	-16
when we	-28	66
whenev	59	-67
whenev the	56	-53
where $	55	-32
where @	23	0
where a	33	-16
where auto	45	-35
where automat	46	-14
where data	-41	53
where doe	-23	38
where encrypt	39	-18
where log	-38	43
where manag	70	-25
where need	-13	19
where no	-48	64
where node	16	-15
where our	101	-57
where rule	-14	18
where snapshot	32	-26
where the	20	2
where their	-27	38
where traffic	-18	24
wherev	-25	50
whether	2	19
whether a	0	38
whether an	3	37
whether it	19	-2
whether our	-13	54
whether that	-17	44
which @	48	-4
which a	-48	60
which account	-9	25
which ad	7	38
which address	-11	26
which answer	-23	25
which attribut	-35	49
which bucket	-17	46
which cannot	28	-1
which control	53	35
which countri	-14	50
which data	0	51
which devic	-10	17
which half	-77	-104
which has	-13	21
which hour	-29	85
which is	-11	21
which keep	-14	17
which kms	110	-83
which network	-20	40
which node	32	-21
which of	-61	-84
which one	42	-21
which paramet	40	-25
which part	13	82
which parti	41	-5
which patch	-27	54
which peopl	45	-19
which permiss	4	18
which princip	-7	50
which queri	-19	33
which region	-12	37
which resourc	-25	66
which role	-11	60
which servic	-17	75
which session	42	-33
which side	-13	-43
which subnet	-18	51
which team	24	18
which user	18	26
which version	-18	60
which we	-76	-58
which window	-93	10
which zone	-20	26
while a	27	-15
while it	-53	6
while queri	37	-30
while the	38	-25
who $	-82	-13
who @	-5	-56
who absorb	110	-58
who act	-22	26
who activ	-45	74
who add	-34	-4
who adjust	-18	39
who administ	-12	30
who answer	7	52
who appli	-123	-127
who approv	-30	74
who are	43	-43
who arrang	-34	75
who ask	6	42
who assign	-13	60
who attach	-42	118
who author	-23	73
who babysit	70	-12
who back	-86	-192
who bring	16	-68
who bui	80	29
who build	-49	58
who bump	34	123
who call	-36	56
who can	26	43
who carri	15	-76
who chang	-7	20
who check	-31	71
who choos	-16	63
who chose	-11	26
who classifi	-18	106
who clean	-3	19
who close	23	69
who collect	-24	56
who commiss	41	-18
who configur	0	67
who connect	45	83
who control	-33	-14
who correct	-15	33
who creat	-50	60
who deal	-54	-98
who decid	-19	68
who decommiss	-5	65
who defend	51	-21
who defin	-22	61
who delet	-22	83
who deliv	-39	-102
who design	-15	72
who did	30	-16
who distribut	53	1
who do	76	30
who doe	-45	-130
who download	-13	86
who drain	-20	71
who draw	-12	31
who edit	9	44
who enabl	-45	62
who encrypt	-52	-162
who enforc	-13	41
who enlarg	-23	-32
who enter	28	12
who eras	45	-40
who export	0	29
who feed	-87	-26
who fix	-59	34
who flip	-17	56
who follow	-21	122
who forc	-15	25
who gener	-19	28
who get	-25	16
who give	19	-6
who got	-20	52
who gotta	-3	47
who govern	-2	30
who grant	-10	51
who grow	13	-91
who guarante	23	28
who guard	34	7
who had	-3	50
who hand	-8	99
who handl	-34	-27
who harden	76	16
who has	-38	31
who have	54	48
who hire	61	-50
who hold	58	-23
who in	-58	-49
who instrument	-19	54
who investig	6	25
who is	-19	-21
who isol	118	-49
who issu	-13	35
who keep	22	28
who kick	5	-18
who label	25	88
who lai	17	27
who launch	-25	-128
who left	-10	33
who let	-17	49
who limit	-10	20
who list	-11	19
who lock	16	0
who log	0	74
who look	7	-30
who manag	-39	59
who map	-31	81
who may	-4	71
who meant	-9	63
who mend	73	4
who migrat	-19	29
who monitor	3	36
who mop	55	-22
who move	-37	-43
who must	-7	40
who narrow	-25	102
who need	8	65
who notic	21	13
who now	35	-4
who obtain	37	-22
who on	-39	-34
who open	3	35
who oper	13	-70
who order	-9	39
who ought	-17	30
who own	-112	-182
who pai	21	21
who patch	-19	-86
who perform	1	-82
who pick	-40	68
who pin	-21	35
who place	28	30
who plan	23	19
who press	4	43
who prevent	100	-7
who protect	108	-6
who prove	-22	4
who provid	49	-17
who provis	57	-63
who publish	56	-55
who pull	-32	44
who push	-5	60
who put	-21	-12
who queri	-6	40
who raiz	-44	45
who reach	-18	37
who react	21	21
who read	-13	34
who rebuild	-4	22
who record	48	-49
who refresh	11	24
who regist	-23	55
who releas	-40	-75
who remov	-44	67
who renew	-30	-50
who repair	54	17
who replac	63	22
who replic	67	-38
who requir	-80	62
who resiz	-66	37
who respons	-91	-100
who restart	-63	27
who restor	5	-54
who restrict	31	9
who review	-27	90
who revok	-10	37
who roll	-95	-120
who rotat	-3	-97
who run	97	-27
who sai	-29	57
who scale	60	-93
who scan	12	56
who schedul	-47	158
who secur	50	-24
who see	-18	-30
who select	-23	61
who send	-49	-9
who separ	48	-6
who set	-27	67
who ship	87	-57
who should	-15	50
who shred	106	-40
who shut	-9	32
who sign	-24	56
who size	29	28
who specifi	-8	21
who start	33	17
who stop	77	36
who store	70	-13
who subscrib	-9	33
who suppli	-65	-94
who suppos	-25	46
who swap	26	6
who switch	6	53
who take	26	-33
who tell	-10	41
who termin	-4	-62
who test	1	59
who that	8	39
who the	54	53
who then	18	-18
who throw	-29	56
who trigger	-25	-26
who trim	0	59
who tune	-14	78
who turn	-58	36
who upgrad	-112	-132
who valid	-59	64
who vet	35	29
who walk	21	-19
who was	49	-1
who watch	-45	33
who wipe	85	-30
who work	3	22
who write	-8	83
whoever	-13	47
whoever has	-20	31
whoever hold	-17	29
whoever reach	-17	23
whole	-21	11
whole @	8	38
whole internet	-8	35
wholli	-9	27
whom	2	-18
whom $	-10	-46
whom amazon	-18	36
whom and	-27	60
whom do	-16	-33
whom is	-29	39
whom to	18	93
whose $	-120	-78
whose @	4	35
whose babi	-4	51
whose bug	-24	34
whose call	-36	-3
whose chore	-14	33
whose cleanup	-3	69
whose concern	-8	66
whose decis	28	-14
whose desk	39	20
whose do	36	0
whose duti	-16	33
whose engin	43	-24
whose fault	-58	-17
whose gap	-18	40
whose hand	-22	59
whose headach	-3	30
whose homework	7	91
whose is	20	48
whose job	-12	-46
whose key	-10	47
whose knob	1	23
whose list	40	-4
whose mess	-9	20
whose mistak	-7	30
whose move	14	57
whose omiss	-6	33
whose pager	-9	27
whose patch	-67	-46
whose problem	-8	37
whose repair	64	-26
whose respons	-84	-128
whose set	-48	61
whose sin	7	61
whose sprint	-6	16
whose task	19	51
whose ticket	97	-27
whose to	33	29
why	-22	40
wide	-32	45
wide $	24	60
wide open	-58	-4
wiki	-18	52
wildcard	3	44
will	-2	41
will %	-25	54
will @	-26	28
will be	52	3
will the	24	-23
win	-38	52
window	28	14
window $	-45	77
window after	20	-12
window and	6	20
window at	-11	23
window by	97	-41
window for	33	40
window in	-57	69
window instal	48	-84
window of	-44	98
window one	20	-9
window or	15	-27
window set	-32	43
window to	95	-65
window where	30	-18
window which	-21	21
windows	6	20
windows @	-18	39
windows by	18	-17
windows desktop	-45	-6
windows firewal	-11	87
windows for	-15	37
windows in	31	68
windows licens	76	54
windows on	37	-6
windows patch	-17	71
windows server	13	-17
windows updat	-67	-25
wipe	92	-23
wipe $	13	56
wipe of	55	-17
wipe the	32	-18
wire	-12	18
wire $	6	99
wise	-30	84
with $	41	-13
with %	38	17
with 256	25	-19
with @	14	35
with access	-13	67
with all	-39	50
with an	0	21
with anoth	-17	31
with at	50	-47
with automat	-18	-41
with backup	-7	31
with batch	-7	24
with both	-66	-83
with checksum	51	-37
with cli	-5	24
with client	34	-25
with consol	-16	35
with critic	-12	26
with current	-5	24
with data	70	-50
with dns	38	-20
with each	18	-5
with encrypt	49	-15
with exit	-1	21
with few	-12	17
with fix	54	-36
with forward	41	-19
with http	-8	32
with iam	-10	20
with kei	43	-34
with kms	67	-27
with lake	-16	26
with newer	-37	63
with noth	102	-88
with oauth	-16	34
with old	-10	69
with other	32	79
with our	-25	87
with own	-96	84
with password	-10	29
with patch	39	18
with redund	78	-33
with run	33	6
with s3	30	-19
with secret	-4	19
with secur	-7	18
with shield	35	-1
with snapmirror	-18	32
with ssd	-18	24
with sse	64	-5
with standbi	-1	36
with system	-44	47
with that	-102	-63
with their	-8	19
with them	20	17
with three	31	-26
with tls	40	7
with too	-20	33
with two	-30	46
with user	-19	28
with which	-10	36
with whom	-20	43
with work	-17	19
withdraw	-13	28
within	37	-5
within 30	1	26
within 7	33	-11
within 72	-3	47
within a	59	-9
within one	-8	39
within quota	60	-44
within request	19	-13
within specif	4	21
within the	43	-6
without %	-68	12
without @	-30	54
without an	26	17
without any	36	3
without be	34	-56
without downtim	93	-44
without further	-8	35
without interrupt	50	-33
without it	-44	80
without loss	42	-36
without me	-56	-51
without multi	30	-17
without one	-16	44
without public	-6	24
without server	-34	56
without that	-40	45
without the	78	-5
without them	-35	78
without tls	29	-8
without us	44	-19
woken	-9	96
wonder	-9	20
wont	-1	35
word	-66	-74
word and	-21	43
wordpress	0	18
work	17	26
work $	52	32
work @	16	29
work and	21	-16
work council	-18	50
work for	96	2
work in	-13	41
work is	-1	17
work loosen	-16	20
work of	-58	65
work on	55	-16
work onli	-27	37
work that	-30	41
work with	-66	78
worker $	78	-22
worker and	21	2
worker are	18	-4
worker for	68	-64
worker in	78	3
worker machin	-103	-40
worker need	-24	169
worker node	-62	63
worker of	48	23
worker or	-15	27
worker os	95	-60
worker program	-31	47
worker run	-41	48
worker that	56	-21
worker type	33	-10
worker who	29	-25
workflow	-11	65
workflow $	-30	65
workflow engin	44	-12
workflow execut	39	24
workflow or	-14	18
workgroup	18	25
workgroup $	-22	46
workgroup set	32	30
workgroup when	22	-11
workload	0	40
workload $	-12	62
workload @	-11	32
workload apart	20	-18
workload in	-13	36
workload manag	-21	36
workload over	14	31
workload that	-48	-62
world	-7	42
world $	4	55
world readabl	-9	60
world who	7	16
worldwid	81	-53
worri	87	-62
would	-33	50
would %	2	27
would be	-22	26
wouldnt	-3	28
wouldnt it	-11	28
wp	-4	19
wrap	76	-42
writabl	-17	39
write	1	31
write $	47	-9
write %	-23	111
write @	-7	66
write a	51	-72
write and	2	18
write block	-24	53
write can	-3	21
write capac	-60	46
write custom	-43	65
write data	-6	37
write down	1	23
write em	-30	72
write execut	-11	54
write in	35	-29
write into	-19	32
write is	81	-58
write it	20	71
write its	-19	33
write no	90	-72
write one	-17	28
write patch	31	-11
write polici	-8	16
write secur	-16	55
write that	-29	71
write the	-9	39
write their	-19	20
write them	-15	67
write those	21	64
write what	-13	16
writer and	-23	50
writer anew	31	-23
writer win	-21	31
written	25	-11
written $	55	-23
written and	46	-34
written in	-26	31
wrong	-27	26
wrong $	-33	14
wrong @	-2	62
wrong column	-13	32
wrong delet	58	-53
wrongli	-4	67
wrote	31	2
x	-4	32
xss	-19	82
yaml	-28	58
yarn	26	22
yarn run	30	21
yeah	-91	-80
yeah $	-91	-80
year	-18	45
year $	-16	83
year after	45	-25
year and	52	-41
year for	-29	76
year old	13	16
year the	31	-21
yearli	-32	28
yearli rotat	-32	28
yell	-65	89
yes	15	65
yes $	1	69
yes or	37	19
yesterdai	-43	-36
yet	-23	32
you	15	16
you $	-5	102
you gui	-64	-86
your	11	-49
your own	-8	27
yourself	-1	41
yourself are	49	-36
yourself by	-9	24
yourself with	-33	39
yrs	-17	28
yum	-22	25
yum updat	-13	-33
zip	-16	-20
zip $	-81	-65
zip function	24	-9
zombi	-4	107
zone	25	8
zone $	80	0
zone @	92	-57
zone a	-20	22
zone and	20	-12
zone are	18	25
zone by	44	-2
zone fail	-17	31
zone for	31	-18
zone in	-12	29
zone is	37	-5
zone on	-47	48
zone or	55	-35
zone secur	-54	188
zone three	-19	20
zone who	32	-12
zone with	33	-12
zookeep	33	5
`;

/** What kind of question a wording sounds like: a line a mark, with what it adds for each kind but the last (src/understand/kind.ts). */
export const kinds = `
!action	6	5	10	11	73	11	3
!against	-3	21	0	10	6	1	5
!asksOwner	-17	-17	-20	-18	-14	-17	-8
!asksValue	20	14	28	13	23	13	6
!choose	33	30	35	138	48	39	36
!cloud	52	57	56	57	155	59	45
!commands	31	30	28	33	123	27	28
!compare	14	86	16	22	21	16	12
!control	43	9	41	132	38	42	44
!correction	-33	-30	-37	-35	-39	-33	-35
!events	-27	-25	-24	-25	-26	-25	-26
!feature	52	52	52	51	143	50	50
!first	-20	-23	-27	-6	-18	-24	-43
!follow	-22	-20	-18	-20	-21	-20	-1
!gains	26	73	11	13	10	17	16
!general	-11	-22	-14	-15	-26	-19	-28
!greeting	-3	-13	-20	-14	-11	-5	-6
!helpData	-2	-8	-11	19	-26	84	-2
!helpUse	-28	7	-11	12	47	98	6
!howTo	60	59	58	58	144	81	59
!injection	25	27	22	24	113	14	26
!limit	5	9	4	8	89	19	7
!managedOne	-9	3	26	9	-2	0	-3
!mayWho	-44	-41	-42	-40	-46	-41	-49
!meaning	4	9	85	13	22	10	7
!notPrice	-19	-13	-16	-11	-5	-11	4
!ofEach	-13	-1	-16	-20	-17	-15	-16
!otherCloud	46	50	50	50	170	51	23
!outside	-3	-7	-3	-2	32	-6	-11
!overview	42	14	5	9	9	11	10
!patches	-21	-18	-19	-15	-12	-17	4
!price	5	3	5	8	79	6	4
!reports	-17	-16	-17	-16	-18	-16	-19
!request	51	29	25	32	90	41	33
!second	-25	-10	-20	-22	-24	-21	-6
!secures	-22	-19	-18	-22	-26	-22	-19
!services	3	-8	-16	-26	-30	5	-23
!sideAws	30	2	9	5	-4	4	21
!state	40	38	29	42	122	35	24
!term	33	27	72	22	26	25	16
!trouble	33	18	29	26	135	66	38
!usOrThem	13	5	7	5	2	9	61
!who	-7	-13	-16	-13	-12	-13	-4
!wholly	80	24	12	17	13	17	10
#called	-52	-40	-31	-43	-41	-45	-42
#content 0	81	35	18	-16	-34	7	35
#content 1	-9	-8	-6	-22	-10	-16	23
#content 2	-26	-28	-22	-31	-18	-30	-24
#content 3	-36	-33	-28	-32	-21	-34	-38
#content 4	-28	-29	-25	-24	-19	-28	-31
#content 5	-27	-27	-26	-24	-21	-26	-29
#content 6	-18	-17	-17	-15	-15	-16	-19
#presumes	-16	-12	-16	-14	-9	-12	-7
#services 0	-30	-22	-4	-20	4	-12	-2
#services 1	-14	-29	-20	-27	-24	-27	-27
#services 2	-47	14	-35	-24	-33	-30	-34
#services 3	-17	9	-14	9	-15	-12	-14
#strange 0 0	-26	-27	-23	-32	-34	-30	-23
#strange 1 0	-15	-15	-15	-14	-17	-14	-15
#strange 1 1	-16	-14	-6	-10	3	-16	-22
#strange 1 2	36	28	46	30	78	23	12
#strange 1 4	12	15	-20	-9	124	-14	-31
#strange 2 1	-19	-20	-17	-11	-16	-17	-19
#strange 2 2	-6	-15	-9	4	19	-11	-19
#strange 2 3	19	25	1	45	108	20	19
#strange 2 4	49	38	-6	36	217	31	0
#strange 3 2	-3	-3	-2	6	34	-2	-6
#strange 3 3	-7	-5	31	25	85	-2	-33
#strange 3 4	17	26	33	109	318	37	20
#sure 0	129	79	50	57	96	69	71
#sure 2	-40	-34	-25	-32	-27	-35	-28
#sure 3	-47	-44	-41	-43	-44	-43	-47
#term	-25	-17	10	-19	-22	-21	-24
#thread	-179	-170	-196	-166	-177	-168	-208
#words 0	120	-55	88	-56	13	12	-63
#words 1	-77	-69	-42	-95	-85	-88	-60
#words 2	-26	-29	-21	-41	-25	-35	10
#words 3	-30	-34	-32	-38	-27	-35	-35
#words 4	-26	-23	-22	-26	-14	-24	-30
#words 5	-19	-20	-22	-18	-16	-20	-24
$	-22	-22	-17	-24	-18	-25	-22
0	-5	-16	-17	-15	-16	-15	-18
0 !action	14	17	5	16	94	17	-1
0 !against	-5	-7	0	-6	19	1	6
0 !asksOwner	-8	-5	-11	-5	21	-5	26
0 !asksValue	-9	-7	25	-2	8	12	-2
0 !both	-55	-50	-29	-40	-52	-44	-15
0 !choose	42	44	31	118	84	17	26
0 !cloud	35	35	22	34	97	34	19
0 !commands	32	29	27	36	142	23	29
0 !compare	-6	-27	27	-15	21	-17	-33
0 !correction	-23	-23	-15	-24	-43	-25	-28
0 !events	-20	-20	-16	-20	-17	-22	-12
0 !feature	-1	2	-26	1	59	-5	2
0 !first	-40	-39	-43	-48	-29	-41	-70
0 !follow	-7	-9	1	-8	-9	-7	31
0 !general	-42	-40	-31	-41	-45	-38	-49
0 !greeting	-22	-21	-29	-21	-29	-5	-5
0 !helpData	-10	-7	-23	-9	-46	68	-17
0 !helpUse	-28	7	-11	12	47	98	6
0 !howTo	5	12	15	4	19	55	8
0 !injection	25	27	22	24	113	14	26
0 !limit	-16	-17	-30	-22	9	16	-32
0 !managedOne	12	14	61	18	13	13	25
0 !mayWho	-59	-60	-63	-60	-65	-65	-92
0 !meaning	4	6	55	7	28	4	1
0 !move	-9	-8	-2	-4	16	-10	-10
0 !notPrice	0	1	-7	1	38	1	26
0 !ofEach	19	16	11	18	13	19	49
0 !otherCloud	46	46	41	45	163	46	-5
0 !outside	0	3	10	4	84	-2	-7
0 !overview	-15	-2	5	1	31	26	5
0 !ownOne	-38	-38	-33	-39	-51	-39	-27
0 !patches	14	14	9	17	46	14	58
0 !points	20	20	17	21	32	38	61
0 !price	-84	-86	-87	-86	-115	-94	-92
0 !reports	-34	-34	-37	-34	-38	-34	-53
0 !request	6	14	5	13	62	47	25
0 !responsible	-10	2	17	4	40	2	20
0 !second	-39	-42	-29	-31	-42	-32	13
0 !secures	-34	-34	-16	-33	-40	-35	-36
0 !services	-10	-2	-7	-10	-10	43	-20
0 !sideAws	25	9	6	19	-16	7	58
0 !sideCustomer	-19	-17	-15	-16	-3	-14	-1
0 !state	26	24	13	26	79	19	6
0 !tag	-3	-1	32	0	-9	1	24
0 !term	15	17	95	23	25	35	19
0 !them	-7	-6	-6	-6	26	-7	-2
0 !trouble	26	26	18	21	0	71	22
0 !usOrThem	-2	2	2	3	1	6	49
0 !who	-11	-7	-10	-8	14	-9	25
0 !wholly	-13	-1	24	1	66	-3	-22
0 !yesNoStart	-9	-5	-7	-4	-1	12	41
0 $	-21	-21	-23	-21	-24	-21	-22
0 0	-23	-22	-27	-22	-23	-22	-24
0 1	-58	-57	-61	-57	-89	-59	-63
0 12	-12	-11	-4	-11	-18	-12	-12
0 16	-34	-33	-33	-33	-55	-33	-42
0 2	3	5	34	4	-4	3	-1
0 2019	-28	-27	-29	-50	8	-27	-30
0 22	-51	-52	-60	-53	-61	-52	-59
0 27001	-18	-19	8	-19	-33	-19	-22
0 2nd	-23	-23	-23	-24	-25	-23	-37
0 3	43	42	37	41	89	40	55
0 3389	-26	-27	-35	-29	-28	-27	-31
0 3rd	10	10	10	10	53	10	-3
0 4	-66	-64	-87	-64	-27	-65	-87
0 5	-18	-17	-8	-18	-21	-18	-23
0 6	-31	-30	-46	-32	-55	-31	-33
0 60	-33	-34	-58	-35	-41	-34	-39
0 7	-38	-37	-49	-36	19	-42	-34
0 90	-23	-24	-28	-27	-12	-29	-42
0 @	-45	-44	-46	-42	-17	-44	-99
0 a	-21	-23	1	-19	-21	-25	-31
0 abl	-3	0	-21	-2	-13	61	-1
0 about	-38	-28	-52	-17	-33	-9	-2
0 abov	24	24	12	14	77	24	23
0 abstract	12	11	50	11	-1	6	5
0 accept	-50	-50	-71	-52	-58	-49	-67
0 access	-42	-43	-48	-43	-43	-45	-52
0 accident	-38	-39	-43	-46	-56	-40	-48
0 account	-33	-32	-26	-33	-38	-37	-42
0 acl	-23	-26	-7	-25	-30	-26	-28
0 across	-57	-57	-71	-59	-67	-58	-96
0 act	-67	-65	-81	-68	-48	-65	-73
0 action	-32	-30	-30	-31	-54	-31	-29
0 actual	-13	-13	49	-14	-22	-14	-36
0 ad	61	56	51	56	33	57	182
0 add	-45	-46	-49	-48	-50	-47	-70
0 address	-42	-43	-43	-43	-52	-43	-66
0 admin	-59	-56	-58	-61	-67	-57	-79
0 administr	-78	-73	-105	-76	-97	-88	-108
0 advisor	-7	-9	35	-12	-18	-11	-22
0 after	-25	-23	-29	-22	-37	-23	23
0 again	26	24	45	22	38	20	59
0 against	-25	-27	-29	-26	-24	-25	-31
0 agent	53	53	45	48	24	44	162
0 agre	-55	-51	-77	-55	-66	-64	-55
0 ai	22	13	7	14	-11	76	-14
0 air	-39	-40	-41	-40	-42	-40	-45
0 al2023	-24	-2	99	-1	-21	-10	-15
0 alarm	-77	-78	-80	-78	-88	-81	-92
0 alert	-32	-32	-33	-34	-53	-40	-34
0 all	-30	-29	-36	-29	-20	-34	-37
0 allow	-32	-32	-57	-33	-40	-35	-35
0 alreadi	18	17	15	17	10	4	56
0 also	-79	-81	-128	-80	-82	-81	-90
0 alwai	-42	-38	-47	-49	-37	-50	-38
0 am	15	16	9	13	5	31	53
0 amazon	2	0	0	0	54	-1	-1
0 ami	-2	-3	51	-4	-17	-6	-29
0 an	-19	-19	-1	-20	-21	-10	-27
0 and	-24	-26	-25	-23	-22	-24	-18
0 announc	-35	-35	-62	-35	-44	-35	-45
0 anoth	-31	-30	-38	-31	-34	-35	-33
0 answer	-18	-17	-31	-18	-12	21	-27
0 antiviru	-115	-101	-123	-100	-112	-109	-114
0 any	-22	-23	-23	-22	-35	-11	-31
0 anyon	19	21	30	22	41	51	7
0 anyth	-43	-42	-41	-43	-71	-4	-70
0 anywher	-34	-37	-35	-33	-74	45	-77
0 aoc	-5	-5	41	-7	-16	-12	-6
0 apart	-38	-39	-52	-38	-48	-39	-47
0 api	-81	-82	-99	-74	-123	-83	-98
0 app	-40	-39	-45	-35	-46	-41	-46
0 appli	-18	-15	-25	-18	-41	-16	20
0 applic	-71	-71	-74	-72	-84	-71	-91
0 approv	15	18	1	19	71	13	10
0 architect	4	6	7	4	54	5	1
0 architectur	-73	-73	-83	-74	-89	-73	-116
0 archiv	-43	-44	-56	-44	-51	-47	-49
0 are	-7	-6	-11	-6	19	16	-3
0 arent	-23	-25	-23	-23	-34	-35	-24
0 around	-29	-28	-28	-29	-37	-34	-52
0 arrang	-30	-30	-31	-31	-52	-30	-34
0 artifact	-39	-40	-45	-40	-41	-42	-39
0 as	-34	-36	-13	-34	-34	-34	-44
0 ask	-6	-4	-22	-5	14	18	-10
0 assess	-18	-18	-19	-19	-20	-19	-20
0 asset	-51	-52	-59	-51	-53	-52	-54
0 assign	41	41	33	39	15	39	83
0 assum	-25	-25	-26	-25	-25	-25	-48
0 at	-18	-15	0	-16	5	-10	-28
0 attach	11	15	-9	13	43	6	14
0 attack	-34	-34	-35	-34	-44	-37	-39
0 attent	-33	-34	-33	-34	-55	-34	-37
0 audit	-46	-44	-26	-44	-56	-45	-51
0 auditor	-27	-26	-9	-27	-44	-17	-36
0 authent	-44	-45	-51	-45	-47	-44	-46
0 author	11	-22	-48	-22	-31	-25	-36
0 auto	19	17	83	16	4	14	-29
0 automat	-71	-72	-76	-72	-90	-76	-90
0 autopilot	6	6	6	4	60	6	-28
0 avail	-14	-16	29	-14	-19	-16	-23
0 awai	-32	-35	-37	-33	-35	-32	-38
0 awar	-48	-45	-24	-45	-61	-63	-53
0 aws	-13	-11	-8	-10	24	-10	-20
0 az	-13	-15	47	-12	-49	-15	-21
0 azs	-12	-10	-9	-8	46	-16	-16
0 azur	25	21	2	18	69	24	25
0 baa	4	3	63	5	-15	-13	-12
0 back	-19	-22	-24	-20	71	-21	-95
0 backbon	-34	-35	-35	-34	-46	-34	-43
0 background	-35	-35	-35	-35	-52	-36	-41
0 backup	11	11	7	12	85	7	39
0 bad	-33	-34	-37	-37	-43	-33	-36
0 badg	-14	-14	-15	-14	11	-18	-17
0 bake	-20	-19	-23	-22	-22	-19	-19
0 banana	1	1	-6	1	19	0	1
0 bare	3	0	54	-1	9	1	-32
0 base	10	9	4	9	-10	44	-4
0 bastion	21	18	96	15	2	18	3
0 batch	12	11	8	9	-11	10	77
0 batteri	-54	-54	-56	-56	-93	-55	-63
0 be	-14	-14	5	-11	-16	-16	-22
0 becaus	-24	-24	-25	-25	-26	-24	-43
0 becom	-26	-27	-27	-27	-48	-27	-45
0 been	-32	-32	-42	-33	-54	-33	-35
0 befor	-47	-47	-50	-48	-60	-48	-56
0 behavior	-41	-44	-45	-44	-45	-42	-45
0 behind	-8	-9	30	-9	-16	-12	-28
0 belong	-59	-57	-59	-55	-79	-55	-67
0 below	-34	-35	-38	-35	-58	-35	-50
0 best	15	22	15	-4	86	20	24
0 between	-53	-55	-74	-52	-51	-52	-63
0 bezo	-2	-1	-19	-3	52	-24	-14
0 bigqueri	25	25	23	25	78	24	0
0 bill	-46	-46	-49	-49	-71	-47	-57
0 bio	-34	-35	-35	-35	-43	-35	-53
0 blame	-51	-51	-58	-51	-75	-51	-53
0 block	-41	-42	-49	-42	-45	-41	-65
0 board	-30	-30	-32	-30	-34	-38	-34
0 book	-1	2	-9	1	53	-18	-1
0 bootstrap	-38	-39	-42	-40	-51	-39	-52
0 boss	18	13	47	19	-11	79	11
0 bot	2	3	-30	3	-12	75	-2
0 both	-83	-75	-71	-62	-76	-67	-28
0 bottlerocket	52	57	167	52	25	43	39
0 bought	25	25	21	23	65	23	14
0 box	1	0	37	0	5	-5	-1
0 branch	-31	-31	-34	-31	-35	-32	-54
0 break	49	22	23	21	72	17	19
0 bring	23	27	27	26	87	26	10
0 broadli	-40	-38	-39	-53	-68	-38	-65
0 broken	-23	-23	-23	-26	-13	-24	-31
0 broker	21	23	22	20	60	22	38
0 brute	-29	-29	-44	-31	-33	-29	-28
0 budget	-40	-41	-24	-40	-51	-42	-44
0 bug	-58	-57	-64	-60	-62	-58	-67
0 bui	-48	-51	-49	-46	-69	-50	-51
0 build	-59	-62	-69	-60	-72	-61	-71
0 built	-38	-37	-47	-39	-48	-31	-45
0 bump	4	4	1	4	-1	4	26
0 busi	-40	-41	-44	-44	-86	-47	-8
0 but	-32	-21	-23	-22	-17	-23	16
0 button	-32	-27	-30	-27	-29	-26	-29
0 by	-27	-27	-10	-28	-39	-33	-11
0 c	38	1	-32	0	-12	-2	-18
0 ca	29	28	21	27	5	26	76
0 cabl	-46	-47	-48	-46	-55	-46	-51
0 cach	-56	-53	-59	-12	-87	-54	-57
0 cage	-22	-22	-32	-22	-25	-22	-24
0 cake	25	30	31	28	96	29	10
0 call	-17	-14	-15	-15	17	-19	-29
0 came	23	26	25	25	59	25	26
0 camera	-36	-30	-32	-32	-54	-31	-32
0 can	10	13	38	13	10	47	8
0 cant	-21	-20	-41	-20	-44	41	-25
0 capac	-97	-95	-120	-91	-93	-93	-102
0 capit	30	28	92	24	60	29	36
0 card	-39	-40	-65	-39	-54	-20	-42
0 care	-9	2	-17	-1	-11	0	48
0 carri	-17	-18	-18	-17	-18	-17	-25
0 case	-28	-25	-46	-26	-4	-31	-36
0 cctv	-49	-50	-52	-49	-62	-50	-56
0 center	-40	-40	-45	-40	-50	-40	-45
0 ceo	1	3	-10	1	21	0	-21
0 cert	-25	-25	-27	-26	-5	-27	-41
0 certif	11	-10	-26	-20	9	-15	13
0 certifi	-24	-24	-25	-24	-27	-24	-34
0 chang	-31	-34	-39	-32	-17	-37	-50
0 channel	5	16	-17	18	41	65	2
0 charg	-12	0	-17	-2	-29	-3	69
0 chatbot	-55	-56	-58	-57	-57	-74	-64
0 chatgpt	-19	-17	-29	-16	-37	42	-29
0 cheaper	39	37	18	29	80	15	40
0 check	-62	-62	-64	-62	-96	-64	-71
0 checkout	10	10	9	9	52	10	-17
0 chip	28	24	77	25	28	27	27
0 choos	-57	-58	-62	-60	-88	-59	-62
0 ci	16	17	13	8	-3	13	57
0 cipher	-40	-40	-43	-44	-60	-40	-41
0 cis	-29	-29	-34	-31	-37	-30	-38
0 cisco	27	27	43	31	90	11	12
0 classifi	-41	-41	-42	-42	-55	-43	-64
0 clean	-17	-17	-22	-19	10	-17	-29
0 click	-35	-30	-51	-35	-27	-60	-32
0 client	19	18	47	17	12	17	39
0 climat	34	30	31	35	89	32	8
0 close	-32	-32	-35	-32	-5	-33	-43
0 cloud	-28	-27	4	-26	-29	-27	-36
0 cloudflar	27	27	25	20	73	25	1
0 cluster	61	59	47	61	66	58	188
0 code	-52	-50	-55	-40	-54	-50	-64
0 coffe	27	27	26	27	65	27	13
0 colleagu	-45	-40	-48	-48	-20	-86	-53
0 come	-61	-62	-54	-61	-75	-56	-71
0 command	-17	-1	-55	3	-49	116	-16
0 commit	-49	-50	-52	-51	-80	-52	-57
0 compani	3	4	-2	3	27	24	-9
0 compar	-3	-47	0	3	103	3	-1
0 complianc	-36	-37	-17	-20	-61	-40	-49
0 compliant	-38	-38	-48	-41	-47	-39	-43
0 comprom	-21	-21	-21	-21	-24	-21	-27
0 comput	-9	-9	-10	16	-19	-11	-13
0 concern	-72	-73	-85	-74	-103	-81	-91
0 concurr	-29	-30	-30	-31	-36	-30	-42
0 condit	-38	-38	-39	-39	-40	-38	-59
0 confidenti	-52	-51	-59	-51	-61	-53	-70
0 config	-5	5	-12	2	7	-2	42
0 configur	-58	-58	-61	-59	-67	-59	-79
0 confirm	11	23	17	25	83	-1	57
0 confluenc	11	16	11	6	86	2	23
0 confus	21	21	70	18	-3	10	8
0 connect	-57	-57	-58	-58	-100	-57	-66
0 consol	-40	-38	-50	-40	-63	-39	-41
0 consult	-18	-15	-15	-21	-17	-15	-16
0 consum	-36	-34	-37	-36	-40	-40	-51
0 contact	-35	-36	-39	-36	-44	-36	-40
0 contain	37	36	62	47	37	31	70
0 content	-62	-62	-63	-61	-72	-62	-88
0 context	20	18	62	19	4	18	19
0 contin	-59	-59	-61	-57	-71	-71	-55
0 continu	8	6	0	4	65	-4	5
0 contract	-52	-50	-60	-49	-52	-48	-73
0 contractor	-21	-21	-22	-21	-30	-20	-21
0 control	-43	-42	-17	-40	-61	-45	-41
0 cool	-36	-35	-38	-35	-51	-35	-39
0 copi	-27	-24	-31	-24	-27	-25	-25
0 cor	-39	-38	-39	-40	-51	-39	-50
0 corpor	-42	-42	-45	-43	-50	-43	-62
0 correct	-73	-73	-97	-73	-89	-74	-85
0 cosmo	28	25	28	27	66	28	14
0 cost	-83	-82	-89	-82	-127	-83	-96
0 could	14	17	63	17	0	14	28
0 count	24	28	89	28	23	26	25
0 countri	-39	-38	-40	-42	-49	-47	-58
0 cours	-26	-29	-31	-35	-30	-25	-26
0 cover	30	38	44	37	12	63	103
0 cpu	-23	-22	-23	-25	-23	-23	-37
0 crash	21	20	13	18	53	7	1
0 creat	-27	-27	-35	-28	-31	-27	-34
0 credenti	-30	-32	-40	-35	3	-38	-47
0 credit	-16	-17	-19	-17	-18	-18	-18
0 cross	-53	-54	-58	-53	-57	-53	-55
0 crypto	-19	-19	-19	-19	-31	-19	-24
0 cto	22	20	23	22	64	2	12
0 curat	-37	-38	-40	-38	-64	-38	-46
0 current	27	29	19	28	10	59	76
0 custom	-58	-61	-62	-59	-74	-62	-73
0 cut	-37	-36	-37	-37	-54	-36	-54
0 cve	-31	-31	4	-32	-35	-32	-55
0 d	34	28	134	26	-8	32	38
0 dai	-9	-10	-15	-11	21	-15	-22
0 dark	-48	-50	-66	-49	-74	-48	-47
0 dashboard	22	23	96	22	7	16	11
0 data	-34	-35	-29	-33	-39	-33	-40
0 databas	-1	2	-6	37	-30	-3	64
0 date	16	15	12	15	37	2	44
0 db	-1	-3	-11	-6	3	-4	58
0 ddo	-47	-47	-56	-47	-73	-50	-57
0 deactiv	-17	-17	-18	-17	-19	-18	-23
0 dead	-35	-36	-36	-35	-38	-36	-43
0 deal	-2	18	26	26	17	23	83
0 decid	-53	-54	-58	-54	-69	-55	-65
0 decis	-32	-31	-40	-34	-38	-32	-36
0 deck	22	23	17	21	59	21	-7
0 decod	15	21	95	24	124	22	15
0 decommiss	-39	-40	-44	-39	-40	-40	-40
0 default	0	3	-1	1	-16	-8	45
0 defenc	0	3	52	0	-14	2	2
0 defend	-19	-20	-22	-19	-27	-19	-21
0 defin	3	2	68	2	-14	-1	-3
0 definit	64	60	161	63	58	60	58
0 degauss	-18	-18	-18	-20	-24	-19	-18
0 delet	-50	-51	-59	-52	-39	-56	-59
0 deliv	-34	-24	-28	-29	2	-29	-37
0 demand	-16	-16	-16	-16	-22	-16	-21
0 deploi	-47	-46	-53	-47	-55	-47	-55
0 deprec	-80	-85	-86	-84	-108	-82	-100
0 depth	0	3	52	0	-14	2	2
0 deputi	21	21	70	18	-3	10	8
0 design	-40	-41	-47	-41	-50	-41	-50
0 desk	5	6	6	6	47	6	-19
0 desktop	19	17	18	17	4	19	64
0 destroi	-32	-33	-34	-33	-47	-33	-59
0 detail	-28	-28	-33	-29	-30	-28	-30
0 detect	-45	-42	-52	-43	-59	-42	-44
0 dev	-31	-31	-51	-12	-36	-37	-46
0 develop	-37	-37	-38	-38	-51	-42	-53
0 devic	-34	-33	-38	-35	-45	-34	-30
0 di	-7	-13	-13	-10	-25	-17	10
0 did	27	28	31	28	73	74	19
0 diesel	-38	-39	-40	-39	-45	-39	-43
0 differ	16	-3	67	17	57	10	19
0 directori	41	40	39	40	14	39	121
0 disabl	-64	-64	-76	-65	-93	-66	-82
0 disast	-35	-35	-46	-37	-38	-36	-37
0 disk	-35	-36	-39	-20	-56	-36	-43
0 dispos	-30	-31	-30	-30	-44	-37	-31
0 disrupt	-2	-3	28	-3	-11	-5	-6
0 divid	-73	-65	-79	-65	-91	-95	-66
0 dns	-36	-36	-16	-38	-51	-37	-40
0 do	5	11	20	12	11	38	40
0 doc	27	27	35	26	-16	72	25
0 docker	1	3	-3	38	-13	-13	-7
0 document	-3	-3	38	-5	-22	-5	-14
0 doe	-18	-13	-31	-11	10	-12	11
0 domain	-43	-45	-45	-45	-52	-44	-61
0 done	-32	-32	-32	-33	-55	-34	-40
0 dont	-34	-32	-30	-34	-60	-30	-39
0 door	-42	-42	-43	-42	-55	-43	-45
0 down	15	5	-2	4	12	2	28
0 download	-47	-48	-52	-48	-61	-50	-48
0 dr	16	24	2	35	10	30	123
0 draw	-50	-38	-47	-34	-7	-36	-41
0 drift	-42	-42	-4	-42	-68	-42	-43
0 drill	-79	-72	-66	-73	-88	-65	-79
0 drive	-63	-64	-64	-64	-77	-66	-79
0 driver	-65	-65	-71	-66	-75	-67	-74
0 drop	23	19	26	25	78	13	25
0 dss	-43	-43	-33	-45	-49	-43	-51
0 dublin	-9	-8	-30	-9	22	-9	-10
0 dump	2	-2	-2	1	33	-17	-15
0 dure	-55	-54	-54	-54	-81	-54	-69
0 duti	-63	-53	-66	-45	-32	-55	-78
0 e	-61	-51	-59	-51	-71	-77	-65
0 each	-1	1	36	4	-6	3	0
0 earth	24	22	59	19	8	19	23
0 earthquak	-24	-25	-25	-25	-27	-24	-31
0 edg	-62	-63	-31	-63	-82	-64	-87
0 elast	26	21	13	19	71	19	108
0 elbsecuritypolici	-37	-37	-39	-39	-57	-37	-36
0 eli5	-19	14	100	19	-18	17	17
0 els	27	26	15	24	78	6	8
0 em	23	22	16	19	8	21	74
0 email	14	15	16	15	94	4	-7
0 employe	-49	-50	-51	-49	-81	-49	-53
0 enabl	23	22	8	22	8	21	87
0 encrypt	11	14	24	17	39	13	86
0 end	-30	-29	-41	-28	-50	-29	-13
0 endpoint	0	1	-5	-3	-39	0	66
0 enforc	-22	-24	-24	-23	-27	-23	-28
0 engin	20	21	15	52	43	10	41
0 english	31	30	92	30	53	28	24
0 eni	30	27	10	28	72	19	30
0 enough	-28	-27	-28	-30	-39	-28	-35
0 entir	-48	-47	-55	-49	-64	-48	-53
0 entri	-10	-10	15	-12	-16	-11	-12
0 envelop	6	5	79	7	-13	4	-7
0 environ	-24	-24	-29	-25	-13	-36	-38
0 environment	-39	-39	-44	-39	-43	-40	-43
0 escort	-24	-23	-28	-24	-25	-24	-26
0 etc	-45	-47	-75	-46	-48	-46	-47
0 etcd	38	48	193	51	29	38	33
0 even	5	5	56	11	12	4	-4
0 event	-4	-5	-11	-6	28	-6	-15
0 ever	-37	-36	-53	-12	-56	-39	-46
0 everi	-14	-13	-2	-13	0	2	-27
0 everyon	-26	-11	42	-10	3	-17	-34
0 everyth	-46	-45	-47	-44	-23	-47	-79
0 ex	-11	-12	-12	-12	-19	-11	-12
0 exactli	27	31	93	30	29	28	28
0 exam	9	11	12	9	67	9	6
0 exampl	5	11	18	12	27	63	4
0 execut	-60	-60	-71	-59	-71	-58	-64
0 exit	-19	-19	-21	-19	-26	-20	-22
0 expand	-6	10	150	17	-19	7	3
0 expir	39	38	37	37	62	37	79
0 expiri	-32	-32	-41	-33	-33	-33	-34
0 explain	10	26	71	25	43	27	23
0 explan	39	46	127	36	13	45	48
0 facil	-54	-53	-64	-53	-66	-54	-61
0 factor	-35	-35	-42	-35	-38	-35	-37
0 fail	-13	-13	-17	-14	-20	-16	3
0 failov	-15	-14	-16	-14	6	-19	-33
0 failur	-73	-71	-84	-72	-103	-78	-81
0 fair	-68	-60	-90	-63	-75	-71	-74
0 fall	-14	-13	-15	-17	-3	-16	-3
0 fals	-41	-42	-67	-44	-50	-42	-64
0 fan	-36	-36	-36	-38	-41	-36	-49
0 fast	-16	-16	-16	-16	-21	-17	-23
0 fault	-14	-14	-37	-14	-1	-25	9
0 feder	-69	-70	-77	-70	-86	-70	-86
0 feed	-25	-26	-27	-26	-28	-26	-37
0 fell	-15	-21	-40	-26	12	-17	-14
0 fenc	-67	-64	-75	-62	2	-65	-93
0 few	-4	-1	-5	0	-26	30	0
0 fiber	-29	-27	-28	-27	-31	-27	-35
0 fibr	-43	-44	-47	-44	-51	-48	-57
0 field	-18	-18	-19	-19	-22	-19	-23
0 fifo	-32	-36	-34	-37	-58	-37	-46
0 file	-24	-24	-25	-25	-29	-25	-26
0 filter	-35	-35	-36	-36	-44	-35	-53
0 financ	-29	-29	-29	-30	-54	-29	-51
0 find	-18	-18	-20	-18	-22	-19	-22
0 fine	23	20	4	20	66	19	6
0 fire	-41	-41	-46	-44	-47	-42	-58
0 firewal	-33	-33	-44	-33	-61	-36	3
0 firm	-35	-35	-37	-39	-44	-35	-55
0 firmwar	-40	-42	-58	-43	-8	-43	-84
0 first	-30	-28	-34	-39	-13	-30	-46
0 five	-26	0	35	0	-17	-1	-1
0 fix	24	22	14	22	-6	67	75
0 flash	-31	-31	-54	-31	-50	-32	-33
0 flaw	-77	-78	-84	-79	-124	-79	-95
0 flood	-39	-39	-41	-40	-44	-40	-43
0 floor	42	44	44	44	95	44	28
0 for	-10	-6	-9	-6	30	-5	-7
0 forc	-26	-26	-38	-27	-29	-26	-26
0 forens	-45	-45	-45	-45	-52	-45	-53
0 forget	18	24	21	62	51	3	1
0 former	-48	-48	-48	-48	-69	-49	-86
0 found	-19	-19	-23	-20	-25	-20	-20
0 four	9	7	8	7	38	9	0
0 frankfurt	-36	-36	-45	-31	-30	-44	-43
0 free	-24	-20	-27	25	-44	-22	-26
0 freez	-36	-35	-35	-34	-32	-36	-43
0 fridai	3	2	0	2	36	2	-7
0 from	-19	-20	-30	-20	3	-13	-36
0 full	-2	0	25	36	-21	-6	-1
0 fulli	-35	-37	-38	-35	-38	-34	-40
0 function	-63	-65	-67	-65	-83	-65	-74
0 gatewai	89	42	46	50	-4	47	182
0 gcp	5	4	4	4	18	4	2
0 gdpr	-35	-35	-62	-35	8	-35	-42
0 gear	-25	-25	-27	-25	-30	-27	-33
0 gener	-94	-88	-99	-87	-100	-90	-102
0 general	-61	-58	-64	-58	-64	-59	-64
0 generally	-54	-54	-65	-54	-78	-54	-72
0 germani	20	28	23	29	121	12	15
0 get	-35	-34	-46	-35	-33	-31	-47
0 github	-57	-52	-61	-54	-77	-53	-68
0 give	-26	-7	-13	-7	16	7	-8
0 gke	7	7	6	5	51	7	-26
0 glass	-39	-27	-5	-28	-35	-29	-25
0 global	-32	-33	-39	-33	-37	-33	-38
0 glossari	46	46	99	39	19	43	45
0 go	-13	-11	-13	-12	27	-16	-21
0 goe	47	46	18	48	83	47	108
0 golden	-9	-11	22	-10	-25	-12	-22
0 gone	-28	-28	-32	-30	-55	-29	-33
0 good	11	12	7	13	51	66	3
0 googl	27	26	25	26	60	26	22
0 got	-13	-11	-3	-11	-16	-14	17
0 grandma	5	5	0	1	31	-6	5
0 grant	-36	-36	-37	-36	-57	-36	-41
0 grid	-27	-27	-28	-28	-44	-28	-34
0 group	-46	-47	-3	-45	-48	-48	-81
0 grow	-47	-47	-55	-46	-61	-57	-48
0 guarante	-45	-45	-45	-47	-71	-46	-62
0 guard	-41	-42	-41	-41	-52	-44	-46
0 guardrail	-80	-85	-92	-81	-87	-96	-85
0 guess	-61	-61	-62	-60	-82	-65	-80
0 guest	-41	-43	-22	-44	-50	-43	-81
0 guy	6	8	9	9	55	6	3
0 hack	7	11	12	12	-17	-6	42
0 had	-19	-22	-39	-19	-41	-23	14
0 half	-36	-35	-38	-35	-47	-37	-42
0 hall	-54	-50	-53	-52	-65	-50	-57
0 hand	37	41	35	101	39	39	34
0 handl	8	11	-3	9	69	9	-2
0 hard	-65	-65	-68	-66	-57	-65	-70
0 harden	-28	-29	-44	-25	-35	-30	12
0 hardwar	-46	-46	-48	-47	-56	-47	-58
0 has	-40	-36	-47	-38	-25	-37	-33
0 have	-27	-15	-5	-15	-21	-14	16
0 headach	-32	-34	-32	-36	2	-40	-60
0 health	-27	-27	11	-28	-48	-31	-38
0 heard	33	31	45	32	78	32	29
0 hello	0	7	-7	8	-18	50	30
0 helm	-29	-29	-31	-30	-29	-30	-50
0 help	-23	-5	-33	0	-28	72	-4
0 here	5	6	-7	2	50	46	-30
0 heroku	-7	-7	-10	-15	41	-8	-19
0 hetzner	30	29	27	28	82	29	19
0 hey	-10	-5	37	-6	-24	-19	17
0 hi	-24	-20	-39	-14	-35	32	-21
0 hipaa	-39	-40	-17	-40	-48	-38	-54
0 hire	-53	-53	-54	-52	-63	-54	-65
0 his	-30	-31	-35	-31	-35	-31	-36
0 hit	-15	-14	-13	-11	7	-19	-23
0 hm	-3	0	-8	2	-22	-2	68
0 hmm	-59	-57	-63	-61	-73	-59	-66
0 hold	-75	-77	-81	-75	-89	-75	-96
0 hole	-46	-49	-47	-47	-56	-49	-75
0 homework	-34	-32	-33	-34	-44	-33	-42
0 hook	23	35	39	41	71	42	85
0 hope	-15	-15	-15	-16	-21	-15	-19
0 host	-18	-20	-7	-9	-43	-21	8
0 hour	-18	-23	-42	-26	6	-22	-19
0 how	-6	-4	-10	-7	3	29	-13
0 http	-42	-42	-43	-43	-52	-41	-56
0 huh	42	42	135	45	19	42	37
0 hypervisor	-30	-30	-3	-32	-10	-33	-62
0 i	8	9	6	11	19	38	3
0 iaa	-52	-49	0	-45	-82	-48	-116
0 iac	-24	-27	30	-26	-51	-27	-29
0 id	-25	-25	-26	-28	-25	-36	-28
0 idempot	1	1	40	2	-17	-1	-3
0 ident	-24	-24	-26	-25	-24	-23	-40
0 if	-37	-37	-58	-30	-33	-40	-25
0 ignor	26	27	24	21	76	16	24
0 im	-6	20	78	20	3	45	17
0 imag	-18	-18	-1	-20	-23	-20	-9
0 imd	27	24	132	26	7	8	12
0 imdsv2	13	11	98	13	-15	2	0
0 import	-71	-72	-78	-73	-79	-73	-83
0 in	-24	-23	-9	-24	-18	-23	-32
0 incid	-61	-61	-69	-60	-93	-61	-86
0 increas	-39	-39	-52	-40	-47	-40	-42
0 independ	-19	-19	-21	-20	-25	-20	-22
0 index	-56	-57	-62	-58	-62	-60	-76
0 inform	10	9	6	6	-31	74	-28
0 infrastructur	-21	-19	62	-18	-36	-18	-28
0 inherit	-29	-27	19	-27	-38	-30	-40
0 inject	-24	-25	-27	-25	-27	-25	-32
0 insid	-39	-39	-40	-40	-53	-40	-52
0 inspect	-33	-33	-33	-34	-38	-35	-55
0 instal	-30	-29	-50	-36	-39	-33	-26
0 instruct	3	15	8	29	55	129	-5
0 insur	-22	-23	-24	-22	-23	-23	-29
0 integr	-61	-57	-63	-55	-57	-77	-59
0 intern	9	9	1	8	39	5	0
0 internet	-38	-40	-48	-40	-55	-40	-49
0 into	-60	-56	-60	-56	-52	-58	-66
0 invent	14	9	6	14	67	2	3
0 inventori	-46	-47	-52	-46	-50	-47	-51
0 ip	-34	-35	-35	-34	-45	-34	-51
0 ips	26	23	75	22	17	-5	23
0 is	-1	-1	22	-1	17	3	13
0 isnt	-36	-36	-58	-37	-37	-36	-60
0 iso	-21	-21	8	-21	-33	-21	-31
0 isol	-66	-71	-77	-66	-71	-69	-85
0 item	-22	-23	-22	-23	-34	-23	-27
0 itself	-49	-51	-61	-50	-53	-51	-65
0 java	37	32	12	93	90	24	21
0 jean	18	18	19	17	66	17	-6
0 job	-29	-28	-29	-25	-35	-27	-1
0 js	-65	-64	-68	-89	-71	-65	-79
0 just	5	3	-5	27	14	31	-16
0 k	-29	-29	-29	-29	-36	-33	-32
0 karpent	28	22	129	28	10	21	-7
0 keep	-34	-34	-31	-33	-49	-27	-35
0 kei	0	1	-2	0	-10	-1	56
0 kept	-68	-69	-86	-69	-111	-82	-79
0 kernel	4	2	-8	30	-16	-2	45
0 key	-23	-24	-17	-9	-17	-25	-37
0 kid	-32	-33	-32	-33	-22	-36	-50
0 kill	-18	-18	-20	-18	-29	-18	-19
0 kind	-7	-7	-10	-6	-33	26	-8
0 knob	-50	-50	-51	-54	-65	-51	-72
0 know	-14	-8	-11	-18	6	26	-16
0 kubelet	22	44	137	42	25	31	26
0 label	-55	-55	-63	-55	-66	-57	-72
0 land	8	8	52	7	1	5	5
0 landlord	55	56	41	54	135	54	51
0 languag	4	6	5	4	-27	70	-3
0 laptop	-14	-14	-26	-16	6	-44	-19
0 last	21	22	18	19	36	70	-4
0 latenc	1	1	-2	-18	27	0	-3
0 latter	-48	-49	-49	-48	-56	-48	-73
0 launch	-30	-31	-39	-31	-35	-31	-34
0 law	-30	-25	-28	-26	6	-28	-33
0 lawyer	17	17	61	16	7	16	18
0 layer	-57	-54	-58	-53	-56	-54	-63
0 leak	-43	-43	-46	-45	-50	-45	-59
0 least	-6	-6	57	-27	-24	-21	-6
0 leav	-48	-43	-50	-61	3	-47	-51
0 leaver	-59	-61	-73	-61	-80	-62	-64
0 left	-30	-31	-5	-19	-56	-32	-38
0 legal	-35	-36	-24	-35	-10	-48	-37
0 let	27	28	23	62	57	8	6
0 letter	-22	-23	-87	-27	18	-25	-30
0 liabl	-19	-19	-22	-20	-27	-20	-22
0 lib	-50	-50	-52	-67	-53	-51	-54
0 librari	-49	-49	-52	-50	-63	-51	-58
0 licens	-74	-74	-80	-83	-95	-75	-90
0 life	-3	-4	-3	-4	-27	-4	20
0 lifecycl	-38	-38	-44	-41	-41	-39	-45
0 lift	-36	-37	-37	-38	-42	-37	-58
0 like	15	3	60	1	-7	-6	-13
0 limit	-47	-49	-67	-49	-97	-15	-62
0 line	-34	-36	-21	-34	-39	-37	-35
0 link	-41	-41	-47	-41	-54	-41	-46
0 linux	-37	-38	-43	-38	-55	-39	-61
0 list	-59	-49	-51	-47	-80	34	-69
0 live	-74	-74	-107	-77	-64	-78	-98
0 load	-35	-35	-37	-36	-40	-36	-52
0 local	-48	-47	-3	-47	-66	-46	-70
0 locat	-34	-35	1	-35	-53	-36	-51
0 lock	-7	-9	41	-9	-20	-20	-14
0 log	-25	-26	-32	-26	-42	-20	23
0 log4j	-16	-16	-19	-16	-19	-17	-24
0 login	-71	-69	-74	-70	-84	-70	-97
0 lol	11	14	-5	14	76	1	6
0 london	-35	-39	-44	-38	-57	-40	-40
0 long	-53	-55	-76	-19	-62	-65	-78
0 longer	-34	-41	-52	-34	-35	-36	-45
0 look	-19	-16	-21	-16	-22	-17	20
0 lose	-37	-37	-43	-37	-52	-40	-42
0 lost	10	10	41	9	-5	28	5
0 lowest	8	8	6	-13	36	7	5
0 lunch	-7	-3	-33	-4	78	-19	0
0 made	-25	-24	-24	-25	-51	19	-53
0 mail	34	33	34	30	82	18	28
0 maintain	35	39	29	33	55	36	132
0 mainten	7	7	46	19	-12	-1	28
0 make	-34	-33	-9	-36	-47	-34	-42
0 man	-7	11	0	14	29	94	5
0 manag	-29	-28	-11	-28	-40	-30	-26
0 mani	38	37	32	39	108	24	35
0 manual	-46	-12	-35	-4	-35	130	-20
0 marketplac	-43	-43	-44	-45	-57	-45	-67
0 mask	24	23	19	21	69	19	-26
0 master	-72	-74	-85	-75	-92	-73	-109
0 match	9	13	-5	13	74	2	5
0 matrix	-38	-18	41	-14	-40	-21	-28
0 matter	-58	-57	-75	-69	-68	-60	-71
0 may	-21	-21	-22	-21	-28	-19	-27
0 me	5	12	28	21	2	41	3
0 mean	30	29	69	30	59	28	26
0 meant	-7	-7	21	-7	-23	-8	-27
0 media	-43	-44	-49	-43	-45	-44	-65
0 meet	-12	-9	3	-10	3	-17	-17
0 memori	-41	-42	-44	-42	-45	-42	-57
0 mention	56	63	116	62	101	60	37
0 menu	-24	6	-16	11	8	142	-2
0 mesh	10	9	7	7	38	0	-24
0 messag	11	14	9	10	13	53	-28
0 metal	-20	-23	16	-23	-16	-23	-52
0 mfa	-56	-55	-48	-55	-53	-67	-68
0 microservic	-63	-62	-85	-64	-31	-62	-87
0 microsoft	23	29	28	26	71	28	11
0 microvm	15	14	87	15	6	9	-3
0 migrat	27	26	26	13	80	25	13
0 mine	-53	-50	-62	-54	-54	-51	-72
0 miner	-16	-16	-16	-16	-25	-16	-20
0 minor	6	2	67	-2	3	-2	-55
0 miss	-17	-19	-44	-19	20	-21	-39
0 mistak	-43	-44	-47	-48	-47	-55	-56
0 mix	-36	-34	-38	-36	-41	-32	-47
0 mode	4	4	3	4	25	-7	5
0 model	-46	-37	-18	-37	-40	-31	-50
0 monitor	-39	-40	-10	-41	-71	-43	-50
0 month	46	45	44	45	60	35	90
0 monthli	-37	-34	-59	-44	-13	-39	-61
0 more	-65	-66	-93	-67	-78	-67	-76
0 morn	36	34	27	31	114	14	-3
0 most	21	28	21	103	9	25	19
0 move	-31	-33	-51	-33	-37	-33	0
0 mtl	-50	-50	25	-50	-82	-56	-56
0 multi	-17	-17	16	-17	-34	-21	-19
0 must	1	1	-1	0	-15	0	29
0 my	17	22	31	20	83	28	8
0 myself	-52	-54	-96	-70	-84	-59	-56
0 n	-65	-69	-68	-64	-83	-67	-94
0 nacl	-19	-21	63	-19	-28	-27	-35
0 nah	-30	-30	-37	-31	-33	-32	-45
0 nairobi	29	29	22	28	79	24	28
0 name	-11	-10	6	-13	13	-11	-28
0 need	25	27	23	35	55	24	43
0 network	-69	-66	-69	-66	-73	-67	-73
0 never	10	9	56	35	2	12	-8
0 new	-23	-23	-39	-22	-8	-12	-6
0 newer	-27	-27	-28	-28	-54	-28	-29
0 next	5	4	5	5	-2	4	30
0 nice	7	13	2	14	55	7	7
0 night	-24	-24	-27	-28	-30	-25	3
0 nimbu	41	45	47	49	112	48	11
0 nine	-36	-43	-62	-46	-10	-39	-53
0 nitro	-39	-41	20	-41	-60	-46	-78
0 no	-43	-42	-50	-32	-51	-28	-48
0 nobodi	-34	-34	-36	-33	-48	-35	-43
0 node	58	61	55	58	87	59	121
0 non	3	4	35	3	-3	2	3
0 normal	-11	-14	-17	-13	20	-20	-18
0 not	-72	-73	-86	-73	-89	-74	-85
0 noth	-46	-37	-43	-16	-18	-42	-63
0 notic	-87	-89	-99	-84	-91	-87	-153
0 now	-1	-1	-7	4	56	20	-49
0 number	-36	-34	35	-27	-58	-41	-35
0 object	-28	-29	40	-31	-67	-43	-40
0 of	-28	-25	-25	-25	-18	-22	-18
0 offer	-4	-6	-5	-5	40	-8	-27
0 offic	-3	-3	-6	-4	39	-5	-27
0 often	22	22	18	19	58	13	17
0 ok	35	15	1	16	65	13	16
0 old	-39	-39	-42	-40	-30	-44	-47
0 older	-33	-34	-35	-34	-47	-34	-44
0 on	-26	-25	-26	-22	-3	-25	-23
0 onc	18	18	16	18	43	17	14
0 one	-35	-35	-28	-31	-55	-35	-8
0 onli	-50	-50	-60	-52	-71	-51	-58
0 open	-16	-17	-28	-18	-9	-22	3
0 oper	-19	-21	-25	-22	-51	-24	6
0 oppos	21	-1	90	20	20	19	0
0 or	1	2	1	-1	24	12	23
0 order	3	3	2	2	26	2	-3
0 org	-7	-6	-11	-6	29	-6	-17
0 os	26	25	33	45	71	22	33
0 other	-5	-23	6	-1	-15	-4	59
0 our	-20	-22	-25	-21	-10	-23	-11
0 ourselv	-18	-12	-32	-20	-16	-17	23
0 out	-4	-3	19	-3	-25	-7	-5
0 outag	-68	-59	-82	-58	-77	-60	-65
0 outdat	22	23	10	21	21	21	54
0 outsid	-18	-18	-23	-19	-19	-19	-19
0 outsourc	-9	-8	-20	-9	12	-17	-7
0 over	-2	-4	-18	11	-6	-6	44
0 overal	-25	-26	-30	-26	-30	-27	-29
0 overnight	-37	-33	-76	-40	-80	-46	22
0 own	-30	-29	-25	-28	-25	-30	-25
0 owner	-34	-31	-35	-33	-17	-36	-45
0 paa	-6	-4	61	2	-12	-1	-32
0 packag	-40	-40	-43	-41	-46	-41	-59
0 page	1	1	3	2	-24	32	-16
0 pai	40	41	42	39	110	41	-1
0 paper	-20	-20	-23	-20	-24	-20	-35
0 part	-68	-74	-101	-74	-86	-74	-93
0 parti	-47	-41	-49	-41	-58	-42	-21
0 partner	-15	-16	-15	-15	-16	-16	-17
0 password	-49	-50	-57	-51	-59	-51	-29
0 past	-28	-28	-27	-28	-33	-30	-32
0 patch	-1	-1	-13	4	43	-4	17
0 pci	-22	-22	12	-25	-33	-24	-28
0 pdb	-100	-74	-119	-20	-91	-85	-83
0 pem	-28	-28	-32	-30	-55	-29	-33
0 pen	-13	-13	-13	-14	-14	-13	-19
0 penetr	-40	-40	-23	-41	-61	-45	-45
0 pentest	-20	-19	-19	-20	-22	-20	-22
0 peopl	-40	-39	-29	-40	-53	-41	-53
0 per	-91	-83	-90	-83	-110	-105	-102
0 perform	-71	-70	-83	-70	-80	-71	-84
0 perimet	-95	-94	-102	-92	-122	-94	-95
0 period	-55	-56	-62	-56	-59	-57	-70
0 permiss	-88	-88	-97	-71	-112	-91	-120
0 person	16	17	62	31	46	19	7
0 phish	-64	-67	-71	-64	-82	-62	-71
0 phone	-43	-42	-45	-44	-54	-43	-45
0 phrase	53	55	102	57	31	96	52
0 physic	-61	-62	-64	-62	-67	-63	-76
0 pick	-56	-56	-58	-59	-76	-56	-63
0 pictur	-12	-8	41	-18	-28	-26	-33
0 pip	-25	-26	-25	-25	-34	-26	-33
0 pipelin	6	6	-15	5	72	6	-18
0 pitr	20	19	124	20	-6	16	15
0 pizzeria	25	22	18	23	68	16	16
0 place	-23	-19	-14	-24	-7	-23	-28
0 plain	23	21	73	20	12	21	9
0 plan	-52	-52	-58	-52	-61	-56	-57
0 plane	-5	-17	57	-4	-17	-8	-17
0 platform	27	26	19	25	63	26	19
0 pleas	7	14	76	16	35	37	23
0 pls	-12	2	37	19	-28	128	59
0 pod	1	-3	67	-2	-12	-3	-13
0 point	-32	-33	6	-35	-54	-36	-52
0 polici	-25	-25	-22	-25	-33	-25	-4
0 port	-44	-44	-50	-45	-51	-46	-50
0 post	-3	-3	-20	-3	24	-3	-3
0 power	-63	-60	-62	-60	-67	-60	-76
0 pr	-5	-3	-34	1	60	-11	-15
0 practic	-3	-1	-2	0	18	-3	-3
0 pre	-57	-48	-57	-47	-68	-46	-54
0 presign	-5	-4	54	-1	-11	-4	-2
0 press	-32	-27	-30	-27	-29	-26	-29
0 prevent	-54	-52	-67	-53	-78	-55	-60
0 previou	1	4	0	2	37	-11	-4
0 prime	24	23	26	26	92	12	7
0 princip	-16	-16	-22	-18	-18	-16	-17
0 principl	-20	-21	-24	-21	-24	-20	-26
0 print	20	18	21	19	81	9	17
0 printer	42	42	42	42	91	42	14
0 prior	22	21	22	22	49	12	22
0 privaci	-32	-43	-52	-32	-34	-34	-32
0 privat	4	-28	-58	-28	-54	-38	-41
0 privileg	18	18	83	-3	4	2	20
0 pro	37	36	37	37	94	37	20
0 problem	-10	-8	13	-19	-42	-14	15
0 process	-9	-11	-8	-10	21	-13	-13
0 procur	-93	-86	-92	-85	-88	-87	-100
0 prod	13	13	13	13	44	12	5
0 produc	-28	-27	-36	-28	-29	-28	-33
0 product	-28	-28	-5	-28	-47	-30	-30
0 program	-52	-53	-88	-52	-60	-58	-56
0 project	23	31	30	29	91	29	7
0 proof	-22	-23	13	-22	-44	-23	-36
0 protect	-45	-46	-50	-45	-50	-45	-57
0 prove	-34	-35	-38	-36	-40	-35	-43
0 provid	-52	-53	-69	-53	-57	-53	-62
0 proxi	1	0	0	0	-22	-24	49
0 public	-42	-42	-44	-43	-54	-43	-52
0 publish	-35	-36	-41	-36	-54	-38	-61
0 pull	-56	-56	-59	-57	-66	-56	-72
0 push	-27	-27	-29	-28	-31	-27	-36
0 put	-15	-15	11	13	-51	-25	-38
0 python	-21	-17	-26	-19	9	-17	-19
0 q	28	32	31	34	-2	26	107
0 quantumfridg	30	29	30	29	81	30	-9
0 quarterli	-54	-53	-57	-52	-55	-54	-57
0 queri	-49	-49	-53	-49	-57	-50	-59
0 question	33	33	64	36	22	97	29
0 questionnair	4	5	33	5	-2	1	3
0 queue	-9	-11	-26	-11	12	-10	-18
0 quick	-37	-33	6	-32	-53	-32	-36
0 quit	-15	-15	13	-15	-35	-15	-16
0 quota	-63	-64	-73	-64	-87	-70	-69
0 r	-44	-43	-45	-42	-75	-45	-45
0 raci	4	13	9	13	47	14	16
0 rack	-51	-53	-53	-53	-65	-54	-65
0 ran	-47	-50	-49	-51	-64	-50	-51
0 ransomwar	-16	-18	-19	-18	-32	-17	-26
0 rdp	-17	-17	-17	-18	-20	-18	-27
0 re	14	9	6	14	67	2	3
0 reach	-64	-60	-89	-62	-85	-73	-88
0 react	-25	-26	-30	-42	3	-27	-35
0 read	-8	-9	3	-11	-13	12	-23
0 reader	-24	-24	-24	-25	-37	-24	-27
0 real	-9	2	-17	1	52	25	-14
0 realli	-31	-32	-32	-30	4	-36	-37
0 reboot	-4	-2	-7	-1	60	-11	-7
0 rebuild	-32	-32	-39	-34	-38	-32	-58
0 recommend	-38	-36	-61	-9	-43	-55	-36
0 record	-42	-43	-53	-43	-25	-45	-63
0 recoveri	-41	-41	-32	-42	-48	-42	-50
0 redund	-39	-42	-56	-40	-60	-41	-42
0 region	-35	-37	-26	-36	-32	-37	-42
0 regist	-26	-26	-26	-26	-30	-26	-44
0 regul	-56	-54	-84	-56	-57	-55	-60
0 reliabl	-1	0	0	0	-10	30	-1
0 remov	-28	-29	-29	-29	-39	-30	-33
0 renew	-24	-22	-26	-25	1	-25	-11
0 repair	-45	-45	-46	-46	-48	-46	-54
0 repeat	5	5	-10	4	63	-2	0
0 replac	4	3	2	2	31	2	-15
0 repo	-35	-36	-36	-36	-55	-37	-42
0 report	-56	-56	-60	-56	-65	-57	-75
0 request	31	31	22	31	94	4	26
0 requir	-33	-32	-35	-33	-37	-33	-39
0 reserv	-29	-30	-30	-31	-36	-30	-42
0 reset	-24	-23	-24	-24	-28	-25	-31
0 resid	-34	-31	-22	-31	-46	-34	-40
0 resili	-63	-61	-47	-57	-73	-63	-73
0 resourc	-69	-68	-72	-68	-79	-70	-90
0 respons	-10	2	17	4	40	2	20
0 rest	6	4	36	19	41	8	21
0 restart	19	17	16	17	9	12	58
0 restor	-73	-74	-76	-75	-94	-76	-105
0 restrict	-33	-33	-35	-33	-42	-32	-35
0 retent	-125	-129	-137	-126	-159	-127	-154
0 retir	-40	-41	-41	-39	-49	-41	-56
0 review	-51	-51	-54	-51	-60	-51	-57
0 revok	-48	-48	-57	-49	-53	-49	-55
0 right	-6	-5	-23	-4	21	-6	20
0 risk	-45	-39	-39	-38	-39	-38	-43
0 role	-49	-47	-51	-48	-59	-48	-57
0 roll	16	22	17	20	62	20	3
0 room	-26	-25	-32	-25	5	-36	-33
0 root	-38	-39	-13	-39	-44	-56	-50
0 rotat	14	13	2	13	53	11	59
0 rout	-55	-56	-59	-54	-60	-55	-60
0 router	-72	-74	-78	-74	-80	-73	-115
0 row	-26	-26	-37	-26	-26	-26	-31
0 rpo	7	4	102	8	-5	7	-17
0 rto	-34	-36	29	-33	-46	-37	-44
0 rule	-11	-12	-19	-12	3	17	-32
0 run	-16	-15	-30	6	-4	-17	-23
0 runbook	-15	-15	-18	-13	21	-13	-30
0 runner	31	34	26	21	25	31	89
0 runtask	-25	-25	-26	-26	-29	-27	-41
0 runtim	33	29	21	30	67	29	78
0 rust	-33	-33	-36	-35	-47	-33	-45
0 s	-31	-31	-42	-32	-57	-34	-36
0 saa	12	14	66	17	8	16	12
0 safe	-58	-56	-65	-57	-84	-61	-62
0 safeti	-13	-13	-13	-13	-18	-13	-18
0 sai	-16	-8	55	-9	-28	-12	-10
0 said	17	19	68	31	-9	21	110
0 sale	14	13	14	13	52	12	-16
0 salesforc	31	31	26	27	103	30	-7
0 same	17	5	88	13	-5	6	51
0 sane	26	26	3	12	74	13	16
0 save	-30	-39	-36	-26	-8	25	-53
0 say	-39	-35	0	-46	-29	-32	-67
0 scale	3	2	-6	2	16	-2	51
0 scan	-68	-68	-80	-70	-67	-69	-81
0 schedul	-42	-44	-52	-57	-65	-47	-74
0 schema	-70	-73	-87	-74	-78	-78	-112
0 scrambl	-63	-64	-72	-66	-68	-66	-72
0 screen	-42	-36	-35	-35	-56	-35	-42
0 script	-40	-40	-42	-43	-46	-43	-55
0 sdk	-63	-63	-68	-64	-73	-67	-70
0 second	-67	-51	-58	-51	-63	-51	-31
0 secret	-47	-50	-66	-48	-15	-55	-57
0 secur	-27	-26	-1	-26	-32	-28	-37
0 see	3	1	-9	22	-33	51	17
0 seen	26	27	68	27	9	51	22
0 segment	-45	-46	-50	-46	-48	-47	-51
0 send	-47	-47	-48	-47	-58	-50	-64
0 sensit	-51	-51	-58	-51	-56	-54	-65
0 sensor	-26	-26	-27	-27	-31	-28	-34
0 sent	-12	-12	-17	-12	-1	-17	-13
0 sentenc	-61	-42	-4	-41	-44	-45	-56
0 separ	-30	-30	-31	-30	-50	-29	-29
0 server	-29	-29	-33	-27	-52	-30	18
0 serverless	-79	-67	-77	-68	-62	-65	-112
0 servic	-38	-35	-25	-27	-49	-19	-35
0 session	-36	-35	-40	-36	-42	-36	-37
0 set	-13	-14	-18	-15	27	-29	-31
0 setup	-23	-23	-28	-23	-28	-23	-24
0 sever	-28	-28	-33	-30	-31	-29	-55
0 share	-59	-45	-35	-46	-43	-45	-69
0 shift	-12	-10	62	-8	-43	-8	-20
0 ship	-34	-34	-35	-37	-54	-39	-39
0 shop	-54	-55	-64	-55	-58	-63	-64
0 short	34	42	127	33	10	40	37
0 should	-6	-6	-2	-7	-16	5	-14
0 show	-25	-10	-26	-6	-24	37	-24
0 shred	-20	-21	-21	-22	-26	-21	-23
0 side	-41	-41	-33	-41	-52	-41	-42
0 sidecar	-14	-17	34	-16	-33	-24	-33
0 sign	-37	-38	-34	-39	-29	-52	-43
0 sinc	-29	-29	-42	-37	-11	-33	-41
0 singl	-16	-17	22	-17	-44	-19	-17
0 sit	-10	-11	-12	-35	69	-21	-27
0 site	-34	-34	-35	-34	-46	-34	-39
0 sla	-85	-62	-23	-60	-35	-76	-73
0 slack	10	11	-8	9	85	-7	12
0 slow	5	3	1	3	1	3	39
0 sm	19	25	28	30	0	28	135
0 small	24	24	24	55	22	24	21
0 snapshot	16	14	11	16	34	2	70
0 snowflak	38	36	37	37	112	37	-3
0 so	-2	-11	-14	-5	-35	10	9
0 soc	4	7	33	-6	6	5	-2
0 softwar	22	22	19	46	12	20	48
0 sold	-37	-37	-37	-39	-47	-38	-59
0 solo	6	8	8	-11	20	8	83
0 solut	9	11	12	9	67	9	6
0 some	-34	-24	-25	-24	-49	9	-49
0 somebodi	15	17	52	16	13	8	29
0 someon	8	8	43	8	13	2	4
0 someth	-46	-46	-51	-47	-55	-48	-50
0 sorri	17	17	38	17	14	16	16
0 sort	-15	-14	-38	-14	-27	18	-25
0 sourc	-40	-40	-46	-44	-51	-26	-54
0 speak	-19	-19	9	-20	-39	-5	-30
0 specif	-49	-48	-51	-48	-64	-50	-57
0 spectr	-65	-68	-69	-68	-81	-66	-116
0 spell	21	20	81	19	5	-4	19
0 spend	-85	-86	-101	-83	-88	-84	-94
0 split	-157	-116	-129	-107	-89	-112	-121
0 spread	-71	-79	-92	-72	-89	-69	-78
0 sql	13	12	10	12	57	12	2
0 srm	-29	-3	18	3	-31	90	-12
0 sse	-61	-60	-64	-62	-73	-59	-71
0 ssh	-57	-58	-57	-58	-64	-58	-86
0 stack	-15	-16	-32	-20	37	-19	-31
0 staff	-49	-48	-52	-49	-59	-49	-57
0 stage	22	22	20	21	66	20	16
0 stai	-66	-65	-75	-71	-76	-67	-65
0 stand	5	4	-3	4	51	-13	1
0 standalon	-25	-25	-26	-26	-29	-27	-41
0 standard	-29	-32	-34	-36	-44	-34	-43
0 start	-21	-20	-35	-11	-32	52	-22
0 static	15	14	46	55	-4	13	1
0 step	-43	-43	-45	-47	-64	-45	-52
0 still	-28	-27	-30	-30	-7	-34	-32
0 stolen	-42	-42	-42	-42	-47	-41	-49
0 stop	-74	-70	-67	-67	-86	-70	-79
0 storag	-58	-59	-45	-59	-75	-63	-83
0 store	-9	-41	-40	-28	-53	-54	-53
0 stream	68	70	70	68	50	69	172
0 strong	-46	-46	-50	-48	-52	-48	-51
0 stuck	17	18	14	18	62	9	8
0 stuff	-45	-46	-52	-46	-67	-36	-50
0 stupid	33	21	109	33	6	26	38
0 subject	-14	-14	-14	-14	-20	-15	-16
0 subnet	-74	-74	-81	-74	-85	-74	-83
0 such	-27	-27	-27	-27	-49	-26	-45
0 suppli	-25	-24	-26	-25	-29	-25	-26
0 supplier	-68	-59	-57	-56	-63	-57	-78
0 support	7	12	29	19	77	52	7
0 suppos	20	22	76	19	-3	19	55
0 suppress	-43	-42	-43	-42	-49	-42	-72
0 sure	-15	-17	-23	-21	22	-27	-28
0 surveil	-15	-16	-16	-16	-16	-16	-20
0 suspici	-28	-30	-29	-28	-29	-27	-47
0 swap	-26	-26	-36	-26	-26	-27	-35
0 switch	-64	-65	-70	-65	-77	-66	-106
0 system	23	23	42	22	30	16	56
0 tabl	-28	-29	-43	-27	-7	-31	-34
0 tag	-81	-81	-86	-80	-85	-83	-111
0 take	10	17	-6	38	26	16	55
0 talk	-4	0	-7	1	-18	59	-5
0 teach	-50	-49	-53	-49	-67	-60	-64
0 team	13	17	22	41	58	10	15
0 techi	10	12	46	11	6	10	12
0 technic	13	13	37	12	7	12	13
0 technician	-34	-34	-34	-33	-57	-35	-43
0 tele	-23	-23	-26	-27	-28	-24	-25
0 tell	-7	-14	21	-13	-8	7	-19
0 templat	-61	-63	-79	-63	-71	-63	-74
0 tenant	17	15	82	18	26	14	0
0 term	11	11	59	10	-6	9	7
0 terraform	-54	-58	-59	-56	-71	-57	-56
0 test	-79	-80	-78	-79	-96	-80	-95
0 tester	-27	-27	-29	-33	-44	-27	-35
0 text	6	5	-7	5	58	4	-1
0 than	-70	-72	-103	-71	-81	-72	-82
0 thank	-27	-24	-31	-23	9	-28	-38
0 that	-19	-16	-16	-13	-25	-14	30
0 the	-4	-3	-1	-3	11	-4	29
0 thei	-40	-39	-36	-39	-57	-45	-13
0 their	-21	-32	-53	-32	-30	-33	-26
0 them	-7	-6	-8	-5	-9	-7	45
0 themselv	-44	-44	-66	-44	-56	-45	-46
0 then	-64	-65	-68	-64	-70	-66	-75
0 theori	-22	-9	-51	-10	70	-15	-10
0 there	-2	-1	-3	-1	20	19	-2
0 these	-34	-34	5	-37	-6	-42	-65
0 theyr	-43	-43	-45	-44	-64	-44	-48
0 thi	40	46	51	46	57	98	97
0 thief	-49	-49	-49	-52	-84	-48	-51
0 thing	18	14	9	13	-17	35	88
0 think	-12	-14	-25	9	35	-36	-24
0 third	-56	-51	-54	-51	-51	-51	-66
0 tho	-52	-53	-54	-51	-69	-52	-63
0 those	-13	-13	-12	-14	-1	-17	-18
0 though	0	-1	-8	1	31	-2	-16
0 three	-7	-8	39	-11	-18	-31	-16
0 through	-56	-56	-59	-56	-87	-56	-60
0 thx	-5	5	9	7	70	8	2
0 tick	-21	-21	-26	-22	-24	-21	-25
0 ticket	4	4	3	4	28	3	-5
0 tidi	-24	-24	-24	-26	-28	-25	-27
0 time	-43	-43	-30	-44	-28	-48	-56
0 timeout	18	10	-3	14	60	16	12
0 tls	10	9	25	11	38	10	32
0 to	-23	-21	-17	-17	-15	-19	-18
0 todai	-4	0	-9	0	70	-23	-2
0 token	-23	-24	-27	-24	12	-27	-28
0 told	-27	-27	-27	-28	-49	-27	-47
0 tomorrow	-2	0	-6	0	29	-11	0
0 tonight	24	30	28	28	84	28	13
0 too	-62	-63	-79	-62	-65	-63	-76
0 took	-25	-25	-25	-27	-37	-25	-49
0 tool	-4	-6	-33	-11	-8	37	-19
0 top	-52	-53	-54	-55	-72	-55	-66
0 topic	-45	-42	-49	-44	-79	-12	-50
0 touch	-26	-26	-32	-28	-31	-27	-29
0 tower	1	2	2	2	35	1	-4
0 traffic	-66	-66	-79	-66	-75	-69	-80
0 train	-27	-26	-8	-27	-34	-33	-36
0 transit	5	6	73	5	-7	5	-7
0 translat	0	5	-2	5	68	2	7
0 tri	-7	-7	-7	-8	8	-7	-22
0 true	-24	-24	-42	-23	10	-32	-43
0 trust	-10	-12	14	-12	-19	5	-17
0 tuesdai	-34	-28	-31	-29	-7	-36	-52
0 tunnel	-18	-18	-22	-21	-21	-18	-25
0 turn	-28	-28	-31	-29	-27	-28	-39
0 twice	-20	-19	-19	-20	-23	-20	-27
0 two	-60	-61	-62	-43	-86	-59	-70
0 type	-16	-19	-21	-18	-44	27	-44
0 tyre	22	21	21	19	78	21	-12
0 under	-16	-13	-16	-13	-8	5	-22
0 underli	-30	-30	-34	-32	-37	-32	-33
0 underneath	-81	-82	-98	-82	-97	-76	-105
0 undersea	-38	-38	-39	-38	-39	-37	-49
0 understand	23	25	55	24	72	71	8
0 understood	-24	-25	10	-27	-36	-29	-26
0 uninterrupt	-28	-27	-29	-26	-33	-29	-28
0 unit	-46	-47	-50	-47	-52	-48	-51
0 unless	-37	-37	-38	-37	-42	-39	-60
0 unus	-29	-29	-29	-29	-52	-30	-33
0 up	-13	-13	-21	-14	43	-23	-37
0 updat	53	53	45	49	78	76	131
0 upgrad	27	30	45	43	4	22	107
0 upload	-37	-38	-40	-39	-56	-38	-54
0 ups	-38	-38	-38	-39	-66	-38	-50
0 uptim	-53	-54	-57	-54	-53	-55	-72
0 url	-25	-25	14	-22	-25	-24	-24
0 us	-32	-27	-32	-28	-17	-28	22
0 usag	-2	11	-2	19	-2	119	8
0 use	-38	-36	-31	-36	-76	6	-43
0 user	-46	-46	-29	-47	-54	-61	-65
0 valid	-55	-56	-70	-56	-65	-56	-57
0 valu	20	21	-7	64	-8	4	22
0 variabl	10	9	1	9	48	-18	6
0 vendor	-75	-75	-98	-75	-91	-76	-109
0 version	8	9	42	18	-18	35	28
0 vet	-35	-35	-36	-35	-47	-39	-56
0 video	17	17	18	18	78	5	3
0 virtual	-88	-83	-91	-81	-85	-83	-99
0 visitor	-34	-34	-35	-34	-38	-35	-41
0 volum	-79	-78	-80	-80	-93	-79	-106
0 vpn	36	38	34	35	52	34	84
0 vs	-13	-47	27	-37	-33	-41	-57
0 vuln	-67	-67	-65	-67	-70	-67	-81
0 vulner	-20	-20	-30	-20	-34	-23	11
0 w	-14	-14	19	-30	-23	-15	-13
0 walk	-24	-24	-24	-25	-29	-27	-45
0 wall	-20	-20	-20	-20	-27	-21	-30
0 want	2	3	16	27	-2	-6	-5
0 warehous	16	15	16	15	69	15	-28
0 warn	-43	-43	-48	-42	-48	-45	-60
0 was	11	13	7	12	37	54	-17
0 watch	-37	-38	-40	-39	-41	-38	-48
0 water	-10	-5	-5	-8	22	-6	-38
0 way	27	33	26	61	63	33	22
0 we	-35	-34	-31	-31	-43	-35	-8
0 weather	1	3	-33	2	49	2	3
0 web	-24	-24	-25	-8	-30	-24	-40
0 webhook	-23	-23	-24	-22	-20	-21	-23
0 websit	-10	-11	-17	32	-21	-11	-27
0 wed	-16	-16	-25	-16	-18	-16	-19
0 week	-45	-45	-43	-46	-39	-44	-53
0 weekend	10	18	12	18	94	9	-17
0 well	-53	-53	-57	-53	-55	-54	-66
0 were	-39	-36	-53	-30	-65	-34	21
0 what	-1	1	49	8	17	22	5
0 whatev	-42	-39	-44	-41	-63	-41	-41
0 when	-49	-49	-54	-49	-86	-31	-50
0 where	-17	-14	-21	15	-5	-35	-20
0 whether	-47	-50	-51	-47	-78	-48	-48
0 which	-29	-24	-28	-23	-17	-20	-10
0 who	-5	-3	-7	-3	28	-2	27
0 whole	-66	-64	-84	-67	-64	-68	-87
0 whom	-17	-17	-13	-17	-42	-18	20
0 whose	-17	-17	-31	-16	-14	-16	21
0 wide	0	0	-24	0	-13	0	36
0 will	-34	-36	-41	-37	-63	8	-51
0 window	45	46	97	62	81	35	37
0 windows	38	36	35	31	-5	29	121
0 wipe	-51	-52	-52	-50	-58	-52	-70
0 wire	-69	-69	-74	-71	-91	-70	-87
0 with	-19	-16	0	-6	-20	-14	-13
0 within	-27	-27	-32	-28	-34	-28	-35
0 without	-21	-21	-21	-20	-22	-25	-21
0 woken	-51	-51	-53	-51	-58	-55	-82
0 won	22	24	27	24	100	24	7
0 word	16	14	113	16	14	11	5
0 work	-45	-38	-21	-51	-57	-26	-46
0 worker	10	9	4	-2	42	7	-17
0 workflow	-8	-9	-11	-13	41	-9	-31
0 workload	-52	-52	-68	-43	-65	-55	-64
0 world	-35	-35	-35	-36	-40	-35	-42
0 worm	39	37	93	32	13	21	38
0 worri	-49	-48	-48	-58	-55	-47	-67
0 worth	12	10	3	14	51	7	2
0 would	3	2	29	42	-35	-12	-1
0 write	-39	-39	-41	-40	-44	-41	-48
0 wrong	-56	-57	-77	-59	-59	-59	-72
0 wrote	-12	-10	-18	-11	10	-11	-30
0 wtf	37	35	110	36	32	35	32
0 year	-24	-25	-24	-26	3	-30	-44
0 yes	-13	-14	-14	-22	-15	-14	-14
0 yesterdai	20	26	25	25	75	10	61
0 you	31	35	32	42	62	113	31
0 your	55	55	53	52	72	121	58
0 yourself	-21	-17	-34	-1	-29	94	-19
0 zone	-41	-43	-9	-42	-52	-43	-49
04	-28	-28	-30	-33	-40	-29	-36
1	-28	-27	-28	-27	-26	-27	-29
1 !action	4	8	18	8	50	8	7
1 !asksOwner	-18	-20	-21	-19	-21	-19	-13
1 !asksValue	41	14	33	15	31	12	8
1 !both	56	6	9	10	8	10	6
1 !choose	15	83	48	168	81	62	53
1 !cloud	40	50	51	50	136	52	40
1 !commands	-38	-38	-38	-39	-60	-37	-42
1 !compare	41	32	5	27	40	15	11
1 !correction	-36	-36	-38	-35	-38	-35	-36
1 !events	-28	-25	-25	-25	-27	-25	-28
1 !feature	58	57	67	56	144	57	56
1 !follow	-30	-28	-28	-26	-28	-26	-15
1 !gains	53	83	11	24	14	28	26
1 !general	53	9	14	10	5	14	7
1 !greeting	17	-5	-11	-4	10	-4	-6
1 !helpData	1	17	4	15	6	72	18
1 !howTo	77	72	68	73	188	70	74
1 !limit	7	13	9	12	100	14	14
1 !managedOne	-13	4	23	7	-3	-1	-6
1 !mayWho	-41	-34	-35	-34	-41	-34	-35
1 !meaning	1	20	122	29	7	25	23
1 !move	-18	-14	-20	-15	-18	-17	-19
1 !notPrice	-27	-17	-17	-16	-20	-16	1
1 !ofEach	41	7	10	11	7	11	8
1 !otherCloud	18	29	29	30	104	30	21
1 !outside	-11	-20	-20	-19	-18	-20	-24
1 !overview	72	5	5	9	1	9	10
1 !ownOne	-20	-16	-19	-8	-20	-18	-26
1 !patches	-26	-20	-22	-21	-21	-21	1
1 !points	-15	-15	-16	-15	-10	-15	-19
1 !price	29	31	29	32	120	33	30
1 !request	54	21	17	23	66	21	22
1 !responsible	28	-11	-9	-6	-11	-7	0
1 !second	-16	-15	-15	-14	-13	-14	-16
1 !secures	-19	-22	-23	-21	-23	-20	-13
1 !services	6	-26	-27	-28	-48	-27	-33
1 !sideAws	34	-4	8	-1	-6	1	5
1 !term	67	32	79	29	35	27	21
1 !them	-7	-18	-16	-16	-20	-16	-12
1 !trouble	21	30	18	29	110	27	29
1 !usOrThem	36	22	22	21	18	24	79
1 !who	-6	-16	-18	-15	-18	-15	-9
1 !wholly	122	21	19	26	15	26	18
1 !yesNoStart	-21	-15	-20	-19	12	-15	-25
1 $	-54	-52	-53	-50	-53	-50	-53
1 04	-28	-28	-30	-33	-40	-29	-36
1 1	-21	-20	-20	-19	-14	-19	-21
1 10	-18	-17	-18	-18	-14	-17	-19
1 100	-62	-59	-59	-59	-98	-59	-60
1 1000	21	28	27	27	73	28	28
1 10g	16	18	19	20	71	20	17
1 11	-26	-25	-38	-26	-26	-25	-31
1 12	-45	-45	-45	-43	-56	-43	-48
1 13	-10	-11	-12	16	-23	-10	-16
1 14	-32	-31	-31	-30	-35	-30	-34
1 18	-37	-36	-37	-38	-41	-36	-44
1 2	-22	-20	-22	-21	-16	-20	-22
1 200	-1	0	0	-1	24	1	-6
1 2016	-27	-27	-25	-24	-27	-24	-28
1 2017	-34	-33	-34	-32	-35	-32	-33
1 2018	-21	-21	-22	-22	-33	-21	-23
1 2019	-27	-27	-49	-27	-30	-26	-26
1 2021	-16	-16	-16	-17	-22	-16	-17
1 2022	11	13	11	10	51	14	9
1 2023	-51	-48	-50	-50	-51	-49	-82
1 2024	6	8	-3	7	55	8	3
1 2025	-13	-13	-13	-13	-13	-13	-18
1 21626	-15	-15	-14	-16	-17	-15	-21
1 22	-6	-4	-3	-3	19	-3	-4
1 24	-22	-21	-21	-22	-22	-20	-24
1 256	-47	-46	-48	-46	-63	-46	-48
1 29	49	52	41	51	113	52	49
1 2m	-19	-17	-17	-17	-20	-17	-17
1 2xlarge	29	31	29	30	71	30	31
1 3	-18	-16	-19	-15	-2	-16	-17
1 30	-33	-32	-33	-32	-39	-32	-31
1 300	-24	-11	-12	-12	-2	-11	-13
1 3000	16	15	15	16	43	16	16
1 3094	-30	-31	-31	-31	-40	-31	-39
1 35	39	38	42	41	112	41	43
1 3am	-29	-24	-21	-22	-25	-21	-22
1 4	-20	-22	-20	-20	-11	-19	-19
1 40	-23	-22	-22	-23	-29	-22	-24
1 400	-18	-11	-16	-14	3	-11	-11
1 40k	-18	-17	-17	-18	-18	-17	-17
1 44	-56	-29	-29	-29	-29	-29	-30
1 49844	-18	-17	-18	-18	-17	-17	-25
1 4k	-29	-28	-28	-28	-43	-28	-30
1 5000	-25	-21	-21	-22	-30	-21	-22
1 500s	-34	-30	-30	-30	-32	-30	-32
1 502	24	32	33	33	103	33	33
1 503	-35	-33	-36	-34	-39	-33	-35
1 512	-29	-26	-28	-27	-34	-26	-26
1 5xx	-35	-34	-40	-34	-36	-34	-35
1 6	-21	-20	-30	-20	-21	-20	-23
1 60	-37	-35	-35	-36	-41	-34	-36
1 600	-27	-25	-28	-26	-29	-25	-27
1 6387	-30	-27	-26	-33	-30	-26	-27
1 7	-27	-24	-28	-23	-18	-23	-23
1 8	-82	-61	-69	-60	-61	-59	-61
1 88	-18	-18	-20	-18	-18	-18	-19
1 9	-20	-11	-13	-11	17	-11	-17
1 90	-22	-20	-21	-20	-26	-20	-20
1 900	-28	-17	-27	-15	-3	-18	-16
1 92	-39	-38	-39	-39	-40	-37	-38
1 95	-62	-58	-57	-56	-59	-55	-56
1 9k	-26	-26	-26	-26	-45	-26	-26
1 @	-14	-29	-20	-27	-24	-27	-27
1 a	-19	-17	-15	-16	-10	-16	-20
1 abort	-44	-42	-42	-43	-58	-42	-44
1 about	-44	-47	-55	-45	-46	-46	-58
1 absorb	-21	-19	-21	-20	-21	-19	-20
1 abus	-29	-25	-25	-25	-27	-26	-25
1 acceler	-62	-41	-40	-42	-49	-42	-49
1 accept	-30	-23	-23	-23	-25	-22	-24
1 access	-28	-24	-18	-24	-26	-24	-25
1 accessdeni	-7	-2	-5	-2	33	-1	-2
1 accident	-16	-15	-15	-14	-17	-14	-15
1 accord	-39	-20	-20	-20	-20	-20	-20
1 acl	-41	-31	-31	-31	-31	-30	-35
1 acm	29	30	27	34	103	32	28
1 across	-82	-61	-63	-61	-66	-60	-64
1 act	-24	-22	-23	-22	-25	-22	-24
1 action	-21	-19	-20	-19	-22	-19	-23
1 activ	-22	-21	-22	-21	-27	-21	-22
1 actual	31	-19	-2	-1	-3	1	1
1 ad	-42	-40	-41	-40	-42	-39	-44
1 add	-30	-27	-28	-27	-30	-27	-29
1 addit	-25	-22	-22	-23	-22	-22	-23
1 addon	-11	-11	-11	-12	-11	-11	-16
1 address	-17	-16	-17	-16	-17	-15	-15
1 adjust	-27	-26	-26	-26	-37	-26	-27
1 admin	-25	-33	-36	-33	-36	-32	-34
1 administr	-21	-19	-19	-21	-19	-18	-20
1 administratoraccess	-29	-28	-28	-29	-33	-28	-28
1 admiss	-29	-26	-31	-26	-28	-26	-26
1 advanc	17	7	6	6	7	7	7
1 after	-26	-29	-29	-29	-30	-28	-32
1 ag	-20	-16	-17	-18	-16	-15	-17
1 again	3	8	82	17	-1	12	3
1 against	-33	-37	-31	-31	-32	-30	-32
1 age	-29	-35	-28	-27	-28	-49	-27
1 agent	-63	-59	-60	-59	-79	-59	-63
1 aggreg	-23	-19	-21	-20	-20	-19	-22
1 ago	-41	-33	-41	-32	-35	-32	-32
1 ai	-39	-4	-2	-5	33	-10	-15
1 al2	-20	-18	-20	-18	-20	-18	-17
1 al2023	-31	-33	-32	-30	-30	-29	-31
1 alarm	-48	-44	-45	-44	-52	-44	-46
1 alert	-48	-46	-47	-45	-49	-45	-47
1 alibaba	66	67	65	67	147	67	54
1 aliv	-31	-29	-27	-11	-39	-27	-27
1 all	13	-4	-7	-3	16	-3	-6
1 alloc	-68	-63	-64	-64	-98	-63	-64
1 allow	-31	-25	-45	-26	-18	-26	-26
1 almost	-32	-32	-34	-31	-37	-31	-30
1 alon	-34	-32	-32	-32	-40	-32	-35
1 alreadi	-39	-33	-34	-33	-37	-34	-35
1 alter	-26	-24	-24	-24	-24	-23	-28
1 although	-7	-4	-9	-4	22	-4	-4
1 alto	-26	-26	-27	-26	-29	-26	-35
1 alwai	-8	8	53	15	44	15	8
1 ami	-45	-43	-49	-43	-45	-43	-48
1 an	-19	-19	-15	-19	-15	-16	-21
1 analys	-34	-31	-40	-33	-37	-32	-33
1 analyst	-34	-30	-35	-11	-35	-30	-36
1 analyz	-39	-37	-34	-35	-35	-34	-44
1 ancient	-62	-39	-40	-40	-42	-39	-71
1 and	-16	-22	-24	-22	-25	-22	-24
1 angri	-38	-39	-37	-35	-36	-34	-34
1 annot	-15	-14	-15	-15	-15	-14	-17
1 announc	-21	-19	-19	-20	-21	-19	-26
1 anonym	-30	-28	-31	-31	-35	-28	-30
1 anoth	-23	-23	-24	-23	-26	-22	-24
1 answer	21	-3	-14	-3	-7	5	-3
1 anthrop	-32	-23	-22	-24	-28	-23	-23
1 anti	-44	-34	-36	-33	-37	-33	-34
1 antiviru	-22	-20	-20	-20	-21	-19	-21
1 any	-23	-10	-8	-9	27	-9	-15
1 anybodi	-47	-35	-44	-36	-39	-36	-41
1 anycast	-53	-50	-53	-50	-51	-49	-52
1 anymor	-31	-28	-29	-29	-31	-27	-28
1 anyon	-6	-2	-2	-2	22	-2	-7
1 anyth	19	-10	-9	-8	1	-7	-8
1 anywai	-38	-39	-40	-38	-43	-37	-40
1 anywher	6	-23	-19	-21	-24	-20	-28
1 api	-31	-30	-31	-30	-35	-29	-31
1 apiserv	-26	-24	-27	-25	-30	-24	-31
1 app	-33	-30	-30	-31	-22	-28	-32
1 appar	4	5	46	3	-5	6	7
1 appli	-1	-20	-23	-20	-24	-19	-19
1 applianc	-4	-38	-28	-28	-32	-27	-35
1 applic	-34	-32	-35	-32	-34	-32	-34
1 approv	-36	-34	-35	-34	-39	-35	-38
1 apt	-23	-20	-22	-22	-21	-20	-28
1 architect	-26	-22	-23	-23	-33	-23	-25
1 architectur	77	22	22	23	-3	24	24
1 archiv	-40	-37	-35	-37	-18	-33	-37
1 are	0	-14	-1	-13	-18	-8	-18
1 arent	-20	-21	-22	-22	-28	-21	-23
1 around	27	-20	-29	-19	-31	-19	-22
1 arrang	-27	-24	-25	-25	-31	-24	-25
1 arriv	-27	-23	-23	-25	-25	-23	-27
1 artefact	-16	-17	-17	-17	-30	-17	-16
1 ask	-14	-17	-18	-15	-20	-17	-18
1 assess	-18	-27	-29	-27	-31	-27	-30
1 assessor	-27	-24	-27	-24	-27	-26	-29
1 assign	-32	-30	-31	-29	-30	-29	-33
1 assum	-24	-20	-21	-20	-26	-19	-22
1 at	-18	-19	-14	-19	-18	-18	-16
1 ate	-24	-19	-22	-20	-18	-19	-21
1 atla	5	34	33	40	116	41	27
1 attach	-19	-15	-16	-16	4	-14	-16
1 attack	-67	-54	-65	-55	-79	-54	-56
1 attempt	-35	-29	-28	-29	-33	-28	-32
1 attent	-23	-21	-22	-21	-25	-21	-22
1 attribut	-17	-14	-15	-14	-15	-14	-14
1 audio	-26	-23	-23	-24	-24	-23	-23
1 audit	-3	-18	-25	-18	-22	-18	-19
1 auditor	11	-13	-14	-13	-17	-12	-14
1 auth	-25	-24	-24	-23	-24	-23	-24
1 authent	-49	-41	-42	-40	-44	-40	-39
1 author	-36	-29	-29	-28	-30	-28	-31
1 auto	-53	-52	-56	-52	-55	-51	-68
1 autogrow	-68	-64	-67	-62	-70	-63	-66
1 autom	-30	-30	-29	-29	-33	-28	-29
1 automat	-34	-32	-33	-32	-43	-32	-35
1 autonom	13	16	15	14	67	15	-7
1 autosc	-29	-30	-30	-29	-34	-29	-30
1 autoscal	-20	-20	-21	-20	-21	-20	-25
1 av	-20	-19	-18	-21	-25	-19	-22
1 avail	-47	-45	-46	-45	-53	-45	-47
1 awai	-22	7	-21	-18	-23	-17	-19
1 aws	-13	-21	-22	-20	-24	-21	-24
1 az	-33	-31	-35	-32	-22	-30	-32
1 azs	-27	-26	-26	-25	-29	-25	-25
1 azur	91	84	93	89	213	92	78
1 babi	-41	-43	-43	-42	-44	-39	-42
1 babysit	-51	-46	-52	-34	-58	-43	-45
1 back	-26	-22	-23	-20	-34	-20	17
1 backdoor	-36	-23	-22	-23	-24	-23	-24
1 backend	-33	-33	-32	-32	-33	-31	-33
1 backtrack	-21	-21	-20	-20	-23	-20	-20
1 backup	-50	-42	-45	-40	-21	-40	-48
1 bad	-27	-26	-26	-26	-32	-26	-27
1 bake	-28	-26	-29	-26	-27	-25	-32
1 balanc	33	32	22	30	81	30	31
1 ball	-17	-17	-18	-19	-20	-17	-18
1 bandwidth	-56	-53	-54	-52	-64	-53	-54
1 bank	-25	-20	-20	-21	-27	-20	-22
1 bare	-41	34	-2	-17	-21	-12	-18
1 barn	-17	-16	-17	-17	-19	-16	-16
1 base	-39	-12	-35	-33	-35	-32	-43
1 baselin	-107	-98	-115	-87	-106	-90	-95
1 basement	-43	-28	-28	-29	-30	-31	-29
1 basic	-36	-23	-23	-25	-23	-23	-25
1 bastion	8	15	11	18	76	15	14
1 batch	-31	-29	-29	-29	-30	-28	-36
1 be	-1	17	-4	1	2	-2	-3
1 becaus	-21	-19	-19	-18	-20	-18	-20
1 befor	-18	-16	-16	-16	0	-16	-18
1 begin	81	24	25	23	31	25	25
1 behind	-41	-38	-40	-37	-33	-37	-46
1 believ	-37	-26	-27	-27	-27	-25	-26
1 below	4	11	8	11	10	12	63
1 beneath	-55	-53	-57	-53	-60	-53	-57
1 better	35	122	39	30	133	64	62
1 between	-30	-30	-31	-20	-31	-28	-30
1 bezo	-95	-75	-83	-76	-86	-73	-94
1 bfd	-19	-14	-15	-15	-14	-14	-15
1 bgp	-22	-19	-20	-20	-20	-19	-19
1 bi	-37	-26	-26	-27	-27	-27	-27
1 bia	-54	-36	-36	-36	-40	-35	-36
1 big	-30	-28	-30	-27	-29	-26	-25
1 bigger	-27	-27	-26	-26	-26	-26	-33
1 bill	7	10	7	10	45	11	5
1 binari	-13	-13	-17	-13	-13	-13	-13
1 bind	30	25	37	95	33	37	37
1 binlog	-29	-26	-27	-27	-46	-26	-27
1 bit	44	-9	-7	-6	-13	-6	-13
1 bitcoin	-19	-17	-17	-18	-21	-17	-21
1 bitnami	-27	-23	-23	-24	-25	-23	-26
1 black	-20	-19	-20	-24	-20	-19	-20
1 blame	-21	-20	-21	-21	-25	-20	-21
1 block	-25	-20	-13	-20	-15	-20	-21
1 blog	-54	-52	-53	-51	-53	-52	-54
1 blue	-23	-22	-26	-23	-31	-21	-22
1 blueprint	-19	-18	-19	-20	-23	-19	-26
1 board	-45	-32	-31	-32	-37	-31	-35
1 bodi	-19	-18	-18	-19	-26	-18	-18
1 book	16	16	16	-2	73	17	18
1 boot	-11	-11	-11	-11	-11	-11	-17
1 bootstrap	-21	-20	-21	-20	-21	-20	-20
1 boss	12	77	19	3	14	19	22
1 bot	-23	-24	-25	-24	-28	-26	-25
1 both	109	28	31	33	33	33	27
1 bottlerocket	-65	-66	-69	-62	-63	-61	-75
1 bought	-5	-22	-23	-19	-29	-19	-20
1 bounc	-35	-29	-29	-30	-31	-29	-34
1 bpa	-102	-84	-41	-72	-76	-76	-94
1 brain	-74	-60	-58	-62	-87	-60	-59
1 branch	-23	-21	-22	-22	-24	-21	-24
1 breach	-38	-34	-34	-34	-36	-37	-34
1 break	82	16	15	17	5	17	12
1 breakdown	88	17	19	20	5	21	19
1 breakout	-42	-38	-39	-39	-46	-39	-42
1 bring	-37	-35	-34	-34	-36	-34	-39
1 broadcom	-100	-96	-102	-91	-112	-93	-106
1 broke	-38	-37	-36	-37	-39	-36	-43
1 broken	-36	-34	-36	-34	-33	-34	-36
1 broker	-36	-34	-37	-35	-37	-34	-41
1 browser	-18	-17	-17	-17	-18	-18	-17
1 budget	-27	-24	-25	-25	-33	-26	-26
1 bug	-19	-18	-19	-18	-19	-18	-19
1 bui	10	-14	-20	-29	-15	-13	-14
1 build	-40	-36	-36	-37	-39	-36	-43
1 built	-23	-20	-25	-20	-20	-20	-20
1 bullet	62	-9	7	3	-6	5	1
1 bump	-31	-29	-30	-29	-32	-29	-36
1 bundl	-14	-12	-16	-12	10	-11	-11
1 burden	26	15	28	98	3	27	15
1 burn	-22	-18	-18	-19	-19	-18	-18
1 burst	-30	-28	-27	-27	-38	-27	-31
1 bus	-24	-24	-24	-24	-26	-25	-23
1 busi	-24	-21	-21	-22	-22	-21	-24
1 but	-25	-27	-27	-15	-30	-24	-27
1 button	-18	-17	-17	-17	-18	-17	-21
1 by	-24	-23	-24	-23	-26	-23	-22
1 byol	-54	-49	-50	-49	-52	-48	-56
1 ca	-25	-23	-22	-6	-28	-21	-25
1 cabinet	-27	-22	-23	-22	-25	-22	-23
1 cach	-35	-26	-27	-27	-11	-26	-29
1 cage	-22	-21	-21	-22	-22	-21	-20
1 calcul	32	40	41	44	121	44	46
1 calendar	-18	-15	-14	-15	-15	-14	-19
1 calico	-52	-59	-54	-56	-53	-51	-60
1 call	-22	-22	-29	-19	6	-21	-21
1 caller	-68	-54	-54	-56	-62	-54	-65
1 came	-41	-43	-40	-41	-58	-40	-43
1 camera	-29	-27	-27	-26	-26	-26	-29
1 can	15	14	14	13	61	12	11
1 cancel	-20	-18	-18	-19	-20	-18	-20
1 cannot	-18	-16	-16	-16	-21	-16	-16
1 cant	-24	-20	-20	-20	-22	-20	-22
1 cap	-35	-35	-33	-34	-50	-34	-35
1 capac	-46	-33	-15	-32	-38	-32	-33
1 card	-6	-23	-33	-23	-32	-23	-23
1 cardin	-15	-14	-15	-14	-16	-14	-14
1 care	47	-5	-8	-3	-8	-1	-10
1 carri	12	32	-16	-5	-11	-3	-7
1 catch	-18	-14	-15	-15	-14	-14	-18
1 cdc	-41	-40	-38	-44	-57	-38	-41
1 ceil	6	13	-8	13	74	13	7
1 center	-11	-18	-18	-18	-20	-18	-19
1 central	-57	-54	-77	-53	-61	-53	-53
1 cert	-24	-21	-21	-10	-24	-20	-21
1 certif	-36	-34	-34	-33	-30	-33	-37
1 cev	-40	-40	-43	-41	-59	-40	-43
1 chaincod	-39	-36	-40	-38	-40	-36	-37
1 chang	-40	-20	-34	-31	-35	-30	-31
1 channel	-20	-20	-19	-20	-23	-19	-20
1 char	-60	-48	-48	-47	-51	-48	-48
1 charg	48	11	5	15	56	16	3
1 chart	-36	-35	-37	-35	-44	-34	-37
1 chase	-20	-17	-16	-18	-17	-16	-20
1 chat	-25	-25	-24	-26	-25	-26	-24
1 chatbot	-53	-52	-53	-52	-66	-50	-50
1 cheaper	25	26	25	26	59	26	27
1 cheapest	14	26	18	25	73	27	28
1 cheat	19	-16	-16	-14	-16	-14	-17
1 check	-40	-33	-35	-33	-35	-32	-34
1 checkout	-27	-23	-24	-24	-29	-24	-25
1 checksum	-43	-38	-35	-35	-35	-34	-37
1 choic	-52	-50	-52	-49	-51	-50	-53
1 choos	-34	-32	-33	-30	-38	-31	-33
1 chore	-11	-9	-8	28	-17	-7	-8
1 chosen	-49	-47	-49	-47	-79	-47	-47
1 chroni	-18	-15	-15	-15	-16	-15	-20
1 ci	-78	-60	-61	-58	-62	-59	-74
1 cidr	-41	-37	-38	-37	-40	-37	-44
1 cis	-19	-18	-18	-18	-19	-17	-18
1 cisco	-37	-31	-31	-34	-37	-31	-45
1 class	-23	-22	-23	-22	-25	-22	-23
1 classifi	-32	-26	-25	-26	-30	-25	-25
1 claud	-7	-3	-6	-5	34	-4	-9
1 claus	27	28	26	25	71	27	27
1 clean	-38	-33	-32	-33	-33	-32	-34
1 cleanup	-24	-21	-22	-21	-22	-21	-22
1 clear	-25	-24	-25	-24	-25	-24	-27
1 cli	-18	3	-14	3	50	1	4
1 click	-18	-16	-20	-16	-10	-15	-20
1 client	-44	-43	-44	-43	-52	-43	-44
1 clock	-20	-16	-17	-17	-18	-17	-23
1 clone	-10	0	0	0	27	-1	0
1 close	-26	-24	-24	-24	-25	-23	-25
1 cloud	16	-29	-14	-12	15	-11	-20
1 cluster	-14	-18	-20	-18	-21	-17	-14
1 cname	-25	-25	-25	-24	-26	-24	-25
1 cni	-45	-47	-44	-43	-44	-42	-52
1 code	-40	-36	-38	-36	-36	-35	-40
1 cold	-58	-60	-56	-53	-35	-54	-55
1 collabor	-21	-17	-18	-18	-20	-17	-18
1 colleagu	-17	-19	-21	-19	-27	-18	-19
1 column	48	-5	-7	-4	-12	-3	-5
1 command	36	50	116	51	132	36	49
1 commit	17	19	18	21	70	21	23
1 common	-44	-50	-42	-41	-45	-40	-42
1 commun	-19	-18	-20	-19	-19	-18	-22
1 compact	-31	-25	-25	-26	-30	-24	-26
1 compani	14	9	9	9	51	10	4
1 compar	14	16	23	23	61	20	24
1 compat	-94	-77	-79	-75	-81	-75	-82
1 complain	-19	-18	-18	-19	-28	-19	-18
1 complaint	-53	-46	-46	-47	-51	-46	-52
1 complet	92	43	22	33	71	42	44
1 complianc	-45	-33	-35	-33	-35	-32	-35
1 compon	-22	-20	-20	-20	-29	-20	-21
1 compress	1	7	4	6	46	5	6
1 comprom	-26	-21	-22	-22	-23	-21	-21
1 comput	11	13	12	12	34	13	34
1 concept	74	52	122	50	24	55	58
1 concurr	-11	-10	-16	-11	9	-10	-10
1 condit	-17	-12	-11	-11	-1	-11	-11
1 config	-74	-73	-74	-72	-76	-71	-76
1 configur	-35	-30	-33	-30	-28	-29	-30
1 confirm	-17	-17	-17	-17	-21	-17	-25
1 conflict	-60	-56	-61	-59	-72	-57	-55
1 connect	-25	-24	-24	-23	-18	-23	-24
1 connector	-30	-25	-27	-26	-27	-26	-26
1 consent	-16	-12	-12	-13	-13	-12	-12
1 consist	-15	-15	-16	-15	-15	-15	-17
1 consol	-2	1	1	1	26	1	2
1 consolid	-39	-37	-41	-38	-37	-37	-41
1 consum	19	-15	-30	-13	-19	-12	-16
1 contact	-56	-37	-37	-37	-37	-36	-37
1 contain	-42	-40	-44	-39	-43	-40	-44
1 containerd	-58	-46	-50	-46	-50	-46	-48
1 content	-40	-38	-38	-37	-39	-37	-38
1 context	44	46	146	45	42	48	39
1 continu	-37	-35	-35	-36	-43	-35	-52
1 contract	-60	-57	-61	-55	-65	-56	-56
1 contractor	-18	-16	-15	-16	-16	-15	-17
1 contractu	-18	-15	-16	-16	-17	-15	-17
1 control	-21	-18	-17	-16	-8	-17	-22
1 convers	-65	-64	-65	-65	-99	-66	-66
1 convert	21	90	17	36	94	39	35
1 cooki	-14	-14	-14	-20	-16	-14	-14
1 cool	-23	-20	-21	-20	-21	-20	-21
1 cooldown	-58	-57	-60	-57	-78	-56	-61
1 copi	-21	-20	7	-19	-26	-21	-20
1 core	-26	-24	-24	-25	-26	-24	-34
1 coredn	-24	-23	-24	-24	-25	-23	-28
1 corpor	-36	-21	-21	-21	-22	-21	-21
1 correct	-23	-20	-21	-20	-16	-20	-23
1 cost	4	10	3	11	75	12	10
1 could	-6	-16	-20	-16	-20	-16	-18
1 council	0	-18	-10	-13	-12	-11	-10
1 count	-7	-21	-26	-22	4	-19	-22
1 countri	-30	-28	-29	-27	-28	-27	-29
1 cours	4	25	18	24	82	20	22
1 court	-5	-16	-19	-16	-20	-15	-15
1 cover	55	-9	-32	-4	-12	-7	-12
1 cpu	-40	-39	-39	-37	-40	-37	-38
1 crash	-33	-29	-30	-30	-32	-29	-29
1 crawl	-19	-18	-18	-18	-29	-18	-21
1 creat	-36	-33	-34	-33	-34	-33	-36
1 creation	-77	-74	-79	-70	-72	-71	-81
1 credenti	-47	-43	-44	-43	-45	-42	-45
1 credit	-36	-34	-34	-35	-50	-34	-35
1 crl	-18	-18	-19	-18	-22	-18	-18
1 cron	-37	-36	-37	-36	-50	-36	-36
1 cross	12	11	10	13	37	13	12
1 crowdstrik	-31	-29	-29	-30	-32	-29	-38
1 crypto	-40	-31	-31	-32	-34	-30	-33
1 cryptomin	-58	-44	-43	-45	-50	-43	-46
1 cto	19	-5	-2	0	-8	0	0
1 cuda	-61	-59	-64	-32	-59	-56	-68
1 culprit	-19	-15	-15	-17	-17	-15	-15
1 cumul	-53	-50	-57	-52	-52	-51	-66
1 curl	-25	-23	-26	-26	-26	-23	-24
1 current	-21	-19	-19	-19	-19	-20	-23
1 cus	29	48	52	45	42	50	127
1 custodi	-27	-22	-22	-22	-23	-21	-22
1 custom	22	-3	-1	-1	8	0	13
1 cut	-6	2	1	1	32	2	0
1 cutov	-38	-41	-37	-43	-42	-37	-36
1 cve	-26	-24	-25	-24	-26	-23	-28
1 d	-27	-23	-24	-23	-23	-22	-26
1 daemon	-28	-24	-24	-26	-25	-24	-30
1 dai	-17	-16	-16	-15	1	-15	-16
1 daili	-22	-20	-20	-20	-26	-20	-21
1 dangl	-20	-20	-20	-19	-20	-19	-23
1 dark	-24	-25	-25	-24	-25	-25	-28
1 dashboard	-40	-38	-39	-38	-46	-37	-39
1 data	-26	-27	-28	-26	-29	-26	-27
1 databas	-44	-42	-43	-42	-41	-41	-53
1 datadog	-89	-82	-86	-81	-110	-82	-83
1 datalimitexceed	-38	-36	-35	-35	-36	-35	-40
1 dataset	-33	-29	-30	-29	-31	-30	-33
1 date	-22	-20	-20	-19	-16	-19	-24
1 day	-21	-20	-20	-20	-22	-19	-20
1 db	-19	-15	-16	-15	-15	-15	4
1 dba	-53	-50	-50	-52	-51	-49	-70
1 dcv	-65	-54	-55	-60	-84	-54	-65
1 ddo	-50	-44	-46	-45	-61	-44	-46
1 dead	-28	-27	-28	-27	-29	-26	-28
1 deadlin	-14	-17	-12	-13	-16	-12	-14
1 deal	11	-37	-59	-36	-48	-33	-57
1 dear	-17	-16	-22	-16	-18	-16	-16
1 death	-22	-21	-21	-22	-33	-23	-21
1 debian	-39	-37	-38	-38	-45	-37	-50
1 debug	-26	-21	-20	-20	-11	-20	-25
1 decid	-34	-32	-33	-32	-40	-31	-33
1 deck	-9	-16	-12	-13	-16	-13	-13
1 decommiss	-42	-37	-37	-37	-39	-36	-42
1 decrypt	-34	-33	-40	-34	-39	-33	-32
1 dedic	-26	-23	-26	-22	-24	-22	-23
1 dedup	-54	-52	-50	-53	-76	-51	-51
1 deep	22	22	22	18	59	22	22
1 default	-32	-31	-36	-30	-12	-30	-34
1 defect	-19	-18	-19	-18	-20	-18	-19
1 defenc	-44	-31	-32	-33	-32	-34	-33
1 defin	-38	-32	-28	-31	-35	-31	-33
1 definit	-52	-38	-13	-38	-44	-38	-41
1 deleg	-32	-31	-31	-30	-33	-30	-34
1 deliv	34	37	34	35	27	36	88
1 deliveri	-50	-45	-47	-46	-52	-45	-46
1 demand	-8	-5	-3	-3	19	-4	-5
1 demarc	95	36	29	32	26	33	35
1 deni	-2	0	1	0	22	1	1
1 depend	-108	-92	-95	-98	-95	-91	-107
1 deploi	-39	-36	-37	-36	-39	-35	-43
1 deploy	-30	-28	-29	-28	-31	-27	-30
1 deprec	12	10	8	15	87	14	6
1 depth	24	27	22	28	85	28	28
1 deregist	-22	-19	-26	-20	-19	-19	-21
1 design	-65	-50	-50	-49	-52	-49	-50
1 desir	-50	-49	-50	-48	-67	-48	-48
1 desk	55	10	3	8	-2	11	8
1 desktop	-25	-52	-64	-50	-52	-49	-70
1 dest	-14	-14	-14	-14	-17	-14	-14
1 destin	-32	-31	-33	-31	-34	-32	-32
1 destroi	-29	-23	-24	-23	-27	-23	-23
1 detect	-39	-35	-35	-35	-37	-34	-37
1 dev	-29	-20	-22	-21	-3	-21	-25
1 develop	-31	-29	-29	-28	-30	-28	-30
1 devic	-32	-32	-32	-32	-34	-31	-38
1 di	-46	-44	-44	-44	-47	-43	-56
1 dial	-38	-33	-33	-33	-50	-32	-34
1 did	-16	-3	-9	-2	56	-6	-7
1 didnt	-32	-35	-34	-34	-39	-31	-31
1 die	-22	-13	-13	-14	-13	-13	-14
1 differ	-13	-11	22	-24	37	-8	-20
1 digicert	-6	-6	-3	38	-2	1	-4
1 dimens	-39	-37	-37	-37	-65	-37	-37
1 direct	-58	-38	-38	-38	-41	-39	-40
1 directori	-45	-43	-44	-44	-46	-44	-69
1 dirti	-30	-25	-26	-27	-26	-25	-26
1 disabl	-15	-14	-15	-16	-15	-14	-15
1 discount	16	20	32	31	93	27	36
1 discoveri	-15	-14	-17	-14	-16	-14	-15
1 disk	-31	-28	-28	-28	-31	-28	-29
1 distribut	-46	-43	-43	-42	-47	-42	-45
1 distro	-18	-17	-16	-17	-18	-17	-19
1 divid	110	-11	-3	6	-57	2	2
1 divis	78	18	19	27	10	25	24
1 dmarc	-15	-15	-14	-14	-16	-14	-17
1 dns	-11	-6	-5	6	16	-3	-5
1 doc	-26	-23	-23	-23	-23	-23	-23
1 docker	-26	-25	-26	-25	-26	-24	-27
1 dockerfil	-25	-23	-25	-25	-26	-22	-24
1 document	13	-11	-11	-11	-22	-10	-10
1 doe	22	7	18	7	25	7	5
1 dollar	-18	-12	-15	-10	17	-10	-10
1 domain	-31	21	-18	-13	-22	-15	-19
1 done	-23	-14	-26	-23	-28	-22	-26
1 dont	-22	-19	-21	-20	-21	-19	-24
1 door	-57	-57	-60	-55	-58	-54	-55
1 doubl	-50	-47	-47	-47	-82	-48	-49
1 download	8	12	10	11	41	12	8
1 dpo	17	-14	-15	-13	-25	-14	-18
1 dr	122	11	1	12	-19	13	-19
1 drain	2	4	-6	4	52	3	1
1 draw	47	-7	-30	-7	-29	-8	-10
1 drift	-75	-58	-58	-56	-56	-55	-65
1 drill	-32	-30	-31	-30	-31	-29	-32
1 drive	-26	-22	-22	-23	-27	-22	-23
1 driver	-58	-52	-54	-52	-55	-51	-55
1 drop	-37	-29	-34	-39	-38	-34	-38
1 due	-15	-14	-14	-15	-14	-16	-14
1 dump	-64	-62	-61	-60	-84	-60	-62
1 duplic	-60	-47	-47	-47	-53	-47	-47
1 durabl	-33	-29	-30	-29	-33	-29	-32
1 dure	-21	-20	-22	-21	-24	-20	-22
1 duti	129	33	26	33	26	31	26
1 e	-2	-17	-17	-17	-17	-16	-17
1 eat	-43	-42	-40	-42	-63	-40	-41
1 ec2	-34	-34	-33	-33	-33	-33	-36
1 ecpu	12	14	15	20	80	20	15
1 ecs	-50	-48	-48	-48	-48	-47	-75
1 edg	-37	-35	-37	-35	-29	-34	-37
1 edit	16	-24	-30	-16	19	-16	-30
1 editor	-27	-26	-29	-26	-29	-25	-24
1 efa	-33	-34	-37	-32	-46	-31	-34
1 effort	14	11	14	44	-6	15	11
1 egress	0	4	2	3	30	5	4
1 either	17	7	7	7	7	7	7
1 eks	-36	-37	-38	-35	-38	-35	-45
1 elast	16	20	20	20	3	21	52
1 electr	-42	-37	-38	-37	-40	-37	-37
1 eleven	-11	-5	-4	-4	29	-3	-6
1 els	10	21	53	48	11	22	18
1 elsewher	-42	-35	-36	-35	-42	-35	-37
1 em	-61	-53	-52	-53	-59	-52	-69
1 email	-19	-18	-19	-19	-22	-18	-24
1 emerg	-17	-15	-16	-15	-16	-15	-16
1 employe	-37	-35	-36	-34	-41	-34	-34
1 empti	-53	-51	-53	-52	-70	-51	-53
1 enabl	-43	-39	-41	-39	-42	-39	-42
1 encrypt	-53	-51	-52	-49	-53	-49	-57
1 end	-4	-15	-16	-15	-10	-14	-17
1 endpoint	-33	-19	17	-16	-12	-16	-19
1 enforc	-37	-31	-31	-31	-32	-30	-31
1 engin	-35	-32	-33	-32	-22	-32	-46
1 enrol	-30	-28	-31	-28	-29	-28	-29
1 ensur	-37	-26	-26	-27	-29	-26	-26
1 enterpr	-26	-22	-21	-23	-26	-22	-27
1 entri	-39	-37	-37	-36	-47	-36	-38
1 env	-32	-30	-31	-30	-33	-30	-31
1 environ	-42	-38	-14	-37	-46	-37	-44
1 eol	-37	-37	-41	-39	-62	-37	-41
1 ephemer	-30	-28	-28	-28	-29	-28	-41
1 equip	-35	-33	-33	-33	-34	-33	-50
1 eras	-33	-32	-34	-32	-37	-32	-33
1 error	-22	-16	-17	-16	-1	-16	-19
1 errorportalloc	-30	-28	-29	-29	-28	-27	-32
1 escap	-20	-18	-19	-20	-21	-18	-24
1 esx	36	-2	1	0	-2	1	-11
1 etc	-20	-22	-22	-20	-21	-20	-21
1 etcd	-64	-58	-65	-61	-71	-58	-64
1 etl	-19	-18	-18	-19	-22	-18	-19
1 even	5	-31	-34	-25	-33	-25	-30
1 event	-32	-31	-32	-30	-32	-30	-32
1 ever	-26	-23	-23	-25	-29	-23	-26
1 everi	-23	-20	-19	-20	-13	-20	-22
1 everybodi	-56	-33	-35	-32	-35	-32	-32
1 everyon	-25	-24	-26	-24	-26	-23	-24
1 everyth	73	7	7	11	0	9	7
1 everywher	-24	-24	-28	-24	-35	-24	-23
1 evict	-25	-24	-26	-25	-26	-24	-29
1 ex	-30	-25	-25	-26	-27	-25	-26
1 exactli	89	33	61	38	25	37	38
1 exampl	38	39	38	41	91	37	40
1 exceed	-17	-17	-17	-17	-18	-16	-17
1 exchang	-40	-40	-42	-43	-45	-40	-40
1 execut	-23	-20	13	-18	-18	-18	-20
1 exist	-2	-15	-18	-13	-17	-12	-14
1 exit	-69	-63	-64	-61	-64	-61	-69
1 expir	-35	-33	-34	-34	-39	-33	-34
1 expiri	-25	-24	-25	-24	-25	-23	-24
1 explain	81	16	-5	16	4	17	17
1 explan	33	32	88	33	22	29	32
1 explod	-32	-32	-31	-31	-51	-31	-31
1 exploit	-22	-22	-22	-23	-23	-22	-40
1 explos	-29	-29	-31	-29	-45	-29	-28
1 export	-41	-38	-40	-38	-40	-37	-38
1 expos	-52	-49	-49	-48	-51	-47	-50
1 exposur	-16	-15	-17	-15	-22	-15	-17
1 express	38	34	39	38	101	38	41
1 extend	-18	-11	28	-10	-29	-10	-12
1 extens	-31	-29	-30	-29	-32	-29	-31
1 extra	17	17	17	18	96	18	11
1 fabric	-40	-37	-39	-38	-40	-37	-37
1 face	-16	-17	-14	-14	-15	-14	-15
1 facil	-21	-20	-19	-21	-23	-20	-22
1 factor	-30	-27	-27	-28	-28	-26	-27
1 factori	28	2	4	3	-1	4	-2
1 fail	-23	-22	-22	-21	-24	-21	-23
1 fail2ban	-36	-32	-32	-33	-51	-32	-38
1 failov	-25	-21	-21	-21	-23	-20	-21
1 failur	-25	-23	-24	-24	-26	-23	-24
1 fall	-22	-28	-28	-28	-33	-27	-29
1 fals	-36	-19	-19	-19	-19	-19	-19
1 famili	16	22	22	1	62	22	23
1 fargat	-39	-27	-27	-27	-27	-26	-37
1 fast	-19	-11	-12	-11	6	-12	-12
1 faster	73	72	71	70	169	70	70
1 fault	-23	-21	-21	-21	-20	-20	-24
1 faulti	-23	-22	-22	-22	-23	-21	-24
1 fee	3	20	-5	17	99	18	8
1 feed	-26	-24	-25	-24	-34	-25	-28
1 fell	-23	-20	-21	-24	-26	-21	-21
1 fenc	41	11	13	11	12	13	12
1 fend	-27	-36	-27	-26	-30	-25	-26
1 few	-17	-17	-17	-16	-16	-16	-17
1 fgac	-19	-20	-20	-19	-20	-19	-19
1 field	-56	-53	-53	-52	-58	-51	-52
1 fifo	61	67	44	69	134	67	67
1 file	-2	-18	-19	-17	-21	-18	-20
1 fill	3	-17	-18	-20	-17	-17	-17
1 financ	-24	-22	-22	-24	-28	-22	-22
1 find	3	7	7	7	39	7	5
1 fine	-21	-20	-20	-20	-22	-20	-21
1 finger	-32	-33	-32	-32	-45	-32	-41
1 fip	-28	-27	-28	-27	-29	-27	-28
1 fire	8	14	10	13	46	10	14
1 firecrack	-65	-62	-71	-61	-67	-61	-67
1 firewal	-33	-31	-31	-31	-33	-31	-37
1 firmwar	-48	-44	-44	-43	-45	-43	-46
1 fit	29	29	33	34	81	34	36
1 five	49	15	-34	13	63	14	13
1 fix	-23	-21	-22	-22	-24	-21	-23
1 flag	0	3	-3	24	42	6	4
1 flask	-20	-19	-20	-20	-21	-19	-20
1 flavor	13	29	23	91	6	32	31
1 fleet	-24	-32	-32	-32	-30	-31	-37
1 flood	-35	-36	-33	-33	-35	-32	-34
1 floor	-97	-90	-92	-91	-114	-91	-98
1 flow	-23	-20	18	-19	-20	-18	-21
1 fluent	-66	-47	-47	-48	-47	-47	-53
1 flush	-18	-15	-28	-16	-16	-15	-16
1 folder	-26	-26	-26	-25	-30	-25	-26
1 follow	-48	-43	-44	-42	-45	-42	-53
1 for	-3	-18	-8	-14	-12	-16	-20
1 forbid	19	33	33	32	19	90	32
1 forc	-43	-40	-40	-40	-58	-40	-41
1 forens	-39	-32	-38	-32	-34	-34	-31
1 forest	-19	-19	-18	-21	-19	-18	-26
1 forev	-22	-16	-19	-15	8	-15	-20
1 forgot	-39	-28	-29	-29	-29	-28	-30
1 forgotten	-24	-22	-24	-22	-23	-23	-24
1 form	-15	-18	-18	-19	-30	-19	-20
1 format	-16	-16	-17	-16	-15	-15	-15
1 fortig	-24	-15	-16	-16	-14	-18	-15
1 forward	-62	-51	-62	-51	-58	-42	-48
1 four	-43	-40	-42	-42	-47	-41	-61
1 frankfurt	4	12	6	10	46	11	11
1 fresh	-27	-24	-24	-24	-25	-24	-27
1 fridai	-21	-18	-18	-21	-19	-18	-18
1 from	-24	-24	-23	-22	-22	-22	-26
1 front	-38	-37	-36	-37	-42	-37	-45
1 froze	18	-16	-18	-17	-38	-17	-26
1 fsx	-53	-51	-53	-52	-68	-51	-52
1 full	1	-24	-25	-23	-26	-22	-23
1 fulli	52	23	23	23	24	24	19
1 function	-51	-44	-45	-43	-42	-43	-50
1 game	-44	-43	-42	-42	-47	-42	-54
1 gap	-28	-31	-30	-29	-50	-29	-31
1 gatewai	9	-5	-5	-5	-2	-4	-18
1 gather	-50	-41	-53	-42	-43	-41	-42
1 gb	5	10	8	10	49	10	10
1 gbp	-63	-57	-60	-56	-60	-55	-60
1 gdpr	-17	-13	-14	-14	-15	-13	-16
1 gener	32	33	34	33	94	35	35
1 general	21	-2	-2	-1	6	1	-20
1 generally	-20	-19	-19	-19	-28	-19	-21
1 geo	-18	-17	-18	-17	-18	-17	-17
1 get	-14	-18	-18	-17	-16	-17	-19
1 gig	9	15	3	15	62	14	16
1 gimm	22	-4	2	1	-1	1	1
1 git	-37	-29	-32	-30	-16	-30	-31
1 github	-18	-15	-16	-17	-16	-15	-15
1 give	22	-8	-6	-6	-19	-6	-8
1 glanc	101	7	10	28	8	28	24
1 glibc	-22	-19	-18	-18	-19	-18	-18
1 gmail	-23	-23	-23	-23	-40	-23	-23
1 go	-21	-5	-25	-21	-29	-23	-25
1 god	-37	-34	-37	-34	-37	-34	-35
1 goe	-57	-34	-51	-46	-53	-45	-48
1 golden	-51	-48	-61	-48	-54	-48	-48
1 gone	-21	-18	-19	-19	-22	-18	-19
1 good	-1	18	19	11	86	17	15
1 googl	0	-2	3	-1	30	3	0
1 got	11	-4	-10	-3	24	-3	-7
1 gotta	-26	-23	-23	-23	-27	-23	-26
1 govern	-28	-22	-23	-22	-24	-22	-24
1 gpo	-94	-65	-71	-65	-67	-64	-81
1 gpu	-34	-31	-34	-25	-35	-31	-34
1 grace	-53	-48	-52	-47	-51	-47	-48
1 grain	-31	-29	-29	-29	-32	-28	-29
1 grant	-46	-41	-40	-39	-40	-39	-42
1 graph	-47	-36	-37	-40	-55	-37	-41
1 green	-31	-29	-43	-30	-38	-29	-29
1 gremlin	-11	-41	-22	-42	54	-11	-11
1 group	-18	-26	-29	-25	-28	-25	-27
1 grow	-32	-30	-32	-30	-33	-30	-31
1 gsi	-54	-49	-55	-48	-51	-45	-46
1 guarante	-15	-14	-20	-15	-15	-15	-15
1 guard	-21	-20	-19	-11	-22	-18	-20
1 guardrail	-31	-30	-32	-28	-30	-28	-31
1 guess	-18	-13	-13	-14	-14	-13	-14
1 guest	-32	-18	-19	-19	7	-18	-23
1 gui	-37	-31	-31	-31	-36	-31	-37
1 guilt	-16	-14	-14	-16	-19	-14	-16
1 guy	-31	-20	-20	-21	-21	-20	-22
1 ha	-2	-3	-4	42	-2	3	1
1 hack	-29	-27	-27	-27	-37	-27	-36
1 had	-28	-22	-23	-23	-25	-23	-25
1 haiku	-1	16	16	16	69	15	16
1 half	-22	-18	-20	-18	-16	-18	-20
1 hall	-19	-17	-21	-17	-18	-17	-18
1 hammer	-39	-37	-37	-39	-55	-38	-37
1 hand	-11	-25	-29	-15	-30	-24	-31
1 handl	35	19	15	22	12	22	87
1 hang	-62	-53	-62	-55	-57	-55	-53
1 happen	-22	-19	-20	-19	-23	-19	-20
1 hardcod	-22	-25	-21	-22	-22	-21	-21
1 harden	-35	-34	-35	-35	-38	-33	-40
1 hardwar	-50	-46	-47	-47	-50	-46	-50
1 hash	-34	-31	-33	-31	-33	-31	-32
1 hasnt	-21	-18	-19	-19	-22	-18	-19
1 hat	13	-13	-7	-11	-14	-11	-27
1 hcx	-55	-49	-51	-50	-53	-49	-62
1 hdf	-14	-16	-15	-14	-17	-15	-15
1 he	-20	-19	-19	-19	-29	-19	-19
1 head	-40	-36	-36	-36	-37	-35	-42
1 headach	-18	-16	-17	-17	-20	-16	-17
1 header	-41	-39	-41	-39	-44	-39	-39
1 health	-40	-33	-33	-32	-33	-32	-33
1 hear	12	24	14	21	65	11	20
1 heard	-24	-3	25	-1	-22	-2	-1
1 heartbeat	-66	-55	-65	-54	-59	-53	-59
1 held	-16	-17	-17	-17	-18	-16	-17
1 helm	-26	-26	-27	-26	-33	-25	-26
1 help	37	41	119	38	42	18	40
1 helpdesk	36	-16	-1	-5	0	-1	1
1 hetzner	31	31	32	31	77	32	21
1 hey	41	-3	-17	-19	-27	-2	-11
1 hibern	-21	-21	-25	-21	-22	-20	-25
1 hide	-45	-36	-44	-38	-49	-37	-35
1 high	-25	-24	-24	-24	-29	-23	-24
1 higher	-13	-12	-12	-12	-17	-12	-13
1 hijack	-35	-25	-24	-24	-29	-25	-25
1 him	-26	-23	-24	-24	-27	-24	-26
1 hipaa	-16	-14	-14	-14	-14	-14	-20
1 his	-33	-27	-27	-30	-33	-27	-28
1 histori	-29	-26	-26	-27	-29	-26	-26
1 hit	-26	-21	-26	-22	-14	-21	-25
1 hm	-33	-32	-31	-31	-35	-31	-35
1 hmm	-24	-24	-24	-22	-24	-22	-23
1 hold	-19	-17	-17	-17	-16	-16	-19
1 hole	-30	-26	-27	-27	-29	-26	-30
1 home	-17	-13	-12	11	-20	-12	-14
1 homework	21	-52	-51	-51	-72	-38	-47
1 hook	2	-28	-36	-34	-33	-28	-51
1 hope	-38	-28	-29	-30	-32	-28	-31
1 hopefulli	-46	-37	-38	-41	-42	-38	-66
1 hospit	-25	-21	-21	-21	-21	-20	-21
1 host	-20	-16	-16	-11	-18	-15	5
1 hot	-47	-39	-39	-40	-42	-39	-39
1 hour	-31	-27	-29	-28	-23	-27	-28
1 hourli	-14	-8	-28	-8	51	-4	-11
1 how	40	20	18	21	74	20	21
1 hpc	39	-10	-28	-10	-17	-8	-8
1 hr	-39	-20	12	-21	-43	-23	-19
1 hsm2m	-49	-50	-53	-45	-53	-46	-45
1 hum	-38	-35	-34	-35	-59	-34	-39
1 hygien	-50	-32	-31	-31	-38	-31	-38
1 hyperledg	-30	-30	-30	-30	-37	-29	-31
1 hyperpod	-15	-15	-15	-16	-17	-15	-20
1 hypervisor	-63	-60	-67	-59	-60	-58	-66
1 ia	-49	-47	-36	-50	-59	-37	-36
1 iamallowedprincip	-28	-26	-26	-28	-29	-26	-28
1 ibm	31	35	35	33	77	35	30
1 id	31	17	19	49	18	20	18
1 idea	30	35	31	35	106	36	71
1 ident	-41	-25	-25	-25	-25	-25	-27
1 idl	-64	-63	-63	-59	-89	-59	-63
1 ids	-32	-31	-35	-34	-35	-31	-36
1 if	1	-18	-28	-15	-20	-18	-20
1 ignor	-43	-41	-41	-41	-53	-40	-43
1 im	82	7	-41	7	0	6	6
1 imag	-34	-32	-33	-31	-34	-32	-37
1 imdsv1	-18	-16	-16	-18	-19	-16	-18
1 immedi	-18	-17	-17	-18	-18	-17	-21
1 immut	-15	-15	-21	-15	-15	-14	-15
1 impair	-43	-32	-28	-28	-29	-28	-28
1 import	-17	-13	-14	6	-10	-12	-16
1 in	-22	-24	-20	-23	-22	-23	-25
1 incid	-38	-31	-32	-31	-33	-30	-29
1 includ	5	14	13	14	53	14	11
1 index	-47	-44	-46	-43	-49	-43	-44
1 indic	-45	-40	-40	-38	-41	-32	-31
1 infect	-27	-25	-25	-25	-32	-24	-26
1 infer	-25	-23	-25	-25	-26	-24	-25
1 influx	-56	-54	-52	-34	-56	-50	-53
1 infra	-68	-69	-73	-63	-78	-63	-69
1 infrastructur	-40	-36	-40	-36	-37	-36	-37
1 ingest	-23	-17	-17	-17	-5	-17	-19
1 ingress	-25	-24	-24	-24	-26	-24	-24
1 inherit	112	33	8	36	26	35	37
1 init	-28	-23	-25	-24	-24	-23	-23
1 initi	-32	-28	-29	-31	-38	-28	-31
1 inject	-30	-28	-28	-27	-34	-28	-28
1 input	-34	-36	-34	-32	-35	-33	-32
1 insid	-41	-38	-42	-38	-39	-37	-41
1 insist	-21	-18	-19	-20	-25	-17	-18
1 inspect	-20	-16	-16	-16	-18	-16	-17
1 instal	-24	-21	-21	-18	-23	-20	-19
1 instanc	-23	-16	-17	-17	10	-17	-24
1 instead	-41	43	-26	-29	-23	-19	-19
1 instrument	-25	-21	-21	-21	-22	-21	-23
1 integr	-46	-38	-38	-41	-44	-37	-39
1 intel	-24	-22	-20	-21	-21	-20	-21
1 intellig	-42	-40	-33	-42	-52	-33	-33
1 intent	-15	-14	-14	-14	-17	-15	-15
1 intern	-32	-28	-28	-29	-30	-28	-29
1 internet	-35	-29	-29	-29	-33	-28	-29
1 interpret	-74	-71	-71	-66	-71	-64	-67
1 interrupt	-39	-36	-38	-36	-40	-36	-38
1 interv	9	16	16	16	48	15	17
1 into	-23	-18	-22	-21	-17	-20	-21
1 intrus	-33	-30	-29	-30	-33	-30	-31
1 invalid	-28	-24	-24	-24	-28	-24	-25
1 invent	25	44	48	56	172	53	32
1 investig	-69	-52	-53	-53	-60	-53	-55
1 invit	-32	-22	-23	-23	-24	-22	-24
1 invoc	-19	-17	-19	-18	-18	-17	-19
1 invoic	-10	6	35	8	43	9	-1
1 invok	-24	-21	-21	-21	-21	-21	-30
1 involv	148	53	49	55	38	54	55
1 io	-39	-24	-24	-22	-1	-21	-20
1 iop	-26	-24	-20	-23	5	-23	-21
1 ip	-22	-18	-18	-18	-10	-18	-19
1 ips	-29	-27	-27	-27	-27	-26	-29
1 ipsec	-45	-25	-25	-25	-26	-25	-26
1 iptabl	-18	-17	-16	-17	-20	-16	-16
1 is	-17	-11	-3	-12	-5	-12	-16
1 iscsi	-48	-46	-46	-45	-48	-45	-44
1 isnt	4	2	-1	17	0	3	25
1 iso	33	7	5	5	4	7	7
1 isol	-31	-28	-30	-28	-29	-27	-30
1 issu	-29	-25	-25	-26	-30	-25	-26
1 its	-23	-23	-24	-22	-22	-21	-24
1 itself	-33	-30	-30	-30	-32	-29	-33
1 januari	-21	-20	-21	-22	-22	-20	-26
1 jar	-22	-20	-21	-20	-21	-20	-24
1 java	-17	-14	-14	-31	13	-13	-14
1 jms	-26	-31	-24	-24	-25	-24	-26
1 job	-2	-19	-19	-17	-18	-16	-14
1 join	-60	-40	-41	-40	-42	-40	-42
1 joiner	-32	-27	-26	-27	-40	-27	-27
1 json	30	32	31	33	83	30	33
1 judg	-30	-25	-26	-25	-25	-25	-26
1 jump	11	21	12	22	88	21	22
1 jupyt	-30	-30	-31	-30	-56	-30	-30
1 just	-20	29	-13	-13	-22	-8	-9
1 jvm	-31	-28	-28	-27	-28	-28	-34
1 jwt	-42	-38	-38	-38	-39	-38	-51
1 karpent	-32	-31	-39	-31	-31	-30	-33
1 kb	-2	-1	-7	-1	23	-1	-3
1 kbs	-65	-60	-65	-60	-59	-59	-73
1 keep	-29	-28	-28	-26	-27	-27	-30
1 kei	-59	-56	-57	-55	-55	-54	-64
1 kept	-33	-32	-32	-32	-43	-31	-33
1 kerbero	-35	-35	-35	-34	-35	-34	-38
1 kernel	-36	-34	-35	-34	-21	-33	-41
1 key	-29	-27	-17	-26	-23	-26	-27
1 kick	-25	-22	-22	-22	-23	-22	-28
1 kid	-17	5	-13	4	62	8	8
1 kill	-25	-22	-22	-22	-25	-23	-25
1 kind	-83	-80	-82	-80	-84	-81	-107
1 kindli	77	19	28	27	53	27	27
1 knob	-29	-29	-29	-29	-42	-28	-29
1 know	24	7	28	7	-9	7	7
1 ksk	-47	-39	-39	-39	-48	-38	-40
1 kubeconfig	-40	-11	-12	-13	33	-12	-11
1 kubelet	-50	-48	-57	-50	-50	-48	-58
1 kyverno	-64	-61	-73	-61	-67	-62	-66
1 label	-18	-16	-17	-16	-17	-16	-17
1 labor	95	15	5	20	5	19	16
1 lack	3	27	20	24	92	24	9
1 lag	-27	-26	-26	-25	-29	-25	-26
1 lambda	-23	34	-33	-17	-25	-12	-17
1 lan	-41	-33	-34	-35	-42	-33	-34
1 land	-23	-19	-11	-20	-26	-19	-21
1 languag	-28	-26	18	-17	-18	-21	-25
1 larg	9	24	18	22	67	22	20
1 last	-26	-24	-25	-25	-26	-25	-26
1 late	-26	-24	-23	-25	-29	-24	-28
1 latenc	-38	-29	-27	-47	41	-25	-28
1 latest	-5	7	-16	9	61	0	-1
1 launch	-22	-16	-14	-16	-6	-17	-12
1 law	-31	-19	-19	-20	-24	-19	-20
1 layer	28	-15	27	-11	-34	-11	-15
1 ldap	-56	-51	-52	-53	-57	-50	-57
1 lead	9	-27	-17	-17	-29	-14	-14
1 leaf	-26	-24	-25	-24	-24	-23	-25
1 leak	-29	-25	-25	-25	-27	-24	-26
1 leaki	-21	-20	-20	-21	-23	-19	-24
1 learn	-32	-29	-32	-29	-56	-29	-29
1 least	-40	-29	1	26	-41	-20	-40
1 leav	2	-15	-20	-12	-28	-15	-17
1 leaver	-33	-26	-25	-25	-27	-25	-25
1 left	34	-11	-16	-7	-11	-6	-7
1 legal	-17	-15	-16	-15	-17	-15	-18
1 length	-41	-33	-35	-38	-36	-34	-34
1 less	18	18	28	111	6	28	25
1 let	-50	-44	-46	-46	-59	-44	-44
1 level	-46	-39	-42	-39	-43	-39	-43
1 liabil	-92	-55	-55	-57	-55	-55	-58
1 liabl	-24	-23	-23	-23	-31	-22	-23
1 lib	-50	-45	-47	-44	-48	-44	-48
1 librari	-28	-24	-25	-25	-25	-24	-29
1 licens	-28	-21	-24	-19	-2	-18	13
1 life	4	6	5	6	32	6	4
1 lifecycl	-38	-36	-38	-35	-38	-35	-37
1 lifetim	-23	-24	-26	-23	-25	-23	-27
1 lift	-20	26	-5	-11	-19	-5	-24
1 light	-26	-25	-26	-26	-27	-25	-24
1 lightsail	-30	-27	-27	-28	-32	-27	-32
1 like	-10	-9	-13	7	13	-8	-17
1 limit	-20	-18	-22	-18	0	-18	-18
1 line	20	-15	44	-7	-13	-6	-14
1 liner	7	37	137	32	86	39	30
1 link	-25	-23	-24	-24	-17	-23	-27
1 linux	-44	-39	-39	-31	-39	-38	-49
1 list	35	-11	-2	-2	27	-1	0
1 listen	-63	-55	-58	-54	-49	-53	-59
1 littl	-30	-24	-23	-23	-28	-24	-22
1 live	-19	-14	-13	-13	-4	-13	-14
1 liveanalyt	-34	-31	-33	-34	-35	-32	-35
1 load	-31	-28	-31	-29	-13	-28	-30
1 local	-29	-28	-28	-28	-31	-27	-28
1 locat	-24	-22	-23	-22	-23	-22	-25
1 lock	-36	-34	-36	-33	-35	-33	-38
1 log	-26	-23	-14	-23	-18	-22	-26
1 log4j	-33	-30	-31	-30	-31	-29	-37
1 log4shell	-37	-33	-37	-34	-37	-33	-32
1 logic	-30	-28	-28	-28	-30	-28	-29
1 login	-43	-40	-41	-41	-44	-39	-41
1 lol	-40	-35	-36	-37	-46	-35	-36
1 long	-10	-8	-7	-8	18	-7	-8
1 longer	-7	43	-10	-1	-10	1	0
1 look	-13	-24	-24	-23	-23	-22	-28
1 loop	-29	-28	-27	-27	-38	-27	-28
1 loosen	-31	-30	-31	-30	-32	-29	-42
1 lose	1	4	4	5	27	3	4
1 lost	-16	-20	-21	-20	-21	-20	-21
1 lot	36	33	34	32	70	33	32
1 low	-26	-25	-25	-25	-38	-25	-25
1 lower	-12	-15	0	16	36	-1	-5
1 lowest	26	26	26	56	24	26	25
1 lua	-50	-40	-36	-47	-60	-37	-57
1 m	-42	-37	-36	-36	-38	-36	-37
1 mac	-45	-32	-31	-30	-8	-30	-27
1 machin	-31	-28	-28	-28	-33	-28	-22
1 machineri	-16	-15	-16	-17	-17	-15	-18
1 made	-31	-29	-31	-29	-34	-29	-32
1 magnet	-16	-20	-15	-16	-16	-15	-15
1 mail	-40	-35	-36	-36	-43	-35	-37
1 main	0	76	22	20	14	22	23
1 maintain	-36	-33	-33	-34	-34	-32	-38
1 mainten	-52	-48	-53	-48	-50	-47	-51
1 major	-22	-23	-21	-20	-21	-20	-24
1 make	-29	-26	-27	-26	-29	-25	-27
1 malici	-27	-26	-27	-26	-27	-27	-29
1 manag	-26	-19	-20	-21	-27	-24	-28
1 mani	-46	-39	-41	-39	-46	-39	-39
1 manifest	-41	-38	-39	-39	-42	-38	-47
1 manual	-37	-37	-37	-37	-42	-44	-46
1 map	-27	-25	-26	-26	-30	-25	-27
1 march	-1	-17	-17	-17	-22	-17	-19
1 mark	-20	-18	-19	-19	-21	-18	-19
1 market	-15	-19	-18	-20	-21	-18	-19
1 mask	-33	-29	-32	-30	-32	-29	-28
1 master	-13	-6	-9	-7	19	-6	-7
1 match	-20	-19	-18	-19	-21	-19	-19
1 materi	10	18	17	18	48	19	19
1 matrix	138	42	30	46	44	46	32
1 matter	-16	-16	-21	-17	-20	-17	-16
1 max	-14	-9	-4	-8	29	-8	-11
1 maximum	-13	-10	-21	-10	-2	-10	-9
1 may	-47	-41	-45	-41	-43	-40	-44
1 mb	-33	-34	-33	-36	-51	-33	-34
1 me	85	41	80	46	63	41	56
1 mean	-27	-9	52	2	-22	-5	-7
1 meant	-41	-26	5	-23	-28	-23	-24
1 measur	-25	-23	-23	-23	-27	-23	-22
1 medium	-38	-30	-41	-31	-29	-30	-29
1 member	-25	-21	-22	-22	-23	-21	-23
1 memori	-38	-35	-37	-41	-34	-35	-37
1 mend	-33	-29	-29	-29	-37	-29	-31
1 merg	-31	-26	-35	-26	-33	-25	-25
1 mesh	-39	-31	-33	-31	-37	-31	-31
1 mess	-14	-13	-13	-13	-16	-13	-14
1 messag	-40	-26	-41	-26	11	-26	-26
1 metadata	-63	-62	-63	-61	-85	-61	-66
1 metric	-20	-20	-20	-20	-21	-20	-25
1 mfa	-15	-13	-13	-13	-17	-12	-13
1 micro	-53	-52	-52	-53	-52	-51	-57
1 microcod	-56	-49	-51	-50	-55	-49	-55
1 microsoft	-32	-30	-30	-31	-54	-30	-35
1 microvm	-45	-44	-48	-43	-44	-43	-47
1 midnight	-30	-28	-29	-29	-41	-27	-27
1 migrat	-38	-41	-41	-40	-46	-39	-46
1 million	-19	-17	-29	-17	-3	-16	-18
1 min	-27	-30	-31	-30	-39	-30	-31
1 mind	-17	-15	-15	-15	-17	-15	-15
1 mine	57	-1	-10	1	-2	3	-3
1 miner	-28	-26	-27	-28	-31	-26	-28
1 mini	-48	-35	-36	-37	-45	-31	-32
1 minimum	8	11	3	10	65	12	10
1 minor	-43	-37	-44	-37	-39	-35	-9
1 minut	-7	-5	-6	-5	22	-5	-5
1 mirror	-24	-24	-30	-23	-24	-22	-24
1 misconfigur	-23	-21	-20	-21	-22	-20	-31
1 mismatch	-36	-39	-35	-35	-38	-34	-35
1 miss	-36	-32	-34	-32	-36	-32	-34
1 mistak	-35	-31	-32	-31	-33	-31	-34
1 mix	6	18	61	29	26	31	83
1 ml	3	8	7	32	3	8	6
1 mobil	-31	-30	-31	-30	-32	-29	-30
1 mode	-4	-14	-2	-6	-27	-13	-17
1 model	46	-7	-15	-7	-17	-7	-8
1 modul	-23	-19	-20	-19	-8	-19	-19
1 mondai	29	-16	-3	-2	-14	-1	-4
1 monei	-39	-34	-34	-35	-54	-34	-36
1 monitor	-31	-28	-30	-31	-28	-28	-30
1 month	-16	-14	-17	-14	5	-14	-19
1 monthli	16	20	16	18	54	19	18
1 more	-22	-21	-21	-3	-25	-19	-21
1 morn	-36	-34	-34	-34	-42	-34	-35
1 mount	-40	-32	-33	-33	-18	-33	-36
1 move	-32	-32	-30	-31	-34	-30	-32
1 much	23	-14	-26	-19	-10	-12	-14
1 multi	-32	-30	-33	-31	-26	-29	-30
1 must	-14	-23	-26	-22	-25	-22	-26
1 myself	44	10	10	10	2	9	10
1 mysql	-49	-33	-37	-33	-38	-33	-33
1 n	69	9	9	11	8	12	3
1 nah	-19	-18	-19	-17	-17	-17	-17
1 namespac	-58	-55	-57	-54	-63	-54	-55
1 nat	-14	-13	-14	-14	-16	-13	-14
1 nearli	-57	-49	-54	-49	-51	-49	-51
1 need	-5	-22	-24	-22	-24	-21	-23
1 neighbor	-31	-34	-29	-31	-29	-29	-29
1 nest	24	27	22	28	85	28	28
1 netapp	129	30	37	35	18	36	-5
1 network	-33	-30	-25	-29	-30	-28	-29
1 never	-22	-21	-19	-17	-24	-20	-24
1 newer	-21	-21	-22	-21	-21	-20	-24
1 newest	-28	-24	-25	-24	-26	-24	-28
1 newslett	-37	-31	-31	-31	-33	-30	-35
1 next	22	24	6	6	3	7	6
1 night	-35	-34	-33	-24	-38	-32	-44
1 nightli	-62	-56	-63	-57	-58	-56	-58
1 nine	-9	-4	-4	-3	27	-3	-5
1 nitro	-36	-33	-37	-33	-33	-33	-41
1 no	-28	-18	-27	-25	-27	-24	-26
1 nobodi	-30	-28	-30	-27	-33	-28	-30
1 node	-28	-19	-26	-22	-23	-22	-14
1 nodejs16	-30	-28	-28	-28	-30	-28	-42
1 nodetool	-43	-36	-31	-33	-39	-31	-30
1 non	8	15	53	14	12	15	15
1 noncompli	-42	-35	-36	-35	-40	-35	-36
1 none	-20	-18	-20	-18	-19	-18	-20
1 noon	3	7	5	5	43	7	1
1 normal	-40	45	15	-20	-39	-6	-11
1 notic	-28	-23	-23	-23	-24	-23	-22
1 notif	-26	-25	-26	-25	-25	-25	-26
1 notreadi	7	9	10	8	37	8	7
1 now	-32	-26	-30	-25	-21	-25	-26
1 npm	-40	-36	-36	-37	-37	-36	-53
1 nsx	-56	-52	-53	-53	-54	-52	-69
1 ntf	-47	-36	-32	-36	-32	-31	-31
1 nucleu	-18	-17	-17	-17	-20	-17	-24
1 nutshel	187	61	63	75	46	71	65
1 nvidia	-18	-17	-17	-19	-19	-17	-17
1 nvme	18	21	21	20	74	20	19
1 o	-18	-17	-17	-17	-22	-17	-18
1 oauth	-29	-29	-28	-28	-55	-28	-28
1 object	-17	-15	-18	-14	5	-13	-14
1 oblig	204	29	24	50	38	48	43
1 oci	-84	-79	-81	-78	-139	-79	-76
1 ocr	-22	-15	-15	-16	-15	-15	-16
1 ocsp	-46	-39	-40	-39	-43	-39	-42
1 octob	-2	9	4	6	67	-7	7
1 of	-18	-21	-24	-19	-15	-21	-24
1 off	-39	-38	-39	-35	-38	-37	-44
1 offer	-15	-13	-15	-14	-16	-14	-14
1 offic	-25	-23	-23	-24	-27	-23	-28
1 offset	-39	-31	-30	-33	-36	-33	-31
1 often	-46	-43	-47	-43	-56	-43	-44
1 ok	-34	-37	-35	-33	-37	-34	-37
1 okta	-21	-17	-17	-16	-17	-16	-18
1 old	-37	-36	-36	-35	-37	-35	-36
1 older	-22	-22	-21	-21	-29	-21	-22
1 on	-31	-30	-31	-30	-28	-30	-33
1 onboard	53	12	16	16	15	15	13
1 onc	-48	-34	-34	-34	-35	-33	-35
1 one	4	-3	18	8	2	-1	3
1 onli	-20	-19	-14	-19	-22	-19	-19
1 ontap	-46	-46	-48	-44	-32	-43	-47
1 onto	-11	-19	-18	-18	-21	-18	-22
1 oom	-27	-21	-21	-23	-23	-21	-21
1 open	-28	-24	-25	-25	-24	-24	-25
1 openapi	-47	-45	-44	-43	-46	-43	-47
1 openssh	-55	-48	-51	-54	-54	-47	-51
1 openssl	-22	-21	-22	-21	-22	-21	-28
1 openzf	-38	-36	-39	-37	-37	-36	-38
1 oper	-31	-28	-28	-28	-28	-28	-32
1 oppos	22	2	64	26	1	26	28
1 ops	48	7	-15	56	1	13	13
1 opt	-25	-22	-23	-23	-23	-22	-22
1 optim	8	8	11	11	37	10	12
1 option	-39	-34	-43	-13	-39	-34	-39
1 or	-9	7	0	4	8	1	23
1 orchestr	-20	-19	-20	-19	-20	-19	-23
1 order	-44	-40	-42	-42	-43	-40	-45
1 org	13	15	69	16	6	9	15
1 organ	-27	-20	-20	-21	-23	-20	-21
1 organizations	-39	60	-20	-14	-15	-4	-9
1 origin	-52	-49	-50	-49	-60	-49	-48
1 orphan	-42	-37	-37	-36	-40	-36	-39
1 os	-5	1	-1	0	-1	1	63
1 oss	18	13	20	22	53	22	17
1 other	-19	-17	-16	-17	-17	-16	-18
1 ou	-66	-50	-44	-42	-52	-43	-43
1 ourself	18	-20	-39	-29	-63	-20	-21
1 ourselv	-3	-32	-21	2	-26	-19	-28
1 ous	22	27	22	27	82	27	28
1 out	-13	-22	-23	-22	-24	-21	-23
1 outag	-23	-20	-20	-20	-23	-20	-21
1 outbound	-37	-34	-34	-35	-45	-34	-34
1 outdat	-46	-42	-44	-44	-43	-42	-44
1 outlin	131	40	46	42	36	46	47
1 output	-43	-18	-30	-19	22	-18	-17
1 outsid	-18	-17	-18	-17	-18	-17	-18
1 over	-12	-18	-18	-17	-10	-16	-17
1 overlap	-29	-24	-24	-25	-24	-24	-36
1 overview	102	15	21	24	-7	23	20
1 overwritten	-64	-61	-64	-60	-65	-60	-68
1 own	10	-2	-4	10	12	3	23
1 owner	17	7	6	8	-16	6	51
1 ownership	21	-10	-9	-7	-11	-8	-10
1 p5	-19	-19	-19	-19	-25	-19	-18
1 p99	-22	-10	-8	-4	37	-11	-12
1 pack	-43	-24	-39	-27	23	-22	-22
1 page	-42	-40	-40	-40	-44	-40	-43
1 pager	33	-8	-1	0	-4	1	0
1 pai	-26	-25	-26	-25	-29	-25	-26
1 paid	3	5	3	4	31	5	4
1 pair	-5	-2	-4	-3	23	-3	-2
1 palo	-22	-18	-18	-17	10	-19	-24
1 pan	-23	-23	-24	-23	-25	-23	-34
1 panda	-29	-29	-30	-29	-30	-29	-50
1 paper	-83	-66	-67	-64	-73	-65	-69
1 paragraph	41	9	10	11	10	9	12
1 parallel	-16	-16	-18	-16	-20	-16	-16
1 param	-19	-15	-16	-15	-15	-15	-16
1 paramet	-42	-40	-41	-39	-46	-39	-42
1 parent	-33	-33	-37	-33	-51	-33	-32
1 parquet	14	19	16	18	60	17	18
1 part	139	38	37	47	42	47	61
1 parti	-5	-17	-15	-16	-20	-16	-20
1 partit	-68	-53	-54	-53	-56	-53	-53
1 partner	-24	-21	-22	-18	-13	-20	-21
1 pass	-91	-59	-71	-59	-67	-59	-64
1 passport	-32	-29	-29	-29	-33	-28	-31
1 password	-41	-37	-38	-37	-36	-36	-38
1 past	24	25	22	22	61	22	21
1 patch	-24	-15	-19	-16	-15	-16	18
1 path	-50	-42	-44	-44	-58	-42	-43
1 patient	-40	-35	-36	-35	-38	-34	-40
1 paus	-41	-34	-35	-36	-38	-34	-36
1 payload	-40	-37	-38	-38	-41	-37	-41
1 payment	-35	-28	-28	-28	-33	-28	-28
1 pci	-21	-19	-22	-19	-21	-21	-23
1 pcoip	-65	-54	-55	-60	-84	-54	-65
1 pdb	38	41	125	40	50	43	30
1 peak	-20	-19	-22	-19	-21	-19	-20
1 peek	-10	-10	-18	-11	-11	-10	-11
1 peer	-38	-34	-34	-34	-37	-33	-41
1 pend	-19	-15	-16	-15	2	-14	-17
1 pentest	-35	-32	-36	-32	-39	-32	-35
1 peopl	-36	-30	-31	-31	-30	-30	-31
1 per	41	24	19	26	91	26	24
1 percentag	5	7	-14	7	48	8	7
1 perform	-21	-20	-20	-20	-21	-19	-27
1 period	-19	-18	-19	-18	-19	-18	-18
1 permiss	-43	-39	-42	-39	-40	-38	-39
1 permit	-58	-35	-38	-35	-38	-35	-36
1 persist	19	25	21	25	69	23	14
1 person	-46	-36	-37	-37	-54	-36	-38
1 pgaudit	-43	-40	-40	-40	-40	-40	-48
1 phish	-24	-20	-21	-22	-24	-21	-23
1 php	-54	-51	-51	-51	-79	-50	-51
1 physic	-29	-25	-25	-24	-26	-24	-26
1 pi	-49	-43	-44	-45	-46	-43	-65
1 pick	-35	-34	-35	-34	-40	-34	-35
1 pictur	81	22	20	22	18	25	25
1 pii	-54	-51	-55	-50	-52	-50	-53
1 pile	-26	-25	-27	-25	-28	-25	-26
1 pill	-32	-26	-25	-26	-28	-26	-33
1 pin	-20	-19	-19	-19	-24	-19	-20
1 pip	-37	-29	-29	-30	-30	-28	-29
1 pipe	-32	-24	-25	-30	-34	-25	-26
1 pipelin	-33	-32	-31	-31	-36	-31	-32
1 pitr	-27	-26	-26	-26	-28	-25	-25
1 pki	32	30	37	89	34	37	36
1 place	-16	-14	-15	-15	-16	-15	-16
1 plai	57	9	9	8	-20	9	13
1 plain	-36	-37	-39	-35	-37	-35	-36
1 plan	-21	-6	-20	-19	-4	-18	-22
1 plane	-30	-26	-24	-25	-14	-25	-28
1 plant	-37	-37	-36	-36	-45	-36	-46
1 plate	35	-11	-1	1	-6	1	1
1 platform	-24	-23	3	-22	-20	-22	-27
1 player	-45	-35	-37	-34	-38	-35	-35
1 pleas	80	14	40	24	94	28	22
1 pls	99	24	29	33	78	23	21
1 plu	-22	-23	-22	-20	-22	-20	-24
1 plugin	-51	-47	-48	-47	-49	-45	-51
1 plz	109	29	30	38	52	35	27
1 pm	-105	-94	-51	-85	-103	-86	-90
1 pod	-34	-32	-35	-31	-28	-31	-33
1 poison	-28	-25	-24	-25	-29	-25	-30
1 polici	-35	-35	-33	-34	-32	-27	-37
1 poll	-31	-28	-29	-29	-44	-28	-32
1 pool	-89	-83	-84	-81	-86	-81	-88
1 pop	-20	-20	-18	-18	-18	-17	-17
1 port	-23	-23	-22	-22	-20	-22	-23
1 portal	-36	-35	-41	-35	-38	-35	-43
1 posix	-42	-35	-35	-36	-36	-35	-38
1 possibl	73	28	18	32	77	32	24
1 post	-37	-35	-36	-35	-39	-35	-39
1 postgr	-36	-30	-31	-32	-31	-31	-38
1 power	-25	-22	-24	-22	-17	-21	-23
1 pr	28	30	90	31	16	33	31
1 pre	-49	-44	-44	-44	-52	-44	-44
1 prefix	-33	-30	-31	-30	-33	-30	-29
1 prem	-28	-27	-28	-26	-27	-26	-28
1 premiz	-21	-19	-18	-19	-19	-18	-21
1 presenc	-41	-34	-34	-34	-37	-34	-47
1 press	-16	-15	-15	-16	-19	-15	-17
1 pressur	-26	-25	-26	-25	-26	-25	-27
1 presum	-19	-14	-15	-15	-15	-14	-14
1 prevent	-20	-18	-18	-19	-19	-18	-22
1 preview	-41	-40	-40	-40	-55	-41	-40
1 price	22	40	39	42	154	43	38
1 primari	-22	-21	-21	-21	-22	-21	-22
1 princip	-47	-43	-44	-42	-49	-42	-45
1 print	-20	-20	-20	-20	-24	-20	-21
1 privaci	-24	-20	-20	-21	-24	-24	-23
1 privat	-26	-19	-19	-19	-6	-19	-19
1 privileg	-80	-68	-77	-74	-75	-68	-82
1 problem	-33	-32	-32	-33	-33	-31	-36
1 process	-49	-39	-40	-39	-49	-39	-40
1 procur	156	58	46	55	54	59	58
1 prod	-9	-4	-10	-5	11	-5	16
1 produc	-43	-34	-35	-34	-35	-34	-38
1 product	-21	-19	-20	-19	-21	-19	-20
1 profil	-30	-25	-26	-25	-25	-25	-26
1 program	-28	-27	-26	-27	-28	-26	-28
1 project	-41	-40	-42	-39	-50	-39	-41
1 promiz	-40	-37	-37	-37	-60	-37	-38
1 promot	-16	-15	-16	-15	-16	-15	-17
1 prompt	-48	-41	-42	-41	-47	-40	-42
1 properli	-20	-20	-21	-20	-25	-20	-19
1 properti	-34	-36	-42	-35	-42	-34	-33
1 protect	-30	-29	-28	-28	-30	-27	-29
1 provis	-42	-39	-39	-31	-42	-38	-40
1 provisionedthroughputexceededexcept	-33	-30	-30	-29	-36	-29	-30
1 proxi	-46	-43	-46	-44	-43	-43	-50
1 public	-23	-19	-8	-18	-12	-18	-19
1 publicli	-39	-38	-40	-37	-38	-37	-38
1 publish	-29	-27	-30	-27	-30	-27	-29
1 pull	-18	-15	-15	-16	-17	-15	-17
1 purg	-43	-28	-30	-30	-33	-28	-29
1 purpos	-28	-20	-22	-26	-11	-20	-20
1 push	-26	-25	-24	-25	-28	-24	-26
1 put	-18	-17	-17	-17	-8	-16	-17
1 putobject	11	19	13	18	68	18	18
1 pvc	-108	-101	-117	-96	-103	-97	-104
1 python	-24	-22	-23	-18	-15	-21	-26
1 python3	-35	-32	-32	-33	-34	-32	-47
1 q	-34	-33	-31	-31	-31	-31	-41
1 qualiti	-55	-52	-57	-52	-50	-50	-55
1 quarter	-11	40	5	3	3	7	3
1 quarterli	21	28	27	27	31	30	91
1 queri	-20	-17	-18	-17	-3	-17	-19
1 question	-37	-45	-41	-39	-43	-41	-40
1 queue	-40	-38	-38	-38	-42	-37	-44
1 quick	40	-16	-5	-2	-2	-2	-10
1 quit	-14	-16	-14	-15	-14	-14	-16
1 quorum	-33	-30	-30	-30	-30	-29	-29
1 quota	-24	-15	-17	-15	26	-17	-15
1 r	-41	-25	-39	-23	-18	14	-16
1 ra3	-30	28	-9	-6	-16	-6	-8
1 raci	54	-19	-13	-12	-36	-12	-15
1 rack	-40	-37	-39	-37	-39	-37	-39
1 raid	-23	-21	-22	-22	-22	-21	-21
1 rail	-29	-28	-29	-30	-37	-28	-33
1 rain	34	37	7	32	121	39	39
1 raiz	10	19	19	18	88	17	1
1 ram	33	-14	-11	-9	-10	-9	-20
1 ran	-15	-13	-13	-13	-17	-13	-14
1 random	-33	-29	-28	-28	-27	-27	-29
1 rang	-38	-34	-34	-34	-37	-34	-41
1 ransomwar	-34	-31	-32	-32	-33	-31	-33
1 raspberri	-45	-40	-41	-42	-43	-41	-61
1 raspbian	-23	-21	-22	-22	-24	-21	-21
1 rate	-19	-18	-19	-18	-20	-17	-18
1 raw	-32	-31	-30	-33	-39	-32	-31
1 rbac	-75	-72	-75	-70	-72	-69	-76
1 rce	-52	-42	-39	-47	-60	-39	-60
1 re	-18	-19	-20	-20	-21	-20	-20
1 reachabl	-38	-32	-32	-31	-33	-31	-33
1 react	-29	-26	-26	-26	-28	-26	-30
1 read	-22	-18	-19	-18	-3	-17	-18
1 readabl	-40	-29	-29	-30	-29	-29	-29
1 reader	14	23	19	23	71	23	21
1 readonlyrootfilesystem	-48	-44	-74	-44	-48	-46	-43
1 real	54	25	26	25	26	26	26
1 realli	9	9	8	9	30	9	8
1 rebalanc	-45	-41	-53	-44	-45	-42	-44
1 reboot	-23	-20	-20	-20	-17	-20	-22
1 rebuild	-16	-15	-16	-16	-16	-15	-15
1 rebuilt	-17	-16	-16	-16	-16	-15	-16
1 receiv	-30	-29	-29	-30	-31	-29	-46
1 recipi	-16	-12	-12	-13	-14	-13	-14
1 recommend	-13	-9	-14	-31	54	-7	-11
1 reconnect	-13	-13	-14	-13	-17	-13	-13
1 record	-36	-32	-32	-30	-37	-32	-33
1 recov	-31	-30	-29	-29	-36	-29	-31
1 recoveri	-18	-15	-16	-15	-16	-15	-17
1 red	-2	-18	-14	-17	-22	-17	-29
1 redact	-22	-21	-23	-21	-22	-21	-22
1 redesign	-39	-38	-41	-39	-39	-37	-40
1 redi	-23	-23	-27	-24	-23	-23	-33
1 redishel	-47	-43	-39	-45	-59	-40	-59
1 redriv	-30	-29	-29	-29	-45	-29	-30
1 redshift	35	29	39	88	20	41	39
1 redund	-39	-37	-41	-36	-37	-36	-41
1 redundantli	-52	-44	-40	-40	-44	-41	-59
1 refresh	-31	-28	-33	-28	-30	-28	-31
1 refund	-43	-38	-37	-39	-56	-39	-39
1 refus	-32	-31	-34	-33	-35	-31	-32
1 regex	-42	-34	-38	-34	-39	-34	-34
1 region	-24	-16	-22	-17	9	-17	-21
1 regist	16	-13	-13	-12	-18	-12	-14
1 registri	-41	-40	-41	-38	-43	-38	-42
1 regresshion	-54	-49	-51	-53	-54	-47	-54
1 regul	19	-6	-5	-7	-9	-4	-4
1 rehears	-55	-48	-50	-48	-52	-47	-50
1 relaunch	-63	-50	-46	-54	-62	-46	-56
1 releas	-37	-30	-33	-30	-28	-30	-31
1 remain	90	17	8	19	0	20	18
1 remedi	-66	-63	-68	-59	-61	-60	-68
1 remind	8	-24	-25	-25	-61	-25	-23
1 remot	-52	-44	-44	-44	-31	-44	-45
1 remov	-29	-26	-26	-26	-28	-26	-28
1 renew	-23	-22	-22	-12	-25	-21	-23
1 rent	14	17	15	12	55	16	4
1 repair	-37	-29	-30	-29	-32	-29	-30
1 replac	-33	-29	-29	-29	-31	-28	-32
1 replai	-53	-47	-46	-44	-49	-45	-52
1 replic	-35	-29	-29	-29	-28	-28	-31
1 replica	-26	-23	-24	-23	-2	-22	-24
1 repo	-24	-19	-20	-20	-11	-20	-20
1 report	-24	-21	-22	-21	-22	-21	-22
1 repositori	-42	-40	-39	-39	-42	-39	-46
1 reput	-28	-28	-26	-26	-29	-26	-30
1 request	-31	-28	-29	-28	-25	-27	-29
1 requir	-25	-23	-24	-23	-24	-23	-23
1 reserv	3	7	9	9	42	9	9
1 reset	9	10	10	10	29	10	8
1 resili	-33	-27	-32	-27	-39	-26	-26
1 resiz	-44	-39	-39	-39	-27	-39	-43
1 resolv	-23	-21	-21	-22	-22	-21	-23
1 resourc	-19	-15	-19	-15	3	-14	-16
1 respond	-55	-47	-48	-46	-53	-46	-51
1 respons	29	-11	-9	-6	-10	-6	0
1 rest	-34	-32	-33	-32	-37	-31	-33
1 restart	-34	-31	-33	-32	-34	-31	-36
1 restor	-7	-4	-5	-4	-7	-3	25
1 restrict	-26	-24	-26	-25	-26	-24	-25
1 result	-30	-29	-29	-28	-32	-28	-29
1 resum	-18	-7	-9	-8	19	-8	-7
1 retain	-41	-36	-36	-37	-60	-36	-37
1 retent	-35	-33	-34	-32	-32	-32	-33
1 retir	-22	-16	6	-15	-19	-15	-16
1 retrain	-34	-26	-26	-28	-27	-26	-26
1 retri	-44	-40	-41	-40	-42	-39	-41
1 return	-33	-23	-24	-24	-12	-23	-25
1 reus	-26	-25	-27	-26	-26	-25	-29
1 review	-31	-29	-31	-29	-31	-29	-31
1 revis	-27	-22	-26	-22	-23	-22	-24
1 revoc	-18	-11	-11	-12	-12	-11	-13
1 revok	-26	-24	-25	-25	-25	-24	-25
1 rewrit	-20	-16	-16	-16	-17	-16	-17
1 rhel	-25	-22	-23	-22	7	-21	-25
1 rid	-32	-27	-25	-26	-33	-26	-29
1 right	-12	-20	-20	-20	-19	-19	-23
1 ring	-23	-22	-30	-23	-23	-22	-24
1 risk	60	14	11	14	2	13	14
1 rize	-23	-23	-24	-23	-37	-23	-23
1 rm	-37	-36	-36	-37	-58	-36	-40
1 role	4	-19	-8	-16	-18	-16	-18
1 roll	-32	-31	-31	-30	-37	-30	-32
1 rollback	-32	-19	-28	-21	9	-18	-19
1 rollout	-36	-33	-33	-33	-40	-32	-34
1 room	-19	-17	-18	-18	-20	-17	-18
1 root	-44	-41	-43	-34	-44	-39	-43
1 rot	-61	-56	-55	-55	-58	-54	-58
1 rotat	-54	-50	-52	-49	-48	-49	-55
1 rout	-33	-30	-30	-30	-34	-30	-34
1 router	-34	-29	-28	-29	-30	-28	-29
1 row	-16	-13	-15	-14	1	-13	-15
1 rpo	-20	-18	-25	-18	-18	-18	-19
1 rpu	36	45	44	46	152	48	41
1 rto	-28	-23	-28	-23	-27	-23	-24
1 rule	-48	-45	-47	-44	-46	-45	-47
1 run	-32	-33	-35	-29	-30	-33	-40
1 runawai	-29	-29	-29	-33	-56	-29	-30
1 runbook	68	21	22	24	23	24	25
1 runc	-23	-22	-22	-23	-26	-22	-27
1 rundown	81	8	11	13	-11	12	8
1 runtim	-23	-15	-1	-20	-27	-19	-19
1 s	-46	-41	-41	-41	-51	-40	-42
1 safekeep	-20	-19	-21	-21	-29	-19	-19
1 sagemak	-24	-23	-24	-24	-33	-23	-24
1 sai	-31	-25	-27	-25	-22	-24	-25
1 said	-57	-47	-48	-47	-44	-46	-51
1 sale	-28	-29	-29	-28	-35	-27	-28
1 salesforc	-87	-82	-83	-82	-144	-81	-80
1 same	-71	-66	-64	-60	-53	-61	-65
1 sampl	19	19	19	21	73	21	22
1 sandbox	-24	-22	-23	-24	-24	-22	-22
1 sat	-21	-18	-18	-18	-21	-18	-20
1 save	-11	50	7	11	44	13	16
1 saw	-19	-20	-19	-19	-22	-18	-19
1 say	-37	-30	-30	-31	-33	-30	-31
1 scale	-38	-34	-36	-34	-40	-33	-16
1 scan	-23	-21	-22	-18	-23	-21	-23
1 scc	-52	-44	-62	-46	-48	-44	-45
1 schedul	-48	-43	-43	-42	-43	-41	-50
1 schema	-45	-42	-43	-41	-43	-41	-42
1 scientist	-31	-29	-30	-30	-31	-29	-30
1 scim	-21	-21	-19	-19	-21	-19	-19
1 scope	-58	-54	-57	-52	-56	-53	-55
1 score	-53	-44	-45	-45	-52	-43	-72
1 scrambl	-26	-26	-27	-25	-27	-25	-25
1 scrape	-27	-26	-26	-26	-41	-28	-25
1 scratch	-17	-14	-15	-15	-17	-15	-15
1 script	-59	-55	-57	-55	-56	-54	-59
1 scrub	-54	-46	-45	-47	-52	-45	-49
1 sdk	-17	-17	-17	-17	-18	-16	-19
1 search	-44	-39	-40	-41	-56	-40	-43
1 sec	-3	-3	0	-2	32	0	-9
1 second	-17	-15	-17	-15	1	-15	-17
1 secret	-46	-2	-30	-28	-20	-26	-28
1 see	-29	-23	-11	-23	-11	-23	-24
1 select	-15	-14	-15	-14	-16	-14	-14
1 self	14	15	19	57	16	20	16
1 send	-11	0	0	0	45	-1	-2
1 sensit	-48	-38	-42	-38	-48	-38	-38
1 sensor	-49	-42	-42	-44	-55	-42	-45
1 sent	-18	-17	-18	-17	-18	-17	-17
1 sentenc	86	6	-15	5	-11	2	-5
1 separ	-20	-16	-16	-17	-17	-16	-18
1 seri	2	0	2	20	-3	1	1
1 serv	-27	-24	-25	-25	-25	-24	-29
1 server	-35	-32	-32	-27	-34	-31	-34
1 serverless	27	-11	-12	-10	-15	-7	19
1 servic	-41	-37	-37	-37	-37	-37	-43
1 session	-17	-15	-17	-16	-16	-15	-16
1 set	-28	-24	-21	-24	-29	-24	-25
1 setup	3	-15	-22	-15	-17	-15	-19
1 seven	-26	-23	-25	-26	-29	-24	-24
1 sever	-18	-17	-19	-18	-18	-17	-17
1 sg	-80	-79	-79	-75	-80	-72	-73
1 shadow	-40	-38	-42	-38	-39	-38	-42
1 shard	-35	-33	-33	-33	-39	-32	-35
1 share	62	5	2	9	10	8	4
1 sharepoint	-33	-31	-30	-32	-53	-32	-32
1 sheet	99	22	24	27	24	24	20
1 ship	-19	-23	-22	-21	-22	-21	-25
1 shop	-17	-14	-14	-14	-17	-15	-15
1 short	77	11	42	21	15	21	14
1 should	-18	-14	-15	-7	-9	-13	-15
1 show	48	-8	-9	-6	-11	-8	-9
1 shut	4	7	7	7	29	7	4
1 shutdown	-48	-43	-46	-43	-46	-43	-44
1 side	4	-14	-9	-12	-18	-11	-13
1 sidecar	-52	-47	-50	-45	-45	-45	-46
1 siem	-37	-34	-36	-37	-35	-33	-45
1 sign	-12	-24	-26	-24	-19	-22	-23
1 signatur	-37	-35	-36	-34	-35	-34	-35
1 sigterm	-40	-35	-37	-34	-35	-34	-39
1 silenc	-19	-17	-18	-17	-21	-17	-18
1 sinc	-37	-33	-34	-34	-38	-33	-38
1 singl	-9	-6	-9	-6	30	-6	-8
1 sit	-19	-16	-17	-17	-18	-16	-19
1 site	-26	-24	-24	-24	-25	-23	-25
1 six	-19	-16	-18	-16	-18	-16	-16
1 size	-19	-16	-21	-16	21	-15	-17
1 skew	-36	-34	-34	-33	-40	-33	-39
1 skip	16	19	19	20	60	14	14
1 sla	2	4	-7	4	37	5	5
1 slide	77	30	63	34	15	36	34
1 slim	-26	-24	-26	-27	-27	-24	-25
1 slip	-17	-15	-15	-16	-17	-15	-17
1 slot	-18	-15	-14	-15	-15	-16	-16
1 slow	-55	-48	-49	-48	-49	-47	-53
1 slurmctld	-83	-77	-76	-77	-83	-77	-123
1 small	46	18	13	15	63	17	4
1 smb	-60	-52	-65	-50	-51	-47	-47
1 sms	-24	-23	-22	-23	-32	-23	-25
1 smtp	-52	-50	-50	-48	-52	-48	-51
1 snapmirror	-78	-50	-48	-48	-48	-48	-48
1 snapshot	-47	-42	-42	-42	-44	-42	-44
1 so	-17	-18	-21	-15	-20	-18	-22
1 softphon	-26	-23	-23	-24	-24	-23	-23
1 softwar	-23	-21	-21	-21	-9	-20	-25
1 some	-50	-50	-56	-50	-58	-50	-54
1 somebodi	-18	-19	-19	-19	-22	-18	-19
1 someon	-23	-20	-11	-16	-23	-19	-21
1 someth	-17	-14	-3	-14	-26	-14	-9
1 somewher	-15	-14	-15	-15	-18	-14	-18
1 sorri	-42	-40	-42	-39	-46	-39	-39
1 sort	-46	-43	-46	-44	-49	-44	-45
1 sourc	-27	-26	-27	-27	-28	-26	-28
1 space	-17	-13	-13	-13	-14	-13	-13
1 speak	-21	-17	-20	-18	-19	-17	-18
1 specif	6	12	49	15	15	19	20
1 specifi	-39	-34	-34	-35	-54	-34	-34
1 spend	-29	-23	-23	-24	-28	-24	-24
1 spf	-16	-16	-14	-14	-15	-14	-16
1 spin	-1	19	11	16	63	17	13
1 split	182	40	30	49	39	48	40
1 spot	-27	-25	-26	-23	-5	-24	-24
1 spread	-46	-43	-45	-43	-57	-43	-44
1 spring	-67	-61	-62	-62	-89	-60	-86
1 spring4shell	-64	-58	-61	-60	-69	-66	-60
1 sql	-46	-44	-44	-43	-52	-43	-44
1 sqli	-34	-31	-32	-29	-38	-29	-29
1 squad	-40	-38	-38	-39	-39	-38	-71
1 squash	-54	-51	-57	-51	-52	-50	-51
1 sre	-50	-46	-47	-49	-69	-46	-56
1 srm	120	34	29	30	40	25	34
1 ssd	-42	-40	-41	-40	-42	-39	-39
1 sse	-9	-4	23	-4	-5	-4	-7
1 ssh	-28	-27	-27	-27	-30	-26	-29
1 sshd	-47	-46	-45	-44	-48	-44	-53
1 ssl	-25	-22	-24	-23	-23	-22	-25
1 stack	-22	-21	-21	-22	-27	-21	-26
1 staff	-27	-22	-23	-22	-27	-22	-26
1 stage	-38	-35	-35	-36	-45	-37	-37
1 stale	-51	-42	-42	-41	-44	-41	-41
1 stand	-5	7	58	6	-5	8	4
1 standalon	-27	-26	-35	-26	-26	-26	-26
1 standard	-15	-13	-14	-12	19	-11	-12
1 standbi	-19	-19	-19	-19	-20	-18	-19
1 start	-1	-16	-18	-16	-14	-16	-20
1 startexecut	-65	-54	-59	-55	-64	-54	-57
1 startup	-34	-30	-31	-34	-34	-31	-34
1 starv	-26	-28	-25	-28	-32	-26	-26
1 state	-48	-40	-40	-40	-48	-40	-43
1 statement	-23	-23	-21	-22	-23	-22	-23
1 static	-26	-23	-24	-26	-25	-23	-23
1 statu	3	5	5	5	26	5	-1
1 step	35	51	46	51	136	51	46
1 sticki	-37	-32	-34	-35	-38	-33	-33
1 stolen	-19	-18	-18	-18	-18	-17	-19
1 stone	-33	-43	-32	-29	-32	-54	-29
1 stop	-30	12	-20	-18	-19	-17	-19
1 storag	-28	-26	-27	-26	-27	-26	-28
1 store	-25	-10	-21	-21	-23	-21	-22
1 stranger	-33	-30	-29	-29	-32	-29	-31
1 strategi	-42	-39	-41	-39	-46	-39	-39
1 stream	-47	-43	-44	-44	-47	-43	-53
1 string	-19	-18	-18	-18	-18	-17	-19
1 stripe	-82	-77	-79	-78	-84	-76	-76
1 stuck	-75	-65	-73	-64	-76	-63	-66
1 student	-30	-23	-24	-25	-25	-23	-28
1 studio	46	-9	-17	-2	-9	-1	-5
1 stuf	-17	-22	-17	-16	-18	-15	-16
1 stuff	-16	-13	-13	-14	-14	-13	-14
1 subnet	-33	-30	-32	-30	-28	-29	-30
1 subscrib	-56	-53	-57	-51	-53	-51	-54
1 subscript	-59	-58	-58	-58	-69	-57	-62
1 sudo	-52	-51	-53	-54	-60	-51	-61
1 sudoer	-68	-63	-66	-61	-63	-61	-67
1 suggest	-21	-20	-20	-20	-20	-20	-21
1 summar	41	9	7	8	-3	9	9
1 summari	64	10	10	13	10	12	10
1 super	-18	-17	-17	-17	-19	-17	-19
1 superus	-34	-30	-29	-31	-30	-30	-30
1 suppli	-16	-15	-16	-15	-16	-15	-17
1 supplier	-28	-27	-29	-28	-40	-28	-26
1 support	2	2	13	2	40	3	0
1 suppos	-21	-19	-20	-19	-20	-19	-22
1 suppress	-58	-50	-56	-50	-60	-50	-50
1 sure	-21	-18	-20	-18	-22	-18	-18
1 suricata	-15	-14	-14	-15	-15	-14	-16
1 suspici	-48	-41	-49	-42	-48	-41	-42
1 swap	-32	-14	-27	-27	-30	-28	-28
1 switchov	-67	-59	-63	-56	-56	-57	-59
1 syn	-31	-29	-32	-30	-36	-30	-32
1 sync	-44	-41	-41	-40	-58	-40	-41
1 synchron	-23	-24	-34	-22	-22	-22	-23
1 syntax	29	35	35	35	94	35	32
1 sys	-27	-26	-27	-26	-31	-25	-25
1 system	-28	-25	-25	-25	-24	-25	-30
1 tabl	-23	-30	-29	-28	-32	-28	-32
1 tag	-39	-37	-39	-37	-49	-36	-36
1 take	-1	-23	-26	-13	-6	-18	-24
1 takeov	-16	-14	-15	-15	-16	-14	-18
1 talk	13	-12	-12	-11	-16	-12	-14
1 tamper	-52	-48	-49	-46	-49	-47	-48
1 tape	-31	-30	-30	-29	-44	-29	-30
1 target	-37	-36	-38	-35	-52	-35	-36
1 tb	11	16	15	13	50	15	18
1 tcp	9	9	10	9	45	9	9
1 tde	-22	-22	-20	-21	-21	-20	-22
1 team	15	-15	-21	-4	-18	-12	-19
1 technic	14	25	73	23	20	25	25
1 telemetri	-18	-18	-18	-18	-20	-18	-21
1 telephoni	-47	-42	-45	-43	-49	-42	-47
1 tell	4	-6	1	-8	12	-9	-23
1 templat	-63	-50	-58	-49	-58	-49	-49
1 tenant	-18	-18	-21	-18	-19	-17	-19
1 term	30	24	67	26	24	27	28
1 termin	-49	-46	-51	-45	-47	-46	-46
1 terraform	5	18	12	17	86	17	18
1 test	-35	-33	-33	-32	-39	-32	-34
1 text	-43	-36	-37	-32	-38	-35	-37
1 thank	52	21	18	21	20	21	20
1 that	-23	-18	-16	-19	-18	-19	-22
1 the	-21	-22	-22	-21	-20	-22	-25
1 theft	-22	-23	-20	-21	-23	-20	-21
1 thei	-5	-13	-4	-11	-8	-11	-16
1 their	53	7	11	10	8	11	18
1 them	5	-14	-11	-13	-15	-12	-18
1 themselv	-17	-17	-18	-17	-19	-17	-20
1 then	-28	-25	-26	-23	-16	-23	-24
1 there	-14	-27	-28	-23	-16	-23	-31
1 thereof	-30	-29	-32	-35	-53	-29	-31
1 these	9	12	11	11	47	12	10
1 thi	-35	-31	-31	-30	-22	-30	-34
1 thing	27	-7	29	-3	-4	-3	-17
1 think	-31	-29	-31	-28	-30	-27	-30
1 third	-9	-4	18	-4	-5	-3	-6
1 those	-30	-25	-26	-25	-28	-13	-32
1 though	-50	-47	-47	-46	-66	-44	-49
1 threat	-22	-21	-20	-20	-21	-20	-21
1 through	-8	-17	-18	-17	-14	-17	-20
1 throughput	2	-10	-14	-4	106	8	-3
1 throw	-26	-21	-22	-20	14	-20	-20
1 thru	-33	-43	-47	-44	-65	-42	-56
1 tib	23	29	25	29	73	28	28
1 tick	-30	-29	-28	-28	-31	-27	-30
1 tidi	-35	-34	-36	-35	-40	-34	-34
1 tier	-46	-47	-44	-46	-63	-43	-47
1 tighten	-32	-28	-29	-29	-32	-28	-32
1 timeout	-26	-22	-24	-22	-24	-22	-23
1 tls	-44	-41	-46	-41	-39	-40	-43
1 tlsv1	-39	-38	-38	-39	-43	-38	-46
1 tmp	-17	-16	-24	-17	-16	-16	-16
1 to	-14	-19	-21	-18	-16	-18	-21
1 todai	-7	-8	7	-7	-50	-7	-10
1 todo	-23	-25	-24	-24	-27	-24	-25
1 togeth	-29	-30	-49	-30	-38	-29	-28
1 toggl	-25	-23	-25	-24	-24	-23	-24
1 token	-28	-26	-30	-27	-27	-26	-27
1 told	-20	-17	-18	-17	-20	-16	-17
1 tonight	0	17	15	13	71	17	16
1 too	-47	-44	-46	-43	-45	-42	-44
1 tool	-31	-30	-30	-32	-30	-31	-30
1 topic	-21	-19	-22	-19	-20	-19	-19
1 touch	-37	-32	-35	-35	-35	-33	-39
1 tpm	-39	-38	-40	-37	-40	-37	-38
1 trace	-16	-14	-14	-14	-16	-14	-15
1 track	-19	-18	-19	-19	-19	-18	-21
1 transact	-43	-41	-41	-43	-54	-41	-40
1 transcrib	23	23	21	70	13	24	22
1 transcript	-30	-28	-27	-28	-30	-26	-27
1 transfer	-33	-28	-29	-29	-31	-28	-29
1 transit	-53	-51	-56	-51	-52	-50	-58
1 trigger	-28	-26	-28	-27	-29	-26	-30
1 trim	-28	-25	-25	-26	-31	-25	-27
1 tripl	-27	-25	-25	-40	-30	-25	-25
1 trivi	-25	-20	-21	-1	-32	-22	-23
1 troubl	-29	-31	-31	-30	-38	-29	-30
1 truck	-28	-27	-27	-27	-29	-27	-30
1 true	-37	-33	-40	-33	-35	-32	-37
1 truncat	-16	-15	-15	-15	-15	-15	-16
1 ttl	-61	-56	-59	-63	-60	-56	-57
1 tuesdai	1	-10	-11	-9	-18	-4	44
1 tune	-48	-45	-45	-45	-49	-44	-46
1 tunnel	-43	-31	-31	-31	-32	-31	-37
1 turn	-24	-21	-22	-21	-13	-21	-23
1 twice	-56	-45	-46	-47	-53	-46	-48
1 two	-6	-15	-8	-16	-9	-14	-15
1 txt	-23	-20	-20	-20	-21	-20	-20
1 type	-11	-7	-6	-8	34	-8	1
1 typo	-56	-55	-59	-52	-52	-52	-54
1 ubuntu	-33	-32	-33	-33	-40	-32	-37
1 udp	-33	-29	-29	-30	-53	-29	-29
1 uid	-20	-16	-16	-16	-16	-15	-18
1 um	-38	-28	-31	-29	-42	-28	-29
1 unabl	-13	-15	-14	-14	-14	-13	-17
1 unassign	-22	-22	-22	-22	-23	-22	-40
1 unattach	-20	-15	-16	-15	-14	-14	-15
1 unauthent	-29	-26	-26	-26	-26	-26	-32
1 under	-33	-36	-38	-35	-39	-35	-40
1 underli	-39	-34	-36	-36	-38	-35	-44
1 underneath	-55	-51	-51	-51	-52	-50	-64
1 undo	-17	-14	-15	-16	-17	-15	-14
1 unencrypt	20	26	8	25	61	25	26
1 unhappi	-33	-31	-35	-43	-36	-30	-31
1 unhealthi	-26	-25	-26	-25	-38	-25	-28
1 unintend	-21	-19	-20	-19	-22	-19	-20
1 uniqu	-20	-21	-20	-19	-20	-19	-21
1 unit	-48	-41	-43	-41	-42	-41	-42
1 unknown	-19	-18	-19	-19	-24	-18	-19
1 unless	-15	-14	-16	-14	-16	-14	-15
1 unlock	-33	-30	-30	-31	-35	-30	-29
1 unread	19	17	15	19	50	19	19
1 unsubscrib	-23	-21	-24	-22	-24	-21	-23
1 unsupport	-26	-26	-25	-25	-27	-26	-29
1 untag	-15	-15	-15	-15	-19	-15	-15
1 unus	-66	-56	-54	-53	-58	-54	-61
1 up	-11	-19	-14	-16	-19	-16	-7
1 updat	-26	-21	-18	-21	-23	-21	-9
1 upgrad	-37	-35	-39	-35	-36	-34	-12
1 upkeep	-43	-40	-43	-44	-44	-40	-42
1 uplink	-25	-23	-23	-24	-24	-23	-24
1 upload	-44	-40	-40	-39	-40	-38	-40
1 ups	-33	-28	-27	-28	-33	-28	-29
1 uptim	-51	-47	-56	-47	-49	-47	-50
1 url	-39	-37	-39	-37	-55	-37	-38
1 us	18	-6	-8	-1	-8	-3	2
1 usag	-39	-39	-39	-38	-39	-49	-38
1 use	9	-14	-19	-14	-16	-14	-18
1 user	-47	-43	-43	-42	-44	-41	-45
1 usual	-28	-8	-9	-13	30	-10	-16
1 util	-29	-28	-29	-28	-29	-27	-27
1 v1	-37	-35	-33	-33	-33	-32	-37
1 v2	-17	-16	-16	-15	-3	-15	-19
1 vacuum	-40	-40	-35	-36	-36	-35	-48
1 valid	-27	-26	-26	-26	-28	-25	-26
1 valu	-30	-34	-29	-31	-30	-29	-31
1 vanish	-21	-22	-20	-20	-26	-20	-21
1 var	-27	-24	-25	-24	-26	-24	-24
1 variabl	-29	-26	-27	-26	-32	-25	-26
1 vcf	-26	-20	-21	-20	-24	-20	-25
1 vcpu	-47	-38	-53	-37	-9	-38	-40
1 veeam	-33	-31	-32	-31	-49	-31	-32
1 vend	-50	-37	-37	-38	-39	-36	-35
1 vendor	24	9	9	9	9	9	7
1 version	-30	-25	-26	-25	-23	-25	-4
1 vessel	-21	-20	-20	-21	-23	-19	-24
1 vet	-19	-16	-17	-17	-17	-17	-16
1 via	-30	-29	-29	-30	-30	-29	-31
1 view	77	27	0	25	28	27	28
1 viewer	-35	-33	-33	-33	-38	-32	-35
1 virus	-46	-37	-38	-41	-54	-36	-36
1 visibl	-69	-53	-57	-53	-65	-52	-61
1 visit	-30	-26	-26	-26	-29	-29	-26
1 visitor	-47	-44	-44	-43	-46	-43	-46
1 vlan	-99	-93	-96	-89	-95	-90	-96
1 volum	-44	-38	-38	-38	-43	-38	-39
1 vouch	-53	-36	-55	-35	-52	-34	-33
1 vpn	-58	-50	-51	-50	-53	-49	-61
1 vs	69	63	14	45	57	31	26
1 vsan	-67	-63	-70	-61	-73	-62	-66
1 vuln	-18	-16	-17	-16	-19	-16	-17
1 vulner	-19	-18	-19	-18	-19	-18	-22
1 w	3	-19	-27	-11	-29	-18	-22
1 wai	-26	-24	-25	-24	-28	-23	-23
1 wait	-35	-32	-34	-32	-33	-32	-35
1 walk	59	32	24	31	59	31	30
1 wall	-15	-15	-25	-15	-16	-15	-16
1 want	5	15	7	25	14	9	7
1 warehous	-26	-24	-26	-23	-27	-23	-24
1 warm	-37	-35	-44	-35	-44	-34	-35
1 warn	-15	-16	-15	-16	-17	-15	-18
1 was	-17	-15	-16	-15	-14	-15	-16
1 watch	-31	-26	-27	-26	-29	-25	-27
1 watermark	-17	-16	-16	-16	-20	-16	-18
1 we	-9	-15	-24	-17	-20	-19	-25
1 weak	-24	-21	-22	-21	-22	-21	-22
1 web	-26	-24	-24	-24	-25	-24	-28
1 webhook	-17	-14	-14	-14	-15	-14	-16
1 websit	-48	-30	-31	-34	-45	-31	-33
1 weekend	-32	-30	-30	-31	-49	-29	-32
1 weekli	-23	-21	-21	-21	-21	-20	-20
1 weight	-37	-30	-33	-30	-10	-30	-32
1 well	20	4	4	5	5	5	4
1 went	-35	-31	-34	-30	-33	-30	-31
1 were	19	54	10	11	2	13	12
1 what	74	36	81	31	41	30	24
1 whatev	-38	-35	-34	-34	-37	-35	-51
1 when	-23	-26	-28	-24	-11	-25	-29
1 whether	-18	-17	-18	-17	-18	-17	-19
1 which	27	7	3	12	23	6	5
1 while	-16	-15	-16	-15	-20	-15	-17
1 whisper	23	23	21	70	13	24	22
1 who	-18	-20	-22	-20	-22	-20	-15
1 whoever	-3	4	3	-3	23	3	-8
1 whole	27	-23	-15	-14	-21	-14	-16
1 whose	-25	-17	-17	-17	-18	-16	-1
1 why	9	14	6	14	69	14	12
1 wide	-42	-39	-39	-40	-41	-39	-44
1 wiki	-17	-18	-18	-18	-24	-18	-19
1 window	-49	-47	-52	-47	-52	-46	-50
1 windows	-44	-50	-52	-49	-40	-49	-70
1 wipe	-20	-19	-20	-20	-20	-19	-19
1 wire	-36	-29	-29	-29	-30	-29	-33
1 wise	21	35	-36	-4	-20	-2	-9
1 with	-4	-22	-22	-19	-19	-19	-21
1 within	-27	-27	-30	-26	-27	-26	-26
1 wont	-28	-29	-28	-28	-32	-27	-29
1 word	-68	-62	-76	-64	-74	-61	-61
1 wordpress	-30	-30	-36	-29	-55	-30	-33
1 work	-24	7	-32	-14	-13	-18	-20
1 worker	-7	-3	-6	-3	0	-2	40
1 workflow	-54	-53	-55	-52	-59	-52	-52
1 workgroup	-68	-64	-67	-62	-69	-62	-71
1 workload	-24	-21	-21	-22	-23	-21	-21
1 world	-25	-20	-21	-20	-25	-20	-20
1 worldwid	-32	-29	-28	-28	-37	-29	-28
1 worri	-16	-16	-17	-16	-16	-17	-18
1 would	8	21	-4	16	-5	2	0
1 wouldnt	-30	-31	-30	-30	-36	-29	-40
1 wp	-31	-28	-28	-29	-27	-27	-29
1 write	-26	-29	-32	-28	-21	-28	-34
1 writer	-22	-21	-22	-21	-22	-21	-22
1 written	-30	-27	-29	-27	-29	-27	-30
1 wrong	-33	-26	-29	-26	-7	-25	-25
1 wrongli	-69	-57	-60	-67	-62	-56	-65
1 wrote	29	35	81	35	56	36	35
1 xz	-47	-34	-33	-34	-40	-34	-39
1 yaml	-45	-33	-33	-32	-13	-33	-38
1 yeah	47	57	52	56	54	56	126
1 year	-20	-19	-20	-19	-14	-19	-19
1 yele	-42	-41	-40	-40	-44	-39	-45
1 yes	-31	-29	-31	-30	-31	-29	-40
1 yesterdai	80	55	48	53	109	55	51
1 yet	13	13	10	11	48	13	14
1 you	49	10	22	21	1	39	18
1 your	-36	-31	-46	-32	-37	0	-30
1 yrs	-38	-27	-26	-26	-28	-26	-27
1 yum	-37	-33	-33	-33	-37	-33	-41
1 zenble	-16	-13	-12	-12	-14	-12	-12
1 zero	1	9	10	8	47	10	3
1 zip	-3	41	-13	17	-6	5	1
1 zombi	-61	-53	-53	-52	-57	-52	-66
1 zone	-21	-20	-23	-20	-22	-20	-20
1 zstd	1	7	4	6	46	5	6
10	-22	-24	-22	-19	-20	-21	-24
10 min	3	1	2	21	2	3	1
10 year	-39	-38	-39	-47	-58	-39	-44
100	-60	-57	-57	-57	-94	-57	-58
100 @	-15	-15	-15	-16	-17	-15	-20
1000	18	24	23	24	68	24	25
1000 $	26	29	28	30	78	30	31
10g	16	18	19	20	71	20	17
10g @	16	18	19	20	71	20	17
10k	-42	-41	-42	-43	-64	-42	-41
11	-26	-25	-38	-26	-26	-25	-31
12	-40	-40	-39	-40	-49	-39	-43
12 bounc	-26	-14	-14	-14	-14	-14	-14
12 to	-34	-29	-32	-31	-53	-30	-30
12k	-13	-13	-13	-13	-16	-13	-18
13	-10	-11	-12	16	-23	-10	-16
137	-21	-21	-24	-22	-28	-22	-23
14	-32	-34	-31	-31	-35	-30	-34
14 @	-28	-48	-28	-29	-30	-28	-29
14 dai	-35	-36	-36	-40	-44	-35	-39
14 month	-15	-15	-14	-16	-16	-14	-22
16	-29	-29	-28	-30	-43	-29	-35
18	-37	-36	-37	-38	-41	-36	-44
18 04	-28	-28	-30	-33	-40	-29	-36
2	-16	-15	-8	-12	-7	-15	-17
2 !action	-11	-39	-13	33	-16	-12	-11
2 !against	6	67	11	34	14	14	11
2 !asksOwner	-30	-6	-24	-23	-25	-22	-26
2 !asksValue	18	52	14	27	26	18	18
2 !both	-16	34	-8	-23	-9	-6	-10
2 !choose	32	2	32	108	29	33	32
2 !cloud	-6	-13	-6	-21	4	-7	-17
2 !compare	13	115	23	29	17	26	22
2 !control	60	6	58	146	55	59	58
2 !correction	27	18	13	8	14	15	14
2 !events	-29	-42	-30	-30	-32	-29	-29
2 !first	-18	13	-18	-47	-29	-17	-17
2 !follow	-23	-4	-24	-27	-24	-22	-25
2 !gains	8	61	11	8	9	13	13
2 !general	19	33	26	51	21	24	25
2 !greeting	9	43	12	-11	4	10	12
2 !helpData	19	-26	21	80	20	18	20
2 !limit	-12	-32	-12	-20	8	-14	-14
2 !managedOne	-6	-23	-7	21	-8	-6	-7
2 !meaning	5	-43	78	-4	-25	-7	-13
2 !move	16	48	18	36	16	19	19
2 !notPrice	-27	-23	-30	-19	-31	-26	-32
2 !ofEach	-33	-21	-32	-44	-31	-28	-31
2 !ofThread	-21	-17	-21	-15	-21	-20	-23
2 !otherCloud	-6	-13	-6	-21	4	-7	-17
2 !outside	1	7	-1	23	-3	1	2
2 !overview	8	49	8	20	9	12	11
2 !ownOne	8	27	10	41	7	11	9
2 !patches	-25	-46	-26	-2	-20	-24	-31
2 !price	23	-19	24	47	103	23	23
2 !reports	-17	-22	-18	-20	-18	-17	-18
2 !request	24	20	23	30	49	23	24
2 !responsible	-13	33	-1	1	-4	0	-4
2 !second	18	93	28	12	27	29	20
2 !secures	0	29	0	4	-1	2	-1
2 !services	-4	48	4	-29	-1	1	2
2 !sideCustomer	1	12	-3	18	-5	-1	-2
2 !tag	-17	2	-16	-32	-17	-15	-16
2 !term	-8	30	-4	0	4	-2	-4
2 !us	1	17	-1	21	-1	2	0
2 !usOrThem	-60	-75	-60	-84	-81	-60	-67
2 !who	-21	0	-17	-9	-19	-15	-18
2 !wholly	-3	35	-1	-5	2	3	2
2 !yesNoStart	1	51	7	-6	18	7	6
2 $	14	20	16	20	62	19	20
2 1	-14	-17	-16	-19	-15	-15	-14
2 10	-8	-21	-10	0	0	-9	-10
2 12	-20	-21	-21	-25	-22	-20	-20
2 14	-29	-45	-29	-39	-31	-30	-31
2 2	-18	-55	-19	-24	4	-19	-18
2 2023	-27	-41	-28	-29	-26	-26	-26
2 3	-22	-45	-22	-28	-7	-23	-23
2 4	9	-11	6	43	7	8	8
2 40	-24	-35	-24	-30	-26	-25	-26
2 5	-28	-35	-28	-32	-23	-28	-32
2 8	-58	-49	-59	-49	-54	-40	-46
2 9	-28	-39	-29	-46	-29	-28	-28
2 90	-27	-32	-27	-37	-28	-28	-28
2 @	-47	13	-35	-24	-33	-30	-34
2 a	-7	-12	-8	19	-10	-6	-6
2 about	15	-1	15	42	14	14	14
2 access	-35	-46	-35	-37	-37	-35	-37
2 accessdeni	-60	-69	-64	-64	-80	-59	-61
2 account	-32	-36	-31	-39	-32	-30	-31
2 across	-21	-11	-20	-28	-20	-20	-18
2 activ	-31	-38	-31	-36	-31	-31	-32
2 ad	-19	4	-14	-34	-18	-15	-16
2 admin	42	27	42	93	39	43	43
2 after	2	45	10	16	9	12	12
2 afterward	15	48	25	49	25	25	24
2 again	15	5	12	46	14	14	14
2 against	6	63	11	5	10	13	11
2 agent	-25	-8	-28	-47	-27	-26	-35
2 agre	-33	-55	-33	-35	-33	-33	-34
2 alarm	-34	-37	-37	-37	-38	-35	-33
2 aliv	4	-11	3	31	1	3	3
2 all	74	-13	12	47	12	16	13
2 allow	-14	-28	-15	-17	5	-14	-13
2 alon	27	5	28	70	26	27	28
2 am	-32	-55	-33	-11	-36	-33	-34
2 ami	-52	-95	-51	-57	-53	-50	-49
2 analyst	-13	-16	-13	-21	-14	-13	-13
2 and	-15	25	-8	-10	-10	-9	-11
2 angl	26	69	28	20	26	28	28
2 annot	-79	-100	-76	-75	-86	-74	-70
2 answer	-23	-25	-25	-29	-21	-22	-21
2 any	-2	11	3	18	2	3	3
2 anyon	-42	-65	-42	-46	-46	-43	-42
2 anyth	45	91	45	67	43	46	45
2 anywher	-35	-23	-37	-38	-36	-33	-30
2 api	-31	-45	-30	-13	-29	-29	-28
2 apollo	1	-19	2	33	-2	1	2
2 app	2	-2	2	16	2	3	3
2 appli	-19	-20	-19	-22	-19	-19	-23
2 applic	-25	-31	-27	-25	-26	-26	-26
2 are	-31	-37	-29	-36	-32	-28	-29
2 arent	5	-10	5	39	5	5	4
2 around	-48	-72	-51	-48	-49	-47	-46
2 arrang	-22	-31	-23	-23	-24	-22	-23
2 artifact	-43	-59	-44	-52	-43	-43	-42
2 as	-17	1	-21	-3	-19	-13	-15
2 assign	-36	-43	-35	-43	-35	-34	-34
2 associ	-17	-22	-18	-20	-20	-18	-17
2 at	-23	-22	-19	-17	-21	-19	-19
2 attach	-20	-26	-22	-24	-21	-21	-21
2 audit	-50	-71	-72	-51	-58	-49	-49
2 auth	-83	-142	-86	-93	-87	-84	-84
2 auto	-41	-46	-44	-45	-44	-43	-40
2 autom	-75	-99	-74	-78	-88	-75	-72
2 automat	-33	-50	-34	-36	-37	-34	-34
2 avail	-46	-66	-46	-45	-44	-44	-45
2 awai	9	51	11	15	10	12	13
2 aws	-11	-20	-12	3	-11	-11	-13
2 az	-38	-58	-41	-46	-39	-38	-38
2 b	-13	-16	-14	-18	-14	-14	-14
2 babysit	28	-8	26	85	17	27	29
2 back	-6	27	-6	-22	-7	-6	-7
2 backend	0	-19	-1	25	-2	0	1
2 backup	-33	-37	-33	-35	-37	-33	-33
2 base	11	1	8	40	11	10	11
2 bc	24	62	23	3	18	23	22
2 be	5	28	5	7	3	6	5
2 becam	4	36	4	-11	3	5	6
2 becaus	5	28	5	-7	5	5	5
2 becom	-8	28	3	-6	0	1	2
2 befor	-19	24	-9	-10	-7	-7	-8
2 behind	-30	-42	-31	-34	-31	-30	-33
2 belong	-23	5	-21	-45	-21	-20	-19
2 below	-47	-70	-48	-57	-50	-48	-60
2 beneath	-42	-53	-43	-47	-47	-42	-47
2 besid	-10	61	2	-45	-10	-3	1
2 better	33	-7	30	83	25	31	30
2 between	-10	16	-9	-17	-12	-8	-8
2 blame	-30	-41	-34	-35	-36	-31	-31
2 block	-45	-63	-44	-50	-46	-46	-47
2 boss	7	4	6	55	1	8	10
2 both	-1	62	17	10	17	17	12
2 branch	-4	-29	-3	24	-3	-3	-3
2 bring	26	57	26	18	23	26	25
2 broker	8	-1	7	47	3	7	7
2 build	30	58	30	41	28	29	29
2 bump	-38	-45	-40	-42	-40	-39	-38
2 burden	25	61	25	44	16	25	25
2 busi	34	11	33	86	33	33	33
2 but	1	-27	1	31	0	1	0
2 by	-30	-28	-30	-33	-29	-29	-30
2 cach	-70	-91	-75	-34	-67	-64	-71
2 call	12	3	12	33	12	12	12
2 can	-24	-13	-1	-29	-28	-24	-20
2 cant	-34	-40	-36	-37	-35	-34	-34
2 capac	-23	-28	-26	-26	-26	-24	-24
2 care	-42	-15	-34	2	-27	-27	-28
2 carri	7	24	13	38	11	14	15
2 case	-11	18	-10	-37	-18	-11	-13
2 center	-3	-16	-3	21	-3	-2	-3
2 cert	-16	-24	-17	-12	-17	-16	-16
2 certif	-36	-43	-37	-39	-39	-36	-37
2 chang	5	32	4	-9	24	5	6
2 cheaper	17	-7	16	4	82	16	16
2 check	-21	-33	-24	-27	-22	-22	-22
2 choos	-13	-43	-16	4	-16	-14	-15
2 chore	-2	39	-3	-2	-13	0	0
2 chosen	-13	-25	-14	-14	-13	-13	-13
2 ci	10	-9	7	20	33	8	0
2 class	-41	-61	-44	-47	-42	-42	-43
2 cli	-36	-41	-41	-53	-39	-37	-38
2 client	-32	-36	-32	-33	-35	-32	-32
2 cloud	28	38	27	26	60	29	30
2 cluster	-53	-88	-55	-39	-70	-53	-59
2 cni	-29	-31	-29	-31	-28	-28	-31
2 code	-35	-59	-36	-39	-36	-35	-35
2 com	-14	-16	-15	-18	-15	-15	-14
2 come	3	67	14	-8	12	13	14
2 compani	-28	-50	-27	-45	-28	-27	-27
2 compar	28	108	33	29	25	34	31
2 complianc	24	67	24	18	24	26	26
2 config	-22	-37	-22	-24	-24	-23	-23
2 configur	-34	-44	-35	-39	-35	-34	-34
2 connect	-28	-34	-29	-43	-18	-29	-28
2 contain	17	-2	51	37	15	16	10
2 contractor	30	70	28	34	26	29	30
2 contrast	13	110	22	6	12	20	19
2 control	-17	-20	-18	-9	-17	-16	-16
2 copi	-31	-55	-32	-34	-32	-31	-31
2 could	-3	36	3	-24	2	1	3
2 creat	-22	-29	-22	-24	-23	-22	-23
2 credenti	-22	-28	-22	-23	-23	-22	-25
2 criterion	18	-16	23	85	10	23	23
2 csi	-44	-58	-48	-46	-45	-44	-44
2 custom	1	40	13	39	10	13	11
2 cve	3	-20	4	31	1	5	5
2 daemon	-46	-60	-48	-51	-48	-47	-47
2 dai	-16	-19	-16	-25	-16	-16	-16
2 dashboard	-16	-39	-19	7	-18	-17	-16
2 databas	-24	-34	-22	-12	-26	-22	-23
2 day	-24	-37	-25	-27	-29	-24	-25
2 db	-21	-41	-20	11	-21	-19	-21
2 dba	12	-28	18	119	-4	14	18
2 ddo	23	-7	24	60	25	24	23
2 dead	-25	-45	-25	-26	-25	-25	-25
2 decis	-81	-114	-84	-103	-97	-84	-84
2 decrypt	-42	-50	-44	-45	-52	-42	-43
2 default	-17	-18	-18	-19	-19	-18	-19
2 delet	-55	-74	-56	-59	-65	-56	-55
2 deliv	-34	-71	-47	-40	-15	-42	-35
2 demand	-23	-69	-23	32	-28	-22	-22
2 deploi	-14	-18	-14	-16	-15	-14	-14
2 deploy	-34	-46	-33	-36	-36	-33	-33
2 desk	18	46	18	5	17	18	18
2 desktop	11	36	14	20	11	13	13
2 dev	-6	-18	-6	10	-9	-6	-6
2 di	-37	-46	-39	-48	-42	-38	-38
2 didnt	19	57	22	11	22	22	22
2 diff	1	56	10	-4	2	12	11
2 differ	11	82	10	8	9	16	14
2 directli	-26	-30	-26	-27	-30	-26	-26
2 disabl	-35	-40	-38	-45	-35	-35	-34
2 disappear	4	51	12	1	7	11	12
2 disk	-21	-28	-22	-22	-21	-21	-21
2 do	6	29	11	17	33	13	13
2 docker	-2	-20	38	-12	-7	-5	-3
2 document	36	38	34	61	35	34	35
2 doe	-6	38	5	-1	11	5	4
2 doesnt	-17	-7	-16	-23	-16	-16	-17
2 domain	-12	-17	-12	-5	-12	-12	-11
2 dont	43	18	42	88	41	42	43
2 down	-47	-62	-49	-46	-51	-46	-47
2 drain	-32	-44	-34	-37	-36	-33	-37
2 driver	-18	-23	-20	-19	-18	-18	-18
2 drop	-1	16	-1	-2	-1	0	0
2 dsql	12	52	13	8	12	13	14
2 duplic	-20	-29	-19	-21	-22	-20	-20
2 durabl	-80	-95	-63	-61	-62	-61	-66
2 dure	-20	-23	-21	-25	-21	-21	-23
2 duti	5	72	13	20	13	16	15
2 each	-53	-59	-51	-65	-50	-48	-50
2 eat	3	0	3	21	3	4	4
2 ec2	-20	20	-26	-27	-21	-17	-17
2 ecs	-23	-29	-23	-25	-32	-24	-27
2 edg	-32	-41	-32	-40	-33	-33	-34
2 effort	-20	-51	-20	13	-24	-20	-27
2 either	10	49	14	-11	6	13	11
2 eks	2	46	3	-23	3	5	5
2 els	24	10	23	45	52	24	21
2 employe	-11	-12	-11	-21	-12	-11	-12
2 enabl	-56	-79	-62	-59	-57	-55	-65
2 encrypt	-29	-34	-29	-34	-30	-29	-31
2 end	28	14	26	75	27	28	25
2 endpoint	-40	-48	-45	-46	-42	-41	-42
2 engin	-38	-43	-42	-44	-41	-38	-39
2 env	-13	-24	-13	-13	-13	-13	-13
2 environ	-46	-52	-48	-50	-54	-46	-48
2 error	-40	-46	-40	-42	-45	-40	-40
2 etc	24	81	15	-16	9	23	18
2 etcd	-54	-75	-67	-59	-55	-56	-59
2 etl	17	-5	17	62	15	17	17
2 event	-50	-62	-51	-54	-55	-49	-50
2 everi	-21	-41	-24	15	-49	-23	-22
2 everyon	5	16	4	-1	5	4	5
2 execut	-21	-30	-22	-26	-22	-21	-21
2 expir	-22	-25	-22	-25	-22	-23	-23
2 explain	70	29	153	33	41	49	40
2 export	-58	-88	-59	-61	-59	-58	-60
2 extra	24	67	30	52	26	31	31
2 fail	-37	-44	-38	-38	-39	-37	-36
2 fall	21	21	26	59	16	26	26
2 fargat	5	51	5	5	-2	7	9
2 feed	-29	-20	-30	-48	-30	-28	-29
2 fewer	24	-24	23	95	16	24	23
2 file	-24	-36	-24	-3	-29	-24	-24
2 fill	3	33	2	-22	2	3	3
2 find	-43	-80	-48	-64	0	-45	-46
2 firewal	-44	-55	-45	-45	-45	-43	-43
2 first	-18	13	-18	-47	-29	-17	-17
2 fix	-40	-57	-40	-52	-42	-40	-41
2 fleet	-10	-29	-10	9	-11	-10	-12
2 flip	-31	-56	-31	-33	-33	-33	-33
2 flood	-34	-57	-34	-37	-33	-34	-35
2 folk	7	20	15	49	1	14	15
2 for	-36	-41	-37	-11	-30	-32	-35
2 found	-16	-19	-16	-18	-18	-16	-16
2 fresh	-15	-22	-14	-16	-15	-15	-14
2 from	-18	2	-18	-19	-23	-17	-18
2 front	-21	-23	-20	-24	-21	-22	-22
2 fsx	30	38	30	60	29	30	30
2 full	-33	-46	-33	-15	-34	-31	-34
2 function	1	7	-2	22	1	2	2
2 game	16	44	16	-2	17	18	18
2 gap	-12	59	-1	-14	-10	0	2
2 gdpr	-23	-38	-23	-26	-23	-23	-23
2 get	-22	-9	-20	-40	-20	-19	-20
2 git	-38	-76	-36	-3	-43	-37	-39
2 give	10	44	17	41	2	15	15
2 given	-15	-30	-3	28	-7	-7	-7
2 glibc	-12	-21	-12	-14	-13	-13	-13
2 go	12	54	17	26	13	18	18
2 goe	-6	31	-3	-10	-4	-3	-3
2 gone	18	40	17	30	17	18	18
2 got	-35	-41	-36	-57	-37	-35	-36
2 gpu	37	14	35	81	34	36	36
2 graph	-13	-51	-15	21	-17	-14	-15
2 group	13	46	9	6	11	13	11
2 grow	-15	-6	-16	-47	-17	-15	-16
2 guard	26	114	21	35	35	36	28
2 guy	13	52	2	59	2	8	20
2 ha	-37	-53	-38	-40	-37	-37	-37
2 hand	-19	-17	-17	-8	-20	-17	-19
2 handl	40	-37	-58	-12	-15	-10	-15
2 harden	-24	-26	-24	-47	-24	-24	-24
2 hardwar	-5	-23	-6	18	-7	-6	-9
2 hate	21	-7	19	69	19	21	7
2 have	-14	16	-5	-5	-25	-6	-8
2 hold	15	14	16	41	15	17	16
2 hole	-13	-21	-13	-14	-13	-13	-13
2 homework	-2	-32	-2	30	-5	-2	-2
2 hook	-6	26	2	-5	2	2	2
2 host	-22	-15	-26	-3	-22	-22	-34
2 how	14	66	22	27	19	22	22
2 hpc	6	-23	7	51	-2	6	6
2 i	13	5	14	44	30	15	13
2 id	21	8	18	59	18	21	21
2 ident	-27	-33	-29	-30	-29	-27	-26
2 if	8	35	10	17	7	11	10
2 imag	27	3	26	39	69	27	25
2 in	-32	-25	-36	-34	-35	-32	-33
2 insid	-29	-31	-30	-32	-30	-29	-32
2 instal	-37	-81	-37	-14	-34	-35	-39
2 instanc	-36	-44	-36	-39	-42	-36	-42
2 instead	10	36	8	8	7	10	10
2 intern	-14	-41	-14	10	-17	-15	-14
2 into	-29	-56	-31	-14	-32	-30	-30
2 ips	-31	-39	-33	-38	-33	-32	-31
2 isnt	-15	-17	-15	-17	-16	-15	-15
2 isol	-36	-43	-36	-41	-40	-36	-38
2 it	-17	-30	-18	-2	-19	-17	-20
2 itself	6	-7	6	-2	31	6	1
2 jira	-27	-37	-28	-30	-28	-27	-27
2 job	-15	27	-13	-9	-17	-9	-13
2 join	-22	-23	-25	-30	-25	-22	-22
2 jupyt	20	29	17	39	12	19	18
2 keep	-55	-61	-52	-49	-54	-51	-54
2 kei	8	-2	8	34	8	8	7
2 kept	-28	-33	-29	-40	-34	-29	-30
2 kernel	37	67	37	16	36	36	37
2 keycloak	22	20	23	54	22	23	22
2 kick	-14	-17	-14	-22	-14	-14	-14
2 kill	-17	-28	-17	-14	-19	-17	-18
2 know	-3	-2	-2	20	-4	-2	-3
2 label	-63	-79	-71	-68	-65	-64	-63
2 lack	-31	-34	-32	-37	-37	-31	-30
2 lag	-32	-34	-31	-33	-32	-31	-32
2 lake	-33	-60	-35	-36	-35	-33	-34
2 lambda	5	1	5	16	5	5	5
2 land	40	9	-21	-10	-1	1	0
2 larg	-13	-33	-19	-19	36	-14	-14
2 larger	-27	-42	-27	-34	-27	-27	-29
2 latest	-15	-21	-16	-17	-15	-15	-15
2 launch	-40	-51	-42	-43	-44	-40	-42
2 lead	-15	-19	-16	-18	-15	-15	-16
2 least	14	-28	10	87	1	12	15
2 leav	29	74	29	44	19	31	32
2 left	21	101	28	5	29	29	29
2 legal	-28	-43	-28	-37	-29	-28	-28
2 less	28	1	28	100	22	29	29
2 let	-3	-30	-3	53	-10	-3	-5
2 lifecycl	-40	-48	-41	-41	-41	-40	-42
2 lighter	32	19	29	84	31	31	29
2 like	17	-7	14	61	14	16	16
2 line	15	68	27	2	3	12	14
2 linux	24	15	23	55	23	24	24
2 list	9	42	10	27	1	9	11
2 littl	18	33	22	50	21	21	22
2 llama	9	20	8	13	7	9	9
2 local	-49	-52	-50	-59	-52	-50	-73
2 log	-26	-55	-26	-6	-28	-26	-27
2 logic	-35	-65	-38	-44	-35	-35	-36
2 login	1	-29	0	22	0	0	0
2 long	-19	-50	-20	15	-35	-21	-21
2 longer	1	39	7	-19	6	7	7
2 look	-6	12	-6	-18	-11	-6	-6
2 lower	2	-29	-8	54	-17	3	4
2 lowest	18	0	17	60	17	18	18
2 machin	9	-8	8	17	8	8	8
2 made	-11	-14	-11	-16	-11	-11	-11
2 mail	16	-13	10	59	10	16	17
2 maintain	2	-13	-4	50	-23	1	-4
2 mainten	19	-17	17	85	16	18	18
2 manag	-7	18	-7	-15	-8	-7	-7
2 manual	-15	-16	-15	-28	-15	-15	-15
2 map	-62	-74	-66	-62	-62	-61	-66
2 max	-46	-51	-46	-51	-63	-46	-46
2 may	-23	-43	-17	-26	8	-18	-18
2 me	-37	-34	-30	-13	-39	-29	-30
2 mean	-11	-26	-34	-37	-36	-24	-26
2 medium	-20	-24	-20	-25	-20	-20	-21
2 migrat	11	48	12	10	7	13	14
2 mine	-12	-32	-11	19	-10	-10	-11
2 minim	24	-36	28	117	25	28	24
2 minimum	-17	-41	-19	15	-21	-18	-17
2 miss	-43	-50	-44	-47	-44	-43	-43
2 mistak	-35	-64	-37	-41	-37	-35	-35
2 mode	-7	28	-7	-7	-4	-4	-3
2 model	23	75	41	89	49	46	37
2 monitor	-13	-44	-13	29	-13	-11	-12
2 monthli	-59	-113	-68	-85	-75	-61	-77
2 more	33	92	41	59	56	40	36
2 most	20	-5	20	76	15	20	21
2 mount	-55	-64	-57	-67	-64	-56	-54
2 move	0	49	1	-4	3	6	6
2 much	18	-20	24	72	10	23	23
2 must	-15	-22	-15	-4	-17	-15	-17
2 my	3	34	3	-5	-4	4	5
2 n	4	49	7	-8	-2	13	15
2 name	-45	-54	-46	-51	-47	-44	-43
2 narrow	-27	-36	-28	-29	-30	-27	-28
2 need	-23	-20	-24	-18	-26	-23	-33
2 neo4j	11	58	17	20	-1	17	13
2 network	-27	-36	-26	-30	-26	-26	-27
2 never	-14	-19	-14	-3	-14	-13	-13
2 new	-41	-37	-43	-51	-48	-39	-40
2 next	4	75	14	12	12	13	9
2 night	29	22	27	71	25	28	28
2 nightli	-19	-28	-19	11	-22	-18	-19
2 no	50	-14	3	36	19	13	12
2 nobodi	7	-11	5	44	4	7	7
2 node	-52	-89	-53	-46	-55	-52	-59
2 normal	-28	-13	-30	-25	-34	-27	-33
2 not	23	11	54	44	20	23	24
2 notebook	-30	-30	-27	-6	-27	-25	-28
2 noth	13	11	12	-2	37	13	13
2 now	-42	-44	-43	-84	-43	-43	-43
2 oblig	-3	58	12	34	-8	11	13
2 oci	-6	-13	-6	-21	4	-7	-17
2 of	-25	-21	-22	-18	-26	-23	-24
2 off	16	37	17	15	17	18	18
2 offic	12	-12	12	64	5	13	13
2 offlin	-25	-39	-24	-25	-24	-24	-24
2 old	14	5	51	8	11	12	12
2 onc	14	43	20	20	41	19	20
2 one	13	-4	15	82	14	16	13
2 onli	-13	-23	-9	23	-10	-8	-9
2 onto	32	89	33	26	34	34	34
2 open	-33	-42	-34	-36	-35	-33	-34
2 openssh	33	13	30	79	29	32	33
2 openvpn	9	33	11	26	6	9	12
2 oper	-24	-50	-25	-11	-25	-24	-26
2 oppos	12	119	-11	14	6	25	32
2 ops	0	36	3	2	-6	3	3
2 option	22	-14	20	91	20	20	20
2 or	13	56	17	68	28	21	15
2 order	-40	-61	-41	-51	-42	-40	-40
2 origin	-28	-42	-31	-35	-29	-29	-28
2 os	-64	-144	-67	-45	-70	-65	-74
2 other	17	92	28	14	28	29	19
2 otherw	-8	-23	-8	11	-9	-8	-8
2 ourselv	7	15	10	41	7	12	4
2 out	-28	-38	-28	-14	-30	-28	-28
2 over	11	30	13	40	10	14	12
2 own	-2	34	2	-7	-1	2	-1
2 packag	11	7	10	26	10	10	10
2 pair	20	68	22	25	21	23	23
2 part	-16	88	35	54	33	34	32
2 parti	-16	-5	-15	-21	-18	-16	-15
2 partner	18	1	14	58	14	17	18
2 password	-64	-108	-67	-69	-67	-65	-65
2 patch	-14	-19	-17	-1	-3	-14	-22
2 peer	-34	-46	-33	-36	-33	-33	-33
2 peopl	32	-4	16	40	99	35	39
2 per	25	67	25	4	73	30	26
2 permiss	-36	-47	-36	-37	-38	-35	-34
2 person	14	27	13	52	11	14	14
2 pick	-16	-64	-20	13	-22	-16	-16
2 pin	-13	-15	-15	-18	-14	-14	-14
2 plain	-7	28	-5	8	-8	-4	-8
2 plane	-1	37	-8	-19	-2	0	2
2 plate	6	3	7	16	7	8	8
2 platform	-40	-60	-43	-56	-41	-40	-42
2 pleas	2	45	5	45	-8	11	7
2 pls	4	80	10	-5	3	5	14
2 plu	-15	-17	-15	-28	-15	-15	-15
2 plumb	-21	-40	-21	-11	-23	-21	-21
2 pod	-15	-18	-15	-17	-15	-15	-16
2 polici	-18	-19	-18	-23	-4	-17	-20
2 possibl	27	2	26	60	22	26	26
2 postfix	11	10	10	35	10	15	16
2 prefix	-29	-38	-29	-36	-28	-29	-28
2 prem	20	51	19	15	19	20	21
2 price	6	-27	9	5	61	7	7
2 privat	-33	-54	-33	-39	-34	-32	-33
2 privileg	-18	-22	-20	-22	-19	-18	-19
2 prod	-31	-34	-31	-55	-35	-31	-32
2 profil	-14	-18	-15	-15	-14	-14	-14
2 protect	6	70	5	2	0	10	5
2 provid	-25	-32	-27	-31	-26	-26	-26
2 provis	7	33	4	30	1	8	5
2 proxi	9	-31	10	59	8	10	9
2 public	-35	-50	-36	-36	-36	-35	-36
2 pull	-35	-44	-36	-40	-36	-35	-36
2 push	28	18	27	43	55	27	28
2 put	-3	32	-3	-17	-5	-2	-3
2 python	10	-2	9	40	8	9	9
2 quarter	-36	-67	-37	-39	-39	-37	-38
2 question	19	63	11	5	20	20	21
2 queue	-24	-35	-25	-27	-26	-25	-29
2 rather	30	24	30	66	30	30	30
2 rdp	13	3	12	43	11	12	12
2 reach	-20	-22	-21	-21	-21	-20	-20
2 read	-21	-28	-22	-24	-22	-21	-22
2 rebuild	32	27	31	67	31	32	32
2 recommend	9	-17	9	38	7	8	9
2 record	-1	-11	-1	16	-3	-1	-1
2 recycl	-20	-25	-21	-28	-22	-21	-23
2 refus	33	1	32	108	31	32	32
2 regard	-23	8	-26	-35	-25	-19	-19
2 region	37	87	21	31	56	37	40
2 regist	-55	-64	-55	-67	-57	-55	-56
2 regular	-8	-30	-14	43	-25	-3	-2
2 remain	49	9	22	1	21	21	21
2 remov	-24	-31	-24	-26	-24	-24	-25
2 renew	-18	-29	-20	-13	-19	-19	-18
2 replac	-3	39	1	-7	1	2	2
2 replica	-15	-56	-16	-20	10	-16	-17
2 resourc	-22	-29	-23	-33	-22	-22	-22
2 respons	-13	35	0	2	-4	1	-3
2 rest	15	55	15	-8	14	15	14
2 restrict	-20	-22	-20	-26	-20	-20	-19
2 result	-30	-43	-30	-32	-30	-29	-29
2 retent	-17	-18	-17	-22	-17	-17	-17
2 review	-32	-44	-33	-35	-33	-32	-32
2 rid	-7	36	1	4	0	4	3
2 right	-28	-3	-28	-47	-31	-27	-29
2 ring	26	25	27	84	23	27	29
2 role	-45	-58	-45	-50	-47	-44	-45
2 roll	-29	-39	-30	-33	-30	-29	-29
2 root	-22	-23	-22	-32	-22	-21	-21
2 rotat	-24	-30	-25	-26	-25	-24	-25
2 router	35	70	34	56	29	34	27
2 rule	-18	-27	-18	-19	-18	-18	-19
2 run	7	12	9	15	29	9	9
2 runtim	-13	-29	-17	8	-13	-13	-13
2 sai	31	1	28	63	83	30	32
2 same	-37	76	-15	-47	-18	-11	-23
2 say	27	20	29	54	22	28	30
2 schedul	-22	-32	-22	-25	-22	-22	-23
2 scratch	-47	-53	-46	-45	-45	-44	-47
2 scream	-15	-21	-15	-18	-15	-15	-16
2 search	-4	-68	-7	62	-8	-6	-9
2 second	5	-11	6	-6	40	4	4
2 secret	-15	-21	-16	-17	-15	-15	-15
2 secur	-3	-4	-4	21	-4	-2	-5
2 self	10	43	10	2	10	12	13
2 send	-12	-17	-12	-12	-14	-12	-14
2 server	34	50	34	80	33	34	32
2 serverless	9	60	11	-3	12	15	11
2 servic	9	19	44	-1	8	10	9
2 session	-9	-34	-9	17	-10	-9	-9
2 set	-27	-32	-28	-30	-29	-27	-28
2 setup	-49	-60	-52	-57	-52	-50	-48
2 sg	-36	-42	-38	-38	-38	-36	-38
2 share	19	67	31	55	28	31	31
2 she	-17	-21	-18	-18	-19	-17	-21
2 ship	11	30	11	9	11	11	11
2 shop	-23	-23	-21	-33	-22	-21	-22
2 should	10	5	10	33	8	10	9
2 show	-12	27	-6	-15	-6	-6	-4
2 side	-12	19	-5	10	-4	-4	-6
2 sinc	-40	-69	-43	-63	-7	-41	-41
2 singl	-21	-34	-21	-26	-21	-21	-21
2 sit	-15	-17	-15	-16	-17	-15	-14
2 site	-12	-25	-13	6	-16	-14	-16
2 size	-49	-59	-50	-56	-52	-50	-51
2 skip	-72	-79	-72	-75	-94	-71	-71
2 small	-12	-20	-11	13	-15	-11	-10
2 smaller	36	-1	40	107	35	39	40
2 smallest	21	4	21	67	19	20	21
2 snapshot	-57	-77	-58	-67	-63	-58	-62
2 so	-2	19	-2	-8	5	-2	-2
2 socket	21	15	20	58	15	20	21
2 softwar	7	-1	6	29	6	6	7
2 somebodi	-30	-36	-32	-54	-36	-31	-31
2 someon	-31	-54	-33	-14	-36	-32	-33
2 split	8	133	30	13	25	31	30
2 splunk	-14	-23	-14	-15	-14	-14	-14
2 spot	4	-7	2	0	38	3	3
2 sse	-42	-58	-46	-55	-43	-42	-43
2 stack	5	-22	2	52	-3	4	3
2 staff	-16	-43	-15	13	-15	-15	-15
2 stai	1	6	4	25	5	6	6
2 stale	-38	-55	-38	-42	-38	-38	-38
2 start	-30	-38	-29	-42	-31	-30	-30
2 still	-18	-53	-18	-1	-19	-18	-18
2 stop	-3	3	-5	26	-5	-4	-2
2 store	37	65	36	43	36	36	36
2 straight	-17	-32	-18	6	-23	-18	-16
2 stream	-38	-53	-38	-40	-39	-38	-40
2 student	-63	-74	-64	-63	-72	-61	-61
2 subnet	-30	-37	-31	-32	-30	-30	-30
2 sure	-17	-26	-19	-19	-19	-18	-18
2 swap	-2	67	15	1	0	15	15
2 sysadmin	38	16	38	83	37	38	39
2 system	-48	-62	-49	-57	-53	-48	-50
2 tabl	-29	-38	-29	-20	-29	-28	-27
2 tableau	29	53	28	53	29	28	28
2 tag	-13	-19	-13	-16	-13	-13	-14
2 take	-6	61	6	-12	3	6	6
2 talk	35	41	83	27	34	32	36
2 target	-30	-37	-32	-33	-30	-30	-31
2 task	-9	15	-24	-15	-19	-16	-25
2 tb	5	-35	4	3	57	5	5
2 tbp	-28	-44	-25	-26	-25	-25	-25
2 team	-6	1	-2	28	-5	-2	-2
2 tell	-24	20	-4	5	-17	-8	-3
2 templat	-18	-22	-19	-18	-19	-18	-18
2 term	13	41	17	43	11	21	19
2 termin	-33	-47	-34	-37	-38	-33	-33
2 tesseract	33	4	32	71	31	32	31
2 test	-28	-28	-28	-55	-28	-28	-28
2 text	27	9	27	56	27	26	27
2 than	5	54	9	-9	14	8	7
2 that	-14	-6	-14	-19	-15	-14	-16
2 the	-19	-16	-19	-2	-19	-17	-18
2 thei	-3	-15	-3	17	-7	-3	-3
2 their	-21	1	-15	-41	-13	-14	-19
2 them	-28	-31	-27	-22	-31	-27	-33
2 themselv	-16	-24	-16	-21	-16	-16	-16
2 then	37	53	80	51	35	35	37
2 there	-4	45	-6	-33	-11	-3	-5
2 these	-29	-48	-30	-34	-29	-29	-32
2 thi	-47	-64	-47	-55	-55	-48	-49
2 thing	1	1	1	18	1	2	1
2 think	9	66	14	-13	11	15	14
2 those	-13	0	-14	-18	-26	-14	-15
2 through	-23	-28	-24	-26	-26	-23	-23
2 time	-25	-30	-27	-23	-26	-25	-26
2 timeout	-20	-29	-20	-22	-22	-20	-21
2 tini	0	-20	0	27	-3	0	1
2 tls	-20	-24	-21	-25	-21	-21	-19
2 to	-3	12	-2	17	-5	-1	-2
2 todai	5	44	8	-9	7	8	8
2 token	-39	-48	-41	-58	-42	-39	-39
2 told	-18	-19	-19	-21	-20	-18	-18
2 too	-66	-76	-66	-72	-82	-66	-66
2 topic	-27	-52	-27	-29	-29	-29	-27
2 traffic	-22	-25	-23	-24	-30	-23	-23
2 trim	-23	-24	-23	-24	-25	-22	-22
2 trust	-19	-23	-21	-20	-20	-19	-18
2 tune	-23	-31	-23	-28	-24	-23	-23
2 turn	13	3	11	35	9	12	12
2 two	14	54	19	20	17	19	19
2 type	-47	-53	-42	-56	-49	-46	-46
2 ubuntu	-26	-46	-26	-28	-27	-26	-27
2 under	-62	-48	-63	-66	-73	-61	-65
2 underneath	-21	-32	-22	-22	-21	-21	-21
2 unload	-34	-63	-36	-48	-37	-35	-36
2 up	-27	-32	-26	-25	-28	-25	-26
2 updat	-27	-54	-28	-3	-30	-28	-34
2 upgrad	-26	-68	-27	-2	-27	-26	-33
2 upkeep	23	25	23	65	22	23	23
2 upload	-61	-70	-63	-70	-65	-60	-59
2 us	8	15	7	29	2	8	6
2 use	-13	-44	-24	-30	51	-8	-4
2 user	-23	-40	-25	-12	-17	-24	-24
2 v	22	109	24	8	27	29	25
2 vanish	13	95	24	17	22	25	25
2 version	-35	-45	-37	-39	-36	-36	-36
2 versu	10	88	20	29	22	24	21
2 via	-17	-24	-19	-4	-22	-18	-17
2 volum	-42	-52	-43	-49	-46	-42	-41
2 vpn	-14	-36	-14	6	-15	-14	-18
2 vs	9	68	16	41	14	19	16
2 w	-2	32	-1	1	-4	-1	-1
2 wait	4	-52	-27	-43	-32	-28	-28
2 want	20	-13	20	84	17	20	20
2 warehous	-18	-20	-18	-35	-18	-18	-18
2 was	-18	-25	-19	-21	-19	-19	-20
2 we	17	57	18	22	11	19	17
2 wed	28	60	27	12	28	28	28
2 well	-29	-34	-29	-40	-34	-29	-31
2 went	14	46	15	-12	13	11	14
2 were	20	50	20	27	19	21	21
2 weve	-38	-74	-32	-12	-53	-35	-33
2 what	36	75	22	33	38	30	29
2 whatev	-7	-12	-12	11	-17	-7	-7
2 where	20	63	25	21	20	23	21
2 whichev	3	-27	3	44	2	3	3
2 while	-55	-72	-57	-53	-61	-55	-55
2 who	-29	-1	-22	-21	-23	-20	-24
2 whose	-42	-47	-47	-40	-46	-41	-48
2 wide	-35	-38	-35	-34	-36	-33	-35
2 win	7	-6	6	45	3	6	-2
2 windows	12	-18	10	52	11	11	11
2 wise	-13	2	-11	-17	-14	-12	-12
2 with	-20	-20	-18	3	-21	-16	-17
2 without	-34	-53	-34	-59	-35	-34	-35
2 work	18	54	23	33	21	22	22
2 worker	-45	-53	-45	-36	-49	-45	-66
2 workload	19	-9	18	56	11	17	19
2 would	7	57	8	-25	5	10	10
2 write	2	5	1	-3	19	2	2
2 wrong	-75	-90	-78	-96	-80	-75	-80
2 year	-14	-14	-14	-17	-14	-13	-14
2 yes	-13	-20	-13	-14	-13	-13	-12
2 you	4	-12	8	36	7	6	8
2 zero	16	-2	16	64	12	17	17
2 zip	27	70	28	52	28	29	27
200	1	2	1	2	24	2	-2
2016	-24	-24	-23	-22	-24	-22	-25
2017	-30	-30	-30	-29	-31	-29	-29
2017 still	-16	-13	-15	-14	-13	-14	-14
2018	-23	-23	-26	-25	-33	-23	-26
2019	-31	-30	-46	-46	-6	-29	-31
2019 $	-15	-15	-34	-13	20	-13	-17
2021	-16	-16	-16	-17	-22	-16	-17
2022	11	13	11	10	51	14	9
2023	-44	-47	-43	-45	-44	-42	-67
2024	6	8	-3	7	55	8	3
2024 21626	-15	-15	-14	-16	-17	-15	-21
2024 3094	-30	-31	-31	-31	-40	-31	-39
2024 6387	-30	-27	-26	-33	-30	-26	-27
2025	-20	-20	-20	-20	-22	-20	-30
2025 29927	-23	-24	-23	-24	-28	-24	-40
2025 49844	-18	-17	-18	-18	-17	-17	-25
21	-20	-32	-20	-23	-20	-20	-21
21626	-15	-15	-14	-16	-17	-15	-21
22	-25	-25	-27	-24	-20	-24	-27
22 $	-3	1	2	2	33	1	2
22 for	-16	-16	-16	-17	-22	-16	-20
22 of	-14	-16	-14	-14	-14	-13	-15
22 open	-35	-35	-42	-36	-38	-35	-36
24	-22	-21	-21	-22	-22	-20	-24
256	-47	-46	-48	-46	-63	-46	-48
27001	-25	-23	0	-23	-35	-23	-26
27001 certif	-45	-45	-53	-45	-61	-45	-49
29	49	52	41	51	113	52	49
29 second	48	50	37	49	104	49	50
29927	-23	-24	-23	-24	-28	-24	-40
2m	-19	-17	-17	-17	-20	-17	-17
2nd	-23	-23	-23	-24	-25	-23	-37
2pm	39	12	5	12	23	1	9
2pm $	39	12	5	12	23	1	9
2xlarge	-26	-43	-33	-28	-5	-25	-25
2xlarge @	-26	-43	-33	-28	-5	-25	-25
3	-2	-4	-3	1	24	-1	3
3 !against	1	17	3	31	1	4	3
3 !asksOwner	-38	-41	-39	-45	-38	-37	-41
3 !asksValue	11	53	19	54	17	21	18
3 !both	-27	3	-18	-22	-17	-17	-18
3 !choose	12	4	13	67	8	14	13
3 !compare	4	93	10	17	11	14	8
3 !control	25	3	27	82	25	27	28
3 !events	-18	-17	-16	-20	-16	-16	-17
3 !first	25	8	18	91	18	29	34
3 !gains	6	47	-5	10	14	14	14
3 !general	15	13	16	56	17	15	11
3 !move	10	23	8	18	10	10	10
3 !notPrice	-7	18	-9	-17	-11	-8	-12
3 !ofEach	-36	-12	-25	-28	-25	-24	-25
3 !overview	-23	69	-4	-4	1	5	3
3 !ownOne	13	31	12	41	10	14	14
3 !patches	-25	-45	-25	-9	-28	-25	-29
3 !secures	-18	-21	-18	-11	-18	-17	-17
3 !services	15	13	15	55	17	15	11
3 !sideCustomer	-4	16	-1	21	-2	0	-1
3 !tag	-53	-10	-46	-68	-46	-45	-52
3 !term	21	124	32	21	42	43	41
3 !us	-3	10	-1	22	-2	0	-1
3 !usOrThem	-16	20	-10	-21	-15	-11	-18
3 !who	-25	-12	-22	-15	-23	-21	-24
3 !wholly	-11	68	3	28	8	16	13
3 !yesNoStart	-33	-58	-28	-5	-35	-29	-30
3 $	17	22	22	20	50	23	6
3 1	-20	-22	-22	-33	-22	-20	-21
3 11	-27	-27	-51	-28	-28	-27	-41
3 13	-3	-5	-3	32	-22	-3	-9
3 2	-24	-27	-24	-42	-26	-24	-24
3 3	-23	-44	-24	-3	-25	-26	-23
3 9	33	33	33	32	76	33	32
3 @	-17	9	-14	9	-14	-12	-14
3 a	4	13	3	27	3	5	2
3 about	17	7	15	73	15	16	16
3 access	-18	-18	-16	-17	-16	-16	-16
3 account	6	-2	8	42	9	14	8
3 administr	19	15	19	51	18	19	17
3 after	-3	4	1	18	1	1	0
3 again	21	20	16	53	19	20	20
3 agent	-16	-31	-15	13	-15	-16	-17
3 all	-27	-32	-26	-28	-27	-25	-27
3 am	28	27	23	26	10	22	69
3 amazon	-20	-37	-20	-6	-19	-20	-20
3 an	26	10	25	69	25	27	27
3 any	-31	-19	-24	-31	-24	-23	-24
3 api	19	16	24	53	24	24	23
3 are	0	5	-2	27	-4	-1	-3
3 as	8	-3	8	40	4	8	8
3 assess	0	32	0	-17	-1	0	0
3 at	-24	-29	-25	-30	-24	-24	-26
3 auditor	-8	-18	-8	6	-9	-8	-8
3 autom	-67	-90	-67	-72	-66	-67	-86
3 awai	14	45	22	36	7	22	23
3 aws	-19	-32	-19	-10	-20	-18	-19
3 az	-59	-59	-68	-64	-63	-59	-60
3 azs	-19	-17	-20	-18	-24	-17	-20
3 backup	-21	8	-20	-62	-23	-21	-25
3 be	20	5	27	64	27	28	25
3 becom	23	52	22	6	24	24	24
3 behind	-15	-18	-15	-17	-15	-15	-17
3 between	15	13	26	54	26	25	21
3 biggest	3	-29	3	36	1	-4	2
3 block	-22	-27	-25	-26	-22	-22	-23
3 bot	20	58	24	58	12	16	22
3 box	-62	-97	-63	-89	-64	-63	-74
3 broken	-32	-53	-32	-54	-32	-32	-34
3 bug	29	-2	28	66	28	27	22
3 burden	28	7	17	88	18	28	33
3 but	-25	-26	-27	-34	-24	-25	-25
3 by	9	56	17	45	17	20	19
3 can	7	-3	7	47	7	6	6
3 care	31	29	36	102	33	36	24
3 case	0	-8	0	36	-6	0	-5
3 chat	7	7	8	23	4	7	8
3 check	-24	-24	-26	-33	-23	-24	-24
3 choos	6	14	26	76	21	25	2
3 chore	10	1	11	43	8	11	11
3 cluster	-31	-29	-26	-11	-28	-26	-39
3 code	-30	-43	-31	-37	-30	-30	-32
3 column	-1	38	-14	8	8	7	7
3 configur	-20	7	-21	-43	-19	-19	-21
3 consent	-32	-35	-32	-42	-33	-32	-31
3 control	-3	-11	-4	19	-5	-4	-3
3 custom	0	63	22	73	9	22	18
3 data	-44	-48	-46	-54	-45	-44	-44
3 dba	9	6	9	25	9	9	9
3 dead	2	44	-4	-21	2	-1	3
3 decid	-29	-35	-27	-31	-28	-28	-30
3 default	-25	-39	-26	-28	-26	-26	-28
3 demand	-36	-54	-36	-54	-37	-36	-37
3 dev	10	-34	9	60	9	2	10
3 did	16	54	15	1	10	15	13
3 differ	-21	54	3	1	2	2	3
3 disk	-36	-45	-36	-58	-36	-37	-37
3 do	-26	-20	-25	-21	-26	-25	-26
3 doe	9	47	2	7	14	14	12
3 dont	-51	-56	-51	-70	-52	-51	-54
3 duti	-13	-19	-5	27	-19	-6	-6
3 each	-26	8	-15	-18	-13	-13	-15
3 elast	4	2	4	18	0	4	4
3 enabl	-43	-48	-45	-50	-45	-43	-43
3 encrypt	-17	-6	-17	-37	-17	-17	-19
3 engin	-24	-25	-24	-35	-24	-25	-25
3 event	13	8	13	41	13	12	12
3 ever	8	4	7	39	4	8	8
3 everi	-14	-16	-14	-18	-14	-14	-14
3 fail	-15	-16	-15	-19	-16	-15	-17
3 fall	21	50	19	4	23	22	22
3 fewest	14	5	14	49	13	14	13
3 first	25	8	18	91	18	29	34
3 flavor	-32	-40	-33	-35	-34	-33	-36
3 flip	-30	-46	-31	-38	-31	-31	-32
3 for	-23	-19	-19	2	-19	-17	-19
3 from	-15	-1	-18	-20	-15	-15	-15
3 full	21	19	21	52	19	21	21
3 gain	16	58	15	2	11	16	14
3 give	6	15	4	21	7	6	6
3 go	20	17	19	55	20	20	21
3 grant	-50	-59	-52	-61	-50	-50	-48
3 group	-22	-24	-22	-24	-21	-21	-22
3 guest	-67	-97	-70	-91	-69	-68	-77
3 hand	6	-10	15	55	15	8	15
3 handler	-25	-25	-25	-35	-25	-26	-28
3 hardwar	-77	-87	-84	-82	-75	-75	-79
3 have	-28	-49	-28	-50	-29	-29	-30
3 here	21	19	18	50	21	20	20
3 host	-8	-20	-8	8	-10	-7	-12
3 how	11	4	27	73	11	25	26
3 i	7	29	5	18	7	7	7
3 if	25	41	26	71	21	26	26
3 in	-25	-5	-20	-12	-21	-19	-21
3 instal	-21	-21	-21	-29	-21	-21	-23
3 job	2	-1	2	18	2	2	2
3 kernel	-60	-59	-60	-76	-57	-56	-58
3 key	21	20	21	48	21	22	21
3 least	23	-6	23	81	23	24	23
3 leav	7	13	9	32	6	10	9
3 left	-22	-22	-22	-24	-24	-21	-20
3 less	19	5	17	102	4	18	14
3 lift	-24	-34	-26	-14	-24	-24	-25
3 like	-9	-19	-9	3	-10	-9	-9
3 line	-43	-62	-42	-51	-43	-43	-40
3 littl	11	-3	18	61	8	17	17
3 load	-24	-29	-24	-28	-25	-24	-26
3 lowest	0	-15	4	52	-6	4	4
3 machin	-23	-27	-23	-31	-23	-23	-25
3 maintain	-44	-56	-47	-47	-45	-44	-44
3 mainten	17	-6	16	67	9	18	17
3 market	21	5	22	54	10	17	23
3 me	-7	37	-16	-26	-6	-7	-7
3 mean	2	-10	-3	23	1	0	-2
3 metadata	-22	-27	-25	-26	-22	-22	-23
3 more	2	-15	12	57	-8	10	11
3 most	22	17	23	96	16	24	22
3 must	3	41	8	-14	9	8	8
3 name	-35	-51	-35	-32	-39	-37	-35
3 need	-2	-9	-2	28	-4	-2	-3
3 never	-19	-23	-22	-7	-21	-19	-21
3 no	24	39	28	69	20	28	23
3 nobodi	17	15	15	41	17	16	16
3 node	27	5	27	65	43	29	25
3 none	8	8	7	20	8	8	8
3 now	20	62	15	1	21	19	22
3 of	-51	-49	-48	-46	-46	-45	-49
3 on	-5	-7	-5	17	-7	-5	-5
3 one	-15	-36	-15	21	-15	-14	-15
3 onli	-18	-18	-17	-16	-20	-17	-18
3 open	-51	-58	-53	-56	-54	-51	-51
3 ops	9	2	9	52	-7	9	10
3 option	21	8	22	55	17	21	22
3 or	7	6	8	46	5	8	8
3 os	-26	-41	-28	1	-32	-27	-29
3 our	-7	20	-3	1	-3	-2	-3
3 ourselv	26	58	25	54	30	26	19
3 out	2	-18	1	37	1	2	2
3 over	-16	-24	-16	1	-16	-15	-15
3 own	10	25	11	37	4	10	10
3 owner	-41	-62	-40	-46	-41	-40	-39
3 parti	-15	-21	-15	-17	-15	-15	-15
3 password	-15	-21	-15	-17	-15	-15	-16
3 patch	-33	-41	-33	-27	-37	-33	-38
3 peopl	-3	-7	-2	17	-6	-2	-7
3 per	-40	-60	-41	-53	-43	-40	-40
3 permiss	-20	-22	-19	-31	-19	-19	-19
3 person	-6	-24	-8	33	-7	-6	-5
3 physic	-37	-45	-36	-59	-37	-36	-37
3 pick	8	8	6	25	5	7	7
3 plain	-3	-9	-4	16	-3	-2	-2
3 pleas	-38	-25	-30	8	-33	-23	-23
3 pls	-22	-26	-20	2	-21	-23	-20
3 plu	-5	23	-2	-24	-3	-2	-1
3 polici	-26	-43	-26	-35	-26	-26	-25
3 possibl	4	-4	4	25	-1	4	4
3 ppl	18	18	16	42	18	18	18
3 premiz	-3	-30	-6	31	-6	-4	-3
3 provis	-12	-19	-13	1	-16	-15	-14
3 put	31	54	30	72	34	34	33
3 queue	6	-17	7	45	5	7	8
3 rank	11	2	23	70	11	22	24
3 regist	-41	-36	-36	-39	-33	-36	-34
3 replac	-30	-53	-30	-55	-30	-30	-32
3 replica	20	-1	17	19	76	20	22
3 resourc	-25	-46	-25	-37	-25	-24	-24
3 respons	-12	19	-8	-11	-9	-8	-12
3 right	6	1	6	20	6	6	5
3 risk	-28	6	-24	-40	-23	-23	-22
3 role	-43	-43	-40	-45	-41	-40	-41
3 run	11	26	12	31	11	11	11
3 same	4	71	26	48	21	22	9
3 say	12	10	12	41	10	12	12
3 scale	-18	-29	-19	-19	-18	-18	-19
3 schedul	11	-6	9	58	5	10	8
3 script	-23	-37	-24	-23	-23	-23	-25
3 secur	-18	-26	-18	-8	-18	-17	-18
3 see	16	13	12	38	15	14	15
3 self	-21	-21	-21	-28	-20	-21	-23
3 server	-27	-36	-27	-33	-28	-27	-29
3 servic	-16	-22	-17	-17	-16	-16	-16
3 session	-27	-28	-27	-52	-27	-27	-27
3 set	-22	-25	-22	-34	-22	-22	-22
3 share	-30	-54	-29	-17	-30	-33	-33
3 should	16	15	15	36	15	16	16
3 side	-3	72	15	36	9	17	13
3 site	-1	-19	-1	10	-11	-5	-1
3 small	10	9	10	28	9	10	11
3 smallest	4	-19	9	70	-9	8	9
3 so	26	15	26	69	26	26	26
3 softwar	-44	-53	-46	-61	-47	-46	-49
3 split	-23	82	18	1	14	13	5
3 spot	-33	-35	-34	-54	-36	-33	-34
3 sql	9	5	8	29	9	9	8
3 stai	26	56	26	27	29	28	28
3 startup	17	2	16	63	17	18	18
3 static	21	-1	18	57	11	17	19
3 storag	-36	-49	-35	-49	-35	-34	-39
3 store	27	26	26	57	26	27	26
3 stream	33	24	35	99	33	32	31
3 switch	-15	4	-17	-17	-13	-16	-16
3 system	-16	-19	-17	-20	-16	-16	-17
3 tabl	26	130	21	23	35	33	25
3 take	-10	-21	1	52	-32	-1	0
3 that	-10	-16	-10	9	-10	-9	-10
3 the	-12	-15	-10	16	-13	-10	-12
3 thei	14	83	21	10	15	20	14
3 them	2	32	1	-4	4	4	0
3 these	-24	-43	-24	-34	-24	-23	-23
3 thi	-46	-49	-48	-54	-48	-46	-51
3 think	10	10	8	31	8	10	10
3 those	-20	-24	-19	-29	-19	-19	-19
3 touch	-23	-26	-25	-30	-25	-24	-24
3 turn	-26	-28	-26	-49	-26	-26	-26
3 two	18	45	18	8	19	19	19
3 up	-1	29	-5	-2	1	-3	0
3 updat	-1	-25	-2	28	-2	-1	-5
3 upgrad	-21	-29	-20	3	-22	-21	-23
3 upkeep	13	-12	15	86	7	11	16
3 us	11	5	12	35	11	12	10
3 valu	26	25	25	55	26	26	25
3 version	-27	-29	-29	-40	-28	-27	-28
3 vs	-2	52	2	14	1	5	-2
3 w	-11	-25	-10	26	-12	-8	-6
3 want	9	7	8	31	9	9	9
3 web	11	3	10	37	11	11	11
3 wed	-8	-21	-9	17	-12	-8	-9
3 were	2	-19	3	29	2	-2	3
3 what	21	131	35	13	45	46	44
3 when	-9	-16	-10	-9	-9	-9	-10
3 where	24	18	27	70	27	26	23
3 which	-3	-25	-1	49	-9	-1	-5
3 who	-38	-38	-39	-44	-38	-37	-42
3 whom	-23	-25	-24	-45	-24	-23	-25
3 whose	-20	-26	-22	-23	-21	-21	-23
3 win	13	10	13	41	13	13	12
3 windows	27	26	26	57	26	27	26
3 with	6	-10	7	52	5	7	6
3 without	-1	-9	-3	27	-2	-1	-1
3 work	16	11	15	58	11	16	17
3 would	17	14	24	52	22	23	21
3 write	-24	-42	-23	-33	-23	-23	-23
3 zero	27	26	26	58	26	27	26
30	-33	-32	-33	-32	-38	-32	-31
300	-21	-11	-11	-6	-5	-11	-11
300 @	18	9	12	26	11	12	12
3000	16	15	15	16	43	16	16
3094	-30	-31	-31	-31	-40	-31	-39
3389	-26	-26	-32	-28	-27	-26	-29
3389 to	-24	-24	-24	-27	-26	-25	-30
35	28	28	32	30	87	31	33
35 dai	-75	-77	-72	-72	-107	-71	-72
3am	-24	-21	-19	-20	-22	-19	-20
3rd	5	6	6	6	43	6	-5
4	-33	-38	-36	-25	-11	-32	-43
40	-24	-25	-23	-25	-30	-23	-25
40 $	-35	-31	-33	-33	-54	-31	-31
40 @	-17	-15	-15	-16	-16	-15	-18
40 million	-34	-44	-34	-45	-60	-34	-36
400	-18	-12	-16	-14	0	-12	-12
4000	-52	-62	-52	-60	-72	-53	-55
40k	-18	-17	-17	-18	-18	-17	-17
44	-55	-30	-29	-29	-29	-30	-30
49844	-18	-17	-18	-18	-17	-17	-25
4k	-29	-28	-28	-28	-43	-28	-30
5	-16	-14	-14	-13	12	-13	-14
5 $	4	5	19	4	4	4	5
5 0	-37	-35	-38	-37	-47	-35	-38
5 7	-3	8	-24	8	59	9	9
5 @	21	11	21	10	53	21	23
5 minut	-25	-20	-20	-20	-10	-20	-19
5 tb	3	-4	3	2	18	3	3
50	-14	-15	-14	-15	-15	-14	-16
5000	-25	-21	-21	-22	-30	-21	-22
500s	-34	-30	-30	-30	-32	-30	-32
502	24	32	33	33	103	33	33
503	-35	-33	-36	-34	-39	-33	-35
512	-29	-26	-28	-27	-34	-26	-26
5xx	-35	-34	-40	-34	-36	-34	-35
6	-40	-40	-52	-40	-50	-40	-43
6 is	-28	-27	-51	-28	-28	-27	-39
60	-45	-45	-62	-46	-52	-44	-47
600	-27	-25	-28	-26	-29	-25	-27
6387	-30	-27	-26	-33	-30	-26	-27
7	-26	-24	-29	-22	3	-24	-23
7 0	-39	-38	-38	-38	-55	-37	-40
7 dai	-25	-25	-33	-26	-32	-25	-26
8	-76	-57	-65	-57	-57	-55	-58
8 0	-49	-31	-32	-30	-39	-30	-34
88	-18	-18	-20	-18	-18	-18	-19
9	-29	-24	-24	-25	1	-22	-27
9 8	-62	-36	-42	-36	-37	-35	-36
9 @	-47	-47	-48	-47	-53	-49	-62
9 to	-14	-25	-15	-15	-14	-14	-15
90	-26	-25	-25	-26	-23	-25	-28
90 dai	-25	-24	-25	-25	-21	-25	-30
900	-28	-17	-27	-15	-3	-18	-16
900 dollar	-30	-17	-28	-13	2	-17	-15
92	-39	-38	-39	-39	-40	-37	-38
95	-62	-58	-57	-56	-59	-55	-56
9k	-26	-26	-26	-26	-45	-26	-26
@	-19	-22	-22	-25	-25	-27	-28
@ $	-33	-37	-43	-49	-45	-49	-56
@ 0	86	21	25	26	25	26	20
@ 1	-1	3	3	4	33	3	4
@ 2	-17	-18	-17	-26	-18	-17	-18
@ 2xlarge	-26	-43	-33	-28	-5	-25	-25
@ 3	-26	-29	-26	-43	-28	-26	-28
@ 5	25	36	13	39	127	38	39
@ 8	-49	-31	-32	-30	-39	-30	-34
@ 9	-32	-37	-29	-45	-31	-30	-32
@ a	21	-48	-38	-34	-52	-33	-39
@ about	-39	-29	-30	-29	-29	-29	-35
@ acceler	-17	-17	-18	-18	-20	-17	-26
@ access	-60	-60	-60	-56	-58	-55	-58
@ account	108	31	25	33	83	35	12
@ acl	-92	-65	-63	-64	-64	-63	-87
@ acm	29	30	27	34	103	32	28
@ across	-72	-48	-52	-47	-63	-48	-57
@ activ	-29	-28	-28	-27	-27	-27	-31
@ ad	-50	-38	-42	-37	-45	-35	-39
@ admin	66	6	-2	8	-2	10	5
@ after	-30	-29	-29	-29	-30	-28	-32
@ again	-30	-29	-34	-33	-29	-29	-40
@ against	8	89	14	14	14	17	14
@ agent	-63	-70	-63	-60	-66	-61	-70
@ alarm	-31	-29	-29	-29	-32	-28	-30
@ alert	-62	-59	-58	-57	-60	-59	-62
@ aliv	-74	-58	-58	-62	-79	-59	-57
@ all	61	-16	-5	-11	-7	-3	-8
@ allow	12	12	15	14	42	14	14
@ alon	6	21	7	5	4	6	7
@ am	-52	-48	-38	-50	-41	-39	-38
@ amazon	9	-14	-13	-13	-21	-12	-3
@ ami	-94	-135	-98	-110	-92	-88	-95
@ and	-5	19	-8	-2	-9	-7	-9
@ annot	-83	-104	-80	-79	-90	-77	-78
@ any	-35	34	-16	-21	-18	-16	-20
@ anycast	-70	-67	-72	-66	-69	-65	-69
@ anyon	-30	-26	-28	-27	-27	-26	-39
@ anyth	137	58	23	22	20	30	29
@ anywher	-45	-39	-43	-44	-47	-43	-48
@ api	-37	-37	-38	-37	-41	-36	-38
@ apiserv	-14	-14	-16	-15	-14	-14	-18
@ app	-35	-30	-30	-30	-32	-29	-38
@ applianc	-41	-36	-37	-36	-39	-36	-39
@ applic	-24	-23	-24	-22	-23	-22	-24
@ are	-2	-22	-20	-21	-25	-18	-20
@ arent	-21	-26	-20	-24	-21	-21	-24
@ as	19	88	38	23	13	28	29
@ ask	-19	-17	-19	-13	-23	-19	-19
@ assum	-16	-15	-15	-16	-17	-14	-16
@ at	-14	-16	-2	-18	-1	-15	-19
@ atla	5	34	33	40	116	41	27
@ attach	-21	-24	-21	-24	-24	-21	-22
@ audit	-32	-56	-33	-35	-36	-31	-32
@ auditor	-19	-21	-21	-21	-22	-19	-19
@ auth	-77	-128	-80	-84	-79	-77	-77
@ author	-71	-68	-67	-65	-67	-64	-71
@ auto	-84	-85	-93	-88	-93	-81	-88
@ autom	-31	-29	-29	-30	-34	-29	-28
@ automat	-15	-21	-16	-16	-16	-15	-15
@ avail	-16	-15	-25	-15	29	-14	-22
@ aws	-31	-32	-31	-32	-33	-31	-39
@ b	-25	-26	-28	-34	-26	-25	-25
@ back	-39	-42	-39	-42	-42	-38	-41
@ backend	-11	-28	-10	14	-12	-10	-10
@ backup	-51	-37	-59	-32	24	-32	-54
@ base	-47	-50	-48	-48	-46	-46	-78
@ batch	-37	-32	-32	-32	-33	-31	-31
@ be	31	79	34	43	84	36	39
@ becam	4	36	4	-11	3	5	6
@ becom	-12	34	4	-10	-1	0	3
@ befor	-29	-16	-11	-26	-30	-27	-26
@ behind	-52	-51	-51	-49	-50	-48	-56
@ besid	-10	61	2	-45	-10	-3	1
@ between	-42	-63	-41	-42	-41	-41	-41
@ bill	23	24	22	25	61	26	26
@ block	-17	-12	-29	-13	9	-13	-16
@ bot	-3	39	-2	-27	-5	-4	-4
@ both	123	34	36	40	38	39	36
@ box	1	10	4	-2	0	7	64
@ brain	-74	-60	-58	-62	-87	-60	-59
@ broke	-32	-29	-29	-29	-32	-29	-29
@ broker	-39	-35	-40	-39	-40	-37	-41
@ build	-64	-57	-58	-58	-68	-56	-66
@ built	-25	-23	-31	-23	-23	-23	-22
@ but	-33	-28	-34	15	-31	-21	-22
@ by	-11	-13	-13	-10	-5	-12	-16
@ byol	-34	-32	-32	-32	-35	-31	-38
@ ca	-30	-30	-30	-30	-41	-30	-32
@ cach	-59	-46	-46	-45	-22	-46	-48
@ call	-29	-35	-30	-34	-54	-29	-30
@ can	-12	-17	-16	-11	25	-10	-10
@ cant	-25	-28	-25	-25	-26	-25	-25
@ capac	-43	-39	-44	-38	-41	-37	-39
@ cert	-48	-35	-35	-38	-44	-35	-36
@ certif	-63	-59	-62	-53	-35	-53	-78
@ chang	-17	-44	-20	-25	19	-18	-16
@ chat	-17	-17	-17	-18	-18	-19	-18
@ cheaper	25	11	24	21	92	24	25
@ choos	0	7	6	43	4	6	-6
@ chosen	-43	-44	-45	-41	-42	-41	-42
@ class	-27	-30	-26	-28	-26	-26	-26
@ claud	7	12	9	11	65	11	8
@ clean	-49	-43	-42	-42	-45	-42	-45
@ cli	-67	-56	-57	-66	-58	-53	-54
@ client	-35	-28	-28	-30	-29	-27	-29
@ cloud	-2	5	0	5	46	5	-5
@ cluster	-33	-35	-35	-32	-41	-33	-36
@ cni	-33	-39	-34	-34	-33	-32	-35
@ code	-35	-37	-39	-35	-41	-34	-36
@ cold	-9	-4	-8	-5	30	-7	-5
@ collabor	-22	-18	-19	-18	-20	-18	-18
@ collect	-55	-36	-34	-34	-38	-34	-35
@ com	-21	-23	-22	-24	-23	-22	-21
@ come	30	-6	2	8	43	3	2
@ compar	1	63	7	4	4	7	2
@ comput	-26	-53	-26	-28	-38	-23	32
@ config	-98	-96	-97	-96	-119	-95	-104
@ configur	-58	-55	-55	-53	-58	-53	-54
@ connect	-31	-30	-31	-30	-34	-30	-32
@ consent	-35	-37	-35	-44	-35	-34	-34
@ consol	-20	-22	-20	-21	-20	-19	-20
@ contain	-46	-52	-48	-49	-47	-45	-50
@ contrast	2	148	27	10	9	23	19
@ control	-61	-69	-62	-59	-49	-57	-66
@ copi	-15	-17	-16	-16	-18	-15	-16
@ core	-32	-30	-30	-31	-32	-30	-43
@ cost	-22	-18	-33	-17	2	-17	-20
@ could	-8	-14	-17	-12	-12	-14	-12
@ cover	-30	-23	-23	-24	-29	-24	-25
@ cpu	-60	-61	-65	-57	-58	-57	-57
@ crash	-38	-34	-34	-35	-51	-33	-32
@ creat	-19	-20	-19	-20	-20	-19	-22
@ credenti	-17	-23	-18	-18	-18	-18	-20
@ cron	-23	-21	-21	-22	-21	-21	-24
@ csi	-44	-58	-48	-46	-45	-44	-44
@ cumul	-54	-51	-60	-52	-51	-52	-67
@ current	-23	-21	-22	-22	-22	-22	-25
@ custom	40	68	19	36	65	40	106
@ cve	-28	-27	-29	-28	-28	-27	-31
@ daemon	-34	-38	-34	-35	-35	-34	-38
@ dashboard	-32	-31	-31	-31	-31	-30	-31
@ data	-61	-62	-61	-58	-62	-57	-60
@ databas	-27	-26	-26	-27	-29	-26	-35
@ db	6	8	8	4	5	9	51
@ dba	-27	-29	-27	-32	-27	-27	-31
@ debug	-25	-19	-19	-19	-20	-19	-25
@ decid	-23	-23	-23	-23	-35	-23	-24
@ decis	-18	-18	-18	-18	-28	-18	-18
@ deep	26	27	25	22	65	26	27
@ default	-98	-92	-103	-90	-107	-88	-94
@ definit	-50	-47	83	-25	-40	-22	-30
@ delet	-47	-47	-49	-46	-59	-46	-47
@ deliv	-34	-68	-45	-40	-16	-40	-36
@ deploi	-20	-17	-16	-16	-17	-16	-17
@ deploy	-11	-11	-11	-11	-11	-11	-16
@ deprec	51	47	32	54	164	48	37
@ desktop	-66	-41	-60	-69	-63	-60	-92
@ devic	-46	-54	-53	-51	-53	-51	-62
@ did	-19	-19	-21	-19	-32	-19	-20
@ differ	16	77	20	16	7	20	16
@ directori	-52	-49	-50	-50	-51	-50	-84
@ disabl	-31	-32	-32	-31	-31	-30	-30
@ disk	-39	-36	-34	-33	-33	-33	-35
@ divis	92	2	14	15	1	13	8
@ do	-35	-42	-22	-45	-49	-41	-60
@ doe	-23	-13	-20	-22	-18	-20	-25
@ doesnt	-83	-59	-57	-58	-62	-57	-61
@ domain	-70	-83	-73	-73	-78	-70	-71
@ done	-28	-22	-23	-25	-24	-22	-24
@ dont	-10	17	-5	-13	-5	-5	-19
@ down	-48	-29	-28	-31	-33	-29	-30
@ drain	-47	-43	-52	-44	-24	-42	-46
@ draw	72	8	-19	9	-14	8	5
@ drift	-160	-113	-117	-105	-107	-106	-139
@ drop	-15	-16	-14	-15	-19	-14	-14
@ dsql	-22	10	-21	-25	-29	-21	-20
@ dump	9	43	9	-4	5	9	7
@ durabl	-76	-87	-59	-58	-61	-58	-63
@ dure	-28	-27	-28	-28	-40	-27	-26
@ duti	180	41	33	39	36	37	25
@ each	-52	-59	-44	-43	-45	-43	-47
@ ec2	-42	-24	-42	-42	-41	-39	-43
@ edg	-22	-20	-20	-20	-10	-20	-21
@ eks	-34	-21	-35	-48	-35	-33	-43
@ enabl	-90	-100	-97	-91	-88	-86	-98
@ encrypt	-92	-74	-94	-95	-94	-86	-107
@ end	-32	-33	-37	-32	-38	-33	-33
@ endpoint	-56	-36	32	-30	-37	-28	-33
@ enforc	-24	-24	-23	-23	-25	-22	-24
@ engin	-59	-58	-58	-58	-66	-57	-83
@ entri	-48	-43	-43	-41	-58	-45	-44
@ env	-30	-29	-28	-28	-31	-27	-29
@ environ	-33	-34	-34	-33	-35	-32	-34
@ ephemer	-37	-35	-34	-34	-34	-34	-52
@ escap	-11	-11	-11	-12	-11	-11	-18
@ event	-37	-41	-37	-37	-42	-35	-39
@ everi	-22	-22	-22	-22	-27	-22	-22
@ everyth	189	23	27	46	42	32	32
@ execut	-20	-1	72	1	-3	2	-2
@ expir	-38	-37	-37	-37	-39	-36	-37
@ expiri	-66	-79	-67	-65	-67	-65	-76
@ explain	46	20	49	21	19	22	20
@ export	-53	-81	-53	-54	-52	-52	-52
@ extend	-34	-20	30	-19	-52	-20	-25
@ extens	-26	-25	-26	-25	-25	-25	-27
@ fail	-40	-39	-39	-40	-45	-38	-40
@ failov	-47	-47	-48	-46	-45	-43	-44
@ famili	-3	1	1	-37	40	1	2
@ fargat	-25	19	-19	-19	-22	-16	-22
@ fault	-34	-23	-23	-24	-25	-23	-24
@ fewer	27	-5	26	67	26	26	25
@ fewest	21	13	23	68	21	20	20
@ file	-21	-23	-20	-16	-26	-20	-22
@ find	-22	-20	-21	-21	-25	-20	-20
@ firmwar	-90	-87	-86	-84	-90	-82	-93
@ fix	-25	-25	-24	-25	-28	-24	-25
@ flag	16	24	23	20	78	23	22
@ flavor	-50	-59	-53	-58	-53	-50	-54
@ fleet	-32	-30	-30	-30	-31	-30	-32
@ flow	-9	-3	49	-4	-9	-4	-9
@ for	-20	-18	20	6	-20	-18	-25
@ forc	-32	-29	-29	-30	-53	-29	-30
@ found	-20	-20	-20	-20	-21	-19	-19
@ from	-11	-6	-23	-16	-17	-18	-18
@ full	45	-11	-16	-8	-17	-8	-10
@ function	-48	-29	-39	-40	-40	-38	-44
@ gather	-60	-48	-63	-50	-51	-49	-49
@ get	-26	-17	-25	-24	-20	-23	-25
@ give	65	80	42	28	28	40	37
@ go	-20	-20	-20	-28	-23	-20	-23
@ goal	6	1	8	83	-18	8	5
@ goe	-24	-22	-23	-24	-32	-23	-27
@ got	-51	-43	-45	-43	-47	-42	-47
@ grant	-44	-47	-22	-47	-47	-39	-43
@ group	128	35	17	39	12	38	37
@ grow	-30	-29	-31	-29	-38	-29	-31
@ guest	-68	-65	-75	-66	-80	-65	-65
@ had	-40	-30	-29	-30	-30	-29	-33
@ hardwar	-80	-79	-79	-75	-75	-74	-82
@ has	-24	-23	-23	-18	-31	-23	-26
@ hasnt	-26	-22	-23	-23	-27	-23	-23
@ have	-13	-7	-17	-11	52	-9	-25
@ head	-34	-30	-32	-31	-32	-30	-41
@ health	-35	-37	-37	-34	-35	-34	-36
@ hit	-47	-43	-45	-46	-74	-45	-60
@ hm	-14	-14	-14	-14	-17	-14	-17
@ hold	-18	-17	-16	-17	-28	-17	-17
@ home	-18	-16	-16	-17	-17	-16	-18
@ host	-82	-86	-82	-81	-82	-79	-101
@ how	9	65	20	0	35	19	20
@ hyperpod	-15	-15	-15	-16	-17	-15	-20
@ i	6	-6	12	35	-20	0	-3
@ id	29	19	25	65	23	25	23
@ ident	-36	-22	-23	-22	-22	-22	-25
@ if	13	20	16	55	12	16	14
@ imag	-14	-19	-13	-10	14	-12	-14
@ in	-30	-36	-29	-33	-26	-34	-37
@ index	-25	-22	-23	-21	-23	-21	-22
@ ingest	-24	-20	-20	-20	-22	-20	-21
@ ingress	-27	-27	-27	-27	-27	-26	-27
@ inspect	-19	-14	-14	-14	-17	-14	-15
@ instal	-67	-77	-64	-85	-63	-63	-76
@ instanc	-28	-22	-22	-24	3	-22	-30
@ instead	-24	36	-14	-8	-11	-6	-7
@ into	1	38	10	9	8	10	9
@ invalid	-26	-23	-24	-22	-27	-22	-24
@ invoc	-18	-17	-19	-17	-19	-17	-18
@ is	-34	-26	-28	-33	-37	-31	-35
@ isnt	-23	-22	-24	-23	-23	-22	-29
@ issu	-16	-15	-15	-16	-16	-15	-16
@ it	-49	-22	-36	-23	21	-19	-37
@ item	-35	-34	-33	-34	-38	-33	-35
@ its	13	17	17	15	45	17	5
@ itself	-45	-42	-42	-41	-43	-41	-46
@ job	-45	-47	-42	-28	-51	-41	-45
@ join	-39	-58	-39	-40	-40	-38	-39
@ keep	-53	-52	-51	-51	-47	-49	-59
@ kei	-104	-103	-104	-100	-101	-99	-141
@ kept	-30	-25	-25	-26	-28	-25	-27
@ kernel	-14	-13	-12	-12	-16	-12	-12
@ key	-54	-54	-55	-52	-55	-50	-53
@ kill	-35	-39	-31	-31	-35	-32	-32
@ kindli	9	-20	-7	-8	-13	-7	-8
@ lag	-32	-34	-31	-33	-32	-31	-32
@ land	33	-28	6	-8	-34	-8	-10
@ larg	4	0	6	8	78	12	11
@ last	-24	-23	-22	-23	-23	-23	-24
@ launch	-53	-59	-58	-56	-58	-53	-65
@ layer	3	-2	75	0	-36	2	-4
@ leak	-25	-23	-24	-24	-26	-23	-24
@ least	-67	-91	-58	17	-72	-53	-69
@ leav	31	78	30	33	17	33	34
@ left	81	32	35	38	39	38	33
@ legal	-22	-37	-23	-25	-23	-23	-22
@ less	42	11	42	106	39	42	42
@ let	-28	-28	-27	-30	-30	-26	-27
@ licens	-29	-9	-18	-3	-20	-2	61
@ lifecycl	-27	-31	-27	-28	-27	-27	-28
@ lighter	32	19	29	84	31	31	29
@ like	-90	-52	9	-55	-59	-52	-79
@ line	-68	-7	-60	-64	-11	-48	-50
@ link	-29	-27	-29	-29	-36	-28	-32
@ linux	-17	-9	-10	-10	-9	-10	-9
@ list	13	32	11	7	9	9	8
@ listen	-81	-72	-76	-69	-65	-67	-78
@ live	-14	-13	-13	-14	-18	-14	-16
@ local	-52	-49	-49	-57	-51	-49	-72
@ locat	-30	-26	-26	-26	-27	-26	-31
@ lock	-52	-52	-50	-48	-50	-47	-56
@ log	-36	-35	-35	-35	-38	-33	-35
@ login	-44	-42	-43	-44	-48	-42	-42
@ long	-24	-24	-23	-26	-27	-24	-36
@ lost	-37	-34	-38	-32	-35	-33	-34
@ lower	-2	-8	-1	17	-6	-2	-2
@ lowest	10	-21	14	88	3	14	14
@ lua	-50	-40	-36	-47	-60	-37	-57
@ lustr	-33	14	-19	-21	-21	-19	-19
@ machin	-28	-28	-27	-29	-28	-27	-30
@ made	-42	-41	-42	-41	-47	-40	-41
@ mainten	-38	-33	-36	-35	-38	-34	-36
@ major	-26	-28	-25	-24	-26	-24	-27
@ make	-66	-46	-49	-45	-50	-44	-45
@ manag	-20	-44	-40	-19	-40	-35	-44
@ mark	-30	-36	-31	-31	-34	-30	-30
@ mask	-15	-14	-16	-14	-16	-14	-14
@ match	-19	-19	-17	-17	-18	-17	-17
@ may	-52	-48	-64	-49	-70	-47	-48
@ me	76	-49	-22	-22	-41	-19	-42
@ mean	-51	-57	63	-41	-79	-40	-45
@ medium	-14	-17	-18	-17	-1	-13	-14
@ memori	-37	-33	-34	-33	-34	-33	-42
@ mesh	-23	-22	-23	-22	-29	-22	-22
@ messag	-46	-24	-35	-23	9	-23	-22
@ metadata	-20	-23	-22	-22	-20	-20	-24
@ migrat	-19	-18	-17	-18	-17	-17	-18
@ mine	-15	-13	-13	-15	-14	-13	-18
@ minim	-1	-32	5	67	0	5	2
@ minor	-21	-14	-17	-14	-15	-12	20
@ miss	-45	-40	-40	-40	-45	-39	-42
@ mode	66	42	17	50	3	22	10
@ model	-63	-45	-44	-47	-47	-45	-51
@ monthli	20	-34	12	-4	73	16	1
@ mount	-29	-31	-29	-49	-29	-28	-33
@ move	-29	-27	-26	-30	-31	-26	-31
@ multi	-53	-51	-58	-55	-22	-48	-50
@ must	-52	-51	-46	-48	-48	-47	-54
@ mysql	-49	-33	-37	-33	-38	-33	-33
@ n	2	44	6	-10	-2	10	12
@ name	-26	-36	-27	-18	-29	-26	-27
@ need	-40	-59	-57	-61	-91	-56	-62
@ network	-6	-30	-29	-25	-33	-23	-24
@ new	-13	111	41	29	26	38	40
@ next	21	76	22	19	20	22	18
@ no	46	14	24	27	16	23	23
@ nobodi	-42	-41	-44	-44	-47	-42	-47
@ node	-11	-14	-10	9	-11	-6	41
@ nor	-15	-15	-15	-26	-15	-15	-15
@ not	7	6	50	8	9	10	-1
@ now	10	7	11	33	11	11	10
@ nsx	-78	-71	-74	-74	-77	-71	-103
@ object	-73	-70	-72	-68	-107	-70	-74
@ oblig	86	18	32	29	28	29	13
@ of	-65	-64	-59	-60	-53	-57	-62
@ on	-26	12	-16	-14	-21	-19	-30
@ onc	0	4	3	18	0	2	3
@ one	22	-32	-38	-34	-32	-29	-41
@ onli	-14	-19	-13	-14	2	-12	-15
@ ontap	-46	-46	-48	-44	-32	-43	-47
@ onto	21	61	20	11	21	21	22
@ open	-38	-34	-34	-34	-44	-34	-34
@ openssh	1	-5	1	20	-1	1	0
@ openzf	-38	-36	-39	-37	-37	-36	-38
@ oper	31	38	35	35	35	35	88
@ ops	-3	49	0	-24	-10	-1	-1
@ option	1	7	-27	61	0	7	7
@ or	22	82	30	91	37	34	29
@ origin	-28	-42	-31	-35	-29	-29	-28
@ os	-45	-100	-44	-48	-45	-43	-42
@ our	4	-24	-30	-32	-34	-18	-70
@ ourselv	-1	12	5	28	-9	4	-12
@ out	-57	-71	-51	-62	-54	-49	-49
@ outdat	-61	-60	-63	-60	-66	-60	-62
@ over	-41	-30	-41	-49	-31	-37	-38
@ overview	87	13	24	26	14	25	22
@ own	-43	-40	-43	-30	-47	-39	-51
@ owner	-27	-32	-27	-28	-30	-27	-30
@ ownership	72	11	14	16	10	15	12
@ page	-41	-37	-36	-37	-36	-36	-45
@ pair	8	34	13	21	11	13	13
@ param	-19	-15	-16	-15	-15	-15	-16
@ paramet	-49	-47	-50	-45	-47	-45	-46
@ part	26	21	29	27	27	29	63
@ partit	-27	-28	-31	-28	-30	-27	-28
@ password	-54	-50	-52	-49	-51	-50	-52
@ past	-13	-14	-16	-15	-15	-14	-16
@ patch	-132	-127	-124	-120	-125	-117	-167
@ paus	-30	-17	-17	-17	-18	-17	-18
@ peer	-31	-28	-26	-27	-29	-26	-26
@ pend	-57	-56	-57	-55	-63	-54	-65
@ per	59	62	63	62	144	63	62
@ permiss	-27	-28	-26	-31	-29	-26	-26
@ physic	14	42	13	11	13	13	14
@ pick	-30	-32	-30	-31	-41	-30	-31
@ plan	-18	67	-23	-3	-35	-1	0
@ platform	-53	-60	-65	-58	-61	-57	-73
@ pleas	45	-2	-9	-14	-31	-11	-14
@ pls	11	17	-10	-17	-17	-15	-13
@ plu	-12	14	-9	-30	-9	-8	-11
@ plugin	-66	-65	-65	-61	-72	-63	-77
@ plz	127	29	28	45	72	39	28
@ point	29	33	29	32	33	33	78
@ polici	-42	-39	-40	-37	-12	-36	-44
@ pop	-71	-87	-71	-66	-74	-68	-68
@ port	-49	-47	-45	-45	-54	-45	-48
@ postgr	-36	-30	-31	-32	-31	-31	-38
@ pre	-46	-39	-39	-38	-40	-38	-39
@ price	16	9	29	33	122	32	22
@ primari	-15	-16	-15	-15	-16	-14	-16
@ print	-15	-15	-15	-15	-20	-15	-16
@ produc	-18	-17	-19	-17	-18	-17	-20
@ profil	-27	-26	-26	-25	-25	-24	-25
@ project	-16	-19	-17	-17	-16	-15	-16
@ prompt	-70	-64	-68	-61	-61	-61	-65
@ protect	-126	-161	-130	-117	-136	-121	-127
@ provid	-26	-25	-25	-30	-27	-25	-28
@ provis	0	25	-4	-3	-1	0	-3
@ proxi	-45	-52	-45	-32	-42	-42	-50
@ public	-18	-18	-17	-17	-19	-17	-18
@ pull	-20	-24	-20	-24	-22	-20	-21
@ put	-25	-10	-26	-25	-23	-22	-23
@ python	-49	-47	-49	-45	-47	-44	-48
@ quarterli	3	17	18	18	13	17	56
@ queri	-18	-16	-17	-16	7	-15	-19
@ queue	-68	-68	-65	-65	-66	-64	-101
@ quick	19	-5	-5	1	0	0	-1
@ r	-44	-26	-27	-27	-26	-27	-27
@ rack	-16	-15	-15	-15	-15	-15	-16
@ ran	-14	-14	-14	-14	-22	-14	-16
@ rbac	-91	-87	-92	-81	-84	-82	-92
@ reach	32	32	32	32	71	32	33
@ read	1	-10	1	2	37	3	1
@ reader	38	35	22	33	93	32	30
@ record	-33	-34	-30	-32	-33	-30	-31
@ red	-21	-17	-18	-21	-21	-17	-19
@ redi	-23	-23	-27	-24	-23	-23	-33
@ redund	-30	-29	-33	-29	-29	-29	-30
@ refresh	-15	-14	-15	-14	-15	-14	-18
@ regard	12	73	3	7	16	14	13
@ region	-59	-61	-66	-60	-80	-59	-83
@ registri	-31	-30	-31	-29	-33	-29	-34
@ releas	-46	-46	-47	-46	-67	-46	-46
@ remedi	-73	-69	-76	-64	-66	-65	-75
@ renew	-57	-62	-57	-60	-76	-55	-55
@ repair	-32	-30	-30	-30	-39	-30	-32
@ replac	-20	-21	-19	-18	-18	-18	-20
@ replic	-66	-50	-52	-50	-56	-50	-55
@ replica	-93	-93	-89	-86	-96	-82	-86
@ repo	-11	-1	0	-1	27	-2	0
@ report	-25	-25	-26	-26	-26	-24	-25
@ repositori	-52	-48	-47	-47	-50	-46	-57
@ request	-56	-42	-42	-44	-51	-41	-41
@ requir	-18	-16	-20	-17	-17	-17	-17
@ resourc	-37	-31	-30	-31	-34	-31	-36
@ respons	77	23	12	10	6	12	-1
@ rest	-77	-73	-79	-68	-59	-67	-70
@ result	-19	-21	-18	-19	-20	-18	-19
@ retent	-72	-72	-71	-70	-86	-68	-72
@ retir	-22	-19	-23	-18	-19	-18	-18
@ retri	-67	-62	-65	-61	-74	-60	-62
@ return	-19	-18	-17	-18	-13	-17	-17
@ revok	-23	-22	-23	-23	-22	-22	-22
@ right	-34	-36	-33	-34	-33	-32	-35
@ role	-39	-47	-45	-45	-46	-43	-46
@ roll	-27	-27	-27	-26	-30	-26	-30
@ root	-37	-34	-36	-33	-34	-33	-36
@ rotat	-96	-93	-102	-87	-91	-87	-102
@ rout	-59	-51	-50	-49	-51	-49	-60
@ router	-64	-45	-44	-44	-46	-44	-44
@ rule	-81	-79	-81	-74	-75	-77	-81
@ run	-37	-35	-34	-34	-26	-33	-40
@ rundown	81	9	14	17	10	15	7
@ runtim	-31	-30	15	-23	-31	-22	3
@ sai	4	-15	1	0	47	5	4
@ same	32	147	33	27	32	35	26
@ save	-52	-32	-29	-32	19	-29	-26
@ scale	-31	-29	-28	-29	-32	-28	-33
@ scan	-21	-19	-19	-19	-21	-19	-22
@ schedul	-63	-60	-63	-58	-74	-59	-76
@ schema	-78	-74	-75	-67	-70	-68	-78
@ scratch	-49	-54	-48	-48	-52	-47	-50
@ script	-23	-37	-24	-23	-23	-23	-25
@ search	-61	-54	-54	-64	-52	-52	-57
@ second	0	-20	1	-3	33	0	-1
@ secret	-31	-34	-34	-31	-32	-31	-32
@ secur	63	64	56	34	39	45	112
@ self	-10	-37	-8	32	-7	-8	-9
@ send	-7	9	11	10	71	6	8
@ serv	-29	-28	-28	-28	-28	-27	-38
@ server	-8	-4	-4	5	-8	-3	27
@ serverless	7	-10	-32	-32	-34	-28	-37
@ servic	-45	-40	-41	-39	-42	-39	-47
@ session	-28	-33	-30	-49	-29	-29	-29
@ set	-15	9	46	4	-15	4	-1
@ setup	43	8	-1	7	8	8	11
@ share	107	30	25	37	31	33	16
@ shop	-17	-11	-11	-12	-11	-11	-14
@ short	73	30	74	35	33	36	36
@ should	-38	-35	-34	-33	-34	-32	-33
@ show	-36	-19	-36	-34	-37	-31	-31
@ side	-8	74	6	3	7	8	5
@ sidecar	-46	-19	-49	-46	-48	-46	-45
@ sign	-30	-28	-27	-28	-38	-27	-29
@ sinc	-39	-32	-32	-33	-33	-31	-34
@ sit	-24	-22	-22	-22	-23	-22	-28
@ size	-106	-90	-90	-86	-98	-87	-97
@ slot	-42	-64	-44	-55	-45	-42	-42
@ small	-28	-32	-27	-29	-28	-27	-26
@ snapshot	-33	-31	-32	-31	-34	-31	-33
@ so	-28	-5	-15	2	-16	-14	-18
@ softwar	-55	-52	-53	-54	-56	-52	-66
@ somebodi	-16	-16	-15	-16	-16	-18	-16
@ someon	13	15	60	16	10	17	14
@ someth	-78	-67	-68	-67	-89	-79	-89
@ sourc	-35	-34	-35	-35	-35	-34	-36
@ spf	-19	-19	-16	-17	-19	-17	-20
@ split	106	64	32	15	19	31	22
@ spot	17	11	25	23	70	22	27
@ srm	190	46	44	61	59	30	44
@ stage	-59	-54	-53	-55	-82	-55	-55
@ stand	-4	10	70	14	-22	14	8
@ standard	-14	-12	-20	-13	4	-12	-13
@ start	-27	-27	-26	-39	-27	-26	-35
@ still	-33	-32	-30	-31	-25	-30	-31
@ stop	-27	-27	-25	-25	-25	-24	-28
@ storag	-35	-33	-34	-33	-34	-32	-35
@ store	-21	-21	-20	-21	-21	-20	-22
@ stream	-43	-39	-40	-38	-40	-38	-41
@ subnet	-21	-23	-21	-20	-21	-20	-20
@ suggest	-24	-22	-23	-23	-23	-22	-24
@ superus	-34	-30	-29	-31	-30	-30	-30
@ support	18	21	17	23	116	21	17
@ swap	-18	-21	-18	-21	-18	-18	-18
@ tabl	-29	-28	-27	-27	-31	-27	-27
@ take	-28	-22	-51	-22	48	-18	-21
@ taken	-14	-19	-14	-14	-15	-14	-14
@ target	-14	-18	-14	-14	-15	-14	-14
@ task	-49	-46	-25	-40	-41	-38	-42
@ team	-37	-3	-15	-22	33	-17	-41
@ tell	57	35	-12	-10	-13	11	-4
@ templat	-81	-56	-75	-52	-54	-52	-53
@ than	19	91	23	2	3	23	23
@ the	41	12	15	30	12	17	45
@ their	77	-4	19	18	20	20	4
@ them	180	48	54	61	60	57	3
@ then	-79	-72	-72	-44	-63	-64	-68
@ there	-111	-77	-79	-71	-49	-72	-80
@ thing	25	-4	28	9	35	-8	-40
@ think	22	84	28	1	25	29	29
@ three	10	26	-18	-1	-10	1	1
@ throttl	-33	-30	-29	-29	-34	-29	-30
@ through	-8	-7	-9	-4	36	-5	-1
@ throughput	14	-21	2	3	114	15	2
@ throw	17	18	24	25	86	24	25
@ tidi	-29	-29	-30	-30	-36	-29	-29
@ time	-25	-22	-22	-22	-13	-20	-25
@ tls	-71	-68	-77	-66	-69	-66	-70
@ to	-6	23	-8	-10	15	-5	-6
@ token	-35	-34	-35	-34	-54	-34	-34
@ told	-25	-20	-18	-19	-17	-18	-18
@ too	-46	-41	-38	-37	-37	-38	-41
@ topic	-25	-41	-24	-24	-25	-24	-25
@ traffic	-20	-22	-20	-21	-24	-20	-21
@ train	-61	-58	-62	-60	-58	-57	-72
@ transfer	-31	-31	-31	-31	-35	-30	-30
@ trim	-32	-32	-32	-32	-33	-30	-30
@ tune	-15	-14	-17	-15	-15	-15	-17
@ tunnel	-27	-23	-23	-24	-25	-23	-29
@ turn	-37	-40	-39	-41	-44	-37	-38
@ type	-75	-69	-76	-73	-16	-68	-73
@ ubuntu	-25	-45	-25	-27	-26	-25	-26
@ under	-41	-43	-39	-41	-37	-38	-40
@ underneath	-34	-33	-33	-33	-36	-33	-50
@ unencrypt	-23	-41	-23	-24	-23	-23	-24
@ up	-37	-33	-35	-33	-38	-33	-37
@ updat	-39	-41	-41	-42	-46	-40	-47
@ upgrad	-8	1	-2	3	4	6	72
@ upload	-53	-60	-55	-59	-57	-52	-51
@ us	104	1	4	10	8	11	-22
@ use	13	15	11	14	45	14	14
@ user	-49	-45	-46	-41	-45	-43	-46
@ v	16	106	22	8	21	25	19
@ valid	-27	-27	-32	-27	-27	-26	-25
@ version	-57	-53	-60	-52	-40	-52	-63
@ versu	9	82	19	30	20	22	20
@ via	-43	-41	-40	-43	-40	-39	-46
@ virtual	-34	-38	-36	-37	-38	-34	-36
@ volum	-31	-30	-29	-29	-31	-28	-30
@ vs	-4	80	15	31	33	18	14
@ w	26	14	0	17	-26	0	2
@ want	3	-8	2	29	-4	2	3
@ warehous	-16	-17	-17	-32	-17	-16	-17
@ was	-21	-23	-21	-21	-23	-21	-23
@ we	-36	-36	-36	-28	-32	-32	-49
@ web	-31	-28	-29	-28	-29	-28	-29
@ wed	0	-14	0	16	-1	0	0
@ weight	-37	-23	-23	-24	-25	-23	-26
@ went	-14	-14	-14	-14	-16	-14	-15
@ were	-21	-26	-21	-28	-21	-21	-24
@ what	84	64	81	43	37	39	35
@ whatev	-41	-35	-34	-33	-37	-34	-56
@ when	-37	-31	-34	-34	-38	-33	-33
@ where	28	18	24	70	20	22	20
@ which	20	10	2	11	18	5	2
@ whichev	7	3	7	28	5	6	6
@ while	-21	-21	-22	-21	-27	-20	-23
@ who	21	19	2	8	7	10	43
@ whose	-44	-9	-15	-16	-13	-12	37
@ windows	-62	-60	-62	-62	-63	-60	-82
@ with	-25	-24	-23	-5	-20	-21	-17
@ without	-2	-1	2	3	33	2	2
@ wordpress	-30	-30	-36	-29	-55	-30	-33
@ worker	-2	3	-9	0	11	4	63
@ workflow	-14	8	-13	-16	-21	-13	-15
@ would	-8	24	-5	-28	-9	-7	-8
@ write	-63	-64	-62	-60	-62	-58	-72
@ written	-20	-19	-20	-19	-20	-19	-22
@ yes	-27	-27	-27	-27	-27	-27	-52
@ zip	-1	53	3	-12	2	4	1
^	-22	-22	-17	-24	-18	-25	-22
^ 1	-28	-27	-25	-26	-34	-25	-29
^ 5	15	15	16	12	41	16	15
^ @	-1	-10	-24	-29	-34	-31	-19
^ a	-14	-15	3	-16	-19	-15	-24
^ access	-72	-72	-77	-72	-90	-71	-77
^ accord	-41	-22	-22	-22	-22	-22	-22
^ account	-38	-37	-39	-38	-63	-38	-44
^ act	-72	-72	-97	-79	-81	-74	-73
^ activ	-37	-39	-37	-39	-55	-35	-35
^ ad	25	6	20	55	9	24	111
^ admin	-33	-32	-33	-32	-40	-32	-41
^ after	-16	5	-16	-17	-20	-15	-19
^ agent	-1	0	0	0	1	0	73
^ air	-39	-40	-41	-40	-42	-40	-45
^ alarm	-71	-65	-67	-63	-73	-63	-68
^ alert	-56	-52	-55	-53	-54	-52	-55
^ alibaba	46	47	44	46	102	46	36
^ allow	-35	-35	-35	-39	-46	-35	-36
^ am	-18	-16	-18	-17	-18	-16	-17
^ amazon	67	33	64	34	86	34	14
^ ami	-7	-6	53	-5	-17	-5	-25
^ an	2	2	25	2	0	2	1
^ and	-21	-20	-7	-16	-25	-17	30
^ answer	-56	-55	-53	-57	-56	-61	-73
^ antiviru	-107	-87	-109	-87	-97	-93	-95
^ api	-24	-24	-28	-24	-26	-24	-25
^ app	-63	-64	-65	-62	-66	-62	-67
^ applic	-67	-65	-68	-65	-65	-64	-69
^ archiv	-35	-35	-38	-36	-45	-35	-41
^ are	-3	3	-8	2	20	25	29
^ audit	-19	-17	-18	-18	-20	-17	-21
^ auditor	12	7	34	16	11	11	10
^ auth	-35	-34	-35	-34	-38	-34	-36
^ author	-47	-47	-70	-48	-58	-52	-50
^ auto	13	13	74	11	3	10	-22
^ autom	-52	-62	-52	-52	-60	-52	-65
^ automat	-25	-24	-29	-26	-27	-25	-31
^ autosc	-41	-40	-41	-40	-54	-40	-44
^ avail	20	18	80	18	4	11	16
^ awar	-19	-20	7	-19	-23	-40	-27
^ aws	-25	-24	-27	-29	26	-24	-41
^ az	-20	-19	31	-17	-36	-19	-21
^ back	-104	-82	-105	-93	-106	-92	-124
^ background	-24	-24	-26	-24	-24	-25	-25
^ backup	-23	-24	-23	-21	10	-20	-37
^ bad	-31	-30	-30	-30	-34	-30	-30
^ bandwidth	-51	-46	-47	-46	-60	-47	-46
^ bare	0	-2	47	0	-39	2	5
^ base	-52	-51	-53	-51	-60	-50	-63
^ bastion	19	15	100	11	-4	16	-2
^ batch	-8	-8	-10	-9	-23	-8	42
^ between	32	17	34	74	31	34	33
^ bfd	-19	-14	-15	-15	-14	-14	-15
^ bgp	-32	-36	-29	-35	-29	-29	-29
^ bia	-62	-41	-41	-41	-47	-40	-41
^ bigqueri	25	25	23	25	78	24	0
^ bill	-48	-46	-52	-53	-72	-48	-61
^ binlog	-29	-26	-27	-27	-46	-26	-27
^ bit	-29	-24	-24	-24	-31	-24	-27
^ bitnami	-26	-22	-22	-22	-25	-22	-25
^ block	-7	7	57	8	-13	8	11
^ blue	-26	-25	-30	-26	-36	-24	-25
^ bootstrap	-48	-60	-51	-55	-50	-49	-55
^ boss	-13	65	7	-4	7	9	12
^ both	-85	-50	-64	-14	-32	-43	101
^ bottlerocket	-78	-81	-88	-75	-75	-73	-82
^ bounc	-32	-27	-27	-28	-30	-27	-29
^ break	129	20	11	25	12	21	10
^ bring	-76	-75	-77	-75	-80	-74	-78
^ broken	-35	-34	-33	-34	-37	-32	-33
^ broker	-16	-13	-15	-14	-17	-13	-14
^ browser	-16	-18	-17	-18	-17	-19	-16
^ bug	-37	-34	-36	-35	-38	-34	-36
^ bui	-53	-55	-55	-49	-74	-54	-52
^ build	-2	48	-27	-9	-6	-4	-31
^ burst	-19	-19	-19	-19	-30	-19	-21
^ busi	-41	-60	-44	-18	-72	-44	-45
^ but	-46	-44	-44	-44	-47	-44	-55
^ byol	-54	-45	-47	-45	-48	-45	-51
^ cach	-39	-43	-44	-41	-41	-41	-42
^ calico	-52	-59	-54	-56	-53	-51	-60
^ call	-34	-33	-33	-38	-58	-33	-34
^ can	58	50	84	50	99	53	45
^ capac	-77	-50	-11	-47	-57	-46	-50
^ cctv	-49	-50	-52	-49	-62	-50	-56
^ central	-21	-19	-19	-19	-27	-19	-20
^ cert	-12	-13	-12	-4	-20	-12	-12
^ certif	-64	-64	-65	-64	-74	-62	-66
^ cfo	4	27	3	-12	3	4	4
^ chang	-19	-19	-19	-20	-22	-19	-20
^ chatbot	-24	-25	-24	-25	-32	-25	-24
^ cheapest	50	49	50	46	116	51	53
^ check	-47	-45	-47	-50	-48	-45	-52
^ checksum	-49	-41	-38	-36	-36	-60	-36
^ choos	-47	-49	-53	-29	-63	-46	-46
^ ci	-37	-29	-25	-3	-40	-24	21
^ cis	-50	-51	-71	-49	-56	-50	-53
^ clean	-51	-49	-52	-50	-54	-49	-51
^ client	-35	-36	-40	-35	-36	-35	-39
^ close	-24	-22	-22	-27	-24	-22	-23
^ cloud	-85	-68	-73	-66	-52	-67	-81
^ cloudflar	8	7	2	-4	38	5	-19
^ code	-44	-43	-43	-42	-43	-41	-43
^ come	-22	-25	-18	-35	-22	-23	-23
^ compar	6	73	13	5	96	18	7
^ complianc	-50	-49	-30	-50	-63	-50	-69
^ comput	-33	-33	-35	-35	-51	-33	-35
^ concurr	-51	-51	-51	-52	-82	-52	-53
^ configur	-18	-18	-19	-19	-19	-19	-19
^ consum	-22	-19	-19	-20	-21	-20	-22
^ contain	-14	-14	-10	-7	-22	-13	34
^ containerd	-68	-75	-74	-68	-71	-67	-71
^ content	-104	-103	-108	-98	-104	-101	-110
^ continu	-47	-51	-46	-46	-52	-45	-67
^ control	-31	-35	-41	-26	-7	-32	-34
^ convert	3	-2	-26	17	95	16	12
^ copi	-15	-16	-15	-14	-14	-14	-14
^ cor	-30	-29	-30	-31	-38	-29	-35
^ coredn	-22	-22	-23	-23	-22	-22	-33
^ cosmo	28	25	28	27	66	28	14
^ could	19	6	20	0	-10	-4	0
^ cpu	-19	-18	-19	-18	-23	-18	-20
^ creat	-105	-100	-110	-95	-100	-95	-105
^ credenti	-17	-22	-17	-16	-18	-15	-16
^ crl	-18	-19	-20	-18	-22	-18	-19
^ cron	-27	-27	-26	-25	-39	-26	-27
^ cross	-59	-60	-64	-58	-65	-59	-61
^ crowdstrik	-24	-21	-22	-22	-22	-21	-32
^ crypto	-19	-19	-19	-19	-31	-19	-24
^ cryptomin	-17	-16	-16	-16	-21	-15	-18
^ cuda	-80	-78	-83	-77	-77	-74	-81
^ custom	-14	-37	9	-34	-47	-35	-43
^ cve	-22	-22	-3	-21	-29	-22	-27
^ daili	-43	-49	-45	-43	-46	-43	-45
^ dangl	-14	-14	-14	-14	-16	-14	-18
^ dashboard	-24	-21	-21	-21	-24	-21	-21
^ data	-17	-23	18	-15	-18	-15	-20
^ databas	-104	-108	-107	-107	-104	-103	-145
^ db	-41	-43	-51	-46	-75	-42	17
^ ddo	-31	-49	-37	3	-68	-32	-30
^ dead	-15	-15	-15	-15	-16	-15	-16
^ dear	-15	-16	-23	-15	-18	-16	-16
^ decid	-69	-73	-80	-64	-67	-67	-67
^ decommiss	-42	-43	-48	-42	-43	-42	-40
^ default	11	18	15	18	63	18	16
^ defin	72	73	177	73	72	70	73
^ definit	-24	-23	-22	-25	-29	-23	-24
^ delet	-16	-11	-25	-12	62	-14	-16
^ depend	-56	-54	-58	-63	-58	-53	-59
^ deploi	-41	-41	-45	-40	-45	-40	-40
^ deprec	-28	-38	10	-31	-46	-29	-38
^ dev	-26	-25	-26	-26	-28	-27	-28
^ did	27	35	30	32	115	22	27
^ diesel	-24	-24	-24	-25	-38	-24	-31
^ diff	9	47	9	-8	0	13	15
^ differ	34	97	83	39	29	40	38
^ disast	-35	-35	-48	-37	-38	-36	-37
^ disk	-38	-38	-38	-38	-39	-36	-38
^ dns	-42	-45	-49	0	-54	-39	-41
^ do	-43	-34	-36	-34	-41	-22	-8
^ docker	-67	-67	-66	-63	-64	-61	-66
^ doe	-39	-33	-38	-35	-26	-33	-34
^ domain	-56	-35	-35	-35	-35	-34	-35
^ dont	-38	-35	-36	-50	-38	-36	-37
^ download	-39	-40	-45	-40	-41	-42	-39
^ drain	-32	-44	-34	-37	-36	-33	-37
^ drift	30	34	81	34	24	34	35
^ driver	-66	-45	-42	-42	-44	-42	-41
^ drop	18	15	22	21	74	9	20
^ dumb	81	60	16	17	16	32	33
^ duplic	-35	-34	-34	-34	-40	-33	-33
^ durabl	-38	-36	-40	-38	-40	-37	-38
^ dure	-25	-24	-34	-25	-25	-25	-30
^ ecs	-16	-15	-14	-15	-14	-14	-15
^ edg	-22	-20	60	-19	-31	-20	-37
^ efa	-33	-34	-37	-32	-46	-31	-34
^ egress	-83	-89	-86	-83	-97	-81	-80
^ elast	29	28	20	28	-10	29	127
^ eleven	-51	-51	-52	-52	-76	-51	-64
^ enabl	-107	-104	-110	-100	-110	-100	-125
^ encrypt	-36	-27	-47	-23	-56	-26	88
^ endpoint	-55	-29	-30	-29	-30	-29	-29
^ engin	3	4	4	2	-3	4	24
^ envelop	6	6	57	8	3	6	0
^ environ	-41	-41	-44	-41	-50	-44	-41
^ eras	-55	-54	-60	-54	-63	-55	-57
^ errorportalloc	-30	-28	-29	-29	-28	-27	-32
^ etcd	-43	-38	25	-37	-50	-36	-40
^ even	-58	-56	-61	-57	-57	-56	-62
^ event	-42	-44	-45	-16	-45	-42	-43
^ everyth	125	61	64	65	47	65	65
^ evid	-14	-13	-14	-14	-21	-16	-14
^ ex	-31	-26	-26	-29	-29	-26	-27
^ excus	6	5	20	7	6	6	7
^ execut	-75	-69	-89	-69	-71	-69	-71
^ explain	95	26	106	52	84	52	51
^ export	-26	-28	-26	-33	-26	-25	-25
^ extend	7	4	68	4	-30	2	5
^ fail	-39	-34	-34	-34	-42	-34	-36
^ fail2ban	-35	-30	-31	-32	-52	-31	-32
^ failov	-27	-24	-25	-26	-27	-24	-26
^ fedramp	9	46	180	48	29	32	32
^ fibr	-48	-48	-55	-48	-53	-48	-66
^ fifo	-32	-36	-34	-37	-58	-37	-46
^ file	-10	-2	-2	10	-24	-3	26
^ find	21	24	23	23	57	24	20
^ fine	-30	-29	-29	-29	-33	-29	-35
^ fip	-16	-15	-15	-14	-15	-15	-16
^ fire	-22	-22	-25	-22	-28	-22	-23
^ firecrack	-48	-46	-55	-51	-57	-47	-48
^ firewal	-78	-68	-72	-70	-76	-67	-67
^ firmwar	-67	-68	-70	-69	-79	-68	-89
^ fix	-60	-60	-64	-60	-61	-61	-85
^ flask	-20	-19	-20	-20	-21	-19	-20
^ fleet	-31	-29	-31	-29	-33	-29	-31
^ flood	-61	-62	-66	-62	-72	-63	-66
^ flow	-48	-55	-49	-52	-62	-48	-49
^ for	-21	-36	-21	-23	-5	-25	-41
^ four	-33	-32	-32	-32	-39	-32	-53
^ from	20	51	22	17	49	15	0
^ game	1	-8	2	19	2	1	2
^ gatewai	8	14	11	14	7	15	93
^ gcp	5	4	4	4	18	4	2
^ gdpr	-89	-95	-103	-89	-95	-84	-90
^ gener	-161	-136	-168	-133	-145	-146	-143
^ general	-44	-35	-40	-35	-35	-41	-35
^ get	11	16	16	18	53	17	17
^ git	-40	-63	-40	-7	-40	-37	-40
^ github	-43	-41	-42	-42	-59	-42	-56
^ gke	3	3	3	1	57	3	-35
^ glibc	-22	-19	-18	-18	-19	-18	-18
^ go	30	70	29	10	25	30	28
^ golden	24	24	94	25	19	22	25
^ good	3	8	4	10	110	-9	2
^ googl	27	26	21	26	56	25	23
^ got	32	3	2	4	-7	3	0
^ gpo	-53	-49	-60	-49	-51	-47	-69
^ gpu	-50	-46	-51	-50	-53	-47	-48
^ grace	-57	-52	-55	-50	-55	-51	-52
^ grant	-69	-69	-75	-68	-69	-67	-72
^ graph	-31	-54	-30	3	-48	-29	-33
^ guard	-33	-33	-31	-30	-43	-45	-30
^ guest	-89	-91	-102	-91	-98	-90	-100
^ half	-46	-26	-28	-28	-31	-28	-28
^ hallucin	-51	-51	-54	-52	-49	-70	-58
^ hand	50	-23	-31	-29	-34	-22	-27
^ hard	-68	-69	-76	-69	-71	-70	-72
^ harden	1	-1	-7	3	-3	1	58
^ hardwar	-59	-60	-61	-59	-60	-57	-65
^ has	4	13	13	20	101	8	-5
^ hcx	-55	-49	-51	-50	-53	-49	-62
^ heard	41	35	22	37	105	45	45
^ hello	-5	0	-8	0	-14	31	10
^ helm	-32	-32	-33	-32	-43	-31	-31
^ help	-27	-6	-38	1	-57	152	-4
^ hey	32	-2	27	-19	-28	-10	6
^ hi	-17	6	-34	-25	-31	32	-16
^ high	-37	-49	-39	-35	-36	-35	-37
^ hipaa	-26	-27	20	-27	-35	-25	-42
^ hm	-23	-21	-25	-19	-37	-21	27
^ hmm	-29	-30	-32	-27	-31	-27	-28
^ home	-39	-44	-41	-57	-44	-40	-40
^ host	-107	-105	-115	-104	-110	-105	-148
^ how	74	60	58	55	133	64	56
^ hpc	-16	-34	-10	22	-18	-11	-13
^ http	-22	-22	-23	-23	-26	-22	-31
^ hyperledg	-30	-30	-30	-30	-37	-29	-31
^ hypervisor	-93	-89	-66	-89	-110	-91	-97
^ i	52	33	42	37	12	53	27
^ iaa	-51	-48	6	-43	-76	-46	-112
^ iac	-24	-27	30	-26	-51	-27	-29
^ id	45	9	17	37	17	18	18
^ idempot	-35	-52	-49	-37	-48	-42	-36
^ idl	-40	-39	-42	-39	-41	-39	-43
^ if	-21	34	-13	-14	-15	-13	-15
^ ignor	26	27	24	21	76	16	24
^ im	75	31	69	32	22	56	28
^ imag	-82	-77	-83	-75	-78	-74	-80
^ imdsv2	3	3	41	3	-2	0	-14
^ import	-30	-31	-32	-32	-43	-30	-33
^ in	-28	-39	-19	-35	-45	-34	-48
^ incid	-52	-45	-49	-45	-53	-45	-66
^ index	-108	-103	-121	-99	-110	-98	-101
^ infrastructur	-63	-59	-69	-57	-59	-57	-57
^ inherit	34	-4	0	-4	-11	-5	-8
^ input	-38	-36	-38	-34	-38	-35	-35
^ instal	-71	-71	-72	-69	-72	-68	-73
^ intern	-41	-35	-34	-33	-44	-34	-35
^ is	-12	-5	-12	-7	18	1	21
^ iscsi	-39	-35	-36	-35	-38	-35	-35
^ isnt	-42	-40	-40	-41	-42	-40	-62
^ iso	4	3	55	4	-6	3	4
^ isol	-63	-65	-63	-61	-64	-62	-77
^ it	-38	-35	-33	-40	-39	-33	-36
^ its	7	7	7	7	-1	5	34
^ job	-46	-42	-44	-43	-47	-42	-46
^ joiner	-68	-43	-43	-43	-62	-43	-44
^ k	-27	-28	-27	-27	-32	-30	-32
^ karpent	13	11	84	13	10	12	-2
^ keep	-82	-79	-89	-78	-85	-78	-81
^ kei	63	74	73	74	59	74	177
^ kerbero	-38	-38	-38	-36	-38	-36	-38
^ kernel	-62	-61	-66	-58	-65	-58	-64
^ key	-32	-34	-43	-8	-41	-30	-33
^ keycloak	6	7	7	28	7	7	6
^ kindli	78	55	7	10	4	22	22
^ kubelet	-58	-67	31	-44	-53	-46	-46
^ label	-46	-47	-52	-47	-46	-47	-45
^ lag	-39	-37	-39	-36	-38	-36	-39
^ land	9	9	40	9	7	9	8
^ launch	-22	-22	10	-22	-49	-22	-23
^ ldap	-55	-52	-55	-57	-60	-52	-57
^ least	-36	-34	-15	-40	-50	-35	-37
^ leav	18	49	18	2	19	19	18
^ leaver	-26	-24	-26	-25	-30	-24	-24
^ legal	-71	-71	-84	-70	-77	-70	-74
^ let	-50	-47	-53	-35	-73	-48	-49
^ licens	-68	-68	-70	-64	-81	-67	-81
^ lifecycl	-57	-55	-56	-54	-59	-54	-57
^ limit	-55	-56	-55	-62	-84	-59	-61
^ linux	-44	-43	-47	-44	-49	-43	-43
^ list	50	-3	2	2	-37	78	-11
^ load	-28	-28	-30	-28	-35	-28	-27
^ local	-31	-31	-31	-32	-30	-29	-29
^ log	-23	-30	-27	-23	-31	-24	19
^ log4j	-16	-16	-19	-16	-19	-17	-24
^ log4shell	-42	-38	-42	-39	-43	-37	-37
^ login	-15	-14	-14	3	-23	-13	-13
^ lol	-17	-9	-5	-7	42	-7	-11
^ long	-44	-41	-41	-43	-54	-41	-40
^ look	-80	-81	-83	-77	-83	-80	-105
^ lost	-37	-32	-35	-32	-35	-32	-36
^ mac	-48	-35	-36	-37	-45	-31	-32
^ mail	-11	-12	-9	19	-17	-9	-8
^ maintain	-31	-32	-36	-32	-41	-34	-43
^ mainten	-50	-45	-9	-49	-52	-51	-48
^ major	-30	-31	-31	-49	-30	-30	-32
^ make	-80	-76	-82	-74	-78	-75	-83
^ man	-5	19	7	25	6	122	14
^ manag	5	9	54	10	7	10	12
^ manual	-16	19	-1	26	3	156	14
^ market	-31	-29	-29	-30	-54	-29	-29
^ max	48	50	47	50	150	51	44
^ mean	17	17	99	17	5	5	15
^ memori	-65	-60	-58	-59	-63	-58	-63
^ messag	-18	-19	-17	-9	-29	-19	-18
^ metadata	-96	-93	-94	-90	-136	-92	-94
^ mfa	-70	-70	-46	-68	-94	-67	-75
^ microvm	4	4	58	4	-2	-3	-21
^ migrat	-13	-5	-13	-17	-14	-12	-13
^ min	-35	-34	-36	-35	-38	-34	-34
^ minimum	26	36	-4	35	168	41	29
^ minor	-34	-32	-34	-41	-34	-31	-32
^ mobil	-30	-29	-31	-29	-31	-28	-28
^ model	-79	-72	-49	-13	-49	-47	-51
^ monitor	5	-17	5	47	1	5	6
^ move	-6	39	-7	-17	-13	-3	-7
^ mtl	-60	-60	-78	-61	-69	-60	-59
^ multi	-37	-36	-29	-37	-39	-37	-37
^ must	5	9	9	8	-2	8	37
^ my	63	36	36	31	60	31	36
^ n	-65	-69	-68	-64	-83	-67	-94
^ nacl	5	4	80	5	0	8	-1
^ nah	-34	-33	-33	-32	-35	-33	-44
^ name	-41	-40	-43	-40	-48	-41	-39
^ need	95	26	18	39	52	29	21
^ network	-50	-41	-20	-40	-45	-40	-43
^ never	-9	3	39	4	-26	26	4
^ new	29	-9	-7	-3	-11	-3	-3
^ next	-29	-30	-29	-30	-34	-30	-43
^ nightli	-32	-39	-34	-5	-32	-30	-32
^ nitro	-47	-48	-37	-49	-61	-51	-69
^ no	-19	-19	-20	-18	-18	-19	-20
^ nobodi	-26	-33	-34	3	-42	-26	-31
^ node	-66	-67	-68	-67	-72	-65	-81
^ not	-64	-58	-62	-58	-59	-56	-62
^ now	-99	-74	-77	-69	-101	-75	-84
^ npm	-44	-36	-35	-38	-35	-35	-45
^ number	-27	-24	-27	-25	-38	-24	-24
^ nvidia	-19	-18	-19	-21	-21	-18	-18
^ object	19	19	74	19	6	0	18
^ oci	-64	-59	-60	-59	-73	-59	-78
^ of	41	38	98	81	34	41	34
^ ok	-19	-36	-44	-33	-52	-35	-23
^ old	-34	-35	-37	-33	-35	-33	-35
^ on	-1	14	0	-1	32	1	-11
^ onc	-15	23	-3	-13	-6	-5	-3
^ one	93	29	23	29	21	30	22
^ onli	-28	-27	-29	-36	-31	-26	-27
^ open	-61	-62	-61	-65	-78	-61	-61
^ oper	-70	-68	-70	-67	-69	-67	-89
^ opt	-24	-22	-23	-23	-23	-22	-21
^ order	-28	-24	-28	-25	-37	-24	-24
^ orphan	-33	-28	-28	-27	-27	-27	-30
^ os	-106	-111	-108	-109	-113	-105	-154
^ our	16	20	19	24	33	19	46
^ overview	74	5	4	10	-4	9	7
^ own	-6	26	-5	-30	-5	-3	-11
^ p99	17	29	33	37	98	30	27
^ pager	-25	-25	-25	-35	-25	-26	-28
^ palo	-21	-21	-22	-21	-23	-21	-21
^ paramet	-26	-26	-26	-29	-38	-26	-33
^ partit	-50	-42	-49	-45	-48	-42	-44
^ partner	16	14	16	27	50	18	15
^ password	-80	-81	-84	-79	-82	-79	-102
^ patch	-48	-47	-53	-48	-72	-47	-25
^ pci	-15	-14	32	-17	-19	-19	-19
^ pdb	-93	-68	-15	-81	-81	-75	-79
^ penetr	-40	-40	-23	-41	-61	-45	-45
^ pentest	-12	-16	-13	-13	-13	-12	-13
^ permiss	-105	-108	-123	-107	-107	-107	-114
^ person	-11	-11	-11	-11	-13	-11	-16
^ phish	-42	-42	-45	-41	-50	-40	-46
^ php	-54	-54	-57	-53	-91	-53	-52
^ physic	-64	-60	-62	-67	-58	-57	-64
^ pick	-64	-64	-65	-47	-75	-64	-65
^ pii	-91	-87	-101	-84	-91	-84	-91
^ pipelin	-42	-44	-42	-44	-52	-42	-41
^ pitr	-35	-38	-17	-35	-37	-34	-40
^ platform	-80	-56	23	-47	-68	-49	-70
^ pleas	24	26	1	25	102	4	22
^ pls	43	20	22	32	10	8	83
^ pod	-19	-18	-1	-18	-20	-18	-22
^ point	-58	-56	-66	-56	-74	-56	-57
^ poison	-32	-28	-27	-28	-32	-28	-33
^ port	-26	-28	-25	-26	-8	-25	-27
^ posix	-31	-24	-25	-26	-26	-25	-25
^ power	-35	-34	-37	-34	-38	-34	-49
^ pre	-57	-48	-57	-47	-68	-46	-54
^ presign	-5	-4	54	-1	-11	-4	-2
^ privat	-42	-38	-41	-37	-40	-37	-38
^ privileg	-23	-22	-26	-22	-23	-22	-21
^ procur	-112	-96	-99	-95	-99	-96	-108
^ prompt	-39	-31	-31	-32	-49	-32	-34
^ protect	-51	-53	-61	-51	-54	-51	-56
^ provis	-60	-62	-59	-61	-79	-58	-57
^ provisionedthroughputexceededexcept	-33	-30	-30	-29	-36	-29	-30
^ proxi	-6	-9	-5	-18	-16	-21	49
^ public	-25	-23	-24	-24	-26	-24	-28
^ pull	-51	-53	-52	-53	-58	-52	-52
^ put	-13	37	-13	-12	-15	-9	-14
^ python	-50	-48	-52	-47	-58	-47	-49
^ python3	-18	-17	-17	-18	-25	-17	-17
^ quarterli	-123	-124	-130	-122	-125	-120	-164
^ queri	20	24	24	25	68	25	13
^ queue	-43	-41	-43	-39	-43	-41	-41
^ quick	-1	123	-2	6	4	12	-2
^ quorum	-36	-31	-31	-32	-31	-30	-30
^ rack	-105	-101	-114	-101	-106	-98	-101
^ ram	59	1	5	8	8	7	-5
^ ransomwar	2	4	29	3	0	4	2
^ rate	-19	-18	-18	-19	-22	-19	-19
^ rbac	-55	-52	-57	-52	-55	-51	-54
^ read	-63	-63	-66	-63	-70	-63	-71
^ readonlyrootfilesystem	-48	-44	-74	-44	-48	-46	-43
^ recommend	36	32	32	11	103	35	35
^ record	-37	-37	-38	-36	-49	-36	-35
^ recoveri	-47	-48	-66	-47	-47	-46	-48
^ redact	-19	-19	-21	-19	-21	-19	-21
^ redishel	-22	-22	-21	-22	-21	-21	-32
^ redund	-35	-38	-51	-36	-55	-37	-36
^ region	-22	-22	-36	-23	-24	-22	-22
^ registri	-3	40	-4	-23	-7	-3	-2
^ regresshion	-50	-47	-45	-55	-51	-46	-64
^ regular	-5	-35	-13	44	-22	-3	-2
^ releas	-12	-13	-12	-17	-15	-12	-13
^ remind	42	11	8	7	14	5	-9
^ remot	-30	-28	-28	-29	-30	-27	-29
^ remov	-61	-56	-56	-56	-65	-55	-59
^ renew	-65	-65	-68	-66	-75	-66	-79
^ repeat	5	5	-10	4	63	-2	0
^ replac	-40	-43	-45	-41	-52	-40	-41
^ replic	-39	-39	-40	-39	-46	-37	-38
^ reserv	-44	-44	-45	-45	-60	-44	-55
^ resili	-63	-61	-47	-57	-73	-63	-73
^ resourc	-29	-47	-28	-37	-29	-28	-34
^ respons	91	55	47	61	117	57	110
^ restor	-67	-64	-64	-63	-70	-63	-72
^ result	-32	-47	-30	-32	-30	-29	-30
^ retent	-40	-39	-39	-38	-38	-38	-40
^ retir	-18	-18	-20	-19	-19	-19	-27
^ retri	-57	-58	-65	-57	-61	-60	-76
^ review	-52	-40	-59	-39	-56	-38	-36
^ revok	-41	-41	-51	-41	-43	-42	-44
^ right	-51	-60	-54	-51	-69	-52	-63
^ rm	15	15	5	17	93	15	7
^ role	-29	-31	-31	-31	-33	-29	-29
^ root	-25	-29	2	-26	-34	-24	-32
^ rotat	-71	-70	-92	-71	-51	-72	-101
^ rout	-63	-63	-67	-60	-64	-61	-63
^ router	-18	-18	-17	-18	-19	-17	-30
^ rto	-21	-22	34	-20	-24	-28	-35
^ run	-18	-18	-18	-17	-19	-17	-18
^ runawai	-29	-29	-29	-33	-56	-29	-30
^ runc	-26	-26	-26	-26	-30	-25	-31
^ runtim	-49	-47	-56	-48	-54	-47	-57
^ saa	-16	-16	-17	-16	-18	-16	-16
^ salesforc	-24	-24	-26	-24	-44	-24	-24
^ same	-38	-29	-36	-29	-27	-28	-4
^ sbom	-49	-62	-53	-50	-52	-49	-61
^ scale	-62	-62	-64	-62	-49	-62	-85
^ scan	-54	-51	-53	-49	-57	-51	-55
^ schedul	-32	-31	-32	-31	-31	-30	-29
^ schema	-29	-28	-28	-27	-29	-27	-27
^ scim	-24	-23	-21	-21	-24	-21	-21
^ scrambl	-74	-75	-82	-75	-79	-76	-81
^ search	-16	-40	-13	21	-29	-14	-13
^ second	-17	-17	-17	-17	-19	-17	-25
^ secret	-75	20	-46	-40	-47	-37	-42
^ secur	-49	-48	-28	-48	-55	-48	-69
^ self	30	61	32	45	31	33	33
^ separ	-32	-31	-32	-32	-51	-30	-30
^ server	-70	-71	-79	-70	-73	-70	-93
^ servic	-47	-45	-45	-43	-46	-42	-44
^ session	-26	-25	-29	-26	-30	-26	-27
^ set	-46	-46	-45	-47	-82	-46	-45
^ share	-6	-21	-24	-1	22	-20	-52
^ should	0	-3	-1	28	-5	-3	-7
^ show	139	36	30	55	39	94	36
^ sidecar	-27	-27	-29	-27	-31	-27	-45
^ sign	-24	-23	-24	-24	-28	-22	-25
^ sinc	-21	-22	-20	-24	-22	-19	-21
^ singl	-23	-29	10	-27	-48	-26	-25
^ sla	-176	-143	-147	-139	-223	-154	-153
^ slow	-48	-45	-48	-44	-48	-44	-46
^ sm	19	25	28	30	0	28	135
^ small	28	28	28	62	27	29	27
^ smb	-41	-32	-29	-30	-29	-28	-28
^ sms	-25	-24	-24	-24	-36	-24	-26
^ snapmirror	-29	-25	-24	-24	-25	-24	-24
^ snapshot	15	4	11	13	-7	14	91
^ snowflak	26	24	25	26	79	25	15
^ so	5	-11	-16	-14	-25	3	0
^ soc	-14	-15	7	-31	-25	-14	-11
^ softwar	-40	-40	-39	-40	-44	-38	-39
^ some	-24	-24	-23	-24	-35	-24	-25
^ somebodi	-15	-15	-15	-15	-16	-15	-15
^ someon	-36	-39	-25	-33	-34	-32	-33
^ sorri	-21	-16	5	-14	-22	-15	-15
^ sourc	-24	-26	-24	-29	-23	-24	-28
^ spend	-85	-86	-101	-83	-88	-84	-94
^ split	57	-26	-16	-15	-20	-16	-26
^ spot	-47	-46	-48	-46	-51	-45	-47
^ spread	-31	-32	-33	-30	-31	-30	-32
^ spring4shell	-64	-58	-61	-60	-69	-66	-60
^ sql	-27	-26	-29	-23	-27	-26	-29
^ srm	4	14	-11	19	9	96	10
^ sse	5	12	65	12	8	11	6
^ ssh	-31	-25	-27	-26	-30	-25	-26
^ ssl	-21	-19	-21	-21	-20	-19	-23
^ stack	-22	-23	-39	-25	-3	-26	-32
^ staff	-34	-35	-37	-32	-54	-35	-35
^ stale	-46	-54	-47	-50	-49	-46	-46
^ static	-3	-5	-8	47	-11	-3	-14
^ step	46	49	45	48	124	48	51
^ stop	-60	-63	-58	-53	-66	-52	-57
^ storag	-55	-54	-56	-53	-55	-52	-67
^ store	62	-1	9	12	-4	8	-9
^ stream	30	31	34	53	20	34	106
^ student	-33	-24	-23	-25	-23	-23	-30
^ subdomain	-36	-44	-40	-39	-51	-37	-37
^ subnet	-41	-36	-43	-37	-50	-36	-38
^ subscrib	-77	-77	-85	-70	-74	-71	-79
^ sudo	-43	-42	-43	-45	-45	-42	-50
^ summar	72	26	24	25	8	26	27
^ summari	36	5	5	7	5	5	3
^ support	-14	-14	-15	-14	-17	-15	-18
^ suppress	-36	-38	-36	-55	-36	-35	-36
^ sure	-29	-31	-30	-30	-40	-39	-38
^ swap	-47	-21	-51	-54	-56	-43	-47
^ switch	-2	29	-10	-3	-1	-5	-1
^ system	16	19	14	15	79	2	13
^ tag	-55	-53	-56	-53	-57	-56	-84
^ take	-29	-30	-31	-30	-33	-31	-32
^ tape	-40	-41	-41	-41	-59	-40	-45
^ task	-71	-65	-69	-64	-78	-64	-64
^ teach	-48	-47	-52	-47	-65	-59	-64
^ tele	-26	-27	-30	-32	-33	-28	-29
^ tell	-4	50	5	36	64	104	4
^ terraform	-34	-3	-7	-4	43	-6	-2
^ test	-62	-63	-63	-62	-80	-64	-87
^ thank	-27	-24	-31	-23	9	-28	-38
^ that	-6	-2	-9	-4	-28	-19	57
^ the	-17	-19	-16	-17	-17	-18	20
^ thei	9	25	65	25	18	26	27
^ there	-23	-23	-23	-22	-28	-22	-30
^ third	-52	-47	-49	-46	-47	-45	-54
^ threat	-20	-20	-18	-18	-19	-18	-18
^ three	-48	-48	-50	-55	-74	-47	-47
^ throughput	19	26	22	25	67	24	26
^ time	-11	-13	-15	8	-19	-12	-12
^ tls	-25	-22	-16	-21	-28	-21	5
^ tmp	-17	-16	-25	-16	-16	-16	-16
^ token	-76	-72	-80	-71	-77	-73	-73
^ too	-41	-41	-40	-41	-68	-41	-41
^ topic	-34	-31	-33	-32	-31	-37	-31
^ tpm	-18	-17	-19	-17	-17	-17	-18
^ trace	-14	-16	-14	-14	-14	-14	-16
^ train	-25	-23	-25	-24	-25	-23	-27
^ translat	-6	0	-8	0	56	-3	2
^ trivi	38	0	33	14	101	36	40
^ true	-38	-39	-66	-41	-47	-39	-57
^ trust	3	0	39	1	-3	0	-6
^ ttl	-15	-13	12	-11	-17	-13	-14
^ tune	-50	-46	-46	-46	-46	-45	-48
^ tunnel	-33	-27	-31	-30	-29	-27	-34
^ turn	-11	-11	-13	11	-18	-8	-8
^ two	-21	-31	-22	14	-33	-20	-21
^ typosquat	-16	-12	-12	-12	-14	-12	-16
^ under	-50	-27	-28	-27	-28	-27	-27
^ undersea	-33	-33	-35	-33	-34	-32	-38
^ uninterrupt	-33	-30	-32	-30	-37	-32	-32
^ updat	-43	-41	-42	-42	-69	-43	-44
^ upgrad	-47	-49	-54	-50	-56	-47	-71
^ uptim	-17	-18	-17	-17	-19	-17	-21
^ usag	-27	-13	-22	-11	-29	86	-16
^ user	-47	-43	-44	-42	-44	-42	-44
^ util	-29	-27	-27	-27	-29	-26	-26
^ vendor	-30	-33	-53	-30	-31	-30	-37
^ version	-113	-108	-113	-103	-113	-112	-106
^ vet	-32	-31	-33	-32	-38	-31	-31
^ video	-12	-13	-13	6	-21	-12	-17
^ virtual	-69	-68	-74	-64	-67	-68	-79
^ visibl	6	9	-6	11	57	13	9
^ volum	-19	-20	-20	-20	-23	-20	-20
^ vpn	24	16	30	45	17	30	71
^ vsan	-64	-59	-66	-57	-71	-59	-61
^ vulner	-31	-31	-45	-31	-40	-32	-40
^ wait	-40	-49	-38	-37	-37	-38	-39
^ walk	-5	26	26	23	80	25	23
^ want	29	-8	27	113	25	28	28
^ warm	-31	-30	-30	-30	-41	-29	-30
^ web	-53	-53	-57	-55	-70	-53	-93
^ wed	24	51	18	23	23	24	22
^ were	61	78	37	46	20	37	38
^ what	1	2	25	8	56	12	6
^ when	14	25	24	26	56	61	45
^ where	71	41	43	82	65	52	40
^ whether	-16	-15	-15	-16	-15	-15	-20
^ which	19	-1	3	31	64	16	23
^ who	-24	-23	-25	-23	-15	-22	-21
^ whole	-30	-30	-46	-31	-55	-31	-33
^ whose	30	31	30	36	100	34	69
^ why	39	41	41	41	98	41	38
^ will	-24	-24	-26	-22	-49	16	-35
^ windows	-12	-23	-13	6	-29	-13	33
^ wipe	-29	-43	-31	-31	-30	-29	-29
^ with	-55	-49	-49	-49	-50	-48	-69
^ without	-16	-13	-13	-12	-13	-12	-14
^ worker	31	32	38	36	32	40	119
^ write	19	10	8	8	56	9	-17
^ wrong	-42	-43	-43	-41	-54	-42	-40
^ wtf	35	34	125	33	24	35	34
^ xen	-88	-91	-119	-91	-111	-89	-119
^ xz	-39	-23	-22	-23	-24	-22	-24
^ yum	-27	-24	-24	-24	-26	-24	-29
^ zone	-77	-76	-100	-75	-74	-76	-77
a	-18	-17	-11	-13	-11	-17	-20
a 2	4	6	5	6	23	6	6
a 3	9	9	8	21	9	9	9
a @	-31	-22	-19	-23	-16	-23	-29
a baa	15	14	54	15	12	14	14
a backup	-8	-13	-27	-8	22	-11	-10
a bad	-25	-25	-25	-25	-34	-25	-25
a barn	-17	-16	-17	-17	-19	-16	-16
a bot	8	7	8	17	8	8	8
a box	3	0	3	34	-8	5	-1
a breach	-19	-17	-18	-17	-21	-17	-18
a broken	-35	-34	-35	-34	-36	-34	-43
a ca	-18	-18	-23	-19	-18	-19	-19
a cach	6	-21	5	33	5	6	6
a cert	-51	-50	-54	-55	-74	-51	-52
a client	17	2	1	1	2	3	2
a cluster	-15	-15	-14	-15	-15	-14	-19
a colleagu	-23	-32	-32	-31	-59	-30	-31
a compani	-53	-52	-47	-50	-59	-46	-49
a complianc	36	77	34	68	23	36	36
a consult	-18	-15	-15	-21	-17	-15	-16
a contain	-11	-11	10	-3	-15	-11	-32
a control	-13	-12	31	-12	-24	-16	-30
a copi	-24	-23	-28	-24	-28	-23	-24
a critic	-16	-9	-9	-9	-9	-9	-9
a cron	-20	-20	-20	-20	-37	-20	-20
a custom	-47	-42	-50	-41	-44	-41	-45
a data	-26	-24	-7	-25	-28	-26	-31
a day	-17	-19	-17	-17	-22	-17	-18
a dba	8	8	7	20	8	8	8
a dead	-28	-26	-27	-26	-28	-25	-29
a dedic	10	9	7	8	39	8	-2
a default	-18	-19	-19	-19	-22	-20	-27
a deprec	-42	-47	-51	-43	-47	-43	-49
a dev	-55	-33	-34	-34	-40	-34	-40
a differ	28	67	29	21	28	29	28
a distribut	-45	-49	-51	-48	-47	-47	-48
a document	-26	-26	-30	-27	-25	-25	-28
a drive	-26	-18	-18	-19	-19	-18	-20
a duti	-43	-32	-33	-33	-47	-32	-35
a fail	-20	-19	-24	-19	-20	-19	-19
a faulti	-15	-15	-16	-16	-15	-15	-19
a few	-11	-11	-12	-10	-32	18	-11
a file	-2	-28	-2	25	-2	-2	-2
a finger	-40	-45	-41	-45	-53	-39	-42
a fleet	12	22	21	21	57	21	21
a flood	-15	-17	-15	-15	-16	-15	-15
a fortig	-29	-18	-19	-19	-17	-22	-18
a function	-64	-67	-72	-65	-77	-67	-70
a git	-15	-14	-15	-15	-18	-14	-14
a glanc	89	15	33	34	11	32	27
a good	30	26	20	6	92	22	33
a gpu	36	23	35	76	34	36	36
a guy	-23	-13	-13	-14	-13	-13	-14
a haiku	-1	16	16	16	69	15	16
a hardcod	-25	-28	-24	-25	-24	-24	-24
a higher	-13	-12	-12	-12	-17	-12	-13
a hot	-27	-18	-18	-18	-18	-18	-20
a hypervisor	24	23	98	23	7	20	23
a job	-20	-19	-22	-20	-26	-20	-23
a joint	-55	-48	-51	-47	-61	-47	-51
a journalist	-39	-39	-40	-43	-60	-42	-45
a key	7	11	7	9	51	10	12
a known	-31	-31	-38	-34	-38	-32	-57
a larger	-27	-42	-27	-34	-27	-27	-29
a lawyer	17	17	61	16	7	16	18
a leak	-18	-18	-21	-20	-20	-18	-19
a leaver	-37	-36	-42	-36	-37	-36	-38
a linux	2	2	4	57	4	7	8
a list	-9	-5	-7	-3	-18	56	-21
a live	14	15	-13	14	61	9	9
a long	44	41	17	105	25	36	40
a lot	27	30	21	30	91	26	24
a m	-18	-19	-16	-18	-18	-17	-19
a mainten	32	32	71	67	28	31	29
a malici	-27	-34	-28	-29	-30	-30	-28
a manag	24	21	70	24	16	21	22
a microvm	17	16	66	17	10	15	16
a million	32	34	9	36	117	38	39
a mix	3	28	23	27	26	25	80
a model	-50	-35	-35	-35	-47	-35	-36
a multi	-27	-26	-32	-26	-30	-26	-28
a name	-36	-34	-36	-39	-39	-34	-35
a new	-22	-22	-24	-22	-33	-22	-13
a node	31	30	19	32	90	27	30
a non	15	16	57	15	10	14	17
a nutshel	127	13	13	24	-14	21	8
a one	84	17	28	30	23	36	35
a our	76	33	20	73	-17	34	34
a partner	-27	-25	-27	-25	-45	-25	-26
a patch	-46	-40	-70	-45	11	-39	-57
a pdb	3	9	34	7	29	10	12
a permiss	-19	-18	-18	-19	-22	-19	-20
a person	41	38	107	37	25	34	25
a place	23	23	61	23	22	20	21
a pod	-14	-12	21	-12	-20	-13	-19
a port	-39	-39	-38	-39	-50	-38	-41
a principl	-18	-19	-25	-20	-20	-18	-18
a privat	-52	-49	-36	-37	-12	-35	-36
a product	17	17	54	17	16	14	15
a provis	-42	-43	-42	-35	-42	-39	-43
a public	-22	-22	-22	-22	-29	-22	-25
a queri	-20	-10	-12	-11	2	-11	-10
a queue	21	7	3	36	61	21	20
a raci	79	24	28	25	38	28	30
a raspberri	-26	-22	-23	-23	-24	-22	-22
a reader	-18	-16	-17	-16	-17	-16	-17
a real	-9	2	-17	1	52	25	-14
a region	-40	-12	-20	-41	-70	-40	-45
a relat	13	9	8	66	-4	13	14
a resourc	-32	-28	-28	-28	-32	-27	-29
a respons	18	12	6	4	2	6	6
a rest	27	23	26	59	24	26	26
a restart	-34	-32	-33	-34	-45	-32	-47
a retail	-44	-34	-34	-36	-35	-35	-52
a retir	-46	-33	-37	-33	-33	-33	-33
a role	-28	-31	-29	-28	-30	-27	-29
a rule	-27	-28	-31	-28	-34	-29	-36
a runbook	-63	-63	-67	-61	-80	-61	-59
a say	0	0	-11	23	-3	-1	-2
a schedul	-6	-20	-8	32	-11	-7	-10
a secur	50	47	121	59	48	49	49
a self	8	9	9	28	5	9	7
a server	-44	-27	-26	-16	-31	-26	-32
a servic	-13	-17	26	-13	-15	-11	-13
a set	-13	-13	-17	-12	-13	-12	-12
a share	-20	-20	-19	-20	-24	-22	-25
a short	135	1	65	19	29	31	1
a sidecar	38	36	90	37	33	34	36
a singl	4	7	4	4	53	7	7
a slide	94	37	46	46	25	47	44
a small	9	8	9	26	8	9	10
a standalon	-21	-21	-30	-21	-20	-20	-21
a startup	-22	-29	-21	5	-24	-19	-27
a static	12	-1	15	48	3	11	16
a subnet	-26	-26	-31	-26	-27	-26	-30
a summari	18	-1	0	2	-1	2	2
a support	-5	-1	-21	-2	24	-6	-1
a suspici	-35	-33	-33	-32	-33	-30	-50
a tabl	-30	-28	-34	-29	-32	-28	-29
a team	49	7	8	35	10	18	17
a terraform	-6	1	-1	1	24	0	1
a test	-28	-28	-28	-55	-28	-28	-28
a thing	-29	-27	-32	-32	-29	-28	-30
a third	-7	1	22	1	-1	2	1
a ticket	24	27	26	26	69	26	23
a topic	-33	-32	-44	-33	-55	-37	-33
a two	29	65	29	6	28	30	30
a user	-33	-41	-9	-30	-40	-30	-29
a vendor	-15	-16	-20	-16	-16	-15	-16
a volum	-38	-37	-36	-37	-48	-37	-51
a vulner	-21	-21	-22	-21	-23	-21	-30
a whole	-45	-43	-54	-47	-49	-45	-48
a windows	-27	-26	-26	-31	-27	-26	-30
a workload	-23	-21	-39	4	-32	-26	-23
a wrong	-52	-50	-51	-49	-62	-49	-50
a year	-23	-23	-24	-25	-27	-23	-23
a zip	3	-7	6	40	7	-10	0
a zone	-21	-21	-26	-20	-22	-20	-20
abl	-3	-1	-16	-2	-10	44	-2
abl to	-3	-1	-16	-2	-10	44	-2
abort	-44	-42	-42	-43	-58	-42	-44
about	-36	-35	-49	-25	-37	-25	-22
about $	1	9	73	-8	-16	37	-12
about @	-120	-92	-111	-84	-87	-87	-97
about a	-16	-16	-24	-17	-18	-17	-17
about an	3	3	1	19	0	3	3
about aws	51	23	23	23	23	23	18
about engin	26	26	17	68	-8	2	2
about it	46	44	76	72	34	43	39
about our	-40	-34	-34	-36	-23	-39	-44
about phish	-17	-18	-17	-18	-20	-18	-20
about retir	-14	-13	-14	-14	-21	-14	-14
about the	57	39	6	45	28	33	122
about who	-7	-32	-55	-31	-46	-39	-43
about with	154	62	56	61	51	62	62
abov	24	24	12	14	77	24	23
abov and	27	28	24	15	74	27	27
absorb	-28	-27	-27	-28	-27	-26	-27
absorb $	-24	-23	-26	-24	-28	-24	-24
abstract	-15	-17	39	-13	-14	-5	-6
abstract servic	3	28	90	32	14	27	28
abus	-27	-24	-24	-24	-26	-24	-24
abus notic	-20	-17	-17	-17	-18	-18	-18
acceler	-62	-41	-40	-42	-49	-42	-49
acceler @	-17	-17	-18	-18	-20	-17	-26
accept	-38	-46	-44	-17	-38	-34	-40
accept $	-33	-24	-22	-22	-22	-22	-22
access	-37	-35	-31	-34	-35	-35	-37
access $	-18	-18	-22	-18	-22	-19	11
access at	-38	-38	-54	-38	-46	-38	-37
access control	-28	-25	-25	-25	-27	-25	-25
access in	-22	-21	-21	-22	-30	-21	-22
access kei	-52	-52	-52	-52	-62	-52	-72
access key	-27	-27	-39	-27	9	-31	-30
access log	-42	-40	-42	-39	-41	-39	-44
access of	-35	-34	-38	-34	-45	-35	-37
access on	-35	-36	-37	-35	-35	-34	-35
access point	-16	-12	-13	-13	-13	-12	-14
access polici	-37	-42	-39	-37	-38	-37	-40
access request	28	28	28	28	56	27	28
access review	-54	-53	-57	-52	-55	-54	-57
access right	-32	-35	-40	-33	-42	-35	-40
access string	-18	-16	-17	-16	-17	-16	-16
access to	-27	-27	-31	-27	-29	-27	-32
access token	-26	-24	-30	-24	-24	-24	-24
accessdeni	-11	-11	-12	-9	27	-7	-8
accessdeni on	-3	-4	-4	0	42	2	2
accid	-31	-31	-48	-32	-33	-31	-33
accident	-34	-33	-35	-35	-42	-33	-38
accident delet	-34	-33	-35	-35	-42	-33	-38
accord	-33	-23	-21	-22	-22	-21	-22
accord to	-38	-26	-24	-26	-25	-24	-25
account	-10	-18	-14	-18	-8	-19	-23
account $	-1	-24	-24	-24	-25	-23	-31
account @	-46	-38	-39	-38	-41	-37	-37
account access	-42	-42	-45	-41	-45	-41	-43
account and	-44	-38	-41	-39	-41	-38	-46
account contact	-24	-24	-25	-24	-32	-25	-27
account databas	-52	-53	-47	-48	-50	-46	-48
account for	58	7	8	28	-21	15	10
account from	-45	-40	-39	-38	-62	-38	-49
account in	-37	-32	-33	-32	-36	-32	-37
account is	-25	-25	-32	-25	-31	-24	-28
account level	-38	-38	-54	-38	-46	-38	-37
account manag	49	56	55	54	113	33	44
account may	-30	-29	-30	-35	-46	-30	-30
account of	-36	-37	-38	-36	-42	-35	-36
account parti	-32	-27	-29	-29	-38	-27	-27
account password	-67	-58	-70	-57	-60	-57	-58
account we	-28	-27	-27	-27	-49	-27	-29
account who	-38	-20	-20	-18	23	-18	-46
account with	-16	-17	-15	-17	-15	-14	-14
acl	-40	-35	-26	-35	-37	-35	-38
acl $	-83	-86	-119	-83	-87	-86	-90
acl for	-21	-21	-28	-21	-22	-21	-21
acl of	-18	-19	-25	-18	-19	-19	-19
acl on	-77	-61	-59	-61	-61	-59	-78
acm	29	30	27	34	103	32	28
acronym	54	52	223	60	30	68	44
across	-90	-75	-81	-78	-84	-76	-103
across all	-72	-44	-47	-43	-58	-45	-56
across azs	-14	-13	-12	-12	-12	-12	-19
across the	-29	-13	-23	-22	-25	-21	-26
act	-33	-32	-35	-32	-28	-31	-34
act $	-22	-21	-21	-21	-23	-21	-22
act on	-58	-57	-66	-58	-62	-57	-62
action	-26	-24	-24	-25	-33	-24	-26
activ	-36	-38	-36	-38	-50	-36	-37
activ $	-13	-13	-13	-13	-13	-13	-17
activ @	-36	-33	-35	-35	-55	-32	-32
activ for	-21	-23	-22	-23	-21	-21	-23
activ in	-35	-32	-30	-31	-53	-30	-29
activ worker	-12	-16	-12	-15	-12	-12	-12
actual	16	-25	19	-11	-15	-10	-26
actual $	71	70	154	68	66	69	71
ad	-24	-18	-24	-30	-26	-22	0
ad $	-31	-29	-28	-27	-31	-27	-29
ad group	-41	-29	-28	-28	-36	-27	-28
ad on	17	37	18	10	17	18	18
ad the	-20	-23	-26	-24	-20	-20	-20
add	-29	-27	-28	-27	-30	-27	-30
add @	-20	-25	-20	-21	-21	-20	-20
add capac	-60	-70	-60	-57	-58	-57	-66
add comput	-34	-31	-32	-31	-40	-30	-32
add node	-21	-19	-18	-18	-20	-18	-19
add on	-22	-22	-22	-22	-21	-21	-32
add shard	-19	-19	-19	-19	-20	-18	-19
addit	-20	-13	-19	-20	-19	-18	-20
addon on	-12	-11	-12	-13	-12	-11	-16
address	-35	-35	-36	-35	-41	-35	-49
address $	-34	-35	-35	-34	-45	-34	-51
adjust	-27	-26	-26	-26	-37	-26	-27
admin	-26	-34	-34	-20	-37	-31	-34
admin $	-9	-30	-5	60	-14	-6	-9
admin @	-14	-14	-14	-11	-18	-13	-14
admin and	0	-10	1	24	2	2	1
admin in	-23	-22	-23	-22	-27	-21	-21
admin on	-27	-24	-24	-26	-24	-23	-23
admin password	-51	-44	-46	-49	-28	-45	-48
admin right	-36	-36	-37	-38	-49	-36	-45
admin still	34	-26	-46	-21	-33	-20	-17
administ	-14	-19	-14	-4	-18	-13	-14
administr	-50	-56	-60	-9	-66	-51	-64
administratoraccess	-29	-28	-30	-30	-32	-28	-32
administratoraccess @	-22	-22	-21	-24	-28	-22	-22
admiss	7	8	50	7	5	8	5
advanc	17	7	6	6	7	7	7
advisor	-7	-9	35	-12	-18	-11	-22
adviz	19	10	8	92	-5	10	17
affect	-28	-28	-28	-28	-56	-28	-30
after	-22	-19	-25	-21	-25	-22	-17
after $	65	62	20	32	20	26	23
after 29	30	33	32	32	73	33	28
after 90	-18	-17	-16	-17	-26	-17	-16
after @	-47	-47	-39	-18	-41	-39	-45
after a	-31	-31	-31	-31	-40	-30	-32
after an	-28	-28	-29	-28	-29	-28	-39
after by	-16	-15	-15	-16	-18	-15	-16
after direct	-74	-41	-41	-41	-43	-41	-41
after failov	-58	-32	-33	-34	-35	-33	-32
after it	-21	-20	-23	-20	-20	-20	-24
after someon	-17	-14	-15	-15	-16	-15	-14
after that	-18	-27	-18	-19	-20	-18	-19
after the	4	11	8	8	11	8	45
after what	75	13	4	22	16	24	20
afterward	15	48	25	49	25	25	24
afterward $	15	48	25	49	25	25	24
ag	-21	-17	-20	-19	-18	-17	-19
ag who	-23	-18	-19	-21	-18	-18	-20
again	24	25	86	39	25	27	44
again $	21	19	36	44	42	16	6
again @	50	49	167	88	37	62	50
again do	6	3	9	41	9	10	9
against	-9	25	-7	-10	-7	-5	-8
against @	32	137	38	36	37	40	37
against common	-46	-58	-46	-44	-45	-44	-46
against kept	-21	-22	-19	-20	-21	-19	-21
against our	-27	-35	-28	-27	-28	-26	-32
against plain	12	51	13	8	12	13	14
against the	11	35	13	12	13	13	13
age	-29	-35	-28	-27	-28	-49	-27
agenc	-4	-14	10	65	4	9	9
agenc with	-1	-16	17	86	8	15	15
agent	-36	-28	-35	-37	-50	-34	-14
agent $	6	-7	6	28	-3	6	51
agent @	-84	-88	-81	-84	-127	-81	-91
agent agent	-29	-43	-29	-41	-29	-29	-32
agent for	-62	-67	-58	-56	-72	-56	-58
agent in	-24	-21	-21	-22	-21	-21	-21
agent is	14	19	17	18	18	19	50
agent on	-8	27	-10	-23	-7	-8	-17
agent our	-27	-24	-23	-24	-23	-24	-39
agent updat	7	-4	-3	-3	-2	-1	71
agent version	-70	-68	-69	-68	-79	-65	-73
aggreg	-23	-19	-21	-20	-20	-19	-22
ago	-35	-29	-36	-28	-30	-28	-28
agre	-52	-57	-65	-53	-55	-53	-52
agre $	-29	-38	-29	-31	-29	-28	-30
ai	-12	11	9	11	19	65	-12
aim	23	13	21	65	18	22	22
air	-30	-30	-31	-31	-32	-30	-34
air condit	-39	-40	-41	-40	-42	-40	-45
al2	-75	-76	-112	-76	-80	-75	-74
al2023	-26	-16	55	-14	-22	-17	-21
al2023 $	1	29	152	32	14	18	19
al2023 @	-15	-14	-19	-15	-14	-14	-14
al2023 who	-31	-31	-33	-32	-42	-31	-43
alarm	-52	-50	-51	-50	-57	-50	-53
alarm $	-52	-52	-57	-51	-55	-52	-52
alarm and	-62	-60	-61	-60	-96	-61	-63
alarm for	-37	-37	-37	-37	-41	-36	-35
alarm in	-49	-41	-43	-41	-42	-41	-44
alarm on	-58	-54	-55	-53	-60	-53	-56
alarm per	-45	-45	-47	-43	-51	-42	-46
alert	-49	-47	-49	-47	-54	-48	-49
alert on	-20	-20	-20	-20	-28	-20	-21
alibaba	66	67	65	67	147	67	54
alibaba @	59	58	58	58	130	59	47
aliv	-29	-29	-25	-7	-36	-25	-25
aliv $	-23	-27	-19	9	-33	-19	-20
aliv by	-14	-14	-14	-14	-20	-14	-14
all $	-27	5	-28	-32	-23	-20	-20
all @	-37	-33	-32	-23	-41	-32	-33
all amazon	-58	-59	-51	-82	-53	-51	-55
all do	86	24	19	23	5	24	25
all duti	106	9	23	27	18	24	19
all for	6	-8	6	33	5	6	6
all in	-25	-24	-25	-21	-33	-23	-23
all mine	24	-1	-10	-3	-6	-2	-2
all node	-31	-31	-38	-40	-37	-31	-30
all of	-25	-36	-31	-29	-29	-28	-31
all our	74	-39	-2	-1	-3	4	0
all over	-29	-26	-27	-27	-32	-26	-28
all previou	7	7	2	7	32	-5	8
all prior	22	21	22	22	49	12	22
all respons	19	4	3	3	4	3	2
all servic	-93	-66	-71	-68	-72	-71	-101
all staff	-35	-27	-28	-26	-34	-26	-28
all that	42	-7	1	0	-9	0	-5
all the	-2	17	0	-3	0	0	-5
all three	-23	-22	-21	-30	-22	-21	-21
alloc	-68	-63	-64	-64	-98	-63	-64
allow	-44	-44	-61	-42	-34	-41	-41
allow $	-15	-18	-39	-16	3	-20	-17
allow list	-39	-38	-38	-41	-46	-37	-38
allow read	24	30	27	29	65	28	30
allow to	-80	-77	-120	-73	-102	-72	-71
almost	-32	-32	-34	-31	-37	-31	-30
almost full	-32	-32	-34	-31	-37	-31	-30
alon	-30	-36	-31	-6	-35	-28	-31
alon $	-42	-29	-49	-43	-52	-42	-43
alreadi	-20	-17	-18	-17	-23	-22	4
also	-42	-42	-60	-41	-42	-41	-45
alter	-26	-24	-24	-24	-24	-23	-28
altern	-16	-16	-15	-16	-22	-16	-20
although	-7	-5	-10	-5	18	-5	-5
although the	11	19	13	18	68	18	18
alto	-26	-26	-27	-26	-29	-26	-35
alto @	-19	-19	-20	-19	-21	-19	-20
alwai	-14	2	45	5	31	5	1
alwai mix	40	33	110	47	39	45	43
alwai on	14	17	8	16	47	16	14
am	-1	-17	3	-3	-18	-1	6
am $	-17	-16	-20	-17	-19	-17	-19
am from	-27	-13	17	-14	-26	-33	-13
am i	6	-17	-20	-19	-21	-16	-16
amazon $	14	-8	-6	1	-4	-1	38
amazon @	-54	-47	-49	-48	-51	-47	-62
amazon and	-19	5	-30	-18	-19	-16	-14
amazon answer	-32	-42	-52	-32	-33	-34	-32
amazon as	-22	-24	-22	-23	-27	-22	-23
amazon build	-16	-17	-16	-16	-25	-17	-16
amazon but	-20	-20	-21	-27	-19	-20	-20
amazon call	-39	-39	-40	-45	-71	-41	-40
amazon can	-19	-19	-19	-19	-27	-19	-21
amazon check	-50	-46	-47	-46	-60	-46	-61
amazon correct	-25	-23	-24	-23	-24	-23	-33
amazon delet	-36	-28	-27	-26	-37	-27	-29
amazon do	50	61	46	72	19	42	111
amazon doe	107	52	45	38	42	49	113
amazon fault	-28	-28	-49	-28	-32	-28	-29
amazon fix	-28	-26	-31	-26	-32	-28	-30
amazon for	-22	-22	-21	-22	-30	-21	-24
amazon go	-32	-31	-31	-32	-44	-30	-33
amazon hall	-31	-25	-27	-26	-29	-26	-30
amazon handl	64	10	3	13	-1	15	10
amazon has	-17	-19	-16	-17	-16	-16	-16
amazon in	-12	-15	-15	-16	-16	-14	-14
amazon instal	-36	-29	-29	-34	-33	-29	-37
amazon is	-19	-18	-21	-19	-25	-19	-21
amazon job	35	-7	-3	-6	-20	-3	-7
amazon liabl	-13	-13	-13	-13	-20	-13	-14
amazon linux	3	10	8	9	3	10	41
amazon look	6	-45	-54	-38	-69	-39	-47
amazon manag	-22	47	-7	2	-12	7	7
amazon no	-19	-22	-18	-21	-18	-18	-20
amazon on	-35	-30	-31	-32	-43	-31	-33
amazon or	-23	-17	-18	-20	-48	-15	34
amazon part	-42	-49	-67	-45	-53	-45	-56
amazon patch	-23	-23	-22	-27	-34	-21	3
amazon problem	-28	-21	-23	-21	-25	-23	-21
amazon push	-32	-27	-24	-37	-29	-27	-25
amazon q	28	32	31	34	-2	26	107
amazon reset	-13	-12	-13	-12	-14	-12	-18
amazon rewrit	-35	-43	-33	-40	-35	-33	-35
amazon right	67	22	24	26	5	26	22
amazon roll	-63	-62	-60	-59	-86	-59	-76
amazon scan	-27	-23	-25	-25	-32	-22	-23
amazon set	-52	-47	-47	-46	-68	-47	-50
amazon ship	-30	-29	-30	-32	-41	-29	-36
amazon should	-14	-14	-15	-17	-15	-14	-15
amazon take	26	25	22	25	3	25	66
amazon task	-17	-13	-17	-14	-14	-14	-15
amazon tell	-28	-28	-28	-28	-28	-28	-55
amazon thing	-44	-43	-51	-44	-47	-44	-58
amazon to	5	5	7	38	-7	8	6
amazon upgrad	-40	-35	-78	-35	-63	-46	33
amazon who	-20	-24	-20	-24	-22	-20	-28
amazon write	-62	-55	-55	-56	-78	-54	-77
ami	-46	-50	-35	-46	-49	-45	-52
ami $	-40	-40	-3	-47	-49	-43	-55
ami is	39	36	101	35	24	33	25
ami of	-64	-61	-75	-59	-61	-59	-64
ami os	-57	-56	-64	-59	-59	-57	-68
ami our	-54	-54	-56	-58	-67	-55	-67
ami patch	-58	-55	-62	-54	-55	-54	-71
ami releas	-37	-34	-39	-33	-37	-34	-36
ami who	-39	-59	-33	-32	-39	-32	-31
among	-30	-40	-31	6	-32	-29	-53
an	-17	-17	-11	-16	-15	-14	-20
an @	-22	-21	-17	-20	-19	-19	-24
an abstract	-3	26	85	33	16	30	34
an abus	-17	-15	-14	-15	-15	-16	-16
an access	7	6	6	6	42	-5	4
an account	-16	21	84	17	4	-1	19
an admin	-14	-21	-14	-1	-15	-13	-13
an ai	39	30	24	31	6	103	7
an alarm	-30	-31	-32	-31	-35	-31	-39
an amazon	4	5	20	5	26	4	-11
an ami	14	13	65	13	8	9	12
an ancient	-64	-42	-42	-42	-44	-41	-72
an api	13	11	22	49	19	21	19
an applic	-31	-30	-34	-31	-34	-30	-30
an avail	28	27	76	27	25	24	26
an aws	-20	-19	-11	-20	-30	-20	-24
an az	-26	-26	-26	-27	-38	-26	-49
an email	5	4	4	5	37	4	-5
an employe	-52	-50	-52	-50	-63	-50	-53
an exampl	40	40	39	42	92	39	41
an execut	13	16	52	16	-4	16	16
an expir	-25	-25	-25	-24	-26	-24	-24
an eye	-33	-34	-58	-34	-42	-40	-33
an import	-39	-40	-45	-42	-43	-41	-52
an incid	-27	-26	-41	-27	-31	-27	-28
an inherit	-47	-48	-59	-48	-54	-51	-59
an intern	-18	-33	-15	5	-18	-16	-17
an iso	57	21	20	20	18	20	21
an object	22	29	1	28	67	25	30
an old	27	25	66	25	27	27	28
an os	-40	-38	-40	-15	-65	-41	-61
an outag	-29	-23	-23	-23	-25	-23	-24
an overview	44	2	-1	-1	13	-14	2
an unhealthi	-24	-24	-25	-24	-41	-24	-25
an unknown	-19	-18	-19	-19	-24	-18	-19
an upgrad	16	16	15	15	4	16	45
analys	-34	-31	-40	-33	-37	-32	-33
analyst	-38	-35	-40	-23	-41	-36	-41
analyst may	-16	-13	-13	-13	-14	-13	-13
analyz	-39	-37	-34	-35	-35	-34	-44
ancient	-58	-38	-38	-38	-39	-37	-61
ancient version	-51	-52	-53	-51	-51	-51	-85
and	-18	-18	-23	-20	-22	-21	-23
and @	-30	17	-20	-21	-23	-20	-29
and a	-13	-12	-12	-11	-16	-12	-16
and access	-18	-16	-17	-16	-16	-16	-16
and after	-20	-29	-19	-24	-19	-19	-19
and alarm	-16	-13	-13	-14	-15	-13	-14
and all	-9	27	3	2	2	3	-3
and amazon	18	-11	-4	-1	55	5	6
and an	-18	-14	-14	-14	-18	-14	-14
and analyz	-40	-40	-35	-36	-36	-35	-48
and answer	8	8	4	8	34	-2	7
and antiviru	-25	-27	-26	-26	-28	-26	-29
and api	-61	-64	-65	-73	-64	-61	-62
and appli	-30	-22	-22	-22	-23	-22	-27
and applic	-55	-55	-57	-57	-72	-55	-68
and approv	-42	-40	-41	-41	-45	-38	-45
and attach	-40	-38	-45	-36	-47	-36	-37
and audit	-27	-19	-22	-19	-19	-19	-19
and aws	-23	-20	-21	-21	-32	-21	-20
and azs	-61	-55	-57	-53	-59	-52	-52
and backup	-24	8	-22	-62	-26	-22	-26
and bgp	-19	-18	-17	-18	-18	-17	-17
and bill	-22	-22	-22	-22	-28	-22	-23
and cach	-36	-34	-43	-35	-38	-35	-36
and check	-40	-35	-35	-35	-47	-37	-37
and complaint	-30	-26	-25	-26	-27	-26	-34
and control	-34	-43	-36	-35	-34	-33	-33
and cool	-27	-25	-25	-24	-25	-24	-25
and cost	-33	-32	-31	-32	-48	-31	-32
and custom	-26	-24	-24	-24	-27	-24	-24
and data	-23	-23	-24	-23	-23	-22	-30
and decid	-26	-26	-36	-26	-26	-28	-26
and delet	-33	-30	-32	-32	-33	-30	-34
and devic	35	35	35	31	17	35	78
and dns	-17	-14	-14	-15	-15	-14	-14
and door	-17	-17	-19	-16	-20	-17	-16
and down	-23	-21	-20	-19	-20	-20	-25
and earthquak	-16	-16	-16	-17	-19	-17	-19
and edg	-17	-18	-29	-18	-19	-18	-18
and encrypt	-54	-52	-69	-52	-55	-52	-58
and environ	10	10	10	10	32	-2	10
and environment	-31	-31	-34	-30	-31	-31	-34
and etcd	-50	-48	-57	-43	-60	-43	-47
and fair	-26	-24	-24	-27	-36	-24	-30
and firewal	-39	-39	-40	-39	-40	-39	-58
and firmwar	-35	-34	-34	-34	-42	-34	-51
and for	-39	-39	-35	-25	-57	-3	52
and game	-91	-92	-89	-83	-109	-84	-85
and gener	-30	-29	-30	-28	-36	-31	-30
and get	-46	-25	-26	-25	-26	-25	-25
and go	-2	115	48	35	33	45	47
and grant	-24	-22	-23	-22	-22	-22	-23
and group	-19	-17	-17	-17	-17	-16	-17
and guard	-20	-20	-21	-20	-21	-20	-21
and ha	18	9	22	66	20	23	21
and have	10	14	9	43	-4	-10	13
and host	-38	-51	-38	-42	-38	-38	-49
and how	1	1	-10	1	-14	46	-6
and i	27	27	60	27	25	27	27
and if	-12	-17	-11	-13	-15	-11	16
and in	-23	19	10	-16	-8	-6	-20
and integr	-24	-25	-35	-24	-24	-24	-27
and is	14	13	10	15	40	46	0
and iso	-26	-26	-31	-26	-30	-26	-29
and its	-21	-30	-21	-16	-21	-20	-28
and job	-58	-54	-54	-52	-54	-53	-63
and label	-77	-89	-85	-77	-84	-78	-75
and lock	-16	-16	-22	-16	-16	-16	-16
and look	-19	-18	-17	-19	-24	-18	-20
and maintain	-18	-16	-17	-17	-18	-17	-18
and manag	-62	-61	-74	-62	-68	-61	-102
and manifest	-33	-30	-30	-31	-35	-30	-29
and mantrap	-40	-39	-41	-39	-54	-40	-44
and max	-41	-41	-41	-40	-65	-40	-41
and maximum	-50	-50	-49	-51	-91	-50	-50
and mean	47	47	118	43	28	42	48
and memori	-19	-19	-19	-18	-24	-19	-19
and min	-88	-77	-77	-77	-105	-77	-76
and namespac	-23	-17	-21	-18	-21	-18	-18
and need	87	34	27	31	27	31	33
and network	-35	-34	-36	-36	-42	-34	-36
and nobodi	-29	-29	-29	-46	-33	-28	-30
and noth	27	25	26	12	56	27	27
and now	-14	-14	-15	-15	-16	-14	-14
and of	-19	-29	-57	-31	-29	-29	-40
and on	-35	-34	-32	-30	-44	-9	-35
and onc	-34	-59	-38	-55	-39	-36	-37
and oper	-49	-69	-57	-67	-50	-50	-52
and os	-33	-26	-26	-17	-27	-26	-33
and our	68	13	14	12	11	14	2
and partit	-109	-76	-75	-74	-75	-74	-73
and patch	-25	-24	-24	-24	-25	-25	-32
and permiss	25	26	26	63	12	20	26
and pick	-32	-56	-32	-46	-31	-31	-31
and plain	14	-4	21	55	20	18	22
and platform	-38	-32	-34	-32	-34	-32	-32
and pod	-35	-29	-42	-30	-30	-29	-30
and post	25	25	25	26	62	24	26
and privat	-19	-23	-18	-18	-18	-18	-18
and provis	21	7	21	74	16	22	22
and python	-16	-15	-15	-15	-16	-15	-22
and rack	-52	-42	-42	-41	-44	-42	-48
and region	-24	-25	-32	-24	-25	-24	-26
and repair	-20	-19	-20	-19	-22	-20	-26
and replai	-58	-51	-50	-47	-52	-49	-59
and role	-18	-15	-16	-15	-16	-15	-16
and roll	-34	-32	-31	-32	-34	-30	-32
and root	-90	-75	-84	-76	-81	-77	-84
and rout	-13	-13	-13	-14	-15	-13	-16
and rpo	23	21	103	23	21	22	-2
and run	-20	-20	-20	-20	-22	-19	-19
and safeti	-11	-11	-11	-11	-16	-11	-15
and say	10	39	26	-16	48	7	6
and scale	-35	-35	-36	-35	-36	-35	-45
and secur	21	23	71	24	24	25	23
and so	-17	13	-22	-22	-22	-20	-19
and sse	-38	-50	-44	-54	-39	-39	-39
and storag	-18	-18	-19	-18	-21	-18	-20
and stream	-21	-19	-19	-21	-21	-20	-23
and subnet	-17	-22	-18	-18	-16	-16	-17
and switch	-30	-34	-28	-30	-28	-28	-31
and tell	28	28	23	13	68	25	25
and the	-9	-13	-15	-11	-16	-12	10
and thei	-17	-12	-11	-12	-12	-12	-13
and their	-48	-59	-73	-57	-61	-57	-70
and then	13	10	13	12	37	15	14
and timeout	-30	-29	-29	-29	-52	-29	-29
and train	-1	0	30	-1	-1	-19	-4
and updat	-24	-24	-25	-24	-26	-24	-30
and upgrad	-23	-23	-23	-24	-23	-23	-36
and us	41	8	7	9	8	10	6
and user	-34	-32	-36	-32	-33	-31	-33
and want	-29	30	-3	6	-7	-3	-4
and we	-21	-21	-19	-11	-20	-18	-24
and were	-18	-17	-16	-17	-19	-16	-22
and what	82	33	-1	20	13	30	17
and when	-1	8	5	9	43	5	-12
and where	73	37	24	38	41	77	48
and which	-13	-17	-25	-29	-39	-24	-33
and who	-10	-10	-11	-10	-27	-11	20
and with	-23	-31	-23	-24	-25	-23	-28
and worker	-24	-22	-22	-22	-36	-22	-23
and write	-16	-17	-18	-16	-13	-19	-17
angl	26	69	28	20	26	28	28
angl $	28	68	29	22	27	30	30
angri	-38	-39	-37	-35	-36	-34	-34
angri $	-44	-46	-41	-39	-42	-39	-38
annot	-65	-77	-64	-62	-68	-61	-62
annot in	-73	-90	-71	-69	-78	-68	-65
announc	-33	-31	-50	-32	-37	-32	-42
anonym	-30	-28	-31	-31	-35	-28	-30
anoth	-26	-25	-27	-25	-29	-26	-27
anoth $	-49	-49	-49	-48	-58	-47	-50
anoth account	-34	-33	-40	-34	-38	-42	-36
anoth custom	-23	-22	-31	-22	-26	-22	-23
anoth region	-24	-23	-26	-23	-30	-23	-24
anoth team	42	10	15	11	15	16	16
answer	8	-4	-18	-7	-6	13	-11
answer $	13	1	-17	3	11	64	0
answer a	-17	-18	-17	-18	-30	-18	-19
answer as	26	26	25	24	56	18	27
answer come	1	5	-8	6	11	49	15
answer everi	14	14	13	14	41	-4	13
answer for	42	21	-12	1	-10	1	-10
answer from	-19	-17	-16	-21	-27	-1	-18
answer onli	3	3	-3	3	21	2	4
answer to	-28	-35	-47	-28	-29	-30	-28
anthrop	-32	-23	-22	-24	-28	-23	-23
anti	-44	-34	-36	-33	-37	-33	-34
anti cheat	-49	-37	-40	-36	-40	-35	-37
antiviru	-80	-73	-82	-73	-78	-75	-78
antiviru $	-114	-91	-115	-88	-104	-99	-100
antiviru insid	-29	-30	-31	-30	-35	-30	-40
antiviru on	-25	-23	-24	-24	-26	-25	-25
any	-22	-9	-14	-15	-4	-14	-17
any @	-39	-39	-37	-37	-37	-35	-37
any differ	0	64	15	11	12	14	15
any good	19	43	46	41	103	36	39
any of	-25	-30	-24	-29	-24	-24	-25
any servic	-29	-29	-31	-29	-30	-33	-31
anybodi	-46	-44	-45	-41	-41	-39	-43
anycast	-53	-50	-53	-50	-51	-49	-52
anycast edg	-70	-67	-73	-66	-69	-65	-69
anymor	-31	-28	-29	-29	-31	-27	-28
anyon	-9	-9	-3	-7	23	6	-13
anyon $	-51	-41	-48	-42	46	-61	-47
anyon at	1	0	-3	2	-26	36	-5
anyon but	-38	-33	-33	-39	-42	-34	-38
anyon in	-21	-26	-22	-22	-21	-20	-20
anyon know	-32	-26	-26	-26	-29	-27	-36
anyth	17	15	1	10	-8	10	-4
anyth $	-31	-30	-30	-29	-52	-6	-29
anyth @	34	19	26	102	28	31	29
anyth differ	-3	30	0	-20	-1	0	-1
anyth for	-1	-64	-61	-63	-78	-53	-59
anyth i	7	8	8	6	5	29	8
anyth to	45	18	18	17	15	17	15
anyth we	-19	-19	-17	-17	-17	-16	-16
anywai	-34	-35	-36	-34	-39	-33	-37
anywai $	-35	-39	-38	-38	-43	-35	-35
anywher	-17	-30	-31	-32	-42	7	-55
anywher $	34	28	35	40	7	116	11
anywher compar	27	62	26	23	27	27	28
anywher fleet	109	28	45	39	44	44	44
anywher host	-61	-52	-53	-56	-56	-54	-76
anywher server	-16	-18	-16	-16	-15	-15	-15
aoc	-20	-19	19	-21	-30	-27	-24
apart	-19	0	-22	-32	-24	-18	-22
apart from	-33	-33	-46	-32	-42	-33	-40
apart on	-20	-20	-21	-19	-24	-20	-20
api	-36	-35	-37	-31	-40	-34	-37
api $	-33	-30	-30	-31	-35	-30	-31
api and	-27	-33	-28	-28	-27	-26	-26
api avail	-41	-36	-40	-36	-39	-36	-35
api call	-39	-44	-60	-42	-54	-40	-47
api endpoint	-51	-52	-58	-54	-62	-52	-60
api in	-25	-25	-27	-23	-32	-24	-24
api key	-23	-22	-27	-23	-23	-21	-22
api on	3	8	17	41	16	16	15
api request	-30	-30	-30	-30	-52	-31	-38
api server	-26	-25	-27	-26	-27	-25	-28
api uptim	-55	-56	-59	-56	-53	-56	-72
apiserv	-23	-23	-24	-23	-27	-22	-28
apiserv cert	-16	-14	-13	-15	-13	-14	-19
apollo	1	-19	2	33	-2	1	2
apollo on	1	-19	2	33	-2	1	2
app	-32	-32	-33	-28	-29	-30	-34
app $	-36	-35	-40	-46	-27	-35	-40
app code	-25	-28	-26	-28	-29	-26	-25
app in	-32	-31	-31	-32	-32	-30	-32
app log	-68	-67	-76	-66	-70	-68	-78
app no	39	31	38	100	37	40	39
app on	-62	-53	-59	-53	-59	-54	-53
app still	-33	-31	-29	-29	-35	-28	-28
app we	-39	-40	-42	-40	-70	-40	-41
app who	-28	-28	-29	-29	-35	-28	-47
app write	-69	-43	-50	-43	-46	-43	-43
appar	4	5	46	3	-5	6	7
appli	-7	-24	-26	-24	-29	-23	-12
appli $	4	6	4	7	-8	8	53
appli by	-20	-19	-20	-20	-21	-19	-23
appli engin	-38	-35	-35	-35	-38	-35	-56
appli oper	-16	-16	-15	-17	-16	-16	-20
appli servic	-36	-30	-33	-31	-34	-32	-37
appli the	-9	-6	-13	-8	-20	-6	22
appli to	108	31	24	33	19	30	27
applianc	-8	-40	-31	-31	-35	-30	-39
applianc behind	-26	-25	-25	-25	-28	-25	-35
applianc in	-22	-19	-20	-19	-23	-19	-20
applianc of	-43	-38	-39	-39	-39	-39	-60
applianc softwar	-24	-22	-21	-22	-23	-22	-24
applic	-45	-44	-47	-44	-49	-44	-51
applic $	-50	-50	-51	-51	-62	-50	-60
applic @	-78	-76	-109	-74	-78	-74	-75
applic code	-38	-37	-38	-37	-36	-35	-36
applic for	-27	-23	-24	-23	-24	-23	-25
applic log	-57	-57	-60	-57	-57	-57	-63
applic on	-22	-21	-25	-22	-25	-21	-22
applic softwar	-29	-27	-27	-27	-29	-26	-26
applic that	-28	-30	-27	-27	-46	-27	-28
applic version	-25	-30	-27	-25	-26	-25	-26
approv	-19	-12	-19	-18	0	-18	-21
approv @	-14	10	-12	-19	-23	-11	-12
approv my	15	19	-4	21	75	11	9
approv step	-38	-37	-37	-37	-48	-38	-58
apt	-30	-36	-29	-32	-28	-28	-34
apt upgrad	-36	-43	-35	-38	-33	-33	-40
architect	-8	15	-4	-25	18	-5	-8
architect $	-31	-27	-27	-27	-40	-27	-30
architect exam	12	13	14	5	53	12	10
architectur	-22	-59	-65	-59	-87	-57	-92
architectur $	77	22	22	23	-3	24	24
archiv	-40	-39	-41	-38	-22	-36	-40
archiv and	-58	-51	-50	-47	-52	-49	-59
are	-8	-15	-9	-14	-10	-8	-18
are @	-44	-3	77	2	50	-15	-8
are amazon	111	20	24	29	78	16	8
are chosen	-54	-53	-53	-53	-102	-53	-53
are correct	-31	-28	-29	-28	-45	-29	-32
are custom	-38	-37	-48	-37	-40	-41	-42
are encrypt	-28	-24	-25	-25	-25	-25	-29
are environment	-46	-46	-54	-46	-58	-52	-47
are index	-20	-13	-14	-14	-15	-13	-14
are inherit	26	28	102	28	25	15	27
are insid	-18	-13	-13	-14	-13	-13	-15
are kept	-88	-85	-101	-86	-135	-93	-88
are made	-39	-38	-39	-38	-44	-40	-61
are mine	62	24	25	24	21	25	24
are my	63	-1	-42	-1	-3	-2	2
are not	-21	-21	-21	-21	-22	-23	-33
are now	26	23	18	25	69	-5	24
are off	-25	-22	-23	-22	-27	-22	-26
are on	84	-3	1	-4	-16	-14	-12
are our	-10	-84	-46	-21	-81	-45	-61
are patch	-29	-28	-29	-31	-29	-28	-39
are record	-13	-13	-13	-13	-12	-12	-16
are right	-45	-43	-49	-43	-71	-44	-57
are secur	-29	-29	-45	-29	-29	-31	-30
are sent	-17	-17	-17	-21	-20	-17	-17
are still	-19	-9	-9	-10	3	-10	-11
are switch	-34	-33	-41	-34	-39	-37	-38
are the	34	50	72	54	53	69	57
are thei	-26	-17	27	-16	-18	-17	-45
are there	-63	-50	-54	-49	-74	-5	-77
are those	-7	-8	25	-14	-17	-10	-34
are three	-26	-25	-25	-25	-25	-25	-49
are we	16	2	-15	-17	8	-9	22
are whose	32	60	32	26	44	32	40
are written	-24	-21	-23	-21	-24	-21	-21
are you	15	23	3	24	9	86	14
are your	18	19	19	19	-2	53	17
arent	-10	-16	-10	6	-15	-11	-12
arent our	13	14	14	32	14	14	14
around	9	-35	-36	-31	-38	-30	-40
around @	74	-5	-21	-4	-23	-2	-8
around in	-26	-26	-26	-26	-35	-32	-50
around the	-33	-30	-30	-30	-34	-29	-29
arrai	-61	-44	-38	-30	44	-39	-34
arrang	-37	-39	-37	-37	-50	-36	-38
arrang that	-25	-26	-26	-27	-40	-25	-28
arriv	-30	-27	-27	-30	-29	-27	-30
arriv $	-18	-17	-18	-18	-22	-18	-19
arriv in	-18	-18	-18	-25	-22	-18	-18
artefact	-16	-17	-17	-17	-30	-17	-16
artifact	-51	-61	-54	-56	-53	-52	-50
artifact $	-39	-40	-45	-40	-41	-42	-39
as	-20	-11	-12	-13	-21	-18	-22
as @	-31	-32	-29	-30	-31	-28	-33
as a	-35	-37	-34	-36	-45	-36	-43
as an	-13	-13	-23	-14	-13	-13	-14
as custom	37	34	78	35	33	33	36
as data	-15	-15	-15	-15	-20	-15	-17
as littl	9	-1	9	45	4	10	10
as long	14	-18	13	56	12	14	14
as much	23	-4	22	51	23	23	22
as nobodi	-11	-16	-11	-14	-11	-11	-13
as noncompli	-16	-15	-16	-15	-18	-15	-16
as oppos	46	107	110	48	34	53	45
as our	-40	-24	-24	-25	-27	-24	-25
as part	-29	-20	-21	-20	-20	-19	-20
as possibl	11	-8	11	39	7	12	12
as protect	-30	-41	-32	-48	-31	-30	-31
as root	-19	-19	-23	-25	-19	-18	-19
as the	6	56	29	66	23	29	28
as to	17	56	11	6	18	17	19
as well	-27	-34	-35	-34	-34	-33	-41
asid	-12	-17	-12	-14	-12	-12	-12
ask $	-36	-32	-55	-33	-1	-39	-31
ask @	-25	-46	-23	11	-30	-22	-33
ask about	-29	-25	-25	-26	-28	-27	-40
ask for	-11	-21	-20	-23	-15	-22	-24
ask in	66	23	21	23	5	23	23
ask less	17	18	18	52	14	18	15
ask me	-3	29	1	-24	-9	-1	1
ask the	4	25	8	20	5	7	7
ask to	-14	-38	-14	14	-16	-13	-13
ask who	-29	-24	-24	-24	-25	-24	-26
ask you	8	14	2	14	33	47	10
assess	-18	-15	-25	-28	-27	-24	-26
assess $	5	39	4	-12	3	4	5
assess for	55	23	22	23	23	23	23
assess in	-44	-41	-44	-42	-45	-42	-44
assessor	-15	-13	-5	-14	-15	-16	-16
asset	-51	-52	-59	-51	-53	-52	-54
assign	-23	-23	-24	-23	-32	-21	-1
assign $	54	54	54	53	28	52	95
assign @	-42	-40	-41	-39	-40	-39	-49
assign secur	-16	-14	-15	-14	-14	-14	-16
assign to	-17	-15	-16	-15	-16	-15	-15
assist	27	28	22	41	99	16	31
associ	-16	-17	-15	-16	-10	-16	-17
associ $	-14	-16	-13	-13	4	-14	-14
assum	-29	-27	-27	-29	-30	-26	-34
assum our	-24	-24	-24	-24	-24	-24	-46
assum to	-16	-14	-14	-15	-18	-14	-16
at	-20	-19	-13	-18	-14	-18	-20
at 3	28	26	22	25	12	22	67
at 3am	-24	-21	-19	-20	-22	-19	-20
at 4	29	34	32	31	76	29	11
at 9	-43	-43	-43	-42	-48	-44	-55
at @	11	12	11	13	13	14	56
at a	28	-19	-8	-8	-22	-9	-12
at all	37	19	22	55	19	21	20
at amazon	-28	-27	-29	-28	-32	-27	-34
at an	-28	-28	-32	-28	-42	-28	-27
at anoth	-19	-18	-29	-18	-19	-18	-19
at aws	16	17	61	17	28	17	13
at creation	-14	-14	-14	-14	-14	-14	-16
at data	-28	-29	-29	-29	-38	-28	-33
at end	-33	-34	-34	-36	-45	-34	-33
at fault	-17	-16	-18	-16	-21	-16	-18
at hetzner	31	32	31	31	77	32	21
at layer	-26	-20	-23	-21	-21	-20	-20
at least	22	33	117	18	11	30	29
at midnight	-30	-27	-28	-28	-44	-27	-27
at night	-7	-8	-7	9	-19	-5	27
at our	-46	-43	-51	-43	-46	-42	-48
at rest	-18	-19	-11	-19	-1	-17	-30
at the	-31	-30	-33	-35	-36	-17	-37
at which	-73	-59	-77	-59	-75	-59	-59
ate	-21	-17	-19	-17	-16	-17	-18
atla	5	34	33	40	116	41	27
attach	-20	-17	-19	-18	4	-16	-18
attach $	-27	-24	-24	-28	-38	-24	-24
attach @	-32	-36	-29	-29	-44	-29	-30
attach a	-29	-21	-31	-22	-17	-21	-21
attach an	-38	-37	-37	-35	-41	-36	-40
attach the	-38	-36	-37	-34	-41	-35	-39
attack	-60	-52	-59	-52	-73	-53	-55
attack $	-84	-60	-62	-59	-66	-58	-59
attack on	-19	-20	-19	-20	-25	-25	-24
attempt	-33	-29	-28	-28	-31	-28	-31
attent	-35	-34	-34	-34	-48	-34	-36
attent to	-34	-33	-33	-33	-49	-33	-36
attribut	-52	-52	-48	-62	-49	-47	-49
attribut in	-16	-14	-15	-14	-14	-14	-14
audio	-26	-23	-23	-24	-24	-23	-23
audit	-16	-29	-22	-26	-31	-25	-28
audit $	-5	-29	-44	-26	-41	-20	-25
audit log	-19	-16	-17	-16	-16	-16	-18
audit of	-49	-47	-70	-47	-63	-49	-48
audit report	-42	-41	-47	-40	-45	-43	-42
audit who	-19	-17	-17	-17	-21	-17	-21
auditor	-8	-21	-13	-15	-23	-16	-22
auditor $	-62	-58	-68	-60	-77	-29	-70
auditor keep	37	37	76	37	37	32	37
auditor that	-47	-46	-53	-46	-70	-47	-60
auditor want	-25	-27	-26	-30	-27	-25	-25
august	-29	-30	-29	-29	-42	-29	-30
auth	-37	-44	-36	-36	-37	-35	-36
auth for	-37	-44	-35	-36	-36	-34	-34
auth polici	-32	-31	-32	-31	-33	-31	-32
auth token	-18	-17	-20	-18	-20	-18	-19
authent	-47	-45	-48	-45	-48	-44	-45
authent $	-35	-37	-45	-35	-36	-35	-40
author	-32	-36	-47	-35	-39	-36	-41
author $	-38	-37	-36	-35	-35	-36	-37
author by	-53	-33	-34	-32	-33	-32	-38
auto	-26	-26	4	-27	-30	-26	-46
auto minor	24	23	97	17	14	20	-27
auto scale	-29	-27	-30	-27	-37	-28	-30
auto updat	-23	-22	-31	-22	-22	-22	-27
autogrow	-68	-64	-67	-62	-70	-63	-66
autom	-49	-55	-48	-51	-54	-48	-50
autom @	-64	-85	-64	-64	-62	-64	-86
autom backup	-20	-19	-19	-19	-28	-19	-21
autom is	-13	-13	-13	-13	-16	-13	-15
autom snapshot	-17	-17	-14	-15	-17	-15	-15
automat	-47	-48	-47	-46	-55	-46	-51
automat $	-69	-76	-68	-68	-99	-67	-72
automat by	-25	-24	-28	-25	-25	-25	-26
automat or	-36	-35	-31	-32	-33	-31	-41
autonom	13	15	14	13	76	15	-14
autonom databas	42	42	43	43	109	43	21
autopilot	6	6	6	4	60	6	-28
autosc	-37	-38	-38	-37	-49	-37	-39
autosc of	-21	-20	-21	-20	-20	-20	-21
autoscal	-20	-20	-21	-20	-21	-20	-25
av	-20	-19	-18	-21	-25	-19	-22
avail	-38	-39	-20	-37	-43	-38	-43
avail $	-86	-84	-97	-83	-112	-83	-85
avail for	-23	-24	-27	-26	-25	-23	-28
avail in	-16	-16	-20	-16	3	-16	-14
avail of	-52	-56	-62	-51	-58	-51	-53
avail on	28	32	77	32	30	32	33
avail zone	-33	-35	-18	-33	-36	-34	-40
awai	-8	33	-6	0	-8	-4	-5
awai $	16	97	20	23	17	29	30
awai for	20	77	24	-5	26	25	26
awai from	-30	-31	-29	-29	-30	-28	-29
awai more	-11	-23	-1	35	-20	-3	-2
awai old	-29	-33	-28	-28	-30	-27	-28
awai the	-32	-35	-37	-33	-35	-32	-39
awar	-48	-45	-24	-45	-61	-63	-53
awar and	-1	0	30	-1	-1	-19	-4
awar train	-26	-26	-30	-26	-25	-26	-37
aws	-13	-18	-16	-14	-4	-16	-22
aws $	-32	-39	-32	-38	-51	-37	-40
aws @	-19	-32	-32	-25	-36	-30	-39
aws account	-38	-26	-9	-25	-15	-36	-30
aws and	29	7	4	8	13	6	8
aws answer	-38	-35	-51	-37	-39	-36	-35
aws api	-43	-44	-44	-47	-74	-44	-51
aws at	-17	-17	-18	-17	-23	-17	-24
aws build	-38	-38	-39	-39	-74	-43	-61
aws by	-38	-38	-38	-38	-68	-38	-48
aws check	-30	-30	-30	-30	-52	-30	-38
aws choos	-18	-15	-16	-15	-17	-15	-16
aws clean	-53	-33	-33	-33	-43	-33	-34
aws cloud	-62	-64	-76	-67	-87	-66	-96
aws custom	2	-14	-14	-14	-26	-13	-16
aws data	-37	-37	-40	-38	-53	-38	-43
aws decid	-31	-30	-30	-30	-53	-31	-31
aws default	-19	-19	-23	-23	-24	-19	-19
aws delet	-30	-28	-29	-28	-43	-28	-32
aws design	-34	-34	-45	-34	-47	-35	-38
aws do	42	-6	-4	24	-2	9	42
aws doc	27	27	35	26	-16	72	25
aws doe	19	19	18	43	17	20	48
aws employe	-27	-27	-28	-27	-30	-28	-29
aws encrypt	-46	-41	-42	-41	-58	-42	-46
aws end	60	14	11	13	2	12	12
aws ever	-39	-38	-41	-44	-59	-42	-55
aws facil	-47	-46	-63	-46	-61	-47	-54
aws fault	16	18	17	17	60	0	12
aws for	101	23	14	63	55	30	32
aws from	40	41	40	38	93	23	41
aws go	-45	-44	-44	-44	-76	-43	-45
aws guarante	-29	-30	-30	-31	-42	-30	-39
aws half	-25	-25	-33	-26	-31	-34	-29
aws hall	-25	-25	-31	-25	-28	-25	-25
aws handl	22	-13	-29	-13	-18	-12	-18
aws have	6	6	4	7	38	3	4
aws health	17	18	82	17	3	12	7
aws hold	-37	-40	-36	-38	-51	-36	-43
aws infrastructur	-33	-34	-40	-34	-42	-34	-36
aws instal	-26	-24	-24	-26	-29	-24	-27
aws is	-18	-13	-15	-14	-9	-14	-16
aws itself	-40	-31	-33	-32	-32	-31	-38
aws job	-51	-47	-47	-51	-68	-50	-72
aws just	-18	-18	-23	-19	-20	-18	-21
aws keep	-27	-27	-27	-27	-47	-27	-34
aws kei	-25	-25	-25	-25	-30	-25	-31
aws key	-14	-15	-15	-15	-21	-15	-14
aws liabl	-31	-30	-30	-29	-45	-29	-30
aws log	-18	-17	-17	-17	-21	-17	-22
aws look	-35	-32	-32	-32	-40	-32	-38
aws maintain	-30	-22	-22	-22	-29	-22	-22
aws make	-16	-16	-15	-15	-17	-15	-15
aws manag	-24	-24	-40	-24	-27	-24	-27
aws mean	32	36	90	83	-8	37	31
aws move	-27	-27	-28	-27	-49	-27	-32
aws network	-18	-19	-19	-19	-26	-19	-22
aws or	-38	-33	-32	-33	-29	-35	-26
aws own	-40	-37	-35	-38	-26	-40	-49
aws part	50	9	7	7	-8	3	11
aws patch	-17	-15	-18	-15	-27	-18	24
aws publish	-36	-36	-40	-37	-58	-38	-61
aws put	-37	-45	-36	-42	-63	-37	-50
aws quantumfridg	30	29	30	29	81	30	-9
aws read	-15	-15	-21	-16	-16	-16	-19
aws red	73	34	34	34	34	34	33
aws region	-43	-43	-43	-43	-63	-44	-50
aws respons	-80	-57	-60	-57	-82	-59	-78
aws restor	-32	-27	-26	-27	-31	-26	-30
aws right	-17	-17	-17	-17	-17	-17	-26
aws rotat	-20	-15	-15	-15	-15	-15	-16
aws sai	31	3	-10	2	-15	3	2
aws screen	-18	-18	-17	-17	-22	-18	-22
aws secur	-30	-26	-29	-30	-27	-25	-29
aws servic	-34	-29	-30	-36	-45	13	-41
aws share	110	37	35	31	32	36	34
aws should	-14	-13	-13	-16	-13	-13	-13
aws side	-27	-16	-17	-16	-16	-16	-18
aws site	-46	-46	-47	-46	-68	-46	-49
aws staff	-36	-35	-34	-37	-42	-35	-52
aws stop	-83	-56	-69	-70	-101	-77	-89
aws support	13	16	15	15	43	15	13
aws suppos	-29	-26	-28	-27	-30	-26	-31
aws switch	-26	-24	-27	-24	-30	-23	-26
aws take	26	19	12	12	-13	12	59
aws test	-45	-46	-45	-45	-65	-46	-59
aws that	-25	-23	-24	-23	-29	-23	-26
aws the	-18	-18	-18	-21	-26	-18	-21
aws to	-32	-36	-36	-15	-54	-32	-35
aws train	-14	-13	-16	-14	-15	-13	-18
aws updat	-23	-21	-21	-22	-25	-21	-30
aws us	-47	-44	-44	-42	-55	-43	-74
aws watch	-20	-18	-19	-18	-20	-18	-19
aws what	77	4	15	0	10	20	22
aws when	-42	-38	-38	-38	-59	-38	-37
aws who	-76	-77	-80	-74	-108	-77	-96
aws whose	-41	-37	-38	-37	-54	-37	-44
aws will	-62	-61	-65	-66	-82	-64	-77
aws would	-50	-57	-47	-45	-69	-45	-53
aws write	-52	-54	-45	-47	-62	-46	-46
az	-30	-29	-14	-29	-29	-28	-28
az $	-39	-40	4	-38	-46	-38	-35
az @	-45	-42	-44	-40	-43	-40	-42
az for	-22	-21	-22	-21	-23	-20	-21
az in	-22	-20	-30	-21	-21	-22	-22
az mean	2	3	83	4	-35	2	3
az redund	-27	-35	-29	-33	-27	-27	-27
azs	-25	-24	-24	-23	-17	-23	-24
azs $	-62	-58	-60	-55	-61	-55	-56
azs in	-20	-23	-21	-21	-23	-20	-19
azs of	-24	-23	-24	-24	-24	-23	-23
azur	53	47	35	49	125	53	43
b	-20	-20	-22	-22	-20	-20	-20
b @	-29	-30	-33	-37	-31	-30	-30
b4	-13	-12	-20	-11	-29	18	-20
baa	4	3	63	5	-15	-13	-12
baa $	-35	-35	-19	-35	-45	-35	-47
baa what	47	47	110	49	28	27	34
babi	-41	-43	-43	-42	-44	-39	-42
babi $	-41	-43	-43	-42	-44	-39	-42
babysit	-6	-21	-7	55	-14	-2	-3
back	-22	-14	-21	-19	-8	-18	-4
back $	-43	-44	-43	-43	-58	-43	-44
back amazon	-41	-31	-33	-33	-31	-31	-43
back for	-14	-13	-13	-13	-18	-13	-14
back to	-3	20	-3	-12	-4	-2	-4
back up	-14	-7	-9	-5	41	-4	37
backbon	-30	-31	-31	-30	-40	-30	-38
backbon between	-26	-27	-27	-26	-38	-26	-27
backdoor	-36	-23	-22	-23	-24	-23	-24
backend	-15	-19	-15	7	-16	-14	-16
backend $	-27	-22	-22	-23	-24	-23	-24
background	-32	-32	-32	-32	-48	-33	-36
background check	-34	-33	-34	-33	-51	-34	-39
backlog	-3	35	-14	-7	-5	-2	-3
backlog $	-3	35	-14	-7	-5	-2	-3
backtrack	-21	-21	-20	-20	-23	-20	-20
backtrack window	-21	-21	-20	-20	-23	-20	-20
backup	-34	-28	-30	-28	12	-28	-24
backup $	-36	-14	-32	-38	-30	-27	-3
backup @	-103	-106	-101	-93	-119	-94	-105
backup are	-101	-92	-88	-95	-136	-116	-109
backup copi	-29	-24	-26	-23	-25	-23	-23
backup for	-28	-25	-25	-26	-29	-25	-26
backup in	-66	-40	-41	-39	-12	-39	-67
backup is	-50	-51	-50	-50	-68	-51	-76
backup of	-2	2	3	3	57	4	-12
backup retent	-10	-10	-9	-7	24	-5	-7
backup softwar	32	43	35	39	97	41	44
backup who	-50	-33	-42	-38	-46	-38	-59
bad	-30	-29	-29	-29	-35	-29	-30
bad $	-15	-14	-14	-14	-16	-14	-14
bad @	-65	-66	-67	-66	-94	-66	-66
badg	-14	-14	-15	-14	11	-18	-17
badg $	34	34	35	34	96	27	30
badg at	-39	-39	-43	-39	-44	-40	-38
badg reader	-24	-24	-24	-25	-37	-24	-27
bake	-29	-28	-31	-29	-30	-27	-32
bake a	-27	-25	-26	-28	-26	-25	-45
bake in	-22	-20	-23	-22	-22	-20	-20
bake into	-29	-29	-34	-28	-32	-28	-29
balanc	33	32	22	30	81	30	31
balanc in	-22	-21	-21	-22	-31	-22	-21
ball	-16	-16	-16	-17	-18	-15	-16
banana	1	1	-6	1	19	0	1
banana $	1	1	-6	1	19	0	1
bandwidth	-51	-49	-50	-48	-58	-49	-49
bandwidth and	-23	-20	-20	-20	-34	-20	-20
bank	-23	-19	-19	-20	-24	-19	-22
bare	-33	30	15	-14	-11	-10	-28
bare metal	0	-2	33	0	7	1	-11
barn	-17	-16	-17	-17	-19	-16	-16
base	-27	-7	-25	-21	-26	-14	-32
base $	18	19	19	19	-7	48	18
base @	-19	-19	-18	-20	-18	-18	-20
base imag	-42	-42	-42	-41	-36	-41	-60
base on	18	19	11	19	3	49	17
base os	-41	-41	-40	-41	-41	-41	-75
base rpu	-40	-38	-40	-38	-53	-37	-36
base64	10	12	-32	16	137	14	9
baselin	-107	-98	-115	-87	-106	-90	-95
basement	-37	-35	-31	-25	-42	-32	-31
basic	-36	-23	-23	-25	-23	-23	-25
bastion	32	34	105	34	68	35	23
bastion host	19	15	100	11	-4	16	-2
batch	-17	-17	-17	-16	-16	-16	7
batch host	61	60	59	57	37	59	145
batch job	-37	-32	-32	-32	-33	-31	-31
batteri	-53	-52	-53	-53	-85	-52	-59
bc	15	47	15	1	13	15	15
be $	26	23	80	49	52	27	24
be @	13	23	14	31	14	16	16
be a	0	11	41	10	3	11	9
be in	-1	-14	0	20	-4	-1	-1
be left	29	33	30	68	17	26	31
be on	32	-12	-9	-19	-2	1	1
be our	-16	69	7	4	8	13	5
be patch	-19	-22	-19	-21	-20	-19	-24
be pci	-32	-32	-35	-40	-49	-34	-39
be replac	24	75	28	30	27	28	28
be set	-27	-31	-28	-28	-32	-26	-26
be switch	-25	-31	-24	-24	-23	-23	-24
be us	-29	-30	-31	-29	-54	-29	-41
becam	4	36	4	-11	3	5	6
becam @	4	36	4	-11	3	5	6
becaus	-18	-14	-17	-17	-18	-16	-18
becaus of	-29	-11	-25	-28	-25	-23	-29
becaus somebodi	-24	-23	-23	-23	-34	-23	-23
becaus the	-25	-24	-25	-24	-26	-23	-37
becom	-1	34	3	-5	-8	3	-4
becom @	10	66	23	0	21	21	24
becom owner	-27	-28	-27	-27	-51	-28	-49
been	-21	-20	-22	-21	-22	-20	-22
been prevent	-18	-17	-17	-17	-19	-17	-23
befor	-30	-22	-28	-27	-23	-27	-30
befor $	-2	32	1	-7	-1	2	1
befor @	-23	-22	-22	-22	-22	-22	-26
befor a	-19	-19	-23	-19	-23	-19	-19
befor after	-26	91	0	6	8	9	8
befor an	-21	-23	-22	-22	-25	-22	-23
befor and	-20	-29	-19	-24	-19	-19	-19
befor it	8	13	11	13	45	12	9
befor merg	-48	-34	-53	-32	-50	-32	-31
befor our	-32	-30	-31	-32	-37	-30	-31
befor prod	-43	-41	-41	-42	-48	-50	-63
befor send	-33	-33	-34	-34	-37	-34	-50
befor the	-37	-39	-39	-37	-40	-37	-43
befor thei	-33	-31	-33	-31	-39	-31	-34
befor upload	-29	-30	-31	-32	-41	-30	-37
begin	81	24	25	23	31	25	25
begin with	89	43	42	41	65	40	44
behavior	-32	-33	-33	-33	-34	-32	-34
behind	-39	-38	-37	-36	-32	-35	-44
behind @	-49	-50	-49	-47	-44	-46	-55
behind a	-31	-31	-30	-31	-35	-30	-41
behind an	-25	-27	-25	-25	-25	-25	-37
behind it	-19	-18	-19	-18	-26	-19	-24
behind our	-19	-21	-18	-19	-20	-18	-20
behind that	-12	-12	34	-12	-34	-15	-14
behind the	13	16	17	17	45	17	14
believ	-37	-26	-27	-27	-27	-25	-26
belong	-10	-16	-22	-23	-29	-20	-23
belong to	-10	-16	-22	-23	-29	-20	-23
below	-20	-16	-18	-17	-26	-14	23
below $	-110	-100	-113	-99	-103	-99	-143
below @	-95	-89	-98	-89	-89	-88	-128
below a	-43	-43	-42	-43	-46	-42	-61
below an	-49	-38	-39	-38	-41	-38	-46
below it	-28	-28	-32	-28	-29	-28	-42
below our	-60	-62	-52	-56	-51	-51	-72
below the	-15	-15	-15	-12	-15	-15	-18
benchmark	-13	-14	4	-30	-15	-13	-13
benchmark on	-31	-33	-31	-53	-31	-31	-30
beneath	-55	-56	-58	-54	-59	-53	-58
beneath @	-68	-69	-73	-68	-76	-66	-73
beneath a	-39	-35	-37	-34	-36	-34	-36
besid	-16	49	-24	-45	29	-8	-7
besid @	-10	61	2	-45	-10	-3	1
best	11	21	14	-5	87	19	22
best for	5	10	6	-10	71	7	9
better	34	83	44	81	122	60	59
better $	33	-7	30	83	25	31	30
between	-31	-27	-36	-24	-29	-30	-35
between an	18	35	30	58	26	27	25
between avail	-26	-26	-33	-26	-30	-26	-27
between aws	-28	-28	-28	-28	-43	-28	-31
between both	-30	-30	-27	-26	-30	-27	-32
between contin	-36	-40	-41	-38	-51	-52	-36
between our	-35	-33	-34	-34	-40	-33	-48
between region	-52	-52	-51	-51	-65	-51	-61
between sse	-38	-50	-44	-54	-39	-39	-39
between the	-31	-31	-35	-31	-32	-30	-36
between two	-51	-45	-45	-45	-49	-45	-49
bezo	-47	-35	-53	-37	12	-50	-55
bfd	-19	-14	-15	-15	-14	-14	-15
bgp	-28	-29	-26	-28	-26	-25	-25
bi	-37	-26	-26	-27	-27	-27	-27
bia	-54	-36	-36	-36	-40	-35	-36
bia in	-39	-29	-30	-29	-36	-28	-28
big	-29	-28	-29	-26	-30	-26	-26
bigger	-23	-25	-23	-20	-23	-22	-29
bigger node	-27	-27	-27	-27	-26	-26	-35
biggest	42	20	43	81	109	42	48
bigqueri	25	25	23	25	78	24	0
bigqueri encrypt	25	25	23	25	78	24	0
bill @	-39	-38	-39	-38	-64	-38	-39
bill for	29	34	27	34	83	37	36
bill up	-34	-31	-32	-32	-54	-31	-32
bill us	-54	-52	-55	-53	-75	-52	-81
binari	-13	-13	-17	-13	-13	-13	-13
bind	32	9	36	118	33	36	36
binlog	-29	-26	-27	-27	-46	-26	-27
bio	-30	-31	-30	-31	-37	-31	-46
bio and	-34	-34	-34	-34	-42	-34	-52
bit	69	3	-1	-1	-14	0	-11
bit $	111	49	36	38	24	37	23
bit of	75	22	25	25	12	22	22
bit rot	-47	-41	-39	-39	-43	-38	-42
bitcoin	-38	-35	-36	-37	-42	-36	-47
bitnami	-27	-23	-23	-24	-25	-23	-26
black	-26	-25	-25	-29	-30	-24	-26
black fridai	-22	-22	-22	-27	-27	-22	-23
blame	-31	-31	-32	-32	-39	-31	-31
blame $	-21	-22	-22	-22	-23	-20	-20
blame amazon	-20	-17	-18	-18	-21	-18	-18
blame aws	-32	-30	-31	-30	-52	-30	-29
blame for	-51	-51	-58	-51	-75	-51	-53
blast	-6	-7	28	-6	-26	-9	-5
blast radiu	-6	-7	28	-6	-26	-9	-5
block	-32	-28	-21	-28	-23	-28	-30
block $	-21	-19	-18	-18	-21	-18	-18
block @	-75	-69	-78	-68	-72	-68	-71
block half	-45	-42	-49	-42	-45	-42	-52
block it	-16	-12	-12	-12	-14	-12	-16
block our	-18	-17	-16	-17	-18	-16	-17
block public	7	20	68	21	0	20	22
block the	-71	-56	-88	-61	-85	-59	-61
blog	-54	-52	-53	-51	-53	-52	-54
blue	-18	-17	12	-17	-24	-29	-19
blue green	-18	-17	12	-17	-24	-29	-19
blueprint	-15	-65	-17	56	-22	-12	-17
board	-36	-21	-32	-32	-35	-36	-34
bodi	-19	-18	-18	-19	-26	-18	-18
book	11	13	7	-1	85	3	13
book $	-23	-19	-18	-19	-22	-19	-19
bookmark	-44	-41	-40	-40	-42	-40	-46
boot	-11	-11	-11	-11	-11	-11	-17
bootstrap	-49	-56	-52	-53	-53	-49	-57
bootstrap script	-23	-22	-23	-23	-24	-23	-26
boss	14	59	27	37	-16	59	17
boss ask	85	50	31	28	25	29	31
boss keep	13	12	70	12	-11	6	13
boss sai	-14	-54	-17	51	-34	-16	-16
boss want	9	33	8	-6	9	9	10
bot	-5	1	-24	2	-18	49	-7
bot $	-7	-6	-7	-6	-29	23	-7
bot how	-1	-1	0	0	-18	23	-1
bot token	28	26	26	25	95	16	26
bot work	-2	-1	-29	0	-22	60	-3
both	20	14	-6	-5	-8	-4	6
both $	-34	64	-20	-6	-9	-9	-37
both @	-23	-29	-23	-28	-26	-23	-33
both column	117	29	36	39	38	37	31
both parti	-12	-26	-32	-24	-25	-24	-30
both side	44	3	-4	-4	-11	-1	-9
both the	17	7	7	6	7	7	5
bottlerocket	-32	-33	27	-30	-42	-31	-46
bottlerocket node	-43	-42	-43	-43	-44	-41	-65
bought	17	2	-1	3	36	4	-3
bounc	-35	-29	-29	-30	-31	-29	-34
bounc and	-30	-26	-26	-26	-28	-26	-33
box $	-5	-3	40	1	10	-8	-20
box at	-28	-27	-27	-27	-30	-27	-38
box behind	-27	-24	-24	-24	-25	-24	-40
box for	-43	-45	-44	-45	-48	-41	-45
box in	-34	-32	-33	-34	-48	-33	-35
box itself	-31	-38	-35	-32	-35	-39	-44
box keep	-28	-27	-27	-26	-26	-26	-38
box of	-50	-48	-55	-49	-54	-49	-60
box on	18	30	21	41	14	18	23
box or	8	9	9	33	5	9	4
box right	-16	-16	-16	-16	-17	-16	-24
box under	-35	-34	-34	-34	-54	-34	-35
box vs	-79	-119	-78	-104	-81	-78	-90
bpa	-102	-84	-41	-72	-76	-76	-94
brain	-74	-60	-58	-62	-87	-60	-59
branch	-26	-28	-26	-22	-27	-25	-29
branch is	-20	-20	-22	-20	-24	-20	-21
branch offic	-6	-13	-3	16	-7	-3	-3
breach	-32	-29	-30	-29	-31	-31	-29
break	82	17	19	20	31	19	15
break $	-32	-27	-26	-27	-43	-27	-28
break down	77	16	10	13	-14	6	17
break glass	-37	-26	-7	-27	-32	-27	-24
break the	44	46	32	44	109	45	41
breakdown	88	17	19	20	5	21	19
breakdown $	74	9	10	14	9	13	11
breakdown for	57	14	14	15	9	16	15
breaker	19	18	20	43	19	20	20
breakout	-42	-38	-39	-39	-46	-39	-42
brief	-47	-37	-60	-34	-51	-36	-38
bring	-26	-20	-24	-24	-14	-23	-29
bring a	-23	-23	-23	-24	-24	-22	-32
bring cake	25	30	31	28	96	29	10
bring it	-19	-15	-15	-15	-11	-15	-17
bring the	4	24	6	6	3	6	4
bring them	-34	-29	-30	-29	-29	-28	-41
bring to	-50	-50	-46	-46	-54	-46	-49
bring your	-31	-30	-30	-33	-34	-33	-32
broadcom	-100	-96	-102	-91	-112	-93	-106
broadli	-40	-38	-39	-53	-68	-38	-65
broke the	18	22	24	18	65	24	6
broken	-38	-38	-38	-39	-34	-37	-40
broken $	-57	-55	-70	-52	-28	-54	-54
broken @	-34	-29	-30	-28	-12	-29	-30
broken disk	-39	-40	-39	-39	-43	-39	-49
broken hard	-11	-11	-11	-17	-13	-12	-13
broken host	-36	-34	-35	-39	-37	-34	-46
broken server	-31	-53	-31	-53	-31	-31	-32
broker	-26	-25	-26	-22	-20	-24	-27
broker $	-13	-13	-13	-13	-14	-13	-17
broker @	-24	-23	-24	-24	-25	-23	-26
broker in	-24	-21	-25	-22	-22	-22	-26
broker of	-47	-46	-46	-46	-52	-46	-69
broker to	24	21	24	77	20	24	24
broker user	-38	-35	-37	-34	-35	-34	-35
broker whose	32	29	32	30	-3	32	96
browser	-23	-22	-22	-23	-24	-23	-24
brute	-51	-46	-57	-47	-52	-45	-48
brute forc	-51	-46	-57	-47	-52	-45	-48
budget	-38	-37	-30	-37	-47	-39	-39
budget on	-41	-41	-57	-40	-43	-41	-44
buffer	-21	-24	-22	-26	18	-35	-25
buffer $	-61	-70	-63	-69	-65	-60	-59
bug	-21	-29	-22	-11	-21	-20	-23
bug $	-22	-20	-19	-20	-24	-20	-21
bug in	-25	-24	-26	-25	-26	-24	-28
bui	-12	-33	-34	-36	-57	-32	-33
bui new	-20	-20	-20	-19	-28	-20	-22
bui the	4	5	5	6	24	5	3
build	-39	-32	-40	-35	-42	-37	-44
build $	-42	-41	-44	-43	-62	-42	-58
build and	-32	-32	-34	-31	-42	-33	-35
build from	-16	-15	-14	-17	-17	-15	-16
build host	37	28	37	84	36	37	36
build imag	-26	-30	-26	-27	-25	-25	-32
build in	-44	-30	-29	-30	-35	-30	-30
build is	-14	-14	-14	-14	-17	-14	-19
build it	-30	-31	-33	-31	-46	-30	-33
build of	-56	-35	-33	-34	-38	-34	-36
build on	15	9	14	42	14	14	14
build our	-21	-22	-22	-21	-23	-21	-30
build server	11	1	11	38	10	11	9
build the	-23	-23	-25	-22	-24	-22	-22
built	-31	-29	-35	-30	-31	-27	-32
built $	-34	-33	-42	-34	-37	-32	-33
built in	-28	-25	-27	-28	-28	-25	-33
built you	18	19	15	19	3	50	16
bullet	62	-9	7	3	-6	5	1
bullet point	62	-9	7	3	-6	5	1
bump	-28	-28	-28	-27	-29	-26	-24
bump $	-57	-56	-56	-55	-57	-54	-63
bump @	-24	-22	-24	-22	-27	-21	-22
bump it	-17	-15	-15	-15	-18	-15	-17
bump the	-28	-31	-30	-29	-30	-28	-36
bundl	-14	-12	-16	-12	10	-11	-11
bundl $	-2	2	-5	3	48	5	5
burden	26	32	24	115	-8	27	23
burden $	-14	-18	-14	17	-29	-14	-16
burn	-44	-45	-41	-44	-50	-41	-42
burn @	-35	-26	-26	-26	-29	-26	-26
burst	-30	-28	-27	-27	-38	-27	-31
bus	-24	-24	-24	-24	-26	-25	-23
buse	-16	-13	-13	-14	-15	-13	-14
busi	-27	-33	-28	-9	-56	-29	-6
busi $	-15	-15	-17	-18	-41	-21	21
busi continu	-52	-51	-53	-53	-82	-53	-54
but	-22	-27	-22	-6	-26	-21	-13
but @	-17	-17	-17	-18	-22	-17	-18
but for	-47	-37	-37	-35	-34	-35	-38
but his	-52	-47	-46	-54	-63	-47	-48
but is	-34	-27	-49	-30	-33	-28	-28
but nobodi	-15	-19	-16	-21	-15	-15	-15
but noth	-16	3	-2	-16	37	-11	2
but the	-27	-31	-26	-30	-29	-26	-31
but us	-35	-30	-30	-36	-36	-31	-34
but who	-7	6	9	9	-25	6	75
button	-21	-19	-19	-19	-20	-19	-23
button $	-32	-26	-29	-26	-28	-26	-30
buy	-60	-96	-68	3	-82	-60	-68
by	-23	-22	-21	-22	-25	-24	-20
by $	-30	-30	-29	-30	-32	-29	-31
by @	-41	-29	-30	-36	-45	-35	-37
by a	-37	-27	-25	-27	-35	-27	-29
by accid	-31	-31	-48	-32	-33	-31	-33
by amazon	-33	-30	-32	-31	-38	-29	-18
by an	-17	-12	7	-12	-21	-12	-11
by aws	-25	-30	-30	-30	-32	-28	-36
by default	-13	-13	-17	-12	-20	-15	12
by dns	36	29	20	32	93	31	32
by googl	-34	-34	-34	-34	-61	-34	-35
by hand	-32	-35	-38	-31	-31	-30	-31
by how	-11	-16	4	49	-16	3	4
by http	16	22	23	24	54	23	23
by it	-30	0	46	2	2	2	0
by me	9	22	7	17	-3	22	80
by mistak	-39	-36	-38	-37	-37	-40	-40
by our	-32	-29	-29	-29	-30	-29	-31
by ourself	80	29	30	16	-22	26	27
by sensit	-24	-25	-24	-25	-24	-25	-38
by side	-1	87	14	11	17	16	13
by someon	-18	-23	-20	-21	-20	-19	-20
by step	8	31	29	28	86	30	29
by terraform	-46	-48	-48	-46	-59	-46	-47
by that	39	38	97	35	16	1	27
by the	-34	-33	-40	-33	-35	-33	-37
by them	-8	-7	-8	-6	26	-8	-25
by themselv	-15	-15	-16	-19	-14	-14	-15
by us	-59	-59	-57	-61	-62	-57	-86
by what	-37	-5	-49	-54	-34	-32	-33
by which	-24	-23	-26	-23	-26	-22	-23
by who	-6	-30	-5	27	-7	-5	-10
by whom	3	5	5	5	2	6	38
byol	-54	-49	-50	-49	-52	-48	-56
bypass	-15	-15	-15	-15	-17	-15	-24
bypass cve	-23	-24	-23	-24	-28	-24	-40
byte	-28	-24	-23	-24	-28	-24	-27
c	19	-6	-23	-8	-13	-8	-17
ca	-5	-4	-5	12	-14	-3	22
ca on	49	43	52	118	51	52	51
cabinet	-27	-22	-23	-22	-25	-22	-23
cabl	-38	-38	-39	-38	-45	-38	-42
cabl and	-49	-50	-51	-48	-57	-49	-52
cabl between	-36	-37	-38	-36	-48	-36	-42
cach	-51	-52	-46	-24	-41	-44	-47
cach $	-20	-24	-15	30	26	-11	-16
cach behavior	-41	-42	-43	-42	-42	-41	-43
cach disk	-21	-21	-21	-21	-23	-20	-20
cach in	-71	-39	-40	-40	-41	-39	-39
cach set	-40	-38	-39	-38	-61	-38	-38
cage	-29	-29	-36	-30	-32	-29	-30
cake	25	30	31	28	96	29	10
calcul	32	40	41	44	121	44	46
calendar	-42	-39	-39	-40	-65	-39	-49
calendar $	-42	-40	-40	-40	-66	-40	-51
calico	-52	-59	-54	-56	-53	-51	-60
call	-8	-8	-9	-5	28	-9	-11
call $	-12	-9	-37	-7	41	-6	-9
call @	-46	-20	-5	-25	0	-23	-22
call center	78	5	10	7	-5	2	4
call go	-10	-17	-10	-12	-10	-10	-10
call is	-15	-13	-15	-13	-28	-14	4
call record	20	10	22	51	14	22	21
call to	-25	-35	-24	-28	-24	-24	-24
call tonight	24	30	28	28	84	28	13
call who	-43	-41	-67	-42	-51	-45	-43
caller	-61	-49	-48	-50	-55	-48	-58
caller may	-16	-15	-15	-15	-23	-15	-15
came	-21	-21	-19	-19	-18	-19	-21
came back	-44	-44	-45	-44	-60	-44	-48
came up	30	33	33	33	69	33	33
camera	-37	-33	-34	-33	-53	-33	-36
can	10	10	17	10	31	21	6
can @	62	69	53	68	179	65	64
can a	28	30	24	30	80	29	31
can aws	-33	-33	-34	-32	-59	-34	-40
can be	-23	-23	-22	-22	-32	-22	-22
can bring	-32	-32	-31	-31	-45	-31	-34
can do	-29	-14	-39	-11	-17	42	-14
can get	6	-8	5	36	4	6	4
can i	45	26	37	26	26	56	29
can login	-27	-26	-28	-26	-36	-26	-25
can open	-23	-28	-25	-23	-26	-22	-22
can put	38	47	40	42	112	45	47
can queri	-33	-29	-33	-30	-39	-29	-29
can reach	-61	-57	-77	-58	-90	-64	-65
can read	-43	-44	-44	-44	-64	-43	-57
can someon	17	18	42	21	55	12	12
can still	-34	-33	-33	-34	-44	-33	-37
can we	-59	-56	-61	-58	-70	-57	-71
can you	47	33	40	33	57	51	31
canari	40	42	104	41	92	37	47
cancel	-17	-9	-11	-9	31	-17	-13
cannot	-10	-18	-9	5	-13	-9	-9
cant	-24	-22	-25	-22	-26	-7	-23
cant be	-30	-31	-31	-31	-45	-31	-42
cant pull	-15	-15	-14	-17	-15	-14	-16
cant reach	-25	-28	-26	-25	-25	-25	-25
cant see	-48	-40	-39	-41	-43	-40	-50
cant you	0	3	-24	3	-25	83	-8
cap	-36	-37	-36	-36	-55	-36	-37
capac	-51	-42	-28	-40	-46	-40	-42
capac $	-55	-53	-55	-52	-53	-52	-64
capac for	-33	-31	-41	-32	-34	-32	-33
capac plan	-51	-48	-51	-46	-54	-47	-51
capac provid	-37	-11	36	-10	-20	-8	-9
capac unit	-22	-22	-24	-22	-22	-23	-22
capac when	-22	-21	-22	-21	-35	-21	-21
capit	29	28	86	24	55	28	34
card	-26	-35	-59	-35	-45	-27	-35
card firmwar	-29	-30	-55	-30	-49	-30	-31
card in	-19	-19	-18	-19	-19	-18	-19
card number	-53	-53	-57	-52	-61	-53	-54
cardin	-15	-14	-15	-14	-16	-14	-14
care	22	-7	-11	7	-10	-4	9
care $	-54	-54	-49	-11	-46	-45	-62
care about	43	-17	-9	18	-11	-9	-37
care for	19	17	19	49	17	19	20
care of	29	0	-9	0	-7	1	27
carri	11	24	-7	11	-4	1	-1
carri @	-53	-52	-58	-49	-50	-48	-51
carri out	-16	-13	-12	-13	-13	-12	-12
carri the	-54	-32	-25	0	-28	-26	-26
carri what	33	91	-30	9	-3	19	18
carri which	184	56	61	64	63	65	40
case	-11	2	-17	-14	-7	-12	-15
case $	-8	20	-7	-29	-12	-7	-8
case with	-6	0	-23	-2	27	-7	-1
catch	-18	-14	-15	-15	-14	-14	-18
catch that	-22	-17	-18	-18	-17	-17	-22
categori	-21	-9	-51	-10	70	-15	-10
caught	-23	-23	-23	-23	-43	-23	-24
caus	-15	-15	-15	-15	-18	-15	-18
cctv	-49	-50	-52	-49	-62	-50	-56
cctv and	-32	-32	-35	-32	-37	-33	-32
cdc	-39	-39	-37	-42	-54	-37	-40
ceil	6	13	-8	13	74	13	7
ceil of	28	31	32	30	89	30	32
ceil on	-25	-25	-25	-25	-44	-25	-25
cell	-14	18	-11	-34	-18	-12	-15
center	-26	-32	-33	-30	-36	-31	-33
center $	-43	-43	-50	-43	-55	-43	-45
center in	-15	-15	-14	-15	-16	-14	-14
center is	-28	-28	-29	-28	-53	-28	-32
center on	21	18	20	54	18	21	20
center someth	-36	-37	-46	-37	-41	-38	-44
center with	-23	-16	-16	-16	-16	-16	-16
central	-57	-54	-77	-53	-61	-53	-53
ceo	1	3	-10	1	21	0	-21
ceo of	25	27	28	27	58	25	2
cert	-27	-26	-25	-17	-23	-24	-28
cert $	-16	-15	-15	-15	-11	-14	-16
cert expir	15	15	16	15	51	15	1
cert from	30	24	26	70	28	30	29
cert in	-37	-37	-38	-38	-48	-36	-37
cert manag	-39	-30	-31	-31	-30	-29	-30
cert of	-28	-27	-27	-28	-30	-27	-38
cert on	-29	-34	-30	-33	-35	-28	-28
cert renew	-43	-42	-39	-25	-39	-38	-49
cert we	-43	-44	-47	-46	-51	-45	-48
certif	-28	-28	-33	-29	-19	-28	-23
certif $	-65	-48	-55	-41	-31	-45	4
certif author	61	25	-7	25	19	21	13
certif for	-23	-22	-21	-22	-23	-21	-21
certif from	-21	-20	-18	-20	-22	-19	-23
certif in	-49	-30	-31	-31	-31	-31	-34
certif of	-32	-29	-34	-30	-31	-30	-31
certif on	-19	-20	-19	-20	-23	-18	7
certif renew	-16	-18	-17	-19	-20	-17	-17
certif so	-30	-38	-29	-34	-31	-30	-38
certif that	-18	-17	-16	-17	-19	-16	-17
certif to	18	19	19	19	43	18	19
certif valid	-23	-30	-23	-23	-24	-23	-23
certif with	-26	-24	-26	-25	-34	-24	-24
certifi	-47	-46	-57	-45	-55	-45	-54
certifi $	-28	-27	-30	-27	-34	-28	-43
certifi that	-51	-49	-67	-44	-61	-44	-52
cev	-40	-40	-42	-50	-55	-40	-42
chaincod	-39	-36	-40	-38	-40	-36	-37
chang	-26	-5	-25	-25	-11	-22	-24
chang $	30	71	29	15	74	25	22
chang @	-37	-38	-39	-36	-40	-36	-36
chang by	-24	-22	-30	-22	-22	-22	-22
chang for	9	53	10	2	7	12	13
chang hand	28	78	30	29	23	30	31
chang in	-33	72	1	6	0	7	6
chang it	-41	-41	-40	-41	-61	-38	-39
chang manag	-59	-66	-78	-62	-77	-64	-72
chang on	-37	-28	-25	-25	-26	-25	-25
chang that	-16	-16	-16	-16	-17	-16	-18
chang the	-30	-31	-29	-30	-50	-30	-37
channel	-5	0	-25	1	18	41	-8
char	-60	-48	-48	-47	-51	-48	-48
charg	45	20	11	22	48	22	45
charg $	-37	-33	-34	-34	-36	-33	-43
charg of	13	-18	-25	-16	-43	-16	11
chart in	11	20	16	19	57	22	22
chase	-20	-17	-16	-18	-17	-16	-20
chat	-19	-19	-18	-12	-20	-20	-18
chatbot	-73	-72	-75	-72	-82	-81	-75
chatbot on	-24	-25	-24	-25	-32	-25	-24
chatgpt	-19	-17	-29	-16	-37	42	-29
cheaper	48	36	38	40	112	36	48
cheaper per	1	-11	1	-14	36	1	1
cheaper than	19	1	18	14	70	17	18
cheapest	39	47	41	46	118	50	51
cheat	19	-16	-16	-14	-16	-14	-17
cheat sheet	99	22	24	27	24	24	20
check	-42	-37	-39	-37	-42	-37	-39
check by	-18	-17	-17	-17	-23	-18	-20
check everi	-27	-28	-28	-28	-37	-27	-44
check of	-19	-19	-20	-19	-19	-19	-20
check on	-48	-37	-36	-37	-58	-38	-44
check that	-40	-42	-44	-41	-38	-37	-41
checkout	-18	-15	-16	-16	-3	-15	-26
checksum	-52	-49	-42	-41	-41	-61	-44
chip	28	24	77	25	28	27	27
choic	-55	-55	-56	-55	-62	-53	-56
choic $	-45	-44	-45	-42	-44	-42	-47
choos	-36	-42	-36	-19	-44	-35	-37
choos $	-61	-61	-56	-62	-52	-52	-52
choos a	-75	-82	-93	-81	-77	-77	-77
choos and	-32	-35	-33	-36	-58	-36	-45
choos between	1	-6	2	24	3	3	3
choos by	32	-2	31	71	27	31	29
choos how	-58	-54	-59	-55	-76	-57	-57
choos our	-34	-33	-33	-35	-59	-34	-39
choos the	-23	-21	-21	-13	-27	-21	-22
choos which	-65	-64	-65	-66	-87	-62	-61
choos who	-24	-24	-24	-27	-29	-24	-32
chore	-5	22	-5	13	-13	-3	-3
chore $	-26	-38	-30	-14	-37	-26	-26
chore disappear	-2	29	-1	-10	-7	-1	-1
chore for	-16	-17	-15	-14	-16	-15	-16
chosen	-59	-58	-59	-61	-84	-57	-58
chosen by	-57	-57	-56	-62	-87	-56	-56
christma	-44	-44	-42	-43	-52	-43	-55
chroni	-18	-15	-15	-15	-16	-15	-20
ci	-24	-16	-12	-4	-7	-11	19
ci runner	35	26	31	57	27	33	88
ci user	-97	-81	-82	-79	-99	-82	-120
cidr	-45	-44	-42	-42	-43	-41	-47
cidr rang	-55	-55	-50	-50	-52	-49	-59
cipher	-39	-37	-38	-37	-47	-37	-37
cis	-39	-38	-46	-39	-42	-38	-42
cis benchmark	-1	-2	18	-3	-3	-1	-2
cisco	-9	-9	0	-8	42	-23	-21
cisco $	3	3	23	5	38	-21	0
cite	-2	-3	-1	-6	-4	24	-1
claim	-28	-28	-28	-31	-28	-27	-27
claim @	-42	-45	-44	-57	-43	-40	-39
class	-33	-37	-32	-34	-34	-32	-32
class $	-38	-50	-40	-42	-39	-38	-38
class and	-18	-18	-17	-18	-22	-17	-17
classif	-50	-47	-45	-47	-62	-45	-47
classifi	-52	-49	-50	-50	-59	-50	-69
classifi the	-28	-28	-29	-29	-37	-29	-30
claud	-23	-32	-22	-22	11	-20	-25
claus	27	28	26	25	71	27	27
clean	-33	-29	-30	-30	-24	-29	-32
clean $	-23	-21	-21	-22	-23	-21	-23
clean it	-26	-23	-24	-23	-28	-23	-25
clean that	-41	-25	-24	-24	-26	-24	-25
clean the	-7	-1	-2	-2	34	-1	-11
clean up	-52	-48	-49	-49	-54	-47	-52
cleanup	-26	-23	-24	-23	-25	-23	-26
cleanup $	-39	-36	-38	-37	-40	-37	-49
clear	-39	-38	-41	-40	-42	-39	-43
cli	-16	-3	-15	-8	46	-8	-3
cli command	19	39	35	40	113	36	41
click	-27	-26	-35	-26	-15	-42	-29
click $	-17	-14	-19	-15	-6	-41	-14
click in	-38	-39	-60	-43	-60	-39	-50
client	-25	-25	-19	-25	-34	-25	-22
client $	-27	-24	-30	-26	-32	-25	-26
client and	27	28	28	25	15	28	66
client have	-26	-26	-29	-25	-31	-27	-42
client in	-15	-14	-15	-15	-19	-14	-15
client of	-26	-23	-24	-24	-26	-24	-23
client on	-34	-25	-25	-25	-31	-25	-26
client sdk	-20	-19	-18	-18	-19	-17	-18
client side	16	13	64	12	4	13	2
client who	-59	-42	-42	-41	-63	-41	-49
climat	31	29	29	33	85	31	11
climat chang	34	30	31	35	89	32	8
climb	-42	-44	-43	-43	-48	-43	-59
clock	-20	-16	-17	-17	-18	-17	-23
clone	-35	-35	-26	-36	-4	-28	-26
close	-27	-24	-26	-25	-17	-25	-29
close $	-9	-9	-17	-9	47	-11	-15
close it	-12	-12	-14	-12	-15	-12	-16
close port	-23	-24	-23	-26	-25	-24	-32
close them	-36	-35	-36	-35	-44	-35	-39
cloud	-13	-22	5	-19	-12	-20	-28
cloud $	-47	-87	-111	-77	-88	-77	-83
cloud @	-8	13	11	14	58	14	-4
cloud amazon	-57	-49	-62	-49	-51	-49	-67
cloud as	14	15	34	14	14	14	15
cloud autonom	41	43	42	43	102	43	35
cloud aws	-15	-15	-20	-15	-21	-15	-16
cloud bill	-33	-33	-34	-33	-60	-33	-33
cloud itself	-61	-64	-81	-60	-65	-61	-78
cloud mean	-36	-37	-55	-37	-58	-36	-40
cloud run	24	23	22	23	51	23	20
cloud server	14	13	12	13	39	13	12
cloud so	-25	-25	-26	-25	-45	-25	-26
cloud vs	71	69	147	70	61	70	72
cloud what	113	112	229	112	112	112	108
cloud who	-58	-60	-69	-61	-81	-60	-87
cloudflar	27	27	25	20	73	25	1
cloudflar worker	10	9	4	-2	42	7	-17
cluster	-10	-16	-16	-9	-16	-13	7
cluster $	-19	-17	-18	-19	-9	-18	-17
cluster @	-55	-72	-52	-21	-64	-51	-57
cluster admin	-23	-21	-24	-23	-24	-21	-21
cluster autoscal	-16	-16	-16	-16	-16	-15	-20
cluster do	29	30	33	32	26	30	76
cluster is	-17	-16	-17	-17	-18	-16	-16
cluster made	-15	-14	-13	-14	-14	-14	-20
cluster mode	-35	-27	-27	-28	-26	-27	-28
cluster need	34	35	33	34	11	34	92
cluster of	-16	-17	-16	-16	-16	-16	-19
cluster on	-44	-51	-43	-30	-46	-43	-65
cluster paramet	-16	-16	-16	-15	-16	-15	-16
cluster patch	-40	-48	-41	-54	-67	-41	-1
cluster to	-22	-19	-19	-19	-20	-19	-23
cluster version	-3	-5	-3	-3	-19	-3	22
cluster we	-57	-57	-58	-58	-58	-57	-98
cluster who	1	2	-15	1	1	2	16
cname	-27	-27	-28	-27	-31	-26	-27
cni	-43	-45	-43	-43	-42	-41	-49
cni in	-39	-44	-39	-36	-39	-36	-37
code	-42	-41	-42	-38	-40	-39	-46
code $	-75	-74	-85	-74	-83	-72	-86
code and	-17	-15	-17	8	-20	-16	-20
code for	-17	16	14	13	57	13	14
code has	-20	-20	-20	-20	-21	-20	-19
code in	-29	-27	-28	-27	-32	-27	-30
code insid	-17	-18	-17	-18	-18	-17	-26
code is	-23	-23	-23	-23	-23	-23	-42
code of	-29	-28	-33	-28	-34	-28	-28
code secur	-18	-19	-18	-24	-18	-18	-18
code that	-35	-30	-31	-30	-31	-29	-31
coffe	27	27	26	27	65	27	13
coffe machin	28	27	26	27	64	27	11
cold	-58	-60	-56	-53	-35	-54	-55
cold start	-16	-14	-14	-13	18	-14	-12
collabor	-21	-17	-18	-18	-20	-17	-18
colleagu	-32	-33	-35	-33	-25	-57	-35
colleagu sai	-27	-24	-26	-24	-40	-24	-25
collect $	-27	-26	-26	-26	-30	-26	-29
collector	-21	-26	-23	-22	-23	-22	-22
column	38	9	-11	-4	-28	-3	-5
column $	59	-3	4	7	6	5	-2
column who	-18	39	-17	4	3	4	3
com	-28	-31	-30	-32	-33	-29	-35
com $	-17	-19	-18	-21	-18	-18	-16
come back	-27	9	-29	-39	-56	-27	-29
come from	-20	-15	0	-15	-49	3	-13
come in	15	-18	-12	-8	-11	-9	-13
come out	27	27	27	26	54	27	27
come to	-16	21	-1	-4	41	-6	-1
come with	17	-47	-61	-37	-45	-37	-58
command	28	44	91	47	57	142	38
command $	8	26	97	31	8	117	28
command to	20	35	20	34	122	30	39
commit	-19	-18	-20	-17	2	-18	-20
commit of	-13	-13	-15	-14	-14	-13	-19
commit to	-18	-16	-17	-14	11	-16	-13
committe	20	33	11	3	8	11	12
common	-44	-50	-42	-41	-45	-40	-42
common network	-46	-54	-45	-43	-43	-42	-44
commun	-27	-26	-27	-27	-29	-26	-35
compact	-31	-25	-25	-26	-30	-24	-26
compani	11	8	6	7	46	16	2
compani $	-13	6	2	5	58	5	-4
compani @	-52	-53	-48	-49	-50	-49	-50
compani or	-16	-16	-17	-20	-25	-17	-17
compani own	1	46	45	41	129	45	32
compani run	-25	-17	-17	-18	-18	-17	-22
compani us	-15	-13	-13	-13	-16	-13	-15
compani want	-34	-53	-34	-49	-38	-33	-34
compar	35	104	40	37	81	41	39
compar $	2	24	5	24	-2	4	1
compar @	29	68	26	10	18	27	25
compar to	6	42	8	5	6	8	6
compar w	9	43	24	9	64	20	26
compar with	35	113	40	34	39	41	40
compat	-88	-72	-74	-71	-76	-70	-76
complain	-19	-18	-18	-19	-28	-19	-18
complaint	-53	-46	-46	-47	-51	-46	-52
complet	93	47	37	86	71	36	35
complet $	13	47	20	88	102	29	25
complianc	-42	-32	-31	-30	-41	-35	-39
complianc is	-46	-52	-44	-49	-49	-44	-58
complianc of	-29	-22	-22	-22	-26	-22	-23
complianc report	-34	-34	-35	-35	-50	-35	-35
complianc when	-45	-32	-33	-33	-36	-32	-40
compliant	-28	-28	-33	-30	-33	-29	-32
compon	-22	-20	-20	-20	-29	-20	-21
compon on	-32	-30	-29	-30	-46	-29	-29
compress	1	7	4	6	46	5	6
comprom	-33	-29	-29	-29	-32	-29	-33
comput	-17	-25	-17	-12	1	-16	-2
comput $	-12	-12	-13	-14	5	-13	-23
comput environ	-29	-26	-28	-29	-28	-26	-46
comput in	-56	-54	-58	-54	-56	-54	-75
comput node	-54	-77	-54	-55	-59	-53	-63
comput storag	-26	-26	-27	-29	-41	-26	-29
comput when	-63	-61	-62	-61	-73	-62	-73
concept	74	52	122	50	24	55	58
concern	-58	-57	-62	-58	-73	-59	-73
concern $	-66	-65	-74	-66	-89	-70	-83
concurr	-18	-17	-21	-17	0	-17	-19
concurr and	-28	-29	-28	-29	-52	-29	-29
concurr for	-29	-28	-28	-29	-40	-28	-28
concurr limit	-38	-38	-38	-38	-60	-39	-41
concurr of	27	31	29	30	78	31	32
concurr on	-14	-14	-14	-14	-18	-14	-15
condit	-28	-24	-24	-24	-17	-23	-30
condit in	-12	3	3	3	30	2	4
condit of	-27	-27	-28	-27	-29	-27	-30
confidenti	-48	-46	-51	-46	-53	-47	-66
confidenti file	-39	-38	-38	-37	-50	-38	-62
config	-58	-56	-59	-54	-57	-55	-44
config $	-96	-93	-96	-92	-99	-95	-99
config @	-85	-81	-85	-78	-82	-78	-90
config file	13	13	14	12	51	2	10
config for	-28	-32	-28	-28	-29	-28	-29
config on	-18	-18	-17	-17	-17	-17	-20
configur	-43	-38	-41	-39	-39	-38	-46
configur $	-76	-43	-72	-68	-61	-57	-67
configur @	-25	-28	-25	-28	-25	-25	-27
configur a	-27	-27	-43	-29	-31	-28	-28
configur anyth	-17	-14	-15	-16	-18	-16	-15
configur by	-15	-16	-15	-16	-17	-15	-15
configur it	-19	-18	-19	-19	-18	-18	-22
configur manag	-24	-24	-16	-23	-25	-24	-27
configur of	-43	-47	-50	-45	-45	-43	-45
configur on	-23	-21	-19	-21	-20	-19	-20
configur rotat	-36	-34	-35	-33	-40	-34	-38
configur secur	-20	-23	-21	-20	-20	-20	-21
confirm	12	20	16	21	71	3	46
confirm with	26	27	25	24	78	18	2
conflict	-56	-53	-57	-55	-67	-54	-54
confluenc	11	18	14	9	80	4	22
confus	19	19	66	17	-1	10	8
confus deputi	21	21	70	18	-3	10	8
connect	-32	-32	-31	-32	-33	-31	-32
connect from	-21	-22	-22	-21	-37	-21	-22
connect the	-28	-20	-21	-20	-22	-20	-24
connect to	-25	-24	-24	-23	-29	-23	-23
connector	-20	-16	-17	-16	-24	-16	3
consent	-25	-24	-24	-27	-25	-23	-24
consent for	-35	-35	-33	-40	-34	-33	-33
consist	-5	-5	26	-6	-6	-8	-5
consol	-17	-16	-17	-15	-4	-15	-16
consol $	10	11	14	14	44	15	12
consol and	-39	-39	-39	-38	-41	-38	-39
consol user	-74	-68	-70	-68	-109	-68	-68
consolid	-39	-37	-41	-38	-37	-37	-41
consum	1	-27	-39	-19	-29	-24	-30
consum $	-74	-63	-64	-61	-61	-61	-66
consum @	-30	-32	-29	-31	-30	-29	-30
consum group	-16	-13	-12	-13	-15	-12	-13
contact	-51	-40	-41	-39	-43	-39	-41
contact and	-25	-25	-25	-24	-30	-25	-27
contact detail	-28	-28	-33	-29	-30	-28	-30
contain	-15	-16	-10	-11	-18	-14	-7
contain $	-59	-48	-38	-46	-66	-46	-63
contain @	-45	-50	-48	-48	-47	-45	-56
contain agent	-15	-16	-16	-17	-15	-15	-17
contain base	-39	-40	-38	-39	-39	-39	-70
contain fleet	-15	-14	-15	-14	-15	-14	-17
contain from	-22	-27	-25	-26	-22	-22	-23
contain host	57	40	50	56	33	55	155
contain imag	-32	-31	-28	-32	-31	-31	-44
contain in	-45	-42	-46	-47	-48	-43	-43
contain of	-59	-58	-59	-59	-63	-59	-102
contain on	-2	-7	-2	18	-3	-2	-7
contain option	3	1	3	16	0	3	2
contain os	29	31	22	31	31	32	85
contain runtim	1	0	26	2	32	2	-34
contain to	4	4	2	16	4	4	4
contain who	-19	-17	-21	-18	-19	-17	-22
containerd	-77	-74	-75	-69	-71	-67	-71
containerd cve	-32	-34	-35	-32	-37	-32	-34
containerd on	-66	-82	-78	-69	-67	-67	-73
content	-58	-57	-58	-56	-63	-56	-73
content $	-33	-31	-32	-32	-36	-31	-36
content by	-36	-34	-34	-35	-35	-33	-35
content of	-15	-14	-14	-14	-17	-14	-14
content that	-31	-31	-31	-32	-46	-31	-43
context	52	53	153	52	41	55	48
context $	51	53	156	53	48	56	49
contin	-59	-59	-61	-57	-71	-71	-55
continu	-5	-6	-8	-7	39	-11	-14
continu backup	-38	-39	-36	-36	-42	-36	-52
continu plan	-52	-52	-53	-53	-83	-53	-56
contract	-67	-65	-72	-63	-72	-63	-73
contractor still	-14	-14	-14	-14	-19	-14	-16
contractor who	-20	-17	-17	-17	-17	-16	-17
contractu	-18	-15	-16	-16	-17	-15	-17
contrast	4	130	20	2	8	18	17
contrast @	5	70	17	14	13	14	16
contrast them	25	106	32	17	23	31	27
control	-31	-31	-19	-27	-32	-31	-30
control $	-53	-52	-36	-51	-72	-55	-22
control a	-14	-14	-15	-14	-15	-14	-17
control are	-17	-16	-20	-17	-21	-17	-16
control aws	-55	-57	-69	-56	-62	-60	-84
control explain	30	30	67	30	29	27	31
control for	-17	-17	-17	-17	-17	-16	-17
control in	-60	-90	-63	-48	-61	-58	-65
control inherit	-74	-73	-92	-74	-82	-77	-74
control is	-7	-4	18	-4	-20	-3	-27
control list	-32	-25	-26	-25	-27	-26	-26
control matrix	-22	-21	-33	-22	-22	-21	-25
control mean	20	20	84	20	-6	18	21
control of	-1	-6	-4	20	-2	-1	-4
control off	-35	-26	-27	-25	-34	-25	-28
control on	3	46	12	7	13	13	12
control over	-12	-12	-21	31	-34	-19	-18
control owner	-23	-18	-19	-18	-20	-26	-19
control patch	-17	-17	-16	-19	-16	-16	-20
control plane	-21	-15	-9	-18	-11	-18	-20
control pleas	11	12	42	9	0	7	12
control sai	-18	-19	-23	-22	-21	-18	-24
control that	-36	-37	-41	-36	-49	-36	-42
control the	16	17	45	17	17	17	14
control we	30	33	31	64	30	31	30
control what	39	38	148	42	4	36	35
control which	-65	-64	-78	-63	-69	-63	-64
control who	-69	-67	-77	-67	-88	-67	-92
convers	-35	-38	-34	-31	-78	37	-59
convert	21	90	17	36	94	39	35
cooki	-15	-15	-17	-20	-17	-15	-15
cool	-31	-30	-30	-29	-35	-29	-31
cool for	-38	-36	-35	-35	-36	-34	-35
cool in	-15	-15	-15	-15	-19	-15	-19
cooldown	-58	-57	-60	-57	-78	-56	-61
cope	-19	-20	-18	-18	-18	-17	-16
copi	-30	-31	-7	-29	-34	-31	-29
copi $	-33	-29	-33	-30	-35	-29	-31
copi @	-22	-18	-19	-22	-17	-17	-17
copi from	-34	-58	-34	-35	-34	-32	-33
copi in	-19	-17	-24	-17	-19	-18	-18
copi of	-42	-41	-45	-40	-45	-40	-42
copi on	-28	-23	-25	-23	-25	-23	-25
copi to	-28	-28	-30	-28	-41	-28	-28
cor	-36	-35	-35	-37	-45	-35	-44
cor on	-39	-38	-39	-40	-51	-39	-50
core	-26	-24	-24	-25	-26	-24	-34
core devic	-32	-31	-31	-31	-32	-31	-46
coredn	-23	-23	-24	-24	-24	-23	-31
coredn add	-26	-25	-26	-26	-25	-25	-41
coredn addon	-12	-12	-12	-13	-12	-12	-17
corpor	-51	-44	-45	-44	-49	-44	-58
corpor directori	-42	-42	-45	-43	-50	-43	-62
correct	-35	-34	-38	-34	-35	-33	-38
correct $	-36	-35	-40	-35	-38	-34	-40
correct a	-53	-47	-47	-45	-63	-49	-47
correct it	32	32	31	30	70	31	30
correct that	-19	-19	-19	-19	-21	-19	-34
corrupt	-38	-32	-32	-30	-30	-56	-32
cosmo	28	25	28	27	66	28	14
cosmo db	28	25	28	27	66	28	14
cost	-22	-17	-24	-16	32	-15	-19
cost $	33	34	32	41	126	41	43
cost monei	-41	-37	-37	-40	-63	-37	-39
cost of	17	32	34	28	101	30	24
cost on	-5	-4	-15	-5	22	-3	-7
cost per	10	20	7	22	103	21	20
cost us	-10	-6	-16	-6	7	-6	-7
could somebodi	30	5	6	7	-11	-11	37
could you	18	13	41	8	-1	12	7
council	-28	-35	-31	-34	-55	-31	-30
count $	-118	-118	-121	-78	-122	-102	-119
count as	9	18	74	18	14	17	16
count mode	-21	-19	-21	-19	-29	-19	-20
countri	-41	-40	-41	-42	-47	-44	-55
cours	-15	3	-4	0	55	2	3
cours for	22	46	48	36	120	40	42
court	-5	-16	-19	-16	-20	-15	-15
court $	-19	-18	-20	-20	-22	-18	-19
cover	62	27	17	28	12	42	80
cover $	95	42	90	50	19	94	26
cover by	18	-3	-6	-2	-3	-3	-6
cpu	-39	-39	-39	-38	-39	-37	-40
cpu and	-19	-19	-19	-18	-24	-18	-19
crash	-26	-24	-25	-24	-20	-24	-26
crash $	-19	-23	-19	-22	-22	-19	-19
crash in	-27	-27	-26	-27	-43	-26	-25
crash on	-17	-15	-15	-16	-17	-15	-16
crash with	-33	-32	-35	-33	-39	-35	-34
crawl	-19	-18	-18	-18	-29	-18	-21
creat	-34	-33	-32	-32	-32	-31	-35
creat $	-14	-15	-14	-14	-14	-14	-16
creat @	-127	-124	-129	-115	-119	-116	-134
creat an	-40	-49	-39	-40	-45	-38	-45
creat by	-16	-16	-16	-16	-17	-16	-16
creat in	-19	-20	-19	-20	-21	-18	-19
creat individu	-31	-30	-39	-31	-33	-29	-30
creat the	-40	-37	-36	-35	-43	-41	-41
creat them	-32	-23	-22	-22	-22	-22	-24
creation	-77	-74	-79	-70	-72	-71	-81
creation $	-103	-99	-107	-92	-96	-94	-110
credenti	-45	-42	-44	-42	-28	-42	-45
credenti $	-56	-53	-54	-53	-58	-52	-56
credenti for	-43	-40	-43	-38	-42	-39	-40
credenti in	-66	-64	-67	-67	-87	-64	-68
credenti stuf	-17	-22	-17	-16	-18	-15	-16
credit	-35	-34	-34	-34	-45	-34	-35
credit card	-23	-23	-23	-23	-32	-23	-22
criterion	18	-16	23	85	10	23	23
critic	-17	-17	-15	-16	-17	-15	-16
crl	-15	-16	-16	-15	-19	-15	-16
crl @	-18	-19	-20	-18	-22	-18	-19
cron	-27	-22	-27	-27	-36	-26	-27
cron job	-26	-18	-26	-29	-40	-25	-25
cross	-19	-20	-22	-19	-6	-19	-20
cross account	-41	-41	-44	-40	-44	-40	-42
cross region	-35	-36	-38	-35	-41	-35	-36
crowdstrik	-31	-29	-29	-30	-32	-29	-38
crypto	-39	-35	-33	-34	-39	-33	-37
crypto mine	-27	-18	-18	-18	-19	-17	-18
crypto miner	-34	-33	-33	-34	-46	-32	-39
cryptomin	-50	-38	-38	-40	-43	-37	-40
csi	-44	-58	-48	-46	-45	-44	-44
csi driver	-17	-19	-18	-16	-17	-16	-16
cto	30	18	19	19	55	2	14
cuda	-47	-47	-49	-27	-46	-44	-52
culprit	-19	-15	-15	-17	-17	-15	-15
cumul	-53	-50	-57	-52	-52	-51	-66
cumul updat	-53	-50	-57	-52	-52	-51	-66
curat	-37	-38	-40	-38	-64	-38	-46
curl	-25	-23	-26	-26	-26	-23	-24
current	7	9	4	9	-3	29	37
current $	15	16	16	16	13	13	66
current is	4	6	-13	6	-18	43	-5
cus	29	48	52	45	42	50	127
custodi	-27	-22	-22	-22	-23	-21	-22
custom	-9	-18	-20	-16	-19	-20	-15
custom $	8	-23	-25	-16	-32	-22	-33
custom @	-26	-29	-27	-28	-28	-26	-35
custom ami	-35	-32	-36	-33	-35	-32	-35
custom carri	17	-4	26	69	22	21	26
custom compar	-3	33	0	-13	-3	0	0
custom content	-38	-37	-38	-38	-44	-38	-60
custom data	-65	-61	-60	-61	-62	-61	-67
custom db	-38	-33	-34	-34	-35	-33	-39
custom do	-52	-45	-54	-43	-56	-44	-59
custom domain	-24	-24	-24	-23	-25	-23	-22
custom duti	6	10	10	29	8	9	9
custom export	-88	-68	-70	-66	-74	-68	-72
custom for	-32	-42	-52	-32	-33	-34	-32
custom have	-94	-87	-118	-82	-106	-91	-110
custom host	-22	-26	-21	-23	-21	-21	-25
custom imag	-150	-136	-144	-124	-143	-127	-149
custom instal	-61	-50	-49	-55	-60	-50	-51
custom invoic	-31	-29	-43	-34	-34	-30	-30
custom is	2	3	2	2	33	-5	-23
custom job	-57	-48	-47	-47	-53	-48	-50
custom manag	-12	-7	53	-5	-14	-7	-10
custom must	-16	-38	-63	-37	-50	-37	-40
custom oblig	7	37	9	5	5	6	8
custom on	-28	-25	-24	-24	-27	-24	-24
custom or	-29	-29	-32	-30	-38	-29	-36
custom part	51	-11	3	38	-9	9	8
custom patch	-87	-75	-74	-75	-79	-74	-108
custom respons	-57	-44	-45	-43	-53	-44	-48
custom side	67	45	22	44	15	24	17
custom specif	-15	-11	15	-11	-33	-14	-21
custom still	65	38	14	43	111	44	39
custom store	-31	-31	-31	-31	-45	-31	-42
custom task	-33	30	-15	-4	-4	-11	-22
custom the	52	22	22	20	18	22	22
custom to	-30	-57	-32	-44	-32	-31	-31
custom true	-28	-28	-31	-29	-31	-28	-39
custom updat	-19	-14	-14	-14	-15	-14	-18
cut	-21	-16	-17	-16	-3	-16	-26
cut between	-41	-39	-41	-40	-41	-38	-45
cut off	-4	8	10	8	46	8	8
cutov	-38	-41	-37	-43	-42	-37	-36
cve	-27	-27	-25	-25	-28	-25	-30
cve $	-15	-18	-20	8	-19	-15	-37
cve 2024	-31	-31	-30	-31	-38	-30	-35
cve 2025	-22	-22	-22	-22	-23	-22	-33
cve @	-35	-35	-37	-34	-34	-34	-39
cve in	-19	-18	-20	-19	-19	-18	-21
cve on	-16	-17	-16	-18	-17	-15	-16
cve patch	-23	-22	-22	-22	-22	-22	-33
d	6	8	85	6	-31	9	8
daemon	-45	-47	-43	-45	-59	-42	-47
daemonset	-95	-41	159	-21	-62	-47	-36
daemonset on	-85	-106	-124	-92	-87	-86	-92
dai	-19	-19	-19	-18	8	-19	-21
dai $	-8	-5	-5	-3	56	-3	-6
dai @	-23	-25	-22	-23	-28	-22	-22
dai and	-17	-17	-16	-17	-26	-16	-16
dai are	-37	-35	-36	-35	-59	-35	-37
dai doe	19	22	19	21	46	21	20
dai theyr	-23	-23	-22	-23	-42	-23	-23
dai valid	-47	-47	-68	-49	-64	-48	-48
dai who	-32	-33	-34	-33	-47	-32	-43
daili	-32	-32	-32	-31	-44	-31	-32
daili backup	-50	-52	-49	-49	-59	-48	-50
dangl	-20	-20	-20	-19	-20	-19	-23
dangl cname	-16	-14	-15	-15	-16	-15	-18
dark	-46	-48	-56	-47	-67	-47	-48
dark $	-46	-48	-50	-46	-58	-45	-43
dashboard	-32	-31	-21	-28	-39	-30	-32
dashboard $	-51	-49	-51	-49	-72	-50	-52
dashboard on	-42	-41	-45	-41	-41	-40	-43
dashboard who	-27	-24	-26	-24	-31	-24	-24
data	-30	-30	-28	-30	-32	-30	-33
data $	-75	-73	-87	-51	-88	-74	-92
data a	-31	-30	-34	-31	-46	-31	-31
data after	-30	-30	-29	-29	-33	-29	-43
data and	54	56	48	55	32	86	93
data as	-63	-64	-71	-64	-69	-64	-67
data at	38	37	31	36	94	36	25
data befor	-57	-59	-61	-59	-78	-60	-72
data between	-16	-14	-15	-15	-20	-15	-15
data by	-50	-46	-48	-46	-58	-47	-61
data center	-32	-33	-34	-31	-37	-32	-35
data encrypt	-30	-31	-35	-30	-32	-30	-35
data event	-36	-37	-37	-35	-35	-34	-36
data for	-43	-39	-40	-40	-46	-39	-42
data from	-47	-55	-43	-43	-44	-37	-36
data goe	-64	-61	-78	-60	-76	-59	-61
data hall	-33	-32	-38	-35	-35	-33	-41
data in	35	37	60	37	62	37	33
data integr	-35	-35	-41	-34	-36	-33	-37
data into	-29	-28	-28	-29	-30	-30	-30
data is	-36	-27	-30	-28	-30	-28	-28
data leak	-20	-20	-22	-25	-22	-22	-26
data live	-30	-30	-30	-31	-50	-31	-29
data of	-24	-23	-24	-24	-43	-23	-23
data on	-9	17	-8	-14	-8	-6	-7
data onto	-17	-18	-17	-16	-16	-16	-16
data plane	12	-3	80	14	-2	11	2
data process	-43	-26	-25	-28	-29	-25	-25
data protect	-10	-10	-10	-10	-12	-10	-17
data qualiti	-54	-51	-56	-51	-49	-49	-54
data resid	-34	-31	-22	-31	-46	-34	-40
data scientist	-29	-22	-28	-29	-29	-27	-28
data sit	-25	-26	-25	-26	-27	-35	-47
data sourc	-10	-9	-21	-9	-16	20	-16
data stai	-51	-50	-52	-51	-70	-51	-50
data that	-24	-19	-20	-18	-20	-18	-19
data to	-12	-19	-11	-12	-11	-11	-11
data under	-40	-38	-41	-38	-60	-38	-39
data we	-50	-52	-52	-56	-63	-51	-56
data when	-21	-22	-25	-23	-28	-23	-22
data within	-13	-13	-16	-13	-14	-13	-15
databas	-32	-30	-32	-22	-36	-29	-15
databas $	-40	-36	-47	-34	-49	-38	0
databas @	-26	-23	-24	-25	-24	-24	-36
databas and	-18	-18	-19	-20	-24	-18	-23
databas backup	-3	-3	5	2	50	5	-7
databas credenti	-31	-26	-26	-26	-27	-26	-33
databas engin	-57	-57	-58	-58	-65	-57	-77
databas host	-6	-18	-6	27	-6	-6	-29
databas of	-39	-38	-48	-38	-37	-37	-39
databas password	-60	-59	-61	-60	-60	-58	-71
databas patch	-50	-50	-49	-56	-50	-49	-85
databas schema	-28	-28	-29	-28	-32	-29	-37
databas softwar	-44	-41	-41	-42	-44	-41	-61
databas who	-7	-7	-7	-8	13	-7	-30
datacent	-35	-40	-34	-37	-36	-35	-36
datacent $	-30	-32	-29	-30	-31	-30	-32
datacentr	-59	-59	-74	-59	-63	-59	-67
datadog	-89	-82	-86	-81	-110	-82	-83
datalimitexceed	-38	-36	-35	-35	-36	-35	-40
dataset	-33	-29	-30	-29	-31	-30	-33
dataset in	-34	-31	-31	-31	-31	-31	-34
date $	-29	-28	-30	-28	-35	-28	-33
date in	-19	-15	-15	-13	-1	-13	-13
date who	23	24	22	22	22	24	69
day	-18	-19	-11	-19	-20	-17	-18
day $	-20	-19	-20	-19	-22	-19	-20
day in	-22	-23	-21	-21	-25	-21	-21
day one	-20	-17	-18	-21	-18	-17	-18
db	-12	-15	-12	-4	-13	-10	25
db $	-38	-32	-32	-33	-41	-31	-36
db @	-13	-33	-15	11	-16	-14	-17
db credenti	-14	-14	-14	-14	-16	-15	-20
db for	-45	-40	-41	-38	-42	-39	-42
db is	14	14	14	14	46	14	4
db on	-25	-22	-32	-22	-23	-22	-25
db paramet	-61	-43	-44	-44	-46	-45	-53
db password	-21	-20	-22	-20	-21	-19	-23
db patch	69	67	69	61	43	68	180
db user	-54	-48	-51	-48	-47	-48	-59
dba	-15	-19	-13	19	-31	-12	10
dba or	-27	-29	-27	-32	-27	-27	-31
dba team	6	4	6	-5	-20	6	54
dba want	-32	-27	-31	-40	-34	-30	-44
dcv	-65	-54	-55	-60	-84	-54	-65
ddo	-58	-65	-59	-35	-87	-56	-61
ddo on	-27	-26	-26	-27	-50	-26	-27
deactiv	-18	-18	-18	-18	-19	-19	-23
dead	-27	-16	-27	-34	-29	-26	-28
dead $	-29	-27	-27	-26	-40	-26	-28
dead @	-37	-29	-30	-32	-32	-29	-30
dead server	-13	-14	-13	-14	-14	-14	-23
deadlin	-25	-27	-27	-26	-28	-24	-29
deadlin $	-31	-34	-34	-33	-35	-29	-36
deal	29	4	-12	9	-3	8	54
deal $	-48	-41	-40	-45	-41	-41	-71
deal with	56	19	4	28	11	25	84
dear	-17	-16	-22	-16	-18	-16	-16
dear colleagu	-20	-16	-21	-15	-17	-15	-16
death	-22	-21	-21	-22	-33	-23	-21
debian	-39	-37	-38	-38	-45	-37	-50
debug	-27	-23	-21	-22	-14	-22	-26
decid	-38	-36	-37	-36	-44	-36	-39
decid $	-41	-40	-39	-40	-47	-39	-47
decid about	-14	-14	-14	-14	-18	-14	-20
decid and	-21	-23	-19	-21	-21	-20	-22
decid between	-28	-28	-31	-30	-30	-28	-35
decid by	-33	-33	-35	-34	-41	-33	-38
decid how	-80	-76	-83	-76	-122	-77	-78
decid if	-32	-33	-31	-32	-41	-32	-36
decid in	-27	-28	-27	-27	-29	-40	-51
decid on	-22	-22	-22	-22	-23	-22	-31
decid that	-17	-17	-17	-16	-17	-17	-19
decid the	-26	-26	-25	-26	-32	-25	-27
decid to	-49	-50	-53	-52	-59	-51	-66
decid what	-74	-75	-89	-62	-81	-64	-66
decid when	-15	-14	-14	-14	-17	-14	-15
decid whether	-17	-16	-16	-16	-16	-16	-18
decid which	-34	-31	-32	-31	-39	-32	-32
decid who	-15	-15	-14	-14	-21	-15	-15
decis	-42	-47	-44	-46	-44	-42	-43
decis $	-52	-65	-53	-61	-56	-53	-55
decis of	-33	-28	-30	-31	-33	-29	-29
deck	17	13	11	14	49	14	-12
deck $	-9	-16	-12	-13	-16	-13	-13
decod	15	21	95	24	124	22	15
decommiss	-48	-47	-51	-47	-48	-47	-49
decommiss storag	-45	-45	-51	-44	-46	-45	-45
decrypt	-39	-42	-42	-40	-46	-38	-39
dedic	-20	-18	-21	-17	-6	-17	-23
dedic @	-14	-13	-13	-13	-16	-13	-17
dedic master	-32	-30	-38	-28	-30	-28	-27
dedup	-51	-49	-48	-50	-73	-49	-49
deep	22	22	22	18	59	22	22
deep archiv	26	27	25	22	65	26	27
default	-26	-25	-28	-25	-16	-26	-15
default $	-40	-39	-49	-39	-56	-43	-12
default domain	-29	-31	-29	-29	-34	-28	-28
default encrypt	-74	-70	-72	-68	-83	-68	-76
default in	-21	-24	-21	-22	-23	-21	-22
default on	-26	-41	-26	-29	-26	-26	-27
default or	12	16	13	13	15	16	42
defect	-19	-18	-19	-18	-20	-18	-19
defenc	-30	-21	13	-24	-32	-24	-23
defenc in	0	3	52	0	-14	2	2
defend	-16	-16	-17	-16	-20	-16	-17
defend the	-19	-20	-22	-19	-27	-19	-21
defin	-19	-16	22	-16	-26	-17	-19
defin $	17	19	98	19	8	17	8
defin by	-19	-18	-26	-19	-18	-18	-18
defin guest	17	17	42	16	15	16	17
defin hypervisor	11	10	38	10	5	11	11
defin inherit	52	51	114	52	52	52	52
defin least	13	13	31	13	13	13	13
defin the	-29	-25	-27	-25	-27	-25	-27
defin what	-57	-48	-85	-49	-59	-52	-49
definit	-10	-10	66	-2	-7	-2	-5
definit $	-26	-16	21	-14	-16	-16	-20
definit for	28	26	70	27	26	26	26
definit has	-15	-15	-20	-15	-22	-15	-17
definit of	-12	-14	-3	-11	-17	-12	-11
definit pleas	8	42	147	44	18	40	33
degauss	-18	-18	-17	-19	-23	-18	-19
delai	-57	-35	-32	-30	-36	-30	-31
deleg	-32	-31	-31	-30	-33	-30	-34
deleg admin	-26	-24	-24	-23	-26	-23	-28
delet	-24	-23	-25	-23	-9	-24	-24
delet $	-80	-96	-92	-82	-87	-80	-85
delet @	-46	-43	-45	-43	-57	-42	-42
delet all	40	57	56	49	146	56	54
delet by	-28	-28	-28	-27	-35	-27	-28
delet it	-32	-34	-29	-31	-33	-30	-29
delet my	9	11	2	10	48	2	5
delet of	-32	-32	-34	-36	-50	-32	-35
delet old	-56	-57	-57	-57	-68	-70	-62
delet our	-28	-24	-23	-24	-31	-24	-27
delet person	-40	-36	-40	-35	-41	-32	-31
delet protect	-47	-42	-41	-43	-48	-42	-43
delet that	-12	-11	-11	-12	-20	-12	-11
delet the	30	31	23	31	93	31	30
delet them	-42	-36	-40	-36	-38	-36	-44
delet with	-34	-33	-33	-33	-32	-31	-31
deliv	-4	-12	-3	-3	18	-2	39
deliv that	-59	-58	-61	-60	-77	-59	-81
deliv twice	-35	-52	-49	-37	-48	-42	-36
deliveri	-50	-45	-47	-46	-52	-45	-46
demand	-23	-36	-20	-9	-4	-20	-22
demand mode	-16	-14	-15	-15	-19	-15	-15
demand or	-21	-21	-20	-22	-22	-21	-31
demarc	95	36	29	32	26	33	35
deni @	-27	-38	-25	-25	-44	-25	-25
depend	-92	-96	-82	-50	-83	-78	-92
depend in	-22	-21	-23	-22	-23	-21	-21
deploi	-35	-34	-34	-34	-36	-33	-38
deploi $	-23	-17	-17	-17	-20	-18	-19
deploi as	-22	-22	-38	-22	-22	-22	-22
deploi role	-46	-44	-45	-45	-64	-45	-62
deploi to	-17	-18	-18	-17	-20	-17	-17
deploi with	-66	-61	-61	-61	-69	-61	-86
deploy	-33	-34	-32	-32	-34	-31	-34
deploy $	-28	-29	-27	-28	-31	-27	-27
deploy in	-27	-32	-26	-27	-29	-26	-29
deprec	-24	-27	-28	-24	28	-23	-35
deprec $	49	43	27	51	158	45	23
depth	23	23	52	24	74	25	25
deputi	21	21	70	18	-3	10	8
deregist	-25	-28	-28	-25	-23	-23	-24
deregist our	-14	-21	-13	-15	-13	-13	-14
design	-72	-59	-59	-58	-61	-58	-60
design $	-60	-67	-64	-59	-71	-59	-63
design by	-26	-26	-26	-26	-29	-26	-34
design in	-61	-33	-34	-33	-34	-33	-34
desir	-50	-49	-50	-48	-67	-48	-48
desk	39	14	9	19	21	13	2
desk $	-9	-21	-8	8	17	-7	-25
desktop	9	-5	-17	-4	-12	-7	8
desktop $	-43	-40	-42	-40	-43	-38	-43
desktop windows	12	13	15	13	2	14	54
dest	-14	-14	-15	-15	-16	-15	-15
destin	-32	-31	-33	-31	-34	-32	-32
destin $	-34	-33	-33	-32	-33	-33	-32
destroi	-51	-48	-48	-47	-54	-47	-65
destruct	-78	-80	-88	-81	-83	-81	-83
detail	-21	-21	-25	-22	-23	-21	-23
detect	-41	-38	-40	-37	-42	-37	-40
detect in	-27	-25	-25	-24	-28	-24	-29
dev	-26	-25	-24	-13	-8	-21	-25
dev @	-2	-26	-2	22	-3	-6	-3
dev or	-17	-17	-16	-17	-20	-16	-19
dev put	-12	-12	-12	-13	-13	-12	-16
dev talk	-53	-31	-31	-32	-34	-31	-32
develop	-36	-35	-35	-35	-43	-35	-41
develop $	-31	-31	-33	-32	-31	-31	-36
develop on	-26	-24	-26	-25	-27	-24	-25
develop work	-21	-18	-17	-17	-21	-17	-18
devic	-34	-32	-35	-34	-36	-33	-37
devic $	-74	-69	-74	-68	-70	-68	-80
devic and	-33	-30	-33	-32	-36	-32	-40
devic in	-22	-22	-22	-22	-23	-22	-25
devic of	-43	-40	-41	-41	-43	-40	-64
devic on	-36	-34	-34	-35	-36	-35	-48
devic os	-34	-31	-35	-33	-32	-32	-56
di	-31	-32	-31	-32	-35	-30	-29
di $	-45	-44	-45	-42	-45	-43	-47
di amazon	-85	-79	-78	-79	-81	-78	-144
di at	31	29	27	28	13	24	71
di on	-41	-50	-43	-54	-47	-42	-41
di who	-17	-18	-18	-18	-21	-18	-24
dial	-38	-33	-33	-33	-50	-32	-34
dial in	-24	-16	-16	-16	-17	-16	-17
did	11	25	16	20	78	42	15
did amazon	-3	3	4	0	40	1	-1
did aws	16	31	31	36	97	23	18
did i	23	16	-10	22	80	21	23
did not	-25	-26	-26	-25	-41	-26	-24
did that	-31	-31	-31	-31	-47	-32	-35
did the	11	12	16	16	98	8	2
did you	30	43	31	38	71	88	42
didnt	-14	9	-14	-19	-17	-12	-12
didnt befor	19	57	22	11	22	22	22
die	1	48	5	-4	-3	8	6
die with	-33	-19	-19	-21	-19	-19	-20
diesel	-38	-39	-40	-39	-45	-39	-43
diesel for	-25	-25	-25	-26	-41	-25	-28
diff	1	56	10	-4	2	12	11
diff between	9	47	9	-8	0	13	15
diff in	4	45	8	6	2	7	6
differ	16	65	36	15	38	20	18
differ $	0	6	16	-12	65	3	-5
differ @	20	110	71	30	22	31	26
differ between	-4	-16	-35	-2	50	-4	-3
differ custom	-39	-38	-36	-37	-43	-36	-40
differ for	2	61	8	-13	6	8	6
differ from	24	69	38	16	6	26	28
differ in	13	97	14	16	15	21	19
differ of	27	40	79	26	8	28	33
digicert	-12	-12	-12	30	-15	-7	-10
digicert $	-92	-90	-88	-109	-92	-86	-89
digitalocean	24	27	24	22	91	25	-4
dimens	-39	-37	-37	-37	-65	-37	-37
dir	21	21	23	51	23	24	23
direct	-58	-38	-38	-38	-41	-39	-40
directli	-68	-58	-55	-54	-57	-53	-56
director	-5	4	6	6	59	4	-2
directori	-17	-17	-18	-20	-28	-17	14
directori $	-30	-30	-31	-30	-33	-30	-47
dirti	-30	-25	-26	-27	-26	-25	-26
dirti pipe	-16	-12	-12	-14	-12	-12	-13
disabl	-40	-41	-43	-41	-47	-40	-44
disabl the	-19	-19	-19	-34	-19	-18	-18
disappear	4	51	12	1	7	11	12
disappear $	-6	37	3	-9	-2	2	3
disast	-33	-34	-43	-35	-36	-34	-35
disast recoveri	-35	-35	-46	-37	-38	-36	-37
discount	16	20	32	31	93	27	36
discoveri	-66	-83	-66	-67	-76	-65	-64
disk	-38	-38	-38	-36	-42	-37	-39
disk $	-57	-57	-59	-57	-61	-56	-65
disk 100	-38	-32	-33	-31	-31	-31	-34
disk @	-31	-34	-30	-53	-30	-31	-31
disk any	-16	-16	-17	-16	-19	-17	-19
disk at	-32	-31	-31	-31	-34	-31	-31
disk befor	-28	-28	-32	-28	-30	-30	-30
disk behind	-43	-40	-41	-40	-50	-41	-46
disk encrypt	-32	-38	-32	-34	-31	-31	-35
disk fail	-15	-20	-16	-15	-15	-15	-15
disk fill	-23	-13	-13	-13	-13	-13	-13
disk in	-13	-12	-17	-13	-13	-13	-14
disk size	-36	-32	-31	-32	-39	-31	-31
disk space	-21	-21	-23	-24	-21	-21	-22
disk that	-22	-18	-18	-18	-19	-17	-19
disk under	-40	-31	-30	-30	-32	-30	-31
disk when	-34	-34	-34	-35	-60	-35	-47
dispos	-28	-28	-28	-28	-39	-32	-28
dispos of	-30	-31	-30	-30	-44	-37	-31
disrupt	-9	-10	9	-10	-16	-11	-11
disrupt budget	-9	-10	9	-10	-16	-11	-11
distribut	-43	-20	-41	-42	-45	-39	-42
distribut $	-13	23	-16	-25	-21	-14	-17
distro	-18	-17	-16	-17	-18	-17	-19
divid	9	-32	-66	-70	-96	-81	-58
divid $	-73	-65	-79	-65	-91	-95	-66
divid in	136	82	39	28	-1	44	44
divis	68	40	14	4	5	19	18
divis of	68	10	12	19	3	17	17
dmarc	-15	-15	-14	-14	-16	-14	-17
dmarc record	-17	-18	-16	-17	-19	-17	-20
dns	-19	-15	-12	-6	2	-13	-15
dns broke	-22	-21	-21	-24	-35	-21	-21
dns queri	-21	-20	-20	-20	-22	-20	-24
dns record	-39	-40	-41	-42	-46	-41	-43
dns valid	-13	-13	-13	-13	-16	-13	-13
dns zone	-32	-30	-32	-32	-37	-31	-30
do $	-11	10	8	-12	-32	1	-23
do @	-30	-26	-27	-28	-35	-27	-31
do anyth	-44	-39	-42	-39	-45	-40	-40
do as	23	-4	22	51	22	23	22
do cluster	-31	-31	-22	-3	-22	-22	-23
do custom	-73	-70	-76	-70	-85	-71	-79
do for	54	8	-25	13	35	34	7
do i	13	15	4	10	48	27	9
do if	7	-6	-44	-35	-26	-35	-22
do in	37	37	0	-20	-19	4	4
do it	-10	-15	-17	-14	-35	-20	12
do more	15	75	32	46	15	29	16
do not	-2	-12	-3	25	-7	-3	-2
do noth	-62	-54	-48	-69	-56	-58	-74
do on	94	-5	8	22	6	21	21
do or	-44	-51	-41	-58	-57	-41	-41
do our	7	-22	-31	-23	-27	-20	-23
do ourselv	79	15	27	31	21	33	34
do peopl	42	24	65	27	140	47	52
do ppl	-4	9	50	10	-10	9	10
do smtp	-14	-13	-12	-12	-16	-12	-12
do someth	2	1	1	2	-1	-5	23
do that	-16	-16	-19	-16	-23	-15	-16
do the	10	24	12	9	4	10	39
do thei	24	15	21	16	18	11	44
do thi	-31	-44	-30	-31	-34	-30	-31
do those	9	11	5	9	46	5	54
do what	98	24	-18	3	6	19	12
do with	69	39	53	26	9	27	23
do you	52	47	63	79	83	111	52
do your	1	5	-8	6	11	49	15
doc	9	11	14	9	-15	49	10
doc need	-19	-26	-24	-34	-26	-25	-27
dock	-19	-19	-21	-19	-20	-19	-21
docker contain	11	14	9	44	-3	-9	13
docker daemon	-22	-29	-22	-25	-23	-22	-25
docker hub	-23	-23	-24	-24	-27	-23	-30
dockerfil	-25	-23	-25	-25	-26	-22	-24
document	26	12	28	25	-1	9	7
document $	58	69	83	40	42	42	40
doe	4	4	0	0	20	0	5
doe $	-62	-64	-82	-63	-71	-65	-71
doe @	8	18	4	10	92	13	9
doe a	23	39	74	42	91	42	44
doe amazon	-14	-14	-23	-25	-37	-22	-11
doe an	30	32	32	31	69	31	29
doe anybodi	-26	-23	-35	-23	-26	-23	-25
doe anyon	-23	-20	-22	-21	-43	14	-29
doe aws	-40	-43	-41	-44	-61	-43	-42
doe bezo	-41	-39	-60	-36	-28	-39	-54
doe for	-35	-32	-42	-33	-49	-50	-36
doe inherit	7	7	58	7	-20	5	7
doe it	14	22	79	21	25	23	48
doe my	41	84	42	20	84	42	44
doe not	-32	-31	-32	-31	-32	-31	-60
doe one	-7	-4	-7	-3	-13	40	-5
doe our	-8	-15	-3	21	-7	-4	-5
doe patch	15	26	19	21	81	18	16
doe secur	45	48	144	47	25	38	37
doe share	6	6	9	5	-28	46	6
doe somebodi	-26	-23	-23	-23	-29	-23	-28
doe that	-52	-19	36	-16	-33	-17	-9
doe the	-12	-17	-21	-6	-32	-23	-6
doe these	-50	-44	-45	-49	-49	-44	-50
doe thi	-24	-27	-27	-26	-37	-28	-31
doe what	29	14	-10	0	-7	2	-1
doe which	73	30	1	1	-21	1	-38
doesnt $	91	53	20	20	33	31	19
doesnt it	-49	-34	-35	-34	-35	-33	-39
dollar	-24	-24	-21	-20	6	-18	-19
dollar who	-39	-50	-40	-51	-69	-41	-43
domain	-30	12	-21	-16	-25	-19	-22
domain $	-39	-45	-40	-41	-42	-39	-42
domain and	-17	-19	-17	-17	-18	-17	-18
domain control	6	5	5	30	6	7	3
domain in	-45	-35	-33	-33	-34	-32	-36
domain join	-62	-36	-36	-35	-38	-36	-36
domain name	-41	-36	-36	-36	-39	-35	-48
domain of	-30	-31	-31	-31	-38	-30	-40
done	-27	-21	-30	-28	-35	-27	-31
done by	-30	-30	-31	-30	-36	-30	-35
done for	61	-1	-25	1	-20	3	4
dont	-24	-29	-21	-10	-29	-21	-25
dont $	-34	-35	-47	-51	-58	-41	-39
dont have	-45	-37	-39	-42	-41	-38	-45
dont know	-8	-4	-4	-4	-26	18	-4
dont patch	-32	-39	-33	-42	-33	-33	-36
dont want	18	-7	18	51	18	18	19
door	-53	-48	-55	-51	-57	-50	-52
door of	-26	-27	-26	-26	-37	-26	-31
doubl	-50	-47	-47	-47	-82	-48	-49
doubl $	-45	-44	-43	-44	-79	-45	-44
doubt	-21	-17	-18	-19	-27	-18	-18
down	18	-3	-4	-2	4	-2	5
down $	-8	1	0	2	-1	2	26
down @	139	27	17	32	15	27	13
down for	-27	-22	-22	-22	-23	-21	-24
down in	-38	-41	-46	-40	-59	-42	-42
down right	26	24	13	26	79	19	6
down sinc	-16	-14	-13	-14	-14	-13	-17
down who	-15	-15	-15	-15	-16	-15	-16
down whose	-21	-17	-17	-17	-18	-17	-20
download	-2	1	-1	1	25	1	-2
dpo	15	-13	-14	-12	-23	-13	-16
dpo ask	-53	-41	-43	-42	-45	-42	-46
dr	126	20	4	27	-10	25	104
dr $	-25	4	10	16	-13	11	108
drain	-11	-12	-17	-10	31	-10	-13
drain $	-41	-41	-41	-42	-49	-41	-44
drain and	-15	-14	-16	-15	-14	-14	-18
draw	7	-39	-60	-36	-41	-36	-41
drift	-66	-54	-35	-52	-59	-52	-59
drift $	-95	-97	-118	-95	-107	-97	-100
drift of	29	36	88	35	21	35	38
drill	-66	-62	-62	-62	-77	-61	-66
drill $	-67	-59	-62	-56	-63	-57	-60
drill for	-78	-71	-61	-72	-87	-64	-78
drive	-47	-48	-45	-46	-52	-45	-51
drive $	-56	-60	-61	-57	-80	-68	-63
drive @	-27	-27	-27	-29	-38	-27	-27
drive behind	-24	-40	-23	-23	-24	-23	-23
driver	-66	-63	-65	-63	-65	-62	-66
driver $	-89	-85	-92	-83	-91	-83	-89
driver and	-61	-61	-65	-61	-70	-64	-68
driver on	-34	-34	-35	-35	-41	-32	-34
drop $	15	63	14	-21	11	16	17
drop all	-31	-30	-31	-30	-39	-30	-30
drop tabl	15	16	22	20	72	11	21
drop the	-34	-32	-30	-30	-34	-30	-34
dsql	-22	10	-21	-25	-29	-21	-20
dss	-36	-36	-28	-37	-40	-35	-41
dublin	-16	-13	-32	-14	13	-14	-18
due	-15	-14	-14	-15	-14	-16	-14
due to	-16	-15	-15	-16	-15	-17	-15
dumb	81	60	16	17	16	32	33
dumb question	81	60	16	17	16	32	33
dump	-24	-12	-23	-25	-9	-29	-30
dump $	-43	-48	-44	-44	-79	-47	-61
dump of	-14	-15	-15	-14	-16	-14	-15
dump your	24	21	16	23	62	0	22
duplic	-56	-52	-46	-47	-52	-46	-47
durabl	-57	-64	-51	-51	-54	-50	-53
durabl $	-57	-45	-46	-45	-50	-45	-50
durabl of	-34	-31	-33	-32	-34	-32	-33
durat	-33	-38	-39	-33	-24	-33	-33
dure	-36	-36	-37	-37	-42	-35	-40
dure a	-29	-31	-32	-32	-37	-30	-35
dure the	-44	-43	-44	-42	-59	-42	-49
duti	56	30	8	16	14	12	7
duti $	56	26	-2	6	3	2	-4
duti @	-12	29	-19	32	-20	-1	-1
duti and	114	84	64	62	58	63	58
duti are	39	7	-10	11	38	9	9
duti between	21	63	21	16	18	21	22
duti for	107	13	23	35	18	25	17
duti in	50	20	18	21	12	20	20
duti is	-30	-29	-29	-29	-26	-28	-45
duti of	-23	-3	-14	-14	-14	-13	-13
duti on	43	26	39	45	91	38	36
duti onli	-10	45	3	-2	-1	2	2
duti or	-6	23	-2	-11	-2	-1	-1
duti our	20	1	3	3	3	3	-1
duti pleas	16	-1	-1	0	-5	0	0
duti remain	-4	37	9	0	9	9	7
duti that	41	102	48	36	48	39	49
duti to	-29	-29	-28	-30	-48	-28	-38
duti us	38	-9	3	2	3	3	-6
e	-25	-19	-37	-38	-55	-45	-41
e who	-48	-7	-42	-51	-46	-41	-41
each	-15	-4	-11	-18	-15	-13	-16
each $	-35	-22	-11	-34	-24	-22	-21
each @	-31	-58	-34	-32	-33	-31	-31
each of	17	50	18	16	20	20	17
each other	-39	-24	-43	-37	-40	-36	-49
each quarter	-43	-57	-43	-38	-39	-39	-39
each region	-25	-23	-21	-21	-25	-21	-23
each side	34	-16	-9	-5	-9	-7	-13
earth	20	29	81	27	16	28	29
earth is	22	35	110	35	29	35	34
earthquak	-24	-25	-25	-25	-27	-24	-31
eat	-39	-39	-37	-32	-57	-36	-36
eat all	-29	-26	-25	-26	-26	-24	-24
eat my	3	0	2	20	-7	2	2
ec2	-31	-19	-32	-32	-31	-29	-32
ec2 cluster	-40	-27	-26	-26	-29	-26	-27
ec2 contain	-41	-52	-48	-45	-42	-41	-43
ec2 host	-46	-46	-46	-47	-46	-45	-50
ecpu	12	14	15	20	80	20	15
ecs	-43	-44	-42	-36	-43	-41	-65
edg	-44	-44	-38	-43	-43	-42	-50
edg and	-33	-43	-33	-42	-35	-33	-34
edg function	-12	-7	-7	-7	22	-8	-6
edg hardwar	-61	-58	-57	-59	-89	-58	-67
edg locat	-29	-29	-7	-29	-40	-30	-41
edg network	-36	-35	-40	-34	-34	-33	-34
edit	11	-18	-23	-13	13	-13	-23
edit $	26	-44	-48	-28	-40	-29	-49
edit the	-39	-32	-33	-33	-44	-32	-32
editor	-27	-26	-29	-26	-29	-25	-24
efa	-33	-34	-37	-32	-46	-31	-34
effort	22	0	21	54	59	21	10
effort $	27	15	26	60	21	26	18
egress	-7	-8	3	-5	21	-7	-5
either	16	42	11	-10	6	11	9
eks	-28	-6	-30	-42	-29	-27	-34
eks $	-43	12	-42	-39	-40	-37	-51
eks node	-23	-9	-23	-38	-23	-22	-29
elast	38	34	35	61	67	39	108
elast on	4	2	4	18	0	4	4
elbsecuritypolici	-37	-37	-39	-39	-57	-37	-36
electr	-40	-36	-37	-36	-40	-36	-37
electr and	-45	-39	-41	-40	-43	-40	-40
eleven	-23	-18	-19	-18	10	-17	-27
eleven nine	-23	-18	-19	-18	10	-17	-27
eli5	-19	14	100	19	-18	17	17
eli5 $	20	18	57	19	18	20	20
els	32	32	58	63	69	36	32
els $	27	25	26	12	57	27	27
elsewher	-42	-35	-36	-35	-42	-35	-37
em	-36	-32	-32	-33	-38	-31	-13
em $	-12	-11	-13	-12	-23	-10	27
em amazon	-50	-44	-42	-45	-43	-42	-71
email	-1	0	0	-1	55	-6	-15
email current	-44	-44	-46	-44	-60	-44	-48
emerg	-17	-15	-16	-15	-16	-15	-16
employe	-44	-44	-45	-43	-65	-43	-45
employe $	-43	-45	-47	-43	-66	-44	-45
employe leav	-17	-16	-16	-16	-24	-16	-19
employe still	-13	-13	-13	-23	-13	-13	-13
empti	-44	-43	-44	-43	-43	-42	-48
empti the	12	13	13	13	55	12	0
enabl	-34	-34	-34	-33	-35	-32	-15
enabl $	-77	-83	-82	-76	-75	-73	-84
enabl @	-91	-85	-87	-81	-87	-82	-91
enabl by	67	67	65	67	65	65	144
enabl flow	-24	-22	-27	-22	-23	-22	-26
enabl it	12	9	10	12	10	12	35
enabl mfa	-44	-44	-48	-44	-51	-44	-67
enabl on	-37	-59	-37	-38	-39	-34	-36
enabl point	-73	-72	-95	-72	-75	-71	-95
enabl queri	-22	-19	-20	-19	-23	-19	-20
enabl version	-16	-12	-11	-12	4	-17	-11
enclav	-8	-7	34	-7	-13	-6	-16
encrypt	-32	-25	-25	-25	-22	-28	-2
encrypt $	-39	-11	-4	-3	29	-16	81
encrypt @	-71	-66	-67	-67	-64	-65	-85
encrypt a	-23	-26	-28	-25	-26	-24	-27
encrypt an	-96	-90	-92	-88	-98	-90	-111
encrypt and	4	36	0	-14	3	4	1
encrypt at	-25	-26	-14	-27	-21	-25	-46
encrypt befor	-12	-12	-12	-12	-14	-12	-16
encrypt by	2	5	3	7	1	6	42
encrypt data	27	25	14	25	91	27	15
encrypt file	-52	-52	-54	-52	-69	-51	-66
encrypt for	-51	-49	-47	-46	-51	-45	-47
encrypt in	-29	-27	-4	-28	-33	-27	-38
encrypt it	63	62	43	63	94	49	72
encrypt kei	-36	-36	-37	-36	-37	-36	-56
encrypt key	-47	-47	-47	-47	-47	-45	-51
encrypt mean	0	0	22	0	-16	-1	-2
encrypt new	-68	-65	-61	-61	-77	-60	-69
encrypt of	-30	-28	-29	-28	-30	-28	-38
encrypt on	-9	-10	-9	-9	-26	-9	11
encrypt our	-31	-26	-26	-26	-26	-26	-34
encrypt set	-54	-53	-54	-51	-53	-52	-57
encrypt someth	-41	-42	-42	-42	-43	-43	-75
encrypt traffic	-12	-13	-12	-13	-16	-12	-17
encrypt what	-94	-95	-110	-97	-113	-106	-154
encrypt who	45	62	36	42	19	41	128
encrypt with	-27	-44	-27	-30	-28	-27	-29
encrypt without	-43	-40	-45	-39	-50	-43	-39
end	-7	-13	-16	-14	-15	-13	-12
end $	-19	-45	-37	-35	-38	-35	-51
end and	64	1	-15	4	-7	4	4
end to	20	-28	-10	-9	-9	-8	-9
end up	11	-20	11	57	9	11	9
end user	-17	-15	-16	-15	-16	-15	-17
endpoint	-30	-21	5	-21	-21	-19	-7
endpoint $	-8	-8	-12	-10	-39	-8	44
endpoint are	-24	-23	-24	-23	-36	-23	-30
endpoint by	-30	-40	-33	-38	-31	-30	-31
endpoint down	-20	-23	-20	-20	-23	-19	-21
endpoint for	-83	-87	-90	-84	-91	-82	-99
endpoint in	-31	-31	-39	-31	-32	-31	-31
endpoint is	29	28	24	28	16	28	65
endpoint of	-34	-29	-33	-30	-30	-29	-30
endpoint on	-27	-17	-17	-17	-17	-17	-20
endpoint polici	-27	-26	-24	-23	-24	-23	-25
endpoint replac	-14	-13	-14	-13	-13	-13	-19
endpoint up	-59	-56	-62	-56	-71	-56	-56
enemi	-69	-71	-69	-58	-93	-72	-104
enforc	-22	-9	-20	-20	-22	-19	-21
enforc $	19	60	17	16	14	18	18
enforc http	-37	-32	-33	-32	-35	-32	-34
enforc mfa	-17	-14	-12	-12	-12	-11	-11
enforc uid	-19	-14	-14	-15	-15	-14	-14
engin	-26	-24	-26	-21	-10	-24	-34
engin $	5	6	4	4	46	5	9
engin behind	-22	-21	-22	-22	-26	-21	-26
engin in	-43	-55	-49	-44	-48	-43	-44
engin of	-43	-41	-40	-41	-46	-41	-54
engin patch	-37	-33	-35	-36	15	-32	-96
engin secur	-15	-15	-16	-17	-16	-15	-20
engin that	-19	-19	-20	-20	-20	-19	-20
engin upgrad	40	40	39	71	5	22	96
engin version	-16	-15	-19	-1	-24	-16	-20
english	29	29	85	29	47	28	24
english $	10	12	31	12	59	10	14
eni	22	18	8	20	62	16	22
enlarg	-16	-16	-15	-15	-15	-14	-15
enough	-56	-69	-53	-55	-58	-53	-58
enough @	-76	-110	-72	-73	-72	-72	-76
enrol	-24	-23	-25	-22	-23	-22	-24
ensur	-46	-37	-38	-38	-41	-37	-39
ensur that	-33	-23	-22	-24	-27	-23	-23
enter	-16	-15	-16	-15	-17	-15	-18
enterpr	2	4	6	5	49	3	-3
enterpr support	15	14	15	15	63	12	11
entir	-39	-38	-44	-39	-50	-39	-43
entri	-36	-35	-28	-35	-44	-34	-36
entri $	-47	-42	-42	-40	-58	-44	-42
env	-24	-23	-23	-23	-12	-23	-24
env var	-24	-24	-25	-23	-26	-23	-24
envelop	0	0	57	1	-14	0	-8
envelop encrypt	0	0	57	1	-14	0	-8
environ	-39	-37	-21	-37	-40	-37	-42
environ $	-18	-19	-22	-19	-19	-18	-20
environ in	-14	-7	29	-6	-24	-7	-11
environ on	-102	-102	-138	-104	-134	-101	-101
environ patch	-103	-103	-127	-101	-104	-101	-159
environ properti	-33	-36	-37	-34	-42	-33	-32
environ to	-16	-14	-14	-14	-18	-14	-14
environ variabl	-13	-14	-15	-12	12	-20	-12
environment	-37	-36	-40	-36	-40	-37	-40
environment control	-38	-38	-42	-37	-41	-39	-40
eol	-40	-52	-43	-42	-64	-40	-44
ephemer	-27	-25	-25	-25	-25	-24	-36
ephemer storag	-25	-23	-23	-23	-24	-23	-33
equip	-35	-33	-33	-33	-34	-33	-50
eras	-41	-41	-44	-41	-45	-41	-42
eras a	-35	-34	-35	-33	-44	-33	-35
eras the	-16	-15	-17	-16	-15	-16	-17
erasur	-18	-18	-18	-18	-29	-18	-19
error	-29	-25	-25	-24	-13	-24	-28
error $	-60	-65	-60	-59	-65	-59	-60
error @	-35	-34	-38	-34	-40	-34	-33
error handl	-29	-26	-28	-28	-30	-26	-35
error in	2	8	7	8	45	9	3
errorportalloc	-30	-28	-29	-29	-28	-27	-32
escap	-20	-18	-19	-20	-21	-18	-24
escap bug	-10	-10	-10	-10	-10	-10	-16
escort	-24	-23	-28	-24	-25	-24	-26
escort visitor	-24	-23	-28	-24	-25	-24	-26
esx	36	-2	1	0	-2	1	-11
etc	-21	18	-34	-45	-25	-21	-23
etc $	15	69	8	-22	3	14	10
etcd	-44	-40	5	-41	-50	-40	-45
etcd $	20	49	170	51	38	40	42
etcd backup	-23	-23	-35	-23	-24	-23	-28
etcd do	-33	-35	46	-29	-55	-36	-40
etcd in	-51	-48	-52	-48	-54	-48	-63
etcd of	-56	-75	-69	-60	-57	-57	-60
etcd snapshot	-63	-56	-64	-68	-67	-57	-66
etcd what	24	21	84	23	16	19	13
etl	-11	-19	-9	12	-13	-10	-11
etl script	-19	-18	-18	-19	-22	-18	-19
eu	-28	-28	-29	-29	-54	-28	-29
even	1	-18	10	-14	-21	-15	-22
even if	-34	-31	-33	-31	-35	-31	-38
event	-27	-30	-28	-22	-18	-26	-29
event $	-37	-36	-39	-35	-30	-35	-38
event @	-52	-57	-52	-55	-63	-50	-49
event for	-27	-27	-25	-27	-27	-25	-27
event land	-19	-18	-19	-18	-19	-17	-18
event trigger	-71	-71	-82	-72	-76	-73	-73
eventu	10	9	47	8	8	5	10
ever	-26	-36	-33	-12	-5	-25	-29
ever do	-38	-30	-31	-34	-33	-31	-33
ever our	-40	-38	-41	-43	-57	-42	-53
ever test	-9	-9	-9	-9	-16	-9	-10
ever touch	-45	-48	-53	-51	-50	-46	-48
everi	-25	-25	-21	-23	-23	-18	-26
everi 90	-48	-48	-50	-49	-83	-49	-66
everi @	-27	-25	-25	-25	-31	-25	-27
everi month	-49	-47	-47	-47	-50	-47	-76
everi quarter	-36	-33	-36	-34	-46	-33	-46
everi question	14	14	13	14	41	-4	13
everi region	-55	-56	-59	-56	-68	-54	-56
everybodi	-47	-28	16	-27	-34	-38	-31
everyon	-27	-19	8	-21	-21	-21	-25
everyon $	-2	3	-7	4	41	-1	-1
everyon who	-61	-57	-58	-56	-71	-57	-71
everyth	40	-7	-9	-6	-6	-7	-15
everyth $	5	11	12	8	42	3	1
everyth about	57	27	25	28	27	28	28
everyth that	74	26	27	30	13	29	30
everyth we	46	5	8	7	3	5	7
everywher	-87	-92	-93	-90	-112	-86	-86
evict	-25	-24	-26	-25	-26	-24	-29
evid for	-16	-15	-15	-15	-20	-16	-16
evid that	-20	-18	-19	-18	-18	-18	-21
ex	-26	-23	-22	-23	-24	-22	-23
ex contractor	-14	-14	-14	-14	-19	-14	-16
ex employe	-15	-14	-14	-16	-15	-14	-14
exactli	79	43	94	45	38	43	44
exactli $	5	29	97	29	23	29	29
exactli do	116	57	55	63	50	55	61
exam	114	47	49	44	92	47	45
exampl	42	47	53	49	104	96	41
exampl of	-1	-1	-2	-1	-23	21	-1
exampl question	-12	-1	-4	1	-28	53	-16
exceed	-17	-17	-17	-17	-18	-16	-17
exchang	-43	-43	-44	-45	-48	-43	-42
excus	6	5	20	7	6	6	7
excus me	6	5	20	7	6	6	7
execut	-26	-25	5	-22	-22	-21	-24
execut @	-32	-31	-34	-32	-35	-31	-37
execut environ	-12	7	114	10	-15	12	12
execut log	-18	-15	-18	-16	-17	-16	-16
execut on	-25	-25	-26	-27	-34	-25	-30
execut role	-23	-24	7	-18	-25	-18	-20
execut the	-14	-13	-15	-13	-16	-13	-13
exerc	25	35	267	56	31	45	31
exhaust	-17	-17	-18	-18	-18	-17	-17
exist	-2	-15	-18	-13	-17	-12	-14
exist @	-67	-49	-43	-43	-44	-43	-47
exit	-62	-57	-60	-57	-62	-57	-64
exit 137	-21	-21	-24	-22	-28	-22	-23
exit code	-68	-66	-68	-62	-68	-63	-69
expand	-9	5	135	11	-23	0	-1
expir	-24	-23	-23	-23	-23	-23	-16
expir $	-41	-41	-42	-41	-41	-39	-42
expir for	-16	-15	-16	-16	-15	-15	-15
expir in	-38	-37	-37	-36	-38	-36	-35
expir next	-28	-25	-24	-25	-26	-24	-29
expir on	-22	-21	-23	-23	-32	-22	-22
expir thi	-17	-15	-15	-15	-19	-15	-15
expir who	37	35	35	35	60	35	77
expiri	-57	-60	-59	-56	-57	-55	-59
expiri $	-89	-102	-100	-88	-90	-89	-101
explain	60	25	76	29	40	32	30
explain $	45	45	155	46	31	43	37
explain @	101	35	110	54	43	60	55
explain avail	33	35	95	37	32	36	36
explain how	29	-9	-36	-2	-27	48	-4
explain inherit	41	45	117	45	42	44	44
explain like	-16	-14	-17	-15	-17	-15	-14
explain me	30	24	58	23	3	-1	23
explain the	9	49	79	18	9	24	25
explain to	22	27	82	26	19	26	28
explan	62	65	164	56	33	63	66
explan $	43	60	139	47	51	58	60
explod	-33	-33	-32	-33	-53	-32	-32
exploit	-22	-22	-22	-23	-23	-22	-40
explos	-29	-29	-31	-29	-45	-29	-28
export	-48	-56	-48	-47	-47	-46	-47
export of	-11	-14	-12	-18	-12	-12	-11
export polici	-38	-36	-42	-36	-37	-37	-35
export the	-16	-16	-17	-17	-23	-15	-16
export to	-49	-79	-50	-51	-49	-49	-53
expos	-52	-49	-49	-48	-51	-47	-50
expos @	-62	-59	-58	-56	-59	-55	-60
exposur	-16	-15	-17	-15	-22	-15	-17
express	43	40	42	40	112	43	45
express workflow	37	30	33	32	99	36	37
extend	-15	-9	39	-8	-32	-8	-10
extend support	-20	-9	50	-9	-37	-9	-11
extens	-31	-30	-31	-29	-31	-29	-30
extens on	-20	-19	-21	-19	-24	-19	-19
extern	-43	-48	-43	-49	-41	-41	-43
extra	26	60	30	46	76	31	28
extra work	20	-3	20	59	18	20	20
ey	-29	-29	-29	-29	-35	-29	-47
eye	-33	-34	-58	-34	-42	-40	-33
eye on	-33	-34	-58	-34	-42	-40	-33
fabric	-33	-29	-31	-29	-13	-28	-28
face	-14	-16	-13	-14	-14	-13	-13
facil	-53	-53	-61	-53	-64	-53	-59
facil $	-56	-56	-68	-56	-66	-56	-61
factor	-39	-38	-42	-38	-40	-37	-39
factor authent	-35	-35	-43	-35	-37	-34	-35
factor for	-36	-31	-32	-33	-34	-31	-33
factori	26	2	3	2	-1	4	-2
factori floor	-44	-41	-42	-43	-44	-43	-60
factori gatewai	60	21	26	27	25	27	26
fail	-24	-24	-23	-23	-25	-23	-21
fail $	-28	-28	-29	-28	-28	-28	-29
fail @	-17	-16	-16	-17	-16	-16	-17
fail disk	-20	-20	-29	-20	-21	-20	-21
fail drive	-27	-29	-26	-27	-38	-38	-27
fail on	-37	-34	-35	-35	-37	-34	-35
fail over	-23	-24	-21	-21	-22	-20	-21
fail physic	-19	-18	-18	-18	-21	-18	-19
fail sinc	-34	-32	-34	-34	-53	-34	-35
fail2ban	-36	-32	-32	-33	-51	-32	-38
failov	-23	-20	-21	-21	-18	-20	-21
failov in	-35	-35	-35	-36	-62	-35	-35
failov of	-22	-18	-19	-18	-19	-18	-18
failov test	-62	-57	-59	-59	-57	-55	-60
failur	-32	-31	-33	-31	-36	-31	-33
failur $	-44	-44	-49	-44	-71	-44	-49
failur in	-26	-26	-26	-25	-26	-25	-28
failur of	-14	-14	-15	-14	-21	-14	-15
failur under	-27	-25	-27	-25	-26	-25	-26
fair	-62	-54	-83	-56	-64	-62	-64
fair share	-26	-24	-24	-27	-36	-24	-30
falcon	-88	-110	-127	-96	-91	-89	-97
fall awai	31	66	30	19	32	31	32
fall over	28	25	26	25	18	19	73
fall to	-35	-45	-41	-34	-52	-39	-46
fals	-54	-45	-62	-45	-47	-43	-53
fals $	-25	-25	-25	-27	-28	-25	-39
fals posit	-16	-19	-15	-19	-16	-16	-16
famili	-3	1	1	-37	40	1	2
fan	-36	-36	-36	-38	-41	-36	-49
fargat	-25	19	-19	-19	-22	-16	-22
farm	-27	-14	-27	-32	-53	-27	-27
fast	-16	-24	-11	-13	20	-13	-15
fast doe	25	4	27	23	79	25	26
faster	54	17	48	25	136	45	52
fault	-25	-23	-26	-24	-19	-24	-18
fault $	7	8	7	7	22	3	26
fault is	23	24	21	24	52	23	19
fault of	-44	-35	-34	-36	-46	-35	-35
faulti	-23	-22	-22	-22	-23	-21	-24
favor	31	69	29	15	23	27	63
feder	-54	-54	-59	-55	-64	-54	-64
feder with	-33	-33	-33	-33	-36	-33	-56
fedramp	9	46	180	48	29	32	32
fee	3	20	-5	17	99	18	8
feed	-32	-31	-32	-35	-37	-31	-37
feed @	-48	-52	-48	-48	-73	-48	-48
fell	-24	-24	-42	-28	-2	-23	-22
fell over	0	-7	-26	-10	27	-2	0
fenc	-25	-39	-45	-38	12	-38	-62
fend	-27	-36	-27	-26	-30	-25	-26
fend off	-27	-36	-27	-26	-30	-25	-26
few	-13	-12	-14	-12	-33	15	-12
few exampl	-4	-1	-5	0	-26	30	0
fewer	24	-24	23	95	16	24	23
fewer chore	0	-59	0	63	-1	0	0
fewer duti	-3	-36	0	56	-21	-1	-1
fewer updat	4	-31	3	45	3	4	4
fewest	13	6	15	65	10	14	14
fgac	-19	-20	-20	-19	-20	-19	-19
fiber	-29	-27	-28	-27	-31	-27	-35
fibr	-39	-39	-42	-39	-45	-42	-51
fibr between	-37	-39	-39	-38	-50	-46	-56
fibr link	-22	-22	-30	-22	-21	-22	-22
fiddl	-38	-39	-66	-28	-42	-38	-44
field	-51	-49	-49	-48	-54	-48	-50
field @	-83	-75	-73	-73	-91	-71	-73
fifo	-25	-22	-46	-22	-1	-24	-28
fifo topic	-32	-36	-34	-37	-58	-37	-46
fight	-75	-73	-73	-75	-92	-74	-108
file	-10	-21	-20	-17	-23	-20	-23
file $	-56	-64	-54	-55	-58	-54	-77
file @	-46	-34	-32	-36	-39	-35	-42
file and	3	4	4	4	27	-7	5
file are	-18	-17	-17	-17	-17	-16	-19
file back	-25	-17	-17	-18	-17	-17	-18
file befor	-54	-54	-56	-56	-71	-54	-72
file has	-49	-46	-46	-47	-79	-46	-57
file in	-54	-64	-54	-50	-55	-50	-52
file on	-23	-22	-22	-23	-30	-22	-26
file permiss	-64	-57	-56	-56	-61	-56	-57
file server	11	14	13	30	8	13	30
file share	11	-7	16	52	16	17	17
file system	-29	-30	-29	-29	-33	-28	-32
fill	-4	-6	-22	-39	-25	-21	-22
fill in	-34	-33	-35	-32	-49	-33	-33
fill me	-36	-22	-23	-23	-22	-23	-23
fill the	-25	-30	-27	-25	-26	-26	-26
fill up	-32	-25	-25	-25	-27	-24	-26
filter	-21	-20	-21	-19	-11	-19	-23
financ	-31	-30	-30	-31	-47	-30	-37
financ want	-20	-18	-19	-24	-21	-18	-20
find	-10	-19	-8	-10	33	-8	-10
find $	-36	-31	-30	-29	-33	-29	-30
find in	32	34	33	35	93	35	34
find out	13	22	22	21	55	21	19
find the	-42	-36	-38	-41	-59	-38	-44
fine grain	-31	-29	-29	-29	-32	-28	-29
finger	-41	-44	-41	-44	-52	-41	-49
finger $	-24	-24	-24	-24	-29	-24	-37
fip	-28	-27	-28	-27	-29	-27	-28
fip valid	-17	-15	-15	-15	-16	-15	-16
fire	-14	-13	-16	-14	4	-14	-19
fire at	-46	-49	-53	-54	-51	-48	-50
fire in	-11	-11	-12	-11	-16	-11	-12
fire suppress	-44	-43	-44	-43	-49	-43	-69
firecrack	-63	-61	-69	-62	-66	-60	-65
firecrack bug	-25	-25	-36	-34	-26	-25	-26
firecrack patch	-49	-45	-48	-46	-60	-45	-51
firewal	-36	-35	-38	-35	-54	-35	-17
firewal $	-55	-56	-71	-52	-93	-56	-1
firewal applianc	-44	-41	-42	-42	-45	-42	-65
firewal configur	-34	-35	-36	-35	-36	-35	-58
firewal endpoint	-16	-15	-17	-15	-17	-16	-17
firewal of	21	23	23	22	21	21	53
firewal on	-96	-94	-108	-93	-98	-95	-145
firewal rule	8	10	9	9	45	8	-15
firewal who	35	34	34	33	35	32	77
firm	-53	-47	-48	-52	-54	-47	-63
firmwar	-54	-52	-55	-52	-41	-52	-68
firmwar $	-90	-90	-89	-87	-101	-85	-92
firmwar cve	-39	-36	-37	-35	-36	-36	-45
firmwar do	-43	-36	-59	-36	-57	-37	-40
firmwar of	-52	-52	-53	-52	-64	-52	-59
firmwar on	-37	-31	-32	-31	-34	-30	-32
firmwar updat	-86	-84	-90	-88	-99	-85	-121
firmwar who	35	37	36	36	83	36	8
first	-9	-12	-17	6	-4	-14	-23
first $	-25	-15	-26	9	-17	-26	-33
first one	-83	-72	-72	-72	-117	-70	-83
first place	16	19	-1	19	52	19	19
first who	-24	-42	-25	-25	-25	-24	-25
fit	32	31	30	36	91	35	39
fit on	26	20	21	26	71	25	29
five	19	15	14	13	56	14	13
five $	3	-2	7	-2	-26	-3	-2
fix	-20	-20	-20	-20	-22	-14	-15
fix $	-35	-32	-32	-32	-27	-32	-40
fix a	-20	-20	-21	-20	-22	-20	-24
fix bug	-15	-15	-15	-15	-16	-15	-15
fix by	-28	-26	-27	-27	-40	-27	-31
fix flaw	-34	-34	-40	-34	-50	-36	-45
fix is	-34	-30	-29	-30	-32	-30	-30
fix it	-17	-14	-15	-14	-15	-13	-14
fix on	-36	-37	-36	-35	-38	-35	-36
fix that	51	51	46	51	44	47	131
fix the	-33	-32	-30	-33	-31	-30	-42
fix them	-27	-26	-30	-26	-32	-27	-29
fix who	-25	-25	-24	-37	-25	-24	-28
flag	0	3	-3	23	41	6	4
flag @	23	15	25	65	5	24	26
flag a	-17	-16	-17	-16	-19	-16	-17
flag on	-86	-83	-99	-90	-93	-82	-87
flap	-19	-27	-19	-24	-19	-19	-19
flash	-43	-37	-58	-37	-57	-37	-41
flask	-20	-19	-20	-20	-21	-19	-20
flavor	-17	-10	-9	47	-20	-4	-6
flavor $	6	9	9	81	-7	11	12
flavor of	-32	-23	-22	25	-29	-15	-20
flaw	-73	-72	-75	-72	-109	-73	-81
flaw in	-11	-11	-17	-11	-11	-10	-12
flaw on	-25	-14	-14	-14	-13	-13	-14
flaw within	-37	-38	-45	-37	-56	-40	-51
fleet	-24	-32	-30	-30	-29	-30	-35
fleet $	-22	-20	-20	-21	-21	-21	-22
fleet @	-42	-39	-40	-38	-41	-38	-38
fleet behind	-18	-18	-18	-18	-20	-18	-24
fleet of	-2	1	1	1	19	1	-1
fleet or	-10	-29	-10	9	-11	-10	-12
fleet patch	-77	-75	-78	-77	-83	-74	-89
flight	-2	-2	-12	0	29	-6	-12
flip	-45	-70	-44	-48	-45	-44	-46
flip $	-28	-52	-28	-29	-29	-29	-28
flip it	-35	-44	-33	-35	-33	-32	-35
flood	-37	-39	-36	-37	-38	-36	-38
flood $	-41	-51	-41	-39	-40	-39	-41
flood against	-23	-30	-23	-22	-26	-22	-23
flood and	-20	-20	-20	-21	-24	-21	-22
flood in	-15	-29	-15	-15	-15	-15	-15
flood of	-71	-80	-76	-72	-82	-72	-76
floor	11	14	13	14	55	14	2
floor $	26	26	26	27	63	26	16
floor 3	17	24	24	21	52	24	5
flow	-22	-19	15	-18	-20	-18	-20
flow $	-18	-17	-19	-18	-22	-17	-17
flow @	-24	-22	-25	-22	-24	-22	-21
flow in	-19	-19	-20	-19	-34	-19	-19
flow log	-14	-17	32	-11	-14	-10	-14
flow run	-20	-29	-24	-24	11	-18	-18
fluent	-66	-47	-47	-48	-47	-47	-53
fluent bit	-66	-47	-47	-48	-47	-47	-53
flush	-18	-15	-28	-16	-16	-15	-16
folder	-26	-26	-26	-25	-30	-25	-26
folder $	-32	-29	-29	-27	-37	-26	-26
folk	0	9	4	27	-3	4	4
folk who	5	-4	5	25	5	5	5
follow	-43	-39	-40	-38	-41	-38	-49
follow up	-56	-50	-51	-48	-52	-49	-62
footprint	9	1	10	51	-7	10	10
for	-11	-19	-13	-12	-8	-17	-20
for $	-36	-2	33	0	0	34	-2
for 20	19	27	27	28	76	26	28
for 40	25	25	25	26	51	25	25
for @	-25	-45	-48	-43	-42	-43	-48
for all	-34	-30	-35	-33	-31	-29	-32
for amazon	-11	3	-2	4	54	2	0
for an	-6	-20	-19	-9	-3	-15	-15
for and	27	13	52	14	-23	-8	12
for anyth	-28	-28	-30	-29	-36	-34	-52
for applic	-20	-19	-17	-24	-18	-17	-17
for auditor	130	42	42	48	49	48	44
for aws	-41	-32	-32	-32	-6	-32	-32
for backup	12	43	40	42	-12	35	123
for both	-39	-68	-40	-49	-44	-39	-49
for bug	-24	-21	-21	-22	-27	-22	-23
for clean	34	34	32	33	80	34	28
for climat	34	30	31	35	89	32	8
for complianc	-36	-24	-24	-24	-26	-24	-25
for cost	-52	-47	-48	-48	-66	-47	-48
for custom	-41	-63	-41	-12	-40	-36	-44
for data	-37	-46	-69	-7	-39	-38	-41
for each	58	18	23	22	20	24	23
for encrypt	18	15	14	5	96	15	-49
for everi	13	12	12	34	1	14	13
for everybodi	-58	-36	-33	-32	-37	-31	-31
for everyon	-68	-57	-58	-57	-68	-56	-66
for fail	-30	-35	-31	-34	-46	-38	-31
for failov	42	44	43	43	84	43	21
for file	-28	-23	-23	-27	-23	-23	-23
for free	-31	-31	-34	-38	-46	-33	-37
for gdpr	-23	-19	-19	-20	-30	-19	-21
for host	15	21	18	40	7	15	18
for if	80	27	16	25	19	24	26
for in	89	79	12	36	25	39	38
for it	9	-16	-15	-14	-24	-14	-37
for its	14	17	17	17	52	16	7
for keep	-26	-27	-39	-26	-34	-26	-33
for less	11	-5	8	90	-10	10	6
for linux	23	22	23	51	23	24	24
for lunch	-8	-1	-25	-1	52	-3	2
for manag	-61	-60	-61	-72	-84	-59	-113
for me	23	14	115	9	25	14	-6
for ml	24	26	27	55	25	27	26
for monitor	-54	-54	-62	-55	-92	-54	-62
for more	7	8	9	6	34	8	5
for my	1	-12	28	-15	-50	-17	-22
for new	13	15	14	16	46	16	16
for no	-17	-13	-14	-12	-12	-12	-12
for object	-41	-41	-43	-41	-64	-41	-54
for order	37	37	36	37	93	37	32
for os	-24	-21	-27	-8	52	-20	-85
for our	-31	-29	-32	-26	-23	-29	-34
for patch	20	19	8	-8	99	25	19
for pod	-18	-16	-19	-16	-16	-15	-15
for regulatori	-53	-20	-20	12	-23	-19	-19
for secur	-46	-41	-53	-41	-64	-41	-49
for servic	-76	-72	-84	-77	-67	-66	-74
for session	9	-18	9	38	9	9	9
for seven	-25	-23	-24	-26	-30	-23	-23
for store	-32	-32	-35	-33	-46	-31	-39
for suspici	-33	-31	-42	-32	-39	-31	-31
for test	-30	-30	-30	-32	-53	-29	-30
for that	-30	-27	-32	-27	-33	-27	-28
for them	-37	-36	-46	-36	-62	-36	-46
for there	32	7	2	9	7	6	8
for thi	22	25	21	25	11	17	81
for three	-9	-3	-4	-4	38	-1	0
for tls	22	26	25	31	100	31	4
for train	-30	-30	-30	-30	-58	-32	-32
for turn	41	47	45	44	107	44	48
for two	30	-2	-1	-2	-10	0	-3
for us	-11	-10	-19	-5	-5	-13	-8
for virus	-46	-37	-38	-41	-54	-36	-36
for volum	-40	-40	-39	-39	-55	-39	-38
for vulner	-32	-30	-32	-31	-31	-30	-35
for what	33	-10	-41	-20	-53	-9	-25
for when	16	-10	-24	-10	-19	-12	-13
for which	87	16	33	28	31	36	23
for whom	-20	-19	-18	-20	-20	-18	-19
for with	138	32	23	41	24	42	42
for word	1	1	-20	1	44	-7	-1
for you	-53	-47	-54	-48	-67	-64	-52
forbid	19	33	33	32	19	90	32
forc	-46	-44	-46	-44	-60	-43	-45
forecast	-69	-56	-59	-59	-6	-53	-85
forens	-52	-50	-54	-50	-55	-50	-55
forens on	-48	-48	-48	-48	-55	-49	-58
forens team	-15	-14	-15	-15	-16	-15	-14
forest	-19	-19	-18	-21	-19	-18	-26
forev	-44	-49	-44	-39	-15	-39	-48
forget	8	17	15	65	34	-2	0
forget about	45	44	44	94	26	21	23
forgot	-48	-39	-39	-40	-44	-38	-41
forgot the	-57	-38	-38	-38	-38	-37	-41
forgot to	-34	-33	-32	-34	-43	-32	-34
forgotten	-47	-54	-47	-55	-49	-46	-46
forgotten $	-27	-26	-27	-26	-28	-26	-27
form	-17	-20	-19	-20	-29	-20	-21
format	-16	-16	-17	-16	-15	-15	-15
former	-48	-48	-48	-48	-69	-49	-86
fortig	-2	38	3	-3	5	1	4
forward	-62	-48	-59	-46	-26	-46	-47
found	-15	-15	-16	-15	-17	-15	-16
found by	-16	-17	-19	-17	-19	-16	-16
found on	-31	-32	-31	-31	-34	-30	-37
four	-21	-21	-21	-21	-4	-20	-36
four ey	-29	-29	-29	-29	-35	-29	-47
framework	-31	-31	-33	-32	-43	-31	-41
frankfurt	-21	-16	-22	-16	3	-18	-19
frankfurt $	4	15	9	13	55	15	14
frankfurt that	2	1	-14	1	21	2	1
free	-16	-15	-18	14	-27	-16	-18
freez	-36	-35	-35	-34	-32	-36	-43
fresh	-27	-26	-25	-26	-25	-24	-27
fresh $	-40	-36	-36	-37	-38	-36	-42
fridai	-15	-13	-14	-15	-3	-13	-16
fridai $	26	26	23	25	80	25	18
from	-21	-18	-22	-21	-18	-19	-24
from $	-8	-6	-14	-7	-24	32	-9
from 0	15	17	16	17	48	16	18
from 2016	-32	-32	-29	-28	-31	-29	-32
from 2017	-22	-24	-23	-23	-25	-23	-22
from 2023	-27	-40	-27	-27	-26	-25	-25
from @	-32	-21	-32	-35	-36	-31	-35
from a	-8	-13	-16	-14	-13	-14	-16
from amazon	-22	-19	-20	-20	-21	-19	-21
from an	-33	-31	-29	-35	-35	-32	-40
from anoth	5	-16	-15	-14	-17	-13	-15
from any	-23	-23	-24	-23	-23	-23	-46
from artifact	-39	-40	-45	-40	-41	-42	-39
from aws	-15	-20	-18	-1	-21	-16	-17
from be	-28	-30	-31	-29	-54	-29	-41
from cisco	20	21	55	21	2	8	21
from day	-20	-17	-18	-21	-18	-17	-18
from digicert	-7	-7	-2	41	-1	2	-4
from docker	-23	-23	-24	-24	-28	-22	-33
from each	-55	-60	-67	-55	-62	-57	-77
from get	-26	-26	-24	-24	-25	-25	-28
from minor	-13	-12	-14	-12	-17	-12	-14
from my	-30	-29	-30	-29	-52	-28	-31
from now	9	9	9	9	35	-13	9
from our	16	28	18	16	47	18	12
from read	-29	-29	-28	-28	-30	-27	-29
from see	-22	-17	-17	-18	-17	-17	-18
from self	25	66	20	4	16	24	25
from the	-25	-34	-17	-21	-40	-30	-29
from those	-9	17	-7	-7	-29	-8	-8
from us	-22	-16	-21	-27	-25	-20	-21
from where	-22	-21	-28	-22	-23	-22	-26
from which	-35	-27	-26	-27	-34	-26	-26
from who	-15	-15	-15	-15	-15	-15	-27
from yesterdai	11	17	14	20	33	-2	59
front	-28	-27	-30	-28	-30	-17	-32
front $	-37	-34	-34	-33	-45	-34	-36
front end	-57	-54	-54	-55	-56	-54	-76
front of	-13	-13	-19	-15	-16	1	-14
froze	18	-16	-18	-17	-38	-17	-26
fsx	-12	-6	-12	5	-20	-11	-11
fsx $	-46	-45	-46	-44	-59	-45	-45
fsx or	39	21	39	96	39	39	39
full	-2	-23	-19	-13	-26	-21	-21
full $	-84	-76	-89	-76	-78	-75	-76
full in	-92	-89	-89	-82	-84	-82	-87
full load	-29	-24	-23	-24	-26	-22	-27
full of	-28	-22	-22	-22	-22	-21	-21
full on	-52	-46	-46	-47	-47	-44	-44
full pictur	97	27	24	25	19	31	32
full say	34	30	34	77	32	34	34
fulli	7	-16	-18	-15	-17	-14	-21
fulli inherit	-21	-20	-26	-20	-25	-20	-23
fulli manag	52	23	23	23	24	24	19
function	-46	-41	-43	-38	-44	-41	-48
function $	-37	-33	-37	-33	-21	-34	-33
function on	-27	-25	-31	-26	-26	-25	-25
function permiss	-45	-43	-44	-41	-41	-40	-44
function us	-17	-20	-17	-19	-17	-17	-19
g	35	29	135	27	-7	33	37
gain	-7	61	13	1	8	14	11
game	-36	-23	-35	-43	-39	-34	-45
game server	-26	-8	-25	-39	-27	-25	-43
gap	-29	16	-24	-30	-43	-22	-23
gap $	-12	-12	-12	-13	-18	-12	-13
gatewai	34	4	5	6	-6	6	44
gatewai $	23	27	32	33	58	29	68
gatewai endpoint	-28	-24	-26	-24	-31	-24	-26
gatewai our	72	-1	12	15	-26	8	66
gatewai patch	-25	-17	-20	-16	-33	-16	64
gather	-50	-41	-53	-42	-43	-41	-42
gave	-34	-38	-43	-37	-55	-39	-37
gb	5	5	8	8	52	9	9
gb ingest	0	4	6	5	34	4	4
gbp	-63	-57	-60	-56	-60	-55	-60
gcp	-12	23	24	22	91	23	22
gcp cloud	5	4	4	4	18	4	2
gdpr	-38	-38	-55	-37	-10	-36	-40
gdpr complianc	-20	-18	-18	-19	-33	-18	-19
gear	-25	-25	-26	-26	-27	-25	-29
gener	-55	-51	-57	-50	-43	-52	-60
gener $	-126	-108	-132	-106	-119	-115	-113
gener and	-33	-31	-30	-32	-34	-30	-35
general	-33	-42	-46	-41	-44	-43	-50
general $	-48	-48	-50	-48	-51	-52	-55
general purpos	-33	-24	-25	-30	-13	-24	-23
general split	51	10	19	19	17	18	13
general who	-49	-49	-57	-51	-56	-48	-57
general whose	-45	-43	-42	-42	-43	-43	-77
generally	-53	-52	-62	-53	-74	-53	-68
generally $	-29	-30	-34	-30	-33	-42	-54
generally speak	-32	-33	-38	-33	-38	-32	-38
generally whose	-33	-32	-31	-32	-53	-31	-40
geo	-58	-70	-59	-59	-63	-57	-60
geo restrict	-42	-41	-43	-41	-48	-40	-43
germani	16	23	19	24	111	10	9
germani $	5	6	8	7	80	-9	-6
get	-19	-20	-22	-20	-18	-19	-25
get a	-15	-12	-23	-13	12	-23	-15
get accessdeni	13	20	21	24	63	21	25
get back	-15	-14	-14	-15	-16	-14	-18
get delet	-11	-12	-12	-12	-18	-11	-11
get evict	-17	-17	-18	-18	-18	-17	-25
get in	-39	-33	-34	-33	-51	-33	-39
get into	22	-2	-9	0	-15	0	1
get it	5	7	-1	7	3	32	-1
get its	-35	-35	-33	-37	-54	-36	-40
get lost	-25	-24	-23	-23	-23	-23	-25
get more	-19	-19	-19	-19	-24	-18	-19
get patch	-44	-44	-44	-46	-56	-47	-51
get replac	-8	9	-9	-25	-11	-7	-7
get rid	-22	6	-15	-14	-22	-14	-18
get secur	-14	-13	-14	-13	-14	-13	-25
get that	-23	-22	-22	-22	-30	-22	-34
get the	-35	-27	-29	-28	-17	-28	-41
get their	-30	-29	-29	-54	-29	-30	-30
get to	-8	-32	-9	29	-13	-9	-26
gig	9	15	3	15	62	14	16
gimm	22	-4	2	1	-1	1	1
gimm the	22	-4	2	1	-1	1	1
git	-43	-53	-39	-24	-28	-38	-39
git credenti	-57	-51	-57	-53	-57	-52	-56
github	-47	-43	-47	-44	-55	-43	-49
github @	-20	-18	-18	-20	-19	-18	-19
give $	-38	-38	-38	-39	-42	-52	-43
give @	-111	-102	-99	-104	-103	-100	-107
give it	-13	-13	-15	-11	-20	-13	-14
give me	23	5	3	6	16	14	5
give the	54	21	26	27	26	26	25
give up	3	69	7	8	3	9	12
give us	48	48	29	61	10	28	24
given	-14	-29	-10	22	-12	-11	-10
given to	-31	-29	-31	-31	-33	-30	-29
gke	7	7	6	5	51	7	-26
gke autopilot	6	6	6	4	60	6	-28
glanc	101	7	10	28	8	28	24
glanc who	85	0	-1	25	2	23	21
glass	-37	-26	-7	-27	-32	-27	-24
glibc	-24	-27	-21	-22	-22	-21	-21
global	-28	-28	-33	-28	-32	-28	-33
global infrastructur	-37	-38	-45	-38	-43	-38	-44
global tabl	-13	-13	-13	-13	-14	-13	-16
glossari	46	46	99	39	19	43	45
gmail	-23	-23	-23	-23	-40	-23	-23
go	-1	22	-4	4	2	-3	-3
go $	113	-13	28	86	28	31	24
go @	-20	80	-1	18	1	10	11
go back	-14	-15	-16	-15	-17	-14	-18
go dark	-53	-55	-57	-53	-67	-52	-49
go from	2	34	5	1	1	6	6
go live	-56	-54	-50	-52	-60	-50	-50
go out	-20	-20	-20	-20	-34	-20	-20
go to	-9	-6	-6	-6	19	-8	-6
go who	-60	-35	-35	-37	-49	-34	-60
go with	98	54	57	101	55	59	57
goal	18	11	19	79	28	19	10
god	-37	-34	-37	-34	-37	-34	-35
goe	-19	4	-24	-14	-9	-12	7
goe awai	12	126	21	23	17	35	38
goe dark	-28	-28	-28	-28	-30	-29	-32
goe down	27	35	49	39	6	40	116
goe into	-89	-96	-90	-68	-73	-69	-76
goe live	-35	-23	-22	-23	-23	-22	-23
goe off	-27	-28	-27	-27	-33	-28	-35
goe red	-23	-23	-22	-22	-34	-22	-23
goe up	29	21	8	25	74	27	26
golden	-17	-16	11	-16	-28	-17	-24
golden ami	-54	-51	-64	-51	-58	-52	-55
golden imag	-8	-9	21	-9	-21	-10	-17
gone	-20	-14	-18	-16	-28	-18	-18
gone from	15	51	13	11	14	15	15
gone with	-28	-28	-32	-30	-55	-29	-33
good	7	21	17	19	88	56	15
good $	1	2	-5	3	-11	41	-6
good for	24	22	34	24	-29	109	14
googl	26	25	27	26	73	27	23
googl $	-16	-13	-19	-17	-7	-14	-13
googl cloud	26	26	22	26	55	25	22
got	-4	-14	-15	-16	2	-13	-7
got a	-2	-18	-17	-14	-17	-14	-19
got an	3	3	2	-20	53	2	4
got hack	9	13	14	14	-7	-2	44
got it	-41	-40	-45	-40	-44	-40	-47
got mail	-11	-11	-9	-12	-19	-11	-11
got reset	-30	-26	-26	-27	-31	-27	-33
got the	-32	-25	-25	-25	-32	-25	-27
got to	2	7	51	8	-17	5	1
gotta	-44	-44	-33	-38	5	-33	-39
govern	-52	-47	-47	-47	-51	-47	-66
gpo	-94	-65	-71	-65	-67	-64	-81
gpo in	-53	-49	-60	-49	-51	-47	-69
gpu	-6	-10	-5	27	-6	-3	-6
gpu @	17	12	14	51	13	19	18
gpu and	-27	-26	-29	-30	-26	-26	-37
gpu box	1	-21	1	31	-2	1	2
gpu driver	-34	-31	-33	-35	-33	-31	-32
gpu machin	-19	-19	-19	-19	-21	-18	-19
gpu server	21	19	21	53	18	21	21
grace	-53	-48	-52	-47	-51	-47	-48
grace shutdown	-57	-52	-55	-50	-55	-51	-52
grain	-31	-29	-29	-29	-32	-28	-29
grain access	-33	-31	-30	-30	-34	-30	-30
grandma	5	5	0	1	31	-6	5
grant	-55	-51	-50	-50	-59	-49	-52
grant $	-101	-94	-88	-87	-84	-82	-90
grant a	-18	-14	-14	-14	-14	-14	-14
grant column	-16	-11	-11	-11	-11	-11	-11
grant in	-21	-20	-21	-20	-21	-20	-22
grant on	-53	-53	-58	-51	-54	-51	-55
grant permiss	-33	-32	-34	-33	-32	-32	-37
grant tabl	-18	-16	-15	-15	-15	-15	-16
graph	-37	-48	-33	-16	-46	-32	-35
graph $	-48	-32	-34	-35	-36	-34	-33
graph data	-28	-28	-29	-29	-54	-28	-28
graph db	2	-36	0	46	-3	1	1
graviton	-53	-46	-43	-44	40	-47	-60
green	-25	-24	-5	-24	-31	-35	-26
green deploy	-28	-26	-34	-27	-40	-26	-26
gremlin	-11	-41	-22	-42	54	-11	-11
grid	-21	-21	-22	-22	-32	-22	-26
group	-23	-25	-20	-31	-29	-28	-35
group $	-64	-61	-49	-60	-77	-62	-72
group @	-62	-64	-59	-43	-57	-54	-55
group and	-14	-13	-14	-13	-16	-13	-14
group around	-45	-27	-26	-30	-26	-26	-26
group for	-25	-23	-25	-23	-23	-22	-23
group in	-52	-45	-45	-43	-44	-43	-49
group of	-26	-26	-28	-25	-26	-24	-26
group on	-44	-39	-42	-41	-40	-38	-37
group rule	-39	-40	-56	-39	-40	-42	-38
group what	69	69	134	69	51	56	69
grow	-34	-27	-35	-45	-38	-34	-34
grow $	-32	-24	-37	-57	-40	-37	-34
grow an	-46	-41	-43	-40	-47	-41	-40
grow its	-31	-30	-30	-29	-51	-30	-29
grow the	-25	-21	-21	-21	-23	-21	-22
gsi	-54	-49	-55	-48	-51	-45	-46
guarante	-27	-26	-31	-27	-33	-27	-32
guarante that	-21	-21	-21	-22	-34	-21	-27
guard	-21	-5	-19	-13	-23	-18	-20
guard at	-38	-38	-39	-38	-50	-39	-45
guard it	-22	-23	-21	-21	-23	-20	-23
guard rail	-29	-28	-29	-30	-37	-28	-33
guard the	-36	-34	-33	-33	-40	-36	-34
guard them	-38	-73	-38	-39	-38	-38	-39
guardrail	-57	-58	-63	-55	-58	-60	-58
guess	-36	-32	-32	-32	-36	-32	-37
guess $	-37	-36	-36	-35	-44	-37	-43
guest	-46	-44	-32	-44	-34	-42	-62
guest $	-77	-75	-88	-75	-92	-75	-73
guest oper	0	5	33	4	0	4	1
guest os	-50	-49	-50	-51	-22	-50	-75
gui	-37	-31	-31	-31	-36	-31	-37
guilt	-16	-14	-14	-16	-19	-14	-16
guilti	-16	-16	-16	-28	-16	-15	-16
guilti $	-18	-18	-18	-34	-18	-18	-18
ha	-17	-22	-18	23	-16	-13	-14
hack	-10	-8	-8	-8	-30	-16	15
hack who	16	20	22	22	-5	1	54
hacker	-18	-18	-30	-18	-18	-18	-18
had	-30	-26	-31	-26	-32	-26	-15
had an	-44	-33	-32	-33	-34	-32	-37
had it	48	45	27	49	42	46	99
had no	-33	-18	-18	-19	-19	-19	-19
haiku	-22	-26	-9	-10	34	-11	-10
haiku about	-1	16	16	16	69	15	16
half	-25	-23	-25	-23	-24	-23	-27
half $	-46	-45	-48	-45	-56	-53	-61
half of	-18	-18	-21	-18	-19	-18	-21
half the	-43	-26	-27	-27	-32	-27	-29
hall	-48	-44	-48	-45	-54	-44	-49
hall $	-47	-48	-51	-48	-69	-48	-56
hallucin	-51	-51	-54	-52	-49	-70	-58
hammer	-39	-37	-37	-39	-55	-38	-37
hand	-5	-13	-15	15	-19	-12	-17
hand $	14	49	14	22	11	15	15
hand @	-15	20	-12	-23	-24	-13	-35
hand free	15	24	17	83	6	21	21
hand off	23	27	25	91	12	29	4
hand on	-21	-19	-23	4	-19	-17	-17
hand out	-18	-5	-7	-6	18	-5	-8
hand over	46	-43	-16	18	-19	-8	-11
hand the	23	-18	7	36	7	-1	8
hand to	-16	-13	-13	-14	-13	-13	-14
handl	39	8	1	15	37	16	57
handl $	-43	-35	-34	-36	-39	-35	-46
handl by	-32	-30	-34	-30	-41	-30	-35
handl for	-16	-27	-39	-27	-31	-27	-29
handl in	41	-12	-22	-10	-24	-8	-16
handl that	0	7	7	10	3	4	72
handl the	-77	-70	-92	-78	-110	-74	-70
handl twice	-36	-26	-26	-27	-29	-26	-29
handl what	77	-27	-47	2	-12	0	-11
handler	-27	-27	-27	-32	-27	-27	-27
hang	-66	-58	-65	-59	-66	-59	-63
hang @	-82	-69	-74	-69	-99	-71	-69
hang on	-30	-25	-35	-26	-8	-25	-34
happen	-21	-18	-28	-18	-8	-18	-19
happen $	-7	-10	-29	-12	18	-8	-6
hard	-51	-50	-52	-51	-45	-50	-54
hard drive	-44	-44	-45	-47	-52	-44	-48
hardcod	-22	-25	-21	-22	-22	-21	-21
hardcod password	-26	-31	-25	-27	-26	-25	-26
harden	-40	-41	-52	-41	-43	-39	-20
harden of	-93	-89	-88	-85	-103	-85	-152
harden our	56	56	43	60	60	53	145
harden the	-15	-15	-15	-16	-17	-16	-23
hardwar	-49	-48	-48	-47	-51	-46	-52
hardwar $	-60	-57	-58	-52	-60	-55	-61
hardwar and	-28	-26	-26	-26	-27	-26	-36
hardwar behind	-34	-35	-33	-33	-33	-32	-35
hardwar failur	-27	-28	-27	-26	-26	-26	-31
hardwar fault	-39	-39	-39	-39	-52	-39	-55
hardwar for	-44	-45	-42	-49	-48	-42	-49
hardwar in	-13	-12	-13	-13	-16	-12	-14
hardwar mainten	-42	-39	-41	-46	-40	-39	-42
hardwar of	-66	-65	-66	-63	-74	-63	-69
hardwar on	-45	-39	-41	-40	-43	-41	-41
hardwar our	-55	-51	-51	-53	-82	-52	-63
hardwar then	-38	-38	-39	-38	-41	-38	-59
hardwar under	-44	-35	-36	-35	-40	-33	-35
has	-8	-18	-17	-11	-8	-15	-15
has $	-85	-79	-78	-77	-138	-78	-80
has @	0	3	1	4	56	4	4
has admin	-49	-44	-43	-46	-56	-44	-49
has an	-22	-22	-22	-22	-23	-22	-30
has aws	0	-37	0	38	-1	0	0
has it	-15	-17	-14	-15	-14	-14	-16
has less	4	-6	5	33	1	5	6
has no	-36	-37	-38	-41	-38	-35	-39
has that	12	11	13	9	33	12	12
has the	-4	-9	-3	4	-10	0	34
has to	-8	-14	-19	-13	-16	-15	-18
has us	43	40	43	98	37	43	39
has what	-39	-33	-59	-33	-46	-35	-37
has which	93	-31	-41	-5	-28	-7	-44
hash	-34	-31	-33	-31	-33	-31	-32
hasnt	-21	-18	-19	-19	-22	-18	-19
hassl	23	4	21	73	17	22	22
hat	13	-13	-7	-11	-14	-11	-27
hat aws	-48	-41	-41	-42	-42	-41	-72
hat sre	-23	-19	-20	-23	-23	-19	-21
hate	11	-21	12	77	9	13	2
hate mainten	17	4	13	56	16	16	17
hate upgrad	9	-20	16	82	7	14	-5
have $	-19	-17	-29	-14	20	-24	-18
have @	14	89	21	37	120	37	25
have a	12	20	26	8	59	19	16
have been	-27	-26	-31	-27	-41	-26	-27
have failov	-24	-24	-25	-24	-45	-24	-24
have less	7	-11	8	41	6	8	7
have no	-28	-25	-33	-23	-37	25	-28
have one	-19	-18	85	-15	-49	-21	-67
have prevent	-31	-25	-25	-28	-25	-25	-33
have stop	-12	-12	-12	-22	-12	-12	-12
have the	28	25	30	29	104	30	15
have them	-19	-16	-16	-16	-16	-15	-18
have to	4	-29	-23	-9	-33	-19	-5
hcx	-55	-49	-51	-50	-53	-49	-62
he	-15	-14	-15	-16	-17	-15	-15
head	-43	-40	-39	-40	-40	-38	-46
head node	-30	-29	-29	-30	-29	-28	-33
headach	-20	-24	-20	-5	-1	-22	-33
headach $	-16	-23	-16	3	-26	-16	-19
header	-66	-72	-70	-82	-70	-66	-64
health	-36	-32	-24	-32	-38	-32	-34
health check	-37	-30	-30	-28	-29	-28	-29
health dashboard	7	7	37	7	0	4	4
health of	-27	-27	-33	-29	-34	-28	-30
healthi	-18	-19	-17	-18	-17	-17	-18
healthi $	-24	-27	-24	-25	-24	-24	-25
hear	16	26	40	22	65	14	22
heard	17	23	45	24	61	24	22
heard $	-10	-7	24	-8	-18	-8	-6
heard of	9	21	85	21	-2	18	15
heartbeat	-66	-55	-65	-54	-59	-53	-59
heavi	-40	-45	-36	-29	-40	-36	-61
heavi lift	-40	-45	-36	-29	-40	-36	-61
hello	-5	0	-8	0	-14	31	10
hello bot	-7	-3	-7	-3	-22	48	-6
hello could	-3	1	-3	1	-17	-11	37
helm	-35	-35	-37	-35	-39	-34	-44
helm chart	-19	-20	-20	-20	-32	-19	-19
helm instal	-35	-34	-37	-35	-34	-34	-48
help	20	35	92	38	15	107	35
help $	16	33	97	36	-6	154	33
helpdesk	27	-18	-5	-8	-6	-6	-3
here	18	12	6	18	36	34	3
here $	-38	-34	-42	-38	-33	-23	-62
here @	-25	-18	-19	-21	-20	-19	-22
here want	21	21	18	65	22	22	23
heroku	-7	-7	-10	-15	41	-8	-19
hetzner	37	36	35	36	95	36	22
hey	32	-2	27	-19	-28	-10	6
hey do	34	36	33	34	34	34	85
hey srm	41	8	-3	-12	6	11	13
hi	-17	6	-34	-25	-31	32	-16
hi what	-18	-12	-23	-2	-20	60	-13
hibern	-21	-21	-25	-21	-22	-20	-25
hidden	-17	-27	-17	-20	-17	-17	-17
hide	-45	-36	-44	-38	-49	-37	-35
high	-32	-34	-32	-31	-35	-30	-31
high avail	-30	-35	-31	-28	-29	-28	-29
high in	-20	-19	-19	-18	-27	-18	-19
higher	-13	-12	-12	-12	-17	-12	-13
hijack	-60	-52	-53	-52	-83	-53	-58
him	-19	-19	-17	-9	-20	-17	-21
him $	-35	-32	-32	-33	-38	-31	-40
hipaa	-36	-35	-16	-36	-40	-34	-48
hipaa complianc	-18	-15	-16	-16	-16	-15	-22
hire	-53	-53	-54	-52	-63	-54	-65
hire the	-53	-53	-55	-52	-62	-55	-69
his	-32	-29	-31	-31	-34	-29	-32
his @	-20	-14	-14	-18	-14	-14	-15
his own	-53	-47	-47	-55	-63	-48	-48
histori	-29	-26	-26	-27	-29	-26	-26
hit	-31	-27	-30	-27	-14	-28	-32
hit our	-67	-58	-63	-58	-71	-57	-71
hit the	-32	-31	-34	-32	-58	-32	-32
hm	-23	-22	-24	-20	-35	-21	16
hm and	-35	-34	-34	-34	-35	-33	-45
hmm	-46	-45	-47	-47	-52	-45	-49
hmm $	-57	-55	-64	-60	-74	-57	-65
hmm and	-17	-16	-16	-16	-17	-16	-17
hmm do	-19	-18	-18	-19	-22	-19	-21
hold	-30	-30	-29	-26	-30	-28	-33
hold @	-37	-25	-25	-25	-26	-25	-25
hold on	-27	-26	-26	-26	-39	-26	-26
hold the	-31	-33	-27	-34	-14	-27	-42
hole	-43	-42	-41	-41	-45	-41	-51
hole $	-34	-29	-29	-29	-31	-29	-28
hole in	-39	-37	-37	-37	-39	-37	-55
home	-14	-14	-12	0	-18	-12	-12
home dir	21	21	23	51	23	24	23
home offic	-25	-23	-23	-24	-23	-22	-22
homework	14	-68	-43	-22	-68	-35	-42
homework $	-64	-101	-60	-42	-75	-60	-76
homework for	120	65	65	65	35	62	65
homework or	-39	-38	-28	-31	-28	-28	-29
honest	25	26	28	25	68	27	10
hood	25	27	23	25	3	66	22
hood $	25	27	23	25	3	66	22
hook	33	15	5	7	19	11	20
hook $	-73	-66	-65	-65	-74	-65	-110
hook for	81	45	22	27	78	37	28
hope	-35	-28	-29	-29	-33	-28	-31
hope $	-44	-34	-35	-36	-41	-35	-39
hopefulli	-46	-37	-38	-41	-42	-38	-66
hospit	-19	-19	-16	-6	-19	-16	-16
host	-22	-21	-20	-11	-25	-19	-4
host $	-22	-29	-22	-12	-24	-17	42
host @	14	40	13	37	13	15	11
host a	23	6	23	57	11	19	24
host and	11	10	15	56	14	16	7
host base	-24	-24	-25	-25	-25	-23	-25
host below	60	52	61	57	62	62	161
host beneath	-44	-51	-59	-48	-46	-45	-44
host for	-48	-49	-34	-15	-35	-32	-40
host hardwar	-23	-21	-21	-21	-23	-21	-23
host in	-66	-56	-59	-58	-61	-57	-78
host is	-27	-27	-34	-28	-30	-27	-31
host isnt	-47	-29	-38	28	-53	-23	-77
host kernel	-25	-26	-28	-31	-16	-23	8
host llama	11	18	10	19	11	11	11
host of	-16	-27	-15	-24	-34	-15	15
host on	-2	6	-3	17	-4	-1	-5
host oper	-83	-85	-101	-85	-85	-83	-135
host os	-48	-52	-51	-51	-58	-47	-43
host patch	-45	-42	-43	-42	-51	-41	-21
host secur	-36	-24	-24	-26	-26	-24	-28
host server	-31	-30	-29	-30	-31	-29	-49
host that	-24	-23	-23	-24	-25	-23	-33
host to	-19	-17	-17	-18	-18	-18	-29
host under	-45	-40	-42	-41	-43	-41	-47
host underneath	-33	-31	-32	-31	-31	-31	-33
host who	-7	12	-5	-20	-5	-5	-6
host whose	35	35	34	32	19	35	94
host with	35	35	34	94	26	35	19
hostnam	-37	-43	-40	-36	-41	-36	-37
hot	-47	-39	-39	-40	-42	-39	-39
hot partit	-27	-18	-18	-18	-18	-18	-20
hour	-27	-24	-31	-24	-17	-24	-25
hour $	-79	-75	-74	-77	-81	-75	-80
hour @	-76	-56	-81	-57	-71	-57	-55
hour of	-30	-31	-31	-31	-48	-33	-31
hourli	-12	-11	-28	-2	46	-4	-9
hourli snapshot	-21	-21	-20	-28	-26	-20	-20
hous	-3	0	2	-1	34	-1	-22
housekeep	-51	-50	-69	-54	-66	-51	-54
how	18	15	9	13	45	24	8
how $	-72	-71	-72	-62	-81	-73	-74
how are	107	38	16	21	-18	20	22
how big	-6	-3	-5	0	19	-3	2
how can	31	42	36	42	116	39	43
how current	15	18	-3	18	-6	55	7
how do	26	40	34	36	92	58	35
how doe	49	46	16	15	-6	44	18
how fast	-18	-27	-11	-13	26	-13	-14
how is	76	39	-18	-29	-41	-29	-16
how littl	11	4	27	73	11	25	26
how long	-13	-12	-17	-14	13	-15	-13
how mani	-7	0	-3	1	41	-4	0
how much	71	5	41	82	44	35	35
how often	10	12	7	10	44	6	8
how reliabl	-1	0	0	0	-10	30	-1
how sensit	-60	-55	-67	-55	-68	-59	-55
how should	-5	-1	-44	-1	-30	44	-6
how thei	-44	-44	-44	-43	-63	-45	-75
how to	31	38	25	37	97	68	37
how would	13	21	66	-9	-6	-14	18
hpc	36	-19	-15	24	-11	-1	-1
hpc admin	63	-1	-22	5	-7	6	8
hr	-36	-19	12	-20	-41	-21	-18
hsm2m	-49	-50	-53	-45	-53	-46	-45
http	-19	-19	-19	-17	-7	-17	-18
http api	-26	-25	-34	-24	1	-21	-27
http flood	-31	-54	-32	-31	-33	-30	-30
http for	-41	-36	-36	-35	-38	-35	-37
hub	-21	-21	-22	-22	-24	-21	-27
huh	42	42	135	45	19	42	37
huh $	42	42	135	45	19	42	37
hum	-38	-35	-34	-35	-59	-34	-39
human	-23	-23	-23	-22	-25	-21	-22
humid	-19	-18	-18	-19	-21	-20	-24
hung	-62	-69	-72	-65	-70	-63	-72
hunt	-46	-45	-48	-48	-49	-45	-61
hybrid	-19	-19	-20	-20	-20	-19	-20
hybrid activ	-15	-16	-15	-17	-15	-15	-16
hygien	-65	-51	-52	-50	-73	-50	-55
hyperledg	-19	-18	-18	-19	12	-17	-40
hyperpod	-15	-15	-15	-16	-17	-15	-20
hyperpod cluster	-15	-15	-15	-16	-17	-15	-20
hypervisor	-42	-42	-29	-42	-29	-42	-60
hypervisor $	-67	-68	-44	-67	-86	-70	-101
hypervisor and	-12	-12	-12	-12	-12	-12	-16
hypervisor below	-37	-38	-41	-37	-39	-38	-51
hypervisor for	-34	-37	-20	-36	-37	-32	-34
hypervisor on	-22	-21	-21	-21	-22	-20	-28
hypervisor patch	-27	-27	-25	-27	-26	-25	-33
hypervisor secur	-40	-39	-54	-37	-41	-38	-45
hypervisor under	13	13	12	13	35	13	12
hypervisor updat	27	32	26	24	94	26	-15
hypothet	-34	-35	-46	-35	-57	-35	-36
i	10	2	2	6	16	9	0
i $	-37	-34	-28	-36	-36	-34	-36
i am	-13	-10	47	24	0	16	3
i ask	2	4	2	5	13	35	-1
i assum	-21	-19	-20	-23	-19	-19	-21
i attach	30	30	14	29	65	21	30
i be	80	-7	-14	4	-12	7	3
i can	43	49	45	44	112	70	51
i click	-10	-1	-1	-8	40	-24	-14
i come	-12	18	83	19	-32	2	20
i creat	-31	-25	-26	-27	-17	-26	-32
i delet	-14	-3	-3	-5	32	-6	-2
i do	11	10	2	42	72	20	22
i dont	-8	-22	0	23	-15	-1	-6
i e	0	8	-13	-19	-17	-13	-13
i ever	-58	-59	-83	-56	-92	-57	-61
i get	69	17	-1	17	36	1	21
i give	-22	31	-15	-15	-33	-14	-14
i guess	-33	-32	-32	-32	-39	-33	-38
i hate	15	-4	16	87	15	18	16
i have	-35	-27	-20	-36	-54	-18	-34
i hope	-38	-30	-31	-32	-36	-31	-34
i inherit	52	1	-26	6	-7	5	7
i instal	-36	-33	-34	-35	-53	-34	-41
i just	27	9	12	12	-17	49	-9
i keep	35	-3	0	2	-17	2	4
i know	-8	34	-11	-29	-6	-7	-8
i mean	-24	-28	-37	-48	-44	-32	-33
i meant	-47	-44	-46	-43	-48	-43	-43
i must	-9	-17	-17	-17	-21	-16	-16
i need	-1	17	3	-6	43	5	-1
i never	22	24	8	86	13	23	20
i on	49	10	-2	11	7	10	11
i onli	41	26	66	26	3	26	28
i own	159	38	-13	24	-14	30	24
i presum	-19	-14	-15	-15	-15	-14	-14
i read	29	29	57	29	18	62	29
i rebuild	-16	-15	-15	-15	-17	-15	-15
i rent	-6	-3	1	-4	40	-4	-30
i respons	23	8	6	8	7	6	8
i rotat	28	29	28	28	74	14	26
i run	50	54	54	37	120	58	61
i said	-40	-32	-33	-30	-29	-31	-33
i schedul	-16	-15	-15	-16	-27	-16	-15
i see	25	31	91	30	20	26	8
i set	-4	1	0	1	22	0	0
i should	-42	-36	-37	-36	-34	-36	-39
i sign	85	28	17	25	19	24	27
i start	65	10	-5	24	-33	102	7
i still	-42	-61	-57	-68	-86	-61	-64
i stop	-12	44	9	52	5	9	12
i suppos	-30	-27	-35	-28	-30	-28	-31
i swap	-38	32	-17	-26	-55	-18	-18
i take	-1	2	-6	-13	21	-3	-6
i think	-31	-37	-37	-32	-31	-30	-34
i use	21	-9	-14	-8	-35	35	-14
i want	31	3	25	84	20	17	24
i was	-23	-21	-22	-21	-28	-22	-24
i would	-6	-27	-27	-27	-50	-26	-26
ia	-49	-47	-36	-50	-59	-37	-36
iaa	-52	-46	-1	-43	-79	-45	-111
iaa paa	23	25	96	33	21	29	27
iac	-24	-27	30	-26	-51	-27	-29
iamallowedprincip	-28	-26	-26	-28	-29	-26	-28
ibm	31	35	35	33	77	35	30
ibm cloud	31	35	35	33	77	35	30
id	34	21	25	71	25	23	25
id like	58	23	30	75	27	31	30
id rather	37	27	37	78	36	37	37
id say	-26	-22	-24	-28	-22	-22	-24
idea	-2	38	68	-11	11	1	38
idea $	-85	-119	5	-84	-109	-84	-114
idempot	-32	-47	-19	-33	-54	-39	-35
ident	-34	-31	-31	-30	-32	-30	-39
ident and	-32	-32	-32	-32	-38	-33	-43
ident provid	-50	-32	-32	-32	-31	-31	-33
idl	-59	-60	-59	-57	-82	-56	-59
idl @	-55	-61	-54	-47	-62	-47	-53
ids	17	16	60	14	10	0	14
if	-7	-9	-20	-5	-14	-15	-12
if @	-26	-14	-29	-22	-23	-21	-25
if a	4	-3	-10	-2	36	3	-2
if anyon	-45	-35	-35	-38	-44	-36	-36
if i	40	10	0	35	2	3	-2
if it	-33	5	-33	-4	-42	-13	37
if its	-63	-69	-66	-58	-62	-58	-64
if no	-13	-17	-14	-15	-16	-14	-13
if nobodi	3	5	2	26	4	5	7
if not	-35	-29	-28	-28	-29	-28	-34
if our	5	26	4	-8	4	5	5
if patch	38	34	38	91	30	36	36
if possibl	81	23	19	32	20	34	35
if that	-32	-32	-57	-32	-35	-33	-35
if the	-22	-9	-30	1	-25	-24	-28
if we	-40	-20	-40	-43	-27	-32	-36
ignor	7	8	7	6	49	2	6
ignor all	17	17	14	17	54	5	17
ignor previou	9	17	17	12	52	6	4
ignor the	13	14	8	-4	45	11	13
im	41	21	48	21	9	35	19
im five	-13	-18	-18	-18	-37	-18	-18
im new	0	0	-29	2	-13	53	-10
imag	-30	-30	-28	-28	-27	-28	-31
imag $	-35	-37	-23	-35	-14	-32	-43
imag at	-24	-23	-23	-23	-31	-23	-23
imag for	-17	-15	-15	-15	-17	-15	-15
imag from	-21	-25	-20	-24	-22	-20	-22
imag in	-23	-22	-24	-22	-24	-22	-23
imag instead	-15	-17	-17	-14	-16	-14	-14
imag is	-20	-20	-21	-21	-32	-20	-22
imag on	-54	-52	-55	-50	-52	-50	-55
imag our	63	64	46	46	25	58	152
imag patch	-23	-29	-23	-26	-23	-23	-29
imag pull	-29	-29	-31	-31	-38	-29	-44
imag scan	-78	-78	-102	-78	-83	-78	-89
imag updat	-44	-63	-45	-7	-48	-43	-74
imag version	-48	-45	-48	-45	-51	-46	-54
imag vulner	-33	-32	-32	-32	-31	-30	-35
imag we	-19	-18	-18	-20	-18	-18	-26
imag when	20	20	21	46	21	22	21
imag who	-13	-12	-13	-12	-14	-12	-18
imag with	-44	-40	-45	-42	-48	-40	-59
imd	9	5	101	8	-6	-5	-3
imd never	3	2	26	2	-3	2	1
imdsv1	-36	-61	-37	-41	-43	-35	-37
imdsv2	-3	-3	75	-2	-27	-11	-13
immedi	-18	-17	-17	-18	-18	-17	-21
immut	67	58	209	62	52	61	56
impair	-43	-32	-28	-28	-29	-28	-28
import	-37	-35	-37	-22	-39	-34	-39
import $	-58	-59	-60	-60	-70	-59	-67
import from	-72	-70	-64	-88	-64	-64	-69
import into	-32	-29	-28	-30	-33	-28	-29
import of	16	26	26	25	59	27	28
import on	-51	-52	-58	-52	-56	-54	-54
import one	-35	-35	-40	-37	-39	-37	-48
in	-23	-23	-20	-23	-22	-24	-27
in $	-36	-33	-32	-24	-40	-31	-32
in 2019	-13	-13	-31	-11	16	-11	-15
in 5	-24	-23	-23	-23	-40	-23	-24
in @	-33	-38	-33	-35	-35	-34	-37
in a	-10	-17	-19	-20	-23	-19	-22
in all	12	20	4	15	56	21	21
in amazon	-59	-51	-51	-50	-56	-50	-64
in an	-10	-24	-27	-24	-26	-23	-28
in anoth	-18	-18	-24	-19	-21	-19	-20
in any	-20	-24	-20	-26	-22	-20	-22
in auto	-23	-22	-31	-22	-22	-22	-27
in aws	46	41	52	49	105	43	29
in az	-22	-21	-23	-21	-23	-22	-22
in azur	50	51	50	51	108	50	45
in batch	-26	-25	-27	-27	-35	-26	-30
in both	1	74	22	17	24	24	18
in by	-15	-14	-14	-14	-17	-13	-14
in charg	9	-21	-28	-19	-45	-20	6
in clear	-25	-24	-25	-24	-25	-24	-27
in count	-14	-14	-15	-14	-23	-14	-14
in depth	0	3	52	0	-14	2	2
in dev	61	75	73	73	173	74	73
in dns	9	12	45	13	5	10	9
in duti	10	116	21	26	23	28	24
in each	-15	31	-3	-5	-2	0	1
in either	10	49	14	-11	6	13	11
in everi	-26	-26	-2	-26	-34	-25	-28
in frankfurt	5	12	4	11	53	11	11
in front	-20	-19	-24	-21	-23	-7	-21
in full	-61	-57	-73	-60	-59	-56	-62
in general	-59	-57	-63	-58	-65	-58	-72
in here	5	5	-11	4	-5	46	3
in how	-39	-35	-35	-35	-39	-35	-47
in ireland	-32	-33	-32	-32	-41	-33	-37
in is	-25	-25	-25	-25	-46	-25	-25
in it	-45	-41	-44	-41	-30	-43	-69
in job	-21	-23	-24	-21	-25	-21	-21
in kernel	23	23	23	50	23	23	23
in lambda	-47	4	-56	-50	-59	-37	-39
in launch	-18	-22	-19	-18	-19	-18	-18
in march	2	-13	-14	-15	-18	-15	-19
in multi	-19	-17	-19	-18	-25	-17	-17
in my	-37	-33	-32	-32	-36	-30	-34
in normal	-1	-3	59	12	10	10	12
in on	31	-5	1	5	2	4	4
in one	8	-14	20	-9	-25	-9	-9
in our	-23	-18	-19	-21	-20	-19	-18
in over	-28	-17	-17	-17	-18	-17	-19
in patch	17	89	7	13	10	28	23
in pend	21	22	21	22	53	23	22
in place	-16	-16	-16	-16	-18	-15	-19
in plain	-8	-10	31	-9	-13	-8	-16
in principl	-16	-16	-17	-16	-19	-16	-24
in privat	-15	-16	-14	-17	-15	-14	-16
in prod	-27	-24	-27	-25	-30	-24	-25
in provis	-41	-38	-42	-37	-38	-35	-36
in public	-46	-40	-44	-41	-48	-40	-43
in respons	-17	96	9	13	9	14	7
in secur	6	8	9	9	55	6	3
in short	79	21	17	22	20	21	7
in task	-29	-24	-27	-23	-25	-23	-27
in term	21	49	15	40	12	22	20
in terraform	0	1	1	1	18	-4	1
in that	18	18	12	18	56	19	18
in the	-22	-20	-11	-22	-25	-22	-25
in them	-25	-39	-24	-25	-28	-25	-28
in there	-20	-19	-16	-18	-23	-17	-6
in thi	1	4	-6	4	-3	42	-17
in three	-33	-37	-39	-33	-33	-31	-36
in time	8	12	26	11	2	11	40
in to	-54	-51	-51	-54	-80	-50	-52
in transit	-28	-27	15	-28	-35	-27	-39
in two	89	10	59	30	30	35	30
in updat	27	27	27	25	58	22	22
in what	-8	52	2	-1	2	5	3
in which	-15	36	-10	-3	-18	-9	-20
in who	-27	-17	-26	-26	-33	-27	-43
in xen	-10	-10	-9	-10	-10	-10	-16
in your	44	40	97	40	15	70	38
incid	-66	-63	-70	-63	-90	-63	-85
incid in	-27	-26	-41	-27	-31	-27	-28
incid respons	-71	-66	-69	-66	-101	-65	-91
incl	-16	-16	-14	-14	-14	-14	-13
includ	6	14	12	13	52	14	11
includ in	-25	-23	-22	-20	-23	-20	-20
increas	-35	-35	-45	-35	-42	-35	-37
independ	-19	-19	-21	-20	-25	-20	-22
index	-49	-46	-48	-46	-51	-45	-48
index $	-54	-54	-58	-55	-58	-56	-69
index by	-34	-34	-34	-34	-61	-34	-35
index in	-26	-20	-22	-20	-22	-20	-21
indic	-45	-40	-40	-38	-41	-32	-31
individu	-31	-30	-39	-31	-33	-29	-30
infect	-27	-25	-25	-25	-32	-24	-26
infer	-23	-22	-23	-23	-25	-22	-23
infer contain	-24	-23	-25	-25	-26	-24	-24
influx	-53	-17	-42	-37	-48	-42	-43
influx on	-6	37	9	10	2	4	7
inform	3	4	1	1	-36	64	-26
infra	-68	-69	-73	-63	-78	-63	-69
infrastructur	-25	-21	44	-21	-31	-21	-27
infrastructur $	-45	-46	-57	-46	-59	-48	-55
infrastructur behind	-65	-61	-71	-60	-66	-60	-60
infrastructur devic	-63	-65	-78	-64	-69	-64	-88
infrastructur itself	-13	-13	-17	-13	-17	-13	-15
infrastructur that	-21	-19	-20	-19	-18	-19	-21
ingest	-16	-12	-11	0	0	-11	-13
ingest and	-15	-15	-16	-15	-15	-14	-16
ingress	-24	-23	-23	-23	-25	-23	-24
inherit	9	-13	18	-13	-24	-15	-23
inherit a	82	27	14	29	13	29	31
inherit an	74	21	-7	23	17	24	25
inherit control	-28	-25	35	-25	-36	-29	-46
inherit from	-34	-34	-39	-34	-42	-37	-36
inherit in	-22	-48	-76	-47	-46	-45	-45
inherit them	-20	-18	-20	-20	-18	-18	-21
init	-26	-20	-21	-21	-20	-20	-21
initi	-34	-36	-31	-33	-39	-31	-33
initi the	-16	-24	-15	-16	-16	-15	-16
inject	-30	-29	-30	-30	-34	-29	-31
inject in	-16	-17	-17	-16	-18	-16	-16
input	-51	-53	-53	-49	-52	-50	-50
input valid	-47	-48	-51	-46	-47	-48	-48
insid	-38	-37	-40	-37	-38	-36	-41
insid $	-66	-64	-77	-63	-62	-62	-73
insid @	-40	-38	-38	-37	-37	-36	-40
insid a	-22	-21	-21	-21	-22	-21	-23
insid amazon	-17	-16	-16	-16	-16	-16	-17
insid an	-26	-26	-27	-26	-26	-26	-33
insid aws	-23	-19	-19	-19	-20	-19	-24
insid it	-20	-19	-22	-20	-20	-20	-30
insid my	-13	-11	-11	-11	-16	-12	-11
insid of	-33	-32	-34	-32	-36	-32	-36
insid one	-68	-63	-77	-64	-64	-63	-67
insid our	-63	-53	-74	-56	-59	-53	-60
insid the	-29	-29	-29	-29	-35	-29	-33
insist amazon	-30	-24	-26	-27	-35	-23	-23
insist on	6	1	5	20	5	5	4
inspect	-31	-29	-29	-29	-31	-29	-36
instal	-29	-30	-29	-21	-29	-27	-24
instal $	-57	-42	-42	-42	-42	-42	-47
instal @	-89	-86	-86	-90	-90	-83	-88
instal a	-56	-41	-39	-42	-42	-40	-41
instal and	-28	-27	-27	-29	-29	-27	-39
instal by	-53	-64	-51	-62	-50	-50	-57
instal it	-24	-60	-25	22	-40	-23	-27
instal linux	-30	-28	-28	-30	-33	-28	-39
instal on	-21	-3	-21	-24	-22	-20	-27
instal ourselv	-38	-43	-73	-21	-42	-44	-79
instal secur	-31	-25	-25	-27	-25	-25	-33
instal some	-15	-15	-16	-16	-16	-15	-15
instal the	32	34	34	33	37	34	85
instal there	-25	-26	-25	-25	-34	-26	-33
instal updat	-55	-45	-45	-46	-47	-45	-56
instanc	-27	-21	-21	-23	3	-21	-28
instanc size	15	24	23	22	58	23	24
instead	-31	46	-19	-22	-17	-13	-14
instead $	-50	-44	-58	-46	-52	-46	-47
instead of	-12	92	14	0	11	15	15
instruct	2	13	7	24	46	117	-7
instruct and	26	29	26	28	71	11	21
instrument	-25	-21	-21	-21	-22	-21	-23
insur	-19	-20	-20	-19	-20	-20	-25
integr	-60	-54	-57	-55	-58	-69	-56
integr authent	-35	-37	-45	-35	-36	-35	-40
integr of	-52	-44	-51	-44	-45	-68	-45
intel	-24	-22	-20	-21	-21	-20	-21
intellig	-42	-40	-33	-42	-52	-33	-33
intent	-15	-14	-14	-14	-17	-15	-15
interfac	-42	-44	-53	-40	-45	-40	-54
intern	-25	-28	-24	-13	-15	-23	-24
intern network	-27	-27	-27	-27	-34	-33	-33
internet	-37	-33	-33	-33	-38	-33	-35
internet on	-13	-13	-13	-13	-15	-13	-20
interpret	-74	-71	-71	-66	-71	-64	-67
interrupt	-39	-36	-38	-36	-40	-36	-38
interv	9	16	16	16	48	15	17
into	-31	-30	-31	-30	-27	-29	-31
into a	-40	-26	-27	-25	-29	-25	-26
into an	-21	-20	-21	-20	-21	-20	-20
into prod	-26	-27	-27	-28	-33	-27	-31
into the	-31	-34	-32	-34	-32	-30	-31
intrus	-33	-30	-29	-30	-33	-30	-31
intrus detect	-33	-30	-29	-30	-33	-30	-31
invalid	-28	-24	-24	-24	-28	-24	-25
invent	34	50	51	59	181	51	38
invent @	25	44	48	56	172	53	32
invent and	12	10	3	14	51	7	2
inventori	-46	-47	-52	-46	-50	-47	-51
inventori of	-14	-14	-16	-14	-16	-15	-20
investig	-71	-65	-60	-60	-66	-59	-61
invit	-32	-22	-23	-23	-24	-22	-24
invoc	-28	-27	-28	-27	-34	-27	-32
invoc log	-34	-35	-37	-35	-52	-35	-43
invoic	-13	0	23	3	30	2	-6
invoic was	-32	-30	-33	-34	-32	-30	-44
invok	-25	-22	-23	-23	-24	-22	-31
invok the	-32	-29	-30	-30	-31	-29	-44
involv	124	38	35	41	70	40	41
involv $	43	26	29	29	59	29	28
io	-29	-23	-20	5	-8	-17	-29
iop	-26	-24	-20	-23	5	-23	-21
ip	-27	-24	-24	-24	-20	-24	-27
ip address	-34	-35	-35	-34	-45	-34	-51
ip of	-21	-19	-19	-19	-32	-19	-22
ips	0	-1	35	-2	-3	-8	-1
ips of	-21	-21	-21	-22	-21	-20	-19
ipsec	-45	-25	-25	-25	-26	-25	-26
iptabl	-18	-17	-16	-17	-20	-16	-16
ireland	-28	-29	-28	-28	-36	-29	-33
is $	52	57	191	58	35	54	48
is @	-14	2	-2	0	60	-1	-11
is a	-21	2	102	5	-13	1	-19
is account	28	-24	-28	-24	-26	-14	-25
is all	48	14	6	13	10	14	15
is allow	-91	-82	-122	-82	-120	-83	-80
is amazon	-2	-14	-33	-12	17	-13	-14
is an	0	23	144	27	2	25	23
is answer	-71	-51	-52	-53	-58	-64	-55
is any	-15	-15	-14	-19	-14	-14	-14
is anyon	-8	-23	-11	-10	16	-15	-20
is attach	-26	-35	-25	-25	-40	-24	-24
is awar	-25	-26	-41	-26	-28	-26	-27
is aws	-10	-27	-26	-25	-45	-26	-12
is best	4	7	0	-24	90	4	7
is better	-5	86	-4	-10	81	25	24
is broken	-12	-14	-23	-12	13	-13	-12
is built	-21	-22	-24	-24	-26	-21	-22
is call	-12	-11	-11	-12	-18	-11	-12
is cheaper	36	23	33	17	112	35	36
is complianc	-83	-84	-94	-85	-107	-90	-95
is configur	-35	-35	-41	-35	-37	-35	-37
is creat	-35	-28	-29	-29	-41	-38	-32
is data	2	2	31	2	-8	0	-3
is dead	-11	31	-17	-34	-24	-13	-10
is decid	-18	-18	-19	-18	-23	-19	-19
is deprec	-16	-15	-16	-16	-20	-15	-20
is do	20	18	19	19	-4	17	58
is done	-19	3	-25	-18	-30	-17	-16
is down	-29	-24	-25	-24	-27	-24	-30
is encrypt	9	9	8	9	-4	8	37
is end	19	56	18	15	18	19	19
is envelop	2	2	75	1	-27	-1	-17
is faster	-3	-43	-8	-35	64	-14	-3
is feder	-33	-33	-33	-33	-36	-33	-56
is for	-26	-25	-26	-25	-30	-25	-25
is full	-38	-37	-34	-35	-36	-33	-34
is fulli	24	-9	-3	-7	-5	-3	-10
is guilti	-18	-18	-18	-34	-18	-18	-18
is hand	-25	-22	-22	-23	-26	-22	-24
is handl	-23	-27	-27	-25	-23	-22	-25
is hipaa	-29	-28	-46	-30	-29	-29	-35
is imdsv2	20	19	74	19	6	17	13
is in	-4	-14	-18	-13	-25	-14	-5
is insid	-79	-57	-95	-56	-67	-56	-73
is it	18	26	59	24	27	32	44
is keep	-22	-33	-23	-25	-22	-22	-23
is left	148	23	-17	31	21	33	34
is liabl	-16	-16	-19	-17	-22	-17	-18
is look	-45	-50	-39	-40	-48	-39	-42
is lost	-37	-32	-54	-31	-33	-47	-31
is maintain	-38	-39	-41	-42	-41	-38	-53
is make	-21	-19	-21	-20	-28	-19	-19
is manag	10	-1	-34	-29	-22	-18	-21
is meant	-34	-25	26	-24	-38	-25	-47
is mine	72	11	-20	10	-6	11	4
is miss	-25	-25	-25	-25	-27	-25	-45
is my	52	67	62	60	131	58	67
is never	0	-6	-2	22	23	-5	-24
is not	-25	-18	-18	-18	-20	-18	-18
is off	-53	-54	-53	-53	-62	-51	-53
is old	-27	-26	-50	-27	-27	-26	-39
is one	-135	-57	10	-39	-49	-39	-63
is onli	-3	-29	-6	26	-6	-3	-2
is open	-49	-38	-49	-37	-41	-37	-41
is our	58	66	10	24	47	27	11
is out	-34	-33	-33	-33	-59	-33	-34
is outdat	24	26	26	25	25	26	55
is patch	-46	-44	-67	-44	-46	-50	-40
is paus	-13	-13	-13	-13	-16	-13	-15
is protect	-33	-35	-36	-33	-42	-34	-57
is provis	-25	-28	-24	-27	-32	-25	-26
is publish	-16	-15	-17	-15	-16	-15	-22
is reachabl	-50	-37	-37	-36	-36	-35	-39
is readabl	-19	-19	-18	-20	-18	-18	-17
is respons	-16	-16	-20	-17	-7	-16	-22
is retir	-20	-20	-22	-20	-24	-20	-21
is review	-31	-29	-29	-29	-44	-29	-36
is run	-25	-23	-25	-23	-27	-23	-26
is scale	-34	-32	-32	-32	-45	-32	-37
is secret	-19	-19	-20	-19	-23	-20	-19
is secur	-106	-102	-144	-101	-112	-102	-144
is set	-28	-27	-28	-27	-32	-26	-29
is share	-18	-12	-13	-13	-14	-12	-12
is still	34	-4	-25	-4	-7	-4	-6
is store	-25	-23	-23	-25	-29	-23	-29
is stuck	-18	1	-19	-8	39	-9	-11
is suppos	22	28	30	25	9	25	74
is switch	-69	-71	-76	-70	-76	-70	-122
is that	-3	10	21	6	0	3	48
is the	4	12	-14	54	106	20	39
is their	62	26	-11	26	20	21	12
is there	2	25	3	-2	7	15	-2
is thi	-14	-6	-15	-4	-33	52	20
is to	-31	-27	-28	-28	-33	-27	-29
is too	-22	-21	-22	-21	-29	-21	-21
is two	-18	-17	-19	-17	-17	-17	-29
is unread	30	26	24	28	64	29	29
is up	-13	-13	-13	-13	-16	-13	-14
is updat	-14	-15	-16	-16	-14	-14	-20
is watch	-20	-16	-20	-16	-19	-16	-17
is what	23	77	136	56	40	53	47
is which	21	21	57	20	17	19	20
is who	92	20	25	43	10	25	-2
is whose	-48	-49	-52	-49	-59	-48	-66
is wipe	-42	-42	-41	-39	-52	-41	-60
is with	-35	-39	-34	-38	-36	-34	-37
is woken	-51	-51	-53	-51	-58	-55	-82
is your	18	21	13	21	-5	52	18
iscsi	-48	-46	-46	-45	-48	-45	-44
isnt $	52	-16	-23	6	5	3	3
isnt @	-58	-54	-55	-56	-57	-55	-92
isnt it	-20	-20	-31	-20	-20	-20	-23
isnt on	-15	-16	-21	-15	-14	-14	-14
isnt our	54	73	64	124	52	76	160
isnt that	-15	-15	-16	-15	-21	-15	-15
isnt the	-18	-16	-16	-17	-17	-16	-19
iso	-7	-15	8	-15	-25	-15	-23
iso 27001	-25	-23	0	-23	-35	-23	-26
iso audit	39	3	-3	2	-4	2	0
isol	-41	-40	-42	-40	-42	-39	-44
isol between	-50	-47	-46	-47	-52	-46	-55
isol my	-15	-13	-13	-13	-17	-13	-14
isol one	-20	-20	-23	-20	-22	-20	-23
isol the	-42	-38	-35	-38	-38	-35	-36
isp	-41	-24	-29	-26	24	-30	-49
issu	-32	-29	-29	-30	-35	-29	-31
issu a	-14	-12	-12	-12	-14	-12	-16
it $	-18	-16	-7	-16	-18	-15	-2
it again	-20	-20	-32	-21	-20	-20	-21
it amazon	-47	-47	-61	-46	-43	-45	-49
it and	3	4	16	4	1	4	4
it aws	-27	-27	-28	-28	-41	-27	-31
it back	-16	-16	-16	-16	-18	-16	-18
it base	18	21	13	21	-5	52	18
it blame	-32	-22	-23	-23	-26	-22	-23
it break	-33	-29	-28	-29	-50	-30	-30
it can	9	-3	8	34	8	8	9
it come	-50	-11	-41	-39	-43	-36	-50
it correct	-17	-16	-17	-17	-18	-16	-29
it dev	-25	-24	-24	-24	-24	-23	-29
it do	41	49	117	55	2	86	48
it doesnt	91	28	20	32	32	31	13
it down	93	21	15	23	21	23	13
it encrypt	66	63	46	66	45	53	157
it fall	13	11	11	11	2	8	47
it fix	-36	-34	-35	-35	-59	-34	-42
it for	-54	-17	53	-12	-26	-13	-5
it from	-27	-27	-29	-27	-40	-26	-29
it get	-15	-15	-15	-15	-20	-15	-23
it goe	12	24	30	25	-3	25	89
it hand	-32	-54	-31	-56	-34	-31	-32
it i	-12	-7	20	-7	-26	-17	-7
it in	10	19	84	19	13	20	19
it is	-41	-33	-43	-40	-33	-38	-44
it isnt	-46	-37	-38	-41	-42	-38	-66
it just	-27	-27	-30	-27	-31	-28	-30
it keep	-20	-16	-16	-18	-19	-18	-16
it leav	40	8	5	7	-12	8	6
it mean	-11	12	63	14	-10	11	8
it off	-57	-54	-54	-59	-82	-54	-63
it on	-20	-21	-21	-18	-21	-19	-22
it onli	-16	-16	-16	-16	-29	-16	-19
it or	-43	-44	-41	-41	-56	-57	-41
it our	-43	-38	-41	-39	-28	-40	-59
it ourselv	49	34	72	125	73	68	166
it out	71	-7	-30	-1	8	-4	-13
it over	29	28	26	27	12	24	70
it patch	-13	-12	-12	-12	-13	-12	-16
it right	-22	-22	-22	-22	-24	-22	-31
it sai	-28	22	-5	15	81	22	22
it set	-13	-12	-12	-14	-17	-12	-12
it should	-75	-41	-57	-60	-87	-54	-55
it so	-16	-15	-16	-16	-18	-16	-20
it stand	34	34	31	33	90	15	26
it still	10	16	5	15	42	2	44
it that	-20	-20	-19	-20	-21	-19	-21
it the	49	10	67	12	3	11	-9
it their	12	23	24	25	11	21	66
it there	-13	-12	-12	-12	-13	-12	-20
it through	-18	-14	-14	-14	-15	-15	-14
it to	-8	-17	-12	1	-1	-10	-18
it too	-21	-30	-22	-23	-24	-21	-21
it travel	-32	-33	-37	-32	-33	-34	-37
it true	21	21	21	19	51	-3	12
it up	11	17	16	16	38	17	37
it updat	-51	-51	-53	-53	-56	-53	-91
it us	-27	-16	-20	-17	10	-15	-21
it when	38	30	36	67	27	34	75
it where	-15	-13	-14	-14	-16	-13	-14
it who	-21	-19	-18	-19	-20	-18	-21
it whose	-21	-21	-24	-21	-24	-21	-24
it worth	28	76	22	21	63	26	23
item $	-39	-38	-37	-38	-49	-38	-40
item are	-37	-34	-34	-34	-57	-34	-34
item in	6	9	7	12	55	10	13
item size	47	46	38	47	115	46	45
its	-19	-17	-19	-17	-17	-18	-18
its @	-55	-54	-51	-46	-48	-46	-47
its a	-36	-40	-37	-33	-35	-33	-35
its access	-18	-17	-16	-18	-25	-16	-17
its api	-32	-33	-34	-33	-42	-34	-43
its encrypt	-27	-27	-27	-27	-54	-27	-27
its endpoint	-22	-18	-19	-18	-19	-18	-20
its facil	-37	-38	-37	-38	-51	-38	-50
its key	-17	-17	-17	-17	-21	-16	-16
its not	-37	-34	-34	-32	-40	-32	-55
its own	-29	-33	-31	-30	-43	-30	-34
its privat	12	18	17	18	57	16	18
its softwar	30	30	30	29	31	28	70
its updat	-32	-32	-33	-32	-33	-32	-53
its us	-35	-39	-33	-58	-34	-33	-41
itself	-36	-34	-34	-33	-33	-33	-37
itself $	-44	-42	-44	-41	-45	-41	-47
itself i	-24	-34	-24	-29	-25	-24	-29
itself on	27	26	27	26	57	27	26
itself or	-30	-40	-30	-37	-36	-30	-33
itself run	-70	-64	-64	-61	-61	-62	-66
itself the	-19	-14	-14	-14	-14	-14	-14
itself who	-17	-16	-19	-17	-19	-17	-24
jacket	34	37	6	32	121	38	39
januari	-21	-20	-21	-22	-22	-20	-26
januari who	-10	-10	-10	-11	-11	-10	-16
jar	-22	-20	-21	-20	-21	-20	-24
java	20	21	10	27	71	18	17
java $	4	8	8	-5	59	7	-4
java app	13	19	14	-3	62	15	19
jdbc	-55	-54	-57	-54	-61	-56	-59
jean	18	18	19	17	66	17	-6
jira	-17	-26	-18	-19	9	-29	-18
jms	-26	-31	-24	-24	-25	-24	-26
jms client	-26	-31	-24	-24	-25	-24	-26
job	-7	-16	-18	-14	-17	-16	-8
job $	45	-1	-2	2	-10	3	25
job are	2	2	2	2	16	2	-5
job bookmark	-44	-41	-40	-40	-42	-40	-46
job definit	-29	-30	-35	-28	-32	-28	-28
job doe	26	61	28	20	26	28	27
job for	-26	-25	-28	-25	-34	-25	-29
job from	-18	-3	-13	-17	-13	-13	-14
job i	-18	-25	-18	0	-18	-15	-14
job imag	-65	-59	-62	-58	-61	-60	-71
job in	-63	-79	-57	-55	-71	-56	-58
job is	16	47	16	17	51	24	63
job now	-41	-42	-42	-42	-71	-44	-44
job of	-22	-19	-19	-19	-19	-18	-19
job on	-21	-22	-21	-21	-33	-21	-21
job or	14	22	25	24	1	22	89
job queue	-17	-24	-15	-5	-21	-15	-19
job run	-12	-12	-12	-12	-12	-12	-16
job script	-71	-60	-68	-56	-57	-61	-75
job to	-36	-32	-33	-32	-44	-33	-52
join	-58	-40	-41	-42	-42	-40	-42
join of	-41	-43	-42	-40	-46	-41	-43
join the	-24	-21	-21	-22	-23	-21	-27
join to	-37	-53	-38	-38	-38	-37	-37
joiner	-38	-35	-34	-34	-56	-35	-35
joint	-55	-48	-51	-47	-61	-47	-51
joint respons	-55	-48	-51	-47	-61	-47	-51
journalist	-39	-39	-40	-43	-60	-42	-45
js	-38	-38	-39	-47	-40	-37	-43
json	30	31	30	30	80	30	32
judg	-30	-25	-26	-25	-25	-25	-26
judg whether	-30	-25	-26	-25	-25	-25	-26
jump	25	31	105	31	81	32	21
junior	-19	-18	-18	-25	-20	-18	-18
jupyt	-13	-8	-16	3	-40	-14	-15
jupyt on	-15	-7	-17	3	-46	-16	-16
just	-2	35	1	13	9	21	0
just bought	69	29	30	37	76	36	25
just do	-20	-20	-27	-22	-23	-20	-24
just the	-14	-14	15	-14	-24	-16	-21
jvm	-31	-28	-28	-27	-28	-28	-34
jwt	-42	-38	-38	-38	-39	-38	-51
k	-27	-28	-27	-27	-32	-30	-32
k and	-29	-29	-29	-29	-36	-33	-32
karpent	11	9	81	11	5	10	-3
karpent $	0	0	33	0	-12	-3	-10
kb	-2	-1	-7	-1	23	-1	-3
kbs	-74	-71	-74	-74	-71	-69	-80
keep	-31	-31	-30	-28	-32	-28	-33
keep @	-63	-59	-60	-57	-58	-57	-60
keep a	-17	-17	-21	-5	-26	-18	-24
keep aliv	25	4	27	76	5	26	27
keep an	-32	-33	-54	-32	-38	-36	-32
keep it	-50	-42	-46	-44	-45	-43	-49
keep its	18	17	18	17	10	17	52
keep my	-12	-9	-7	-10	-40	32	-24
keep one	-61	-62	-57	-58	-59	-57	-59
keep other	-25	-26	-28	-25	-27	-25	-37
keep our	-52	-51	-54	-52	-73	-51	-61
keep run	-15	-14	-13	-14	-21	-14	-14
keep sai	37	36	91	36	22	29	37
keep stranger	-34	-33	-33	-32	-35	-32	-35
keep that	-25	-27	-27	-26	-26	-25	-28
keep the	-32	-30	-30	-30	-34	-30	-35
keep them	-14	-11	-11	-11	-13	-14	19
keep third	-37	-37	-38	-38	-38	-39	-61
keep those	-24	-25	-24	-24	-25	-24	-32
keep two	-43	-40	-42	-39	-48	-38	-39
keeper	0	-8	-3	-5	35	-1	-12
kei	-30	-28	-29	-27	-32	-27	-7
kei $	-22	-24	-21	-21	-19	-18	19
kei @	-30	-39	-32	-30	-30	-30	-32
kei aws	-59	-59	-60	-59	-74	-63	-92
kei for	-24	-23	-22	-24	-25	-22	-25
kei in	-53	-45	-54	-45	-53	-50	-50
kei is	-22	-29	-26	12	-48	-23	-32
kei of	-16	-16	-16	-16	-17	-16	-18
kei on	-6	-7	-6	-7	-11	-7	16
kei to	-19	-17	-17	-19	-19	-17	-22
kei who	4	5	4	16	5	14	85
kept	-48	-47	-49	-47	-62	-47	-48
kept $	-85	-81	-88	-82	-140	-90	-84
kept aliv	-14	-14	-14	-14	-20	-14	-14
kept in	-24	-24	-23	-24	-25	-23	-28
kept up	-28	-21	-21	-21	-21	-21	-28
kerbero	-35	-35	-35	-34	-35	-34	-38
kernel	-35	-30	-35	-33	-29	-33	-32
kernel $	-77	-73	-85	-36	-90	-77	-90
kernel flaw	-59	-48	-48	-47	-75	-47	-48
kernel in	-80	-79	-94	-73	-87	-74	-86
kernel of	10	39	8	-15	31	10	2
kernel on	-21	-22	-20	-33	-21	-20	-23
kernel patch	-70	-71	-70	-69	-42	-69	-120
kernel updat	-16	-15	-14	-3	-18	-14	-18
key	-21	-20	-10	-15	-10	-19	-23
key $	-78	-76	-88	-76	-81	-75	-85
key @	23	27	111	30	61	19	30
key and	-18	-18	-18	-18	-28	-18	-18
key choic	-83	-80	-83	-78	-81	-78	-84
key delet	-69	-69	-84	-75	-83	-71	-72
key for	-3	-2	18	-16	2	-3	1
key in	-38	-35	-45	-35	-30	-35	-34
key insid	-18	-19	-19	-20	-25	-19	-18
key manag	-27	-1	-47	-31	-34	-24	-32
key materi	7	8	12	13	40	14	12
key mean	7	6	47	6	-19	6	6
key on	-45	-42	-53	-43	-56	-41	-42
key pair	-27	-25	-26	-25	-33	-24	-24
key rotat	-2	-5	-6	-3	69	1	-44
key valu	31	30	11	88	12	22	31
key what	102	101	217	100	95	99	97
key with	-3	-4	-4	-5	38	-17	-5
keycloak	22	20	23	54	22	23	22
keycloak on	24	22	25	59	24	25	24
kick	-23	-21	-21	-21	-22	-21	-27
kick it	-22	-23	-21	-26	-26	-21	-24
kick off	-18	-17	-17	-17	-18	-17	-27
kid	-37	-20	-33	-21	31	-21	-30
kill	-25	-25	-23	-22	-27	-24	-26
kill the	-47	-36	-35	-36	-40	-37	-43
kind	-42	-42	-44	-41	-63	-14	-51
kind of	-1	0	-4	0	-25	36	0
kinda	63	23	11	26	16	49	27
kindli	62	40	15	17	48	25	25
kindli share	107	23	35	33	12	33	32
knob	-34	-36	-35	-20	-51	-35	-43
knob $	-8	-10	-10	14	-12	-9	-18
knob is	-31	-31	-31	-34	-43	-31	-38
know $	-10	-2	-3	0	-20	56	-5
know about	23	16	14	-3	-3	55	14
know if	-23	-22	-20	-24	-21	-21	-26
know the	-23	-29	-29	-29	-45	-28	-30
know what	3	24	27	-5	3	7	8
know which	-46	-32	-40	-40	-62	-42	-44
know who	-14	-22	-20	-23	-10	-23	-24
knowledg	-15	-16	-15	-17	-14	-14	-14
knowledg base	-15	-16	-15	-17	-14	-14	-14
known	-28	-27	-31	-29	-30	-28	-47
known cve	-31	-31	-38	-34	-38	-32	-57
ksk	-47	-39	-39	-39	-48	-38	-40
kubeconfig	-41	-18	-18	-19	20	-18	-22
kubelet	-43	-53	12	-38	-42	-38	-46
kubelet $	15	35	119	33	19	24	18
kubelet on	-62	-55	-62	-57	-58	-55	-75
kyverno	-64	-61	-73	-61	-67	-62	-66
l7	-19	-21	-19	-21	-18	-19	-20
l7 flood	-19	-21	-19	-21	-18	-19	-20
label	-57	-60	-61	-57	-62	-57	-70
labor	26	-33	-41	-27	-41	-28	-27
labor $	-4	-44	-40	-39	-51	-40	-39
lack	-13	3	-1	-2	57	2	-11
lag	-36	-35	-35	-35	-37	-34	-36
lag behind	-32	-34	-31	-33	-32	-31	-32
lai	-35	-36	-36	-36	-56	-35	-40
lake	-32	-58	-36	-35	-34	-32	-33
lambda	-18	33	-28	-10	-19	-9	-13
lan	-41	-33	-34	-35	-42	-33	-34
land @	-26	-35	-26	-31	-28	-26	-28
land in	-30	-34	-29	-29	-29	-28	-30
land on	1	42	3	-5	3	4	2
land where	-22	-22	-24	-24	-27	-22	-23
land with	-18	-11	-12	-12	-12	-12	-12
land zone	-4	-3	21	-3	-6	-4	-5
landlord	55	56	41	54	135	54	51
languag	-13	-11	10	-9	-33	45	-17
languag $	22	23	122	35	15	29	36
languag do	-8	-5	-36	-5	-23	45	-5
languag model	-3	2	-2	0	-20	42	-7
languag runtim	-35	-35	-36	-35	-38	-40	-44
laptop	-13	-13	-19	-14	3	-37	-16
laptop $	43	43	21	43	111	10	40
laptop that	-28	-17	-17	-17	-18	-17	-19
larg	-12	-18	-11	-10	50	-7	-8
larg @	4	0	6	8	78	12	11
larger	-27	-42	-27	-34	-27	-27	-29
last	-12	-11	-12	-12	-13	16	-17
last night	-15	-15	-14	-15	-1	-15	-18
last week	25	26	26	24	61	24	25
last writer	-23	-22	-24	-23	-25	-23	-24
last year	-41	-37	-36	-39	-57	-37	-37
late	-18	-17	-19	-20	-2	-23	-20
latenc	-25	-19	-19	-37	47	-17	-20
latenc alarm	-15	-16	-15	-16	-23	-16	-16
latenc of	41	55	57	60	155	53	48
latenc to	8	8	6	-13	36	7	5
latest	-12	-6	-21	-3	46	-8	-9
latter	-48	-49	-49	-48	-56	-48	-73
latter $	-48	-49	-49	-48	-56	-48	-73
launch	-28	-26	-24	-25	-18	-25	-23
launch $	-44	-44	-57	-45	-51	-44	-45
launch @	7	20	21	27	84	16	12
launch from	-25	-32	-26	-27	-28	-26	-29
launch set	-14	-14	-14	-14	-17	-14	-15
launch templat	-43	-43	-43	-42	-60	-43	-42
launch the	-30	-28	-28	-29	-48	-29	-30
launch type	47	47	95	46	28	46	97
law	-32	-26	-28	-26	-1	-28	-32
law $	-8	2	3	3	56	2	-5
law demand	-40	-29	-29	-29	-39	-29	-33
law that	-31	-30	-31	-33	-38	-30	-32
lawyer	7	8	46	8	0	8	6
lawyer $	17	17	61	16	7	16	18
lay	118	60	-13	10	-34	22	13
layer	-4	-30	-7	-28	-45	-29	-34
layer $	72	-25	-28	-14	-31	-15	-30
layer 3	-26	-20	-23	-21	-21	-20	-20
layer 7	-25	-27	-23	-23	-25	-25	-23
layer under	-18	-13	-14	-13	-13	-12	-13
layer we	-50	-43	-67	-42	-42	-42	-42
layer with	-54	-40	-45	-40	-40	-40	-42
lazi	22	-8	21	63	10	17	22
lazi option	22	-8	21	63	10	17	22
laziest	-21	7	-14	70	-48	-9	6
ldap	-43	-38	-40	-37	21	-42	-39
lead	31	1	9	8	36	11	-5
leaf	-26	-24	-25	-24	-24	-23	-25
leaf cert	-22	-22	-23	-22	-22	-21	-21
leak	-32	-29	-29	-29	-33	-29	-34
leak $	-30	-30	-34	-37	-31	-32	-30
leak access	-59	-59	-61	-59	-74	-63	-92
leak in	-17	-17	-18	-17	-21	-17	-17
leak on	-20	-18	-18	-20	-20	-18	-19
leak who	-11	-11	-11	-11	-13	-11	-17
leaki	-21	-20	-20	-21	-23	-19	-24
leaki vessel	-21	-20	-20	-21	-23	-19	-24
learn	7	9	5	8	-34	52	7
learn from	8	9	6	8	-35	54	8
least	2	-27	29	74	-4	5	3
least $	27	-11	28	104	13	29	29
least privileg	-57	-46	-1	-67	-62	-56	-58
least to	17	-37	15	84	16	16	16
least toil	11	-11	-3	45	8	12	7
least with	32	6	35	76	34	34	28
least work	7	7	6	28	7	8	8
leav @	57	142	56	29	44	60	61
leav fewer	1	-37	1	43	0	1	1
leav our	-37	-33	-38	-39	-66	-37	-42
leav standard	-51	-33	-35	-33	-42	-32	-37
leav the	-20	-19	-19	-4	-29	-20	-28
leav to	63	10	-8	10	1	10	11
leav us	9	-3	8	26	39	3	9
leav who	-18	-18	-18	-18	-28	-18	-21
leaver	-48	-42	-43	-42	-48	-42	-43
leaver still	-22	-20	-20	-20	-22	-19	-19
leed	-12	-19	-12	-13	-12	-12	-13
left	25	17	2	1	-8	1	-1
left $	-39	-38	-45	-42	-42	-38	-42
left and	25	60	26	-1	26	26	25
left at	-27	-25	-28	-26	-41	-25	-25
left for	79	16	-3	15	12	16	16
left in	-31	-23	-23	-23	-32	-23	-24
left the	-41	-36	-36	-37	-40	-36	-36
left to	61	23	-14	9	3	10	6
left with	24	98	43	80	29	37	45
leftov	-17	-14	-14	-18	-15	-14	-15
legal	-26	-26	-24	-26	-20	-27	-28
legal hold	-67	-68	-78	-66	-73	-66	-70
legit	-44	-43	-53	-44	-45	-44	-60
legit traffic	-44	-43	-53	-44	-45	-44	-60
len	-19	-19	-19	-18	-24	-18	-21
length	-35	-29	-31	-32	-32	-30	-30
less	27	5	29	115	29	30	29
less $	35	36	42	73	34	39	41
less for	46	85	49	73	37	48	49
less of	17	18	18	52	14	18	15
less patch	15	10	9	68	-8	14	9
less to	24	-2	27	95	12	28	28
less work	6	35	-2	-52	64	-9	7
let	-31	-31	-28	-7	-34	-28	-30
let @	-18	-22	-19	-21	-19	-19	-23
let a	-22	-13	-13	-14	-14	-13	-15
let anyon	-24	-32	-24	-26	-25	-24	-23
let dev	-53	-31	-31	-32	-34	-31	-32
let me	22	-12	23	72	-9	1	1
let say	-15	-16	-23	6	-20	-17	-19
let the	-3	1	-8	-8	34	-1	0
letter	-14	-14	-68	-14	21	-15	-17
level	-43	-37	-39	-37	-41	-37	-41
level secur	-18	-16	-17	-17	-17	-16	-17
li	-43	-42	-47	-45	-45	-44	-48
liabil	-90	-60	-59	-61	-66	-60	-61
liabl	-25	-24	-26	-25	-33	-25	-26
liabl $	-28	-26	-26	-26	-39	-26	-26
liabl when	-23	-23	-26	-24	-32	-24	-26
lib	-55	-53	-54	-61	-56	-53	-56
librari	-33	-30	-31	-31	-33	-31	-35
librari in	-31	-29	-31	-29	-31	-30	-37
licens	-37	-32	-35	-30	-19	-29	-3
licens $	44	45	46	44	100	43	43
licens for	-98	-91	-94	-87	-107	-91	-109
licens in	-59	-55	-57	-57	-66	-55	-58
licens of	-16	-16	-16	-15	-17	-15	-16
licens on	-109	-107	-109	-107	-119	-105	-123
licens we	-40	-40	-37	-37	-44	-37	-38
life	3	4	4	6	19	5	21
life $	3	6	3	5	40	6	8
life on	-20	-19	-18	-19	-21	-18	-22
lifecycl	-46	-45	-47	-44	-46	-44	-46
lifecycl $	-51	-51	-53	-47	-49	-48	-49
lifecycl of	-24	-24	-25	-24	-25	-24	-25
lifecycl rule	-20	-22	-19	-21	-21	-19	-20
lifetim	-23	-24	-26	-23	-25	-23	-27
lift	-21	10	-13	-9	-20	-13	-31
lift $	-40	-45	-36	-29	-40	-36	-61
lift a	-44	-50	-45	-50	-59	-43	-46
lift them	-27	-28	-27	-29	-34	-29	-38
light	-27	-26	-28	-27	-27	-26	-25
lighter	59	43	63	160	60	64	63
lighter one	59	43	63	160	60	64	63
lightsail	-16	-14	-14	-4	-18	-14	-18
like	13	4	33	24	16	7	-3
like $	-59	-66	-70	-75	-28	-79	-97
like @	-50	-60	-51	-65	-51	-49	-52
like a	19	12	41	10	6	10	9
like aws	-71	-66	-77	-66	-97	-64	-78
like im	-5	-10	-8	-11	-25	-11	-10
like it	27	19	27	60	26	28	27
like that	-79	-67	-90	-69	-76	-68	-81
like the	56	15	-13	10	7	13	-4
like to	16	5	37	30	1	4	12
limit	-32	-31	-37	-30	-31	-18	-32
limit $	-24	-22	-22	-22	-27	-18	-25
limit for	-24	-23	-22	-23	-35	-23	-22
limit of	58	59	9	59	77	107	41
limit on	-34	-33	-32	-37	-46	-32	-31
limit per	-37	-30	-30	-30	-35	-31	-34
limit raiz	-14	-14	-13	-13	-18	-14	-14
limit what	-18	-15	-20	-16	-18	-15	-15
limit who	-13	-13	-13	-13	-13	-13	-18
line	4	-1	17	-19	-21	-15	-18
line $	-46	-23	22	-22	-27	-24	-26
line 44	-57	-30	-30	-29	-29	-30	-29
line each	-64	-76	-63	-69	-60	-62	-66
line for	-17	-14	-16	-14	-15	-14	-15
line pleas	41	-46	-47	-33	-45	-23	-26
liner	7	37	137	32	86	39	30
link	-31	-30	-32	-31	-29	-30	-34
link $	7	9	9	9	37	9	10
link between	-41	-41	-47	-41	-54	-41	-46
link for	-24	-21	-25	-21	-34	-21	-21
link in	-23	-21	-23	-22	-22	-21	-20
linux	-41	-38	-38	-26	-38	-36	-51
linux $	3	-5	2	27	1	3	2
linux @	-5	-2	-1	18	-4	0	-1
linux ami	-31	-32	-34	-32	-48	-33	-55
linux below	-45	-45	-43	-46	-48	-44	-60
linux beneath	-17	-16	-16	-17	-17	-17	-19
linux box	-1	3	-1	20	1	2	3
linux host	32	33	35	80	35	35	34
linux kernel	-29	-20	-20	-20	-24	-20	-21
linux patch	-48	-24	-21	-27	11	-21	-13
linux secur	-26	-23	-23	-25	-24	-23	-35
linux server	40	36	43	96	42	43	42
linux underneath	-61	-50	-51	-51	-54	-49	-50
list $	25	-8	-13	-10	-45	-13	-14
list all	78	35	30	33	9	25	29
list as	-40	-29	-30	-30	-31	-30	-29
list for	5	-7	4	26	1	4	4
list in	-14	-13	-13	-13	-20	-13	-13
list is	-58	-47	-49	-51	-67	-50	-55
list of	23	66	31	30	16	95	24
list pleas	-66	-62	-5	15	146	2	13
list that	-19	-19	-16	-17	-18	-17	-17
list what	76	20	12	18	0	16	17
listen	-59	-53	-55	-51	-47	-51	-56
listen $	-93	-86	-93	-78	-82	-79	-97
littl	6	4	12	51	6	12	12
littl as	6	-2	5	33	4	7	7
live	-34	-28	-43	-31	-15	-31	-37
live $	-39	-39	-60	-38	5	-39	-39
live in	12	32	20	19	47	20	19
live on	-28	-27	-27	-28	-51	-27	-29
liveanalyt	-34	-31	-33	-34	-35	-32	-35
llama	9	20	8	13	7	9	9
llama on	9	20	8	13	7	9	9
load	-39	-38	-39	-34	-26	-37	-39
load @	-28	-35	-29	-31	-29	-28	-29
load balanc	33	32	22	30	81	30	31
load data	-16	-16	-16	-15	-17	-15	-16
load dock	-19	-19	-21	-19	-20	-19	-21
load with	-21	-19	-19	-20	-22	-19	-25
local	-52	-50	-34	-51	-57	-49	-60
local administr	-24	-22	-23	-26	-23	-22	-22
local user	-50	-53	-86	-52	-52	-51	-50
local zone	-30	-28	33	-29	-49	-28	-60
locat	-30	-29	-15	-29	-36	-30	-39
locat $	-61	-58	-67	-58	-71	-59	-69
locat who	-57	-57	-75	-56	-58	-58	-76
lock	-31	-30	-19	-29	-32	-30	-33
lock $	-8	-8	26	-8	-17	-12	-10
lock awai	-39	-49	-43	-42	-41	-39	-45
lock for	-27	-27	-27	-23	-25	-23	-23
lock in	-32	-32	-33	-31	-35	-31	-31
lock it	-14	-13	-16	-13	-13	-13	-15
lock on	-18	-18	-30	-19	-19	-18	-18
lock the	-16	-13	-13	-14	-16	-13	-16
log	-23	-24	-16	-19	-20	-20	-15
log $	-117	-116	-148	-114	-121	-114	-121
log @	-24	-24	-24	-24	-30	-23	-24
log are	-17	-17	-17	-22	-20	-16	-16
log do	18	19	14	20	20	21	55
log file	-29	-54	-29	-27	-29	-29	-29
log for	-33	-31	-33	-31	-33	-30	-30
log from	-28	-25	-28	-26	-26	-25	-25
log group	-46	-27	-30	-29	-32	-28	-29
log have	-59	-51	-57	-50	-52	-52	-50
log in	-27	-27	-28	-25	-27	-26	-28
log is	67	74	178	74	71	74	72
log level	-18	-18	-18	-18	-18	-17	-18
log of	-31	-30	-29	-30	-32	-29	-32
log off	-43	-46	-42	-40	-43	-39	-38
log on	-2	-9	-16	-1	-5	-2	38
log retent	-73	-73	-82	-73	-73	-75	-95
log so	-24	-25	-23	-28	-23	-23	-27
log to	-44	-43	-66	-43	-43	-42	-42
log type	39	45	42	42	105	42	47
log were	-13	-14	-15	-13	-14	-13	-16
log who	-45	-41	-51	-41	-47	-40	-43
log4j	-33	-30	-32	-30	-32	-30	-38
log4j in	-25	-24	-25	-24	-27	-24	-24
log4shell	-37	-33	-37	-34	-37	-33	-32
log4shell in	-42	-38	-42	-39	-43	-37	-37
logic	-38	-56	-38	-39	-38	-37	-38
login	-50	-53	-49	-43	-51	-47	-54
login $	-59	-60	-62	-57	-59	-56	-58
login @	-35	-32	-34	-34	-48	-33	-32
login in	-20	-16	-16	-16	-16	-16	-18
login insid	-20	-20	-20	-20	-20	-19	-20
login node	-45	-41	-43	-45	-58	-41	-41
login on	-20	-20	-20	-26	-21	-20	-19
lol	-7	-4	-17	-4	41	-12	-9
lol $	20	21	11	21	59	2	8
london	-35	-39	-44	-38	-57	-40	-40
long	-25	-26	-28	-10	-12	-24	-29
long @	-52	-50	-49	-50	-90	-50	-49
long a	-22	-22	-22	-22	-37	-22	-22
long as	14	-18	13	56	12	14	14
long doe	30	32	32	31	69	31	29
long record	-71	-72	-108	-73	-97	-75	-73
long run	4	4	-12	53	-7	2	-2
long term	-30	-30	-35	-33	-30	-30	-38
long thei	-18	-17	-16	-18	-26	-16	-17
longer	-16	43	-18	-27	-17	-8	-11
longer do	-16	85	-8	10	5	14	25
longer exist	3	-15	-20	-11	-16	-9	-11
longer need	-12	-16	-12	-12	-13	-12	-12
longer than	-48	-55	-57	-46	-57	-47	-55
look	-8	-12	-16	-12	-14	-13	-2
look after	15	3	-1	7	3	3	20
look at	-68	-61	-62	-79	-85	-61	-65
look for	-20	-19	-17	-2	-22	-17	-19
look ups	-33	-28	-27	-27	-29	-28	-29
lookup	29	30	28	27	70	36	30
loop	-45	-51	-44	-48	-62	-45	-47
loop $	-51	-62	-50	-58	-79	-51	-52
loosen	-31	-30	-31	-30	-32	-29	-42
lose $	-15	7	-14	-21	-29	-17	-15
lost $	-52	-46	-63	-44	-47	-56	-50
lost @	-46	-38	-38	-38	-39	-39	-43
lost in	-17	-14	-16	-15	-15	-15	-14
lost its	-32	-30	-37	-28	-30	-28	-27
lost on	60	19	15	22	22	22	23
lost one	-14	-14	-15	-15	-17	-14	-14
lost the	-18	-17	-20	-18	-19	-17	-18
lot	27	30	21	30	91	26	24
low	-42	-43	-42	-44	-62	-42	-42
low @	-31	-32	-30	-31	-52	-31	-31
lower	-6	-24	-1	61	29	3	1
lowest	24	9	22	58	39	23	22
lowest effort	30	12	29	64	26	29	29
lowest latenc	8	8	6	-13	36	7	5
lowest oper	8	5	7	23	7	8	8
lua	-50	-40	-36	-47	-60	-37	-57
lunch	-36	-32	-60	-33	34	-48	-31
lunch $	-8	-1	-25	-1	52	-3	2
lustr	-33	14	-19	-21	-21	-19	-19
m	-39	-37	-34	-35	-55	-35	-37
m i	-18	-19	-16	-18	-18	-17	-19
m6i	27	26	-34	26	105	24	23
mac	-45	-32	-31	-30	-8	-30	-27
mac mini	-48	-35	-36	-37	-45	-31	-32
machin	-25	-25	-22	-24	-29	-23	-17
machin $	-46	-44	-46	-46	-37	-45	-76
machin @	-4	26	-3	-27	-6	-3	-4
machin an	-33	-33	-33	-34	-59	-33	-35
machin at	22	25	28	23	25	26	98
machin below	-47	-44	-43	-50	-46	-43	-58
machin by	-24	-23	-22	-23	-32	-23	-27
machin imag	6	8	64	7	-26	5	7
machin in	-17	-16	-16	-16	-17	-15	-16
machin is	-41	-41	-47	-40	-43	-41	-51
machin of	-74	-70	-70	-66	-73	-68	-84
machin on	18	20	20	20	45	20	17
machin pool	-37	-35	-36	-35	-35	-35	-41
machin that	-32	-31	-31	-31	-33	-31	-41
machin to	26	9	25	55	26	26	26
machin under	-22	-21	-21	-19	-20	-20	-22
machin who	45	43	44	43	40	44	95
machineri	-16	-15	-16	-17	-17	-15	-18
made	-31	-30	-31	-30	-35	-24	-36
made by	-27	-28	-27	-29	-28	-27	-36
made it	-36	-35	-37	-37	-42	-37	-39
made our	-40	-33	-33	-34	-52	-33	-35
made public	-29	-28	-29	-27	-29	-27	-31
made with	-15	-14	-13	-14	-14	-14	-20
made you	9	10	11	9	-15	59	-3
magic	-20	-24	-20	-28	-22	-20	-23
magnet	-16	-20	-15	-16	-16	-15	-15
magnet store	-16	-20	-15	-16	-16	-15	-15
mail	-16	-22	-14	1	-1	-14	-15
mail $	22	25	22	19	84	-1	16
mail from	-13	-13	-13	-13	-18	-13	-18
mail postfix	16	-13	10	59	10	16	17
mail server	-31	-28	-29	-29	-36	-28	-28
main	0	76	22	20	14	22	23
maintain	-17	-17	-16	-7	-15	-14	5
maintain $	-24	-51	-28	23	-56	-23	-30
maintain by	-33	-32	-34	-33	-34	-32	-43
maintain it	9	5	7	8	75	10	37
maintain our	-26	-26	-26	-26	-32	-26	-43
maintain that	-3	-3	-15	-4	-21	-4	60
mainten	-24	-27	-14	-2	-26	-22	-17
mainten $	20	9	14	66	7	22	63
mainten @	-31	-30	-32	-39	-29	-30	-30
mainten of	-111	-93	-104	-88	-90	-87	-95
mainten window	-19	-17	12	-9	-23	-20	-21
mainten windows	19	12	13	54	18	19	14
major	-24	-25	-24	-26	-24	-23	-27
major version	-24	-25	-24	-26	-24	-23	-27
make	-30	-28	-26	-28	-31	-28	-31
make @	-18	-17	-17	-17	-17	-16	-18
make a	0	26	47	3	0	4	3
make an	-22	-21	-22	-21	-24	-21	-23
make it	-38	-54	-37	-38	-37	-37	-41
make our	-17	-16	-15	-14	-14	-14	-15
make sure	-24	-22	-24	-23	-27	-22	-23
make the	-17	-15	-16	-16	-18	-15	-16
maker	-32	-28	-27	-28	-37	-27	-27
malici	-35	-39	-35	-35	-37	-35	-37
man	-7	11	0	14	29	94	5
manag	-26	-21	-16	-23	-29	-25	-26
manag $	39	38	88	38	24	35	38
manag @	-54	-48	-50	-45	-45	-45	-50
manag a	-74	-71	-82	-69	-79	-69	-79
manag and	29	-34	-45	-14	-16	-15	-17
manag as	-41	-42	-33	-42	-63	-41	-71
manag by	51	18	64	22	23	24	12
manag control	-30	11	-50	-44	-45	-27	-31
manag databas	-85	-86	-104	-99	-106	-86	-166
manag event	-17	-26	-17	-22	-17	-17	-17
manag fleet	117	23	52	66	51	51	51
manag for	-13	-13	-13	-14	-18	-13	-13
manag in	-61	-58	-74	-58	-60	-56	-70
manag is	-10	27	-7	-17	-10	-9	-21
manag kei	-33	-37	-35	-34	-34	-33	-39
manag key	34	37	115	36	23	30	34
manag node	-36	37	-28	-18	-27	-15	-17
manag of	-27	-23	-24	-23	-24	-22	-22
manag on	-54	11	-36	-29	-38	-26	-30
manag one	22	1	9	51	17	22	42
manag or	31	36	34	118	23	38	16
manag our	-37	-38	-65	-37	-52	-38	-47
manag platform	17	22	71	22	21	22	21
manag polici	7	34	-19	-1	4	7	6
manag rule	-33	-31	-33	-32	-32	-32	-39
manag runtim	21	80	70	16	7	28	24
manag servic	-17	-14	42	-12	-20	-15	-35
manag share	-60	-70	-83	-62	-80	-67	-77
manag so	-29	-25	-25	-24	-24	-24	-26
manag the	-27	-19	-20	-18	0	-17	-28
manag thing	28	28	24	25	26	26	66
manag updat	-59	-58	-66	-64	-63	-57	-62
mandatori	-13	-12	-15	-13	-16	-12	-15
mani	-14	-10	-12	-9	19	-12	-10
mani @	-22	-1	-1	1	43	0	0
mani connect	27	24	27	27	57	26	26
mani secur	30	27	10	28	72	19	30
mani shard	-37	-36	-36	-36	-62	-37	-37
mani vcpu	41	44	43	44	116	44	46
manifest	-41	-38	-39	-39	-42	-38	-47
manifest of	-12	-12	-12	-13	-19	-12	-12
mantrap	-40	-39	-41	-39	-54	-40	-44
manual	-50	-26	-41	-23	-40	73	-33
manual approv	-44	-42	-43	-43	-53	-50	-61
manual on	-27	-29	-27	-49	-27	-28	-27
manual snapshot	-65	-67	-67	-68	-75	-93	-74
map	-38	-40	-38	-38	-41	-37	-39
map $	-61	-70	-67	-60	-61	-60	-66
map wrong	-21	-18	-18	-17	-18	-17	-17
march	-4	-13	-14	-15	-18	-15	-17
mark	11	9	11	10	36	12	12
market	-4	-10	-6	13	-35	-6	-7
market mail	-21	-19	-21	-21	-20	-20	-19
market site	21	5	21	53	12	18	22
marketplac	-39	-39	-40	-41	-50	-41	-59
mask	13	14	12	13	53	13	-9
master	-48	-46	-48	-45	-39	-44	-53
master password	-43	-37	-40	-39	-22	-37	-57
match	-17	-16	-21	-16	13	-19	-17
match after	-22	-20	-20	-21	-24	-20	-20
match against	-19	-19	-17	-17	-18	-17	-17
materi	7	8	12	13	40	14	12
materi in	-23	-20	-22	-21	-24	-21	-21
matrix	122	35	70	39	16	38	24
matrix $	69	9	6	15	14	14	6
matrix of	69	30	25	29	27	30	31
matter	-58	-57	-74	-66	-67	-59	-70
max	-10	-7	-3	-6	36	-6	-7
max $	-19	19	56	23	43	15	23
max @	-56	-55	-54	-57	-80	-54	-64
max concurr	-57	-57	-57	-58	-99	-58	-57
max connect	-43	-47	-42	-53	-68	-43	-42
max item	47	46	38	47	115	46	45
max of	-37	-35	-39	-35	-41	-35	-36
max size	-10	-11	-21	-6	34	-9	-11
max vcpu	-84	-79	-79	-78	-122	-78	-89
maximum	-13	-10	-21	-10	-2	-10	-9
maximum size	-14	-11	-27	-12	-5	-12	-10
may	-43	-40	-42	-39	-39	-38	-41
may an	53	55	54	58	136	55	61
may call	-100	-84	-112	-87	-106	-85	-84
may mount	-25	-23	-23	-22	-24	-23	-29
may publish	-15	-14	-18	-15	-19	-14	-14
may pull	-19	-18	-17	-18	-23	-19	-18
may push	22	20	22	8	52	23	22
may read	-43	-31	-32	-30	-37	-30	-32
may run	-24	-23	-23	-24	-33	-23	-27
may see	-61	-53	-64	-53	-68	-53	-53
may send	-26	-23	-23	-23	-30	-23	-26
may talk	-19	-17	-17	-17	-18	-17	-17
may use	-33	-27	-27	-28	-32	-28	-28
mb	-33	-34	-33	-36	-51	-33	-34
me	51	28	56	34	35	36	33
me $	31	31	136	55	13	40	68
me a	-3	7	4	7	13	29	7
me about	-8	-7	-22	10	-15	97	-6
me an	16	42	39	31	129	28	43
me and	-37	-21	-11	-22	-23	-21	-21
me aws	101	37	35	32	22	33	36
me both	25	44	17	17	17	16	15
me do	-55	-47	-55	-48	-58	-51	-47
me everyth	18	2	2	4	3	1	3
me how	-18	30	-14	-7	6	8	3
me if	52	8	-7	8	-1	7	9
me in	17	-12	-36	-11	-21	-12	-12
me lift	-38	-45	-41	-47	-39	-39	-39
me or	-54	-57	-53	-65	-77	-52	-68
me pleas	74	43	4	38	97	34	22
me some	-13	0	0	2	-22	39	-18
me terraform	9	21	20	15	55	20	21
me that	-33	-22	-22	-23	-24	-25	-22
me the	57	31	37	32	62	30	29
me through	103	38	23	38	69	35	28
me to	30	29	-22	-47	-25	-12	-16
me up	26	45	36	41	96	43	42
me what	57	28	62	30	5	47	20
me which	32	12	3	9	39	8	-5
me who	-1	-28	-61	-28	-65	-37	-33
me yes	-38	-33	-35	-35	-36	-34	-54
mean	12	18	63	19	32	17	15
mean $	61	62	116	65	125	64	63
mean @	13	-40	-24	-33	-20	-18	-18
mean by	4	16	93	17	-6	12	13
mean i	9	-2	33	29	-3	-14	5
mean in	-6	-5	89	45	-10	28	17
mean is	-19	-16	-29	-17	-17	-16	-16
mean of	37	37	131	36	19	27	36
mean secur	33	32	81	33	28	31	33
mean the	-45	35	-29	-55	-17	-18	-26
mean what	18	22	51	22	14	21	23
mean who	-33	-26	-28	-29	-52	-28	-27
mean whose	-93	-94	-166	-94	-98	-94	-136
meant	-30	-20	8	-19	-26	-19	-30
meant $	-16	-4	26	-6	-9	-5	-4
meant @	-48	-42	-46	-41	-48	-41	-42
meant by	13	32	108	36	22	34	34
meant to	-51	-44	-61	-43	-53	-42	-64
meant with	9	21	57	22	21	21	23
measur	-25	-23	-23	-23	-27	-23	-22
media	-39	-40	-43	-39	-41	-39	-59
medium	-39	-36	-41	-36	-31	-33	-33
medium @	-44	-40	-46	-41	-35	-37	-37
meet	-21	-19	-9	-28	-9	-23	-23
meet room	-1	2	-9	1	53	-18	-1
member	-26	-23	-24	-24	-26	-24	-25
member of	-14	-13	-14	-14	-14	-13	-16
memori	-38	-36	-38	-41	-35	-36	-39
memori $	-58	-53	-55	-62	-56	-53	-60
memori and	-30	-29	-29	-29	-51	-29	-28
memori limit	-35	-34	-33	-37	-46	-33	-32
memori set	-22	-22	-24	-22	-24	-21	-22
memori size	-39	-39	-39	-38	-45	-39	-48
memori store	-16	-18	-15	-15	-16	-14	-14
mend	-28	-25	-26	-26	-32	-25	-27
mend the	-51	-41	-41	-41	-57	-41	-45
mention	56	63	116	62	101	60	37
menu	-24	6	-16	11	8	142	-2
merg	-31	-26	-35	-26	-33	-25	-25
mesh	-9	-7	-7	10	15	-9	-30
mesh $	-23	-22	-23	-22	-29	-22	-22
messag	-34	-21	-35	-18	6	-6	-29
messag $	13	17	10	13	-6	60	-4
messag bodi	-26	-25	-25	-26	-39	-25	-25
messag on	6	6	5	5	36	-2	-20
messag size	32	34	24	35	105	35	37
met	-34	-33	-35	-34	-36	-33	-38
met $	-34	-33	-35	-34	-37	-33	-38
metadata	-56	-56	-57	-55	-72	-54	-58
metadata on	-22	-27	-25	-26	-22	-22	-23
metal	-21	-22	1	-21	-17	-20	-34
metal @	18	21	56	23	17	23	23
method	-28	-26	-26	-27	-29	-26	-33
metric	-18	-17	-19	-16	-18	-17	-22
mfa	-38	-38	-33	-38	-33	-44	-44
mfa $	-43	-44	-48	-43	-57	-43	-47
mfa delet	-40	-40	-48	-40	-43	-39	-41
mfa for	-4	-2	-7	-2	37	-21	-2
mfa on	-60	-60	-72	-60	-70	-59	-82
mfa phone	-12	-12	-17	-12	-15	-12	-13
micro	-53	-52	-52	-53	-52	-51	-57
microcod	-78	-73	-76	-73	-81	-73	-105
microservic	-63	-62	-85	-64	-31	-62	-87
microsoft	4	10	10	8	34	10	-6
microvm	-21	-21	17	-20	-25	-22	-31
microvm $	17	16	66	17	10	15	16
middlewar	-23	-24	-23	-24	-28	-24	-40
middlewar bypass	-23	-24	-23	-24	-28	-24	-40
midnight	-30	-28	-29	-29	-41	-27	-27
migrat	-18	-11	-20	-23	-5	-19	-25
migrat for	-26	-24	-25	-23	-25	-23	-23
migrat of	-28	-29	-28	-27	-38	-28	-27
migrat our	10	16	15	5	66	15	5
migrat to	-52	-54	-55	-50	-56	-50	-52
million	-22	-23	-31	-22	-7	-20	-22
million of	-31	-30	-29	-29	-43	-29	-34
min	-27	-30	-30	-27	-38	-29	-30
min $	45	10	8	4	2	9	12
min 1	-38	-36	-37	-36	-41	-36	-38
min @	6	4	5	24	5	5	4
min and	-28	-28	-28	-27	-41	-27	-28
min max	-32	-33	-32	-31	-34	-30	-29
mind	-17	-15	-15	-15	-17	-15	-15
mine	32	-21	-20	-2	-14	-10	-17
mine $	78	-16	-10	40	7	14	3
mine and	51	17	17	18	15	18	17
mine i	-70	-47	-47	-50	-50	-48	-55
mine or	-29	-34	-24	-27	-24	-24	-28
miner	-26	-25	-25	-26	-30	-24	-28
miner found	-13	-12	-11	-12	-17	-11	-12
mini	-48	-35	-36	-37	-45	-31	-32
minim	25	-34	30	125	25	28	27
minim respons	24	-22	29	108	27	30	22
minimum	3	0	-2	23	53	2	5
minimum and	-47	-47	-46	-48	-85	-47	-47
minimum of	10	-15	6	54	-5	-10	12
minimum tls	-13	-13	-13	-13	-17	-13	-14
minor	-40	-35	-14	-37	-37	-34	-37
minor engin	-45	-34	-32	-33	-35	-32	-40
minor upgrad	-82	-80	-92	-86	-91	-79	-87
minor version	35	39	67	39	39	41	82
minut	-5	-8	-5	-4	32	-4	-4
minut $	-2	-25	-4	-8	26	-5	-8
minut on	-14	-14	-15	-16	-19	-14	-14
mirror	-21	-21	-26	-20	-20	-19	-21
misconfigur	-33	-32	-33	-32	-39	-32	-41
mismatch	-46	-55	-46	-46	-48	-45	-46
mismatch in	-30	-35	-29	-28	-30	-28	-31
miss	-35	-34	-35	-33	-27	-33	-35
miss $	13	11	-3	12	54	11	8
miss @	-16	-16	-16	-15	-16	-15	-15
miss in	-21	-21	-22	-20	-23	-20	-20
miss index	-25	-25	-28	-24	-28	-25	-26
miss on	-51	-61	-53	-52	-51	-50	-50
miss so	-65	-51	-49	-50	-48	-47	-52
miss the	-34	-34	-33	-34	-46	-33	-34
miss whose	-23	-23	-24	-23	-23	-23	-46
mistak	-44	-52	-43	-43	-43	-44	-45
mistak $	-40	-39	-40	-39	-40	-44	-43
mistak @	-20	-18	-19	-19	-19	-18	-18
mix	-16	-2	45	7	3	9	40
mix $	-91	-66	-86	-69	-71	-67	-89
mix up	-27	-34	-35	-31	-26	-25	-26
ml	2	6	6	29	2	7	5
ml team	-30	-20	-20	-23	-22	-20	-22
mobil	-33	-32	-33	-32	-37	-32	-32
mobil app	-17	-16	-16	-16	-20	-16	-16
mode	-4	-10	-3	-6	-22	-13	-16
mode $	-48	-43	-49	-42	-46	-41	-42
mode @	-55	-49	-64	-50	-51	-49	-61
mode cluster	90	27	18	30	32	30	7
mode is	-25	-1	-1	38	-28	0	-2
mode of	20	34	88	33	17	28	29
mode who	-21	-17	-18	-18	-19	-17	-20
mode with	-38	-29	-29	-30	-28	-29	-31
model	14	-7	-10	-11	-25	-12	-21
model $	49	33	29	5	-23	4	-1
model for	69	12	28	28	17	27	22
model fresh	-26	-18	-18	-19	-17	-18	-19
model host	-53	-58	-33	3	-33	-31	-33
model in	-26	-7	-7	-7	25	-6	-8
model on	19	20	22	54	21	22	23
model put	-21	-16	-16	-20	-16	-18	-16
model run	-55	-33	-32	-33	-38	-34	-33
model that	-20	-15	-16	-14	-14	-14	-14
model who	2	18	18	18	43	18	18
modul	-23	-19	-20	-19	-9	-19	-20
modul for	-3	5	4	5	33	4	6
mondai	27	-14	-3	-2	-6	-1	-3
monei	-35	-25	-31	-33	-49	-30	-32
monitor	-33	-36	-19	-24	-46	-33	-38
monitor stack	19	-7	20	66	17	20	20
monitor the	-39	-39	-44	-40	-52	-40	-45
month	9	10	8	9	37	9	20
month $	28	27	20	28	93	30	28
month becaus	-28	-25	-25	-25	-42	-25	-25
month in	3	4	-1	4	20	4	5
month who	35	33	36	32	23	34	80
monthli	-35	-53	-45	-50	5	-34	-53
monthli who	-37	-34	-41	-34	-56	-35	-61
mop	-15	-27	-15	-15	-15	-15	-16
more	-14	13	-17	16	-5	-9	-13
more $	-1	-35	0	65	-8	2	2
more do	-15	53	-2	-30	-9	-2	-2
more in	20	-15	16	-4	76	15	16
more of	19	8	13	52	18	19	10
more power	-33	-27	-26	-26	-28	-26	-26
more record	-15	-14	-14	-14	-19	-14	-15
more than	-50	-51	-77	-52	-57	-50	-59
more work	10	75	18	-4	-2	15	10
morn	-10	-9	-11	-9	32	-12	-21
morn $	22	21	18	20	56	13	9
most	5	-2	5	92	-17	7	5
most hand	23	33	29	117	16	32	26
mount	-59	-57	-54	-73	-45	-54	-58
mount @	-26	-18	-17	-16	21	-19	-23
mount the	-25	-23	-23	-22	-24	-23	-29
move	-24	-10	-24	-23	-23	-20	-20
move $	-49	2	-43	-34	-42	-34	-40
move @	-2	24	-5	-15	-11	-2	-3
move a	-42	-47	-47	-43	-47	-42	-46
move between	15	44	15	15	14	15	16
move from	-2	51	4	-9	2	4	4
move is	-15	-15	-16	-16	-15	-15	-26
move it	-19	-18	-20	-19	-22	-18	-20
move my	-33	-33	-35	-33	-60	-35	-42
move off	-43	-40	-43	-43	-63	-42	-59
move our	1	23	3	-2	1	2	-3
move to	-19	-17	-29	-19	10	-18	-21
move us	-1	10	10	11	-6	11	51
msck	-50	-47	-46	-48	-48	-47	-45
msck repair	-50	-47	-46	-48	-48	-47	-45
mtl	-38	-38	23	-38	-60	-42	-42
mtl between	-67	-67	-89	-68	-78	-67	-66
much	30	-19	-6	41	1	6	5
much $	-55	-57	-70	-55	-76	-48	-50
much and	-30	-28	-26	-27	-41	-28	-31
much as	23	-4	22	51	23	23	22
multi	-27	-26	-17	-27	-29	-27	-27
multi az	-29	-26	-23	-28	-26	-26	-27
multi factor	-35	-35	-43	-35	-37	-34	-35
multi region	-27	-26	-32	-27	-28	-27	-26
multi tenant	5	5	49	4	-17	-3	5
mung	-25	-26	-26	-26	-29	-24	-24
must	-10	-17	-20	-16	-20	-17	-17
must act	-17	-15	-15	-16	-17	-15	-17
must configur	-7	21	-6	-27	-7	-6	-7
must custom	-16	-12	-12	-12	-13	-12	-14
must defin	-90	-62	-108	-59	-82	-58	-61
must do	10	-13	-14	-12	-25	-12	-14
must i	-39	-34	-35	-34	-53	-34	-36
must instal	-19	-11	-11	-11	-11	-11	-12
must look	136	64	62	61	62	61	60
must not	-34	-31	-31	-27	-29	-27	-27
must our	53	0	-20	3	0	6	-17
must patch	-51	-44	-44	-47	-50	-45	-78
must renew	-20	-19	-18	-18	-20	-18	-19
must the	-24	-20	-19	-20	-26	-20	-22
must updat	-30	-26	-27	-29	-32	-27	-31
must we	36	11	11	13	11	14	44
my	11	3	2	2	33	5	-3
my @	-13	-3	-6	-2	40	-3	-6
my access	20	31	-6	28	83	25	32
my auditor	-23	-20	-21	-21	-23	-20	-30
my boss	52	33	45	25	-2	78	21
my build	-13	-12	-12	-13	-13	-12	-16
my colleagu	-21	-15	-18	-21	40	-60	-20
my contain	-12	-11	-11	0	-12	-11	-24
my data	-11	-11	-12	-11	-39	-21	27
my duti	17	21	3	7	6	6	8
my head	-49	-42	-39	-40	-43	-39	-47
my jean	18	18	19	17	66	17	-6
my job	125	31	16	37	23	38	37
my kid	-2	19	1	18	93	20	9
my life	2	0	1	19	1	2	-3
my list	0	-9	-1	23	-6	-1	0
my old	9	11	2	10	48	2	5
my own	-76	-69	-65	-67	-89	-63	-70
my polici	17	18	19	22	56	19	23
my risk	99	38	34	39	22	40	40
my student	-13	-12	-14	-13	-16	-13	-13
my team	17	1	-6	-1	-9	-2	-5
myself	-17	-44	-77	-52	-71	-46	-45
myself $	-32	-29	-52	-29	-46	-30	-30
mysql	-49	-33	-37	-33	-38	-33	-33
n	-1	-18	-41	-47	-49	-38	-59
n @	4	49	7	-8	-2	13	15
nacl	-19	-21	63	-19	-28	-27	-35
nacl $	-23	-25	32	-23	-35	-40	-36
nah	-35	-33	-38	-33	-35	-34	-42
nah i	-35	-33	-34	-33	-36	-34	-47
nairobi	29	29	22	28	79	24	28
nairobi $	29	29	22	28	79	24	28
name	-22	-23	-18	-19	-5	-19	-15
name $	28	29	27	28	70	28	8
name and	7	8	64	6	-8	7	10
name for	28	38	2	31	141	42	43
name in	-19	-17	-17	-17	-19	-17	-18
name is	5	-1	5	5	1	8	43
name look	-33	-28	-27	-27	-29	-28	-29
name of	-15	-15	-16	-16	-17	-15	-14
name point	-57	-50	-68	-53	-63	-50	-49
name server	-24	-24	-23	-23	-25	-23	-25
name that	-14	-14	-14	-13	-16	-13	-13
name the	0	-24	-1	27	-1	-1	-1
name who	-48	-51	-46	-52	-49	-46	-60
namespac	-53	-50	-51	-49	-57	-49	-50
namespac on	-74	-71	-72	-70	-91	-69	-69
namespac pod	-14	-15	-14	-14	-16	-14	-14
narrow	-25	-28	-24	-25	-26	-24	-24
nas	-28	-40	-29	-30	-30	-29	-29
nat	-43	-50	-44	-43	-45	-42	-42
near	7	7	2	7	43	2	11
near the	7	7	2	7	43	2	11
nearli	-52	-45	-49	-45	-48	-45	-48
neck	-28	-27	-29	-28	-30	-29	-31
need $	-15	-15	-17	-12	3	-12	-12
need a	13	-6	-2	10	-11	0	20
need access	-30	-31	-32	-31	-41	-31	-48
need an	27	29	27	27	63	27	49
need for	-60	-48	-46	-51	-63	-47	-44
need more	-54	-52	-51	-53	-76	-51	-51
need on	3	37	2	-17	4	4	2
need one	-4	-35	-24	-28	-22	-22	-28
need os	-4	-30	-5	22	-13	-5	-33
need someth	-24	-23	-23	-23	-33	-22	-25
need the	84	35	25	34	64	34	35
need to	-35	-18	-26	-29	-28	-26	-31
neighbor	-32	-35	-31	-33	-31	-30	-33
neo4j	11	58	17	20	-1	17	13
neo4j on	12	62	19	23	-2	19	14
nest	24	27	22	28	85	28	28
net	-23	-24	-21	-23	-25	-22	-21
netapp	129	30	37	35	18	36	-5
network	-46	-44	-41	-43	-46	-43	-46
network $	-39	-39	-41	-40	-43	-39	-50
network access	-13	-15	-15	-14	-14	-14	-17
network acl	-24	-26	-11	-25	-30	-26	-28
network and	-21	-22	-22	-21	-22	-21	-34
network between	-16	-16	-16	-16	-22	-16	-18
network card	-21	-19	-20	-20	-20	-20	-20
network cidr	-30	-38	-28	-31	-28	-28	-30
network connect	-30	-30	-30	-30	-32	-29	-28
network devic	-17	-15	-15	-16	-15	-15	-20
network flood	-47	-59	-46	-45	-46	-44	-47
network gear	-25	-25	-27	-25	-30	-27	-33
network hardwar	-28	-29	-30	-31	-46	-28	-30
network into	-72	-59	-62	-57	-63	-58	-66
network polici	18	30	92	32	30	32	31
network switch	-26	-25	-27	-24	-25	-24	-26
network that	-34	-34	-36	-32	-41	-32	-35
network under	-34	-32	-32	-32	-31	-31	-35
never	-13	-14	-2	-3	-19	-12	-17
never expir	-20	-20	-20	-20	-26	-19	-20
never heard	9	18	86	18	-3	16	14
never patch	-30	-40	-34	-18	-32	-31	-34
never ran	-40	-40	-39	-41	-37	-40	-38
never reach	-15	-15	-16	-15	-15	-15	-14
never seen	26	27	68	27	9	51	22
never touch	-26	-25	-25	-31	-25	-25	-39
never want	22	22	20	53	20	22	21
new	-14	-2	-19	-14	-5	-9	-12
new @	-34	-34	-32	-33	-35	-31	-34
new account	-28	-26	-31	-26	-31	-26	-26
new cluster	-73	-96	-100	-78	-99	-73	-84
new custom	4	56	58	57	146	57	55
new firmwar	-26	-26	-25	-27	-38	-26	-27
new in	43	21	-16	21	7	71	9
new joiner	19	-1	0	0	-16	0	0
new on	-31	-36	-33	-33	-52	-32	-39
new one	-26	-25	-27	-26	-26	-25	-39
new os	-29	-29	-29	-30	-30	-29	-54
new ou	-30	-40	-27	-27	-46	-27	-27
new platform	25	-20	-10	-7	-16	-2	-3
new region	-23	-22	-23	-23	-25	-21	-22
new server	-46	-47	-44	-44	-52	-44	-48
new split	-13	111	41	29	26	38	40
new version	16	17	17	19	18	19	55
new who	-28	-28	-28	-28	-56	-28	-28
newer	-25	-25	-26	-25	-31	-24	-28
newer one	-52	-50	-57	-54	-49	-50	-64
newest	-28	-24	-25	-24	-26	-24	-28
newslett	-37	-31	-31	-31	-33	-30	-35
next	21	52	19	18	17	20	29
next door	-45	-48	-43	-46	-45	-43	-42
next js	-26	-26	-25	-26	-29	-26	-40
next month	40	44	41	40	31	41	88
next quarter	4	53	22	12	18	19	21
next to	8	89	17	15	14	17	13
next week	41	-3	0	4	-5	3	1
nic	-14	-17	-14	-16	-13	-14	-14
nic in	-14	-17	-14	-16	-13	-14	-14
nice	-22	-6	-17	-7	32	-12	-12
night	-18	-18	-18	4	-21	-16	-14
night $	-1	-2	1	19	7	0	39
night who	-27	-27	-27	-28	-51	-27	-48
nightli	-32	-35	-33	-14	-33	-30	-31
nightli copi	-66	-59	-65	-60	-62	-60	-62
nightli job	2	18	2	-4	2	2	3
nimbu	41	45	47	49	112	48	11
nine	-19	-16	-30	-18	16	-15	-21
nine for	-46	-45	-47	-46	-61	-45	-63
nine of	11	18	18	19	81	20	17
nitro	-44	-44	4	-45	-57	-47	-73
nitro $	33	31	139	35	23	25	33
nitro card	-28	-28	-51	-28	-42	-29	-29
nitro enclav	-8	-7	34	-7	-13	-6	-16
nitro hypervisor	-82	-81	-101	-85	-95	-85	-119
nitro is	13	14	38	14	13	11	14
nitro secur	13	10	45	10	14	13	12
nitro system	27	27	89	26	4	17	12
no	-17	-16	-23	-7	-21	-18	-21
no $	-34	-31	-31	-32	-32	-30	-39
no @	-29	-8	-29	-42	-29	-28	-31
no auth	-39	-25	-25	-25	-25	-25	-27
no dba	11	-26	16	110	-4	14	16
no i	-18	-17	-17	-16	-16	-17	-17
no longer	3	71	1	-9	5	12	13
no matter	-62	-61	-83	-76	-74	-65	-76
no ops	15	6	12	48	14	14	14
no the	-26	-26	-27	-26	-35	-27	-29
no version	-43	-42	-53	-46	-46	-42	-44
no wait	21	-39	-8	-2	-26	-12	-12
nobodi	-25	-25	-26	-8	-28	-23	-25
nobodi ad	-47	-52	-46	-50	-46	-44	-47
nobodi can	-44	-44	-55	-44	-48	-41	-42
nobodi click	-20	-20	-21	-20	-24	-20	-27
nobodi ever	-28	-29	-29	-30	-38	-29	-41
nobodi got	-22	-21	-22	-22	-24	-21	-22
nobodi has	-30	-24	-23	-22	-22	-23	-22
nobodi here	14	14	10	50	13	15	15
nobodi look	-34	-31	-31	-56	-34	-31	-33
nobodi on	21	-2	22	82	17	21	23
nobodi rotat	-24	-23	-24	-25	-38	-24	-24
nobodi set	-13	-14	-13	-14	-18	-13	-13
nobodi us	-39	-35	-36	-38	-60	-35	-37
nobodi want	38	24	36	85	36	38	37
node	-21	-17	-20	-10	-15	-16	-3
node $	-31	-31	-37	-24	-12	-28	-22
node 16	-36	-36	-35	-36	-62	-36	-46
node @	-10	-38	-16	30	-13	-9	-14
node again	22	14	20	57	21	22	21
node ami	-80	-76	-89	-85	-76	-77	-102
node and	-23	-22	-23	-23	-24	-22	-32
node are	-83	-66	-81	-67	-71	-67	-75
node base	-12	66	-1	29	6	13	14
node behind	-17	-16	-16	-16	-19	-16	-23
node count	-80	-70	-87	-83	-75	-70	-89
node di	-24	-22	-24	-25	-23	-22	-23
node expir	-18	-18	-18	-20	-17	-17	-18
node for	-81	-66	-75	-68	-69	-67	-86
node get	-20	-33	-21	-23	-20	-20	-23
node group	-23	-21	-23	-22	-23	-21	-22
node hardwar	-37	-35	-37	-43	-41	-36	-41
node in	-40	-37	-38	-37	-37	-36	-49
node kernel	-80	-72	-76	-89	-78	-72	-82
node modul	-19	-19	-20	-19	-23	-18	-19
node of	-25	-25	-26	-25	-28	-25	-29
node on	-8	-12	-15	-11	28	-9	-13
node oper	-32	-31	-31	-32	-39	-31	-49
node os	9	14	10	11	-4	13	56
node patch	47	49	49	52	44	51	128
node restrict	-15	-15	-16	-24	-16	-15	-15
node secur	-74	-73	-72	-70	-72	-70	-96
node that	-61	-59	-54	-57	-57	-54	-71
node upgrad	58	63	59	59	62	63	135
node when	-28	-27	-29	-28	-34	-27	-29
node which	-1	19	11	61	3	21	18
node who	78	77	80	80	58	82	218
nodeadm	-66	-90	-74	-79	-69	-67	-74
nodejs16	-30	-28	-28	-28	-30	-28	-42
nodepool	-26	-26	-26	-46	-25	-25	-27
nodetool	-43	-36	-31	-33	-39	-31	-30
nodetool repair	-37	-31	-25	-26	-29	-25	-24
noiz	-42	-46	-41	-43	-40	-41	-41
non	2	4	38	2	-1	3	3
non compliant	-19	-19	-23	-19	-22	-20	-21
non techi	10	12	46	11	6	10	12
non technic	22	30	89	28	22	29	31
noncompli	-42	-35	-36	-35	-40	-35	-36
none	-16	-15	-17	-12	-16	-15	-19
none $	-25	-26	-28	-28	-26	-25	-24
nonsens	-23	-27	-24	-24	-24	-23	-25
noon	3	7	5	5	43	7	1
nor	-30	-29	-29	-34	-30	-28	-31
nor @	-15	-15	-15	-26	-15	-15	-15
normal	-43	21	-16	-22	-15	-20	-25
normal $	-9	-12	-13	-10	18	-14	-16
normal @	-31	-13	-32	-28	-37	-29	-36
not	-10	-7	-5	-13	-21	-18	-20
not $	59	18	-11	-1	-9	3	-1
not @	-71	-67	-71	-64	-64	-63	-65
not amazon	-27	-26	-26	-26	-48	-26	-27
not aws	-31	-24	-24	-24	-24	-24	-29
not configur	-16	-16	-17	-16	-16	-16	-15
not for	-13	-13	-13	-22	-14	-13	-13
not have	-38	-38	-38	-38	-38	-38	-75
not in	7	-17	-25	-15	-21	-15	-15
not mine	-61	-45	-46	-46	-48	-46	-62
not on	-16	-15	-15	-15	-15	-15	-16
not patch	-23	-23	-23	-23	-26	-23	-31
not the	19	16	61	17	44	6	16
not us	-54	-53	-63	-54	-55	-53	-90
note	22	25	19	23	107	22	-36
notebook	-30	-29	-27	-11	-29	-25	-28
noth decrypt	-18	-16	-18	-18	-19	-16	-16
noth to	13	17	15	63	8	17	6
notic	-62	-57	-60	-57	-60	-58	-90
notic about	-17	-15	-14	-15	-15	-15	-16
notic that	-18	-17	-17	-17	-19	-17	-17
notif	-37	-39	-38	-37	-39	-36	-37
notifi	-28	-32	-28	-31	-31	-28	-40
notreadi	-2	-1	1	-1	24	0	-1
now	-19	-10	-18	-25	16	-8	-32
now $	8	13	13	18	107	13	-45
now @	16	56	12	-3	17	15	18
now in	-7	-3	-7	-2	18	-14	-2
now on	9	9	9	9	35	-13	9
now the	-52	-52	-52	-58	-81	-54	-59
npm	-40	-36	-36	-37	-37	-36	-53
npm packag	-39	-35	-36	-36	-38	-35	-58
nsx	-56	-52	-53	-53	-54	-52	-69
ntf	-47	-36	-32	-36	-32	-31	-31
nucleu	-18	-17	-17	-17	-20	-17	-24
number	-17	-15	6	-14	-9	-15	-15
number $	-58	-58	-63	-57	-67	-58	-61
number by	26	26	24	21	63	25	27
number in	-45	-39	-41	-40	-48	-39	-41
number of	-19	-18	-19	-18	-23	-18	-18
nutshel	127	13	13	24	-14	21	8
nvidia	-18	-17	-17	-19	-19	-17	-17
nvme	18	21	21	20	74	20	19
nvme in	-36	-35	-36	-36	-47	-35	-36
o	-22	-22	-21	-23	-25	-21	-23
oauth	-28	-29	-28	-29	-53	-28	-28
object	-21	-19	-10	-19	-9	-20	-20
object $	-80	-79	-89	-77	-105	-77	-80
object in	5	8	-1	8	30	8	8
object lock	27	27	104	26	8	4	24
object who	-34	-34	-36	-34	-43	-34	-48
oblig	139	68	26	54	25	40	38
oblig $	42	54	23	12	14	17	15
oblig of	86	18	32	29	28	29	13
obvious	-26	-30	-26	-50	-26	-26	-26
oci	-48	-50	-46	-53	-57	-46	-62
ocr	9	-13	15	52	15	14	13
ocr model	-22	-15	-15	-16	-15	-15	-16
ocsp	-46	-39	-40	-39	-43	-39	-42
octob	-2	9	4	6	67	-7	7
of	-21	-22	-24	-20	-17	-22	-24
of $	-4	-4	-14	-14	-16	-14	-14
of @	-35	-37	-38	-36	-32	-37	-44
of a	-30	-24	-31	-24	-6	-23	-26
of amazon	47	49	46	48	124	48	11
of an	-27	-25	-24	-25	-29	-27	-27
of api	-39	-40	-40	-41	-71	-40	-48
of aws	11	11	4	12	65	11	2
of backup	-81	-70	-71	-70	-105	-70	-72
of block	-38	-39	-43	-37	-38	-35	-55
of build	-33	-34	-31	-31	-33	-32	-33
of client	16	6	6	6	6	6	5
of comput	-23	-23	-24	-25	-26	-24	-23
of contain	34	27	84	25	33	31	35
of control	-18	-18	-19	-18	-31	-18	-20
of custom	75	20	31	39	23	28	20
of data	-35	-34	-35	-34	-50	-35	-36
of date	16	19	18	17	17	19	59
of dead	-26	-46	-25	-25	-25	-25	-26
of differ	-39	-38	-36	-37	-43	-36	-40
of disk	-32	-33	-32	-56	-32	-31	-31
of durabl	-34	-33	-33	-35	-45	-33	-39
of duti	71	55	31	33	26	34	34
of each	2	40	5	-8	3	5	5
of employe	-38	-30	-32	-33	-56	-32	-30
of event	-15	-14	-17	-15	-19	-15	-14
of everyth	-105	-107	-110	-103	-115	-106	-164
of ex	-16	-14	-13	-14	-15	-13	-14
of file	-51	-40	-41	-42	-43	-40	-51
of hole	-31	-25	-26	-25	-25	-24	-24
of how	3	-38	10	69	-6	9	9
of infrastructur	-39	-42	-54	-40	-42	-41	-46
of it	-20	-22	-9	-22	-25	-22	-30
of its	-13	-14	-14	-15	-16	-14	-17
of key	-37	-46	-34	-34	-39	-34	-35
of labor	26	-33	-41	-27	-41	-28	-27
of life	3	4	4	4	20	4	22
of local	-37	-36	-38	-36	-46	-36	-38
of memori	-59	-51	-49	-48	-55	-50	-66
of my	18	-14	-19	-9	23	-47	-17
of new	-20	-21	-20	-20	-26	-20	-25
of node	-18	-14	-15	-15	-16	-14	-15
of object	-32	-30	-31	-33	-43	-30	-32
of old	13	14	15	12	38	14	14
of one	1	20	21	52	44	21	16
of oper	-43	-32	-33	-34	-33	-33	-51
of other	-20	-17	-16	-16	-17	-16	-18
of our	-20	-14	-16	-13	-5	-15	-10
of partner	-19	-21	-21	-24	-21	-20	-20
of patch	38	73	37	62	27	36	33
of peopl	-35	-37	-36	-36	-42	-35	-39
of physic	-30	-29	-30	-29	-32	-31	-32
of presenc	-41	-34	-34	-34	-37	-34	-47
of question	0	0	-2	0	-28	29	0
of queue	-25	-23	-23	-24	-25	-24	-26
of recoveri	-31	-38	-31	-30	-34	-31	-33
of request	-35	-33	-33	-33	-46	-33	-37
of respons	55	28	15	15	14	17	13
of row	-37	-37	-43	-36	-46	-36	-36
of salesforc	-59	-52	-54	-51	-84	-51	-48
of secur	19	29	57	52	20	16	28
of server	-103	-100	-102	-100	-109	-100	-132
of servic	-46	-46	-46	-47	-52	-47	-65
of shard	-25	-23	-26	-24	-36	-23	-23
of someon	-14	-13	-14	-13	-16	-14	-14
of staff	-28	-27	-30	-27	-30	-27	-33
of storag	-57	-58	-62	-57	-73	-58	-56
of support	-11	11	-8	-5	-19	38	-10
of that	-12	-9	-7	-7	-11	-6	24
of the	-24	-25	-24	-22	-27	-23	-23
of their	26	6	6	6	4	6	1
of them	35	61	45	58	40	45	126
of these	-22	-38	-22	-29	-21	-21	-21
of thi	11	11	-13	10	-22	53	36
of thing	-3	-2	-25	-2	-18	36	-4
of those	-27	-29	-27	-26	-32	-27	-28
of topic	6	11	8	13	0	74	2
of two	-67	-69	-66	-80	-67	-65	-72
of us	24	27	9	45	1	26	80
of what	51	-57	-50	-19	-46	-66	-42
of which	35	-3	0	0	-4	1	-7
of who	11	53	8	2	4	10	7
of whom	-43	-29	-30	-29	-30	-29	-31
of work	-15	55	3	-11	-5	0	-1
of worker	-12	-12	-12	-12	-19	-12	-13
of workflow	-17	-17	-18	-17	-19	-18	-17
off	-29	-24	-29	-25	-25	-28	-31
off $	-38	-34	-39	-33	-38	-32	-27
off @	-14	22	-11	-24	-15	-15	-12
off a	-20	-6	-24	-22	-24	-21	-25
off by	-23	-21	-21	-21	-22	-21	-34
off in	-31	-35	-34	-32	-37	-31	-32
off is	-24	-25	-25	-25	-31	-25	-31
off on	-34	-32	-33	-34	-40	-32	-33
off the	-51	-47	-47	-47	-49	-47	-76
off to	0	-2	-2	0	53	-4	-12
off whose	-34	-20	-20	-21	-23	-20	-21
offer	-9	-9	-10	-8	27	-10	-23
offic	-14	-16	-14	-7	8	-14	-26
offic $	10	12	9	12	44	8	9
offic arrang	-30	-30	-31	-32	-52	-30	-34
offic is	-13	-12	-13	-13	-13	-12	-16
offic on	-17	-15	-16	-16	-1	-15	-15
offic printer	42	42	42	42	91	42	14
offic to	-56	-56	-57	-56	-106	-56	-66
offic want	14	9	13	41	14	14	13
offlin	-22	-29	-21	-22	-21	-21	-23
offset	-39	-31	-30	-33	-36	-33	-31
often	9	12	7	10	42	7	7
oh	-27	-26	-26	-26	-28	-25	-25
ok	6	-9	-16	-6	20	-8	-6
ok $	54	42	42	44	111	39	23
ok and	-64	-62	-66	-61	-77	-62	-70
ok but	-7	7	12	12	-26	8	83
okta	-21	-17	-17	-16	-17	-16	-18
old	-33	-34	-29	-33	-31	-34	-35
old $	-30	-29	-32	-30	-34	-30	-34
old @	-23	-24	-22	-24	-10	-22	-24
old cipher	-59	-52	-52	-52	-68	-51	-50
old disk	-66	-66	-66	-66	-82	-66	-84
old item	-17	-17	-17	-17	-28	-17	-17
old snapshot	48	49	39	47	118	35	43
old task	-19	-19	-25	-18	-18	-18	-19
old untag	-17	-17	-17	-17	-23	-17	-17
old upgrad	-26	-26	-50	-27	-26	-26	-39
old version	-32	-31	-31	-30	-35	-30	-30
old who	-58	-47	-45	-50	-58	-45	-54
older	-32	-34	-33	-33	-42	-32	-38
older than	-32	-34	-33	-33	-42	-32	-38
on	-27	-23	-26	-20	-22	-25	-28
on $	-26	-22	-25	-20	-21	-19	-27
on 1	-24	-27	-25	-42	-27	-24	-25
on 12	-14	-12	-14	-14	-20	-14	-14
on 200	-20	-20	-21	-21	-28	-20	-24
on 40	-24	-21	-21	-23	-22	-21	-23
on @	-37	-28	-32	-23	-33	-33	-38
on a	-24	-11	-22	-10	-12	-19	-21
on all	33	37	35	30	92	35	38
on amazon	-46	-42	-44	-42	-81	-43	-21
on an	-17	-14	-17	-17	-22	-18	-20
on and	-23	-24	-26	-25	-26	-23	-23
on are	-19	-19	-17	-31	-18	-18	-18
on as	-18	-19	-24	-19	-20	-18	-18
on automat	-18	-18	-17	-18	-19	-17	-23
on aws	14	17	19	32	57	12	12
on black	-31	-31	-30	-45	-42	-30	-33
on by	-22	-21	-27	-20	-24	-21	15
on call	18	27	27	26	106	21	-3
on custom	-22	-22	-22	-24	-24	-21	-21
on demand	-23	-37	-20	-25	4	-20	-22
on disk	-34	-34	-35	-32	-34	-32	-32
on each	31	-4	0	3	0	1	-1
on earth	20	29	81	27	16	28	29
on everi	-49	-72	-52	-55	-81	-49	-49
on floor	17	24	24	21	52	24	5
on for	58	-11	-19	0	-6	0	-8
on fridai	6	7	5	6	34	6	3
on from	-16	-18	-15	-15	-15	-15	-15
on fsx	-32	-33	-33	-35	-37	-32	-31
on github	-55	-49	-61	-52	-65	-49	-50
on if	2	-16	6	34	-2	6	7
on in	-32	-33	-33	-32	-43	-31	-32
on is	-36	-35	-35	-34	-45	-34	-46
on it	-40	-40	-45	-40	-49	-41	-52
on its	-22	-12	-27	-26	-50	-26	-30
on layer	-30	-34	-28	-27	-30	-30	-27
on lightsail	-17	-14	-14	-15	-16	-14	-17
on manag	-32	-32	-45	-32	-34	-32	-35
on me	-41	-28	-29	-29	-37	-28	-28
on mfa	-33	-32	-37	-32	-46	-31	-32
on mondai	46	-10	6	7	-7	8	6
on multi	-20	-18	-20	-19	-20	-18	-19
on my	-12	-10	-7	0	11	-8	-21
on nodejs16	-30	-28	-28	-28	-30	-28	-42
on off	-34	-33	-34	-33	-34	-32	-31
on one	-31	23	-30	-37	-10	-26	-32
on or	-27	-41	-27	-30	-27	-27	-28
on our	-20	-15	-19	-17	-23	-19	-19
on patch	9	6	9	7	39	3	-15
on plain	-26	-39	-28	-34	-27	-27	-27
on point	-15	-14	-15	-14	-15	-14	-16
on port	-14	-13	-19	-13	-13	-13	-13
on provid	-28	-29	-31	-29	-35	-28	-38
on putobject	17	23	19	25	73	24	26
on python3	5	11	10	10	30	10	10
on respons	3	27	5	5	0	4	4
on saturdai	-11	-12	-12	-12	-19	-11	-12
on secur	3	-10	2	39	-2	2	-7
on server	-63	-63	-64	-71	-69	-66	-85
on share	-7	-22	-31	-23	-27	-22	-23
on site	-35	-35	-33	-57	-32	-33	-34
on that	0	0	0	-1	31	-2	-19
on the	-19	-17	-20	-17	-18	-18	-16
on them	-20	-29	-33	-28	-37	-29	-30
on there	-42	-43	-60	-42	-45	-43	-46
on those	-23	-25	-24	-32	-24	-24	-28
on time	-32	-28	-34	-28	-42	-28	-27
on to	-31	-30	-29	-40	-45	-30	-30
on top	-28	-28	-29	-29	-40	-29	-32
on tuesdai	65	16	28	31	81	29	14
on two	17	-6	18	60	17	18	18
on unless	-15	-16	-21	-15	-14	-14	-14
on us	15	-24	-52	-28	-56	-35	-4
on version	-13	-11	-12	-11	17	-12	-23
on what	-56	5	-61	-35	-53	-35	-34
on which	-44	-37	-36	-38	-49	-24	-42
on who	-16	-7	-17	-17	-35	-16	-7
on whose	-14	-31	-15	17	-16	-12	-15
on windows	-29	-23	-24	-25	-28	-23	-25
on with	23	20	20	57	52	24	20
onboard	25	-9	-10	-6	-12	-7	-11
onc	-25	-6	-15	-11	-6	-13	-15
onc @	-58	-31	-32	-31	-32	-31	-31
onc a	9	5	8	54	3	10	6
onc on	-26	-6	-15	-34	-16	-19	-16
onc our	-16	27	-1	-13	-5	-4	-1
onc the	-18	-17	-19	-19	-23	-19	-21
onc we	10	25	10	11	10	10	10
one $	-12	9	53	35	-15	9	75
one @	-18	-16	-15	-14	41	-12	-14
one and	17	55	24	18	25	25	23
one az	-32	-30	-35	-31	-31	-30	-32
one by	-29	-30	-32	-33	-32	-29	-42
one custom	-14	-14	-14	-22	-16	-14	-14
one do	-5	-16	-11	-11	31	-24	-4
one eni	30	27	10	28	72	19	30
one for	-28	-27	-19	31	-42	-18	-18
one hand	22	17	24	49	14	15	20
one in	-35	-34	-35	-36	-50	-34	-37
one is	-33	-33	-36	-34	-39	-32	-58
one let	17	-27	18	107	4	18	17
one line	-20	-1	99	4	-7	9	8
one liner	7	37	137	32	86	39	30
one login	-32	-29	-33	-31	-31	-30	-56
one more	10	-18	9	43	9	9	9
one of	-35	-35	-51	-38	-36	-34	-39
one or	9	7	5	5	6	9	32
one owner	-38	-66	-37	-52	-41	-38	-37
one pager	84	17	28	30	23	36	35
one paragraph	33	60	16	18	11	19	20
one region	-17	-15	-17	-17	-18	-15	-15
one sentenc	85	19	66	20	4	23	-1
one who	-26	-58	-65	-57	-76	-56	-132
one with	51	54	70	118	62	71	122
one zone	-22	-20	-23	-21	-28	-20	-22
onli	-24	-24	-22	-18	-27	-23	-25
onli $	0	40	10	6	24	10	10
onli admin	-17	-17	-18	-20	-23	-17	-17
onli have	-29	-29	-29	-33	-50	-29	-30
onli in	-36	-33	-35	-34	-35	-33	-32
onli need	62	26	26	29	27	27	27
onli on	35	26	34	78	35	35	34
onli one	-64	-65	-64	-80	-67	-60	-63
onli the	-4	-27	-4	22	-5	-4	-5
onli who	-11	-16	-11	-12	-11	-11	-11
onli with	3	3	-3	3	21	2	4
ontap	-46	-46	-48	-44	-32	-43	-47
onto @	22	41	9	4	9	9	2
onto it	-21	-20	-21	-21	-35	-20	-21
onto the	-20	-21	-20	-20	-22	-19	-23
oom	-27	-21	-21	-23	-23	-21	-21
open	-30	-29	-28	-28	-26	-28	-25
open $	-36	-38	-37	-36	-36	-35	-36
open @	-50	-53	-52	-53	-58	-49	-51
open a	-12	-9	-20	-9	19	-17	-12
open access	-37	-33	-33	-34	-37	-32	-33
open and	-13	-19	-14	-15	-14	-14	-15
open for	6	6	-4	5	39	7	6
open or	-15	-15	-15	-15	-15	-14	-20
open port	-28	-28	-27	-27	-34	-29	-30
open sourc	-29	-29	-31	-38	-43	-30	-30
open the	-17	-22	-18	-18	-19	-17	-18
open to	-33	-28	-29	-28	-32	-28	-30
open who	-48	-43	-44	-43	-47	-42	-50
openapi	-47	-45	-44	-43	-46	-43	-47
opensearch	19	159	21	-5	5	32	17
openssh	-3	-9	-2	38	-4	2	-1
openssl	-20	-21	-20	-16	-20	-20	-25
openssl in	-45	-43	-47	-44	-45	-43	-61
openvpn	9	33	11	26	6	9	12
openvpn on	1	-20	1	28	1	1	1
openzf	-38	-36	-39	-37	-37	-36	-38
oper	-26	-26	-26	-23	-27	-24	-16
oper $	-8	-64	-9	61	-10	-8	-9
oper it	-36	-38	-38	-36	-40	-37	-65
oper role	-18	-17	-19	-17	-17	-16	-18
oper system	-21	-20	-20	-20	-23	-19	-2
oper the	-32	-31	-31	-31	-33	-30	-33
oper who	-11	-4	-11	-11	-13	-10	-18
oppos	46	107	110	48	34	53	45
oppos to	46	107	110	48	34	53	45
ops	17	17	-3	45	-5	8	8
ops $	39	21	6	-4	-4	5	6
opt	-25	-22	-23	-23	-23	-22	-22
opt out	-19	-17	-18	-18	-18	-17	-17
optim	-41	-41	-44	-39	-27	-40	-47
optim $	-45	-45	-51	-42	-14	-44	-57
option	-12	-16	-18	38	-18	-10	-13
option $	-71	-89	-72	-34	-72	-67	-71
option for	-22	-17	-3	32	-14	-6	-2
option of	-14	-14	-14	-15	-14	-14	-17
option on	46	45	20	113	23	38	48
option oper	-24	-23	-23	-25	-25	-23	-34
or	2	25	8	28	18	11	23
or $	-37	-54	-38	-41	-40	-37	-40
or @	29	70	34	100	55	37	34
or a	-26	-39	-3	21	-18	-15	-19
or all	-58	-59	-51	-82	-53	-51	-55
or amazon	16	28	29	28	28	30	92
or an	30	25	33	72	27	31	33
or are	-31	-31	-32	-58	-32	-31	-41
or aws	-30	-30	-29	-42	-26	-30	-1
or both	-38	-42	-41	-39	-52	-40	-70
or by	10	14	11	11	14	15	55
or can	-25	-25	-26	-26	-46	-26	-25
or custom	-84	-77	-77	-77	-97	-76	-96
or doe	-20	-19	14	-20	-22	-15	-25
or elast	4	2	4	18	0	4	4
or fals	-40	-40	-64	-42	-46	-40	-58
or fix	48	39	32	40	19	108	15
or for	-19	-18	-22	-19	-28	-18	-22
or googl	27	26	19	27	56	26	25
or host	-19	-42	-21	-27	-22	-19	-24
or i	-16	-17	-16	-16	-17	-15	-17
or is	-16	-15	-17	-16	9	-17	-24
or manag	-14	91	-16	0	-4	15	13
or me	-44	-33	-38	-40	-53	-28	39
or mine	-39	-31	-30	-41	-26	-30	-37
or must	-22	-25	-22	-24	-24	-21	-26
or my	-40	-44	-39	-43	-40	-40	-45
or neo4j	13	98	26	2	0	24	17
or no	-37	-37	-36	-36	-37	-36	-61
or not	-1	45	4	-4	32	7	2
or on	24	12	37	68	-2	24	113
or our	-41	-37	-30	-17	-25	-30	-28
or plain	40	158	44	47	39	46	30
or privat	-27	-26	-26	-27	-30	-26	-33
or provis	-21	-21	-20	-22	-22	-21	-31
or public	-57	-92	-61	-61	-63	-60	-61
or so	-34	-31	-32	-36	-33	-31	-37
or standard	-15	-32	-17	23	-17	-22	-28
or the	-7	61	16	29	10	24	76
or thei	-14	-15	-14	-15	-15	-14	-16
or their	20	35	40	37	34	40	110
or them	-67	-63	-63	-61	-65	-61	-95
or transcrib	23	23	21	70	13	24	22
or us	-4	-2	-3	-3	24	-1	-9
or we	-34	-35	-36	-33	-36	-46	-36
or what	-27	-26	1	-15	-57	22	17
or who	-33	-28	-28	-28	-42	-27	-31
or windows	13	3	12	43	11	12	12
or your	22	22	19	19	12	8	85
orchestr	-11	-15	-16	12	-12	-10	-16
orchestr servic	-15	-14	-14	-14	-16	-14	-14
order	-36	-44	-36	-15	-32	-34	-37
order a	-29	-25	-29	-26	-38	-25	-30
order by	23	5	14	79	12	24	26
org	10	12	60	13	18	8	8
org wide	-31	-26	-28	-26	-27	-26	-32
organ	-42	-36	-51	-35	-48	-42	-38
organizations	17	60	-13	-8	-17	-3	-1
origin	-44	-46	-44	-43	-49	-42	-43
orphan	-42	-37	-37	-36	-40	-36	-39
os	-10	-13	-5	2	7	-7	33
os $	-100	-99	-77	-102	-118	-98	-73
os again	24	23	19	58	22	22	23
os and	13	13	10	48	-25	12	-10
os beneath	-70	-65	-66	-69	-89	-67	-82
os cve	-20	-19	-20	-20	-20	-19	-26
os fix	-55	-67	-52	-61	-50	-49	-64
os harden	-41	-37	-36	-34	-49	-33	-39
os in	49	53	52	50	42	55	135
os level	-22	-22	-23	-22	-23	-22	-29
os of	-19	-18	-21	-19	4	-18	-34
os on	-108	-170	-102	-108	-132	-104	-116
os patch	-18	-29	-18	-11	0	-15	45
os to	-26	-25	-24	-24	-24	-24	-34
os under	-46	-44	-45	-46	-47	-44	-74
os underneath	-50	-48	-47	-49	-47	-47	-59
os updat	89	94	91	90	142	90	203
os upgrad	-34	-33	-34	-35	-35	-33	-54
os us	32	34	28	21	26	31	86
oss	18	13	20	22	53	22	17
other	3	29	12	5	3	6	30
other $	-1	48	1	-2	2	5	-10
other account	-52	-50	-51	-52	-72	-52	-86
other aws	-19	-15	-14	-14	-15	-14	-16
other tenant	-22	-23	-24	-22	-24	-22	-32
other who	16	14	10	15	8	16	45
otherw	-7	-19	-7	8	-8	-7	-7
otherw $	-15	-15	-15	-17	-16	-15	-14
ou	-66	-50	-44	-42	-52	-43	-43
ou $	-47	-53	-49	-46	-48	-47	-48
our $	41	18	3	16	28	14	36
our account	-34	-33	-34	-33	-49	-33	-41
our ad	-29	-28	-26	-26	-30	-26	-28
our admin	-30	-27	-27	-28	-33	-27	-32
our ami	-15	-14	-16	-14	-16	-14	-16
our app	-35	-34	-38	-31	-38	-34	-38
our applic	-29	-28	-28	-28	-29	-28	-41
our audit	-4	2	42	4	-14	3	5
our auditor	0	-5	0	27	-8	0	-3
our aws	-28	-24	-24	-24	-32	-23	-23
our backup	-37	-37	-58	-37	-55	-37	-51
our bank	-27	-26	-25	-27	-39	-26	-32
our bare	-31	-30	-33	-30	-32	-29	-39
our basement	-50	-47	-43	-44	-61	-43	-44
our begin	93	30	40	32	38	36	34
our bit	89	1	17	23	5	16	-6
our branch	-37	-29	-30	-30	-34	-30	-32
our build	-19	-24	-12	5	-15	-13	-13
our busi	10	13	11	9	-17	4	66
our cage	-25	-24	-24	-25	-27	-24	-25
our cisco	-5	-5	-24	-3	35	-28	-10
our client	-45	-42	-41	-42	-62	-41	-55
our cloud	-35	-37	-45	-36	-49	-36	-38
our cluster	68	75	73	74	78	64	146
our code	3	3	3	28	-5	2	3
our compani	-10	25	21	24	112	24	-1
our contain	-40	-30	-54	-35	-66	-31	-14
our content	-15	-14	-14	-14	-17	-14	-16
our corpor	-38	-39	-40	-39	-42	-38	-62
our cto	33	12	18	18	62	15	10
our custom	-32	-34	-43	-32	-39	-34	-37
our data	-41	-41	-42	-40	-48	-40	-53
our databas	5	6	3	0	-18	5	44
our dba	-23	-22	-21	-17	-24	-21	-32
our deploi	-51	-49	-50	-50	-73	-50	-71
our develop	-45	-41	-42	-41	-44	-41	-64
our devic	-24	-23	-23	-23	-25	-23	-35
our domain	-51	-37	-38	-40	-41	-38	-42
our dpo	18	1	0	0	-4	0	0
our duti	-8	7	-28	-28	-28	-21	-31
our employe	-31	-33	-36	-31	-47	-30	-31
our event	30	31	32	31	70	31	19
our factori	55	21	25	25	24	25	24
our file	-36	-10	-39	-38	-42	-35	-55
our flow	-24	-23	-24	-23	-40	-23	-23
our headach	-30	-31	-31	-12	-53	-30	-50
our helpdesk	27	-18	-5	-8	-6	-6	-3
our homework	26	-28	-52	-26	-53	-24	-32
our in	59	19	-26	-6	-16	-3	-8
our is	69	73	70	70	67	71	155
our iso	-26	-25	-26	-25	-45	-26	-28
our isp	-41	-24	-29	-26	24	-30	-49
our job	33	20	12	23	7	22	79
our key	1	30	-5	1	-8	5	5
our lambda	-18	-14	-13	-14	-15	-13	-13
our lan	-41	-33	-34	-35	-42	-33	-34
our laptop	-36	-36	-37	-36	-65	-36	-39
our list	0	32	3	-5	4	4	4
our load	-19	-20	-18	-19	-19	-18	-20
our log	-26	-22	-22	-24	-28	-22	-25
our memori	-27	-27	-29	-27	-30	-27	-44
our multi	-19	-19	-31	-20	-23	-20	-19
our newslett	-37	-31	-31	-31	-33	-30	-35
our oblig	42	50	21	11	13	17	14
our offic	-55	-54	-54	-55	-41	-53	-78
our old	-19	-21	-19	-21	-24	-19	-21
our on	67	48	18	16	-22	18	18
our or	-57	-62	-41	-51	-54	-41	7
our own	-17	-8	-16	-8	-11	-14	-21
our part	106	46	19	24	27	26	20
our pci	-12	-22	-12	-10	-12	-12	-12
our pentest	-22	-21	-27	-22	-22	-22	-25
our pipelin	-19	-17	-19	-17	-19	-17	-20
our plate	30	3	6	16	3	8	9
our polici	13	38	37	36	20	104	34
our premiz	-36	-43	-35	-38	-37	-35	-36
our privat	-26	-22	-22	-22	-26	-21	-22
our problem	-8	-42	-22	35	-44	-13	57
our produc	-32	-22	-22	-21	-22	-22	-23
our raci	-64	-39	-41	-38	-58	-39	-39
our recoveri	-14	-13	-13	-13	-13	-13	-17
our region	-37	-42	-30	-30	-51	-30	-31
our respons	-25	-1	-26	-30	-32	-25	-46
our router	-30	-29	-29	-29	-31	-29	-47
our saa	-17	-17	-27	-17	-20	-17	-17
our salesforc	30	29	25	30	69	29	3
our server	-48	-54	-48	-33	-55	-48	-59
our servic	-27	-42	-27	-31	-26	-26	-29
our session	-18	-16	-28	-16	-16	-16	-16
our share	23	109	41	21	31	40	36
our shop	-32	-32	-33	-33	-39	-41	-36
our side	-24	-18	-14	-9	9	-14	-25
our siem	-37	-34	-36	-37	-35	-33	-45
our site	-27	-25	-25	-25	-29	-24	-30
our stuff	-66	-64	-65	-71	-77	-69	-96
our switch	-29	-54	-28	-30	-30	-30	-29
our tabl	-22	-22	-21	-22	-31	-21	-25
our task	55	13	9	12	4	13	31
our team	-11	-8	-21	7	-4	-17	-24
our their	135	73	39	41	44	41	9
our thing	55	55	43	60	53	53	145
our to	-45	-44	-48	-46	-67	-45	-47
our traffic	-26	-19	-19	-20	-23	-19	-22
our ubuntu	-17	-16	-16	-16	-19	-16	-23
our unus	-36	-27	-25	-25	-33	-26	-29
our user	-33	-32	-35	-32	-57	-33	-34
our vs	71	-24	8	7	3	4	-1
our warehous	-35	-33	-34	-31	-37	-30	-33
our websit	-51	-37	-39	-39	-49	-36	-46
our what	20	41	-1	4	6	8	3
our windows	33	-26	-27	8	-20	-9	-13
our work	25	1	15	50	12	14	16
our workload	-54	-62	-55	-46	-60	-56	-74
our worri	-16	-16	-17	-16	-16	-17	-18
our zone	-25	-24	-26	-25	-43	-25	-26
ourself	18	-20	-39	-29	-63	-20	-21
ourself $	18	-20	-39	-29	-63	-20	-21
ourselv	3	-8	-9	19	-9	-4	8
ourselv $	-23	-15	-29	-17	-22	-21	22
ourselv for	-82	-78	-66	-75	-73	-67	-83
ourselv on	22	-13	-13	14	-20	-8	-13
ourselv or	38	94	41	39	14	39	37
ourselv who	-38	-37	-39	-39	-38	-38	-66
ous	22	27	22	27	82	27	28
ous in	22	28	22	28	86	28	30
out	-11	-18	-17	-14	-16	-18	-20
out @	-34	-8	-31	-29	-40	-28	-29
out after	-19	-14	-15	-14	2	-13	-21
out and	-16	-15	-15	-15	-24	-15	-18
out by	-19	-19	-19	-22	-21	-19	-21
out for	133	19	-6	27	35	26	8
out of	-31	-33	-31	-25	-34	-30	-29
out on	-25	-24	-23	-24	-28	-23	-23
out when	-33	-32	-34	-33	-54	-32	-32
out which	-16	-9	-9	-11	7	-12	-10
out who	26	29	29	28	65	29	25
outag	-46	-44	-51	-44	-48	-44	-46
outag @	-63	-47	-46	-48	-52	-46	-48
outbound	-37	-34	-34	-35	-45	-34	-34
outdat	-33	-29	-34	-31	-31	-30	-20
outdat $	-61	-60	-63	-60	-66	-60	-62
outgo	-3	-31	-7	32	-1	-1	-1
outgo mail	-3	-31	-7	32	-1	-1	-1
outlin	131	40	46	42	36	46	47
outlin the	17	-6	1	1	-4	1	1
output	-41	-19	-30	-20	14	-19	-19
outsid	-42	-44	-45	-44	-43	-42	-42
outsid the	-58	-65	-61	-63	-61	-58	-58
outsourc	-9	-8	-20	-9	12	-17	-7
over $	41	59	41	40	23	40	96
over @	12	-13	-21	-19	-24	-16	-16
over a	-29	-25	-26	-26	-9	-25	-32
over in	-28	-50	-27	-44	-27	-27	-27
over our	-13	-14	-15	-14	-19	-14	-15
over sever	-17	-16	-18	-17	-15	-15	-15
over the	-12	-20	-16	8	-18	-15	-14
over three	13	12	12	13	39	14	14
over to	-15	-17	-15	-15	-18	-15	-16
over two	-38	-38	-41	-36	-38	-36	-37
over which	-24	-24	-22	-23	-30	-22	-23
over with	27	-32	-10	-6	-18	-8	-6
overal	-25	-26	-30	-26	-30	-27	-29
overlap	-29	-24	-24	-25	-24	-24	-36
overnight	-33	-31	-64	-34	-74	-38	19
oversight	-28	-33	-28	-35	-40	-28	-31
oversight $	-26	-27	-26	-26	-43	-27	-30
overview	95	15	20	23	11	21	20
overview $	60	-4	8	10	-3	9	3
overview of	67	15	14	15	25	6	16
overview pls	53	12	13	13	7	11	13
overwritten	-64	-61	-64	-60	-65	-60	-68
owe	-22	-21	-21	-22	-24	-22	-25
own $	10	-12	-22	-17	-44	-17	-23
own @	-11	41	3	-14	13	2	-1
own ami	-15	-15	-16	-15	-15	-15	-24
own and	7	-22	-22	-17	-18	-17	-29
own api	-45	-38	-37	-39	-40	-37	-37
own applic	-60	-60	-60	-60	-66	-60	-100
own box	33	38	36	121	24	40	18
own build	-15	-21	-15	-18	-15	-15	-17
own cert	-32	-44	-34	-38	-33	-32	-32
own code	-35	-63	-37	-42	-37	-36	-36
own data	-33	-31	-32	-31	-58	-31	-33
own employe	-28	-28	-28	-27	-50	-29	-31
own endpoint	-24	-23	-24	-27	-34	-23	-25
own everyth	9	17	17	12	52	6	4
own infer	-25	-24	-27	-27	-28	-26	-25
own key	-1	10	9	7	38	9	-8
own less	26	-5	28	83	16	27	27
own node	8	15	16	45	12	16	-1
own on	40	33	48	115	43	48	48
own or	-35	-52	-36	-35	-36	-35	-38
own router	-24	-22	-21	-22	-22	-21	-22
own server	-60	-56	-54	-55	-55	-53	-71
own so	-22	-14	-14	-16	-14	-14	-14
own that	-36	-36	-44	-37	-40	-37	-52
own the	37	60	53	54	99	53	86
own web	-19	-19	-19	-20	-21	-19	-27
own workload	-20	-20	-21	-23	-29	-21	-22
owner	-12	-21	-20	-19	-28	-20	4
owner $	52	28	23	27	8	27	87
owner for	-4	4	3	2	40	3	-14
owner of	-42	-42	-42	-43	-50	-42	-62
owner per	-35	-63	-35	-50	-39	-35	-35
owner pls	15	15	16	16	5	-9	68
ownership	-23	-50	-51	-46	-52	-48	-54
ownership $	-80	-79	-85	-76	-80	-79	-89
p5	-19	-19	-19	-19	-25	-19	-18
p99	-22	-10	-8	-4	37	-11	-12
paa	-5	-2	58	3	-10	0	-29
paa saa	23	25	96	33	21	29	27
pack	-43	-24	-39	-27	23	-22	-22
packag	-12	-12	-12	-10	3	-11	-17
packag @	-29	-29	-28	-35	-36	-28	-34
packag in	-43	-42	-45	-41	-46	-41	-46
packag on	12	10	12	29	12	12	12
packag to	-24	-22	-22	-22	-29	-21	-22
packet	-27	-26	-27	-27	-31	-27	-41
page	-37	-35	-35	-35	-48	-22	-40
page $	-91	-78	-77	-82	-98	-79	-82
page is	20	21	21	21	-5	49	20
page of	-25	-25	-25	-26	-29	-25	-34
page us	-36	-37	-36	-37	-42	-37	-53
pager	22	-8	-5	-3	-7	-4	-6
pager on	84	17	28	30	23	36	35
pager ring	-5	26	-4	-12	-4	-3	-4
pai	-6	-5	-6	-6	23	-5	-19
pai attent	-35	-34	-34	-34	-48	-34	-36
pai for	29	30	29	28	87	30	-1
pai the	-27	-25	-29	-26	-29	-28	-32
paid	-29	-28	-33	-29	-8	-28	-31
paid by	-45	-45	-51	-46	-50	-46	-50
pair	-18	2	-17	-12	-23	-16	-15
pair for	-38	-38	-38	-37	-37	-36	-36
pair of	21	61	20	13	21	21	21
pair on	8	34	13	21	11	13	13
palo	-22	-18	-18	-17	10	-19	-24
palo $	-14	-7	-5	-3	47	-9	-16
palo alto	-26	-26	-27	-26	-29	-26	-35
pan	-23	-23	-24	-23	-25	-23	-34
pan os	-23	-23	-24	-23	-25	-23	-34
panda	-29	-29	-30	-29	-30	-29	-50
paper	-79	-66	-69	-65	-73	-66	-75
paper $	-87	-68	-69	-66	-74	-68	-72
paragraph	46	52	21	28	60	23	30
paragraph on	41	12	13	13	12	14	15
parallel	-16	-16	-18	-16	-20	-16	-16
param	-19	-15	-16	-15	-15	-15	-16
paramet	-44	-42	-43	-41	-50	-41	-45
paramet group	-36	-35	-37	-35	-39	-35	-39
parent	-33	-33	-37	-33	-51	-33	-32
park	48	48	50	48	120	43	44
parquet	14	18	15	17	56	16	17
parquet file	14	19	16	18	60	17	18
part	48	21	-6	9	0	6	1
part $	72	30	0	21	4	10	1
part are	-42	-46	-42	-43	-45	-45	-60
part in	16	58	25	19	26	25	24
part of	38	-32	-52	-28	-36	-27	-42
part what	-67	-41	-49	-41	-50	-41	-43
parti	-18	-24	-25	-25	-32	-24	-19
parti $	-40	-32	-33	-32	-33	-31	-35
parti api	-26	-25	-34	-26	-26	-24	-25
parti choos	-27	-26	-26	-27	-39	-29	-27
parti for	124	44	34	48	-7	47	117
parti has	-24	-33	-24	-29	-28	-25	-25
parti in	13	27	65	27	23	27	27
parti instal	-40	-36	-37	-41	-58	-37	-45
parti is	-13	-12	-12	-12	-20	-12	-12
parti must	-26	-18	-19	-20	-22	-19	-20
parti packag	-48	-47	-48	-48	-49	-49	-77
parti protect	-26	-27	-33	-27	-28	-27	-29
parti that	-32	-32	-34	-35	-46	-34	-48
partit	-71	-58	-59	-58	-60	-57	-58
partit in	-27	-18	-18	-18	-18	-18	-20
partit key	-19	-20	-22	-20	-21	-19	-20
partli	-34	-36	-35	-37	-40	-35	-40
partner	-17	-17	-17	0	-9	-15	-16
partner $	-97	-92	-97	-93	-96	-90	-98
partner account	30	32	32	31	67	32	30
partner in	-39	-38	-37	-38	-46	-34	-34
pass	-76	-46	-45	-47	-54	-46	-51
passport	-32	-29	-29	-29	-33	-28	-31
passport scan	-22	-21	-20	-20	-26	-21	-23
password	-48	-49	-47	-45	-45	-45	-39
password $	-64	-63	-70	-65	-53	-63	-71
password @	-118	-110	-113	-107	-112	-106	-116
password and	-31	-29	-28	-27	-27	-27	-27
password auth	-42	-41	-38	-41	-48	-36	-36
password from	16	23	23	22	52	22	22
password hash	-16	-15	-16	-15	-14	-14	-15
password in	-24	-23	-24	-23	-24	-22	-24
password of	-41	-39	-40	-40	-45	-39	-47
password on	-18	-53	-17	-22	7	-17	-16
password polici	2	8	4	9	-3	8	64
password rotat	-76	-75	-86	-77	-93	-75	-109
password rule	-41	-40	-41	-38	-41	-41	-41
password safe	-27	-25	-24	-26	-32	-25	-31
password store	-9	-9	-9	-9	-16	-9	-9
password that	-17	-15	-15	-16	-15	-15	-15
past	17	17	16	15	50	14	12
pastebin	-38	-39	-40	-39	-64	-38	-39
patch	-20	-17	-19	-13	-7	-15	10
patch $	-11	-1	-7	4	-4	-1	81
patch @	-100	-118	-94	-92	-32	-87	-172
patch a	-134	-124	-125	-118	-113	-118	-181
patch after	-37	-38	-37	-37	-62	-38	-52
patch all	-58	-56	-59	-59	-64	-60	-88
patch amazon	36	37	43	36	68	42	52
patch an	-56	-55	-49	-57	-58	-52	-59
patch and	22	37	37	35	30	37	104
patch anyth	-2	5	13	82	13	14	12
patch are	-73	-64	-64	-64	-67	-64	-116
patch as	-38	-37	-38	-35	-44	-37	-49
patch aws	-56	-54	-55	-54	-5	-54	-121
patch build	-37	-50	-38	16	-43	-34	-47
patch burden	45	85	41	92	9	42	35
patch doe	-14	-12	-15	-13	-15	-12	-16
patch duti	21	87	13	16	52	26	8
patch em	8	6	7	7	-21	9	67
patch etc	24	81	15	-16	9	23	18
patch for	-67	-63	-68	-66	-45	-65	-111
patch from	-16	-18	-15	-27	10	-20	-30
patch host	19	18	11	63	14	19	18
patch in	-16	-11	-15	-15	-17	-10	15
patch is	-31	-30	-29	-19	-53	-30	-34
patch it	41	53	52	58	53	58	144
patch manag	-24	-25	-8	-26	-53	-28	-55
patch my	16	15	16	15	58	14	-5
patch night	-65	-62	-57	-60	-63	-57	-93
patch of	-19	-23	-19	-16	-23	-18	10
patch on	-72	-71	-77	-73	-50	-70	-120
patch or	-32	-32	-33	-40	-38	-31	-38
patch our	97	97	116	122	169	120	236
patch owner	53	70	72	76	70	62	193
patch python	-35	-35	-36	-37	-44	-35	-44
patch run	-38	-36	-36	-37	-38	-36	-55
patch server	-22	-26	-21	-20	-22	-21	-25
patch still	-23	-21	-22	-22	-16	-21	-31
patch that	33	33	33	32	13	32	83
patch the	-24	-24	-22	-21	-15	-22	-24
patch them	-57	-58	-50	-49	-28	-47	-68
patch there	-20	-34	-20	-21	0	-20	-37
patch these	-88	-87	-89	-85	-105	-86	-138
patch those	-27	-26	-25	-27	-28	-26	-39
patch to	-60	-56	-57	-57	-62	-56	-85
patch tuesdai	-21	-14	-17	3	-31	-12	29
patch underneath	-34	-41	-35	-36	-35	-34	-37
patch us	-87	-63	-65	-66	-30	-61	-95
patch what	-11	14	-38	42	-34	-14	-16
patch who	57	56	61	61	54	64	162
patch whose	52	61	52	61	56	58	140
patch windows	-4	-5	-4	23	-8	-4	-13
path	-46	-39	-40	-40	-53	-39	-39
path in	-24	-17	-17	-17	-19	-17	-18
patient	-37	-33	-34	-33	-36	-32	-38
paus	-41	-34	-35	-36	-38	-34	-36
paus the	-38	-26	-27	-27	-31	-26	-27
pay	-15	-16	-19	-16	0	-14	-18
pay for	-20	-22	-20	-24	-20	-19	-19
payload	-40	-37	-38	-38	-41	-37	-41
payment	-35	-28	-28	-28	-33	-28	-28
payrol	-15	-20	-16	-16	-18	-15	-15
pci	-22	-24	-1	-23	-29	-23	-26
pci aoc	6	8	54	7	6	-3	0
pci compliant	-26	-26	-28	-31	-38	-27	-31
pci dss	-36	-36	-28	-37	-40	-35	-41
pcoip	-65	-54	-55	-60	-84	-54	-65
pdb	-28	-14	15	16	-14	-16	-26
pdb $	-149	-123	-166	-138	-136	-134	-132
peak	-20	-19	-22	-19	-21	-19	-20
peek	-13	-13	-19	-13	-14	-13	-16
peek at	-14	-14	-25	-14	-15	-14	-15
peer	-46	-45	-43	-44	-47	-43	-49
peer node	-34	-30	-32	-31	-32	-30	-42
pem	-26	-25	-27	-27	-49	-26	-27
pem of	-27	-27	-30	-29	-53	-28	-30
pen test	-13	-13	-13	-14	-14	-13	-19
pend	-19	-16	-17	-16	0	-15	-18
pend $	-54	-44	-47	-45	-57	-44	-46
pend sinc	-12	-12	-13	-13	-14	-12	-16
penetr	-38	-38	-21	-38	-56	-41	-42
penetr test	-21	-22	0	-19	-31	-26	-23
pentest	-34	-33	-35	-33	-37	-32	-35
peopl	-33	-35	-26	-26	-22	-30	-33
peopl $	-45	-54	-45	-52	-55	-47	-68
peopl at	-31	-28	-30	-31	-31	-28	-37
peopl in	14	14	15	49	14	16	16
peopl mean	9	9	55	9	-10	7	8
peopl that	-31	-33	-30	-31	-36	-32	-50
peopl use	34	19	58	19	112	45	51
peopl who	-22	-28	-22	0	-30	-21	-27
peopl with	-37	-37	-39	-37	-37	-37	-47
per	7	-1	-8	-4	52	-3	-5
per @	-44	-41	-39	-35	-25	-36	-37
per client	-37	-33	-33	-33	-37	-33	-37
per gb	5	10	8	10	49	10	10
per line	-35	-63	-35	-50	-39	-35	-35
per million	8	10	7	10	43	9	7
per month	5	8	-10	8	43	8	9
per region	40	39	41	38	91	40	27
per servic	13	70	11	3	8	17	13
per team	-45	-39	-40	-39	-46	-37	-40
per user	-41	-52	-42	-55	-27	-39	-38
percent	17	16	18	17	68	13	11
percentag	5	7	-14	7	48	8	7
percentag of	34	36	14	37	91	38	40
perform	-35	-34	-37	-34	-37	-34	-42
perform them	-49	-44	-46	-45	-48	-44	-59
perimet	-91	-91	-97	-89	-117	-91	-92
period	-28	-28	-29	-27	-29	-27	-30
period $	-42	-42	-47	-41	-42	-42	-41
permiss	-59	-59	-60	-55	-63	-57	-65
permiss $	-65	-68	-79	-46	-64	-64	-74
permiss for	-50	-50	-47	-52	-49	-45	-44
permiss in	-29	-34	-25	-25	-25	-25	-26
permiss on	-69	-60	-64	-61	-67	-62	-87
permiss to	-19	-19	-19	-19	-18	-18	-19
permit	-58	-35	-38	-35	-38	-35	-36
persist	10	13	11	11	52	12	5
persist volum	-23	-22	-22	-22	-24	-22	-33
person	-15	-11	5	1	-13	-18	-14
person $	14	21	103	19	74	44	0
person data	-47	-41	-45	-42	-48	-40	-44
person in	-34	-31	-32	-32	-54	-31	-34
person our	29	65	29	6	28	30	30
person startup	15	-6	14	60	13	15	15
pgaudit	-43	-40	-40	-40	-40	-40	-48
phish	-45	-43	-45	-43	-51	-42	-46
phish $	-36	-34	-35	-40	-46	-35	-35
phish and	-19	-15	-15	-16	-15	-15	-20
phone	-57	-54	-56	-55	-67	-54	-56
phone of	-24	-24	-28	-26	-33	-24	-25
photo	25	23	25	58	23	25	25
php	-51	-48	-48	-46	-75	-47	-49
php on	-24	-21	-20	-19	-19	-20	-19
phrase	53	55	102	57	31	96	52
physic	-39	-38	-39	-38	-42	-38	-45
physic $	-13	-13	11	-12	-21	-13	-13
physic @	-16	-26	-16	-18	-16	-16	-16
physic access	-28	-28	-29	-28	-29	-28	-37
physic and	-33	-33	-38	-33	-33	-33	-37
physic cabl	-11	-11	-12	-11	-17	-11	-12
physic guard	-30	-32	-29	-30	-32	-31	-32
physic hardwar	-46	-48	-46	-44	-45	-45	-47
physic host	-73	-74	-78	-74	-76	-74	-96
physic layer	-16	-16	-18	-16	-18	-17	-18
physic machin	-42	-39	-42	-40	-42	-40	-48
physic network	-16	-15	-15	-15	-15	-15	-16
physic secur	-76	-64	-68	-63	-65	-63	-66
physic server	-28	-25	-25	-24	-25	-24	-27
pi	-49	-43	-44	-45	-46	-43	-65
pi in	-30	-26	-27	-27	-29	-26	-25
pick	-33	-41	-34	-21	-40	-33	-35
pick $	-29	-55	-35	21	-44	-24	-28
pick @	-21	-42	-21	-7	-26	-21	-22
pick by	-21	-22	-21	-21	-32	-21	-21
pick the	-37	-36	-36	-36	-43	-37	-38
pick which	-52	-47	-45	-49	-64	-45	-46
pictur	71	17	49	14	8	14	3
pictur for	66	24	22	17	17	23	25
pii	-54	-51	-55	-50	-52	-50	-53
pile	-31	-37	-32	-21	-35	-30	-32
pile up	-32	-30	-33	-30	-34	-30	-32
pill	-32	-28	-26	-28	-28	-27	-33
pin	-24	-23	-24	-23	-28	-23	-25
pin in	-19	-16	-17	-17	-18	-17	-20
pin the	-47	-46	-47	-47	-59	-46	-53
pip	-39	-33	-33	-34	-37	-33	-36
pip instal	-23	-24	-24	-24	-31	-24	-30
pipe	-32	-24	-25	-30	-34	-25	-26
pipe style	-16	-12	-12	-14	-12	-12	-13
pipelin	-8	-8	-24	-7	37	-6	-18
pipelin $	-58	-63	-77	-60	-84	-58	-64
pipelin role	-36	-35	-35	-37	-42	-34	-35
pitr	-18	-20	24	-17	-26	-18	-21
pitr $	23	22	124	25	11	17	15
pitr @	-41	-49	-46	-42	-42	-42	-53
pitr for	-17	-14	-15	-14	-14	-14	-14
pixel	-34	-64	-27	-28	67	-26	-33
pizzeria	25	22	18	23	68	16	16
pki	32	30	37	89	34	37	36
place	-17	-15	-11	-16	-9	-15	-18
place $	-32	-32	-56	-32	-36	-32	-32
place on	-16	-16	-17	-17	-19	-16	-19
placement	-89	-94	-107	-83	-94	-79	-87
plai	57	9	9	8	-20	9	13
plain @	-8	21	-7	7	-7	-5	-7
plain english	38	35	102	34	20	34	25
plain environ	-13	-14	-18	-14	-21	-13	-16
plain text	-39	-41	-42	-38	-40	-37	-39
plain word	-5	-7	4	-7	-9	-6	-16
plan	-38	-30	-40	-37	-31	-38	-41
plan $	-39	-43	-48	-41	-37	-52	-41
plan and	-19	-17	-17	-16	-19	-17	-20
plan for	-41	-39	-42	-39	-49	-39	-42
plan is	18	115	14	38	13	39	36
plan of	-42	-43	-44	-44	-70	-44	-45
plan or	28	28	28	27	56	28	28
plan version	-42	-42	-42	-41	-43	-39	-47
plane	-21	-18	3	-18	-12	-18	-22
plane $	-19	-13	12	-18	-22	-20	-27
plane as	15	-9	69	14	15	15	-13
plane avail	-67	-65	-75	-64	-85	-64	-65
plane i	-55	-55	-84	-56	-60	-56	-60
plane in	-6	14	60	14	1	14	15
plane log	39	44	41	41	102	42	45
plane mean	19	20	89	18	-2	18	20
plane of	-40	-44	-42	-42	-45	-39	-42
plane upgrad	-31	-31	-36	-33	-32	-31	-43
plant	6	12	13	10	39	12	-7
plate	27	1	5	14	2	7	7
plate $	12	6	9	19	9	11	11
platform	-16	-16	7	-14	6	-14	-19
platform $	13	17	10	14	51	16	8
platform behind	-25	-22	-23	-22	-26	-22	-22
platform branch	-26	-25	-27	-25	-29	-25	-29
platform updat	19	26	79	26	25	26	24
platform version	-11	-3	64	1	-8	2	-14
player	-45	-35	-37	-34	-38	-35	-35
pleas	52	37	59	43	67	38	33
pleas $	58	35	81	38	69	40	36
pleas approv	27	27	27	27	58	28	27
pleas defin	22	26	84	28	14	25	25
pleas tell	-92	-72	-119	-71	-101	-84	-89
pleas who	-33	-46	-31	-32	-33	-32	-34
pls	61	42	35	34	37	76	37
pls $	74	63	50	47	64	109	42
pls who	-24	-31	-31	-31	-31	-30	-55
plu	-26	-18	-27	-39	-27	-24	-28
plu @	-2	25	1	-19	1	1	1
plu the	-38	-40	-43	-40	-44	-38	-42
plug	-31	-30	-31	-31	-35	-31	-40
plugin	-56	-53	-53	-53	-55	-51	-57
plugin and	-16	-15	-15	-16	-18	-15	-16
plugin on	-44	-40	-43	-37	-39	-38	-40
plumb	-21	-40	-21	-11	-23	-21	-21
plz	96	19	20	27	39	25	15
plz $	109	30	30	39	59	37	28
pm	-105	-94	-51	-85	-103	-86	-90
pod	-27	-26	-20	-26	-25	-26	-28
pod can	-14	-13	-14	-14	-16	-14	-15
pod execut	-47	-42	-61	-42	-42	-42	-42
pod imag	-43	-44	-54	-44	-50	-44	-51
pod in	-34	-33	-36	-33	-35	-33	-34
pod on	-16	-15	-16	-15	-16	-15	-15
pod run	-48	-43	-47	-44	-51	-42	-44
pod secur	-37	-31	-44	-32	-32	-31	-32
pod stai	-1	7	7	9	41	8	9
pod that	-15	-15	-15	-15	-16	-15	-26
poddisruptionbudget	6	6	52	6	-6	6	5
point	-9	-13	-10	-13	-16	-12	-1
point $	40	-10	3	-1	-5	2	0
point at	-38	-38	-50	-41	-45	-38	-41
point enforc	-19	-14	-14	-15	-15	-14	-14
point in	18	22	42	22	14	22	56
point of	5	-20	-39	-20	-22	-20	-26
point the	-66	-47	-42	-42	-42	-42	-46
point to	-17	-13	-13	-12	-13	-12	-13
poison	-35	-32	-31	-33	-46	-32	-35
poison pill	-32	-28	-26	-28	-28	-27	-33
polici	-35	-35	-33	-35	-34	-29	-33
polici $	-82	-83	-88	-77	-84	-78	-49
polici between	-23	-22	-27	-22	-23	-22	-22
polici by	-46	-70	-49	-46	-48	-46	-46
polici document	53	83	97	44	50	51	51
polici for	-54	-53	-51	-52	-64	-51	-58
polici has	-18	-17	-17	-17	-18	-17	-21
polici in	-30	-28	-30	-28	-31	-28	-30
polici miss	-25	-27	-27	-26	-32	-26	-32
polici of	-19	-18	-18	-18	-19	-17	-18
polici on	-33	-34	-35	-32	-34	-32	-33
polici sai	-56	-32	-35	-32	-41	-32	-32
polici so	26	21	25	11	56	26	26
polici that	25	27	26	25	70	27	24
polici there	-13	-14	-13	-13	-18	-14	-18
polici with	-34	-32	-33	-35	-32	-31	-32
poll	-32	-32	-30	-31	-44	-30	-32
pool	-78	-73	-74	-72	-76	-72	-77
pool whose	-18	-19	-19	-19	-19	-17	-19
pop	-21	-31	22	-18	-24	-20	-20
pop in	-20	-20	-18	-18	-18	-17	-17
port	-30	-29	-30	-29	-30	-29	-31
port 22	-27	-27	-31	-28	-31	-27	-30
port 3389	-23	-24	-31	-26	-25	-24	-27
port in	-14	-14	-15	-14	-16	-14	-18
port of	-28	-27	-27	-28	-52	-27	-28
port on	-59	-56	-54	-54	-65	-54	-57
port that	-23	-22	-22	-23	-24	-26	-31
portal	-10	-11	-13	-9	46	-8	-24
posit	-16	-19	-15	-19	-16	-16	-16
posix	-42	-35	-35	-36	-36	-35	-38
posix permiss	-27	-21	-22	-23	-23	-22	-22
possibl	58	13	26	57	58	32	29
possibl $	70	17	20	41	23	30	31
possibl @	20	-5	20	48	14	20	20
possibl in	5	5	5	16	4	5	5
possibl to	74	74	65	113	160	77	76
post	-18	-16	-29	-16	5	-17	-18
post the	25	25	25	26	62	24	26
post to	-37	-35	-36	-35	-39	-35	-39
postfix	11	10	10	35	10	15	16
postfix on	11	10	10	35	10	15	16
postgr	-36	-30	-31	-32	-31	-31	-38
power	-40	-37	-39	-38	-35	-37	-41
power and	-37	-35	-36	-34	-35	-33	-37
power cool	-30	-29	-28	-28	-30	-29	-31
power effici	-123	-100	-100	-95	-98	-95	-88
power feed	-23	-23	-24	-23	-24	-23	-33
power for	-52	-49	-51	-50	-51	-47	-49
power suppli	-25	-24	-25	-25	-28	-25	-25
ppl	5	15	51	26	-1	15	16
ppl mean	-4	9	50	10	-10	9	10
pr	23	26	78	28	66	24	19
pr $	18	23	86	27	72	18	14
practic	-3	-1	-2	0	18	-3	-3
pre	-62	-55	-59	-56	-74	-55	-58
pre share	-46	-40	-40	-40	-43	-40	-40
predict	-63	-55	-86	-56	-59	-66	-64
prefer	26	14	26	77	27	27	26
prefer the	32	18	32	91	33	32	32
prefix	-36	-38	-35	-36	-36	-34	-33
prefix list	-26	-23	-22	-22	-25	-22	-22
prem server	9	40	11	8	10	12	11
premiz	-18	-21	-16	-9	-17	-16	-18
premiz $	-34	-38	-33	-35	-34	-33	-34
prepar	-12	-20	-27	-22	-24	-21	-25
presenc	-41	-34	-34	-34	-37	-34	-47
presenc $	-45	-39	-39	-39	-42	-39	-59
presign	-8	-7	45	-5	-13	-7	-6
presign url	-8	-7	45	-5	-13	-7	-6
press	-18	-18	-18	-19	-21	-18	-20
press the	-24	-22	-23	-21	-23	-21	-24
pressur	-26	-25	-26	-25	-26	-25	-27
presum	-19	-14	-15	-15	-15	-14	-14
prevent	-47	-45	-53	-47	-57	-47	-51
prevent $	-26	-26	-26	-26	-48	-26	-27
prevent at	-90	-63	-104	-58	-88	-63	-65
prevent it	-36	-33	-34	-35	-33	-32	-44
preview	-41	-40	-40	-40	-55	-41	-40
previou	1	4	0	2	37	-11	-4
previou instruct	14	18	14	16	55	-2	9
price	19	28	35	37	150	38	34
price list	-43	-36	-36	-36	-58	-36	-38
price of	44	52	47	51	127	51	54
price per	14	14	14	17	65	16	16
primari	-23	-23	-22	-22	-23	-22	-23
prime	24	23	26	26	92	12	7
prime video	24	23	26	26	92	12	7
princip	-36	-35	-36	-34	-38	-34	-36
princip may	-57	-49	-52	-50	-59	-49	-51
principl	-36	-29	-31	-29	-31	-28	-34
principl $	-21	-22	-26	-22	-24	-21	-26
principl who	-47	-29	-30	-29	-31	-29	-34
print	-8	-8	-7	-8	18	-10	-9
printer	39	38	38	38	86	38	11
prior	12	12	12	12	34	4	12
prioriti	-26	-24	-24	-27	-36	-24	-30
prioriti and	-26	-24	-24	-27	-36	-24	-30
privaci	-32	-36	-46	-31	-34	-34	-32
privat	-28	-36	-39	-33	-29	-33	-35
privat $	-32	-34	-45	-33	-36	-33	-34
privat @	-44	-40	-20	-27	25	-19	-18
privat kei	-28	-27	-28	-28	-49	-27	-28
privat subnet	-19	-19	-16	-17	-7	-16	-19
privileg	-43	-37	-7	-53	-46	-42	-43
privileg $	11	11	30	11	10	11	11
privileg pod	-23	-22	-26	-22	-23	-22	-21
privileg to	10	10	62	-13	-9	-17	15
priya	31	41	33	37	113	21	23
pro	18	18	17	19	70	19	4
pro $	39	38	37	38	94	39	21
problem	-21	-31	-11	-8	-32	-22	-4
problem $	-1	-20	18	23	-25	-3	42
problem is	-28	-28	-33	-30	-31	-29	-55
problem or	-39	-41	-37	-42	-34	-38	-44
process	-38	-32	-32	-31	-27	-32	-32
process in	-49	-34	-34	-35	-36	-33	-35
process with	-46	-28	-28	-28	-29	-28	-30
procur	130	39	29	39	36	40	34
prod	-8	-4	-8	-8	18	-4	11
prod $	20	37	36	37	58	35	87
prod @	-39	-37	-35	-36	-39	-35	-36
prod databas	-27	-27	-28	-27	-30	-27	-33
prod db	-19	-20	-19	-20	-25	-20	-27
produc	-41	-35	-37	-35	-35	-35	-39
produc $	-29	-28	-37	-29	-31	-29	-33
product	-23	-22	-13	-22	-31	-22	-24
product $	-31	-30	-31	-31	-52	-29	-30
product system	-38	-37	-41	-38	-51	-38	-40
profil	-27	-24	-24	-24	-24	-23	-24
profil for	-33	-29	-33	-28	-29	-28	-27
profil in	-30	-29	-28	-27	-27	-27	-28
program	-52	-51	-76	-51	-54	-51	-53
program doe	-32	-34	-58	-32	-43	-41	-32
program on	-41	-40	-40	-41	-43	-40	-42
project	-32	-30	-32	-30	-10	-29	-37
project $	27	35	33	33	95	33	10
project @	-17	-15	-16	-17	-18	-15	-16
project us	-13	-20	-13	-16	-14	-13	-14
promiz	-52	-50	-51	-51	-83	-50	-52
promot	-16	-15	-16	-15	-16	-15	-17
prompt	-48	-41	-42	-41	-47	-40	-42
prompt inject	-38	-31	-31	-31	-49	-31	-33
proof	-22	-22	8	-23	-41	-22	-32
proof of	-38	-40	-47	-39	-41	-39	-50
propag	-23	-28	-25	-25	-25	-23	-22
proper	29	29	30	29	60	29	30
properli	-20	-20	-21	-20	-25	-20	-19
properti	-20	-22	-26	-21	0	-21	-28
protect	-32	-17	-33	-31	-34	-30	-35
protect author	-10	-10	-10	-10	-12	-10	-17
protect of	-34	-35	-35	-34	-40	-34	-40
protect our	-34	-36	-36	-34	-43	-35	-58
protect resourc	-30	-41	-32	-48	-31	-30	-31
protect the	-26	-8	-27	-25	-26	-23	-27
prove	-29	-29	-31	-29	-33	-29	-35
prove that	-38	-38	-41	-39	-43	-38	-47
provid	-20	-21	-10	-21	-24	-19	-22
provid $	-36	-34	-39	-34	-37	-33	-35
provid al2023	-28	-28	-32	-29	-34	-28	-37
provid and	20	9	9	8	9	8	9
provid by	-16	-15	-16	-16	-17	-15	-17
provid config	-36	-22	-23	-22	-22	-22	-25
provid it	-16	-15	-18	-16	-17	-15	-19
provid the	-34	-32	-33	-31	-35	-31	-34
provis	-21	-3	-19	-7	-22	-18	-20
provis @	14	40	15	39	11	17	14
provis cluster	-24	-32	-24	-26	-24	-23	-25
provis concurr	-22	-25	-21	-24	-23	-21	-21
provis for	-75	-70	-71	-69	-70	-68	-82
provis mode	-41	-38	-41	-37	-38	-35	-36
provis the	-35	-58	-37	-39	-37	-36	-36
provisionedthroughputexceededexcept	-33	-30	-30	-29	-36	-29	-30
provisionedthroughputexceededexcept all	-33	-30	-30	-29	-36	-29	-30
proxi	-32	-40	-32	-14	-35	-33	-27
proxi do	-38	-38	-38	-38	-51	-45	-41
proxi in	-75	-70	-71	-72	-79	-70	-105
proxi on	23	-5	24	60	24	24	24
psu	-28	-29	-29	-29	-35	-29	-41
public	-28	-26	-17	-24	-22	-25	-27
public $	42	41	38	46	138	44	42
public @	-17	-16	-17	-17	-17	-16	-18
public access	7	18	63	19	1	18	20
public by	-54	-50	-52	-49	-52	-53	-55
public cert	8	6	8	23	8	8	8
public certif	-15	-17	-16	-17	-20	-16	-16
public endpoint	-41	-41	-41	-40	-63	-40	-41
public mode	-39	-30	-34	-31	-43	-32	-30
public or	-27	-26	-26	-27	-30	-26	-33
public repo	-35	-35	-35	-35	-54	-36	-42
public subnet	-31	-31	-33	-31	-31	-30	-35
publicli	-46	-45	-55	-44	-46	-45	-45
publicli access	-46	-44	-47	-43	-44	-43	-45
publish	-41	-39	-42	-39	-43	-39	-46
publish the	-28	-27	-27	-26	-29	-26	-29
publish thi	-29	-25	-26	-26	-30	-26	-28
publish to	-17	-16	-20	-18	-24	-16	-16
publish updat	-42	-40	-44	-41	-62	-42	-65
pull	-28	-28	-27	-27	-29	-26	-30
pull from	-29	-29	-32	-30	-36	-29	-43
pull secret	-24	-26	-24	-26	-26	-24	-29
pull the	-28	-26	-28	-27	-30	-27	-37
pull through	-40	-41	-41	-40	-47	-40	-41
purg	-38	-26	-27	-27	-30	-26	-26
purpos	-28	-20	-22	-26	-11	-20	-20
push	-26	-26	-26	-22	-29	-25	-27
push that	-30	-30	-33	-30	-36	-30	-37
push the	-24	-23	-19	-4	-25	-20	-23
push to	16	15	17	9	44	17	13
put	-14	-8	-7	-5	-15	-15	-17
put @	29	81	32	27	31	32	29
put a	-20	-21	-41	27	-47	-25	-34
put custom	28	28	26	60	16	29	24
put fix	-48	-49	-48	-46	-51	-46	-48
put in	-38	-38	-41	-39	-51	-38	-39
put into	7	14	9	8	76	15	17
put it	-15	-14	-14	-14	-16	-14	-19
put that	-17	-13	-14	-16	-14	-15	-14
put the	-35	-42	-35	-34	-35	-34	-34
put them	-7	20	-7	-6	-4	-3	-5
putobject	17	23	19	25	73	24	26
putobject although	11	19	13	18	68	18	18
pvc	-108	-101	-117	-96	-103	-97	-104
pvs	-70	-74	-79	-84	-76	-67	-66
python	-20	-20	-20	-11	-8	-18	-22
python 3	34	33	33	53	63	34	31
python in	-15	-15	-15	-15	-16	-15	-23
python lib	-58	-55	-58	-52	-56	-53	-57
python packag	-54	-52	-56	-51	-59	-51	-53
python runtim	-17	-17	-18	-17	-18	-16	-23
python3	-35	-32	-32	-33	-34	-32	-47
python3 8	4	8	8	8	22	7	8
q	11	14	15	17	-15	13	80
q for	-36	-33	-32	-31	-31	-31	-39
q who	28	32	31	34	-2	26	107
qualiti	-49	-46	-51	-46	-45	-45	-49
qualiti $	-54	-51	-56	-51	-49	-49	-54
quantumfridg	30	29	30	29	81	30	-9
quarter	-20	15	-9	-10	-14	-7	-15
quarter $	-43	-57	-43	-38	-39	-39	-39
quarterli	14	21	19	21	22	22	80
quarterli access	-50	-48	-51	-48	-50	-49	-53
quarterli patch	66	72	73	72	81	72	160
queri	-23	-20	-20	-20	-7	-20	-22
queri $	-56	-51	-52	-52	-60	-52	-63
queri and	-39	-34	-37	-34	-39	-35	-36
queri engin	-25	-24	-24	-24	-31	-24	-25
queri i	24	26	24	23	63	24	19
queri in	-32	-31	-33	-36	-54	-31	-33
queri log	-32	-29	-30	-30	-34	-29	-31
queri on	-27	-24	-24	-23	-27	-23	-23
queri result	-49	-48	-49	-47	-55	-47	-51
queri timeout	-47	-45	-44	-45	-52	-44	-44
question	0	0	16	0	-12	41	-3
question $	-3	-3	-5	3	17	61	-7
question @	-18	-18	-17	-17	-17	-17	-25
question can	-1	-1	-12	-1	-26	33	0
question for	-90	-70	-70	-65	-68	-72	-70
question with	14	14	13	14	41	-4	13
questionnair	-16	-22	5	-16	-21	-17	-17
queue	-33	-34	-33	-28	-27	-31	-37
queue @	6	-17	7	45	5	7	8
queue and	-18	-16	-16	-17	-18	-17	-19
queue of	-19	-18	-18	-18	-30	-17	-18
queue polici	-48	-48	-47	-48	-49	-46	-50
queue prioriti	-26	-24	-24	-27	-36	-24	-30
quick	46	106	29	21	9	23	10
quick $	67	-10	9	9	9	9	1
quick one	-37	-28	-30	-31	-54	-30	-28
quit	-22	-25	-3	-23	-37	-23	-24
quorum	-33	-30	-30	-30	-30	-29	-29
quorum of	-15	-14	-15	-16	-15	-14	-15
quot	5	18	4	0	3	13	6
quota	-44	-39	-42	-39	-19	-42	-40
quota for	-62	-57	-60	-56	-63	-55	-59
quota in	-66	-64	-67	-63	-77	-63	-65
r	-60	-47	-61	-45	-68	-16	-43
ra3	-30	28	-9	-6	-16	-6	-8
rabbit	-2	-5	-5	13	-18	-5	-7
rabbit on	1	2	2	27	-15	1	2
raci	56	-12	-7	-5	-4	-5	-7
raci $	155	26	34	40	11	36	30
raci for	185	49	56	55	31	56	56
rack	-49	-48	-49	-48	-52	-48	-53
rack $	-26	-25	-25	-26	-28	-26	-30
rack for	-51	-40	-40	-40	-43	-40	-46
radiu	-11	-12	17	-14	-27	-14	-10
raid	-23	-21	-22	-22	-22	-21	-21
rail	-29	-28	-29	-30	-37	-28	-33
rain	34	37	7	32	121	39	39
raiz	6	15	13	14	81	11	-3
raiz $	25	24	25	22	55	25	25
raiz by	-45	-42	-43	-45	-70	-43	-57
raiz the	-19	-17	-17	-17	-23	-17	-18
ram	17	-18	-17	-15	-16	-15	-25
ran	-22	-22	-21	-22	-26	-21	-22
ran out	-23	-25	-22	-22	-31	-22	-24
ran terraform	-52	-34	-34	-34	-48	-34	-33
random	-33	-29	-28	-28	-27	-27	-29
rang	-42	-41	-39	-39	-41	-38	-44
rang of	-38	-35	-36	-35	-41	-35	-36
rank	11	2	23	70	11	22	24
ransomwar	-33	-31	-32	-32	-35	-31	-35
ransomwar on	-34	-26	-26	-27	-27	-26	-28
raspberri	-45	-40	-41	-42	-43	-41	-61
raspberri pi	-49	-43	-44	-45	-46	-43	-65
raspbian	-23	-21	-22	-22	-24	-21	-21
rate	-20	-19	-20	-20	-22	-19	-20
rate in	6	7	4	7	24	7	8
rate limit	-19	-18	-18	-19	-20	-18	-19
rather	21	16	17	55	19	22	21
rather than	-25	-22	-32	-31	-27	-24	-24
raw	-32	-31	-30	-33	-39	-32	-31
rbac	-71	-69	-71	-66	-68	-66	-71
rbac for	-28	-28	-29	-27	-29	-27	-28
rbac in	-17	-15	-15	-15	-18	-15	-17
rce	-52	-42	-39	-47	-60	-39	-60
rdb	-65	-98	-64	-67	-66	-65	-64
rdp	-10	-16	-10	7	-12	-10	-15
re	-12	-15	-15	-14	4	-15	-16
re invent	14	9	6	14	67	2	3
reach	-37	-36	-39	-36	-34	-36	-45
reach @	-30	-30	-29	-29	-29	-28	-28
reach end	-16	-12	-14	-13	21	-13	-33
reach prod	-48	-48	-48	-49	-79	-49	-56
reach the	-17	-15	-15	-16	-21	-15	-16
reachabl	-39	-35	-37	-35	-35	-34	-36
reachabl $	-35	-36	-48	-37	-36	-35	-39
reachabl from	-18	-19	-18	-19	-19	-18	-18
react	-31	-30	-32	-35	-19	-31	-37
react to	-41	-37	-36	-36	-39	-37	-42
react when	-26	-25	-25	-25	-31	-25	-31
read	-19	-18	-17	-17	-7	-13	-19
read $	-53	-43	-47	-42	-50	-43	-45
read @	-34	-52	-35	-37	-36	-34	-34
read a	-23	-22	-22	-22	-31	-21	-22
read all	-23	-21	-21	-21	-21	-20	-20
read and	-26	-26	-28	-26	-30	-27	-26
read it	-63	-46	-54	-44	-46	-46	-75
read of	14	18	17	18	47	18	18
read one	26	32	27	28	59	26	29
read onli	-62	-42	-44	-42	-44	-42	-41
read our	-27	-27	-26	-27	-30	-26	-37
read replica	19	20	12	19	89	18	9
read the	-32	-31	-37	-32	-51	-24	-32
read them	-17	-15	-15	-18	-17	-16	-16
read through	-16	-14	-14	-14	-14	-14	-18
read what	-16	-14	-31	-10	-35	31	-21
read who	-30	-28	-28	-28	-48	-28	-29
readabl	-39	-30	-29	-30	-29	-29	-29
reader	9	15	13	14	57	15	13
reader endpoint	14	36	22	35	96	34	35
reader who	-34	-36	-32	-36	-41	-33	-36
readonlyrootfilesystem	-48	-44	-74	-44	-48	-46	-43
readonlyrootfilesystem in	-48	-44	-74	-44	-48	-46	-43
real	42	10	-2	9	49	22	1
real person	-9	2	-17	1	52	25	-14
realli	-12	-13	-13	-12	25	-15	-15
reason	-13	-15	-13	-17	-14	-13	-12
rebalanc	-45	-41	-53	-44	-45	-42	-44
reboot	-21	-18	-19	-18	1	-19	-21
reboot $	-18	-19	-18	-18	-20	-18	-19
rebuild	-16	-16	-17	-11	-17	-15	-20
rebuild $	-21	-20	-21	-21	-21	-20	-20
rebuild it	-26	-25	-25	-31	-33	-25	-31
rebuilt	-17	-16	-16	-16	-16	-15	-16
rebuilt by	-20	-17	-18	-18	-18	-17	-17
receiv	-30	-29	-29	-30	-31	-29	-46
recipi	-16	-12	-12	-13	-14	-13	-14
recommend	-24	-39	-36	14	2	-33	-23
recommend a	42	39	37	7	116	40	41
recommend for	6	3	6	17	6	5	5
reconnect	-13	-13	-14	-13	-17	-13	-13
reconnect $	-12	-12	-13	-12	-17	-12	-11
record	-37	-36	-36	-35	-36	-34	-37
record $	-9	-3	-4	-3	33	-3	-19
record @	-58	-52	-48	-53	-49	-47	-53
record arriv	-15	-14	-14	-14	-19	-14	-15
record can	-22	-21	-21	-21	-24	-20	-20
record for	-29	-29	-27	-28	-31	-27	-30
record in	-20	-19	-20	-19	-28	-19	-20
record into	27	9	27	56	27	26	27
record is	-25	-33	-24	-24	-25	-23	-28
record of	-32	-35	-33	-51	-36	-32	-34
recov	-34	-34	-33	-34	-39	-33	-34
recov $	-31	-29	-29	-29	-42	-29	-29
recoveri	-30	-29	-24	-30	-32	-29	-32
recoveri $	-10	-11	54	-11	-33	-15	-35
recoveri @	-40	-49	-41	-39	-46	-40	-43
recoveri for	-27	-24	-27	-25	-25	-24	-27
recoveri of	-41	-35	-42	-35	-36	-35	-38
recoveri plan	-25	-25	-25	-24	-26	-24	-29
recoveri point	-16	-13	-19	-13	-14	-13	-14
recoveri time	-46	-47	-65	-46	-46	-45	-47
recycl	-20	-25	-21	-28	-22	-21	-23
red	-2	-18	-14	-17	-21	-16	-29
red hat	13	-13	-7	-11	-14	-11	-27
red unassign	-22	-22	-22	-22	-23	-22	-40
redact	-20	-20	-21	-20	-21	-20	-22
redesign	-39	-38	-41	-39	-39	-37	-40
redi	-23	-23	-27	-24	-23	-23	-33
redirect	-51	-79	-52	-52	-50	-51	-55
redishel	-47	-43	-39	-45	-59	-40	-59
redishel cve	-22	-22	-21	-22	-21	-21	-32
redriv	-30	-29	-29	-29	-45	-29	-30
redshift	-4	-16	-1	41	-17	0	-4
redshift provis	35	29	39	88	20	41	39
redund	-46	-48	-50	-45	-50	-44	-48
redund insid	-32	-30	-35	-31	-30	-30	-32
redund of	-27	-35	-30	-33	-27	-27	-27
redundantli	-52	-44	-40	-40	-44	-41	-59
redundantli $	-57	-47	-42	-42	-47	-43	-63
refresh	-31	-28	-33	-28	-30	-28	-31
refresh in	-32	-29	-29	-29	-29	-29	-32
refund	-43	-38	-37	-39	-56	-39	-39
refus	-40	-54	-43	-1	-53	-40	-46
regard	-8	8	-23	-24	-14	-13	-13
regardless	-20	-20	-21	-22	-23	-20	-20
regex	-42	-34	-38	-34	-39	-34	-34
region	-24	-17	-18	-21	-3	-21	-26
region $	3	16	0	3	36	4	2
region @	-31	-29	-36	-32	-53	-31	-31
region and	20	19	20	17	45	20	20
region at	56	54	135	57	34	51	54
region avail	-28	-29	-42	-28	-30	-28	-29
region build	-26	-26	-31	-26	-38	-28	-28
region deni	-30	-40	-28	-28	-46	-28	-28
region doe	37	37	35	38	107	32	36
region down	27	24	12	25	86	16	-5
region for	-33	-19	-20	-21	-6	-18	-22
region has	14	17	13	1	58	16	13
region in	-34	-35	-34	-36	-41	-35	-50
region is	-34	-41	-48	-35	-8	-38	-34
region isnt	-11	-11	-11	-11	-16	-11	-11
region our	-31	-31	-32	-34	-53	-32	-32
region replic	-44	-45	-49	-43	-52	-44	-45
region so	-13	-22	-12	-13	-13	-13	-13
region to	-24	-23	-24	-23	-25	-23	-31
region what	-63	36	-39	-29	-41	-28	-30
region when	-17	-17	-23	-17	-22	-17	-16
region who	-20	-19	-20	-19	-22	-19	-25
regist	-7	-26	-25	-26	-28	-25	-28
regist $	54	3	-1	0	-25	-1	4
regist @	109	42	40	43	42	43	43
regist with	-18	-14	-14	-15	-15	-14	-18
registri	-33	-13	-33	-38	-35	-31	-34
regresshion	-60	-56	-58	-61	-62	-55	-72
regresshion cve	-33	-27	-25	-38	-29	-28	-25
regul	-17	-36	-58	-36	-39	-35	-38
regul want	-21	-21	-20	-21	-30	-20	-23
regular	-8	-29	-12	41	-21	-3	-2
regular @	-8	-30	-14	43	-25	-3	-2
regulatori	-53	-20	-20	12	-23	-19	-19
rehears	-55	-48	-50	-48	-52	-47	-50
relat	13	9	8	66	-4	13	14
relaunch	-63	-50	-46	-54	-62	-46	-56
relaunch $	-63	-50	-46	-54	-62	-46	-56
releas	-36	-30	-33	-30	-28	-30	-31
releas $	3	5	1	6	38	5	4
reliabl	-1	0	0	0	-10	30	-1
reliabl are	-1	0	0	0	-10	30	-1
reliev	33	15	35	75	33	35	34
reliev us	33	15	35	75	33	35	34
remain	57	-5	0	15	-9	11	9
remain for	4	-18	-29	-21	-49	-20	-20
remain with	81	24	28	25	19	35	34
remedi	-59	-57	-61	-53	-55	-54	-61
remedi $	-72	-68	-75	-63	-65	-64	-74
remind	37	8	6	6	11	4	-10
remind me	42	11	8	7	14	5	-9
remot	-47	-49	-40	-28	-28	-39	-41
remot write	-66	-61	-62	-60	-69	-60	-63
remov	-28	-27	-26	-27	-29	-26	-28
remov $	-40	-38	-37	-35	-39	-36	-36
remov that	-25	-24	-25	-25	-34	-33	-25
remov the	-33	-31	-29	-31	-34	-30	-31
renew	-25	-24	-24	-18	-21	-23	-19
renew $	0	1	0	0	17	0	16
renew a	-40	-40	-41	-41	-46	-39	-40
renew by	-25	-25	-25	-26	-25	-24	-25
renew cert	-28	-28	-29	-28	-29	-27	-28
renew it	27	29	27	28	12	28	72
renew of	-16	-17	-16	-17	-18	-16	-16
renew the	-9	-6	-6	-7	7	-7	-19
renew who	-63	-60	-57	-61	-60	-57	-66
rent	13	18	20	15	87	17	-14
rent a	14	17	15	12	55	16	4
repair	-34	-29	-29	-29	-32	-29	-31
repair $	-46	-30	-31	-30	-31	-30	-30
repair a	-38	-37	-39	-37	-39	-36	-48
repair at	-46	-39	-28	-31	-33	-29	-28
repair by	-17	-16	-17	-17	-19	-16	-17
repair in	-31	-27	-26	-28	-33	-26	-26
repair it	-21	-19	-19	-19	-21	-19	-24
repair that	-18	-18	-19	-21	-32	-18	-19
repair the	-23	-22	-22	-22	-25	-22	-24
repair them	-27	-27	-26	-27	-33	-27	-42
repeat	5	5	-10	4	63	-2	0
repeat the	5	5	-10	4	63	-2	0
replac	-26	-19	-24	-24	-18	-23	-29
replac $	-19	-20	-20	-20	-31	-19	-20
replac @	-48	-41	-48	-47	-56	-47	-68
replac a	-19	-19	-19	-19	-20	-18	-18
replac broken	-42	-60	-43	-61	-46	-43	-46
replac by	-19	11	-19	-22	-21	-16	-20
replac dead	-33	-33	-35	-31	-34	-32	-33
replac fail	-18	-18	-18	-17	-18	-17	-19
replac it	-14	-13	-14	-13	-14	-13	-17
replac on	-33	-25	-26	-26	-26	-25	-30
replac our	-1	58	16	6	16	16	14
replac the	-14	-20	-13	-14	-9	-13	-15
replac those	32	31	31	29	78	28	-7
replac who	-22	-15	-15	-15	-15	-15	-17
replai	-49	-46	-44	-43	-46	-43	-49
replai $	-58	-51	-50	-47	-52	-49	-59
repli	45	37	30	38	17	107	13
replic	-38	-32	-33	-32	-31	-32	-34
replic $	-54	-55	-61	-53	-62	-54	-54
replic @	-37	-33	-32	-32	-8	-33	-32
replic of	-25	-25	-26	-25	-30	-25	-25
replic to	-75	-57	-57	-61	-65	-56	-64
replica	-29	-28	-28	-26	-3	-26	-28
replica $	9	6	10	18	109	17	16
replica per	-30	-27	-30	-27	-44	-27	-26
replica to	-22	-21	-22	-22	-28	-21	-23
repo	-29	-27	-27	-27	-27	-27	-29
repo $	-22	-21	-22	-22	-25	-21	-23
repo whose	-42	-43	-43	-43	-72	-45	-45
repo with	-5	8	8	8	42	6	8
report	-35	-34	-35	-34	-35	-33	-40
report $	-27	-27	-31	-26	-31	-27	-31
report an	-18	-17	-19	-17	-18	-17	-18
report from	-41	-37	-39	-37	-38	-37	-36
report it	-43	-37	-39	-37	-40	-38	-41
report tool	-20	-19	-19	-20	-20	-19	-18
repositori	-42	-40	-39	-39	-42	-39	-46
repositori $	-33	-28	-28	-27	-32	-27	-29
reput	-28	-28	-26	-26	-29	-26	-30
request	-19	-16	-18	-17	9	-27	-18
request $	-31	-25	-26	-26	6	-24	-26
request a	-22	-23	-36	-23	-25	-22	-22
request in	-17	-16	-16	-16	-20	-16	-16
request of	-14	-14	-14	-14	-19	-14	-15
request to	27	27	27	27	55	27	26
requir	-35	-40	-35	-34	-35	-33	-34
requir in	-27	-26	-29	-40	-26	-26	-27
requir txt	-23	-20	-20	-20	-21	-20	-20
requir updat	-17	-20	-16	-16	-20	-16	-18
requir who	-33	-32	-35	-33	-37	-33	-39
reserv	-5	-3	-1	-2	28	-1	-4
reserv @	11	21	29	26	75	27	29
reserv and	-45	-40	-40	-41	-45	-40	-43
reserv concurr	-38	-38	-39	-39	-52	-39	-46
reset the	-13	-13	-13	-13	-14	-13	-19
resid	-34	-31	-22	-31	-46	-34	-40
resili	-84	-79	-71	-76	-105	-80	-88
resili in	21	21	63	21	21	22	18
resiz	-44	-39	-39	-39	-27	-39	-43
resiz an	-13	-7	-7	-6	22	-9	-6
resolv	-23	-21	-21	-22	-22	-21	-23
resolv of	-18	-16	-16	-16	-18	-16	-16
resourc	-32	-30	-32	-29	-20	-29	-33
resourc $	-54	-56	-57	-57	-68	-54	-55
resourc is	-17	-12	-13	-12	-14	-12	-12
resourc polici	-24	-36	-23	-27	-24	-23	-26
resourc that	-20	-19	-20	-20	-22	-19	-20
resourc type	-17	-16	-16	-15	-18	-15	-16
respond	-53	-50	-47	-47	-51	-46	-50
respond to	-25	-21	-22	-21	-26	-21	-24
respons $	11	21	-3	-3	-12	0	54
respons @	97	11	18	28	16	20	6
respons both	50	102	42	46	46	44	40
respons for	-13	-13	-15	-11	21	-11	-26
respons go	-9	-38	-2	61	-5	-2	-5
respons in	89	29	22	25	15	24	16
respons is	9	14	8	26	-8	17	93
respons matrix	136	40	80	46	21	43	28
respons model	14	12	43	14	26	11	2
respons of	100	27	29	33	48	32	20
respons or	-69	1	-43	-56	-8	-41	-81
respons parti	-42	-20	-17	-16	-47	-16	36
respons pls	16	3	0	-1	0	-2	-2
respons plz	31	0	2	1	-14	1	1
respons split	-8	-3	1	3	43	-3	-1
respons summari	43	8	10	9	8	10	6
respons to	-98	-69	-67	-68	-98	-67	-72
respons was	-23	-24	-24	-24	-40	-24	-30
respons who	-41	-31	-27	-26	-26	-26	-26
respons whole	-34	-33	-35	-33	-41	-32	-59
respons wise	31	14	-1	1	-7	5	6
rest $	-26	-10	-19	-19	-46	-19	55
rest api	-5	-6	-5	19	-16	-5	-6
rest encrypt	-15	-19	-16	-16	-15	-15	-15
rest if	-36	-32	-28	-29	-33	-28	-28
rest in	23	24	18	24	72	24	10
rest is	-69	-70	-76	-69	-77	-69	-114
rest on	-54	-19	-55	-77	-64	-54	-100
restart	-23	-22	-24	-22	-25	-22	-9
restart it	28	23	25	24	18	19	72
restor	-27	-25	-26	-25	-32	-25	-14
restor $	-37	-35	-36	-36	-45	-36	-45
restor by	-21	-21	-22	-21	-32	-21	-21
restor drill	-14	-14	-14	-15	-20	-14	-14
restor from	-46	-48	-47	-47	-65	-47	-68
restor it	-14	-13	-14	-14	-13	-13	-17
restor the	-15	-14	-13	-14	-14	-13	-16
restrict	-30	-29	-30	-30	-31	-28	-30
restrict @	-30	-28	-29	-27	-28	-27	-30
restrict it	-16	-16	-16	-24	-16	-15	-15
result	-33	-34	-32	-32	-34	-31	-32
result $	-40	-40	-40	-39	-49	-39	-45
result in	-19	-21	-18	-19	-20	-18	-19
result land	-28	-45	-29	-29	-28	-27	-28
resum	-18	-7	-9	-8	19	-8	-7
retail	-44	-34	-34	-36	-35	-35	-52
retail us	-44	-34	-34	-36	-35	-35	-52
retain	-41	-36	-36	-37	-60	-36	-37
retent	-46	-44	-45	-43	-46	-43	-45
retent $	-77	-77	-80	-75	-89	-76	-85
retent in	-23	-26	-23	-23	-25	-22	-22
retent of	-39	-39	-38	-38	-47	-37	-38
retent period	-34	-35	-36	-34	-36	-34	-38
retent set	-70	-67	-72	-64	-64	-64	-73
retir $	-28	-27	-30	-26	-30	-27	-28
retir @	-17	-17	-18	-18	-17	-17	-28
retir notic	-35	-23	-25	-23	-23	-23	-23
retir what	33	53	157	57	35	58	58
retrain	-34	-26	-26	-28	-27	-26	-26
retri	-53	-50	-52	-49	-52	-49	-55
retri logic	-20	-19	-19	-19	-18	-19	-19
return	-36	-28	-31	-28	-17	-27	-29
return 500s	-34	-30	-30	-30	-32	-30	-32
return empti	-39	-37	-37	-37	-58	-36	-36
return traffic	-45	-45	-72	-46	-48	-45	-50
reus	-25	-25	-27	-25	-26	-24	-28
review	-36	-35	-36	-34	-37	-34	-37
review @	-25	-22	-23	-23	-26	-22	-25
review by	-21	-17	-18	-17	-17	-17	-18
review of	-20	-19	-21	-20	-21	-19	-20
review the	-40	-42	-39	-39	-40	-38	-42
review who	-28	-25	-26	-25	-38	-26	-32
revis	-27	-22	-26	-22	-23	-22	-24
revoc	-18	-11	-11	-12	-12	-11	-13
revoc list	-22	-12	-12	-13	-12	-12	-13
revok	-32	-30	-31	-31	-32	-31	-32
revok $	-24	-22	-22	-23	-23	-23	-23
revok a	-48	-47	-56	-48	-49	-47	-50
revok its	-22	-21	-21	-21	-20	-20	-22
revok the	-17	-17	-17	-17	-24	-17	-17
rewrit	-36	-40	-33	-39	-35	-33	-35
rf	15	15	5	17	93	15	7
rhel	-25	-22	-23	-22	7	-21	-25
rid	-17	24	-11	-9	-14	-9	-11
rid of	-17	24	-11	-9	-14	-9	-11
right	-13	-16	-19	-17	-9	-17	-12
right $	-10	-8	-16	-15	-8	-12	4
right a	-28	-30	-28	-29	-44	-28	-35
right and	-39	-33	-32	-32	-39	-32	-33
right in	-107	-84	-89	-85	-90	-83	-87
right now	19	33	25	37	106	30	20
right of	-39	-40	-44	-43	-47	-40	-45
right on	-33	-33	-32	-22	-33	-30	-36
right size	-43	-54	-44	-42	-48	-44	-47
right to	-25	-27	-25	-25	-26	-24	-25
ring	5	5	3	50	3	6	7
ring on	26	-4	27	98	22	25	28
risk	24	1	-7	-7	-10	-5	-5
risk assess	20	31	5	-5	2	6	6
risk regist	70	13	10	12	-2	11	14
rize	-23	-23	-24	-23	-37	-23	-23
rize $	-26	-25	-26	-25	-42	-25	-26
rm	13	14	6	14	81	14	6
rm rf	15	15	5	17	93	15	7
role	-17	-33	-26	-31	-32	-30	-32
role $	128	50	69	46	28	52	50
role @	-26	-23	-23	-24	-24	-22	-24
role and	-13	-29	-32	-28	-27	-27	-33
role attach	-59	-54	-54	-55	-58	-52	-53
role for	-53	-48	-58	-48	-48	-47	-47
role has	11	19	13	18	68	18	18
role in	-27	-41	-26	-26	-26	-25	-26
role map	-13	-15	-14	-14	-13	-13	-16
role may	-76	-67	-71	-70	-89	-69	-68
role of	-71	-68	-82	-67	-70	-67	-69
role on	-37	-47	-38	-35	-38	-35	-35
role the	36	41	93	40	40	41	41
role to	-13	-12	-19	-12	-12	-12	-13
role trust	-16	-16	-16	-15	-16	-15	-15
role who	-36	-27	-30	-28	-29	-28	-31
role whose	-18	-17	-17	-17	-26	-17	-20
role with	-36	-38	-35	-40	-44	-36	-35
roll	-25	-24	-24	-24	-20	-23	-26
roll $	-46	-46	-50	-47	-46	-47	-47
roll back	-18	-18	-17	-17	-18	-17	-19
roll it	-31	-31	-33	-31	-53	-31	-32
roll over	-32	-31	-29	-31	-33	-29	-31
roll them	9	14	15	15	51	15	-2
rollback	-8	2	-6	0	46	1	1
rollback $	-24	-30	-25	-28	-35	-24	-25
rollback alarm	-29	-31	-32	-31	-32	-30	-28
rollback fail	17	19	18	17	45	13	12
rollout	-48	-48	-48	-48	-54	-47	-47
room	-21	-20	-23	-20	-15	-22	-23
room $	-27	-27	-27	-27	-30	-27	-29
room of	-18	-17	-17	-17	-19	-17	-22
room with	-33	-26	-25	-27	-38	-25	-27
root	-42	-40	-29	-37	-43	-45	-46
root $	-50	-46	-56	-48	-51	-46	-55
root access	-36	-36	-37	-36	-39	-35	-39
root account	-39	-39	-51	-39	-59	-38	-46
root ca	31	29	34	87	34	35	35
root login	-62	-53	-62	-54	-57	-54	-55
root on	-39	-37	-38	-51	-41	-37	-48
root password	-46	-42	-43	-40	-41	-40	-44
root squash	-54	-51	-57	-51	-52	-50	-51
root user	10	8	57	9	24	-19	-2
rot	-61	-56	-55	-55	-58	-54	-58
rot in	-37	-32	-33	-34	-41	-33	-35
rot insid	-37	-34	-29	-30	-29	-28	-28
rotat	-29	-27	-30	-26	-13	-26	-18
rotat $	-78	-77	-80	-74	-98	-74	-51
rotat @	-115	-102	-113	-97	-102	-98	-131
rotat access	-48	-48	-50	-49	-83	-49	-66
rotat and	-34	-41	-36	-36	-36	-34	-34
rotat by	12	12	12	12	32	12	10
rotat for	-47	-39	-39	-40	-45	-38	-40
rotat in	14	16	4	17	84	17	-25
rotat it	14	18	14	21	3	17	60
rotat on	-28	-28	-30	-30	-33	-28	-34
rotat password	-40	-39	-40	-42	-50	-41	-65
rotat the	42	43	45	43	63	44	95
rotat them	23	26	24	25	22	26	56
rotat who	-17	-17	-21	-17	-22	-17	-19
roughli	-72	-69	-75	-61	-75	-72	-72
rout	-37	-36	-36	-35	-40	-35	-40
rout data	-15	-15	-17	-16	-19	-15	-16
rout for	-30	-27	-28	-28	-29	-27	-29
rout i	-17	-14	-15	-15	-16	-15	-17
rout tabl	-55	-52	-52	-51	-58	-51	-58
router	-48	-41	-46	-41	-47	-45	-62
router $	-44	-13	-50	-49	-55	-42	-68
router and	-19	-19	-18	-19	-20	-19	-34
router at	-27	-26	-26	-26	-27	-26	-40
router in	12	10	12	36	12	13	13
row	-22	-20	-22	-20	-6	-19	-22
row $	5	5	4	-5	41	5	4
row arriv	-27	-26	-25	-31	-25	-26	-33
row count	-36	-30	-29	-30	-34	-29	-29
row in	-54	-49	-59	-49	-54	-49	-54
row level	-17	-16	-17	-16	-17	-16	-16
rpo	3	2	82	4	-4	4	-15
rpo of	-46	-46	-100	-47	-49	-47	-66
rpu	36	45	44	46	152	48	41
rto	-35	-34	3	-32	-40	-34	-39
rto and	-27	-26	-43	-27	-28	-27	-38
rto rpo	-74	-70	-101	-72	-75	-71	-83
rule	-38	-36	-39	-36	-35	-29	-40
rule $	-70	-68	-81	-65	-82	-23	-80
rule for	-24	-21	-24	-21	-25	-22	-21
rule in	-22	-22	-22	-21	-23	-21	-21
rule of	-19	-17	-17	-17	-19	-17	-18
rule on	-2	-2	-3	-2	12	-3	-26
rule set	-53	-51	-55	-50	-55	-50	-52
rule that	-33	-29	-33	-31	-33	-30	-29
rule updat	-89	-82	-90	-85	-80	-84	-110
rule was	-12	-12	-13	-12	-19	-11	-11
run	-27	-26	-29	-22	-21	-26	-31
run $	-42	-39	-38	-30	-14	-35	-43
run @	-44	-45	-52	-30	-55	-48	-60
run a	-29	1	-15	-17	-17	-15	-17
run all	-27	-27	-27	-28	-51	-27	-48
run an	4	35	4	-15	-3	4	5
run and	-16	-15	-14	-14	-17	-14	-18
run at	39	38	36	38	80	37	38
run aws	-1	-3	-2	-2	74	-3	-26
run befor	64	65	66	65	143	64	67
run by	19	-14	-15	-17	-35	-14	-22
run cluster	-24	-24	-23	-26	-27	-24	-36
run contain	30	29	22	51	58	29	14
run debian	-53	-48	-50	-50	-65	-49	-68
run docker	11	14	9	44	-3	-9	13
run etcd	-14	-13	-15	-13	-13	-13	-16
run for	-33	-33	-33	-33	-42	-32	-38
run hourli	-37	-54	-34	-19	-52	-35	-33
run in	-35	-33	-34	-34	-39	-33	-39
run it	13	11	13	53	13	14	3
run its	-16	-20	-16	-19	-17	-16	-17
run my	-24	-23	-25	-23	-24	-22	-29
run nodetool	-30	-24	-24	-26	-32	-24	-25
run on	-36	-39	-35	-31	-37	-34	-39
run our	-43	-41	-38	-40	-49	-39	-54
run ourselv	8	73	19	-19	11	19	7
run out	-22	-21	-22	-22	-30	-21	-25
run sinc	-19	-18	-18	-18	-20	-18	-25
run that	-19	-20	-20	-20	-22	-19	-23
run the	-26	-37	-26	-26	-29	-25	-16
run what	8	61	15	15	10	17	18
run when	-35	-23	-24	-25	-24	-23	-24
runawai	-29	-29	-29	-33	-56	-29	-30
runbook	52	11	10	14	42	14	2
runbook for	-15	-15	-18	-13	21	-13	-30
runc	-23	-22	-22	-23	-26	-22	-27
runc escap	-16	-15	-15	-16	-17	-15	-20
rundown	81	8	11	13	-11	12	8
rundown $	78	7	11	15	7	12	10
rundown of	55	14	16	17	14	16	10
rundown on	45	-1	-1	0	-38	-1	-1
runner	31	23	28	51	24	30	83
runtask	-28	-27	-30	-28	-30	-28	-40
runtim $	22	26	63	30	7	29	111
runtim agent	-36	-48	-43	-41	-37	-36	-39
runtim cve	24	22	23	51	22	24	24
runtim for	-10	-12	-13	15	-23	-11	-20
runtim in	-46	-17	-37	-45	-52	-44	-55
runtim of	-39	-40	-42	-40	-41	-39	-57
runtim on	-29	-29	-31	-29	-33	-28	-32
runtim patch	-72	-70	-80	-77	-42	-71	-101
runtim secur	63	64	57	64	92	63	115
runtim updat	19	33	87	32	16	27	27
rust	-28	-28	-33	-29	-37	-28	-37
s	-43	-41	-43	-40	-59	-39	-42
saa	9	10	53	11	6	11	8
safe	-40	-38	-41	-39	-48	-39	-41
safe $	-43	-43	-48	-43	-61	-46	-45
safekeep	-32	-32	-36	-35	-59	-32	-35
safekeep $	-20	-19	-21	-21	-29	-19	-19
sagemak	-20	-14	-20	-22	-29	-19	-20
sai	-21	-21	-2	-14	-8	-17	-17
sai @	-11	-15	-14	-14	-16	-13	-14
sai amazon	-19	-19	-21	-20	-27	-20	-20
sai aws	-28	-25	-27	-25	-38	-25	-26
sai custom	35	35	73	35	35	31	36
sai how	-55	-47	-46	-47	-82	-46	-49
sai our	-23	-22	-27	-23	-28	-23	-26
sai the	33	12	10	11	1	12	11
sai what	-5	-5	14	-6	-21	-5	-5
said	-10	0	30	4	-18	2	61
salari	-29	-28	-28	-28	-53	-28	-28
sale	-11	-12	-12	-11	15	-11	-31
sale deck	25	22	24	24	61	23	-5
salesforc	-46	-44	-47	-45	-16	-43	-71
salesforc org	23	22	22	23	74	23	14
salt	58	60	168	61	54	66	60
same	-37	13	-16	-25	-24	-25	-23
same @	-28	-53	-29	-49	-29	-29	-29
same as	-39	-15	49	-44	-46	-25	-48
same duti	-5	26	-1	-11	-1	-1	-1
same for	-42	-18	-39	-9	-17	-10	41
same on	-89	-58	-65	1	-56	-41	-49
same q	-30	-29	-28	-28	-28	-28	-34
same question	-95	-85	-80	-76	-82	-82	-80
same split	-5	64	13	-4	12	9	1
same thing	33	-9	-5	-2	-2	-3	-7
same time	21	15	18	21	59	20	21
same with	-15	-15	-16	-15	-15	-15	-20
sampl	19	19	19	21	73	21	22
sandbox	-21	-19	-20	-21	-18	-19	-20
sandbox $	-22	-20	-21	-22	-18	-21	-22
sane	26	26	3	12	74	13	16
sat	-21	-18	-18	-18	-21	-18	-20
sat in	-25	-21	-21	-22	-25	-21	-23
saturdai	-11	-12	-12	-12	-19	-11	-12
save	-7	47	1	12	44	50	-11
save plan	22	10	8	19	68	4	21
save us	-55	-38	-36	-38	-5	-36	-34
saw	-25	-25	-31	-25	-28	-24	-25
say	-33	-32	-6	-30	-31	-25	-39
say $	-21	-29	89	21	-66	-31	-43
say in	13	13	-19	32	9	52	11
say it	-5	-6	25	-12	-12	-8	-10
say over	15	12	16	53	8	16	15
sbom	-49	-62	-53	-50	-52	-49	-61
scale	-25	-22	-24	-22	-25	-22	8
scale $	23	56	60	59	48	57	165
scale @	-93	-89	-93	-89	-89	-87	-113
scale a	-63	-60	-63	-59	-61	-59	-80
scale an	-23	-21	-20	-19	-20	-20	-26
scale and	-33	-33	-33	-33	-37	-32	-34
scale ingest	-15	-15	-16	-15	-15	-14	-16
scale of	20	22	22	22	64	21	-2
scale out	-31	-34	-32	-32	-47	-31	-32
scale polici	-83	-84	-91	-82	-91	-85	-113
scale the	-44	-41	-41	-42	-50	-41	-48
scale up	-31	-29	-30	-29	-32	-28	-31
scale when	-40	-43	-42	-37	-61	-43	-62
scan	-30	-29	-30	-26	-29	-28	-32
scan $	-78	-80	-93	-77	-70	-76	-86
scan @	-40	-38	-38	-38	-45	-38	-37
scan in	-20	-19	-18	-18	-23	-18	-20
scan of	-35	-34	-42	-34	-40	-34	-37
scanner	-29	-28	-30	-28	-35	-28	-31
scc	-52	-44	-62	-46	-48	-44	-45
schedul	-50	-46	-45	-42	-47	-44	-53
schedul $	-33	-35	-32	-33	-33	-32	-36
schedul and	-53	-32	-32	-32	-34	-32	-31
schedul contain	-77	-76	-82	-75	-75	-74	-114
schedul of	-41	-39	-40	-39	-38	-38	-38
schedul that	-16	-13	-13	-14	-13	-13	-13
schema	-59	-58	-60	-57	-60	-57	-64
schema $	-60	-61	-77	-62	-65	-66	-93
schema @	-95	-96	-95	-86	-88	-86	-94
schema design	-28	-28	-29	-28	-32	-29	-37
schema of	-36	-34	-34	-34	-41	-34	-33
scientist	-30	-24	-29	-30	-32	-28	-32
scientist $	-20	-18	-19	-19	-19	-18	-22
scim	-21	-21	-19	-19	-21	-19	-19
scope	-47	-46	-46	-40	-47	-43	-46
scope $	-74	-71	-75	-66	-73	-68	-73
score	-52	-42	23	-40	-73	-45	-61
scrambl	-52	-52	-55	-52	-54	-51	-55
scrambl data	-68	-70	-80	-73	-74	-74	-81
scrape	-27	-26	-26	-26	-41	-28	-25
scratch	-32	-32	-30	-30	-32	-29	-31
scream	-30	-34	-41	-33	-51	-31	-32
screen	-38	-33	-33	-33	-52	-33	-39
script	-57	-55	-56	-55	-56	-54	-60
script $	-61	-51	-58	-48	-50	-48	-57
script @	-139	-137	-132	-121	-128	-123	-136
script of	-17	-18	-15	-16	-20	-15	-16
scrub	-16	-23	-9	18	-15	-10	-13
sdk	-44	-44	-45	-44	-47	-44	-48
search	-34	-74	-32	14	-43	-31	-34
search @	-50	-52	-50	-61	-67	-50	-54
sec	13	7	15	41	43	15	7
second	-32	-28	-31	-28	-14	-27	-21
second $	-76	-36	-47	-38	-18	-37	-51
second @	-26	-24	-27	-24	-34	-24	-24
second one	10	8	-1	8	6	9	56
second region	-17	-17	-17	-17	-20	-17	-22
second who	-82	-82	-82	-83	-105	-82	-160
secret	-47	-19	-39	-35	-19	-36	-37
secret $	-40	-41	-41	-40	-46	-40	-40
secret and	-17	-19	-17	-19	-17	-16	-17
secret for	-37	-37	-37	-36	-64	-36	-36
secret in	-45	-49	-49	-45	-49	-45	-52
secret key	-2	-4	-6	-3	19	-2	-4
secret left	-44	-35	-35	-34	-52	-35	-35
secret on	-30	-30	-37	-30	-34	-30	-31
secret or	37	30	41	37	98	39	31
section	89	32	36	36	37	37	37
secur	-15	-17	-9	-16	-20	-17	-13
secur $	-112	-113	-167	-111	-128	-112	-119
secur @	-54	-57	-62	-51	-49	-47	-48
secur at	-18	-20	-21	-20	-19	-19	-19
secur by	-36	-26	-27	-28	-32	-27	-29
secur code	-36	-36	-36	-36	-36	-36	-66
secur contact	-28	-28	-33	-29	-30	-28	-30
secur duti	-21	-19	-37	-3	-35	-41	-19
secur environ	-15	-14	-19	-15	-16	-15	-17
secur for	-29	-23	-23	-23	-23	-22	-26
secur group	-26	-16	-5	-27	-25	-24	-34
secur in	-19	-16	24	-15	-31	-16	-32
secur of	-14	-12	39	-12	-27	-14	-22
secur on	-38	-37	-35	-40	-36	-34	-36
secur patch	-6	-1	-3	-1	-1	0	24
secur profil	-19	-17	-17	-16	-16	-16	-17
secur that	-35	-33	-34	-33	-33	-32	-55
secur the	-51	-46	-62	-46	-46	-45	-49
secur updat	52	51	53	59	54	55	138
secur want	-19	-23	-20	-31	-20	-20	-20
secur what	124	13	-23	32	20	28	-9
see	-19	-16	-9	-8	-24	5	-11
see @	0	16	7	12	85	-4	15
see a	5	5	-7	40	5	6	6
see it	19	21	58	20	19	19	16
see my	47	42	35	49	26	112	96
see our	-50	-34	-33	-35	-38	-34	-33
see the	-21	-22	-21	-22	-22	-22	-35
see to	-28	-27	-28	-27	-46	-26	-29
seen	10	13	49	13	-4	34	8
segment	-45	-46	-50	-46	-48	-47	-51
select	-30	-31	-29	-34	-31	-28	-30
select the	-13	-12	-12	-12	-16	-12	-13
self	15	41	17	23	16	18	17
self host	23	61	21	22	20	23	24
self instal	-29	-30	-29	-37	-29	-29	-31
self run	-7	-16	-2	16	-5	-2	-3
send	-18	-9	-9	-9	31	-9	-11
send its	-12	-17	-12	-13	-15	-12	-15
send quota	6	28	27	29	108	16	32
send telemetri	-18	-18	-18	-18	-20	-18	-21
send them	-50	-49	-53	-49	-54	-48	-64
send to	-16	-14	-14	-14	-18	-14	-14
sensit	-55	-51	-57	-51	-58	-52	-59
sensit $	-27	-26	-26	-27	-26	-27	-36
sensit data	-34	-29	-31	-29	-35	-30	-35
sensor	-35	-37	-31	-16	-41	-31	-35
sent	-20	-19	-22	-20	-18	-20	-19
sent to	-18	-16	-16	-16	-18	-16	-16
sentenc	52	-5	32	-4	-18	-5	-21
sentenc $	-110	-94	-123	-94	-90	-98	-104
separ	-30	-28	-28	-28	-39	-27	-28
separ account	-31	-30	-31	-31	-53	-30	-30
seri	2	0	2	20	-3	1	1
serv	-27	-24	-25	-25	-25	-24	-29
serv our	-24	-23	-23	-23	-23	-22	-33
server	-29	-28	-28	-22	-31	-27	-20
server $	-18	-16	-14	-12	-16	-14	34
server @	30	62	30	41	29	30	31
server access	-22	-21	-21	-21	-22	-20	-30
server and	-29	-28	-27	-27	-27	-26	-37
server at	-49	-54	-50	-33	-70	-49	-63
server avail	-33	-30	-33	-31	-31	-30	-32
server behind	-38	-37	-37	-37	-38	-36	-45
server below	-50	-55	-49	-54	-81	-50	-67
server build	-44	-25	-25	-25	-26	-25	-34
server di	-35	-36	-36	-36	-41	-37	-50
server fleet	-99	-92	-96	-93	-92	-91	-126
server for	-83	-76	-67	-85	-75	-68	-70
server hall	-35	-36	-36	-36	-44	-35	-43
server hardwar	-13	-13	-13	-14	-17	-13	-13
server host	-44	-43	-47	-47	-43	-43	-66
server in	-18	-17	-18	-18	-19	-17	-21
server insid	-20	-20	-20	-20	-20	-20	-28
server is	-16	-15	-16	-15	-18	-17	-18
server of	-42	-41	-40	-32	-43	-39	-57
server on	-3	-16	-3	37	-6	-2	-17
server or	38	14	37	87	33	37	37
server os	69	76	65	62	64	70	186
server patch	-77	-80	-71	-75	-75	-70	-93
server room	-20	-20	-20	-20	-22	-20	-25
server side	-53	-55	-60	-54	-55	-53	-75
server that	-42	-39	-40	-40	-41	-39	-49
server under	-54	-49	-48	-48	-48	-46	-54
server up	-14	-14	-15	-15	-20	-14	-15
server when	-96	-70	-66	-63	-85	-65	-70
server who	3	4	4	2	-8	3	23
server with	-24	2	2	-1	39	1	-1
serverless	4	-9	-25	-25	-23	-21	-6
serverless $	14	36	27	38	136	36	39
serverless @	-59	-56	-51	-55	-55	-49	-55
serverless cach	-75	-86	-76	-85	-87	-71	-74
serverless cluster	-23	-23	-21	-22	-21	-21	-30
serverless collect	-27	-24	-26	-23	-24	-23	-27
serverless instead	-20	56	-1	-21	-8	3	3
serverless who	-23	-18	-16	-17	-16	-16	-19
serverless worker	-62	-70	-59	-56	-59	-57	-73
serverless workgroup	-34	-31	-32	-31	-37	-30	-39
servic	-37	-33	-28	-32	-38	-29	-38
servic $	-34	-21	-21	-29	-28	-30	-15
servic account	-52	-51	-54	-49	-55	-49	-51
servic and	-16	-16	-16	-16	-18	-16	-22
servic do	-9	10	3	33	-29	37	6
servic endpoint	-31	-32	-31	-32	-42	-32	-45
servic is	-36	-41	-30	-39	-35	-35	-42
servic itself	-27	-24	-24	-24	-25	-24	-26
servic on	-46	-45	-73	4	-55	-45	-50
servic quota	-43	-44	-55	-45	-57	-46	-47
servic role	-20	-18	-19	-18	-18	-18	-17
servic run	-20	-17	-17	-17	-17	-17	-18
servic the	-37	-35	-35	-35	-36	-35	-51
servic updat	-44	-34	-9	-34	-35	-34	-51
servic we	-41	-38	-39	-38	-43	-47	-41
servic what	6	21	78	25	6	21	26
servic where	-82	-74	-75	-79	-96	-93	-89
servic who	-52	-54	-59	-52	-57	-52	-77
servic you	31	37	35	37	21	86	37
session	-21	-26	-21	-16	-21	-20	-21
session from	-18	-18	-20	-18	-19	-18	-20
session in	-18	-20	-18	-20	-19	-18	-19
session to	-28	-29	-28	-53	-28	-27	-27
set	-27	-24	-22	-24	-26	-24	-25
set $	-12	-10	-11	-9	-11	-8	22
set @	-20	-19	-19	-18	-20	-18	-19
set a	-21	-17	-17	-17	-22	-17	-18
set alarm	-21	-14	-14	-14	-14	-14	-15
set by	-28	-27	-28	-27	-36	-27	-29
set how	-38	-36	-36	-37	-61	-36	-37
set in	-62	-62	-63	-61	-63	-59	-61
set it	8	8	9	8	41	8	-6
set min	-33	-32	-32	-32	-54	-32	-32
set of	-20	-20	-24	-20	-22	-19	-20
set posix	-33	-28	-29	-28	-29	-29	-31
set reserv	-18	-17	-18	-18	-23	-17	-18
set stop	-16	-15	-16	-15	-17	-15	-16
set that	-23	-27	-23	-23	-31	-22	-24
set the	-30	-29	-29	-29	-31	-28	-36
set their	-21	-20	-20	-20	-21	-20	-35
set to	-58	-49	-50	-48	-58	-47	-59
set up	-11	-11	-11	-11	0	-16	-11
setup	-18	-33	-36	-28	-32	-29	-32
setup in	-21	-20	-24	-20	-23	-20	-20
seven	-26	-23	-25	-26	-29	-24	-24
seven year	-26	-23	-25	-26	-29	-24	-24
sever	-34	-33	-35	-34	-34	-33	-47
sg	-57	-59	-57	-56	-46	-57	-56
sg $	-49	-49	-52	-47	-48	-46	-48
shadow	-40	-38	-42	-38	-39	-38	-42
shadow copi	-46	-44	-48	-43	-44	-43	-48
shard	-36	-35	-35	-36	-39	-34	-36
shard $	-27	-30	-28	-38	-27	-28	-28
shard of	-33	-31	-36	-32	-33	-30	-31
shard replica	-27	-25	-28	-26	-41	-25	-25
share	16	-5	-10	-6	-11	-10	-17
share $	-63	-43	-69	-61	-73	-59	-63
share @	-21	-37	-15	12	-15	-15	-16
share between	-25	-22	-22	-22	-22	-21	-22
share control	-25	-24	-20	-26	-42	-28	-41
share file	30	32	32	75	33	33	32
share for	124	47	59	100	56	59	58
share key	-46	-40	-40	-40	-43	-40	-40
share model	125	33	22	37	32	43	41
share one	-65	-55	-56	-58	-63	-55	-88
share respons	83	29	58	29	40	28	15
share the	64	112	53	40	34	50	43
share with	-24	-22	-23	-23	-23	-30	-22
sharepoint	-33	-31	-30	-32	-53	-32	-32
she	-21	-7	-20	-8	54	-9	-4
sheet	83	18	35	22	19	12	15
shift	-1	5	58	11	-28	2	-5
ship	-17	-16	-20	-19	-21	-19	-22
ship back	17	52	16	17	17	18	17
ship it	-14	-16	-15	-13	-15	-13	-13
ship them	-18	-19	-16	-16	-16	-15	-18
ship those	-25	-24	-25	-27	-41	-32	-26
ship to	-39	-36	-39	-40	-37	-35	-48
ship with	-22	-22	-22	-22	-26	-22	-34
shop	-29	-27	-29	-29	-30	-29	-30
shop where	-14	-13	-13	-13	-16	-13	-13
short	80	23	89	25	18	30	24
short $	19	-1	-3	0	-1	-1	-1
short explan	49	67	171	59	37	65	67
short for	-32	-16	19	-15	-16	-15	-14
short pleas	-3	-1	49	0	-5	-3	-9
short tabl	61	13	6	24	12	25	25
short version	42	4	-4	8	7	8	7
shorter	-26	-31	-24	-26	-29	-25	-27
shorter than	-26	-31	-24	-26	-29	-25	-27
should a	37	13	32	66	73	28	35
should be	-22	-11	-20	-25	-27	-20	-21
should have	-27	-25	-25	-25	-29	-25	-26
should i	42	46	66	28	59	61	44
should move	-53	-33	-34	-30	-45	-31	-31
should read	-49	-46	-49	-45	-68	-45	-48
should set	-15	-15	-16	-15	-16	-15	-23
should we	-12	5	2	64	-8	7	-4
shouldnt	-18	-20	-18	-18	-18	-17	-20
shout	14	14	45	12	2	11	7
shout about	14	14	45	12	2	11	7
show	30	7	-9	-14	-10	4	-8
show @	182	25	37	52	31	24	23
show a	-70	-60	-74	-59	-80	-58	-58
show as	-22	-23	-22	-21	-20	-20	-21
show hr	-36	-26	-28	-27	-25	-26	-26
show me	37	59	18	6	18	65	19
shred	-20	-21	-21	-21	-24	-21	-22
shrink	-5	-20	-4	16	-6	-4	-4
shut	-21	-17	-19	-18	-14	-17	-20
shut down	-17	-20	-25	-19	-10	-21	-20
shutdown	-48	-43	-46	-43	-46	-43	-44
side	-9	-6	-12	-13	-20	-15	-17
side $	13	17	5	0	7	1	-3
side @	16	71	27	67	22	28	17
side by	-1	87	14	11	17	16	13
side data	-30	-31	-40	-30	-30	-30	-34
side doe	-31	-50	-31	-29	-30	-30	-30
side duti	7	36	7	-8	8	7	7
side encrypt	-25	-28	-3	-27	-31	-26	-51
side for	70	28	28	29	30	29	29
side handl	-24	-23	-27	-24	-29	-24	-24
side has	23	35	30	33	4	30	110
side is	-58	-55	-55	-54	-68	-51	-61
side of	35	-3	-2	-2	-4	-2	-7
side pleas	-20	58	-11	-8	-6	-4	-8
side with	-13	47	4	5	5	0	3
sidecar	-30	-13	-8	-27	-30	-27	-29
sidecar $	-10	-12	45	-6	-13	-10	-6
sidecar imag	-17	-14	-16	-15	-14	-14	-18
siem	17	15	66	15	12	-4	11
siem $	18	18	71	14	12	-9	9
sign	-21	-28	-30	-29	-19	-31	-29
sign for	24	1	2	4	3	5	5
sign in	-42	-40	-40	-41	-64	-39	-40
sign key	-85	-77	-84	-75	-80	-75	-79
sign off	-15	-14	-18	-14	-15	-14	-13
sign on	-51	-52	-61	-52	-76	-52	-52
sign up	78	44	34	45	99	46	46
sign url	-29	-29	-38	-30	-30	-29	-31
signatur	-47	-46	-46	-45	-57	-45	-49
signatur $	-70	-63	-67	-61	-67	-60	-64
sigterm	-40	-35	-37	-34	-35	-34	-39
sigterm handl	-40	-35	-37	-34	-35	-34	-39
silenc	-19	-17	-18	-17	-21	-17	-18
simul	-30	-28	-32	-28	-28	-27	-27
sin	-34	-34	-35	-35	-46	-34	-48
sinc	-40	-41	-38	-40	-28	-37	-42
sinc 2021	-20	-20	-20	-21	-29	-20	-20
sinc auto	-18	-17	-21	-17	-18	-17	-16
sinc januari	-14	-14	-14	-14	-15	-13	-19
sinc someon	-35	-34	-57	-38	-53	-35	-37
sinc spring	-74	-65	-67	-66	-97	-64	-92
sinc the	-28	-45	-23	-27	8	-22	-22
sinc thi	36	36	35	33	118	22	16
singl @	-16	-17	-15	-18	-16	-15	-19
singl az	-70	-75	-76	-73	-74	-67	-69
singl sign	-56	-57	-68	-58	-86	-57	-58
singl tenant	18	18	71	17	3	16	17
sink	1	12	8	9	114	7	-45
sit in	-19	-20	-19	-19	-23	-19	-20
sit on	-21	-20	-21	-20	-21	-20	-25
sit with	-26	-21	-23	-22	-22	-21	-22
site	-24	-24	-23	-20	-27	-22	-25
site $	-36	-36	-36	-50	-39	-35	-38
site @	22	4	22	55	11	17	23
site and	-33	-36	-32	-35	-42	-31	-35
site where	-30	-29	-30	-32	-27	-28	-32
six	-19	-16	-18	-16	-18	-16	-16
size	-23	-21	-25	-21	12	-20	-22
size $	-129	-130	-135	-126	-213	-128	-136
size @	6	4	5	5	46	6	5
size and	-49	-45	-44	-45	-64	-44	-45
size do	21	37	36	33	85	35	37
size for	-116	-98	-100	-94	-106	-95	-107
size in	16	17	8	19	63	19	19
size of	25	25	16	26	89	27	28
size on	-47	-48	-47	-47	-72	-47	-47
size the	-67	-63	-63	-61	-72	-62	-80
skew	-36	-34	-34	-33	-40	-33	-39
skip	-3	-5	-1	-1	31	-5	-3
skip it	-51	-49	-48	-48	-71	-47	-56
sla	-56	-43	-29	-42	-10	-49	-47
sla for	24	23	12	22	56	23	18
sla percentag	34	36	14	37	91	38	40
slack	7	7	-12	5	78	-8	7
slack bot	26	24	22	22	100	12	23
sleep	18	-8	18	93	28	12	17
sleep $	24	-5	18	62	48	12	23
slide	74	30	60	33	16	34	33
slide 12	-33	-21	-22	-22	-21	-22	-21
slim	-26	-24	-26	-27	-27	-24	-25
slip	-26	-25	-25	-25	-26	-25	-41
slip $	-15	-14	-15	-15	-16	-14	-15
slip is	-23	-23	-24	-23	-23	-23	-46
slot	-44	-60	-42	-49	-43	-42	-43
slow	-32	-27	-28	-27	-29	-27	-8
slow queri	-36	-35	-36	-34	-39	-34	-38
slow sql	-21	-20	-18	-19	-20	-19	-20
slurmctld	-83	-77	-76	-77	-83	-77	-123
sm	19	25	28	30	0	28	135
sm who	24	25	27	28	3	26	116
small	29	10	12	34	37	13	6
small $	14	23	16	21	98	23	19
small @	-21	-26	-21	-19	-22	-21	-20
small rest	35	35	35	79	33	35	34
small team	14	9	14	47	11	14	14
smaller	34	0	37	101	33	36	37
smallest	13	-13	16	87	1	15	16
smallest custom	-4	-22	4	46	-8	3	3
smb	-54	-47	-60	-44	-46	-43	-43
smb share	-49	-38	-32	-35	-32	-31	-31
smell	-57	-45	-41	-49	-37	-42	-61
sms	-24	-23	-22	-23	-32	-23	-25
smtp	-52	-50	-50	-48	-52	-48	-51
smtp $	-23	-20	-18	-19	-23	-18	-19
snapmirror	-78	-50	-48	-48	-48	-48	-48
snapmirror schedul	-70	-39	-38	-39	-38	-38	-38
snapshot	-37	-35	-35	-34	-32	-37	-17
snapshot $	-76	-76	-78	-75	-85	-89	-82
snapshot and	-36	-38	-37	-40	-49	-37	-37
snapshot for	-17	-16	-20	-17	-22	-17	-16
snapshot in	30	32	30	33	101	27	32
snapshot kept	-22	-25	-22	-35	-22	-22	-23
snapshot of	-40	-38	-38	-39	-43	-39	-42
snapshot older	-20	-20	-19	-20	-26	-20	-20
snapshot on	-57	-53	-58	-68	-60	-54	-68
snapshot restor	-14	-14	-14	-14	-16	-15	-20
snowflak	25	23	24	24	91	24	-12
snowflak warehous	16	15	16	15	69	15	-28
so	-12	-12	-17	-11	-19	-11	-14
so $	-38	-35	-35	-36	-38	-34	-38
so @	-13	-31	-37	-23	-27	-26	-29
so amazon	-16	-15	-16	-16	-18	-16	-19
so aws	-17	-17	-18	-17	-21	-17	-20
so failov	-19	-14	-15	-15	-14	-14	-15
so i	-3	-2	-7	-6	23	-12	-3
so if	12	30	13	10	13	13	13
so no	-36	-41	-34	-40	-40	-35	-36
so noth	-21	-14	-15	-16	-15	-14	-15
so on	-18	8	-22	-22	-22	-21	-22
so our	-36	-34	-31	-32	-31	-31	-44
so patch	-24	-26	-24	-25	-25	-25	-41
so that	-16	-17	-16	-6	-17	-15	-20
so the	-33	-17	-20	16	-25	-17	-32
so there	45	13	14	17	17	17	17
so um	64	27	-10	27	21	22	14
so we	-45	-18	-39	-53	-52	-43	-55
so what	-3	82	35	12	-26	82	13
so who	27	29	27	29	18	27	96
so with	90	14	-10	26	11	18	15
soc	3	2	23	-6	1	1	-3
soc 2	11	10	34	-1	10	8	4
socket	21	15	20	58	15	20	21
softphon	-26	-23	-23	-24	-24	-23	-23
softwar $	-4	-4	0	26	-9	0	-5
softwar and	-38	-35	-36	-34	-35	-34	-55
softwar behind	-35	-34	-34	-34	-46	-34	-40
softwar in	-44	-41	-44	-41	-44	-41	-49
softwar insid	-38	-35	-34	-34	-39	-34	-39
softwar licens	-34	-34	-33	-32	-38	-32	-33
softwar of	-43	-41	-42	-42	-46	-41	-60
softwar on	-21	-21	-21	-21	-24	-21	-21
softwar that	-14	-14	-14	-14	-15	-14	-21
softwar up	-16	-15	-18	-16	-19	-15	-16
softwar we	-30	-31	-30	-33	-33	-29	-30
sold	-37	-37	-37	-39	-47	-38	-59
solo	6	8	8	-11	20	8	83
solut	7	10	11	8	58	8	5
solut architect	7	10	11	8	58	8	5
some	-45	-44	-48	-44	-57	-30	-53
some @	40	-5	-22	-2	-7	-7	-3
some exampl	-13	0	0	2	-22	39	-18
somebodi	-15	-15	-5	-16	-18	-15	-14
somebodi at	-21	-20	-20	-20	-25	-19	-22
somebodi els	-24	-18	-27	-20	-2	-26	-18
somebodi from	-26	-26	-28	-25	-29	-25	-27
somebodi has	-32	-32	-31	-33	-33	-32	-31
somebodi left	-32	-30	-31	-30	-46	-30	-30
somebodi must	-19	-19	-18	-18	-20	-18	-19
somebodi pai	-18	-17	-20	-18	-30	-17	-17
somebodi remov	-18	-17	-18	-17	-18	-26	-18
somebodi tell	-4	1	15	1	-17	-20	36
somebodi wrote	-23	-22	-27	-23	-28	-22	-25
someon	-21	-21	-5	-14	-20	-19	-20
someon approv	-7	-4	-31	-2	52	-12	-15
someon at	-50	-50	-58	-52	-58	-51	-62
someon chang	-38	-47	-43	-41	-41	-39	-38
someon els	-6	-6	2	51	-4	7	4
someon explain	-31	-25	-46	-27	-26	-25	-25
someon in	12	8	44	6	-1	9	11
someon schedul	-16	-15	-17	-16	-18	-15	-17
someon tell	27	23	72	26	-12	22	26
someon wrote	5	16	77	15	-13	18	17
someth	-31	-30	-24	-30	-38	-30	-29
someth $	-35	-32	-32	-33	-49	-34	-26
someth amazon	-52	-40	-42	-45	-63	-53	-46
someth aws	-27	-26	-29	-26	-28	-27	-31
someth custom	-46	-41	-48	-40	-49	-40	-53
someth i	-21	-21	-21	-21	-23	-21	-36
someth the	-5	-3	-12	-3	-18	-4	21
someth we	-42	-42	-46	-42	-44	-42	-56
somewher	-23	-30	-23	-25	-25	-22	-25
sorri	-26	-25	-16	-24	-30	-24	-24
sorri for	27	26	54	26	23	25	27
sorri i	-37	-34	-35	-33	-42	-33	-33
sort	-35	-33	-48	-33	-43	-12	-39
sort of	-3	-2	-27	-2	-17	32	-5
sort out	-18	-17	-17	-18	-19	-19	-18
sourc	-29	-29	-30	-29	-32	-25	-33
sourc $	-23	-23	-23	-23	-26	-23	-23
sourc @	-35	-35	-38	-38	-35	-34	-38
sourc address	-24	-24	-24	-25	-25	-24	-43
sourc and	-2	-1	-16	-1	-3	33	-10
sourc code	-18	-19	-18	-18	-20	-19	-24
sourc credenti	-26	-25	-26	-26	-26	-26	-26
sourc librari	-25	-25	-25	-25	-41	-26	-26
sourc licens	-24	-25	-30	-41	-31	-25	-25
space	-23	-20	-20	-21	-21	-20	-20
spare	-15	-59	-16	45	-18	-13	-13
speak	-16	-16	2	-9	-29	-4	-22
speak $	23	25	68	23	3	49	24
speak who	-17	-18	-18	-17	-19	-16	-17
specif	-26	-24	-3	-22	-38	-23	-28
specif control	-15	-11	15	-11	-33	-14	-21
specif secur	-15	-14	-19	-15	-16	-15	-17
specifi	-39	-34	-34	-35	-54	-34	-34
spectr	-65	-68	-69	-68	-81	-66	-116
spell	22	39	78	16	7	1	20
spell out	25	46	59	14	5	6	24
spend	-71	-68	-75	-67	-71	-67	-72
spend limit	-24	-18	-18	-19	-22	-19	-18
spf	-16	-16	-14	-14	-15	-14	-16
spf @	-16	-18	-15	-16	-18	-16	-18
spin	-38	-21	-28	-26	2	-22	-28
spin up	-77	-74	-75	-78	-126	-74	-80
split	103	49	5	16	20	18	12
split $	186	123	71	74	72	74	59
split between	-13	-18	-17	-16	-19	-16	-20
split for	93	69	39	39	44	37	35
split of	19	43	22	9	55	21	20
split on	49	51	-1	20	19	19	22
split or	-5	64	13	-4	12	9	1
split the	-62	-50	-49	-48	-69	-49	-53
splunk	-17	-25	-17	-18	-18	-17	-17
spoof	-24	-24	-24	-25	-25	-24	-43
spot	-38	-39	-38	-38	-19	-36	-39
spot in	-28	-28	-33	-28	-33	-28	-28
spread	-73	-76	-83	-72	-91	-71	-75
spread @	-31	-31	-33	-30	-31	-30	-32
spread over	-16	-16	-18	-17	-15	-16	-16
spring	-59	-55	-57	-56	-78	-54	-78
spring $	-21	-21	-22	-20	-23	-20	-21
spring4shell	-64	-58	-61	-60	-69	-66	-60
sprint	5	3	5	3	33	1	-16
sprint $	5	3	5	3	33	1	-16
spun	-28	-27	-27	-53	-27	-27	-27
spun up	-28	-27	-27	-53	-27	-27	-27
sql	-28	-27	-27	-23	-22	-26	-29
sql inject	-19	-20	-21	-21	-20	-19	-22
sql queri	-26	-23	-23	-23	-28	-24	-23
sql statement	-23	-21	-20	-21	-21	-20	-22
sqli	-34	-31	-32	-29	-38	-29	-29
squad	-40	-38	-38	-39	-39	-38	-71
squash	-54	-51	-57	-51	-52	-50	-51
sre	-54	-56	-52	-55	-71	-52	-60
sre team	-19	-31	-19	-21	-19	-19	-20
srm	60	16	28	14	-6	92	10
srm $	23	-60	-74	-45	-56	23	-65
srm what	25	27	38	28	20	57	27
ssd	-39	-37	-38	-37	-39	-36	-36
sse	-34	-35	-14	-32	-33	-30	-35
sse @	-38	-46	-7	-43	-35	-34	-36
sse c	-40	-38	-40	-40	-44	-38	-46
ssh	-39	-38	-38	-38	-41	-37	-46
ssh kei	-50	-49	-49	-49	-53	-49	-68
ssh key	-39	-29	-31	-31	-37	-30	-29
ssh to	-43	-46	-45	-44	-55	-43	-56
sshd	-56	-56	-55	-56	-59	-54	-74
sshd config	-39	-38	-39	-38	-41	-37	-38
ssl	-25	-23	-24	-24	-23	-23	-25
ssl on	-22	-21	-22	-21	-21	-21	-23
stack	-7	-16	-14	16	22	-9	-15
stack @	4	-27	1	53	-6	3	2
stack drift	-78	-80	-104	-82	-106	-81	-83
staff	-39	-44	-41	-33	-45	-39	-44
staff $	-27	-22	-23	-22	-26	-22	-23
staff to	-64	-68	-65	-70	-73	-61	-63
stage	-26	-23	-24	-24	-19	-26	-26
stage account	39	39	36	39	95	37	38
stai $	18	49	19	6	13	19	20
stai in	12	9	11	22	40	13	13
stai our	-7	22	-5	-17	-5	-5	-11
stai with	-7	-46	-41	4	-40	-26	-27
stale	-50	-48	-44	-45	-45	-43	-43
stale @	-44	-54	-46	-45	-47	-44	-44
stand	0	7	41	7	31	2	4
stand $	-32	-29	-30	-33	-28	-28	-32
stand for	39	50	98	52	90	38	45
stand in	-29	-27	-31	-27	-35	-27	-28
standalon	-33	-32	-39	-32	-34	-32	-40
standalon @	-17	-15	-18	-15	-16	-15	-16
standard	-22	-24	-23	-14	-7	-21	-22
standard 5	-34	-34	-37	-35	-44	-35	-42
standard @	25	9	25	76	25	25	24
standard log	-20	-19	-20	-20	-24	-19	-20
standard support	-46	-31	-32	-31	-41	-30	-34
standbi	-21	-22	-21	-22	-22	-20	-21
standbi or	-37	-39	-40	-50	-42	-36	-36
start	-9	-20	-21	-19	-21	-8	-21
start $	-21	-21	-33	-11	-29	54	-20
start a	-19	-24	-18	-20	-20	-19	-20
start at	-45	-45	-46	-45	-51	-47	-58
start by	-92	-82	-84	-81	-100	-82	-93
start from	-24	-25	-23	-40	-23	-23	-23
start in	62	27	25	20	20	26	29
start it	-13	-12	-16	-13	-13	-12	-14
start the	-16	-19	-15	-18	-16	-15	-17
startexecut	-65	-54	-59	-55	-64	-54	-57
startup	-7	-20	-8	31	-9	-6	-11
startup us	-29	-24	-26	-27	-28	-25	-29
starv	-26	-28	-25	-28	-32	-26	-26
state	-52	-46	-46	-45	-53	-45	-48
statement	-39	-41	-38	-39	-41	-38	-39
static	15	9	30	53	5	15	9
static market	21	5	21	53	12	18	22
static websit	9	1	0	73	-5	7	-13
statu	3	5	5	5	26	5	-1
steer	20	33	11	3	8	11	12
steer committe	20	33	11	3	8	11	12
step	29	43	39	43	122	42	36
step $	-3	19	17	17	63	18	15
step by	8	31	29	28	86	30	29
step in	-40	-39	-39	-39	-52	-40	-57
sticki	-37	-32	-34	-35	-38	-33	-33
still	-1	-11	-17	-13	2	-12	-15
still a	-19	-15	-18	-16	-3	-15	-25
still accept	-29	-21	-18	-18	-18	-18	-18
still be	-25	61	-17	-9	-10	1	-4
still connect	-32	-20	-20	-20	-20	-20	-21
still contain	-34	-27	-27	-28	-35	-27	-26
still do	28	-45	-58	-27	-42	-25	-22
still has	-14	-13	-13	-13	-16	-13	-13
still have	43	-9	-15	-7	-39	-6	-15
still hold	-21	-20	-23	-20	-23	-20	-21
still in	-30	-26	-30	-27	-32	-26	-28
still log	-23	-24	-24	-25	-29	-24	-28
still need	-46	-43	-45	-44	-61	-43	-58
still on	-33	-26	-30	-30	-33	-30	-35
still open	33	34	34	34	74	34	34
still own	134	41	5	45	21	47	45
still patch	-32	-29	-29	-30	-40	-29	-38
still rout	-41	-37	-35	-34	-37	-34	-39
still run	-67	-66	-62	-65	-80	-62	-67
still sign	-13	40	43	41	115	41	39
still the	-37	-42	-38	-49	-39	-39	-38
still there	-21	-21	-19	-21	-20	-19	-21
still us	-48	-52	-45	-47	-53	-45	-45
still with	-18	-11	-17	-11	-39	-28	30
stolen	-32	-31	-30	-31	-32	-30	-34
stone	-33	-43	-32	-29	-32	-54	-29
stone age	-33	-43	-32	-29	-32	-54	-29
stop	-28	-1	-23	-14	-24	-21	-23
stop @	-27	-28	-27	-27	-28	-26	-27
stop a	-40	-37	-39	-37	-45	-34	-35
stop and	26	-6	-4	-6	-9	-5	-6
stop be	10	44	26	94	26	23	23
stop by	-30	-35	-41	-32	-31	-30	-31
stop do	-20	119	7	15	15	19	26
stop it	-21	-21	-21	-23	-21	-20	-24
stop secur	-25	-26	-25	-30	-27	-25	-33
stop start	-25	-31	-24	-29	-26	-24	-24
stop the	-20	-18	-17	-18	-18	-17	-17
storag	-34	-34	-32	-32	-35	-33	-35
storag @	-33	-35	-32	-54	-34	-32	-36
storag class	-36	-46	-38	-38	-36	-36	-36
storag databas	-26	-26	-27	-29	-41	-26	-29
storag devic	-22	-23	-25	-23	-28	-24	-31
storag encrypt	-29	-27	-26	-26	-27	-26	-35
storag fleet	-20	-19	-19	-19	-24	-19	-26
storag full	-59	-50	-51	-51	-50	-48	-47
storag hardwar	-17	-15	-16	-16	-16	-15	-18
storag media	-44	-44	-50	-43	-45	-44	-66
storag of	-26	-24	-24	-24	-32	-23	-25
storag under	-34	-34	-45	-33	-36	-33	-36
storag volum	-15	-14	-13	-14	-17	-13	-15
store	-19	-14	-23	-17	-26	-23	-27
store $	18	43	41	13	14	18	15
store @	-34	-30	-28	-27	-30	-28	-41
store in	-27	-27	-29	-26	-31	-26	-26
store on	-38	-37	-37	-38	-50	-36	-47
store the	-34	-31	-30	-33	-39	-31	-39
store them	-18	-17	-19	-17	-28	-17	-17
store vs	-16	-20	-15	-16	-16	-15	-15
straight	-18	-28	-17	1	-21	-18	-16
straight to	-27	-30	-26	-29	-26	-26	-25
stranger	-29	-26	-26	-26	-28	-26	-27
strategi	-70	-73	-82	-68	-83	-66	-71
stream	-21	-20	-18	-11	-22	-18	3
stream @	23	16	24	66	23	21	21
stream consum	-101	-92	-90	-89	-88	-88	-93
stream gatewai	-68	-60	-61	-66	-70	-61	-103
stream to	-27	-46	-27	-29	-27	-27	-28
stretch	-31	-32	-32	-32	-41	-31	-51
string	-19	-18	-18	-18	-18	-17	-19
stripe	-82	-77	-79	-78	-84	-76	-76
strong	-50	-46	-48	-47	-50	-47	-49
strong password	-50	-46	-48	-47	-50	-47	-49
structur	-56	-55	-66	-56	-76	-56	-58
stuck	-30	-21	-29	-23	-3	-23	-26
stuck at	-30	-28	-34	-28	-43	-27	-27
stuck in	10	13	12	12	44	10	7
stuck on	-57	-47	-57	-47	-52	-41	-46
student	-45	-47	-43	-43	-48	-42	-43
studio	37	-12	-18	-7	-11	-5	-8
stuf	-17	-22	-17	-16	-18	-15	-16
stuff	-28	-20	-30	-24	-40	-21	-31
stuff $	-18	-16	-16	-20	-33	2	-17
stuff in	20	21	21	19	13	21	59
stupid	33	23	106	32	5	26	36
stupid question	33	23	106	32	5	26	36
style	-8	-46	-8	40	-7	-7	-15
subdomain	-35	-39	-37	-37	-46	-35	-37
subdomain takeov	-40	-45	-43	-42	-53	-40	-43
subject	-14	-14	-14	-14	-20	-15	-16
submit	-60	-75	-52	-51	-66	-52	-53
subnet	-41	-40	-42	-39	-40	-38	-41
subnet $	-72	-70	-76	-69	-73	-69	-72
subnet and	-47	-43	-46	-42	-44	-41	-43
subnet for	-38	-41	-40	-38	-44	-36	-40
subnet group	-22	-20	-29	-21	-22	-20	-24
subscrib	-57	-56	-59	-53	-55	-53	-56
subscrib to	-74	-73	-80	-67	-71	-68	-76
subscript	-56	-55	-55	-55	-66	-55	-59
subscript $	-32	-31	-30	-33	-39	-32	-31
such	-16	-16	-16	-16	-23	-16	-19
such thing	-27	-27	-27	-28	-51	-27	-48
sudo	-52	-51	-53	-54	-60	-51	-61
sudoer	-89	-86	-117	-84	-86	-84	-88
sudoer on	-68	-63	-66	-61	-63	-61	-67
suggest	-18	-18	-18	-11	-20	-18	-19
suggest $	-20	-19	-19	-19	-20	-19	-22
summar	41	9	7	8	-3	9	9
summar @	72	26	24	25	8	26	27
summari	64	10	10	13	10	12	10
summari $	64	12	11	16	16	13	10
summari for	43	12	12	11	10	13	10
super	-18	-17	-17	-17	-19	-17	-19
superus	-34	-30	-29	-31	-30	-30	-30
suppli	-18	-16	-17	-17	-17	-17	-19
suppli and	-18	-17	-17	-17	-18	-17	-19
suppli the	-17	-16	-18	-17	-17	-16	-20
supplier	-67	-60	-59	-58	-70	-58	-71
support	8	12	21	10	60	16	7
support $	-1	11	52	13	69	7	5
support @	-29	0	-3	1	50	4	-3
support and	14	14	13	14	39	14	10
support in	-21	-11	57	-13	-64	-12	-10
support so	34	86	32	28	34	34	35
support who	-13	-14	-16	-14	-14	-14	-19
suppos	1	3	25	2	-4	3	21
suppos $	-34	-30	-39	-31	-34	-31	-34
suppos aws	-25	-25	-26	-27	-41	-33	-26
suppos to	19	22	55	20	14	21	45
suppress	-62	-58	-61	-67	-66	-58	-74
suppress rule	-66	-55	-64	-55	-68	-56	-55
sure	-21	-20	-22	-21	-8	-21	-23
sure $	-43	-35	-37	-35	-44	-35	-36
sure amazon	-19	-19	-21	-19	-25	-19	-20
sure aws	-13	-12	-12	-12	-17	-12	-13
sure that	-30	-28	-30	-27	-32	-27	-27
sure the	-23	-21	-21	-21	-24	-21	-29
suricata	-15	-14	-14	-15	-15	-14	-16
surveil	-13	-14	-13	-14	-13	-13	-17
suspend	-52	-50	-50	-50	-64	-49	-54
suspici	-42	-38	-44	-38	-43	-37	-51
swap	-27	-2	-23	-23	-25	-21	-24
swap @	22	127	39	38	34	48	49
swap a	-27	-27	-27	-26	-28	-26	-34
swap by	-24	-24	-24	-23	-23	-22	-23
swap it	-27	-29	-25	-25	-26	-43	-27
swap the	-24	-22	-22	-22	-33	-22	-24
swap them	-26	-26	-23	-23	-23	-23	-27
swear	-17	-17	-17	-22	-20	-17	-17
switch	-25	-20	-26	-24	-25	-23	-19
switch $	-55	-54	-54	-53	-54	-53	-60
switch from	34	92	33	28	33	34	35
switch it	-36	-36	-36	-35	-42	-34	-39
switch off	-31	-31	-37	-32	-35	-32	-33
switch such	-29	-28	-28	-29	-52	-28	-49
switch the	-25	-42	-25	-27	-27	-26	-26
switch to	-32	-50	-30	-30	-34	-30	-30
switchov	-67	-59	-63	-56	-56	-57	-59
syn	-33	-38	-34	-32	-37	-32	-34
syn flood	-31	-39	-33	-32	-35	-31	-31
sync	-44	-41	-41	-40	-58	-40	-41
sync by	-50	-44	-46	-43	-72	-44	-40
synchron	-23	-24	-34	-22	-22	-22	-23
syntax	29	35	35	35	94	35	32
syntax for	41	46	45	47	114	46	51
sys	-27	-26	-27	-26	-31	-25	-25
sysadmin	15	1	16	52	16	17	15
system	-18	-18	-15	-18	-19	-18	-7
system $	-13	-18	-17	-17	-21	-16	44
system @	-15	-26	-15	-15	-15	-15	-15
system and	-32	-30	-31	-30	-31	-30	-40
system behind	-31	-29	-29	-29	-32	-29	-42
system databas	-11	-12	-13	-12	-11	-11	-16
system eli5	20	18	57	19	18	20	20
system for	-34	-31	-26	-31	-33	-30	-39
system network	-34	-35	-36	-35	-36	-35	-58
system of	-32	-31	-30	-30	-32	-30	-43
system on	-24	-23	-23	-24	-28	-23	-29
system patch	-86	-88	-90	-89	-96	-87	-142
system polici	-22	-22	-22	-23	-31	-21	-22
system that	-20	-20	-20	-20	-23	-20	-26
system to	-35	-34	-35	-35	-42	-36	-44
system under	-48	-47	-48	-46	-47	-46	-54
system updat	27	32	32	30	31	32	82
system when	-31	-30	-30	-32	-38	-30	-45
tabl	-23	-14	-28	-26	-27	-26	-30
tabl $	-10	-38	-49	-36	-43	-36	-45
tabl @	32	136	29	49	41	40	27
tabl and	-18	-17	-16	-16	-18	-16	-17
tabl answer	22	18	26	25	82	10	26
tabl in	-40	-37	-38	-37	-54	-37	-46
tabl it	-53	-32	-34	-31	-46	-31	-31
tabl on	-24	-24	-24	-23	-23	-22	-24
tabl that	-48	-28	-28	-28	-31	-28	-28
tabl whose	-65	-63	-62	-61	-61	-62	-87
tableau	29	53	28	53	29	28	28
tableau server	29	53	28	53	29	28	28
tag	-57	-57	-59	-56	-64	-55	-64
tag for	-52	-48	-49	-49	-67	-48	-48
tag resourc	-61	-59	-59	-60	-63	-65	-103
take	0	-10	-16	-1	0	-9	-6
take $	14	34	9	58	121	41	41
take @	11	-21	-25	-44	-22	-19	-26
take a	-22	-14	-14	-14	-16	-14	-15
take autom	-15	-13	-13	-13	-18	-13	-14
take awai	-21	-31	-9	27	-29	-11	-11
take care	24	-3	-11	-3	-10	-2	21
take for	2	35	25	59	81	40	20
take if	11	10	3	58	-4	10	10
take it	-23	-22	-19	-20	-21	-19	-21
take off	47	-3	-9	4	-7	4	3
take over	42	21	13	14	11	16	15
take snapshot	-82	-73	-74	-74	-85	-74	-90
take the	-28	-22	-20	-17	0	-20	-37
take them	-57	-52	-56	-67	-60	-53	-64
take to	30	31	31	68	17	26	31
taken by	-14	-19	-14	-14	-15	-14	-14
takeov	-38	-41	-40	-39	-48	-37	-39
talk	20	7	30	5	-8	31	3
talk of	26	21	78	19	26	25	29
talk to	-33	-24	-25	-24	-37	-3	-25
talk with	-15	-7	-23	-11	-60	58	-10
tamper	-52	-48	-49	-46	-49	-47	-48
tape	-40	-40	-39	-39	-54	-39	-44
tape backup	-45	-46	-45	-45	-66	-45	-50
target	-37	-38	-38	-36	-51	-35	-37
target $	-54	-51	-53	-49	-52	-49	-51
task $	-25	-65	-50	-38	-48	-44	-38
task @	-32	-35	-32	-30	-30	-30	-31
task are	57	37	22	19	19	20	3
task definit	-64	-56	-75	-56	-58	-56	-59
task execut	49	42	120	56	33	55	53
task fail	-28	-33	-29	-29	-30	-28	-30
task in	103	89	50	58	50	55	40
task is	-14	-14	-22	-14	-14	-14	-16
task remain	74	12	38	17	33	36	37
task retir	9	21	89	23	12	24	23
task stuck	-16	-15	-15	-16	-17	-14	-19
task to	-16	-15	-19	-15	-16	-16	-20
tax	-28	-28	-31	-30	-47	-28	-32
tax offic	-28	-28	-31	-30	-47	-28	-32
tb	11	4	14	13	53	15	17
tb $	-68	-56	-58	-58	-98	-58	-55
tb of	24	26	27	25	58	26	27
tbp	-22	-30	-18	-19	-19	-18	-18
tcp	11	-4	-18	13	79	10	13
tde	-22	-22	-20	-21	-21	-20	-22
teach	-47	-46	-50	-46	-62	-55	-60
teach peopl	-38	-37	-44	-36	-58	-53	-35
team $	-15	-20	-40	-42	-82	-38	-32
team and	10	-35	-31	-37	-29	-24	-22
team ask	1	11	-8	8	61	-8	15
team can	-29	-30	-27	-28	-33	-26	-27
team do	83	16	-14	23	22	26	27
team have	-29	-19	-19	-22	-21	-20	-22
team or	-72	-69	-67	-76	-82	-65	-80
team still	49	-13	-19	-2	-6	-1	-1
team that	63	13	15	56	20	28	28
team with	-51	-34	-34	-36	-37	-34	-33
techi	10	12	46	11	6	10	12
techi $	10	12	46	11	6	10	12
technic	-22	-37	29	-18	-22	-17	-16
technician	-30	-30	-30	-30	-50	-31	-35
tele	-23	-23	-26	-27	-28	-24	-25
tele the	-23	-23	-25	-28	-29	-25	-25
telemetri	-18	-18	-18	-18	-20	-18	-21
telemetri to	-18	-18	-18	-18	-20	-18	-21
telephoni	-47	-42	-45	-43	-49	-42	-47
tell	13	7	29	1	19	15	-7
tell me	40	20	11	20	43	35	10
tell the	32	70	70	18	73	41	42
tell us	-39	-39	-39	-39	-66	-40	-64
templat	-65	-55	-64	-53	-62	-54	-55
templat and	-43	-44	-61	-44	-46	-44	-47
templat user	-15	-15	-17	-15	-17	-15	-15
templat with	-34	-26	-28	-33	-25	-26	-26
ten	-26	-27	-29	-27	-39	-27	-27
ten year	-27	-30	-30	-28	-44	-27	-29
tenant	-3	-5	36	-4	2	-5	-16
tenant $	45	46	65	44	104	35	42
tenant @	-23	-23	-24	-23	-24	-24	-26
tenant manag	11	11	36	11	-1	9	11
tenant out	-22	-23	-24	-22	-25	-23	-36
tenant who	9	9	-4	8	41	8	-19
term	22	46	54	37	15	24	22
term $	44	45	100	43	37	42	44
term of	21	49	15	40	12	22	20
termin	-38	-40	-22	-37	-41	-36	-38
termin $	-68	-66	-79	-62	-66	-63	-66
termin the	-26	-30	-26	-30	-34	-25	-25
terraform	-2	9	5	9	72	8	10
terraform $	32	40	40	39	96	35	40
terraform destroi	-37	-28	-28	-27	-37	-27	-27
terraform for	34	46	43	43	105	45	46
terraform modul	-4	3	2	3	27	2	4
terraform state	-51	-54	-56	-54	-67	-54	-54
tesseract	33	4	32	71	31	32	31
test	-67	-66	-65	-69	-76	-66	-74
test $	-114	-116	-138	-110	-113	-112	-120
test @	-29	-29	-29	-30	-55	-29	-31
test and	-55	-54	-55	-85	-77	-54	-54
test for	-59	-49	-51	-48	-49	-48	-50
test of	-45	-45	-60	-47	-63	-51	-60
test our	-45	-46	-45	-45	-62	-46	-61
test restor	-61	-62	-62	-62	-86	-62	-86
test that	-25	-25	-25	-24	-25	-26	-31
tester	-23	-21	-22	-24	-31	-21	-25
text	-24	-19	-20	-1	-12	-18	-19
than	-30	-17	-39	-34	-22	-30	-35
than 90	-48	-49	-49	-49	-74	-48	-57
than @	23	57	27	10	65	24	23
than a	-14	-18	-14	-15	-14	-14	-15
than one	-35	-35	-63	-37	-34	-35	-45
than the	-19	-23	-16	-18	-3	-17	-20
than with	7	53	9	-18	0	8	7
thank	36	20	15	19	39	19	14
thank $	67	30	25	29	27	30	31
thank you	-13	-18	-21	-18	-32	-20	-20
that	-21	-16	-14	-17	-19	-17	-10
that $	-56	-47	-49	-44	-54	-48	-21
that @	-30	-28	-28	-28	-30	-27	-30
that a	-2	0	28	0	-4	0	-4
that agent	-22	-23	-21	-20	-19	-20	-20
that allow	1	5	5	5	33	4	4
that amazon	-40	-36	-40	-38	-43	-38	-41
that appli	-28	-27	-28	-29	-33	-27	-33
that are	-18	-17	-17	-17	-23	-17	-19
that aws	-23	-20	-28	3	-34	-20	-30
that be	-11	-15	13	-16	-14	-11	-22
that by	-29	-32	-29	-30	-31	-31	-31
that call	9	19	61	22	19	22	23
that carri	-39	-39	-43	-37	-37	-36	-38
that come	17	48	20	14	20	16	21
that connect	-33	-37	-32	-33	-52	-32	-33
that control	-16	-15	-16	-15	-16	-15	-20
that decid	-27	-27	-28	-27	-38	-27	-31
that deliv	-19	-19	-20	-20	-24	-20	-28
that deni	25	27	26	25	68	26	28
that dev	-28	-28	-28	-29	-52	-28	-48
that dial	-28	-17	-17	-17	-18	-17	-19
that do	-46	-48	-50	-50	-61	-48	-72
that end	-21	-17	-18	-17	-23	-17	-18
that execut	-24	-23	-26	-23	-25	-23	-29
that fail	-31	-25	-27	-26	-28	-25	-26
that fall	28	63	27	28	27	27	27
that feed	-48	-52	-48	-48	-73	-48	-48
that for	-10	6	49	-4	-26	4	54
that had	-19	-13	-14	-14	-15	-14	-16
that has	-13	-12	-12	-17	-14	-12	-14
that hold	-22	-20	-20	-20	-21	-20	-25
that host	-26	-25	-25	-25	-25	-24	-31
that imag	-12	-17	-12	-15	-12	-12	-13
that in	-17	-17	21	-11	-26	-12	-11
that is	1	-16	-14	-13	-21	-13	-14
that it	-26	-25	-29	-26	-26	-25	-40
that key	-13	-17	-15	-16	-14	-14	-13
that left	-32	-35	-33	-33	-35	-32	-32
that let	-65	-45	-44	-46	-48	-43	-47
that limit	-18	-15	-20	-16	-18	-15	-15
that mean	14	14	37	13	11	12	13
that must	-29	-29	-28	-25	-27	-25	-25
that no	-4	-19	-23	-16	-24	-14	-17
that nobodi	-51	-48	-55	-48	-52	-46	-47
that not	-38	-29	-33	-30	-30	-30	-36
that number	-17	-17	-17	-17	-25	-17	-19
that off	-36	-29	-33	-29	-42	-31	-29
that on	2	6	6	6	-8	6	39
that one	8	8	5	6	4	8	31
that onli	23	26	24	25	56	24	25
that or	-6	-6	1	3	-2	-1	61
that our	-33	-31	-32	-30	-39	-31	-30
that out	12	12	81	14	11	6	11
that patch	-11	31	-22	-7	-14	-1	-6
that pick	-19	-19	-21	-19	-31	-20	-20
that place	-17	-13	-14	-15	-14	-13	-14
that reach	-34	-32	-31	-32	-33	-32	-58
that record	37	33	37	33	87	36	13
that region	3	8	-2	8	58	7	1
that right	2	9	1	13	-10	9	65
that rotat	-18	-18	-19	-21	-22	-18	-25
that row	-34	-30	-30	-31	-37	-30	-31
that run	-38	-37	-37	-34	-39	-36	-45
that send	-17	-17	-16	-17	-19	-16	-19
that serv	-14	-13	-13	-13	-14	-13	-18
that server	39	37	20	39	19	36	131
that so	-30	-29	-30	-29	-34	-28	-32
that somebodi	-27	-27	-28	-54	-28	-27	-28
that store	-20	-17	-17	-17	-17	-17	-19
that stuff	-21	-21	-20	-21	-38	-20	-24
that the	-16	-16	-15	-14	-5	-20	-19
that thei	-16	-9	-11	-7	-23	-21	42
that thing	-11	34	109	41	21	34	119
that through	-32	-32	-33	-32	-39	-33	-40
that up	-48	-36	-35	-35	-46	-35	-36
that us	-26	-14	-15	-6	-25	-11	65
that want	6	-8	5	34	4	6	5
that was	-31	-34	-33	-34	-37	-33	-42
that we	12	29	-2	6	2	2	-3
that what	-19	-15	-18	-14	-15	-14	-14
that who	-14	-15	-16	-14	-15	-14	-20
that whose	-34	-28	-29	-29	-33	-28	-32
that with	-50	-59	-47	-47	-54	-47	-54
that word	24	24	72	24	22	22	22
the	-18	-17	-18	-14	-13	-17	-14
the @	-35	-35	-32	-32	-30	-32	-36
the access	-19	-20	-18	-18	-20	-18	-22
the acl	-34	-24	-26	-25	-24	-25	-24
the actual	-32	-32	-33	-33	-43	-32	-60
the admin	16	13	14	22	41	15	13
the agent	19	21	21	18	-2	19	84
the alert	-19	-18	-23	-18	-24	-18	-18
the ami	-29	-29	-30	-30	-34	-29	-36
the analysi	-15	-13	-15	-13	-16	-13	-13
the analyst	-33	-32	-47	6	-41	-32	-37
the api	-17	-10	-11	-11	-11	-11	-11
the app	-29	-30	-30	-29	-37	-29	-31
the applianc	-17	-18	-20	-20	-17	-17	-20
the applic	-31	-27	-27	-25	-40	-26	-29
the architect	-6	26	-3	-27	-14	-4	-4
the archiv	-55	-52	-40	-55	-66	-42	-42
the assess	-32	-30	-32	-31	-32	-30	-33
the assessor	-27	-25	-29	-26	-28	-27	-29
the attack	-75	-57	-93	-61	-86	-61	-62
the auditor	-22	-50	-53	-58	-68	-50	-62
the author	-19	-18	-19	-19	-22	-18	-19
the autom	-33	-29	-29	-29	-30	-27	-28
the automat	-22	-21	-24	-22	-27	-26	-23
the avail	-57	-57	-75	-57	-71	-57	-72
the aws	-31	-29	-39	-27	-28	-18	-39
the az	-21	-21	-28	-21	-22	-21	-20
the backbon	-26	-27	-27	-26	-38	-26	-27
the backend	-38	-35	-37	-37	-40	-36	-39
the backup	13	18	23	22	57	23	52
the bare	-40	-41	-40	-40	-50	-40	-61
the basement	-29	-22	-21	-24	-23	-24	-21
the better	7	-36	5	71	4	6	6
the biggest	3	-29	3	36	1	-4	2
the bill	-40	-39	-39	-40	-65	-39	-40
the block	-15	-15	-18	-17	-16	-15	-15
the board	-51	-43	-45	-43	-48	-50	-50
the bootstrap	-33	-33	-36	-35	-47	-33	-45
the bot	10	10	11	11	28	8	10
the bottlerocket	-46	-44	-45	-44	-47	-44	-66
the box	-41	-46	-41	-51	-45	-41	-44
the branch	-12	-27	-11	5	-11	-11	-12
the broker	-2	-4	-2	1	22	-1	-2
the browser	-18	-18	-18	-19	-22	-18	-24
the build	-25	-32	-23	-21	-24	-23	-24
the button	-29	-25	-26	-26	-27	-25	-30
the ca	29	30	27	28	10	29	74
the cabl	-32	-33	-33	-32	-42	-31	-35
the cach	-32	-31	-31	-32	-35	-31	-46
the call	60	-9	-4	-8	-21	-12	-12
the capac	-16	-15	-17	-15	-16	-15	-17
the card	-1	-1	-30	-1	-13	41	-1
the certif	62	34	17	33	-2	31	91
the checkout	-15	-12	-13	-13	12	-13	-30
the ci	-61	-60	-58	-57	-77	-54	-58
the cidr	-35	-29	-29	-29	-32	-29	-45
the cisco	-9	-8	-11	-7	83	-2	-29
the cli	12	30	9	29	86	17	29
the client	-13	-26	-28	-26	-32	-26	-34
the cloud	-28	-25	26	-26	-38	-27	-34
the cluster	21	20	16	29	12	23	121
the code	-49	-47	-53	-48	-53	-47	-62
the coffe	27	27	26	27	65	27	13
the collect	-26	-24	-26	-25	-25	-24	-38
the compani	-29	-26	-28	-26	-46	-2	-28
the complianc	-43	-29	-28	-30	-32	-28	-29
the comput	-18	-17	-18	-18	-13	-17	-29
the configur	-28	-30	-36	-28	-32	-28	-33
the connect	-11	-11	-11	-11	-17	-11	-11
the connector	8	9	9	10	-9	9	57
the consol	39	41	33	40	98	41	40
the consum	-47	-36	-37	-37	-39	-40	-51
the contain	-6	-4	-5	-5	-9	-4	17
the content	-31	-31	-31	-31	-43	-31	-40
the contract	-49	-45	-54	-44	-47	-44	-64
the control	-16	-15	-20	-15	-17	-15	-17
the copi	31	31	102	33	14	18	35
the corpor	-36	-21	-21	-21	-22	-21	-21
the countri	-14	-14	-14	-17	-14	-14	-16
the cpu	-35	-37	-34	-37	-33	-33	-33
the credenti	25	25	18	22	103	13	23
the credit	-21	-18	-19	-19	-25	-18	-18
the custom	-8	-23	-43	-26	-40	-32	-41
the d	-48	-39	-40	-37	-38	-36	-40
the daili	-27	-25	-25	-25	-35	-25	-26
the dashboard	-6	-3	42	-6	-19	-8	-13
the databas	7	10	13	19	-2	14	95
the db	-27	-24	-28	-25	-27	-24	-27
the dba	-68	-68	-67	-72	-70	-67	-120
the dead	-19	-20	-20	-19	-25	-19	-21
the deadlin	-31	-34	-34	-33	-35	-29	-36
the deal	71	13	-11	18	2	17	16
the decis	-14	-14	-25	-14	-14	-14	-15
the default	6	6	0	6	48	7	5
the delet	-19	-20	-19	-19	-30	-19	-20
the desktop	18	17	18	17	6	18	61
the dev	-38	-30	-32	-32	-8	-37	-34
the develop	-18	-17	-17	-17	-19	-17	-20
the differ	8	69	4	4	51	16	17
the disk	-30	-29	-29	-29	-47	-29	-35
the distribut	-35	-34	-34	-31	-35	-32	-31
the divis	63	55	18	5	20	26	28
the dns	-60	-46	-43	-44	-47	-43	-48
the domain	-38	-40	-39	-41	-39	-37	-42
the door	-23	-23	-22	-23	-31	-23	-27
the durabl	-25	-20	-20	-20	-24	-20	-21
the duti	-38	-8	-14	-21	4	-15	-24
the ecs	-63	-61	-61	-60	-61	-60	-103
the edg	-51	-52	-61	-52	-57	-51	-73
the elast	27	27	27	26	73	24	-14
the encrypt	-45	-45	-46	-47	-49	-44	-64
the end	-45	-45	-47	-44	-60	-44	-49
the endpoint	53	54	56	51	14	54	139
the engin	-10	-9	-11	-12	-31	-10	32
the environ	-23	-23	-25	-26	-38	-23	-26
the equip	-40	-38	-38	-38	-39	-38	-58
the error	-17	-15	-15	-16	-18	-15	-20
the etl	-16	-15	-15	-16	-22	-15	-16
the evid	-75	-41	-42	-41	-42	-41	-43
the execut	-21	-20	-25	-20	-21	-20	-21
the facil	-18	-18	-18	-18	-19	-18	-20
the factori	-39	-40	-40	-41	-42	-40	-52
the fenc	78	53	48	51	124	53	19
the fewest	7	1	9	60	1	10	10
the field	-15	-15	-16	-16	-18	-16	-19
the file	-22	-7	-20	-22	-31	-19	-24
the find	-45	-38	-40	-38	-47	-38	-41
the firewal	55	56	57	56	19	55	168
the firm	-51	-44	-44	-47	-50	-44	-60
the firmwar	22	25	23	24	60	25	19
the first	-29	-23	-40	-48	-39	-36	-52
the fix	-25	-25	-24	-25	-26	-25	-39
the fleet	-30	-31	-30	-33	-32	-29	-34
the floor	-46	-44	-43	-43	-60	-43	-44
the former	-50	-50	-50	-50	-74	-52	-90
the full	45	3	3	-2	-14	2	4
the function	-13	-12	-12	-13	-12	-12	-16
the gatewai	13	27	27	27	46	27	101
the gener	-36	-37	-37	-38	-63	-37	-58
the global	-28	-28	-35	-28	-30	-29	-31
the goal	19	14	17	22	54	18	7
the gpu	-32	-29	-30	-32	-33	-30	-38
the graph	-23	-29	-23	-29	-24	-24	-24
the guard	-35	-35	-34	-35	-48	-36	-44
the guest	-27	-27	-23	-25	-4	-21	-35
the hall	-13	-13	-13	-14	-17	-13	-16
the hardwar	-34	-31	-31	-31	-33	-31	-37
the hash	-39	-35	-36	-35	-39	-35	-36
the health	-22	-22	-27	-23	-26	-23	-24
the heavi	-40	-45	-36	-29	-40	-36	-61
the hood	25	27	23	25	3	66	22
the hook	42	20	8	10	23	16	27
the host	35	42	41	53	35	43	109
the hourli	0	7	-20	4	47	6	-3
the http	-28	-28	-28	-29	-37	-28	-34
the hypervisor	-43	-43	-47	-43	-42	-43	-61
the imag	12	13	9	9	0	12	62
the index	-21	-18	-18	-19	-18	-18	-26
the infrastructur	-47	-45	-51	-45	-54	-46	-59
the intern	-15	-15	-16	-15	-17	-15	-15
the internet	-40	-34	-34	-34	-39	-33	-38
the invoic	26	22	19	23	57	24	24
the java	-35	-34	-35	-34	-44	-34	-36
the job	-43	-41	-43	-41	-42	-42	-57
the keeper	0	-8	-3	-5	35	-1	-12
the kei	34	38	43	65	19	35	144
the kernel	-28	-18	-26	9	-29	-23	-21
the kubelet	-20	-20	-22	-20	-20	-20	-26
the land	-25	-25	-30	-26	-28	-25	-27
the laptop	-40	-31	-35	-33	-58	-32	-37
the latest	14	29	-1	34	91	20	30
the latter	-48	-49	-49	-48	-56	-48	-73
the law	-46	-37	-37	-40	-52	-37	-42
the layer	-39	-30	-34	-30	-30	-30	-33
the laziest	-21	7	-14	70	-48	-9	6
the least	30	14	29	87	28	31	29
the legal	28	29	53	28	69	8	30
the limit	-6	-7	-37	-6	-32	40	-25
the line	39	40	-25	-10	-35	-9	-15
the linux	-1	3	2	2	22	3	-1
the list	-45	-37	-36	-37	-39	-39	-36
the load	-17	-29	-17	-20	-17	-17	-18
the lowest	4	4	2	-11	28	3	1
the machin	-38	-25	-36	-46	-46	-36	-28
the mail	-52	-38	-38	-39	-44	-38	-41
the main	10	95	36	33	32	36	37
the mainten	0	7	0	5	-5	8	45
the manag	-27	-30	-25	-7	-27	-22	-28
the manual	-28	-29	-30	-36	-32	-34	-30
the marketplac	-26	-25	-26	-26	-29	-27	-44
the master	-8	-5	-7	-5	19	-5	-9
the max	25	28	1	28	100	28	30
the maximum	21	27	5	26	68	25	28
the mean	47	48	122	47	14	48	48
the meet	21	21	56	18	35	9	20
the member	-22	-18	-18	-19	-19	-18	-21
the metal	-55	-57	-66	-54	-63	-55	-76
the mfa	-37	-38	-44	-37	-43	-37	-41
the microcod	-68	-58	-61	-59	-67	-57	-64
the minimum	-22	-33	-22	0	-33	-21	-22
the ml	-14	-14	-14	-14	-17	-14	-17
the model	14	-25	-25	-24	-37	-25	-31
the more	-40	-45	-53	-42	-41	-42	-59
the most	21	12	21	95	13	23	19
the move	-33	-43	-32	-35	-41	-32	-32
the name	20	25	25	25	22	25	57
the network	-21	-19	3	-19	-20	-19	-22
the new	-39	-39	-37	-40	-35	-37	-39
the next	-20	-20	-20	-19	-18	-19	-22
the nitro	15	16	68	16	1	9	5
the node	2	-11	0	26	-3	3	43
the number	-10	-7	52	-4	-31	-9	-6
the object	-24	-23	-24	-23	-39	-23	-24
the offic	23	23	21	24	63	21	19
the old	-2	-3	-4	-3	31	-6	-5
the on	-19	-19	-19	-19	-20	-19	-20
the one	48	34	54	147	40	58	94
the onli	-18	-39	-21	34	-42	-19	-21
the open	-16	-16	-16	-16	-17	-19	-22
the oper	-19	-19	-29	-20	-24	-20	8
the org	26	26	89	27	12	17	29
the os	-42	-47	-42	-28	2	-40	-91
the other	53	105	81	54	62	60	140
the owner	-25	-22	-25	-24	-16	-21	-28
the packag	-25	-25	-26	-25	-32	-25	-30
the part	-20	-15	-15	-15	-15	-15	-15
the parti	-32	-32	-34	-35	-46	-34	-48
the partner	-20	-18	-20	-18	-20	-18	-19
the password	11	20	10	20	-1	20	89
the patch	-5	13	-4	31	6	-4	-28
the payrol	-18	-24	-19	-19	-22	-18	-18
the pci	-9	-9	23	-9	-25	-11	-14
the peer	-23	-23	-25	-24	-25	-23	-30
the peopl	-38	-36	-38	-37	-44	-38	-58
the permiss	-55	-61	-58	-55	-56	-56	-82
the person	-27	-30	-28	-35	-28	-27	-27
the physic	-43	-43	-43	-41	-46	-42	-51
the pipelin	29	30	32	26	72	31	11
the plan	-35	-28	-29	-28	-48	-28	-28
the plant	6	13	14	11	42	14	-8
the platform	-44	-55	-49	-52	-50	-44	-48
the pod	-32	-32	-39	-33	-35	-32	-37
the point	29	-1	-26	-2	-3	-1	-1
the polici	37	4	-1	4	-23	4	2
the power	-14	-13	-17	-13	10	-12	-18
the price	-33	-22	-27	-22	-9	-22	-22
the primari	-16	-13	-13	-13	-15	-13	-13
the privat	-22	-22	-22	-22	-30	-29	-23
the procur	169	61	39	53	55	64	59
the prod	-15	-15	-12	-11	7	-11	-17
the provid	42	14	15	15	15	15	4
the python	-25	-25	-25	-25	-31	-25	-31
the quarterli	47	49	49	48	61	49	102
the queri	-30	-23	-23	-24	-28	-23	-26
the queue	-22	-24	-22	-24	-25	-22	-28
the raci	-52	-31	-32	-31	-31	-32	-32
the rack	-25	-25	-25	-25	-29	-25	-33
the reader	-48	-27	-27	-27	-31	-27	-27
the recipi	-16	-12	-12	-13	-14	-13	-14
the record	-42	-39	-39	-49	-47	-38	-44
the region	-44	-29	-32	-32	-37	-32	-33
the registri	-23	-23	-23	-23	-33	-23	-28
the regul	23	-4	-3	-5	-7	-3	-4
the replac	-49	-41	-43	-43	-55	-41	-41
the report	-33	-26	-26	-27	-27	-26	-26
the resolv	-23	-19	-19	-20	-21	-19	-20
the respons	-42	0	-37	-53	-43	-38	-47
the rest	21	58	38	38	-11	34	160
the restor	-20	-19	-19	-19	-24	-19	-22
the retent	-15	-15	-15	-15	-16	-15	-19
the revoc	-26	-15	-14	-15	-15	-15	-16
the right	-35	-41	-37	-35	-37	-36	-36
the role	0	7	2	6	42	6	4
the rollout	-20	-17	-17	-17	-18	-17	-18
the room	-31	-28	-30	-29	-33	-27	-30
the root	-15	-15	3	-16	-10	-42	-25
the router	3	31	4	1	0	4	-4
the row	-25	-24	-23	-29	-24	-23	-31
the rule	-12	-13	-13	-17	2	-13	-14
the rundown	45	-1	-1	0	-38	-1	-1
the runtim	33	36	60	38	13	36	117
the salari	-28	-27	-27	-28	-53	-28	-28
the sale	13	10	12	12	46	12	-14
the same	-15	28	19	17	12	6	2
the schedul	-31	-30	-30	-30	-30	-29	-38
the schema	-79	-79	-95	-80	-89	-84	-110
the second	-69	-45	-58	-52	-64	-50	-26
the secur	25	2	8	21	11	11	29
the sensor	5	-14	5	49	3	6	3
the server	-26	-24	-24	-24	-33	-23	6
the servic	-33	-33	-35	-32	-38	-30	-38
the sg	-40	-48	-36	-41	-19	-47	-37
the shard	-36	-33	-40	-36	-36	-32	-33
the share	18	-17	-21	-15	-19	-17	-24
the shop	-51	-47	-57	-48	-50	-47	-53
the site	-22	-22	-22	-23	-22	-21	-23
the sla	34	36	14	37	91	38	40
the smallest	-1	-16	5	54	-15	4	4
the softwar	-34	-35	-34	-39	-36	-34	-41
the solut	3	5	6	1	47	4	2
the sourc	-16	-15	-18	-15	-17	-16	-19
the split	22	46	10	10	3	11	10
the sre	-47	-44	-46	-47	-74	-45	-61
the ssh	-15	-14	-14	-15	-17	-14	-15
the stack	25	17	25	58	24	25	22
the stage	10	11	9	10	49	9	6
the steer	20	33	11	3	8	11	12
the stone	-33	-43	-32	-29	-32	-54	-29
the storag	-32	-31	-30	-31	-39	-31	-35
the stream	-29	-27	-27	-29	-44	-27	-28
the studio	52	-12	-21	-3	-10	-2	-7
the stuff	10	11	11	9	5	10	41
the subnet	-22	-21	-25	-21	-22	-20	-22
the subscript	-12	-11	-12	-11	-17	-11	-11
the switch	-20	4	-18	-20	-21	-17	-27
the system	-32	-32	-32	-32	-36	-32	-45
the tabl	-24	-28	-43	-13	-30	-24	-25
the task	-25	-23	-24	-23	-24	-23	-29
the tax	-30	-30	-31	-32	-52	-30	-34
the team	51	18	19	33	71	21	-4
the term	17	28	87	28	11	27	29
the terraform	22	34	3	32	95	35	35
the text	2	2	-8	2	47	1	-3
the third	9	15	41	15	11	15	15
the three	-8	-9	-6	23	-11	-5	-6
the time	-15	-13	-14	-14	-16	-14	-18
the timeout	25	26	14	26	61	26	21
the tls	-26	-26	-26	-26	-34	-26	-34
the traffic	-21	-21	-21	-22	-24	-21	-25
the train	-19	-18	-19	-18	-19	-18	-18
the truck	-28	-27	-27	-27	-29	-27	-30
the tunnel	-63	-48	-43	-47	-52	-43	-43
the two	-35	5	-36	-48	-41	-28	-28
the underli	-39	-34	-36	-36	-38	-35	-44
the updat	33	29	37	55	-1	34	100
the upgrad	10	14	15	14	-1	14	74
the uplink	-15	-14	-14	-14	-14	-14	-17
the user	-20	-19	-20	-20	-21	-20	-28
the vendor	18	-2	-3	-1	-7	-3	-3
the version	-19	-19	-21	-21	-29	-27	-10
the viewer	-23	-21	-21	-21	-31	-21	-22
the virtual	-57	-50	-54	-50	-53	-50	-58
the vpn	26	28	29	25	59	28	58
the vulner	-30	-29	-29	-29	-30	-29	-51
the weak	-25	-18	-18	-17	-19	-18	-18
the weather	1	3	-33	2	49	2	3
the webhook	-2	0	0	1	24	2	-1
the weekend	-28	-26	-26	-27	-48	-26	-29
the whole	24	-24	-19	-16	-11	-17	-17
the window	20	22	13	20	67	21	15
the windows	27	28	28	27	75	28	22
the wire	-58	-46	-45	-48	-71	-46	-66
the word	11	9	94	18	3	17	-3
the work	-31	4	-29	-45	-49	-26	-30
the worker	-36	-33	-34	-33	-30	-33	-47
the workload	-50	-50	-88	-50	-70	-50	-68
the world	-23	-23	-23	-23	-28	-23	-25
the wrong	-44	-46	-44	-46	-45	-42	-45
theft	-33	-36	-31	-57	-34	-31	-32
thei	-12	-15	-7	-15	-17	-17	-9
thei $	-15	-8	26	-7	-12	-9	-6
thei are	-19	-20	-20	-19	-20	-19	-21
thei call	13	34	73	29	25	23	27
thei come	-53	-51	-63	-51	-53	-52	-58
thei do	57	7	1	18	19	9	47
thei get	-31	-31	-32	-32	-42	-37	-34
thei leav	-29	-17	-29	-30	-47	-27	-32
thei mean	-22	12	107	19	12	19	17
thei or	-30	-29	-37	-29	-31	-29	-34
thei run	-31	-30	-30	-30	-42	-30	-36
thei say	13	12	33	12	9	12	12
their	27	-7	-10	-6	-4	-5	2
their $	18	7	4	3	2	5	33
their @	-35	-26	-27	-25	-27	-26	-29
their access	-37	-37	-36	-36	-45	-37	-51
their and	70	28	0	25	23	25	16
their code	-84	-80	-90	-84	-108	-80	-88
their duti	66	13	20	18	13	18	16
their host	-37	-23	-23	-24	-25	-23	-26
their kubelet	-67	-67	-105	-67	-68	-67	-81
their name	40	43	42	42	83	41	20
their or	-42	-18	-18	-18	-28	-21	21
their os	-28	-28	-28	-54	-28	-28	-29
their our	159	37	24	40	31	38	-2
their own	-31	-29	-30	-30	-41	-29	-34
their right	-42	-43	-35	-40	-36	-35	-45
their to	21	26	26	25	25	26	56
them $	-7	-17	-22	-19	-23	-19	-7
them @	-49	-45	-46	-45	-59	-44	-46
them and	-21	-22	-21	-21	-21	-21	-26
them back	-21	-19	-20	-20	-19	-19	-30
them current	54	59	59	60	54	52	154
them do	-5	-30	-5	32	-12	-5	-10
them everi	-20	-16	-18	-17	-21	-16	-16
them in	-34	-28	-27	-27	-28	-26	-27
them is	-42	-41	-41	-41	-55	-40	-53
them on	-26	-25	-25	-25	-28	-25	-34
them or	21	25	24	23	37	26	76
them our	16	17	16	17	41	16	13
them ourselv	27	27	27	27	26	27	56
them out	-3	1	0	1	20	1	-13
them to	21	21	20	22	18	23	67
them up	25	18	71	27	24	27	24
them updat	-41	-35	-34	-33	-37	-35	-57
them us	168	45	50	56	55	53	3
them who	-19	-20	-18	-19	-22	-17	-19
themselv	-30	-32	-36	-31	-32	-29	-32
themselv $	-35	-35	-49	-35	-42	-36	-37
themselv or	-19	-25	-21	-21	-18	-18	-19
then	-33	-31	-24	-30	-33	-32	-36
then $	-47	-40	-28	-39	-47	-44	-51
then we	27	26	28	24	57	28	28
theori	-22	-9	-51	-10	70	-15	-10
there	-7	-6	-16	-15	2	-7	-18
there $	10	6	-12	-4	43	-1	-1
there a	16	19	18	30	45	50	11
there any	8	29	8	5	6	7	7
there are	-18	-18	-17	-20	-36	-18	-5
there for	-32	-30	-29	-31	-38	-32	-33
there is	-33	-33	-34	-32	-47	-33	-34
there no	-20	-20	-20	-20	-25	-20	-25
there somebodi	-27	-28	-26	-26	-29	-30	-26
thereof	-30	-29	-32	-35	-53	-29	-31
thereof $	-31	-31	-34	-39	-56	-31	-33
these	-17	-16	1	-16	8	-17	-25
these $	-69	-71	-80	-71	-78	-68	-90
these dai	48	55	51	52	132	55	37
these for	-28	-48	-27	-38	-26	-26	-29
these three	26	23	75	21	18	-5	25
theyr	-39	-39	-41	-39	-57	-39	-42
theyr kept	-23	-23	-22	-23	-42	-23	-23
thi	0	3	6	4	15	31	28
thi @	-4	-9	-34	10	87	9	3
thi bot	-1	1	-56	2	-36	86	-8
thi channel	8	15	-21	16	1	68	0
thi in	-21	-22	-26	-22	-30	-24	-25
thi is	-30	-32	-31	-32	-35	-31	-42
thi model	-12	-12	1	-13	-11	-14	-24
thi morn	-7	-6	-8	-7	38	-10	-20
thi one	39	44	35	44	19	19	146
thi thing	-8	-3	-3	-1	-42	71	-23
thi word	23	24	80	24	13	4	22
thi year	46	45	46	43	158	33	26
thief	-49	-49	-49	-52	-84	-48	-51
thing	35	11	28	14	1	20	38
thing $	-7	0	18	-1	-3	10	38
thing amazon	90	26	9	30	30	27	15
thing can	-3	-1	-29	-1	-20	40	-3
thing do	8	12	114	38	29	35	19
thing for	20	29	27	23	23	30	112
thing like	-45	-18	14	-28	-36	-19	-21
thing our	61	13	18	19	19	19	17
thing we	-70	-68	-106	-86	-75	-76	-95
thing what	22	21	84	20	5	16	11
thing who	35	34	34	34	29	34	93
think	-16	12	-19	-16	21	-28	-17
think about	18	18	7	76	0	16	16
think it	9	53	15	3	13	14	13
think of	2	43	-6	-18	35	-16	2
third	-22	-17	-1	-17	-18	-17	-22
third parti	-31	-26	-20	-26	-27	-26	-32
tho	-52	-53	-54	-51	-69	-52	-63
tho $	-52	-53	-54	-51	-69	-52	-63
those	-25	-22	-24	-23	-22	-15	-25
those $	-17	-13	-15	-15	-3	8	-19
those are	-16	-13	-17	-13	-16	-13	-13
those for	-17	-19	-17	-26	-17	-17	-17
those i	-17	-14	-15	-14	-21	-14	-14
those machin	-20	-23	-20	-20	-19	-19	-22
those node	-20	-19	-19	-21	-22	-20	-30
those of	-17	-15	-14	-14	-17	-14	-15
those patch	28	30	32	31	29	28	77
those two	-38	-39	-39	-37	-48	-39	-38
those up	-63	-55	-55	-54	-59	-55	-68
though	-37	-36	-40	-35	-32	-35	-47
though $	-82	-81	-88	-78	-86	-78	-87
though who	-14	-14	-15	-15	-16	-16	-20
threat	-22	-21	-20	-20	-21	-20	-21
threat intel	-22	-21	-19	-20	-20	-20	-20
three az	-31	-30	-33	-39	-37	-30	-30
three azs	-34	-34	-33	-33	-40	-32	-32
three column	-1	38	-14	8	8	7	7
three or	-14	-16	-13	-22	-14	-14	-13
three parti	34	9	2	3	4	6	6
three person	5	-1	5	24	5	5	5
three word	-43	-41	-58	-45	-46	-39	-54
three year	27	30	31	31	75	31	33
three zone	-17	-16	-18	-21	-18	-16	-17
throttl $	40	41	40	41	87	40	42
throttl in	-72	-66	-73	-68	-98	-67	-83
throttl limit	-29	-27	-27	-27	-34	-27	-31
through	-17	-25	-26	-24	-25	-24	-27
through $	-26	-26	-27	-26	-31	-26	-31
through @	-11	-20	-20	-18	-23	-18	-19
through a	-19	-18	-21	-18	-22	-19	-20
through our	-38	-32	-32	-32	-35	-31	-34
through the	-58	-54	-55	-54	-54	-53	-61
throughput	2	-10	-14	-4	106	8	-3
throw	-26	-24	-24	-22	8	-18	-22
throw awai	-29	-33	-28	-28	-30	-27	-28
thrown	-38	-40	-42	-39	-41	-40	-41
thru	-40	-48	-57	-51	-66	-47	-59
thru @	-16	-15	-15	-16	-21	-15	-15
thru the	-49	-49	-48	-50	-79	-49	-57
thx	-5	5	9	7	70	8	2
tib	23	29	25	29	73	28	28
tick	-31	-30	-31	-30	-33	-29	-32
tick the	-36	-38	-32	-33	-37	-32	-33
ticket $	-27	-27	-28	-27	-29	-28	-33
ticket for	-20	-15	-15	-15	-18	-15	-17
ticket with	41	44	43	44	103	42	40
tidi	-39	-38	-39	-40	-44	-38	-39
tidi $	-41	-40	-42	-42	-45	-40	-43
tidi up	-22	-21	-22	-22	-25	-22	-22
tie	20	19	21	47	21	22	22
tier	-50	-51	-49	-50	-66	-48	-52
tier $	-38	-39	-42	-38	-40	-39	-42
tighten	-25	-24	-23	-24	-25	-22	-25
time $	8	-12	-12	-13	-22	-13	-16
time @	-47	-41	-40	-42	-46	-41	-57
time doe	7	22	-8	16	101	12	16
time object	-46	-47	-65	-46	-46	-45	-47
time out	-31	-28	-28	-28	-23	-27	-30
time polici	-38	-36	-37	-36	-54	-37	-39
time recoveri	-30	-27	6	-27	-35	-28	-41
time restor	38	46	38	45	47	47	104
time who	-20	-25	-21	-21	-24	-19	-20
time zone	-16	-16	-20	-16	-20	-16	-16
timeout	-21	-19	-31	-19	-3	-18	-20
timeout of	-34	-32	-33	-32	-57	-32	-37
timeout on	22	16	2	20	65	21	19
tini	0	-18	0	25	-2	0	1
tls	-34	-32	-34	-31	-21	-30	-29
tls $	-47	-45	-82	-42	-3	-43	-54
tls 1	-30	-29	-30	-31	-49	-29	-32
tls between	-40	-39	-41	-39	-40	-38	-53
tls certif	-18	-17	-17	-17	-18	-16	-17
tls disabl	-17	-14	-15	-14	-14	-14	-15
tls enabl	-31	-31	-31	-32	-42	-32	-45
tls on	-3	-1	-7	1	51	2	-21
tls polici	-23	-22	-23	-22	-24	-22	-22
tls stack	-12	-12	-12	-12	-19	-12	-15
tls termin	-28	-26	30	-24	-36	-25	-33
tls to	-17	-17	-23	-17	-20	-17	-18
tls version	-26	-25	-26	-25	-28	-25	-28
tls who	67	64	34	67	45	65	176
tlsv1	-39	-38	-38	-39	-43	-38	-46
tmp	-17	-16	-24	-17	-16	-16	-16
to	-14	-14	-15	-11	-13	-16	-16
to $	-27	-23	-12	-23	-28	-22	-23
to 0	-17	-17	-18	-17	-19	-17	-23
to 10	-19	-16	-15	-15	-16	-15	-16
to 200	-30	-28	-29	-28	-31	-28	-30
to 24	-20	-19	-18	-19	-20	-18	-23
to 3	-27	-27	-44	-28	-32	-26	-32
to @	-18	4	-23	-23	-17	-19	-21
to a	-22	-20	-7	-22	-24	-21	-22
to add	-29	-30	-32	-31	-33	-30	-39
to al2023	-84	-85	-126	-85	-90	-84	-83
to all	-34	-25	-26	-24	-6	-29	-27
to amazon	-31	-40	-30	-11	-48	-31	-45
to an	-23	-22	-22	-21	-18	-21	-22
to anoth	-21	-20	-21	-20	-27	-20	-21
to answer	-5	-5	-21	-6	-17	32	-6
to appli	2	8	-2	8	-9	9	54
to ask	-5	2	-13	4	-35	92	5
to attach	46	53	40	48	130	52	50
to aws	-2	-12	-12	-5	3	-13	-19
to babysit	17	13	15	81	17	23	22
to be	9	-2	27	34	7	8	7
to blame	-26	-28	-27	-27	-32	-26	-27
to both	-70	-67	-68	-65	-92	-65	-81
to bring	-3	-2	-5	-3	18	-3	-7
to by	-15	-9	-18	-16	-17	-14	-14
to call	-90	-77	-141	-75	-102	-75	-72
to care	50	-6	-2	11	-4	0	-26
to choos	-37	-37	-37	-40	-62	-38	-41
to clean	6	8	7	8	39	8	-13
to close	-24	-23	-23	-22	-25	-22	-23
to configur	14	18	15	18	61	17	19
to copi	-87	-95	-90	-75	-81	-71	-69
to cut	-16	-14	-18	-14	-16	-14	-16
to date	-27	-27	-28	-27	-34	-26	-30
to deal	-24	-19	-18	-20	-21	-19	-22
to debug	-3	-3	-1	-2	26	-2	-2
to decid	-32	-38	-30	-36	-30	-30	-32
to defin	-61	-61	-99	-62	-75	-63	-65
to delet	-36	-36	-36	-35	-57	-35	-36
to do	27	-9	-24	-8	-26	-15	-9
to each	15	55	10	12	16	16	15
to enabl	-27	-26	-26	-26	-29	-26	-42
to encrypt	-31	-28	-29	-29	-33	-28	-34
to end	20	-28	-10	-9	-9	-8	-9
to everi	-8	3	2	2	33	1	3
to everybodi	-35	-27	-29	-28	-29	-27	-27
to everyon	-14	-14	-18	-14	-15	-13	-13
to fill	25	53	23	-4	23	23	23
to find	-71	-65	-65	-66	-109	-65	-67
to fix	-30	-29	-28	-31	-28	-27	-32
to flip	-33	-52	-31	-35	-32	-32	-32
to get	-2	-2	-2	-2	19	-4	-13
to hand	24	-11	26	84	56	26	21
to it	-32	-32	-33	-33	-49	-33	-41
to its	-27	-28	-26	-26	-41	-26	-28
to keep	8	6	6	36	18	9	7
to know	-8	-14	-16	-20	-15	-18	-19
to launch	-21	-22	-35	-22	-22	-21	-21
to look	37	10	21	57	10	21	19
to maintain	-18	-92	-17	70	-49	-16	6
to me	34	4	10	2	-7	2	2
to mean	1	4	24	4	3	1	2
to migrat	28	26	27	14	81	26	14
to my	34	39	23	25	52	25	26
to nairobi	29	29	22	28	79	24	28
to one	38	40	28	27	94	34	41
to our	-12	-24	-36	-28	-31	-27	-29
to partner	-113	-105	-113	-108	-111	-102	-113
to pass	16	16	45	13	14	16	14
to patch	-19	-7	-13	10	-18	-12	-17
to pay	-5	-4	-15	-7	18	-5	-13
to prevent	-34	-34	-36	-35	-53	-34	-43
to prod	22	37	35	36	31	36	88
to product	-32	-31	-33	-31	-40	-31	-33
to put	-41	-40	-40	-24	-48	-37	-36
to reboot	-26	-13	-13	-13	2	-13	-18
to rebuild	-33	-31	-31	-25	-30	-29	-29
to renew	32	37	35	34	79	32	15
to repair	-49	-28	-27	-26	-29	-26	-26
to replac	-28	-46	-28	-48	-28	-28	-29
to review	-23	-22	-23	-22	-25	-22	-26
to rotat	42	41	36	44	22	39	109
to run	50	17	26	73	3	25	23
to schedul	-16	-11	-12	-11	-11	-11	-11
to secur	-41	-33	-33	-32	-38	-33	-42
to see	18	16	14	40	17	16	17
to set	-25	-23	-21	-25	-20	-21	-21
to sort	-19	-19	-19	-19	-19	-20	-32
to splunk	-16	-23	-15	-16	-17	-16	-15
to stop	-17	-22	-17	-20	-18	-17	-18
to switch	-31	-42	-30	-31	-50	-30	-46
to take	-2	23	-12	1	-7	0	-3
to test	-13	-13	-13	-14	-15	-15	-18
to that	-66	-49	-48	-48	-55	-48	-54
to the	-14	-22	-16	-20	-19	-19	-23
to think	4	4	0	36	-10	3	3
to three	-18	-18	-20	-28	-21	-18	-20
to turn	-16	-14	-15	-14	-18	-14	-14
to two	45	50	36	45	132	48	48
to updat	4	-18	4	35	-13	3	25
to upgrad	20	22	21	21	21	22	49
to us	2	-4	-11	1	-16	-9	-15
to use	24	-10	-20	-12	-46	-30	-31
to user	-24	-22	-23	-22	-24	-22	-22
to v2	-26	-24	-23	-23	-23	-23	-28
to what	32	63	6	22	74	31	32
to which	-16	-15	-16	-15	-16	-16	-16
to who	-16	-18	-15	-15	-17	-15	-18
to whom	-41	-27	-41	-47	-52	-39	-54
to you	-5	-2	-5	-1	-27	38	-3
todai	-6	19	4	-2	1	-6	1
todai $	85	56	27	41	52	32	48
todai @	7	36	9	-4	8	8	8
todai what	-52	-25	-1	-23	-39	-24	-23
todo	-7	31	-7	-9	-28	-7	-7
togeth	-21	-23	-38	2	-29	-21	-20
toggl	-29	-30	-28	-28	-27	-27	-28
toil	10	-12	-2	42	7	10	6
toil $	10	-12	-2	42	7	10	6
token	-32	-31	-34	-32	-25	-31	-32
token and	-24	-22	-27	-22	-22	-22	-22
token expir	-26	-24	-26	-24	-25	-24	-24
token for	-16	-15	-16	-15	-21	-15	-15
token in	-40	-42	-41	-52	-57	-40	-41
token of	-19	-19	-19	-19	-23	-19	-21
told	-28	-26	-27	-27	-37	-26	-31
told to	-16	-15	-15	-15	-16	-16	-22
tomorrow	40	35	11	8	34	9	14
tomorrow $	43	11	6	12	34	5	12
tonight	-8	-19	5	5	77	7	0
tonight $	-35	-43	-18	-19	73	-16	-24
too	-60	-60	-63	-58	-63	-58	-62
too $	-71	-70	-81	-67	-69	-68	-78
too doesnt	-20	-19	-20	-19	-19	-19	-36
too high	-16	-15	-15	-16	-18	-15	-15
too i	-28	-36	-28	-29	-31	-28	-28
too low	-44	-46	-43	-47	-68	-44	-43
too mani	-38	-38	-38	-38	-65	-38	-39
too much	-65	-62	-76	-61	-75	-57	-59
too short	-63	-48	-51	-49	-51	-47	-48
too small	-37	-35	-35	-36	-52	-35	-35
too weak	-19	-22	-19	-21	-21	-19	-20
too wide	-32	-32	-53	-33	-35	-32	-34
took	-20	-20	-20	-20	-22	-20	-31
took out	-29	-29	-29	-31	-44	-29	-55
took the	-15	-14	-14	-15	-16	-14	-19
tool	-20	-21	-34	-23	-24	13	-26
tool $	-7	-10	-43	-8	-34	40	-29
top	-37	-37	-38	-38	-48	-38	-44
top of	-37	-37	-38	-38	-48	-38	-44
topic	-42	-46	-43	-41	-62	-29	-43
topic polici	-15	-15	-15	-16	-16	-16	-15
torn	31	37	8	27	109	35	36
touch	-29	-28	-28	-22	-29	-27	-31
touch the	-40	-35	-37	-42	-38	-36	-46
tower	1	2	2	2	35	1	-4
tower in	33	33	32	32	79	33	29
tpm	-39	-38	-40	-37	-40	-37	-38
trace	-19	-19	-18	-18	-20	-18	-20
track	-20	-20	-22	-21	-20	-20	-22
traffic	-28	-27	-29	-27	-20	-27	-30
traffic $	-61	-58	-61	-58	-65	-58	-63
traffic between	-13	-13	-13	-13	-15	-13	-17
traffic on	23	21	20	22	52	23	22
traffic over	-24	-23	-23	-25	-25	-23	-31
traffic tripl	-28	-31	-26	-43	-27	-26	-26
train	-25	-23	-12	-16	-28	-27	-30
train @	16	21	21	50	19	21	10
train a	-12	-12	-18	-13	-15	-12	-13
train control	17	18	47	17	17	18	17
train data	-47	-44	-47	-45	-45	-43	-45
train in	23	27	77	28	29	-17	28
train is	-41	-41	-77	-42	-41	-40	-41
train its	-11	-11	-12	-12	-13	-12	-19
train of	-28	-27	-31	-28	-30	-27	-35
train our	-38	-38	-39	-39	-56	-39	-56
train the	-33	-31	-31	-32	-43	-31	-34
train whose	-51	-50	-64	-49	-49	-49	-63
transact	-43	-41	-41	-43	-54	-41	-40
transcrib	18	19	20	59	83	8	6
transcript	-28	-26	-25	-26	-27	-25	-27
transfer	-33	-28	-29	-29	-31	-28	-29
transform	-32	-31	-32	-29	-32	-31	-31
transit	-26	-26	11	-26	-32	-26	-36
transit $	-2	0	60	-1	-22	-2	-9
translat	0	5	-2	5	68	2	7
travel	-32	-33	-37	-32	-33	-34	-37
travel $	-32	-33	-37	-32	-33	-34	-37
tri	-6	-7	-7	-8	7	-7	-20
tri to	-34	-35	-35	-36	-45	-35	-50
trigger	-43	-42	-43	-42	-44	-41	-44
trigger $	-19	-18	-18	-18	-18	-18	-27
trigger @	-24	-21	-22	-21	-24	-20	-20
trigger that	-13	-19	-13	-14	-13	-13	-13
trim	-40	-38	-38	-38	-45	-37	-42
trim $	-26	-25	-25	-25	-27	-24	-24
trim it	-22	-20	-20	-21	-21	-19	-22
tripl	-55	-56	-53	-68	-76	-53	-64
trivi	28	4	26	6	105	27	29
trivi or	46	6	37	4	130	40	45
troubl	-29	-31	-31	-30	-38	-29	-30
truck	-26	-25	-26	-26	-28	-25	-28
true	-34	-31	-43	-31	-17	-32	-39
true $	-45	-41	-50	-41	-29	-40	-49
true or	-40	-40	-64	-42	-46	-40	-58
true that	21	21	21	19	51	-3	12
trust	-13	-14	2	-14	-17	-7	-16
trust advisor	-7	-9	35	-12	-18	-11	-22
trust and	-11	-11	-11	-11	-16	-11	-15
trust store	-24	-23	-29	-24	-24	-24	-25
ttl	-50	-45	-32	-51	-50	-45	-46
ttl in	14	16	48	17	9	13	14
tuesdai	-20	-25	-26	-13	-6	-22	10
tuesdai $	20	22	26	49	69	24	8
tune	-45	-44	-43	-43	-47	-42	-44
tune @	-54	-34	-35	-35	-35	-36	-36
tune by	-22	-24	-21	-25	-22	-21	-23
tune it	-45	-46	-46	-45	-59	-44	-49
tune sql	-47	-43	-44	-43	-44	-43	-45
tune them	-16	-12	-13	-13	-13	-12	-12
tunnel	-42	-36	-36	-37	-38	-34	-40
tunnel 1	-16	-13	-13	-13	-13	-13	-16
tunnel endpoint	-29	-23	-26	-25	-24	-23	-29
turn	-25	-24	-24	-24	-17	-23	-26
turn @	-53	-56	-59	-55	-72	-54	-52
turn is	29	28	25	26	94	27	-6
turn it	-36	-34	-34	-34	-50	-34	-37
turn off	-27	-26	-26	-25	-27	-32	-26
turn on	-25	-24	-25	-24	-16	-23	-24
turn that	-27	-24	-26	-24	-30	-24	-25
turn the	-20	-21	-21	-22	-26	-20	-24
turn up	-35	-35	-36	-35	-60	-34	-35
twice	-47	-50	-46	-37	-50	-43	-45
twice who	-20	-19	-19	-20	-23	-20	-28
two $	-25	-1	-24	-27	-35	-26	-25
two @	-29	-21	-39	-28	22	-22	-24
two apart	8	39	8	-16	9	9	9
two azs	-45	-43	-44	-42	-46	-42	-49
two dai	-31	-33	-28	-29	-34	-28	-28
two data	15	15	14	39	14	15	15
two dev	27	8	27	84	26	27	27
two line	78	8	103	32	13	35	32
two minut	-21	-19	-23	-19	-21	-20	-21
two person	29	65	29	6	28	30	30
two region	-21	-22	-23	-21	-25	-21	-22
two split	-14	35	-1	-16	-9	-2	-1
two week	-51	-51	-50	-50	-73	-48	-51
two year	-22	-19	-28	-19	-19	-19	-19
txt	-23	-20	-20	-20	-21	-20	-20
type	-18	-17	-15	-17	4	-1	-12
type $	16	20	19	19	45	67	3
type @	-44	-45	-43	-42	-47	-43	-51
type and	-98	-89	-91	-86	-114	-88	-92
type for	-29	-26	-26	-26	-34	-25	-25
type in	-11	-11	9	-12	-24	8	-15
type who	-40	-40	-41	-40	-44	-40	-63
typo	-53	-52	-55	-50	-50	-49	-51
typosquat npm	-17	-13	-13	-13	-15	-13	-17
tyre	22	21	21	19	78	21	-12
tyre $	22	21	21	19	78	21	-12
ubuntu	-28	-31	-28	-28	-20	-32	-32
ubuntu 18	-28	-28	-30	-31	-37	-28	-34
ubuntu @	-24	-22	-23	-22	-24	-22	-29
ubuntu on	-36	-35	-34	-36	-55	-35	-38
udp	-35	-50	-63	-30	2	-33	-30
uid	-28	-25	-25	-25	-27	-24	-26
uid 1000	-29	-26	-25	-25	-29	-25	-25
um	54	20	-14	20	5	16	7
unabl	-13	-15	-14	-14	-14	-13	-17
unabl to	-13	-15	-14	-14	-14	-13	-17
unassign	-22	-22	-22	-22	-23	-22	-40
unassign shard	-22	-22	-22	-22	-23	-22	-40
unattach	-20	-15	-16	-15	-14	-14	-15
unauthent	-29	-26	-26	-26	-26	-26	-32
under	-33	-35	-38	-35	-35	-32	-40
under $	-25	-33	-26	-25	-24	-24	-26
under @	-37	-40	-46	-43	-48	-42	-48
under a	-28	-26	-28	-26	-18	-26	-31
under amazon	-17	-16	-18	-16	-16	-16	-17
under an	-41	-40	-41	-40	-40	-39	-46
under it	-19	-18	-19	-18	-21	-18	-20
under load	-23	-24	-21	-22	-23	-22	-22
under my	-36	-34	-34	-34	-47	-34	-34
under our	-22	-18	-18	-18	-21	-18	-22
under the	-29	-28	-28	-26	-39	-4	-29
under them	-15	-15	-15	-15	-16	-15	-25
underli	-40	-37	-40	-39	-42	-38	-44
underli comput	-42	-35	-37	-37	-39	-35	-49
underli hardwar	-17	-17	-19	-18	-19	-18	-19
underli host	-33	-29	-30	-30	-32	-29	-37
underneath	-66	-64	-66	-63	-66	-62	-76
underneath $	-67	-66	-66	-67	-75	-73	-90
underneath @	-58	-56	-57	-56	-56	-56	-65
undersea	-38	-38	-39	-38	-39	-37	-49
understand	21	23	50	22	65	64	5
understand $	-10	-6	-49	-5	-44	64	-7
understood	-31	-34	-1	-33	-43	-35	-33
unencrypt	15	10	4	18	54	20	20
unencrypt @	15	5	-1	19	60	22	22
unhappi	-33	-31	-35	-43	-36	-30	-31
unhealthi	-26	-28	-27	-26	-36	-26	-28
unhealthi @	-24	-24	-25	-24	-41	-24	-25
unintend	-21	-19	-20	-19	-22	-19	-20
uninterrupt	-31	-29	-31	-29	-34	-30	-31
uninterrupt power	-31	-29	-31	-29	-34	-30	-31
uniqu	-20	-21	-20	-19	-20	-19	-21
unit	-59	-55	-58	-55	-58	-55	-58
unknown	-19	-18	-19	-19	-24	-18	-19
unknown account	-19	-18	-19	-19	-24	-18	-19
unless	-28	-27	-28	-28	-30	-28	-35
unless we	-27	-27	-29	-27	-29	-27	-36
unlik	-34	17	-12	-24	-23	-16	-18
unlik @	-34	17	-12	-24	-23	-16	-18
unload	-34	-63	-36	-48	-37	-35	-36
unlock	-33	-30	-30	-31	-35	-30	-29
unlock code	-33	-30	-30	-31	-35	-30	-29
unread	18	15	14	17	48	18	17
unsubscrib	-23	-21	-24	-22	-24	-21	-23
unsupport	-36	-37	-35	-34	-35	-35	-38
untag	-15	-15	-15	-15	-19	-15	-15
untag imag	-15	-15	-15	-15	-19	-15	-15
unus	-68	-62	-61	-60	-85	-61	-67
unus @	-53	-44	-43	-42	-49	-43	-48
up	-14	-17	-16	-16	-9	-17	-13
up @	-42	-60	-60	-56	-71	-54	-79
up a	-13	-6	-7	-7	32	-4	-5
up an	31	32	31	31	93	32	-19
up at	-19	-18	-21	-19	-20	-18	-20
up by	-35	-32	-34	-32	-37	-32	-37
up etcd	-35	-34	-36	-33	-39	-34	-46
up for	94	28	26	35	62	35	31
up in	-54	-54	-55	-54	-89	-54	-57
up is	15	17	16	17	2	18	56
up on	-24	-24	-27	-25	-29	-24	-26
up our	51	63	65	66	25	65	179
up that	-18	-18	-18	-20	-20	-18	-19
up the	-9	-7	-7	-8	19	-7	-21
up to	-23	-21	-25	-22	-18	-21	-25
up us	-67	-56	-60	-57	-67	-55	-62
up who	-33	-32	-31	-31	-35	-33	-36
up with	21	28	28	28	63	28	28
updat	-16	-13	-10	-9	-9	-9	8
updat $	-24	-44	-22	5	-41	7	17
updat @	-27	-27	-27	-27	-28	-27	-35
updat a	-20	-20	-23	-21	-23	-21	-27
updat are	-43	-43	-50	-44	-60	-47	-75
updat avail	29	32	73	32	29	32	31
updat by	-23	-23	-22	-24	-26	-22	-21
updat come	-18	-26	-18	-24	-18	-18	-19
updat do	-76	-72	-74	-72	-78	-73	-123
updat for	-22	-19	-20	-17	-20	-19	-22
updat from	27	29	27	21	70	27	3
updat in	8	17	66	18	16	17	15
updat is	-24	-23	-25	-25	-24	-23	-39
updat it	17	18	17	18	60	18	-9
updat mode	9	18	64	18	3	15	12
updat of	3	9	8	8	-1	8	35
updat on	-6	-6	-6	-4	22	-4	-1
updat onto	-39	-37	-37	-37	-51	-36	-48
updat our	24	24	20	19	-10	13	81
updat pend	-12	-12	-13	-13	-14	-12	-16
updat rollback	17	19	18	17	45	13	12
updat that	-16	-16	-17	-16	-23	-15	-17
updat the	-19	-17	-16	-17	-16	-16	-13
updat there	-26	-15	-13	-13	-44	-17	24
updat to	-17	-28	-17	-3	-17	-17	-22
updat us	-51	-51	-53	-51	-68	-51	-75
updat who	37	48	47	52	48	52	145
updat whose	-21	-21	-21	-21	-23	-21	-34
updat with	-19	-17	-17	-18	-18	-17	-20
updat without	-26	-23	-25	-24	-26	-23	-26
upgrad	-19	-20	-18	-15	-22	-19	21
upgrad $	-22	-30	-23	14	-24	-16	61
upgrad @	-65	-62	-65	-63	-65	-62	-76
upgrad befor	-22	-22	-24	-22	-28	-21	-24
upgrad by	-20	-19	-18	-19	-19	-18	-26
upgrad do	24	26	25	25	9	25	58
upgrad in	-102	-97	-97	-101	-97	-94	-143
upgrad it	-12	-15	-33	-9	-34	-13	45
upgrad karpent	-18	-17	-23	-17	-17	-17	-17
upgrad of	-16	-16	-18	-16	-16	-16	-19
upgrad on	-27	-24	-25	-12	-22	-20	-8
upgrad or	-23	-23	-32	-24	-24	-23	-27
upgrad our	79	94	93	91	74	95	218
upgrad that	5	6	6	6	6	5	18
upgrad the	-31	-32	-34	-32	-31	-31	-32
upgrad them	17	18	18	17	9	18	50
upgrad there	-72	-71	-72	-71	-94	-74	-94
upgrad to	-26	-26	-50	-27	-26	-26	-38
upgrad who	-54	-50	-50	-49	-52	-49	-73
upgrad whose	9	9	7	8	-4	9	40
upkeep	-14	-20	-14	24	-16	-13	-13
upkeep $	-19	-18	-18	22	-23	-18	-17
upkeep as	20	-4	19	67	20	20	20
upkeep of	-16	-16	-21	-17	-18	-16	-17
uplink	-36	-35	-41	-35	-46	-35	-35
uplink of	-39	-41	-53	-39	-58	-40	-42
upload	-52	-50	-50	-50	-55	-49	-53
upload $	-36	-37	-37	-37	-59	-37	-55
upload to	-61	-50	-50	-49	-50	-48	-49
upload who	-14	-14	-16	-17	-17	-14	-18
upon	-52	-65	-48	-46	-49	-40	-40
ups	-40	-36	-36	-37	-52	-37	-43
ups batteri	-41	-38	-39	-40	-66	-39	-46
ups it	-11	-11	-11	-11	-17	-11	-11
uptim	-58	-58	-63	-57	-58	-57	-66
uptim $	-95	-90	-103	-90	-90	-90	-103
uptim of	-16	-18	-16	-16	-17	-16	-19
url	-36	-35	-15	-34	-44	-34	-35
url with	-59	-61	-73	-58	-71	-55	-57
us $	0	-8	-20	-11	-12	-15	4
us @	8	-38	-25	-15	-26	-21	-24
us a	-28	-35	-30	-30	-35	-28	-28
us and	85	66	0	15	26	27	27
us as	-42	-41	-41	-41	-44	-42	-75
us ask	-26	-24	-24	-24	-32	-24	-28
us aws	-46	-42	-45	-42	-48	-42	-68
us by	-42	-37	-34	-34	-34	-34	-38
us correct	-39	-40	-38	-39	-44	-40	-58
us daili	-28	-30	-31	-29	-54	-29	-41
us do	-38	-35	-35	-36	-38	-35	-61
us doesnt	-24	-23	-25	-23	-24	-22	-28
us for	-52	-46	-51	-53	-61	-48	-53
us i	-25	-23	-30	-24	-26	-23	-27
us in	-17	-10	-15	-19	-15	-15	-26
us is	-23	-23	-25	-13	-23	-23	-49
us it	-41	-38	-39	-41	-66	-38	-40
us least	30	0	29	68	29	29	23
us less	32	35	28	29	88	20	34
us more	17	2	1	105	4	24	15
us no	-47	-42	-43	-35	-46	-42	-64
us off	41	53	40	31	32	40	88
us on	-43	-26	-26	-28	8	-26	-33
us or	28	33	32	27	43	36	100
us our	-26	-28	-23	-26	-23	-22	-27
us patch	20	22	20	67	14	21	1
us rebuild	-30	-30	-30	-35	-37	-29	-35
us right	-38	-38	-35	-38	-41	-35	-37
us set	-20	-17	-17	-18	-18	-17	-26
us that	-15	-15	-15	-22	-17	-15	-17
us the	16	-2	-4	2	-3	-1	-4
us them	248	83	87	91	90	89	36
us thi	15	16	44	16	15	16	11
us to	-15	-23	-16	0	-19	-14	-17
us up	-30	-26	-27	-28	-32	-29	-29
us vs	108	-7	14	25	24	33	25
us what	108	34	24	37	31	38	36
us when	-22	-52	-53	-66	-77	-59	-88
us who	86	17	17	18	5	19	30
us with	-59	-19	-32	-35	-34	-32	-35
usag	-25	-12	-20	-4	-24	86	-13
usag $	-1	17	5	20	2	136	12
use	-12	-31	-27	-26	-26	-10	-28
use $	-33	-32	-33	-32	-39	-34	-34
use @	18	-21	-31	-21	-29	-21	-24
use a	-48	-45	-44	-46	-56	-15	-49
use as	-44	-35	-35	-40	-41	-35	-55
use is	-24	-22	-23	-29	-33	-24	-23
use it	65	31	43	30	5	49	13
use of	-20	-14	-14	-14	-16	-14	-14
use the	-36	-34	-41	-34	-54	-48	-32
use thi	-6	-3	-2	-1	-38	62	-16
use you	-6	-2	0	0	-32	51	-5
user	-45	-43	-39	-39	-43	-42	-48
user $	-79	-82	-73	-77	-81	-74	-79
user @	-24	-26	-25	-25	-26	-24	-23
user and	-31	-30	-30	-29	-30	-29	-29
user are	14	-13	13	52	14	14	14
user ask	-20	-21	-25	-21	-26	-22	-20
user can	-23	-21	-22	-22	-30	-21	-23
user email	-27	-27	-29	-27	-36	-26	-28
user for	-76	-65	-65	-64	-104	-65	-64
user from	-41	-38	-39	-38	-46	-36	-37
user get	-28	-22	-22	-22	-24	-21	-22
user in	-58	-58	-68	-57	-61	-59	-78
user into	-86	-89	-90	-85	-106	-86	-119
user manag	-45	-38	-40	-37	-50	-37	-39
user may	-28	-28	-26	-25	-27	-25	-25
user of	-5	-5	27	-6	-22	-19	-6
user on	-31	-27	-1	-29	-50	-26	-29
user quota	-43	-41	-43	-42	-64	-41	-41
user who	13	-5	46	13	9	13	-8
user with	-79	-60	-61	-59	-63	-59	-74
usual	-28	-8	-9	-13	30	-10	-16
util	-29	-28	-29	-28	-29	-27	-27
util and	-29	-27	-27	-27	-29	-26	-26
v	20	108	24	7	25	28	24
v @	17	112	23	7	24	27	22
v1	-31	-32	8	-30	-51	-31	-32
v2	-16	-13	-15	-14	-3	-14	-17
v2 capac	-25	-25	-27	-24	-26	-25	-32
vacat	-5	-3	-3	-3	20	-6	-6
vacuum	-40	-40	-35	-36	-36	-35	-48
vacuum and	-40	-40	-35	-36	-36	-35	-48
valid	-30	-30	-32	-30	-32	-29	-30
valid $	-41	-41	-44	-41	-46	-41	-42
valid cname	-25	-25	-26	-25	-27	-24	-24
valid in	-28	-29	-29	-27	-29	-27	-26
valid of	-20	-16	-16	-16	-17	-16	-17
valid the	-25	-26	-24	-24	-26	-24	-25
valu	24	21	8	78	8	19	24
valu store	26	24	14	63	27	27	27
vanish	-2	46	1	-1	-3	2	1
vanish $	6	107	17	22	15	22	20
vanish from	-24	-24	-23	-23	-36	-23	-24
var	-27	-24	-25	-24	-26	-24	-24
var $	-39	-38	-41	-37	-38	-37	-37
variabl	-17	-18	-20	-16	6	-24	-16
variabl $	-2	-4	-2	1	40	-18	3
variabl of	-36	-36	-40	-37	-47	-43	-38
variabl with	-27	-26	-27	-26	-29	-25	-25
vcf	-26	-20	-21	-20	-24	-20	-25
vcpu	-48	-41	-53	-40	-20	-40	-44
vcpu has	41	44	43	44	116	44	46
vcpu of	-98	-93	-92	-92	-139	-92	-101
veeam	-33	-31	-32	-31	-49	-31	-32
velero	-63	-69	-71	-77	-68	-63	-65
vend	-50	-37	-37	-38	-39	-36	-35
vendor	-36	-45	-53	-43	-47	-44	-60
vendor or	-38	-34	-41	-34	-56	-35	-61
version	-27	-24	-21	-23	-24	-22	-4
version $	-62	-64	-73	-54	-46	-61	-73
version @	-34	-33	-44	-34	-37	-33	-33
version and	-48	-47	-48	-48	-48	-47	-73
version aws	22	27	23	23	25	25	64
version behind	-22	-24	-22	-23	-23	-22	-34
version bump	5	3	3	3	4	5	40
version for	-35	-29	-33	-29	9	-31	-55
version from	-29	-45	-29	-28	-27	-27	-32
version in	-4	3	56	5	1	6	1
version of	-4	-3	-4	-3	-18	23	-14
version on	-58	-54	-61	-52	-52	-53	-57
version patch	-110	-111	-132	-108	-114	-109	-176
version skew	-36	-34	-34	-33	-40	-33	-39
version so	-50	-45	-44	-45	-60	-45	-53
version that	-18	-19	-19	-26	-20	-19	-20
version to	-32	-31	-32	-30	-30	-30	-34
version updat	-59	-60	-62	-60	-59	-59	-106
version upgrad	-64	-63	-43	-65	-66	-64	-103
version who	52	56	56	57	50	48	149
versu	13	76	30	44	24	26	23
versu @	10	86	21	33	23	24	22
vessel	-21	-20	-20	-21	-23	-19	-24
vet	-32	-31	-32	-32	-36	-32	-46
vet the	-31	-30	-30	-30	-38	-31	-49
via	-28	-28	-27	-24	-29	-27	-28
via @	-37	-38	-36	-30	-38	-35	-37
video	13	15	15	22	71	4	6
video surveil	-15	-16	-16	-16	-16	-16	-20
view	69	35	-14	20	22	22	19
view $	-39	4	-18	-18	-19	-18	-18
viewer	-35	-33	-33	-33	-38	-32	-35
viewer $	-51	-47	-48	-47	-59	-46	-52
virginia	-30	-31	-29	-30	-40	-30	-35
virtual	-61	-57	-60	-57	-59	-57	-64
virtual layer	-87	-80	-87	-78	-82	-80	-94
virtual node	-39	-43	-41	-42	-43	-39	-40
virus	-46	-37	-38	-41	-54	-36	-36
visibl	-42	-33	-49	-30	-1	-29	-36
visibl timeout	0	-2	-13	3	45	5	2
visibl to	-20	-20	-27	-20	-21	-20	-19
visit	-31	-27	-27	-28	-31	-30	-29
visitor	-47	-46	-47	-46	-50	-46	-52
visitor log	-19	-20	-20	-20	-20	-19	-24
vlan	-99	-93	-96	-89	-95	-90	-96
volum	-49	-45	-44	-45	-48	-43	-46
volum $	-31	-30	-31	-31	-24	-30	-44
volum @	-66	-65	-66	-64	-87	-64	-63
volum and	-17	-12	-12	-12	-11	-12	-12
volum encrypt	-67	-66	-69	-65	-70	-65	-81
volum in	-24	-23	-23	-23	-25	-23	-34
volum on	-16	-16	-16	-16	-16	-15	-15
vouch	-53	-36	-55	-35	-52	-34	-33
vouch for	-53	-36	-55	-35	-52	-34	-33
vpn	15	13	16	20	28	16	50
vpn $	-11	-8	-9	-12	-39	-8	32
vpn box	18	19	18	19	13	18	59
vpn client	47	47	43	42	75	37	88
vpn for	1	-23	0	29	0	0	0
vs	20	62	17	31	21	14	9
vs @	10	109	23	44	20	26	23
vs a	33	162	29	19	42	43	34
vs amazon	90	80	8	29	9	36	15
vs aws	202	21	81	73	132	80	63
vs execut	-41	-65	-63	-46	-39	-39	-40
vs guest	-42	-44	-55	-46	-51	-42	-75
vs in	28	10	50	65	16	28	29
vs magnet	-16	-20	-15	-16	-16	-15	-15
vs normal	17	80	16	13	14	18	15
vs their	72	-26	8	6	4	4	0
vsan	-67	-63	-70	-61	-73	-62	-66
vuln	-50	-49	-49	-49	-52	-49	-56
vulner	-17	-16	-18	-17	-19	-16	-11
vulner $	16	16	15	16	9	15	65
vulner @	-19	-17	-17	-19	-16	-16	-17
vulner in	-23	-23	-25	-23	-26	-23	-30
vulner on	-15	-15	-16	-15	-15	-14	-17
vulner scan	-26	-26	-40	-26	-35	-26	-27
w	0	-10	-14	1	-28	-13	-16
w @	15	-28	-47	6	-25	-20	-20
w a	-23	-28	-22	-24	-22	-22	-23
w manag	32	74	31	14	30	32	32
w o	-25	-25	-24	-25	-29	-23	-24
w out	16	-4	14	83	8	16	16
wai	-26	-24	-25	-24	-28	-23	-23
wait	-11	-51	-31	-24	-36	-30	-32
wait forev	-57	-46	-56	-45	-50	-44	-51
walk	16	-3	-8	-4	7	-4	-17
walk around	-27	-27	-27	-28	-39	-35	-53
walk me	72	39	27	38	72	38	38
wall	-25	-25	-31	-25	-31	-25	-33
wan	-19	-27	-19	-24	-19	-19	-19
want	9	-2	10	48	8	8	6
want @	-13	49	5	24	1	7	8
want a	0	-5	-5	-5	27	-4	-2
want amazon	23	-4	22	51	23	23	22
want as	13	1	12	43	12	13	13
want aws	12	2	12	35	11	12	11
want it	29	-15	16	60	12	16	16
want the	9	-9	2	47	3	9	5
want to	14	6	12	48	13	12	10
want us	28	34	48	46	26	28	27
war	-52	-20	-22	-23	41	-39	-21
warehous	-19	-19	-19	-20	7	-17	-43
warehous $	-16	-15	-15	-14	-18	-14	-18
warehous who	-23	-21	-22	-19	-12	-18	-25
warm	-37	-35	-44	-35	-44	-34	-35
warm up	-37	-35	-44	-35	-44	-34	-35
warn	-40	-41	-44	-40	-45	-41	-53
was in	-13	-13	-14	-13	-22	-13	-13
was it	39	41	41	41	92	41	41
was launch	-16	-21	-17	-17	-17	-16	-21
was left	-31	-26	-28	-26	-39	-26	-26
was meant	-30	-30	-54	-31	-32	-31	-30
was never	-24	-26	-25	-25	-42	-24	-26
was on	-18	-18	-19	-19	-27	-18	-18
was public	-43	-39	-41	-41	-41	-43	-42
was respons	-62	-40	-44	-39	14	-43	-69
was talk	-26	-22	-22	-22	-32	-22	-22
was that	12	12	9	11	39	10	0
was told	-16	-16	-18	-16	-22	-16	-19
was whose	-13	-19	-13	-13	-13	-13	-14
watch	-34	-32	-33	-32	-35	-31	-35
watch by	-25	-26	-27	-28	-25	-25	-26
watch for	-12	-17	-12	-14	-12	-12	-12
watch the	-33	-28	-28	-28	-30	-28	-36
watch them	-24	-25	-25	-24	-28	-25	-30
water	-9	-6	-6	-7	18	-6	-33
water the	14	24	25	20	54	25	4
watermark	-17	-16	-16	-16	-20	-16	-18
way	31	56	32	42	67	34	30
way to	54	62	61	81	119	64	56
we	-8	-6	-15	-8	-16	-13	-12
we $	-44	-46	-45	-49	-51	-44	-52
we actual	78	12	33	36	35	38	38
we are	15	-7	-8	-12	-30	-7	-8
we ask	22	24	17	29	6	81	11
we attach	-31	-21	-22	-22	-20	-20	-20
we babysit	-33	-30	-29	-27	-42	-27	-26
we be	40	11	14	46	22	27	24
we bring	-1	19	2	0	-1	2	0
we built	-52	-53	-71	-52	-63	-77	-61
we can	-18	-18	-18	-19	-30	-21	-19
we cannot	8	-10	7	33	8	7	8
we cant	-27	-27	-26	-27	-26	-26	-42
we carri	-14	46	-13	-27	-15	-8	-13
we close	-19	-19	-19	-21	-22	-20	-25
we configur	-15	-15	-15	-16	-17	-15	-15
we deploi	-18	-18	-28	-18	-19	-18	-19
we did	-21	-20	-20	-23	-26	-20	-20
we didnt	-36	-25	-36	-36	-40	-32	-33
we do	-11	-54	-61	-63	-48	-54	-66
we dont	-30	-32	-30	-31	-31	-29	-35
we drop	10	61	9	-31	7	11	12
we enabl	31	31	31	31	30	31	64
we gain	16	58	15	2	11	16	14
we get	-13	18	-8	-7	-10	-7	-9
we give	11	45	8	11	13	10	13
we go	-40	-9	-31	4	-24	-21	-22
we got	0	-31	-23	-43	-40	-23	15
we had	13	20	1	22	14	20	70
we hand	-60	-61	-58	-63	-65	-57	-83
we harden	-30	-29	-32	-29	-30	-29	-41
we have	47	39	45	33	29	32	80
we helm	-29	-29	-31	-30	-29	-30	-50
we host	-19	7	-31	-23	-28	-19	-32
we import	-20	-18	-18	18	-28	-14	-18
we in	10	-30	-21	-13	-20	-17	-20
we inherit	43	-1	-20	2	0	-3	1
we instal	-1	17	-18	7	-4	-1	19
we join	3	25	0	-3	1	4	3
we just	69	29	30	37	76	36	25
we keep	23	23	17	18	55	24	24
we kill	-17	-17	-18	-17	-30	-17	-17
we launch	-86	-85	-88	-85	-89	-84	-149
we leav	-7	26	-16	-9	-20	-7	-6
we let	-28	-17	-17	-17	-18	-17	-18
we look	-13	-33	-35	-31	-31	-30	-50
we made	-29	-27	-32	-29	-27	-27	-35
we maintain	-12	27	-5	-9	-8	-3	29
we make	-25	-24	-23	-24	-24	-24	-44
we manag	-102	-71	-64	-60	-69	-62	-78
we migrat	44	16	15	14	12	14	15
we move	-36	-66	-36	-38	-37	-36	-36
we must	18	19	-6	-1	-10	1	-1
we need	-29	-24	-21	-4	-27	-19	-23
we never	-19	-21	-19	-19	-19	-18	-25
we no	-16	83	-9	11	4	13	24
we oper	-21	-20	-21	-20	-20	-19	-20
we or	-65	-65	-65	-65	-87	-63	-78
we owe	-22	-21	-21	-22	-24	-22	-25
we patch	-123	-111	-112	-107	-114	-107	-150
we pay	-15	-16	-14	-17	-13	-13	-13
we pick	19	12	19	53	19	20	19
we plan	-32	-36	-35	-35	-38	-33	-39
we press	-30	-25	-27	-24	-27	-24	-25
we put	-31	-22	-31	-34	-31	-31	-53
we replac	1	56	15	7	15	15	14
we respons	54	24	9	25	67	21	-6
we run	38	51	14	15	6	13	9
we self	2	24	3	-4	2	3	4
we send	-22	-22	-21	-26	-22	-21	-21
we set	34	32	33	33	84	32	-10
we ship	-29	-34	-28	-28	-28	-27	-34
we should	-11	-12	-12	-12	-12	-11	-19
we sign	48	26	55	23	7	0	23
we still	45	3	-6	8	-10	8	-1
we stop	-3	132	16	31	30	33	34
we store	-39	-33	-34	-32	-36	-57	-36
we switch	-44	-45	-47	-44	-45	-44	-68
we take	-2	-45	-32	28	-41	-19	-38
we the	72	24	5	29	11	28	29
we to	-29	-48	-29	-34	-29	-29	-31
we train	-39	-36	-36	-37	-36	-36	-57
we type	-21	-20	-21	-21	-21	-21	-25
we upload	-39	-39	-38	-37	-54	-38	-52
we use	-58	-54	-59	-57	-60	-56	-64
we want	-15	-19	-15	-5	-18	-14	-16
we went	-64	-11	-57	-67	-50	-47	-46
we write	-37	-32	-32	-37	-31	-31	-34
we wrote	-38	-37	-39	-39	-64	-38	-39
weak	-27	-25	-25	-25	-25	-24	-25
weak password	-19	-17	-17	-18	-17	-17	-18
weather	1	3	-33	2	49	2	3
weather in	1	3	-33	2	49	2	3
web	-22	-22	-21	-13	-23	-21	-27
web app	-6	-8	-6	16	-8	-5	-9
web applic	-44	-44	-46	-46	-57	-45	-74
web consol	-36	-34	-35	-33	-34	-33	-36
webhook	-19	-19	-19	-15	-16	-17	-19
webhook url	-23	-23	-24	-22	-20	-21	-23
websit	-29	-26	-29	19	-34	-24	-39
websocket	-16	-25	-15	20	-22	-16	-20
wed	17	40	15	30	15	17	17
wed like	2	-9	1	28	0	3	3
week	-8	-19	-18	-16	-18	-17	-20
week $	5	16	16	13	61	14	11
week what	93	30	32	42	28	41	43
week who	-46	-43	-42	-42	-56	-42	-51
week whose	-13	-11	-11	-12	-11	-11	-16
weekend	-14	-20	-11	10	27	-12	-29
weekend $	1	7	9	7	84	-1	-21
weekli	-6	-6	-16	-3	26	-6	-9
weekli mainten	-25	-22	-23	-22	-23	-21	-22
weight	-37	-30	-33	-30	-10	-30	-32
weight and	-32	-21	-21	-22	-23	-21	-23
weight in	21	27	22	28	92	26	28
well	-28	-34	-35	-34	-35	-33	-40
well $	-40	-41	-43	-40	-42	-40	-55
well or	-40	-46	-48	-52	-48	-41	-44
went	-26	-10	-25	-31	-26	-22	-24
went out	-16	-17	-16	-16	-19	-16	-17
were	8	32	-4	8	-8	5	18
were never	-17	-23	-17	-28	-17	-17	-17
were on	-45	-6	-22	-24	-28	-23	-24
weve	-33	-60	-29	-11	-45	-30	-34
weve got	-28	-28	-28	-54	-28	-28	-33
what	40	33	61	24	34	27	18
what $	117	82	89	42	29	44	34
what @	-54	-23	97	-2	14	-3	-9
what a	-39	-17	124	-15	-46	-18	-27
what about	-109	-81	-132	-79	-101	-86	-8
what all	100	-47	-24	-10	-20	-2	-5
what am	76	19	6	19	8	18	20
what amazon	4	-45	-63	-39	-60	-43	-47
what an	29	65	230	88	39	77	83
what and	-10	-6	-16	-2	0	37	7
what are	39	65	135	60	8	114	54
what aws	68	10	64	28	0	23	21
what can	-11	39	-43	-6	-42	90	-7
what cant	0	3	-24	3	-25	83	-8
what chang	-14	84	9	7	7	14	14
what count	5	-17	44	30	-6	2	-1
what did	19	78	17	28	103	40	39
what differ	5	32	7	6	6	7	7
what do	62	55	30	31	50	30	30
what doe	2	6	45	8	67	6	-4
what end	14	-28	-14	-10	-12	-10	-13
what exactli	96	51	101	53	48	51	53
what extra	12	97	19	1	16	20	21
what fall	79	59	32	19	34	33	34
what for	-8	-1	-25	-1	52	-3	2
what goe	-72	26	-64	-49	-57	-41	-43
what happen	-23	-20	-43	-22	8	-17	-17
what i	-1	6	-12	-2	-7	37	0
what if	-122	-113	-133	-93	-105	-95	-100
what in	157	84	52	66	39	65	63
what is	45	47	160	59	83	54	44
what isnt	52	-16	-23	6	5	3	3
what it	-6	-25	12	-23	-32	-37	-32
what kind	-1	0	-4	0	-25	36	0
what land	39	96	39	8	40	40	39
what languag	-8	-5	-36	-5	-23	45	-5
what left	88	82	29	39	33	43	45
what manag	53	-14	-10	8	6	3	4
what mean	33	32	81	33	28	31	33
what meant	-10	16	83	21	3	19	19
what mine	34	0	-11	2	1	2	1
what more	-15	53	-2	-30	-9	-2	-2
what move	1	120	-2	14	15	18	14
what must	129	24	1	38	37	40	37
what my	-13	-33	-57	-31	-41	-38	-32
what nitro	27	26	123	29	19	19	28
what not	128	25	9	36	22	35	32
what on	62	-28	-33	-22	-30	-23	-48
what our	77	24	-29	5	23	5	-6
what remain	85	18	-7	12	-16	13	12
what should	-26	-6	38	73	15	1	1
what sort	-3	-1	-28	-1	-19	35	-4
what stai	41	35	11	28	12	22	20
what that	-175	-110	-100	-91	-111	-104	-111
what the	30	56	53	55	147	38	42
what their	-38	-29	-31	-28	-36	-29	-30
what there	39	86	25	-5	25	32	26
what thi	31	27	94	28	-20	74	9
what time	-1	2	-29	0	64	-6	2
what to	-35	-54	-81	-47	-73	-1	-45
what we	2	-2	-40	-40	-53	-19	-28
what wed	1	25	0	-15	0	1	1
what will	47	25	8	-3	16	18	19
what work	14	45	14	-7	14	14	15
what would	43	82	17	53	15	31	31
what you	2	15	-39	16	8	113	16
what your	23	29	-6	27	78	51	22
whatev	-40	-39	-40	-31	-47	-37	-48
whatev the	-39	-37	-40	-37	-59	-37	-38
when	-24	-25	-29	-24	-21	-22	-27
when $	-1	11	3	13	48	10	3
when @	-54	-51	-49	-47	-53	-46	-47
when a	-22	-21	-24	-20	-18	-21	-26
when an	-45	-42	-44	-42	-53	-42	-44
when do	-38	-34	-40	-34	-59	-41	-60
when doe	49	50	49	49	110	49	50
when everyth	25	-6	-11	-8	-33	-7	-8
when i	13	-9	-3	29	-3	0	3
when is	-38	-35	-40	-35	-57	-42	-60
when it	1	30	10	14	18	14	66
when its	-20	-20	-22	-20	-19	-20	-27
when more	-23	-21	-21	-21	-25	-21	-22
when my	-30	-29	-29	-29	-37	-29	-44
when one	-31	-28	-31	-29	-34	-28	-31
when our	-22	-22	-23	-23	-27	-22	-26
when pod	-54	-44	-47	-45	-57	-44	-46
when queri	-48	-41	-40	-40	-46	-39	-41
when the	-23	-21	-21	-21	-22	-21	-22
when thei	16	-26	-37	-29	-50	-27	-35
when traffic	-48	-48	-50	-52	-59	-50	-48
when us	-5	-58	-35	-48	-42	-35	-39
when we	16	-2	-15	-16	-30	-17	-22
when will	18	23	25	29	86	21	29
whenev	-49	-57	-49	-49	-58	-48	-50
where	6	7	1	28	7	2	-2
where $	8	9	6	43	6	9	10
where @	-44	-42	-43	-44	-47	-42	-58
where a	-22	-22	-24	-24	-27	-22	-23
where do	26	27	3	5	29	24	10
where doe	84	13	40	64	32	38	38
where in	31	34	34	29	78	34	35
where is	3	32	17	9	58	8	22
where it	-61	-63	-72	-70	-67	-65	-68
where our	-23	-21	-24	-22	-24	-22	-24
where the	-32	-53	-23	44	-45	-22	-31
where to	47	47	47	100	46	47	45
where we	15	15	5	68	-6	8	3
where would	41	39	49	100	40	49	46
whether	-30	-25	-30	-30	-44	-29	-31
whether @	-25	-23	-24	-23	-23	-23	-28
whether a	-60	-61	-61	-58	-86	-59	-58
whether our	-16	-15	-15	-16	-16	-16	-18
whether we	-23	5	-22	-27	-46	-21	-24
which $	23	-84	-72	-71	-92	-62	-104
which @	-26	-18	-20	3	20	-14	-18
which a	-17	-15	-15	-16	-16	-15	-19
which account	-26	-21	-21	-21	-26	-20	-20
which ad	-16	-15	-16	-15	-16	-15	-15
which analyst	-16	-13	-13	-13	-14	-13	-13
which answer	-25	-37	-28	-31	-25	-25	-25
which are	62	24	25	24	21	25	24
which attribut	-18	-15	-16	-16	-15	-15	-15
which aws	37	52	47	23	61	112	50
which bit	130	63	42	42	26	42	31
which chore	25	97	27	-1	15	29	29
which contain	3	1	3	16	0	3	2
which control	-35	-28	-31	-29	-32	-28	-27
which countri	-39	-39	-40	-40	-51	-49	-59
which data	-62	-59	-59	-60	-72	-57	-60
which do	-25	-27	-26	-16	-32	-27	-45
which doe	10	81	27	-5	12	24	11
which dont	-34	-35	-47	-51	-58	-41	-39
which duti	19	79	27	19	22	26	26
which flavor	21	37	33	101	16	40	39
which give	6	2	6	21	6	6	6
which half	-45	-44	-43	-43	-63	-43	-57
which has	22	10	37	45	115	35	35
which hour	-76	-56	-81	-57	-71	-57	-55
which is	-1	11	65	52	68	20	13
which job	149	101	60	52	56	59	30
which leav	4	-15	2	10	46	-6	5
which manag	-32	-34	-45	-50	-56	-38	-34
which node	-22	-19	-19	-20	-21	-19	-25
which of	45	45	51	79	118	28	90
which one	-2	-42	-2	50	11	-10	0
which part	37	67	-14	5	-6	5	-18
which parti	-33	-31	-34	-31	-37	-31	-32
which peopl	-30	-22	-23	-23	-30	-22	-24
which princip	-57	-49	-52	-50	-59	-49	-51
which region	25	31	30	24	142	35	26
which resourc	-40	-32	-33	-32	-52	-32	-32
which respons	-15	-41	-22	-36	-24	-23	-23
which role	-76	-67	-71	-70	-89	-69	-68
which servic	-54	-49	-64	-25	-66	-70	-59
which side	-38	-36	-37	-34	-46	-33	-10
which subnet	-71	-61	-66	-59	-63	-58	-58
which task	127	71	50	42	45	53	45
which team	-51	-47	-45	-57	-55	-45	-46
which the	-17	-16	-16	-17	-18	-16	-15
which thing	148	33	25	45	11	43	29
which user	-35	-32	-30	-30	-32	-29	-30
which we	33	54	58	31	46	60	137
whichev	26	1	24	71	23	26	25
whichev has	2	-38	3	52	1	2	3
while	-33	-35	-34	-32	-37	-32	-34
while a	-21	-20	-21	-20	-31	-20	-20
while it	-18	-18	-19	-18	-20	-18	-20
whisper	28	14	27	64	20	29	27
whisper on	28	14	27	64	20	29	27
who	-16	-17	-20	-18	-14	-17	-9
who $	9	45	16	19	9	19	86
who @	-26	-20	-20	-23	-24	-23	-20
who account	65	15	4	13	-4	22	24
who act	-42	-40	-42	-39	-43	-40	-48
who activ	-25	-25	-25	-24	-25	-24	-25
who add	-31	-29	-29	-28	-30	-28	-30
who adjust	-27	-26	-26	-26	-37	-26	-27
who answer	8	-12	-16	-15	-28	-15	-29
who appli	-32	-25	-26	-25	-27	-24	-14
who approv	-32	-29	-30	-29	-35	-29	-30
who are	-3	-2	-9	-1	-23	40	-10
who arrang	-37	-39	-35	-35	-41	-34	-35
who ask	-32	-34	-32	-33	-37	-32	-34
who assign	-42	-41	-43	-40	-40	-39	-45
who at	21	25	17	23	111	21	-38
who attach	-53	-51	-52	-49	-59	-50	-55
who babysit	-45	-47	-47	-54	-47	-45	-47
who back	70	79	76	81	174	81	157
who bring	-23	-19	-19	-19	5	-18	-30
who bui	-23	-21	-21	-21	-26	-21	-24
who build	-24	-24	-26	-24	-26	-24	-28
who built	18	19	15	19	3	50	16
who bump	-43	-41	-43	-41	-46	-41	-51
who can	-53	-51	-52	-51	-53	-52	-74
who carri	32	63	-9	7	1	11	5
who chang	-30	-28	-28	-29	-44	-28	-30
who check	-28	-26	-30	-26	-26	-25	-26
who choos	-27	-27	-27	-27	-34	-26	-28
who classifi	-53	-52	-53	-52	-66	-52	-75
who clean	-21	-19	-20	-20	-21	-19	-21
who close	-24	-24	-24	-24	-30	-24	-37
who collect	-35	-33	-36	-33	-36	-32	-34
who configur	-19	-18	-19	-18	-19	-18	-15
who connect	-45	-47	-46	-45	-74	-45	-55
who control	-1	-1	0	0	-7	-1	22
who creat	-34	-32	-32	-31	-33	-31	-35
who deal	-30	0	11	7	-3	6	67
who decid	-38	-35	-36	-35	-44	-35	-39
who decommiss	-42	-37	-37	-37	-39	-36	-42
who defend	-19	-20	-22	-19	-27	-19	-21
who defin	-50	-48	-67	-48	-51	-48	-51
who delet	18	16	20	19	54	20	17
who deliv	32	34	30	33	15	34	86
who did	-31	-31	-31	-31	-47	-32	-35
who do	71	31	-3	22	106	10	-6
who doe	26	19	-5	-1	-7	3	29
who dont	43	13	42	96	41	43	43
who download	-37	-30	-30	-32	-46	-31	-32
who drain	-20	-20	-20	-19	-25	-19	-20
who draw	-31	-22	-23	-22	-24	-22	-23
who drop	-42	-39	-35	-36	-36	-35	-40
who edit	-35	-32	-35	-32	-33	-31	-51
who enabl	-38	-38	-42	-37	-38	-36	-42
who encrypt	12	19	13	13	69	14	-6
who enforc	-3	30	-3	-3	-5	-1	-2
who enlarg	-16	-16	-15	-15	-15	-14	-15
who ensur	-33	-29	-31	-30	-31	-29	-31
who export	-20	-19	-21	-21	-29	-19	-19
who fail	12	10	9	10	-19	4	39
who feed	-20	-33	-20	-21	-21	-20	-24
who fend	-27	-36	-27	-26	-30	-25	-26
who fix	-5	-5	-6	-5	-9	-7	25
who flip	-25	-23	-23	-22	-22	-22	-24
who follow	-66	-59	-60	-57	-61	-58	-75
who get	-18	-18	-28	-18	-11	-17	-27
who give	-10	-28	-6	25	-10	-6	-7
who got	70	-24	-44	-5	-17	-7	-28
who gotta	-26	-23	-23	-23	-27	-23	-26
who govern	-26	-18	-20	-19	-19	-18	-20
who grant	-21	-19	-21	-19	-19	-18	-19
who grow	-43	-35	-36	-35	-39	-35	-36
who guarante	-26	-26	-33	-26	-36	-26	-31
who guard	-9	30	-8	-6	-9	-4	-8
who had	-24	-22	-22	-23	-25	-24	-25
who hand	-51	-32	-33	-33	-32	-32	-37
who handl	35	6	-3	17	57	17	58
who harden	-18	-17	-17	-17	-18	-17	-25
who has	-5	-23	-30	-22	-28	-24	-30
who hire	-53	-53	-55	-52	-62	-55	-69
who hold	-31	-28	-27	-34	-18	-27	-37
who in	19	26	23	26	73	27	51
who initi	-16	-24	-15	-16	-16	-15	-16
who instal	-19	-14	-14	-15	-18	-14	9
who instrument	-25	-21	-21	-21	-22	-21	-23
who invent	25	44	48	56	172	53	32
who investig	-49	-55	-48	-48	-54	-47	-50
who is	-15	-15	-19	-16	-13	-15	-8
who isol	-32	-28	-29	-27	-29	-27	-31
who keep	-31	-31	-30	-29	-32	-29	-31
who kick	-20	-19	-19	-19	-21	-19	-27
who label	-41	-40	-41	-40	-55	-43	-64
who lai	-35	-36	-36	-36	-56	-35	-40
who launch	-39	-38	-40	-38	-60	-38	-40
who left	-29	-26	-27	-27	-30	-27	-30
who let	-42	-37	-50	-39	-40	-38	-38
who list	-30	-29	-33	-31	-56	-30	-34
who load	-79	-67	-71	-68	-77	-67	-74
who lock	-19	-15	-17	-16	-20	-15	-16
who log	-22	-22	-22	-22	-27	-23	-28
who look	-10	-7	-10	-6	-7	-6	21
who made	9	10	11	9	-15	59	-3
who maintain	-10	-2	-9	-10	-15	-7	23
who make	-24	-26	-25	-24	-26	-23	-24
who manag	-23	-17	-32	-16	-8	-17	22
who map	-19	-21	-19	-19	-19	-18	-20
who may	-68	-64	-60	-59	-65	-59	-68
who meant	-51	-41	-42	-40	-36	-36	-36
who mend	-24	-23	-23	-24	-28	-23	-27
who monitor	-25	-25	-28	-26	-33	-26	-30
who mop	-15	-27	-15	-15	-15	-15	-16
who move	2	3	3	4	-1	4	30
who must	-27	-26	-25	-26	-31	-25	-30
who narrow	-22	-23	-20	-20	-21	-20	-21
who on	60	26	23	31	86	28	31
who open	-30	-34	-30	-31	-37	-30	-36
who oper	-37	-35	-36	-35	-37	-34	-39
who or	24	3	66	22	8	19	-5
who order	-21	-22	-22	-23	-26	-21	-25
who own	37	68	66	67	94	65	170
who pai	-2	0	-2	-1	36	-1	-18
who patch	11	13	14	14	34	16	59
who per	-72	-64	-70	-71	-83	-87	-75
who perform	-26	-25	-25	-25	-27	-24	-34
who pick	-30	-29	-31	-30	-33	-29	-32
who pin	-27	-28	-30	-29	-33	-29	-36
who plan	-25	-22	-23	-23	-23	-22	-29
who press	-15	-15	-16	-16	-16	-15	-23
who prevent	-15	-15	-15	-15	-19	-17	-17
who protect	0	49	3	3	2	5	2
who prove	-20	-19	-20	-19	-21	-19	-32
who provid	-25	-24	-25	-24	-26	-23	-26
who provis	-31	-36	-31	-36	-32	-33	-32
who publish	-26	-25	-26	-24	-26	-24	-27
who pull	-29	-28	-29	-29	-32	-29	-40
who push	-47	-45	-46	-45	-55	-45	-53
who put	-32	-31	-32	-31	-36	-31	-40
who react	-33	-30	-29	-29	-32	-30	-33
who rebuild	-22	-21	-23	-22	-23	-21	-36
who record	-17	-26	-17	-22	-17	-17	-17
who refresh	-36	-31	-45	-32	-30	-30	-30
who releas	-48	-46	-48	-46	-48	-46	-46
who remov	-25	-26	-24	-24	-26	-23	-26
who renew	23	24	23	23	34	23	61
who repair	-31	-30	-30	-29	-31	-29	-34
who replac	-11	-12	-11	-11	6	-11	-20
who replic	-27	-25	-27	-26	-28	-25	-28
who requir	-27	-25	-30	-26	-25	-25	-26
who resiz	-75	-72	-72	-71	-83	-70	-78
who respond	-31	-32	-28	-28	-32	-28	-29
who respons	7	30	36	34	68	31	79
who restart	11	9	10	10	5	9	42
who restor	-18	-17	-17	-17	-21	-17	-19
who restrict	-34	-33	-34	-32	-35	-32	-34
who review	-35	-35	-35	-34	-35	-33	-36
who roll	-23	-22	-22	-22	-23	-22	-23
who rotat	-32	-26	-29	-24	-43	-24	15
who run	-53	-55	-56	-51	-43	-49	-58
who sai	-46	-44	-43	-43	-70	-42	-43
who scale	-46	-42	-45	-41	-45	-41	-34
who scan	-25	-26	-27	-27	-33	-25	-38
who schedul	-83	-75	-75	-73	-75	-73	-111
who secur	29	-21	-37	-19	-22	-19	-37
who see	24	25	24	25	23	22	61
who select	-14	-13	-14	-14	-16	-13	-14
who separ	-30	-21	-21	-23	-21	-20	-27
who set	-30	-29	-29	-29	-32	-28	-34
who ship	-18	-14	-14	-14	-14	-14	-16
who should	-21	-20	-21	-21	-24	-20	-23
who shred	-18	-18	-18	-18	-21	-18	-21
who shut	-24	-20	-19	-20	-24	-20	-23
who sign	-53	-53	-73	-58	-72	-51	-70
who size	-68	-64	-65	-63	-76	-63	-78
who specifi	-31	-30	-30	-32	-53	-30	-31
who start	-17	-17	-19	-17	-17	-16	-18
who stop	-30	-29	-30	-28	-32	-27	-30
who store	-36	-5	-29	-32	-32	-29	-45
who suppli	-21	-20	-20	-21	-21	-20	-23
who suppos	-21	-22	-24	-22	-22	-22	-32
who swap	-28	-28	-27	-27	-30	-27	-32
who switch	-27	-16	-29	-27	-29	-25	-29
who take	-3	-23	-28	-24	-17	-22	-30
who tell	-84	-66	-70	-64	-99	-65	-67
who termin	-24	-25	-25	-23	-23	-23	-26
who test	-16	-16	-15	-15	-18	-15	-19
who that	-14	-14	-17	-14	-16	-13	-14
who the	24	29	27	26	70	28	7
who then	-15	-15	-15	-15	-26	-15	-17
who throw	-22	-22	-21	-20	-23	-20	-21
who trigger	-21	-20	-20	-20	-21	-20	-28
who trim	-42	-38	-39	-39	-47	-39	-49
who tune	-24	-24	-25	-23	-25	-23	-27
who turn	-34	-33	-34	-34	-40	-32	-35
who updat	-26	-23	-26	-23	-21	-23	-24
who upgrad	55	57	56	56	57	57	150
who vet	-27	-27	-27	-28	-36	-32	-50
who was	-3	5	0	6	46	5	-15
who watch	-32	-34	-32	-32	-37	-32	-40
who who	246	262	90	116	104	100	31
who wipe	-47	-46	-47	-46	-50	-46	-56
who won	22	24	27	24	100	24	7
who work	-24	-24	-24	-23	-36	-23	-25
who write	-41	-36	-41	-37	-40	-37	-41
who wrote	35	37	33	37	77	36	14
whoever	-2	-7	0	26	19	1	-7
whole	-12	-45	-45	-42	-44	-41	-49
whole @	-58	-47	-46	-47	-52	-45	-56
whole internet	-36	-31	-31	-31	-39	-30	-30
whole list	97	13	26	22	9	18	23
whole pictur	-24	-32	-33	-29	-35	-29	-53
whom	-16	-12	-13	-12	-15	-12	7
whom $	-9	-4	-6	-6	-8	-5	22
whom amazon	-12	-11	-11	-11	-11	-11	-17
whom do	36	36	36	35	13	35	74
whom have	8	-7	8	33	9	8	9
whom to	-28	-30	-28	-30	-29	-28	-41
whose	-24	-20	-23	-20	-20	-18	-1
whose $	14	15	12	13	8	15	74
whose babi	-41	-43	-43	-42	-44	-39	-42
whose chore	-33	-50	-39	-36	-46	-33	-34
whose cleanup	-37	-34	-36	-35	-39	-34	-51
whose concern	-30	-29	-30	-29	-34	-29	-53
whose control	-17	-17	-19	-17	-19	-17	-22
whose desk	-24	-22	-23	-23	-23	-21	-26
whose do	-37	-36	-44	-36	-43	-36	-39
whose duti	-18	-18	-17	-15	4	-14	-25
whose end	-32	-37	-32	-36	-35	-32	-40
whose fault	31	31	31	31	50	31	55
whose find	-11	-16	-12	-13	-13	-12	-12
whose gap	-17	-22	-17	-20	-23	-17	-19
whose headach	-14	-13	-13	-14	-16	-13	-17
whose homework	-60	-72	-57	-70	-68	-56	-68
whose is	-59	-50	-79	-53	-76	-52	-52
whose job	-8	6	-7	-6	5	-4	20
whose mistak	-20	-21	-21	-20	-22	-21	-26
whose move	-23	-23	-23	-23	-23	-23	-39
whose oversight	-23	-23	-23	-23	-37	-23	-26
whose pager	-17	-5	-16	-22	-17	-16	-17
whose patch	12	11	12	10	-18	11	51
whose problem	-28	-28	-32	-30	-30	-29	-52
whose respons	-28	36	47	52	40	49	173
whose side	31	-12	32	93	30	31	30
whose sin	-34	-34	-35	-35	-46	-34	-48
whose slip	-21	-21	-21	-21	-22	-21	-40
whose task	12	40	11	10	9	11	3
whose thing	2	2	2	2	-15	1	24
whose ticket	-32	-32	-33	-32	-33	-32	-39
whose to	-24	-25	-24	-24	-25	-23	-32
whose turn	25	23	21	22	83	23	-7
whose work	-25	-45	-26	-27	-27	-26	-26
why	18	23	25	23	76	23	21
why $	16	29	30	29	114	29	26
why doe	64	64	91	64	112	63	60
why is	61	63	62	62	152	62	63
wide	-29	-28	-36	-27	-31	-26	-3
wide $	-32	-32	-53	-33	-35	-32	-34
wide open	4	3	7	6	-4	7	43
wiki	-17	-18	-18	-18	-24	-18	-19
wildcard	-46	-43	-50	-48	-55	-44	-46
will	-14	-14	-16	-15	-12	3	-18
will @	16	20	20	22	70	18	22
will amazon	-35	-30	-35	-34	-35	-34	-51
will aws	-35	-26	-26	-26	-32	-27	-26
will it	-20	-18	-20	-18	-19	-18	-22
win	-2	-10	-2	32	-4	-2	-8
win $	-3	-5	-3	19	-3	-3	-3
window	-23	-21	-5	-16	-19	-23	-26
window $	-54	-51	-37	-35	-68	-52	-65
window and	-16	-16	-15	-15	-18	-15	-15
window for	-34	-31	-32	-32	-34	-30	-31
window of	-40	-38	-47	-39	-43	-37	-39
windows $	5	-7	1	34	4	4	4
windows @	-2	0	0	19	-3	0	-4
windows desktop	-15	-14	-13	-15	-16	-13	-16
windows file	0	-27	0	27	0	0	0
windows firewal	-17	-16	-18	-17	-16	-16	-17
windows in	-40	-38	-44	-43	-41	-38	-46
windows licens	17	21	21	19	73	22	15
windows on	-42	-41	-41	-42	-44	-43	-54
windows patch	-35	-31	-31	-34	-39	-29	-15
windows server	-27	-21	-19	-12	-15	-18	-24
windows updat	-33	-28	-31	-32	-57	-32	15
wipe	-39	-41	-39	-38	-41	-38	-45
wipe $	-17	-16	-16	-17	-16	-16	-25
wipe of	-26	-43	-27	-26	-27	-27	-26
wipe the	-15	-14	-16	-16	-15	-14	-14
wire	-65	-60	-62	-60	-75	-60	-71
wire $	-62	-64	-71	-63	-68	-65	-66
wise	27	49	27	12	-9	16	8
wise $	47	68	44	30	7	34	30
wish	67	19	33	84	8	34	15
wish to	67	19	33	84	8	34	15
with	-7	-18	-17	-10	-18	-17	-17
with $	-23	-24	-20	-14	-21	-19	-20
with 3	32	37	31	28	82	35	36
with 7	-47	-47	-68	-49	-64	-48	-48
with @	11	-16	-24	-24	-26	-19	-23
with a	-7	-22	-6	16	-2	-4	5
with access	-43	-44	-46	-44	-44	-43	-56
with an	-27	-12	-11	6	-11	-10	-11
with aws	22	23	12	30	67	15	21
with custom	-14	-13	-13	-13	-14	-13	-16
with exit	-17	-17	-20	-19	-23	-18	-19
with http	-32	-27	-34	-29	-35	-27	-29
with in	19	21	44	20	19	19	21
with it	-11	-8	17	-8	-20	-9	-14
with my	11	6	-16	13	61	11	7
with no	-13	-13	-1	53	-3	0	-7
with ok	26	27	25	24	78	18	2
with old	-62	-60	-65	-59	-62	-58	-57
with one	-30	-18	-18	-19	-18	-18	-19
with our	-46	-15	-31	-33	-34	-31	-36
with own	-55	-50	-50	-56	-57	-50	-70
with password	-36	-42	-35	-36	-42	-34	-34
with rdp	13	3	12	43	11	12	12
with run	-15	-13	-13	-13	-13	-13	-20
with secret	-28	-27	-29	-27	-31	-26	-26
with sse	-53	-49	-49	-48	-53	-45	-54
with terraform	-15	-9	-10	-10	17	-10	-15
with them	-19	-19	-18	-18	-19	-18	-31
with tls	-40	-36	-37	-36	-42	-36	-43
with updat	27	-3	26	65	27	26	20
with us	29	-8	-5	10	-11	-4	16
with which	-31	-34	-27	-22	-32	-27	-30
with zero	27	26	26	58	26	27	26
within	-29	-29	-33	-29	-33	-30	-34
within specif	-15	-14	-19	-15	-16	-15	-17
within the	-32	-33	-38	-32	-45	-34	-39
without	-26	-25	-25	-20	-16	-24	-25
without a	4	8	6	7	35	7	8
without any	-38	-45	-38	-41	-38	-41	-36
without be	-35	-37	-35	-35	-48	-33	-36
without me	-15	-17	-17	17	-16	-12	-13
without mfa	-17	-16	-16	-16	-24	-16	-18
without the	-24	-20	-21	-20	-23	-20	-21
without tls	31	32	32	31	73	31	33
without us	-37	-34	-35	-50	-37	-34	-36
woken	-51	-51	-53	-51	-58	-55	-82
won	22	24	27	24	100	24	7
won the	12	14	16	13	72	13	-4
wont	-27	-27	-27	-26	-31	-26	-28
word	4	4	95	5	2	1	-4
word $	54	54	142	54	58	49	50
word banana	1	1	-6	1	19	0	1
word for	1	1	-20	1	44	-7	-1
word mean	7	8	40	7	-5	-13	8
wordpress	-30	-30	-36	-29	-55	-30	-33
work	-13	17	-5	2	-12	-3	-9
work $	-10	-28	-11	22	11	4	-12
work @	10	0	9	61	3	10	8
work council	-28	-35	-31	-34	-55	-31	-30
work for	-32	-12	-46	-1	-32	-23	-29
work goe	15	36	15	12	15	15	15
work in	-4	25	16	15	81	13	15
work is	4	63	-6	13	3	15	11
work on	-59	-85	-59	-31	-112	-60	-61
worker	-11	-9	-10	-7	1	-7	21
worker $	-37	-39	-33	-34	-8	-33	-68
worker are	-15	-14	-14	-14	-17	-14	-17
worker for	-51	-46	-45	-50	-68	-45	-54
worker in	-32	-33	-31	-31	-37	-31	-34
worker machin	39	45	46	46	44	46	107
worker need	-57	-57	-56	-71	-65	-57	-85
worker node	24	28	14	27	67	30	78
worker of	-54	-59	-53	-30	-60	-53	-95
worker os	-158	-150	-155	-147	-173	-148	-241
worker that	-36	-34	-34	-34	-44	-34	-42
worker who	-15	-14	-14	-14	-2	-14	-29
workflow	-42	-33	-44	-41	-40	-41	-44
workflow $	-34	-31	-35	-31	-43	-31	-36
workflow execut	-18	-18	-19	-17	-18	-17	-21
workgroup	-65	-61	-64	-60	-68	-60	-69
workgroup $	-24	-23	-24	-23	-31	-22	-22
workload	-38	-48	-49	-19	-47	-39	-45
workload $	-60	-59	-59	-60	-64	-59	-77
workload in	-28	-27	-30	-32	-38	-27	-28
workload over	-25	-26	-25	-26	-47	-26	-27
world	-28	-25	-25	-25	-29	-25	-27
world $	-49	-48	-49	-48	-68	-48	-50
world readabl	-41	-28	-27	-27	-27	-27	-28
worldwid	-32	-29	-28	-28	-37	-29	-28
worm	36	35	86	32	16	23	35
worri	-47	-46	-46	-52	-51	-46	-62
worth	28	76	22	21	63	26	23
worth the	12	10	3	14	51	7	2
would	12	31	15	26	-4	6	8
would @	29	74	38	68	33	38	39
would i	73	-19	-28	-7	-30	-3	-6
would like	-11	-22	-22	-19	-23	-30	-23
would still	-25	61	-17	-9	-10	1	-4
would that	-11	-15	13	-16	-14	-11	-22
would the	19	51	19	-6	18	17	19
would we	17	28	23	38	23	23	20
would you	33	27	65	96	9	11	36
wouldnt	-35	-35	-38	-34	-40	-34	-44
wp	-31	-28	-28	-29	-27	-27	-29
write	-28	-30	-33	-31	-25	-30	-35
write $	-67	-40	-46	-40	-43	-40	-40
write @	-130	-102	-105	-102	-110	-101	-149
write a	6	19	22	23	103	20	25
write any	-25	-46	-25	-36	-24	-24	-24
write block	-45	-42	-45	-41	-48	-42	-41
write capac	-25	-26	-29	-25	-26	-27	-26
write down	-27	-26	-29	-29	-27	-26	-27
write em	-92	-71	-69	-71	-74	-69	-98
write into	-22	-24	-23	-24	-27	-22	-22
write it	-11	-12	-12	-11	-16	-11	-13
write me	48	60	58	56	139	59	61
write our	-81	-67	-67	-63	-76	-64	-89
write the	-15	-28	-31	-26	-31	-26	-29
write those	-25	-24	-24	-23	-27	-23	-29
write to	-32	-22	-23	-22	-24	-22	-23
write who	-59	-17	-56	-52	-53	-50	-80
writer	-21	-20	-21	-21	-21	-20	-22
writer win	-23	-22	-24	-23	-25	-23	-24
written	-31	-30	-31	-30	-33	-29	-34
written $	-20	-17	-18	-18	-20	-17	-17
written by	-39	-36	-38	-36	-38	-35	-41
wrong	-44	-41	-44	-40	-24	-38	-40
wrong $	-35	-28	-37	-29	17	-23	-24
wrong @	-65	-67	-63	-60	-79	-62	-65
wrong account	-12	-17	-12	-16	-12	-12	-12
wrong column	-50	-35	-36	-35	-36	-35	-34
wrongli	-57	-51	-51	-57	-52	-48	-54
wrote	24	27	64	27	54	28	19
wrote a	-45	-36	-45	-38	-50	-37	-36
wrote it	23	25	88	26	8	29	26
wrote the	31	36	35	35	86	35	14
wtf	35	34	125	33	24	35	34
wtf is	35	34	125	33	24	35	34
x	2	4	1	5	73	-3	6
xen	-76	-78	-97	-79	-91	-77	-108
xz	-47	-34	-33	-34	-40	-34	-39
xz backdoor	-38	-24	-23	-24	-25	-24	-25
yaml	-45	-33	-33	-32	-13	-33	-38
yeah	44	46	47	51	50	52	120
yeah $	44	46	47	51	50	52	120
year	-23	-23	-23	-23	-14	-22	-24
year $	-3	-1	-1	-3	35	-3	-8
year ago	-29	-24	-39	-24	-24	-24	-23
year for	-29	-28	-29	-29	-46	-28	-31
year old	-35	-36	-36	-35	-48	-34	-35
year who	-32	-36	-29	-31	-38	-29	-30
yearli	-17	-17	-21	-18	-19	-17	-20
yearli rotat	-17	-17	-21	-18	-19	-17	-20
yele	-42	-41	-40	-40	-44	-39	-45
yell	-18	-23	-18	-20	-19	-19	-19
yes	-30	-29	-30	-29	-30	-28	-36
yes $	-16	-16	-16	-16	-17	-15	-17
yes or	-43	-44	-42	-42	-43	-41	-70
yesterdai	65	36	39	41	108	39	63
yesterdai $	-2	-25	-5	-8	23	-2	-4
yet	11	18	15	21	119	15	2
yet $	35	43	41	49	159	39	27
you	36	30	29	38	54	99	28
you $	-19	-15	-24	-14	-62	68	-18
you a	-9	2	-17	1	52	25	-14
you abl	-3	0	-21	-2	-13	61	-1
you an	36	56	44	56	40	130	65
you and	11	13	6	13	-23	76	0
you answer	1	3	-22	3	-21	80	-3
you are	24	23	20	24	66	-2	24
you can	8	22	1	23	5	83	20
you chatgpt	-5	-2	-16	-1	-21	67	-11
you delet	34	34	30	32	95	21	32
you do	-17	-15	-52	-4	-34	131	-15
you explain	6	-1	7	-1	-22	17	-4
you for	-8	-4	-28	-1	-32	43	-6
you get	-5	-1	-16	-3	-27	42	-6
you give	14	-1	-2	-1	-46	38	0
you good	-3	-2	-9	-1	-23	40	-10
you gui	-14	-13	-14	-14	-13	-14	-19
you know	-6	3	1	-9	-24	60	0
you list	53	18	13	16	-9	8	13
you open	26	32	12	31	78	14	31
you pleas	19	0	-8	1	25	-11	-1
you put	51	47	93	76	16	18	52
you say	-7	-31	-41	20	-11	35	-5
you spell	21	20	81	19	5	-4	19
you take	28	17	28	69	17	24	29
you tell	-21	3	6	3	21	-11	2
you think	35	34	16	30	117	9	27
you understand	29	31	51	29	-12	79	27
your	41	42	30	40	54	108	44
your answer	10	14	-5	13	0	67	17
your config	11	11	12	10	50	-3	8
your data	15	18	-3	18	-6	55	7
your own	23	21	79	22	11	11	19
yourself	-21	-17	-34	-1	-29	94	-19
yrs	-38	-27	-26	-26	-28	-26	-27
yum	-49	-47	-46	-47	-49	-46	-54
yum updat	-38	-38	-37	-38	-39	-37	-42
zenble	-16	-13	-12	-12	-14	-12	-12
zero	38	32	55	76	69	39	38
zip	5	49	-2	33	6	8	7
zip $	-75	-82	-71	-78	-69	-90	-79
zip or	45	38	43	102	35	44	39
zip vs	13	81	13	-7	14	15	11
zombi	-61	-53	-53	-52	-57	-52	-66
zone	-31	-32	-14	-32	-38	-32	-37
zone $	-42	-44	-29	-42	-47	-43	-45
zone and	-54	-55	-97	-55	-57	-54	-61
zone for	-21	-21	-24	-31	-24	-21	-23
zone in	-36	-35	-38	-37	-44	-36	-37
zone secur	-44	-45	-29	-44	-58	-45	-49
zone updat	-16	-15	-19	-16	-16	-15	-18
zone who	-36	-36	-39	-36	-44	-35	-52
zstd	1	7	4	6	46	5	6
`;

/** What each sign counts for one half of a shared fact (src/understand/half.ts). */
export const halfWeights = {
  aws: [-2.06, 2.04, 0.07, 0.6, -0.13, 0.02, 0.26],
  customer: [-1.64, -0.67, 2.75, -0.76, 0.84, -0.3, 0.12],
} as const;
